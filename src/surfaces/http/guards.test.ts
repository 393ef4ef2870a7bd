import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Harness, startHarness } from './harness.test.ts'
import { createRateLimiter } from './rate-limit.ts'

/** Bytes as they are, for what `fetch` would never send. Resolves with all that came back until the server closed. */
function raw(h: Harness, text: string, options: { more?: { afterMs: number; text: string } } = {}): Promise<string> {
  const { port } = new URL(h.server.now.url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1')
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
    socket.write(text)
    if (options.more) setTimeout(() => socket.writable && socket.write(options.more?.text ?? ''), options.more.afterMs)
  })
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])

test('without a valid token nothing but the public routes', async (t) => {
  const h = await startHarness(t)
  const gone = await h.token('gone', 'admin')
  await h.opened.store.revokeToken(gone.id, new Date().toISOString())
  const cyrillic = await h.token('\u0430nn', 'admin')
  const spaced = await h.token('ann\u200b', 'admin')
  const upper = await h.token('Ann', 'admin')
  const comma = await h.token('ann,ben', 'admin')
  const tokens = [undefined, { id: '', token: `pvl_${'x'.repeat(40)}` }, gone, cyrillic, spaced, upper, comma]
  const routes = [
    ['GET', '/runs'],
    ['GET', '/runs/last'],
    ['GET', '/runs/last/events'],
    ['GET', '/runs/last/approvals'],
    ['GET', '/runs/last/undo'],
    ['POST', '/runs'],
    ['POST', '/generate'],
    ['POST', '/runs/x/decision'],
    ['POST', '/runs/x/prove'],
    ['POST', '/runs/x/undo'],
    ['GET', '/ledger'],
    ['GET', '/ledger/verify'],
    ['GET', '/metrics'],
    ['GET', '/no/such/route'],
    ['DELETE', '/runs/x'],
    ['POST', '/health'],
    ['GET', '/health/'],
    ['GET', '/%68ealth/../runs'],
  ] as const
  for (const as of tokens) {
    for (const [method, path] of routes) {
      const answer = await h.call(method, path, { as, ...(method === 'POST' ? { body: {} } : {}) })
      assert.deepEqual([method, path, answer.status, answer.json().code], [method, path, 401, 'unauthenticated'])
      assert.equal(answer.headers.get('www-authenticate'), 'Bearer realm="provenly"')
    }
  }
  for (const authorization of ['Bearer', 'Basic cHZsOnB2bA==', `Bearer ${gone.token}, Bearer x`, 'Bearer pvl_short'])
    assert.equal((await h.call('GET', '/runs', { headers: { authorization } })).status, 401)
  for (const path of ['/', '/health', '/openapi.json']) assert.equal((await h.call('GET', path)).status, 200)
})

test('host and origin: only our own', async (t) => {
  const h = await startHarness(t)
  const ann = await h.token('ann', 'requester')
  const { port } = new URL(h.server.now.url)
  const get = (lines: string[], target = '/health') =>
    raw(h, [`GET ${target} HTTP/1.1`, ...lines, 'connection: close', '', ''].join('\r\n'))
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, `LOCALHOST:${port}`])
    assert.equal(statusOf(await get([`host: ${host}`])), 200, host)
  for (const host of [
    'evil.example',
    `evil.example:${port}`,
    'localhost',
    'localhost:1',
    `localhost.evil.example:${port}`,
    `127.0.0.1:${port}@evil.example`,
  ])
    assert.ok([400, 421].includes(statusOf(await get([`host: ${host}`]))), host)
  assert.notEqual(statusOf(await get([`host: 127.0.0.1:${port}`, 'host: evil.example'])), 200)
  assert.equal(statusOf(await get([`host: 127.0.0.1:${port}`], 'http://evil.example/health')), 421)
  assert.equal(statusOf(await get([])), 400)

  for (const origin of [
    'http://evil.example',
    'null',
    `http://localhost:${Number(port) + 1}`,
    `http://localhost:${port}`,
  ])
    assert.equal((await h.call('GET', '/runs', { as: ann, headers: { origin } })).status, 403, origin)
  const own = await h.call('GET', '/runs', { as: ann, headers: { origin: `http://127.0.0.1:${port}` } })
  assert.equal(own.status, 200)
  for (const name of own.headers.keys()) assert.ok(!name.startsWith('access-control'), name)
  assert.equal(own.headers.get('x-content-type-options'), 'nosniff')
  assert.match(own.headers.get('content-security-policy') ?? '', /default-src 'none'/)
})

