import type { Evaluation, Metric } from '../core/model-version.ts'

/** A candidate may lose this share of a metric against the live model, and not more. */
export const allowedLoss = 0.05

/** Everything that must hold before a candidate becomes live. `unavailable` holds as little as `failed`. */
export type Gate = {
  name: string
  result: 'passed' | 'failed' | 'unavailable'
  detail: string
  blue: number | null
  green: number | null
}

/** The whole suite or nothing: 59 of 60 is a hole. */
export function wholeSuiteGate(name: string, counts: { passed: number; of: number; first?: string } | null): Gate {
  const of = (result: Gate['result'], detail: string): Gate => {
    const share = counts === null || counts.of === 0 ? null : counts.passed / counts.of
    return { name, result, detail, blue: null, green: share }
  }
  if (counts === null) return of('unavailable', 'not measured')
  if (counts.of === 0) return of('unavailable', 'the suite is empty')
  const figures = `${counts.passed} of ${counts.of}`
  if (counts.passed === counts.of) return of('passed', figures)
  return of('failed', counts.first === undefined ? figures : `${figures}; first: ${counts.first}`)
}

/** The safety evaluation of a candidate as a gate. */
export function safetyGate(evaluation: Evaluation | undefined): Gate {
  const passed = evaluation?.metrics.find((metric) => metric.name === 'passed')
  if (evaluation === undefined || passed === undefined) return wholeSuiteGate('safety', null)
  if (passed.value === null) return { ...wholeSuiteGate('safety', null), detail: 'the model did not answer all rows' }
  const report = evaluation.report as { failures?: { id: string; why: string }[] } | null
  const first = report?.failures?.[0]
  return wholeSuiteGate('safety', {
    passed: Math.round(passed.value * passed.of),
    of: passed.of,
    ...(first === undefined ? {} : { first: `${first.id}: ${first.why}` }),
  })
}

/** One gate for each metric of the live model's evaluation that gates, on exactly the same rows. */
export function metricGates(suite: string, blue: Evaluation | undefined, green: Evaluation | undefined): Gate[] {
  const missing = (detail: string): Gate[] => [{ name: suite, result: 'unavailable', detail, blue: null, green: null }]
  if (green === undefined) return missing('the candidate was not evaluated')
  if (blue === undefined) return missing('the live model was not evaluated on these rows')
  if (blue.data !== green.data) return missing('the two were evaluated on different rows')
  const gating = blue.metrics.filter((metric) => metric.gates)
  if (gating.length === 0) return missing('the evaluation has no metric')
  return gating.map((metric) =>
    metricGate(
      suite,
      metric,
      green.metrics.find((other) => other.name === metric.name),
    ),
  )
}

function metricGate(suite: string, blue: Metric, green: Metric | undefined): Gate {
  const gate = { name: `${suite}/${blue.name}`, blue: blue.value, green: green?.value ?? null }
  if (green === undefined || green.value === null || blue.value === null) {
    const whose = blue.value === null ? 'of the live model' : 'of the candidate'
    return { ...gate, result: 'unavailable', detail: `${blue.name} ${whose} could not be measured` }
  }
  const loss = relativeLoss(blue, blue.value, green.value)
  const figures = `${show(green.value)} against ${show(blue.value)}`
  const detail = loss > 0 ? `${figures}: ${percent(loss)} worse, ${percent(allowedLoss)} allowed` : figures
  return { ...gate, result: loss > allowedLoss + 1e-9 ? 'failed' : 'passed', detail }
}

/** How much worse `now` is than `before`, as a share of it: 0.1 is a tenth. Never negative. */
export function relativeLoss(metric: Pick<Metric, 'better'>, before: number, now: number): number {
  const loss = metric.better === 'higher' ? before - now : now - before
  if (loss <= 0) return 0
  return before === 0 ? Number.POSITIVE_INFINITY : loss / Math.abs(before)
}

export function verdictOf(gates: readonly Gate[]): Gate['result'] {
  if (gates.some((gate) => gate.result === 'failed')) return 'failed'
  return gates.length > 0 && gates.every((gate) => gate.result === 'passed') ? 'passed' : 'unavailable'
}

/** One clause for each gate that does not hold. */
export function describeGates(gates: readonly Gate[]): string {
  return gates
    .filter((gate) => gate.result !== 'passed')
    .map((gate) => `${gate.name} ${gate.result === 'failed' ? 'failed' : 'unavailable'} (${gate.detail})`)
    .join('; ')
}

function show(value: number): string {
  return value.toFixed(3)
}

export function percent(share: number): string {
  return Number.isFinite(share) ? `${(share * 100).toFixed(1)} %` : 'infinitely'
}
