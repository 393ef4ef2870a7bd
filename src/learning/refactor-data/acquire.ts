import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import { downloadFile, hashFile, storing } from '../ingest/download-file.ts'
import { toSpdx } from './licenses.ts'
import type { RecordSource } from './sources.ts'

export type RawFile = { path: string; size: number; sha256: string }
/** What lies in `raw/`, untouched, and where it came from. */
export type RawManifest = { from: string; version: string; license: string; files: RawFile[] }

export type AcquireOptions = {
  source: RecordSource
  folder: string
  from?: string
  /** A token of the hub, out of the configuration; never written anywhere. */
  token?: string
  hubUrl?: string
  figshareUrl?: string
  signal?: AbortSignal
  onProgress?: (file: string, bytes: number, total: number | null) => void
}

const readable = /\.(?:jsonl|jsonl\.gz|json|csv|parquet)$/i
const mark = 'manifest.json'

/** Brings the raw files of a set into `folder`, or finds them there. Throws what `downloadFile` throws, and `not-found`. */
export async function acquire(options: AcquireOptions): Promise<RawManifest> {
  await storing(() => mkdir(options.folder, { recursive: true }))
  const manifest = options.from === undefined ? await download(options) : await copy(options, options.from)
  if (manifest.files.length === 0)
    throw new Fault('not-found', `There are no records of ${options.source.name} to be read.`, {
      hint: 'Give a file or folder of .jsonl, .jsonl.gz, .json, .csv or .parquet with --from.',
    })
  await storing(async () => {
    await writeFile(join(options.folder, `${mark}.part`), `${JSON.stringify(manifest, null, 2)}\n`)
    await rename(join(options.folder, `${mark}.part`), join(options.folder, mark))
  })
  return manifest
}

async function known(folder: string): Promise<RawManifest | null> {
  try {
    return JSON.parse(await readFile(join(folder, mark), 'utf8')) as RawManifest
  } catch {
    return null
  }
}

async function copy({ source, folder, signal, onProgress }: AcquireOptions, from: string): Promise<RawManifest> {
  const found = await stat(from).catch((cause: unknown) => {
    throw new Fault('not-found', `There is nothing at ${from}.`, {
      hint: '--from takes a file or a folder with the set; without it the set is fetched from its public home',
      cause,
    })
  })
  const names = found.isDirectory()
    ? (await readdir(from, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile() && readable.test(entry.name) && entry.name !== '_meta.json')
        .map((entry) => relative(from, join(entry.parentPath, entry.name)))
        .sort()
    : [basename(from)]
  const before = await known(folder)
  const files: RawFile[] = []
  for (const name of names) {
    const origin = found.isDirectory() ? join(from, name) : from
    const target = join(folder, name)
    const { size, mtimeMs } = await stat(origin)
    const there =
      before?.from === from ? before.files.find((file) => file.path === name && file.size === size) : undefined
    const copied = await stat(target).catch(() => null)
    if (there && copied?.size === size && copied.mtimeMs >= mtimeMs) {
      files.push(there)
      continue
    }
    await storing(() => mkdir(dirname(target), { recursive: true }))
    const hash = createHash('sha256')
    let done = 0
    await storing(() =>
      pipeline(
        createReadStream(origin, { highWaterMark: 1 << 20 }),
        async function* (chunks: AsyncIterable<Uint8Array>) {
          for await (const chunk of chunks) {
            hash.update(chunk)
            done += chunk.length
            onProgress?.(name, done, size)
            yield chunk
          }
        },
        createWriteStream(`${target}.part`),
        ...(signal === undefined ? [] : [{ signal }]),
      ),
    ).catch((error: unknown) => {
      if (signal?.aborted)
        throw new Fault('interrupted', 'Ingesting was stopped.', { hint: 'Start it again to go on.' })
      throw error
    })
    await storing(() => rename(`${target}.part`, target))
    files.push({ path: name, size, sha256: hash.digest('hex') })
  }
  const version = sha256(files.map((file) => file.sha256).join()).slice(0, 12)
  return { from, version, license: source.license, files }
}

async function download(options: AcquireOptions): Promise<RawManifest> {
  const { source } = options
  switch (source.home.kind) {
    case 'hub':
      return fromHub(options, source.home)
    case 'figshare':
      return fromFigshare(options, source.home)
    case 'url':
      throw new Fault('usage', `${source.name} has no home that can be fetched from: give a local copy with --from.`, {
        hint: source.attribution,
      })
  }
}

const HubInfo = z.object({ sha: z.string(), cardData: z.object({ license: z.unknown() }).partial().nullish() })
const HubTree = z.array(
  z.object({
    type: z.string(),
    path: z.string(),
    size: z.number().optional(),
    lfs: z.object({ oid: z.string() }).optional(),
  }),
)

async function fromHub(options: AcquireOptions, home: { dataset: string; files: RegExp }): Promise<RawManifest> {
  const base = (options.hubUrl ?? 'https://huggingface.co').replace(/\/$/, '')
  const headers: Record<string, string> =
    options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }
  const accessHint = `Accept its terms at ${base}/datasets/${home.dataset} and set HF_TOKEN, or give a local copy with --from.`
  const ask = async (url: string): Promise<{ body: unknown; next: string | null }> => {
    const response = await fetch(url, { headers, ...(options.signal ? { signal: options.signal } : {}) }).catch(
      (cause) => {
        throw unreachable(url, cause)
      },
    )
    if (response.status === 401 || response.status === 403)
      throw new Fault('forbidden', `${home.dataset} may not be read (HTTP ${response.status}).`, { hint: accessHint })
    if (!response.ok) throw unreachable(url, new Error(`HTTP ${response.status}`))
    const next = /<([^>]+)>;\s*rel="next"/.exec(response.headers.get('link') ?? '')?.[1] ?? null
    return { body: await response.json().catch((cause) => Promise.reject(unreachable(url, cause))), next }
  }
  const info = HubInfo.parse((await ask(`${base}/api/datasets/${home.dataset}`)).body)
  const tree: z.infer<typeof HubTree> = []
  let page: string | null = `${base}/api/datasets/${home.dataset}/tree/${info.sha}?recursive=true`
  while (page !== null) {
    const { body, next } = await ask(page)
    tree.push(...HubTree.parse(body))
    // A server must not be able to send the token elsewhere.
    page = next !== null && new URL(next, base).origin === new URL(base).origin ? new URL(next, base).href : null
  }
  const wanted = tree.filter((file) => file.type === 'file' && home.files.test(file.path) && isInside(file.path))
  if (wanted.length === 0) {
    const there = tree.filter((file) => file.type === 'file').map((file) => file.path)
    throw new Fault('not-found', `${home.dataset} has no file like ${home.files.source} in version ${info.sha}`, {
      hint: `It has ${there.slice(0, 10).join(', ')}. Fetch the right one yourself and give it with --from.`,
    })
  }
  const files: RawFile[] = []
  for (const file of wanted.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const path = join(options.folder, file.path)
    await downloadFile({
      url: `${base}/datasets/${home.dataset}/resolve/${info.sha}/${file.path.split('/').map(encodeURIComponent).join('/')}`,
      path,
      headers,
      accessHint,
      ...(file.lfs === undefined ? {} : { sha256: file.lfs.oid }),
      ...(options.signal ? { signal: options.signal } : {}),
      onProgress: (bytes, total) => options.onProgress?.(file.path, bytes, total),
    })
    files.push({ path: file.path, size: (await stat(path)).size, sha256: file.lfs?.oid ?? (await hashFile(path)) })
  }
  const card = toSpdx(Array.isArray(info.cardData?.license) ? info.cardData.license[0] : info.cardData?.license)
  return {
    from: `${base}/datasets/${home.dataset}`,
    version: info.sha,
    license: card === 'unknown' ? options.source.license : card,
    files,
  }
}

