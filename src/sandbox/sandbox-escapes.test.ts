import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { Fault } from '../core/fault.ts'
import { jailFixture, secret, skipWithoutSandbox } from './jail-fixture.ts'

const skip = await skipWithoutSandbox()
const root = process.getuid?.() === 0

/** Each probe is first run outside, where it must find what it looks for: else it could not see an escape either. */
function outside(script: string, cwd: string): string {
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' })
  return stdout + stderr
}

test('HOME, keys and the state folder cannot be read', { skip }, async () => {
  const jail = jailFixture()
  try {
    for (const place of [
      join(jail.home, '.ssh/id_ed25519'),
      join(jail.home, 'notes.txt'),
      join(jail.stateDir, 'ledger'),
    ]) {
      const script = `cat '${place}'`
      assert.match(outside(script, jail.workspace), new RegExp(secret))
      const { exitCode, stdout } = await jail.run(script)
      assert.deepEqual({ exitCode, text: stdout.text }, { exitCode: 1, text: '' })
    }
    // From any side: the whole visible file system holds the secret nowhere.
    assert.match(outside(`grep -rl ${secret} ${jail.base}`, jail.workspace), /notes/)
    const { stdout } = await jail.run(
      `grep -rls ${secret} / --include=* --exclude-dir=proc --exclude-dir=usr --exclude-dir=sys`,
    )
    assert.equal(stdout.text, '')
  } finally {
    jail.remove()
  }
})

test('secrets within the workspace are hidden and cannot be changed', { skip }, async () => {
  const jail = jailFixture()
  try {
    mkdirSync(join(jail.home, 'real-aws'))
    writeFileSync(join(jail.home, 'real-aws/credentials'), secret)
    symlinkSync('real-aws', join(jail.home, '.aws'))
    writeFileSync(join(jail.home, '.netrc'), secret)
    const script = 'cat home/.ssh/* home/.netrc home/.aws/* home/real-aws/* state/ledger'
    assert.match(outside(script, jail.base), new RegExp(secret))
    const read = await jail.run(`${script}; ls -A home state`, { workspace: jail.base })
    assert.doesNotMatch(read.stdout.text + read.stderr.text, new RegExp(secret))
    assert.deepEqual(read.hidden, ['home/.aws', 'home/.netrc', 'home/.ssh', 'home/real-aws', 'state'])
    const write = await jail.run(
      'rm -rf home state; mv home elsewhere; echo x > home/.netrc; echo x > home/.ssh/authorized_keys; echo ok > mine',
      { workspace: jail.base },
    )
    const touched = write.effects.filter(({ path }) => /^(home\/(\.ssh|\.netrc|\.aws|real-aws)|state)(\/|$)/.test(path))
    assert.deepEqual(touched, [])
    assert.equal(
      write.effects.some(({ path, kind }) => path === 'home/notes.txt' && kind === 'deleted'),
      true,
    )
    assert.equal(readFileSync(join(jail.home, '.netrc'), 'utf8'), secret)
  } finally {
    jail.remove()
  }
})

test('the environment and inherited descriptors stay outside', { skip }, async () => {
  const jail = jailFixture()
  process.env.PROVENLY_TEST_SECRET = secret
  try {
    assert.match(outside('env', jail.workspace), new RegExp(secret))
    const { stdout } = await jail.run('env | sort; cat /proc/*/environ | tr "\\0" "\\n"; ls /proc/self/fd')
    assert.doesNotMatch(stdout.text, /secret|NODE|USER/i)
    const names = stdout.text.split('\n').flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? [])
    assert.deepEqual(
      [...new Set(names)].sort(),
      ['HOME', 'LANG', 'OLDPWD', 'PATH', 'PWD', 'SHLVL', 'TERM', '_'].filter((name) => names.includes(name)),
    )
  } finally {
    delete process.env.PROVENLY_TEST_SECRET
    jail.remove()
  }
})

test('a descriptor that Provenly itself was started with does not reach the jail', { skip }, async () => {
  const jail = jailFixture()
  try {
    const script = `
      const { createSandbox } = await import(${JSON.stringify(new URL('./bubblewrap.ts', import.meta.url).href)})
      const sandbox = createSandbox({ stateDir: ${JSON.stringify(jail.stateDir)}, home: ${JSON.stringify(jail.home)} })
      const spec = { command: ['bash', '-c', 'cat /proc/self/fd/17/.ssh/id_ed25519'], workspace: ${JSON.stringify(jail.workspace)}, binaries: 'system' }
      const inherited = (await import('node:fs')).existsSync('/proc/self/fd/17/.ssh/id_ed25519')
      const { stdout } = await sandbox.run(spec, new AbortController().signal)
      console.log(inherited, stdout.bytes)`
    const started = `exec 17<'${jail.home}'; exec '${process.execPath}' --input-type=module -e "$1"`
    const { stdout, stderr } = spawnSync('bash', ['-c', started, 'x', script], { encoding: 'utf8' })
    assert.equal(stdout, 'true 0\n', stderr)
  } finally {
    jail.remove()
  }
})

