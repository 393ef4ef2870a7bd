import { timingSafeEqual } from 'node:crypto'
import { sha256 } from '../../core/digest.ts'
import { type Identity, IdentityName, type Role } from '../../core/identity.ts'
import type { Store, StoredToken } from '../../core/store.ts'
import type { HttpContext, HttpMiddleware } from './context.ts'
import { isAsset } from './page-files.ts'
import { HttpFault } from './problem.ts'
import type { RateLimiter } from './rate-limit.ts'
import { readSessionCookie, refuseForeign } from './session-cookie.ts'
import type { Sessions } from './sessions.ts'

/** What may be read without a token: whether the server lives, and what it offers. */
const publicPaths: ReadonlySet<string> = new Set(['/', '/health', '/openapi.json'])

/** Whoever may approve may also ask; the policy says whether the requester's own approval counts. */
const rolesOf: Record<Role, Role[]> = {
  requester: ['requester'],
  approver: ['requester', 'approver'],
  admin: ['admin'],
}

const bearer = /^bearer +(pvl_[A-Za-z0-9_-]{20,128})$/i

export type AuthenticatorParts = {
  store: Pick<Store, 'tokenByHash' | 'record'>
  /** The token of serve.json: whoever can read that file is this user. */
  localToken: string
  local: Identity
  limiter: RateLimiter
  sessions: Sessions
}

export type Known = { id: string; identity: Identity } | StoredToken
export type Authenticator = {
  guard: HttpMiddleware
  /** Of a token in the clear: null when nobody has it. */
  whoHas(token: string): Promise<Known | null>
}

export function createAuthenticator(parts: AuthenticatorParts): Authenticator {
  const localHash = Buffer.from(sha256(parts.localToken), 'hex')
  const { limiter } = parts

  /** Only hashes are compared: of a token nothing can be learned by how long that takes. */
  async function whoHas(token: string): Promise<Known | null> {
    const hash = sha256(token)
    if (timingSafeEqual(Buffer.from(hash, 'hex'), localHash)) return { id: 'local', identity: parts.local }
    return whoHasHash(hash)
  }

  async function whoHasHash(hash: string): Promise<Known | null> {
    const stored = await parts.store.tokenByHash(hash)
    // A name outside the alphabet of identities could look like somebody else's, so it is nobody's.
    if (stored === null || !IdentityName.safeParse(stored.name).success || !(stored.role in rolesOf)) return null
    if (stored.revokedAt !== null) return stored
    return { id: stored.id, identity: { name: stored.name, roles: rolesOf[stored.role] } }
  }

  /** A browser with a session, where no token is sent. */
  async function whoIsInSession(c: HttpContext): Promise<Known | null> {
    const secret = readSessionCookie(c)
    const holder = secret === undefined ? null : await parts.sessions.holder(secret)
    if (holder === null) return null
    refuseForeign(c)
    return holder.kind === 'local' ? { id: 'local', identity: parts.local } : whoHasHash(holder.hash)
  }

  const guard: HttpMiddleware = async (c, next) => {
    // Loopback clients all have one address, so what strangers use up must not be taken from those with a token.
    const stranger = `address ${c.env.incoming.socket.remoteAddress ?? 'unknown'}`
    if (isPublic(c.req.method, c.req.path)) {
      limit(limiter, stranger)
      return next()
    }
    const header = c.req.header('authorization')
    const given = bearer.exec(header ?? '')?.[1]
    const known = given !== undefined ? await whoHas(given) : header === undefined ? await whoIsInSession(c) : null
    if (known === null) {
      limit(limiter, stranger)
      throw unauthenticated(given === undefined ? 'a token is needed' : 'this token is not known')
    }
    limit(limiter, `token ${known.id}`)
    if (!('identity' in known)) {
      await recordRevoked(c, parts.store, known)
      throw unauthenticated('this token was revoked')
    }
    c.set('identity', known.identity)
    c.set('tokenId', known.id)
    return next()
  }
  return { guard, whoHas }
}

/** Logging in is for those who are not yet known; what it is given says who they are. */
function isPublic(method: string, path: string): boolean {
  if (method === 'POST') return path === '/session'
  return (method === 'GET' || method === 'HEAD') && (publicPaths.has(path) || isAsset(path))
}

function limit(limiter: RateLimiter, key: string): void {
  const seconds = limiter.take(key)
  if (seconds === 0) return
  throw new HttpFault(429, 'rate-limited', 'too many requests', {
    hint: `try again in ${seconds} s`,
    headers: { 'retry-after': String(seconds) },
  })
}

function unauthenticated(message: string): HttpFault {
  return new HttpFault(401, 'unauthenticated', message, {
    hint: 'send the token as a bearer token in the Authorization header; an admin issues tokens: provenly token create',
    headers: { 'www-authenticate': 'Bearer realm="provenly"' },
  })
}

/** Somebody whose token was taken away and who still tries to decide is worth an entry in the ledger. */
async function recordRevoked(c: HttpContext, store: Pick<Store, 'record'>, token: StoredToken): Promise<void> {
  const run = /^\/runs\/([A-Za-z0-9_-]{1,64})\/decision$/.exec(c.req.path)?.[1]
  if (run === undefined || c.req.method !== 'POST') return
  const data = { code: 'unauthenticated', reason: 'the token was revoked', token: token.id }
  await store.record([{ kind: 'approval-refused', run, actor: token.name, data }])
}
