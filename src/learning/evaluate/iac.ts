import { z } from 'zod'
import type { Feedback, Pack } from '../../core/pack.ts'
import type { Policy } from '../../core/policy.ts'
import type { Check } from '../../core/proof.ts'
import type { Proposal, Request } from '../../core/run.ts'
import { type Rate, wilson } from './statistics.ts'

/** One request: words, the language where it is given, and what the result must hold: types of resources or address patterns. */
export const IacRow = z.object({
  prompt: z.string().min(3),
  type: z.string().optional(),
  must: z.array(z.string().min(1)).default([]),
  /** The right service, where the data names it: the id of a blueprint. */
  blueprint: z.string().optional(),
})
export type IacRow = z.output<typeof IacRow>

export type IacResource = { address: string; type: string }

export type IacParts = {
  pack: Pack
  policy: Policy
  /** Resources of files, and whether anything in them could not be read at all. */
  resources: (files: ReadonlyMap<string, string>) => Promise<{ resources: IacResource[]; broken: number }>
  /** An empty folder for each row, taken away afterwards. */
  workspace: <Result>(use: (folder: string) => Promise<Result>) => Promise<Result>
  requester: string
  /** False asks with the words alone, as if the row named no language. */
  withType: boolean
  signal: AbortSignal
  onProgress: (done: number) => void
}

type Stage = 'answered' | 'parsed' | 'validated' | 'planned' | 'guarded' | 'met'
/** `null`: could not be checked here. `none`: there is nothing of the kind, such as a plan of a Dockerfile. */
export type IacJudgement = Record<Stage, boolean | null | 'none'>

export type IacResult = {
  prompt: string
  by: string
  blueprint: string | null
  right: boolean | null
  attempts: number
  first: IacJudgement
  last: IacJudgement
  missing: string[]
  problem: string | null
  milliseconds: { propose: number; guard: number; prove: number }
}

export type IacReport = {
  rows: number
  right: Rate
  first: Record<Stage, Rate & { unchecked: number }>
  last: Record<Stage, Rate & { unchecked: number }>
  repaired: number
  latency: Record<'propose' | 'guard' | 'prove', { mean: number; p50: number; p95: number }>
  results: IacResult[]
}

const stages: readonly Stage[] = ['answered', 'parsed', 'validated', 'planned', 'guarded', 'met']

/** Every row through propose, guard and proof as the loop goes, with as many attempts as the policy allows. */
export async function evaluateIac(rows: AsyncIterable<IacRow> | Iterable<IacRow>, parts: IacParts): Promise<IacReport> {
  const results: IacResult[] = []
  for await (const row of rows) {
    parts.signal.throwIfAborted()
    results.push(await parts.workspace((folder) => evaluateRow(row, folder, parts)))
    parts.onProgress(results.length)
  }
  return report(results)
}

async function evaluateRow(row: IacRow, workspace: string, parts: IacParts): Promise<IacResult> {
  const { pack, policy, signal } = parts
  const options = { task: 'generate', ...(parts.withType && row.type !== undefined ? { type: row.type } : {}) }
  const request: Request = { pack: 'iac', workspace, requester: parts.requester, ...pack.admit(row.prompt, options) }
  const feedback: Feedback[] = []
  const milliseconds = { propose: 0, guard: 0, prove: 0 }
  const timed = async <Value>(part: keyof typeof milliseconds, work: () => Value | Promise<Value>): Promise<Value> => {
    const started = performance.now()
    const value = await work()
    milliseconds[part] += performance.now() - started
    return value
  }
  const tries: { proposal: Proposal; judgement: IacJudgement; missing: string[]; problem: string | null }[] = []
  for (let attempt = 1; attempt <= policy.attempts; attempt += 1) {
    const proposal = await timed('propose', () => pack.propose(request, feedback, policy, signal))
    const judged = await judge(proposal, row, request, parts, timed)
    tries.push({ proposal, ...judged })
    if (judged.problem === null) break
    const text = proposal.action === null ? proposal.raw.slice(0, 500) : pack.render(proposal.action)
    // A model that answers the same to the same will do so for ever.
    if (feedback.some((each) => each.proposal === text)) break
    feedback.push({ proposal: text, problem: judged.problem })
  }
  const [first, last] = [tries[0], tries.at(-1)]
  if (!first || !last) throw new Error('a policy allows at least one attempt')
  const blueprint = blueprintOf(last.proposal)
  return {
    prompt: row.prompt,
    by: last.proposal.by,
    blueprint,
    right: row.blueprint === undefined ? null : blueprint === row.blueprint,
    attempts: tries.length,
    first: first.judgement,
    last: last.judgement,
    missing: last.missing,
    problem: last.problem,
    milliseconds,
  }
}

