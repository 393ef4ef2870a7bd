import type { IacReport } from './iac.ts'

/** The figures as a short table for a terminal or a note, and the rows that fell short. */
export function iacMarkdown(title: string, report: IacReport): string {
  const percent = (rate: { rate: number | null; successes: number; total: number; unchecked?: number }) =>
    rate.rate === null
      ? '-'
      : `${(rate.rate * 100).toFixed(1)} % (${rate.successes}/${rate.total}${rate.unchecked ? `, ${rate.unchecked} not checked` : ''})`
  const rows = (['answered', 'parsed', 'validated', 'planned', 'guarded', 'met'] as const).map(
    (stage) => `| ${stage} | ${percent(report.first[stage])} | ${percent(report.last[stage])} |`,
  )
  const short = report.results.filter(
    (result) =>
      result.right === false || result.problem !== null || result.missing.length > 0 || result.last.validated !== true,
  )
  return [
    `# ${title}`,
    '',
    `${report.rows} requests; right service ${percent(report.right)}; ${report.repaired} repaired.`,
    '',
    '| | first try | after repair |',
    '|---|---|---|',
    ...rows,
    '',
    '| part | mean | p50 | p95 |',
    '|---|---|---|---|',
    ...Object.entries(report.latency).map(
      ([part, { mean, p50, p95 }]) =>
        `| ${part} | ${Math.round(mean)} ms | ${Math.round(p50)} ms | ${Math.round(p95)} ms |`,
    ),
    ...(short.length === 0 ? [] : ['', `## Fell short (${short.length})`, '']),
    ...short
      .slice(0, 50)
      .map(
        (result) =>
          `- ${result.prompt} -> ${result.blueprint ?? result.by}${result.missing.length > 0 ? `; missing ${result.missing.join(', ')}` : ''}${result.problem === null ? '' : `; ${result.problem.slice(0, 200)}`}`,
      ),
    '',
  ].join('\n')
}
