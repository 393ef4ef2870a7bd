import type { ProofResult } from '../../core/pack.ts'
import type { Policy } from '../../core/policy.ts'
import type { Check, Proof } from '../../core/proof.ts'
import type { Repository } from '../../core/repository.ts'
import type { Request } from '../../core/run.ts'
import type { JailResult } from '../../core/sandbox.ts'
import type { Finding } from '../../core/verdict.ts'
import type { RefactorAction } from './action.ts'
import { languagesIn } from './find-languages.ts'
import { isPolicyPath, isSensitive } from './guard.ts'
import { detectTests } from './project-commands.ts'
import { RefactorOptions } from './request.ts'
import { type RewriteResult, rewrite, type StepReport } from './run-ast-grep.ts'
import { type ProjectPorts, proveCheck, proveTests } from './run-project.ts'

/** Of a proof's tools: what a commit of its effects starts from. Part of the plan, so a moved branch is noticed. */
export const baseTool = 'git base'

const nothing = { text: '', bytes: 0, truncated: false, binary: false }

/** Rewrites in the jail and looks at the result from every side that there is. */
export async function prove(
  action: RefactorAction,
  request: Request,
  policy: Policy,
  ports: ProjectPorts & { repository: Repository },
  signal: AbortSignal,
): Promise<ProofResult> {
  const status = await ports.sandbox.status()
  if (!status.available) {
    return bare([{ name: 'sandbox', result: 'unavailable', detail: `${status.reason}. ${status.hint}` }])
  }
  const options = RefactorOptions.parse(request.options)
  const rewriting = {
    workspace: request.workspace,
    rewrites: action.rewrites,
    ...(options.paths ? { paths: options.paths } : {}),
  }
  const result = await rewrite(rewriting, ports, signal)
  const checks = judgeRewrite(action, result)
  const proof = toProof(result, checks, ports)
  const findings: Finding[] = []
  if (checks.some((check) => check.result !== 'passed') || result.effects.length === 0) return seal(proof, findings)

  const changed = result.effects.length
  if (changed > policy.refactor.files) {
    const message = `changes ${changed} files; the policy calls more than ${policy.refactor.files} a high risk`
    findings.push({ rule: 'refactor/many-files', risk: 'high', message })
  }
  findings.push(...notesOn(action, result, request.workspace))
  const pipeline = result.effects.find(({ path }) => isSensitive(path))
  if (pipeline) {
    const message = 'changes what builds, deploys or installs'
    findings.push({ rule: 'refactor/pipeline-or-lockfile', risk: 'high', message, evidence: pipeline.path })
  }
  const wallMs = Math.max(120, policy.limits.wall_seconds) * 1000
  if (options.check) checks.push(await proveCheck(options.check, rewriting, result, wallMs, ports, signal))
  const tests = options.test ? { command: options.test, found: 'given' as const } : detectTests(request.workspace)
  const required = policy.refactor.tests === 'required'
  if (tests) {
    const proven = await proveTests(tests, rewriting, result, { required, wallMs }, ports, signal)
    if ('check' in proven) checks.push(proven.check)
    else findings.push({ rule: 'refactor/tests-not-run', risk: 'medium', message: proven.note })
  } else if (required) {
    const detail = 'the policy requires tests and none were found: give them with --test'
    checks.push({ name: 'tests', result: 'unavailable', detail })
  }
  if (action.commit) await proveBranch(action.commit, request, proof, ports, signal)
  return seal(proof, findings)
}

/** What a rewrite did not reach although somebody may think so. */
function notesOn(action: RefactorAction, result: RewriteResult, workspace: string): Finding[] {
  const notes: Finding[] = []
  for (const { leftOver } of result.steps) {
    if (!leftOver) continue
    const times = leftOver.count === 1 ? 'once' : `${leftOver.count} times`
    const message = `${leftOver.name} still stands ${times} where it is no plain identifier (property, type, text, comment)`
    notes.push({ rule: 'refactor/left-over', risk: 'medium', message, evidence: leftOver.first })
  }
  const meant = new Set(action.rewrites.map((rewrite) => ('rule' in rewrite ? '' : rewrite.language)))
  if (meant.has('typescript') && !meant.has('tsx')) {
    const tsx = languagesIn(workspace).find(({ language }) => language.name === 'tsx')
    const message = `${tsx?.files} .tsx files are a language of their own (tsx) and were not looked at`
    if (tsx) notes.push({ rule: 'refactor/other-language', risk: 'low', message })
  }
  return notes
}

