import type { Kysely } from 'kysely'
import { canonicalJson } from '../core/digest.ts'
import { createChainChecker, type LedgerEntry, type LedgerHead, type LedgerProblem } from '../core/ledger.ts'
import { entryOf, type LedgerRow, readHead } from './ledger.ts'
import type { LedgerAnchor } from './ledger-anchor.ts'
import type { LedgerKey } from './ledger-key.ts'
import type { Database, Tables } from './schema.ts'

export type Verification = { entries: number; problems: LedgerProblem[]; signedBy: string | null }

const pageSize = 1000
/** Enough to see what happened; a ledger that was rewritten has as many problems as entries. */
const mostProblems = 100

/**
 * Reads the whole ledger in pages and names what was done to it: entries against their own hashes and each other, the last one
 * against the signed head, and both against the anchor beside the database, which notices that all of it was put back.
 */
export async function verifyLedger(parts: {
  database: Database
  key: LedgerKey
  anchor: LedgerAnchor
}): Promise<Verification> {
  // Read before the database: whatever is committed in between only moves the database further ahead of it.
  const anchor = parts.anchor.read()
  return parts.database.snapshot(async (db) => {
    const checker = createChainChecker()
    const problems: LedgerProblem[] = []
    let entries = 0
    let anchored: string | null = null
    for await (const row of rowsOf(db)) {
      entries += 1
      if (anchor && anchor !== 'unreadable' && row.seq === anchor.seq) anchored = row.hash
      const problem = checkRow(checker, row)
      if (problem && problems.length < mostProblems) problems.push(problem)
    }
    const last = checker.head()
    const head = await readHead(db)
    problems.push(...checkHead(head, last, parts.key), ...checkAnchor(anchor, anchored, last, parts.key))
    return { entries, problems, signedBy: head?.keyId ?? null }
  })
}

async function* rowsOf(db: Kysely<Tables>): AsyncGenerator<LedgerRow> {
  // No lower bound on the first page: an entry that was given the number 0 or less must be seen too.
  let page = await db.selectFrom('ledger').selectAll().orderBy('seq').limit(pageSize).execute()
  while (page.length > 0) {
    yield* page
    const after = page.at(-1)?.seq ?? 0
    page = await db.selectFrom('ledger').selectAll().where('seq', '>', after).orderBy('seq').limit(pageSize).execute()
    // SQLite answers at once, so without this nothing else in the process would run meanwhile.
    await new Promise(setImmediate)
  }
}

/** The text in the database must be the canonical form of what it says, so that not even a space can be changed in it. */
function checkRow(checker: ReturnType<typeof createChainChecker>, row: LedgerRow): LedgerProblem | null {
  const entry = readable(row)
  const problem = checker.add(entry ?? asText(row))
  if (problem) return problem
  if (entry && canonicalJson(entry.data) === row.data) return null
  return { seq: row.seq, problem: 'changed', detail: `the data of entry ${row.seq} is not as it was written` }
}

/** Columns that are no text any more, and data that is no JSON, still have a place in the chain. */
function asText({ seq, time, kind, run, actor, previous, hash }: LedgerRow): LedgerEntry {
  const text = { time: String(time), run: run === null ? null : String(run), actor: String(actor) }
  return { seq, kind, ...text, data: {}, previous: String(previous), hash: String(hash) }
}

function readable(row: LedgerRow): LedgerEntry | null {
  try {
    const entry = entryOf(row)
    canonicalJson(entry)
    return entry
  } catch {
    return null
  }
}

function checkHead(head: LedgerHead | null, last: { seq: number; hash: string }, key: LedgerKey): LedgerProblem[] {
  const at = { seq: head?.seq ?? 0, problem: 'head' as const }
  if (!head) return last.seq === 0 ? [] : [{ ...at, detail: `the ledger has ${last.seq} entries and no signed head` }]
  const distrust = key.distrust(head)
  if (distrust) return [{ ...at, detail: `the head of the ledger is not to be believed: ${distrust}` }]
  if (head.seq > last.seq) {
    const missing = head.seq - last.seq === 1 ? `entry ${head.seq} is` : `entries ${last.seq + 1} to ${head.seq} are`
    return [{ seq: head.seq, problem: 'removed', detail: `${missing} missing at the end: the signed head names it` }]
  }
  if (head.seq < last.seq) {
    const detail = `entry ${last.seq} stands after entry ${head.seq}, the last one that was signed`
    return [{ seq: last.seq, problem: 'inserted', detail }]
  }
  if (head.hash !== last.hash)
    return [{ ...at, detail: `entry ${last.seq} is not the one that was signed as the last` }]
  return []
}

function checkAnchor(
  anchor: LedgerHead | 'unreadable' | null,
  anchored: string | null,
  last: { seq: number },
  key: LedgerKey,
): LedgerProblem[] {
  if (anchor === null) return []
  if (anchor === 'unreadable') {
    return [{ seq: last.seq, problem: 'head', detail: 'the anchor beside the database cannot be read' }]
  }
  const distrust = key.distrust(anchor)
  if (distrust) {
    return [
      { seq: anchor.seq, problem: 'head', detail: `the anchor beside the database is not to be believed: ${distrust}` },
    ]
  }
  if (anchor.seq > last.seq) {
    const detail = `the ledger once had ${anchor.seq} entries and has ${last.seq}: an older copy was put in its place`
    return [{ seq: anchor.seq, problem: 'removed', detail }]
  }
  if (anchored !== anchor.hash) {
    const detail = `entry ${anchor.seq} is not the one that this machine saw there: the ledger was replaced`
    return [{ seq: anchor.seq, problem: 'head', detail }]
  }
  return []
}
