import { existsSync, type FSWatcher, watch } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Looks at the folders of what waiting plans touch, so that a card goes stale when its file changes and not at the next look. Only a
 * shortcut: it is bounded, some file systems tell nothing, and whoever shows a card also looks again by itself.
 */
export type PathWatch = {
  /** For a minute, or until asked again. `paths` are relative to the workspace. */
  follow(run: string, workspace: string, paths: readonly string[]): void
  close(): void
}

const mostRuns = 64
const mostFolders = 48
const keptMs = 60_000
/** Programs write a file in several steps. */
const quietMs = 30
/** Of a workspace: what it is judged by. */
const policyPath = '.provenly/policy.yaml'

type Followed = { watchers: FSWatcher[]; folders: string; end: NodeJS.Timeout; due: NodeJS.Timeout | undefined }

export function createPathWatch(touched: (run: string) => void): PathWatch {
  const followed = new Map<string, Followed>()

  function leave(run: string): void {
    const known = followed.get(run)
    if (!known) return
    followed.delete(run)
    clearTimeout(known.end)
    clearTimeout(known.due)
    for (const each of known.watchers) each.close()
  }

  function open(run: string, folder: string, watchers: FSWatcher[]): void {
    try {
      const watcher = watch(folder, { persistent: false }, () => {
        const known = followed.get(run)
        if (!known) return
        clearTimeout(known.due)
        known.due = setTimeout(() => touched(run), quietMs)
      })
      watcher.on('error', () => leave(run))
      watchers.push(watcher)
    } catch {
      // No more of them can be had, or the folder is gone.
    }
  }

  return {
    follow(run, workspace, paths) {
      const folders = foldersOf(workspace, paths)
      const key = folders.join('\0')
      const known = followed.get(run)
      const end = setTimeout(() => leave(run), keptMs).unref()
      if (known?.folders === key) {
        clearTimeout(known.end)
        known.end = end
        return
      }
      leave(run)
      const watchers: FSWatcher[] = []
      followed.set(run, { watchers, folders: key, end, due: undefined })
      for (const folder of folders) open(run, folder, watchers)
      for (const oldest of followed.keys()) if (followed.size > mostRuns) leave(oldest)
    },
    close() {
      for (const run of [...followed.keys()]) leave(run)
    },
  }
}

/** The nearest folder that is there, for each path; the workspace's own and the policy's among them. */
function foldersOf(workspace: string, paths: readonly string[]): string[] {
  const folders = new Set([workspace])
  for (const path of [policyPath, ...paths]) {
    if (folders.size >= mostFolders) break
    let folder = dirname(join(workspace, path))
    while (folder.length > workspace.length && !existsSync(folder)) folder = dirname(folder)
    folders.add(folder)
  }
  return [...folders]
}
