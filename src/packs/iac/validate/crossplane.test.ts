import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsOf } from './validate-fixture.ts'

const definition = `apiVersion: apiextensions.crossplane.io/v1
kind: CompositeResourceDefinition
metadata:
  name: xbuckets.example.org
spec:
  group: example.org
  names:
    kind: XBucket
    plural: xbuckets
  versions:
    - name: v1alpha1
      served: true
      referenceable: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              required: [region]
              properties:
                region:
                  type: string
            status:
              type: object
              properties:
                arn:
                  type: string
`
const composition = `apiVersion: apiextensions.crossplane.io/v1
kind: Composition
metadata:
  name: bucket
spec:
  compositeTypeRef:
    apiVersion: example.org/v1alpha1
    kind: XBucket
  mode: Pipeline
  pipeline:
    - step: resources
      functionRef:
        name: function-patch-and-transform
      input:
        apiVersion: pt.fn.crossplane.io/v1beta1
        kind: Resources
        resources:
          - name: bucket
            base:
              apiVersion: s3.aws.upbound.io/v1beta1
              kind: Bucket
              spec:
                forProvider:
                  region: eu-west-1
                  forceDestroy: true
            patches:
              - type: FromCompositeFieldPath
                fromFieldPath: spec.region
                toFieldPath: spec.forProvider.region
              - type: ToCompositeFieldPath
                fromFieldPath: status.atProvider.arn
                toFieldPath: status.arn
`
const both = (change: [string, string] = ['', '']) => ({
  'xrd.yaml': definition,
  'composition.yaml': composition.replace(...change),
})

test('a definition and its composition pass', async () => {
  assert.deepEqual(await findingsOf(both()), { result: 'passed', findings: [] })
})

const cases: [name: string, change: [string, string], findings: string[]][] = [
  [
    'a path from the composite',
    ['fromFieldPath: spec.region', 'fromFieldPath: spec.regoin'],
    ['28 crossplane/unknown-path'],
  ],
  ['a path to the composite', ['toFieldPath: status.arn', 'toFieldPath: status.url'], ['32 crossplane/unknown-path']],
  ['a type of patch', ['type: FromCompositeFieldPath', 'type: FromComposite'], ['27 crossplane/not-allowed']],
  ['a mode that does not fit', ['  mode: Pipeline\n', ''], ['10 crossplane/bad-mode']],
  [
    'an unknown field',
    ['      functionRef:', '      functionRf:'],
    ['11 crossplane/missing-field', '12 crossplane/unknown-field'].reverse(),
  ],
  [
    'an argument that the provider does not have',
    ['forceDestroy', 'forceDestruction'],
    ['25 crossplane/unknown-field'],
  ],
]
for (const [name, change, findings] of cases) {
  test(name, async () => {
    assert.ok(composition.includes(change[0]))
    assert.deepEqual(await findingsOf(both(change)), { result: 'failed', findings })
  })
}

test('without the definition, paths could not be checked', async () => {
  assert.equal((await findingsOf({ 'composition.yaml': composition })).result, 'unavailable')
})

test('a managed resource of an unknown kind could not be checked', async () => {
  assert.equal((await findingsOf(both(['kind: Bucket', 'kind: Bukkit']))).result, 'unavailable')
})

test('composite resources are held against their definition', async () => {
  const resource = 'apiVersion: example.org/v1alpha1\nkind: XBucket\nmetadata:\n  name: b\nspec:\n  regoin: x\n'
  assert.deepEqual(await findingsOf({ 'xrd.yaml': definition, 'b.yaml': resource }), {
    result: 'failed',
    findings: ['6 kubernetes/unknown-field', '6 kubernetes/missing-field'],
  })
})

test('a definition is named after its plural, and has one version to refer to', async () => {
  const text = definition
    .replace('name: xbuckets.example.org', 'name: buckets')
    .replace('referenceable: true', 'referenceable: false')
  assert.deepEqual(await findingsOf({ 'xrd.yaml': text }), {
    result: 'failed',
    findings: ['4 crossplane/bad-name', '11 crossplane/referenceable'],
  })
})
