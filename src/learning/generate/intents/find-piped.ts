import { type Intent, intents } from '../grammar.ts'

/** What find selects, of any type unless it says files or directories; every phrase has the place in it. */
const selections: readonly { id: string; flags: string; say: string }[] = [
  {
    id: 'anything',
    flags: '',
    say: '(files and directories <where>|entries <where>, files as well as folders|items of every kind <where>|files/directories <where>|things of whatever kind <where>|paths <where>, directories among them|objects <where>, be it file or folder|files and folders found by a bare find <where>)',
  },
  {
    id: 'mode',
    flags: ' -perm <perm>',
    say: '(files and directories <where> with permissions <perm>|entries <where> whose mode is exactly <perm>|items of mode <perm> <where>, whether file or folder|files/directories with the permission bits <perm> <where>|things <where> that are set to <perm>|paths <where> having <perm> rights, folders too|objects of every type with mode <perm> <where>|files or folders chmodded to <perm> <where>)',
  },
  {
    id: 'offmode',
    flags: ' -type f ! -perm <perm>',
    say: '(regular files <where> whose permissions are not <perm>|regular files without mode <perm> <where>|plain files <where> with any mode other than <perm>|files proper <where> that are not set to <perm>|regular files <where> for which the mode differs from <perm>|non-directory regular files lacking the exact mode <perm> <where>|regular files <where>, except those with <perm> permissions|ordinary files <where> not chmodded to <perm>)',
  },
  {
    id: 'owner',
    flags: ' -user <user>',
    say: '(files and directories <where> that belong to the user <user>|entries <where> owned by <user>|items of the owner <user> <where>, folders included|files/directories in the possession of <user> <where>|things <where> which <user> owns|paths owned by the account <user> <where>|objects of every type <where> with the owner <user>|files or folders of user <user> <where>)',
  },
  {
    id: 'group',
    flags: ' -group <group>',
    say: '(files and directories <where> that belong to the group <group>|entries <where> with the group <group>|items of group <group> <where>, folders included|files/directories assigned to group <group> <where>|things <where> whose group is <group>|paths with the group owner <group> <where>|objects of every type <where> in the group <group>|files or folders of the group <group> <where>)',
  },
  {
    id: 'ownname',
    flags: " -user <user> -iname '*.<ext>'",
    say: '(entries of user <user> <where> that end in .<ext> in any case|*.<ext> entries, upper or lower case, owned by <user> <where>|whatever <user> owns with the suffix .<ext> <where>, case ignored|paths of the owner <user> <where> matching *.<ext> case-insensitively|files and folders <where> that belong to <user> and are called *.<ext> in small or capital letters|*.<ext> of user <user> <where>, regardless of case|items by the owner <user> <where> with a case-blind name *.<ext>|things <where> that <user> owns and that are named *.<ext>, capitals or not)',
  },
  {
    id: 'cmin',
    flags: ' -cmin -<mins>',
    say: '(files and directories <where> whose status changed in the last <mins>|entries <where> with a ctime less than <mins> ago|items with a status change within <mins> <where>, folders too|files/directories <where> whose inode was altered during the past <mins>|things <where> that had its metadata or data changed less than <mins> ago, by ctime|paths <where> whose change time is within <mins>|objects of every type <where> with a status change under <mins> old|files or folders <where> whose ctime lies in the past <mins>)',
  },
  {
    id: 'ctime',
    flags: ' -type f -ctime -<days>',
    say: '(regular files <where> whose status changed less than <days> ago|regular files with a ctime inside the last <days> <where>|plain files <where> with a status change during the past <days>|files proper <where> whose inode changed within <days>|regular files <where> for which the change time is under <days> old|non-directory regular files with ctime in the past <days> <where>|regular files <where> that had a status change in the last <days>|ordinary files <where>, ctime below <days>)',
  },
  {
    id: 'mtime',
    flags: ' -mtime -<days>',
    say: '(files and directories <where> modified less than <days> ago|entries <where> whose content changed in the last <days>|items modified within <days> <where>, folders too|files/directories <where> with an mtime in the past <days>|things <where> that were modified during the last <days>|paths <where> modified under <days> ago, directories among them|objects of every type <where> with a modification less than <days> old|files or folders <where> edited in the past <days>)',
  },
  {
    id: 'stale',
    flags: ' -mtime +<days>',
    say: '(files and directories <where> modified more than <days> ago|entries <where> whose content is unchanged for over <days>|items older than <days> <where>, folders too|files/directories <where> with an mtime beyond <days>|things <where> that were last modified over <days> ago|paths <where> not modified for more than <days>, directories among them|objects of every type <where> with a modification more than <days> old|files or folders <where> untouched for over <days>)',
  },
  {
    id: 'named',
    flags: " -name '<pattern>'",
    say: '(files and directories <where> named <pattern>|entries <where> matching <pattern>|items called <pattern> <where>, folders included|files/directories <where> whose name fits <pattern>|things <where> with a name like <pattern>|paths <where> that end in a name of the form <pattern>|objects of every type <where> going by the name <pattern>|files or folders <where> whose base name matches <pattern>)',
  },
  {
    id: 'inamed',
    flags: " -iname '<pattern>'",
    say: '(files and directories <where> named <pattern> in any case|entries <where> matching <pattern> case-insensitively|items called <pattern> <where>, folders included, case ignored|files/directories <where> whose name fits <pattern> regardless of case|things <where> with a name like <pattern>, capitals or not|paths <where> of the form <pattern> without regard to case|objects of every type <where> going by the name <pattern>, upper or lower case|files or folders <where> whose base name matches <pattern>, case-blind)',
  },
  {
    id: 'shallow',
    flags: " -maxdepth <depth> -name '*.<ext>'",
    say: '(files and directories <where>, at most <depth> levels down, named *.<ext>|*.<ext> entries <where> no deeper than <depth> levels|items with the suffix .<ext> down to depth <depth> <where>, folders included|files/directories <where> that end in .<ext> within <depth> levels|things called *.<ext> <where>, going <depth> levels deep at most|paths ending in .<ext> <where> with a maximum depth of <depth>|objects of every type named *.<ext> <where> in the first <depth> levels|files or folders *.<ext> <where>, maxdepth <depth>)',
  },
  {
    id: 'folders',
    flags: " -type d -name '<pattern>'",
    say: '($dirs <where> named <pattern>|directories <where> matching <pattern>|folders called <pattern> <where>|directories <where> whose name fits <pattern>|folders, not files, <where> with a name like <pattern>|paths of directories <where> named <pattern>|directories of the name <pattern> <where>|subfolders <where> whose base name matches <pattern>)',
  },
  {
    id: 'level',
    flags: " -maxdepth 1 -name '*.<ext>'",
    say: '(files and directories directly <inside> named *.<ext>|*.<ext> entries <inside>, no deeper than one level|items with the suffix .<ext> on the first level <inside>, folders included|files/directories that end in .<ext> <inside>, not in subdirectories|things called *.<ext> <inside>, one level deep at most|paths ending in .<ext> <inside> with a maximum depth of 1|objects of every type named *.<ext> <inside>, non-recursively|files or folders *.<ext> <inside>, maxdepth 1)',
  },
  {
    id: 'mmin',
    flags: ' -mmin -<mins>',
    say: '(files and directories <where> modified less than <mins> ago|entries <where> whose content changed in the last <mins>|items modified within <mins> <where>, folders too|files/directories <where> with an mtime in the past <mins>|things <where> that were modified during the last <mins>|paths <where> modified under <mins> ago, directories among them|objects of every type <where> with a modification less than <mins> old|files or folders <where> edited in the past <mins>)',
  },
  {
    id: 'weight',
    flags: ' -size +<size>',
    say: '(files and directories <where> larger than <size>|entries <where> with a size over <size>|items of more than <size> <where>, whatever their type|files/directories <where> that exceed <size>|things <where> that are bigger than <size>|paths <where> of any type with a size above <size>|objects of every type <where> greater than <size>|files or folders <where> that are over <size>)',
  },
  {
    id: 'suffix',
    flags: " -type f -name '*.<ext>'",
    say: '(regular files <where> that end in .<ext>|<ext> files <where>|files with the extension .<ext> <where>|files <where> named *.<ext>|plain files with the suffix .<ext> <where>|files proper <where> whose names end in .<ext>|files of type .<ext> <where>|regular files *.<ext> <where>)',
  },
  {
    id: 'fresh',
    flags: ' -type f -mtime -<days>',
    say: '(regular files <where> modified less than <days> ago|regular files with an mtime inside the last <days> <where>|plain files <where> modified during the past <days>|files proper <where> whose content changed within <days>|regular files <where> that were last modified under <days> ago|non-directory regular files modified in the past <days> <where>|regular files <where> edited in the last <days>|ordinary files <where>, mtime below <days>)',
  },
]

