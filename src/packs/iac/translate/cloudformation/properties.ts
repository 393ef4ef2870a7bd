import type { Attribute, Block, BlockType, CtyType } from '../../schemas/provider-schema.ts'
import { block, type Code, literal, printCode, raw, type WrittenBlock } from '../hcl-writer.ts'
import { plural, singular, snake } from '../names.ts'
import { functionOf, isNoValue, type Scope, toCode } from './expressions.ts'
import { isTree, type Tree } from './template.ts'
import type { TypeEntry } from './types.ts'

/** A property that became an argument of the same meaning, by the dotted paths of both: what a comparison can look at. */
export type Written = { source: string; target: string }

export type Conversion = {
  scope: Scope
  entry: TypeEntry
  /** Logical name in the source, for gaps. */
  address: string
  /** Type in Terraform, for messages and for names that repeat it. */
  type: string
  written: Written[]
}

/**
 * Properties as arguments and blocks by the schema: the names of a table first, then the same name written differently. What has no place
 * is a gap and a note in the block.
 */
export function convertProperties(
  properties: Tree,
  schema: Block,
  into: WrittenBlock,
  conversion: Conversion,
  path = '',
  target = '',
): void {
  for (const [name, value] of Object.entries(properties)) {
    const here = path === '' ? name : `${path}.${name}`
    if (isNoValue(value) || conversion.entry.ignored?.includes(here)) continue
    const found = findArgument(name, here, schema, conversion)
    if (found === null) {
      leave(conversion, into, here, value, `${conversion.type} has no argument for it`)
      continue
    }
    const place = target === '' ? found : `${target}.${found}`
    const attribute = schema.attributes?.[found]
    if (attribute) {
      into.attributes.push([found, attributeCode(value, attribute, conversion, here)])
      conversion.written.push({ source: here, target: place })
      continue
    }
    const blockType = schema.block_types?.[found]
    if (blockType) into.blocks.push(...blocksOf(found, value, blockType, conversion, here, place))
  }
}

/** What stays behind: said in the report, and in the file beside what it belongs to. */
export function leave(conversion: Conversion, into: WrittenBlock, path: string, value: unknown, reason: string): void {
  conversion.scope.gaps.push({ address: `${conversion.address}.${path}`, reason })
  const shown = JSON.stringify(value) ?? ''
  into.notes.push(
    `GAP ${conversion.address}.${path}: ${reason}\n  was: ${shown.length > 300 ? `${shown.slice(0, 300)}...` : shown}`,
  )
}

/** The name of the argument for a property, or null. */
function findArgument(name: string, path: string, schema: Block, { entry, type }: Conversion): string | null {
  const plain = path.replaceAll(/\[\d+\]/g, '')
  const renamed = entry.renames?.[plain] ?? entry.renames?.[name]
  if (renamed === '') return null
  const own = snake(name)
  const noun = type.replace(/^aws_/, '').split('_')
  const candidates = [renamed, own, singular(own), plural(own)]
  for (let cut = 0; cut < noun.length; cut += 1) {
    const prefix = `${noun.slice(cut).join('_')}_`
    if (own.startsWith(prefix)) candidates.push(own.slice(prefix.length))
  }
  candidates.push(
    `${own}_id`,
    `${singular(own)}_ids`,
    `${own}_arn`,
    `${singular(own)}_arns`,
    `${own}_name`,
    own.replace(/_document$/, ''),
    own.replace(/_list$/, ''),
    own.replace(/_specification$/, ''),
    own.replace(/_configuration$/, '_config'),
    own.replace(/_config$/, '_configuration'),
    own.replace(/^enable_(.*)$/, '$1_enabled'),
    own.replace(/^(.*)_enabled$/, 'enable_$1'),
    own.replace(/_id$/, ''),
    own.replace(/_identifier$/, ''),
    own.replace(/_settings?$/, ''),
    own.replace(/_arn$/, ''),
  )
  for (const candidate of candidates) {
    if (candidate === undefined || candidate === '') continue
    const attribute = schema.attributes?.[candidate]
    if (attribute && (attribute.required || attribute.optional)) return candidate
    if (schema.block_types?.[candidate]) return candidate
  }
  return null
}

const isCollection = (type: CtyType | undefined, kind: 'list' | 'set' | 'map'): boolean =>
  Array.isArray(type) && type[0] === kind

export function attributeCode(value: unknown, attribute: Attribute, conversion: Conversion, path: string): Code {
  const { scope, address } = conversion
  const at = `${address}.${path}`
  const { type } = attribute
  const list = isCollection(type, 'list') || isCollection(type, 'set')
  if (isCollection(type, 'map')) return mapCode(value, conversion, path)
  if (list && !Array.isArray(value) && !functionOf(value))
    return { kind: 'list', items: [elementCode(value, type, conversion, path)] }
  if (list && Array.isArray(value) && value.some((each) => isTree(each) && !functionOf(each)))
    return {
      kind: 'list',
      items: value
        .filter((each) => !isNoValue(each))
        .map((each, index) => elementCode(each, type, conversion, `${path}[${index}]`)),
    }
  if ((type === 'string' || type === 'number' || type === 'bool') && Array.isArray(value) && value.length === 1)
    return toCode(value[0], scope, at)
  if (type === 'string' && (isTree(value) || Array.isArray(value)) && !functionOf(value))
    return raw(`jsonencode(${printCode(toCode(value, scope, at))})`)
  if (type === 'bool' && typeof value === 'string' && /^(?:true|false|yes|no|on|off)$/i.test(value))
    return literal(/^(?:true|yes|on)$/i.test(value))
  if (type === 'number' && typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value)) return literal(Number(value))
  return toCode(value, scope, at)
}

