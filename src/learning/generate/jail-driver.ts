import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fixtureFiles, fixtureRoots, workDirectory } from './fixture.ts'

/**
 * Runs inside the jail (jail.ts): reads commands as JSON lines, runs each on the fixture, says what it did, and puts back
 * what it changed. One process for many commands, because starting a jail costs more than most commands.
 */
export type Observation = {
  id: number
  /** `bash -n` accepts it. */
  parses: boolean
  exit: number | null
  /** At most 4,000 characters; `digest` is over all. */
  stdout: string
  digest: string
  /** Digest over the sorted lines: find promises no order. */
  sortedDigest: string
  stderr: string
  /** Sorted `kind path digest-or-mode` of what differs from the fixture. */
  effects: string[]
  timedOut: boolean
}

type State = {
  kind: 'file' | 'dir' | 'link' | 'other'
  mode: number
  size: number
  mtime: bigint
  ino: bigint
  target?: string
}

const template = '/template'
const roots = ['/home', ...fixtureRoots, '/tmp']
const hash = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex').slice(0, 24)

function build(): void {
  for (const file of fixtureFiles) {
    const path = file.path.startsWith('/') ? file.path : join(workDirectory, file.path)
    mkdirSync(dirname(path), { recursive: true })
    if (file.link !== undefined) symlinkSync(file.link, path)
    else if (file.bytes === -1) mkdirSync(path, { recursive: true })
    else writeFileSync(path, file.text ?? Buffer.alloc(file.bytes ?? 0, 'provenly'), { mode: file.mode ?? 0o644 })
  }
  const shell = (script: string): void => void spawnSync('bash', ['-c', script], { cwd: workDirectory })
  shell(`tar -czf backup.tar.gz notes.txt docs; tar -cf archive.tar todo.txt src; gzip -c report.txt > dump.sql.gz; gzip -c todo.txt > logs/old.log.gz
    tar -czf /backup/old/site.tar.gz -C /srv www; rm -f photos.zip; zip -qr photos.zip images; mkdir -p ~/work; chmod 600 .env`)
  writeFileSync('/home/user/.bashrc', '# shell\n')
  const now = Date.now() / 1000
  for (const file of fixtureFiles)
    if (file.ageDays !== undefined) {
      const path = file.path.startsWith('/') ? file.path : join(workDirectory, file.path)
      lutimesSync(path, now - file.ageDays * 86400, now - file.ageDays * 86400)
    }
  for (const root of roots) {
    mkdirSync(template + dirname(root), { recursive: true })
    spawnSync('cp', ['-a', root, template + root])
  }
}

function walk(directory: string, found: Map<string, State>): void {
  let names: string[]
  try {
    names = readdirSync(directory)
  } catch {
    return
  }
  for (const name of names) {
    const path = `${directory}/${name}`
    const seen = lstatSync(path, { bigint: true })
    const kind = seen.isDirectory() ? 'dir' : seen.isSymbolicLink() ? 'link' : seen.isFile() ? 'file' : 'other'
    found.set(path, {
      kind,
      mode: Number(seen.mode & 0o7777n),
      size: Number(seen.size),
      mtime: kind === 'dir' ? 0n : seen.mtimeNs,
      ino: kind === 'dir' ? 0n : seen.ino,
      ...(kind === 'link' ? { target: readlinkSync(path) } : {}),
    })
    if (kind !== 'dir') continue
    // A directory closed by chmod must be opened to be looked into; its mode is on record and is put back.
    if ((Number(seen.mode) & 0o700) !== 0o700) chmodSync(path, 0o700 | Number(seen.mode & 0o777n))
    walk(path, found)
  }
}

function snapshot(): Map<string, State> {
  const found = new Map<string, State>()
  for (const root of roots)
    if ((statSync(root, { throwIfNoEntry: false })?.mode ?? 0o700) % 0o1000 < 0o700) chmodSync(root, 0o755)
  for (const root of roots) walk(root, found)
  return found
}

const same = (left: State, right: State): boolean =>
  left.kind === right.kind &&
  left.mode === right.mode &&
  left.size === right.size &&
  left.mtime === right.mtime &&
  left.ino === right.ino &&
  left.target === right.target

