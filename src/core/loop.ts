import { isLive, suffices } from './approval.ts'
import { digestOf } from './digest.ts'
import { describeEffects } from './effects.ts'
import { Fault } from './fault.ts'
import type { LedgerFact, LedgerKind } from './ledger.ts'
import type { Pack } from './pack.ts'
import { makePlan } from './plan.ts'
import { approvalsNeeded, type LoadedPolicy } from './policy.ts'
import { proofStatus } from './proof.ts'
import { type Attempt, currentAttempt, type Outcome, type Proposal, type Refusal, type Run } from './run.ts'
import type { Store, Transition } from './store.ts'
import { trajectoryOf } from './trajectory.ts'
import { isAtLeast, withFindings } from './verdict.ts'

/** Everything a step may use. Nothing here is global, so a test can replace any of it. */
export type LoopPorts = {
  pack: (name: string) => Pack
  policy: (workspace: string) => Promise<LoadedPolicy>
  store: Pick<Store, 'approvals' | 'lockHolder'>
  now: () => Date
}

/** What the next stage is and what is to be remembered. `null` when the run rests. */
export type Step = Omit<Transition, 'run'> & { run: Run }

/**
 * One step of the one loop. The caller saves the result in one transaction, so a crash anywhere resumes here at the last saved
 * stage. Only `applying` and `rolling-back` change the world, and both resume under the run's id.
 */
export async function step(run: Run, ports: LoopPorts, signal: AbortSignal): Promise<Step | null> {
  switch (run.stage) {
    case 'requested':
      return propose(run, ports, signal)
    case 'proposed':
      return guard(run, ports)
    case 'guarded':
      return prove(run, ports, signal)
    case 'proven':
      return present(run, ports)
    case 'approved':
      return startApplying(run, ports)
    case 'applying':
      return apply(run, ports)
    case 'applied':
      return go(run, 'recorded', 'recorded', recordOf(run))
    case 'recorded':
      return learn(run, ports)
    case 'rolling-back':
      return rollBack(run, ports)
    case 'waiting':
    case 'learned':
    case 'refused':
    case 'unproven':
    case 'failed':
    case 'rolled-back':
      return null
  }
}

async function propose(run: Run, ports: LoopPorts, signal: AbortSignal): Promise<Step> {
  const { policy } = await ports.policy(run.request.workspace)
  const pack = ports.pack(run.request.pack)
  const proposal = withText(await pack.propose(run.request, feedbackOf(run, pack), policy, signal), pack)
  if (proposal.raw.trim() === '') return nothingProposed(run)
  const attempts = [...run.attempts, { proposal }]
  const next = { ...run, attempts }
  const fact = {
    by: proposal.by,
    source: proposal.source,
    proposal: proposal.action ?? proposal.raw,
    confidence: proposal.confidence,
  }
  if (proposal.action === null)
    return repair(
      next,
      policy.attempts,
      proposal.problem ?? 'nothing that could be read as a proposal',
      'no-valid-proposal',
    )
  return go(next, 'proposed', 'proposed', { attempt: attempts.length, ...fact })
}

/** A model that knows nothing (better) says nothing. What was wrong with its last proposal, if there is one, is the answer. */
function nothingProposed(run: Run): Step {
  const previous = run.attempts.slice(run.attemptsBefore).at(-1)
  if (!previous?.problem) {
    const reason =
      'the model does not know a command for this: say it in other words, or add a bigger model (provenly models add)'
    return refuse(run, { code: 'no-valid-proposal', reason })
  }
  const code = previous.proof ? 'proof-failed' : previous.verdict ? 'denied' : 'no-valid-proposal'
  return refuse(run, { code, reason: previous.problem })
}

