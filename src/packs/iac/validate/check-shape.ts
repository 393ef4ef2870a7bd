import { type Context, createContext, runInContext } from 'node:vm'
import type { Shape } from '../schemas/shape.ts'
import { closest } from './closest.ts'
import type { Place, Tree } from './yaml-tree.ts'

export type ShapeProblem = Place & { rule: string; path: string; message: string }

export type ShapeOptions = {
  /** A shape by its name; null for one that is not known: then nothing is checked below. */
  resolve: (name: string) => Shape | null
  /** True for a value that is not to be looked into, such as a function of the template language. */
  opaque?: (tree: Tree) => boolean
  /** null stands for a field that is left out, as in Kubernetes. */
  nullable?: boolean
  /** Text may stand for numbers and booleans and the other way round, as in CloudFormation. */
  loose?: boolean
}

/** Everything in which a value differs from a shape. */
export function checkShape(tree: Tree, shape: Shape, path: string, options: ShapeOptions): ShapeProblem[] {
  const problems: ShapeProblem[] = []
  check(tree, shape, path, options, problems, 0)
  return problems
}

const mostProblems = 200
const deepest = 90

function check(
  tree: Tree,
  named: Shape,
  path: string,
  options: ShapeOptions,
  problems: ShapeProblem[],
  depth: number,
): void {
  if (problems.length >= mostProblems || depth > deepest || options.opaque?.(tree)) return
  const shape = named.ref === undefined ? named : options.resolve(named.ref)
  if (shape === null) return
  if (tree.kind === 'scalar' && tree.value === null && options.nullable) return
  const report = (rule: string, message: string, at: Place = tree, where = path) =>
    problems.push({ rule, path: where, message, line: at.line, column: at.column })
  const expected = shape.type ?? (shape.properties === undefined ? 'any' : 'object')
  if (!hasType(tree, expected, options.loose ?? false)) {
    report('wrong-type', `${where(path)} must be ${article(expected)}, not ${describe(tree)}`)
    return
  }
  if (shape.anyOf !== undefined && !fitsOne(tree, shape.anyOf, options, depth)) {
    report('no-alternative', `${where(path)} fits none of the ${shape.anyOf.length} forms that are allowed`)
  }
  if (tree.kind === 'map') checkFields(tree, shape, path, options, problems, depth)
  else if (tree.kind === 'list') {
    const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = shape
    const count = tree.items.length
    if (count < minItems) report('too-few', `${where(path)} has ${count} items; at least ${minItems} are needed`)
    if (count > maxItems) report('too-many', `${where(path)} has ${count} items; at most ${maxItems} are allowed`)
    if (shape.items === undefined) return
    for (const [index, item] of tree.items.entries()) {
      check(item, shape.items, `${path}[${index}]`, options, problems, depth + 1)
    }
  } else {
    const problem = scalarProblem(tree, shape, path)
    if (problem !== null) report(problem.rule, problem.message)
  }
}

function fitsOne(tree: Tree, shapes: readonly Shape[], options: ShapeOptions, depth: number): boolean {
  return shapes.some((shape) => {
    const inner: ShapeProblem[] = []
    check(tree, shape, '', options, inner, depth + 1)
    return inner.length === 0
  })
}

function checkFields(
  tree: Extract<Tree, { kind: 'map' }>,
  shape: Shape,
  path: string,
  options: ShapeOptions,
  problems: ShapeProblem[],
  depth: number,
): void {
  const properties = shape.properties ?? {}
  const free = shape.additional ?? shape.properties === undefined
  const present = new Set<string>()
  for (const { key, value, line, column } of tree.entries) {
    present.add(key)
    const inner = path === '' ? key : `${path}.${key}`
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (property !== undefined) check(value, property, inner, options, problems, depth + 1)
    else if (typeof free === 'object') check(value, free, inner, options, problems, depth + 1)
    else if (!free) {
      const near = closest(key, Object.keys(properties))
      const hint = near === null ? '' : `; did you mean ${near}?`
      problems.push({
        rule: 'unknown-field',
        path: inner,
        message: `${inner} is not a field here${hint}`,
        line,
        column,
      })
    }
  }
  for (const name of shape.required ?? []) {
    if (present.has(name)) continue
    const inner = path === '' ? name : `${path}.${name}`
    const { line, column } = tree
    problems.push({ rule: 'missing-field', path: inner, message: `${inner} is missing`, line, column })
  }
}

