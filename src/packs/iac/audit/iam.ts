import type { Graph, Resource } from '../graph/resource.ts'
import { all, at, document, isObject, isOpen, list, Ref, textOf, type Values } from '../graph/value.ts'

/** One statement of a policy, however it was written. */
export type Statement = {
  effect: 'Allow' | 'Deny'
  actions: string[]
  notActions: string[]
  resources: string[]
  notResources: string[]
  /** `AWS:*` and the like: type and identifier; null when the statement names none. */
  principals: string[] | null
  notPrincipals: boolean
  /** A condition that narrows who or what: one whose values are not only wildcards. */
  hasCondition: boolean
  tests: { operator: string; key: string; values: string[] }[]
  /** Where an unknown value may add to what is listed. */
  open: boolean
  path: (string | number)[]
}

const narrows = (tests: readonly { values: string[] }[]): boolean =>
  tests.some(({ values }) => values.length === 0 || values.some((value) => !/^(\*|arn:aws[\w-]*:iam::\*)$/.test(value)))

const strings = (value: unknown): string[] =>
  list(value)
    .map((item) => textOf(item) ?? '')
    .filter((text) => text !== '')
const anyOpen = (...values: unknown[]): boolean => values.some((value) => list(value).some((item) => isOpen(item)))

/** Statements of a policy document in JSON. */
export function statementsOf(policy: Values, path: (string | number)[] = []): Statement[] {
  return list(policy['Statement'])
    .filter(isObject)
    .map((item) => {
      const principal = item['Principal']
      const condition = item['Condition']
      const tests = isObject(condition)
        ? Object.entries(condition).flatMap(([operator, inner]) =>
            isObject(inner)
              ? Object.entries(inner).map(([key, values]) => ({ operator, key, values: strings(values) }))
              : [],
          )
        : []
      return {
        effect: textOf(item['Effect']) === 'Deny' ? 'Deny' : 'Allow',
        actions: strings(item['Action']),
        notActions: strings(item['NotAction']),
        resources: strings(item['Resource']),
        notResources: strings(item['NotResource']),
        principals:
          principal === undefined
            ? null
            : isObject(principal)
              ? Object.entries(principal).flatMap(([kind, ids]) => strings(ids).map((id) => `${kind}:${id}`))
              : strings(principal).map((id) => `AWS:${id}`),
        notPrincipals: item['NotPrincipal'] !== undefined,
        hasCondition: narrows(tests),
        tests,
        open: anyOpen(item['Action'], item['Resource'], principal),
        path,
      }
    })
}

/** Statements of a `data "aws_iam_policy_document"`. */
export function statementsOfData(values: Values): Statement[] {
  return all(values, 'statement')
    .filter(isObject)
    .map((item, index) => {
      const principals = all(item, 'principals').filter(isObject)
      const tests = all(item, 'condition')
        .filter(isObject)
        .map((each) => ({
          operator: textOf(each['test']) ?? '',
          key: textOf(each['variable']) ?? '',
          values: strings(each['values']),
        }))
      return {
        effect: /^deny$/i.test(textOf(item['effect']) ?? '') ? 'Deny' : 'Allow',
        actions: strings(item['actions']),
        notActions: strings(item['not_actions']),
        resources: strings(item['resources']),
        notResources: strings(item['not_resources']),
        principals:
          principals.length === 0
            ? null
            : principals.flatMap((each) =>
                strings(each['identifiers']).map((id) => `${textOf(each['type']) ?? ''}:${id}`),
              ),
        notPrincipals: all(item, 'not_principals').length > 0,
        hasCondition: narrows(tests),
        tests,
        open: anyOpen(item['actions'], item['resources']),
        path: ['statement', index],
      }
    })
}

const moduleOf = (address: string): string => /^(?:module\.[^.]+\.)*/.exec(address)?.[0] ?? ''

/** The resource that a reference names, looked up beside the one that holds it. */
export function follow(value: unknown, from: Resource, graph: Graph): Resource | undefined {
  if (!(value instanceof Ref)) return undefined
  if (from.kind === 'cloudformation') return graph.beside(from, '*').find((other) => other.name === value.target)
  return graph.find(from.scope, `${moduleOf(from.address)}${value.target}`) ?? graph.find(from.scope, value.target)
}

/** Statements behind a value: JSON in any form, or a reference to a policy document. Undefined when they can not be known. */
export function policyOf(
  value: unknown,
  from: Resource,
  graph: Graph,
  path: (string | number)[] = [],
): Statement[] | undefined {
  const target = follow(value, from, graph)
  if (target?.type === 'data.aws_iam_policy_document')
    return statementsOfData(target.values).map((statement) => ({ ...statement, path }))
  const policy = document(value)
  return policy ? statementsOf(policy, path) : undefined
}

const policyFields: Record<string, string> = {
  'AWS::IAM::Policy': 'PolicyDocument',
  'AWS::IAM::ManagedPolicy': 'PolicyDocument',
  'AWS::S3::BucketPolicy': 'PolicyDocument',
  'AWS::SQS::QueuePolicy': 'PolicyDocument',
  'AWS::SNS::TopicPolicy': 'PolicyDocument',
  'AWS::KMS::Key': 'KeyPolicy',
  'AWS::ECR::Repository': 'RepositoryPolicyText',
  'AWS::SecretsManager::ResourcePolicy': 'ResourcePolicy',
  aws_ssoadmin_permission_set_inline_policy: 'inline_policy',
  aws_ssoadmin_permission_set: 'inline_policy',
  aws_glacier_vault: 'access_policy',
  'AWS::Glacier::Vault': 'AccessPolicy',
  aws_secretsmanager_secret_policy: 'policy',
  aws_iam_role: 'assume_role_policy',
  'AWS::IAM::Role': 'AssumeRolePolicyDocument',
  aws_elasticsearch_domain_policy: 'access_policies',
  aws_elasticsearch_domain: 'access_policies',
  aws_opensearch_domain: 'access_policies',
  aws_lambda_permission: '',
}

/** Statements of the policy that a resource carries. Inline policies of a role, user or group count as its own. */
export function statementsIn(resource: Resource, graph: Graph): Statement[] | undefined {
  const { type, values } = resource
  if (type === 'data.aws_iam_policy_document') return statementsOfData(values)
  if (/^AWS::IAM::(Role|User|Group)$/.test(type))
    return all(values, 'Policies')
      .filter(isObject)
      .flatMap((policy, index) => policyOf(policy['PolicyDocument'], resource, graph, ['Policies', index]) ?? [])
  if (type === 'AWS::SSO::PermissionSet') return policyOf(at(values, 'InlinePolicy'), resource, graph, ['InlinePolicy'])
  const field = policyFields[type] ?? 'policy'
  return policyOf(values[field], resource, graph, [field])
}

/** Whether a pattern of actions covers an action, both as IAM writes them. */
export function covers(pattern: string, action: string): boolean {
  if (pattern === action) return true
  const source = pattern
    .toLowerCase()
    .split('*')
    .map((part) => part.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\?/g, '.'))
    .join('.*')
  return new RegExp(`^${source}$`).test(action.toLowerCase())
}

export const isStarPrincipal = (principal: string): boolean =>
  /^AWS:(\*|arn:aws[\w-]*:iam::\*:.*)$/.test(principal) || principal === '*:*'

/** Anybody may, without a condition that narrows it down. */
export const isPublicStatement = (statement: Statement): boolean =>
  statement.effect === 'Allow' &&
  !statement.hasCondition &&
  (statement.principals ?? []).some((principal) => /^(AWS|\*):\*$/.test(principal))
