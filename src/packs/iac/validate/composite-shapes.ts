import type { Shape } from '../schemas/shape.ts'
import type { Manifest } from './kubernetes.ts'
import { openApiShape } from './open-api-shape.ts'
import { child, itemsOf, textOf } from './yaml-tree.ts'

const any: Shape = { type: 'any' }

/** What Crossplane adds to the spec of a composite resource and of a claim. */
const addedToSpec = Object.fromEntries(
  `claimRef compositionRef compositionRevisionRef compositionRevisionSelector compositionSelector compositionUpdatePolicy
   compositeDeletePolicy crossplane environmentConfigRefs publishConnectionDetailsTo resourceRef resourceRefs
   writeConnectionSecretToRef`
    .split(/\s+/)
    .map((name) => [name, any]),
)

/** Shapes of the composite resources and claims that are defined by the manifests, by version and kind. */
export function compositeShapes(manifests: readonly Manifest[]): Map<string, Shape> {
  const shapes = new Map<string, Shape>()
  for (const { kind, tree } of manifests) {
    if (kind !== 'CompositeResourceDefinition') continue
    const spec = child(tree, 'spec')
    const group = textOf(child(spec, 'group'))
    const kinds = ['names', 'claimNames'].flatMap((names) => textOf(child(child(spec, names), 'kind')) ?? [])
    for (const version of itemsOf(child(spec, 'versions'))) {
      const schema = child(child(version, 'schema'), 'openAPIV3Schema')
      const label = textOf(child(version, 'name'))
      if (schema === undefined || label === null) continue
      for (const name of kinds) shapes.set(`${group}/${label}/${name}`, withAdded(openApiShape(schema)))
    }
  }
  return shapes
}

function withAdded(shape: Shape): Shape {
  const spec: Shape = shape.properties?.spec ?? { type: 'object' }
  const status = shape.properties?.status
  const statusFields = { ...status?.properties, conditions: any, connectionDetails: any, claimConditionTypes: any }
  return {
    type: 'object',
    properties: {
      apiVersion: { type: 'string' },
      kind: { type: 'string' },
      metadata: any,
      spec: { ...spec, properties: { ...spec.properties, ...addedToSpec } },
      status: {
        type: 'object',
        ...(status?.additional === undefined ? {} : { additional: status.additional }),
        properties: statusFields,
      },
    },
    required: shape.required?.filter((name) => name !== 'status') ?? [],
  }
}
