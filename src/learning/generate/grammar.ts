import { plainForm } from '../../models/embedded/fill.ts'
import { mark, severalOfAKind, unmark } from '../../models/embedded/slots.ts'
import { ordinalWords } from '../../models/embedded/words.ts'
import { type Argument, argumentKinds } from './arguments.ts'
import { macros } from './macros.ts'
import { Random, seedFor } from './random.ts'

/**
 * read: prints something and changes nothing. quiet: as read, may print nothing. change: changes the fixture or a temporary file.
 * parse: needs a network, a service or a terminal that the jail has not; only its syntax and its programs are checked.
 */
export type IntentEffect = 'read' | 'quiet' | 'change' | 'parse'

/** One thing people ask for: command templates (the first is the usual one) and wordings, both over typed `<arguments>`. */
export type Intent = {
  id: string
  domain: string
  effect: IntentEffect
  command: string
  wordings: readonly string[]
  /** Made with many others alike by combining phrases: each needs fewer pairs. */
  composed?: true
}

/** `words` is the bare request before any courtesy, `marked` the same with its arguments marked; `command` keeps its slot marks. */
export type Drawn = { words: string; marked: string; command: string }

/**
 * Reads a table of intents. A block is `= id [effect]`, one line `> command`, then one wording a line.
 * In wordings `(a|b)` chooses, `[a]` may be left out, `$verb` is a macro, `<kind>` or `<kind2>` an argument. `§` stands for `$` before `{`.
 * Throws TypeError for a block that is incomplete or names an unknown argument or macro: a broken table is a bug.
 */
export function intents(domain: string, table: string): Intent[] {
  const found: Intent[] = []
  for (const block of table.split(/^= /m).slice(1)) {
    const [head = '', ...rest] = block.split('\n').map((line) => line.trim())
    const [id = '', effect = 'read'] = head.split(/\s+/)
    const command = rest
      .find((line) => line.startsWith('> '))
      ?.slice(2)
      .replaceAll('§', '$')
    const wordings = rest.filter((line) => line !== '' && !line.startsWith('> '))
    if (command === undefined || wordings.length === 0)
      throw new TypeError(`intent ${domain}/${id} has no command or no wording`)
    if (!isEffect(effect)) throw new TypeError(`intent ${domain}/${id}: unknown effect ${effect}`)
    checkNames(`${domain}/${id}`, [command], wordings)
    found.push({ id: `${domain}/${id}`, domain, effect, command, wordings })
  }
  return found
}

/**
 * Reads a table of more wordings of intents that are there: blocks of `= domain/id` and one wording a line.
 * Throws TypeError for an empty block, one of an unknown argument or macro, or one that stands there twice.
 */
export function moreWordings(table: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const block of table.split(/^= /m).slice(1)) {
    const [id = '', ...rest] = block.split('\n').map((line) => line.trim())
    const wordings = rest.filter((line) => line !== '')
    if (wordings.length === 0) throw new TypeError(`intent ${id} gets no wording`)
    if (found.has(id)) throw new TypeError(`intent ${id} gets wordings twice`)
    checkNames(id, [], wordings)
    found.set(id, wordings)
  }
  return found
}

/** Intents with more wordings. Throws TypeError for wordings of an intent that is not there, or that name an argument it has not. */
export function withWordings(
  intents: readonly Intent[],
  tables: readonly ReadonlyMap<string, readonly string[]>[],
): Intent[] {
  const known = new Map(intents.map((intent) => [intent.id, intent]))
  for (const table of tables)
    for (const [id, more] of table) {
      const intent = known.get(id)
      if (intent === undefined) throw new TypeError(`wordings of intent ${id}, which is not there`)
      for (const wording of more)
        for (const argument of wording.match(argumentPattern) ?? [])
          if (![intent.command, ...intent.wordings].some((text) => text.includes(argument)))
            throw new TypeError(`intent ${id}: neither its command nor a wording has ${argument}: ${wording}`)
      known.set(id, { ...intent, wordings: [...new Set([...intent.wordings, ...more])] })
    }
  return [...known.values()]
}

/** Of intents with one command the first, with the wordings of all: what does the same is one thing that people ask. */
export function withoutTwins(intents: readonly Intent[]): Intent[] {
  const byCommand = new Map<string, Intent>()
  for (const intent of intents) {
    const twin = byCommand.get(intent.command)
    byCommand.set(intent.command, twin === undefined ? intent : joined(twin, intent))
  }
  return [...byCommand.values()]
}

