import { type Intent, intents } from '../grammar.ts'

/** What a found thing is called, and how find selects it; `say` has the usual names, `more` the rarer ones. */
const nouns: readonly { id: string; say: string; more?: string; flags: string }[] = [
  { id: 'files', say: '(files|files|files|files|regular files|plain files)', flags: '-type f' },
  {
    id: 'ext',
    say: '(<ext> files|<ext> files|files with [the] extension <ext>|files with the <ext> extension|files ending (in|with) .<ext>|files whose names end (in|with) .<ext>|files with the suffix .<ext>|<ext> documents|files of [the] type <ext>)',
    more: '(*.<ext> files|files with .<ext> at the end of their name|files whose extension is <ext>|files that have the ending .<ext>|files saved as .<ext>|files with a name of the form *.<ext>|<ext>-type files|files that carry the suffix .<ext>)',
    flags: "-type f -name '*.<ext>'",
  },
  { id: 'dirs', say: '$dirs', flags: '-type d' },
  {
    id: 'pattern',
    say: '(files matching <pattern>|files named <pattern>|files called <pattern>|files whose name matches <pattern>|files with names like <pattern>|files that match [the pattern] <pattern>|<pattern> files|files whose name fits <pattern>|files that look like <pattern>|files with a name of the form <pattern>)',
    more: '(files whose names look like <pattern>|files found by the glob <pattern>|files with the name pattern <pattern>|files that go by names like <pattern>|files with <pattern> as their name pattern|regular files fitting the glob <pattern>|files whose base name matches <pattern>)',
    flags: "-type f -name '<pattern>'",
  },
]

