import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Fault } from '../core/fault.ts'
import type { Model, Prompt } from '../core/model.ts'
import { maxAnswerBytes } from './answer-text.ts'
import { type CreateModelOptions, createModel } from './create.ts'
import { chat, error, json, type Reply, raw, type SeenRequest, startFakeServer } from './fake-server.ts'
import { ModelEntry } from './model-entry.ts'

const prompt: Prompt = { task: 'shell', system: 'You write Bash.', words: 'list files', feedback: [] }
const never = new AbortController().signal
const key = 'sk-fake-0123456789abcdef'

function modelAt(url: string, entry: Record<string, unknown> = {}, options: Partial<CreateModelOptions> = {}) {
  const waits: number[] = []
  const complete = ModelEntry.parse({
    name: 'm',
    kind: 'openai-compatible',
    model: 'fake',
    base_url: `${url}/v1`,
    ...entry,
  })
  const model = createModel(complete, {
    env: { KEY: key, TEAM: 'blue-team-secret' },
    createEmbedded: () => assert.fail('no embedded model was asked for'),
    wait: async (ms) => {
      waits.push(ms)
    },
    random: () => 0.5,
    ...options,
  })
  return { model, waits }
}

async function faultOf(model: Model, signal: AbortSignal = never): Promise<Fault> {
  const thrown: unknown = await model.generate(prompt, signal).then(
    () => assert.fail('expected a Fault'),
    (reason: unknown) => reason,
  )
  assert.ok(thrown instanceof Fault, String(thrown))
  const everything = `${thrown.message} ${thrown.hint} ${thrown.stack} ${JSON.stringify(thrown)} ${String(thrown.cause)}`
  assert.doesNotMatch(everything, /sk-fake-0123/)
  assert.doesNotMatch(thrown.message, /\n/)
  return thrown
}

const bodyOf = (request: SeenRequest | undefined) => request?.body as Record<string, unknown>

describe('an OpenAI-compatible endpoint', () => {
  test('gets a greedy, seeded request that ends with the words, and its answer comes back with a confidence', async () => {
    await using server = await startFakeServer(chat('ls -la', [Math.log(0.9), Math.log(0.4)]))
    const { model } = modelAt(server.url, {
      api_key_env: 'KEY',
      headers_env: { 'X-Team': 'TEAM' },
      seed: 7,
      max_tokens: 99,
    })
    const generation = await model.generate(
      { ...prompt, feedback: [{ proposal: 'rm -rf /', problem: 'denied' }] },
      never,
    )
    assert.deepEqual(
      { ...generation, latencyMs: 0, confidence: 0 },
      { text: 'ls -la', confidence: 0, model: 'm', latencyMs: 0 },
    )
    // Geometric mean of 0.9 and 0.4 is sqrt(0.36) = 0.6.
    assert.ok(Math.abs((generation.confidence ?? 0) - 0.6) < 1e-9)
    const seen = server.seen[0]
    assert.equal(seen?.url, '/v1/chat/completions')
    assert.equal(seen?.headers.authorization, `Bearer ${key}`)
    assert.equal(seen?.headers['x-team'], 'blue-team-secret')
    const { messages, ...settings } = bodyOf(seen)
    assert.deepEqual(settings, { model: 'fake', max_tokens: 99, temperature: 0, seed: 7, logprobs: true })
    assert.ok(Array.isArray(messages))
    assert.equal(messages[0].role, 'system')
    assert.match(messages[0].content, /^You write Bash\.\n\nAnswer with exactly one Bash command/)
    assert.deepEqual(messages.slice(-3), [
      { role: 'user', content: 'list files' },
      { role: 'assistant', content: 'rm -rf /' },
      { role: 'user', content: 'That was refused: denied\nAnswer with one corrected Bash command.' },
    ])
    const roles = messages.slice(1).map((message) => message.role)
    assert.deepEqual(
      roles,
      roles.map((_, index) => (index % 2 === 0 ? 'user' : 'assistant')),
    )
  })

  test('needs no key, and without probabilities there is no confidence', async () => {
    await using server = await startFakeServer(chat('ls'))
    assert.equal((await modelAt(server.url).model.generate(prompt, never)).confidence, null)
    assert.equal(server.seen[0]?.headers.authorization, undefined)
  })

  test('is asked without probabilities once it refuses them', async () => {
    await using server = await startFakeServer(error(400, 'logprobs is not supported'), chat('ls'))
    const { model } = modelAt(server.url)
    assert.equal((await model.generate(prompt, never)).text, 'ls')
    await model.generate(prompt, never)
    assert.deepEqual(
      server.seen.map((request) => bodyOf(request).logprobs),
      [true, undefined, undefined],
    )
  })

  test('gives its answer without the thoughts before it', async () => {
    await using server = await startFakeServer(chat('<think>a\nb</think>\n\nls', [-0.1]), chat('<think>endless'))
    const { model } = modelAt(server.url)
    assert.deepEqual(
      { ...(await model.generate(prompt, never)), latencyMs: 0 },
      { text: 'ls', confidence: null, thought: 'a\nb', model: 'm', latencyMs: 0 },
    )
    assert.equal((await model.generate(prompt, never)).text, '')
  })
})

