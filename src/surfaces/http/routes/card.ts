import { createRoute } from '@hono/zod-openapi'
import type { Approval } from '../../../core/approval.ts'
import { isLive } from '../../../core/approval.ts'
import { canUndo } from '../../../core/engine.ts'
import { Fault } from '../../../core/fault.ts'
import { hasRole, type Identity } from '../../../core/identity.ts'
import { approvalsNeeded, type LoadedPolicy } from '../../../core/policy.ts'
import type { Run } from '../../../core/run.ts'
import { trajectoryOf } from '../../../core/trajectory.ts'
import type { HttpRoutes, Parts } from '../context.ts'
import { createEstimates } from '../estimates.ts'
import { type Card, CardBody } from '../page-schemas.ts'
import { ReferenceParams } from '../schemas.ts'
import { proposalOf } from '../summary.ts'
import { findVisible } from '../visible.ts'
import { answer, missing, problems, security } from './answers.ts'

const card = createRoute({
  method: 'get',
  path: '/runs/{id}/card',
  tags: ['page'],
  security,
  summary: 'All that the card of a run shows, and whether its plan can be approved now',
  request: { params: ReferenceParams },
  responses: { 200: answer('The card', CardBody), ...problems, ...missing },
})

export function addCardRoute(routes: HttpRoutes, parts: Parts) {
  const { app } = parts
  const { store } = parts.opened
  const estimate = createEstimates(store, app)

  return routes.openapi(card, async (c) => {
    const run = await findVisible(c, store, c.req.valid('param').id)
    const identity = c.get('identity')
    const waits = run.stage === 'waiting' && run.plan !== null
    const [approvals, policy, conflicts, expected] = await Promise.all([
      store.approvals(run.id),
      app.policy(run.request.workspace).catch(ifFault(null)),
      waits && run.plan ? app.pack(run.request.pack).conflicts(run.plan).catch(ifFault([])) : [],
      estimate(run),
    ])
    const now = app.now().toISOString()
    const given = approvals.filter((each) => each.planDigest === run.planDigest && isLive(each, now))
    const needed = run.plan && policy ? approvalsNeeded(policy.policy, run.plan.verdict.risk) : null
    const rests = ['waiting', 'refused', 'unproven', 'failed', 'learned'].includes(run.stage) && run.outcome === null
    const isApprover = hasRole(identity, 'approver')
    const render = (action: unknown) => app.pack(run.request.pack).render(action)
    const { label, steps } = trajectoryOf(run, render)
    const shown: Card = {
      run,
      proposal: proposalOf(run, app),
      approvals,
      needed,
      dead: waits ? whyDead(run, identity, { policy, conflicts, given, needed, now }) : null,
      conflicts,
      estimate: expected,
      may: {
        approve: isApprover,
        reject: isApprover && ['waiting', 'unproven'].includes(run.stage),
        amend: hasRole(identity, 'requester') && rests,
        undo: isApprover && canUndo(run),
      },
      trajectory: { label, steps },
      now,
    }
    return c.json(shown, 200)
  })
}

type Standing = {
  policy: LoadedPolicy | null
  conflicts: Card['conflicts']
  given: readonly Approval[]
  needed: Card['needed']
  now: string
}

/** Only said early, so that nobody reads a dead card: the engine and the committer decide again when it counts. */
function whyDead(run: Run, identity: Identity, standing: Standing): Card['dead'] {
  const { policy, conflicts, given, needed, now } = standing
  if (run.planExpiresAt && now >= run.planExpiresAt)
    return { code: 'expired', reason: 'this plan waited too long: prove it again' }
  if (policy === null || policy.digest !== run.plan?.policy)
    return { code: 'policy-changed', reason: 'the policy changed after this plan was made: prove it again' }
  if (conflicts.length > 0) {
    const [first] = conflicts
    const more = conflicts.length > 1 ? ` and ${conflicts.length - 1} more` : ''
    return { code: 'stale', reason: `${first?.path}${more} changed since this was proven: prove it again` }
  }
  if (given.some((each) => each.identity === identity.name))
    return { code: 'given', reason: 'you have approved it; it takes somebody else too' }
  if (!hasRole(identity, 'approver')) return { code: 'not-yours', reason: 'an approver decides this' }
  if (needed && !needed.requester && identity.name === run.request.requester)
    return { code: 'not-yours', reason: 'you asked for this, so somebody else must approve it' }
  return null
}

function ifFault<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Fault) return value
    throw error
  }
}
