import { readdirSync, realpathSync, type Stats } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { Committer, PathConflict, UndoStep } from '../core/committer.ts'
import { digestOf, sha256 } from '../core/digest.ts'
import type { Effect, PathState } from '../core/effects.ts'
import { Fault } from '../core/fault.ts'
import { applyChanges, removeTemporaries } from './apply-changes.ts'
import { type BlobStore, createBlobStore } from './blobs.ts'
import { FolderTree, split } from './folder-tree.ts'
import {
  type Change,
  type Direction,
  type Journal,
  journalPath,
  type Owner,
  readJournal,
  writeJournal,
} from './journal.ts'
import { isCode, lstatOrNull, observePath, sameState } from './path-state.ts'

export type CommitterOptions = {
  stateDir: string
  /** Called with the name of each step before it touches the disk: tests stop the process there. */
  step?: (name: string) => void
}

const absent: PathState = { type: 'absent' }
const yieldEvery = 200

export function createCommitter(options: CommitterOptions): Committer {
  return new JournalCommitter(options)
}

class JournalCommitter implements Committer {
  readonly #stateDir: string
  readonly #blobs: BlobStore
  readonly #step: (name: string) => void

  constructor({ stateDir, step }: CommitterOptions) {
    this.#stateDir = stateDir
    this.#blobs = createBlobStore(stateDir)
    this.#step = step ?? (() => {})
  }

  async readBlob(digest: string): Promise<Uint8Array> {
    return this.#blobs.read(digest)
  }

  observe(workspace: string, paths: readonly string[]): Promise<Record<string, PathState>> {
    return inTree(workspace, (tree) =>
      observeAll(
        tree,
        paths.map((path) => ({ path, expected: [] })),
      ),
    )
  }

  conflicts(workspace: string, effects: readonly Effect[]): Promise<PathConflict[]> {
    return inTree(workspace, async (tree) =>
      conflictsOf(changesOf(effects), await observeChanges(tree, changesOf(effects))),
    )
  }

