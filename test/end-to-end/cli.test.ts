import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, describe, test } from 'node:test'

/** What the launcher starts: the bundle, made from today's source. */
const root = resolve(import.meta.dirname, '..', '..')
const main = join(root, '.runtime', 'program', 'main.js')
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'provenly-cli-')))
const work = join(folder, 'work')
const environment = {
  PATH: process.env.PATH,
  HOME: join(folder, 'home'),
  PROVENLY_STATE: join(folder, 'state'),
  PROVENLY_CONFIG: join(folder, 'config'),
  NO_COLOR: '1',
}
const node = [process.execPath, '--disable-warning=ExperimentalWarning', main] as const

before(() => {
  const made = spawnSync(process.execPath, [join(root, 'scripts', 'bundle.ts')], { encoding: 'utf8' })
  assert.equal(made.status, 0, made.stderr)
  for (const name of ['work', 'home', 'config']) mkdirSync(join(folder, name))
})
after(() => rmSync(folder, { recursive: true, force: true }))

type Answer = { code: number | null; out: string; error: string }

function provenly(args: readonly string[], input = ''): Answer {
  const [program, ...rest] = node
  const ran = spawnSync(program, [...rest, ...args], { cwd: work, env: environment, encoding: 'utf8', input })
  return { code: ran.status, out: ran.stdout, error: ran.stderr }
}

/** Those parts of the answers of several commands that are looked at. */
type JsonAnswer = {
  exit: number | null
  run: string
  stage: string
  response: { plan_digest: string; risk_level: string }
  outcome: { deviations: unknown[] }
  secret: string
  id: string
  anchored: boolean
}

function json(args: readonly string[]): JsonAnswer {
  const answer = provenly([...args, '--json'])
  assert.ok(answer.out.startsWith('{') || answer.out.startsWith('['), `${args.join(' ')}: ${answer.out}${answer.error}`)
  return { ...JSON.parse(answer.out), exit: answer.code }
}

test('exit codes: 0 done, 1 refused or failed, 2 usage, 3 not available here', () => {
  const codes: readonly [args: string[], code: number, text: RegExp][] = [
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['--help'], 0, /Usage: provenly/],
    [['prove', 'ls'], 0, /nothing to apply/],
    [['prove', 'sudo rm -rf /'], 1, /denied by policy/],
    [['prove', 'ls nothing-here'], 1, /proof-failed/],
    [['prove', 'curl http://localhost:1/'], 3, /not proven/],
    [['guard', 'rm -rf /'], 1, /dangerous/],
    [['guard', 'ls'], 0, /safe/],
    [['shell', 'x'], 2, /3 to 500 characters/],
    [['shell', '--safety', 'off', 'list files'], 2, /strict, moderate/],
    [['shell', '-C', '/no/such/folder', 'list files'], 2, /no folder/],
    [['prove', '-C', '/usr', 'touch x'], 1, /provenly|system/i],
    [['nonsense'], 2, /unknown command/],
    [['show', 'zzzzzz'], 1, /run/],
    [['undo', 'last'], 1, /not applied|can not be undone/],
    [['approve', 'last'], 2, /needs --digest/],
    [['runs', '-n', 'many'], 2, /not a count/],
    [['runs', '-s', 'nowhere'], 2, /no stage/],
    [['policy', 'check'], 0, /is valid/],
    [['policy', 'check', 'rm -rf /'], 1, /deny/],
    [['policy', 'check', '-f', '/no/such/file'], 2, /can not read/],
    [['token', 'create', '--name', 'Bob', '--role', 'approver'], 2, /a-z 0-9/],
    [['token', 'create', '--name', 'bob', '--role', 'king'], 2, /requester, approver, admin/],
    [['token', 'revoke', 'none'], 1, /no token/],
    [['models', 'add', '/no/such.txt'], 2, /./],
    [['eval', 'guard', '/no/such/file.jsonl'], 1, /./],
    [['guard', '--jsonl', '/no/such/file.jsonl'], 2, /guard --jsonl < FILE/],
    [['serve', '--port', 'abc'], 2, /not a port/],
  ]
  for (const [args, code, text] of codes) {
    const answer = provenly(args)
    assert.equal(answer.code, code, `${args.join(' ')}: ${answer.out}${answer.error}`)
    assert.match(answer.out + answer.error, text, args.join(' '))
    assert.doesNotMatch(answer.error, /this is a bug|\n\s+at /, args.join(' '))
  }
})

