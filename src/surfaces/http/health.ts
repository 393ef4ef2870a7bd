import { createHmac } from 'node:crypto'
import { z } from 'zod'
import type { Opened, ServerApp } from './context.ts'
import { version } from './version.ts'

export const HealthReport = z.object({
  ok: z.boolean(),
  version: z.string(),
  store: z.object({ ok: z.boolean(), kind: z.string() }),
  sandbox: z.object({ ok: z.boolean(), tool: z.string().optional(), reason: z.string().optional() }),
  models: z.array(z.object({ name: z.string(), ok: z.boolean(), latencyMs: z.number().nullable() })),
  /** Answers a challenge: only who made serve.json can know it. */
  proof: z.string().optional(),
})
export type HealthReport = z.infer<typeof HealthReport>

export type Health = { read(challenge: string | undefined): Promise<HealthReport>; stop(): void }

/** What a local client sends first, to be sure that it will not give its token and its words to somebody else on that port. */
export const challengeHeader = 'x-provenly-challenge'

export function proveTo(challenge: string, token: string): string {
  return createHmac('sha256', token).update(`provenly health ${challenge}`).digest('hex')
}

/** Answers at once from what was probed lately: anybody may ask, and asking must not cost a jail or a model. */
export function createHealth(app: ServerApp, opened: Opened, localToken: string): Health {
  const stopped = new AbortController()
  const within = (ms: number) => AbortSignal.any([stopped.signal, AbortSignal.timeout(ms)])
  const store = createProbe(() => opened.store.head().then(() => ({ ok: true })), { ok: false }, 1_000)
  const sandbox = createProbe(
    async () => {
      const status = await app.sandbox.status()
      if (!status.available) return { ok: false, reason: status.reason }
      return { ok: true, tool: `${status.isolation.tool}, ${status.isolation.overlay}` }
    },
    { ok: false, reason: 'not checked yet' },
    30_000,
  )
  const model = createProbe(
    async () => {
      const { name, ok, latencyMs } = await app.model.health(within(5_000))
      return { name, ok, latencyMs }
    },
    { name: app.model.name, ok: false, latencyMs: null },
    10_000,
  )
  return {
    async read(challenge) {
      const [stored, jailed, modelled] = await Promise.all([store(), sandbox(), model()])
      return {
        ok: stored.ok && jailed.ok && modelled.ok,
        version,
        store: { ...stored, kind: opened.kind },
        sandbox: jailed,
        models: [modelled],
        ...(challenge === undefined ? {} : { proof: proveTo(challenge, localToken) }),
      }
    },
    stop: () => stopped.abort(),
  }
}

/** The first answer is waited for a little; after that an old answer serves while a new one is fetched. */
const patienceMs = 150

function createProbe<T>(probe: () => Promise<T>, failed: T, everyMs: number): () => Promise<T> {
  let last = failed
  let since = Number.NEGATIVE_INFINITY
  let running: Promise<void> | null = null
  return async () => {
    if (running === null && performance.now() - since > everyMs) {
      running = probe()
        .then(
          (value) => {
            last = value
          },
          () => {
            last = failed
          },
        )
        .finally(() => {
          since = performance.now()
          running = null
        })
    }
    if (running) {
      let timer: NodeJS.Timeout | undefined
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patienceMs)
      })
      await Promise.race([running, patience])
      clearTimeout(timer)
    }
    return last
  }
}
