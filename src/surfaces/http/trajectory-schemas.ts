import { z } from '@hono/zod-openapi'
import type { TrajectoryReport } from '../../learning/trajectories/report.ts'
import { described } from './described.ts'

const share = z.number().min(0).max(1)

/** What the steps of runs and tasks say, ready to be plotted; days are of UTC. */
export const TrajectoryReportBody = described(
  'TrajectoryReport',
  z.object({
    reward: z.string(),
    trajectories: z.int(),
    steps: z.int(),
    since: z.string().nullable(),
    labels: z.array(z.object({ name: z.string(), count: z.int() })),
    packs: z.array(
      z.object({ name: z.string(), trajectories: z.int(), steps: z.int(), meanReward: z.number().nullable() }),
    ),
    rewards: z.array(z.object({ day: z.string(), pack: z.string(), steps: z.int(), mean: z.number() })),
    acceptance: z.array(z.object({ day: z.string(), decided: z.int(), accepted: z.int(), edited: z.int(), share })),
    repairDepth: z.array(z.object({ attempts: z.int(), trajectories: z.int(), right: z.int() })),
    proposers: z.array(
      z.object({
        name: z.string(),
        steps: z.int(),
        right: z.int(),
        precision: share,
        meanReward: z.number().nullable(),
      }),
    ),
  }) satisfies z.ZodType<TrajectoryReport>,
)
