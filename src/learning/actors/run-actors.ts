import { Fault } from '../../core/fault.ts'
import type { Task, TaskStore } from '../../core/task.ts'
import type { ActorMetrics } from './actor-metrics.ts'
import { type ActorPorts, type TaskResult, workOnTask } from './work-on-task.ts'

export type ActorsOptions = {
  tasks: TaskStore
  /** How many tasks are worked on at once. */
  actors: number
  portsFor: (task: Task) => ActorPorts
  metrics: ActorMetrics
  /** End when nothing waits any more, instead of waiting for more. */
  untilEmpty: boolean
  wait: (ms: number, signal: AbortSignal) => Promise<void>
  onResult: (result: TaskResult) => void
  onCrash: (task: string, error: unknown, givenUp: boolean) => void
}

/** Crashes of one task in this process after which it is not taken again: the task is to blame, not the machine. */
const mostCrashes = 3
const lookEveryMs = 200

/**
 * Actors over the queue, supervised: one that crashes gives its task back and goes on with the next; a process that dies gives
 * all of its tasks back when their leases end. Resolves on abort, after the running steps, or when the queue is empty.
 */
export async function runActors(options: ActorsOptions, signal: AbortSignal): Promise<TaskResult[]> {
  const results: TaskResult[] = []
  const crashes = new Map<string, number>()
  const worker = options.tasks.jobs.work(
    async (job, lost) => {
      try {
        const task = await options.tasks.task(job.run)
        const both = AbortSignal.any([signal, lost])
        const result = await workOnTask(task, options.portsFor(task), both)
        results.push(result)
        options.metrics.observeTask(result.verified)
        options.onResult(result)
      } catch (error) {
        // Stopped, or taken over by another worker: the task is as good as before.
        if (signal.aborted || lost.aborted) throw error
        const isFatal = error instanceof Fault && ['not-found', 'invalid', 'usage'].includes(error.code)
        // An endpoint that is away is no fault of the task: it waits, and comes again.
        const isAway = error instanceof Fault && error.code === 'unavailable'
        const count = (crashes.get(job.run) ?? 0) + (isAway ? 0 : 1)
        crashes.set(job.run, count)
        const givenUp = isFatal || count >= mostCrashes
        options.metrics.observeTask('crashed')
        options.onCrash(job.run, error, givenUp)
        if (!givenUp) throw error
      }
    },
    { concurrency: options.actors },
  )
  try {
    while (!signal.aborted) {
      if (options.untilEmpty && (await options.tasks.jobs.depth()) === 0) break
      await options.wait(lookEveryMs, signal)
    }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    await worker.stop()
  }
  return results
}
