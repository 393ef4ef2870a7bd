import { isOpaque, LISTING, REMOTE, STAR } from '../marks.ts'
import { has, optionValue, parseOptions } from '../options.ts'
import { isSecret } from '../places.ts'
import { fork, note, placeOf, type Shell } from '../shell.ts'
import type { Rule } from './files.ts'

/** Power, processes, users, services, defences, kernel, packages, schedules. */

function report(
  shell: Shell,
  rule: string,
  risk: 'high' | 'critical',
  what: string,
  name: string,
  args: readonly string[],
): void {
  note(shell, rule, risk, what, `${name} ${args.join(' ')}`)
}

const power: Rule = (args, shell, _io, name) => {
  if (args.some((arg) => /^(--help|--version|-c|-w|--wtmp-only|--show)$/.test(arg))) return
  // A redis client's SHUTDOWN is another word; programs on Linux are lower case.
  report(shell, 'power', 'high', 'stops or restarts the machine', name, args)
}

const init: Rule = (args, shell, _io, name) => {
  if (/^[016sS]$|^isolate$/.test(args[0] ?? ''))
    report(shell, 'power', 'high', 'stops or restarts the machine', name, args)
}

const defences =
  /^(firewalld|ufw|iptables|ip6tables|nftables|auditd|apparmor|fail2ban|selinux\S*|rsyslog|syslog|syslog-ng|systemd-journald|clamav\S*|falcon-sensor|osqueryd|wazuh-agent|crowdsec|sysmon|mdatp|aide|tripwire|ossec)(\.service|\.socket)?$/

const systemctl: Rule = (args, shell, _io, name) => {
  const options = parseOptions(args, 'tpHMno', [
    'type',
    'property',
    'host',
    'machine',
    'lines',
    'output',
    'root',
    'state',
    'signal',
  ])
  const [action = '', ...units] = options.operands
  if (/^(poweroff|reboot|halt|kexec|soft-reboot|emergency|rescue)$/.test(action))
    report(shell, 'power', 'high', 'stops or restarts the machine', name, args)
  else if (action === 'isolate') report(shell, 'power', 'high', 'changes what the machine runs', name, args)
  else if (/^(stop|disable|mask|kill)$/.test(action) && units.some((unit) => defences.test(unit)))
    report(shell, 'disables-defence', 'high', 'switches a defence or a log off', name, args)
  else if (/^(stop|disable|mask|kill)$/.test(action) && units.some((unit) => unit.includes(STAR) || unit === '*'))
    report(shell, 'kills-everything', 'high', 'stops every service', name, args)
}

const service: Rule = (args, shell, _io, name) => {
  const [unit = '', action = ''] = name === 'rc-service' || name === 'service' ? args : [args[0] ?? '', args[1] ?? '']
  if (defences.test(unit) && /^(stop|off|disable|del|remove)$/.test(action))
    report(shell, 'disables-defence', 'high', 'switches a defence or a log off', name, args)
}

const kill: Rule = (args, shell, _io, name) => {
  if (args.some((arg) => /^-[lL]$/.test(arg))) return
  const targets: string[] = []
  let signal = ''
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] as string
    if (arg === '-s' || arg === '-n' || arg === '--signal') {
      signal = args[index + 1] ?? ''
      index += 1
    } else if (arg === '--') targets.push(...args.slice(index + 1))
    else if (
      arg.startsWith('-') &&
      signal === '' &&
      targets.length === 0 &&
      !(arg === '-1' && index === args.length - 1 && index > 0)
    )
      signal = arg
    else targets.push(arg)
    if (arg === '--') break
  }
  if (targets.some((target) => target === '-1' || target.includes(LISTING)))
    report(shell, 'kills-everything', 'critical', 'kills every process', name, args)
  else if (targets.includes('1') && /^-?(9|KILL|SIGKILL|SEGV|ABRT|11|6)$/i.test(signal))
    report(shell, 'kills-everything', 'high', 'kills the first process', name, args)
}

