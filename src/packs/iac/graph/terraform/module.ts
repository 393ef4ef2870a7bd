import { basename, dirname, join, normalize } from 'node:path'
import type { Block, Body } from '../../hcl/ast.ts'
import { parseHcl } from '../../hcl/parse.ts'
import { parseHclJson } from '../../hcl/parse-json.ts'
import type { Graph, Resource } from '../resource.ts'
import { isOpen, type Places, Ref, resolve, Unknown } from '../value.ts'
import { entries, evaluate, evaluateBody, type Scope } from './evaluate.ts'

type Written = { block: Block; file: string }
type Inputs = ReadonlyMap<string, unknown>

/** The parsed files of one folder, read once however often it is used as a module. */
export type Folder = {
  path: string
  blocks: Written[]
  tfvars: { file: string; body: Body }[]
}

export type Folders = ReadonlyMap<string, Folder>

const mostInstances = 12
const mostModules = 400
const deepestModules = 12
/** Expressions computed for one root module; a file made to explode ends here, as unknown values. */
const budget = 400_000

export function isTerraformFile(path: string): boolean {
  return /\.(tf|tofu)(\.json)?$/.test(path)
}

export function isVariableFile(path: string): boolean {
  return /(^|\/)(terraform\.tfvars|[^/]*\.auto\.tfvars)(\.json)?$/.test(path)
}

/** Parses the Terraform files of a tree into folders; what is broken is reported and the rest is kept. */
export function readFolders(files: readonly { path: string; text: string }[], graph: Graph): Map<string, Folder> {
  const folders = new Map<string, Folder>()
  for (const { path, text } of files) {
    const parsed = path.endsWith('.json') ? parseHclJson(text) : parseHcl(text, path)
    const folder = folders.get(dirname(path)) ?? { path: dirname(path), blocks: [], tfvars: [] }
    folders.set(dirname(path), folder)
    graph.files.set(path, { path, text, comments: parsed.comments })
    for (const problem of parsed.problems)
      graph.troubles.push({ kind: 'broken', rule: 'hcl-syntax', file: path, ...problem })
    if (isVariableFile(path)) folder.tfvars.push({ file: path, body: parsed.body })
    else for (const block of parsed.body.blocks) folder.blocks.push({ block, file: path })
  }
  for (const folder of folders.values())
    folder.tfvars.sort((left, right) => order(left.file) - order(right.file) || (left.file < right.file ? -1 : 1))
  return folders
}

const order = (file: string): number => (basename(file).startsWith('terraform.tfvars') ? 0 : 1)

/** Adds the resources of every root module (a folder that no other folder uses) and of what it uses. */
export function addTerraform(folders: Folders, graph: Graph): void {
  const used = new Set<string>()
  for (const folder of folders.values())
    for (const { block } of folder.blocks)
      if (block.type === 'module') {
        const target = localSource(block, folder.path)
        if (target !== undefined && target !== folder.path) used.add(target)
      }
  const reached = new Set<string>()
  const roots = [...folders.values()].filter((folder) => !used.has(folder.path))
  const visit = (folder: Folder) => {
    const shared = {
      graph,
      folders,
      reached,
      modules: { left: mostModules },
      budget: { left: budget },
      cycles: new Set<string>(),
    }
    new Module(shared, folder, '', new Map(), []).addTo(graph)
  }
  roots.forEach(visit)
  // Folders that use each other in a circle have no root: each is then one.
  for (const folder of folders.values()) if (!reached.has(folder.path)) visit(folder)
}

function localSource(block: Block, from: string): string | undefined {
  const source = block.body.attributes.find((attribute) => attribute.name === 'source')?.value
  if (source?.kind !== 'literal' || typeof source.value !== 'string') return undefined
  return /^\.\.?(\/|$)/.test(source.value) ? normalize(join(from, source.value)).replace(/\/$/, '') : undefined
}

type Shared = {
  graph: Graph
  folders: Folders
  reached: Set<string>
  modules: { left: number }
  budget: { left: number }
  cycles: Set<string>
}

class Module {
  readonly #shared: Shared
  readonly #folder: Folder
  readonly #prefix: string
  readonly #inputs: Inputs
  readonly #stack: readonly string[]
  readonly #places: Places = new WeakMap()
  readonly #variables = new Map<string, Block>()
  readonly #outputs = new Map<string, Block>()
  readonly #locals = new Map<string, { value: Parameters<typeof evaluate>[0] }>()
  readonly #resources = new Map<string, Written>()
  readonly #calls = new Map<string, Written>()
  readonly #settled = new Map<string, unknown>()
  readonly #busy = new Set<string>()
  readonly #modules = new Map<string, Module | undefined>()
  readonly #given = new Map<string, unknown>()

