import type { SchemaStore } from '../schemas/schema-store.ts'
import type { Shape } from '../schemas/shape.ts'
import { checkShape } from './check-shape.ts'
import { closest } from './closest.ts'
import { compositeShapes } from './composite-shapes.ts'
import { crossplaneShapes, resourcesInput } from './crossplane-shapes.ts'
import type { Diagnostic, ValidationCheck } from './diagnostic.ts'
import { pathParts, pathProblem } from './field-path.ts'
import { customShapes, isCrossplane, type Manifest, readManifests } from './kubernetes.ts'
import { foldedField, managedShape } from './managed-resource.ts'
import { child, entriesOf, itemsOf, type Place, plain, type Tree, textOf } from './yaml-tree.ts'

/** Definitions, compositions, packages and managed resources. `definitions` are other files with definitions of resources. */
export function validateCrossplane(
  files: ReadonlyMap<string, string>,
  definitions: ReadonlyMap<string, string>,
  store: SchemaStore,
): ValidationCheck {
  const started = performance.now()
  const { manifests, problems } = readManifests(files)
  const known = [...readManifests(definitions).manifests, ...manifests]
  const context: Context = {
    composites: compositeShapes(known),
    custom: customShapes(known),
    store,
    diagnostics: [...problems],
    gaps: new Set(),
  }
  for (const manifest of manifests) checkManifest(manifest, context)
  const { diagnostics, gaps } = context
  const base = { name: 'crossplane-schema', engine: 'provenly', diagnostics, wallMs: performance.now() - started }
  if (diagnostics.some(({ severity }) => severity === 'error')) return { ...base, result: 'failed' }
  if (gaps.size > 0) return { ...base, result: 'unavailable', detail: [...gaps].join('; ') }
  return { ...base, result: 'passed' }
}

type Context = {
  composites: ReadonlyMap<string, Shape>
  custom: ReadonlyMap<string, Shape>
  store: SchemaStore
  diagnostics: Diagnostic[]
  gaps: Set<string>
}

type Say = (rule: string, message: string, at: Place) => void

function checkManifest(manifest: Manifest, context: Context): void {
  const { file, tree, apiVersion, kind, address } = manifest
  const say: Say = (rule, message, { line, column }) =>
    context.diagnostics.push({ rule: `crossplane/${rule}`, severity: 'error', message, file, line, column, address })
  const own = crossplaneShapes[`${apiVersion}/${kind}`]
  if (own !== undefined) {
    shapeProblems(tree, own, '', say)
    if (kind === 'CompositeResourceDefinition') checkDefinition(tree, say)
    if (kind === 'Composition') checkComposition(tree, context, say)
    return
  }
  const isOwnGroup = /^(apiextensions|pkg|meta\.pkg|protection|ops)\.crossplane\.io\//.test(apiVersion)
  if (isOwnGroup) {
    const kinds = Object.keys(crossplaneShapes).filter((name) => name.startsWith(`${apiVersion}/`))
    const near = closest(
      kind,
      kinds.map((name) => name.split('/')[2] ?? ''),
    )
    say(
      'unknown-kind',
      `there is no kind ${kind} in ${apiVersion}${near === null ? '' : `; did you mean ${near}?`}`,
      tree,
    )
  } else if (isCrossplane(apiVersion)) checkManaged(tree, context, say)
}

function shapeProblems(tree: Tree, shape: Shape, path: string, say: Say): void {
  const options = { resolve: () => null, nullable: true }
  for (const problem of checkShape(tree, shape, path, options)) say(problem.rule, problem.message, problem)
}

function checkDefinition(tree: Tree, say: Say): void {
  const spec = child(tree, 'spec')
  const [group, plural] = [textOf(child(spec, 'group')), textOf(child(child(spec, 'names'), 'plural'))]
  const name = child(child(tree, 'metadata'), 'name')
  if (group !== null && plural !== null && textOf(name) !== `${plural}.${group}`) {
    say('bad-name', `metadata.name must be ${plural}.${group}`, name ?? tree)
  }
  const claims = child(child(spec, 'claimNames'), 'kind')
  if (claims !== undefined && textOf(claims) === textOf(child(child(spec, 'names'), 'kind'))) {
    say('bad-name', 'the claim must have another kind than the composite resource', claims)
  }
  const versions = itemsOf(child(spec, 'versions'))
  const referenceable = versions.filter((version) => plainOf(child(version, 'referenceable')) === true)
  if (versions.length > 0 && referenceable.length !== 1) {
    say(
      'referenceable',
      `exactly one version must be referenceable, not ${referenceable.length}`,
      child(spec, 'versions') ?? tree,
    )
  }
  for (const version of versions) {
    const schema = child(child(version, 'schema'), 'openAPIV3Schema')
    if (schema === undefined)
      say('missing-field', `the version ${textOf(child(version, 'name'))} has no schema.openAPIV3Schema`, version)
    else if (textOf(child(schema, 'type')) !== 'object')
      say('bad-schema', 'openAPIV3Schema must be of type object', schema)
    else schemaProblems(schema, 'openAPIV3Schema', say, 0)
  }
}

