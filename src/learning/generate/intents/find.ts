import { type Intent, intents } from '../grammar.ts'

/** What a found thing is called, and how find selects it. */
const nouns: readonly { id: string; say: string; flags: string }[] = [
  { id: 'files', say: '(files|files|files|regular files)', flags: '-type f' },
  {
    id: 'ext',
    say: '(<ext> files|<ext> files|files with [the] extension <ext>|files with the <ext> extension|files ending (in|with) .<ext>|files whose names end (in|with) .<ext>)',
    flags: "-type f -name '*.<ext>'",
  },
  { id: 'dirs', say: '$dirs', flags: '-type d' },
  {
    id: 'pattern',
    say: '(files matching <pattern>|files named <pattern>|files called <pattern>|files whose name matches <pattern>|files with names like <pattern>|files that match [the pattern] <pattern>|<pattern> files)',
    flags: "-type f -name '<pattern>'",
  },
]

/** A condition on what is found; `say` follows the noun. */
const conditions: readonly { id: string; say: string; flags: string; common?: boolean }[] = [
  {
    id: 'bigger',
    say: '($big <size>|$big <size> in size|with [a] size (over|above|greater than) <size>|that are (larger|bigger) than <size>|of more than <size>)',
    flags: '-size +<size>',
    common: true,
  },
  {
    id: 'smaller',
    say: '($less <size>|$less <size> in size|that are smaller than <size>|of less than <size>)',
    flags: '-size -<size>',
  },
  { id: 'bytes-over', say: '($big <bytes>|that are larger than <bytes>)', flags: '-size +<bytes>' },
  { id: 'bytes-under', say: '($less <bytes>|that are smaller than <bytes>)', flags: '-size -<bytes>' },
  {
    id: 'bytes-exact',
    say: '(of exactly <bytes>|exactly <bytes> in size|that are exactly <bytes>)',
    flags: '-size <bytes>',
  },
  {
    id: 'mtime-in',
    say: '($modified (in|within|during|over) the (last|past) <days>|$modified less than <days> ago|$modified (in|within) <days>|newer than <days>|not older than <days>)',
    flags: '-mtime -<days>',
    common: true,
  },
  {
    id: 'mtime-day',
    say: '($modified (in|within) the (last|past) (day|24 hours|24h)|$modified (today|less than a day ago|since yesterday)|$modified in the last 1 day)',
    flags: '-mtime -1',
    common: true,
  },
  {
    id: 'mtime-week',
    say: '($modified (in|within|during) the (last|past) week|$modified this week|$modified less than a week ago)',
    flags: '-mtime -7',
  },
  { id: 'mtime-weeks', say: '($modified (in|within|during) the (last|past) <weeks>)', flags: '-mtime -<weeks>' },
  {
    id: 'mtime-month',
    say: '($modified (in|within|during) the (last|past) month|$modified less than a month ago)',
    flags: '-mtime -30',
  },
  {
    id: 'mtime-over',
    say: '(older than <days>|$modified more than <days> ago|not modified (in|within|for) [the last] <days>|last modified over <days> ago|that have not been modified (in|for) <days>)',
    flags: '-mtime +<days>',
    common: true,
  },
  { id: 'mtime-overweek', say: '(older than (a|one) week|$modified more than (a|one) week ago)', flags: '-mtime +7' },
  {
    id: 'mtime-overyear',
    say: '(older than (a|one) year|$modified more than (a|one) year ago|not modified for a year)',
    flags: '-mtime +365',
  },
  {
    id: 'mtime-overmonth',
    say: '(older than (a|one) month|$modified more than (a|one) month ago)',
    flags: '-mtime +30',
  },
  { id: 'mtime-exact', say: '($modified exactly <days> ago)', flags: '-mtime <days>' },
  {
    id: 'mmin',
    say: '($modified (in|within|during) the (last|past) <mins>|$modified less than <mins> ago)',
    flags: '-mmin -<mins>',
  },
  { id: 'mmin-over', say: '(older than <mins>|$modified more than <mins> ago)', flags: '-mmin +<mins>' },
  {
    id: 'mmin-hour',
    say: '($modified (in|within|during) the (last|past) (hour|60 minutes)|$modified less than an hour ago)',
    flags: '-mmin -60',
  },
  {
    id: 'mmin-hours',
    say: '($modified (in|within|during) the (last|past) <hours>|$modified less than <hours> ago)',
    flags: '-mmin -<hours>',
  },
  {
    id: 'atime',
    say: '((accessed|read|opened) (in|within|during) the (last|past) <days>|accessed less than <days> ago)',
    flags: '-atime -<days>',
  },
  {
    id: 'atime-over',
    say: '(not accessed (in|for) [the last] <days>|(accessed|last accessed) more than <days> ago|that have not been accessed (in|for) <days>)',
    flags: '-atime +<days>',
  },
  {
    id: 'ctime',
    say: '((whose status changed|with status changes|created|with metadata changed) (in|within) the (last|past) <days>)',
    flags: '-ctime -<days>',
  },
  {
    id: 'newer',
    say: '((newer|more recent) than [the file] <anyfile>|$modified (after|more recently than) <anyfile>)',
    flags: '-newer <anyfile>',
  },
  { id: 'newermt', say: '($modified (after|since) <date>|newer than <date>)', flags: '-newermt <date>' },
  { id: 'not-newermt', say: '($modified before <date>|older than <date>)', flags: '! -newermt <date>' },
  {
    id: 'between-dates',
    say: '($modified between <date> and <date2>|$modified from <date> to <date2>)',
    flags: '-newermt <date> ! -newermt <date2>',
  },
  {
    id: 'user',
    say: '(owned by [the] [user] <user>|belonging to [the] [user] <user>|that belong to [user] <user>|of user <user>|whose owner is <user>)',
    flags: '-user <user>',
    common: true,
  },
  {
    id: 'group',
    say: '(belonging to [the] group <group>|owned by [the] group <group>|of group <group>|whose group is <group>)',
    flags: '-group <group>',
  },
  {
    id: 'not-user',
    say: '(not owned by [the user] <user>|that do not belong to [user] <user>)',
    flags: '! -user <user>',
  },
  {
    id: 'perm',
    say: '(with [the] (permissions|permission|mode|perms) <perm>|whose (permissions are|mode is) <perm>|with <perm> permissions|having permission[s] <perm>|that have (exactly |)<perm> permissions)',
    flags: '-perm <perm>',
    common: true,
  },
  {
    id: 'not-perm',
    say: '(without [the] (permissions|mode) <perm>|whose permissions are not <perm>|that do not have permission <perm>)',
    flags: '! -perm <perm>',
  },
  {
    id: 'executable',
    say: '((that are|which are) executable|with [the] execute permission [set]|that can be executed|that i can execute)',
    flags: '-executable',
  },
  { id: 'owner-exec', say: '(executable by [the|their] owner|with the owner execute bit)', flags: '-perm /u=x' },
  {
    id: 'world-writable',
    say: '((that are|which are) world[- ]writable|writable by (everyone|anyone|others|all users)|with world write permission)',
    flags: '-perm -o=w',
  },
  { id: 'readable', say: '((that are|which are) (readable|not write protected) by me)', flags: '-readable' },
  { id: 'not-readable', say: '((that are|which are) not readable|that i cannot read)', flags: '! -readable' },
  { id: 'setuid', say: '(with the (setuid|suid) bit [set]|that are (setuid|suid))', flags: '-perm -4000' },
  { id: 'setgid', say: '(with the (setgid|sgid) bit [set]|that are (setgid|sgid))', flags: '-perm -2000' },
  {
    id: 'not-name',
    say: '(not named <pattern>|except <pattern>|excluding <pattern>|whose (name does|names do) not match <pattern>|that do not match <pattern>|other than <pattern>)',
    flags: "! -name '<pattern>'",
  },
  {
    id: 'not-path',
    say: '((excluding|except|skipping|ignoring|but not) [those] (in|under|inside|within) [the] (directory|folder) <stem>|outside of [the] directory <stem>)',
    flags: "! -path '*/<stem>/*'",
  },
  {
    id: 'depth1',
    say: '((not descending into|without|not in|excluding|ignoring) $dirs|without (descending|going|recursing) into subdirectories|non-recursively|only at the top level|only in that directory itself|directly)',
    flags: '-maxdepth 1',
  },
  {
    id: 'depthn',
    say: '((at most|no more than|up to|a maximum of) <depth> levels (deep|down)|with a (maximum|max) depth of <depth>|down to depth <depth>|limiting the depth to <depth>|to a depth of <depth>|<depth> levels deep)',
    flags: '-maxdepth <depth>',
  },
  {
    id: 'mindepth',
    say: '(at least <depth> levels (deep|down)|with a minimum depth of <depth>)',
    flags: '-mindepth <depth>',
  },
  { id: 'links', say: '(with more than (one|1) hard link|that have more than one hard link)', flags: '-links +1' },
  {
    id: 'nouser',
    say: '((that belong to|owned by|with) no (existing|known|valid) user|without a[n] (valid|existing) owner)',
    flags: '-nouser',
  },
]

