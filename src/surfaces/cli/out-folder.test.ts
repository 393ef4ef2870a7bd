import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Fault } from '../../core/fault.ts'
import { outFolder } from './out-folder.ts'

test('a folder is made with those above it; one that can not be is refused at once', (context) => {
  const place = mkdtempSync(join(tmpdir(), 'provenly-out-'))
  context.after(() => rmSync(place, { recursive: true }))
  assert.equal(outFolder(join(place, 'a/b')), join(place, 'a/b'))
  assert.ok(existsSync(join(place, 'a/b')))
  assert.equal(outFolder(join(place, 'a/b')), join(place, 'a/b'))
  writeFileSync(join(place, 'file'), '')
  for (const bad of ['/proc/nope/deeper', join(place, 'file'), join(place, 'file/below')])
    assert.throws(
      () => outFolder(bad),
      (error) => error instanceof Fault && error.code === 'usage',
      bad,
    )
})
