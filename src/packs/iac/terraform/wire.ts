import protobuf from 'protobufjs'

/**
 * The messages of Terraform's plugin protocol, version 6, as far as a provider without a cloud needs them. Numbers are the
 * wire contract (https://developer.hashicorp.com/terraform/plugin/terraform-plugin-protocol); what Terraform sends beyond it
 * is skipped.
 */
type Fields = Record<string, string>

/** `name: 'number type'`; `*` repeats, `map<T>` is a map from strings. */
const messages: Record<string, Fields> = {
  Empty: {},
  DynamicValue: { msgpack: '1 bytes', json: '2 bytes' },
  Step: { attribute_name: '1 string', element_key_string: '2 string', element_key_int: '3 int64' },
  AttributePath: { steps: '1 *Step' },
  Diagnostic: { severity: '1 int32', summary: '2 string', detail: '3 string', attribute: '4 AttributePath' },
  FunctionError: { text: '1 string', function_argument: '2 int64' },
  RawState: { json: '1 bytes' },
  Attribute: {
    name: '1 string',
    type: '2 bytes',
    description: '3 string',
    required: '4 bool',
    optional: '5 bool',
    computed: '6 bool',
    sensitive: '7 bool',
    deprecated: '9 bool',
    nested_type: '10 NestedObject',
    write_only: '11 bool',
  },
  NestedObject: { attributes: '1 *Attribute', nesting: '3 int32' },
  NestedBlock: {
    type_name: '1 string',
    block: '2 Block',
    nesting: '3 int32',
    min_items: '4 int64',
    max_items: '5 int64',
  },
  Block: { version: '1 int64', attributes: '2 *Attribute', block_types: '3 *NestedBlock', deprecated: '6 bool' },
  Schema: { version: '1 int64', block: '2 Block' },
  Parameter: {
    name: '1 string',
    type: '2 bytes',
    allow_null_value: '3 bool',
    allow_unknown_values: '4 bool',
  },
  Return: { type: '1 bytes' },
  Function: { parameters: '1 *Parameter', variadic_parameter: '2 Parameter', return: '3 Return' },
  ServerCapabilities: { plan_destroy: '1 bool', get_provider_schema_optional: '2 bool', move_resource_state: '3 bool' },
  ImportedResource: { type_name: '1 string', state: '2 DynamicValue', private: '3 bytes' },

  SchemaResponse: {
    provider: '1 Schema',
    resource_schemas: '2 map<Schema>',
    data_source_schemas: '3 map<Schema>',
    diagnostics: '4 *Diagnostic',
    provider_meta: '5 Schema',
    server_capabilities: '6 ServerCapabilities',
    functions: '7 map<Function>',
    ephemeral_resource_schemas: '8 map<Schema>',
  },
  ConfigRequest: { config: '1 DynamicValue' },
  ConfigResponse: { diagnostics: '2 *Diagnostic' },
  ConfigureRequest: { terraform_version: '1 string', config: '2 DynamicValue' },
  TypeRequest: { type_name: '1 string', config: '2 DynamicValue' },
  DiagnosticsResponse: { diagnostics: '1 *Diagnostic' },
  UpgradeRequest: { type_name: '1 string', version: '2 int64', raw_state: '3 RawState' },
  UpgradeResponse: { upgraded_state: '1 DynamicValue', diagnostics: '2 *Diagnostic' },
  ReadRequest: { type_name: '1 string', current_state: '2 DynamicValue', private: '3 bytes' },
  ReadResponse: { new_state: '1 DynamicValue', diagnostics: '2 *Diagnostic', private: '3 bytes' },
  PlanRequest: {
    type_name: '1 string',
    prior_state: '2 DynamicValue',
    proposed_new_state: '3 DynamicValue',
    config: '4 DynamicValue',
    prior_private: '5 bytes',
  },
  PlanResponse: {
    planned_state: '1 DynamicValue',
    requires_replace: '2 *AttributePath',
    planned_private: '3 bytes',
    diagnostics: '4 *Diagnostic',
    legacy_type_system: '5 bool',
  },
  ImportRequest: { type_name: '1 string', id: '2 string' },
  ImportResponse: { imported_resources: '1 *ImportedResource', diagnostics: '2 *Diagnostic' },
  MoveRequest: { source_type_name: '2 string', source_state: '4 RawState', target_type_name: '5 string' },
  MoveResponse: { target_state: '1 DynamicValue', diagnostics: '2 *Diagnostic' },
  DataResponse: { state: '1 DynamicValue', diagnostics: '2 *Diagnostic' },
  OpenResponse: { diagnostics: '1 *Diagnostic', result: '3 DynamicValue', private: '4 bytes' },
  CallRequest: { name: '1 string', arguments: '2 *DynamicValue' },
  CallResponse: { result: '1 DynamicValue', error: '2 FunctionError' },
  StopResponse: { Error: '1 string' },
}