/** What is done with what was found. `verb` goes before the noun, `after` behind everything. */
const actions: readonly {
  id: string
  verb: string
  after: string
  tail: string
  effect: Intent['effect']
  common?: boolean
}[] = [
  { id: 'print', verb: '$find', after: '', tail: '', effect: 'quiet', common: true },
  { id: 'count', verb: '$count', after: '', tail: ' | wc -l', effect: 'read', common: true },
  { id: 'delete', verb: '$delete', after: '', tail: ' -delete', effect: 'quiet', common: true },
  {
    id: 'ls',
    verb: '$find',
    after:
      '(with [their] (details|sizes|size|permissions|long listing)|and (show|print|list|display) (their|the) (details|sizes|permissions|information)|in long (format|listing)|and list them in long format|with detailed information|and their sizes)',
    tail: ' -exec ls -l {} +',
    effect: 'quiet',
    common: true,
  },
  {
    id: 'lsh',
    verb: '$find',
    after: '(with [their] human readable sizes|and (show|print) (their|the) sizes $human|$human)',
    tail: ' -exec ls -lh {} +',
    effect: 'quiet',
  },
  {
    id: 'size-name',
    verb: '$find',
    after:
      '(and (print|show) (their|the) size[s] and (names|paths)|with their size[s] in bytes and path|and print size in bytes and path)',
    tail: " -printf '%s %p\\n'",
    effect: 'quiet',
  },
  {
    id: 'names',
    verb: '$find',
    after:
      '(and (print|show) only (the|their) (file |base |)names (without [the] (path|directory)|)|(without|not showing) the (path|directory|leading directories))',
    tail: " -printf '%f\\n'",
    effect: 'quiet',
  },
  {
    id: 'sorted',
    verb: '$find',
    after: '(sorted|sorted (by name|alphabetically)|in alphabetical order|and sort them [by name])',
    tail: ' | sort',
    effect: 'quiet',
  },
  {
    id: 'head',
    verb: '$find',
    after: '(and show only the first <n> [results|of them]|but only the first <n>|limit(ed|) to <n> results)',
    tail: ' | head -n <n>',
    effect: 'quiet',
  },
  {
    id: 'grep',
    verb: '$find',
    after: '(that contain|which contain|containing|and contain|with) the (word|string|text) <word>',
    tail: " -exec grep -l '<word>' {} +",
    effect: 'quiet',
    common: true,
  },
  { id: 'copy', verb: '$copy', after: '(to|into) <mydir>', tail: ' -exec cp {} <mydir> \\;', effect: 'quiet' },
  { id: 'move', verb: '$move', after: '(to|into) <mydir>', tail: ' -exec mv {} <mydir> \\;', effect: 'quiet' },
  {
    id: 'chmod',
    verb: '$change the (permissions|mode) of',
    after: 'to <perm>',
    tail: ' -exec chmod <perm> {} +',
    effect: 'quiet',
  },
  { id: 'gzip', verb: '(gzip|compress)', after: '[with gzip]', tail: ' -exec gzip {} +', effect: 'quiet' },
  {
    id: 'du',
    verb: '$show the (disk usage|size) of (all|each|every one of the)',
    after: '',
    tail: ' -exec du -h {} +',
    effect: 'quiet',
  },
  {
    id: 'total',
    verb: '$show the total (size|disk usage|disk space) of [all] [the]',
    after: '',
    tail: ' -exec du -ch {} + | tail -n 1',
    effect: 'quiet',
  },
  {
    id: 'print0',
    verb: '$find',
    after: '(separated by null (characters|bytes)|with null separators|null terminated)',
    tail: ' -print0',
    effect: 'quiet',
  },
]

