import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFiles, renderFiles } from './action-text.ts'

test('files survive being written as one text', () => {
  const files = [
    { path: 'main.tf', content: 'a\n\n\nb\n' },
    { path: 'folder/a b.yaml', content: '=== not a header\n\\=== nor this\n==== heading\n' },
    { path: 'bare', content: 'no end' },
    { path: 'sly', content: '\\ no newline at end of file\n' },
    { path: 'sly-too', content: 'x\n\\ no newline at end of file' },
    { path: 'blank-lines', content: 'x\n\n\n' },
    { path: 'empty', content: '' },
  ]
  assert.deepEqual(parseFiles(renderFiles({ files, deletes: ['old.tf'] })), { files, deletes: ['old.tf'] })
})

test('a text without headers is no set of files', () => {
  assert.deepEqual(parseFiles('resource "a" "b" {}'), {
    problem: '"resource "a" "b" {}" stands before the first "=== path" line',
  })
  assert.deepEqual(parseFiles(' \n'), { problem: 'no file: begin each with a line "=== path"' })
  assert.deepEqual(parseFiles('=== a\r\nx'), { files: [{ path: 'a', content: 'x\n' }], deletes: [] })
})
