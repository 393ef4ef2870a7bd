import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  futimesSync,
  lchownSync,
  lutimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmdirSync,
  symlinkSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { PathState } from '../core/effects.ts'
import { Fault } from '../core/fault.ts'
import { type BlobStore, guarded, storageFault, syncFileSystem, syncPath } from './blobs.ts'
import { type FolderTree, split, withExactPath } from './folder-tree.ts'
import type { Change, Owner } from './journal.ts'
import { isCode, lstatOrNull, sameContent } from './path-state.ts'

/** So many files are written under temporary names, synced, and then renamed together. */
const chunkFiles = 2000
const syncAllFrom = 32

export type ApplyOptions = {
  tree: FolderTree
  workspace: string
  blobs: BlobStore
  changes: readonly Change[]
  /** Present state of every changed path. */
  present: Readonly<Record<string, PathState>>
  /** Whose files become that are put back. */
  owners: Readonly<Record<string, Owner>>
  restoreTimes: boolean
  /** Begins the names of this run's temporary files, so that a later attempt can find them. */
  temporaryPrefix: string
  /** Called when all is in place but for the permission bits of folders, which may forbid their owner to look. */
  inPlace: () => Promise<void>
  /** Called before each change to the disk; tests crash here. */
  step: (name: string) => void
}

/**
 * Brings every path to its `to`, whatever part of that an earlier attempt has done. Folders that go are emptied deepest
 * first, what comes is made parents first, and permission bits of folders are set last, because they may forbid the rest.
 * Removing a folder that holds other things leaves it there and lists it in the result.
 */
export async function applyChanges(options: ApplyOptions): Promise<{ kept: string[] }> {
  const { tree, changes, present } = options
  const ascending = [...changes].sort((a, b) => (a.path < b.path ? -1 : 1))
  const descending = [...ascending].reverse()
  const touched = new Set<string>()
  const now = (path: string) => present[path] ?? { type: 'absent' as const }

  for (const { path, to } of ascending) {
    const mode = to.type === 'directory' ? to.mode : 0o700
    if (now(path).type === 'directory') openUp(options, path, mode)
  }
  const kept: string[] = []
  for (const { path, to } of descending) {
    const from = now(path)
    if (from.type === 'absent' || !mustGoFirst(from, to)) continue
    if (!remove(options, path, from)) kept.push(path)
    touched.add(split(path).folder)
  }
  tree.forget()

  const files: Change[] = []
  for (const change of ascending) {
    const { path, to } = change
    if (to.type === 'absent') continue
    const from = mustGoFirst(now(path), to) ? ({ type: 'absent' } as const) : now(path)
    touched.add(split(path).folder)
    if (to.type === 'directory') {
      if (from.type !== 'directory') makeFolder(options, path)
    } else if (!sameContent(from, to)) {
      if (to.type === 'symlink') await writeLink(options, path, to.target)
      else files.push(change)
    } else if (to.type === 'file' && (from.type !== 'file' || from.mode !== to.mode)) setMode(options, path, to.mode)
  }
  for (let at = 0; at < files.length; at += chunkFiles) {
    await writeFiles(options, files.slice(at, at + chunkFiles))
    await setImmediate()
  }
  await syncFolders(options, touched)
  tree.forget()
  await options.inPlace()
  for (const { path, to } of descending) if (to.type === 'directory') setMode(options, path, to.mode)
  return { kept }
}

/** Renaming replaces a file or link by another in one step, but never a folder by a file or the other way round. */
function mustGoFirst(from: PathState, to: PathState): boolean {
  if (from.type === 'absent') return false
  return to.type === 'absent' || (from.type === 'directory') !== (to.type === 'directory')
}

function openUp(options: ApplyOptions, path: string, mode: number): void {
  const place = options.tree.place(path)
  const stats = place === null ? null : lstatOrNull(place)
  if (place === null || stats === null || !stats.isDirectory() || (stats.mode & 0o700) === 0o700) return
  act(options, `open ${path}`, () => withExactPath(place, (exact) => chmodSync(exact, mode | 0o700)))
}

/** false when a folder was not empty. */
function remove(options: ApplyOptions, path: string, from: PathState): boolean {
  const place = options.tree.place(path)
  if (place === null) return true
  return act(options, `remove ${path}`, () => {
    try {
      if (from.type === 'directory') {
        options.tree.forget()
        const again = options.tree.place(path)
        if (again !== null) rmdirSync(again)
      } else unlinkSync(place)
      return true
    } catch (error) {
      if (isCode(error, 'ENOENT')) return true
      if (isCode(error, 'ENOTEMPTY', 'EEXIST')) return false
      throw error
    }
  })
}

function makeFolder(options: ApplyOptions, path: string): void {
  const place = placeOf(options, path)
  act(options, `make ${path}`, () => mkdirSync(place, { mode: 0o700 }))
  const owner = options.owners[path]
  if (owner !== undefined) mayFail(() => withExactPath(place, (exact) => chownSync(exact, owner.uid, owner.gid)))
}

function setMode(options: ApplyOptions, path: string, mode: number): void {
  const place = placeOf(options, path)
  const stats = lstatOrNull(place)
  if (stats === null || stats.isSymbolicLink() || (stats.mode & 0o7777) === mode) return
  act(options, `mode ${path}`, () => withExactPath(place, (exact) => chmodSync(exact, mode)))
}

