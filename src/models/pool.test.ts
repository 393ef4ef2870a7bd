import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Fault } from '../core/fault.ts'
import type { Model, Prompt } from '../core/model.ts'
import { createModel } from './create.ts'
import { chat, startFakeServer } from './fake-server.ts'
import { ModelEntry } from './model-entry.ts'
import { createModelPool, type ModelSwitch } from './pool.ts'

const prompt: Prompt = { task: 'shell', system: '', words: 'list files', feedback: [] }
const never = new AbortController().signal

/** A model that is up or down as the test says, and counts how often it is asked. */
function fakeModel(name: string) {
  const state = { up: true, asked: 0, checked: 0, code: 'unavailable' as 'unavailable' | 'interrupted' }
  const model: Model = {
    name,
    async generate() {
      state.asked += 1
      if (!state.up) throw new Fault(state.code, `${name} is down`)
      return { text: `from ${name}`, confidence: null, model: name, latencyMs: 0 }
    },
    async health() {
      state.checked += 1
      return { name, ok: state.up, detail: state.up ? 'answers' : `${name} is down`, latencyMs: null }
    },
  }
  return { model, state }
}

function poolOf(count: number, fallback = true) {
  const fakes = ['a', 'b', 'c'].slice(0, count).map(fakeModel)
  const clock = { ms: 1_000_000 }
  const switches: ModelSwitch[] = []
  const pool = createModelPool({
    models: fakes.map((fake) => fake.model),
    fallback,
    healthEveryMs: 5,
    now: () => new Date(clock.ms),
    onSwitch: (change) => switches.push(change),
  })
  const speak = async () => (await pool.generate(prompt, never)).model
  const [a, b, c] = fakes.map((fake) => fake.state)
  if (a === undefined) throw new Error('a pool has a model')
  return { pool, speak, clock, switches, a, b: b ?? a, c: c ?? a }
}

describe('a pool of models', () => {
  test('asks the first, falls back while it rests, and comes back after it', async () => {
    const { speak, clock, switches, a, b } = poolOf(2)
    assert.equal(await speak(), 'a')
    a.up = false
    assert.equal(await speak(), 'b')
    assert.equal(await speak(), 'b')
    assert.deepEqual([a.asked, b.asked], [2, 2])
    a.up = true
    clock.ms += 4_999
    assert.equal(await speak(), 'b')
    clock.ms += 1
    assert.equal(await speak(), 'a')
    assert.deepEqual(switches, [
      { from: 'a', to: 'b', reason: 'a is down' },
      { from: 'b', to: 'a', reason: 'a answers again' },
    ])
  })

  test('doubles the rest with every failure up to five minutes', async () => {
    const { speak, clock, a } = poolOf(2)
    a.up = false
    const rests: number[] = []
    for (let i = 0; i < 8; i += 1) {
      await speak()
      const asked = a.asked
      let rested = 0
      while (a.asked === asked) {
        clock.ms += 1000
        rested += 1
        await speak()
        if (a.asked > asked) rests.push(rested)
      }
      // The probe that just failed began the next rest: wait for its end.
      a.asked = 0
    }
    assert.deepEqual(rests, [5, 10, 20, 40, 80, 160, 300, 300])
  })

  test('asks only the first without fallback, and throws its Fault', async () => {
    const { pool, switches, a, b } = poolOf(2, false)
    a.up = false
    for (let i = 0; i < 3; i += 1)
      await assert.rejects(pool.generate(prompt, never), { code: 'unavailable', message: 'a is down' })
    assert.deepEqual([a.asked, b.asked, switches], [3, 0, []])
    assert.deepEqual(await pool.health(never), { name: 'a', ok: false, detail: 'a is down', latencyMs: null })
    a.up = true
    assert.equal((await pool.generate(prompt, never)).model, 'a')
  })

  test('says of every model why, when none answers, and still asks those that rest', async () => {
    const { pool, a, b, c, speak } = poolOf(3)
    for (const state of [a, b, c]) state.up = false
    const says = { code: 'unavailable', message: 'no model could answer: a is down; b is down; c is down' }
    await assert.rejects(pool.generate(prompt, never), says)
    c.up = true
    assert.equal(await speak(), 'c')
    assert.equal((await pool.health(never)).name, 'c')
  })

  test('does not take an interruption or a defect for a model that is down', async () => {
    const { pool, a, b } = poolOf(2)
    a.up = false
    a.code = 'interrupted'
    await assert.rejects(pool.generate(prompt, never), { code: 'interrupted' })
    assert.equal(b.asked, 0)
  })

  test('learns from health checks in both directions, until it is stopped', async () => {
    const { pool, speak, a, b } = poolOf(2)
    a.up = false
    pool.start()
    pool.start()
    await until(() => a.checked >= 2)
    assert.equal(await speak(), 'b')
    assert.equal(a.asked, 0)
    a.up = true
    const checked = a.checked
    await until(() => a.checked >= checked + 2)
    assert.equal(await speak(), 'a')
    pool.stop()
    pool.stop()
    const stopped = [a.checked, b.checked]
    await new Promise((resolve) => setTimeout(resolve, 20))
    assert.deepEqual([a.checked, b.checked], stopped)
    assert.deepEqual(
      (await pool.checkAll(never)).map((health) => [health.name, health.ok]),
      [
        ['a', true],
        ['b', true],
      ],
    )
  })

  test('falls back from a server that is gone to one that answers', async () => {
    const gone = await startFakeServer(chat('x'))
    await gone[Symbol.asyncDispose]()
    await using here = await startFakeServer(chat('ls -l'))
    const models = [gone.url, here.url].map((url, index) =>
      createModel(
        ModelEntry.parse({
          name: `server-${index}`,
          kind: 'openai-compatible',
          model: 'q',
          base_url: `${url}/v1`,
          retries: 0,
        }),
        { env: {}, createEmbedded: () => assert.fail() },
      ),
    )
    const options = { models, healthEveryMs: 1000, now: () => new Date() }
    const generation = await createModelPool({ ...options, fallback: true }).generate(prompt, never)
    assert.deepEqual([generation.model, generation.text], ['server-1', 'ls -l'])
    await assert.rejects(createModelPool({ ...options, fallback: false }).generate(prompt, never), {
      code: 'unavailable',
      message: `model server-0 at ${gone.url}/v1 gave no answer: the connection was refused`,
    })
  })

  test('needs a model', () => {
    assert.throws(() => createModelPool({ models: [], fallback: true, healthEveryMs: 1, now: () => new Date() }), {
      code: 'invalid',
    })
  })
})

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2))
}
