import { askedWords } from './ask.ts'
import { looksChanging } from './changes.ts'
import { commandParts } from './command-parts.ts'
import { filled, holeKeys, holeKindOf, holesIn, type Template, templateOf } from './template.ts'

/** One byte a number and one scale a row (32-bit floats), base64. */
export type PackedMatrix = { rows: number; columns: number; scales: string; values: string }

export type MatcherTables = Record<(typeof tableNames)[number], PackedMatrix>

/** Written by engines/compact/matcher.py, which says what each table is; `members` were trained with different seeds. */
export type MatcherFile = {
  words: string[]
  /** Templates of commands to choose from (template.ts). */
  templates: string[]
  parts: string[]
  /** What tells of a hole what belongs in it. */
  holes: string[]
  heads: number
  members: MatcherTables[]
}

export const tableNames = [
  'word',
  'place',
  'near',
  'nearBias',
  'attendNorm',
  'attend',
  'attendBias',
  'attended',
  'attendedBias',
  'forwardNorm',
  'widen',
  'widenBias',
  'narrow',
  'narrowBias',
  'look',
  'lookBias',
  'join',
  'joinBias',
  'part',
  'template',
  'templateBias',
  'hole',
  'fit',
  'fitBias',
] as const

export type Matched = { command: string; score: number }

/**
 * How well a command answers a request: how well its template does and how well each argument fits its hole, by the mean of the members:
 * they were trained alike, fail differently, and together are right more often than the best of them. Takes the words as askOf gives them.
 */
export class Matcher {
  private readonly members: Member[]
  private readonly trained: ReadonlySet<string>
  private readonly added = new Set<string>()
  private readonly partAt: ReadonlyMap<string, number>
  private readonly holeAt: ReadonlyMap<string, number>

  constructor(file: MatcherFile) {
    this.partAt = new Map(file.parts.map((part, at) => [part, at]))
    this.holeAt = new Map(file.holes.map((key, at) => [key, at]))
    this.trained = new Set(file.templates)
    const wordAt = new Map(file.words.map((word, at) => [word, at]))
    // Taking commands apart is the dearest of loading: once for all members.
    const partsOf = file.templates.map((template) => this.partsOf(template))
    const keysOf = (template: string): number[][] =>
      holeKeys(template).map((keys) => {
        const known = keys.flatMap((key) => this.holeAt.get(key) ?? [])
        return known.length === 0 ? [0] : known
      })
    this.members = file.members.map((tables) => new Member(tables, file, wordAt, partsOf, keysOf))
  }

  private partsOf(template: string): number[] {
    return commandParts(template).flatMap((part) => this.partAt.get(part) ?? [])
  }

  /** A template of the training data: its score is of itself, that of any other only of its parts. */
  knows(command: string): boolean {
    return this.trained.has(templateOf(command).text)
  }

  /** Another command to choose from, whatever its arguments. */
  add(command: string): void {
    const { text } = templateOf(command)
    if (this.trained.has(text) || this.added.has(text)) return
    this.added.add(text)
    const parts = this.partsOf(text)
    for (const member of this.members) member.add(text, parts)
  }

  /**
   * The best `count` commands, filled with the slots of the request, and the same score for any command: the log of the share that its
   * template has among all known ones, and of how likely each of its arguments is where it stands.
   */
  match(ask: string, count: number): { best: Matched[]; scoreOf: (command: string) => number } {
    const request = askedWords(ask)
    const all = this.members.map((member) => member.match(request, count + spare))
    const scoreOf = (command: string): number => {
      const template = templateOf(command)
      const parts = this.trained.has(template.text) ? [] : this.partsOf(template.text)
      return all.reduce((total, one) => total + one.scoreOf(template, parts), 0) / this.members.length
    }
    const commands = new Set(all.flatMap((one) => one.best))
    const best = [...commands]
      .map((command) => ({ command, score: scoreOf(command) }))
      .sort((left, right) => right.score - left.score)
    return { best: best.slice(0, count), scoreOf }
  }

  /** Flags of a command, `program:flag`, that no command of the training data has. */
  strangeFlags(command: string): string[] {
    return commandParts(command).filter(
      (part) => /^[a-z][\w.-]*:--?[a-zA-Z][\w-]*$/.test(part) && !this.partAt.has(part),
    )
  }
}

/** The share that commands which change something have among those that match the words best. */
export function changingShare(matcher: Matcher, ask: string): number {
  let share = 0
  for (const { command, score } of matcher.match(ask, 12).best) if (looksChanging(command)) share += Math.exp(score)
  return share
}

/** What another member may put first. */
const spare = 8

type Asked = ReturnType<typeof askedWords>