type Timed = <Value>(part: 'propose' | 'guard' | 'prove', work: () => Value | Promise<Value>) => Promise<Value>

async function judge(
  proposal: Proposal,
  row: IacRow,
  request: Request,
  { pack, policy, resources, signal }: IacParts,
  timed: Timed,
) {
  const nothing = { answered: false, parsed: false, validated: false, planned: false, guarded: false, met: false }
  if (proposal.action === null)
    return { judgement: nothing, missing: row.must, problem: proposal.problem ?? 'no proposal' }
  const files = filesOf(proposal.action)
  const graph = await resources(files)
  const missing = row.must.filter((pattern) => !graph.resources.some((resource) => matches(resource, pattern)))
  const verdict = await timed('guard', () => pack.guard(proposal.action, request, policy))
  const { proof } = await timed('prove', () => pack.prove(proposal.action, request, policy, signal))
  const plans = proof.checks.filter((check) => check.name.includes('plan'))
  const others = proof.checks.filter((check) => !plans.includes(check))
  const judgement: IacJudgement = {
    answered: true,
    parsed: graph.broken === 0,
    validated: resultOf(others),
    planned: plans.length === 0 ? 'none' : resultOf(plans),
    guarded: verdict.decision !== 'deny',
    met: missing.length === 0,
  }
  const failed = proof.checks.filter((check) => check.result === 'failed')
  const problem =
    verdict.decision === 'deny'
      ? `denied by policy: ${verdict.findings.map((finding) => finding.message).join('; ')}`
      : failed.length > 0
        ? failed.map((check) => `${check.name}: ${check.detail ?? 'failed'}`).join('; ')
        : null
  return { judgement, missing, problem }
}

function resultOf(checks: readonly Check[]): boolean | null {
  if (checks.some((check) => check.result === 'failed')) return false
  return checks.some((check) => check.result === 'unavailable') ? null : true
}

/** The whole type, the whole address, or an address with `*` for any part of it. */
export function matches(resource: IacResource, pattern: string): boolean {
  if (resource.type === pattern || resource.address === pattern) return true
  if (!pattern.includes('*'))
    return resource.address.startsWith(`${pattern}[`) || resource.address.endsWith(`.${pattern}`)
  const source = pattern.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return (
    new RegExp(`^${source.join('.*')}$`).test(resource.address) ||
    new RegExp(`^${source.join('.*')}$`).test(resource.type)
  )
}

function filesOf(action: unknown): Map<string, string> {
  const { files } = action as { files: { path: string; content: string }[] }
  return new Map(files.map(({ path, content }) => [path, content]))
}

function blueprintOf(proposal: Proposal): string | null {
  const { source } = (proposal.action ?? {}) as { source?: { blueprint?: string } }
  return source?.blueprint ?? null
}

function report(results: IacResult[]): IacReport {
  const known = results.filter((result) => result.right !== null)
  return {
    rows: results.length,
    right: wilson(known.filter((result) => result.right).length, known.length),
    first: shares(results.map((result) => result.first)),
    last: shares(results.map((result) => result.last)),
    repaired: results.filter((result) => result.attempts > 1 && result.problem === null).length,
    latency: {
      propose: latencyOf(results.map((result) => result.milliseconds.propose)),
      guard: latencyOf(results.map((result) => result.milliseconds.guard)),
      prove: latencyOf(results.map((result) => result.milliseconds.prove)),
    },
    results,
  }
}

/** What could not be checked counts as not reached; how many that were is said beside it. */
function shares(judgements: readonly IacJudgement[]): IacReport['first'] {
  const share = (stage: Stage) => {
    const asked = judgements.filter((each) => each[stage] !== 'none')
    return {
      ...wilson(asked.filter((each) => each[stage] === true).length, asked.length),
      unchecked: judgements.filter((each) => each[stage] === null).length,
    }
  }
  return Object.fromEntries(stages.map((stage) => [stage, share(stage)])) as IacReport['first']
}

function latencyOf(values: readonly number[]): { mean: number; p50: number; p95: number } {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (portion: number) => sorted[Math.min(sorted.length - 1, Math.floor(portion * sorted.length))] ?? 0
  return {
    mean: sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length),
    p50: at(0.5),
    p95: at(0.95),
  }
}
