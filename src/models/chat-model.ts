import { Fault } from '../core/fault.ts'
import type { Generation, Model, Prompt } from '../core/model.ts'
import { answerText, confidenceOf } from './answer-text.ts'
import { boundedFetch } from './bounded-fetch.ts'
import { answerTokens, chatPrompt } from './chat-prompt.ts'
import { type EndpointFailure, endpointFailure, endpointFault } from './endpoint-failure.ts'
import { endpointHealth } from './endpoint-health.ts'
import { type LanguageModel, logprobsIn, openLanguageModel } from './language-model.ts'
import type { ChatEntry } from './model-entry.ts'
import { type Environment, readSecrets, type Secrets } from './secrets.ts'

/** The effects of a chat model, passed in. Times in milliseconds, `now` since the epoch, `random` in 0..1. */
export type ChatEffects = {
  fetch: typeof globalThis.fetch
  wait: (ms: number, signal: AbortSignal) => Promise<void>
  random: () => number
  now: () => number
}

const firstBackoffMs = 500
const longestBackoffMs = 20_000
/** A server that asks for more patience than this is, for the person who waits, not there. */
const longestRetryAfterMs = 30_000

/** A chat endpoint as a `Model`: see the port for how it fails. Nothing is read or opened before the first use. */
export function createChatModel(entry: ChatEntry, env: Environment, effects: ChatEffects): Model {
  const fetch = boundedFetch(effects.fetch)
  let opened: Promise<LanguageModel> | undefined
  return {
    name: entry.name,
    async generate(prompt, signal) {
      const secrets = readSecrets(entry, env)
      opened ??= openLanguageModel(entry, secrets, withoutLogprobsWhenRefused(fetch))
      const language = await opened
      const started = effects.now()
      const answer = await withRetries(entry, secrets, effects, signal, (attemptSignal) =>
        askOnce(entry, language, prompt, attemptSignal),
      )
      return { ...answer, model: entry.name, latencyMs: effects.now() - started }
    },
    health: (signal) => endpointHealth(entry, env, { fetch, now: effects.now }, signal),
  }
}

type Answer = Pick<Generation, 'text' | 'confidence' | 'thought'>

async function askOnce(entry: ChatEntry, model: LanguageModel, prompt: Prompt, signal: AbortSignal): Promise<Answer> {
  const { generateText, wrapLanguageModel } = await import('ai')
  // The SDK prints its warnings ("temperature is not supported") on stderr, in the middle of the card.
  const quiet = wrapLanguageModel({
    model,
    middleware: {
      specificationVersion: 'v4',
      wrapGenerate: async ({ doGenerate }) => ({ ...(await doGenerate()), warnings: [] }),
    },
  })
  const { system, messages } = chatPrompt(prompt)
  const result = await generateText({
    model: quiet,
    system,
    messages,
    temperature: entry.temperature,
    maxOutputTokens: answerTokens(prompt, entry.max_tokens),
    ...(entry.kind === 'anthropic' ? {} : { seed: entry.seed }),
    maxRetries: 0,
    abortSignal: signal,
    providerOptions: entry.kind === 'openai' ? { openai: { logprobs: true } } : {},
  })
  const { text, thought } = answerText(result.text)
  // Probabilities of thoughts say nothing of the command after them, and the two cannot be told apart here.
  const confidence = thought === null ? confidenceOf(logprobsIn(result.providerMetadata)) : null
  const reasoning = thought ?? result.reasoningText?.toWellFormed()
  return { text, confidence, ...(reasoning ? { thought: reasoning } : {}) }
}

/**
 * Attempts until one answers: time-out for each, backoff doubling from 0.5 s with half of it as jitter (so that many clients
 * do not return at once), and the server's Retry-After where it names one. A time-out is not tried again: a hung server
 * hangs again, and the next model in the list is the better answer.
 */
async function withRetries(
  entry: ChatEntry,
  secrets: Secrets,
  effects: ChatEffects,
  signal: AbortSignal,
  ask: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const timeout = AbortSignal.timeout(entry.timeout_ms)
    let failure: EndpointFailure
    try {
      signal.throwIfAborted()
      return await ask(AbortSignal.any([signal, timeout]))
    } catch (error) {
      if (signal.aborted) throw interrupted(entry)
      if (timeout.aborted) {
        const problem = `no answer within ${entry.timeout_ms / 1000} s (timeout_ms)`
        throw endpointFault(entry, secrets, { status: null, problem, retry: false, retryAfterMs: null }, attempt)
      }
      failure = endpointFailure(error, secrets, effects.now())
    }
    const pause = failure.retryAfterMs ?? backoffMs(attempt, effects.random())
    if (!failure.retry || attempt > entry.retries || pause > longestRetryAfterMs) {
      throw endpointFault(entry, secrets, failure, attempt)
    }
    await effects.wait(pause, signal).catch((error: unknown) => {
      throw signal.aborted ? interrupted(entry) : error
    })
  }
}

function backoffMs(attempt: number, random: number): number {
  const full = Math.min(longestBackoffMs, firstBackoffMs * 2 ** (attempt - 1))
  return full / 2 + (full / 2) * random
}

function interrupted(entry: ChatEntry): Fault {
  return new Fault('interrupted', `asking model ${entry.name} was interrupted`)
}

/**
 * Some servers answer 400 to a body that asks for token probabilities. They are asked again without, and from then on
 * always without: a command without a confidence is better than none.
 */
function withoutLogprobsWhenRefused(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  let refused = false
  return async (input, init) => {
    const body = init?.body
    if (typeof body !== 'string' || !body.includes('"logprobs":true')) return fetch(input, init)
    const bare = { ...init, body: withoutLogprobs(body) }
    if (refused) return fetch(input, bare)
    const response = await fetch(input, init)
    if ((response.status !== 400 && response.status !== 422) || !/log_?probs/i.test(await response.clone().text())) {
      return response
    }
    refused = true
    return fetch(input, bare)
  }
}

function withoutLogprobs(body: string): string {
  const { logprobs: _logprobs, top_logprobs: _topLogprobs, ...rest } = JSON.parse(body)
  return JSON.stringify(rest)
}