test('the host is not visible: processes, users, devices, mounts, sysctl', { skip }, async () => {
  const jail = jailFixture()
  try {
    const { stdout } = await jail.run(`
      ls -d /proc/[0-9]* | wc -l
      cat /etc/shadow /etc/sudoers /proc/kcore 2>/dev/null | head -c 100
      echo $(ls /dev); ls /sys /run /root /home /boot /opt 2>/dev/null
      grep -E '^(Cap(Prm|Eff|Bnd|Amb)|NoNewPrivs|Seccomp):' /proc/self/status
      cat /proc/self/uid_map | wc -l
      (echo x > /proc/sys/kernel/domainname) 2>&1; (echo x > /proc/sysrq-trigger) 2>&1; (echo 0 > /proc/self/oom_score_adj) 2>&1`)
    const lines = stdout.text.split('\n')
    assert.ok(Number(lines[0]) < 10, `${lines[0]} processes are seen`)
    assert.equal(lines[1]?.trim(), 'core fd full null ptmx pts random shm stderr stdin stdout tty urandom zero')
    for (const name of ['Prm', 'Eff', 'Bnd', 'Amb']) assert.match(stdout.text, new RegExp(`Cap${name}:\\s+0{16}`))
    assert.match(stdout.text, /NoNewPrivs:\s+1/)
    assert.match(stdout.text, /Seccomp:\s+2/)
    assert.equal(stdout.text.match(/Read-only file system|No such file|Permission denied/g)?.length, 3)
  } finally {
    jail.remove()
  }
})

test('nothing outside the workspace can be written', { skip }, async () => {
  const jail = jailFixture()
  try {
    const script = `echo x > ../escaped; echo x > ${jail.base}/escaped2; ln -s ${jail.base} up; echo x > up/escaped3; ln ../home/notes.txt hard; echo x >> hard; echo x > /usr/escaped; echo x > /etc/escaped; echo x > /escaped; echo x > /var/escaped; echo x > /dev/escaped`
    const { stderr } = await jail.run(script)
    assert.equal(
      stderr.text.match(/Read-only file system|No such file or directory|Permission denied/g)?.length !== undefined,
      true,
    )
    assert.deepEqual(readdirSync(jail.base).sort(), ['home', 'state', 'workspace'])
    assert.deepEqual(readdirSync(jail.workspace), [])
    assert.equal(readFileSync(join(jail.home, 'notes.txt'), 'utf8'), secret)
    for (const place of ['/usr/escaped', '/etc/escaped', '/escaped', '/var/escaped', '/dev/escaped'])
      assert.equal(existsSync(place), false, place)
  } finally {
    jail.remove()
  }
})

test('links in the workspace lead nowhere outside, and their targets are never read for effects', {
  skip,
}, async () => {
  const jail = jailFixture()
  try {
    symlinkSync(jail.home, join(jail.workspace, 'out'))
    symlinkSync(join(jail.home, 'notes.txt'), join(jail.workspace, 'note'))
    assert.match(outside('cat note out/notes.txt', jail.workspace), new RegExp(secret))
    const { stdout, effects, diffs } = await jail.run(
      'cat note out/notes.txt; rm note; ln -s ../home/.ssh/id_ed25519 key; ln -s /etc/shadow shadow; ln -s / all',
    )
    assert.equal(stdout.text, '')
    assert.deepEqual(
      effects.map(({ kind, path }) => `${kind} ${path}`),
      ['created all', 'created key', 'deleted note', 'created shadow'],
    )
    assert.deepEqual(diffs, {})
  } finally {
    jail.remove()
  }
})

const running = (marker: string) =>
  readdirSync('/proc').some((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(marker)
    } catch {
      return false
    }
  })

test('background processes do not outlive the run, however they were started', { skip }, async () => {
  const jail = jailFixture()
  try {
    const starts = [
      'sleep 100',
      'setsid sleep 100',
      'nohup sleep 100',
      '(trap "" TERM HUP INT; exec sleep 100)',
      'setsid sh -c "sleep 100 & sleep 100"',
    ]
    for (const start of starts) {
      const marker = `100.${randomBytes(6).readUIntBE(0, 6)}`
      const command = `${start.replaceAll('sleep 100', `sleep ${marker}`)} >/dev/null 2>&1 & sleep 0.05; cat /proc/*/cmdline | grep -c -a ${marker}`
      const { stdout } = await jail.run(command)
      assert.notEqual(stdout.text.trim(), '0', 'it had been started')
      assert.equal(running(marker), false, start)
    }
  } finally {
    jail.remove()
  }
})

