/** Lines `from.start` to `from.end` of the old text became `to.start` to `to.end` of the new one. Ends are exclusive. */
export type LineChange = { from: { start: number; end: number }; to: { start: number; end: number } }

type Range = { a: number; aEnd: number; b: number; bEnd: number }

/** Of what is left between two anchors, this many cells are compared exactly. */
const exactCells = 250_000

/**
 * What changed between two texts of lines, in order. Lines that occur once on both sides anchor the comparison (patience diff), so
 * that it takes about linear time on real files of any size; what has no such line is compared exactly where it is small. When
 * `late` says so, what was not yet compared counts as changed: coarser, and still right.
 */
export function compareLines(before: readonly string[], after: readonly string[], late: () => boolean): LineChange[] {
  const ids = new Map<string, number>()
  const idOf = (line: string) => {
    const known = ids.get(line) ?? ids.size
    ids.set(line, known)
    return known
  }
  const [left, right] = [Int32Array.from(before, idOf), Int32Array.from(after, idOf)]
  const changes: LineChange[] = []
  const todo: Range[] = [{ a: 0, aEnd: left.length, b: 0, bEnd: right.length }]
  for (let range = todo.pop(); range; range = todo.pop()) {
    let { a, aEnd, b, bEnd } = range
    while (a < aEnd && b < bEnd && left[a] === right[b]) [a, b] = [a + 1, b + 1]
    while (a < aEnd && b < bEnd && left[aEnd - 1] === right[bEnd - 1]) [aEnd, bEnd] = [aEnd - 1, bEnd - 1]
    if (a === aEnd && b === bEnd) continue
    const whole = { from: { start: a, end: aEnd }, to: { start: b, end: bEnd } }
    if (a === aEnd || b === bEnd || late()) {
      changes.push(whole)
      continue
    }
    const anchors = anchorsOf(left, right, { a, aEnd, b, bEnd })
    if (anchors.length > 0) {
      // The stack gives them back in the order of the text.
      for (let at = anchors.length; at >= 0; at -= 1) {
        const [fromA, fromB] = at === 0 ? [a, b] : [(anchors[at - 1]?.[0] ?? 0) + 1, (anchors[at - 1]?.[1] ?? 0) + 1]
        const [toA, toB] = anchors[at] ?? [aEnd, bEnd]
        todo.push({ a: fromA, aEnd: toA, b: fromB, bEnd: toB })
      }
    } else if ((aEnd - a) * (bEnd - b) <= exactCells) changes.push(...exactly(left, right, { a, aEnd, b, bEnd }))
    else changes.push(whole)
  }
  return changes
}

/** The longest row of lines, in order on both sides, that occur once in each. */
function anchorsOf(left: Int32Array, right: Int32Array, { a, aEnd, b, bEnd }: Range): [number, number][] {
  const seen = new Map<number, { inA: number; inB: number; at: number; to: number }>()
  for (let at = a; at < aEnd; at += 1) {
    const line = left[at] ?? -1
    const known = seen.get(line)
    if (known) known.inA += 1
    else seen.set(line, { inA: 1, inB: 0, at, to: -1 })
  }
  for (let to = b; to < bEnd; to += 1) {
    const known = seen.get(right[to] ?? -1)
    if (known) {
      known.inB += 1
      known.to = to
    }
  }
  const pairs: { at: number; to: number; before: number }[] = []
  for (const { inA, inB, at, to } of seen.values()) if (inA === 1 && inB === 1) pairs.push({ at, to, before: -1 })
  // Patience sorting: the last pair of each pile is the smallest end of an increasing row of that length.
  const piles: number[] = []
  for (const [index, pair] of pairs.entries()) {
    let [low, high] = [0, piles.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[piles[middle] ?? 0]?.to ?? 0) < pair.to) low = middle + 1
      else high = middle
    }
    pair.before = low === 0 ? -1 : (piles[low - 1] ?? -1)
    piles[low] = index
  }
  const row: [number, number][] = []
  for (let at = piles.at(-1) ?? -1; at >= 0; ) {
    const pair = pairs[at]
    if (!pair) break
    row.push([pair.at, pair.to])
    at = pair.before
  }
  return row.reverse()
}

/** The longest common subsequence, by the table that every textbook has. */
function exactly(left: Int32Array, right: Int32Array, { a, aEnd, b, bEnd }: Range): LineChange[] {
  const width = bEnd - b + 1
  const table = new Uint32Array((aEnd - a + 1) * width)
  const cell = (at: number, to: number) => (at - a) * width + (to - b)
  for (let at = aEnd - 1; at >= a; at -= 1)
    for (let to = bEnd - 1; to >= b; to -= 1)
      table[cell(at, to)] =
        left[at] === right[to]
          ? (table[cell(at + 1, to + 1)] ?? 0) + 1
          : Math.max(table[cell(at + 1, to)] ?? 0, table[cell(at, to + 1)] ?? 0)
  const changes: LineChange[] = []
  for (let [at, to] = [a, b]; at < aEnd || to < bEnd; ) {
    const [fromA, fromB] = [at, to]
    while ((at < aEnd || to < bEnd) && !(at < aEnd && to < bEnd && left[at] === right[to])) {
      if (to === bEnd || (at < aEnd && (table[cell(at + 1, to)] ?? 0) >= (table[cell(at, to + 1)] ?? 0))) at += 1
      else to += 1
    }
    if (at > fromA || to > fromB) changes.push({ from: { start: fromA, end: at }, to: { start: fromB, end: to } })
    while (at < aEnd && to < bEnd && left[at] === right[to]) [at, to] = [at + 1, to + 1]
  }
  return changes
}
