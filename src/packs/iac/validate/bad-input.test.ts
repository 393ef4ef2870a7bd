import assert from 'node:assert/strict'
import { test } from 'node:test'
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
