import { currentAttempt, type Run } from '../../core/run.ts'
import type { Store } from '../../core/store.ts'
import type { Parts } from './context.ts'
import type { Card } from './page-schemas.ts'
import { proposalOf } from './summary.ts'

type Taken = { proofMs: number[]; applyMs: number[] }

const keptMs = 60_000
const mostRuns = 200

/** How long runs like this one took before: those of the same pack, whose command begins with the same program. Medians; null without any. */
export function createEstimates(
  store: Pick<Store, 'runs'>,
  app: Pick<Parts['app'], 'pack'>,
): (run: Run) => Promise<Card['estimate']> {
  let known: Promise<Map<string, Taken>> = Promise.resolve(new Map())
  let at = Number.NEGATIVE_INFINITY

  async function read(): Promise<Map<string, Taken>> {
    const all = new Map<string, Taken>()
    for (const run of await store.runs({ stages: ['learned', 'rolled-back'], limit: mostRuns })) {
      const name = kindOf(run, app)
      const proof = currentAttempt(run)?.proof
      if (name === null || !proof?.observed) continue
      const taken = all.get(name) ?? { proofMs: [], applyMs: [] }
      taken.proofMs.push(proof.usage.wallMs)
      if (run.outcome && run.timings.applying !== undefined) taken.applyMs.push(run.timings.applying)
      all.set(name, taken)
    }
    return all
  }

  return async (run) => {
    if (performance.now() - at > keptMs) {
      at = performance.now()
      known = read().catch(() => new Map())
    }
    const of = kindOf(run, app)
    const taken = of === null ? undefined : (await known).get(of)
    if (of === null || !taken) return null
    return { of, runs: taken.proofMs.length, proofMs: median(taken.proofMs) ?? 0, applyMs: median(taken.applyMs) }
  }
}

function kindOf(run: Run, app: Pick<Parts['app'], 'pack'>): string | null {
  if (run.request.pack !== 'shell') return run.request.pack
  const text = proposalOf(run, app)
  return text === null ? null : (/^\S{1,40}/.exec(text.trim())?.[0] ?? null)
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? null
}
