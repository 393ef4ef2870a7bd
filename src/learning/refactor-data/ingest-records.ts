import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf, sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import { storing } from '../ingest/download-file.ts'
import type { PackageHome } from '../need-package.ts'
import { loadTokenizer, type Tokenizer } from '../tokenizer.ts'
import { type AcquireOptions, acquire, type RawManifest } from './acquire.ts'
import { type Duck, openDuck } from './duckdb.ts'
import { KeyTable } from './key-table.ts'
import { inputOf, type Prepared, type PreparedEdit, splits } from './prepare.ts'
import { type Batch, createPreparers } from './preparers.ts'
import { readRecords } from './read-records.ts'
import type { EditRecord, Meta } from './record.ts'
import { type RecordSource, recordSources } from './sources.ts'
import {
  countDropped,
  countEdit,
  countTags,
  emptyTally,
  renderStatistics,
  type Tally,
  tokensOf,
  toStatistics,
} from './statistics.ts'

export type IngestRecordsOptions = Omit<AcquireOptions, 'source' | 'folder'> & {
  source: string
  /** Gets a folder of the set's name. */
  out: string
  home: PackageHome
  maxTokens?: number
  allowedLicenses?: readonly string[] | null
  threads?: number
  now?: () => Date
  onRecords?: (records: number, bytes: number, totalBytes: number) => void
}

const batchSize = 200
/** After so many records without one of the set's form the file is taken for another one. */
const patience = 50
const checkpointEvery = 20_000

const outputs = [...splits, 'evaluation', 'tags', 'rejects', 'keys'] as const
type Output = (typeof outputs)[number]

type Checkpoint = {
  of: string
  file: number
  line: number
  sizes: Record<Output, number>
  tally: Tally
}

/**
 * Raw files, then the normalised records in their splits, statistics and `_meta.json`, which is written last: a set without it is
 * not there. What was interrupted goes on at its last checkpoint.
 * Throws Fault `usage`, what `acquire` throws, `corrupt` for files of another form, `storage`, `interrupted`.
 */
export async function ingestRecords(options: IngestRecordsOptions): Promise<Meta> {
  const source = Object.hasOwn(recordSources, options.source) ? recordSources[options.source] : undefined
  if (source === undefined)
    throw new Fault('usage', `There is no data source called ${options.source}.`, {
      hint: `Known: ${Object.keys(recordSources).join(', ')}.`,
    })
  const folder = join(options.out, source.name)
  const manifest = await acquire({ ...options, source, folder: join(folder, 'raw') })
  const settings = {
    source: source.name,
    root: options.home.root,
    packages: options.home.packages,
    maxTokens: options.maxTokens ?? 2_000,
    allowedLicenses: options.allowedLicenses ?? null,
  }
  const of = digestOf({
    files: manifest.files,
    tokens: settings.maxTokens,
    licenses: settings.allowedLicenses,
    form: 1,
  })
  const work = join(folder, '.work')
  await storing(() => mkdir(work, { recursive: true }))
  const start = (await readCheckpoint(work, of)) ?? emptyCheckpoint(of)
  const writers = openWriters(work, start.sizes)
  const tokenizer = await loadTokenizer()
  const preparers = createPreparers(options.home, settings, options.threads ?? 1)
  let duck: Promise<Duck> | null = null
  try {
    const tally = await normalise({
      source,
      manifest,
      raw: join(folder, 'raw'),
      start,
      writers,
      tables: await loadTables(options.out, source.name, join(work, 'keys'), start.sizes.keys),
      tokenizer,
      maxTokens: settings.maxTokens,
      prepare: preparers.prepare,
      width: preparers.width,
      parquet: async () => {
        duck ??= openDuck(options.home)
        return (await duck).readParquet
      },
      save: (checkpoint) => saveCheckpoint(work, checkpoint),
      signal: options.signal,
      onRecords: options.onRecords,
    })
    writers.close()
    return await publish({ source, manifest, folder, work, tally, now: options.now ?? (() => new Date()) })
  } finally {
    writers.close()
    await preparers.close()
    if (duck !== null) (await (duck as Promise<Duck>)).close()
  }
}

type Normalising = {
  source: RecordSource
  manifest: RawManifest
  raw: string
  start: Checkpoint
  writers: Writers
  tables: Tables
  tokenizer: Tokenizer
  maxTokens: number
  prepare: (batch: Batch) => Promise<Prepared[]>
  width: number
  parquet: () => Promise<Duck['readParquet']>
  save: (checkpoint: Checkpoint) => Promise<void>
  signal: AbortSignal | undefined
  onRecords: IngestRecordsOptions['onRecords']
}

