import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readPath } from './read-path.ts'
import { checksOf, findingsOf } from './validate-fixture.ts'

const manifest = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c\ndata:\n'

test('aliases that expand without end are a finding', async () => {
  const levels = 'abcdefghij'.split('')
  const lines = levels.map((name, index) => {
    const inner =
      index === 0
        ? '"x"'
        : Array(10)
            .fill(`*${levels[index - 1]}`)
            .join(',')
    return `  ${name}: &${name} [${inner}]`
  })
  const found = await findingsOf({ 'a.yaml': `${manifest}${lines.join('\n')}\n` })
  assert.deepEqual(found, { result: 'failed', findings: ['1 kubernetes/syntax'] })
})

test('an alias of itself is a finding', async () => {
  assert.equal((await findingsOf({ 'a.yaml': `${manifest}  a: &x [*x]\n` })).result, 'failed')
})

test('brackets without end are a finding', async () => {
  const found = await findingsOf({ 'a.yaml': `${manifest}  a: ${'['.repeat(200_000)}\n` })
  assert.deepEqual(found, { result: 'failed', findings: ['6 kubernetes/syntax'] })
})

test('maps within maps without end are a finding', async () => {
  const nested = Array.from({ length: 400 }, (_, index) => `${' '.repeat(index + 2)}a:`).join('\n')
  assert.deepEqual((await findingsOf({ 'a.yaml': `${manifest}${nested} 1\n` })).findings, ['1 kubernetes/syntax'])
})

test('a file of 50 MB is not looked into, and said so', async () => {
  const [check, ...others] = await checksOf({ 'a.yaml': manifest + '  a: "x"\n'.repeat(6_000_000) })
  assert.deepEqual([check?.name, check?.result, others], ['files-readable', 'unavailable', []])
})

test('binary files and other encodings are findings', async () => {
  assert.deepEqual((await findingsOf({ 'main.tf': 'a\n\0\u0001', 'b.yaml': 'a: \ufffd' })).findings, [
    '2 file/binary',
    '1 file/encoding',
  ])
})

test('line endings of Windows and a byte order mark change nothing', async () => {
  const text = `\ufeff${manifest}  a: b\n`.replaceAll('\n', '\r\n')
  assert.deepEqual(await findingsOf({ 'a.yaml': text }), { result: 'passed', findings: [] })
})

test('files that are no infrastructure have no check', async () => {
  assert.deepEqual(await checksOf({ 'README.md': '# x', 'package.json': '{"name": "x"}', 'a.yaml': 'a: 1' }), [])
})

test('a pattern that takes forever is passed over', async () => {
  const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: as.b.c}
spec:
  {group: b.c, names: {kind: A, plural: as}, scope: Cluster, versions: [{name: v1, served: true, storage: true,
    schema: {openAPIV3Schema: {type: object, properties: {spec: {type: string, pattern: "^(a|a)*$"}}}}}]}
`
  const resource = `apiVersion: b.c/v1\nkind: A\nmetadata: {name: x}\nspec: "${'a'.repeat(60)}!"\n`
  assert.deepEqual(await findingsOf({ 'crd.yaml': definition, 'a.yaml': resource }), { result: 'passed', findings: [] })
})

test('names that every object has are names like others', async () => {
  assert.deepEqual(await findingsOf({ 'a.tf': 'resource "aws_s3_bucket" "b" {\n  constructor = 2\n}\n' }), {
    result: 'failed',
    findings: ['2 terraform/unsupported-argument'],
  })
  assert.deepEqual(await findingsOf({ 'a.yaml': `${manifest}__proto__: 1\n` }), {
    result: 'failed',
    findings: ['6 kubernetes/unknown-field'],
  })
})

test('nested brackets are a finding in every language', async () => {
  for (const [name, text] of [
    ['a.tf', `a = ${'('.repeat(200_000)}`],
    ['a.tf.json', '['.repeat(200_000)],
  ] as const) {
    assert.equal((await findingsOf({ [name]: text })).result, 'failed', name)
  }
})

test('links that make a circle are not followed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'provenly-links-'))
  try {
    mkdirSync(join(folder, 'a'))
    writeFileSync(join(folder, 'a', 'main.tf'), 'locals {}\n')
    symlinkSync('..', join(folder, 'a', 'up'))
    symlinkSync('self.tf', join(folder, 'a', 'self.tf'))
    assert.deepEqual(readPath(folder), { folder, files: new Map([['a/main.tf', 'locals {}\n']]) })
    assert.throws(() => readPath(join(folder, 'none')), { code: 'not-found' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
