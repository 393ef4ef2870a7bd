import { type AssociationTable, commandParts, requestFeatures } from '../../models/embedded/association.ts'

const rounds = 5
const perCommand = 40

/** Expectation maximisation over pairs; equal pairs give the equal table. What occurs seldom teaches nothing. */
export function trainAssociations(
  pairs: readonly { nl: string; cmd: string }[],
  groupOf: ReadonlyMap<string, string>,
): AssociationTable {
  const taken = new Map<string, number>()
  const rows: { words: string[]; parts: string[] }[] = []
  for (const { nl, cmd } of pairs) {
    const count = taken.get(cmd) ?? 0
    if (count >= perCommand) continue
    taken.set(cmd, count + 1)
    rows.push({ words: requestFeatures(nl, groupOf), parts: commandParts(cmd) })
  }
  const words = frequent(rows.map((row) => row.words))
  const parts = frequent(rows.map((row) => row.parts))
  const width = parts.length
  const [wordAt, partAt] = [words, parts].map((list) => new Map(list.map((item, at) => [item, at] as const))) as [
    Map<string, number>,
    Map<string, number>,
  ]
  const coded = rows.map((row) => ({
    words: Int32Array.from(row.words.flatMap((word) => wordAt.get(word) ?? [])),
    parts: Int32Array.from(row.parts.flatMap((part) => partAt.get(part) ?? [])),
  }))
  const common = new Float64Array(words.length)
  for (const row of coded) for (const word of row.words) common[word] = (common[word] as number) + 1
  const all = common.reduce((sum, count) => sum + count, 0)
  let table = new Float32Array(words.length * width).fill(1)
  for (let round = 0; round < rounds; round++) {
    const next = new Float32Array(words.length * width)
    const totals = new Float64Array(width)
    for (const row of coded)
      for (const word of row.words) {
        const at = word * width
        let sum = 0
        for (const part of row.parts) sum += table[at + part] as number
        if (sum <= 0) continue
        for (const part of row.parts) {
          const share = (table[at + part] as number) / sum
          next[at + part] = (next[at + part] as number) + share
          totals[part] = (totals[part] as number) + share
        }
      }
    for (let at = 0; at < next.length; at++) next[at] = (next[at] as number) / ((totals[at % width] as number) + 2)
    table = next
  }
  const places: number[] = []
  const values: number[] = []
  let before = 0
  for (let at = 0; at < table.length; at++) {
    const value = table[at] as number
    if (value < 5e-4) continue
    places.push(at - before)
    before = at
    values.push(Math.min(255, Math.round(-16 * Math.log(value))))
  }
  return {
    words,
    parts,
    common: base64(
      Uint16Array.from(common, (count) => Math.min(65_535, Math.max(1, Math.round((65_535 * count) / all)))),
    ),
    places: base64(Uint32Array.from(places)),
    values: base64(Uint8Array.from(values)),
  }
}

function frequent(lists: readonly string[][]): string[] {
  const counts = new Map<string, number>()
  for (const list of lists) for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count > 3)
    .map(([item]) => item)
    .sort()
}

const base64 = (array: Uint8Array | Uint16Array | Uint32Array): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64')