async function writeLink(options: ApplyOptions, path: string, target: string): Promise<void> {
  const temporary = temporaryPlace(options, path)
  act(options, `link ${path}`, () => symlinkSync(target, temporary))
  const owner = options.owners[path]
  if (owner !== undefined) {
    mayFail(() => lchownSync(temporary, owner.uid, owner.gid))
    if (options.restoreTimes) mayFail(() => lutimesSync(temporary, owner.mtimeMs / 1000, owner.mtimeMs / 1000))
  }
  act(options, `rename ${path}`, () => renameSync(temporary, placeOf(options, path)))
}

async function writeFiles(options: ApplyOptions, files: readonly Change[]): Promise<void> {
  const written: { path: string; temporary: string; file: number }[] = []
  const syncAll = files.length >= syncAllFrom
  const names = new Map<string, string>()
  try {
    for (const { path, to } of files) {
      if (to.type !== 'file') continue
      const name = `${options.temporaryPrefix}${randomBytes(6).toString('hex')}`
      const { folder } = split(path)
      const temporary = folder === '' ? name : `${folder}/${name}`
      const place = placeOf(options, temporary)
      const file = act(options, `create ${path}`, () => openSync(place, 'wx', 0o600))
      names.set(path, temporary)
      try {
        act(options, `write ${path}`, () => copyBlob(options.blobs, to.digest, file))
        finishFile(options, path, to.mode, file)
        if (!syncAll) act(options, `sync ${path}`, () => fsyncSync(file))
      } finally {
        closeSync(file)
      }
      written.push({ path, temporary, file })
    }
    if (syncAll) await syncFileSystem(options.workspace)
    for (const { path, temporary } of written) {
      act(options, `rename ${path}`, () => renameSync(placeOf(options, temporary), placeOf(options, path)))
      names.delete(path)
    }
  } catch (error) {
    // Nothing is left half-written: what was not renamed goes.
    for (const temporary of names.values()) {
      const place = options.tree.place(temporary)
      if (place !== null) mayFail(() => unlinkSync(place))
    }
    throw error
  }
}

/** Owner before permission bits: changing the owner clears set-user-id. */
function finishFile(options: ApplyOptions, path: string, mode: number, file: number): void {
  const owner = options.owners[path]
  if (owner !== undefined) mayFail(() => fchownSync(file, owner.uid, owner.gid))
  act(options, `mode ${path}`, () => fchmodSync(file, mode))
  if (owner !== undefined && options.restoreTimes) futimesSync(file, owner.mtimeMs / 1000, owner.mtimeMs / 1000)
}

function copyBlob(blobs: BlobStore, digest: string, to: number): void {
  const from = blobs.open(digest)
  try {
    const hash = createHash('sha256')
    const chunk = Buffer.allocUnsafe(256 * 1024)
    for (let read = readSync(from, chunk); read > 0; read = readSync(from, chunk)) {
      hash.update(chunk.subarray(0, read))
      for (let at = 0; at < read; ) at += writeSync(to, chunk, at, read - at)
    }
    if (hash.digest('hex') !== digest) throw new Fault('corrupt', `The recorded content ${digest} was damaged`)
  } finally {
    closeSync(from)
  }
}

function temporaryPlace(options: ApplyOptions, path: string): string {
  const { folder } = split(path)
  const name = `${options.temporaryPrefix}${randomBytes(6).toString('hex')}`
  return placeOf(options, folder === '' ? name : `${folder}/${name}`)
}

/** Temporary files that an attempt which was killed left in the folders of these paths. */
export function removeTemporaries(tree: FolderTree, paths: readonly string[], prefix: string): void {
  for (const folder of new Set(paths.map((path) => split(path).folder))) {
    const place = tree.folder(folder)
    if (place === null) continue
    for (const name of readdirSync(place)) if (name.startsWith(prefix)) unlinkSync(`${place}/${name}`)
  }
}

async function syncFolders(options: ApplyOptions, folders: ReadonlySet<string>): Promise<void> {
  if (folders.size >= syncAllFrom) return syncFileSystem(options.workspace)
  guarded('The changes cannot be synced', () => {
    for (const folder of folders) {
      const place = options.tree.folder(folder)
      if (place === null) continue
      try {
        syncPath(place)
      } catch (error) {
        if (!isCode(error, 'EACCES')) throw error
      }
    }
  })
}

function placeOf(options: ApplyOptions, path: string): string {
  const place = options.tree.place(path)
  if (place !== null) return place
  throw new Fault('stale', `A folder above ${path} was removed or replaced meanwhile`, {
    hint: 'Prove the change again.',
  })
}

function act<T>(options: ApplyOptions, name: string, action: () => T): T {
  options.step(name)
  try {
    return action()
  } catch (error) {
    throw storageFault(`Could not ${name}`, error)
  }
}

/** Giving a file to its former owner is only possible for root. */
function mayFail(action: () => void): void {
  try {
    action()
  } catch (error) {
    if (!isCode(error, 'EPERM', 'ENOENT', 'EACCES', 'EROFS')) throw error
  }
}
