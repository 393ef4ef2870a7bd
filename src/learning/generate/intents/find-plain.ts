import type { Intent } from '../grammar.ts'

/**
 * Conditions of find on entries of any type, on files and on directories, one at a time. `say` holds phrases that follow a noun;
 * `files` and `dirs` tell which nouns besides "files and directories" have it here (find.ts has the commoner ones).
 */
const conditions: readonly { id: string; flags: string; say: string; files?: true; dirs?: true; named?: true }[] = [
  {
    id: 'mtin',
    flags: '-mtime -<days>',
    named: true,
    say: 'modified less than <days> ago|that were modified (within|during) the (last|past) <days>|which have been modified in the last <days>|whose data was modified less than <days> ago|with a modification time (inside|within) the last <days>|edited no longer than <days> ago|with content younger than <days>|written to at some time in the past <days>|having an mtime of under <days>',
  },
  {
    id: 'mtover',
    flags: '-mtime +<days>',
    named: true,
    say: 'modified more than <days> ago|that were last modified more than <days> ago|which have not been modified in the last <days>|not modified for over <days>|whose data was last modified over <days> ago|with a modification time more than <days> back|that have gone unedited for more than <days>|older than <days>|with an mtime beyond <days>',
  },
  {
    id: 'mton',
    flags: '-mtime <days>',
    named: true,
    say: 'modified exactly <days> ago|that were modified <days> ago, not earlier and not later|whose last modification is <days> back to the day|with a modification time of exactly <days> ago|whose age counts precisely <days> by mtime|last written to just <days> ago, on that day|edited <days> ago, on that very day|with an mtime equal to <days>',
  },
  {
    id: 'mtday',
    flags: '-mtime -1',
    say: 'modified (in|within) the last day|modified less than (a|one) day ago|that were modified (during|in) the (past|last) 24 hours|whose data has been modified in the last 24 hours|with a modification time less than a day old|edited no longer than one day ago|having an mtime of under one day|written to in the past day',
  },
  {
    id: 'mtspan',
    flags: '-mtime +<small> -mtime -<lineb>',
    say: 'modified more than <small> but less than <lineb> days ago|that were modified between <small> and <lineb> days ago|last modified over <small> and under <lineb> days ago|whose modification lies between <small> and <lineb> days back|modified less than <lineb> days ago but more than <small> days ago|older than <small> days and yet younger than <lineb> days|with an mtime above <small> and below <lineb> days|not edited for <small> days, but edited within the last <lineb> days',
  },
  {
    id: 'mmin',
    flags: '-mmin -<mins>',
    named: true,
    say: 'modified less than <mins> ago|that were modified (within|during) the (last|past) <mins>|whose data was modified in the last <mins>|edited no longer than <mins> ago|written to within the past <mins>|with a modification time inside the last <mins>|having an mmin of under <mins>|whose content got updated in the last <mins>|that somebody saved less than <mins> ago',
  },
  {
    id: 'mmover',
    flags: '-mmin +<mins>',
    say: 'modified more than <mins> ago|that were last modified over <mins> ago|not modified in the last <mins>|which nobody edited for more than <mins>|whose data has stayed as it is for over <mins>|with a modification time more than <mins> back|older than <mins>|having an mmin above <mins>',
  },
  {
    id: 'mmhour',
    flags: '-mmin -60',
    say: 'modified (within|in|during) the last hour|that were modified less than an hour ago|modified in the past 60 minutes|whose content was updated within the last hour|edited no longer than one hour ago|written to in the last 60 minutes|with a modification time less than an hour old|having an mmin of under 60|saved during the past hour',
  },
  {
    id: 'mmspan',
    flags: '-mmin +<small> -mmin -<lineb>',
    files: true,
    say: 'modified more than <small> but less than <lineb> minutes ago|that were modified between <small> and <lineb> minutes ago|last modified over <small> and under <lineb> minutes ago|whose modification lies between <small> and <lineb> minutes back|modified less than <lineb> minutes ago but more than <small> minutes ago|older than <small> minutes and yet younger than <lineb> minutes|with an mmin above <small> and below <lineb>|that were not saved in the last <small> minutes, but within the last <lineb>',
  },
  {
    id: 'mmon',
    flags: '-mmin <mins>',
    say: 'modified exactly <mins> ago|whose last modification was precisely <mins> ago|with a modification time of exactly <mins> back|that were written to just <mins> ago, to the minute|with an mmin equal to <mins>|edited <mins> ago, neither earlier nor later|whose age is <mins> to the minute|last saved <mins> ago exactly',
  },
  {
    id: 'atin',
    flags: '-atime -<days>',
    say: 'accessed less than <days> ago|that were accessed (within|during|in) the (last|past) <days>|last read no longer than <days> ago|with an access time inside the last <days>|which somebody has opened in the past <days>|having an atime of under <days>|that got looked at in the last <days>|in use (at some time|) during the past <days>, going by access time',
  },
  {
    id: 'atover',
    flags: '-atime +<days>',
    named: true,
    say: 'last accessed more than <days> ago|accessed more than <days> ago|that have not been accessed in the last <days>|not read for over <days>|which nobody has opened for more than <days>|whose access time is more than <days> back|having an atime above <days>|that have gone unread for longer than <days>|not used for more than <days>, going by access time',
  },
  {
    id: 'aton',
    flags: '-atime <days>',
    files: true,
    say: 'accessed exactly <days> ago|that were last accessed <days> ago to the day|whose last access was precisely <days> ago|with an access time of exactly <days> back|with an atime equal to <days>|last read <days> ago, on that very day|opened for the last time exactly <days> ago|last accessed <days> ago, neither earlier nor later',
  },
  {
    id: 'atday',
    flags: '-atime -1',
    files: true,
    say: 'accessed (in|within) the last day|accessed less than (a|one) day ago|that were accessed during the past 24 hours|read at some time in the last 24 hours|with an access time less than a day old|which somebody opened within the past day|having an atime of under one day|last looked at no longer than 24 hours ago',
  },
  {
    id: 'amin',
    flags: '-amin -<mins>',
    files: true,
    dirs: true,
    say: 'accessed less than <mins> ago|that were accessed (within|during|in) the (last|past) <mins>|read no longer than <mins> ago|with an access time inside the last <mins>|which somebody opened in the past <mins>|having an amin of under <mins>|that got looked at within <mins>|last read less than <mins> ago',
  },
  {
    id: 'amover',
    flags: '-amin +<mins>',
    say: 'accessed more than <mins> ago|last accessed over <mins> ago|that have not been accessed in the last <mins>|not read for more than <mins>|which nobody opened in the past <mins>|whose access time is more than <mins> back|having an amin above <mins>|unread for longer than <mins>',
  },
  {
    id: 'amhour',
    flags: '-amin -60',
    files: true,
    say: 'accessed (within|in|during) the last hour|that were accessed less than an hour ago|read in the past 60 minutes|opened no longer than one hour ago|with an access time less than an hour old|having an amin of under 60|which somebody looked at during the past hour|last read within the hour',
  },
  {
    id: 'amspan',
    flags: '-amin +<small> -amin -<lineb>',
    files: true,
    say: 'accessed more than <small> but less than <lineb> minutes ago|that were accessed between <small> and <lineb> minutes ago|last read over <small> and under <lineb> minutes ago|whose last access lies between <small> and <lineb> minutes back|read less than <lineb> minutes ago but more than <small> minutes ago|with an amin above <small> and below <lineb>|opened from <small> to <lineb> minutes ago|not accessed in the last <small> minutes, but within the last <lineb>',
  },
  {
    id: 'ctin',
    flags: '-ctime -<days>',
    named: true,
    say: 'whose status was changed less than <days> ago|with a status change (within|in|during) the (last|past) <days>|whose inode was changed in the last <days>|with metadata that changed less than <days> ago|having a ctime of under <days>|with a change time inside the past <days>|whose attributes or content changed in the last <days>, going by ctime|that had their status changed no longer than <days> ago',
  },
  {
    id: 'ctover',
    flags: '-ctime +<days>',
    files: true,
    dirs: true,
    say: 'whose status was last changed more than <days> ago|with no status change in the last <days>|whose inode has not changed for over <days>|with metadata that last changed more than <days> ago|having a ctime above <days>|with a change time more than <days> back|whose status has stayed the same for longer than <days>|with their last status change over <days> ago',
  },
  {
    id: 'cton',
    flags: '-ctime <days>',
    files: true,
    dirs: true,
    say: 'whose status was changed exactly <days> ago|with a status change precisely <days> ago|whose inode was last changed <days> ago to the day|with metadata that changed exactly <days> ago|having a ctime equal to <days>|with a change time of exactly <days> back|whose status last changed <days> ago, neither earlier nor later|with their last status change on the day <days> ago',
  },
  {
    id: 'ctday',
    flags: '-ctime -1',
    say: 'whose status was changed less than (a|one) day ago|with a status change (in|within) the last day|whose inode changed during the past 24 hours|with metadata that changed in the last 24 hours|having a ctime of under one day|with a change time less than a day old|whose attributes or content changed within a day, going by ctime|that had their status changed no longer than 24 hours ago',
  },
  {
    id: 'cmin',
    flags: '-cmin -<mins>',
    files: true,
    dirs: true,
    say: 'whose status was changed less than <mins> ago|with a status change (within|in|during) the (last|past) <mins>|whose inode was changed in the last <mins>|with metadata that changed less than <mins> ago|having a cmin of under <mins>|with a change time inside the past <mins>|that had their status changed no longer than <mins> ago|whose attributes or content changed within <mins>, going by ctime',
  },
  {
    id: 'cmover',
    flags: '-cmin +<mins>',
    say: 'whose status was last changed more than <mins> ago|with no status change in the last <mins>|whose inode has not changed for over <mins>|with metadata that last changed more than <mins> ago|having a cmin above <mins>|with a change time more than <mins> back|whose status has stayed the same for longer than <mins>|with their last status change over <mins> ago',
  },
  {
    id: 'cmhour',
    flags: '-cmin -60',
    files: true,
    say: 'whose status was changed less than an hour ago|with a status change (within|in|during) the last hour|whose inode was changed in the past 60 minutes|with metadata that changed within the last hour|having a cmin of under 60|with a change time less than an hour old|that had their status changed no longer than one hour ago|whose attributes or content changed in the last 60 minutes, going by ctime',
  },
  {
    id: 'cmspan',
    flags: '-cmin +<small> -cmin -<lineb>',
    files: true,
    say: 'whose status was changed more than <small> but less than <lineb> minutes ago|with a status change between <small> and <lineb> minutes ago|whose inode changed over <small> and under <lineb> minutes ago|with metadata that changed between <small> and <lineb> minutes back|with a cmin above <small> and below <lineb>|whose status changed less than <lineb> minutes ago but more than <small> minutes ago|with a change time from <small> to <lineb> minutes back|with no status change in the last <small> minutes, but one within the last <lineb>',
  },
  {
    id: 'today',
    flags: '-daystart -mtime 0',
    dirs: true,
    say: 'modified today|modified since midnight|that were modified today, counted from the start of the day|last modified on this very day|whose modification time is today|edited at any time today|written to since the day began|with today as the day of their last modification|changed in content since 0:00 today',
  },
  {
    id: 'yesterday',
    flags: '-daystart -mtime 1',
    files: true,
    say: 'modified yesterday|that were last modified yesterday, midnight to midnight|whose modification time falls on yesterday|last edited on the day before today|with yesterday as the day of their last modification|written to for the last time yesterday, by calendar day|last modified one calendar day ago|modified yesterday, with days counted from midnight',
  },
  {
    id: 'dsin',
    flags: '-daystart -mtime -<days>',
    files: true,
    say: 'modified less than <days> ago, counting days from midnight|modified within the last <days>, measured from the beginning of today|whose modification is less than <days> back by calendar days|edited in the past <days>, with -daystart|modified during the last <days> counted from the start of the day|with a modification time inside <days>, days beginning at midnight|written to in the last <days>, whole calendar days and not 24-hour spans|less than <days> old, reckoned from the start of today',
  },
  {
    id: 'dsover',
    flags: '-daystart -mtime +<days>',
    say: 'modified more than <days> ago, counting days from midnight|not modified within the last <days>, measured from the beginning of today|whose modification is more than <days> back by calendar days|not edited in the past <days>, with -daystart|last modified over <days> ago counted from the start of the day|with a modification time beyond <days>, days beginning at midnight|left as they are for over <days>, whole calendar days and not 24-hour spans|more than <days> old, reckoned from the start of today',
  },
  {
    id: 'over',
    flags: '-size +<size>',
    named: true,
    say: '(larger|bigger|greater) than <size>|whose size is (greater|more) than <size>|that are over <size> in size|with a size of more than <size>|exceeding <size>|that take more than <size>|which are bigger than <size>|above <size> in size|that weigh more than <size>',
  },
  {
    id: 'under',
    flags: '-size -<size>',
    named: true,
    say: 'smaller than <size>|whose size is (less|lower) than <size>|that are under <size> in size|with a size of less than <size>|not reaching <size>|that take less than <size>|which are smaller than <size>|below <size> in size|that weigh less than <size>',
  },
  {
    id: 'eq',
    flags: '-size <size>',
    say: 'of exactly <size>|whose size is exactly <size>|that are exactly <size> in size|with a size of <size>, neither more nor less|of precisely <size>|with a size equal to <size>|which measure <size> exactly|that come to just <size>, rounded up',
  },
  {
    id: 'span',
    flags: '-size +<small>M -size -<lineb>M',
    named: true,
    say: 'larger than <small>(M|MB| MB| megabytes) but smaller than <lineb>(M|MB| MB| megabytes)|between <small> and <lineb>( megabytes| MB|MB) in size|whose size is between <small>MB and <lineb>MB|bigger than <small>(MB|M| MB) and less than <lineb>(MB|M| MB)|with more than <small> and less than <lineb> megabytes|that weigh from <small> to <lineb> MB|above <small>MB and below <lineb>MB|with a size over <small> MB yet under <lineb> MB',
  },
  {
    id: 'kspan',
    flags: '-size +<small>k -size -<lineb>k',
    say: 'larger than <small>(K|KB| KB|k| kilobytes) but smaller than <lineb>(K|KB| KB|k| kilobytes)|between <small> and <lineb>( kilobytes| KB|KB) in size|whose size is between <small>KB and <lineb>KB|bigger than <small>(KB|k| KB) and less than <lineb>(KB|k| KB)|with more than <small> and less than <lineb> kilobytes|that weigh from <small> to <lineb> KB|above <small>k and below <lineb>k|with a size over <small> KB yet under <lineb> KB',
  },
  {
    id: 'byover',
    flags: '-size +<bytes>',
    say: '(larger|bigger|greater) than <bytes>|whose size is more than <bytes>|over <bytes> in size|with a size of more than <bytes>|exceeding <bytes>|with a byte count above <bytes>|longer than <bytes>|that take up more than <bytes>',
  },
  {
    id: 'byunder',
    flags: '-size -<bytes>',
    say: 'smaller than <bytes>|whose size is less than <bytes>|under <bytes> in size|with a size of less than <bytes>|not reaching <bytes>|with a byte count below <bytes>|shorter than <bytes>|that take up less than <bytes>',
  },
  {
    id: 'byeq',
    flags: '-size <bytes>',
    say: 'of exactly <bytes>|whose size is exactly <bytes>|that are <bytes> in size, no more and no less|with a size of precisely <bytes>|exactly <bytes> long|with a byte count equal to <bytes>|whose length equals <bytes>|that measure <bytes> to the byte',
  },
  {
    id: 'byspan',
    flags: '-size +<small>c -size -<lineb>c',
    files: true,
    say: 'larger than <small> but smaller than <lineb> bytes|between <small> and <lineb> bytes in size, both excluded|whose size is more than <small> bytes and less than <lineb> bytes|bigger than <small> bytes and less than <lineb> bytes|with more than <small> and less than <lineb> bytes|longer than <small> and shorter than <lineb> bytes|above <small> bytes and below <lineb> bytes|with a byte count over <small> yet under <lineb>',
  },
  {
    id: 'anewer',
    flags: '-anewer <anyfile>',
    say: 'accessed more recently than <anyfile> was modified|last accessed after <anyfile> was modified|that were read after the last modification of <anyfile>|whose access time is later than the modification time of <anyfile>|opened since <anyfile> was last written|with an atime past the mtime of <anyfile>|read more recently than <anyfile> was changed|used after <anyfile> got its last edit, by access time',
  },
  {
    id: 'cnewer',
    flags: '-cnewer <anyfile>',
    say: 'whose status was changed more recently than <anyfile> was modified|with a status change after <anyfile> was modified|whose inode changed after the last modification of <anyfile>|with a change time later than the modification time of <anyfile>|with a ctime past the mtime of <anyfile>|that had their status changed since <anyfile> was written|whose metadata changed since <anyfile> got its last edit|with their last status change after that edit of <anyfile>',
  },
  {
    id: 'since',
    flags: '-newermt <date>',
    say: 'modified after <date>|modified since <date>|last modified later than <date>|whose modification time is after <date>|edited since <date>|that were written to after <date>|newer than the date <date>|with an mtime past <date>',
  },
  {
    id: 'before',
    flags: '! -newermt <date>',
    say: 'last modified before <date>|not modified since <date>|modified no later than <date>|whose modification time is before <date>|not edited after <date>|that nobody wrote to since <date>|older than the date <date>|with an mtime earlier than <date>',
  },
  {
    id: 'links',
    flags: '-links <small>',
    dirs: true,
    say: 'with exactly <small> hard links|that have <small> hard links|whose link count is <small>|with a hard link count of <small>|that have precisely <small> links to their inode|linked <small> times|with a link count equal to <small>|having <small> links, neither more nor fewer',
  },
  {
    id: 'writable',
    flags: '-writable',
    say: 'that i can write to|writable by me|for which i have write permission|that the current user may write to|open to me for writing|that are writable by the current user|i am allowed to modify|with write access for me',
  },
  {
    id: 'readable',
    flags: '-readable',
    say: 'that i can read|readable by me|for which i have read permission|that the current user may read|open to me for reading|that are readable by the current user|i am allowed to read|with read access for me',
  },
]

