import type { Attribute, Block, BlockType, CtyType, NestedType, NestingMode, Schema } from './provider-schema.ts'

/**
 * The stored form of a schema. An attribute is `<flags>:<type>`, a block type is `[nesting, min, max, block]`; the flags are
 * r(equired) o(ptional) c(omputed) s(ensitive) d(eprecated) w(rite-only). Types are letters: s n b d, L S M followed by the
 * type of the elements, and JSON for tuples and objects.
 */
type CompactAttributes = { [name: string]: string | [flags: string, mode: string, attributes: CompactAttributes] }
export type CompactBlock = {
  a?: CompactAttributes
  b?: Record<string, [nesting: string, min: number, max: number, block: CompactBlock]>
}
export type CompactSchema = CompactBlock & { v?: number }

const flagLetters: readonly [keyof Attribute, string][] = [
  ['required', 'r'],
  ['optional', 'o'],
  ['computed', 'c'],
  ['sensitive', 's'],
  ['deprecated', 'd'],
  ['write_only', 'w'],
]
const typeLetters = { string: 's', number: 'n', bool: 'b', dynamic: 'd' } as const
const typesByLetter: Record<string, CtyType> = { s: 'string', n: 'number', b: 'bool', d: 'dynamic' }
const collectionLetters = { list: 'L', set: 'S', map: 'M' } as const
const collectionsByLetter: Record<string, 'list' | 'set' | 'map'> = { L: 'list', S: 'set', M: 'map' }
const nestingLetters: Record<NestingMode, string> = { single: '1', group: 'g', list: 'L', set: 'S', map: 'M' }
const nestingsByLetter: Record<string, NestingMode> = { '1': 'single', g: 'group', L: 'list', S: 'set', M: 'map' }

export function packType(type: CtyType): string {
  if (typeof type === 'string') return typeLetters[type]
  const [kind, inner] = type
  if (kind === 'object' || kind === 'tuple') return JSON.stringify(type)
  return collectionLetters[kind] + packType(inner as CtyType)
}

/** Throws for what `packType` does not make. */
export function unpackType(text: string): CtyType {
  const letter = text[0] ?? ''
  if (letter === '[') return JSON.parse(text) as CtyType
  const collection = collectionsByLetter[letter]
  if (collection !== undefined) return [collection, unpackType(text.slice(1))]
  const primitive = typesByLetter[letter]
  if (primitive === undefined) throw new Error(`unknown type ${text}`)
  return primitive
}

function packAttributes(attributes: Readonly<Record<string, Attribute>>): CompactAttributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const flags = flagLetters.map(([flag, letter]) => (attribute[flag] ? letter : '')).join('')
      const nested = attribute.nested_type
      if (nested === undefined) return [name, `${flags}:${packType(attribute.type ?? 'dynamic')}`]
      return [name, [flags, nestingLetters[nested.nesting_mode], packAttributes(nested.attributes)]]
    }),
  )
}

function unpackAttributes(packed: CompactAttributes): Record<string, Attribute> {
  return Object.fromEntries(
    Object.entries(packed).map(([name, value]) => {
      const [flags, type] = typeof value === 'string' ? splitFlags(value) : [value[0], null]
      const attribute: Attribute = {}
      for (const [flag, letter] of flagLetters) if (flags.includes(letter)) Object.assign(attribute, { [flag]: true })
      if (type !== null) attribute.type = unpackType(type)
      else {
        attribute.nested_type = {
          nesting_mode: nestingsByLetter[value[1] as string] as NestedType['nesting_mode'],
          attributes: unpackAttributes((value[2] as CompactAttributes) ?? {}),
        }
      }
      return [name, attribute]
    }),
  )
}

function splitFlags(value: string): [string, string] {
  const colon = value.indexOf(':')
  return [value.slice(0, colon), value.slice(colon + 1)]
}

export function packBlock(block: Block): CompactBlock {
  const packed: CompactBlock = {}
  if (Object.keys(block.attributes ?? {}).length > 0) packed.a = packAttributes(block.attributes ?? {})
  const nested = Object.entries(block.block_types ?? {})
  if (nested.length > 0) {
    packed.b = Object.fromEntries(
      nested.map(([name, type]) => [
        name,
        [nestingLetters[type.nesting_mode], type.min_items ?? 0, type.max_items ?? 0, packBlock(type.block)],
      ]),
    )
  }
  return packed
}

export function unpackBlock(packed: CompactBlock): Block {
  const block: Block = {}
  if (packed.a !== undefined) block.attributes = unpackAttributes(packed.a)
  if (packed.b !== undefined) {
    block.block_types = Object.fromEntries(
      Object.entries(packed.b).map(([name, [nesting, min, max, inner]]) => {
        const type: BlockType = { nesting_mode: nestingsByLetter[nesting] ?? 'list', block: unpackBlock(inner) }
        if (min > 0) type.min_items = min
        if (max > 0) type.max_items = max
        return [name, type]
      }),
    )
  }
  return block
}

export function packSchema(schema: Schema): CompactSchema {
  return schema.version ? { v: schema.version, ...packBlock(schema.block) } : packBlock(schema.block)
}

export function unpackSchema(packed: CompactSchema): Schema {
  return { version: packed.v ?? 0, block: unpackBlock(packed) }
}
