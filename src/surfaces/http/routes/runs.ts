import { createRoute } from '@hono/zod-openapi'
import type { HttpRoutes, Parts } from '../context.ts'
import { ApprovalList, ReferenceParams, RunBody, RunList, RunListQuery, RunRequest } from '../schemas.ts'
import { summarise } from '../summary.ts'
import { findVisible, visibleFilter } from '../visible.ts'
import { answer, body, missing, problems, security } from './answers.ts'

const tags = ['runs']

const create = createRoute({
  method: 'post',
  path: '/runs',
  tags,
  security,
  summary: 'Ask in words, or (with `text`) propose by hand',
  request: { body: body(RunRequest) },
  responses: { 202: answer('The run, which goes on by itself', RunBody), ...problems },
})

const list = createRoute({
  method: 'get',
  path: '/runs',
  tags,
  security,
  summary: 'Runs that you may see, newest first; with `view=summary` without their proofs and diffs',
  request: { query: RunListQuery },
  responses: { 200: answer('Runs', RunList), ...problems },
})

const show = createRoute({
  method: 'get',
  path: '/runs/{id}',
  tags,
  security,
  summary: 'One run',
  request: { params: ReferenceParams },
  responses: { 200: answer('The run', RunBody), ...problems, ...missing },
})

const approvals = createRoute({
  method: 'get',
  path: '/runs/{id}/approvals',
  tags,
  security,
  summary: 'Who approved which plan of a run',
  request: { params: ReferenceParams },
  responses: { 200: answer('Approvals', ApprovalList), ...problems, ...missing },
})

export function addRunRoutes(routes: HttpRoutes, { app, opened: { engine, store }, workspaces }: Parts) {
  return routes
    .openapi(create, async (c) => {
      const { pack, words, text, workspace, options = {} } = c.req.valid('json')
      const identity = c.get('identity')
      const asked = { pack, words, workspace: await workspaces(workspace, identity), options }
      const run = await (text === undefined
        ? engine.ask(asked, identity)
        : engine.propose({ ...asked, text }, identity))
      c.set('run', run.id)
      return c.json(run, 202, { location: `/runs/${run.id}` })
    })
    .openapi(list, async (c) => {
      const { view, ...asked } = c.req.valid('query')
      const filter = visibleFilter(asked, c.get('identity'))
      const runs = filter === null ? [] : await store.runs(filter)
      return c.json({ runs: view === 'summary' ? runs.map((run) => summarise(run, app)) : runs }, 200)
    })
    .openapi(show, async (c) => c.json(await findVisible(c, store, c.req.valid('param').id), 200))
    .openapi(approvals, async (c) => {
      const run = await findVisible(c, store, c.req.valid('param').id)
      return c.json({ approvals: await store.approvals(run.id) }, 200)
    })
}
