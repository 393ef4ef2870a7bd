import { Fault } from '../core/fault.ts'
import type { Jobs } from '../core/store.ts'
import { Task, type TaskStore } from '../core/task.ts'
import type { Database } from './schema.ts'
import type { Enqueue } from './store.ts'

export type TaskParts = { database: Database; jobs: Jobs; queue: Enqueue; site: string; now: () => Date }

/** One implementation over both databases. */
export function createTaskStore({ database, jobs, queue, site, now }: TaskParts): TaskStore {
  return {
    async add(tasks) {
      if (tasks.length === 0) return 0
      await queue.prepare(site)
      const added = await database.write(async (trx) => {
        let count = 0
        for (const task of tasks) {
          const row = { id: task.id, pack: task.pack, created_at: now().toISOString(), body: JSON.stringify(task) }
          const result = await trx
            .insertInto('tasks')
            .values(row)
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirst()
          if (result.numInsertedOrUpdatedRows !== 1n) continue
          await queue.enqueue(trx, { run: task.id, version: 1 }, { delayMs: 0, site })
          count += 1
        }
        return count
      })
      queue.enqueued()
      return added
    },
    async task(id) {
      const row = await database.read((db) =>
        db.selectFrom('tasks').select('body').where('id', '=', id).executeTakeFirst(),
      )
      if (!row) throw new Fault('not-found', `there is no task ${id}`)
      return Task.parse(JSON.parse(row.body))
    },
    jobs,
  }
}
