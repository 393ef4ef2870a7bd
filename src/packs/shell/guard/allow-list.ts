import { isOpaque } from './marks.ts'

/**
 * Utilities that only read, and the options that would make them do more. A program that is not here, or an option that is
 * denied here, is never `safe`. `true` means: no option of it writes, runs or sends anything.
 */
type Allowance = true | { deny?: RegExp; only?: RegExp; check?: (args: readonly string[]) => boolean }

const plain =
  `cat tac nl wc head tail cut paste tr rev fold fmt expand unexpand column colrm comm join cmp diff diff3 grep egrep fgrep
  zgrep zegrep zfgrep bzgrep xzgrep zcat bzcat xzcat lzcat zstdcat gzcat zmore zdiff zcmp md5sum sha1sum sha224sum sha256sum
  sha384sum sha512sum b2sum cksum sum md5 shasum crc32 base64 base32 basenc od hexdump hd strings file stat ls dir vdir
  tree du df pwd echo printf true false : test [ expr seq factor bc numfmt date cal ncal uptime uname arch nproc
  hostid id groups whoami who w users last lastb lastlog logname tty getconf locale printenv basename dirname realpath
  readlink which whereis whatis apropos type hash help man info tldr pgrep pidof ps pstree top htop atop vmstat iostat
  mpstat free lsblk lscpu lsmem lspci lsusb lsmod lsof lsns lslogins lsipc lslocks findmnt blkid ss netstat getent
  look tsort ptx shuf pr nm size readelf objdump addr2line c++filt sleep wait jobs dirs logout clear reset
  tput locate mlocate plocate exa eza lsd ag ack ugrep jq gron finger pinky sensors acpi lshw dmidecode
  compgen complete times umask ulimit caller let exit return break continue shift getopts local declare typeset readonly
  export unset set shopt cd pushd popd read readarray mapfile command builtin pathchk cloc tokei wdiff sdiff colordiff vercmp
  fc fg bg disown suspend iconv identify ffprobe exiftool mediainfo zipinfo unrar lsattr getfacl namei sar pidstat tload
  numastat ipcs pmap pwdx loginctl isainfo zless zipgrep hostnamectl timedatectl localectl dpkg-query rpmquery traceroute tracepath mtr
  whois dig host nslookup ping ping6 arp uuidparse dircolors stty cksfv gawk-version bat batcat less more most pg glow hexyl xxd
  msgcat rpm2cpio infocmp toe luac gettext ngettext envsubst mtree findfs vol_id swapon lsinitramfs ldconfig proc_load_average
  printf_ sha3sum xxhsum b3sum tac rg fd fdfind dust duf procs zipdetails xmllint yq sum lsscsi usb-devices inxi neofetch
  fastfetch screenfetch figlet cowsay toilet fortune banner lolcat sl units dc rev ul look units pinfo ranlib-t nslookup
  lsappinfo sw_vers system_profiler`.split(/\s+/)

const table = new Map<string, Allowance>()
for (const name of plain) table.set(name, true)

