import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Fault } from '../../core/fault.ts'
import type { Job } from '../../core/store.ts'
import { type StoreFactory, sampleRun } from './store.ts'

/** Waits for something that must come to pass; fails when it has not after a while that no machine should need. */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>, ms = 30_000): Promise<void> {
  const end = performance.now() + ms
  while (!(await holds())) {
    assert.ok(performance.now() < end, `still not after ${ms} ms: ${what}`)
    await sleep(10)
  }
}

/** What every job queue must do together with its store. `leaseMs` is the shortest lease that it can be opened with. */
export function jobsContract(
  name: string,
  open: StoreFactory,
  options: { leaseMs: number; filtersRuns: boolean; separatesSites: boolean },
): void {
  describe(`${name}: jobs`, () => {
    it('delivers what was saved with its transition, and each once when nobody dies', async (test) => {
      const { store, jobs, again } = await open(test)
      const other = (await again()).jobs
      const handled: string[] = []
      const handler = async (job: Job) => {
        await sleep(Math.random() * 5)
        handled.push(`${job.run}@${job.version}`)
      }
      const workers = [jobs.work(handler, { concurrency: 3 }), other.work(handler, { concurrency: 3 })]
      const expected: string[] = []
      for (let index = 0; index < 30; index += 1) {
        const run = sampleRun(`run-${String(index).padStart(4, '0')}`)
        await store.create(run, [])
        expected.push(`${run.id}@1`)
      }
      await eventually('all handled', () => handled.length >= expected.length)
      await eventually('queue is empty', async () => (await jobs.depth()) === 0)
      await Promise.all(workers.map((worker) => worker.stop()))
      assert.deepEqual(handled.sort(), expected)
    })

    it('carries a run through its steps', async (test) => {
      const { store, jobs } = await open(test)
      const worker = jobs.work(async (job) => {
        const run = await store.run(job.run)
        if (run.version !== job.version) return
        const next = { ...run, version: run.version + 1 }
        await store.advance({ run: next, facts: [], next: next.version < 6 ? { delayMs: 0 } : null })
      }, {})
      await store.create(sampleRun('run-0001'), [])
      await eventually('last step', async () => (await store.version('run-0001')).version === 6)
      await worker.stop()
      assert.equal(await jobs.depth(), 0)
    })

    it('does not deliver what was rolled back, nor for a run that rests', async (test) => {
      const { store, jobs } = await open(test)
      await store.create(sampleRun('run-0001', { stage: 'waiting' }), [])
      const stale = store.advance({ run: sampleRun('run-0001', { version: 7 }), facts: [], next: { delayMs: 0 } })
      await assert.rejects(stale)
      assert.equal(await jobs.depth(), 0)
    })

    it('waits as long as it was told', async (test) => {
      const { store, jobs } = await open(test)
      const run = sampleRun('run-0001', { stage: 'waiting' })
      await store.create(run, [])
      let handledAt = 0
      const worker = jobs.work(async () => {
        handledAt = performance.now()
      }, {})
      const enqueuedAt = performance.now()
      await store.advance({ run: { ...run, version: 2 }, facts: [], next: { delayMs: 400 } })
      await eventually('handled', () => handledAt > 0)
      await worker.stop()
      // Not a measurement: the two clocks may differ by their rounding.
      assert.ok(handledAt - enqueuedAt >= 395, `came after ${handledAt - enqueuedAt} ms`)
    })

    it('brings a job again when its handler threw, whatever it threw', async (test) => {
      const { store, jobs } = await open(test)
      await store.create(sampleRun('run-0001'), [])
      let tries = 0
      const worker = jobs.work(async () => {
        tries += 1
        if (tries === 1) throw new Fault('interrupted', 'stopped')
        if (tries === 2) throw new Error('a bug')
      }, {})
      await eventually('handled', () => tries === 3)
      await eventually('queue is empty', async () => (await jobs.depth()) === 0)
      await worker.stop()
    })

    it('lets a running handler end when it is stopped, and takes nothing new', async (test) => {
      const { store, jobs } = await open(test)
      await store.create(sampleRun('run-0001'), [])
      await store.create(sampleRun('run-0002'), [])
      const { promise: goOn, resolve: letGo } = Promise.withResolvers<void>()
      let started = 0
      let ended = 0
      const worker = jobs.work(async () => {
        started += 1
        await goOn
        ended += 1
      }, {})
      await eventually('started', () => started === 1)
      const stopped = worker.stop()
      await sleep(100)
      assert.equal(ended, 0)
      letGo()
      await stopped
      assert.deepEqual({ started, ended, left: await jobs.depth() }, { started: 1, ended: 1, left: 1 })
    })

    it('keeps a long job with its worker', async (test) => {
      const { store, jobs, again } = await open(test, { leaseMs: options.leaseMs })
      const other = (await again()).jobs
      await store.create(sampleRun('run-0001'), [])
      let handled = 0
      const handler = async () => {
        handled += 1
        await sleep(options.leaseMs * 1.6)
      }
      const workers = [jobs.work(handler, {}), other.work(handler, {})]
      await eventually('handled', async () => (await jobs.depth()) === 0, options.leaseMs * 20)
      await Promise.all(workers.map((worker) => worker.stop()))
      assert.equal(handled, 1)
    })

    it('works off only one run where that was asked for', { skip: !options.filtersRuns }, async (test) => {
      const { store, jobs } = await open(test)
      for (const id of ['run-0001', 'run-0002', 'run-0003']) await store.create(sampleRun(id), [])
      const handled: string[] = []
      const worker = jobs.work(async (job) => void handled.push(job.run), { run: 'run-0002' })
      await eventually('handled', () => handled.length > 0)
      await sleep(150)
      await worker.stop()
      assert.deepEqual(handled, ['run-0002'])
      assert.equal(await jobs.depth(), 2)
    })

    it('gives jobs only to workers of their site', { skip: !options.separatesSites }, async (test) => {
      const { store, jobs, again } = await open(test)
      const elsewhere = await again({ site: 'elsewhere' })
      const handled: string[] = []
      elsewhere.jobs.work(async (job) => void handled.push(`${job.run} elsewhere`), {})
      await elsewhere.store.create(sampleRun('run-0001'), [])
      await store.create(sampleRun('run-0002', { site: 'elsewhere' }), [])
      await eventually('the one of that site is handled', () => handled.length > 0)
      await sleep(300)
      assert.deepEqual(handled, ['run-0002 elsewhere'])
      jobs.work(async (job) => void handled.push(`${job.run} here`), {})
      await eventually('the other is handled', () => handled.length > 1)
      assert.deepEqual(handled, ['run-0002 elsewhere', 'run-0001 here'])
    })
  })
}
