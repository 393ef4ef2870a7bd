import { sharedMemoryBytes } from './limits.ts'
import type { EtcView } from './system-view.ts'
import type { HiddenPath } from './workspace.ts'
import { isWithin } from './workspace.ts'

/** Numbers of the descriptors that the spawner hands to the holder and to bwrap. */
export const descriptors = { status: 3, seccomp: 4, toParent: 5, fromParent: 6 } as const

/** A system folder: its link target where distributions merged /bin into /usr, null where it is a real folder. */
export type SystemFolder = { path: string; linkTarget: string | null }

export type JailView = {
  command: readonly string[]
  workspace: string
  /** Where the copy-on-write view of the workspace is mounted outside. */
  merged: string
  home: string
  /** Empty folders that stand in for HOME and /tmp. */
  homeStandIn: string
  tmpStandIn: string
  systemFolders: readonly SystemFolder[]
  /** The harmless part of /etc. */
  etc: EtcView
  /** null: all of the system's programs. Else source and destination of each. */
  programs: readonly { source: string; target: string }[] | null
  /** Mounted read-only at the same place. */
  readable: readonly string[]
  environment: Readonly<Record<string, string>>
  hidden: readonly HiddenPath[]
  emptyFolder: string
  uid: number
  gid: number
  disableUserNamespaces: boolean
  seccomp: boolean
  timeZone: string | undefined
}

/** Arguments of bwrap, in the order in which it mounts: what comes later covers what came before. */
export function jailArguments(view: JailView): string[] {
  return [
    ...['--unshare-all', '--unshare-user'],
    ...(view.disableUserNamespaces ? ['--disable-userns'] : []),
    ...['--uid', String(view.uid), '--gid', String(view.gid)],
    ...['--die-with-parent', '--new-session', '--cap-drop', 'ALL'],
    ...['--json-status-fd', String(descriptors.status)],
    ...(view.seccomp ? ['--seccomp', String(descriptors.seccomp)] : []),
    ...environment(view),
    ...systemMounts(view),
    ...['--proc', '/proc', '--remount-ro', '/proc'],
    ...[
      '--dev',
      '/dev',
      '--size',
      String(sharedMemoryBytes),
      '--perms',
      '1777',
      '--tmpfs',
      '/dev/shm',
      '--remount-ro',
      '/dev',
    ],
    ...['--bind', view.tmpStandIn, '/tmp', '--symlink', '/tmp', '/var/tmp'],
    ...(isWithin(view.home, view.workspace) ? [] : ['--bind', view.homeStandIn, view.home]),
    ...(view.programs ?? []).flatMap(({ source, target }) => ['--ro-bind', source, target]),
    ...view.readable.flatMap((path) => ['--ro-bind', path, path]),
    ...['--bind', view.merged, view.workspace],
    ...view.hidden.flatMap(({ path, kind }) =>
      kind === 'link' ? [] : ['--ro-bind', kind === 'folder' ? view.emptyFolder : '/dev/null', path],
    ),
    ...['--remount-ro', '/', '--chdir', view.workspace],
    '--',
    ...view.command,
  ]
}

function environment(view: JailView): string[] {
  const variables: [string, string][] = [
    ['PATH', '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
    ['HOME', view.home],
    ['LANG', 'C.UTF-8'],
    ['TERM', 'dumb'],
  ]
  if (view.timeZone !== undefined) variables.push(['TZ', view.timeZone])
  for (const [name, value] of Object.entries(view.environment)) variables.push([name, value])
  return ['--clearenv', ...variables.flatMap(([name, value]) => ['--setenv', name, value])]
}

function systemMounts(view: JailView): string[] {
  // Given a list of programs, only the folders of libraries are shared; /bin and /sbin stay links so that #! lines work.
  const wanted = view.systemFolders.filter(
    ({ path, linkTarget }) => view.programs === null || linkTarget !== null || path.includes('/lib'),
  )
  return [
    ...wanted.flatMap(({ path, linkTarget }) =>
      linkTarget === null ? ['--ro-bind', path, path] : ['--symlink', linkTarget, path],
    ),
    ...['--ro-bind', view.etc.copies, '/etc'],
    ...view.etc.mounted.flatMap((path) => ['--ro-bind', path, path]),
  ]
}