const placed = (intent: Intent, place: string): Intent => ({
  ...intent,
  command: intent.command.replaceAll('<where>', place),
  wordings: intent.wordings.map((wording) => wording.replaceAll('<where>', place)),
})

/** Every other intent says its place as manuals do, with more of absolute paths; one that does not descend never says "recursively". */
export const placesAsInManuals = (list: readonly Intent[]): Intent[] =>
  list.map((intent, index) =>
    intent.command.includes('-maxdepth 1 ')
      ? placed(intent, '<inside>')
      : placed(intent, index % 2 === 0 ? '<where>' : '<startdir>'),
  )

/** What the list of paths is piped into; `%` is a selection. */
const pipes: readonly { id: string; tail: string; shapes: readonly string[] }[] = [
  {
    id: 'head',
    tail: ' | head',
    shapes: [
      'find % and show a few lines from the beginning of the output',
      'search for % and display only the first few lines',
      'list %, but just the beginning of the list',
      'print the start of the list of %',
      'use find and pipe % into head',
      'show some of the %, the first handful will do',
      '%, only the top of the output',
      'find %, cut the result after the usual number of head lines',
      'a glimpse of the %, first few results only',
      'the list of % is too long, show me just how it begins',
      'find plus head: %',
      'find % and limit what is shown to a few leading lines',
      'give me the opening lines of the list of %',
      'which are the first few %',
    ],
  },
  {
    id: 'tail',
    tail: ' | tail',
    shapes: [
      'find % and show a few lines from the end of the output',
      'search for % and display only the last few lines',
      'list %, but just the end of the list',
      'print the end of the list of %',
      'use find and pipe % into tail',
      'show some of the %, the final handful will do',
      '%, only the bottom of the output',
      'find %, keep the usual number of tail lines',
      'a glimpse of the %, last few results only',
      'the list of % is too long, show me just how it ends',
      'find plus tail: %',
      'find % and limit what is shown to a few closing lines',
      'give me the closing lines of the list of %',
      'which are the last few %',
    ],
  },
  {
    id: 'tailn',
    tail: ' | tail -n <n>',
    shapes: [
      'find % and show the last <n> lines of the output',
      'search for % and display only the last <n> of them',
      'list %, but just the final <n> lines',
      'print the last <n> results of a search for %',
      'use find and tail for the last <n> of the %',
      'show <n> of the %, taken from the end of the list',
      '%, bottom <n> lines of the output',
      'find %, drop all but the final <n>',
      'what are the last <n> % that find reports',
      'the list of % is long, the last <n> lines are enough',
      'find plus tail, <n> lines: %',
      'find % and cut off everything before the last <n> lines',
      'give me the closing <n> lines of the list of %',
    ],
  },
  {
    id: 'headn',
    tail: ' | head -n <n>',
    shapes: [
      'find % and show the first <n> lines of the output',
      'search for % and display only the first <n> of them',
      'list %, but stop the list after <n> lines',
      'print the first <n> results of a search for %',
      'use find and head for the first <n> of the %',
      'show <n> of the %, taken from the start of the list',
      '%, top <n> lines of the output',
      'find %, drop all but the leading <n>',
      'what are the first <n> % that find reports',
      'the list of % is long, the first <n> lines are enough',
      'find plus head, <n> lines: %',
      'find % and cut off everything after line <n>',
      'give me the opening <n> lines of the list of %',
    ],
  },
  {
    id: 'wc',
    tail: ' | wc -l',
    shapes: [
      'count the % [with find and wc]',
      'how many % are there',
      'find % and print how many there are',
      'search for % and count the lines of the result',
      'display the number of %',
      'total number of %',
      'use find and wc -l on %',
      '%: how many',
      'i need a count of the %, no list',
      'tally %',
      'what number of % does find come up with',
      'calculate the number of %',
      'find plus wc -l: %',
      'the quantity of %, as one figure',
    ],
  },
  {
    id: 'sortr',
    tail: ' | sort -r',
    shapes: [
      'find % and sort them in reverse',
      'search for % and print them in reverse alphabetical order',
      'list % sorted from z to a',
      'display %, reverse sorted',
      'use find and sort -r on %',
      '%, in descending order of the path',
      'print the list of % backwards in the alphabet',
      '%, z first',
      'show % in inverse order of their names',
      'i want % listed with the alphabet reversed',
      'find plus reversed sort: %',
      '%, paths sorted downwards',
      'alphabetical list the other way round, z to a: %',
    ],
  },
]

