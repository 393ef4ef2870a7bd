import { chmodSync, lstatSync, readdirSync, type Stats } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { Effect, PathState } from '../core/effects.ts'
import type { BlobBatch } from './blobs.ts'
import {
  decodeUtf8,
  describeSpecial,
  isCode,
  lstatOrNull,
  type Observed,
  observePath,
  sameContent,
  sameState,
} from './path-state.ts'

/** Yield to the event loop after this many paths: a server must keep answering while ten thousand files are hashed. */
const yieldEvery = 200

export type Collected = { effects: Effect[]; unrecordable: { path: string; reason: string }[] }

/**
 * What the command left, to be compared with the workspace (`lower`). For an overlay, `changed` is the upper layer and
 * `merged` the view that the command saw; for a copy both are the copy, and `touchedSince` is its age.
 */
export type ChangedTree =
  | { kind: 'overlay'; lower: string; changed: string; merged: string }
  | { kind: 'copy'; lower: string; changed: string; touchedSinceMs: number }

/**
 * Effects of a finished command, sorted by path; contents of new files go into the batch. Compared are type, content, link
 * target and permission bits: a path that was only touched, or copied up unchanged, is no effect, and neither is a change
 * of owner, time stamp or extended attribute (which a jail without capabilities can hardly make). A renamed path is one
 * deleted and one created. Hard links become files of their own.
 */
export async function collectEffects(
  tree: ChangedTree,
  hidden: ReadonlySet<string>,
  blobs: BlobBatch,
  signal: AbortSignal,
): Promise<Collected> {
  const collector = new Collector(tree, hidden, blobs, signal)
  await collector.folder('', true, false)
  collector.root()
  collector.effects.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return { effects: collector.effects, unrecordable: collector.unrecordable }
}

class Collector {
  readonly effects: Effect[] = []
  readonly unrecordable: { path: string; reason: string }[] = []
  readonly #tree: ChangedTree
  readonly #hidden: ReadonlySet<string>
  readonly #blobs: BlobBatch
  readonly #signal: AbortSignal
  #seen = 0

  constructor(tree: ChangedTree, hidden: ReadonlySet<string>, blobs: BlobBatch, signal: AbortSignal) {
    this.#tree = tree
    this.#hidden = hidden
    this.#blobs = blobs
    this.#signal = signal
  }

