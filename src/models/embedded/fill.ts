import { type SlotTable, slotPattern } from './slots.ts'

/**
 * Puts the arguments back into a slotted command so that the shell reads each as it was written: quoted as its place demands,
 * `/` escaped inside a sed expression, and constant arithmetic folded (`$((2*60))` -> 120).
 * Returns null when the command names a slot that the request does not have: such a proposal is invented.
 */
export function fillCommand(command: string, table: SlotTable): string | null {
  let missing = false
  let result = ''
  let position = 0
  for (const match of command.matchAll(slotPattern)) {
    const value = table[match[0]]
    if (value === undefined) {
      missing = true
      break
    }
    result += command.slice(position, match.index)
    position = match.index + match[0].length
    result += quoteFor(value, match[1] as string, placeOf(command, match.index, position))
  }
  return missing ? null : plainForm(result + command.slice(position))
}

/** As a person would write it once its arguments are known. */
export const plainForm = (command: string): string => exactSizes(foldArithmetic(command))

const unitBytes: Readonly<Record<string, number>> = { k: 1024, M: 1024 ** 2, G: 1024 ** 3 }

/** find rounds sizes up: `-size -1M` finds empty files alone, where "smaller than 1 MB" was asked. */
const exactSizes = (command: string): string =>
  command.replace(/(?<=-size )-1([kMG])(?=\s|$)/g, (_, unit: string) => `-${unitBytes[unit]}c`)

export function foldArithmetic(command: string): string {
  return command.replace(/\$\(\((\d+)([*+-])(\d+)\)\)/g, (_, left: string, operator: string, right: string) => {
    const [a, b] = [Number(left), Number(right)]
    return String(operator === '*' ? a * b : operator === '+' ? a + b : a - b)
  })
}

type Place = { quote: 'none' | 'single' | 'double'; sed: boolean; atWordStart: boolean; atWordEnd: boolean }

/** Scans the quoting of the shell up to `start`; slots themselves never hold quotes. */
function placeOf(command: string, start: number, end: number): Place {
  let quote: Place['quote'] = 'none'
  let opened = 0
  for (let index = 0; index < start; index++) {
    const character = command[index]
    if (quote === 'single') {
      if (character === "'") quote = 'none'
    } else if (character === '\\') index += 1
    else if (character === '"') {
      quote = quote === 'double' ? 'none' : 'double'
      opened = index + 1
    } else if (character === "'" && quote === 'none') {
      quote = 'single'
      opened = index + 1
    }
  }
  const before = command.slice(opened, start)
  return {
    quote,
    sed: quote !== 'none' && /(^|;|\s|\d)s\/|^\/|^\d*,?\//.test(before) && /\bsed\b/.test(command.slice(0, opened)),
    atWordStart: start === 0 || /[\s=(]/.test(command[start - 1] as string),
    atWordEnd: end >= command.length || /[\s;)|&]/.test(command[end] as string),
  }
}

function quoteFor(value: string, kind: string, place: Place): string {
  const text = place.sed ? value.replaceAll('/', '\\/') : value
  if (place.quote === 'single') return text.replaceAll("'", "'\\''")
  if (place.quote === 'double') return kind === 'P' && /^\$\w+/.test(text) ? text : text.replace(/["$`\\]/g, '\\$&')
  if (kind === 'N') return text
  // A tilde or a variable must stay open to expansion to mean what the user wrote; so must a glob in an unquoted place.
  if (/^~(\/[\w./-]*)?$/.test(text) || /^\$\w+(\/[\w./-]*)?$/.test(text)) return text
  if (kind === 'G') return /^[\w.*?[\]{},/~@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
  if (/^[\w./:@%+=,-]+$/.test(text))
    return place.atWordStart && text.startsWith('-') && kind !== 'S' ? `./${text}` : text
  return `'${text.replaceAll("'", "'\\''")}'`
}
