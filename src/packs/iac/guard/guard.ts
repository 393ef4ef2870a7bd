import type { Policy } from '../../../core/policy.ts'
import { type Finding, highestRisk, type Verdict } from '../../../core/verdict.ts'
import type { IacAction } from '../action.ts'

/** One thing that parsed resources would do, under one of the policy's sections for iac. */
export type Guardrail = {
  category: keyof Policy['iac']
  rule: string
  address: string
  file: string
  line: number
  message: string
  /** What would be safe, for the model that repairs and for the pair of refused and safe. */
  repair?: string
}

/** Judges the resources of files. Pure and synchronous; never throws for what a file holds. */
export type Judge = (files: ReadonlyMap<string, string>) => readonly Guardrail[]

const risks: Record<keyof Policy['iac'], Finding['risk']> = {
  public_exposure: 'high',
  admin_rights: 'critical',
  unencrypted_store: 'high',
  privileged_workload: 'high',
  plain_secret: 'critical',
}

const identityOf = ({ rule, address, file, message }: Guardrail): string => [rule, address, file, message].join('\n')

/** Folders whose files run by themselves on other machines, with their secrets. */
const pipelines =
  /^(?:\.github\/(?:workflows|actions)|\.gitlab-ci\.yml$|\.circleci|azure-pipelines\.yml$|Jenkinsfile$|\.buildkite)/

/**
 * What the policy says of the resources in the proposed files. Only what they hold is judged, never how the request was worded.
 * `before` is what the workspace holds at their paths: what stands there already is asked about and not denied, or no file that has
 * something wrong could be made better.
 */
export function guardFiles(
  action: IacAction,
  policy: Policy,
  judge: Judge,
  before: ReadonlyMap<string, string> = new Map(),
): Verdict {
  const files = new Map(action.files.map((file) => [file.path, file.content]))
  const findings: Finding[] = []
  const decisions: Verdict['decision'][] = []
  const standing = before.size === 0 ? [] : judge(before).map(identityOf)
  for (const guardrail of judge(files)) {
    const { category, rule, address, file, line, message, repair } = guardrail
    const place = standing.indexOf(identityOf(guardrail))
    if (place >= 0) standing.splice(place, 1)
    const decision = place >= 0 && policy.iac[category] === 'deny' ? 'ask' : policy.iac[category]
    decisions.push(decision)
    findings.push({
      rule: `iac/${category.replaceAll('_', '-')}/${rule}`,
      risk: decision === 'allow' ? 'low' : risks[category],
      message: `${address}: ${message}${place >= 0 ? ', as it was before' : ''}${repair === undefined ? '' : ` (safe: ${repair})`}`,
      evidence: `${file}:${line}`,
    })
  }
  for (const { path } of action.files) {
    if (!pipelines.test(path)) continue
    decisions.push('ask')
    findings.push({ rule: 'iac/pipeline', risk: 'high', message: 'changes what a build server runs', evidence: path })
  }
  if (action.deletes.length > 0) {
    findings.push({
      rule: 'iac/deletes',
      risk: 'medium',
      message: `removes ${action.deletes.length} files`,
      evidence: action.deletes[0] ?? '',
    })
    decisions.push('ask')
  }
  if (action.source.kind === 'translation') {
    for (const gap of action.source.gaps.slice(0, 50))
      findings.push({
        rule: 'iac/translation-gap',
        risk: 'medium',
        message: `not translated: ${gap.reason}`,
        evidence: gap.address,
      })
    if (action.source.gaps.length > 0) decisions.push('ask')
  }
  const decision = decisions.includes('deny') ? 'deny' : decisions.includes('ask') ? 'ask' : 'allow'
  return { decision, risk: highestRisk(['low', ...findings.map((finding) => finding.risk)]), findings }
}