const anything = [
  'find all files and (directories|folders) <P> &',
  'find all files/directories <P> &',
  'search for (files and directories|entries of any type) & <P> and print their (paths|names)',
  'display the (names|paths) of everything <P> &, (files as well as directories|folders too)',
  'list each file and each (directory|folder) & <P>',
  'print the path of any file, directory or other entry & <P>',
  'are there any files or (folders|directories) <P> &',
  'what do i have <P> &, files and folders alike',
  '<P> files and folders &',
  'use find for files as well as folders & <P>',
  'anything <P> &, (no matter whether|be it a) file or (directory|folder)',
  'i need the paths of all the items & <P>, directories not left out',
  'show every object <P> &, whatever its type',
  'walk the tree <P> and print every entry &, (directories|folders) included',
  '(track|hunt) down files or directories & <P>',
  'dirs and files <P> &, paths only',
]
const files = [
  'find all [regular] files <P> &',
  'search for [regular] files & <P> and print their (names|paths)',
  'display a list of the [plain] files <P> &',
  'are there any (plain|regular|ordinary) files <P> &',
  'which files do i have <P> &',
  '<P> files &, no (folders|directories)',
  'use find -type f for files & <P>',
  'give me every file & <P>',
  'i need the paths of all files <P> &',
  'print the name of each ordinary file <P> &',
  'paths of the files & <P>, directories left out',
  'i am after files & <P>, not folders',
  'recursively look for files & <P>',
  'regular files & <P>',
]
const directories = [
  'find all (directories|subdirectories) <P> &',
  'search for directories & <P> and print their (names|paths)',
  'display a list of the folders <P> &',
  'are there any (directories|folders) <P> &',
  'which folders do i have <P> &',
  '<P> directories &, no files',
  'use find -type d for (directories|folders) & <P>',
  'give me every directory & <P>',
  'i need the paths of all the folders <P> &',
  'print the name of each directory <P> &',
  'paths of the directories & <P>, files left out',
  'i am after folders & <P>, not files',
  'recursively look for directories & <P>',
  '$dirs & <P>',
]
const named = [
  'find all files and directories named <pattern> <P> &',
  'find all <pattern> files/directories <P> &',
  'search for files and folders called <pattern> & <P> and print them',
  'list everything <P> whose name matches <pattern>, files or folders, &',
  'display the entries of any type & <P> that have names like <pattern>',
  'are there files or folders matching <pattern> <P> &',
  'which files and directories named like <pattern> do i have <P> &',
  '<P> files and folders with names of the form <pattern> &',
  'use find -name <pattern>, with no type, for entries & <P>',
  'anything called <pattern> <P> &, be it a file or a directory',
  'i need the paths of <pattern>, folders included, & <P>',
  'print the path of any file, directory or other entry by the name <pattern> & <P>',
  'name pattern <pattern>, any type, and & <P>',
  'walk the tree <P>, print entries of whatever type named <pattern> &',
]
const namedAnyCase = [
  'find all files and directories named <pattern>, $case, <P> &',
  'find all <pattern> (case insensitive) files/directories <P> &',
  'search for files and folders called <pattern>, in upper or lower case, & <P>',
  'list everything <P> whose name matches <pattern> $case, files or folders, &',
  'display the entries of any type & <P> with names like <pattern>, whatever their capitals',
  'are there files or folders matching <pattern> in any capitalisation <P> &',
  '<P> files and folders with names of the form <pattern>, case does not count, &',
  'use find -iname <pattern>, with no type, for entries & <P>',
  'anything called <pattern> <P> &, be it a file or a directory, big or small letters',
  'i need the paths of <pattern>, folders included and case ignored, & <P>',
  'print the path of any file or directory by the name <pattern>, without regard to capitals, & <P>',
  'name pattern <pattern>, any type and any case, & <P>',
  'walk the tree <P>, print entries of whatever type named <pattern> in either case &',
]
const detailed = [
  'find all files and directories <P> & and show them in (long|ls -dils) format with -ls',
  'display a long listing of all files/directories & <P>',
  'list files and folders & <P> in long format, using the -ls action',
  'show details (permissions, owner, size, date) of files and directories & <P>',
  'long listing of everything <P> &, folders too',
  'use find -ls for files and folders & <P>',
  'give the inode, rights, owner and size of every file or directory & <P>',
  '<P> files and folders &, each with its details as ls -dils shows them',
  'search for files and directories & <P> and list their attributes',
  'i want the full details, not only the paths, of files or folders & <P>',
  'what files and directories are there <P> &, with owner, size and date each',
  'have find itself list in detail (-ls) whatever is <P> &, of any type',
  'entries of any type & <P>, detailed listing by find',
]
const nulled = [
  'find all files and directories <P> & and print them separated by null characters',
  'print the null-terminated paths of all files/directories & <P>',
  'list files and folders & <P>, with a null byte instead of a newline after each',
  'files and directories & <P>, in a form that xargs -0 can read',
  'use find -print0 for files and folders & <P>',
  '-print0 everything <P> &, directories too',
  'nul-delimited list of all entries & <P>, whatever their type',
  '<P> files and folders &, null separated',
  'search for files and directories & <P>, use the null character as the delimiter',
  'paths, ended by nul, of whatever is <P> &, files or folders',
  'my file names have blanks and newlines: print files and folders & <P> with a zero byte in between',
  'every file or directory & <P>, output null delimited',
  'entries of any type & <P>, paths ended by \\0',
]

