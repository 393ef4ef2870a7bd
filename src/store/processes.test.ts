import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it, type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { eventually } from '../testing/contracts/jobs.ts'
import { sampleRun } from '../testing/contracts/store.ts'
import { startPostgres } from '../testing/postgres.ts'
import type { StoreProcessTask } from '../testing/store-process.ts'
import { openStore } from './open.ts'

/** How many processes are killed. CI may ask for hundreds. */
const kills = Number(process.env.PROVENLY_TEST_KILLS ?? 24)
const script = join(import.meta.dirname, '../testing/store-process.ts')

const server = await startPostgres(process.env.PROVENLY_TEST_DATABASE_URL)
after(async () => {
  if (typeof server !== 'string') await server.stop()
})

suite('SQLite', { createDatabase: async () => undefined, leaseMs: 3000 })
if (typeof server === 'string') it('PostgreSQL: processes', { skip: server }, () => {})
else suite('PostgreSQL', { createDatabase: server.createDatabase, leaseMs: 10_000 })

type Place = { stateDir: string; databaseUrl?: string; leaseMs: number }

function suite(
  name: string,
  { createDatabase, leaseMs }: { createDatabase: () => Promise<string | undefined>; leaseMs: number },
): void {
  async function place(test: TestContext): Promise<Place> {
    const databaseUrl = await createDatabase()
    const stateDir = mkdtempSync(join(tmpdir(), 'provenly-store-'))
    test.after(() => rmSync(stateDir, { recursive: true, force: true }))
    return { stateDir, databaseUrl, leaseMs }
  }

  // Together, because they mostly wait.
  describe(`${name}: processes`, { concurrency: true }, () => {
    it('lose nothing when they open and write at the same time', async (test) => {
      const where = await place(test)
      const count = 60
      const names = ['a', 'b', 'c', 'd']
      const children = names.map((each) => start(test, where, each, { kind: 'record', count }))
      await Promise.all(children.map((child) => child.ended))
      for (const child of children) assert.equal(child.process.exitCode, 0, child.errors.join(''))
      await reopened(where, async ({ store, verify }) => {
        assert.deepEqual((await verify()).problems, [])
        const entries = await store.entries({})
        const found = entries.map((entry) => `${entry.data.process}${entry.data.index}`).sort()
        const expected = names.flatMap((each) => Array.from({ length: count }, (_, index) => `${each}${index}`))
        assert.deepEqual(found, expected.sort())
      })
    })

    it(`survive kill -9 at random moments, ${kills} times`, { timeout: 600_000 }, async (test) => {
      const where = await place(test)
      const acknowledged = new Map<string, number>()
      for (let done = 0; done < kills; done += 2) {
        const pair = [`${done}a`, `${done}b`].map((each) => start(test, where, each, { kind: 'churn' }))
        await Promise.all(
          pair.map(async (child) => {
            // Half of them die while they open, half while they write.
            if (done % 4 === 0) await eventually('it writes', () => child.lines.length > 0)
            await sleep(Math.random() * 300)
            child.process.kill('SIGKILL')
            await child.ended
            assert.equal(child.process.signalCode, 'SIGKILL', child.errors.join(''))
            for (const line of child.lines) {
              const [run = '', version] = line.split(' ')
              acknowledged.set(run, Number(version))
            }
          }),
        )
      }
      assert.ok(acknowledged.size > 0, 'no process lived long enough to write')
      await reopened(where, async ({ store, jobs, verify }) => {
        const { problems, entries } = await verify()
        assert.deepEqual(problems, [])
        let versions = 0
        let goingOn = 0
        for (const run of await store.runs({ limit: 100_000 })) {
          const least = acknowledged.get(run.id) ?? 1
          assert.ok(run.version >= least, `${run.id} is at ${run.version} but ${least} was acknowledged`)
          acknowledged.delete(run.id)
          versions += run.version
          if (!['waiting', 'learned'].includes(run.stage)) goingOn += 1
          const [approval] = await store.approvals(run.id)
          const state = {
            stage: run.stage,
            entries: (await store.entries({ run: run.id })).length,
            locked: (await store.lockHolder(run.request.workspace)) !== null,
            approved: approval !== undefined,
            consumed: typeof approval?.consumedAt === 'string',
          }
          assert.deepEqual(state, {
            stage: (['requested', 'waiting', 'approved', 'applying', 'applied', 'learned'] as const)[run.version - 1],
            entries: run.version,
            locked: run.version === 4,
            approved: run.version >= 3,
            consumed: run.version >= 4,
          })
        }
        assert.deepEqual([...acknowledged.keys()], [], 'acknowledged runs that are lost')
        assert.equal(entries, versions)
        test.diagnostic(`${entries} transitions survived ${kills} kills, ${goingOn} runs were under way`)
        if (name === 'SQLite') await everyRunGoesOn(store, jobs)
      })
    })

    it('take over the job of a worker that was killed', async (test) => {
      const where = await place(test)
      await reopened(where, ({ store }) => store.create(sampleRun('run-0001'), []))
      const first = start(test, where, 'first', { kind: 'work', jobMs: 3_600_000 })
      await eventually('job is started', () => first.lines.includes('started run-0001@1'))
      const second = start(test, where, 'second', { kind: 'work', jobMs: 1 })
      await eventually('second worker is up', () => second.lines.includes('ready'))
      await sleep(leaseMs / 4)
      assert.deepEqual(second.lines, ['ready'], 'a job whose worker lives is left alone')
      first.process.kill('SIGKILL')
      await eventually('job is handled', () => second.lines.includes('handled run-0001@1'), 60_000)
      second.process.stdin?.write('stop\n')
      await second.ended
      assert.equal(second.process.exitCode, 0, second.errors.join(''))
      await reopened(where, async ({ jobs }) => assert.equal(await jobs.depth(), 0))
    })

    it('share jobs, each handled once', async (test) => {
      const where = await place(test)
      const workers = ['a', 'b'].map((each) => start(test, where, each, { kind: 'work', jobMs: 5 }))
      for (const worker of workers) await eventually('worker is up', () => worker.lines.includes('ready'))
      const ids = Array.from({ length: 40 }, (_, index) => `run-${index}`)
      await reopened(where, async ({ store, jobs }) => {
        for (const id of ids) await store.create(sampleRun(id), [])
        await eventually('queue is empty', async () => (await jobs.depth()) === 0)
      })
      for (const worker of workers) worker.process.stdin?.write('stop\n')
      await Promise.all(workers.map((worker) => worker.ended))
      const handled = workers.map((worker) => worker.lines.filter((line) => line.startsWith('handled')))
      assert.deepEqual(handled.flat().sort(), ids.map((id) => `handled ${id}@1`).sort())
      for (const each of handled) assert.ok(each.length > 0, 'both take part')
    })
  })
}

