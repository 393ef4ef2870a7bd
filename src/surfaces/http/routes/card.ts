import { createRoute, z } from '@hono/zod-openapi'
import type { Approval } from '../../../core/approval.ts'
import { isLive } from '../../../core/approval.ts'
import { canUndo } from '../../../core/engine.ts'
import { Fault } from '../../../core/fault.ts'
import { hasRole, type Identity } from '../../../core/identity.ts'
import { approvalsNeeded, type LoadedPolicy } from '../../../core/policy.ts'
import { currentAttempt, type Run } from '../../../core/run.ts'
import { trajectoryOf } from '../../../core/trajectory.ts'
import type { HttpRoutes, Parts } from '../context.ts'
import { createEstimates } from '../estimates.ts'
import { type Card, CardBody, DiffBody } from '../page-schemas.ts'
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

const diff = createRoute({
  method: 'get',
  path: '/runs/{id}/diff',
  tags: ['page'],
  security,
  summary: 'The difference of one path: a card brings the small ones and names the others in `lateDiffs`',
  request: { params: ReferenceParams, query: z.strictObject({ path: z.string().min(1).max(4096) }) },
  responses: { 200: answer('The difference', DiffBody), ...problems, ...missing },
})

/** Characters of differences that a card brings by itself: of one path, and of all. */
const mostOfOne = 32 * 1024
const mostOfAll = 128 * 1024

/** The run without what nobody looks at first: large differences, and those of earlier attempts. */
function lighten(run: Run): Pick<Card, 'run' | 'lateDiffs'> {
  const lateDiffs: string[] = []
  let left = mostOfAll
  const attempts = run.attempts.map((attempt, index) => {
    if (!attempt.proof) return attempt
    const isLast = index === run.attempts.length - 1
    const kept = Object.entries(attempt.proof.diffs).filter(([path, text]) => {
      const fits = isLast && text.length <= mostOfOne && text.length <= left
      if (fits) left -= text.length
      else if (isLast) lateDiffs.push(path)
      return fits
    })
    return { ...attempt, proof: { ...attempt.proof, diffs: Object.fromEntries(kept) } }
  })
  return { run: { ...run, attempts }, lateDiffs }
}

export function addCardRoute(routes: HttpRoutes, parts: Parts) {
  const { app } = parts
  const { store } = parts.opened
  const estimate = createEstimates(store, app)

  return routes
    .openapi(diff, async (c) => {
      const { path } = c.req.valid('query')
      const run = await findVisible(c, store, c.req.valid('param').id)
      const text = own(currentAttempt(run)?.proof?.diffs ?? {}, path)
      if (text === undefined) throw new Fault('not-found', 'this run has no difference of that path')
      return c.json({ path, diff: text }, 200)
    })
    .openapi(card, async (c) => {
      const run = await findVisible(c, store, c.req.valid('param').id)
      const identity = c.get('identity')
      const waits = run.stage === 'waiting' && run.plan !== null
      if (waits && run.plan) {
        const paths = run.plan.proof.effects.map(({ path }) => path)
        parts.watch.follow(run.id, run.request.workspace, paths)
      }
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
        ...lighten(run),
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

function own(table: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