/**
 * A template: the product of a vector of the request (a small transformer) and one of the template: the sum of its parts and, where it was
 * trained on, its own. An argument: the product of what the transformer makes of its place and a vector of the hole.
 */
class Member {
  private readonly width: number
  private readonly heads: number
  private readonly wordAt: ReadonlyMap<string, number>
  private readonly keysOf: (template: string) => number[][]
  private readonly table: Record<(typeof tableNames)[number], Float32Array>
  /** Known templates: their places, and in step with them vectors, biases and which of `demands` each has. */
  private readonly at = new Map<string, number>()
  private readonly templates: string[] = []
  private vectors: Float32Array
  private readonly biases: number[] = []
  private readonly needs: number[] = []
  /** How many arguments of each kind templates want. */
  private readonly demands: string[] = []
  private readonly demandAt = new Map<string, number>()

  constructor(
    tables: MatcherTables,
    file: MatcherFile,
    wordAt: ReadonlyMap<string, number>,
    partsOf: readonly (readonly number[])[],
    keysOf: (template: string) => number[][],
  ) {
    this.wordAt = wordAt
    this.keysOf = keysOf
    this.width = tables.word.columns
    this.heads = file.heads
    this.table = Object.fromEntries(tableNames.map((name) => [name, unpack(tables[name])])) as Member['table']
    const { width } = this
    this.vectors = new Float32Array((file.templates.length + 1024) * width)
    for (const [at, template] of file.templates.entries()) {
      const own = this.table.template.subarray(at * width, (at + 1) * width)
      this.push(template, partsOf[at] as number[], own, this.table.templateBias[at] as number)
    }
  }

  add(template: string, parts: readonly number[]): void {
    this.push(template, parts, null, 0)
  }

  private push(template: string, parts: readonly number[], own: Float32Array | null, bias: number): void {
    const { width } = this
    const at = this.templates.length
    if ((at + 1) * width > this.vectors.length) {
      const larger = new Float32Array(2 * this.vectors.length)
      larger.set(this.vectors)
      this.vectors = larger
    }
    const demand = kindsOf(holesIn(template))
    let place = this.demandAt.get(demand)
    if (place === undefined) {
      place = this.demands.push(demand) - 1
      this.demandAt.set(demand, place)
    }
    this.at.set(template, at)
    this.templates.push(template)
    this.vectors.set(this.vectorOf(parts, own), at * width)
    this.biases.push(bias)
    this.needs.push(place)
  }

  match(
    asked: Asked,
    count: number,
  ): { best: string[]; scoreOf: (template: Template, parts: readonly number[]) => number } {
    const { width, vectors } = this
    const { vector, hidden } = this.request(asked.words)
    const have = kindsOf(asked.slots)
    const allowed = this.demands.map((demand) => covers(have, demand))
    const scores = new Float32Array(this.templates.length).fill(Number.NEGATIVE_INFINITY)
    let most = Number.NEGATIVE_INFINITY
    for (let at = 0; at < scores.length; at++) {
      if (allowed[this.needs[at] as number] !== true) continue
      const score = (this.biases[at] as number) + product(vector, 0, vectors, at * width, width)
      scores[at] = score
      if (score > most) most = score
    }
    let sum = 0
    for (const score of scores) sum += Math.exp(score - most)
    const all = most + Math.log(sum)
    const fit = this.fitting(asked, hidden)
    return {
      best: topOf(scores, count).flatMap((at) => {
        const text = this.templates[at] as string
        return fillings(text, asked.slots, fit(text)).map((slots) => filled({ text, slots }))
      }),
      scoreOf: ({ text, slots }, parts) => {
        const at = this.at.get(text)
        const score =
          at === undefined
            ? dot(vector, this.vectorOf(parts, null))
            : dot(vector, vectors.subarray(at * width, (at + 1) * width)) + (this.biases[at] as number)
        return score - all + likelihood(slots, asked.slots, fit(text))
      },
    }
  }

  /** For each hole of a template, the log of how likely each slot of the request belongs in it. */
  private fitting({ slots, places }: Asked, hidden: Float32Array): (template: string) => number[][] {
    const { width, table } = this
    const rows = new Float32Array(slots.length * width)
    // An argument beyond what the transformer reads counts as its last word.
    const last = hidden.length / width - 1
    for (const [at, place] of places.entries())
      rows.set(hidden.subarray(Math.min(place, last) * width, (Math.min(place, last) + 1) * width), at * width)
    const fitted = linear(rows, width, table.fit, table.fitBias)
    return (template) => {
      const holes = holesIn(template)
      return this.keysOf(template).map((keys, place) => {
        const hole = new Float32Array(width)
        for (const key of keys)
          for (let at = 0; at < width; at++) hole[at] = (hole[at] as number) + (table.hole[key * width + at] as number)
        const odds = slots.map((slot, at) =>
          holeKindOf(slot) === (holes[place] as string)[1]
            ? dot(hole, fitted.subarray(at * width, (at + 1) * width))
            : Number.NEGATIVE_INFINITY,
        )
        const highest = Math.max(...odds)
        const total = highest + Math.log(odds.reduce((sum, one) => sum + Math.exp(one - highest), 0))
        return odds.map((one) => one - total)
      })
    }
  }

