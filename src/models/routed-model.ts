import { Fault } from '../core/fault.ts'
import type { Generation, Model, ModelHealth } from '../core/model.ts'
import type { Slots } from '../core/model-version.ts'
import { isCanary } from './canary.ts'
import type { ModelPool } from './pool.ts'

export type RoutedParts = {
  slots: () => Promise<Slots>
  /** The model of a version, whose Generations name it. */
  version: (id: string) => Model
  /** What models.yaml names, in its order, but for one name. */
  configured: (without: string | null) => Model[]
  poolOf: (models: readonly Model[], fallback: boolean) => ModelPool
  /** May another model answer when the live one is unavailable? The live one always may answer for the candidate. */
  fallback: () => boolean
}

export type RoutedModel = Model & {
  start(): void
  stop(): void
  checkAll(signal: AbortSignal): Promise<ModelHealth[]>
}

/**
 * Asks the live version, and for a share of the requests the candidate; while nobody was promoted, the models of models.yaml in their
 * order. Who is live is read for every request, so that a rollback counts from the next one on, in every process. The Generation
 * says who spoke: `NAME@VERSION`, `... (green)` for the candidate, `... (green failed)` where the live one stood in for it.
 * A candidate gets first attempts only: what it got wrong, or does not know, the live one answers.
 */
export function createRoutedModel(parts: RoutedParts): RoutedModel {
  const pools = new Map<string, ModelPool>()
  let isPolling = false

  /** Remembers who was away; pools of versions that are neither live nor candidate any more are stopped. */
  function pool(key: string, wanted: ReadonlySet<string>, make: () => ModelPool): ModelPool {
    for (const [other, { stop }] of pools) {
      if (wanted.has(other)) continue
      stop()
      pools.delete(other)
    }
    const known = pools.get(key) ?? make()
    if (!pools.has(key) && isPolling) known.start()
    pools.set(key, known)
    return known
  }

  function poolsFor({ blue, green }: Slots): { live: ModelPool; candidate: ModelPool | null } {
    const [liveKey, candidateKey] = [`live ${blue}`, `candidate ${green} before ${blue}`]
    const wanted = new Set(green === null ? [liveKey] : [liveKey, candidateKey])
    const fallback = parts.fallback()
    const others = blue === null || fallback ? parts.configured(nameOf(blue)) : []
    const live = pool(liveKey, wanted, () =>
      blue === null ? parts.poolOf(others, fallback) : parts.poolOf([parts.version(blue), ...others], fallback),
    )
    if (green === null || blue === null) return { live, candidate: null }
    const candidate = pool(candidateKey, wanted, () =>
      parts.poolOf([onTrial(parts.version(green)), standIn(parts.version(blue)), ...others], true),
    )
    return { live, candidate }
  }

  async function livePool(): Promise<ModelPool> {
    // Where the database is away, who is configured is still worth knowing.
    const slots = await parts.slots().catch((error: unknown) => {
      if (error instanceof Fault) return null
      throw error
    })
    return slots === null ? parts.poolOf(parts.configured(null), parts.fallback()) : poolsFor(slots).live
  }

  return {
    name: 'configured models',
    async generate(prompt, signal) {
      const slots = await parts.slots()
      const { live, candidate } = poolsFor(slots)
      const isFirst = prompt.feedback.every((entry) => entry.proposal === '')
      if (candidate === null || !isFirst || !isCanary(prompt.words, slots.green ?? '', slots.share))
        return live.generate(prompt, signal)
      const generation = await candidate.generate(prompt, signal)
      return generation.text.trim() === '' ? afterSilence(await live.generate(prompt, signal)) : generation
    },
    health: async (signal) => (await livePool()).health(signal),
    checkAll: async (signal) => (await livePool()).checkAll(signal),
    start() {
      isPolling = true
      for (const { start } of pools.values()) start()
    },
    stop() {
      isPolling = false
      for (const { stop } of pools.values()) stop()
    },
  }
}

/** Whatever goes wrong with a candidate, the live model answers. */
function onTrial(model: Model): Model {
  const name = `${model.name} (green)`
  return {
    ...model,
    name,
    async generate(prompt, signal) {
      try {
        return { ...(await model.generate(prompt, signal)), model: name }
      } catch (error) {
        if (error instanceof Fault && error.code === 'interrupted') throw error
        throw new Fault('unavailable', `candidate ${model.name}: ${error instanceof Error ? error.message : error}`)
      }
    },
  }
}

function standIn(model: Model): Model {
  return { ...model, generate: async (prompt, signal) => afterSilence(await model.generate(prompt, signal)) }
}

function afterSilence(generation: Generation): Generation {
  return { ...generation, model: `${generation.model} (green failed)` }
}

function nameOf(version: string | null): string | null {
  return version?.split('@')[0] ?? null
}
