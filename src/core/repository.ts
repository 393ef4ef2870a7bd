import type { Effect } from './effects.ts'

/** `base` names the commit and the branch that a new branch would start from. */
export type RepositoryState =
  | { isRepository: true; ready: true; base: string }
  | { isRepository: boolean; ready: false; reason: string }

export type CommitRequest = {
  run: string
  workspace: string
  /** As `inspect` gave it: when the repository has moved on since, nothing is committed. */
  base: string
  branch: string
  message: string
  effects: readonly Effect[]
}

/**
 * Commits applied effects on a new branch of the workspace's own git repository, and takes that back. Port.
 * Runs no hook, filter, pager, signing program or network transport of the repository outside of a jail. `commit` and `withdraw`
 * resume under the run's id and answer null where nothing was or may be done (moved on, changed by somebody, git says no): the
 * files in the workspace are never touched. Only `inspect` throws, what the sandbox throws.
 */
export interface Repository {
  /** Ready when the workspace is the top folder of a repository on a branch, without changes, that tracks all of `paths`. */
  inspect(workspace: string, paths: readonly string[], signal: AbortSignal): Promise<RepositoryState>
  /** The name of the branch that now holds exactly these effects and is checked out. */
  commit(request: CommitRequest): Promise<string | null>
  /** Back on the branch where it started, the new one removed: after the files were restored. */
  withdraw(request: Omit<CommitRequest, 'message'>): Promise<string | null>
}
