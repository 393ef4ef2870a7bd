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

/**
 * The value whose phrase is the longest among those that are said; a tie says nothing. `without multi az` says the opposite of
 * `multi az`, and of a choice only that it is not this one.
 */
function chosen(parameter: Parameter, stems: readonly string[]): Value | null {
  if (!parameter.when) return null
  const lengths = new Map<string, number>()
  const count = (value: string, length: number) => lengths.set(value, Math.max(lengths.get(value) ?? 0, length))
  for (const [value, phrases] of Object.entries(parameter.when))
    for (const phrase of phrases)
      for (const place of placesOf(phrase, stems)) {
        if (!isDenied(place, stems)) count(value, phrase.length)
        else if (parameter.type === 'boolean') count(value === 'true' ? 'false' : 'true', phrase.length)
      }
  const [first, second] = [...lengths].sort(([, a], [, b]) => b - a)
  if (!first || (second && second[1] === first[1])) return null
  return parameter.type === 'boolean' ? first[0] === 'true' : first[0]
}

const deniers = new Set([
  'no',
  'not',
  'without',
  'never',
  'non',
  'disable',
  'disabling',
  'skip',
  'don',
  'dont',
  'doesn',
])
const betweenDenial = new Set(['t', 'a', 'an', 'the', 'any', 'need', 'needs', 'for', 'use', 'want', 'with', 'of'])

/** Whether what begins at this place is said not to be wanted: `no nat`, `without a nat`, `do not use spot`, `don't need multi az`. */
function isDenied(place: number, stems: readonly string[]): boolean {
  for (let at = place - 1; at >= 0 && at >= place - 4; at -= 1) {
    const token = stems[at] ?? ''
    if (deniers.has(token)) return true
    if (!betweenDenial.has(token)) return false
  }
  return false
}

function chosenList(parameter: Parameter, stems: readonly string[]): string[] | null {
  const values = Object.entries(parameter.when ?? {})
    .filter(([, phrases]) => phrases.some((phrase) => placesOf(phrase, stems).some((place) => !isDenied(place, stems))))
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
