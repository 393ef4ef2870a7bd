import { Fault } from '../../core/fault.ts'
import { type Execute, type ExecutionResult, judgeExecution } from './execution.ts'
import {
  bootstrapMean,
  compareTexts,
  corpusBleu,
  isCommandOnly,
  type Mean,
  percentile,
  type Rate,
  type TextScores,
  wilson,
} from './metrics.ts'
import type { ShellRow } from './shell-row.ts'

export { ShellRow } from './shell-row.ts'

/** A model's raw answer, and the command taken from it: null when there is none, absent when the text is to be used as is. */
export type Proposed = { text: string; command?: string | null; model: string; latencyMs: number }
export type SyntaxResult = 'valid' | 'invalid' | 'unavailable'

export type ShellEvaluation = {
  rows: Iterable<ShellRow> | AsyncIterable<ShellRow>
  propose: (row: ShellRow, signal: AbortSignal) => Promise<Proposed>
  /** `bash -n` and ShellCheck at error level. */
  syntax: (command: string) => Promise<SyntaxResult>
  execute: Execute
  onProgress?: (done: number, last: ShellResult) => void
  signal: AbortSignal
}

/** One row's result. `failure` is why no model answered; such a row scores zero, and is counted. */
export type ShellResult = {
  nl: string
  reference: string
  text: string
  command: string
  failure: string | null
  model: string | null
  latencyMs: number | null
  scores: Omit<TextScores, 'bleuCounts'>
  syntax: SyntaxResult
  commandOnly: boolean
  execution: ExecutionResult
}

export type ShellReport = {
  kind: 'shell'
  rows: number
  unanswered: number
  /** model -> rows it answered. */
  models: Record<string, number>
  execution: Rate & { unavailable: Record<string, number> }
  exactMatch: Rate
  templateMatch: Rate
  firstUtility: Rate
  /** 0..1. */
  sentenceBleu: Mean
  corpusBleu: number | null
  syntaxValid: Rate & { unavailable: number }
  commandOnly: Rate
  /** Milliseconds of answered rows. */
  latencyMs: { mean: number | null; p50: number | null; p95: number | null }
  results: ShellResult[]
}

/** So many rows without an answer from the start on mean that there is no model, not that it is bad. */
const hopelessRows = 3

/**
 * Asks for every row and measures the answers, one after the other. A row whose model is unavailable scores zero and is
 * counted as unanswered; when none of the first three is answered, the Fault is thrown. Throws Fault `interrupted` on abort,
 * `invalid` for no rows.
 */
export async function evaluateShell(options: ShellEvaluation): Promise<ShellReport> {
  const results: ShellResult[] = []
  const counts: NonNullable<TextScores['bleuCounts']>[] = []
  for await (const row of options.rows) {
    if (options.signal.aborted) throw new Fault('interrupted', `evaluation interrupted after ${results.length} rows`)
    const proposed = await ask(row, options, results)
    const command =
      'failure' in proposed ? '' : proposed.command === undefined ? proposed.text.trim() : (proposed.command ?? '')
    const { bleuCounts, ...scores } = compareTexts(command, [row.command, ...row.alternatives])
    if (bleuCounts !== null) counts.push(bleuCounts)
    const result: ShellResult = {
      nl: row.nl,
      reference: row.command,
      text: 'failure' in proposed ? '' : proposed.text,
      command,
      failure: 'failure' in proposed ? proposed.failure : null,
      model: 'failure' in proposed ? null : proposed.model,
      latencyMs: 'failure' in proposed ? null : proposed.latencyMs,
      scores,
      syntax: command === '' ? 'invalid' : await options.syntax(command),
      commandOnly: !('failure' in proposed) && isBare(proposed),
      execution: await judgeExecution(row, command, options.execute),
    }
    results.push(result)
    options.onProgress?.(results.length, result)
  }
  if (results.length === 0)
    throw new Fault('invalid', 'there are no rows to evaluate', { hint: 'Each line: {"nl": ..., "command": ...}' })
  return summarise(results, corpusBleu(counts))
}

async function ask(
  row: ShellRow,
  options: ShellEvaluation,
  before: readonly ShellResult[],
): Promise<Proposed | { failure: string }> {
  try {
    return await options.propose(row, options.signal)
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'unavailable') throw error
    if (before.length + 1 >= hopelessRows && before.every((result) => result.failure !== null)) throw error
    return { failure: error.message }
  }
}

/** Where the caller extracted a command, it must also be all that the text held. */
function isBare({ text, command }: Proposed): boolean {
  return isCommandOnly(text) && (command === undefined || command?.trim() === text.trim())
}

function summarise(results: ShellResult[], corpus: number | null): ShellReport {
  const rate = (test: (result: ShellResult) => boolean, among: readonly ShellResult[] = results): Rate =>
    wilson(among.filter(test).length, among.length)
  const checked = results.filter((result) => result.syntax !== 'unavailable')
  const executed = results.filter((result) => result.execution.result !== 'unavailable')
  const latencies = results.map((result) => result.latencyMs).filter((value) => value !== null)
  const reasons = results.map(({ execution }) => (execution.result === 'unavailable' ? execution.reason : null))
  return {
    kind: 'shell',
    rows: results.length,
    unanswered: results.filter((result) => result.failure !== null).length,
    models: countEach(results.map((result) => result.model)),
    execution: {
      ...rate((result) => result.execution.result === 'equivalent', executed),
      unavailable: countEach(reasons),
    },
    exactMatch: rate((result) => result.scores.exact),
    templateMatch: rate((result) => result.scores.template),
    firstUtility: rate((result) => result.scores.utility),
    sentenceBleu: bootstrapMean(results.map((result) => result.scores.bleu)),
    corpusBleu: corpus,
    syntaxValid: {
      ...rate((result) => result.syntax === 'valid', checked),
      unavailable: results.length - checked.length,
    },
    commandOnly: rate((result) => result.commandOnly),
    latencyMs: {
      mean: latencies.length === 0 ? null : latencies.reduce((sum, value) => sum + value, 0) / latencies.length,
      p50: percentile(latencies, 0.5),
      p95: percentile(latencies, 0.95),
    },
    results,
  }
}

function countEach(values: readonly (string | null)[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) if (value !== null) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