const pkill: Rule = (args, shell, _io, name) => {
  const options = parseOptions(
    args.filter((arg) => !/^-([A-Z]+\d?|\d+)$/.test(arg)),
    'ugGUtPsF',
    ['signal', 'euid', 'uid', 'pgroup', 'group', 'terminal', 'parent', 'session', 'user', 'older-than', 'younger-than'],
  )
  const user = optionValue(options, 'u', 'U', 'euid', 'uid', 'user')
  const [pattern = ''] = options.operands
  if (user === 'root' || user === '0')
    report(shell, 'kills-everything', 'critical', 'kills every process of root', name, args)
  else if ((pattern === '' && options.operands.length > 0) || (options.operands.length === 0 && isSelf(user)))
    report(shell, 'kills-everything', 'high', 'kills every process of the user', name, args)
  else if (
    /^(\.|\.\*|\.\+|\^|\$|\*|\^\.\*\$?|\[a-z\]\*?|init|systemd|\^?init\$?|sshd|launchd|\^?systemd\$?|dbus-daemon)$/.test(
      pattern,
    ) ||
    pattern === STAR
  )
    report(shell, 'kills-everything', 'critical', 'kills every process', name, args)
}

/** `$USER`, `$(whoami)`: whose processes are everything that the user has open. */
function isSelf(user: string | undefined): boolean {
  return user !== undefined && isOpaque(user)
}

const killall: Rule = (args, shell, _io, name) => {
  if (name === 'killall5') {
    if (!args.includes('-l')) report(shell, 'kills-everything', 'critical', 'kills every process', name, args)
    return
  }
  const options = parseOptions(
    args.filter((arg) => !/^-([A-Z]{2,}\d?|\d+)$/.test(arg)),
    'usoyn',
    ['user', 'signal'],
  )
  const user = optionValue(options, 'u', 'user')
  if (
    user === 'root' ||
    user === '0' ||
    (options.operands.length === 0 && isSelf(user)) ||
    options.operands.some((operand) => /^(init|systemd|sshd|launchd)$/.test(operand)) ||
    (has(options, 'r', 'regexp') &&
      options.operands.some((operand) => /^(\.|\.\*|\^)$/.test(operand) || operand === `.${STAR}`))
  )
    report(shell, 'kills-everything', 'critical', 'kills what the machine runs on', name, args)
}

const administrator = /^(root|0|toor|admin|administrator)$/i

const userdel: Rule = (args, shell, _io, name) => {
  if (parseOptions(args, 'R', ['root']).operands.some((user) => administrator.test(user)))
    report(shell, 'accounts', 'critical', 'removes the administrator', name, args)
}

const passwd: Rule = (args, shell, _io, name) => {
  const options = parseOptions(args, 'nxwiR', ['mindays', 'maxdays', 'warndays', 'inactive'])
  if (has(options, 'S', 'status', 'help')) return
  const user = options.operands[0]
  if (user === 'root' || (has(options, 'd', 'delete') && (user === undefined || administrator.test(user))))
    report(shell, 'accounts', 'critical', "changes the administrator's password", name, args)
  else if (has(options, 'd', 'delete'))
    report(shell, 'accounts', 'high', 'lets an account log in without a password', name, args)
}

const chpasswd: Rule = (args, shell, io, name) => {
  if (io.stdin === undefined || /(^|\n)root:/.test(io.stdin) || isOpaque(io.stdin))
    report(shell, 'accounts', 'critical', "changes the administrator's password", name, args)
}

const useradd: Rule = (args, shell, _io, name) => {
  const options = parseOptions(args, 'bcdegGkKpsuRZlLU'.replace(/[lLU]/g, ''), [
    'uid',
    'gid',
    'groups',
    'shell',
    'login',
    'password',
    'comment',
    'home',
    'home-dir',
    'ingroup',
  ])
  const uid = optionValue(options, 'u', 'uid')
  const gid = optionValue(options, 'g', 'gid')
  const groups = `${optionValue(options, 'G', 'groups') ?? ''},${gid ?? ''}`
  if (uid === '0' || has(options, 'o', 'non-unique'))
    report(shell, 'accounts', 'critical', 'makes a second administrator', name, args)
  else if (/(^|,)(root|0|sudo|wheel|admin|shadow|docker|disk|lxd)(,|$)/.test(groups))
    // The documented step after installing docker: one's own account, and a question all the same.
    note(
      shell,
      'accounts',
      /(^|,)docker(,|$)/.test(groups) &&
        !/root|sudo|wheel|admin|disk|lxd/.test(groups) &&
        options.operands.every(isSelf)
        ? 'medium'
        : 'high',
      "gives a user the administrator's rights",
      `${name} ${args.join(' ')}`,
    )
  else if (name === 'usermod' && options.operands.some((user) => administrator.test(user)))
    report(shell, 'accounts', 'critical', 'changes the administrator', name, args)
}

