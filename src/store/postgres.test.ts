import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { jobsContract } from '../testing/contracts/jobs.ts'
import { type StoreFactory, storeContract } from '../testing/contracts/store.ts'
import { startPostgres } from '../testing/postgres.ts'
import { type OpenedStore, openStore } from './open.ts'

const server = await startPostgres(process.env.PROVENLY_TEST_DATABASE_URL)

if (typeof server === 'string') {
  it('PostgreSQL: store and jobs', { skip: server }, () => {})
} else {
  after(() => server.stop())
  const open: StoreFactory = async (test, options = {}) => {
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
    return { ...(await again()), again }
  }

  describe('PostgreSQL', { concurrency: 4 }, () => {
    storeContract('PostgreSQL', open)
    jobsContract('PostgreSQL', open, { leaseMs: 10_000, filtersRuns: false })
  })
}
