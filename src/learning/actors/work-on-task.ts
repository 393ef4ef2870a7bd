import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import type { Generation, Model } from '../../core/model.ts'
import type { Pack, ProofResult } from '../../core/pack.ts'
import { makePlan } from '../../core/plan.ts'
import type { LoadedPolicy } from '../../core/policy.ts'
import { type Proof, proofStatus } from '../../core/proof.ts'
import { rewardsOf } from '../../core/reward.ts'
import type { Proposal, Request } from '../../core/run.ts'
import type { StepLabel, StepRecord } from '../../core/step-record.ts'
import { stepSimilarity } from '../../core/step-similarity.ts'
import { parseTaggedOutput, renderTaggedOutput, type TaggedResult } from '../../core/tagged-output.ts'
import type { Task } from '../../core/task.ts'
import type { TaskStates } from '../../core/task-states.ts'
import type { TrajectoryStore } from '../../core/trajectory-store.ts'
import type { Verdict } from '../../core/verdict.ts'
import { renderTurn, type TeacherPrompts } from './teacher-prompts.ts'

export type ActorPorts = {
  /** Who is asked. `expert` answers with the task's own action, `model` with whatever it thinks. */
  speaker: { kind: 'model' | 'expert'; generate: Model['generate'] }
  pack: (name: string) => Pack
  policy: (workspace: string) => Promise<LoadedPolicy>
  states: TaskStates
  trajectories: Pick<TrajectoryStore, 'addSteps'>
  prompts: TeacherPrompts
  /** A folder below which workspaces are made and removed again; one that a jail may be given. */
  scratch: string
  /** Steps until a task is given up. */
  mostSteps: number
  newId: () => string
  now: () => Date
  onStep?: (step: { record: StepRecord; rewards: Record<string, number>; latencyMs: number }) => void
}

export type TaskResult = {
  task: string
  trajectory: string
  language: string
  model: string
  steps: number
  verified: boolean
  reason: string | null
}

/**
 * One way through one task: ask, read, guard, prove, compare with what is expected, say what came of it, until it is right or the
 * bound is reached. Every step is stored with its rewards before the next begins. What a model says never throws; a Fault means
 * that the machine could not do its part, and the task can be tried again.
 */
export async function workOnTask(task: Task, ports: ActorPorts, signal: AbortSignal): Promise<TaskResult> {
  mkdirSync(ports.scratch, { recursive: true })
  const workspace = realpathSync(mkdtempSync(join(ports.scratch, 'task-')))
  const trajectory = ports.newId()
  try {
    writeFiles(workspace, task.files)
    const pack = ports.pack(task.pack)
    const draft = pack.admit(task.words, task.options)
    const request: Request = { pack: task.pack, workspace, requester: 'actor', ...draft }
    const feedback: { proposal: string; problem: string }[] = []
    let last: Step | undefined
    for (let step = 1; step <= ports.mostSteps; step += 1) {
      signal.throwIfAborted()
      last = await takeStep({ task, request, pack, trajectory, step, feedback }, ports, signal)
      const { record, latencyMs } = last
      const rewards = rewardsOf(record)
      await ports.trajectories.addSteps([{ record, rewards }])
      ports.onStep?.({ record, rewards, latencyMs })
      if (record.outcome.label === 'verified' || last.isFinal) break
      feedback.push({ proposal: record.model_output.completion.slice(0, 4_000), problem: record.outcome.reason ?? '' })
    }
    const { label, reason } = last?.record.outcome ?? { label: 'failed', reason: 'no step was taken' }
    return {
      task: task.id,
      trajectory,
      language: task.language,
      model: last?.record.model_output.by ?? 'nobody',
      steps: last?.record.step ?? 0,
      verified: label === 'verified',
      reason,
    }
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}

type Step = { record: StepRecord; latencyMs: number; isFinal: boolean }

type Place = {
  task: Task
  request: Request
  pack: Pack
  trajectory: string
  step: number
  feedback: readonly { proposal: string; problem: string }[]
}

async function takeStep(place: Place, ports: ActorPorts, signal: AbortSignal): Promise<Step> {
  const { task, request, pack, trajectory, step, feedback } = place
  const { workspace } = request
  const loaded = await ports.policy(workspace)
  const stateBefore = await ports.states.load(trajectory)
  const context = renderTurn(ports.prompts, task, readFiles(workspace, task), stateBefore)
  const prompt = { task: 'refactor' as const, system: ports.prompts.system, words: context, feedback }
  const generation = await ports.speaker.generate(prompt, signal)
  const { completion, read, proposal } = readAnswer(generation, pack, loaded)
  const problems: string[] = []
  if (!read.ok) problems.push(`format: ${read.problem}`)
  else if (proposal?.action == null) problems.push(proposal?.problem ?? 'format: the action is none')

  let verdict: Verdict | null = null
  let proven: ProofResult | null = null
  let label: StepLabel = 'failed'
  if (proposal?.action != null) {
    verdict = await pack.guard(proposal.action, request, loaded.policy)
    if (verdict.decision === 'deny') {
      label = 'denied'
      problems.push(`denied: ${verdict.findings.map((finding) => finding.message).join('; ')}`)
    } else {
      proven = await pack.prove(proposal.action, request, loaded.policy, signal)
      const judged = await judge(place, { action: proposal.action, verdict, proven }, loaded, ports)
      label = judged.label
      if (judged.problem !== null) problems.push(judged.problem)
    }
  }
  if (read.ok && read.output.stateUpdate !== null) {
    try {
      await ports.states.merge(trajectory, read.output.stateUpdate)
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'invalid') throw error
      problems.push(error.message)
    }
  }
  const action = proposal?.action ?? null
  const record: StepRecord = {
    trajectory,
    task_id: task.id,
    step,
    pack: task.pack,
    prompt: { system: ports.prompts.system, words: task.words, context, feedback: [...feedback] },
    state_before: stateBefore,
    model_output: {
      think: read.ok ? read.output.think : null,
      action,
      state_update: read.ok ? (read.output.stateUpdate as StepRecord['model_output']['state_update']) : null,
      completion,
      source: ports.speaker.kind,
      by: generation.model,
      problem: read.ok ? (proposal?.problem ?? null) : read.problem,
    },
    sandbox_result: proven && resultOf(proven.proof),
    verdict,
    decision: { kind: 'none', by: [], reason: null },
    outcome: { label, deviations: 0, reason: problems.join('; ') || null },
    base: (proven?.proof.effects ?? []).map(({ path, before }) => ({ path, before, kept: false })),
    expected: task.action,
    license: task.license,
    origin: task.origin,
    created_at: ports.now().toISOString(),
  }
  return { record, latencyMs: generation.latencyMs, isFinal: ports.speaker.kind === 'expert' }
}

