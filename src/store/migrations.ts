import { type Kysely, sql, type Transaction } from 'kysely'
import { Fault } from '../core/fault.ts'
import { genesis } from '../core/ledger.ts'
import type { Tables } from './schema.ts'

type Migration = (trx: Transaction<Tables>, kind: 'sqlite' | 'postgres') => Promise<void>

/** Forward only, and only ever added to: the number of those that ran is the version of the data. */
const migrations: readonly Migration[] = [createTables, addConversations, addModelVersions, addTrajectories, addTasks]

export const schemaVersion = migrations.length

/** Ours alone, because the database may be shared with other programs. pg-boss has another. */
export const postgresSchema = 'provenly'

/** 0 for an empty database. Throws the driver's error when that is not the reason. */
export async function readSchemaVersion(db: Kysely<Tables>, kind: 'sqlite' | 'postgres'): Promise<number> {
  // Not `to_regclass`: it answers from a cache that, inside a transaction, misses what another process has just created.
  const catalogue =
    kind === 'sqlite'
      ? sql<{ found: number }>`select count(*) as found from sqlite_master where name = 'schema_version'`
      : sql<{ found: number }>`
          select count(*)::int as found from pg_catalog.pg_class as class
          join pg_catalog.pg_namespace as namespace on namespace.oid = class.relnamespace
          where class.relname = 'schema_version' and namespace.nspname = ${postgresSchema}`
  const { rows } = await catalogue.execute(db)
  if (!rows[0]?.found) return 0
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirst()
  return row?.version ?? 0
}

export function requireKnownVersion(version: number, where: string): void {
  if (version <= schemaVersion) return
  throw new Fault(
    'too-new',
    `this data was written by a newer Provenly (${where} has data version ${version}, this program knows ${schemaVersion}); update the program`,
    { hint: 'update Provenly, then run the command again; nothing was changed' },
  )
}

/** To be called in a transaction that keeps other migrating processes out. */
export async function migrate(trx: Transaction<Tables>, kind: 'sqlite' | 'postgres', where: string): Promise<void> {
  const version = await readSchemaVersion(trx, kind)
  requireKnownVersion(version, where)
  for (const migration of migrations.slice(version)) await migration(trx, kind)
  if (version === schemaVersion) return
  await trx.deleteFrom('schema_version').execute()
  await trx.insertInto('schema_version').values({ version: schemaVersion }).execute()
}