const applies = (noun: string, condition: string): boolean => {
  if (noun === 'dirs') return !/bigger|smaller|bytes|setuid|links|executable|exec/.test(condition)
  if (noun === 'pattern') return condition !== 'not-name'
  return true
}

const actionApplies = (noun: string, action: string): boolean =>
  noun !== 'dirs' || !/gzip|chmod|grep|copy|move|du|total|size-name|delete|ls/.test(action)

/** find puts its depth options before its tests. */
const ordered = (flags: string, condition: string): string =>
  condition.includes('depth') ? `${condition} ${flags}` : `${flags} ${condition}`

function compose(): Intent[] {
  const found: Intent[] = []
  const add = (id: string, effect: Intent['effect'], command: string, wordings: string[]): void => {
    found.push({ id: `find/${id}`, domain: 'find', effect, command, wordings })
  }
  for (const noun of nouns)
    for (const action of actions) {
      if (!actionApplies(noun.id, action.id)) continue
      const wordings = [
        `${action.verb} $all ${noun.say} <where> ${action.after}`,
        `${action.verb} ${noun.say} <where> ${action.after}`,
        `<where> ${action.verb} $all ${noun.say} ${action.after}`,
        `${action.verb} $each ${noun.say.replaceAll('files', 'file').replaceAll('$dirs', '$dir')} <where> ${action.after}`,
      ]
      add(`${noun.id}-${action.id}`, action.effect, `find <where> ${noun.flags}${action.tail}`, wordings)
      for (const condition of conditions) {
        if (!applies(noun.id, condition.id)) continue
        // Rare meets rare only seldom in what people ask; leaving those out keeps the common ones frequent.
        if (action.common !== true && condition.common !== true) continue
        if (noun.id === 'pattern' && action.id !== 'print' && condition.common !== true) continue
        if (action.id === 'chmod' && /perm/.test(condition.id)) continue
        add(
          `${noun.id}-${condition.id}-${action.id}`,
          action.effect,
          `find <where> ${ordered(noun.flags, condition.flags)}${action.tail}`,
          [
            `${action.verb} $all ${noun.say} <where> ${condition.say} ${action.after}`,
            `${action.verb} ${noun.say} ${condition.say} <where> ${action.after}`,
            `${action.verb} $all ${noun.say} ${condition.say} <where> ${action.after}`,
            `${action.verb} ${noun.say} <where> ${condition.say} ${action.after}`,
            `<where> ${action.verb} $all ${noun.say} ${condition.say} ${action.after}`,
          ],
        )
      }
    }
  const common = conditions.filter((condition) => condition.common)
  for (const noun of nouns)
    for (const first of common)
      for (const second of common) {
        if (first.id >= second.id || (first.id.startsWith('mtime') && second.id.startsWith('mtime'))) continue
        if (!applies(noun.id, first.id) || !applies(noun.id, second.id)) continue
        add(
          `${noun.id}-${first.id}-${second.id}`,
          'quiet',
          `find <where> ${noun.flags} ${first.flags} ${second.flags}`,
          [
            `$find $all ${noun.say} <where> ${first.say} and ${second.say}`,
            `$find ${noun.say} ${first.say} and ${second.say} <where>`,
            `$find ${noun.say} <where> ${second.say} and ${first.say}`,
          ],
        )
      }
  return found
}