test('every command explains itself and takes --json', () => {
  const listed = [...provenly(['--help']).out.matchAll(/^ {2}([a-z]+)(?: |$)/gm)].map((match) => match[1] ?? '')
  const promised =
    'shell guard prove runs show approve reject apply undo ledger policy models eval serve worker token doctor'.split(
      ' ',
    )
  assert.deepEqual(
    promised.filter((name) => !listed.includes(name)),
    [],
  )
  for (const name of listed) {
    const help = provenly([name, '--help'])
    assert.equal(help.code, 0, name)
    assert.match(help.out, /--json/, name)
  }
})

test('from a proof to applied and undone without a terminal', () => {
  writeFileSync(join(work, 'notes.txt'), 'milk\n')
  const proven = json(['prove', 'mv notes.txt old.txt'])
  assert.deepEqual([proven.exit, proven.stage, proven.response.risk_level], [0, 'waiting', 'review'])
  assert.equal(existsSync(join(work, 'old.txt')), false)
  const wrong = provenly(['approve', proven.run, '--digest', 'f'.repeat(64)])
  assert.deepEqual([wrong.code, existsSync(join(work, 'old.txt'))], [1, false])
  const applied = json(['approve', proven.run, '--digest', proven.response.plan_digest.slice(0, 16)])
  assert.deepEqual([applied.exit, applied.stage, applied.outcome.deviations], [0, 'learned', []])
  assert.equal(readFileSync(join(work, 'old.txt'), 'utf8'), 'milk\n')
  assert.equal(provenly(['approve', proven.run, '--digest', proven.response.plan_digest]).code, 1)
  assert.match(provenly(['undo', proven.run, '--dry-run']).out, /remove\s+old\.txt/)
  assert.equal(provenly(['undo', proven.run]).code, 2, 'asks, and nobody is there')
  writeFileSync(join(work, 'old.txt'), 'changed since\n')
  assert.match(provenly(['undo', proven.run, '--yes']).error, /changed after the run/)
  assert.equal(readFileSync(join(work, 'old.txt'), 'utf8'), 'changed since\n')
  assert.equal(provenly(['undo', proven.run, '--yes', '--force']).code, 0)
  assert.deepEqual(
    [existsSync(join(work, 'old.txt')), readFileSync(join(work, 'notes.txt'), 'utf8')],
    [false, 'milk\n'],
  )
  assert.equal(provenly(['undo', proven.run, '--yes']).code, 1, 'undone once')
  assert.equal(provenly(['reject', proven.run]).code, 1)
  assert.match(provenly(['ledger', 'verify']).out, /the chain holds/)
  const exported = provenly(['ledger', 'export'])
    .out.trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { seq: number })
  assert.deepEqual(
    exported.map((entry) => entry.seq),
    exported.map((_, index) => index + 1),
  )
})

test('guard --jsonl answers line by line, in order, whatever the lines are', () => {
  const lines = [
    '{"command": "ls -la"}',
    'rm -rf /',
    '{ echo hi; }',
    '{"command": 5}',
    '',
    '\u0000\u0001',
    '{"command": "echo \\"rm -rf /\\""}',
    'x'.repeat(100_000),
  ]
  const answer = provenly(['guard', '--jsonl'], lines.join('\n'))
  const rows = answer.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { command: string; risk_level: string; findings: unknown[] })
  assert.equal(answer.code, 0)
  assert.deepEqual(
    rows.slice(0, 3).map((row) => [row.command, row.risk_level]),
    [
      ['ls -la', 'safe'],
      ['rm -rf /', 'dangerous'],
      ['{ echo hi; }', 'safe'],
    ],
  )
  assert.equal(rows.length, 7)
  assert.equal(rows[5]?.risk_level, 'safe')
  for (const row of rows) assert.deepEqual(Object.keys(row), ['command', 'risk_level', 'findings'])
})

