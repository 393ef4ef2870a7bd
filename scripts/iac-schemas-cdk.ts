import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  Attribute,
  Block,
  BlockType,
  CtyType,
  FunctionParameter,
  NestedType,
  ProviderFunction,
  ProviderSchema,
  Schema,
} from '../src/packs/iac/schemas/provider-schema.ts'
import { impliedType } from '../src/packs/iac/schemas/provider-schema.ts'

/**
 * Reads the schema of a Terraform provider back out of its prebuilt CDK package (`@cdktf/provider-*`, `@cdktn/provider-*`).
 * The classes there are generated from `terraform providers schema -json` and very regular: above each attribute stands a
 * comment with its flags, the getter names its type, and `...HclAttributes` says what is a block and what is a set. They are
 * read from the TypeScript in the source maps, because compilers differ in what of it they keep.
 *
 * Not in the packages, and so not in the result: sensitive and deprecated, counts of blocks other than 0, 1 and many,
 * and the contents of the few recursive blocks (type `any`).
 */
export function readCdkPackage(
  folder: string,
  /** The provider has attributes with attributes in them, which the packages do not tell from single blocks. */
  options: { nestedAttributes: boolean },
): ProviderSchema & { version: string } {
  const schema = {
    version: '',
    provider: { block: {} } as Schema,
    resource_schemas: {} as Record<string, Schema>,
    data_source_schemas: {} as Record<string, Schema>,
    ephemeral_resource_schemas: {} as Record<string, Schema>,
    functions: {} as Record<string, ProviderFunction>,
  }
  for (const entry of readdirSync(join(folder, 'lib'), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const module = { ...readModule(join(folder, 'lib', entry.name)), ...options }
    for (const root of module.roots) {
      schema.version ||= root.version
      if (root.base === 'TerraformProvider') {
        schema.provider = { block: configurationBlock(root.hcl, `${root.name}Config`, module) }
      } else {
        const block = rootBlock(root, module)
        const schemas = {
          TerraformResource: schema.resource_schemas,
          TerraformDataSource: schema.data_source_schemas,
          TerraformEphemeralResource: schema.ephemeral_resource_schemas,
        }[root.base]
        if (schemas !== undefined) schemas[root.type] = { block }
      }
    }
    Object.assign(schema.functions, module.functions)
  }
  return schema
}

/**
 * The block of a provider's configuration. It is never read back, so there are no getters to tell types by; what is
 * required is told by the interface.
 */
function configurationBlock(hcl: ReadonlyMap<string, HclEntry>, interfaceName: string, module: Module): Block {
  const attributes: Record<string, Attribute> = {}
  const blocks: Record<string, BlockType> = {}
  const required = module.required.get(interfaceName) ?? new Set()
  for (const [name, entry] of hcl) {
    // Added by the CDK for the meta-argument.
    if (name === 'alias') continue
    const type = storageType(entry)
    const isRequired = required.has(name)
    if (type !== null) attributes[name] = { type, ...(isRequired ? { required: true } : { optional: true }) }
    else {
      const mapper = mapperOf(entry)
      const struct = `${mapper[0]?.toUpperCase()}${mapper.slice(1).replace(/ToHclTerraform$/, '')}`
      const inner = configurationBlock(module.hcl.get(mapper) ?? new Map(), struct, module)
      const mode = entry.type === 'set' ? 'set' : 'list'
      if (isNestedAttribute(entry, module)) {
        const nested = {
          nesting_mode: entry.type === 'struct' ? 'single' : mode,
          attributes: inner.attributes ?? {},
        } as const
        attributes[name] = { nested_type: nested, ...(isRequired ? { required: true } : { optional: true }) }
      } else if (isBlockValue(entry))
        blocks[name] = { nesting_mode: mode, ...(isRequired ? { min_items: 1 } : {}), block: inner }
      else attributes[name] = { type: [mode, impliedType(inner)], optional: true }
    }
  }
  return { attributes: sorted(attributes), block_types: sorted(blocks) }
}

type Member = {
  computed: boolean
  optional: boolean
  required: boolean
  /** What the getter returns, for the type of what can only be read. */
  getter: string
  /** Class and arguments of the object that stands for a nested value. */
  nested: { className: string; set: boolean } | null
}
type ClassText = { name: string; base: string; members: Map<string, Member>; superCall: string; item: string | null }
type HclEntry = { value: string; isBlock: boolean; type: string; storage: string }
type Root = ClassText & { type: string; version: string; hcl: Map<string, HclEntry> }
type Module = {
  nestedAttributes: boolean
  roots: Root[]
  classes: Map<string, ClassText>
  hcl: Map<string, Map<string, HclEntry>>
  functions: Record<string, ProviderFunction>
  /** Names of the interface's properties, as Terraform spells them, that are not optional. */
  required: Map<string, Set<string>>
}

function readModule(folder: string): Module {
  const module: Module = {
    nestedAttributes: false,
    roots: [],
    classes: new Map(),
    hcl: new Map(),
    functions: {},
    required: new Map(),
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
  for (const file of files.sort()) {
    for (const part of sourceOf(join(folder, file)).split(/^export (?=class |function |interface )/m)) {
      const classHead = /^class (\w+)(?: extends cdkt[fn]\.(\w+))?/.exec(part)
      if (classHead !== null) addClass(module, part, classHead[1] ?? '', classHead[2] ?? '')
      const functionHead = /^function (\w+ToHclTerraform)\(/.exec(part)
      if (functionHead?.[1] !== undefined) module.hcl.set(functionHead[1], hclEntries(part))
      const interfaceHead = /^interface (\w+)/.exec(part)
      if (interfaceHead?.[1] !== undefined) module.required.set(interfaceHead[1], requiredNames(part))
    }
  }
  return module
}

function sourceOf(file: string): string {
  const map = /\n\/\/# sourceMappingURL=data:application\/json;base64,(\S+)/.exec(readFileSync(file, 'utf8'))?.[1]
  if (map === undefined) return ''
  const { sourcesContent } = JSON.parse(Buffer.from(map, 'base64').toString('utf8')) as { sourcesContent: string[] }
  return sourcesContent.join('\n')
}

function requiredNames(text: string): Set<string> {
  const properties = text.matchAll(/docs[\w/]*#(\w+) \w+#\w+\}\s*\*\/\s*readonly \w+(\?)?:/g)
  return new Set([...properties].flatMap(([, name = '', optional]) => (optional === undefined ? [name] : [])))
}

function addClass(module: Module, text: string, name: string, base: string): void {
  if (name.endsWith('ProviderFunctions')) Object.assign(module.functions, functionsOf(text))
  const found: ClassText = {
    name,
    base,
    members: membersOf(text),
    superCall: /^ +super\((.*)\);?$/m.exec(text)?.[1] ?? '',
    item: /return new (?:\w+\.)?(\w+)\(this(?:\.terraformResource|, `)/.exec(text)?.[1] ?? null,
  }
  module.classes.set(name, found)
  if (!base.startsWith('Terraform')) return
  const type = /terraformResourceType: '(\w+)'/.exec(text)?.[1]
  if (type === undefined) return
  const version = /providerVersion: '([^']+)'/.exec(text)?.[1] ?? ''
  module.roots.push({
    ...found,
    type,
    version,
    hcl: hclEntries(text.slice(text.indexOf('synthesizeHclAttributes('))),
  })
}

function membersOf(text: string): Map<string, Member> {
  const members = new Map<string, Member>()
  const parts = text.split(/^ +\/\/ (?=\w+ - computed: )/m).slice(1)
  for (const part of parts) {
    const flags = /^(\w+) - computed: (\w+), optional: (\w+), required: (\w+)/.exec(part)
    if (flags === null) continue
    const nested = /^ +private _\w+ = new (?:\w+\.)?(\w+)\(this, "\w+"(?:, (true|false))?\)/m.exec(part)
    members.set(flags[1] ?? '', {
      computed: flags[2] === 'true',
      optional: flags[3] === 'true',
      required: flags[4] === 'true',
      getter: /get \w+\(\)[^\n]* \{\s+return (.*);\n/.exec(part)?.[1] ?? '',
      nested: nested === null ? null : { className: nested[1] ?? '', set: nested[2] === 'true' },
    })
  }
  return members
}

function hclEntries(text: string): Map<string, HclEntry> {
  const entries = new Map<string, HclEntry>()
  const pattern =
    /^\s+(\w+|"\w+"): \{\n\s+value: (.*),\n\s+isBlock: (true|false),\n\s+type: "(\w+)",\n\s+storageClassType: "(\w+)"/gm
  for (const [, name = '', value = '', isBlock, type = '', storage = ''] of text.matchAll(pattern)) {
    entries.set(name.replaceAll('"', ''), { value, isBlock: isBlock === 'true', type, storage })
  }
  return entries
}

function rootBlock(root: Root, module: Module): Block {
  return blockOf(root.members, root.hcl, module, [])
}

/** Classes of blocks that contain themselves are followed this far, as providers do that write them out. */
const repeatsOnPath = 3

/** `path` are the classes of the enclosing blocks. */
function blockOf(
  members: ReadonlyMap<string, Member>,
  hcl: ReadonlyMap<string, HclEntry>,
  module: Module,
  path: readonly string[],
): Block {
  const attributes: Record<string, Attribute> = {}
  const blocks: Record<string, BlockType> = {}
  for (const [name, member] of members) {
    const entry = hcl.get(name)
    const inside = [...path, member.nested?.className ?? '']
    if (inside.filter((className) => className === inside.at(-1)).length > repeatsOnPath && member.nested) continue
    const block = blockType(member, entry, module, inside)
    if (block !== null) blocks[name] = block
    else attributes[name] = attributeOf(name, member, entry, members, module)
  }
  return { attributes: sorted(attributes), block_types: sorted(blocks) }
}

function blockType(
  member: Member,
  entry: HclEntry | undefined,
  module: Module,
  path: readonly string[],
): BlockType | null {
  if (entry === undefined || member.computed || member.nested === null) return null
  if (!isBlockEntry(member, entry, module) || isNestedAttribute(entry, module)) return null
  const target = module.classes.get(member.nested.className)
  if (target === undefined) throw new Error(`no class ${member.nested.className}`)
  const many = target.base === 'ComplexList' || target.base === 'ComplexMap'
  const item = many ? module.classes.get(target.item ?? '') : target
  if (item === undefined) throw new Error(`no class for an item of ${target.name}`)
  const block = blockOf(item.members, module.hcl.get(mapperOf(entry)) ?? new Map(), module, path)
  if (target.base === 'ComplexMap') return { nesting_mode: 'map', block }
  const single = !many && !target.superCall.endsWith(', 0')
  if (single) return { nesting_mode: 'single', ...(member.required ? { min_items: 1 } : {}), block }
  return {
    nesting_mode: entry.type === 'set' ? 'set' : 'list',
    ...(member.required ? { min_items: 1 } : {}),
    ...(many ? {} : { max_items: 1 }),
    block,
  }
}

/** Blocks that may be many say so; what else has fields is an attribute there. */
function isNestedAttribute(entry: HclEntry, module: Module): boolean {
  return module.nestedAttributes && !/listMapper(?:Hcl)?\(.*, true\)/.test(entry.value)
}

/** Lists tell by the second argument of their mapper whether they are blocks; of what is single, only objects are not. */
function isBlockEntry(member: Member, entry: HclEntry, module: Module): boolean {
  return isBlockValue(entry) && module.classes.get(member.nested?.className ?? '')?.base !== undefined
}

function isBlockValue(entry: HclEntry): boolean {
  return entry.isBlock && /listMapper(?:Hcl)?\(.*, (true|false)\)/.exec(entry.value)?.[1] !== 'false'
}

function mapperOf(entry: HclEntry): string {
  return /(\w+ToHclTerraform)\b(?!\w)/.exec(entry.value.replace(/cdkt[fn]\.\w+\(/g, ''))?.[1] ?? ''
}

function attributeOf(
  name: string,
  member: Member,
  entry: HclEntry | undefined,
  siblings: ReadonlyMap<string, Member>,
  module: Module,
): Attribute {
  const nested = nestedTypeOf(member, entry, module)
  const attribute: Attribute = nested === null ? { type: typeOf(member, entry, module) } : { nested_type: nested }
  if (member.required) attribute.required = true
  if (member.optional) attribute.optional = true
  if (member.computed) attribute.computed = true
  // Providers name what is never stored `x_wo`, beside `x_wo_version`.
  if (name.endsWith('_wo') && member.optional && [...siblings.keys()].some((other) => other.endsWith('_wo_version'))) {
    attribute.write_only = true
    attribute.sensitive = true
  }
  return attribute
}

function nestedTypeOf(member: Member, entry: HclEntry | undefined, module: Module): NestedType | null {
  if (!module.nestedAttributes || entry === undefined || member.nested === null) return null
  if (libraryType(member.nested.className) !== null) return null
  const target = module.classes.get(member.nested.className)
  if (target === undefined) return null
  const many = target.base === 'ComplexList' || target.base === 'ComplexMap'
  const item = many ? module.classes.get(target.item ?? '') : target
  if (item === undefined) return null
  const { attributes = {} } = blockOf(item.members, module.hcl.get(mapperOf(entry)) ?? new Map(), module, [])
  if (!many) return { nesting_mode: 'single', attributes }
  if (target.base === 'ComplexMap') return { nesting_mode: 'map', attributes }
  return { nesting_mode: entry.type === 'set' ? 'set' : 'list', attributes }
}

const primitives: Record<string, CtyType> = { string: 'string', number: 'number', boolean: 'bool', any: 'dynamic' }

function typeOf(member: Member, entry: HclEntry | undefined, module: Module): CtyType {
  if (member.nested !== null) return nestedType(member.nested, entry, module)
  if (entry !== undefined) {
    const stored = storageType(entry)
    if (stored !== null) return stored
  }
  return getterType(member.getter)
}

/** `stringListMap` is a map of lists of strings; whether the outermost is a list or a set stands beside it. */
function storageType(entry: HclEntry): CtyType | null {
  const match = /^(string|number|boolean|any)((?:List|Map|Set)*)$/.exec(entry.storage)
  if (match === null) return null
  let type: CtyType = primitives[match[1] ?? ''] ?? 'dynamic'
  const wrappers = (match[2] ?? '').match(/List|Map|Set/g) ?? []
  wrappers.forEach((wrapper, index) => {
    const outermost = index === wrappers.length - 1
    const kind = wrapper.toLowerCase() as 'list' | 'map' | 'set'
    type = [outermost && entry.type === 'set' && kind === 'list' ? 'set' : kind, type]
  })
  return type
}

function getterType(getter: string): CtyType {
  const method = /this\.(get|interpolationFor)(\w*)Attribute\(/.exec(getter)?.[2] ?? ''
  const collection = /tolist\(/.test(getter) ? 'set' : 'list'
  const simple: Record<string, CtyType> = {
    String: 'string',
    Number: 'number',
    Boolean: 'bool',
    List: [collection, 'string'],
    NumberList: [collection, 'number'],
    StringMap: ['map', 'string'],
    NumberMap: ['map', 'number'],
    BooleanMap: ['map', 'bool'],
    AnyMap: ['map', 'dynamic'],
  }
  return simple[method] ?? 'dynamic'
}

/** `StringListMap` of the library: null for a class of the package. */
function libraryType(className: string): CtyType | null {
  const match = /^(String|Number|Boolean|Any)((?:List|Map|Set)+)$/.exec(className)
  if (match === null) return null
  return wrapped(primitives[(match[1] ?? '').toLowerCase()] ?? 'dynamic', match[2] ?? '')
}

function wrapped(type: CtyType, wrappers: string): CtyType {
  return (wrappers.match(/List|Map|Set/g) ?? []).reduce<CtyType>(
    (inner, wrapper) => [wrapper.toLowerCase() as 'list' | 'map' | 'set', inner],
    type,
  )
}

function nestedType(nested: NonNullable<Member['nested']>, entry: HclEntry | undefined, module: Module): CtyType {
  const library = libraryType(nested.className)
  if (library !== null) return library
  const target = module.classes.get(nested.className)
  if (target === undefined) throw new Error(`no class ${nested.className}`)
  if (target.base === 'MapList') {
    return [nested.set ? 'set' : 'list', nestedType({ className: target.item ?? '', set: false }, undefined, module)]
  }
  const many = target.base === 'ComplexList' || target.base === 'ComplexMap'
  const fields = objectType(many ? target.item : target.name, module)
  if (target.base === 'ComplexMap') return ['map', ['object', fields]]
  if (many) return [nested.set || entry?.type === 'set' ? 'set' : 'list', ['object', fields]]
  return target.superCall.endsWith(', 0')
    ? [entry?.type === 'set' ? 'set' : 'list', ['object', fields]]
    : ['object', fields]
}

function objectType(className: string | null, module: Module): Record<string, CtyType> {
  const target = module.classes.get(className ?? '')
  if (target === undefined) throw new Error(`no class ${className}`)
  const base = className?.replace(/OutputReference$/, '') ?? ''
  const hcl = module.hcl.get(`${base[0]?.toLowerCase()}${base.slice(1)}ToHclTerraform`)
  return sorted(
    Object.fromEntries([...target.members].map(([name, member]) => [name, typeOf(member, hcl?.get(name), module)])),
  )
}

function functionsOf(text: string): Record<string, ProviderFunction> {
  const found: Record<string, ProviderFunction> = {}
  const pattern = /\/\*\*((?:(?!\*\/).)*)\*\/\s+public \w+\([^)]*\)[^\n]* \{\s+return ([^\n]*);/gs
  for (const [, comment = '', body = ''] of text.matchAll(pattern)) {
    const name = /invoke\(this\.providerLocalName, "(\w+)"/.exec(body)?.[1]
    if (name === undefined) continue
    const parameters = [...comment.matchAll(/@param \{([^}]+)\} (\w+)/g)].map(
      ([, type = '', parameter = '']): FunctionParameter => ({ name: snake(parameter), type: documentedType(type) }),
    )
    found[name] = { parameters, return_type: documentedType(/@returns \{([^}]+)\}/.exec(comment)?.[1] ?? '') }
  }
  return found
}

const documented: Record<string, CtyType> = { string: 'string', number: 'number', boolean: 'bool' }
const documentedType = (text: string): CtyType => documented[text.trim()] ?? 'dynamic'
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
