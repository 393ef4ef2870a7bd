import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Fault } from '../../core/fault.ts'

export type Download = {
  url: string
  /** Where the whole file will be; while it comes it is `path.part`. */
  path: string
  headers?: Readonly<Record<string, string>>
  signal?: AbortSignal
  onProgress?: (bytes: number, total: number | null) => void
  /** What must come out, where the sender says so. */
  sha256?: string
  /** The step after a refusal (401, 403). */
  accessHint?: string
}

/**
 * Fetches into a file; a broken download goes on where it stopped, by Range, and a server that ignores ranges starts over. A
 * complete file is not fetched twice. Throws Fault `unavailable`, `forbidden`, `not-found`, `corrupt` for another content than was
 * promised (which is then removed by the next try), `storage`, `interrupted`.
 */
export async function downloadFile(download: Download): Promise<void> {
  const { path, url, signal } = download
  if ((await sizeOf(path)) !== null) return
  const part = `${path}.part`
  await storing(() => mkdir(dirname(path), { recursive: true }))
  let have = (await sizeOf(part)) ?? 0
  const lost = (cause?: unknown): Fault =>
    signal?.aborted
      ? new Fault('interrupted', 'Ingesting was stopped; what was fetched is kept.', {
          hint: 'Start it again to go on.',
        })
      : new Fault('unavailable', `${url} cannot be fetched.`, {
          hint: 'Check the network, or give a local copy with --from; what was fetched is kept.',
          cause,
        })
  const response = await fetch(url, {
    ...(signal === undefined ? {} : { signal }),
    headers: { ...download.headers, ...(have > 0 ? { range: `bytes=${have}-` } : {}) },
  }).catch((cause: unknown) => {
    throw lost(cause)
  })
  if (response.status === 401 || response.status === 403)
    throw new Fault('forbidden', `${url} may not be fetched (HTTP ${response.status}).`, {
      hint: download.accessHint ?? 'It needs credentials.',
    })
  if (response.status === 416) return complete(download, part)
  if (!response.ok || response.body === null) throw lost(new Error(`HTTP ${response.status}`))
  if (response.status !== 206) have = 0
  const length = response.headers.get('content-length')
  const total = length === null ? null : have + Number(length)
  const file = createWriteStream(part, { flags: have > 0 ? 'a' : 'w' })
  let failed: unknown = null
  const body = response.body
  async function* counted() {
    try {
      for await (const chunk of body) {
        have += chunk.length
        download.onProgress?.(have, total)
        yield chunk
      }
    } catch (error) {
      failed = error
    }
  }
  await storing(() => pipeline(Readable.from(counted(), { objectMode: false }), file))
  if (failed !== null) throw lost(failed)
  if (total !== null && have < total) throw lost(new Error('the connection ended early'))
  await complete(download, part)
}

async function complete({ path, sha256, url }: Download, part: string): Promise<void> {
  if (sha256 !== undefined && (await hashFile(part)) !== sha256) {
    await storing(() => rename(part, `${path}.bad`))
    throw new Fault('corrupt', `${url} is not what its server promised (SHA-256 differs).`, {
      hint: `It was put aside as ${path}.bad; ingest again.`,
    })
  }
  await storing(() => rename(part, path))
}

export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}

export function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    (found) => found.size,
    () => null,
  )
}

export async function storing<Result>(work: () => Promise<Result>): Promise<Result> {
  return await work().catch((cause: unknown) => {
    if (cause instanceof Fault) throw cause
    throw new Fault('storage', 'The data folder cannot be written.', { hint: 'Is the disk full or read-only?', cause })
  })
}
