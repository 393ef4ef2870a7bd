import type { Audit, AuditFinding } from './audit.ts'
import type { Severity } from './rule.ts'

const levels: Record<Severity, 'note' | 'warning' | 'error'> = {
  low: 'note',
  medium: 'warning',
  high: 'error',
  critical: 'error',
}
const scores: Record<Severity, string> = { low: '3.0', medium: '5.5', high: '8.0', critical: '9.5' }

/** SARIF 2.1.0, as code hosts read it. Suppressed findings are in it, marked as such; what could not be read are notifications. */
export function renderSarif(audit: Audit, version: string): string {
  const all: (AuditFinding & { reason?: string })[] = [
    ...audit.findings,
    ...audit.known.map((finding) => ({ ...finding, reason: 'in the baseline' })),
    ...audit.suppressed,
  ]
  const ids = [...new Set(all.map((finding) => finding.rule))].sort()
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  const rules = ids.map((id) => {
    const example = all.find((finding) => finding.rule === id) as AuditFinding
    return {
      id,
      name: id,
      shortDescription: { text: example.title },
      fullDescription: { text: example.why },
      help: { text: `${example.why} ${example.fix}` },
      defaultConfiguration: { level: levels[example.severity] },
      properties: { 'security-severity': scores[example.severity], tags: ['security', ...example.maps] },
    }
  })
  const results = all.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: indexOf.get(finding.rule),
    level: levels[finding.severity],
    message: {
      text: `${finding.resource}: ${finding.title}${finding.detail === '' ? '' : ` (${finding.detail})`}. ${finding.fix}`,
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(finding.file), uriBaseId: '%SRCROOT%' },
          region: {
            startLine: Math.max(1, finding.line),
            startColumn: Math.max(1, finding.column),
            endLine: Math.max(finding.line, finding.endLine),
          },
        },
        logicalLocations: [{ fullyQualifiedName: finding.resource, kind: 'resource' }],
      },
    ],
    partialFingerprints: { 'provenly/v1': finding.fingerprint },
    ...(finding.reason === undefined
      ? {}
      : {
          suppressions: [
            { kind: finding.reason === 'in the baseline' ? 'external' : 'inSource', justification: finding.reason },
          ],
        }),
  }))
  const notifications = audit.troubles.map((trouble) => ({
    level: trouble.kind === 'broken' ? 'error' : 'warning',
    descriptor: { id: trouble.rule },
    message: { text: trouble.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(trouble.file), uriBaseId: '%SRCROOT%' },
          region: { startLine: Math.max(1, trouble.line), startColumn: Math.max(1, trouble.column) },
        },
      },
    ],
  }))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'provenly', version, semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: audit.troubles.length === 0, toolExecutionNotifications: notifications }],
        results,
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
