import type { Expression } from '../../hcl/ast.ts'
import type { Graph } from '../resource.ts'
import { evaluate, type Scope } from '../terraform/evaluate.ts'
import { isObject, type Places, Ref, resolve, Unknown, type Values } from '../value.ts'
import { callAzure } from './evaluate.ts'
import { type Declaration, parseBicep } from './expression.ts'

/** Adds the resources that a Bicep file declares, as ARM resources. Modules are not followed: their values stay unknown. */
export function addBicep(file: string, text: string, graph: Graph): void {
  const { declarations, problems } = parseBicep(text)
  for (const problem of problems) graph.troubles.push({ kind: 'broken', rule: 'bicep-syntax', file, ...problem })
  const places: Places = new WeakMap()
  const settled = new Map<string, unknown>()
  const busy = new Set<string>()
  const byName = new Map<string, Declaration>()
  const index = (list: readonly Declaration[]) => {
    for (const declaration of list) {
      byName.set(declaration.name, declaration)
      index(declaration.children)
    }
  }
  index(declarations)
  const scope: Scope = { root, names: new Map(), places, budget: { left: 500_000 }, call: callAzure }

  function root(name: string): { value: unknown; used: number } | undefined {
    const declaration = byName.get(name)
    if (!declaration) return undefined
    if (declaration.kind === 'resource')
      return { value: new Ref(name, [], () => (declaration.existing ? undefined : bodies(declaration)[0])), used: 0 }
    if (declaration.kind === 'module' || !declaration.value) return undefined
    return { value: once(name, declaration.value), used: 0 }
  }

  function once(name: string, value: Expression): unknown {
    if (settled.has(name)) return settled.get(name)
    if (busy.has(name)) return new Unknown(`${name} refers to itself`)
    busy.add(name)
    const found = evaluate(value, scope)
    busy.delete(name)
    settled.set(name, found)
    return found
  }

  function bodies(declaration: Declaration): Values[] {
    const { value } = declaration
    if (!value) return []
    if (value.kind !== 'for') {
      const found = resolve(once(declaration.name, value))
      return isObject(found) ? [found] : []
    }
    const items = resolve(evaluate(value, scope))
    if (Array.isArray(items)) return items.slice(0, 12).filter(isObject)
    // The loop's collection is not known: one round with an unknown item still shows what is written.
    const names = new Map<string, unknown>(value.names.map((name) => [name, new Unknown(name)]))
    const found = evaluate(value.value, { ...scope, names })
    return isObject(found) ? [found] : []
  }

  const add = (declaration: Declaration, parentType: string, parent: string) => {
    if (declaration.kind !== 'resource') return
    const [own = ''] = declaration.type.split('@')
    const type = parentType === '' || /^Microsoft\./i.test(own) ? own : `${parentType}/${own}`
    if (!declaration.existing)
      for (const values of bodies(declaration)) {
        const given = resolve(values['parent'])
        graph.add({
          address: `${type}.${declaration.name}`,
          kind: 'arm',
          type: type.toLowerCase(),
          name: declaration.name,
          file,
          line: declaration.span.line,
          column: declaration.span.column,
          endLine: declaration.span.endLine,
          values,
          meta: {
            writtenType: type,
            parent: values['parent'] instanceof Ref ? values['parent'].target : parent,
            parentType,
            given,
            bicep: true,
          },
          scope: file,
          places,
        })
      }
    for (const child of declaration.children) add(child, type, declaration.name)
  }
  for (const declaration of declarations) add(declaration, '', '')
}
