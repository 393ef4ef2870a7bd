import { Liquid } from 'liquidjs'
import { pathProblem } from '../action.ts'
import type { Blueprint, Parameter } from './blueprint.ts'

export type Value = string | number | boolean | string[]
export type Values = Record<string, Value>
export type Rendered = { files: { path: string; content: string }[] } | { problem: string }

/** Characters that mean something in none of the languages, for strings whose parameter names no pattern. */
const plain = /^[A-Za-z0-9 ._:/@+,=-]{0,200}$/

/**
 * Values as the blueprint declares them: defaults filled in, `given` checked. A value that could break out of its place in a
 * template (a quote, an interpolation) is refused by its pattern, so templates need no escaping.
 */
export function completeValues(
  blueprint: Blueprint,
  given: Record<string, unknown>,
): { values: Values } | { problem: string } {
  const values: Values = {}
  for (const name of Object.keys(given))
    if (!(name in blueprint.parameters))
      return {
        problem: `${blueprint.id} has no parameter "${name}"; it has ${Object.keys(blueprint.parameters).join(', ')}`,
      }
  for (const [name, parameter] of Object.entries(blueprint.parameters)) {
    const raw = given[name] ?? parameter.default
    const value = typedValue(raw, parameter)
    if (value === null)
      return {
        problem: `${name} of ${blueprint.id} can not be ${JSON.stringify(raw)}: ${describeParameter(parameter)}`,
      }
    values[name] = value
  }
  const problem = orderBounds(values, given)
  return problem === null ? { values } : { problem: `${blueprint.id}: ${problem}` }
}

/** `min_nodes`, `nodes` and `max_nodes` in this order: what is given moves the defaults around it; what is given twice must agree. */
function orderBounds(values: Values, given: Record<string, unknown>): string | null {
  const nouns = new Set(Object.keys(values).flatMap((name) => /^(?:min|max)_(.+)$/.exec(name)?.[1] ?? []))
  for (const noun of nouns) {
    const names = [`min_${noun}`, noun, `max_${noun}`].filter((name) => typeof values[name] === 'number')
    const fixed = names.filter((name) => given[name] !== undefined)
    for (const [at, low] of fixed.entries())
      for (const high of fixed.slice(at + 1))
        if (Number(values[low]) > Number(values[high]))
          return `${low} ${values[low]} is more than ${high} ${values[high]}`
    for (const name of names) {
      if (fixed.includes(name)) continue
      const at = names.indexOf(name)
      const least = Math.max(
        ...fixed.filter((other) => names.indexOf(other) < at).map((other) => Number(values[other])),
      )
      const most = Math.min(...fixed.filter((other) => names.indexOf(other) > at).map((other) => Number(values[other])))
      values[name] = Math.min(Math.max(Number(values[name]), least), most)
    }
  }
  return null
}

function typedValue(raw: unknown, parameter: Parameter): Value | null {
  switch (parameter.type) {
    case 'boolean':
      if (typeof raw === 'boolean') return raw
      return raw === 'true' || raw === 'yes' ? true : raw === 'false' || raw === 'no' ? false : null
    case 'integer': {
      const number = typeof raw === 'string' && /^-?\d{1,12}$/.test(raw) ? Number(raw) : raw
      if (typeof number !== 'number' || !Number.isInteger(number)) return null
      if (parameter.choices) return parameter.choices.includes(number) ? number : null
      return number >= parameter.minimum && number <= parameter.maximum ? number : null
    }
    case 'string': {
      const text = typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : raw
      if (typeof text !== 'string') return null
      if (parameter.choices) return parameter.choices.includes(text) ? text : null
      if (parameter.pattern) return new RegExp(parameter.pattern, 'u').test(text) && text.length <= 300 ? text : null
      return plain.test(text) ? text : null
    }
    case 'list': {
      const list = typeof raw === 'string' ? raw.split(',').map((each) => each.trim()) : raw
      if (!Array.isArray(list) || list.length > 50) return null
      const texts = list.filter((each): each is string => typeof each === 'string')
      const allowed = (text: string) => (parameter.choices ? parameter.choices.includes(text) : plain.test(text))
      return texts.length === list.length && texts.length > 0 && texts.every(allowed) ? texts : null
    }
  }
}

export function describeParameter(parameter: Parameter): string {
  if (parameter.type !== 'boolean' && parameter.choices) return `one of ${parameter.choices.join(', ')}`
  if (parameter.type === 'integer') return `a whole number from ${parameter.minimum} to ${parameter.maximum}`
  if (parameter.type === 'boolean') return 'true or false'
  return parameter.type === 'string' && parameter.pattern ? `text like ${parameter.pattern}` : 'plain text'
}

/** Values in double square brackets, tags in square brackets with percent signs: signs that none of the languages begins a line with. */
const engine = new Liquid({
  outputDelimiterLeft: '[[',
  outputDelimiterRight: ']]',
  tagDelimiterLeft: '[%',
  tagDelimiterRight: '%]',
  strictFilters: true,
  strictVariables: true,
  ownPropertyOnly: true,
  greedy: true,
  relativeReference: false,
  // A blueprint is its own folder: no template reads another.
  templates: {},
  parseLimit: 500_000,
  renderLimit: 2_000,
  memoryLimit: 20_000_000,
})
engine.registerFilter('camel', (value: unknown) =>
  String(value).replaceAll(/(?:^|[_-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
)

/** The files of a blueprint with these values. `declared` names Terraform providers that the target folder configures already. */
export function renderBlueprint(blueprint: Blueprint, values: Values, declared: readonly string[] = []): Rendered {
  const scope = { ...values, id: identifier(String(values.name ?? blueprint.service)), declared }
  const files: { path: string; content: string }[] = []
  try {
    for (const { template, path, when } of blueprint.files) {
      if (when !== undefined && engine.parseAndRenderSync(`[% if ${when} %]1[% endif %]`, scope) !== '1') continue
      const place = engine.parseAndRenderSync(path, scope)
      const problem = pathProblem(place)
      if (problem) return { problem: `${blueprint.id}: ${JSON.stringify(place)}: ${problem}` }
      files.push({
        path: place,
        content: tidy(engine.parseAndRenderSync(blueprint.templates.get(template) ?? '', scope)),
      })
    }
  } catch (error) {
    return { problem: `${blueprint.id}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}` }
  }
  return { files }
}

/** A name that every language takes as one: letters, digits and underscores, a letter first. */
function identifier(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
  return /^[a-z]/.test(plain) ? plain : `x_${plain}`
}

function tidy(text: string): string {
  return `${text
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`
}
