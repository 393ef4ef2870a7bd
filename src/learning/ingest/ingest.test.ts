import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after, before, beforeEach } from 'node:test'
import { Fault } from '../../core/fault.ts'
import { ingest } from './ingest.ts'

const isFault =
  (code: string) =>
  (error: unknown): boolean =>
    error instanceof Fault && error.code === code && !error.message.includes('\n')

let folder = ''
let server: Server
let address = ''
const served = new Map<string, Buffer>()
let cutAfter: number | null = null
const asked: string[] = []

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'provenly-ingest-'))
  server = createServer((request, response) => {
    const body = served.get(request.url ?? '')
    asked.push(`${request.url} ${request.headers.range ?? 'all'}`)
    if (body === undefined) return void response.writeHead(404).end()
    const start = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0)
    const rest = body.subarray(start)
    response.writeHead(start > 0 ? 206 : 200, { 'content-length': rest.length })
    if (cutAfter === null) return void response.end(rest)
    // Destroyed at once, the bytes written may never leave.
    response.write(rest.subarray(0, cutAfter), () => setTimeout(() => response.destroy(), 30))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(async () => {
  server.close()
  await rm(folder, { recursive: true })
})
beforeEach(() => {
  cutAfter = null
  asked.length = 0
})

const now = (): Date => new Date('2026-01-02T03:04:05Z')

test('both files of nl2bash are joined, with where they came from', async () => {
  served.set('/nl', Buffer.from('List files\n\nShow date\n'))
  served.set('/cm', Buffer.from('ls\n\ndate\n'))
  const out = join(folder, 'nl2bash')
  const meta = await ingest({
    source: 'nl2bash',
    out,
    urls: { 'all.nl': `${address}/nl`, 'all.cm': `${address}/cm` },
    now,
  })
  assert.deepEqual(
    { ...meta, sha256: '', version: '' },
    {
      source: 'nl2bash',
      version: '',
      license: 'MIT',
      attribution: 'Lin et al. 2018, https://github.com/TellinaTool/nl2bash',
      downloaded_at: '2026-01-02T03:04:05.000Z',
      sha256: '',
      num_records: 2,
    },
  )
  assert.equal(
    await readFile(join(out, 'nl2bash.jsonl'), 'utf8'),
    '{"nl":"List files","command":"ls"}\n{"nl":"Show date","command":"date"}\n',
  )
  assert.deepEqual(JSON.parse(await readFile(join(out, 'nl2bash_meta.json'), 'utf8')), meta)
})

test('an archive of tldr is read, and a broken download goes on where it stopped', async () => {
  const tree = join(folder, 'tree')
  await mkdir(join(tree, 'tldr-main/pages/common'), { recursive: true })
  await writeFile(
    join(tree, 'tldr-main/pages/common/tar.md'),
    '# tar\n\n> Archives.\n\n- Extract:\n\n`tar xf {{file}}`\n\n- List:\n\n`tar tf {{file}}`\n',
  )
  served.set('/tldr', execFileSync('tar', ['-cz', '-C', tree, 'tldr-main']))
  const out = join(folder, 'tldr')
  const options = { source: 'tldr', out, urls: { 'tldr.tar.gz': `${address}/tldr` }, now }
  cutAfter = 50
  await assert.rejects(ingest(options), isFault('unavailable'))
  cutAfter = null
  const meta = await ingest(options)
  assert.equal(meta.num_records, 2)
  assert.match(asked.at(-1) ?? '', /bytes=\d+-/)
  const before = asked.length
  await ingest(options)
  assert.equal(asked.length, before, 'a complete download is not fetched again')
})

test('local copies: rows as JSONL and a checkout', async () => {
  const rows = join(folder, 'rows.jsonl')
  await writeFile(rows, '{"nl":"a","command":"ls"}\n')
  assert.equal((await ingest({ source: 'nl2bash', out: join(folder, 'a'), from: rows })).num_records, 1)
  assert.equal(
    (await ingest({ source: 'tldr', out: join(folder, 'b'), from: join(folder, 'tree/tldr-main') })).num_records,
    2,
  )
})

test('bad input is one clear fault', async () => {
  const out = join(folder, 'bad')
  await assert.rejects(ingest({ source: 'nothing', out }), isFault('usage'))
  await assert.rejects(ingest({ source: 'tldr', out, from: join(folder, 'none') }), isFault('not-found'))
  await assert.rejects(ingest({ source: 'tldr', out, from: folder }), isFault('corrupt'))
  await writeFile(join(folder, 'broken.jsonl'), '{"nl":"a","command":"ls"}\n{"nl"')
  await assert.rejects(ingest({ source: 'nl2bash', out, from: join(folder, 'broken.jsonl') }), isFault('corrupt'))
  await assert.rejects(
    ingest({ source: 'nl2bash', out, urls: { 'all.nl': `${address}/missing` } }),
    isFault('unavailable'),
  )
  await assert.rejects(
    ingest({ source: 'nl2bash', out, urls: { 'all.nl': `${address}/nl` }, signal: AbortSignal.abort() }),
    isFault('interrupted'),
  )
  await writeFile(join(folder, 'file'), '')
  await assert.rejects(
    ingest({ source: 'nl2bash', out: join(folder, 'file'), from: join(folder, 'rows.jsonl') }),
    isFault('storage'),
  )
  served.set('/odd', Buffer.from('one\n'))
  await assert.rejects(
    ingest({
      source: 'nl2bash',
      out: join(folder, 'odd'),
      urls: { 'all.nl': `${address}/nl`, 'all.cm': `${address}/odd` },
    }),
    isFault('corrupt'),
  )
})
