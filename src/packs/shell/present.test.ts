import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { presentNames } from './present.ts'

test('words that name something in the folder are found, whatever it is, and nothing outside or below but what is said to lie there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'provenly-present-'))
  try {
    await mkdir(join(folder, 'work/notes/deep'), { recursive: true })
    await writeFile(join(folder, 'outside'), '')
    await writeFile(join(folder, 'work/Makefile2'), '')
    await symlink('nowhere', join(folder, 'work/latest'))
    const found = await presentNames(
      join(folder, 'work'),
      'how big are notes, "Makefile2" and the link latest. ../outside deep . ..',
    )
    assert.deepEqual(found, ['notes', 'Makefile2', 'latest', 'notes/'])
    await writeFile(join(folder, 'work/notes/todo.txt'), '')
    await writeFile(join(folder, 'work/notes/deep/far.txt'), '')
    assert.deepEqual(
      await presentNames(join(folder, 'work'), 'count lines in todo.txt (in notes), not in far.txt or notes.md'),
      ['notes', 'notes/', 'notes/todo.txt'],
    )
    await symlink('../..', join(folder, 'work/up'))
    assert.deepEqual(
      await presentNames(
        join(folder, 'work'),
        'compare notes/todo.txt with notes/other.txt, up/outside and notes/deep/far.txt',
      ),
      ['notes/todo.txt'],
    )
    assert.deepEqual(await presentNames(join(folder, 'gone'), 'list notes'), [])
    assert.deepEqual(await presentNames(join(folder, 'work'), ''), [])
  } finally {
    await rm(folder, { recursive: true })
  }
})
