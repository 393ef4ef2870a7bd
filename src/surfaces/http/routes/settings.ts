import { randomBytes } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import { sha256 } from '../../../core/digest.ts'
import { Fault } from '../../../core/fault.ts'
import { IdentityName, Role, requireRole } from '../../../core/identity.ts'
import { approvalsNeeded } from '../../../core/policy.ts'
import type { HttpRoutes, Parts } from '../context.ts'
import {
  ModelListBody,
  ModelTryBody,
  NewTokenBody,
  PolicyAnswerBody,
  PolicyBody,
  TokenListBody,
} from '../page-schemas.ts'
import { answer, body, missing, problems, security } from './answers.ts'

const tags = ['page']
const Workspace = z.string().min(1).max(4096).optional()

const policy = createRoute({
  method: 'get',
  path: '/policy',
  tags,
  security,
  summary: 'The policy in force in a workspace',
  request: { query: z.strictObject({ workspace: Workspace }) },
  responses: { 200: answer('The policy', PolicyBody), ...problems },
})

const PolicyQuestion = z
  .strictObject({
    command: z.string().min(1).max(10_000),
    safety: z.enum(['strict', 'moderate']).default('strict'),
    workspace: Workspace,
  })
  .openapi('PolicyQuestion')

const check = createRoute({
  method: 'post',
  path: '/policy/check',
  tags,
  security,
  summary: 'What a command would meet, and which rules say so; nothing runs',
  request: { body: body(PolicyQuestion) },
  responses: { 200: answer('The verdict', PolicyAnswerBody), ...problems },
})

const models = createRoute({
  method: 'get',
  path: '/models',
  tags,
  security,
  summary: 'Each configured model and whether it answers',
  responses: { 200: answer('Models', ModelListBody), ...problems },
})

const tryModel = createRoute({
  method: 'post',
  path: '/models/try',
  tags,
  security,
  summary: 'What the models would answer to some words; nothing is guarded, proven or kept',
  request: { body: body(z.strictObject({ words: z.string().min(3).max(500) }).openapi('ModelQuestion')) },
  responses: { 200: answer('Untrusted text', ModelTryBody), ...problems },
})

const tokens = createRoute({
  method: 'get',
  path: '/tokens',
  tags,
  security,
  summary: 'All tokens, without their secrets; for admins',
  responses: { 200: answer('Tokens', TokenListBody), ...problems },
})

const newToken = createRoute({
  method: 'post',
  path: '/tokens',
  tags,
  security,
  summary: 'A new token; its secret is told once',
  request: { body: body(z.strictObject({ name: IdentityName, role: Role }).openapi('TokenRequest')) },
  responses: { 200: answer('The token', NewTokenBody), ...problems },
})

const revoke = createRoute({
  method: 'post',
  path: '/tokens/{id}/revoke',
  tags,
  security,
  summary: 'Refuse a token from the next request on',
  request: { params: z.strictObject({ id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/) }) },
  responses: { 200: answer('Tokens', TokenListBody), ...problems, ...missing },
})

export function addSettingsRoutes(routes: HttpRoutes, { app, opened: { store }, workspaces }: Parts) {
  return routes
    .openapi(policy, async (c) => {
      const workspace = await workspaces(c.req.valid('query').workspace, c.get('identity'))
      return c.json({ ...(await app.policy(workspace)), workspace }, 200)
    })
    .openapi(check, async (c) => {
      const { command, safety, workspace: asked } = c.req.valid('json')
      const workspace = await workspaces(asked, c.get('identity'))
      const loaded = await app.policy(workspace)
      const verdict = app.judge(command, { workspace, options: { safety } }, loaded.policy, app.config.home)
      const { level, needs } = app.guard(command, { workspace, home: app.config.home })
      const reasons = [...new Set(needs.map((need) => need.reason))]
      return c.json({ ...verdict, level, needs: reasons, approvals: approvalsNeeded(loaded.policy, verdict.risk) }, 200)
    })
    .openapi(models, async (c) => {
      const health = await app.modelHealth(AbortSignal.timeout(10_000))
      // What a model's endpoint says of itself may name places inside: for admins.
      const plain = !c.get('identity').roles.includes('admin')
      return c.json({ models: health.map((each) => (plain ? { ...each, detail: '' } : each)) }, 200)
    })
    .openapi(tryModel, async (c) => {
      requireRole(c.get('identity'), 'requester')
      const prompt = { task: 'shell' as const, system: 'Answer with one Bash command and nothing else.', feedback: [] }
      const { words } = c.req.valid('json')
      const signal = AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(60_000)])
      const { text, model, confidence, latencyMs } = await app.model.generate({ ...prompt, words }, signal)
      return c.json({ text: text.slice(0, 4_000), model, confidence, latencyMs }, 200)
    })
    .openapi(tokens, async (c) => {
      requireRole(c.get('identity'), 'admin')
      return c.json({ tokens: await store.tokens() }, 200)
    })
    .openapi(newToken, async (c) => {
      const identity = c.get('identity')
      requireRole(identity, 'admin')
      const { name, role } = c.req.valid('json')
      const secret = `pvl_${randomBytes(32).toString('base64url')}`
      const id = randomBytes(6).toString('hex')
      await store.addToken({ id, name, role, hash: sha256(secret), createdAt: app.now().toISOString() })
      await store.record([{ kind: 'token-created', run: null, actor: identity.name, data: { id, name, role } }])
      return c.json({ id, name, role, secret }, 200)
    })
    .openapi(revoke, async (c) => {
      const identity = c.get('identity')
      requireRole(identity, 'admin')
      const { id } = c.req.valid('param')
      if (!(await store.tokens()).some((each) => each.id === id))
        throw new Fault('not-found', `there is no token ${id}`)
      await store.revokeToken(id, app.now().toISOString())
      await store.record([{ kind: 'token-revoked', run: null, actor: identity.name, data: { id } }])
      return c.json({ tokens: await store.tokens() }, 200)
    })
}
