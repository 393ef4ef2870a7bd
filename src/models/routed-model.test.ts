import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Fault } from '../core/fault.ts'
import type { Model } from '../core/model.ts'
import { emptySlots, type Slots } from '../core/model-version.ts'
import { createModelPool } from './pool.ts'
import { createRoutedModel } from './routed-model.ts'

const [blue, green] = ['old@aaaaaaaaaaaa', 'fresh@bbbbbbbbbbbb']
const never = new AbortController().signal

/** Answers of models by name: text, or what goes wrong. */
function start(answers: Record<string, string | Error>, options: { fallback?: boolean; slots?: Partial<Slots> } = {}) {
  const asked: string[] = []
  const modelOf = (name: string): Model => ({
    name,
    async generate() {
      asked.push(name)
      const answer = answers[name] ?? ''
      if (answer instanceof Error) throw answer
      return { text: answer, confidence: 0.9, model: name, latencyMs: 1 }
    },
    health: async () => ({ name, ok: !(answers[name] instanceof Error), detail: '', latencyMs: 1 }),
  })
  const state = { slots: { ...emptySlots, ...options.slots } }
  const model = createRoutedModel({
    slots: async () => state.slots,
    version: modelOf,
    configured: (without) => ['first', 'old', 'second'].filter((name) => name !== without).map(modelOf),
    poolOf: (models, fallback) =>
      createModelPool({ models, fallback, healthEveryMs: 1_000_000, now: () => new Date(0) }),
    fallback: () => options.fallback ?? true,
  })
  const ask = async (feedback: { proposal: string; problem: string }[] = []) => {
    const { text, model: by } = await model.generate(
      { task: 'shell', system: '', words: 'list files', feedback },
      never,
    )
    return [text, by]
  }
  return { model, ask, asked, state }
}

const away = new Fault('unavailable', 'away')

test('models.yaml decides until somebody promotes, then the live version, and a rollback counts at once', async () => {
  const { ask, state, asked } = start({ first: 'a', [blue]: 'b' })
  assert.deepEqual(await ask(), ['a', 'first'])
  state.slots = { ...emptySlots, blue }
  assert.deepEqual(await ask(), ['b', blue])
  state.slots = emptySlots
  assert.deepEqual(await ask(), ['a', 'first'])
  assert.deepEqual(asked, ['first', blue, 'first'])
})

test('when the live version is away the others stand in, but only where the policy lets them', async () => {
  const broken = start({ [blue]: away, first: 'a' }, { slots: { blue } })
  assert.deepEqual(await broken.ask(), ['a', 'first'])
  assert.equal((await broken.model.checkAll(never)).map((each) => each.name).join(), `${blue},first,second`)
  const strict = start({ [blue]: away, first: 'a' }, { slots: { blue }, fallback: false })
  await assert.rejects(strict.ask(), { code: 'unavailable' })
})

test('a candidate answers its share by name; what it gets wrong, or does not know, the live one answers', async () => {
  const slots = { blue, green, share: 1 }
  assert.deepEqual(await start({ [blue]: 'b', [green]: 'g' }, { slots }).ask(), ['g', `${green} (green)`])
  for (const failure of [away, new TypeError('a defect'), new Fault('corrupt', 'cut off'), '  ']) {
    for (const fallback of [true, false]) {
      const failing = start({ [blue]: 'b', [green]: failure, first: 'a' }, { slots, fallback })
      assert.deepEqual(await failing.ask(), ['b', `${blue} (green failed)`])
    }
  }
  const both = start({ [blue]: away, [green]: away, first: 'a' }, { slots })
  assert.deepEqual(await both.ask(), ['a', 'first'])
  const interrupted = start({ [blue]: 'b', [green]: new Fault('interrupted', 'Ctrl-C') }, { slots })
  await assert.rejects(interrupted.ask(), { code: 'interrupted' })
  assert.deepEqual(interrupted.asked, [green])
  const repaired = start({ [blue]: 'b', [green]: 'g' }, { slots })
  assert.deepEqual(await repaired.ask([{ proposal: 'rm x', problem: 'denied' }]), ['b', blue])
  assert.deepEqual(await repaired.ask([{ proposal: '', problem: 'only the newest' }]), ['g', `${green} (green)`])
  repaired.state.slots = { ...emptySlots, blue, green, share: 0 }
  assert.deepEqual(await repaired.ask(), ['b', blue])
})

test('health is told also while the database is away', async () => {
  const { model } = start({ first: 'a' })
  const broken = createRoutedModel({
    slots: () => Promise.reject(new Fault('unavailable', 'no database')),
    version: () => model,
    configured: () => [model],
    poolOf: (models, fallback) =>
      createModelPool({ models, fallback, healthEveryMs: 1_000_000, now: () => new Date(0) }),
    fallback: () => true,
  })
  assert.equal((await broken.health(never)).ok, true)
  await assert.rejects(broken.generate({ task: 'shell', system: '', words: 'x', feedback: [] }, never), {
    code: 'unavailable',
  })
})
