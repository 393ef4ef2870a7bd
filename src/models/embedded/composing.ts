import { partsOfPiece } from './command-parts.ts'
import { joined, type Piece, piecesOf, slotPattern } from './pieces.ts'
import { covers, holesIn, kindsOf, templateOf } from './template.ts'

/** A template with the pieces `from` to `to` (excluded) replaced by others. */
type Edit = { from: number; to: number; put: readonly Numbered[] }
/** A piece with the numbers of its parts. */
type Numbered = Piece & { parts: readonly number[] }
/** What was seen of a program in known templates, pieces by their generic form (`end`: of what the program is given). */
type Habits = {
  after: Map<string, Set<string>>
  /** What stood after anything but an option that wants a value. */
  free: Set<string>
  /** Options that are nothing without what follows. */
  wanting: Set<string>
  /** Pieces to put in; those with holes by what they stand after, too. */
  pieces: Map<string, Numbered>
}

/**
 * Templates one step from a known one, as a person changes a command: an option or redirection (with its value) put in, left out or exchanged,
 * an argument left out, exchanged or given twice, another program given the same, a stage of a pipeline left out or put at its end. Nothing stands where nothing of its kind was seen.
 */
export class Composer {
  private readonly habits = new Map<string, Habits>()
  /** By program, what pipelines went on with after it, from the operator to the end. */
  private readonly tails = new Map<string, Map<string, Numbered[]>>()
  /** A spelling, with its holes, of each generic piece. */
  private readonly spelled = new Map<string, string>()
  /** Programs that were seen behind another, '' for the start. */
  private readonly next = new Map<string, Set<string>>()
  private readonly partAt = new Map<string, number>()
  private readonly partNames: string[] = []

  constructor(templates: Iterable<readonly Piece[]>) {
    for (const pieces of templates) this.learn(pieces)
    for (const [program, habits] of this.habits) sortOut(program, habits)
  }

  private learn(pieces: readonly Piece[]): void {
    let program = ''
    let from = ''
    for (const [at, { text, generic, role }] of pieces.entries()) {
      if (!this.spelled.has(generic)) this.spelled.set(generic, text)
      if (role === 'program') {
        add(this.next, program, text)
        program = text
        from = text
        continue
      }
      if (from !== '') add(this.of(program).after, from, role === 'operator' ? end : generic)
      // What follows an operator belongs to the program after it.
      from = role === 'operator' ? '' : generic
      if (text === '|' && pieces.length - at <= longestTail) this.learnTail(program, pieces.slice(at))
    }
    if (from !== '') add(this.of(program).after, from, end)
  }

  private learnTail(program: string, pieces: readonly Piece[]): void {
    const known = this.tails.get(program) ?? new Map<string, Numbered[]>()
    const renumbered = pieces.map((piece) => this.numbered({ ...piece, text: piece.text.replace(slotPattern, fresh) }))
    known.set(joined(renumbered), renumbered)
    this.tails.set(program, known)
  }

  private of(program: string): Habits {
    const known = this.habits.get(program)
    if (known !== undefined) return known
    const made: Habits = { after: new Map(), free: new Set(), wanting: new Set(), pieces: new Map() }
    this.habits.set(program, made)
    return made
  }

  /** Those that arguments of these `kinds` (kindsOf) fill; none twice, some of them known. */
  variations(template: string, kinds: string): string[] {
    const pieces = piecesOf(template)
    const found = new Set(this.edits(pieces).map((edit) => edited(pieces, edit)))
    found.delete(template)
    return [...found].filter((text) => covers(kinds, kindsOf(holesIn(text))))
  }

  /**
   * The `count` variations of `templates` whose parts sum up to most, with that sum (of '' too); a part counts once. `isKnown` ones are left out, and
   * those that arguments of these `kinds` do not fill.
   */
  best(
    templates: readonly string[],
    scoreOf: (part: string) => number,
    kinds: string,
    isKnown: (template: string) => boolean,
    count: number,
  ): { template: string; score: number }[] {
    const found: { pieces: readonly Piece[]; edit: Edit; score: number }[] = []
    const scores: number[] = []
    const scoreAt = (part: number): number => (scores[part] ??= scoreOf(this.partNames[part] as string))
    for (const template of templates) {
      const pieces = piecesOf(template).map((piece) => this.numbered(piece))
      const sum = new PartSum(scoreAt)
      for (const { parts } of pieces) sum.take(parts)
      const rest = scoreOf('')
      for (const edit of this.edits(pieces)) {
        const gone = pieces.slice(edit.from, edit.to)
        for (const { parts } of gone) sum.drop(parts)
        for (const { parts } of edit.put) sum.take(parts)
        found.push({ pieces, edit, score: rest + sum.value })
        for (const { parts } of edit.put) sum.drop(parts)
        for (const { parts } of gone) sum.take(parts)
      }
    }
    found.sort((left, right) => right.score - left.score)
    const best = new Map<string, number>()
    for (const { pieces, edit, score } of found) {
      if (best.size === count) break
      const text = edited(pieces, edit)
      if (!best.has(text) && !isKnown(text) && covers(kinds, kindsOf(holesIn(text)))) best.set(text, score)
    }
    return [...best].map(([template, score]) => ({ template, score }))
  }

