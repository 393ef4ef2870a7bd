import { Fault } from '../core/fault.ts'
import type { ModelHealth } from '../core/model.ts'
import { endpointFailure, endpointFault } from './endpoint-failure.ts'
import { baseUrlOf } from './language-model.ts'
import type { ChatEntry } from './model-entry.ts'
import { type Environment, readSecrets, type Secrets } from './secrets.ts'

const healthTimeoutMs = 5_000

/**
 * Asks the endpoint for its list of models, which costs no tokens. Never throws for the endpoint: what is wrong is the
 * `detail`. `latencyMs` is null when nothing answered. Throws Fault `interrupted` on abort.
 */
export async function endpointHealth(
  entry: ChatEntry,
  env: Environment,
  effects: { fetch: typeof globalThis.fetch; now: () => number },
  signal: AbortSignal,
): Promise<ModelHealth> {
  const timeout = AbortSignal.timeout(Math.min(entry.timeout_ms, healthTimeoutMs))
  const started = effects.now()
  const health = (ok: boolean, detail: string, answered: boolean): ModelHealth => ({
    name: entry.name,
    ok,
    detail,
    latencyMs: answered ? effects.now() - started : null,
  })
  let secrets: Secrets
  try {
    secrets = readSecrets(entry, env)
  } catch (error) {
    if (error instanceof Fault) return health(false, error.message, false)
    throw error
  }
  try {
    signal.throwIfAborted()
    const response = await effects.fetch(`${baseUrlOf(entry)}/models`, {
      headers: { ...authorization(entry, secrets), ...secrets.headers },
      signal: AbortSignal.any([signal, timeout]),
    })
    if (response.ok) return health(true, listing(await response.text(), entry.model), true)
    if (response.status === 401 || response.status === 403) {
      const failure = { status: response.status, problem: '', retry: false, retryAfterMs: null }
      return health(false, endpointFault(entry, secrets, failure, 1).message, true)
    }
    // Many small servers speak only the chat route; one that answers 404 here is there all the same.
    if (response.status === 404 || response.status === 405)
      return health(true, 'answers, does not list its models', true)
    return health(false, `${baseUrlOf(entry)} answers HTTP ${response.status}`, true)
  } catch (error) {
    if (signal.aborted) throw new Fault('interrupted', `the health check of model ${entry.name} was interrupted`)
    if (timeout.aborted) return health(false, `${baseUrlOf(entry)} did not answer in time`, false)
    return health(false, `${baseUrlOf(entry)}: ${endpointFailure(error, secrets, effects.now()).problem}`, false)
  }
}

function authorization(entry: ChatEntry, secrets: Secrets): Record<string, string> {
  if (secrets.apiKey === '') return {}
  switch (entry.kind) {
    case 'anthropic':
      return { 'x-api-key': secrets.apiKey, 'anthropic-version': '2023-06-01' }
    case 'google':
      return { 'x-goog-api-key': secrets.apiKey }
    default:
      return { authorization: `Bearer ${secrets.apiKey}` }
  }
}

function listing(body: string, model: string): string {
  // OpenAI and Anthropic list ids, Google "models/ID"; whether the quoted name occurs is all that is needed.
  return body.includes(`"${model}"`) || body.includes(`"models/${model}"`)
    ? 'answers, model listed'
    : `answers, but its list does not name ${model}`
}
