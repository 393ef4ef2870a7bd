import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { readEvents } from './event-stream.ts'
import { type Harness, startHarness, type TestToken } from './harness.test.ts'
import type { RunEvent } from './run-events.ts'

async function open(h: Harness, run: string, as: TestToken, lastEventId?: number): Promise<Response> {
  return fetch(`${h.server.now.url}/runs/${run}/events`, {
    headers: {
      authorization: `Bearer ${as.token}`,
      ...(lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) }),
    },
  })
}

async function collect(response: Response): Promise<RunEvent[]> {
  assert.equal(response.status, 200)
  assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/)
  const events: RunEvent[] = []
  assert.ok(response.body)
  for await (const { data } of readEvents(response.body)) events.push(JSON.parse(data))
  return events
}

const told = (events: RunEvent[]) => events.map(({ event, stage }) => (event === 'stage' ? stage : `${event} ${stage}`))

test('each stage is told once and in order until the run rests', async (t) => {
  const h = await startHarness(t)
  const ben = await h.token('ben', 'approver')
  const { id } = (await h.call('POST', '/runs', { as: ben, body: { pack: 'shell', words: 'touch slow 1500' } })).json()
  const events = await collect(await open(h, id, ben))
  assert.deepEqual(told(events), ['requested', 'proposed', 'guarded', 'proven', 'waiting', 'rest waiting'])
  const run = await h.opened.store.run(id)

  const place = events.at(-1)?.seq ?? 0
  assert.equal((await open(h, id, ben, place)).status, 204, 'nothing more is to come')
  assert.deepEqual(told(await collect(await open(h, id, ben))), ['waiting', 'rest waiting'])

  await h.call('POST', `/runs/${id}/decision`, { as: ben, body: { kind: 'approve', planDigest: run.planDigest } })
  await h.rested(id)
  const applying = await collect(await open(h, id, ben, place))
  assert.deepEqual(told(applying), ['approved', 'applying', 'applied', 'recorded', 'learned', 'rest learned'])
  await h.call('POST', `/runs/${id}/undo`, { as: ben, body: {} })
  const undoing = await collect(await open(h, id, ben, applying.at(-1)?.seq))
  assert.deepEqual(told(undoing), ['rolling-back', 'rolled-back', 'rest rolled-back'])
})

test('whoever was cut off misses nothing, wherever that was', async (t) => {
  const h = await startHarness(t)
  const ann = await h.token('ann', 'requester')
  const run = await h.settledRun('touch broken', ann)
  const all = await collect(await open(h, run.id, ann, 0))
  assert.deepEqual(told(all).slice(0, 5), ['requested', 'proposed', 'guarded', 'proven', 'requested'])
  assert.equal(told(all).at(-1), 'rest refused')
  for (let cut = 0; cut < all.length - 2; cut += 1) {
    const rest = await collect(await open(h, run.id, ann, all[cut]?.seq))
    // Two stages of one step may share a place; none may be lost.
    const missing = all.slice(cut + 1).filter((event) => event.seq > (all[cut]?.seq ?? 0))
    assert.deepEqual(told(rest), told(missing.length > 0 ? missing : all.slice(-1)))
  }
  const failed = await h.settledRun('no model', ann)
  assert.deepEqual(told(await collect(await open(h, failed.id, ann, 0))), ['requested', 'failed', 'rest failed'])
})

test('a run that another process moves is seen, and heartbeats keep the line open', async (t) => {
  const h = await startHarness(t, { workers: 0, limits: { heartbeatMs: 20 } })
  const ann = await h.token('ann', 'requester')
  const { id } = (await h.call('POST', '/runs', { as: ann, body: { pack: 'shell', words: 'touch a.txt' } })).json()
  const response = await open(h, id, ann)
  const [text, events] = response.body?.tee() ?? []
  assert.ok(text && events)
  await sleep(80)
  const worker = h.opened.jobs.work(h.opened.engine.handle, { concurrency: 1 })
  const stages = told(await collect(new Response(events, { headers: response.headers })))
  await worker.stop()
  assert.deepEqual(stages, ['requested', 'proposed', 'guarded', 'proven', 'waiting', 'rest waiting'])
  assert.match(await new Response(text).text(), /^: still here$/m)
})

test('a stalled step is told with its reason', async (t) => {
  const h = await startHarness(t)
  const ben = await h.token('ben', 'approver')
  const run = await h.settledRun('touch missing-folder/a.txt', ben)
  await h.call('POST', `/runs/${run.id}/decision`, { as: ben, body: { kind: 'approve', planDigest: run.planDigest } })
  const events = await collect(await open(h, run.id, ben))
  const last = events.at(-1)
  assert.deepEqual([last?.event, last?.stage, last?.failure?.code], ['stalled', 'applying', 'bug'])
})

test('streams are limited for each token and given back when a client goes', async (t) => {
  const h = await startHarness(t, { workers: 0, limits: { streams: 2 } })
  const [ann, ben] = [await h.token('ann', 'requester'), await h.token('ben', 'approver')]
  const { id } = (await h.call('POST', '/runs', { as: ann, body: { pack: 'shell', words: 'touch a.txt' } })).json()
  const streams = [await open(h, id, ann), await open(h, id, ann)]
  assert.equal((await open(h, id, ann)).status, 429)
  const other = await open(h, id, ben)
  assert.equal(other.status, 200)
  await streams[0]?.body?.cancel()
  for (
    let tries = 0;
    (await open(h, id, ann).then((again) => again.body?.cancel().then(() => again.status))) !== 200;
    tries += 1
  ) {
    assert.ok(tries < 100)
    await sleep(10)
  }
  await streams[1]?.body?.cancel()
  await other.body?.cancel()
})

test('a client that does not read holds nobody up', async (t) => {
  const h = await startHarness(t, { limits: { heartbeatMs: 5 } })
  const ann = await h.token('ann', 'requester')
  const { id } = (await h.call('POST', '/runs', { as: ann, body: { pack: 'shell', words: 'touch slow 300' } })).json()
  const { port } = new URL(h.server.now.url)
  const sockets = Array.from({ length: 20 }, () => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.pause()
    socket.on('error', () => {})
    socket.write(
      `GET /runs/${id}/events HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nauthorization: Bearer ${ann.token}\r\n\r\n`,
    )
    return socket
  })
  const events = await collect(await open(h, id, ann))
  assert.equal(told(events).at(-1), 'rest waiting')
  for (const socket of sockets) socket.destroy()
})

test('the parser takes any cut of the stream and drops what is unfinished', async () => {
  const text = ': comment\n\nevent: stage\ndata: {"a":1}\nid: 7\n\ndata: one\ndata: two\n\nevent: stage\ndata: unfinis'
  const bytes = new TextEncoder().encode(text)
  for (const size of [1, 2, 3, 7, bytes.length]) {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size))
        controller.close()
      },
    })
    const events = []
    for await (const event of readEvents(stream)) events.push(event)
    assert.deepEqual(events, [
      { event: 'stage', data: '{"a":1}', id: '7' },
      { event: 'message', data: 'one\ntwo', id: '7' },
    ])
  }
})
