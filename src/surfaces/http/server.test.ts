import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Fault } from '../../core/fault.ts'
import { startHarness } from './harness.test.ts'
import { serveFilePath } from './serve-file.ts'
import { startServer } from './server.ts'

test('serve.json lets this user in while the server runs, and nobody after', async (t) => {
  const h = await startHarness(t)
  const path = serveFilePath(h.stateDir)
  const file = JSON.parse(readFileSync(path, 'utf8'))
  assert.equal(statSync(path).mode & 0o777, 0o600)
  assert.deepEqual([file.url, file.pid], [h.server.now.url, process.pid])
  const as = { id: '', token: file.token }
  assert.equal((await h.call('GET', '/ledger', { as })).status, 200)
  await h.settledRun('look around', as)
  assert.equal((await h.call('GET', '/runs/last', { as })).json().request.requester, 'local-user')
  await h.server.now.close()
  assert.ok(!existsSync(path))
  h.server.now = await h.start()
  assert.equal((await h.call('GET', '/ledger', { as })).status, 401)
})

test('a later server keeps its file when an earlier one goes', async (t) => {
  const h = await startHarness(t)
  const second = await h.start()
  await h.server.now.close()
  assert.equal(JSON.parse(readFileSync(serveFilePath(h.stateDir), 'utf8')).url, second.url)
  await second.close()
})

test('a port that is taken is a Fault with the next step, and leaves nothing behind', async (t) => {
  const h = await startHarness(t)
  const port = Number(new URL(h.server.now.url).port)
  const before = readFileSync(serveFilePath(h.stateDir), 'utf8')
  await assert.rejects(h.start(port), (error) => {
    assert.ok(error instanceof Fault)
    assert.equal(error.code, 'conflict')
    assert.match(error.hint ?? '', /--port/)
    return true
  })
  assert.equal(readFileSync(serveFilePath(h.stateDir), 'utf8'), before)
  const options = { port: 0, workspaces: [h.workspace], signal: h.stop.signal }
  await assert.rejects(startServer(h.app, { ...options, host: '192.0.2.1' }), { code: 'usage' })
  await assert.rejects(startServer(h.app, { ...options, host: '127.0.0.1', workspaces: ['/nonexistent'] }), {
    code: 'invalid',
  })
})

test('closing lets running steps end, ends streams and waiting requests, and the work goes on after a restart', async (t) => {
  const h = await startHarness(t)
  const ann = await h.token('ann', 'requester')
  const generating = h.call('POST', '/generate', { as: ann, body: { query: 'touch slow 300' } })
  while ((await h.opened.store.runs({})).length === 0) await sleep(5)
  const { id } = (await h.call('GET', '/runs/last', { as: ann })).json()
  const events = await fetch(`${h.server.now.url}/runs/${id}/events`, {
    headers: { authorization: `Bearer ${ann.token}` },
  })
  await h.server.now.close()
  const answer = await generating
  assert.deepEqual([answer.status, answer.json().code, answer.json().run], [503, 'interrupted', id])
  assert.match(await events.text(), /event: stage/)
  assert.equal((await h.opened.store.version(id)).stage, 'proposed', 'the step that ran was finished')
  await assert.rejects(h.call('GET', '/health'))
  h.server.now = await h.start()
  assert.equal((await h.rested(id)).stage, 'waiting')
})

test('the signal closes it too, and a file that can not be written is a Fault', async (t) => {
  const h = await startHarness(t)
  h.stop.abort()
  await h.server.now.close()
  await assert.rejects(h.call('GET', '/health'))
  writeFileSync(`${h.root}/no-folder`, '')
  const app = { ...h.app, config: { ...h.app.config, stateDir: `${h.root}/no-folder` } }
  const options = { port: 0, host: '127.0.0.1', workspaces: [h.workspace], signal: new AbortController().signal }
  await assert.rejects(startServer(app, { ...options, logTo: { write: () => {} } }), { code: 'storage' })
})

test('some hundred requests at once are all answered', async (t) => {
  const h = await startHarness(t, { limits: { perSecond: 10_000, burst: 10_000 } })
  const ann = await h.token('ann', 'requester')
  const answers = await Promise.all(
    Array.from({ length: 300 }, (_, index) =>
      index % 3 === 0
        ? h.call('POST', '/generate', { as: ann, body: { query: `look ${index}` } })
        : h.call('GET', index % 3 === 1 ? '/runs?limit=2' : '/health', { as: ann }),
    ),
  )
  assert.deepEqual([...new Set(answers.map((answer) => answer.status))], [200])
  const runs = await h.opened.store.runs({ limit: 500 })
  assert.deepEqual([runs.length, new Set(runs.map((run) => run.stage))], [100, new Set(['learned'])])
})
