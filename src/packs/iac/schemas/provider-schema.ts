/**
 * Schemas of a Terraform provider, in the form of `terraform providers schema -json`: what is read from there needs no
 * conversion, and what is stored by Provenly can be compared with it.
 */

/** A cty type as JSON: `string`, `["list", "string"]`, `["object", {"a": "bool"}]`, `dynamic`. */
export type CtyType =
  | 'string'
  | 'number'
  | 'bool'
  | 'dynamic'
  | readonly ['list' | 'set' | 'map', CtyType]
  | readonly ['tuple', readonly CtyType[]]
  | readonly ['object', Readonly<Record<string, CtyType>>]
  | readonly ['object', Readonly<Record<string, CtyType>>, readonly string[]]

export type NestedType = {
  nesting_mode: 'single' | 'list' | 'set' | 'map'
  attributes: Readonly<Record<string, Attribute>>
}

export type Attribute = {
  /** Absent where `nested_type` says it. */
  type?: CtyType
  nested_type?: NestedType
  required?: boolean
  optional?: boolean
  computed?: boolean
  sensitive?: boolean
  deprecated?: boolean
  write_only?: boolean
}

export type NestingMode = 'single' | 'group' | 'list' | 'set' | 'map'

export type BlockType = {
  nesting_mode: NestingMode
  min_items?: number
  max_items?: number
  block: Block
}

export type Block = {
  attributes?: Readonly<Record<string, Attribute>>
  block_types?: Readonly<Record<string, BlockType>>
}

export type Schema = { version?: number; block: Block }

export type FunctionParameter = { name: string; type: CtyType; is_nullable?: boolean }

export type ProviderFunction = {
  return_type: CtyType
  parameters?: readonly FunctionParameter[]
  variadic_parameter?: FunctionParameter
}

/** All of a provider, as `provider_schemas["registry.terraform.io/hashicorp/aws"]` has it. */
export type ProviderSchema = {
  provider: Schema
  resource_schemas: Readonly<Record<string, Schema>>
  data_source_schemas: Readonly<Record<string, Schema>>
  ephemeral_resource_schemas: Readonly<Record<string, Schema>>
  functions: Readonly<Record<string, ProviderFunction>>
}

/** The type of the whole value of a block, as Terraform's core implies it. */
export function impliedType(block: Block): CtyType {
  const attributes: Record<string, CtyType> = {}
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) attributes[name] = attributeType(attribute)
  for (const [name, nested] of Object.entries(block.block_types ?? {})) {
    const inner = impliedType(nested.block)
    const single = nested.nesting_mode === 'single' || nested.nesting_mode === 'group'
    attributes[name] = single ? inner : [nested.nesting_mode as 'list' | 'set' | 'map', inner]
  }
  return ['object', attributes]
}

export function attributeType(attribute: Attribute): CtyType {
  if (attribute.nested_type === undefined) return attribute.type ?? 'dynamic'
  const fields: Record<string, CtyType> = {}
  for (const [name, inner] of Object.entries(attribute.nested_type.attributes)) fields[name] = attributeType(inner)
  const { nesting_mode: mode } = attribute.nested_type
  return mode === 'single' ? ['object', fields] : [mode, ['object', fields]]
}
