import type { HttpMiddleware } from './context.ts'

const headers = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  // Of what is not a page; the page brings its own.
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
}

export function securityHeaders(): HttpMiddleware {
  return async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(headers))
      if (!c.get('ownHeaders')?.has(name)) c.res.headers.set(name, value)
  }
}
