import { createRoute } from '@hono/zod-openapi'
import { requireRole } from '../../../core/identity.ts'
import type { HttpRoutes, Parts } from '../context.ts'
import { countNumbers } from '../numbers.ts'
import { type Numbers, NumbersBody } from '../page-schemas.ts'
import { answer, problems, security } from './answers.ts'

const numbers = createRoute({
  method: 'get',
  path: '/numbers',
  tags: ['page'],
  security,
  summary: 'Latency, risk, failures, decisions and undo over the newest runs; for approvers',
  responses: { 200: answer('Numbers', NumbersBody), ...problems },
})

const mostRuns = 500
const mostEntries = 20_000
const chunk = 2_000
const keptMs = 10_000

export function addNumbersRoute(routes: HttpRoutes, { app, opened: { store } }: Parts) {
  let kept: Promise<Numbers> | null = null
  let at = Number.NEGATIVE_INFINITY

  async function read(): Promise<Numbers> {
    const runs = await store.runs({ limit: mostRuns })
    const head = (await store.head())?.seq ?? 0
    const entries = []
    for (let after = Math.max(0, head - mostEntries); after < head; ) {
      const page = await store.entries({ after, limit: chunk })
      if (page.length === 0) break
      entries.push(...page)
      after = page.at(-1)?.seq ?? head
    }
    return countNumbers(runs, entries, (run) => (action) => app.pack(run.request.pack).render(action))
  }

  return routes.openapi(numbers, async (c) => {
    requireRole(c.get('identity'), 'approver')
    if (kept === null || performance.now() - at > keptMs) {
      at = performance.now()
      kept = read()
      kept.catch(() => {
        kept = null
      })
    }
    return c.json(await kept, 200)
  })
}
