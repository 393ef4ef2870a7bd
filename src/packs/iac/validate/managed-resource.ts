import { attributeType, type Block, type CtyType } from '../schemas/provider-schema.ts'
import type { SchemaStore } from '../schemas/schema-store.ts'
import type { Shape } from '../schemas/shape.ts'

/**
 * Upbound's managed resources are generated from the Terraform providers: their fields are its arguments in camel case,
 * with references and selectors added. Where no definition of a kind is at hand, that is what it is held against.
 */
export function managedShape(
  apiVersion: string,
  kind: string,
  store: SchemaStore,
): { type: string; fields: Shape } | null {
  const match = /^(?:([a-z0-9]+)\.)?(aws|gcp|azure)(?:\.m)?\.upbound\.io\/v\d\w*$/.exec(apiVersion)
  if (match === null) return null
  const [, group = '', cloud = ''] = match
  const provider = store.provider(addresses[cloud] ?? '')
  if (provider === null) return null
  const prefix = prefixes[cloud] ?? ''
  const wanted = special[`${cloud}/${group}/${kind}`]
  const folded = fold(kind)
  const candidates = [`${group}${folded}`, folded, `${group.replace(/s$/, '')}${folded}`]
  const types = provider.types('resource')
  const type =
    wanted ?? candidates.flatMap((name) => types.find((each) => fold(each.slice(prefix.length)) === name) ?? [])[0]
  const schema = type === undefined ? null : provider.schema('resource', type)
  return type === undefined || schema === null ? null : { type, fields: fieldsOf(schema.block, true) }
}

const addresses: Record<string, string> = { aws: 'hashicorp/aws', gcp: 'hashicorp/google', azure: 'hashicorp/azurerm' }
const prefixes: Record<string, string> = { aws: 'aws_', gcp: 'google_', azure: 'azurerm_' }
const special: Record<string, string> = {
  'aws/rds/Instance': 'aws_db_instance',
  'aws/rds/SubnetGroup': 'aws_db_subnet_group',
  'aws/rds/ParameterGroup': 'aws_db_parameter_group',
  'aws/rds/OptionGroup': 'aws_db_option_group',
  'aws/rds/ClusterInstance': 'aws_rds_cluster_instance',
  'aws/cloudwatchlogs/Group': 'aws_cloudwatch_log_group',
  'aws/ec2/Route': 'aws_route',
  'aws/docdb/Cluster': 'aws_docdb_cluster',
  'azure/dbforpostgresql/FlexibleServer': 'azurerm_postgresql_flexible_server',
  'azure/dbforpostgresql/FlexibleServerDatabase': 'azurerm_postgresql_flexible_server_database',
  'azure/dbformysql/FlexibleServer': 'azurerm_mysql_flexible_server',
  'azure/keyvault/Vault': 'azurerm_key_vault',
  'azure/sql/MSSQLServer': 'azurerm_mssql_server',
  'azure/sql/MSSQLDatabase': 'azurerm_mssql_database',
  'azure/cache/RedisCache': 'azurerm_redis_cache',
  'gcp/redis/Instance': 'google_redis_instance',
}

const fold = (name: string): string => name.replaceAll('_', '').toLowerCase()

/** Names are folded, because the capitals of abbreviations cannot be told from Terraform's name. */
function fieldsOf(block: Block, root: boolean): Shape {
  const properties: Record<string, Shape> = {}
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    if (!attribute.required && !attribute.optional) continue
    if (root && name === 'id') continue
    properties[fold(name)] = typeShape(attributeType(attribute))
  }
  for (const [name, type] of Object.entries(block.block_types ?? {})) {
    if (name !== 'timeouts') properties[fold(name)] = listOrObject(fieldsOf(type.block, false))
  }
  // Every one of them can be told where it runs.
  if (root) for (const name of ['region', 'project', 'location']) properties[name] ??= { type: 'string' }
  return { type: 'object', properties }
}

/** Later versions write what there is at most one of without a list. */
const listOrObject = (inner: Shape): Shape => ({ type: 'any', anyOf: [inner, { type: 'array', items: inner }] })

function typeShape(type: CtyType): Shape {
  if (type === 'string') return { type: 'string' }
  if (type === 'bool') return { type: 'boolean' }
  if (type === 'number') return { type: 'number' }
  if (type === 'dynamic' || type[0] === 'tuple') return { type: 'any' }
  if (type[0] === 'map') return { type: 'object', additional: { type: 'any' } }
  if (type[0] === 'object') return { type: 'any' }
  const inner = type[1] as CtyType
  return { type: 'array', items: Array.isArray(inner) ? { type: 'any' } : typeShape(inner) }
}

/** A field as written, as the name that it is stored under; null for one that only refers to another resource. */
export function foldedField(name: string): { folded: string; reference: boolean } {
  const bare = name.replace(/(SecretRef|Refs?|Selector)$/, '')
  return { folded: fold(bare), reference: bare !== name }
}