test('the wall clock and an abort end everything', { skip }, async () => {
  const jail = jailFixture()
  try {
    const marker = `100.${randomBytes(6).readUIntBE(0, 6)}`
    const endless = `trap "" TERM INT; setsid sleep ${marker} & echo started; while :; do sleep ${marker}; done`
    const { exitCode, signal, limitsHit, stdout } = await jail.run(endless, { limits: { wallMs: 1500 } })
    assert.deepEqual(
      { exitCode, signal, limitsHit, text: stdout.text },
      { exitCode: null, signal: 'SIGKILL', limitsHit: ['wall-clock'], text: 'started\n' },
    )
    assert.equal(running(marker), false)
    const controller = new AbortController()
    const aborted = jail.run(endless, {}, controller.signal)
    while (!running(marker)) await delay(5)
    controller.abort()
    await assert.rejects(aborted, (error) => error instanceof Fault && error.code === 'interrupted')
    assert.equal(running(marker), false)
    assert.deepEqual(readdirSync(join(jail.stateDir, 'scratch')), [])
  } finally {
    jail.remove()
  }
})

test('a killed Provenly leaves no process and its scratch folder is cleared by the next one', { skip }, async () => {
  const jail = jailFixture()
  try {
    const marker = `100.${randomBytes(6).readUIntBE(0, 6)}`
    const script = `
      const { createSandbox } = await import(${JSON.stringify(new URL('./bubblewrap.ts', import.meta.url).href)})
      const sandbox = createSandbox({ stateDir: ${JSON.stringify(jail.stateDir)}, home: ${JSON.stringify(jail.home)} })
      const spec = { command: ['sleep', '${marker}'], workspace: ${JSON.stringify(jail.workspace)}, binaries: 'system' }
      setInterval(async () => {
        const { readdirSync, readFileSync } = await import('node:fs')
        const seen = readdirSync('/proc').some((pid) => { try { return readFileSync('/proc/' + pid + '/comm', 'utf8') === 'sleep\\n' && readFileSync('/proc/' + pid + '/cmdline', 'utf8').includes('${marker}') } catch { return false } })
        if (seen) process.kill(process.pid, 'SIGKILL')
      }, 5)
      await sandbox.run(spec, new AbortController().signal)`
    const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      timeout: 20_000,
    })
    assert.equal(signal, 'SIGKILL', stderr)
    for (let wait = 0; running(marker) && wait < 100; wait++) await delay(10)
    assert.equal(running(marker), false)
    await jail.run('true')
    assert.deepEqual(readdirSync(join(jail.stateDir, 'scratch')), [])
  } finally {
    jail.remove()
  }
})

function listening(server: Server, where: string | number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    if (typeof where === 'number') server.listen(where, '127.0.0.1', resolve)
    else server.listen(where, resolve)
  })
}

test('no network, no unix sockets, named or abstract', { skip }, async (t) => {
  const jail = jailFixture()
  const answers: Server[] = []
  try {
    const server = () => {
      const made = createServer((socket) => socket.end(secret))
      answers.push(made)
      return made
    }
    const [internet, named, abstract] = [server(), server(), server()]
    const name = `provenly-${randomBytes(6).toString('hex')}`
    await listening(internet, 0)
    await listening(named, join(jail.workspace, 'socket'))
    await listening(abstract, `\0${name}`)
    const address = internet.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const probes: Record<string, string> = {
      internet: `s=socket.socket(); s.connect(('127.0.0.1',${port}))`,
      named: "s=socket.socket(socket.AF_UNIX); s.connect('socket')",
      abstract: `s=socket.socket(socket.AF_UNIX); s.connect('\\0${name}')`,
    }
    const python = ['/usr/bin/python3', '/usr/local/bin/python3'].find((path) => existsSync(path))
    if (python === undefined) return t.skip('no python3 to try it with')
    for (const [kind, probe] of Object.entries(probes)) {
      const words = ['-c', `import socket; ${probe}; print(s.recv(100))`]
      // spawnSync would keep the server above from answering.
      const { execFile } = await import('node:child_process')
      const control = await new Promise<string>((resolve) =>
        execFile(python, words, { cwd: jail.workspace }, (_error, stdout) => resolve(stdout)),
      )
      assert.match(control, new RegExp(secret), `outside, ${kind}`)
      const { stdout, stderr } = await jail.run([python, ...words])
      assert.doesNotMatch(stdout.text, new RegExp(secret), kind)
      assert.match(stderr.text, /Error/, kind)
    }
  } finally {
    for (const server of answers) server.close()
    jail.remove()
  }
})