test('bodies: JSON, small, shallow, strict', async (t) => {
  const h = await startHarness(t)
  const ann = await h.token('ann', 'requester')
  const post = (body: unknown, headers?: Record<string, string>) =>
    h.call('POST', '/runs', { as: ann, body, ...(headers ? { headers } : {}) })
  const good = { pack: 'shell', words: 'look around' }
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=utf-16',
    'text/json',
  ])
    assert.equal((await post(JSON.stringify(good), { 'content-type': type })).status, 415, type)
  assert.equal((await post(JSON.stringify(good), { 'content-type': 'application/json; charset=utf-8' })).status, 202)
  for (const text of ['', '{', '{"pack":', '\u0000', "{'pack':1}"]) assert.equal((await post(text)).status, 400, text)
  const deep = `{"pack":"shell","words":"look around","options":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`
  assert.equal((await post(deep)).status, 400)
  assert.equal((await post('{"pack":"shell","words":"lone \\ud800 half"}')).status, 400)
  for (const [body, named] of [
    [{ ...good, colour: 'red' }, /colour/],
    [{ pack: 'shell' }, /^words/],
    [{ ...good, words: 7 }, /^words/],
    [{ ...good, requester: 'root' }, /requester/],
    [{ ...good, workspace: 'relative' }, /^workspace/],
    [{ ...good, options: [] }, /^options/],
    [{ ...good, options: { shell: 'fish' } }, /shell/],
    [[], /^body/],
    [null, /^body/],
    ['"text"', /^body/],
  ] as const) {
    const answer = await post(body)
    assert.equal(answer.status, 422)
    assert.match(String(answer.json().detail), named)
    assert.equal(answer.headers.get('content-type'), 'application/problem+json')
  }
  assert.equal((await post('{"pack":"shell","words":"look around","__proto__":{"text":"x"}}')).status, 422)
  assert.equal((await post({ ...good, pack: 'nonesuch' })).status, 400)
  assert.equal((await post({ ...good, words: 'x'.repeat(70_000) })).status, 413)
})

