import type { Approval } from './approval.ts'
import type { Conversations } from './conversation.ts'
import type { ResultFeedback } from './feedback.ts'
import type { Role } from './identity.ts'
import type { LedgerEntry, LedgerFact, LedgerHead } from './ledger.ts'
import type { Run, Stage } from './run.ts'

export type Job = { run: string; version: number }

/** One change of one run. Everything in it is saved in one transaction, or nothing is. */
export type Transition = {
  run: Run
  facts: LedgerFact[]
  /** The next step, if the run goes on by itself. `delayMs` for a step that must wait its turn. */
  next: { delayMs: number } | null
  /** Takes the workspace for this run. Fails with Fault `conflict` (code `locked` in the message) if another run holds it. */
  lock?: 'take' | 'release'
  /** Adds one person's approval. A second one by the same person for the same plan is refused with Fault `conflict`. */
  approve?: Approval
  /** Marks all live approvals of the run's plan as consumed. Fails with Fault `conflict` if `people` do not remain. */
  consume?: { planDigest: string; now: string; approvals: string[] }
}

export type RunFilter = {
  stages?: readonly Stage[]
  requester?: string
  pack?: string
  limit?: number
  before?: string
}

export type StoredToken = {
  id: string
  name: string
  role: Role
  createdAt: string
  revokedAt: string | null
  lastUsedAt: string | null
}

/**
 * Runs, approvals, ledger, tokens, conversations. Port.
 * Every method throws Fault `storage` when the disk is full or read-only, `unavailable` when the database cannot be reached.
 * `advance` throws Fault `conflict` when the run was changed since it was read; nothing is saved then.
 */
export interface Store extends Conversations {
  create(run: Run, facts: LedgerFact[]): Promise<void>
  advance(transition: Transition): Promise<void>
  /** Throws Fault `not-found`. */
  run(id: string): Promise<Run>
  /** The run whose id ends with `suffix` (4 or more characters), or the newest for `last`. Throws Fault `not-found`, `usage`. */
  find(reference: string): Promise<Run>
  /** Newest first. */
  runs(filter: RunFilter): Promise<Run[]>
  version(id: string): Promise<{ version: number; stage: Stage }>
  approvals(run: string): Promise<Approval[]>
  lockHolder(workspace: string): Promise<string | null>
  /** Facts without a change of a run, such as a refused approval. */
  record(facts: LedgerFact[]): Promise<void>
  entries(options: { after?: number; limit?: number; run?: string }): Promise<LedgerEntry[]>
  head(): Promise<LedgerHead | null>
  addFeedback(feedback: ResultFeedback, facts: LedgerFact[]): Promise<void>
  /** Newest first; of one run, or all of it, as labels for training. */
  feedback(filter: { run?: string; limit?: number }): Promise<ResultFeedback[]>
  addToken(token: { id: string; name: string; role: Role; hash: string; createdAt: string }): Promise<void>
  tokens(): Promise<StoredToken[]>
  tokenByHash(hash: string): Promise<StoredToken | null>
  revokeToken(id: string, at: string): Promise<void>
  close(): Promise<void>
}

/**
 * Delivers jobs at least once. Port. A job whose handler resolves is done; one whose handler throws comes again after a pause, and
 * one whose worker died comes again when its lease runs out. Enqueueing happens inside the store's own transactions.
 */
export interface Jobs {
  /** Starts handling. With `run`, only that run's jobs (where the queue can tell), else any. */
  work(
    handler: (job: Job, signal: AbortSignal) => Promise<void>,
    options: { run?: string; concurrency?: number },
  ): Worker
  depth(): Promise<number>
}

export interface Worker {
  /** Takes no new job, lets the running ones end, resolves then. */
  stop(): Promise<void>
}
