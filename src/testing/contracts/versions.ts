import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import type { ResultFeedback } from '../../core/feedback.ts'
import type { LedgerFact } from '../../core/ledger.ts'
import { type Evaluation, emptySlots, type ModelVersion, type VersionStore } from '../../core/model-version.ts'
import { createFakeVersions, fakeEntry } from '../fakes/fake-versions.ts'
import { isFault, type OpenedForContract, sampleRun } from './store.ts'

type Opened = Omit<OpenedForContract, 'again'> & {
  versions: VersionStore
  again(): Promise<{ versions: VersionStore }>
}

export function sampleVersion(id: string, change: Partial<ModelVersion> = {}): ModelVersion {
  return {
    id,
    name: id.split('@')[0] ?? '',
    kind: 'openai-compatible',
    digest: (id.split('@')[1] ?? '').padEnd(64, '0'),
    identity: { url: 'http://127.0.0.1:1/v1', model: 'größer 🗂' },
    provenance: null,
    registeredAt: '2026-01-01T00:00:00.000Z',
    ...change,
  }
}

export function sampleEvaluation(id: string, version: string, change: Partial<Evaluation> = {}): Evaluation {
  return {
    id,
    version,
    suite: 'shell',
    data: 'd'.repeat(64),
    source: 'held-out.jsonl',
    rows: 10,
    at: '2026-01-01T00:00:00.000Z',
    metrics: [{ name: 'execution', value: 0.5, low: 0.2, high: 0.8, of: 10, better: 'higher', gates: true }],
    report: { rows: 10 },
    ...change,
  }
}

const fact = (data: Record<string, unknown> = {}): LedgerFact => ({
  kind: 'model-evaluated',
  run: null,
  actor: 'ann',
  data,
})