type Opened = Awaited<ReturnType<typeof openStore>>

async function reopened<T>(where: Place, work: (opened: Opened) => Promise<T>): Promise<T> {
  const opened = await openStore({ ...where, site: 'here', now: () => new Date() })
  try {
    return await work(opened)
  } finally {
    await opened.close()
  }
}

/** After the kills nobody holds a lease any more, so whatever was under way is delivered. */
async function everyRunGoesOn(store: Opened['store'], jobs: Opened['jobs']): Promise<void> {
  const open = new Map<string, number>()
  for (const run of await store.runs({ limit: 100_000, stages: ['requested', 'approved', 'applying', 'applied'] }))
    open.set(run.id, run.version)
  const worker = jobs.work(async (job) => {
    if (open.get(job.run) === job.version) open.delete(job.run)
  }, {})
  await eventually('all runs go on', () => open.size === 0)
  await worker.stop()
}

type Child = { process: ChildProcess; lines: string[]; errors: string[]; ended: Promise<void> }

function start(test: TestContext, where: Place, name: string, task: StoreProcessTask['task']): Child {
  const argument: StoreProcessTask = { ...where, name, task }
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, JSON.stringify(argument)])
  test.after(() => child.kill('SIGKILL'))
  const lines: string[] = []
  const errors: string[] = []
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return { process: child, lines, errors, ended }
}
