/**
 * Which words of a request speak for which parts of a command, learned from all pairs (IBM model 1, 1993): how well a command explains a
 * request, word by word. Judges whole commands that no request was ever paired with, as long as their parts are known.
 */
export type AssociationTable = {
  words: string[]
  parts: string[]
  /** How often a word occurs at all, per 65,535. Base64 of 16-bit numbers. */
  common: string
  /** Numbers `word * parts.length + part`, ascending, as differences. Base64 of 32-bit numbers. */
  places: string
  /** -16 times the natural log of the probability of the word given the part, one byte each. */
  values: string
}

export type Explained = { command: string; score: number }

const small = /^(the|a|an|of|all|that|are|which|is|to|my|any|every|each|and|me|for|in|on|this)$/

/** Words and neighbours of a slotted request, synonyms as one and by themselves, slots by their kind. */
export function requestFeatures(words: string, groupOf: ReadonlyMap<string, string>): string[] {
  const plain = words.split(' ').filter((word) => !small.test(word))
  const list = plain.map(
    (word) =>
      groupOf.get(word) ?? (/^[a-z]{4,}s$/.test(word) ? word.slice(0, -1) : word).replace(/<([A-Z])\d>/g, '<$1>'),
  )
  // A group is coarse: "list" and "print" are one to it, and two to a shell.
  const grouped = plain.filter((word) => groupOf.has(word))
  return [...list, ...grouped, ...list.slice(1).map((word, at) => `${list[at]} ${word}`)]
}

/** Programs, their flags one by one, their arguments, and kinds of slots of a slotted command; '' stands for what every command has. */
export function commandParts(command: string): string[] {
  const found = new Set<string>([''])
  let program = ''
  let start = true
  for (const piece of command.match(/'[^']*'|"[^"]*"|[|;&]+|[^\s'"|;&]+/g) ?? []) {
    if (/^[|;&]+$/.test(piece)) {
      found.add(piece)
      start = true
      continue
    }
    if (start && /^[a-z]/.test(piece)) {
      program = piece
      start = piece === 'sudo' || piece === 'xargs'
      found.add(piece)
      continue
    }
    if (/^(-exec|\\|\+|\{\})$/.test(piece)) {
      if (piece === '-exec') {
        found.add(`${program}:-exec`)
        start = true
      }
      continue
    }
    if (/^-[a-zA-Z]{2,}$/.test(piece) && program !== 'find')
      for (const letter of piece.slice(1)) found.add(`${program}:-${letter}`)
    found.add(`${program}:${piece.replace(/<([A-Z])\d>/g, '<$1>')}`)
    for (const slot of piece.match(/<[A-Z](?=\d>)/g) ?? []) found.add(`${slot}>`)
  }
  return [...found]
}

const byPart = 0.9
const byChance = 0.1
/** Less for an argument of the request that the command leaves out. */
const missing = 0.25

export class Associations {
  private readonly wordAt: ReadonlyMap<string, number>
  private readonly partAt: ReadonlyMap<string, number>
  private readonly common: Uint16Array
  /** Parts and probabilities of all words, one word after another; `starts` says where each begins. */
  private readonly starts: Int32Array
  private readonly parts: Int32Array
  private readonly values: Float32Array
  private readonly groupOf: ReadonlyMap<string, string>
  private readonly known: { command: string; slots: readonly string[]; parts: Int32Array }[] = []
  private readonly seen = new Set<string>()

  constructor(table: AssociationTable, groupOf: ReadonlyMap<string, string>, commands: Iterable<string>) {
    this.groupOf = groupOf
    this.wordAt = new Map(table.words.map((word, at) => [word, at]))
    this.partAt = new Map(table.parts.map((part, at) => [part, at]))
    this.common = new Uint16Array(aligned(table.common))
    const places = new Uint32Array(aligned(table.places))
    const bytes = new Uint8Array(aligned(table.values))
    const width = table.parts.length
    const powers = Float32Array.from({ length: 256 }, (_, at) => Math.exp(-at / 16))
    this.starts = new Int32Array(table.words.length + 1).fill(places.length)
    this.parts = new Int32Array(places.length)
    this.values = new Float32Array(places.length)
    let place = 0
    let word = 0
    for (let at = 0; at < places.length; at++) {
      place += places[at] as number
      const current = Math.floor(place / width)
      while (word <= current) this.starts[word++] = at
      this.parts[at] = place % width
      this.values[at] = powers[bytes[at] as number] as number
    }
    for (const command of commands) this.add(command)
  }

  /** Another command to choose from. */
  add(command: string): void {
    if (this.seen.has(command)) return
    this.seen.add(command)
    this.known.push({ command, slots: [...new Set(command.match(/<[A-Z]\d>/g))], parts: this.partsOf(command) })
  }

  /** Commands that explain the request best, only ones whose arguments it has. */
  best(words: string, count: number): Explained[] {
    const asked = this.read(words)
    if (asked.words.length === 0) return []
    const have = new Set(words.match(/<[A-Z]\d>/g))
    const top: Explained[] = []
    for (const entry of this.known) {
      if (!entry.slots.every((slot) => have.has(slot))) continue
      top.push({
        command: entry.command,
        score: this.explain(asked, entry.parts) - (have.size - entry.slots.length) * missing,
      })
    }
    return top.sort((left, right) => right.score - left.score).slice(0, count)
  }

  /** The same score for any commands. Mean log probability of a word of the request, less for arguments left over. */
  scores(words: string, commands: readonly string[]): number[] {
    const asked = this.read(words)
    if (asked.words.length === 0) return commands.map(() => 0)
    const have = [...new Set(words.match(/<[A-Z]\d>/g))]
    return commands.map((command) => {
      const left = have.filter((slot) => !command.includes(slot)).length
      return this.explain(asked, this.partsOf(command)) - left * missing
    })
  }

  private partsOf(command: string): Int32Array {
    return Int32Array.from(commandParts(command).flatMap((part) => this.partAt.get(part) ?? []))
  }

  private read(words: string): Asked {
    const list = requestFeatures(words, this.groupOf).flatMap((feature) => this.wordAt.get(feature) ?? [])
    const rows = list.map((word) => {
      const row = new Float32Array(this.partAt.size)
      for (let at = this.starts[word] as number; at < (this.starts[word + 1] as number); at++)
        row[this.parts[at] as number] = this.values[at] as number
      return row
    })
    return { words: list, rows }
  }

  private explain(asked: Asked, parts: Int32Array): number {
    let sum = 0
    const count = Math.max(1, parts.length)
    for (let at = 0; at < asked.words.length; at++) {
      const row = asked.rows[at] as Float32Array
      let byParts = 0
      for (let part = 0; part < parts.length; part++) byParts += row[parts[part] as number] as number
      sum += Math.log(
        (byPart * byParts) / count + (byChance * (this.common[asked.words[at] as number] as number)) / 65_535,
      )
    }
    return sum / asked.words.length
  }
}

type Asked = { words: number[]; rows: Float32Array[] }

/** Typed arrays need their own aligned memory. */
function aligned(base64: string): ArrayBuffer {
  const bytes = Buffer.from(base64, 'base64')
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}