async function normalise(parts: Normalising): Promise<Tally> {
  const { manifest, start, writers, source } = parts
  const { tally } = start
  const total = manifest.files.reduce((sum, file) => sum + file.size, 0)
  let before = manifest.files.slice(0, start.file).reduce((sum, file) => sum + file.size, 0)
  let seen = 0
  let good = tally.edits + tally.tags + Object.values(tally.dropped).reduce((sum, count) => sum + count, 0)
  let saved = tally.read

  const take = (path: string, batch: Batch, results: readonly Prepared[]) => {
    for (const [index, result] of results.entries()) {
      tally.read += 1
      if (result.kind === 'bad') {
        tally.bad += 1
        const { place = '', text = '' } = batch[index] ?? {}
        writers.write('rejects', `${JSON.stringify({ place, problem: result.problem, text })}\n`)
        if (good === 0 && tally.bad >= patience) throw wrongForm(path, source, result.problem)
      } else {
        good += 1
        keep(result, parts)
      }
    }
  }

  for (let index = start.file; index < manifest.files.length; index += 1) {
    const file = manifest.files[index] as RawManifest['files'][number]
    const path = join(parts.raw, file.path)
    const flying: { batch: Batch; results: Promise<Prepared[]>; line: number }[] = []
    let batch: Batch = []
    let bytes = 0
    const skip = index === start.file ? start.line : 0
    let landed = skip
    let last = skip
    const land = async () => {
      const oldest = flying.shift()
      if (oldest === undefined) return
      take(file.path, oldest.batch, await oldest.results)
      landed = oldest.line
      parts.onRecords?.(tally.read, before + Math.min(bytes, file.size), total)
      if (tally.read - saved >= checkpointEvery) {
        saved = tally.read
        await parts.save({ of: start.of, file: index, line: landed, sizes: writers.flush(), tally })
      }
    }
    for await (const { line, text } of readRecords(path, { skip, size: file.size, parquet: parts.parquet })) {
      if (parts.signal?.aborted) {
        await parts.save({ of: start.of, file: index, line: landed, sizes: writers.flush(), tally })
        throw new Fault('interrupted', 'Ingesting was stopped; what was done is kept.', {
          hint: 'Start it again to go on.',
        })
      }
      seen += 1
      bytes += text.length
      last = line
      batch.push({ place: `${file.path}:${line}`, text })
      if (batch.length < batchSize) continue
      flying.push({ batch, results: parts.prepare(batch), line })
      batch = []
      while (flying.length > parts.width * 2) await land()
    }
    if (batch.length > 0) flying.push({ batch, results: parts.prepare(batch), line: last })
    while (flying.length > 0) await land()
    before += file.size
    if (good === 0 && tally.bad > 0)
      throw wrongForm(file.path, source, 'none of its records has the fields that are looked for')
    saved = tally.read
    await parts.save({ of: start.of, file: index + 1, line: 0, sizes: writers.flush(), tally })
  }
  if (seen === 0 && tally.read === 0) throw wrongForm(manifest.files[0]?.path ?? '', source, 'it is empty')
  return tally
}

function wrongForm(path: string, source: RecordSource, problem: string): Fault {
  return new Fault('corrupt', `${path} does not hold records of ${source.name}: ${problem}`, {
    hint: `Is it a copy of ${source.attribution}?`,
  })
}

function keep(
  prepared: Exclude<Prepared, { kind: 'bad' }>,
  { source, tables, writers, tokenizer, maxTokens, start: { tally } }: Normalising,
): void {
  if (prepared.kind === 'tags') {
    countTags(tally, prepared.records)
    for (const record of prepared.records) writers.write('tags', `${JSON.stringify(record)}\n`)
    return
  }
  for (const reason of prepared.dropped) countDropped(tally, reason)
  for (const edit of prepared.kept) {
    const { line, facts, pair, code } = edit
    const record = (): EditRecord => JSON.parse(line)
    const split = source.evaluationOnly ? 'evaluation' : edit.split
    const place = outputs.indexOf(split)
    if (edit.long && !tokenizer.fits(inputOf(record()), maxTokens)) countDropped(tally, 'too-long')
    else if (tables.pairs.get(...pair) !== null) countDropped(tally, 'duplicate')
    else if ((tables.code.get(...code) ?? place) !== place) countDropped(tally, 'code-in-another-split')
    else {
      tables.pairs.add(...pair, 0)
      tables.code.add(...code, place)
      writers.write('keys', keyRow(edit, place))
      writers.write(split, `${line}\n`)
      countEdit(tally, facts, split, (pair[1] & 63) === 0 ? tokensOf(record(), tokenizer.count) : null)
    }
  }
}

type Tables = { pairs: KeyTable; code: KeyTable }
const keyBytes = 17

function keyRow({ pair, code }: PreparedEdit, place: number): Buffer {
  const row = Buffer.allocUnsafe(keyBytes)
  for (const [index, part] of [...pair, ...code].entries()) row.writeUInt32LE(part, index * 4)
  row.writeUInt8(place, 16)
  return row
}

