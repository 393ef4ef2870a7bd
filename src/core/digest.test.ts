import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalJson, digestOf } from './digest.ts'

test('numbers, strings and literals are written as RFC 8785 section 3.2.2 shows', () => {
  const value = {
    numbers: JSON.parse('[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]'),
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  }
  assert.equal(
    canonicalJson(value),
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

test('keys are sorted by UTF-16 code units (RFC 8785 section 3.2.3)', () => {
  const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
  assert.equal(canonicalJson(value), '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
})

test('what JSON can not say is refused, absent members are absent', () => {
  for (const value of [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    10n,
    () => {},
    new Date(),
    new Map(),
    '\ud800',
    Symbol('x'),
    undefined,
  ]) {
    assert.throws(() => canonicalJson(value), TypeError)
  }
  assert.equal(canonicalJson({ a: undefined, b: [1] }), '{"b":[1]}')
  assert.equal(canonicalJson(-0), '0')
})

test('the order of keys does not change the digest, everything else does', () => {
  assert.equal(digestOf({ a: 1, b: { c: 2, d: 3 } }), digestOf({ b: { d: 3, c: 2 }, a: 1 }))
  assert.notEqual(digestOf({ a: 1 }), digestOf({ a: '1' }))
  assert.notEqual(digestOf([1, 2]), digestOf([2, 1]))
})
