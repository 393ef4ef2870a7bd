import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe, test } from 'node:test'
import type { Prompt } from '../core/model.ts'
import { fakeGguf } from './fake-gguf.ts'
import { createGgufModel } from './gguf.ts'
import type { GgufEntry } from './model-entry.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'provenly-gguf-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const prompt: Prompt = { task: 'shell', system: 'Bash.', words: 'list files', feedback: [] }
const never = new AbortController().signal

function entryFor(name: string, bytes: Buffer | null, more: Partial<GgufEntry> = {}): GgufEntry {
  const file = path.join(folder, `${name}.gguf`)
  if (bytes !== null) writeFileSync(file, bytes)
  return {
    name,
    kind: 'gguf',
    path: file,
    timeout_ms: 60_000,
    retries: 0,
    max_tokens: 12,
    temperature: 0,
    seed: 0,
    context_tokens: 2048,
    threads: 1,
    ...more,
  }
}

describe('a GGUF model', () => {
  test('answers greedily, the same twice and side by side, with a confidence', async () => {
    await using model = createGgufModel(entryFor('noise', fakeGguf()))
    assert.deepEqual(await model.health(never), {
      name: 'noise',
      ok: true,
      detail: `${path.join(folder, 'noise.gguf')}, not loaded yet`,
      latencyMs: null,
    })
    const [first, second] = await Promise.all([model.generate(prompt, never), model.generate(prompt, never)])
    const longer = await model.generate({ ...prompt, feedback: [{ proposal: 'ls', problem: 'no' }] }, never)
    assert.equal(first.model, 'noise')
    assert.notEqual(first.text, '')
    assert.deepEqual({ ...second, latencyMs: 0 }, { ...first, latencyMs: 0 })
    for (const { confidence } of [first, longer]) {
      assert.ok(confidence !== null && confidence > 0 && confidence < 1, `confidence ${confidence}`)
    }
    const aborted = AbortSignal.abort()
    await assert.rejects(model.generate(prompt, aborted), { name: 'Fault', code: 'interrupted' })
    assert.match((await model.health(never)).detail, /, loaded$/)
  })

  test('is interrupted in the middle of an answer, and answers the next request', async () => {
    await using model = createGgufModel(entryFor('long', fakeGguf(), { max_tokens: 1500 }))
    await assert.rejects(model.generate(prompt, AbortSignal.timeout(1)), { name: 'Fault', code: 'interrupted' })
    const controller = new AbortController()
    const turn = model.generate(prompt, controller.signal)
    setTimeout(() => controller.abort(), 60)
    await assert.rejects(turn, { name: 'Fault', code: 'interrupted' })
  })

  const whole = fakeGguf()
  const bad: [name: string, bytes: Buffer | null, says: RegExp][] = [
    ['missing', null, /missing\.gguf does not exist$/],
    ['empty', Buffer.alloc(0), /empty\.gguf is not a GGUF file$/],
    ['text', Buffer.from('hello, I am no model at all, but long enough'), /text\.gguf is not a GGUF file$/],
    ['head', whole.subarray(0, 10), /head\.gguf is cut off$/],
    ['middle', whole.subarray(0, 3000), /middle\.gguf cannot be loaded: .+/],
    [
      'tail',
      whole.subarray(0, whole.length - 5000),
      /tail\.gguf cannot be loaded: tensor .+ not within the file bounds/,
    ],
    [
      'foreign',
      Buffer.from(whole.toString('latin1').replace('llama', 'lambx'), 'latin1'),
      /foreign\.gguf cannot be loaded: unknown model architecture: 'lambx'/,
    ],
  ]
  for (const [name, bytes, says] of bad) {
    test(`says in one line that a file is wrong: ${name}`, async () => {
      await using model = createGgufModel(entryFor(name, bytes))
      await assert.rejects(model.generate(prompt, never), (error) => {
        assert.ok(error instanceof Error && 'code' in error && error.code === 'unavailable')
        assert.match(error.message, says)
        assert.doesNotMatch(error.message, /\n/)
        return true
      })
      const health = await model.health(never)
      assert.equal(health.ok, ['middle', 'tail', 'foreign'].includes(name))
    })
  }
})
