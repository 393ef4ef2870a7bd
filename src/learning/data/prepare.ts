import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { askedWords, sentenceOf } from '../../models/embedded/ask.ts'
import { commandParts } from '../../models/embedded/command-parts.ts'
import { fillCommand } from '../../models/embedded/fill.ts'
import { readRequest, type SlottingTools } from '../../models/embedded/request.ts'
import { mark, type SlotTable, slotCommand, unmark } from '../../models/embedded/slots.ts'
import { Spelling } from '../../models/embedded/spelling.ts'
import { Tagger, type TaggerFile } from '../../models/embedded/tagger.ts'
import { holeKeys, holeKindOf, templateOf } from '../../models/embedded/template.ts'
import { simpleDirectories } from '../generate/arguments.ts'
import type { Pair } from '../generate/generate.ts'
import { seedFor } from '../generate/random.ts'
import type { PublicRow } from './public.ts'

/** One line of a training file: both sides slotted, `nl` plain and corrected. `style`: whose habits the command has. */
export type TrainingRow = { nl: string; cmd: string; style: 'own' | 'web' }
/** A training row with its request as the matcher reads it (ask.ts). `whole`: no argument was taken for an ordinary word. */
export type AskedRow = TrainingRow & { ask: string; whole: boolean }
/**
 * One line of the matcher's training file: a request (`words`, its arguments at `places`, of `kinds`; `sentence` for the encoder) and the
 * template of its command, of which `holes` says what tells what belongs in each and `binds` which argument does.
 */
export type MatcherRow = {
  ask: string
  words: string
  sentence: string
  places: number[]
  kinds: string
  template: string
  parts: string[]
  holes: string[][]
  binds: number[]
  style: 'own' | 'web'
}
/** One line of a test file. */
export type TestRow = { nl: string; cmd: string; source: string; intent?: string; effect?: string }

export const slottingTools = (words: readonly string[], tagger: TaggerFile): SlottingTools => ({
  tagger: new Tagger(tagger),
  vocabulary: new Set(words),
  spelling: new Spelling(words),
})

/** Both sides slotted, or null when putting the arguments back does not give the command again. */
export function slotPair(nl: string, marked: string, tools: SlottingTools): Omit<AskedRow, 'style'> | null {
  const { words, table, ask } = readRequest(nl, tools)
  const cmd = slotCommand(marked, table)
  if (words === '' || hasUnsaid(marked, table, words)) return null
  const back = fillCommand(cmd, table)
  const whole = !hasLiteral(marked, table)
  if (back !== null && sameCommand(back, unmark(marked))) return { nl: words, cmd, ask, whole }
  const plain = unmark(marked)
  return fillCommand(plain, {}) === null ? null : { nl: words, cmd: plain, ask, whole: false }
}

/** True when a word that the generator put in as an argument is none to the request's reading. */
const hasLiteral = (marked: string, table: SlotTable): boolean =>
  [...marked.matchAll(/\uE000([A-Za-z][\w-]*)\uE001/g)].some(([piece, value]) => slotCommand(piece, table) === value)

/** An argument that is neither a slot nor spelled out in the request would teach the model to invent. */
function hasUnsaid(marked: string, table: SlotTable, words: string): boolean {
  for (const [piece, value = ''] of marked.matchAll(/\uE000([^\uE001]*)\uE001/g)) {
    if (slotCommand(piece, table) !== unmark(piece)) continue
    if (!words.split(' ').includes(value)) return true
  }
  return false
}

/** Where a pair may be asked: anywhere, or where the folders exist that it names by a name that is a word as well. */
function placesOf({ marked }: Pair, tools: SlottingTools): readonly SlottingTools[] {
  const folders = simpleDirectories.filter((name) => marked.includes(mark(name)))
  if (folders.length === 0) return [tools]
  return [tools, { ...tools, present: new Set(folders.flatMap((name) => [name, `${name}/`])) }]
}

/** Half of those that name folders are read where these exist, as people ask. */
function placeOf(pair: Pair, tools: SlottingTools): SlottingTools {
  const places = placesOf(pair, tools)
  return places[seedFor(0, pair.nl) % places.length] as SlottingTools
}

const sameCommand = (left: string, right: string): boolean => {
  const bare = (text: string): string =>
    text
      .replace(/\$\(\((\d+)([*+-])(\d+)\)\)/g, (_, a: string, o: string, b: string) =>
        String(o === '*' ? Number(a) * Number(b) : o === '+' ? Number(a) + Number(b) : Number(a) - Number(b)),
      )
      .replace(/\s+/g, ' ')
      .trim()
  return bare(left) === bare(right)
}

export type Prepared = { train: AskedRow[]; valid: AskedRow[]; tests: Record<string, TestRow[]> }

/** Lines of JSON, one object a line. */
export async function writeLines(path: string, rows: Iterable<unknown>): Promise<void> {
  let text = ''
  for (const row of rows) text += `${JSON.stringify(row)}\n`
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, text)
}

