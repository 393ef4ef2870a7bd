import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { it, type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { eventually, jobsContract } from '../testing/contracts/jobs.ts'
import { type StoreFactory, sampleRun, storeContract } from '../testing/contracts/store.ts'
import { tasksContract } from '../testing/contracts/tasks.ts'
import { trajectoriesContract } from '../testing/contracts/trajectories.ts'
import { versionsContract } from '../testing/contracts/versions.ts'
import { type OpenedStore, openStore } from './open.ts'

const openIn = async (test: TestContext, options: { leaseMs?: number } = {}) => {
  const stateDir = mkdtempSync(join(tmpdir(), 'provenly-store-'))
  const opened: OpenedStore[] = []
  test.after(async () => {
    for (const each of opened) await each.close()
    rmSync(stateDir, { recursive: true })
  })
  const again = async ({ site = 'here' } = {}) => {
    const each = await openStore({ stateDir, site, now: () => new Date(), ...options })
    opened.push(each)
    return each
  }
  return { ...(await again()), again, stateDir }
}
const open: StoreFactory = openIn

storeContract('SQLite', open)
versionsContract('SQLite', openIn)
trajectoriesContract('SQLite', openIn)
tasksContract('SQLite', openIn)
jobsContract('SQLite', open, { leaseMs: 300, filtersRuns: true, separatesSites: false })

it('SQLite: workers that waited for the same lock do not take the same job', async (test) => {
  const { store, jobs, again, stateDir } = await openIn(test)
  const others = [await again(), await again(), await again(), await again(), await again()]
  await store.create(sampleRun('run-0001'), [])
  const other = new DatabaseSync(join(stateDir, 'provenly.db'))
  other.exec('begin immediate')
  let handled = 0
  const handler = async () => {
    handled += 1
    await sleep(200)
  }
  // One after the other, so that whoever gets the lock first has most likely not looked at the clock first.
  for (const each of others) {
    each.jobs.work(handler, {})
    await sleep(20)
  }
  other.exec('commit')
  other.close()
  await eventually('queue is empty', async () => (await jobs.depth()) === 0)
  assert.equal(handled, 1)
})

it('SQLite: what the version before wrote is kept and brought up to date', async (test) => {
  const { store, again, stateDir, close } = await openIn(test)
  await store.create(sampleRun('run-0001'), [])
  await close()
  const file = new DatabaseSync(join(stateDir, 'provenly.db'))
  for (const table of [
    'turns',
    'conversations',
    'feedback',
    'model_evaluations',
    'model_versions',
    'model_slots',
    'states',
    'steps',
    'rewards',
    'task_jobs',
    'tasks',
  ])
    file.exec(`drop table ${table}`)
  file.exec('update schema_version set version = 1')
  file.close()
  const { store: newer } = await again()
  assert.equal((await newer.run('run-0001')).id, 'run-0001')
  const turn = { kind: 'run', at: '2026-01-01T00:00:00.000Z', words: 'x', run: 'run-0001' } as const
  assert.equal((await newer.addTurn('c1', 'ann', turn)).seq, 1)
  assert.deepEqual(await newer.feedback({ run: 'run-0001' }), [])
})
