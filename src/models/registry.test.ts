import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe, test } from 'node:test'
import { Fault } from '../core/fault.ts'
import { describeModel } from './describe-model.ts'
import { loadModels, orderedModels, removeModel, writeModel } from './registry.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'provenly-registry-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
function fileWith(text: string): string {
  count += 1
  const file = path.join(folder, `models-${count}.yaml`)
  writeFileSync(file, text)
  return file
}

const defaults = { timeout_ms: 60_000, retries: 2, max_tokens: 256, temperature: 0, seed: 0 }
const embedded = { name: 'embedded', kind: 'embedded', ...defaults }

describe('loadModels', () => {
  test('is the embedded model without a file', () => {
    const expected = { models: [embedded], order: ['embedded'] }
    assert.deepEqual(loadModels(null), expected)
    assert.deepEqual(loadModels(path.join(folder, 'absent.yaml')), expected)
  })

  test('fills defaults, resolves GGUF paths beside the file and orders by file when no order is given', () => {
    const file = fileWith(
      'models:\n  - {name: big, kind: openai-compatible, model: q, base_url: "http://h/v1", headers_env: {X-Team: TEAM}}\n  - {name: small, kind: gguf, path: a/b.gguf, threads: 2}\n',
    )
    assert.deepEqual(loadModels(file), {
      models: [
        {
          name: 'big',
          kind: 'openai-compatible',
          model: 'q',
          base_url: 'http://h/v1',
          headers_env: { 'X-Team': 'TEAM' },
          ...defaults,
        },
        {
          name: 'small',
          kind: 'gguf',
          path: path.join(folder, 'a/b.gguf'),
          threads: 2,
          context_tokens: 4096,
          ...defaults,
        },
      ],
      order: ['big', 'small'],
    })
  })

  test('uses only the models that the order names, in that order', () => {
    const file = fileWith(
      'models:\n  - {name: a, kind: embedded}\n  - {name: b, kind: embedded}\n  - {name: c, kind: embedded}\norder: [c, a]\n',
    )
    assert.deepEqual(
      orderedModels(loadModels(file)).map((entry) => entry.name),
      ['c', 'a'],
    )
  })

  const bad: [name: string, text: string, line: number, says: RegExp][] = [
    ['broken YAML', 'models:\n  - name: a\n   kind: b\n', 3, /./],
    ['an unknown kind', 'models:\n  - name: a\n    kind: magic\n', 3, /expected "kind" to be one of openai-compatible/],
    ['a missing key', '\nmodels:\n  - name: a\n    kind: openai\n', 3, /models\.0\.model/],
    ['an unknown key', 'models:\n  - name: a\n    kind: embedded\n    colour: red\n', 4, /colour/],
    ['a wrong number', 'models:\n  - name: a\n    kind: embedded\n    retries: 99\n', 4, /retries/],
    ['a name twice', 'models:\n  - {name: a, kind: embedded}\n  - {name: a, kind: embedded}\n', 3, /used twice/],
    [
      'an unknown name in the order',
      'models:\n  - {name: a, kind: embedded}\norder:\n  - a\n  - b\n',
      5,
      /no model is named "b"/,
    ],
    ['an empty file', '', 1, /./],
    ['no models', 'models: []\n', 1, /at least one model/],
    [
      'a URL with a password',
      'models:\n  - name: a\n    kind: openai\n    model: m\n    base_url: https://u:p@h/v1\n',
      5,
      /without user/,
    ],
    [
      'a URL that is a file',
      'models:\n  - name: a\n    kind: openai\n    model: m\n    base_url: file:///etc/passwd\n',
      5,
      /http/,
    ],
  ]
  for (const [name, text, line, says] of bad) {
    test(`names the line of ${name}`, () => {
      const file = fileWith(text)
      assert.throws(
        () => loadModels(file),
        (error) => {
          assert.ok(error instanceof Fault)
          assert.equal(error.code, 'invalid')
          assert.ok(error.message.startsWith(`${file}:${line}: `), error.message)
          assert.match(error.message, says)
          return true
        },
      )
    })
  }

  test('never repeats a key that was pasted where a variable name belongs', () => {
    const file = fileWith('models:\n  - name: a\n    kind: openai\n    model: m\n    api_key_env: sk-verysecret123\n')
    assert.throws(
      () => loadModels(file),
      (error) => error instanceof Fault && /:5: /.test(error.message) && !/verysecret/.test(error.message + error.hint),
    )
  })

  test('refuses aliases that multiply', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `x${i + 1}: &x${i + 1} [${Array(9).fill(`*x${i}`).join(', ')}]`)
    const file = fileWith(`x0: &x0 [a]\n${levels.join('\n')}\nmodels: *x9\n`)
    assert.throws(() => loadModels(file), { code: 'invalid' })
  })

  test('says when the path is a folder', () => {
    assert.throws(() => loadModels(folder), { code: 'invalid' })
  })
})

