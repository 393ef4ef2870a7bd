import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { descriptors } from './jail-arguments.ts'
import { CaptureBuffer } from './output-capture.ts'
import { isGone, startTimeOf } from './scratch.ts'

export type EndReason = 'wall-clock' | 'output' | 'cpu' | 'disk' | 'aborted'

export type JailRun = {
  /** null when bwrap never got as far as starting the command. */
  exitCode: number | null
  endedBy: EndReason | null
  stdout: CaptureBuffer
  stderr: CaptureBuffer
  wallMs: number
}

export type JailProcessOptions = {
  command: readonly string[]
  seccompFile: string | null
  stdin: string | undefined
  wallMs: number
  outputBytes: number
  outputKillBytes: number
  signal: AbortSignal
  /** Asked every 100 ms while the command runs. */
  watch: (holderPid: number) => EndReason | null
}

const watchEveryMs = 100

/**
 * Runs the holder until the command has ended and all that it started is dead, then `collect` while the merged view is
 * still mounted. Everything is dead and released when the promise settles, however it settles.
 */
export async function runJailProcess<T>(
  options: JailProcessOptions,
  collect: (run: JailRun, holderPid: number) => Promise<T>,
): Promise<T> {
  const started = performance.now()
  const holder = spawnHolder(options)
  const stdout = new CaptureBuffer(options.outputBytes)
  const stderr = new CaptureBuffer(options.outputBytes)
  let endedBy: EndReason | null = null
  let status = ''
  let jail: { pid: number; start: string | null } | null = null
  let finished = false

  const end = (reason: EndReason) => {
    if (finished) return
    endedBy ??= reason
    // The first process of the jail's process namespace takes all others with it. Before it exists, end the holder.
    if (jail !== null) kill(jail.pid)
    else if (holder.pid !== undefined) kill(-holder.pid)
  }
  const onAbort = () => end('aborted')
  const capture = (stream: Readable | null, into: CaptureBuffer) =>
    stream?.on('data', (chunk: Buffer) => {
      into.add(chunk)
      if (stdout.bytes + stderr.bytes > options.outputKillBytes) end('output')
    })

  const pipes = holder.stdio as unknown as [Writable, Readable, Readable, Readable, unknown, Readable, Writable]
  const [stdin, out, err, statusPipe, , fromHolder, toHolder] = pipes
  const exited = new Promise<void>((resolve) => {
    holder.once('exit', () => resolve())
    holder.once('error', () => resolve())
  })
  for (const stream of [stdin, out, err, statusPipe, fromHolder, toHolder]) stream.on('error', () => {})
  capture(out, stdout)
  capture(err, stderr)
  statusPipe.on('data', (chunk: Buffer) => {
    status += chunk.toString('latin1')
    const pid = jail === null ? /"child-pid": *(\d+)/.exec(status)?.[1] : undefined
    if (pid !== undefined) {
      jail = { pid: Number(pid), start: startTimeOf(Number(pid)) }
      if (endedBy !== null) kill(jail.pid)
    }
  })
  stdin.end(options.stdin ?? '')
  const done = new Promise<void>((resolve) => {
    fromHolder.once('data', () => resolve())
    void exited.then(resolve)
  })
  const clock = setTimeout(() => end('wall-clock'), options.wallMs)
  const watcher = setInterval(() => {
    const reason = holder.pid === undefined ? null : options.watch(holder.pid)
    if (reason !== null) end(reason)
  }, watchEveryMs)
  options.signal.addEventListener('abort', onAbort)
  if (options.signal.aborted) onAbort()

  try {
    await done
    const wallMs = performance.now() - started
    await drained(statusPipe)
    await allDead(jail)
    finished = true
    clearTimeout(clock)
    clearInterval(watcher)
    await Promise.all([drained(out), drained(err)])
    const exit = /"exit-code": *(\d+)/.exec(status)?.[1]
    const exitCode = exit === undefined ? null : Number(exit)
    return await collect({ exitCode, endedBy, stdout, stderr, wallMs }, holder.pid ?? 0)
  } finally {
    clearTimeout(clock)
    clearInterval(watcher)
    options.signal.removeEventListener('abort', onAbort)
    toHolder.end()
    if (!finished) {
      if (jail !== null) kill((jail as { pid: number }).pid)
      if (holder.pid !== undefined) kill(-holder.pid)
    }
    await exited
  }
}

function spawnHolder(options: JailProcessOptions): ChildProcess {
  const [program = '', ...rest] = options.command
  const nothing = openSync('/dev/null', 'r')
  const filter = options.seccompFile === null ? null : openSync(options.seccompFile, 'r')
  try {
    const stdio: ('pipe' | 'ignore' | number)[] = ['pipe', 'pipe', 'pipe', 'pipe', filter ?? nothing, 'pipe', 'pipe']
    // A descriptor that this process itself was started with would go on into the jail, and an open folder is a way out.
    for (const inherited of inheritedDescriptors(descriptors.fromParent + 1)) {
      while (stdio.length < inherited) stdio.push('ignore')
      stdio[inherited] = nothing
    }
    // Of the environment, the jail sees nothing; the holder's tools only need to be found.
    const env = { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LANG: 'C' }
    return spawn(program, rest, { stdio, env, cwd: '/', detached: true })
  } finally {
    closeSync(nothing)
    if (filter !== null) closeSync(filter)
  }
}

const closeOnExec = 0o2000000

function inheritedDescriptors(from: number): number[] {
  return readdirSync('/proc/self/fd')
    .map(Number)
    .filter((descriptor) => {
      if (descriptor < from) return false
      try {
        const flags = /^flags:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8'))?.[1]
        return (Number.parseInt(flags ?? '0', 8) & closeOnExec) === 0
      } catch {
        return false
      }
    })
    .sort((a, b) => a - b)
}

async function allDead(jail: { pid: number; start: string | null } | null): Promise<void> {
  if (jail === null) return
  for (let waited = 0; !isGone(jail.pid, jail.start); waited++) {
    // bwrap's parent-death signal has done this already; it costs nothing to be sure.
    if (waited > 20) kill(jail.pid)
    await delay(waited < 20 ? 1 : 10)
  }
}

async function drained(stream: Readable): Promise<void> {
  if (!stream.readableEnded && !stream.closed) await once(stream, 'close')
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Already gone.
  }
}
