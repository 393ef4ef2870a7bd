import { join } from 'node:path'
import type { Jobs, Store } from '../core/store.ts'
import { createLeaseJobs } from './lease-jobs.ts'
import { createLedgerAnchor, type LedgerAnchor } from './ledger-anchor.ts'
import { createLedgerKey } from './ledger-key.ts'
import type { Database } from './schema.ts'
import { openSqlite } from './sqlite.ts'
import { createStore } from './store.ts'
import { type Verification, verifyLedger } from './verify.ts'

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
  jobs: Jobs
  verify(): Promise<Verification>
  kind: 'sqlite' | 'postgres'
  close(): Promise<void>
}

/** Throws Fault `storage`, `corrupt`, `too-new`, `unavailable`. */
export async function openStore(options: OpenOptions): Promise<OpenedStore> {
  const leaseMs = options.leaseMs ?? 15_000
  const database = await openSqlite(join(options.stateDir, 'provenly.db'), { signal: options.signal })
  const { jobs, queue } = createLeaseJobs(database, { leaseMs, signal: options.signal })
  const key = createLedgerKey(options.stateDir)
  const anchor = createLedgerAnchor(join(options.stateDir, 'ledger-head.json'), (head) => contains(database, head))
  // A file is one machine's, whatever its site is called today.
  const lockScope = () => 'local'
  const { site, now } = options
  const close = closeOnce(database, anchor)
  const store = createStore({ database, key, queue, lockScope, site, now, onHead: anchor.advance })
  return {
    store: { ...store, close },
    jobs,
    verify: () => verifyLedger({ database, key, anchor }),
    kind: 'sqlite',
    close,
  }
}

function contains(database: Database, head: { seq: number; hash: string }): Promise<boolean> {
  return database.read(async (db) => {
    const row = await db.selectFrom('ledger').select('hash').where('seq', '=', head.seq).executeTakeFirst()
    return row?.hash === head.hash
  })
}

function closeOnce(database: Database, anchor: LedgerAnchor): () => Promise<void> {
  let closing: Promise<void> | null = null
  return () => {
    closing ??= anchor.settled().then(() => database.close())
    return closing
  }
}
