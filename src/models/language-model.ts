import type { wrapLanguageModel } from 'ai'
import type { ChatEntry } from './model-entry.ts'
import type { Secrets } from './secrets.ts'

/** A language model of the AI SDK, in the one version of its interface that the providers here speak. */
export type LanguageModel = Parameters<typeof wrapLanguageModel>[0]['model'] & { readonly specificationVersion: 'v4' }

const defaultBaseUrls: Record<ChatEntry['kind'], string> = {
  'openai-compatible': '',
  openai: 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com/v1',
  google: 'https://generativelanguage.googleapis.com/v1beta',
}

/** Always passed to the provider, which would otherwise look into the environment for it. */
export function baseUrlOf(entry: ChatEntry): string {
  return (entry.base_url ?? defaultBaseUrls[entry.kind]).replace(/\/+$/, '')
}

/** Loads the provider on first use: the SDK takes a third of a second that a command without a model must not pay. */
export async function openLanguageModel(
  entry: ChatEntry,
  secrets: Secrets,
  fetch: typeof globalThis.fetch,
): Promise<LanguageModel> {
  const settings = { baseURL: baseUrlOf(entry), apiKey: secrets.apiKey, headers: secrets.headers, fetch }
  switch (entry.kind) {
    case 'openai-compatible': {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
      return createOpenAICompatible({
        ...settings,
        name: 'compatible',
        // The provider has no option for token probabilities: they are asked for in the body and read from the answer.
        transformRequestBody: (body) => ({ ...body, logprobs: true }),
        metadataExtractor: {
          extractMetadata: async ({ parsedBody }) => ({ compatible: { logprobs: chatLogprobs(parsedBody) } }),
          createStreamExtractor: () => ({ processChunk: () => {}, buildMetadata: () => undefined }),
        },
      }).chatModel(entry.model)
    }
    case 'openai': {
      const { createOpenAI } = await import('@ai-sdk/openai')
      return createOpenAI(settings).chat(entry.model)
    }
    case 'anthropic': {
      const { createAnthropic } = await import('@ai-sdk/anthropic')
      return createAnthropic(settings)(entry.model)
    }
    case 'google': {
      const { createGoogle } = await import('@ai-sdk/google')
      return createGoogle(settings)(entry.model)
    }
  }
}

/** Log-probabilities of the first choice's tokens, in both forms servers send: chat (`content`) and legacy completions. */
function chatLogprobs(body: unknown): number[] {
  const choices = member(body, 'choices')
  const logprobs = member(Array.isArray(choices) ? choices[0] : undefined, 'logprobs')
  const content = member(logprobs, 'content')
  if (Array.isArray(content)) return numbers(content.map((token) => member(token, 'logprob')))
  const legacy = member(logprobs, 'token_logprobs')
  return Array.isArray(legacy) ? numbers(legacy) : []
}

/** What the model's metadata holds of token probabilities, whichever provider wrote it. */
export function logprobsIn(metadata: unknown): number[] {
  const compatible = member(member(metadata, 'compatible'), 'logprobs')
  if (Array.isArray(compatible)) return numbers(compatible)
  const openai = member(member(metadata, 'openai'), 'logprobs')
  return Array.isArray(openai) ? numbers(openai.map((token) => member(token, 'logprob'))) : []
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function numbers(values: readonly unknown[]): number[] {
  return values.filter((value) => typeof value === 'number')
}