  private numbered(piece: Piece): Numbered {
    const parts = partsOfPiece(piece).map((part) => {
      let place = this.partAt.get(part)
      if (place === undefined) {
        place = this.partNames.push(part) - 1
        this.partAt.set(part, place)
      }
      return place
    })
    return { ...piece, parts }
  }

  /** A piece with holes behind an edit is part of it: it stands after another one now. */
  private edits(pieces: readonly Piece[]): Edit[] {
    const found: Edit[] = []
    for (const [at, { text, role }] of pieces.entries())
      if (role === 'program') {
        this.exchangeProgram(pieces, at, found)
        this.insert(pieces, at, found)
      } else if (text === '|') found.push({ from: at, to: pieces.length, put: [] })
      else if (role === 'argument' && !begins(text)) this.change(pieces, at, found)
    const last = pieces.findLast((piece) => piece.role !== 'operator')
    const program = last?.role === 'program' ? last.text : (last?.program ?? '')
    for (const put of this.tails.get(program)?.values() ?? [])
      found.push({ from: pieces.length, to: pieces.length, put })
    return found.map((edit) => {
      const { from, to, put } = edit
      const behind = pieces[to]
      if (behind?.role !== 'argument' || behind.generic === behind.text) return edit
      const after = (put.at(-1) ?? pieces[from - 1])?.generic ?? ''
      return { from, to: to + 1, put: [...put, this.numbered({ ...behind, after })] }
    })
  }

  /** What may stand in the place of one argument, and nothing in its place. */
  private change(pieces: readonly Piece[], at: number, found: Edit[]): void {
    const { generic, program, gap } = pieces[at] as Piece
    const from = pieces[at - 1]?.generic ?? ''
    const { wanting, free, after } = this.of(program)
    const [next, second] = [pieces[at + 1], pieces[at + 2]]
    const offer = (to: number, ...put: string[]): void => {
      found.push({ from: at, to, put: this.made(program, from, put, gap) })
    }
    if (wanting.has(from)) {
      for (const other of after.get(from) ?? [])
        if (usable(other) && other !== generic && this.joins(program, other, next)) offer(at + 1, other)
      return
    }
    if (/^<[A-Z]>$/.test(generic) && this.joins(program, generic, next))
      found.push({ from: at + 1, to: at + 1, put: this.made(program, generic, [generic], ' ') })
    if (this.joins(program, from, next)) offer(at + 1)
    const value = wanting.has(generic) ? next : undefined
    if (value !== undefined && this.joins(program, from, second)) offer(at + 2)
    for (const other of free) {
      if (!usable(other) || other === generic || isOption(other) !== isOption(generic)) continue
      if (wanting.has(other)) {
        if (value === undefined) continue
        const values = after.get(other) ?? none
        if (values.has(value.generic)) offer(at + 1, other)
        else
          for (const one of values)
            if (usable(one) && holesOf(one) === holesOf(value.generic) && this.joins(program, one, second))
              offer(at + 2, other, one)
      } else if (value === undefined && this.joins(program, other, next))
        if (
          isOption(other) ||
          after.get(from)?.has(other) === true ||
          (!isWord(other) && after.get(program)?.has(other) === true)
        )
          offer(at + 1, other)
    }
  }

  private exchangeProgram(pieces: readonly Piece[], at: number, found: Edit[]): void {
    const piece = pieces[at] as Piece
    const stop = pieces.findIndex((one, place) => place > at && one.role !== 'argument')
    const to = stop === -1 ? pieces.length : stop
    const own = pieces.slice(at + 1, to)
    const next = pieces.findIndex((one, place) => place > at && one.role === 'program')
    const rest = pieces.slice(at + 1, next === -1 ? pieces.length : next + 1)
    for (const other of this.next.get(piece.program) ?? []) {
      if (other === piece.text) continue
      let from = other
      const may = [...own, pieces[to]].every((one) => {
        const here = this.joins(other, from, one)
        from = one?.generic ?? ''
        return here
      })
      if (!may) continue
      // Up to the next program: it stands behind this one.
      const put = rest.map((one, place) => ({ ...one, program: other, after: place === 0 ? other : one.after }))
      const all = [{ ...piece, text: other, generic: other }, ...put]
      found.push({ from: at, to: at + all.length, put: all.map((one) => this.numbered(one)) })
    }
  }

