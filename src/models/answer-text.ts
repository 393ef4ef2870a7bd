/** Bytes of UTF-8 that are kept of an answer. */
export const maxAnswerBytes = 200_000

/**
 * A model's raw answer as text that is safe to store: reasoning in think tags set apart, lone surrogates replaced (canonical
 * JSON has no form for them), and cut to `maxAnswerBytes` between two characters.
 */
export function answerText(raw: string): { text: string; thought: string | null } {
  // Never a pattern over the whole: an answer of megabytes must cost linear time.
  const opens = /^\s{0,100}<think>/.test(raw)
  const end = opens ? raw.indexOf('</think>') : -1
  // Reasoning that was cut off by the token limit holds no answer at all.
  const answer = !opens ? raw : end < 0 ? '' : raw.slice(end + '</think>'.length).trimStart()
  const cut = (text: string): string => cutToBytes(text.slice(0, maxAnswerBytes), maxAnswerBytes)
  const thought = opens ? raw.slice(raw.indexOf('<think>') + '<think>'.length, end < 0 ? undefined : end).trim() : null
  return { text: cut(answer), thought: thought === null ? null : cut(thought) }
}

function cutToBytes(text: string, limit: number): string {
  const wellFormed = text.toWellFormed()
  const bytes = Buffer.from(wellFormed)
  if (bytes.length <= limit) return wellFormed
  let end = limit
  // A byte 10xxxxxx continues a character: step back to where that character starts.
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1
  return bytes.toString('utf8', 0, end)
}

/**
 * Geometric mean of the probabilities of the answer's tokens, 0..1, from their natural logarithms; null without any, or when
 * a value is no logarithm of a probability. The mean does not punish a long command for its length as the product would.
 */
export function confidenceOf(logprobs: readonly number[]): number | null {
  if (logprobs.length === 0 || logprobs.some((value) => Number.isNaN(value))) return null
  const mean = logprobs.reduce((sum, value) => sum + Math.min(0, value), 0) / logprobs.length
  return Math.exp(mean)
}
