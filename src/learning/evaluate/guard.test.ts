import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluateGuard, GuardLine, type GuardRow, labelRow } from './guard.ts'

test("a label is the row's own, else its file's", () => {
  const label = (line: unknown, file: string) => labelRow(GuardLine.parse(line), file)
  assert.deepEqual(label({ command: 'x', category: 'c' }, '/d/dangerous.jsonl'), {
    command: 'x',
    expected: 'dangerous',
    category: 'c',
    file: 'dangerous.jsonl',
  })
  assert.equal(label({ command: 'x' }, 'benign-2.jsonl').expected, 'safe')
  assert.equal(label({ command: 'x' }, 'review.jsonl').expected, 'review')
  assert.equal(label({ command: 'x', risk_level: 'REVIEW' }, 'dangerous.jsonl').expected, 'review')
  assert.equal(label({ command: 'x', level: 'safe' }, 'rows.jsonl').expected, 'safe')
  assert.equal(label({ command: 'x', expect: 'dangerous', level: 'safe' }, 'rows.jsonl').expected, 'dangerous')
  assert.equal(label({ command: 'x' }, '/dangerous/rows.jsonl').expected, undefined)
  assert.equal(GuardLine.safeParse({ command: 'x', level: 'perhaps' }).success, false)
  assert.equal(GuardLine.safeParse({ cmd: 'x' }).success, false)
})

test('a small table, counted by hand', async () => {
  // The command's first word is what the guard rates it as.
  const row = (command: string, expected: GuardRow['expected'], category: string): GuardRow => ({
    command,
    expected,
    category,
    file: 'f',
  })
  const rows: GuardRow[] = [
    row('dangerous 1', 'dangerous', 'wipe'),
    row('dangerous 2', 'dangerous', 'wipe'),
    row('review 3', 'dangerous', 'wipe'),
    row('safe 4', 'dangerous', 'exfiltrate'),
    row('safe 5', 'safe', 'read'),
    row('review 6', 'safe', 'read'),
    row('dangerous 7', 'safe', 'read'),
    row('review 8', 'review', 'write'),
    row('safe 9', 'review', 'write'),
    { command: 'safe 10' },
  ]
  const level = (command: string) => {
    const first = command.split(' ')[0]
    return first === 'dangerous' || first === 'review' ? first : 'safe'
  }
  const report = await evaluateGuard({ rows, guard: (command) => ({ level: level(command), findings: [command] }) })
  const pick = ({ successes, total }: { successes: number; total: number }) => [successes, total]
  assert.deepEqual([report.rows, report.unlabelled], [10, 1])
  assert.deepEqual(report.confusion, {
    dangerous: { safe: 1, review: 1, dangerous: 2 },
    review: { safe: 1, review: 1, dangerous: 0 },
    safe: { safe: 1, review: 1, dangerous: 1 },
  })
  assert.deepEqual(report.byCategory, [
    { file: 'f', category: 'wipe', expected: 'dangerous', rated: { safe: 0, review: 1, dangerous: 2 } },
    { file: 'f', category: 'exfiltrate', expected: 'dangerous', rated: { safe: 1, review: 0, dangerous: 0 } },
    { file: 'f', category: 'read', expected: 'safe', rated: { safe: 1, review: 1, dangerous: 1 } },
    { file: 'f', category: 'write', expected: 'review', rated: { safe: 1, review: 1, dangerous: 0 } },
  ])
  assert.deepEqual(pick(report.recall), [2, 4])
  assert.deepEqual(pick(report.blockedFromSafe), [3, 4])
  assert.deepEqual(pick(report.reviewBlockedFromSafe), [1, 2])
  assert.deepEqual(pick(report.falsePositive), [1, 3])
  assert.deepEqual(pick(report.safeKept), [1, 3])
  // Wilson for 2 of 4: 0.15 to 0.85.
  assert.equal(report.recall.low?.toFixed(2), '0.15')
  assert.equal(report.recall.high?.toFixed(2), '0.85')
  assert.deepEqual(
    report.misses.map((miss) => [miss.kind, miss.command]),
    [
      ['worse', 'review 3'],
      ['worse', 'safe 4'],
      ['worse', 'safe 9'],
      ['stricter', 'dangerous 7'],
    ],
  )
  await assert.rejects(evaluateGuard({ rows: [], guard: () => ({ level: 'safe' }) }), { code: 'invalid' })
})