  constructor(shared: Shared, folder: Folder, prefix: string, inputs: Inputs, stack: readonly string[]) {
    this.#shared = shared
    this.#folder = folder
    this.#prefix = prefix
    this.#inputs = inputs
    this.#stack = [...stack, folder.path]
    shared.reached.add(folder.path)
    for (const written of folder.blocks) this.#index(written)
    if (stack.length === 0)
      for (const { body } of folder.tfvars)
        for (const { name, value } of body.attributes) this.#given.set(name, evaluate(value, this.#scope()))
  }

  #index(written: Written): void {
    const { block } = written
    const [first = '', second = ''] = block.labels
    if (block.type === 'variable') this.#variables.set(first, block)
    else if (block.type === 'output') this.#outputs.set(first, block)
    else if (block.type === 'locals')
      for (const { name, value } of block.body.attributes) this.#locals.set(name, { value })
    else if (block.type === 'resource') this.#resources.set(`${first}.${second}`, written)
    else if (block.type === 'data') this.#resources.set(`data.${first}.${second}`, written)
    else if (block.type === 'module') this.#calls.set(first, written)
  }

  #scope(names: ReadonlyMap<string, unknown> = new Map()): Scope {
    return {
      root: (name, path) => this.#root(name, path),
      names,
      places: this.#places,
      budget: this.#shared.budget,
    }
  }

  #once(key: string, compute: () => unknown): unknown {
    if (this.#settled.has(key)) return this.#settled.get(key)
    if (this.#busy.has(key)) return new Unknown(`${key} refers to itself`)
    this.#busy.add(key)
    const value = compute()
    this.#busy.delete(key)
    this.#settled.set(key, value)
    return value
  }

  #root(name: string, path: readonly (string | number)[]): { value: unknown; used: number } | undefined {
    const [first = '', second = ''] = path.map(String)
    if (name === 'var') return { value: this.#variable(first), used: 1 }
    if (name === 'local') {
      const local = this.#locals.get(first)
      return {
        value: local
          ? this.#once(`local.${first}`, () => evaluate(local.value, this.#scope()))
          : new Unknown(`local.${first}`),
        used: 1,
      }
    }
    if (name === 'path') return { value: '.', used: 1 }
    if (name === 'terraform' && first === 'workspace') return { value: 'default', used: 1 }
    if (name === 'module') return this.#output(path)
    if (name === 'data' && path.length >= 2) return this.#reference(`data.${first}.${second}`, path.slice(2), 2)
    if (name === 'each' || name === 'count' || name === 'self' || path.length === 0) return undefined
    return this.#reference(`${name}.${first}`, path.slice(1), 1)
  }

  #variable(name: string): unknown {
    if (this.#inputs.has(name)) return this.#inputs.get(name)
    if (this.#given.has(name)) return this.#given.get(name)
    const declared = this.#variables.get(name)?.body.attributes.find((attribute) => attribute.name === 'default')
    return declared
      ? this.#once(`var.${name}`, () => evaluate(declared.value, this.#scope()))
      : new Unknown(`var.${name}`)
  }

  /** `resource[0]` and `resource["key"]` name instances, whose written values are taken to be the same. */
  #reference(key: string, path: readonly (string | number)[], used: number): { value: unknown; used: number } {
    const written = this.#resources.get(key)
    const [head] = path
    const value = new Ref(key.replace(/^data\./, ''), [], () =>
      written ? this.#once(key, () => evaluateBody(written.block.body, this.#scope(eachUnknown))) : undefined,
    )
    const instance =
      typeof head === 'number' ||
      (written !== undefined && head !== undefined && isExpanded(written.block) && !hasMember(written.block, head))
    return { value, used: instance ? used + 1 : used }
  }

  #output(path: readonly (string | number)[]): { value: unknown; used: number } {
    const [name = '', ...rest] = path.map(String)
    const indexed = rest[0] !== undefined && this.#isCounted(name) && !this.#moduleOutputs(name)?.has(rest[0])
    const output = indexed ? rest[1] : rest[0]
    const used = indexed ? 3 : 2
    if (output === undefined) return { value: new Unknown(`module.${name}`), used: path.length }
    const value = this.#module(name)?.outputValue(output) ?? new Unknown(`module.${name}.${output}`)
    return { value, used: Math.min(used, path.length) }
  }

  #isCounted(name: string): boolean {
    const call = this.#calls.get(name)
    return call !== undefined && isExpanded(call.block)
  }

  #moduleOutputs(name: string): ReadonlyMap<string, Block> | undefined {
    return this.#module(name)?.outputs
  }

  get outputs(): ReadonlyMap<string, Block> {
    return this.#outputs
  }

  outputValue(name: string): unknown {
    const value = this.#outputs.get(name)?.body.attributes.find((attribute) => attribute.name === 'value')
    return value
      ? this.#once(`output.${name}`, () => scoped(evaluate(value.value, this.#scope()), this.#prefix))
      : undefined
  }

  #module(name: string): Module | undefined {
    if (this.#modules.has(name)) return this.#modules.get(name)
    this.#modules.set(name, undefined)
    const call = this.#calls.get(name)
    if (!call) return undefined
    const target = localSource(call.block, this.#folder.path)
    const folder = target === undefined ? undefined : this.#shared.folders.get(target)
    if (!folder) return undefined
    if (this.#stack.includes(folder.path)) {
      this.#cycle(call, folder.path)
      return undefined
    }
    if (this.#stack.length > deepestModules || this.#shared.modules.left-- <= 0) return undefined
    const inputs = new Map<string, unknown>()
    for (const { name: input, value } of call.block.body.attributes)
      inputs.set(input, scoped(evaluate(value, this.#scope(eachUnknown)), this.#prefix))
    const module = new Module(this.#shared, folder, `${this.#prefix}module.${name}.`, inputs, this.#stack)
    this.#modules.set(name, module)
    return module
  }

  #cycle(call: Written, path: string): void {
    const { line, column } = call.block.span
    const key = `${call.file}:${line}`
    if (this.#shared.cycles.has(key)) return
    this.#shared.cycles.add(key)
    const message = `module "${call.block.labels[0]}" leads back to its own folder ${path}: modules in a circle can not be planned`
    if (!this.#shared.graph.troubles.some((trouble) => trouble.file === call.file && trouble.line === line))
      this.#shared.graph.troubles.push({ kind: 'broken', rule: 'module-cycle', message, file: call.file, line, column })
  }

  addTo(graph: Graph): void {
    for (const written of this.#folder.blocks) {
      const { block } = written
      const [first = '', second = ''] = block.labels
      if (block.type === 'resource' && block.labels.length === 2)
        this.#add(graph, written, `${first}.${second}`, first, second)
      else if (block.type === 'data' && block.labels.length === 2)
        this.#add(graph, written, `${first}.${second}`, `data.${first}`, second)
      else if (block.type === 'module' && block.labels.length === 1) {
        this.#add(graph, written, first, 'module', first)
        this.#module(first)?.addTo(graph)
      } else if (block.type === 'provider' && block.labels.length === 1) {
        const alias = block.body.attributes.find((attribute) => attribute.name === 'alias')?.value
        const name = alias?.kind === 'literal' ? String(alias.value) : 'default'
        this.#add(graph, written, `${first}.${name}`, `provider.${first}`, name)
      }
    }
  }

  #add(graph: Graph, { block, file }: Written, address: string, type: string, name: string): void {
    const { line, column, endLine } = block.span
    for (const scope of this.#instances(block)) {
      const values = evaluateBody(block.body, scope)
      graph.add({
        address: `${this.#prefix}${address}`,
        kind: 'terraform',
        type,
        name,
        file,
        line,
        column,
        endLine,
        values,
        meta: {},
        scope: `${this.#stack[0]}`,
        places: this.#places,
      } satisfies Resource)
    }
  }

  /** One scope for each instance of count and for_each, as far as they are known. None where the count is zero. */
  #instances(block: Block): Scope[] {
    const find = (name: string) => block.body.attributes.find((attribute) => attribute.name === name)?.value
    const count = find('count')
    if (count) {
      const value = resolve(evaluate(count, this.#scope()))
      const index = typeof value === 'number' || typeof value === 'string' ? Number(value) : 1
      const known = !isOpen(value) && Number.isFinite(index)
      const last = Math.min(known ? index : 1, mostInstances)
      return Array.from({ length: Math.max(0, last) }, (_, position) =>
        this.#scope(new Map([['count', { index: known ? position : new Unknown('count.index') }]])),
      )
    }
    const each = find('for_each')
    if (!each) return [this.#scope()]
    const items = entries(evaluate(each, this.#scope()))
    if (!items) return [this.#scope(eachUnknown)]
    return items
      .slice(0, mostInstances)
      .map(([key, value]) => this.#scope(new Map([['each', { key: typeof key === 'number' ? value : key, value }]])))
  }
}

const eachUnknown: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['each', { key: new Unknown('each.key'), value: new Unknown('each.value') }],
  ['count', { index: new Unknown('count.index') }],
])

const isExpanded = (block: Block): boolean =>
  block.body.attributes.some(({ name }) => name === 'count' || name === 'for_each')

const hasMember = (block: Block, name: string): boolean =>
  block.body.attributes.some((attribute) => attribute.name === name) ||
  block.body.blocks.some((inner) => inner.type === name) ||
  /^(id|arn|name|self_link|key_id|json|bucket)$/.test(name)

/** References that leave a module carry the module's address. */
function scoped(value: unknown, prefix: string): unknown {
  if (!(value instanceof Ref) || prefix === '' || value.target.startsWith('module.')) return value
  return new Ref(`${prefix}${value.target}`, value.path, () => value.read())
}
