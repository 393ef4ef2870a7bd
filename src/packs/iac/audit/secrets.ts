/** Forms of credentials that are recognised by their shape alone. */
const shapes: readonly RegExp[] = [
  /(?<![A-Za-z0-9/+])(AKIA|ASIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA)[A-Z0-9]{16}(?![A-Za-z0-9/+=])/,
  /-----BEGIN (?:RSA |EC |DSA |OPENSSH |PGP |ENCRYPTED )?PRIVATE KEY/,
  /\bgh[pousr]_[A-Za-z0-9]{36,}\b/,
  /\bxox[abprs]-[A-Za-z0-9-]{10,}/,
  /\bAIza[0-9A-Za-z_-]{35}\b/,
  /\bsk_live_[0-9a-zA-Z]{24,}/,
  /\bglpat-[0-9A-Za-z_-]{20}\b/,
  /\bnpm_[A-Za-z0-9]{36}\b/,
]

const awsSecret = /(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g

/** How many different characters a text has for its length, as Shannon's entropy in bits. */
export function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1)
  let sum = 0
  for (const count of counts.values()) sum -= (count / text.length) * Math.log2(count / text.length)
  return sum
}

const looksRandom = (text: string): boolean =>
  entropy(text) > 4 && /[0-9]/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text) && !/^[0-9a-f]+$/i.test(text)

/** A text that holds something shaped like a credential. Placeholders in `${...}` do not count. */
export function holdsSecret(text: string): boolean {
  const sample = text.slice(0, 200_000)
  if (shapes.some((shape) => shape.test(sample))) return true
  for (const match of sample.matchAll(awsSecret)) if (looksRandom(match[0])) return true
  return false
}

/** Names of arguments that hold a secret by their meaning. */
export const secretName =
  /(^|[_-])(password|passwd|secret|api_?key|access_?key|secret_?key|private_?key|auth_?token|client_secret)$/i

/** A value that is plainly a stand-in. */
export const isPlaceholder = (text: string): boolean =>
  text.length < 4 ||
  /^(\$\{.*\}|<.*>|\{\{.*\}\}|x+|\*+|change_?me|todo|example.*|dummy|null|none|true|false)$/i.test(text) ||
  /\$\{|\{\{/.test(text)
