import type { ResultFeedback } from '../../core/feedback.ts'
import type { LedgerEntry } from '../../core/ledger.ts'
import { rewardsOf } from '../../core/reward.ts'
import type { Run } from '../../core/run.ts'
import type { StepRecord } from '../../core/step-record.ts'
import { stepsOfRun } from '../../core/steps-of-run.ts'
import type { Store } from '../../core/store.ts'
import type { TrajectoryStore } from '../../core/trajectory-store.ts'

/** A step with its rewards, wherever it is kept. */
export type KeptStep = {
  record: StepRecord
  rewards: Record<string, number>
  ledger: { seq: number; hash: string } | null
  /** The last that somebody said of it (`--report-issue`, `POST /runs/{id}/feedback`); a proof does not know what was wanted. */
  said?: ResultFeedback['verdict']
}

export type StepSources = {
  store: Pick<Store, 'runs' | 'entries' | 'feedback'>
  trajectories: Pick<TrajectoryStore, 'steps'>
  /** What a model of this pack is told, where that is always the same. */
  system: (pack: string) => string | null
  /** What a model is to say for an action. */
  complete: (pack: string, action: unknown) => string
  /** Only so many of the newest runs; all when not given. */
  mostRuns?: number
}

const page = 100

/** The steps of every task, task by task: first the runs, newest first, then the other trajectories in their order. */
export async function* collectTasks(sources: StepSources): AsyncGenerator<KeptStep[]> {
  for await (const run of runsOf(sources.store, sources.mostRuns ?? Number.POSITIVE_INFINITY)) {
    const steps = await stepsOf(run, sources)
    if (steps.length > 0) yield steps
  }
  let task: KeptStep[] = []
  for await (const step of storedSteps(sources.trajectories, true)) {
    if (task[0] !== undefined && task[0].record.task_id !== step.record.task_id) {
      yield task
      task = []
    }
    task.push(step)
  }
  if (task.length > 0) yield task
}

export async function* storedSteps(
  trajectories: Pick<TrajectoryStore, 'steps'>,
  byTask = false,
): AsyncGenerator<KeptStep> {
  for (let last: StepRecord | undefined; ; ) {
    const after = last && { task: last.task_id, trajectory: last.trajectory, step: last.step }
    const steps = await trajectories.steps({ limit: page, byTask, ...(after === undefined ? {} : { after }) })
    yield* steps
    last = steps.at(-1)?.record
    if (steps.length < page) return
  }
}

async function* runsOf(store: Pick<Store, 'runs'>, most: number): AsyncGenerator<Run> {
  let before: string | undefined
  for (let left = most; left > 0; ) {
    const runs = await store.runs({ limit: Math.min(page, left), ...(before === undefined ? {} : { before }) })
    yield* runs
    before = runs.at(-1)?.id
    left -= runs.length
    if (runs.length < page) return
  }
}

async function stepsOf(run: Run, sources: StepSources): Promise<KeptStep[]> {
  const { pack } = run.request
  const entries: LedgerEntry[] = await sources.store.entries({ run: run.id, limit: 1_000 })
  const ports = { system: sources.system(pack), complete: (action: unknown) => sources.complete(pack, action) }
  const reports = await sources.store.feedback({ run: run.id })
  return stepsOfRun(run, entries, ports).map(({ record, ledger }, at) => {
    const proposal = run.attempts[at]?.proposal
    const shown = proposal?.text ?? proposal?.raw ?? null
    // Newest first; a report is of what was proposed when it was made.
    const report = reports.find((one) => one.proposal !== null && one.proposal === shown)
    return { record, rewards: rewardsOf(record), ledger, ...(report === undefined ? {} : { said: report.verdict }) }
  })
}
