/** Token buckets, one a key. */
export type RateLimiter = {
  /** Takes one token. 0 when there was one, else the whole seconds until there is. */
  take(key: string): number
}

const mostKeys = 10_000

export function createRateLimiter(options: { perSecond: number; burst: number; now?: () => number }): RateLimiter {
  const now = options.now ?? (() => performance.now())
  const buckets = new Map<string, { tokens: number; at: number }>()
  return {
    take(key) {
      const time = now()
      const bucket = buckets.get(key)
      const gained = bucket ? ((time - bucket.at) / 1000) * options.perSecond : 0
      const tokens = Math.min(options.burst, (bucket?.tokens ?? options.burst) + gained)
      const left = tokens >= 1 ? tokens - 1 : tokens
      // Put back at the end, so that the first key is the one that was quiet for longest: forgetting it costs least.
      buckets.delete(key)
      buckets.set(key, { tokens: left, at: time })
      if (buckets.size > mostKeys) for (const oldest of buckets.keys()) if (buckets.delete(oldest)) break
      return tokens >= 1 ? 0 : Math.max(1, Math.ceil((1 - tokens) / options.perSecond))
    },
  }
}
