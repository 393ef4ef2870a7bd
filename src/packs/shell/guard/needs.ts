import { HOME, isOpaque, UNSET } from './marks.ts'
import { deviceOf, isCredential, isHarmlessDevice } from './places.ts'
import { type NeedKind, need, note, placeOf, type Shell } from './shell.ts'

/**
 * What a command needs that the jail does not have: there the proof must say "unavailable" and not "passed". The jail has the
 * workspace (a copy), the system's programs and libraries read-only, an own empty /tmp, no network, no devices, no other
 * users and no processes but its own.
 */
const kinds: [NeedKind, string][] = [
  [
    'network',
    'curl wget wget2 ssh scp sftp rsync-daemon ftp tftp telnet nc ncat netcat socat ping ping6 traceroute tracepath mtr dig host nslookup whois finger http https xh aria2c lynx links elinks w3m aws az gcloud gsutil gh glab heroku fly flyctl vercel netlify kubectl oc helm docker-machine terraform pulumi ansible ansible-playbook rclone s3cmd mail mailx sendmail mutt nmap tcpdump arping redis-cli mysql psql mongo mongosh apt apt-get yum dnf pacman apk zypper brew snap flatpak pip-install youtube-dl yt-dlp speedtest speedtest-cli ntpdate rsh mosh autossh curlie newrelic sshpass ssh-copy-id ssh-keyscan websocat',
  ],
  [
    'host-state',
    'ps top htop atop btop ss netstat systemctl service journalctl mount umount findmnt df lsblk blkid who w users last lastb lastlog kill killall pkill pgrep pidof pstree lsof fuser free vmstat iostat mpstat sar uptime dmesg lsmod modprobe insmod rmmod sysctl ip ifconfig iwconfig route arp iptables ip6tables nft ufw firewall-cmd hostnamectl timedatectl localectl loginctl crontab at atq atrm batch lspci lsusb lscpu lsmem lshw dmidecode sensors acpi docker podman virsh swapon swapoff lsns nsenter shutdown reboot halt poweroff init telinit initctl chkconfig update-rc.d dpkg rpm dpkg-query locate mlocate plocate updatedb history jobs fg bg finger hostname getent ipcs quota losetup pvs vgs lvs mdadm zpool zfs nproc xrandr xset lpr lpstat tmux screen',
  ],
  [
    'user',
    'useradd userdel usermod adduser deluser groupadd groupdel groupmod gpasswd passwd chpasswd chsh chfn newgrp chage vipw vigr',
  ],
  [
    'terminal',
    'vim vi nvim nano emacs pico micro less more most man info htop top watch mc ranger nnn tig lazygit fzf dialog whiptail alsamixer cfdisk ncdu crontab-e visudo screen tmux script read-terminal passwd',
  ],
  [
    'device',
    'mkfs fdisk sfdisk parted gdisk sgdisk hdparm smartctl nvme eject badblocks blkdiscard wipefs cryptsetup mkswap lvcreate lvremove vgcreate vgremove pvcreate pvremove fsck e2fsck tune2fs resize2fs aplay arecord amixer xrandr',
  ],
  [
    'privilege',
    'sudo su doas pkexec chroot unshare nsenter mount umount modprobe insmod rmmod sysctl iptables ip6tables nft visudo',
  ],
]
const needsOf = new Map<string, NeedKind[]>()
for (const [kind, names] of kinds)
  for (const name of names.split(' ')) needsOf.set(name, [...(needsOf.get(name) ?? []), kind])

const reasons: Record<NeedKind, string> = {
  network: 'needs the network',
  'host-state': 'asks about or acts on this machine, not the workspace',
  user: 'needs the accounts of this machine',
  terminal: 'needs a terminal',
  device: 'needs a device',
  privilege: "needs the administrator's rights",
  path: 'uses a path outside the workspace',
}

/** Arguments of these are text and never paths. */
const textOnly = new Set(
  'echo printf : true false export declare typeset local readonly alias unset set kill pkill killall seq expr let sleep date cal type which command hash history man help apropos whatis tr exit return break continue shift trap basename dirname eval ssh curl wget docker podman kubectl git-commit'.split(
    ' ',
  ),
)
/** The first operand is a pattern or a program. */
const patternFirst = new Set(
  'grep egrep fgrep rg ag ack sed awk gawk mawk perl python python3 ruby node php jq yq zgrep bzgrep xzgrep expr'.split(
    ' ',
  ),
)

