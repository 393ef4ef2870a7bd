import { Fault } from '../core/fault.ts'
import type { Model, ModelHealth } from '../core/model.ts'
import { createGgufModel } from './gguf.ts'
import { ModelEntry } from './model-entry.ts'

/**
 * Can a model be used that somebody wants to add? Weights are loaded and asked for one token, because only the loader knows whether a
 * file is whole and of a known architecture; an endpoint is asked for its list of models, which costs nothing.
 * Throws Fault `invalid` for an entry that is none, `unavailable` for a model that cannot be used, each in one line.
 */
export async function tryEntry(
  given: Record<string, unknown>,
  create: (entry: ModelEntry) => Model,
  signal: AbortSignal,
): Promise<ModelHealth> {
  const parsed = ModelEntry.safeParse(given)
  if (!parsed.success) {
    const text = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'model'}: ${issue.message}`).join('; ')
    throw new Fault('invalid', text, { hint: 'provenly models add --help' })
  }
  const entry = parsed.data
  const unchecked = 'add it all the same: --unchecked'
  if (entry.kind === 'gguf') {
    await using model = createGgufModel({ ...entry, max_tokens: 1 })
    const prompt = {
      task: 'shell' as const,
      system: 'Answer with one Bash command.',
      words: 'list files',
      feedback: [],
    }
    const { latencyMs } = await model.generate(prompt, signal).catch((error: unknown) => {
      if (!(error instanceof Fault) || error.code !== 'unavailable') throw error
      throw new Fault('unavailable', error.message, {
        hint: 'nothing was added: name a whole GGUF file of an architecture that llama.cpp knows',
        cause: error,
      })
    })
    return { name: entry.name, ok: true, detail: `${entry.path} loads and answers`, latencyMs }
  }
  const health = await create(entry).health(signal)
  if (!health.ok)
    throw new Fault('unavailable', `model ${entry.name} cannot be used: ${health.detail}`, { hint: unchecked })
  return health
}
