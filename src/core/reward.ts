import { canonicalJson } from './digest.ts'
import { Fault } from './fault.ts'
import { proofStatus } from './proof.ts'
import type { StepLabel, StepRecord } from './step-record.ts'
import { stepSimilarity } from './step-similarity.ts'

/**
 * A formula over what was recorded of a step; null where it has nothing to say. The name carries the version: a formula that
 * changes gets a new one, so that old rewards still say what they were made by.
 */
export type RewardFormula = (step: StepRecord) => number | null

const byLabel: Record<StepLabel, number | null> = {
  accepted: 1,
  verified: 1,
  answered: 1,
  edited: -1,
  rejected: -1,
  repaired: -1,
  undone: -1,
  drifted: -1,
  denied: -1,
  failed: -1,
  unproven: 0,
  lapsed: null,
  interrupted: null,
  open: null,
}

export const rewardFormulas: Readonly<Record<string, RewardFormula>> = {
  /** 1 taken by a person or right by its task, 0 could not be proven, -1 refused by guard, proof or a person. */
  'outcome@1': (step) => byLabel[step.outcome.label],
  /** 1 every check passed, 0 something could not be checked, -1 a check failed or the answer could not be read. */
  'proof@1': (step) => {
    if (step.model_output.action === null) return -1
    if (step.sandbox_result === null) return step.verdict?.decision === 'deny' ? -1 : null
    return { passed: 1, unavailable: 0, failed: -1 }[proofStatus(step.sandbox_result)]
  },
  /** (passed - failed) / all checks, -1 where the answer could not be read. */
  'checks@1': (step) => {
    if (step.model_output.action === null) return -1
    const checks = step.sandbox_result?.checks ?? []
    if (checks.length === 0) return null
    const of = (result: string) => checks.filter((check) => check.result === result).length
    return (of('passed') - of('failed')) / checks.length
  },
  /** SRL's R = 2M/T on the canonical JSON of the action against the expected one, -1 on a format failure; no automatic junk. */
  'similarity@1': (step) => {
    if (step.expected === null) return null
    if (step.model_output.action === null) return -1
    return stepSimilarity(canonicalJson(step.model_output.action), canonicalJson(step.expected))
  },
}

export const defaultReward = 'outcome@1'

/** All formulas that have something to say of the step, or those that are named. Throws Fault `usage` for an unknown name. */
export function rewardsOf(
  step: StepRecord,
  names: readonly string[] = Object.keys(rewardFormulas),
): Record<string, number> {
  const rewards: Record<string, number> = {}
  for (const name of names) {
    const value = formula(name)(step)
    if (value !== null) rewards[name] = value
  }
  return rewards
}

export function formula(name: string): RewardFormula {
  const found = Object.hasOwn(rewardFormulas, name) ? rewardFormulas[name] : undefined
  if (found) return found
  throw new Fault('usage', `there is no reward "${name}"`, { hint: Object.keys(rewardFormulas).join(', ') })
}
