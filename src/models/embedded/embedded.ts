import { existsSync } from 'node:fs'
import { Fault } from '../../core/fault.ts'
import type { Generation, Model, ModelHealth, Prompt } from '../../core/model.ts'
import { sentenceOf } from './ask.ts'
import { type Candidate, findCandidates, scoreOf, trustIn, trustInOthers } from './candidates.ts'
import { destroysUnasked, isBeyondAModel } from './destruction.ts'
import { fillCommand } from './fill.ts'
import { breaksFind, contradictsFind } from './find-form.ts'
import { Heads } from './heads.ts'
import { type IndexFile, Retriever, readIndex } from './index.ts'
import { changingShare, Matcher } from './matcher.ts'
import { misfitsFile } from './misfit.ts'
import { unknownProgram } from './programs.ts'
import { PublicRetriever, readPublicPairs } from './public-pairs.ts'
import { readRequest } from './request.ts'
import { openRuntime, type Runtime } from './runtime.ts'
import { slotCommand } from './slots.ts'
import { Spelling } from './spelling.ts'
import { Tagger } from './tagger.ts'
import { answerTask } from './tasks.ts'
import { VectorHead } from './vector-head.ts'

export type EmbeddedOptions = {
  /** GGUF of the compact model. */
  modelPath: string
  /** Default: `index.json.gz` beside the model. */
  indexPath?: string
  /** False keeps a candidate from being proposed: it does not parse, or the guard denies it. */
  validate?: (command: string) => boolean
  /**
   * Pairs that the team approved: asked for when the model is loaded and again while it serves, and found like the model's own from
   * then on. A failure leaves what is known as it is.
   */
  examples?: () => Promise<readonly Example[]>
  /** Pairs of public data that were ingested on this machine (public-pairs.ts); looked among too when the file is there. */
  publicPairsPath?: string
  now?: () => number
}

export type Example = { words: string; command: string }

/** The file beside the model that makes vectors of requests; needed where the index has what reads them. */
export const encoderName = 'provenly-encoder.gguf'

/** `close` frees the model; later calls load it again. */
export type EmbeddedModel = Model & { close(): Promise<void> }

type Loaded = {
  known: Set<string>
  asked: number
  runtime: Runtime
  index: IndexFile
  vocabulary: ReadonlySet<string>
  spelling: Pick<Spelling, 'correct'>
  tagger: Tagger
  retriever: Retriever
  publicRetriever: PublicRetriever | null
  matcher: Matcher
  programs: Set<string>
  /** Made when they are first asked: a tenth of a second that a command does not need. */
  heads: () => Heads
  reading: VectorHead | null
}

/**
 * `task` shell: words -> one Bash command without a network. Candidates are what the model writes in either style and the commands of the
 * nearest verified requests; the model's own score ranks them. intent, iac, refactor: a choice by a classifier, as JSON. chat: nothing, that
 * needs a bigger model. Deterministic. `text` is empty with confidence 0 when the model does not know.
 * Throws Fault `unavailable`, `not-found` or `corrupt` when the model cannot be loaded, `interrupted` on abort.
 */
