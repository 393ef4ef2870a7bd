import type { Graph } from './resource.ts'
import { isObject, type Places, Ref, Unknown, type Values } from './value.ts'

export const isPlan = (value: unknown): value is Values =>
  isObject(value) &&
  typeof value['format_version'] === 'string' &&
  (isObject(value['planned_values']) || Array.isArray(value['resource_changes']))

/** The start of a plan's text: enough to tell it without parsing the rest. */
export const looksLikePlan = (text: string): boolean =>
  /^\s*\{\s*"(format_version|terraform_version)"/.test(text.slice(0, 200))

/** Adds the resources that a plan would leave behind. What is known only after applying is unknown or a reference. */
export function addPlan(plan: Values, file: string, text: string, graph: Graph): void {
  const places: Places = new WeakMap()
  const unknowns = new Map<string, unknown>()
  const changes = plan['resource_changes']
  if (Array.isArray(changes))
    for (const change of changes) {
      const inner = isObject(change) ? change['change'] : undefined
      if (isObject(inner) && isObject(change)) unknowns.set(String(change['address']), inner['after_unknown'])
    }
  const configuration = plan['configuration']
  const root = isObject(configuration) ? configuration['root_module'] : undefined
  const references = new Map<string, Values>()
  collect(root, '', references, 0)
  const planned = plan['planned_values']
  const lineOf = lines(text)
  const visit = (module: unknown, depth: number): void => {
    if (!isObject(module) || depth > 40) return
    const resources = module['resources']
    if (Array.isArray(resources))
      for (const resource of resources) {
        if (!isObject(resource)) continue
        const full = String(resource['address'])
        const base = full.replace(/\[[^\]]*\]/g, '')
        const type = String(resource['type'])
        const isData = resource['mode'] === 'data'
        const values = isObject(resource['values']) ? { ...resource['values'] } : {}
        fill(values, unknowns.get(full), references.get(base) ?? {}, base)
        const line = lineOf(full)
        graph.add({
          address: isData ? base.replace(/(^|\.)data\./, '$1') : base,
          kind: 'terraform',
          type: isData ? `data.${type}` : type,
          name: String(resource['name']),
          file,
          line,
          column: 1,
          endLine: line,
          values,
          meta: { plan: true },
          scope: file,
          places,
        })
      }
    const children = module['child_modules']
    if (Array.isArray(children)) for (const child of children) visit(child, depth + 1)
  }
  if (isObject(planned)) visit(planned['root_module'], 0)
}

/** What each argument refers to, by the address of its resource. */
function collect(module: unknown, prefix: string, found: Map<string, Values>, depth: number): void {
  if (!isObject(module) || depth > 40) return
  if (Array.isArray(module['resources']))
    for (const resource of module['resources'])
      if (isObject(resource) && isObject(resource['expressions']))
        found.set(`${prefix}${String(resource['address'])}`, resource['expressions'])
  const calls = module['module_calls']
  if (isObject(calls))
    for (const [name, call] of Object.entries(calls))
      if (isObject(call)) collect(call['module'], `${prefix}module.${name}.`, found, depth + 1)
}

function fill(values: Values, unknown: unknown, expressions: Values, address: string): void {
  if (isObject(unknown))
    for (const [key, mark] of Object.entries(unknown)) {
      if (mark === true) values[key] = reference(expressions[key], address) ?? new Unknown('known after apply')
      else if (Array.isArray(mark) && Array.isArray(values[key]))
        values[key] = (values[key] as unknown[]).map((item, index) => {
          if (mark[index] === true) return new Unknown('known after apply')
          if (!isObject(item) || !isObject(mark[index])) return item
          const copy = { ...item }
          const inner = expressions[key]
          fill(
            copy,
            mark[index],
            isObject(Array.isArray(inner) ? inner[index] : inner)
              ? ((Array.isArray(inner) ? inner[index] : inner) as Values)
              : {},
            address,
          )
          return copy
        })
    }
}

function reference(expression: unknown, address: string): Ref | undefined {
  const names = isObject(expression) && Array.isArray(expression['references']) ? expression['references'] : []
  const [first] = names
  if (typeof first !== 'string' || /^(var|local|each|count|path|terraform|module)\./.test(first)) return undefined
  const prefix = /^((?:module\.[^.]+\.)*)/.exec(address)?.[1] ?? ''
  const [type = '', name = '', ...path] = first
    .replace(/^data\./, '')
    .replace(/\[[^\]]*\]/g, '')
    .split('.')
  return new Ref(`${prefix}${type}.${name}`, path)
}

/** Line of a resource by its address, looked up in the text only when somebody asks. */
function lines(text: string): (address: string) => number {
  // A plan is mostly one long line; searching 50 MB for each resource would take minutes.
  if (text.length > 5_000_000 || !text.slice(0, 20_000).trimEnd().includes('\n')) return () => 1
  const found = new Map<string, number>()
  let line = 1
  for (const part of text.split('\n')) {
    const match = /"address":\s*"((?:[^"\\]|\\.)*)"/.exec(part)
    if (match) {
      const address = (match[1] ?? '').replace(/\\"/g, '"')
      if (!found.has(address)) found.set(address, line)
    }
    line++
  }
  return (address) => found.get(address) ?? 1
}
