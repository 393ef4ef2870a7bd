import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../../core/fault.ts'
import type { Model } from '../../core/model.ts'
import { evenly } from '../data/evenly.ts'
import { normalisedRequest } from '../data/normalise.ts'
import type { TestRow } from '../data/prepare.ts'
import { compareTexts, isCommandOnly, percentile, type Rate, type TextScores, wilson } from '../evaluate/metrics.ts'
import { observeAll } from '../generate/observe-all.ts'
import { calibrationError, fitLogistic, parses } from './figures.ts'
import { sameExecution } from './same-execution.ts'

export type EvaluateOptions = {
  model: Model
  /** The same with public training pairs to look among, as where they are ingested; answers the public tests a second time. */
  withPublicPairs?: Model
  /** Folder that buildData filled. */
  data: string
  /** Most rows of each split; taken evenly from the whole. */
  limit?: number
  signal?: AbortSignal
  onProgress?: (split: string, done: number, total: number) => void
}

export type SplitReport = {
  split: string
  exact: Rate
  template: Rate
  firstUtility: Rate
  parses: Rate
  /** Requests that got an answer at all. */
  answered: number
  /** Null where commands cannot be executed here. */
  equivalent: Rate | null
  /** Right among the proposal and its up to three alternatives: exact or equivalent. */
  amongFour: Rate
}

export type EvaluationReport = {
  splits: SplitReport[]
  /** One line, no prose, no Markdown, no comment: of all answers. */
  commandOnly: Rate
  latency: { p50: number; p95: number; count: number }
  calibration: { slope: number; offset: number }
  reliability: ReturnType<typeof calibrationError>
  /** Some wrong proposals of each split, for people. */
  misses: { split: string; nl: string; expected: string; proposed: string; confidence: number }[]
}

/** Ends the names of the splits that were answered with public pairs at hand. */
export const withPairs = '+pairs'

type Judged = {
  split: string
  nl: string
  expected: string[]
  proposals: string[]
  score: number
  right: boolean
  /** The first proposal against what was expected. */
  texts: TextScores
  anyRight: boolean
  effect?: string | undefined
  equivalent: boolean | null
  latencyMs: number
}

/**
 * Asks the model every held-back request and judges the answers. `model` must report sigmoid(score) as confidence
 * (calibration {slope: 1, offset: 0}), because the calibration is fitted here: on every second row, reported on the others.
 */
