import type { Card } from '../api.ts'
import type { Connection } from '../live.ts'

export type Dead = { code: string; reason: string; again: boolean }

/**
 * Why the plan on this card can not be approved now, the most urgent first; null when it can. Only for the eye: the server judges
 * every decision again. `seenDigest` is the plan that this person was looking at.
 */
export function whyDead(card: Card, connection: Connection, now: number, seenDigest: string | null): Dead | null {
  const { run } = card
  if (connection === 'lost')
    return { code: 'lost', reason: 'The connection to the server is lost: what is shown may be old.', again: false }
  if (run.stage !== 'waiting') return null
  if (run.planExpiresAt && now >= Date.parse(run.planExpiresAt))
    return { code: 'expired', reason: 'This plan waited too long: prove it again.', again: true }
  if (card.dead) {
    const { code, reason } = card.dead
    return {
      code,
      reason: `${reason[0]?.toUpperCase()}${reason.slice(1)}.`,
      again: code !== 'not-yours' && code !== 'given',
    }
  }
  if (seenDigest !== null && seenDigest !== run.planDigest)
    return {
      code: 'new-plan',
      reason: 'The plan changed while you looked at it. This is a new one: read it again.',
      again: false,
    }
  return null
}

/** Characters of the digest that approving a critical plan asks for. */
export const gestureLength = 6

export function needsGesture(card: Card): boolean {
  return card.run.plan?.verdict.risk === 'critical'
}

export function needsConfirmation(card: Card): boolean {
  return card.run.plan?.verdict.risk === 'high'
}
