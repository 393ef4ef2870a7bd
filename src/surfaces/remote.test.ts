import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Fault } from '../core/fault.ts'
import type { Run, Stage } from '../core/run.ts'
import { type Harness, startHarness } from './http/harness.test.ts'
import { databaseName, serveFilePath } from './http/serve-file.ts'
import { createLocalWorkbench } from './local.ts'
import { connectToServer } from './remote.ts'
import type { Workbench } from './workbench.ts'

const never = new AbortController().signal

async function connected(h: Harness): Promise<Workbench> {
  const workbench = await connectToServer({ stateDir: h.stateDir })
  assert.ok(workbench)
  return workbench
}

const touch = (h: Harness, words: string) => ({ pack: 'shell', words, workspace: h.workspace, options: {} })
const settle = (workbench: Workbench, run: Run) => workbench.settle(run.id, () => {}, never)

test('every method does what the local workbench does', async (t) => {
  const h = await startHarness(t)
  const remote = await connected(h)
  const local = createLocalWorkbench({ ...h.opened, identity: h.app.local }, { drives: false, close: async () => {} })
  assert.deepEqual([remote.where, remote.identity], ['server', h.app.local])
  const stages: Stage[] = []
  const asked = await remote.ask(touch(h, 'touch slow 50'))
  const waiting = await remote.settle(asked.id, (stage) => stages.push(stage), never)
  assert.deepEqual(stages, ['requested', 'proposed', 'guarded', 'proven', 'waiting'])
  assert.deepEqual(await remote.find(asked.id.slice(-5)), await local.find('last'))
  assert.deepEqual(waiting, await local.find(asked.id))

  await remote.decide(asked.id, { kind: 'approve', planDigest: waiting.planDigest ?? '' })
  assert.equal((await settle(remote, asked)).stage, 'learned')
  assert.deepEqual(await remote.approvals(asked.id), await local.approvals(asked.id))
  assert.deepEqual(await remote.previewUndo(asked.id), await local.previewUndo(asked.id))
  await remote.undo(asked.id, { force: true })
  assert.equal((await settle(remote, asked)).stage, 'rolled-back')

  const proposed = await remote.propose({ ...touch(h, 'by hand'), text: 'touch b.txt' })
  await settle(remote, proposed)
  await remote.proveAgain(proposed.id)
  await settle(remote, proposed)
  await remote.decide(proposed.id, { kind: 'edit', text: 'touch c.txt', reason: 'better' })
  await settle(remote, proposed)
  await remote.decide(proposed.id, { kind: 'reject', reason: 'no' })
  for (const filter of [
    {},
    { limit: 1 },
    { stages: ['refused' as const] },
    { stages: [] },
    { before: proposed.id },
    { requester: 'nobody' },
    { limit: 5_000 },
  ])
    assert.deepEqual(await remote.runs(filter), await local.runs(filter), JSON.stringify(filter))
  await remote.close()
})

test('faults come back as they were thrown', async (t) => {
  const h = await startHarness(t)
  const remote = await connected(h)
  const local = createLocalWorkbench({ ...h.opened, identity: h.app.local }, { drives: false, close: async () => {} })
  const run = await settle(remote, await remote.ask(touch(h, 'touch a.txt')))
  const faultOf = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => null,
      (reason: unknown) => reason,
    )
    assert.ok(error instanceof Fault)
    return { code: error.code, message: error.message, hint: error.hint }
  }
  const attempts: ((workbench: Workbench) => Promise<unknown>)[] = [
    (workbench) => workbench.find('zzzzzz'),
    (workbench) => workbench.find('a'),
    (workbench) => workbench.ask(touch(h, 'x')),
    (workbench) => workbench.ask({ ...touch(h, 'touch a'), pack: 'nonesuch' }),
    (workbench) => workbench.decide(run.id, { kind: 'approve', planDigest: '0'.repeat(64) }),
    (workbench) => workbench.previewUndo(run.id),
    (workbench) => workbench.undo(run.id, { force: false }),
    (workbench) => workbench.runs({ before: 'nonsense' }),
  ]
  for (const attempt of attempts) assert.deepEqual(await faultOf(attempt(remote)), await faultOf(attempt(local)))
})

