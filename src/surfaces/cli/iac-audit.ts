import { writeFileSync } from 'node:fs'
import { posix, relative, sep } from 'node:path'
import { Option } from 'commander'
import pc from 'picocolors'
import type { App } from '../../app.ts'
import { Fault } from '../../core/fault.ts'
import { renderCard } from './card.ts'
import { type Context, openWorkbench, print } from './context.ts'
import { converse, settle } from './converse.ts'
import { renderAudit } from './iac-audit-text.ts'
import type { Register } from './program.ts'
import { exitCodeOf, folder } from './shell.ts'

type Report = Awaited<ReturnType<App['auditIac']>>
type Severity = Report['findings'][number]['severity']
type Flags = {
  format: 'text' | 'json' | 'sarif' | 'junit'
  severity: Severity
  failOn: Severity | 'none'
  baseline?: string
  writeBaseline?: string
  rule?: string[]
  skip?: string[]
  with?: string[]
  output?: string
  fix?: boolean
  workspace?: string
}

const severities = ['low', 'medium', 'high', 'critical'] as const
const tools = ['checkov', 'trivy', 'tflint', 'auto'] as const

export const addIacAudit: Register = (iac, context, exit) => {
  iac
    .command('audit')
    .description(
      'security and reliability findings in Terraform, plans, Kubernetes, Helm, CloudFormation, ARM, Bicep, Ansible and Dockerfiles',
    )
    .argument('[path]', 'file or folder', '.')
    .addOption(
      new Option('-f, --format <format>', 'how to print').choices(['text', 'json', 'sarif', 'junit']).default('text'),
    )
    .option('-o, --output <file>', 'write there instead of printing')
    .addOption(
      new Option('--severity <level>', 'only findings of at least this severity').choices(severities).default('low'),
    )
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 from this severity on')
        .choices([...severities, 'none'])
        .default('low'),
    )
    .option('--rule <id...>', 'only these rules; also by CKV or CIS identifier, * at the end for any')
    .option('--skip <id...>', 'not these rules')
    .option('--baseline <file>', 'only what is not in this baseline counts')
    .option('--write-baseline <file>', 'write the findings as a baseline')
    .addOption(new Option('--with <tool...>', 'merge in what other tools find').choices(tools))
    .option('--fix', 'propose the mechanical fixes: proven in a jail, written after your approval', false)
    .option('-C, --workspace <folder>', 'with --fix: the folder that the fixes are proposed for (the audited one)')
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing found, 1 findings from --fail-on on, 2 usage, 3 something could not be checked.\nSuppress in the file, with a reason:  # provenly:ignore RULE reason   or   # checkov:skip=CKV_AWS_18:reason\n\nExamples:\n  provenly iac audit infra --fail-on high\n  provenly iac audit . --format sarif --output audit.sarif\n  provenly iac audit main.tf --rule "s3-*" CKV_AWS_24 --fix',
    )
    .action(async (path: string, flags: Flags) => {
      const now = context()
      const report = await now.app.auditIac(
        {
          path,
          only: flags.rule ?? [],
          skip: flags.skip ?? [],
          severity: flags.severity,
          baseline: flags.baseline,
          with: (flags.with ?? []) as (typeof tools)[number][],
        },
        now.signal,
      )
      if (flags.writeBaseline !== undefined) write(flags.writeBaseline, report.baselineText())
      if (flags.fix) {
        exit(await fix(report, flags, now))
        return
      }
      const format = now.json && flags.format === 'text' ? 'json' : flags.format
      const text = render(report, format, now.streams.columns)
      if (flags.output === undefined) now.streams.out(text)
      else {
        write(flags.output, text)
        now.streams.error(`${report.findings.length} findings written to ${flags.output}\n`)
      }
      exit(exitCode(report, flags.failOn))
    })

  iac
    .command('rules')
    .description('what the audit looks for')
    .argument('[id]', 'one rule, also by CKV or CIS identifier')
    .action(async (id: string | undefined) => {
      const now = context()
      const all = await now.app.auditRules()
      const shown =
        id === undefined
          ? all
          : all.filter((rule) => rule.id === id || rule.maps.some((name) => name.toLowerCase() === id.toLowerCase()))
      if (shown.length === 0) throw new Fault('not-found', `there is no rule "${id}"`, { hint: 'provenly iac rules' })
      print(now, shown, () =>
        shown
          .map((rule) =>
            id === undefined
              ? `${rule.id.padEnd(34)} ${rule.severity.padEnd(8)} ${rule.title} ${pc.dim(rule.maps.join(' '))}`
              : `${pc.bold(rule.id)}  ${rule.severity}  ${rule.maps.join(' ')}\n${rule.title}\n${rule.why}\n${rule.fix}\n${pc.dim(rule.types.join(' '))}`,
          )
          .join('\n'),
      )
    })
}

