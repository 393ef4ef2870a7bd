import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Fault, type FaultCode } from '../../core/fault.ts'
import type { IngestRecordsOptions } from './ingest-records.ts'
import type { Meta } from './record.ts'

export type ProcessTask = Omit<IngestRecordsOptions, 'signal' | 'onProgress' | 'onRecords' | 'now' | 'home'> & {
  home: { root: string; packages: string }
}

export type ProcessEvent =
  | { kind: 'fetching'; name: string }
  | { kind: 'file'; file: string; bytes: number; total: number | null }
  | { kind: 'records'; records: number; bytes: number; total: number }
  | { kind: 'done'; meta: Meta; peakBytes: number; cpuSeconds: number }
  | { kind: 'fault'; code: FaultCode; message: string; hint?: string }

/**
 * `ingestRecords` in a process of its own, because only there memory can be bounded: a heap and an allocator that would rather
 * collect than grow. Rejects as `ingestRecords` does, and with Fault `failed` when the process ends without a word.
 */
export async function ingestInProcess(
  task: ProcessTask,
  ports: {
    /** For npm, which fetches what is missing. */
    environment: Readonly<Record<string, string | undefined>>
    signal?: AbortSignal
    onEvent?: (event: ProcessEvent) => void
  },
): Promise<{ meta: Meta; peakBytes: number; cpuSeconds: number }> {
  const program = join(task.home.root, 'src', 'learning', 'refactor-data', 'ingest-program.ts')
  const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=8', '--max-old-space-size=192']
  const child = spawn(process.execPath, [...flags, program], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...ports.environment, MALLOC_ARENA_MAX: '2' },
  })
  const stop = () => child.kill('SIGTERM')
  ports.signal?.addEventListener('abort', stop, { once: true })
  if (ports.signal?.aborted) stop()
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    complaint = (complaint + part).slice(-2_000)
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  // The process may end before it has read its task; how it ended says more than the broken pipe.
  child.stdin.on('error', () => {})
  child.stdin.end(JSON.stringify(task))
  let last: ProcessEvent | undefined
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      last = JSON.parse(line) as ProcessEvent
      ports.onEvent?.(last)
    }
    const code = await ended
    if (last?.kind === 'done') return last
    if (last?.kind === 'fault')
      throw new Fault(last.code, last.message, last.hint === undefined ? {} : { hint: last.hint })
    if (ports.signal?.aborted)
      throw new Fault('interrupted', 'Ingesting was stopped.', { hint: 'Start it again to go on.' })
    throw new Fault('failed', `the ingest ended with exit code ${code}: ${complaint.trim().split('\n').at(-1) ?? ''}`)
  } finally {
    ports.signal?.removeEventListener('abort', stop)
    if (child.exitCode === null) child.kill('SIGKILL')
  }
}
