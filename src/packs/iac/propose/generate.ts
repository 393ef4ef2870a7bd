import type { Generation, Model } from '../../../core/model.ts'
import type { Feedback } from '../../../core/pack.ts'
import type { Proposal, Request } from '../../../core/run.ts'
import type { IacAction } from '../action.ts'
import { type Blueprint, blueprintsFor } from '../generate/blueprint.ts'
import { type Candidate, isClear, least, nearestBlueprints, rankBlueprints } from '../generate/choose.ts'
import { extractValues } from '../generate/extract.ts'
import { completeValues, renderBlueprint, type Values } from '../generate/render.ts'
import type { GenerateOptions } from '../options.ts'
import { readAnswer } from './answer.ts'
import { blueprintContext, systemPrompt } from './prompt.ts'
import { made, withoutAction } from './proposal.ts'
import { besideOthers, declaredIn, placeFiles, targetFolder } from './target.ts'

export type GeneratePorts = {
  model: Model
  /** Shipped blueprints. */
  blueprints: readonly Blueprint[]
  /** True when the model that is asked first writes whole files; the embedded one only chooses. */
  writesFiles: () => boolean
}

/**
 * Files for words. A type and a service name their blueprint; else the words choose it, and where they are not clear the embedded
 * model is asked too. A model that writes files is given the nearest blueprints to start from.
 */
export async function proposeGenerated(
  request: Request,
  options: GenerateOptions,
  feedback: readonly Feedback[],
  ports: GeneratePorts,
  signal: AbortSignal,
): Promise<Proposal> {
  const all = blueprintsFor(request.workspace, ports.blueprints)
  const fitting = all.filter((blueprint) => options.type === undefined || blueprint.type === options.type)
  const wishes = [request.words, ...feedback.filter((each) => each.proposal === '').map((each) => each.problem)]
  const context: Context = { request, options, wishes, ranked: rankBlueprints(request.words, fitting) }
  if (options.service !== undefined) {
    const named = namedBlueprint(options.service, fitting)
    if (named) return fromBlueprint(context, named, {}, { by: `blueprint ${named.id}`, latencyMs: 0, confidence: null })
    return withoutAction('blueprints', `no blueprint for "${options.service}"${nearest(options.service, fitting, all)}`)
  }
  return ports.writesFiles()
    ? written(context, fitting, feedback, ports, signal)
    : chosen(context, fitting, all, ports, signal)
}

type Context = { request: Request; options: GenerateOptions; wishes: string[]; ranked: Candidate[] }
type Origin = { by: string; latencyMs: number; confidence: number | null }

/** The words decide where they are clear; the embedded model where they are not, among what they do not rule out. */
async function chosen(
  context: Context,
  fitting: readonly Blueprint[],
  all: readonly Blueprint[],
  ports: GeneratePorts,
  signal: AbortSignal,
): Promise<Proposal> {
  const [first] = context.ranked
  if (isClear(context.ranked) && first)
    return fromBlueprint(
      context,
      first.blueprint,
      {},
      { by: `blueprint ${first.blueprint.id}`, latencyMs: 0, confidence: null },
    )
  const generation = await ports.model.generate(
    { task: 'iac', system: systemPrompt, words: context.request.words, feedback: [] },
    signal,
  )
  const answer = readAnswer(generation.text, undefined)
  const origin = { by: generation.model, latencyMs: generation.latencyMs, confidence: generation.confidence }
  const possible = context.ranked.filter((each) => first !== undefined && first.score - each.score < 6)
  if (answer.kind === 'blueprint') {
    const named = fitting.find((blueprint) => blueprint.id === answer.blueprint)
    const agrees = possible.some((each) => each.blueprint === named)
    const sure = (generation.confidence ?? 0) >= 0.9
    if (named && (agrees || (sure && (first === undefined || first.score < least))))
      return fromBlueprint(context, named, answer.parameters, origin)
  }
  if (first && first.score >= least)
    return fromBlueprint(
      context,
      first.blueprint,
      {},
      { ...origin, by: `blueprint ${first.blueprint.id}`, confidence: null },
    )
  return withoutAction(origin.by, `nothing here fits these words${nearest(context.request.words, fitting, all)}`)
}

async function written(
  context: Context,
  fitting: readonly Blueprint[],
  feedback: readonly Feedback[],
  ports: GeneratePorts,
  signal: AbortSignal,
): Promise<Proposal> {
  const { request, options, ranked } = context
  const declared = declaredIn(
    request.workspace,
    targetFolder(options.output),
    options.output === undefined ? [] : [options.output],
  )
  const near = ranked.filter((each) => each.score >= least / 2).slice(0, 3)
  const wanted = [
    options.type === undefined ? '' : `Write ${options.type}.`,
    options.output === undefined ? '' : `Write to ${options.output}.`,
    ...Object.entries(options.set).map(([name, value]) => `${name}: ${value}.`),
    declared.includes('terraform') ? 'The folder declares its required_providers already: do not repeat them.' : '',
  ]
  const words = [request.words, ...wanted.filter((part) => part !== '')].join('\n')
  const context_ = blueprintContext(
    near.map((each) => each.blueprint),
    declared,
  )
  const generation = await ports.model.generate(
    { task: 'iac', system: systemPrompt, words, feedback, ...(context_ === '' ? {} : { context: context_ }) },
    signal,
  )
  return fromAnswer(context, generation, fitting)
}

