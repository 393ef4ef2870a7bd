import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Run } from '../../core/run.ts'
import { startHarness } from './harness.test.ts'

test('a request becomes a proven plan, is approved, applied, looked at, undone', async (t) => {
  const h = await startHarness(t)
  const [ann, ben] = [await h.token('ann', 'requester'), await h.token('ben', 'approver')]
  const asked = await h.call('POST', '/runs', { as: ann, body: { pack: 'shell', words: 'touch a.txt' } })
  assert.equal(asked.status, 202)
  const { id } = Run.parse(asked.json())
  assert.equal(asked.headers.get('location'), `/runs/${id}`)
  const waiting = await h.rested(id)
  assert.equal(waiting.request.workspace, h.workspace)

  for (const reference of [id, id.slice(-6), 'last']) {
    assert.deepEqual((await h.call('GET', `/runs/${reference}`, { as: ann })).json(), waiting)
  }
  const approve = { kind: 'approve', planDigest: waiting.planDigest }
  const approved = await h.call('POST', `/runs/${id}/decision`, { as: ben, body: approve })
  assert.deepEqual([approved.status, approved.json().stage], [200, 'approved'])
  assert.equal((await h.rested(id)).stage, 'learned')
  const approvals = (await h.call('GET', `/runs/${id}/approvals`, { as: ann })).json().approvals
  assert.equal((approvals as { identity: string }[])[0]?.identity, 'ben')

  assert.deepEqual((await h.call('GET', `/runs/${id}/undo`, { as: ann })).json(), {
    steps: [{ path: 'a.txt', action: 'remove' }],
  })
  const undone = await h.call('POST', `/runs/${id}/undo`, { as: ben, body: {} })
  assert.deepEqual([undone.status, undone.json().stage], [202, 'rolling-back'])
  assert.equal((await h.rested(id)).stage, 'rolled-back')
  const late = await h.call('GET', `/runs/${id}/undo`, { as: ann })
  assert.deepEqual([late.status, late.json().code], [409, 'conflict'])
})

test('a person proposes, edits, answers in words, rejects, proves again', async (t) => {
  const h = await startHarness(t)
  const ben = await h.token('ben', 'approver')
  const body = { pack: 'shell', words: 'touch a.txt', text: 'touch b.txt' }
  const proposed = (await h.call('POST', '/runs', { as: ben, body })).json()
  const first = await h.rested(proposed.id)
  assert.equal(first.attempts[0]?.proposal.source, 'person')
  const decide = (decision: unknown) => h.call('POST', `/runs/${first.id}/decision`, { as: ben, body: decision })
  assert.equal((await decide({ kind: 'edit', text: 'touch c.txt', reason: 'other name' })).json().stage, 'proposed')
  const second = await h.rested(first.id)
  assert.notEqual(second.planDigest, first.planDigest)
  assert.equal((await decide({ kind: 'guide', words: 'rather touch d.txt' })).json().stage, 'requested')
  await h.rested(first.id)
  assert.equal((await h.call('POST', `/runs/${first.id}/prove`, { as: ben, body: {} })).status, 202)
  await h.rested(first.id)
  const rejected = (await decide({ kind: 'reject', reason: 'no' })).json()
  assert.deepEqual(rejected.refusal, { code: 'rejected', reason: 'no', by: 'ben' })
})

test('generate runs the loop until it rests', async (t) => {
  const h = await startHarness(t)
  const ann = await h.token('ann', 'requester')
  const generate = (body: unknown) => h.call('POST', '/generate', { as: ann, body })
  const plan = await generate({ query: 'touch g.txt', shell: 'bash', safety_level: 'strict' })
  assert.equal(plan.status, 200)
  const { command, plan_digest, provenance } = plan.json()
  const run = await h.opened.store.run((provenance as { request_id: string }).request_id)
  assert.deepEqual(
    [command, plan_digest, run.request.options],
    ['touch g.txt', run.planDigest, { shell: 'bash', safety: 'strict' }],
  )
  assert.equal((await generate({ query: 'just look' })).json().plan_digest, null)
  assert.equal((await generate({ query: 'deny this' })).json().command, null)

  const failed = await generate({ query: 'no model today' })
  assert.deepEqual([failed.status, failed.json().code, failed.json().hint], [503, 'unavailable', 'start it'])
  assert.equal(typeof failed.json().run, 'string')
  const bug = await generate({ query: 'a bug' })
  assert.equal(bug.status, 500)
  assert.ok(!bug.text.includes('inside of the program'))
  const both = await generate({ query: 'touch x', safety: 'strict', safety_level: 'strict' })
  assert.equal(both.status, 422)
  const short = await generate({ query: 'ab' })
  assert.deepEqual([short.status, short.json().hint], [422, 'say more'])
})

