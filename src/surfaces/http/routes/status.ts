import { createRoute, z } from '@hono/zod-openapi'
import type { HttpRoutes, Parts } from '../context.ts'
import { described } from '../described.ts'
import { HealthReport } from '../health.ts'
import { version } from '../version.ts'
import { answer, problems, security } from './answers.ts'

const tags = ['status']
const HealthBody = described('Health', HealthReport)

const health = createRoute({
  method: 'get',
  path: '/health',
  tags,
  summary: 'Whether all parts work; needs no token',
  responses: { 200: answer('All parts work', HealthBody), 503: answer('Some part does not', HealthBody) },
})

const metrics = createRoute({
  method: 'get',
  path: '/metrics',
  tags,
  security,
  summary: 'Figures for Prometheus',
  responses: {
    200: { description: 'Prometheus text format', content: { 'text/plain': { schema: z.string() } } },
    ...problems,
  },
})

const start = {
  name: 'provenly',
  version,
  api: '/openapi.json',
  health: '/health',
  metrics: '/metrics',
  runs: '/runs',
  ledger: '/ledger',
}

export function addStatusRoutes(routes: HttpRoutes, parts: Parts): void {
  routes.openapi(health, async (c) => {
    const challenge = c.req.header('x-provenly-challenge')
    const report = await parts.health.read(challenge && /^[0-9a-f]{16,128}$/.test(challenge) ? challenge : undefined)
    return c.json(report, report.ok ? 200 : 503)
  })

  routes.openapi(metrics, async (c) => {
    const { body, contentType } = await parts.metrics.render()
    return c.text(body, 200, { 'content-type': contentType })
  })

  // A browser gets the page, where it is built; a program the list of what there is.
  routes.get('/', (c) => {
    const wantsPage = c.req.header('accept')?.includes('text/html') ?? false
    return (wantsPage ? parts.page.page(c) : null) ?? c.json(start)
  })

  let document: string | undefined
  routes.get('/openapi.json', (c) => {
    document ??= JSON.stringify(
      routes.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Provenly',
          version,
          description: 'Nothing that a model proposes runs until it is proven and approved.',
        },
      }),
    )
    return c.body(document, 200, { 'content-type': 'application/json' })
  })
}
