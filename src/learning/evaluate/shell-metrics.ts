import type { Metric } from '../../core/model-version.ts'
import { type Rate, wilson } from './metrics.ts'
import type { ShellReport } from './shell.ts'

/** The figures of a report that versions are compared by. What could not be measured is null, never zero. */
export function shellMetrics(report: ShellReport): Metric[] {
  const rate = (name: string, { rate: value, low, high, total }: Rate): Metric => ({
    name,
    value,
    low,
    high,
    of: total,
    better: 'higher',
    gates: true,
  })
  const { sentenceBleu: bleu, corpusBleu, latencyMs } = report
  const latency = (name: string, value: number | null): Metric => ({
    name,
    value,
    low: null,
    high: null,
    of: report.rows - report.unanswered,
    better: 'lower',
    gates: false,
  })
  return [
    rate('answered', wilson(report.rows - report.unanswered, report.rows)),
    rate('execution', report.execution),
    rate('exact', report.exactMatch),
    rate('template', report.templateMatch),
    rate('first-utility', report.firstUtility),
    rate('syntax-valid', report.syntaxValid),
    rate('command-only', report.commandOnly),
    { name: 'bleu', value: bleu.mean, low: bleu.low, high: bleu.high, of: bleu.count, better: 'higher', gates: true },
    { name: 'corpus-bleu', value: corpusBleu, low: null, high: null, of: report.rows, better: 'higher', gates: true },
    latency('latency-p50-ms', latencyMs.p50),
    latency('latency-p95-ms', latencyMs.p95),
  ]
}