const plainOf = (tree: Tree | undefined): unknown => (tree === undefined ? undefined : plain(tree))
const schemaTypes = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean'])

/** The API server takes structural schemas only: every value has a type, and what is required exists. */
function schemaProblems(schema: Tree, path: string, say: Say, depth: number): void {
  if (schema.kind !== 'map' || depth > 50) {
    say('bad-schema', `${path} is not a schema`, schema)
    return
  }
  const type = child(schema, 'type')
  const open = ['x-kubernetes-int-or-string', 'x-kubernetes-preserve-unknown-fields', '$ref'].some(
    (name) => child(schema, name) !== undefined,
  )
  if (type === undefined && !open) say('bad-schema', `${path} has no type`, schema)
  else if (type !== undefined && !schemaTypes.has(textOf(type) ?? ''))
    say('bad-schema', `${path} has no such type as ${textOf(type)}`, type)
  const properties = child(schema, 'properties')
  const names = new Set(entriesOf(properties).map(({ key }) => key))
  for (const item of itemsOf(child(schema, 'required'))) {
    const name = textOf(item)
    if (properties !== undefined && name !== null && !names.has(name))
      say('bad-schema', `${path} requires ${name}, which is not among its properties`, item)
  }
  for (const { key, value } of entriesOf(properties)) schemaProblems(value, `${path}.${key}`, say, depth + 1)
  const items = child(schema, 'items')
  if (items !== undefined) schemaProblems(items, `${path}[]`, say, depth + 1)
  else if (textOf(type ?? undefined) === 'array' && !open)
    say('bad-schema', `${path} is an array without items`, schema)
}

function checkComposition(tree: Tree, context: Context, say: Say): void {
  const spec = child(tree, 'spec')
  const type = child(spec, 'compositeTypeRef')
  const composite =
    context.composites.get(`${textOf(child(type, 'apiVersion'))}/${textOf(child(type, 'kind'))}`) ?? null
  if (composite === null && type !== undefined) {
    context.gaps.add(
      `no CompositeResourceDefinition of ${textOf(child(type, 'kind'))} is beside its composition: field paths were not checked`,
    )
  }
  const mode = textOf(child(spec, 'mode'))
  const [pipeline, resources] = [child(spec, 'pipeline'), child(spec, 'resources')]
  if (pipeline === undefined && resources === undefined)
    say('missing-field', 'a composition needs a pipeline or resources', spec ?? tree)
  if (pipeline !== undefined && mode === 'Resources')
    say('bad-mode', 'mode is Resources, but there is a pipeline', pipeline)
  if (resources !== undefined && mode === 'Pipeline')
    say('bad-mode', 'mode is Pipeline, but there are resources', resources)
  if (pipeline !== undefined && mode === null) say('bad-mode', 'a pipeline needs mode: Pipeline', pipeline)
  checkTemplates(resources, child(spec, 'patchSets'), composite, context, say)
  const steps = new Set<string>()
  for (const step of itemsOf(pipeline)) {
    const name = textOf(child(step, 'step'))
    if (name !== null && steps.has(name)) say('duplicate-step', `two steps are named ${name}`, step)
    if (name !== null) steps.add(name)
    const input = child(step, 'input')
    const label = textOf(child(input, 'apiVersion')) ?? ''
    if (input === undefined) continue
    if (!label.startsWith('pt.fn.crossplane.io/')) {
      if (!/^(template\.fn|gotemplating\.fn|go-templating\.fn)/.test(label)) {
        context.gaps.add(`the input of ${textOf(child(child(step, 'functionRef'), 'name'))} was not checked`)
      }
      continue
    }
    if (textOf(child(input, 'kind')) !== 'Resources')
      say('unknown-kind', 'the input of this function is of kind Resources', input)
    shapeProblems(input, resourcesInput, '', say)
    checkTemplates(child(input, 'resources'), child(input, 'patchSets'), composite, context, say)
  }
}

function checkTemplates(
  resources: Tree | undefined,
  patchSets: Tree | undefined,
  composite: Shape | null,
  context: Context,
  say: Say,
): void {
  const sets = new Map(itemsOf(patchSets).map((set) => [textOf(child(set, 'name')), set]))
  for (const set of sets.values()) {
    for (const patch of itemsOf(child(set, 'patches'))) checkPatch(patch, composite, null, sets, say)
  }
  const names = new Set<string>()
  for (const resource of itemsOf(resources)) {
    const name = textOf(child(resource, 'name'))
    if (name !== null && names.has(name)) say('duplicate-resource', `two resources are named ${name}`, resource)
    if (name !== null) names.add(name)
    const base = child(resource, 'base')
    const fields = base === undefined ? null : checkManaged(base, context, say)
    for (const patch of itemsOf(child(resource, 'patches'))) checkPatch(patch, composite, fields, sets, say)
  }
}

