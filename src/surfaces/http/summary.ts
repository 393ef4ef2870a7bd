import type { Turn } from '../../core/conversation.ts'
import { Fault } from '../../core/fault.ts'
import { currentAttempt, type Run } from '../../core/run.ts'
import type { Parts } from './context.ts'
import type { RunSummary, TurnView } from './page-schemas.ts'

/** The text of the current proposal, as its pack writes it; the raw text where it is none. */
export function proposalOf(run: Run, app: Pick<Parts['app'], 'pack'>): string | null {
  const proposal = currentAttempt(run)?.proposal
  if (!proposal) return null
  return proposal.action === null ? null : (proposal.text ?? app.pack(run.request.pack).render(proposal.action))
}

const mostInList = 1_000

export function summarise(run: Run, app: Pick<Parts['app'], 'pack'>): RunSummary {
  const attempt = currentAttempt(run)
  return {
    id: run.id,
    stage: run.stage,
    pack: run.request.pack,
    words: run.request.words,
    workspace: run.request.workspace,
    requester: run.request.requester,
    // Whole files of other packs may be large; a list shows the beginning.
    proposal: proposalOf(run, app)?.slice(0, mostInList) ?? null,
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

/** A turn with what its run is now. */
export async function viewTurn(turn: Turn, { app, opened }: Pick<Parts, 'app' | 'opened'>): Promise<TurnView> {
  if (turn.kind === 'answer') return { ...turn, summary: null }
  const run = await opened.store.run(turn.run).catch((error: unknown) => {
    if (error instanceof Fault && error.code === 'not-found') return null
    throw error
  })
  return { ...turn, summary: run && summarise(run, app) }
}
