import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Fault } from '../core/fault.ts'
import type { Generation, Model, Prompt } from '../core/model.ts'
import { createBalancedPool } from './balanced-pool.ts'

const prompt: Prompt = { task: 'refactor', system: '', words: 'rename a to b', feedback: [] }
const never = new AbortController().signal

type FakeEndpoint = Model & { asked: number; answerWith(what: 'text' | 'unavailable' | 'held'): void; release(): void }

/** Answers with its own name, refuses, or waits until it is released. */
function fakeEndpoint(name: string): FakeEndpoint {
  let mode: 'text' | 'unavailable' | 'held' = 'text'
  let release = () => {}
  const endpoint: FakeEndpoint = {
    name,
    asked: 0,
    answerWith: (what) => {
      mode = what
    },
    release: () => release(),
    async generate(): Promise<Generation> {
      endpoint.asked += 1
      if (mode === 'unavailable') throw new Fault('unavailable', `${name} is away`)
      if (mode === 'held') await new Promise<void>((resolve) => (release = resolve))
      return { text: name, confidence: null, model: name, latencyMs: 1 }
    },
    health: async () => ({ name, ok: mode !== 'unavailable', detail: mode, latencyMs: 0 }),
  }
  return endpoint
}

function poolOf(...models: Model[]) {
  const waits: number[] = []
  const pool = createBalancedPool({
    models,
    healthEveryMs: 15_000,
    wait: async (ms) => void waits.push(ms),
    random: () => 0.5,
  })
  return { pool, waits }
}

test('the least loaded endpoint is asked, equally loaded ones take turns', async () => {
  const [a, b] = [fakeEndpoint('a'), fakeEndpoint('b')]
  const { pool } = poolOf(a, b)
  a.answerWith('held')
  const held = pool.generate(prompt, never)
  assert.equal((await pool.generate(prompt, never)).text, 'b')
  assert.equal((await pool.generate(prompt, never)).text, 'b')
  a.release()
  assert.equal((await held).text, 'a')
  a.answerWith('text')
  const inTurn = []
  for (let index = 0; index < 4; index += 1) inTurn.push((await pool.generate(prompt, never)).text)
  assert.deepEqual(inTurn.toSorted(), ['a', 'a', 'b', 'b'])
})

test('an endpoint that fails is replaced at once, and asked again when it is well', async () => {
  const [a, b] = [fakeEndpoint('a'), fakeEndpoint('b')]
  const { pool, waits } = poolOf(a, b)
  a.answerWith('unavailable')
  for (let index = 0; index < 3; index += 1) assert.equal((await pool.generate(prompt, never)).text, 'b')
  assert.equal(a.asked, 1)
  assert.deepEqual(waits, [])
  a.answerWith('text')
  await pool.health(never)
  assert.deepEqual(
    pool.states().map(({ name, well, failed }) => ({ name, well, failed })),
    [
      { name: 'a', well: true, failed: 1 },
      { name: 'b', well: true, failed: 0 },
    ],
  )
  assert.equal((await pool.generate(prompt, never)).text, 'a')
})

test('when all fail it tries again with growing pauses, then says what each said', async () => {
  const [a, b] = [fakeEndpoint('a'), fakeEndpoint('b')]
  const { pool, waits } = poolOf(a, b)
  a.answerWith('unavailable')
  b.answerWith('unavailable')
  await assert.rejects(
    pool.generate(prompt, never),
    (error) => error instanceof Fault && error.code === 'unavailable' && /a is away; b is away/.test(error.message),
  )
  assert.deepEqual([a.asked, b.asked, waits], [3, 3, [375, 750]])
})

test('draining ends when the last request has, and nothing new arrives', async () => {
  const [a, b] = [fakeEndpoint('a'), fakeEndpoint('b')]
  const { pool } = poolOf(a, b)
  a.answerWith('held')
  const held = pool.generate(prompt, never)
  let drained = false
  const draining = pool.drain('a').then(() => (drained = true))
  assert.equal((await pool.generate(prompt, never)).text, 'b')
  assert.equal((await pool.generate(prompt, never)).text, 'b')
  assert.equal(drained, false)
  a.release()
  await Promise.all([held, draining])
  assert.deepEqual([drained, a.asked], [true, 1])
  await assert.rejects(pool.drain('c'), (error) => error instanceof Fault && error.code === 'not-found')
})
