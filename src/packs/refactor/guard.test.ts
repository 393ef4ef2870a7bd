import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guardRewrites } from './guard.ts'

const unboundIn = (pattern: string, rewrite: string) =>
  guardRewrites({ rewrites: [{ language: 'javascript', pattern, rewrite }] }, [])
    .findings.filter(({ rule }) => rule === 'refactor/unbound')
    .map(({ risk, message }) => `${risk} ${/keeps no (.*):/.exec(message)?.[1]}`)

test('a rewrite with names that its pattern does not keep would lose code, and says so', () => {
  assert.deepEqual(unboundIn('load($A)', 'fetch($B)'), ['high $B'])
  assert.deepEqual(unboundIn('load($A, $B)', 'fetch($$$A, $B)'), ['high $$$A'])
  assert.deepEqual(unboundIn('load($_A)', 'fetch($_A)'), ['high $_A'])
  assert.deepEqual(unboundIn('load($A, $$$REST)', 'fetch($$$REST, $A, $A)'), [])
  assert.deepEqual(unboundIn('load($A)', 'fetch(`${A}`, $a, $1)'), [])
})
