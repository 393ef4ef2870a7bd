import type { Effect } from '../../../src/core/effects.ts'

export type TreeRow =
  | { kind: 'folder'; path: string; name: string; depth: number }
  | { kind: 'file'; path: string; name: string; depth: number; effect: Effect }

type Folder = { folders: Map<string, Folder>; files: { name: string; effect: Effect }[] }

/** Effects as rows of a tree, folders first; folders with a single folder in them share one row. Pure. */
export function treeOf(effects: readonly Effect[]): TreeRow[] {
  const top: Folder = { folders: new Map(), files: [] }
  for (const effect of effects) {
    const parts = effect.path.split('/')
    const name = parts.pop() ?? ''
    let at = top
    for (const part of parts) {
      const next = at.folders.get(part) ?? { folders: new Map(), files: [] }
      at.folders.set(part, next)
      at = next
    }
    at.files.push({ name, effect })
  }
  const rows: TreeRow[] = []
  const walk = (folder: Folder, prefix: string, depth: number) => {
    for (const [first, child] of folder.folders) {
      let [name, at] = [first, child]
      for (let only = loneFolder(at); only; only = loneFolder(at)) {
        name = `${name}/${only[0]}`
        at = only[1]
      }
      rows.push({ kind: 'folder', path: prefix + name, name, depth })
      walk(at, `${prefix}${name}/`, depth + 1)
    }
    for (const { name, effect } of folder.files) rows.push({ kind: 'file', path: effect.path, name, depth, effect })
  }
  walk(top, '', 0)
  return rows
}

function loneFolder(folder: Folder): [string, Folder] | null {
  if (folder.files.length > 0 || folder.folders.size !== 1) return null
  return [...folder.folders][0] ?? null
}
