/** At most `count` rows, taken evenly from the whole, in their order. */
export function evenly<Row>(rows: readonly Row[], count: number): Row[] {
  const step = Math.max(1, rows.length / count)
  return Array.from({ length: Math.min(count, rows.length) }, (_, at) => rows[Math.floor(at * step)] as Row)
}
