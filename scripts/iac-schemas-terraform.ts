import { writeProviderFile } from '../src/packs/iac/schemas/provider-file.ts'
import type {
  Block,
  BlockType,
  ProviderFunction,
  ProviderSchema,
  Schema,
} from '../src/packs/iac/schemas/provider-schema.ts'
import type { SchemaTarget } from './iac-schemas.ts'
import { readCdkPackage } from './iac-schemas-cdk.ts'

const providers: readonly [address: string, packageName: string, version: string][] = [
  ['hashicorp/aws', '@cdktn/provider-aws', '25.7.0'],
  ['hashicorp/azurerm', '@cdktn/provider-azurerm', '16.1.0'],
  ['hashicorp/google', '@cdktf/provider-google', '16.12.1'],
  ['hashicorp/google-beta', '@cdktf/provider-google-beta', '16.12.1'],
  ['hashicorp/random', '@cdktn/provider-random', '15.0.1'],
  ['hashicorp/null', '@cdktf/provider-null', '11.0.1'],
  ['hashicorp/local', '@cdktf/provider-local', '11.1.1'],
  ['hashicorp/tls', '@cdktf/provider-tls', '11.0.1'],
  ['hashicorp/archive', '@cdktn/provider-archive', '14.0.1'],
  ['hashicorp/time', '@cdktf/provider-time', '11.0.1'],
  ['hashicorp/http', '@cdktf/provider-http', '10.0.1'],
  ['hashicorp/external', '@cdktf/provider-external', '11.0.1'],
  ['hashicorp/template', '@cdktf/provider-template', '10.0.1'],
  ['hashicorp/cloudinit', '@cdktf/provider-cloudinit', '11.0.1'],
  ['hashicorp/azuread', '@cdktf/provider-azuread', '14.3.1'],
  ['hashicorp/kubernetes', '@cdktf/provider-kubernetes', '12.1.1'],
  ['hashicorp/helm', '@cdktf/provider-helm', '12.1.2'],
  ['cloudflare/cloudflare', '@cdktf/provider-cloudflare', '13.9.1'],
  ['cyrilgdn/postgresql', '@cdktf/provider-postgresql', '12.1.1'],
  ['databricks/databricks', '@cdktn/provider-databricks', '18.7.0'],
  ['datadog/datadog', '@cdktn/provider-datadog', '16.1.0'],
  ['digitalocean/digitalocean', '@cdktf/provider-digitalocean', '13.14.1'],
  ['gitlabhq/gitlab', '@cdktf/provider-gitlab', '15.6.2'],
  ['hashicorp/consul', '@cdktf/provider-consul', '10.1.2'],
  ['hashicorp/dns', '@cdktf/provider-dns', '9.0.1'],
  ['hashicorp/nomad', '@cdktf/provider-nomad', '10.0.3'],
  ['hashicorp/tfe', '@cdktf/provider-tfe', '12.5.1'],
  ['hashicorp/vault', '@cdktf/provider-vault', '15.6.1'],
  ['mongodb/mongodbatlas', '@cdktf/provider-mongodbatlas', '8.6.2'],
  ['newrelic/newrelic', '@cdktf/provider-newrelic', '13.12.2'],
  ['okta/okta', '@cdktf/provider-okta', '14.1.1'],
  ['pagerduty/pagerduty', '@cdktf/provider-pagerduty', '14.3.9'],
  ['integrations/github', '@cdktf/provider-github', '15.3.1'],
  ['kreuzwerker/docker', '@cdktf/provider-docker', '12.0.3'],
]

/** Providers that are written with the newer framework and protocol. */
const nestedAttributes = new Set(['hashicorp/helm', 'cloudflare/cloudflare', 'mongodb/mongodbatlas'])

export const terraformSchemas: readonly SchemaTarget[] = providers.map(([address, packageName, version]) => ({
  file: `terraform/${address.replace('/', '--')}.schemas`,
  package: packageName,
  version,
  make: ({ folder, licence }) => {
    const { version: providerVersion, ...schema } = readCdkPackage(folder, {
      nestedAttributes: nestedAttributes.has(address),
    })
    const { completed, unknown } = complete(address, schema)
    const origin = { address, version: providerVersion, source: `${packageName}@${version}`, licence }
    return writeProviderFile(origin, completed, unknown)
  },
}))

