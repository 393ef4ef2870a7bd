import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { keptTo, namedPlaces } from './named-places.ts'

const workspace = mkdtempSync(join(tmpdir(), 'provenly-places-'))
mkdirSync(join(workspace, 'src'))
mkdirSync(join(workspace, 'python'))
for (const name of ['a.js', 'src/b.ts', 'with space.js']) writeFileSync(join(workspace, name), '')
after(() => rmSync(workspace, { recursive: true }))

const rows: [words: string, rest: string, paths: string[]][] = [
  ['rename x1 to y1 in a.js', 'rename x1 to y1', ['a.js']],
  ['rename x1 in ./a.js to y1', 'rename x1 to y1', ['a.js']],
  ['rename x1 to y1 in a.js and src/b.ts.', 'rename x1 to y1', ['a.js', 'src/b.ts']],
  ['rename x1 to y1 only in the src folder', 'rename x1 to y1', ['src']],
  ['rename x1 to y1 under src/', 'rename x1 to y1', ['src']],
  ['rename x1 to y1 in "with space.js"', 'rename x1 to y1', ['with space.js']],
  ['rename x1 to y1 in src/**/*.ts', 'rename x1 to y1', ['src/**/*.ts']],
  ['rename x1 to y1 in missing.py', 'rename x1 to y1', ['missing.py']],
  ['rename x1 to y1 in python', 'rename x1 to y1 in python', []],
  ['rename x1 to y1 in Node.js', 'rename x1 to y1 in Node.js', []],
  ['rename x1 to y1 in all files', 'rename x1 to y1 in all files', []],
  ['wrap calls of load in util.retry', 'wrap calls of load in util.retry', []],
  ['rename x1 to y1 in ../other/a.js', 'rename x1 to y1 in ../other/a.js', []],
]

for (const [words, rest, paths] of rows) {
  test(`where it is meant: ${words}`, () => assert.deepEqual(namedPlaces(words, workspace), { words: rest, paths }))
}

test('a proposal may ask for less than what was said, never for more', () => {
  const rewrite = { language: 'javascript', pattern: 'a', rewrite: 'b' }
  const pathsOf = (places: string[], paths?: string[]) =>
    keptTo(places, { rewrites: [paths ? { ...rewrite, paths } : rewrite] }).rewrites[0]?.paths
  assert.deepEqual(pathsOf(['src'], ['./src/b.ts']), ['./src/b.ts'])
  assert.deepEqual(pathsOf(['src'], ['src/b.ts', 'a.js']), ['src'])
  assert.deepEqual(pathsOf(['src'], ['srcs']), ['src'])
  assert.deepEqual(pathsOf(['src']), ['src'])
  assert.deepEqual(pathsOf([]), undefined)
})
