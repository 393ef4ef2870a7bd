import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { gzipSync } from 'node:zlib'
import { sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import { root } from '../../root.ts'
import {
  agentRow,
  canItEditRow,
  commitRow,
  groundTruthCsv,
  marvFile,
  oceRow,
  smellColumnsCsv,
} from '../../testing/refactor-rows.ts'
import { openDuck } from './duckdb.ts'
import { ingestInProcess } from './ingest-process.ts'
import { type IngestRecordsOptions, ingestRecords } from './ingest-records.ts'
import type { EditRecord } from './record.ts'
import { trainingRecords } from './training-records.ts'

const isFault =
  (code: string, message?: RegExp) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof Fault, String(error))
    assert.equal(error.code, code, error.message)
    if (message) assert.match(`${error.message} ${error.hint}`, message)
    return true
  }

async function folders(test: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'provenly-records-'))
  test.after(() => rm(folder, { recursive: true }))
  const home = { root, packages: join(folder, 'packages') }
  const ingest = (source: string, options: Partial<IngestRecordsOptions>) =>
    ingestRecords({ source, out: join(folder, 'out'), home, now: () => new Date('2026-01-02T03:04:05Z'), ...options })
  return {
    folder,
    ingest,
    home,
    out: join(folder, 'out'),
    write: async (name: string, content: string | Buffer) => {
      await mkdir(join(folder, 'in'), { recursive: true })
      await writeFile(join(folder, 'in', name), content)
      return join(folder, 'in', name)
    },
    edits: async (source: string, files = ['train', 'dev', 'test']) => {
      const texts = await Promise.all(
        files.map((name) => readFile(join(folder, 'out', source, 'normalized', `${name}.jsonl`), 'utf8')),
      )
      return texts
        .join('')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as EditRecord)
    },
    statistics: async (source: string) =>
      JSON.parse(await readFile(join(folder, 'out', source, 'statistics.json'), 'utf8')),
  }
}

const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

