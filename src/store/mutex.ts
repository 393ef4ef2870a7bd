/** Lets one holder at a time in, in the order of asking. */
export type Mutex = { acquire(): Promise<() => void> }

export function createMutex(): Mutex {
  let tail: Promise<void> = Promise.resolve()
  return {
    async acquire() {
      const { promise, resolve } = Promise.withResolvers<void>()
      const before = tail
      tail = promise
      await before
      return resolve
    },
  }
}
