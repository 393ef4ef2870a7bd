/** The program that `ingest-process.ts` starts: its task on stdin, what happens as lines of JSON on stdout. */
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { Fault } from '../../core/fault.ts'
import type { ProcessEvent, ProcessTask } from './ingest-process.ts'
import { ingestRecords } from './ingest-records.ts'

const say = (event: ProcessEvent): void => void process.stdout.write(`${JSON.stringify(event)}\n`)
const stop = new AbortController()
for (const name of ['SIGTERM', 'SIGINT'] as const) process.on(name, () => stop.abort())

/** Progress is for people: a few times a second is enough. */
let said = 0
const now = (event: ProcessEvent): void => {
  if (performance.now() - said < 100) return
  said = performance.now()
  say(event)
}

const task = JSON.parse(await text(process.stdin)) as ProcessTask
try {
  const meta = await ingestRecords({
    ...task,
    home: { ...task.home, onFetch: (name) => say({ kind: 'fetching', name }) },
    signal: stop.signal,
    onProgress: (file, bytes, total) => now({ kind: 'file', file, bytes, total }),
    onRecords: (records, bytes, total) => now({ kind: 'records', records, bytes, total }),
  })
  const { user, system } = process.cpuUsage()
  say({ kind: 'done', meta, peakBytes: peakMemory(), cpuSeconds: (user + system) / 1e6 })
} catch (error) {
  const { code, hint } = error instanceof Fault ? error : { code: 'failed' as const, hint: undefined }
  const message = error instanceof Error ? error.message : String(error)
  say({ kind: 'fault', code, message, ...(hint === undefined ? {} : { hint }) })
}

function peakMemory(): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
