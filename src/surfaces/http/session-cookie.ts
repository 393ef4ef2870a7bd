import type { HttpContext } from './context.ts'
import { HttpFault } from './problem.ts'

/** Cookies do not tell ports apart, so the name does: two servers on one machine do not log each other's people out. */
function nameOf(c: HttpContext): string {
  return `provenly_${/:(\d{1,5})$/.exec(c.req.header('host') ?? '')?.[1] ?? '80'}`
}

export function readSessionCookie(c: HttpContext): string | undefined {
  const wanted = nameOf(c)
  for (const part of (c.req.header('cookie') ?? '').split(';')) {
    const [name = '', value = ''] = part.trim().split('=')
    if (name === wanted && /^[A-Za-z0-9_-]{43}$/.test(value)) return value
  }
  return undefined
}

export function setSessionCookie(c: HttpContext, secret: string, maxAgeSeconds: number): void {
  const secure = c.req.header('origin')?.startsWith('https:') ? '; Secure' : ''
  c.header('set-cookie', `${nameOf(c)}=${secret}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${maxAgeSeconds}${secure}`)
}

/**
 * A browser sends the cookie along with whatever makes it ask. SameSite=Strict keeps other sites out, but other ports of this
 * machine are the same site: so what changes something must carry a header that only a page of this origin can set, and an
 * Origin (which `sameHost` has compared); and what only reads must not come from a page of another origin.
 */
export function refuseForeign(c: HttpContext): void {
  const site = c.req.header('sec-fetch-site')
  const foreign = site !== undefined && site !== 'same-origin' && site !== 'none'
  const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD'
  const unmarked = c.req.header('x-provenly-page') !== '1' || c.req.header('origin') === undefined
  if (foreign || (changes && unmarked)) {
    throw new HttpFault(403, 'forbidden', 'this request does not come from the page of this server')
  }
}
