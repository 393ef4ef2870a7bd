import { z } from '@hono/zod-openapi'
import { Approval } from '../../core/approval.ts'
import { PathState } from '../../core/effects.ts'
import { Role } from '../../core/identity.ts'
import { LedgerEntry } from '../../core/ledger.ts'
import { Policy } from '../../core/policy.ts'
import { Run, Stage } from '../../core/run.ts'
import { Finding, RiskLevel } from '../../core/verdict.ts'
import { described } from './described.ts'

/** What the page is told; its types are made from these. */

export const SessionInfo = z.object({
  name: z.string(),
  roles: z.array(Role),
  version: z.string(),
  workspaces: z.array(z.string()),
  packs: z.array(z.string()),
  /** The model that answers open questions, if one is configured. */
  chat: z.string().nullable(),
  now: z.iso.datetime(),
})
export type SessionInfo = z.infer<typeof SessionInfo>

/** A run in a list: without its proof, output and diffs. */
export const RunSummary = z.object({
  id: z.string(),
  stage: Stage,
  pack: z.string(),
  words: z.string(),
  workspace: z.string(),
  requester: z.string(),
  proposal: z.string().nullable(),
  risk: RiskLevel.nullable(),
  effects: z.int(),
  attempts: z.int(),
  planDigest: z.string().nullable(),
  planExpiresAt: z.string().nullable(),
  note: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type RunSummary = z.infer<typeof RunSummary>

export const QueuePage = z.object({ runs: z.array(RunSummary), next: z.string().nullable() })
export type QueuePage = z.infer<typeof QueuePage>

const Step = z.object({
  attempt: z.int(),
  source: z.enum(['model', 'person']),
  proposal: z.string(),
  reward: z.number(),
  reason: z.string(),
})

/** All that the one card shows of a run. `dead` says why its plan can not be approved now. */
export const Card = z.object({
  run: Run,
  proposal: z.string().nullable(),
  /** Paths whose differences are asked for one by one. */
  lateDiffs: z.array(z.string()),
  approvals: z.array(Approval),
  needed: z.object({ people: z.int(), requester: z.boolean() }).nullable(),
  dead: z
    .object({ code: z.enum(['stale', 'expired', 'policy-changed', 'not-yours', 'given']), reason: z.string() })
    .nullable(),
  conflicts: z.array(z.object({ path: z.string(), expected: PathState, actual: PathState })),
  estimate: z.object({ proofMs: z.number(), applyMs: z.number().nullable(), runs: z.int(), of: z.string() }).nullable(),
  may: z.object({ approve: z.boolean(), reject: z.boolean(), amend: z.boolean(), undo: z.boolean() }),
  trajectory: z.object({ label: z.string(), steps: z.array(Step) }),
  now: z.iso.datetime(),
})
export type Card = z.infer<typeof Card>

export const LedgerFound = z.object({
  entries: z.array(LedgerEntry),
  /** Newest first; ask again with `before` set to this. Null when the beginning was reached. */
  next: z.int().nullable(),
  total: z.int(),
})
export type LedgerFound = z.infer<typeof LedgerFound>

const Spread = z.object({ name: z.string(), count: z.int(), p50: z.number(), p95: z.number() })
const Count = z.object({ name: z.string(), count: z.int() })

export const Numbers = z.object({
  runs: z.int(),
  since: z.string().nullable(),
  stages: z.array(Spread),
  outcomes: z.array(Count),
  risks: z.array(Count),
  blocked: z.array(Count),
  failures: z.array(Count),
  /** Milliseconds from a waiting plan to a person's decision. */
  decisions: z.array(z.number()),
  approvalsPerRun: z.array(Count),
  undo: z.object({ asked: z.int(), done: z.int(), refused: z.int() }),
  models: z.array(Spread.extend({ accepted: z.int(), rejected: z.int() })),
})
export type Numbers = z.infer<typeof Numbers>

export const PolicyView = z.object({ policy: Policy, digest: z.string(), source: z.string(), workspace: z.string() })
export type PolicyView = z.infer<typeof PolicyView>

export const PolicyAnswer = z.object({
  decision: z.enum(['allow', 'ask', 'deny']),
  risk: RiskLevel,
  level: z.string(),
  findings: z.array(Finding),
  needs: z.array(z.string()),
  approvals: z.object({ people: z.int(), requester: z.boolean() }),
})
export type PolicyAnswer = z.infer<typeof PolicyAnswer>

export const ModelList = z.object({
  models: z.array(
    z.object({ name: z.string(), ok: z.boolean(), detail: z.string(), latencyMs: z.number().nullable() }),
  ),
})
export type ModelList = z.infer<typeof ModelList>

export const ModelTry = z.object({
  text: z.string(),
  model: z.string(),
  confidence: z.number().nullable(),
  latencyMs: z.number(),
})
export type ModelTry = z.infer<typeof ModelTry>

export const TokenList = z.object({
  tokens: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: Role,
      createdAt: z.string(),
      revokedAt: z.string().nullable(),
      lastUsedAt: z.string().nullable(),
    }),
  ),
})
export type TokenList = z.infer<typeof TokenList>

export const NewToken = z.object({ id: z.string(), name: z.string(), role: Role, secret: z.string() })
export type NewToken = z.infer<typeof NewToken>

const said = { seq: z.int(), at: z.string(), words: z.string() }
/** `summary` is null for an answer, and for a run that is not there any more. `answer` is untrusted text. */
export const TurnView = z.discriminatedUnion('kind', [
  z.object({ ...said, kind: z.literal('answer'), answer: z.string(), by: z.string(), summary: z.null() }),
  z.object({ ...said, kind: z.literal('run'), run: z.string(), summary: RunSummary.nullable() }),
])
export type TurnView = z.infer<typeof TurnView>

export const ChatAnswer = z.object({ conversation: z.string(), turn: TurnView })
export type ChatAnswer = z.infer<typeof ChatAnswer>

const ConversationInfo = z.object({
  id: z.string(),
  owner: z.string(),
  title: z.string(),
  turns: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type ConversationInfo = z.infer<typeof ConversationInfo>
export const ConversationList = z.object({ conversations: z.array(ConversationInfo), next: z.string().nullable() })

/** Oldest first; `next` is the turn before which there are more. */
export const ConversationPage = z.object({ id: z.string(), turns: z.array(TurnView), next: z.int().nullable() })
export type ConversationPage = z.infer<typeof ConversationPage>

export const SessionBody = described('Session', SessionInfo)
export const QueueBody = described('Queue', QueuePage)
export const DiffBody = described('Diff', z.object({ path: z.string(), diff: z.string() }))
export const CardBody = described('Card', Card)
export const LedgerFoundBody = described('LedgerFound', LedgerFound)
export const NumbersBody = described('Numbers', Numbers)
export const PolicyBody = described('Policy', PolicyView)
export const PolicyAnswerBody = described('PolicyAnswer', PolicyAnswer)
export const ModelListBody = described('Models', ModelList)
export const ModelTryBody = described('ModelTry', ModelTry)
export const TokenListBody = described('Tokens', TokenList)
export const NewTokenBody = described('NewToken', NewToken)
export const ChatBody = described('ChatAnswer', ChatAnswer)
export const ConversationListBody = described('Conversations', ConversationList)
export const ConversationBody = described('Conversation', ConversationPage)