export async function evaluateCompact(options: EvaluateOptions): Promise<EvaluationReport> {
  const { model, data, limit = 500 } = options
  const signal = options.signal ?? new AbortController().signal
  const splits: Record<string, TestRow[]> = {
    wordings: evenly(await readRows(join(data, 'test-wordings.jsonl')), limit),
    intents: evenly(await readRows(join(data, 'test-intents.jsonl')), limit),
  }
  const publicRows = await readRows(join(data, 'test-public.jsonl'))
  const references = new Map<string, string[]>()
  for (const row of publicRows)
    references.set(normalisedRequest(row.nl), [...(references.get(normalisedRequest(row.nl)) ?? []), row.cmd])
  for (const source of ['nl2bash', 'tldr'])
    splits[source] = evenly(
      publicRows.filter((row) => row.source === source),
      limit,
    )
  if (options.withPublicPairs !== undefined)
    for (const source of ['nl2bash', 'tldr']) splits[`${source}${withPairs}`] = splits[source] ?? []

  const judged: Judged[] = []
  for (const [split, rows] of Object.entries(splits)) {
    const own = split === 'wordings' || split === 'intents'
    const asked = split.endsWith(withPairs) ? (options.withPublicPairs as Model) : model
    for (const [index, row] of rows.entries()) {
      if (signal.aborted) throw new Fault('interrupted', 'The evaluation was stopped.')
      const answer = await asked.generate({ task: 'shell', system: '', words: row.nl, feedback: [] }, signal)
      const expected = own ? [row.cmd] : (references.get(normalisedRequest(row.nl)) ?? [row.cmd])
      const proposals = [answer.text, ...(answer.alternatives ?? []).map((other) => other.text)]
      const confidence = Math.min(1 - 1e-9, Math.max(1e-9, answer.confidence ?? 0))
      judged.push({
        split,
        nl: row.nl,
        expected,
        proposals,
        score: Math.log(confidence / (1 - confidence)),
        right: false,
        texts: compareTexts(answer.text, expected),
        anyRight: false,
        effect: row.effect,
        equivalent: null,
        latencyMs: answer.latencyMs,
      })
      options.onProgress?.(split, index + 1, rows.length)
    }
  }
  await compareByRunning(judged, signal)
  for (const one of judged) {
    one.right = one.texts.exact || (one.equivalent ?? one.texts.template)
    one.anyRight ||= one.right || one.proposals.some((text) => compareTexts(text, one.expected).exact)
  }

  const points = judged.filter((one) => one.proposals[0] !== '')
  const calibration = fitLogistic(points.filter((_, index) => index % 2 === 0))
  const reliability = calibrationError(
    points
      .filter((_, index) => index % 2 === 1)
      .map((one) => ({
        confidence: 1 / (1 + Math.exp(-(calibration.slope * one.score + calibration.offset))),
        right: one.right,
      })),
  )
  const latencies = judged
    .slice(5)
    .filter((one) => !one.split.endsWith(withPairs))
    .map((one) => one.latencyMs)
  return {
    splits: Object.keys(splits).map((split) =>
      reportOf(
        split,
        judged.filter((one) => one.split === split),
      ),
    ),
    commandOnly: wilson(points.filter((one) => isCommandOnly(one.proposals[0] ?? '')).length, points.length),
    latency: { p50: percentile(latencies, 0.5) ?? 0, p95: percentile(latencies, 0.95) ?? 0, count: latencies.length },
    calibration,
    reliability,
    misses: Object.keys(splits).flatMap((split) =>
      judged
        .filter((one) => one.split === split && !one.right)
        .slice(0, 12)
        .map((one) => ({
          split,
          nl: one.nl,
          expected: one.expected[0] ?? '',
          proposed: one.proposals[0] ?? '',
          confidence: 1 / (1 + Math.exp(-(calibration.slope * one.score + calibration.offset))),
        })),
    ),
  }
}

function reportOf(split: string, rows: readonly Judged[]): SplitReport {
  const count = (test: (row: Judged) => boolean): Rate => wilson(rows.filter(test).length, rows.length)
  const runnable = rows.filter((row) => row.equivalent !== null)
  const first = (row: Judged): string => row.proposals[0] ?? ''
  return {
    split,
    exact: count((row) => row.texts.exact),
    template: count((row) => row.texts.template),
    firstUtility: count((row) => row.texts.utility),
    parses: count((row) => first(row) !== '' && parses(first(row))),
    answered: rows.filter((row) => first(row) !== '').length,
    equivalent: runnable.length === 0 ? null : wilson(runnable.filter((row) => row.equivalent).length, runnable.length),
    amongFour: count((row) => row.anyRight),
  }
}

/** Runs what was expected and what was proposed on the same fixture; our own rows have one command each. */
async function compareByRunning(judged: readonly Judged[], signal: AbortSignal): Promise<void> {
  const runnable = judged.filter((one) => one.effect !== undefined && one.effect !== 'parse')
  const seen = await observeAll(
    runnable.flatMap((one) => [...one.expected, ...one.proposals]),
    signal,
  )
  for (const one of runnable) {
    const [expected = ''] = one.expected
    const same = one.proposals.map((proposal) => sameExecution(expected, proposal, seen))
    one.equivalent = same[0] ?? null
    one.anyRight = same.includes(true)
  }
}

async function readRows(path: string): Promise<TestRow[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Fault('not-found', `There is no test data at ${path}.`, { hint: 'Build the data first.', cause })
  })
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TestRow)
}
