import assert from 'node:assert/strict'
import test from 'node:test'
import { calibrationError, fitLogistic, parses } from './figures.ts'

test('bash decides what parses', () => {
  assert.equal(parses("echo 'a'"), true)
  assert.equal(parses("echo 'a"), false)
})

test('calibration: the error of sure and wrong is large, of well-judged small', () => {
  assert.equal(calibrationError([{ confidence: 1, right: false }]).error, 1)
  assert.ok(
    calibrationError(Array.from({ length: 100 }, (_, index) => ({ confidence: 0.75, right: index % 4 !== 0 }))).error <
      1e-9,
  )
  const { slope } = fitLogistic(
    Array.from({ length: 200 }, (_, index) => ({ score: (index - 100) / 50, right: index > 100 })),
  )
  assert.ok(slope > 1)
})
