import { createRoute, z } from '@hono/zod-openapi'
import type { HttpRoutes, Parts } from '../context.ts'
import { helpWith } from '../help.ts'
import { ChatBody } from '../page-schemas.ts'
import { summarise } from '../summary.ts'
import { seesAll } from '../visible.ts'
import { answer, body, problems, security } from './answers.ts'

const chat = createRoute({
  method: 'post',
  path: '/chat',
  tags: ['page'],
  security,
  summary: 'Help on Provenly, its runs and its ledger; `run` when the words ask for something to be done',
  request: { body: body(z.strictObject({ words: z.string().min(1).max(500) }).openapi('ChatRequest')) },
  responses: { 200: answer('An answer', ChatBody), ...problems },
})

const mostShown = 100

export function addChatRoute(routes: HttpRoutes, { app, opened: { store } }: Parts) {
  return routes.openapi(chat, async (c) => {
    const { words } = c.req.valid('json')
    const identity = c.get('identity')
    const whose = seesAll(identity) ? {} : { requester: identity.name }
    const [waiting, [last], [refused], head] = await Promise.all([
      store.runs({ stages: ['waiting'], limit: mostShown, ...whose }),
      store.runs({ limit: 1, ...whose }),
      store.runs({ stages: ['refused', 'failed', 'unproven'], limit: 1, ...whose }),
      store.head(),
    ])
    const text = helpWith(words, {
      waiting: waiting.map((run) => summarise(run, app)),
      last: last && summarise(last, app),
      refused: refused && summarise(refused, app),
      entries: head?.seq ?? 0,
      models: app.model.name,
    })
    return c.json({ kind: text === null ? 'run' : 'answer', text: text ?? '', by: 'built-in help' } as const, 200)
  })
}
