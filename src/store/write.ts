import type { Transaction } from 'kysely'
import type { LedgerFact, LedgerHead } from '../core/ledger.ts'
import { appendFacts } from './ledger.ts'
import type { LedgerKey } from './ledger-key.ts'
import type { Database, Tables } from './schema.ts'

/** A change and the ledger's entries about it, in one transaction. Without facts the ledger stays as it is. */
export type Write = (
  facts: readonly LedgerFact[],
  /** False: nothing changed, so there is nothing to say of it. */
  change: (trx: Transaction<Tables>) => Promise<unknown>,
) => Promise<void>

export function createWrite(parts: {
  database: Database
  key: LedgerKey
  now: () => Date
  onHead: (head: LedgerHead) => void
}): Write {
  const { database, key } = parts
  return async (facts, change) => {
    const head = await database.write(async (trx) => {
      if ((await change(trx)) === false) return null
      const time = parts.now().toISOString()
      return appendFacts(trx, facts, { key, time, lockRows: database.kind === 'postgres' })
    })
    if (head) parts.onHead(head)
  }
}