const restricted: Record<string, Allowance> = {
  sort: { deny: /^(-[a-zA-Z]*o|-o|--output|--out|--ou|--compress-program|--comp|-T|--temporary-directory)/ },
  uniq: { check: (args) => args.filter((arg) => !arg.startsWith('-') && !/^\d+$/.test(arg)).length <= 1 },
  tree: { deny: /^(-o|--output|-R)/ },
  date: { deny: /^(-s|--set|-[a-zA-Z]*s)/, check: (args) => args.every((arg) => !/^\d{8,}(\.\d\d)?$/.test(arg)) },
  hostname: {
    only: /^(-[a-zA-Z]+|--(ip-address|all-ip-addresses|fqdn|long|short|domain|alias|all-fqdns|help|version|nis|yp))$/,
  },
  domainname: { only: /^-/ },
  dmesg: { deny: /^(-[a-zA-Z]*[CcDEn]|--(clear|read-clear|console))/ },
  file: { deny: /^(-C|--compile)/ },
  ldconfig: {
    only: /^(-p|--print-cache|-v|-N)$/,
    check: (args) => args.some((arg) => /^(-p|--print-cache)$/.test(arg)),
  },
  history: { deny: /^-[a-z]*[cdawn]/ },
  fc: { only: /^(-l.*|-n|-r|-?\d+)$/ },
  find: { deny: /^-(delete|exec|execdir|ok|okdir|fprint|fprint0|fprintf|fls|files0-from)$/ },
  fd: { deny: /^(-x|-X|--exec|--exec-batch|--exec=.*)/ },
  fdfind: { deny: /^(-x|-X|--exec|--exec-batch|--exec=.*)/ },
  rg: { deny: /^--(pre|hostname-bin|search-zip-cmd)/ },
  ag: { deny: /^--pager/ },
  ack: { deny: /^--(pager|output)/ },
  less: { deny: /^(-o|-O|--log-file|--LOG-FILE|\+.*!|-k|--lesskey)/ },
  bat: { deny: /^(--pager|cache)/ },
  batcat: { deny: /^(--pager|cache)/ },
  man: { deny: /^(-P|--pager|-H|--html|-[a-zA-Z]*[PH]|-X|-T.+|--troff-device)/ },
  xxd: {
    // The second operand is the output.
    check: (args) =>
      args.filter(
        (arg, index) =>
          !arg.startsWith('-') && !/^-(c|cols|l|len|s|seek|g|groupsize|n|name|o|R)$/.test(args[index - 1] ?? ''),
      ).length <= 1,
  },
  msgcat: { deny: /^(-o|--output)/ },
  sensors: { deny: /^(-s|--set)/ },
  ss: { deny: /^(-[a-zA-Z]*[KD]|--kill|--diag)/ },
  jobs: { deny: /^-x/ },
  base64: { deny: /^(-o|--output)/ },
  ffprobe: { deny: /^-(report|o)$/ },
  mediainfo: { deny: /^--LogFile/i },
  rpmquery: { deny: /^(-E|--eval|--pipe|-D|--define|--load|--macros)/ },
  inxi: { deny: /^--(output|export)/ },
  suspend: { only: /^--help$/ },
  yq: { deny: /^(-[a-zA-Z]*i|--inplace|-s|--split-exp)/ },
  shuf: { deny: /^(-o|--output)/ },
  pr: true,
  split: { only: /^$/ },
  csplit: { only: /^$/ },
  iconv: { deny: /^(-o|--output)/ },
  envsubst: true,
  tar: {
    check: (args) =>
      /^-?[a-zA-Z]*t[a-zA-Z]*$|^--list$/.test(args[0] ?? '') &&
      !/[xcrudA]/.test((args[0] ?? '').replace(/^--list$/, '')) &&
      !args.some((arg) =>
        /^(--to-command|--checkpoint-action|-I|--use-compress-program|--info-script|-F|--new-volume-script|--rsh-command|--delete|--extract|--create|--append|--get|-x|-c|-r|-u)/.test(
          arg,
        ),
      ),
  },
  bsdtar: { check: (args) => /^-?[a-zA-Z]*t[a-zA-Z]*$/.test(args[0] ?? '') && !/[xcru]/.test(args[0] ?? '') },
  unzip: {
    check: (args) =>
      args.some((arg) => /^-[a-zA-Z]*[lvzZ]/.test(arg)) && !args.some((arg) => /^-[a-zA-Z]*[doxn]/.test(arg)),
  },
  zip: {
    only: /^(-h2?|--help|-v|--version|-sf|--show-files|-T|.*\.zip)$/,
    check: (args) => args.some((arg) => /^(-h2?|--help|-v|-sf|--show-files|-T)$/.test(arg)),
  },
  '7z': { check: (args) => args[0] === 'l' || args[0] === 't' },
  unrar: { check: (args) => /^(l|lb|lt|v|vb|vt|t|p)/.test(args[0] ?? '') },
  ar: { check: (args) => /^-?[tp]/.test(args[0] ?? '') },
  gzip: {
    check: (args) =>
      args.some((arg) =>
        /^(-l|--list|-t|--test|--help|-h|--version|-V|-[a-z]*l[a-z]*|-[a-z]*t[a-z]*|-[a-z]*c[a-z]*|--stdout|--to-stdout)$/.test(
          arg,
        ),
      ) || args.every((arg) => /^-\w*[1-9dc]\w*$/.test(arg)),
  },
  gunzip: { check: (args) => args.some((arg) => /^(-[a-z]*[clt][a-z]*|--stdout|--list|--test|--help)$/.test(arg)) },
  bzip2: { check: (args) => args.some((arg) => /^(-[a-z]*[ct][a-z]*|--stdout|--test|--help)$/.test(arg)) },
  bunzip2: { check: (args) => args.some((arg) => /^(-[a-z]*[ct][a-z]*|--stdout|--test)$/.test(arg)) },
  xz: {
    check: (args) => args.some((arg) => /^(-[a-z]*[clt][a-z]*|--stdout|--list|--test|--help|--to-stdout)$/.test(arg)),
  },
  zstd: {
    check: (args) =>
      args.some((arg) => /^(-[a-z]*[clt][a-z]*|--stdout|--list|--test)$/.test(arg)) && !args.includes('-o'),
  },
  systemctl: {
    check: (args) =>
      /^(status|list-\S+|is-\S+|show|cat|help|get-default|--version|--failed)$/.test(
        args.find((arg) => !arg.startsWith('-')) ?? args[0] ?? 'status',
      ),
  },
  journalctl: { deny: /^--(vacuum|rotate|flush|sync|relinquish|setup-keys|update-catalog|cursor-file)/ },
  service: { check: (args) => args.includes('status') || args[0] === '--status-all' },
  ip: { check: (args) => readOnlyIp(args) },
  ifconfig: { check: (args) => args.filter((arg) => arg !== '-a' && arg !== '-s').length <= 1 },
  iwconfig: { check: (args) => args.length <= 1 },
  route: { only: /^(-n|-e|-v|-ee)$/ },
  arp: { deny: /^(-[a-zA-Z]*[dsf]|--(delete|set|file))/ },
  ethtool: { check: (args) => args.length === 1 && !args[0]?.startsWith('-') },
  sysctl: {
    check: (args) =>
      !args.some((arg) => /^(-w|--write|-p|--load|--system)/.test(arg) || (!arg.startsWith('-') && arg.includes('='))),
  },
  crontab: {
    check: (args) =>
      args.length > 0 && args.every((arg, index) => arg === '-l' || arg === '-u' || args[index - 1] === '-u'),
  },
  mount: { check: (args) => args.length === 0 || (args.length <= 2 && args[0] === '-l') },
  swapon: { only: /^(-s|--show.*|--summary|--noheadings|--bytes|--raw)$/ },
  timedatectl: {
    check: (args) => /^(status|show|list-timezones|)$/.test(args.find((arg) => !arg.startsWith('-')) ?? ''),
  },
  hostnamectl: { check: (args) => /^(status|)$/.test(args.find((arg) => !arg.startsWith('-')) ?? '') },
  localectl: { check: (args) => /^(status|list-\S+|)$/.test(args.find((arg) => !arg.startsWith('-')) ?? '') },
  loginctl: {
    check: (args) => /^(list-\S+|show-\S+|\S+-status|)$/.test(args.find((arg) => !arg.startsWith('-')) ?? ''),
  },
  ulimit: { check: (args) => args.every((arg) => arg.startsWith('-')) },
  umask: { check: (args) => args.every((arg) => arg.startsWith('-')) },
  stty: { check: (args) => args.every((arg) => /^(-a|--all|size|-g|--save|speed|-F)$/.test(arg)) },
  fdisk: { only: /^$/ },
  dpkg: {
    check: (args) =>
      args.some((arg) =>
        /^(-[lLsSpIc]|--(list|listfiles|status|search|print-avail|get-selections|info|contents|version|print-architecture|compare-versions|audit|verify))/.test(
          arg,
        ),
      ) &&
      !args.some((arg) =>
        /^(-[irPR]|--(install|remove|purge|unpack|configure|set-selections|clear|pre-invoke|post-invoke))/.test(arg),
      ),
  },
  rpm: {
    check: (args) =>
      /^(-q[a-zA-Z]*|--query|-V[a-z]*|--verify|--version)$/.test(args[0] ?? '') &&
      !args.some((arg) => /^(--pipe|-E|--eval|-D|--define)/.test(arg)),
  },
  apt: {
    check: (args) =>
      /^(list|search|show|showsrc|policy|depends|rdepends|help|--version|moo)$/.test(args[0] ?? '') &&
      !args.some((arg) => arg.startsWith('-o')),
  },
  'apt-cache': { check: (args) => !args.some((arg) => /^(-o|-c|gencaches)/.test(arg)) },
  brew: {
    check: (args) =>
      /^(list|ls|info|search|deps|outdated|config|doctor|leaves|home|--version|--prefix|--cellar|uses|desc)$/.test(
        args[0] ?? '',
      ),
  },
  snap: { check: (args) => /^(list|find|info|version|changes|services)$/.test(args[0] ?? '') },
  pip: { check: (args) => /^(list|show|freeze|check|--version|help|debug|inspect)$/.test(args[0] ?? '') },
  pip3: { check: (args) => /^(list|show|freeze|check|--version|help|debug|inspect)$/.test(args[0] ?? '') },
  npm: {
    check: (args) =>
      /^(ls|list|outdated|view|info|show|--version|-v|help|root|prefix|bin|why|explain|search|ping)$/.test(
        args[0] ?? '',
      ),
  },
  cargo: { check: (args) => /^(tree|metadata|--version|search|help|--list)$/.test(args[0] ?? '') },
  go: {
    check: (args) =>
      /^(version|list|doc|help)$/.test(args[0] ?? '') && !args.some((arg) => /^-(toolexec|exec|overlay)/.test(arg)),
  },
  docker: { check: (args) => readOnlyDocker(args) },
  podman: { check: (args) => readOnlyDocker(args) },
  kubectl: {
    check: (args) =>
      /^(get|describe|logs|version|api-resources|api-versions|explain|cluster-info|top|options)$/.test(args[0] ?? '') &&
      !args.some((arg) => /^--kubeconfig|secret/.test(arg)),
  },
  helm: {
    check: (args) =>
      /^(list|ls|status|history|version|search|show|get|env)$/.test(args[0] ?? '') &&
      !args.some((arg) => /^--post-renderer/.test(arg)),
  },
  terraform: {
    check: (args) => /^(version|show|providers|output|validate|graph|-version|--version)$/.test(args[0] ?? ''),
  },
  alias: { check: (args) => args.every((arg) => !arg.includes('=')) },
  enable: { only: /^(-a|-p|-s|-n)$/ },
  trap: { check: (args) => args.length === 0 || args[0] === '-l' || args[0] === '-p' },
  env: { only: /^$/ },
  sar: { deny: /^-o/ },
  vmstat: true,
  lsof: true,
  objdump: true,
  exiftool: {
    check: (args) =>
      !args.some(
        (arg) =>
          /^-(overwrite_original|delete_original|restore_original|tagsfromfile|execute|config|if|o|w|W|csv=)/i.test(
            arg,
          ) || /^-[\w:]+[+<-]?[=<]/.test(arg),
      ),
  },
  identify: true,
  sdiff: { deny: /^(-o|--output|--diff-program)/ },
  diff: { deny: /^--diff-program/ },
  diff3: { deny: /^--diff-program/ },
  cmp: true,
  jq: { deny: /^(-L|--from-file=\/dev)/ },
  xmllint: { deny: /^(--output|-o|--shell)/ },
  pidstat: { deny: /^-e/ },
  // It may run the program that it is asked about.
  ldd: { check: (args) => args.every((arg) => /^(-|\/(usr\/)?(s?bin|lib\w*)\/)/.test(arg)) },
  gawk: { only: /^$/ },
  bc: true,
  dc: { check: (args) => !args.some((arg) => arg.includes('!')) },
  locate: true,
  hexyl: true,
  fortune: true,
  lshw: { deny: /^-dump/ },
  dmidecode: { deny: /^--dump-bin/ },
  ping: { deny: /^-[a-zA-Z]*f/ },
  nm: { deny: /^--plugin/ },
  size: true,
  top: true,
  htop: true,
  traceroute: true,
  whois: true,
  nslookup: true,
  dig: { deny: /^(-f|-k)/ },
  tput: true,
  read: true,
  set: { check: (args) => !args.some((arg) => /^[+-][a-z]*[kt]/.test(arg)) },
  locale: true,
  hash: { deny: /^-p/ },
  complete: { check: (args) => args.length === 0 || args[0] === '-p' },
  compgen: { deny: /^(-C|-F|-W.*\$)/, check: (args) => !args.includes('-C') && !args.includes('-F') },
  fg: true,
  bg: true,
  kill: { check: (args) => args.length > 0 && (args[0] === '-l' || args[0] === '-L' || args[0] === '--list') },
  zipinfo: true,
  free: true,
  tee: {
    check: (args) =>
      args.every(
        (arg) =>
          arg === '/dev/null' || arg === '/dev/stderr' || arg === '/dev/stdout' || arg === '/dev/tty' || arg === '-a',
      ),
  },
  lastlog: { deny: /^(-[CS]|--(clear|set))/ },
  lsattr: true,
  blkid: { deny: /^(-g|-c|-w)/ },
  loginctl2: true,
  cloc: { deny: /^--(out|report-file|sum-reports|config|extract-with|diff-alignment)/ },
  tldr: { deny: /^(-u|--update|-c|--clear-cache)/ },
  info: { deny: /^(-o|--output|--restore|--dribble)/ },
  nproc: true,
  reset: true,
  mktemp: { check: (args) => args.includes('-u') || args.includes('--dry-run') },
  getopt: true,
  cpio: {
    check: (args) =>
      args.some((arg) => /^(-[a-z]*t[a-z]*|--list)$/.test(arg)) &&
      !args.some((arg) => /^(-[a-z]*[op][a-z]*$|--(create|pass-through|rsh-command))/.test(arg)),
  },
  gpg: {
    check: (args) =>
      args.some((arg) =>
        /^(--list-(keys|sigs|packets|public-keys|secret-keys)|-k|-K|--fingerprint|--verify|--version)$/.test(arg),
      ),
  },
  openssl: {
    check: (args) =>
      /^(version|dgst|md5|sha\d+|x509|rand|ciphers|list|prime)$/.test(args[0] ?? '') &&
      !args.some((arg) => /^-(out|writerand|engine|config|CAkey|signkey|provider)/.test(arg)),
  },
  sqlite3: { only: /^(--version|-version|-help)$/ },
  ssh: { only: /^-V$/ },
  make: { only: /^(--version|-v|--help|-h)$/ },
  gcc: { only: /^(--version|-v|--help|-dumpversion|-dumpmachine)$/ },
  python: { only: /^(--version|-V|--help|-h|-VV)$/, check: (args) => args.length > 0 },
  node: { only: /^(--version|-v|--help|-h)$/, check: (args) => args.length > 0 },
  tracepath: true,
  iostat: true,
  updatedb: { only: /^(--help|--version|-h|-V)$/ },
  virsh: { check: (args) => /^(list|dominfo|version|nodeinfo|pool-list|net-list|vol-list|help)$/.test(args[0] ?? '') },
  tmux: { check: (args) => /^(ls|list-\S+|-V|info)$/.test(args[0] ?? '') },
  screen: { check: (args) => /^(-ls|-list|-v)$/.test(args[0] ?? '') && args.length === 1 },
  ulimit2: true,
  ipcs: true,
  lsblk: true,
  vim: { only: /^(--version|--help)$/, check: (args) => args.length > 0 },
  nc: { only: /^(-h)$/, check: (args) => args.length > 0 },
  wget: { only: /^(--version|--help|-h|-V)$/, check: (args) => args.length > 0 },
  curl: { only: /^(--version|--help|-h|-V|--manual|-M)$/, check: (args) => args.length > 0 },
  rsync: { only: /^(--version|--help)$/, check: (args) => args.length > 0 },
}
for (const [name, allowance] of Object.entries(restricted)) table.set(name, allowance)

