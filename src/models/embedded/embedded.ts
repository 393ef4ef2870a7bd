import { Fault } from '../../core/fault.ts'
import type { Generation, Model, ModelHealth, Prompt } from '../../core/model.ts'
import { fillCommand } from './fill.ts'
import { type IndexFile, Retriever, readIndex } from './index.ts'
import { unknownProgram } from './programs.ts'
import { requestWords } from './request.ts'
import { openRuntime, type Runtime } from './runtime.ts'
import { slotify, slotsIn } from './slots.ts'
import { Spelling } from './spelling.ts'

export type EmbeddedOptions = {
  /** GGUF of the compact model. */
  modelPath: string
  /** Default: `index.json.gz` beside the model. */
  indexPath?: string
  /** False keeps a candidate from being proposed: it does not parse, or the guard denies it. */
  validate?: (command: string) => boolean
  now?: () => number
}

/** `close` frees the model; later calls load it again. */
export type EmbeddedModel = Model & { close(): Promise<void> }

type Candidate = { command: string; score: number; logProbability: number; from: 'model' | 'index' }
type Loaded = {
  runtime: Runtime
  index: IndexFile
  vocabulary: ReadonlySet<string>
  spelling: Spelling
  retriever: Retriever
  programs: ReadonlySet<string>
}

/** Weights of the ranking, chosen on the validation split (docs/compact-model.md). */
const weights = { similarity: 0.35, unusedArgument: 0.12, index: 0.12, web: 0.1 }

/**
 * Words -> one Bash command without a network. Candidates are what the model writes in either style and the commands of the
 * nearest verified requests; the model's own score ranks them. Deterministic. `text` is empty with confidence 0 when no
 * candidate passes: the model does not know.
 * Throws Fault `unavailable`, `not-found` or `corrupt` when the model cannot be loaded, `interrupted` on abort.
 */
export function createEmbeddedModel(options: EmbeddedOptions): EmbeddedModel {
  const now = options.now ?? (() => performance.now())
  const name = 'provenly-compact'
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
      const candidates = await inTurn(async () => rank(await load(), prompt, options.validate, signal))
      const [best, ...others] = candidates
      const { calibration } = (await load()).index
      const sure = (candidate: Candidate): number => confidenceOf(candidate.score, calibration)
      const generation: Generation = {
        text: best?.command ?? '',
        confidence: best === undefined ? 0 : sure(best),
        model: name,
        latencyMs: now() - started,
      }
      if (others.length > 0)
        generation.alternatives = others
          .slice(0, 3)
          .map((candidate) => ({ text: candidate.command, confidence: sure(candidate) }))
      return generation
    },
    async health(signal): Promise<ModelHealth> {
      const started = now()
      try {
        await inTurn(async () => (await load()).runtime.write('own', 'list files', signal))
        return { name, ok: true, detail: `${options.modelPath} is loaded.`, latencyMs: now() - started }
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

async function loadAll(options: EmbeddedOptions): Promise<Loaded> {
  const indexPath = options.indexPath ?? options.modelPath.replace(/[^/]*$/, 'index.json.gz')
  const index = await readIndex(indexPath)
  const runtime = await openRuntime(options.modelPath)
  return {
    runtime,
    index,
    vocabulary: new Set(index.vocabulary),
    spelling: new Spelling(index.vocabulary),
    retriever: new Retriever(index),
    programs: new Set(index.utilities),
  }
}

function confidenceOf(score: number, calibration: IndexFile['calibration']): number {
  if (calibration === null) return Math.min(1, Math.exp(score))
  return 1 / (1 + Math.exp(-(calibration.slope * score + calibration.offset)))
}

/** Filled candidates, best first, without those that failed before, that name unknown programs or that `validate` refuses. */
async function rank(
  loaded: Loaded,
  prompt: Prompt,
  validate: EmbeddedOptions['validate'],
  signal: AbortSignal,
): Promise<Candidate[]> {
  const { runtime, retriever } = loaded
  const { text: words, table } = slotify(requestWords(prompt.words, loaded), loaded.vocabulary)
  if (words === '') return []
  const slotted = new Map<
    string,
    { logProbability: number; similarity: number; from: Candidate['from']; web: boolean }
  >()
  const hits = retriever.nearest(words, 3)
  const similarityOf = new Map(hits.map((hit) => [hit.command, hit.similarity]))
  const own = await runtime.write('own', words, signal)
  if (own !== null)
    slotted.set(own.text, {
      logProbability: own.logProbability,
      similarity: similarityOf.get(own.text) ?? 0,
      from: 'model',
      web: false,
    })
  // What the model is sure of in its own style needs no second opinion, unless that was already refused.
  const settled =
    own !== null &&
    own.logProbability > -0.03 &&
    prompt.feedback.length === 0 &&
    slotsIn(own.text).every((slot) => table[slot] !== undefined)
  if (!settled) {
    const web = await runtime.write('web', words, signal)
    if (web !== null && !slotted.has(web.text))
      slotted.set(web.text, {
        logProbability: web.logProbability,
        similarity: similarityOf.get(web.text) ?? 0,
        from: 'model',
        web: true,
      })
  }
  const rest = hits.filter((hit) => !slotted.has(hit.command))
  const scores = settled
    ? rest.map(() => Math.log(0.05))
    : await runtime.score(
        'own',
        words,
        rest.map((hit) => hit.command),
        signal,
      )
  for (const [index, hit] of rest.entries())
    slotted.set(hit.command, {
      logProbability: scores[index] as number,
      similarity: hit.similarity,
      from: 'index',
      web: false,
    })

  const wanted = new Set(slotsIn(words).filter((slot) => table[slot] !== undefined))
  const failed = new Set(prompt.feedback.map((entry) => squeeze(entry.proposal)))
  const seen = new Set<string>()
  const candidates: Candidate[] = []
  for (const [command, found] of slotted) {
    const filled = fillCommand(command, table)
    if (filled === null || filled.trim() === '' || failed.has(squeeze(filled)) || seen.has(squeeze(filled))) continue
    seen.add(squeeze(filled))
    if (unknownProgram(filled, loaded.programs) !== null) continue
    if (validate !== undefined && !validate(filled)) continue
    const used = new Set(slotsIn(command))
    const unused = [...wanted].filter((slot) => !used.has(slot)).length
    const score =
      found.logProbability +
      weights.similarity * (found.similarity - 0.5) -
      weights.unusedArgument * unused -
      (found.from === 'index' ? weights.index : 0) -
      (found.web ? weights.web : 0)
    candidates.push({ command: filled, score, logProbability: found.logProbability, from: found.from })
  }
  return candidates.sort((left, right) => right.score - left.score)
}

const squeeze = (command: string): string => command.replace(/\s+/g, ' ').trim()