const Article = z.object({
  version: z.number(),
  license: z.object({ name: z.string() }).nullish(),
  files: z.array(z.object({ name: z.string(), size: z.number(), download_url: z.string() })),
})

async function fromFigshare(options: AcquireOptions, home: { article: string; files: RegExp }): Promise<RawManifest> {
  const url = `${(options.figshareUrl ?? 'https://api.figshare.com').replace(/\/$/, '')}/v2/articles/${home.article}`
  const response = await fetch(url, options.signal ? { signal: options.signal } : {}).catch((cause) => {
    throw unreachable(url, cause)
  })
  if (!response.ok) throw unreachable(url, new Error(`HTTP ${response.status}`))
  const article = Article.parse(await response.json())
  const wanted = article.files.filter((file) => home.files.test(file.name) && isInside(file.name))
  if (wanted.length === 0)
    throw new Fault('invalid', `${url} holds no table: ${article.files.map((file) => file.name).join(', ')}`, {
      hint: 'Fetch and unpack it yourself, then give the folder with --from.',
    })
  const files: RawFile[] = []
  for (const file of wanted) {
    const path = join(options.folder, file.name)
    await downloadFile({
      url: file.download_url,
      path,
      ...(options.signal ? { signal: options.signal } : {}),
      onProgress: (bytes, total) => options.onProgress?.(file.name, bytes, total),
    })
    files.push({ path: file.name, size: (await stat(path)).size, sha256: await hashFile(path) })
  }
  return { from: url, version: String(article.version), license: toSpdx(article.license?.name), files }
}

function unreachable(url: string, cause: unknown): Fault {
  return new Fault('unavailable', `${url} cannot be asked.`, {
    hint: 'Check the network, or give a local copy with --from.',
    cause,
  })
}

/** A server's list of files must not reach outside of the folder. */
function isInside(path: string): boolean {
  return !path.startsWith('/') && !path.split('/').includes('..') && !path.includes('\\') && !path.includes('\0')
}