/** What find.ts composes already. */
const known = new Set([
  'folders-wc',
  'folders-headn',
  'ctime-headn',
  'offmode-headn',
  'ctime-wc',
  'offmode-wc',
  'anything-wc',
  'suffix-wc',
  'suffix-headn',
  'fresh-wc',
  'fresh-headn',
])

const composed: Intent[] = selections.flatMap((selection, row) =>
  pipes
    .map((pipe, column) =>
      placed(
        {
          id: `find/pipe-${selection.id}-${pipe.id}`,
          domain: 'find',
          effect: 'quiet',
          command: `find ${selection.id === 'level' ? '<inside>' : '<where>'}${selection.flags}${pipe.tail}`,
          wordings: pipe.shapes.map((shape) => shape.replace('%', selection.say)),
          composed: true,
        },
        (row + column) % 2 === 0 ? '<where>' : '<startdir>',
      ),
    )
    .filter((intent) => !known.has(intent.id.replace('find/pipe-', ''))),
)

const written = intents(
  'find',
  String.raw`
= dated-newest quiet
> find <where> -type f -printf '%T+ %p\n' | sort -r | head -n <n>
find the <n> most recently modified files <where> and print each with its modification time
which <n> files <where> changed last, with date and time
list the <n> newest files <where> together with their timestamps, newest at the top
display modification time and path of the <n> latest files <where>
use find, sort and head for the <n> files changed last <where>, time included
search <where> for regular files, order them by modification time in reverse and keep <n>, times shown
<n> newest files <where> with date
<where> top <n> by last change, the timestamp beside each path
when were the <n> latest files <where> modified, newest first
show what was edited last <where>, <n> files, date and time too
recent activity <where>: <n> files with their mtime in front
the <n> youngest files <where>, time stamp and path per line
print time and name of the last <n> files <where> anybody saved, latest first

= dated-last
> find <where> -type f -printf '%T+ %p\n' | sort | tail -n 1
find the most recently modified file <where> and print its modification time and path
which file <where> was changed last, and when exactly
display the latest file <where> together with its timestamp
newest file <where> with date and time
use find, sort and tail for the newest file <where>, mtime included
search the tree <where> for the last modified file, show time and name
<where> the one file with the most recent change, timestamp in front
when was anything <where> last modified, and which file was it
last change <where>: time and file
tell me the date of the latest edit <where> and the path of that file
the youngest file <where> with the moment it was saved
print one line, timestamp and path, for the file <where> that changed last
at what time was the newest file <where> written, and what is it called

= dated-oldest quiet
> find <where> -type f -printf '%T+ %p\n' | sort | head -n <n>
find the <n> oldest files <where> and print each with its modification time
which <n> files <where> have gone longest without a change, with date and time
list the <n> least recently modified files <where> together with their timestamps
display modification time and path of the <n> most ancient files <where>
use find, sort and head for the <n> oldest files <where>, time included
search <where> for regular files, order them by modification time upwards and keep the first <n>, times shown
<n> oldest files <where> with date
<where> bottom <n> by last change, the timestamp beside each path
when were the <n> oldest files <where> modified, oldest first
what has been lying around longest <where>, <n> files, date and time too
the <n> stalest files <where>, time stamp and path per line
print time and name of the <n> files <where> that were saved the longest time ago
<n> files <where> with the earliest mtime, that mtime in front

= dated-first
> find <where> -type f -printf '%T+ %p\n' | sort | head -n 1
find the oldest file <where> and print its modification time and path
which file <where> has gone longest without a change, and since when
display the least recently modified file <where> together with its timestamp
oldest file <where> with date and time
use find, sort and head for the oldest file <where>, mtime included
search the tree <where> for the file with the earliest change, show time and name
<where> the one file with the most ancient modification, timestamp in front
how far back does the oldest file <where> go, date and path
earliest change <where>: time and file
tell me the date of the first modified file <where> and its path
the stalest file <where> with the moment it was last saved
print one line, timestamp and path, for the file <where> that is oldest
from what date is the oldest file <where>, and what is it called

= newest-bottom quiet
> find <where> -type f -printf '%T@ %p\n' | sort -n | tail -n <n> | cut -d' ' -f2-
find the <n> last modified files <where>, paths only, newest at the bottom
list the <n> most recently changed files <where> in ascending order of time
sort all files <where> numerically by modification time and print the paths of the last <n> lines
use find, sort -n, tail and cut for the <n> latest files <where>, the newest last
the <n> newest files <where>, oldest of them first
print only the paths of the <n> files <where> with the highest mtime, latest at the end
<where> files ordered by time, last <n> of that list without the time column
display the <n> youngest files <where>, in the order in which they were saved
in chronological order the final <n> files <where>, names only
<n> latest files <where>, rising order of mtime
recent <n> files <where>, with the latest one as the last line
order files <where> from old to new and cut the list to the last <n> paths
show <n> newly modified files <where> so that the newest comes last

= bytime-down quiet
> find <where> -type f -printf '%T@ %p\n' | sort -rn | cut -d' ' -f2-
list all files <where> sorted by modification time, newest first, paths only
find every file <where> and print the paths in order of last change, latest at the top
order the files <where> from new to old and show just their paths
use find, sort and cut to list files <where> by descending mtime
files <where>, newest first, the whole tree, no dates
recursive listing of files <where> from the most recent to the oldest
print the paths of all regular files <where>, last modified ones before the older ones
<where> all files by time of change, young before old, names only
which files <where> were changed when, in order, the latest leading, no timestamps
sort the whole tree <where> by mtime descending without showing the time
display the files <where> in reverse chronological order
everything that was edited <where>, most recent file first, only file paths
chronology of files <where>, backwards, paths alone

= bytime-up quiet
> find <where> -type f -printf '%T@ %p\n' | sort -n | cut -d' ' -f2-
list all files <where> sorted by modification time, oldest first, paths only
find every file <where> and print the paths in order of last change, latest at the bottom
order the files <where> from old to new and show just their paths
use find, sort and cut to list files <where> by ascending mtime
files <where>, oldest first, the whole tree, no dates
recursive listing of files <where> from the oldest to the most recent
print the paths of all regular files <where>, older ones before the ones modified last
<where> all files by time of change, old before young, names only
which files <where> were changed when, in order, the oldest leading, no timestamps
sort the whole tree <where> by mtime ascending without showing the time
display the files <where> in chronological order
everything that was edited <where>, most recent file last, only file paths
chronology of files <where>, forwards, paths alone

= pattern-newest quiet
> find <where> -type f -name '<pattern>' -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d' ' -f2-
find the most recently modified file <where> whose name matches <pattern>
which file named like <pattern> <where> is the newest
print the path of the latest file that fits <pattern> <where>
use find, sort, tail and cut for the newest <pattern> <where>
<where> the last changed one among the files called <pattern>
newest <pattern> <where>
of all files matching <pattern> <where> i need only the one modified last
latest version of <pattern> <where>, path only
display the single youngest file <where> with a name of the form <pattern>
the file <where> that fits <pattern> and has the highest mtime
search <where> for <pattern> and keep just the most recent hit
where is the freshest <pattern> <where>
out of the <pattern> files <where> pick the last saved

= entries-newest quiet
> find <where> -printf '%T@ %p\n' | sort -rn | head -n <n> | cut -d' ' -f2-
find the <n> most recently modified files or directories <where>
list the <n> newest entries <where>, folders included
which <n> files or folders <where> changed last
<n> latest paths <where> of any type by modification time
use find, sort, head and cut for the <n> last changed entries of every type <where>
<where> the <n> youngest items, directories count too
display the <n> things <where> that were touched last, no matter whether file or folder
print paths of the <n> newest files/directories <where>, newest first
what changed last <where>, top <n>, files as well as directories
order all entries <where> by mtime, newest first, keep <n>
most recent <n> changes <where>, folders and links too
search <where> without regard to type and show the <n> latest modifications
the last <n> entries <where> that somebody modified, directories among them

= visible-newest quiet
> find <where> -type f -not -path '*/.*' -printf '%T@ %p\n' | sort -rn | head -n <n> | cut -d' ' -f2-
find the <n> most recently modified files <where>, ignoring hidden files and directories
list the <n> newest files <where> but nothing hidden
which <n> non-hidden files <where> changed last
<n> latest files <where>, leaving out every path with a dot name
use find, sort, head and cut for the <n> last changed files <where> that are not hidden
<where> the <n> youngest visible files
display the <n> files <where> that were modified last, skipping hidden folders
recent <n> files <where>, without dot files and dot folders
what changed last <where>, top <n>, hidden stuff excluded
order all visible files <where> by mtime, newest first, keep <n>
most recent <n> file changes <where> outside of hidden directories
search <where> for the <n> latest files, dot paths do not count
the last <n> modified files <where>, .git and other hidden things left out

= flat-newest quiet
> find <where> -maxdepth 1 -type f -printf '%T@ %p\n' | sort -rn | head -n <n> | cut -d' ' -f2-
find the <n> most recently modified files directly <where>, no subfolders
list the <n> newest files <where> without descending into subdirectories
which <n> files at the top level <where> changed last
<n> latest files <where>, this level only
use find with maxdepth 1, sort, head and cut for the <n> last changed files <where>
<where> the <n> youngest files, non-recursively
display the <n> files <where> that were modified last, but none from subfolders
recent <n> files <where>, first level only
what changed last right <where>, top <n>, not below
order the files <where> by mtime, newest first, keep <n>, do not recurse
most recent <n> file changes <where>, subdirectories excluded
search <where> for the <n> latest files with a depth of one
the last <n> modified files that lie immediately <where>

= recent-dated quiet
> find <where> -type f -mtime -<days> -printf '%T+ %p\n' | sort -r
find the files <where> modified in the last <days> and print them with their timestamps, newest first
list files <where> that changed less than <days> ago, sorted by time, latest at the top, dates shown
what was edited <where> during the past <days>, with date, newest leading
use find and sort -r for files <where> with an mtime inside <days>, timestamps in front
<where> changes of the last <days> with time and path, in reverse chronological order
activity log <where> for <days>: timestamp, file, newest first
display modification time and path of every file <where> changed within <days>, most recent first
timestamps and paths of files <where> that are less than <days> old, sorted descending
files <where> saved in the past <days>, each with its time, youngest on top
print date, time and name of the files <where> modified under <days> ago, from new to old
dated list of files <where> from the last <days>, latest on top
which files <where> are younger than <days> and from when, newest to oldest
sort the files <where> of the past <days> by time of change, newest first, and show that time

= big-paths quiet
> find <where> -type f -printf '%s %p\n' | sort -rn | head -n <n> | cut -d' ' -f2-
find the <n> largest files <where> and print only their paths
list paths of the <n> biggest files <where>, without sizes
which <n> files <where> are largest, names alone
use find, sort, head and cut for the <n> biggest files <where>, size column removed
<where> the <n> fattest files, just the paths
print just the names with path of the top <n> files <where> by size, leave the numbers out
order the files <where> by size, biggest first, keep <n> and drop the size
<n> biggest files <where>, bare paths
display the <n> heaviest files <where>, no byte counts please
i want to feed the <n> largest files <where> to a script, so paths only
search <where> for the <n> most voluminous files, print no sizes
the top <n> space eaters <where> by path, sizes hidden
bare list of the <n> largest files of the tree <where>

= big-human quiet
> find <where> -type f -printf '%s %p\n' | sort -rn | head -n <n> | numfmt --to=iec
find the <n> largest files <where> and print their sizes in human readable form with numfmt
list the <n> biggest files <where>, sizes like 12M or 3G
use find, sort, head and numfmt for the <n> biggest files <where>
which <n> files <where> are largest, size in readable units, exact byte sizes sorted
<where> the <n> fattest files with sizes as K, M or G
top <n> files <where> by apparent size, human readable
order files <where> by byte size, keep the <n> biggest and convert the numbers to iec units
<n> biggest files <where> with friendly sizes
display the <n> heaviest files <where>, size in K, M, G before the path
search <where> for the <n> most voluminous files and format the sizes with units
print human sizes and paths of the <n> largest files of the tree <where>
the <n> largest files <where>, biggest first, sizes scaled to readable units
where did the megabytes go <where>: <n> largest files, sizes with a unit letter

= big-over quiet
> find <where> -type f -size +<size> -printf '%s %p\n' | sort -rn | head -n <n>
find files <where> over <size> and list the <n> largest of them with their size
the <n> biggest among the files larger than <size> <where>, with bytes
list up to <n> files <where> that exceed <size>, largest first, size in front
which files <where> are bigger than <size>, top <n> by size
use find -size, sort and head: at most <n> files above <size> <where>, sizes shown
<where> files of more than <size>, sorted descending by bytes, cut to <n> lines
display size and path of the <n> heaviest files <where>, ignoring those below <size>
search <where> for files in excess of <size> and print the largest <n>
no more than <n> of the files over <size> <where>, the fattest ones, with byte count
order the files above <size> <where> by size, biggest first, keep <n>
print the <n> largest files <where>, minimum size <size>
space eaters <where> that are beyond <size>, the worst <n>
of everything bigger than <size> <where> show me the top <n> files and their bytes

= big-owner quiet
> find <where> -type f -user <user> -printf '%s %p\n' | sort -rn | head -n <n>
find the <n> largest files <where> owned by <user>, with their size
the <n> biggest files that belong to <user> <where>, with bytes
list the top <n> files of user <user> <where> by size, largest first
which <n> files of <user> <where> are the largest
use find -user, sort and head for the <n> biggest files of <user> <where>
<where> the fattest <n> files in the possession of <user>, size in front
display size and path of the <n> heaviest files <where> whose owner is <user>
what takes up the most room <where> among the files of <user>, <n> lines
search <where> for files of the owner <user> and print the largest <n>
order the files that <user> owns <where> by size, biggest first, keep <n>
<user> uses too much space <where>, show the <n> worst files
print the <n> most voluminous files of the account <user> <where>
size ranking of the files of <user> <where>, first <n>

= big-xdev quiet
> find <path> -xdev -type f -printf '%s %p\n' | sort -rn | head -n <n>
find the <n> largest files under <path> without crossing into other filesystems
list the <n> biggest files below <path>, staying on one file system, with size
which <n> files on the filesystem of <path> are largest, other mounts left out
use find -xdev, sort and head for the <n> biggest files in <path>
top <n> files by size in the directory tree <path>, same device only
the disk with <path> is full, show its <n> largest files but do not enter other mounts
display size and path of the <n> heaviest files starting from <path>, no other filesystems
search <path> but no mounted file systems under it for the <n> biggest files
within <path>, one filesystem only: the <n> fattest files and their bytes
order all files of <path> by size, biggest first, keep <n>, never leave the device
<n> largest files in <path>, mount points skipped
print the <n> most voluminous files of the tree <path>, restricted to its own partition
what fills the partition of <path>, <n> largest files, ignoring what is mounted below

= big-flat quiet
> find <where> -maxdepth 1 -type f -printf '%s %p\n' | sort -rn | head -n <n>
find the <n> largest files directly <where>, no subfolders, with their size
the <n> biggest files <where> without descending into subdirectories, with bytes
list the top <n> files at the first level <where> by size
which <n> files right <where> are largest, not counting deeper ones
use find with maxdepth 1, sort and head for the <n> biggest files <where>
<where> the fattest <n> files, non-recursively, size in front
display size and path of the <n> heaviest files <where>, this level only
search <where> with a depth of one and print the largest <n> files
order the files <where> by size, biggest first, keep <n>, do not recurse
print the <n> most voluminous files that lie immediately <where>
size ranking of files <where>, first <n>, subdirectories excluded
top level only: the <n> biggest files <where> and their bytes
<n> biggest files <where>, none from subfolders

= small-some quiet
> find <where> -type f -size +0 -printf '%s %p\n' | sort -n | head -n <n>
find the <n> smallest files <where> that are not empty, with their size
the <n> tiniest non-empty files <where>, with bytes
list the bottom <n> files <where> by size, ignoring empty ones
which <n> files <where> are smallest, zero bytes excluded
use find -size +0, sort and head for the <n> smallest files <where>
<where> the smallest <n> files with at least one byte
display size and path of the <n> lightest files <where>, empty files left out
search <where> for files with some content and print the <n> smallest
order the non-empty files <where> by size, smallest first, keep <n>
print the <n> files <where> that have the fewest bytes but more than none
smallest <n> files of the tree <where>, skipping those of size zero
size ranking from below <where>, first <n>, without empty files
almost empty files <where>: the <n> with the least content, but not none

= by-basename quiet
> find <where> -type f -printf '%f %p\n' | sort | cut -d' ' -f2-
list all files <where> sorted by file name and not by path
find every file <where> and order the paths by base name
order the files <where> by their own name, folders ignored, show the full path
use find with %f, sort and cut to list the files <where> by name
files <where> alphabetically by name, whatever directory they are in
sort the paths of the tree <where> on the last component
<where> all file paths, ordered by the plain name of the file
print paths of regular files <where> in alphabetical order of the base names
same names <where> should stand together: sort the paths by file name
display files <where> sorted by name alone, with their path
recursive file list <where>, the key for sorting is the name without directory
arrange the files <where> by name regardless of folder, paths shown
which files <where>, in the order of their names rather than of their folders

= longest-paths quiet
> find <where> | awk '{ print length, $0 }' | sort -rn | head -n <n>
find the <n> longest paths <where> together with their length
the <n> longest path names <where>, characters counted
list the top <n> paths <where> by number of characters
which <n> paths <where> are longest, length in front
use find, awk, sort and head for the <n> longest paths <where>
<where> path lengths, the largest <n>, with the path
display length and path of the <n> entries <where> with the longest path
search <where> for the paths with the most characters, <n> of them
order everything <where> by path length, longest first, keep <n>
windows refuses long paths, show the <n> longest <where> with their length
print the <n> lengthiest paths of the tree <where> and how long they are
length ranking of paths <where>, first <n>
paths <where> that may be too long: top <n> by character count

= deepest-files quiet
> find <where> -type f -printf '%d %p\n' | sort -rn | head -n <n>
find the <n> most deeply nested files <where> with their depth
the <n> deepest files <where>, level in front
list the top <n> files <where> by depth in the tree
which <n> files <where> lie deepest, with the number of levels
use find with %d, sort and head for the <n> deepest files <where>
<where> files by nesting level, deepest first, cut to <n> lines
display depth and path of the <n> files <where> that are furthest down
search <where> for the files at the lowest levels, <n> of them, depth shown
order the files <where> by depth, largest first, keep <n>
print the <n> files buried deepest in the tree <where> and their depth
depth ranking of files <where>, first <n>
what is nested deepest <where>, <n> files with level number
<n> files <where> furthest from the starting directory, level included
`,
)

export const findPiped: readonly Intent[] = [...placesAsInManuals(written), ...composed]
