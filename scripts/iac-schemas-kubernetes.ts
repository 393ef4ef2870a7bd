import type { SchemaTarget } from './iac-schemas.ts'

export const kubernetesSchemas: readonly SchemaTarget[] = []
