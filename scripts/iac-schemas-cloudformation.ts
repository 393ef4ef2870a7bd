import type { SchemaTarget } from './iac-schemas.ts'

export const cloudformationSchemas: readonly SchemaTarget[] = []