async function guard(run: Run, ports: LoopPorts): Promise<Step> {
  const { policy } = await ports.policy(run.request.workspace)
  const attempt = needAttempt(run)
  const verdict = await ports.pack(run.request.pack).guard(attempt.proposal.action, run.request, policy)
  const next = withAttempt(run, { ...attempt, verdict })
  const data = {
    decision: verdict.decision,
    risk: verdict.risk,
    rules: verdict.findings.map((finding) => finding.rule),
  }
  if (verdict.decision !== 'deny') return go(next, 'guarded', 'guarded', data)
  const grave = verdict.findings.filter((finding) => isAtLeast(finding.risk, 'high'))
  const why = (grave.length > 0 ? grave : verdict.findings).map((finding) => finding.message).join('; ')
  const denied = repair(next, policy.attempts, `denied by policy: ${why}`, 'denied')
  return { ...denied, facts: [fact(run, 'guarded', data), ...denied.facts] }
}

async function prove(run: Run, ports: LoopPorts, signal: AbortSignal): Promise<Step> {
  const { policy } = await ports.policy(run.request.workspace)
  const attempt = needAttempt(run)
  const pack = ports.pack(run.request.pack)
  const proven = await pack.prove(attempt.proposal.action, run.request, policy, signal)
  const { proof, rollback, findings = [] } = proven
  const verdict = attempt.verdict && withFindings(attempt.verdict, findings)
  const next = { ...withAttempt(run, { ...attempt, ...(verdict ? { verdict } : {}), proof }), rollback }
  const data = {
    checks: Object.fromEntries(proof.checks.map((check) => [check.name, check.result])),
    exitCode: proof.exitCode,
    effects: describeEffects(proof.effects),
    effectsDigest: digestOf(proof.effects),
  }
  switch (proofStatus(proof)) {
    case 'passed':
      return go(next, 'proven', 'proven', data)
    case 'failed': {
      const repaired = repair(next, policy.attempts, describeFailure(proof), 'proof-failed')
      return { ...repaired, facts: [fact(run, 'proven', data), ...repaired.facts] }
    }
    case 'unavailable':
      return { run: { ...next, stage: 'unproven' }, facts: [fact(run, 'unproven', data)], next: null }
  }
}

/** A proof without effects is its own result; one with effects becomes a plan that waits for people. */
async function present(run: Run, ports: LoopPorts): Promise<Step> {
  const attempt = needAttempt(run)
  const { verdict, proof } = attempt
  if (!verdict || !proof || !run.rollback) throw new Error(`run ${run.id} is proven without a verdict or a proof`)
  const { policy, digest: policyDigest } = await ports.policy(run.request.workspace)
  if (proof.effects.length === 0) return go(run, 'recorded', 'recorded', { effects: 0, exitCode: proof.exitCode })
  const { plan, digest } = makePlan({
    run: run.id,
    pack: run.request.pack,
    workspace: run.request.workspace,
    requester: run.request.requester,
    action: attempt.proposal.action,
    verdict,
    proof,
    rollback: run.rollback,
    policy: policyDigest,
  })
  const planExpiresAt = new Date(ports.now().getTime() + policy.plan_expires * 60_000).toISOString()
  const next: Run = { ...run, plan, planDigest: digest, planExpiresAt, stage: 'waiting' }
  return {
    run: next,
    facts: [fact(run, 'waiting', { plan: digest, risk: verdict.risk, policy: policyDigest })],
    next: null,
  }
}

