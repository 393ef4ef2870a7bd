import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../core/digest.ts'
import { inventsArguments } from '../../models/embedded/candidates.ts'
import { readRequest } from '../../models/embedded/request.ts'
import type { TaggerFile } from '../../models/embedded/tagger.ts'
import { generatePairs, type Pair } from '../generate/generate.ts'
import { iacRows } from '../generate/iac/iac.ts'
import { intentRows } from '../generate/intent/intent.ts'
import { allIntents } from '../generate/intents/all.ts'
import { Random, seedFor } from '../generate/random.ts'
import { refactorRows } from '../generate/refactor/refactor.ts'
import type { TaskRow, TaskSplit } from '../generate/task-row.ts'
import { reasonKind, type VerifyReport, verifyPairs } from '../generate/verify.ts'
import { synonymGroups } from '../train/build-index.ts'
import { taggedRequests, trainTagger } from '../train/train-tagger.ts'
import { evenly } from './evenly.ts'
import { nearRows } from './near.ts'
import { normalisedRequest } from './normalise.ts'
import { paraphrase } from './paraphrase.ts'
import {
  type AskedRow,
  chooseEntries,
  matcherRows,
  prepareGenerated,
  preparePublic,
  slottingTools,
  spread,
  type TrainingRow,
  variedRows,
  writeLines,
} from './prepare.ts'
import { type PublicRow, readNl2bash, readTldr } from './public.ts'
import { checkNoLeak, splitByGroup } from './split.ts'
import { buildVocabulary } from './vocabulary.ts'

export type DataSource = { name: string; license: string; sha256: string; rows: number; origin: string }

export type BuildDataOptions = {
  /** Work folder; gets train, valid and test files. Nothing of it is meant to be committed. */
  out: string
  seed?: number
  perIntent?: number
  /** Default: trained here, a minute. */
  tagger?: TaggerFile
  composed?: number
  nl2bash?: string
  tldr?: string
  /** Run every distinct command in the jail and keep what did as its intent predicts. Default true. */
  verify?: boolean
  signal?: AbortSignal
  onProgress?: (stage: string, done: number, total: number) => void
}

export type DataReport = {
  seed: number
  intents: number
  pairs: number
  commands: number
  verification:
    | (Omit<VerifyReport, 'refused'> & {
        refused: number
        /** How many commands were refused for what. */
        reasons: Record<string, number>
        refusedExamples: VerifyReport['refused']
      })
    | null
  rows: { train: number; valid: number; testWordings: number; testIntents: number; testPublic: number; public: number }
  domains: Record<string, number>
  /** Rows of the small jobs, by job and split. */
  tasks: Record<string, Record<TaskSplit, number>>
  sources: DataSource[]
  files: Record<string, string>
}

/**
 * Generated and public pairs, verified, split, slotted and written. Same inputs, same files.
 * Throws Fault `corrupt` for broken data and for leaks, `unavailable` without a jail, `interrupted` on abort.
 */
