import { createRoute, z } from '@hono/zod-openapi'
import { requireRole } from '../../../core/identity.ts'
import { defaultReward, formula } from '../../../core/reward.ts'
import { reportTrajectories, type TrajectoryReport } from '../../../learning/trajectories/report.ts'
import type { HttpRoutes, Parts } from '../context.ts'
import { TrajectoryReportBody } from '../trajectory-schemas.ts'
import { answer, problems, security } from './answers.ts'

const report = createRoute({
  method: 'get',
  path: '/trajectories/report',
  tags: ['page'],
  security,
  summary: 'What the newest runs and all tasks teach: rewards over time, acceptance, depth of repairs; for approvers',
  request: { query: z.object({ reward: z.string().max(64).optional() }) },
  responses: { 200: answer('Report', TrajectoryReportBody), ...problems },
})

const mostRuns = 2_000
const keptMs = 30_000

export function addTrajectoryRoutes(routes: HttpRoutes, { app, opened: { store, trajectories } }: Parts) {
  const kept = new Map<string, { at: number; report: Promise<TrajectoryReport> }>()

  return routes.openapi(report, async (c) => {
    requireRole(c.get('identity'), 'approver')
    const reward = c.req.valid('query').reward ?? defaultReward
    formula(reward)
    const known = kept.get(reward)
    if (known && performance.now() - known.at <= keptMs) return c.json(await known.report, 200)
    const sources = { store, trajectories, system: app.systemOf, complete: app.completionOf, mostRuns }
    const made = { at: performance.now(), report: reportTrajectories(sources, reward) }
    made.report.catch(() => kept.delete(reward))
    kept.set(reward, made)
    return c.json(await made.report, 200)
  })
}
