import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

/** Bytes: as they are once read, base64 as the trainers write them. */
export type Bytes = Uint8Array | string

export const bytesOf = (bytes: Bytes): Uint8Array => (typeof bytes === 'string' ? Buffer.from(bytes, 'base64') : bytes)

type Place = { bytes: [from: number, length: number] }

/**
 * gzip of one line of JSON and what is no text behind it: where bytes belong, the JSON says which. As base64 in the JSON they were three
 * quarters of it, decoded twice before the first answer.
 */
export async function packFile(value: object): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  const placed = exchange(value, (bytes): Place => {
    chunks.push(bytes)
    length += bytes.length
    return { bytes: [length - bytes.length, bytes.length] }
  })
  return await promisify(gzip)(Buffer.concat([Buffer.from(`${JSON.stringify(placed)}\n`), ...chunks]), { level: 9 })
}

/** Takes files of JSON alone too. Throws what gunzip and JSON.parse throw, and RangeError where bytes are missing. */
export async function unpackFile(packed: Uint8Array): Promise<unknown> {
  const all = await promisify(gunzip)(packed)
  const end = all.indexOf('\n')
  const parsed: unknown = JSON.parse(all.toString('utf8', 0, end === -1 ? all.length : end))
  if (end === -1) return parsed
  const rest = all.subarray(end + 1)
  return fill(parsed, ({ bytes: [from, length] }) => {
    if (from + length > rest.length) throw new RangeError(`${from + length} of ${rest.length} bytes`)
    // On their own, so that what reads them as larger numbers finds them where such may lie.
    return new Uint8Array(rest.subarray(from, from + length))
  })
}

/** A copy with a place for each of the bytes; long lists of words and numbers are taken as they are. */
function exchange(value: unknown, put: (bytes: Uint8Array) => Place): unknown {
  if (value instanceof Uint8Array) return put(value)
  if (Array.isArray(value)) return isOfObjects(value) ? value.map((one) => exchange(one, put)) : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, exchange(one, put)]))
}

function fill(value: unknown, take: (place: Place) => Uint8Array): unknown {
  if (Array.isArray(value)) return isOfObjects(value) ? value.map((one) => fill(one, take)) : value
  if (typeof value !== 'object' || value === null) return value
  if (isPlace(value)) return take(value)
  const record = value as Record<string, unknown>
  for (const key in record) if (typeof record[key] === 'object') record[key] = fill(record[key], take)
  return value
}

const isOfObjects = (list: readonly unknown[]): boolean =>
  typeof list[0] === 'object' && list[0] !== null && !Array.isArray(list[0])

const isPlace = (value: object): value is Place =>
  'bytes' in value && Array.isArray(value.bytes) && value.bytes.length === 2 && Object.keys(value).length === 1
