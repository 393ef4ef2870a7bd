import { basename } from 'node:path'
import type { SchemaStore } from '../schemas/schema-store.ts'
import {
  attributeOf,
  blocksOf,
  type Folder,
  literalText,
  moduleCycle,
  providersOf,
  reachable,
  readFolders,
  rootFolders,
} from '../terraform/configuration.ts'
import {
  mentioned,
  planDiagnostics,
  type TerraformDiagnostic,
  toDiagnostic,
  validateDiagnostics,
} from '../terraform/diagnostics.ts'
import { providerAddress } from '../terraform/provider-address.ts'
import { runTerraform, type TerraformRun } from '../terraform/run-terraform.ts'
import { type NeededProvider, neededProviders } from '../terraform/served-providers.ts'
import { type StubbedModule, stubModules } from '../terraform/stub-modules.ts'
import { variableValues } from '../terraform/variable-values.ts'
import type { Diagnostic, ValidationCheck } from './diagnostic.ts'
import type { ToolRunner } from './tool-runner.ts'

export type TerraformTool = { program: string; name: string; version: string }

export type TerraformInput = {
  files: ReadonlyMap<string, string>
  workspace?: string | undefined
  plan: boolean
}

export type TerraformPlan = { folder: string; plan: unknown }

/** Most folders that are checked in one go; the rest is said to be unchecked. */
const mostRoots = 25
const wallMs = 120_000

/** `tool`: terraform, else tofu, with its version. `broken`: what is installed and does not run, which is not the same as absent. */
export async function findTerraform(
  runner: ToolRunner,
  signal: AbortSignal,
): Promise<{ tool: TerraformTool | null; broken: ValidationCheck[] }> {
  const broken: ValidationCheck[] = []
  for (const name of ['terraform', 'tofu']) {
    const program = runner.find(name)
    if (program === null) continue
    const version = await versionOf(program, runner, signal)
    if (version !== null) return { tool: { program, name, version }, broken: [] }
    const detail = `${program} does not run: it told no version`
    const none = { diagnostics: [], wallMs: 0 }
    broken.push({ name: `${name}-validate`, result: 'unavailable', detail, engine: name, ...none })
  }
  return { tool: null, broken }
}

/** By path; what did not run once may run the next time. */
const versions = new WeakMap<ToolRunner, Map<string, string>>()

async function versionOf(program: string, runner: ToolRunner, signal: AbortSignal): Promise<string | null> {
  const known = versions.get(runner) ?? new Map<string, string>()
  versions.set(runner, known)
  const before = known.get(program)
  if (before !== undefined) return before
  const environment = { CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: '/dev/null' }
  const result = await runner.run({ command: [program, 'version', '-json'], files: new Map(), environment }, signal)
  const version = /"terraform_version": *"([^"]+)"/.exec(result.stdout)?.[1] ?? null
  if (version !== null) known.set(program, version)
  return version
}

/** Validates every root folder, and plans it when asked and valid. Throws as the runner does. */
export async function validateTerraform(
  input: TerraformInput,
  tool: TerraformTool,
  store: SchemaStore,
  runner: ToolRunner,
  signal: AbortSignal,
): Promise<{ checks: ValidationCheck[]; plans: TerraformPlan[] }> {
  const folders = readFolders(input.files)
  const roots = rootFolders(folders)
  const checks: ValidationCheck[] = []
  const plans: TerraformPlan[] = []
  for (const root of roots.slice(0, mostRoots)) {
    const result = await validateRoot(root, folders, input, { tool, store, runner, signal })
    checks.push(...result.checks)
    if (result.plan !== undefined) plans.push({ folder: root.path, plan: result.plan })
  }
  if (roots.length > mostRoots) {
    const detail = `${roots.length - mostRoots} further folders were not checked: ${mostRoots} are checked at a time`
    checks.push({
      name: 'terraform-validate',
      result: 'unavailable',
      detail,
      diagnostics: [],
      engine: tool.name,
      wallMs: 0,
    })
  }
  return { checks, plans }
}

type Means = { tool: TerraformTool; store: SchemaStore; runner: ToolRunner; signal: AbortSignal }

