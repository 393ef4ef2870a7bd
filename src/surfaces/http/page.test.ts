import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readEvents } from './event-stream.ts'
import { type Harness, startHarness } from './harness.test.ts'

const fromPage = (h: Harness) => ({ 'x-provenly-page': '1', origin: h.server.now.url })

async function logIn(h: Harness, body: object): Promise<{ status: number; cookie: string; whole: string }> {
  const answer = await h.call('POST', '/session', { body })
  const whole = answer.headers.get('set-cookie') ?? ''
  return { status: answer.status, cookie: whole.split(';')[0] ?? '', whole }
}

const codeOf = (h: Harness) => h.server.now.loginLink().split('/').at(-1) ?? ''

test('the one-time link logs the local user in once, and not for ever', async (t) => {
  const h = await startHarness(t)
  const code = codeOf(h)
  const { status, cookie, whole } = await logIn(h, { code })
  assert.equal(status, 204)
  assert.match(whole, /^provenly_\d+=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/)
  const who = (await h.call('GET', '/session', { headers: { cookie } })).json() as unknown as { name: string }
  assert.equal(who.name, 'local-user')
  assert.equal((await logIn(h, { code })).status, 401)
  assert.equal((await logIn(h, { code: 'guess' })).status, 401)
  const late = codeOf(h)
  h.setClock(() => new Date(Date.now() + 11 * 60_000))
  assert.equal((await logIn(h, { code: late })).status, 401)
  const kept = readFileSync(join(h.stateDir, 'sessions.json'), 'utf8')
  assert.equal(statSync(join(h.stateDir, 'sessions.json')).mode & 0o777, 0o600)
  assert.ok(!kept.includes(cookie.split('=')[1] ?? 'x'), 'only a hash is kept')
  h.setClock(() => new Date(Date.now() + 8 * 24 * 3600_000))
  assert.equal((await h.call('GET', '/session', { headers: { cookie } })).status, 401)
})

test('a token logs in, survives a restart, and ends with its revocation or with logging out', async (t) => {
  const h = await startHarness(t)
  const ann = await h.token('ann', 'approver')
  assert.equal((await logIn(h, { token: `pvl_${'x'.repeat(43)}` })).status, 401)
  assert.equal((await logIn(h, { token: 'nonsense' })).status, 422)
  const first = await logIn(h, { token: ann.token })
  const second = await logIn(h, { token: ann.token })
  const port = Number(new URL(h.server.now.url).port)
  await h.server.now.close()
  h.server.now = await h.start(port)
  const status = async ({ cookie }: { cookie: string }) =>
    (await h.call('GET', '/session', { headers: { cookie } })).status
  assert.deepEqual([await status(first), await status(second)], [200, 200])
  const out = { headers: { cookie: second.cookie, ...fromPage(h) }, body: {} }
  assert.equal((await h.call('POST', '/session/end', out)).status, 204)
  assert.deepEqual([await status(first), await status(second)], [200, 401])
  await h.opened.store.revokeToken(ann.id, new Date().toISOString())
  assert.equal(await status(first), 401)
})

test('a cookie changes nothing without the header and the Origin of the page; bearer tokens need neither', async (t) => {
  const h = await startHarness(t)
  const ann = await h.token('ann', 'approver')
  const { cookie } = await logIn(h, { token: ann.token })
  const body = { pack: 'shell', words: 'touch a.txt' }
  const own = fromPage(h)
  const ask = async (headers: Record<string, string>) => (await h.call('POST', '/runs', { headers, body })).status
  assert.equal(await ask({ cookie }), 403)
  assert.equal(await ask({ cookie, 'x-provenly-page': '1' }), 403)
  assert.equal(await ask({ cookie, origin: own.origin }), 403)
  assert.equal(await ask({ cookie, ...own, origin: 'http://127.0.0.1:1' }), 403)
  assert.equal(await ask({ cookie, ...own, 'sec-fetch-site': 'same-site' }), 403)
  assert.equal(await ask({ ...own }), 401)
  assert.equal(await ask({ cookie: 'provenly_1=x', ...own }), 401)
  assert.equal(await ask({ cookie, ...own, authorization: 'Bearer nonsense' }), 401, 'a bad token is not made good')
  assert.equal(await ask({ cookie, ...own, 'sec-fetch-site': 'same-origin' }), 202)
  assert.equal((await h.call('POST', '/runs', { as: ann, body })).status, 202)
  const read = { headers: { cookie, 'sec-fetch-site': 'same-site' } }
  assert.equal((await h.call('GET', '/queue', read)).status, 403, 'not for a page on another port either')
})

