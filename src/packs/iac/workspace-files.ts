import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join, posix } from 'node:path'

const skipped = new Set(['.git', '.terraform', '.provenly', 'node_modules', '.venv', '__pycache__', 'dist', 'target'])
const limits = { files: 3_000, fileBytes: 1_000_000, bytes: 30_000_000, depth: 12 }

const isInfrastructure = (name: string): boolean =>
  /\.(?:tf|tofu|tfvars|tftest|hcl|json|ya?ml|template|cfn|j2|tpl|bicep)$|(?:^|\.)(?:Dockerfile|Containerfile)(?:\.|$)|\.tf\.json$/i.test(
    name,
  )

/** Text of a regular file below the workspace, never through a symbolic link; null where there is none that can be read. */
export function readWorkspaceFile(workspace: string, path: string): string | null {
  const full = join(workspace, path)
  try {
    const state = lstatSync(full)
    if (!state.isFile() || state.size > limits.fileBytes) return null
    if (realpathSync(full) !== join(realpathSync(workspace), path)) return null
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(full))
  } catch {
    return null
  }
}

/**
 * Files of infrastructure below `folder` ('' is the workspace), by path from the workspace. Bounded in number, size and depth; links
 * are not followed, what is not UTF-8 is left out: a file that matters and can not be read is missed by the tool that needs it.
 */
export function infrastructureFiles(workspace: string, folder: string, recursive: boolean): Map<string, string> {
  const found = new Map<string, string>()
  let bytes = 0
  const visit = (path: string, depth: number): void => {
    let entries: import('node:fs').Dirent[]
    try {
      entries = readdirSync(join(workspace, path), { withFileTypes: true })
    } catch {
      return
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (found.size >= limits.files || bytes > limits.bytes) return
      const inner = posix.join(path, entry.name)
      if (entry.isDirectory() && recursive && depth < limits.depth && !skipped.has(entry.name)) visit(inner, depth + 1)
      if (!entry.isFile() || !isInfrastructure(entry.name)) continue
      const text = readWorkspaceFile(workspace, inner)
      if (text === null) continue
      found.set(inner, text)
      bytes += text.length
    }
  }
  visit(folder === '.' ? '' : folder, 0)
  return found
}

const localModule = /\bsource\s*=\s*"(\.{1,2}\/[^"\n]*)"/g

/**
 * What the proposed files are validated together with: the other files of their Terraform folders and the local modules that they
 * name. Files that the proposal writes or removes are left out, and so is everything that has nothing to do with it.
 */
export function neighbours(
  workspace: string,
  files: readonly { path: string; content: string }[],
  deletes: readonly string[],
  /** Files that the proposal is about without writing them. */
  about: readonly string[] = [],
): Map<string, string> {
  const proposed = new Map(files.map((file) => [file.path, file.content]))
  const found = new Map<string, string>()
  const seen = new Set<string>()
  const queue = [...proposed.keys(), ...deletes, ...about]
    .filter((path) => isTerraform(path))
    .map((path) => posix.dirname(path))
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    if (seen.has(folder) || folder.startsWith('..') || seen.size > 50) continue
    seen.add(folder)
    const texts = [...proposed].filter(([path]) => isTerraform(path) && posix.dirname(path) === folder)
    for (const [path, text] of infrastructureFiles(workspace, folder, false)) {
      if (!isTerraform(path) || proposed.has(path) || deletes.includes(path)) continue
      found.set(path, text)
      texts.push([path, text])
    }
    for (const [, text] of texts)
      for (const match of text.matchAll(localModule))
        queue.push(posix.normalize(posix.join(folder, match[1] ?? '')).replace(/\/$/, ''))
  }
  return found
}

export const isTerraform = (path: string): boolean => /\.(?:tf|tofu|tfvars)(?:\.json)?$/.test(path)