test('no file, no answer, another version, a stranger on the port: no server', async (t) => {
  const h = await startHarness(t)
  const path = serveFilePath(h.stateDir)
  const good = JSON.parse(readFileSync(path, 'utf8'))
  const connect = (content: unknown) => {
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    return connectToServer({ stateDir: h.stateDir })
  }
  assert.ok(await connect(good))
  assert.equal(await connectToServer({ stateDir: '/nonexistent' }), null)
  for (const content of [
    '',
    '{',
    '{}',
    { ...good, url: 'https://127.0.0.1:1' },
    { ...good, url: 'http://127.0.0.1:1' },
  ])
    assert.equal(await connect(content), null)
  assert.equal(await connect({ ...good, token: `pvl_${'0'.repeat(43)}` }), null, 'the server does not know this token')

  const seen: (string | undefined)[] = []
  const stranger = createServer((request, response) => {
    seen.push(request.headers.authorization)
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        ok: true,
        version: '0.1.0',
        store: { ok: true, kind: 'x' },
        sandbox: { ok: true },
        models: [],
        proof: '00',
      }),
    )
  })
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  t.after(() => stranger.close())
  const url = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`
  assert.equal(await connect({ ...good, url }), null)
  assert.deepEqual(seen, [undefined], 'the token was not given to it')
  const otherVersion: typeof fetch = async (...request) => {
    const answer = (await (await fetch(...request)).json()) as object
    return Response.json({ ...answer, version: '9.9.9' })
  }
  writeFileSync(path, JSON.stringify(good))
  assert.equal(await connectToServer({ stateDir: h.stateDir, fetch: otherVersion }), null)

  const elsewhere = 'postgres://me:secret@db/provenly'
  assert.equal(
    await connectToServer({ stateDir: h.stateDir, databaseUrl: elsewhere }),
    null,
    'it serves another database',
  )
  assert.notEqual(await connectToServer({ stateDir: h.stateDir }), null)
  writeFileSync(path, JSON.stringify({ ...good, database: databaseName(elsewhere) }))
  assert.doesNotMatch(readFileSync(path, 'utf8'), /secret/)
  assert.equal(await connectToServer({ stateDir: h.stateDir }), null)

  assert.ok(existsSync(path), 'kept while its process lives')
  const { pid } = spawnSync('true')
  assert.equal(await connect({ ...good, pid }), null)
  assert.ok(!existsSync(path), 'removed when its process is dead')
})

test('a server that does not answer soon is left alone', async (t) => {
  const h = await startHarness(t)
  const path = serveFilePath(h.stateDir)
  const silent = createServer(() => {})
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    silent.closeAllConnections()
    silent.close()
  })
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), url }))
  assert.equal(await connectToServer({ stateDir: h.stateDir }), null)
})

test('settling survives a restart of the server, and ends with a Fault when it stays away', async (t) => {
  const h = await startHarness(t)
  const remote = await connected(h)
  const run = await remote.ask(touch(h, 'touch slow 200'))
  const stages: Stage[] = []
  const settling = remote.settle(run.id, (stage) => stages.push(stage), never)
  while (stages.length === 0) await sleep(5)
  await h.server.now.close()
  h.server.now = await h.start()
  assert.equal((await settling).stage, 'waiting')
  assert.deepEqual(stages, ['requested', 'proposed', 'guarded', 'proven', 'waiting'])

  const other = await remote.ask(touch(h, 'touch slow 200'))
  const lost = remote.settle(other.id, () => {}, never)
  lost.catch(() => {})
  await h.server.now.close()
  await assert.rejects(remote.find(run.id), { code: 'unavailable' })
  await assert.rejects(remote.ask(touch(h, 'touch x')), { code: 'unavailable' })
  await assert.rejects(lost, (error) => {
    assert.ok(error instanceof Fault)
    assert.equal(error.code, 'unavailable')
    assert.match(error.hint ?? '', new RegExp(other.id))
    return true
  })
})

test('settling ends at once on abort', async (t) => {
  const h = await startHarness(t, { workers: 0 })
  const remote = await connected(h)
  const run = await remote.ask(touch(h, 'touch a.txt'))
  const abort = new AbortController()
  const settling = remote.settle(run.id, () => abort.abort(), abort.signal)
  await assert.rejects(settling, { code: 'interrupted' })
})
