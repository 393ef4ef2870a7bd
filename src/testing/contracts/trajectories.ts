import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import type { LedgerProblem } from '../../core/ledger.ts'
import { emptyState } from '../../core/state.ts'
import { type StepRecord, stepDigest } from '../../core/step-record.ts'
import type { Store } from '../../core/store.ts'
import { createTaskStates } from '../../core/task-states.ts'
import type { TrajectoryStore } from '../../core/trajectory-store.ts'
import { isFault } from './store.ts'

type Opened = { store: Store; trajectories: TrajectoryStore; verify(): Promise<{ problems: LedgerProblem[] }> }
export type TrajectoriesFactory = (test: TestContext) => Promise<Opened & { again(): Promise<Opened> }>

const digest = 'c'.repeat(64)

export function sampleStep(change: Partial<StepRecord> = {}): StepRecord {
  return {
    trajectory: 'way-1',
    task_id: 'task-1',
    step: 1,
    pack: 'refactor',
    prompt: { system: 'You rewrite code.', words: 'rename f to g', context: 'f(1)\n', feedback: [] },
    state_before: emptyState(),
    model_output: {
      think: 'a call',
      action: { pattern: 'f($A)', rewrite: 'g($A)' },
      state_update: { goals: ['rename'] },
      completion: '<action>{"pattern":"f($A)","rewrite":"g($A)"}</action>',
      source: 'expert',
      by: 'synthetic',
      problem: null,
    },
    sandbox_result: {
      checks: [{ name: 'as-expected', result: 'passed' }],
      observed: true,
      exit_code: 0,
      effects: [],
      stdout: '',
      stderr: '',
    },
    verdict: null,
    decision: { kind: 'none', by: [], reason: null },
    outcome: { label: 'verified', deviations: 0, reason: null },
    base: [{ path: 'a.js', before: { type: 'file', mode: 420, size: 5, digest }, kept: false }],
    expected: { pattern: 'f($A)', rewrite: 'g($A)' },
    license: 'Apache-2.0',
    origin: 'synthetic',
    created_at: '2026-01-01T00:00:00.000Z',
    ...change,
  }
}