describe('ingesting edits', () => {
  it('normalises, counts what it leaves out, and keeps bad lines and the raw file', async (test) => {
    const { write, ingest, edits, out, statistics } = await folders(test)
    const rows = [
      commitRow(1),
      commitRow(2, { license: 'agpl-3.0' }),
      commitRow(3, { old_contents: 'x', new_contents: 'x' }),
      commitRow(4, { new_contents: 'function (((' }),
      commitRow(5, { old_contents: 'const a = (1\n' }),
      commitRow(6, { lang: 'Haskell', new_file: 'A.hs' }),
      commitRow(7, { old_contents: 'a()\n'.repeat(3000) }),
      commitRow(8, {
        new_file: 'src/view.tsx',
        new_contents: 'const a = <b>x</b>\n',
        old_contents: 'const a = <i>x</i>\n',
      }),
      commitRow(9, { subject: ' ' }),
      { ...commitRow(1), commit: 'f'.repeat(40) },
      commitRow(10, { license: 'something' }),
    ]
    const raw = `${lines(rows)}{"broken":\n{"other":1}\n`
    const from = await write('data.jsonl', raw)
    const meta = await ingest('commitpackft', { from })
    assert.deepEqual(meta, {
      source: 'commitpackft',
      version: sha256(sha256(raw)).slice(0, 12),
      license: 'MIT',
      downloaded_at: '2026-01-02T03:04:05.000Z',
      sha256: sha256(raw),
      num_records: 5,
      attribution: meta.attribution,
      evaluation_only: false,
      kind: 'edits',
    })
    assert.equal(await readFile(join(out, 'commitpackft/raw/data.jsonl'), 'utf8'), raw)
    const found = (await edits('commitpackft')).sort((a, b) => (a.origin.record < b.origin.record ? -1 : 1))
    assert.deepEqual(
      found.map(({ origin, language, tags }) => [origin.record, origin.license, language, ...tags]),
      [
        ['data.jsonl:1', 'MIT', 'javascript', 'commit'],
        ['data.jsonl:11', 'unknown', 'javascript', 'commit'],
        ['data.jsonl:2', 'AGPL-3.0', 'javascript', 'commit'],
        ['data.jsonl:5', 'MIT', 'javascript', 'commit', 'fixes-syntax'],
        ['data.jsonl:8', 'MIT', 'tsx', 'commit'],
      ],
    )
    assert.deepEqual(found[0], {
      instruction: 'Make the rate of price1 a parameter',
      pre: commitRow(1).old_contents,
      post: commitRow(1).new_contents,
      language: 'javascript',
      tags: ['commit'],
      origin: { source: 'commitpackft', record: 'data.jsonl:1', group: 'fork/part1', license: 'MIT' },
    })
    const { read, bad, dropped, licenses } = await statistics('commitpackft')
    assert.deepEqual(
      { read, bad, dropped, licenses },
      {
        read: 13,
        bad: 2,
        dropped: { 'does-not-parse': 1, duplicate: 1, empty: 1, 'other-language': 1, 'too-long': 1, unchanged: 1 },
        licenses: { MIT: 3, 'AGPL-3.0': 1, unknown: 1 },
      },
    )
    const rejects = (await readFile(join(out, 'commitpackft/rejects.jsonl'), 'utf8')).trimEnd().split('\n')
    assert.deepEqual(
      rejects.map((line) => JSON.parse(line)),
      [
        { place: 'data.jsonl:12', problem: 'not JSON', text: '{"broken":' },
        {
          place: 'data.jsonl:13',
          problem: 'commit: Invalid input: expected string, received undefined',
          text: '{"other":1}',
        },
      ],
    )
    assert.match(await readFile(join(out, 'commitpackft/statistics.md'), 'utf8'), /13 records read, 5 edits/)
  })

  it('splits by repository, and never puts the same code into two splits', async (test) => {
    const { write, ingest, edits, statistics } = await folders(test)
    const rows = Array.from({ length: 400 }, (_, index) =>
      commitRow(index, {
        repos: `team/repo${index % 80}`,
        ...(index >= 300
          ? { old_contents: commitRow(index - 300).old_contents, subject: `Another change ${index}` }
          : {}),
      }),
    )
    await ingest('commitpackft', { from: await write('data.jsonl', lines(rows)) })
    const groups = new Map<string, Set<string>>()
    const codes = new Map<string, Set<string>>()
    for (const split of ['train', 'dev', 'test'])
      for (const { origin, pre } of await edits('commitpackft', [split]))
        for (const [table, key] of [
          [groups, origin.group],
          [codes, pre],
        ] as const)
          table.set(key, (table.get(key) ?? new Set()).add(split))
    assert.ok([...groups.values(), ...codes.values()].every((found) => found.size === 1))
    const { splits, dropped } = await statistics('commitpackft')
    assert.ok(splits.dev > 0 && splits.test > 0 && splits.train > 250, JSON.stringify(splits))
    assert.ok(dropped['code-in-another-split'] > 0)
  })

  it('keeps only allowed licences, and finds duplicates of other sets', async (test) => {
    const { write, ingest, edits, statistics } = await folders(test)
    const rows = [commitRow(1), commitRow(2, { license: 'apache-2.0' }), commitRow(3, { license: 'unknown' })]
    await ingest('commitpackft', { from: await write('a.jsonl', lines(rows)), allowedLicenses: ['mit', 'Apache-2.0'] })
    assert.deepEqual((await edits('commitpackft')).map(({ origin }) => origin.license).sort(), ['Apache-2.0', 'MIT'])
    const packed = [
      { ...commitRow(1), instruction: commitRow(1).subject },
      { ...commitRow(4), config: 'python', content: '' },
    ]
    await ingest('editpackft', { from: await write('b.jsonl', lines(packed)) })
    assert.deepEqual((await statistics('editpackft')).dropped, { duplicate: 1 })
    assert.equal((await edits('editpackft')).length, 1)
  })

  it('goes on where it was stopped, with the same result', async (test) => {
    const { write, ingest, edits, folder, home } = await folders(test)
    const from = await write('data.jsonl', lines(Array.from({ length: 2_000 }, (_, index) => commitRow(index))))
    const stop = new AbortController()
    const stopped = ingest('commitpackft', {
      from,
      signal: stop.signal,
      onRecords: (records) => records >= 600 && stop.abort(),
    })
    await assert.rejects(stopped, isFault('interrupted', /what was done is kept/))
    const checkpoint = JSON.parse(await readFile(join(folder, 'out/commitpackft/.work/checkpoint.json'), 'utf8'))
    assert.ok(checkpoint.line >= 600 && checkpoint.line < 2_000)
    // As after a crash: more was written than the checkpoint knows.
    await writeFile(join(folder, 'out/commitpackft/.work/train'), '{"half', { flag: 'a' })
    await ingest('commitpackft', { from })
    const whole = join(folder, 'whole')
    await ingestRecords({ source: 'commitpackft', out: whole, home, from })
    for (const name of ['train', 'dev', 'test'])
      assert.equal(
        await readFile(join(folder, `out/commitpackft/normalized/${name}.jsonl`), 'utf8'),
        await readFile(join(whole, `commitpackft/normalized/${name}.jsonl`), 'utf8'),
      )
    assert.equal((await edits('commitpackft')).length, 2_000)
    assert.ok(!(await readdir(join(folder, 'out/commitpackft'))).includes('.work'))
  })
})

