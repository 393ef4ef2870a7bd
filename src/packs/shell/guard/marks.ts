/**
 * A resolved word is a plain string in which private-use characters stand for what is not known before running: so every
 * rule can use string operations, and uncertainty travels through concatenation, splitting and re-parsing by itself.
 * Input that already contains these characters is rewritten before parsing (see text-scan.ts).
 */
export const UNKNOWN = '\uE000'
/** A variable that this command never sets: likely empty, which is what makes `rm -rf $X/*` deadly. */
export const UNSET = '\uE001'
/** Came from the network. */
export const REMOTE = '\uE002'
/** Came out of a decoder whose input is not known. */
export const DECODED = '\uE003'
/** Unquoted `*`, and `?` or a bracket expression. */
export const STAR = '\uE004'
export const QUESTION = '\uE005'
export const HOME = '\uE006'
/** Contents of keys, credentials, environments. */
export const SECRET = '\uE007'
/** `$0`: the shell or script itself. */
export const SELF = '\uE008'
/** Earlier commands of the user. */
export const HISTORY = '\uE009'
/** The names in a directory: harmless to print, deadly as operands. */
export const LISTING = '\uE00A'

const opaque = /[\uE000-\uE003\uE007-\uE00A]/
const anyMark = /[\uE000-\uE00A]/

/** True if the text cannot be known before running. Globs and HOME do not count: their meaning is known. */
export function isOpaque(text: string): boolean {
  return opaque.test(text)
}

export function hasMarks(text: string): boolean {
  return anyMark.test(text)
}

export function hasGlob(text: string): boolean {
  return text.includes(STAR) || text.includes(QUESTION)
}

/** The worst origin found in a text, as text: what a filter's output is when its input is not known. */
export function taintOf(text: string | undefined): string {
  if (text === undefined) return UNKNOWN
  let taint = ''
  if (text.includes(REMOTE)) taint += REMOTE
  if (text.includes(SECRET)) taint += SECRET
  if (text.includes(DECODED)) taint += DECODED
  if (text.includes(HISTORY)) taint += HISTORY
  return taint === '' ? UNKNOWN : taint
}

/** For people: what the evidence of a finding shows. */
export function readable(text: string): string {
  return text.replace(/[\uE000-\uE00A]/g, (mark) => shown[mark] ?? '?')
}

const shown: Record<string, string> = {
  [UNKNOWN]: '<unknown>',
  [UNSET]: '<unset>',
  [REMOTE]: '<downloaded>',
  [DECODED]: '<decoded>',
  [STAR]: '*',
  [QUESTION]: '?',
  [HOME]: '~',
  [SECRET]: '<secret>',
  [SELF]: '$0',
  [HISTORY]: '<history>',
  [LISTING]: '<names>',
}

/** A regular expression for a resolved word used as a pattern; marks of unknown text match nothing. */
export function globToRegExp(pattern: string): RegExp {
  let source = ''
  for (const char of pattern) {
    if (char === STAR) source += source.endsWith('.*') ? '' : '.*'
    else if (char === QUESTION) source += '.'
    else source += char.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  }
  return new RegExp(`^${source}$`, 's')
}

/**
 * At most `limit` of many values, those first that can do harm (paths, several words), and one unknown for all others:
 * padding must not hide a value, and looking at each of a million helps nobody.
 */
export function mostTelling(values: readonly string[], limit: number): string[] {
  if (values.length <= limit) return [...values]
  const telling = values.filter((value) => /[/~ \uE004-\uE006]|^\.\.?$/.test(value))
  const rest = values.filter((value) => !/[/~ \uE004-\uE006]|^\.\.?$/.test(value))
  return [...[...telling, ...rest].slice(0, limit), UNKNOWN]
}