/** What every implementation of the trajectory store must do. */
export function trajectoriesContract(name: string, open: TrajectoriesFactory): void {
  describe(`${name}: states of tasks`, () => {
    const count = (text: string) => Math.ceil(text.length / 4)

    it('are saved by whoever read the latest', async (test) => {
      const { trajectories } = await open(test)
      assert.equal(await trajectories.state('t'), null)
      const first = await trajectories.saveState('t', { ...emptyState(), goals: ['a'] }, 0)
      assert.equal(first.version, 1)
      await assert.rejects(trajectories.saveState('t', emptyState(), 0), isFault('conflict'))
      await trajectories.saveState('t', { ...emptyState(), goals: ['b'] }, 1)
      await assert.rejects(trajectories.saveState('t', emptyState(), 1), isFault('conflict'))
      const { state, version } = (await trajectories.state('t')) ?? assert.fail('gone')
      assert.deepEqual([state.goals, version], [['b'], 2])
    })

    it('lose nothing when two processes change one', async (test) => {
      const { trajectories, again } = await open(test)
      const other = await again()
      const states = [trajectories, other.trajectories].map((store) => createTaskStates({ store, count }))
      await Promise.all(
        Array.from({ length: 4 }, (_, index) => states[index % 2]?.merge('t', { decisions: [`decision ${index}`] })),
      )
      const { decisions } = (await states[0]?.load('t')) ?? emptyState()
      assert.deepEqual([...decisions].sort(), ['decision 0', 'decision 1', 'decision 2', 'decision 3'])
    })

    it('stay as they were when an update is malformed', async (test) => {
      const { trajectories } = await open(test)
      const states = createTaskStates({ store: trajectories, count })
      await states.merge('t', { goals: ['a'] })
      await assert.rejects(states.merge('t', { goals: ['b'], mood: 1 }), isFault('invalid', /mood/))
      assert.deepEqual((await states.load('t')).goals, ['a'])
      assert.equal((await trajectories.state('t'))?.version, 1)
    })
  })

  describe(`${name}: steps`, () => {
    it('come back as they were, with rewards and the ledger entry that names them', async (test) => {
      const { store, trajectories, verify } = await open(test)
      const odd = sampleStep({ step: 2, prompt: { system: null, words: 'größe \0 🗂', context: null, feedback: [] } })
      await trajectories.addSteps([
        { record: sampleStep(), rewards: { 'outcome@1': 1, 'similarity@1': 0.1 + 0.2 } },
        { record: odd, rewards: {} },
      ])
      const found = await trajectories.steps({})
      assert.deepEqual(
        found.map(({ record, rewards }) => ({ record, rewards })),
        [
          { record: sampleStep(), rewards: { 'outcome@1': 1, 'similarity@1': 0.1 + 0.2 } },
          { record: odd, rewards: {} },
        ],
      )
      const entries = await store.entries({})
      for (const { record, ledger } of found) {
        const entry = entries.find(({ seq }) => seq === ledger.seq)
        assert.deepEqual([entry?.hash, entry?.data.digest], [ledger.hash, stepDigest(record)])
      }
      assert.deepEqual((await verify()).problems, [])
    })

    it('are added all or none', async (test) => {
      const { store, trajectories } = await open(test)
      await trajectories.addSteps([{ record: sampleStep(), rewards: {} }])
      const both = [
        { record: sampleStep({ step: 2 }), rewards: {} },
        { record: sampleStep(), rewards: {} },
      ]
      await assert.rejects(trajectories.addSteps(both), isFault('conflict'))
      assert.equal((await trajectories.steps({})).length, 1)
      assert.equal((await store.entries({})).length, 1)
    })

    it('are found by task, trajectory and pack, page by page', async (test) => {
      const { trajectories } = await open(test)
      const made = [
        sampleStep({ trajectory: 'b', step: 1 }),
        sampleStep({ trajectory: 'a', step: 2 }),
        sampleStep({ trajectory: 'a', step: 1 }),
        sampleStep({ trajectory: 'c', step: 1, task_id: 'task-0', pack: 'iac' }),
      ]
      await trajectories.addSteps(made.map((record) => ({ record, rewards: { [`r${record.step}`]: 1 } })))
      const found = async (filter: Parameters<TrajectoryStore['steps']>[0]) =>
        (await trajectories.steps(filter)).map(
          ({ record, rewards }) => `${record.trajectory}${record.step} ${Object.keys(rewards)}`,
        )
      assert.deepEqual(await found({}), ['a1 r1', 'a2 r2', 'b1 r1', 'c1 r1'])
      assert.deepEqual(await found({ limit: 2 }), ['a1 r1', 'a2 r2'])
      assert.deepEqual(await found({ after: { trajectory: 'a', step: 1 } }), ['a2 r2', 'b1 r1', 'c1 r1'])
      assert.deepEqual(await found({ task: 'task-0' }), ['c1 r1'])
      assert.deepEqual(await found({ byTask: true }), ['c1 r1', 'a1 r1', 'a2 r2', 'b1 r1'])
      const after = { task: 'task-1', trajectory: 'a', step: 1 }
      assert.deepEqual(await found({ byTask: true, after }), ['a2 r2', 'b1 r1'])
      assert.deepEqual(await found({ byTask: true, after: { task: 'task-0', trajectory: 'c', step: 1 }, limit: 1 }), [
        'a1 r1',
      ])
      assert.deepEqual(await found({ trajectory: 'b' }), ['b1 r1'])
      assert.deepEqual(await found({ pack: 'refactor', limit: 1 }), ['a1 r1'])
    })

    it('can be scored again', async (test) => {
      const { trajectories } = await open(test)
      await trajectories.addSteps([{ record: sampleStep(), rewards: { 'outcome@1': 1 } }])
      await trajectories.reward({ trajectory: 'way-1', step: 1 }, { 'outcome@1': 0.5, 'new@1': -1 })
      assert.deepEqual((await trajectories.steps({}))[0]?.rewards, { 'new@1': -1, 'outcome@1': 0.5 })
      await assert.rejects(trajectories.reward({ trajectory: 'way-1', step: 9 }, { a: 1 }), isFault('not-found'))
    })
  })
}
