import { globToRegExp, HOME, hasGlob, hasMarks, isOpaque, LISTING, STAR, UNKNOWN, UNSET } from './marks.ts'

/**
 * Where a path points, as far as it is known before running. `up` counts the directories above a base whose own location is
 * not known (the workspace, unless the caller named it). `contents` means "everything in it" (`dir/*`) and not the directory.
 */
export type Place = {
  base: 'root' | 'home' | 'work' | 'unknown'
  up: number
  parts: string[]
  contents: boolean
}

export type Locations = { workspace: string[] | undefined; home: string[] | undefined }

export const workspaceRoot: Place = { base: 'work', up: 0, parts: [], contents: false }
export const homeDirectory: Place = { base: 'home', up: 0, parts: [], contents: false }
export const fileSystemRoot: Place = { base: 'root', up: 0, parts: [], contents: false }
export const nowhere: Place = { base: 'unknown', up: 0, parts: [], contents: false }

export function splitPath(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.')
}

/** Resolves a word to a place: absolute, below HOME, or relative to `cwd`. Never touches a file system. */
export function locate(text: string, cwd: Place, locations: Locations): Place {
  let start: Place
  let rest = text
  if (text.startsWith('/')) start = fileSystemRoot
  else if (text.startsWith(HOME)) {
    start = homeDirectory
    rest = text.slice(1)
  } else if (isOpaque(text.charAt(0)) && !text.startsWith(LISTING)) start = nowhere
  else start = cwd
  return walkDown(start, rest, locations)
}

function walkDown(start: Place, path: string, locations: Locations): Place {
  let { base, up } = start
  const parts = [...start.parts]
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') {
      parts.push(part)
      continue
    }
    if (parts.length > 0) parts.pop()
    else if (base === 'home') {
      base = 'root'
      if (locations.home) parts.push(...locations.home.slice(0, -1))
      else parts.push('home')
    } else if (base === 'unknown') up += 1
    else if (base === 'work') {
      if (locations.workspace) {
        base = 'root'
        parts.push(...locations.workspace.slice(0, -1))
      } else up += 1
    }
  }
  // Through procfs every process sees the whole tree again: /proc/self/root/etc is /etc.
  if (base === 'root' && parts[0] === 'proc' && parts[2] === 'root') parts.splice(0, 3)
  let contents = start.contents && parts.length === start.parts.length
  while (parts.length > 0 && isEverything(parts.at(-1) as string)) {
    parts.pop()
    contents = true
  }
  return rebase({ base, up, parts, contents }, locations)
}

/** `*`, `.*`, `*.*`-like names and whole listings stand for all of a directory. */
function isEverything(part: string): boolean {
  if (part === LISTING) return true
  return (
    (part.includes(STAR) || /^\uE005+$/.test(part)) && /^[.\uE004\uE005\uE00A]+$/.test(part) && part !== `.${STAR}.`
  )
}

function rebase(place: Place, locations: Locations): Place {
  if (place.base !== 'root') return place
  for (const base of ['work', 'home'] as const) {
    const prefix = base === 'work' ? locations.workspace : locations.home
    if (!prefix || prefix.length === 0) continue
    if (prefix.every((part, index) => part === place.parts[index]))
      return { ...place, base, parts: place.parts.slice(prefix.length) }
  }
  return place
}

/** A stable name, used as the key of files and links that the command itself makes. */
export function placeName(place: Place): string {
  const prefix = { root: '/', home: '~/', work: './', unknown: '?/' }[place.base]
  return prefix + '../'.repeat(place.up) + place.parts.join('/') + (place.contents ? '/*' : '')
}

const topLevel =
  'bin boot dev efi etc home lib lib32 lib64 libx32 media mnt opt proc root run sbin srv sys usr var Users Library System Applications Volumes private'.split(
    ' ',
  )