const where = (path: string): string => (path === '' ? 'the value' : path)

function hasType(tree: Tree, type: NonNullable<Shape['type']>, loose: boolean): boolean {
  if (type === 'any') return true
  if (type === 'object') return tree.kind === 'map'
  if (type === 'array') return tree.kind === 'list'
  if (tree.kind !== 'scalar') return false
  const { value } = tree
  if (type === 'quantity') return typeof value === 'number' || typeof value === 'string'
  if (type === 'int-or-string') return typeof value === 'string' || Number.isInteger(value)
  if (loose) return value !== null && looseFits(String(value), type)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

function looseFits(text: string, type: string): boolean {
  if (type === 'integer') return /^-?\d+$/.test(text)
  if (type === 'number') return text !== '' && !Number.isNaN(Number(text))
  return type !== 'boolean' || /^(true|false|yes|no|on|off)$/i.test(text)
}

const quantity = /^[+-]?(\d+|\d+\.\d*|\.\d+)(m|u|n|k|[KMGTPE]i?|[eE][+-]?\d+)?$/

function scalarProblem(
  tree: Extract<Tree, { kind: 'scalar' }>,
  shape: Shape,
  path: string,
): { rule: string; message: string } | null {
  const { value, text } = tree
  const said = `${where(path)} is ${JSON.stringify(value)}`
  if (shape.enum !== undefined && !shape.enum.some((allowed) => String(allowed) === String(value))) {
    const some = shape.enum.slice(0, 12).join(', ')
    return { rule: 'not-allowed', message: `${said}; allowed are ${some}${shape.enum.length > 12 ? ', ...' : ''}` }
  }
  if (shape.type === 'quantity' && !quantity.test(String(value))) {
    return { rule: 'bad-quantity', message: `${said}, which is not a quantity such as 500m or 1Gi` }
  }
  if (shape.pattern !== undefined && typeof value === 'string' && !matches(shape.pattern, value)) {
    return { rule: 'bad-pattern', message: `${said}, which does not match ${shape.pattern}` }
  }
  if (typeof value === 'number' || (shape.minimum ?? shape.maximum) !== undefined) {
    const number = Number(value)
    if (number < (shape.minimum ?? Number.NEGATIVE_INFINITY)) {
      return { rule: 'too-small', message: `${said}; the least is ${shape.minimum}` }
    }
    if (number > (shape.maximum ?? Number.POSITIVE_INFINITY)) {
      return { rule: 'too-large', message: `${said}; the most is ${shape.maximum}` }
    }
  }
  if (typeof value !== 'string') return null
  if (text.length < (shape.minLength ?? 0)) return { rule: 'too-short', message: `${said}, which is too short` }
  if (value.length > (shape.maxLength ?? Number.POSITIVE_INFINITY)) {
    return { rule: 'too-long', message: `${where(path)} is longer than ${shape.maxLength} characters` }
  }
  return null
}

const patternMs = 50
let patternContext: Context | undefined

/** Patterns come from files: one that takes long, or that is none, is passed over. */
function matches(pattern: string, value: string): boolean {
  patternContext ??= createContext({})
  const code = `new RegExp(${JSON.stringify(pattern)}, 'u').test(${JSON.stringify(value)})`
  try {
    return runInContext(code, patternContext, { timeout: patternMs }) === true
  } catch {
    return true
  }
}

const article = (type: string): string =>
  ({
    object: 'a map of fields',
    array: 'a list',
    integer: 'a whole number',
    'int-or-string': 'a whole number or text',
    quantity: 'a quantity',
    string: 'text',
  })[type] ?? `a ${type}`

function describe(tree: Tree): string {
  if (tree.kind === 'map') return 'a map'
  if (tree.kind === 'list') return 'a list'
  if (tree.value === null) return 'empty'
  return typeof tree.value === 'string'
    ? `the text ${JSON.stringify(tree.value).slice(0, 60)}`
    : `the ${typeof tree.value} ${tree.value}`
}
