import { execFileSync } from 'node:child_process'
import { copyFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf, sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import { sentenceOf } from '../../models/embedded/ask.ts'
import { encoderName } from '../../models/embedded/embedded.ts'
import type { IndexFile } from '../../models/embedded/index.ts'
import {
  changingShare,
  Matcher,
  type MatcherFile,
  type MatcherTables,
  type SentenceTables,
} from '../../models/embedded/matcher.ts'
import { readRequest } from '../../models/embedded/request.ts'
import { openRuntime, type Runtime } from '../../models/embedded/runtime.ts'
import type { TaggerFile } from '../../models/embedded/tagger.ts'
import { root } from '../../root.ts'
import type { DataReport } from '../data/build.ts'
import { evenly } from '../data/evenly.ts'
import { type MatcherRow, slottingTools } from '../data/prepare.ts'
import type { TaskRow } from '../generate/task-row.ts'
import { packIndex, programsIn, synonymGroups, unknownTo, withDigest } from './build-index.ts'
import { TrainConfig } from './config.ts'
import { type EngineEvent, ensureEngine, runEngine } from './engine.ts'
import { modelCard } from './model-card.ts'
import { type TrainedHeads, trainTaskHeads } from './task-heads.ts'

export type TrainOptions = {
  config: TrainConfig
  /** Folder that buildData filled. */
  data: string
  /** Checkpoints and logs; training goes on from what is there. */
  run: string
  /** Gets provenly-compact.gguf, index.json.gz, model.json and MODEL_CARD.md, and with an encoder provenly-encoder.gguf. */
  out: string
  /** Folder of the pretrained encoder (`provenly data ingest minilm`); without one the matcher has no member that reads sentences. */
  encoder?: string
  /** Folder of a model to go on from, on other rows, instead of from nothing: of the same sizes, as exported. */
  start?: string
  /** Where virtual environments are kept, or a Python that has the packages. */
  environments?: string
  python?: string
  engineFolder: string
  /** Passed on to Python (PATH, HOME, pip's settings). */
  environment?: Readonly<Record<string, string | undefined>>
  signal?: AbortSignal
  onProgress?: (event: EngineEvent) => void
}

/** What torch put first for a request, and for the right template the log odds of each argument in each hole that has a choice. */
export type MatcherAgreement = {
  ask: string
  templates: string[]
  scores: number[]
  template: string
  bindings: number[][]
}

/** What the pretrained encoder was; from the `_meta.json` beside it. */
export type EncoderBase = { source: string; version: string; license: string; sha256: string }

/** Contents of model.json. */
export type ModelRecord = {
  name: 'provenly-compact'
  created: string
  gitCommit: string
  parameters: number
  config: TrainConfig
  configHash: string
  /** `verified`: the same generator and seed with every distinct command executed, where that was a build of its own. */
  data: { report: DataReport; hash: string; verified?: DataReport }
  training: Record<string, unknown>
  /** The model that training went on from; what it was trained on counts as its own data. */
  startedFrom?: Pick<ModelRecord, 'created' | 'gitCommit' | 'configHash'> & {
    data: string
    files: ModelRecord['files']
    startedFrom?: ModelRecord['startedFrom']
  }
  files: Record<string, { sha256: string; bytes: number }>
  /** Prompts with the tokens that transformers gives; a test compares node-llama-cpp's. */
  agreement: { style: 'own' | 'web'; words: string; prompt: number[]; tokens: number[] }[]
  /** For each member of the matcher, requests with what it put first in Python, and the scores; a test compares the program's. */
  matcherAgreement: MatcherAgreement[][]
  /** The same of the encoder's member; it has no bindings. */
  sentence?: {
    base: EncoderBase
    agreement: Pick<MatcherAgreement, 'ask' | 'templates' | 'scores'>[]
    figures: unknown
  }
  metrics: Record<string, unknown> | null
  calibration: { slope: number; offset: number } | null
}

/** Fixed requests, slotted, for the agreement of runtimes. */
const agreementPrompts: readonly ['own' | 'web', string][] = [
  ['own', 'find all <E0> files larger than <N0>mb in <P0>'],
  ['own', 'count the lines in <P0>'],
  ['own', 'rename <P0> to <P1>'],
  ['own', 'replace <S0> with <S1> in all <E0> files'],
  ['own', 'show disk usage of each folder sorted by size'],
  ['own', 'what is my current directory'],
  ['own', 'show the <N0> processes using the most memory'],
  ['own', 'find files modified in the last <N0> days'],
  ['web', 'print the <N0> largest files in the current directory'],
  ['web', 'search for <S0> in all <E0> files'],
  ['web', 'create a symbolic link to <P0>'],
  ['web', 'list all processes of user <S0>'],
]

/** Trains (or goes on training) and exports. Throws Fault `unavailable`, `failed`, `storage`, `interrupted`. */
export async function trainCompact(options: TrainOptions): Promise<ModelRecord> {
  // What is used last, an hour or two from now, is looked at first.
  if (options.encoder !== undefined) await readBase(options.encoder)
  await needData(options.data)
  if (options.encoder !== undefined) await needSentences(options.data)
  if (options.start !== undefined) await needStart(options.start, options.encoder !== undefined)
  const python = await pythonFor(options)
  const settings = {
    ...options.config,
    start: options.start ?? null,
    train: join(options.data, 'train.jsonl'),
    valid: join(options.data, 'valid.jsonl'),
    out: options.run,
  }
  const end = await runEngine(python, join(options.engineFolder, 'train.py'), settings, {
    ...watch(options),
    cwd: options.engineFolder,
  })
  await trainMatcher(options)
  if (options.encoder !== undefined) await trainSentence(options, options.encoder)
  return await exportCompact({ ...options, training: end })
}

/** Trains what chooses among known commands, one member after another; minutes each, none for one that `run` has of the same rows and settings. */
export async function trainMatcher(options: TrainOptions): Promise<void> {
  await needData(options.data)
  await mkdir(options.run, { recursive: true })
  const python = await pythonFor(options)
  const rows = join(options.data, 'matcher.jsonl')
  const near = join(options.data, 'matcher-near.jsonl')
  const rowsHash = sha256(await readFile(rows)) + sha256(await readFile(near))
  const { members, ...settings } = options.config.matcher
  const start = await startHash(options)
  for (let member = 0; member < members; member++) {
    const seed = options.config.seed + member
    const source = digestOf({ rowsHash, settings, seed, ...start })
    const made = await readMember(options.run, member).catch(() => null)
    if (made?.source === source) continue
    await runEngine(
      python,
      join(options.engineFolder, 'matcher.py'),
      {
        ...settings,
        threads: options.config.threads,
        seed,
        source,
        start: options.start ?? null,
        member,
        rows,
        near,
        held: join(options.data, 'matcher-valid.jsonl'),
        out: memberPath(options.run, member),
      },
      { ...watch(options), cwd: options.engineFolder },
    )
  }
}

/** Trains what reads a request as a sentence, from the pretrained encoder in `base`; about an hour on two cores, and it goes on where it was stopped. */
export async function trainSentence(options: TrainOptions, base: string): Promise<void> {
  await needData(options.data)
  const { sha256: baseHash } = await readBase(base)
  await mkdir(options.run, { recursive: true })
  const rows = join(options.data, 'matcher.jsonl')
  const { sentence: settings, seed, threads, checkpoint_minutes } = options.config
  const near = join(options.data, 'matcher-near.jsonl')
  const rowsHash = sha256(await readFile(rows)) + sha256(await readFile(near))
  const source = digestOf({ rowsHash, settings, seed, baseHash, ...(await startHash(options)) })
  const made = await readSentence(options.run).catch(() => null)
  if (made?.source === source) return
  await runEngine(
    await pythonFor(options),
    join(options.engineFolder, 'sentence.py'),
    {
      ...settings,
      threads,
      checkpoint_minutes,
      seed,
      source,
      start: options.start ?? null,
      rows,
      near,
      held: join(options.data, 'matcher-valid.jsonl'),
      base,
      out: join(options.run, 'sentence.json'),
      gguf: join(options.run, encoderName),
    },
    { ...watch(options), cwd: options.engineFolder },
  )
}

/** Of what a member's training starts from; nothing where it starts from nothing. */
async function startHash({ start }: TrainOptions): Promise<{ start?: string }> {
  if (start === undefined) return {}
  const { files } = await readRecord(start)
  return { start: digestOf(files) }
}

/** Looked for first: what it is needed for comes an hour later. Throws Fault `not-found` or `corrupt`. */
async function needStart(folder: string, withEncoder: boolean): Promise<void> {
  const { files } = await readRecord(folder)
  const wanted = ['provenly-compact.gguf', 'index.json.gz', ...(withEncoder ? [encoderName] : [])]
  for (const name of wanted) {
    const bytes = await readFile(join(folder, name)).catch((cause: unknown) => {
      throw new Fault('not-found', `Nothing goes on from the model in ${folder}: ${name} is missing.`, {
        hint: 'models/compact of this repository is whole',
        cause,
      })
    })
    if (sha256(bytes) !== files[name]?.sha256)
      throw new Fault('corrupt', `Nothing goes on from the model in ${folder}: ${name} is not what model.json says.`, {
        hint: 'Fetch it again.',
      })
  }
}

/** Throws Fault `not-found` or `corrupt`. */
async function readRecord(folder: string): Promise<ModelRecord> {
  const path = join(folder, 'model.json')
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Fault('not-found', `There is no model in ${folder}: model.json is missing.`, {
      hint: 'models/compact of this repository has one',
      cause,
    })
  })
  try {
    const record = JSON.parse(text) as Partial<ModelRecord>
    if (typeof record.files !== 'object') throw new TypeError('no files')
    return record as ModelRecord
  } catch (cause) {
    throw new Fault('corrupt', `${path} is broken.`, { hint: 'Fetch it again.', cause })
  }
}