describe('the form of each set', () => {
  it('ocedataft: the instruction is what the user turn says beside the code', async (test) => {
    const { write, ingest, edits } = await folders(test)
    const unclear = { ...oceRow(9), messages: [{ role: 'user', content: 'Ignore None.' }] }
    const meta = await ingest('ocedataft', { from: await write('ft.jsonl', lines([oceRow(1), oceRow(2), unclear])) })
    assert.deepEqual([meta.license, meta.num_records], ['unknown', 2])
    const [first] = (await edits('ocedataft')).sort((a, b) => (a.origin.record < b.origin.record ? -1 : 1))
    assert.deepEqual(
      [first?.instruction, first?.language, first?.tags],
      ['Ignore None in total_1.', 'python', ['synthetic', 'instruction:descriptive']],
    )
  })

  it('agentpack: hunks that are whole pieces of code, out of gzipped lines', async (test) => {
    const { write, ingest, edits, statistics } = await folders(test)
    await ingest('agentpack', { from: await write('shard.jsonl.gz', gzipSync(lines([agentRow(1), agentRow(2)]))) })
    const found = (await edits('agentpack')).find(({ origin }) => origin.record === 'shard.jsonl.gz:1#1')
    assert.deepEqual(found, {
      instruction: 'Log failures of step 1\n\nThey were lost before.',
      pre: 'try:\n    step_1()\nexcept OSError as error:\n    pass\n',
      post: 'try:\n    step_1()\nexcept OSError as error:\n    log(error)\n    raise\n',
      language: 'python',
      tags: ['fragment', 'agent:assistant'],
      origin: { source: 'agentpack', record: 'shard.jsonl.gz:1#1', group: 'someone/tool1', license: 'unknown' },
    })
    assert.deepEqual((await statistics('agentpack')).dropped, { 'does-not-parse': 2, 'other-language': 2 })
  })

  it('marv: one JSON object of lists', async (test) => {
    const { write, ingest, edits } = await folders(test)
    const meta = await ingest('marv', { from: await write('MaRV.json', JSON.stringify(marvFile)) })
    assert.deepEqual([meta.license, meta.num_records], ['unknown', 2])
    assert.deepEqual((await edits('marv')).map(({ instruction, tags }) => [instruction, tags[1]]).sort(), [
      ['Apply the refactoring "Extract Method".', 'refactoring:extract-method'],
      ['calc renamed to count', 'refactoring:rename-method'],
    ])
  })

  it('smellycode: labels, never edits', async (test) => {
    const { write, ingest, out, folder } = await folders(test)
    await write('GroundTruth.csv', groundTruthCsv)
    await write('smelly.csv', smellColumnsCsv)
    const meta = await ingest('smellycode', { from: join(folder, 'in') })
    assert.deepEqual([meta.kind, meta.num_records], ['tags', 5])
    assert.deepEqual(await readdir(join(out, 'smellycode/normalized')), ['tags.jsonl'])
    const tags = (await readFile(join(out, 'smellycode/normalized/tags.jsonl'), 'utf8')).trimEnd().split('\n')
    assert.deepEqual(
      tags
        .map((line) => JSON.parse(line))
        .map(({ place, smells, origin }) => [place.class, place.method, smells, origin.license]),
      [
        ['Ledger', null, ['large-class'], 'MIT'],
        ['Ledger', 'export', ['feature-envy'], 'MIT'],
        ['Cart', 'checkout', ['long-method'], 'MIT'],
        ['shop.Cart', 'checkout', ['long-method', 'feature-envy'], 'unknown'],
        ['shop.Item', null, [], 'unknown'],
      ],
    )
    await assert.rejects(trainingRecords(out, { split: 'train', sets: ['smellycode'] }).next(), isFault('denied'))
  })

  it('canitedit: for evaluation, refused for training, and kept out of what is trained on', async (test) => {
    const { write, ingest, out, edits, statistics } = await folders(test)
    const meta = await ingest('canitedit', { from: await write('test.jsonl', lines([canItEditRow(1)])) })
    assert.equal(meta.evaluation_only, true)
    assert.deepEqual(await readdir(join(out, 'canitedit/normalized')), ['evaluation.jsonl'])
    const stolen = {
      ...oceRow(1),
      old_code: canItEditRow(1).before,
      messages: [{ role: 'user', content: `${canItEditRow(1).before}\nAdd items now.` }],
    }
    await ingest('ocedataft', { from: await write('ft.jsonl', lines([oceRow(1), stolen])) })
    assert.deepEqual((await statistics('ocedataft')).dropped, { 'code-in-another-split': 1 })
    await assert.rejects(
      trainingRecords(out, { split: 'train', sets: ['canitedit'] }).next(),
      isFault('denied', /evaluation only/),
    )
    const trained: EditRecord[] = []
    for (const split of ['train', 'dev', 'test'] as const)
      for await (const record of trainingRecords(out, { split })) trained.push(record)
    assert.deepEqual(trained, await edits('ocedataft'))
  })

  for (const source of ['commitpackft', 'editpackft', 'ocedataft', 'agentpack', 'marv', 'smellycode', 'canitedit'])
    it(`${source}: another form is one clear fault`, async (test) => {
      const { write, ingest, out } = await folders(test)
      const from = await write(
        'other.jsonl',
        lines(Array.from({ length: 60 }, (_, index) => ({ text: `row ${index}` }))),
      )
      await assert.rejects(ingest(source, { from }), isFault('corrupt', /does not hold records of/))
      assert.ok(!(await readdir(join(out, source))).includes('_meta.json'))
      const empty = await write('empty.jsonl', '')
      await assert.rejects(ingest(source, { from: empty }), isFault('corrupt', /empty/))
    })

  it('parquet is read like lines', async (test) => {
    const { write, ingest, edits, folder, home } = await folders(test)
    const jsonl = await write('rows.txt', lines([oceRow(1), oceRow(2)]))
    const duck = await openDuck(home)
    await mkdir(join(folder, 'parquet'))
    await duck.toParquet(jsonl, join(folder, 'parquet/train.parquet'), {
      messages: 'STRUCT(role VARCHAR, content VARCHAR)[]',
      old_code: 'VARCHAR',
      new_code: 'VARCHAR',
      instr_type: 'VARCHAR',
    })
    duck.close()
    await ingest('ocedataft', { from: join(folder, 'parquet') })
    assert.deepEqual((await edits('ocedataft')).map(({ instruction }) => instruction).sort(), [
      'Ignore None in total_1.',
      'Ignore None in total_2.',
    ])
  })

  it('says what else can go wrong', async (test) => {
    const { ingest, write, folder } = await folders(test)
    await assert.rejects(ingest('nothing', {}), isFault('usage'))
    await assert.rejects(ingest('marv', {}), isFault('usage', /--from/))
    await assert.rejects(ingest('marv', { from: join(folder, 'none') }), isFault('not-found'))
    await assert.rejects(ingest('marv', { from: await write('x.zip', 'PK') }), isFault('invalid', /unpack/))
    await assert.rejects(
      ingest('agentpack', { from: await write('cut.jsonl.gz', gzipSync(lines([agentRow(1)])).subarray(0, 60)) }),
      isFault('corrupt', /breaks off/),
    )
    await assert.rejects(ingest('marv', { from: await write('m.json', '{"a":1}') }), isFault('invalid', /not a list/))
  })
})

