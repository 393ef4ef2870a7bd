import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../../core/digest.ts'
import { Fault } from '../../../core/fault.ts'
import type { CountTokens } from '../../../core/state.ts'
import { storing } from '../../ingest/download-file.ts'
import { factsOf, splits } from '../prepare.ts'
import type { Meta } from '../record.ts'
import { countDropped, countEdit, emptyTally, renderStatistics, tokensOf, toStatistics } from '../statistics.ts'
import { type ApplyRewrites, proveRecords, recordsAtOnce } from './prove-records.ts'
import { type SynthRecord, splitOfRecord, synthesise } from './synthesise.ts'

export type SynthOptions = {
  out: string
  count: number
  seed: number
  apply: ApplyRewrites
  /** Where workspaces for the jail are made. */
  scratch: string
  countTokens: CountTokens
  now: () => Date
  signal: AbortSignal
  onProgress?: (proven: number, total: number) => void
}

export type SynthReport = Meta & { proven: number; refused: { record: string; problem: string }[] }

/**
 * Makes records until `count` are proven: the gold action, applied by the real tool in the jail, gives exactly `post`. What is not proven
 * is named and left out. Written like an ingested set, with `gold_action` in every record.
 * Throws Fault `failed` when more is refused than proven, which is a mistake in a template; what the jail throws; `storage`.
 */
export async function buildSynthetic(options: SynthOptions): Promise<SynthReport> {
  const proven: SynthRecord[] = []
  const refused: SynthReport['refused'] = []
  const seen = new Set<string>()
  const tally = emptyTally()
  for (let next = 0; proven.length < options.count; ) {
    const batch: SynthRecord[] = []
    const wanted = Math.min(recordsAtOnce, options.count - proven.length)
    while (batch.length < wanted) {
      const record = synthesise(options.seed, next)
      next += 1
      tally.read += 1
      const key = sha256(`${record.instruction}\0${record.pre}`)
      if (seen.has(key)) countDropped(tally, 'duplicate')
      else batch.push(record)
      seen.add(key)
    }
    for (const { record, problem } of await proveRecords(batch, options, options.signal))
      if (problem === null) proven.push(record)
      else refused.push({ record: record.origin.record, problem })
    tally.bad = refused.length
    if (refused.length > 20 && refused.length > proven.length)
      throw new Fault('failed', `${refused.length} records could not be proven, the first: ${refused[0]?.problem}`)
    options.onProgress?.(proven.length, options.count)
  }
  for (const record of proven)
    countEdit(tally, factsOf(record), splitOfRecord(record), tokensOf(record, options.countTokens))
  return { ...(await write(options, proven, refused, tally)), proven: proven.length, refused }
}

async function write(
  { out, seed, now }: SynthOptions,
  proven: readonly SynthRecord[],
  refused: SynthReport['refused'],
  tally: ReturnType<typeof emptyTally>,
): Promise<Meta> {
  const folder = join(out, 'synthetic')
  const texts = splits.map((split) => ({
    name: `normalized/${split}.jsonl`,
    text: proven
      .filter((record) => splitOfRecord(record) === split)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(''),
  }))
  const meta: Meta = {
    source: 'synthetic',
    version: `seed-${seed}`,
    license: 'Apache-2.0',
    downloaded_at: now().toISOString(),
    sha256: sha256(texts.map(({ text }) => text).join('')),
    num_records: proven.length,
    attribution: 'generated and proven by Provenly',
    evaluation_only: false,
    kind: 'edits',
  }
  const statistics = toStatistics('synthetic', 'o200k_base', tally)
  const files = [
    ...texts,
    { name: 'rejects.jsonl', text: refused.map((each) => `${JSON.stringify(each)}\n`).join('') },
    { name: 'statistics.json', text: `${JSON.stringify(statistics, null, 2)}\n` },
    { name: 'statistics.md', text: renderStatistics(statistics, meta) },
    { name: '_meta.json', text: `${JSON.stringify(meta, null, 2)}\n` },
  ]
  await storing(async () => {
    await rm(join(folder, '_meta.json'), { force: true })
    await mkdir(join(folder, 'normalized'), { recursive: true })
    for (const { name, text } of files) {
      await writeFile(join(folder, `${name}.part`), text)
      await rename(join(folder, `${name}.part`), join(folder, name))
    }
  })
  return meta
}
