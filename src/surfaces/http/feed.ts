import { z } from 'zod'
import { LedgerKind } from '../../core/ledger.ts'
import { Stage } from '../../core/run.ts'
import type { Store } from '../../core/store.ts'
import { anything, type Bell } from './bell.ts'
import { stageOf } from './run-events.ts'

/** One entry of the ledger about a run, as far as a page needs it to know what to look at again. */
export const FeedEvent = z.object({
  seq: z.int(),
  run: z.string(),
  kind: LedgerKind,
  stage: Stage.nullable(),
  actor: z.string(),
  at: z.iso.datetime(),
})
export type FeedEvent = z.infer<typeof FeedEvent>

export type Feed = {
  /** Tells everything that is written once this resolved, until the returned function is called. Listeners must not throw. */
  subscribe(listener: Listener): Promise<() => void>
  /** Something that this waiting run's plan touches was changed, perhaps. */
  touch(run: string): void
}

export type Listener = {
  told(event: FeedEvent): void
  touched(run: string): void
  /** A token was revoked: whoever listens by it hears nothing more. */
  revoked(token: string): void
}

const pauseMs = 250
const pageSize = 500

/** One reader of the ledger's end for all open pages: a hundred of them cost one look each quarter of a second. */
export function createFeed(
  store: Pick<Store, 'head' | 'entries'>,
  bell: Bell,
  closing: AbortSignal,
  onError: (error: unknown) => void,
): Feed {
  const listeners = new Set<Listener>()
  let running: Promise<void> | null = null

  async function read(begun: () => void): Promise<void> {
    let place: number | null = null
    while (listeners.size > 0 && !closing.aborted) {
      try {
        const head: number = (await store.head())?.seq ?? 0
        place ??= head
        begun()
        while (place < head) {
          const entries = await store.entries({ after: place, limit: pageSize })
          if (entries.length === 0) break
          for (const entry of entries) {
            place = entry.seq
            if (entry.kind === 'token-revoked')
              for (const listener of listeners) listener.revoked(String(entry.data.id))
            if (entry.run === null) continue
            const { seq, run, kind, actor, time: at } = entry
            for (const listener of listeners) listener.told({ seq, run, kind, stage: stageOf(entry), actor, at })
          }
        }
      } catch (error) {
        onError(error)
      }
      await bell.wait(anything, pauseMs, closing)
    }
    running = null
    begun()
  }

  return {
    touch(run) {
      for (const listener of listeners) listener.touched(run)
    },
    async subscribe(listener) {
      listeners.add(listener)
      running ??= new Promise((begun) => void read(begun))
      await running
      return () => listeners.delete(listener)
    },
  }
}