export function checkNeeds(name: string, args: readonly string[], shell: Shell): void {
  if (shell.elsewhere) return
  for (const kind of needsOf.get(name) ?? []) need(shell, kind, `${name} ${reasons[kind]}`, name)
  if (
    /^(git)$/.test(name) &&
    args.some((arg) => /^(clone|fetch|pull|push|ls-remote)$/.test(arg)) &&
    args.some((arg) => /:\/\/|@.*:/.test(arg) || /^(fetch|pull|push)$/.test(arg))
  )
    need(shell, 'network', 'git needs the network', `git ${args[0]}`)
  if (
    /^(npm|pnpm|yarn|pip|pip3|cargo|go|gem|bundle|composer|uv|poetry|npx)$/.test(name) &&
    /^(install|i|add|ci|update|upgrade|get|publish|download|search|login|audit|outdated|view|info|dlx|exec)$/.test(
      args[0] ?? '',
    )
  )
    need(shell, 'network', `${name} needs the network`, `${name} ${args[0]}`)
  if (/^(chown|chgrp)$/.test(name) && args.length > 1)
    need(
      shell,
      'user',
      'gives files to another user',
      args.find((arg) => !arg.startsWith('-')),
    )
  if (textOnly.has(name)) return
  let skip = patternFirst.has(name) && !args.some((arg) => /^(-e|-f|--regexp|--file|--expression)$/.test(arg)) ? 1 : 0
  let afterExpression = false
  for (const [index, arg] of args.entries()) {
    if (name === 'find' && /^[-(!]/.test(arg) && !/^-[HLP]$/.test(arg)) afterExpression = true
    if (afterExpression && !/^-(newer|samefile|fprint|fprintf|fls|fprint0|anewer|cnewer)/.test(args[index - 1] ?? ''))
      continue
    const text = arg.startsWith('-')
      ? (/^--[\w-]+=(.+)$/s.exec(arg)?.[1] ?? '')
      : (/^(?:if|of|file)=(.+)$/s.exec(arg)?.[1] ?? arg)
    if (!arg.startsWith('-') && skip > 0) {
      skip -= 1
      continue
    }
    if (text !== '') needPath(shell, text, name !== 'test' && name !== '[')
  }
}

/** Notes the need of one path, if it has any, and that it is a credential, if it is one. */
export function needPath(shell: Shell, text: string, reads = true): void {
  if (reads && /[/.]|id_/.test(text) && isCredential(placeOf(shell, text)))
    note(shell, 'reads-secret', 'medium', 'touches keys or passwords', text)
  if (!/[/~.\uE006]/.test(text) && shell.cwd.base === 'work' && shell.cwd.up === 0) return
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    if (!text.startsWith('file:')) need(shell, 'network', 'names something on the network', text)
    return
  }
  if (/\s/.test(text) && !text.startsWith('/')) return
  if (/^\/dev\/(fd|tcp|udp)\//.test(text)) return
  const place = placeOf(shell, text)
  if (place.base === 'work') {
    if (place.up > 0) need(shell, 'path', 'uses a path above the workspace', text)
    return
  }
  if (place.base === 'unknown' || text.startsWith(UNSET)) {
    if (isOpaque(text) && text.includes('/')) need(shell, 'path', 'uses a path that is not known before it runs', text)
    return
  }
  if (place.base === 'home' || text.startsWith(HOME)) {
    need(shell, 'path', 'uses the home directory', text)
    return
  }
  if (isHarmlessDevice(place)) return
  const [first = ''] = place.parts
  if (deviceOf(place) !== undefined) need(shell, 'device', 'uses a device', text)
  else if (first === 'proc' || first === 'sys') need(shell, 'host-state', 'reads the state of the kernel', text)
  else if (/^(usr|bin|sbin|lib|lib32|lib64|libx32)$/.test(first) && place.parts.length >= 1) return
  else need(shell, 'path', 'uses a path outside the workspace', text)
}
