import { z } from 'zod'
import { canonicalJson, Digest, sha256 } from './digest.ts'
import { redact } from './redact.ts'

/** A transition to be recorded; the store gives it its place in the chain. */
export type LedgerFact = {
  kind: LedgerKind
  run: string | null
  actor: string
  data: Record<string, unknown>
}

export const LedgerKind = z.enum([
  'requested',
  'proposed',
  'guarded',
  'proven',
  'waiting',
  'approval',
  'approval-refused',
  'approved',
  'rejected',
  'edited',
  'guided',
  'applying',
  'applied',
  'recorded',
  'learned',
  'refused',
  'unproven',
  'failed',
  'repair',
  'undo-requested',
  'rolled-back',
  'token-created',
  'token-revoked',
  'feedback',
  'step',
  'model-evaluated',
  'model-promoted',
  'model-promotion-refused',
  'model-canary',
  'model-rolled-back',
  'model-drift',
])
export type LedgerKind = z.infer<typeof LedgerKind>

export const LedgerEntry = z.object({
  seq: z.int().min(1),
  time: z.iso.datetime(),
  kind: LedgerKind,
  run: z.string().nullable(),
  actor: z.string(),
  data: z.record(z.string(), z.json()),
  previous: Digest,
  hash: Digest,
})
export type LedgerEntry = z.infer<typeof LedgerEntry>

/** What stands before the first entry. */
export const genesis: Digest = '0'.repeat(64)

export function hashEntry(entry: Omit<LedgerEntry, 'hash'>): Digest {
  const { seq, time, kind, run, actor, data, previous } = entry
  return sha256(canonicalJson({ seq, time, kind, run, actor, data, previous }))
}

/** Chains a fact to what came before it. Secrets are redacted here, so nothing can reach the ledger around it. */
export function chain(fact: LedgerFact, previous: { seq: number; hash: Digest }, time: string): LedgerEntry {
  const entry = {
    seq: previous.seq + 1,
    time,
    kind: fact.kind,
    run: fact.run,
    actor: fact.actor,
    data: redact(JSON.parse(JSON.stringify(fact.data))) as LedgerEntry['data'],
    previous: previous.hash,
  }
  return { ...entry, hash: hashEntry(entry) }
}

/** The last entry's place and hash, signed with the key of the machine that wrote it. */
export type LedgerHead = { seq: number; hash: Digest; keyId: string; signature: string }

export type LedgerProblem = {
  seq: number
  problem: 'changed' | 'removed' | 'reordered' | 'inserted' | 'head'
  detail: string
}

/**
 * Feed entries in stored order; returns the first places where the chain does not hold. An entry whose own hash is wrong was
 * changed; a gap in the numbers is a removal, a number out of turn a reordering, and a repeated one an insertion.
 */
export function createChainChecker(): {
  add(entry: LedgerEntry): LedgerProblem | null
  head(): { seq: number; hash: Digest }
} {
  let seq = 0
  let hash = genesis
  return {
    add(entry) {
      const expected = seq + 1
      const own = hashEntry(entry)
      const follows = entry.previous === hash
      const problem = judge(entry, expected, own, follows)
      seq = Math.max(seq, entry.seq)
      hash = entry.hash
      return problem
    },
    head: () => ({ seq, hash }),
  }
}

function judge(entry: LedgerEntry, expected: number, own: Digest, follows: boolean): LedgerProblem | null {
  const at = { seq: entry.seq }
  if (entry.seq > expected) {
    const missing = entry.seq - expected === 1 ? `entry ${expected} is` : `entries ${expected} to ${entry.seq - 1} are`
    return { ...at, problem: 'removed', detail: `${missing} missing before entry ${entry.seq}` }
  }
  if (entry.seq < expected)
    return { ...at, problem: 'inserted', detail: `entry ${entry.seq} stands again after entry ${expected - 1}` }
  if (own !== entry.hash)
    return { ...at, problem: 'changed', detail: `entry ${entry.seq} does not have the hash it was given` }
  if (!follows)
    return { ...at, problem: 'reordered', detail: `entry ${entry.seq} does not follow entry ${expected - 1}` }
  return null
}
