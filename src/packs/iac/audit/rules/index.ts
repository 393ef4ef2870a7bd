import type { Rule } from '../rule.ts'
import { advice } from './advice.ts'
import { awsCompute } from './aws-compute.ts'
import { awsData } from './aws-data.ts'
import { awsIdentity } from './aws-identity.ts'
import { awsNetwork } from './aws-network.ts'
import { awsServices } from './aws-services.ts'
import { awsStorage } from './aws-storage.ts'
import { azureData } from './azure-data.ts'
import { azurePlatform } from './azure-platform.ts'
import { azureWeb } from './azure-web.ts'
import { clouds } from './clouds.ts'
import { files } from './files.ts'
import { google } from './google.ts'
import { kubernetes } from './kubernetes.ts'

export const rules: readonly Rule[] = [
  ...awsNetwork,
  ...awsIdentity,
  ...awsStorage,
  ...awsData,
  ...awsCompute,
  ...awsServices,
  ...azureData,
  ...azurePlatform,
  ...azureWeb,
  ...google,
  ...clouds,
  ...kubernetes,
  ...files,
].map((rule) => {
  const more = advice[rule.id]
  return more === undefined ? rule : { ...rule, fix: more }
})
