import { type Kysely, sql } from 'kysely'
import { fromKysely, PgBoss } from 'pg-boss'
import { sha256 } from '../core/digest.ts'
import type { Job, Jobs } from '../core/store.ts'
import type { PostgresDatabase } from './postgres.ts'
import type { Tables } from './schema.ts'
import type { Enqueue } from './store.ts'
import { createBell, type JobSource, startWorker } from './worker.ts'

const schema = 'provenly_jobs'
/** pg-boss accepts no shorter heartbeat. */
const shortestLeaseMs = 10_000
const yearSeconds = 365 * 24 * 3600

type Claim = { id: string; retryCount: number; job: Job }

/**
 * The queue for many machines: pg-boss in its own schema of the same database, one queue a site. Leases are pg-boss's
 * heartbeats, by the database server's clock. It is started when a job is first sent or wanted, not when a run is looked at.
 */
export function createBossJobs(
  database: PostgresDatabase,
  options: { site: string; leaseMs: number; signal: AbortSignal | undefined },
): { jobs: Jobs; queue: Enqueue; tasks: { jobs: Jobs; queue: Enqueue }; close(): Promise<void> } {
  const leaseMs = Math.max(shortestLeaseMs, options.leaseMs)
  const boss = createLazyBoss(database, leaseMs)
  const one = (kind: QueueKind) => createQueue(database, boss, kind, { ...options, leaseMs })
  return { ...one('steps'), tasks: one('tasks'), close: boss.stop }
}

/** Steps of runs, and tasks of actors: alike in everything but in who works on them. */
type QueueKind = 'steps' | 'tasks'

function createQueue(
  database: PostgresDatabase,
  boss: LazyBoss,
  kind: QueueKind,
  options: { site: string; leaseMs: number; signal: AbortSignal | undefined },
): { jobs: Jobs; queue: Enqueue } {
  const { leaseMs } = options
  const bell = createBell()
  const name = (site: string) => queueOf(kind, site)
  const queue: Enqueue = {
    prepare: (site) => boss.queue(name(site)),
    async enqueue(trx, job, { delayMs, site }) {
      const started = await boss.started()
      // Older versions' jobs stay: the engine drops them.
      await started.send(name(site), job, { db: fromKysely(trx), startAfter: delayMs / 1000 })
    },
    enqueued: bell.ring,
  }
  const jobs: Jobs = {
    // pg-boss cannot be asked for one run's jobs, so a worker takes any of its site's.
    work(handler, { concurrency }) {
      const source = createSource(database, boss, name(options.site), leaseMs)
      const worker = startWorker(source, handler, { concurrency: concurrency ?? 1, bell, signal: options.signal })
      const supervision = setInterval(() => void boss.supervise(name(options.site)), leaseMs / 3)
      return {
        async stop() {
          clearInterval(supervision)
          await worker.stop()
        },
      }
    },
    depth: () => database.read((db) => countJobs(db, name(options.site))),
  }
  return { jobs, queue }
}

type LazyBoss = {
  started(): Promise<PgBoss>
  /** Makes the queue of this name when it is not there yet. */
  queue(name: string): Promise<void>
  /** Gives the jobs of dead workers back; all workers do this, pg-boss sees that one does it at a time. */
  supervise(name: string): Promise<void>
  stop(): Promise<void>
}

function createLazyBoss(database: PostgresDatabase, leaseMs: number): LazyBoss {
  const monitorIntervalSeconds = Math.max(1, Math.floor(leaseMs / 5000))
  let starting: Promise<PgBoss> | null = null
  const queues = new Map<string, Promise<void>>()

  async function start(): Promise<PgBoss> {
    const db = { executeSql: (text: string, values?: unknown[]) => database.pool.query(text, values) }
    const boss = new PgBoss({ db, schema, schedule: false, supervise: false, monitorIntervalSeconds })
    // Troubles in its background work are troubles of the database, which the next claim meets and reports.
    boss.on('error', () => {})
    boss.on('warning', () => {})
    // Of two processes that install pg-boss at once, one would fail (12.35: "create schema" is before its own lock).
    await database.exclusively('install pg-boss', () => boss.start())
    return boss
  }

  async function create(name: string): Promise<void> {
    const boss = await started()
    await database.guard(() =>
      boss.createQueue(name, {
        heartbeatSeconds: Math.ceil(leaseMs / 1000),
        // The heartbeat tells whether the worker lives; how long a step may take is for the step to say.
        expireInSeconds: 23 * 3600,
        retryLimit: 1_000_000,
        retryDelay: 1,
        retryBackoff: true,
        retryDelayMax: 30,
        // A job waits for its site's workers for as long as it must.
        retentionSeconds: 10 * yearSeconds,
        deleteAfterSeconds: 600,
      }),
    )
  }

  async function started(): Promise<PgBoss> {
    starting ??= database.guard(start)
    try {
      return await starting
    } catch (error) {
      starting = null
      throw error
    }
  }

  return {
    started,
    async queue(name) {
      const creating = queues.get(name) ?? create(name)
      queues.set(name, creating)
      try {
        await creating
      } catch (error) {
        queues.delete(name)
        throw error
      }
    },
    async supervise(name) {
      try {
        const boss = await started()
        await database.guard(() => boss.supervise(name))
      } catch {
        // As above: whatever is wrong with the database, the worker's own claims meet it too.
      }
    },
    async stop() {
      const boss = await starting?.catch(() => null)
      await boss?.stop({ graceful: false, close: false })
    },
  }
}

/** Readable as far as pg-boss's alphabet allows, and different for different sites. */
function queueOf(kind: QueueKind, site: string): string {
  return `${kind}-${site.replace(/[^a-zA-Z0-9]+/g, '-').slice(0, 40)}-${sha256(site).slice(0, 8)}`
}

function createSource(database: PostgresDatabase, boss: LazyBoss, name: string, leaseMs: number): JobSource<Claim> {
  const attempt = ({ id, retryCount }: Claim) => ({ id, retryCount })
  const ask = async <T>(question: (started: PgBoss) => Promise<T>): Promise<T> => {
    const started = await boss.started()
    return database.guard(() => question(started))
  }
  return {
    renewEveryMs: leaseMs / 3,
    idleMs: 100,
    async claim() {
      await boss.queue(name)
      const [found] = await ask((started) => started.fetch<Job>(name))
      return found ? { id: found.id, retryCount: found.retryCount, job: found.data } : null
    },
    async renew(claim) {
      // pg-boss answers with a count that its own type does not mention.
      const response: object = await ask((started) => started.touch(name, attempt(claim)))
      return 'affected' in response && response.affected === 1
    },
    done: async (claim) => void (await ask((started) => started.complete(name, attempt(claim)))),
    failed: async (claim, error) => {
      const output = { message: error instanceof Error ? error.message : String(error) }
      await ask((started) => started.fail(name, attempt(claim), output))
    },
  }
}

/** pg-boss's own figures are cached for a minute. */
async function countJobs(db: Kysely<Tables>, name: string): Promise<number> {
  const table = sql.table(`${schema}.job`)
  const there = await sql<{ there: boolean }>`select to_regclass(${`${schema}.job`}) is not null as there`.execute(db)
  if (!there.rows[0]?.there) return 0
  const open = sql.lit('completed')
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${table} where name = ${name} and state < ${open}
  `.execute(db)
  return rows[0]?.count ?? 0
}
