import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, lstatSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import type { JailResult, JailSpec, Sandbox } from '../../core/sandbox.ts'
import { buildFixture } from './fixture.ts'
import { createJailExecutor } from './jail-executor.ts'

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'provenly-fixture-'))
  folders.push(folder)
  return folder
}

/** Everything that a command could see of a tree: names, types, modes, dates, bytes, targets. */
function describeTree(root: string): string[] {
  return globSync('**', { cwd: root, withFileTypes: false })
    .toSorted()
    .map((name) => {
      const status = lstatSync(path.join(root, name))
      const content = status.isSymbolicLink()
        ? readlinkSync(path.join(root, name))
        : status.isFile()
          ? createHash('sha256')
              .update(readFileSync(path.join(root, name)))
              .digest('hex')
          : ''
      return `${name} ${status.mode.toString(8)} ${status.mtime.toISOString()} ${content}`
    })
}

test('the prepared files are the same each time, whatever the umask', async () => {
  const [first, second] = [emptyFolder(), emptyFolder()]
  await buildFixture(first)
  const before = process.umask(0o077)
  try {
    await buildFixture(second)
  } finally {
    process.umask(before)
  }
  const tree = describeTree(first)
  assert.deepEqual(describeTree(second), tree)
  assert.ok(tree.length >= 35)
  assert.ok(tree.some((line) => line.startsWith('src/main.py 100755 2024-02-21T12:00:00.000Z')))
  assert.ok(tree.some((line) => line.startsWith('src/lib 40755 2024-01-31T12:00:00.000Z')))
  assert.ok(tree.some((line) => /^latest\.log 120777 2024-03-01T12:00:00\.000Z logs\/app\.log$/.test(line)))
  await assert.rejects(buildFixture(first), { code: 'invalid' })
  await assert.rejects(buildFixture(path.join(first, 'none')), { code: 'invalid' })
})

const output = (text: string) => ({ text, bytes: text.length, truncated: false, binary: false })
const plain: JailResult = {
  exitCode: 3,
  signal: null,
  stdout: output('out'),
  stderr: output(''),
  limitsHit: [],
  usage: { wallMs: 1, cpuMs: 1, peakMemoryBytes: 1 },
  effects: [],
  diffs: {},
  hidden: [],
  unrecordable: [],
  isolation: { tool: 'fake', overlay: 'copy', cgroup: 'none' },
}

test("a row's setup runs before its command, silently, and its failure is no result", async () => {
  // Runs this test's own harmless commands without a jail, to see what the shell script around them does.
  const sandbox: Sandbox = {
    status: async () => ({ available: true, isolation: plain.isolation }),
    run: async (spec) => {
      const [program = '', ...rest] = spec.command
      const done = spawnSync(program, rest, { cwd: spec.workspace, encoding: 'utf8' })
      return { ...plain, exitCode: done.status, stdout: output(done.stdout), stderr: output(done.stderr) }
    },
  }
  const execute = createJailExecutor({ sandbox, workspace: emptyFolder(), signal: new AbortController().signal })
  assert.deepEqual(await execute('cat a; echo "$#"; exit 4', 'echo noise; X=1; echo hi > a'), {
    exitCode: 4,
    stdout: 'hi\n0\n',
    effects: [],
  })
  assert.deepEqual(await execute('echo "it\'s $((1 + 1))"', undefined), {
    exitCode: 0,
    stdout: "it's 2\n",
    effects: [],
  })
  assert.deepEqual(await execute('echo never', 'false; echo on'), { unavailable: 'the setup failed' })
  assert.deepEqual(await execute('exit 125', 'true'), { exitCode: 125, stdout: '', effects: [] })
})

test('the executor turns a jailed run into what is compared', async () => {
  const specs: JailSpec[] = []
  const run = (result: Partial<JailResult>) => {
    const sandbox: Sandbox = {
      status: async () => ({ available: true, isolation: plain.isolation }),
      run: async (spec) => {
        specs.push(spec)
        return { ...plain, ...result }
      },
    }
    return createJailExecutor({ sandbox, workspace: '/w', signal: new AbortController().signal })('ls', undefined)
  }
  assert.deepEqual(await run({}), { exitCode: 3, stdout: 'out', effects: [] })
  assert.deepEqual([specs[0]?.workspace, specs[0]?.command.slice(-2)], ['/w', ['', 'ls']])
  const failed = 'provenly: the setup of this row failed\n'
  assert.deepEqual(await run({ exitCode: 125, stderr: output(failed) }), { unavailable: 'the setup failed' })
  assert.deepEqual(await run({ exitCode: 125 }), { exitCode: 125, stdout: 'out', effects: [] })
  assert.deepEqual(await run({ limitsHit: ['wall-clock'] }), { unavailable: "hit the jail's limit: wall-clock" })
  assert.deepEqual(await run({ exitCode: null, signal: 'SIGKILL' }), { unavailable: 'ended by SIGKILL' })
  assert.deepEqual(await run({ unrecordable: [{ path: 'd', reason: 'socket' }] }), {
    unavailable: 'its effects cannot all be recorded: socket',
  })
  assert.deepEqual(await run({ stdout: { ...output('x'), truncated: true } }), {
    unavailable: 'more output than is compared',
  })
})
