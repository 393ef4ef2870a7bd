import { askedWords } from './ask.ts'
import { looksChanging } from './changes.ts'
import { commandParts, partsOfPiece, strangePart } from './command-parts.ts'
import { Composer } from './composing.ts'
import { type Bytes, bytesOf } from './index-file.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { filled, holeKeys, holeKindOf, holesIn, kindsOf, templateOf } from './template.ts'
import { type Shares, Templates } from './templates.ts'
import { dot, gelu, linear, normed, type PackedMatrix, product, softmax, sum, unpack } from './tensors.ts'

export type MatcherTables = Record<(typeof tableNames)[number], PackedMatrix>

export type SentenceTables = Record<(typeof sentenceTableNames)[number], PackedMatrix>

/**
 * Written by engines/compact/matcher.py (`members`, trained with different seeds) and sentence.py (`sentence`, which reads the vector that
 * the encoder makes of a request); they say what each table is.
 */
export type MatcherFile = {
  words: string[]
  /** Templates of commands to choose from (template.ts). */
  templates: string[]
  parts: string[]
  /** What tells of a hole what belongs in it. */
  holes: string[]
  heads: number
  members: MatcherTables[]
  sentence?: SentenceTables
  /** Which of `parts` each template has, as packParts tells it: told again when it is not there, in a quarter of a second. */
  templateParts?: PackedParts
}

/** `counts`: how many each template has, a byte each; `numbers`: all of them, two bytes each (little-endian). */
export type PackedParts = { counts: Bytes; numbers: Bytes }

export function packParts({ templates, parts }: Pick<MatcherFile, 'templates' | 'parts'>): PackedParts {
  const partsOf = partNumbers(templates.map(piecesOf), placesOf(parts))
  const counts = partsOf.map((some) => some.length)
  if (Math.max(...counts) > 0xff || parts.length > 0x1_0000)
    throw new RangeError('a template has more parts than a byte counts, or there are more than two bytes number')
  const numbers = Buffer.alloc(2 * counts.reduce((sum, count) => sum + count, 0))
  for (const [at, number] of partsOf.flat().entries()) numbers.writeUInt16LE(number, 2 * at)
  return { counts: Uint8Array.from(counts), numbers }
}

/** Throws RangeError when they are not of as many templates or parts. */
function unpackParts(packed: PackedParts, templates: number, parts: number): number[][] {
  const counts = bytesOf(packed.counts)
  const bytes = bytesOf(packed.numbers)
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (counts.length !== templates) throw new RangeError(`parts of ${counts.length} templates, not of ${templates}`)
  let at = 0
  return Array.from(counts, (count) =>
    Array.from({ length: count }, () => {
      const number = numbers.getUint16(2 * at++, true)
      if (number >= parts) throw new RangeError(`part ${number} of ${parts}`)
      return number
    }),
  )
}

const placesOf = (parts: readonly string[]): Map<string, number> => new Map(parts.map((part, at) => [part, at]))

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

export const sentenceTableNames = ['project', 'projectBias', 'part', 'template', 'templateBias'] as const

export type Matched = { command: string; score: number }

/** A request: as askOf gives it, and the vector that the encoder makes of sentenceOf it; null where there is no encoder. */
export type Ask = { ask: string; sentence: Float32Array | null }

/**
 * How well a command answers a request: how well its template does and how well each argument fits its hole, by the mean of the members:
 * they were trained alike, fail differently, and together are right more often than the best of them. The encoder's member knows more
 * words than the others and nothing of arguments: it has a say in templates only.
 */
export class Matcher {
  private readonly members: WordMember[]
  private readonly sentence: SentenceMember | null
  private readonly trained: ReadonlySet<string>
  private readonly added = new Set<string>()
  private readonly partAt: ReadonlyMap<string, number>
  private readonly composer: () => Composer

  constructor(file: MatcherFile) {
    this.partAt = placesOf(file.parts)
    this.trained = new Set(file.templates)
    // Taking commands apart is the dearest of loading: once for all.
    let pieces: Piece[][] | undefined
    const allPieces = (): Piece[][] => {
      pieces ??= file.templates.map(piecesOf)
      return pieces
    }
    const partsOf =
      file.templateParts === undefined
        ? partNumbers(allPieces(), this.partAt)
        : unpackParts(file.templateParts, file.templates.length, file.parts.length)
    const demands = file.templates.map((template) => kindsOf(holesIn(template)))
    let composer: Composer | undefined
    this.composer = () => {
      composer ??= new Composer(allPieces())
      return composer
    }
    this.members = file.members.map((tables) => new WordMember(tables, file, partsOf, demands))
    this.sentence = file.sentence === undefined ? null : new SentenceMember(file.sentence, file, partsOf, demands)
  }