/** Keys of every other set that is there, and of what this one has already. */
async function loadTables(out: string, own: string, ownKeys: string, ownBytes: number): Promise<Tables> {
  const tables: Tables = { pairs: new KeyTable(), code: new KeyTable() }
  const load = (path: string, bytes: number) => {
    let content: Buffer
    try {
      content = readFileSync(path)
    } catch {
      return
    }
    const end = Math.min(content.length, bytes)
    for (let at = 0; at + keyBytes <= end; at += keyBytes) {
      tables.pairs.add(content.readUInt32LE(at), content.readUInt32LE(at + 4), 0)
      tables.code.add(content.readUInt32LE(at + 8), content.readUInt32LE(at + 12), content.readUInt8(at + 16))
    }
  }
  for (const entry of (await readdir(out, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1)))
    if (entry.isDirectory() && entry.name !== own) load(join(out, entry.name, 'keys'), Number.MAX_SAFE_INTEGER)
  load(ownKeys, ownBytes)
  return tables
}

type Writers = {
  write(output: Output, data: string | Buffer): void
  /** Everything to the disk; the sizes then. */
  flush(): Record<Output, number>
  close(): void
}

function openWriters(folder: string, sizes: Record<Output, number>): Writers {
  const files = new Map(
    outputs.map((name) => {
      const descriptor = openSync(join(folder, name), 'a')
      ftruncateSync(descriptor, sizes[name])
      return [name, { descriptor, chunks: [] as (string | Buffer)[], waiting: 0, size: sizes[name] }]
    }),
  )
  const empty = (name: Output) => {
    const file = files.get(name)
    if (!file || file.waiting === 0) return
    const data = Buffer.concat(file.chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)))
    try {
      for (let at = 0; at < data.length; ) at += writeSync(file.descriptor, data, at)
    } catch (cause) {
      throw new Fault('storage', 'The data folder cannot be written.', {
        hint: 'Is the disk full or read-only?',
        cause,
      })
    }
    file.size += data.length
    file.chunks = []
    file.waiting = 0
  }
  return {
    write(name, data) {
      const file = files.get(name)
      if (!file) return
      file.chunks.push(data)
      file.waiting += data.length
      if (file.waiting > 1 << 20) empty(name)
    },
    flush() {
      for (const name of outputs) empty(name)
      return Object.fromEntries(outputs.map((name) => [name, files.get(name)?.size ?? 0])) as Record<Output, number>
    },
    close() {
      for (const { descriptor } of files.values()) closeSync(descriptor)
      files.clear()
    },
  }
}

function emptyCheckpoint(of: string): Checkpoint {
  const sizes = Object.fromEntries(outputs.map((name) => [name, 0])) as Record<Output, number>
  return { of, file: 0, line: 0, sizes, tally: emptyTally() }
}

async function readCheckpoint(work: string, of: string): Promise<Checkpoint | null> {
  try {
    const saved = JSON.parse(await readFile(join(work, 'checkpoint.json'), 'utf8')) as Checkpoint
    return saved.of === of ? saved : null
  } catch {
    return null
  }
}

async function saveCheckpoint(work: string, checkpoint: Checkpoint): Promise<void> {
  await storing(async () => {
    await writeFile(join(work, 'checkpoint.part'), JSON.stringify(checkpoint))
    await rename(join(work, 'checkpoint.part'), join(work, 'checkpoint.json'))
  })
}

async function publish(parts: {
  source: RecordSource
  manifest: RawManifest
  folder: string
  work: string
  tally: Tally
  now: () => Date
}): Promise<Meta> {
  const { source, manifest, folder, work, tally } = parts
  const only = manifest.files.length === 1 ? manifest.files[0] : undefined
  const meta: Meta = {
    source: source.name,
    version: manifest.version,
    license: manifest.license,
    downloaded_at: parts.now().toISOString(),
    sha256: only?.sha256 ?? sha256(manifest.files.map((file) => `${file.sha256}  ${file.path}\n`).join('')),
    num_records: tally.edits + tally.tags,
    attribution: source.attribution,
    evaluation_only: source.evaluationOnly,
    kind: source.kind,
  }
  const statistics = toStatistics(source.name, 'o200k_base', tally)
  const written = {
    'statistics.json': `${JSON.stringify(statistics, null, 2)}\n`,
    'statistics.md': renderStatistics(statistics, meta),
    '_meta.json': `${JSON.stringify(meta, null, 2)}\n`,
  }
  await storing(async () => {
    await rm(join(folder, '_meta.json'), { force: true })
    await rm(join(folder, 'normalized'), { recursive: true, force: true })
    await mkdir(join(folder, 'normalized'))
    const wanted = source.kind === 'tags' ? ['tags'] : source.evaluationOnly ? ['evaluation'] : [...splits]
    for (const name of wanted) await rename(join(work, name), join(folder, 'normalized', `${name}.jsonl`))
    await rename(join(work, 'rejects'), join(folder, 'rejects.jsonl'))
    await rename(join(work, 'keys'), join(folder, 'keys'))
    await rm(work, { recursive: true })
    for (const [name, text] of Object.entries(written)) {
      await writeFile(join(folder, `${name}.part`), text)
      await rename(join(folder, `${name}.part`), join(folder, name))
    }
  })
  return meta
}
