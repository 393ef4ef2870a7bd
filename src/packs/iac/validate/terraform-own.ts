import type { Body, Expression, Attribute as HclAttribute, Block as HclBlock } from '../hcl/ast.ts'
import type { StoredProvider } from '../schemas/provider-file.ts'
import type { Attribute, Block } from '../schemas/provider-schema.ts'
import type { SchemaStore } from '../schemas/schema-store.ts'
import {
  attributeOf,
  blocksOf,
  calledFolder,
  type Folder,
  isLocalSource,
  moduleCalls,
  moduleCycle,
  objectSections,
  providersOf,
  readFolders,
  rootFolders,
  traversal,
  walkBody,
} from '../terraform/configuration.ts'
import { providerAddress } from '../terraform/provider-address.ts'
import { closest } from './closest.ts'
import type { Diagnostic, ValidationCheck } from './diagnostic.ts'

/**
 * Provenly's own reading of a configuration, for where neither terraform nor tofu is installed: syntax, arguments and blocks
 * against the stored schemas, and names that are referred to. Values are not computed, so nothing is planned.
 */
export function checkTerraform(
  files: ReadonlyMap<string, string>,
  store: SchemaStore,
  plan: boolean,
): ValidationCheck[] {
  const started = performance.now()
  const folders = readFolders(files)
  const report: Report = { diagnostics: [], gaps: new Set() }
  for (const folder of folders.values()) new FolderCheck(folder, folders, files, store, report).check()
  for (const root of rootFolders(folders)) {
    const cycle = moduleCycle(root, folders)
    if (cycle === null) continue
    const message = `Modules call each other without end: ${cycle.folders.join(' -> ')}`
    const { line, column } = cycle.block.span
    report.diagnostics.push({
      rule: 'terraform/module-cycle',
      severity: 'error',
      message,
      file: cycle.file,
      line,
      column,
    })
  }
  const { diagnostics, gaps } = report
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  const own: ValidationCheck = {
    name: 'terraform-schema',
    result: failed ? 'failed' : gaps.size > 0 ? 'unavailable' : 'passed',
    ...(gaps.size > 0 ? { detail: [...gaps].join('; ') } : {}),
    diagnostics,
    engine: 'provenly',
    wallMs: performance.now() - started,
  }
  if (!plan) return [own]
  const detail = 'a plan needs terraform or tofu on PATH'
  return [
    own,
    { name: 'terraform-plan', result: 'unavailable', detail, diagnostics: [], engine: 'provenly', wallMs: 0 },
  ]
}

type Report = { diagnostics: Diagnostic[]; gaps: Set<string> }

const topLevel = new Set(
  'terraform provider resource data ephemeral module variable output locals moved import removed check action list'.split(
    ' ',
  ),
)
const metaArguments = new Set(['count', 'for_each', 'provider', 'depends_on'])
const metaBlocks = new Set(['lifecycle', 'provisioner', 'connection'])
const callArguments = new Set(['source', 'version', 'providers', 'count', 'for_each', 'depends_on'])
const ownRoots = new Set([
  'var',
  'local',
  'module',
  'data',
  'ephemeral',
  'each',
  'count',
  'self',
  'path',
  'terraform',
  'provider',
])

class FolderCheck {
  readonly #folder: Folder
  readonly #folders: ReadonlyMap<string, Folder>
  readonly #store: SchemaStore
  readonly #report: Report
  readonly #providers: Map<string, string | null>
  readonly #declared = new Map<string, HclBlock>()

  constructor(
    folder: Folder,
    folders: ReadonlyMap<string, Folder>,
    texts: ReadonlyMap<string, string>,
    store: SchemaStore,
    report: Report,
  ) {
    this.#folder = folder
    this.#folders = folders
    this.#store = store
    this.#report = report
    this.#providers = providersOf(folder, texts)
  }

