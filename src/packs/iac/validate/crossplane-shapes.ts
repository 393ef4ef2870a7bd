import type { Shape } from '../schemas/shape.ts'

/** Shapes of Crossplane's own kinds, by version and kind. Written from its reference; metadata and status are left open. */
const text: Shape = { type: 'string' }
const flag: Shape = { type: 'boolean' }
const any: Shape = { type: 'any' }
const textMap: Shape = { type: 'object', additional: text }
const list = (items: Shape): Shape => ({ type: 'array', items })
const object = (properties: Record<string, Shape>, required: string[] = []): Shape => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
})
const choice = (...values: string[]): Shape => ({ type: 'string', enum: values })

const names = object(
  { kind: text, plural: text, singular: text, listKind: text, shortNames: list(text), categories: list(text) },
  ['kind', 'plural'],
)
const definitionVersion = object(
  {
    name: text,
    served: flag,
    referenceable: flag,
    deprecated: flag,
    deprecationWarning: text,
    schema: object({ openAPIV3Schema: any }),
    additionalPrinterColumns: list(any),
  },
  ['name', 'served', 'referenceable'],
)
const definition = object(
  {
    group: text,
    names,
    claimNames: names,
    connectionSecretKeys: list(text),
    conversion: any,
    defaultCompositeDeletePolicy: choice('Background', 'Foreground'),
    defaultCompositionRef: object({ name: text }, ['name']),
    defaultCompositionUpdatePolicy: choice('Automatic', 'Manual'),
    enforcedCompositionRef: object({ name: text }, ['name']),
    metadata: any,
    scope: choice('Namespaced', 'Cluster', 'LegacyCluster'),
    versions: { ...list(definitionVersion), minItems: 1 },
  },
  ['group', 'names', 'versions'],
)

export const patchTypes = [
  'FromCompositeFieldPath',
  'ToCompositeFieldPath',
  'CombineFromComposite',
  'CombineToComposite',
  'FromEnvironmentFieldPath',
  'ToEnvironmentFieldPath',
  'CombineFromEnvironment',
  'CombineToEnvironment',
  'PatchSet',
]

const transform = object(
  {
    type: choice('map', 'match', 'math', 'string', 'convert'),
    map: { type: 'object', additional: any },
    match: object({ patterns: list(any), fallbackTo: choice('Value', 'Input'), fallbackValue: any }),
    math: object({ type: choice('Multiply', 'ClampMin', 'ClampMax'), multiply: any, clampMin: any, clampMax: any }),
    string: object({
      type: choice('Format', 'Convert', 'TrimPrefix', 'TrimSuffix', 'Regexp', 'Join', 'Replace'),
      fmt: text,
      convert: choice(
        'ToUpper',
        'ToLower',
        'ToBase64',
        'FromBase64',
        'ToJson',
        'ToSha1',
        'ToSha256',
        'ToSha512',
        'ToAdler32',
      ),
      trim: text,
      regexp: any,
      join: any,
      replace: any,
    }),
    convert: object({
      toType: choice('string', 'int', 'int64', 'bool', 'float64', 'object', 'array'),
      format: choice('none', 'quantity', 'json'),
    }),
  },
  ['type'],
)
const patch = object({
  type: { type: 'string', enum: patchTypes },
  fromFieldPath: text,
  toFieldPath: text,
  patchSetName: text,
  combine: object(
    {
      variables: { ...list(object({ fromFieldPath: text }, ['fromFieldPath'])), minItems: 1 },
      strategy: choice('string'),
      string: object({ fmt: text }, ['fmt']),
    },
    ['variables', 'strategy'],
  ),
  transforms: list(transform),
  policy: object({ fromFieldPath: choice('Optional', 'Required'), toFieldPath: text, mergeOptions: any }),
})
const patchSet = object({ name: text, patches: list(patch) }, ['name', 'patches'])
const connectionDetail = object({
  name: text,
  type: choice('FromConnectionSecretKey', 'FromFieldPath', 'FromValue'),
  fromConnectionSecretKey: text,
  fromFieldPath: text,
  value: text,
})
const readiness = object(
  {
    type: choice('None', 'MatchString', 'MatchInteger', 'MatchTrue', 'MatchFalse', 'MatchCondition', 'NonEmpty'),
    fieldPath: text,
    matchString: text,
    matchInteger: { type: 'integer' },
    matchCondition: object({ type: text, status: text }),
  },
  ['type'],
)
const template = object({
  name: text,
  base: { type: 'object', additional: true },
  patches: list(patch),
  connectionDetails: list(connectionDetail),
  readinessChecks: list(readiness),
})
/** The input of function-patch-and-transform. */
export const resourcesInput = object(
  {
    apiVersion: text,
    kind: text,
    metadata: any,
    environment: any,
    patchSets: list(patchSet),
    resources: list({ ...template, required: ['name'] }),
  },
  ['resources'],
)
const step = object(
  {
    step: text,
    functionRef: object({ name: text }, ['name']),
    input: { type: 'object', additional: true },
    credentials: list(any),
    requirements: any,
  },
  ['step', 'functionRef'],
)
const composition = object(
  {
    compositeTypeRef: object({ apiVersion: text, kind: text }, ['apiVersion', 'kind']),
    environment: any,
    mode: choice('Pipeline', 'Resources'),
    patchSets: list(patchSet),
    pipeline: { ...list(step), minItems: 1 },
    publishConnectionDetailsWithStoreConfigRef: any,
    resources: list(template),
    writeConnectionSecretsToNamespace: text,
  },
  ['compositeTypeRef'],
)
const packageSpec = object(
  {
    package: text,
    packagePullPolicy: choice('Always', 'IfNotPresent', 'Never'),
    packagePullSecrets: list(object({ name: text })),
    revisionActivationPolicy: choice('Automatic', 'Manual'),
    revisionHistoryLimit: { type: 'integer' },
    ignoreCrossplaneConstraints: flag,
    skipDependencyResolution: flag,
    commonLabels: textMap,
    controllerConfigRef: object({ name: text }, ['name']),
    runtimeConfigRef: object({ name: text, apiVersion: text, kind: text }, ['name']),
  },
  ['package'],
)
const metaSpec = object({
  crossplane: object({ version: text }),
  dependsOn: list(
    object({
      provider: text,
      configuration: text,
      function: text,
      version: text,
      apiVersion: text,
      kind: text,
      package: text,
    }),
  ),
  controller: any,
  capabilities: list(text),
  image: text,
})

