import { z } from 'zod'
import type { Job, Jobs } from './store.ts'

/**
 * Work for an actor, without a person in it: words, the files that they are about, and what tells whether it was done. It is worked
 * on in a folder of its own, never in a person's workspace.
 */
export const Task = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,199}$/, 'an id has letters, digits and . _ : @ / -'),
  pack: z.string().min(1).max(64),
  words: z.string().min(1).max(10_000),
  language: z.string().max(40),
  /** Path -> content, before. */
  files: z.record(z.string().min(1).max(1_000), z.string().max(2_000_000)),
  /** Path -> content, after. Without it a passed proof alone counts. */
  expected: z.record(z.string().min(1).max(1_000), z.string().max(2_000_000)).nullable(),
  /** The action that the task's author says is right, in the pack's own form. */
  action: z.json().nullable(),
  /** Handed to the pack, such as {test: 'npm test'}. */
  options: z.record(z.string(), z.json()),
  /** SPDX, or `unknown`. */
  license: z.string(),
  origin: z.string(),
})
export type Task = z.infer<typeof Task>

/**
 * Tasks, and the queue that hands each to one actor at a time. Port. In `jobs`, a job's `run` is the task's id; what its handler
 * throws, or a worker that dies, brings it back. Throws Fault `storage`, `unavailable` like the store.
 */
export interface TaskStore {
  /** Those that are not known yet, with a job for each, in one transaction. Returns how many were new. */
  add(tasks: readonly Task[]): Promise<number>
  /** Throws Fault `not-found`. */
  task(id: Job['run']): Promise<Task>
  jobs: Jobs
}
