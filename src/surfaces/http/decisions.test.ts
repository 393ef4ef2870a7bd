import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Harness, startHarness, type TestToken } from './harness.test.ts'

const approve = (planDigest: unknown) => ({ kind: 'approve', planDigest })

async function refused(
  h: Harness,
  run: string,
  as: TestToken | undefined,
  body: unknown,
  status: number,
): Promise<void> {
  const count = async () => (await h.kinds()).filter((kind) => kind === 'approval-refused').length
  const before = await count()
  const answer = await h.call('POST', `/runs/${run}/decision`, { as, body })
  assert.equal(answer.status, status, answer.text)
  assert.equal(await count(), before + 1, 'the refusal is in the ledger')
}

test('forged approvals are refused and recorded', async (t) => {
  const h = await startHarness(t)
  const ann = await h.token('ann', 'requester')
  const eve = await h.token('eve', 'requester')
  const ben = await h.token('ben', 'approver')
  const gone = await h.token('gone', 'approver')
  await h.opened.store.revokeToken(gone.id, new Date().toISOString())
  const run = await h.settledRun('touch a.txt', ann)
  const other = await h.settledRun('touch b.txt', ann)
  const good = approve(run.planDigest)

  await refused(h, run.id, ben, approve('0'.repeat(64)), 409)
  await refused(h, run.id, ben, approve(other.planDigest), 409)
  await refused(h, run.id, ben, approve(run.planDigest?.toUpperCase()), 409)
  await refused(h, run.id, ben, approve(`${run.planDigest}\u0000`), 409)
  await refused(h, run.id, ben, approve(''), 409)
  await refused(h, 'ffffffffffffffff', ben, good, 404)
  await refused(h, run.id, ann, good, 403)
  await refused(h, run.id, eve, good, 404)
  await refused(h, run.id, gone, good, 401)

  // Nobody becomes somebody else by what a body or a header says.
  for (const body of [
    { ...good, identity: 'ben' },
    { ...good, by: 'ben' },
    { ...good, roles: ['admin'] },
  ])
    assert.equal((await h.call('POST', `/runs/${run.id}/decision`, { as: ann, body })).status, 422)
  const headers = { 'x-forwarded-user': 'ben', 'x-remote-user': 'ben', 'x-http-method-override': 'GET' }
  assert.equal((await h.call('POST', `/runs/${run.id}/decision`, { as: ann, body: good, headers })).status, 403)
  for (const body of [{ kind: 'approve' }, approve(7), approve(null), approve(['a']), { kind: 'apply' }, {}])
    assert.equal((await h.call('POST', `/runs/${run.id}/decision`, { as: ben, body })).status, 422)
  for (const id of ['last', run.id.slice(-6)])
    assert.equal((await h.call('POST', `/runs/${id}/decision`, { as: ben, body: good })).status, 404, 'only whole ids')
  assert.equal(
    (await h.call('POST', `/runs/${encodeURIComponent(`${run.id}\0`)}/decision`, { as: ben, body: good })).status,
    400,
  )
  assert.equal((await h.opened.store.run(run.id)).stage, 'waiting')
  assert.deepEqual(await h.opened.store.approvals(run.id), [])

  assert.equal((await h.call('POST', `/runs/${run.id}/decision`, { as: ben, body: good })).status, 200)
  assert.equal((await h.rested(run.id)).stage, 'learned')
  await refused(h, run.id, ben, good, 409)
  assert.equal((await h.opened.verifyLedger()).problems.length, 0)
})

