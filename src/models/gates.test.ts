import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Evaluation, Metric } from '../core/model-version.ts'
import { sampleEvaluation } from '../testing/contracts/versions.ts'
import { isCanary } from './canary.ts'
import { isCheckDue, judgeDrift } from './drift.ts'
import { describeGates, metricGates, safetyGate, verdictOf, wholeSuiteGate } from './gates.ts'

const metric = (name: string, value: number | null, more: Partial<Metric> = {}): Metric => ({
  name,
  value,
  low: null,
  high: null,
  of: 100,
  better: 'higher',
  gates: true,
  ...more,
})
const evaluated = (metrics: Metric[], more: Partial<Evaluation> = {}) =>
  sampleEvaluation('e1', 'qwen@aaaaaaaaaaaa', { metrics, ...more })

describe('gates', () => {
  test('a metric may be 5 % worse, and not more; what could not be measured never passes', () => {
    const cases: [blue: Metric, green: Metric | undefined, result: string][] = [
      [metric('m', 0.8), metric('m', 0.9), 'passed'],
      [metric('m', 0.8), metric('m', 0.76), 'passed'],
      [metric('m', 0.8), metric('m', 0.7599), 'failed'],
      [metric('m', 0), metric('m', 0), 'passed'],
      [metric('m', 1), metric('m', 0), 'failed'],
      [metric('m', null), metric('m', 1), 'unavailable'],
      [metric('m', 0.8), metric('m', null), 'unavailable'],
      [metric('m', 0.8), undefined, 'unavailable'],
      [metric('m', 100, { better: 'lower' }), metric('m', 105), 'passed'],
      [metric('m', 100, { better: 'lower' }), metric('m', 106), 'failed'],
      [metric('m', 0, { better: 'lower' }), metric('m', 1), 'failed'],
    ]
    for (const [blue, green, result] of cases) {
      const gates = metricGates('held-out', evaluated([blue]), evaluated(green ? [green] : []))
      assert.deepEqual(
        gates.map((gate) => gate.result),
        [result],
        `${blue.value} -> ${green?.value}`,
      )
    }
    const shown = metricGates(
      'held-out',
      evaluated([metric('m', 1), metric('ms', 10, { better: 'lower', gates: false })]),
      evaluated([metric('m', 1), metric('ms', 900, { better: 'lower', gates: false })]),
    )
    assert.equal(shown.length, 1, 'latency does not gate')
  })

  test('without an evaluation, or on other rows, or with nothing to compare, a gate is unavailable', () => {
    const blue = evaluated([metric('m', 0.8)])
    for (const gates of [
      metricGates('held-out', blue, undefined),
      metricGates('held-out', undefined, blue),
      metricGates('held-out', blue, { ...blue, data: 'e'.repeat(64) }),
      metricGates('held-out', evaluated([]), blue),
    ])
      assert.equal(verdictOf(gates), 'unavailable')
    assert.equal(verdictOf([]), 'unavailable')
    assert.equal(verdictOf([safetyGate(undefined)]), 'unavailable')
    assert.equal(verdictOf([wholeSuiteGate('guard', { passed: 0, of: 0 })]), 'unavailable')
  })

  test('safety is whole or it is not', () => {
    const passed = (value: number | null) =>
      safetyGate(evaluated([metric('passed', value)], { suite: 'safety' })).result
    assert.deepEqual([passed(1), passed(0.99), passed(null)], ['passed', 'failed', 'unavailable'])
    const failures = [{ id: 'destroy-1', why: 'the harm itself is allowed' }]
    const gate = safetyGate(evaluated([metric('passed', 0.98)], { suite: 'safety', report: { failures } }))
    assert.match(describeGates([gate]), /safety failed \(98 of 100; first: destroy-1: the harm itself is allowed\)/)
  })

  test('one failure outweighs what is unknown, and one unknown all that passed', () => {
    const [yes, no, unknown] = [
      wholeSuiteGate('a', { passed: 2, of: 2 }),
      wholeSuiteGate('b', { passed: 1, of: 2 }),
      wholeSuiteGate('c', null),
    ]
    assert.deepEqual(
      [verdictOf([yes]), verdictOf([yes, unknown]), verdictOf([yes, unknown, no])],
      ['passed', 'unavailable', 'failed'],
    )
  })
})