function render(report: Report, format: Flags['format'], columns: number): string {
  if (format === 'sarif') return report.sarif('0.1.0')
  if (format === 'junit') return report.junit()
  return format === 'json' ? `${JSON.stringify(describeAudit(report), null, 2)}\n` : renderAudit(report, columns)
}

/** The audit as other programs read it; documented in docs/iac-audit.md. */
export function describeAudit(report: Report): unknown {
  const finding = ({
    rule,
    severity,
    title,
    why,
    fix,
    maps,
    resource,
    kind,
    type,
    file,
    line,
    column,
    endLine,
    detail,
    fingerprint,
    tools: by,
  }: Report['findings'][number]) => ({
    rule,
    severity,
    title,
    why,
    fix,
    maps,
    resource,
    kind,
    type: type.replace(/^data\./, ''),
    file,
    line,
    column,
    end_line: endLine,
    detail,
    fingerprint,
    tools: by,
  })
  return {
    version: 1,
    root: report.root,
    summary: {
      files: report.files,
      resources: report.resources,
      rules: report.rules,
      findings: Object.fromEntries(
        severities.map((severity) => [severity, report.findings.filter((each) => each.severity === severity).length]),
      ),
      suppressed: report.suppressed.length,
      known: report.known.length,
      fixable: report.fixable,
      unchecked: report.troubles.length,
    },
    findings: report.findings.map(finding),
    suppressed: report.suppressed.map((each) => ({ ...finding(each), reason: each.reason })),
    known: report.known.map(({ fingerprint }) => fingerprint),
    unchecked: report.troubles,
  }
}

/** Findings weigh more than what could not be checked; "could not check" is never "nothing found". */
export function exitCode(report: Pick<Report, 'findings' | 'troubles'>, failOn: Severity | 'none'): number {
  if (
    failOn !== 'none' &&
    report.findings.some(({ severity }) => severities.indexOf(severity) >= severities.indexOf(failOn))
  )
    return 1
  return report.troubles.length > 0 ? 3 : 0
}

async function fix(report: Report, flags: Flags, now: Context): Promise<number> {
  const fixed = report.fixed()
  if (fixed.size === 0) {
    print(now, { fixed: [] }, () => 'nothing that can be fixed without a choice')
    return report.findings.length > 0 ? 1 : 0
  }
  const workspace = folder(flags.workspace ?? report.root)
  const base = relative(workspace, report.root).split(sep).join('/')
  if (base.startsWith('..')) throw new Fault('usage', `${report.root} is outside of the workspace ${workspace}`)
  const files = [...fixed].map(([path, content]) => ({ path: posix.join(base, path), content }))
  const bench = await openWorkbench(now)
  try {
    const words = `fix ${report.fixable} findings of the audit in ${files.length === 1 ? files[0]?.path : `${files.length} files`}`
    const run = await bench.propose({
      pack: 'iac',
      words,
      text: now.app.renderIacFiles(files),
      workspace,
      options: { task: 'files' },
    })
    const settled = await settle(bench, run.id, now)
    if (now.json)
      now.streams.out(
        `${JSON.stringify({ run: settled.id, stage: settled.stage, plan_digest: settled.planDigest, refusal: settled.refusal, files: files.map(({ path }) => path) }, null, 2)}\n`,
      )
    else if (now.streams.isInteractive) return exitCodeOf(await converse(bench, settled, now))
    else {
      now.streams.out(`${renderCard(settled, { columns: now.streams.columns })}\n`)
      if (settled.stage === 'waiting')
        now.streams.out(`approve it with: provenly approve ${settled.id} --digest ${settled.planDigest}\n`)
    }
    return exitCodeOf(settled)
  } finally {
    await bench.close()
  }
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw new Fault('storage', `can not write ${path}`, {
      cause: error,
      hint: 'is there its folder, and may you write in it?',
    })
  }
}
