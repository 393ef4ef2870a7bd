import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checksOf, findingsOf } from './validate-fixture.ts'

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.27
          ports:
            - containerPort: 80
          resources:
            limits:
              cpu: 1
              memory: 128Mi
          volumeMounts:
            - name: data
              mountPath: /data
      volumes:
        - name: data
          emptyDir: {}
`

const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.com
spec:
  group: example.com
  names:
    kind: Widget
    plural: widgets
  scope: Namespaced
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              required: [size]
              properties:
                size:
                  type: integer
                  minimum: 1
                colour:
                  type: string
                  enum: [red, blue]
`
const widget = (spec: string) => `apiVersion: example.com/v1\nkind: Widget\nmetadata:\n  name: w\nspec:\n  ${spec}\n`

test('a good deployment passes', async () => {
  assert.deepEqual(await findingsOf({ 'a.yaml': deployment }), { result: 'passed', findings: [] })
})

const cases: [name: string, text: string, findings: string[]][] = [
  ['an unknown field', deployment.replace('replicas: 2', 'replica: 2'), ['6 kubernetes/unknown-field']],
  ['text for a number', deployment.replace('replicas: 2', 'replicas: "2"'), ['6 kubernetes/wrong-type']],
  [
    'a selector that does not match',
    deployment.replace('app: web\n  template', 'app: other\n  template'),
    ['9 kubernetes/selector-mismatch'],
  ],
  [
    'a volume that is not there',
    deployment.replace('name: data\n              mountPath', 'name: dat\n              mountPath'),
    ['25 kubernetes/unknown-volume'],
  ],
  ['a quantity that is none', deployment.replace('128Mi', '128MB'), ['23 kubernetes/bad-quantity']],
  [
    'a port out of range',
    deployment.replace('containerPort: 80', 'containerPort: 80000'),
    ['19 kubernetes/not-allowed'],
  ],
  ['a removed version', deployment.replace('apps/v1', 'apps/v1beta1'), ['1 kubernetes/removed-api']],
  ['a kind in the wrong group', deployment.replace('apps/v1', 'batch/v1'), ['1 kubernetes/unknown-kind']],
  ['a misspelt kind', deployment.replace('kind: Deployment', 'kind: Deploymnet'), ['1 kubernetes/unknown-kind']],
  ['a name with capitals', deployment.replace('name: web\nspec', 'name: Web\nspec'), ['4 kubernetes/bad-name']],
  ['broken YAML', deployment.replace('replicas: 2', 'replicas: [2'), ['7 kubernetes/syntax']],
  ['a key that is there twice', `${deployment}kind: Deployment\n`, ['30 kubernetes/syntax']],
  [
    'the second of two documents',
    `${deployment}---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c\ndata:\n  a: 1\n`,
    ['36 kubernetes/wrong-type'],
  ],
]
for (const [name, text, findings] of cases) {
  test(name, async () => {
    const found = await findingsOf({ 'a.yaml': text })
    assert.equal(found.result, 'failed')
    assert.deepEqual(found.findings.slice(0, findings.length), findings)
  })
}

test('custom resources are held against definitions in other files', async () => {
  const files = (spec: string) => ({ 'crd.yaml': definition, 'w.yaml': widget(spec) })
  assert.deepEqual(await findingsOf(files('{size: 1, colour: red}')), { result: 'passed', findings: [] })
  assert.deepEqual(await findingsOf(files('{size: 0, colour: green, shape: round}')), {
    result: 'failed',
    findings: ['6 kubernetes/too-small', '6 kubernetes/not-allowed', '6 kubernetes/unknown-field'],
  })
  assert.deepEqual(await findingsOf(files('{}')), { result: 'failed', findings: ['6 kubernetes/missing-field'] })
})

test('a custom resource without a definition could not be checked', async () => {
  const [check] = await checksOf({ 'w.yaml': widget('{}') })
  assert.equal(check?.result, 'unavailable')
  assert.match(check?.detail ?? '', /Widget \(example.com\/v1\)/)
})

test('a template of Helm could not be checked', async () => {
  const found = await findingsOf({ 'a.yaml': deployment.replace('name: web\nspec', 'name: {{ .Release.Name }}\nspec') })
  assert.equal(found.result, 'unavailable')
})
