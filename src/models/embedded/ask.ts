import type { SlotTable } from './slots.ts'

const wordPattern = /<[A-Z]\d>|[A-Za-z0-9]+(?:[-'][A-Za-z0-9]+)*|[^\sA-Za-z0-9]/g
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
 * A slotted request as the matcher reads it: its words and, for each argument, what kind of thing it is. `table` holds the arguments.
 * The same code makes training data and serves.
 */
export function askOf(words: string, table: SlotTable): string {
  const said = (words.match(wordPattern) ?? []).filter((word) => !small.test(word) && !/^["'`]$/.test(word))
  const hints = [...new Set(words.match(/<[A-Z]\d>/g))].flatMap((slot) => hintOf(slot, table[slot] ?? ''))
  return [...said, ...hints].join(' ')
}

function hintOf(slot: string, value: string): string[] {
  const name = slot.slice(1, 3)
  if (slot.startsWith('<P') || slot.startsWith('<G')) {
    const form = /^[dmyh]{1,4}([-/.:_])[dmyh]{1,4}/i.test(value)
      ? value.toLowerCase().replaceAll(/[^dmyh]+/g, '_')
      : null
    if (form !== null) return [`${name}=${form}`]
    const kind = kinds.find(([, pattern]) => pattern.test(value))?.[0]
    return kind === undefined ? (/\.\w+$/.test(value) ? [] : [`${name}=plain`]) : [`${name}=${kind}`]
  }
  if (slot.startsWith('<N')) return /^[0-7]?[4-7][0-7][0-7]$/.test(value) ? [`${name}=mode`] : []
  if (slot.startsWith('<S')) {
    if (/\s/.test(value)) return [`${name}=phrase`]
    if (/[\\^$*+?[\]{}|]/.test(value)) return [`${name}=pattern`]
    return /^[A-Z][A-Z0-9_]+$/.test(value) ? [`${name}=upper`] : []
  }
  return []
}