const adduser: Rule = (args, shell, io, name) => {
  const options = parseOptions(args, '', ['uid', 'gid', 'ingroup', 'home', 'shell', 'gecos', 'group'])
  const group = options.operands[1]
  if (group !== undefined && /^(root|sudo|wheel|admin|shadow|docker|disk|lxd)$/.test(group))
    report(shell, 'accounts', 'high', "gives a user the administrator's rights", name, args)
  else useradd(args, shell, io, name)
}

const gpasswd: Rule = (args, shell, _io, name) => {
  if (
    args.some((arg) => /^-a|^--add/.test(arg)) &&
    args.some((arg) => /^(root|sudo|wheel|admin|shadow|docker|disk|lxd)$/.test(arg))
  )
    report(shell, 'accounts', 'high', "gives a user the administrator's rights", name, args)
}

const groupdel: Rule = (args, shell, _io, name) => {
  if (args.some((arg) => /^(root|sudo|wheel)$/.test(arg)))
    report(shell, 'accounts', 'critical', 'removes the administrators', name, args)
}

const chsh: Rule = (args, shell, _io, name) => {
  if (args.some((arg) => arg === 'root'))
    report(shell, 'accounts', 'critical', "changes the administrator's shell", name, args)
}

const ufw: Rule = (args, shell, _io, name) => {
  if (args.includes('--dry-run')) return
  if (
    args.some((arg) => /^(disable|reset)$/.test(arg)) ||
    (args.includes('default') && args.includes('allow') && args.some((arg) => /^(incoming)?$/.test(arg)))
  )
    report(shell, 'disables-defence', 'high', 'switches the firewall off', name, args)
}

const iptables: Rule = (args, shell, _io, name) => {
  const options = parseOptions(args, 'tPApdsjioIDNRECwm', ['table', 'policy', 'append', 'protocol'])
  const table = optionValue(options, 't', 'table') ?? 'filter'
  if ((has(options, 'F', 'flush') || args.some((arg) => /^-F/.test(arg))) && table === 'filter')
    report(shell, 'disables-defence', 'high', 'removes every firewall rule', name, args)
  const policy = args.findIndex((arg) => arg === '-P' || arg === '--policy')
  if (policy >= 0 && args[policy + 1] === 'INPUT' && args[policy + 2] === 'ACCEPT')
    report(shell, 'disables-defence', 'high', 'lets everything through the firewall', name, args)
}

const nft: Rule = (args, shell, _io, name) => {
  const text = args.join(' ')
  if (/\bflush ruleset\b|\bdelete table\b|\bflush (table|chain)\b/.test(text))
    report(shell, 'disables-defence', 'high', 'removes firewall rules', name, args)
}

const ip: Rule = (args, shell, _io, name) => {
  const text = args.filter((arg) => !arg.startsWith('-')).join(' ')
  if (/^r(oute|o|)? flush( |$)/.test(text) && !/flush cache$/.test(text))
    report(shell, 'network-loss', 'high', 'removes the routes of the machine', name, args)
  if (/^(route|r|ro) del(ete)? default/.test(text))
    report(shell, 'network-loss', 'high', 'removes the default route', name, args)
}

const firewallCmd: Rule = (args, shell, _io, name) => {
  if (
    args.includes('--panic-on') ||
    args.some((arg) => /set-default-zone=?trusted|set-target=ACCEPT/.test(arg)) ||
    (args.includes('--set-default-zone') && args.includes('trusted'))
  )
    report(shell, 'disables-defence', 'high', 'opens or closes the firewall altogether', name, args)
}

const pfctl: Rule = (args, shell, _io, name) => {
  if (args.some((arg) => /^-(d|F)/.test(arg)))
    report(shell, 'disables-defence', 'high', 'switches the firewall off', name, args)
}

const setenforce: Rule = (args, shell, _io, name) => {
  if (/^(0|permissive)$/i.test(args[0] ?? ''))
    report(shell, 'disables-defence', 'high', 'switches SELinux off', name, args)
}

