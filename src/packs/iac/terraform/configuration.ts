import { posix } from 'node:path'
import type { Block, Body, Expression, Parsed } from '../hcl/ast.ts'
import { parseHcl } from '../hcl/parse.ts'
import { parseHclJson } from '../hcl/parse-json.ts'

/** A folder with Terraform files in it: what Terraform calls a module. */
export type Folder = { path: string; files: ReadonlyMap<string, Parsed> }

export type ModuleCall = { name: string; source: string | null; file: string; block: Block }

export const isConfiguration = (path: string): boolean => /\.(?:tf|tofu)(?:\.json)?$/.test(path)

/** Every folder that has configuration, by path from the root (`.` for the root itself). */
export function readFolders(files: ReadonlyMap<string, string>): Map<string, Folder> {
  const folders = new Map<string, { path: string; files: Map<string, Parsed> }>()
  for (const [path, text] of files) {
    if (!isConfiguration(path)) continue
    const folder = posix.dirname(posix.normalize(path))
    const known = folders.get(folder) ?? { path: folder, files: new Map() }
    known.files.set(path, path.endsWith('.json') ? parseHclJson(text) : parseHcl(text, path))
    folders.set(folder, known)
  }
  return folders
}

export function blocksOf(folder: Folder, type: string): { file: string; block: Block }[] {
  return [...folder.files].flatMap(([file, { body }]) =>
    body.blocks.flatMap((block) => (block.type === type ? [{ file, block }] : [])),
  )
}

export function attributeOf(body: Body, name: string): Expression | undefined {
  return body.attributes.find((attribute) => attribute.name === name)?.value
}

export function literalText(expression: Expression | undefined): string | null {
  return expression?.kind === 'literal' && typeof expression.value === 'string' ? expression.value : null
}

export function moduleCalls(folder: Folder): ModuleCall[] {
  return blocksOf(folder, 'module').map(({ file, block }) => ({
    name: block.labels[0] ?? '',
    source: literalText(attributeOf(block.body, 'source')),
    file,
    block,
  }))
}

export const isLocalSource = (source: string): boolean => /^\.\.?(\/|$)/.test(source)

export function calledFolder(folder: Folder, call: ModuleCall): string | null {
  return call.source !== null && isLocalSource(call.source)
    ? posix.normalize(posix.join(folder.path, call.source)).replace(/(.)\/$/, '$1')
    : null
}

/** Folders that are not called by another one: each is a configuration of its own. In a cycle, its first folder. */
export function rootFolders(folders: ReadonlyMap<string, Folder>): Folder[] {
  const called = new Set<string>()
  for (const folder of folders.values()) {
    for (const call of moduleCalls(folder)) {
      const target = calledFolder(folder, call)
      if (target !== null && target !== folder.path) called.add(target)
    }
  }
  const roots = [...folders.values()].filter(({ path }) => !called.has(path))
  const reached = new Set(roots.flatMap((root) => [...reachable(root, folders).keys()]))
  for (const folder of folders.values()) {
    if (reached.has(folder.path)) continue
    roots.push(folder)
    for (const path of reachable(folder, folders).keys()) reached.add(path)
  }
  return roots
}

/** The folder and the local modules that it calls, directly or not. */
export function reachable(root: Folder, folders: ReadonlyMap<string, Folder>): Map<string, Folder> {
  const found = new Map<string, Folder>([[root.path, root]])
  for (const folder of found.values()) {
    for (const call of moduleCalls(folder)) {
      const target = folders.get(calledFolder(folder, call) ?? '')
      if (target !== undefined) found.set(target.path, target)
    }
  }
  return found
}

export type ModuleCycle = { folders: string[]; file: string; block: Block }

