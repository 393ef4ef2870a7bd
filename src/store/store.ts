import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { Approval } from '../core/approval.ts'
import { Fault } from '../core/fault.ts'
import type { ResultFeedback } from '../core/feedback.ts'
import { isResting, type Run } from '../core/run.ts'
import type { Job, RunFilter, Store, StoredToken } from '../core/store.ts'
import { createConversations } from './conversations.ts'
import { readEntries, readHead } from './ledger.ts'
import type { Database, Tables } from './schema.ts'
import { changeLock, consumeApprovals, insertApproval, insertRun, updateRun } from './transition.ts'
import type { Write } from './write.ts'

/** The half of a job queue that takes part in the store's transactions. */
export type Enqueue = {
  /** Before the transaction; may take its time when called first for a site. */
  prepare(site: string): Promise<void>
  enqueue(trx: Transaction<Tables>, job: Job, options: { delayMs: number; site: string }): Promise<void>
  /** After the commit. */
  enqueued(): void
}

export type StoreParts = {
  database: Database
  write: Write
  queue: Enqueue
  /** Locks are only shared by those who see the same workspace under the same path. */
  lockScope: (site: string) => string
  site: string
  now: () => Date
}

/** One implementation over both databases. */
export function createStore(parts: StoreParts): Omit<Store, 'close'> {
  const { database, queue, write } = parts

  return {
    ...createConversations(database),
    async create(run, facts) {
      const goesOn = !isResting(run.stage)
      if (goesOn) await queue.prepare(run.site)
      await write(facts, async (trx) => {
        await insertRun(trx, run)
        if (goesOn) await queue.enqueue(trx, { run: run.id, version: run.version }, { delayMs: 0, site: run.site })
      })
      if (goesOn) queue.enqueued()
    },
    async advance({ run, facts, next, lock, approve, consume }) {
      if (next) await queue.prepare(run.site)
      await write(facts, async (trx) => {
        await updateRun(trx, run)
        await changeLock(trx, run, lock, parts.lockScope(run.site))
        await insertApproval(trx, approve)
        await consumeApprovals(trx, run.id, consume)
        if (next) await queue.enqueue(trx, { run: run.id, version: run.version }, { ...next, site: run.site })
      })
      if (next) queue.enqueued()
    },
    record: (facts) => write(facts, async () => {}),
    run: (id) => database.read((db) => readRun(db, id)),
    find: (reference) => database.read((db) => findRun(db, reference)),
    runs: (filter) => database.read((db) => listRuns(db, filter)),
    version: (id) =>
      database.read(async (db) => {
        const row = isStorable(id)
          ? await db.selectFrom('runs').select(['version', 'stage']).where('id', '=', id).executeTakeFirst()
          : undefined
        if (!row) throw noRun(id)
        return row
      }),
    approvals: (run) =>
      database.read(async (db) => {
        const rows = await db
          .selectFrom('approvals')
          .selectAll()
          .where('run', '=', run)
          .orderBy('approved_at')
          .orderBy('identity')
          .execute()
        return rows.map(approvalOf)
      }),
    lockHolder: (workspace) =>
      database.read(async (db) => {
        const row = await db
          .selectFrom('locks')
          .select('run')
          .where('scope', '=', parts.lockScope(parts.site))
          .where('workspace', '=', workspace)
          .executeTakeFirst()
        return row?.run ?? null
      }),
    entries: (options) => database.read((db) => readEntries(db, options)),
    head: () => database.read(readHead),
    addFeedback: (feedback, facts) =>
      write(facts, async (trx) => {
        const { id, run, at, by, verdict } = feedback
        await trx
          .insertInto('feedback')
          .values({ id, run, at, by, verdict, body: JSON.stringify(feedback) })
          .execute()
      }),
    feedback: ({ run, limit = 1_000 }) =>
      database.read(async (db) => {
        let query = db.selectFrom('feedback').select('body').orderBy('at', 'desc').orderBy('id', 'desc').limit(limit)
        if (run !== undefined) query = query.where('run', '=', run)
        return (await query.execute()).map((row) => JSON.parse(row.body) as ResultFeedback)
      }),
    addToken: ({ createdAt, ...token }) =>
      database.write(async (trx) => {
        const row = { ...token, created_at: createdAt, revoked_at: null, last_used_at: null }
        const result = await trx
          .insertInto('tokens')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
        if (result.numInsertedOrUpdatedRows !== 1n) throw new Fault('conflict', `token ${token.id} exists already`)
      }),
    tokens: () =>
      database.read(async (db) =>
        (await db.selectFrom('tokens').selectAll().orderBy('created_at').orderBy('id').execute()).map(tokenOf),
      ),
    tokenByHash: (hash) => useToken(database, hash, parts.now().toISOString()),
    revokeToken: (id, at) =>
      database.write(async (trx) => {
        const row = await trx.selectFrom('tokens').select('revoked_at').where('id', '=', id).executeTakeFirst()
        if (!row) throw new Fault('not-found', `there is no token ${id}`, { hint: 'provenly token list' })
        if (row.revoked_at === null)
          await trx.updateTable('tokens').set({ revoked_at: at }).where('id', '=', id).execute()
      }),
  }
}

