import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import { downloadFile, storing } from './download-file.ts'
import { type IngestRow, type Source, sources } from './sources.ts'
import { readTar } from './tar.ts'

export type IngestOptions = {
  /** `nl2bash` or `tldr`. */
  source: string
  /** Gets NAME.jsonl, NAME_meta.json and, while it runs, the download. */
  out: string
  /** A local copy instead of the network: rows as JSONL, or a checkout of the repository. */
  from?: string
  /** Overrides of the sources' URLs, by file name. */
  urls?: Readonly<Record<string, string>>
  now?: () => Date
  signal?: AbortSignal
  onProgress?: (file: string, bytes: number, total: number | null) => void
}

export type IngestMeta = {
  source: string
  version: string
  license: string
  attribution: string
  downloaded_at: string
  sha256: string
  num_records: number
}

/**
 * Brings public data into `out`, normalised, with where it came from. A broken download goes on where it stopped; the result
 * replaces an older one only when it is complete.
 * Throws Fault `usage` for an unknown source, `unavailable` without the network, `corrupt`, `not-found`, `storage`, `interrupted`.
 */
export async function ingest(options: IngestOptions): Promise<IngestMeta> {
  const source = sources[options.source]
  if (source === undefined)
    throw new Fault('usage', `There is no data source called ${options.source}.`, {
      hint: `Known: ${Object.keys(sources).join(', ')}.`,
    })
  await storing(() => mkdir(options.out, { recursive: true }))
  const { rows, version } =
    options.from === undefined ? await download(source, options) : await readLocal(source, options.from)
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  const meta: IngestMeta = {
    source: source.name,
    version,
    license: source.license,
    attribution: source.attribution,
    downloaded_at: (options.now ?? (() => new Date()))().toISOString(),
    sha256: sha256(text),
    num_records: rows.length,
  }
  for (const [name, content] of [
    [`${source.name}.jsonl`, text],
    [`${source.name}_meta.json`, `${JSON.stringify(meta, null, 2)}\n`],
  ] as const)
    await storing(async () => {
      await writeFile(join(options.out, `${name}.part`), content)
      await rename(join(options.out, `${name}.part`), join(options.out, name))
    })
  return meta
}

async function download(source: Source, options: IngestOptions): Promise<{ rows: IngestRow[]; version: string }> {
  let files = new Map<string, Uint8Array>()
  for (const [name, url] of Object.entries(source.files))
    files.set(name, await fetchFile(name, options.urls?.[name] ?? url, options))
  const version = sha256([...files.values()].map((bytes) => sha256(bytes)).join()).slice(0, 12)
  for (const [name, bytes] of files)
    if (name.endsWith('.tar.gz')) {
      const plain = await promisify(gunzip)(bytes).catch((cause: unknown) => {
        throw new Fault('corrupt', `${name} is broken.`, { hint: 'Delete it and ingest again.', cause })
      })
      files = readTar(plain)
    }
  return { rows: source.rows(files), version }
}

async function fetchFile(name: string, url: string, options: IngestOptions): Promise<Uint8Array> {
  const path = join(options.out, name)
  await downloadFile({
    url,
    path,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    onProgress: (bytes, total) => options.onProgress?.(name, bytes, total),
  })
  return await readFile(path)
}

async function readLocal(source: Source, from: string): Promise<{ rows: IngestRow[]; version: string }> {
  const found = await stat(from).catch((cause: unknown) => {
    throw new Fault('not-found', `There is nothing at ${from}.`, {
      hint: '--from takes a file or a folder with the set; without it the set is fetched from its public home',
      cause,
    })
  })
  if (!found.isDirectory()) {
    const text = await readFile(from, 'utf8')
    const rows = text.split('\n').flatMap((line, index) => {
      if (line.trim() === '') return []
      try {
        const row = JSON.parse(line) as Record<string, unknown>
        if (typeof row.nl !== 'string') throw new TypeError('no nl')
        return [row as IngestRow]
      } catch (cause) {
        throw new Fault('corrupt', `${from} is broken at line ${index + 1}.`, { cause })
      }
    })
    return { rows, version: sha256(text).slice(0, 12) }
  }
  const files = new Map<string, Uint8Array>()
  for (const [name, path] of Object.entries(source.checkout))
    if (name.endsWith('/')) {
      for (const entry of await readdir(join(from, path), { recursive: true, withFileTypes: true }).catch(() => []))
        if (entry.isFile()) {
          const place = join(entry.parentPath, entry.name)
          files.set(`${name}${place.slice(join(from, path).length + 1)}`, await readFile(place))
        }
    } else
      files.set(
        name,
        await readFile(join(from, path)).catch((cause: unknown) => {
          throw new Fault('not-found', `${from} lacks ${path}.`, { hint: `Is it a checkout of ${source.name}?`, cause })
        }),
      )
  return {
    rows: source.rows(files),
    version: sha256(
      [...files]
        .map(([name, bytes]) => name + sha256(bytes))
        .sort()
        .join(),
    ).slice(0, 12),
  }
}