/** Request and response of each call that is answered, by the name of its method. */
const calls = {
  getProviderSchema: ['Empty', 'SchemaResponse'],
  validateProviderConfig: ['ConfigRequest', 'ConfigResponse'],
  validateResourceConfig: ['TypeRequest', 'DiagnosticsResponse'],
  validateDataResourceConfig: ['TypeRequest', 'DiagnosticsResponse'],
  validateEphemeralResourceConfig: ['TypeRequest', 'DiagnosticsResponse'],
  configureProvider: ['ConfigureRequest', 'DiagnosticsResponse'],
  upgradeResourceState: ['UpgradeRequest', 'UpgradeResponse'],
  readResource: ['ReadRequest', 'ReadResponse'],
  planResourceChange: ['PlanRequest', 'PlanResponse'],
  importResourceState: ['ImportRequest', 'ImportResponse'],
  moveResourceState: ['MoveRequest', 'MoveResponse'],
  readDataSource: ['TypeRequest', 'DataResponse'],
  openEphemeralResource: ['TypeRequest', 'OpenResponse'],
  closeEphemeralResource: ['TypeRequest', 'DiagnosticsResponse'],
  callFunction: ['CallRequest', 'CallResponse'],
  stopProvider: ['Empty', 'StopResponse'],
} as const

export type CallName = keyof typeof calls

type Codec = { decode(bytes: Buffer): unknown; encode(message: object): Uint8Array }

function codecs(): Record<CallName, Codec> {
  const root = protobuf.Root.fromJSON({ nested: Object.fromEntries(Object.entries(messages).map(descriptor)) })
  return Object.fromEntries(
    Object.entries(calls).map(([name, [request, response]]) => {
      const [requestType, responseType] = [root.lookupType(request), root.lookupType(response)]
      const codec: Codec = {
        decode: (bytes) => requestType.toObject(requestType.decode(bytes), { longs: Number, bytes: Buffer }),
        encode: (message) => responseType.encode(responseType.fromObject(message)).finish(),
      }
      return [name, codec]
    }),
  ) as Record<CallName, Codec>
}

function descriptor([name, fields]: [string, Fields]): [string, protobuf.IType] {
  const described = Object.entries(fields).map(([field, text]) => {
    const [number = '', type = ''] = text.split(' ')
    const id = Number(number)
    if (type.startsWith('map<')) return [field, { id, keyType: 'string', type: type.slice(4, -1) }]
    return [field, type.startsWith('*') ? { id, rule: 'repeated', type: type.slice(1) } : { id, type }]
  })
  return [name, { fields: Object.fromEntries(described) }]
}

let made: Record<CallName, Codec> | undefined

/** A method of the service, `ReadResource`, as it is called here; null for one that is not answered. */
export function callName(method: string): CallName | null {
  const name = `${method[0]?.toLowerCase() ?? ''}${method.slice(1)}`
  return Object.hasOwn(calls, name) ? (name as CallName) : null
}

/** Made on first use: only a run of Terraform needs them. */
export function codecOf(name: CallName): Codec {
  made ??= codecs()
  return made[name]
}
