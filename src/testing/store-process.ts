import { setTimeout as sleep } from 'node:timers/promises'
import type { Run } from '../core/run.ts'
import { openStore } from '../store/open.ts'
import { sampleApproval, sampleFact, sampleRun } from './contracts/store.ts'

/**
 * A process of its own for tests of the store that end one by force or let several write at once. Prints a line for each thing
 * that the store has acknowledged: what is printed must be found afterwards.
 */
export type StoreProcessTask = {
  stateDir: string
  databaseUrl?: string
  leaseMs?: number
  name: string
  task:
    | { kind: 'record'; count: number }
    /** Carries run after run from asked to undone until it is killed. */
    | { kind: 'churn' }
    /** Handles jobs, each for so long, until it is told to stop by a line on stdin. */
    | { kind: 'work'; jobMs: number }
}

const task: StoreProcessTask = JSON.parse(process.argv[2] ?? '')
const { store, jobs } = await openStore({ ...task, site: 'here', now: () => new Date() })

function acknowledge(line: string): void {
  process.stdout.write(`${line}\n`)
}

switch (task.task.kind) {
  case 'record':
    for (let index = 0; index < task.task.count; index += 1) {
      await store.record([sampleFact(null, { process: task.name, index })])
      acknowledge(String(index))
    }
    break
  case 'churn':
    for (let count = 0; ; count += 1) await carry(`run-${task.name}-${count}`)
  case 'work': {
    const { jobMs } = task.task
    const worker = jobs.work(async (job) => {
      acknowledge(`started ${job.run}@${job.version}`)
      await sleep(jobMs)
      acknowledge(`handled ${job.run}@${job.version}`)
    }, {})
    acknowledge('ready')
    await new Promise((resolve) => process.stdin.once('data', resolve))
    process.stdin.destroy()
    await worker.stop()
  }
}
await store.close()

async function carry(id: string): Promise<void> {
  const digest = 'a'.repeat(64)
  const now = '2026-01-01T10:30:00.000Z'
  let run = sampleRun(id, { workspace: `/work/${id}` })
  await store.create(run, [sampleFact(id)])
  acknowledge(`${id} ${run.version}`)
  const steps: [Run['stage'], Omit<Parameters<typeof store.advance>[0], 'run' | 'facts'>][] = [
    ['waiting', { next: null }],
    ['approved', { next: { delayMs: 0 }, approve: sampleApproval(id, 'bob') }],
    ['applying', { next: { delayMs: 0 }, lock: 'take', consume: { planDigest: digest, now, approvals: ['bob'] } }],
    ['applied', { next: { delayMs: 0 }, lock: 'release' }],
    ['learned', { next: null }],
  ]
  for (const [stage, rest] of steps) {
    run = { ...run, stage, version: run.version + 1, planDigest: digest }
    await store.advance({ run, facts: [sampleFact(id, { version: run.version })], ...rest })
    acknowledge(`${id} ${run.version}`)
  }
}
