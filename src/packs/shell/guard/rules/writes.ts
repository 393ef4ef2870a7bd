import { globToRegExp, HOME, hasGlob, isOpaque, SECRET, UNSET } from '../marks.ts'
import {
  deviceOf,
  isCriticalEtc,
  isHarmlessDevice,
  isOwnTopLevel,
  type Place,
  ruinOf,
  withoutGlobs,
} from '../places.ts'
import { fork, need, note, placeOf, type Shell } from '../shell.ts'

/**
 * A file is about to be written: by a redirection, or by any program that names its output.
 * `truncate` replaces what is there, `append` adds to it. `content` is the abstract text, where it is known.
 */
export function checkWrite(shell: Shell, text: string, mode: 'truncate' | 'append', content?: string): void {
  if (text === '' || text === '-') return
  const sink = shell.report.sinks.get(text)
  if (sink) {
    shell.follow.script(sink, fork(shell), { stdin: content })
    return
  }
  const place = withoutGlobs(placeOf(shell, text))
  if (isHarmlessDevice(place)) {
    if (place.parts[1] === 'tty') need(shell, 'terminal', 'writes to the terminal', text)
    return
  }
  note(shell, 'writes', 'medium', 'writes a file', text)
  if (text.includes(UNSET) && text.startsWith(UNSET))
    checkWrite(shell, text.replaceAll(UNSET, '') || '-', mode, content)
  const device = deviceOf(place)
  if (device !== undefined) {
    note(shell, 'writes-device', 'critical', `writes over the device /dev/${device}`, text)
    return
  }
  const reason = harmOf(place, mode)
  if (reason !== undefined) note(shell, reason.rule, reason.risk, reason.message, text)
  checkStartupFile(shell, place, text, content)
  // git runs its hooks by themselves.
  if (
    /(^|\/)(\.git|\.githooks|\.husky)\/(hooks\/)?[a-z-]+$/.test(place.parts.join('/')) &&
    content &&
    !isOpaque(content)
  )
    shell.follow.text(content, fork(shell), { stdin: undefined })
}

type Harm = { rule: string; risk: 'high' | 'critical'; message: string }

function harmOf(place: Place, mode: 'truncate' | 'append'): Harm | undefined {
  const { parts } = place
  const path = parts.join('/')
  if (place.base === 'root' && place.contents && parts.length > 0) {
    const ruin = ruinOf(place, true)
    if (ruin !== undefined && !isOwnTopLevel(place))
      return { rule: 'writes-system', risk: 'critical', message: `writes over ${ruin}` }
  }
  if (/(^|\/)\.ssh\/(authorized_keys2?|rc)$/.test(path))
    return { rule: 'grants-login', risk: 'critical', message: 'lets a key log in' }
  if (path === 'proc/sys/vm/drop_caches') return undefined
  const sneaky = place.base === 'work' && place.up >= 2
  if (place.base !== 'root' && !sneaky) return undefined
  const [first = '', second = '', third = ''] = parts
  if (/^(bin|sbin|lib|lib32|lib64|libx32|boot|efi)$/.test(first) && parts.length > 1)
    return { rule: 'writes-system', risk: 'critical', message: `writes into the system tree /${first}` }
  if (first === 'usr' && /^(bin|sbin|lib|lib32|lib64|libexec|include)$/.test(second))
    return { rule: 'writes-system', risk: 'critical', message: `writes into the system tree /usr/${second}` }
  if (first === 'proc' && (second === 'sys' || second === 'sysrq-trigger' || /^(mem|kcore|kmem)$/.test(second)))
    return { rule: 'writes-kernel', risk: 'critical', message: 'changes the running kernel' }
  if (first === 'proc' && /^(1|self|\d+)$/.test(second) && /^(mem|exe|root)$/.test(third))
    return { rule: 'writes-kernel', risk: 'high', message: 'changes a running process' }
  if (
    first === 'sys' &&
    /^(kernel|power|firmware|block|fs|module)$/.test(second) &&
    !/backlight|leds|brightness/.test(path)
  )
    return { rule: 'writes-kernel', risk: 'high', message: 'changes the running kernel' }
  if (first === 'var' && second === 'spool' && third === 'cron')
    return { rule: 'schedules', risk: 'high', message: 'schedules a job' }
  if (first === 'var' && second === 'log' && mode === 'truncate' && systemLog.test(third))
    return { rule: 'wipes-logs', risk: 'high', message: 'empties a system log' }
  if (first === 'var' && second === 'lib' && /^(dpkg|rpm|mysql|postgresql|docker|etcd|systemd)$/.test(third))
    return { rule: 'writes-system', risk: 'high', message: `changes the state of ${third}` }
  if (first === 'dev' && second === '') return undefined
  if (first === 'etc') return harmToEtc(parts, mode)
  return undefined
}

