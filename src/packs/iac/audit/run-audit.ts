import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { Fault } from '../../../core/fault.ts'
import type { Source } from '../graph/build.ts'
import type { Trouble } from '../graph/resource.ts'
import type { ToolRunner } from '../validate/tool-runner.ts'
import { type Audit, auditSources, unknownPatterns } from './audit.ts'
import { parseBaseline, renderBaseline } from './baseline.ts'
import { askTool, type ExternalTool, externalTools, mergeReported } from './external.ts'
import { fixFindings, isMechanical } from './fix.ts'
import { renderJunit } from './junit.ts'
import { readTree } from './read-tree.ts'
import type { Severity } from './rule.ts'
import { renderSarif } from './sarif.ts'

export type AuditRequest = {
  path: string
  only: readonly string[]
  skip: readonly string[]
  severity: Severity
  /** A baseline file that findings are measured against. */
  baseline?: string | undefined
  /** Other tools to ask; `auto` asks those that are there. */
  with: readonly (ExternalTool | 'auto')[]
}

export type AuditReport = Audit & {
  root: string
  /** How many findings have a mechanical fix. */
  fixable: number
  /** Files with every mechanical fix made, relative to the root. */
  fixed: () => Map<string, string>
  sarif: (version: string) => string
  junit: () => string
  baselineText: () => string
}

/** Audits a file or a folder, charts rendered where helm is there, other tools merged in where they are asked for. */
export async function runAudit(
  request: AuditRequest,
  findRunner: () => Promise<ToolRunner | null>,
  signal: AbortSignal,
): Promise<AuditReport> {
  const [unknown] = unknownPatterns([...request.only, ...request.skip])
  if (unknown !== undefined)
    throw new Fault('usage', `there is no rule "${unknown}"`, { hint: 'provenly iac rules lists them' })
  const baseline = request.baseline === undefined ? undefined : parseBaseline(read(request.baseline), request.baseline)
  const tree = readTree(request.path)
  // Finding out whether a jail can be made takes longer than most audits.
  const runner = tree.charts.length > 0 || request.with.length > 0 ? await findRunner() : null
  const rendered = await renderCharts(tree.charts, tree.root, runner, signal)
  const audit = auditSources([...tree.sources, ...rendered.sources], {
    only: request.only,
    skip: request.skip,
    severity: request.severity,
    ...(baseline ? { baseline } : {}),
    file: tree.only,
    troubles: [...tree.troubles, ...rendered.troubles],
  })
  const merged = await askOthers(audit, request, tree.root, runner, signal)
  return {
    ...audit,
    ...merged,
    root: tree.root,
    fixable: audit.findings.filter(isMechanical).length,
    fixed: () => fixFindings(new Map(tree.sources.map(({ path, text }) => [path, text])), audit.findings),
    sarif: (version) => renderSarif({ ...audit, ...merged }, version),
    junit: () => renderJunit({ ...audit, ...merged }),
    baselineText: () => renderBaseline([...audit.findings, ...audit.known]),
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Fault('usage', `can not read ${path}`, {
      hint: `provenly iac audit --write-baseline ${path} makes it`,
      cause: error,
    })
  }
}

async function askOthers(
  audit: Audit,
  request: AuditRequest,
  root: string,
  runner: ToolRunner | null,
  signal: AbortSignal,
): Promise<Pick<Audit, 'findings' | 'troubles'>> {
  let { findings } = audit
  const troubles: Trouble[] = [...audit.troubles]
  const auto = request.with.includes('auto')
  for (const tool of externalTools) {
    if (!auto && !request.with.includes(tool)) continue
    if (!runner) {
      if (!auto)
        troubles.push({
          kind: 'unavailable',
          rule: `with-${tool}`,
          message: `${tool} is not run: nothing can be isolated on this machine`,
          file: '.',
          line: 1,
          column: 1,
        })
      continue
    }
    if (auto && runner.find(tool) === null) continue
    const { reported, trouble } = await askTool(tool, root, runner, signal)
    if (trouble) troubles.push(trouble)
    findings = mergeReported(findings, reported, tool)
  }
  return { findings, troubles }
}

/** What charts come to with their default values. A chart that can not be rendered here is said, not passed over. */
async function renderCharts(
  charts: readonly string[],
  root: string,
  runner: ToolRunner | null,
  signal: AbortSignal,
): Promise<{ sources: Source[]; troubles: Trouble[] }> {
  const found: Source[] = []
  const troubles: Trouble[] = []
  for (const chart of charts) {
    // Charts within a chart are rendered with it.
    if (charts.some((other) => other !== chart && chart.startsWith(other === '.' ? 'charts/' : `${other}/charts/`)))
      continue
    const file = posix.join(chart === '.' ? '' : chart, 'Chart.yaml')
    const unavailable = (message: string) =>
      troubles.push({ kind: 'unavailable', rule: 'helm', message, file, line: 1, column: 1 })
    const helm = runner?.find('helm') ?? null
    if (!runner || helm === null) {
      unavailable(
        runner
          ? 'helm is not on PATH: the templates of this chart were not audited'
          : 'nothing can be isolated on this machine: the templates of this chart were not audited',
      )
      continue
    }
    const result = await runner.run(
      { command: [helm, 'template', 'release', '.'], files: new Map(), workspace: join(root, chart), wallMs: 60_000 },
      signal,
    )
    if (result.exitCode !== 0 || result.cutShort !== null) {
      unavailable(`helm template: ${result.cutShort ?? (result.stderr.trim().split('\n').at(-1) ?? '').slice(0, 300)}`)
      continue
    }
    for (const { template, text } of splitRendered(result.stdout))
      found.push({ path: posix.join(chart === '.' ? '' : chart, '(rendered)', template), text })
  }
  return { sources: found, troubles }
}

/** The output of `helm template` by the template that each document comes from. */
export function splitRendered(output: string): { template: string; text: string }[] {
  const byTemplate = new Map<string, string>()
  for (const part of output.split(/^---\s*$/m)) {
    const template = /^# Source: [^/\n]+\/(.+)$/m.exec(part)?.[1]?.trim()
    if (template === undefined || part.trim() === '') continue
    byTemplate.set(template, `${byTemplate.get(template) ?? ''}---${part}`)
  }
  return [...byTemplate].map(([template, text]) => ({
    template: /\.ya?ml$/.test(template) ? template : `${template}.yaml`,
    text,
  }))
}
