import type { Approval } from '../core/approval.ts'
import type { UndoStep } from '../core/committer.ts'
import type { Asked, Decision } from '../core/engine.ts'
import type { ResultFeedback, ResultVerdict } from '../core/feedback.ts'
import type { Identity } from '../core/identity.ts'
import type { Run, Stage } from '../core/run.ts'
import type { RunFilter } from '../core/store.ts'

/**
 * What a person can do, wherever the work is done: in this process, or in a running `provenly serve`. Port.
 * Throws the Faults of the engine and the store; a server that went away is Fault `unavailable`.
 */
export interface Workbench {
  readonly where: 'here' | 'server'
  readonly identity: Identity
  ask(asked: Asked): Promise<Run>
  propose(asked: Asked & { text: string }): Promise<Run>
  decide(id: string, decision: Decision): Promise<Run>
  proveAgain(id: string): Promise<Run>
  previewUndo(id: string): Promise<UndoStep[]>
  undo(id: string, options: { force: boolean }): Promise<Run>
  /** Keeps what this person thinks of a result. */
  report(id: string, verdict: ResultVerdict): Promise<ResultFeedback>
  feedback(id: string): Promise<ResultFeedback[]>
  /** By id, by the last four or more characters of one, or `last`. */
  find(reference: string): Promise<Run>
  runs(filter: RunFilter): Promise<Run[]>
  approvals(id: string): Promise<Approval[]>
  /** Resolves when the run rests; until then calls `onStage` for every stage that is seen. */
  settle(id: string, onStage: (stage: Stage) => void, signal: AbortSignal): Promise<Run>
  close(): Promise<void>
}
