import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { isResting } from '../../../core/run.ts'
import type { HttpRoutes, Parts } from '../context.ts'
import { HttpFault, problemOf } from '../problem.ts'
import { followRun } from '../run-events.ts'
import { EventsQuery, ReferenceParams } from '../schemas.ts'
import { findVisible } from '../visible.ts'
import { missing, problems, security } from './answers.ts'

const events = createRoute({
  method: 'get',
  path: '/runs/{id}/events',
  tags: ['runs'],
  security,
  summary: 'Server-sent events: each stage of the run until it rests',
  description:
    'Events `stage`, then one `rest` or `stalled`, each with data {event, run, seq, stage, failure?} and id `seq`; `error` carries a problem. ' +
    'With Last-Event-ID (or `after`) the stages since then are told, else where the run stands now. 204 when nothing more is to come.',
  request: { params: ReferenceParams, query: EventsQuery },
  responses: {
    200: { description: 'A stream of events', content: { 'text/event-stream': { schema: z.string() } } },
    204: { description: 'The run rests and you know: do not come back' },
    ...problems,
    ...missing,
  },
})

/** Milliseconds that a client waits before it comes back. */
const retryMs = 500

export function addEventRoutes(routes: HttpRoutes, parts: Parts): void {
  const { store } = parts.opened
  const { limits } = parts
  const open = new Map<string, number>()

  routes.openapi(events, async (c) => {
    const run = await findVisible(c, store, c.req.valid('param').id)
    const after = lastEventId(c.req.header('last-event-id')) ?? c.req.valid('query').after ?? null
    if (
      after !== null &&
      isResting(run.stage) &&
      (await store.entries({ run: run.id, after, limit: 1 })).length === 0
    ) {
      return c.body(null, 204)
    }
    const token = c.get('tokenId')
    const streams = open.get(token) ?? 0
    if (streams >= limits.streams) {
      throw new HttpFault(429, 'rate-limited', `this token has ${streams} event streams open already`, {
        hint: 'close some of them',
        headers: { 'retry-after': '5' },
      })
    }
    open.set(token, streams + 1)
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, async (stream) => {
      const gone = new AbortController()
      stream.onAbort(() => gone.abort())
      /** A client that does not take what it is sent must not be kept for ever. */
      const within = async (write: Promise<unknown>) => {
        const timer = setTimeout(() => stream.abort(), limits.writeMs)
        await write
        clearTimeout(timer)
      }
      const heartbeat = setInterval(() => void within(stream.write(': still here\n\n')), limits.heartbeatMs)
      try {
        const until = AbortSignal.any([gone.signal, parts.closing])
        for await (const event of followRun({ store, bell: parts.bell }, run.id, after, until)) {
          await within(
            stream.writeSSE({ event: event.event, id: String(event.seq), retry: retryMs, data: JSON.stringify(event) }),
          )
        }
      } catch (error) {
        parts.log.error({ run: run.id, error: error instanceof Error ? error.name : 'unknown' }, 'event stream failed')
        await within(stream.writeSSE({ event: 'error', data: JSON.stringify(problemOf(error).problem) }))
      } finally {
        clearInterval(heartbeat)
        const left = (open.get(token) ?? 1) - 1
        if (left > 0) open.set(token, left)
        else open.delete(token)
      }
    })
  })
}

function lastEventId(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,15}$/.test(header) ? Number(header) : null
}
