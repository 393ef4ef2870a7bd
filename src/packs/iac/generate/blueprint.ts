import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { Fault } from '../../../core/fault.ts'
import { blueprintType, blueprintTypes } from './blueprint-type.ts'

const phrases = z.array(z.coerce.string().min(1).max(80))

const common = {
  description: z.string().min(1).max(300),
  /** Words that give the value: for a boolean under `true` and `false`, for a choice under the choice. */
  when: z.record(z.string(), phrases).optional(),
  /** Words that stand right before the value: `port 8080`, `named orders`. */
  after: phrases.optional(),
}

export const Parameter = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('string'),
    default: z.coerce.string(),
    choices: z.array(z.coerce.string()).optional(),
    pattern: z
      .string()
      .max(300)
      .refine((source) => isSafePattern(source), 'not a regular expression')
      .optional(),
    /** By which general rule the value is found in words, see extract.ts. */
    form: z.string().default('plain'),
  }),
  z.strictObject({
    ...common,
    type: z.literal('integer'),
    default: z.int(),
    minimum: z.int().default(0),
    maximum: z.int().default(1_000_000),
    choices: z.array(z.int()).optional(),
    form: z.enum(['plain', 'port']).default('plain'),
    /** The value is a time or a size in this unit. */
    unit: z.enum(['seconds', 'minutes', 'hours', 'days', 'MiB', 'GiB']).optional(),
    /** Words close to the number, where several parameters have the same unit. */
    near: phrases.optional(),
    /** Nouns that are counted: `3 nodes`. */
    units: phrases.optional(),
    /** Which end of `2 to 6 nodes` this is. */
    range: z.enum(['min', 'max']).optional(),
  }),
  z.strictObject({ ...common, type: z.literal('boolean'), default: z.boolean() }),
  z.strictObject({
    ...common,
    type: z.literal('list'),
    default: z.array(z.coerce.string()),
    choices: z.array(z.coerce.string()).optional(),
  }),
])
export type Parameter = z.infer<typeof Parameter>

const parameterName = z.string().regex(/^[a-z][a-z0-9_]{0,40}$/, 'a parameter is named in lower case with underscores')

/** One blueprint: `blueprint.yaml` and the template files beside it. */
export const Blueprint = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'an id is TYPE/SERVICE in lower case'),
  title: z.string().min(1).max(200),
  service: z.string().regex(/^[a-z0-9-]+$/),
  cloud: z.enum(['aws', 'gcp', 'azure']).optional(),
  /** Words and phrases that speak for this blueprint, each with its weight. */
  words: z.record(z.string().min(1).max(60), z.number().min(0).max(10)),
  parameters: z.record(parameterName, Parameter),
  files: z
    .array(
      z.strictObject({
        template: z.string().regex(/^[A-Za-z0-9._-]+$/),
        path: z.string().min(1),
        when: z.string().optional(),
      }),
    )
    .min(1)
    .max(30),
})
export type Blueprint = z.infer<typeof Blueprint> & {
  type: (typeof blueprintTypes)[number]
  /** Template texts by file name. */
  templates: ReadonlyMap<string, string>
  /** Where it is, for messages. */
  folder: string
}

const maxTemplate = 200_000

/**
 * Reads every `TYPE/SERVICE/blueprint.yaml` below `folder`; none when there is no such folder. Throws Fault `invalid` naming the file
 * and the line: a blueprint that is half understood would generate something else than its author meant.
 */
export function loadBlueprints(folder: string): Blueprint[] {
  return subfolders(folder).flatMap((type) =>
    subfolders(join(folder, type)).flatMap((service) => {
      const place = join(folder, type, service)
      const text = readText(join(place, 'blueprint.yaml'))
      return text === null ? [] : [parseBlueprint(text, place, `${type}/${service}`)]
    }),
  )
}

/** Shipped blueprints and those of a workspace; one of the workspace replaces the shipped one with the same id. */
export function mergeBlueprints(shipped: readonly Blueprint[], own: readonly Blueprint[]): Blueprint[] {
  const ids = new Set(own.map((blueprint) => blueprint.id))
  return [...shipped.filter((blueprint) => !ids.has(blueprint.id)), ...own].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Every blueprint that a request in this workspace may use. Throws Fault `invalid` for one that can not be read. */
export function blueprintsFor(workspace: string, shipped: readonly Blueprint[]): Blueprint[] {
  return mergeBlueprints(shipped, loadBlueprints(join(workspace, '.provenly', 'blueprints')))
}

function parseBlueprint(text: string, place: string, id: string): Blueprint {
  const file = join(place, 'blueprint.yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const broken = document.errors[0]
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0])
    throw invalid(`${file}:${line}:${col}: ${broken.message.split('\n')[0]}`)
  }
  const parsed = Blueprint.safeParse(document.toJS({ maxAliasCount: 20 }))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw invalid(`${file}: ${issue?.path.join('.') || 'blueprint'}: ${issue?.message}`)
  }
  const type = blueprintType(parsed.data.id)
  if (type === null) throw invalid(`${file}: the type of ${parsed.data.id} is none of ${blueprintTypes.join(', ')}`)
  if (parsed.data.id !== id) throw invalid(`${file}: its id is ${parsed.data.id}, its folder ${id}`)
  const templates = new Map<string, string>()
  for (const { template } of parsed.data.files) {
    const content = readText(join(place, template))
    if (content === null) throw invalid(`${file}: there is no file ${template} beside it`)
    templates.set(template, content)
  }
  return { ...parsed.data, type, templates, folder: place }
}

function subfolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^[a-z0-9-]+$/.test(entry.name))
      .map((entry) => entry.name)
      .sort()
  } catch {
    return []
  }
}

function readText(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
    if (text.length > maxTemplate) throw invalid(`${file} has ${text.length} characters, allowed are ${maxTemplate}`)
    return text
  } catch (error) {
    if (error instanceof Fault) throw error
    return null
  }
}

function invalid(message: string): Fault {
  return new Fault('invalid', message, { hint: 'docs/iac.md says what a blueprint looks like' })
}

/** Anchored at both ends: a pattern over part of a value would let anything else in beside it. */
function isSafePattern(source: string): boolean {
  try {
    new RegExp(source, 'u')
    return source.startsWith('^') && source.endsWith('$')
  } catch {
    return false
  }
}
