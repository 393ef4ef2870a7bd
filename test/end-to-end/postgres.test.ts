import { after, test } from 'node:test'
import { startPostgres } from '../../src/testing/postgres.ts'
import { approvalsSuite } from './approvals-suite.ts'
import { loopSuite } from './loop-suite.ts'

const server = await startPostgres(process.env.PROVENLY_TEST_DATABASE_URL)

if (typeof server === 'string') {
  test('the loop on PostgreSQL', { skip: server }, () => {})
} else {
  after(() => server.stop())
  const environment = async () => ({ DATABASE_URL: await server.createDatabase() })
  loopSuite(environment)
  approvalsSuite(environment)
}
