import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAnswer } from './answer.ts'

const files = [{ path: 'main.tf', content: 'locals {}\n' }]

test('answers of models in every form that is read, and why others are not', () => {
  const table: [raw: string, output: string | undefined, expected: unknown][] = [
    [JSON.stringify({ files }), undefined, { kind: 'files', title: null, files, deletes: [] }],
    [
      `\`\`\`json\n${JSON.stringify({ title: 't', files, deletes: ['old.tf'] })}\n\`\`\``,
      undefined,
      { kind: 'files', title: 't', files, deletes: ['old.tf'] },
    ],
    [
      '{"blueprint": "terraform/s3", "parameters": {"name": "a", "days": null}}',
      undefined,
      { kind: 'blueprint', blueprint: 'terraform/s3', parameters: { name: 'a' } },
    ],
    ['=== main.tf\nlocals {}', undefined, { kind: 'files', title: null, files, deletes: [] }],
    ['Here:\n```hcl main.tf\nlocals {}\n```\n', undefined, { kind: 'files', title: null, files, deletes: [] }],
    ['```\nlocals {}\n```', 'main.tf', { kind: 'files', title: null, files, deletes: [] }],
    [
      '```\nlocals {}\n```',
      undefined,
      {
        kind: 'problem',
        problem: 'format: a code block does not say which file it is: answer with JSON {"files": [...]}',
      },
    ],
    ['', undefined, { kind: 'problem', problem: 'format: the answer is empty' }],
    [
      '{"files": []}',
      undefined,
      { kind: 'problem', problem: 'format: files: Too small: expected array to have >=1 items' },
    ],
    [
      '{"files": [{"path": "/etc/passwd", "content": "x"}]}',
      undefined,
      { kind: 'problem', problem: 'format: files.0.path: "/etc/passwd": a path is relative to the workspace' },
    ],
    [
      '{"files": [{"path": "a", "content": "x", "mode": 511}]}',
      undefined,
      { kind: 'problem', problem: 'format: files.0: Unrecognized key: "mode"' },
    ],
  ]
  for (const [raw, output, expected] of table) assert.deepEqual(readAnswer(raw, output), expected, raw)
  const broken = readAnswer('{"files": [', undefined)
  assert.ok(broken.kind === 'problem' && broken.problem.startsWith('format: the JSON can not be read: '))
})
