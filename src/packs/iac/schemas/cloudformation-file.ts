import { openSchemaFile, type SchemaFile } from './schema-file.ts'
import type { SchemaStore } from './schema-store.ts'
import type { Shape } from './shape.ts'

export type CloudformationResource = {
  properties: Shape
  /** What `ref` names in the properties. */
  shapes: Record<string, Shape>
  /** Names for `Fn::GetAtt`. */
  attributes: string[]
}

export type CloudformationSchemas = {
  types(): string[]
  /** null for a type that there is not. */
  resource(type: string): CloudformationResource | null
}

const opened = new WeakMap<SchemaStore, CloudformationSchemas>()

/** null where the file is missing. Throws Fault `corrupt`. */
export function cloudformationSchemas(store: SchemaStore): CloudformationSchemas | null {
  const known = opened.get(store)
  if (known !== undefined) return known
  const bytes = store.file('cloudformation.schemas')
  if (bytes === null) return null
  const file: SchemaFile<unknown> = openSchemaFile(bytes, 'cloudformation.schemas')
  const schemas: CloudformationSchemas = {
    types: () => file.names(),
    resource: (type) => (file.read(type) as CloudformationResource | undefined) ?? null,
  }
  opened.set(store, schemas)
  return schemas
}