test('a ledger whose anchor is gone is not called checked', () => {
  const anchor = join(folder, 'state', 'ledger-head.json')
  assert.equal(json(['ledger', 'verify']).anchored, true)
  rmSync(anchor)
  const answer = provenly(['ledger', 'verify'])
  assert.match(answer.out, /could not be checked: whether an older copy was put back/)
  assert.equal(provenly(['prove', 'ls']).code, 0)
  assert.equal(existsSync(anchor), true, 'the next entry writes it again')
})

test('tokens are shown once, listed without their secret, and revoked', () => {
  const made = json(['token', 'create', '--name', 'bob', '--role', 'approver'])
  assert.match(made.secret, /^pvl_[\w-]{43}$/)
  assert.doesNotMatch(provenly(['token', 'list', '--json']).out, new RegExp(made.secret))
  assert.equal(provenly(['token', 'revoke', made.id]).code, 0)
  assert.match(provenly(['token', 'list']).out, /revoked/)
  assert.doesNotMatch(provenly(['ledger', 'export']).out, new RegExp(made.secret))
})

describe('with an endpoint as the model', () => {
  let answers: string[] = []
  const server = createServer((request, response) => {
    request.resume()
    const content = answers.shift() ?? 'ls -1'
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        id: 'x',
        object: 'chat.completion',
        created: 1,
        model: 'fake',
        choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
      }),
    )
  })
  before(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  after(() => server.close())

  /** Not blocking, because the endpoint lives in this process. */
  async function ask(args: readonly string[], kill?: (child: ReturnType<typeof spawn>) => void): Promise<Answer> {
    const [program, ...rest] = node
    const child = spawn(program, [...rest, ...args], { cwd: work, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
    const answer: Answer = { code: null, out: '', error: '' }
    child.stdout.on('data', (chunk: Buffer) => {
      answer.out += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      answer.error += chunk.toString()
    })
    kill?.(child)
    const [code] = (await once(child, 'close')) as [number | null]
    return { ...answer, code }
  }

  test('words become a proven command; the same words a second time are no surprise', async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
    assert.equal((await ask(['models', 'add', url, '--model', 'fake', '--name', 'endpoint'])).code, 0)
    for (let time = 0; time < 2; time += 1) {
      answers = ['```bash\nls -1\n```']
      const answer = await ask(['shell', 'list', 'the', 'files'])
      assert.equal(answer.code, 0, answer.out + answer.error)
      assert.match(answer.out, /notes\.txt[\s\S]*nothing to apply/)
    }
    const { models } = JSON.parse((await ask(['models', '--json'])).out) as { models: { name: string }[] }
    assert.deepEqual(
      models.map((model) => model.name),
      ['endpoint', 'embedded'],
    )
  })

  test('a model that tries to drive the terminal or the page only shows text', async () => {
    answers = ["echo '\u001b[2J\u001b]0;owned\u0007 \u202e'", 'echo plain']
    const answer = await ask(['shell', 'say something'])
    assert.doesNotMatch(answer.out, /[\u001b\u0007\u202e]/)
    assert.match(answer.out, /plain/)
  })

  test('Ctrl-C while proving leaves nothing running, nothing changed, and a run that can be taken up', async () => {
    answers = ['sleep 20.4321; touch late.txt']
    const answer = await ask(['shell', 'wait and then make a file'], (child) =>
      setTimeout(() => child.kill('SIGINT'), 4000),
    )
    assert.equal(answer.code, 130, answer.out + answer.error)
    assert.equal(spawnSync('pgrep', ['-f', 'sleep 20\\.4321']).stdout.toString(), '')
    assert.equal(existsSync(join(work, 'late.txt')), false)
    assert.deepEqual(
      readdirSync(work).filter((name) => name.startsWith('.provenly')),
      [],
    )
    assert.match(provenly(['runs', '-n', '1']).out, /wait and then make a file/)
    assert.match(provenly(['ledger', 'verify']).out, /the chain holds/)
  })
})
