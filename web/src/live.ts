import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { FeedEvent } from '../../src/surfaces/http/feed.ts'

export type Connection = 'connecting' | 'live' | 'lost'

/** What the feed told of one run since this page is open. */
export type Told = { stages: { stage: string; at: number }[]; decision: { kind: string; actor: string } | null }

export type Live = {
  start(): () => void
  subscribe(listener: () => void): () => void
  connection(): Connection
  told(run: string): Told | undefined
  /** Milliseconds that the server's clock is ahead of this one. */
  clockOffset(): number
}

const retryMs = [300, 500, 1000, 2000, 3000]
/** The server sends something every 5 seconds; a line that is silent for longer is dead. */
const silentMs = 12_000
const mostRuns = 500
/** Told as progress; what follows at once has more to show, and each look costs time that the card then waits for. */
const passing = new Set(['proposed', 'proven', 'approved', 'applying', 'applied', 'recorded'])
const decisions = new Set(['approval', 'rejected', 'edited', 'guided', 'undo-requested'])

/** One stream of server-sent events for everything that the page shows. Hidden pages let go of it and look again when seen. */
export function createLive(client: QueryClient): Live {
  const listeners = new Set<() => void>()
  const runs = new Map<string, Told>()
  let state: Connection = 'connecting'
  let offset = 0

  const notify = () => {
    for (const listener of listeners) listener()
  }
  const become = (next: Connection) => {
    if (state === next) return
    state = next
    notify()
  }

  let queueDue: ReturnType<typeof setTimeout> | undefined
  function onChange(event: FeedEvent): void {
    const before = runs.get(event.run) ?? { stages: [], decision: null }
    const again = event.kind === 'requested' || event.kind === 'edited' || event.kind === 'guided'
    const stages = again ? [] : before.stages
    runs.delete(event.run)
    runs.set(event.run, {
      stages: event.stage === null ? stages : [...stages, { stage: event.stage, at: Date.parse(event.at) }],
      decision: decisions.has(event.kind) ? { kind: event.kind, actor: event.actor } : before.decision,
    })
    if (runs.size > mostRuns) for (const oldest of runs.keys()) if (runs.delete(oldest)) break
    if (!passing.has(event.kind)) {
      void client.invalidateQueries({ queryKey: ['card', event.run] })
      void client.invalidateQueries({ queryKey: ['entries', event.run] })
    }
    if (queueDue === undefined)
      queueDue = setTimeout(() => {
        queueDue = undefined
        void client.invalidateQueries({ queryKey: ['queue'] })
        void client.invalidateQueries({ queryKey: ['conversation'] })
      }, 120)
    notify()
  }

  function start(): () => void {
    let source: EventSource | null = null
    let retry: ReturnType<typeof setTimeout> | undefined
    let watchdog: ReturnType<typeof setTimeout> | undefined
    let failures = 0

    const alive = () => {
      clearTimeout(watchdog)
      watchdog = setTimeout(again, silentMs)
    }
    const stop = () => {
      clearTimeout(retry)
      clearTimeout(watchdog)
      source?.close()
      source = null
    }
    const again = () => {
      stop()
      become('lost')
      // Whether it is the server or the session that ended: asking says which.
      void client.invalidateQueries({ queryKey: ['session'] })
      retry = setTimeout(connect, retryMs[Math.min(failures, retryMs.length - 1)])
      failures += 1
    }
    const connect = () => {
      stop()
      source = new EventSource('/feed')
      source.onerror = again
      source.addEventListener('hello', (event) => {
        offset = Date.parse((JSON.parse(event.data) as { now: string }).now) - Date.now()
        failures = 0
        alive()
        become('live')
        // What happened meanwhile was not told.
        void client.invalidateQueries()
      })
      source.addEventListener('beat', alive)
      source.addEventListener('touched', (event) => {
        alive()
        void client.invalidateQueries({ queryKey: ['card', (JSON.parse(event.data) as { run: string }).run] })
      })
      source.addEventListener('change', (event) => {
        alive()
        onChange(JSON.parse(event.data) as FeedEvent)
      })
      alive()
    }
    const onVisible = () => {
      if (document.visibilityState === 'hidden') stop()
      else if (source === null) connect()
    }
    connect()
    document.addEventListener('visibilitychange', onVisible)
    window.addEventListener('online', connect)
    window.addEventListener('offline', again)
    return () => {
      document.removeEventListener('visibilitychange', onVisible)
      window.removeEventListener('online', connect)
      window.removeEventListener('offline', again)
      stop()
    }
  }

  return {
    start,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    connection: () => state,
    told: (run) => runs.get(run),
    clockOffset: () => offset,
  }
}

export const LiveContext = createContext<Live | null>(null)

export function useLive(): Live {
  const live = useContext(LiveContext)
  if (live === null) throw new Error('no live connection around this component')
  return live
}

export function useConnection(): Connection {
  const live = useLive()
  return useSyncExternalStore(live.subscribe, live.connection)
}

export function useTold(run: string): Told | undefined {
  const live = useLive()
  return useSyncExternalStore(live.subscribe, () => live.told(run))
}
