import type { HttpMiddleware } from './context.ts'
import { HttpFault } from './problem.ts'

/**
 * Against DNS rebinding and other sites' pages: the Host header must be a name that this server was told is its own, and an
 * Origin, when a browser sends one, must be that very host. There are no CORS headers, so no other page can read an answer.
 */
export function sameHost(allowed: () => ReadonlySet<string>): HttpMiddleware {
  return async (c, next) => {
    const host = c.req.header('host')?.toLowerCase()
    // A request line with a whole URL would name another host than the header does.
    const target = c.env.incoming.url ?? ''
    if (host === undefined || !allowed().has(host) || !target.startsWith('/')) {
      throw new HttpFault(421, 'forbidden', 'this server does not answer to that host name', {
        hint: 'use the address that provenly serve printed',
      })
    }
    const origin = c.req.header('origin')
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
      throw new HttpFault(403, 'forbidden', 'requests from other origins are refused')
    }
    return next()
  }
}

/** Every Host header that names this server: loopback names always, others as configured. */
export function ownHosts(port: number, others: readonly string[]): ReadonlySet<string> {
  const names = ['localhost', '127.0.0.1', '[::1]', ...others.map(hostName)]
  return new Set(names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])))
}

function hostName(name: string): string {
  const plain = name.toLowerCase()
  return plain.includes(':') && !plain.startsWith('[') ? `[${plain}]` : plain
}
