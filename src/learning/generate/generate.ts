import { sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import { dress } from './courtesy.ts'
import { draw, type Intent, type IntentEffect, plainCommand } from './grammar.ts'
import { allIntents } from './intents/all.ts'
import { Random, seedFor } from './random.ts'

/**
 * `part` says what a test may use it for: wordings of known intents, or whole intents, that no training ever sees. The ranking of answers is
 * fitted on `valid` and on `valid-intents`, which are not trained on either.
 */
export type Part = 'train' | 'valid' | 'valid-intents' | 'wordings' | 'intents'

export type Pair = {
  nl: string
  /** The request without courtesies and typing errors, as drawn. */
  words: string
  cmd: string
  /** `cmd` with its argument pieces marked (see slots.ts). */
  marked: string
  intent: string
  /** Which of the intent's wordings it was drawn from. */
  wording: number
  domain: string
  effect: IntentEffect
  part: Part
}

export type GenerateOptions = {
  seed?: number
  /** Most pairs for one intent with no more than the usual number of wordings; a composed one gets `composed`. */
  perIntent?: number
  composed?: number
  intents?: readonly Intent[]
  signal?: AbortSignal
  onProgress?: (done: number, total: number) => void
}

const fraction = (text: string): number => Number.parseInt(sha256(text).slice(0, 8), 16) / 0x1_0000_0000
/** Wordings of an intent, one by one written or composed, that is neither much asked for nor rare. */
const usualWordings = 16
const usualComposed = 28
const usualOf = (intent: Intent): number => (intent.composed === true ? usualComposed : usualWordings)

export function partOf(intent: Intent, wording: string): Part {
  // What people ask in more ways than usual is ordinary: a model that was never taught it would be of no use, so it is never held back whole.
  const whole = intent.wordings.length > usualOf(intent) ? 1 : fraction(`intent:${intent.id}`)
  // The two were once twice as wide. Weights go on from weights, so what is tested must always be a part of what was; hence the gap.
  if (whole < 0.01) return 'valid-intents'
  if (whole >= 0.02 && whole < 0.04) return 'intents'
  const place = fraction(`wording:${intent.id}:${wording}`)
  if (place < 0.07 && intent.wordings.length > 2) return 'wordings'
  return place < 0.11 ? 'valid' : 'train'
}

/**
 * Distinct (request, command) pairs, the same for the same seed. Not yet executed: see verify.ts.
 * Throws Fault `interrupted` on abort.
 */
export function* generatePairs(options: GenerateOptions = {}): Generator<Pair> {
  const { seed = 1, perIntent = 300, composed = 30, intents = allIntents } = options
  for (const [index, intent] of intents.entries()) {
    if (options.signal?.aborted) throw new Fault('interrupted', 'Generating was stopped.')
    const random = new Random(seedFor(seed, intent.id))
    // What has more wordings than usual is asked for more often.
    const most = intent.composed === true ? composed : perIntent
    const wanted = Math.round(most * Math.max(1, intent.wordings.length / usualOf(intent)))
    const seen = new Set<string>()
    let misses = 0
    while (seen.size < wanted && misses < 60) {
      const wording = random.pick(intent.wordings)
      const drawn = draw({ ...intent, wordings: [wording] }, random)
      const cmd = plainCommand(drawn.command)
      const nl = dress(drawn.marked, random)
      const key = `${nl}\n${cmd}`
      if (seen.has(key) || nl.length < 3) {
        misses += 1
        continue
      }
      misses = 0
      seen.add(key)
      yield {
        nl,
        words: drawn.words,
        cmd,
        marked: drawn.command,
        intent: intent.id,
        wording: intent.wordings.indexOf(wording),
        domain: intent.domain,
        effect: intent.effect,
        part: partOf(intent, wording),
      }
    }
    options.onProgress?.(index + 1, intents.length)
  }
}
