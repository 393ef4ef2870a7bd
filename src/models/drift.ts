import type { DriftCheck, Evaluation, Slots } from '../core/model-version.ts'
import { percent, relativeLoss } from './gates.ts'

export const warnAt = 0.05
export const rollBackAt = 0.1

const weekMs = 7 * 86_400_000
/** What could not be checked is tried again sooner, but not so often that a model that is away is asked all the time. */
const againMs = 3_600_000

/** Only what somebody promoted is checked unasked: the check costs as many requests as the held-out set has rows. */
export function isCheckDue(slots: Slots, now: Date): boolean {
  if (slots.blue === null) return false
  if (slots.checkingUntil !== null && slots.checkingUntil > now.toISOString()) return false
  const last = slots.lastCheck
  if (last === null || last.version !== slots.blue) return true
  const pause = last.result === 'unavailable' ? againMs : weekMs
  return now.getTime() - Date.parse(last.at) >= pause
}

/** Below that the server was away for some rows: no sign of a worse model. */
const leastAnswered = 0.95

export type Drift = Pick<DriftCheck, 'result' | 'worst' | 'detail'>

/** `failed` asks for a rollback. A metric that could be measured before and cannot now is `unavailable`, not a loss. */
export function judgeDrift(before: Evaluation, now: Evaluation): Drift {
  const unavailable = (detail: string): Drift => ({ result: 'unavailable', worst: null, detail })
  if (before.data !== now.data) return unavailable('the held-out set changed')
  const answered = now.metrics.find((metric) => metric.name === 'answered')?.value
  if (answered !== undefined && answered !== null && answered < leastAnswered)
    return unavailable(`only ${percent(answered)} of the rows were answered`)
  const losses: { name: string; loss: number; text: string }[] = []
  for (const metric of before.metrics) {
    if (!metric.gates || metric.value === null) continue
    const value = now.metrics.find((other) => other.name === metric.name)?.value ?? null
    if (value === null) return unavailable(`${metric.name} could not be measured`)
    const loss = relativeLoss(metric, metric.value, value)
    const text = `${metric.name} ${value.toFixed(3)}, was ${metric.value.toFixed(3)}: ${percent(loss)} worse`
    losses.push({ name: metric.name, loss, text })
  }
  const worst = losses.reduce<(typeof losses)[number] | null>(
    (most, each) => (most === null || each.loss > most.loss ? each : most),
    null,
  )
  if (worst === null) return unavailable('there is nothing to compare')
  const result = worst.loss >= rollBackAt - 1e-9 ? 'failed' : worst.loss >= warnAt - 1e-9 ? 'warned' : 'passed'
  const detail = result === 'passed' ? 'as before' : worst.text
  return { result, worst: Number.isFinite(worst.loss) ? worst.loss : 1, detail }
}
