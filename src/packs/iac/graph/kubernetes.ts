import type { Span } from '../hcl/ast.ts'
import type { Graph } from './resource.ts'
import { isObject, type Places, type Values } from './value.ts'

export const isManifest = (value: unknown): value is Values =>
  isObject(value) && typeof value['apiVersion'] === 'string' && typeof value['kind'] === 'string'

/** Adds a manifest, or each of a List. */
export function addManifest(value: Values, span: Span, file: string, places: Places, graph: Graph, depth = 0): void {
  const items = value['items']
  if (/List$/.test(String(value['kind'])) && Array.isArray(items) && depth < 4) {
    for (const [index, item] of items.entries())
      if (isManifest(item)) addManifest(item, places.get(items)?.get(index) ?? span, file, places, graph, depth + 1)
    return
  }
  const metadata = isObject(value['metadata']) ? value['metadata'] : {}
  const kind = String(value['kind'])
  const name = String(metadata['name'] ?? metadata['generateName'] ?? 'unnamed')
  const namespace = String(metadata['namespace'] ?? 'default')
  graph.add({
    address: `${kind}.${namespace}.${name}`,
    kind: 'kubernetes',
    type: kind,
    name,
    file,
    line: span.line,
    column: span.column,
    endLine: span.endLine,
    values: value,
    meta: { namespace, apiVersion: value['apiVersion'] },
    scope: file,
    places,
  })
}
