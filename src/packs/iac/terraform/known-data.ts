import { type CtyObject, type CtyValue, isObject, isUnknown } from './cty-value.ts'

/**
 * Data sources that compute rather than read: their results follow from their arguments, so they are the real ones.
 * Each returns the computed attributes only.
 */
export const knownData: Record<string, (config: CtyObject, region: string) => CtyObject> = {
  aws_iam_policy_document: (config) => {
    const json = JSON.stringify(policyDocument(config), null, 2)
    return { json, minified_json: JSON.stringify(policyDocument(config)), id: String(hash(json)) }
  },
  aws_region: (_, region) => ({
    name: region,
    id: region,
    region,
    description: region,
    endpoint: `ec2.${region}.amazonaws.com`,
  }),
  aws_partition: () => ({
    id: 'aws',
    partition: 'aws',
    dns_suffix: 'amazonaws.com',
    reverse_dns_prefix: 'com.amazonaws',
  }),
  aws_caller_identity: () => ({
    id: '123456789012',
    account_id: '123456789012',
    arn: 'arn:aws:iam::123456789012:user/placeholder',
    user_id: 'AIDAPLACEHOLDER',
  }),
  aws_availability_zones: (_, region) => ({
    id: region,
    names: ['a', 'b', 'c', 'd'].map((letter) => `${region}${letter}`),
    zone_ids: ['1', '2', '3', '4'].map((digit) => `${region}-az${digit}`),
    group_names: [region],
  }),
  aws_arn: (config) => {
    const [, partition = '', service = '', region = '', account = '', ...resource] = text(config.arn).split(':')
    return { id: text(config.arn), partition, service, region, account, resource: resource.join(':') }
  },
  aws_service_principal: (config, region) => ({
    id: `${text(config.service_name)}.${region}.amazonaws.com`,
    name: `${text(config.service_name)}.amazonaws.com`,
    service: text(config.service_name),
    suffix: 'amazonaws.com',
    region,
  }),
  google_iam_policy: (config) => ({
    id: 'placeholder',
    policy_data: JSON.stringify({
      bindings: list(config.binding).map((binding) => ({
        role: text(binding.role),
        members: strings(binding.members).sort(),
      })),
    }),
  }),
  null_data_source: (config) => {
    const inputs = isObject(config.inputs) ? config.inputs : {}
    return { id: 'static', outputs: inputs, random: '1', has_computed_default: 'default' }
  },
}

/** Terraform's `iam_policy_document`: the order of the keys is AWS's, single values are not lists. */
function policyDocument(config: CtyObject): Record<string, unknown> {
  const sources = [...strings(config.source_policy_documents), ...strings(config.source_json)].flatMap(statementsOf)
  const own = list(config.statement).map(statement)
  const overrides = [...strings(config.override_policy_documents), ...strings(config.override_json)].flatMap(
    statementsOf,
  )
  const merged = overrides.reduce(replaceBySid, [...sources, ...own])
  const version = text(config.version) || '2012-10-17'
  return { Version: version, ...(config.policy_id ? { Id: config.policy_id } : {}), Statement: merged }
}

type Statement = Record<string, unknown>

function statement(block: CtyObject): Statement {
  const made: Statement = {}
  if (text(block.sid) !== '') made.Sid = text(block.sid)
  made.Effect = text(block.effect) || 'Allow'
  const entries: [string, CtyValue | undefined][] = [
    ['Action', block.actions],
    ['NotAction', block.not_actions],
    ['Resource', block.resources],
    ['NotResource', block.not_resources],
  ]
  for (const [key, value] of entries) if (strings(value).length > 0) made[key] = oneOrMany(strings(value).sort())
  const principals = principalsOf(block.principals)
  if (principals !== null) made.Principal = principals
  const notPrincipals = principalsOf(block.not_principals)
  if (notPrincipals !== null) made.NotPrincipal = notPrincipals
  const conditions = list(block.condition)
  if (conditions.length > 0) {
    const grouped: Record<string, Record<string, unknown>> = {}
    for (const condition of conditions) {
      const test = text(condition.test)
      grouped[test] = { ...grouped[test], [text(condition.variable)]: oneOrMany(strings(condition.values)) }
    }
    made.Condition = grouped
  }
  return made
}

function principalsOf(value: CtyValue | undefined): unknown {
  const blocks = list(value)
  if (blocks.length === 0) return null
  if (blocks.length === 1 && text(blocks[0]?.type) === '*') return '*'
  const grouped: Record<string, unknown> = {}
  for (const block of blocks) grouped[text(block.type)] = oneOrMany(strings(block.identifiers).sort())
  return grouped
}

function statementsOf(document: string): Statement[] {
  try {
    const parsed = JSON.parse(document) as { Statement?: Statement | Statement[] }
    return [parsed.Statement ?? []].flat()
  } catch {
    return []
  }
}

function replaceBySid(statements: Statement[], override: Statement): Statement[] {
  const at = statements.findIndex(({ Sid }) => Sid !== undefined && Sid === override.Sid)
  return at === -1 ? [...statements, override] : statements.with(at, override)
}

const oneOrMany = (values: string[]): string | string[] => (values.length === 1 ? (values[0] ?? '') : values)

function text(value: CtyValue | undefined): string {
  return value === undefined || value === null || isUnknown(value) || typeof value === 'object' ? '' : String(value)
}

function strings(value: CtyValue | undefined): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.flatMap((item) => (typeof item === 'string' ? [item] : [])) : []
}

function list(value: CtyValue | undefined): CtyObject[] {
  return Array.isArray(value) ? value.filter((item) => isObject(item)) : []
}

function hash(value: string): number {
  let sum = 0
  for (const character of value) sum = (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  return sum
}