const onSystem = [
  'find all files and directories (on the system|in the entire file system) &',
  'search the whole file system for files/directories &',
  'display everything on the machine &, files as well as directories',
  'starting from /, list files and folders &',
  'find, from the root directory down, entries of any type &',
  'which files or folders anywhere on this computer are there &',
  'use find / for files and folders &',
  'whole system, files and folders &',
  'print the paths of files and directories & in the whole file system',
  'anything under / &, of whatever type',
  'look through the entire system for files and folders &',
  'list each file or directory on this system &',
  'system-wide list of files and directories &',
]
const onSystemQuietly = [
  'find all files and directories (on the system|in the entire file system) & and hide errors',
  'search the whole file system for files/directories &, suppressing error messages',
  'display everything on the machine &, files as well as directories, errors discarded',
  'starting from /, list files and folders & and send errors to /dev/null',
  'find, from the root directory down, entries of any type &, without permission denied messages',
  'which files or folders anywhere on this computer are there &, errors hidden',
  'use find / with 2>/dev/null for files and folders &',
  'whole system, files and folders &, no error output',
  'print the paths of files and directories & in the whole file system, ignoring errors',
  'anything under / &, of whatever type, with errors thrown away',
  'look through the entire system for files and folders & and do not show errors',
  'silently search / for files or directories &',
  'system-wide list of files and directories &, stderr discarded',
]
const twoPlaces = [
  'find all files and directories under <path> and <path2> &',
  'find all files/directories in both <path> and <path2> &',
  'search the directory trees <path> and <path2> for entries of any type &',
  'display the paths of files and folders & below <path> or <path2>',
  'list each file and each directory & within <path> and <path2>',
  'are there files or folders & in <path> or <path2>',
  'use one find for files and folders & in <path> as well as <path2>',
  'anything & in <path> and <path2>, be it file or folder',
  'i need the paths of items, directories not left out, & in <path> and also <path2>',
  'starting from <path> and from <path2>, print files and directories &',
  'two trees, <path> and <path2>: files and directories &',
  'files as well as folders & from <path> and <path2>, recursively',
  'look below <path> and <path2> for files or directories &',
]
const shallow = [
  'find regular files <inside> & without descending into subdirectories',
  'list the files directly <inside> &, not those in subdirectories',
  'search <inside>, but not in subfolders, for files &',
  'display the files & <inside>, one level only',
  'are there any files directly <inside> &, subfolders left out',
  'use find -maxdepth 1 for files <inside> &',
  'non-recursive search <inside> for files &',
  'print the paths of files <inside> &, do not recurse',
  'files & <inside>, top level only',
  'which files do i have directly <inside>, no deeper, &',
  'i need the files <inside> &, without recursion',
  'show files on the first level <inside> &',
  'regular files at depth one <inside> &',
]
/** Two conditions that people join; each has the flags in this order. */
const pairs = ['atover over', 'mtover over', 'mtin over', 'mmin over', 'atover under', 'mtover atover', 'mtin under']
const anythingTwice = [
  'find all files and (directories|folders) <P> & and also %',
  'find all files/directories <P> & and %',
  'search for (files and directories|entries of any type) & and % <P> and print their (paths|names)',
  'display the (names|paths) of everything <P> & and %, (files as well as directories|folders too)',
  'print the path of any file, directory or other entry % and & <P>',
  'are there any files or (folders|directories) <P> both & and %',
  '<P> files and folders that meet two conditions: & and %',
  'use find for files as well as folders & and at the same time % <P>',
  'anything <P> % and &, (no matter whether|be it a) file or (directory|folder)',
  'i need the paths of all the items & and moreover % <P>, directories not left out',
  'walk the tree <P> and print every entry % as well as &, (directories|folders) included',
  '(track|hunt) down files or directories % and besides & <P>',
  'dirs and files <P> &, only those of them %',
]