const programTrees = new Set('bin sbin lib lib32 lib64 libx32 boot efi dev proc sys System'.split(' '))
const programFolders = new Set('bin sbin lib lib32 lib64 libx32 libexec include'.split(' '))
const localFolders = new Set('bin sbin lib lib64 share include etc'.split(' '))
const expendableVar = new Set('tmp cache crash'.split(' '))
const stateFolders = new Set(
  'dpkg apt rpm mysql postgresql pgsql docker containerd kubelet etcd systemd pacman mongodb redis libvirt'.split(' '),
)
const personalFolders = new Set(
  '.ssh .gnupg .config .local .aws .kube .mozilla .password-store Documents Desktop Downloads Pictures Music Videos Movies Library'.split(
    ' ',
  ),
)
/** Files below /etc without which people cannot log in, boot or be kept out. */
const criticalEtc =
  /^(passwd|shadow|group|gshadow|passwd-|shadow-|sudoers|sudoers\.d|fstab|crypttab|hosts|hostname|resolv\.conf|nsswitch\.conf|pam\.conf|pam\.d|ssh|ssl|security|selinux|apparmor|apparmor\.d|audit|ld\.so\.(conf|preload|cache)|ld\.so\.conf\.d|crontab|anacrontab|cron\.[a-z]+|init\.d|rc[0-9S]\.d|rc\.local|rc\.d|inittab|systemd|profile|profile\.d|bash\.bashrc|bashrc|zshrc|zsh|environment|shells|login\.defs|default|grub\.d|modules|modprobe\.d|sysctl\.conf|securetty|doas\.conf|polkit-1|machine-id|mtab|initramfs-tools|kernel|network|netplan|NetworkManager|iptables|nftables\.conf|ufw|firewalld|sysconfig|locale\.gen|updatedb\.conf|rsyslog\.conf|rsyslog\.d|logrotate\.d|dbus-1|X11|alternatives)$/

export function isCriticalEtc(parts: readonly string[]): boolean {
  return parts[0] === 'etc' && parts[1] !== undefined && criticalEtc.test(parts[1])
}

function matches(part: string, names: Iterable<string>): string | undefined {
  if (!hasMarks(part)) return undefined
  const regExp = globToRegExp(part)
  for (const name of names) if (regExp.test(name)) return name
  return undefined
}

/** Replaces a glob in the first part by the well-known directory that it would match. */
export function withoutGlobs(place: Place): Place {
  const first = place.parts[0]
  if (place.base !== 'root' || first === undefined || !hasGlob(first)) return place
  const name = matches(first, topLevel)
  return name === undefined ? place : { ...place, parts: [name, ...place.parts.slice(1)] }
}

/**
 * Why losing this place would ruin a machine, an account or the whole workspace; undefined when it would not.
 * `recursive`: whole trees go, otherwise only the named file.
 */
export function ruinOf(input: Place, wholeTree: boolean): string | undefined {
  const place = withoutGlobs(input)
  // `rm /etc/*` needs no -r to ruin; in a folder of one's own it is everyday.
  const recursive =
    wholeTree || (place.base === 'root' && place.contents && place.parts.length > 0 && !isOwnTopLevel(place))
  const { base, parts, up } = place
  if (base === 'unknown') return recursive && up >= 3 && parts.length === 0 ? 'a directory far above' : undefined
  if (base === 'work') return ruinOfWork(place, recursive)
  if (base === 'home') return recursive || place.contents ? ruinOfHome(parts, place.contents) : undefined
  if (up === 0 && parts.length === 0) return recursive ? 'the whole file system' : undefined
  const [first = '', second, third] = parts
  if (programTrees.has(first)) {
    if (
      first === 'dev' &&
      second !== undefined &&
      /^(shm|pts|mqueue|null|zero|stdout|stderr|stdin|fd|tty)$/.test(second)
    )
      return second === 'null' || second === 'zero' ? 'a device node that everything needs' : undefined
    return recursive || second !== undefined ? `the system tree /${first}` : undefined
  }
  if (first === 'tmp' || first === UNKNOWN) return undefined
  if (parts.length === 1) {
    if (!recursive || (isOpaque(first) && first !== UNSET)) return undefined
    return `the top-level tree /${first}`
  }
  if (second === undefined) return undefined
  return ruinBelow(first, second, third, place, recursive)
}

