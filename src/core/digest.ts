import { createHash } from 'node:crypto'
import { z } from 'zod'

/** Lower-case hex SHA-256. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 digest: 64 lower-case hex digits')
export type Digest = z.infer<typeof Digest>

/**
 * RFC 8785 (JSON Canonicalization Scheme). ECMAScript already serialises strings and numbers as the RFC demands, so only
 * the order of the keys (by UTF-16 code unit, which is what `sort` compares) and the refusal of what JSON cannot say are left.
 * Keys whose value is `undefined` are absent, as in JSON. Throws TypeError on anything else without a JSON form, and on lone
 * surrogates, for which the RFC has no encoding.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON form`)
    return JSON.stringify(value)
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('a lone surrogate has no canonical JSON form')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (
    typeof value === 'object' &&
    (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)
  ) {
    const entries = Object.entries(value).filter(([, member]) => member !== undefined)
    entries.sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`).join(',')}}`
  }
  throw new TypeError(`${typeof value} has no JSON form`)
}

export function sha256(data: string | Uint8Array): Digest {
  return createHash('sha256').update(data).digest('hex')
}

/** The name of a value: SHA-256 over its canonical JSON. */
export function digestOf(value: unknown): Digest {
  return sha256(canonicalJson(value))
}
