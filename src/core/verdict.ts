import { z } from 'zod'

export const RiskLevel = z.enum(['low', 'medium', 'high', 'critical'])
export type RiskLevel = z.infer<typeof RiskLevel>

/** One reason of a verdict: the rule that fired, in words, and the piece of the proposal it fired on. */
export const Finding = z.object({
  rule: z.string(),
  risk: RiskLevel,
  message: z.string(),
  evidence: z.string().optional(),
})
export type Finding = z.infer<typeof Finding>

/** What the guard and the policy say of a parsed proposal. `deny` can not be approved by anybody. */
export const Verdict = z.object({
  decision: z.enum(['allow', 'ask', 'deny']),
  risk: RiskLevel,
  findings: z.array(Finding),
})
export type Verdict = z.infer<typeof Verdict>

const order = RiskLevel.options

export function highestRisk(risks: Iterable<RiskLevel>): RiskLevel {
  let highest = 0
  for (const risk of risks) highest = Math.max(highest, order.indexOf(risk))
  return order[highest] as RiskLevel
}

export function isAtLeast(risk: RiskLevel, threshold: RiskLevel): boolean {
  return order.indexOf(risk) >= order.indexOf(threshold)
}

/** The verdict with findings that came later: its risk is the highest of all, and an `allow` that is no longer of low risk asks. */
export function withFindings(verdict: Verdict, findings: readonly Finding[]): Verdict {
  if (findings.length === 0) return verdict
  const risk = highestRisk([verdict.risk, ...findings.map((finding) => finding.risk)])
  const decision = verdict.decision === 'allow' && isAtLeast(risk, 'medium') ? 'ask' : verdict.decision
  return { decision, risk, findings: [...verdict.findings, ...findings] }
}
