import type { Digest } from './digest.ts'
import type { Effect, PathState } from './effects.ts'

export type PathConflict = { path: string; expected: PathState; actual: PathState }

export type UndoStep = {
  path: string
  /** restore: bring the original back. remove: delete what the run created. keep: already as it was before. */
  action: 'restore' | 'remove' | 'keep'
  /** Set when the path was changed after the run: undoing it would overwrite that change. */
  conflict?: PathConflict
}

/**
 * Writes recorded effects to the real workspace and takes them back. Port.
 * Every file is replaced atomically and synced; a journal under `id` makes both directions resumable: calling again with the
 * same arguments after a crash continues and ends in the same state. Nothing is ever followed through a symbolic link.
 * Throws Fault `stale` (before anything is written) when a touched path is not what `before` says, `storage` on a full or
 * read-only disk, `not-found` when the workspace or a recorded blob is gone.
 */
export interface Committer {
  /** Current state of the given relative paths; a path below a symlink or a file is `absent`. */
  observe(workspace: string, paths: readonly string[]): Promise<Record<string, PathState>>
  /** Paths whose state is not `before`. Empty means that the effects still apply. */
  conflicts(workspace: string, effects: readonly Effect[]): Promise<PathConflict[]>
  /** Saves originals, then writes. Returns what is there afterwards, observed again. */
  commit(id: string, workspace: string, effects: readonly Effect[]): Promise<Record<string, PathState>>
  previewUndo(workspace: string, effects: readonly Effect[]): Promise<UndoStep[]>
  /** Without `force`, refuses with Fault `conflict` (nothing written) if a step has a conflict; with it, overwrites. */
  undo(
    id: string,
    workspace: string,
    effects: readonly Effect[],
    options: { force: boolean },
  ): Promise<Record<string, PathState>>
  /** Recorded content, for diffs and cards. Throws Fault `not-found`. */
  readBlob(digest: Digest): Promise<Uint8Array>
}
