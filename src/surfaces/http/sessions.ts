import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Digest, sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'

/** Who a browser is: the local user, or whoever has the token with this hash. */
export const Holder = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('local') }),
  z.object({ kind: z.literal('token'), hash: Digest }),
])
export type Holder = z.infer<typeof Holder>

const Session = z.object({ holder: Holder, expiresAt: z.iso.datetime() })
type Session = z.infer<typeof Session>
const SessionFile = z.record(Digest, Session)

/**
 * Browsers that logged in. Only hashes of their secrets are kept, in a file of the state folder, so that a restart of the server
 * logs nobody out. What a session may do is looked up with every request: a revoked token ends it at once.
 */
export type Sessions = {
  /** The secret for the cookie. Throws Fault `storage`. */
  begin(holder: Holder): Promise<{ secret: string; maxAgeSeconds: number }>
  holder(secret: string): Promise<Holder | null>
  end(secret: string): Promise<void>
  /** For one log-in of the local user, within a few minutes. */
  newLoginCode(): string
  redeemLoginCode(code: string): boolean
}

const maxAgeSeconds = 7 * 24 * 3600
const codeMs = 10 * 60_000
const mostSessions = 1_000

export function createSessions(stateDir: string, now: () => Date): Sessions {
  const path = join(stateDir, 'sessions.json')
  const codes = new Map<string, number>()
  let sessions: Promise<Map<string, Session>> | null = null
  let writing: Promise<void> = Promise.resolve()

  const all = () => {
    sessions ??= read(path)
    return sessions
  }

  async function save(): Promise<void> {
    const live = await all()
    const time = now().toISOString()
    for (const [hash, session] of live) if (session.expiresAt <= time) live.delete(hash)
    for (const hash of live.keys()) if (live.size > mostSessions) live.delete(hash)
    const write = () => replaceFile(path, `${JSON.stringify(Object.fromEntries(live))}\n`)
    writing = writing.then(write, write)
    await writing
  }

  return {
    async begin(holder) {
      const secret = randomBytes(32).toString('base64url')
      const expiresAt = new Date(now().getTime() + maxAgeSeconds * 1000).toISOString()
      ;(await all()).set(sha256(secret), { holder, expiresAt })
      await save()
      return { secret, maxAgeSeconds }
    },
    async holder(secret) {
      const session = (await all()).get(sha256(secret))
      return session && session.expiresAt > now().toISOString() ? session.holder : null
    },
    async end(secret) {
      if ((await all()).delete(sha256(secret))) await save()
    },
    newLoginCode() {
      const code = randomBytes(24).toString('base64url')
      codes.set(sha256(code), now().getTime() + codeMs)
      return code
    },
    redeemLoginCode(code) {
      const hash = sha256(code)
      const until = codes.get(hash)
      return codes.delete(hash) && until !== undefined && now().getTime() < until
    },
  }
}

/** A file that is not there or not understood only means that people log in again. */
async function read(path: string): Promise<Map<string, Session>> {
  try {
    return new Map(Object.entries(SessionFile.parse(JSON.parse(await readFile(path, 'utf8')))))
  } catch {
    return new Map()
  }
}

async function replaceFile(path: string, content: string): Promise<void> {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(content)
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw new Fault('storage', `${path} can not be written`, { cause: error })
  }
}
