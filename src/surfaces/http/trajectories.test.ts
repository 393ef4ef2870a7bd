import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleStep } from '../../testing/contracts/trajectories.ts'
import { startHarness } from './harness.test.ts'

test('the report on trajectories is for approvers, counts stored steps and runs, and knows its formulas', async (t) => {
  const h = await startHarness(t)
  const [ann, bob] = [await h.token('ann', 'requester'), await h.token('bob', 'approver')]
  await h.opened.trajectories.addSteps([{ record: sampleStep(), rewards: { 'outcome@1': 1 } }])
  assert.equal((await h.call('GET', '/trajectories/report', { as: ann })).status, 403)
  const answer = await h.call('GET', '/trajectories/report', { as: bob })
  assert.equal(answer.status, 200)
  assert.deepEqual(answer.json(), {
    reward: 'outcome@1',
    trajectories: 1,
    steps: 1,
    since: '2026-01-01T00:00:00.000Z',
    labels: [{ name: 'verified', count: 1 }],
    packs: [{ name: 'refactor', trajectories: 1, steps: 1, meanReward: 1 }],
    rewards: [{ day: '2026-01-01', pack: 'refactor', steps: 1, mean: 1 }],
    acceptance: [],
    repairDepth: [{ attempts: 1, trajectories: 1, right: 1 }],
    proposers: [{ name: 'synthetic', steps: 1, right: 1, precision: 1, meanReward: 1 }],
  })
  const other = await h.call('GET', '/trajectories/report?reward=similarity@1', { as: bob })
  assert.deepEqual(other.json().rewards, [])
  assert.equal((await h.call('GET', '/trajectories/report?reward=none', { as: bob })).status, 400)
})
