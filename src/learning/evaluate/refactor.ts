import { z } from 'zod'
import { Fault } from '../../core/fault.ts'
import { percentile, type Rate, wilson } from './metrics.ts'

/** One task: code before and after, and a program's text that must end well when it follows the code. */
export const RefactorRow = z.object({
  instruction: z.string().min(1),
  language: z.string().min(1),
  pre: z.string(),
  post: z.string(),
  tests: z.union([z.string(), z.array(z.string()).transform((parts) => parts.join('\n'))]).nullish(),
})
export type RefactorRow = z.output<typeof RefactorRow>

/** A yes, a no, or "could not be checked". */
export type Answer = boolean | null

export type Rewritten = {
  outcome: 'matched' | 'no-match' | 'invalid-pattern' | 'could-not-run'
  message: string
  /** The code afterwards; as it was where nothing changed. */
  text: string
  idempotent: boolean
}

export type Proposed = { action: unknown; problem: string; text: string; model: string; latencyMs: number }

export type RefactorEvaluation = {
  rows: Iterable<RefactorRow> | AsyncIterable<RefactorRow>
  /** The model's first answer over a workspace that holds the code. Throws Fault `unavailable` when no model answers. */
  propose: (row: RefactorRow, signal: AbortSignal) => Promise<Proposed>
  rewrite: (row: RefactorRow, action: unknown, signal: AbortSignal) => Promise<Rewritten>
  sameTree: (row: RefactorRow, text: string, signal: AbortSignal) => Promise<Answer>
  testsPass: (row: RefactorRow, text: string, signal: AbortSignal) => Promise<Answer>
  onProgress?: (done: number) => void
  signal: AbortSignal
}

export type RefactorResult = {
  instruction: string
  language: string
  model: string | null
  answer: string
  problem: string
  /** Whether the answer was a rewrite at all. */
  proposed: boolean
  matched: boolean
  exact: boolean
  sameTree: Answer
  testsPass: Answer
  idempotent: Answer
  latencyMs: number | null
}

type Measured = Rate & { unchecked: number }

export type RefactorFigures = {
  rows: number
  proposed: Rate
  matched: Rate
  exact: Rate
  sameTree: Measured
  testsPass: Measured
  idempotent: Measured
}

export type RefactorReport = {
  kind: 'refactor'
  all: RefactorFigures
  byLanguage: Record<string, RefactorFigures>
  unanswered: number
  models: Record<string, number>
  latencyMs: { p50: number | null; p95: number | null }
  results: RefactorResult[]
}

/** Every row counts: one without an answer, or with one that changes nothing, is simply wrong. */
export async function evaluateRefactor(evaluation: RefactorEvaluation): Promise<RefactorReport> {
  const results: RefactorResult[] = []
  for await (const row of evaluation.rows) {
    results.push(await evaluateRow(row, evaluation))
    evaluation.onProgress?.(results.length)
  }
  return reportOf(results)
}

async function evaluateRow(row: RefactorRow, evaluation: RefactorEvaluation): Promise<RefactorResult> {
  const { signal } = evaluation
  const blank = {
    instruction: row.instruction,
    language: row.language,
    model: null,
    answer: '',
    problem: '',
    latencyMs: null,
  }
  const nothing: RefactorResult = {
    ...blank,
    ...{
      proposed: false,
      matched: false,
      exact: false,
      sameTree: false,
      testsPass: row.tests ? false : null,
      idempotent: null,
    },
  }
  let proposed: Proposed
  try {
    proposed = await evaluation.propose(row, signal)
  } catch (error) {
    if (!(error instanceof Fault) || error.code === 'interrupted') throw error
    return { ...nothing, problem: error.message }
  }
  const { action, problem, text: answer, model, latencyMs } = proposed
  const said = { ...nothing, model, answer, latencyMs, problem }
  if (action === null) return said
  const result = await evaluation.rewrite(row, action, signal)
  if (result.outcome !== 'matched') {
    return { ...said, proposed: true, problem: `${result.outcome}: ${result.message}`.slice(0, 500) }
  }
  const exact = result.text === row.post
  return {
    ...said,
    proposed: true,
    matched: true,
    exact,
    sameTree: exact ? true : await evaluation.sameTree(row, result.text, signal),
    testsPass: row.tests ? await evaluation.testsPass(row, result.text, signal) : null,
    idempotent: result.idempotent,
  }
}