  check(): void {
    for (const [file, { problems, body }] of this.#folder.files) {
      for (const { message, line, column } of problems) this.#say(file, 'syntax', message, { line, column })
      for (const block of body.blocks) {
        if (!topLevel.has(block.type)) {
          this.#say(file, 'unsupported-block-type', unknown('kind of block', block.type, topLevel), block.span)
        } else this.#declare(file, block)
      }
      for (const { name, nameSpan } of body.attributes) {
        if (!file.endsWith('.tfvars') && !file.endsWith('.json')) {
          this.#say(file, 'unsupported-argument', `${name} stands outside of any block`, nameSpan)
        }
      }
    }
    for (const section of objectSections) {
      for (const { file, block } of blocksOf(this.#folder, section)) this.#object(file, section, block)
    }
    for (const { file, block } of blocksOf(this.#folder, 'provider')) this.#provider(file, block)
    this.#modules()
    for (const [file, { body }] of this.#folder.files) this.#references(file, body)
  }

  #say(file: string, rule: string, message: string, at: { line: number; column: number }, address?: string): void {
    const { line, column } = at
    const named = address === undefined ? {} : { address }
    this.#report.diagnostics.push({
      rule: `terraform/${rule}`,
      severity: 'error',
      message,
      file,
      line,
      column,
      ...named,
    })
  }

  #declare(file: string, block: HclBlock): void {
    if (block.type === 'locals') {
      for (const { name } of block.body.attributes) this.#declared.set(`local.${name}`, block)
      return
    }
    const labels = { resource: 2, data: 2, ephemeral: 2, module: 1, variable: 1, output: 1, provider: 1 }[block.type]
    if (labels === undefined) return
    if (block.labels.length !== labels) {
      this.#say(file, 'labels', `${block.type} takes ${labels} labels, not ${block.labels.length}`, block.span)
      return
    }
    if (block.type === 'provider') return
    const prefix = { resource: '', variable: 'var.' }[block.type] ?? `${block.type}.`
    const name = `${prefix}${block.labels.join('.')}`
    const before = this.#declared.get(name)
    if (before !== undefined && !/override\.tf(\.json)?$/.test(file)) {
      this.#say(file, 'duplicate', `${name} is declared already, at line ${before.span.line}`, block.span, name)
    }
    this.#declared.set(name, block)
  }

  #stored(type: string, provider: Expression | undefined): StoredProvider | null {
    const local = (provider === undefined ? [] : traversal(provider))[0] ?? type.split('_')[0] ?? ''
    const { address } = providerAddress(local, this.#providers.get(local) ?? null)
    const stored = this.#store.provider(address)
    if (stored === null && local !== 'terraform') {
      this.#report.gaps.add(`no schemas of the provider ${address}: add them with provenly iac schemas add ${address}`)
    }
    return stored
  }

  #object(file: string, section: (typeof objectSections)[number], block: HclBlock): void {
    const [type = '', name = ''] = block.labels
    const address = `${section === 'resource' ? '' : `${section}.`}${type}.${name}`
    const stored = this.#stored(type, attributeOf(block.body, 'provider'))
    if (stored === null) return
    const schema = stored.schema(section, type)
    if (schema === null) {
      const what = { resource: 'resource type', data: 'data source', ephemeral: 'ephemeral resource' }[section]
      this.#say(file, 'invalid-resource-type', unknown(what, type, stored.types(section)), block.span, address)
      return
    }
    this.#body(file, block.body, schema.block, address, block.span, stored, type, true)
  }

