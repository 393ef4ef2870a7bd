import { posix } from 'node:path'
import type { IacFile } from '../action.ts'
import { infrastructureFiles, isTerraform } from '../workspace-files.ts'

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
 * one would be an error.
 */
export function declaredIn(workspace: string, folder: string, except: string | undefined): string[] {
  const declared = new Set<string>()
  for (const [path, text] of infrastructureFiles(workspace, folder, false)) {
    if (!isTerraform(path) || path === except) continue
    if (/^\s*required_providers\s*\{/m.test(text)) declared.add('terraform')
    for (const match of text.matchAll(/^\s*provider\s+"([a-z0-9_-]+)"\s*\{/gm)) declared.add(match[1] ?? '')
  }
  return [...declared]
}
