import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownGroups } from './cgroup.ts'
import { holderCommand } from './holder.ts'
import { type JailView, jailArguments } from './jail-arguments.ts'
import { limitsOf, prlimitArguments } from './limits.ts'
import { seccompFilter } from './seccomp-filter.ts'
import { refusalOf } from './workspace.ts'

const view: JailView = {
  command: ['ls', '-l'],
  workspace: '/home/u/w',
  merged: '/s/box/merged',
  home: '/home/u',
  homeStandIn: '/s/box/home',
  tmpStandIn: '/s/box/tmp',
  systemFolders: [
    { path: '/usr', linkTarget: null },
    { path: '/bin', linkTarget: 'usr/bin' },
  ],
  etc: { copies: '/state/etc-1', mounted: ['/etc/alternatives'] },
  programs: null,
  readable: ['/opt/tool'],
  environment: { TOOL_HOME: '/opt/tool' },
  hidden: [
    { path: '/home/u/w/state', kind: 'folder' },
    { path: '/home/u/w/.netrc', kind: 'file' },
    { path: '/home/u/w/.aws', kind: 'link' },
  ],
  emptyFolder: '/s/box/empty',
  uid: 1000,
  gid: 100,
  disableUserNamespaces: true,
  seccomp: true,
  timeZone: 'Europe/Paris',
}

test('arguments of a jail', () => {
  assert.deepEqual(jailArguments(view), [
    ...['--unshare-all', '--unshare-user', '--disable-userns', '--uid', '1000', '--gid', '100'],
    ...['--die-with-parent', '--new-session', '--cap-drop', 'ALL', '--json-status-fd', '3', '--seccomp', '4'],
    ...['--clearenv', '--setenv', 'PATH', '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
    ...['--setenv', 'HOME', '/home/u', '--setenv', 'LANG', 'C.UTF-8', '--setenv', 'TERM', 'dumb'],
    ...['--setenv', 'TZ', 'Europe/Paris', '--setenv', 'TOOL_HOME', '/opt/tool'],
    ...['--ro-bind', '/usr', '/usr', '--symlink', 'usr/bin', '/bin'],
    ...['--ro-bind', '/state/etc-1', '/etc', '--ro-bind', '/etc/alternatives', '/etc/alternatives'],
    ...['--proc', '/proc', '--remount-ro', '/proc'],
    ...['--dev', '/dev', '--size', '67108864', '--perms', '1777', '--tmpfs', '/dev/shm', '--remount-ro', '/dev'],
    ...['--bind', '/s/box/tmp', '/tmp', '--symlink', '/tmp', '/var/tmp'],
    ...['--bind', '/s/box/home', '/home/u', '--ro-bind', '/opt/tool', '/opt/tool'],
    ...['--bind', '/s/box/merged', '/home/u/w'],
    ...['--ro-bind', '/s/box/empty', '/home/u/w/state', '--ro-bind', '/dev/null', '/home/u/w/.netrc'],
    ...['--remount-ro', '/', '--chdir', '/home/u/w', '--', 'ls', '-l'],
  ])
})

test('a workspace that contains HOME is not covered by its stand-in, and without seccomp nothing is asked of it', () => {
  const words = jailArguments({ ...view, workspace: '/home', seccomp: false, disableUserNamespaces: false })
  assert.deepEqual(
    ['/s/box/home', '--seccomp', '--disable-userns'].filter((word) => words.includes(word)),
    [],
  )
})

test('the holder: paths are arguments and never part of its script', () => {
  const workspace = "/w'; rm -rf /,:\\"
  const plan = {
    view: 'memory' as const,
    diskBytes: 1000,
    parentPid: 42,
    scratch: '/s',
    workspace,
    workspaceMode: 0o755,
    cgroups: ["/cg/it's"],
    tools: { sh: 'sh', unshare: 'unshare', setpriv: 'setpriv', bwrap: 'bwrap', prlimit: 'prlimit' },
    jailArguments: ['--x'],
  }
  const asRoot = holderCommand({ ...plan, root: true })
  const script = asRoot.find((word) => word.includes('\n')) ?? ''
  assert.deepEqual(asRoot, [
    ...['unshare', '--mount', '--propagation', 'private', '--', 'setpriv', '--pdeathsig', 'KILL', '--'],
    ...['sh', '-c', script, 'provenly-holder', '/s', workspace, 'bwrap', '--x'],
  ])
  assert.equal(script.includes('rm -rf'), false)
  assert.match(script, /echo 0 > '\/cg\/it'\\''s\/cgroup\.procs' \|\| exit 125/)
  assert.doesNotMatch(script, /userxattr/)
  const asUser = holderCommand({ ...plan, root: false })
  assert.deepEqual(asUser.slice(0, 4), ['unshare', '--user', '--map-root-user', '--mount'])
  assert.match(asUser.join(' '), /,userxattr /)
})

test('limits of one process', () => {
  assert.deepEqual(prlimitArguments(limitsOf({ cpuMs: 1500, fileBytes: 7, processes: 3 })), [
    ...['--cpu=2:3', '--fsize=7', '--as=4294967296', '--nproc=3', '--nofile=4096', '--core=0'],
  ])
})

test('own control groups, on v1, v2 and both', () => {
  const mountinfo = [
    '30 20 0:1 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory',
    '31 20 0:2 /box /sys/fs/cgroup/unified rw shared:1 - cgroup2 cgroup2 rw',
    '32 20 0:3 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct',
  ].join('\n')
  const { v1, v2 } = ownGroups('4:memory:/a/b:c\n3:cpu,cpuacct:/\n0::/box/d\n', mountinfo)
  assert.deepEqual(
    { v1: Object.fromEntries(v1), v2 },
    {
      v1: {
        memory: '/sys/fs/cgroup/memory/a/b:c',
        cpu: '/sys/fs/cgroup/cpu,cpuacct',
        cpuacct: '/sys/fs/cgroup/cpu,cpuacct',
      },
      v2: '/sys/fs/cgroup/unified/d',
    },
  )
})

test('workspaces that are refused', () => {
  const refused = [
    '/',
    '/usr',
    '/usr/bin',
    '/usr/src',
    '/etc/x',
    '/dev/shm/x',
    '/run/user',
    '/var',
    '/h/.ssh/x',
    '/h/state/x',
  ]
  const used = ['/h', '/h/w', '/usr/src/app', '/srv', '/var/www', '/tmp', '/etcetera']
  const asked = (paths: string[]) => paths.filter((path) => refusalOf(path, '/h', '/h/state') !== null)
  assert.deepEqual([asked(refused), asked(used)], [refused, []])
})

test('a seccomp filter is whole instructions, ends by allowing, and jumps only forwards within itself', () => {
  for (const architecture of ['x64', 'arm64']) {
    const filter = Buffer.from(seccompFilter(architecture) ?? [])
    assert.ok(filter.length > 0 && filter.length % 8 === 0)
    const count = filter.length / 8
    for (let index = 0; index < count; index++) {
      const isJump = (filter.readUInt16LE(index * 8) & 7) === 5
      const farthest = isJump ? Math.max(filter.readUInt8(index * 8 + 2), filter.readUInt8(index * 8 + 3)) : 0
      assert.ok(index + 1 + farthest <= count - (isJump ? 1 : 0), `instruction ${index}`)
    }
    assert.equal(filter.readUInt32LE(filter.length - 4), 0x7fff0000)
  }
  assert.equal(seccompFilter('mips'), null)
})