/** What differs, told so that two runs with the same outcome tell the same; then everything is put back. */
function effectsOf(base: Map<string, State>): string[] {
  const after = snapshot()
  const effects: string[] = []
  const broken: string[] = []
  for (const [path, state] of after) {
    const before = base.get(path)
    if (before !== undefined && same(before, state)) continue
    broken.push(path)
    if (state.kind === 'file' && (state.mode & 0o400) === 0) chmodSync(path, state.mode | 0o400)
    const contents = state.kind === 'file' ? contentsOf(path) : (state.target ?? '')
    if (before === undefined) effects.push(`+ ${path} ${state.kind} ${contents}`)
    else {
      const was = before.kind === 'file' ? contentsOf(template + path) : (before.target ?? '')
      const touched = contents === was && before.mode === state.mode && before.kind === state.kind
      effects.push(touched ? `t ${path}` : `~ ${path} ${state.kind} ${state.mode.toString(8)} ${contents}`)
    }
  }
  for (const path of base.keys())
    if (!after.has(path)) {
      effects.push(`- ${path}`)
      broken.push(path)
    }
  if (broken.length > 0) repair(base, broken)
  return effects.sort()
}

const contentsOf = (path: string): string => {
  try {
    const { size } = lstatSync(path)
    return size > 8_000_000 ? `size ${size}` : hash(readFileSync(path))
  } catch {
    return 'unreadable'
  }
}

function repair(base: Map<string, State>, broken: readonly string[]): void {
  const inside = new Set(broken)
  for (const path of broken) {
    const now = lstatSync(path, { throwIfNoEntry: false })
    if (now === undefined) continue
    // rmSync leaves a dangling link where it is.
    if (!now.isDirectory()) unlinkSync(path)
    else if (base.get(path)?.kind !== 'dir') rmSync(path, { recursive: true, force: true })
  }
  for (const path of [...inside].sort()) {
    const state = base.get(path)
    if (state === undefined) continue
    if (state.kind === 'dir') {
      mkdirSync(path, { recursive: true })
      chmodSync(path, state.mode)
    } else if (state.kind === 'link') symlinkSync(state.target as string, path)
    else {
      mkdirSync(dirname(path), { recursive: true })
      copyFileSync(template + path, path)
      chmodSync(path, state.mode)
    }
    if (state.kind !== 'dir') {
      const when = Number(state.mtime) / 1e9
      lutimesSync(path, when, when)
      const now = lstatSync(path, { bigint: true })
      base.set(path, { ...state, mtime: now.mtimeNs, ino: now.ino })
    }
  }
}

const longestMs = 3000

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Nobody is left.
  }
}

function observe(base: Map<string, State>, id: number, command: string, run: boolean): Observation {
  // One line is read whole before it runs, so running it shows whether it parses; only what must not run is asked apart.
  const parses = run || spawnSync('bash', ['-n', '-c', command], { timeout: 2000 }).status === 0
  const none: Observation = {
    id,
    parses,
    exit: null,
    stdout: '',
    digest: '',
    sortedDigest: '',
    stderr: '',
    effects: [],
    timedOut: false,
  }
  if (!parses || !run) return none
  // `timeout` makes a group of its processes: what one leaves behind would go on into the next command's observation.
  const started = performance.now()
  const result = spawnSync('timeout', ['--signal=KILL', `${longestMs / 1000}`, 'bash', '-c', command], {
    cwd: workDirectory,
    timeout: 2 * longestMs,
    killSignal: 'SIGKILL',
    maxBuffer: 4_000_000,
    input: '',
  })
  if (result.pid === 0) throw result.error
  const ended = result.signal === null && !(result.status === 137 && performance.now() - started >= longestMs)
  killGroup(result.pid)
  const stderr = result.stderr.toString('latin1')
  if (/^bash: -c: line \d+: (syntax error|unexpected EOF)/m.test(stderr))
    return { ...none, parses: false, stderr: stderr.slice(0, 300) }
  const stdout = result.stdout.toString('latin1')
  return {
    id,
    parses,
    exit: ended ? result.status : null,
    stdout: stdout.slice(0, 4000),
    digest: hash(stdout),
    sortedDigest: hash(stdout.split('\n').sort().join('\n')),
    stderr: stderr.slice(0, 300),
    effects: effectsOf(base),
    timedOut: !ended,
  }
}

build()
const base = snapshot()
for await (const line of createInterface({ input: process.stdin })) {
  const { id, command, run } = JSON.parse(line) as { id: number; command: string; run: boolean }
  process.stdout.write(`${JSON.stringify(observe(base, id, command, run))}\n`)
}
