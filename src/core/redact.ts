/**
 * Secrets by their published shapes. Order matters: the specific before the general. Each keeps enough of the start to say
 * what kind of secret stood there.
 */
const shapes: readonly [name: string, pattern: RegExp][] = [
  ['private-key', /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g],
  ['aws-access-key', /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g],
  ['github-token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255})\b/g],
  ['gitlab-token', /\bglpat-[A-Za-z0-9_-]{20,}/g],
  ['slack-token', /\bxox[abposr]-[A-Za-z0-9-]{10,}/g],
  ['slack-webhook', /https:\/\/hooks\.slack\.com\/services\/[A-Za-z0-9/]+/g],
  ['google-api-key', /\bAIza[A-Za-z0-9_-]{35}\b/g],
  ['anthropic-key', /\bsk-ant-[A-Za-z0-9_-]{20,}/g],
  ['openai-key', /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20,}/g],
  ['stripe-key', /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/g],
  ['npm-token', /\bnpm_[A-Za-z0-9]{36}\b/g],
  ['pypi-token', /\bpypi-[A-Za-z0-9_-]{32,}/g],
  ['hugging-face-token', /\bhf_[A-Za-z0-9]{30,}\b/g],
  ['provenly-token', /\bpvl_[A-Za-z0-9_-]{20,}/g],
  ['jwt', /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+/g],
]

/** Forms that carry a secret beside a telling name; the first group stays, the second is the secret. */
const carriers: readonly RegExp[] = [
  /(\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/@]{1,256}:)([^\s@/]{1,256})(?=@)/gi,
  /(\bauthorization\s*[:=]\s*["']?(?:bearer|basic|token)\s+)([^\s"']{6,})/gi,
  /((?:password|passwd|passphrase|secret|api[_-]?key|access[_-]?key|auth[_-]?token|private[_-]?token|client[_-]?secret|\b[a-z0-9_]{0,64}_(?:TOKEN|SECRET|PASSWORD|KEY))["']?\s*[:=]\s*["']?)([^\s"'&;|]{4,})/gi,
  /((?:--password|--token|--secret|--api-key)[ =]["']?)([^\s"']{4,})/gi,
]

const tellingName = /^(?:.*[_-])?(?:password|passwd|passphrase|secret|token|api[_-]?key|private[_-]?key)$/i

/** Every form above has one of these in it, so a text without them needs no second look: most texts have none. */
const trigger =
  /-----begin|akia|asia|abia|acca|gh[pousr]_|github_pat_|glpat-|xox[abposr]-|hooks\.slack|aiza|sk-|k_live_|k_test_|npm_|pypi-|hf_|pvl_|eyj|:\/\/|authorization|passw|passphrase|secret|key|token/i

export function redactText(text: string): string {
  if (!trigger.test(text)) return text
  let result = text
  for (const [name, pattern] of shapes) result = result.replace(pattern, `[redacted ${name}]`)
  for (const pattern of carriers) {
    result = result.replace(pattern, (whole, lead: string, secret: string) =>
      secret.startsWith('[redacted') || /^\$[\w{(]/.test(secret) ? whole : `${lead}[redacted]`,
    )
  }
  return result
}

/** Redacts every string, and every key, of a JSON value. */
export function redact(value: unknown): unknown {
  if (typeof value === 'string') return redactText(value)
  if (Array.isArray(value)) return value.map(redact)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        redactText(key),
        typeof member === 'string' && tellingName.test(key) ? '[redacted]' : redact(member),
      ]),
    )
  }
  return value
}
