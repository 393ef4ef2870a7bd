import { z } from 'zod'
import { Effect } from './effects.ts'

/** One piece of evidence. `unavailable` means that it could not be checked, and never counts as passed. */
export const Check = z.object({
  name: z.string(),
  result: z.enum(['passed', 'failed', 'unavailable']),
  detail: z.string().optional(),
})
export type Check = z.infer<typeof Check>

export const Output = z.object({ text: z.string(), bytes: z.int(), truncated: z.boolean(), binary: z.boolean() })

/**
 * Evidence about one proposal. `effects` carry the state of every touched path before and after.
 * `observed` is false when the proposal could not be run at all: then there is nothing that could be applied.
 */
export const Proof = z.object({
  checks: z.array(Check),
  observed: z.boolean(),
  exitCode: z.int().nullable(),
  effects: z.array(Effect),
  stdout: Output,
  stderr: Output,
  diffs: z.record(z.string(), z.string()),
  hidden: z.array(z.string()),
  usage: z.object({ wallMs: z.number(), cpuMs: z.number().nullable(), peakMemoryBytes: z.number().nullable() }),
  /** By which means it was observed: sandbox tool, overlay, limits on the whole tree. */
  isolation: z.object({ tool: z.string(), overlay: z.string(), cgroup: z.string() }).nullable(),
  /** Versions of the tools that took part, by name. */
  tools: z.record(z.string(), z.string()),
})
export type Proof = z.infer<typeof Proof>

export type ProofStatus = 'passed' | 'failed' | 'unavailable'

/** A failed check outweighs one that could not run, which outweighs any number that passed. No checks is no proof. */
export function proofStatus(proof: Pick<Proof, 'checks' | 'observed'>): ProofStatus {
  if (proof.checks.some((check) => check.result === 'failed')) return 'failed'
  if (!proof.observed || proof.checks.length === 0) return 'unavailable'
  return proof.checks.some((check) => check.result === 'unavailable') ? 'unavailable' : 'passed'
}
