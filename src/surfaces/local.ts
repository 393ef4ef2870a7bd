import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine } from '../core/engine.ts'
import { Fault } from '../core/fault.ts'
import type { Identity } from '../core/identity.ts'
import { isResting, type Run, type Stage } from '../core/run.ts'
import type { Jobs, Store } from '../core/store.ts'
import type { Workbench } from './workbench.ts'

export type LocalParts = { engine: Engine; store: Store; jobs: Jobs; identity: Identity }

/** The work is done in this process. With `drives: false` somebody else's worker does it and this only watches. */
export function createLocalWorkbench(
  parts: LocalParts,
  options: { drives: boolean; close: () => Promise<void> },
): Workbench {
  const { engine, store, jobs, identity } = parts
  return {
    where: 'here',
    identity,
    ask: (asked) => engine.ask(asked, identity),
    propose: (asked) => engine.propose(asked, identity),
    decide: (id, decision) => engine.decide(id, decision, identity),
    proveAgain: (id) => engine.proveAgain(id, identity),
    previewUndo: async (id) => engine.previewUndo(await store.run(id)),
    undo: (id, how) => engine.undo(id, how, identity),
    report: (id, verdict) => engine.report(id, verdict, identity),
    feedback: (run) => store.feedback({ run }),
    find: (reference) => store.find(reference),
    runs: (filter) => store.runs(filter),
    approvals: (id) => store.approvals(id),
    async settle(id, onStage, signal) {
      // Ctrl-C ends a proof at once; a step that writes ignores it and ends by itself.
      const worker = options.drives
        ? jobs.work((job, lost) => engine.handle(job, AbortSignal.any([lost, signal])), { run: id })
        : null
      try {
        return await watch(store, id, onStage, signal)
      } finally {
        await worker?.stop()
      }
    },
    close: options.close,
  }
}

const pollMs = 15

/** Polls, because the process that moves the run may be another one. A step that waits for a disk is reported, not waited for. */
export async function watch(
  store: Pick<Store, 'version' | 'run'>,
  id: string,
  onStage: (stage: Stage) => void,
  signal: AbortSignal,
): Promise<Run> {
  for (let seen: Stage | null = null, last = -1; ; ) {
    if (signal.aborted) throw new Fault('interrupted', 'interrupted', { hint: `the run is kept: provenly show ${id}` })
    const { version, stage } = await store.version(id)
    if (stage !== seen) onStage(stage)
    seen = stage
    if (isResting(stage)) return store.run(id)
    if (version !== last) {
      last = version
      if (stage === 'applying' || stage === 'rolling-back') {
        const run = await store.run(id)
        if (run.failure) return run
      }
    }
    await sleep(pollMs)
  }
}
