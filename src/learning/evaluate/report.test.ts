import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluateGuard } from './guard.ts'
import { guardMarkdown, reportJson, shellMarkdown } from './report.ts'
import { evaluateShell, ShellRow } from './shell.ts'

const head = {
  title: 'Shell',
  date: '2026-01-02T03:04:05Z',
  sources: [{ file: 'a_b.jsonl', count: { rows: 2, bad: 1, examples: [{ line: 7, problem: 'x' }] } }],
}

test('the shell report says the measures, what was left out, and survives hostile cells', async () => {
  const report = await evaluateShell({
    rows: [
      { nl: 'a | b\n<script>', command: 'ls' },
      { nl: 'time', command: 'date' },
    ].map((row) => ShellRow.parse(row)),
    propose: async () => ({ text: 'echo `x` | cat', model: 'm', latencyMs: 5 }),
    syntax: async () => 'valid',
    execute: async (command) =>
      command === 'date' ? { unavailable: 'clock' } : { exitCode: 0, stdout: command, effects: [] },
    signal: new AbortController().signal,
  })
  const text = shellMarkdown(head, report)
  const lines = text.split('\n')
  assert.equal(lines[0], '# Shell')
  assert.ok(lines.includes('- a\\_b.jsonl: 2 rows, **1 bad rows left out** (first: line 7)'))
  assert.ok(lines.includes('| **execution equivalence** | 0.0 % | 0.0 % to 79.3 % | 0 / 1 |'), text)
  assert.ok(lines.includes('| valid syntax | 100.0 % | 34.2 % to 100.0 % | 2 / 2 |'))
  assert.ok(lines.includes('| clock | 1 |'))
  assert.ok(
    lines.includes(
      'Left out of execution equivalence: 1 of 2 rows, whose reference proves nothing here. Left out of syntax: 0.',
    ),
  )
  assert.ok(
    lines.includes('| a \\| b \\<script\\> | `` echo `x` \\| cat `` | ` ls ` | other output or effects |'),
    text,
  )
  assert.deepEqual(JSON.parse(reportJson(head, report)), JSON.parse(JSON.stringify({ ...head, ...report })))
})

test('the guard report lists categories and misses', async () => {
  const rows = [
    { command: 'rm -rf /', expected: 'dangerous' as const, category: 'wipe', file: 'd.jsonl' },
    { command: 'ls', expected: 'safe' as const, file: 'b.jsonl' },
  ]
  const missed = guardMarkdown(head, await evaluateGuard({ rows, guard: () => ({ level: 'safe' }) }))
  assert.match(missed, /\| d\.jsonl \| wipe \| dangerous \| 1 \| 0 \| 0 \|/)
  assert.match(missed, /## Misses \(1\)/)
  assert.match(missed, /\| dangerous \| safe \| ` rm -rf \/ ` \| wipe \| {2}\|/)
  assert.match(missed, /\| review kept from safe \| unavailable \| {2}\| 0 \/ 0 \|/)
  const right = await evaluateGuard({ rows, guard: (command) => ({ level: command === 'ls' ? 'safe' : 'dangerous' }) })
  assert.match(guardMarkdown(head, right), /No misses\./)
})
