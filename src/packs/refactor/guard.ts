import type { Finding, Verdict } from '../../core/verdict.ts'
import { highestRisk } from '../../core/verdict.ts'
import type { RefactorAction } from './action.ts'

/** Why a path of an action may not be used; null when it may. Links are looked for in the jail, where they can not change. */
export function pathProblem(path: string): string | null {
  if (path.includes('\0')) return 'a path has no NUL characters'
  if (path.startsWith('/') || path.startsWith('~')) return 'a path is relative to the workspace'
  if (path.split('/').includes('..')) return 'a path stays within the workspace'
  return null
}

export function isPolicyPath(path: string): boolean {
  return /^(?:\.\/)*\.provenly(?:\/|$)/.test(path)
}

/** What runs with more rights than the code that is rewritten, or decides what is installed. */
const sensitive =
  /(?:^|\/)(?:\.github|\.gitlab|\.circleci|\.buildkite|\.husky)\/|(?:^|\/)(?:\.gitlab-ci\.ya?ml|azure-pipelines\.ya?ml|Jenkinsfile|\.travis\.ya?ml|bitbucket-pipelines\.ya?ml|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|Cargo\.lock|poetry\.lock|go\.sum|Gemfile\.lock|composer\.lock|\.npmrc)$/

export function isSensitive(path: string): boolean {
  return sensitive.test(path)
}

const metaVariables = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/(\$+)([A-Z_][A-Z0-9_]*)/g)].map(
      ([, sigil = '', name]) => `${sigil.length > 2 ? '$$$' : '$'}${name}`,
    ),
  ),
]

/**
 * Meta-variables of a rewrite that its pattern does not keep: ast-grep writes nothing for them, and what was there is lost. A name
 * that begins with an underscore is kept by no pattern, and one node and several are not the same.
 */
function unboundNames(rewrite: RefactorAction['rewrites'][number]): string[] {
  if ('rule' in rewrite) return []
  const kept = metaVariables(rewrite.pattern).filter((each) => !/^\$+_/.test(each))
  return metaVariables(rewrite.rewrite).filter((each) => !kept.includes(each))
}

/** A rewrite always asks: it is there to change files. What it really touches is judged again by the proof. */
export function guardRewrites(action: RefactorAction, requested: readonly string[]): Verdict {
  const findings: Finding[] = []
  const paths = [...new Set([...action.rewrites.flatMap((rewrite) => rewrite.paths ?? []), ...requested])]
  let denied = false
  const deny = (rule: string, message: string, evidence: string) => {
    denied = true
    findings.push({ rule, risk: 'critical', message, evidence })
  }
  for (const path of paths) {
    const problem = pathProblem(path)
    if (problem) deny('refactor/path-escape', problem, path)
    if (isPolicyPath(path)) deny('refactor/policy', 'a proposal may not change the policy it is judged by', path)
    if (/^(?:\.\/)*\.git(?:\/|$)/.test(path))
      deny('refactor/repository', 'the repository itself is no source code', path)
    if (isSensitive(path)) {
      const message = 'rewrites what builds, deploys or installs'
      findings.push({ rule: 'refactor/pipeline-or-lockfile', risk: 'high', message, evidence: path })
    }
  }
  for (const rewrite of action.rewrites) {
    const unbound = unboundNames(rewrite)
    if (unbound.length > 0) {
      const message = `the pattern keeps no ${unbound.join(', ')}: nothing is written in its place`
      findings.push({
        rule: 'refactor/unbound',
        risk: 'high',
        message,
        evidence: 'rewrite' in rewrite ? rewrite.rewrite : '',
      })
    }
    if ('rule' in rewrite || !/^\s*\$+[A-Z_]*\s*$/.test(rewrite.pattern)) continue
    findings.push({
      rule: 'refactor/matches-everything',
      risk: 'high',
      message: 'the pattern matches every node',
      evidence: rewrite.pattern,
    })
  }
  return {
    decision: denied ? 'deny' : 'ask',
    risk: highestRisk(['medium', ...findings.map((finding) => finding.risk)]),
    findings,
  }
}
