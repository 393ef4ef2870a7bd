import { z } from 'zod'
import type { Digest } from './digest.ts'
import type { RiskLevel } from './verdict.ts'

const Decision = z.enum(['allow', 'ask', 'deny'])

/** One rule of a team: what it matches and what follows. The strictest of all matching rules counts. */
export const PolicyRule = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'a rule name is kebab-case'),
  /** Names of programs that the guard resolved, wrappers looked through. */
  utilities: z.array(z.string().min(1)).min(1).optional(),
  /** A regular expression over the text of the command. */
  pattern: z
    .string()
    .refine((source) => isRegExp(source), 'not a regular expression')
    .optional(),
  decision: z.enum(['ask', 'deny']),
  reason: z.string().min(1),
})
export type PolicyRule = z.infer<typeof PolicyRule>

const People = z.strictObject({
  /** How many different people must approve. */
  people: z.int().min(1).max(5),
  /** May the requester be one of them? With `people: 1` and `false`, somebody else must approve. */
  requester: z.boolean(),
})

export const Policy = z.strictObject({
  version: z.literal(1),
  shell: z.strictObject({
    safe: Decision,
    review: Decision,
    dangerous: z.enum(['ask', 'deny']),
    /** Characters of a proposed command. */
    length: z.strictObject({ min: z.int().min(1), max: z.int().max(10_000) }),
    rules: z.array(PolicyRule),
  }),
  /** What follows when parsed resources would do this; the audit's guardrails name the resources. */
  iac: z.strictObject({
    public_exposure: Decision,
    admin_rights: Decision,
    unencrypted_store: Decision,
    privileged_workload: Decision,
    plain_secret: Decision,
  }),
  refactor: z.strictObject({
    /** Files that one rewrite may change before it asks for a higher risk. */
    files: z.int().min(1),
    /** `required`: without tests that can run, a rewrite is not proven. */
    tests: z.enum(['when-there', 'required']),
  }),
  approvals: z.strictObject({ low: People, medium: People, high: People, critical: People }),
  /** Minutes. */
  approval_expires: z.int().min(1).max(1440),
  plan_expires: z.int().min(1).max(43_200),
  /** Proposals of the model per request, the first included. */
  attempts: z.int().min(1).max(10),
  limits: z.strictObject({
    wall_seconds: z.int().min(1).max(3600),
    cpu_seconds: z.int().min(1).max(3600),
    memory_mib: z.int().min(64),
    processes: z.int().min(8),
    file_mib: z.int().min(1),
  }),
  models: z.strictObject({ fallback: z.boolean() }),
  examples: z.array(z.strictObject({ command: z.string(), expect: Decision })),
})
export type Policy = z.infer<typeof Policy>

/** A validated policy, the digest that plans are bound to, and where it came from, for messages. */
export type LoadedPolicy = { policy: Policy; digest: Digest; source: string }

export function approvalsNeeded(policy: Policy, risk: RiskLevel): { people: number; requester: boolean } {
  return policy.approvals[risk]
}

function isRegExp(source: string): boolean {
  try {
    new RegExp(source, 'u')
    return true
  } catch {
    return false
  }
}