/** Throws Fault `not-found` or `corrupt`. */
async function readBase(folder: string): Promise<EncoderBase> {
  const text = await readFile(join(folder, '_meta.json'), 'utf8').catch((cause: unknown) => {
    throw new Fault('not-found', `There is no pretrained encoder in ${folder}.`, {
      hint: 'provenly data ingest minilm fetches one',
      cause,
    })
  })
  try {
    const { source, version, license, sha256: hash } = JSON.parse(text) as EncoderBase
    return { source, version, license, sha256: hash }
  } catch (cause) {
    throw new Fault('corrupt', `${join(folder, '_meta.json')} is broken.`, { hint: 'Ingest it again.', cause })
  }
}

async function needSentences(folder: string): Promise<void> {
  const [row] = await readRows<Partial<MatcherRow>>(join(folder, 'matcher-valid.jsonl'))
  if (row?.sentence === undefined)
    throw new Fault('corrupt', `The data in ${folder} is from before requests were read as sentences.`, {
      hint: 'provenly data build makes it anew',
    })
}

/** What a folder of data must have to be trained on. */
export const trainingFiles = [
  'train.jsonl',
  'valid.jsonl',
  'matcher.jsonl',
  'matcher-near.jsonl',
  'matcher-valid.jsonl',
  'tagger.json',
  'report.json',
] as const

