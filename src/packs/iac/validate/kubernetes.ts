import { type KubernetesSchemas, kubernetesSchemas } from '../schemas/kubernetes-file.ts'
import type { SchemaStore } from '../schemas/schema-store.ts'
import type { Shape } from '../schemas/shape.ts'
import { checkShape } from './check-shape.ts'
import { closest } from './closest.ts'
import { compositeShapes } from './composite-shapes.ts'
import type { Diagnostic, ValidationCheck } from './diagnostic.ts'
import { type ManifestProblem, manifestProblems } from './kubernetes-rules.ts'
import { openApiShape } from './open-api-shape.ts'
import { removedApis } from './removed-apis.ts'
import { child, itemsOf, type Place, readTrees, type Tree, textOf } from './yaml-tree.ts'

export type Manifest = { file: string; tree: Tree; apiVersion: string; kind: string; address: string }

/** Manifests of the files, and what is none. Lists are taken apart. */
export function readManifests(files: ReadonlyMap<string, string>): { manifests: Manifest[]; problems: Diagnostic[] } {
  const manifests: Manifest[] = []
  const problems: Diagnostic[] = []
  for (const [file, text] of files) {
    if (isTemplate(text)) {
      const message = 'is a template of Helm: render it with helm template, and validate what comes out'
      problems.push({ rule: 'kubernetes/template', severity: 'warning', message, file, line: 1, column: 1 })
      continue
    }
    const { trees, problems: unread } = readTrees(text)
    for (const { message, line, column } of unread) {
      problems.push({ rule: 'kubernetes/syntax', severity: 'error', message, file, line, column })
    }
    for (const tree of trees) addManifest(tree, file, manifests, problems)
  }
  return { manifests, problems }
}

/** Actions of a template where YAML has values; in a quoted string they may be meant for another program. */
const isTemplate = (text: string): boolean =>
  /^[^"'#\n]*\{\{-?\s*(\.|if|range|with|include|template|toYaml|define)/m.test(text)

function addManifest(tree: Tree, file: string, manifests: Manifest[], problems: Diagnostic[]): void {
  if (tree.kind === 'scalar' && tree.value === null) return
  const problem = (rule: string, message: string, at: Place = tree) =>
    problems.push({ rule: `kubernetes/${rule}`, severity: 'error', message, file, line: at.line, column: at.column })
  if (tree.kind !== 'map') return void problem('no-manifest', 'a manifest is a map of fields')
  const [apiVersion, kind] = [textOf(child(tree, 'apiVersion')), textOf(child(tree, 'kind'))]
  if (apiVersion === null || apiVersion === '') return void problem('missing-field', 'apiVersion is missing')
  if (kind === null || kind === '') return void problem('missing-field', 'kind is missing')
  if (kind === 'List' && apiVersion === 'v1') {
    for (const item of itemsOf(child(tree, 'items'))) addManifest(item, file, manifests, problems)
    return
  }
  const metadata = child(tree, 'metadata')
  const name = textOf(child(metadata, 'name')) ?? textOf(child(metadata, 'generateName')) ?? 'unnamed'
  const namespace = textOf(child(metadata, 'namespace'))
  const address = namespace === null ? `${kind}/${name}` : `${namespace}/${kind}/${name}`
  manifests.push({ file, tree, apiVersion, kind, address })
}

/** `extraFiles`: where else definitions of custom resources may lie. `added`: texts of those that the user has stored. */
export function validateKubernetes(
  files: ReadonlyMap<string, string>,
  definitions: ReadonlyMap<string, string>,
  store: SchemaStore,
): ValidationCheck {
  const started = performance.now()
  const schemas = kubernetesSchemas(store)
  const engine = schemas === null ? 'provenly' : `provenly, Kubernetes ${schemas.release}`
  const base = { name: 'kubernetes-schema', engine }
  if (schemas === null) {
    const detail = 'the schemas of Kubernetes are missing: install Provenly again'
    return { ...base, result: 'unavailable', detail, diagnostics: [], wallMs: performance.now() - started }
  }
  const { manifests, problems } = readManifests(files)
  const defining = [...readManifests(definitions).manifests, ...manifests]
  const custom = new Map([...customShapes(defining), ...compositeShapes(defining)])
  const unknown = new Set<string>()
  const diagnostics = [...problems]
  for (const manifest of manifests) {
    const shape = shapeOf(manifest, schemas, custom)
    if (shape === 'crossplane') continue
    if (shape === null) {
      const problem = unknownKind(manifest, schemas)
      if (problem === null) unknown.add(`${manifest.kind} (${manifest.apiVersion})`)
      else diagnostics.push(problem)
      continue
    }
    diagnostics.push(...judged(manifest, shape, schemas))
  }
  diagnostics.push(...duplicates(manifests))
  const wallMs = performance.now() - started
  if (diagnostics.some(({ severity }) => severity === 'error'))
    return { ...base, result: 'failed', diagnostics, wallMs }
  const gaps = [...unknown].map((name) => `no schema of ${name}: put its CustomResourceDefinition beside it`)
  if (problems.length > 0) gaps.push(`${problems[0]?.file} ${problems[0]?.message}`)
  if (gaps.length > 0) return { ...base, result: 'unavailable', detail: gaps.join('; '), diagnostics, wallMs }
  return { ...base, result: 'passed', diagnostics, wallMs }
}

function shapeOf(
  { apiVersion, kind }: Manifest,
  schemas: KubernetesSchemas,
  custom: ReadonlyMap<string, Shape>,
): Shape | 'crossplane' | null {
  const builtIn = schemas.kinds[`${apiVersion}/${kind}`]
  if (builtIn !== undefined) return { ref: builtIn.model }
  const own = custom.get(`${apiVersion}/${kind}`)
  if (own !== undefined) return own
  return isCrossplane(apiVersion) ? 'crossplane' : null
}

/** Judged by the validator of Crossplane. */
export const isCrossplane = (apiVersion: string): boolean =>
  /^((apiextensions|pkg|meta\.pkg|secrets|protection|ops)\.crossplane\.io|([\w-]+\.)*(upbound\.io|crossplane\.io))\//.test(
    apiVersion,
  )