  commit(id: string, workspace: string, effects: readonly Effect[]): Promise<Record<string, PathState>> {
    return inTree(workspace, async (tree, real) => {
      const path = journalPath(this.#stateDir, id, 'commit')
      const found = this.#journal(path, id, real, effects)
      if (found?.phase === 'done' && found.observed !== null) return found.observed
      const journal = found ?? (await this.#startCommit(tree, real, effects))
      if (found === null) this.#write(path, journal)
      return this.#finish('commit', id, path, journal, tree)
    })
  }

  previewUndo(workspace: string, effects: readonly Effect[]): Promise<UndoStep[]> {
    return inTree(workspace, async (tree) => undoSteps(tree, effects, await observeChanges(tree, changesOf(effects))))
  }

  undo(
    id: string,
    workspace: string,
    effects: readonly Effect[],
    { force }: { force: boolean },
  ): Promise<Record<string, PathState>> {
    return inTree(workspace, async (tree, real) => {
      const path = journalPath(this.#stateDir, id, 'undo')
      const found = this.#journal(path, id, real, effects)
      if (found?.phase === 'done' && found.observed !== null) return found.observed
      const journal = found ?? (await this.#startUndo(tree, real, id, effects, force))
      if (found === null) this.#write(path, journal)
      return this.#finish('undo', id, path, journal, tree)
    })
  }

  #journal(path: string, id: string, workspace: string, effects: readonly Effect[]): Journal | null {
    checkPaths(effects)
    const journal = readJournal(path)
    if (journal === null) return null
    if (journal.effects !== digestOf(effects) || journal.workspace !== workspace) {
      throw new Fault('conflict', `The id ${id} was already used for other effects`)
    }
    return journal
  }

  async #startCommit(tree: FolderTree, workspace: string, effects: readonly Effect[]): Promise<Journal> {
    const changes = changesOf(effects)
    const present = await observeChanges(tree, changes)
    const stale = conflictsOf(changes, present)
    const [first] = stale
    if (first !== undefined) throw staleFault(first.path, stale.length)
    this.#checkOthersInFolders(tree, changes)
    this.#checkParents(tree, changes)
    this.#checkBlobs(changes)
    const owners = await this.#saveOriginals(tree, changes)
    return { version: 1, workspace, effects: digestOf(effects), phase: 'started', changes, owners, observed: null }
  }

  async #startUndo(
    tree: FolderTree,
    workspace: string,
    id: string,
    effects: readonly Effect[],
    force: boolean,
  ): Promise<Journal> {
    const present = await observeChanges(tree, changesOf(effects))
    const steps = undoSteps(tree, effects, present)
    const conflicting = steps.filter(({ conflict }) => conflict !== undefined)
    const [first] = conflicting
    if (first !== undefined && !force) {
      throw new Fault('conflict', `${first.path} was changed after the run${andOthers(conflicting.length)}`, {
        hint: 'Undo with force to overwrite the later changes.',
      })
    }
    const restored = new Map(effects.map(({ path, before }) => [path, before]))
    const changes = steps
      .filter(({ action }) => action !== 'keep')
      .map(({ path }) => ({ path, from: present[path] ?? absent, to: restored.get(path) ?? absent }))
    this.#checkParents(tree, changes)
    this.#checkBlobs(changes)
    // What a forced undo overwrites stays in the blob store.
    await this.#saveOriginals(tree, changes)
    const owners = readJournal(journalPath(this.#stateDir, id, 'commit'))?.owners ?? {}
    return { version: 1, workspace, effects: digestOf(effects), phase: 'started', changes, owners, observed: null }
  }

  /** Every state that an attempt can leave is either end of a change, or between them. */
  async #finish(
    direction: Direction,
    id: string,
    path: string,
    journal: Journal,
    tree: FolderTree,
  ): Promise<Record<string, PathState>> {
    const { changes, owners, workspace } = journal
    const temporaryPrefix = `.provenly-${sha256(`${direction} ${id}`).slice(0, 12)}-`
    removeTemporaries(
      tree,
      changes.map((change) => change.path),
      temporaryPrefix,
    )
    const present = await observeChanges(tree, changes)
    for (const change of changes) {
      if (!isOnTheWay(change, present[change.path] ?? absent)) throw staleFault(change.path, 1)
    }
    let observed: Record<string, PathState> = {}
    const { kept } = await applyChanges({
      tree,
      workspace,
      blobs: this.#blobs,
      changes,
      present,
      owners,
      restoreTimes: direction === 'undo',
      temporaryPrefix,
      inPlace: async () => {
        observed = await observeChanges(tree, changes)
      },
      step: this.#step,
    })
    const [first] = kept
    if (first !== undefined && direction === 'commit') throw staleFault(first, kept.length)
    for (const { path: folder, to } of changes) {
      if (to.type === 'directory') observed[folder] = observeFolder(tree, folder, to)
    }
    this.#write(path, { ...journal, phase: 'done', observed })
    return observed
  }

  #write(path: string, journal: Journal): void {
    this.#step(`journal ${journal.phase}`)
    writeJournal(path, journal)
  }

  #checkBlobs(changes: readonly Change[]): void {
    for (const { path, from, to } of changes) {
      if (to.type !== 'file' || (from.type === 'file' && from.digest === to.digest)) continue
      if (!this.#blobs.has(to.digest)) throw new Fault('not-found', `The recorded content of ${path} is gone`)
    }
  }

  /** A folder that goes may only hold what goes with it. */
  #checkOthersInFolders(tree: FolderTree, changes: readonly Change[]): void {
    const going = new Set(changes.filter(({ to }) => to.type === 'absent').map(({ path }) => path))
    for (const { path, from, to } of changes) {
      if (from.type !== 'directory' || to.type === 'directory') continue
      const other = namesIn(tree, path).find((name) => !going.has(`${path}/${name}`))
      if (other !== undefined) throw staleFault(`${path}/${other}`, 1)
    }
  }

