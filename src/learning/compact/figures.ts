import { spawnSync } from 'node:child_process'

/** Words and operators of a command, quotes kept together. */
function pieces(command: string): string[] {
  const found: string[] = []
  let word = ''
  for (const match of command.matchAll(
    /'[^']*'|"(?:\\.|[^"\\])*"|\\.|\|\||&&|\|&|;;|&>>?|\d?>>?(?:&\d)?|<<<|[|;&<()]|\$\(|[^\s'"|;&<>()\\$]+|\$[\w{}?#@*!]*|\s+|./g,
  )) {
    const text = match[0]
    if (/^\s+$/.test(text)) {
      if (word !== '') found.push(word)
      word = ''
    } else if (operator.test(text)) {
      if (word !== '') found.push(word)
      word = ''
      found.push(text)
    } else word += text
  }
  if (word !== '') found.push(word)
  return found
}

const operator = /^(\|\||&&|\|&|;;|&>>?|\d?>>?(&\d)?|<<<|[|;&<()]|\$\()$/
const redirection = /^(\d?>>?(&\d)?|&>>?|<|<<<)$/
const runners = new Set([
  'sudo',
  'xargs',
  '-exec',
  '-execdir',
  '-ok',
  'time',
  'nohup',
  'env',
  'then',
  'do',
  'else',
  '!',
])

/** The shape of a command: programs, flags and operators; every argument is ARG and every number in a flag #. */
export function templateOf(command: string): string {
  const shape: string[] = []
  let program = true
  for (const piece of pieces(command)) {
    if (operator.test(piece)) {
      shape.push(piece)
      program = !redirection.test(piece) && piece !== ')'
    } else if (runners.has(piece)) {
      shape.push(piece)
      program = true
    } else if (piece.startsWith('-') && piece.length > 1 && !/^-\d+$/.test(piece)) {
      shape.push(piece.replace(/\d+/g, '#').replace(/=.*/, '='))
    } else if (program && /^\w+=/.test(piece)) shape.push('VAR=')
    else if (program && /^[\w./:[\\-]+$/.test(piece)) {
      shape.push(piece.split('/').at(-1) ?? piece)
      program = false
    } else {
      shape.push('ARG')
      program = false
    }
  }
  return shape.join(' ')
}

/** The first program a command runs, '' if none. */
export const firstProgram = (command: string): string =>
  templateOf(command)
    .split(' ')
    .find((piece) => piece !== 'VAR=' && piece !== 'sudo' && piece !== '(') ?? ''

export const parses = (command: string): boolean =>
  spawnSync('bash', ['-n', '-c', command], { timeout: 5000 }).status === 0

export type Share = { count: number; of: number; low: number; high: number }

/** A share with its 95 % interval (Wilson), in 0..1. */
export function share(count: number, of: number): Share {
  if (of === 0) return { count, of, low: 0, high: 1 }
  const z = 1.96
  const p = count / of
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of)
  return { count, of, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

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

/** The value below which `part` of the sorted values lie. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
}
