import { askOf } from './ask.ts'
import { type SlotFinder, type SlotTable, slotify } from './slots.ts'
import type { Spelling } from './spelling.ts'
import { plainWords } from './wording.ts'
import { functionWords, nameCues, nameHeads, numberWords, ordinalWords } from './words.ts'

export type SlottingTools = SlotFinder & { spelling: Pick<Spelling, 'correct'> }

/**
 * `words`: slotted; `table`: the argument of each slot; `ask`: the words as the matcher reads them; `present`: the slots whose argument exists where it
 * is asked. `words` is empty when nothing is asked.
 */
export type Request = { words: string; table: SlotTable; ask: string; present: readonly string[] }

/** What every part of the model reads in a person's words; the same for training data and serving. */
export function readRequest(words: string, tools: SlottingTools): Request {
  const { text, table } = slotify(requestWords(words, tools), tools)
  const present = Object.keys(table).filter((slot) => tools.present?.has(table[slot] as string) === true)
  return { words: text, table, ask: askOf(text, table), present }
}

/** A request as the slotting sees it: without courtesies and the marks around an aside, its ordinary words spelled right. Quoted text is left alone. */
export function requestWords(words: string, tools: Pick<SlottingTools, 'spelling' | 'present'>): string {
  const pieces = withPaths(plainWords(words), tools.present).split(/("[^"]*"|'[^']*'|`[^`]*`)/)
  return pieces
    .map((piece, index) => (index % 2 === 1 ? piece : correctPiece(inDays(piece.replace(aside, '$1$2'), words), tools)))
    .join('')
}

/** The age of files is counted in days: "older than 6 months" is older than 180 of them. */
function inDays(piece: string, words: string): string {
  if (!ofAge.test(words) || notOfFiles.test(words)) return piece
  return piece
    .replace(/\bhalf an? year\b/gi, '180 days')
    .replace(monthsOrYears, (whole: string, count: string, unit: string) => {
      const number = Number(numberWords[count.toLowerCase()] ?? count)
      const days = unit.toLowerCase() === 'month' ? 30 : 365
      // Who is older than 18 years is a person.
      return Number.isNaN(number) || number * days > oldestFile ? whole : `${number * days} days`
    })
}
const oldestFile = 3650
const ofAge = /\b(older|newer|younger|modified|changed|accessed|touched|untouched|edited|updated|opened)\b/i
const notOfFiles =
  /\b(git|commits?|committed|branch(es)?|tags?|dates?|calendar|passwords?|accounts?|people|records?|rows?)\b/i
const monthsOrYears = /\b(\d{1,2}|[a-z]+) (month|year)s?\b(?! old\b)/gi

/** Words in brackets of their own: "(names only)", not "main()", "(3 + 4) * 5" or "(foo|bar)". */
const aside = /(^|\s)\(([^()|&;^$\\{}]*[A-Za-z]{2}[^()|&;^$\\{}]*)\)(?=[\s,.;:!?]|$)/g

/** "notes.txt (in docs)" is docs/notes.txt where that exists; who looks for a file by its name wants no path. */
function withPaths(words: string, present: ReadonlySet<string> | undefined): string {
  if (present === undefined || lookingFor.test(words)) return words
  return words.replace(filesInFolder, (whole: string, files: string, folder: string) => {
    const placed = files.replace(fileNames, (file) => `${folder}/${file}`)
    return placed.match(pathNames)?.every((path) => present.has(path)) === true ? placed : whole
  })
}
const fileName = String.raw`[\w@+-][\w@+.-]*\.\w+`
const filesInFolder = new RegExp(
  String.raw`(?<![\w/.])(${fileName}(?:(?:,| and|, and| &) ${fileName})*),? \(?(?:both )?(?:in|inside|within|under|from|of) (?:the |my )?(?:(?:folder|directory|dir) )?([\w@+-]+)(?![\w/])(?: (?:folder|directory|dir)\b)?\)?`,
  'gi',
)
const fileNames = new RegExp(fileName, 'g')
const pathNames = /[\w@+-]+\/[\w@+.-]+/g
const lookingFor = /^(find|locate|search|look|where|is there)\b/i

function correctPiece(text: string, { spelling, present }: Pick<SlottingTools, 'spelling' | 'present'>): string {
  let before = ''
  const words = text.split(/(\s+)/)
  return words
    .map((word, index) => {
      if (word.trim() === '') return word
      const previous = before
      before = word.toLowerCase()
      const match = /^([A-Za-z]+)([.,;:!?]*)$/.exec(word)
      if (match === null) return word
      const [, letters = '', end = ''] = match
      // What follows "named" or "with" may be any name; what is in capitals was typed on purpose.
      if (
        present?.has(letters) === true ||
        nameCues.has(previous) ||
        /^(with|by|to|for|as|grep|of|about|install|package|is|directory|folder)$/.test(previous) ||
        (letters !== letters.toLowerCase() && !/^[A-Z][a-z]+$/.test(letters))
      )
        return word
      const lower = letters.toLowerCase()
      if (functionWords.has(lower) || numberWords[lower] !== undefined || ordinalWords[lower] !== undefined) return word
      if (nameHeads.has((words[index + 2] ?? '').toLowerCase())) return word
      const corrected = spelling.correct(lower)
      return corrected === lower ? word : corrected + end
    })
    .join('')
}
