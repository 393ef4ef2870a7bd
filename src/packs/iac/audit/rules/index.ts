import type { Rule } from '../rule.ts'
import { awsCompute } from './aws-compute.ts'
import { awsData } from './aws-data.ts'
import { awsIdentity } from './aws-identity.ts'
import { awsNetwork } from './aws-network.ts'
import { awsServices } from './aws-services.ts'
import { awsStorage } from './aws-storage.ts'

export const rules: readonly Rule[] = [...awsNetwork, ...awsIdentity, ...awsStorage, ...awsData, ...awsCompute, ...awsServices]