  #provider(file: string, block: HclBlock): void {
    const [name = ''] = block.labels
    const stored = this.#stored(name, undefined)
    const known = stored?.configuration.block
    if (known === undefined) return
    const body = {
      ...block.body,
      attributes: block.body.attributes.filter((each) => each.name !== 'alias' && each.name !== 'version'),
    }
    // What is missing here may come from the environment.
    this.#body(file, body, optional(known), `provider.${name}`, block.span, stored, name, false)
  }

  #body(
    file: string,
    body: Body,
    schema: Block,
    address: string,
    at: { line: number; column: number },
    stored: StoredProvider | null,
    type: string,
    isRoot: boolean,
  ): void {
    const { attributes = {}, block_types: types = {} } = schema
    const given = new Set(body.attributes.map(({ name }) => name))
    for (const attribute of body.attributes) {
      if (isRoot && metaArguments.has(attribute.name)) continue
      this.#argument(file, attribute, attributes, Object.keys(types), address)
    }
    for (const [name, { required }] of Object.entries(attributes)) {
      if (required && !given.has(name))
        this.#say(file, 'missing-required-argument', `The argument ${name} is required`, at, address)
    }
    const counts = new Map<string, number>()
    for (const block of body.blocks) {
      const isDynamic = block.type === 'dynamic'
      const name = isDynamic ? (block.labels[0] ?? '') : block.type
      if (isRoot && metaBlocks.has(name)) continue
      const nested = Object.hasOwn(types, name) ? types[name] : undefined
      if (nested === undefined) {
        const isOpen = (stored?.unknownBlocks.has(`${type}.${name}`) ?? false) || isComputedObject(attributes[name])
        if (!isOpen)
          this.#say(file, 'unsupported-block-type', unknown('block', name, Object.keys(types)), block.span, address)
        continue
      }
      counts.set(name, (counts.get(name) ?? 0) + (isDynamic ? Number.NaN : 1))
      const content = isDynamic ? block.body.blocks.find((each) => each.type === 'content') : block
      if (content !== undefined)
        this.#body(file, content.body, nested.block, address, content.span, stored, type, false)
    }
    for (const [name, { min_items: min = 0, max_items: max = 0 }] of Object.entries(types)) {
      const count = counts.get(name) ?? 0
      if (count < min)
        this.#say(file, `insufficient-${slug(name)}-blocks`, `At least ${min} ${name} blocks are required`, at, address)
      if (max > 0 && count > max)
        this.#say(file, `too-many-${slug(name)}-blocks`, `No more than ${max} ${name} blocks are allowed`, at, address)
    }
  }

  #argument(
    file: string,
    { name, nameSpan, value }: HclAttribute,
    attributes: Readonly<Record<string, Attribute>>,
    blocks: readonly string[],
    address: string,
  ): void {
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined
    if (attribute === undefined) {
      const hint = blocks.includes(name)
        ? `${name} is a block: leave = out`
        : unknown('argument', name, Object.keys(attributes))
      this.#say(file, 'unsupported-argument', hint, nameSpan, address)
      return
    }
    if (!attribute.required && !attribute.optional) {
      this.#say(file, 'invalid-argument', `${name} is set by the provider`, nameSpan, address)
      return
    }
    const { type } = attribute
    const isText = type === 'string' || type === 'number' || type === 'bool'
    if ((isText && (value.kind === 'tuple' || value.kind === 'object')) || (type === 'number' && isWord(value))) {
      this.#say(file, 'incorrect-attribute-value-type', `${name} must be a ${type}`, value.span, address)
    } else if (Array.isArray(type) && type[0] !== 'object' && value.kind === 'literal' && value.value !== null) {
      this.#say(file, 'incorrect-attribute-value-type', `${name} must be a ${type[0]}`, value.span, address)
    }
  }

  #modules(): void {
    for (const call of moduleCalls(this.#folder)) {
      const at = call.block.span
      if (call.source === null) {
        this.#say(call.file, 'missing-required-argument', 'The argument source is required', at, `module.${call.name}`)
        continue
      }
      if (!isLocalSource(call.source)) {
        this.#report.gaps.add(`module ${call.name} is from ${call.source}, which was not fetched`)
        continue
      }
      const target = this.#folders.get(calledFolder(this.#folder, call) ?? '')
      if (target === undefined) {
        this.#say(
          call.file,
          'unreadable-module-directory',
          `there is no module in ${call.source}`,
          at,
          `module.${call.name}`,
        )
        continue
      }
      const variables = new Map(blocksOf(target, 'variable').map(({ block }) => [block.labels[0] ?? '', block]))
      for (const { name, nameSpan } of call.block.body.attributes) {
        if (callArguments.has(name) || variables.has(name)) continue
        this.#say(
          call.file,
          'unsupported-argument',
          unknown('variable', name, variables.keys()),
          nameSpan,
          `module.${call.name}`,
        )
      }
      for (const [name, block] of variables) {
        const needed = attributeOf(block.body, 'default') === undefined
        const isGiven = call.block.body.attributes.some((each) => each.name === name)
        if (needed && !isGiven)
          this.#say(
            call.file,
            'missing-required-argument',
            `The argument ${name} is required`,
            at,
            `module.${call.name}`,
          )
      }
    }
  }

  #references(file: string, body: Body): void {
    const bound = boundNames(body)
    const seen = new Set<string>()
    walkBody(body, (expression) => {
      const names = traversal(expression)
      const [root = '', second, third] = names
      if (names.length < 2 || bound.has(root) || !this.#isWhole(expression)) return
      const problem = this.#referenceProblem(root, second ?? '', third, names)
      const key = `${expression.span.start} ${problem?.message}`
      if (problem === null || seen.has(key)) return
      seen.add(key)
      this.#say(file, problem.rule, problem.message, expression.span)
    })
  }

  /** What is no name of a resource can be an argument that is a word, such as a type of a variable. */
  #isWhole(expression: Expression): boolean {
    return expression.kind === 'get' || expression.kind === 'index' || expression.kind === 'splat'
  }

  #referenceProblem(
    root: string,
    second: string,
    third: string | undefined,
    names: readonly string[],
  ): { rule: string; message: string } | null {
    const among = (prefix: string) =>
      [...this.#declared.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))
    if (root === 'var' && !this.#declared.has(`var.${second}`)) {
      return { rule: 'reference-to-undeclared-input-variable', message: unknown('variable', second, among('var.')) }
    }
    if (root === 'local' && !this.#declared.has(`local.${second}`)) {
      return { rule: 'reference-to-undeclared-local-value', message: unknown('local value', second, among('local.')) }
    }
    if (root === 'module' && !this.#declared.has(`module.${second}`)) {
      return { rule: 'reference-to-undeclared-module', message: unknown('module', second, among('module.')) }
    }
    const section = root === 'data' || root === 'ephemeral' ? root : 'resource'
    if (section === 'resource' && (ownRoots.has(root) || !root.includes('_'))) return null
    const [type = '', name, attribute] = section === 'resource' ? names : names.slice(1)
    if (name === undefined) return null
    const prefix = section === 'resource' ? `${type}.` : `${section}.${type}.`
    const block = this.#declared.get(`${prefix}${name}`)
    if (block === undefined) {
      return { rule: 'reference-to-undeclared-resource', message: unknown(`${section} ${type}`, name, among(prefix)) }
    }
    const schema = this.#stored(type, attributeOf(block.body, 'provider'))?.schema(section, type)?.block
    if (schema === undefined || attribute === undefined || third === undefined) return null
    const known = [...Object.keys(schema.attributes ?? {}), ...Object.keys(schema.block_types ?? {})]
    return known.includes(attribute)
      ? null
      : { rule: 'unsupported-attribute', message: unknown(`attribute of ${type}`, attribute, known) }
  }
}

