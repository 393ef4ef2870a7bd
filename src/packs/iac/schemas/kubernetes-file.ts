import { openSchemaFile } from './schema-file.ts'
import type { SchemaStore } from './schema-store.ts'
import type { Shape } from './shape.ts'

export type KubernetesHeader = {
  /** `1.36`. */
  release: string
  /** By `apps/v1/Deployment`; the core group has no name: `v1/Pod`. */
  kinds: Record<string, { model: string; namespaced: boolean }>
}

export type KubernetesSchemas = KubernetesHeader & { model(name: string): Shape | null }

const opened = new WeakMap<SchemaStore, KubernetesSchemas>()

/** null where the file is missing. Throws Fault `corrupt`. */
export function kubernetesSchemas(store: SchemaStore): KubernetesSchemas | null {
  const known = opened.get(store)
  if (known !== undefined) return known
  const bytes = store.file('kubernetes.schemas')
  if (bytes === null) return null
  const file = openSchemaFile<KubernetesHeader>(bytes, 'kubernetes.schemas')
  const schemas = { ...file.header, model: (name: string) => (file.read(name) as Shape | undefined) ?? null }
  opened.set(store, schemas)
  return schemas
}
