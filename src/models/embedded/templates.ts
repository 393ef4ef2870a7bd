import { covers, holesIn, kindsOf } from './template.ts'
import { product } from './tensors.ts'

/** The log of the share of a template among all known ones whose arguments the request has: `of` any, `ofParts` one that is not known, by its parts. */
export type Shares = {
  best: (count: number) => string[]
  of: (template: string, parts: readonly number[]) => number
  ofParts: (parts: readonly number[]) => number
}

/**
 * A score of a template is the product of a vector of the request and its own: the sum of its parts and, where it was trained on, one more. It is
 * summed up when the first request comes that has its arguments: thousands are never asked for, and nobody waits for all of them.
 */
export class Templates {
  private readonly width: number
  private readonly part: Float32Array
  /** Vectors of those that were trained on, which come first, then of all. */
  private vectors: Float32Array
  /** Known templates: their places, and in step with them biases and which of `demands` each has. */
  private readonly at = new Map<string, number>()
  private readonly texts: string[] = []
  private readonly biases: number[] = []
  private readonly needs: number[] = []
  /** Parts of those that are not summed up yet; null of the others. */
  private readonly parts: (readonly number[] | null)[] = []
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
    this.vectors = tables.template
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
    this.parts.push(parts)
    this.biases.push(bias)
    this.needs.push(place)
  }

  /** Where the vector of a template begins, summed up now if it was not yet. */
  private vectorAt(place: number): number {
    const { width, part } = this
    const to = place * width
    const parts = this.parts[place]
    if (parts === null || parts === undefined) return to
    this.parts[place] = null
    if (to + width > this.vectors.length) {
      const larger = new Float32Array((this.texts.length + 1024) * width)
      larger.set(this.vectors)
      this.vectors = larger
    }
    const { vectors } = this
    for (const one of parts) {
      const from = one * width
      for (let at = 0; at < width; at++) vectors[to + at] = (vectors[to + at] as number) + (part[from + at] as number)
    }
    return to
  }

  match(vector: Float32Array, slots: readonly string[]): Shares {
    const { width } = this
    const have = kindsOf(slots)
    const allowed = this.demands.map((demand) => covers(have, demand))
    const scores = new Float32Array(this.texts.length).fill(Number.NEGATIVE_INFINITY)
    let most = Number.NEGATIVE_INFINITY
    for (let at = 0; at < scores.length; at++) {
      if (allowed[this.needs[at] as number] !== true) continue
      const from = this.vectorAt(at)
      const score = (this.biases[at] as number) + product(vector, 0, this.vectors, from, width)
      scores[at] = score
      if (score > most) most = score
    }
    let sum = 0
    for (const score of scores) sum += Math.exp(score - most)
    const all = most + Math.log(sum)
    // Many templates are asked for that are not known, and they share their parts.
    const ofPart = new Map<number, number>()
    const ofParts = (parts: readonly number[]): number => {
      let score = -all
      for (const part of parts) {
        let one = ofPart.get(part)
        if (one === undefined) {
          one = product(vector, 0, this.part, part * width, width)
          ofPart.set(part, one)
        }
        score += one
      }
      return score
    }
    return {
      best: (count) => topOf(scores, count).map((at) => this.texts[at] as string),
      of: (text, parts) => {
        const at = this.at.get(text)
        if (at === undefined) return ofParts(parts)
        const from = this.vectorAt(at)
        return product(vector, 0, this.vectors, from, width) + (this.biases[at] as number) - all
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
