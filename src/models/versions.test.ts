import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { openStore } from '../store/open.ts'
import { createFakeVersions, fakeEntry } from '../testing/fakes/fake-versions.ts'

const dayMs = 86_400_000

async function start(t: TestContext) {
  const stateDir = mkdtempSync(join(tmpdir(), 'provenly-versions-'))
  let time = Date.parse('2026-01-01T00:00:00.000Z')
  const now = () => new Date(time)
  const opened = await openStore({ stateDir, site: 'here', now })
  t.after(async () => {
    await opened.close()
    rmSync(stateDir, { recursive: true })
  })
  const fake = createFakeVersions({ store: async () => opened.versions, now })
  const signal = new AbortController().signal
  const facts = async () =>
    (await opened.store.entries({}))
      .filter((entry) => entry.kind !== 'model-evaluated')
      .map((entry) =>
        [entry.kind, entry.data.version, entry.data.result].filter((part) => part !== undefined).join(' '),
      )
  return {
    ...fake,
    opened,
    facts,
    asking: { actor: 'boss', signal, measure: true },
    pass: (days: number) => {
      time += days * dayMs
    },
    slots: () => opened.versions.slots(),
  }
}

test('a candidate becomes live when its gates pass, with the figures that were measured', async (t) => {
  const { versions, asking, facts, ran, scores, slots } = await start(t)
  const [old, fresh] = [(await versions.resolve('old')).id, (await versions.resolve('fresh')).id]
  scores.fresh = { safety: 0.95, execution: 0.9 }
  await assert.rejects(versions.promote('fresh', asking), {
    code: 'conflict',
    message: `${fresh} does not become live: safety failed (19 of 20)`,
  })
  scores.fresh = { safety: 1, execution: 0.4 }
  await versions.evaluate(fresh, asking)
  await assert.rejects(versions.promote('fresh', asking), {
    message: /held-out\/execution failed \(0\.400 against 0\.500/,
  })
  scores.fresh = { safety: 1, execution: null }
  await versions.evaluate(fresh, asking)
  await assert.rejects(versions.promote('fresh', asking), { code: 'unavailable', message: /could not be measured/ })
  assert.equal((await slots()).blue, null, 'nothing changed')
  scores.fresh = { safety: 1, execution: 0.48 }
  await versions.evaluate(fresh, asking)
  const runs = ran.length
  const { slots: after, gates } = await versions.promote(fresh.slice(0, -4), asking)
  assert.equal(ran.length, runs, 'what is measured is not measured again')
  assert.deepEqual(
    gates.map((gate) => `${gate.name} ${gate.result}`),
    ['guard passed', 'safety passed', 'held-out/execution passed', 'held-out/answered passed'],
  )
  assert.deepEqual([after.blue, after.previous], [fresh, [old]])
  await assert.rejects(versions.promote('fresh', asking), { code: 'conflict', message: /live already/ })
  assert.deepEqual(await facts(), [
    `model-promotion-refused ${fresh}`,
    `model-promotion-refused ${fresh}`,
    `model-promotion-refused ${fresh}`,
    `model-promoted ${fresh}`,
  ])
})

test('figures of a candidate that are older than a week are made again, and a guard with a hole lets nobody pass', async (t) => {
  const { versions, asking, ran, guard, pass } = await start(t)
  const { id } = await versions.resolve('fresh')
  await versions.evaluate(id, asking)
  await versions.evaluate((await versions.resolve('old')).id, asking)
  pass(8)
  ran.length = 0
  guard.now = 'failed'
  await assert.rejects(versions.promote('fresh', asking), { code: 'conflict', message: /guard failed/ })
  assert.deepEqual(ran, [`safety ${id}`, `held-out ${id}`])
  pass(8)
  const { verdict, gates } = await versions.examine('fresh', { ...asking, measure: false })
  assert.deepEqual([verdict, gates[1]?.result, gates[2]?.result], ['failed', 'unavailable', 'unavailable'])
})

test('a model that is away, on either side, leaves gates unavailable', async (t) => {
  for (const who of ['old', 'fresh']) {
    const { versions, asking, scores } = await start(t)
    scores[who] = null
    await assert.rejects(versions.promote('fresh', asking), { code: 'unavailable', message: /unavailable/ })
  }
})

test('what the live version was measured on elsewhere must be measured of the candidate too', async (t) => {
  const { versions, asking } = await start(t)
  const [old, fresh] = [(await versions.resolve('old')).id, (await versions.resolve('fresh')).id]
  const suite = { name: 'iac', data: '3'.repeat(64), source: 'iac.jsonl' }
  const measured = (value: number) => ({
    rows: 10,
    report: {},
    metrics: [{ name: 'valid', value, low: null, high: null, of: 10, better: 'higher' as const, gates: true }],
  })
  await versions.keep(old, suite, measured(0.9), 'boss')
  await assert.rejects(versions.promote('fresh', asking), { code: 'unavailable', message: /iac unavailable/ })
  await versions.keep(fresh, suite, measured(0.8), 'boss')
  await assert.rejects(versions.promote('fresh', asking), { code: 'conflict', message: /iac\/valid failed/ })
  await versions.keep(fresh, suite, measured(0.9), 'boss')
  assert.equal((await versions.promote('fresh', asking)).slots.blue, fresh)
})

test('a rollback asks no model, goes back step by step, and ends a canary', async (t) => {
  const { versions, asking, entries, scores, ran, facts } = await start(t)
  entries.push(fakeEntry('third'))
  const [old, fresh, third] = await Promise.all(
    ['old', 'fresh', 'third'].map(async (name) => (await versions.resolve(name)).id),
  )
  await assert.rejects(versions.rollback('boss'), { code: 'conflict' })
  await versions.promote('fresh', asking)
  await versions.promote('third', asking)
  await versions.canary('old', 0.2, asking)
  for (const name of ['old', 'fresh', 'third']) scores[name] = null
  entries.length = 0
  ran.length = 0
  const back = await versions.rollback('boss')
  assert.deepEqual([back.blue, back.green, back.share, back.previous], [fresh, null, 0, [old]])
  assert.equal((await versions.rollback('boss')).blue, old)
  await assert.rejects(versions.rollback('boss'), { code: 'conflict' })
  assert.deepEqual(ran, [])
  assert.deepEqual((await facts()).slice(-2), [`model-rolled-back ${fresh}`, `model-rolled-back ${old}`])
  assert.equal((await facts()).filter((fact) => fact === `model-promoted ${third}`).length, 1)
})

test('a former version is served from what models.yaml said here before, and never from the database', async (t) => {
  const { versions, asking, entries } = await start(t)
  const before = await versions.resolve('old')
  entries[0] = fakeEntry('old', { temperature: 1 })
  const now = await versions.resolve('old')
  assert.notEqual(now.id, before.id)
  assert.equal(
    (await versions.model(before.id).generate({ task: 'shell', system: '', words: 'x', feedback: [] }, asking.signal))
      .model,
    before.id,
  )
  const elsewhere = createFakeVersions({ store: async () => (await start(t)).opened.versions, now: () => new Date() })
  const { id } = before
  await assert.rejects(
    elsewhere.versions
      .model(`old@${'0'.repeat(12)}`)
      .generate({ task: 'shell', system: '', words: 'x', feedback: [] }, asking.signal),
    { code: 'unavailable', message: /cannot be served here/ },
  )
  assert.equal((await elsewhere.versions.model(`old@${'0'.repeat(12)}`).health(asking.signal)).ok, false)
  const fresh = await versions.resolve('fresh')
  assert.deepEqual(
    Object.fromEntries((await versions.overview()).versions.map((version) => [version.id, version.configured])),
    { [id]: false, [now.id]: true, [fresh.id]: true },
  )
})

test('a canary must be safe, and somebody else than who is live', async (t) => {
  const { versions, asking, scores, slots } = await start(t)
  scores.fresh = { safety: 0.9, execution: 1 }
  await assert.rejects(versions.canary('fresh', 0.1, asking), { code: 'conflict', message: /gets no requests: safety/ })
  await assert.rejects(versions.canary('fresh', 1.5, asking), { code: 'invalid' })
  await assert.rejects(versions.canary('old', 0.1, asking), { code: 'conflict', message: /live already/ })
  await assert.rejects(versions.canary(null, 0, asking), { code: 'conflict', message: /no candidate/ })
  await assert.rejects(versions.canary('nobody', 0.1, asking), { code: 'not-found' })
  scores.old = null
  scores.fresh = { safety: 1, execution: 0 }
  await versions.measureSafety((await versions.resolve('fresh')).id, asking)
  const { blue, green, share } = await versions.canary('fresh', 0.1, asking)
  assert.deepEqual([blue?.split('@')[0], green?.split('@')[0], share], ['old', 'fresh', 0.1])
  await assert.rejects(versions.requireUnused('fresh'), { code: 'conflict', message: /is a candidate/ })
  await versions.canary(null, 0, asking)
  assert.equal((await slots()).green, null)
  await assert.rejects(versions.requireUnused('old'), { code: 'conflict', message: /is live/ })
  await versions.requireUnused('fresh')
})

test('the weekly check: the same, a warning at 5 %, back at 10 %', async (t) => {
  const { versions, asking, scores, pass, slots, facts, ran } = await start(t)
  const { signal } = asking
  scores.fresh = { safety: 1, execution: 0.8 }
  assert.equal(await versions.checkIfDue(signal), null, 'nobody promoted anything')
  const { slots: promoted } = await versions.promote('fresh', asking)
  assert.equal((await versions.checkIfDue(signal))?.result, 'passed')
  assert.equal(await versions.checkIfDue(signal), null)
  pass(6.99)
  assert.equal(await versions.checkIfDue(signal), null)
  pass(0.01)
  scores.fresh = { safety: 1, execution: 0.75 }
  const warned = await versions.checkIfDue(signal)
  assert.deepEqual([warned?.result, warned?.detail], ['warned', 'execution 0.750, was 0.800: 6.3 % worse'])
  assert.equal((await slots()).blue, promoted.blue)
  pass(7)
  scores.fresh = null
  assert.equal((await versions.checkIfDue(signal))?.result, 'unavailable')
  pass(1 / 24)
  assert.equal((await versions.checkIfDue(signal))?.result, 'unavailable')
  pass(1 / 24)
  scores.fresh = { safety: 1, execution: 0.7 }
  const back = await versions.checkIfDue(signal)
  assert.equal(back?.result, 'rolled-back')
  const after = await slots()
  assert.deepEqual([after.blue?.split('@')[0], after.previous, after.checkingUntil], ['old', [], null])
  assert.deepEqual(
    (await facts()).map((fact) => fact.replace(/@\w+/, '')),
    [
      'model-promoted fresh',
      'model-drift fresh passed',
      'model-drift fresh warned',
      'model-drift fresh unavailable',
      'model-drift fresh rolled-back',
      'model-rolled-back old',
    ],
  )
  scores.old = { safety: 1, execution: 0.1 }
  const alone = await versions.check(asking)
  assert.equal(alone.result, 'failed', 'there is nothing to go back to')
  assert.equal((await slots()).blue, after.blue)
  assert.ok(ran.length > 6)
})

test('one process of all checks, and a promotion in the middle of a check stands', async (t) => {
  const { versions, asking, scores, slots, opened, facts, during } = await start(t)
  await versions.promote('fresh', asking)
  const other = createFakeVersions({
    store: async () => opened.versions,
    now: () => new Date('2026-01-01T00:00:00.000Z'),
  })
  const results = await Promise.allSettled([
    versions.checkIfDue(asking.signal),
    other.versions.checkIfDue(asking.signal),
    other.versions.checkIfDue(asking.signal),
  ])
  assert.deepEqual(
    results.map((result) => (result.status === 'fulfilled' ? (result.value?.result ?? null) : result.reason)).sort(),
    [null, null, 'passed'].sort(),
  )
  scores.fresh = { safety: 1, execution: 0.1 }
  const { id } = await versions.resolve('old')
  during.now = async () => {
    during.now = async () => {}
    await versions.promote(id, asking)
  }
  const check = await versions.check(asking)
  assert.equal(check.result, 'failed', 'what was found is told')
  const after = await slots()
  assert.deepEqual([after.blue, after.checkingUntil, after.lastCheck], [id, null, null])
  assert.equal((await facts()).filter((fact) => fact.startsWith('model-rolled-back')).length, 0)
  during.now = () => Promise.reject(new Error('a defect in the middle'))
  await assert.rejects(versions.check(asking), /a defect/)
  assert.equal((await slots()).checkingUntil, null, 'others may check')
})
