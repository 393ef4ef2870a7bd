import { z } from '@hono/zod-openapi'
import { Approval } from '../../core/approval.ts'
import { Digest } from '../../core/digest.ts'
import { Effect, PathState } from '../../core/effects.ts'
import { LedgerEntry } from '../../core/ledger.ts'
import { Run, Stage } from '../../core/run.ts'
import { Finding } from '../../core/verdict.ts'
import { described } from './described.ts'
import { RunSummary } from './page-schemas.ts'
import { Problem } from './problem-body.ts'

const PathConflict = z.object({ path: z.string(), expected: PathState, actual: PathState })
const UndoStep = z.object({
  path: z.string(),
  action: z.enum(['restore', 'remove', 'keep']),
  conflict: PathConflict.optional(),
})

export const RunBody = described('Run', Run)
export const RunOrSummary = described('RunOrSummary', z.union([Run, RunSummary]))
export const RunList = described('Runs', z.object({ runs: z.array(z.union([Run, RunSummary])) }))
export const ApprovalList = described('Approvals', z.object({ approvals: z.array(Approval) }))
export const UndoPreview = described('UndoPreview', z.object({ steps: z.array(UndoStep) }))
export const LedgerPage = described(
  'LedgerPage',
  z.object({
    entries: z.array(LedgerEntry),
    /** Ask for the next page with `after` set to this; null at the end. */
    next: z.int().nullable(),
  }),
)
export const Verification = described(
  'LedgerVerification',
  z.object({
    ok: z.boolean(),
    entries: z.int(),
    problems: z.array(
      z.object({
        seq: z.int(),
        problem: z.enum(['changed', 'removed', 'reordered', 'inserted', 'head']),
        detail: z.string(),
      }),
    ),
    signedBy: z.string().nullable(),
  }),
)
export const ProblemBody = described('Problem', Problem)

/** Long enough for what packs admit, which say more exactly what is too long. */
export const Words = z.string().min(1).max(10_000)
/** A person's own proposal: a rule file or a tree of files is longer than words. Packs say more exactly what is too long. */
export const ProposalText = z.string().min(1).max(200_000)
export const Options = z.record(z.string().max(64), z.unknown())
export const Workspace = z
  .string()
  .min(1)
  .max(4096)
  .openapi({ description: 'An absolute path; the first served one by default.' })

export const GenerateRequest = z
  .strictObject({
    query: Words.openapi({ example: 'find the ten largest files here' }),
    shell: z.string().optional(),
    safety: z.string().optional().openapi({ example: 'strict' }),
    /** Another name for `safety`. */
    safety_level: z.string().optional(),
    workspace: Workspace.optional(),
  })
  .refine(
    (body) => body.safety === undefined || body.safety_level === undefined,
    'give safety or safety_level, not both',
  )
  .openapi('GenerateRequest')

export const RunRequest = z
  .strictObject({
    pack: z.string().min(1).max(64),
    words: Words,
    text: ProposalText.optional().openapi({ description: "A person's own proposal: no model takes part." }),
    workspace: Workspace.optional(),
    options: Options.optional(),
  })
  .openapi('RunRequest')

/** Any digest is let through to the engine, because a forged one belongs in the ledger. */
export const DecisionRequest = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('approve'), planDigest: z.string().max(128) }),
    z.strictObject({ kind: z.literal('reject'), reason: z.string().max(4_000) }),
    z.strictObject({ kind: z.literal('edit'), text: ProposalText, reason: z.string().max(4_000).optional() }),
    z.strictObject({ kind: z.literal('guide'), words: Words }),
  ])
  .openapi('Decision')

export const UndoRequest = z.strictObject({ force: z.boolean().default(false) }).openapi('UndoRequest')
export const NothingRequest = z.strictObject({}).openapi('Nothing')

/** To look: an id, the last four or more characters of one, or `last`. */
export const ReferenceParams = z.strictObject({ id: z.string().min(1).max(80).openapi({ example: 'last' }) })
/** To act: the whole id, because what `last` names may change between looking and acting. */
export const IdParams = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'the whole id of a run'),
})

export const ConversationId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'the id of a conversation')

const manyStages = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat().flatMap((each) => each.split(',')))
  .pipe(z.array(Stage).max(Stage.options.length))

export const RunsQuery = z.strictObject({
  stage: manyStages.optional().openapi({ type: 'string', description: 'One or more stages, with commas or repeated.' }),
  requester: z.string().max(64).optional(),
  pack: z.string().max(64).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  before: z.string().min(1).max(80).optional().openapi({ description: 'An id or a time; older runs only.' }),
})

const view = z
  .enum(['full', 'summary'])
  .default('full')
  .openapi({ description: 'A summary leaves proofs and differences out.' })
export const ViewQuery = z.strictObject({ view })
export const RunListQuery = RunsQuery.extend({ view })

export const LedgerQuery = z.strictObject({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  run: z.string().min(1).max(80).optional(),
})

export const EventsQuery = z.strictObject({
  after: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .openapi({ description: 'As Last-Event-ID, for clients without it.' }),
})

/** The shell pack's answer, described here because surfaces do not see packs; the compiler holds the one to the other. */
export const GenerateResponse = described(
  'GenerateResponse',
  z
    .object({
      command: z.string().nullable(),
      risk_level: z.enum(['safe', 'review', 'dangerous']),
      confidence: z.number().nullable(),
      warning: z.string().nullable(),
      findings: z.array(Finding),
      effects: z.array(Effect),
      plan_digest: Digest.nullable(),
      provenance: z
        .object({
          request_id: z.string(),
          model_version: z.string(),
          timestamp: z.iso.datetime(),
          query_hash: Digest,
          user_id_hash: Digest,
          validation_passed: z.boolean(),
        })
        .readonly(),
    })
    .readonly(),
)