test('the page and its files come with a strict policy, and nothing else is served', async (t) => {
  const webDir = mkdtempSync(join(tmpdir(), 'provenly-web-'))
  mkdirSync(join(webDir, 'assets'))
  writeFileSync(join(webDir, 'index.html'), '<!doctype html>page')
  writeFileSync(join(webDir, 'favicon.svg'), '<svg/>')
  writeFileSync(join(webDir, 'assets', 'app-1.js'), 'code')
  writeFileSync(join(webDir, 'assets', 'secret.txt'), 'no')
  const h = await startHarness(t, { webDir })
  const page = await h.call('GET', '/', { headers: { accept: 'text/html' } })
  assert.equal(page.text, '<!doctype html>page')
  const policy = page.headers.get('content-security-policy') ?? ''
  assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/)
  assert.ok(!/unsafe|https?:|\*/.test(policy))
  assert.equal(page.headers.get('cache-control'), 'no-store')
  const asset = await h.call('GET', '/assets/app-1.js')
  assert.deepEqual([asset.text, asset.headers.get('cache-control')], ['code', 'public, max-age=31536000, immutable'])
  assert.equal(asset.headers.get('content-type'), 'text/javascript; charset=utf-8')
  assert.equal((await h.call('GET', '/assets/secret.txt')).status, 404)
  assert.equal((await h.call('GET', '/assets/..%2findex.html')).status, 401)
  assert.equal((await h.call('GET', '/')).json().api, '/openapi.json', 'a program still gets the list')
})

test('the feed tells each what they may see, once, and begins with hello', async (t) => {
  const h = await startHarness(t)
  const [ann, ben, cas] = [
    await h.token('ann', 'requester'),
    await h.token('ben', 'requester'),
    await h.token('cas', 'approver'),
  ]
  const gone = new AbortController()
  t.after(() => gone.abort())
  const listen = async (as: { token: string }) => {
    const seen: string[] = []
    const answer = await fetch(`${h.server.now.url}/feed`, {
      headers: { authorization: `Bearer ${as.token}` },
      signal: gone.signal,
    })
    assert.ok(answer.body)
    const events = readEvents(answer.body)
    assert.equal((await events.next()).value?.event, 'hello')
    void (async () => {
      for await (const { event, data } of events) if (event === 'change') seen.push(JSON.parse(data).run)
    })().catch(() => {})
    return seen
  }
  const seen = await Promise.all([listen(ann), listen(ben), listen(cas)])
  const mine = await h.settledRun('look around', ann)
  const other = await h.settledRun('look again', ben)
  while ((await h.kinds(other.id)).length > (seen[2] ?? []).filter((run) => run === other.id).length)
    await new Promise((resolve) => setTimeout(resolve, 10))
  assert.deepEqual(
    seen.map((runs) => [...new Set(runs)]),
    [[mine.id], [other.id], [mine.id, other.id]],
  )
})

test('a feed ends when its token is revoked', async (t) => {
  const h = await startHarness(t)
  const [ann, boss] = [await h.token('ann', 'approver'), await h.token('boss', 'admin')]
  const answer = await fetch(`${h.server.now.url}/feed`, { headers: { authorization: `Bearer ${ann.token}` } })
  assert.ok(answer.body)
  const events = readEvents(answer.body)
  await events.next()
  await h.call('POST', `/tokens/${ann.id}/revoke`, { as: boss, body: {} })
  assert.equal((await events.next()).done, true)
})

