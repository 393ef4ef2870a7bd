import { z } from 'zod'
import type { LedgerEntry } from '../../core/ledger.ts'
import { isResting, type Run, Stage } from '../../core/run.ts'
import type { Store } from '../../core/store.ts'
import type { Bell } from './bell.ts'

/**
 * `stage`: the run came here. `rest`: nothing more happens until a person acts. `stalled`: a step that may have half changed
 * the world waits for a disk or a lock and is tried again. The stream ends after the last two.
 * `seq` is the place in the ledger up to which everything was told: a client that comes back says where it was.
 */
export const RunEvent = z.object({
  event: z.enum(['stage', 'rest', 'stalled']),
  run: z.string(),
  seq: z.int(),
  stage: Stage,
  failure: z.object({ code: z.string(), message: z.string(), hint: z.string().optional() }).optional(),
})
export type RunEvent = z.infer<typeof RunEvent>

type Watched = { store: Pick<Store, 'version' | 'entries' | 'run'>; bell: Bell }

/**
 * Follows a run wherever it is moved: steps of this process ring the bell, those of others are found by looking. The stages come
 * from the ledger, so that none is missed however fast it passed. Without `after` it begins with where the run stands now.
 * Ends quietly on abort.
 */
export async function* followRun(
  { store, bell }: Watched,
  run: string,
  after: number | null,
  signal: AbortSignal,
): AsyncGenerator<RunEvent> {
  let place = after
  let seen: Stage | null = null
  let known = -1
  for (let quietSince = performance.now(); !signal.aborted; ) {
    const { version, stage } = await store.version(run)
    if (version !== known) {
      quietSince = performance.now()
      const entries = await store.entries({ run, after: place ?? 0 })
      // A version that changed meanwhile would not belong to these entries.
      if ((await store.version(run)).version !== version) continue
      known = version
      if (after === null && place === null) {
        place = entries.at(-1)?.seq ?? 0
      } else {
        for (const entry of entries) {
          place = entry.seq
          const reached = stageOf(entry)
          if (reached === null || reached === seen) continue
          seen = reached
          yield { event: 'stage', run, seq: entry.seq, stage: reached }
        }
        // Somebody who came back and missed nothing knows where the run stands.
        if (entries.length === 0) seen ??= stage
      }
      const at = { run, seq: place ?? 0, stage }
      if (stage !== seen) yield { event: 'stage', ...at }
      seen = stage
      if (isResting(stage)) {
        yield { event: 'rest', ...at }
        return
      }
      const failure = await failureOf(store, run, stage)
      if (failure) {
        yield { event: 'stalled', ...at, failure }
        return
      }
    }
    await bell.wait(run, pauseMs(quietSince), signal)
  }
}

/** The run when it rests, or when a step of it waits for the machine. `null` on abort. */
export async function settled({ store, bell }: Watched, run: string, signal: AbortSignal): Promise<Run | null> {
  for (const started = performance.now(); !signal.aborted; ) {
    const { stage } = await store.version(run)
    if (isResting(stage) || (await failureOf(store, run, stage))) return store.run(run)
    await bell.wait(run, pauseMs(started), signal)
  }
  return null
}

/** A tenth more waiting than was waited already: quick runs are seen at once, slow ones cost little. */
function pauseMs(since: number): number {
  return Math.min(250, Math.max(15, (performance.now() - since) / 10))
}

async function failureOf(store: Pick<Store, 'run'>, run: string, stage: Stage): Promise<Run['failure']> {
  if (stage !== 'applying' && stage !== 'rolling-back') return null
  return (await store.run(run)).failure
}

/** Where a run stands after an entry, as far as the entry alone tells. */
export function stageOf(entry: LedgerEntry): Stage | null {
  switch (entry.kind) {
    case 'requested':
      return entry.data.again === true ? 'proposed' : 'requested'
    case 'repair':
    case 'guided':
      return 'requested'
    case 'edited':
      return 'proposed'
    case 'rejected':
      return 'refused'
    case 'refused':
      return entry.data.code === 'undo-conflict' ? 'learned' : 'refused'
    case 'undo-requested':
      return 'rolling-back'
    // Applying goes on after a failure, everything else ends with it: the run itself says which.
    case 'failed':
      return null
    default: {
      const stage = Stage.safeParse(entry.kind)
      return stage.success ? stage.data : null
    }
  }
}
