import assert from 'node:assert/strict'
import test from 'node:test'
import { calibrationError, firstProgram, fitLogistic, parses, quantile, share, templateOf } from './figures.ts'

test('a template keeps programs, flags and operators', () => {
  const cases: [string, string][] = [
    ["find /tmp -type f -name '*.log' -mtime -3", 'find ARG -type ARG -name ARG -mtime ARG'],
    ['ls -l | head -n 5', 'ls -l | head -n ARG'],
    ['sort -k2 a.txt > b.txt', 'sort -k# ARG > ARG'],
    ['sudo apt-get install vim', 'sudo apt-get ARG ARG'],
    ['A=1 env && wc -l "my file"', 'VAR= env && wc -l ARG'],
    ['find . | xargs grep -l x', 'find ARG | xargs grep -l ARG'],
  ]
  for (const [command, template] of cases) assert.equal(templateOf(command), template)
})

test('the first program is found behind assignments and sudo', () => {
  assert.equal(firstProgram('A=1 sudo /usr/bin/ls -l'), 'ls')
  assert.equal(firstProgram(''), '')
})

test('bash decides what parses', () => {
  assert.equal(parses("echo 'a'"), true)
  assert.equal(parses("echo 'a"), false)
})

test('Wilson intervals, as in the textbook', () => {
  const { low, high } = share(8, 10)
  assert.ok(Math.abs(low - 0.4902) < 0.001 && Math.abs(high - 0.9433) < 0.001, `${low} ${high}`)
  assert.deepEqual(share(0, 0), { count: 0, of: 0, low: 0, high: 1 })
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

test('quantiles', () => {
  assert.equal(quantile([3, 1, 2, 4], 0.5), 3)
  assert.equal(quantile([], 0.5), 0)
})