const auditctl: Rule = (args, shell, _io, name) => {
  if (args.includes('-D') || (args.includes('-e') && args.includes('0')) || args.includes('-e0'))
    report(shell, 'disables-defence', 'high', 'switches auditing off', name, args)
}

const armour: Rule = (args, shell, _io, name) => {
  if (args.length > 0 || name === 'aa-teardown')
    report(shell, 'disables-defence', 'high', 'switches AppArmor off', name, args)
}

const csrutil: Rule = (args, shell, _io, name) => {
  if (args.some((arg) => /^(disable|--master-disable|--global-disable|authenticated-root)$/.test(arg)))
    report(shell, 'disables-defence', 'high', 'switches a system protection off', name, args)
}

const history: Rule = (args, shell, _io, name) => {
  const letters = args.filter((arg) => /^-[a-z]+$/.test(arg)).join('')
  // `-cr` clears the list in memory and reads it again from the file: nothing is lost.
  if (letters.includes('c') && !letters.includes('r'))
    report(shell, 'wipes-history', 'high', 'forgets what was run', name, args)
}

/** Sizes and speeds of memory, network and files; all other settings can take a protection away. */
const tuning =
  /^(vm[./](?!mmap_min_addr|overcommit_memory|panic_on_oom)|net[./]core[./](r|w|net|so|opt|default_qdisc)|net[./]ipv4[./](tcp_(?!syncookies)|ip_local_port_range|ping_group)|net[./]ipv6[./]conf[./]\w+[./]disable_ipv6|fs[./](inotify|file-max|nr_open|aio)|kernel[./](pid_max|threads-max|shm|sem|msg|hostname|sched_|perf_event_max))/

const sysctl: Rule = (args, shell, _io, name) => {
  const settings = args.filter((arg) => !arg.startsWith('-') && arg.includes('='))
  if (settings.some((setting) => !tuning.test(setting.trim())))
    report(shell, 'writes-kernel', 'high', 'changes the running kernel', name, args)
}

const kernelModule: Rule = (args, shell, _io, name) => {
  if (
    args.some((arg) => /^(-n|--dry-run|--show-depends|--help|--version|-V|-c|--showconfig|-D|-l|--list)$/.test(arg)) ||
    args.length === 0
  )
    return
  report(shell, 'writes-kernel', 'high', 'changes the code of the running kernel', name, args)
}

const capabilities: Rule = (args, shell, _io, name) => {
  if (
    args.some((arg) =>
      /cap_(setuid|sys_admin|dac_override|sys_ptrace|sys_module|setgid|dac_read_search|chown|fowner|all)|=ep?i?$|all[+=]/.test(
        arg,
      ),
    ) &&
    !args.includes('-r')
  )
    report(shell, 'setuid', 'critical', 'gives a program the rights of the administrator', name, args)
}

const crontab: Rule = (args, shell, io, name) => {
  const options = parseOptions(args, 'us', ['user'])
  if (has(options, 'l') || has(options, 'e') || has(options, 'r') || has(options, 'i', 'V')) return
  const [file] = options.operands
  const content = file === undefined || file === '-' ? io.stdin : shell.files.get(file)
  if (content === undefined) return
  if (content.includes(REMOTE))
    report(shell, 'schedules', 'critical', 'schedules what comes from the network', name, args)
  for (const line of content.split('\n').slice(0, 100)) {
    const job = /^\s*(?:@\w+|(?:\S+\s+){5})(.*)$/.exec(line.replace(/[\uE000\uE002]/g, ' '))
    if (!job?.[1]) continue
    checkJob(shell, job[1], name, args)
  }
}

