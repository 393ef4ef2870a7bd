import type { Shape } from '../schemas/shape.ts'
import { child, entriesOf, itemsOf, plain, type Tree, textOf } from './yaml-tree.ts'

const deepest = 60
const types = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean'])

/** The `openAPIV3Schema` of a custom resource as a shape. Fields that it does not name are errors, as the API server prunes them. */
export function openApiShape(schema: Tree | undefined, depth = 0): Shape {
  if (schema?.kind !== 'map' || depth > deepest) return { type: 'any' }
  const flag = (name: string) => {
    const value = child(schema, name)
    return value?.kind === 'scalar' && value.value === true
  }
  if (flag('x-kubernetes-int-or-string')) return { type: 'int-or-string' }
  const written = textOf(child(schema, 'type'))
  const type = written !== null && types.has(written) ? (written as Shape['type']) : 'any'
  const shape: Shape = type === undefined ? {} : { type }
  const properties = child(schema, 'properties')
  if (properties !== undefined) {
    shape.type = 'object'
    shape.properties = Object.fromEntries(
      entriesOf(properties).map(({ key, value }) => [key, openApiShape(value, depth + 1)]),
    )
  }
  const additional = child(schema, 'additionalProperties')
  if (additional?.kind === 'map') shape.additional = openApiShape(additional, depth + 1)
  else if (additional?.kind === 'scalar' && additional.value === true) shape.additional = true
  if (flag('x-kubernetes-preserve-unknown-fields') || flag('x-kubernetes-embedded-resource')) shape.additional = true
  const items = child(schema, 'items')
  if (items !== undefined) shape.items = openApiShape(items, depth + 1)
  const required = itemsOf(child(schema, 'required')).flatMap((item) => textOf(item) ?? [])
  // What has a default need not be written.
  const defaulted = new Set(
    entriesOf(properties).flatMap(({ key, value }) => (child(value, 'default') === undefined ? [] : [key])),
  )
  const needed = required.filter((name) => !defaulted.has(name))
  if (needed.length > 0) shape.required = needed
  const allowed = child(schema, 'enum')
  if (allowed !== undefined) shape.enum = plain(allowed) as NonNullable<Shape['enum']>
  const pattern = textOf(child(schema, 'pattern'))
  if (pattern !== null) shape.pattern = pattern
  for (const name of ['minimum', 'maximum', 'minItems', 'maxItems', 'minLength', 'maxLength'] as const) {
    const value = child(schema, name)
    if (value?.kind === 'scalar' && typeof value.value === 'number') shape[name] = value.value
  }
  return shape
}
