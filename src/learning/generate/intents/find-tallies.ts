import { intents } from '../grammar.ts'
import { placesAsInManuals } from './find-piped.ts'

/** Lists, sums and tallies made of what find prints: tr, paste, awk, cut, uniq, wc and du behind a pipe. */
export const findTallies = placesAsInManuals(
  intents(
    'find',
    String.raw`
= colon-dirs
> find <where> -type d | tr '\n' ':' | sed 's/:$//'
print a colon-separated list of all directories <where>
list all folders <where> on one line, joined by colons, with no colon at the end
find directories <where>, replace the newlines with : and remove the last one
make a PATH-like string of every directory <where>
use find, tr and sed to join the directories <where> with colons
<where> directories as dir1:dir2:dir3
all subfolders <where> in a single line with : between them
turn the list of directories <where> into one colon delimited string
search for directories <where> and output them separated by colons instead of line breaks
i want to set a search path with each folder <where>, colons in between
join directory paths <where> by ":" and strip the trailing colon
folders of the tree <where> in the format of the PATH variable
colon list of directories <where>

= colon-visible
> find <where> -type d -name '[!.]*' | tr '\n' ':' | sed 's/:$//'
print a colon-separated list of all non-hidden directories <where>
list the folders <where> whose name has no leading dot on one line, joined by colons
find directories <where> except hidden ones, replace the newlines with : and remove the last one
make a PATH-like string of every visible directory <where>
use find, tr and sed to join the directories <where> with colons, dot folders excluded
<where> non-hidden directories as dir1:dir2:dir3
all subfolders <where>, but none that starts with a dot, in a single line with : between
turn the list of visible directories <where> into one colon delimited string
search for directories <where> that are not hidden and output them separated by colons
i want to set a search path with each folder <where>, hidden folders skipped, colons in between
join directory paths <where> by ":", leave out names beginning with a dot
folders <where> that are not hidden, in the format of the PATH variable
colon list of directories <where> without those called .something

= space-ext quiet
> find <where> -type f -name '*.<ext>' | paste -sd' '
print all <ext> files <where> on one line, separated by blanks
list the .<ext> files <where> in a single row with spaces between
find files ending in .<ext> <where> and join the lines by a space
use find and paste to put the <ext> files <where> into one line, blank separated
<where> .<ext> files, space-separated, one line
merge the paths of every .<ext> file <where> into one line with spaces
turn the list of <ext> files <where> into a blank delimited string
search for *.<ext> files <where> and output them side by side with a space between
i need the <ext> files <where> as arguments on one line
join the paths of .<ext> files <where> by blanks
no line breaks: <ext> files <where> with spaces in between
space list of the files with suffix .<ext> <where>
one row with each .<ext> file <where>, spaces as separators

= prefix-file
> find <where> | awk '{ print "FILE: " $0 }'
print all files and directories <where>, each line beginning with "FILE: "
list everything <where> with FILE: in front of every path
use find and awk to put FILE: before each path <where>
prepend the text FILE: to all lines of a recursive listing <where>
<where> every path with the label FILE:
find all entries <where> and display them as FILE: path
show the complete tree <where>, labelled by FILE: on each line
add the prefix FILE: to what find lists <where>
walk through <where> and print FILE: and the path of each entry
label each result of find <where> with FILE:
all entries <where>, folders too, in the form FILE: name
awk should write FILE: ahead of each path found <where>
every line of the listing <where> should start with FILE:

= mkdir-script
> find . -mindepth 1 -type d | sed 's/^/mkdir -p /'
print mkdir -p commands for all directories <here>
turn the directory tree <here> into a list of mkdir commands
find the folders <here> and put mkdir -p in front of each
use find and sed to write a script that makes all the subdirectories <here> again
generate mkdir -p lines for every subfolder <here>
i want to recreate the folder structure <here> elsewhere, print the mkdir commands for it
list directories <here>, each line preceded by mkdir -p
produce a skeleton of mkdir -p statements from the directories <here>
for all subdirectories <here> output the command that would create them
display the tree of folders <here> as mkdir -p commands, do not run them
sed "mkdir -p " before each directory <here>
what commands would rebuild the directories <here>, print only
mkdir -p line per subdirectory <here>, at any depth

= awk-basenames
> find <where> -type f | awk -F/ '{ print $NF }'
list the files <where> and print only the part after the last slash, using awk
use find and awk -F/ for the bare names of the files <where>
with awk, cut the directory off every file path <where>
awk the file list <where> split on slashes, last field
<where> file names by awk, field separator /
print the last slash-separated field of each file path <where>
take the paths of all files <where> and have awk show the final component
file paths <where>, keep what follows the last /, by awk
split each file path <where> at the slashes and print the last piece
display the last path component of the files <where> through awk
pipe the files <where> into awk and output $NF with slash as separator
awk one-liner for plain file names <where>
last field of each regular file's path <where> when slashes divide it

= sed-basenames
> find <where> -type f | sed 's|.*/||'
list the files <where> and strip everything up to the last slash with sed
use find and sed to show the bare names of the files <where>
with sed, cut the directory off every file path <where>
sed away the folder part of the file list <where>
<where> file names by sed, directories erased
print each file path <where> with the leading directories deleted by sed
take the paths of all files <where> and have sed keep the final component
file paths <where>, substitute all up to the last / by nothing
sed substitution that leaves just the names of the files <where>
display the files <where> with sed removing the path in front
pipe the files <where> into sed and drop the directory portion
sed one-liner for plain file names <where>
delete the directory prefix from every file path <where> by a sed s command

= numbered
> find <where> -type f | nl
list all files <where> with line numbers
number the files <where>
find files <where> and put a running number in front of each path
use find and nl on the files <where>
numbered list of files <where>
<where> file paths, numbered from 1
print every regular file <where> preceded by its line number
display the recursive file list <where>, numbered
give each file <where> a number, in the order in which find meets them
enumerate the paths of files <where>: 1, 2, 3 and so on
pipe the file list <where> through nl
each file <where> with a consecutive number before it
show the files <where> as a list with numbers

= quoted-paths
> find <where> -type f | sed 's/.*/"&"/'
list all files <where> with each path in double quotes
put quotation marks around every file path <where>
find files <where> and wrap each line in double quotes with sed
use find and sed to quote the paths of the files <where>
<where> file paths, enclosed in "
print every regular file <where> surrounded by double quotes
display the recursive file list <where>, each path between double quotes
quote the names of all files <where>, one a line, with "
file paths <where> as quoted strings
add a double quote before and after each file path <where>
names have blanks, so print the files <where> double-quoted
pipe the file list <where> through sed so that every line gets double quotes
double quotes around each result of find -type f <where>

= dot-draw
> find . -type d | sed 's|[^/]*/|  |g'
print the directories <here> as an indented outline, using find and sed
show the folder structure <here> by indentation, without the tree program
draw the directory tree <here> with find and sed, two blanks for each level
i have no tree command, display the folders <here> indented by depth
outline of the directories <here>, two spaces per level
replace each parent folder by two blanks in the directory list <here>
hierarchy of folders <here>, indentation instead of full paths
indented directory listing <here> through sed
folders <here> as a tree, no tree installed, sed will do
make sed turn the directory paths <here> into an indented view
nested view of all directories <here>, names only, indented by level
show how the folders <here> are nested, blanks in place of the parents
poor man's tree of the directories <here>

= ext-awk
> find <where> -type f -name '*.*' | awk -F. '{ print $NF }' | sort -u
print a sorted list of the distinct file extensions <where>, using awk
use find, awk -F. and sort -u for the extensions of the files <where>
awk the part after the last dot of the files <where>, sorted, no repetitions
take the files <where> with a dot in their name and let awk print the extensions once each
with awk, which extensions occur <where>
<where> extensions by awk, unique and sorted
split file names <where> on the dot with awk and show the different last fields
list each extension of the files <where> a single time, awk version
the last dot-separated field of every file <where>, sorted and unique
awk one-liner for the set of extensions <where>
pipe file names <where> into awk with a dot as separator and deduplicate the last field
get the kinds of extensions used <where> from awk
sorted unique $NF, split at the dot, of all dotted files <where>

= ext-matched quiet
> find <where> -type f | grep -oE '\.[^./]+$' | sort -u
print the distinct file extensions <where> with their dot, using grep -o
use find, grep -o and sort -u for the extensions of the files <where>
grep only the ending from the dot on of the files <where>, sorted, no repetitions
take the files <where> and let grep print the extensions, each once
with grep, which extensions occur <where>
<where> extensions by grep, dot included, unique and sorted
list each extension of the files <where> a single time, like .abc, with grep
the matched part from the last dot of every file <where>, sorted and unique
grep one-liner for the set of extensions <where>
pipe file names <where> into grep -oE and deduplicate what it matches at the end
have grep cut out the suffix of all files <where> and show the different ones
get the kinds of extensions used <where> from grep -o
only-matching grep for the suffixes <where>, then sort -u

= ext-perl quiet
> find <where> -type f | perl -ne 'print "$1\n" if m/\.([^.\/]+)$/' | sort -u
print the distinct file extensions <where>, using perl
use find, perl and sort -u for the extensions of the files <where>
let perl extract what follows the last dot of the files <where>, sorted, no repetitions
take the files <where> and have perl print the extensions, each once
with perl, which extensions occur <where>
<where> extensions by perl, unique and sorted
list each extension of the files <where> a single time, perl version
perl regex on the file list <where> for the suffixes, then sort -u
perl one-liner for the set of extensions <where>
pipe file names <where> into perl -ne and deduplicate the captured suffix
have perl cut out the suffix of all files <where> and show the different ones
get the kinds of extensions used <where> from perl
captured by perl: the unique suffixes of files <where>

= ext-number
> find <where> -type f -name '*.*' | sed 's/.*\.//' | sort -u | wc -l
count the distinct file extensions <where>
how many different extensions do the files <where> have
number of unique file extensions <where>
use find, sed, sort -u and wc to count extensions <where>
<where> how many kinds of suffixes are in use
print the number of different extensions of files <where>, just the number
find files <where>, reduce them to the extension and count the unique ones
total of distinct suffixes among the files <where>
tally the file types <where> by extension, one figure
calculate how many separate extensions occur <where>
the quantity of different extensions <where>
in how many extensions do the file names <where> end
one number: unique extensions <where>

= dir-number
> find <where> -type f -printf '%h\n' | sort -u | wc -l
count the directories <where> that directly contain at least one file
how many different folders <where> have files in them
number of distinct parent directories of the files <where>
use find with %h, sort -u and wc to count folders with files <where>
<where> over how many directories are the files spread
print the number of folders <where> in which files lie, just the number
find files <where>, reduce them to their directory and count the unique ones
total of non-empty directories <where>, those with files right in them
tally the folders that hold files <where>, one figure
calculate how many separate directories the files <where> come from
the quantity of different folders with files <where>
in how many folders are the files <where>
one number: directories with files of their own <where>

= top-counts
> find . -mindepth 2 -type f | cut -d/ -f2 | sort | uniq -c | sort -rn
count the files in each first level subfolder <here>, nested ones included, largest count first
how many files does every top-level directory <here> contain in total, sorted descending
use find, cut and uniq -c for the number of files per first level folder <here>
files per immediate subdirectory <here> with everything below, ordered by number
number of files in each direct subfolder <here>, deep count, highest at the top
list the top-level folders <here> by how many files they hold, most first
which first level folder <here> has the most files in its whole tree, full ranking
recursive file count for each immediate subfolder <here>, from many to few
break the files <here> down by the first directory of the path and sort by count
rank the direct subdirectories <here> by total files
group all files <here> by their top folder and count each group, largest first
tally files under every first level directory <here>, descending
my inodes run out: file totals of each top-level folder <here>, biggest first

= crowd-top quiet
> find <where> -type f -printf '%h\n' | sort | uniq -c | sort -rn | head -n <n>
list the <n> directories <where> that contain the most files, with the count
top <n> folders <where> by number of files directly in them
which <n> directories <where> hold the most files
use find, uniq -c, sort and head for the <n> fullest folders <where>
<where> the <n> most crowded directories and their file counts
print count and path of the <n> folders with the largest number of files <where>
rank directories <where> by file count and keep the first <n>
the <n> fullest folders <where>, numbers in front
find the <n> directories <where> with the highest number of files, not counting deeper ones
display file counts per folder <where>, sorted from high to low, first <n>
count the files <where> by parent directory and show the <n> leaders
too many small files: the <n> worst directories <where>
files per directory <where>, greatest <n>

= crowd-ext quiet
> find <where> -type f -name '*.<ext>' -printf '%h\n' | sort | uniq -c | sort -rn
count the .<ext> files in each directory <where>, most first
how many <ext> files does every folder <where> have, sorted descending
number of <ext> files per directory <where>, highest count at the top
use find, uniq -c and sort -rn to count .<ext> files by folder <where>
<where> directories with their number of .<ext> files, largest first
list the folders <where> that contain <ext> files with how many, from many to few
group the .<ext> files <where> by parent directory and order the groups by size
which directories <where> have the most <ext> files, full ranking with counts
print count and folder for all .<ext> files <where>, by falling count
rank directories <where> by the number of files that end in .<ext>
tally .<ext> files per folder <where>, descending
per directory: the quantity of files with suffix .<ext> <where>, biggest first
where do the <ext> files <where> pile up, counts in descending order

= owners
> find <where> -printf '%u\n' | sort -u
list the distinct owners of everything <where>
which users own something <where>
print each user who owns a file or directory <where>, once
use find with %u and sort -u <where>
<where> owners that occur, files and folders, no repetitions
names of all the owners <where>, unique and sorted
who has any entry of their own <where>
find everything <where>, print the user names and remove duplicates
set of owners of files and directories <where>
display the different owner names <where>, alphabetically
are there several owners <where>, name each of them
all accounts to which something <where> belongs, each only once
owners of the tree <where>, deduplicated

= groups-list
> find <where> -printf '%g\n' | sort -u
list the distinct groups of everything <where>
which groups own something <where>
print each group that a file or directory <where> has, once
use find with %g and sort -u <where>
<where> group owners that occur, files and folders, no repetitions
names of all the owning groups <where>, unique and sorted
find everything <where>, print the group names and remove duplicates
set of groups of files and directories <where>
display the different group names <where>, alphabetically
are there several owning groups <where>, name each of them
all groups to which something <where> belongs, each only once
group ownership of the tree <where>, deduplicated
what unix groups turn up on the entries <where>

= mode-tally
> find <where> -type f -printf '%m\n' | sort | uniq -c | sort -rn
count the files <where> by permission mode, most frequent first
which octal modes do the files <where> have and how often
use find with %m, sort and uniq -c on the files <where>, highest count at the top
frequency of permissions among the files <where>, descending
<where> how many files share each mode, ordered by that number
print every mode that occurs on files <where> with its number of files, from many to few
statistics of file permissions <where>, commonest leading
rank the octal permissions of files <where> by how often they appear
group files <where> by mode bits and count each group, largest first
tally of file modes <where>, biggest first
permission overview <where>: mode and count for files, sorted by count
distribution of chmod values over the files <where>, ordered by count
are the rights of the files <where> uniform, counts per octal mode, descending

= type-tally
> find <where> -printf '%y\n' | sort | uniq -c
count the entries <where> by type letter, f, d, l and so on
how many files, directories and links are <where>, one line for each type
use find with %y, sort and uniq -c <where>
number of entries per type <where>
<where> tally of f, d and l
print each file type letter <where> with its count
group everything <where> by kind (file, directory, link) and count each
statistics on types of entries <where>
find everything <where> and count it separately for files, folders and symlinks
display a table of type and count for the tree <where>
how does the tree <where> divide into files, folders and links
type letters <where> and their frequency
counts by entry type <where>

= hour-tally
> find <where> -type f -printf '%TH\n' | sort | uniq -c
count the files <where> by the hour of the day in which they were modified
at what hours were files <where> saved, with number per hour
use find with %TH, sort and uniq -c on the files <where>
number of files <where> changed in each hour of the day
<where> histogram of modification hours
print the hour of last change and the count for the files <where>
group files <where> by hour of modification and count each group
distribution of the files <where> over the 24 hours, by mtime
find regular files <where> and tally them by the hour of their timestamp
display hours from 00 to 23 with how many files <where> have them
when during the day do people work <where>, file counts per hour
files per hour of the day <where>
statistics on the clock hour of file changes <where>

= link-targets quiet
> find <where> -type l -printf '%l\n' | sort -u
list the distinct targets of the symbolic links <where>
where do the symlinks <where> point, each target once
use find with %l and sort -u for link targets <where>
unique destinations of all symbolic links <where>
<where> what the symlinks point at, no repetitions, sorted
print every target of a symbolic link <where>, duplicates removed
find symlinks <where> and display just the different targets
set of paths to which the links <where> lead
sorted list of link destinations <where>, link names left out
all targets of soft links <where>, deduplicated
to which places do soft links <where> go, alphabetical and unique
names that symbolic links <where> refer to, each a single time
collect the destinations of symlinks <where>, one line per destination

= leaf-dirs
> find <where> -type d | sort | awk '$0 !~ last "/" { print last } { last = $0 } END { print last }'
list all leaf directories <where>
find directories <where> that have no subdirectories, using sort and awk
which folders <where> contain no other folder
print the directories at the ends of the tree <where>
use find, sort and awk for the folders without subfolders <where>
<where> lowest directories, those with no directory inside
display every directory <where> that is not a parent of another directory
the ends of the folder tree <where>, leaves only
search <where> for directories which do not include any subdirectory
bottom-most folders <where>
show directories <where> without child directories
leaf folders of the hierarchy <where>
folders <where> in which no further folders are nested

= owner-bytes
> find <where> -type f -printf '%u %s\n' | awk '{ s[$1] += $2 } END { for (u in s) print u, s[u] }'
add up the bytes of the files <where> for each owner
how much space does every user take <where>, in bytes
use find and awk to total the file sizes <where> by owner
sum of file sizes per user <where>
<where> bytes by owner
print each owner and the sum of the sizes of his files <where>
group the files <where> by user and add their bytes
space statistics per user over the files <where>, in bytes
for every owner <where> the total size of the files in bytes
who uses how many bytes <where>
display user name and total bytes of the files <where>
total up file sizes separately for the users <where>
byte totals of the owners of files <where>

= dir-bytes
> find <where> -type f -printf '%s %h\n' | awk '{ s = $1; sub(/^[^ ]+ /, ""); t[$0] += s } END { for (d in t) print t[d], d }' | sort -rn
add up the bytes of the files that lie directly in each directory <where>, largest first
how many bytes of files has every folder <where> itself, sorted descending
use find, awk and sort to total the file sizes <where> by directory
sum of file sizes per folder <where>, deeper ones counted apart, biggest at the top
<where> bytes by parent directory, not cumulative, descending
print each directory with the sum of the sizes of its own files <where>, from big to small
group the files <where> by parent folder and add their bytes, largest sum first
rank folders <where> by the bytes of files right in them
for every directory <where> the total size of the files in it but not below, highest first
which folder <where> has the most bytes of its own, full list in order
byte totals per directory of the files <where>, sorted from high to low
total up file sizes separately for the parent directories <where>, descending
space per folder <where> without subfolders added in, biggest sum leading

= total-mb
> find <where> -type f -printf '%s\n' | awk '{ s += $1 } END { printf "%.1f MB\n", s / 1048576 }'
add up the sizes of all files <where> and print the total in megabytes
how many megabytes do the files <where> come to together
use find and awk for the total file size <where> in MB
sum of file sizes <where> as MB with one decimal
<where> total megabytes of files, from their byte sizes
print the combined size of the regular files <where> in MB
find files <where>, sum their bytes and convert to megabytes
total size of the tree's files <where>, unit MB
the files <where> make how many MB in all, one decimal place
calculate the megabytes that all regular files <where> hold
joint size of all files <where>, in MB and not in bytes
awk sum of the file sizes <where> divided into megabytes
size of everything <where> that is a file, as a number with MB

= sum-nondir
> find <where> ! -type d -printf '%s\n' | awk '{ s += $1 } END { print s }'
add up the sizes in bytes of everything <where> that is not a directory
total bytes of all entries <where> except folders, links included
use find ! -type d and awk to sum sizes <where>
sum of the sizes of all non-directories <where>
<where> byte total, directories not counted but links are
print the combined bytes of files, links and so on <where>, no folders
find whatever is no directory <where> and sum up its bytes
total size of non-directory entries <where>, one number
how many bytes do all entries <where> other than directories have together
calculate the byte sum for everything <where> but directories
awk total of the sizes <where>, leaving out directories only
joint size in bytes of all that is not a folder <where>
size sum over non-folders <where>

= sum-owner
> find <where> -type f -user <user> -printf '%s\n' | awk '{ s += $1 } END { print s + 0 }'
add up the sizes in bytes of all files <where> owned by <user>
total bytes of the files of <user> <where>
use find -user and awk to sum the sizes of files of <user> <where>
how many bytes do the files of user <user> <where> have together
<where> byte total for the owner <user>
print the combined size of the files that belong to <user> <where>, in bytes
find files of the account <user> <where> and sum up their bytes
how much does <user> store <where>, bytes in total
calculate the byte sum for all regular files <where> whose owner is <user>
joint size in bytes of what <user> owns <where>, only files
sum of file sizes of <user> <where>
one number: bytes in all files of <user> <where>
space that the files of <user> take <where>, as a sum of bytes

= sum-recent
> find <where> -type f -mtime -<days> -printf '%s\n' | awk '{ s += $1 } END { print s + 0 }'
add up the sizes in bytes of all files <where> modified in the last <days>
total bytes of the files <where> that changed less than <days> ago
use find -mtime and awk to sum the sizes of files <where> changed within <days>
how many bytes do the files <where> from the past <days> have together
<where> byte total for changes of the last <days>
print the combined size of the files <where> edited during the past <days>, in bytes
find files younger than <days> <where> and sum up their bytes
how much would a backup of the files <where> from the last <days> hold, in bytes
calculate the byte sum for all regular files <where> with an mtime inside <days>
joint size in bytes of what was saved <where> within <days>, only files
sum of file sizes <where>, files of the last <days> only
one number: bytes in all files <where> modified under <days> ago
new data <where> over the past <days>, as a sum of bytes

= biggest-size
> find <where> -type f -printf '%s\n' | sort -n | tail -n 1
print the size in bytes of the largest file <where>, only the number
how many bytes does the biggest file <where> have
size of the largest file <where>, without its name
use find, sort and tail for the maximum file size <where>
<where> greatest file size in bytes
maximum size among the files <where>, no path
find all sizes of files <where> and show the highest
the byte count of whatever file <where> is biggest
display just the largest byte size of any regular file <where>
how large does a file <where> get at most, in bytes
top file size <where>, number only
calculate the maximum of the file sizes <where>
one number: the most bytes that a file <where> has

= median-size
> find <where> -type f -printf '%s\n' | sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'
print the median size of the files <where>
what is the median file size <where> in bytes
use find, sort and awk for the median of the file sizes <where>
median byte size of the regular files <where>
<where> the middle value of all file sizes
half of the files <where> are smaller than what size, in bytes
find all sizes of files <where> and show the middle one
file size <where>, median and not average
calculate the median over the sizes of the files <where>
typical size of a file <where>, as the median
display the central value of the sorted file sizes <where>
the size in the middle when the files <where> are ordered by bytes
one number: median of the sizes <where>

= count-null
> find <where> -type f -print0 | tr -dc '\0' | wc -c
count all files <where> correctly even if names contain newlines
use find -print0, tr and wc -c to count the files <where>
number of files <where>, counting null terminators instead of lines
<where> file count that is safe for line breaks in names
count the NUL bytes of find -print0 for the files <where>
how many files are <where>, robust against strange names
newline-proof number of regular files <where>
exact count of files <where>, null separated
print how many files are <where> by keeping just the null characters and counting them
some names have newlines, so count the files <where> by their null bytes
total of regular files <where> via tr -dc and wc -c
count null-terminated file names <where>
null-safe file count <where>

= count-dots
> find <where> -type f -printf . | wc -c
count all files <where> by printing a dot for each and counting the dots
use find -printf . and wc -c to count the files <where>
number of files <where>, one character per file
<where> file count through a single dot per file
count the files <where> without printing their names, dots counted by wc -c
how many files are <where>, let find print one dot each and count characters
fast number of regular files <where>, dots instead of paths
have find write a point per file <where> and wc count the points
print how many files are <where> by character count of -printf .
total of regular files <where> via dots and wc -c
tally the files <where>, a dot for every one, then wc
dot-counting way to get the number of files <where>
wc -c over one dot per file <where>

= count-flatnull
> find <where> -maxdepth 1 -type f -name '*.<ext>' -print0 | grep -cz .
count the .<ext> files <where>, null-terminated, without going into subdirectories
use find -print0 and grep -cz to count .<ext> files <where> on this level only
number of <ext> files directly <where>, safe for newlines in names
<where> first level count of .<ext> files via grep -cz
grep -cz over the .<ext> files right <where>, not recursive
how many .<ext> files are <where>, no subfolders, counted by null-separated records
newline-proof number of files ending in .<ext> <where>, depth one
exact non-recursive count of .<ext> files <where>, null delimited
count null-terminated names of .<ext> files <where> without recursion, with grep
top level .<ext> files <where>: count them with find, print0 and grep
null-safe count of <ext> files <where>, subdirectories excluded
let grep count zero-terminated .<ext> names found at depth one <where>
tally .<ext> files immediately <where> by grep -cz, odd names are fine

= count-iregex
> find <where> -type f -iregex '.*\.\(<ext>\|<ext2>\)' | wc -l
count the files <where> that end in .<ext> or .<ext2> in any case, using a regex
how many .<ext> or .<ext2> files are <where>, capitals too, by find -iregex
use find -iregex and wc for the number of <ext> and <ext2> files <where>
number of files <where> whose path matches a case-insensitive regex for .<ext> or .<ext2>
<where> count of .<ext> and .<ext2> together with one case-blind regular expression
print the number of regular files <where> with suffix .<ext> or .<ext2>, case ignored, regex
total of .<ext>/.<ext2> files <where> by a case-insensitive regular expression
find files <where> by regex, ending .<ext> or .<ext2> in big or small letters, and count
tally files <where> with one -iregex for the endings .<ext> and .<ext2>
calculate how many files <where> match the regex (<ext> or <ext2> at the end) regardless of case
with a regular expression, case ignored, count *.<ext> and *.<ext2> files <where>
regex count of both .<ext> and .<ext2> files <where>, upper or lower case
i need the count of files <where> whose ending is .<ext> or .<ext2> by -iregex

= count-flat
> find <where> -mindepth 1 -maxdepth 1 | wc -l
count the files and directories directly <where>, hidden ones included
how many entries are right <where>, no deeper, dot files too
use find with mindepth and maxdepth 1 and wc to count entries <where>
number of immediate children <where>, files and folders, hidden or not
<where> how many things lie on the first level, with dot entries
print the number of entries <where>, not recursive, the directory itself not counted
total of files and subfolders at the top level <where>
find everything exactly one level down <where> and count it
tally all items immediately <where>, of any type
calculate how many direct entries of any kind there are <where>
non-recursive count of everything <where>, hidden stuff as well
the quantity of first level entries <where>, files as well as directories
one number: entries directly <where>, whatever their type

= count-outof
> find <where> -type f -name '*.<ext>' | grep -v '/<plaindir>/' | wc -l
count the .<ext> files <where> that are not in <plaindir>
how many <ext> files are <where> without those below <plaindir>
use find, grep -v and wc to count .<ext> files <where> outside of <plaindir>
number of .<ext> files <where>, paths through <plaindir> filtered out
<where> count of .<ext> files except for those in <plaindir>
print the number of files ending in .<ext> <where> after dropping what lies in <plaindir>
total of <ext> files <where> but not inside <plaindir>
find .<ext> files <where>, throw out <plaindir> and count the rest
tally .<ext> files <where> with <plaindir> excluded
calculate how many .<ext> files there are <where> when <plaindir> is left out
the quantity of .<ext> files <where>, <plaindir> not considered
ignoring <plaindir>, how many files <where> have the suffix .<ext>
one number: .<ext> files <where> minus those in <plaindir>

= wc-files0 quiet
> find <where> -type f -name '*.<ext>' -print0 | wc -l --files0-from=-
count the lines of each .<ext> file <where> with a total, names passed null-terminated to wc
use find -print0 and wc --files0-from to count lines in <ext> files <where>
line counts of all .<ext> files <where>, null separated list on the standard input of wc
<where> wc -l --files0-from=- over the .<ext> files
pipe the .<ext> files <where>, null delimited, to wc for line counts and a grand total
let wc read the names of <ext> files <where> from find and count lines
lines per .<ext> file <where>, wc takes the file list from a pipe with NUL separators
safe for odd names: line count of every .<ext> file <where> through --files0-from
feed wc -l with a zero-terminated list of .<ext> files <where>
find piped to wc --files0-from, .<ext> files <where>, lines
wc should count the lines in all <ext> files <where>, list from find -print0
number of lines of files ending in .<ext> <where> by --files0-from
count lines in <ext> files <where> without xargs, by wc --files0-from

= wc-grand quiet
> find <where> -type f -name '*.<ext>' -print0 | wc -l --files0-from=- | tail -n 1
count the lines of all .<ext> files <where> together with wc --files0-from, only the total line
use find -print0, wc --files0-from and tail for the total lines in <ext> files <where>
grand total line of wc over the .<ext> files <where>, null separated list
<where> wc -l --files0-from=- over the .<ext> files, last line only
pipe the .<ext> files <where>, null delimited, to wc and keep the sum at the end
let wc read the names of <ext> files <where> from find and show just the total of lines
total from wc, which takes the .<ext> file list <where> from a pipe with NUL separators
safe for odd names: summed line count of .<ext> files <where> through --files0-from
feed wc -l with a zero-terminated list of .<ext> files <where> and print its final line
find piped to wc --files0-from, .<ext> files <where>, tail -n 1 for the total
only wc's total for all <ext> files <where>, list from find -print0
overall line number of files ending in .<ext> <where> by --files0-from, no single counts
sum of lines in <ext> files <where> without xargs, by wc --files0-from and tail

= ls-owner
> find <where> -ls | awk '{ print $5, $NF }'
list everything <where> with find -ls and print only owner and name with awk
use find -ls and awk to show the owner of each path <where>
<where> owner and path by cutting fields from find -ls
awk the fifth and the last field of find -ls <where>
print user and path of all entries <where>, extracted from the -ls output
from the -ls listing <where> keep just the owner and the name
pipe find -ls <where> into awk, owner plus last column
who owns what <where>, taken from find -ls by awk
reduce the find -ls lines <where> to owner and file name
long find listing <where>, only fields five and last
owner name pairs <where> out of -ls, through awk
display fields 5 and NF of find -ls <where>
let awk pick owner and path from the detailed list of find <where>

= ls-csv
> find <where> -ls | awk -v OFS=, '{ $1 = $1; print }'
list everything <where> with find -ls, fields separated by commas
use find -ls and awk to print the listing <where> comma-separated
<where> detailed list in csv form, made from find -ls by awk
turn the columns of find -ls <where> into comma separated values
print the -ls listing <where> with , instead of blanks between the fields
comma delimiter between all fields of the long listing find -ls gives <where>
pipe find -ls <where> into awk with OFS set to a comma
i need inode, mode, owner, size and so on <where> separated by commas
replace the blanks of the find -ls output <where> with commas
csv of the long find listing <where>
display all entries <where> in long form, using a comma to separate the fields
let awk rewrite find -ls lines <where> with commas
spreadsheet import: find -ls <where>, fields joined by commas

= ls-bysize
> find <where> -type f -ls | sort -k 7n
list all files <where> in long find -ls form, sorted by size
use find -ls and sort -k 7n on the files <where>
<where> find -ls listing of the files in ascending order of the size column
sort the -ls output for files <where> numerically on field seven
long list of the files <where> by size, smallest first, from find -ls
pipe find -type f -ls <where> to sort with the seventh column as numeric key
print files <where> with inode, mode, owner and size, ordered by size upwards
detailed recursive file list <where>, rising size, with -ls
order the long find listing of files <where> on the size field
display the files <where> with -ls so that the largest is at the bottom
arrange find -ls lines of regular files <where> by bytes, small to large
which files <where>, all details from -ls, by increasing size
details of every file <where> through find -ls, sorted by size, big ones last

= broken-perl quiet
> find <where> -type l -print | perl -nle '-e || print'
find symbolic links <where> that point to nothing, using perl
use find and perl -nle to print dead symlinks <where>
let perl test which symbolic links <where> lead nowhere
<where> broken links by perl's -e test
pipe the symlinks <where> into perl and print those whose target does not exist
perl one-liner for dangling symbolic links <where>
with perl, which links <where> are dead
list links <where> for which perl says that no file is there
search <where> for links and have perl keep the broken ones
check all symlinks <where> in perl and display the orphaned ones
links <where> with a missing target, perl version
print each symbolic link <where> unless perl finds that its destination exists
dead links <where> through find piped to perl

= nul-lines
> find <where> -type f -print0 | tr '\0' '\n'
print the null-terminated list of files <where> with newlines instead of the nulls
use find -print0 and tr to turn NUL into line breaks for the files <where>
convert the -print0 output for files <where> to one path per line
<where> files, null separated, shown as lines by tr
translate the zero bytes between the file names <where> into newlines
make find -print0 of the files <where> readable with tr
display null-delimited file paths <where> as ordinary lines
pipe find -print0 for files <where> through tr to get line feeds
replace each null character in the file list <where> by a newline
null to newline for the list of regular files <where>
files <where> by -print0, and tr for the line ends
tr '\0' to line breaks over the file list <where>
read the zero-terminated names of files <where> as normal lines

= var-dirs quiet
> FOLDERS=$(find "$PWD" -type d | paste -sd,)
store all directories under the current directory as a comma-separated list in the variable FOLDERS
set FOLDERS to the absolute paths of all subdirectories here, joined by commas
put the folders of this tree, comma separated, into the shell variable FOLDERS
assign a comma list of every directory here and below to FOLDERS
FOLDERS should contain all directories of the current tree with commas between them
save the directory tree here as a,b,c in the variable FOLDERS
use find and paste to fill the variable FOLDERS with the directories here, commas in between
capture full paths of all folders under the working directory in FOLDERS, separated by commas
let FOLDERS be the list of subdirectories from here down, divided by commas
variable FOLDERS = comma joined directories of the present tree
collect the directories below this one in FOLDERS as one comma delimited string
keep every directory path of this tree in a variable called FOLDERS, comma separated
make a shell variable FOLDERS out of the directories here, with commas

= exec-dirs
> find <where> -name '.?*' -prune -o -type f -perm /u+x -printf '%h\n' | sort -u | paste -sd:
print a colon-separated list of the non-hidden directories <where> that contain files executable by their owner
which visible folders <where> have a program in them, joined by colons, hidden ones not entered
find directories <where> with owner-executable files, skip hidden things and join them with :
use find -prune, sort -u and paste for a PATH-like list of folders with executables <where>
<where> folders with executable files, unique, on one line with colons, without dot directories
make a search path of every directory <where> that has scripts the owner can run, not descending into hidden folders
unique parents of owner-executable files <where>, colon delimited, hidden paths pruned
colon list of directories <where> holding at least one file with u+x, ignoring whatever is hidden
parents of files with the owner x bit <where>, sorted, once each, separated by colons, no hidden ones
build a PATH value from the folders <where> that contain executables, leaving hidden directories alone
join by ":" the sorted unique directories <where> of files that their owner may execute, except hidden
i want PATH to include each non-hidden directory <where> with an owner-executable file, as a colon string
colons between the visible folders <where> in which something is executable for the owner

= all-abs
> find . -type f | sed "s|^\.|$PWD|"
list all files <here> recursively with absolute paths by replacing the dot with the working directory
find files <here> and let sed turn the leading dot into $PWD
use find and sed to print full paths of the files <here>
absolute file paths <here>, made by sed from the relative ones
sed the first . of each file path <here> into the name of the current directory
file list <here>, each line beginning with the present working directory, via sed
print every file <here> and below with PWD in place of the dot
full path names of all the files <here> through a sed substitution
replace the dot at the start of find's file list <here> by the absolute directory, with sed
expand ./ in the files found <here> to the whole path using sed
display files <here> with sed putting the working directory in front
substitute $PWD for the starting dot in the recursive file list <here>
pipe the files <here> through sed for absolute names

= stem-names quiet
> find <where> -type f -name '*.<ext>' -printf '%f\n' | sed 's/\.<ext>$//'
list the names of .<ext> files <where> without folder and without extension
find <ext> files <where> and print just the base names with .<ext> cut off
use find -printf %f and sed to strip .<ext> from the names of <ext> files <where>
names of the .<ext> files <where>, ending removed, no path
<where> stems of all .<ext> files
print only the part before .<ext> for each such file <where>
display file names <where> ending in .<ext> minus that ending and minus the directory
bare titles of the <ext> files <where>, that is no path and no .<ext>
drop path and suffix from all .<ext> files <where>
show the .<ext> files <where> by name without extension
cut directory and .<ext> from the <ext> files <where>
what are the .<ext> files <where> called, without the extension and the folder
base names less .<ext> for files <where>
`,
  ),
)
