import { closeSync, constants, openSync } from 'node:fs'
import { Fault } from '../core/fault.ts'
import { isCode } from './path-state.ts'

/** Linux: a descriptor that names a path without opening what is there. Node has no constant for it. */
const O_PATH = 0o10000000
const openFolder = O_PATH | constants.O_DIRECTORY | constants.O_NOFOLLOW
const mostOpen = 64

/**
 * Reaches paths below a folder one component at a time from open descriptors (openat by way of /proc/self/fd), so that no
 * symbolic link is followed, not even one that somebody puts there at this very moment.
 */
export class FolderTree {
  readonly #root: number
  readonly #folders = new Map<string, number>()

  /** Throws Fault `not-found` when the folder is gone. */
  constructor(workspace: string) {
    try {
      this.#root = openSync(workspace, O_PATH | constants.O_DIRECTORY)
    } catch (error) {
      if (!isCode(error, 'ENOENT', 'ENOTDIR', 'ELOOP')) throw error
      throw new Fault('not-found', `The workspace ${workspace} is gone`, { cause: error })
    }
  }

  /** A path by which the file system calls reach `path` itself, or null when a parent is missing or is no real folder. */
  place(path: string): string | null {
    const { folder, name } = split(path)
    const descriptor = this.#open(folder)
    return descriptor === null ? null : `/proc/self/fd/${descriptor}/${name}`
  }

  /** The folder itself, for listing and syncing. */
  folder(path: string): string | null {
    const descriptor = this.#open(path)
    return descriptor === null ? null : `/proc/self/fd/${descriptor}/.`
  }

  #open(folder: string): number | null {
    if (folder === '') return this.#root
    const known = this.#folders.get(folder)
    if (known !== undefined) return known
    const parent = this.place(folder)
    if (parent === null) return null
    try {
      const descriptor = openSync(parent, openFolder)
      if (this.#folders.size >= mostOpen) this.forget()
      this.#folders.set(folder, descriptor)
      return descriptor
    } catch (error) {
      if (isCode(error, 'ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG')) return null
      throw error
    }
  }

  /** Must be called when a folder was removed or replaced: descriptors keep naming the old one. */
  forget(): void {
    for (const descriptor of this.#folders.values()) closeSync(descriptor)
    this.#folders.clear()
  }

  close(): void {
    this.forget()
    closeSync(this.#root)
  }
}

export function split(path: string): { folder: string; name: string } {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? { folder: '', name: path } : { folder: path.slice(0, slash), name: path.slice(slash + 1) }
}

/** Runs `use` on a descriptor's path that names exactly what was there, links not followed: for chmod, which follows. */
export function withExactPath<T>(place: string, use: (path: string) => T): T {
  const descriptor = openSync(place, O_PATH | constants.O_NOFOLLOW)
  try {
    return use(`/proc/self/fd/${descriptor}`)
  } finally {
    closeSync(descriptor)
  }
}
