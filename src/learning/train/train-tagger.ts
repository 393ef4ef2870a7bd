import { type Entity, splitRequest, unmark } from '../../models/embedded/slots.ts'
import { type TaggedWord, type TaggerFile, tagFeatures } from '../../models/embedded/tagger.ts'
import { dress } from '../generate/courtesy.ts'
import { partOf } from '../generate/generate.ts'
import { draw, type Intent } from '../generate/grammar.ts'
import { Random, seedFor } from '../generate/random.ts'

/** A request as the tagger reads it; `labels`: which of its open words are arguments, by place. */
export type TaggedRequest = { words: TaggedWord[]; labels: Map<number, boolean> }

/**
 * Requests of the wordings of one part with what is an argument in them: the generator knows where it put one. A word of a phrase
 * around an argument ("the src folder") is one only when the command has it.
 */
export function taggedRequests(
  intents: readonly Intent[],
  vocabulary: ReadonlySet<string>,
  parts: readonly ReturnType<typeof partOf>[],
  draws: number,
  seed = 1,
): TaggedRequest[] {
  const found: TaggedRequest[] = []
  for (const intent of intents)
    for (const wording of intent.wordings) {
      if (!parts.includes(partOf(intent, wording))) continue
      const random = new Random(seedFor(seed, intent.id + wording))
      for (let time = 0; time < draws; time++) {
        const drawn = draw({ ...intent, wordings: [wording] }, random)
        const marked = time === 0 ? drawn.marked : dress(drawn.marked, random, { keepMarks: true })
        const values = new Set(
          [...drawn.command.matchAll(/\uE000([^\uE001]*)\uE001/g)].flatMap(([, value = '']) => [
            value,
            ...value.split(/[\s/]+/),
          ]),
        )
        const spans = markedSpans(marked)
        const { open, tagged } = splitRequest(unmark(marked), vocabulary)
        const labels = new Map<number, boolean>()
        for (const [at, word] of open)
          labels.set(at, spans.some((span) => overlap(span, word)) && values.has(word.text))
        found.push({ words: tagged, labels })
      }
    }
  return found
}

type Span = Pick<Entity, 'start' | 'end'>
const overlap = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end

/** Where the marked pieces lie once the marks are gone. */
function markedSpans(marked: string): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const [index, piece] of marked.split(/[\uE000\uE001]/).entries()) {
    if (index % 2 === 1) spans.push({ start: at, end: at + piece.length })
    at += piece.length
  }
  return spans
}

/**
 * Logistic regression by AdaGrad. Real arguments are words that no list has, or ordinary ones ("the music folder"): most of those in the rows
 * are taken for unknown or for some other word, so that what stands around them has to tell; of the ordinary words few are.
 */
export function trainTagger(requests: readonly TaggedRequest[], vocabulary: readonly string[], seed = 1): TaggerFile {
  const random = new Random(seedFor(seed, 'tagger'))
  const numbers = new Map<string, number>()
  const weights: number[] = []
  const squares: number[] = []
  const counts: number[] = []
  const order = requests.map((_, at) => at)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = random.below(at + 1)
      ;[order[at], order[other]] = [order[other] as number, order[at] as number]
    }
    for (const place of order) {
      const { words, labels } = requests[place] as TaggedRequest
      const changed = words.map((word, at): TaggedWord => {
        const label = labels.get(at)
        if (label === undefined) return word
        if (label && !word.owns) word = { ...word, text: written(word.text, random) }
        if (random.chance(label ? unknownArguments : unknownWords)) return { ...word, form: '?' }
        return label && random.chance(strangeArguments) ? { ...word, form: random.pick(vocabulary) } : word
      })
      for (const [at, label] of labels) {
        const features = tagFeatures(changed, at).map((feature) => {
          const number = numbers.get(feature) ?? numbers.set(feature, numbers.size).size - 1
          counts[number] = (counts[number] ?? 0) + 1
          return number
        })
        let sum = 0
        for (const feature of features) sum += weights[feature] ?? 0
        const miss = (label ? 1 : 0) - 1 / (1 + Math.exp(-sum))
        for (const feature of features) {
          const weight = weights[feature] ?? 0
          const slope = miss - decay * weight
          const square = (squares[feature] ?? 1e-4) + slope * slope
          squares[feature] = square
          weights[feature] = weight + (rate * slope) / Math.sqrt(square)
        }
      }
    }
  }
  return {
    weights: Object.fromEntries(
      [...numbers]
        .filter(([, number]) => (counts[number] as number) >= leastCount * epochs)
        .map(([feature, number]) => [feature, Math.round((weights[number] as number) * 10) / 10] as const)
        .filter(([, weight]) => Math.abs(weight) >= leastWeight),
    ),
  }
}

/** People name their things as they like: ERROR, Berlin, part_1. */
function written(text: string, random: Random): string {
  if (!/^[a-z]+$/.test(text)) return text
  const draw = random.next()
  if (draw < 0.15) return text.toUpperCase()
  if (draw < 0.3) return `${text[0]?.toUpperCase()}${text.slice(1)}`
  return draw < 0.34 ? `${text}_1` : text
}

const epochs = 4
const rate = 0.3
const decay = 1e-5
const unknownArguments = 0.45
const strangeArguments = 0.45
const unknownWords = 0.025
const leastCount = 8
/** Smaller ones change one decision in a thousand and make up half of the file. */
const leastWeight = 0.4
