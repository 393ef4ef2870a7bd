import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Approval, isLive, suffices } from './approval.ts'

const approval = (identity: string, change: Partial<Approval> = {}): Approval => ({
  run: 'r1',
  planDigest: 'd',
  identity,
  approvedAt: '2026-01-01T10:00:00.000Z',
  expiresAt: '2026-01-01T10:15:00.000Z',
  consumedAt: null,
  ...change,
})
const now = '2026-01-01T10:05:00.000Z'

test('an approval lives between its two times and until it is used', () => {
  assert.equal(isLive(approval('ann'), now), true)
  assert.equal(isLive(approval('ann'), '2026-01-01T10:15:00.000Z'), false)
  assert.equal(isLive(approval('ann'), '2026-01-01T09:59:59.999Z'), false, 'the clock jumped back')
  assert.equal(isLive(approval('ann', { consumedAt: now }), now), false)
})

test('people are counted, not approvals; the requester only where allowed', () => {
  const two = { people: 2, requester: true }
  assert.equal(suffices([approval('ann'), approval('ann')], two, 'ann', now), false)
  assert.equal(suffices([approval('ann'), approval('bob')], two, 'ann', now), true)
  assert.equal(suffices([approval('ann'), approval('bob')], { people: 2, requester: false }, 'ann', now), false)
  assert.equal(suffices([approval('ann')], { people: 1, requester: false }, 'ann', now), false)
  assert.equal(suffices([], { people: 1, requester: true }, 'ann', now), false)
})
