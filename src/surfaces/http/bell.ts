/** Wakes those who wait for one key. Only a shortcut: whoever waits also looks again by itself. */
export type Bell = {
  /** Also wakes those who wait for `anything`. */
  ring(key: string): void
  /** Resolves at the next ring, after `ms`, or on abort; never throws. */
  wait(key: string, ms: number, signal: AbortSignal): Promise<void>
}

export const anything = '*'

export function createBell(): Bell {
  const waiting = new Map<string, Set<() => void>>()
  return {
    ring(key) {
      for (const each of [key, anything]) for (const wake of waiting.get(each) ?? []) wake()
    },
    wait: (key, ms, signal) =>
      new Promise((resolve) => {
        const others = waiting.get(key) ?? new Set()
        const wake = () => {
          clearTimeout(timer)
          signal.removeEventListener('abort', wake)
          others.delete(wake)
          if (others.size === 0) waiting.delete(key)
          resolve()
        }
        const timer = setTimeout(wake, ms)
        signal.addEventListener('abort', wake)
        waiting.set(key, others.add(wake))
        if (signal.aborted) wake()
      }),
  }
}