/** Everything that could have changed between the signature and now is looked at again, then the approvals are used up. */
async function startApplying(run: Run, ports: LoopPorts): Promise<Step> {
  const { plan, planDigest } = needPlan(run)
  const loaded = await ports.policy(run.request.workspace)
  if (digestOf(plan) !== planDigest)
    return refuse(run, { code: 'stale', reason: 'the stored plan is not the one its digest names' })
  if (loaded.digest !== plan.policy) {
    return refuse(run, { code: 'policy-changed', reason: 'the policy changed after the plan was made: prove again' })
  }
  const pack = ports.pack(run.request.pack)
  const verdict = await pack.guard(plan.action, run.request, loaded.policy)
  if (verdict.decision === 'deny') return refuse(run, { code: 'denied', reason: 'the policy denies what was approved' })
  const now = ports.now().toISOString()
  const given = await ports.store.approvals(run.id)
  const approvals = given.filter((approval) => approval.planDigest === planDigest && isLive(approval, now))
  if (!suffices(approvals, approvalsNeeded(loaded.policy, plan.verdict.risk), run.request.requester, now)) {
    return refuse(run, { code: 'expired', reason: 'the approval expired before applying began: prove again' })
  }
  const holder = await ports.store.lockHolder(run.request.workspace)
  if (holder !== null && holder !== run.id) return { run, facts: [], next: { delayMs: 200 } }
  try {
    const conflicts = await pack.conflicts(plan)
    if (conflicts.length > 0) return refuse(run, stale(conflicts.map((conflict) => conflict.path)))
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'stale') throw error
    return refuse(run, { code: 'stale', reason: `proof is stale: prove again (${error.message})` })
  }
  const people = approvals.map((approval) => approval.identity)
  return {
    run: { ...run, stage: 'applying' },
    facts: [fact(run, 'applying', { plan: planDigest, approvedBy: people })],
    next: { delayMs: 0 },
    lock: 'take',
    consume: { planDigest, now, approvals: people },
  }
}

async function apply(run: Run, ports: LoopPorts): Promise<Step> {
  const { plan, planDigest } = needPlan(run)
  try {
    const actual = await ports.pack(run.request.pack).apply(plan)
    const outcome = compare(plan.proof.effects, actual, ports.now())
    return {
      run: { ...run, stage: 'applied', outcome },
      facts: [fact(run, 'applied', { plan: planDigest, paths: outcome.paths, deviations: outcome.deviations })],
      next: { delayMs: 0 },
      lock: 'release',
    }
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'stale') throw error
    return {
      ...(await refuse(run, { code: 'stale', reason: `proof is stale: prove again (${error.message})` })),
      lock: 'release',
    }
  }
}

function compare(
  effects: readonly { path: string; after: unknown }[],
  actual: Record<string, unknown>,
  now: Date,
): Outcome {
  const deviations = effects
    .filter((effect) => digestOf(effect.after) !== digestOf(actual[effect.path] ?? { type: 'absent' }))
    .map((effect) => ({ path: effect.path, approved: effect.after, actual: actual[effect.path] ?? { type: 'absent' } }))
  return { deviations: deviations as Outcome['deviations'], paths: effects.length, finishedAt: now.toISOString() }
}

function learn(run: Run, ports: LoopPorts): Step {
  const trajectory = trajectoryOf(run, (action) => ports.pack(run.request.pack).render(action))
  return { ...go(run, 'learned', 'learned', { label: trajectory.label, steps: trajectory.steps.length }), next: null }
}

async function rollBack(run: Run, ports: LoopPorts): Promise<Step> {
  const { plan, planDigest } = needPlan(run)
  if (!run.undo) throw new Error(`run ${run.id} rolls back without a request`)
  const holder = await ports.store.lockHolder(run.request.workspace)
  if (holder !== null && holder !== run.id) return { run, facts: [], next: { delayMs: 200 } }
  if (holder === null) return { run, facts: [], next: { delayMs: 0 }, lock: 'take' }
  try {
    const actual = await ports.pack(run.request.pack).undo(plan, { force: run.undo.force })
    return {
      run: { ...run, stage: 'rolled-back' },
      facts: [
        fact(
          run,
          'rolled-back',
          { plan: planDigest, paths: Object.keys(actual).length, force: run.undo.force },
          run.undo.by,
        ),
      ],
      next: null,
      lock: 'release',
    }
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'conflict') throw error
    const refusal: Refusal = { code: 'undo-conflict', reason: error.message }
    const facts = [fact(run, 'refused', refusal, run.undo.by)]
    return { run: { ...run, stage: 'learned', undo: null, refusal }, facts, next: null, lock: 'release' }
  }
}