/** Slots generated pairs; equal slotted pairs are one row. */
export function prepareGenerated(pairs: Iterable<Pair>, tools: SlottingTools): Prepared {
  const rows: Record<'train' | 'valid', Map<string, AskedRow>> = { train: new Map(), valid: new Map() }
  const held: Record<'wordings' | 'intents', Pair[]> = { wordings: [], intents: [] }
  for (const pair of pairs) {
    if (pair.part === 'wordings' || pair.part === 'intents') {
      held[pair.part].push(pair)
      continue
    }
    if (pair.part === 'valid-intents') continue
    const slotted = slotPair(pair.nl, pair.marked, placeOf(pair, tools))
    if (slotted === null) continue
    rows[pair.part].set(`${slotted.nl}\t${slotted.cmd}`, { ...slotted, style: 'own' })
  }
  const train = [...rows.train.values()]
  const trained = new Set(train.map((row) => row.nl))
  const templates = new Set(train.map((row) => templateOf(row.cmd).text))
  // Different wordings can give one request, and two intents one command: what was trained on measures nothing.
  const fresh = (pair: Pair): boolean =>
    !placesOf(pair, tools).some((place) => trained.has(readRequest(pair.nl, place).words))
  const isNew = ({ nl, marked }: Pair): boolean => {
    const slotted = slotPair(nl, marked, tools)
    return slotted === null || !templates.has(templateOf(slotted.cmd).text)
  }
  return {
    train,
    valid: [...rows.valid.values()].filter((row) => !trained.has(row.nl)),
    tests: {
      wordings: held.wordings.filter(fresh).map(testRow),
      intents: held.intents.filter((pair) => fresh(pair) && isNew(pair)).map(testRow),
    },
  }
}

const testRow = ({ nl, cmd, part, intent, effect }: Pair): TestRow => ({ nl, cmd, source: part, intent, effect })

/** Up to `perIntent` slotted requests of each trained intent, with their commands: what retrieval looks among. */
export function chooseEntries(pairs: Iterable<Pair>, tools: SlottingTools, perIntent: number): [string, string][] {
  const chosen = new Map<string, Map<string, string>>()
  for (const pair of pairs) {
    if (pair.part !== 'train') continue
    const known = chosen.get(pair.intent) ?? new Map<string, string>()
    if (known.size >= perIntent) continue
    const slotted = slotPair(pair.words, pair.marked, placeOf(pair, tools))
    if (slotted === null) continue
    known.set(slotted.nl, slotted.cmd)
    chosen.set(pair.intent, known)
  }
  return [...chosen.values()].flatMap((entries) => [...entries])
}

/**
 * Of rows that differ in small words and synonyms only, the first: an epoch gets smaller and says as much. `groupOf` gives the
 * group of words that a word belongs to, or the word.
 */
export function variedRows(
  rows: readonly TrainingRow[],
  groupOf: (word: string) => string,
  most: number,
): TrainingRow[] {
  const seen = new Set<string>()
  const counts = new Map<string, number>()
  return rows.filter((row) => {
    const key = `${row.cmd}\t${row.nl
      .split(' ')
      .filter((word) => !/^(the|a|an|of|all|that|are|which|is|to|my|any|every|each)$/.test(word))
      .map(groupOf)
      .join(' ')}`
    if (seen.has(key)) return false
    const count = counts.get(row.cmd) ?? 0
    if (count >= most) return false
    seen.add(key)
    counts.set(row.cmd, count + 1)
    return true
  })
}

/** Each request that reads differently to the matcher, at most `most` of one command; a command that spells out an argument teaches it nothing. */
export function matcherRows(rows: readonly AskedRow[], most: number): MatcherRow[] {
  const seen = new Set<string>()
  const counts = new Map<string, number>()
  return rows.flatMap(({ ask, cmd, style, whole }) => {
    if (style === 'own' && !whole) return []
    const count = counts.get(cmd) ?? 0
    if (count >= most || seen.has(`${ask}\t${cmd}`)) return []
    seen.add(`${ask}\t${cmd}`)
    counts.set(cmd, count + 1)
    const { words, slots, places } = askedWords(ask)
    const template = templateOf(cmd)
    return [
      {
        ask,
        words: words.join(' '),
        sentence: sentenceOf(ask),
        places,
        kinds: slots.map(holeKindOf).join(''),
        template: template.text,
        parts: commandParts(template.text),
        holes: holeKeys(template.text),
        binds: template.slots.map((slot) => slots.indexOf(slot)),
        style,
      },
    ]
  })
}

export function preparePublic(rows: readonly PublicRow[], tools: SlottingTools): AskedRow[] {
  return rows.flatMap((row) => {
    const slotted = slotPair(row.nl, row.cmd, tools)
    return slotted === null ? [] : [{ ...slotted, style: 'web' as const }]
  })
}