test('an approval while applying, before proof, after an edit, after a change of policy, and too late', async (t) => {
  const h = await startHarness(t)
  const ben = await h.token('ben', 'admin')
  const lingering = await h.settledRun('touch linger.txt', ben)
  const decide = (run: string, body: unknown) => h.call('POST', `/runs/${run}/decision`, { as: ben, body })
  await decide(lingering.id, approve(lingering.planDigest))
  while ((await h.opened.store.version(lingering.id)).stage !== 'applying') await sleep(2)
  await refused(h, lingering.id, ben, approve(lingering.planDigest), 409)
  assert.equal((await h.rested(lingering.id)).stage, 'learned')

  const slow = await h.call('POST', '/runs', { as: ben, body: { pack: 'shell', words: 'touch slow 200' } })
  await refused(h, slow.json().id, ben, approve('1'.repeat(64)), 409)

  const first = await h.settledRun('touch a.txt', ben)
  await decide(first.id, { kind: 'edit', text: 'touch c.txt' })
  const second = await h.rested(first.id)
  await refused(h, first.id, ben, approve(first.planDigest), 409)

  h.setClock(() => new Date(Date.now() + 61 * 60_000))
  await refused(h, first.id, ben, approve(second.planDigest), 409)
  h.setClock(() => new Date())
  h.changePolicy()
  await refused(h, first.id, ben, approve(second.planDigest), 409)
  await h.rested(slow.json().id)
})

test('roles: who may do what', async (t) => {
  const h = await startHarness(t)
  const ann = await h.token('ann', 'requester')
  const ben = await h.token('ben', 'approver')
  const root = await h.token('root', 'admin')
  const run = await h.settledRun('touch a.txt', ann)
  const post = (as: TestToken, path: string, body: unknown) => h.call('POST', `/runs/${run.id}${path}`, { as, body })
  const eve = await h.token('eve', 'requester')
  for (const [path, body] of [
    ['/decision', { kind: 'reject', reason: '' }],
    ['/decision', { kind: 'guide', words: 'touch eve.txt' }],
    ['/decision', { kind: 'edit', text: 'touch eve.txt' }],
    ['/prove', {}],
    ['/undo', {}],
  ] as const)
    assert.equal((await post(eve, path, body)).status, 404, "somebody else's run")
  assert.deepEqual(await h.opened.store.run(run.id), run)
  assert.equal((await post(ann, '/decision', { kind: 'reject', reason: '' })).status, 403)
  assert.equal((await post(ann, '/undo', {})).status, 403)
  assert.equal((await post(ann, '/decision', { kind: 'guide', words: 'touch z.txt' })).status, 200)
  await h.rested(run.id)
  for (const as of [ann, ben, root]) {
    assert.equal((await post(as, '/prove', {})).status, 202)
    await h.rested(run.id)
  }
  assert.equal((await post(ben, '/decision', { kind: 'reject', reason: 'no' })).status, 200)
})

test('critical risk takes two people, and the same person twice is one', async (t) => {
  const h = await startHarness(t)
  const ben = await h.token('ben', 'approver')
  const benAgain = await h.token('ben', 'admin')
  const cat = await h.token('cat', 'approver')
  const run = await h.settledRun('touch critical.txt', ben)
  const decide = (as: TestToken) => h.call('POST', `/runs/${run.id}/decision`, { as, body: approve(run.planDigest) })
  assert.equal((await decide(ben)).json().stage, 'waiting')
  await refused(h, run.id, benAgain, approve(run.planDigest), 409)
  assert.equal((await decide(cat)).json().stage, 'approved')
  assert.equal((await h.rested(run.id)).stage, 'learned')

  const high = await h.settledRun('touch high.txt', ben)
  await refused(h, high.id, ben, approve(high.planDigest), 403)
})

test('of two clients that decide at once exactly one does', async (t) => {
  const h = await startHarness(t)
  const [ben, cat] = [await h.token('ben', 'approver'), await h.token('cat', 'approver')]
  for (let round = 0; round < 10; round += 1) {
    const run = await h.settledRun(`touch race-${round}.txt`, ben)
    const decide = (as: TestToken, body: unknown) => h.call('POST', `/runs/${run.id}/decision`, { as, body })
    const answers = await Promise.all([
      decide(ben, approve(run.planDigest)),
      decide(cat, round % 2 === 0 ? approve(run.planDigest) : { kind: 'reject', reason: 'mine' }),
    ])
    assert.deepEqual(answers.map((answer) => answer.status).toSorted(), [200, 409])
    await h.rested(run.id)
    const kinds = await h.kinds(run.id)
    assert.equal(kinds.filter((kind) => kind === 'approved' || kind === 'rejected').length, 1)
    assert.ok(kinds.filter((kind) => kind === 'applied').length <= 1)
  }
})