describe('retries', () => {
  test('after 429 and 500, with a doubling, jittered wait', async () => {
    await using server = await startFakeServer(error(429, 'slow down'), error(500, 'oops'), chat('ls'))
    const { model, waits } = modelAt(server.url)
    assert.equal((await model.generate(prompt, never)).text, 'ls')
    assert.deepEqual(waits, [375, 750])
  })

  test('as long as Retry-After says, in seconds and as a date', async () => {
    const date = new Date(Date.UTC(2030, 0, 1, 0, 0, 9)).toUTCString()
    await using server = await startFakeServer(
      error(429, 'later', { 'retry-after': '7' }),
      error(503, 'later', { 'retry-after': date }),
      chat('ls'),
    )
    const { model, waits } = modelAt(server.url, {}, { now: () => Date.UTC(2030, 0, 1) })
    await model.generate(prompt, never)
    assert.deepEqual(waits, [7000, 9000])
  })

  test('not when Retry-After asks for more patience than a person has', async () => {
    await using server = await startFakeServer(error(429, 'tomorrow', { 'retry-after': '86400' }))
    const { model, waits } = modelAt(server.url)
    const fault = await faultOf(model)
    assert.equal(fault.code, 'unavailable')
    assert.match(fault.message, /gave no answer: HTTP 429: tomorrow$/)
    assert.deepEqual([waits, server.seen.length], [[], 1])
  })

  test('until they are used up, and then names the endpoint and the next step', async () => {
    await using server = await startFakeServer(error(500, 'still broken'))
    const { model, waits } = modelAt(server.url)
    const fault = await faultOf(model)
    assert.equal(fault.code, 'unavailable')
    assert.equal(fault.message, `model m at ${server.url}/v1 gave no answer after 3 attempts: HTTP 500: still broken`)
    assert.match(fault.hint ?? '', /provenly models/)
    assert.deepEqual([waits.length, server.seen.length], [2, 3])
  })

  test('after a refused connection', async () => {
    const closed = await startFakeServer(chat('x'))
    await closed[Symbol.asyncDispose]()
    const { model, waits } = modelAt(closed.url)
    const fault = await faultOf(model)
    assert.equal(
      fault.message,
      `model m at ${closed.url}/v1 gave no answer after 3 attempts: the connection was refused`,
    )
    assert.equal(waits.length, 2)
  })

  test('after a connection that breaks in the middle of the body', async () => {
    await using server = await startFakeServer((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('{"choices": [')
      setImmediate(() => response.destroy())
    }, chat('ls'))
    assert.equal((await modelAt(server.url).model.generate(prompt, never)).text, 'ls')
  })

  test('never after 400, 404 or an answer that is not understood', async () => {
    for (const reply of [
      error(400, 'bad'),
      error(404, 'no such model'),
      raw('{"choices": ['),
      raw('<html>'),
      json(200, { choices: [] }),
    ]) {
      await using server = await startFakeServer(reply)
      const { model } = modelAt(server.url)
      assert.equal((await faultOf(model)).code, 'unavailable')
      assert.equal(server.seen.length, 1)
    }
  })
})

describe('time and interruption', () => {
  const hang: Reply = () => {}
  const drip: Reply = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const timer = setInterval(() => response.write(' '), 10)
    response.on('close', () => clearInterval(timer))
  }

  for (const [name, reply] of [
    ['hangs', hang],
    ['drips', drip],
  ] as const) {
    test(`a server that ${name} is left after timeout_ms, without another attempt`, async () => {
      await using server = await startFakeServer(reply)
      const fault = await faultOf(modelAt(server.url, { timeout_ms: 150 }).model)
      assert.deepEqual([fault.code, server.seen.length], ['unavailable', 1])
      assert.match(fault.message, /no answer within 0\.15 s \(timeout_ms\)$/)
    })

    test(`a request to a server that ${name} can be interrupted`, async () => {
      const controller = new AbortController()
      await using server = await startFakeServer((response, request) => {
        reply(response, request)
        setTimeout(() => controller.abort(), 30)
      })
      assert.equal((await faultOf(modelAt(server.url).model, controller.signal)).code, 'interrupted')
    })
  }

  test('the wait before another attempt can be interrupted, and an aborted signal asks nothing', async () => {
    const controller = new AbortController()
    await using server = await startFakeServer(error(500, 'no'))
    const { model } = modelAt(
      server.url,
      {},
      {
        wait: (_ms, signal) => {
          controller.abort()
          return Promise.reject(signal.reason)
        },
      },
    )
    assert.equal((await faultOf(model, controller.signal)).code, 'interrupted')
    assert.equal((await faultOf(model, controller.signal)).code, 'interrupted')
    assert.equal(server.seen.length, 1)
  })
})

