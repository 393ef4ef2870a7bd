/** Finds known words one slip away: a letter swapped, dropped, doubled or changed. */
export class Spelling {
  private readonly known: ReadonlySet<string>
  private readonly byDeletion = new Map<string, string>()

  /** `words`: most frequent first, so that a tie goes to the commoner word. */
  constructor(words: readonly string[]) {
    this.known = new Set(words)
    for (const word of words) {
      if (word.length < 4 || !/^[a-z]+$/.test(word)) continue
      for (const key of [word, ...deletions(word)]) if (!this.byDeletion.has(key)) this.byDeletion.set(key, word)
    }
  }

  /** The word meant, or the word itself when it is known, short, or nothing is near. */
  correct(word: string): string {
    if (this.known.has(word) || word.length < 5 || !/^[a-z]+$/.test(word)) return word
    const plural = word.replace(/s$/, '')
    if (this.known.has(plural)) return word
    for (const key of [word, ...deletions(word)]) {
      const candidate = this.byDeletion.get(key)
      if (candidate !== undefined && candidate[0] === word[0] && distanceAtMostOne(word, candidate)) return candidate
    }
    return word
  }
}

function deletions(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))
}

/** Damerau-Levenshtein distance of at most one. */
function distanceAtMostOne(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false
  let index = 0
  while (index < left.length && left[index] === right[index]) index += 1
  const [a, b] = [left.slice(index), right.slice(index)]
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  )
}
