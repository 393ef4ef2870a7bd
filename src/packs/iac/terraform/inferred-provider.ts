import type { Body, Expression } from '../hcl/ast.ts'
import type { Attribute, Block, BlockType, ProviderFunction, Schema } from '../schemas/provider-schema.ts'
import { attributeOf, blocksOf, type Folder, keyText, objectSections, traversal, walkBody } from './configuration.ts'
import type { ServedProvider } from './provider-server.ts'

/**
 * A provider whose schemas nobody has stored, as the configuration uses it: every argument and block that is written is
 * allowed, every attribute that is referred to exists. It says nothing about the resources of that provider, but lets
 * Terraform check all the rest.
 */
export function inferProvider(
  address: string,
  localNames: ReadonlySet<string>,
  folders: readonly Folder[],
  texts: ReadonlyMap<string, string>,
): ServedProvider {
  const sections = {
    resource: new Map<string, Schema>(),
    data: new Map<string, Schema>(),
    ephemeral: new Map<string, Schema>(),
  }
  let configuration: Block = {}
  for (const folder of folders) {
    for (const { block } of blocksOf(folder, 'provider')) {
      if (localNames.has(block.labels[0] ?? ''))
        configuration = merged(configuration, blockOf(block.body, ['alias', 'version']))
    }
    for (const section of objectSections) {
      for (const { block } of blocksOf(folder, section)) {
        const type = block.labels[0] ?? ''
        if (!localNames.has(localNameOf(type, attributeOf(block.body, 'provider')))) continue
        const known = sections[section].get(type)?.block ?? {}
        sections[section].set(type, { block: merged(known, blockOf(block.body, metaArguments)) })
      }
    }
  }
  for (const folder of folders) addReferences(folder, sections)
  const functions = usedFunctions(localNames, folders, texts)
  return {
    address,
    configuration: { block: configuration },
    resources: sections.resource,
    dataSources: sections.data,
    ephemeral: sections.ephemeral,
    functions,
  }
}

const metaArguments = ['count', 'for_each', 'provider', 'depends_on', 'lifecycle', 'provisioner', 'connection']
const open: Attribute = { type: 'dynamic', optional: true, computed: true }

function localNameOf(type: string, provider: Expression | undefined): string {
  const written = provider === undefined ? [] : traversal(provider)
  return written[0] ?? type.split('_')[0] ?? ''
}

function blockOf(body: Body, left: readonly string[]): Block {
  let block: Block = {
    attributes: Object.fromEntries(
      body.attributes.filter(({ name }) => !left.includes(name)).map(({ name }) => [name, open]),
    ),
  }
  for (const nested of body.blocks) {
    const isDynamic = nested.type === 'dynamic'
    const name = isDynamic ? (nested.labels[0] ?? '') : nested.type
    if (left.includes(name) || name === '') continue
    const contents = isDynamic ? nested.body.blocks.find(({ type }) => type === 'content')?.body : nested.body
    const inner = contents === undefined ? {} : blockOf(contents, [])
    block = merged(block, { block_types: { [name]: { nesting_mode: 'list', block: inner } } })
  }
  return block
}

function merged(a: Block, b: Block): Block {
  const types: Record<string, BlockType> = { ...a.block_types }
  for (const [name, type] of Object.entries(b.block_types ?? {})) {
    const known = types[name]
    types[name] = known === undefined ? type : { ...type, block: merged(known.block, type.block) }
  }
  const attributes = Object.entries({ ...a.attributes, ...b.attributes }).filter(([name]) => types[name] === undefined)
  return { attributes: Object.fromEntries(attributes), block_types: types }
}

function addReferences(folder: Folder, sections: Record<(typeof objectSections)[number], Map<string, Schema>>): void {
  for (const { body } of folder.files.values()) {
    walkBody(body, (expression) => {
      const names = traversal(expression)
      const section = names[0] === 'data' || names[0] === 'ephemeral' ? names[0] : 'resource'
      const [type, , attribute] = section === 'resource' ? names : names.slice(1)
      const schema = sections[section].get(type ?? '')
      if (schema === undefined || type === undefined || attribute === undefined) return
      sections[section].set(type, { block: merged({ attributes: { [attribute]: open } }, schema.block) })
    })
  }
}

function usedFunctions(
  localNames: ReadonlySet<string>,
  folders: readonly Folder[],
  texts: ReadonlyMap<string, string>,
): Record<string, ProviderFunction> {
  const functions: Record<string, ProviderFunction> = {}
  for (const file of folders.flatMap((folder) => [...folder.files.keys()])) {
    for (const [, local = '', name = ''] of (texts.get(file) ?? '').matchAll(/\bprovider::(\w+)::(\w+)/g)) {
      if (!localNames.has(local)) continue
      functions[name] = {
        variadic_parameter: { name: 'values', type: 'dynamic', is_nullable: true },
        return_type: 'dynamic',
      }
    }
  }
  return functions
}

/** The keys of an object as written, for `providers = { aws.east = aws.west }`. */
export function objectKeys(expression: Expression | undefined): string[] {
  if (expression?.kind !== 'object') return []
  return expression.items.map(({ key }) => (key.kind === 'get' ? traversal(key).join('.') : keyText(key)))
}
