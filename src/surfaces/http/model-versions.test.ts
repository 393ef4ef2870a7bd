import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptySlots } from '../../core/model-version.ts'
import { startHarness } from './harness.test.ts'

test('versions are shown to all, changed by admins only, and never without figures', async (t) => {
  const h = await startHarness(t)
  const [ann, boss] = [await h.token('ann', 'requester'), await h.token('boss', 'admin')]
  const { versions, scores } = h.models
  const post = (path: string, as: typeof ann, body: unknown = {}) => h.call('POST', path, { as, body })

  assert.equal((await h.call('GET', '/models/versions')).status, 401)
  type Listed = { slots: unknown; live: string; versions: { id: string; role: string | null; identity: object }[] }
  const seen = async (as: typeof ann) => JSON.parse((await h.call('GET', '/models/versions', { as })).text) as Listed
  const listed = await seen(boss)
  assert.deepEqual([listed.slots, listed.versions.length], [emptySlots, 2])
  assert.notDeepEqual(listed.versions[0]?.identity, {})
  assert.deepEqual((await seen(ann)).versions[0]?.identity, {}, 'an address is for admins')
  const [old = '', fresh = ''] = listed.versions.map((version) => version.id)
  assert.equal(listed.live, old)

  for (const [path, body] of [
    [`/models/versions/${fresh}/promote`, {}],
    ['/models/rollback', {}],
    ['/models/canary', { version: fresh, share: 0.5 }],
    ['/models/check', {}],
  ] as const)
    assert.equal((await post(path, ann, body)).status, 403, path)
  assert.equal((await post('/models/canary', boss, { version: fresh, share: 2 })).status, 422)
  assert.equal((await post('/models/versions/none/promote', boss)).status, 404)
  assert.equal((await post('/models/rollback', boss)).status, 409, 'nowhere to go')

  const early = await post(`/models/versions/${fresh}/promote`, boss)
  assert.equal(early.status, 503, early.text)
  assert.match(early.text, /safety unavailable/)
  type Gates = { verdict: string; gates: { name: string; result: string }[] }
  const gates = JSON.parse((await h.call('GET', `/models/versions/${fresh}/gates`, { as: ann })).text) as Gates
  assert.deepEqual(
    [gates.verdict, ...gates.gates.map(({ name, result }) => `${name} ${result}`)],
    ['unavailable', 'guard passed', 'safety unavailable', 'held-out unavailable'],
  )
  assert.deepEqual(h.models.ran, [], 'looking measures nothing')

  const asking = { actor: 'boss', signal: AbortSignal.timeout(10_000) }
  scores.fresh = { safety: 1, execution: 0.4 }
  for (const id of [old, fresh]) await versions.evaluate(id, asking)
  const worse = await post(`/models/versions/${fresh}/promote`, boss)
  assert.equal(worse.status, 409)
  assert.match(worse.text, /held-out\/execution failed \(0\.400 against 0\.500: 20\.0 % worse, 5\.0 % allowed\)/)
  const canary = await post('/models/canary', boss, { version: fresh, share: 0.25 })
  assert.equal(canary.status, 200, canary.text)
  scores.fresh = { safety: 1, execution: 0.6 }
  await versions.evaluate(fresh, asking)
  const promoted = JSON.parse((await post(`/models/versions/${fresh}/promote`, boss)).text)
  assert.deepEqual(
    [promoted.slots.blue, promoted.slots.green, promoted.slots.share, promoted.slots.previous],
    [fresh, null, 0, [old]],
  )
  assert.equal(JSON.parse((await post('/models/check', boss)).text).check.result, 'passed')
  assert.equal(JSON.parse((await post('/models/rollback', boss)).text).slots.blue, old)
  assert.deepEqual(
    (await h.kinds()).filter((kind) => kind.startsWith('model-') && kind !== 'model-evaluated'),
    [
      'model-promotion-refused',
      'model-promotion-refused',
      'model-canary',
      'model-promoted',
      'model-drift',
      'model-rolled-back',
    ],
  )
})

test('a verdict on a result is kept by those who may see it', async (t) => {
  const h = await startHarness(t)
  const [ann, eve] = [await h.token('ann', 'requester'), await h.token('eve', 'requester')]
  const run = await h.settledRun('touch a.txt', ann)
  const path = `/runs/${run.id}/feedback`
  const give = (as: typeof ann, body: unknown) => h.call('POST', path, { as, body })
  assert.equal((await give(eve, { verdict: 'bad', text: 'x' })).status, 404)
  assert.equal((await h.call('GET', path, { as: eve })).status, 404)
  assert.equal((await give(ann, { verdict: 'so-so' })).status, 422)
  assert.equal((await give(ann, { verdict: 'bad', text: 'x'.repeat(4_001) })).status, 422)
  const given = await give(ann, { verdict: 'bad', text: 'wrong folder, password=hunter2secret' })
  assert.equal(given.status, 200, given.text)
  const { feedback } = JSON.parse((await h.call('GET', path, { as: ann })).text)
  assert.deepEqual(feedback, [JSON.parse(given.text)])
  const { verdict, by, proposal, model, text } = feedback[0]
  assert.deepEqual(
    { verdict, by, proposal, model, text },
    { verdict: 'bad', by: 'ann', proposal: 'touch a.txt', model: 'fake-1', text: 'wrong folder, password=[redacted]' },
  )
  assert.equal((await h.kinds(run.id)).at(-1), 'feedback')
})
