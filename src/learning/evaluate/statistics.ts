/** A share of `total` with its 95 % interval; `rate`, `low` and `high` in 0..1, null when there is nothing to count. */
export type Rate = { successes: number; total: number; rate: number | null; low: number | null; high: number | null }

/** A mean with its 95 % interval, null when there are no values. */
export type Mean = { count: number; mean: number | null; low: number | null; high: number | null }

/** 97.5th percentile of the standard normal distribution. */
const z = 1.959963984540054

/** Wilson's score interval (1927): honest for few rows and near 0 and 1, where the usual one leaves 0..1. */
export function wilson(successes: number, total: number): Rate {
  if (total === 0) return { successes, total, rate: null, low: null, high: null }
  const rate = successes / total
  const scale = 1 + z ** 2 / total
  const centre = (rate + z ** 2 / (2 * total)) / scale
  const half = (z / scale) * Math.sqrt((rate * (1 - rate)) / total + z ** 2 / (4 * total ** 2))
  // At the ends the formula is exactly 0 or 1, and floating point is not.
  const low = successes === 0 ? 0 : centre - half
  const high = successes === total ? 1 : centre + half
  return { successes, total, rate, low, high }
}

/** Percentile bootstrap of the mean; the same values and seed give the same interval. */
export function bootstrapMean(values: readonly number[], options: { seed?: number; resamples?: number } = {}): Mean {
  const count = values.length
  if (count === 0) return { count, mean: null, low: null, high: null }
  const { seed = 1, resamples = 1000 } = options
  const random = mulberry32(seed)
  const means = new Float64Array(resamples)
  for (let sample = 0; sample < resamples; sample += 1) {
    let sum = 0
    for (let draw = 0; draw < count; draw += 1) sum += values[Math.floor(random() * count)] ?? 0
    means[sample] = sum / count
  }
  means.sort()
  const at = (share: number): number => means[Math.min(resamples - 1, Math.floor(share * resamples))] ?? 0
  return { count, mean: values.reduce((sum, value) => sum + value, 0) / count, low: at(0.025), high: at(0.975) }
}

/** Linear interpolation between the closest ranks; null for no values. `share` in 0..1. */
export function percentile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const position = share * (sorted.length - 1)
  const below = sorted[Math.floor(position)] ?? 0
  const above = sorted[Math.ceil(position)] ?? below
  return below + (above - below) * (position - Math.floor(position))
}

/** Tommy Ettinger's generator: 0..1 from a 32-bit seed, good enough to draw rows and the same everywhere. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
