import type { Blueprint, Parameter } from './blueprint.ts'
import { findForm } from './forms.ts'
import { inUnit, type Quantity, quantitiesOf } from './quantities.ts'
import { completeValues, type Value, type Values } from './render.ts'
import { placesOf, stem, tokensOf } from './text-match.ts'

/**
 * Values of a blueprint's parameters that the words name; what they do not name, or name in a form that the blueprint does not
 * allow, is left out and so becomes the default.
 */
export function extractValues(words: string, blueprint: Blueprint): Values {
  const tokens = tokensOf(words)
  const stems = tokens.map(stem)
  const found: Values = {}
  const take = (name: string, value: Value | null | undefined) => {
    if (value === null || value === undefined || name in found) return
    if ('values' in completeValues(blueprint, { [name]: value })) found[name] = value
  }
  const parameters = Object.entries(blueprint.parameters)
  for (const [name, parameter] of parameters) {
    if (parameter.type === 'list') take(name, chosenList(parameter, stems))
    else take(name, chosen(parameter, stems))
  }
  for (const [name, value] of assignQuantities(parameters, tokens, stems)) take(name, value)
  for (const [name, parameter] of parameters) {
    if (parameter.type !== 'string' && parameter.type !== 'integer') continue
    take(name, following(parameter, tokens, stems))
    take(name, findForm(parameter.form, words, { blueprint, name, version: parameter.after ?? [] }))
  }
  return found
}

/** The value whose phrase is the longest among those that are said; a tie says nothing. */
function chosen(parameter: Parameter, stems: readonly string[]): Value | null {
  if (!parameter.when) return null
  const hits = Object.entries(parameter.when)
    .map(([value, phrases]) => ({
      value,
      length: Math.max(
        0,
        ...phrases.filter((phrase) => placesOf(phrase, stems).length > 0).map((phrase) => phrase.length),
      ),
    }))
    .filter((hit) => hit.length > 0)
    .sort((a, b) => b.length - a.length)
  const [first, second] = hits
  if (!first || (second && second.length === first.length)) return null
  return parameter.type === 'boolean' ? first.value === 'true' : first.value
}

function chosenList(parameter: Parameter, stems: readonly string[]): string[] | null {
  const values = Object.entries(parameter.when ?? {})
    .filter(([, phrases]) => phrases.some((phrase) => placesOf(phrase, stems).length > 0))
    .map(([value]) => value)
  return values.length === 0 ? null : values
}

const fillers = new Set(['is', 'of', 'named', 'called', 'the', 'a', 'an', 'name'])
const stopwords = new Set(
  'a an the and or with for to in on at by of from that which is are be it its our my your their as into behind per not no without via using use this these so only one two three four five all each every new some any then if when named called name'.split(
    ' ',
  ),
)

/** The word after one of the parameter's phrases: `partition key cart_id`, `keyed by user id`. */
function following(parameter: Parameter, tokens: readonly string[], stems: readonly string[]): string | number | null {
  for (const phrase of parameter.after ?? []) {
    for (const place of placesOf(phrase, stems)) {
      let at = place + tokensOf(phrase).length
      while (fillers.has(tokens[at] ?? '')) at += 1
      const token = tokens[at]
      if (token === undefined || stopwords.has(token)) continue
      if (parameter.type === 'integer') {
        if (/^\d+$/.test(token)) return Number(token)
        continue
      }
      return tokens[at + 1] === 'id' ? `${token}_id` : token
    }
  }
  return null
}

type Named = readonly [name: string, parameter: Parameter]

/** Every number goes to the one parameter that it fits best: by its unit, by the noun it counts, by the words around it. */
function assignQuantities(
  parameters: readonly Named[],
  tokens: readonly string[],
  stems: readonly string[],
): [string, number][] {
  const assigned: [string, number][] = []
  const taken = new Set<string>()
  for (const quantity of quantitiesOf(tokens)) {
    const best = parameters
      .filter(([name, parameter]) => parameter.type === 'integer' && !taken.has(name))
      .flatMap(([name, parameter]) => {
        const fit = fitOf(quantity, parameter, tokens, stems, parameters)
        return fit === null ? [] : [{ name, ...fit }]
      })
      .sort((a, b) => a.distance - b.distance)[0]
    if (!best) continue
    taken.add(best.name)
    assigned.push([best.name, best.value])
  }
  return assigned
}

function fitOf(
  quantity: Quantity,
  parameter: Parameter,
  tokens: readonly string[],
  stems: readonly string[],
  all: readonly Named[],
): { value: number; distance: number } | null {
  if (parameter.type !== 'integer') return null
  const near = Math.min(
    ...(parameter.near ?? []).flatMap((phrase) =>
      placesOf(phrase, stems).map((place) => Math.abs(place - quantity.at)),
    ),
  )
  if (parameter.unit) {
    const value = inUnit(quantity, parameter.unit)
    if (value === null || value === 0) return null
    if (parameter.near === undefined) return { value, distance: 20 }
    return near <= 8 ? { value, distance: near } : null
  }
  if (parameter.units) {
    const counted = parameter.units.some((noun) =>
      placesOf(noun, stems).some(
        (place) =>
          place > quantity.at &&
          place - quantity.at <= 3 &&
          !tokens.slice(quantity.at + 1, place).some((token) => stopwords.has(token) || /\d/.test(token)),
      ),
    )
    const inRange = quantity.bound !== null && parameter.units.some((noun) => quantity.unit === stem(noun))
    if (!counted && !inRange) return null
    const rangeFits = parameter.range === undefined ? quantity.bound === null : quantity.bound === parameter.range
    const alone =
      parameter.range === 'min' &&
      quantity.bound === null &&
      !all.some(
        ([, other]) =>
          other.type === 'integer' &&
          other.units !== undefined &&
          other.range === undefined &&
          other.units.some((unit) => parameter.units?.includes(unit)),
      )
    return rangeFits || alone ? { value: quantity.value, distance: rangeFits ? 0 : 5 } : null
  }
  return near <= 3 ? { value: quantity.value, distance: near } : null
}
