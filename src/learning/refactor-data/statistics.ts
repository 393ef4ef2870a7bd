import type { CountTokens } from '../../core/state.ts'
import type { Dropped, EditFacts, Split } from './prepare.ts'
import type { EditRecord, TagRecord } from './record.ts'

type Counts = Record<string, number>

/** Everything that is counted while a set is read. Plain JSON, so that it survives in a checkpoint. */
export type Tally = {
  read: number
  bad: number
  edits: number
  tags: number
  dropped: Counts
  splits: Counts
  languages: Counts
  licenses: Counts
  labels: Counts
  bytes: { instruction: number; pre: number; post: number }
  /** Tokens of every 64th record. */
  sample: { instruction: number[]; pre: number[]; post: number[] }
}

export function emptyTally(): Tally {
  return {
    read: 0,
    bad: 0,
    edits: 0,
    tags: 0,
    dropped: {},
    splits: {},
    languages: {},
    licenses: {},
    labels: {},
    bytes: { instruction: 0, pre: 0, post: 0 },
    sample: { instruction: [], pre: [], post: [] },
  }
}

export function countDropped(tally: Tally, reason: Dropped | 'too-long' | 'duplicate' | 'code-in-another-split'): void {
  add(tally.dropped, reason)
}

/** More would tell nothing new and take room in every checkpoint. */
const largestSample = 5_000

/** `tokens` is null where they were not counted. */
export function countEdit(
  tally: Tally,
  facts: EditFacts,
  split: Split | 'evaluation',
  tokens: Record<'instruction' | 'pre' | 'post', number> | null,
): void {
  tally.edits += 1
  add(tally.splits, split)
  add(tally.languages, facts.language)
  add(tally.licenses, facts.license)
  for (const tag of facts.tags) add(tally.labels, tag)
  for (const part of ['instruction', 'pre', 'post'] as const) {
    tally.bytes[part] += facts.lengths[part]
    if (tokens && tally.sample[part].length < largestSample) tally.sample[part].push(tokens[part])
  }
}

export function tokensOf(
  record: Pick<EditRecord, 'instruction' | 'pre' | 'post'>,
  count: CountTokens,
): Record<'instruction' | 'pre' | 'post', number> {
  return { instruction: count(record.instruction), pre: count(record.pre), post: count(record.post) }
}

export function countTags(tally: Tally, records: readonly TagRecord[]): void {
  for (const record of records) {
    tally.tags += 1
    add(tally.languages, record.language)
    add(tally.licenses, record.origin.license)
    for (const smell of record.smells) add(tally.labels, smell)
  }
}

export type Statistics = Omit<Tally, 'sample' | 'bytes'> & {
  source: string
  tokenizer: string
  tokens: { sampled: number } & Record<'instruction' | 'pre' | 'post', { mean: number; p50: number; p95: number }>
  characters: Record<'instruction' | 'pre' | 'post', number>
}

export function toStatistics(source: string, tokenizer: string, tally: Tally): Statistics {
  const { sample, bytes, ...rest } = tally
  const per = (total: number) => (tally.edits === 0 ? 0 : Math.round((total / tally.edits) * 10) / 10)
  return {
    source,
    ...rest,
    dropped: sorted(rest.dropped),
    languages: sorted(rest.languages),
    licenses: sorted(rest.licenses),
    labels: sorted(rest.labels),
    tokenizer,
    tokens: {
      sampled: sample.pre.length,
      instruction: spread(sample.instruction),
      pre: spread(sample.pre),
      post: spread(sample.post),
    },
    characters: { instruction: per(bytes.instruction), pre: per(bytes.pre), post: per(bytes.post) },
  }
}

export function renderStatistics(
  statistics: Statistics,
  meta: { version: string; license: string; sha256: string },
): string {
  const table = (title: string, counts: Counts) => {
    const rows = Object.entries(counts)
    if (rows.length === 0) return ''
    const body = rows
      .slice(0, 40)
      .map(([name, count]) => `| ${name.replaceAll('|', '\\|')} | ${count.toLocaleString('en')} |`)
    return `\n| ${title} | records |\n|---|---:|\n${body.join('\n')}\n`
  }
  const { tokens, characters } = statistics
  const parts = (['instruction', 'pre', 'post'] as const).map(
    (part) => `| ${part} | ${characters[part]} | ${tokens[part].mean} | ${tokens[part].p50} | ${tokens[part].p95} |`,
  )
  return `# ${statistics.source}

Version ${meta.version}, licence ${meta.license}, SHA-256 ${meta.sha256}.

${statistics.read.toLocaleString('en')} records read, ${statistics.edits.toLocaleString('en')} edits and ${statistics.tags.toLocaleString('en')} labels kept, ${statistics.bad.toLocaleString('en')} bad ones put aside in rejects.jsonl.
${table('split', statistics.splits)}${table('language', statistics.languages)}${table('licence', statistics.licenses)}${table('dropped because', statistics.dropped)}${table('tag', statistics.labels)}
| text | characters, mean | tokens, mean | p50 | p95 |
|---|---:|---:|---:|---:|
${parts.join('\n')}

Tokens (${statistics.tokenizer}) were counted on ${tokens.sampled === statistics.edits ? 'all records' : `${tokens.sampled.toLocaleString('en')} records, every 64th by its hash`}.
`
}

function add(counts: Counts, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1
}

function sorted(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1)))
}

function spread(values: readonly number[]): { mean: number; p50: number; p95: number } {
  const ordered = [...values].sort((a, b) => a - b)
  const at = (share: number) => ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0
  const mean = ordered.length === 0 ? 0 : ordered.reduce((sum, value) => sum + value, 0) / ordered.length
  return { mean: Math.round(mean * 10) / 10, p50: at(0.5), p95: at(0.95) }
}
