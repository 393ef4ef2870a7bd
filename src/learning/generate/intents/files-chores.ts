import { intents } from '../grammar.ts'

/** Everyday chores with files and folders: listings, searches with columns, counts, copies, renames, links, checksums, dates, pieces and types. */
export const filesChores = intents(
  'files',
  String.raw`
= fc-ls-ltr
> ls -ltr <dir>
Print a long listing of <dir> sorted by modification time, the newest entries at the bottom
$list <dir> in long format, oldest first
long listing of <dir> with the most recently changed entries last
how do I get the detailed listing of <dir> by date with the latest at the end?
what is in <dir>, with permissions, owner and size, in order of age from oldest to newest
<dir>: detailed list by mtime ascending
ls -l on <dir> by time but reversed
could you show me the details of everything in <dir>, starting with the one not modified for longest
I want the contents of <dir> with all details and the freshest file on the last line
details of the entries of <dir> arranged by change date, oldest on top
ls -ltr for <dir>
order the long listing of <dir> by modification date, going from old to new

= fc-ls-one
> ls -1 <dir>
Print the names in <dir> one per line
$list the contents of <dir>, one entry on each line
names in <dir> in a single column
how can I make ls print one name per line for <dir>?
<dir>, one name a line
what is in <dir>? I want every name on its own line
list <dir> vertically, only names
put each entry of <dir> on a separate line
single-column listing of <dir>
I only want to see the names in <dir> below each other, without details
use ls -1 on <dir>
please show what <dir> contains, a line for each name

= fc-ls-almost
> ls -A <dir>
List <dir> with its hidden entries but without . and ..
$show all the names in <dir>, dotfiles too, leaving out . and ..
everything in <dir> including hidden files, except the two dot entries
how do I see hidden files of <dir> without the . and .. lines?
contents of <dir> with dotfiles, no . or ..
print the names of the entries in <dir>, also those that start with a dot, but not . and ..
ls on <dir> that shows almost all entries
I want to see hidden names in <dir> as well, only . and .. should not appear
what does <dir> contain, hidden things included, self and parent left out
show names in <dir>, including concealed ones, skip . and ..
use ls -A for <dir>
the short listing of <dir> should have the dotfiles and omit . and ..

= fc-ls-almost-long
> ls -lA <dir>
Long listing of <dir> including hidden entries but not . and ..
$show details of everything in <dir>, dotfiles too, without . and ..
list <dir> with permissions and sizes, hidden files included, leaving out . and ..
how can I get the long format for <dir> with dotfiles but without the . and .. lines?
detailed contents of <dir> with hidden ones, no . or ..
for each entry of <dir>, hidden or not, show mode, owner, size and date; skip . and ..
I want a full detail list of <dir> which has the hidden files and omits the current and parent entries
ls -l with almost all entries of <dir>
every file in <dir> in long form, hidden as well, except . and ..
use ls -lA on <dir>
what are the owners and dates of all entries in <dir>, dotfiles counted, . and .. not shown
please list all of <dir> in long format, dotfiles yes, dot and dot-dot no

= fc-ls-newest-names
> ls -t <dir>
Print the names in <dir> sorted by modification time, newest first
$list <dir> by date, the most recent first, just names
names in <dir>, latest change first
how do I sort the listing of <dir> by time with the newest on top, without the details?
<dir>: names only, newest to oldest
what was modified last in <dir>? list all names in that order
order the names in <dir> by when they were changed, most recent at the top
short listing of <dir> by mtime, newest first
I only need the names in <dir>, beginning with the most recently modified one
show the entries of <dir> from newest to oldest, no long format
ls -t of <dir>
sort the contents of <dir> by modification date descending and print only names

= fc-ls-oldest-names
> ls -tr <dir>
Print the names in <dir> sorted by modification time, oldest first
$list <dir> by date, the oldest first, just names
names in <dir>, most recent change last
how do I sort the listing of <dir> by time with the oldest on top, without the details?
<dir>: names only, oldest to newest
order the names in <dir> by when they were changed, longest ago at the top
short listing of <dir> by mtime, ascending
I only need the names in <dir>, ending with the most recently modified one
show the entries of <dir> from oldest to newest, no long format
ls -t of <dir>, reversed
sort the contents of <dir> by modification date ascending and print only names
use ls -tr on <dir>

= fc-ls-size-names
> ls -S <dir>
Print the names in <dir> sorted by file size, largest first
$list <dir> by size, biggest first, names only
names in <dir>, heaviest on top
how do I sort the listing of <dir> by size with the largest first, without showing details?
<dir>: just names, largest to smallest
order the names in <dir> by how big the files are, from big to small
short listing of <dir> in descending order of size
I only want the names in <dir>, the biggest file first and no sizes
sort what is in <dir> by size, largest at the top, no long format
show the entries of <dir> from largest to smallest, plain names
ls -S for <dir>
arrange the contents of <dir> by file size, descending, and print nothing but names

= fc-ls-size-small-long
> ls -lSr <dir>
Long listing of <dir> sorted by size, smallest first
$list <dir> in long format with the largest files at the bottom
details of what is in <dir>, ordered by size ascending
how do I get ls -l of <dir> from the smallest to the largest file?
<dir>: detailed list, smallest to largest, sizes in bytes
show permissions, owners and byte sizes in <dir>, tiniest file first
order the long listing of <dir> by size, going upwards
I want all details of the files in <dir> and the biggest on the last line
sort <dir> by size, reversed, long form
detailed contents of <dir> with sizes in bytes rising from top to bottom
ls -lSr of <dir>
please print the full listing of <dir>, beginning with the smallest entry

= fc-ls-by-extension
> ls -X <dir>
List <dir> sorted by extension
$show the names in <dir>, ordered alphabetically by file extension
names in <dir> grouped by their extension
how can ls sort <dir> by file type, I mean by the ending of the names?
<dir> sorted by suffix
print the names in <dir> so that files with the same extension stand together
order the contents of <dir> by what comes after the last dot
short listing of <dir> in order of extension
I want to see what is in <dir> arranged by file ending
sort the entries of <dir> by extension, names only
ls -X on <dir>
let all names in <dir> with one extension come after each other

= fc-ls-files-only quiet
> ls -p <dir> | grep -v /
List only the files in <dir>, not the directories, names only
$show the names in <dir> without the subfolders
just files in <dir>, no directories, not recursive
how do I make ls leave out the folders in <dir>?
names of non-directories in <dir>
contents of <dir> minus its subdirectories, plain names
print what is in <dir> except folders
use ls -p and grep to hide the directories of <dir>
I only want to see file names from <dir>, folders should not appear
<dir>: filenames, skip the directories in it
in <dir>, drop everything that ls marks with a slash
ls for <dir> showing files but not subfolders

= fc-ls-folders-slash quiet
> ls -p <dir> | grep /
List only the subfolders of <dir>, each with a slash at the end
$show the names of directories in <dir> with their trailing slash
just the folders in <dir>, marked by a slash
how do I make ls print only the directories in <dir>, as name and slash?
use ls -p and grep to keep the directories of <dir>
print what ls marks with a slash in <dir> and nothing else
names of the subdirectories directly in <dir>, slash appended
contents of <dir> without the files, folders with /
I only want to see the folder names in <dir>, with / behind them
<dir>: directories only, one level, slash after each
filter the listing of <dir> down to folders, keeping their slash
ls for <dir> showing subfolders but no files, each ending with /

= fc-ls-recursive-long
> ls -lR <dir>
List <dir> recursively in long format
$show details of all files in <dir> and in every folder below it, with ls
long listing of <dir> with the contents of all its subfolders
how do I use ls to see permissions and sizes of everything under <dir>, folder by folder?
<dir> and all its subfolders, detailed, as ls prints them
recursive ls -l on <dir>
print owner, size and date for everything in <dir>, subdirectory after subdirectory
descend into each subdirectory of <dir> and list it in long form
I want a full detailed directory listing of <dir> that goes down into the subfolders
ls -lR <dir>
detailed list of <dir>, recursively
please list the complete tree at <dir> with ls and all details

= fc-ls-blocks
> ls -sh <dir>
List <dir> with the allocated size before each name, human readable
$show the names in <dir>, each with the disk space it takes in readable units, using ls
ls of <dir> with blocks in human-readable form
how can I have ls print the allocated size in front of every name in <dir>, in K or M?
names in <dir> preceded by their disk usage, short format, readable
short listing of <dir> plus allocated size, human-readable
I only want sizes on disk and names for <dir>, no permissions or owners, sizes like 4.0K
print what each file in <dir> occupies on disk next to its name, with K/M/G, by ls
allocated space and name for the entries of <dir>, readable units
use ls -s with -h on <dir>
ls -sh <dir>
the names in <dir>, with the space each takes up (readable), not the long listing

= fc-ls-blocks-sorted
> ls -shS <dir>
List <dir> with the allocated size before each name, human readable, largest file first
$show names in <dir> with their space on disk in readable units, sorted by size, biggest on top, using ls
ls of <dir> with readable block sizes, sorted from largest to smallest
how can I have ls print the allocated size before every name in <dir> and sort by size descending?
names in <dir> preceded by disk usage in K or M, heaviest first
short listing of <dir>, allocated sizes human-readable, in descending order of size
I want just size on disk and name for <dir>, no permissions, largest at the top, sizes like 4.0K
allocated space and name for the entries of <dir>, readable, big ones first
use ls -s with -h and -S on <dir>
ls -shS <dir>
entries of <dir> by size, largest first, with the allocated readable size in front of the name
which files in <dir> are the largest? print allocated size (readable) and name with ls

= fc-ls-inodes
> ls -i <dir>
List <dir> with the inode number of every entry
$show the inode numbers of what is in <dir>
names in <dir>, each with its inode
how do I see the inode number next to each name in <dir>?
inodes of the entries in <dir>
print inode number and name for everything in <dir>
index numbers of the files in <dir> together with their names
I want to know which inode each file in <dir> has
<dir>: names with inode numbers in front
make ls print inodes for <dir>
ls -i on <dir>
give the inode and the name of each entry of <dir>, no other details

= fc-ls-reverse
> ls -r <dir>
List <dir> in reverse alphabetical order
$show the names in <dir> from Z to A
names in <dir>, sorted backwards by name
how do I reverse the name order when I list <dir>?
<dir> listed from z to a
print what is in <dir> in descending order of name
contents of <dir>, alphabet reversed, names only
I want the listing of <dir> to begin with the last name of the alphabet
sort the entries of <dir> by name, descending
turn round the usual order of ls for <dir>
ls -r on <dir>
the names in <dir> please, last letter of the alphabet first

= fc-ls-access
> ls -ltu <dir>
Long listing of <dir> sorted by access time, most recently accessed first
$list <dir> in long format with the time of last access, latest on top
which entries of <dir> were read most recently? show all details with access times, newest first
how do I get the details of <dir> by last access instead of modification, most recent first?
<dir>: detailed, by atime, newest first
show owner, size and access date in <dir>, ordered by when they were last accessed, latest first
sort the long listing of <dir> by access time, descending, and show that time
I want to see when each file in <dir> was last opened, most recently opened at the top, in long form
details of the entries of <dir>, last-accessed first
use ls -l with -t and -u for <dir>
ls -ltu <dir>
long format for <dir>, access times displayed and sorted from recent to old

= fc-ls-full-time
> ls --full-time <dir>
List <dir> with full timestamps
$show the contents of <dir> in detail with complete date and time, to the fraction of a second
long listing of <dir> with exact modification times including seconds and time zone
how do I make ls print the full date and time for the files in <dir>?
<dir> with full modification times
print the entries of <dir> with their precise times, nanoseconds too
detailed listing of <dir> where the time is not abbreviated
I need the exact timestamps, seconds and zone, of everything in <dir> from ls
when exactly was each file in <dir> modified, down to the nanosecond? in long form
ls with the full ISO time for <dir>
ls --full-time on <dir>
complete time stamps in the long list of <dir>, please

= fc-ls-dirs-first
> ls --group-directories-first <dir>
List <dir> with the directories before the files
$show the names in <dir>, folders first
contents of <dir>, subfolders on top, then the files
how do I make ls put the folders of <dir> first?
<dir>: folders first, files after, names only
print names in <dir> so that directories come before regular files
group the directories at the beginning when listing <dir>
I want the subdirectories of <dir> listed ahead of its files, just names
short listing of <dir> with directories grouped first
order the names in <dir> by folder or file, folders leading
ls --group-directories-first for <dir>
put subfolders before files in the listing of <dir>

= fc-ls-dirs-first-long
> ls -lh --group-directories-first <dir>
Long listing of <dir> with human-readable sizes and directories before files
$show details of <dir> in readable units, folders first
detailed contents of <dir>, sizes like 4.0K, subfolders on top
how do I get ls -lh of <dir> with the directories grouped first?
<dir>: long format, readable sizes, folders before files
print permissions, owners and human-readable sizes in <dir>, directories at the beginning
list <dir> in detail with sizes in K, M or G; put the folders ahead of the files
I want a detailed list of <dir> that starts with its folders and has sizes I can read
group directories first in the long, human-readable listing of <dir>
everything in <dir> with details, sizes in readable form, directories listed before files
ls -lh --group-directories-first for <dir>
details and readable sizes for <dir>, with subdirectories first please

= fc-ls-ending quiet
> ls <dir> | grep '\.<ext>$'
$list the names in <dir> that end in .<ext>, by filtering ls with grep
pipe ls of <dir> into grep to keep only .<ext> names
only the .<ext> names from the listing of <dir>, using grep
how do I grep the output of ls for <dir> for the .<ext> ending?
ls <dir>, just what ends with .<ext>, through grep
filter the listing of <dir> with grep so that only names ending in .<ext> remain
which names in <dir> end with .<ext>? ls and grep
use ls and grep to print names of .<ext> files directly in <dir>
list <dir> and let grep pass nothing but *.<ext>
I want names only, from <dir>, that have the .<ext> suffix, with ls piped to grep
take the directory listing of <dir> and keep the lines that end in .<ext>
ls piped to grep: .<ext> in <dir>

= fc-ls-ending-count quiet
> ls <dir> | grep -c '\.<ext>$'
Count the names ending in .<ext> in the listing of <dir>
how many names in <dir> end in .<ext>? ls and grep -c
number of .<ext> names that ls shows in <dir>
use ls and grep -c to count .<ext> entries directly in <dir>
count with grep how many lines of the listing of <dir> end with .<ext>
<dir>: how many .<ext> by ls and grep
pipe ls of <dir> into grep and count what ends in .<ext>
I only want the number of names with the .<ext> suffix which ls gives for <dir>
tell me how many of the names ls prints for <dir> have the extension .<ext>
list <dir>, have grep count the .<ext> ones
ls <dir> through grep -c for the ending .<ext>
how can I count .<ext> files in <dir> from the output of ls?

= fc-ls-not-ending quiet
> ls <dir> | grep -v '\.<ext>$'
$list the names in <dir> that do not end in .<ext>, by filtering ls with grep
pipe ls of <dir> into grep to drop the .<ext> names
everything from the listing of <dir> but the .<ext> names, using grep -v
how do I grep away names ending in .<ext> from ls of <dir>?
ls <dir> without what ends with .<ext>, through grep
filter the listing of <dir> with grep -v so that names ending in .<ext> disappear
which names in <dir> do not end with .<ext>? ls and grep
use ls and grep to print the names in <dir> other than those with .<ext>
list <dir> and let grep hide *.<ext>
I want the names in <dir> that lack the .<ext> suffix, with ls piped to grep
take the directory listing of <dir> and remove the lines that end in .<ext>
ls piped to grep -v: no .<ext> from <dir>

= fc-ls-ignore-ext
> ls -I '*.<ext>' <dir>
List <dir> but ignore names ending in .<ext>, by an option of ls
$show the names in <dir> with ls ignoring *.<ext>
contents of <dir>, .<ext> files ignored by ls itself
which option of ls hides *.<ext> when listing <dir>?
ls on <dir> with --ignore for .<ext> names
have ls leave *.<ext> out of the listing of <dir>, without grep
<dir> listed while ignoring the pattern *.<ext>
tell ls not to list names matching *.<ext> in <dir>
I want ls to skip .<ext> names in <dir> by its own ignore option
use ls -I to leave out *.<ext> in <dir>
listing of <dir>, ignore pattern *.<ext>
let ls ignore .<ext> and show the rest of <dir>

= fc-ls-classify
> ls -F <dir>
List <dir> and mark what kind each entry is with a sign after the name
$show the names in <dir> with type indicators such as / for folders, * for programs and @ for links
contents of <dir> with a slash behind folders, a star behind executables and an at sign behind links
how do I make ls show the kind of each entry in <dir> by a character?
<dir> with type marks
append an indicator (*/@) to the names in <dir>
classify the entries when listing <dir>
names in <dir>, each followed by its type symbol
I want to see at a glance which names in <dir> are folders, links or executables, from the mark ls puts behind
ls --classify on <dir>
ls -F <dir>
print the names in <dir> and flag directories, programs and links with symbols

= fc-ls-commas
> ls -m <dir>
List <dir> as names separated by commas
$show the contents of <dir> in a comma-separated row
names in <dir> with commas between them
how can ls print what is in <dir> separated by commas?
<dir>: comma separated names
one comma-separated listing of <dir>
print the names in <dir> next to each other, a comma and a blank after each
I want the entries of <dir> as running text with commas
have ls fill the lines with the names in <dir>, comma between
contents of <dir> joined by commas, by ls
ls -m on <dir>
let ls separate the names in <dir> with commas

= fc-ls-numeric-owner
> ls -n <dir>
Long listing of <dir> with numeric user and group ids
$list <dir> in long format with UIDs and GIDs instead of names
details of <dir>, owners as numbers
how do I see the user id and group id numbers of the files in <dir>?
<dir> in detail, numeric owner and group
print permissions, numeric owner ids, sizes and dates for what is in <dir>
ls -l of <dir> but do not turn ids into names
I want the long listing of <dir> to show id numbers where it normally has owner and group names
numeric ids in the detailed listing of <dir>
which uid and gid own the entries of <dir>? long format
ls -n on <dir>
show the contents of <dir> in detail, uid and gid not resolved

= fc-ls-quoted
> ls -Q <dir>
List <dir> with every name in double quotes
$show the names in <dir> enclosed in quotation marks
contents of <dir>, each name quoted
how do I make ls put quotes around the names in <dir>?
<dir>: names in double quotes
print the entries of <dir> with double quotes about them
quote all names when listing <dir>
I want to see what is in <dir> with each name between quotes
surround the file names in <dir> by quotation marks, with ls
quoted listing of <dir>
ls -Q on <dir>
names of <dir> in quotes, please

= fc-ls-regular-lines quiet
> ls -l <dir> | grep '^-'
Long listing of <dir> with only the regular files
$show the detailed lines of the plain files in <dir>, no folders and no links, with ls and grep
ls -l of <dir> filtered to lines that begin with a dash
how do I get details of just the regular files in <dir> from ls -l?
<dir> in long format, regular files only, via grep
keep only the lines for ordinary files in ls -l of <dir>
details of files but not directories or links in <dir>, through grep
pipe ls -l of <dir> into grep to leave only regular files
I want the long format of <dir> without folders, links and the total line
print the ls -l lines of <dir> which start with -
grep '^-' on the long listing of <dir>
permissions and sizes of the normal files right in <dir>, by ls and grep

= fc-ls-dir-lines quiet
> ls -l <dir> | grep '^d'
Long listing of <dir> with only its subdirectories
$show the detailed lines of the folders in <dir>, no files, with ls and grep
ls -l of <dir> filtered to lines that begin with a d
how do I get details of just the directories in <dir> from ls -l?
<dir> in long format, directories only, via grep
keep only the lines for folders in ls -l of <dir>
details of subfolders but not of files in <dir>, through grep
pipe ls -l of <dir> into grep to leave only directories
I want the long format of <dir> reduced to its subdirectories
print the ls -l lines of <dir> which start with d
grep '^d' on the long listing of <dir>
permissions, owner and date of the folders right in <dir>, by ls and grep

= fc-ls-dir-count quiet
> ls -l <dir> | grep -c '^d'
Count the subdirectories directly in <dir> with ls -l and grep
how many folders does ls -l show in <dir>? count with grep
number of lines beginning with d in ls -l of <dir>
use ls -l and grep -c to count the directories in <dir>
<dir>: how many direct subfolders, by ls and grep -c
count the folders in <dir> by the d at the start of the ls -l lines
pipe the long listing of <dir> to grep and count the directories
I only want the number of subfolders that ls lists in <dir>, counted by grep
tell me with ls and grep how many of the entries of <dir> are directories
grep -c '^d' over the long listing of <dir>
long listing of <dir>: count the directory lines
how do I count directories in <dir> from the output of ls -l?

= fc-ls-file-count quiet
> ls -l <dir> | grep -c '^-'
Count the regular files directly in <dir> with ls -l and grep
how many plain files does ls -l show in <dir>? count with grep
number of lines beginning with a dash in ls -l of <dir>
use ls -l and grep -c to count the regular files in <dir>
<dir>: how many direct files, by ls and grep -c
count files in <dir> by the dash at the start of the ls -l lines
pipe the long listing of <dir> to grep and count the ordinary files
I only want the number of files, not folders, that ls lists in <dir>, counted by grep
tell me with ls and grep how many of the entries of <dir> are regular files
grep -c '^-' over the long listing of <dir>
long listing of <dir>: count the regular-file lines
how do I count files in <dir> from the output of ls -l?

= fc-ls-size-name
> ls -l <dir> | awk 'NR > 1 { print $5, $9 }'
Print only size and name of each entry of <dir> from ls -l, without the total line
$show the size and the name columns of the long listing of <dir> with awk
from ls -l of <dir> take fields 5 and 9, skip the first line
how do I cut ls -l of <dir> down to size and name with awk?
<dir>: size then name, from ls through awk, no total
use awk on ls -l of <dir> to print the fifth and ninth column, leaving out the total line
bytes and name of every entry in <dir>, ls -l piped to awk, first line dropped
I only want two columns of the long listing of <dir>, the size and after it the name, and no total
long listing of <dir> reduced by awk to size and file name, header line skipped
awk over ls -l of <dir>: print size and name, not the total
pipe the detailed listing of <dir> into awk; output sizes with names, ignoring line 1
names in <dir> with their byte sizes in front, taken out of ls -l by awk, the total left away

= fc-ls-natural
> ls -v <dir>
List <dir> in natural order of numbers in names, so that file2 comes before file10
$show the names in <dir> sorted as versions
contents of <dir> with numbers in names sorted by value
how do I make ls sort <dir> so that 2 comes before 10?
<dir> in version order
natural sort of the names in <dir>
print the names in <dir>, numbered ones in numeric order
I want ls to order <dir> like v1.2, v1.9, v1.10
sort the listing of <dir> by version number
names in <dir>, digits compared as numbers, by ls
ls -v on <dir>
version sort for the entries of <dir>, only names

= fc-ls-megabytes
> ls -l --block-size=M <dir>
Long listing of <dir> with the sizes in megabytes
$list <dir> in long format, all sizes in MB
details of <dir> with sizes counted in whole megabytes
how do I make ls -l show the sizes in <dir> in megabytes only?
<dir> in detail, sizes in M
print permissions, owners and sizes in MB for what is in <dir>
long format for <dir>, unit megabyte for every size
I want every size in the detailed listing of <dir> to be in megabytes, not bytes or mixed units
show the contents of <dir> with details and megabyte sizes
set the block size to M in ls -l of <dir>
ls -l --block-size=M on <dir>
use megabytes as the unit for the sizes in ls -l of <dir>

= fc-ls-iso-day
> ls -l --time-style=+%F <dir>
Long listing of <dir> with only the date, as YYYY-MM-DD, and no time of day
$list <dir> in long format, dates written like 2024-05-31 without the hour
details of <dir>, modification day in ISO form, no clock time
how do I make ls -l of <dir> print the date as year-month-day and leave out the time?
<dir> in detail, date column YYYY-MM-DD only
print the long listing of <dir> using the date format %F
use a time style of +%F with ls -l on <dir>
I want ls -l for <dir> to show plain dates such as 2024-05-31 and nothing about hours
show permissions, sizes and ISO dates (day only) in <dir>
ls with --time-style=+%F, long, for <dir>
long format for <dir>, date as year-month-day, without time
detailed contents of <dir>; the time column should be just YYYY-MM-DD

= fc-ls-oldest-one
> ls -rt <dir> | head -n 1
Print the name of the oldest entry in <dir> with ls
which entry of <dir> has not been modified for the longest time? only its name
name of the least recently modified thing in <dir>
how do I get the oldest file name in <dir> from ls?
oldest in <dir>, one name
sort <dir> by time, reversed, and take the first name
list <dir> from oldest to newest and keep only the first line
I only want the one name in <dir> that was changed longest ago
ls by age on <dir>, show just the oldest
what is the oldest item in <dir>
ls -rt of <dir>, first line
the single oldest entry of <dir> by modification time, please

= fc-ls-largest-one
> ls -S <dir> | head -n 1
Print the name of the largest file in <dir> with ls, not looking into subfolders
which file directly in <dir> is the biggest? only its name, from ls
name of the largest thing ls shows in <dir>
how do I get the name of the biggest file in <dir> from ls?
largest in <dir>, just one name, via ls
sort <dir> by size with ls and take the first name
list <dir> from largest to smallest and keep only the first line
I only want the one name in <dir> with the greatest size, without the size
ls by size on <dir>, show just the top name
ls -S of <dir>, first line
the single biggest entry of <dir> according to ls, please
use ls and head to name the largest file in <dir>

= fc-names-one-level quiet
> find <dir> -maxdepth 1 -type f -printf '%f\n'
Print only the names of the files directly in <dir>, with find, not recursive
$show the bare file names in <dir>, no paths, without going into subfolders, using find
find the files right in <dir> and print just their names
how do I get find to print filenames without the path for one level of <dir>?
names of regular files in <dir>, top level only, no folder part, with find
use find with -maxdepth 1 and %f on <dir> for files
from <dir>, not below it, list file names without their directory through find
find: file basenames in <dir>, depth 1
I want the names of all files that lie directly in <dir>, hidden ones too, with no leading path
file names only for <dir>, do not descend, no path in front, via find
with find print the base names of files at the first level of <dir>
bare names of the files in <dir>, subfolders not searched, by find

= fc-names-one-level-sorted quiet
> find <dir> -maxdepth 1 -type f -printf '%f\n' | sort
Print only the names of the files directly in <dir>, sorted alphabetically, with find, not recursive
$show the bare file names in <dir> in alphabetical order, no paths, without going into subfolders
find the files right in <dir> and print just their names sorted
how do I get find to print the sorted filenames without the path for one level of <dir>?
names of regular files in <dir>, top level only, no folder part, A to Z
use find with -maxdepth 1 and %f on <dir> for files, then sort
from <dir>, not below it, an alphabetical list of file names without their directory through find
sorted file basenames in <dir>, depth 1
I want the names of all files that lie directly in <dir>, hidden ones too, in order and with no leading path
alphabetical file names for <dir>, do not descend, no path in front
with find print the base names of files at the first level of <dir>, ordered by name
bare names of the files in <dir>, subfolders not searched, sorted

= fc-hidden-folders quiet
> find <dir> -maxdepth 1 -type d -name '.*'
Find the hidden folders directly in <dir>
$show directories in <dir> whose names start with a dot, not recursively
hidden subdirectories of <dir>, first level only
how do I list just the hidden directories in <dir> and not deeper?
dot folders in <dir>, one level
which folders right in <dir> are hidden?
search <dir> without descending for directories beginning with a dot
I only want to see the concealed folders that <dir> itself contains
find hidden directories in <dir>, maximum depth 1
directories named with a leading dot, immediately in <dir>
use find on <dir> with -maxdepth 1 for hidden directories
print the dot-directories at the top level of <dir>

= fc-level-size-asc quiet
> find <dir> -maxdepth 1 -type f -printf '%s %f\n' | sort -n
Print size and name of each file directly in <dir>, smallest first
$show the files in <dir> with their size in bytes before the name, ascending, not recursively
byte sizes and names for the top level of <dir>, sorted from small to large, with find
how do I list the files right in <dir> with size and bare name, smallest at the top?
<dir>, files of this level only: size then name, in increasing order
list bytes and name of every file in <dir>, without subfolders, ordered by size upwards
find the files directly within <dir>, output size and name only, tiniest first
I want two columns for <dir>, bytes and file name, smallest first, nothing from subfolders
non-recursive: file sizes with names in <dir>, sorted numerically, rising
which files directly in <dir> are the smallest? print size in bytes and name of all, smallest first
with find -printf give size and filename for files in <dir>, depth 1, sort numerically
sizes and names of files at the first level of <dir>, the largest at the end

= fc-level-size-desc quiet
> find <dir> -maxdepth 1 -type f -printf '%s %f\n' | sort -rn
Print size and name of each file directly in <dir>, largest first
$show the files in <dir> with their size in bytes before the name, descending, not recursively
byte sizes and names for the top level of <dir>, sorted from large to small, with find
how do I list the files right in <dir> with size and bare name, biggest at the top?
<dir>, files of this level only: size then name, in decreasing order
list bytes and name of every file in <dir>, without subfolders, ordered by size downwards
find the files directly within <dir>, output size and name only, heaviest first
I want two columns for <dir>, bytes and file name, largest first, nothing from subfolders
non-recursive: file sizes with names in <dir>, sorted numerically, falling
which files directly in <dir> are the largest? print size in bytes and name of all, largest first
with find -printf give size and filename for files in <dir>, depth 1, reverse numeric sort
sizes and names of files at the first level of <dir>, the smallest at the end

= fc-level-date-asc quiet
> find <dir> -maxdepth 1 -type f -printf '%TY-%Tm-%Td %f\n' | sort
Print modification date (YYYY-MM-DD) and name of each file directly in <dir>, oldest first
$show the files in <dir> with the ISO date before the name, ascending, not recursively
dates and names for the top level of <dir>, sorted from old to new, with find
how do I list the files right in <dir> as date and bare name, oldest at the top?
<dir>, files of this level only: modification day then name, earliest first
list the day of last change and the name of every file in <dir>, without subfolders, in chronological order
find the files directly within <dir>, output YYYY-MM-DD and name, oldest to newest
I want two columns for <dir>, modification date and file name, oldest first, nothing from subfolders
non-recursive: modification dates with file names in <dir>, chronological
with find -printf give date and filename for files in <dir>, depth 1, sorted by date
dates (year-month-day) and names of files at the first level of <dir>, the most recent at the end
when was each file directly in <dir> modified? date and name, oldest first

= fc-level-date-desc quiet
> find <dir> -maxdepth 1 -type f -printf '%TY-%Tm-%Td %f\n' | sort -r
Print modification date (YYYY-MM-DD) and name of each file directly in <dir>, newest first
$show the files in <dir> with the ISO date before the name, descending, not recursively
dates and names for the top level of <dir>, sorted from new to old, with find
how do I list the files right in <dir> as date and bare name, latest at the top?
<dir>, files of this level only: modification day then name, most recent first
list the day of last change and the name of every file in <dir>, without subfolders, in reverse chronological order
find the files directly within <dir>, output YYYY-MM-DD and name, newest to oldest
I want two columns for <dir>, modification date and file name, newest first, nothing from subfolders
non-recursive: modification dates with file names in <dir>, latest first
with find -printf give date and filename for files in <dir>, depth 1, reverse sorted by date
dates (year-month-day) and names of files at the first level of <dir>, the oldest at the end
when was each file directly in <dir> modified? date and name, most recent first

= fc-size-date-path quiet
> find <dir> -type f -printf '%s %TY-%Tm-%Td %p\n'
Print size in bytes, modification date and path of every file under <dir>
$show three columns for all files below <dir>: bytes, YYYY-MM-DD, path
recursively list the files in <dir> with size and then date in front of the path
how can find print size, modification day and path for each file in <dir>?
files in <dir> and subfolders: size, date, path
for every file beneath <dir> write its size, the day it was last changed and where it is
find -printf with size, ISO date and path for files in <dir>
I want a table of all the files in <dir>, recursively, size first, date second, path last, unsorted
bytes, modification date (year-month-day), path: for each regular file in the tree at <dir>
give me size and date before the path for all files in <dir>, any depth
list all files anywhere in <dir> together with their byte size and modification date
size, then day of modification, then full path of each file found in <dir>

= fc-ext-names-sorted quiet
> find <dir> -type f -name '*.<ext>' -printf '%f\n' | sort
Print the names of all .<ext> files under <dir> in alphabetical order, without paths
$show the sorted bare names of the .<ext> files in <dir> and its subfolders
alphabetical list of .<ext> file names below <dir>, no folders in front
how do I get find to print just the names of .<ext> files in <dir>, sorted?
.<ext> in <dir>, recursive, basenames only, A to Z
find every .<ext> file in <dir>, drop the directory part and sort the names
names only, sorted, for *.<ext> anywhere beneath <dir>
I want the .<ext> files of the tree <dir> as an ordered list of plain names
search <dir> for .<ext> files, output their filenames without path in alphabetical order
which .<ext> files are in <dir>, at any depth? just the names, ordered
with find -printf list .<ext> names in <dir>, piped to sort
sort the base names of all the .<ext> files that find meets in <dir>

= fc-ext-relative quiet
> find <dir> -type f -name '*.<ext>' -printf '%P\n'
Print the paths of .<ext> files relative to <dir>
$show all .<ext> files in <dir> recursively, with the starting directory cut off the paths
.<ext> files below <dir>, path without the leading start folder
how can find print .<ext> paths of <dir> without the starting point in front?
relative paths of *.<ext> in <dir>
find .<ext> files in <dir> and output each path as seen from there
list .<ext> in <dir>, any depth, path relative to it
I want the .<ext> files of <dir> with their subfolder but not with the name of the start directory
search <dir> for .<ext> files, printing paths that begin after the search root
use %P to list .<ext> files in <dir>
where below <dir> are the .<ext> files? paths relative to the search root
names of .<ext> files in the tree <dir> with the part of the path below it only

= fc-ext-name-size quiet
> find <dir> -type f -name '*.<ext>' -printf '%f %s\n'
Print name and size in bytes of every .<ext> file under <dir>
$show the .<ext> files in <dir>, recursively: bare name, then byte size
.<ext> below <dir>, name followed by size
how can find print the name without path and the size for .<ext> files in <dir>?
for each .<ext> file in <dir> and subfolders write the filename and after it the number of bytes
find *.<ext> in <dir>, two columns, name first and size second
list names plus sizes of .<ext> files anywhere in <dir>
I want just file name and size for the .<ext> files of the tree <dir>, name in front
search <dir> for .<ext> files and output name, blank, bytes
use -printf with %f and %s for .<ext> files in <dir>
what are the names and, behind them, the byte sizes of the .<ext> files in <dir>
names and sizes of all .<ext> files in <dir>, no directory part

= fc-ext-size-name-desc quiet
> find <dir> -type f -name '*.<ext>' -printf '%s %f\n' | sort -rn
Print size and bare name of every .<ext> file under <dir>, largest first
$show the .<ext> files in <dir>, recursively, as byte size then name, sorted descending
.<ext> below <dir>, bytes and filename, biggest on top, no paths
how can find print the size and the name without path for .<ext> files in <dir>, largest first?
sort all .<ext> files in <dir> by size, from large to small, with size in front of the plain name
find *.<ext> in <dir>, two columns, size first and name second, decreasing
list sizes plus names (no folder) of .<ext> files anywhere in <dir>, heaviest first
I want size and file name for the .<ext> files of the tree <dir>, with the biggest first and no directory part
search <dir> for .<ext> files and output bytes and filename, reverse numeric order
use -printf with %s and %f for .<ext> files in <dir> and sort numerically, reversed
which .<ext> files in <dir> are the largest? sizes with just the file names, all of them, descending
all .<ext> files in <dir> from biggest to smallest, size before the name, name without path

= fc-newer-names quiet
> find <dir> -type f -newer <anyfile> -printf '%f\n'
Print just the names of files under <dir> that were modified after <anyfile>
$show bare names of the files in <dir> newer than <anyfile>
files below <dir> more recent than <anyfile>, names without path
how do I get only the filenames of what is newer than <anyfile> in <dir>?
newer than <anyfile>, in <dir>, recursive: basenames
find files in <dir> changed later than <anyfile> and print their names but not the folders
list names, no directories in front, of the files in <dir> which were modified since <anyfile>
I only want names of those files in <dir> with a later modification time than <anyfile>
compare with the date of <anyfile>: which files in <dir> are newer? names only
use -newer <anyfile> and %f on <dir>
search <dir> for files younger than <anyfile>, output filenames without their path
plain names of files in <dir> that are newer than the file <anyfile>

= fc-scripts-not-runnable quiet
> find <dir> -type f -name '*.sh' ! -perm -u=x
Find the .sh files under <dir> that their owner cannot execute
$show shell scripts in <dir> which lack the owner's execute permission
.sh files below <dir> without u+x
which shell scripts in <dir> are not executable by the owner?
scripts (*.sh) in <dir> where the execute bit of the user is missing
find *.sh in <dir> that have no x for the owner
list .sh files in <dir> not yet made executable for their owner
I am looking for shell scripts in the tree <dir> whose owner has no right to run them
search <dir> recursively for .sh without owner execute bit
use find with ! -perm -u=x for .sh files in <dir>
any .sh in <dir> that the owner may not execute
shell scripts in <dir> missing execute permission for user

= fc-not-group-readable quiet
> find <dir> -type f ! -perm -g=r
Find the files under <dir> that their group cannot read
$show files in <dir> which lack read permission for the group
files below <dir> without g+r
which files in <dir> are not readable by the group?
files in <dir> where the group's read bit is missing
list what has no r for group in <dir>, regular files only
I am looking for files in the tree <dir> which the group has no right to read
search <dir> recursively for files without the group read bit
use find with ! -perm -g=r for files in <dir>
any files in <dir> that members of the group may not read
files in <dir> missing read permission for the group
find regular files in <dir> closed to the group for reading

= fc-executable-names quiet
> find <dir> -type f -perm /u=x -printf '%f\n'
Print just the names of files under <dir> that are executable for their owner
$show bare names of the files in <dir> with the owner's execute bit set
files below <dir> that their owner can run, names without path
how do I get only the filenames of owner-executable files in <dir>?
u+x files in <dir>, recursive: basenames
find files in <dir> with x for the user and print their names but not the folders
list names, no directories in front, of the files in <dir> which the owner may execute
I only want names of those files in <dir> whose owner has execute permission
which files in <dir> are executable by the owner? names only
use -perm /u=x and %f on <dir>
search <dir> for files executable by user, output filenames without their path
plain names of programs and scripts in <dir> that have the user execute bit

= fc-below-first quiet
> find <dir> -mindepth 2 -type f -name '*.<ext>'
Find the .<ext> files in the subfolders of <dir>, not those directly in it
$show .<ext> files at least two levels down in <dir>
.<ext> files below <dir> except on the top level
how do I leave out the .<ext> files right in <dir> and find only deeper ones?
.<ext> in subdirectories of <dir> only
search the subfolders of <dir> for .<ext> files but skip the first level
find *.<ext> in <dir> with a minimum depth of 2
I want .<ext> files that lie in some subfolder of <dir>, none from <dir> itself
list every .<ext> file of the tree <dir> not sitting immediately in it
use -mindepth 2 to find .<ext> files in <dir>
which .<ext> files are inside the subdirectories of <dir>, the top level being ignored
deeper .<ext> files in <dir>, ignoring what is directly there

= fc-name-longer quiet
> find <dir> -type f -printf '%f\n' | awk 'length > <lineb>'
Print the file names under <dir> that are longer than <lineb> characters, without paths
$show names with more than <lineb> characters of files in <dir>, recursively, names only
file names below <dir> exceeding <lineb> characters, no path
which files in <dir> have names of over <lineb> characters? just the names
names longer than <lineb> letters among the files in <dir>, at any depth
find files in <dir> and let awk keep the bare names of more than <lineb> characters
too long filenames (> <lineb>) in <dir>, basenames only
I want to see the names in the tree <dir>, no folders in front, whose length is above <lineb>
list basenames of files in <dir> where the name has more than <lineb> characters
use find -printf and awk length to get names over <lineb> characters in <dir>
are there file names with more than <lineb> characters in <dir>? print the names
filter the file names of <dir>, without paths, by length greater than <lineb>

= fc-name-four quiet
> find <dir> -type f -name '????'
Find the files under <dir> whose names have exactly four characters
$show files in <dir> with a name of four characters, recursively
four-character file names below <dir>
which files in <dir> have names that are exactly 4 characters long?
files in <dir> named with precisely four characters
find names of length 4 in <dir>, regular files
search <dir> for files with any name four characters long, extension and dot included
I am looking for files in the tree <dir> where the whole name is four characters
list the files of <dir> matching ????
use four question marks as the name pattern for files in <dir>
anything in <dir>, files only, with a 4-letter name
print paths of files in <dir> having names of just four characters

= fc-folders-changed quiet
> find <dir> -type f -mtime -<days> -printf '%h\n' | sort -u
Print the folders under <dir> that have files modified in the last <days>, each once
$show the directories in <dir> in which some file changed within the past <days>, without repeats
which folders below <dir> contain files modified during the last <days>? unique, sorted
how do I list the directories of <dir> where a file was changed in the last <days>?
folders with recent files (last <days>) in <dir>, no duplicates
find files in <dir> modified less than <days> ago and print their directories once each
unique parent folders of the files in <dir> changed in the past <days>
I want to know in which subfolders of <dir> work was done in the last <days>; name every folder only once
directories holding files modified within <days>, in the tree <dir>, sorted and unique
use %h and sort -u for files in <dir> modified in the last <days>
locate recently changed files (<days>) in <dir> but output only the distinct folders
where in <dir> were files modified in the last <days>? the distinct directories

= fc-folders-big quiet
> find <dir> -type f -size +<size> -printf '%h\n' | sort -u
Print the folders under <dir> that have files larger than <size>, each once
$show the directories in <dir> in which some file exceeds <size>, without repeats
which folders below <dir> contain files bigger than <size>? unique, sorted
how do I list the directories of <dir> where there are files over <size>?
folders with large files (over <size>) in <dir>, no duplicates
find files in <dir> of more than <size> and print their directories once each
unique parent folders of the files in <dir> above <size>
I want to know in which subfolders of <dir> there are files greater than <size>; name every folder only once
directories holding files larger than <size>, in the tree <dir>, sorted and unique
use %h and sort -u for files in <dir> bigger than <size>
locate files over <size> in <dir> but output only the distinct folders
where in <dir> are files bigger than <size>? the distinct directories

= fc-empty-names quiet
> find <dir> -type f -empty -printf '%f\n'
Print just the names of the empty files under <dir>
$show bare names of all files of zero bytes in <dir>
empty files below <dir>, names without path
how do I get only the filenames of empty files in <dir>?
zero-length files in <dir>, recursive: basenames
find empty files in <dir> and print their names but not the folders
list names, no directories in front, of the files in <dir> that contain nothing
I only want names of those files in <dir> which are empty
which files in <dir> have no content? names only
use -empty and %f for files in <dir>
search <dir> for 0-byte files, output filenames without their path
plain names of the empty regular files in <dir>

= fc-size-range-sorted quiet
> find <dir> -type f -size +<size> -size -<size2> -printf '%s %p\n' | sort -n
Print size and path of the files under <dir> larger than <size> and smaller than <size2>, smallest first
$show files in <dir> of more than <size> but less than <size2>, with bytes, in ascending order
files below <dir> between <size> and <size2>, byte size before the path, sorted upwards
how do I list files from <size> to <size2> in <dir> with their size, smallest at the top?
size range over <size> and under <size2> in <dir>, recursive, sorted by size, size shown
find files in <dir> bigger than <size>, smaller than <size2>; output bytes and path in increasing order
list the files of the tree <dir> whose size lies above <size> and below <size2>, with size, from small to large
I want the files in <dir> above <size> and under <size2>, sizes in bytes in front, smallest first
which files in <dir> are greater than <size> and less than <size2>? with sizes, numerically sorted
medium files of <dir> (> <size>, < <size2>): size and path, sort ascending
search <dir> by two size limits, more than <size> and less than <size2>, and sort what is found by its size, showing it
-size +<size> -size -<size2> in <dir> with printed sizes, sorted smallest first

= fc-not-ext-count
> find <dir> -type f ! -name '*.<ext>' | wc -l
Count the files under <dir> that are not .<ext> files
how many files in <dir> have another extension than .<ext>, recursively?
number of files below <dir> not ending in .<ext>
$count files in <dir> and its subfolders except the .<ext> ones
<dir>: how many files that are not .<ext>
find all files in <dir> other than *.<ext> and count them
count everything that is a file in <dir> but does not have the ending .<ext>
I only want the number of non-.<ext> files in the tree <dir>
tell me the total of files in <dir> without the .<ext> extension
use find with ! -name '*.<ext>' and wc -l on <dir>
files not named *.<ext> anywhere in <dir>, just their count
excluding .<ext>, how many files does <dir> hold at all depths

= fc-hidden-count
> find <dir> -maxdepth 1 -type f -name '.*' | wc -l
Count the hidden files directly in <dir>
how many hidden files are in <dir> itself, not in subfolders?
number of dotfiles on the first level of <dir>
$count files in <dir> whose name starts with a dot, not recursively
<dir>: how many hidden files, this level only
find the files with a leading dot right in <dir> and count them
I only want the number of hidden files immediately in <dir>, folders not counted
tell me how many dotfiles <dir> contains without descending
use find with -maxdepth 1 and wc -l to count hidden files of <dir>
count of files beginning with . in <dir>, depth 1
non-recursive count of hidden regular files in <dir>
how many files named .something does <dir> have at its top level

= fc-per-folder-desc quiet
> find <dir> -type f -printf '%h\n' | sort | uniq -c | sort -rn
Count the files in each folder under <dir>, the fullest folder first
$show how many files each directory in <dir> contains, sorted from most to fewest
files per folder below <dir>, highest count on top
how do I count files per directory in <dir>, sorted descending?
number of files by directory for <dir>, largest numbers first
for each folder of the tree <dir> print the count of its files, order from high to low
find files in <dir>, group them by directory with counts, most at the top
I want a list of all folders in <dir> with their number of files, beginning with the one having most
which folders in <dir> hold the most files? counts for all, decreasing
per-directory file counts in <dir>, sorted by the count in reverse
use %h with uniq -c on <dir> and sort -rn to rank folders by file count
directories in <dir> ranked by how many files lie directly in them, most first

= fc-per-folder-asc quiet
> find <dir> -type f -printf '%h\n' | sort | uniq -c | sort -n
Count the files in each folder under <dir>, the folder with fewest first
$show how many files each directory in <dir> contains, sorted from fewest to most
files per folder below <dir>, lowest count on top
how do I count files per directory in <dir>, sorted ascending?
number of files by directory for <dir>, smallest numbers first
for each folder of the tree <dir> print the count of its files, order from low to high
find files in <dir>, group them by directory with counts, most at the bottom
I want a list of the folders in <dir> with their number of files, ending with the one having most
which folders in <dir> hold the fewest files? counts for all, increasing
per-directory file counts in <dir>, sorted by the count upwards
use %h with uniq -c on <dir> and sort -n to order folders by file count
directories in <dir> ordered by how many files lie directly in them, least first

= fc-ext-per-folder quiet
> find <dir> -type f -name '*.<ext>' -printf '%h\n' | sort | uniq -c
Count the .<ext> files in each folder under <dir>, in order of folder
$show how many .<ext> files each directory in <dir> has, by directory name
.<ext> files per folder below <dir>
how do I count .<ext> files per directory in <dir>?
number of .<ext> files by folder for <dir>, folders in alphabetical order
for each folder of the tree <dir> print how many .<ext> files lie in it, sorted by path
find .<ext> files in <dir> and group them by directory with counts, ordered by directory
I want each folder in <dir> that has .<ext> files, with the number of them in front, in path order
which folders in <dir> have .<ext> files and how many? by folder name
per-directory counts of *.<ext> in <dir>
use %h with sort and uniq -c for .<ext> files in <dir>
tally .<ext> files by their folder in <dir>

= fc-level-ext-tally quiet
> find <dir> -maxdepth 1 -type f -name '*.*' | sed 's/.*\.//' | sort | uniq -c
Count the files directly in <dir> per extension, in alphabetical order of extension
$show how many files of each extension there are on the top level of <dir>, sorted by extension
files by extension for <dir>, not recursive
how do I count files per file ending in <dir> without subfolders?
number of files for every extension right in <dir>
for each extension found directly in <dir> print how many files have it, extensions alphabetically
tally the extensions of the files at the first level of <dir>
I want the count of each file ending in <dir>, ignoring its subdirectories
which extensions occur immediately in <dir> and how often? sorted by extension
per-extension counts in <dir>, depth 1
use find -maxdepth 1, sed and uniq -c to count extensions in <dir>
non-recursive extension statistics of <dir>

= fc-newest-ext-names quiet
> find <dir> -type f -name '*.<ext>' -printf '%T@ %f\n' | sort -rn | head -n <n> | cut -d' ' -f2-
Print the names of the <n> most recently modified .<ext> files under <dir>, newest first, without paths
$show the <n> newest .<ext> files in <dir>, recursively, bare names only
latest <n> .<ext> file names below <dir>, no folder, most recent on top
how do I get just the filenames of the <n> last modified .<ext> files in <dir>?
<n> newest .<ext> in <dir> and subfolders, basenames
find the <n> .<ext> files in <dir> that changed last and print only their names
sort the .<ext> files of the tree <dir> by date, newest first, and give the first <n> names without path
I only want names, not paths, of the <n> youngest .<ext> files in <dir>
which <n> .<ext> files in <dir> were modified most recently? just the file names
with find -printf list the <n> newest .<ext> filenames in <dir>, path and time cut off
plain names of the <n> .<ext> files changed last in <dir>, starting with the newest
from <dir> and below, newest <n> *.<ext>, names alone

= fc-largest-names quiet
> find <dir> -type f -printf '%s %f\n' | sort -rn | head -n <n>
Print size and name of the <n> largest files under <dir>, without paths
$show the <n> biggest files in <dir>, recursively, as bytes and bare name
top <n> files by size below <dir>: size and file name, no folder
how do I get size and just the filename of the <n> largest files in <dir>?
<n> largest in <dir> and subfolders, size plus basename
find the <n> heaviest files in <dir> and print bytes and name without the directory
sort all files of the tree <dir> by size, descending, and give the first <n> as size and plain name
I want the <n> greatest files in <dir>, byte size in front of the name, path left out
which <n> files in <dir> take most bytes? sizes and names only, no paths
with find -printf %s %f list the top <n> in <dir>
plain names and sizes of the <n> biggest files in <dir>, beginning with the biggest
from <dir> and below, largest <n> files, size first, name without path after it

= fc-folder-counts
> for d in <plaindir>/*/; do echo "$d $(find "$d" -type f | wc -l)"; done
For each subfolder of <plaindir> print its name and how many files it holds at all depths
$show every direct subdirectory of <plaindir> with the total of files in it, recursively
loop over the folders in <plaindir> and print name and recursive file count
how many files does each subfolder of <plaindir> contain, its own subfolders included?
subfolders of <plaindir>: name, number of files anywhere inside
count files recursively per direct subfolder of <plaindir>, with a for loop
for every folder immediately in <plaindir> write the folder and the number of files beneath it
I want to know for each directory in <plaindir> the count of all the files it has, deep ones too
bash loop that prints each subdirectory of <plaindir> followed by its recursive file count
per subfolder of <plaindir>, the total number of files including nested ones
name and file total for each first-level folder of <plaindir>
use a for loop with find and wc on the subdirectories of <plaindir>

= fc-du-each
> du -sh <plaindir>/*
Print the size of each entry in <plaindir>, human readable
$show how much space every file and folder in <plaindir> takes, in readable units, unsorted
size of everything in <plaindir>, one line per entry
how big is each item in <plaindir>?
sizes of the entries of <plaindir>, readable
for each file and subfolder directly in <plaindir> give its total disk usage in K, M or G
disk usage by entry for <plaindir>, summarized, human-readable
I want one readable total for each thing in <plaindir>
what does each folder and file inside <plaindir> weigh, in human units
du summary of all that is in <plaindir>, readable sizes
list what is in <plaindir> with the size of each, subfolders summed up
use du -sh on the contents of <plaindir>

= fc-du-each-total
> du -shc <plaindir>/*
Print the size of each entry in <plaindir> and the grand total, human readable
$show the space of every file and folder in <plaindir> in readable units, with the sum at the end
size of everything in <plaindir>, one line per entry plus a total line
how big is each item in <plaindir>, and all together?
sizes of the entries of <plaindir>, readable, with total
for each file and subfolder in <plaindir> give its disk usage in K, M or G and finish with the total
disk usage by entry for <plaindir>, summarized, human-readable, grand total included
I want one readable size for each thing in <plaindir> and the sum of them all
du summary of all that is in <plaindir>, readable sizes, with total
list what is in <plaindir> with the size of each and add them up on the last line
use du -sh with -c on the contents of <plaindir>
readable sizes per entry in <plaindir> followed by a total

= fc-du-all-asc
> du -ah --max-depth=1 <dir> | sort -h
Print the sizes of all files and folders directly in <dir>, hidden ones too, smallest first, human readable
$show the disk usage of files as well as folders in <dir>, one level deep, readable, ascending
du of every entry of <dir>, files included, depth 1, sorted from small to large
how do I list files and subfolders of <dir> with readable sizes, the biggest last, dotfiles included?
<dir>, one level: all files and directories by readable size, increasing
sizes of both files and folders at the first level of <dir>, rising, in K/M/G
everything directly in <dir>, hidden or not, with its human-readable disk usage, largest at the bottom
I want a du listing of <dir> with files too, not deeper than one level, ordered by size upwards
du -a with a depth of one for <dir>, readable and sorted ascending
sort files and folders of <dir> by disk usage, smallest first, readable units, no deeper levels
use du -ah --max-depth=1 on <dir> and sort -h
readable sizes for all entries of <dir> including dotfiles, and for <dir> itself, from smallest to largest

= fc-du-all-desc
> du -ah --max-depth=1 <dir> | sort -rh
Print the sizes of all files and folders directly in <dir>, hidden ones too, largest first, human readable
$show the disk usage of files as well as folders in <dir>, one level deep, readable, descending
du of every entry of <dir>, files included, depth 1, sorted from large to small
how do I list files and subfolders of <dir> with readable sizes, the biggest on top, dotfiles included?
<dir>, one level: all files and directories by readable size, decreasing
sizes of both files and folders at the first level of <dir>, falling, in K/M/G
everything directly in <dir>, hidden or not, with its human-readable disk usage, smallest at the bottom
I want a du listing of <dir> with files too, not deeper than one level, ordered by size downwards
du -a with a depth of one for <dir>, readable and sorted descending
sort files and folders of <dir> by disk usage, heaviest first, readable units, no deeper levels
use du -ah --max-depth=1 on <dir> and sort -rh
readable sizes for all entries of <dir> including dotfiles, and for <dir> itself, from largest to smallest

= fc-du-bytes-asc
> du -sb <plaindir>/* | sort -n
Print the size in bytes of each entry in <plaindir>, smallest first
$show every file and folder in <plaindir> with its total in exact bytes, ascending
byte sizes of the entries of <plaindir>, sorted from small to large, folders summed up
how many bytes does each item in <plaindir> have, sorted with the smallest on top?
entries of <plaindir> by bytes, increasing
for each file and subfolder directly in <plaindir> give the bytes it contains, in rising order
du in bytes for everything in <plaindir>, numerically sorted
I want exact byte totals for each thing in <plaindir>, the biggest last
sort files and folders in <plaindir> by their size in bytes, smallest first
du summaries of what is in <plaindir>, unit byte, sort upwards
use du -sb on the contents of <plaindir> and sort -n
list what is in <plaindir> with byte sizes, smallest to largest

= fc-du-bytes-desc
> du -sb <plaindir>/* | sort -rn
Print the size in bytes of each entry in <plaindir>, largest first
$show every file and folder in <plaindir> with its total in exact bytes, descending
byte sizes of the entries of <plaindir>, sorted from large to small, folders summed up
how many bytes does each item in <plaindir> have, sorted with the largest on top?
entries of <plaindir> by bytes, decreasing
for each file and subfolder directly in <plaindir> give the bytes it contains, in falling order
du in bytes for everything in <plaindir>, reverse numeric sort
I want exact byte totals for each thing in <plaindir>, the biggest first
sort files and folders in <plaindir> by their size in bytes, heaviest first
du summaries of what is in <plaindir>, unit byte, sort downwards
use du -sb on the contents of <plaindir> and sort -rn
list what is in <plaindir> with byte sizes, largest to smallest

= fc-du-kb-top
> du -sk <plaindir>/* | sort -rn | head -n <n>
Print the <n> largest entries in <plaindir> with their size in kilobytes
$show the <n> biggest files or folders in <plaindir>, sizes in KB, largest first
top <n> of <plaindir> by disk usage in kilobytes
which <n> items in <plaindir> take the most space? in KB
<n> heaviest entries of <plaindir>, size in K, descending
summarize each entry of <plaindir> in kilobytes and give the first <n> of the descending list
du in kilobytes for everything in <plaindir>, top <n>
I want the <n> greatest space users directly in <plaindir>, counted in kilobytes
sort files and folders in <plaindir> by KB, largest first, and show <n>
use du -sk on the contents of <plaindir>, sort -rn and head -n <n>
list the <n> entries of <plaindir> with the highest disk usage, unit kilobyte
the <n> fattest things in <plaindir>, kilobytes shown

= fc-du-apparent
> du -sh --apparent-size <dir>
Print the apparent size of <dir>, human readable
$show the total of the file sizes in <dir> rather than the disk usage, in readable units
apparent size of <dir>, one readable total
how large is <dir> by apparent size and not by the blocks it occupies?
<dir>: summed file sizes instead of space on disk, readable
du total of <dir> using apparent sizes, human-readable
how much data does <dir> really contain, not what it allocates, in K, M or G?
I want the total for <dir> with du, counting real file lengths and not disk blocks
summarize <dir> by apparent size in readable form
use du -sh with --apparent-size on <dir>
readable sum of the apparent sizes of everything in <dir>
the size of <dir> as the sum of its file lengths, readable, by du

= fc-du-inodes
> du --inodes -s <dir>
Print how many inodes <dir> uses in total, with du
$show the total number of inodes below <dir>
inode usage of <dir>, one total
how many inodes does <dir> take up?
<dir>: inodes instead of blocks, summarized
du summary of <dir> that counts inodes
count the inodes used by <dir> and all that is in it
I want du to give me the inode count of <dir> as one figure
sum of inodes in the tree <dir> by du
use du --inodes -s on <dir>
report the inode total for <dir>
inodes occupied by <dir>, just the grand figure

= fc-du-threshold quiet
> du -h --threshold=<size> <dir>
Print the folders under <dir> that take <size> or more, human readable
$show only directories in <dir> with a disk usage of at least <size>, in readable units
folders below <dir> of <size> and up, with du
which folders in <dir> use at least <size>? readable sizes
du of <dir> leaving out the folders under <size>, readable
list the subdirectories of <dir> at or above <size> with their readable sizes
hide folders smaller than <size> in the du listing of <dir>
I only want to see the directories of the tree <dir> that reach <size>, with du, human-readable
du with a threshold of <size> on <dir>
use du -h --threshold=<size> for <dir>
disk usage of the folders in <dir>, readable, entries below <size> excluded
directories in <dir> occupying <size> or more, by du

= fc-du-time
> du -h --time --max-depth=1 <dir>
Print the size and the last modification time of each folder in <dir>, one level deep, human readable
$show disk usage in readable units and latest change for the direct subfolders of <dir>
du of <dir>, depth 1, with times
how do I see with du how big each subfolder of <dir> is and when something in it last changed?
<dir>: readable folder sizes plus modification time, first level
list direct subdirectories of <dir> with readable size and date of the last change inside
du with modification times for the folders right under <dir>, human-readable
I want one line for each folder in <dir> with readable size and last modification, not deeper than one level
sizes and dates of the subfolders of <dir> by du, one level
use du -h --time --max-depth=1 on <dir>
which size and which last change does each direct subfolder of <dir> have, by du
disk usage with time stamps for <dir> and its immediate subfolders, readable

= fc-gather-noclobber quiet
> find <mydir> -type f -name '*.<ext>' -exec cp -n -t <todir> {} +
Copy all .<ext> files under <mydir> into <todir> without overwriting files that are there
$copy every .<ext> file from <mydir> and its subfolders to <todir>, never replacing existing ones
collect .<ext> files of <mydir> in <todir>, no overwrite
how do I copy the .<ext> files found in <mydir> to <todir> and keep what already exists there?
.<ext> from <mydir>, recursive, into <todir>, skip names already present
find .<ext> files in <mydir> and cp them flat to <todir> with no clobber
gather *.<ext> from the tree <mydir> in the one folder <todir>; files of the same name there must stay
I want all .<ext> files of <mydir> put into <todir> as copies, but nothing in <todir> may be overwritten
bring copies of .<ext> files from anywhere in <mydir> to <todir> unless the name is taken
use find with cp -n -t <todir> for .<ext> in <mydir>
copy .<ext> out of <mydir> to <todir>, leaving existing targets alone
flatten the .<ext> files of <mydir> into <todir> by copying, existing files not touched

= fc-gather-newer quiet
> find <mydir> -type f -name '*.<ext>' -exec cp -u -t <todir> {} +
Copy the .<ext> files under <mydir> into <todir>, only where they are newer than the copy there or missing
$copy .<ext> files from <mydir> and its subfolders to <todir>, but only newer ones
update <todir> with the .<ext> files of <mydir>
how do I copy the .<ext> files found in <mydir> to <todir> only if newer?
.<ext> from <mydir>, recursive, into <todir>, just what is newer or not there yet
find .<ext> files in <mydir> and cp -u them flat to <todir>
gather *.<ext> from the tree <mydir> in <todir> and replace only older files there
I want <todir> to get all .<ext> files of <mydir> that are more recent than what it has
bring newer .<ext> files from anywhere in <mydir> to <todir>, skipping those already up to date
use find with cp -u -t <todir> for .<ext> in <mydir>
copy .<ext> out of <mydir> to <todir> when the source was modified later than the target
refresh the .<ext> copies in <todir> from <mydir>, all levels, updating only outdated ones

= fc-gather-backup quiet
> find <mydir> -type f -name '*.<ext>' -exec cp --backup=numbered -t <todir> {} +
Copy all .<ext> files under <mydir> into <todir>, making numbered backups of files of the same name
$copy every .<ext> file from <mydir> and its subfolders to <todir> and keep numbered backups on clashes
collect .<ext> files of <mydir> in <todir>, same names backed up with numbers
how do I copy the .<ext> files found in <mydir> to <todir> so that duplicates get numbered backups?
.<ext> from <mydir>, recursive, into <todir>, with numbered backup
find .<ext> files in <mydir> and cp them flat to <todir> with --backup=numbered
gather *.<ext> from the tree <mydir> in <todir>; when a name is taken, save the old one as name.~1~
I want all .<ext> files of <mydir> as copies in <todir> and nothing lost if names are equal: numbered backups
bring copies of .<ext> files from anywhere in <mydir> to <todir>, backing up by number what they replace
use find with cp --backup=numbered -t <todir> for .<ext> in <mydir>
copy .<ext> out of <mydir> to <todir>, existing files are kept as numbered backups
flatten the .<ext> files of <mydir> into <todir> by copying, numbered backups where names collide

= fc-gather-preserve quiet
> find <mydir> -type f -name '*.<ext>' -exec cp -p -t <todir> {} +
Copy all .<ext> files under <mydir> into <todir>, preserving dates and permissions
$copy every .<ext> file from <mydir> and its subfolders to <todir> with times and modes kept
collect .<ext> files of <mydir> in <todir>, timestamps preserved
how do I copy the .<ext> files found in <mydir> to <todir> without changing their dates and modes?
.<ext> from <mydir>, recursive, into <todir>, keep mtime and mode
find .<ext> files in <mydir> and cp -p them flat to <todir>
gather *.<ext> from the tree <mydir> in the folder <todir>; the copies shall have the original dates and permissions
I want all .<ext> files of <mydir> put into <todir> as copies that keep their modification times and owners
bring copies of .<ext> files from anywhere in <mydir> to <todir>, attributes preserved
use find with cp -p -t <todir> for .<ext> in <mydir>
copy .<ext> out of <mydir> to <todir>, preserving mode, ownership and timestamps
flatten the .<ext> files of <mydir> into <todir> by copying, with unchanged dates and rights

= fc-move-noclobber quiet
> find <mydir> -type f -name '*.<ext>' -exec mv -n -t <todir> {} +
Move all .<ext> files under <mydir> into <todir> without overwriting files that are there
$move every .<ext> file from <mydir> and its subfolders to <todir>, never replacing existing ones
move .<ext> files of <mydir> together in <todir>, no overwrite
how do I move the .<ext> files found in <mydir> to <todir> and keep what already exists there?
.<ext> from <mydir>, recursive, moved into <todir>, skip names already present
find .<ext> files in <mydir> and mv them flat to <todir> with no clobber
take *.<ext> out of the tree <mydir> and into the one folder <todir>; files of the same name there must stay
I want all .<ext> files of <mydir> moved into <todir>, but nothing in <todir> may be overwritten
shift .<ext> files from anywhere in <mydir> to <todir> unless the name is taken
use find with mv -n -t <todir> for .<ext> in <mydir>
relocate .<ext> from <mydir> to <todir>, leaving existing targets alone
flatten the .<ext> files of <mydir> into <todir> by moving, existing files not touched

= fc-move-backup quiet
> find <mydir> -type f -name '*.<ext>' -exec mv --backup=numbered -t <todir> {} +
Move all .<ext> files under <mydir> into <todir>, making numbered backups of files of the same name
$move every .<ext> file from <mydir> and its subfolders to <todir> and keep numbered backups on clashes
move .<ext> files of <mydir> together in <todir>, same names backed up with numbers
how do I move the .<ext> files found in <mydir> to <todir> so that equal names get numbered backups?
.<ext> from <mydir>, recursive, moved into <todir>, with numbered backup
find .<ext> files in <mydir> and mv them flat to <todir> with --backup=numbered
take *.<ext> out of the tree <mydir> into <todir>; when a name is taken, save the old one as name.~1~
I want all .<ext> files of <mydir> moved to <todir> and nothing lost if names are equal: numbered backups
shift .<ext> files from anywhere in <mydir> to <todir>, backing up by number what they replace
use find with mv --backup=numbered -t <todir> for .<ext> in <mydir>
relocate .<ext> from <mydir> to <todir>, existing files are kept as numbered backups
flatten the .<ext> files of <mydir> into <todir> by moving, numbered backups where names collide

= fc-copy-since-tree quiet
> find <mydir> -type f -newermt <date> -exec cp --parents -t <todir> {} +
Copy the files under <mydir> modified since <date> into <todir>, keeping their directories
$copy every file of <mydir> changed after <date> to <todir> with its path
files of <mydir> newer than <date> into <todir>, directory structure preserved
how do I copy only what was modified after <date> from <mydir> to <todir> and keep the folders?
changed since <date> in <mydir>: copy with parents to <todir>
find files in <mydir> modified after <date> and cp --parents them to <todir>
bring all files from the tree <mydir> with a modification date later than <date> to <todir>, subfolders recreated
I want the files in <mydir> that were changed since <date> copied to <todir> along with their folder paths
recreate in <todir> the folders of <mydir> with just the files modified after <date>
use find -newermt <date> with cp --parents -t <todir> on <mydir>
copy recent files (after <date>) of <mydir> to <todir>, not flattened
whatever in <mydir> was edited since <date>: copy to <todir> including the path

= fc-copy-since-flat quiet
> find <mydir> -type f -newermt <date> -exec cp -t <todir> {} +
Copy the files under <mydir> modified since <date> into <todir>, without their directories
$copy every file of <mydir> changed after <date> straight into <todir>, flat
files of <mydir> newer than <date> into the one folder <todir>
how do I copy only what was modified after <date> from <mydir> to <todir>, all in one folder?
changed since <date> in <mydir>: copy flat to <todir>
find files in <mydir> modified after <date> and cp them to <todir>
bring all files from the tree <mydir> with a modification date later than <date> to <todir>, no subfolders recreated
I want the files in <mydir> that were changed since <date> copied directly into <todir>
collect in <todir> the files of <mydir> modified after <date>
use find -newermt <date> with cp -t <todir> on <mydir>
copy recent files (after <date>) of <mydir> to <todir>, flattened
whatever in <mydir> was edited since <date>: copies to <todir> without the path

= fc-copy-files-only quiet
> find <mydir> -maxdepth 1 -type f -exec cp -t <todir> {} +
Copy only the files directly in <mydir> to <todir>, not the subfolders
$copy all files of <mydir> itself into <todir>, hidden ones too, no directories
files of <mydir>, first level, copied to <todir>
how do I copy the files in <mydir> but none of its folders to <todir>?
from <mydir> to <todir>: copy files of the top level only
find the regular files right in <mydir> and cp them to <todir>
copy to <todir> what <mydir> has in files, leaving out its directories
I want every plain file which lies immediately in <mydir> copied to <todir>
make copies in <todir> of the files at depth 1 of <mydir>
use find -maxdepth 1 -type f with cp -t <todir> on <mydir>
non-recursive copy of the files from <mydir> to <todir>, dotfiles included
top-level files of <mydir> go to <todir> as copies, subdirectories stay out

= fc-move-files-only quiet
> find <mydir> -maxdepth 1 -type f -exec mv -t <todir> {} +
Move only the files directly in <mydir> to <todir>, not the subfolders
$move all files of <mydir> itself into <todir>, hidden ones too, no directories
files of <mydir>, first level, moved to <todir>
how do I move the files in <mydir> but none of its folders to <todir>?
from <mydir> to <todir>: move files of the top level only
find the regular files right in <mydir> and mv them to <todir>
take out of <mydir> its files, leaving its directories, and put them in <todir>
I want every plain file which lies immediately in <mydir> moved to <todir>
transfer the files at depth 1 of <mydir> to <todir>
use find -maxdepth 1 -type f with mv -t <todir> on <mydir>
non-recursive move of the files from <mydir> to <todir>, dotfiles included
top-level files of <mydir> go to <todir>, subdirectories stay where they are

= fc-cp-noclobber-ext change
> cp -n *.<ext> <todir>
Copy all .<ext> files here to <todir> without overwriting any
$copy the .<ext> files of the current directory into <todir>, skip those that exist there
.<ext> files to <todir>, no clobber
how do I copy *.<ext> to <todir> but not replace files already there?
copy *.<ext> into <todir>, existing ones stay
put copies of all .<ext> files from this folder in <todir> unless a file of that name is present
cp for .<ext> to <todir> which never overwrites
I want every .<ext> file of this directory in <todir> as well, keeping the files it has
bring the .<ext> files to <todir>, do not overwrite
use cp -n on *.<ext> with target <todir>
all .<ext> files in the current folder should be copied to <todir>, skipping duplicates by name
only copy those .<ext> files to <todir> whose name is not there yet

= fc-cp-update-ext change
> cp -u *.<ext> <todir>
Copy the .<ext> files here to <todir> only if they are newer than those there
$copy .<ext> files of the current directory into <todir>, just newer or missing ones
.<ext> files to <todir>, update mode
how do I copy *.<ext> to <todir> only when the source is newer?
copy *.<ext> into <todir>, replace older ones only
put copies of all .<ext> files from this folder in <todir> where the file there is older or absent
cp for .<ext> to <todir> which skips files that are up to date
I want the .<ext> files in <todir> brought up to date from this directory
update the .<ext> files in <todir> with the ones here
use cp -u on *.<ext> with target <todir>
all .<ext> files in the current folder more recent than their copy in <todir> should be copied there
refresh <todir> from this folder's .<ext> files, newer only

= fc-mv-noclobber-ext change
> mv -n *.<ext> <todir>
Move all .<ext> files here to <todir> without overwriting any
$move the .<ext> files of the current directory into <todir>, skip those that exist there
move .<ext> files to <todir>, no clobber
how do I move *.<ext> to <todir> but not replace files already there?
mv *.<ext> into <todir>, existing ones stay
put all .<ext> files from this folder into <todir> unless a file of that name is present, not copies
mv for .<ext> to <todir> which never overwrites
I want every .<ext> file of this directory moved to <todir>, keeping the files it has
shift the .<ext> files to <todir>, do not overwrite
use mv -n on *.<ext> with target <todir>
all .<ext> files in the current folder should go to <todir>, except where the name is taken
only move those .<ext> files to <todir> whose name is not there yet

= fc-mv-verbose-ext change
> mv -v *.<ext> <todir>
Move all .<ext> files here to <todir> and print each one moved
$move the .<ext> files of the current directory into <todir>, showing what is done
move .<ext> files to <todir>, verbosely
how do I move *.<ext> to <todir> and see every file as it is moved?
mv *.<ext> into <todir> with messages
put all .<ext> files from this folder into <todir> and report each move
verbose mv of .<ext> to <todir>
I want every .<ext> file of this directory moved to <todir> with a line for each
shift the .<ext> files to <todir> and tell me which ones
use mv -v on *.<ext> with target <todir>
all .<ext> files in the current folder should go to <todir>; print what happens
relocate *.<ext> to <todir>, listing each file while doing so

= fc-cp-update-tree change
> cp -ru <plaindir>/. <outdir>
Copy the contents of <plaindir> recursively into <outdir>, only files newer than those there or missing
$copy everything inside <plaindir> to <outdir>, replacing only older files
update <outdir> with what is in <plaindir>, with subfolders
how do I copy all of <plaindir>'s contents into <outdir> but only newer files?
contents of <plaindir> into <outdir>, recursive, update only
bring <outdir> up to date from <plaindir> with cp, hidden files too
copy what <plaindir> contains, not the folder itself, to <outdir>, skipping files that are not newer
I want <outdir> to receive all files of <plaindir> that changed since they were last copied
refresh <outdir> from the contents of <plaindir> using cp, newer files only
use cp -ru to copy the inside of <plaindir> to <outdir>
recursive update copy of the contents of <plaindir> to <outdir>
new and newer things in <plaindir> should be copied into <outdir>, at all levels

= fc-structure-only quiet
> (cd <plaindir> && find . -type d -exec mkdir -p <outdir>/{} \;)
Recreate the directory structure of <plaindir> in <outdir> without any files
$copy only the folders of <plaindir>, not the files, to <outdir>
empty copy of the folder tree <plaindir> under <outdir>
how do I copy just the directory structure inside <plaindir> to <outdir>?
directories of <plaindir>, no files, made again in <outdir>
make in <outdir> the same subfolders that <plaindir> has, all empty
replicate the subdirectories of <plaindir> below <outdir>, files left out
I want the tree of folders in <plaindir> rebuilt at <outdir> with nothing in them
go into <plaindir>, find its directories and mkdir -p each of them in <outdir>
only the skeleton of <plaindir> into <outdir>, please
for every folder beneath <plaindir> create one with the same relative path in <outdir>
clone the folder hierarchy of <plaindir> to <outdir>, directories only

= fc-cp-backup-simple change
> cp -b <bare> <new>
Copy <bare> to <new> and make a backup if <new> exists
$copy <bare> over <new>, keeping an existing <new> as a backup with a tilde
copy <bare> to <new>, with simple backup
how do I copy <bare> to <new> so that the old <new> is saved as <new>~?
<bare> to <new>, back up the target first
cp of <bare> to <new> that backs up what it overwrites
copy <bare> as <new> but do not lose a previous <new>: keep a ~ copy
I want <new> to become a copy of <bare>, an earlier version kept with ~ at the end
make <new> a copy of <bare>, backing up any file of that name
use cp -b from <bare> to <new>
duplicate <bare> as <new>; should <new> be there already, rename it with a tilde
<bare> copied onto <new> with the default backup

= fc-cp-backup-suffix change
> cp -b -S <suffix> <bare> <bare2>
Copy <bare> over <bare2>, keeping the old <bare2> with the suffix <suffix>
$copy <bare> to <bare2> and back up the replaced file with ending <suffix>
copy <bare> onto <bare2>, backup suffix <suffix>
how do I overwrite <bare2> with <bare> while cp saves the old one with <suffix> appended?
<bare> to <bare2>, previous content kept under <suffix>
cp of <bare> to <bare2> with a backup ending in <suffix>
replace <bare2> by a copy of <bare>, but first save it under its name plus <suffix>
I want <bare2> overwritten with <bare>, and the old version to be found with <suffix> behind its name
make cp back up <bare2> using <suffix> as it copies <bare> there
use cp -b -S <suffix> from <bare> to <bare2>
put <bare> in place of <bare2> by copying; backup extension <suffix>
copy <bare> to <bare2>; the existing one gets <suffix> added

= fc-ren-ext-in parse
> for f in <plaindir>/*.<ext>; do mv "$f" "§{f%.<ext>}.<ext2>"; done
Rename all .<ext> files in <plaindir> to .<ext2>
$change the extension of the files in <plaindir> from .<ext> to .<ext2>
in <plaindir>: *.<ext> becomes *.<ext2>
how do I give every .<ext> file directly in <plaindir> the extension .<ext2> with a for loop?
.<ext> to .<ext2> for the files in <plaindir>, not its subfolders
loop over the .<ext> files in <plaindir> and rename each to end in .<ext2>
replace the ending .<ext> by .<ext2> in the names of the files in <plaindir>
I want the .<ext> files of <plaindir> to be called .<ext2> instead, same names otherwise
bulk rename in <plaindir>, extension .<ext> to .<ext2>
write a for loop with mv that turns .<ext> into .<ext2> in <plaindir>
every file in <plaindir> ending with .<ext> should end with .<ext2> afterwards
swap the suffix .<ext> for .<ext2> on all such files in <plaindir>

= fc-ren-suffix-in parse
> for f in <plaindir>/*.<ext>; do mv "$f" "§{f%.<ext>}_<folder>.<ext>"; done
Add _<folder> before the extension of all .<ext> files in <plaindir>
$rename the .<ext> files in <plaindir> so that _<folder> comes just before .<ext>
in <plaindir>: name.<ext> becomes name_<folder>.<ext>
how do I append _<folder> to the base name of every .<ext> file in <plaindir>, keeping the extension?
_<folder> at the end of the names of .<ext> files in <plaindir>, in front of the dot
loop over the .<ext> files in <plaindir> and insert _<folder> ahead of the extension
put the suffix _<folder> on the names of .<ext> files in <plaindir>, extension unchanged
I want the .<ext> files of <plaindir> to be called something_<folder>.<ext>
bulk rename in <plaindir>: _<folder> added between name and .<ext>
write a for loop with mv which adds _<folder> to *.<ext> in <plaindir> before the ending
every .<ext> file in <plaindir> should get _<folder> at the end of its name but before .<ext>
suffix the .<ext> file names in <plaindir> by _<folder>, still ending in .<ext>

= fc-ren-prefix-in parse
> for f in <plaindir>/*.<ext>; do mv "$f" "<plaindir>/<prefix>$(basename "$f")"; done
Put <prefix> before the names of all .<ext> files in <plaindir>
$rename the .<ext> files in <plaindir> so that their names begin with <prefix>
in <plaindir>: prefix <prefix> for *.<ext>
how do I add <prefix> in front of every .<ext> file name in <plaindir>?
<prefix> at the start of the names of .<ext> files in <plaindir>
loop over the .<ext> files in <plaindir> and prepend <prefix> to each name
prefix the .<ext> files of <plaindir> with <prefix>
I want the names of .<ext> files in <plaindir> to have <prefix> in front, other files unchanged
bulk rename in <plaindir>: every .<ext> file gets the prefix <prefix>
write a for loop with mv and basename which prepends <prefix> to *.<ext> in <plaindir>
every .<ext> file in <plaindir> should start with <prefix> and stay in that folder
prepend <prefix> to .<ext> names in <plaindir>

= fc-ren-lower-in parse
> for f in <plaindir>/*; do mv -n "$f" "<plaindir>/$(basename "$f" | tr 'A-Z' 'a-z')"; done
Rename everything in <plaindir> to lower case
$change the names of all files in <plaindir> to lowercase letters
in <plaindir>: file names to lower case
how do I make all the names in <plaindir> lowercase with a for loop, without overwriting?
lowercase the names of the files in <plaindir>, not its subfolders' contents
loop over what is in <plaindir> and rename each to its lower-case name
turn capital letters into small ones in the file names of <plaindir>
I want no upper-case letters in the names in <plaindir>
bulk rename in <plaindir>: upper to lower case
write a for loop with mv and tr which lower-cases the names in <plaindir>
every name in <plaindir> should be in small letters
convert names in <plaindir> from upper case to lower case

= fc-ren-spaces-in parse
> for f in <plaindir>/*\ *; do mv "$f" "§{f// /_}"; done
Replace the spaces in the file names in <plaindir> with underscores
$rename the files in <plaindir> with blanks in their names, using _ instead
in <plaindir>: spaces in names to underscores
how do I turn spaces into underscores in all names in <plaindir> with a for loop?
underscores for blanks in the names of the files in <plaindir>
loop over names with spaces in <plaindir> and substitute _ for every space
change each space to an underscore in the file names of <plaindir>
I want the names in <plaindir> to have _ wherever there is a blank now
bulk rename in <plaindir>: blank becomes _
write a for loop with mv which replaces all spaces by _ in the names in <plaindir>
every name in <plaindir> that has spaces should have underscores instead
get rid of blanks in the names in <plaindir>, putting underscores there

= fc-ren-number-stem change
> n=1; for f in *.<ext>; do mv -n "$f" "<folder>_$n.<ext>"; n=$((n+1)); done
Rename the .<ext> files here to <folder>_1.<ext>, <folder>_2.<ext> and so on
$rename all .<ext> files in the current directory to <folder>_ and a running number, without overwriting
number the .<ext> files in this folder as <folder>_1.<ext>, <folder>_2.<ext>, ...
how do I give all *.<ext> files the name <folder>_ plus a counter starting at 1?
.<ext> files here: <folder>_1, <folder>_2, <folder>_3, same extension
loop over *.<ext> and rename them consecutively <folder>_N.<ext>
sequential names <folder>_1.<ext>, <folder>_2.<ext> for the .<ext> files in the working directory
I want the .<ext> files numbered from 1, called <folder>_1.<ext> onwards
bulk rename *.<ext> with a counter: <folder>_1.<ext> first
write a for loop with mv -n that numbers the .<ext> files as <folder>_1.<ext> etc.
every .<ext> file here should be named <folder>_ with its number, then .<ext>
count through the .<ext> files and call them <folder>_1.<ext>, <folder>_2.<ext> ...

= fc-ren-number-padded change
> n=1; for f in *.<ext>; do mv -n "$f" "$(printf '%03d' $n).<ext>"; n=$((n+1)); done
Rename the .<ext> files here to 001.<ext>, 002.<ext> and so on
$rename all .<ext> files in the current directory to three-digit numbers with leading zeros, without overwriting
number the .<ext> files in this folder as 001.<ext>, 002.<ext>, ...
how do I give all *.<ext> files a zero-padded three-digit number as their name?
.<ext> files here: 001, 002, 003, same extension
loop over *.<ext> and rename them consecutively with three digits
sequential names 001.<ext>, 002.<ext> for the .<ext> files in the working directory
I want the .<ext> files numbered from 001, with nothing else in the name but the extension
bulk rename *.<ext> with a zero-padded counter of width 3
write a for loop with printf and mv -n that names the .<ext> files 001.<ext> etc.
every .<ext> file here should be named by its three-digit number, then .<ext>
count through the .<ext> files and call them 001.<ext>, 002.<ext> ...

= fc-ren-date-end change
> for f in *.<ext>; do mv "$f" "§{f%.<ext>}-$(date +%F).<ext>"; done
Add today's date before the extension of all .<ext> files here, like name-2024-05-31.<ext>
$rename the .<ext> files in the current directory so that -YYYY-MM-DD of today stands before .<ext>
*.<ext>: put the current date at the end of the base name, after a hyphen
how do I append today's date to the names of all .<ext> files, keeping the extension?
today's date (ISO) behind the name of each .<ext> file, in front of the dot
loop over *.<ext> and insert - and the date of today ahead of the extension
date-stamp the .<ext> files of this folder at the end of their names
I want name.<ext> to become name-DATE.<ext>, with the present day as year-month-day, for every .<ext> file
bulk rename *.<ext>: hyphen and today's date before the ending
write a for loop with mv which adds the date of date +%F to *.<ext> before the extension
every .<ext> file here should carry the current date just before .<ext>
suffix .<ext> file names with today's date, hyphen between, extension unchanged

= fc-rm-prefix-level quiet
> find <mydir> -maxdepth 1 -type f -name '<stem>*' -delete
Delete the files directly in <mydir> whose names start with <stem>
$delete files beginning with <stem> in <mydir>, not in its subfolders
files with a name starting in <stem> right in <mydir>: delete
how do I remove all files starting with <stem> from <mydir> without touching deeper folders?
remove the files of <mydir> with prefix <stem>, first level only
find files in <mydir> with the prefix <stem>, depth 1, and delete them
get rid of the files in <mydir> that have <stem> at the beginning of their name, non-recursively
I want files whose name begins with <stem> gone from <mydir> but not from its subdirectories
erase what starts with <stem> from <mydir>, no recursion, files only
use find -maxdepth 1 -delete on <mydir> for names with <stem> in front
non-recursive deletion in <mydir> of every file starting with <stem>
take away those files immediately in <mydir> which start with <stem>

= fc-rm-old-level quiet
> find <mydir> -maxdepth 1 -type f -mtime +<days> -delete
Delete the files directly in <mydir> older than <days>, not those in subfolders
$delete files of <mydir> itself that were modified more than <days> ago
old files (over <days>) right in <mydir>: delete, not recursive
how do I remove files older than <days> from <mydir> without descending into its folders?
remove what is older than <days> at the first level of <mydir>
find files in <mydir> not changed for more than <days>, depth 1, and delete them
get rid of files in <mydir> with an age above <days>, leaving the subdirectories alone
I want files unmodified for over <days> gone from <mydir>, but only at its top level
erase files older than <days> in <mydir>, no recursion
use find -maxdepth 1 -mtime -delete on <mydir> for files over <days> old
non-recursive cleanup of <mydir>: files last changed more than <days> ago are deleted
take away those files immediately in <mydir> which are older than <days>

= fc-rm-ext-anycase quiet
> find <mydir> -type f -iname '*.<ext>' -delete
Delete all .<ext> files under <mydir>, whatever the case of the extension
$delete .<ext> files in <mydir> recursively, ignoring case
*.<ext> in upper or lower case below <mydir>: delete
how do I remove .<ext> files from <mydir> and subfolders regardless of case?
remove every file ending in .<ext>, case-insensitively, from <mydir>
find files in <mydir> with the extension .<ext> in any case and delete them
get rid of .<ext> files in the tree <mydir>, also when the ending is in capitals
I want all .<ext> files gone from <mydir>, capital letters or not
erase .<ext> from <mydir> at all levels, case does not matter
use find -iname and -delete for .<ext> in <mydir>
recursive, case-insensitive deletion of *.<ext> in <mydir>
clear <mydir> of .<ext> files, no matter how the extension is written

= fc-rm-subfolders quiet
> find <mydir> -mindepth 1 -maxdepth 1 -type d -exec rm -r {} +
Delete all the subfolders of <mydir> with what is in them, but keep its files
$delete every directory directly in <mydir>, leaving the files there
subfolders of <mydir>: delete recursively, files stay
how do I remove all folders inside <mydir> and keep only the files lying directly in it?
remove the subdirectories of <mydir>, with contents, not <mydir>'s own files
find directories at the first level of <mydir> and rm -r them
get rid of the folders in <mydir>, full or empty, without touching its files
I want <mydir> to be rid of its subdirectories, only the files it has shall stay
erase all direct subfolders of <mydir> and everything in them
use find with -type d and rm -r for the folders inside <mydir>
in <mydir> delete directories but no plain files of that level
wipe out the subfolders in <mydir>, sparing its files

= fc-list-touch change
> xargs -d '\n' touch < <sorted>
Create a file for every line of <sorted>, names with spaces allowed, using xargs
$create empty files named by the lines of <sorted>, one line one name
touch whatever <sorted> lists, line by line, with xargs
how do I create all files listed in <sorted> when names may contain blanks?
one file per line of <sorted>, xargs with newline as delimiter
feed the lines of <sorted> to touch by xargs, split at newlines only
make the files that <sorted> names, whole lines as names
I want xargs to touch each line of <sorted> as one name, spaces included
empty files from the list in <sorted>, a complete line is a name
use xargs -d '\n' touch with input from <sorted>
for all the lines in <sorted> make files of that name, through xargs and safe for spaces
let xargs read <sorted> linewise and create these files

= fc-list-mkdir change
> xargs -d '\n' mkdir -p < <sorted>
Create a folder for every line of <sorted>, names with spaces allowed, using xargs
$create directories named by the lines of <sorted>, one line one name
mkdir whatever <sorted> lists, line by line, with xargs
how do I create all directories listed in <sorted> when names may contain blanks?
one folder per line of <sorted>, xargs with newline as delimiter
feed the lines of <sorted> to mkdir -p by xargs, split at newlines only
make the directories that <sorted> names, whole lines as names
I want xargs to mkdir each line of <sorted> as one name, spaces included
folders from the list in <sorted>, a complete line is a name
use xargs -d '\n' mkdir -p with input from <sorted>
for all the lines in <sorted> make directories of that name, through xargs and safe for spaces
let xargs read <sorted> linewise and create these folders

= fc-list-mkdir-under change
> xargs -d '\n' -I {} mkdir -p <folder>/{} < <sorted>
Create in <folder> a folder for every line of <sorted>
$create below <folder> the directories named by the lines of <sorted>
a subfolder of <folder> per line of <sorted>
how do I make all directories listed in <sorted> inside <folder> with xargs?
directories from the list <sorted>, in <folder>
feed <sorted> to xargs so that every line becomes a directory under <folder>
make the directories that <sorted> names, inside <folder>
I want one subdirectory of <folder> for each line of <sorted>
for all lines in <sorted>, mkdir -p in <folder> by xargs
use xargs -I {} mkdir -p <folder>/{} with input from <sorted>
populate <folder> with empty folders called as in <sorted>
let xargs read <sorted> and create a folder within <folder> for each name

= fc-list-rm parse
> xargs -d '\n' rm < <sorted>
Delete the files listed in <sorted>, one name per line, names with spaces allowed
$delete every file that <sorted> names, line by line, with xargs
files named in <sorted>: delete
how do I remove all the files listed in <sorted>, a name on each line, even with blanks in names?
remove whatever is in the list <sorted>, each line a file
feed the lines of <sorted> to rm by xargs, split at newlines only
get rid of the files whose names stand in <sorted>
I want rm to be run on each line of <sorted> as one file name
erase the files from the list in <sorted>, a complete line is a name
use xargs -d '\n' rm with input from <sorted>
for all the lines in <sorted> delete the file of that name, through xargs
let xargs read <sorted> linewise and remove these files

= fc-list-cp parse
> xargs -d '\n' cp -t <mydir> < <sorted>
Copy the files listed in <sorted>, one name per line, into <mydir>
$copy every file that <sorted> names to <mydir>, with xargs
files named in <sorted>: copy to <mydir>
how do I copy all the files listed in <sorted>, a name on each line, to <mydir>?
copies of whatever is in the list <sorted>, into <mydir>
feed the lines of <sorted> to cp with target <mydir> by xargs
bring the files whose names stand in <sorted> to <mydir> as copies
I want each file in the list <sorted> copied into <mydir>
put copies of the files from the list in <sorted> into <mydir>, a complete line is a name
use xargs -d '\n' cp -t on <mydir> with input from <sorted>
for all the lines in <sorted> copy the file of that name into <mydir>, through xargs
let xargs read <sorted> linewise and cp these files to <mydir>

= fc-list-mv parse
> xargs -d '\n' mv -t <mydir> < <sorted>
Move the files listed in <sorted>, one name per line, into <mydir>
$move every file that <sorted> names to <mydir>, with xargs
files named in <sorted>: move to <mydir>
how do I move all the files listed in <sorted>, a name on each line, to <mydir>?
whatever is in the list <sorted> goes into <mydir>, moved and not copied
feed the lines of <sorted> to mv with target <mydir> by xargs
relocate the files whose names stand in <sorted> to <mydir>
I want each file in the list <sorted> moved into <mydir>
shift the files from the list in <sorted> into <mydir>, a complete line is a name
use xargs -d '\n' mv -t on <mydir> with input from <sorted>
for all the lines in <sorted> move the file of that name into <mydir>, through xargs
let xargs read <sorted> linewise and mv these files to <mydir>

= fc-list-missing quiet
> while IFS= read -r f; do [ -e "$f" ] || echo "$f"; done < <sorted>
Print the names listed in <sorted> that do not exist
$show which of the files named in <sorted>, one per line, are missing
lines of <sorted> for which there is no file
how do I check a list of file names in <sorted> and see the ones not there?
missing files according to the list <sorted>
read <sorted> line by line and print each name that does not exist
go through the list in <sorted>: which files are absent?
I have file names in <sorted> and only want to see those which don't exist
loop over the lines of <sorted> and echo what can't be found
use a while read loop to test the names in <sorted> and report nonexistent ones
verify the file list <sorted>, output every missing name
from the names in <sorted>, those without an existing file

= fc-list-present quiet
> while IFS= read -r f; do [ -e "$f" ] && echo "$f"; done < <sorted>
Print the names listed in <sorted> that exist
$show which of the files named in <sorted>, one per line, are there
lines of <sorted> for which there is a file
how do I check a list of file names in <sorted> and see the ones that are present?
existing files according to the list <sorted>
read <sorted> line by line and print each name that exists
go through the list in <sorted>: which files are really there?
I have file names in <sorted> and only want to see those which do exist
loop over the lines of <sorted> and echo what can be found
use a while read loop to test the names in <sorted> and print the existing ones
verify the file list <sorted>, output every name that is present
from the names in <sorted>, those with an existing file

= fc-mkdir-grid change
> mkdir -p <folder>/{<folder2>,<folder3>}/{<stem>,<stem2>}
Create <folder> with the subfolders <folder2> and <folder3>, and in both of them <stem> and <stem2>
$create a tree <folder> holding <folder2> and <folder3>, each with <stem> and <stem2> inside
directory tree: <folder>, below it <folder2> and <folder3>, in each <stem> and <stem2>
how do I make <folder>/<folder2> and <folder>/<folder3>, both containing <stem> and <stem2>, in one mkdir?
one command for <folder> with <folder2>, <folder3> and, in each, <stem>, <stem2>
nested folders: <stem> and <stem2> in <folder2> as well as in <folder3>, all of it in <folder>
set up <folder> with two subdirectories <folder2> and <folder3>, which have subdirectories <stem> and <stem2>
I want a folder <folder> whose subfolders <folder2> and <folder3> each contain directories <stem> and <stem2>
use mkdir -p with braces to make <stem> and <stem2> in both <folder2> and <folder3> under <folder>
make four directories by braces: <stem> and <stem2> in <folder>/<folder2> and in <folder>/<folder3>
mkdir with brace expansion, levels <folder>, then <folder2> or <folder3>, then <stem> or <stem2>
create <folder>, in it <folder2> and <folder3>, in those <stem> and <stem2> each

= fc-mkdir-touch change
> mkdir -p <newpath> && touch <newpath>/<freshname>
Create the directories <newpath> with parents and an empty file <freshname> in it
$create <newpath>, missing parents as well, then put an empty <freshname> inside
folder <newpath> and in it a blank file <freshname>
how do I make <newpath> and directly an empty <freshname> in there?
mkdir <newpath> with all its parents and touch <freshname> in it
make the path <newpath> and an empty file named <freshname> within
I want a new nested folder <newpath> which contains an empty <freshname>
build the directories <newpath> and afterwards touch <freshname> there
use mkdir -p for <newpath>, then touch <freshname> in that folder
empty file <freshname> inside <newpath>, where the folders do not exist yet
first the folder path <newpath>, then within it the file <freshname>, empty
set up <newpath> (with parents) holding one empty file <freshname>

= fc-mkdir-cp change
> mkdir -p <newpath> && cp <bare> <newpath>
Create the directories <newpath> with parents and copy <bare> into it
$create <newpath>, missing parents as well, then put a copy of <bare> inside
folder <newpath> and in it a copy of <bare>
how do I copy <bare> to <newpath> when that folder does not exist yet?
mkdir <newpath> with all its parents and cp <bare> there
make the path <newpath> and copy <bare> to it
I want <bare> copied into a new nested folder <newpath>
build the directories <newpath> and afterwards copy <bare> there
use mkdir -p for <newpath>, then cp <bare> to that folder
copy <bare> into <newpath>, creating the folders first
first the folder path <newpath>, then within it a copy of <bare>
set up <newpath> (with parents) and drop a copy of <bare> in it

= fc-mkdir-ymd change
> mkdir -p "$(date +%Y/%m/%d)"
Create nested folders for today: year, then month, then day
$create a directory path from the current date such as 2024/05/31
year/month/day folders for today, nested
how do I mkdir a folder for this day inside a month folder inside a year folder?
today's date as nested directories, YYYY/MM/DD
make the directories for the present year, within it the month, within that the day
I want a folder tree of the form 2024/05/31 for today's date
build a YYYY/MM/DD path from today
use mkdir -p with date to get year, month and day levels
three nested folders named by today's year, month and day
mkdir with slashes between year, month and day of the current date
set up the directory for today three levels deep: year, month, day

= fc-months-of-years change
> mkdir -p <folder>/{2020..2024}/{01..12}
Create in <folder> a folder for each year from 2020 to 2024 with the months 01 to 12 in it
$create <folder> with years 2020-2024, every year having 12 month folders 01-12
<folder>: year folders 2020 to 2024, each with subfolders 01 through 12
how do I make month folders 01 to 12 for all the years 2020 to 2024 under <folder> at once?
directories <folder>/YEAR/MONTH for 2020..2024 and 01..12
set up years 2020 through 2024 in <folder> and in each one the twelve months, two digits
I want <folder> to contain 2020, 2021, 2022, 2023, 2024, with 01 up to 12 in all of them
use mkdir -p with braces for years 2020 to 2024 and months 01 to 12 in <folder>
mkdir a year/month tree in <folder>: five years from 2020, months with leading zero
create a directory for every month (01-12) of each year 2020-2024 below <folder>
one mkdir for <folder> with {2020..2024} and below {01..12}
month directories inside year directories inside <folder>, years 2020 to 2024, months 01 to 12

= fc-numbered-in-folder change
> touch <mydir>/<folder>{1..<lineb>}.txt
Create <lineb> empty files <folder>1.txt to <folder><lineb>.txt in <mydir>
$create empty files in <mydir> called <folder>1.txt, <folder>2.txt and so on up to number <lineb>
<mydir>: empty text files <folder>1 through <folder><lineb>, ending .txt
how do I make <folder>1.txt up to <folder><lineb>.txt inside <mydir> at once?
numbered empty files <folder>N.txt, 1 to <lineb>, in <mydir>
touch <lineb> files named <folder> plus a number, .txt, in <mydir>
I want <lineb> blank .txt files in <mydir>, numbered from 1, their names starting with <folder>
use brace expansion to touch <folder>1.txt ... <folder><lineb>.txt in <mydir>
put <lineb> empty files <folder>1.txt, <folder>2.txt, ... into <mydir>
make a series of empty .txt files in <mydir> with <folder> and the numbers 1 to <lineb>
in <mydir> generate <folder>1.txt to <folder><lineb>.txt, all empty
fill <mydir> with <lineb> empty files, <folder>1.txt being the first

= fc-link-folder-abs change
> ln -s "$PWD/<plaindir>" <newlink>
Create a symbolic link <newlink> to <plaindir> here, by its absolute path
$create a symlink called <newlink> pointing to the full path of <plaindir> in the current directory
<newlink>: soft link to <plaindir>, absolute target
how do I link <plaindir> as <newlink> with an absolute path made from the working directory?
symlink <newlink> -> full path of <plaindir>
make <newlink> a symbolic link that holds the absolute path of <plaindir>
I want a soft link <newlink> to <plaindir> that works from anywhere, so with $PWD in front
link <newlink> to $PWD plus <plaindir>, symbolically
use ln -s with $PWD to point <newlink> at <plaindir>
absolute symbolic link named <newlink> for <plaindir> of this directory
let <newlink> be a symlink to <plaindir>, target written as absolute path using $PWD
set a symbolic link from <newlink> to <plaindir> under the present directory with its complete path

= fc-link-describe
> stat -c %N <symlink>
Print <symlink> and the target it points to, with stat
$show the link <symlink> together with its target as stat quotes them
name -> target for <symlink>, by stat
how do I get stat to print where <symlink> points, name included?
stat: quoted name of <symlink> with dereferenced target
print the quoted name of <symlink> followed by an arrow and what it links to
<symlink>, name and target in quotes
I want the name of the symlink <symlink> and its target in one line from stat
use the format %N of stat on <symlink>
stat the link <symlink> and give only name and destination
quoted link name plus target of <symlink>
with stat -c tell where the link <symlink> leads, with its own name first

= fc-link-target-size
> stat -L -c %s <symlink>
Print the size in bytes of the file that <symlink> points to
$show the size of the target of the link <symlink>, only the number of bytes
size of what <symlink> links to, not of the link itself
how many bytes has the file behind <symlink>? follow the link
follow <symlink> and print its target's size
bytes of the file <symlink> refers to, by stat
stat the target of <symlink>, size only
I want the size of the real file behind the symlink <symlink>, nothing else
use stat -L to get the byte size behind <symlink>
dereference <symlink> and output the size in bytes
only the byte count of the file at the end of <symlink>
with stat, how large is the file that <symlink> leads to

= fc-link-real-details
> ls -lL <symlink>
Long listing of the file that <symlink> points to instead of the link
$show details of the target of <symlink>, following the link
ls -l of <symlink>, dereferenced
how do I see the permissions and size of the file behind <symlink> with ls?
follow <symlink> in the long listing
<symlink>: details of what it links to, not of the link itself, by ls
print owner, mode and date of the file <symlink> refers to, with ls
I want ls -l to show the real file rather than the symlink <symlink>
use ls -lL on <symlink>
long format for <symlink> with the link resolved
details of the link <symlink>'s target, ls
ls with dereferencing and long output for <symlink>

= fc-is-link
> [ -L <anyfile> ] && echo yes || echo no
Print yes if <anyfile> is a symbolic link, otherwise no
$show yes or no depending on whether <anyfile> is a symlink
is <anyfile> a symbolic link? answer yes or no
how do I test if <anyfile> is a symlink and echo yes or no?
symlink test for <anyfile>: yes/no
check whether <anyfile> is a soft link, print yes, else no
tell me by yes or no if <anyfile> is only a symbolic link
I want to know if <anyfile> is a symlink: output yes, or no if it isn't
echo yes when <anyfile> is a link and no when it is not
use [ -L ] on <anyfile>, writing yes or no
yes if <anyfile> is a symbolic link and no in any other case
say "yes" for a symlink <anyfile>, "no" for anything else

= fc-same-inode
> [ <bare> -ef <bare2> ] && echo same || echo different
Print same if <bare> and <bare2> are the same file (hard or symbolic link), otherwise different
$show whether <bare> and <bare2> are one and the same file on disk: same or different
are <bare> and <bare2> links to one file? print same or different
how do I test if two names, <bare> and <bare2>, refer to the same inode, echo same or different?
same inode test for <bare> and <bare2>: same/different
check if <bare> and <bare2> lead to one file, not just equal content, and print same, else different
tell me same or different: do <bare> and <bare2> share device and inode?
echo same when <bare> is the same file as <bare2> by inode, different when it is not
use -ef to compare <bare> with <bare2>, writing same or different
is <bare> a hard link of <bare2>? same if so, different if not
same or different, by inode and not by content: <bare>, <bare2>
test -ef for <bare> and <bare2>, output same or different

= fc-links-level quiet
> find <dir> -maxdepth 1 -type l
Find the symbolic links directly in <dir>, not in subfolders
$show the symlinks <dir> itself contains, not recursively
symbolic links in <dir>, first level only
how do I list just the symlinks of <dir> without descending?
links right in <dir>, no subfolders
search only the top level of <dir> for symbolic links
which entries directly in <dir> are symlinks?
I want to see the soft links immediately in <dir> and none from deeper down
find links in <dir> with a maximum depth of 1
use find with -maxdepth 1 -type l on <dir>
non-recursive search for symbolic links in <dir>
paths of the symlinks at the first level of <dir>

= fc-broken-level quiet
> find <dir> -maxdepth 1 -xtype l
Find the broken symbolic links directly in <dir>, not in subfolders
$show dangling symlinks <dir> itself contains, not recursively
broken links in <dir>, first level only
how do I list just the dead symlinks of <dir> without descending?
dangling links right in <dir>, no subfolders
search only the top level of <dir> for symbolic links whose target is gone
which links directly in <dir> point to nothing?
I want to see the broken soft links immediately in <dir> and none from deeper down
find dead links in <dir> with a maximum depth of 1
use find with -maxdepth 1 -xtype l on <dir>
non-recursive search for broken symlinks in <dir>
paths of dangling links at the first level of <dir>

= fc-broken-count
> find <dir> -xtype l | wc -l
Count the broken symbolic links under <dir>
how many dangling symlinks are there in <dir> and its subfolders?
number of broken links below <dir>
$count the links in <dir> whose target does not exist, recursively
<dir>: how many dead symlinks
find symlinks in <dir> that point to nothing and count them
I only want the number of broken links in the tree <dir>
tell me the total of dangling links in <dir>
use find -xtype l and wc -l on <dir>
broken symlinks anywhere in <dir>, just their count
amount of symbolic links in <dir> with a missing target
how many of the links in <dir> lead nowhere

= fc-only-in-one quiet
> diff -rq <mydir> <mydir2> | grep '^Only in'
Compare <mydir> and <mydir2> and print only what exists in just one of them
$show the entries that <mydir> and <mydir2> do not have in common, recursively, ignoring differing contents
files found in only one of <mydir> and <mydir2>, by diff
how do I get from diff just the files missing on either side of <mydir> and <mydir2>?
diff of the folders <mydir> and <mydir2>: the "Only in" lines
recursively compare <mydir> with <mydir2>, but list nothing except what one lacks
what is in <mydir> but not in <mydir2> or the other way round? subfolders too
I want the unmatched files of <mydir> and <mydir2>, not the ones that differ in content
filter diff -rq <mydir> <mydir2> for entries in one place only
use diff -rq and grep to list what is only in <mydir> or only in <mydir2>
one-sided entries when comparing <mydir> to <mydir2>
names present in just one of the two trees <mydir> and <mydir2>, as diff reports them

= fc-differing-only quiet
> diff -rq <mydir> <mydir2> | grep ' differ$'
Compare <mydir> and <mydir2> and print only the files that exist in both but differ
$show which common files of <mydir> and <mydir2> have different contents, recursively, ignoring missing ones
files in both <mydir> and <mydir2> with different content, by diff
how do I get from diff just the differing files of <mydir> and <mydir2>, without the "Only in" lines?
diff of the folders <mydir> and <mydir2>: the "differ" lines
recursively compare <mydir> with <mydir2>, but list nothing except changed files
which files present in <mydir> as well as <mydir2> are not equal? subfolders too
I want the files that differ between <mydir> and <mydir2>, not those one of them lacks
filter diff -rq <mydir> <mydir2> for files that differ
use diff -rq and grep to list the pairs of files in <mydir> and <mydir2> that differ
changed files between the trees <mydir> and <mydir2>, leaving out one-sided ones
same name but other content in <mydir> and <mydir2>, as diff reports it

= fc-identical-files quiet
> diff -rs <mydir> <mydir2> | grep 'identical$'
Compare <mydir> and <mydir2> and print only the files that are identical
$show which files are the same in <mydir> and <mydir2>, recursively
identical files of <mydir> and <mydir2>, by diff
how do I get from diff just the files that are equal in <mydir> and <mydir2>?
diff of the folders <mydir> and <mydir2>: the "identical" lines
recursively compare <mydir> with <mydir2> and list nothing except what matches exactly
which files have the same name and content in <mydir> and <mydir2>? subfolders too
I want the files that are unchanged between <mydir> and <mydir2>
filter diff -rs <mydir> <mydir2> for identical files
use diff -rs and grep to list the equal files in <mydir> and <mydir2>
files without any difference between the trees <mydir> and <mydir2>
report what is identical in <mydir> and <mydir2>, nothing else

= fc-tree-missing quiet
> comm -23 <(find <mydir> -type f -printf '%P\n' | sort) <(find <mydir2> -type f -printf '%P\n' | sort)
Print the relative paths of files that <mydir> has and <mydir2> does not, recursively
$show files of <mydir>, subfolders included, that are missing in <mydir2>, as relative paths
files anywhere in <mydir> without a counterpart at the same path in <mydir2>
how do I list recursively what files exist in <mydir> but not in <mydir2>?
relative file paths only in <mydir>, compared with <mydir2>, all levels
compare the file trees <mydir> and <mydir2> with comm and print what only the first has
which files of the tree <mydir> are absent from <mydir2>? paths from the top of each
I want the files that would still have to be copied from <mydir> to <mydir2> because they are not there, at any depth
comm of the two find listings: paths in <mydir> that <mydir2> lacks
use find -printf %P, sort and comm -23 on <mydir> and <mydir2>
recursive list of files missing from <mydir2> that <mydir> contains
paths (relative) of files existing beneath <mydir> but not beneath <mydir2>

= fc-dupes-ext quiet
> find <dir> -type f -name '*.<ext>' -exec md5sum {} + | sort | uniq -w32 -D
Find duplicate .<ext> files under <dir> by MD5 checksum
$show all .<ext> files in <dir> whose md5 occurs more than once, with the checksum
.<ext> files below <dir> with equal content, by md5sum
how do I find identical .<ext> files in <dir> and its subfolders by their MD5?
duplicates among the .<ext> files of <dir>, md5
checksum the .<ext> files of the tree <dir> with md5 and print those that have the same sum
which .<ext> files in <dir> are copies of each other? compare md5 sums
I want every .<ext> file in <dir> that has a twin, found by MD5 checksum
md5sum of all .<ext> in <dir>, only repeated sums
use md5sum, sort and uniq -w32 -D on the .<ext> files in <dir>
same-content .<ext> files anywhere in <dir>, listed with their md5
look for duplicate *.<ext> in <dir> using MD5 hashes

= fc-dupes-sha quiet
> find <dir> -type f -exec sha256sum {} + | sort | uniq -w64 -D
Find duplicate files under <dir> by SHA-256 checksum
$show all files in <dir> whose sha256 occurs more than once, with the checksum
files below <dir> with equal content, by sha256sum
how do I find identical files in <dir> and its subfolders by their SHA-256?
duplicates in <dir>, sha256
checksum every file of the tree <dir> with sha256 and print those that have the same sum
which files in <dir> are copies of each other? compare sha256 sums
I want every file in <dir> that has a twin, found by SHA-256 checksum
sha256sum of everything in <dir>, only repeated sums
use sha256sum, sort and uniq -w64 -D on <dir>
same-content files anywhere in <dir>, listed with their sha256
look for duplicate files in <dir> using SHA-256 hashes

= fc-dupes-here quiet
> md5sum *.<ext> | sort | uniq -w32 -D
Find duplicate .<ext> files in the current directory, not deeper, by MD5
$show the .<ext> files here with the same md5, not recursive
.<ext> files of this folder with equal content, by md5sum
how do I find identical *.<ext> in the working directory without subfolders?
duplicates among *.<ext> here, md5, this folder only
checksum *.<ext> in this directory with md5 and print those with the same sum
which .<ext> files in the current folder (not below) are copies of each other?
I want each .<ext> file here that has a twin in the same folder, found by md5sum
md5sum *.<ext>, only repeated sums
use md5sum, sort and uniq -w32 -D on *.<ext>
same-content .<ext> files lying in this directory itself
look for duplicate *.<ext> in the present folder by MD5, no recursion

= fc-sums-to-file change
> find <mydir> -type f -exec sha256sum {} + | sort -k2 > <new>
Write the SHA-256 checksums of all files under <mydir> to <new>, sorted by path
$save sha256 sums of every file in <mydir> in <new>, ordered by file name
sha256 of everything below <mydir> into <new>, by path
how do I put the sha256sums of all files in <mydir> sorted by name in <new>?
checksum list <new> for the tree <mydir>, SHA-256, in order of path
compute sha256 for each file in <mydir> recursively, sort by the name column, output to <new>
store the SHA-256 list of <mydir> as <new>, with the paths in alphabetical order
I want <new> to hold a sha256sum for every file in <mydir>, sorted by path
hash all files of <mydir> by sha256 and save them in <new>, lines sorted by the second field
use sha256sum and sort -k2 on the files in <mydir>, redirect to <new>
create <new> with path-sorted SHA-256 sums of what is in <mydir>
sha256 manifest of <mydir> in <new>, path order

= fc-dupe-contents-count
> find <mydir> -type f -exec md5sum {} + | cut -d' ' -f1 | sort | uniq -d | wc -l
Count how many different contents occur more than once among the files under <mydir>, by MD5
$count the md5 sums which more than one file in <mydir> has
number of duplicated checksums (md5) in <mydir>
how many groups of identical files are there in <mydir>, going by md5sum?
groups of duplicate files below <mydir>: just the count, by MD5
find out by md5 how many sets of equal files <mydir> contains
I only want the number of MD5 sums that repeat in the tree <mydir>
tell me how many distinct contents are stored two or more times in <mydir>, by md5
md5 of each file in <mydir>, count those sums that occur repeatedly
use md5sum, uniq -d and wc -l to count sets of duplicates in <mydir>
total of duplicate groups in <mydir> by MD5 checksum
number of md5 values shared by several files of <mydir>

= fc-touch-date-time change
> touch -d '<date> <clock>' <bare>
Set the time stamp of <bare> to <date> at <clock>
$change the modification time of <bare> to <date>, <clock> o'clock
<bare>: new date <date>, time <clock>
how do I give <bare> the timestamp <date> <clock>?
touch <bare> with date and time <date> <clock>
make <bare> look as if it was modified on <date> at <clock>
I want <bare> dated <date> and timed <clock>
put date <date> and clock time <clock> on the file <bare>
use touch -d to set <bare> to <date> <clock>
timestamp of <bare> should become <date> <clock>
backdate <bare>: day <date>, hour <clock>
the file <bare> is to carry the modification time <clock> of <date>

= fc-touch-days-ago change
> touch -d '<days> days ago' <bare>
Set the time stamp of <bare> to <days> ago
$change the modification time of <bare> to <days> before now
<bare>: date it <days> back
how do I make <bare> look <days> old?
touch <bare> with the time of <days> ago
make the file <bare> appear as if it was last modified <days> ago
I want <bare> to have an age of exactly <days>
put the timestamp of <bare> <days> into the past
use touch -d to set <bare> to <days> ago
timestamp of <bare> should become that of <days> ago
backdate <bare> by <days> from now
pretend <bare> was changed <days> ago

= fc-touch-ext-date change
> touch -d <date> *.<ext>
Set the modification date of all .<ext> files here to <date>
$change the timestamps of every .<ext> file in the current directory to <date>
*.<ext>: new date <date>
how do I give all .<ext> files in this folder the date <date>?
touch all .<ext> files with <date>
make every .<ext> file here look as if it was modified on <date>
I want the .<ext> files of the working directory dated <date>
put <date> as the time stamp on each .<ext> file here
use touch -d <date> on *.<ext>
the .<ext> files in this directory should carry the date <date>
date all *.<ext> to <date>
redate the .<ext> files here, <date> for all of them

= fc-touch-ref-many change
> touch -r <bare> *.<ext>
Give all .<ext> files here the same time stamp as <bare>
$change the timestamps of every .<ext> file in the current directory to those of <bare>
*.<ext>: take over the date of <bare>
how do I set the date of all .<ext> files in this folder from the reference file <bare>?
touch all .<ext> files with <bare> as reference
make every .<ext> file here as old as <bare>
I want the .<ext> files of the working directory to have <bare>'s modification time
copy the time stamp of <bare> to each .<ext> file here
use touch -r <bare> on *.<ext>
the .<ext> files in this directory should carry the date that <bare> has
date all *.<ext> like <bare>
transfer the modification time from <bare> to all the .<ext> files here

= fc-date-time-of
> date -r <anyfile> '+%F %T'
Print the modification date and time of <anyfile> as YYYY-MM-DD HH:MM:SS
$show when <anyfile> was last modified, in the form 2024-05-31 14:05:09
modification time of <anyfile> with ISO date and seconds, no zone
how do I get the last change of <anyfile> as year-month-day hour:minute:second with date?
<anyfile>: mtime formatted YYYY-MM-DD HH:MM:SS
date and clock time of the last change to <anyfile>, in %F %T form
I want only date and time, with seconds, of the last modification of <anyfile>, no fraction
use date -r with '+%F %T' on <anyfile>
format the mtime of <anyfile> as 2024-12-31 23:59:59
when was <anyfile> changed? answer as YYYY-MM-DD HH:MM:SS
last modification of <anyfile>: date, blank, time to the second
print the time stamp of <anyfile> with the format %F %T

= fc-date-german
> date -r <anyfile> +%d.%m.%Y
Print the modification date of <anyfile> as DD.MM.YYYY
$show the day <anyfile> was last modified in the form 31.05.2024
modification date of <anyfile>, day.month.year
how do I get the last change of <anyfile> as day, month, year with dots?
<anyfile>: mtime formatted DD.MM.YYYY
date of the last change to <anyfile>, written %d.%m.%Y
I want only the date of the last modification of <anyfile>, day first, separated by dots
use date -r with +%d.%m.%Y on <anyfile>
format the mtime of <anyfile> like 31.12.2024
when was <anyfile> changed? answer as DD.MM.YYYY
last modification of <anyfile>: dotted date with the day in front and four-digit year
print the time stamp of <anyfile> as a date with the format dd.mm.yyyy

= fc-date-clock
> date -r <anyfile> +%H:%M
Print the time of day <anyfile> was last modified, as HH:MM
$show only hours and minutes of the last change to <anyfile>
clock time of the modification of <anyfile>, without the date
at what time of day was <anyfile> changed? just HH:MM
<anyfile>: mtime formatted HH:MM
hour and minute of the last change to <anyfile>
I want only the time, not the date, of the last modification of <anyfile>, no seconds
use date -r with +%H:%M on <anyfile>
format the mtime of <anyfile> like 14:05
print the modification time of <anyfile> in hours:minutes
last modification of <anyfile>: the clock time only
time of day when <anyfile> was written last, hh:mm

= fc-date-weekday
> date -r <anyfile> +%A
Print the weekday on which <anyfile> was last modified
$show the day of the week of the last change to <anyfile>
weekday of the modification of <anyfile>, full name
on which day of the week was <anyfile> changed?
<anyfile>: mtime as weekday
was <anyfile> modified on a Monday, Tuesday or what? print the name of the day
I only want the name of the weekday for the last modification of <anyfile>
use date -r with +%A on <anyfile>
format the mtime of <anyfile> as the full weekday
name of the day <anyfile> was last edited, such as Friday
last modification of <anyfile>: day of the week
print which weekday the time stamp of <anyfile> falls on

= fc-stat-name-size
> stat -c '%n: %s' <anyfile>
Print the name of <anyfile>, a colon and its size in bytes
$show <anyfile> as name: size
name: bytes for <anyfile>, with stat
how do I get stat to print the file name, colon, size for <anyfile>?
size of <anyfile> with the name and a colon in front
format stat of <anyfile> like file: 123
<anyfile>, a colon, then the byte size
I want a line such as "name: size" for <anyfile>
use stat -c with %n: %s on <anyfile>
output the name followed by a colon and a blank and the number of bytes of <anyfile>
stat <anyfile>, printing name and size with a colon between
byte size of <anyfile>, labelled with its name and a colon

= fc-stat-mode-owner
> stat -c '%a %U %G %n' <anyfile>
Print octal mode, owner, group and name of <anyfile>
$show numeric permissions, user, group and then the name of <anyfile>
mode (octal), owner, group, name of <anyfile> in one line
how do I get stat to print 644 user group file for <anyfile>?
<anyfile>: octal permissions, owner, group, filename
one line of stat for <anyfile> with the numeric mode first, then owner, group and name
stat <anyfile> with the fields %a %U %G %n
I want the octal rights, who owns it, which group and the name for <anyfile>
numeric permissions plus owner plus group plus name, for the file <anyfile>
use stat -c '%a %U %G %n' on <anyfile>
print for <anyfile> permissions as a number, followed by owner, group and file name
output octal mode and both owners of <anyfile>, its name at the end

= fc-stat-day-cut
> stat -c %y <anyfile> | cut -d' ' -f1
Print only the date part of the modification time of <anyfile>, cut from stat
$show the mtime of <anyfile> from stat without the clock time
modification date of <anyfile> by stat and cut
how do I cut the date out of stat's modification time for <anyfile>?
<anyfile>: stat %y, first field only
use stat and cut to print YYYY-MM-DD of the last change to <anyfile>
pipe stat -c %y of <anyfile> to cut and keep the day
I want just the date that stat gives for the last modification of <anyfile>, cut off before the time
from the stat modification time of <anyfile> take what comes before the first blank
stat <anyfile>, modification date without time and zone, through cut
take the first space-separated part of the stat mtime of <anyfile>
stat plus cut: day of the last change of <anyfile>

= fc-stat-octal-ext
> stat -c '%a %n' *.<ext>
Print octal permissions and name of every .<ext> file here
$show numeric mode and then the name of all .<ext> files in the current directory
*.<ext>: permissions as a number, then filename
how do I list the octal modes of the .<ext> files in this folder?
numeric permissions of each .<ext> file here, with its name behind
644-style mode and name for *.<ext>
stat all .<ext> files of this directory with mode in octal and name
I want the rights of the .<ext> files as numbers, in front of the names
octal mode, name: for every .<ext> in the working directory
use stat -c '%a %n' on *.<ext>
which octal permissions do the .<ext> files here have? name after each
print the mode number and name for each *.<ext>

= fc-stat-size-desc
> stat -c '%s %n' *.<ext> | sort -rn
Print size in bytes and name of the .<ext> files here with stat, largest first
$show byte sizes and names of all .<ext> files in the current directory, sorted descending, by stat
*.<ext>: stat size, then name, biggest on top
how do I list .<ext> files in this folder with stat by size, large to small?
sizes in bytes of each .<ext> file here, name behind, decreasing, using stat
stat all .<ext> files, size first, and sort numerically in reverse
I want bytes and name of the .<ext> files of this directory, with the largest leading, by stat and sort
size, name: for every .<ext> in the working directory, falling order, stat
use stat -c '%s %n' on *.<ext> and sort -rn
stat output of size and name for *.<ext>, reverse numeric sort
by means of stat print *.<ext> with bytes in front, heaviest first
sort the stat sizes and names of the .<ext> files here, highest first

= fc-stat-sum
> stat -c %s *.<ext> | paste -sd+ | bc
Add up the sizes in bytes of the .<ext> files here with stat, paste and bc
$show the total number of bytes of all .<ext> files in the current directory, by stat and bc
sum of the sizes of *.<ext>, calculated by bc
how do I total the stat sizes of the .<ext> files in this folder with bc?
join the stat sizes of *.<ext> by plus signs and calculate
total bytes of the .<ext> files here through bc
stat every .<ext> file, put + between the sizes and let bc add them
I want one number, the byte total of *.<ext>, computed with paste and bc
use stat -c %s, paste -sd+ and bc on *.<ext>
bc should sum the byte sizes stat reports for *.<ext>
add the sizes of all *.<ext> in this directory: stat piped to paste piped to bc
byte sum of .<ext> files in the working directory, using stat, paste, bc

= fc-folder-own-name
> basename "$(realpath <dir>)"
Print just the name of the folder <dir>, resolved to its real path first
$show the last part of the real path of <dir>
the own name of <dir>, links and dots resolved
how do I get only the folder's name of <dir>, after resolving it?
last component of the absolute path of <dir>
basename of the realpath of <dir>
resolve <dir> and print nothing but its final component
I want the bare name of <dir> without parent directories, taken from its resolved path
what is the real name of <dir>, without its path
use basename with realpath on <dir>
strip everything before the last slash from the real path of <dir>
real path of <dir>, only the end of it

= fc-parent-name
> basename "$(dirname "$(realpath <anyfile>)")"
Print just the name of the folder that holds <anyfile>
$show the name, not the path, of the parent folder of <anyfile>
parent folder's name of <anyfile>
how do I get only the name of the directory <anyfile> is in?
name of the containing directory of <anyfile>, no path
which folder is <anyfile> in? only its own name, without the path to it
I want the last part of the directory path of <anyfile>
basename of the directory of <anyfile>
use realpath, dirname and basename to name the folder of <anyfile>
in what folder does <anyfile> lie, just that folder's name
take the real path of <anyfile> and print the component before the file name
the bare name of the directory that contains the file <anyfile>

= fc-split-lines-numbered change
> split -n l/<small> -d <file> <pieces>
Split <file> into <small> parts without breaking lines, numbered pieces beginning with <pieces>
$create <small> pieces of <file>, whole lines, numeric suffixes, prefix <pieces>
<file> in <small> chunks, lines kept intact, names <pieces>00, <pieces>01, ...
how do I divide <file> into <small> parts at line ends with numbers after <pieces>?
cut <file> into <small> about equal parts, never inside a line, called <pieces> plus a number
I want <small> numbered parts of <file> with complete lines and the prefix <pieces>
break <file> up into <small> pieces, lines whole, digits as suffix, prefix <pieces>
use split -n l/<small> -d on <file> with the prefix <pieces>
<small> parts of <file> by lines, digit suffixes, output names starting with <pieces>
divide <file> in <small> without splitting a line; pieces are <pieces> and a two-digit number
split up <file>: <small> pieces, intact lines, numeric names after <pieces>
make <small> files <pieces>NN out of <file>, cutting only between lines

= fc-split-verbose change
> split -b <size> --verbose <anyfile> <pieces>
Split <anyfile> into pieces of <size> named <pieces>..., printing the name of each piece
$create <size> pieces of <anyfile> with prefix <pieces> and report every file made
<anyfile> in chunks of <size>, prefix <pieces>, verbosely
how do I split <anyfile> by <size> into <pieces> files and see each one as it is written?
cut <anyfile> every <size>, output <pieces>aa and so on, with messages
I want parts of <size> from <anyfile>, names starting with <pieces>, and a line for each
break <anyfile> up into <size> parts with the prefix <pieces>, showing what is created
use split -b <size> --verbose on <anyfile> with <pieces>
verbose splitting of <anyfile>, <size> each, prefix <pieces>
divide <anyfile> into files of <size> called <pieces>..., telling me their names
pieces of <size> out of <anyfile>, prefix <pieces>, list them while splitting
split up <anyfile> by <size> as <pieces>aa, <pieces>ab, ... and announce each file

= fc-join-pieces parse
> cat <pieces>* > <new>
Put the pieces whose names begin with <pieces> together again in <new>
$create <new> by joining all files named <pieces>... in order
reassemble <new> from its parts <pieces>*
how do I join the split files <pieces>aa, <pieces>ab, ... back into <new>?
concatenate everything starting with <pieces> into <new>
glue the parts <pieces>* together as <new>
I have pieces called <pieces>aa and so on and want the whole file <new> back
merge the split parts with prefix <pieces> to <new>
use cat to combine <pieces>* into <new>
undo a split: all <pieces> parts into the file <new>
rebuild <new> out of the chunks with the prefix <pieces>
write the contents of all <pieces>* files one after the other to <new>

= fc-head-but-bytes quiet
> head -c -<line> <file>
Print <file> without its last <line> bytes
$show everything in <file> except the final <line> bytes
all of <file> but the last <line> bytes
how do I leave out the last <line> bytes when printing <file>?
<file> minus <line> bytes at the end
print <file> up to <line> bytes before its end
I want to see <file> with the closing <line> bytes dropped, not changing it
drop <line> bytes from the end of the output of <file>
use head -c -<line> on <file>
output <file>, cutting away <line> bytes at the tail
the content of <file> save for <line> trailing bytes
skip the ending <line> bytes of <file> on printing

= fc-tail-from-byte quiet
> tail -c +<line> <file>
Print <file> starting with byte <line>
$show <file> from byte number <line> to its end
<file> from byte <line> on
how do I print <file> beginning at the byte with number <line>?
output <file>, starting at byte position <line>
everything in <file> from the byte at position <line>, counting from 1
I want to see <file> only from its byte <line> onwards
begin at byte <line> and print the rest of <file>
use tail -c +<line> on <file>
the content of <file>, byte <line> being the first printed
start the output of <file> with byte number <line>
print what is in <file> from byte <line> through the end

= fc-head-octal
> head -c <n> <anyfile> | od -c
Print the first <n> bytes of <anyfile> as characters with od
$show the initial <n> bytes of <anyfile> through od -c
od -c of the first <n> bytes of <anyfile>
how do I look at the first <n> bytes of <anyfile> with od, non-printing ones as escapes?
dump the leading <n> bytes of <anyfile> as characters and backslash escapes
first <n> bytes of <anyfile>, character dump with od
I want od to show me how <anyfile> begins, <n> bytes, as characters
take <n> bytes from the start of <anyfile> and pipe them to od -c
use head -c and od -c for the first <n> bytes of <anyfile>
<anyfile>: beginning, <n> bytes, od character dump
which characters are the first <n> bytes of <anyfile>? od
od dump, in characters, of the head of <anyfile>, <n> bytes long

= fc-truncate-shrink change
> truncate -s -<line> <file>
Remove the last <line> bytes of <file>, in place
$delete the final <line> bytes of <file> itself
shrink <file> by <line> bytes
how do I make <file> <line> bytes shorter?
chop <line> bytes from the end of <file>, changing the file
reduce the size of <file> by <line> bytes
I want the closing <line> bytes of <file> gone for good
truncate <file> by <line> bytes
use truncate -s -<line> on <file>
shorten <file>, its last <line> bytes go away
drop <line> bytes from the tail of <file> in the file itself
<file> should lose its last <line> bytes

= fc-truncate-grow change
> truncate -s +<size> <file>
Extend <file> by <size> of zero bytes
$change the size of <file> by adding <size> at its end
grow <file> by <size>
how do I make <file> <size> longer with truncate?
enlarge <file> by <size>, filled with null bytes
increase the size of <file> by <size>
make <file> <size> bigger than now
append <size> of zeros to <file> through truncate
use truncate -s +<size> on <file>
lengthen <file>: <size> more than its present size
add <size> to the length of <file>
<file> should gain <size> at the end, as a hole

= fc-truncate-like change
> truncate -r <bare> <bare2>
Give <bare2> the same size as <bare> by cutting or extending it
$change the size of <bare2> to that of <bare>
truncate <bare2> to the size of <bare>
how do I make <bare2> exactly as long as <bare>?
<bare2> should have <bare>'s size, shortened or padded with zeros
truncate <bare2> to the length of the reference file <bare>
I want the file <bare2> cut or grown to the number of bytes <bare> has
use truncate -r with <bare> as the reference on <bare2>
adjust <bare2> to be the same size as <bare>
size of <bare> as the new size for <bare2>
resize <bare2> with <bare> as reference
make <bare2> match <bare> in size, content beyond that dropped

= fc-empty-two change
> truncate -s 0 <bare> <bare2>
Empty both <bare> and <bare2> without deleting them
$change <bare> and <bare2> to zero length
truncate <bare> and <bare2> to nothing
how do I clear the contents of two files, <bare> and <bare2>, with one command?
<bare> and <bare2>: make both empty
wipe what is in <bare> and <bare2>, keeping the files
I want <bare> as well as <bare2> empty, at 0 bytes
set the size of <bare> and <bare2> to 0
use truncate -s 0 on <bare> and <bare2>
blank out the files <bare> and <bare2>
reduce <bare> and <bare2> to empty files
discard the content of both <bare> and <bare2> but let the files exist

= fc-types-in
> file <plaindir>/*
Print the type of everything in <plaindir> by its content
$show what kind of file each entry in <plaindir> is
file types of what is in <plaindir>
how do I find out the type of every file in <plaindir>?
what kinds of files are directly in <plaindir>? name and description of each
determine the file type of each thing in <plaindir>
run file on all that is in <plaindir>
I want to know for everything in <plaindir> what sort of file it is
use the file command for the contents of <plaindir>
identify the entries of <plaindir> by content
<plaindir>: type of each file, one line per entry
tell text from images and the like for every entry of <plaindir>

= fc-mime-in
> file --mime-type <plaindir>/*
Print the MIME type of everything in <plaindir>
$show the mime type of each entry in <plaindir> with its name
mime types of what is in <plaindir>
how do I find out the MIME type of every file in <plaindir>?
which mime types do the files directly in <plaindir> have? name and type
determine the MIME type of each thing in <plaindir>
run file --mime-type on all that is in <plaindir>
I want name and mime type for everything in <plaindir>
use the file command to get MIME types for the contents of <plaindir>
identify the entries of <plaindir> by mime type
<plaindir>: media type (like text/plain) of each file
MIME types such as image/png for every entry of <plaindir>

= fc-type-in-matching quiet
> file <plaindir>/* | grep -i '<filetype>'
Print the entries of <plaindir> whose file type mentions <filetype>, ignoring case
$show those files in <plaindir> that file describes as <filetype>, with the description
file types in <plaindir>, only lines with <filetype>, any case
which files directly in <plaindir> are of type <filetype> according to file?
run file on all in <plaindir> and grep for <filetype>, case-insensitively
entries of <plaindir> identified as <filetype>, by file and grep -i
filter the output of file for <plaindir> by <filetype> regardless of case
I want the files right in <plaindir> whose content is recognised as <filetype>, name with type
use file and grep -i to pick out <filetype> in <plaindir>
<plaindir>: what does the file command call <filetype>? ignore case
determine the types in <plaindir>, keep the ones saying <filetype>, upper or lower case
look in <plaindir> for files that are <filetype> by content, not by extension

= fc-encoding
> file -b --mime-encoding <file>
Print only the character encoding of <file>
$show the encoding of <file>, without its name
which character set is <file> in? just the encoding
how do I find out the encoding of <file>, for example utf-8 or us-ascii?
<file>: encoding only
text encoding of <file>, brief
detect the charset of <file>, no file name
I want to know whether <file> is UTF-8 or something else, only that word
use file -b --mime-encoding on <file>
is <file> utf-8? print its encoding and nothing more
tell me the character encoding of <file>, name left out
determine the encoding <file> is written in, with file, short output

= fc-mime-tally
> file -b --mime-type *.<ext> | sort | uniq -c
Count the .<ext> files here per MIME type
$show how many .<ext> files in the current directory have each mime type
mime types of *.<ext>, counted
how do I count the .<ext> files in this folder by their real MIME type?
number of .<ext> files for every mime type
tally the MIME types among the .<ext> files here
I want to know what mime types *.<ext> really have and how often each occurs
use file -b --mime-type with sort and uniq -c on *.<ext>
group the .<ext> files of the working directory by mime type with counts
MIME type statistics for *.<ext> here
are all .<ext> files here of one mime type? count them by type
per MIME type, the number of .<ext> files in this directory

= fc-names-of-type quiet
> file * | grep -i '<filetype>' | cut -d: -f1
Print just the names of what in the current directory is <filetype> by content, ignoring case
$show only names of the files here which the file command describes as <filetype>, any case
names of <filetype> files in this folder, by content, not by extension
how do I list only the names of files here that file calls <filetype>, case-insensitively?
run file on everything here, grep -i <filetype> and cut the names out
which files in the working directory are <filetype>? names alone, by content
file types here: keep <filetype>, drop the descriptions
I want file names only, for those entries here identified as <filetype>
use file, grep -i and cut to get names of <filetype> files
filter the file command's output for <filetype> regardless of case and print the part before the colon
filenames in this directory whose type mentions <filetype>, without the type
pick by content the <filetype> entries of the current folder and print their names

= fc-ext-lt quiet
> find <mydir> -type f -name '*.<ext>' -exec ls -lt {} +
Long listing of all .<ext> files under <mydir>, newest first
$show details of every .<ext> file in <mydir> and its subfolders, sorted by modification time, latest on top
.<ext> files below <mydir> in ls -l format, newest to oldest
how do I get ls -lt for all the .<ext> files in <mydir>, recursively?
find .<ext> files in <mydir> and list them in detail by date, most recent first
detailed list of *.<ext> anywhere in <mydir>, latest change first
permissions, size and date of each .<ext> in the tree <mydir>, ordered from new to old
I want all .<ext> files of <mydir>, at any depth, in long format with the most recently modified first
search <mydir> for .<ext> and pass everything to ls -lt
use find -exec ls -lt {} + for .<ext> in <mydir>
sort the .<ext> files found in <mydir> by mtime, descending, and show their details
every .<ext> file in <mydir> in long form, youngest at the top

= fc-ext-lhs quiet
> find <mydir> -type f -name '*.<ext>' -exec ls -lhS {} +
Long listing of all .<ext> files under <mydir> with readable sizes, largest first
$show details of every .<ext> file in <mydir> and its subfolders, human-readable, sorted by size, biggest on top
.<ext> files below <mydir> in ls -lh format, largest to smallest
how do I get ls -lhS for all the .<ext> files in <mydir>, recursively?
find .<ext> files in <mydir> and list them in detail by size, heaviest first, sizes in K or M
detailed list of *.<ext> anywhere in <mydir>, readable sizes, descending size
permissions, readable size and date of each .<ext> in the tree <mydir>, ordered from big to small
I want all .<ext> files of <mydir>, at any depth, in long human-readable format with the largest first
search <mydir> for .<ext> and pass everything to ls -lhS
use find -exec ls -lhS {} + for .<ext> in <mydir>
sort the .<ext> files found in <mydir> by size, descending, and show details with readable sizes
every .<ext> file in <mydir> in long form, human units, largest at the top
`,
)
