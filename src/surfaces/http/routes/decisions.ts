import { createRoute } from '@hono/zod-openapi'
import { Fault } from '../../../core/fault.ts'
import { hasRole } from '../../../core/identity.ts'
import type { Run } from '../../../core/run.ts'
import type { HttpRoutes, Parts } from '../context.ts'
import {
  DecisionRequest,
  IdParams,
  NothingRequest,
  ReferenceParams,
  RunBody,
  RunOrSummary,
  UndoPreview,
  UndoRequest,
  ViewQuery,
} from '../schemas.ts'
import { summarise } from '../summary.ts'
import { findVisible, hidden, runVisible } from '../visible.ts'
import { answer, body, conflict, missing, problems, security } from './answers.ts'

const tags = ['decisions']

const decide = createRoute({
  method: 'post',
  path: '/runs/{id}/decision',
  tags,
  security,
  summary: 'Approve exactly one plan by its digest; reject, edit, or answer in words',
  request: { params: IdParams, body: body(DecisionRequest), query: ViewQuery },
  responses: { 200: answer('The run after the decision', RunOrSummary), ...problems, ...missing, ...conflict },
})

const prove = createRoute({
  method: 'post',
  path: '/runs/{id}/prove',
  tags,
  security,
  summary: 'Guard and prove the last proposal again, on what the workspace is now',
  request: { params: IdParams, body: body(NothingRequest) },
  responses: { 202: answer('The run, which goes on by itself', RunBody), ...problems, ...missing, ...conflict },
})

const previewUndo = createRoute({
  method: 'get',
  path: '/runs/{id}/undo',
  tags,
  security,
  summary: 'What undoing would do; nothing is done',
  request: { params: ReferenceParams },
  responses: { 200: answer('Steps', UndoPreview), ...problems, ...missing, ...conflict },
})

const undo = createRoute({
  method: 'post',
  path: '/runs/{id}/undo',
  tags,
  security,
  summary: 'Undo what was applied; `force` overwrites what was changed since',
  request: { params: IdParams, body: body(UndoRequest) },
  responses: { 202: answer('The run, which goes on by itself', RunBody), ...problems, ...missing, ...conflict },
})

export function addDecisionRoutes(routes: HttpRoutes, { app, opened: { engine, store } }: Parts) {
  return routes
    .openapi(decide, async (c) => {
      const { id } = c.req.valid('param')
      const decision = c.req.valid('json')
      const identity = c.get('identity')
      const seen = (run: Run) => (c.req.valid('query').view === 'summary' ? summarise(run, app) : run)
      if (decision.kind !== 'approve' || hasRole(identity, 'approver')) {
        await runVisible(c, store, id).catch((error: unknown) => {
          // An approval of a run that does not exist goes on to the engine, which keeps a record of it.
          if (decision.kind !== 'approve' || !(error instanceof Fault) || error.code !== 'not-found') throw error
        })
        return c.json(seen(await engine.decide(id, decision, identity)), 200)
      }
      c.set('run', id)
      try {
        return c.json(seen(await engine.decide(id, decision, identity)), 200)
      } catch (error) {
        // Refused and recorded by the engine; whose run it is stays unsaid to somebody who may not see it.
        if (error instanceof Fault && error.code === 'forbidden') {
          const run = await store.run(id)
          if (run.request.requester !== identity.name) throw hidden(id)
        }
        throw error
      }
    })
    .openapi(prove, async (c) => {
      const run = await runVisible(c, store, c.req.valid('param').id)
      return c.json(await engine.proveAgain(run.id, c.get('identity')), 202)
    })
    .openapi(previewUndo, async (c) => {
      const run = await findVisible(c, store, c.req.valid('param').id)
      return c.json({ steps: await engine.previewUndo(run) }, 200)
    })
    .openapi(undo, async (c) => {
      const run = await runVisible(c, store, c.req.valid('param').id)
      return c.json(await engine.undo(run.id, c.req.valid('json'), c.get('identity')), 202)
    })
}
