/** What kind of thing a program is, by its base name. */

const shells = new Set(
  'sh bash dash zsh ksh mksh ash fish csh tcsh rbash lksh yash pwsh elvish nu xonsh osh rc es busybox-sh ksh93 pdksh posh'.split(
    ' ',
  ),
)
const networkPrograms = new Set(
  'nc ncat netcat nc.openbsd nc.traditional socat telnet ssh curl wget openssl cryptcat sbd ftp tftp sftp scp rsync websocat mail mailx sendmail mutt lftp http https xh aria2c rclone gsocket gs-netcat chisel dnscat'.split(
    ' ',
  ),
)

export function isShellProgram(name: string): boolean {
  return shells.has(name.replace(/-?\d+(\.\d+)*$/, '')) || shells.has(name)
}

export function isNetworkProgram(name: string): boolean {
  return networkPrograms.has(name)
}

export type Language = 'python' | 'perl' | 'ruby' | 'node' | 'php' | 'lua' | 'tcl' | 'r' | 'awk' | 'other'

/** Versioned and alternative names of one language: python3.12, pypy3, nodejs, gawk, luajit. */
export function languageOf(name: string): Language | undefined {
  const base = name.replace(/[\d.-]+$/, '')
  switch (base) {
    case 'python':
    case 'pypy':
    case 'ipython':
    case 'python-config':
    case 'jython':
      return 'python'
    case 'perl':
      return 'perl'
    case 'ruby':
    case 'jruby':
      return 'ruby'
    case 'node':
    case 'nodejs':
    case 'bun':
    case 'deno':
    case 'qjs':
      return 'node'
    case 'php':
      return 'php'
    case 'lua':
    case 'luajit':
      return 'lua'
    case 'tclsh':
    case 'wish':
    case 'expect':
      return 'tcl'
    case 'Rscript':
    case 'R':
      return 'r'
    case 'awk':
    case 'gawk':
    case 'mawk':
    case 'nawk':
    case 'original-awk':
    case 'bwk':
      return 'awk'
    case 'guile':
    case 'elixir':
    case 'erl':
    case 'julia':
    case 'ghci':
    case 'groovy':
    case 'scala':
    case 'jshell':
    case 'racket':
    case 'sbcl':
    case 'clisp':
    case 'osascript':
    case 'crystal':
    case 'raku':
    case 'octave':
    case 'emacs':
      return 'other'
    default:
      return undefined
  }
}

/** Programs whose misuse the rules know: tried for globs in command position and behind unknown wrappers. */
export const destructivePrograms =
  'rm rmdir dd shred mkfs mke2fs wipefs chmod chown chgrp mv cp find truncate unlink tee ln rsync tar blkdiscard parted fdisk sfdisk sgdisk bash sh zsh dash eval python3 python perl ruby curl wget nc kill killall pkill shutdown reboot halt poweroff init systemctl crontab useradd userdel passwd iptables mount umount sed awk xargs sudo env cat ls echo'.split(
    ' ',
  )

const behindWrappers = new Set(
  'rm dd shred mkfs mke2fs wipefs chmod chown chgrp mv find truncate unlink blkdiscard parted sfdisk sgdisk bash sh zsh dash sudo rsync xargs eval'.split(
    ' ',
  ),
)

/** Worth following when it stands among the arguments of a program that the guard does not know. */
export function isWorthProbing(word: string): boolean {
  const name = word.slice(word.lastIndexOf('/') + 1)
  return behindWrappers.has(name) || name.startsWith('mkfs.')
}