/** Looked for first: fetching the Python packages takes minutes. */
async function needData(folder: string): Promise<void> {
  for (const name of trainingFiles) {
    const { size } = await stat(join(folder, name)).catch((cause: unknown) => {
      throw new Fault('not-found', `There is no training data in ${folder}: ${name} is missing.`, {
        hint: 'provenly data build makes it',
        cause,
      })
    })
    if (size === 0)
      throw new Fault('corrupt', `${join(folder, name)} is empty.`, { hint: 'provenly data build makes it anew' })
  }
}

/** Makes the files of a model from the last checkpoint in `run`. */
export async function exportCompact(
  options: TrainOptions & { training?: Record<string, unknown>; calibration?: ModelRecord['calibration'] },
): Promise<ModelRecord> {
  const config = TrainConfig.parse(options.config)
  const python = await pythonFor(options)
  await mkdir(options.out, { recursive: true })
  const gguf = join(options.out, 'provenly-compact.gguf')
  const event = await runEngine(
    python,
    join(options.engineFolder, 'export.py'),
    { ...config, out: options.run, gguf, prompts: agreementPrompts },
    { ...watch(options), cwd: options.engineFolder },
  )
  if (event.event !== 'exported')
    throw new Fault('failed', 'The model could not be exported.', { hint: 'Is there a checkpoint in the run folder?' })
  const calibration = options.calibration ?? null
  const words = await readMatcher(options.run, config.matcher.members)
  const sentence = options.encoder === undefined ? null : await readSentence(options.run)
  const matcher = sentence === null ? words.matcher : withSentence(words.matcher, sentence, options.run)
  const encoder = sentence === null ? null : join(options.out, encoderName)
  if (encoder !== null) await copyFile(join(options.run, encoderName), encoder)
  const runtime = await openRuntime(gguf, encoder)
  try {
    await writeIndex({
      data: options.data,
      matcher,
      encode: runtime.encode,
      out: join(options.out, 'index.json.gz'),
      entries: 'entries.json',
      calibration,
      weights: sha256(await readFile(gguf)),
      ...(encoder === null ? {} : { encoder: sha256(await readFile(encoder)) }),
    })
  } finally {
    await runtime.close()
  }
  const report = JSON.parse(await readFile(join(options.data, 'report.json'), 'utf8')) as DataReport
  const record: ModelRecord = {
    name: 'provenly-compact',
    created: new Date().toISOString(),
    gitCommit: gitCommit(),
    parameters: Number(event.parameters ?? 0),
    config,
    configHash: digestOf(config),
    data: { report, hash: digestOf(report.files) },
    training: { ...(event.state as Record<string, unknown>), ...options.training },
    ...(options.start === undefined ? {} : { startedFrom: originOf(await readRecord(options.start)) }),
    files: {
      'provenly-compact.gguf': await describe(gguf),
      'index.json.gz': await describe(join(options.out, 'index.json.gz')),
      ...(encoder === null ? {} : { [encoderName]: await describe(encoder) }),
    },
    agreement: event.prompts as ModelRecord['agreement'],
    matcherAgreement: words.agreement,
    ...(sentence === null || options.encoder === undefined
      ? {}
      : {
          sentence: {
            base: await readBase(options.encoder),
            agreement: sentence.agreement,
            figures: sentence.figures,
          },
        }),
    metrics: null,
    calibration,
  }
  await writeRecord(options.out, record)
  return record
}