export function createEmbeddedModel(options: EmbeddedOptions): EmbeddedModel {
  const now = options.now ?? (() => performance.now())
  const name = 'provenly-compact'
  const nameOf = (digest: string | undefined): string => (digest === undefined ? name : `${name}@${digest}`)
  let loading: Promise<Loaded> | null = null
  let queue: Promise<unknown> = Promise.resolve()
  const load = (): Promise<Loaded> => {
    loading ??= loadAll(options).catch((cause: unknown) => {
      loading = null
      throw cause
    })
    return loading
  }
  /** One sequence serves all calls, so they wait for one another. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = queue.then(work, work)
    queue = turn.catch(() => undefined)
    return turn
  }
  return {
    name,
    async generate(prompt, signal) {
      const started = now()
      if (prompt.task !== 'shell') {
        if (signal.aborted) throw new Fault('interrupted', 'The proposal was stopped.')
        const loaded = await load()
        const { index, heads, reading, matcher, runtime } = loaded
        const { ask } = readRequest(prompt.words, loaded)
        const sentence = prompt.task === 'intent' ? await inTurn(() => runtime.encode(sentenceOf(ask))) : null
        const { alternatives, ...answer } = answerTask(
          prompt,
          heads(),
          index.readOnlyFrom ?? 1,
          () => changingShare(matcher, { ask, sentence }),
          sentence === null || reading === null ? 0 : reading.odds(sentence),
        )
        const generation: Generation = { ...answer, model: nameOf(index.digest), latencyMs: now() - started }
        return alternatives.length > 0 ? { ...generation, alternatives } : generation
      }
      const asked = { ...prompt, words: [prompt.words, ...guidanceOf(prompt)].join(', ') }
      const candidates = await inTurn(async () => {
        const loaded = await load()
        if (now() - loaded.asked >= askAgainMs) {
          loaded.asked = now()
          await learn(loaded, options.examples)
        }
        return await rank(loaded, asked, options.validate, signal)
      })
      const [first, ...others] = candidates
      const { calibration, digest } = (await load()).index
      const sure = (candidate: { score: number }): number => confidenceOf(candidate.score, calibration)
      // After a failure the next best is often a guess at something else: better to say nothing than to change the subject.
      const failures = prompt.feedback.length - guidanceOf(prompt).length
      const least = failures > 0 ? leastSureSecond : leastSure
      const best = first !== undefined && sure(first) < least ? undefined : first
      const generation: Generation = {
        text: best?.command ?? '',
        confidence: best === undefined ? 0 : sure(best),
        model: nameOf(digest),
        latencyMs: now() - started,
      }
      const likely = best === undefined ? [] : others.filter((candidate) => sure(candidate) >= leastSureOther)
      if (likely.length > 0)
        generation.alternatives = likely
          .slice(0, 3)
          .map((candidate) => ({ text: candidate.command, confidence: sure(candidate) }))
      return generation
    },
    async health(signal): Promise<ModelHealth> {
      const started = now()
      try {
        const { runtime, publicRetriever, index } = await load()
        await inTurn(() => runtime.write('own', 'list files', signal))
        const also =
          publicRetriever === null
            ? ''
            : ` It also looks among ${publicRetriever.size} public pairs${
                index.encoder === undefined || publicRetriever.byMeaning
                  ? ''
                  : ' by their words alone: ingest them again'
              }.`
        return { name, ok: true, detail: `${options.modelPath} is loaded.${also}`, latencyMs: now() - started }
      } catch (fault) {
        return { name, ok: false, detail: fault instanceof Fault ? fault.message : String(fault), latencyMs: null }
      }
    },
    async close() {
      const open = loading
      loading = null
      if (open !== null) await inTurn(async () => (await open).runtime.close())
    },
  }
}

/**
 * Calibrated. Below the first it does not know: there more than nine answers of ten are wrong. A second try needs more, because it answers a
 * failure; an alternative less, because it only stands beside.
 */
const leastSure = 0.1
const leastSureSecond = 0.4
const leastSureOther = 0.03

const askAgainMs = 30_000

/** Adds what the team approved since. */
async function learn(loaded: Loaded, examples: EmbeddedOptions['examples']): Promise<void> {
  const found = await (examples?.() ?? Promise.resolve([])).catch(() => [])
  for (const { words, command } of found) {
    const key = `${words}\n${command}`
    if (loaded.known.has(key)) continue
    loaded.known.add(key)
    // A team's command may name programs of its own.
    const unknown = unknownProgram(command, loaded.programs)
    if (unknown !== null) loaded.programs.add(unknown)
    // What the approved command names was a name in the request; of a folder or not, nobody knows any more.
    const names = command.split(/[\s'"]+/).flatMap((word) => [word, ...word.split('/')])
    for (const present of [names, names.flatMap((name) => [name, `${name}/`])]) {
      const request = readRequest(words, { ...loaded, present: new Set(present) })
      if (request.words === '') continue
      const slotted = slotCommand(command, request.table)
      loaded.retriever.add(request.words, slotted)
      loaded.matcher.add(slotted)
    }
  }
}

/** What a person answered to a proposal; failures name the proposal, guidance does not. */
function guidanceOf(prompt: Prompt): string[] {
  return prompt.feedback.filter((entry) => entry.proposal === '').map((entry) => entry.problem)
}

async function loadAll(options: EmbeddedOptions): Promise<Loaded> {
  const beside = (name: string): string => options.modelPath.replace(/[^/]*$/, name)
  const encoderPath = existsSync(beside(encoderName)) ? beside(encoderName) : null
  // llama.cpp loads on its own threads while the index is read and built here.
  const [opening, building] = await Promise.allSettled([
    openRuntime(options.modelPath, encoderPath),
    readAndBuild(options.indexPath ?? beside('index.json.gz'), options.publicPairsPath),
  ])
  if (opening.status === 'rejected') throw opening.reason
  const runtime = opening.value
  const lacks =
    building.status === 'fulfilled' && building.value.index.matcher.sentence !== undefined && encoderPath === null
      ? new Fault('not-found', `There is no model file at ${beside(encoderName)}.`, {
          hint: 'It belongs beside the model file: fetch both again.',
        })
      : null
  if (building.status === 'fulfilled' && lacks === null) {
    const { spelling } = building.value
    // Of a small vocabulary many a word is one slip away: "staff" is no "stuff".
    const correct = (word: string): string => {
      const corrected = spelling.correct(word)
      return corrected !== word && runtime.isWord(word) ? word : corrected
    }
    return { ...building.value, runtime, spelling: { correct } }
  }
  await runtime.close()
  throw building.status === 'rejected' ? building.reason : lacks
}

async function readAndBuild(indexPath: string, publicPairsPath: string | undefined): Promise<Omit<Loaded, 'runtime'>> {
  const index = await readIndex(indexPath)
  const pairs = publicPairsPath === undefined ? null : await readPublicPairs(publicPairsPath)
  const matcher = matcherOf(index, indexPath)
  for (const [, command] of index.entries) matcher.add(command)
  // While llama.cpp loads there is time; the first request would wait for it.
  matcher.prepare()
  let heads: Heads | undefined
  return {
    index,
    known: new Set<string>(),
    asked: Number.NEGATIVE_INFINITY,
    // The name of a program is an ordinary word in a request: "the md5sum of all files".
    vocabulary: new Set([...index.vocabulary, ...index.utilities]),
    spelling: new Spelling(index.vocabulary),
    tagger: new Tagger(index.tagger),
    retriever: new Retriever(index),
    publicRetriever: pairs === null ? null : new PublicRetriever(pairs, index.synonyms, index.encoder),
    matcher,
    programs: new Set(index.utilities),
    reading: index.reading === undefined ? null : new VectorHead(index.reading),
    heads: () => {
      heads ??= new Heads(index.heads ?? {})
      return heads
    },
  }
}

/** Throws Fault `corrupt` when its tables are not what its lists say. */
function matcherOf(index: IndexFile, path: string): Matcher {
  try {
    return new Matcher(index.matcher)
  } catch (cause) {
    throw new Fault('corrupt', `The index file ${path} is broken.`, { hint: 'Fetch it again.', cause })
  }
}

function confidenceOf(score: number, calibration: IndexFile['calibration']): number {
  const { slope, offset } = calibration ?? { slope: 1, offset: 0 }
  return 1 / (1 + Math.exp(-(slope * score + offset)))
}

/** Filled candidates, best first, without those that failed before, that name unknown programs or that `validate` refuses. */
async function rank(
  loaded: Loaded,
  prompt: Prompt,
  validate: EmbeddedOptions['validate'],
  signal: AbortSignal,
): Promise<{ command: string; score: number }[]> {
  const request = readRequest(prompt.words, { ...loaded, present: new Set(prompt.present) })
  const { words, table } = request
  if (words === '') return []
  const said = `${words}\n${prompt.words.toLowerCase()}`
  const failed = new Set(prompt.feedback.map((entry) => squeeze(entry.proposal)))
  const found = await findCandidates(loaded, request, { thorough: failed.size > 0 }, signal)
  const seen = new Set<string>()
  const ranked: { command: string; score: number; candidate: Candidate }[] = []
  for (const candidate of found) {
    const command = spelledOut(fillCommand(candidate.command, table))
    if (command === null || command.trim() === '' || failed.has(squeeze(command))) continue
    if (unknownProgram(command, loaded.programs) !== null) continue
    if (destroysUnasked(words, command) || isBeyondAModel(said, command)) continue
    if (breaksFind(command) || contradictsFind(command)) continue
    ranked.push({ command, candidate, score: scoreOf(candidate) - (misfitsFile(command) ? misfit : 0) })
  }
  ranked.sort((left, right) => right.score - left.score)
  // The judge is the dearest step, so it sees the best first and no more than can be shown.
  const shown: typeof ranked = []
  for (const one of ranked) {
    if (shown.length === mostShown) break
    if (seen.has(squeeze(one.command))) continue
    seen.add(squeeze(one.command))
    if (validate === undefined || validate(one.command)) shown.push(one)
  }
  const [best, ...others] = shown
  if (best === undefined) return []
  const trust = trustIn(best.candidate, best.score - (others[0]?.score ?? best.score - alone))
  const rest = trustInOthers(
    trust,
    others.map((one) => one.score),
  )
  return [
    { command: best.command, score: trust },
    ...others.map((one, at) => ({ command: one.command, score: rest[at] as number })),
  ]
}

/** As good as this much ahead when there is nothing else. */
const alone = 2
/** What cannot do what was asked stands behind all that can. */
const misfit = 4
const mostShown = 6

/** Policies refuse what has fewer than three characters; these do the same in more. */
const longForms: Readonly<Record<string, string>> = { ls: 'ls -1', df: 'df -h', du: 'du -h', id: 'id -a', ps: 'ps -f' }

function spelledOut(command: string | null): string | null {
  return command === null ? null : (longForms[command.trim()] ?? command)
}

const squeeze = (command: string): string => command.replace(/\s+/g, ' ').trim()
