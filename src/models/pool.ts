import { Fault } from '../core/fault.ts'
import type { Generation, Model, ModelHealth } from '../core/model.ts'

export type ModelSwitch = { from: string; to: string; reason: string }

export type ModelPoolOptions = {
  /** First choice first; at least one. */
  models: readonly Model[]
  /** May another model answer when the first is unavailable? (policy `models.fallback`) */
  fallback: boolean
  /** Milliseconds between two health checks after `start`. */
  healthEveryMs: number
  now: () => Date
  /** Called when another model than the one before answers. */
  onSwitch?: (change: ModelSwitch) => void
}

/**
 * A `Model` that asks the first healthy one of its models, in order; the Generation names which one spoke. Without
 * `fallback` only the first is ever asked, and its Fault is the pool's. A model that was unavailable rests (5 s, doubling up to
 * 5 min) and is meanwhile asked only after all others; a good answer or a good health check ends the rest.
 * Throws as the port says; when every model failed the Fault `unavailable` has one clause for each.
 */
export type ModelPool = Model & {
  /** Checks every model every `healthEveryMs`, without keeping the process alive. */
  start(): void
  stop(): void
  /** The state of every model now, in order, each asked side by side. For `provenly models`. */
  checkAll(signal: AbortSignal): Promise<ModelHealth[]>
}

const firstRestMs = 5_000
const longestRestMs = 300_000

type Member = { model: Model; failures: number; restsUntil: number; problem: string }

export function createModelPool(options: ModelPoolOptions): ModelPool {
  const members: Member[] = options.models.map((model) => ({ model, failures: 0, restsUntil: 0, problem: '' }))
  const first = members[0]
  if (first === undefined) throw new Fault('invalid', 'there is no model to ask', { hint: 'Name one in models.yaml.' })
  const candidates = options.fallback ? members : [first]
  let lastSpoke = first.model.name
  let polling: { timer: NodeJS.Timeout; stop: AbortController } | undefined

  const now = (): number => options.now().getTime()

  function recover(member: Member): void {
    member.failures = 0
    member.restsUntil = 0
    member.problem = ''
  }

  function rest(member: Member, problem: string): void {
    // Checks and requests that fail during a rest say nothing new: only the next failure after it doubles the rest.
    if (now() >= member.restsUntil) {
      member.restsUntil = now() + Math.min(longestRestMs, firstRestMs * 2 ** member.failures)
      member.failures = Math.min(member.failures + 1, 16)
    }
    member.problem = problem
  }

  function noteSpeaker(name: string): void {
    if (name === lastSpoke) return
    const silent = members.find((member) => member.model.name === lastSpoke)
    const reason = silent?.problem === '' || silent === undefined ? `${name} answers again` : silent.problem
    const change = { from: lastSpoke, to: name, reason }
    lastSpoke = name
    options.onSwitch?.(change)
  }

  async function generate(prompt: Parameters<Model['generate']>[0], signal: AbortSignal): Promise<Generation> {
    const time = now()
    const awake = candidates.filter((member) => member.restsUntil <= time)
    const resting = candidates.filter((member) => member.restsUntil > time)
    const faults: Fault[] = []
    for (const member of [...awake, ...resting]) {
      try {
        const generation = await member.model.generate(prompt, signal)
        recover(member)
        noteSpeaker(member.model.name)
        return generation
      } catch (error) {
        if (!(error instanceof Fault) || error.code !== 'unavailable') throw error
        rest(member, error.message)
        faults.push(error)
      }
    }
    const only = faults[0]
    if (faults.length === 1 && only !== undefined) throw only
    throw new Fault('unavailable', `no model could answer: ${faults.map((fault) => fault.message).join('; ')}`, {
      hint: 'Run "provenly models" to see each one.',
    })
  }

  async function check(member: Member, signal: AbortSignal): Promise<ModelHealth> {
    const health = await member.model.health(signal)
    if (health.ok) recover(member)
    else rest(member, health.detail)
    return health
  }

  return {
    name: first.model.name,
    generate,
    /** The first model that is well, else the first one's problem. */
    async health(signal) {
      let worst: ModelHealth | undefined
      for (const member of candidates) {
        const health = await check(member, signal)
        if (health.ok) return health
        worst ??= health
      }
      return worst ?? { name: first.model.name, ok: false, detail: 'not checked', latencyMs: null }
    },
    checkAll: (signal) => Promise.all(members.map((member) => check(member, signal))),
    start() {
      if (polling !== undefined) return
      const stop = new AbortController()
      let running = false
      const timer = setInterval(() => {
        // A check that takes longer than the interval must not pile up.
        if (running) return
        running = true
        // What a check throws is the interruption by `stop`, or a defect that the next request will show.
        Promise.allSettled(members.map((member) => check(member, stop.signal))).then(() => {
          running = false
        })
      }, options.healthEveryMs)
      timer.unref()
      polling = { timer, stop }
    },
    stop() {
      if (polling === undefined) return
      clearInterval(polling.timer)
      polling.stop.abort()
      polling = undefined
    },
  }
}
