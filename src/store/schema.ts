import type { Generated, Kysely, Transaction } from 'kysely'
import type { Role } from '../core/identity.ts'
import type { LedgerKind } from '../core/ledger.ts'
import type { Stage } from '../core/run.ts'

/** One schema for both databases: text, integers, JSON as text. Times are ISO 8601 in UTC, so that they sort as text. */
export type Tables = {
  schema_version: { version: number }
  runs: {
    id: string
    version: number
    stage: Stage
    pack: string
    requester: string
    workspace: string
    site: string
    plan_digest: string | null
    created_at: string
    updated_at: string
    body: string
  }
  approvals: {
    run: string
    plan_digest: string
    identity: string
    approved_at: string
    expires_at: string
    consumed_at: string | null
  }
  ledger: {
    seq: number
    time: string
    kind: LedgerKind
    run: string | null
    actor: string
    data: string
    previous: string
    hash: string
  }
  /** One row; `seq` 0 before the first entry. Every writer of the ledger locks it first. */
  ledger_head: { id: number; seq: number; hash: string; key_id: string; signature: string }
  locks: { scope: string; workspace: string; run: string }
  tokens: {
    id: string
    name: string
    role: Role
    hash: string
    created_at: string
    revoked_at: string | null
    last_used_at: string | null
  }
  conversations: {
    id: string
    owner: string
    title: string
    turns: number
    created_at: string
    updated_at: string
  }
  /** `run`, or `answer` and `answered_by`. `folded` is what search looks through. */
  turns: {
    conversation: string
    seq: number
    at: string
    words: string
    answer: string | null
    answered_by: string | null
    run: string | null
    folded: string
  }
  states: { task: string; version: number; updated_at: string; body: string }
  /** Steps of trajectories that are no runs; `ledger_seq` is the entry that names the step's digest. */
  steps: {
    trajectory: string
    step: number
    task: string
    pack: string
    ledger_seq: number
    created_at: string
    body: string
  }
  /** `value` is a JSON number: both databases would otherwise round it in their own way. */
  rewards: { trajectory: string; step: number; name: string; value: string }
  jobs: JobTable
  tasks: { id: string; pack: string; created_at: string; body: string }
  task_jobs: JobTable
  feedback: { id: string; run: string; at: string; by: string; verdict: string; body: string }
  model_versions: { id: string; name: string; digest: string; registered_at: string; body: string }
  model_evaluations: { id: string; version: string; suite: string; data: string; at: string; body: string }
  /** One row, made by the first change; `revision` decides between two that change it at once. */
  model_slots: { id: number; revision: number; body: string }
}

/** The lease table; only SQLite uses it. `due`, `leased_at` and `leased_until` are milliseconds of the boot clock. */
type JobTable = {
  id: Generated<number>
  run: string
  version: number
  enqueued_at: number
  due: number
  attempts: number
  owner: string | null
  leased_at: number | null
  leased_until: number | null
}

/** What the store needs of a database. Every method translates the driver's errors into Faults. */
export type Database = {
  kind: 'sqlite' | 'postgres'
  /** One writing transaction, tried again where the database asks for that; so `work` must do nothing else than query. */
  write<T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T>
  read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>
  /** All reads see one moment, and nobody else waits for them. */
  snapshot<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>
  close(): Promise<void>
}
