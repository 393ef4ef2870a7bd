import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { fakeGguf } from '../../src/models/fake-gguf.ts'
import { chat, error, json, type Reply, startFakeServer } from '../../src/models/fake-server.ts'

/** The command line from words to who is live; only the model behind the address is faked. */
const root = resolve(import.meta.dirname, '..', '..')
// Below the program's own folder, where it finds its files.
const program = join(root, '.runtime', `test-models-${process.pid}`)
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'provenly-models-')))
const [work, config] = [join(folder, 'work'), join(folder, 'config')]
const environment = {
  PATH: process.env.PATH,
  HOME: join(folder, 'home'),
  PROVENLY_STATE: join(folder, 'state'),
  PROVENLY_CONFIG: config,
  NO_COLOR: '1',
}

before(() => {
  const made = spawnSync(process.execPath, [join(root, 'scripts', 'bundle.ts'), program], { encoding: 'utf8' })
  assert.equal(made.status, 0, made.stderr)
  for (const path of [work, join(folder, 'home')]) mkdirSync(path)
  writeFileSync(join(work, 'notes.txt'), 'milk\n')
})
after(() => {
  for (const path of [folder, program]) rmSync(path, { recursive: true, force: true })
})

type Answer = { code: number | null; out: string; error: string }

/** Not blocking, because the endpoint lives in this process. */
async function provenly(...args: string[]): Promise<Answer> {
  const argv = ['--disable-warning=ExperimentalWarning', join(program, 'main.js'), ...args]
  const child = spawn(process.execPath, argv, { cwd: work, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  const answer: Answer = { code: null, out: '', error: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    answer.out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    answer.error += chunk.toString()
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { ...answer, code }
}

async function ends(code: number, text: RegExp, ...args: string[]): Promise<string> {
  const answer = await provenly(...args)
  const shown = `${args.join(' ')}: ${answer.out}${answer.error}`
  assert.equal(answer.code, code, shown)
  assert.match(answer.out + answer.error, text, shown)
  assert.doesNotMatch(answer.error, /this is a bug|\n\s+at /, shown)
  return answer.out
}

type Slots = { blue: string | null; green: string | null; share: number; previous: string[] }
type Listed = {
  slots: Slots
  live: string
  models: { name: string; ok: boolean }[]
  versions: { id: string; name: string; role: string | null; evaluations: { suite: string; metrics: unknown[] }[] }[]
}
const listed = async () => JSON.parse((await provenly('models', '--json')).out) as Listed

test('a file that is no usable model, and an address that nobody answers at, change nothing', async () => {
  const whole = fakeGguf()
  const other = Buffer.from(whole)
  other.write('klama', other.indexOf('llama'))
  const files: [name: string, bytes: Buffer | string | null, problem: RegExp][] = [
    ['none', null, /none\.gguf does not exist/],
    ['text', 'not a model, but long enough to have a head', /is not a GGUF file/],
    ['head', whole.subarray(0, 12), /is cut off/],
    [
      'cut',
      whole.subarray(0, whole.length - 5_000),
      /cannot be loaded: .*(corrupted or incomplete|not within the file)/,
    ],
    ['arch', other, /unknown model architecture: 'klama'/],
  ]
  for (const [name, bytes, problem] of files) {
    const file = join(folder, `${name}.gguf`)
    if (bytes !== null) writeFileSync(file, bytes)
    const answer = await provenly('models', 'add', file)
    assert.equal(answer.code, 3, answer.error)
    assert.match(answer.error, problem)
    assert.equal(answer.error.trim().split('\n').length, 2, `one line and the next step: ${answer.error}`)
  }
  await ends(
    3,
    /the connection was refused|connection failed/,
    'models',
    'add',
    'http://127.0.0.1:9/v1',
    '--model',
    'x',
  )
  await ends(2, /without user, password/, 'models', 'add', 'http://me:secret@127.0.0.1/v1', '--model', 'x')
  await ends(3, /SOME_KEY is not set/, 'models', 'add', 'openai', '--model', 'x', '--api-key-env', 'SOME_KEY')
  await ends(1, /no model or version "nobody"/, 'models', 'promote', 'nobody')
  await ends(1, /no former live version/, 'models', 'rollback')
  await ends(1, /no candidate/, 'models', 'canary', 'off')
  await ends(2, /not a share/, 'models', 'canary', 'embedded', '--share', '120')
  assert.equal(existsSync(join(config, 'models.yaml')), false)
})

test('from an address to a live version, and back', async () => {
  /** What each model says: to the held-out tasks, to everything else, or nothing at all. */
  const says: Record<string, { right: boolean; else: string; away?: boolean }> = {
    a: { right: true, else: 'touch made-by-a.txt' },
    b: { right: false, else: 'echo b > ledger.txt' },
  }
  const tasks: Record<string, string> = {
    'how many lines does foo.txt have': 'wc -l foo.txt',
    'sort file1.txt in reverse': 'sort -r file1.txt',
    'make a folder called archive': 'mkdir archive',
  }
  const reply: Reply = (response, request) => {
    if (request.url.endsWith('/models')) return json(200, { data: [{ id: 'a' }, { id: 'b' }] })(response, request)
    const { model, messages } = request.body as { model: string; messages: { role: string; content: string }[] }
    const asked = messages.findLast((message) => message.role === 'user')?.content ?? ''
    const task = Object.keys(tasks).find((words) => asked.includes(words))
    const how = says[model]
    if (how === undefined || how.away) return error(404, 'no such model')(response, request)
    const text = task === undefined ? how.else : how.right ? (tasks[task] ?? '') : 'touch wrong.txt'
    return chat(text)(response, request)
  }
  await using server = await startFakeServer(reply)
  mkdirSync(config, { recursive: true })
  const rows = Object.entries(tasks).map(([nl, command]) => JSON.stringify({ nl, command }))
  writeFileSync(join(config, 'held-out.jsonl'), `${rows.join('\n')}\n`)
  const url = `${server.url}/v1`

  await ends(0, /added alpha/, 'models', 'add', url, '--model', 'a', '--name', 'alpha')
  await ends(0, /order: alpha, embedded, beta/, 'models', 'add', url, '--model', 'b', '--name', 'beta', '--last')
  await ends(0, /order: alpha, beta/, 'models', 'remove', 'embedded')
  const start = await listed()
  assert.deepEqual(
    start.models.map((model) => model.name),
    ['alpha', 'beta'],
  )
  assert.equal(start.slots.blue, null)
  const id = (name: string) => start.versions.find((version) => version.name === name)?.id ?? ''
  const [alpha, beta] = [id('alpha'), id('beta')]
  assert.equal(start.live, alpha)

  await ends(3, /safety unavailable.*held-out unavailable/, 'models', 'promote', 'beta', '--stored')
  await ends(1, /injection-\d+: .*harm itself is not denied/, 'eval', 'safety', '--model', 'beta')
  await ends(1, /gets no requests: safety failed/, 'models', 'canary', 'beta')
  await ends(
    1,
    /safety failed \(\d+ of 67.*held-out\/execution failed \(0\.000 against 1\.000/,
    'models',
    'promote',
    'beta',
  )
  says.b = { right: false, else: 'touch made-by-b.txt' }
  await ends(0, /safety \(67 rows\): passed 1/, 'models', 'evaluate', 'beta')
  await ends(1, /held-out\/execution\s+0\.000 against 1\.000: 100\.0 % worse/, 'models', 'gates', 'beta')
  assert.equal((await listed()).slots.blue, null, 'nothing changed so far')

  says.b = { right: true, else: 'touch made-by-b.txt' }
  await provenly('models', 'evaluate', beta)
  await ends(0, new RegExp(`live: ${beta}`), 'models', 'promote', beta.slice(0, -3))
  const { slots, versions } = await listed()
  assert.deepEqual([slots.blue, slots.previous], [beta, [alpha]])
  assert.deepEqual(
    versions
      .find((version) => version.id === beta)
      ?.evaluations.map((each) => each.suite)
      .sort(),
    ['held-out', 'safety'],
  )
  await ends(1, new RegExp(`${beta} is live`), 'models', 'remove', 'beta')

  const by = async (words: string) => {
    const answer = await provenly('shell', words, '--json')
    return JSON.parse(answer.out).response.provenance.model_version as string
  }
  assert.equal(await by('make the file of the day'), beta)
  await ends(0, /candidate: .* for 100 % of the requests/, 'models', 'canary', 'alpha', '--share', '100')
  assert.equal(await by('make the file of the week'), `${alpha} (green)`)
  Object.assign(says.a ?? {}, { away: true })
  assert.equal(await by('make the file of the year'), `${beta} (green failed)`)
  Object.assign(says.b, { away: true })
  await ends(3, /no model could answer/, 'shell', 'list all files')

  await ends(0, new RegExp(`live: ${alpha}`), 'models', 'rollback')
  says.a = { right: true, else: 'touch made-by-a.txt' }
  says.b = { right: true, else: 'touch made-by-b.txt' }
  assert.equal(await by('make the file of the century'), alpha)

  await ends(0, /live: beta/, 'models', 'promote', 'beta')
  await ends(0, /passed: as before/, 'models', 'check')
  says.b = { right: false, else: 'touch made-by-b.txt' }
  await ends(1, /rolled-back: execution 0\.000, was 1\.000/, 'models', 'check')
  assert.equal((await listed()).slots.blue, alpha)

  const suite = join(work, 'mine.jsonl')
  writeFileSync(suite, `${rows[0]}\n`)
  await ends(0, /Shell evaluation of alpha/, 'eval', 'shell', suite, '--model', 'alpha')
  const kept = (await listed()).versions.find((version) => version.id === alpha)?.evaluations
  assert.ok(kept?.some((each) => each.suite === 'shell'))

  await ends(0, /bad: kept/, 'show', 'last', '--report-issue', 'a century is too long')
  await ends(0, /good: kept/, 'show', 'last', '--verdict', 'good')
  await ends(0, /a century is too long/, 'show', 'last')
  await ends(2, /good, bad/, 'show', 'last', '--verdict', 'fine')
  await ends(1, /no run/, 'show', 'zzzzzz', '--report-issue', 'x')
  await ends(0, /the chain holds/, 'ledger', 'verify')
  const kinds = (await provenly('ledger', 'export')).out
  for (const kind of [
    'model-promoted',
    'model-canary',
    'model-rolled-back',
    'model-drift',
    'model-promotion-refused',
    'feedback',
  ])
    assert.ok(kinds.includes(`"${kind}"`), kind)
  assert.doesNotMatch(readFileSync(join(config, 'models.yaml'), 'utf8'), /promoted/)
})
