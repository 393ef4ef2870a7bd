import type { LedgerEntry } from './ledger.ts'
import type { State } from './state.ts'
import type { StepRecord } from './step-record.ts'

export type StoredState = { task: string; version: number; state: State; updatedAt: string }

/** A step as it was, the rewards it was given (by the name and version of the formula), and the ledger entry that names it. */
export type StoredStep = {
  record: StepRecord
  rewards: Record<string, number>
  ledger: { seq: number; hash: LedgerEntry['hash'] }
}

export type StepPlace = { trajectory: string; step: number }

/** `after` is the last step of the page before, in the same order; with `byTask` it needs the task of that step. */
export type StepFilter = {
  task?: string
  trajectory?: string
  pack?: string
  limit?: number
  byTask?: boolean
  after?: StepPlace & { task?: string }
}

/**
 * States of tasks, and the steps of trajectories that are no runs. Port.
 * Throws Fault `storage`, `unavailable` like the store; `conflict` where said; nothing is ever saved in part.
 */
export interface TrajectoryStore {
  state(task: string): Promise<StoredState | null>
  /** `version` is the one that was read, 0 for none. Throws Fault `conflict` when somebody else saved since. */
  saveState(task: string, state: State, version: number): Promise<StoredState>
  /** With their rewards and one ledger entry each, in one transaction. Throws Fault `conflict` when one of them is there already. */
  addSteps(steps: readonly { record: StepRecord; rewards: Record<string, number> }[]): Promise<void>
  /** By trajectory, then step, or by task first; 100 unless said. */
  steps(filter: StepFilter): Promise<StoredStep[]>
  /** Adds or replaces rewards; what was recorded of the step stays. Throws Fault `not-found`. */
  reward(place: StepPlace, rewards: Record<string, number>): Promise<void>
}
