import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { jailFixture, skipWithoutSandbox } from './jail-fixture.ts'

const skip = await skipWithoutSandbox()
const mebibyte = 1024 * 1024
const python = ['/usr/bin/python3', '/usr/local/bin/python3'].find((path) => existsSync(path))

const jail = jailFixture({ diskBytes: 40 * mebibyte })
const status = skip === false ? await jail.sandbox.status() : null
const cgroup = status?.available ? status.isolation.cgroup : 'none'
const skipTree = skip || (cgroup === 'none' ? 'no control group on this machine' : false)
test.after(jail.remove)

test('exit codes, signals, standard input', { skip }, async () => {
  const brief = async (command: string | string[], stdin?: string) => {
    const { exitCode, signal, stdout, limitsHit } = await jail.run(command, stdin === undefined ? {} : { stdin })
    return { exitCode, signal, text: stdout.text, limitsHit }
  }
  assert.deepEqual(await brief('exit 3'), { exitCode: 3, signal: null, text: '', limitsHit: [] })
  assert.deepEqual(await brief('kill -SEGV $$'), { exitCode: 139, signal: 'SIGSEGV', text: '', limitsHit: [] })
  assert.deepEqual(await brief(['no-such-program']), { exitCode: 127, signal: null, text: '', limitsHit: [] })
  assert.deepEqual(await brief(['cat'], 'words'), { exitCode: 0, signal: null, text: 'words', limitsHit: [] })
  assert.deepEqual(await brief(['true'], 'x'.repeat(mebibyte)), { exitCode: 0, signal: null, text: '', limitsHit: [] })
})

test('output is capped and counted, also when it is binary or cut within a character', { skip }, async () => {
  const { stdout, stderr, limitsHit } = await jail.run("head -c 8000000 /dev/zero; printf 'a\\377b' >&2", {
    limits: { outputBytes: 1000 },
  })
  assert.deepEqual(
    { stdout, stderr, limitsHit },
    {
      stdout: { text: '\0'.repeat(1000), bytes: 8_000_000, truncated: true, binary: true },
      stderr: { text: 'a\ufffdb', bytes: 3, truncated: false, binary: true },
      limitsHit: ['output'],
    },
  )
  const cut = await jail.run("printf 'aaäää'", { limits: { outputBytes: 5 } })
  assert.deepEqual(cut.stdout, { text: 'aaä', bytes: 8, truncated: true, binary: false })
  const endless = await jail.run(['yes'])
  assert.deepEqual([endless.exitCode, endless.limitsHit], [null, ['output']])
})

test('processor time', { skip }, async () => {
  const { limitsHit, usage } = await jail.run('while :; do :; done', { limits: { cpuMs: 1000, wallMs: 20_000 } })
  assert.deepEqual(limitsHit, ['cpu'])
  assert.ok(cgroup === 'none' || (usage.cpuMs ?? 0) >= 500, `${usage.cpuMs} ms`)
})

test('size of a file', { skip }, async () => {
  const { limitsHit, effects } = await jail.run('head -c 3000000 /dev/zero > big', { limits: { fileBytes: mebibyte } })
  assert.deepEqual(limitsHit, ['file-size'])
  assert.deepEqual(
    effects.map(({ after }) => after.type === 'file' && after.size),
    [mebibyte],
  )
})

test('disk', { skip }, async () => {
  const fill = 'for i in 1 2 3 4 5 6 7 8; do head -c 8000000 /dev/zero > $i || exit 9; done; sleep 0.3'
  const { limitsHit, exitCode } = await jail.run(`cd /tmp; ${fill}`)
  assert.deepEqual({ limitsHit, exitCode }, { limitsHit: ['disk'], exitCode: 9 })
})

test('memory of the tree', { skip: skipTree || (python === undefined ? 'no python3' : false) }, async () => {
  const each = 'import time; x=bytearray(60*1024*1024); time.sleep(1)'
  const { limitsHit, usage } = await jail.run(`for i in 1 2 3 4; do ${python} -c '${each}' & done; wait`, {
    limits: { memoryBytes: 128 * mebibyte },
  })
  assert.deepEqual(limitsHit, ['memory'])
  assert.ok((usage.peakMemoryBytes ?? 0) <= 130 * mebibyte)
})

test('processes: a fork bomb', { skip: skipTree }, async () => {
  const { limitsHit } = await jail.run(':(){ :|:& };:; sleep 1', { limits: { processes: 50, wallMs: 5000 } })
  assert.ok(limitsHit.includes('processes'), limitsHit.join())
})

test('many jails at once', { skip }, async () => {
  const all = await Promise.all(Array.from({ length: 8 }, (_, index) => jail.run(`echo ${index} > f; cat f`)))
  assert.deepEqual(
    all.map(({ stdout }) => stdout.text),
    [...'01234567'].map((digit) => `${digit}\n`),
  )
})