async function validateRoot(
  root: Folder,
  folders: ReadonlyMap<string, Folder>,
  input: TerraformInput,
  { tool, store, runner, signal }: Means,
): Promise<{ checks: ValidationCheck[]; plan?: unknown }> {
  const started = performance.now()
  const suffix = root.path === '.' ? '' : ` ${root.path}`
  const engine = `${tool.name} ${tool.version}`
  const cycle = moduleCycle(root, folders)
  if (cycle !== null) {
    const diagnostic: Diagnostic = {
      rule: 'terraform/module-cycle',
      severity: 'error',
      message: `Modules call each other without end: ${cycle.folders.join(' -> ')}`,
      file: cycle.file,
      line: cycle.block.span.line,
      column: cycle.block.span.column,
    }
    const wallMs = performance.now() - started
    return {
      checks: [
        {
          name: `terraform-validate${suffix}`,
          result: 'failed',
          diagnostics: [diagnostic],
          engine: 'provenly',
          wallMs,
        },
      ],
    }
  }
  const inside = [...reachable(root, folders).values()]
  const sources = new Map(inside.flatMap((folder) => [...providersOf(folder, input.files)]))
  const stubs = stubModules(
    withoutState(input.files),
    inside,
    (_, name) => providerAddress(name, sources.get(name) ?? null).address,
  )
  const providers = neededProviders(inside, input.files, store)
  const variables = variableValues(root)
  const localBackend = input.plan && hasBackend(root)
  const files = localBackend ? withLocalBackend(stubs.files, root.path) : stubs.files
  const job = { program: tool.program, workspace: input.workspace, folder: root.path, providers, plan: input.plan }
  const limits = { variables, localBackend, wallMs }
  let run = await runTerraform({ ...job, ...limits, files }, runner, signal)
  let relaxed = false
  if (wantsOtherVersion(run)) {
    relaxed = true
    run = await runTerraform({ ...job, ...limits, files: withoutRequiredVersion(files, inside) }, runner, signal)
  }
  const judged: Judged = { root, inside, providers, modules: stubs.modules, variables, engine, suffix, relaxed }
  return judge(run, judged)
}

type Judged = {
  root: Folder
  inside: readonly Folder[]
  providers: readonly NeededProvider[]
  modules: readonly StubbedModule[]
  variables: ReadonlyMap<string, string>
  engine: string
  suffix: string
  relaxed: boolean
}

function judge(run: TerraformRun, judged: Judged): { checks: ValidationCheck[]; plan?: unknown } {
  const validate = validateCheck(run, judged)
  const checks = [validate]
  const { plan, show } = run.steps
  if (plan === undefined) return { checks }
  const planned = planCheck(run, judged)
  checks.push(planned)
  if (show?.exitCode !== 0) return { checks }
  try {
    return { checks, plan: JSON.parse(show.stdout) as unknown }
  } catch {
    return { checks }
  }
}

function validateCheck(run: TerraformRun, judged: Judged): ValidationCheck {
  const { init, validate } = run.steps
  const found = validate === undefined ? null : validateDiagnostics(validate.stdout)
  const base = {
    name: `terraform-validate${judged.suffix}`,
    engine: judged.engine,
    wallMs: (init?.wallMs ?? 0) + (validate?.wallMs ?? 0),
  }
  if (found === null) {
    const said = run.cutShort ?? firstLine(validate?.stderr || init?.stderr || run.stderr)
    return { ...base, result: 'unavailable', detail: `${judged.engine} did not finish: ${said}`, diagnostics: [] }
  }
  const excused = found.filter((each) => isAboutUnknownBlock(each, judged))
  const diagnostics = toDiagnostics(
    found.filter((each) => !excused.includes(each)),
    judged,
  )
  const gaps = [...gapsOf(judged), ...(excused.length > 0 ? [`blocks without a stored schema were not checked`] : [])]
  const initFailed = init !== undefined && init.exitCode !== 0 && found.every(({ severity }) => severity !== 'error')
  if (initFailed) gaps.push(`init: ${firstError(init.stdout + init.stderr)}`)
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    return { ...base, result: 'failed', detail: versionsOf(judged), diagnostics }
  }
  if (gaps.length > 0) return { ...base, result: 'unavailable', detail: gaps.join('; '), diagnostics }
  return { ...base, result: 'passed', detail: versionsOf(judged), diagnostics }
}

function planCheck(run: TerraformRun, judged: Judged): ValidationCheck {
  const { plan, show } = run.steps
  const found = planDiagnostics(plan?.stdout ?? '')
  const base = {
    name: `terraform-plan${judged.suffix}`,
    engine: judged.engine,
    wallMs: (plan?.wallMs ?? 0) + (show?.wallMs ?? 0),
  }
  const errors = found.filter(({ severity }) => severity === 'error')
  const diagnostics = toDiagnostics(found, judged)
  const madeUp = errors.filter((each) => restsOnPlaceholders(each, judged))
  if (errors.length > madeUp.length) {
    return {
      ...base,
      result: 'failed',
      diagnostics: toDiagnostics(
        found.filter((each) => !madeUp.includes(each)),
        judged,
      ),
    }
  }
  if (errors.length > 0) {
    const [first] = errors
    const detail = `the plan needs values that only the cloud or the caller knows: ${first?.summary}`
    return {
      ...base,
      result: 'unavailable',
      detail,
      diagnostics: diagnostics.map((each) => ({ ...each, severity: 'warning' })),
    }
  }
  if (plan?.exitCode !== 0 || (show !== undefined && show.exitCode !== 0) || run.cutShort !== null) {
    const said = run.cutShort ?? firstLine(plan?.stderr || show?.stderr || run.stderr)
    return { ...base, result: 'unavailable', detail: `${judged.engine} did not finish: ${said}`, diagnostics }
  }
  const gaps = gapsOf(judged)
  if (gaps.length > 0) return { ...base, result: 'unavailable', detail: gaps.join('; '), diagnostics }
  const given = [...judged.variables.keys()]
  const detail =
    given.length === 0
      ? undefined
      : `made-up values for ${given
          .slice(0, 8)
          .map((name) => `var.${name}`)
          .join(', ')}`
  return { ...base, result: 'passed', ...(detail === undefined ? {} : { detail }), diagnostics }
}

