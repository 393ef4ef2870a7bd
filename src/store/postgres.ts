import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import { Pool, type PoolConfig } from 'pg'
import { Fault } from '../core/fault.ts'
import { isRetryable, postgresFault } from './faults.ts'
import { migrate, postgresSchema, readSchemaVersion, requireKnownVersion, schemaVersion } from './migrations.ts'
import type { Database, Tables } from './schema.ts'

export type PostgresDatabase = Database & {
  pool: Pool
  /** Names the server and the database, without user and password. */
  server: string
  guard<T>(work: () => Promise<T>): Promise<T>
  /** Keeps other processes that do the same out of it until it is done. */
  exclusively<T>(what: string, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T>
}

/** Opens the database and brings its tables up to date. Throws Fault `usage`, `unavailable`, `too-new`, `storage`. */
export async function openPostgres(url: string): Promise<PostgresDatabase> {
  const server = describeServer(url)
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw postgresFault(error, server)
    }
  }
  const settings: PoolConfig = {
    connectionString: url,
    application_name: 'provenly',
    max: 10,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  }
  const pool = new Pool(settings)
  // A connection that is lost while nobody uses it is nobody's error; the next query opens another or says why it can not.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema(postgresSchema)
  try {
    await guard(() => bringUpToDate(db, server))
  } catch (error) {
    await pool.end()
    throw error
  }
  return {
    kind: 'postgres',
    pool,
    server,
    guard,
    exclusively: (what, work) => exclusively(db, what, work),
    write: (work) => guard(() => retry(() => db.transaction().execute(work))),
    read: (work) => guard(() => work(db)),
    snapshot: (work) =>
      guard(() => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)),
    close: () => guard(() => db.destroy()),
  }
}

async function bringUpToDate(db: Kysely<Tables>, server: string): Promise<void> {
  const version = await readSchemaVersion(db, 'postgres')
  requireKnownVersion(version, server)
  if (version === schemaVersion) return
  await exclusively(db, 'migrate', (trx) => migrate(trx, 'postgres', server))
}

function exclusively<T>(db: Kysely<Tables>, what: string, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`provenly ${what}`}))`.execute(trx)
    return work(trx)
  })
}

/** Transactions here only query, so what PostgreSQL undid to end a deadlock can simply be done again. */
async function retry<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (!isRetryable(error) || tries === 5) throw error
    }
  }
}

function describeServer(url: string): string {
  // libpq allows an empty host, for a socket named in the query; URL does not.
  const parsed = URL.parse(url.replace('@/', '@localhost/'))
  if (!parsed || !/^postgres(?:ql)?:$/.test(parsed.protocol)) {
    throw new Fault('usage', 'DATABASE_URL is not the address of a PostgreSQL database', {
      hint: 'it looks like postgres://user:password@host:5432/database',
    })
  }
  const host = parsed.searchParams.get('host') || parsed.hostname || 'localhost'
  return `${host}:${parsed.port || parsed.searchParams.get('port') || '5432'}${parsed.pathname}`
}
