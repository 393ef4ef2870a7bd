import { anyOf, runs } from './patterns.ts'

/** What writes, moves, stops, starts or sends. Doubt counts as changing. */
const writes = anyOf(
  // Files and archives.
  runs(
    'rm rmdir mv cp mkdir touch ln rename split tee truncate shred dd mktemp install chmod chown chgrp chattr setfacl patch dos2unix',
  ),
  runs(
    String.raw`gzip(?!\s-[tl]) gunzip bzip2 bunzip2 xz unxz zstd unzstd zip unzip(?!\s-l) 7z(?=\s[axdu]) unrar(?=\s[xe])`,
  ),
  /-delete\b|\bsed -i|\bsort -o|>(?!\s*\/dev\/null|\(|&\d)|\btar (-I \S+ )?-?[a-zA-Z]*[cxru]|\btar --(create|extract|append|update)/,
  runs(
    String.raw`iconv(?=\s.*-o) convert mogrify magick ffmpeg pdftotext pdfunite gpg(?=\s.*(-c|-e|-o)\b) tcpdump(?=\s.*-w)`,
  ),
  runs('nano vim vi emacs visudo'),
  // Processes, users, the machine.
  runs(String.raw`kill pkill killall fuser(?=\s-k) renice nice nohup sleep useradd userdel usermod adduser deluser groupadd groupdel gpasswd
    newgrp passwd chage(?!\s-l) su reboot shutdown poweroff mount(?=\s-[^l]|\s\/) umount swapo\w+ mkfs\S* crontab(?!\s(-u\s\S+\s)?-l)
    apt-mark(?=\s(un)?hold) sysctl(?=\s-w) amixer(?=\sset) xclip(?!.*\s-o\b) lpr at wakeonlan`),
  /\bsystemctl (start|stop|restart|reload|enable|disable|mask|unmask|suspend|hibernate|poweroff|reboot|edit|daemon-reload)|&\s*$/,
  /\b(hostnamectl|timedatectl) set-|\bufw (allow|deny|enable|disable|delete|reset)\b|\bnmcli .*\b(on|off|up|down|connect|disconnect|add|delete|modify)\b/,
  /\bip (-\S+ )*\w+ (add|del|set|change|replace|flush)\b|\bifconfig \S+ (up|down|\d)|\biptables -[ADIFP]\b/,
  runs(String.raw`tmux(?!\s(ls|list|show)) screen(?!\s-ls)`),
  // The shell itself, and scripts that may do anything.
  runs(String.raw`export unset alias(?!\s-p|$) (ba)?sh(?!\s-n) source cd pushd popd umask exit`),
  runs(
    String.raw`python3?(?!\s(-V|--version|-m\sjson|-m\spy_compile)) npm(?!\s(ls|list|outdated|view)) make (\.{0,2}\/)?[\w./~-]+\.(sh|py)`,
  ),
  // Packages and other machines.
  runs(String.raw`wget scp rsync ssh(?!-keygen\s-l)\S* sftp pip`),
  /\bapt-get\b|\bapt (install|remove|purge|update|upgrade|autoremove)|\b(yum|dnf|snap|brew|zypper) .*\b(install|remove|update|upgrade|refresh)\b/,
  /\bcurl\b.*( -[oOXdFTc]| --data)/,
  /\bdocker (compose )?(start|stop|restart|run|pull|push|rm|rmi|build|exec|kill|up|down|create)\b|\bdocker .*\bprune\b/,
  /\bkubectl (apply|delete|create|exec|scale|edit|patch|set|drain|cordon|rollout (restart|undo))\b/,
  // Repositories.
  /\bgit (init|clone|add|commit|push|pull|fetch|switch|checkout|merge|rebase|cherry-pick|revert|restore|reset|clean|rm|mv|bisect|submodule|archive|apply|am|gc|format-patch|update-index)(?![\w-])/,
  /\bgit (branch (-[dDmMcCu]|[a-z])|stash(?! list| show)|tag (?!$|-l|--list|--sort|-n|\|)|remote (add|remove|rename|set-url|prune)|worktree (add|remove|prune))/,
  /\bgit config (--global |--local )?[\w.]+ \S|\bgit config --(global --)?unset/,
)

/** Forms of the same programs that only read; what a shell elsewhere is told to read is one, and one of its own may go anywhere. */
const reads = new RegExp(
  anyOf(
    /\(cd [^&|;]*(?=&&|;)/,
    /\b(unzip -[tlp]\S*|tar -xO\S*|passwd -S|pip3? (show|list|freeze|check|index)|swapon --show|kill -0)/,
    /\b(ssh-keygen -[ylF]\S*|ssh-add -[lL]|rsync -\w*n\w*|wget (-\S+ )*(-q?O ?- ?|--spider)|curl\b[^|]* -o \/dev\/null)/,
    /\bgit (clean -\w*n\w*|config (--\w+ )*(--list|--get\S*|-l)|stash show|apply --check|[a-z]+ [^|;&]*(--dry-run|-n\b(?= *$)))/,
    /\bssh (-[A-Za-z]+ ([\w./~-]+ )?)*\S+ (?=(df|free|uptime|ls|cat|tail|head|ps|du|who|w|hostname|uname|grep|journalctl|systemctl status)\b)/,
  ),
  'g',
)

/** True for a command, slotted or not, that by its looks changes something. What it really does the sandbox observes. */
export const looksChanging = (command: string): boolean =>
  writes.test(
    command
      .replace(/\bsh -c '([^']*)'/g, '; $1;')
      .replace(/'[^']*'/g, '_')
      .replace(/<[A-Z]\d>/g, '_')
      .replace(reads, '_ '),
  )
