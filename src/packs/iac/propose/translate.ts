import { lstatSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Model } from '../../../core/model.ts'
import type { Feedback } from '../../../core/pack.ts'
import type { Proposal, Request } from '../../../core/run.ts'
import { type IacAction, pathProblem } from '../action.ts'
import type { TranslateOptions } from '../options.ts'
import type { SchemaStore } from '../schemas/schema-store.ts'
import { translateAnsible } from '../translate/ansible/translate.ts'
import { compareWithSource } from '../translate/cloudformation/compare.ts'
import { translateTemplate } from '../translate/cloudformation/translate.ts'
import { translateToTofu } from '../translate/opentofu/translate.ts'
import type { Translated } from '../translate/translated.ts'
import { infrastructureFiles, readWorkspaceFile } from '../workspace-files.ts'
import { readAnswer } from './answer.ts'
import { systemPrompt } from './prompt.ts'
import { made, withoutAction } from './proposal.ts'

export type TranslatePorts = { model: Model; schemas: () => SchemaStore; writesFiles: () => boolean }

/**
 * Files in another language, by rules: the same request gives the same files. When they do not validate, a model that writes files is
 * asked to repair them; without one the run ends with what was wrong.
 */
export async function proposeTranslation(
  request: Request,
  options: TranslateOptions,
  feedback: readonly Feedback[],
  ports: TranslatePorts,
  signal: AbortSignal,
): Promise<Proposal> {
  if (feedback.length > 0 && ports.writesFiles()) return repaired(request, options, feedback, ports, signal)
  const sources = sourcesOf(request.workspace, options.path)
  if ('problem' in sources) return withoutAction('translator', sources.problem)
  const translated = translate(sources.files, options, ports)
  if ('problem' in translated) return withoutAction('translator', translated.problem)
  const files = [...translated.files].map(([path, content]) => ({ path: placed(path, options), content }))
  const action: IacAction = {
    title: `${options.path} as ${options.to}`,
    files,
    deletes: translated.deletes,
    source: {
      kind: 'translation',
      from: translated.from,
      to: options.to,
      files: [...sources.files.keys()].slice(0, 100),
      gaps: translated.gaps.slice(0, 500),
      comparison: translated.comparison,
    },
  }
  return made(action, {
    by: `translator ${translated.from} to ${options.to}`,
    raw: options.path,
    latencyMs: 0,
    confidence: null,
  })
}

function translate(
  files: ReadonlyMap<string, string>,
  options: TranslateOptions,
  ports: TranslatePorts,
): Translated | { problem: string } {
  switch (options.to) {
    case 'terraform':
      return templates(files, options, ports.schemas())
    case 'opentofu':
      return translateToTofu(files, { improve: options.improve })
    case 'crossplane':
      return translateAnsible(files)
  }
}

/** One template becomes one folder of Terraform; several become a folder each, named after their files. */
function templates(
  files: ReadonlyMap<string, string>,
  options: TranslateOptions,
  schemas: SchemaStore,
): Translated | { problem: string } {
  const provider = schemas.provider('hashicorp/aws')
  if (provider === null) return { problem: 'the schemas of the AWS provider are missing' }
  const found = [...files].filter(
    ([path, text]) =>
      files.size === 1 || (/\.(?:ya?ml|json|template|cfn)$/.test(path) && /^\s*"?Resources"?\s*:/m.test(text)),
  )
  const result: Translated = { from: 'cloudformation', files: new Map(), deletes: [], gaps: [], comparison: [] }
  for (const [path, text] of found) {
    const folder = found.length > 1 ? posix.basename(path).replace(/\..*$/, '') : ''
    const target = posix.dirname(placed(posix.join(folder, 'main.tf'), options))
    const translation = translateTemplate(path, text, provider, posix.relative(target, posix.dirname(path)))
    if ('problem' in translation) return translation
    const prefix = found.length > 1 ? `${posix.basename(path)}: ` : ''
    for (const [name, content] of translation.files) result.files.set(posix.join(folder, name), content)
    result.gaps.push(...translation.gaps.map((gap) => ({ ...gap, address: `${prefix}${gap.address}` })))
    result.comparison.push(
      ...compareWithSource(path, text, translation).map((row) => ({ ...row, name: `${prefix}${row.name}` })),
    )
  }
  return found.length === 0 ? { problem: 'there is no CloudFormation template here' } : result
}

/** Results go beside their source unless a folder is named; OpenTofu files stay where they are. */
function placed(path: string, options: TranslateOptions): string {
  if (options.to === 'opentofu') {
    const from = posix.extname(options.path) === '' ? posix.normalize(options.path) : posix.dirname(options.path)
    return options.output === undefined ? path : posix.join(options.output, posix.relative(from, path))
  }
  const isFile = posix.extname(options.path) !== ''
  const beside = isFile
    ? posix.join(posix.dirname(options.path), posix.basename(options.path).replace(/\..*$/, ''))
    : posix.join(options.path, options.to)
  return posix.normalize(posix.join(options.output ?? beside, path))
}

function sourcesOf(workspace: string, path: string): { files: Map<string, string> } | { problem: string } {
  const clean = posix.normalize(path).replace(/\/$/, '')
  const problem = clean === '.' ? null : pathProblem(clean)
  if (problem) return { problem: `${path}: ${problem}` }
  try {
    const state = lstatSync(join(workspace, clean))
    if (state.isSymbolicLink()) return { problem: `${path} is a symbolic link: name what it leads to` }
    if (state.isDirectory()) {
      const files = infrastructureFiles(workspace, clean, true)
      return files.size === 0 ? { problem: `there are no files of infrastructure below ${path}` } : { files }
    }
  } catch {
    return { problem: `there is no ${path} in the workspace` }
  }
  const text = readWorkspaceFile(workspace, clean)
  if (text === null)
    return { problem: `${path} can not be read: it is larger than 1 MB, not UTF-8, or behind a symbolic link` }
  return { files: new Map([[clean, text]]) }
}

async function repaired(
  request: Request,
  options: TranslateOptions,
  feedback: readonly Feedback[],
  ports: TranslatePorts,
  signal: AbortSignal,
): Promise<Proposal> {
  const words = `${request.words}. A rule-based translation did not validate: correct it, keep every resource, and keep the comments that mark gaps.`
  const generation = await ports.model.generate({ task: 'iac', system: systemPrompt, words, feedback }, signal)
  const origin = {
    by: generation.model,
    raw: generation.text,
    latencyMs: generation.latencyMs,
    confidence: generation.confidence,
  }
  const answer = readAnswer(generation.text, undefined)
  if (answer.kind !== 'files')
    return withoutAction(
      origin.by,
      answer.kind === 'problem' ? answer.problem : 'format: files are wanted, not a blueprint',
      origin,
    )
  return made(
    {
      title: `${options.path} as ${options.to}`,
      files: answer.files,
      deletes: answer.deletes,
      source: { kind: 'model' },
    },
    origin,
  )
}
