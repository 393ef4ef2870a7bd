import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it, type TestContext } from 'node:test'
import { Client } from 'pg'
import { jobsContract } from '../testing/contracts/jobs.ts'
import { isFault, type StoreFactory, sampleFact, storeContract } from '../testing/contracts/store.ts'
import { tasksContract } from '../testing/contracts/tasks.ts'
import { trajectoriesContract } from '../testing/contracts/trajectories.ts'
import { versionsContract } from '../testing/contracts/versions.ts'
import { startPostgres } from '../testing/postgres.ts'
import { type OpenedStore, openStore } from './open.ts'

const server = await startPostgres(process.env.PROVENLY_TEST_DATABASE_URL)

if (typeof server === 'string') {
  it('PostgreSQL: store and jobs', { skip: server }, () => {})
} else {
  after(() => server.stop())
  const openIn = async (test: TestContext, options: { leaseMs?: number } = {}) => {
    const databaseUrl = await server.createDatabase()
    const stateDir = mkdtempSync(join(tmpdir(), 'provenly-store-'))
    const opened: OpenedStore[] = []
    test.after(async () => {
      for (const each of opened) await each.close()
      rmSync(stateDir, { recursive: true })
    })
    const again = async ({ site = 'here' } = {}) => {
      const each = await openStore({ stateDir, databaseUrl, site, now: () => new Date(), ...options })
      opened.push(each)
      return each
    }
    return { ...(await again()), again, databaseUrl, stateDir }
  }
  const open: StoreFactory = openIn

  describe('PostgreSQL', { concurrency: 4 }, () => {
    it('refuses what a newer program wrote, leaves it alone, and shares the database with others', async (test) => {
      const { store, databaseUrl, stateDir } = await openIn(test)
      const client = new Client({ connectionString: databaseUrl })
      await client.connect()
      test.after(() => client.end())
      await client.query('create table public.runs (mine text)')
      await store.record([sampleFact(null)])
      await client.query('update provenly.schema_version set version = 99')
      const newer = openStore({ stateDir, databaseUrl, site: 'here', now: () => new Date() })
      await assert.rejects(newer, isFault('too-new', /newer Provenly .*99/))
    })

    it('shows an entry that was changed in the server', async (test) => {
      const { store, verify, databaseUrl } = await openIn(test)
      const client = new Client({ connectionString: databaseUrl })
      await client.connect()
      test.after(() => client.end())
      await store.record([sampleFact(null), sampleFact(null), sampleFact(null)])
      await client.query(`update provenly.ledger set actor = 'eve' where seq = 2`)
      assert.deepEqual(
        (await verify()).problems.map(({ seq, problem }) => [seq, problem]),
        [[2, 'changed']],
      )
      await client.query('delete from provenly.ledger where seq = 3')
      assert.ok((await verify()).problems.some(({ seq, problem }) => seq === 3 && problem === 'removed'))
    })

    storeContract('PostgreSQL', open)
    versionsContract('PostgreSQL', openIn)
    trajectoriesContract('PostgreSQL', openIn)
    tasksContract('PostgreSQL', openIn)
    jobsContract('PostgreSQL', open, { leaseMs: 10_000, filtersRuns: false, separatesSites: true })
  })
}
