import { descriptors } from './jail-arguments.ts'
import { diskFiles } from './limits.ts'

/**
 * How the workspace's copy-on-write view is made. `memory`: overlay with its upper layer on a tmpfs of bounded size, gone
 * with its namespace. `disk`: upper layer in the scratch folder (kernels before 6.6 cannot use tmpfs without root).
 * `copy`: a full copy in the scratch folder.
 */
export type View = 'memory' | 'disk' | 'copy'

export type HolderTools = { sh: string; unshare: string; setpriv: string; bwrap: string; prlimit: string }

export type HolderPlan = {
  view: View
  diskBytes: number
  /** Whose death ends the holder and with it the jail. */
  parentPid: number
  root: boolean
  scratch: string
  workspace: string
  /** Permission bits of the workspace itself. */
  workspaceMode: number
  cgroups: readonly string[]
  tools: HolderTools
  jailArguments: readonly string[]
}

/** Folders inside the scratch folder. */
export const box = {
  base: 'box',
  upper: 'box/upper',
  work: 'box/work',
  merged: 'box/merged',
  home: 'box/home',
  tmp: 'box/tmp',
  empty: 'box/empty',
} as const

/**
 * The holder is a small shell in a mount namespace of its own. It mounts, runs bwrap, says so, and then stays until it is
 * released, so that the effects can be read through /proc/PID/root while the merged view still exists.
 * Paths go in as arguments and descriptors, never into the script or into mount options, whose syntax they could break.
 */
export function holderCommand(plan: HolderPlan): string[] {
  const enter =
    plan.view === 'copy'
      ? []
      : [
          plan.tools.unshare,
          ...(plan.root ? [] : ['--user', '--map-root-user']),
          '--mount',
          '--propagation',
          'private',
          '--',
        ]
  return [
    ...enter,
    // Set after the namespaces, for gaining their capabilities would clear it.
    ...[plan.tools.setpriv, '--pdeathsig', 'KILL', '--'],
    plan.tools.sh,
    '-c',
    holderScript(plan),
    'provenly-holder',
    plan.scratch,
    plan.workspace,
    plan.tools.bwrap,
    ...plan.jailArguments,
  ]
}

function holderScript(plan: HolderPlan): string {
  const { status, toParent, fromParent } = descriptors
  const overlayOptions = [
    'lowerdir=/proc/self/fd/9',
    `upperdir=${box.upper}`,
    `workdir=${box.work}`,
    // Renamed folders must show as deleted and created, and each changed file must be whole in the upper layer.
    'redirect_dir=nofollow,metacopy=off,index=off',
    ...(plan.root ? [] : ['userxattr']),
  ].join(',')
  const mode = plan.workspaceMode
  // The view's topmost folder takes its permission bits from the upper layer, here by way of the umask. In a subshell,
  // because the command keeps the user's own.
  const ordinary = (mode & 0o7700) === 0o700
  const umask = (ordinary ? 0o777 & ~mode : 0o077).toString(8)
  const folders = [
    `(umask ${umask}; exec mkdir ${[box.upper, box.work, box.merged, box.home, box.tmp, box.empty].join(' ')})`,
    ...(ordinary ? [] : [`chmod ${mode.toString(8)} ${box.upper}`]),
  ]
  const overlay = ['exec 9<"$lower"', `exec mount -t overlay -o ${overlayOptions} provenly ${box.merged}`]
  const mounts = {
    memory: [
      `mount -t tmpfs -o size=${plan.diskBytes},nr_inodes=${diskFiles},mode=0700 provenly ${box.base}`,
      ...folders,
      ...overlay,
    ],
    disk: [...folders, ...overlay],
    // Made by Node beforehand.
    copy: [':'],
  }[plan.view]
  return [
    // The parent may have died before its death could be noticed.
    `[ "$PPID" = ${plan.parentPid} ] || exit 125`,
    'cd "$1" || exit 125',
    'lower=$2',
    'shift 2',
    '(',
    // While it mounts, the jail's first process enters its groups: both are mostly waiting for the kernel.
    '(',
    'set -e',
    ...mounts,
    ') &',
    // "0" is the writer itself: only the jail enters the groups, so that the holder outlives a full one.
    ...plan.cgroups.map((group) => `echo 0 > ${shellQuote(`${group}/cgroup.procs`)} || exit 125`),
    'echo 1000 > /proc/self/oom_score_adj',
    'wait $! || exit 125',
    `exec "$@" ${toParent}>&- ${fromParent}<&-`,
    ')',
    'exec 0<&- 1>&- 2>&-',
    `exec ${status}>&- ${descriptors.seccomp}<&-`,
    `echo done >&${toParent}`,
    `read -r _ <&${fromParent}`,
  ].join('\n')
}

export function withProcessLimits(prlimit: string, limits: readonly string[], command: readonly string[]): string[] {
  return [prlimit, ...limits, '--', ...command]
}

function shellQuote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
