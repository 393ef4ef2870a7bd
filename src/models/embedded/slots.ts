import type { TaggedWord, Tagger } from './tagger.ts'
import {
  extensions,
  functionWords,
  nameCues,
  nameHeads,
  numberWords,
  ordinalWords,
  qualifiers,
  spokenExtensions,
  strongNameCues,
  usualCapitals,
} from './words.ts'

/**
 * Arguments of a request become slot tokens before the model and are put back after it, so that a small model never has to
 * spell a path. The same code makes training data and serves.
 * P path or file name, G glob, E file name extension without its dot, N number, D date, H host or address or URL, S other name or text.
 */
export type SlotKind = 'P' | 'G' | 'E' | 'N' | 'D' | 'H' | 'S'

export const slotKinds: readonly SlotKind[] = ['P', 'G', 'E', 'N', 'D', 'H', 'S']
export const slotsPerKind = 5
export const slotPattern = /<([PGENDHS])([0-4])>/g
export const slotTokens: readonly string[] = slotKinds.flatMap((kind) =>
  Array.from({ length: slotsPerKind }, (_, index) => `<${kind}${index}>`),
)

export type SlotTable = Readonly<Record<string, string>>
export type Slotted = { text: string; table: SlotTable }
export type Entity = { start: number; end: number; value: string; kind: SlotKind }

