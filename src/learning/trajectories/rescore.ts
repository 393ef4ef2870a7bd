import { rewardFormulas, rewardsOf } from '../../core/reward.ts'
import type { TrajectoryStore } from '../../core/trajectory-store.ts'
import { storedSteps } from './collect.ts'

/**
 * Gives every stored step the rewards of the named formulas again, from what was recorded of it. Runs need none of this: theirs are
 * made whenever they are read. Returns how many steps got which.
 */
export async function rescore(
  trajectories: Pick<TrajectoryStore, 'steps' | 'reward'>,
  names: readonly string[] = Object.keys(rewardFormulas),
): Promise<{ steps: number; rewards: Record<string, number> }> {
  const rewards: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]))
  let steps = 0
  for await (const { record } of storedSteps(trajectories)) {
    const given = rewardsOf(record, names)
    await trajectories.reward({ trajectory: record.trajectory, step: record.step }, given)
    for (const name of Object.keys(given)) rewards[name] = (rewards[name] ?? 0) + 1
    steps += 1
  }
  return { steps, rewards }
}
