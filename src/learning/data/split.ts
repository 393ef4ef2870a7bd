import { sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import { normalisedCommand, normalisedRequest } from './normalise.ts'

export type Split = 'train' | 'valid' | 'test'
export type Example = { nl: string; cmd: string }

/**
 * Splits by groups: rows that share a normalised request or a normalised command, directly or through others, stay together.
 * `shares` are the parts of valid and test in 0..1; the place of a group depends on its contents only, not on order.
 */
export function splitByGroup<Row extends Example>(
  rows: readonly Row[],
  shares = { valid: 0.04, test: 0.08 },
): Record<Split, Row[]> {
  const parent = rows.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  const seen = new Map<string, number>()
  for (const [index, row] of rows.entries())
    for (const key of [`n:${normalisedRequest(row.nl)}`, `c:${normalisedCommand(row.cmd)}`]) {
      const other = seen.get(key)
      if (other === undefined) seen.set(key, index)
      else parent[root(index)] = root(other)
    }
  const groups = new Map<number, Row[]>()
  for (const [index, row] of rows.entries()) {
    const group = groups.get(root(index))
    if (group === undefined) groups.set(root(index), [row])
    else group.push(row)
  }
  const result: Record<Split, Row[]> = { train: [], valid: [], test: [] }
  for (const group of groups.values()) {
    const name = group.map((row) => normalisedCommand(row.cmd)).sort()[0] as string
    const place = Number.parseInt(sha256(name).slice(0, 8), 16) / 0x1_0000_0000
    // A huge group tests one command over and over; it teaches more than it measures.
    const split: Split =
      group.length > 40
        ? 'train'
        : place < shares.test
          ? 'test'
          : place < shares.test + shares.valid
            ? 'valid'
            : 'train'
    result[split].push(...group)
  }
  return result
}

/** Throws Fault `corrupt` when a test row's request, or its command where `commands` is set, was trained on. */
export function checkNoLeak(train: readonly Example[], test: readonly Example[], options: { commands: boolean }): void {
  const requests = new Set(train.map((row) => normalisedRequest(row.nl)))
  const commands = new Set(options.commands ? train.map((row) => normalisedCommand(row.cmd)) : [])
  const leaks = test.filter(
    (row) => requests.has(normalisedRequest(row.nl)) || commands.has(normalisedCommand(row.cmd)),
  )
  if (leaks.length > 0)
    throw new Fault(
      'corrupt',
      `${leaks.length} test rows were found in the training data, the first: ${JSON.stringify(leaks[0])}`,
      {
        hint: 'Split again by group; never move single rows between splits.',
      },
    )
}
