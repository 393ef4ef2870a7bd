import { approvalsSuite } from './approvals-suite.ts'
import { loopSuite } from './loop-suite.ts'

const environment = async () => ({})
loopSuite(environment)
approvalsSuite(environment)