  /** Each option of the program at `at`, first or last as its others are, rather where it was seen. */
  private insert(pieces: readonly Piece[], at: number, found: Edit[]): void {
    const program = (pieces[at] as Piece).text
    const { wanting, free, after } = this.of(program)
    const stop = pieces.findIndex((one, place) => place > at && one.role !== 'argument')
    const own = pieces.slice(at, stop === -1 ? pieces.length : stop)
    const first = [...(after.get(program) ?? [])]
    const early = first.filter(isOption).length >= first.length / 2
    for (const other of free) {
      if (!isOption(other) || !usable(other) || own.some((one) => one.generic === other)) continue
      const values = wanting.has(other) ? [...(after.get(other) ?? [])] : [null]
      for (const value of values) {
        if (value !== null && !usable(value)) continue
        const places = own.flatMap(({ generic }, place) =>
          !wanting.has(generic) && this.joins(program, value ?? other, own[place + 1]) ? [place] : [],
        )
        const seen = places.filter((one) => after.get((own[one] as Piece).generic)?.has(other))
        const place = early && !isRedirection(other) ? (seen[0] ?? places[0]) : (seen.at(-1) ?? places.at(-1))
        if (place === undefined) continue
        const put = this.made(program, (own[place] as Piece).generic, value === null ? [other] : [other, value], ' ')
        found.push({ from: at + place + 1, to: at + place + 1, put })
      }
    }
  }

  private joins(program: string, from: string, to: Piece | undefined): boolean {
    const { after, free, wanting } = this.of(program)
    const may = wanting.has(from) ? (after.get(from) ?? none) : free
    return may.has(to === undefined || to.role === 'operator' ? end : to.generic)
  }

  private made(program: string, from: string, generics: readonly string[], gap: string): Numbered[] {
    const { pieces } = this.of(program)
    return generics.map((generic, at) => {
      const after = at === 0 ? from : (generics[at - 1] as string)
      const key = `${at === 0 ? gap : ' '}${generic.includes('<') ? after : ''} ${generic}`
      let piece = pieces.get(key)
      if (piece === undefined) {
        const text = (this.spelled.get(generic) ?? generic).replace(slotPattern, fresh)
        piece = this.numbered({ text, generic, gap: at === 0 ? gap : ' ', role: 'argument', program, after })
        pieces.set(key, piece)
      }
      return piece
    })
  }
}

/** What the parts of pieces that come and go are worth, each once. */
class PartSum {
  value = 0
  private readonly counts = new Map<number, number>()
  private readonly scoreAt: (part: number) => number

  constructor(scoreAt: (part: number) => number) {
    this.scoreAt = scoreAt
  }

  take(parts: readonly number[]): void {
    for (const part of parts) {
      const count = this.counts.get(part) ?? 0
      if (count === 0) this.value += this.scoreAt(part)
      this.counts.set(part, count + 1)
    }
  }

  drop(parts: readonly number[]): void {
    for (const part of parts) {
      const count = this.counts.get(part) ?? 0
      if (count === 1) this.value -= this.scoreAt(part)
      this.counts.set(part, count - 1)
    }
  }
}

const end = '\n'
/** What begins a command of its own is no piece to put in. */
const begins = (piece: string): boolean => /^-(exec|ok)(dir)?$/.test(piece)
const usable = (piece: string): boolean => piece !== end && !begins(piece)
const none: ReadonlySet<string> = new Set()
/** Pieces of a tail, its operator counted. */
const longestTail = 5

const isRedirection = (piece: string): boolean => /^[0-9&]?>/.test(piece)
/** A redirection comes and goes with its file as an option does with its value. */
const isOption = (piece: string): boolean => /^--?[A-Za-z]/.test(piece) || isRedirection(piece)
/** It may be the name of a job, as in `git log`: such a one stands behind the very words that it was seen behind. */
const isWord = (piece: string): boolean => /^[a-z][a-z-]*$/.test(piece)
const holesOf = (generic: string): string => (generic.match(/<[A-Z]>/g) ?? []).join('')

/** A hole that no template has: numbers are given again. */
const fresh = (hole: string): string => `${hole.slice(0, 2)}${(Number(hole[2]) + 5) % 10}>`

const edited = (pieces: readonly Piece[], { from, to, put }: Edit): string =>
  templateOf(joined([...pieces.slice(0, from), ...put, ...pieces.slice(to)]).trim()).text

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, new Set([value]))
  else known.add(value)
}

/** An option wants a value when most of what followed it was seen neither right after the program nor at its end, and is no option. */
function sortOut(program: string, { after, free, wanting }: Habits): void {
  const first = after.get(program) ?? none
  for (const [piece, followers] of after) {
    if (!isOption(piece)) continue
    let loose = 0
    for (const one of followers) if (one === end || first.has(one) || isOption(one)) loose += 1
    if (loose < followers.size / 4 || piece.endsWith('>') || begins(piece)) wanting.add(piece)
  }
  for (const [piece, followers] of after) if (!wanting.has(piece)) for (const one of followers) free.add(one)
}
