import { createRoute } from '@hono/zod-openapi'
import type { HttpRoutes, Parts } from '../context.ts'
import { QueueBody } from '../page-schemas.ts'
import { RunsQuery } from '../schemas.ts'
import { summarise } from '../summary.ts'
import { seesAll } from '../visible.ts'
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
    const { stage, requester, limit, before } = c.req.valid('query')
    const identity = c.get('identity')
    const whose = seesAll(identity) ? requester : identity.name
    if (whose !== undefined && requester !== undefined && requester !== whose)
      return c.json({ runs: [], next: null }, 200)
    const runs = await store.runs({
      limit,
      ...(stage === undefined ? {} : { stages: stage }),
      ...(whose === undefined ? {} : { requester: whose }),
      ...(before === undefined ? {} : { before }),
    })
    const next = runs.length < limit ? null : (runs.at(-1)?.id ?? null)
    return c.json({ runs: runs.map((run) => summarise(run, app)), next }, 200)
  })
}
