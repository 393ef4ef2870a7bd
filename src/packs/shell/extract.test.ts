import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractCommand } from './extract.ts'

const length = { min: 3, max: 200 }

test('one command comes out of what models put around it', () => {
  for (const raw of [
    'ls -la',
    '  ls -la\n',
    '```bash\nls -la\n```',
    '```\nls -la\n```',
    '`ls -la`',
    '$ ls -la',
    '\r\nls -la\r\n',
  ]) {
    assert.deepEqual(extractCommand(raw, length), { command: 'ls -la' }, raw)
  }
  assert.deepEqual(extractCommand("cat <<'E'\nHello there my good friend\nE", length), {
    command: "cat <<'E'\nHello there my good friend\nE",
  })
})

test('anything else is a problem that the model is told', () => {
  const hostile: readonly [raw: string, problem: RegExp][] = [
    ['', /empty/],
    ['Sure! Here is the command:\n```bash\nls -la\n```', /text around/],
    ['```\nls\n```\n```\npwd\n```', /several/],
    ['Here is how you list files', /prose/],
    ['You can use ls to list files', /prose/],
    ['This command lists all files.', /prose/],
    ['## List files', /prose/],
    ['w', /length/],
    [`echo ${'a'.repeat(300)}`, /length/],
    ['ls \u202e-la', /invisible/],
    ['ls\u0000-la', /control/],
    ['a'.repeat(200_001), /200001/],
    ['ls \uFFFD', /not valid/],
    ['ls \ud800', /not valid/],
  ]
  for (const [raw, problem] of hostile) {
    const result = extractCommand(raw, length)
    assert.ok('problem' in result, raw.slice(0, 50))
    assert.match(result.problem, problem)
  }
})
