import { OpenAPIHono } from '@hono/zod-openapi'
import type { HttpEnv, HttpMiddleware, HttpRoutes, Parts } from './context.ts'
import { fieldFault, HttpFault, problemResponse } from './problem.ts'
import { addCardRoute } from './routes/card.ts'
import { addChatRoute } from './routes/chat.ts'
import { addConversationRoutes } from './routes/conversations.ts'
import { addDecisionRoutes } from './routes/decisions.ts'
import { addEventRoutes } from './routes/events.ts'
import { addFeedRoute } from './routes/feed.ts'
import { addFeedbackRoutes } from './routes/feedback.ts'
import { addGenerateRoute } from './routes/generate.ts'
import { addLedgerRoutes } from './routes/ledger.ts'
import { addLedgerFindRoutes } from './routes/ledger-find.ts'
import { addModelVersionRoutes } from './routes/model-versions.ts'
import { addNumbersRoute } from './routes/numbers.ts'
import { addQueueRoute } from './routes/queue.ts'
import { addRunRoutes } from './routes/runs.ts'
import { addSessionRoutes } from './routes/session.ts'
import { addSettingsRoutes } from './routes/settings.ts'
import { addStatusRoutes } from './routes/status.ts'
import { addTrajectoryRoutes } from './routes/trajectories.ts'

/** All routes behind `guards`, which run in order before any of them. */
export function createRoutes(parts: Parts, guards: readonly HttpMiddleware[]): HttpRoutes {
  const routes = new OpenAPIHono<HttpEnv>({
    defaultHook: (result) => {
      if (result.success) return
      const isBody = result.target === 'json'
      throw fieldFault(isBody ? 'invalid' : 'usage', isBody ? 'body' : result.target, result.error)
    },
  })
  routes.onError((error, c) => {
    const response = problemResponse(error)
    if (response.status >= 500 && !(error instanceof HttpFault)) {
      // Names and places in the code; messages may quote what somebody asked.
      const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
      parts.log.error({ request: c.get('requestId'), error: error.name, stack: stack?.slice(0, 12) }, 'request failed')
      parts.log.debug({ request: c.get('requestId'), message: error.message }, 'request failed')
    }
    return response
  })
  routes.notFound(() =>
    problemResponse(
      new HttpFault(404, 'not-found', 'there is nothing here', { hint: 'GET /openapi.json lists all routes' }),
    ),
  )
  routes.use(...guards)
  routes.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' })
  addStatusRoutes(routes, parts)
  addGenerateRoute(routes, parts)
  addRunRoutes(routes, parts)
  addDecisionRoutes(routes, parts)
  addEventRoutes(routes, parts)
  addLedgerRoutes(routes, parts)
  addSessionRoutes(routes, parts)
  addFeedRoute(routes, parts)
  addQueueRoute(routes, parts)
  addCardRoute(routes, parts)
  addLedgerFindRoutes(routes, parts)
  addNumbersRoute(routes, parts)
  addTrajectoryRoutes(routes, parts)
  addSettingsRoutes(routes, parts)
  addModelVersionRoutes(routes, parts)
  addFeedbackRoutes(routes, parts)
  addChatRoute(routes, parts)
  addConversationRoutes(routes, parts)
  routes.get('/assets/:name', (c) => parts.page.asset(c))
  routes.get('/favicon.svg', (c) => parts.page.asset(c))
  return routes
}