test('lists are filtered, limited and paged; what one may not see is not there', async (t) => {
  const h = await startHarness(t)
  const [ann, eve, ben] = [
    await h.token('ann', 'requester'),
    await h.token('eve', 'requester'),
    await h.token('ben', 'approver'),
  ]
  const one = await h.settledRun('touch one', ann)
  const two = await h.settledRun('look two', ann)
  const three = await h.settledRun('touch three', eve)
  const ids = async (path: string, as = ben) =>
    ((await h.call('GET', path, { as })).json().runs as Run[]).map((run) => run.id)
  assert.deepEqual(await ids('/runs'), [three.id, two.id, one.id])
  assert.deepEqual(await ids('/runs', ann), [two.id, one.id])
  assert.deepEqual(await ids('/runs?stage=waiting'), [three.id, one.id])
  assert.deepEqual(await ids('/runs?stage=waiting&stage=learned&limit=2'), [three.id, two.id])
  assert.deepEqual(await ids(`/runs?stage=waiting,learned&before=${two.id}`), [one.id])
  assert.deepEqual(await ids('/runs?requester=ann'), [two.id, one.id])
  assert.deepEqual(await ids('/runs?requester=eve', ann), [])
  assert.equal((await h.call('GET', '/runs/last', { as: ann })).json().id, two.id)
  assert.equal((await h.call('GET', '/runs?stage=nonsense', { as: ben })).status, 400)
  assert.equal((await h.call('GET', '/runs?limit=0', { as: ben })).status, 400)
  assert.equal((await h.call('GET', '/runs?colour=red', { as: ben })).status, 400)

  const absent = (await h.call('GET', '/runs/ffffffffffffffff', { as: ann })).json()
  for (const path of ['', '/approvals', '/undo', '/events']) {
    const hidden = await h.call('GET', `/runs/${three.id}${path}`, { as: ann })
    assert.equal(hidden.status, 404)
    assert.deepEqual({ ...hidden.json(), detail: '' }, { ...absent, detail: '' })
  }
  assert.equal((await h.call('GET', `/runs/${three.id.slice(-5)}`, { as: ann })).status, 404)
  assert.equal((await h.call('GET', `/ledger?run=${three.id}`, { as: ann })).status, 404)
})

test('the ledger in pages, for a run, and verified', async (t) => {
  const h = await startHarness(t)
  const [ann, ben] = [await h.token('ann', 'requester'), await h.token('ben', 'approver')]
  const run = await h.settledRun('touch one', ann)
  await h.settledRun('touch two', ben)
  const all = await h.opened.store.entries({})
  const first = (await h.call('GET', '/ledger?limit=3', { as: ben })).json()
  assert.deepEqual(first, { entries: all.slice(0, 3), next: 3 })
  const rest = (await h.call('GET', '/ledger?after=3', { as: ben })).json()
  assert.deepEqual(rest, { entries: all.slice(3), next: null })
  const own = (await h.call('GET', '/ledger?run=last', { as: ann })).json()
  assert.deepEqual(
    own.entries,
    all.filter((entry) => entry.run === run.id),
  )
  assert.equal((await h.call('GET', '/ledger', { as: ann })).status, 403)
  assert.equal((await h.call('GET', '/ledger/verify', { as: ann })).status, 403)
  const verified = (await h.call('GET', '/ledger/verify', { as: ben })).json()
  assert.deepEqual([verified.ok, verified.entries, verified.problems], [true, all.length, []])
})

test('workspaces: only below those served, links followed, admins anywhere', async (t) => {
  const h = await startHarness(t)
  const [ann, root] = [await h.token('ann', 'requester'), await h.token('root', 'admin')]
  mkdirSync(join(h.workspace, 'below'))
  mkdirSync(join(h.root, 'work-beside'))
  symlinkSync(h.root, join(h.workspace, 'out'))
  symlinkSync(h.workspace, join(h.root, 'in'))
  const ask = (workspace: string, as = ann) =>
    h.call('POST', '/runs', { as, body: { pack: 'shell', words: 'look around', workspace } })
  for (const workspace of [
    '/',
    h.root,
    '/nonexistent',
    join(h.workspace, 'out'),
    join(h.root, 'work-beside'),
    `${h.workspace}/..`,
    `${h.workspace}\0`,
  ])
    assert.deepEqual([workspace, (await ask(workspace)).status], [workspace, 403])
  assert.equal((await ask('below')).status, 422)
  assert.equal((await ask(join(h.workspace, 'below'))).json().request.workspace, join(h.workspace, 'below'))
  assert.equal((await ask(join(h.root, 'in'))).json().request.workspace, h.workspace)
  assert.equal((await ask(h.root, root)).status, 202)
  assert.equal((await ask('/nonexistent', root)).status, 422)
})