/** Objects inside lists are written with the names of the schema, where it names them. */
function elementCode(value: unknown, type: CtyType | undefined, conversion: Conversion, path: string): Code {
  const element = Array.isArray(type) ? (type[1] as CtyType) : undefined
  if (Array.isArray(element) && element[0] === 'object' && isTree(value) && !functionOf(value)) {
    const names = Object.keys(element[1] as object)
    const entries = Object.entries(value).map(([key, each]) => {
      const name = names.find((candidate) => candidate === snake(key)) ?? snake(key)
      return [name, toCode(each, conversion.scope, `${conversion.address}.${path}.${key}`)] as const
    })
    for (const name of names) if (!entries.some(([key]) => key === name)) entries.push([name, literal(null)])
    return { kind: 'object', entries }
  }
  return toCode(value, conversion.scope, `${conversion.address}.${path}`)
}

/** A map: written as one, or as CloudFormation's list of keys and values. */
export function mapCode(value: unknown, conversion: Conversion, path: string): Code {
  const { scope, address } = conversion
  const at = `${address}.${path}`
  if (Array.isArray(value)) {
    const pairs = value.filter((each) => !isNoValue(each))
    const simple = pairs.every((each) => isTree(each) && 'Key' in each)
    if (simple)
      return {
        kind: 'object',
        entries: pairs.map(
          (each) => [keyOf((each as Tree).Key, scope, at), toCode((each as Tree).Value, scope, at)] as const,
        ),
      }
    const parts = pairs.map((each) => printCode(mapCode(functionOf(each) ? each : [each], conversion, path)))
    return raw(`merge(${parts.join(', ')})`)
  }
  const called = functionOf(value)
  if (called?.[0] === 'Fn::If' && Array.isArray(called[1])) {
    const [condition, yes, no] = called[1]
    const side = (each: unknown) =>
      isNoValue(each) ? '{}' : printCode(mapCode(isTree(each) && 'Key' in each ? [each] : each, conversion, path))
    return raw(`(local.condition_${snake(String(condition))} ? ${side(yes)} : ${side(no)})`)
  }
  return toCode(value, scope, at)
}

function keyOf(key: unknown, scope: Scope, at: string): string | Code {
  return typeof key === 'string' ? key : toCode(key, scope, at)
}

/** Blocks for an object, for each of a list, and dynamic ones for what depends on a condition. */
export function blocksOf(
  name: string,
  value: unknown,
  blockType: BlockType,
  conversion: Conversion,
  path: string,
  target: string,
): WrittenBlock[] {
  if (isNoValue(value)) return []
  const called = functionOf(value)
  if (called?.[0] === 'Fn::If' && Array.isArray(called[1])) {
    const [condition, yes, no] = called[1]
    const held = `local.condition_${snake(String(condition))}`
    return [
      ...dynamic(blocksOf(name, yes, blockType, conversion, path, target), held),
      ...dynamic(blocksOf(name, no, blockType, conversion, path, target), `!${held}`),
    ]
  }
  if (Array.isArray(value)) {
    const single = blockType.nesting_mode === 'single' || blockType.max_items === 1
    return value.flatMap((each, index) =>
      blocksOf(name, each, blockType, conversion, `${path}[${index}]`, single ? target : `${target}[${index}]`),
    )
  }
  const made = block(name)
  if (called || !isTree(value)) {
    leave(conversion, made, path, value, `${name} of ${conversion.type} is a block, and its contents are computed here`)
    return [made]
  }
  // CloudFormation wraps lists as {Quantity, Items} in places.
  const items =
    Array.isArray(value.Items) && Object.keys(value).every((key) => key === 'Items' || key === 'Quantity')
      ? value.Items
      : null
  if (items) return blocksOf(name, items, blockType, conversion, path, target)
  convertProperties(value, blockType.block, made, conversion, path, target)
  return [made]
}

function dynamic(blocks: WrittenBlock[], condition: string): WrittenBlock[] {
  return blocks.map((each) => {
    if (each.type === 'dynamic') {
      const inner = each.attributes.find(([name]) => name === 'for_each')
      if (inner && inner[1].kind === 'raw')
        inner[1].text = inner[1].text.replace(/^\((.*) \? \[1\] : \[\]\)$/, `($1 && ${condition} ? [1] : [])`)
      return each
    }
    const made = block('dynamic', [each.type])
    made.attributes.push(['for_each', raw(`(${condition} ? [1] : [])`)])
    made.blocks.push({ ...each, type: 'content', labels: [], comments: [] })
    return made
  })
}
