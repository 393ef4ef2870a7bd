import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import type { HttpRoutes, Parts } from '../context.ts'
import type { FeedEvent } from '../feed.ts'
import { HttpFault } from '../problem.ts'
import { version } from '../version.ts'
import { seesAll } from '../visible.ts'
import { problems, security } from './answers.ts'

const feed = createRoute({
  method: 'get',
  path: '/feed',
  tags: ['page'],
  security,
  summary: 'Server-sent events: what happens to all runs that you may see',
  description:
    '`hello` when it begins, `change` for each entry of the ledger about a run, `touched` when files of a waiting plan may have changed, `beat` every few seconds.',
  responses: {
    200: { description: 'A stream of events', content: { 'text/event-stream': { schema: z.string() } } },
    ...problems,
  },
})

const beatMs = 5_000
const retryMs = 500
/** Whose run it is does not change, and finding out costs a read. */
const mostRemembered = 5_000

export function addFeedRoute(routes: HttpRoutes, parts: Parts): void {
  const { store } = parts.opened
  const requesters = new Map<string, string>()
  let open = 0

  async function requesterOf(run: string): Promise<string> {
    const known = requesters.get(run)
    if (known !== undefined) return known
    const { requester } = (await store.run(run)).request
    requesters.set(run, requester)
    if (requesters.size > mostRemembered) for (const oldest of requesters.keys()) if (requesters.delete(oldest)) break
    return requester
  }

  routes.openapi(feed, async (c) => {
    if (open >= parts.limits.streams) {
      throw new HttpFault(429, 'rate-limited', 'too many pages are open', { headers: { 'retry-after': '5' } })
    }
    const identity = c.get('identity')
    const all = seesAll(identity)
    open += 1
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, async (stream) => {
      let last: Promise<unknown> = Promise.resolve()
      const gone = new AbortController()
      stream.onAbort(() => gone.abort())
      parts.closing.addEventListener('abort', () => gone.abort(), { signal: gone.signal })
      /** In order, and never waiting for ever for a client that does not take what it is sent. */
      const send = (event: string, data: unknown) => {
        last = last.then(async () => {
          const timer = setTimeout(() => stream.abort(), parts.limits.writeMs)
          await stream.writeSSE({ event, data: JSON.stringify(data), retry: retryMs }).catch(() => gone.abort())
          clearTimeout(timer)
        })
      }
      const tell = async (name: 'change' | 'touched', event: FeedEvent | { run: string }) => {
        if (all || (await requesterOf(event.run).catch(() => null)) === identity.name) send(name, event)
      }
      const leave = await parts.feed.subscribe({
        told: (event) => void tell('change', event),
        touched: (run) => void tell('touched', { run }),
        revoked: (token) => token === c.get('tokenId') && gone.abort(),
      })
      const beat = setInterval(() => send('beat', {}), beatMs)
      send('hello', { version, now: parts.app.now().toISOString() })
      await new Promise<void>((resolve) => {
        if (gone.signal.aborted) resolve()
        else gone.signal.addEventListener('abort', () => resolve(), { once: true })
      })
      clearInterval(beat)
      leave()
      open -= 1
    })
  })
}