const written = intents(
  'find',
  String.raw`
= name quiet
> find <where> -name '<name>'
$find [the|a] file[s] (named|called) <name> <where>
where is [the file] <name>
$find <name> <where>
locate [the file] <name> <where>

= iname quiet
> find <where> -iname '<pattern>'
$find files (named|matching|like) <pattern> <where> $case
$find <pattern> <where> $case

= dirname quiet
> find <where> -type d -name '<stem>'
$find [all] $dirs (named|called) <stem> <where>
locate (a|the) $dir (named|called) <stem> <where>

= starts quiet
> find <where> -type f -name '<stem>*'
$find [all] files [<where>] (starting|beginning|whose names (start|begin)|that (start|begin)) with <stem> <where>
$find files <where> (starting|whose names (start|begin)|whose name begins) with <stem>

= contains quiet
> find <where> -type f -name '*<stem>*'
$find [all] files <where> with <stem> in (their|the) name[s]
$find files <where> whose name[s] (contain|contains|include|includes) <stem>

= two-ext quiet
> find <where> -type f \( -name '*.<ext>' -o -name '*.<ext2>' \)
$find [all] <ext> (and|or) <ext2> files <where>
$find files with [the] extension[s] <ext> or <ext2> <where>

= two-ext-count
> find <where> -type f \( -name '*.<ext>' -o -name '*.<ext2>' \) | wc -l
$count [all] <ext> (and|or) <ext2> files <where>

= not-ext quiet
> find <where> -type f ! -name '*.<ext>'
$find [all] files (that are not|except|other than|which are not) <ext> files <where>
$find files <where> (not ending (in|with)|without the extension) .<ext>

= symlinks quiet
> find <where> -type l
$find [all] [the] (symbolic links|symlinks|soft links) <where>
$list every (symlink|symbolic link) <where>

= symlinks-count
> find <where> -type l | wc -l
$count [the] (symbolic links|symlinks) <where>

= symlinks-ls quiet
> find <where> -type l -ls
$find [all] (symbolic links|symlinks) <where> (and|with) [show] (their targets|where they point)

= broken quiet
> find <where> -xtype l
$find [all] (broken|dangling|dead) (symbolic links|symlinks|links) <where>

= broken-delete quiet
> find <where> -xtype l -delete
$delete [all] (broken|dangling|dead) (symbolic links|symlinks|links) <where>

= empty-files quiet
> find <where> -type f -empty
$find [all] (empty|zero byte|zero-length) files <where>
$find files (of size zero|that are empty|with no content) <where>

= empty-dirs quiet
> find <where> -type d -empty
$find [all] empty $dirs <where>
$find $dirs (that are empty|with nothing in them) <where>

= empty-both quiet
> find <where> -empty
$find [all] empty files and directories <where>

= empty-delete quiet
> find <where> -type f -empty -delete
$delete [all] (empty|zero byte) files <where>

= empty-dirs-delete quiet
> find <where> -type d -empty -delete
$delete [all] empty $dirs <where>

= empty-count
> find <where> -type f -empty | wc -l
$count [the] empty files <where>

= everything
> find <where>
$find [all] files and (directories|folders) <where> recursively
$find everything <where>
recursively list (everything|all files and directories) <where>

= hidden quiet
> find <where> -type f -name '.*'
$find [all] hidden files <where>
$find [all] dotfiles <where>

= hidden-dirs quiet
> find <where> -type d -name '.*'
$find [all] hidden (directories|folders) <where>

= nothidden quiet
> find <where> -type f ! -name '.*'
$find [all] (non-hidden|visible) files <where>
$find all files <where> (except|but not) hidden (files|ones)

= dirs-depth1 quiet
> find <where> -mindepth 1 -maxdepth 1 -type d
$find [the] (immediate|direct|first level|top-level) subdirectories (of |)<where>
$list (directories|folders) directly <where>

= largest-n
> find <where> -type f -printf '%s %p\n' | sort -rn | head -n <n>
$find the <n> (largest|biggest) files <where>
<n> (largest|biggest) files <where>
(what|which) are the <n> (largest|biggest) files <where>
$show the top <n> (largest|biggest) files <where> [by size]

= largest-one
> find <where> -type f -printf '%s %p\n' | sort -rn | head -n 1
$find the (largest|biggest) file <where>
(what|which) is the (largest|biggest) file <where>
which file <where> (is the largest|takes the most space)

= largest-ext
> find <where> -type f -name '*.<ext>' -printf '%s %p\n' | sort -rn | head -n <n>
$find the <n> (largest|biggest) <ext> files <where>

= smallest-n
> find <where> -type f -printf '%s %p\n' | sort -n | head -n <n>
$find the <n> smallest files <where>

= smallest-one
> find <where> -type f -printf '%s %p\n' | sort -n | head -n 1
$find the smallest file <where>

= by-size
> find <where> -type f -printf '%s %p\n' | sort -rn
$find [all] files <where> (sorted|ordered) by size [$desc]
$sort all files <where> by size

= by-size-asc
> find <where> -type f -printf '%s %p\n' | sort -n
$find [all] files <where> (sorted|ordered) by size $asc

= newest-n
> find <where> -type f -printf '%T@ %p\n' | sort -rn | head -n <n> | cut -d' ' -f2-
$find the <n> (newest|most recently modified|latest|most recent|last modified) files <where> [recursively]
<n> most recently changed files <where>

= newest-one
> find <where> -type f -printf '%T@ %p\n' | sort -rn | head -n 1 | cut -d' ' -f2-
$find the (newest|most recently modified|latest|most recent) file <where> [recursively]
which file <where> (was changed last|was modified most recently)

= oldest-n
> find <where> -type f -printf '%T@ %p\n' | sort -n | head -n <n> | cut -d' ' -f2-
$find the <n> oldest files <where>

= oldest-one
> find <where> -type f -printf '%T@ %p\n' | sort -n | head -n 1 | cut -d' ' -f2-
$find the oldest file <where>
which is the oldest file <where>

= with-mtime
> find <where> -type f -printf '%TY-%Tm-%Td %p\n' | sort
$find [all] files <where> with their modification dates
$list [all] files <where> with [their] (dates|modification dates) sorted by date

= perms-list
> find <where> -type f -printf '%m %p\n'
$find [all] files <where> (with|and print|and show) their (octal |numeric |)permissions
$show the (permissions|mode) and path of (each|every|all) file[s] <where>

= owners-list
> find <where> -type f -printf '%u %p\n'
$find [all] files <where> (with|and print|and show) their owner[s]

= size-range quiet
> find <where> -type f -size +<size> -size -<size2>
$find [all] files <where> between <size> and <size2> [in size]
$find files <where> (larger|bigger) than <size> (and|but) smaller than <size2>

= age-range quiet
> find <where> -type f -mtime +<days> -mtime -<days2>
$find [all] files <where> $modified (between|more than) <days> and [less than] <days2> ago

= exts
> find <where> -type f | sed 's/.*\.//' | sort | uniq -c | sort -rn
$count [the] files <where> (by|per|for each) (extension|file type)
how many files of each (extension|type) are [there] <where>

= exts-list
> find <where> -type f -name '*.*' | sed 's/.*\.//' | sort -u
$list [all] [the] [different|distinct|unique] file extensions <where>

= count-per-dir
> find <where> -type f -printf '%h\n' | sort | uniq -c
$count [the] files in (each|every) $dir <where>
how many files are in (each|every) subdirectory <where>

= count-all
> find <where> | wc -l
$count [all] files and directories <where> [recursively]

= duplicates quiet
> find <where> -type f -exec md5sum {} + | sort | uniq -w32 -dD
$find [all] duplicate files <where> [by content]
which files <where> (are identical|have the same content)

= chmod-dirs quiet
> find <where> -type d -exec chmod <perm> {} +
$change the permissions of all $dirs <where> to <perm>
chmod all $dirs <where> to <perm>

= chmod-files quiet
> find <where> -type f -exec chmod <perm> {} +
chmod all files <where> to <perm>
set permissions <perm> on all files <where>

= chown-files parse
> find <where> -type f -exec chown <user> {} +
$change the owner of all files <where> to <user>
make <user> the owner of all files <where>

= exec-x quiet
> find <where> -type f -name '*.sh' -exec chmod +x {} +
make all (shell scripts|sh files|.sh files) <where> executable

= exec-head quiet
> find <where> -type f -name '*.<ext>' -exec head -n <n> {} +
$show the first <n> lines of (each|every) <ext> file <where>

= exec-file quiet
> find <where> -type f -exec file {} +
(determine|show|print) the [file] type of (all|every|each) file[s] <where>

= exec-stat quiet
> find <where> -type f -exec stat -c '%n %s' {} +
$show the name and size of (all|every|each) file[s] <where>

= xargs-grep quiet
> find <where> -type f -name '*.<ext>' -print0 | xargs -0 grep '<word>'
$search <word> in [all] <ext> files <where> (using|with) find and xargs

= xargs-grep-l quiet
> find <where> -type f -name '*.<ext>' | xargs grep -l '<word>'
$list [all] <ext> files <where> $contain <word> (using|with) xargs

= xargs-wc
> find <where> -type f -name '*.<ext>' | xargs wc -l
$count [the] lines of [all] <ext> files <where> (using|with) (xargs|find and xargs)

= xargs-rm quiet
> find <where> -type f -name '*.<ext>' | xargs rm -f
$delete [all] <ext> files <where> (using|with) xargs

= user-none quiet
> find <where> -type f -user "$(whoami)"
$find [all] files <where> (owned by|belonging to|that belong to) (me|the current user)

= sockets quiet
> find <where> -type s
$find [all] sockets <where>

= path quiet
> find <where> -path '*/<stem>/*' -type f
$find [all] files <where> (inside|in|under) (any|a) $dir (named|called) <stem>

= prune quiet
> find <where> -type d -name '<stem>' -prune -o -type f -print
$find [all] files <where> (skipping|pruning|without descending into) $dirs (named|called) <stem>

= regex quiet
> find <where> -type f -regex '.*<stem>[0-9]*.*'
$find files <where> whose path matches <stem> followed by digits

= lines-over quiet
> find <where> -type f -name '*.<ext>' -exec awk 'END { if (NR > <lineb>) print FILENAME }' {} \;
$find <ext> files <where> with more than <lineb> lines

= maxdepth-ext quiet
> find <where> -maxdepth 1 -type f -name '*.<ext>'
$find [all] <ext> files directly <where>
$find <ext> files <where> but not in subdirectories
`,
)

export const find = [...written, ...compose()]