/** The answer in its one form; what a reasoning model thought before it counts as the thought that it left out. */
function readAnswer(
  generation: Generation,
  pack: Pack,
  loaded: LoadedPolicy,
): { completion: string; read: TaggedResult; proposal: Proposal | null } {
  const parsed = parseTaggedOutput(generation.text)
  const raw = generation.text.slice(0, 20_000).toWellFormed()
  if (!parsed.ok) return { completion: raw, read: parsed, proposal: null }
  const think = parsed.output.think ?? generation.thought?.slice(0, 8_000) ?? null
  const output = { ...parsed.output, think }
  const proposal = pack.proposeByHand(JSON.stringify(output.action), generation.model, loaded.policy)
  return { completion: renderTaggedOutput(output), read: { ok: true, output }, proposal }
}

/** Right, nearer to it (then the next step begins there), or not; with the reason in words for whoever proposed it. */
async function judge(
  { task, request, pack, trajectory, step }: Place,
  { action, verdict, proven }: { action: unknown; verdict: Verdict; proven: ProofResult },
  loaded: LoadedPolicy,
  ports: ActorPorts,
): Promise<{ label: StepLabel; problem: string | null }> {
  const { proof, rollback } = proven
  const bad = proof.checks.filter((check) => check.result !== 'passed')
  const described = bad.map((check) => `${check.name}: ${check.detail ?? check.result}`).join('; ')
  const status = proofStatus(proof)
  if (status !== 'passed') return { label: status === 'failed' ? 'failed' : 'unproven', problem: described }
  if (task.expected === null) return { label: 'verified', problem: null }
  if (isExpected(task, request.workspace, proof)) return { label: 'verified', problem: null }
  if (proof.effects.length === 0) return { label: 'failed', problem: 'it changes nothing' }

  const before = distance(task, request.workspace)
  const { plan } = makePlan({
    run: `${trajectory}-${step}`,
    pack: task.pack,
    workspace: request.workspace,
    requester: 'actor',
    action,
    verdict,
    proof,
    rollback,
    policy: loaded.digest,
  })
  await pack.apply(plan)
  const after = distance(task, request.workspace)
  // Not `verified`: whether a step on the way was right shows only at the end of it.
  if (after < before && step < ports.mostSteps)
    return { label: 'open', problem: 'it was applied and is nearer to what is wanted, but not all of it' }
  await pack.undo(plan, { force: true })
  return { label: 'failed', problem: 'it was taken back: the files are not as they are wanted' }
}

function isExpected(task: Task, workspace: string, proof: Proof): boolean {
  const after = new Map(proof.effects.map((effect) => [effect.path, effect.after]))
  const others = proof.effects.some(({ path }) => task.expected?.[path] === undefined)
  if (others) return false
  return Object.entries(task.expected ?? {}).every(([path, text]) => {
    const state = after.get(path)
    if (state === undefined) return readOrEmpty(join(workspace, path)) === text
    return state.type === 'file' && state.digest === sha256(text)
  })
}

/** How much of what is expected is not there: 0 for all of it. */
function distance(task: Task, workspace: string): number {
  return Object.entries(task.expected ?? {}).reduce(
    (sum, [path, text]) => sum + 1 - stepSimilarity(readOrEmpty(join(workspace, path)), text),
    0,
  )
}

function resultOf(proof: Proof): StepRecord['sandbox_result'] {
  const { checks, observed, exitCode, effects, stdout, stderr } = proof
  return {
    checks,
    observed,
    exit_code: exitCode,
    effects: effects.map(({ path, kind, before, after }) => ({ path, kind, before, after })),
    stdout: stdout.binary ? '' : stdout.text.slice(0, 4_000),
    stderr: stderr.binary ? '' : stderr.text.slice(0, 4_000),
  }
}

function writeFiles(workspace: string, files: Task['files']): void {
  for (const [path, text] of Object.entries(files)) {
    const target = join(workspace, path)
    if (!target.startsWith(`${workspace}/`))
      throw new Fault('invalid', `the task has a file outside of its folder: ${path}`)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
}

function readFiles(workspace: string, task: Task): Record<string, string> {
  return Object.fromEntries(Object.keys(task.files).map((path) => [path, readOrEmpty(join(workspace, path))]))
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