  private vectorOf(parts: readonly number[], own: Float32Array | null): Float32Array {
    const { width } = this
    const { part } = this.table
    const vector = new Float32Array(width)
    if (own !== null) vector.set(own)
    for (const row of parts)
      for (let at = 0; at < width; at++) vector[at] = (vector[at] as number) + (part[row * width + at] as number)
    return vector
  }

  /** The vector of a request, and what the transformer makes of each of its words. */
  private request(words: readonly string[]): { vector: Float32Array; hidden: Float32Array } {
    const { width, table } = this
    const ids = words.map((word) => this.wordAt.get(word) ?? unknownWord)
    if (ids.length === 0) ids.push(unknownWord)
    const length = Math.min(ids.length, table.place.length / width)
    let hidden = new Float32Array(length * width)
    for (let at = 0; at < length; at++)
      hidden.set(table.word.subarray((ids[at] as number) * width, ((ids[at] as number) + 1) * width), at * width)
    hidden = sum(hidden, this.near(hidden, length))
    hidden = sum(hidden, this.attend(normed(hidden, width, table.attendNorm), length))
    const wide = gelu(linear(normed(hidden, width, table.forwardNorm), width, table.widen, table.widenBias))
    hidden = sum(hidden, linear(wide, 2 * width, table.narrow, table.narrowBias))
    const look = linear(hidden, width, table.look, table.lookBias)
    const pooled = new Float32Array(this.heads * width)
    for (let head = 0; head < this.heads; head++) {
      const shares = softmax(Float32Array.from({ length }, (_, at) => look[at * this.heads + head] as number))
      for (let at = 0; at < length; at++)
        for (let column = 0; column < width; column++)
          pooled[head * width + column] =
            (pooled[head * width + column] as number) + (shares[at] as number) * (hidden[at * width + column] as number)
    }
    return { vector: linear(pooled, pooled.length, table.join, table.joinBias), hidden }
  }

  /** Each word with its neighbours. */
  private near(hidden: Float32Array, length: number): Float32Array {
    const { width, table } = this
    const placed = sum(hidden, table.place)
    const windows = new Float32Array(length * 3 * width)
    for (let at = 0; at < length; at++)
      windows.set(placed.subarray(Math.max(0, at - 1) * width, (at + 2) * width), (at * 3 + (at === 0 ? 1 : 0)) * width)
    return gelu(linear(windows, 3 * width, table.near, table.nearBias))
  }

  private attend(hidden: Float32Array, length: number): Float32Array {
    const { width, heads, table } = this
    const each = width / heads
    const all = linear(hidden, width, table.attend, table.attendBias)
    const mixed = new Float32Array(length * width)
    const shares = new Float32Array(length)
    for (let head = 0; head < heads; head++)
      for (let from = 0; from < length; from++) {
        // Of each word there are three rows: what it asks, what it answers to, what it says.
        const asking = from * 3 * width + head * each
        for (let to = 0; to < length; to++)
          shares[to] = product(all, asking, all, to * 3 * width + width + head * each, each) / Math.sqrt(each)
        for (const [to, share] of softmax(shares).entries()) {
          const said = to * 3 * width + 2 * width + head * each
          const mix = from * width + head * each
          for (let at = 0; at < each; at++)
            mixed[mix + at] = (mixed[mix + at] as number) + share * (all[said + at] as number)
        }
      }
    return linear(mixed, width, table.attended, table.attendedBias)
  }
}

const unknownWord = 1

/** The kinds of slots or holes, sorted: what may be compared. */
const kindsOf = (slots: readonly string[]): string => slots.map(holeKindOf).sort().join('')

/** True when there is an argument of its kind for each that is wanted. */
function covers(have: string, wanted: string): boolean {
  let left = have
  for (const kind of wanted) {
    if (!left.includes(kind)) return false
    left = left.replace(kind, '')
  }
  return true
}

