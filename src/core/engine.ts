import { type Approval, suffices } from './approval.ts'
import type { UndoStep } from './committer.ts'
import { Fault } from './fault.ts'
import { type ResultFeedback, ResultVerdict } from './feedback.ts'
import { type Identity, requireRole } from './identity.ts'
import type { LedgerFact, LedgerKind } from './ledger.ts'
import { type LoopPorts, step, withText } from './loop.ts'
import { approvalsNeeded } from './policy.ts'
import { redactText } from './redact.ts'
import { isResting, type Run } from './run.ts'
import type { Job, Store, Transition } from './store.ts'

export type EnginePorts = LoopPorts & {
  store: Store
  newId: () => string
  site: string
  /** Bugs and faults of steps, for the log. */
  onError: (error: unknown, run: string) => void
}

export type Decision =
  | { kind: 'approve'; planDigest: string }
  | { kind: 'reject'; reason: string }
  | { kind: 'edit'; text: string; reason?: string }
  | { kind: 'guide'; words: string }

export type Asked = { pack: string; words: string; workspace: string; options: Record<string, unknown> }

export type Engine = ReturnType<typeof createEngine>

/** What people and workers do to runs. Every refusal of a decision is in the ledger before it is thrown. */
export function createEngine(ports: EnginePorts) {
  const { store, now } = ports

  async function ask(asked: Asked, by: Identity): Promise<Run> {
    requireRole(by, 'requester')
    const draft = ports.pack(asked.pack).admit(asked.words, asked.options)
    return create(newRun({ pack: asked.pack, workspace: asked.workspace, requester: by.name, ...draft }))
  }

  /** A run over a person's own proposal: no model takes part. */
  async function propose(asked: Asked & { text: string }, by: Identity): Promise<Run> {
    requireRole(by, 'requester')
    const pack = ports.pack(asked.pack)
    const draft = pack.admit(asked.words, asked.options)
    const { policy } = await ports.policy(asked.workspace)
    const proposal = withText(pack.proposeByHand(asked.text, by.name, policy), pack)
    if (proposal.action === null) throw new Fault('invalid', proposal.problem ?? 'this is not a proposal')
    const run = newRun({ pack: asked.pack, workspace: asked.workspace, requester: by.name, ...draft })
    return create({ ...run, stage: 'proposed', attempts: [{ proposal }] })
  }

  async function create(run: Run): Promise<Run> {
    const { words, wordsHash, workspace, pack } = run.request
    await store.create(run, [fact(run, 'requested', run.request.requester, { pack, words, wordsHash, workspace })])
    return run
  }

  function newRun(request: Run['request']): Run {
    const time = now().toISOString()
    return {
      id: ports.newId(),
      version: 1,
      stage: 'requested',
      site: ports.site,
      request,
      attempts: [],
      attemptsBefore: 0,
      guidance: [],
      plan: null,
      planDigest: null,
      planExpiresAt: null,
      rollback: null,
      outcome: null,
      refusal: null,
      failure: null,
      undo: null,
      timings: {},
      createdAt: time,
      updatedAt: time,
    }
  }

  async function decide(id: string, decision: Decision, by: Identity): Promise<Run> {
    if (decision.kind === 'approve') return approve(id, decision.planDigest, by)
    return amend(id, async (run) => {
      requireRole(by, decision.kind === 'reject' ? 'approver' : 'requester')
      switch (decision.kind) {
        case 'reject': {
          if (!['waiting', 'unproven'].includes(run.stage)) throw notNow(run, 'rejected')
          const refusal = { code: 'rejected', reason: decision.reason, by: by.name } as const
          return {
            run: { ...run, stage: 'refused', refusal },
            facts: [fact(run, 'rejected', by.name, refusal)],
            next: null,
          }
        }
        case 'edit': {
          if (!canReopen(run)) throw notNow(run, 'edited')
          const { policy } = await ports.policy(run.request.workspace)
          const pack = ports.pack(run.request.pack)
          const proposal = withText(pack.proposeByHand(decision.text, by.name, policy), pack)
          if (proposal.action === null) throw new Fault('invalid', proposal.problem ?? 'this is not a proposal')
          const problem = decision.reason ?? 'edited by a person'
          const edited = { ...reopen(run, problem), stage: 'proposed' as const }
          const data = { proposal: proposal.action, replaces: lastAction(run), reason: problem }
          return {
            run: { ...edited, attempts: [...edited.attempts, { proposal }] },
            facts: [fact(run, 'edited', by.name, data)],
            next: soon,
          }
        }
        case 'guide': {
          if (!canReopen(run)) throw notNow(run, 'answered')
          const words = ports.pack(run.request.pack).admit(decision.words, run.request.options).words
          const guided = { ...reopen(run, words), stage: 'requested' as const, guidance: [...run.guidance, words] }
          return {
            run: guided,
            facts: [fact(run, 'guided', by.name, { words, replaces: lastAction(run) })],
            next: soon,
          }
        }
      }
    })
  }

  async function approve(id: string, planDigest: string, by: Identity): Promise<Run> {
    try {
      return await amend(id, async (run) => {
        requireRole(by, 'approver')
        const { policy, digest } = await ports.policy(run.request.workspace)
        const time = now()
        if (run.stage !== 'waiting' || !run.plan || !run.planDigest) throw notNow(run, 'approved')
        if (planDigest !== run.planDigest) {
          throw new Fault('conflict', 'this digest does not name the plan that waits', {
            hint: 'look at the card again',
          })
        }
        if (run.plan.policy !== digest) throw again('stale', 'the policy changed after this plan was made', run)
        if (!run.planExpiresAt || time.toISOString() >= run.planExpiresAt)
          throw again('expired', 'this plan waited too long', run)
        const approval: Approval = {
          run: run.id,
          planDigest,
          identity: by.name,
          approvedAt: time.toISOString(),
          expiresAt: new Date(time.getTime() + policy.approval_expires * 60_000).toISOString(),
          consumedAt: null,
        }
        const needed = approvalsNeeded(policy, run.plan.verdict.risk)
        const given = (await store.approvals(run.id)).filter((other) => other.planDigest === planDigest)
        if (!needed.requester && by.name === run.request.requester) {
          throw new Fault(
            'forbidden',
            `the policy does not let the requester approve a plan of ${run.plan.verdict.risk} risk`,
          )
        }
        const enough = suffices([...given, approval], needed, run.request.requester, approval.approvedAt)
        const facts = [fact(run, 'approval', by.name, { plan: planDigest, expiresAt: approval.expiresAt })]
        if (!enough) return { run, facts, next: null, approve: approval }
        facts.push(fact(run, 'approved', 'provenly', { plan: planDigest, people: needed.people }))
        return { run: { ...run, stage: 'approved' }, facts, next: soon, approve: approval }
      })
    } catch (error) {
      if (error instanceof Fault) {
        const data = { plan: planDigest.slice(0, 128), code: error.code, reason: error.message }
        await store.record([{ kind: 'approval-refused', run: id.slice(0, 64), actor: by.name, data }])
      }
      throw error
    }
  }

  /** Guards and proves the last proposal again, on what the workspace is now. */
  async function proveAgain(id: string, by: Identity): Promise<Run> {
    return amend(id, async (run) => {
      requireRole(by, 'requester')
      if (!canReopen(run) || lastAction(run) === null) throw notNow(run, 'proven again')
      const reopened = reopen(run, undefined)
      const attempts = reopened.attempts.map((attempt, index) =>
        index === reopened.attempts.length - 1 ? { proposal: attempt.proposal } : attempt,
      )
      return {
        run: { ...reopened, stage: 'proposed', attempts },
        facts: [fact(run, 'requested', by.name, { again: true })],
        next: soon,
      }
    })
  }

  async function previewUndo(run: Run): Promise<UndoStep[]> {
    if (!run.plan || !canUndo(run)) throw notNow(run, 'undone')
    return ports.pack(run.request.pack).previewUndo(run.plan)
  }

  async function undo(id: string, options: { force: boolean }, by: Identity): Promise<Run> {
    return amend(id, async (run) => {
      requireRole(by, 'approver')
      if (!canUndo(run)) throw notNow(run, 'undone')
      return {
        run: { ...run, stage: 'rolling-back', undo: { by: by.name, force: options.force }, refusal: null },
        facts: [fact(run, 'undo-requested', by.name, { plan: run.planDigest, force: options.force })],
        next: soon,
      }
    })
  }

  /** Keeps what somebody thinks of a result, with what was proposed when they said so. Throws Fault `invalid`, `not-found`. */
  async function report(id: string, given: ResultVerdict, by: Identity): Promise<ResultFeedback> {
    requireRole(by, 'requester')
    const verdict = ResultVerdict.safeParse(given)
    if (!verdict.success) throw new Fault('invalid', 'a verdict is good or bad, with a text of up to 4000 characters')
    const run = await store.run(id)
    const proposal = run.attempts.at(-1)?.proposal
    const storable = (text: string) => text.toWellFormed().replaceAll('\0', '\ufffd')
    const shown = proposal?.text ?? proposal?.raw ?? null
    const feedback: ResultFeedback = {
      id: ports.newId(),
      run: run.id,
      by: by.name,
      at: now().toISOString(),
      verdict: verdict.data.verdict,
      text: redactText(storable(verdict.data.text)),
      proposal: shown === null ? null : storable(shown),
      model: proposal?.source === 'model' ? proposal.by : null,
    }
    const { run: _, by: __, at: ___, ...data } = feedback
    await store.addFeedback(feedback, [fact(run, 'feedback', by.name, data)])
    return feedback
  }

  /** Reads, changes, saves; when somebody else saved in between, looks again. */
  async function amend(id: string, change: (run: Run) => Promise<Transition>): Promise<Run> {
    for (let tries = 1; ; tries += 1) {
      const run = await store.run(id)
      const transition = await change(run)
      try {
        return await save(run, transition)
      } catch (error) {
        if (!(error instanceof Fault) || error.code !== 'conflict' || tries >= 5) throw error
        if ((await store.version(id)).version === run.version) throw error
      }
    }
  }

  async function save(before: Run, transition: Transition): Promise<Run> {
    const run = { ...transition.run, version: before.version + 1, updatedAt: now().toISOString() }
    await store.advance({ ...transition, run })
    return run
  }

  /** Handles one job: one step of one run. A job for an older version was done already. */
  async function handle(job: Job, signal: AbortSignal): Promise<void> {
    const run = await store.run(job.run)
    if (run.version !== job.version || isResting(run.stage)) return
    const started = performance.now()
    try {
      const next = await step(run, ports, signal)
      if (!next) return
      const spent = (run.timings[run.stage] ?? 0) + performance.now() - started
      await save(run, { ...next, run: { ...next.run, failure: null, timings: { ...run.timings, [run.stage]: spent } } })
    } catch (error) {
      await settle(run, error)
    }
  }

  /** A fault ends the run, except where the world may be half changed: there the step is tried again until it is done. */
  async function settle(run: Run, error: unknown): Promise<void> {
    const lost = error instanceof Fault && error.code === 'conflict'
    if (lost) {
      const current = await store.version(run.id)
      if (current.version !== run.version) return
      await save(run, { run, facts: [], next: { delayMs: 200 } })
      return
    }
    if (error instanceof Fault && error.code === 'interrupted') throw error
    ports.onError(error, run.id)
    const failure = describe(error)
    if (run.stage === 'applying' || run.stage === 'rolling-back') {
      const known = run.failure?.message === failure.message
      await save(run, {
        run: { ...run, failure },
        facts: known ? [] : [fact(run, 'failed', 'provenly', failure)],
        next: { delayMs: 2000 },
      })
      return
    }
    await save(run, {
      run: { ...run, stage: 'failed', failure },
      facts: [fact(run, 'failed', 'provenly', failure)],
      next: null,
    })
  }

  return { ask, propose, decide, proveAgain, previewUndo, undo, report, handle }
}

