import { z } from 'zod'
import { Digest } from './digest.ts'
import type { LedgerFact } from './ledger.ts'

/** The name in models.yaml, and the first twelve digits of the version's digest. */
export const VersionId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,63}@[0-9a-f]{12}$/, 'a version is NAME@ and twelve hex digits')
export type VersionId = z.infer<typeof VersionId>

/**
 * One state of one model that answers in one way: weights by their hash and what they are decoded with, or an endpoint by its
 * address, the provider's name of the model and the settings. The same thing on two machines is the same version.
 */
export const ModelVersion = z.object({
  id: VersionId,
  name: z.string(),
  kind: z.string(),
  digest: Digest,
  /** What the digest is of. Never a key, and no path: the same weights may lie elsewhere on another machine. */
  identity: z.record(z.string(), z.json()),
  /** Where it comes from, as far as it says: training data, licence, commit of its maker. */
  provenance: z.json().nullable(),
  registeredAt: z.iso.datetime(),
})
export type ModelVersion = z.infer<typeof ModelVersion>

/** `value` is null when it could not be measured; such a metric never passes a gate. */
export const Metric = z.object({
  name: z.string(),
  value: z.number().nullable(),
  /** 95 % interval, where there is one. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Of how many rows. */
  of: z.int(),
  better: z.enum(['higher', 'lower']),
  /** Latency is shown but does not gate: it is the machine's as much as the model's. */
  gates: z.boolean(),
})
export type Metric = z.infer<typeof Metric>

/** A stored report of `provenly eval`: a model's version, on exactly these rows. */
export const Evaluation = z.object({
  id: z.string(),
  version: VersionId,
  /** `safety`, `shell`, and whatever other packs measure. */
  suite: z.string(),
  /** Of the rows. Two evaluations are compared only when they have the same. */
  data: Digest,
  source: z.string(),
  rows: z.int(),
  at: z.iso.datetime(),
  metrics: z.array(Metric),
  /** The report without its single rows. */
  report: z.json(),
})
export type Evaluation = z.infer<typeof Evaluation>

/** One look at whether the live model still does what it did. `worst` is the largest relative loss, 0.07 for 7 %. */
export const DriftCheck = z.object({
  version: VersionId,
  at: z.iso.datetime(),
  result: z.enum(['passed', 'warned', 'rolled-back', 'failed', 'unavailable']),
  worst: z.number().nullable(),
  detail: z.string(),
})
export type DriftCheck = z.infer<typeof DriftCheck>

/**
 * Who answers. `blue` is live; null until somebody promotes, then models.yaml decides alone. `green` is a candidate that gets
 * `share` (0..1) of the requests.
 */
export const Slots = z.object({
  /** Counts every change; a writer that read an older one loses. 0: never changed. */
  revision: z.int(),
  blue: VersionId.nullable(),
  green: VersionId.nullable(),
  share: z.number().min(0).max(1),
  /** Former blues, the last one is next in line for a rollback. */
  previous: z.array(VersionId),
  /** What drift is measured against: the evaluation with which blue was promoted, or its first check. */
  baseline: z.string().nullable(),
  lastCheck: DriftCheck.nullable(),
  /** While somebody checks, until when the others leave it to them. */
  checkingUntil: z.iso.datetime().nullable(),
})
export type Slots = z.infer<typeof Slots>

export const emptySlots: Slots = {
  revision: 0,
  blue: null,
  green: null,
  share: 0,
  previous: [],
  baseline: null,
  lastCheck: null,
  checkingUntil: null,
}

/**
 * Versions of models, what was measured of them, and which one is live. Port. The facts go into the ledger in the same
 * transaction. Throws Fault `storage` when the disk is full, `unavailable` when the database cannot be reached.
 */
export interface VersionStore {
  /** A version that is known already stays as it is, and its facts are left out. */
  add(version: ModelVersion, facts: LedgerFact[]): Promise<void>
  /** In the order in which they were registered. */
  versions(): Promise<ModelVersion[]>
  addEvaluation(evaluation: Evaluation, facts: LedgerFact[]): Promise<void>
  /** Newest first. */
  evaluations(filter: { version?: string; suite?: string; data?: string; limit?: number }): Promise<Evaluation[]>
  slots(): Promise<Slots>
  /** `revision` is the one that was read. Throws Fault `conflict` when it is no longer the latest; nothing is saved then. */
  changeSlots(slots: Slots, facts: LedgerFact[]): Promise<void>
  /** Facts without a change, such as a promotion that the gates refused. */
  record(facts: LedgerFact[]): Promise<void>
}
