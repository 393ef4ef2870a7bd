import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { askedWords, sentenceOf } from '../../models/embedded/ask.ts'
import { commandParts } from '../../models/embedded/command-parts.ts'
import { fillCommand } from '../../models/embedded/fill.ts'
import { readRequest, type SlottingTools } from '../../models/embedded/request.ts'
import { mark, markNames, type SlotTable, slotCommand, unmark } from '../../models/embedded/slots.ts'
import { Spelling } from '../../models/embedded/spelling.ts'
import { Tagger, type TaggerFile } from '../../models/embedded/tagger.ts'
import { holeKeys, holeKindOf, templateOf } from '../../models/embedded/template.ts'
import { simpleDirectories } from '../generate/arguments.ts'
import type { Pair } from '../generate/generate.ts'
import { seedFor } from '../generate/random.ts'
import type { PublicRow } from './public.ts'

/** One line of a training file: both sides slotted, `nl` plain and corrected. `style`: whose habits the command has. */
export type TrainingRow = { nl: string; cmd: string; style: 'own' | 'web' }
/**
 * A training row with its request as the matcher reads it (ask.ts). `whole`: no argument was taken for an ordinary word. `from`: the
 * wording of the generator's that it was drawn from; public rows have none.
 */
export type AskedRow = TrainingRow & { ask: string; whole: boolean; from?: { intent: string; wording: number } }
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
export function slotPair(nl: string, drawn: string, tools: SlottingTools): Omit<AskedRow, 'style' | 'from'> | null {
  const { words, table, ask } = readRequest(nl, tools)
  const marked = markNames(drawn, table)
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

/** Slots generated pairs; equal slotted pairs are one row, and no wording has more than `spareRows`. */
export function prepareGenerated(pairs: Iterable<Pair>, tools: SlottingTools): Prepared {
  const rows: Record<'train' | 'valid', Map<string, AskedRow>> = { train: new Map(), valid: new Map() }
  const counts = new Map<string, number>()
  const trained = new Set<string>()
  const templates = new Set<string>()
  const held: Record<'wordings' | 'intents', Pair[]> = { wordings: [], intents: [] }
  for (const pair of pairs) {
    if (pair.part === 'wordings' || pair.part === 'intents') {
      held[pair.part].push(pair)
      continue
    }
    if (pair.part === 'valid-intents') continue
    const slotted = slotPair(pair.nl, pair.marked, placeOf(pair, tools))
    if (slotted === null) continue
    if (pair.part === 'train') {
      trained.add(slotted.nl)
      templates.add(slotted.cmd)
    }
    const { intent, wording } = pair
    const key = `${slotted.ask}\t${slotted.cmd}`
    const place = `${intent}\t${wording}`
    const count = counts.get(place) ?? 0
    if (count >= spareRows || rows[pair.part].has(key)) continue
    counts.set(place, count + 1)
    rows[pair.part].set(key, { ...slotted, style: 'own', from: { intent, wording } })
  }
  // Different wordings can give one request, and two intents one command: what was trained on measures nothing.
  const fresh = (pair: Pair): boolean =>
    !placesOf(pair, tools).some((place) => trained.has(readRequest(pair.nl, place).words))
  const known = new Set([...templates].map((cmd) => templateOf(cmd).text))
  const isNew = ({ nl, marked }: Pair): boolean => {
    const slotted = slotPair(nl, marked, tools)
    return slotted === null || !known.has(templateOf(slotted.cmd).text)
  }
  return {
    train: [...rows.train.values()],
    valid: [...rows.valid.values()].filter((row) => !trained.has(row.nl)),
    tests: {
      wordings: held.wordings.filter(fresh).map(testRow),
      intents: held.intents.filter((pair) => fresh(pair) && isNew(pair)).map(testRow),
    },
  }
}

/** More than `spread` takes of a wording, for some are left out on the way there. */
const spareRows = 16

/**
 * The same number of rows from each wording of an intent, `perWording` or what `perIntent` rows make for each. Were rows taken as they
 * come, wordings with many optional words would crowd out the short ones, and of an intent with many wordings most would never be seen.
 */
export function spread<Row extends AskedRow>(
  rows: readonly Row[],
  { perWording, perIntent }: { perWording: number; perIntent: number },
): Row[] {
  const wordings = new Map<string, Map<number, number>>()
  for (const { from } of rows)
    if (from) wordings.set(from.intent, (wordings.get(from.intent) ?? new Map()).set(from.wording, 0))
  return rows.filter(({ from }) => {
    const counts = from && wordings.get(from.intent)
    if (!from || !counts) return true
    const count = counts.get(from.wording) ?? 0
    counts.set(from.wording, count + 1)
    return count < Math.max(perWording, Math.ceil(perIntent / counts.size))
  })
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
export function variedRows<Row extends TrainingRow>(rows: readonly Row[], groupOf: (word: string) => string): Row[] {
  const seen = new Set<string>()
  return rows.filter((row) => {
    const key = `${row.cmd}\t${row.nl
      .split(' ')
      .filter((word) => !/^(the|a|an|of|all|that|are|which|is|to|my|any|every|each)$/.test(word))
      .map(groupOf)
      .join(' ')}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Each request that reads differently to the matcher, at most `most` of one command; a command that spells out an argument teaches it nothing. */
export function matcherRows(rows: readonly AskedRow[], most = Number.POSITIVE_INFINITY): MatcherRow[] {
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
