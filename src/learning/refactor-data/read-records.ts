import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { Fault } from '../../core/fault.ts'
import { readCsv } from './csv.ts'
import type { ReadParquet } from './duckdb.ts'

/** One record as text: JSON of one object. `line` counts from 1 in its file, and is the place to go on from. */
export type RawRecord = { line: number; text: string }

/** A file that is one JSON value, or a table, is read whole; it must fit. */
const largestWhole = 512 * 1024 * 1024

/**
 * The records of a raw file, one by one, after the first `skip`. JSON lines (also gzipped), Parquet, CSV with a heading, and MaRV's one
 * JSON object of lists. Throws Fault `invalid` for another kind of file.
 */
export async function* readRecords(
  path: string,
  options: { skip: number; size: number; parquet: () => Promise<ReadParquet> },
): AsyncGenerator<RawRecord> {
  const { skip, size } = options
  if (/\.jsonl(?:\.gz)?$/i.test(path)) yield* lines(path, skip)
  else if (/\.parquet$/i.test(path)) {
    let line = skip
    for await (const row of (await options.parquet())(path, skip)) {
      line += 1
      yield { line, text: JSON.stringify(row) }
    }
  } else if (/\.(?:json|csv)$/i.test(path)) {
    if (size > largestWhole)
      throw new Fault('invalid', `${path} is too large to be read whole`, { hint: 'split it into JSON lines' })
    const text = await readFile(path, 'utf8')
    let line = 0
    for (const record of /\.csv$/i.test(path) ? table(text) : lists(text, path)) {
      line += 1
      if (line > skip) yield { line, text: JSON.stringify(record) }
    }
  } else
    throw new Fault('invalid', `${path} is of a kind that cannot be read`, {
      hint: '.jsonl, .jsonl.gz, .json, .csv or .parquet; unpack archives first',
    })
}

async function* lines(path: string, skip: number): AsyncGenerator<RawRecord> {
  const file = createReadStream(path, { highWaterMark: 1 << 20 })
  const input = path.toLowerCase().endsWith('.gz') ? file.pipe(createGunzip()) : file
  let failed: unknown = null
  for (const stream of [file, input])
    stream.once('error', (error: unknown) => {
      failed = error
      input.destroy()
    })
  let line = 0
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1
      if (line > skip && text.trim() !== '') yield { line, text }
    }
  } catch (error) {
    failed ??= error
  }
  if (failed !== null)
    throw new Fault('corrupt', `${path} breaks off after line ${line}`, { hint: 'fetch it again', cause: failed })
}

function* table(text: string): Generator<Record<string, string>> {
  let heading: string[] | null = null
  for (const row of readCsv(text)) {
    if (heading === null) heading = row.map((name) => name.trim())
    else yield Object.fromEntries(heading.map((name, index) => [name, row[index] ?? '']))
  }
}

/** `{"Extract Method": [{...}]}`: the name of the list becomes a field of its records. A plain list stays as it is. */
function* lists(text: string, path: string): Generator<unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new Fault('corrupt', `${path} is not JSON`, { cause })
  }
  if (Array.isArray(value)) yield* value
  else if (typeof value === 'object' && value !== null)
    for (const [refactoring, records] of Object.entries(value)) {
      if (!Array.isArray(records)) throw new Fault('invalid', `${path}: "${refactoring}" is not a list of records`)
      for (const record of records as unknown[])
        yield typeof record === 'object' && record !== null ? { refactoring, ...record } : record
    }
  else throw new Fault('invalid', `${path} holds no list of records`)
}
