import type { Attribute, Block, BlockType } from '../schemas/provider-schema.ts'
import { type CtyObject, type CtyValue, isObject, isTyped, isUnknown, unknown } from './cty-value.ts'

/**
 * The planned state of a resource: what the configuration and the prior state say, and "known after apply" for everything
 * that the provider computes and nobody has set. Attributes that are never stored become null, as the protocol demands.
 */
export function plannedValue(proposed: CtyValue, block: Block): CtyValue {
  return isObject(proposed) ? plannedObject(proposed, block) : proposed
}

function plannedObject(value: CtyObject, block: Block): CtyObject {
  const planned: CtyObject = { ...value }
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    planned[name] = plannedAttribute(value[name] ?? null, attribute)
  }
  for (const [name, type] of Object.entries(block.block_types ?? {})) {
    planned[name] = mapBlocks(value[name] ?? null, type, (inner) => plannedObject(inner, type.block))
  }
  return planned
}

function plannedAttribute(value: CtyValue, attribute: Attribute): CtyValue {
  if (attribute.write_only) return null
  if (value === null) return attribute.computed ? unknown() : null
  const nested = attribute.nested_type
  if (nested === undefined) return value
  const inner: Block = { attributes: nested.attributes }
  return mapBlocks(value, { nesting_mode: nested.nesting_mode, block: inner }, (item) => plannedObject(item, inner))
}

/** Applies `change` to every block in a value of the type, however it is nested. What is not known stays so. */
export function mapBlocks(value: CtyValue, type: BlockType, change: (block: CtyObject) => CtyObject): CtyValue {
  const each = (item: CtyValue): CtyValue => (isObject(item) ? change(item) : item)
  if (value === null || isUnknown(value) || isTyped(value)) return value
  if (Array.isArray(value)) return value.map(each)
  if (type.nesting_mode === 'map' && isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, each(item)]))
  }
  return each(value)
}

/** An object of the block's type in which nothing is set: no blocks, no attributes. */
export function emptyValue(block: Block): CtyObject {
  const value: CtyObject = {}
  for (const name of Object.keys(block.attributes ?? {})) value[name] = null
  for (const [name, { nesting_mode: mode }] of Object.entries(block.block_types ?? {})) {
    value[name] = mode === 'single' || mode === 'group' ? null : mode === 'map' ? {} : []
  }
  return value
}

/** Keeps of a value what the block has, and adds what it lacks: for state that another schema wrote. */
export function conformed(value: CtyValue, block: Block): CtyObject {
  const shaped = emptyValue(block)
  if (!isObject(value)) return shaped
  for (const name of Object.keys(shaped)) if (value[name] !== undefined) shaped[name] = value[name]
  return shaped
}
