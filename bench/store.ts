import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openStore } from '../src/store/open.ts'
import { sampleFact, sampleRun } from '../src/testing/contracts/store.ts'

/**
 * Durable transitions a second (run, signed ledger entry and next job in one transaction) against bare synced inserts of the
 * same bytes with node:sqlite, taken in turns in one run so that both see the same disk; and how long opening takes.
 * With PROVENLY_TEST_DATABASE_URL the same on PostgreSQL. Usage: node bench/store.ts [ROUNDS]
 */
const rounds = Number(process.argv[2] ?? 10)
const perRound = 50
const folder = mkdtempSync(join(tmpdir(), 'provenly-bench-'))
const now = () => new Date()

async function timed(work: () => Promise<void> | void): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

async function measure(databaseUrl: string | undefined): Promise<Record<string, number | string>> {
  const stateDir = join(folder, databaseUrl ? 'postgres' : 'sqlite')
  const options = { stateDir, databaseUrl, site: 'bench', now }
  const opened = await openStore(options)
  const bare = new DatabaseSync(join(folder, `bare-${opened.kind}.db`))
  bare.exec('pragma journal_mode = wal; pragma synchronous = full; create table entry (body text)')
  const insert = bare.prepare('insert into entry values (?)')
  let run = sampleRun(`bench-${Date.now()}`)
  await opened.store.create(run, [sampleFact(run.id)])
  const body = JSON.stringify(run)
  const advances: number[] = []
  const inserts: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    advances.push(
      await timed(async () => {
        for (let index = 0; index < perRound; index += 1) {
          run = { ...run, version: run.version + 1 }
          await opened.store.advance({ run, facts: [sampleFact(run.id)], next: { delayMs: 0 } })
        }
      }),
    )
    inserts.push(
      await timed(() => {
        for (let index = 0; index < perRound; index += 1) insert.run(body)
      }),
    )
  }
  const verifyMs = await timed(async () => void (await opened.verify()))
  const { seq } = (await opened.store.head()) ?? { seq: 0 }
  await opened.close()
  bare.close()
  const openMs: number[] = []
  for (let index = 0; index < 20; index += 1)
    openMs.push(
      await timed(async () => {
        const again = await openStore(options)
        await again.store.head()
        await again.close()
      }),
    )
  const perSecond = (ms: number) => Math.round((perRound * 1000) / ms)
  return {
    database: opened.kind,
    'advances/s': perSecond(median(advances)),
    'bare inserts/s': perSecond(median(inserts)),
    ratio: Number((median(inserts) / median(advances)).toFixed(2)),
    'open, read head, close ms': Number(median(openMs).toFixed(1)),
    'verify µs/entry': Math.round((verifyMs * 1000) / seq),
  }
}

try {
  const databases = [undefined, process.env.PROVENLY_TEST_DATABASE_URL].slice(
    0,
    process.env.PROVENLY_TEST_DATABASE_URL ? 2 : 1,
  )
  const table = []
  for (const database of databases) table.push(await measure(database))
  console.table(table)
} finally {
  rmSync(folder, { recursive: true })
}
