import { z } from 'zod'
import { Digest } from './digest.ts'
import { PathState } from './effects.ts'
import { IdentityName } from './identity.ts'
import { Plan, Rollback } from './plan.ts'
import { Proof } from './proof.ts'
import { Verdict } from './verdict.ts'

/** Where a run is. Stages up to `proven`, and `approved`, `applying`, `applied`, `recorded`, `rolling-back`, go on by themselves. */
export const Stage = z.enum([
  'requested',
  'proposed',
  'guarded',
  'proven',
  'waiting',
  'approved',
  'applying',
  'applied',
  'recorded',
  'learned',
  'refused',
  'unproven',
  'failed',
  'rolling-back',
  'rolled-back',
])
export type Stage = z.infer<typeof Stage>

export const Request = z.object({
  pack: z.string(),
  /** As asked, after normalisation; the hash below is of this. */
  words: z.string(),
  wordsHash: Digest,
  workspace: z.string(),
  requester: IdentityName,
  /** Pack-specific and already validated by the pack, such as {shell: 'bash', safety: 'strict'}. */
  options: z.record(z.string(), z.json()),
  /** What the pack noticed on the way in: stripped control tokens, injection markers. Shown and kept, never obeyed. */
  notes: z.array(z.string()),
})
export type Request = z.infer<typeof Request>

/** What came from a model (or from a person's edit). `action` is null when nothing valid could be extracted from `raw`. */
export const Proposal = z.object({
  source: z.enum(['model', 'person']),
  by: z.string(),
  raw: z.string(),
  action: z.json().nullable(),
  /** The action as a person reads and edits it, made by the pack; absent where there is no action. */
  text: z.string().optional(),
  problem: z.string().optional(),
  confidence: z.number().min(0).max(1).nullable(),
  latencyMs: z.number(),
  alternatives: z.array(z.object({ text: z.string(), confidence: z.number().nullable() })),
})
export type Proposal = z.infer<typeof Proposal>

export const Attempt = z.object({
  proposal: Proposal,
  verdict: Verdict.optional(),
  proof: Proof.optional(),
  /** Why this attempt was not the last: fed back to the model, kept as training data. */
  problem: z.string().optional(),
})
export type Attempt = z.infer<typeof Attempt>

export const Refusal = z.object({
  code: z.enum([
    'denied',
    'no-valid-proposal',
    'proof-failed',
    'rejected',
    'stale',
    'expired',
    'policy-changed',
    'undo-conflict',
  ]),
  reason: z.string(),
  by: z.string().optional(),
})
export type Refusal = z.infer<typeof Refusal>

export const Outcome = z.object({
  /** Paths that are not what was approved, observed after applying. Empty is what was promised. */
  deviations: z.array(z.object({ path: z.string(), approved: PathState, actual: PathState })),
  paths: z.int(),
  finishedAt: z.iso.datetime(),
})
export type Outcome = z.infer<typeof Outcome>

export const Run = z.object({
  id: z.string(),
  /** Counts every saved change; a writer that read an older version loses. */
  version: z.int(),
  stage: Stage,
  site: z.string(),
  request: Request,
  attempts: z.array(Attempt),
  /** How many of them stood when a person last stepped in; the limit on repairs counts from there. */
  attemptsBefore: z.int(),
  /** Answers of a person to a proposal, in words, in order. */
  guidance: z.array(z.string()),
  plan: Plan.nullable(),
  planDigest: Digest.nullable(),
  planExpiresAt: z.iso.datetime().nullable(),
  rollback: Rollback.nullable(),
  outcome: Outcome.nullable(),
  refusal: Refusal.nullable(),
  failure: z.object({ code: z.string(), message: z.string(), hint: z.string().optional() }).nullable(),
  undo: z.object({ by: IdentityName, force: z.boolean() }).nullable(),
  /** Wall time spent in each step, milliseconds. */
  timings: z.record(z.string(), z.number()),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Run = z.infer<typeof Run>

const resting: ReadonlySet<Stage> = new Set(['waiting', 'learned', 'refused', 'unproven', 'failed', 'rolled-back'])

/** True when nothing happens to the run until a person acts. */
export function isResting(stage: Stage): boolean {
  return resting.has(stage)
}

export function currentAttempt(run: Run): Attempt | undefined {
  return run.attempts.at(-1)
}

/** True when the proof showed no change: its output is the result and there is nothing to apply. */
export function hasEffects(run: Run): boolean {
  return (currentAttempt(run)?.proof?.effects.length ?? 0) > 0
}