export async function buildData(options: BuildDataOptions): Promise<DataReport> {
  const { seed = 1, perIntent = 300, composed = 36, signal } = options
  const publicRows: PublicRow[] = []
  const sources: DataSource[] = []
  if (options.nl2bash !== undefined) publicRows.push(...(await readNl2bash(options.nl2bash)))
  if (options.tldr !== undefined) publicRows.push(...(await readTldr(options.tldr)))
  for (const [name, path, license, origin] of [
    ['nl2bash', options.nl2bash, 'MIT', 'TellinaTool/nl2bash'],
    ['tldr', options.tldr, 'CC-BY-4.0', 'tldr-pages/tldr (the tldr-pages contributors)'],
  ] as const)
    if (path !== undefined)
      sources.push({
        name,
        license,
        origin,
        sha256: sha256(await readFile(path)),
        rows: publicRows.filter((row) => row.source === name).length,
      })
  const split = splitByGroup(publicRows)
  checkNoLeak(split.train, split.test, { commands: true })

  const vocabulary = buildVocabulary(
    allIntents,
    split.train.map((row) => row.nl),
  )
  options.onProgress?.('learn arguments', 0, 1)
  const tagger =
    options.tagger ?? trainTagger(taggedRequests(allIntents, new Set(vocabulary), ['train'], 2, seed), vocabulary, seed)
  options.onProgress?.('learn arguments', 1, 1)
  const tools = slottingTools(vocabulary, tagger)
  let pairs: Pair[] = [
    ...generatePairs({
      seed,
      perIntent,
      composed,
      ...(signal === undefined ? {} : { signal }),
      onProgress: (done, total) => options.onProgress?.('generate', done, total),
    }),
  ]
  const all = { pairs: pairs.length, commands: new Set(pairs.map((pair) => pair.cmd)).size }
  let verification: DataReport['verification'] = null
  if (options.verify !== false) {
    const verified = await verifyPairs(pairs, {
      results: join(options.out, 'verified.jsonl'),
      ...(signal === undefined ? {} : { signal }),
      onProgress: (done, total) => options.onProgress?.('verify', done, total),
    })
    pairs = verified.pairs
    const { refused, ...counts } = verified.report
    verification = {
      ...counts,
      refused: refused.length,
      reasons: countsOf(refused.map(reasonKind)),
      refusedExamples: refused.slice(0, 20),
    }
  }
  const generated = prepareGenerated(pairs, tools)
  const web = preparePublic(split.train, tools)
  // A generated request that a public test asks is left out.
  const webRequests = new Set(split.test.map((row) => readRequest(row.nl, tools).words))
  const own = generated.train.filter((row) => !webRequests.has(row.nl))
  const meaning = new Map(
    synonymGroups().flatMap((group, at) => group.split(' ').map((word) => [word, `~${at}`] as const)),
  )
  const train: TrainingRow[] = [
    ...spread(
      variedRows(shuffled(own, seed), (word) => meaning.get(word) ?? word),
      share,
    ),
    ...repeated(web, seed, webRequests),
  ].map(plainRow)
  const tasks: Record<string, TaskRow[]> = {
    intent: withoutLeaks(intentRows(generatePairs({ seed: seed + 1, perIntent: 60, composed: 24 }), seed)),
    iac: withoutLeaks(iacRows(seed)),
    refactor: withoutLeaks(refactorRows(seed)),
  }
  const tests = {
    'test-wordings.jsonl': generated.tests.wordings ?? [],
    'test-intents.jsonl': generated.tests.intents ?? [],
    'test-public.jsonl': split.test.map((row) => ({ ...row })),
  }
  const wholeOnes = shuffled(own, seed).filter((row) => row.whole)
  const freshWeb = shuffled(web, seed).filter((row) => !webRequests.has(row.nl))
  const matched = shuffled([...matcherRows(spread(wholeOnes, share)), ...matcherRows(freshWeb, rowsPerCommand)], seed)
  const templates = new Set(matched.filter((row) => row.style === 'own').map((row) => row.template))
  const files: Record<string, readonly unknown[]> = {
    'train.jsonl': train,
    'matcher.jsonl': matched,
    'matcher-near.jsonl': nearRows([...templates].sort(), nearPerTemplate, seed, (done, total) =>
      options.onProgress?.('compose', done, total),
    ),
    'matcher-valid.jsonl': evenly(matcherRows(generated.valid, 5), 3000),
    'valid.jsonl': [...evenly(generated.valid, 600), ...evenly(preparePublic(split.valid, tools), 400)].map(plainRow),
    'vocabulary.json': [vocabulary],
    'tagger.json': [tagger],
    'entries-evaluation.json': [chooseEntries(pairs, tools, 6)],
    'entries.json': [
      chooseEntries(
        pairs.map((pair) => ({ ...pair, part: 'train' as const })),
        tools,
        7,
      ),
    ],
    // Public pairs that may be looked among where they are ingested; never shipped.
    'entries-public.json': [web.map((row): [string, string] => [row.nl, row.cmd])],
    'programs.json': [train.map((row) => row.cmd)],
    ...tests,
    ...Object.fromEntries(Object.entries(tasks).map(([name, rows]) => [`task-${name}.jsonl`, rows])),
  }
  const digests: Record<string, string> = {}
  for (const [name, rows] of Object.entries(files)) {
    await writeLines(join(options.out, name), rows)
    digests[name] = sha256(await readFile(join(options.out, name)))
  }
  const report: DataReport = {
    seed,
    intents: new Set(pairs.map((pair) => pair.intent)).size,
    pairs: all.pairs,
    commands: all.commands,
    verification,
    rows: {
      train: train.length,
      valid: (files['valid.jsonl'] ?? []).length,
      testWordings: tests['test-wordings.jsonl'].length,
      testIntents: tests['test-intents.jsonl'].length,
      testPublic: split.test.length,
      public: publicRows.length,
    },
    domains: countsOf(pairs.map((pair) => pair.domain)),
    tasks: Object.fromEntries(
      Object.entries(tasks).map(([name, rows]) => [
        name,
        {
          train: rows.filter((row) => row.split === 'train').length,
          valid: rows.filter((row) => row.split === 'valid').length,
          test: rows.filter((row) => row.split === 'test').length,
        },
      ]),
    ),
    sources,
    files: digests,
  }
  await writeLines(join(options.out, 'report.json'), [report])
  return report
}

function countsOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

/** Different wordings can give one request: what was trained on is in no other split, and `checkNoLeak` says so. */
function withoutLeaks(rows: readonly TaskRow[]): TaskRow[] {
  const trained = new Set(rows.filter((row) => row.split === 'train').map((row) => normalisedRequest(row.words)))
  const kept = rows.filter((row) => row.split === 'train' || !trained.has(normalisedRequest(row.words)))
  const asExamples = (test: boolean): { nl: string; cmd: string }[] =>
    kept.filter((row) => (row.split === 'train') !== test).map((row) => ({ nl: row.words, cmd: '' }))
  checkNoLeak(asExamples(false), asExamples(true), { commands: false })
  return kept
}

const plainRow = ({ nl, cmd, style }: AskedRow | TrainingRow): TrainingRow => ({ nl, cmd, style })

function shuffled<Row>(rows: readonly Row[], seed: number): Row[] {
  const random = new Random(seedFor(seed, 'matcher'))
  const list = [...rows]
  for (let at = list.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    ;[list[at], list[other]] = [list[other] as Row, list[at] as Row]
  }
  return list
}

/** Of public rows with one command. */
const rowsPerCommand = 40
const share = { perWording: 3, perIntent: 48 }
const nearPerTemplate = 32
const publicCopies = 5

/** Public rows are few and varied: several times each in slightly other words. One that invents arguments is learned once. */
function repeated(rows: readonly TrainingRow[], seed: number, kept: ReadonlySet<string>): TrainingRow[] {
  const random = new Random(seedFor(seed, 'public'))
  return rows.flatMap((row) => {
    const copies = [row]
    if (!inventsArguments(row.nl, row.cmd))
      for (let copy = 1; copy < publicCopies; copy++) copies.push({ ...row, nl: paraphrase(row.nl, random) })
    return copies.filter((one) => !kept.has(one.nl))
  })
}