/** A planted job: what it runs is followed as if it ran now, and anything that calls out is persistence. */
function checkJob(shell: Shell, job: string, name: string, args: readonly string[]): void {
  if (/\b(curl|wget|nc|ncat|socat|bash -i)\b|\/dev\/(tcp|udp)\/|base64|\/tmp\/\.|\/dev\/shm\//.test(job))
    report(shell, 'schedules', 'critical', 'schedules a job that calls the network', name, args)
  shell.follow.text(job, fork(shell), { stdin: undefined })
}

const at: Rule = (_args, shell, io) => {
  if (io.stdin !== undefined) shell.follow.text(io.stdin, fork(shell), { stdin: undefined })
}

const essential =
  /^(bash|dash|libc6|libc-bin|libc|glibc|coreutils|util-linux|systemd(-sysv)?|init|sysvinit|dpkg|apt|rpm|yum|dnf|pacman|linux-image.*|linux|kernel.*|sudo|openssh-server|grub.*|base-files|base|filesystem|mount|login|passwd|libstdc\+\+6|gcc-libs|python3(-minimal)?|udev|musl|busybox|apk-tools|zypper|libgcc.*|perl-base|tar|sed|grep|findutils|ncurses.*|pam|libpam.*|shadow|e2fsprogs|network-manager|NetworkManager|dbus|ubuntu-desktop|gnome-shell|\*|\.\*)(:\w+)?$/

const packages: Rule = (args, shell, _io, name) => {
  const operands = args.filter((arg) => !arg.startsWith('-'))
  const text = args.join(' ')
  const removes =
    /^(remove|purge|erase|autoremove|del|uninstall|rm|--purge|--remove|un)$/.test(operands[0] ?? '') ||
    (name === 'dpkg' && args.some((arg) => /^(-r|-P|--remove|--purge)$/.test(arg))) ||
    (name === 'rpm' && args.some((arg) => /^(-e|--erase|-e[vh]+)$/.test(arg))) ||
    ((name === 'pacman' || name === 'yay' || name === 'paru') && args.some((arg) => /^(-R[a-z]*|--remove)$/.test(arg)))
  if (!removes) return
  const forced =
    /allow-remove-essential|force-(all|remove-essential|depends)|--nodeps|\s-R[a-z]*dd|--noscripts|--skip-broken-remove/.test(
      ` ${text}`,
    )
  const targets = operands.filter(
    (operand) => essential.test(operand) || (operand.includes(STAR) && operand.length <= 2),
  )
  // The package manager itself is written in it.
  if (/^(yum|dnf|rpm)$/.test(name)) targets.push(...operands.filter((operand) => /^python[23]?(\.\d+)?$/.test(operand)))
  if (forced || targets.length > 0)
    report(shell, 'removes-essentials', 'critical', 'removes packages that the machine needs', name, args)
}

const reverseListeners: Rule = (args, shell, io, name) => {
  const text = args.join(' ')
  const options = args.filter((arg) => /^-\w+$/.test(arg)).join('')
  if (
    /(^|\s)(-\w*[ec]\s*\S*(sh|bash|cmd(\.exe)?|python\d?|perl)\b|--(sh-)?exec|--lua-exec)/.test(` ${text}`) &&
    !/^-z/.test(options)
  )
    report(shell, 'reverse-shell', 'critical', 'gives the network a shell', name, args)
  if (io.stdin?.includes('\uE007'))
    report(shell, 'exfiltration', 'critical', 'sends secrets to the network', name, args)
}

const socat: Rule = (args, shell, io, name) => {
  for (const arg of args) {
    const file = /^(?:file|open|gopen|rdonly):([^,]+)/i.exec(arg)?.[1] ?? (/^[/~.\uE006]/.test(arg) ? arg : undefined)
    if (file !== undefined && isSecret(placeOf(shell, file)))
      report(shell, 'exfiltration', 'critical', 'sends secrets to the network', name, args)
  }
  const executes = args.filter((arg) => /^(exec|system|shell)[:,]/i.test(arg))
  const network = args.some((arg) =>
    /^(tcp|udp|openssl|sctp|socks|proxy|ssl|vsock|unix|tcp4|tcp6|tcp-listen)/i.test(arg),
  )
  if (executes.length > 0 && network)
    report(shell, 'reverse-shell', 'critical', 'gives the network a program', name, args)
  for (const arg of executes)
    shell.follow.text(
      arg
        .replace(/^\w+:/, '')
        .replace(/,[a-z,=0-9-]+$/, '')
        .replace(/^["']|["']$/g, ''),
      shell,
      { stdin: undefined },
    )
  if (io.stdin?.includes('\uE007'))
    report(shell, 'exfiltration', 'critical', 'sends secrets to the network', name, args)
}

const mailLike: Rule = (args, shell, io, name) => {
  if (io.stdin?.includes('\uE007'))
    report(shell, 'exfiltration', 'critical', 'sends secrets to the network', name, args)
}

const alternatives: Rule = (args, shell, _io, name) => {
  if (args.includes('--install') && args.some((arg) => /^\/(tmp|dev\/shm|home)\//.test(arg)))
    report(shell, 'writes-system', 'high', 'replaces a system program', name, args)
}

/** By hand it asks before it saves; fed from a pipe it is an edit that nobody sees. */
const visudo: Rule = (args, shell, io, name) => {
  if (args.some((arg) => /^(-c|--check|-V|--version|-h|--help)$/.test(arg)) || io.stdin === undefined) return
  report(shell, 'grants-login', 'high', 'edits who may become administrator', name, args)
}

const journalctl: Rule = (args, shell, _io, name) => {
  if (args.some((arg) => /^--vacuum-(size|time|files)=(0|1)?s?$/.test(arg)) && args.includes('--rotate'))
    report(shell, 'wipes-logs', 'high', 'empties the system log', name, args)
}

const dmesg: Rule = (args, shell, _io, name) => {
  if (args.some((arg) => /^(-C|--clear)$/.test(arg)))
    note(shell, 'wipes-logs', 'medium', 'empties the kernel log', `${name} ${args.join(' ')}`)
}

/** Mining uses up the machine for somebody else; nobody starts it by chance. */
const miner: Rule = (args, shell, _io, name) => {
  if (args.some((arg) => /^(--help|-h|--version|-V)$/.test(arg))) return
  report(shell, 'mines', 'high', 'mines for coins', name, args)
}

export const systemRules: Record<string, Rule> = {
  shutdown: power,
  reboot: power,
  halt: power,
  poweroff: power,
  'pm-suspend': power,
  kexec: (args, shell, io, name) =>
    args.some((arg) => /^(-e|--exec|-f|--force)$/.test(arg)) ? power(args, shell, io, name) : undefined,
  init,
  telinit: init,
  runlevel: () => {},
  openrc: init,
  systemctl,
  loginctl: (args, shell, io, name) =>
    /^(poweroff|reboot|halt|kill-session 1)/.test(args[0] ?? '') ? power(args, shell, io, name) : undefined,
  service,
  'rc-service': service,
  'update-rc.d': service,
  chkconfig: service,
  kill,
  pkill,
  skill: pkill,
  killall,
  killall5: killall,
  userdel,
  deluser: userdel,
  usermod: useradd,
  useradd,
  adduser,
  gpasswd,
  groupdel,
  passwd,
  chpasswd,
  chsh,
  vipw: visudo,
  visudo,
  ufw,
  iptables,
  ip6tables: iptables,
  'iptables-legacy': iptables,
  'iptables-nft': iptables,
  ebtables: iptables,
  nft,
  ip,
  'firewall-cmd': firewallCmd,
  pfctl,
  setenforce,
  auditctl,
  aa_disable: armour,
  'aa-disable': armour,
  'aa-teardown': armour,
  'aa-complain': armour,
  csrutil,
  spctl: csrutil,
  history,
  sysctl,
  insmod: kernelModule,
  rmmod: kernelModule,
  kmod: (args, shell, io, name) =>
    /^(load|unload|insmod|rmmod)$/.test(args[0] ?? '') ? kernelModule(args, shell, io, name) : undefined,
  setcap: capabilities,
  crontab,
  at,
  batch: at,
  apt: packages,
  'apt-get': packages,
  aptitude: packages,
  dpkg: packages,
  rpm: packages,
  yum: packages,
  dnf: packages,
  microdnf: packages,
  zypper: packages,
  pacman: packages,
  yay: packages,
  paru: packages,
  apk: packages,
  emerge: packages,
  xbps: packages,
  opkg: packages,
  nc: reverseListeners,
  ncat: reverseListeners,
  netcat: reverseListeners,
  'nc.traditional': reverseListeners,
  'nc.openbsd': reverseListeners,
  cryptcat: reverseListeners,
  sbd: reverseListeners,
  socat,
  telnet: mailLike,
  mail: mailLike,
  mailx: mailLike,
  mutt: mailLike,
  sendmail: mailLike,
  ftp: mailLike,
  tftp: mailLike,
  sftp: mailLike,
  websocat: mailLike,
  'update-alternatives': alternatives,
  journalctl,
  dmesg,
  xmrig: miner,
  minerd: miner,
  cpuminer: miner,
  ccminer: miner,
  ethminer: miner,
  cgminer: miner,
  bfgminer: miner,
  nbminer: miner,
  lolminer: miner,
  phoenixminer: miner,
}
