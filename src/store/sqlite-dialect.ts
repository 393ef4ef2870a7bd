import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely'
import type { Mutex } from './mutex.ts'

/**
 * Kysely over node:sqlite. One connection, so whoever holds the mutex has it for a whole transaction. Writing transactions begin
 * IMMEDIATE: they wait for the write lock before they read, so that none fails half-way because another process wrote.
 */
export function createSqliteDialect(options: {
  database: DatabaseSync
  mutex: Mutex
  /** Runs what may meet another process's lock, again until it does not. */
  persist: <T>(attempt: () => T) => Promise<T>
}): Dialect {
  return {
    createDriver: () => createDriver(options),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}

function createDriver({ database, mutex, persist }: Parameters<typeof createSqliteDialect>[0]): Driver {
  const run = createRunner(database)
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const execute = () => run<R>(query)
      return database.isTransaction ? execute() : persist(execute)
    },
    // biome-ignore lint/correctness/useYield: the port asks for a generator; the store reads in pages instead
    async *streamQuery() {
      throw new Error('this dialect does not stream: read in pages')
    },
  }
  let release: () => void = () => {}
  return {
    async init() {},
    async acquireConnection() {
      release = await mutex.acquire()
      return connection
    },
    async beginTransaction(_connection, settings: TransactionSettings) {
      const begin = CompiledQuery.raw(settings.accessMode === 'read only' ? 'begin' : 'begin immediate')
      await persist(() => run(begin))
    },
    async commitTransaction() {
      await persist(() => run(CompiledQuery.raw('commit')))
    },
    async rollbackTransaction() {
      // A full disk makes SQLite roll back by itself; a second rollback would hide the first error.
      if (database.isTransaction) run(CompiledQuery.raw('rollback'))
    },
    async releaseConnection() {
      release()
    },
    async destroy() {
      if (database.isOpen) database.close()
    },
  }
}

/** Kysely's statements are parametrised, so there are few different ones and preparing each once pays. */
function createRunner(database: DatabaseSync): <R>(query: CompiledQuery) => QueryResult<R> {
  const prepared = new Map<string, { statement: StatementSync; reads: boolean }>()
  return <R>(query: CompiledQuery) => {
    let entry = prepared.get(query.sql)
    if (!entry) {
      const statement = database.prepare(query.sql)
      entry = { statement, reads: statement.columns().length > 0 }
      if (prepared.size < 200) prepared.set(query.sql, entry)
    }
    const parameters = query.parameters as readonly SQLInputValue[]
    // Its rows have no prototype, which makes them unequal to every other object.
    if (entry.reads) return { rows: entry.statement.all(...parameters).map((row) => ({ ...row }) as R) }
    const { changes } = entry.statement.run(...parameters)
    return { numAffectedRows: BigInt(changes), rows: [] }
  }
}
