import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Expression } from './ast.ts'
import { parseJson } from './json.ts'
import { parseHcl } from './parse.ts'
import { parseHclJson } from './parse-json.ts'

const value = (text: string): Expression => {
  const { body, problems } = parseHcl(`a = ${text}\n`)
  assert.deepEqual(problems, [])
  const [attribute] = body.attributes
  assert.ok(attribute)
  return attribute.value
}

/** The shape of an expression without its places. */
function shape(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(shape)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'span')
      .map(([key, inner]) => [key, shape(inner)]),
  )
}

const literal = (each: unknown) => ({ kind: 'literal', value: each })
const name = (each: string) => ({ kind: 'variable', name: each })

test('expressions of every kind', () => {
  const cases: [string, unknown][] = [
    ['"x\\n\\u0041$${a}"', literal('x\nA${a}')],
    ['-1.5e3', { kind: 'unary', operator: '-', operand: literal(1500) }],
    ['"a${b.c}d"', { kind: 'template', parts: ['a', { kind: 'get', object: name('b'), name: 'c' }, 'd'] }],
    ['a ? b : c', { kind: 'conditional', condition: name('a'), yes: name('b'), no: name('c') }],
    [
      '1 + 2 * 3',
      {
        kind: 'binary',
        operator: '+',
        left: literal(1),
        right: { kind: 'binary', operator: '*', left: literal(2), right: literal(3) },
      },
    ],
    ['f(a, b...)', { kind: 'call', name: 'f', args: [name('a'), name('b')], expands: true }],
    ['a[*].b', { kind: 'splat', object: name('a'), steps: [{ kind: 'name', name: 'b' }] }],
    ['a.*.b', { kind: 'splat', object: name('a'), steps: [{ kind: 'name', name: 'b' }] }],
    ['a["b"][0]', { kind: 'index', object: { kind: 'index', object: name('a'), key: literal('b') }, key: literal(0) }],
    [
      '[for k, v in a : v if k]',
      {
        kind: 'for',
        names: ['k', 'v'],
        collection: name('a'),
        key: null,
        value: name('v'),
        groups: false,
        condition: name('k'),
      },
    ],
    [
      '{for v in a : v => 1...}',
      {
        kind: 'for',
        names: ['v'],
        collection: name('a'),
        key: name('v'),
        value: literal(1),
        groups: true,
        condition: null,
      },
    ],
    ['[\n  1, # one\n  2,\n]', { kind: 'tuple', items: [literal(1), literal(2)] }],
    [
      '{\n  a = 1\n  "b" : 2, (c) = 3\n}',
      {
        kind: 'object',
        items: [
          { key: literal('a'), value: literal(1) },
          { key: literal('b'), value: literal(2) },
          { key: name('c'), value: literal(3) },
        ],
      },
    ],
    ['<<-EOT\n    one\n      two ${x}\n  EOT', { kind: 'template', parts: ['one\n  two ', name('x'), '\n'] }],
    [
      '"%{ if a }yes%{ else }no%{ endif }"',
      { kind: 'template', parts: [{ kind: 'if', condition: name('a'), yes: ['yes'], no: ['no'] }] },
    ],
    [
      '"%{ for x in a ~} ${x}%{ endfor }"',
      { kind: 'template', parts: [{ kind: 'each', names: ['x'], collection: name('a'), body: [name('x')] }] },
    ],
  ]
  for (const [text, expected] of cases) assert.deepEqual(shape(value(text)), expected, text)
})

test('blocks, labels and places', () => {
  const { body, problems, comments } = parseHcl(
    '\ufeff# head\r\nresource "a" "b" {\r\n  x = 1\r\n  inner {\r\n    y = true\r\n  }\r\n}\r\n',
  )
  assert.deepEqual(problems, [])
  const [block] = body.blocks
  assert.deepEqual([block?.type, block?.labels, block?.span.line, block?.span.endLine], ['resource', ['a', 'b'], 2, 7])
  assert.deepEqual([block?.body.attributes[0]?.span.line, block?.body.attributes[0]?.span.column], [3, 3])
  assert.equal(block?.body.blocks[0]?.span.line, 4)
  assert.deepEqual(comments, [{ text: 'head', line: 1 }])
})

test('problems have line and column, and reading goes on', () => {
  const cases: [string, { message: RegExp; line: number; column: number }][] = [
    ['a = \nb = 1', { message: /expected a value/, line: 1, column: 5 }],
    ['resource "a" {\n  x = 1\n', { message: /not closed/, line: 1, column: 15 }],
    ['a = "x\nb = 1', { message: /string is not closed/, line: 1, column: 5 }],
    ['a = [1, 2\nb = 1', { message: /"," in the list/, line: 2, column: 1 }],
    ['a = 1\na = 2', { message: /set twice/, line: 2, column: 1 }],
    ['a = <<EOT\nx\n', { message: /heredoc is not closed with EOT/, line: 1, column: 5 }],
    ['a : 1', { message: /written a = value/, line: 1, column: 3 }],
    ['/* x', { message: /not closed with \*\//, line: 1, column: 1 }],
    ['}', { message: /closes nothing/, line: 1, column: 1 }],
    ['a = 1 b = 2', { message: /expected a new line/, line: 1, column: 7 }],
  ]
  for (const [text, { message, line, column }] of cases) {
    const [problem] = parseHcl(text).problems
    assert.match(problem?.message ?? '', message, text)
    assert.deepEqual([problem?.line, problem?.column], [line, column], text)
  }
  const after = parseHcl('a = \nresource "x" "y" {\n  z = 1\n}\n')
  assert.equal(after.body.blocks[0]?.labels[1], 'y')
})

test('what is made to hurt ends: nesting, length, noise', () => {
  assert.match(parseHcl(`a = ${'['.repeat(100_000)}`).problems[0]?.message ?? '', /nested more than/)
  assert.match(parseHcl('a {\n'.repeat(5000)).problems[0]?.message ?? '', /nested more than/)
  assert.match(parseHcl(`a = ${'!'.repeat(100_000)}b`).problems[0]?.message ?? '', /nested more than/)
  assert.ok(parseHcl('= \n'.repeat(20_000)).problems.length <= 20)
  assert.equal(value(`"${'x'.repeat(1_000_000)}"`).kind, 'literal')
})

test('.tf.json is the same tree', () => {
  const { body, problems } = parseHclJson('{"resource": {"a": {"b": {"x": "${var.y}", "z": [1]}}}, "locals": {"l": 1}}')
  assert.deepEqual(problems, [])
  assert.deepEqual(
    body.blocks.map(({ type, labels }) => [type, labels]),
    [
      ['resource', ['a', 'b']],
      ['locals', []],
    ],
  )
  assert.equal(body.blocks[0]?.body.attributes[0]?.value.kind, 'template')
})

test('JSON problems have line and column', () => {
  const { root, problems } = parseJson('{\n  "a": [1, 2\n}')
  assert.equal(root, undefined)
  assert.deepEqual(problems, [{ message: 'expected "," or "]", found "}"', line: 3, column: 1 }])
  assert.deepEqual(parseJson('[01, -0.5e1]').problems, [], 'templates hold numbers with leading zeros')
  assert.match(parseJson('['.repeat(50_000)).problems[0]?.message ?? '', /nested/)
})
