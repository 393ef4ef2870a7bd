import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { Fault } from '../../../core/fault.ts'

/**
 * A file of many JSON documents of which a reader needs few: `PVS1`, the length of the index, the index, then chunks of
 * documents of neighbouring names. Index and chunks are compressed with Brotli, so that a read costs one chunk and not the file.
 */
const magic = Buffer.from('PVS1')

/** About this many characters of JSON share a chunk: small enough to be read in a millisecond, big enough to compress well. */
const chunkCharacters = 192 * 1024
const decompressedLimit = 64 * 1024 * 1024

type Index<Header> = {
  header: Header
  /** `[length, names]` of each chunk, in the order in which they lie in the file. */
  chunks: [number, string[]][]
}

export function writeSchemaFile<Header>(header: Header, documents: ReadonlyMap<string, unknown>): Buffer {
  const chunks: Buffer[] = []
  const index: Index<Header> = { header, chunks: [] }
  let names: string[] = []
  let texts: string[] = []
  let size = 0
  const flush = () => {
    if (names.length === 0) return
    const chunk = compress(`[${texts.join(',')}]`)
    chunks.push(chunk)
    index.chunks.push([chunk.length, names])
    names = []
    texts = []
    size = 0
  }
  for (const name of [...documents.keys()].sort()) {
    const text = JSON.stringify(documents.get(name))
    if (size > 0 && size + text.length > chunkCharacters) flush()
    names.push(name)
    texts.push(text)
    size += text.length
  }
  flush()
  const head = compress(JSON.stringify(index))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  return Buffer.concat([magic, length, head, ...chunks])
}

function compress(text: string): Buffer {
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  })
}

export type SchemaFile<Header> = {
  header: Header
  has(name: string): boolean
  /** Sorted as written. */
  names(): string[]
  /** undefined for a name that is not there. */
  read(name: string): unknown
}

/** Throws Fault `corrupt` for bytes that `writeSchemaFile` did not make. */
export function openSchemaFile<Header>(bytes: Buffer, label: string): SchemaFile<Header> {
  const index = readIndex<Header>(bytes, label)
  const places = new Map<string, [chunk: number, position: number]>()
  const offsets: number[] = []
  let offset = magic.length + 4 + bytes.readUInt32BE(magic.length)
  for (const [chunk, [length, names]] of index.chunks.entries()) {
    offsets.push(offset)
    offset += length
    for (const [position, name] of names.entries()) places.set(name, [chunk, position])
  }
  if (offset !== bytes.length) throw corrupt(label)
  const opened = new Map<number, unknown[]>()
  const open = (chunk: number): unknown[] => {
    const known = opened.get(chunk)
    if (known !== undefined) return known
    const start = offsets[chunk] ?? 0
    const length = index.chunks[chunk]?.[0] ?? 0
    const documents = decompress<unknown[]>(bytes.subarray(start, start + length), label)
    opened.set(chunk, documents)
    return documents
  }
  return {
    header: index.header,
    has: (name) => places.has(name),
    names: () => [...places.keys()],
    read: (name) => {
      const place = places.get(name)
      return place === undefined ? undefined : open(place[0])[place[1]]
    },
  }
}

function readIndex<Header>(bytes: Buffer, label: string): Index<Header> {
  if (bytes.length < magic.length + 4 || !bytes.subarray(0, magic.length).equals(magic)) throw corrupt(label)
  const length = bytes.readUInt32BE(magic.length)
  return decompress<Index<Header>>(bytes.subarray(magic.length + 4, magic.length + 4 + length), label)
}

function decompress<T>(bytes: Buffer, label: string): T {
  try {
    return JSON.parse(brotliDecompressSync(bytes, { maxOutputLength: decompressedLimit }).toString('utf8')) as T
  } catch (cause) {
    throw corrupt(label, cause)
  }
}

function corrupt(label: string, cause?: unknown): Fault {
  return new Fault('corrupt', `The schemas in ${label} cannot be read`, {
    hint: 'Install Provenly again, or add the schemas again with `provenly iac schemas add`.',
    cause,
  })
}