function ruinBelow(
  first: string,
  second: string,
  third: string | undefined,
  place: Place,
  recursive: boolean,
): string | undefined {
  const depth = place.parts.length
  if (first === 'usr') {
    if (programFolders.has(second) || matches(second, programFolders)) {
      return recursive || depth > 2 ? `system programs in /usr/${second}` : undefined
    }
    if (recursive && depth === 2) return `the system tree /usr/${second}`
    if (recursive && depth === 3 && second === 'local' && third && localFolders.has(third))
      return `installed programs in /usr/local/${third}`
    return undefined
  }
  if (first === 'etc') {
    if (isCriticalEtc(place.parts)) return `system configuration /etc/${second}`
    if (matches(second, ['passwd', 'shadow', 'group', 'sudoers', 'fstab', 'hosts']) && !hasSuffix(second))
      return 'system configuration in /etc'
    return recursive && depth === 2 ? `system configuration /etc/${second}` : undefined
  }
  if (first === 'var') {
    if (second === 'spool' && third === 'cron') return 'scheduled jobs'
    if (
      second === 'log' &&
      depth === 3 &&
      third &&
      /^(wtmp|btmp|lastlog|auth\.log|secure|audit|syslog|messages)$/.test(third)
    )
      return 'system logs'
    if (!recursive) return undefined
    if (depth === 2 && !expendableVar.has(second)) return `system state /var/${second}`
    if (second === 'lib' && depth === 3 && third && (stateFolders.has(third) || matches(third, stateFolders)))
      return `the state of ${third}`
    return undefined
  }
  if (!recursive) return undefined
  if (first === 'home' || first === 'Users') {
    if (depth === 2) return `a home directory /${first}/${second}`
    if (depth === 3 && third && personalFolders.has(third)) return `personal files in /${first}/${second}/${third}`
    return undefined
  }
  if (first === 'root') return depth === 2 && personalFolders.has(second) ? `root's own ${second}` : undefined
  if ((first === 'mnt' || first === 'cygdrive') && /^[a-z]$/.test(second) && depth <= 3) return `the drive ${second}:`
  if (first === 'private' && depth === 2) return `the system tree /private/${second}`
  if (first === 'run' && depth === 2) return `the system tree /run/${second}`
  return undefined
}

function hasSuffix(part: string): boolean {
  return part.includes('.')
}

function ruinOfHome(parts: readonly string[], contents: boolean): string | undefined {
  const [first] = parts
  if (first === undefined) return 'the home directory'
  if (parts.length === 1 && (personalFolders.has(first) || (contents && first === '..')))
    return `personal files ~/${first}`
  if (parts.length === 1 && matches(first, personalFolders) && !/[A-Za-z]{2}/.test(first)) return 'personal files'
  return undefined
}

function ruinOfWork(place: Place, recursive: boolean): string | undefined {
  if (!recursive) return undefined
  const { up, parts, contents } = place
  if (up === 0) return parts.length === 0 ? 'everything in the working directory' : undefined
  if (parts.length === 0) return contents || up > 0 ? 'a directory above the working directory' : undefined
  const [first = ''] = parts
  if (up < 2) return undefined
  return topLevel.includes(first) || matches(first, topLevel)
    ? ruinOf({ base: 'root', up: 0, parts: place.parts, contents }, recursive)
    : undefined
}

const diskName =
  /^(sd[a-z]|hd[a-z]|vd[a-z]|xvd[a-z]|nvme\d|mmcblk\d|disk|rdisk\d|mapper|dm-\d|md\d?|ram\d|loop\d|sr\d|nbd\d|rbd\d|zd\d|zvol|vg|root$|block|bcache\d|pmem\d|st\d|nst\d|ada\d|da\d|mem$|kmem$|port$|mtd|ubi|by-|device$|cciss|bus|input|kvm$|gpt)/

/** The device's name if the place is a disk, memory or the like; the harmless character devices are not. */
export function deviceOf(place: Place): string | undefined {
  const found = withoutGlobs(place)
  if (found.base !== 'root' || found.parts[0] !== 'dev') return undefined
  const name = found.parts.slice(1).join('/')
  if (name === '') return undefined
  if (
    /^(null|zero|full|u?random|std(in|out|err)|fd(\/.*)?|tty.*|pts\/.*|ptmx|console|shm\/.*|shm|tcp\/.*|udp\/.*|log|pty.*|nul+|nulls?)$/.test(
      name,
    )
  )
    return undefined
  if (diskName.test(name)) return name
  if (hasMarks(name)) return name
  // LVM volumes are /dev/<group>/<volume>.
  return name
}

