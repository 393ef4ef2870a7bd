import { routePath } from 'hono/route'
import type { Logger } from 'pino'
import type { HttpMiddleware } from './context.ts'
import type { Metrics } from './metrics.ts'

/** One line a request: who asked for what, never what was said. */
export function requestLog(log: Logger, metrics: Metrics, newRequestId: () => string): HttpMiddleware {
  return async (c, next) => {
    const started = performance.now()
    const requestId = newRequestId()
    c.set('requestId', requestId)
    await next()
    c.res.headers.set('x-request-id', requestId)
    const ms = performance.now() - started
    // The pattern and not the path: a path may hold anything that a client made up.
    const last = routePath(c, -1)
    const route = last === '/*' ? 'none' : last
    const { status } = c.res
    metrics.observeRequest({ method: c.req.method, route, status }, ms)
    const identity = c.get('identity')
    log[status === 500 ? 'error' : status > 500 ? 'warn' : 'info']({
      request: requestId,
      method: c.req.method,
      route,
      status,
      ms: Math.round(ms * 10) / 10,
      ...(c.get('run') === undefined ? {} : { run: c.get('run') }),
      ...(identity === undefined ? {} : { user: identity.name }),
    })
  }
}