const metadata: Shape = { ref: 'V1ObjectMeta' }

function judged(manifest: Manifest, shape: Shape, schemas: KubernetesSchemas): Diagnostic[] {
  const options = { resolve: schemas.model, nullable: true }
  const found = checkShape(manifest.tree, shape, '', options)
  const name = child(manifest.tree, 'metadata')
  const inMetadata =
    shape.ref === undefined && name !== undefined ? checkShape(name, metadata, 'metadata', options) : []
  const problems: ManifestProblem[] = [...found, ...inMetadata, ...manifestProblems(manifest, schemas)]
  return problems.map(({ rule, message, line, column, severity }) => ({
    rule: `kubernetes/${rule}`,
    severity: severity ?? 'error',
    message,
    file: manifest.file,
    line,
    column,
    address: manifest.address,
  }))
}

function unknownKind(manifest: Manifest, schemas: KubernetesSchemas): Diagnostic | null {
  const { apiVersion, kind, file, address } = manifest
  const at = child(manifest.tree, 'apiVersion') ?? manifest.tree
  const made = (rule: string, message: string): Diagnostic => ({
    rule: `kubernetes/${rule}`,
    severity: 'error',
    message,
    file,
    line: at.line,
    column: at.column,
    address,
  })
  const removed = removedApis[`${apiVersion}/${kind}`]
  if (removed !== undefined) {
    const instead = removed.instead === null ? 'nothing replaces it' : `use ${removed.instead}`
    return made('removed-api', `${kind} in ${apiVersion} was removed in Kubernetes ${removed.release}: ${instead}`)
  }
  const group = apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : ''
  const ownGroup = group === '' || !group.includes('.') || group.endsWith('.k8s.io')
  const inGroup = Object.keys(schemas.kinds).filter((name) => groupOf(name) === group)
  if (!ownGroup || (inGroup.length === 0 && group.endsWith('.k8s.io'))) return null
  const elsewhere = Object.keys(schemas.kinds).filter((name) => name.endsWith(`/${kind}`))
  if (elsewhere.length > 0) {
    return made('unknown-kind', `there is no ${kind} in ${apiVersion}; it is in ${elsewhere.map(versionOf).join(', ')}`)
  }
  if (inGroup.length === 0) return made('unknown-kind', `there is no API ${apiVersion}`)
  const near = closest(
    kind,
    inGroup.map((name) => name.split('/').at(-1) ?? ''),
  )
  return made(
    'unknown-kind',
    `there is no kind ${kind} in ${apiVersion}${near === null ? '' : `; did you mean ${near}?`}`,
  )
}

const versionOf = (name: string): string => name.slice(0, name.lastIndexOf('/'))
const groupOf = (name: string): string => (name.split('/').length === 3 ? (name.split('/')[0] ?? '') : '')

/** Shapes of the custom resources that are defined by the manifests, by version and kind. */
export function customShapes(manifests: readonly Manifest[]): Map<string, Shape> {
  const shapes = new Map<string, Shape>()
  for (const { kind, tree } of manifests) {
    if (kind !== 'CustomResourceDefinition') continue
    const spec = child(tree, 'spec')
    const [group, name] = [textOf(child(spec, 'group')), textOf(child(child(spec, 'names'), 'kind'))]
    for (const version of itemsOf(child(spec, 'versions'))) {
      const schema = child(child(version, 'schema'), 'openAPIV3Schema')
      const label = textOf(child(version, 'name'))
      if (schema === undefined || label === null) continue
      const shape = openApiShape(schema)
      const properties = {
        ...shape.properties,
        apiVersion: { type: 'string' as const },
        kind: { type: 'string' as const },
        metadata: { type: 'any' as const },
        status: { type: 'any' as const },
      }
      shapes.set(`${group}/${label}/${name}`, { ...shape, type: 'object', properties })
    }
  }
  return shapes
}

/** Applied together, the second would silently replace the first. */
function duplicates(manifests: readonly Manifest[]): Diagnostic[] {
  const seen = new Map<string, Manifest>()
  return manifests.flatMap((manifest) => {
    const { file, tree, address, apiVersion } = manifest
    const key = `${apiVersion} ${address}`
    const first = seen.get(key)
    if (first === undefined || address.endsWith('/unnamed') || first.file !== file) {
      seen.set(key, manifest)
      return []
    }
    const message = `${address} is already in this file, at line ${first.tree.line}`
    const { line, column } = tree
    return [{ rule: 'kubernetes/duplicate', severity: 'error' as const, message, file, line, column, address }]
  })
}