/** `fields` is the shape of the composed resource, where it is known. */
function checkPatch(
  patch: Tree,
  composite: Shape | null,
  fields: Shape | null,
  sets: ReadonlyMap<string | null, Tree>,
  say: Say,
): void {
  const type = textOf(child(patch, 'type')) ?? 'FromCompositeFieldPath'
  const [from, to] = [child(patch, 'fromFieldPath'), child(patch, 'toFieldPath')]
  const path = (at: Tree | undefined, shape: Shape | null) => {
    const text = textOf(at)
    if (at === undefined || text === null) return
    const problem =
      shape === null ? (pathParts(text) === null ? `${text} is not a field path` : null) : pathProblem(text, shape)
    if (problem !== null) say('unknown-path', problem, at)
  }
  if (type === 'PatchSet') {
    const name = child(patch, 'patchSetName')
    if (name === undefined) say('missing-field', 'patchSetName is missing', patch)
    else if (!sets.has(textOf(name))) say('unknown-patch-set', `there is no patch set ${textOf(name)}`, name)
    return
  }
  if (type.startsWith('Combine')) {
    if (child(patch, 'combine') === undefined) say('missing-field', 'combine is missing', patch)
    if (to === undefined) say('missing-field', 'toFieldPath is missing', patch)
  } else if (from === undefined) say('missing-field', 'fromFieldPath is missing', patch)
  if (type === 'FromCompositeFieldPath') {
    path(from, composite)
    path(to ?? from, fields)
  } else if (type === 'ToCompositeFieldPath') {
    path(from, null)
    path(to ?? from, composite)
  } else if (type === 'CombineFromComposite') {
    for (const variable of itemsOf(child(child(patch, 'combine'), 'variables')))
      path(child(variable, 'fromFieldPath'), composite)
    path(to, fields)
  } else if (type === 'CombineToComposite') path(to, composite)
}

/** Returns the shape of the resource where a definition of it is at hand. */
function checkManaged(tree: Tree, context: Context, say: Say): Shape | null {
  const [apiVersion, kind] = [textOf(child(tree, 'apiVersion')), textOf(child(tree, 'kind'))]
  if (apiVersion === null || kind === null) {
    say('missing-field', `${apiVersion === null ? 'apiVersion' : 'kind'} is missing`, tree)
    return null
  }
  const key = `${apiVersion}/${kind}`
  const defined = context.custom.get(key) ?? context.composites.get(key)
  if (defined !== undefined) {
    // What a patch sets is not in the base.
    shapeProblems(tree, withoutRequired(defined), '', say)
    return defined
  }
  if (!/^[A-Z][A-Za-z0-9]*$/.test(kind))
    say('bad-kind', `${kind} is not a kind: those are written in camel case`, child(tree, 'kind') ?? tree)
  if (!/^([a-z0-9-]+\.)*[a-z0-9-]+\/v\d+((alpha|beta)\d+)?$|^v1$/.test(apiVersion)) {
    say('bad-version', `${apiVersion} is not a group and a version`, child(tree, 'apiVersion') ?? tree)
    return null
  }
  if (kind === 'ProviderConfig' || kind === 'ClusterProviderConfig') return null
  const managed = managedShape(apiVersion, kind, context.store)
  if (managed === null) {
    context.gaps.add(`no definition of ${kind} (${apiVersion}): put its CustomResourceDefinition beside it`)
    return null
  }
  const spec = child(tree, 'spec')
  for (const { key: name, line, column } of entriesOf(spec)) {
    if (!managedSpec.has(name))
      say('unknown-field', `spec.${name} is not a field of managed resources${near(name)}`, { line, column })
  }
  const given = child(spec, 'forProvider')
  for (const section of [given, child(spec, 'initProvider')]) {
    for (const field of entriesOf(section)) {
      const { folded, reference } = foldedField(field.key)
      const shape =
        managed.fields.properties?.[folded] ?? (reference ? managed.fields.properties?.[`${folded}s`] : undefined)
      const whole = managed.fields.properties?.[field.key.toLowerCase()]
      if (shape !== undefined || whole !== undefined) continue
      say(
        'unknown-field',
        `${kind} has no field forProvider.${field.key}: ${managed.type}, which it is made from, has no such argument`,
        field,
      )
    }
  }
  return null
}

const managedSpec = new Set(
  `deletionPolicy forProvider initProvider managementPolicies providerConfigRef providerRef publishConnectionDetailsTo
   writeConnectionSecretToRef`.split(/\s+/),
)

function near(name: string): string {
  const found = closest(name, managedSpec)
  return found === null ? '' : `; did you mean ${found}?`
}

function withoutRequired(shape: Shape): Shape {
  const { required: _, properties, items, ...rest } = shape
  return {
    ...rest,
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, inner]) => [name, withoutRequired(inner)]),
          ),
        }),
    ...(items === undefined ? {} : { items: withoutRequired(items) }),
  }
}
