import type { Expression } from '../hcl/ast.ts'
import { attributeOf, blocksOf, type Folder, keyText, traversal, walkBody } from './configuration.ts'
import { placeholderFor } from './placeholder.ts'

/**
 * Values for the variables of a root folder that have no default, so that it can be planned: by their types and names, and
 * one that the variable's own validation allows where it lists them. As HCL, by variable.
 */
export function variableValues(folder: Folder): Map<string, string> {
  const values = new Map<string, string>()
  for (const { block } of blocksOf(folder, 'variable')) {
    const name = block.labels[0] ?? ''
    if (name === '' || attributeOf(block.body, 'default') !== undefined) continue
    const allowed = allowedValue(
      block.body.blocks.filter(({ type }) => type === 'validation').map(({ body }) => body),
      name,
    )
    const type = attributeOf(block.body, 'type')
    const value = allowed ?? madeValue(name, type)
    // A variable of type string is taken as it is, everything else is read as an expression.
    values.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
  return values
}

type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

const context = { resourceType: 'variable', region: 'us-east-1' }

function madeValue(name: string, type: Expression | undefined): Json {
  if (type === undefined) return placeholderFor(name, 'string', context) as string
  if (type.kind === 'variable' || type.kind === 'literal') {
    const written = type.kind === 'variable' ? type.name : String(type.value)
    if (written === 'number') return placeholderFor(name, 'number', context) as number
    if (written === 'bool') return false
    if (written === 'list' || written === 'set') return []
    if (written === 'map') return {}
    return placeholderFor(name, 'string', context) as string
  }
  if (type.kind !== 'call') return null
  const [inner] = type.args
  if (type.name === 'optional') return madeValue(name, inner)
  if (type.name === 'list' || type.name === 'set') {
    const simple = inner?.kind === 'variable' && inner.name === 'string'
    return simple ? (placeholderFor(name, ['list', 'string'], context) as string[]) : []
  }
  if (type.name === 'tuple') return inner?.kind === 'tuple' ? inner.items.map((item) => madeValue(name, item)) : []
  if (type.name !== 'object' || inner?.kind !== 'object') return {}
  const required = inner.items.filter(({ value }) => !(value.kind === 'call' && value.name === 'optional'))
  return Object.fromEntries(required.map(({ key, value }) => [keyText(key), madeValue(keyText(key), value)]))
}

/** The first of the literals in `contains([...], var.NAME)`. */
function allowedValue(validations: readonly Parameters<typeof walkBody>[0][], name: string): Json | undefined {
  let found: Json | undefined
  for (const validation of validations) {
    walkBody(validation, (expression) => {
      if (found !== undefined || expression.kind !== 'call' || expression.name !== 'contains') return
      const [list, subject] = expression.args
      if (list?.kind !== 'tuple' || subject === undefined || traversal(subject).join('.') !== `var.${name}`) return
      const [first] = list.items
      if (first?.kind === 'literal') found = first.value
    })
  }
  return found
}
