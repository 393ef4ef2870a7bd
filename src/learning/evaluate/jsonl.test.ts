import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { z } from 'zod'
import { emptyCount, readJsonl } from './jsonl.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'provenly-jsonl-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const Row = z.object({ a: z.string() })

function fileWith(content: string | Buffer): string {
  const file = path.join(folder, 'rows.jsonl')
  writeFileSync(file, content)
  return file
}

async function readAll(file: string, options: Parameters<typeof readJsonl>[2] = {}) {
  return await Array.fromAsync(readJsonl(file, Row, options))
}

test('rows keep their line; empty lines, CRLF, a byte order mark and U+2028 inside a string do no harm', async () => {
  const file = fileWith('\ufeff{"a":"1"}\r\n\n  \n{"a":"x\u2028y","b":2}\n{"a":"last"}')
  assert.deepEqual(await readAll(file), [
    { line: 1, row: { a: '1' } },
    { line: 4, row: { a: 'x\u2028y' } },
    { line: 5, row: { a: 'last' } },
  ])
})

test('a row that spans many chunks is one row', async () => {
  const long = 'é'.repeat(150_000)
  assert.deepEqual(await readAll(fileWith(`{"a":"${long}"}\n{"a":"b"}\n`)), [
    { line: 1, row: { a: long } },
    { line: 2, row: { a: 'b' } },
  ])
})

const bad = Buffer.concat([
  Buffer.from('{"a":"ok"}\n{"a":\n{"a":3}\n{"a":"'),
  Buffer.from([0xff]),
  Buffer.from(`"}\n{"a":"${'x'.repeat(1_000_001)}"}\n[]\n{"a":"end"}\n`),
])

test('a bad row names its line', async () => {
  await assert.rejects(readAll(fileWith(bad)), (error) => {
    assert.ok(error instanceof Error && 'code' in error && error.code === 'invalid')
    assert.match(error.message, /rows\.jsonl:2: not JSON/)
    return true
  })
})

test('lenient reading counts every bad row and keeps the good ones', async () => {
  const count = emptyCount()
  const rows = await readAll(fileWith(bad), { lenient: true, count })
  assert.deepEqual(rows, [
    { line: 1, row: { a: 'ok' } },
    { line: 7, row: { a: 'end' } },
  ])
  assert.deepEqual([count.rows, count.bad, count.examples.map((example) => example.line)], [2, 5, [2, 3, 4, 5, 6]])
  assert.equal(count.examples[2]?.problem, 'not UTF-8')
  assert.equal(count.examples[3]?.problem, 'longer than 1000000 bytes')
})

test('a file that is not there, or a folder, is a Fault', async () => {
  await assert.rejects(readAll(path.join(folder, 'none.jsonl')), { code: 'not-found' })
  await assert.rejects(readAll(folder), { code: 'invalid' })
})
