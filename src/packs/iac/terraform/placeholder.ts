import type { Attribute, Block, CtyType } from '../schemas/provider-schema.ts'
import { attributeType } from '../schemas/provider-schema.ts'
import { type CtyObject, type CtyValue, isObject, isUnknown } from './cty-value.ts'
import { mapBlocks } from './plan-values.ts'

/**
 * Terraform demands that a data source is wholly known once it is read, and nothing can be read here. So what only the
 * cloud knows is made up in its usual form: an id, an ARN, a CIDR block, a list of three. Names decide which.
 */
export function placeholderFor(name: string, type: CtyType, context: PlaceholderContext): CtyValue {
  if (type === 'string') return placeholderText(name, context)
  if (type === 'number') return /port/.test(name) ? 443 : 1
  if (type === 'bool') return false
  if (type === 'dynamic') return null
  if (type[0] === 'list' || type[0] === 'set') return placeholderList(name, type[1], context)
  if (type[0] === 'map') return {}
  if (type[0] === 'tuple') return type[1].map((inner) => placeholderFor(name, inner, context))
  return placeholderFields(type[1] as Readonly<Record<string, CtyType>>, context)
}

export type PlaceholderContext = {
  /** `aws_vpc`: part of what is made up, so that two kinds of things are not equal. */
  resourceType: string
  region: string
}

function placeholderFields(fields: Readonly<Record<string, CtyType>>, context: PlaceholderContext): CtyObject {
  return Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, placeholderFor(name, type, context)]))
}

/** Three of what is simple, so that subnets and zones can be counted and indexed; one of what has fields. */
function placeholderList(name: string, type: CtyType, context: PlaceholderContext): CtyValue[] {
  if (type === 'string')
    return ['a', 'b', 'c'].map((letter) => placeholderText(name.replace(/s$/, ''), context, letter))
  if (type === 'number') return [1, 2, 3]
  return [placeholderFor(name, type, context)]
}

const base64 = Buffer.from('placeholder').toString('base64')
const octets: Record<string, number> = { a: 1, b: 2, c: 3 }

function placeholderText(name: string, context: PlaceholderContext, letter = 'a'): string {
  const kind = context.resourceType
  const octet = octets[letter] ?? 1
  const rules: [RegExp, () => string][] = [
    [
      /(^|_)arn$|_arn_/,
      () =>
        `arn:aws:${kind.replace(/^aws_/, '').replace(/_/g, '-')}:${context.region}:123456789012:placeholder-${letter}`,
    ],
    [/account_id$|^owner_id$|^accountid$/, () => '123456789012'],
    [/ipv6.*cidr|cidr.*ipv6/, () => `2001:db8:${octet}::/64`],
    [/cidr|address_prefix|ip_range|address_space/, () => `10.${octet}.0.0/16`],
    [/ipv6/, () => `2001:db8::${octet}`],
    [/(^|_)ip$|ip_address|private_ip|public_ip|_ip_/, () => `10.0.0.${octet}`],
    [/zone_id$/, () => `Z0PLACEHOLDER${letter.toUpperCase()}`],
    [
      /^(names|name)$/,
      () => (kind.includes('availability_zone') ? `${context.region}${letter}` : `placeholder-${letter}`),
    ],
    [/availability_zone$|^zone$/, () => `${context.region}${kind.startsWith('google') ? '-' : ''}${letter}`],
    [/^region$|_region$|^location$/, () => context.region],
    [/certificate_authority|(^|_)data$|base64|_b64|ca_certificate|client_key|client_certificate/, () => base64],
    [/json$|^policy$|policy_data|^secret_string$|_policy$/, () => '{}'],
    [/time$|_at$|timestamp|date$|expir/, () => '2024-01-01T00:00:00Z'],
    [/url|endpoint|uri|self_link/, () => `https://placeholder-${letter}.example.com/`],
    [/dns|domain|fqdn|hostname/, () => `placeholder-${letter}.example.com`],
    [/email/, () => 'placeholder@example.com'],
    [/version$/, () => '1.30'],
    [/^(tenant|client|object|subscription|principal)_id$|uuid/, () => `00000000-0000-0000-0000-00000000000${octet}`],
    [/(^|_)id$/, () => awsId(kind, letter)],
  ]
  const rule = rules.find(([pattern]) => pattern.test(name))
  return rule === undefined ? `placeholder-${letter}` : rule[1]()
}

const awsPrefixes: Record<string, string> = {
  aws_ami: 'ami',
  aws_ami_ids: 'ami',
  aws_vpc: 'vpc',
  aws_subnet: 'subnet',
  aws_subnets: 'subnet',
  aws_subnet_ids: 'subnet',
  aws_security_group: 'sg',
  aws_security_groups: 'sg',
  aws_instance: 'i',
}

function awsId(kind: string, letter: string): string {
  const prefix = awsPrefixes[kind]
  if (prefix !== undefined) return `${prefix}-0000000000000000${letter}`
  if (kind.startsWith('azurerm_')) {
    return `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/placeholder/providers/placeholder/${kind}/placeholder-${letter}`
  }
  return `placeholder-${kind}-${letter}`
}

/** A data source as it is after reading: its arguments as they are, all else made up. */
export function placeholderData(config: CtyValue, block: Block, context: PlaceholderContext): CtyValue {
  return isObject(config) ? filled(config, block, context) : config
}

function filled(value: CtyObject, block: Block, context: PlaceholderContext): CtyObject {
  const data: CtyObject = { ...value }
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    const given = value[name] ?? null
    data[name] = given === null || isUnknown(given) ? made(name, attribute, context) : given
  }
  for (const [name, type] of Object.entries(block.block_types ?? {})) {
    data[name] = mapBlocks(value[name] ?? null, type, (inner) => filled(inner, type.block, context))
  }
  return data
}

function made(name: string, attribute: Attribute, context: PlaceholderContext): CtyValue {
  return attribute.computed ? placeholderFor(name, attributeType(attribute), context) : null
}
