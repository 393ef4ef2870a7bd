/**
 * SRL's similarity of two actions: R = 2M / T, where M is the length of all matching blocks and T that of both texts together
 * (Deng et al. 2025, arXiv 2510.25992; the ratio of Ratcliff and Obershelp). Blocks are found as Python's difflib finds them
 * without `autojunk`, which ignores frequent characters of texts over 200 and so scores long similar actions as different.
 * 1 for two empty texts. Quadratic in time at worst: `longest` characters of each are compared, and no more.
 */
export function stepSimilarity(left: string, right: string, longest = 20_000): number {
  const a = [...left].slice(0, longest)
  const b = [...right].slice(0, longest)
  const total = a.length + b.length
  return total === 0 ? 1 : (2 * matching(a, b)) / total
}

function matching(a: readonly string[], b: readonly string[]): number {
  const places = new Map<string, number[]>()
  for (const [index, character] of b.entries()) {
    const known = places.get(character)
    if (known) known.push(index)
    else places.set(character, [index])
  }
  let matched = 0
  const open: [number, number, number, number][] = [[0, a.length, 0, b.length]]
  for (let range = open.pop(); range; range = open.pop()) {
    const [fromA, toA, fromB, toB] = range
    const { atA, atB, size } = longestBlock(a, places, range)
    if (size === 0) continue
    matched += size
    if (fromA < atA && fromB < atB) open.push([fromA, atA, fromB, atB])
    if (atA + size < toA && atB + size < toB) open.push([atA + size, toA, atB + size, toB])
  }
  return matched
}

/** The longest block in both ranges; of equal ones the first in `a`, and of those the first in `b`. */
function longestBlock(
  a: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  [fromA, toA, fromB, toB]: readonly [number, number, number, number],
): { atA: number; atB: number; size: number } {
  let best = { atA: fromA, atB: fromB, size: 0 }
  let ending = new Map<number, number>()
  for (let i = fromA; i < toA; i += 1) {
    const next = new Map<number, number>()
    for (const j of places.get(a[i] as string) ?? []) {
      if (j < fromB) continue
      if (j >= toB) break
      const size = (ending.get(j - 1) ?? 0) + 1
      next.set(j, size)
      if (size > best.size) best = { atA: i - size + 1, atB: j - size + 1, size }
    }
    ending = next
  }
  return best
}
