import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KubernetesHeader } from '../src/packs/iac/schemas/kubernetes-file.ts'
import { writeSchemaFile } from '../src/packs/iac/schemas/schema-file.ts'
import type { Shape } from '../src/packs/iac/schemas/shape.ts'
import type { SchemaTarget } from './iac-schemas.ts'

/**
 * The shapes of Kubernetes' built-in kinds, from the official JavaScript client, whose models are generated from the OpenAPI
 * document of a release: names, types and formats from the code, what is required from the declarations.
 */
export const kubernetesSchemas: readonly SchemaTarget[] = [
  {
    file: 'kubernetes.schemas',
    package: '@kubernetes/client-node',
    version: '2.0.1',
    make: ({ folder }) => {
      const generated = join(folder, 'dist', 'gen')
      const { kinds, release } = readKinds(generated)
      return writeSchemaFile({ release, kinds } satisfies KubernetesHeader, readModels(generated))
    },
  },
]

/** Strings that are quantities: `500m`, `1Gi`, and numbers too. The client does not tell them from other strings. */
const quantities = new Set([
  'ResourceRequirements.limits',
  'ResourceRequirements.requests',
  'VolumeResourceRequirements.limits',
  'VolumeResourceRequirements.requests',
  'LimitRangeItem._default',
  'LimitRangeItem.default',
  'LimitRangeItem.defaultRequest',
  'LimitRangeItem.max',
  'LimitRangeItem.maxLimitRequestRatio',
  'LimitRangeItem.min',
  'ResourceQuotaSpec.hard',
  'PersistentVolumeSpec.capacity',
  'EmptyDirVolumeSource.sizeLimit',
  'ResourceFieldSelector.divisor',
  'MetricTarget.averageValue',
  'MetricTarget.value',
  'Overhead.podFixed',
  'CSIStorageCapacity.capacity',
  'CSIStorageCapacity.maximumVolumeSize',
])

function readModels(generated: string): Map<string, Shape> {
  const models = new Map<string, Shape>()
  const folder = join(generated, 'models')
  for (const file of readdirSync(folder).sort()) {
    const name = /^(\w+)\.js$/.exec(file)?.[1]
    if (name === undefined || name === 'ObjectSerializer' || name === 'all') continue
    const list = /\.attributeTypeMap = (\[[\s\S]*?\n\]);/.exec(readFileSync(join(folder, file), 'utf8'))?.[1]
    if (list === undefined) continue
    const fields = JSON.parse(list) as { name: string; baseName: string; type: string; format: string }[]
    const declarations = readFileSync(join(folder, `${name}.d.ts`), 'utf8')
    const optional = new Set([...declarations.matchAll(/^ {4}'(\w+)'\?:/gm)].map((match) => match[1]))
    const bare = name.replace(/^[A-Z][a-z]+(?=V\d)/, '').replace(/^V\d+((alpha|beta)\d+)?/, '')
    const required = fields.filter((field) => !optional.has(field.name)).map(({ baseName }) => baseName)
    models.set(name, {
      type: 'object',
      properties: Object.fromEntries(
        fields.map(({ baseName, type, format }) => [
          baseName,
          shapeOf(type, format, quantities.has(`${bare}.${baseName}`)),
        ]),
      ),
      ...(required.length > 0 ? { required } : {}),
    })
  }
  // Written as they are found in manifests rather than as they are declared.
  for (const [name, model] of models) {
    if (name === 'V1JSONSchemaProps' || name === 'V1CustomResourceValidation')
      models.set(name, { type: 'object', additional: true })
    else if (model.properties?.status !== undefined) model.properties.status = { type: 'any' }
  }
  return models
}

const simple: Record<string, Shape> = {
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  Date: { type: 'string' },
  any: { type: 'any' },
  IntOrString: { type: 'int-or-string' },
  V1MicroTime: { type: 'string' },
}

function shapeOf(type: string, format: string, quantity: boolean): Shape {
  const array = /^Array<(.*)>$/.exec(type)?.[1]
  if (array !== undefined) return { type: 'array', items: shapeOf(array, format, quantity) }
  const map = /^\{ \[key: string\]: (.*); \}$/.exec(type)?.[1]
  if (map !== undefined) return { type: 'object', additional: shapeOf(map, '', quantity) }
  if (quantity) return { type: 'quantity' }
  if (type === 'number') return { type: format === 'double' || format === 'float' ? 'number' : 'integer' }
  return simple[type] ?? { ref: type }
}

/** Kinds that can be created, by the paths and bodies of the client's calls. */
function readKinds(generated: string): { kinds: KubernetesHeader['kinds']; release: string } {
  const kinds: KubernetesHeader['kinds'] = {}
  let release = ''
  const folder = join(generated, 'apis')
  for (const file of readdirSync(folder).filter((name) => name.endsWith('Api.js'))) {
    const source = readFileSync(join(folder, file), 'utf8')
    for (const part of source.split(/^ {4}async (?=create)/m).slice(1)) {
      const path = /localVarPath = '([^']+)'/.exec(part)?.[1] ?? ''
      const model = /ObjectSerializer\.serialize\(body, "(\w+)"/.exec(part)?.[1]
      const match = /^\/(?:api\/(v1)|apis\/([^/]+)\/([^/]+))\/(namespaces\/\{namespace\}\/)?([\w-]+)$/.exec(path)
      if (match === null || model === undefined) continue
      const version = match[1] ?? `${match[2]}/${match[3]}`
      const kind = model.replace(/^[A-Z][a-z]+(?=V\d)/, '').replace(/^V\d+((alpha|beta)\d+)?/, '')
      kinds[`${version}/${kind}`] = { model, namespaced: match[4] !== undefined }
    }
  }
  const [first = ''] = readdirSync(join(generated, 'models')).filter((name) => name === 'V1Pod.js')
  release =
    /OpenAPI spec version: release-([\d.]+)/.exec(readFileSync(join(generated, 'models', first), 'utf8'))?.[1] ?? ''
  return { kinds, release }
}
