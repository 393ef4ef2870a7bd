import { existsSync, readdirSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Fault } from '../core/fault.ts'
import type { SystemFolder } from './jail-arguments.ts'
import { lstatOrNull } from './path-state.ts'

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

export function etcFiles(): string[] {
  const runtimes = readdirSync('/etc').filter((name) => /^(java-\d|python3)/.test(name))
  return [...harmlessEtc, ...runtimes].map((name) => join('/etc', name)).filter((path) => existsSync(path))
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
