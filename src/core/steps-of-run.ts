import type { LedgerEntry, LedgerKind } from './ledger.ts'
import { proofStatus } from './proof.ts'
import type { Attempt, Run } from './run.ts'
import type { StepLabel, StepRecord } from './step-record.ts'

/** A step of a run, and the entry of the ledger that says how it ended. */
export type RunStep = { record: StepRecord; ledger: { seq: number; hash: string } | null }

/** Output beyond this is no evidence of how a step went. */
const outputKept = 4_000

/**
 * The attempts of a run as steps of one trajectory. Made when they are asked for, because how a run ended may still change: it can be
 * undone. `complete` gives what a model is to say for an action. Pure.
 */
export function stepsOfRun(
  run: Run,
  entries: readonly LedgerEntry[],
  ports: { system: string | null; complete: (action: unknown) => string },
): RunStep[] {
  return run.attempts.map((attempt, index) => {
    const label = labelOf(run, index)
    return {
      record: {
        trajectory: run.id,
        task_id: run.id,
        step: index + 1,
        pack: run.request.pack,
        prompt: {
          system: ports.system,
          words: run.request.words,
          context: null,
          feedback: run.attempts.slice(0, index).map((earlier) => ({
            proposal: said(earlier, ports.complete),
            problem: earlier.problem ?? 'not what was wanted',
          })),
        },
        state_before: null,
        model_output: {
          think: null,
          action: attempt.proposal.action,
          state_update: null,
          completion: said(attempt, ports.complete),
          source: attempt.proposal.source,
          by: attempt.proposal.by,
          problem: attempt.proposal.problem ?? null,
        },
        sandbox_result: resultOf(attempt),
        verdict: attempt.verdict ?? null,
        decision: decisionOf(run, index, entries),
        outcome: {
          label,
          deviations: index === run.attempts.length - 1 ? (run.outcome?.deviations.length ?? 0) : 0,
          reason: reasonOf(run, index),
        },
        base: (attempt.proof?.effects ?? []).map(({ path, before }) => ({
          path,
          before,
          // Applying keeps the originals; what was only proven is not kept.
          kept: index === run.attempts.length - 1 && run.outcome !== null && before.type === 'file',
        })),
        expected: null,
        // What people work on is theirs.
        license: 'unknown',
        origin: 'run',
        created_at: run.createdAt,
      },
      ledger: entryFor(label, index, entries),
    }
  })
}

function said(attempt: Attempt, complete: (action: unknown) => string): string {
  return attempt.proposal.action === null ? attempt.proposal.raw : complete(attempt.proposal.action)
}

function resultOf({ proof }: Attempt): StepRecord['sandbox_result'] {
  if (!proof) return null
  const { checks, observed, exitCode, effects, stdout, stderr } = proof
  return {
    checks,
    observed,
    exit_code: exitCode,
    effects: effects.map(({ path, kind, before, after }) => ({ path, kind, before, after })),
    stdout: stdout.binary ? '' : stdout.text.slice(0, outputKept),
    stderr: stderr.binary ? '' : stderr.text.slice(0, outputKept),
  }
}

function labelOf(run: Run, index: number): StepLabel {
  const attempt = run.attempts[index] as Attempt
  if (index < run.attempts.length - 1) {
    if (run.attempts[index + 1]?.proposal.source === 'person') return 'edited'
    return attempt.problem !== undefined && run.guidance.includes(attempt.problem) ? 'rejected' : 'repaired'
  }
  switch (run.stage) {
    case 'recorded':
    case 'learned':
      if (run.outcome === null) return 'answered'
      return run.outcome.deviations.length > 0 ? 'drifted' : 'accepted'
    case 'rolling-back':
    case 'rolled-back':
      return 'undone'
    case 'unproven':
      return 'unproven'
    case 'failed':
      return 'interrupted'
    case 'refused':
      switch (run.refusal?.code) {
        case 'rejected':
          return 'rejected'
        case 'denied':
          return 'denied'
        case 'no-valid-proposal':
        case 'proof-failed':
          return attempt.proof && proofStatus(attempt.proof) === 'unavailable' ? 'unproven' : 'failed'
        default:
          return 'lapsed'
      }
    default:
      return 'open'
  }
}

function decisionOf(run: Run, index: number, entries: readonly LedgerEntry[]): StepRecord['decision'] {
  const label = labelOf(run, index)
  const of = (kind: LedgerKind) => entries.filter((entry) => entry.kind === kind)
  if (index < run.attempts.length - 1) {
    if (label === 'edited') {
      const next = run.attempts[index + 1] as Attempt
      return { kind: 'edited', by: [next.proposal.by], reason: run.attempts[index]?.problem ?? null }
    }
    if (label === 'rejected')
      return { kind: 'guided', by: actors(of('guided')), reason: run.attempts[index]?.problem ?? null }
    return { kind: 'none', by: [], reason: null }
  }
  if (label === 'rejected')
    return { kind: 'rejected', by: run.refusal?.by ? [run.refusal.by] : [], reason: run.refusal?.reason ?? null }
  const approvals = of('approval').filter((entry) => run.planDigest !== null && entry.data.plan === run.planDigest)
  return approvals.length > 0 && run.outcome !== null
    ? { kind: 'approved', by: actors(approvals), reason: null }
    : { kind: 'none', by: [], reason: null }
}

function actors(entries: readonly LedgerEntry[]): string[] {
  return [...new Set(entries.map((entry) => entry.actor))].sort()
}

function reasonOf(run: Run, index: number): string | null {
  if (index < run.attempts.length - 1) return run.attempts[index]?.problem ?? null
  return run.refusal?.reason ?? run.failure?.message ?? run.attempts[index]?.problem ?? null
}

const deciding: Partial<Record<StepLabel, readonly LedgerKind[]>> = {
  accepted: ['recorded', 'applied'],
  answered: ['recorded'],
  drifted: ['recorded', 'applied'],
  undone: ['rolled-back', 'undo-requested'],
  rejected: ['rejected'],
  unproven: ['unproven'],
  interrupted: ['failed'],
  denied: ['refused'],
  failed: ['refused'],
  lapsed: ['refused', 'approval-refused'],
}

/** The entry that says so; else, for a run that is under way or an attempt that was replaced, the last that speaks of the attempt. */
function entryFor(label: StepLabel, index: number, entries: readonly LedgerEntry[]): RunStep['ledger'] {
  const proposals = entries.filter((entry) => ['proposed', 'edited', 'repair'].includes(entry.kind))
  const found =
    label === 'repaired'
      ? entries.find((entry) => entry.kind === 'repair' && entry.data.attempt === index + 1)
      : label === 'edited'
        ? entries.find((entry) => entry.kind === 'edited' && entry.seq > (proposals[index]?.seq ?? 0))
        : (deciding[label] ?? [])
            .map((kind) => entries.findLast((entry) => entry.kind === kind))
            .find((entry) => entry !== undefined)
  const entry = found ?? proposals[index] ?? entries.at(-1)
  return entry === undefined ? null : { seq: entry.seq, hash: entry.hash }
}
