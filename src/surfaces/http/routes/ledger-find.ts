import { createRoute, z } from '@hono/zod-openapi'
import { stream } from 'hono/streaming'
import { requireRole } from '../../../core/identity.ts'
import { type LedgerEntry, LedgerKind } from '../../../core/ledger.ts'
import type { HttpRoutes, Parts } from '../context.ts'
import { LedgerFoundBody } from '../page-schemas.ts'
import { answer, problems, security } from './answers.ts'

const FindQuery = z.strictObject({
  before: z.coerce.number().int().min(1).optional(),
  kind: LedgerKind.optional(),
  actor: z.string().max(64).optional(),
  run: z.string().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
})

const find = createRoute({
  method: 'get',
  path: '/ledger/find',
  tags: ['page'],
  security,
  summary: 'Entries of the ledger, newest first, that match; for approvers',
  request: { query: FindQuery },
  responses: { 200: answer('Entries', LedgerFoundBody), ...problems },
})

const exportAll = createRoute({
  method: 'get',
  path: '/ledger/export',
  tags: ['page'],
  security,
  summary: 'The whole ledger as JSON lines, oldest first; for approvers',
  responses: {
    200: { description: 'JSON lines', content: { 'application/octet-stream': { schema: z.string() } } },
    ...problems,
  },
})

const chunk = 1_000
/** Entries looked through for one answer: a filter that matches nothing must not read for ever. */
const mostRead = 20_000

export function addLedgerFindRoutes(routes: HttpRoutes, { opened: { store } }: Parts) {
  return routes
    .openapi(find, async (c) => {
      requireRole(c.get('identity'), 'approver')
      const { before, limit, ...filter } = c.req.valid('query')
      const total = (await store.head())?.seq ?? 0
      const plain = filter.kind === undefined && filter.actor === undefined && filter.run === undefined
      const found: LedgerEntry[] = []
      let place = Math.min(before ?? total + 1, total + 1)
      for (let read = 0; place > 1 && found.length < limit && read < mostRead; ) {
        const size = Math.min(plain ? limit : chunk, place - 1)
        const entries = await store.entries({ after: place - 1 - size, limit: size })
        read += size
        for (const entry of entries.filter((each) => each.seq < place).reverse()) {
          place = entry.seq
          if (matches(entry, filter)) found.push(entry)
          if (found.length >= limit) break
        }
        if (entries.length === 0) place -= size
      }
      return c.json({ entries: found, next: place > 1 ? place : null, total }, 200)
    })
    .openapi(exportAll, async (c) => {
      requireRole(c.get('identity'), 'approver')
      c.header('content-type', 'application/jsonl')
      c.header('content-disposition', 'attachment; filename="provenly-ledger.jsonl"')
      return stream(c, async (out) => {
        for (let after = 0; !out.aborted; ) {
          const entries = await store.entries({ after, limit: chunk })
          if (entries.length === 0) return
          await out.write(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
          after = entries.at(-1)?.seq ?? after
        }
      })
    })
}

type Filter = Pick<z.infer<typeof FindQuery>, 'kind' | 'actor' | 'run'>

function matches(entry: LedgerEntry, { kind, actor, run }: Filter): boolean {
  if (kind !== undefined && entry.kind !== kind) return false
  if (actor !== undefined && entry.actor !== actor) return false
  return run === undefined || (entry.run?.endsWith(run) ?? false)
}