async function createTables(trx: Transaction<Tables>, kind: 'sqlite' | 'postgres'): Promise<void> {
  // Byte order, as SQLite has by default: keyset paging must not depend on the server's language.
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  const { schema } = trx
  if (kind === 'postgres') await schema.createSchema(postgresSchema).ifNotExists().execute()
  await schema.createTable('schema_version').addColumn('version', 'integer', notNull).execute()
  await schema
    .createTable('runs')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('version', 'integer', notNull)
    .addColumn('stage', text, notNull)
    .addColumn('pack', text, notNull)
    .addColumn('requester', text, notNull)
    .addColumn('workspace', text, notNull)
    .addColumn('site', text, notNull)
    .addColumn('plan_digest', text)
    .addColumn('created_at', text, notNull)
    .addColumn('updated_at', text, notNull)
    .addColumn('body', text, notNull)
    .execute()
  await schema.createIndex('runs_created_at').on('runs').columns(['created_at', 'id']).execute()
  await schema
    .createTable('approvals')
    .addColumn('run', text, (column) => column.notNull().references('runs.id'))
    .addColumn('plan_digest', text, notNull)
    .addColumn('identity', text, notNull)
    .addColumn('approved_at', text, notNull)
    .addColumn('expires_at', text, notNull)
    .addColumn('consumed_at', text)
    .addPrimaryKeyConstraint('approvals_once', ['run', 'plan_digest', 'identity'])
    .execute()
  await schema
    .createTable('ledger')
    .addColumn('seq', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('time', text, notNull)
    .addColumn('kind', text, notNull)
    // Not a reference: a refused approval may name a run that never was.
    .addColumn('run', text)
    .addColumn('actor', text, notNull)
    .addColumn('data', text, notNull)
    .addColumn('previous', text, notNull)
    .addColumn('hash', text, notNull)
    .execute()
  await schema.createIndex('ledger_run').on('ledger').columns(['run', 'seq']).execute()
  await schema
    .createTable('ledger_head')
    .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('seq', 'integer', notNull)
    .addColumn('hash', text, notNull)
    .addColumn('key_id', text, notNull)
    .addColumn('signature', text, notNull)
    .execute()
  await trx.insertInto('ledger_head').values({ id: 1, seq: 0, hash: genesis, key_id: '', signature: '' }).execute()
  await schema
    .createTable('locks')
    .addColumn('scope', text, notNull)
    .addColumn('workspace', text, notNull)
    .addColumn('run', text, (column) => column.notNull().references('runs.id'))
    .addPrimaryKeyConstraint('locks_once', ['scope', 'workspace'])
    .execute()
  await schema
    .createTable('tokens')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('name', text, notNull)
    .addColumn('role', text, notNull)
    .addColumn('hash', text, (column) => column.notNull().unique())
    .addColumn('created_at', text, notNull)
    .addColumn('revoked_at', text)
    .addColumn('last_used_at', text)
    .execute()
  if (kind === 'sqlite') await createJobs(trx)
}

async function addConversations(trx: Transaction<Tables>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  const { schema } = trx
  await schema
    .createTable('conversations')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('owner', text, notNull)
    .addColumn('title', text, notNull)
    .addColumn('turns', 'integer', notNull)
    .addColumn('created_at', text, notNull)
    .addColumn('updated_at', text, notNull)
    .execute()
  await schema.createIndex('conversations_owner').on('conversations').columns(['owner', 'updated_at', 'id']).execute()
  await schema
    .createTable('turns')
    .addColumn('conversation', text, (column) => column.notNull().references('conversations.id'))
    .addColumn('seq', 'integer', notNull)
    .addColumn('at', text, notNull)
    .addColumn('words', text, notNull)
    .addColumn('answer', text)
    .addColumn('answered_by', text)
    // Not a reference: what somebody said outlives whatever becomes of the run.
    .addColumn('run', text)
    .addColumn('folded', text, notNull)
    .addPrimaryKeyConstraint('turns_once', ['conversation', 'seq'])
    .execute()
  await schema.createIndex('turns_run').on('turns').column('run').execute()
}

async function addModelVersions(trx: Transaction<Tables>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  const { schema } = trx
  await schema
    .createTable('feedback')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('run', text, (column) => column.notNull().references('runs.id'))
    .addColumn('at', text, notNull)
    .addColumn('by', text, notNull)
    .addColumn('verdict', text, notNull)
    .addColumn('body', text, notNull)
    .execute()
  await schema.createIndex('feedback_run').on('feedback').columns(['run', 'at']).execute()
  await schema
    .createTable('model_versions')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('name', text, notNull)
    .addColumn('digest', text, notNull)
    .addColumn('registered_at', text, notNull)
    .addColumn('body', text, notNull)
    .execute()
  await schema
    .createTable('model_evaluations')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('version', text, (column) => column.notNull().references('model_versions.id'))
    .addColumn('suite', text, notNull)
    .addColumn('data', text, notNull)
    .addColumn('at', text, notNull)
    .addColumn('body', text, notNull)
    .execute()
  await schema.createIndex('model_evaluations_at').on('model_evaluations').columns(['version', 'at']).execute()
  await schema
    .createTable('model_slots')
    .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('revision', 'integer', notNull)
    .addColumn('body', text, notNull)
    .execute()
}

async function createJobs(trx: Transaction<Tables>): Promise<void> {
  await createJobTable(trx, 'jobs', 'runs.id')
}

async function createJobTable(trx: Transaction<Tables>, table: 'jobs' | 'task_jobs', owner: string): Promise<void> {
  await trx.schema
    .createTable(table)
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('run', 'text', (column) => column.notNull().references(owner))
    .addColumn('version', 'integer', notNull)
    .addColumn('enqueued_at', 'integer', notNull)
    .addColumn('due', 'integer', notNull)
    .addColumn('attempts', 'integer', notNull)
    .addColumn('owner', 'text')
    .addColumn('leased_at', 'integer')
    .addColumn('leased_until', 'integer')
    .addUniqueConstraint(`${table}_once`, ['run', 'version'])
    .execute()
}

/** States of tasks, steps of trajectories that are no runs, and rewards, which may be given again and again. */
async function addTrajectories(trx: Transaction<Tables>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  const { schema } = trx
  await schema
    .createTable('states')
    .addColumn('task', text, (column) => column.primaryKey().notNull())
    .addColumn('version', 'integer', notNull)
    .addColumn('updated_at', text, notNull)
    .addColumn('body', text, notNull)
    .execute()
  await schema
    .createTable('steps')
    .addColumn('trajectory', text, notNull)
    .addColumn('step', 'integer', notNull)
    .addColumn('task', text, notNull)
    .addColumn('pack', text, notNull)
    .addColumn('ledger_seq', 'integer', notNull)
    .addColumn('created_at', text, notNull)
    .addColumn('body', text, notNull)
    .addPrimaryKeyConstraint('steps_once', ['trajectory', 'step'])
    .execute()
  await schema.createIndex('steps_task').on('steps').columns(['task', 'trajectory', 'step']).execute()
  await schema
    .createTable('rewards')
    .addColumn('trajectory', text, notNull)
    .addColumn('step', 'integer', notNull)
    .addColumn('name', text, notNull)
    .addColumn('value', text, notNull)
    .addPrimaryKeyConstraint('rewards_once', ['trajectory', 'step', 'name'])
    .execute()
}

/** Work for actors; as with runs, SQLite keeps the queue in a table and PostgreSQL in pg-boss's own. */
async function addTasks(trx: Transaction<Tables>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  await trx.schema
    .createTable('tasks')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('pack', text, notNull)
    .addColumn('created_at', text, notNull)
    .addColumn('body', text, notNull)
    .execute()
  if (kind === 'sqlite') await createJobTable(trx, 'task_jobs', 'tasks.id')
}

function notNull<C extends { notNull(): C }>(column: C): C {
  return column.notNull()
}
