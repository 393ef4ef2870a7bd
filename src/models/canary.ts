import { sha256 } from '../core/digest.ts'

/**
 * Does the candidate answer this request? By the hash of its words and of the candidate's name: the same request always goes the
 * same way, and another candidate gets other requests. `share` in 0..1.
 */
export function isCanary(words: string, version: string, share: number): boolean {
  if (share <= 0) return false
  return Number.parseInt(sha256(`${version}\n${words}`).slice(0, 8), 16) / 2 ** 32 < share
}
