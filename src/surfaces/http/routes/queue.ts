import { createRoute } from '@hono/zod-openapi'
import type { HttpRoutes, Parts } from '../context.ts'
import { QueueBody } from '../page-schemas.ts'
import { RunsQuery } from '../schemas.ts'
import { summarise } from '../summary.ts'
import { visibleFilter } from '../visible.ts'
import { answer, problems, security } from './answers.ts'

const queue = createRoute({
  method: 'get',
  path: '/queue',
  tags: ['page'],
  security,
  summary: 'Runs that you may see, newest first, without their proofs',
  request: { query: RunsQuery },
  responses: { 200: answer('A page of runs', QueueBody), ...problems },
})

export function addQueueRoute(routes: HttpRoutes, { app, opened: { store } }: Parts) {
  return routes.openapi(queue, async (c) => {
    const asked = c.req.valid('query')
    const filter = visibleFilter(asked, c.get('identity'))
    const runs = filter === null ? [] : await store.runs(filter)
    const next = runs.length < asked.limit ? null : (runs.at(-1)?.id ?? null)
    return c.json({ runs: runs.map((run) => summarise(run, app)), next }, 200)
  })
}