  /** The workspace's own permission bits have no path to be recorded under. */
  root(): void {
    const after = lstatSync(this.#tree.changed)
    const before = lstatOrNull(this.#tree.lower)
    if (before !== null && (before.mode & 0o7777) !== (after.mode & 0o7777) && this.#touched(after)) {
      this.unrecordable.push({ path: '.', reason: "the workspace folder's own permission bits were changed" })
    }
  }

  /**
   * One folder that exists after the run. `shared`: a folder was there before it, too. `suspect`: something above it was
   * touched, perhaps renamed, which does not show in what lies below.
   */
  async folder(path: string, shared: boolean, suspect: boolean): Promise<void> {
    const names = this.#list(this.#tree.changed, path)
    const present = new Set<string>()
    for (const bytes of names) {
      const name = decodeUtf8(bytes)
      if (name === null) {
        this.#unnameable(path, bytes)
        continue
      }
      present.add(name)
      await this.#entry(join(path, name), shared, suspect)
    }
    if (shared) await this.#vanished(path, present, suspect)
  }

  async #entry(path: string, shared: boolean, suspect: boolean): Promise<void> {
    await this.#breathe()
    if (this.#isTooLong(path)) {
      this.unrecordable.push({ path: `${path.slice(0, 80)}…`, reason: 'its path is too long' })
      return
    }
    if (this.#hidden.has(path)) {
      // A copy leaves hidden places out; bwrap then needs something to mount on.
      if (this.#tree.kind === 'overlay') this.unrecordable.push({ path, reason: 'it is hidden from the jail' })
      return
    }
    const stats = lstatSync(join(this.#tree.changed, path))
    if (isWhiteout(stats) && this.#tree.kind === 'overlay') {
      if (shared) await this.#deleted(path)
      return
    }
    const touched = suspect || this.#touched(stats)
    if (stats.isDirectory()) {
      const before = shared ? this.#before(path) : absent
      if (before === null) return
      if (touched) this.#record(path, before, { type: 'directory', mode: stats.mode & 0o7777 })
      await this.folder(path, before.type === 'directory', touched)
      return
    }
    if (!touched) return
    if (!stats.isFile() && !stats.isSymbolicLink()) {
      this.unrecordable.push({ path, reason: `it is ${describeSpecial(stats)}` })
      return
    }
    const before = shared ? this.#before(path) : absent
    if (before === null) return
    const after = this.#after(path, stats)
    if (after.state === undefined) {
      this.unrecordable.push({ path, reason: `it is ${after.other}` })
      return
    }
    this.#record(path, before, after.state)
    if (before.type === 'directory') await this.#deletedChildren(path)
  }

  /** Names of the lower folder that the command no longer saw, without a whiteout of their own. */
  async #vanished(path: string, present: ReadonlySet<string>, suspect: boolean): Promise<void> {
    const candidates = this.#list(this.#tree.lower, path).filter((bytes) => !present.has(decodeUtf8(bytes) ?? ''))
    if (candidates.length === 0) return
    if (this.#tree.kind === 'overlay') {
      // All or none of them: the folder either was merged or was replaced (an opaque folder, whose mark Node cannot read).
      const witness = candidates[0] ?? Buffer.alloc(0)
      const seen = Buffer.concat([Buffer.from(`${join(this.#tree.merged, path)}/`), witness])
      if (existsBytes(seen)) return
    } else if (!suspect && !this.#touched(lstatSync(join(this.#tree.changed, path)))) return
    for (const bytes of candidates) {
      const name = decodeUtf8(bytes)
      if (name === null) this.#unnameable(path, bytes)
      else await this.#deleted(join(path, name))
    }
  }

  async #deleted(path: string): Promise<void> {
    await this.#breathe()
    if (this.#hidden.has(path)) return
    const before = this.#before(path)
    if (before === null || before.type === 'absent') return
    this.#record(path, before, absent)
    if (before.type === 'directory') await this.#deletedChildren(path)
  }

  async #deletedChildren(path: string): Promise<void> {
    for (const bytes of this.#list(this.#tree.lower, path)) {
      const name = decodeUtf8(bytes)
      if (name === null) this.#unnameable(path, bytes)
      else await this.#deleted(join(path, name))
    }
  }

  #record(path: string, before: PathState, after: PathState): void {
    if (sameState(before, after)) return
    const kind =
      before.type === 'absent'
        ? 'created'
        : after.type === 'absent'
          ? 'deleted'
          : sameContent(before, after)
            ? 'mode'
            : 'changed'
    this.effects.push({ path, kind, before, after })
  }

  /** null when what was there cannot be recorded, so that neither can its change. */
  #before(path: string): PathState | null {
    let observed: Observed
    try {
      observed = observePath(join(this.#tree.lower, path))
    } catch (error) {
      if (!isCode(error, 'EACCES', 'EPERM')) throw error
      observed = { other: 'not readable' }
    }
    if (observed.state !== undefined) return observed.state
    this.unrecordable.push({ path, reason: `what was there is ${observed.other}` })
    return null
  }

  #after(path: string, stats: Stats): Observed {
    const place = join(this.#tree.changed, path)
    if (!stats.isFile()) return observePath(place)
    const writer = this.#blobs.writer()
    try {
      const observed = this.#readable(place, stats, () => observePath(place, (chunk) => writer.write(chunk)))
      writer.finish()
      if (observed.state?.type === 'file') observed.state.mode = stats.mode & 0o7777
      return observed
    } catch (error) {
      writer.abandon()
      throw error
    }
  }

  /** The command may have left what its owner cannot read. It is over, and this is its private layer: open it up. */
  #readable<T>(place: string, stats: Stats, read: () => T): T {
    try {
      return read()
    } catch (error) {
      if (!isCode(error, 'EACCES', 'EPERM')) throw error
      chmodSync(place, stats.isDirectory() ? 0o700 : 0o600)
      return read()
    }
  }

  #list(root: string, path: string): Buffer[] {
    const place = join(root, path)
    const read = () => readdirSync(place, { encoding: 'buffer' })
    if (root === this.#tree.changed) return this.#readable(place, lstatSync(place), read)
    try {
      return read()
    } catch (error) {
      if (isCode(error, 'ENOENT', 'ENOTDIR')) return []
      if (!isCode(error, 'EACCES', 'EPERM')) throw error
      this.unrecordable.push({ path: path || '.', reason: 'what was in there is not readable' })
      return []
    }
  }

  /** A command that goes down folder by folder makes paths that nobody can open by their names, here or where they were to be applied. */
  #isTooLong(path: string): boolean {
    const { lower, changed } = this.#tree
    return tooLong(path, lower, changed)
  }

  /** Times can be set back by a command, the time of the last change of the inode cannot. */
  #touched(stats: Stats): boolean {
    return this.#tree.kind === 'overlay' || stats.ctimeMs > this.#tree.touchedSinceMs
  }

  #unnameable(folder: string, name: Uint8Array): void {
    this.unrecordable.push({ path: join(folder, new TextDecoder().decode(name)), reason: 'its name is not UTF-8' })
  }

  async #breathe(): Promise<void> {
    this.#seen += 1
    if (this.#seen % yieldEvery !== 0) return
    await setImmediate()
    this.#signal.throwIfAborted()
  }
}

/** PATH_MAX of Linux, less what a name beside it takes while it is written. */
const longestPath = 4096 - 300

const tooLong = (path: string, ...roots: string[]): boolean =>
  roots.some((root) => Buffer.byteLength(root) + Buffer.byteLength(path) > longestPath)

const absent: PathState = { type: 'absent' }

function isWhiteout(stats: Stats): boolean {
  return stats.isCharacterDevice() && stats.rdev === 0
}

function join(root: string, path: string): string {
  return root === '' ? path : path === '' ? root : `${root}/${path}`
}

function existsBytes(path: Buffer): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}
