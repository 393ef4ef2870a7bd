import { anyOf, runs } from './patterns.ts'

/** What writes, moves, stops, starts or sends. Doubt counts as changing. */
const writes = anyOf(
  // Files and archives.
  runs('rm rmdir mv cp mkdir touch ln rename split tee truncate shred dd mktemp install chmod chown chgrp chattr'),
  runs(String.raw`gzip(?!\s-[tl]) gunzip bzip2 xz zip unzip(?!\s-l)`),
  /-delete\b|\bsed -i|\bsort -o|>(?!\s*\/dev\/null|\(|&\d)|\btar -[a-z]*[cxr]/,
  runs(String.raw`iconv\s.*-o`),
  // Processes, users, the machine.
  runs(String.raw`kill pkill fuser\s-k renice nice nohup sleep useradd userdel usermod groupadd passwd su reboot shutdown
    mount\s[-/] umount swapo\w+ crontab\s-e`),
  /\bsystemctl (start|stop|restart|reload|enable|disable|mask|unmask)|&\s*$/,
  // The shell itself.
  runs(String.raw`export unset alias(?!\s-p|$) bash(?!\s-n) cd umask exit`),
  // Packages and other machines.
  runs(String.raw`wget scp rsync ssh(?!-keygen\s-l)\S* pip`),
  /\bapt-get\b|\bapt (install|remove|purge|update|upgrade|autoremove)|\bcurl\b.*( -[oOXd]| --data)/,
  // Repositories.
  /\bgit (init|clone|add|commit|push|pull|fetch|switch|checkout|merge|rebase|cherry-pick|revert|restore|reset|clean|rm|mv|bisect|submodule|archive)\b/,
  /\bgit (branch (-[dDmMcC]|[a-z])|stash(?! list| show)|tag (?!$|-l|--list|--sort|-n|\|)|remote (add|remove|rename|set-url)|config --global|worktree add)/,
)

/** Forms of the same programs that only read; what a shell elsewhere is told to read is one, and one of its own may go anywhere. */
const reads = new RegExp(
  anyOf(
    /\(cd [^&|;]*(?=&&|;)/,
    /\b(unzip -[tlp]\S*|tar -xO\S*|passwd -S|pip3? (show|list|freeze|check|index)|swapon --show|kill -0)/,
    /\b(ssh-keygen -[ylF]\S*|ssh-add -[lL]|rsync -\w*n\w*|wget (-\S+ )*(-q?O ?- ?|--spider)|curl\b[^|]* -o \/dev\/null)/,
    /\bgit (clean -\w*n\w*|config (--\w+ )*(--list|--get\S*|-l)|stash show|[a-z]+ [^|;&]*(--dry-run|-n\b(?= *$)))/,
    /\bssh (-[A-Za-z]+ ([\w./~-]+ )?)*\S+ (?=(df|free|uptime|ls|cat|tail|head|ps|du|who|w|hostname|uname|grep|journalctl|systemctl status)\b)/,
  ),
  'g',
)

/** True for a command, slotted or not, that by its looks changes something. What it really does the sandbox observes. */
export const looksChanging = (command: string): boolean =>
  writes.test(
    command
      .replace(/'[^']*'/g, '_')
      .replace(/<[A-Z]\d>/g, '_')
      .replace(reads, '_ '),
  )
