import { sha256 } from '../../../core/digest.ts'
import type { ProofResult } from '../../../core/pack.ts'
import type { Policy } from '../../../core/policy.ts'
import type { Check, Proof } from '../../../core/proof.ts'
import type { Request } from '../../../core/run.ts'
import type { JailResult, Sandbox } from '../../../core/sandbox.ts'
import type { IacAction } from '../action.ts'
import type { Judge } from '../guard/guard.ts'
import { describeReport } from '../report.ts'
import type { Diagnostic, ValidationCheck } from '../validate/diagnostic.ts'
import { neighbours } from '../workspace-files.ts'
import { writeInput, writeScript } from './write-files.ts'

export type Validate = (
  input: { files: ReadonlyMap<string, string>; workspace?: string; plan?: boolean },
  signal: AbortSignal,
) => Promise<{ checks: ValidationCheck[] }>

/**
 * Writes the files in the jail on a copy of the workspace, so that what is applied later are the bytes that were seen, and validates
 * them together with their neighbours in the workspace. Throws as the sandbox does.
 */
export async function prove(
  action: IacAction,
  request: Request,
  policy: Policy,
  ports: { sandbox: Sandbox; validate: Validate; judge: () => Promise<Judge> },
  signal: AbortSignal,
): Promise<ProofResult> {
  const status = await ports.sandbox.status()
  if (!status.available)
    return withoutRun([{ name: 'sandbox', result: 'unavailable', detail: `${status.reason}. ${status.hint}` }])
  const around = neighbours(request.workspace, action.files, action.deletes, sourcesOf(action))
  const files = new Map(around)
  for (const { path, content } of action.files) files.set(path, content)
  const validated = ports.validate(
    // A removed file is still there in the workspace: what is left must do without it.
    action.deletes.length > 0 ? { files, plan: true } : { files, workspace: request.workspace, plan: true },
    signal,
  )
  const [result, { checks }] = await Promise.all([
    ports.sandbox.run(
      {
        command: ['/bin/bash', '--noprofile', '--norc', '-c', '--', writeScript],
        workspace: request.workspace,
        binaries: 'system',
        stdin: writeInput(action, describeReport(action)),
        diffBytes: 2_000_000,
        limits: {
          wallMs: policy.limits.wall_seconds * 1000,
          cpuMs: policy.limits.cpu_seconds * 1000,
          memoryBytes: policy.limits.memory_mib * 1024 * 1024,
          processes: policy.limits.processes,
          fileBytes: policy.limits.file_mib * 1024 * 1024,
          outputBytes: 400_000,
        },
      },
      signal,
    ),
    validated,
  ])
  const engines = Object.fromEntries(checks.map((check) => [check.name, check.engine]))
  const all = [
    ...writeChecks(action, result),
    ...validationChecks(checks, files),
    ...(around.size === 0 ? [] : [togetherCheck(around, files, policy, await ports.judge())]),
    ...comparisonChecks(action),
  ]
  return {
    proof: {
      checks: all,
      observed: true,
      exitCode: result.exitCode,
      effects: result.effects,
      stdout: result.stdout,
      stderr: result.stderr,
      diffs: result.diffs,
      hidden: result.hidden,
      usage: result.usage,
      isolation: result.isolation,
      tools: { sandbox: `${result.isolation.tool} (${result.isolation.overlay})`, ...engines },
    },
    rollback: { kind: 'reversible' },
  }
}

