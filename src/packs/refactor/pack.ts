import type { Committer } from '../../core/committer.ts'
import { Fault } from '../../core/fault.ts'
import type { Generation, Model } from '../../core/model.ts'
import type { Feedback, Pack } from '../../core/pack.ts'
import type { Plan } from '../../core/plan.ts'
import type { Repository } from '../../core/repository.ts'
import type { Proposal, Request } from '../../core/run.ts'
import { type ReadAction, RefactorAction, readAction, renderAction } from './action.ts'
import { branchFor } from './branch.ts'
import { contextOf } from './context.ts'
import { chooseLanguages } from './find-languages.ts'
import { guardRewrites } from './guard.ts'
import { keptTo, namedPlaces } from './named-places.ts'
import { systemPrompt } from './prompt.ts'
import { baseTool, prove } from './prove.ts'
import { admit, RefactorOptions } from './request.ts'
import type { ProjectPorts } from './run-project.ts'
import { readSimpleRewrites } from './simple-rewrites.ts'

export type RefactorPorts = ProjectPorts & {
  model: Model
  committer: Committer
  repository: Repository
  /** True while the model is a small one, which is right less often than the rules for simple sentences. */
  rulesFirst: () => boolean
}

/** By whom a proposal is that was read out of the words by rules of grammar. */
export const simpleReader = 'simple sentences'

const rawKept = 8_000

export function createRefactorPack(ports: RefactorPorts): Pack {
  return {
    name: 'refactor',
    action: RefactorAction,
    admit,
    propose: (request, feedback, _, signal) => propose(request, feedback, ports, signal),
    proposeByHand(text, by): Proposal {
      const read = readAction(text, undefined)
      return { ...proposalOf('person', by, text, read), confidence: null, latencyMs: 0, alternatives: [] }
    },
    render: (action) => renderAction(RefactorAction.parse(action)),
    guard: (action, request) =>
      guardRewrites(RefactorAction.parse(action), RefactorOptions.parse(request.options).paths ?? []),
    prove: (action, request, policy, signal) => prove(RefactorAction.parse(action), request, policy, ports, signal),
    conflicts: (plan) => ports.committer.conflicts(plan.workspace, plan.proof.effects),
    async apply(plan) {
      const applied = await ports.committer.commit(plan.run, plan.workspace, plan.proof.effects)
      const wanted = commitOf(plan)
      if (wanted) await ports.repository.commit(wanted)
      return applied
    },
    previewUndo: (plan) => ports.committer.previewUndo(plan.workspace, plan.proof.effects),
    async undo(plan, options) {
      const restored = await ports.committer.undo(plan.run, plan.workspace, plan.proof.effects, options)
      const wanted = commitOf(plan)
      if (wanted) await ports.repository.withdraw(wanted)
      return restored
    },
  }
}

/** The commit that a plan carries: only where the proof found a repository that is ready for it. */
function commitOf(plan: Plan) {
  const { commit } = RefactorAction.parse(plan.action)
  const base = plan.tools[baseTool]
  if (!commit || base === undefined) return null
  const { branch, message } = commit
  return { run: plan.run, workspace: plan.workspace, base, branch, message, effects: plan.proof.effects }
}

async function propose(
  request: Request,
  feedback: readonly Feedback[],
  ports: RefactorPorts,
  signal: AbortSignal,
): Promise<Proposal> {
  const options = RefactorOptions.parse(request.options)
  const languages = chooseLanguages(request.words, options.lang, request.workspace)
  const named = namedPlaces(request.words, request.workspace)
  const places = options.paths ?? named.paths
  const { words } = named
  const proposals = new Set(feedback.map(({ proposal }) => proposal))
  const isNew = (made: ReadAction) =>
    'action' in made && !proposals.has(renderAction(made.action)) ? (made as { action: RefactorAction }) : null
  // Once: the same rules give the same answer.
  const simple = RefactorAction.safeParse(readSimpleRewrites(words, languages))
  const byRules = simple.success ? isNew(completed({ action: simple.data }, places, request, options)) : null
  if (byRules && ports.rulesFirst()) return proposalOfRules(byRules, 0)
  const context = await contextOf(request, languages, ports, signal)
  let generation: Generation | null = null
  let failure: unknown
  try {
    generation = await ports.model.generate(
      { task: 'refactor', system: systemPrompt, words, context, feedback },
      signal,
    )
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'unavailable') throw error
    failure = error
  }
  const read = generation ? readAction(generation.text, languages[0]) : null
  const own = read && isNew(completed(read, places, request, options))
  if (generation && own) {
    const { confidence, latencyMs } = generation
    const proposal = proposalOf('model', generation.model, generation.text, own)
    return { ...proposal, confidence, latencyMs, alternatives: alternativesOf(generation, languages[0]) }
  }
  if (byRules) return proposalOfRules(byRules, generation?.latencyMs ?? 0)
  if (!generation || !read) throw failure
  const silent = feedback.length > 0 && generation.text.trim() === ''
  const { confidence, latencyMs } = generation
  const proposal = proposalOf(
    'model',
    generation.model,
    silent ? '' : generation.text,
    completed(read, places, request, options),
  )
  return { ...proposal, confidence, latencyMs, alternatives: [] }
}

function proposalOfRules(read: { action: RefactorAction }, latencyMs: number): Proposal {
  const proposal = proposalOf('model', simpleReader, renderAction(read.action), read)
  return { ...proposal, confidence: null, latencyMs, alternatives: [] }
}

/** What is asked for beside the rewrites themselves: where, and on which branch. */
function completed(
  read: ReadAction,
  places: readonly string[],
  request: Request,
  options: RefactorOptions,
): ReadAction {
  if (!('action' in read)) return read
  const action = keptTo(places, read.action)
  const commit = branchFor(request.words, options.branch)
  return { action: commit ? { ...action, commit } : action }
}

function alternativesOf(generation: Generation, language: string | undefined): Proposal['alternatives'] {
  return (generation.alternatives ?? [])
    .flatMap(({ text, confidence }) => {
      const read = readAction(text, language)
      return 'action' in read ? [{ text: renderAction(read.action), confidence }] : []
    })
    .slice(0, 3)
}

function proposalOf(source: 'model' | 'person', by: string, raw: string, read: ReadAction) {
  const kept = raw.slice(0, rawKept).toWellFormed()
  return 'action' in read
    ? { source, by, raw: kept, action: JSON.parse(JSON.stringify(read.action)) }
    : { source, by, raw: kept, action: null, problem: read.problem }
}
