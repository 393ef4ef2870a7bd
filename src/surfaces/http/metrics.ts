import { Counter, Gauge, Histogram, Registry, Summary } from 'prom-client'
import type { LedgerEntry } from '../../core/ledger.ts'
import type { Run } from '../../core/run.ts'
import type { Jobs, Store } from '../../core/store.ts'

export type Metrics = {
  observeRequest(labels: { method: string; route: string; status: number }, ms: number): void
  /** A run that this process moved and that rests now. */
  observeRun(run: Run): void
  render(): Promise<{ body: string; contentType: string }>
}

const percentiles = [0.5, 0.95, 0.99]
const pageSize = 1_000
/** Runs whose earlier figures are remembered, so that one which rests twice is not counted twice. */
const mostRemembered = 2_000

/**
 * Counters are fed from the ledger when somebody scrapes, so they count what every process did since this one started; times come
 * from the runs that this process moved.
 */
export async function createMetrics(store: Store, jobs: Jobs): Promise<Metrics> {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Histogram({
    name: 'provenly_http_request_duration_seconds',
    help: 'Time to answer a request (for event streams: to begin the answer).',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  })
  const summary = { percentiles, maxAgeSeconds: 600, ageBuckets: 5, registers }
  const stages = new Summary({
    name: 'provenly_stage_duration_seconds',
    help: 'Time spent in each step of the loop.',
    labelNames: ['stage'],
    ...summary,
  })
  const models = new Summary({
    name: 'provenly_model_latency_seconds',
    help: 'Time that a model took for one proposal.',
    labelNames: ['model'],
    ...summary,
  })
  const transitions = new Counter({
    name: 'provenly_ledger_entries_total',
    help: 'Entries of the ledger by kind: how many runs were requested, applied, refused, ...',
    labelNames: ['kind'],
    registers,
  })
  const failures = new Counter({
    name: 'provenly_validation_failures_total',
    help: 'Proposals that did not pass, by what they did not pass.',
    labelNames: ['kind'],
    registers,
  })
  const risks = new Counter({
    name: 'provenly_risk_total',
    help: 'Proposals by the risk that the guard found.',
    labelNames: ['risk'],
    registers,
  })
  const blocked = new Counter({
    name: 'provenly_blocked_total',
    help: 'Proposals that were denied, by each rule that fired.',
    labelNames: ['rule'],
    registers,
  })
  new Gauge({
    name: 'provenly_jobs_depth',
    help: 'Steps that wait to be done.',
    registers,
    async collect() {
      this.set(await jobs.depth())
    },
  })
  new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Resident memory of this process.',
    registers,
    collect() {
      this.set(process.memoryUsage.rss())
    },
  })

  let place = (await store.head())?.seq ?? 0
  let reading: Promise<void> | null = null

  function count(entry: LedgerEntry): void {
    transitions.inc({ kind: entry.kind })
    if (entry.kind === 'guarded') {
      risks.inc({ risk: text(entry.data.risk) })
      if (entry.data.decision !== 'deny') return
      failures.inc({ kind: 'denied' })
      for (const rule of list(entry.data.rules)) blocked.inc({ rule: text(rule) })
    }
    if (entry.kind === 'proven' || entry.kind === 'unproven') {
      for (const [check, result] of Object.entries(record(entry.data.checks))) {
        if (result !== 'passed') failures.inc({ kind: `${check}-${text(result)}` })
      }
    }
    // A proposal that could not be read is kept as the text it was.
    if (isEndOfAttempt(entry) && typeof entry.data.proposal === 'string') failures.inc({ kind: 'unreadable' })
  }

  async function catchUp(): Promise<void> {
    for (;;) {
      const entries = await store.entries({ after: place, limit: pageSize })
      for (const entry of entries) count(entry)
      place = entries.at(-1)?.seq ?? place
      if (entries.length < pageSize) return
    }
  }

  const remembered = new Map<string, { attempts: number; timings: Run['timings'] }>()
  return {
    observeRequest: (labels, ms) => requests.observe(labels, ms / 1000),
    observeRun(run) {
      const before = remembered.get(run.id) ?? { attempts: 0, timings: {} }
      for (const [stage, ms] of Object.entries(run.timings)) {
        const spent = ms - (before.timings[stage] ?? 0)
        if (spent > 0) stages.observe({ stage }, spent / 1000)
      }
      for (const { proposal } of run.attempts.slice(before.attempts))
        if (proposal.source === 'model') models.observe({ model: proposal.by }, proposal.latencyMs / 1000)
      remembered.delete(run.id)
      remembered.set(run.id, { attempts: run.attempts.length, timings: run.timings })
      if (remembered.size > mostRemembered) for (const oldest of remembered.keys()) if (remembered.delete(oldest)) break
    },
    async render() {
      // Two scrapes at once must not count the same entries twice.
      reading ??= catchUp().finally(() => {
        reading = null
      })
      await reading
      return { body: await registry.metrics(), contentType: registry.contentType }
    },
  }
}

function isEndOfAttempt(entry: LedgerEntry): boolean {
  return entry.kind === 'repair' || (entry.kind === 'refused' && entry.data.code === 'no-valid-proposal')
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : 'unknown'
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function record(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {}
}
