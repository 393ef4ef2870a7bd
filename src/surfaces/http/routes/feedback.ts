import { createRoute, z } from '@hono/zod-openapi'
import { ResultFeedback } from '../../../core/feedback.ts'
import type { HttpRoutes, Parts } from '../context.ts'
import { described } from '../described.ts'
import { IdParams, ReferenceParams } from '../schemas.ts'
import { findVisible, runVisible } from '../visible.ts'
import { answer, body, missing, problems, security } from './answers.ts'

const tags = ['runs']

const FeedbackBody = described('Feedback', ResultFeedback)
const FeedbackList = described('FeedbackList', z.object({ feedback: z.array(ResultFeedback) }))
const FeedbackRequest = z
  .strictObject({ verdict: z.enum(['good', 'bad']), text: z.string().max(4_000).default('') })
  .openapi('FeedbackRequest')

const give = createRoute({
  method: 'post',
  path: '/runs/{id}/feedback',
  tags,
  security,
  summary: 'What you think of a result: kept as a label for training, and in the ledger',
  request: { params: IdParams, body: body(FeedbackRequest) },
  responses: { 200: answer('What was kept', FeedbackBody), ...problems, ...missing },
})

const list = createRoute({
  method: 'get',
  path: '/runs/{id}/feedback',
  tags,
  security,
  summary: 'What people said of a result, newest first',
  request: { params: ReferenceParams },
  responses: { 200: answer('Feedback', FeedbackList), ...problems, ...missing },
})

export function addFeedbackRoutes(routes: HttpRoutes, { opened: { engine, store } }: Parts) {
  return routes
    .openapi(give, async (c) => {
      const run = await runVisible(c, store, c.req.valid('param').id)
      return c.json(await engine.report(run.id, c.req.valid('json'), c.get('identity')), 200)
    })
    .openapi(list, async (c) => {
      const run = await findVisible(c, store, c.req.valid('param').id)
      return c.json({ feedback: await store.feedback({ run: run.id }) }, 200)
    })
}