const originOf = ({
  created,
  gitCommit,
  configHash,
  data,
  files,
  startedFrom,
}: ModelRecord): ModelRecord['startedFrom'] => ({
  created,
  gitCommit,
  configHash,
  data: data.hash,
  files,
  ...(startedFrom === undefined ? {} : { startedFrom }),
})

/** One trained member; `source`: digest of the rows, settings and seed. */
type TrainedMember = Omit<MatcherFile, 'members'> & {
  tables: MatcherTables
  source: string
  agreement: MatcherAgreement[]
}

const memberPath = (run: string, member: number): string => join(run, `matcher-${member}.json`)

type TrainedSentence = Pick<MatcherFile, 'templates' | 'parts'> & {
  tables: SentenceTables
  source: string
  agreement: NonNullable<ModelRecord['sentence']>['agreement']
  figures: unknown
}

const readMember = (run: string, member: number): Promise<TrainedMember> => readTrained(memberPath(run, member))
export const readSentence = (run: string): Promise<TrainedSentence> => readTrained(join(run, 'sentence.json'))

/** Throws Fault `not-found` or `corrupt`. */
async function readTrained<Trained>(path: string): Promise<Trained> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Fault('not-found', `There is no matcher at ${path}.`, { hint: 'Train again.', cause })
  })
  try {
    return JSON.parse(text) as Trained
  } catch (cause) {
    throw new Fault('corrupt', `${path} is broken.`, { hint: 'Train again.', cause })
  }
}

/** Throws Fault `corrupt` when they were trained on different rows. */
export function withSentence(matcher: MatcherFile, sentence: TrainedSentence, run: string): MatcherFile {
  if (JSON.stringify([matcher.templates, matcher.parts]) !== JSON.stringify([sentence.templates, sentence.parts]))
    throw new Fault('corrupt', `The matchers in ${run} were trained on different rows.`, { hint: 'Train again.' })
  return { ...matcher, sentence: sentence.tables }
}

/** All members in one file, and what torch computed with each. Throws Fault `not-found` or `corrupt`. */
export async function readMatcher(
  run: string,
  count: number,
): Promise<{ matcher: MatcherFile; agreement: ModelRecord['matcherAgreement'] }> {
  const trained = await Promise.all(Array.from({ length: count }, (_, member) => readMember(run, member)))
  const [first] = trained as [TrainedMember]
  const { words, templates, parts, holes, heads } = first
  const listsOf = (one: TrainedMember): string =>
    JSON.stringify([one.words, one.templates, one.parts, one.holes, one.heads])
  if (trained.some((one) => listsOf(one) !== listsOf(first)))
    throw new Fault('corrupt', `The matchers in ${run} were trained on different rows.`, { hint: 'Train again.' })
  return {
    matcher: { words, templates, parts, holes, heads, members: trained.map((one) => one.tables) },
    agreement: trained.map((one) => one.agreement),
  }
}

/** model.json and its card, each replaced as a whole. */
export async function writeRecord(folder: string, record: ModelRecord): Promise<void> {
  for (const [name, text] of [
    ['model.json', `${JSON.stringify(record, null, 2)}\n`],
    ['MODEL_CARD.md', modelCard(record)],
  ] as const) {
    await writeFile(join(folder, `${name}.part`), text)
    await rename(join(folder, `${name}.part`), join(folder, name))
  }
}

