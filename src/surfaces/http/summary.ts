import { currentAttempt, type Run } from '../../core/run.ts'
import type { Parts } from './context.ts'
import type { RunSummary } from './page-schemas.ts'

/** The text of the current proposal, as its pack writes it; the raw text where it is none. */
export function proposalOf(run: Run, app: Pick<Parts['app'], 'pack'>): string | null {
  const proposal = currentAttempt(run)?.proposal
  if (!proposal) return null
  return proposal.action === null ? null : app.pack(run.request.pack).render(proposal.action)
}

export function summarise(run: Run, app: Pick<Parts['app'], 'pack'>): RunSummary {
  const attempt = currentAttempt(run)
  return {
    id: run.id,
    stage: run.stage,
    pack: run.request.pack,
    words: run.request.words,
    workspace: run.request.workspace,
    requester: run.request.requester,
    proposal: proposalOf(run, app),
    risk: attempt?.verdict?.risk ?? null,
    effects: attempt?.proof?.effects.length ?? 0,
    attempts: run.attempts.length,
    planDigest: run.planDigest,
    planExpiresAt: run.planExpiresAt,
    note: run.failure?.message ?? run.refusal?.reason ?? null,
    createdAt: run.createdAt,
    updatedAt: run.updatedAt,
  }
}