/** A condition on what is found; `say` and its rarer fellows in `more` follow the noun, `before` goes before it. */
const conditions: readonly {
  id: string
  say: string
  before?: string
  more: string
  flags: string
  common?: boolean
}[] = [
  {
    id: 'bigger',
    say: '(($big <size>|$big <size> in size|with [a] size (over|above|greater than) <size>|that are (larger|bigger) than <size>|of more than <size>)|that take [up] more than <size>|weighing over <size>|whose size exceeds <size>|heavier than <size>|with a size beyond <size>|of over <size>)',
    before: '(over <size>|more than <size> big|large, over <size>,)',
    more: '(in excess of <size>|that occupy more than <size>|that have grown beyond <size>|that go past <size>|fatter than <size>|with more than <size> in them|using up over <size> each)',
    flags: '-size +<size>',
    common: true,
  },
  {
    id: 'smaller',
    say: '(($less <size>|$less <size> in size|that are smaller than <size>|of less than <size>)|that take [up] less than <size>|whose size is below <size>|weighing less than <size>|not as large as <size>|with a size under <size>)',
    before: '(under <size>|less than <size> big|small, under <size>,)',
    more: '(that occupy less than <size>|lighter than <size>|that stay below <size>|that do not reach <size>|using up under <size> each|with less than <size> in them|tinier than <size>|of a size lower than <size>)',
    flags: '-size -<size>',
  },
  {
    id: 'bytes-over',
    say: '(($big <bytes>|that are larger than <bytes>)|whose length exceeds <bytes>|with more than <bytes> of content|of over <bytes>)',
    more: '(in excess of <bytes>|that occupy more than <bytes>|longer than <bytes>|fatter than <bytes>|that go past <bytes>|with a byte count higher than <bytes>)',
    flags: '-size +<bytes>',
  },
  {
    id: 'bytes-under',
    say: '(($less <bytes>|that are smaller than <bytes>)|whose length is below <bytes>|with less than <bytes> of content|shorter than <bytes>)',
    more: '(that occupy less than <bytes>|lighter than <bytes>|that do not reach <bytes>|with a byte count lower than <bytes>|that stay below <bytes>|of a size lower than <bytes>)',
    flags: '-size -<bytes>',
  },
  {
    id: 'bytes-exact',
    say: '((of exactly <bytes>|exactly <bytes> in size|that are exactly <bytes>)|whose length is <bytes>|with a size of <bytes>|that have precisely <bytes>)',
    more: '(of <bytes>, no more and no less|whose size equals <bytes>|that weigh exactly <bytes>|that come to <bytes> to the byte|exactly <bytes> long|with a byte count equal to <bytes>)',
    flags: '-size <bytes>',
  },
  {
    id: 'mtime-in',
    say: '(($modified (in|within|during|over) the (last|past) <days>|$modified less than <days> ago|$modified (in|within) <days>|newer than <days>|not older than <days>)|with changes (in|during) the last <days>|saved (in|within) the past <days>|that somebody worked on in the last <days>|whose last change is less than <days> old|written to within <days>)',
    before: '(less than <days> old|recent, up to <days> old,|at most <days> old)',
    more: '(from the last <days>|fresher than <days>|edited no longer than <days> ago|with an mtime inside <days>|whose contents changed during the past <days>|saved at most <days> back|less than <days> old|rewritten over the past <days>)',
    flags: '-mtime -<days>',
    common: true,
  },
  {
    id: 'mtime-day',
    say: '(($modified (in|within) the (last|past) (day|24 hours|24h)|$modified (today|less than a day ago|since yesterday)|$modified in the last 1 day)|with changes in the last day|saved in the last 24 hours|that somebody worked on in the last day|whose last change was less than 24 hours ago)',
    before: '(less than a day old|less than 24 hours old)',
    more: '(from the last 24 hours|fresher than a day|edited no longer than a day ago|with an mtime inside 24 hours|less than one day old|rewritten during the past day|whose contents changed within the last 24h|from the last day)',
    flags: '-mtime -1',
    common: true,
  },
  {
    id: 'mtime-week',
    say: '(($modified (in|within|during) the (last|past) week|$modified this week|$modified less than a week ago)|with changes in the past week|saved in the last week|worked on within a week|whose last change is less than 7 days old)',
    before: '(less than a week old|up to one week old)',
    more: '(from the last week|fresher than a week|edited no longer than 7 days ago|with an mtime inside one week|less than a week old|rewritten during the past 7 days|whose contents changed within the last week|not older than a week)',
    flags: '-mtime -7',
  },
  {
    id: 'mtime-weeks',
    say: '(($modified (in|within|during) the (last|past) <weeks>)|with changes in the last <weeks>|saved within the past <weeks>|worked on during the last <weeks>)',
    more: '(from the last <weeks>|fresher than <weeks>|edited no longer than <weeks> ago|with an mtime inside <weeks>|less than <weeks> old|rewritten during the past <weeks>|whose contents changed within <weeks>)',
    flags: '-mtime -<weeks>',
  },
  {
    id: 'mtime-month',
    say: '(($modified (in|within|during) the (last|past) month|$modified less than a month ago)|with changes in the last 30 days|saved in the past month|worked on within a month)',
    more: '(from the last month|fresher than 30 days|edited no longer than a month ago|with an mtime inside 30 days|less than a month old|rewritten during the past 30 days|whose contents changed within the last month)',
    flags: '-mtime -30',
  },
  {
    id: 'mtime-over',
    say: '((older than <days>|$modified more than <days> ago|not modified (in|within|for) [the last] <days>|last modified over <days> ago|that have not been modified (in|for) <days>)|untouched for more than <days>|that nobody changed for over <days>|whose last change is more than <days> old|with no change in more than <days>|stale for more than <days>)',
    before: '(over <days> old|more than <days> old|stale, over <days> old,)',
    more: '(that have sat there for over <days>|unchanged for more than <days>|with an mtime beyond <days>|not edited in over <days>|more than <days> old|that nobody saved for over <days>|past an age of <days>|left alone for more than <days>|dating back more than <days>)',
    flags: '-mtime +<days>',
    common: true,
  },
  {
    id: 'mtime-overweek',
    say: '((older than (a|one) week|$modified more than (a|one) week ago)|untouched for more than a week|that nobody changed for over a week|whose last change is more than 7 days old)',
    before: '(over a week old|more than 7 days old)',
    more: '(that have sat there for over a week|unchanged for more than a week|with an mtime beyond 7 days|not edited in over a week|more than a week old|past an age of 7 days|left alone for more than a week|dating back more than 7 days)',
    flags: '-mtime +7',
  },
  {
    id: 'mtime-overyear',
    say: '((older than (a|one) year|$modified more than (a|one) year ago|not modified for a year)|untouched for over a year|that nobody changed for more than a year|whose last change is more than 365 days old)',
    before: '(over a year old|more than one year old)',
    more: '(that have sat there for over a year|unchanged for more than a year|with an mtime beyond 365 days|not edited in over a year|more than a year old|left alone for more than a year|dating back more than 365 days)',
    flags: '-mtime +365',
  },
  {
    id: 'mtime-overmonth',
    say: '((older than (a|one) month|$modified more than (a|one) month ago)|untouched for over a month|that nobody changed for more than a month|whose last change is more than 30 days old)',
    before: '(over a month old|more than 30 days old)',
    more: '(that have sat there for over a month|unchanged for more than a month|with an mtime beyond 30 days|not edited in over a month|more than 30 days old|left alone for more than a month|dating back more than 30 days)',
    flags: '-mtime +30',
  },
  {
    id: 'mtime-exact',
    say: '(($modified exactly <days> ago)|last saved exactly <days> ago|whose last change is exactly <days> old|changed precisely <days> ago)',
    more: '(edited <days> ago, on the day|exactly <days> old|with an mtime of exactly <days>|rewritten precisely <days> ago|whose age is exactly <days>|dating back exactly <days>)',
    flags: '-mtime <days>',
  },
  {
    id: 'mmin',
    say: '(($modified (in|within|during) the (last|past) <mins>|$modified less than <mins> ago)|with changes in the last <mins>|saved in the past <mins>|written to within <mins>|that somebody worked on in the last <mins>)',
    before: '(less than <mins> old|at most <mins> old)',
    more: '(from the last <mins>|fresher than <mins>|edited no longer than <mins> ago|with an mmin inside <mins>|less than <mins> old|rewritten during the past <mins>|that just changed, within <mins>)',
    flags: '-mmin -<mins>',
  },
  {
    id: 'mmin-over',
    say: '((older than <mins>|$modified more than <mins> ago)|untouched for more than <mins>|whose last change is over <mins> old|with no change for more than <mins>)',
    more: '(that have sat there for over <mins>|unchanged for more than <mins>|not edited in over <mins>|more than <mins> old|left alone for more than <mins>|that nobody saved for over <mins>|with an mmin beyond <mins>)',
    flags: '-mmin +<mins>',
  },
  {
    id: 'mmin-hour',
    say: '(($modified (in|within|during) the (last|past) (hour|60 minutes)|$modified less than an hour ago)|with changes in the last hour|saved in the past hour|written to within the hour|that somebody worked on in the last 60 minutes)',
    before: '(less than an hour old|at most an hour old)',
    more: '(from the last hour|fresher than an hour|edited no longer than an hour ago|with an mmin inside 60|less than an hour old|rewritten during the past 60 minutes|that just changed, within the hour)',
    flags: '-mmin -60',
  },
  {
    id: 'mmin-hours',
    say: '(($modified (in|within|during) the (last|past) <hours>|$modified less than <hours> ago)|with changes in the last <hours>|saved in the past <hours>|written to within <hours>|that somebody worked on in the last <hours>)',
    before: '(less than <hours> old|at most <hours> old)',
    more: '(from the last <hours>|fresher than <hours>|edited no longer than <hours> ago|less than <hours> old|rewritten during the past <hours>|whose contents changed within <hours>|with an mtime inside <hours>)',
    flags: '-mmin -<hours>',
  },
  {
    id: 'atime',
    say: '(((accessed|read|opened) (in|within|during) the (last|past) <days>|accessed less than <days> ago)|that somebody looked at in the last <days>|used (in|within) the past <days>|with an access time in the last <days>)',
    more: '(that were looked into during the last <days>|with an atime inside <days>|that got opened no longer than <days> ago|last read within <days>|whose contents were viewed in the past <days>|that someone read in the last <days>)',
    flags: '-atime -<days>',
  },
  {
    id: 'atime-over',
    say: '((not accessed (in|for) [the last] <days>|(accessed|last accessed) more than <days> ago|that have not been accessed (in|for) <days>)|that nobody opened for more than <days>|unread for over <days>|whose last access was over <days> ago|not used in more than <days>)',
    more: '(with an atime beyond <days>|never opened during the last <days>|last read over <days> ago|that have not been looked into for <days>|that no one has used in over <days>|gathering dust, not read for more than <days>)',
    flags: '-atime +<days>',
  },
  {
    id: 'ctime',
    say: '(((whose status changed|with status changes|created|with metadata changed) (in|within) the (last|past) <days>)|whose inode changed in the last <days>|with a status change in the past <days>|whose ctime is less than <days> old)',
    more: '(with a ctime inside <days>|whose owner, mode or content changed within <days>|whose inode data changed less than <days> ago|that had a metadata change in the last <days>|with their ctime in the past <days>|last status change within <days>)',
    flags: '-ctime -<days>',
  },
  {
    id: 'newer',
    say: '(((newer|more recent) than [the file] <anyfile>|$modified (after|more recently than) <anyfile>)|changed later than <anyfile>|whose modification time is after that of <anyfile>|more recent than <anyfile>)',
    more: '(fresher than <anyfile>|that were saved after <anyfile> was|younger than <anyfile>|modified since <anyfile> was written|with a later timestamp than <anyfile>|that postdate <anyfile>|edited later than <anyfile>)',
    flags: '-newer <anyfile>',
  },
  {
    id: 'newermt',
    say: '(($modified (after|since) <date>|newer than <date>)|changed later than <date>|whose last change is after <date>|saved since <date>)',
    more: '(from after <date>|edited later than <date>|with an mtime past <date>|that postdate <date>|fresher than <date>|written after <date>|whose timestamp is later than <date>)',
    flags: '-newermt <date>',
  },
  {
    id: 'not-newermt',
    say: '(($modified before <date>|older than <date>)|whose last change is before <date>|last saved before <date>|untouched since <date>)',
    more: '(from before <date>|not edited after <date>|with an mtime no later than <date>|that predate <date>|unchanged since <date>|dating from before <date>|whose timestamp is earlier than <date>)',
    flags: '! -newermt <date>',
  },
  {
    id: 'between-dates',
    say: '(($modified between <date> and <date2>|$modified from <date> to <date2>)|whose last change lies between <date> and <date2>|saved after <date> and no later than <date2>|last touched from <date> until <date2>)',
    more: '(from the period <date> to <date2>|edited after <date> but not after <date2>|with an mtime from <date> up to <date2>|dating from between <date> and <date2>|whose timestamp falls between <date> and <date2>|written later than <date> and up to <date2>)',
    flags: '-newermt <date> ! -newermt <date2>',
  },
  {
    id: 'user',
    say: '((owned by [the] [user] <user>|belonging to [the] [user] <user>|that belong to [user] <user>|of user <user>|whose owner is <user>)|in the possession of <user>|that <user> owns|whose owner is the user <user>|that are the property of <user>|with <user> as [the] owner)',
    before: '(<user> owned|user <user>)',
    more: '(held by <user>|of the account <user>|under the ownership of <user>|owned by the account <user>|assigned to the user <user>|with the owner <user>|on which <user> is registered as owner|whose uid is that of <user>)',
    flags: '-user <user>',
    common: true,
  },
  {
    id: 'group',
    say: '((belonging to [the] group <group>|owned by [the] group <group>|of group <group>|whose group is <group>)|with <group> as [the] group|assigned to the group <group>|that the group <group> owns|in the group <group>)',
    before: '(group <group>|<group> group)',
    more: '(with the group owner <group>|whose group owner is <group>|held by the group <group>|of the unix group <group>|that have <group> for a group|under the group <group>)',
    flags: '-group <group>',
  },
  {
    id: 'not-user',
    say: '((not owned by [the user] <user>|that do not belong to [user] <user>)|that someone other than <user> owns|whose owner is not <user>|not in the possession of <user>)',
    more: '(of any owner except <user>|with an owner other than <user>|that are not the property of <user>|under another owner than <user>|that <user> does not own|held by anybody but <user>)',
    flags: '! -user <user>',
  },
  {
    id: 'perm',
    say: '((with [the] (permissions|permission|mode|perms) <perm>|whose (permissions are|mode is) <perm>|with <perm> permissions|having permission[s] <perm>|that have (exactly |)<perm> permissions)|whose rights are <perm>|set to mode <perm>|with the octal mode <perm>|that have the mode <perm>|carrying mode <perm>)',
    before: '(mode <perm>|<perm> mode|permission <perm>)',
    more: '(chmodded to <perm>|with rights equal to <perm>|whose octal mode equals <perm>|with the mode bits <perm>|with access mode <perm>|that show <perm> in stat|whose access rights are exactly <perm>|that have <perm> as their permission)',
    flags: '-perm <perm>',
    common: true,
  },
  {
    id: 'not-perm',
    say: '((without [the] (permissions|mode) <perm>|whose permissions are not <perm>|that do not have permission <perm>)|whose mode differs from <perm>|with any mode but <perm>|not set to <perm>)',
    more: '(with a mode other than <perm>|whose access rights are anything except <perm>|chmodded to something else than <perm>|that lack the mode <perm>|whose octal mode is not <perm>|with permissions different from <perm>)',
    flags: '! -perm <perm>',
  },
  {
    id: 'executable',
    say: '(((that are|which are) executable|with [the] execute permission [set]|that can be executed|that i can execute)|i could run|with the x bit for me|that may be run|i am allowed to execute)',
    before: '(executable|runnable)',
    more: '(that can be started|with execute access for me|that the shell would let me run|that can be launched as programs|that are runnable|with the executable flag)',
    flags: '-executable',
  },
  {
    id: 'owner-exec',
    say: '((executable by [the|their] owner|with the owner execute bit)|that the owner can run|whose owner may execute them|with u+x set)',
    before: '(owner executable)',
    more: '(with the user x bit|that have execute permission for the owner|runnable by whoever owns them|whose owner has execute permission|whose owner may run them|with x for the user class)',
    flags: '-perm /u=x',
  },
  {
    id: 'world-writable',
    say: '(((that are|which are) world[- ]writable|writable by (everyone|anyone|others|all users)|with world write permission)|that anybody may write to|open for writing to the whole world|with the write bit for others|everyone can change)',
    before: '(world-writable|world writable|publicly writable)',
    more: '(that everybody can write|writable for the whole world|with o+w|that any user could modify|with write access for others|that strangers can alter|too open, writable by others)',
    flags: '-perm -o=w',
  },
  {
    id: 'readable',
    say: '(((that are|which are) (readable|not write protected) by me)|that i can read|i am allowed to read|open to me for reading)',
    before: '(readable)',
    more: '(with read access for me|that my account can read|whose contents i may see|that can be read|i have read permission for|that i could open for reading)',
    flags: '-readable',
  },
  {
    id: 'not-readable',
    say: '(((that are|which are) not readable|that i cannot read)|that are unreadable for me|i am not allowed to read|closed to me for reading)',
    before: '(unreadable|non-readable)',
    more: '(without read access for me|that my account cannot read|whose contents i may not see|i lack read permission for|that refuse to be read|that give me permission denied on reading)',
    flags: '! -readable',
  },
  {
    id: 'setuid',
    say: '((with the (setuid|suid) bit [set]|that are (setuid|suid))|that run with the rights of their owner|with mode bit 4000|marked set user id)',
    before: '(setuid|suid|set-uid)',
    more: '(with u+s|with the set-user-id flag|with the s bit for the user|that execute as their owner|having setuid permission|that are set-user-ID programs)',
    flags: '-perm -4000',
  },
  {
    id: 'setgid',
    say: '((with the (setgid|sgid) bit [set]|that are (setgid|sgid))|that run with the rights of their group|with mode bit 2000|marked set group id)',
    before: '(setgid|sgid|set-gid)',
    more: '(with g+s|with the set-group-id flag|with the s bit for the group|that execute as their group|having setgid permission|that are set-group-ID)',
    flags: '-perm -2000',
  },
  {
    id: 'not-name',
    say: '((not named <pattern>|except <pattern>|excluding <pattern>|whose (name does|names do) not match <pattern>|that do not match <pattern>|other than <pattern>)|with a name that does not fit <pattern>|but not those called <pattern>|apart from <pattern>|leaving out <pattern>)',
    more: '(but none called <pattern>|unless named <pattern>|minus those that match <pattern>|with names different from <pattern>|save for <pattern>|whose names do not look like <pattern>)',
    flags: "! -name '<pattern>'",
  },
  {
    id: 'not-path',
    say: '(((excluding|except|skipping|ignoring|but not) [those] (in|under|inside|within) [the] (directory|folder) <stem>|outside of [the] directory <stem>)|but nothing below a (directory|folder) called <stem>|leaving out (directories|folders) called <stem>|unless they are somewhere under a folder named <stem>)',
    more: '(minus whatever lies below a folder <stem>|save for those in a <stem> directory|with no <stem> folder in their path|but keep out anything from a folder named <stem>|that are not below some <stem> directory|without the contents of <stem> directories)',
    flags: "! -path '*/<stem>/*'",
  },
  {
    id: 'depth1',
    say: '(((not descending into|without|not in|excluding|ignoring) $dirs|without (descending|going|recursing) into subdirectories|non-recursively|only at the top level|only in that directory itself|directly)|but no deeper|first level only|leaving subfolders alone|not in subfolders)',
    more: '(on this level only|one level only|and no subfolders|with maxdepth 1|without recursion|not nested ones|at depth one|and stay on the first level)',
    flags: '-maxdepth 1',
  },
  {
    id: 'depthn',
    say: '(((at most|no more than|up to|a maximum of) <depth> levels (deep|down)|with a (maximum|max) depth of <depth>|down to depth <depth>|limiting the depth to <depth>|to a depth of <depth>|<depth> levels deep)|not deeper than <depth> levels|stopping after <depth> levels|within <depth> levels|no deeper than level <depth>)',
    more: '(with maxdepth <depth>|no further down than <depth> levels|in the first <depth> levels|descending <depth> levels at most|not beyond level <depth>|at a nesting of <depth> or less|up to level <depth>)',
    flags: '-maxdepth <depth>',
  },
  {
    id: 'mindepth',
    say: '((at least <depth> levels (deep|down)|with a minimum depth of <depth>)|<depth> or more levels below the start|from level <depth> downwards|not nearer to the top than level <depth>)',
    more: '(with mindepth <depth>|nested <depth> levels or more|no higher up than level <depth>|at a nesting of <depth> or more|<depth> levels down or deeper|that lie at level <depth> or below)',
    flags: '-mindepth <depth>',
  },
  {
    id: 'links',
    say: '((with more than (one|1) hard link|that have more than one hard link)|whose data has several names|with two or more hard links|with a link count above one)',
    before: '(multiply linked|multi-link)',
    more: '(that have several hard links|linked more than once|with an additional hard link somewhere|with more than a single name|whose inode has two or more names|with a hard link count over 1)',
    flags: '-links +1',
  },
  {
    id: 'nouser',
    say: '(((that belong to|owned by|with) no (existing|known|valid) user|without a[n] (valid|existing) owner)|of deleted accounts|whose owner does not exist any more|whose uid matches no account)',
    before: '(ownerless|orphaned, ownerless,)',
    more: '(without an owner in the user database|left behind by deleted users|that nobody in passwd owns|whose owner has been removed|owned by an unknown uid|orphaned, with no owner any more)',
    flags: '-nouser',
  },
]

