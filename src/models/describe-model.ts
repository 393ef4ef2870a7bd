import path from 'node:path'
import { Fault } from '../core/fault.ts'
import { modelKinds } from './model-entry.ts'

export type ModelOptions = {
  name?: string
  kind?: string
  model?: string
  baseUrl?: string
  apiKeyEnv?: string
}

/** Where each hosted provider's own tools look for the key. */
export const usualKeyVariable: Record<string, string | undefined> = {
  openai: 'OPENAI_API_KEY',
  anthropic: 'ANTHROPIC_API_KEY',
  google: 'GOOGLE_GENERATIVE_AI_API_KEY',
}

/**
 * The entry that `provenly models add ARGUMENT` means: a path that ends in .gguf, the http(s) address of an
 * OpenAI-compatible server, or a name: a hosted provider's, or any with its kind in the options. The result is still to be validated by `writeModel`.
 * Throws Fault `usage` saying which option is missing.
 */
export function describeModel(argument: string, options: ModelOptions, folder: string): Record<string, unknown> {
  if (/\.gguf$/i.test(argument)) {
    const name = options.name ?? nameFrom(path.basename(argument).replace(/\.gguf$/i, ''))
    return { name, kind: 'gguf', path: path.resolve(folder, argument) }
  }
  if (/^https?:\/\//i.test(argument)) {
    const host = URL.canParse(argument) ? new URL(argument).host : argument
    return {
      name: options.name ?? nameFrom(host),
      kind: options.kind ?? 'openai-compatible',
      model: options.model ?? missing('--model', 'the name under which the server offers the model'),
      base_url: argument.replace(/\/+$/, ''),
      ...(options.apiKeyEnv === undefined ? {} : { api_key_env: options.apiKeyEnv }),
    }
  }
  const kind =
    options.kind ??
    modelKinds.find((known) => known === argument) ??
    missing('--kind', `one of ${modelKinds.join(', ')}`)
  const name = options.name ?? argument
  if (kind === 'embedded') return { name, kind }
  if (kind === 'gguf') return missing('PATH.gguf', 'the file in the place of the name, and --name for the name')
  const keyVariable = options.apiKeyEnv ?? usualKeyVariable[kind]
  return {
    name,
    kind,
    model: options.model ?? missing('--model', "the provider's own name of the model"),
    ...(options.baseUrl === undefined ? {} : { base_url: options.baseUrl.replace(/\/+$/, '') }),
    ...(keyVariable === undefined ? {} : { api_key_env: keyVariable }),
  }
}

function nameFrom(text: string): string {
  const name = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
  return name.slice(0, 64) || 'model'
}

function missing(option: string, what: string): never {
  throw new Fault('usage', `"provenly models add" needs ${option}: ${what}`, {
    hint: 'Example: provenly models add http://127.0.0.1:11434/v1 --model qwen2.5-coder:1.5b',
  })
}
