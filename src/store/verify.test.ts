import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, it, type TestContext } from 'node:test'
import { chain, genesis, hashEntry, type LedgerEntry } from '../core/ledger.ts'
import { sampleFact } from '../testing/contracts/store.ts'
import { createLedgerKey } from './ledger-key.ts'
import { openStore } from './open.ts'

const now = () => new Date('2026-01-01T00:00:00.000Z')

async function opened<T>(
  stateDir: string,
  work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>,
): Promise<T> {
  const store = await openStore({ stateDir, site: 'here', now })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Five entries, as a process leaves them behind. */
async function writtenLedger(test: TestContext): Promise<string> {
  const stateDir = mkdtempSync(join(tmpdir(), 'provenly-verify-'))
  test.after(() => rmSync(stateDir, { recursive: true }))
  await opened(stateDir, ({ store }) => append(store, 1, 5))
  return stateDir
}

async function append(store: Awaited<ReturnType<typeof openStore>>['store'], from: number, to: number): Promise<void> {
  for (let index = from; index <= to; index += 1) await store.record([sampleFact(`run-${index}`, { index })])
}

function withDatabase<T>(stateDir: string, work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(join(stateDir, 'provenly.db'))
  try {
    return work(db)
  } finally {
    db.close()
  }
}

function entriesOf(db: DatabaseSync): LedgerEntry[] {
  return db
    .prepare('select * from ledger order by seq')
    .all()
    .map((row) => ({ ...row, data: JSON.parse(String(row.data)) }) as LedgerEntry)
}

function replaceEntries(db: DatabaseSync, entries: readonly LedgerEntry[]): void {
  db.exec('delete from ledger')
  const insert = db.prepare('insert into ledger values (?, ?, ?, ?, ?, ?, ?, ?)')
  for (const { seq, time, kind, run, actor, data, previous, hash } of entries)
    insert.run(seq, time, kind, run, actor, JSON.stringify(data), previous, hash)
}

/** What somebody without the key can do: every hash right again, from the given entries on. */
function rechain(facts: readonly LedgerEntry[]): LedgerEntry[] {
  const entries: LedgerEntry[] = []
  for (const fact of facts) entries.push(chain(fact, entries.at(-1) ?? { seq: 0, hash: genesis }, fact.time))
  return entries
}

function signHead(stateDir: string, keys: string, entries: readonly LedgerEntry[]): void {
  const head = createLedgerKey(keys).sign(entries.at(-1) ?? { seq: 0, hash: genesis })
  withDatabase(stateDir, (db) =>
    db
      .prepare('update ledger_head set seq = ?, hash = ?, key_id = ?, signature = ?')
      .run(head.seq, head.hash, head.keyId, head.signature),
  )
}

const sqlTampering: { name: string; sql: string; found: [seq: number, problem: string][] }[] = [
  { name: 'a changed actor', sql: `update ledger set actor = 'eve' where seq = 3`, found: [[3, 'changed']] },
  {
    name: 'a changed time',
    sql: `update ledger set time = '2020-01-01T00:00:00.000Z' where seq = 1`,
    found: [[1, 'changed']],
  },
  { name: 'a changed kind', sql: `update ledger set kind = 'approved' where seq = 5`, found: [[5, 'changed']] },
  { name: 'a changed run', sql: `update ledger set run = 'run-9' where seq = 2`, found: [[2, 'changed']] },
  { name: 'a run taken away', sql: `update ledger set run = null where seq = 2`, found: [[2, 'changed']] },
  { name: 'changed data', sql: `update ledger set data = '{"index":7}' where seq = 2`, found: [[2, 'changed']] },
  {
    name: 'a space in the data',
    sql: `update ledger set data = '{"index": 2}' where seq = 2`,
    found: [[2, 'changed']],
  },
  {
    name: 'a hidden key',
    sql: `update ledger set data = '{"index":9,"index":2}' where seq = 2`,
    found: [[2, 'changed']],
  },
  { name: 'data that is no JSON', sql: `update ledger set data = 'x' where seq = 2`, found: [[2, 'changed']] },
  { name: 'data that is binary', sql: `update ledger set data = x'ff00' where seq = 2`, found: [[2, 'changed']] },
  { name: 'an actor that is binary', sql: `update ledger set actor = x'ff00' where seq = 2`, found: [[2, 'changed']] },
  {
    name: 'a changed hash',
    sql: `update ledger set hash = '${'0'.repeat(64)}' where seq = 3`,
    found: [
      [3, 'changed'],
      [4, 'reordered'],
    ],
  },
  {
    name: 'a changed link',
    sql: `update ledger set previous = '${'0'.repeat(64)}' where seq = 3`,
    found: [[3, 'changed']],
  },
  { name: 'the first entry removed', sql: 'delete from ledger where seq = 1', found: [[2, 'removed']] },
  { name: 'a middle entry removed', sql: 'delete from ledger where seq = 3', found: [[4, 'removed']] },
  { name: 'two middle entries removed', sql: 'delete from ledger where seq in (2, 3)', found: [[4, 'removed']] },
  {
    name: 'the last entry removed',
    sql: 'delete from ledger where seq = 5',
    found: [
      [5, 'removed'],
      [5, 'removed'],
    ],
  },
  {
    name: 'all entries removed',
    sql: 'delete from ledger',
    found: [
      [5, 'removed'],
      [5, 'removed'],
    ],
  },
  {
    name: 'a middle entry removed and the rest moved up',
    sql: 'delete from ledger where seq = 3; update ledger set seq = 3 where seq = 4; update ledger set seq = 4 where seq = 5',
    found: [
      [3, 'changed'],
      [4, 'changed'],
      [5, 'removed'],
      [5, 'removed'],
    ],
  },
  {
    name: 'two entries swapped',
    sql: 'update ledger set seq = 99 where seq = 2; update ledger set seq = 2 where seq = 3; update ledger set seq = 3 where seq = 99',
    found: [
      [2, 'changed'],
      [3, 'changed'],
      [4, 'reordered'],
    ],
  },
  {
    name: 'an entry put before the first',
    sql: `insert into ledger select 0, time, kind, run, actor, data, previous, hash from ledger where seq = 1`,
    found: [
      [0, 'inserted'],
      [1, 'reordered'],
    ],
  },
  {
    name: 'an entry put after the last',
    sql: `insert into ledger select 6, time, kind, run, actor, data, previous, hash from ledger where seq = 5`,
    found: [
      [6, 'changed'],
      [6, 'inserted'],
    ],
  },
  { name: 'a head put back', sql: 'update ledger_head set seq = 4', found: [[4, 'head']] },
  { name: 'a head without a signature', sql: `update ledger_head set signature = ''`, found: [[5, 'head']] },
  { name: 'a head of another key', sql: `update ledger_head set key_id = 'eve'`, found: [[5, 'head']] },
  { name: 'no head', sql: 'delete from ledger_head', found: [[0, 'head']] },
  { name: 'a head that says there is nothing', sql: 'update ledger_head set seq = 0', found: [[0, 'head']] },
  {
    name: 'everything removed, and the head says so',
    sql: `delete from ledger; update ledger_head set seq = 0, hash = '${genesis}', key_id = '', signature = ''`,
    found: [[5, 'removed']],
  },
]

describe('the ledger', () => {
  it('holds as it was written', async (test) => {
    const stateDir = await writtenLedger(test)
    const verification = await opened(stateDir, ({ verify }) => verify())
    const [key] = readdirSync(join(stateDir, 'keys', 'trusted'))
    assert.deepEqual(verification, { entries: 5, problems: [], signedBy: key?.replace('.pem', '') })
    assert.equal(JSON.parse(readFileSync(join(stateDir, 'ledger-head.json'), 'utf8')).seq, 5)
  })

  it('holds when it is empty', async (test) => {
    const stateDir = mkdtempSync(join(tmpdir(), 'provenly-verify-'))
    test.after(() => rmSync(stateDir, { recursive: true }))
    const verification = await opened(stateDir, ({ verify }) => verify())
    assert.deepEqual(verification, { entries: 0, problems: [], signedBy: null })
  })

  for (const { name, sql, found } of sqlTampering) {
    it(`shows ${name}`, async (test) => {
      const stateDir = await writtenLedger(test)
      withDatabase(stateDir, (db) => db.exec(sql))
      await expectProblems(stateDir, found)
    })
  }

  it('shows an entry changed together with its hash', async (test) => {
    const stateDir = await writtenLedger(test)
    withDatabase(stateDir, (db) => {
      const entries = entriesOf(db)
      const third = { ...(entries[2] as LedgerEntry), actor: 'eve' }
      replaceEntries(db, entries.with(2, { ...third, hash: hashEntry(third) }))
    })
    await expectProblems(stateDir, [[4, 'reordered']])
  })

  it('shows a history rewritten with right hashes and without the key', async (test) => {
    const stateDir = await writtenLedger(test)
    withDatabase(stateDir, (db) => {
      const entries = entriesOf(db)
      replaceEntries(db, rechain(entries.with(2, { ...(entries[2] as LedgerEntry), actor: 'eve' })))
    })
    await expectProblems(stateDir, [
      [5, 'head'],
      [5, 'head'],
    ])
  })

  it('shows an entry inserted in a history with right hashes', async (test) => {
    const stateDir = await writtenLedger(test)
    withDatabase(stateDir, (db) => {
      const entries = entriesOf(db)
      replaceEntries(db, rechain(entries.toSpliced(2, 0, entries[0] as LedgerEntry)))
    })
    await expectProblems(stateDir, [
      [6, 'inserted'],
      [5, 'head'],
    ])
  })

  it('shows a history rewritten and signed with another key', async (test) => {
    const stateDir = await writtenLedger(test)
    const other = mkdtempSync(join(tmpdir(), 'provenly-key-'))
    test.after(() => rmSync(other, { recursive: true }))
    const entries = withDatabase(stateDir, (db) => {
      const rewritten = rechain(entriesOf(db).toSpliced(1, 1))
      replaceEntries(db, rewritten)
      return rewritten
    })
    signHead(stateDir, other, entries)
    await expectProblems(stateDir, [
      [4, 'head'],
      [5, 'removed'],
    ])
  })

  it('shows that an older copy of all of it was put back, even after more was written', async (test) => {
    const stateDir = await writtenLedger(test)
    const path = join(stateDir, 'provenly.db')
    copyFileSync(path, `${path}.old`)
    await opened(stateDir, ({ store }) => append(store, 6, 8))
    await expectProblems(stateDir, [])
    copyFileSync(`${path}.old`, path)
    await expectProblems(stateDir, [[8, 'removed']])
    await opened(stateDir, ({ store }) => append(store, 16, 20))
    await expectProblems(stateDir, [[8, 'head']])
  })

  it('shows an anchor that was changed or spoiled', async (test) => {
    const stateDir = await writtenLedger(test)
    const path = join(stateDir, 'ledger-head.json')
    const anchor = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(path, JSON.stringify({ ...anchor, seq: 4 }))
    await expectProblems(stateDir, [[4, 'head']])
    writeFileSync(path, '{')
    await expectProblems(stateDir, [[5, 'head']])
  })

  it('is believed when another machine of ours has signed it', async (test) => {
    const stateDir = await writtenLedger(test)
    const other = mkdtempSync(join(tmpdir(), 'provenly-key-'))
    test.after(() => rmSync(other, { recursive: true }))
    signHead(stateDir, other, withDatabase(stateDir, entriesOf))
    const [pem = ''] = readdirSync(join(other, 'keys', 'trusted'))
    copyFileSync(join(other, 'keys', 'trusted', pem), join(stateDir, 'keys', 'trusted', 'colleague.pem'))
    await expectProblems(stateDir, [])
  })
})

async function expectProblems(stateDir: string, expected: [seq: number, problem: string][]): Promise<void> {
  const { problems } = await opened(stateDir, ({ verify }) => verify())
  const found = problems.map(({ seq, problem }) => [seq, problem])
  assert.deepEqual(found, expected, problems.map((each) => each.detail).join('\n'))
}
