import type { Hono } from 'hono'
import type { HttpEnv } from './context.ts'
import type { addCardRoute } from './routes/card.ts'
import type { addChatRoute } from './routes/chat.ts'
import type { addConversationRoutes } from './routes/conversations.ts'
import type { addDecisionRoutes } from './routes/decisions.ts'
import type { addFeedbackRoutes } from './routes/feedback.ts'
import type { addLedgerRoutes } from './routes/ledger.ts'
import type { addLedgerFindRoutes } from './routes/ledger-find.ts'
import type { addModelVersionRoutes } from './routes/model-versions.ts'
import type { addNumbersRoute } from './routes/numbers.ts'
import type { addQueueRoute } from './routes/queue.ts'
import type { addRunRoutes } from './routes/runs.ts'
import type { addSessionRoutes } from './routes/session.ts'
import type { addSettingsRoutes } from './routes/settings.ts'
import type { addTrajectoryRoutes } from './routes/trajectories.ts'

type Adders =
  | typeof addCardRoute
  | typeof addChatRoute
  | typeof addConversationRoutes
  | typeof addDecisionRoutes
  | typeof addFeedbackRoutes
  | typeof addLedgerRoutes
  | typeof addLedgerFindRoutes
  | typeof addModelVersionRoutes
  | typeof addNumbersRoute
  | typeof addTrajectoryRoutes
  | typeof addQueueRoute
  | typeof addRunRoutes
  | typeof addSessionRoutes
  | typeof addSettingsRoutes

type SchemaOf<Routes> = Routes extends Hono<infer _Env, infer Schema, infer _Base> ? Schema : never
type Both<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never

/**
 * Every route that the page uses, as a type made from the routes' own schemas: the page's client is checked against it by the
 * compiler, so that there is no generated file that could be stale.
 */
export type Api = Hono<HttpEnv, Both<SchemaOf<ReturnType<Adders>>> & Record<never, never>, '/'>
