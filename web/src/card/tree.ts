import type { Effect } from '../../../src/core/effects.ts'

export type TreeRow = { path: string; name: string; depth: number; folder: boolean; effect: Effect | null }

type Folder = { effect: Effect | null; folders: Map<string, Folder>; files: { name: string; effect: Effect }[] }

/** Effects as rows of a tree, folders first; folders with a single untouched folder in them share one row. Pure. */
export function treeOf(effects: readonly Effect[]): TreeRow[] {
  const top = newFolder()
  for (const effect of effects) {
    const parts = effect.path.split('/')
    const name = isFolder(effect) ? '' : (parts.pop() ?? '')
    let at = top
    for (const part of parts) {
      const next = at.folders.get(part) ?? newFolder()
      at.folders.set(part, next)
      at = next
    }
    if (isFolder(effect)) at.effect = effect
    else at.files.push({ name, effect })
  }
  const rows: TreeRow[] = []
  const walk = (folder: Folder, prefix: string, depth: number) => {
    for (const [first, child] of folder.folders) {
      let [name, at] = [first, child]
      for (let only = loneFolder(at); only; only = loneFolder(at)) {
        name = `${name}/${only[0]}`
        at = only[1]
      }
      rows.push({ path: prefix + name, name: `${name}/`, depth, folder: true, effect: at.effect })
      walk(at, `${prefix}${name}/`, depth + 1)
    }
    for (const { name, effect } of folder.files) rows.push({ path: effect.path, name, depth, folder: false, effect })
  }
  walk(top, '', 0)
  return rows
}

function newFolder(): Folder {
  return { effect: null, folders: new Map(), files: [] }
}

export function isFolder(effect: Effect): boolean {
  return (effect.kind === 'deleted' ? effect.before : effect.after).type === 'directory'
}

function loneFolder(folder: Folder): [string, Folder] | null {
  if (folder.effect !== null || folder.files.length > 0 || folder.folders.size !== 1) return null
  return [...folder.folders][0] ?? null
}
