import { posix } from 'node:path'
import type { IacFile } from '../action.ts'
import { infrastructureFiles, isTerraform, readWorkspaceFile } from '../workspace-files.ts'

/**
 * Puts files where the person wants them: one file at `output`, several in the folder that it names or that it lies in, the first
 * under its name.
 */
export function placeFiles(files: readonly IacFile[], output: string | undefined): IacFile[] {
  if (output === undefined) return [...files]
  const isFolder =
    output.endsWith('/') || (files.length > 1 && posix.extname(output) === '' && !/Dockerfile$/.test(output))
  if (isFolder) return files.map((file) => ({ ...file, path: posix.join(output, file.path) }))
  const folder = posix.dirname(output)
  return files.map((file, index) => ({ ...file, path: index === 0 ? output : posix.join(folder, file.path) }))
}

const resources = /^resource "[^"\n]+" "[^"\n]+"/gm

/**
 * A Terraform file that holds something else keeps its place: `s3.tf` with one bucket does not become `s3.tf` with another, which
 * would delete the first when it is applied. What is generated again under its name replaces what it was.
 */
export function besideOthers(files: readonly IacFile[], workspace: string, name: string): IacFile[] {
  return files.map((file) => {
    if (!file.path.endsWith('.tf')) return file
    const existing = readWorkspaceFile(workspace, file.path)
    const own = file.content.match(resources) ?? []
    if (existing === null || own.length === 0 || own.some((header) => existing.includes(header))) return file
    return { ...file, path: file.path.replace(/\.tf$/, `-${name}.tf`) }
  })
}

/** Folder that Terraform files without an own folder would land in. */
export function targetFolder(output: string | undefined): string {
  if (output === undefined) return ''
  const folder =
    output.endsWith('/') || posix.extname(output) === ''
      ? posix.normalize(output).replace(/\/$/, '')
      : posix.dirname(output)
  return folder === '.' ? '' : folder
}

/**
 * What the target folder says already: `terraform` for required providers, and the name of each provider that is configured. A second
 * one would be an error. `except` are files that are written anew.
 */
export function declaredIn(workspace: string, folder: string, except: readonly string[]): string[] {
  const declared = new Set<string>()
  for (const [path, text] of infrastructureFiles(workspace, folder, false)) {
    if (!isTerraform(path) || except.includes(path)) continue
    if (/^\s*required_providers\s*\{/m.test(text)) declared.add('terraform')
    for (const match of text.matchAll(/^\s*provider\s+"([a-z0-9_-]+)"\s*\{/gm)) declared.add(match[1] ?? '')
  }
  return [...declared]
}
