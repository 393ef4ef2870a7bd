import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Fault } from '../../core/fault.ts'
import { root } from '../../root.ts'
import { fixtureEtc } from './fixture.ts'
import type { Observation } from './jail-driver.ts'

/** Source, also where the program runs from its bundle: the jail's driver is a program of its own. */
export const jailSources: string = join(root, 'src/learning/generate')

export type JailJob = { id: number; command: string; run: boolean }

/** No network, no other user's files, no way back: everything lives in memory inside. */
export function jailArguments(node: string, sources: string, etc: string): string[] {
  const mounts = ['/usr', '/bin', '/sbin', '/lib', '/lib64'].flatMap((path) => ['--ro-bind-try', path, path])
  return [
    ...[
      '--unshare-all',
      '--die-with-parent',
      '--new-session',
      '--cap-drop',
      'ALL',
      '--clearenv',
      '--uid',
      '1000',
      '--gid',
      '1000',
    ],
    ...[
      '--setenv',
      'PATH',
      '/usr/local/bin:/usr/bin:/bin',
      '--setenv',
      'HOME',
      '/home/user',
      '--setenv',
      'USER',
      'user',
      '--setenv',
      'LANG',
      'C.UTF-8',
      '--setenv',
      'SHELL',
      '/bin/bash',
      '--setenv',
      'EDITOR',
      'vi',
    ],
    ...['--size', '268435456', '--tmpfs', '/'],
    ...mounts,
    ...['--ro-bind', etc, '/etc', '--ro-bind-try', '/etc/alternatives', '/etc/alternatives'],
    ...['--proc', '/proc', '--dev', '/dev', '--dir', '/home/user/project', '--dir', '/tmp', '--dir', '/var/log'],
    ...[
      '--ro-bind',
      dirname(node),
      '/runtime',
      '--ro-bind',
      sources,
      '/driver/generate',
      '--chdir',
      '/home/user/project',
    ],
    ...[
      '--',
      `/runtime/${node.split('/').at(-1)}`,
      '--disable-warning=ExperimentalWarning',
      '/driver/generate/jail-driver.ts',
    ],
  ]
}

/**
 * Runs commands one after another in one jail and yields what each did, in order.
 * Throws Fault `unavailable` without bubblewrap or when the jail dies, `interrupted` on abort. Never runs anything outside the jail.
 */
export async function* runInJail(jobs: Iterable<JailJob>, signal?: AbortSignal): AsyncGenerator<Observation> {
  const interrupted = (): Fault => new Fault('interrupted', 'Verification was stopped.')
  const etc = await mkdtemp(join(tmpdir(), 'provenly-jail-'))
  await mkdir(join(etc, 'alternatives'))
  for (const [name, text] of Object.entries(fixtureEtc)) await writeFile(join(etc, name), text)
  if (signal?.aborted) {
    await rm(etc, { recursive: true, force: true })
    throw interrupted()
  }
  const child = spawn('bwrap', jailArguments(process.execPath, jailSources, etc), {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const failed = new Promise<never>((_, reject) => {
    child.on('error', (cause) =>
      reject(new Fault('unavailable', 'bubblewrap cannot be started.', { hint: 'Install bubblewrap.', cause })),
    )
  })
  failed.catch(() => undefined)
  let errors = ''
  child.stderr.on('data', (data: Buffer) => {
    errors = (errors + data.toString()).slice(-500)
  })
  child.stdin.on('error', () => undefined)
  const stop = (): void => void child.kill('SIGKILL')
  signal?.addEventListener('abort', stop, { once: true })
  let sent = 0
  const queue = jobs[Symbol.iterator]()
  const send = (): void => {
    const next = queue.next()
    if (next.done) child.stdin.end()
    else {
      sent += 1
      child.stdin.write(`${JSON.stringify(next.value)}\n`)
    }
  }
  let seen = 0
  try {
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    // A few jobs ahead keep the driver busy while the caller looks at a result.
    for (let ahead = 0; ahead < 8; ahead++) send()
    for (;;) {
      const next = await Promise.race([lines.next(), failed])
      if (next.done) break
      seen += 1
      yield JSON.parse(next.value) as Observation
      send()
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    child.kill('SIGKILL')
    await rm(etc, { recursive: true, force: true })
  }
  if (signal?.aborted) throw interrupted()
  if (seen < sent)
    throw new Fault('unavailable', `The jail ended after ${seen} of ${sent} commands. ${errors.trim()}`, {
      hint: 'Check that bubblewrap may make user namespaces here.',
    })
}