export function isHarmlessDevice(place: Place): boolean {
  if (place.base !== 'root' || place.parts[0] !== 'dev') return false
  return /^(null|zero|full|u?random|std(in|out|err)|fd(\/.*)?|tty|pts\/.*)$/.test(place.parts.slice(1).join('/'))
}

/** Keys, credentials, password hashes: what must not leave the machine. */
export function isSecret(place: Place): boolean {
  const path = place.parts.join('/')
  if (isTemplate(path)) return false
  if (place.base === 'root') {
    if (/^etc\/(shadow|gshadow|passwd|sudoers|ssh\/ssh_host|ssl\/private|krb5\.keytab|master\.passwd)/.test(path))
      return true
    if (/^(root|home|Users)(\/[^/]+)?$/.test(path)) return true
    if (/^proc\/[^/]+\/(environ|maps|mem)$/.test(path)) return true
    if (/^var\/(lib\/(mysql|postgresql|docker)|backups|run\/secrets)/.test(path) || /^run\/secrets/.test(path))
      return true
    if (path === 'etc' || path === '') return true
  }
  if (place.base === 'home' && path === '') return true
  return secretName.test(path)
}

/** Keys and password hashes themselves: reading them is nobody's everyday. */
export function isCredential(place: Place): boolean {
  const path = place.parts.join('/')
  if (place.base === 'root' && /^etc\/(shadow|gshadow|sudoers|ssh\/ssh_host_\w+_key$|ssl\/private)/.test(path))
    return true
  return (
    secretName.test(path) &&
    !isTemplate(path) &&
    !/\.pub$|(^|\/)\.ssh(\/config|\/known_hosts|\/authorized_keys)?$|\.npmrc$/.test(path)
  )
}

/** Public keys, and the examples that are kept with the source in place of the real file. */
function isTemplate(path: string): boolean {
  return /\.(pub|example|sample|template|tmpl|dist)$/.test(path)
}

const secretName =
  /(^|\/)(\.ssh(\/.*)?|\.aws(\/.*)?|\.gnupg(\/.*)?|\.kube(\/.*)?|\.docker\/config\.json|\.netrc|\.pgpass|\.my\.cnf|\.git-credentials|\.npmrc|\.pypirc|\.env(\.[a-z]+)?|\.password-store.*|\.bash_history|\.zsh_history|\.mozilla.*|\.config\/(gcloud|gh|google-chrome|chromium|op|rclone).*|id_(rsa|dsa|ecdsa|ed25519)[^/]*|[^/]*\.(pem|key|p12|pfx|kdbx|keystore|jks)|credentials(\.json|\.csv)?|secrets?(\.(ya?ml|json|env|txt))?|wallet\.dat|Cookies|Login Data|logins\.json|keychain[^/]*|service-account[^/]*\.json)$/

/** `/data`, `/workspace`, `/backup`: a top-level tree with a name of its own, somebody's to change, fill and clear out. */
export function isOwnTopLevel(place: Place): boolean {
  if (place.base !== 'root' || place.parts.length !== 1) return false
  const [first = ''] = withoutGlobs(place).parts
  return !topLevel.includes(first)
}

/** `$X/build` may well be `/build`, but only for directories that every machine has is that worth an alarm. */
export function withUnsetEmpty(arg: string): string {
  if (!arg.includes(UNSET)) return arg
  const empty = arg.replaceAll(UNSET, '')
  if (!arg.startsWith(UNSET)) return empty
  return /^\/+(\uE004|[.\uE004]*|etc|usr|bin|sbin|lib|lib64|boot|home|var|opt|root|dev|srv)(\/|$|\/\uE004)*$/.test(
    empty,
  ) || /^\/(etc|usr|bin|boot|lib)\//.test(empty)
    ? empty
    : arg
}