  /** What the first request would make otherwise: a tenth of a second. */
  prepare(): void {
    this.composer()
  }

  private readers(): { templates: Templates }[] {
    return this.sentence === null ? this.members : [...this.members, this.sentence]
  }

  /** Of a template that is none of the training data. */
  private partsOf(template: string): number[] {
    return commandParts(template).flatMap((part) => this.placeOf(part) ?? [])
  }

  private placeOf(part: string): number | undefined {
    return this.partAt.get(part) ?? this.partAt.get(strangePart)
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
    for (const { templates } of this.readers()) templates.add(text, parts)
  }

  /**
   * The best `count` commands, filled with the slots of the request, and the same score for any command: the log of the share that its
   * template has among all known ones, and of how likely each of its arguments is where it stands. `compose` gives the best of the commands
   * that are a step from them or from `others` (composing.ts).
   */
  match(
    ask: Ask,
    count: number,
  ): {
    best: Matched[]
    scoreOf: (command: string) => number
    compose: (count: number, others?: readonly string[]) => Matched[]
  } {
    const { slots, opinions, fitOf } = this.read(ask)
    const scoreOf = (command: string): number => {
      const template = templateOf(command)
      const parts = this.trained.has(template.text) ? [] : this.partsOf(template.text)
      const share = opinions.reduce((total, one) => total + one.weight * one.shares.of(template.text, parts), 0)
      return share + likelihood(template.slots, slots, fitOf(template.text))
    }
    const likely = new Set(opinions.flatMap(({ shares }) => shares.best(count + spare)))
    const best = [...likely]
      .flatMap((text) => fillings(text, slots, fitOf(text)).map((some) => filled({ text, slots: some })))
      .map((command) => ({ command, score: scoreOf(command) }))
      .sort((left, right) => right.score - left.score)
    const compose = (wanted: number, others: readonly string[] = []): Matched[] => {
      const likeliest = [...new Set(best.map(({ command }) => templateOf(command).text))].slice(0, basesOfComposing)
      const bases = [...new Set([...likeliest, ...others.map((command) => templateOf(command).text)])]
      const mean = (parts: readonly number[]): number =>
        opinions.reduce((total, one) => total + one.weight * one.shares.ofParts(parts), 0)
      const none = mean([])
      const scoreOfPart = (part: string): number => {
        const place = this.placeOf(part)
        return place === undefined ? 0 : mean([place]) - none
      }
      return this.composer()
        .best(bases, scoreOfPart, kindsOf(slots), (text) => this.trained.has(text) || this.added.has(text), wanted)
        .map(({ template }) => filled({ text: template, slots: fillings(template, slots, fitOf(template))[0] ?? [] }))
        .map((command) => ({ command, score: scoreOf(command) }))
    }
    return { best: best.slice(0, count), scoreOf, compose }
  }

  /** The commands that any member has among its best `count`, with their plain mean share: what one of them is sure of counts, whatever the others say. */
  shares(ask: Ask, count: number): { command: string; share: number }[] {
    const { slots, opinions, fitOf } = this.read(ask)
    return [...new Set(opinions.flatMap(({ shares }) => shares.best(count)))].map((text) => ({
      command: filled({ text, slots: fillings(text, slots, fitOf(text))[0] ?? [] }),
      share: opinions.reduce((total, one) => total + Math.exp(one.shares.of(text, [])), 0) / opinions.length,
    }))
  }

  private read({ ask, sentence }: Ask): {
    slots: string[]
    opinions: { weight: number; shares: Shares }[]
    fitOf: (template: string) => number[][]
  } {
    const asked = askedWords(ask)
    const words = this.members.map((member) => member.match(asked))
    const meant = this.sentence === null || sentence === null ? [] : [this.sentence.match(sentence, asked.slots)]
    // Beside one reader of words validation rows want that of sentences to count twice as much.
    const ofWords = (meant.length === 0 ? 1 : 1 - sentenceWeight) / words.length
    const fits = new Map<string, number[][]>()
    return {
      slots: asked.slots,
      opinions: [
        ...words.map(({ shares }) => ({ weight: ofWords, shares })),
        ...meant.map((shares) => ({ weight: sentenceWeight, shares })),
      ],
      fitOf: (template) => {
        const fit = fits.get(template) ?? meanOf(words.map((one) => one.fit(template)))
        fits.set(template, fit)
        return fit
      },
    }
  }

