import { type Head, Heads } from '../../models/embedded/heads.ts'
import { type Doubt, effectOf, readingProbability, smallShare } from '../../models/embedded/tasks.ts'
import { VectorHead, type VectorHeadFile } from '../../models/embedded/vector-head.ts'
import type { TaskRow } from '../generate/task-row.ts'
import { trainHead } from './train-heads.ts'
import { trainVectorHead } from './train-vector-head.ts'

/** Rows of the small jobs, by job. */
export type TaskRows = { intent: readonly TaskRow[]; iac: readonly TaskRow[]; refactor: readonly TaskRow[] }
export type TrainedHeads = { heads: Record<string, Head>; reading?: VectorHeadFile; readOnlyFrom: number }

/**
 * Trains on `train` alone; the threshold of reading is set on `valid`, without what `doubt` notices anyway. `vectorOf`: what the encoder makes of
 * a request, where there is one.
 */
export function trainTaskHeads(
  rows: TaskRows,
  doubt: Doubt = () => 0,
  vectorOf: (words: string) => Float32Array | null = () => null,
  seed = 1,
): TrainedHeads {
  const train = (list: readonly TaskRow[], label: string, others: readonly TaskRow[] = []): Head =>
    trainHead(
      [
        ...list
          .filter((row) => row.split === 'train')
          .map((row) => ({ words: row.words, label: row.labels[label] as string })),
        ...others.filter((row) => row.split === 'train').map((row) => ({ words: row.words, label: 'none' })),
      ],
      { seed },
    )
  const heads = {
    domain: train(rows.intent, 'domain'),
    effect: train(rows.intent, 'effect'),
    blueprint: train(rows.iac, 'blueprint', foreign(rows.intent, 'iac', 4)),
    operation: train(rows.refactor, 'operation', foreign(rows.intent, 'code', 6)),
  }
  const examples = rows.intent.flatMap((row) => {
    const vector = row.split === 'train' ? vectorOf(row.words) : null
    return vector === null ? [] : [{ vector, yes: row.labels.effect === 'read-only' }]
  })
  const reading = examples.length === 0 ? null : trainVectorHead(examples, { seed })
  const odds = reading === null ? null : new VectorHead(reading)
  const readOnlyFrom = thresholdOf(
    rows.intent.filter(
      (row) => row.split === 'valid' && !(row.labels.domain === 'shell' && doubt(row.words) > smallShare),
    ),
    new Heads(heads),
    (words) => {
      const vector = odds === null ? null : vectorOf(words)
      return vector === null ? 0 : (odds as VectorHead).odds(vector)
    },
  )
  return { heads, ...(reading === null ? {} : { reading }), readOnlyFrom }
}

/** Every n-th request of another domain: what a classifier should not answer. */
export const foreign = (rows: readonly TaskRow[], domain: string, every: number): TaskRow[] =>
  rows.filter((row) => row.labels.domain !== domain).filter((_, index) => index % every === 0)

/** However well the validation rows do, less than this is doubt. */
const leastDoubt = 0.96
/** The share of all validation rows that may lie above. */
const leftOut = 0.001

/** Lowest probability of reading above which no changing request of the validation rows lies but for the strangest, with a margin. */
function thresholdOf(rows: readonly TaskRow[], heads: Heads, reading: (words: string) => number): number {
  const probabilities = rows
    .filter((row) => row.labels.effect === 'changing' && effectOf(row.words, heads, 0) !== 'changing')
    .map((row) => readingProbability(row.words, heads, reading(row.words)) ?? 0)
    .sort((left, right) => right - left)
  // One request without any verb would make a question of every other.
  const highest = Math.max(leastDoubt, probabilities[Math.floor(leftOut * rows.length)] ?? 0)
  // Half of the odds that are left to the worst case.
  return Math.round((1 - (1 - highest) / 2) * 10_000) / 10_000
}