  #checkParents(tree: FolderTree, changes: readonly Change[]): void {
    const made = new Set(changes.filter(({ to }) => to.type === 'directory').map(({ path }) => path))
    for (const { path, to } of changes) {
      if (to.type !== 'absent' && !hasParent(tree, path, made)) throw staleFault(split(path).folder, 1)
    }
  }

  async #saveOriginals(tree: FolderTree, changes: readonly Change[]): Promise<Record<string, Owner>> {
    const owners: Record<string, Owner> = Object.create(null)
    const batch = this.#blobs.batch()
    try {
      for (const [index, { path, from, to }] of changes.entries()) {
        if (index % yieldEvery === 0) await setImmediate()
        const place = tree.place(path)
        const stats = place === null ? null : lstatOrNull(place)
        if (place === null || stats === null) continue
        owners[path] = { uid: stats.uid, gid: stats.gid, mtimeMs: stats.mtimeMs }
        if (from.type !== 'file' || (to.type === 'file' && to.digest === from.digest)) continue
        if (this.#blobs.has(from.digest)) continue
        const writer = batch.writer()
        try {
          observePath(place, (chunk) => writer.write(chunk))
          if (writer.finish() !== from.digest) throw staleFault(path, 1)
        } catch (error) {
          writer.abandon()
          throw error
        }
      }
      this.#step('save originals')
      await batch.commit()
      return owners
    } finally {
      batch.discard()
    }
  }
}

async function inTree<T>(workspace: string, use: (tree: FolderTree, real: string) => Promise<T>): Promise<T> {
  let real: string
  try {
    real = realpathSync(workspace)
  } catch (error) {
    throw new Fault('not-found', `The workspace ${workspace} is gone`, { cause: error })
  }
  // Plans name real folders. One that is a link by now is not the folder that was proven, whatever it leads to.
  if (real !== workspace)
    throw new Fault('stale', `The workspace ${workspace} leads somewhere else now`, { hint: 'prove again' })
  const tree = new FolderTree(real)
  try {
    return await use(tree, real)
  } finally {
    tree.close()
  }
}

function changesOf(effects: readonly Effect[]): Change[] {
  return effects.map(({ path, before, after }) => ({ path, from: before, to: after }))
}

function conflictsOf(changes: readonly Change[], present: Record<string, PathState>): PathConflict[] {
  return changes.flatMap(({ path, from }) => {
    const actual = present[path] ?? absent
    return sameState(actual, from) ? [] : [{ path, expected: from, actual }]
  })
}

function observeChanges(tree: FolderTree, changes: readonly Change[]): Promise<Record<string, PathState>> {
  return observeAll(
    tree,
    changes.map(({ path, from, to }) => ({ path, expected: [from, to] })),
  )
}

async function observeAll(
  tree: FolderTree,
  wanted: readonly { path: string; expected: readonly PathState[] }[],
): Promise<Record<string, PathState>> {
  const states: Record<string, PathState> = Object.create(null)
  tree.forget()
  for (const [index, { path, expected }] of wanted.entries()) {
    if (index % yieldEvery === yieldEvery - 1) await setImmediate()
    checkPath(path)
    states[path] = observeOne(tree, path, expected)
  }
  return { ...states }
}

function observeOne(tree: FolderTree, path: string, expected: readonly PathState[]): PathState {
  const place = tree.place(path)
  if (place === null) return absent
  try {
    const { state, other } = observePath(place)
    if (state !== undefined) return state
    throw new Fault('stale', `${path} is now ${other}`, { hint: 'Prove the change again.' })
  } catch (error) {
    if (!isCode(error, 'EACCES')) throw error
    // A file whose owner may not read it: all that can be compared are its size and permission bits.
    const stats = lstatIfAllowed(place)
    const match = expected.find(
      (state) =>
        state.type === 'file' && stats?.isFile() && stats.size === state.size && (stats.mode & 0o7777) === state.mode,
    )
    if (match !== undefined) return match
    throw new Fault('storage', `${path} cannot be read`, {
      cause: error,
      hint: 'Check its permissions and those of the folders above it.',
    })
  }
}

