import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { digestOf } from '../core/digest.ts'
import type { ModelVersion } from '../core/model-version.ts'
import type { KnownVersions } from './known-versions.ts'
import { baseUrlOf } from './language-model.ts'
import type { ModelEntry } from './model-entry.ts'

/** Files of the embedded model: its weights, the encoder and the index that it reads requests with, and who made it from what. */
export type EmbeddedFiles = { weights: string; encoder: string; index: string; manifest: string }

export type Identified = Omit<ModelVersion, 'registeredAt'>

/**
 * The version that an entry of models.yaml names now: weights by their bytes, endpoints by address, model and settings. Settings
 * that do not change an answer (time-outs, threads, the variable of the key) do not count, nor does the place of a file.
 * Throws Fault `unavailable` when a file of weights cannot be read.
 */
export async function identify(
  entry: ModelEntry,
  known: Pick<KnownVersions, 'hashOf'>,
  embedded: EmbeddedFiles,
): Promise<Identified> {
  const { identity, provenance } = await describe(entry, known, embedded)
  const digest = digestOf({ name: entry.name, kind: entry.kind, identity })
  return {
    id: `${entry.name}@${digest.slice(0, 12)}`,
    name: entry.name,
    kind: entry.kind,
    digest,
    identity,
    provenance,
  }
}

async function describe(
  entry: ModelEntry,
  known: Pick<KnownVersions, 'hashOf'>,
  embedded: EmbeddedFiles,
): Promise<Pick<Identified, 'identity' | 'provenance'>> {
  const { max_tokens, temperature, seed } = entry
  switch (entry.kind) {
    case 'embedded': {
      const weights = await known.hashOf(embedded.weights)
      const [encoder, index] = [await known.hashOf(embedded.encoder), await known.hashOf(embedded.index)]
      return { identity: { weights, encoder, index }, provenance: manifestOf(embedded.manifest) }
    }
    case 'gguf': {
      const weights = await known.hashOf(entry.path)
      const settings = { max_tokens, temperature, seed, context_tokens: entry.context_tokens }
      const provenance = { file: basename(entry.path), bytes: statSync(entry.path).size }
      return { identity: { weights, ...settings }, provenance }
    }
    default: {
      const settings = { max_tokens, temperature, seed }
      return { identity: { url: baseUrlOf(entry), model: entry.model, ...settings }, provenance: null }
    }
  }
}

/** What the training wrote; it is shown, and nothing rests on it. */
function manifestOf(file: string): Identified['provenance'] {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
