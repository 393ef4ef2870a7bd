import { z } from 'zod'
import { Digest, digestOf } from './digest.ts'
import { Effect } from './effects.ts'
import { IdentityName } from './identity.ts'
import type { Proof } from './proof.ts'
import { RiskLevel, type Verdict } from './verdict.ts'

export const Rollback = z.object({ kind: z.enum(['reversible', 'compensable', 'irreversible']) })
export type Rollback = z.infer<typeof Rollback>

/**
 * What a person signs. Every field that applying depends on is here and nothing that is only prose: messages, diffs and the
 * request's words may be shown differently tomorrow, what happens may not.
 */
export const Plan = z.object({
  format: z.literal(1),
  run: z.string(),
  pack: z.string(),
  workspace: z.string(),
  requester: IdentityName,
  action: z.json(),
  verdict: z.object({ decision: z.enum(['allow', 'ask', 'deny']), risk: RiskLevel, rules: z.array(z.string()) }),
  proof: z.object({
    checks: z.array(z.object({ name: z.string(), result: z.enum(['passed', 'failed', 'unavailable']) })),
    exitCode: z.int().nullable(),
    effects: z.array(Effect),
  }),
  rollback: Rollback,
  policy: Digest,
  tools: z.record(z.string(), z.string()),
})
export type Plan = z.infer<typeof Plan>

export function makePlan(parts: {
  run: string
  pack: string
  workspace: string
  requester: string
  action: unknown
  verdict: Verdict
  proof: Proof
  rollback: Rollback
  policy: Digest
}): { plan: Plan; digest: Digest } {
  const plan = Plan.parse({
    format: 1,
    run: parts.run,
    pack: parts.pack,
    workspace: parts.workspace,
    requester: parts.requester,
    action: parts.action,
    verdict: {
      decision: parts.verdict.decision,
      risk: parts.verdict.risk,
      rules: [...new Set(parts.verdict.findings.map((finding) => finding.rule))].sort(),
    },
    proof: {
      checks: parts.proof.checks.map(({ name, result }) => ({ name, result })),
      exitCode: parts.proof.exitCode,
      effects: parts.proof.effects,
    },
    rollback: parts.rollback,
    policy: parts.policy,
    tools: parts.proof.tools,
  })
  return { plan, digest: digestOf(plan) }
}
