import { join } from 'node:path'
import { sha256 } from '../core/digest.ts'
import type { VersionStore } from '../core/model-version.ts'
import type { Jobs, Store, Worker } from '../core/store.ts'
import type { TaskStore } from '../core/task.ts'
import type { TrajectoryStore } from '../core/trajectory-store.ts'
import { createLeaseJobs } from './lease-jobs.ts'
import { createLedgerAnchor } from './ledger-anchor.ts'
import { createLedgerKey } from './ledger-key.ts'
import type { Database } from './schema.ts'
import { openSqlite } from './sqlite.ts'
import { createStore, type Enqueue } from './store.ts'
import { createTaskStore } from './tasks.ts'
import { createTrajectoryStore } from './trajectory-store.ts'
import { type Verification, verifyLedger } from './verify.ts'
import { createVersionStore } from './versions.ts'
import { createWrite } from './write.ts'

export type OpenOptions = {
  stateDir: string
  databaseUrl?: string
  /** Names those machines that see the same workspaces under the same paths; a worker takes only its own site's jobs. */
  site: string
  now: () => Date
  /** Stops the workers and the waiting for other processes. */
  signal?: AbortSignal
  /** How long after a worker died its job goes to another. */
  leaseMs?: number
}

export type OpenedStore = {
  store: Store
  trajectories: TrajectoryStore
  versions: VersionStore
  jobs: Jobs
  tasks: TaskStore
  verify(): Promise<Verification>
  kind: 'sqlite' | 'postgres'
  /** Lets the workers' running jobs end first. The same as the store's. */
  close(): Promise<void>
}

/** Throws Fault `storage`, `corrupt`, `too-new`, `unavailable`, and `usage` for a database address that is none. */
export async function openStore(options: OpenOptions): Promise<OpenedStore> {
  const { database, jobs, queue, tasks, anchorName, lockScope, stop } = await openDatabase(options)
  const { stateDir, site, now } = options
  const key = createLedgerKey(stateDir)
  const anchor = createLedgerAnchor(join(stateDir, anchorName), (head) => contains(database, head))
  const workers = new Set<Worker>()
  const close = once(async () => {
    try {
      await Promise.all([...workers].map((worker) => worker.stop()))
      await anchor.settled()
    } finally {
      await stop()
      await database.close()
    }
  })
  const stopped = (source: Jobs): Jobs => ({
    ...source,
    work(handler, options) {
      const worker = source.work(handler, options)
      workers.add(worker)
      return worker
    },
  })
  const write = createWrite({ database, key, now, onHead: anchor.advance })
  const store = createStore({ database, write, queue, lockScope, site, now })
  return {
    store: { ...store, close },
    trajectories: createTrajectoryStore({ database, key, now, onHead: anchor.advance }),
    versions: createVersionStore(database, write),
    jobs: stopped(jobs),
    tasks: createTaskStore({ database, jobs: stopped(tasks.jobs), queue: tasks.queue, site, now }),
    verify: () => verifyLedger({ database, key, anchor }),
    kind: database.kind,
    close,
  }
}

type Opened = {
  database: Database
  jobs: Jobs
  queue: Enqueue
  tasks: { jobs: Jobs; queue: Enqueue }
  anchorName: string
  lockScope: (site: string) => string
  /** Ends what the queue does in the background. */
  stop(): Promise<void>
}

async function openDatabase({ stateDir, databaseUrl, site, signal, leaseMs = 15_000 }: OpenOptions): Promise<Opened> {
  if (databaseUrl === undefined) {
    const database = await openSqlite(join(stateDir, 'provenly.db'), { signal })
    const { jobs, queue } = createLeaseJobs(database, 'jobs', { leaseMs, signal })
    const tasks = createLeaseJobs(database, 'task_jobs', { leaseMs, signal })
    // A file is one machine's, whatever its site is called today.
    const lockScope = () => 'local'
    return { database, jobs, queue, tasks, anchorName: 'ledger-head.json', lockScope, stop: async () => {} }
  }
  // Loading pg and pg-boss takes many times as long as opening the file.
  const { openPostgres } = await import('./postgres.ts')
  const { createBossJobs } = await import('./boss-jobs.ts')
  const database = await openPostgres(databaseUrl)
  const { jobs, queue, tasks, close } = createBossJobs(database, { site, leaseMs, signal })
  const anchorName = `ledger-head-${sha256(database.server).slice(0, 12)}.json`
  return { database, jobs, queue, tasks, anchorName, lockScope: (run) => run, stop: close }
}

function contains(database: Database, head: { seq: number; hash: string }): Promise<boolean> {
  return database.read(async (db) => {
    const row = await db.selectFrom('ledger').select('hash').where('seq', '=', head.seq).executeTakeFirst()
    return row?.hash === head.hash
  })
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null
  return () => {
    done ??= work()
    return done
  }
}
