import type { ProofResult } from '../../core/pack.ts'
import type { Policy } from '../../core/policy.ts'
import type { Check, Proof } from '../../core/proof.ts'
import type { Request } from '../../core/run.ts'
import type { JailResult, Sandbox } from '../../core/sandbox.ts'
import { guardCommand } from './guard/guard.ts'
import { checkSyntax } from './syntax.ts'

/** Runs the command in the jail on a copy-on-write view of the workspace and turns what was seen into checks. */
export async function prove(
  command: string,
  request: Request,
  policy: Policy,
  ports: { sandbox: Sandbox; home: string },
  signal: AbortSignal,
): Promise<ProofResult> {
  const syntax = checkSyntax(command, signal)
  const status = await ports.sandbox.status()
  if (!status.available) {
    const checks = [
      ...(await syntax),
      { name: 'sandbox', result: 'unavailable' as const, detail: `${status.reason}. ${status.hint}` },
    ]
    return withoutRun(checks)
  }
  const { needs, utilities } = guardCommand(command, { workspace: request.workspace, home: ports.home })
  if (needs.length > 0) {
    const detail = [...new Set(needs.map((need) => need.reason))].join('; ')
    return withoutRun([...(await syntax), { name: 'jail-suffices', result: 'unavailable', detail }])
  }
  const checked = await syntax
  if (checked.some((check) => check.result === 'failed')) return withoutRun(checked)
  const result = await ports.sandbox.run(
    {
      command: ['/bin/bash', '--noprofile', '--norc', '-c', '--', command],
      workspace: request.workspace,
      binaries: 'system',
      limits: {
        wallMs: policy.limits.wall_seconds * 1000,
        cpuMs: policy.limits.cpu_seconds * 1000,
        memoryBytes: policy.limits.memory_mib * 1024 * 1024,
        processes: policy.limits.processes,
        fileBytes: policy.limits.file_mib * 1024 * 1024,
      },
    },
    signal,
  )
  return {
    proof: toProof(result, [...checked, ...judge(command, result, utilities)]),
    rollback: { kind: 'reversible' },
  }
}

function withoutRun(checks: Check[]): ProofResult {
  const nothing = { text: '', bytes: 0, truncated: false, binary: false }
  const proof: Proof = {
    checks,
    observed: false,
    exitCode: null,
    effects: [],
    stdout: nothing,
    stderr: nothing,
    diffs: {},
    hidden: [],
    usage: { wallMs: 0, cpuMs: null, peakMemoryBytes: null },
    isolation: null,
    tools: {},
  }
  return { proof, rollback: { kind: 'reversible' } }
}

function toProof(result: JailResult, checks: Check[]): Proof {
  return {
    checks,
    observed: true,
    exitCode: result.exitCode,
    effects: result.effects,
    stdout: result.stdout,
    stderr: result.stderr,
    diffs: result.diffs,
    hidden: result.hidden,
    usage: result.usage,
    isolation: result.isolation,
    tools: { sandbox: `${result.isolation.tool} (${result.isolation.overlay})` },
  }
}

function judge(command: string, result: JailResult, utilities: readonly string[]): Check[] {
  const limits = result.limitsHit.filter((limit) => limit !== 'output')
  const touched = result.effects.filter((effect) => effect.path === '.provenly' || effect.path.startsWith('.provenly/'))
  const checks: Check[] = [exitCheck(command, result)]
  checks.push(
    limits.length === 0
      ? { name: 'within-limits', result: 'passed' }
      : { name: 'within-limits', result: 'failed', detail: `stopped by the limit on ${limits.join(', ')}` },
  )
  checks.push(
    result.unrecordable.length === 0
      ? { name: 'effects-recorded', result: 'passed' }
      : {
          name: 'effects-recorded',
          result: 'unavailable',
          detail: result.unrecordable
            .slice(0, 3)
            .map((each) => `${each.path}: ${each.reason}`)
            .join('; '),
        },
  )
  // Times of files are no recorded effect; a command that is about nothing else must not look as if it did nothing.
  if (utilities.includes('touch') && result.effects.length === 0) {
    checks.push({
      name: 'times-recorded',
      result: 'unavailable',
      detail: 'it may only change times of files, which are not recorded',
    })
  }
  if (touched.length > 0) {
    checks.push({
      name: 'policy-untouched',
      result: 'failed',
      detail: `changes ${touched[0]?.path}: a proposal may not change the policy it is judged by`,
    })
  }
  return checks
}

/** Programs whose exit code 1 with nothing on stderr is an answer ("no match", "differs", "false"), not a failure. */
const answersWithOne =
  /(?:^|[\s;|&(])(?:e?f?grep|rg|ag|diff|cmp|comm|test|\[\[?|expr|pgrep|which|type|command|git)(?=\s)/

function exitCheck(command: string, result: JailResult): Check {
  const name = 'exit-code'
  if (result.exitCode === 0) return { name, result: 'passed' }
  const complaint =
    result.stderr.text
      .trim()
      .split('\n')[0]
      ?.replace(/^\/bin\/bash: line \d+: /, '')
      .slice(0, 200) ?? ''
  if (result.exitCode === 1 && complaint === '' && answersWithOne.test(command)) {
    return { name, result: 'passed', detail: 'exit code 1: nothing matched, or they differ' }
  }
  const ended = result.exitCode === null ? `ended by ${result.signal ?? 'a signal'}` : `exit code ${result.exitCode}`
  return { name, result: 'failed', detail: complaint === '' ? ended : `${ended}: ${complaint}` }
}
