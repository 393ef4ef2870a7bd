import { execFile } from 'node:child_process'
import { lstatSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sha256 } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import type { CommitRequest, Repository, RepositoryState } from '../core/repository.ts'
import type { Sandbox } from '../core/sandbox.ts'

const execute = promisify(execFile)

/** Settings of a repository that would start programs, put out of action. Filters are kept out by refusing paths that have one. */
const harmless = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.untrackedCache=false',
  'commit.gpgSign=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'protocol.allow=never',
  'core.alternateRefsCommand=',
]
const settings = harmless.flatMap((setting) => ['-c', setting])

type Git = (args: readonly string[], options?: { input?: string; index?: string }) => Promise<string>

/** `environment` is what Git may know: HOME for the person's name, PATH to be found. */
export function createGitRepository(options: { sandbox: Sandbox; home: string; path: string }): Repository {
  const git = (workspace: string): Git => {
    // A relative folder, or one of the workspace, could hold a `git` of somebody else's making.
    const folders = options.path
      .split(':')
      .filter((path) => path.startsWith('/') && !`${path}/`.startsWith(`${workspace}/`))
    const base = {
      PATH: folders.join(':'),
      HOME: options.home,
      LC_ALL: 'C',
      GIT_DIR: join(workspace, '.git'),
      GIT_WORK_TREE: workspace,
      GIT_NO_LAZY_FETCH: '1',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      GIT_LITERAL_PATHSPECS: '1',
      GIT_EDITOR: 'false',
    }
    return async (args, { input, index } = {}) => {
      const env = index ? { ...base, GIT_INDEX_FILE: index } : base
      const running = execute('git', [...settings, ...args], { cwd: workspace, env, maxBuffer: 1 << 28 })
      running.child.stdin?.on('error', () => {})
      running.child.stdin?.end(input ?? '')
      return (await running).stdout
    }
  }

  return {
    async inspect(workspace, paths, signal): Promise<RepositoryState> {
      const problem = folderProblem(workspace)
      if (problem) return { isRepository: problem.isRepository, ready: false, reason: problem.reason }
      const no = (reason: string): RepositoryState => ({ isRepository: true, ready: false, reason })
      // Comparing files with the index runs the repository's filters, so it happens in the jail.
      const script =
        'git "$@" symbolic-ref -q HEAD && git "$@" rev-parse -q --verify HEAD && git "$@" status --porcelain=v1 -z --untracked-files=normal --ignore-submodules=all'
      const jail = await options.sandbox.run(
        {
          command: ['/bin/sh', '-c', script, 'git', ...settings, '-c', `safe.directory=${workspace}`],
          workspace,
          binaries: 'system',
          environment: {
            GIT_CONFIG_COUNT: '1',
            GIT_CONFIG_KEY_0: 'safe.directory',
            GIT_CONFIG_VALUE_0: '*',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_NO_LAZY_FETCH: '1',
          },
          diffBytes: 0,
        },
        signal,
      )
      if (jail.exitCode === 127) return no('git is not installed')
      if (jail.exitCode !== 0)
        return no(jail.stderr.text.trim().split('\n')[0] || 'it is not on a branch with a commit')
      const [branch = '', head = '', status = ''] = splitTwice(jail.stdout.text)
      if (status !== '') {
        const changed = status.split('\0').filter((entry) => entry !== '')
        return no(
          `it has other changes (${changed[0]?.slice(3, 80)}${changed.length > 1 ? ` and ${changed.length - 1} more` : ''})`,
        )
      }
      const run = git(workspace)
      try {
        const tracked = new Set((await run(['ls-tree', '-r', '-z', '--name-only', head])).split('\0'))
        const foreign = paths.find((path) => !tracked.has(path))
        if (foreign !== undefined) return no(`${foreign} is not in it`)
        const filtered = await pathWithFilter(run, paths)
        if (filtered !== null) return no(`${filtered} goes through a filter of it`)
      } catch (error) {
        return no(messageOf(error))
      }
      return { isRepository: true, ready: true, base: `${head} ${branch}` }
    },

    async commit(request) {
      const [head = '', from = ''] = request.base.split(' ')
      const run = git(request.workspace)
      if (folderProblem(request.workspace)) return null
      try {
        const made = await findMade(run, request)
        if (made) {
          await checkOut(run, request, made)
          return made.branch
        }
        const now = (await run(['symbolic-ref', '-q', 'HEAD'])).trim()
        if (now !== from || (await run(['rev-parse', 'HEAD'])).trim() !== head) return null
        const paths = request.effects.map((effect) => effect.path)
        if (paths.some((path) => path.includes('\n')) || (await pathWithFilter(run, paths)) !== null) return null
        const branch = await freeName(run, request.branch)
        const commit = await writeCommit(run, request, head)
        await run(['update-ref', `refs/heads/${branch}`, commit, ''])
        await run(['config', `branch.${branch}.provenlyBase`, from])
        await checkOut(run, request, { branch, commit })
        return branch
      } catch {
        // The files are applied; a repository that does not take the commit must not keep the run from ending.
        return null
      }
    },

    async withdraw(request) {
      const [head = '', from = ''] = request.base.split(' ')
      const run = git(request.workspace)
      if (folderProblem(request.workspace)) return null
      try {
        const made = await findMade(run, request)
        if (!made) return null
        const there = (await run(['symbolic-ref', '-q', 'HEAD']).catch(() => '')).trim()
        const untouched = (await run(['rev-parse', '-q', '--verify', from]).catch(() => '')).trim() === head
        if (there === `refs/heads/${made.branch}`) {
          // Somebody may have gone on from here, on either branch: then Git stays as it is.
          if (!untouched) return null
          await run(['symbolic-ref', '-m', `provenly: undo ${request.run}`, 'HEAD', from])
          await restoreIndex(run, request, head)
        }
        await run(['update-ref', '-d', `refs/heads/${made.branch}`, made.commit])
        await run(['config', '--remove-section', `branch.${made.branch}`]).catch(() => '')
        return from.replace(/^refs\/heads\//, '')
      } catch {
        return null
      }
    },
  }

  /** The tree of the base with the applied files in it, through an index of its own: nothing else can get in. */
  async function writeCommit(run: Git, request: CommitRequest, head: string): Promise<string> {
    const index = join(request.workspace, '.git', `provenly-index-${sha256(request.run).slice(0, 16)}`)
    try {
      await run(['read-tree', head], { index })
      await run(['update-index', '-z', '--index-info'], { index, input: await indexInfo(run, request) })
      const tree = (await run(['write-tree'], { index })).trim()
      const message = `${request.message}\n\n${trailer(request.run)}\n`
      const known = await run(['var', 'GIT_COMMITTER_IDENT']).then(
        () => [],
        () => ['-c', 'user.name=Provenly', '-c', 'user.email=provenly@localhost'],
      )
      return (await run([...known, 'commit-tree', tree, '-p', head, '-F', '-'], { input: message })).trim()
    } finally {
      rmSync(index, { force: true })
      rmSync(`${index}.lock`, { force: true })
    }
  }
}

const trailer = (run: string) => `Provenly-Run: ${run}`

/** Only a folder of one's own at the top of the workspace: a `.git` that is a file or a link leads somewhere else. */
function folderProblem(workspace: string): { isRepository: boolean; reason: string } | null {
  const stats = lstatSync(join(workspace, '.git'), { throwIfNoEntry: false })
  if (!stats) return { isRepository: false, reason: 'it is not the top folder of a repository' }
  if (!stats.isDirectory())
    return { isRepository: true, reason: 'its .git is not a folder (a worktree or a submodule)' }
  const user = process.getuid?.()
  if (user !== undefined && stats.uid !== user)
    return { isRepository: true, reason: 'its .git belongs to somebody else' }
  return null
}

function splitTwice(text: string): [string, string, string] {
  const first = text.indexOf('\n')
  const second = text.indexOf('\n', first + 1)
  return [text.slice(0, first), text.slice(first + 1, second), text.slice(second + 1)]
}

async function pathWithFilter(run: Git, paths: readonly string[]): Promise<string | null> {
  const answer = await run(['check-attr', '-z', '--stdin', 'filter'], {
    input: paths.map((path) => `${path}\0`).join(''),
  })
  const parts = answer.split('\0')
  for (let at = 0; at + 2 < parts.length; at += 3) {
    if (!['unspecified', 'unset'].includes(parts[at + 2] ?? '')) return parts[at] ?? ''
  }
  return null
}

async function indexInfo(run: Git, request: CommitRequest): Promise<string> {
  const paths = request.effects.map((effect) => effect.path)
  const names = (
    await run(['hash-object', '-w', '--stdin-paths'], { input: paths.map((path) => `${path}\n`).join('') })
  )
    .trim()
    .split('\n')
  return request.effects
    .map(({ path, after }, index) => {
      const mode = after.type === 'file' && (after.mode & 0o100) !== 0 ? '100755' : '100644'
      return `${mode} ${names[index]}\t${path}\0`
    })
    .join('')
}

/** Points HEAD at the new branch and brings the index's entries of these paths along; the files are there already. */
async function checkOut(run: Git, request: CommitRequest, made: { branch: string; commit: string }): Promise<void> {
  const target = `refs/heads/${made.branch}`
  const there = (await run(['symbolic-ref', '-q', 'HEAD'])).trim()
  if (there !== target) await run(['symbolic-ref', '-m', `provenly: ${request.run}`, 'HEAD', target])
  await restoreIndex(run, request, made.commit)
}

async function restoreIndex(run: Git, request: { effects: CommitRequest['effects'] }, commit: string): Promise<void> {
  const wanted = new Set(request.effects.map((effect) => effect.path))
  const entries = (await run(['ls-tree', '-r', '-z', commit]))
    .split('\0')
    .filter((entry) => wanted.has(entry.slice(entry.indexOf('\t') + 1)))
  const input = entries.map((entry) => `${entry.replace(/^(\d+) \w+ (\w+)\t/, '$1 $2\t')}\0`).join('')
  await run(['update-index', '-z', '--index-info'], { input })
}

/** The branch of this run, told by the last line of its commit. */
async function findMade(
  run: Git,
  request: { run: string; branch: string },
): Promise<{ branch: string; commit: string } | null> {
  for (const branch of names(request.branch)) {
    const commit = (await run(['rev-parse', '-q', '--verify', `refs/heads/${branch}`]).catch(() => '')).trim()
    if (commit === '') return null
    const message = await run(['cat-file', 'commit', commit])
    if (message.trimEnd().endsWith(trailer(request.run))) return { branch, commit }
  }
  return null
}

async function freeName(run: Git, branch: string): Promise<string> {
  for (const name of names(branch)) {
    const taken = await run(['rev-parse', '-q', '--verify', `refs/heads/${name}`]).catch(() => '')
    if (taken === '') return name
  }
  throw new Fault('conflict', `there are too many branches called ${branch}`)
}

function* names(branch: string): Iterable<string> {
  yield branch
  for (let count = 2; count < 100; count += 1) yield `${branch}-${count}`
}

function messageOf(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string }
  return (stderr?.trim() || message).split('\n')[0] ?? ''
}
