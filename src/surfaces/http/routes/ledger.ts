import { createRoute } from '@hono/zod-openapi'
import { Fault } from '../../../core/fault.ts'
import { requireRole } from '../../../core/identity.ts'
import type { HttpRoutes, Parts } from '../context.ts'
import { LedgerPage, LedgerQuery, Verification } from '../schemas.ts'
import { findVisible, seesAll } from '../visible.ts'
import { answer, missing, problems, security } from './answers.ts'

const tags = ['ledger']

const page = createRoute({
  method: 'get',
  path: '/ledger',
  tags,
  security,
  summary: 'Entries of the ledger, oldest first; requesters name one of their runs',
  request: { query: LedgerQuery },
  responses: { 200: answer('Entries', LedgerPage), ...problems, ...missing },
})

const verify = createRoute({
  method: 'get',
  path: '/ledger/verify',
  tags,
  security,
  summary: 'Read the whole ledger and say whether it was tampered with',
  responses: { 200: answer('What was found', Verification), ...problems },
})

export function addLedgerRoutes(routes: HttpRoutes, { opened }: Parts) {
  const { store } = opened
  let verifying: ReturnType<typeof opened.verifyLedger> | null = null

  return routes
    .openapi(page, async (c) => {
      const { after, limit, run } = c.req.valid('query')
      if (run === undefined && !seesAll(c.get('identity'))) {
        throw new Fault('forbidden', 'requesters see the ledger of their own runs only', {
          hint: 'name one: /ledger?run=last',
        })
      }
      const only = run === undefined ? {} : { run: (await findVisible(c, store, run)).id }
      const entries = await store.entries({ after, limit, ...only })
      return c.json({ entries, next: entries.length < limit ? null : (entries.at(-1)?.seq ?? null) }, 200)
    })
    .openapi(verify, async (c) => {
      requireRole(c.get('identity'), 'approver')
      // It reads everything, so those who ask at once share one answer.
      verifying ??= opened.verifyLedger().finally(() => {
        verifying = null
      })
      const { entries, problems: found, signedBy } = await verifying
      return c.json({ ok: found.length === 0, entries, problems: found, signedBy }, 200)
    })
}
