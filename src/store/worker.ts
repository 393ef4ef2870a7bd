import { Fault } from '../core/fault.ts'
import type { Job, Jobs, Worker } from '../core/store.ts'

/** Where a worker gets its jobs. A claim is a lease on one job: it ends by itself unless it is renewed. */
export type JobSource<Claim extends { job: Job }> = {
  claim(): Promise<Claim | null>
  /** False when the lease was lost. */
  renew(claim: Claim): Promise<boolean>
  done(claim: Claim): Promise<void>
  failed(claim: Claim, error: unknown): Promise<void>
  renewEveryMs: number
  idleMs: number
}

/** Rung when there may be something to do; a worker that waits looks at once. */
export type Bell = {
  ring(): void
  /** How often it has rung. */
  rings(): number
  /** Does not wait when it has rung since `heard`. */
  wait(ms: number, heard: number): Promise<void>
}

export function createBell(): Bell {
  const waiting = new Set<() => void>()
  let rings = 0
  return {
    ring() {
      rings += 1
      for (const wake of waiting) wake()
    },
    rings: () => rings,
    wait(ms, heard) {
      if (rings !== heard) return Promise.resolve()
      return new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer)
          waiting.delete(wake)
          resolve()
        }
        const timer = setTimeout(wake, ms)
        waiting.add(wake)
      })
    },
  }
}

/**
 * Claims and handles until it is stopped, `concurrency` jobs at a time. Faults of the database make it wait and look again,
 * because it may come back; bugs end the process.
 */
export function startWorker<Claim extends { job: Job }>(
  source: JobSource<Claim>,
  handler: Parameters<Jobs['work']>[0],
  options: { concurrency: number; bell: Bell; signal: AbortSignal | undefined },
): Worker {
  const { bell } = options
  let stopping = false

  async function slot(): Promise<void> {
    let troubles = 0
    while (!stopping && !options.signal?.aborted) {
      const heard = bell.rings()
      const claim = await tolerate(() => source.claim())
      troubles = claim === 'trouble' ? troubles + 1 : 0
      if (claim === 'trouble') await bell.wait(Math.min(5000, 100 * 2 ** troubles), heard)
      else if (claim === null) await bell.wait(source.idleMs, heard)
      else await handle(claim)
    }
  }

  async function handle(claim: Claim): Promise<void> {
    const lost = new AbortController()
    const signal = options.signal ? AbortSignal.any([lost.signal, options.signal]) : lost.signal
    const renewal = setInterval(() => {
      void tolerate(() => source.renew(claim)).then((kept) => {
        if (kept === false) lost.abort(new Fault('interrupted', 'another worker has taken this job over'))
      })
    }, source.renewEveryMs)
    try {
      await handler(claim.job, signal)
      clearInterval(renewal)
      await tolerate(() => source.done(claim))
    } catch (error) {
      clearInterval(renewal)
      await tolerate(() => source.failed(claim, error))
    }
  }

  options.signal?.addEventListener('abort', bell.ring, { once: true })
  const slots = Promise.all(Array.from({ length: options.concurrency }, slot))
  return {
    async stop() {
      stopping = true
      bell.ring()
      await slots
    },
  }
}

/** A job that could not be marked as done or failed comes again when its lease has run out. */
async function tolerate<T>(work: () => Promise<T>): Promise<T | 'trouble'> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Fault) return 'trouble'
    throw error
  }
}