function fromAnswer(context: Context, generation: Generation, fitting: readonly Blueprint[]): Proposal {
  const origin = { by: generation.model, latencyMs: generation.latencyMs, confidence: generation.confidence }
  const answer = readAnswer(generation.text, context.options.output)
  if (answer.kind === 'problem') return withoutAction(origin.by, answer.problem, { raw: generation.text, ...origin })
  if (answer.kind === 'blueprint') {
    const named = fitting.find((blueprint) => blueprint.id === answer.blueprint)
    if (named) return fromBlueprint(context, named, answer.parameters, origin)
    return withoutAction(origin.by, `there is no blueprint "${answer.blueprint}"`, { raw: generation.text, ...origin })
  }
  const action: IacAction = {
    title: answer.title ?? context.request.words.slice(0, 200),
    files: placeFiles(answer.files, answer.files.length === 1 ? context.options.output : undefined),
    deletes: answer.deletes,
    source: { kind: 'model' },
  }
  return made(action, { ...origin, raw: generation.text })
}

/** What people set outweighs what the words say, which outweighs what a model read out of them. */
function fromBlueprint(
  context: Context,
  blueprint: Blueprint,
  fromModel: Record<string, unknown>,
  origin: Origin,
): Proposal {
  const { request, options, wishes } = context
  const said: Values = Object.assign({}, ...wishes.map((words) => extractValues(words, blueprint)))
  const usable = Object.fromEntries(
    Object.entries(fromModel).filter(([name, value]) => 'values' in completeValues(blueprint, { [name]: value })),
  )
  const completed = completeValues(blueprint, { ...usable, ...said, ...options.set })
  if ('problem' in completed) return withoutAction(origin.by, completed.problem)
  const alone = renderBlueprint(blueprint, completed.values)
  if ('problem' in alone) return withoutAction(origin.by, alone.problem)
  const asked = placeFiles(alone.files, options.output)
  const places =
    options.output === undefined || options.output.endsWith('/')
      ? besideOthers(asked, request.workspace, String(completed.values.name ?? blueprint.service))
      : asked
  const paths = places.map((file) => file.path)
  const rendered = renderBlueprint(
    blueprint,
    completed.values,
    declaredIn(request.workspace, targetFolder(options.output), paths),
  )
  if ('problem' in rendered) return withoutAction(origin.by, rendered.problem)
  const action: IacAction = {
    title: `${blueprint.title}${remark(wishes, blueprint)}`,
    files: rendered.files.map((file, index) => ({ ...file, path: paths[index] ?? file.path })),
    deletes: [],
    source: { kind: 'blueprint', blueprint: blueprint.id, parameters: completed.values },
  }
  return made(action, { ...origin, raw: JSON.stringify({ blueprint: blueprint.id, parameters: completed.values }) })
}

/** Blueprints are private; words that ask for the opposite are not silently overheard. */
function remark(wishes: readonly string[], blueprint: Blueprint): string {
  const asks = wishes.some((words) =>
    /\bpublic(?:ly)?\b/i.test(
      words.replaceAll(
        /\b(?:no|not|non|without|never|block)[ -]public\w*|\bpublic (?:and|&) private|\bprivate (?:and|&) public|\bpublic (?:sub)?net\w*/gi,
        '',
      ),
    ),
  )
  const offers = Object.values(blueprint.parameters).some((parameter) =>
    Object.values(parameter.when ?? {})
      .flat()
      .some((phrase) => phrase.includes('public')),
  )
  return asks && !offers && blueprint.type !== 'docker'
    ? '; kept private although the words say public: this blueprint opens nothing'
    : ''
}

function namedBlueprint(service: string, fitting: readonly Blueprint[]): Blueprint | undefined {
  const name = service.toLowerCase().trim().replaceAll(/[ _]+/g, '-')
  const exact = fitting.filter((blueprint) => blueprint.id === name || blueprint.service === name)
  if (exact.length > 0) return exact.find((blueprint) => blueprint.type === 'terraform') ?? exact[0]
  const ranked = rankBlueprints(service, fitting)
  return isClear(ranked) || (ranked[0] && ranked.length === 1) ? ranked[0]?.blueprint : undefined
}

function nearest(words: string, fitting: readonly Blueprint[], all: readonly Blueprint[]): string {
  const shown = nearestBlueprints(words, fitting.length > 0 ? fitting : all)
  return `; the nearest: ${shown.map((blueprint) => `${blueprint.id} (${blueprint.title})`).join(', ')}. All: provenly iac blueprints`
}
