import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { Fault } from '../../core/fault.ts'
import { readIndex } from './index.ts'
import { packFile, unpackFile } from './index-file.ts'
import { packParts } from './matcher.ts'

const shipped = join(import.meta.dirname, '../../../models/compact/index.json.gz')

test('bytes lie behind the JSON, wherever they were, and come back as they were', async () => {
  const value = {
    words: ['a\nb', 'ü'],
    tables: [{ rows: 1, values: Uint8Array.of(10, 0, 255) }, { values: new Uint8Array() }],
    deep: { one: { two: Uint8Array.of(7) }, nothing: null, pairs: [['x', 'y']] },
  }
  const packed = await packFile(value)
  assert.deepEqual(packed, await packFile(value))
  assert.deepEqual(await unpackFile(packed), value)
  assert.deepEqual(await unpackFile(await promisify(gzip)(JSON.stringify({ values: 'AAA=' }))), { values: 'AAA=' })
  const cut = (await promisify(gunzip)(packed)).subarray(0, -1)
  await assert.rejects(unpackFile(await promisify(gzip)(cut)), RangeError)
})

test('the parts of the templates that lie in the index are those that would be told of them', async () => {
  const { matcher } = await readIndex(shipped)
  const { counts, numbers } = packParts(matcher)
  assert.equal(counts.length, matcher.templates.length)
  assert.deepEqual(matcher.templateParts, { counts, numbers: new Uint8Array(numbers as Uint8Array) })
})

test('an index without its last bytes is one clear fault', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'provenly-index-'))
  try {
    const path = join(folder, 'index.json.gz')
    const whole = await promisify(gunzip)(await readFile(shipped))
    await writeFile(path, await promisify(gzip)(whole.subarray(0, -100), { level: 1 }))
    await assert.rejects(readIndex(path), (error) => error instanceof Fault && error.code === 'corrupt')
  } finally {
    await rm(folder, { recursive: true })
  }
})