const text = (name: string) => ({ name, type: 'string' as const })
const fromText = (...names: string[]): ProviderFunction => ({ parameters: names.map(text), return_type: 'string' })

/** Functions that older packages leave out. */
const functions: Record<string, Record<string, ProviderFunction>> = {
  'hashicorp/google': {
    location_from_id: fromText('id'),
    name_from_id: fromText('id'),
    project_from_id: fromText('id'),
    region_from_id: fromText('id'),
    region_from_zone: fromText('zone'),
    zone_from_id: fromText('id'),
  },
  'hashicorp/azurerm': {
    normalise_resource_id: fromText('id'),
    parse_resource_id: { parameters: [text('id')], return_type: 'dynamic' },
  },
  'hashicorp/time': { rfc3339_parse: { parameters: [text('timestamp')], return_type: 'dynamic' } },
  'hashicorp/local': { direxists: { parameters: [text('path')], return_type: 'bool' } },
  'hashicorp/kubernetes': {
    manifest_decode: { parameters: [text('manifest')], return_type: 'dynamic' },
    manifest_decode_multi: { parameters: [text('manifest')], return_type: 'dynamic' },
    manifest_encode: { parameters: [{ name: 'manifest', type: 'dynamic' }], return_type: 'string' },
  },
}
functions['hashicorp/google-beta'] = functions['hashicorp/google'] ?? {}

function complete(address: string, schema: ProviderSchema): { completed: ProviderSchema; unknown: string[] } {
  const unknown: string[] = []
  const completed = {
    ...schema,
    functions: { ...functions[address], ...schema.functions },
    resource_schemas: { ...schema.resource_schemas },
  }
  if (address === 'hashicorp/aws') {
    for (const type of ['aws_wafv2_web_acl', 'aws_wafv2_rule_group']) {
      completed.resource_schemas[type] = withRules(type, schema.resource_schemas)
    }
  }
  // A configurable attribute of any type is how the packages write a recursive block: its contents are not in there.
  for (const [type, { version, block }] of Object.entries(completed.resource_schemas)) {
    const open = Object.entries(block.attributes ?? {}).filter(
      ([, attribute]) => attribute.type === 'dynamic' && !attribute.computed && recursive.has(type),
    )
    if (open.length === 0) continue
    unknown.push(...open.map(([name]) => `${type}.${name}`))
    const attributes = Object.fromEntries(
      Object.entries(block.attributes ?? {}).filter(([name]) => !open.some(([other]) => other === name)),
    )
    completed.resource_schemas[type] = { ...(version ? { version } : {}), block: { ...block, attributes } }
  }
  return { completed, unknown }
}

const recursive = new Set(['aws_quicksight_analysis', 'aws_quicksight_dashboard', 'aws_quicksight_template'])

/** The rules of ACLs and rule groups recur and are left out; those of `aws_wafv2_web_acl_rule` are the same, written out. */
function withRules(type: string, resources: Readonly<Record<string, Schema>>): Schema {
  const own = resources[type]?.block
  const rule = resources.aws_wafv2_web_acl_rule?.block
  if (own === undefined || rule === undefined) throw new Error(`no ${type}`)
  const { rule: _, ...attributes } = own.attributes ?? {}
  const { timeouts: __, ...blocks } = rule.block_types ?? {}
  const { name = {}, priority = {} } = rule.attributes ?? {}
  const block: Block = { attributes: { name, priority }, block_types: single(blocks) }
  const rules: BlockType = { nesting_mode: 'set', block }
  return { block: { attributes, block_types: { ...own.block_types, rule: rules } } }
}

/** Of the blocks of a rule at most one of each may stand, which the resource that was written later only says in words. */
function single(blocks: Readonly<Record<string, BlockType>>): Record<string, BlockType> {
  const many = new Set(['rule_label'])
  return Object.fromEntries(
    Object.entries(blocks).map(([name, type]) => [name, many.has(name) ? type : { ...type, max_items: 1 }]),
  )
}