function unknown(what: string, name: string, known: Iterable<string>): string {
  const near = closest(name, known)
  return `there is no ${what} ${name}${near === null ? '' : `; did you mean ${near}?`}`
}

const slug = (name: string): string => name.replaceAll('_', '-')

const isWord = (value: Expression): boolean =>
  value.kind === 'literal' && typeof value.value === 'string' && Number.isNaN(Number(value.value))

/** A list of objects that the provider can also compute may be written as blocks. */
function isComputedObject(attribute: Attribute | undefined): boolean {
  const type = attribute?.type
  return (
    Array.isArray(type) &&
    (type[0] === 'list' || type[0] === 'set') &&
    Array.isArray(type[1]) &&
    type[1][0] === 'object'
  )
}

function optional(block: Block): Block {
  const attributes = Object.entries(block.attributes ?? {}).map(([name, { required: _, ...attribute }]) => [
    name,
    { ...attribute, optional: true },
  ])
  return { attributes: Object.fromEntries(attributes), block_types: block.block_types ?? {} }
}

/** Names that a `for` or a dynamic block brings. */
function boundNames(body: Body): Set<string> {
  const names = new Set<string>()
  walkBody(body, (expression) => {
    if (expression.kind === 'for') for (const name of expression.names) names.add(name)
    if (expression.kind === 'template') {
      for (const part of expression.parts) {
        if (typeof part === 'object' && part.kind === 'each') for (const name of part.names) names.add(name)
      }
    }
  })
  const visit = (inner: Body): void => {
    for (const block of inner.blocks) {
      if (block.type === 'dynamic') {
        const iterator = attributeOf(block.body, 'iterator')
        names.add(iterator?.kind === 'variable' ? iterator.name : (block.labels[0] ?? ''))
      }
      visit(block.body)
    }
  }
  visit(body)
  return names
}
