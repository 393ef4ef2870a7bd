import { linear, type PackedMatrix, product, unpack } from './tensors.ts'

/**
 * A yes or no of what the encoder makes of a sentence: one hidden layer (ReLU) over the vector, written by learning/train/train-vector-head.ts.
 * `first`: hidden units by the vector's numbers.
 */
export type VectorHeadFile = { first: PackedMatrix; firstBias: number[]; second: number[]; bias: number }

/** Vectors of an encoder have length one; their numbers are brought to about that size. */
export const scaled = (vector: Float32Array): Float32Array => {
  const by = Math.sqrt(vector.length)
  return vector.map((value) => value * by)
}

export class VectorHead {
  private readonly first: Float32Array
  private readonly firstBias: Float32Array
  private readonly second: Float32Array
  private readonly bias: number
  private readonly wide: number

  constructor(file: VectorHeadFile) {
    this.first = unpack(file.first)
    this.firstBias = Float32Array.from(file.firstBias)
    this.second = Float32Array.from(file.second)
    this.bias = file.bias
    this.wide = file.first.columns
  }

  /** Log odds of yes. */
  odds(vector: Float32Array): number {
    const hidden = linear(scaled(vector), this.wide, this.first, this.firstBias).map((value) => Math.max(0, value))
    return this.bias + product(hidden, 0, this.second, 0, hidden.length)
  }
}