test('a body that grows without saying so is cut off', async (t) => {
  const h = await startHarness(t)
  const ann = await h.token('ann', 'requester')
  const { port } = new URL(h.server.now.url)
  const head = `POST /runs HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nauthorization: Bearer ${ann.token}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`
  const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`
  assert.equal(statusOf(await raw(h, head + chunk.repeat(6))), 413)
})

test('a client that leaves in the middle of its body is no fault of ours', async (t) => {
  const h = await startHarness(t)
  const ann = await h.token('ann', 'requester')
  const { hostname, port } = new URL(h.server.now.url)
  const socket = connect(Number(port), hostname)
  socket.write(
    `POST /runs HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nauthorization: Bearer ${ann.token}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"pack"`,
  )
  await sleep(100)
  socket.destroy()
  while (!h.lines.some((line) => line.includes('/runs'))) await sleep(5)
  assert.deepEqual(
    h.lines
      .map((line) => JSON.parse(line))
      .flatMap(({ level, status }) => (level > 30 || status ? [[level, status]] : [])),
    [[30, 400]],
  )
})

test('HEAD is for what is public only, other methods for nothing', async (t) => {
  const h = await startHarness(t)
  const ann = await h.token('ann', 'requester')
  assert.equal((await h.call('HEAD', '/health')).status, 200)
  const run = await h.settledRun('look around', ann)
  for (const path of ['/runs', `/runs/${run.id}/events`])
    assert.equal((await h.call('HEAD', path, { as: ann })).status, 405)
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    assert.equal((await h.call(method, '/runs', { as: ann })).status, 404)
})

test('a client that never finishes its request is shown out, others are served meanwhile', async (t) => {
  const h = await startHarness(t, { limits: { requestMs: 300, headersMs: 300 } })
  const ann = await h.token('ann', 'requester')
  const { port } = new URL(h.server.now.url)
  const head = `POST /runs HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nauthorization: Bearer ${ann.token}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"pack"`
  const [body, headers, other] = await Promise.all([
    raw(h, head, { more: { afterMs: 100, text: ':' } }),
    raw(h, `GET /health HTTP/1.1\r\nhost: 127.0`),
    h.call('GET', '/runs', { as: ann }),
  ])
  assert.deepEqual([statusOf(body), statusOf(headers), other.status], [408, 408, 200])
})

test('too many requests of one token are refused, those of others are not', async (t) => {
  const h = await startHarness(t, { limits: { perSecond: 0.5, burst: 5 } })
  const [ann, ben] = [await h.token('ann', 'requester'), await h.token('ben', 'approver')]
  const statuses = await Promise.all(
    Array.from({ length: 8 }, async () => (await h.call('GET', '/runs', { as: ann })).status),
  )
  assert.deepEqual(statuses.toSorted(), [200, 200, 200, 200, 200, 429, 429, 429])
  const refused = await h.call('GET', '/runs', { as: ann })
  assert.deepEqual([refused.json().code, refused.headers.get('retry-after')], ['rate-limited', '2'])
  for (let index = 0; index < 8; index += 1) await h.call('GET', '/runs')
  assert.equal((await h.call('GET', '/runs')).status, 429, 'strangers too')
  assert.equal((await h.call('GET', '/runs', { as: ben })).status, 200)
})

test('a bucket refills with time and forgets the quietest first', () => {
  let now = 0
  const limiter = createRateLimiter({ perSecond: 2, burst: 2, now: () => now })
  assert.deepEqual([limiter.take('a'), limiter.take('a'), limiter.take('a')], [0, 0, 1])
  now = 500
  assert.deepEqual([limiter.take('a'), limiter.take('a')], [0, 1])
  now = 60_000
  assert.deepEqual([limiter.take('a'), limiter.take('a'), limiter.take('a')], [0, 0, 1])
  for (let index = 0; index < 10_000; index += 1) limiter.take(`other ${index}`)
  assert.deepEqual([limiter.take('a'), limiter.take('other 9999')], [0, 0])
})

test('one log line a request, without what was said and without secrets', async (t) => {
  const h = await startHarness(t)
  const ann = await h.token('ann', 'requester')
  const run = await h.settledRun('touch very-private.txt', ann)
  await h.call('POST', '/generate', { as: ann, body: { query: 'a bug in very-private' } })
  await h.call('GET', '/runs/very-private', { as: ann })
  await h.call('GET', '/very-private?very-private=1', { as: ann })
  await sleep(20)
  const text = h.lines.join('')
  for (const secret of ['very-private', ann.token, 'secret inside']) assert.ok(!text.includes(secret), secret)
  const requests = h.lines.map((line) => JSON.parse(line)).filter((line) => 'status' in line)
  assert.deepEqual(
    requests.map(({ method, route, status, user }) => [method, route, status, user]),
    [
      ['POST', '/runs', 202, 'ann'],
      ['POST', '/generate', 500, 'ann'],
      ['GET', '/runs/:id', 404, 'ann'],
      ['GET', 'none', 404, 'ann'],
    ],
  )
  assert.equal(requests[0].run, run.id)
})