test('mounting, namespaces, tracing, keyrings and set-user-id give nothing', { skip }, async () => {
  const jail = jailFixture()
  try {
    const tries: Record<string, string> = {
      mount: 'mount -t tmpfs x .',
      remount: 'mount -o remount,rw /usr',
      'user namespace': 'unshare -U true',
      'mount namespace': 'unshare -m true',
      'enter the first process': 'nsenter -t 1 -m true',
      chroot: 'chroot / true',
      'set-user-id': `grep -q 'NoNewPrivs:.0' /proc/self/status`,
      su: 'su -c true',
      'change owner': ': > f; chown 7:7 f && test "$(stat -c %u f)" = 7',
      'device node': 'mknod sda b 8 0',
      'give away': 'setpriv --reuid 7 true',
    }
    for (const [name, script] of Object.entries(tries)) {
      const { exitCode } = await jail.run(`{ ${script}; } 2>/dev/null </dev/null`)
      assert.notEqual(exitCode, 0, name)
    }
    const python = ['/usr/bin/python3', '/usr/local/bin/python3'].find((path) => existsSync(path))
    if (python !== undefined && process.arch === 'x64') {
      const calls = {
        ptrace: '101,0,0,0,0',
        keyctl: '250,0,-3,0',
        bpf: '321,0,0,0',
        io_uring: '425,1,0',
        userfaultfd: '323,0',
        clone: '56,0x10000000,0,0,0,0',
        tiocsti: '16,0,0x5412,0',
        unshare: '272,0x10000000',
      }
      for (const [name, numbers] of Object.entries(calls)) {
        const script = `import ctypes; l=ctypes.CDLL(None,use_errno=True); r=l.syscall(${numbers}); print(r,ctypes.get_errno())`
        const { stdout } = await jail.run([python, '-c', script])
        assert.equal(stdout.text, '-1 1\n', name)
      }
    }
  } finally {
    jail.remove()
  }
})

test('a list of programs is all that there is', { skip }, async () => {
  const jail = jailFixture()
  try {
    const { stdout, exitCode } = await jail.run(
      ['sh', '-c', 'ls /usr/bin /bin/; cat /etc/passwd >/dev/null && echo read'],
      { binaries: ['sh', 'ls', 'cat'] },
    )
    assert.deepEqual(
      {
        exitCode,
        programs: [...new Set(stdout.text.split('\n').filter((name) => !name.includes(':') && name))].sort(),
      },
      { exitCode: 0, programs: ['cat', 'ls', 'prlimit', 'read', 'sh'] },
    )
    const missing = await jail.run(['find', '.'], { binaries: ['sh'] })
    assert.equal(missing.exitCode, 127)
    await assert.rejects(
      jail.run(['x'], { binaries: ['no-such-program'] }),
      (error) => error instanceof Fault && error.code === 'unavailable',
    )
  } finally {
    jail.remove()
  }
})

test('refuses workspaces that nobody should give away', { skip }, async () => {
  const jail = jailFixture()
  try {
    symlinkSync('/etc', join(jail.base, 'link'))
    const places = [
      '/',
      '/usr',
      '/usr/bin',
      '/etc',
      '/proc',
      '/sys',
      '/dev',
      '/boot',
      '/var',
      jail.stateDir,
      join(jail.home, '.ssh'),
      join(jail.base, 'link'),
      join(jail.base, 'missing'),
      'relative',
      join(jail.home, 'notes.txt'),
    ]
    for (const workspace of places) {
      await assert.rejects(
        jail.run('true', { workspace }),
        (error) => error instanceof Fault && error.code === 'invalid',
        workspace,
      )
    }
  } finally {
    jail.remove()
  }
})

test('root inside has none of the powers of root outside', {
  skip: skip || (root ? false : 'only for root'),
}, async () => {
  const jail = jailFixture()
  try {
    const { stdout, exitCode } = await jail.run(
      'id -u; grep -E "^Cap(Prm|Eff|Bnd)" /proc/self/status; touch f; ! chown 65534 f',
    )
    assert.deepEqual(stdout.text.split(/\s+/).filter(Boolean), [
      '0',
      ...['CapPrm:', 'CapEff:', 'CapBnd:'].flatMap((name) => [name, '0000000000000000']),
    ])
    assert.equal(exitCode, 0)
  } finally {
    jail.remove()
  }
})
