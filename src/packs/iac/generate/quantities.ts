import { stem } from './text-match.ts'

export type Quantity = {
  value: number /** Index of the number's token. */
  at: number
  unit: string | null
  bound: 'min' | 'max' | null
}

const numbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  hundred: 100,
  single: 1,
}

const seconds: Record<string, number> = {
  s: 1,
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3600,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
}
const mebibytes: Record<string, number> = {
  mb: 1,
  mib: 1,
  mi: 1,
  megabyte: 1,
  gb: 1024,
  gib: 1024,
  gi: 1024,
  g: 1024,
  gig: 1024,
  gigabyte: 1024,
  tb: 1_048_576,
  tib: 1_048_576,
  ti: 1_048_576,
  terabyte: 1_048_576,
}

const lower = new Set(['least', 'minimum', 'min', 'from', 'between'])
const upper = new Set(['most', 'maximum', 'max', 'to', 'than'])

/** Numbers in a request, each with the word that follows it and whether it is an end of a range (`2 to 6`, `up to 10`, `at least 3`). */
export function quantitiesOf(tokens: readonly string[]): Quantity[] {
  const found: Quantity[] = []
  for (const [at, token] of tokens.entries()) {
    const glued = /^(\d{1,9})([a-z]{1,5})?$/.exec(token)
    const next = tokens[at + 1]
    const spelled = numbers[token]
    const article = (token === 'a' || token === 'an') && next !== undefined && stem(next) in seconds ? 1 : undefined
    const span = /^(\d{1,6})-(\d{1,6})$/.exec(token)
    if (span) {
      const unit = next === undefined ? null : stem(next)
      found.push({ value: Number(span[1]), at, unit, bound: 'min' }, { value: Number(span[2]), at, unit, bound: 'max' })
      continue
    }
    const value = glued ? Number(glued[1]) : (spelled ?? article)
    if (value === undefined) continue
    const unit = glued?.[2] ?? (next === undefined ? null : stem(next))
    const before = tokens[at - 1] ?? ''
    const bound = lower.has(before)
      ? 'min'
      : upper.has(before) || (before === 'and' && tokens[at - 3] === 'between')
        ? 'max'
        : null
    found.push({ value, at, unit, bound })
  }
  // `from 2 to 6 nodes`, `between 2 and 6 nodes`: both ends count what follows the second.
  for (const [index, quantity] of found.entries()) {
    const other = found[index + 1]
    if (quantity.bound === 'min' && other?.bound === 'max' && other.at - quantity.at === 2) quantity.unit = other.unit
    if (
      quantity.bound === null &&
      other?.bound === 'max' &&
      other.at - quantity.at === 2 &&
      tokens[other.at - 1] === 'to'
    ) {
      quantity.bound = 'min'
      quantity.unit = other.unit
    }
  }
  // `5 replicas up to 20`: the second counts what the first does.
  for (const [index, quantity] of found.entries()) {
    const before = found[index - 1]
    if (quantity.bound !== 'max' || !before || before.bound === 'max' || quantity.at - before.at > 4) continue
    if (quantity.unit === null || !(quantity.unit in seconds || quantity.unit in mebibytes)) quantity.unit = before.unit
  }
  return found
}

/** The value in this unit, rounded; null when it is something else. */
export function inUnit(
  quantity: Quantity,
  unit: 'seconds' | 'minutes' | 'hours' | 'days' | 'MiB' | 'GiB',
): number | null {
  if (quantity.unit === null) return null
  if (unit === 'MiB' || unit === 'GiB') {
    const factor = mebibytes[quantity.unit]
    return factor === undefined ? null : Math.round((quantity.value * factor) / (unit === 'GiB' ? 1024 : 1))
  }
  const factor = seconds[quantity.unit]
  const whole = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 }[unit]
  if (factor === undefined || (unit === 'days' && factor < 3600)) return null
  return Math.round((quantity.value * factor) / whole)
}
