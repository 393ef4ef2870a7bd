import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { type DestinationStream, destination, pino } from 'pino'
import { Fault } from '../../core/fault.ts'
import { isResting } from '../../core/run.ts'
import type { Job } from '../../core/store.ts'
import { createAuthenticator } from './authenticate.ts'
import { type Bell, createBell } from './bell.ts'
import type { HttpMiddleware, Parts, ServerApp } from './context.ts'
import { createFeed } from './feed.ts'
import { createHealth } from './health.ts'
import { jsonBody } from './json-body.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { createMetrics } from './metrics.ts'
import { readPageFiles } from './page-files.ts'
import { createPathWatch } from './path-watch.ts'
import { HttpFault, problemResponse } from './problem.ts'
import { createRateLimiter } from './rate-limit.ts'
import { requestLog } from './request-log.ts'
import { createRoutes } from './routes.ts'
import { ownHosts, sameHost } from './same-host.ts'
import { securityHeaders } from './security-headers.ts'
import { databaseName, removeServeFile, writeServeFile } from './serve-file.ts'
import { createSessions } from './sessions.ts'
import { createWorkspaceGate } from './workspaces.ts'

export type ServerOptions = {
  /** 0 for any free one. */
  port: number
  host: string
  /** What requests may work in; the first is the default. */
  workspaces: string[]
  /** Ends the server as `close` does. */
  signal: AbortSignal
  /** How many steps are worked on at once. */
  workers?: number
  /** Further names that clients may use for this server in the Host header, such as that of a proxy before it. */
  allowedHosts?: string[]
  limits?: Partial<Limits>
  /** Where log lines go; standard error by default. */
  logTo?: DestinationStream
}

export type RunningServer = {
  url: string
  /** A link that logs a browser in as the local user, once, within a few minutes. */
  loginLink(): string
  close(): Promise<void>
}

/**
 * Serves and works until `close` or the signal. The application stays open: whoever made it closes it.
 * Throws Fault `conflict` when the port is taken, `usage` for an address that can not be had, and those of the store.
 */
