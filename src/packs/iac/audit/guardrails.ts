import type { Policy } from '../../../core/policy.ts'
import type { Graph } from '../graph/resource.ts'
import type { Guardrail } from '../guard/guard.ts'
import { findingsOf, indexRules, judgeGraph } from './judge.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules/index.ts'

/** Rules about rights over everything that are below critical for a person who reads a report. */
const adminRights = new Set([
  'policy-star-action',
  'policy-star-action-document',
  'iam-full-access',
  'policy-iam-everything',
  'role-wildcards',
  'role-escalate',
  'role-bind',
  'owner-role',
  'policy-not-action',
])
const exposed = new Set([
  'eks-public-cidr',
  'storage-container-public',
  'storage-anonymous',
  's3-global-acl',
  'sqs-permissive',
  'artifacts-public',
  'google-functions-public',
  'function-url-auth',
  'ebs-snapshot-public',
  's3-authenticated',
  'search-vpc',
  'msk-private',
  'acl-ssh',
  'acl-rdp',
  'acl-everything',
  'role-trusts-anyone',
])

/** The section of the policy that a rule falls under; most rules are advice and fall under none. */
function categoryOf(rule: Rule): keyof Policy['iac'] | undefined {
  const grave = rule.severity === 'high' || rule.severity === 'critical'
  if (adminRights.has(rule.id) || ((rule.theme === 'iam' || rule.theme === 'auth') && rule.severity === 'critical'))
    return exposed.has(rule.id) ? 'public_exposure' : 'admin_rights'
  if (exposed.has(rule.id) || ((rule.theme === 'exposure' || rule.theme === 'network') && rule.severity === 'critical'))
    return 'public_exposure'
  if (rule.theme === 'secrets' && rule.severity === 'critical') return 'plain_secret'
  if (rule.theme === 'encryption' && grave) return 'unencrypted_store'
  if (
    (rule.theme === 'privilege' || rule.theme === 'isolation') &&
    grave &&
    !rule.id.startsWith('docker-') &&
    !rule.id.startsWith('nginx-')
  )
    return 'privileged_workload'
  return undefined
}

const categories = new Map(
  rules.flatMap((rule) => {
    const category = categoryOf(rule)
    return category === undefined ? [] : [[rule.id, category] as const]
  }),
)
const index = indexRules(rules.filter((rule) => categories.has(rule.id)))

/**
 * What the resources of a graph would expose or hand out, each under its section of the policy. Pure and synchronous. A comment in the
 * files can not take anything back here: what proposes the files could write it.
 */
export function judgeResources(graph: Graph): Guardrail[] {
  return findingsOf(judgeGraph(graph, index)).map((finding) => ({
    category: categories.get(finding.rule) as keyof Policy['iac'],
    rule: finding.rule,
    address: finding.resource,
    file: finding.file,
    line: finding.line,
    message: finding.detail === '' ? finding.title : `${finding.title} (${finding.detail})`,
    repair: finding.fix,
  }))
}

/** Which rules can refuse a proposal, for documents and tests. */
export const guardrailRules: ReadonlyMap<string, keyof Policy['iac']> = categories