export function reportOf(results: RefactorResult[]): RefactorReport {
  const languages = [...new Set(results.map((result) => result.language))].sort()
  const models: Record<string, number> = {}
  for (const { model } of results) if (model !== null) models[model] = (models[model] ?? 0) + 1
  const latencies = results.flatMap(({ latencyMs }) => (latencyMs === null ? [] : [latencyMs]))
  return {
    kind: 'refactor',
    all: figuresOf(results),
    byLanguage: Object.fromEntries(
      languages.map((language) => [language, figuresOf(results.filter((result) => result.language === language))]),
    ),
    unanswered: results.filter(({ model }) => model === null).length,
    models,
    latencyMs: { p50: percentile(latencies, 0.5), p95: percentile(latencies, 0.95) },
    results,
  }
}

function figuresOf(results: readonly RefactorResult[]): RefactorFigures {
  const rate = (of: (result: RefactorResult) => boolean) => wilson(results.filter(of).length, results.length)
  const measured = (of: (result: RefactorResult) => Answer, among = results): Measured => {
    const known = among.filter((result) => of(result) !== null)
    return {
      ...wilson(known.filter((result) => of(result) === true).length, known.length),
      unchecked: among.length - known.length,
    }
  }
  return {
    rows: results.length,
    proposed: rate((result) => result.proposed),
    matched: rate((result) => result.matched),
    exact: rate((result) => result.exact),
    sameTree: measured((result) => result.sameTree),
    testsPass: measured((result) => result.testsPass),
    idempotent: measured(
      (result) => result.idempotent,
      results.filter((result) => result.matched),
    ),
  }
}

const columns = ['proposed', 'matched', 'exact', 'sameTree', 'testsPass', 'idempotent'] as const
const titles = ['a rewrite', 'matched', 'exact', 'same tree', 'tests pass', 'idempotent']

/** The figures as a table, and the first rows that fell short. */
export function refactorMarkdown(title: string, report: RefactorReport): string {
  const cell = (text: string) =>
    text
      .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .slice(0, 120)
      .replaceAll(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
  const share = ({ rate, successes, total }: Rate) =>
    rate === null ? '-' : `${(rate * 100).toFixed(1)} % (${successes}/${total})`
  const line = (name: string, figures: RefactorFigures) =>
    `| ${cell(name)} | ${figures.rows} | ${columns.map((column) => share(figures[column])).join(' | ')} |`
  const short = report.results.filter((result) => !result.exact && result.sameTree !== true).slice(0, 30)
  const time = (value: number | null) => (value === null ? '-' : `${Math.round(value)} ms`)
  const models = Object.entries(report.models).map(([model, count]) => `${cell(model)} (${count})`)
  return [
    `# ${cell(title)}`,
    '',
    `Models: ${models.join(', ') || 'none'}; ${report.unanswered} rows unanswered. Latency p50 ${time(report.latencyMs.p50)}, p95 ${time(report.latencyMs.p95)}.`,
    '',
    `| | rows | ${titles.join(' | ')} |`,
    `|---|---|${titles.map(() => '---|').join('')}`,
    line('all', report.all),
    ...Object.entries(report.byLanguage).map(([language, figures]) => line(language, figures)),
    ...(short.length === 0 ? [] : ['', '| instruction | answer | what went wrong |', '|---|---|---|']),
    ...short.map(
      (result) =>
        `| ${cell(result.instruction)} | ${cell(result.answer)} | ${cell(result.problem || 'another result')} |`,
    ),
    '',
  ].join('\n')
}