function readOnlyIp(args: readonly string[]): boolean {
  const words = args.filter((arg) => !arg.startsWith('-'))
  if (args.some((arg) => /^-(b|batch|f$|force|n$|netns)/.test(arg))) return false
  if (words[0] === 'netns' && words[1] === 'exec') return false
  return !words
    .slice(1, 3)
    .some(
      (word) =>
        /^(add|a|del|delete|d|change|chg|replace|append|flush|set|prepend|exec|save|restore|monitor-all|attach|identify|pids-kill)$/.test(
          word,
        ) && word !== words[0],
    )
}

function readOnlyDocker(args: readonly string[]): boolean {
  const [first = '', second = ''] = args.filter((arg) => !/^(-D|--debug|-l|--log-level=.*)$/.test(arg))
  if (/^(-H|--host|--config|-c|--context)/.test(first)) return false
  if (
    /^(ps|images|version|info|logs|top|port|stats|inspect|history|diff|search|events|--version|-v|--help|help)$/.test(
      first,
    )
  )
    return true
  return (
    /^(container|image|volume|network|system|compose|node|service|stack|context|manifest|buildx|plugin)$/.test(first) &&
    /^(ls|list|ps|inspect|df|info|logs|top|images|version|history|port|stats|events|config)$/.test(second)
  )
}

