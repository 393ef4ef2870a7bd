import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { HttpContext } from './context.ts'
import { HttpFault } from './problem.ts'

const assetPath = /^\/(?:assets\/([A-Za-z0-9_-][A-Za-z0-9._-]{0,100})|favicon\.svg)$/

export function isAsset(path: string): boolean {
  return assetPath.test(path)
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

export type PageFiles = {
  /** The page itself, or null when it is not built. */
  page(c: HttpContext): Response | null
  asset(c: HttpContext): Response
}

type Kept = { body: Uint8Array<ArrayBuffer>; gzip: Uint8Array<ArrayBuffer>; type: string }

/** Reads what was built once: a few hundred kilobytes, and no path of a request ever reaches the disk. */
export function readPageFiles(folder: string): PageFiles {
  const kept = new Map<string, Kept>()
  const keep = (path: string, file: string, type: string) => {
    const body = new Uint8Array(readFileSync(file))
    kept.set(path, { body, gzip: new Uint8Array(gzipSync(body)), type })
  }
  try {
    keep('/', join(folder, 'index.html'), 'text/html; charset=utf-8')
    keep('/favicon.svg', join(folder, 'favicon.svg'), 'image/svg+xml')
    for (const name of readdirSync(join(folder, 'assets'))) {
      const type = types[extname(name)]
      if (type !== undefined && isAsset(`/assets/${name}`)) keep(`/assets/${name}`, join(folder, 'assets', name), type)
    }
  } catch {
    kept.clear()
  }

  function answer(c: HttpContext, path: string, headers: Record<string, string>): Response | null {
    const found = kept.get(path)
    if (!found) return null
    c.set('ownHeaders', new Set(Object.keys(headers)))
    const zipped = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
    return new Response(zipped ? found.gzip : found.body, {
      headers: {
        ...headers,
        'content-type': found.type,
        vary: 'accept-encoding',
        ...(zipped ? { 'content-encoding': 'gzip' } : {}),
      },
    })
  }

  return {
    page: (c) => answer(c, '/', pageHeaders),
    asset(c) {
      // Named after their content, but for the icon.
      const caching = c.req.path === '/favicon.svg' ? 'max-age=3600' : 'public, max-age=31536000, immutable'
      const found = answer(c, c.req.path, { 'cache-control': caching })
      if (found) return found
      throw new HttpFault(404, 'not-found', 'there is no such file', { hint: 'reload the page' })
    },
  }
}
