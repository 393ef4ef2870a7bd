import { featureCount, type Head, headFeatures } from '../../models/embedded/heads.ts'
import { Random } from '../generate/random.ts'

export type HeadExample = { words: string; label: string }

/** Multinomial logistic regression by Adagrad; equal examples and seed give equal weights. */
export function trainHead(examples: readonly HeadExample[], options: { epochs?: number; seed?: number } = {}): Head {
  const { epochs = 8, seed = 1 } = options
  const labels = [...new Set(examples.map((example) => example.label))].sort()
  const width = labels.length
  const weights = new Float32Array(featureCount * width)
  const squares = new Float32Array(featureCount * width).fill(1e-6)
  const bias = new Float64Array(width)
  const rows = examples.map((example) => ({
    features: headFeatures(example.words),
    label: labels.indexOf(example.label),
  }))
  const random = new Random(seed)
  const order = rows.map((_, index) => index)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = random.below(at + 1)
      ;[order[at], order[other]] = [order[other] as number, order[at] as number]
    }
    const rate = 0.3 * (1 - epoch / epochs)
    for (const index of order) {
      const { features, label } = rows[index] as { features: number[]; label: number }
      // Leaving features out makes the model use all that speak for a label, not one.
      const used = features.filter(() => random.next() > 0.15)
      const scores = Array.from(bias)
      for (const feature of used)
        for (let at = 0; at < width; at++)
          scores[at] = (scores[at] as number) + (weights[feature * width + at] as number)
      const top = Math.max(...scores)
      const powers = scores.map((score) => Math.exp(score - top))
      const sum = powers.reduce((total, one) => total + one, 0)
      for (let at = 0; at < width; at++) {
        const error = (powers[at] as number) / sum - (at === label ? 1 : 0)
        bias[at] = (bias[at] as number) - 0.01 * rate * error
        if (Math.abs(error) < 1e-4) continue
        for (const feature of used) {
          const place = feature * width + at
          const gradient = error + 1e-5 * (weights[place] as number)
          squares[place] = (squares[place] as number) + gradient * gradient
          weights[place] = (weights[place] as number) - (rate * gradient) / Math.sqrt(squares[place] as number)
        }
      }
    }
  }
  let largest = 1e-9
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const scale = largest / 127
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  return { labels, scale, bias: Array.from(bias), weights: Buffer.from(bytes.buffer).toString('base64') }
}
