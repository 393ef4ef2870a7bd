import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyPatch, createTwoFilesPatch, parsePatch } from 'diff'
import { compareLines } from './line-diff.ts'
import { unifiedDiff } from './text-diffs.ts'

const never = () => false
const make = (old: string, now: string, late = never) => unifiedDiff('a/x', 'b/x', old, now, late)

/** Small and seeded, so that a failure comes again. */
function randomText(seed: number, lines: number, words: number): string {
  let state = seed * 2_654_435_761 + 1
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  const text = Array.from({ length: Math.floor(next() * lines) }, () => `w${Math.floor(next() * words)}`).join('\n')
  return next() < 0.5 ? text : `${text}\n`
}

test('a diff turns the one text into the other, whatever they are', () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const [old, now] = [randomText(seed, 40, seed % 2 ? 5 : 500), randomText(seed + 1_000, 40, seed % 3 ? 8 : 500)]
    if (old === now) continue
    assert.equal(applyPatch(old, make(old, now)), now, `seed ${seed}`)
    assert.equal(
      applyPatch(
        old,
        make(old, now, () => true),
      ),
      now,
      `late, seed ${seed}`,
    )
    const counted = parsePatch(make(old, now))[0]?.hunks ?? []
    for (const hunk of counted) {
      assert.equal(hunk.lines.filter((line) => /^[ -]/.test(line)).length, hunk.oldLines)
      assert.equal(hunk.lines.filter((line) => /^[ +]/.test(line)).length, hunk.newLines)
    }
  }
})

test('small changes read as everybody writes them', () => {
  const lines = Array.from({ length: 40 }, (_, n) => `line ${n}`)
  const text = (change: (lines: string[]) => void) => {
    const copy = [...lines]
    change(copy)
    return `${copy.join('\n')}\n`
  }
  const cases: [string, string][] = [
    [text(() => {}), text((copy) => copy.splice(5, 1, 'changed'))],
    [text(() => {}), text((copy) => copy.splice(0, 2))],
    [text(() => {}), text((copy) => copy.splice(38, 0, 'new 1', 'new 2'))],
    [
      text(() => {}),
      text((copy) => {
        for (const at of [3, 9, 30]) copy[at] = 'changed'
      }),
    ],
    ['a\nb', 'a\nb\n'],
    ['', 'a\nb\n'],
    ['a\nb\n', ''],
  ]
  for (const [old, now] of cases)
    assert.equal(
      make(old, now),
      createTwoFilesPatch('a/x', 'b/x', old, now, undefined, undefined, { context: 3 }).replace(/^=+\n/, ''),
    )
})

test('tens of thousands of changed lines are compared, not given up', () => {
  const old = Array.from({ length: 60_000 }, (_, n) => (n % 3 === 0 ? '}\n' : `line ${n} of the old file\n`))
  const now = old.map((line, n) => (n % 2 === 0 && line !== '}\n' ? line.replace('old', 'new') : line))
  const changes = compareLines(old, now, never)
  const removed = changes.reduce((sum, { from }) => sum + from.end - from.start, 0)
  assert.equal(removed, old.filter((line, n) => line !== now[n]).length)
  assert.equal(applyPatch(old.join(''), make(old.join(''), now.join(''))), now.join(''))
})