async function proveBranch(
  commit: NonNullable<RefactorAction['commit']>,
  request: Request,
  proof: Proof,
  ports: { repository: Repository },
  signal: AbortSignal,
): Promise<void> {
  const paths = proof.effects.map((effect) => effect.path)
  const found = await ports.repository.inspect(request.workspace, paths, signal)
  if (found.ready) {
    proof.tools[baseTool] = found.base
    proof.checks.push({
      name: 'branch',
      result: 'passed',
      detail: `will be committed on the new branch ${commit.branch}`,
    })
  } else if (commit.required) {
    proof.checks.push({ name: 'branch', result: 'unavailable', detail: `no branch can be made: ${found.reason}` })
  } else if (found.isRepository) {
    proof.checks.push({ name: 'branch', result: 'passed', detail: `files only, no commit: ${found.reason}` })
  }
}

function seal(proof: Proof, findings: Finding[]): ProofResult {
  return { proof, rollback: { kind: 'reversible' }, findings }
}

function bare(checks: Check[]): ProofResult {
  const usage = { wallMs: 0, cpuMs: null, peakMemoryBytes: null }
  const seen = { effects: [], stdout: nothing, stderr: nothing, diffs: {}, hidden: [] }
  const proof: Proof = { checks, observed: false, exitCode: null, ...seen, usage, isolation: null, tools: {} }
  return { proof, rollback: { kind: 'reversible' } }
}

function toProof(result: RewriteResult, checks: Check[], ports: ProjectPorts): Proof {
  const { jail } = result
  const text = result.effects.length > 0 ? '' : listMatches(result)
  return {
    checks,
    observed: result.outcome !== 'could-not-run',
    exitCode: jail.exitCode,
    effects: result.effects,
    stdout: { ...nothing, text, bytes: Buffer.byteLength(text) },
    stderr: nothing,
    diffs: result.diffs,
    hidden: jail.hidden,
    usage: jail.usage,
    isolation: jail.isolation,
    tools: { 'ast-grep': ports.tools.version, sandbox: `${jail.isolation.tool} (${jail.isolation.overlay})` },
  }
}

