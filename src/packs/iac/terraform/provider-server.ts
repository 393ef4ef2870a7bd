import type { Attribute, Block, CtyType, ProviderFunction, Schema } from '../schemas/provider-schema.ts'
import { type CtyObject, type CtyValue, decodeValue, encodeValue, isObject, unknown } from './cty-value.ts'
import { type RunningServer, serveGrpc } from './grpc-server.ts'
import { knownData } from './known-data.ts'
import { type PlaceholderContext, placeholderData } from './placeholder.ts'
import { conformed, emptyValue, plannedValue } from './plan-values.ts'
import { functionReturnTypes, providerFunctions } from './provider-functions.ts'
import { type CallName, callName, codecOf } from './wire.ts'

/** What one run of Terraform is told of a provider: only the types that its configuration names, because reading all is slow. */
export type ServedProvider = {
  /** `registry.terraform.io/hashicorp/aws`. */
  address: string
  configuration: Schema
  resources: ReadonlyMap<string, Schema>
  dataSources: ReadonlyMap<string, Schema>
  ephemeral: ReadonlyMap<string, Schema>
  functions: Readonly<Record<string, ProviderFunction>>
}

/** Serves the provider on a unix socket until closed. Nothing that Terraform sends is executed or reaches a network. */
export function serveProvider(provider: ServedProvider, socketPath: string): Promise<RunningServer> {
  const calls = answers(provider)
  let schemas: Uint8Array | undefined
  return serveGrpc(socketPath, 'tfplugin6.Provider', (method, request) => {
    const call = callName(method)
    if (call === null) return null
    const codec = codecOf(call)
    const answer = () => codec.encode(calls[call](codec.decode(request) as Request))
    if (call !== 'getProviderSchema') return answer()
    // Every command of Terraform asks for them, and they are by far the largest answer.
    schemas ??= answer()
    return schemas
  })
}

type Dynamic = { msgpack?: Buffer; json?: Buffer }
type Request = {
  name?: string
  type_name?: string
  target_type_name?: string
  id?: string
  config?: Dynamic
  current_state?: Dynamic
  prior_state?: Dynamic
  proposed_new_state?: Dynamic
  prior_private?: Buffer
  private?: Buffer
  raw_state?: { json?: Buffer }
  source_state?: { json?: Buffer }
  arguments?: Dynamic[]
}

const dynamic = (value: CtyValue) => ({ msgpack: encodeValue(value) })
const received = (from: Dynamic | undefined): CtyValue => decodeValue(from?.msgpack)

function answers(provider: ServedProvider): Record<CallName, (request: Request) => object> {
  const context: PlaceholderContext = { resourceType: '', region: defaultRegion(provider.address) }
  const resource = (name: string | undefined): Block => provider.resources.get(name ?? '')?.block ?? {}
  const nothingToSay = () => ({})
  return {
    getProviderSchema: () => schemaResponse(provider),
    validateProviderConfig: nothingToSay,
    validateResourceConfig: nothingToSay,
    validateDataResourceConfig: nothingToSay,
    validateEphemeralResourceConfig: nothingToSay,
    configureProvider: ({ config }) => {
      const configured = received(config)
      const region = isObject(configured) ? configured.region : null
      if (typeof region === 'string' && region !== '') context.region = region
      return {}
    },
    upgradeResourceState: ({ type_name: type, raw_state: raw }) => ({
      upgraded_state: dynamic(conformed(parsed(raw?.json), resource(type))),
    }),
    readResource: ({ current_state: state, private: secret }) => ({ new_state: state, private: secret }),
    planResourceChange: ({ type_name: type, proposed_new_state: proposed, prior_private: secret }) => ({
      planned_state: dynamic(plannedValue(received(proposed), resource(type))),
      planned_private: secret,
      legacy_type_system: true,
    }),
    importResourceState: ({ type_name: type, id }) => {
      const state = emptyValue(resource(type))
      if (resource(type).attributes?.id !== undefined) state.id = id ?? null
      return { imported_resources: [{ type_name: type, state: dynamic(state) }] }
    },
    moveResourceState: ({ target_type_name: type, source_state: raw }) => ({
      target_state: dynamic(conformed(parsed(raw?.json), resource(type))),
    }),
    readDataSource: ({ type_name: type = '', config }) => ({
      state: dynamic(readData(type, received(config), provider, context)),
    }),
    openEphemeralResource: ({ type_name: type = '', config }) => {
      const block = provider.ephemeral.get(type)?.block ?? {}
      return { result: dynamic(placeholderData(received(config), block, { ...context, resourceType: type })) }
    },
    closeEphemeralResource: nothingToSay,
    callFunction: ({ name = '', arguments: values = [] }) => called(name, values.map(received), provider),
    stopProvider: nothingToSay,
  }
}

