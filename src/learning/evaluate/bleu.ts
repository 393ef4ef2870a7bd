import { bashTokens } from './tokens.ts'

const longest = 4

/** Counts behind a BLEU score; those of several sentences may be added. Index 0 is of unigrams. */
export type BleuCounts = { matched: number[]; total: number[]; candidateLength: number; referenceLength: number }

/** Clipped n-gram counts of one candidate against one reference, over their shell tokens. */
export function bleuCounts(candidate: string, reference: string): BleuCounts {
  const candidateTokens = bashTokens(candidate)
  const referenceTokens = bashTokens(reference)
  const matched: number[] = []
  const total: number[] = []
  for (let size = 1; size <= longest; size += 1) {
    const wanted = ngrams(referenceTokens, size)
    let hits = 0
    for (const [gram, times] of ngrams(candidateTokens, size)) hits += Math.min(times, wanted.get(gram) ?? 0)
    matched.push(hits)
    total.push(Math.max(0, candidateTokens.length - size + 1))
  }
  return { matched, total, candidateLength: candidateTokens.length, referenceLength: referenceTokens.length }
}

/**
 * BLEU-4 in 0..1 with add-one smoothing for n > 1 (Lin and Och 2004): commands are short, and without it every command
 * below four tokens would be worth nothing. Identical texts are 1 at any length; nothing in common is 0.
 */
export function bleuScore({ matched, total, candidateLength, referenceLength }: BleuCounts): number {
  if (candidateLength === 0 || (matched[0] ?? 0) === 0) return 0
  let logarithms = 0
  for (let index = 0; index < longest; index += 1) {
    const smoothing = index === 0 ? 0 : 1
    logarithms += Math.log(((matched[index] ?? 0) + smoothing) / ((total[index] ?? 0) + smoothing))
  }
  const brevity = candidateLength >= referenceLength ? 0 : 1 - referenceLength / candidateLength
  return Math.exp(brevity + logarithms / longest)
}

/** The best sentence BLEU against any reference, with the counts it came from. */
export function bestBleu(
  candidate: string,
  references: readonly string[],
): { score: number; counts: BleuCounts | null } {
  let best: { score: number; counts: BleuCounts | null } = { score: 0, counts: null }
  for (const reference of references) {
    const counts = bleuCounts(candidate, reference)
    const score = bleuScore(counts)
    if (best.counts === null || score > best.score) best = { score, counts }
  }
  return best
}

/** BLEU of a whole set: the counts of all sentences added up, then scored. Null for no sentence. */
export function corpusBleu(counts: readonly BleuCounts[]): number | null {
  if (counts.length === 0) return null
  const sum: BleuCounts = { matched: [0, 0, 0, 0], total: [0, 0, 0, 0], candidateLength: 0, referenceLength: 0 }
  for (const one of counts) {
    sum.matched = sum.matched.map((value, index) => value + (one.matched[index] ?? 0))
    sum.total = sum.total.map((value, index) => value + (one.total[index] ?? 0))
    sum.candidateLength += one.candidateLength
    sum.referenceLength += one.referenceLength
  }
  return bleuScore(sum)
}

function ngrams(tokens: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let start = 0; start + size <= tokens.length; start += 1) {
    // A NUL cannot be in a command, so joined n-grams cannot be confused.
    const gram = tokens.slice(start, start + size).join('\0')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}
