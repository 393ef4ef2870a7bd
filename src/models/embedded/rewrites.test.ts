import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rewritesFor } from './rewrites.ts'

test('an argument is added to calls with several, with one and without any', () => {
  const made = rewritesFor('add-argument', 'add argument limit to loadUser in javascript', '')
  assert.deepEqual(
    made.map(({ pattern, rewrite }) => [pattern, rewrite]),
    [
      ['loadUser($FIRST, $$$ARGS)', 'loadUser($FIRST, $$$ARGS, limit)'],
      ['loadUser($ONLY)', 'loadUser($ONLY, limit)'],
      ['loadUser()', 'loadUser(limit)'],
    ],
  )
})
