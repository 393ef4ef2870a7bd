import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readEvents } from './event-stream.ts'
import { startHarness } from './harness.test.ts'

test('whoever may see a waiting run is told when a file that it touches changes, also one that is not there yet', async (t) => {
  const h = await startHarness(t)
  const [ann, ben, cas] = [
    await h.token('ann', 'requester'),
    await h.token('ben', 'requester'),
    await h.token('cas', 'approver'),
  ]
  mkdirSync(join(h.workspace, 'deep'))
  const run = await h.settledRun('touch deep/er/a.txt', ann)
  const gone = new AbortController()
  t.after(() => gone.abort())
  const listen = async (as: { token: string }) => {
    const answer = await fetch(`${h.server.now.url}/feed`, {
      headers: { authorization: `Bearer ${as.token}` },
      signal: gone.signal,
    })
    assert.ok(answer.body)
    return readEvents(answer.body)
  }
  const next = async (events: ReturnType<typeof readEvents>, wanted: readonly string[]) => {
    for (;;) {
      const { value } = await events.next()
      if (value === undefined) throw new Error('the feed ended')
      if (wanted.includes(value.event)) return { event: value.event, data: JSON.parse(value.data) }
    }
  }
  const [own, all, foreign] = [await listen(ann), await listen(cas), await listen(ben)]
  for (const feed of [own, all, foreign]) assert.equal((await next(feed, ['hello'])).event, 'hello')
  await h.call('GET', `/runs/${run.id}/card`, { as: ann })
  mkdirSync(join(h.workspace, 'deep', 'er'))
  for (const feed of [own, all]) assert.deepEqual((await next(feed, ['touched'])).data, { run: run.id })
  await h.call('GET', `/runs/${run.id}/card`, { as: ann })
  writeFileSync(join(h.workspace, 'deep', 'er', 'a.txt'), 'x')
  assert.deepEqual((await next(own, ['touched'])).data, { run: run.id })
  const other = await h.settledRun('touch b.txt', ben)
  const told = await next(foreign, ['touched', 'change'])
  assert.deepEqual([told.event, told.data.run], ['change', other.id], "nothing of somebody else's run")
})
