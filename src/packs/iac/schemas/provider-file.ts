import { type CompactSchema, packSchema, unpackSchema } from './compact-schema.ts'
import type { ProviderFunction, ProviderSchema, Schema } from './provider-schema.ts'
import { openSchemaFile, writeSchemaFile } from './schema-file.ts'

/** Where the schemas of a provider come from, for the check's text and for `--check`. */
export type ProviderOrigin = {
  /** `hashicorp/aws`. */
  address: string
  version: string
  /** Package or program that they were taken from. */
  source: string
  licence?: string
}

type Header = ProviderOrigin & {
  provider: CompactSchema
  functions: Readonly<Record<string, ProviderFunction>>
  /** `resource_type.block`: blocks whose contents the source does not tell. */
  unknown: string[]
}

export type SchemaSection = 'resource' | 'data' | 'ephemeral'

/** The stored schemas of one provider. Reading a type costs about a millisecond the first time, nothing later. */
export type StoredProvider = {
  origin: ProviderOrigin
  configuration: Schema
  functions: Readonly<Record<string, ProviderFunction>>
  types(section: SchemaSection): string[]
  /** null for a type that the provider does not have. */
  schema(section: SchemaSection, type: string): Schema | null
  unknownBlocks: ReadonlySet<string>
}

const keyOf = (section: SchemaSection, type: string): string => `${section}/${type}`

export function writeProviderFile(
  origin: ProviderOrigin,
  schema: ProviderSchema,
  unknown: readonly string[] = [],
): Buffer {
  const documents = new Map<string, CompactSchema>()
  const sections: [SchemaSection, Readonly<Record<string, Schema>>][] = [
    ['resource', schema.resource_schemas],
    ['data', schema.data_source_schemas],
    ['ephemeral', schema.ephemeral_resource_schemas],
  ]
  for (const [section, schemas] of sections) {
    for (const [type, value] of Object.entries(schemas)) documents.set(keyOf(section, type), packSchema(value))
  }
  const header: Header = {
    ...origin,
    provider: packSchema(schema.provider),
    functions: schema.functions,
    unknown: [...unknown],
  }
  return writeSchemaFile(header, documents)
}

/** Throws Fault `corrupt`. `label` names the file in messages. */
export function openProviderFile(bytes: Buffer, label: string): StoredProvider {
  const file = openSchemaFile<Header>(bytes, label)
  const { provider, functions, unknown, ...origin } = file.header
  const opened = new Map<string, Schema>()
  return {
    origin,
    configuration: unpackSchema(provider),
    functions,
    unknownBlocks: new Set(unknown),
    types: (section) =>
      file.names().flatMap((name) => (name.startsWith(`${section}/`) ? [name.slice(section.length + 1)] : [])),
    schema: (section, type) => {
      const key = keyOf(section, type)
      const known = opened.get(key)
      if (known !== undefined) return known
      const packed = file.read(key) as CompactSchema | undefined
      if (packed === undefined) return null
      const schema = unpackSchema(packed)
      opened.set(key, schema)
      return schema
    },
  }
}
