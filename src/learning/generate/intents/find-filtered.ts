import { intents } from '../grammar.ts'
import { placesAsInManuals } from './find-piped.ts'

/** What find prints, sifted by grep or rewritten line by line with sed, awk, cut and their like. */
export const findFiltered = placesAsInManuals(
  intents(
    'find',
    String.raw`
= grep-path quiet
> find <where> | grep '<word>'
list all files and directories <where> and keep the lines that match <word>
find everything <where> and filter the paths with grep for <word>
which paths <where> contain <word>, use find and grep
print the files/directories <where> whose pathname has <word> in it, by piping to grep
<where> find piped into grep <word>
grep the output of find <where> for <word>
search the file list <where> for <word> anywhere in the path
display every path <where> in which <word> occurs, folder part included
all entries <where> whose full path matches the expression <word>
walk the tree <where> and print the paths that grep finds <word> in
paths <where> with <word> somewhere, be it in the folder or in the file name
pick the lines with <word> out of a recursive listing <where>
is there a path <where> that mentions <word>, files and folders alike

= grep-ipath quiet
> find <where> | grep -i '<word>'
list all files and directories <where> and keep the lines that match <word> $case
find everything <where> and filter the paths with grep -i for <word>
which paths <where> contain <word> in any capitalisation, use find and grep
print the files/directories <where> whose pathname has <word> in it, case ignored, by piping to grep
<where> find piped into a case-blind grep for <word>
grep the output of find <where> for <word>, upper or lower case
search the file list <where> for <word> anywhere in the path $case
display every path <where> in which <word> occurs in capitals or not
all entries <where> whose full path matches <word> without regard to case
walk the tree <where> and print the paths that grep -i finds <word> in
paths <where> with <word> somewhere, folder or file name, big or small letters
pick the lines with <word> or its capitalised forms out of a recursive listing <where>
is there a path <where> that mentions <word>, case-insensitive, files and folders alike

= grep-files quiet
> find <where> -type f | grep '<word>'
list all regular files <where> and keep the paths that match <word>
find files only <where> and filter their paths with grep for <word>
which files <where> have <word> in their path, use find and grep
print the regular files <where> whose pathname contains <word>, by piping to grep
<where> find -type f piped into grep <word>
grep the list of regular files <where> for <word>
search the paths of all plain files <where> for <word>, folders themselves left out
display every file path <where> in which <word> occurs, folder part included
all regular files <where> whose full path matches the expression <word>
walk the tree <where> and print the file paths that grep finds <word> in, no directory entries
file paths <where> with <word> somewhere, be it in the folder or in the file name, only files
pick the lines with <word> out of a recursive list of files <where>
does any regular file <where> have a path that mentions <word>

= grep-dirs quiet
> find <where> -type d | grep '<word>'
list all directories <where> and keep the paths that match <word>
find directories only <where> and filter their paths with grep for <word>
which folders <where> have <word> in their path, use find and grep
print the directories <where> whose pathname contains <word>, by piping to grep
<where> find -type d piped into grep <word>
grep the list of directories <where> for <word>
search the paths of all subfolders <where> for <word>, files left out
display every directory path <where> in which <word> occurs
all directories <where> whose full path matches the expression <word>
walk the tree <where> and print the folder paths that grep finds <word> in, no files
directory paths <where> with <word> somewhere in them, only folders
pick the lines with <word> out of a recursive list of folders <where>
does any directory <where> have a path that mentions <word>

= grep-vpath quiet
> find <where> | grep -v '<word>'
list all files and directories <where> except those whose path contains <word>
find everything <where> and filter out the paths with <word> by grep -v
which paths <where> do not contain <word>, use find and grep
print the files/directories <where> whose pathname lacks <word>, by piping to grep -v
<where> find piped into an inverted grep for <word>
drop the lines with <word> from the output of find <where>
show the recursive listing <where> without any path that matches <word>
display every path <where> in which <word> does not occur
all entries <where> whose full path does not match the expression <word>
walk the tree <where> and suppress the paths that mention <word>
paths <where>, files and folders, minus those with <word> in them
remove the lines with <word> from a recursive listing <where>
everything <where> that has no <word> in its path, folders too

= grep-vfiles quiet
> find <where> -type f | grep -v '<word>'
list all regular files <where> except those whose path contains <word>
find files only <where> and filter out the paths with <word> by grep -v
which files <where> do not have <word> in their path, use find and grep
print the regular files <where> whose pathname lacks <word>, by piping to grep -v
<where> find -type f piped into an inverted grep for <word>
drop the lines with <word> from the list of regular files <where>
show the files <where>, no directories, without any path that matches <word>
display every file path <where> in which <word> does not occur
all regular files <where> whose full path does not match the expression <word>
walk the tree <where> and print file paths only, suppressing those that mention <word>
file paths <where> minus those with <word> in them, only files
remove the lines with <word> from a recursive list of files <where>
every regular file <where> that has no <word> in its path

= ext-outof quiet
> find <where> -name '*.<ext>' | grep -v '/<plaindir>/'
find everything named *.<ext> <where> and filter out paths in <plaindir> with grep
exclude <plaindir> from a search for *.<ext> <where> by grep -v
list *.<ext> <where>, dropping results below <plaindir> with a pipe to grep
print the paths that end in .<ext> <where> except those inside <plaindir>, using grep -v
use find and grep -v for *.<ext> <where> but not <plaindir>
<where> *.<ext> entries, results from <plaindir> grepped away
search for names *.<ext> <where> and remove lines with <plaindir> from the output
i get too many *.<ext> from <plaindir>, pipe the search <where> through grep to hide them
show *.<ext> <where>; lines that lead through <plaindir> must be filtered out
pass the list of *.<ext> <where> through an inverted grep on <plaindir>
find by name *.<ext> <where> and let grep throw away what lies in <plaindir>
which *.<ext> are there <where> when you grep out <plaindir>
names ending in .<ext> <where>, then grep -v so that nothing from <plaindir> is shown

= iname-out quiet
> find <where> -iname '<name>' | grep -v '<word>'
find entries called <name> in any case <where> and exclude paths that contain <word>
search <where> for <name> $case but leave out whatever has <word> in its path
list every <name>, upper or lower case, <where>, with lines matching <word> removed by grep
use find -iname for <name> <where> and grep -v for <word>
print paths to <name> <where>, case ignored, that do not mention <word>
<where> all <name> whatever the capitals, minus results with <word>
display where <name> occurs <where> $case, filtering out <word>
drop paths with <word> from a case-insensitive search for <name> <where>
case-blind search for <name> <where>, results with <word> are unwanted
which paths <where> end in <name> in some capitalisation and have no <word> in them
look for <name> regardless of case <where> and pipe the result to grep so that <word> disappears
<name> in capital or small letters <where>, but no path with <word>
hits for <name> <where>, case does not matter, excluding those that contain <word>

= pattern-word quiet
> find <where> -name '<pattern>' | grep '<word>'
find entries named <pattern> <where> whose path contains <word>
search <where> for <pattern> and keep only the paths with <word> in them
list everything that matches <pattern> <where> and grep it for <word>
use find -name for <pattern> <where>, then grep for <word>
print paths to <pattern> <where> that also mention <word>
<where> all <pattern> with <word> somewhere in the path
display files and directories that fit the name <pattern> <where>, narrowed down to paths with <word>
of the things called <pattern> <where> show those with <word> in the path
narrow a search for the name <pattern> <where> by piping it to grep <word>
which paths <where> end in a name like <pattern> and contain <word>
look for the name <pattern> <where> and filter the result, <word> must occur
results for <pattern> <where>, only lines with <word>
two filters <where>: name <pattern> by find, path with <word> by grep

= grep-ends quiet
> find <where> | grep '\.<ext>$'
list everything <where> and grep for paths that end in .<ext>
use find without tests and grep for the suffix .<ext> <where>
pipe find <where> into grep so that only names with the ending .<ext> remain
filter a recursive listing <where> with grep, extension .<ext>
grep the paths <where> for .<ext> at the end of the line
<where> find piped to grep, lines that finish with .<ext>
print paths <where> whose last characters are .<ext>, by grep and not by -name
show the output of find <where>, restricted by grep to .<ext> at the end
take the full listing of <where> and let grep select what ends with .<ext>
with grep on the find output, all paths ending in .<ext> <where>
which lines of the listing <where> match a grep for the extension .<ext>
anchored grep for .<ext> over all paths <where>
search the path list <where> by grep for the file ending .<ext>

= grep-either quiet
> find <where> | grep -E '\.(<ext>|<ext2>)$'
list everything <where> and grep for paths that end in .<ext> or .<ext2>
use find and an extended grep for the suffixes .<ext> and .<ext2> <where>
pipe find <where> into grep -E so that only names ending in .<ext> or .<ext2> remain
filter a recursive listing <where> with egrep, extensions .<ext> and .<ext2>
grep the paths <where> for .<ext> or .<ext2> at the end of the line
<where> find piped to grep -E, lines that finish with .<ext> or else .<ext2>
print paths <where> that match an extended regex for the endings .<ext> and .<ext2>
show the output of find <where>, restricted by grep to either ending, .<ext> or .<ext2>
take the full listing of <where> and let grep select what ends with .<ext> or with .<ext2>
with one grep on the find output, all paths ending in .<ext> or .<ext2> <where>
which lines of the listing <where> match a grep for the two extensions .<ext> and .<ext2>
anchored egrep for .<ext> or .<ext2> over all paths <where>
search the path list <where> by grep -E for two file endings, .<ext> and .<ext2>

= grep-neither quiet
> find <where> | grep -Ev '\.(<ext>|<ext2>)$'
list everything <where> whose path does not end in .<ext> or .<ext2>, using grep
use find and an inverted extended grep to hide the suffixes .<ext> and .<ext2> <where>
pipe find <where> into grep -Ev so that names ending in .<ext> or .<ext2> vanish
filter .<ext> and .<ext2> out of a recursive listing <where> with egrep
print files and directories <where> that end neither in .<ext> nor in .<ext2>
<where> find output without the lines that finish with .<ext> or .<ext2>
search the tree <where> for all but paths with the endings .<ext> and .<ext2>
show the output of find <where>, minus what ends in .<ext> or .<ext2>
take the full listing of <where> and let grep discard what ends with .<ext> or with .<ext2>
all paths <where> apart from *.<ext> and *.<ext2>, folders are shown too
what is there <where> besides .<ext> and .<ext2> endings, files and folders
anchored inverted egrep for .<ext> or .<ext2> over all paths <where>
everything <where> except the two file endings .<ext> and .<ext2>

= grep-three change
> find <where> -type f | grep -E '\.(<ext>|<ext2>|<ext3>)$' > <new>
search <where> for regular files with the extensions <ext>, <ext2> or <ext3> and save the result in <new>
list files <where> that end in .<ext>, .<ext2> or .<ext3>, output to <new>
write the paths of all .<ext>, .<ext2> and .<ext3> files <where> into the file <new>
use find and grep -E for three endings, .<ext>, .<ext2> and .<ext3>, <where>, redirected to <new>
put a list of the <ext>, <ext2> and <ext3> files <where> into <new>
<new> should hold the paths of the files <where> ending in .<ext>, .<ext2> or .<ext3>
<where> files of three types (.<ext>, .<ext2> or .<ext3>) to the list <new>
recursive file list <where> restricted to .<ext>, .<ext2>, .<ext3>, kept in <new>
make <new> from the names of regular files <where> with suffix .<ext>, .<ext2> or .<ext3>
find regular files <where> matching any of .<ext>, .<ext2> and .<ext3> and store their paths as <new>
note down in <new> which files <where> end with .<ext>, .<ext2> or .<ext3>
egrep the files <where> for the three suffixes .<ext>, .<ext2>, .<ext3>, result file <new>
i want <new> to list everything of type .<ext>, .<ext2> or .<ext3> <where>, only regular files

= no-denied quiet
> find <where> -name '<name>' 2>&1 | grep -v 'Permission denied'
find <name> <where> and hide only the "Permission denied" messages, other errors stay
search <where> for <name>, show all errors apart from permission denied
look for <name> <where>, join errors to the output and filter the lines with Permission denied
list every <name> <where> without permission denied lines but with any other error message
use find and grep -v to get rid of Permission denied while searching <name> <where>
<where> locate <name>, permission denied noise removed by grep
print paths to <name> <where>, sending stderr through grep so that denied messages vanish
<name> <where>: the search prints lots of Permission denied, filter just these
do not show Permission denied when looking for <name> <where>, yet report other problems
where is <name> <where>, errors included except for permission denied
search for the name <name> <where> with 2>&1 and grep -v for the denied permissions
drop lines that say Permission denied from the search for <name> <where>
all hits and all errors for <name> <where> save those about denied permissions

= denied-save change
> find <where> 2>&1 | grep -v 'Permission denied' > <new>
write all paths <where> to <new> without the "Permission denied" messages
save the list of files and directories <where> in <new>, errors joined in but permission denied removed
list everything <where> into <new>, filtering out permission denied lines with grep
use find, 2>&1 and grep -v to put the complete listing <where> in <new>, no Permission denied
<new> should get all entries <where> and any error except permission denied
recursive listing <where> to the file <new>, drop the denied permission messages
<where> everything find prints, errors too, less the Permission denied lines, goes to <new>
store the output of find <where> as <new> but discard permission denied complaints
print all entries <where> to <new>, the only errors i do not want are permission denied
keep a full path list of the tree <where> in <new>, with permission denied noise grepped away
dump files and folders <where> into <new> and leave out what says Permission denied
redirect find with its errors <where> to <new>, lines on denied permissions excepted
catalogue of the tree <where> in <new>, Permission denied lines suppressed by grep

= denied-sed quiet
> find <where> -name '<pattern>' 2>&1 | sed '/Permission denied/d'
find entries named <pattern> <where> and delete the "Permission denied" lines with sed
use sed to drop Permission denied from a search for <pattern> <where>
search <where> for <pattern>, error output included, and let sed remove permission denied
pipe find for <pattern> <where> through sed so that denied permissions are not printed
list everything that matches <pattern> <where> with sed deleting permission denied messages
<where> <pattern> by find, and sed '/.../d' for the Permission denied lines
print the <pattern> entries <where>, joined with the errors, of which sed cuts Permission denied
look for <pattern> <where>; stderr goes into sed, where permission denied is deleted
sed away the permission denied noise while finding <pattern> <where>
display <pattern> <where> and all messages other than Permission denied, by sed
filter with sed: results for <pattern> <where> and errors, no Permission denied
show files/directories called <pattern> <where>, sed removing lines on denied permission
results for <pattern> <where> without the permission denied lines, stream edited by sed

= grep-nogit quiet
> find <where> | grep -v '/\.git'
list everything <where> except git's own files
find all files and directories <where> and leave out paths with .git, using grep
search the tree <where> for all entries but those of .git
use find and grep -v to hide .git <where>
print the whole tree <where> without the git stuff
<where> files and folders, nothing from .git
show the recursive listing <where> with .git paths filtered out
display all paths <where> that do not lie in a .git directory, by grep
everything in the working copy <where>, the repository data of git excluded
drop .git lines from the output of find <where>
all paths <where> minus .git, .gitignore and the like
walk the tree <where> but suppress whatever begins with .git
exclude the version control files of git from a listing of everything <where>

= grep-hits
> find <where> | grep -c '<word>'
count the paths <where> that contain <word>
how many files or directories <where> have <word> in their path
number of paths <where> that match <word>
use find and grep -c to count paths with <word> <where>
<where> in how many path names does <word> occur
find everything <where> and count the lines with <word>
total of entries <where> whose path mentions <word>, as a number
display how often a path <where> has <word> in it
tally the paths, files and folders, with <word> <where>
calculate the number of entries <where> with <word> anywhere in the pathname
i need a count, not a list, of paths with <word> <where>
pipe find <where> into grep and have it count <word>
quantity of path names <where> in which <word> appears

= grep-fromfile quiet
> find <where> -type f | grep -Ff <sorted>
list the files <where> whose path contains one of the strings in <sorted>
find files <where> that match any line of the file <sorted>
use find and grep -f to select files <where> by the names in <sorted>
print paths of regular files <where> in which a word from <sorted> occurs
<where> which files are mentioned in the list <sorted>
filter the files <where> with the fixed strings of <sorted>
<sorted> has names, one a line, find the files <where> that fit any of them
search <where> for all files named in <sorted>
look up every entry of <sorted> among the files <where>
display the file paths <where> that contain something listed in <sorted>
take the patterns from <sorted>, literally, and show matching file paths <where>
are there files <where> whose path includes an entry of <sorted>
compare the file paths <where> with the wanted list <sorted> and print those that are in it

= grep-uuid quiet
> find <where> | grep -E '/[0-9a-f-]{36}\.<ext>$'
find everything <where> whose name is a uuid with the extension .<ext>
list paths <where> named by 36 hexadecimal digits or dashes followed by .<ext>
use find and grep -E for uuid.<ext> <where>
which .<ext> names <where> consist of a uuid
print entries <where> with a name of 36 characters from 0-9, a-f and dash, plus .<ext>
<where> names in the form of a uuid that end in .<ext>
search the tree <where> for .<ext> names that look like a uuid
pick the uuid-named *.<ext> out of a listing <where> with an extended regex
display paths <where> whose last part is a uuid and .<ext>
generated names, that is uuids, with suffix .<ext> <where>
filter the paths <where> by the regex of a 36 character hex id before .<ext>
everything <where> called like a uuid and ending in .<ext>
egrep the listing <where> for 36 hex digits or dashes and then .<ext>

= grep-visible quiet
> find <where> -type f | grep -v '/\.[^/]'
list all files <where> except hidden ones and those in hidden directories, using grep
find regular files <where> and filter out every path with a dot name by grep -v
use find and grep -v to hide dot files and dot folders <where>
print the visible files <where> by dropping paths with a slash followed by a dot and a name
<where> files only, grep away anything hidden
pipe the files <where> through grep so that hidden paths disappear
recursive file list <where> with hidden files and folders grepped out
show files <where> whose path has no component that begins with a dot, with a grep filter
remove hidden paths from the list of files <where> by an inverted grep
which files <where> are left when grep discards the hidden ones
the files <where>, not the hidden ones, find plus grep
display regular files <where>, the grep filter takes out .git, .cache and all other dot names
file paths <where> without any hidden part, filtered by grep -v

= grep-nonascii quiet
> find <where> | grep -P '[^\x00-\x7F]'
find files and directories <where> with non-ASCII characters in their path
which names <where> have umlauts, accents or other special characters outside of ascii
list paths <where> that are not plain ASCII
use find and grep -P to show non-ascii file names <where>
print entries <where> whose pathname contains a character above 7F
<where> names with foreign letters, like chinese or accented ones
search the tree <where> for names that are not pure ascii
are there strange unicode characters in file names <where>
display every path <where> in which a non-ASCII byte occurs
filter the listing <where> for characters outside of the ascii range
before i copy to an old disk: which paths <where> have non-ascii letters
unicode names <where>, files and folders
any é, ü or emoji in the file names <where>, list these paths

= sort-field quiet
> find <where> -name '*.<ext>' | sort -t _ -k 2n
find everything named *.<ext> <where> and sort it numerically by the second field, separated by _
list *.<ext> <where>, ordered by the number after the first underscore
use find and sort -t _ -k 2n on *.<ext> <where>
sort the *.<ext> paths <where> on the number that follows the underscore
<where> *.<ext> in numeric order of the part behind the first _
print *.<ext> entries <where> sorted by the numeric second column with delimiter underscore
names like shot_12.<ext> <where>, arranged by their number
order paths ending in .<ext> <where> by the digits after the first underscore
search for *.<ext> <where> and arrange the results on underscore field two, as numbers
display all *.<ext> <where>, with _ as separator and field 2 as numeric key
by the number in second place between underscores: *.<ext> <where>
the *.<ext> <where> are called name_number, sort them on that number
numeric sort on the second underscore-separated part of all *.<ext> <where>

= sort-fold
> find <where> -type f | sort -f
list all files <where> sorted alphabetically $case
find regular files <where> and sort the paths without regard to case
use find and sort -f on the files <where>
alphabetical list of files <where>, capital and small letters alike
<where> file paths in case-insensitive order
sort every file path of the tree <where>, folding upper and lower case
print the files <where> ordered by path, A and a being equal
order the files <where> alphabetically, capitals must not come first
display regular files <where> in dictionary order, case ignored
recursive file list <where>, sorted case-blind
arrange the paths of files <where> from a to z in any capitalisation
names with capitals should not be apart: sort files <where> with case folded
files <where>, sorted so that upper and lower case are mixed

= sort-version quiet
> find <where> -type f -name '*.<ext>' | sort -V
list the <ext> files <where> in version order
find .<ext> files <where> and sort them naturally, 2 before 10
use find and sort -V on <ext> files <where>
natural sort of the paths of all .<ext> files <where>
<where> <ext> files ordered so that file10 comes after file9
sort the .<ext> files <where> by the version numbers in their names
print *.<ext> files <where>, numbers inside the names in numeric order
order the <ext> files <where> by version
display files ending in .<ext> <where> in human number order
recursive list of .<ext> files <where>, version sorted
arrange <ext> files <where> as v1, v2, v10 and not as v1, v10, v2
names with numbers, suffix .<ext>, <where>, please in natural order
version-aware sorting of the <ext> files <where>

= first-ext quiet
> find <where> -type f -name '*.<ext>' | head -n 1
find the .<ext> files <where> and show only the first one found
print one <ext> file <where>, the first that find reports
use find and head for the first .<ext> file <where>
first result of a search for <ext> files <where>
<where> give me just the first file that ends in .<ext>
display a single .<ext> file <where>, whichever comes first
search <where> for files with suffix .<ext> and keep the first line
one example of an <ext> file <where>, cut by head
list the <ext> files <where> and stop after one line
take the top line of the list of .<ext> files <where>
which <ext> file <where> does find name first
only the first path of a file ending in .<ext> <where>
head -1 of the .<ext> files <where>

= last-ext quiet
> find <where> -type f -name '*.<ext>' | sort | tail -n 1
find the .<ext> files <where>, sort them and show the last one
print the alphabetically last <ext> file <where>
use find, sort and tail for the final .<ext> file <where>
last path in the sorted list of <ext> files <where>
<where> the file ending in .<ext> that comes last in the alphabet
display a single .<ext> file <where>, the one at the end of the alphabetical order
search <where> for files with suffix .<ext>, order by path and keep the last line
backups have the date in the name: the last of the <ext> files <where> by name
sort the <ext> files <where> and cut the list to its last line
take the bottom line of the sorted list of .<ext> files <where>
which <ext> file <where> has the highest path in alphabetical order
only the very last path, sorted, of files ending in .<ext> <where>
greatest name among the .<ext> files <where>

= sorted-head
> find <where> -type f | sort | head -n <n>
find all files <where>, sort them and show the first <n>
print the <n> alphabetically first files <where>
use find, sort and head for the first <n> paths of files <where>
sorted list of files <where>, cut after <n> lines
<where> the <n> files that lead the alphabet
display <n> files <where> from the top of the sorted order
search <where> for regular files, order the paths and keep <n> from the start
which <n> files <where> come first by path
alphabetical file list <where>, first <n> lines
the opening <n> lines of the sorted paths of files <where>
order the files <where> from a to z and stop at <n>
first <n> in alphabetical order among all files <where>
lowest <n> file paths <where> in sort order

= sorted-tail
> find <where> -type f | sort | tail -n <n>
find all files <where>, sort them and show the last <n>
print the <n> alphabetically last files <where>
use find, sort and tail for the final <n> paths of files <where>
sorted list of files <where>, only the last <n> lines
<where> the <n> files that end the alphabet
display <n> files <where> from the bottom of the sorted order
search <where> for regular files, order the paths and keep <n> from the end
which <n> files <where> come last by path
alphabetical file list <where>, closing <n> lines
the final <n> lines of the sorted paths of files <where>
order the files <where> from a to z and show the end, <n> lines
last <n> in alphabetical order among all files <where>
highest <n> file paths <where> in sort order

= nth-file quiet
> find <where> -type f | sort | sed -n '<line>p'
print the path number <line> in the sorted list of files <where>
which file <where> is number <line> in alphabetical order
use find, sort and sed to get line <line> of the file list <where>
sort the files <where> and show only line <line>
<where> file number <line> by alphabet
display just the entry at position <line> of the sorted files <where>
find regular files <where>, order them and pick line <line>
the path in place <line> when the files <where> are sorted
only item <line> from the alphabetical list of files <where>
out of the sorted file paths <where> take number <line>
line <line>, nothing else, of the ordered list of files <where>
give me the file at rank <line> in path order <where>
pick the file in position <line> <where>, paths sorted first

= names-sorted
> find <where> -type f -printf '%f\n' | sort
list the names of all files <where> without their folders, sorted
find files <where> and print only the base names in alphabetical order
use find -printf %f and sort on the files <where>
alphabetical list of bare file names <where>
<where> file names, not paths, from a to z
print sorted names of the regular files <where>, directory part removed
names only, sorted, of every file <where>
display just the file names of the tree <where>, in order
strip the directories from the files <where> and sort what is left
show an ordered list of the names that files <where> have, repeated names included
all file names <where>, no path, alphabetically
base names of files <where>, sorted
what are the files <where> called, in alphabetical order without path

= names-unique
> find <where> -type f -printf '%f\n' | sort -u
list the distinct names of files <where> without their folders
find files <where> and print each base name only once, sorted
use find -printf %f and sort -u on the files <where>
unique file names <where>, no paths
<where> every file name once, in alphabetical order
print the names of the regular files <where>, directory removed and duplicates dropped
which different file names occur <where>
display the set of bare file names of the tree <where>
strip the directories from the files <where>, sort and remove repeated names
names only, each a single time, of all files <where>
what different names do the files <where> have
file names <where> without repetition, folder part left out
deduplicated list of base names of files <where>

= names-tally
> find <where> -type f -printf '%f\n' | sort | uniq -c | sort -rn
count how often each file name occurs <where>, most frequent first
which file names <where> are the most common, with numbers
use find, sort and uniq -c on the base names of files <where>, highest count at the top
frequency of file names <where>, descending
<where> how many files share each name, ordered by that number
print every file name <where> with its number of occurrences, sorted from many to few
statistics of file names in the tree <where>, most used name leading
display name and count for all files <where>, by falling count
rank the bare names of files <where> by how often they appear
group files <where> by name and count each group, largest group first
tally of same-named files <where>, biggest first
names that repeat <where>: list names with count, sorted by it
how common is each file name <where>, ordered from the commonest down

= dirs-rest
> find <where> -type d | tail -n +2
list all directories <where> but not the starting directory, by skipping the first line
find directories <where> and drop the first line of output with tail
use find and tail -n +2 for the subfolders <where>
folders <where>, output from line two on
<where> all directories, without the first line, which is the start itself
print directories <where>, leaving off the top line
remove the first entry from the list of directories <where>
display the folders <where> beginning at the second line
skip line one of find -type d <where>
directories of the tree <where>, everything after the first line
show each folder <where> save for the first one printed
pipe the folder list <where> into tail so that it starts with the second
the list of directories <where> minus its first line

= nodot-dirs
> find . -maxdepth 1 -type d | sed '/^\.$/d'
list the directories <here> without the . entry, removed by sed
find folders one level down <here> and delete the line with the single dot
use find and sed to show the subfolders <here>, not . itself
print the immediate subdirectories <here>, dropping the dot with sed
first level folders <here>, with sed taking out the current directory entry
maxdepth 1 directories <here>, sed away the lone dot
show directories <here> at most one level deep and remove "." from the output
direct subfolders <here> by find, the line that is just a dot deleted
get rid of the dot line when listing the folders <here> with find
find -type d on one level <here>, the . filtered by sed
display folders <here>, no recursion, and leave . out of the list through sed
pipe the first level directories <here> through sed to lose the dot entry
all folders right <here> except . (use sed)

= nodotslash
> find . -type f | sed 's|^\./||'
list all files <here> recursively without the leading ./ in front, using sed
find files <here> and strip ./ from the beginning of each path
use find and sed to remove the dot slash from the file paths <here>
file paths <here>, cut off the initial ./ by sed
print every file <here>, subfolders too, with ./ deleted at the start of the line
sed away the ./ that find puts before each file <here>
recursive file list <here>, no ./ prefix, via sed
display the files <here> as sub/name and not as ./sub/name, with sed
i do not want the ./ at the front of the files that find lists <here>, strip it with sed
remove the first two characters ./ from the paths of all files <here> by a sed command
clean up find's file list <here>: drop the leading dot and slash by substitution
pipe the files <here> through sed to get rid of ./
paths of files <here> where sed has erased the leading ./

= indented quiet
> find <where> -maxdepth 1 -type f | sed 's|.*/|   |'
list the files <where>, no subfolders, by name only and indented by three blanks
find files directly <where> and print the names with three spaces in front
use find and sed to print file names <where> indented by three, this level only
file names <where> without path, preceded by 3 spaces, not recursive
<where> names of the files on the first level, shifted right by three blanks
print an indented list of file names <where>, three spaces, no recursion
replace the directory part of the files <where> with three spaces, depth one
display bare names of files <where> with an indent of 3, subdirectories not searched
show the files right <where>, path removed and three blanks put before
indent by three spaces every file name found <where> at the top level
non-recursive file list <where>, names alone, each line starting with 3 blanks
for the report: names of the files <where>, three blanks at the beginning of each line, no subfolders
three spaces and then the name, for each file immediately <where>
`,
  ),
)
