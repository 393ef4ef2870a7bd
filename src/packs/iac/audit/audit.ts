import { buildGraph, type Source } from '../graph/build.ts'
import type { Graph, Trouble } from '../graph/resource.ts'
import { fingerprint } from './baseline.ts'
import { type Finding, findingsOf, indexRules, judgeGraph } from './judge.ts'
import { type Rule, type Severity, severities } from './rule.ts'
import { rules as allRules } from './rules/index.ts'
import { applySuppressions } from './suppress.ts'

export type AuditFinding = Finding & {
  fingerprint: string
  /** Who found it: `provenly`, and other tools that were asked. */
  tools: readonly string[]
}

export type AuditOptions = {
  /** Rules by id, or by another tool's identifier; a star at the end stands for anything. */
  only?: readonly string[]
  skip?: readonly string[]
  severity?: Severity
  baseline?: ReadonlySet<string>
  /** Only what stands in this file counts. */
  file?: string | null
  troubles?: readonly Trouble[]
}

export type Audit = {
  findings: AuditFinding[]
  suppressed: (AuditFinding & { reason: string })[]
  /** Known before, by the baseline. */
  known: AuditFinding[]
  troubles: Trouble[]
  files: number
  resources: number
  rules: number
  graph: Graph
}

const matches = (pattern: string, rule: Rule): boolean => {
  const low = pattern.toLowerCase()
  const names = [rule.id, ...rule.maps].map((name) => name.toLowerCase())
  return low.endsWith('*') ? names.some((name) => name.startsWith(low.slice(0, -1))) : names.includes(low)
}

/** Patterns that name no rule: a typing error would otherwise pass for "nothing found". */
export function unknownPatterns(patterns: readonly string[]): string[] {
  return patterns.filter((pattern) => !allRules.some((rule) => matches(pattern, rule)))
}

export function selectRules(options: AuditOptions): readonly Rule[] {
  const least = severities.indexOf(options.severity ?? 'low')
  return allRules.filter(
    (rule) =>
      severities.indexOf(rule.severity) >= least &&
      (options.only === undefined ||
        options.only.length === 0 ||
        options.only.some((pattern) => matches(pattern, rule))) &&
      !(options.skip ?? []).some((pattern) => matches(pattern, rule)),
  )
}

const order = (severity: Severity): number => -severities.indexOf(severity)

/** Audits texts. Pure: the same texts give the same answer, whatever the machine. */
export function auditSources(sources: readonly Source[], options: AuditOptions = {}): Audit {
  const rules = selectRules(options)
  const graph = buildGraph(sources)
  const raw = findingsOf(judgeGraph(graph, indexRules(rules))).filter(
    ({ file }) => options.file === undefined || options.file === null || file === options.file,
  )
  raw.sort((left, right) =>
    left.file === right.file
      ? left.line - right.line || order(left.severity) - order(right.severity) || (left.rule < right.rule ? -1 : 1)
      : left.file < right.file
        ? -1
        : 1,
  )
  const names = fingerprint(raw)
  const named = raw.map(
    (finding, index): AuditFinding => ({ ...finding, fingerprint: names[index] ?? '', tools: ['provenly'] }),
  )
  const split = applySuppressions(named, graph)
  const open = split.findings as AuditFinding[]
  const baseline = options.baseline
  const troubles = [
    ...(options.troubles ?? []),
    ...graph.troubles,
    ...split.withoutReason.map(
      ({ rule, file, line }): Trouble => ({
        kind: 'broken',
        rule: 'ignore-without-reason',
        message: `the suppression of ${rule} gives no reason, so it does not count`,
        file,
        line,
        column: 1,
      }),
    ),
  ]
  return {
    findings: baseline ? open.filter((finding) => !baseline.has(finding.fingerprint)) : open,
    known: baseline ? open.filter((finding) => baseline.has(finding.fingerprint)) : [],
    suppressed: split.suppressed as (AuditFinding & { reason: string })[],
    troubles: troubles.filter(
      ({ file }) => options.file === undefined || options.file === null || file === options.file,
    ),
    files: graph.files.size,
    resources: graph.resources.length,
    rules: rules.length,
    graph,
  }
}
