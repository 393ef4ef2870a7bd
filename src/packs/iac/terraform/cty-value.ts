import { Decoder, Encoder, ExtData } from '@msgpack/msgpack'

/** What Terraform puts where a value is not known yet (with refinements where it knows something of it). */
export type Unknown = ExtData

/** A value as it travels between Terraform and a provider. Numbers that a double cannot hold travel as text. */
export type CtyValue =
  | null
  | string
  | number
  | bigint
  | boolean
  | Uint8Array
  | Unknown
  | CtyValue[]
  | { [name: string]: CtyValue }

export type CtyObject = { [name: string]: CtyValue }

// Raw extension data is kept as it came: refinements must go back unchanged.
const decoder = new Decoder({ useBigInt64: true, maxArrayLength: 1_000_000, maxMapLength: 1_000_000 })
const encoder = new Encoder({ useBigInt64: true, maxDepth: 1_000 })

/** Throws for bytes that are not MessagePack. */
export function decodeValue(bytes: Uint8Array | undefined): CtyValue {
  if (bytes === undefined || bytes.length === 0) return null
  return decoder.decode(bytes) as CtyValue
}

export function encodeValue(value: CtyValue): Buffer {
  return Buffer.from(encoder.encode(value))
}

const unknownExtension = 0

export const unknown = (): Unknown => new ExtData(unknownExtension, new Uint8Array([0]))

export const isUnknown = (value: unknown): value is Unknown => value instanceof ExtData

export function isObject(value: CtyValue | undefined): value is CtyObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return !isUnknown(value) && !(value instanceof Uint8Array)
}

/** A value whose type the schema leaves open travels as the type, in JSON, and the value: to be passed on as it is. */
export function isTyped(value: CtyValue): boolean {
  return Array.isArray(value) && value.length === 2 && value[0] instanceof Uint8Array
}

export function isWhollyKnown(value: CtyValue): boolean {
  if (isUnknown(value)) return false
  if (Array.isArray(value)) return value.every(isWhollyKnown)
  return isObject(value) ? Object.values(value).every(isWhollyKnown) : true
}
