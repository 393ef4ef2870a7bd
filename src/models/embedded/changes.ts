/** What writes, moves, stops, starts or sends. Doubt counts as changing. */
const writes =
  /(^|[|;&(]\s*|(?:\bxargs(?: -\S+)*|\bsudo|\bdo|\bthen|-exec) )(rm|rmdir|mv|cp|mkdir|touch|ln|chmod|chown|chgrp|truncate|shred|dd|tee|install|split|gzip(?! -[tl])|gunzip|bzip2|xz|zip|unzip(?! -l)|kill|pkill|fuser -k|useradd|userdel|usermod|groupadd|passwd|reboot|shutdown|wget|scp|rsync|mktemp|su|renice|nice|nohup|export|unset|alias(?! -p|$)|bash(?! -n)|cd|rename|umask|sleep|exit|crontab -e|ssh(?!-keygen -l)\S*|pip|chattr|mount [-/]|umount|swapo\w+|iconv .*-o)\b|-delete\b|\bsed -i|\bsort -o|>(?!\s*\/dev\/null|\()|\btar -[a-z]*[cxr]|\bsystemctl (start|stop|restart|reload|enable|disable|mask|unmask)|\bapt-get\b|\bapt (install|remove|purge|update|upgrade|autoremove)|\bcurl\b.*( -[oOXd]| --data)|\bgit (init|clone|add|commit|push|pull|fetch|switch|checkout|branch (-[dDmMcC]|[a-z])|merge|rebase|cherry-pick|revert|restore|reset|stash(?! list| show)|tag (?!$|-l|--list|--sort|-n|\|)|remote (add|remove|rename|set-url)|clean|rm|mv|config --global|bisect|submodule|archive|worktree add)|&\s*$/

/** Forms of the same programs that only read; what a shell elsewhere is told to read is one. */
const reads =
  /\b(unzip -[tlp]\S*|tar -xO\S*|passwd -S|pip3? (show|list|freeze|check|index)|swapon --show|kill -0|ssh-keygen -[ylF]\S*|ssh-add -[lL]|rsync -\w*n\w*|wget (-\S+ )*(-q?O ?- ?|--spider)|git clean -\w*n\w*|git config (--\w+ )*(--list|--get\S*|-l)|git stash show|git [a-z]+ [^|;&]*(--dry-run|-n\b(?= *$)))|\bcurl\b[^|]* -o \/dev\/null|\bssh (-[A-Za-z]+ ([\w./~-]+ )?)*\S+ (?=(df|free|uptime|ls|cat|tail|head|ps|du|who|w|hostname|uname|grep|journalctl|systemctl status)\b)/g

/** True for a command, slotted or not, that by its looks changes something. What it really does the sandbox observes. */
export const looksChanging = (command: string): boolean =>
  writes.test(
    command
      .replace(/'[^']*'/g, '_')
      .replace(/<[A-Z]\d>/g, '_')
      .replace(reads, '_ '),
  )
