import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Fault } from '../core/fault.ts'
import { isCode, lstatOrNull } from './path-state.ts'

/** Below a home folder: keys, tokens and histories. Hidden when the workspace contains them. */
const secretPlaces = [
  '.ssh',
  '.gnupg',
  '.aws',
  '.azure',
  '.kube',
  '.docker',
  '.config/gcloud',
  '.config/gh',
  '.config/hub',
  '.config/op',
  '.config/rclone',
  '.config/sops',
  '.netrc',
  '.npmrc',
  '.pypirc',
  '.git-credentials',
  '.config/git/credentials',
  '.pgpass',
  '.my.cnf',
  '.password-store',
  '.local/share/keyrings',
  '.vault-token',
  '.terraform.d/credentials.tfrc.json',
  '.terraformrc',
  '.pulumi/credentials.json',
  '.snowflake',
  '.snowsql',
  '.cargo/credentials',
  '.cargo/credentials.toml',
  '.gem/credentials',
  '.m2/settings.xml',
  '.config/containers/auth.json',
  '.mozilla',
  '.config/google-chrome',
  '.config/chromium',
  '.cache/huggingface/token',
  '.huggingface/token',
  '.bash_history',
  '.zsh_history',
  '.local/share/fish/fish_history',
  '.python_history',
  '.node_repl_history',
  '.psql_history',
  '.mysql_history',
  '.sqlite_history',
  '.lesshst',
  '.viminfo',
]

const refusedBelow = [
  '/etc',
  '/proc',
  '/sys',
  '/dev',
  '/boot',
  '/bin',
  '/sbin',
  '/lib',
  '/lib32',
  '/lib64',
  '/libx32',
  '/run',
]
const refusedExactly = ['/', '/var', '/var/lib', '/usr']
/** The parts of /usr that are people's own. */
const sourcesBelowUsr = ['/usr/src/', '/usr/local/src/']

/** The workspace's real path. Throws Fault `invalid` for one that is missing or that no command may be given. */
export function resolveWorkspace(workspace: string, home: string, stateDir: string): string {
  let path: string
  try {
    path = realpathSync(workspace)
    if (!workspace.startsWith('/') || !statSync(path).isDirectory()) {
      throw new Fault('invalid', `The workspace ${workspace} is not a folder given by its absolute path`)
    }
  } catch (error) {
    if (error instanceof Fault) throw error
    throw new Fault('invalid', `The workspace ${workspace} cannot be opened`, {
      cause: error,
      hint: isCode(error, 'ENOENT') ? 'Create the folder first.' : 'Check its permissions.',
    })
  }
  const refusal = refusalOf(path, realOr(home), realOr(stateDir))
  if (refusal !== null) {
    throw new Fault('invalid', `The workspace ${path} cannot be used: ${refusal}`, {
      hint: 'Work in a folder of your own below your home folder.',
    })
  }
  return path
}

export function refusalOf(path: string, home: string, stateDir: string): string | null {
  if (refusedExactly.includes(path) || refusedBelow.some((root) => isWithin(path, root)))
    return 'it belongs to the system'
  if (path.startsWith('/usr/') && !sourcesBelowUsr.some((root) => path.startsWith(root)))
    return 'it belongs to the system'
  if (isWithin(path, stateDir)) return "it is inside Provenly's own state folder"
  if (secretPlaces.some((place) => isWithin(path, join(home, place)))) return 'it holds keys or credentials'
  return null
}

/** On a link, nothing is mounted: what it names is hidden where it is. */
export type HiddenPath = { path: string; kind: 'folder' | 'file' | 'link' }

/**
 * Absolute paths below the workspace that the jail covers. A secret that is reached through a symbolic link is covered
 * where it really is, when that is in the workspace; the link itself is only kept out of the effects.
 */
export function hiddenPlaces(workspace: string, homes: readonly string[], others: readonly string[]): HiddenPath[] {
  const candidates = new Set<string>(others)
  for (const home of homes) for (const place of secretPlaces) candidates.add(join(home, place))
  const found = new Map<string, HiddenPath>()
  for (const candidate of candidates) {
    for (const path of [candidate, realOr(candidate)]) {
      if (path === workspace || !isWithin(path, workspace)) continue
      const stats = lstatOrNull(path)
      if (stats !== null)
        found.set(path, { path, kind: stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'file' })
    }
  }
  const all = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return all.filter(
    (entry) => !all.some((outer) => outer !== entry && outer.kind === 'folder' && isWithin(entry.path, outer.path)),
  )
}

/** Home folders of the machine's users that lie in the workspace: root, working in /home, could read them all. */
export function homesWithin(workspace: string, home: string): string[] {
  const homes = new Set([home, realOr(home)])
  let passwd = ''
  try {
    passwd = readFileSync('/etc/passwd', 'utf8')
  } catch {
    // Without the list, the caller's own home is still covered.
  }
  for (const line of passwd.split('\n')) {
    const folder = line.split(':')[5]
    if (folder?.startsWith('/') && folder !== '/') homes.add(folder)
  }
  return [...homes].filter((folder) => isWithin(folder, workspace) || isWithin(workspace, folder))
}

export function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(root === '/' ? '/' : `${root}/`)
}

export function relativeTo(workspace: string, path: string): string {
  return relative(workspace, path)
}

export function realOr(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