/** What is done with what was found. `verb` goes before the noun, `after` behind everything. */
const actions: readonly {
  id: string
  verb: string
  after: string
  tail: string
  /** Whole requests; `%` is the noun with its place and condition. */
  shapes: readonly string[]
  /** The same with the condition apart: `%` is the noun with its place, `&` the condition. */
  picked: readonly string[]
  effect: Intent['effect']
  common?: boolean
}[] = [
  {
    id: 'print',
    verb: '$find',
    after: '',
    tail: '',
    shapes: [
      '(which|what) % are there',
      'are there any %',
      'use find to (list|show|get) %',
      'i need the paths of $all %',
      'do i have any %',
      'where are the %',
      'paths of $all %',
      '(hunt down|track down|dig up|look up|pick out) %',
      '%',
      'search out every one of the %, give their paths',
      'what have we got in the way of %',
      'give the location of every one of the %',
      'show me where to find the %',
      '% i would like to see, paths only',
    ],
    picked: ['go through the % and name the ones &', 'out of the % i want just those &', 'from the % pick the ones &'],
    effect: 'quiet',
    common: true,
  },
  {
    id: 'count',
    verb: '$count',
    after: '',
    tail: ' | wc -l',
    shapes: [
      'how many % are there',
      'number of %',
      'use find and wc to count %',
      'i want to know how many % there are',
      'tally [up] %',
      '%, only the number of them',
      'what is the number of %',
      'how many % do i have',
      'total number of %',
      'count of %',
      'what does the quantity of % come to',
      'not their names, just how many % there are',
      'add up $all % and say the figure',
      'the % as one number',
    ],
    picked: [
      'go through the % and count the ones &',
      'among the % the number of ones &',
      'out of the % just the number of those &',
    ],
    effect: 'read',
    common: true,
  },
  {
    id: 'delete',
    verb: '$delete',
    after: '',
    tail: ' -delete',
    shapes: [
      'throw away $all %',
      'i no longer need the %, remove them',
      'use find to delete %',
      'the % can go, delete them',
      '(purge|discard|drop) $all %',
      '(find|look for) % and (delete|remove) them',
      'make $all % disappear',
      'free some space by removing %',
      'i want $all % trashed',
      'the % are to be erased for good',
      'have $all % erased',
      '% are only clutter, erase them',
      'ditch $all %',
    ],
    picked: [
      'go through the % and delete the ones &',
      'out of the % remove those &',
      'keep the %, but not those &, delete these',
    ],
    effect: 'quiet',
    common: true,
  },
  {
    id: 'ls',
    verb: '$find',
    after:
      '(with [their] (details|sizes|size|permissions|long listing)|and (show|print|list|display) (their|the) (details|sizes|permissions|information)|in long (format|listing)|and list them in long format|with detailed information|and their sizes)',
    tail: ' -exec ls -l {} +',
    shapes: [
      'long listing of $all %',
      'use find with ls -l on %',
      'mode, owner, size and date of $all %',
      'which % are there, with owner, size and date of each',
      'detailed listing of %',
      'who owns the % and how large are they',
      'look for % and run ls -l on them',
      'size, owner and rights of each of the %',
      'ls -l for $all %',
      '%, one long ls line for each',
      'i need to see rights, owner and bytes of the %',
      'full ls details on %',
      'verbose ls of every one of the %',
    ],
    picked: ['go through the % and run ls -l on the ones &', 'out of the % give the long ls lines of those &'],
    effect: 'quiet',
    common: true,
  },
  {
    id: 'lsh',
    verb: '$find',
    after: '(with [their] human readable sizes|and (show|print) (their|the) sizes $human|$human)',
    tail: ' -exec ls -lh {} +',
    shapes: [
      'long listing of % with sizes in K or M',
      'use find with ls -lh on %',
      'mode, owner and readable size of $all %',
      'detailed listing of % $human',
      'look for % and run ls -lh on them',
      'ls -lh for $all %',
      '%, one long ls line each with sizes such as 4.0K',
      'full ls details on %, sizes in K, M or G',
      'i need rights, owner and size of the %, size not in plain bytes',
      'show how large each of the % is by ls, units K, M or G',
      'long format with sizes that i can read for $all %',
    ],
    picked: [
      'go through the % and run ls -lh on the ones &',
      'out of the % give ls lines with readable sizes for those &',
    ],
    effect: 'quiet',
  },
  {
    id: 'size-name',
    verb: '$find',
    after:
      '(and (print|show) (their|the) size[s] and (names|paths)|with their size[s] in bytes and path|and print size in bytes and path)',
    tail: " -printf '%s %p\\n'",
    shapes: [
      'how many bytes does each of the % have, size before path',
      'bytes and path of each of the %',
      'use find to print size in bytes and path of %',
      'size in bytes followed by the path for $all %',
      'byte count and path of $all %',
      '%, with the size in bytes at the start of each line',
      'use find -printf for bytes and path of %',
      'print the length in bytes before the path of every one of the %',
      'path listing of % with bytes in front',
      'a size column and a path column for the %',
      'bytes, then path, of the %',
    ],
    picked: [
      'go through the % and print bytes and path of the ones &',
      'out of the % those &, size in bytes first and then the path',
    ],
    effect: 'quiet',
  },
  {
    id: 'names',
    verb: '$find',
    after:
      '(and (print|show) only (the|their) (file |base |)names (without [the] (path|directory)|)|(without|not showing) the (path|directory|leading directories))',
    tail: " -printf '%f\\n'",
    shapes: [
      'bare names of $all %, no folders',
      'what are the % called, leave the folders out',
      'use find to print just the file name part of %',
      'names without leading path for $all %',
      'basenames of $all %',
      'strip the folders and print the names of %',
      'i want only the last part of the path for %',
      'filenames alone, no path, of the %',
      '-printf of the base name for %',
      'name but not location of each of the %',
      '% by bare name',
      'print % with the directory part cut off',
    ],
    picked: ['go through the % and print the base name of the ones &', 'out of the % those &, names without folders'],
    effect: 'quiet',
  },
  {
    id: 'sorted',
    verb: '$find',
    after: '(sorted|sorted (by name|alphabetically)|in alphabetical order|and sort them [by name])',
    tail: ' | sort',
    shapes: [
      'alphabetical list of $all %',
      'use find and sort to list %',
      'sorted paths of $all %',
      'which % are there, in alphabetical order',
      '% in order of their paths',
      '% from a to z',
      'a to z list of $all %',
      'order the paths of % alphabetically',
      'run find for % and pipe it through sort',
      'names of $all % in lexical order',
      'sort what find says about %',
      'list % by path in alphabetical sequence',
    ],
    picked: ['go through the % and name the ones &, sorted', 'out of the % those &, in alphabetical order'],
    effect: 'quiet',
  },
  {
    id: 'head',
    verb: '$find',
    after: '(and show only the first <n> [results|of them]|but only the first <n>|limit(ed|) to <n> results)',
    tail: ' | head -n <n>',
    shapes: [
      'not more than <n> of the %',
      'a sample of <n> % as find meets them',
      'use find and head for <n> of the %',
      '<n> of the % are enough',
      'name up to <n> %',
      'the first <n> of the % that turn up',
      'stop after <n> of the %',
      '%, cut off at <n>',
      'i do not want a flood, just <n> of the %',
      'run find for % and keep <n> lines from the top',
      'show a handful, <n>, of the %',
      'a first batch of <n> from $all %',
    ],
    picked: ['go through the % and name <n> of the ones &', 'out of the % those &, only <n> of them'],
    effect: 'quiet',
  },
  {
    id: 'grep',
    verb: '$find',
    after: '(that contain|which contain|containing|and contain|with) the (word|string|text) <word>',
    tail: " -exec grep -l '<word>' {} +",
    shapes: [
      'which % mention <word>',
      'in which % does <word> occur',
      'look through $all % and name those with <word> inside',
      'use find and grep to name % with <word> in them',
      'names of % in whose text <word> appears',
      'i am looking for <word>, which % have it',
      'names of those % that have the text <word>',
      'grep -l <word> over $all %',
      '<word> is written in some of the %, name them',
      'search the contents of % for <word>, print the file names',
      '$all % whose content includes <word>',
      'is <word> to be found in any of the %, name those',
    ],
    picked: ['go through the % and name those & in which <word> occurs', 'out of the % those & and mentioning <word>'],
    effect: 'quiet',
    common: true,
  },
  {
    id: 'copy',
    verb: '$copy',
    after: '(to|into) <mydir>',
    tail: ' -exec cp {} <mydir> \\;',
    shapes: [
      'put copies of $all % into <mydir>',
      '<mydir> should get a copy of $all %',
      'duplicate % into <mydir>',
      'use find and cp to bring % to <mydir>',
      'collect copies of % in <mydir>',
      'cp $all % to <mydir>',
      '<mydir> needs a second copy of the %',
      'back up % by copying them to <mydir>',
      'save $all % to <mydir> too, originals stay',
      'i want the % also in <mydir>',
      'place a duplicate of each of the % in <mydir>',
      'target <mydir>: copy the % there',
    ],
    picked: ['go through the % and copy the ones & to <mydir>', 'out of the % those & should also be in <mydir>'],
    effect: 'quiet',
  },
  {
    id: 'move',
    verb: '$move',
    after: '(to|into) <mydir>',
    tail: ' -exec mv {} <mydir> \\;',
    shapes: [
      'take % away to <mydir>',
      'the % belong in <mydir>, shift them there',
      'use find and mv to bring % to <mydir>',
      'relocate $all % to <mydir>',
      'gather % in <mydir> and leave none behind',
      'mv $all % to <mydir>',
      '<mydir> is the new home of the %',
      'sweep $all % together in <mydir>',
      'i want the % moved over to <mydir>',
      'target <mydir>: move the % there',
      'clear out the % by moving them to <mydir>',
      'bring % over to <mydir>, not as copies',
    ],
    picked: ['go through the % and move the ones & to <mydir>', 'out of the % those & belong in <mydir>, move them'],
    effect: 'quiet',
  },
  {
    id: 'chmod',
    verb: '$change the (permissions|mode) of',
    after: 'to <perm>',
    tail: ' -exec chmod <perm> {} +',
    shapes: [
      'give $all % mode <perm>',
      'the % should get the rights <perm>',
      'use find and chmod to set <perm> on %',
      'chmod % to <perm>',
      'set mode <perm> on $all %',
      'let $all % have the permissions <perm>',
      'the mode of $all % must become <perm>',
      '<perm> should be the mode of the %',
      'fix the access rights of % to <perm>',
      'run chmod <perm> on %',
      '% need permissions <perm>',
      'make <perm> the mode of $all %',
    ],
    picked: ['go through the % and chmod the ones & to <perm>', 'out of the % those & should get mode <perm>'],
    effect: 'quiet',
  },
  {
    id: 'gzip',
    verb: '(gzip|compress)',
    after: '[with gzip]',
    tail: ' -exec gzip {} +',
    shapes: [
      'shrink $all % by gzip',
      'turn $all % into gz files',
      'use find and gzip on %',
      'save space by gzipping %',
      'each of the % should become a .gz',
      'squeeze $all % with gzip, one by one',
      'the % should be gzipped in place',
      'run gzip on $all %',
      '% take too much room, gzip each',
      'have every one of the % gzipped',
      'replace $all % by .gz versions',
      'individually compress % by gzip',
    ],
    picked: ['go through the % and gzip the ones &', 'out of the % those & should be gzipped'],
    effect: 'quiet',
  },
  {
    id: 'du',
    verb: '$show, file by file, the (disk usage|size) of',
    after: '',
    tail: ' -exec du -h {} +',
    shapes: [
      'disk usage of each of the %',
      'how much disk space does each of the % take',
      'use find and du on %',
      'run du on $all % with readable units',
      'space taken by each of the %, one line apiece',
      'du -h for $all %',
      'what does each of the % take on disk',
      'per file disk usage of %',
      'how heavy is each of the % on disk, readable units',
      'list % with the room they occupy, in K or M',
      'space on disk, readable, per file, of the %',
    ],
    picked: ['go through the % and run du -h on the ones &', 'out of the % those &, with the disk usage of each'],
    effect: 'quiet',
  },
  {
    id: 'total',
    verb: '$show the total (size|disk usage|disk space) of',
    after: '',
    tail: ' -exec du -ch {} + | tail -n 1',
    shapes: [
      'how much disk space do the % take together',
      'combined disk usage of $all %, only the total',
      'use find and du to get one total for %',
      'how much would i gain if i removed the %',
      'grand total of the disk space of $all %',
      'what do the % weigh altogether',
      'sum up the room occupied by %',
      'du -ch over % and just the last line',
      'how much room do $all % need in sum',
      'one figure for the space that the % use up',
      'add the sizes of $all % together',
    ],
    picked: [
      'go through the % and add up the disk usage of the ones &',
      'out of the % those &, their combined disk usage',
    ],
    effect: 'quiet',
  },
  {
    id: 'print0',
    verb: '$find',
    after: '(separated by null (characters|bytes)|with null separators|null terminated)',
    tail: ' -print0',
    shapes: [
      'paths of % with a null byte after each',
      'null delimited list of %',
      'use find with -print0 for %',
      'list % so that xargs -0 can read them',
      'find -print0 of %',
      '% with zero bytes between the paths',
      'nul separated paths of $all %',
      'safe for names with newlines: print % null separated',
      'output % for xargs -0',
      '% with a nul terminator instead of newlines',
      'list $all % ended by nul characters',
    ],
    picked: ['go through the % and print the ones & null separated', 'out of the % those &, with nul bytes in between'],
    effect: 'quiet',
  },
]

