import type { LedgerEntry } from '../../core/ledger.ts'
import { isResting, type Run } from '../../core/run.ts'
import { trajectoryOf } from '../../core/trajectory.ts'
import type { Numbers } from './page-schemas.ts'

type Tally = Map<string, number>

/** What people look at, from the newest runs and the entries of the ledger since. Pure. */
export function countNumbers(
  runs: readonly Run[],
  entries: readonly LedgerEntry[],
  render: (run: Run) => (action: unknown) => string,
): Numbers {
  const stages = new Map<string, number[]>()
  const models = new Map<string, { ms: number[]; accepted: number; rejected: number }>()
  const [risks, outcomes, failures]: [Tally, Tally, Tally] = [new Map(), new Map(), new Map()]
  for (const run of runs) {
    for (const [stage, ms] of Object.entries(run.timings)) stages.set(stage, [...(stages.get(stage) ?? []), ms])
    if (!isResting(run.stage)) continue
    const { label } = trajectoryOf(run, render(run))
    add(outcomes, run.stage === 'waiting' ? 'waiting' : label)
    for (const { proposal, verdict, proof } of run.attempts) {
      if (verdict) add(risks, verdict.risk)
      if (proposal.action === null) add(failures, 'unreadable answer')
      if (verdict?.decision === 'deny') add(failures, 'denied by guard or policy')
      for (const check of proof?.checks ?? [])
        if (check.result !== 'passed') add(failures, `${check.name} ${check.result}`)
      if (proposal.source !== 'model') continue
      const model = models.get(proposal.by) ?? { ms: [], accepted: 0, rejected: 0 }
      model.ms.push(proposal.latencyMs)
      const isLast = run.attempts.at(-1)?.proposal === proposal
      if (isLast && (label === 'accepted' || label === 'answered')) model.accepted += 1
      else if (!isLast || ['rejected', 'denied', 'failed', 'undone'].includes(label)) model.rejected += 1
      models.set(proposal.by, model)
    }
  }
  return {
    runs: runs.length,
    since: runs.at(-1)?.createdAt ?? null,
    stages: [...stages].map(([name, ms]) => ({ name, ...spread(ms) })),
    outcomes: sorted(outcomes),
    risks: ['low', 'medium', 'high', 'critical'].map((name) => ({ name, count: risks.get(name) ?? 0 })),
    failures: sorted(failures),
    models: [...models].map(([name, { ms, accepted, rejected }]) => ({ name, ...spread(ms), accepted, rejected })),
    ...fromLedger(entries),
  }
}

type FromLedger = Pick<Numbers, 'blocked' | 'decisions' | 'approvalsPerRun' | 'undo'>

function fromLedger(entries: readonly LedgerEntry[]): FromLedger {
  const blocked: Tally = new Map()
  const approvals: Tally = new Map()
  const waitingSince = new Map<string, number>()
  const decisions: number[] = []
  const undo = { asked: 0, done: 0, refused: 0 }
  for (const { kind, run, time, data } of entries) {
    if (kind === 'guarded' && data.decision === 'deny' && Array.isArray(data.rules))
      for (const rule of data.rules) if (typeof rule === 'string') add(blocked, rule)
    if (kind === 'undo-requested') undo.asked += 1
    if (kind === 'rolled-back') undo.done += 1
    if (kind === 'refused' && data.code === 'undo-conflict') undo.refused += 1
    if (run === null) continue
    if (kind === 'approval') add(approvals, run)
    if (kind === 'waiting') waitingSince.set(run, Date.parse(time))
    const since = waitingSince.get(run)
    if (since !== undefined && ['approval', 'rejected', 'edited', 'guided'].includes(kind)) {
      decisions.push(Date.parse(time) - since)
      waitingSince.delete(run)
    }
  }
  const perRun: Tally = new Map()
  for (const count of approvals.values()) add(perRun, String(count))
  return {
    blocked: sorted(blocked).slice(0, 20),
    decisions: decisions.filter((ms) => ms >= 0),
    approvalsPerRun: sorted(perRun),
    undo,
  }
}

function add(tally: Tally, name: string): void {
  tally.set(name, (tally.get(name) ?? 0) + 1)
}

function sorted(tally: Tally): { name: string; count: number }[] {
  return [...tally].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count)
}

function spread(values: readonly number[]): { count: number; p50: number; p95: number } {
  const ordered = [...values].sort((a, b) => a - b)
  const at = (share: number) => ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0
  return { count: ordered.length, p50: at(0.5), p95: at(0.95) }
}
