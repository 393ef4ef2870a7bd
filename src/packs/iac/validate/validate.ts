import type { SchemaStore } from '../schemas/schema-store.ts'
import { validateAnsible } from './ansible.ts'
import { validateCloudformation } from './cloudformation.ts'
import type { ClusterDryRun } from './cluster-dry-run.ts'
import { validateCrossplane } from './crossplane.ts'
import { detectKind } from './detect-kind.ts'
import { type IacKind, iacKinds, type ValidationCheck } from './diagnostic.ts'
import { validateDockerfiles } from './dockerfile.ts'
import { isCrossplane, readManifests, validateKubernetes } from './kubernetes.ts'
import { readableFiles } from './readable.ts'
import { findTerraform, validateTerraform } from './terraform.ts'
import { checkTerraform } from './terraform-own.ts'
import type { ToolRunner } from './tool-runner.ts'

export type ValidationInput = {
  /** By path from a common root, with forward slashes. */
  files: ReadonlyMap<string, string>
  /** The folder that the paths are relative to, where there is one: its other files can be referred to. Not changed. */
  workspace?: string
  /** Only these; all that are found when not given. */
  kinds?: readonly IacKind[]
  /** Terraform plans too, when it validates. */
  plan?: boolean
}

export type ValidationPorts = {
  /** null where nothing can be isolated: then only Provenly's own checks speak. */
  runner: ToolRunner | null
  schemas: SchemaStore
  /** Only where a person has named a cluster for it. */
  cluster?: ClusterDryRun
}

export type Validation = {
  checks: ValidationCheck[]
  /** What `terraform show -json` says of the plan of the first root folder. */
  plan?: unknown
  /** Of every root folder. */
  plans: { folder: string; plan: unknown }[]
}

/**
 * Validates each file by what it is. A check that could not be made is `unavailable`, never `passed`; files of no known
 * kind have no check. Throws Fault `interrupted` on abort, and for nothing that a file holds.
 */
export async function validateFiles(
  input: ValidationInput,
  ports: ValidationPorts,
  signal: AbortSignal,
): Promise<Validation> {
  const { files, check } = readableFiles(input.files)
  const kinds = filesByKind(files)
  const wanted = iacKinds.filter((kind) => kinds.has(kind) && (input.kinds?.includes(kind) ?? true))
  const checks: ValidationCheck[] = check === null ? [] : [check]
  const plans: Validation['plans'] = []
  for (const kind of wanted) {
    const result = await validators[kind]({ ...input, files: kinds.get(kind) ?? new Map(), all: files }, ports, signal)
    checks.push(...result.checks)
    plans.push(...(result.plans ?? []))
  }
  const [first] = plans
  return { checks, plans, ...(first === undefined ? {} : { plan: first.plan }) }
}

export function filesByKind(files: ReadonlyMap<string, string>): Map<IacKind, Map<string, string>> {
  const kinds = new Map<IacKind, Map<string, string>>()
  for (const [path, text] of files) {
    const kind = detectKind(path, text)
    if (kind === null) continue
    const known = kinds.get(kind) ?? new Map<string, string>()
    known.set(path, text)
    kinds.set(kind, known)
  }
  return kinds
}

/** What a validator of one kind is given: its own files, and all others that they may refer to. */
export type KindInput = ValidationInput & { all: ReadonlyMap<string, string> }

type Validator = (
  input: KindInput,
  ports: ValidationPorts,
  signal: AbortSignal,
) => Promise<{ checks: ValidationCheck[]; plans?: Validation['plans'] }>

const validators: Record<IacKind, Validator> = {
  terraform: async (input, { runner, schemas }, signal) => {
    const { tool, broken } = runner === null ? { tool: null, broken: [] } : await findTerraform(runner, signal)
    if (runner === null || tool === null)
      return { checks: [...checkTerraform(input.all, schemas, input.plan ?? false), ...broken] }
    const job = { files: input.all, workspace: input.workspace, plan: input.plan ?? false }
    return validateTerraform(job, tool, schemas, runner, signal)
  },
  kubernetes: async ({ files, all }, { schemas, cluster }, signal) => {
    const check = validateKubernetes(files, definitionFiles(files, all), schemas)
    const asked = cluster !== undefined && check.result !== 'failed'
    return { checks: [check, ...(asked ? [await cluster(files, signal)] : [])] }
  },
  ansible: async ({ files, all, workspace }, { runner }, signal) => ({
    checks: await validateAnsible({ files, all, workspace }, runner, signal),
  }),
  crossplane: async ({ files, all }, { schemas }) => ({
    checks: [
      validateCrossplane(files, definitionFiles(files, all), schemas),
      // A file may hold ordinary manifests too.
      ...(hasOthers(files) ? [validateKubernetes(files, definitionFiles(files, all), schemas)] : []),
    ],
  }),
  cloudformation: async ({ files }, { schemas }) => ({ checks: [validateCloudformation(files, schemas)] }),
  dockerfile: async ({ files }, { runner }, signal) => ({ checks: await validateDockerfiles(files, runner, signal) }),
}

function hasOthers(files: ReadonlyMap<string, string>): boolean {
  return readManifests(files).manifests.some(({ apiVersion }) => !isCrossplane(apiVersion))
}

/** Files with definitions of custom resources beside those that are validated. */
function definitionFiles(files: ReadonlyMap<string, string>, all: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...all].filter(
      ([path, text]) =>
        !files.has(path) && /\.(ya?ml|json)$/.test(path) && /(Custom|Composite)ResourceDefinition/.test(text),
    ),
  )
}