function compose(): Intent[] {
  const found: Intent[] = []
  const add = (id: string, tests: string, say: string, shapes: readonly string[], action = ''): void => {
    // Half of them say the place as manuals do, half as people do.
    const place = found.length % 2 === 0 ? '<startdir>' : '<where>'
    // -daystart is a global option, so it goes before the tests.
    const ordered = tests.replace(/^(.*?) ?(-daystart) /, '$2 $1 ').replace(/ {2,}/g, ' ')
    found.push({
      id: `find/${id}`,
      domain: 'find',
      effect: 'quiet',
      command: `find ${place} ${ordered}${action}`,
      wordings: shapes.map((shape) => shape.replace('<P>', place).replace('&', `(${say})`)),
    })
  }
  const fixed = (
    id: string,
    command: string,
    say: string,
    shapes: readonly string[],
    effect: Intent['effect'] = 'quiet',
  ): void => {
    found.push({
      id: `find/${id}`,
      domain: 'find',
      effect,
      command,
      wordings: shapes.map((shape) => shape.replace('&', `(${say})`)),
    })
  }
  for (const { id, flags, say, ...on } of conditions) {
    add(`any-${id}`, flags, say, anything)
    if (on.files) add(`reg-${id}`, `-type f ${flags}`, say, files)
    if (on.dirs) add(`dir-${id}`, `-type d ${flags}`, say, directories)
    if (on.named) add(`nm-${id}`, `-name '<pattern>' ${flags}`, say, named)
    if (/^(over|under|mtin|mtover|atover)$/.test(id)) add(`inm-${id}`, `-iname '<pattern>' ${flags}`, say, namedAnyCase)
    if (/^(over|under|mtin|mtover|mmin|mmhour|span)$/.test(id)) add(`ls-${id}`, flags, say, detailed, ' -ls')
    if (/^(over|mtin|mtover|mtspan|mmin)$/.test(id)) add(`nul-${id}`, flags, say, nulled, ' -print0')
    // The jail has not the time to walk a whole system.
    if (/^(over|mtday|mton|mmhour|atday|atover|amhour|cmhour|ctin|span)$/.test(id))
      fixed(`sys-${id}`, `find / ${flags}`, say, onSystem, 'parse')
    if (/^(over|mtday|mmhour|atover|span)$/.test(id))
      fixed(`sysq-${id}`, `find / ${flags} 2>/dev/null`, say, onSystemQuietly, 'parse')
    if (/^(over|mtin|mtover|mmin|atover)$/.test(id)) fixed(`duo-${id}`, `find <path> <path2> ${flags}`, say, twoPlaces)
    if (/^(over|under|mtin|mtover|mmin|atover|cmin)$/.test(id))
      fixed(`flat-${id}`, `find <inside> -maxdepth 1 -type f ${flags}`, say, shallow)
  }
  const of = (id: string) => conditions.find((one) => one.id === id) as (typeof conditions)[number]
  for (const pair of pairs) {
    const [first, second] = pair.split(' ').map((id) => {
      const { flags, say } = of(id)
      // Two arguments of one kind are told apart by their number.
      return {
        flags: id === 'atover' ? flags.replace('days', 'days2') : flags,
        say: id === 'atover' ? say.replaceAll('<days>', '<days2>') : say,
      }
    }) as [{ flags: string; say: string }, { flags: string; say: string }]
    add(
      `pair-${pair.replace(' ', '-')}`,
      `${first.flags} ${second.flags}`,
      first.say,
      anythingTwice.map((shape) => shape.replace('%', `(${second.say})`)),
    )
  }
  return found.map((intent) => (rare.test(intent.id) ? { ...intent, composed: true } : intent))
}

/** What few people ask for; its phrases are those of its commoner fellows. */
const rare =
  /\/(inm|nul|duo|pair|sysq|ls)-|\/sys-(mton|amhour|cmhour|ctin|span)|-(mmon|dsover|dsin|cnewer|anewer|since|before|links|writable|byspan|kspan|cmspan|amspan|cmover|amover|ctover|cton)$/

/** Plain searches by one condition: times of three kinds, sizes, links; on entries of any type as well as on files or directories alone. */
export const findPlain: readonly Intent[] = compose()
