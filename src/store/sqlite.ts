import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { Kysely } from 'kysely'
import { Fault } from '../core/fault.ts'
import { isBusy, sqliteFault } from './faults.ts'
import { migrate, readSchemaVersion, requireKnownVersion, schemaVersion } from './migrations.ts'
import { createMutex } from './mutex.ts'
import type { Database, Tables } from './schema.ts'
import { createSqliteDialect } from './sqlite-dialect.ts'

/** How long SQLite itself may wait for a lock. It blocks the whole process, so the rest of the waiting is done outside. */
const blockingMs = 10
const patienceMs = 60_000

export type SqliteDatabase = Database & {
  /**
   * A transaction that a crash of the process cannot lose but a power failure can: it is not synced. For leases, which mean
   * nothing after a reboot.
   */
  writeLightly: Database['write']
}

/** Opens or creates the file. Throws Fault `storage`, `corrupt`, `too-new`, and `unavailable` when it stays locked. */
export async function openSqlite(path: string, options: { signal?: AbortSignal } = {}): Promise<SqliteDatabase> {
  const mutex = createMutex()
  const persist = createPersistence(options.signal)
  const connect = async (synchronous: 'full' | 'normal', own = mutex) =>
    new Kysely<Tables>({
      dialect: createSqliteDialect({ database: await openFile(path, synchronous, persist), mutex: own, persist }),
    })
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw sqliteFault(error, path)
    }
  }
  const db = await guard(async () => {
    const connection = await connect('full')
    try {
      const version = await readSchemaVersion(connection, 'sqlite')
      requireKnownVersion(version, path)
      if (version < schemaVersion) await connection.transaction().execute((trx) => migrate(trx, 'sqlite', path))
      return connection
    } catch (error) {
      await connection.destroy()
      throw error
    }
  })
  let light: Promise<Kysely<Tables>> | null = null
  return {
    kind: 'sqlite',
    write: (work) => guard(() => db.transaction().execute(work)),
    writeLightly: (work) =>
      guard(async () => {
        light ??= connect('normal')
        return (await light).transaction().execute(work)
      }),
    read: (work) => guard(() => work(db)),
    snapshot: (work) =>
      guard(async () => {
        const own = await connect('full', createMutex())
        try {
          return await own.transaction().setAccessMode('read only').execute(work)
        } finally {
          await own.destroy()
        }
      }),
    async close() {
      await guard(async () => {
        const release = await mutex.acquire()
        if (light) await (await light).destroy()
        await db.destroy()
        release()
      })
    },
  }
}

async function openFile(
  path: string,
  synchronous: 'full' | 'normal',
  persist: <T>(attempt: () => T) => Promise<T>,
): Promise<DatabaseSync> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  createPrivately(path)
  if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600)
  const database = new DatabaseSync(path, { timeout: blockingMs, enableForeignKeyConstraints: true })
  try {
    await persist(() => {
      const mode = database.prepare('pragma journal_mode').get()?.journal_mode
      if (mode !== 'wal') database.exec('pragma journal_mode = wal')
      database.exec(`pragma synchronous = ${synchronous}`)
    })
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Created before SQLite does, so that nobody else can read it for even a moment; SQLite gives its side files the same mode. Only
 * ever when it is not there: closing any descriptor of a file drops all of this process's locks on it (fcntl(2)), those of open
 * connections too, and another process would then remove the log that they write to.
 */
function createPrivately(path: string): void {
  if (existsSync(path)) return
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Tries again while another process holds the lock, letting this process do other things in between. */
function createPersistence(signal: AbortSignal | undefined): <T>(attempt: () => T) => Promise<T> {
  return async (attempt) => {
    const started = performance.now()
    for (;;) {
      try {
        return attempt()
      } catch (error) {
        if (!isBusy(error) || performance.now() - started > patienceMs) throw error
        if (signal?.aborted) throw new Fault('interrupted', 'stopped while another process held the database')
        await sleep(1 + Math.random() * 10)
      }
    }
  }
}
