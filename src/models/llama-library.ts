import type { Llama } from 'node-llama-cpp'

/** A sink for what llama.cpp logs; the same lines go to every listener. */
type Listener = (line: string) => void

const listeners = new Set<Listener>()
let library: Promise<Llama> | undefined

/**
 * The llama.cpp library, opened once for the process. This is module state because it is the process's: the native log has
 * one receiver, and with a second instance, or after one is disposed, it writes to stderr in the middle of the card.
 * Rejects when no binary for this machine is installed.
 */
export async function openLlama(): Promise<Llama> {
  const { getLlama } = await import('node-llama-cpp')
  library ??= getLlama({
    build: 'never',
    skipDownload: true,
    progressLogs: false,
    // 0: each context's own `threads` counts.
    maxThreads: 0,
    logger: (_level, message) => {
      for (const listener of listeners) listener(message)
    },
  }).catch((error: unknown) => {
    library = undefined
    throw error
  })
  return library
}

/** Collects what llama.cpp says until the returned function is called, which gives the lines. */
export function listenToLlama(): () => string[] {
  const lines: string[] = []
  const listener: Listener = (line) => lines.push(...line.split('\n'))
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    return lines
  }
}
