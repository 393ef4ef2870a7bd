import type { HttpBindings } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import type { Logger } from 'pino'
import type { App } from '../../app.ts'
import type { Identity } from '../../core/identity.ts'
import type { Authenticator } from './authenticate.ts'
import type { Bell } from './bell.ts'
import type { Feed } from './feed.ts'
import type { Health } from './health.ts'
import type { Limits } from './limits.ts'
import type { Metrics } from './metrics.ts'
import type { PageFiles } from './page-files.ts'
import type { PathWatch } from './path-watch.ts'
import type { Sessions } from './sessions.ts'
import type { WorkspaceGate } from './workspaces.ts'

/** What the server takes of the application: everything that it is given, a test can give too. */
export type ServerApp = Pick<
  App,
  | 'config'
  | 'local'
  | 'now'
  | 'sandbox'
  | 'model'
  | 'toResponse'
  | 'policy'
  | 'pack'
  | 'judge'
  | 'guard'
  | 'modelHealth'
  | 'versions'
  | 'chatModel'
  | 'packNames'
  | 'webDir'
  | 'systemOf'
  | 'completionOf'
> & {
  open(): Promise<Omit<Awaited<ReturnType<App['open']>>, 'close'>>
}
export type Opened = Awaited<ReturnType<ServerApp['open']>>

/** What routes use. */
export type Parts = {
  app: ServerApp
  opened: Opened
  workspaces: WorkspaceGate
  /** The folders it works below, as they were given. */
  roots: string[]
  health: Health
  metrics: Metrics
  bell: Bell
  log: Logger
  limits: Limits
  sessions: Sessions
  feed: Feed
  page: PageFiles
  watch: PathWatch
  /** Of a token in the clear. */
  whoHas: Authenticator['whoHas']
  /** Aborted when the server is asked to stop: nobody waits any longer. */
  closing: AbortSignal
}

export type HttpEnv = {
  Bindings: HttpBindings
  Variables: {
    requestId: string
    /** Absent on the public routes only. */
    identity: Identity
    /** Which token: its id, never itself. */
    tokenId: string
    /** For the log. */
    run: string | undefined
    /** Names of security headers that the answer brings itself. */
    ownHeaders: ReadonlySet<string> | undefined
  }
}

export type HttpContext = Context<HttpEnv>
export type HttpMiddleware = MiddlewareHandler<HttpEnv>
export type HttpRoutes = OpenAPIHono<HttpEnv>
