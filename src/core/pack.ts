import type { z } from 'zod'
import type { PathConflict, UndoStep } from './committer.ts'
import type { PathState } from './effects.ts'
import type { Plan, Rollback } from './plan.ts'
import type { Policy } from './policy.ts'
import type { Proof } from './proof.ts'
import type { Proposal, Request } from './run.ts'
import type { Finding, Verdict } from './verdict.ts'

export type RequestDraft = Pick<Request, 'words' | 'wordsHash' | 'options' | 'notes'>

export type Feedback = { proposal: string; problem: string }

/** `findings`: what only the proof could show, such as how many files change. They can raise the verdict's risk, never lower it. */
export type ProofResult = { proof: Proof; rollback: Rollback; findings?: readonly Finding[] }

/**
 * One domain of the loop. Port. Actions are plain JSON, validated by `action`.
 * No method may throw for what a model, a command or a file does: those come back as a proposal without an action, a verdict
 * or a check. A Fault means that the machine could not do its part (model unreachable, no disk); the run then fails with it.
 */
export interface Pack {
  readonly name: string
  readonly action: z.ZodType
  /** Boundary one: validates and normalises what was asked. Throws Fault `invalid` or `usage` with what to change. */
  admit(words: string, options: Record<string, unknown>): RequestDraft
  propose(request: Request, feedback: readonly Feedback[], policy: Policy, signal: AbortSignal): Promise<Proposal>
  /** A person's own text becomes a proposal on the same terms as a model's. */
  proposeByHand(text: string, by: string, policy: Policy): Proposal
  /** The text that a person sees and edits, and that feedback names. */
  render(action: unknown): string
  /** May load its rules first: most commands never need those of every pack. */
  guard(action: unknown, request: Request, policy: Policy): Verdict | Promise<Verdict>
  prove(action: unknown, request: Request, policy: Policy, signal: AbortSignal): Promise<ProofResult>
  /** Touched paths that are no longer what the plan was proven on. Empty means that it may be applied. */
  conflicts(plan: Plan): Promise<PathConflict[]>
  /** Exactly the plan, resumable under the run's id. Returns the touched paths, observed again. */
  apply(plan: Plan): Promise<Record<string, PathState>>
  previewUndo(plan: Plan): Promise<UndoStep[]>
  undo(plan: Plan, options: { force: boolean }): Promise<Record<string, PathState>>
}
