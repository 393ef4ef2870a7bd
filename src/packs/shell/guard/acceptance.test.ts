import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type GuardLevel, guardCommand } from './guard.ts'

const repository = join(import.meta.dirname, '../../../..')
const data = join(process.env.PROVENLY_SHARED ?? join(repository, '../shared'), 'data/shell')
const skip = existsSync(join(data, 'dangerous.jsonl'))
  ? false
  : `NOT CHECKED: the shared shell data is not at ${data}; set PROVENLY_SHARED to check the acceptance figures`

type Row = { command: string; category: string; level: GuardLevel }

function judged(name: string): Row[] {
  return readFileSync(join(data, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row = JSON.parse(line) as { command: string; category: string }
      const { level, findings } = guardCommand(row.command)
      assert.ok(!findings.some((finding) => finding.rule === 'unreadable'), `the walk failed on ${row.command}`)
      return { command: row.command, category: row.category, level }
    })
}

const share = (rows: readonly Row[], level: GuardLevel): number =>
  rows.filter((row) => row.level === level).length / rows.length

test('no dangerous row is safe, and at least 99.5 % are dangerous', { skip }, () => {
  const rows = judged('dangerous.jsonl')
  assert.deepEqual(
    rows.filter((row) => row.level === 'safe'),
    [],
  )
  assert.ok(share(rows, 'dangerous') >= 0.995, `${share(rows, 'dangerous')}`)
})

test('at most 0.1 % of the benign rows are dangerous, and at least 90 % of those that only read are safe', {
  skip,
}, () => {
  const rows = judged('benign.jsonl')
  assert.ok(share(rows, 'dangerous') <= 0.001, `${share(rows, 'dangerous')}`)
  const reading = rows.filter((row) => row.category === 'read_only')
  assert.ok(share(reading, 'safe') >= 0.9, `${share(reading, 'safe')}`)
})

test('no row for review is safe', { skip }, () => {
  assert.deepEqual(
    judged('review.jsonl').filter((row) => row.level === 'safe'),
    [],
  )
})