function toDiagnostics(found: readonly TerraformDiagnostic[], judged: Judged): Diagnostic[] {
  const [first = judged.root.path] = judged.root.files.keys()
  const seen = new Set<string>()
  return found.flatMap((each) => {
    const diagnostic = toDiagnostic(each, judged.root.path, first)
    const key = JSON.stringify(diagnostic)
    if (diagnostic === null || seen.has(key)) return []
    seen.add(key)
    return [diagnostic]
  })
}

/** What could not be checked, in words with the next step. */
function gapsOf(judged: Judged): string[] {
  const gaps = judged.providers
    .filter(({ stored }) => stored === null)
    .map(({ address }) => `no schemas of the provider ${address}: add them with provenly iac schemas add ${address}`)
  for (const { name, source } of judged.modules) {
    gaps.push(`module ${name} is from ${source}, which was not fetched: its inputs and outputs were not checked`)
  }
  return gaps
}

function versionsOf(judged: Judged): string {
  const stored = judged.providers.flatMap(({ stored: provider }) =>
    provider === null ? [] : [`${basename(provider.origin.address)} ${provider.origin.version}`],
  )
  const relaxed = judged.relaxed ? ['the required version of Terraform is another than the one that is installed'] : []
  return [...(stored.length > 0 ? [`schemas of ${stored.join(', ')}`] : []), ...relaxed].join('; ')
}

/** Errors of a plan that real values might not have: it was made up what a data source, a variable or a module returned. */
function restsOnPlaceholders(each: TerraformDiagnostic, judged: Judged): boolean {
  const inferred = judged.providers.filter(({ stored }) => stored === null).map(({ served }) => served)
  const unchecked = new Set(
    inferred.flatMap(({ resources, dataSources }) => [...resources.keys(), ...dataSources.keys()]),
  )
  return (
    mentioned(each).some((name) => {
      const [first = '', second = ''] = name.split('.')
      if (first === 'data') return true
      if (first === 'var') return judged.variables.has(second)
      if (first === 'module') return judged.modules.some((module) => module.name === second)
      return unchecked.has(first)
    }) ||
    (/variable/i.test(each.summary) && judged.variables.size > 0 && /Invalid value for/.test(each.summary))
  )
}

function isAboutUnknownBlock(each: TerraformDiagnostic, judged: Judged): boolean {
  if (each.summary !== 'Unsupported block type') return false
  const block = /Blocks of type "([^"]+)"/.exec(each.detail ?? '')?.[1]
  const type = /^resource "([^"]+)"/.exec(each.snippet?.context ?? '')?.[1]
  return judged.providers.some(({ stored }) => stored?.unknownBlocks.has(`${type}.${block}`) ?? false)
}

const wantsOtherVersion = (run: TerraformRun): boolean =>
  /Unsupported (Terraform|OpenTofu) Core version/i.test(
    (run.steps.init?.stdout ?? '') + (run.steps.init?.stderr ?? '') + (run.steps.validate?.stdout ?? ''),
  )

/** The constraint becomes one that every version meets, of the same length so that all keeps its place. */
function withoutRequiredVersion(files: ReadonlyMap<string, string>, folders: readonly Folder[]): Map<string, string> {
  const changed = new Map(files)
  for (const folder of folders) {
    for (const { file, block } of blocksOf(folder, 'terraform')) {
      const value = attributeOf(block.body, 'required_version')
      const written = literalText(value)
      if (value === undefined || written === null) continue
      const text = changed.get(file) ?? ''
      changed.set(file, text.replace(`"${written}"`, `"${'>0'.padEnd(written.length)}"`))
    }
  }
  return changed
}

const withoutState = (files: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...files].filter(([path]) => !/\.tfstate(\.backup)?$|(^|\/)\.terraform\//.test(path)))

function hasBackend(root: Folder): boolean {
  return blocksOf(root, 'terraform').some(({ block }) =>
    block.body.blocks.some(({ type }) => type === 'backend' || type === 'cloud'),
  )
}

/** State somewhere else would have to be reached in order to plan. */
function withLocalBackend(files: ReadonlyMap<string, string>, folder: string): Map<string, string> {
  const name = 'zz_provenly_override.tf'
  const path = folder === '.' ? name : `${folder}/${name}`
  return new Map(files).set(path, 'terraform {\n  backend "local" {\n    path = "/tmp/provenly.tfstate"\n  }\n}\n')
}

const firstLine = (text: string | undefined): string =>
  (text ?? '').trim().split('\n')[0]?.slice(0, 300) || 'it said nothing'

function firstError(text: string): string {
  return /Error: ([^\n]+)/.exec(text)?.[1] ?? firstLine(text)
}
