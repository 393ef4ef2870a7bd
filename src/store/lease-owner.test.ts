import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sampleRun } from '../testing/contracts/store.ts'
import { isDead, leaseOwner } from './lease-owner.ts'
import { openStore } from './open.ts'

test('an owner is dead only when that is certain', () => {
  const owner = leaseOwner()
  const [pid, start, namespace, random] = owner.split(' ')
  assert.equal(isDead(owner), false)
  assert.equal(
    isDead(`${pid} ${Number(start) + 1} ${namespace} ${random}`),
    true,
    'the number was given to another process',
  )
  assert.equal(isDead(`4194999 5 ${namespace} ${random}`), true)
  assert.equal(isDead(`4194999 5 pid:[1] ${random}`), false, 'another namespace')
  assert.equal(isDead('b1f7c2d0-uuid-of-an-older-version'), false)
})

test("a killed worker's job is taken over at once, not when its lease runs out", async (t) => {
  const stateDir = mkdtempSync(join(tmpdir(), 'provenly-lease-'))
  t.after(() => rmSync(stateDir, { recursive: true }))
  const opened = await openStore({ stateDir, site: 'here', now: () => new Date(), leaseMs: 3_600_000 })
  t.after(() => opened.close())
  const run = sampleRun('r-lease')
  await opened.store.create(run, [])
  const script = `
    const { openStore } = await import(${JSON.stringify(join(import.meta.dirname, 'open.ts'))})
    const { jobs } = await openStore({ stateDir: ${JSON.stringify(stateDir)}, site: 'here', now: () => new Date(), leaseMs: 3_600_000 })
    jobs.work(() => { console.log('taken'); return new Promise((resolve) => setTimeout(resolve, 1e6)) }, {})`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'ignore'] })
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const taken = Promise.withResolvers<string>()
  const worker = opened.jobs.work(async (job) => taken.resolve(job.run), {})
  assert.equal(await taken.promise, run.id)
  await worker.stop()
})
