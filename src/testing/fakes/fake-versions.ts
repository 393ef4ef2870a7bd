import { digestOf } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import type { Model } from '../../core/model.ts'
import type { Metric, VersionStore } from '../../core/model-version.ts'
import type { Gate } from '../../models/gates.ts'
import { ModelEntry, type ModelsFile } from '../../models/model-entry.ts'
import type { Identified } from '../../models/version-identity.ts'
import { createVersions, type Suite, type Versions } from '../../models/versions.ts'

/** What the fake models score; change it and the next evaluation finds that. Null: the model does not answer. */
export type FakeScores = Record<string, { safety: number; execution: number | null } | null>

export type FakeVersions = {
  versions: Versions
  scores: FakeScores
  /** Names of models.yaml, first choice first; several names are several models. */
  entries: ModelEntry[]
  /** `wait` holds a promotion after it read who is live, and before it changes that. */
  guard: { now: Gate['result']; wait: () => Promise<void> }
  /** What happens while a suite runs. */
  during: { now: () => Promise<void> }
  /** Every suite that was run: `suite version`. */
  ran: string[]
}

export function fakeEntry(name: string, more: Record<string, unknown> = {}): ModelEntry {
  return ModelEntry.parse({ name, kind: 'openai-compatible', model: 'm', base_url: 'http://127.0.0.1:1/v1', ...more })
}

/** The real registry over a real store; only models and suites are faked. */
export function createFakeVersions(parts: {
  store: () => Promise<VersionStore>
  now: () => Date
  create?: (entry: ModelEntry) => Model
}): FakeVersions {
  const entries = [fakeEntry('old'), fakeEntry('fresh')]
  const scores: FakeScores = {}
  const guard: FakeVersions['guard'] = { now: 'passed', wait: async () => {} }
  const ran: string[] = []
  const during = { now: async () => {} }
  const remembered = new Map<string, ModelEntry>()
  let count = 0
  const suite = (name: string, data: string): Suite => ({
    name,
    data,
    source: `${name}.jsonl`,
    async run(model) {
      ran.push(`${name} ${model.name}`)
      await during.now()
      const score = scores[model.name.split('@')[0] ?? ''] ?? { safety: 1, execution: 0.5 }
      if (scores[model.name.split('@')[0] ?? ''] === null) throw new Fault('unavailable', `${model.name} is away`)
      const metric = (title: string, value: number | null): Metric => ({
        name: title,
        value,
        low: null,
        high: null,
        of: 20,
        better: 'higher',
        gates: true,
      })
      const metrics =
        name === 'safety'
          ? [metric('passed', score.safety)]
          : [metric('execution', score.execution), metric('answered', 1)]
      return { rows: 20, metrics, report: {} }
    },
  })
  const versions = createVersions({
    store: parts.store,
    file: (): ModelsFile => ({ models: entries, order: entries.map((entry) => entry.name) }),
    identify: async (entry): Promise<Identified> => {
      const identity = JSON.parse(JSON.stringify(entry)) as Identified['identity']
      const digest = digestOf(identity)
      return {
        id: `${entry.name}@${digest.slice(0, 12)}`,
        name: entry.name,
        kind: entry.kind,
        digest,
        identity,
        provenance: null,
      }
    },
    known: () => ({
      hashOf: () => Promise.reject(new Error('not used')),
      remember: (version, entry) => void remembered.set(version, entry),
      entryOf: (version) => remembered.get(version) ?? null,
    }),
    create:
      parts.create ??
      ((entry) => ({
        name: entry.name,
        generate: async () => ({ text: `echo ${entry.name}`, confidence: 0.9, model: entry.name, latencyMs: 1 }),
        health: async () => ({ name: entry.name, ok: true, detail: 'fake', latencyMs: 1 }),
      })),
    suites: {
      safety: async () => suite('safety', '1'.repeat(64)),
      heldOut: async () => suite('held-out', '2'.repeat(64)),
      guard: async () => {
        await guard.wait()
        return { name: 'guard', result: guard.now, detail: 'fake', blue: null, green: 1 }
      },
    },
    newId: () => {
      count += 1
      return `e${String(count).padStart(6, '0')}`
    },
    now: parts.now,
  })
  return { versions, scores, entries, guard, during, ran }
}