  /** Flags of a command, `program:flag`, that no command of the training data has. */
  strangeFlags(command: string): string[] {
    return commandParts(command).filter(
      (part) => /^[a-z][\w.-]*:--?[a-zA-Z][\w-]*$/.test(part) && !this.partAt.has(part),
    )
  }
}

/** The places of the known parts of each, as partsOfPieces has them. The same pieces occur in many templates: taking one apart is the dear part. */
function partNumbers(templates: readonly (readonly Piece[])[], partAt: ReadonlyMap<string, number>): number[][] {
  const known = new Map<string, Map<string, number[]>>()
  const numbersOf = (piece: Piece): number[] => {
    const place = `${piece.role} ${piece.program}`
    let here = known.get(place)
    if (here === undefined) {
      here = new Map()
      known.set(place, here)
    }
    const key = piece.generic === piece.text ? piece.text : `${piece.after} ${piece.text}`
    let numbers = here.get(key)
    if (numbers === undefined) {
      numbers = partsOfPiece(piece).flatMap((part) => partAt.get(part) ?? [])
      here.set(key, numbers)
    }
    return numbers
  }
  const ofAll = partAt.get('')
  /** By part, the last template that has it. */
  const last = new Int32Array(partAt.size).fill(-1)
  return templates.map((pieces, at) => {
    const numbers: number[] = ofAll === undefined ? [] : [ofAll]
    for (const piece of pieces)
      for (const number of numbersOf(piece)) {
        if (last[number] === at) continue
        last[number] = at
        numbers.push(number)
      }
    return numbers
  })
}

/** The share that commands which change something have among those that match the words best. */
export function changingShare(matcher: Matcher, ask: Ask): number {
  let share = 0
  for (const one of matcher.shares(ask, 12)) if (looksChanging(one.command)) share += one.share
  return share
}

/** Known templates that others are made from. */
const basesOfComposing = 6
/** What another member may put first. */
const spare = 8
const sentenceWeight = 0.7

const meanOf = (matrices: readonly (readonly (readonly number[])[])[]): number[][] =>
  (matrices[0] ?? []).map((row, at) =>
    row.map((_, column) => matrices.reduce((sum, one) => sum + (one[at]?.[column] ?? 0), 0) / matrices.length),
  )

type Asked = ReturnType<typeof askedWords>

/** Reads what the encoder makes of a request. */
export class SentenceMember {
  readonly templates: Templates
  private readonly project: Float32Array
  private readonly bias: Float32Array

  constructor(
    tables: SentenceTables,
    file: MatcherFile,
    partsOf: readonly (readonly number[])[],
    demands: readonly string[],
  ) {
    this.project = unpack(tables.project)
    this.bias = unpack(tables.projectBias)
    const [part, template, templateBias] = [tables.part, tables.template, tables.templateBias].map(unpack) as [
      Float32Array,
      Float32Array,
      Float32Array,
    ]
    this.templates = new Templates(
      { part, template, templateBias },
      file.templates,
      partsOf,
      demands,
      tables.project.rows,
    )
  }

  match(sentence: Float32Array, slots: readonly string[]): Shares {
    return this.templates.match(linear(sentence, sentence.length, this.project, this.bias), slots)
  }
}

/** A small transformer over the words of a request; what it makes of an argument's place says which hole the argument belongs in. */
class WordMember {
  readonly templates: Templates
  private readonly width: number
  private readonly heads: number
  private readonly wordAt: ReadonlyMap<string, number>
  private readonly holeAt: ReadonlyMap<string, number>
  private readonly table: Record<(typeof tableNames)[number], Float32Array>

  constructor(
    tables: MatcherTables,
    file: MatcherFile,
    partsOf: readonly (readonly number[])[],
    demands: readonly string[],
  ) {
    this.wordAt = new Map(file.words.map((word, at) => [word, at]))
    this.holeAt = new Map(file.holes.map((key, at) => [key, at]))
    this.width = tables.word.columns
    this.heads = file.heads
    this.table = Object.fromEntries(tableNames.map((name) => [name, unpack(tables[name])])) as WordMember['table']
    this.templates = new Templates(this.table, file.templates, partsOf, demands, this.width)
  }

  match(asked: Asked): { shares: Shares; fit: (template: string) => number[][] } {
    const { vector, hidden } = this.request(asked.words)
    return { shares: this.templates.match(vector, asked.slots), fit: this.fitting(asked, hidden) }
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
      return holeKeys(template).map((said, place) => {
        const known = said.flatMap((key) => this.holeAt.get(key) ?? [])
        const keys = known.length === 0 ? [0] : known
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