describe('a process of its own', () => {
  it('does the same, says how far it is, and brings faults back', async (test) => {
    const { write, folder, home, edits, out } = await folders(test)
    const from = await write('data.jsonl', lines(Array.from({ length: 500 }, (_, index) => commitRow(index))))
    const events: string[] = []
    const ports = { environment: process.env, onEvent: (event: { kind: string }) => void events.push(event.kind) }
    const { meta, peakBytes } = await ingestInProcess({ source: 'commitpackft', from, out, home }, ports)
    assert.equal(meta.num_records, 500)
    assert.equal((await edits('commitpackft')).length, 500)
    assert.ok(events.includes('done') && events.length > 1 && peakBytes > 0)
    const missing = ingestInProcess({ source: 'marv', from: join(folder, 'none'), out, home }, ports)
    await assert.rejects(missing, isFault('not-found'))
    const stopped = ingestInProcess({ source: 'marv', from, out, home }, { ...ports, signal: AbortSignal.abort() })
    await assert.rejects(stopped, isFault('interrupted'))
  })
})

describe('the hub', () => {
  it('is asked for a version, its files come with the token, broken downloads go on, and hashes are checked', async (test) => {
    const { ingest, edits, folder } = await folders(test)
    const rows = lines(Array.from({ length: 300 }, (_, index) => commitRow(index)))
    const asked: string[] = []
    let cut = true
    let content = rows
    const server = createServer((request, response) => {
      const url = request.url ?? ''
      asked.push(`${url.split('?')[0]} ${request.headers.range ?? ''}`.trim())
      if (request.headers.authorization !== 'Bearer hf_test') return void response.writeHead(401).end()
      const json = (value: unknown, headers = {}) => response.writeHead(200, headers).end(JSON.stringify(value))
      const file = (path: string, oid?: string) => ({ type: 'file', path, size: 1, ...(oid ? { lfs: { oid } } : {}) })
      if (url === '/api/datasets/bigcode/commitpackft') return json({ sha: 'abc123', cardData: { license: 'mit' } })
      if (url.endsWith('recursive=true'))
        return json([file('README.md'), file('data/haskell/data.jsonl')], { link: '</api/page2>; rel="next"' })
      if (url === '/api/page2')
        return json([file('data/javascript/data.jsonl', sha256(rows)), file('data/javascript/../../../etc')])
      if (url !== '/datasets/bigcode/commitpackft/resolve/abc123/data/javascript/data.jsonl')
        return void response.writeHead(404).end()
      const start = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0)
      const body = Buffer.from(content).subarray(start)
      response.writeHead(start > 0 ? 206 : 200, { 'content-length': body.length })
      if (!cut) return void response.end(body)
      cut = false
      response.write(body.subarray(0, 1000), () => response.destroy())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    test.after(() => server.close())
    const hubUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await assert.rejects(ingest('commitpackft', { hubUrl }), isFault('forbidden', /HF_TOKEN/))
    await assert.rejects(
      ingest('commitpackft', { hubUrl, token: 'hf_test' }),
      isFault('unavailable', /what was fetched is kept/),
    )
    const meta = await ingest('commitpackft', { hubUrl, token: 'hf_test' })
    assert.deepEqual([meta.version, meta.license, meta.sha256, meta.num_records], ['abc123', 'MIT', sha256(rows), 300])
    assert.equal((await edits('commitpackft')).length, 300)
    assert.match(asked.filter((line) => line.includes('resolve')).at(-1) ?? '', /bytes=\d+-/)
    for (const path of ['_meta.json', 'raw/manifest.json'])
      assert.ok(!(await readFile(join(folder, 'out/commitpackft', path), 'utf8')).includes('hf_test'))
    await rm(join(folder, 'out'), { recursive: true })
    content = rows.replace('price1', 'price2')
    await assert.rejects(ingest('commitpackft', { hubUrl, token: 'hf_test' }), isFault('corrupt', /SHA-256/))
  })
})
