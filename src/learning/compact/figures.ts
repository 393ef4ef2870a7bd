import { spawnSync } from 'node:child_process'

export const parses = (command: string): boolean =>
  spawnSync('bash', ['-n', '-c', command], { timeout: 5000 }).status === 0

/** Expected calibration error over ten equal bins, and the bins: mean confidence, share right, count. */
export function calibrationError(points: readonly { confidence: number; right: boolean }[]): {
  error: number
  bins: { confidence: number; right: number; count: number }[]
} {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0, count: 0 }))
  for (const point of points) {
    const bin = bins[Math.min(9, Math.floor(point.confidence * 10))] as (typeof bins)[number]
    bin.confidence += point.confidence
    bin.right += point.right ? 1 : 0
    bin.count += 1
  }
  let error = 0
  for (const bin of bins) if (bin.count > 0) error += Math.abs(bin.confidence - bin.right) / Math.max(1, points.length)
  return {
    error,
    bins: bins.map((bin) =>
      bin.count === 0
        ? bin
        : { confidence: bin.confidence / bin.count, right: bin.right / bin.count, count: bin.count },
    ),
  }
}

/** Logistic regression of one variable by gradient steps; enough for a curve of two numbers. */
export function fitLogistic(points: readonly { score: number; right: boolean }[]): { slope: number; offset: number } {
  let slope = 1
  let offset = 0
  for (let round = 0; round < 4000; round++) {
    let bySlope = 0
    let byOffset = 0
    for (const point of points) {
      const error = 1 / (1 + Math.exp(-(slope * point.score + offset))) - (point.right ? 1 : 0)
      bySlope += error * point.score
      byOffset += error
    }
    slope -= (2 * bySlope) / points.length
    offset -= (2 * byOffset) / points.length
  }
  return { slope: Math.round(slope * 1000) / 1000, offset: Math.round(offset * 1000) / 1000 }
}
