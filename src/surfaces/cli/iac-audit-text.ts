import pc from 'picocolors'
import type { App } from '../../app.ts'
import { visibleLine } from './text.ts'

type Audit = Awaited<ReturnType<App['auditIac']>>
type Severity = Audit['findings'][number]['severity']

const paint: Record<Severity, (text: string) => string> = {
  critical: (text) => pc.bold(pc.red(text)),
  high: pc.red,
  medium: pc.yellow,
  low: pc.dim,
}
const order: readonly Severity[] = ['critical', 'high', 'medium', 'low']

/** Findings by file, with the line that they stand on, why they matter and what to do. */
export function renderAudit(audit: Audit, columns: number): string {
  const out: string[] = []
  const width = Math.max(60, Math.min(columns, 120))
  for (const file of [...new Set(audit.findings.map((finding) => finding.file))]) {
    out.push(pc.bold(visibleLine(file)))
    const lines = audit.graph.files.get(file)?.text.split(/\r?\n/) ?? []
    for (const finding of audit.findings.filter((each) => each.file === file)) {
      const { severity, rule, title, resource, line, detail } = finding
      const names = [rule, ...finding.maps.filter((id) => id !== rule)].slice(0, 3).join(' ')
      out.push(
        `  ${paint[severity](severity.padEnd(8))} ${visibleLine(title)}${detail === '' ? '' : ` (${visibleLine(detail)})`}  ${pc.dim(names)}`,
      )
      out.push(`           ${pc.cyan(visibleLine(resource))}`)
      const code = lines[line - 1]
      if (code !== undefined)
        out.push(`  ${pc.dim(`${String(line).padStart(7)} │`)} ${visibleLine(cut(code.trimEnd(), width - 12))}`)
      for (const part of wrap(finding.why, width - 11)) out.push(`           ${pc.dim(part)}`)
      if (finding.fix !== '')
        for (const [index, part] of wrap(finding.fix, width - 13).entries())
          out.push(`           ${index === 0 ? pc.green('→') : ' '} ${visibleLine(part)}`)
      const others = finding.tools.filter((tool) => tool !== 'provenly')
      if (others.length > 0)
        out.push(
          `           ${pc.dim(`${finding.tools.includes('provenly') ? 'also found by' : 'found by'} ${others.join(', ')}`)}`,
        )
    }
    out.push('')
  }
  if (audit.troubles.length > 0) {
    out.push(pc.bold('could not be checked'))
    for (const { file, line, column, message, kind } of audit.troubles)
      out.push(
        `  ${kind === 'broken' ? pc.red('✖') : pc.yellow('?')} ${visibleLine(`${file}:${line}:${column}`)}  ${visibleLine(message)}`,
      )
    out.push('')
  }
  out.push(summary(audit))
  return `${out.join('\n')}\n`
}

function summary(audit: Audit): string {
  const counts = order
    .map((severity) => ({ severity, count: audit.findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
  const asked = `${audit.resources} resources in ${audit.files} files, ${audit.rules} rules`
  const beside = [
    audit.known.length > 0 ? `${audit.known.length} in the baseline` : '',
    audit.suppressed.length > 0 ? `${audit.suppressed.length} suppressed` : '',
    audit.fixable > 0 ? `${audit.fixable} can be fixed with --fix` : '',
  ].filter((part) => part !== '')
  const head =
    counts.length === 0
      ? audit.troubles.length > 0
        ? pc.yellow('nothing found in what could be read')
        : pc.green('✔ nothing found')
      : counts.map(({ severity, count }) => paint[severity](`${count} ${severity}`)).join(', ')
  return [head, ...beside, pc.dim(asked)].join(pc.dim(' · '))
}

const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text)

function wrap(text: string, width: number): string[] {
  const lines: string[] = ['']
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + word.length + 1 > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}
