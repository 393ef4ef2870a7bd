import type { ExpressionBuilder } from 'kysely'
import type { Job, Jobs } from '../core/store.ts'
import { isDead, leaseOwner } from './lease-owner.ts'
import type { Tables } from './schema.ts'
import type { SqliteDatabase } from './sqlite.ts'
import type { Enqueue } from './store.ts'
import { createBell, type JobSource, startWorker } from './worker.ts'

/**
 * Milliseconds since this machine started, the same in all its processes. A wall clock that is set does not move it, so leases
 * neither end early nor last for ever; and a time from before a reboot is recognised by lying in the future.
 */
const bootClock = () => Number(process.hrtime.bigint() / 1_000_000n)

type Claim = { id: number; attempts: number; job: Job }

/** Steps of runs, and tasks of actors: alike in everything but in who works on them. */
export type LeaseTable = 'jobs' | 'task_jobs'

/** A queue for one machine: a table of leases in the store's own file. */
export function createLeaseJobs(
  database: SqliteDatabase,
  table: LeaseTable,
  options: { leaseMs: number; signal: AbortSignal | undefined },
): { jobs: Jobs; queue: Enqueue } {
  const bell = createBell()
  const queue: Enqueue = {
    async prepare() {},
    async enqueue(trx, job, { delayMs }) {
      // Steps for older versions would be dropped by the engine; dropping them here makes `done` write nothing.
      await trx.deleteFrom(table).where('run', '=', job.run).where('version', '<', job.version).execute()
      const now = bootClock()
      await trx
        .insertInto(table)
        .values({ ...job, enqueued_at: now, due: now + delayMs, attempts: 0 })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    enqueued: bell.ring,
  }
  const jobs: Jobs = {
    work(handler, { run, concurrency }) {
      const source = createSource(database, table, run, options.leaseMs)
      return startWorker(source, handler, { concurrency: concurrency ?? 1, bell, signal: options.signal })
    },
    depth: () =>
      database.read(async (db) => {
        const row = await db
          .selectFrom(table)
          .select((build) => build.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow()
        return row.count
      }),
  }
  return { jobs, queue }
}

function createSource(
  database: SqliteDatabase,
  table: LeaseTable,
  run: string | undefined,
  leaseMs: number,
): JobSource<Claim> {
  const owner = leaseOwner()
  let lookedForDead = Number.NEGATIVE_INFINITY
  const mine = (claim: Claim) => (build: ExpressionBuilder<Tables, LeaseTable>) =>
    build.and([build('id', '=', claim.id), build('owner', '=', owner), build('attempts', '=', claim.attempts)])
  return {
    renewEveryMs: leaseMs / 3,
    idleMs: 50,
    async claim() {
      // Looking does not need the write lock, which others want.
      const found = await database.read((db) =>
        db
          .selectFrom(table)
          .select('id')
          .where((build) => isFree(build, bootClock()))
          .$if(run !== undefined, (query) => query.where('run', '=', run ?? ''))
          .orderBy('due')
          .orderBy('id')
          .executeTakeFirst(),
      )
      if (!found) {
        const now = bootClock()
        if (now - lookedForDead < deadEveryMs) return null
        lookedForDead = now
        return (await releaseDead(database, table, now)) ? this.claim() : null
      }
      const row = await database.writeLightly((trx) => {
        // Read under the lock: a lease that another process took while this one waited must not seem to lie in the future.
        const now = bootClock()
        return trx
          .updateTable(table)
          .set((build) => ({
            owner,
            leased_at: now,
            leased_until: now + leaseMs,
            attempts: build('attempts', '+', 1),
          }))
          .where('id', '=', found.id)
          .where((build) => isFree(build, now))
          .returning(['id', 'attempts', 'run', 'version'])
          .executeTakeFirst()
      })
      // Another worker was faster: look again at once, there may be more.
      if (!row) return this.claim()
      return { id: row.id, attempts: row.attempts, job: { run: row.run, version: row.version } }
    },
    async renew(claim) {
      const result = await database.writeLightly((trx) => {
        const now = bootClock()
        return trx
          .updateTable(table)
          .set({ leased_at: now, leased_until: now + leaseMs })
          .where(mine(claim))
          .executeTakeFirst()
      })
      return result.numUpdatedRows === 1n
    },
    async done(claim) {
      await database.writeLightly((trx) => trx.deleteFrom(table).where(mine(claim)).execute())
    },
    async failed(claim) {
      await database.writeLightly((trx) => {
        const now = bootClock()
        return trx
          .updateTable(table)
          .set({ owner: null, leased_at: null, leased_until: null, enqueued_at: now, due: now + pause(claim.attempts) })
          .where(mine(claim))
          .execute()
      })
    },
  }
}

/** Somebody who waits for a dead worker's lease should not have to wait for all of it. */
const deadEveryMs = 500

async function releaseDead(database: SqliteDatabase, table: LeaseTable, now: number): Promise<boolean> {
  const held = await database.read((db) =>
    db
      .selectFrom(table)
      .select('owner')
      .distinct()
      .where('owner', 'is not', null)
      .where('leased_until', '>', now)
      .execute(),
  )
  const dead = held.flatMap(({ owner }) => (owner !== null && isDead(owner) ? [owner] : []))
  if (dead.length === 0) return false
  await database.writeLightly((trx) =>
    trx
      .updateTable(table)
      .set({ owner: null, leased_at: null, leased_until: null })
      .where('owner', 'in', dead)
      .execute(),
  )
  return true
}

/** Due and in nobody's hands. Times in the future of `now` are from before a reboot and hold nobody back. */
function isFree(build: ExpressionBuilder<Tables, LeaseTable>, now: number) {
  return build.and([
    build.or([build('due', '<=', now), build('enqueued_at', '>', now)]),
    build.or([build('leased_until', 'is', null), build('leased_until', '<=', now), build('leased_at', '>', now)]),
  ])
}

function pause(attempts: number): number {
  return Math.min(30_000, 100 * 2 ** Math.min(attempts, 10))
}