function defaultRegion(address: string): string {
  if (address.includes('/google')) return 'us-central1'
  return address.includes('/azurerm') ? 'westeurope' : 'us-east-1'
}

function readData(type: string, config: CtyValue, provider: ServedProvider, context: PlaceholderContext): CtyValue {
  const block = provider.dataSources.get(type)?.block ?? {}
  const data = placeholderData(config, block, { ...context, resourceType: type })
  const known = knownData[type]
  if (known === undefined || !isObject(data) || !isObject(config)) return data
  const computed = Object.entries(known(config, context.region)).filter(
    ([name]) => block.attributes?.[name] !== undefined,
  )
  const unset = computed.filter(([name]) => (config[name] ?? null) === null)
  return { ...data, ...Object.fromEntries(unset) } satisfies CtyObject
}

function called(name: string, values: CtyValue[], provider: ServedProvider): object {
  const implementation = providerFunctions[name]
  const returns = returnType(name, provider.functions[name])
  // A call whose result is not known leaves all that depends on it unknown, as a resource that is yet to be made does.
  if (implementation === undefined || values.some((value) => typeof value !== 'string'))
    return { result: dynamic(unknown()) }
  try {
    const result = implementation(...(values as string[]))
    return { result: dynamic(returns === 'dynamic' ? null : result) }
  } catch (error) {
    return { error: { text: error instanceof Error ? error.message : String(error) } }
  }
}

function returnType(name: string, declared: ProviderFunction | undefined): CtyType {
  return Object.hasOwn(functionReturnTypes, name)
    ? (functionReturnTypes[name as keyof typeof functionReturnTypes] as CtyType)
    : (declared?.return_type ?? 'dynamic')
}

function parsed(json: Buffer | undefined): CtyValue {
  try {
    return JSON.parse(json?.toString('utf8') ?? 'null') as CtyValue
  } catch {
    return null
  }
}

function schemaResponse(provider: ServedProvider): object {
  const all = (schemas: ReadonlyMap<string, Schema>) =>
    Object.fromEntries([...schemas].map(([name, schema]) => [name, wireSchema(schema)]))
  return {
    provider: wireSchema(provider.configuration),
    resource_schemas: all(provider.resources),
    data_source_schemas: all(provider.dataSources),
    ephemeral_resource_schemas: all(provider.ephemeral),
    functions: Object.fromEntries(
      Object.entries(provider.functions).map(([name, declared]) => [name, wireFunction(name, declared)]),
    ),
    server_capabilities: { get_provider_schema_optional: true, move_resource_state: true },
  }
}

function wireFunction(name: string, declared: ProviderFunction): object {
  const parameter = ({
    name,
    type,
    is_nullable: nullable,
  }: {
    name: string
    type: CtyType
    is_nullable?: boolean
  }) => ({
    name,
    type: wireType(type),
    allow_null_value: nullable ?? false,
  })
  return {
    parameters: (declared.parameters ?? []).map(parameter),
    ...(declared.variadic_parameter ? { variadic_parameter: parameter(declared.variadic_parameter) } : {}),
    return: { type: wireType(returnType(name, declared)) },
  }
}

const wireType = (type: CtyType): Buffer => Buffer.from(JSON.stringify(type))
const nestings = { single: 1, list: 2, set: 3, map: 4, group: 5 } as const

function wireSchema({ version = 0, block }: Schema): object {
  return { version, block: wireBlock(block) }
}

function wireBlock(block: Block): object {
  return {
    attributes: Object.entries(block.attributes ?? {}).map(wireAttribute),
    block_types: Object.entries(block.block_types ?? {}).map(([name, type]) => ({
      type_name: name,
      block: wireBlock(type.block),
      nesting: nestings[type.nesting_mode],
      // One that is single is counted by its presence.
      min_items: type.min_items ?? 0,
      max_items: type.nesting_mode === 'single' ? Math.min(type.max_items ?? 0, 1) : (type.max_items ?? 0),
    })),
  }
}

function wireAttribute([name, attribute]: [string, Attribute]): object {
  const { type, nested_type: nested, ...flags } = attribute
  if (nested === undefined) return { name, type: wireType(type ?? 'dynamic'), ...flags }
  const inner = Object.entries(nested.attributes).map(wireAttribute)
  return { name, nested_type: { attributes: inner, nesting: nestings[nested.nesting_mode] }, ...flags }
}