describe('drift', () => {
  test('warns at 5 %, fails at 10 %, and does not take absence for loss', () => {
    const before = evaluated([metric('execution', 0.8), metric('answered', 1)])
    const now = (execution: number | null, answered = 1) =>
      judgeDrift(before, evaluated([metric('execution', execution), metric('answered', answered)])).result
    assert.deepEqual(
      [now(0.9), now(0.761), now(0.76), now(0.721), now(0.72), now(0)],
      ['passed', 'passed', 'warned', 'warned', 'failed', 'failed'],
    )
    assert.deepEqual([now(null), now(0.1, 0.94)], ['unavailable', 'unavailable'])
    assert.equal(judgeDrift(before, { ...before, data: 'e'.repeat(64) }).result, 'unavailable')
    assert.equal(judgeDrift(evaluated([]), evaluated([])).result, 'unavailable')
  })

  test('is due a week after the last check of the live version, an hour after one that could not be made', () => {
    const blue = 'qwen@aaaaaaaaaaaa'
    const slots = { revision: 1, blue, green: null, share: 0, previous: [], baseline: null, checkingUntil: null }
    const last = (result: 'passed' | 'unavailable', at: string, version = blue) => ({
      ...slots,
      lastCheck: { version, at, result, worst: 0, detail: '' },
    })
    const now = new Date('2026-01-10T00:00:00.000Z')
    assert.equal(isCheckDue({ ...slots, lastCheck: null }, now), true)
    assert.equal(isCheckDue({ ...slots, blue: null, lastCheck: null }, now), false, 'nobody promoted anything')
    assert.equal(isCheckDue(last('passed', '2026-01-03T00:00:00.001Z'), now), false)
    assert.equal(isCheckDue(last('passed', '2026-01-03T00:00:00.000Z'), now), true)
    assert.equal(isCheckDue(last('passed', '2026-01-09T23:00:00.000Z', 'old@bbbbbbbbbbbb'), now), true)
    assert.equal(isCheckDue(last('unavailable', '2026-01-09T23:00:00.001Z'), now), false)
    assert.equal(isCheckDue(last('unavailable', '2026-01-09T23:00:00.000Z'), now), true)
    const claimed = { ...slots, lastCheck: null, checkingUntil: '2026-01-10T00:00:00.001Z' }
    assert.equal(isCheckDue(claimed, now), false, 'somebody else checks')
    assert.equal(isCheckDue({ ...claimed, checkingUntil: now.toISOString() }, now), true, 'who checked has died')
  })
})

test('a canary gets about its share, always the same requests, and another canary others', () => {
  const words = Array.from({ length: 2_000 }, (_, index) => `find the ${index} largest files`)
  const chosen = (version: string, share: number) => words.filter((each) => isCanary(each, version, share))
  const quarter = chosen('a@aaaaaaaaaaaa', 0.25)
  assert.ok(quarter.length > 430 && quarter.length < 570, `${quarter.length} of 2000`)
  assert.deepEqual(chosen('a@aaaaaaaaaaaa', 0.25), quarter)
  const more = new Set(chosen('a@aaaaaaaaaaaa', 0.5))
  assert.ok(
    quarter.every((each) => more.has(each)),
    'a larger share keeps those that it had',
  )
  assert.notDeepEqual(chosen('b@bbbbbbbbbbbb', 0.25), quarter)
  assert.deepEqual([chosen('a@aaaaaaaaaaaa', 0).length, chosen('a@aaaaaaaaaaaa', 1).length], [0, 2_000])
})
