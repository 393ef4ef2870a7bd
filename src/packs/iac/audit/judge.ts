import type { Graph, Resource } from '../graph/resource.ts'
import { placeOf } from '../graph/resource.ts'
import type { Condition } from './condition.ts'
import type { Check, Outcome, Rule, Severity } from './rule.ts'

export type Finding = {
  rule: string
  severity: Severity
  title: string
  why: string
  fix: string
  maps: readonly string[]
  resource: string
  kind: string
  type: string
  file: string
  line: number
  column: number
  endLine: number
  /** Where in the values of the resource. */
  path: readonly (string | number)[]
  detail: string
}

export type Judged = { rule: Rule; resource: Resource; condition: Condition | null; outcome: Outcome }

/** Rules by the type of resource that they look at. */
export function indexRules(
  rules: readonly Rule[],
): Map<string, { rule: Rule; check: Check; condition: Condition | null }[]> {
  const index = new Map<string, { rule: Rule; check: Check; condition: Condition | null }[]>()
  for (const rule of rules)
    for (const [type, { check, condition }] of rule.checks) {
      const list = index.get(type)
      if (list) list.push({ rule, check, condition })
      else index.set(type, [{ rule, check, condition }])
    }
  return index
}

/** Every answer that the rules give over a graph. */
export function* judgeGraph(graph: Graph, index: ReturnType<typeof indexRules>): Iterable<Judged> {
  for (const resource of graph.resources) {
    const own = index.get(resource.type) ?? []
    const shared = index.get(`*${resource.kind}`) ?? []
    for (const { rule, check, condition } of [...own, ...shared]) {
      const answer = check(resource, graph)
      for (const outcome of Array.isArray(answer) ? (answer as Outcome[]) : [answer as Outcome])
        if (outcome) yield { rule, resource, condition, outcome }
    }
  }
}

/** The failures as findings, each once for a rule, an address and a line. */
export function findingsOf(judged: Iterable<Judged>): Finding[] {
  const findings = new Map<string, Finding>()
  for (const { rule, resource, condition, outcome } of judged) {
    if (!outcome || outcome.holds) continue
    const path = outcome.path ?? []
    const place = placeOf(resource, path)
    const address = `${resource.address}${outcome.part ?? ''}`
    const key = `${rule.id}\n${address}\n${place.file}\n${outcome.part === undefined ? '' : place.line}`
    if (findings.has(key)) continue
    findings.set(key, {
      rule: rule.id,
      severity: rule.severity,
      title: rule.title,
      why: rule.why,
      fix: fixText(rule, condition),
      maps: rule.maps,
      resource: address,
      kind: resource.kind,
      type: resource.type,
      file: place.file,
      line: place.line,
      column: place.column,
      endLine: place.endLine,
      path,
      detail: outcome.detail ?? '',
    })
  }
  return [...findings.values()]
}

/** The general advice, and what exactly the condition asks for where that can be said in a few words. */
function fixText(rule: Rule, condition: Condition | null): string {
  const wish = condition && wishOf(condition)
  return wish ? `${rule.fix} ${wish}` : rule.fix
}

/** A condition of one comparison in words. */
export function wishOf(condition: Condition): string | undefined {
  if (condition.kind === 'implies') return wishOf(condition.demand)
  if (condition.kind === 'each' || condition.kind === 'some') return wishOf(condition.part)
  if (condition.kind === 'and') {
    const parts = condition.parts.map(wishOf).filter((part) => part !== undefined)
    return parts.length > 0 && parts.length <= 4 ? parts.join(' ') : undefined
  }
  if (condition.kind === 'or') {
    const parts = condition.parts.map(wishOf).filter((part) => part !== undefined)
    return parts.length > 0 && parts.length <= 3
      ? parts
          .map((part, index) => (index === 0 ? part : part.replace(/^S/, 's').replace(/^R/, 'r').replace(/^A/, 'a')))
          .join(' Or ')
      : parts[0]
  }
  if (condition.kind !== 'compare' || condition.path === '') return undefined
  const { path, operator, written: values } = condition
  const choice = values.length > 4 ? `${values.slice(0, 4).join(', ')} …` : values.join(' or ')
  switch (operator) {
    case '=':
      return `Set ${path} to ${choice}.`
    case 'exists':
      return `Set ${path}.`
    case 'absent':
      return `Remove ${path}.`
    case '!=':
      return `Set ${path} to something else than ${choice}.`
    case '>=':
      return `Set ${path} to ${choice} or more.`
    case '>':
      return `Set ${path} to more than ${choice}.`
    case '<=':
      return `Set ${path} to ${choice} or less.`
    case 'has':
    case 'hasall':
      return `Add ${values.join(operator === 'has' ? ' or ' : ' and ')} to ${path}.`
    case 'lacks':
      return `Take ${choice} out of ${path}.`
    default:
      return undefined
  }
}