/** Back to the model with the reason, while attempts remain; else the run ends with it. A person's edit is not repaired. */
function repair(run: Run, limit: number, problem: string, code: Refusal['code']): Step {
  const attempt = { ...needAttempt(run), problem }
  const next = withAttempt(run, attempt)
  const byModel = run.attempts.slice(run.attemptsBefore).filter((each) => each.proposal.source === 'model').length
  const data = { attempt: run.attempts.length, problem, proposal: attempt.proposal.action ?? attempt.proposal.raw }
  if (attempt.proposal.source === 'model' && byModel < limit && !isRepeated(next))
    return go(next, 'requested', 'repair', data)
  const refusal: Refusal = { code, reason: problem }
  return {
    run: { ...next, stage: 'refused', refusal },
    facts: [fact(run, 'refused', { ...data, ...refusal })],
    next: null,
  }
}

/** A model that gives the same answer to the same feedback will do so for ever: deterministic models are not asked a third time. */
function isRepeated(run: Run): boolean {
  const [previous, last] = run.attempts.slice(-2)
  if (!previous || !last || previous.proposal.source !== 'model') return false
  return (
    digestOf(previous.proposal.action ?? previous.proposal.raw) === digestOf(last.proposal.action ?? last.proposal.raw)
  )
}

function refuse(run: Run, refusal: Refusal): Step {
  return {
    run: { ...run, stage: 'refused', refusal },
    facts: [fact(run, 'refused', { ...refusal, plan: run.planDigest })],
    next: null,
  }
}

export function stale(paths: readonly string[]): Refusal {
  const shown = paths.slice(0, 3).join(', ') + (paths.length > 3 ? ` and ${paths.length - 3} more` : '')
  return { code: 'stale', reason: `proof is stale: prove again (changed since it was proven: ${shown})` }
}

function go(run: Run, stage: Run['stage'], kind: LedgerKind, data: Record<string, unknown>): Step {
  return { run: { ...run, stage }, facts: [fact(run, kind, data)], next: { delayMs: 0 } }
}

function fact(run: Run, kind: LedgerKind, data: Record<string, unknown>, actor = 'provenly'): LedgerFact {
  return { kind, run: run.id, actor, data }
}

function recordOf(run: Run): Record<string, unknown> {
  const deviations = run.outcome?.deviations.length ?? 0
  return { plan: run.planDigest, paths: run.outcome?.paths ?? 0, deviations, asApproved: deviations === 0 }
}

function feedbackOf(run: Run, pack: Pack): { proposal: string; problem: string }[] {
  const failed = run.attempts.map((attempt) => ({
    proposal:
      attempt.proposal.action === null ? attempt.proposal.raw.slice(0, 500) : pack.render(attempt.proposal.action),
    problem: attempt.problem ?? 'not what was wanted',
  }))
  return [...failed, ...run.guidance.map((words) => ({ proposal: '', problem: words }))]
}

function describeFailure(proof: Attempt['proof'] & object): string {
  const failed = proof.checks.filter((check) => check.result === 'failed')
  return failed.map((check) => `${check.name}: ${check.detail ?? 'failed'}`).join('; ')
}

function needAttempt(run: Run): Attempt {
  const attempt = currentAttempt(run)
  if (!attempt) throw new Error(`run ${run.id} is ${run.stage} without an attempt`)
  return attempt
}

function needPlan(run: Run): { plan: NonNullable<Run['plan']>; planDigest: string } {
  if (!run.plan || !run.planDigest) throw new Error(`run ${run.id} is ${run.stage} without a plan`)
  return { plan: run.plan, planDigest: run.planDigest }
}

function withAttempt(run: Run, attempt: Attempt): Run {
  return { ...run, attempts: [...run.attempts.slice(0, -1), attempt] }
}

/** What a person reads of a proposal is fixed when it is made, so that every surface shows the same. */
export function withText(proposal: Proposal, pack: Pack): Proposal {
  return proposal.action === null ? proposal : { ...proposal, text: pack.render(proposal.action) }
}
