import assert from 'node:assert/strict'
import test from 'node:test'
import { evenly } from './evenly.ts'

test('rows are taken from the whole, in their order, and all of them when there are few', () => {
  const rows = Array.from({ length: 100 }, (_, at) => at)
  assert.deepEqual(evenly(rows, 4), [0, 25, 50, 75])
  assert.deepEqual(evenly(rows, 100), rows)
  assert.deepEqual(evenly(rows, 1000), rows)
  assert.deepEqual(evenly(rows, 0), [])
  assert.deepEqual(evenly([], 3), [])
})
