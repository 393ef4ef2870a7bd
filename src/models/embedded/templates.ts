import { covers, holesIn, kindsOf } from './template.ts'
import { product } from './tensors.ts'

/** The log of the share of a template among all known ones whose arguments the request has: `of` any, `ofParts` one that is not known, by its parts. */
export type Shares = {
  best: (count: number) => string[]
  of: (template: string, parts: readonly number[]) => number
  ofParts: (parts: readonly number[]) => number
}

/**
 * A score of a template is the product of a vector of the request and its own: the sum of its parts and, where it was trained on, one more. Parts
 * are shared by many: each is multiplied once for a request, which is less work than to sum them up for each template.
 */
export class Templates {
  private readonly width: number
  private readonly part: Float32Array
  /** Vectors of the templates that were trained on, which come first. */
  private readonly own: Float32Array
  /** Known templates: their places, and in step with them biases, which of `demands` each has, and where its parts end in `parts`. */
  private readonly at = new Map<string, number>()
  private readonly texts: string[] = []
  private readonly biases: number[] = []
  private readonly needs: number[] = []
  private readonly ends: number[] = []
  private readonly parts: number[] = []
  /** How many arguments of each kind templates want. */
  private readonly demands: string[] = []
  private readonly demandAt = new Map<string, number>()

  /** In step with `texts`: their parts, and what they demand (kindsOf their holes). */
  constructor(
    tables: Record<'part' | 'template' | 'templateBias', Float32Array>,
    texts: readonly string[],
    partsOf: readonly (readonly number[])[],
    demands: readonly string[],
    width: number,
  ) {
    this.width = width
    this.part = tables.part
    this.own = tables.template
    for (const [at, text] of texts.entries())
      this.push(text, partsOf[at] as number[], demands[at] as string, tables.templateBias[at] as number)
  }

  add(text: string, parts: readonly number[]): void {
    this.push(text, parts, kindsOf(holesIn(text)), 0)
  }

  private push(text: string, parts: readonly number[], demand: string, bias: number): void {
    let place = this.demandAt.get(demand)
    if (place === undefined) {
      place = this.demands.push(demand) - 1
      this.demandAt.set(demand, place)
    }
    this.at.set(text, this.texts.length)
    this.texts.push(text)
    for (const part of parts) this.parts.push(part)
    this.ends.push(this.parts.length)
    this.biases.push(bias)
    this.needs.push(place)
  }

  match(vector: Float32Array, slots: readonly string[]): Shares {
    const { width, own, part, parts, ends } = this
    const ofPart = Float32Array.from({ length: part.length / width }, (_, at) =>
      product(vector, 0, part, at * width, width),
    )
    const trained = own.length / width
    const scoreAt = (at: number): number => {
      let score = this.biases[at] as number
      if (at < trained) score += product(vector, 0, own, at * width, width)
      for (let place = at === 0 ? 0 : (ends[at - 1] as number); place < (ends[at] as number); place++)
        score += ofPart[parts[place] as number] as number
      return score
    }
    const have = kindsOf(slots)
    const allowed = this.demands.map((demand) => covers(have, demand))
    const scores = new Float32Array(this.texts.length).fill(Number.NEGATIVE_INFINITY)
    let most = Number.NEGATIVE_INFINITY
    for (let at = 0; at < scores.length; at++) {
      if (allowed[this.needs[at] as number] !== true) continue
      const score = scoreAt(at)
      scores[at] = score
      if (score > most) most = score
    }
    let sum = 0
    for (const score of scores) sum += Math.exp(score - most)
    const all = most + Math.log(sum)
    const ofParts = (some: readonly number[]): number =>
      some.reduce((score, one) => score + (ofPart[one] as number), -all)
    return {
      best: (count) => topOf(scores, count).map((at) => this.texts[at] as string),
      of: (text, some) => {
        const at = this.at.get(text)
        return at === undefined ? ofParts(some) : scoreAt(at) - all
      },
      ofParts,
    }
  }
}

/** Places of the highest scores, best first. */
function topOf(scores: Float32Array, count: number): number[] {
  const best: number[] = []
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] as number
    if (score === Number.NEGATIVE_INFINITY) continue
    if (best.length === count && score <= (scores[best[count - 1] as number] as number)) continue
    let place = best.length
    while (place > 0 && (scores[best[place - 1] as number] as number) < score) place -= 1
    best.splice(place, 0, at)
    if (best.length > count) best.pop()
  }
  return best
}
