import { z } from 'zod'
import type { Trouble } from '../graph/resource.ts'
import type { ToolRunner } from '../validate/tool-runner.ts'
import type { AuditFinding } from './audit.ts'
import { type Severity, themes } from './rule.ts'

export const externalTools = ['checkov', 'trivy', 'tflint'] as const
export type ExternalTool = (typeof externalTools)[number]

type Reported = Pick<AuditFinding, 'severity' | 'title' | 'resource' | 'file' | 'line' | 'endLine' | 'maps' | 'fix'> & {
  id: string
}

const commands: Record<ExternalTool, readonly string[]> = {
  checkov: ['--directory', '.', '--output', 'json', '--quiet', '--compact', '--skip-download', '--soft-fail'],
  trivy: ['config', '--quiet', '--format', 'json', '--exit-code', '0', '.'],
  tflint: ['--format', 'json', '--recursive', '--force'],
}

/** Asks another tool, in the jail, about a folder. What it says about nothing or in another form is an unavailable check, never a pass. */
export async function askTool(
  tool: ExternalTool,
  root: string,
  runner: ToolRunner,
  signal: AbortSignal,
): Promise<{ reported: Reported[]; trouble: Trouble | null }> {
  const trouble = (message: string): { reported: Reported[]; trouble: Trouble } => ({
    reported: [],
    trouble: { kind: 'unavailable', rule: `with-${tool}`, message, file: '.', line: 1, column: 1 },
  })
  const program = runner.find(tool)
  if (program === null) return trouble(`${tool} is not on PATH`)
  const result = await runner.run(
    { command: [program, ...commands[tool]], files: new Map(), workspace: root, wallMs: 300_000 },
    signal,
  )
  if (result.cutShort !== null) return trouble(`${tool} was ended: ${result.cutShort}`)
  try {
    return { reported: readers[tool](JSON.parse(result.stdout)), trouble: null }
  } catch {
    return trouble(
      `${tool} ended with ${result.exitCode} and printed no report: ${(result.stderr || result.stdout).trim().split('\n').at(-1)?.slice(0, 200) ?? ''}`,
    )
  }
}

const CheckovReport = z.object({
  results: z.object({
    failed_checks: z.array(
      z.object({
        check_id: z.string(),
        check_name: z.string(),
        file_path: z.string(),
        file_line_range: z.array(z.number()).min(1),
        resource: z.string(),
        severity: z.string().nullish(),
        guideline: z.string().nullish(),
      }),
    ),
  }),
})

const TrivyReport = z.object({
  Results: z
    .array(
      z.object({
        Target: z.string(),
        Misconfigurations: z
          .array(
            z.object({
              ID: z.string(),
              AVDID: z.string().optional(),
              Title: z.string(),
              Severity: z.string(),
              Resolution: z.string().optional(),
              CauseMetadata: z
                .object({
                  Resource: z.string().optional(),
                  StartLine: z.number().optional(),
                  EndLine: z.number().optional(),
                })
                .optional(),
            }),
          )
          .nullish(),
      }),
    )
    .nullish(),
})

const TflintReport = z.object({
  issues: z.array(
    z.object({
      rule: z.object({ name: z.string(), severity: z.string() }),
      message: z.string(),
      range: z.object({
        filename: z.string(),
        start: z.object({ line: z.number() }),
        end: z.object({ line: z.number() }),
      }),
    }),
  ),
})

const severityOf = (text: string | null | undefined): Severity => {
  const low = text?.toLowerCase() ?? ''
  return low === 'critical' || low === 'high' || low === 'low'
    ? low
    : low === 'error'
      ? 'high'
      : low === 'info' || low === 'notice'
        ? 'low'
        : 'medium'
}

const clean = (path: string): string => path.replace(/^(\.?\/)+/, '')

export const readers: Record<ExternalTool, (report: unknown) => Reported[]> = {
  checkov: (report) =>
    (Array.isArray(report) ? report : [report]).flatMap((part) => {
      const parsed = CheckovReport.safeParse(part)
      // A folder without anything to check is reported as a summary of zeros.
      if (!parsed.success) {
        if (z.object({ passed: z.number() }).safeParse(part).success) return []
        throw parsed.error
      }
      return parsed.data.results.failed_checks.map((check) => ({
        id: check.check_id,
        title: check.check_name,
        severity: severityOf(check.severity),
        resource: check.resource,
        file: clean(check.file_path),
        line: check.file_line_range[0] ?? 1,
        endLine: check.file_line_range[1] ?? check.file_line_range[0] ?? 1,
        maps: [check.check_id],
        fix: check.guideline ?? '',
      }))
    }),
  trivy: (report) =>
    (TrivyReport.parse(report).Results ?? []).flatMap(({ Target, Misconfigurations }) =>
      (Misconfigurations ?? []).map((item) => ({
        id: item.AVDID ?? item.ID,
        title: item.Title,
        severity: severityOf(item.Severity),
        resource: item.CauseMetadata?.Resource ?? Target,
        file: clean(Target),
        line: item.CauseMetadata?.StartLine ?? 1,
        endLine: item.CauseMetadata?.EndLine ?? item.CauseMetadata?.StartLine ?? 1,
        maps: [item.AVDID ?? item.ID],
        fix: item.Resolution ?? '',
      })),
    ),
  tflint: (report) =>
    TflintReport.parse(report).issues.map((issue) => ({
      id: issue.rule.name,
      title: issue.message,
      severity: severityOf(issue.rule.severity),
      resource: issue.range.filename,
      file: clean(issue.range.filename),
      line: issue.range.start.line,
      endLine: issue.range.end.line,
      maps: [],
      fix: '',
    })),
}

/** Adds what another tool reported. The same check on the same resource is one finding that both tools made. */
export function mergeReported(
  findings: readonly AuditFinding[],
  reported: readonly Reported[],
  tool: ExternalTool,
): AuditFinding[] {
  const merged = findings.map((finding) => ({ ...finding }))
  for (const report of reported) {
    const same = merged.find(
      (finding) =>
        finding.file === report.file &&
        (finding.maps.includes(report.id) ||
          (finding.tools.includes(tool) && finding.rule === `${tool}:${report.id}`)) &&
        (finding.resource === report.resource ||
          report.resource.endsWith(finding.resource) ||
          (finding.line >= report.line && finding.line <= report.endLine)),
    )
    if (same) {
      if (!same.tools.includes(tool)) same.tools = [...same.tools, tool]
      continue
    }
    merged.push({
      rule: `${tool}:${report.id}`,
      severity: report.severity,
      title: report.title,
      why: themes.hygiene[0],
      fix: report.fix,
      maps: report.maps,
      resource: report.resource,
      kind: 'external',
      type: '',
      file: report.file,
      line: report.line,
      column: 1,
      endLine: report.endLine,
      path: [],
      detail: '',
      fingerprint: `${tool}:${report.id}:${report.file}:${report.resource}`,
      tools: [tool],
    })
  }
  return merged
}