export async function startServer(app: ServerApp, options: ServerOptions): Promise<RunningServer> {
  const limits = { ...defaultLimits, ...options.limits }
  const log = pino({ level: app.config.logLevel, base: null }, options.logTo ?? destination(2))
  const workspaces = await createWorkspaceGate(options.workspaces)
  const opened = await app.open()
  const { engine, store, jobs } = opened
  const localToken = `pvl_${randomBytes(32).toString('base64url')}`
  const closing = new AbortController()
  const health = createHealth(app, opened, localToken)
  // Asked once now, so that the first client does not wait for the first look at the sandbox and the model.
  void health.read(undefined)
  const metrics = await createMetrics(store, jobs)
  const bell = createBell()
  const sessions = createSessions(app.config.stateDir, app.now)
  const feed = createFeed(store, bell, closing.signal, (error) =>
    log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'the feed could not be read'),
  )
  const watch = createPathWatch((run) => feed.touch(run))
  const limiter = createRateLimiter(limits)
  const { guard, whoHas } = createAuthenticator({ store, localToken, local: app.local, limiter, sessions })
  const page = readPageFiles(app.webDir)
  const roots = options.workspaces
  const watched = { bell, feed, metrics, health }
  const parts: Parts = {
    ...watched,
    app,
    opened,
    workspaces,
    roots,
    log,
    limits,
    sessions,
    page,
    watch,
    whoHas,
    closing: closing.signal,
  }

  let hosts: ReadonlySet<string> = new Set()
  const routes = createRoutes(parts, [
    requestLog(log, metrics, randomUUID),
    securityHeaders(),
    sameHost(() => hosts),
    guard,
    refuseHead(),
    jsonBody(limits),
    ringAfterPost(bell),
  ])
  const server = createServer(
    {
      requestTimeout: limits.requestMs,
      headersTimeout: Math.min(limits.headersMs, limits.requestMs),
      connectionsCheckingInterval: Math.min(1_000, limits.requestMs),
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16 * 1024,
    },
    // The global Request stays what it is: model clients in this process use it too.
    getRequestListener(routes.fetch, {
      overrideGlobalObjects: false,
      errorHandler: () => problemResponse(new HttpFault(400, 'usage', 'the request was not understood')),
    }),
  )
  server.maxConnections = limits.connections
  const port = await listen(server, options.port, options.host)
  const isOpen = ['0.0.0.0', '::', ''].includes(options.host)
  hosts = ownHosts(port, [...(isOpen ? [] : [options.host]), ...(options.allowedHosts ?? [])])
  const url = `http://${isOpen ? '127.0.0.1' : options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`

  /** Wakes those who wait for this run, and takes its figures when it rests. */
  async function handle(job: Job, signal: AbortSignal): Promise<void> {
    await engine.handle(job, signal)
    bell.ring(job.run)
    try {
      const { stage } = await store.version(job.run)
      if (isResting(stage)) metrics.observeRun(await store.run(job.run))
    } catch (error) {
      // The step is done and saved: figures are not worth doing it again.
      if (!(error instanceof Fault)) throw error
    }
  }
  const worker = jobs.work(handle, { concurrency: options.workers ?? 2 })

  let closed: Promise<void> | null = null
  const close = () => {
    closed ??= (async () => {
      options.signal.removeEventListener('abort', onAbort)
      await removeServeFile(app.config.stateDir, localToken)
      closing.abort()
      health.stop()
      watch.close()
      const stopped = new Promise<void>((resolve) => server.close(() => resolve()))
      await worker.stop()
      await drain(server, stopped, limits.graceMs)
      log.info({ url }, 'stopped')
    })()
    return closed
  }
  const onAbort = () => void close()
  options.signal.addEventListener('abort', onAbort)
  try {
    const content = {
      url,
      pid: process.pid,
      token: localToken,
      identity: app.local,
      database: databaseName(app.config.databaseUrl),
      startedAt: app.now().toISOString(),
    }
    await writeServeFile(app.config.stateDir, content)
  } catch (error) {
    await close()
    throw error
  }
  if (options.signal.aborted) await close()
  else log.info({ url, store: opened.kind, workers: options.workers ?? 2 }, 'listening')
  return { url, loginLink: () => `${url}/#/login/${sessions.newLoginCode()}`, close }
}

/** Connections that clients keep for later become idle one by one as their last answers are written; those that do not are cut. */
async function drain(server: Server, stopped: Promise<void>, graceMs: number): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), 10)
  await Promise.race([stopped, sleep(graceMs, undefined, { ref: false })])
  clearInterval(sweep)
  server.closeAllConnections()
  await stopped
}

/** HEAD would run what GET does and throw the answer away, for a stream of events for as long as the run takes. */
function refuseHead(): HttpMiddleware {
  return async (c, next) => {
    if (c.env.incoming.method !== 'HEAD' || c.get('identity') === undefined) return next()
    throw new HttpFault(405, 'usage', 'HEAD is not offered here', { headers: { allow: 'GET, POST' } })
  }
}

/** What a person did is told at once to those who look at the same run. */
function ringAfterPost(bell: Bell): HttpMiddleware {
  return async (c, next) => {
    await next()
    const run = c.get('run')
    if (c.req.method === 'POST' && run !== undefined) bell.ring(run)
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFault(error, port, host)))
    server.listen({ port, host, exclusive: true }, () => resolve((server.address() as AddressInfo).port))
  })
}

function listenFault(error: NodeJS.ErrnoException, port: number, host: string): unknown {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Fault('conflict', `port ${port} on ${host} is taken`, {
        hint: `is a server running already? Else take another port: provenly serve --port ${port + 1}`,
        cause: error,
      })
    case 'EACCES':
      return new Fault('usage', `port ${port} is not yours to open`, { hint: 'take one from 1024 up', cause: error })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Fault('usage', `${host} is not an address of this machine`, { hint: 'use 127.0.0.1', cause: error })
    default:
      return error
  }
}