const globbed = ['passwd', 'shadow', 'group', 'sudoers', 'fstab', 'hosts', 'crontab', 'profile', 'ld.so.preload']
const systemLog =
  /^(syslog|messages|secure|auth\.log|kern\.log|daemon\.log|wtmp|btmp|utmp|lastlog|faillog|audit|cron|maillog|dpkg\.log|boot\.log|journal|[^\w]*[\uE004\uE000].*|\uE00A)$/
const appendable =
  /^(hosts|resolv\.conf|fstab|sysctl\.conf|modules|hostname|network|netplan|NetworkManager|locale\.gen|default|sysconfig|logrotate\.d|modprobe\.d|X11|dbus-1|updatedb\.conf|rsyslog\.d|ssl|ufw|alternatives|environment|ld\.so\.conf)$/
const ownFolders =
  /^(sudoers\.d|pam\.d|ssh|systemd|cron\.[a-z]+|init\.d|profile\.d|rc\d\.d|ld\.so\.conf\.d|security|selinux|polkit-1|apparmor\.d|audit|grub\.d|default|dbus-1|iptables)$/

function harmToEtc(parts: readonly string[], mode: 'truncate' | 'append'): Harm | undefined {
  const [, given = ''] = parts
  const second = hasGlob(given) ? (globbed.find((name) => globToRegExp(given).test(name)) ?? given) : given
  const message = `changes system configuration /${parts.join('/')}`
  if (parts.length > 2) {
    return ownFolders.test(second) && !(mode === 'append' && appendable.test(second))
      ? { rule: 'writes-system', risk: 'high', message }
      : undefined
  }
  if (mode === 'append')
    return isCriticalEtc(['etc', second]) && !appendable.test(second)
      ? { rule: 'writes-system', risk: 'critical', message }
      : undefined
  return isCriticalEtc(['etc', second]) ? { rule: 'writes-system', risk: 'critical', message } : undefined
}

/** Files that every new shell runs: harmless lines are the user's own business, planted commands are not. */
function checkStartupFile(shell: Shell, place: Place, text: string, content: string | undefined): void {
  const path = place.parts.join('/')
  const startup =
    /(^|\/)\.(bashrc|bash_profile|bash_login|bash_logout|profile|zshrc|zshenv|zprofile|zlogin|kshrc|cshrc|tcshrc|bash_aliases|xinitrc|xsession|xprofile)$|(^|\/)\.config\/(fish\/config\.fish|autostart\/[^/]*)$|LaunchAgents\/|(^|\/)\.config\/systemd\/user\//
  if (!startup.test(path) || content === undefined || content === '') return
  if (place.base === 'work' && !text.includes(HOME) && place.up === 0) return
  if (
    /\balias\s+(sudo|su|ssh|ls|cd|rm|cat|passwd|doas|gpg)=/.test(content) &&
    /\/(tmp|dev\/shm)\/|curl|wget|nc |rm -/.test(content)
  )
    note(shell, 'plants-command', 'critical', 'plants a command into every new shell', text)
  if (/\/dev\/(tcp|udp)\/|\b(nc|ncat|socat)\b/.test(content))
    note(shell, 'plants-command', 'critical', 'plants a network command into every new shell', text)
  if (!isOpaque(content) || content.includes(SECRET)) shell.follow.text(content, fork(shell), { stdin: undefined })
}