/** The index that serves (`entries.json`) or that evaluation may use (`entries-evaluation.json`: nothing held back is in it). */
export async function writeIndex(options: {
  data: string
  matcher: MatcherFile
  /** Of the runtime that belongs to the matcher; null leaves out what the other jobs need, which takes minutes. */
  encode: Runtime['encode'] | null
  out: string
  entries: string
  calibration: ModelRecord['calibration']
  /** SHA-256 of the files. */
  weights?: string
  encoder?: string
}): Promise<void> {
  const read = async <Value>(name: string): Promise<Value> =>
    JSON.parse(await readFile(join(options.data, name), 'utf8')) as Value
  const synonyms = synonymGroups()
  const index: IndexFile = {
    version: 3,
    ...(options.encoder === undefined ? {} : { encoder: options.encoder.slice(0, 12) }),
    vocabulary: await read<string[]>('vocabulary.json'),
    utilities: programsIn(await read<string[]>('programs.json')),
    synonyms,
    tagger: await read<TaggerFile>('tagger.json'),
    entries: unknownTo(options.matcher, await read<[string, string][]>(options.entries)),
    calibration: options.calibration,
    matcher: options.matcher,
    ...(options.encode === null ? {} : await trainBeside(options.data, options.matcher, options.encode)),
  }
  const named = options.weights === undefined ? index : await withDigest(index, options.weights)
  await writeFile(`${options.out}.part`, await packIndex(named))
  await rename(`${options.out}.part`, options.out)
}

/** Requests that the encoder reads for whether they change something: many are alike, and each takes a hundredth of a second. */
const mostReadWhole = 8000
const besides = new Map<string, Promise<TrainedHeads>>()

/** What is trained in minutes and lies in the index; once for a data folder. */
function trainBeside(data: string, file: MatcherFile, encode: Runtime['encode']): Promise<TrainedHeads> {
  const made =
    besides.get(data) ??
    (async (): Promise<TrainedHeads> => {
      const matcher = new Matcher(file)
      const [vocabulary = []] = await readRows<string[]>(join(data, 'vocabulary.json'))
      const [tagger = { weights: {} }] = await readRows<TaggerFile>(join(data, 'tagger.json'))
      const tools = slottingTools(vocabulary, tagger)
      const intent = await readRows<TaskRow>(join(data, 'task-intent.jsonl'))
      const doubts = new Map<string, number>()
      const vectors = new Map<string, Float32Array>()
      const of = (split: TaskRow['split']): TaskRow[] => intent.filter((row) => row.split === split)
      for (const { words, labels, split } of [...evenly(of('train'), mostReadWhole), ...of('valid')]) {
        const { ask } = readRequest(words, tools)
        const sentence = await encode(sentenceOf(ask))
        if (sentence !== null) vectors.set(words, sentence)
        if (split === 'valid' && labels.domain === 'shell') doubts.set(words, changingShare(matcher, { ask, sentence }))
      }
      return trainTaskHeads(
        {
          intent,
          iac: await readRows(join(data, 'task-iac.jsonl')),
          refactor: await readRows(join(data, 'task-refactor.jsonl')),
        },
        (words) => doubts.get(words) ?? 0,
        (words) => vectors.get(words) ?? null,
      )
    })()
  besides.set(data, made)
  return made
}

/** Throws Fault `not-found` or `corrupt`. */
export async function readRows<Row>(path: string): Promise<Row[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Fault('not-found', `There is no data at ${path}.`, { hint: 'provenly data build makes it', cause })
  })
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      try {
        return JSON.parse(line) as Row
      } catch (cause) {
        throw new Fault('corrupt', `${path} is broken at line ${index + 1}.`, { hint: 'Build the data again.', cause })
      }
    })
}

async function describe(path: string): Promise<{ sha256: string; bytes: number }> {
  const bytes = await readFile(path)
  return { sha256: sha256(bytes), bytes: bytes.length }
}

const pythonFor = async (options: TrainOptions): Promise<string> => {
  if (options.python !== undefined) return options.python
  if (options.environments === undefined)
    throw new Fault('usage', 'Training needs a folder for its Python environment.')
  return await ensureEngine(options.engineFolder, options.environments, watch(options))
}

const watch = (options: TrainOptions): Parameters<typeof runEngine>[3] => ({
  ...(options.environment === undefined ? {} : { environment: options.environment }),
  ...(options.signal === undefined ? {} : { signal: options.signal }),
  ...(options.onProgress === undefined ? {} : { onEvent: options.onProgress }),
})

function gitCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      encoding: 'utf8',
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return 'unknown'
  }
}