/** What every implementation of the store of versions, evaluations and feedback must do. */
export function versionsContract(name: string, open: (test: TestContext) => Promise<Opened>): void {
  describe(`${name}: versions of models`, () => {
    const [old, fresh] = [sampleVersion('qwen@aaaaaaaaaaaa'), sampleVersion('qwen@bbbbbbbbbbbb')]

    it('gives back what it was given, once', async (test) => {
      const { versions, store } = await open(test)
      assert.deepEqual(await versions.versions(), [])
      await versions.add(old, [fact()])
      await versions.add({ ...old, provenance: 'changed' }, [fact()])
      await versions.add(fresh, [])
      assert.deepEqual(await versions.versions(), [old, fresh])
      assert.equal((await store.entries({})).length, 1, 'a version that is known is not told again')
    })

    it('lists evaluations by version, suite and rows, newest first', async (test) => {
      const { versions, store } = await open(test)
      for (const version of [old, fresh]) await versions.add(version, [])
      const other = 'e'.repeat(64)
      const made = [
        sampleEvaluation('e1', old.id),
        sampleEvaluation('e2', fresh.id, { at: '2026-01-02T00:00:00.000Z' }),
        sampleEvaluation('e3', fresh.id, { at: '2026-01-03T00:00:00.000Z', data: other }),
        sampleEvaluation('e4', fresh.id, { suite: 'safety' }),
      ]
      for (const each of made) await versions.addEvaluation(each, [fact({ id: each.id })])
      const ids = async (filter: Parameters<VersionStore['evaluations']>[0]) =>
        (await versions.evaluations(filter)).map((each) => each.id)
      assert.deepEqual(await ids({}), ['e3', 'e2', 'e4', 'e1'])
      assert.deepEqual(await ids({ version: fresh.id, suite: 'shell' }), ['e3', 'e2'])
      assert.deepEqual(await ids({ data: other }), ['e3'])
      assert.deepEqual(await ids({ limit: 1 }), ['e3'])
      assert.deepEqual((await versions.evaluations({ version: old.id }))[0], made[0])
      assert.equal((await store.entries({})).length, 4)
      await assert.rejects(versions.addEvaluation(sampleEvaluation('e5', 'none@cccccccccccc'), []))
    })

    it('lets one of two win that change at once who is live, in whichever process', async (test) => {
      const { versions, store, verify, again } = await open(test)
      const other = (await again()).versions
      assert.deepEqual(await versions.slots(), emptySlots)
      for (let round = 0; round < 3; round += 1) {
        const read = await versions.slots()
        assert.equal(read.revision, round)
        const results = await Promise.allSettled(
          [versions, other, versions, other].map((each, racer) =>
            each.changeSlots({ ...read, blue: old.id, share: racer / 10 }, [
              { ...fact({ round, racer }), kind: 'model-promoted' },
            ]),
          ),
        )
        assert.equal(results.filter((result) => result.status === 'fulfilled').length, 1)
        for (const result of results) if (result.status === 'rejected') isFault('conflict')(result.reason)
        const won = results.findIndex((result) => result.status === 'fulfilled')
        assert.deepEqual(await other.slots(), { ...read, blue: old.id, share: won / 10, revision: round + 1 })
      }
      assert.equal((await store.entries({})).length, 3, 'who lost left no trace')
      assert.deepEqual((await verify()).problems, [])
    })
  })

  describe(`${name}: two that promote at once`, () => {
    it('lets one win, and tells the other', async (test) => {
      const { versions, store, again, verify } = await open(test)
      const other = (await again()).versions
      const now = () => new Date('2026-01-01T00:00:00.000Z')
      let deciding = 0
      const { promise: bothDecide, resolve: letGo } = Promise.withResolvers<void>()
      const people = [versions, other].map((each, index) => {
        const { versions: registry, entries, guard } = createFakeVersions({ store: async () => each, now })
        entries.push(fakeEntry('third'))
        guard.wait = () => {
          deciding += 1
          if (deciding === 2) letGo()
          return bothDecide
        }
        const asking = { actor: `admin-${index}`, signal: new AbortController().signal, measure: true }
        return { registry, asking, candidate: index === 0 ? 'fresh' : 'third' }
      })
      for (const { registry, asking } of people.slice(0, 1))
        for (const each of ['old', 'fresh', 'third']) await registry.evaluate((await registry.resolve(each)).id, asking)
      const results = await Promise.allSettled(
        people.map(({ registry, asking, candidate }) => registry.promote(candidate, asking)),
      )
      const won = results.findIndex((result) => result.status === 'fulfilled')
      assert.deepEqual(results.map((result) => result.status).sort(), ['fulfilled', 'rejected'])
      for (const result of results) if (result.status === 'rejected') isFault('conflict')(result.reason)
      const { blue, previous } = await other.slots()
      assert.deepEqual([blue?.split('@')[0], previous.length], [people[won]?.candidate, 1])
      const promoted = (await store.entries({})).filter((entry) => entry.kind === 'model-promoted')
      assert.deepEqual(
        promoted.map((entry) => [entry.actor, entry.data.version]),
        [[`admin-${won}`, blue]],
      )
      assert.deepEqual((await verify()).problems, [])
    })
  })

  describe(`${name}: feedback`, () => {
    it('keeps what people think of results, by run and newest first', async (test) => {
      const { store } = await open(test)
      for (const id of ['run-0001', 'run-0002']) await store.create(sampleRun(id), [])
      const give = (id: string, run: string, more: Partial<ResultFeedback> = {}): ResultFeedback => ({
        id,
        run,
        by: 'ann',
        at: '2026-01-01T00:00:00.000Z',
        verdict: 'bad',
        text: 'löscht zu viel 🗂 "\'\\',
        proposal: 'rm -r build',
        model: 'qwen@aaaaaaaaaaaa',
        ...more,
      })
      const first = give('f1', 'run-0001')
      const second = give('f2', 'run-0002', { verdict: 'good', text: '', at: '2026-01-02T00:00:00.000Z' })
      const third = give('f3', 'run-0001', { by: 'bob', at: '2026-01-03T00:00:00.000Z' })
      for (const each of [first, second, third])
        await store.addFeedback(each, [{ kind: 'feedback', run: each.run, actor: each.by, data: { text: each.text } }])
      assert.deepEqual(await store.feedback({}), [third, second, first])
      assert.deepEqual(await store.feedback({ run: 'run-0001' }), [third, first])
      assert.deepEqual(await store.feedback({ limit: 1 }), [third])
      assert.equal((await store.entries({ run: 'run-0001' })).length, 2)
      await assert.rejects(store.addFeedback(give('f4', 'run-none'), []))
      assert.equal((await store.feedback({})).length, 3)
    })
  })
}
