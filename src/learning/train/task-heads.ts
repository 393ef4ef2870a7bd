import { type Head, Heads } from '../../models/embedded/heads.ts'
import { type Doubt, effectOf, smallShare } from '../../models/embedded/tasks.ts'
import type { TaskRow } from '../generate/task-row.ts'
import { trainHead } from './train-heads.ts'

/** Rows of the small jobs, by job. */
export type TaskRows = { intent: readonly TaskRow[]; iac: readonly TaskRow[]; refactor: readonly TaskRow[] }
export type TrainedHeads = { heads: Record<string, Head>; readOnlyFrom: number }

/** Trains on `train` alone; the threshold of reading is set on `valid`, without what `doubt` notices anyway. */
export function trainTaskHeads(rows: TaskRows, doubt: Doubt = () => 0, seed = 1): TrainedHeads {
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
  return {
    heads,
    readOnlyFrom: thresholdOf(
      rows.intent.filter(
        (row) => row.split === 'valid' && !(row.labels.domain === 'shell' && doubt(row.words) > smallShare),
      ),
      new Heads(heads),
    ),
  }
}

/** Every n-th request of another domain: what a classifier should not answer. */
export const foreign = (rows: readonly TaskRow[], domain: string, every: number): TaskRow[] =>
  rows.filter((row) => row.labels.domain !== domain).filter((_, index) => index % every === 0)

/** However well the validation rows do, less than this is doubt. */
const leastDoubt = 0.96
/** The share of all validation rows that may lie above. */
const leftOut = 0.001

/** Lowest probability of reading above which no changing request of the validation rows lies but for the strangest, with a margin. */
function thresholdOf(rows: readonly TaskRow[], heads: Heads): number {
  const probabilities = rows
    .filter((row) => row.labels.effect === 'changing' && effectOf(row.words, heads, 0) !== 'changing')
    .map((row) => heads.choose('effect', row.words)?.all.get('read-only') ?? 0)
    .sort((left, right) => right - left)
  // One request without any verb would make a question of every other.
  const highest = Math.max(leastDoubt, probabilities[Math.floor(leftOut * rows.length)] ?? 0)
  // Half of the odds that are left to the worst case.
  return Math.round((1 - (1 - highest) / 2) * 10_000) / 10_000
}
