import { createRoute, z } from '@hono/zod-openapi'
import type { HttpRoutes, Parts } from '../context.ts'
import { ConversationBody, ConversationListBody } from '../page-schemas.ts'
import { ConversationId, NothingRequest } from '../schemas.ts'
import { viewTurn } from '../summary.ts'
import { answer, body, missing, problems, security } from './answers.ts'

const tags = ['page']
const params = z.strictObject({ id: ConversationId })

const list = createRoute({
  method: 'get',
  path: '/conversations',
  tags,
  security,
  summary: 'Your conversations, the one you spoke in last first; nobody else sees them',
  request: {
    query: z.strictObject({
      words: z.string().min(1).max(200).optional().openapi({ description: 'Occur in what was said or answered.' }),
      run: z.string().min(1).max(80).optional().openapi({ description: 'Came of it.' }),
      before: z
        .string()
        .regex(/^[0-9TZ:.-]{20,30}~[A-Za-z0-9_-]{1,64}$/, 'the `next` of the page before')
        .optional(),
      limit: z.coerce.number().int().min(1).max(200).default(30),
    }),
  },
  responses: { 200: answer('Conversations', ConversationListBody), ...problems },
})

const show = createRoute({
  method: 'get',
  path: '/conversations/{id}',
  tags,
  security,
  summary: 'What was said, newest part first asked for, each part oldest first; runs without their proofs',
  request: {
    params,
    query: z.strictObject({
      before: z.coerce.number().int().min(1).optional().openapi({ description: 'Turns before this one.' }),
      limit: z.coerce.number().int().min(1).max(100).default(40),
    }),
  },
  responses: { 200: answer('Turns', ConversationBody), ...problems, ...missing },
})

const remove = createRoute({
  method: 'post',
  path: '/conversations/{id}/remove',
  tags,
  security,
  summary: 'Forget a conversation of yours; its runs and the ledger stay',
  request: { params, body: body(NothingRequest) },
  responses: { 204: { description: 'Forgotten' }, ...problems, ...missing },
})

export function addConversationRoutes(routes: HttpRoutes, parts: Parts) {
  const { store } = parts.opened
  return routes
    .openapi(list, async (c) => {
      const { words, run, before, limit } = c.req.valid('query')
      const [updatedAt = '', id = ''] = before?.split('~') ?? []
      const conversations = await store.conversations({
        owner: c.get('identity').name,
        limit,
        ...(words === undefined ? {} : { words }),
        ...(run === undefined ? {} : { run }),
        ...(before === undefined ? {} : { before: { updatedAt, id } }),
      })
      const last = conversations.at(-1)
      const next = last && conversations.length === limit ? `${last.updatedAt}~${last.id}` : null
      return c.json({ conversations, next }, 200)
    })
    .openapi(show, async (c) => {
      const { id } = c.req.valid('param')
      const { before = Number.POSITIVE_INFINITY, limit } = c.req.valid('query')
      const all = (await store.turns(id, c.get('identity').name)).filter(({ seq }) => seq < before)
      const turns = await Promise.all(all.slice(-limit).map((turn) => viewTurn(turn, parts)))
      return c.json({ id, turns, next: all.length > limit ? (turns[0]?.seq ?? null) : null }, 200)
    })
    .openapi(remove, async (c) => {
      await store.removeConversation(c.req.valid('param').id, c.get('identity').name)
      return c.body(null, 204)
    })
}
