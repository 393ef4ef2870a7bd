import type { Proposal } from '../../../core/run.ts'
import { IacAction } from '../action.ts'

/** What is kept of a model's raw text; an answer of 200 kB is no evidence that needs keeping whole. */
const rawKept = 8_000

type Origin = { by: string; raw: string; latencyMs: number; confidence: number | null; source?: 'model' | 'person' }

/** A proposal of these files, or of none with the reason when they are not allowed. */
export function made(action: IacAction, origin: Origin): Proposal {
  const parsed = IacAction.safeParse(action)
  if (parsed.success) return { ...common(origin), action: JSON.parse(JSON.stringify(parsed.data)) }
  const [issue] = parsed.error.issues
  return { ...common(origin), action: null, problem: `${issue?.path.join('.') || 'files'}: ${issue?.message}` }
}

/** Nothing that could be proven, and why. The loop takes an empty text for "knows nothing", so the reason stands in for one. */
export function withoutAction(by: string, problem: string, origin: Partial<Origin> = {}): Proposal {
  const raw = origin.raw?.trim() ? origin.raw : problem
  return { ...common({ latencyMs: 0, confidence: null, ...origin, by, raw }), action: null, problem }
}

function common({ by, raw, latencyMs, confidence, source }: Origin): Omit<Proposal, 'action'> {
  return {
    source: source ?? 'model',
    by,
    raw: raw.slice(0, rawKept).toWellFormed(),
    confidence,
    latencyMs,
    alternatives: [],
  }
}