/** A folder below one that its owner may not search cannot be looked at; its permission bits were set a moment ago. */
function observeFolder(tree: FolderTree, path: string, to: PathState): PathState {
  try {
    return observeOne(tree, path, [])
  } catch (error) {
    if (error instanceof Fault && isCode(error.cause, 'EACCES')) return to
    throw error
  }
}

function lstatIfAllowed(place: string): Stats | null {
  try {
    return lstatOrNull(place)
  } catch (error) {
    if (isCode(error, 'EACCES')) return null
    throw error
  }
}

function undoSteps(tree: FolderTree, effects: readonly Effect[], present: Record<string, PathState>): UndoStep[] {
  const removable = new Set(effects.filter(({ before }) => before.type === 'absent').map(({ path }) => path))
  const restored = new Set(effects.filter(({ before }) => before.type === 'directory').map(({ path }) => path))
  const steps = new Map<string, UndoStep>()
  // Deepest first: a folder stays when something in it does.
  for (const { path, before, after } of [...effects].sort((a, b) => (a.path < b.path ? 1 : -1))) {
    const actual = present[path] ?? absent
    const conflict = { path, expected: after, actual }
    const step = (): UndoStep => {
      if (sameState(actual, before)) return { path, action: 'keep' }
      const leavesFolder = actual.type === 'directory' && before.type !== 'directory'
      if (leavesFolder && namesIn(tree, path).some((name) => !removable.has(`${path}/${name}`))) {
        return { path, action: 'keep', conflict }
      }
      if (before.type === 'absent') {
        return sameState(actual, after) ? { path, action: 'remove' } : { path, action: 'remove', conflict }
      }
      const asLeft = sameState(actual, after) && hasParent(tree, path, restored)
      return asLeft ? { path, action: 'restore' } : { path, action: 'restore', conflict }
    }
    const decided = step()
    if (decided.action === 'keep' && actual.type !== 'absent') removable.delete(path)
    steps.set(path, decided)
  }
  return effects.map(({ path }): UndoStep => steps.get(path) ?? { path, action: 'keep' })
}

/** The folder that `path` is to be put into exists, or is one of those that will. */
function hasParent(tree: FolderTree, path: string, coming: ReadonlySet<string>): boolean {
  const { folder } = split(path)
  if (folder === '') return true
  return coming.has(folder) || tree.folder(folder) !== null
}

function isOnTheWay({ from, to }: Change, actual: PathState): boolean {
  if (sameState(actual, from) || sameState(actual, to)) return true
  if (actual.type === 'directory') return from.type === 'directory' || to.type === 'directory'
  // A folder that becomes a file, or the other way round, is for a moment neither.
  if (actual.type === 'absent') return (from.type === 'directory') !== (to.type === 'directory')
  return false
}

function namesIn(tree: FolderTree, path: string): string[] {
  const place = tree.folder(path)
  if (place === null) return []
  return readdirSync(place)
}

function checkPaths(effects: readonly Effect[]): void {
  const seen = new Set<string>()
  for (const { path } of effects) {
    checkPath(path)
    if (seen.has(path)) throw new Fault('invalid', `Two effects on ${path}`)
    seen.add(path)
  }
}

function checkPath(path: string): void {
  const parts = path.split('/')
  if (path.includes('\0') || parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw new Fault('invalid', `${JSON.stringify(path)} is no path below the workspace`)
  }
}

function staleFault(path: string, count: number): Fault {
  return new Fault('stale', `${path || 'The workspace'} is not what it was${andOthers(count)}`, {
    hint: 'The proof is stale: prove the change again.',
  })
}

function andOthers(count: number): string {
  return count > 1 ? `, nor ${count - 1} other ${count === 2 ? 'path' : 'paths'}` : ''
}
