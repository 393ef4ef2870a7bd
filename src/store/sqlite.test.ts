import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jobsContract } from '../testing/contracts/jobs.ts'
import { type StoreFactory, storeContract } from '../testing/contracts/store.ts'
import { type OpenedStore, openStore } from './open.ts'

const open: StoreFactory = async (test, options = {}) => {
  const stateDir = mkdtempSync(join(tmpdir(), 'provenly-store-'))
  const opened: OpenedStore[] = []
  test.after(async () => {
    for (const each of opened) await each.close()
    rmSync(stateDir, { recursive: true })
  })
  const again = async ({ site = 'here' } = {}) => {
    const each = await openStore({ stateDir, site, now: () => new Date(), ...options })
    opened.push(each)
    return each
  }
  return { ...(await again()), again }
}

storeContract('SQLite', open)
jobsContract('SQLite', open, { leaseMs: 300, filtersRuns: true, separatesSites: false })
