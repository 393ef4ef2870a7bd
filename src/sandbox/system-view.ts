import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { sha256 } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import type { SystemFolder } from './jail-arguments.ts'
import { isCode, lstatOrNull } from './path-state.ts'

const wholeSystem = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32']
const librariesOnly = ['/usr/lib', '/usr/lib32', '/usr/lib64', '/usr/libx32', '/usr/share/zoneinfo']
const searchPath = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin']

/** What programs need in order to run and nothing that tells about, or lets into, anything else. */
const harmlessEtc = [
  'alternatives',
  'bash.bashrc',
  'debian_version',
  'group',
  'host.conf',
  'hosts',
  'inputrc',
  'ld.so.cache',
  'ld.so.conf',
  'ld.so.conf.d',
  'locale.alias',
  'locale.conf',
  'localtime',
  'login.defs',
  'lsb-release',
  'magic',
  'magic.mime',
  'mime.types',
  'networks',
  'nsswitch.conf',
  'os-release',
  'passwd',
  'perl',
  'protocols',
  'services',
  'shells',
  'terminfo',
  'timezone',
]

export function systemFolders(programs: 'system' | readonly string[]): SystemFolder[] {
  const folders: SystemFolder[] = []
  for (const path of programs === 'system' ? wholeSystem : [...wholeSystem.slice(1), ...librariesOnly]) {
    const stats = lstatOrNull(path)
    if (stats?.isSymbolicLink()) folders.push({ path, linkTarget: readlinkSync(path) })
    else if (stats?.isDirectory()) folders.push({ path, linkTarget: null })
  }
  return folders
}

/** `copies` is mounted on /etc, `mounted` on its folders of the same names. */
export type EtcView = { copies: string; mounted: readonly string[] }

/**
 * The harmless part of /etc: its files as copies, made once for each state of them, because thirty mounts of single files
 * would take longer than all the rest of the jail; its folders as they are. Throws what the file system throws.
 */
export function etcView(stateDir: string): EtcView {
  const runtimes = readdirSync('/etc').filter((name) => /^(java-\d|python3)/.test(name))
  const present = [...harmlessEtc, ...runtimes].sort().flatMap((name) => {
    const stats = statOrNull(join('/etc', name))
    return stats === null
      ? []
      : [{ name, folder: stats.isDirectory(), version: `${name} ${stats.mtimeMs} ${stats.size}` }]
  })
  const mounted = present.filter(({ folder }) => folder).map(({ name }) => join('/etc', name))
  const copies = join(stateDir, `etc-${sha256(present.map(({ version }) => version).join('\n')).slice(0, 16)}`)
  if (existsSync(copies)) return { copies, mounted }
  const making = mkdtempSync(`${copies}-`)
  for (const { name, folder } of present) {
    if (folder) mkdirSync(join(making, name))
    else if (isReadable(join('/etc', name))) copyFileSync(join('/etc', name), join(making, name))
  }
  chmodSync(making, 0o755)
  try {
    renameSync(making, copies)
  } catch (error) {
    // Another process was faster.
    rmSync(making, { recursive: true, force: true })
    if (!isCode(error, 'ENOTEMPTY', 'EEXIST')) throw error
  }
  return { copies, mounted }
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}

function statOrNull(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

/** Each program's real file and the place where it is found by name. Throws Fault `unavailable` for one that is missing. */
export function resolvePrograms(names: readonly string[]): { source: string; target: string }[] {
  return names.map((name) => {
    const found = name.startsWith('/')
      ? existsSync(name) && name
      : searchPath.map((folder) => join(folder, name)).find((path) => existsSync(path))
    if (!found) {
      throw new Fault('unavailable', `The program ${name} is not installed`, { hint: `Install ${basename(name)}.` })
    }
    // /bin is a link to /usr/bin on most machines, and a mount point must not lead through one.
    return { source: realpathSync(found), target: join(realpathSync(dirname(found)), basename(found)) }
  })
}

export function findTool(name: string): string | null {
  return searchPath.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}