test('cards say what may be done and why not; lists leave proofs out', async (t) => {
  const h = await startHarness(t)
  const [ann, ben] = [await h.token('ann', 'requester'), await h.token('ben', 'approver')]
  const run = await h.settledRun('touch a.txt', ann)
  type Shown = { dead: { code: string } | null; may: Record<string, boolean>; needed: unknown; proposal: string }
  const card = async (as: { id: string; token: string }) =>
    (await h.call('GET', `/runs/${run.id}/card`, { as })).json() as unknown as Shown
  assert.deepEqual(await card(ann).then(({ dead, may }) => [dead?.code, may]), [
    'not-yours',
    { approve: false, reject: false, amend: true, undo: false },
  ])
  const shown = await card(ben)
  assert.deepEqual(
    [shown.dead, shown.may, shown.needed, shown.proposal],
    [null, { approve: true, reject: true, amend: true, undo: false }, { people: 1, requester: true }, 'touch a.txt'],
  )
  h.changePolicy()
  assert.equal((await card(ben)).dead?.code, 'policy-changed')
  h.setClock(() => new Date(Date.now() + 3600_000 * 2))
  assert.equal((await card(ben)).dead?.code, 'expired')
  const { runs } = (await h.call('GET', '/queue?stage=waiting', { as: ben })).json() as unknown as { runs: object[] }
  assert.deepEqual(
    runs.map((each) => ['proof' in each, 'attempts' in each, Reflect.get(each, 'effects')]),
    [[false, true, 1]],
  )
  const cas = await h.token('cas', 'requester')
  assert.equal((await h.call('GET', `/runs/${run.id}/card`, { as: cas })).status, 404)
})

test('the ledger is found from its end, filtered and exported, by approvers', async (t) => {
  const h = await startHarness(t)
  const [ann, ben] = [await h.token('ann', 'requester'), await h.token('ben', 'approver')]
  for (const words of ['touch a.txt', 'touch b.txt', 'look around']) await h.settledRun(words, ann)
  type Found = { entries: { seq: number; kind: string }[]; next: number | null; total: number }
  const find = async (query: string) =>
    (await h.call('GET', `/ledger/find${query}`, { as: ben })).json() as unknown as Found
  const all = await find('')
  assert.deepEqual([all.entries[0]?.seq, all.entries.at(-1)?.seq, all.next], [all.total, 1, null])
  const asked = await find('?kind=requested&limit=2')
  assert.deepEqual([asked.entries.length, asked.next !== null], [2, true])
  const rest = await find(`?kind=requested&limit=2&before=${asked.next}`)
  assert.deepEqual([rest.entries.map((entry) => entry.seq), rest.next], [[1], null])
  const lines = (await h.call('GET', '/ledger/export', { as: ben })).text.trim().split('\n')
  assert.equal(lines.length, all.total)
  for (const path of ['/ledger/find', '/ledger/export', '/numbers', '/tokens'])
    assert.equal((await h.call('GET', path, { as: ann })).status, 403)
})

test('numbers, policy and tokens', async (t) => {
  const h = await startHarness(t)
  const [ben, boss] = [await h.token('ben', 'approver'), await h.token('boss', 'admin')]
  const run = await h.settledRun('touch a.txt', ben)
  await h.settledRun('touch deny', ben)
  await h.call('POST', `/runs/${run.id}/decision`, { as: ben, body: { kind: 'reject', reason: 'no' } })
  const numbers = (await h.call('GET', '/numbers', { as: ben })).json() as unknown as Record<string, unknown>
  assert.deepEqual(
    [numbers.runs, numbers.blocked, (numbers.decisions as number[]).length],
    [2, [{ name: 'test/deny', count: 2 }], 1],
  )
  const check = async (command: string) =>
    (await h.call('POST', '/policy/check', { as: ben, body: { command } })).json() as unknown as { decision: string }
  assert.deepEqual([(await check('ls')).decision, (await check('rm -rf /')).decision], ['allow', 'deny'])
  assert.equal((await h.call('POST', '/tokens', { as: ben, body: { name: 'x', role: 'admin' } })).status, 403)
  const made = (await h.call('POST', '/tokens', { as: boss, body: { name: 'cas', role: 'requester' } })).json()
  const cas = { id: String(made.id), token: String(made.secret) }
  assert.equal((await h.call('GET', '/queue', { as: cas })).status, 200)
  assert.equal((await h.call('POST', `/tokens/${cas.id}/revoke`, { as: boss, body: {} })).status, 200)
  assert.equal((await h.call('GET', '/queue', { as: cas })).status, 401)
})
