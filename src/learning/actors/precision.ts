import type { TaskResult } from './work-on-task.ts'

export type PrecisionRow = {
  model: string
  language: string
  tasks: number
  verified: number
  /** verified / tasks, 0..1. */
  precision: number
  /** Steps per task, mean. */
  steps: number
}

export type PrecisionReport = {
  made_at: string
  tasks: number
  verified: number
  precision: number
  by: PrecisionRow[]
  /** The most frequent reasons of those that were not verified. */
  reasons: { reason: string; tasks: number }[]
}

export function precisionOf(results: readonly TaskResult[], now: Date): PrecisionReport {
  const groups = Map.groupBy(results, ({ model, language }) => JSON.stringify([model, language]))
  const by = [...groups.values()].map((group) => rowOf(group))
  const failed = results.filter((result) => !result.verified)
  const reasons = Map.groupBy(failed, ({ reason }) => (reason ?? 'unknown').replaceAll(/\s+/g, ' ').slice(0, 120))
  const all = { tasks: results.length, verified: results.length - failed.length }
  return {
    made_at: now.toISOString(),
    ...all,
    precision: share(all.verified, all.tasks),
    by: by.sort((left, right) => (left.model + left.language < right.model + right.language ? -1 : 1)),
    reasons: [...reasons]
      .map(([reason, group]) => ({ reason, tasks: group.length }))
      .sort((left, right) => right.tasks - left.tasks)
      .slice(0, 10),
  }
}

function rowOf(group: readonly TaskResult[]): PrecisionRow {
  const verified = group.filter((result) => result.verified).length
  const { model, language } = group[0] as TaskResult
  const steps = group.reduce((sum, result) => sum + result.steps, 0) / group.length
  return { model, language, tasks: group.length, verified, precision: share(verified, group.length), steps }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`

export function renderPrecision(report: PrecisionReport): string {
  const rows = report.by.map(
    (row) =>
      `| ${row.model} | ${row.language} | ${row.tasks} | ${row.verified} | ${percent(row.precision)} | ${row.steps.toFixed(2)} |`,
  )
  return [
    '# Precision of teachers',
    '',
    `${report.verified} of ${report.tasks} tasks verified (${percent(report.precision)}), ${report.made_at}.`,
    'Verified: the proof passed and the files are, byte for byte, what the task expects.',
    '',
    '| model | language | tasks | verified | precision | steps a task |',
    '|---|---|---|---|---|---|',
    ...rows,
    ...(report.reasons.length === 0
      ? []
      : ['', '## Why not', '', ...report.reasons.map(({ reason, tasks }) => `- ${tasks} x ${reason}`)]),
    '',
  ].join('\n')
}
