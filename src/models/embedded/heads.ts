import { Fault } from '../../core/fault.ts'
import { wordKinds } from './lexicon.ts'
import { plainWords } from './wording.ts'

/**
 * Linear classifiers over hashed words, neighbours and beginnings of words: small jobs of choosing need no generation. Weights are whole
 * numbers of one byte times `scale`, feature by feature, base64.
 */
export type Head = { labels: string[]; scale: number; bias: number[]; weights: string }
export type HeadChoice = { label: string; probability: number; all: ReadonlyMap<string, number> }

export const featureCount = 1 << 14

/** One token for what only matters by its kind: numbers, paths, addresses, code names. Ordinary words stay. */
function kindOf(word: string): string {
  if (/^\d[\d.,:/]*[a-z%]{0,3}$/i.test(word)) return '#'
  if (/^[a-z]+:\/\//i.test(word)) return '@url'
  if (/^[`"'].*[`"']$/.test(word)) return '"'
  if (/^(~|\.{0,2})\/|\w\/\w.*\/|\w\/$/.test(word)) return '@path'
  if (/^[\w-]+\.[a-z]{1,4}$/i.test(word)) return `@file${/\.\w+$/.exec(word)?.[0].toLowerCase() ?? ''}`
  if (/^[a-z]+[A-Z]\w*$|^[A-Z][a-z]+[A-Z]\w*$|^\w+_\w+$|^[\w.$]+\(\)$/.test(word)) return '@name'
  return word.toLowerCase().replace(/[^\w+#@"-]+/g, '')
}

export const headWords = (words: string): string[] =>
  plainWords(words)
    .replace(/([?,;:!]|\.(?=\s|$))/g, ' $1 ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 60)
    .map(kindOf)
    .filter((word) => word !== '')

function hash(text: string): number {
  let value = 2166136261
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619)
  value ^= value >>> 15
  return (value >>> 0) & (featureCount - 1)
}

/** Distinct feature numbers of a request. */
export function headFeatures(words: string): number[] {
  const list = headWords(words)
  const found = new Set<number>()
  let before = '^'
  const kindsBefore: string[] = ['^']
  for (const [at, word] of list.entries()) {
    found.add(hash(word))
    for (const kind of wordKinds(word)) {
      found.add(hash(`=${kind}`))
      if (at === 0) found.add(hash(`0=${kind}`))
      for (const other of kindsBefore) found.add(hash(`${other}=${kind}`))
      if (!kindsBefore.includes(kind)) kindsBefore.push(kind)
    }
    if (word.length > 5) found.add(hash(`~${word.slice(0, 5)}`))
    found.add(hash(`${before} ${word}`))
    if (at < 2) found.add(hash(`${at}:${word}`))
    if (at >= 2) found.add(hash(`${list[at - 2]} _ ${word}`))
    before = word
  }
  found.add(hash(`${before} $`))
  return [...found]
}

export class Heads {
  private readonly heads = new Map<string, Head & { bytes: Int8Array }>()

  constructor(heads: Readonly<Record<string, Head>>) {
    for (const [name, head] of Object.entries(heads)) {
      const bytes = Buffer.from(head.weights, 'base64')
      if (bytes.length !== featureCount * head.labels.length)
        throw new Fault('corrupt', `The classifier ${name} in the index has the wrong size.`, {
          hint: 'Fetch the index again.',
        })
      this.heads.set(name, { ...head, bytes: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) })
    }
  }

  /** Null where the index has no such classifier. */
  choose(name: string, words: string): HeadChoice | null {
    const head = this.heads.get(name)
    if (head === undefined) return null
    const features = headFeatures(words)
    const scores = head.bias.map((bias) => bias)
    for (const feature of features)
      for (let label = 0; label < scores.length; label++)
        scores[label] = (scores[label] as number) + (head.bytes[feature * scores.length + label] as number) * head.scale
    return choiceOf(head.labels, scores)
  }
}

export function choiceOf(labels: readonly string[], scores: readonly number[]): HeadChoice {
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const sum = powers.reduce((total, one) => total + one, 0)
  const best = scores.indexOf(top)
  return {
    label: labels[best] as string,
    probability: (powers[best] as number) / sum,
    all: new Map(labels.map((label, at) => [label, (powers[at] as number) / sum])),
  }
}
