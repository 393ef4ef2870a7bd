import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Fault } from '../../core/fault.ts'
import type { PackageHome } from '../need-package.ts'
import type { Prepared } from './prepare.ts'

export type Batch = { place: string; text: string }[]
export type PreparerSettings = {
  source: string
  root: string
  packages: string
  maxTokens: number
  allowedLicenses: readonly string[] | null
}

/** Prepares batches in other threads. Answers come in any order; whoever asks keeps theirs. */
export type Preparers = { prepare(batch: Batch): Promise<Prepared[]>; close(): Promise<void>; width: number }

export function createPreparers(home: PackageHome, settings: PreparerSettings, width: number): Preparers {
  const waiting = new Map<number, { resolve: (result: Prepared[]) => void; reject: (error: unknown) => void }>()
  let next = 0
  const fail = (error: unknown) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  // From the source tree, also where the program is bundled: a worker is a program of its own.
  const file = join(home.root, 'src', 'learning', 'refactor-data', 'prepare-worker.ts')
  const workers = Array.from({ length: width }, () => {
    const worker = new Worker(file, {
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 },
    })
    worker.on('message', ({ id, result }: { id: number; result: Prepared[] }) => {
      waiting.get(id)?.resolve(result)
      waiting.delete(id)
    })
    worker.on('error', (cause) => fail(new Fault('failed', `preparing records failed: ${cause.message}`, { cause })))
    return worker
  })
  return {
    width,
    prepare(batch) {
      const id = next
      next += 1
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        workers[id % width]?.postMessage({ id, batch })
      })
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
