import type { Attempt, Run } from './api.ts'

/** The core's own helpers stand beside schemas and hashes, which are no business of a page; these need only the types. */
export function currentAttempt(run: Run): Attempt | undefined {
  return run.attempts.at(-1)
}

const resting = new Set(['waiting', 'learned', 'refused', 'unproven', 'failed', 'rolled-back'])

export function rests(stage: string): boolean {
  return resting.has(stage)
}