describe('writeModel and removeModel', () => {
  test('begin a new file with the embedded model, keep comments, and leave no draft behind', () => {
    const file = path.join(folder, 'new', '..', 'written.yaml')
    writeModel(file, { name: 'one', kind: 'gguf', path: '/m/one.gguf' })
    writeFileSync(file, `${readFileSync(file, 'utf8')}# the end, said by a person\n`)
    const two = { name: 'two', kind: 'openai', model: 'm', api_key_env: 'OPENAI_API_KEY' }
    assert.deepEqual(writeModel(file, two, 'last').order, ['one', 'embedded', 'two'])
    assert.deepEqual(removeModel(file, 'one').order, ['embedded', 'two'])
    const text = readFileSync(file, 'utf8')
    assert.match(text, /said by a person/)
    assert.match(text, /^# Models of provenly/)
    assert.doesNotMatch(text, /one\.gguf/)
    assert.deepEqual(loadModels(file).models, [embedded, { ...two, ...defaults }])
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.draft')),
      [],
    )
  })

  test('change nothing when they refuse', () => {
    const text = 'models:\n  - {name: a, kind: embedded}\n'
    const file = fileWith(text)
    assert.throws(() => writeModel(file, { name: 'a', kind: 'embedded' }), { code: 'conflict' })
    assert.throws(() => writeModel(file, { name: 'b', kind: 'openai' }), { code: 'invalid' })
    assert.throws(() => writeModel(file, { name: 'B b', kind: 'embedded' }), { code: 'invalid' })
    assert.throws(() => removeModel(file, 'zzz'), { code: 'not-found' })
    assert.throws(() => removeModel(file, 'a'), { code: 'conflict' })
    assert.equal(readFileSync(file, 'utf8'), text)
    assert.throws(() => writeModel(path.join(folder, 'none', 'models.yaml'), { name: 'b', kind: 'embedded' }), {
      code: 'storage',
    })
  })
})

describe('describeModel', () => {
  test('reads a path, an address and a name', () => {
    assert.deepEqual(describeModel('models/Qwen 3.GGUF', {}, '/w'), {
      name: 'qwen-3',
      kind: 'gguf',
      path: '/w/models/Qwen 3.GGUF',
    })
    assert.deepEqual(describeModel('http://127.0.0.1:11434/v1/', { model: 'q' }, '/w'), {
      name: '127.0.0.1-11434',
      kind: 'openai-compatible',
      model: 'q',
      base_url: 'http://127.0.0.1:11434/v1',
    })
    assert.deepEqual(describeModel('openai', { model: 'm', name: 'mine' }, '/w'), {
      name: 'mine',
      kind: 'openai',
      model: 'm',
      api_key_env: 'OPENAI_API_KEY',
    })
    assert.deepEqual(describeModel('claude', { kind: 'anthropic', model: 'm' }, '/w'), {
      name: 'claude',
      kind: 'anthropic',
      model: 'm',
      api_key_env: 'ANTHROPIC_API_KEY',
    })
    assert.throws(() => describeModel('http://h/v1', {}, '/w'), { code: 'usage' })
    assert.throws(() => describeModel('x', {}, '/w'), { code: 'usage' })
  })
})