const soon = { delayMs: 0 }

const reopenable = ['waiting', 'refused', 'unproven', 'failed', 'learned']

/** Applied runs are history; everything else that rests can be taken up again. */
function canReopen(run: Run): boolean {
  return reopenable.includes(run.stage) && run.outcome === null
}

export function canUndo(run: Run): boolean {
  return run.stage === 'learned' && run.outcome !== null
}

function reopen(run: Run, problem: string | undefined): Run {
  const last = run.attempts.at(-1)
  const attempts = last && problem !== undefined ? [...run.attempts.slice(0, -1), { ...last, problem }] : run.attempts
  const cleared = { plan: null, planDigest: null, planExpiresAt: null, rollback: null, refusal: null, failure: null }
  return { ...run, ...cleared, attempts, attemptsBefore: attempts.length }
}

function lastAction(run: Run): unknown {
  return run.attempts.at(-1)?.proposal.action ?? null
}

const stageWords: Partial<Record<Run['stage'], string>> = {
  learned: 'finished',
  recorded: 'finished',
  unproven: 'not proven',
}

function notNow(run: Run, what: string): Fault {
  const why =
    run.outcome && what === 'undone'
      ? 'was not applied or is undone already'
      : `is ${stageWords[run.stage] ?? run.stage}`
  return new Fault('conflict', `run ${run.id} ${why} and can not be ${what} now`, { hint: `provenly show ${run.id}` })
}

function again(code: 'stale' | 'expired', reason: string, run: Run): Fault {
  return new Fault(code, `${reason}: prove again`, { hint: `provenly prove ${run.id}` })
}

function fact(run: Run, kind: LedgerKind, actor: string, data: Record<string, unknown>): LedgerFact {
  return { kind, run: run.id, actor, data }
}

function describe(error: unknown): { code: string; message: string; hint?: string } {
  if (error instanceof Fault)
    return { code: error.code, message: error.message, ...(error.hint ? { hint: error.hint } : {}) }
  return { code: 'bug', message: error instanceof Error ? error.message : String(error) }
}