/** Programs of which an unknown word may be an option that does more than read. */
export function isAllowed(name: string, args: readonly string[]): boolean {
  const allowance = table.get(name)
  if (allowance === undefined) return false
  if (allowance === true) return true
  for (const arg of args) {
    if (allowance.deny?.test(arg) || (isOpaque(arg) && allowance.deny !== undefined && startsOpaque(arg))) return false
    if (allowance.only !== undefined && !allowance.only.test(arg)) return false
  }
  return allowance.check === undefined || (allowance.check(args) && !args.some(startsOpaque))
}

function startsOpaque(arg: string): boolean {
  // Variables that this command does not set are the user's own, and names from a listing begin with a dash only where
  // somebody put them there: neither is in the hands of whoever wrote the command.
  return /^[\uE000\uE002\uE003\uE007-\uE009]/.test(arg)
}

export function isListed(name: string): boolean {
  return table.has(name)
}

/** Programs whose arguments are text or patterns, or which have sub-commands of their own: never searched for a command. */
const texts = new Set(
  'echo printf grep egrep fgrep rg ag ack man tldr help apropos whatis which whereis type git gh glab hub svn hg apt apt-get dnf yum pacman brew npm pnpm yarn pip pip3 cargo go docker podman kubectl helm aws az gcloud gsutil terraform pulumi systemctl service journalctl logger notify-send say mail mailx mutt tmux jq yq sed awk test [ expr read export declare local readonly alias hash command history locate look dict figlet cowsay banner toilet espeak xmessage zenity dialog whiptail kdialog osascript slack wall write touch mkdir basename dirname ls cat stat file wc head tail sort diff cd cp mv ln tee vim vi nvim nano emacs code subl less more make cmake gradle mvn rake rails heroku fly flyctl vercel netlify redis-cli mysql psql mongo mongosh sqlite3 rclone restic borg rabbitmqctl nats vault consul nomad etcdctl ssh-keygen ssh-add gpg openssl zip unzip tar gzip curl wget op doppler hcloud doctl kafka-topics snap flatpak conda gem bundle composer poetry uv mise adb virsh vagrant packer compgen complete dpkg rpm cmp comm mkfifo xclip xsel pbcopy wl-copy claude codex aider llm ollama'.split(
    ' ',
  ),
)

export function takesText(name: string): boolean {
  return texts.has(name)
}
