/** The candidate that is nearest to a word by edits, when it is near enough to have been meant; else null. */
export function closest(word: string, candidates: Iterable<string>): string | null {
  const most = Math.max(1, Math.min(3, Math.round(word.length / 3)))
  let best: { candidate: string; distance: number } | null = null
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > most) continue
    const distance = editDistance(word, candidate, best?.distance ?? most + 1)
    if (distance <= most && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { candidate, distance }
  }
  return best?.candidate ?? null
}

/** Levenshtein's distance, or `limit` as soon as it is sure to be at least that. */
function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let smallest = row
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const value = Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
      current.push(value)
      if (value < smallest) smallest = value
    }
    if (smallest >= limit) return limit
    previous = current
  }
  return previous[b.length] ?? limit
}
