import { posix } from 'node:path'
import type { Attribute } from '../hcl/ast.ts'
import { type Folder, isLocalSource, type ModuleCall, moduleCalls, traversal, walkBody } from './configuration.ts'
import { objectKeys } from './inferred-provider.ts'

/** A module that cannot be had here (a registry, git, an archive), and what stands in for it. */
export type StubbedModule = { name: string; source: string; folder: string; file: string; line: number; column: number }

export type Stubs = { files: Map<string, string>; modules: StubbedModule[] }

export const stubFolder = '.provenly-modules'

/**
 * The files with every call of a module from elsewhere turned to a stand-in that takes what it is given and returns values
 * that are not known yet, so that all the rest can still be checked. Lines keep their numbers.
 */
export function stubModules(
  files: ReadonlyMap<string, string>,
  folders: Iterable<Folder>,
  sourceOf: (folder: Folder, localName: string) => string,
): Stubs {
  const changed = new Map(files)
  const modules: StubbedModule[] = []
  for (const folder of folders) {
    for (const call of moduleCalls(folder)) {
      if (call.source === null || isLocalSource(call.source) || call.file.endsWith('.json')) continue
      const stub = `${stubFolder}/${modules.length}`
      const { line, column } = call.block.span
      modules.push({ name: call.name, source: call.source, folder: folder.path, file: call.file, line, column })
      changed.set(
        `${stub}/main.tf`,
        stubText(folder, call, (name) => sourceOf(folder, name)),
      )
      const relative = posix.relative(folder.path, stub)
      const source = relative.startsWith('.') && !relative.startsWith(stubFolder) ? relative : `./${relative}`
      changed.set(call.file, redirected(changed.get(call.file) ?? '', call, source))
    }
  }
  return { files: changed, modules }
}

/** Works from the end of the block, and keeps the number of characters where it can: later calls in the file stay in place. */
function redirected(text: string, call: ModuleCall, source: string): string {
  const mark = text.startsWith('\ufeff') ? 1 : 0
  const replace = (current: string, attribute: Attribute | undefined, by: (length: number) => string): string => {
    if (attribute === undefined) return current
    const [start, end] = [attribute.span.start + mark, attribute.span.end + mark]
    const made = by(end - start)
    return current.slice(0, start) + made + current.slice(end)
  }
  const find = (name: string) => call.block.body.attributes.find((attribute) => attribute.name === name)
  const blank = replace(text, find('version'), (length) => ' '.repeat(length))
  return replace(blank, find('source'), (length) => `source = "${source}"`.padEnd(length))
}

const callArguments = new Set(['source', 'version', 'providers', 'count', 'for_each', 'depends_on'])

/** What is decoded from a text that is not known is itself not known, and of any type. */
function stubText(folder: Folder, call: ModuleCall, sourceOf: (localName: string) => string): string {
  const inputs = call.block.body.attributes.map(({ name }) => name).filter((name) => !callArguments.has(name))
  const outputs = new Set<string>()
  for (const { body } of folder.files.values()) {
    walkBody(body, (expression) => {
      const [first, name, output] = traversal(expression)
      if (first === 'module' && name === call.name && output !== undefined) outputs.add(output)
    })
  }
  const given = call.block.body.attributes.find(({ name }) => name === 'providers')?.value
  return [
    ...requiredProviders(objectKeys(given), sourceOf),
    'resource "terraform_data" "unknown" {}',
    ...inputs.map((name) => `variable "${name}" {\n  type    = any\n  default = null\n}`),
    ...[...outputs].map((name) => `output "${name}" {\n  value = jsondecode(terraform_data.unknown.id)\n}`),
    '',
  ].join('\n')
}

function requiredProviders(keys: readonly string[], sourceOf: (localName: string) => string): string[] {
  if (keys.length === 0) return []
  const aliases = new Map<string, string[]>()
  for (const key of keys) {
    const [local = '', alias] = key.split('.')
    aliases.set(local, [...(aliases.get(local) ?? []), ...(alias === undefined ? [] : [key])])
  }
  const lines = [...aliases].map(
    ([local, names]) =>
      `    ${local} = {\n      source = "${sourceOf(local)}"\n      configuration_aliases = [${names.join(', ')}]\n    }`,
  )
  return ['terraform {', '  required_providers {', ...lines, '  }', '}']
}
