import type { Kysely, Selectable, Transaction } from 'kysely'
import { Fault } from '../core/fault.ts'
import type { LedgerFact, LedgerHead } from '../core/ledger.ts'
import type { State } from '../core/state.ts'
import { type StepRecord, stepDigest } from '../core/step-record.ts'
import type { StepFilter, StepPlace, StoredState, StoredStep, TrajectoryStore } from '../core/trajectory-store.ts'
import { appendFacts } from './ledger.ts'
import type { LedgerKey } from './ledger-key.ts'
import type { Database, Tables } from './schema.ts'

type Parts = { database: Database; key: LedgerKey; now: () => Date; onHead: (head: LedgerHead) => void }

/** One implementation over both databases. */
export function createTrajectoryStore({ database, key, now, onHead }: Parts): TrajectoryStore {
  return {
    state: (task) => database.read((db) => readState(db, task)),
    async saveState(task, state, version) {
      const updatedAt = now().toISOString()
      await database.write((trx) => writeState(trx, { task, version: version + 1, state, updatedAt }))
      return { task, version: version + 1, state, updatedAt }
    },
    async addSteps(steps) {
      if (steps.length === 0) return
      const head = await database.write(async (trx) => {
        const time = now().toISOString()
        const facts = steps.map(({ record }) => factOf(record))
        // Before the steps, which name their entries. Nothing after it waits for a lock that others hold with the head.
        const last = await appendFacts(trx, facts, { key, time, lockRows: database.kind === 'postgres' })
        const first = (last?.seq ?? 0) - facts.length + 1
        for (const [index, step] of steps.entries()) await insertStep(trx, step, first + index)
        return last
      })
      if (head) onHead(head)
    },
    steps: (filter) => database.read((db) => readSteps(db, filter)),
    reward: (place, rewards) =>
      database.write(async (trx) => {
        const row = await at(trx, place).select('step').executeTakeFirst()
        if (!row) throw new Fault('not-found', `there is no step ${place.step} of trajectory ${place.trajectory}`)
        await writeRewards(trx, place, rewards)
      }),
  }
}

async function readState(db: Kysely<Tables>, task: string): Promise<StoredState | null> {
  const row = await db.selectFrom('states').selectAll().where('task', '=', storable(task)).executeTakeFirst()
  return row ? { task, version: row.version, state: JSON.parse(row.body) as State, updatedAt: row.updated_at } : null
}

async function writeState(trx: Transaction<Tables>, { task, version, state, updatedAt }: StoredState): Promise<void> {
  const row = { version, body: JSON.stringify(state), updated_at: updatedAt }
  const saved =
    version === 1
      ? await trx
          .insertInto('states')
          .values({ task: storable(task), ...row })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
          .then((result) => result.numInsertedOrUpdatedRows)
      : await trx
          .updateTable('states')
          .set(row)
          .where('task', '=', storable(task))
          .where('version', '=', version - 1)
          .executeTakeFirst()
          .then((result) => result.numUpdatedRows)
  if (saved !== 1n) throw new Fault('conflict', `the state of ${task} was changed by somebody else meanwhile`)
}

/** The ledger names the step by its digest; what is in it may be long. */
function factOf(record: StepRecord): LedgerFact {
  const { trajectory, task_id, step, pack, outcome } = record
  const data = { trajectory, task: task_id, step, pack, label: outcome.label, digest: stepDigest(record) }
  return { kind: 'step', run: null, actor: 'provenly', data }
}

async function insertStep(
  trx: Transaction<Tables>,
  { record, rewards }: { record: StepRecord; rewards: Record<string, number> },
  ledger: number,
): Promise<void> {
  const place = { trajectory: storable(record.trajectory), step: record.step }
  const result = await trx
    .insertInto('steps')
    .values({
      ...place,
      task: storable(record.task_id),
      pack: record.pack,
      ledger_seq: ledger,
      created_at: record.created_at,
      // PostgreSQL's text can not hold NUL; JSON writes it with an escape.
      body: JSON.stringify(record),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (result.numInsertedOrUpdatedRows !== 1n)
    throw new Fault('conflict', `step ${record.step} of trajectory ${record.trajectory} is there already`)
  await writeRewards(trx, place, rewards)
}

async function writeRewards(
  trx: Transaction<Tables>,
  { trajectory, step }: StepPlace,
  rewards: Record<string, number>,
): Promise<void> {
  const rows = Object.entries(rewards).map(([name, value]) => ({
    trajectory,
    step,
    name,
    value: JSON.stringify(value),
  }))
  if (rows.length === 0) return
  await trx
    .insertInto('rewards')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['trajectory', 'step', 'name']).doUpdateSet((set) => ({ value: set.ref('excluded.value') })),
    )
    .execute()
}

async function readSteps(db: Kysely<Tables>, filter: StepFilter): Promise<StoredStep[]> {
  let query = db
    .selectFrom('steps')
    .innerJoin('ledger', 'ledger.seq', 'steps.ledger_seq')
    .select(['steps.trajectory', 'steps.step', 'steps.body', 'steps.ledger_seq', 'ledger.hash'])
    .limit(filter.limit ?? 100)
  if (filter.byTask) query = query.orderBy('steps.task')
  query = query.orderBy('steps.trajectory').orderBy('steps.step')
  const { task, trajectory, pack, after } = filter
  if (task !== undefined) query = query.where('steps.task', '=', storable(task))
  if (trajectory !== undefined) query = query.where('steps.trajectory', '=', storable(trajectory))
  if (pack !== undefined) query = query.where('steps.pack', '=', pack)
  if (after !== undefined)
    query = query.where((where) => {
      const later = where.or([
        where('steps.trajectory', '>', after.trajectory),
        where.and([where('steps.trajectory', '=', after.trajectory), where('steps.step', '>', after.step)]),
      ])
      if (!filter.byTask) return later
      const of = after.task ?? ''
      return where.or([where('steps.task', '>', of), where.and([where('steps.task', '=', of), later])])
    })
  const rows = await query.execute()
  const ways = [...new Set(rows.map((row) => row.trajectory))]
  const rewards =
    ways.length === 0
      ? []
      : await db.selectFrom('rewards').selectAll().where('trajectory', 'in', ways).orderBy('name').execute()
  const given = Map.groupBy(rewards, (row) => `${row.step} ${row.trajectory}`)
  return rows.map((row) => ({
    record: JSON.parse(row.body) as StepRecord,
    rewards: rewardsOf(given.get(`${row.step} ${row.trajectory}`) ?? []),
    ledger: { seq: row.ledger_seq, hash: row.hash },
  }))
}

function rewardsOf(rows: readonly Selectable<Tables['rewards']>[]): Record<string, number> {
  return Object.fromEntries(rows.map((row) => [row.name, Number(row.value)]))
}

function at(trx: Transaction<Tables>, { trajectory, step }: StepPlace) {
  return trx.selectFrom('steps').where('trajectory', '=', storable(trajectory)).where('step', '=', step)
}

/** PostgreSQL's text can not hold NUL, so nothing that was stored has one in its name. */
function storable(name: string): string {
  if (name.isWellFormed() && !name.includes('\0')) return name
  throw new Fault('usage', 'a name of a task or trajectory must be valid text')
}
