import { Fault } from '../core/fault.ts'
import type { Generation, Model, ModelHealth, Prompt } from '../core/model.ts'

export type BalancedPoolOptions = {
  /** Endpoints that serve the same model, or as good ones; at least one. */
  models: readonly Model[]
  /** Milliseconds between two health checks of each after `start`. */
  healthEveryMs: number
  wait: (ms: number, signal: AbortSignal) => Promise<void>
  /** 0..1, for jitter. */
  random: () => number
}

export type EndpointState = {
  name: string
  busy: number
  answered: number
  failed: number
  well: boolean
  leaving: boolean
}

/**
 * A `Model` over several endpoints: the least loaded of those that are well is asked, another one when it fails. An endpoint that
 * fails is not asked again before a health check finds it well, except when none is. Throws Fault `unavailable` when every
 * endpoint failed three times over, with pauses; `interrupted` on abort.
 */
export type BalancedPool = Model & {
  start(): void
  stop(): void
  /** No new requests; resolves when the last one has ended. Unknown names are a Fault `not-found`. */
  drain(name: string): Promise<void>
  states(): EndpointState[]
}

const rounds = 3
const firstPauseMs = 500

type Endpoint = { model: Model; state: EndpointState; idle: (() => void)[]; lastAsked: number }

export function createBalancedPool(options: BalancedPoolOptions): BalancedPool {
  const endpoints = options.models.map<Endpoint>((model) => ({
    model,
    state: { name: model.name, busy: 0, answered: 0, failed: 0, well: true, leaving: false },
    idle: [],
    lastAsked: 0,
  }))
  if (endpoints.length === 0) throw new Fault('invalid', 'there is no endpoint to ask', { hint: 'name one' })
  let asked = 0
  let polling: { timer: NodeJS.Timeout; stop: AbortController } | undefined

  /** Of equally loaded ones, the one that was asked longest ago. */
  const leastLoaded = (candidates: readonly Endpoint[]): Endpoint | undefined =>
    candidates.toSorted((left, right) => left.state.busy - right.state.busy || left.lastAsked - right.lastAsked)[0]

  async function ask(endpoint: Endpoint, prompt: Prompt, signal: AbortSignal): Promise<Generation> {
    const { state } = endpoint
    state.busy += 1
    asked += 1
    endpoint.lastAsked = asked
    try {
      const generation = await endpoint.model.generate(prompt, signal)
      state.answered += 1
      state.well = true
      return generation
    } catch (error) {
      if (error instanceof Fault && error.code === 'unavailable') {
        state.failed += 1
        state.well = false
      }
      throw error
    } finally {
      state.busy -= 1
      if (state.busy === 0) for (const done of endpoint.idle.splice(0)) done()
    }
  }

  async function generate(prompt: Prompt, signal: AbortSignal): Promise<Generation> {
    const faults: Fault[] = []
    for (let round = 0; round < rounds; round += 1) {
      const pause = firstPauseMs * 2 ** (round - 1)
      if (round > 0) await options.wait(pause / 2 + (pause / 2) * options.random(), signal)
      const tried = new Set<Endpoint>()
      for (;;) {
        const open = endpoints.filter((each) => !tried.has(each) && !each.state.leaving)
        const next = leastLoaded(open.filter((each) => each.state.well)) ?? leastLoaded(open)
        if (!next) break
        tried.add(next)
        try {
          return await ask(next, prompt, signal)
        } catch (error) {
          if (!(error instanceof Fault) || error.code !== 'unavailable') throw error
          faults.push(error)
        }
      }
    }
    const last = faults.slice(-endpoints.length).map((fault) => fault.message)
    throw new Fault('unavailable', `no endpoint could answer: ${last.join('; ') || 'all of them are draining'}`, {
      hint: 'see that one of them is running',
    })
  }

  async function check(endpoint: Endpoint, signal: AbortSignal): Promise<ModelHealth> {
    const health = await endpoint.model.health(signal)
    endpoint.state.well = health.ok
    return health
  }

  return {
    name: 'endpoints',
    generate,
    async health(signal) {
      const all = await Promise.all(endpoints.map((each) => check(each, signal)))
      return all.find((each) => each.ok) ?? (all[0] as ModelHealth)
    },
    start() {
      if (polling) return
      const stop = new AbortController()
      const look = () => void Promise.all(endpoints.map((each) => check(each, stop.signal).catch(() => undefined)))
      const timer = setInterval(look, options.healthEveryMs)
      timer.unref()
      polling = { timer, stop }
      look()
    },
    stop() {
      clearInterval(polling?.timer)
      polling?.stop.abort()
      polling = undefined
    },
    async drain(name) {
      const endpoint = endpoints.find(({ state }) => state.name === name)
      if (!endpoint) throw new Fault('not-found', `there is no endpoint ${name}`)
      endpoint.state.leaving = true
      if (endpoint.state.busy === 0) return
      await new Promise<void>((resolve) => endpoint.idle.push(resolve))
    },
    states: () => endpoints.map(({ state }) => ({ ...state })),
  }
}