/** Where the two are said to have different effects, what either allows is allowed. */
function joined(first: Intent, second: Intent): Intent {
  const { composed, ...twin } = first
  return {
    ...twin,
    effect: first.effect === second.effect ? first.effect : 'quiet',
    wordings: [...new Set([...first.wordings, ...second.wordings])],
    ...(composed && second.composed ? { composed } : {}),
  }
}

function checkNames(id: string, commands: readonly string[], wordings: readonly string[]): void {
  for (const text of [...commands, ...wordings])
    for (const [, kind = ''] of text.matchAll(argumentPattern))
      if (argumentKinds[kind] === undefined) throw new TypeError(`intent ${id}: unknown argument <${kind}>`)
  for (const wording of wordings)
    for (const [, name = ''] of wording.matchAll(macroPattern))
      if (macros[name] === undefined) throw new TypeError(`intent ${id}: unknown macro $${name}`)
}

const isEffect = (text: string): text is IntentEffect => ['read', 'quiet', 'change', 'parse'].includes(text)
const argumentPattern = /<([a-z]+)(\d?)>/g
/** One that choices would make up is unknown as well. */
const macroPattern = /\$([a-z]+|[([])/g

/** One request and its command. Arguments that share a kind but not a number are never equal. */
export function draw(intent: Intent, random: Random): Drawn {
  const chosen = new Map<string, Argument>()
  const taken = new Set<string>()
  const argument = (name: string, kind: string): Argument => {
    const known = chosen.get(name)
    if (known !== undefined) return known
    const make = argumentKinds[kind] as (random: Random, command: string) => Argument
    let drawn = make(random, intent.command)
    for (let attempt = 0; attempt < 20 && drawn.command !== '.' && taken.has(unmark(drawn.command)); attempt++)
      drawn = make(random, intent.command)
    chosen.set(name, drawn)
    taken.add(unmark(drawn.command))
    return drawn
  }
  const command = intent.command.replace(
    argumentPattern,
    (_, kind: string, number: string) => argument(kind + number, kind).command,
  )
  const wording = expand(random.pick(intent.wordings), random)
  const marked = wording
    // After a written dot only the bare extension makes sense: ".txt", never "..txt" or ".python".
    .replace(
      /\.<(ext)(\d?)>/g,
      (_, kind: string, number: string) => `.${unmark(argument(kind + number, kind).command)}`,
    )
    .replace(/<([a-z]+)(\d?)>th\b/g, (_, kind: string, number: string) =>
      mark(ordinal(unmark(argument(kind + number, kind).command), random)),
    )
    .replace(argumentPattern, (_, kind: string, number: string) => mark(argument(kind + number, kind).say))
    .replace(/\s+/g, ' ')
    .trim()
  const said = inPlural(marked)
  return { words: unmark(said), marked: said, command }
}

/** "pdf files" are "pdfs" now and then. Chance is of the text, so that what is drawn next stays the same. */
function inPlural(marked: string): string {
  return marked.replace(pluralPattern, (all, ending: string) =>
    severalOfAKind.test(`${ending}s`) && new Random(seedFor(0, marked)).chance(0.15) ? mark(`${ending}s`) : all,
  )
}
const pluralPattern = new RegExp(`${mark('(\\w+)')} files\\b`, 'g')

/** 2 is "2nd" or "second", 12 is "12th". */
function ordinal(number: string, random: Random): string {
  const word = Object.keys(ordinalWords).find((one) => ordinalWords[one] === number)
  if (word !== undefined && random.chance(0.25)) return word
  const ending = /1\d$/.test(number) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number.slice(-1)] ?? 'th')
  return number + ending
}

/** The command as the shell gets it. */
export const plainCommand = (command: string): string => plainForm(unmark(command))

/** Resolves macros, choices and optional parts. */
export function expand(wording: string, random: Random): string {
  let text = wording
  for (let round = 0; round < 16; round++) {
    const before = text
    text = text
      .replace(macroPattern, (_, name: string) => random.pick(macros[name] as readonly string[]))
      .replace(/\[([^[\]()]*)\]/g, (_, inner: string) => (random.chance(0.5) ? random.pick(inner.split('|')) : ''))
      .replace(/\(([^()[\]]*)\)/g, (_, inner: string) => random.pick(inner.split('|')))
    if (text === before) break
  }
  return text
}
