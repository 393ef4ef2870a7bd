import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTwoFilesPatch } from 'diff'
import type { Effect } from '../../src/core/effects.ts'
import { readAction } from '../../web/src/card/action.ts'
import { oneColumn, parseDiff } from '../../web/src/card/diff-rows.ts'
import { explain } from '../../web/src/card/explain.ts'
import { treeOf } from '../../web/src/card/tree.ts'
import { parseRoute } from '../../web/src/route.ts'
import { compare } from '../../web/src/views/compare.ts'

const patch = (before: string, after: string) => createTwoFilesPatch('a/x', 'b/x', before, after)

test('a diff keeps every line with its number, in pairs, with the part that differs', () => {
  const diff = parseDiff(patch('a\nold one\nc\n', 'a\nnew one\nadded\nc\n'))
  assert.deepEqual(diff && [diff.removed, diff.added], [1, 2])
  assert.deepEqual(diff?.rows, [
    { kind: 'same', left: { line: 1, text: 'a', from: 0, to: 0 }, right: { line: 1, text: 'a', from: 0, to: 0 } },
    {
      kind: 'change',
      left: { line: 2, text: 'old one', from: 0, to: 3 },
      right: { line: 2, text: 'new one', from: 0, to: 3 },
    },
    { kind: 'change', left: null, right: { line: 3, text: 'added', from: 0, to: 0 } },
    { kind: 'same', left: { line: 3, text: 'c', from: 0, to: 0 }, right: { line: 4, text: 'c', from: 0, to: 0 } },
  ])
  assert.deepEqual(
    oneColumn(diff?.rows ?? []).map((row) =>
      row.kind === 'gap' ? row.text : `${row.left?.line ?? ''} ${row.right?.line ?? ''}`,
    ),
    ['1 1', '2 ', ' 2', ' 3', '3 4'],
  )
})

test('lines that look like heads of a diff are lines, and what is no diff is none', () => {
  const diff = parseDiff(patch('--- a\n', '+++ b\n@@ -1 +1 @@\n'))
  assert.deepEqual(
    diff?.rows.map((row) => row.kind === 'change' && [row.left?.text, row.right?.text]),
    [
      ['--- a', '+++ b'],
      [undefined, '@@ -1 +1 @@'],
    ],
  )
  assert.equal(parseDiff('diff omitted: the file is binary'), null)
  assert.equal(parseDiff(''), null)
  assert.match(JSON.stringify(parseDiff(patch('a', 'b'))), /no line break at the end/)
})

test('a tree shares rows between lone folders and shows folders that were made', () => {
  const file = { type: 'file' as const, mode: 0o644, size: 1, digest: '0'.repeat(64) }
  const created = (path: string): Effect => ({ path, kind: 'created', before: { type: 'absent' }, after: file })
  const folder: Effect = {
    path: 'out',
    kind: 'created',
    before: { type: 'absent' },
    after: { type: 'directory', mode: 0o755 },
  }
  assert.deepEqual(
    treeOf([created('a/b/c.txt'), folder, created('out/x'), created('z')]).map(({ name, depth, effect }) => [
      name,
      depth,
      effect?.path,
    ]),
    [
      ['a/b/', 0, undefined],
      ['c.txt', 1, 'a/b/c.txt'],
      ['out/', 0, 'out'],
      ['x', 1, 'out/x'],
      ['z', 0, 'z'],
    ],
  )
})

test('of an action only what is known of it is read, whatever else it is', () => {
  for (const odd of [null, 1, 'x', [], {}, { files: 'x' }, { rewrites: { a: 1 } }, { command: 4 }])
    assert.equal(readAction(odd).kind, 'text')
  const files = [{ path: 'main.tf', content: 'a\nb\n' }, null, { path: 7 }]
  assert.deepEqual(
    readAction({ title: 'T', files, deletes: ['x', 4], source: { kind: 'translation', from: 'a', to: 'b' } }),
    {
      kind: 'files',
      title: 'T',
      files: [
        { path: 'main.tf', lines: 2 },
        { path: '', lines: 1 },
      ],
      deletes: ['x'],
      source: 'translated from a to b: ',
      report: { rows: [], gaps: [] },
    },
  )
  assert.deepEqual(readAction({ rewrites: [{ language: 'go', pattern: 'a', rewrite: '' }, { rule: { id: 'x' } }] }), {
    kind: 'rewrites',
    branch: null,
    rewrites: [
      { language: 'go', pattern: 'a', rewrite: '', paths: [] },
      { rule: '{\n  "id": "x"\n}', paths: [] },
    ],
  })
})

test('every character of a command is kept when it is explained', () => {
  for (const command of [
    "sed -i 's/a|b/c/' x.txt 2>/dev/null | sort -rn > out",
    'a=1 rm -rf "$(pwd)/x"',
    '((',
    'x'.repeat(3000),
    "echo 'never closed",
  ])
    assert.equal(
      explain(command)
        .map((part) => part.text)
        .join(''),
      command,
    )
  assert.deepEqual(
    explain('find . -name x | head -n 3 && constructor').flatMap(({ text, note }) => (note ? [[text, note]] : [])),
    [
      ['find', 'looks for files'],
      ['-name', 'whose name matches'],
      ['|', 'its output becomes the input of the next'],
      ['head', 'prints the first lines'],
      ['-n', 'how many lines'],
      ['&&', 'only if that went well'],
    ],
  )
})

test('versions of models are compared on the same rows only', () => {
  const evaluation = (suite: string, data: string, at: string, value: number | null) => ({
    id: at,
    version: 'm@0123456789ab',
    suite,
    data,
    source: 'x',
    rows: 10,
    at,
    metrics: [{ name: 'exact', value, low: 0.1, high: 0.9, of: 10, better: 'higher' as const, gates: true }],
    report: null,
  })
  const version = (id: string, evaluations: ReturnType<typeof evaluation>[]) => ({
    id,
    name: 'm',
    kind: 'embedded',
    digest: 'd',
    identity: {},
    provenance: null,
    registeredAt: '',
    role: null,
    configured: true,
    evaluations,
  })
  const versions = [
    version('a', [evaluation('shell', 'new', '2026-02', 0.5), evaluation('safety', 'x', '2026-01', null)]),
    version('b', [evaluation('shell', 'new', '2026-01', 0.75)]),
    version('c', [evaluation('shell', 'old', '2026-01', 0.99)]),
  ]
  assert.deepEqual(compare(versions, 'b'), [
    {
      suite: 'shell',
      metric: 'exact',
      rows: [
        { name: 'a', value: 0.5, low: 0.1, high: 0.9 },
        { name: 'b (live)', value: 0.75, low: 0.1, high: 0.9, tone: 'low' },
      ],
    },
  ])
  assert.deepEqual(compare([], null), [])
})

test('addresses outside the known ones lead to the workbench', () => {
  const nowhere = { view: 'workbench', conversation: null, run: null }
  assert.deepEqual(parseRoute('#/runs/abc'), { view: 'run', run: 'abc' })
  assert.deepEqual(parseRoute('#/runs/a%2Fb'), { view: 'queue', run: null })
  assert.deepEqual(parseRoute('#/w/../x'), nowhere)
  assert.deepEqual(parseRoute('#javascript:alert(1)'), nowhere)
  assert.deepEqual(parseRoute('#/c/abc/def'), { view: 'workbench', conversation: 'abc', run: 'def' })
  assert.deepEqual(parseRoute('#/c/abc/<x>'), { view: 'workbench', conversation: 'abc', run: null })
  assert.deepEqual(parseRoute('#/c//def'), nowhere)
})