const depthShapes = [
  'regular files <where> at any depth',
  'use find to list all regular files <where>',
  'walk the tree <where> and print each file, no (directories|folders)',
  'paths of all files <where>, however deep, without the folders',
  'every file <where>, nested ones too, by path',
  'i need the path of each file <where>, subfolders included but not shown themselves',
  '<where> type f only, the complete tree',
  'recursive inventory of files <where>, directories themselves omitted',
  'what files does the tree <where> consist of, by path',
  'flat list of all the files <where> and in its subfolders, no directory lines',
  'descend into everything <where> and name the files you meet',
  'find -type f <where>',
]

/** Conditions that cannot stand behind "those". */
const needsNoun = /depth|not-path|not-name|^readable|^not-readable|executable/

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
  const add = (ids: string[], effect: Intent['effect'], command: string, wordings: string[]): void => {
    const intent = { id: `find/${ids.join('-')}`, domain: 'find', effect, command, wordings }
    found.push(ids.length > 2 ? { ...intent, composed: true } : intent)
  }
  const kinds = nouns.map((noun) => ({
    ...noun,
    say: noun.more === undefined ? noun.say : `(${noun.say}|${noun.more})`,
  }))
  const tests = conditions.map((condition) => ({ ...condition, say: `(${condition.say}|${condition.more})` }))
  for (const noun of kinds)
    for (const action of actions) {
      if (!actionApplies(noun.id, action.id)) continue
      const wordings = [
        `${action.verb} $all ${noun.say} <where> ${action.after}`,
        `${action.verb} ${noun.say} <where> ${action.after}`,
        `<where> ${action.verb} $all ${noun.say} ${action.after}`,
        `${action.verb} $each ${noun.say.replaceAll('files', 'file').replaceAll('$dirs', '$dir')} <where> ${action.after}`,
        // Without a condition "which files are there" asks for ls.
        ...(noun.id === 'files' && action.id === 'print'
          ? depthShapes
          : action.shapes.map((shape) => shape.replace('%', `${noun.say} <where>`))),
      ]
      add([noun.id, action.id], action.effect, `find <where> ${noun.flags}${action.tail}`, wordings)
      for (const condition of tests) {
        if (!applies(noun.id, condition.id)) continue
        // Rare meets rare only seldom in what people ask; leaving those out keeps the common ones frequent.
        if (action.common !== true && condition.common !== true) continue
        if (noun.id === 'pattern' && action.id !== 'print' && condition.common !== true) continue
        if (action.id === 'chmod' && /perm/.test(condition.id)) continue
        add(
          [noun.id, condition.id, action.id],
          action.effect,
          `find <where> ${ordered(noun.flags, condition.flags)}${action.tail}`,
          [
            `${action.verb} $all ${noun.say} <where> ${condition.say} ${action.after}`,
            `${action.verb} ${noun.say} ${condition.say} <where> ${action.after}`,
            `${action.verb} $all ${noun.say} ${condition.say} <where> ${action.after}`,
            `${action.verb} ${noun.say} <where> ${condition.say} ${action.after}`,
            `<where> ${action.verb} $all ${noun.say} ${condition.say} ${action.after}`,
            ...action.shapes.map((shape, index) =>
              shape.replace(
                '%',
                index % 2 === 0 ? `${noun.say} <where> ${condition.say}` : `${noun.say} ${condition.say} <where>`,
              ),
            ),
            ...(condition.before === undefined
              ? []
              : [
                  `${action.verb} $all ${condition.before} ${noun.say} <where> ${action.after}`,
                  `<where> ${action.verb} ${condition.before} ${noun.say} ${action.after}`,
                  ...action.shapes
                    .filter((_, index) => index % 3 === 0)
                    .map((shape) => shape.replace('%', `${condition.before} ${noun.say} <where>`)),
                ]),
            ...(needsNoun.test(condition.id)
              ? []
              : action.picked.map((shape) => shape.replace('%', `${noun.say} <where>`).replace('&', condition.say))),
          ],
        )
      }
    }
  const common = tests.filter((condition) => condition.common)
  for (const noun of kinds)
    for (const first of common)
      for (const second of common) {
        if (first.id >= second.id || (first.id.startsWith('mtime') && second.id.startsWith('mtime'))) continue
        if (!applies(noun.id, first.id) || !applies(noun.id, second.id)) continue
        add([noun.id, first.id, second.id], 'quiet', `find <where> ${noun.flags} ${first.flags} ${second.flags}`, [
          `$find $all ${noun.say} <where> ${first.say} and ${second.say}`,
          `$find ${noun.say} ${first.say} and ${second.say} <where>`,
          `$find ${noun.say} <where> ${second.say} and ${first.say}`,
          `which ${noun.say} <where> are there ${first.say} and ${second.say}`,
          `are there any ${noun.say} ${first.say} and at the same time ${second.say} <where>`,
          `${noun.say} <where> ${second.say}, and moreover ${first.say}`,
          `use find for ${noun.say} <where>, both ${first.say} and ${second.say}`,
          `i need the paths of ${noun.say} ${second.say} and ${first.say} <where>`,
          `<where> ${noun.say} that meet two conditions: ${first.say}, and also ${second.say}`,
          `go through the ${noun.say} <where>, take those ${second.say} and name the ones ${first.say}`,
          `${noun.say} ${first.say} as well as ${second.say} <where>`,
          `out of the ${noun.say} ${first.say} <where> only the ones ${second.say}`,
          `do i have ${noun.say} ${second.say} <where> and among these any ${first.say}`,
        ])
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
is there a <name> anywhere <where>
use find to look for <name> <where>
hunt down <name> <where>
which folder <where> has a <name> in it
i lost <name>, it must be somewhere <where>
path of <name> <where>
which path does <name> have <where>
track down <name> for me, it should be <where>
does a file by the name of <name> exist <where>
filename search <name> <where>
every spot <where> at which a <name> sits
<where> someone saved <name>, tell me its location
recursive lookup of the exact filename <name> <where>
in what directory did i put <name>, somewhere <where>

= iname quiet
> find <where> -iname '<pattern>'
$find files (named|matching|like) <pattern> <where> $case
$find <pattern> <where> $case
use find with -iname for <pattern> <where>
names like <pattern> <where>, upper or lower case does not matter
look for <pattern> <where>, capital letters or not
anything <where> whose name fits <pattern> regardless of case
case insensitive name search for <pattern> <where>
<where> search file names for <pattern>, caps do not matter
-iname search with the glob <pattern> <where>
names that match <pattern> in any capitalisation <where>
i am unsure about upper case letters, but the name is something like <pattern> <where>
<pattern> <where>, whether written big or small
is anything named like <pattern> <where>, treating A and a as the same
glob <pattern> against names <where> without distinguishing case

= dirname quiet
> find <where> -type d -name '<stem>'
$find [all] $dirs (named|called) <stem> <where>
locate (a|the) $dir (named|called) <stem> <where>
is there a folder <stem> anywhere <where>
use find for directories whose name is <stem> <where>
in what place <where> is the $dir <stem>
paths of the folders <where> that have the name <stem>
look for a directory <stem>, not a file, <where>
which path does the folder <stem> have <where>
directory lookup by exact name <stem> <where>
does a subdirectory by the name of <stem> exist <where>
<where> every directory whose name equals <stem>
find -type d for the name <stem> <where>
i misplaced a folder, it is called <stem> and lies somewhere <where>
hunt down each folder named exactly <stem> <where>

= starts quiet
> find <where> -type f -name '<stem>*'
$find [all] files [<where>] (starting|beginning|whose names (start|begin)|that (start|begin)) with <stem> <where>
$find files <where> (starting|whose names (start|begin)|whose name begins) with <stem>
use find for files <where> whose names start with <stem>
what files <where> have a name with <stem> at the front
files <where> with the name prefix <stem>
names that open with <stem>, files only, <where>
i only know that the file name starts with <stem>, search <where>
<where> which filenames begin with the letters <stem>
everything prefixed <stem> <where>, regular files
are there files <where> that have a name like <stem>something
glob <stem>* over plain files <where>
tell me the files <where> with <stem> as the initial part of their name
prefix match on <stem>, files <where>
<stem> is how the filename opens, track such files down <where>

= contains quiet
> find <where> -type f -name '*<stem>*'
$find [all] files <where> with <stem> in (their|the) name[s]
$find files <where> whose name[s] (contain|contains|include|includes) <stem>
use find for files <where> with <stem> somewhere in the name
what files <where> have <stem> in their file name
files <where>, name includes <stem>
i remember that <stem> was part of the file name, search <where>
file names <where> that have <stem> in the middle, front or end
<where> substring search in filenames: <stem>
does any file <where> carry <stem> inside its name
glob *<stem>* over plain files <where>
everything with <stem> as part of its filename <where>, no folders
match filenames <where> against the fragment <stem>
<stem> is a piece of the filename, track such files down <where>
wherever a filename has <stem> in it <where>, tell me the path

= two-ext quiet
> find <where> -type f \( -name '*.<ext>' -o -name '*.<ext2>' \)
$find [all] <ext> (and|or) <ext2> files <where>
$find files with [the] extension[s] <ext> or <ext2> <where>
use find for names ending in .<ext> or .<ext2> <where>
which files <where> end in either .<ext> or .<ext2>
<ext> as well as <ext2> files <where>
everything <where> with one of the two suffixes .<ext> and .<ext2>
search <where> for both kinds of file, <ext> and <ext2>
either <ext> or <ext2> is the extension, what is there of both <where>
<where> i am after two kinds of documents, <ext> and <ext2>
one search for *.<ext> and *.<ext2> <where>
union of the .<ext> and .<ext2> files <where>
paths with a .<ext> or a .<ext2> suffix, regular files <where>
have we got <ext> or <ext2> files <where>
track down whatever is a <ext> file or a <ext2> file <where>

= two-ext-count
> find <where> -type f \( -name '*.<ext>' -o -name '*.<ext2>' \) | wc -l
$count [all] <ext> (and|or) <ext2> files <where>
how many <ext> and <ext2> files are there <where> together
use find and wc to count <ext> plus <ext2> files <where>
number of files <where> that end in .<ext> or .<ext2>
tally the <ext> and <ext2> files <where> as one number
total of <ext> files and <ext2> files <where>
i want one number for <ext> and <ext2> files <where>
<where> sum up how many items are <ext> or <ext2> files
combined count of .<ext> and .<ext2> <where>
<ext> plus <ext2>: how many files altogether <where>
what do <ext> files and <ext2> files <where> come to when counted together
do not name them, just give the joint number of <ext> and <ext2> files <where>
file quantity <where> for the two extensions <ext> and <ext2>
count over both suffixes .<ext> and .<ext2> <where>

= not-ext quiet
> find <where> -type f ! -name '*.<ext>'
$find [all] files (that are not|except|other than|which are not) <ext> files <where>
$find files <where> (not ending (in|with)|without the extension) .<ext>
use find for files <where> whose name does not end in .<ext>
what is there <where> besides <ext> files
files <where> of any other extension than <ext>
leave out the <ext> files and name the other files <where>
whatever file <where> is no <ext> file
every file but the <ext> ones <where>
<where> exclude *.<ext> and print the rest of the files
files <where> lacking the suffix .<ext>
negated -name on *.<ext> for plain files <where>
with the <ext> files filtered out, which files remain <where>
i am not interested in <ext> files, what other files are <where>
non-<ext> files <where>

= symlinks quiet
> find <where> -type l
$find [all] [the] (symbolic links|symlinks|soft links) <where>
$list every (symlink|symbolic link) <where>
use find with -type l <where>
are there any symlinks <where>
which entries <where> are links rather than real files
shortcuts (soft links) <where>
paths of every soft link <where>
which symbolic links exist <where>
list the entries <where> that merely point elsewhere, symlinks that is
does the tree <where> contain any symlink
<where> whatever has file type l
all symlink paths <where>
i want to know what has been symlinked <where>
soft-linked entries <where>, name each
search for link type entries <where>, the symbolic kind

= symlinks-count
> find <where> -type l | wc -l
$count [the] (symbolic links|symlinks) <where>
how many symlinks are there <where>
use find and wc for the number of symbolic links <where>
number of soft links <where>
tally the links <where> that are symbolic
symlink total <where>
i want to know how many entries <where> are soft links
<where> how large is the quantity of symlinks
count of soft links <where>
symbolic links <where>, only how many
what number of entries of type l exist <where>
add up all symlinks <where>
do we have many symbolic links <where>, give the figure
amount of symlinked entries <where>

= symlinks-ls quiet
> find <where> -type l -ls
$find [all] (symbolic links|symlinks) <where> (and|with) [show] (their targets|where they point)
where do the symlinks <where> lead to
use find with -ls on symbolic links <where>
every soft link <where> together with what it points at
detailed listing of the symlinks <where>
symbolic links <where> and their destinations
for each symlink <where> show the file behind it
ls style details of every symlink <where> with its target
which path does each symbolic link <where> refer to
<where> link -> target list of the symlinks
resolve for me what the soft links <where> aim at
all symlinked entries <where>, arrow and target included
i need to see the target next to each symbolic link <where>
print symlinks <where> in -ls format

= broken quiet
> find <where> -xtype l
$find [all] (broken|dangling|dead) (symbolic links|symlinks|links) <where>
which symlinks <where> lead nowhere
use find with -xtype l <where>
are there links <where> whose target is gone
soft links <where> that point to something missing
links without a target <where>
dangling soft links <where>, that is those with a missing target
<where> symlinks whose destination no longer exists
stale symbolic links <where>
orphaned symlinks <where>
is any symbolic link <where> pointing into the void
report symlinks <where> that cannot be followed to an existing target
we moved files around, which links <where> are broken now
non-resolving soft links <where>

= broken-delete quiet
> find <where> -xtype l -delete
$delete [all] (broken|dangling|dead) (symbolic links|symlinks|links) <where>
throw away the symlinks <where> that lead nowhere
use find to drop links <where> whose target is gone
clean the soft links <where> that point to missing files
links without a target <where> can go, remove them
tidy up symlinks <where> that are broken by removing them
purge dangling links <where>
<where> erase each symlink whose destination no longer exists
have the orphaned symlinks <where> removed
stale symbolic links <where> must be deleted
symlinks <where> that do not resolve: delete
we moved files around, so remove the links <where> that no longer work
unlink every symbolic link <where> without an existing target
if a soft link <where> points at nothing, erase it

= empty-files quiet
> find <where> -type f -empty
$find [all] (empty|zero byte|zero-length) files <where>
$find files (of size zero|that are empty|with no content) <where>
which files <where> have nothing in them
use find with -empty for files <where>
are there any files of zero length <where>
blank files <where>
files <where> with 0 bytes
<where> spot files that hold no data whatsoever
files <where> whose length is zero
is any file <where> completely empty
0-byte files <where>, paths
name the files <where> that contain nothing at all
which downloads <where> came out with zero bytes
list files without a single byte <where>

= empty-dirs quiet
> find <where> -type d -empty
$find [all] empty $dirs <where>
$find $dirs (that are empty|with nothing in them) <where>
which folders <where> have nothing in them
use find with -empty for directories <where>
are there any folders without files <where>
directories <where> that hold nothing
folders <where> that i could rmdir because they are empty
<where> is any directory devoid of entries
hollow folders <where>
name the subdirectories <where> that contain nothing at all
list folders without a single item <where>
bare directories <where>, no content
unused empty subfolders <where>
find -type d -empty style search <where>

= empty-both quiet
> find <where> -empty
$find [all] empty files and directories <where>
use find with -empty <where>, files and folders alike
what is empty <where>, be it a file or a folder
empty things of any kind <where>
zero byte files as well as folders with nothing in them <where>
files without content and directories without entries <where>
anything <where> that has nothing in it, file or directory
<where> list empty items, whether files or folders
either an empty file or an empty folder, what is there <where>
empty entries <where> of both kinds
all zero length files plus all folders without items <where>
name whatever is empty <where>, no matter if file or directory
report empty stuff <where>, dirs included
both hollow directories and contentless files <where>

= empty-delete quiet
> find <where> -type f -empty -delete
$delete [all] (empty|zero byte) files <where>
throw away files <where> with nothing in them
use find to drop all zero length files <where>
blank files <where> can go, delete them
clean out the files of 0 bytes <where>
i do not need files without content <where>, drop them
purge zero byte files <where>
<where> strip away every file that has a size of zero
have all contentless files <where> removed
0-byte files <where>: delete
if a file <where> has no data in it, erase it
bin the files <where> that are completely empty, leave folders alone
failed downloads left zero length files <where>, erase those
flush files without a single byte from the tree <where>

= empty-dirs-delete quiet
> find <where> -type d -empty -delete
$delete [all] empty $dirs <where>
throw away folders <where> with nothing in them
use find to drop all directories <where> that hold nothing
folders without contents <where> can go, remove them
clean out the empty folders <where>
i do not need directories that are empty <where>, drop them
purge folders <where> that have no entries
<where> strip away every hollow directory
have subfolders that contain nothing removed <where>
empty dirs <where>: rmdir them all
if a folder <where> has no items in it, erase it
bin the directories <where> that are completely empty, leave files alone
after moving my pictures some folders are left with nothing inside <where>, erase those
prune the tree <where> by deleting vacant directories

= empty-count
> find <where> -type f -empty | wc -l
$count [the] empty files <where>
how many files <where> have nothing in them
use find and wc for the number of zero length files <where>
number of blank files <where>
tally files of 0 bytes <where>
how many files of size zero are there <where>
empty file total <where>
<where> count those files which hold no data
quantity of zero byte files <where>
how often does a file of zero length occur <where>
number of contentless files <where>
what is the total of empty files <where>
figure for files without a single byte <where>
not the names, only how many files <where> have zero size

= everything
> find <where>
$find [all] files and (directories|folders) <where> recursively
$find everything <where>
recursively list (everything|all files and directories) <where>
use find with no test <where>
walk the tree <where> and print every path
all paths <where>, files as well as folders
what is there <where> at any depth, files and folders
path of each file and each directory <where>
<where> print the complete tree, paths of files and dirs alike
every path there is <where>
full recursive inventory <where>, folders as well as files
dump the whole hierarchy <where> as a flat list of paths
flat listing of all entries below, directories included, <where>
i want to see each single entry <where>, folders too, subfolders included
traverse <where> and output all names, be it file or directory

= hidden quiet
> find <where> -type f -name '.*'
$find [all] hidden files <where>
$find [all] dotfiles <where>
which files <where> have a name that starts with a dot
use find for hidden files <where>
are there dotfiles <where>, at any depth
invisible files <where>
files whose name begins with a dot <where>, not folders
<where> reveal the files that ls normally does not show, in all subfolders
what .something files exist <where>
concealed files <where>, leading dot
plain files <where> named with an initial period
config files like .bashrc <where>, anything with a leading dot
list dot-prefixed regular files <where>
have i got secret dot files <where>

= hidden-dirs quiet
> find <where> -type d -name '.*'
$find [all] hidden (directories|folders) <where>
which folders <where> have a name that starts with a dot
use find for hidden folders <where>
are there invisible directories <where>
directories whose name begins with a dot <where>
dot folders <where>
folders such as .git or .cache <where>
<where> reveal the folders that ls normally does not show, at all levels
what .something directories exist <where>
concealed directories <where>, leading dot
subfolders <where> named with an initial period
list dot-prefixed directories <where>
find -type d with a name of .* <where>
does any folder <where> hide behind a leading dot

= nothidden quiet
> find <where> -type f ! -name '.*'
$find [all] (non-hidden|visible) files <where>
$find all files <where> (except|but not) hidden (files|ones)
files <where> whose name does not start with a dot
use find to leave dotfiles out and list the other files <where>
all files <where> apart from the invisible ones
ordinary files <where>, no dotfiles
paths of files <where>, ignoring names that begin with a dot
<where> show files but skip those with a leading dot in the name
regular files <where>, dot-prefixed names excluded
plain files except .something <where>
files that are not hidden <where>
which files <where> are there when names with an initial period do not count
everything but dotfiles <where>, no folders
only files that a normal user would see <where>, nothing hidden

= dirs-depth1 quiet
> find <where> -mindepth 1 -maxdepth 1 -type d
$find [the] (immediate|direct|first level|top-level) subdirectories (of |)<where>
$list (directories|folders) directly <where>
use find to get the folders one level down <where>
which folders lie directly <where>, no nested ones
subfolders <where>, a single level
paths of the first level folders <where>
folders <where> but not the folders inside them
<where> child directories only, no grandchildren
what folders are there at the first level <where>
one level of subdirectories <where>, the start itself not listed
find folders with min and max depth 1 <where>
the directories right <where>, not deeper
name each folder that is an immediate child <where>
top-level folder names <where>, without descending

= largest-n
> find <where> -type f -printf '%s %p\n' | sort -rn | head -n <n>
$find the <n> (largest|biggest) files <where>
<n> (largest|biggest) files <where>
(what|which) are the <n> (largest|biggest) files <where>
$show the top <n> (largest|biggest) files <where> [by size]
use find and sort for the <n> files with the most bytes <where>
my disk is full, which <n> files <where> are the worst
which <n> files <where> take [up] the most room
size hogs <where>, first <n>
<n> heaviest files <where>, size in front
<where> spot the <n> fattest files
the <n> files with the greatest byte count <where>
what are the <n> space eaters among the files <where>
rank files <where> by bytes and keep the leading <n>
i ran out of room, name the <n> most voluminous files <where>
size-sorted top <n>, files <where>, any depth
<n> files using the most disk <where>, bytes and path

= largest-one
> find <where> -type f -printf '%s %p\n' | sort -rn | head -n 1
$find the (largest|biggest) file <where>
(what|which) is the (largest|biggest) file <where>
which file <where> (is the largest|takes the most space)
use find and sort for the file with the most bytes <where>
heaviest file <where>, with its size
size and path of the single biggest file <where>
what one file <where> takes the most room
the largest of all files <where>
<where> spot the fattest file
the file with the greatest byte count <where>
what is the worst space eater among the files <where>
number one file by bytes <where>
i ran out of room, name the most voluminous file <where>
maximum size file <where>, show bytes and path
no other file <where> is as big as this one, which is it

= largest-ext
> find <where> -type f -name '*.<ext>' -printf '%s %p\n' | sort -rn | head -n <n>
$find the <n> (largest|biggest) <ext> files <where>
use find and sort for the <n> <ext> files with the most bytes <where>
which <n> <ext> files <where> take the most room
<n> heaviest <ext> files <where>
top <n> of the <ext> files <where> by bytes
biggest <ext> files <where>, limit <n>
size and path of the <n> largest files ending in .<ext> <where>
<where> spot the <n> fattest .<ext> files
which <ext> files weigh most <where>, only <n> of them
rank the <ext> files <where> by bytes and keep the leading <n>
of all files ending in .<ext> <where>, give the <n> with the greatest byte count
space eaters with the suffix .<ext>, first <n>, <where>
size-sorted top <n> of *.<ext> <where>
our <ext> files <where> grow too much, name the <n> worst

= smallest-n
> find <where> -type f -printf '%s %p\n' | sort -n | head -n <n>
$find the <n> smallest files <where>
use find and sort for the <n> files with the fewest bytes <where>
which <n> files <where> are the tiniest
<n> lightest files <where>
bottom <n> of the files <where> by size
size and path of the <n> smallest files <where>
files <where> with the least content, limit <n>
<where> the <n> files with the lowest byte count
rank files <where> by bytes upwards and keep <n>
<n> tiny files <where>, the least of them first
which <n> files <where> weigh least
minimum size files <where>, <n> of them with bytes and path
littlest <n> files <where>
size-sorted ascending, first <n> files <where>

= smallest-one
> find <where> -type f -printf '%s %p\n' | sort -n | head -n 1
$find the smallest file <where>
use find and sort for the file with the fewest bytes <where>
which file <where> is the tiniest
lightest file <where>
size and path of the one smallest file <where>
the file <where> with the least content
what is the smallest file <where>
<where> the file with the lowest byte count
which one file <where> weighs least
minimum size file <where>, show bytes and path
littlest file <where>
tiniest file of all <where>, its size too
no other file <where> is as small as this one, which is it
lowest size, one file, <where>

= by-size
> find <where> -type f -printf '%s %p\n' | sort -rn
$find [all] files <where> (sorted|ordered) by size [$desc]
$sort all files <where> by size
use find and sort to rank all files <where> from big to small
rank the files <where> by bytes, heavy ones on top
sizes and paths of all files <where>, largest on top
every file <where> at any depth, biggest first, with its size
what is using space <where>, all files from large to small
<where> give bytes and path per file, biggest at the top
files ranked by weight <where>, descending
size-sorted file list <where>, heaviest to lightest
how do the files <where> compare in size, largest first
from fattest to thinnest: all files <where>
descending list of file sizes <where> with paths
i want every file <where> ordered by bytes, most first

= by-size-asc
> find <where> -type f -printf '%s %p\n' | sort -n
$find [all] files <where> (sorted|ordered) by size $asc
use find and sort to rank all files <where> from small to big
rank the files <where> by bytes, light ones on top
sizes and paths of all files <where>, largest at the end
every file <where> at any depth, smallest first, with its size
files <where> by growing size
<where> give bytes and path per file, littlest at the top
files ranked by weight <where>, ascending
size-sorted file list <where>, lightest to heaviest
from thinnest to fattest: all files <where>
ascending list of file sizes <where> with paths
i want every file <where> ordered by bytes, fewest first
how do the files <where> compare in size, tiny ones first

= newest-n
> find <where> -type f -printf '%T@ %p\n' | sort -rn | head -n <n> | cut -d' ' -f2-
$find the <n> (newest|most recently modified|latest|most recent|last modified) files <where> [recursively]
use find, sort and cut for the <n> files changed last <where>, subfolders too
which <n> files <where>, at any depth, were worked on last
<n> latest files in the whole tree <where>
top <n> of all files <where> by recency, nested ones too
what has been going on <where> lately, the <n> last changed files of the tree
<n> most recently changed files <where>, at any depth
<where> paths of the <n> freshest files, whole tree
recursive list of the <n> last touched files <where>
my latest work <where>, <n> files from all subfolders
order files <where> by modification time, newest first, keep <n>, recurse
which <n> files <where> have the youngest timestamps, at all levels
last <n> files somebody saved <where>, however deep
recently edited files <where> at any level, <n> of them, freshest first

= newest-one
> find <where> -type f -printf '%T@ %p\n' | sort -rn | head -n 1 | cut -d' ' -f2-
$find the (newest|most recently modified|latest|most recent) file <where> [recursively]
which file <where> (was changed last|was modified most recently)
use find and sort for the file changed last <where>, subfolders too
which single file <where>, at any depth, was worked on last
latest file in the whole tree <where>
path of the file with the most recent change <where>, nested ones too
what did i save last <where>, search subfolders too
<where> path of the freshest file, whole tree
recursive: the last touched file <where>
which file <where> has the youngest timestamp, at all levels
very latest edit <where>, however deep, one file
what was modified most recently anywhere <where>
the file somebody wrote to last <where>, all levels
single most recently edited file in the tree <where>

= oldest-n
> find <where> -type f -printf '%T@ %p\n' | sort -n | head -n <n> | cut -d' ' -f2-
$find the <n> oldest files <where>
use find and sort for the <n> files that were left alone longest <where>
which <n> files <where> have not been changed for the longest time
<n> most ancient files <where>
files <where> with the earliest modification times, limit <n>
bottom <n> of all files <where> by recency
the <n> files <where> with the earliest change
<where> paths of the <n> stalest files
which <n> files <where> have the most aged timestamps
order files <where> by modification time, old ones first, keep <n>
dustiest <n> files <where>
<n> files not edited for longest <where>
what are the <n> files with the least recent edits <where>
longest unmodified files <where>, <n> of them

= oldest-one
> find <where> -type f -printf '%T@ %p\n' | sort -n | head -n 1 | cut -d' ' -f2-
$find the oldest file <where>
which is the oldest file <where>
use find and sort for the file that was left alone longest <where>
which file <where> has not been changed for the longest time
most ancient file <where>
path of the file with the earliest modification time <where>
the file <where> that nobody touched for longest
<where> path of the stalest file
which file <where> has the most aged timestamp
the file with the least recent edit <where>
dustiest file <where>
longest unmodified file <where>, just one
first by modification time, one file <where>
what file <where> has been lying around unchanged for longest

= with-mtime
> find <where> -type f -printf '%TY-%Tm-%Td %p\n' | sort
$find [all] files <where> with their modification dates
$list [all] files <where> with [their] (dates|modification dates) sorted by date
use find and sort to print date and path of files <where>
when was each file <where> last changed, by date
date in front of every file <where>, in date order
change dates (year-month-day) and paths of all files <where>, sorted
timeline of the files <where>
<where> chronological list of files, each preceded by its day of change
print year, month and day of the last edit beside each path, sorted, files <where>
on which day was every file <where> edited last, oldest first
dated list of the files <where>, in chronological order
edit history by day: files <where> ordered by last change date
modification day then path for files <where>, ascending by date
in order of date, tell me when the files <where> were modified

= perms-list
> find <where> -type f -printf '%m %p\n'
$find [all] files <where> (with|and print|and show) their (octal |numeric |)permissions
$show the (permissions|mode) and path of (each|every|all) file[s] <where>
use find with printf for octal mode and path of files <where>
which mode does each file <where> have
octal mode followed by path for all files <where>
rights of the files <where> as numbers in front of the paths
mode listing of files <where>
<where> octal permissions beside every file path
numeric mode of each file <where>, recursively
access rights as three digits plus path, files <where>
644 or 755 or what, for every file <where>
print %m and %p of the files <where>
audit the file modes <where>, number first
i want to see the permission bits in octal for each file <where>

= owners-list
> find <where> -type f -printf '%u %p\n'
$find [all] files <where> (with|and print|and show) their owner[s]
use find with printf for owner and path of files <where>
to whom does each file <where> belong
user name followed by path for all files <where>
who owns what <where>, files only
owner listing of the files <where>
$show owner and path of every file <where>
<where> which account possesses each file
name of the owning user and the path, for every file <where>
print %u and %p of the files <where>
per file the user it belongs to <where>
audit file ownership <where>, user first
list files <where> prefixed with the owning account
for all files <where>, whose are they

= size-range quiet
> find <where> -type f -size +<size> -size -<size2>
$find [all] files <where> between <size> and <size2> [in size]
$find files <where> (larger|bigger) than <size> (and|but) smaller than <size2>
use find for files <where> over <size> but under <size2>
which files <where> are bigger than <size> and not as big as <size2>
files <where> with a size from <size> up to <size2>
medium sized files <where>, more than <size>, less than <size2>
files <where>, size within <size> and <size2>
<where> regular files weighing in above <size> and below <size2>
minimum <size>, maximum <size2>, what files are there <where>
neither tiny nor huge: over <size>, under <size2>, files <where>
do i have files <where> that exceed <size> without reaching <size2>
-size with lower limit <size> and upper limit <size2>, files <where>
any file <where> heavier than <size> yet lighter than <size2>
file size window <size> to <size2> <where>

= age-range quiet
> find <where> -type f -mtime +<days> -mtime -<days2>
$find [all] files <where> $modified (between|more than) <days> and [less than] <days2> ago
use find for files <where> older than <days> but younger than <days2>
which files <where> were changed over <days> ago but less than <days2> ago
files <where> whose age is between <days> and <days2>
files <where> last touched more than <days> and less than <days2> ago
modification age from <days> to <days2>, files <where>
files <where> older than <days> and newer than <days2>
<where> files edited longer than <days> but not longer than <days2> ago
minimum age <days>, maximum age <days2>, files <where>
-mtime with lower limit <days> and upper limit <days2>, files <where>
do i have files <where> untouched for <days> yet saved within the last <days2>
last edit past <days> back but inside <days2>, which files <where>
age window <days> to <days2> for files <where>
neither fresh nor ancient: over <days>, under <days2> old, files <where>

= exts
> find <where> -type f | sed 's/.*\.//' | sort | uniq -c | sort -rn
$count [the] files <where> (by|per|for each) (extension|file type)
how many files of each (extension|type) are [there] <where>
use find, sed, sort and uniq to count file endings <where>
which file types are commonest <where>
extension statistics <where>
breakdown of the files <where> by suffix, most frequent first
what sorts of files are there <where> and how many of each
<where> tally suffixes, commonest on top
histogram of extensions <where>
group the files <where> by extension and count each group, biggest group first
how are the files <where> spread over the extensions, top ones first
frequency table of file endings <where>
is it mostly txt, py or what <where>, give counts per extension in falling order
number of files per suffix <where>, descending

= exts-list
> find <where> -type f -name '*.*' | sed 's/.*\.//' | sort -u
$list [all] [the] [different|distinct|unique] file extensions <where>
use find and sed to get each file ending <where> once
which file endings occur <where>
set of suffixes in use <where>
what kinds of extensions are there <where>, no repeats
sorted list of suffixes <where> without duplicates
every extension that occurs <where>, once each
<where> name all suffixes in use, no duplicates
what different file endings do we have <where>
unique extensions among files <where>
distinct file types by suffix <where>, sorted
alphabetical list of the extensions <where>, each just once
inventory of suffixes <where>, no counts
all the endings files <where> can have, deduplicated

= count-per-dir
> find <where> -type f -printf '%h\n' | sort | uniq -c
$count [the] files in (each|every) $dir <where>
how many files are in (each|every) subdirectory <where>
use find, sort and uniq to count files folder by folder <where>
which folder <where> has how many files
file totals per folder <where>
distribution of files over the folders <where>
folder by folder file count <where>
<where> number of files for every single directory
how are files distributed among subfolders <where>
group files <where> by parent directory and count each group
for all folders <where>, how many files sit right in them
per-directory file tally <where>
each directory <where> next to its own file count
which directories <where> are crowded, number of files in each

= count-all
> find <where> | wc -l
$count [all] files and directories <where> [recursively]
use find and wc for the number of files plus folders <where>
how many entries of any kind are there <where>, at all depths
number of paths in the tree <where>
total of everything <where>, files and directories alike
tally all files and folders <where>
how many files and directories are there <where> altogether
<where> how many paths does find come up with, of any type
number of entries <where> including folders, recursive
quantity of items <where>, dirs and files both counted
count each path <where> regardless of type
what does everything <where> add up to, files plus folders, in numbers
grand total of files and subfolders <where>
how many things are in the whole tree <where>, directories counted too

= duplicates quiet
> find <where> -type f -exec md5sum {} + | sort | uniq -w32 -dD
$find [all] duplicate files <where> [by content]
which files <where> (are identical|have the same content)
use md5sum to spot files <where> with equal contents
are there files <where> that exist twice
copies of the same content under different names <where>
i think i have the same pictures several times <where>, list the doubles
groups of files <where> with the same checksum
<where> spot redundant files by checksum
identical files <where>, grouped
files with equal md5 <where>
is some file stored twice <where>, same bytes
dedupe check <where>: show which files have matching content
clone files <where>, compare by hash
wasting space on the same file again and again <where>, which ones are those

= chmod-dirs quiet
> find <where> -type d -exec chmod <perm> {} +
$change the permissions of all $dirs <where> to <perm>
chmod all $dirs <where> to <perm>
use find and chmod so that just the folders <where> get mode <perm>
mode <perm> for every folder <where>, files untouched
all the folders <where> should have rights <perm>
set <perm> on directories only, <where>
fix the rights of the folders <where>, they must be <perm>
<where> subdirectories get mode <perm>, leave plain files be
recursively chmod <perm>, but directories only, <where>
apply <perm> to the folders and not to the files <where>
dirs <where> need <perm>
let each directory <where> have the access mode <perm>
only folder permissions have to become <perm> <where>
directory modes <where> -> <perm>, skip files

= chmod-files quiet
> find <where> -type f -exec chmod <perm> {} +
chmod all files <where> to <perm>
set permissions <perm> on all files <where>
use find and chmod so that just the files <where> get mode <perm>
mode <perm> for every file <where>, folders untouched
all the files <where> should have rights <perm>
set <perm> on files only, <where>
fix the rights of the files <where>, they must be <perm>
<where> plain files get mode <perm>, leave directories be
recursively chmod <perm>, but regular files only, <where>
apply <perm> to the files and not to the folders <where>
files <where> need <perm>, directories do not
let each regular file <where> have the access mode <perm>
only file permissions have to become <perm> <where>, no folder may change
file modes <where> -> <perm>, skip directories

= chown-files parse
> find <where> -type f -exec chown <user> {} +
$change the owner of all files <where> to <user>
make <user> the owner of all files <where>
use find and chown so that the files <where> belong to <user>
every file <where> should belong to <user>, folders untouched
hand all files <where> over to <user>
transfer the files <where>, not the folders, to <user>
chown all regular files <where> to <user>
<user> should own all the files <where>
<where> reassign each regular file to <user>
recursively chown to <user>, but plain files only, <where>
<user> takes over ownership of all files <where>, directories stay as they are
files <where> have the wrong owner, should be <user>, do not touch folders
let <user> be the owner of every regular file <where>
owner -> <user> for files <where>, skip directories
the account <user> must possess the files <where>

= exec-x quiet
> find <where> -type f -name '*.sh' -exec chmod +x {} +
make all (shell scripts|sh files|.sh files) <where> executable
use find and chmod to set the x bit on sh files <where>
every file ending in .sh <where> should be runnable
i want to be able to run all the shell scripts <where>
mark scripts (.sh) <where> as executable
chmod +x for all .sh files <where>
add execute permission to all shell scripts <where>
set the execute bit on each sh file <where>
<where> each *.sh needs the executable flag
permission denied when starting .sh files <where>, give them all +x
turn on execution for every shell script <where>
all bash scripts (*.sh) <where> should be startable
let .sh files be run <where>, set x on them
set +x on everything named *.sh <where>, recursively
shell scripts <where> lack the execute bit, add it

= exec-head quiet
> find <where> -type f -name '*.<ext>' -exec head -n <n> {} +
$show the first <n> lines of (each|every) <ext> file <where>
use find and head for the top <n> lines of all <ext> files <where>
how do the <ext> files <where> begin, <n> lines each
preview each <ext> file <where>, <n> lines
top <n> lines from every <ext> file <where>
beginning of all the <ext> files <where>, <n> lines a file
peek at the first <n> lines of <ext> files <where>
<where> opening <n> lines out of each *.<ext> file
<n> lines from the start of all files ending in .<ext> <where>
let me glimpse the top of every <ext> file <where>, <n> lines apiece
run head with <n> lines over the <ext> files <where>
how does each .<ext> file <where> start, limit <n> lines
skim the <ext> files <where>, just <n> lines from the top of each
for all <ext> files <where> print the initial <n> lines

= exec-file quiet
> find <where> -type f -exec file {} +
(determine|show|print) the [file] type of (all|every|each) file[s] <where>
use find and file on everything <where>
what kind of content does each file <where> have
identify the format of all files <where>, subfolders too
run file on all files <where>
which formats do the files <where> have, recursively
content types of all files <where>
<where> detect by content what every file is
is it text, image or binary, tell me for each file <where>, recursively
file(1) output for the whole tree <where>
guess the format of each file from its content <where>
mime-like description of every file <where>
what are all those files <where> really, judged by their bytes
content sniffing on all files <where>

= exec-stat quiet
> find <where> -type f -exec stat -c '%n %s' {} +
$show the name and size of (all|every|each) file[s] <where>
use find and stat to print path and bytes of files <where>
path first and then the size in bytes for every file <where>
how large is each file <where>, name before size
name followed by size for all files <where>
run stat for name and size on all files <where>
path and byte size of every file <where>, in this order
<where> file name and then its number of bytes, for all files
stat every file <where>, format name then size
per file the path followed by the byte count <where>
list <where>: name, bytes, one file per row
%n %s of each file <where>, by stat
names and after them the sizes of all files <where>
use stat for path plus length on every file <where>

= xargs-grep quiet
> find <where> -type f -name '*.<ext>' -print0 | xargs -0 grep '<word>'
$search <word> in [all] <ext> files <where> (using|with) find and xargs
use find with xargs and grep to see the lines with <word> in <ext> files <where>
pipe the <ext> files <where> null separated into xargs grep <word>
find the <ext> files <where> and hand them to grep <word> by xargs -0
lines with <word> in <ext> files <where>, by way of find -print0 and xargs
with xargs, grep <word> in all <ext> files <where>
run grep <word> over <ext> files <where> through xargs, safe for odd names
<where> grep <word> by way of xargs in files ending .<ext>
null-safe find plus xargs grep for <word>, only *.<ext>, <where>
occurrences of <word> in *.<ext> <where>, through find -print0 into xargs -0
let xargs feed the .<ext> files <where> to grep <word>
show where <word> occurs in <ext> files <where>, pipeline with xargs -0
matching lines for <word>, .<ext> files only, <where>, xargs pipeline
print0 the <ext> files <where> and xargs them to a search for <word>

= xargs-grep-l quiet
> find <where> -type f -name '*.<ext>' | xargs grep -l '<word>'
$list [all] <ext> files <where> $contain <word> (using|with) xargs
use find with xargs and grep -l to name <ext> files <where> that have <word>
pipe the <ext> files <where> into xargs grep -l <word>
by xargs, the names of <ext> files <where> in which <word> occurs
hand <ext> files <where> to grep -l <word> through xargs
which <ext> files <where> mention <word>, done with xargs
with xargs name the <ext> files <where> that mention <word>
<where> xargs grep -l <word> on files ending .<ext>
file names only: *.<ext> with <word> inside <where>, through xargs
which *.<ext> contain <word> <where>, find piped to xargs grep -l
let xargs feed the .<ext> files <where> to grep and print just the names that have <word>
names, not lines, of <ext> files <where> having <word>, xargs pipeline
xargs version: <ext> files <where> in which <word> appears, names

= xargs-wc
> find <where> -type f -name '*.<ext>' | xargs wc -l
$count [the] lines of [all] <ext> files <where> (using|with) (xargs|find and xargs)
use xargs and wc -l on the <ext> files <where>
pipe the <ext> files <where> into xargs wc -l
line counts of <ext> files <where> through xargs
hand the <ext> files <where> to wc -l by xargs
how many lines do <ext> files <where> have, with xargs
with xargs give the number of lines for every <ext> file <where>
<where> count lines by xargs in files ending .<ext>
find into xargs wc -l for *.<ext> <where>
let xargs feed the .<ext> files <where> to wc for their line numbers
how long are the .<ext> files <where>, in lines, xargs pipeline
line totals for *.<ext> <where>, find piped to xargs
per-file and overall line count of <ext> files <where> by xargs
xargs version of counting the rows in all <ext> files <where>

= xargs-rm quiet
> find <where> -type f -name '*.<ext>' | xargs rm -f
$delete [all] <ext> files <where> (using|with) xargs
use find and xargs rm to get rid of <ext> files <where>
pipe the <ext> files <where> into xargs rm -f
throw away <ext> files <where> through xargs
hand the <ext> files <where> to rm -f by xargs
with xargs, force delete every <ext> file <where>
<ext> files <where> must go, done with xargs and rm
<where> remove by xargs whatever ends in .<ext>
find into xargs rm -f for *.<ext> <where>
let xargs feed the .<ext> files <where> to rm -f
erase *.<ext> <where>, find piped to xargs rm
xargs version of deleting all <ext> files <where>
kill off files with the suffix .<ext> <where>, xargs pipeline
wipe out <ext> files <where> by piping their names to xargs

= user-none quiet
> find <where> -type f -user "$(whoami)"
$find [all] files <where> (owned by|belonging to|that belong to) (me|the current user)
use find for files <where> whose owner is the present user
which files <where> belong to my account, folders not counted
regular files <where> of my own account
what have i got <where>, files only
files <where> that i am the owner of, no directories
$find the regular files <where> that i own, no folders
<where> my own files, not directories
files belonging to whoever runs this <where>
plain files <where> with me as the owner
which of the files <where> are mine
filter the files <where> by my user name
type f and owner whoami <where>
everything <where> that is a file of my user

= sockets quiet
> find <where> -type s
$find [all] sockets <where>
use find with -type s <where>
are there unix sockets <where>
which entries <where> are sockets
socket files <where>
paths of the unix domain sockets <where>
look for entries of type socket <where>
<where> anything of type s
unix sockets <where>
is some program listening on a socket file <where>
names of socket special files <where>
search for socket entries <where>
domain socket paths <where>
does the tree <where> contain a socket

= path quiet
> find <where> -path '*/<stem>/*' -type f
$find [all] files <where> (inside|in|under) (any|a) $dir (named|called) <stem>
use find with -path for files <where> below a folder <stem>
which files <where> lie somewhere under a folder <stem>
files <where> that have a directory <stem> in their path
whatever file <where> is stored below some <stem> folder
paths of files <where> with /<stem>/ in them
only files <where> from directories called <stem>
<where> anything stored at some level under a <stem> folder, files only
files with <stem> as one of their parent folders <where>
whole-path match */<stem>/*, plain files <where>
which files <where> have <stem> among their ancestors
contents of all folders named <stem> <where>, files at any depth
plain files that live within a directory by the name of <stem> <where>
regular files <where> reached via a <stem> directory

= prune quiet
> find <where> -type d -name '<stem>' -prune -o -type f -print
$find [all] files <where> (skipping|pruning|without descending into) $dirs (named|called) <stem>
use find with -prune on folders called <stem> <where> and print the other files
all files <where> but do not go into any <stem> folder
files <where>, never entering a directory <stem>
walk the tree <where>, ignore <stem> directories and print the files
every file <where> save those below a directory named <stem>, which is not even entered
list files <where>, prune <stem>
<where> walk all files, stay out of every <stem> directory
recursive file list <where> with <stem> folders pruned
do not even look inside <stem> folders, print all other files <where>
cut off directories named <stem> and print the remaining files <where>
skip the subtree <stem> wherever it occurs <where>, files only
exclude <stem> directories efficiently with prune and show files <where>
files <where>, but a directory called <stem> must not be descended into

= regex quiet
> find <where> -type f -regex '.*<stem>[0-9]*.*'
$find files <where> whose path matches <stem> followed by digits
use find with -regex for <stem> and digits in the path <where>
files <where> whose path has <stem> with a number behind it
paths <where> of the form <stem>123, files only
regular expression search for files <where>, <stem> and then digits
files like <stem>1 or <stem>42 <where>, by regex
which files <where> have <stem> followed by a number in their path
<where> use a regex on paths: <stem>, then numerals
paths with <stem> and numbers after it, regular files <where>
numbered <stem> files <where>, found by regex
-regex match of <stem> plus numerals in paths <where>
is there anything like <stem>7 <where>, a pattern of name plus digits
regex: <stem> plus digits, what files <where> fit
pattern search by regular expression, <stem> before a number, files <where>

= lines-over quiet
> find <where> -type f -name '*.<ext>' -exec awk 'END { if (NR > <lineb>) print FILENAME }' {} \;
$find <ext> files <where> with more than <lineb> lines
use find and awk for <ext> files <where> that are longer than <lineb> lines
which <ext> files <where> have over <lineb> lines
long <ext> files <where>, more than <lineb> lines
<ext> files <where> whose line count exceeds <lineb>
names of <ext> files <where> that go beyond <lineb> lines
are there <ext> files of more than <lineb> lines <where>
<where> names of .<ext> files that exceed <lineb> lines
overlong <ext> files <where>, limit <lineb> lines
our rule is at most <lineb> lines per <ext> file, who breaks it <where>
is any <ext> file <where> longer than <lineb> lines
more than <lineb> rows in a *.<ext> file <where>, name these
<ext> files <where> with a length above <lineb> lines
filter the <ext> files <where> by line count, greater than <lineb>

= maxdepth-ext quiet
> find <where> -maxdepth 1 -type f -name '*.<ext>'
$find [all] <ext> files directly <where>
$find <ext> files <where> but not in subdirectories
use find with -maxdepth 1 for <ext> files <where>
<ext> files <where>, first level only
which <ext> files lie directly <where>, nested ones not counted
paths of the <ext> files <where> without going into subfolders
<ext> files <where> but no deeper
<where> *.<ext> at this level alone, no recursion
non-recursive search for files ending in .<ext> <where>
the .<ext> files right there <where>, nothing nested
<ext> files at the top <where>, ignore what is in subfolders
do not descend, just name the <ext> files <where>
shallow list of .<ext> files <where>
only top level <ext> files <where>, depth one
`,
)

export const find = [...written, ...compose()]