/** Every file is as proposed and nothing else changed: what the jail observed is compared, not what was asked of it. */
function writeChecks(action: IacAction, result: JailResult): Check[] {
  const wanted = new Map<string, string | null>(action.files.map((file) => [file.path, sha256(file.content)]))
  for (const path of action.deletes) wanted.set(path, null)
  const wrong: string[] = []
  for (const effect of result.effects) {
    if (effect.after.type === 'directory' && effect.kind === 'created') continue
    const digest = wanted.get(effect.path)
    const is = effect.after.type === 'file' ? effect.after.digest : effect.after.type === 'absent' ? null : 'other'
    if (digest === undefined || digest !== is) wrong.push(`${effect.path} is not what was proposed`)
  }
  if (result.exitCode !== 0)
    wrong.push(result.stderr.text.trim().split('\n')[0] || `writing ended with ${result.exitCode ?? result.signal}`)
  for (const each of result.unrecordable) wrong.push(`${each.path}: ${each.reason}`)
  const hidden = [...wanted.keys()].filter((path) =>
    result.hidden.some((place) => path === place || path.startsWith(`${place}/`)),
  )
  for (const path of hidden) wrong.push(`${path} is hidden from proposals`)
  return [
    wrong.length === 0
      ? { name: 'files-written', result: 'passed' }
      : { name: 'files-written', result: 'failed', detail: wrong.slice(0, 5).join('; ') },
  ]
}

const shownDiagnostics = 12

function validationChecks(checks: readonly ValidationCheck[], files: ReadonlyMap<string, string>): Check[] {
  if (checks.length === 0) {
    return [
      { name: 'validated', result: 'unavailable', detail: 'nothing here is infrastructure that can be validated' },
    ]
  }
  return checks.map((check) => {
    const grave = check.diagnostics.filter((each) => each.severity === 'error')
    const shown = (check.result === 'failed' ? grave : check.diagnostics).slice(0, shownDiagnostics)
    const lines = shown.map((each) => describeDiagnostic(each, files))
    if (grave.length > shown.length) lines.push(`${grave.length - shown.length} more`)
    const detail = [`${check.engine}`, check.detail, check.result === 'passed' ? '' : lines.join('\n')]
    return { name: check.name, result: check.result, detail: detail.filter((part) => part).join(': ') }
  })
}

/** One finding with the line it is about: what a model needs to see in order to repair it. */
function describeDiagnostic(each: Diagnostic, files: ReadonlyMap<string, string>): string {
  const place = each.line === null ? each.file : `${each.file}:${each.line}`
  const line =
    each.snippet ?? (each.line === null ? undefined : files.get(each.file)?.split('\n')[each.line - 1]?.trim())
  return `${place} ${each.rule}: ${each.message}${line ? ` | ${line.slice(0, 160)}` : ''}`
}

/** A translation that leaves files as they are is still about them: they have to be valid. */
const sourcesOf = ({ source }: IacAction): string[] =>
  source.kind === 'translation' && source.to === 'opentofu' ? source.files : []

/**
 * What is harmless alone may not be so together with what the folder holds: a module that opens what a variable says. Only what the
 * proposal adds counts; what was there before is the audit's business.
 */
function togetherCheck(
  around: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
  policy: Policy,
  judge: Judge,
): Check {
  const key = (each: ReturnType<Judge>[number]) => `${each.rule} ${each.address}`
  const before = new Set(judge(around).map(key))
  const added = judge(files).filter((each) => policy.iac[each.category] === 'deny' && !before.has(key(each)))
  if (added.length === 0) return { name: 'guardrails-together', result: 'passed' }
  const detail = added
    .slice(0, 5)
    .map(
      (each) =>
        `${each.address} ${each.file}:${each.line}: ${each.message}${each.repair ? ` (safe: ${each.repair})` : ''}`,
    )
  return { name: 'guardrails-together', result: 'failed', detail: detail.join('; ') }
}

function comparisonChecks(action: IacAction): Check[] {
  if (action.source.kind !== 'translation' || action.source.comparison.length === 0) return []
  const different = action.source.comparison.filter((row) => !row.same)
  const detail = `${action.source.comparison.length - different.length} of ${action.source.comparison.length} points are the same`
  if (different.length === 0) return [{ name: 'same-as-source', result: 'passed', detail }]
  const rows = different.slice(0, 6).map((row) => `${row.name}: ${row.detail}`)
  return [{ name: 'same-as-source', result: 'failed', detail: `${detail}; ${rows.join('; ')}` }]
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