describe('what a hostile server sends', () => {
  test('a long answer is cut to 200 kB between two characters', async () => {
    await using server = await startFakeServer(chat(`a${'é'.repeat(150_000)}`))
    const { text } = await modelAt(server.url).model.generate(prompt, never)
    assert.equal(Buffer.byteLength(text), maxAnswerBytes - 1)
    assert.ok(text.endsWith('é') && text.isWellFormed())
  })

  test('binary, lone surrogates and invalid UTF-8 become text that can be stored', async () => {
    const body = Buffer.from(
      '{"choices":[{"message":{"role":"assistant","content":"a\\u0000\\ud800XX"},"finish_reason":"stop"}]}',
    )
    body.set([0xff, 0xfe], body.indexOf('XX'))
    await using server = await startFakeServer(raw(body))
    const { text } = await modelAt(server.url).model.generate(prompt, never)
    assert.equal(text, 'a\u0000\ufffd\ufffd\ufffd')
  })

  test('a body without end is left at 8 MiB', async () => {
    await using server = await startFakeServer((response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const write = (): void => {
        while (response.write(Buffer.alloc(256 * 1024, 0x20)));
      }
      response.on('drain', write)
      write()
    })
    assert.match((await faultOf(modelAt(server.url).model)).message, /larger than 8 MiB$/)
  })

  test('a redirect is not followed: the key stays here', async () => {
    await using elsewhere = await startFakeServer(chat('ls'))
    await using server = await startFakeServer((response) => {
      response.writeHead(307, { location: `${elsewhere.url}/v1/chat/completions` })
      response.end()
    })
    const fault = await faultOf(modelAt(server.url, { api_key_env: 'KEY' }).model)
    assert.equal(fault.code, 'unavailable')
    assert.equal(elsewhere.seen.length, 0)
  })

  test('a message with the key and with terminal escapes is shown without both', async () => {
    await using server = await startFakeServer(error(400, `key ${key} \u001b[2Jis\nwrong`))
    const fault = await faultOf(modelAt(server.url, { api_key_env: 'KEY' }).model)
    assert.match(fault.message, /HTTP 400: key \[redacted\] \[2Jis wrong$/)
  })
})

describe('keys', () => {
  test('a refused key names its variable', async () => {
    await using server = await startFakeServer(error(401, `Incorrect API key provided: ${key}`))
    const fault = await faultOf(modelAt(server.url, { api_key_env: 'KEY' }).model)
    assert.equal(fault.message, `model m at ${server.url}/v1 refused the key in KEY (HTTP 401)`)
    assert.match(fault.hint ?? '', /KEY/)
    assert.equal(server.seen.length, 1)
    const keyless = await faultOf(modelAt(server.url).model)
    assert.match(keyless.message, /asks for a key and api_key_env is not set/)
  })

  test('an absent or unusable one is said before anything is sent', async () => {
    await using server = await startFakeServer(chat('ls'))
    const absent = await faultOf(modelAt(server.url, { api_key_env: 'OTHER_KEY' }).model)
    assert.equal(absent.message, 'model m: the environment variable OTHER_KEY is not set')
    const usual = await faultOf(modelAt(server.url, { kind: 'anthropic' }).model)
    assert.match(usual.message, /ANTHROPIC_API_KEY is not set/)
    const broken = await faultOf(modelAt(server.url, { api_key_env: 'KEY' }, { env: { KEY: `${key}\nX: y` } }).model)
    assert.match(broken.message, /the value of KEY has characters/)
    assert.equal(server.seen.length, 0)
  })
})

describe('hosted providers, by base_url', () => {
  test('openai', async () => {
    await using server = await startFakeServer(chat('ls -l', [Math.log(0.5)]))
    const { model } = modelAt(server.url, { kind: 'openai', model: 'gpt-4o-mini', api_key_env: 'KEY' })
    assert.deepEqual(
      { ...(await model.generate(prompt, never)), latencyMs: 0 },
      { text: 'ls -l', confidence: 0.5, model: 'm', latencyMs: 0 },
    )
    const { logprobs, temperature, seed, max_tokens } = bodyOf(server.seen[0])
    assert.deepEqual(
      [server.seen[0]?.url, logprobs, temperature, seed, max_tokens],
      ['/v1/chat/completions', true, 0, 0, 256],
    )
    assert.equal(server.seen[0]?.headers.authorization, `Bearer ${key}`)
  })

  test('anthropic', async () => {
    const answer = json(200, {
      id: 'msg',
      type: 'message',
      role: 'assistant',
      model: 'claude',
      content: [{ type: 'text', text: 'ls -a' }],
      stop_reason: 'end_turn',
      stop_sequence: null,
      usage: { input_tokens: 1, output_tokens: 1 },
    })
    await using server = await startFakeServer(answer, error(401, 'invalid x-api-key'))
    const { model } = modelAt(server.url, { kind: 'anthropic', model: 'claude-3-5-haiku-latest', api_key_env: 'KEY' })
    assert.deepEqual(
      { ...(await model.generate(prompt, never)), latencyMs: 0 },
      { text: 'ls -a', confidence: null, model: 'm', latencyMs: 0 },
    )
    const { temperature, max_tokens, messages } = bodyOf(server.seen[0])
    assert.deepEqual([server.seen[0]?.url, temperature, max_tokens], ['/v1/messages', 0, 256])
    assert.equal(server.seen[0]?.headers['x-api-key'], key)
    assert.ok(Array.isArray(messages) && messages.at(-1).role === 'user')
    assert.match((await faultOf(model)).message, /refused the key in KEY/)
  })

  test('google', async () => {
    const answer = json(200, {
      candidates: [{ content: { role: 'model', parts: [{ text: 'pwd' }] }, finishReason: 'STOP', index: 0 }],
      usageMetadata: { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 },
    })
    await using server = await startFakeServer(answer, error(429, 'quota'), answer)
    const { model, waits } = modelAt(server.url, { kind: 'google', model: 'gemini-2.0-flash', api_key_env: 'KEY' })
    assert.deepEqual(
      { ...(await model.generate(prompt, never)), latencyMs: 0 },
      { text: 'pwd', confidence: null, model: 'm', latencyMs: 0 },
    )
    assert.equal(server.seen[0]?.url, '/v1/models/gemini-2.0-flash:generateContent')
    assert.equal(server.seen[0]?.headers['x-goog-api-key'], key)
    const { temperature, seed, maxOutputTokens } = bodyOf(server.seen[0]).generationConfig as Record<string, unknown>
    assert.deepEqual([temperature, seed, maxOutputTokens], [0, 0, 256])
    await model.generate(prompt, never)
    assert.equal(waits.length, 1)
  })
})

describe('health', () => {
  const table: [name: string, reply: Reply, ok: boolean, detail: RegExp][] = [
    ['lists the model', json(200, { data: [{ id: 'fake' }] }), true, /^answers, model listed$/],
    ['lists another', json(200, { data: [{ id: 'other' }] }), true, /does not name fake$/],
    ['lists nothing', error(404, 'no'), true, /does not list its models$/],
    ['refuses the key', error(401, `bad ${key}`), false, /refused the key in KEY \(HTTP 401\)$/],
    ['is broken', error(500, 'no'), false, /answers HTTP 500$/],
    ['hangs', () => {}, false, /did not answer in time$/],
  ]
  for (const [name, reply, ok, detail] of table) {
    test(`of a server that ${name}`, async () => {
      await using server = await startFakeServer(reply)
      const { model } = modelAt(server.url, { api_key_env: 'KEY', timeout_ms: 150 })
      const health = await model.health(never)
      assert.deepEqual([health.name, health.ok, server.seen[0]?.url], ['m', ok, '/v1/models'])
      assert.match(health.detail, detail)
    })
  }

  test('of no server, and without the key, is a detail and no error', async () => {
    const closed = await startFakeServer(chat('x'))
    await closed[Symbol.asyncDispose]()
    const { model } = modelAt(closed.url)
    assert.deepEqual(await model.health(never), {
      name: 'm',
      ok: false,
      detail: `${closed.url}/v1: the connection was refused`,
      latencyMs: null,
    })
    const keyless = modelAt(closed.url, { api_key_env: 'NOT_SET' }).model
    assert.match((await keyless.health(never)).detail, /NOT_SET is not set/)
    await assert.rejects(model.health(AbortSignal.abort()), { code: 'interrupted' })
  })
})

test('the embedded model gets the name that models.yaml gives it', async () => {
  const generation = { text: 'ls', confidence: 1, model: 'compact-1', latencyMs: 1 }
  const model = createModel(ModelEntry.parse({ name: 'mine', kind: 'embedded' }), {
    env: {},
    createEmbedded: () => ({
      name: 'compact',
      generate: async () => generation,
      health: async () => ({ name: 'compact', ok: true, detail: '', latencyMs: 0 }),
    }),
  })
  assert.deepEqual(
    [model.name, await model.generate(prompt, never), (await model.health(never)).name],
    ['mine', generation, 'mine'],
  )
})
