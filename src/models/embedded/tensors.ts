import { type Bytes, bytesOf } from './index-file.ts'

/** One byte a number and one scale a row (32-bit floats). */
export type PackedMatrix = { rows: number; columns: number; scales: Bytes; values: Bytes }

export function unpack({ rows, columns, scales, values }: PackedMatrix): Float32Array {
  const bytes = bytesOf(values)
  const whole = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  const by32 = bytesOf(scales)
  const scale = new DataView(by32.buffer, by32.byteOffset, by32.length)
  const matrix = new Float32Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const by = scale.getFloat32(row * 4, true)
    for (let at = row * columns; at < (row + 1) * columns; at++) matrix[at] = (whole[at] as number) * by
  }
  return matrix
}

export function pack(matrix: Float32Array, columns: number): PackedMatrix {
  const rows = matrix.length / columns
  const scales = Buffer.alloc(rows * 4)
  const whole = new Int8Array(matrix.length)
  for (let row = 0; row < rows; row++) {
    const values = matrix.subarray(row * columns, (row + 1) * columns)
    const by = Math.max(1e-8, ...values.map(Math.abs)) / 127
    scales.writeFloatLE(by, row * 4)
    whole.set(
      values.map((value) => Math.round(value / by)),
      row * columns,
    )
  }
  return { rows, columns, scales, values: new Uint8Array(whole.buffer) }
}

/** Rows of `input` (each `columns` long) times the rows of `matrix`, plus `bias`. */
export function linear(input: Float32Array, columns: number, matrix: Float32Array, bias: Float32Array): Float32Array {
  const rows = input.length / columns
  const wide = matrix.length / columns
  const output = new Float32Array(rows * wide)
  for (let row = 0; row < rows; row++)
    for (let to = 0; to < wide; to++)
      output[row * wide + to] = (bias[to] as number) + product(input, row * columns, matrix, to * columns, columns)
  return output
}

export const dot = (left: Float32Array, right: Float32Array): number => product(left, 0, right, 0, left.length)

/** Of `length` numbers from two places on; four sums at once, because one would wait for itself. */
export function product(left: Float32Array, from: number, right: Float32Array, at: number, length: number): number {
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  let step = 0
  for (; step + 3 < length; step += 4) {
    first += (left[from + step] as number) * (right[at + step] as number)
    second += (left[from + step + 1] as number) * (right[at + step + 1] as number)
    third += (left[from + step + 2] as number) * (right[at + step + 2] as number)
    fourth += (left[from + step + 3] as number) * (right[at + step + 3] as number)
  }
  for (; step < length; step++) first += (left[from + step] as number) * (right[at + step] as number)
  return first + second + third + fourth
}

/** As long as `left`. */
export function sum(left: Float32Array, right: Float32Array): Float32Array<ArrayBuffer> {
  const output = new Float32Array(left)
  for (let at = 0; at < output.length; at++) output[at] = (output[at] as number) + (right[at] as number)
  return output
}

/** Layer normalisation; `scale` holds a row of factors and a row of offsets. */
export function normed(input: Float32Array, width: number, scale: Float32Array): Float32Array {
  const output = new Float32Array(input.length)
  for (let row = 0; row < input.length; row += width) {
    const values = input.subarray(row, row + width)
    const mean = values.reduce((total, value) => total + value, 0) / width
    const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / width
    for (let at = 0; at < width; at++)
      output[row + at] =
        (((values[at] as number) - mean) / Math.sqrt(variance + 1e-5)) * (scale[at] as number) +
        (scale[width + at] as number)
  }
  return output
}

export const gelu = (input: Float32Array): Float32Array =>
  input.map((value) => 0.5 * value * (1 + errorFunction(value / Math.SQRT2)))

/** Abramowitz and Stegun 7.1.26, to 1.5e-7. */
function errorFunction(value: number): number {
  const part = 1 / (1 + 0.3275911 * Math.abs(value))
  const series =
    part * (0.254829592 + part * (-0.284496736 + part * (1.421413741 + part * (-1.453152027 + part * 1.061405429))))
  const result = 1 - series * Math.exp(-value * value)
  return value < 0 ? -result : result
}

export function softmax(values: Float32Array): Float32Array {
  const most = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - most))
  const total = powers.reduce((all, value) => all + value, 0)
  return powers.map((value) => value / total)
}
