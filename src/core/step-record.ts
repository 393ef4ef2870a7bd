import { z } from 'zod'
import { type Digest, digestOf } from './digest.ts'
import { PathState } from './effects.ts'
import { Check } from './proof.ts'
import { State } from './state.ts'
import { Verdict } from './verdict.ts'

/**
 * How a step ended, as a label for training. `accepted`: proven, approved by a person and applied as approved. `verified`: proven
 * against what its task says must come out, where nobody was asked. `answered`: proven, nothing to apply. `drifted`: applied, and not
 * as approved. `lapsed` and `interrupted` are nobody's fault: it waited too long, or the machine failed.
 */
export const StepLabel = z.enum([
  'accepted',
  'verified',
  'answered',
  'edited',
  'rejected',
  'repaired',
  'undone',
  'drifted',
  'denied',
  'failed',
  'unproven',
  'lapsed',
  'interrupted',
  'open',
])
export type StepLabel = z.infer<typeof StepLabel>

/** A touched path before the step: what an old step has to be put on to be scored again. `kept`: its bytes are in the blob store. */
export const BasePath = z.object({ path: z.string(), before: PathState, kept: z.boolean() })
export type BasePath = z.infer<typeof BasePath>

/** One step of one trajectory, of any pack. Every field is what was, never what was made of it later: rewards are kept beside it. */
export const StepRecord = z.object({
  /** Names this way through the task; one task may be tried many times. A run is its own trajectory. */
  trajectory: z.string().min(1).max(128),
  task_id: z.string().min(1).max(256),
  step: z.int().min(1),
  pack: z.string(),
  prompt: z.object({
    system: z.string().nullable(),
    words: z.string(),
    context: z.string().nullable(),
    feedback: z.array(z.object({ proposal: z.string(), problem: z.string() })),
  }),
  state_before: State.nullable(),
  model_output: z.object({
    think: z.string().nullable(),
    action: z.json().nullable(),
    state_update: z.json().nullable(),
    /** What the model is to say for this action, in the form of its pack. */
    completion: z.string(),
    source: z.enum(['model', 'person', 'expert']),
    by: z.string(),
    problem: z.string().nullable(),
  }),
  sandbox_result: z
    .object({
      checks: z.array(Check),
      observed: z.boolean(),
      exit_code: z.int().nullable(),
      effects: z.array(z.object({ path: z.string(), kind: z.string(), before: PathState, after: PathState })),
      stdout: z.string(),
      stderr: z.string(),
    })
    .nullable(),
  verdict: Verdict.nullable(),
  decision: z.object({
    kind: z.enum(['approved', 'rejected', 'edited', 'guided', 'none']),
    by: z.array(z.string()),
    reason: z.string().nullable(),
  }),
  outcome: z.object({ label: StepLabel, deviations: z.int(), reason: z.string().nullable() }),
  base: z.array(BasePath),
  /** The action that a task's author says is right, where there is one. */
  expected: z.json().nullable(),
  /** SPDX, or `unknown`: never guessed. */
  license: z.string(),
  /** Where the task came from: `run`, `synthetic`, or the name of a data set with the record in it. */
  origin: z.string(),
  created_at: z.iso.datetime(),
})
export type StepRecord = z.infer<typeof StepRecord>

/** The name of a step's content, as the ledger has it. */
export function stepDigest(step: StepRecord): Digest {
  return digestOf(step)
}
