import { setTimeout as sleep } from 'node:timers/promises'
import type { Model } from '../core/model.ts'
import { type ChatEffects, createChatModel } from './chat-model.ts'
import { createGgufModel } from './gguf.ts'
import type { ModelEntry } from './model-entry.ts'
import type { Environment } from './secrets.ts'

export type CreateModelOptions = {
  /** Where the variables that models.yaml names are looked up. Keys come from nowhere else. */
  env: Environment
  createEmbedded: () => Model
} & Partial<ChatEffects>

/**
 * The model that an entry of models.yaml describes. Cheap: libraries, files and connections are opened on first use, so a
 * model that cannot work says so from `generate` (Fault `unavailable`) and from `health`, never from here.
 */
export function createModel(entry: ModelEntry, options: CreateModelOptions): Model {
  const { env, createEmbedded, ...given } = options
  switch (entry.kind) {
    case 'embedded':
      return named(entry.name, createEmbedded())
    case 'gguf':
      return createGgufModel(entry, given.now)
    default:
      return createChatModel(entry, env, {
        fetch: given.fetch ?? globalThis.fetch,
        wait: given.wait ?? ((ms, signal) => sleep(ms, undefined, { signal })),
        random: given.random ?? Math.random,
        now: given.now ?? Date.now,
      })
  }
}

/** models.yaml may call the embedded model by another name; its own name stays in the Generation, with its version. */
function named(name: string, model: Model): Model {
  return {
    name,
    generate: (prompt, signal) => model.generate(prompt, signal),
    health: async (signal) => ({ ...(await model.health(signal)), name }),
  }
}
