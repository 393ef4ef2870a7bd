// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of Terraform are written like this
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHcl } from '../hcl/parse.ts'
import { block, literal, printBlock, printCode, raw } from './hcl-writer.ts'

test('what is written can be read again, whatever stands in it', () => {
  for (const text of [
    'plain',
    '${not} %{a} template',
    'quote " and \\ slash',
    'tab\tand\nline',
    'a\nb\nc\nd\n',
    '{{ jinja }}',
    '$${x}',
  ]) {
    const made = block('locals')
    made.attributes.push(['text', literal(text)])
    const { body, problems } = parseHcl(`${printBlock(made)}\n`)
    assert.deepEqual(problems, [], text)
    assert.equal(body.blocks[0]?.body.attributes[0]?.name, 'text')
  }
  assert.equal(printCode(literal('${a} %{b}')), '"$${a} %%{b}"')
  assert.equal(printCode({ kind: 'template', parts: ['a-', raw('var.b'), '-${c}'] }), '"a-${var.b}-$${c}"')
  assert.equal(printCode({ kind: 'template', parts: [raw('var.b')] }), 'var.b')
  assert.equal(
    printCode({
      kind: 'object',
      entries: [
        ['a', literal(1)],
        ['aws:b', literal(true)],
      ],
    }),
    '{\n  a       = 1\n  "aws:b" = true\n}',
  )
})
