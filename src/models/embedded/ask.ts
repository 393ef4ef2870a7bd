import type { SlotTable } from './slots.ts'

const wordPattern = /<[A-Z]\d>|(?<![^\s])--?[A-Za-z][\w-]*|[A-Za-z0-9]+(?:[-'][A-Za-z0-9]+)*|[^\sA-Za-z0-9]/g
const small = /^(the|a|an|me)$/

/** Kinds of files that decide which program reads them; the slot hides the name from whoever ranks commands. */
const kinds: readonly [kind: string, pattern: RegExp][] = [
  ['tgz', /\.(tar\.gz|tgz)$/i],
  ['tbz', /\.(tar\.bz2|tbz2?)$/i],
  ['txz', /\.(tar\.xz|txz)$/i],
  ['tar', /\.tar$/i],
  ['zip', /\.(zip|jar|war)$/i],
  ['gz', /\.gz$/i],
  ['bz2', /\.bz2$/i],
  ['xz', /\.xz$/i],
  ['7z', /\.7z$/i],
  ['rar', /\.rar$/i],
  ['csv', /\.csv$/i],
  ['tsv', /\.tsv$/i],
  ['json', /\.jsonl?$/i],
  ['yaml', /\.ya?ml$/i],
  ['ini', /\.(ini|conf|cfg|env|toml|properties)$/i],
  ['log', /\.log$|\/log\/|syslog$/i],
  ['text', /\.(txt|md|rst)$/i],
  ['code', /\.(py|js|ts|c|h|cpp|java|go|rs|rb|php|sh|pl)$/i],
  ['web', /\.(html?|xml|css)$/i],
  ['picture', /\.(jpe?g|png|gif|svg|bmp|webp)$/i],
  ['deb', /\.deb$/i],
  ['dir', /\/$|^~$/],
]

/**
 * A slotted request as the matcher reads it: its words and, behind the first mention of an argument, what kind of thing it is. `table` holds
 * the arguments.
 * The same code makes training data and serves.
 */
export function askOf(words: string, table: SlotTable): string {
  const said = (words.match(wordPattern) ?? []).filter((word) => !small.test(word) && !/^["'`]$/.test(word))
  const seen = new Set<string>()
  return said
    .flatMap((word) => {
      const value = table[word]
      if (value === undefined || seen.has(word)) return [word]
      seen.add(word)
      const hint = hintOf(word, value)
      return hint === null ? [word] : [word, `=${hint}`]
    })
    .join(' ')
}

function hintOf(slot: string, value: string): string | null {
  if (slot.startsWith('<P') || slot.startsWith('<G')) {
    if (/^[dmyh]{1,4}([-/.:_])[dmyh]{1,4}/i.test(value)) return value.toLowerCase().replaceAll(/[^dmyh]+/g, '_')
    const kind = kinds.find(([, pattern]) => pattern.test(value))?.[0]
    return kind ?? (/\.\w+$/.test(value) ? null : 'plain')
  }
  if (slot.startsWith('<N')) return /^[0-7]?[4-7][0-7][0-7]$/.test(value) ? 'mode' : null
  if (slot.startsWith('<S')) {
    if (/\s/.test(value)) return 'phrase'
    if (/[\\^$*+?[\]{}|]/.test(value)) return 'pattern'
    return /^[A-Z][A-Z0-9_]+$/.test(value) ? 'upper' : null
  }
  return null
}

/** The words of what askOf gives, arguments by their kind alone, and each argument with the place of its first mention. */
export function askedWords(ask: string): { words: string[]; slots: string[]; places: number[] } {
  const words: string[] = []
  const slots: string[] = []
  const places: number[] = []
  for (const word of ask.split(' ')) {
    if (word === '') continue
    const slot = /^<([A-Z])\d>$/.exec(word)
    if (slot !== null && !slots.includes(word)) {
      slots.push(word)
      places.push(words.length)
    }
    words.push(slot === null ? word : `<${slot[1]}>`)
  }
  return { words, slots, places }
}

/** How an argument is called in a sentence, by its kind. */
const spoken: Readonly<Record<string, string>> = {
  P: 'path',
  G: 'wildcard',
  E: 'txt',
  N: 'number',
  D: 'date',
  H: 'host',
  S: 'word',
}

/** What askOf gives as plain English, for an encoder that was trained on such: arguments by a word for their kind. */
export function sentenceOf(ask: string): string {
  return ask
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const slot = /^<([A-Z])\d>$/.exec(word)
      if (slot !== null) return spoken[slot[1] as string] ?? 'word'
      if (word === '=plain' || word === '=dir') return 'folder'
      return /^=./.test(word) ? word.slice(1).replaceAll('_', ' ') : word
    })
    .join(' ')
}