/** The likeliest way to fill the holes, no argument in two of them, and the next one where it is not far behind. */
function fillings(template: string, slots: readonly string[], fit: readonly (readonly number[])[]): string[][] {
  const holes = holesIn(template)
  let ways: { used: number[]; score: number }[] = [{ used: [], score: 0 }]
  for (const hole of holes.keys()) {
    const more = ways.flatMap(({ used, score }) =>
      slots.flatMap((_, slot) => {
        const fits = fit[hole]?.[slot] ?? Number.NEGATIVE_INFINITY
        return fits === Number.NEGATIVE_INFINITY || used.includes(slot)
          ? []
          : [{ used: [...used, slot], score: score + fits }]
      }),
    )
    ways = more.sort((left, right) => right.score - left.score).slice(0, waysKept)
  }
  const best = ways[0]?.score ?? 0
  return ways
    .filter(({ score }, at) => at < 2 && score > best - secondBehind)
    .map(({ used }) => used.map((slot) => slots[slot] as string))
}

const waysKept = 6
/** A second filling is offered when its log likelihood is no more than this behind. */
const secondBehind = 3

/** Log likelihood of these arguments in the holes, in order. */
function likelihood(wanted: readonly string[], slots: readonly string[], fit: readonly (readonly number[])[]): number {
  let sum = 0
  for (const [hole, slot] of wanted.entries()) sum += Math.max(leastFit, fit[hole]?.[slots.indexOf(slot)] ?? leastFit)
  return sum
}

const leastFit = -12

function unpack({ rows, columns, scales, values }: PackedMatrix): Float32Array {
  const bytes = Buffer.from(values, 'base64')
  const whole = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  const scale = Buffer.from(scales, 'base64')
  const matrix = new Float32Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const by = scale.readFloatLE(row * 4)
    for (let at = row * columns; at < (row + 1) * columns; at++) matrix[at] = (whole[at] as number) * by
  }
  return matrix
}

/** Rows of `input` (each `columns` long) times the rows of `matrix`, plus `bias`. */
function linear(input: Float32Array, columns: number, matrix: Float32Array, bias: Float32Array): Float32Array {
  const rows = input.length / columns
  const wide = matrix.length / columns
  const output = new Float32Array(rows * wide)
  for (let row = 0; row < rows; row++)
    for (let to = 0; to < wide; to++)
      output[row * wide + to] = (bias[to] as number) + product(input, row * columns, matrix, to * columns, columns)
  return output
}

const dot = (left: Float32Array, right: Float32Array): number => product(left, 0, right, 0, left.length)

/** Of `length` numbers from two places on; four sums at once, because one would wait for itself. */
function product(left: Float32Array, from: number, right: Float32Array, at: number, length: number): number {
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  let step = 0
  for (; step + 3 < length; step += 4) {
    first += (left[from + step] as number) * (right[at + step] as number)
    second += (left[from + step + 1] as number) * (right[at + step + 1] as number)
    third += (left[from + step + 2] as number) * (right[at + step + 2] as number)
    fourth += (left[from + step + 3] as number) * (right[at + step + 3] as number)
  }
  for (; step < length; step++) first += (left[from + step] as number) * (right[at + step] as number)
  return first + second + third + fourth
}

/** As long as `left`. */
function sum(left: Float32Array, right: Float32Array): Float32Array<ArrayBuffer> {
  const output = new Float32Array(left)
  for (let at = 0; at < output.length; at++) output[at] = (output[at] as number) + (right[at] as number)
  return output
}

/** Layer normalisation; `scale` holds a row of factors and a row of offsets. */
function normed(input: Float32Array, width: number, scale: Float32Array): Float32Array {
  const output = new Float32Array(input.length)
  for (let row = 0; row < input.length; row += width) {
    const values = input.subarray(row, row + width)
    const mean = values.reduce((total, value) => total + value, 0) / width
    const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / width
    for (let at = 0; at < width; at++)
      output[row + at] =
        (((values[at] as number) - mean) / Math.sqrt(variance + 1e-5)) * (scale[at] as number) +
        (scale[width + at] as number)
  }
  return output
}

const gelu = (input: Float32Array): Float32Array =>
  input.map((value) => 0.5 * value * (1 + errorFunction(value / Math.SQRT2)))

/** Abramowitz and Stegun 7.1.26, to 1.5e-7. */
function errorFunction(value: number): number {
  const part = 1 / (1 + 0.3275911 * Math.abs(value))
  const series =
    part * (0.254829592 + part * (-0.284496736 + part * (1.421413741 + part * (-1.453152027 + part * 1.061405429))))
  const result = 1 - series * Math.exp(-value * value)
  return value < 0 ? -result : result
}

function softmax(values: Float32Array): Float32Array {
  const most = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - most))
  const total = powers.reduce((all, value) => all + value, 0)
  return powers.map((value) => value / total)
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
