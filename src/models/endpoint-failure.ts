import type { APICallError } from 'ai'
import { Fault } from '../core/fault.ts'
import { BodyTooLarge } from './bounded-fetch.ts'
import { baseUrlOf } from './language-model.ts'
import type { ChatEntry } from './model-entry.ts'
import { redactSecrets, type Secrets } from './secrets.ts'

/** Why one attempt failed, reduced to what may be shown: no request body, no header, no key. */
export type EndpointFailure = {
  status: number | null
  /** One line, redacted. */
  problem: string
  /** May another attempt succeed? */
  retry: boolean
  /** Milliseconds that the server asked to wait, if it did. */
  retryAfterMs: number | null
}

/** Reads an error of the AI SDK (or of the fetch below it). `now` is epoch milliseconds, for a Retry-After that is a date. */
export function endpointFailure(error: unknown, secrets: Secrets, now: number): EndpointFailure {
  const plain = { status: null, retryAfterMs: null }
  if (causes(error).some((cause) => cause instanceof BodyTooLarge)) {
    return { ...plain, problem: 'the answer was larger than 8 MiB', retry: false }
  }
  const call = causes(error).find(isApiCallError)
  const status = call?.statusCode ?? null
  if (call === undefined || (status !== null && status < 400)) {
    const isNetwork = causes(error).some(
      (cause) => cause instanceof TypeError && /fetch failed|terminated/.test(cause.message),
    )
    const problem = isNetwork ? networkProblem(error) : `the answer was not understood (${lastMessage(error)})`
    return { ...plain, status, problem: oneLine(problem, secrets), retry: isNetwork }
  }
  if (status === null) return { ...plain, problem: oneLine(networkProblem(call), secrets), retry: true }
  const retry = status === 408 || status === 429 || status >= 500
  const said = oneLine(call.message, secrets)
  return {
    status,
    problem: `HTTP ${status}${said === '' ? '' : `: ${said}`}`,
    retry,
    retryAfterMs: retryAfter(call, now),
  }
}

/** The one line for the person, with the next step. Never carries the cause: it holds the request. */
export function endpointFault(entry: ChatEntry, secrets: Secrets, failure: EndpointFailure, attempts: number): Fault {
  const place = `model ${entry.name} at ${baseUrlOf(entry)}`
  if (failure.status === 401 || failure.status === 403) {
    const key =
      secrets.variable === null ? 'asks for a key and api_key_env is not set' : `refused the key in ${secrets.variable}`
    return new Fault('unavailable', `${place} ${key} (HTTP ${failure.status})`, {
      hint:
        secrets.variable === null
          ? `Set api_key_env of ${entry.name} in models.yaml to the variable that holds the key.`
          : `Put a valid key into the environment variable ${secrets.variable}.`,
    })
  }
  const tries = attempts > 1 ? ` after ${attempts} attempts` : ''
  return new Fault('unavailable', `${place} gave no answer${tries}: ${failure.problem}`, {
    hint: nextStep(entry, failure),
  })
}

function nextStep(entry: ChatEntry, failure: EndpointFailure): string {
  if (failure.status === 404 || failure.status === 400) {
    return `Check base_url and model ("${entry.model}") of ${entry.name} in models.yaml.`
  }
  if (failure.status === 429) return 'Wait, or put another model first in models.yaml.'
  return 'Check that the server runs ("provenly models" shows which do), or put another model first in models.yaml.'
}

function retryAfter(call: APICallError, now: number): number | null {
  const headers = call.responseHeaders ?? {}
  const exact = Number.parseFloat(headers['retry-after-ms'] ?? '')
  if (Number.isFinite(exact) && exact >= 0) return exact
  const value = headers['retry-after']
  if (value === undefined) return null
  // RFC 9110, 10.2.3: seconds or an HTTP date.
  if (/^\d+(\.\d+)?$/.test(value.trim())) return Number.parseFloat(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

function networkProblem(error: unknown): string {
  const code = causes(error)
    .map((cause) => ('code' in cause && typeof cause.code === 'string' ? cause.code : null))
    .find((found) => found !== null)
  if (code === 'ECONNREFUSED') return 'the connection was refused'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the host name is not known'
  return `the connection failed (${code ?? lastMessage(error)})`
}

function lastMessage(error: unknown): string {
  return causes(error).at(-1)?.message ?? String(error)
}

function causes(error: unknown): Error[] {
  const chain: Error[] = []
  let current = error
  while (current instanceof Error && chain.length < 10) {
    chain.push(current)
    current = current.cause
  }
  return chain
}

function isApiCallError(error: Error): error is APICallError {
  // By name instead of `instanceof`, so that this file does not load the SDK.
  return error.name === 'AI_APICallError'
}

function oneLine(text: string, secrets: Secrets): string {
  const safe = redactSecrets(text, secrets).toWellFormed()
  // Control characters of a server's message could rewrite the terminal it is shown in.
  const line = safe.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return line.length <= 300 ? line : `${line.slice(0, 299).toWellFormed()}…`
}
