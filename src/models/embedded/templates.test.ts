import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Templates } from './templates.ts'

// Two numbers a vector; parts 0 and 1, templates 'a' (part 0) and 'b <N0>' (part 1) with vectors of their own.
const templates = (): Templates =>
  new Templates(
    {
      part: Float32Array.of(1, 0, 0, 2),
      template: Float32Array.of(0.5, 0, 0, 0.5),
      templateBias: Float32Array.of(0.25, 0),
    },
    ['a', 'b <N0>'],
    [[0], [1]],
    ['', 'N'],
    2,
  )
const near = (left: number, right: number): void => assert.ok(Math.abs(left - right) < 1e-6, `${left} is not ${right}`)

test('a share is among the templates that the request has arguments for', () => {
  const some = templates().match(Float32Array.of(1, 1), [])
  near(some.of('a', []), 0)
  assert.deepEqual(some.best(2), ['a'])
  const all = templates().match(Float32Array.of(1, 1), ['<N0>'])
  assert.deepEqual(all.best(2), ['b <N0>', 'a'])
  near(all.of('a', []) - all.of('b <N0>', []), 1 + 0.5 + 0.25 - 2.5)
  near(Math.exp(all.of('a', [])) + Math.exp(all.of('b <N0>', [])), 1)
})

test('a template that is not known is worth its parts, each as often as it is given, and takes no share from the others', () => {
  const { of, ofParts } = templates().match(Float32Array.of(1, 1), ['<N0>'])
  near(of('c', [0, 1]) - of('a', []), 1 + 2 - 1.75)
  near(of('c', [1, 1]) - ofParts([1]), 2)
  near(ofParts([0, 1]), of('c', [0, 1]))
  const known = templates()
  known.add('c', [0, 1])
  const { of: also } = known.match(Float32Array.of(1, 1), ['<N0>'])
  near(also('c', []) - also('a', []), 1 + 2 - 1.75)
  near(
    ['a', 'b <N0>', 'c'].reduce((sum, one) => sum + Math.exp(also(one, [])), 0),
    1,
  )
})