const quoted = /"([^"\n]{1,120})"|`([^`\n]{1,120})`|“([^”\n]{1,120})”|(?<![A-Za-z0-9])'([^'\n]{1,120})'(?![A-Za-z])/g
const wordPattern = /[^\s,;()"]+/g
const datePattern = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/
const monthNames = 'january february march april may june july august september october november december'.split(' ')
const monthPattern = `(?<month>${monthNames.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|sept)`
const dayPattern = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const dayFirst = new RegExp(`\\b${dayPattern}(?: of)? ${monthPattern}\\.?,? (?<year>\\d{4})\\b`, 'gi')
const monthFirst = new RegExp(`\\b${monthPattern}\\.? ${dayPattern},? (?<year>\\d{4})\\b`, 'gi')
const monthAlone = new RegExp(
  `(?<!\\d(?:st|nd|rd|th)?(?: of)? )\\b${monthPattern}\\.?(?: of)?,? (?<year>(?:19|20)\\d{2})\\b`,
  'gi',
)
const addressPattern =
  /^([a-z][a-z0-9+.-]*:\/\/\S+|\d{1,3}(\.\d{1,3}){3}(\/\d+)?|[\w.-]+@[\w.-]+(:\S*)?|([a-z0-9-]+\.)+(com|org|net|io|edu|gov|dev|local))$/i
const numberPattern = /^([+-]?)(\d+(?:\.\d+)?)([a-z%]{0,9})$/i
const fileName = /^[\w@+~-][\w@+.~-]*\.[A-Za-z][\w-]{0,9}$|^\.[A-Za-z_][\w.-]+$/
/** "*.md files" and "md files" are the same request. */
const simpleGlob = /^\*\.([A-Za-z][A-Za-z0-9]{0,7})$/
/** Files that are known by a name without an extension. */
const bareFileName =
  /^(Makefile|Dockerfile|Gemfile|Rakefile|Procfile|Jenkinsfile|Vagrantfile|README|LICENSE|CHANGELOG)$/
/** What is written in camel case is a name of code, but for a key that a command has of its own; "macOS" and "rwX" are none. */
const identifier = /^(?!devDependencies$)[a-z]{2,}\d*[A-Z][a-z]\w*$/
/** A release: "v1.4.0", "release-3.2". */
const versionName = /^(v\d{1,3}(\.\d+){1,3}|[a-z]{2,}-\d{1,3}(\.\d+){1,3})$/
const notFileNames = /^(i\.e|e\.g|etc|vs|a\.k\.a|a\.m|p\.m)$/i
const notPaths =
  /^(and\/or|w\/o|w\/|b\/w|read\/write|i\/o|tcp\/ip|n\/a|client\/server|yes\/no|on\/off|owner\/group|user\/group|input\/output|\/|\.\.|\.)$/i

function kindOfQuoted(value: string): SlotKind {
  if (datePattern.test(value)) return 'D'
  if (addressPattern.test(value)) return 'H'
  if (/^\d+(\.\d+)?$/.test(value)) return 'N'
  if (/\s/.test(value)) return 'S'
  if (/[*?]/.test(value) && !/[\\^$()|]/.test(value)) return 'G'
  if (isPath(value)) return 'P'
  return 'S'
}

function isPath(word: string): boolean {
  if (notPaths.test(word) || notFileNames.test(word)) return word === '/' || word === '..'
  if (/^~?\.{0,2}\/./.test(word) || /^~[\w-]*$/.test(word)) return true
  if (/^\$\w+/.test(word)) return true
  if (/[\w.]\/[\w.]|\w\/$/.test(word)) return !/^s\/.*\//.test(word)
  return fileName.test(word)
}

/**
 * What finding arguments needs: the ordinary lower-case words, commonest first, what tells names from words, and which words of the request
 * are names that exist where it is asked, folders with and without a slash behind.
 */
export type SlotFinder = { vocabulary: ReadonlySet<string>; tagger: Tagger; present?: ReadonlySet<string> }

/** A word that only its neighbours can decide; `certain`: they do. */
type OpenWord = { start: number; end: number; text: string; certain: boolean }

/** Finds the arguments of a request, in order, without overlap. Offsets are UTF-16 indexes into `words`. */
export function findEntities(words: string, finder: SlotFinder): Entity[] {
  const { entities, open, tagged } = splitRequest(words, finder.vocabulary)
  for (const [at, { start, end, text, certain }] of open) {
    const exists = finder.present?.has(text) === true
    // What is a folder there is no word to look for.
    const isFolder = finder.present?.has(`${text}/`) === true
    if (certain || finder.tagger.isArgument(tagged, at, exists ? ofExisting : 0))
      entities.push({ start, end, value: text, kind: isFolder ? 'P' : 'S' })
  }
  return entities.sort((left, right) => left.start - right.start)
}

/**
 * Log odds for a word that names something where it is asked. On validation requests with folders of fifty usual names (logs, new, list) it finds 9 of
 * the 11 such arguments that were missed of 336, and takes 36 of 2,074 ordinary uses of these words for arguments, against 4 without.
 */
const ofExisting = 5

/**
 * What is an argument by its form, the words that only their neighbours can decide, by their place among `tagged`, which are all words
 * of the request. Also what the tagger is trained on.
 */
export function splitRequest(
  words: string,
  vocabulary: ReadonlySet<string>,
): { entities: Entity[]; open: Map<number, OpenWord>; tagged: TaggedWord[] } {
  const entities: Entity[] = []
  const taken: { start: number; end: number }[] = []
  for (const match of words.matchAll(quoted)) {
    const value = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
    if (value.trim() === '') continue
    const start = match.index + match[0].indexOf(value)
    const extension = simpleGlob.exec(value)?.[1]
    entities.push({
      start,
      end: start + value.length,
      value: extension ?? value,
      kind: extension === undefined ? kindOfQuoted(value) : 'E',
    })
    taken.push({ start: match.index, end: match.index + match[0].length })
  }
  for (const date of spokenDates(words)) {
    if (taken.some((span) => date.start < span.end && date.end > span.start)) continue
    entities.push(date)
    taken.push(date)
  }
  const tokens = tokensOf(words, taken)
  const tagged: TaggedWord[] = []
  const shouts = !/(?<![A-Za-z])[a-z]{3}/.test(words)
  const open = new Map<number, OpenWord>()
  for (const [index, token] of tokens.entries()) {
    const found = token.text === '' ? [] : entitiesAt(tokens, index)
    entities.push(...found)
    const owner = /^([a-z][\w-]*)'s$/i.exec(token.text)?.[1]
    const text = owner ?? token.text
    const lower = text.toLowerCase()
    const meantSo = !shouts && /^[A-Z][A-Z_]{2,}$/.test(text) && !usualCapitals.has(text)
    const word = (vocabulary.has(lower) && !meantSo) || lower === '"' ? lower : '?'
    const form = found[0] === undefined ? word : `<${found[0].kind}>`
    const cue = found.length === 0 && text !== '' && isNamePosition(tokens, index)
    tagged.push({ text, form, cue, ends: token.last, owns: owner !== undefined })
    if (found.length > 0 || !/[A-Za-z0-9]/.test(text) || isFlag(text) || isVerbOfImporting(tokens, index)) continue
    open.set(index, {
      start: token.start,
      end: token.start + text.length,
      text,
      certain: isCertainName(tokens, index),
    })
  }
  return { entities, open, tagged }
}

/** "29 February 2024", "the 1st of May 2023", "Jan 5, 2024": the value is as commands write it. "May 2024" is its first day, but of a calendar. */
function spokenDates(words: string): Entity[] {
  const found: Entity[] = []
  const patterns = /\bcal(endar)?\b/i.test(words) ? [dayFirst, monthFirst] : [dayFirst, monthFirst, monthAlone]
  for (const pattern of patterns)
    for (const match of words.matchAll(pattern)) {
      if (found.some(({ start, end }) => start < match.index + match[0].length && match.index < end)) continue
      const { day = '1', month = '', year = '' } = match.groups ?? {}
      const place = monthNames.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3)))
      const value = `${year}-${String(place + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
      const exists = new Date(`${value}T00:00:00Z`)
      if (Number.isNaN(exists.getTime()) || exists.toISOString().slice(0, 10) !== value) continue
      found.push({ start: match.index, end: match.index + match[0].length, value, kind: 'D' })
    }
  return found
}

const isFlag = (text: string): boolean => /^--?[A-Za-z][\w-]*$/.test(text)

type Token = { start: number; end: number; text: string; lower: string; last: boolean }

function tokensOf(words: string, taken: readonly { start: number; end: number }[]): Token[] {
  const tokens: Token[] = []
  for (const match of words.matchAll(wordPattern)) {
    let start = match.index
    let text = match[0]
    if (taken.some((span) => start < span.end && start + text.length > span.start)) {
      tokens.push({ start, end: start + text.length, text: '', lower: '"', last: false })
      continue
    }
    // Sentence punctuation is no part of a name; a lone or double dot is a path.
    while (/[.!?':]$/.test(text) && !/^(\.{1,2}|.*\/\.{1,2})$/.test(text) && !/[*?]$/.test(text.replace(/\?$/, ''))) {
      if (text.endsWith('?') && /[*]/.test(text)) break
      text = text.slice(0, -1)
    }
    while (/^[':]/.test(text)) {
      text = text.slice(1)
      start += 1
    }
    const last = start + text.length < match.index + match[0].length && /[.!?:]/.test(words[start + text.length] ?? '')
    if (text !== '') tokens.push({ start, end: start + text.length, text, lower: text.toLowerCase(), last })
  }
  return tokens
}

/** What is an argument whatever stands beside it, or by a fixed word beside it; two numbers for a range. */
function entitiesAt(tokens: readonly Token[], index: number): Entity[] {
  const { text, start, end } = tokens[index] as Token
  const range = /^(\d{1,6})-(\d{1,6})$/.exec(text)
  if (range !== null && Number(range[1]) < Number(range[2])) {
    const [, low = '', high = ''] = range
    return [
      { start, end: start + low.length, value: low, kind: 'N' },
      { start: end - high.length, end, value: high, kind: 'N' },
    ]
  }
  const entity = entityAt(tokens, index)
  return entity === null ? [] : [entity]
}

function entityAt(tokens: readonly Token[], index: number): Entity | null {
  const token = tokens[index] as Token
  const { text, lower, start, end } = token
  const before = tokens[index - 1]?.lower ?? ''
  const next = tokens[index + 1]?.lower ?? ''
  const whole = (kind: SlotKind, value = text): Entity => ({ start, end, value, kind })

  // A flag that a person names is a word, not an argument.
  if (isFlag(text)) return null
  if (datePattern.test(text)) return whole('D')
  if (addressPattern.test(text)) return whole('H')
  const number = numberPattern.exec(text)
  if (number !== null && (number[3] === '' || isUnit(number[3] as string))) {
    const from = start + (number[1] as string).length
    return { start: from, end: from + (number[2] as string).length, value: number[2] as string, kind: 'N' }
  }
  const extension = simpleGlob.exec(text)?.[1]
  if (extension !== undefined) return whole('E', extension)
  // What base64 makes, padded.
  if (/^[A-Za-z\d+/]{6,}={1,2}$/.test(text)) return whole('S')
  if (/[*?]/.test(text) && !/^[*?]+$/.test(text) && !/[\\^$()|]/.test(text)) return whole('G')
  if (text === '/') return /^(in|under|of|from|at|below|the|to|on)$/.test(before) ? whole('P') : null
  if (text === '..') return null
  if (/^\.[A-Za-z0-9]{1,8}$/.test(text) && isFileNoun(next))
    return { start: start + 1, end, value: text.slice(1), kind: 'E' }
  if (
    /^\.[A-Za-z0-9]{1,8}$/.test(text) &&
    (index === 0 || !/^(file|named|called|name)$/.test(before)) &&
    extensions.has(lower.slice(1)) &&
    !/^\.(env|git|lock)$/.test(lower)
  )
    return { start: start + 1, end, value: text.slice(1), kind: 'E' }
  // "csv-type files"
  const typed = /^\.?(\w+)-(?:type|style|format)$/.exec(lower)?.[1]
  if (typed !== undefined && (extensions.has(typed) || spokenExtensions[typed] !== undefined)) {
    const from = start + lower.indexOf(typed)
    return { start: from, end: from + typed.length, value: spokenExtensions[typed] ?? typed, kind: 'E' }
  }
  if (isPath(text) || bareFileName.test(text)) return whole('P')
  if (identifier.test(text) || versionName.test(text)) return whole('S')
  const several = severalOfAKind.exec(lower)?.[1]
  if (several !== undefined) return whole('E', several)
  if (isFileNoun(next) && spokenExtensions[lower] !== undefined) return whole('E', spokenExtensions[lower])
  if (
    extensions.has(lower) &&
    lower.length > 1 &&
    !/^(log|old|out|class|cache|patch|lock|so|a|o)$/.test(lower) &&
    (isFileNoun(next) || /^(extension|suffix)$/.test(before) || next === 'extension')
  )
    return whole('E', lower)
  if (
    extensions.has(lower) &&
    /^(c|h|log)$/.test(lower) &&
    /^(files?|sources?)$/.test(next) &&
    !/^(the|a|this|that)$/.test(before)
  )
    return whole('E', lower)
  if (
    /^(extension|suffix|extensions)$/.test(before) ||
    (/^(or|and)$/.test(before) && /^(extension|extensions)$/.test(tokens[index - 3]?.lower ?? ''))
  ) {
    if (spokenExtensions[lower] !== undefined) return whole('E', spokenExtensions[lower])
    if (extensions.has(lower)) return whole('E', lower)
  }
  if (next === 'extension' && extensions.has(lower) && !/^(the|a|an)$/.test(lower)) return whole('E', lower)
  // "the difference between two files" counts what is named, or not named, beside it.
  if (lower === 'two' && /^(between|the|these|those|both)$/.test(before)) return null
  if (numberWords[lower] !== undefined && !functionWords.has(lower)) return whole('N', numberWords[lower])
  // "the 3rd-last line", "the third-to-last line"
  const [, nth = '', digits] = /^((\d+)(?:st|nd|rd|th)|[a-z]+)-(?:to-)?last$/.exec(lower) ?? []
  const fromLast = digits ?? ordinalWords[nth]
  if (fromLast !== undefined) return { start, end: start + nth.length, value: fromLast, kind: 'N' }
  // Of most things "one" is a pronoun.
  if (lower === 'one' && /^(kilo|mega|giga)byte$|^([kmg]b|minute|hour|day|week|month|year)$/.test(next))
    return whole('N', '1')
  if (
    ordinalWords[lower] !== undefined &&
    (/^(columns?|fields?|line|row|word|character|char|argument|commit)$/.test(next) ||
      (lower !== 'first' &&
        (/^(comma|semicolon|colon|slash|backslash|dash|hyphen|dot|underscore|pipe|space|tab)$/.test(next) ||
          /^(letter|value|entry|occurrence|appearance|match|last)$/.test(next) ||
          (/^(to|from)$/.test(next) && /^(last|the)$/.test(tokens[index + 2]?.lower ?? '')))))
  )
    return whole('N', ordinalWords[lower])
  return null
}

/** Endings that stand for the files: "all pdfs". */
export const severalOfAKind = /^(pdf|png|jpe?g|gif|svg|csv|tsv|txt|xml|json|ya?ml|mp[34]|wav|docx|xlsx?|pptx?|epub)s$/

const isUnit = (suffix: string): boolean =>
  /^(b|k|m|g|t|kb|mb|gb|tb|kib|mib|gib|c|s|h|d|w|%|st|nd|rd|th|bytes?|days?|hours?|mins?|minutes?|x)$/i.test(suffix)
const isFileNoun = (word: string): boolean =>
  /^(files?|documents?|docs?|scripts?|sources?|images?|pictures?|photos?|archives?|extensions?|modules?|logs?)$/.test(
    word,
  )

/** "files that import os" */
const isVerbOfImporting = (tokens: readonly Token[], index: number): boolean =>
  /^imports?$/.test(tokens[index]?.lower ?? '') &&
  /^(that|which|files)$/.test(tokens[index - 1]?.lower ?? '') &&
  index + 1 < tokens.length

/** Places where nothing but a name can stand. */
function isCertainName(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index] as Token
  const named = tokens[index - 1]
  if (
    named !== undefined &&
    strongNameCues.has(named.lower) &&
    !named.last &&
    !/^(like|as|the|a|an|after|in|with|by|or|and|exactly|either)$/.test(lower)
  )
    return true
  if (isOneOfTwoNames(tokens, index)) return true
  const before = tokens[index - 1]?.lower ?? ''
  if (isVerbOfImporting(tokens, index - 1)) return true
  // "copy all jpg files to backup": a bare last word can only be the place.
  return (
    /^(to|into)$/.test(before) &&
    tokens.length === index + 1 &&
    /^(copy|move|cp|mv|put|transfer|relocate|sync|extract|unpack|unzip)$/.test(tokens[0]?.lower ?? '') &&
    !functionWords.has(lower) &&
    !qualifiers.has(lower) &&
    !/^(top|bottom|uppercase|lowercase|clipboard|stdout|background)$/.test(lower)
  )
}

/** Places where a name often stands. */
function isNamePosition(tokens: readonly Token[], index: number): boolean {
  if (isCertainName(tokens, index)) return true
  const { lower, text } = tokens[index] as Token
  if (functionWords.has(lower) || !/^[\w.+=:@%-]+$/.test(text)) return false
  const before = tokens[index - 1]
  const second = tokens[index - 2]?.lower ?? ''
  const next = tokens[index + 1]?.lower ?? ''
  if (before === undefined) return false
  if (before.last) return false
  if (
    nameHeads.has(next) &&
    /^(the|a|an|my|this|our|in|of|from|to|into|under|inside|within|entire|whole|complete|on|zip|compress|restart|start|stop)$/.test(
      before.lower,
    )
  )
    return !qualifiers.has(lower)
  if (nameCues.has(before.lower)) return !nameHeads.has(lower) && !/^(who|count|with|in)$/.test(lower)
  if (
    /^(directory|folder|dir)$/.test(before.lower) &&
    /^(the|in|on|under|inside|within|of|from|to|into|zip|compress|entire|whole|a|remove|delete|create|make)$/.test(
      second,
    )
  )
    return (
      !qualifiers.has(lower) &&
      !/^(tree|listing|structure|stack|entries|sizes?|itself|part|not|if|without|but|then)$/.test(lower)
    )
  // "replace foo with bar", "foo by bar", "rename foo to bar", "change foo to bar"
  if (/^(replace|substitute|swap|rename)$/.test(before.lower)) return true
  if (
    /^(with|by|to|into)$/.test(before.lower) &&
    tokens.slice(0, index).some((token) => /^(replac\w*|substitut\w*|rename\w*|swap)$/.test(token.lower))
  )
    return second !== 'starting' && second !== 'ending'
  if (before.lower === 'of' && /^(occurrences?|instances?)$/.test(second)) return true
  if (before.lower === 'for' && /^(search|grep|look|searching|looking)$/.test(second))
    return /^(in|inside|within|under|below|at|from|across|through|recursively|here|and|with|ignoring|case|regardless|without|)$/.test(
      next,
    )
  if (before.lower === 'grep') return true
  if (before.lower === 'is' && /^(group|owner|user)$/.test(second)) return true
  if (before.lower === 'with' && /^(start|starts|starting|end|ends|ending|begin|begins|beginning)$/.test(second))
    return true
  if (before.lower === 'belonging' || (before.lower === 'to' && second === 'belonging')) return true
  if (before.lower === 'by' && /^(owned|run|started)$/.test(second)) return true
  return false
}

/** "compare the folders old and new": where two things are set against each other, their names stand beside the noun. */
function isOneOfTwoNames(tokens: readonly Token[], index: number): boolean {
  const at = tokens[index + 1]?.lower === 'and' ? index : tokens[index - 1]?.lower === 'and' ? index - 2 : -1
  if (at < 1 || tokens[at + 2] === undefined || tokens[at]?.lower.endsWith('ly')) return false
  return (
    /^(directories|folders|dirs|branches|trees)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens.some(({ lower }) => /^(compare|comparing|diff\w*|between|merge|sync|mirror|same|identical)$/.test(lower))
  )
}

/** Replaces the arguments of a request by slots; equal values share one. What exceeds `slotsPerKind` stays as it is. */
export function slotify(words: string, finder: SlotFinder): Slotted {
  const table: Record<string, string> = {}
  const slotOf = new Map<string, string>()
  const used: Partial<Record<SlotKind, number>> = {}
  let text = ''
  let position = 0
  for (const { start, end, value, kind } of findEntities(words, finder)) {
    let slot = slotOf.get(kind + value)
    if (slot === undefined) {
      const index = used[kind] ?? 0
      if (index >= slotsPerKind) continue
      used[kind] = index + 1
      slot = `<${kind}${index}>`
      slotOf.set(kind + value, slot)
      table[slot] = value
    }
    text += words.slice(position, start).toLowerCase() + slot
    position = end
  }
  text += words.slice(position).toLowerCase()
  return { text: tidy(text), table }
}

/** Quotes around slots, sentence ends and doubled blanks carry nothing that the slot does not say. */
function tidy(text: string): string {
  return text
    .replace(/["'`“”](<[PGENDHS]\d>)["'`“”]/g, '$1')
    .replace(/\.(<E\d>)/g, '$1')
    .replace(/(<N\d>)(st|nd|rd|th)\b/g, '$1')
    .replace(/\s*[,;:]\s*/g, ' ')
    .replace(/[.?!\s]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Replaces in a command the values of `table` by their slots. With marks (see `mark`), only inside marked pieces: a generator
 * knows which `1` is the argument. Without marks, everywhere a value stands as a piece of its own.
 */
export function slotCommand(command: string, table: SlotTable): string {
  const entries = Object.entries(table).sort((left, right) => right[1].length - left[1].length)
  const replaceAll = (piece: string, marked: boolean): string => {
    let result = piece
    for (const [slot, value] of entries) {
      if (!marked && value.length < 2 && !/^[3-9]$/.test(value)) continue
      result = result.replace(occurrence(value, marked), slot)
    }
    return result
  }
  if (!command.includes(markOpen)) return replaceAll(command, false)
  return command
    .split(markPattern)
    .map((piece, index) => (index % 2 === 1 ? replaceAll(piece, true) : piece))
    .join('')
}

/**
 * A marked command with every name of the table marked as a whole: where the request spells out "notes.txt.bak", that is what is named,
 * and not "notes.txt" with ".bak" behind; and so is "checksums.md5" that the command has of its own.
 */
export function markNames(command: string, table: SlotTable): string {
  if (!command.includes(markOpen)) return command
  const names = new Set(
    Object.values(table).filter((value) => /\w[./_-]|[./_-]\w/.test(value) && /[A-Za-z]{2}/.test(value)),
  )
  return command.replace(partlyMarked, (piece) => (names.has(unmark(piece)) ? mark(unmark(piece)) : piece))
}

const markOpen = '\uE000'
const markClose = '\uE001'
const partlyMarked = new RegExp(`(?:[\\w./-]|${markOpen}[^${markClose}\\s]*${markClose})+`, 'g')
const markPattern = new RegExp(`${markOpen}([^${markClose}]*)${markClose}`)

/** Marks a piece of a command as the value of an argument. */
export const mark = (value: string): string => markOpen + value + markClose
export const unmark = (command: string): string => command.replaceAll(markOpen, '').replaceAll(markClose, '')

/** A text whose marked pieces stand aside while its other words are changed; `shown` puts them back, without marks unless they are kept. */
export function hideMarked(
  text: string,
  { keepMarks = false } = {},
): { hidden: string; shown: (changed: string) => string } {
  const pieces: string[] = []
  const hidden = text
    .split(markPattern)
    .map((piece, index) => (index % 2 === 1 ? `${markOpen}${pieces.push(piece) - 1}${markClose}` : piece))
    .join('')
  const places = new RegExp(markPattern, 'g')
  const back = (at: string): string => pieces[Number(at)] ?? ''
  return {
    hidden,
    shown: (changed) => changed.replace(places, (_, at: string) => (keepMarks ? mark(back(at)) : back(at))),
  }
}

/** Never inside a slot that already stands there, never a piece of a longer word or number. */
function occurrence(value: string, marked: boolean): RegExp {
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const first = value[0] as string
  const final = value.at(-1) as string
  const left = /\d/.test(first)
    ? marked
      ? '(?<![\\d.<A-Z])'
      : '(?:(?<![\\w.<$&])|(?<=\\s-[a-jl-z]))'
    : /\w/.test(first)
      ? '(?<![A-Za-z0-9_<])'
      : marked
        ? ''
        : /[/.~]/.test(first)
          ? '(?<![\\w/.])'
          : ''
  const right = /\d/.test(final) ? '(?![\\d>]|\\.\\d)' : /\w/.test(final) ? '(?![A-Za-z0-9_>])' : ''
  return new RegExp(left + escaped + right, 'g')
}

export const slotsIn = (text: string): string[] => text.match(slotPattern) ?? []