/** What a rule without a fix found, as its answer. */
function listMatches(result: RewriteResult): string {
  const lines = result.steps.flatMap((step) =>
    step.samples.map(({ file, line, text, rule, message }) => {
      const why = [rule, message].filter(Boolean).join(': ')
      return `${file}:${line}: ${text.split('\n')[0]}${why ? `  (${why})` : ''}`
    }),
  )
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** Checks over one rewriting. Pure. */
export function judgeRewrite(action: RefactorAction, result: RewriteResult): Check[] {
  const checks: Check[] = [matches(action, result)]
  if (result.outcome !== 'matched') return checks
  const foreign = result.effects.filter(
    ({ path, kind, before, after }) =>
      kind !== 'changed' ||
      before.type !== 'file' ||
      after.type !== 'file' ||
      before.mode !== after.mode ||
      !(path in result.files),
  )
  if (foreign.length > 0) {
    const detail = `${foreign[0]?.path}: changed although nothing matched in it`
    checks.push({ name: 'only-matched-files', result: 'failed', detail })
  }
  const policyFile = result.effects.find(({ path }) => isPolicyPath(path))
  if (policyFile) {
    const detail = `changes ${policyFile.path}: a proposal may not change the policy it is judged by`
    checks.push({ name: 'policy-untouched', result: 'failed', detail })
  }
  checks.push(recorded(result.jail))
  if (result.effects.length === 0) return checks
  checks.push(...parses(result))
  checks.push(secondRun(result))
  return checks
}

function matches(action: RefactorAction, result: RewriteResult): Check {
  const name = 'matches'
  if (result.outcome === 'could-not-run') return { name, result: 'unavailable', detail: result.message }
  const several = action.rewrites.length > 1
  const label = (index: number) => (several ? `rewrite ${index + 1} of ${action.rewrites.length}: ` : '')
  if (result.outcome === 'invalid-pattern') {
    const index = result.steps.findIndex((step) => step.outcome === 'invalid-pattern')
    return { name, result: 'failed', detail: `${label(index)}${help('not a valid pattern', result.steps[index])}` }
  }
  if (result.outcome === 'no-match') {
    return {
      name,
      result: 'failed',
      detail: result.steps
        .map((step, index) => label(index) + help('no match', step))
        .join('\n')
        .slice(0, 3_000),
    }
  }
  const files = Object.keys(result.files).length
  const counted = (count: number, what: string) =>
    `${count} ${what}${count === 1 ? '' : what.endsWith('h') ? 'es' : 's'}`
  const parts = [`${counted(result.matches, 'match')} in ${counted(files, 'file')}`]
  for (const [index, step] of result.steps.entries()) {
    if (step.outcome === 'no-match') parts.push(`${label(index)}no match`)
    else if (step.fixes === 0) parts.push(`${label(index)}the rule has no fix, so nothing changes`)
    parts.push(...notRead(step))
  }
  if (result.effects.length === 0 && result.steps.some((step) => step.fixes > 0))
    parts.push('what would be written is there already')
  return { name, result: 'passed', detail: [...new Set(parts)].join('; ') }
}

function notRead(step: StepReport): string[] {
  return Object.entries(step.skipped).map(
    ([why, count]) => `${count} file${count === 1 ? '' : 's'} not read (${skipWords[why] ?? why})`,
  )
}

const skipWords: Record<string, string> = { fileTooLarge: 'too large for ast-grep', invalidUtf8: 'not UTF-8 text' }

/** One answer that says what the pattern is and what the code is: from these two a person or a model finds the difference. */
function help(what: string, step: StepReport | undefined): string {
  if (!step) return what
  const searched = step.scanned > 0 ? ` in ${step.scanned} files` : ''
  const parts = [
    `${what}${what === 'no match' ? searched : ''}${step.message && step.message !== 'nothing matched' ? `: ${step.message}` : ''}`,
  ]
  if (what === 'no match') parts.push(...notRead(step))
  if (step.tree) parts.push(`the pattern is read as:\n${step.tree}`)
  if (step.nearest) parts.push(`nearest code: ${step.nearest}`)
  return parts.join('\n').slice(0, 2_500)
}

function recorded(jail: JailResult): Check {
  const name = 'effects-recorded'
  if (jail.unrecordable.length === 0) return { name, result: 'passed' }
  const detail = jail.unrecordable
    .slice(0, 3)
    .map((each) => `${each.path}: ${each.reason}`)
    .join('; ')
  return { name, result: 'unavailable', detail }
}

/** Nodes that no longer parse, and tokens that the parser had to make up, where there were none. */
function parses(result: RewriteResult): Check[] {
  const { parse, python } = result
  const checks: Check[] = []
  if (!parse || parse.reason) {
    checks.push({ name: 'parses', result: 'unavailable', detail: parse?.reason ?? 'the touched files were not parsed' })
  } else {
    const worse = Object.entries(parse.after).flatMap(([file, after]) => {
      const before = parse.before[file] ?? { errors: 0, missing: 0, first: 0 }
      if (!after || (after.errors <= before.errors && after.missing <= before.missing)) return []
      const what = [
        after.errors > before.errors ? `${after.errors - before.errors} more syntax errors` : '',
        after.missing > before.missing ? `${after.missing - before.missing} more missing tokens` : '',
      ].filter((part) => part !== '')
      return [`${file}:${after.first}: ${what.join(' and ')} than before`]
    })
    const broken = Object.values(parse.after).filter((after) => after && after.errors + after.missing > 0).length
    if (worse.length > 0)
      checks.push({ name: 'parses', result: 'failed', detail: withMore(worse, diffOf(result, worse)) })
    else if (parse.unchecked.length > 0) {
      const detail = `not parsed: ${parse.unchecked.slice(0, 3).join(', ')}${parse.unchecked.length > 3 ? ` and ${parse.unchecked.length - 3} more` : ''} (too large, or no grammar)`
      checks.push({ name: 'parses', result: 'unavailable', detail })
    } else
      checks.push({
        name: 'parses',
        result: 'passed',
        ...(broken > 0 ? { detail: `no worse than before: ${broken} files had syntax errors already` } : {}),
      })
  }
  if (python) {
    if (!python.before || !python.after) {
      checks.push({ name: 'compiles', result: 'unavailable', detail: 'Python could not run' })
    } else {
      const old = python.before
      const worse = Object.entries(python.after)
        .filter(([file]) => !(file in old))
        .map(([file, problem]) => `${file}: ${problem}`)
      checks.push(
        worse.length === 0
          ? { name: 'compiles', result: 'passed' }
          : { name: 'compiles', result: 'failed', detail: withMore(worse, diffOf(result, worse)) },
      )
    }
  }
  return checks
}

function withMore(all: string[], diff: string): string {
  const more = all.length > 5 ? ` and ${all.length - 5} more` : ''
  return `${all.slice(0, 5).join('; ')}${more}${diff}`
}

/** The change that did it, for whoever has to say it differently. */
function diffOf(result: RewriteResult, worse: string[]): string {
  const diff = result.diffs[worse[0]?.split(':')[0] ?? ''] ?? ''
  const lines = diff.split('\n').filter((line) => /^[-+ ]/.test(line) && !/^(?:---|\+\+\+)/.test(line))
  return lines.length === 0
    ? ''
    : `\n${lines
        .slice(0, 12)
        .map((line) => line.slice(0, 160))
        .join('\n')}`
}

function secondRun(result: RewriteResult): Check {
  const again = [...new Set(result.steps.flatMap((step) => step.secondRun))]
  if (again.length === 0) return { name: 'second-run', result: 'passed', detail: 'changes nothing' }
  const nested = result.steps.some((step) => step.remaining > 0 && !step.selfMatching)
  const why = nested
    ? 'matches that lie within others are left for another run'
    : 'what it writes matches again, so it must not be repeated'
  const files = `${again.length} ${again.length === 1 ? 'file' : 'files'}`
  return { name: 'second-run', result: 'passed', detail: `not idempotent: it would change ${files} again; ${why}` }
}
