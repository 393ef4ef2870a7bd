import { createRoute, z } from '@hono/zod-openapi'
import { sha256 } from '../../../core/digest.ts'
import type { HttpContext, HttpRoutes, Parts } from '../context.ts'
import { SessionBody, type SessionInfo } from '../page-schemas.ts'
import { HttpFault } from '../problem.ts'
import { NothingRequest } from '../schemas.ts'
import { readSessionCookie, setSessionCookie } from '../session-cookie.ts'
import { version } from '../version.ts'
import { answer, body, problems, security } from './answers.ts'

const tags = ['page']

const LoginRequest = z
  .union([
    z.strictObject({ token: z.string().regex(/^pvl_[A-Za-z0-9_-]{20,128}$/, 'a token begins with pvl_') }),
    z.strictObject({ code: z.string().max(128) }),
  ])
  .openapi('LoginRequest')

const login = createRoute({
  method: 'post',
  path: '/session',
  tags,
  summary: 'A token, or the code of the one-time link, for an HttpOnly session cookie',
  request: { body: body(LoginRequest) },
  responses: { 204: { description: 'Logged in' }, ...problems },
})

const who = createRoute({
  method: 'get',
  path: '/session',
  tags,
  security,
  summary: 'Who you are here',
  responses: { 200: answer('You', SessionBody), ...problems },
})

const logout = createRoute({
  method: 'post',
  path: '/session/end',
  tags,
  security,
  summary: 'Log out of this browser',
  request: { body: body(NothingRequest) },
  responses: { 204: { description: 'Logged out' }, ...problems },
})

export function addSessionRoutes(routes: HttpRoutes, parts: Parts) {
  const { app, sessions } = parts

  return routes
    .openapi(login, async (c) => {
      const given = c.req.valid('json')
      if ('code' in given) {
        if (!sessions.redeemLoginCode(given.code)) {
          throw new HttpFault(401, 'unauthenticated', 'this link was used already, or is too old', {
            hint: 'start provenly serve again for a new one, or paste a token',
          })
        }
        return begin(c, parts, { kind: 'local' })
      }
      const known = await parts.whoHas(given.token)
      if (known === null || !('identity' in known)) {
        throw new HttpFault(401, 'unauthenticated', 'this token is not known, or was revoked', {
          hint: 'an admin issues tokens: provenly token create',
        })
      }
      return begin(c, parts, known.id === 'local' ? { kind: 'local' } : { kind: 'token', hash: sha256(given.token) })
    })
    .openapi(who, async (c) => {
      const { name, roles } = c.get('identity')
      const info: SessionInfo = {
        name,
        roles,
        version,
        workspaces: parts.roots,
        packs: app.packNames,
        chat: app.chatModel()?.name ?? null,
        now: app.now().toISOString(),
      }
      return c.json(info, 200)
    })
    .openapi(logout, async (c) => {
      const secret = readSessionCookie(c)
      if (secret !== undefined) await sessions.end(secret)
      setSessionCookie(c, '', 0)
      return c.body(null, 204)
    })
}

async function begin(c: HttpContext, { sessions }: Parts, holder: Parameters<Parts['sessions']['begin']>[0]) {
  const { secret, maxAgeSeconds } = await sessions.begin(holder)
  setSessionCookie(c, secret, maxAgeSeconds)
  return c.body(null, 204)
}
