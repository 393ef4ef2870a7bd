import type { HttpMiddleware } from './context.ts'
import type { Limits } from './limits.ts'
import { HttpFault } from './problem.ts'

const mediaType = /^application\/json(?:\s*;\s*charset=(?:"utf-8"|utf-8))?\s*$/i

const decisionPath = /^\/runs\/[A-Za-z0-9_-]{1,64}\/decision$/

/**
 * Reads the body of a POST: JSON only (which a form of another site can not send), bounded in bytes and depth, and valid UTF-8.
 * What the schemas see later is this text and no other.
 */
export function jsonBody(limits: Pick<Limits, 'bodyBytes' | 'editBytes' | 'bodyDepth'>): HttpMiddleware {
  return async (c, next) => {
    if (c.req.method !== 'POST') return next()
    if (!mediaType.test(c.req.header('content-type') ?? '')) {
      throw new HttpFault(415, 'usage', 'the body must be JSON', { hint: 'send content-type: application/json' })
    }
    const limit = decisionPath.test(c.req.path) ? limits.editBytes : limits.bodyBytes
    const text = await readText(c.req.raw, limit)
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      throw new HttpFault(400, 'usage', 'the body is not valid JSON')
    }
    inspect(value, limits.bodyDepth)
    // Typed as what the promise holds, but awaited: what every later reader of the body gets.
    Object.assign(c.req.bodyCache, { text: Promise.resolve(text) })
    return next()
  }
}

async function readText(request: Request, limit: number): Promise<string> {
  const tooLarge = () =>
    new HttpFault(413, 'usage', `the body is larger than ${limit} bytes`, { headers: { connection: 'close' } })
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  // `getReader` and not `for await`: leaving the loop early would destroy the socket before the answer is written.
  const reader = request.body?.getReader()
  const next = () =>
    reader?.read().catch((error: unknown) => {
      throw new HttpFault(400, 'usage', 'the body ended before it was complete', { cause: error })
    })
  for (let part = await next(); part && !part.done; part = await next()) {
    size += part.value.byteLength
    if (size > limit) throw tooLarge()
    chunks.push(part.value)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new HttpFault(400, 'usage', 'the body is not valid UTF-8')
  }
}

/** Iterative, because the depth is what it guards against. */
function inspect(value: unknown, depth: number): void {
  const left: [value: unknown, depth: number][] = [[value, 0]]
  for (let next = left.pop(); next; next = left.pop()) {
    const [each, level] = next
    if (typeof each === 'string' && !each.isWellFormed())
      throw new HttpFault(400, 'usage', 'the body has a string with half of a surrogate pair, which has no UTF-8 form')
    if (each === null || typeof each !== 'object') continue
    if (level >= depth) throw new HttpFault(400, 'usage', `the body is nested deeper than ${depth} levels`)
    for (const [key, member] of Object.entries(each)) left.push([key, level + 1], [member, level + 1])
  }
}
