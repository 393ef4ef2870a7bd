import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after, before } from 'node:test'
import { sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import { ingestEncoder } from './ingest-encoder.ts'

const isFault =
  (code: string) =>
  (error: unknown): boolean =>
    error instanceof Fault && error.code === code && !error.message.includes('\n')

function safetensors(values: number): Buffer {
  const header = Buffer.from(
    JSON.stringify({ __metadata__: {}, w: { dtype: 'F32', shape: [values], data_offsets: [0, 4 * values] } }),
  )
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(header.length))
  return Buffer.concat([length, header, Buffer.alloc(4 * values)])
}

const weights = safetensors(8)
let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'provenly-encoder-'))
  await mkdir(join(folder, 'copy/package/model'), { recursive: true })
  for (const [name, bytes] of [
    ['config.json', '{}'],
    ['tokenizer.json', '{}'],
    ['model.fp16.safetensors', weights],
  ] as const)
    await writeFile(join(folder, 'copy/package/model', name), bytes)
})
after(() => rm(folder, { recursive: true }))

test('a folder and a package of an encoder are brought in with licence, version and hash', async () => {
  const out = join(folder, 'out')
  const first = await ingestEncoder({ out, from: join(folder, 'copy') })
  assert.equal(first.license, 'Apache-2.0')
  assert.equal(first.num_records, 1)
  assert.equal(first.sha256, sha256(weights))
  assert.deepEqual(JSON.parse(await readFile(join(out, 'minilm/_meta.json'), 'utf8')).version, first.version)
  execFileSync('tar', ['-czf', join(folder, 'copy.tgz'), '-C', join(folder, 'copy'), 'package'])
  const second = await ingestEncoder({ out, from: join(folder, 'copy.tgz') })
  assert.deepEqual({ ...second, downloaded_at: '' }, { ...first, downloaded_at: '' })
  assert.deepEqual((await readdir(join(out, 'minilm'))).sort(), [
    '_meta.json',
    'config.json',
    'model.fp16.safetensors',
    'tokenizer.json',
  ])
})

test('what is cut off, incomplete or not there is one clear fault and replaces nothing', async () => {
  const out = join(folder, 'kept')
  await ingestEncoder({ out, from: join(folder, 'copy') })
  const bad = join(folder, 'bad')
  await mkdir(bad)
  await writeFile(join(bad, 'config.json'), '{}')
  await assert.rejects(ingestEncoder({ out, from: bad }), isFault('not-found'))
  await writeFile(join(bad, 'tokenizer.json'), '{}')
  for (const bytes of [weights.subarray(0, weights.length - 4), weights.subarray(0, 20), Buffer.alloc(3)]) {
    await writeFile(join(bad, 'model.safetensors'), bytes)
    await assert.rejects(ingestEncoder({ out, from: bad }), isFault('corrupt'))
  }
  await assert.rejects(ingestEncoder({ out, from: join(folder, 'nothing') }), isFault('not-found'))
  await assert.rejects(ingestEncoder({ out, from: join(bad, 'config.json') }), isFault('corrupt'))
  assert.equal((await readdir(join(out, 'minilm'))).length, 4)
})

test('without a copy it comes from its hub, and nothing of the download is left', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization ?? ''}`)
    response.end(request.url?.endsWith('.safetensors') ? weights : '{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const out = join(folder, 'hub')
    const hubUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const meta = await ingestEncoder({ out, hubUrl, token: 'secret' })
    assert.equal(meta.sha256, sha256(weights))
    assert.equal(asked[2], '/sentence-transformers/all-MiniLM-L6-v2/resolve/main/model.safetensors Bearer secret')
    assert.deepEqual(await readdir(out), ['minilm'])
  } finally {
    server.close()
  }
  await assert.rejects(
    ingestEncoder({ out: join(folder, 'gone'), hubUrl: 'http://127.0.0.1:9' }),
    isFault('unavailable'),
  )
})