test('health, metrics, description', async (t) => {
  const h = await startHarness(t)
  const ann = await h.token('ann', 'requester')
  await h.settledRun('touch one low', ann)
  await h.settledRun('deny critical', ann)
  await h.settledRun('gibberish', ann)
  await h.settledRun('touch broken', ann)
  const health = await h.call('GET', '/health')
  assert.deepEqual([health.status, health.json().ok], [200, true])
  assert.ok(!health.text.includes('secret'))
  const { text, headers } = await h.call('GET', '/metrics', { as: ann })
  assert.match(headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/)
  for (const line of [
    /^provenly_http_request_duration_seconds_count\{method="POST",route="\/runs",status="202"\} 4$/m,
    /^provenly_stage_duration_seconds\{quantile="0\.95",stage="requested"\} [\d.e-]+$/m,
    /^provenly_model_latency_seconds_count\{model="fake-1"\} \d+$/m,
    /^provenly_risk_total\{risk="low"\} 1$/m,
    /^provenly_blocked_total\{rule="test\/deny"\} [12]$/m,
    /^provenly_validation_failures_total\{kind="unreadable"\} [12]$/m,
    /^provenly_validation_failures_total\{kind="syntax-failed"\} [12]$/m,
    /^provenly_jobs_depth 0$/m,
  ])
    assert.match(text, line)
  const again = await h.call('GET', '/metrics', { as: ann })
  assert.match(again.text, /^provenly_risk_total\{risk="low"\} 1$/m, 'two scrapes count once')

  const document = (await h.call('GET', '/openapi.json')).json()
  const routes = Object.entries(document.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  )
  assert.deepEqual(routes.sort(), [
    'get /conversations',
    'get /conversations/{id}',
    'get /feed',
    'get /health',
    'get /ledger',
    'get /ledger/export',
    'get /ledger/find',
    'get /ledger/verify',
    'get /metrics',
    'get /models',
    'get /models/versions',
    'get /models/versions/{version}/gates',
    'get /numbers',
    'get /policy',
    'get /queue',
    'get /runs',
    'get /runs/{id}',
    'get /runs/{id}/approvals',
    'get /runs/{id}/card',
    'get /runs/{id}/diff',
    'get /runs/{id}/events',
    'get /runs/{id}/feedback',
    'get /runs/{id}/undo',
    'get /session',
    'get /tokens',
    'get /trajectories/report',
    'post /chat',
    'post /conversations/{id}/remove',
    'post /generate',
    'post /models/canary',
    'post /models/check',
    'post /models/rollback',
    'post /models/try',
    'post /models/versions/{version}/promote',
    'post /policy/check',
    'post /runs',
    'post /runs/{id}/decision',
    'post /runs/{id}/feedback',
    'post /runs/{id}/prove',
    'post /runs/{id}/undo',
    'post /session',
    'post /session/end',
    'post /tokens',
    'post /tokens/{id}/revoke',
  ])
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)]
  const { schemas } = document.components as { schemas: Record<string, unknown> }
  assert.ok(references.length > 0)
  for (const [, name] of references) assert.ok(name && name in schemas, `${name} is described`)
  assert.equal((await h.call('GET', '/')).json().api, '/openapi.json')
})

test('health is 503 when a part is missing or does not answer', async (t) => {
  const noJail = await startHarness(t, { noSandbox: true })
  const health = await noJail.call('GET', '/health')
  assert.deepEqual([health.status, health.json().sandbox], [503, { ok: false, reason: 'no bubblewrap' }])
  const slow = { name: 'slow', generate: () => Promise.reject(new Error()), health: () => new Promise<never>(() => {}) }
  const silent = await startHarness(t, { model: slow })
  const unknown = await silent.call('GET', '/health')
  assert.deepEqual([unknown.status, unknown.json().models], [503, [{ name: 'slow', ok: false, latencyMs: null }]])
})
