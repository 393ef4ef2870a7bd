import type { Span } from '../../hcl/ast.ts'
import type { Graph } from '../resource.ts'
import { evaluate, type Scope } from '../terraform/evaluate.ts'
import { isObject, type Places, resolve, textOf, Unknown, type Values } from '../value.ts'
import { callAzure } from './evaluate.ts'
import { parseArmExpression } from './expression.ts'

export function isArmTemplate(value: unknown): value is Values {
  if (!isObject(value)) return false
  const resources = value['resources']
  const schema = String(value['$schema'] ?? '')
  if (/deploymentTemplate\.json/i.test(schema)) return true
  return (
    (Array.isArray(resources) || isObject(resources)) &&
    Object.values(resources).some(
      (item) => isObject(item) && typeof item['type'] === 'string' && /^Microsoft\./i.test(item['type']),
    )
  )
}

const nowhere: Span = { line: 1, column: 1, endLine: 1, start: 0, end: 0 }
const deepest = 60

/** Adds the resources of an ARM template, nested ones and nested templates as well. */
export function addArmTemplate(template: Values, file: string, places: Places, graph: Graph): void {
  new Template(template, file, places, graph, 0).add()
}

class Template {
  readonly #template: Values
  readonly #file: string
  readonly #places: Places
  readonly #graph: Graph
  readonly #depth: number
  readonly #settled = new Map<string, unknown>()
  readonly #busy = new Set<string>()
  readonly #scope: Scope

  constructor(template: Values, file: string, places: Places, graph: Graph, depth: number) {
    this.#template = template
    this.#file = file
    this.#places = places
    this.#graph = graph
    this.#depth = depth
    this.#scope = {
      root: () => undefined,
      names: new Map(),
      places,
      budget: { left: 500_000 },
      call: (name, args) => this.#call(name, args),
    }
  }

  add(): void {
    const resources = this.#template['resources']
    if (!Array.isArray(resources) && !isObject(resources)) return
    this.#addAll(resources, '', '')
  }

  #addAll(resources: unknown[] | Values, parentType: string, parentName: string): void {
    for (const [key, raw] of Object.entries(resources)) {
      if (!isObject(raw) || typeof raw['type'] !== 'string') continue
      if (raw['existing'] === true) continue
      if (raw['condition'] !== undefined && resolve(this.#value(raw['condition'], 0)) === false) continue
      const values = this.#value(raw, 0) as Values
      const own = String(raw['type'])
      const type =
        parentType === '' || (own.includes('/') && own.startsWith('Microsoft.')) ? own : `${parentType}/${own}`
      const name = textOf(values['name']) ?? ''
      const span = this.#places.get(resources)?.get(Array.isArray(resources) ? Number(key) : key) ?? nowhere
      const full = parentName === '' || name.includes('/') ? name : `${parentName}/${name}`
      this.#graph.add({
        address: `${type}.${name}`,
        kind: 'arm',
        type: type.toLowerCase(),
        name: full,
        file: this.#file,
        line: span.line,
        column: span.column,
        endLine: span.endLine,
        values,
        meta: { writtenType: type, parent: parentName, parentType },
        scope: this.#file,
        places: this.#places,
      })
      const inner = raw['resources']
      if (Array.isArray(inner) && this.#depth < 8) this.#addAll(inner, type, full)
      const properties = raw['properties']
      const nested = isObject(properties) ? properties['template'] : undefined
      if (/^Microsoft\.Resources\/deployments$/i.test(type) && isObject(nested) && this.#depth < 8)
        new Template(nested, this.#file, this.#places, this.#graph, this.#depth + 1).add()
    }
  }

  #section(name: string): Values {
    const section = this.#template[name]
    return isObject(section) ? section : {}
  }

  #once(key: string, compute: () => unknown): unknown {
    if (this.#settled.has(key)) return this.#settled.get(key)
    if (this.#busy.has(key)) return new Unknown(`${key} refers to itself`)
    this.#busy.add(key)
    const value = compute()
    this.#busy.delete(key)
    this.#settled.set(key, value)
    return value
  }

  #call(name: string, args: readonly unknown[]): unknown {
    const key = textOf(args[0]) ?? ''
    if (/^parameters$/i.test(name)) {
      const declared = pick(this.#section('parameters'), key)
      if (!isObject(declared) || declared['defaultValue'] === undefined) return new Unknown(`parameters('${key}')`)
      return this.#once(`parameter ${key}`, () => this.#value(declared['defaultValue'], 0))
    }
    if (/^variables$/i.test(name)) {
      const value = pick(this.#section('variables'), key)
      return value === undefined
        ? new Unknown(`variables('${key}')`)
        : this.#once(`variable ${key}`, () => this.#value(value, 0))
    }
    return callAzure(name, args)
  }

  #value(raw: unknown, depth: number): unknown {
    if (depth > deepest) return new Unknown('nested too deep')
    if (typeof raw === 'string' && raw.startsWith('[') && raw.endsWith(']') && !raw.startsWith('[[')) {
      const expression = parseArmExpression(raw.slice(1, -1), nowhere)
      return expression ? evaluate(expression, this.#scope) : raw
    }
    if (Array.isArray(raw))
      return this.#placed(
        raw,
        raw.map((item) => this.#value(item, depth + 1)),
      )
    if (!isObject(raw)) return raw
    const result: Values = {}
    for (const [key, value] of Object.entries(raw)) {
      if (key === 'resources' && depth === 0) continue
      if (key === 'template' && isObject(value)) continue
      result[key] = this.#value(value, depth + 1)
    }
    return this.#placed(raw, result)
  }

  #placed<T extends object>(from: object, to: T): T {
    const at = this.#places.get(from)
    if (at) this.#places.set(to, at)
    return to
  }
}

function pick(values: Values, key: string): unknown {
  if (Object.hasOwn(values, key)) return values[key]
  const found = Object.keys(values).find((each) => each.toLowerCase() === key.toLowerCase())
  return found === undefined ? undefined : values[found]
}
