import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import type { Store } from '../../core/store.ts'
import type { Task, TaskStore } from '../../core/task.ts'
import { eventually } from './jobs.ts'
import { isFault, sampleRun } from './store.ts'

type Opened = { store: Pick<Store, 'create'>; jobs: TaskStore['jobs']; tasks: TaskStore }
type Open = (test: TestContext) => Promise<Opened & { again(): Promise<Opened> }>

export function sampleTask(id: string, change: Partial<Task> = {}): Task {
  return {
    id,
    pack: 'refactor',
    words: 'rename a to b',
    language: 'javascript',
    files: { 'main.js': 'a()\n' },
    expected: { 'main.js': 'b()\n' },
    action: null,
    options: {},
    license: 'Apache-2.0',
    origin: 'test',
    ...change,
  }
}

/** What every store of tasks must do. */
export function tasksContract(name: string, open: Open): void {
  describe(`${name}: tasks`, () => {
    it('keeps a task as it is, and adds it once', async (test) => {
      const { tasks } = await open(test)
      const task = sampleTask('seed-1:7')
      assert.equal(await tasks.add([task, sampleTask('seed-1:8')]), 2)
      assert.equal(await tasks.add([task]), 0)
      assert.deepEqual(await tasks.task('seed-1:7'), task)
      await assert.rejects(tasks.task('nothing'), isFault('not-found'))
      assert.equal(await tasks.jobs.depth(), 2)
    })

    it('hands each task to one worker, apart from the steps of runs', async (test) => {
      const { store, jobs, tasks, again } = await open(test)
      const other = await again()
      await store.create(sampleRun('run-0001'), [])
      await tasks.add(Array.from({ length: 12 }, (_, index) => sampleTask(`t-${index}`)))
      const worked: string[] = []
      const handler = async ({ run }: { run: string }) => void worked.push(run)
      const workers = [tasks.jobs.work(handler, { concurrency: 2 }), other.tasks.jobs.work(handler, { concurrency: 2 })]
      await eventually('all worked on', async () => (await tasks.jobs.depth()) === 0)
      await Promise.all(workers.map((worker) => worker.stop()))
      assert.deepEqual(worked.sort(), Array.from({ length: 12 }, (_, index) => `t-${index}`).sort())
      assert.equal(await jobs.depth(), 1)
    })

    it('gives a task back when its worker fails', async (test) => {
      const { tasks } = await open(test)
      await tasks.add([sampleTask('t-1')])
      let tries = 0
      const worker = tasks.jobs.work(async () => {
        tries += 1
        if (tries === 1) throw new Error('crashed')
      }, {})
      await eventually('worked on again', async () => (await tasks.jobs.depth()) === 0)
      await worker.stop()
      assert.equal(tries, 2)
    })
  })
}