/** Terraform follows modules that call each other until a path is too long for the file system. */
export function moduleCycle(root: Folder, folders: ReadonlyMap<string, Folder>): ModuleCycle | null {
  const done = new Set<string>()
  const visit = (folder: Folder, path: readonly string[]): ModuleCycle | null => {
    if (done.has(folder.path)) return null
    for (const call of moduleCalls(folder)) {
      const target = calledFolder(folder, call)
      if (target === null) continue
      const inside = [...path, folder.path]
      if (inside.includes(target)) {
        return { folders: [...inside.slice(inside.indexOf(target)), target], file: call.file, block: call.block }
      }
      const next = folders.get(target)
      const cycle = next === undefined ? null : visit(next, inside)
      if (cycle !== null) return cycle
    }
    done.add(folder.path)
    return null
  }
  return visit(root, [])
}

export const objectSections = ['resource', 'data', 'ephemeral'] as const

/** Local names of the providers that a folder uses or declares, each with its source address where one is declared. */
export function providersOf(folder: Folder, texts: ReadonlyMap<string, string>): Map<string, string | null> {
  const providers = new Map<string, string | null>()
  const use = (name: string) => {
    if (name !== '' && name !== 'terraform' && !providers.has(name)) providers.set(name, null)
  }
  for (const { block } of blocksOf(folder, 'terraform')) {
    for (const required of block.body.blocks.filter(({ type }) => type === 'required_providers')) {
      for (const { name, value } of required.body.attributes) providers.set(name, declaredSource(value))
    }
    const required = attributeOf(block.body, 'required_providers')
    if (required?.kind === 'object') {
      for (const { key, value } of required.items) providers.set(keyText(key), declaredSource(value))
    }
  }
  for (const { block } of blocksOf(folder, 'provider')) use(block.labels[0] ?? '')
  for (const section of objectSections) {
    for (const { block } of blocksOf(folder, section)) {
      const type = block.labels[0] ?? ''
      use(providerName(attributeOf(block.body, 'provider')) ?? type.split('_')[0] ?? '')
    }
  }
  for (const file of folder.files.keys()) {
    for (const [, name = ''] of (texts.get(file) ?? '').matchAll(/\bprovider::(\w+)::/g)) use(name)
  }
  return providers
}

function declaredSource(value: Expression): string | null {
  if (value.kind !== 'object') return null
  return literalText(value.items.find(({ key }) => keyText(key) === 'source')?.value)
}

export function keyText(key: Expression): string {
  if (key.kind === 'variable') return key.name
  return key.kind === 'literal' ? String(key.value) : ''
}

/** `google-beta`, `aws.west`: the name before the alias. */
function providerName(value: Expression | undefined): string | null {
  if (value === undefined) return null
  if (value.kind === 'get') return providerName(value.object)
  if (value.kind === 'variable') return value.name
  return literalText(value)?.split('.')[0] ?? null
}

/** Calls `visit` on every expression in the body, nested ones and those of nested blocks included. */
export function walkBody(body: Body, visit: (expression: Expression) => void): void {
  for (const { value } of body.attributes) walkExpression(value, visit)
  for (const block of body.blocks) walkBody(block.body, visit)
}

/** Expressions are the objects with a kind and a span; whatever holds them is walked through. */
function walkExpression(node: unknown, visit: (expression: Expression) => void): void {
  if (typeof node !== 'object' || node === null) return
  if (Array.isArray(node)) {
    for (const item of node) walkExpression(item, visit)
    return
  }
  const candidate = node as Partial<Expression>
  if (candidate.kind !== undefined && candidate.span !== undefined) visit(candidate as Expression)
  for (const [name, value] of Object.entries(node)) if (name !== 'span') walkExpression(value, visit)
}

/** `module.vpc.subnets[0]` as names; what is not a name ends it. */
export function traversal(expression: Expression): string[] {
  if (expression.kind === 'variable') return [expression.name]
  if (expression.kind === 'get') return [...traversal(expression.object), expression.name]
  if (expression.kind === 'index') return traversal(expression.object)
  if (expression.kind === 'splat') {
    const [first] = expression.steps.filter(({ kind }) => kind === 'name')
    return [...traversal(expression.object), ...(first?.kind === 'name' ? [first.name] : [])]
  }
  return []
}
