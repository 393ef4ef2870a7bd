import type { Resource } from '../graph/resource.ts'
import { all, at, isObject, isOpen, list, textOf, type Values } from '../graph/value.ts'
import { type Check, failed, type Outcome, outcome, passed } from './rule.ts'

export const anywhere = new Set([
  '0.0.0.0/0',
  '::/0',
  '0000:0000:0000:0000:0000:0000:0000:0000/0',
  '0:0:0:0:0:0:0:0/0',
  '::0/0',
])

export const isAnywhere = (value: unknown): boolean => anywhere.has(textOf(value)?.trim() ?? '')

/** A number, also written as text; nothing when it is not known. */
export function numberOf(value: unknown): number | undefined {
  if (value === undefined || value === null || isOpen(value)) return undefined
  const number = Number(textOf(value))
  return Number.isNaN(number) ? undefined : number
}

export type Opening = { from: number; to: number; cidrs: unknown[]; path: (string | number)[] }

const everything = /^(-1|all|any|\*)$/i

/** The ways in that a security group, or a rule of one, opens. */
export function ingressOf({ type, values }: Resource): Opening[] | undefined {
  const opening = (
    item: Values,
    cidrKeys: readonly string[],
    keys: readonly [string, string, string],
    path: (string | number)[],
  ): Opening => {
    const all = everything.test(textOf(item[keys[2]]) ?? '')
    const from = numberOf(item[keys[0]])
    const to = numberOf(item[keys[1]])
    if (from === -1 && to === -1)
      return { from: 0, to: 65_535, cidrs: cidrKeys.flatMap((key) => list(item[key])), path }
    const cidrs = cidrKeys.flatMap((key) => list(item[key]))
    // Protocol "all" ignores ports; a range of 0 to 0 then means every one.
    return { from: all ? 0 : (from ?? Number.NaN), to: all ? 65_535 : (to ?? from ?? Number.NaN), cidrs, path }
  }
  const terraform = ['from_port', 'to_port', 'protocol'] as const
  const aws = ['FromPort', 'ToPort', 'IpProtocol'] as const
  switch (type) {
    case 'aws_security_group':
    case 'aws_default_security_group':
      return all(values, 'ingress')
        .filter(isObject)
        .map((item, index) => opening(item, ['cidr_blocks', 'ipv6_cidr_blocks'], terraform, ['ingress', index]))
    case 'aws_security_group_rule':
      if (textOf(at(values, 'type')) !== 'ingress') return []
      return [opening(values, ['cidr_blocks', 'ipv6_cidr_blocks'], terraform, ['cidr_blocks'])]
    case 'aws_vpc_security_group_ingress_rule':
      return [opening(values, ['cidr_ipv4', 'cidr_ipv6'], ['from_port', 'to_port', 'ip_protocol'], ['cidr_ipv4'])]
    case 'AWS::EC2::SecurityGroup':
      return all(values, 'SecurityGroupIngress')
        .filter(isObject)
        .map((item, index) => opening(item, ['CidrIp', 'CidrIpv6'], aws, ['SecurityGroupIngress', index]))
    case 'AWS::EC2::SecurityGroupIngress':
      return [opening(values, ['CidrIp', 'CidrIpv6'], aws, ['CidrIp'])]
    default:
      return undefined
  }
}

export const securityGroups =
  'aws_security_group aws_security_group_rule aws_vpc_security_group_ingress_rule AWS::EC2::SecurityGroup AWS::EC2::SecurityGroupIngress'

/** Fails where the whole internet reaches the port. */
export const closedToAll =
  (port: number): Check =>
  (resource): Outcome => {
    const openings = ingressOf(resource)
    if (!openings) return undefined
    const bad = openings.find(({ from, to, cidrs }) => from <= port && port <= to && cidrs.some(isAnywhere))
    return bad ? failed(bad.path, `port ${port}`) : passed
  }

/** Fails where the whole internet reaches every port. */
export const notEverything: Check = (resource): Outcome => {
  const openings = ingressOf(resource)
  if (!openings) return undefined
  const bad = openings.find(({ from, to, cidrs }) => from <= 0 && to >= 65_535 && cidrs.some(isAnywhere))
  return bad ? failed(bad.path, 'every port') : passed
}

/** Fails where a network ACL lets everybody in to the port. */
export const aclClosed =
  (port: number): Check =>
  ({ type, values }) => {
    const one = (
      item: Values,
      path: (string | number)[],
      action: string,
      keys: readonly [string, string, string],
    ): Outcome => {
      const protocol = textOf(item['protocol'] ?? item['Protocol']) ?? ''
      if (!/^allow$/i.test(textOf(item[action]) ?? '')) return passed
      const from = /^(-1|all)$/.test(protocol) ? 0 : numberOf(item[keys[0]])
      const to = /^(-1|all)$/.test(protocol) ? 65_535 : numberOf(item[keys[1]])
      const wide = [item['cidr_block'], item['ipv6_cidr_block'], item['CidrBlock'], item['Ipv6CidrBlock']].some(
        isAnywhere,
      )
      return outcome(!(wide && from !== undefined && to !== undefined && from <= port && port <= to), path)
    }
    if (type === 'aws_network_acl_rule') {
      if (textOf(at(values, 'egress')) === 'true') return passed
      return one(values, ['cidr_block'], 'rule_action', ['from_port', 'to_port', ''])
    }
    // Rules are tried in the order of their numbers, and the first that fits decides.
    const rules = all(values, 'ingress')
      .filter(isObject)
      .map((item, index) => ({ item, index }))
    rules.sort((left, right) => (numberOf(left.item['rule_no']) ?? 0) - (numberOf(right.item['rule_no']) ?? 0))
    for (const { item, index } of rules) {
      const answer = one(item, ['ingress', index], 'action', ['from_port', 'to_port', ''])
      if (answer && !answer.holds) return answer
      const denies = one({ ...item, action: 'allow' }, [], 'action', ['from_port', 'to_port', ''])
      if (/^deny$/i.test(textOf(item['action']) ?? '') && denies && !denies.holds) return passed
    }
    return passed
  }