const kind = (spec: Shape): Shape =>
  object({ apiVersion: text, kind: text, metadata: any, spec, status: any }, ['spec'])
const loose = object({ apiVersion: text, kind: text, metadata: any, spec: any, status: any, data: any })

export const crossplaneShapes: Readonly<Record<string, Shape>> = {
  'apiextensions.crossplane.io/v1/CompositeResourceDefinition': kind(definition),
  'apiextensions.crossplane.io/v2/CompositeResourceDefinition': kind(definition),
  'apiextensions.crossplane.io/v1/Composition': kind(composition),
  'apiextensions.crossplane.io/v1/CompositionRevision': loose,
  'apiextensions.crossplane.io/v1alpha1/EnvironmentConfig': loose,
  'apiextensions.crossplane.io/v1beta1/EnvironmentConfig': loose,
  'apiextensions.crossplane.io/v1alpha1/Usage': loose,
  'apiextensions.crossplane.io/v1beta1/Usage': loose,
  'apiextensions.crossplane.io/v1alpha1/ManagedResourceActivationPolicy': loose,
  'apiextensions.crossplane.io/v1alpha1/ManagedResourceDefinition': loose,
  'protection.crossplane.io/v1beta1/Usage': loose,
  'protection.crossplane.io/v1beta1/ClusterUsage': loose,
  'ops.crossplane.io/v1alpha1/Operation': loose,
  'ops.crossplane.io/v1alpha1/CronOperation': loose,
  'ops.crossplane.io/v1alpha1/WatchOperation': loose,
  'pkg.crossplane.io/v1/Provider': kind(packageSpec),
  'pkg.crossplane.io/v1/Configuration': kind(packageSpec),
  'pkg.crossplane.io/v1/Function': kind(packageSpec),
  'pkg.crossplane.io/v1beta1/Function': kind(packageSpec),
  'pkg.crossplane.io/v1beta1/DeploymentRuntimeConfig': loose,
  'pkg.crossplane.io/v1beta1/ImageConfig': loose,
  'pkg.crossplane.io/v1alpha1/ControllerConfig': loose,
  'meta.pkg.crossplane.io/v1/Provider': kind(metaSpec),
  'meta.pkg.crossplane.io/v1/Configuration': kind(metaSpec),
  'meta.pkg.crossplane.io/v1/Function': kind(metaSpec),
  'meta.pkg.crossplane.io/v1beta1/Function': kind(metaSpec),
}
