import { pack } from '../../models/embedded/tensors.ts'
import { scaled, type VectorHeadFile } from '../../models/embedded/vector-head.ts'
import { Random } from '../generate/random.ts'

export type VectorExample = { vector: Float32Array; yes: boolean }

/** Adam on the log loss, units and inputs left out at random; equal examples and seed give equal weights. */
export function trainVectorHead(
  examples: readonly VectorExample[],
  { epochs = 10, units = 48, seed = 1 } = {},
): VectorHeadFile {
  const random = new Random(seed)
  const wide = examples[0]?.vector.length ?? 1
  const count = units * wide + units + units + 1
  const [firstBias, second, bias] = [units * wide, units * wide + units, count - 1]
  const weights = new Float32Array(count)
  for (let at = 0; at < firstBias; at++) weights[at] = (random.next() * 2 - 1) * Math.sqrt(3 / wide)
  for (let at = second; at < bias; at++) weights[at] = (random.next() * 2 - 1) * Math.sqrt(3 / units)
  const [mean, square, slope] = [new Float32Array(count), new Float32Array(count), new Float32Array(count)]
  const rows = examples.map(({ vector, yes }) => ({ input: scaled(vector), yes }))
  const order = rows.map((_, at) => at)
  const hidden = new Float32Array(units)
  const steps = epochs * Math.ceil(rows.length / batch)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = random.below(at + 1)
      ;[order[at], order[other]] = [order[other] as number, order[at] as number]
    }
    for (let start = 0; start < order.length; start += batch) {
      slope.fill(0)
      const some = order.slice(start, start + batch)
      for (const place of some) {
        const { input, yes } = rows[place] as (typeof rows)[number]
        let sum = weights[bias] as number
        for (let unit = 0; unit < units; unit++) {
          let value = weights[firstBias + unit] as number
          for (let at = 0; at < wide; at++) value += (weights[unit * wide + at] as number) * (input[at] as number)
          hidden[unit] = value > 0 && random.next() > leftOut ? value / (1 - leftOut) : 0
          sum += (weights[second + unit] as number) * (hidden[unit] as number)
        }
        const miss = ((yes ? 1 : 0) - 1 / (1 + Math.exp(-sum))) / some.length
        slope[bias] = (slope[bias] as number) + miss
        for (let unit = 0; unit < units; unit++) {
          const value = hidden[unit] as number
          if (value === 0) continue
          slope[second + unit] = (slope[second + unit] as number) + miss * value
          const back = (miss * (weights[second + unit] as number)) / (1 - leftOut)
          slope[firstBias + unit] = (slope[firstBias + unit] as number) + back
          for (let at = 0; at < wide; at++)
            slope[unit * wide + at] = (slope[unit * wide + at] as number) + back * (input[at] as number)
        }
      }
      step += 1
      const pace = rate * (1 - (step - 1) / steps)
      const [first, other] = [1 - 0.9 ** step, 1 - 0.99 ** step]
      for (let at = 0; at < count; at++) {
        const one = (slope[at] as number) - decay * (weights[at] as number)
        mean[at] = 0.9 * (mean[at] as number) + 0.1 * one
        square[at] = 0.99 * (square[at] as number) + 0.01 * one * one
        weights[at] =
          (weights[at] as number) +
          (pace * ((mean[at] as number) / first)) / (Math.sqrt((square[at] as number) / other) + 1e-8)
      }
    }
  }
  return {
    first: pack(weights.subarray(0, firstBias), wide),
    firstBias: shortened(weights.subarray(firstBias, second)),
    second: shortened(weights.subarray(second, bias)),
    bias: shortened(weights.subarray(bias))[0] as number,
  }
}

const batch = 64
const rate = 0.002
const decay = 1e-4
const leftOut = 0.2

const shortened = (values: Float32Array): number[] => Array.from(values, (value) => Number(value.toPrecision(5)))
