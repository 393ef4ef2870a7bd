import { z } from 'zod'
import { Digest } from './digest.ts'
import { IdentityName } from './identity.ts'

/** One person's yes to exactly one plan. Consumed once, in the transaction that starts applying. */
export const Approval = z.object({
  run: z.string(),
  planDigest: Digest,
  identity: IdentityName,
  approvedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  consumedAt: z.iso.datetime().nullable(),
})
export type Approval = z.infer<typeof Approval>

/** A clock that jumped back makes an approval from the future, which is as dead as an expired one. */
export function isLive(approval: Approval, now: string): boolean {
  return approval.consumedAt === null && approval.approvedAt <= now && now < approval.expiresAt
}

/** Do these approvals suffice? The requester counts only if allowed, and alone never where two are needed. */
export function suffices(
  approvals: readonly Approval[],
  needed: { people: number; requester: boolean },
  requester: string,
  now: string,
): boolean {
  const people = new Set(approvals.filter((approval) => isLive(approval, now)).map((approval) => approval.identity))
  if (!needed.requester) people.delete(requester)
  return people.size >= needed.people
}