/** PostgreSQL's text cannot hold NUL, so nothing that was stored has one. */
function isStorable(reference: string): boolean {
  return reference.isWellFormed() && !reference.includes('\0')
}

function noRun(reference: string): Fault {
  return new Fault('not-found', `there is no run ${reference.slice(0, 80)}`, { hint: 'provenly runs' })
}

async function readRun(db: Kysely<Tables>, id: string): Promise<Run> {
  const row = isStorable(id)
    ? await db.selectFrom('runs').select(['id', 'version', 'stage', 'body']).where('id', '=', id).executeTakeFirst()
    : undefined
  if (!row) throw noRun(id)
  return runOf(row)
}

/**
 * What is read was written by this program and is typed; what applying relies on is checked again by its digest. So only the
 * columns that decide are compared, and a large run is not validated again at each step.
 */
function runOf(row: Pick<Selectable<Tables['runs']>, 'id' | 'version' | 'stage' | 'body'>): Run {
  const run = parseRun(row.body)
  if (run && run.id === row.id && run.version === row.version && run.stage === row.stage) return run
  throw new Fault('corrupt', `run ${row.id} cannot be read from the database`, {
    hint: 'its history is in the ledger: provenly ledger verify',
  })
}

function parseRun(body: string): Run | null {
  try {
    return JSON.parse(body) as Run
  } catch {
    return null
  }
}

async function findRun(db: Kysely<Tables>, reference: string): Promise<Run> {
  if (reference === 'last') {
    const [newest] = await listRuns(db, { limit: 1 })
    if (!newest) throw new Fault('not-found', 'there are no runs yet', { hint: 'provenly shell "..."' })
    return newest
  }
  if (reference.length < 4) {
    throw new Fault('usage', `"${reference}" is too short to name a run`, {
      hint: 'give 4 or more of its last characters',
    })
  }
  if (!isStorable(reference)) throw noRun(reference)
  const exact = await db.selectFrom('runs').select('id').where('id', '=', reference).executeTakeFirst()
  if (exact) return readRun(db, exact.id)
  const given = sql<string>`cast(${reference} as text)`
  const matches = await db
    .selectFrom('runs')
    .select('id')
    .where(sql<string>`substr(id, length(id) - length(${given}) + 1)`, '=', given)
    .limit(4)
    .execute()
  const [match, ...others] = matches
  if (!match) throw noRun(reference)
  if (others.length === 0) return readRun(db, match.id)
  throw new Fault('usage', `"${reference}" names more than one run: ${matches.map((row) => row.id).join(', ')}`, {
    hint: 'give more of its last characters',
  })
}

/** `before` is a run (those that are older than it) or a time in ISO 8601 (those made before it). */
async function listRuns(db: Kysely<Tables>, filter: RunFilter): Promise<Run[]> {
  if (filter.stages?.length === 0) return []
  let query = db
    .selectFrom('runs')
    .select(['id', 'version', 'stage', 'body'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit ?? 100)
  if (filter.stages) query = query.where('stage', 'in', filter.stages)
  if (filter.requester !== undefined) query = query.where('requester', '=', filter.requester)
  if (filter.pack !== undefined) query = query.where('pack', '=', filter.pack)
  if (filter.before !== undefined) {
    const { before } = filter
    const row = isStorable(before)
      ? await db.selectFrom('runs').select(['id', 'created_at']).where('id', '=', before).executeTakeFirst()
      : undefined
    if (row) {
      query = query.where((where) =>
        where.or([
          where('created_at', '<', row.created_at),
          where.and([where('created_at', '=', row.created_at), where('id', '<', row.id)]),
        ]),
      )
    } else {
      if (Number.isNaN(Date.parse(before))) throw noRun(before)
      query = query.where('created_at', '<', new Date(before).toISOString())
    }
  }
  return (await query.execute()).map(runOf)
}

function approvalOf(row: Selectable<Tables['approvals']>): Approval {
  return {
    run: row.run,
    planDigest: row.plan_digest,
    identity: row.identity,
    approvedAt: row.approved_at,
    expiresAt: row.expires_at,
    consumedAt: row.consumed_at,
  }
}

function tokenOf(row: Selectable<Tables['tokens']>): StoredToken {
  const { id, name, role } = row
  return { id, name, role, createdAt: row.created_at, revokedAt: row.revoked_at, lastUsedAt: row.last_used_at }
}

/** Remembers the use to the minute: a write for every request would cost more than it tells. */
async function useToken(database: Database, hash: string, now: string): Promise<StoredToken | null> {
  const row = await database.read((db) =>
    db.selectFrom('tokens').selectAll().where('hash', '=', hash).executeTakeFirst(),
  )
  if (!row) return null
  const token = tokenOf(row)
  if (token.revokedAt !== null || token.lastUsedAt?.slice(0, 16) === now.slice(0, 16)) return token
  try {
    await database.write((trx) =>
      trx.updateTable('tokens').set({ last_used_at: now }).where('id', '=', row.id).execute(),
    )
  } catch (error) {
    // On a full disk people must still be able to look and to free space.
    if (!(error instanceof Fault)) throw error
    return token
  }
  return { ...token, lastUsedAt: now }
}
