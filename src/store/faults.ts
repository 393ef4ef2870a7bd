import { Fault } from '../core/fault.ts'

const sqlite = { busy: 5, locked: 6, readOnly: 8, ioError: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 }

function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null
  // The low byte is the primary code; the rest says which kind of it.
  return error.errcode & 0xff
}

export function isBusy(error: unknown): boolean {
  const code = sqliteCode(error)
  return code === sqlite.busy || code === sqlite.locked
}

/** A Fault for what is not a bug, else the error itself. `path` is the database file. */
export function sqliteFault(error: unknown, path: string): unknown {
  if (error instanceof Fault) return error
  const message = error instanceof Error ? error.message : String(error)
  switch (sqliteCode(error)) {
    case sqlite.corrupt:
    case sqlite.notADatabase:
      return new Fault('corrupt', `the data file ${path} is damaged (${message})`, {
        hint: `restore it from a backup, or move it away to start with an empty one: mv ${path} ${path}.damaged`,
        cause: error,
      })
    case sqlite.full:
      return new Fault('storage', `no space left for ${path}: nothing was saved`, {
        hint: 'free some disk space, then do it again',
        cause: error,
      })
    case sqlite.readOnly:
    case sqlite.cannotOpen:
    case sqlite.ioError:
      return new Fault('storage', `${path} cannot be written: nothing was saved (${message})`, {
        hint: 'see that the state folder exists, is yours, and is on a disk that works and can be written',
        cause: error,
      })
    case sqlite.busy:
    case sqlite.locked:
      return new Fault('unavailable', `another process has kept ${path} locked for too long`, {
        hint: 'look for a stopped or hanging provenly process',
        cause: error,
      })
    default:
      return fileFault(error, path)
  }
}

const fileErrors = new Set([
  'EACCES',
  'EEXIST',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'ENOTDIR',
  'EISDIR',
  'EIO',
  'ELOOP',
  'ENOENT',
])

export function fileFault(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !fileErrors.has(String(error.code))) return error
  return new Fault('storage', `${path} cannot be written (${error.message})`, {
    hint: 'see that the state folder is yours, can be written and has space left',
    cause: error,
  })
}

/** Connection lost or refused, server starting or stopping, too many clients, wrong credentials. */
const unreachable =
  /^(?:08...|57P0[1-5]|53300|28...|3D000|ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|ENOENT)$/
/** Full disk and other exhausted resources, I/O errors, read-only transactions and servers. */
const unwritable = /^(?:53[124]00|58...|25006)$/
const damaged = /^XX00[12]$/

export function isRetryable(error: unknown): boolean {
  return ['40001', '40P01'].includes(postgresCode(error))
}

function postgresCode(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return postgresCode(error.errors[0])
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** A Fault for what is not a bug, else the error itself. `server` names it without its password. */
export function postgresFault(error: unknown, server: string): unknown {
  if (error instanceof Fault) return error
  const code = postgresCode(error)
  const message = error instanceof Error ? error.message || code : String(error)
  if (damaged.test(code))
    return new Fault('corrupt', `PostgreSQL at ${server} reports damaged data (${message})`, {
      hint: "look at the server's log; restore from a backup",
      cause: error,
    })
  if (unwritable.test(code))
    return new Fault('storage', `PostgreSQL at ${server} could not save: nothing was saved (${message})`, {
      hint: "see that the server's disk has space and that it is not a read-only replica",
      cause: error,
    })
  // pg reports a connection that ended under a query without any code.
  const lost = /Connection terminated|timeout exceeded when trying to connect|not queryable/.test(message)
  if (unreachable.test(code) || lost)
    return new Fault('unavailable', `PostgreSQL at ${server} cannot be reached (${message})`, {
      hint: 'see that the server runs and that DATABASE_URL names it',
      cause: error,
    })
  return error
}
