import type { Kysely, Selectable, Transaction } from 'kysely'
import { canonicalJson } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import { chain, type LedgerEntry, type LedgerFact, type LedgerHead } from '../core/ledger.ts'
import type { LedgerKey } from './ledger-key.ts'
import type { Tables } from './schema.ts'

export type LedgerRow = Selectable<Tables['ledger']>

/**
 * Chains the facts after the head and signs the new one. The last thing in a transaction that takes locks: everybody waits for
 * the head, so it is held for as short as can be, and always after other locks, so that nobody waits in a circle.
 */
export async function appendFacts(
  trx: Transaction<Tables>,
  facts: readonly LedgerFact[],
  options: { key: LedgerKey; time: string; lockRows: boolean },
): Promise<LedgerHead | null> {
  if (facts.length === 0) return null
  const select = trx.selectFrom('ledger_head').select(['seq', 'hash']).where('id', '=', 1)
  const head = await (options.lockRows ? select.forUpdate() : select).executeTakeFirst()
  if (!head) throw new Fault('corrupt', 'the head of the ledger is gone', { hint: 'provenly ledger verify' })
  const entries: LedgerEntry[] = []
  for (const fact of facts) entries.push(chain(wellFormed(fact) as LedgerFact, entries.at(-1) ?? head, options.time))
  const last = entries.at(-1) ?? head
  const { seq, hash, keyId, signature } = options.key.sign(last)
  await trx
    .insertInto('ledger')
    .values(entries.map((entry) => ({ ...entry, data: canonicalJson(entry.data) })))
    .execute()
  await trx.updateTable('ledger_head').set({ seq, hash, key_id: keyId, signature }).where('id', '=', 1).execute()
  return { seq, hash, keyId, signature }
}

/**
 * What people and models wrote may hold lone surrogates, which have no canonical form, and NUL, which PostgreSQL's text cannot
 * hold. Both become U+FFFD; a fact must never be lost for them.
 */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\ufffd')
  if (Array.isArray(value)) return value.map(wellFormed)
  if (value === null || typeof value !== 'object' || 'toJSON' in value) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [wellFormed(key), wellFormed(member)]))
}

/** Throws SyntaxError when the data is not JSON. */
export function entryOf(row: LedgerRow): LedgerEntry {
  return { ...row, data: JSON.parse(row.data) as LedgerEntry['data'] }
}

export async function readEntries(
  db: Kysely<Tables>,
  options: { after?: number; limit?: number; run?: string },
): Promise<LedgerEntry[]> {
  let query = db.selectFrom('ledger').selectAll().orderBy('seq')
  if (options.after !== undefined) query = query.where('seq', '>', options.after)
  if (options.run !== undefined) query = query.where('run', '=', options.run)
  if (options.limit !== undefined) query = query.limit(options.limit)
  return (await query.execute()).map((row) => {
    try {
      return entryOf(row)
    } catch (cause) {
      throw new Fault('corrupt', `ledger entry ${row.seq} cannot be read`, { hint: 'provenly ledger verify', cause })
    }
  })
}

export async function readHead(db: Kysely<Tables>): Promise<LedgerHead | null> {
  const row = await db.selectFrom('ledger_head').selectAll().where('id', '=', 1).executeTakeFirst()
  return row && row.seq > 0 ? { seq: row.seq, hash: row.hash, keyId: row.key_id, signature: row.signature } : null
}
