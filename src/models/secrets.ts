import { Fault } from '../core/fault.ts'
import { usualKeyVariable } from './describe-model.ts'
import type { ChatEntry } from './model-entry.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What of a request must never be shown: the values are sent as headers, `variable` is what a person may be told. */
export type Secrets = { apiKey: string; headers: Record<string, string>; variable: string | null; values: string[] }

/**
 * Looks up the key and the secret headers of an entry. Hosted providers have a usual variable; an OpenAI-compatible server
 * may need none, which is an empty key. Throws Fault `unavailable` naming the variable that is not set, or whose value
 * cannot be a header.
 */
export function readSecrets(entry: ChatEntry, env: Environment): Secrets {
  const variable = entry.api_key_env ?? usualKeyVariable[entry.kind] ?? null
  const apiKey = variable === null ? '' : lookUp(entry, env, variable)
  const headers: Record<string, string> = {}
  for (const [header, name] of Object.entries(entry.headers_env ?? {})) headers[header] = lookUp(entry, env, name)
  const values = [apiKey, ...Object.values(headers)].filter((value) => value !== '')
  return { apiKey, headers, variable, values }
}

function lookUp(entry: ChatEntry, env: Environment, variable: string): string {
  // A trailing newline from `export KEY=$(cat file)` is the usual accident.
  const value = env[variable]?.trim() ?? ''
  if (value === '') {
    throw new Fault('unavailable', `model ${entry.name}: the environment variable ${variable} is not set`, {
      hint: `Run "export ${variable}=..." and try again.`,
    })
  }
  if (!/^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(value)) {
    throw new Fault(
      'unavailable',
      `model ${entry.name}: the value of ${variable} has characters that no header may have`,
      {
        hint: `Set ${variable} again, as plain ASCII on one line.`,
      },
    )
  }
  return value
}

/** Servers like to repeat the key they refuse; no message of theirs is shown without this. */
export function redactSecrets(text: string, secrets: Pick<Secrets, 'values'>): string {
  let safe = text
  // The longest first: a shorter value that is part of a longer one would leave the rest standing.
  for (const value of [...secrets.values].sort((a, b) => b.length - a.length))
    safe = safe.replaceAll(value, '[redacted]')
  return safe
}
