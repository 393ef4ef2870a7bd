import type { Span } from '../hcl/ast.ts'
import { type JsonNode, parseJson } from '../hcl/json.ts'

/** A value that nobody can know before it is applied, or that Provenly can not compute. Never a finding by itself. */
export class Unknown {
  readonly why: string
  constructor(why: string) {
    this.why = why
  }
}

/** A reference to another resource. `target` is its address in the same file or module; `read` is what is written there, if anything. */
export class Ref {
  readonly target: string
  readonly path: readonly (string | number)[]
  readonly #read: () => unknown
  constructor(target: string, path: readonly (string | number)[], read: () => unknown = () => undefined) {
    this.target = target
    this.path = path
    this.#read = read
  }

  get attribute(): string {
    return this.path.map(String).join('.')
  }

  read(): unknown {
    return this.#read()
  }
}

/** A string of which some parts are not known. */
export class Joined {
  readonly parts: readonly unknown[]
  constructor(parts: readonly unknown[]) {
    this.parts = parts
  }
}

/** What jsonencode or yamlencode was given: kept as a value, so that rules can look inside. */
export class Encoded {
  readonly value: unknown
  constructor(value: unknown) {
    this.value = value
  }
}

export type Values = Record<string, unknown>
export type Path = readonly (string | number)[]

/** Where the members of a value were written. */
export type Places = WeakMap<object, Map<string | number, Span>>

export const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isSymbolic(value)

export const isSymbolic = (value: unknown): boolean =>
  value instanceof Unknown || value instanceof Ref || value instanceof Joined || value instanceof Encoded

/** Follows references to what is written at their end. */
export function resolve(value: unknown): unknown {
  let current = value
  for (let hop = 0; hop < 10 && current instanceof Ref; hop++) {
    const next = current.read()
    if (next === undefined || next instanceof Unknown) return current
    current = next
  }
  return current
}

/** True when nothing can be said about the value itself. */
export function isOpen(value: unknown): boolean {
  const found = resolve(value)
  return found instanceof Unknown || found instanceof Ref || found instanceof Joined
}

/** A readable form; what is unknown stands as `${...}`. */
export function textOf(value: unknown): string | undefined {
  const found = resolve(value)
  if (typeof found === 'string') return found
  if (typeof found === 'number' || typeof found === 'boolean') return String(found)
  if (found instanceof Joined) return found.parts.map((part) => textOf(part) ?? '').join('')
  if (found instanceof Ref) return `\${${found.target}.${found.attribute}}`
  if (found instanceof Unknown) return `\${${found.why}}`
  if (found instanceof Encoded) return JSON.stringify(plain(found.value))
  return undefined
}

/** Values without symbols. Values share parts, so a small text can stand for a huge tree: past the budget there is null. */
export function plain(value: unknown, budget = { left: 50_000 }, depth = 0): unknown {
  if (depth > 60 || budget.left-- <= 0) return null
  const found = resolve(value)
  if (isSymbolic(found)) return textOf(found)
  if (Array.isArray(found)) return found.slice(0, 10_000).map((item) => plain(item, budget, depth + 1))
  if (isObject(found))
    return Object.fromEntries(Object.entries(found).map(([key, item]) => [key, plain(item, budget, depth + 1)]))
  return found
}

/** The first value at the path: a list on the way stands for its first element, as blocks do. */
export function at(value: unknown, path: string): unknown {
  let current = resolve(value)
  if (path === '') return current
  for (const step of path.split('.')) {
    if (current instanceof Encoded) current = current.value
    if (Array.isArray(current) && !/^\d+$/.test(step)) current = resolve(current[0])
    if (current instanceof Unknown || current instanceof Joined) return current
    if (current instanceof Ref) return new Unknown(`${current.target}.${current.attribute}.${step}`)
    if (typeof current !== 'object' || current === null) return undefined
    current = resolve((current as Values)[step])
  }
  // One block is what it holds; lists of plain values stay lists.
  return Array.isArray(current) && current.length === 1 && isObject(current[0]) ? current[0] : current
}

/** Every value at the path, lists flattened. */
export function all(value: unknown, path: string): unknown[] {
  let current = flat([value])
  if (path === '') return current
  for (const step of path.split('.')) {
    current = flat(
      current.map((item) => {
        if (item instanceof Unknown || item instanceof Joined) return item
        if (item instanceof Ref) return new Unknown(`${item.target}.${item.attribute}.${step}`)
        return isObject(item) ? item[step] : undefined
      }),
    )
  }
  return current
}

function flat(values: readonly unknown[], depth = 0, budget = { left: 50_000 }): unknown[] {
  const result: unknown[] = []
  for (const value of values) {
    if (budget.left-- <= 0) break
    const found = resolve(value)
    const inner = found instanceof Encoded ? found.value : found
    if (Array.isArray(inner) && depth < 8) for (const item of flat(inner, depth + 1, budget)) result.push(item)
    else if (inner !== undefined && inner !== null) result.push(inner)
  }
  return result
}

export const list = (value: unknown): unknown[] => (value === undefined || value === null ? [] : flat([value]))

/** A JSON object that is written as a string, encoded, referenced or plain. */
export function document(value: unknown): Values | undefined {
  const found = resolve(value)
  if (isObject(found)) return found
  if (found instanceof Encoded) return isObject(found.value) ? found.value : undefined
  if (Array.isArray(found) && found.length === 1) return document(found[0])
  const text = typeof found === 'string' || found instanceof Joined ? textOf(found) : undefined
  if (text === undefined || !/^\s*\{/.test(text)) return undefined
  const parsed = parseLoosely(text)
  return isObject(parsed) ? parsed : undefined
}

/** JSON as it is found in policies: trailing commas and raw line breaks are read over. Undefined when it is not JSON. */
export function parseLoosely(text: string): unknown {
  const { root } = parseJson(text)
  return root ? valueOfNode(root) : undefined
}

function valueOfNode(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'array') return node.items.map(valueOfNode)
  return Object.fromEntries(
    node.members.filter(({ key }) => key !== '__proto__').map(({ key, value }) => [key, valueOfNode(value)]),
  )
}
