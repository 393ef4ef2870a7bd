import { z } from 'zod'
import { Digest, sha256 } from '../../core/digest.ts'
import { Effect } from '../../core/effects.ts'
import { currentAttempt, type Run } from '../../core/run.ts'
import { Finding } from '../../core/verdict.ts'
import { ShellAction } from './pack.ts'

/** Boundary five: what leaves Provenly for a request. `command` is null when no proposal may be shown. */
export const ShellResponse = z
  .object({
    command: z.string().nullable(),
    risk_level: z.enum(['safe', 'review', 'dangerous']),
    confidence: z.number().nullable(),
    warning: z.string().nullable(),
    findings: z.array(Finding),
    effects: z.array(Effect),
    plan_digest: Digest.nullable(),
    provenance: z
      .object({
        request_id: z.string(),
        model_version: z.string(),
        timestamp: z.iso.datetime(),
        query_hash: Digest,
        user_id_hash: Digest,
        validation_passed: z.boolean(),
      })
      .readonly(),
  })
  .readonly()
export type ShellResponse = z.infer<typeof ShellResponse>

export function toResponse(run: Run): ShellResponse {
  const attempt = currentAttempt(run)
  const action = ShellAction.safeParse(attempt?.proposal.action)
  const findings = attempt?.verdict?.findings ?? []
  const denied = attempt?.verdict?.decision === 'deny'
  const risk = attempt?.verdict?.risk
  return ShellResponse.parse({
    command: action.success && !denied ? action.data.command : null,
    risk_level: risk === undefined || risk === 'medium' ? 'review' : risk === 'low' ? 'safe' : 'dangerous',
    confidence: attempt?.proposal.confidence ?? null,
    warning: warningOf(run, denied),
    findings,
    effects: attempt?.proof?.effects ?? [],
    plan_digest: run.planDigest,
    provenance: {
      request_id: run.id,
      model_version: attempt?.proposal.by ?? 'none',
      timestamp: run.updatedAt,
      query_hash: run.request.wordsHash,
      user_id_hash: sha256(run.request.requester),
      validation_passed: ['waiting', 'recorded', 'learned', 'approved', 'applying', 'applied'].includes(run.stage),
    },
  })
}

function warningOf(run: Run, denied: boolean): string | null {
  const attempt = currentAttempt(run)
  if (run.failure) return run.failure.message
  if (run.refusal) return denied ? `blocked: ${run.refusal.reason}` : run.refusal.reason
  const unavailable = attempt?.proof?.checks.filter((check) => check.result === 'unavailable') ?? []
  if (unavailable.length > 0) return `not proven: ${unavailable.map((check) => check.detail ?? check.name).join('; ')}`
  if (run.stage === 'waiting') return 'changes files: review the effects, then approve exactly this plan'
  return run.request.notes.length > 0 ? run.request.notes.join('; ') : null
}
