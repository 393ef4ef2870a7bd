import { intents } from '../grammar.ts'

/** Looking at files and folders as people ask for it day by day: lists, dates, sizes, yes-or-no questions, what is where. */
export const missedFolders = intents(
  'files',
  String.raw`
= folders-year quiet
> find <dir> -type f -newermt <year>-01-01 ! -newermt '<year>-01-01 +1 year'
files changed in <year> below <dir>
$find the files in <dir> that were last changed in the year <year>
which files in <dir> are from <year>?
everything in <dir> last modified in <year>, files only, subfolders too
Print the paths of all files under <dir> whose modification date lies in <year>.
what did I change in <dir> during <year>? list the files
all files of the year <year> in <dir> and its subfolders, going by the date of change
I need every file from <year> that lies in <dir>
files under <dir> modified between the start and the end of <year>
<dir>: list files dated <year>, neither older nor newer
show me what in <dir> was edited in <year> (files)
the files of <dir> with a modification date in <year>
find files last saved in <year> somewhere in <dir>

= folders-year-ext quiet
> find <dir> -type f -name '*.<ext>' -newermt <year>-01-01 ! -newermt '<year>-01-01 +1 year'
.<ext> files below <dir> changed in <year>
$find the .<ext> files in <dir> that were last modified in <year>
which .<ext> files in <dir> are from the year <year>?
Print the paths of all .<ext> files under <dir> whose modification date lies in <year>.
all the .<ext> from <year> in <dir> and its subfolders
I need the .<ext> files of <dir> dated <year>
the .<ext> files in <dir>, but only those last changed in <year>
list .<ext> files of <year> from <dir> with everything below it
show me each .<ext> file under <dir> that was edited during <year>
<dir>: files ending in .<ext> and last saved in <year>
only .<ext> files with a modification date in <year>, searched in <dir>
please look in <dir> for .<ext> files modified in the year <year>

= folders-year-count
> find <dir> -type f -newermt <year>-01-01 ! -newermt '<year>-01-01 +1 year' | wc -l
how many files in <dir> were last changed in <year>?
$count the files below <dir> that were modified in <year>
number of files from the year <year> in <dir>, subfolders included
Print how many files under <dir> have a modification date in <year>, only the number.
count of <year> files in <dir> and everything below it
how many of the files in <dir> are from <year>
I want to know the number of files in <dir> dated <year>
<dir>: amount of files last saved in <year>
tell me how many files I edited in <dir> during <year>
just the count: files in <dir> modified in the year <year>
files of <year> in <dir>, how many are there?
please count what files in <dir> were last changed in <year>

= folders-before-year quiet
> find <dir> -type f ! -newermt <year>-01-01
files in <dir> from before <year>
$find the files below <dir> last changed before the year <year>
which files in <dir> are older than <year>?
Print the paths of all files under <dir> that were last modified before the beginning of <year>.
everything in <dir> not changed since the start of <year>, files only
all files of <dir> that nobody has touched since January 1, <year>
list the files in <dir> whose date is earlier than <year>
old stuff: files under <dir> dated before <year>
I need every file in <dir> last edited before <year> began
<dir>: files with a modification date before <year>
files last saved in the years before <year>, somewhere in <dir>
show files under <dir> that have not been modified in <year> or later

= folders-since-year quiet
> find <dir> -type f -newermt <year>-01-01
files in <dir> changed since <year>
$find the files below <dir> modified in <year> or later
which files in <dir> are from <year> or newer?
Print the paths of all files under <dir> that were last modified after the beginning of <year>.
everything in <dir> changed since the start of <year>, files only
list the files in <dir> dated <year> and later
I need every file in <dir> that was edited since January 1, <year>
<dir>: files with a modification date in or after <year>
files last saved from <year> on, somewhere in <dir>
all files of <dir> not older than <year>
show files under <dir> that were modified since <year> began
newer stuff: files of <dir> from <year> onwards

= folders-oldest-one
> ls -tr <dir> | head -n 1
which file in <dir> is the oldest
the oldest file in <dir>, just its name
$show the name of what has lain unchanged longest in <dir>
oldest thing in <dir>, name only
Print only the name of the oldest entry directly in <dir>.
what is the oldest file directly in <dir>?
name of the file in <dir> with the earliest modification time, no subfolders
<dir>: least recently changed entry
which one in <dir> was changed the longest time ago? only the name
I want the name of the single oldest file in <dir>
ls <dir> oldest first and only the first name
tell me the least recently modified file in <dir>

= folders-ext-oldest-n quiet
> ls -tr <plaindir>/*.<ext> | head -n <n>
<n> oldest .<ext> files in <plaindir>
the <n> oldest .<ext> directly in <plaindir>, oldest first
$show the <n> .<ext> files of <plaindir> that were changed the longest time ago
which <n> .<ext> files in <plaindir> are the oldest?
Print the paths of the <n> least recently modified .<ext> files in <plaindir>.
oldest .<ext> in <plaindir>, <n> of them
I need the <n> earliest .<ext> files from <plaindir>
ls the .<ext> files of <plaindir> oldest first, only the first <n>
of the .<ext> files in <plaindir> give me the <n> with the earliest date
<plaindir>: top <n> oldest .<ext> files
what are the <n> .<ext> files untouched for longest in <plaindir>
the first <n> .<ext> files of <plaindir> by date, oldest on top

= folders-ext-smallest-n quiet
> ls -Sr <plaindir>/*.<ext> | head -n <n>
<n> smallest .<ext> files in <plaindir>, names only
the <n> smallest .<ext> directly in <plaindir>, smallest first
which <n> .<ext> files in <plaindir> are the smallest? just names
$show the names of the <n> smallest .<ext> files of <plaindir>, no subfolders
Print only the paths of the <n> smallest .<ext> files that lie directly in <plaindir>.
the tiniest <n> .<ext> files in <plaindir>, without the sizes
ls the .<ext> files of <plaindir> smallest first, only the first <n>
of the .<ext> files in <plaindir> name the <n> smallest
<plaindir>: <n> smallest .<ext> files by name
I need the names of the <n> lightest .<ext> files in <plaindir>
names of the <n> .<ext> files with the fewest bytes in <plaindir>
list just the <n> tiniest .<ext> files from <plaindir>

= folders-ext-long-newest parse
> ls -lt <plaindir>/*.<ext>
list the .<ext> files in <plaindir> with date and size, newest on top
the .<ext> files of <plaindir> in detail, newest first
long listing of the .<ext> in <plaindir>, most recent first
$show size, owner and date of the .<ext> files directly in <plaindir>, latest first
details of every .<ext> file in <plaindir>, sorted by date with the newest at the top
Print a long listing of the .<ext> files in <plaindir>, ordered from newest to oldest.
ls -l the .<ext> files in <plaindir> by time
all .<ext> in <plaindir> with details, last changed first
<plaindir>: .<ext> files, detailed, sorted by modification time, newest first
I want the .<ext> files of <plaindir> with sizes and dates, the latest on top
detailed list of .<ext> files directly in <plaindir>, most recently changed first
show .<ext> files from <plaindir> long, newest to oldest

= folders-ext-long-biggest parse
> ls -lS <plaindir>/*.<ext>
list the .<ext> files in <plaindir> with details, biggest on top
the .<ext> files of <plaindir> in detail, largest first
long listing of the .<ext> in <plaindir>, biggest first
$show size, owner and date of the .<ext> files directly in <plaindir>, largest first
details of every .<ext> file in <plaindir>, sorted by size with the largest at the top
Print a long listing of the .<ext> files in <plaindir>, ordered from largest to smallest.
ls -l the .<ext> files in <plaindir> by size
all .<ext> in <plaindir> with details, heaviest first
<plaindir>: .<ext> files, detailed, sorted by size, biggest first
I want the .<ext> files of <plaindir> with date and size, the biggest on top
detailed list of .<ext> files directly in <plaindir>, largest one first
show .<ext> files from <plaindir> long, biggest to smallest

= folders-dir-empty-yes
> [ -z "$(ls -A <mydir>)" ] && echo yes || echo no
is <mydir> empty? yes or no
say yes if nothing is in <mydir>, otherwise no
print yes when <mydir> has no files at all, hidden ones included, and no when it has
is there nothing in <mydir>? answer yes/no
yes or no: is <mydir> completely empty
check whether <mydir> is empty and print yes or no
Print "yes" if <mydir> contains nothing and "no" if it contains something.
tell me with yes or no if <mydir> is empty
<mydir> empty? yes/no
can I assume that <mydir> is empty - yes or no?
echo yes for an empty <mydir>, no for one with anything in it
I only need a yes or a no: has <mydir> no content

= folders-dir-full-yes
> [ -n "$(ls -A <mydir>)" ] && echo yes || echo no
is there anything in <mydir>? yes or no
say yes if something is in <mydir>, otherwise no
does <mydir> have any content, yes/no
print yes when <mydir> holds at least one file or folder and no when it is empty
yes or no: has <mydir> anything in it
check whether <mydir> contains anything at all and print yes or no
Print "yes" if <mydir> is not empty and "no" if it is.
is <mydir> non-empty? answer yes or no
anything inside <mydir>? yes/no
tell me with yes or no whether <mydir> is not empty
echo yes if there are files of any kind in <mydir>, no if there are none
I only need a yes or a no: does <mydir> contain something

= folders-file-empty-yes
> [ -s <anyfile> ] && echo no || echo yes
is <anyfile> empty? yes or no
is the file <anyfile> empty, answer yes or no
say yes if <anyfile> has no content, otherwise no
yes or no: is <anyfile> an empty file
print yes when <anyfile> is zero bytes long and no when it has content
check if <anyfile> is empty and print yes or no
<anyfile> empty? yes/no
tell me with yes or no whether there is nothing in the file <anyfile>
Print "yes" if <anyfile> is empty and "no" if it is not.
has <anyfile> zero length? answer with yes or no
echo yes for an empty <anyfile>, no otherwise
I only need a yes or a no: is there nothing written in <anyfile>

= folders-file-filled-yes
> [ -s <anyfile> ] && echo yes || echo no
does <anyfile> have any content? yes or no
is there anything in the file <anyfile>, answer yes or no
say yes if <anyfile> is not empty, otherwise no
yes or no: is something written in <anyfile>
print yes when <anyfile> is larger than zero bytes and no when it is empty
check if <anyfile> has content and print yes or no
<anyfile> not empty? yes/no
tell me with yes or no whether <anyfile> contains something
Print "yes" if <anyfile> is non-empty and "no" if it is empty.
is <anyfile> longer than 0 bytes? answer yes or no
echo yes for a non-empty <anyfile>, no for an empty one
I only need a yes or a no: is there data in <anyfile>

= folders-files-same-yes
> cmp -s <bare> <bare2> && echo yes || echo no
are <bare> and <bare2> the same? yes or no
say yes if <bare> and <bare2> are identical, otherwise no
is <bare> identical to <bare2>? answer yes or no
yes or no: do <bare> and <bare2> have the same content
print yes when <bare> equals <bare2> byte by byte, no when not
check if <bare> and <bare2> are equal and print yes or no
<bare> same as <bare2>? yes/no
tell me with yes or no whether <bare> is an exact copy of <bare2>
Print "yes" if the files <bare> and <bare2> have identical contents and "no" otherwise.
is there no difference between <bare> and <bare2>? answer with yes or no
echo yes if <bare> matches <bare2> exactly, else no
I only need a yes or a no: are <bare> and <bare2> identical

= folders-dirs-same-yes
> diff -rq <mydir> <mydir2> > /dev/null && echo yes || echo no
are the folders <mydir> and <mydir2> identical? yes or no
say yes if the contents of <mydir> and <mydir2> are the same, otherwise no
is the folder <mydir> an exact copy of <mydir2>? answer yes or no
yes or no: do the directories <mydir> and <mydir2> hold the same files with the same content
print yes when <mydir> and <mydir2> do not differ anywhere, no when they do
check if the directories <mydir> and <mydir2> are equal, subfolders too, and print yes or no
folder <mydir> same as folder <mydir2>? yes/no
tell me with yes or no whether the folders <mydir> and <mydir2> match completely
Print "yes" if the directory trees <mydir> and <mydir2> are identical and "no" otherwise.
is there no difference between the folders <mydir> and <mydir2>? answer with yes or no
echo yes if all files in <mydir> and <mydir2> are the same, else no
I only need a yes or a no: are these two folders identical, <mydir> and <mydir2>

= folders-bigger-yes
> [ "$(stat -c %s <anyfile>)" -gt "$(stat -c %s <anyfile2>)" ] && echo yes || echo no
is <anyfile> bigger than <anyfile2>? yes or no
say yes if <anyfile> is larger than <anyfile2>, otherwise no
does <anyfile> have more bytes than <anyfile2>? answer yes or no
yes or no: is the file <anyfile> larger than the file <anyfile2>
print yes when <anyfile> takes more bytes than <anyfile2> and no when it does not
check whether <anyfile> is bigger in size than <anyfile2>, print yes or no
<anyfile> larger than <anyfile2>? yes/no
tell me with yes or no if <anyfile> is the larger one compared with <anyfile2>
Print "yes" if the size of <anyfile> is greater than that of <anyfile2> and "no" otherwise.
echo yes if <anyfile> is bigger than <anyfile2>, else no
is the size of <anyfile> above the size of <anyfile2>, yes or no
I only need a yes or a no: is <anyfile> heavier than <anyfile2>

= folders-size-difference
> echo $(( $(stat -c %s <anyfile>) - $(stat -c %s <anyfile2>) ))
how many bytes is <anyfile> larger than <anyfile2>
the difference in bytes between the sizes of <anyfile> and <anyfile2>
size of <anyfile> minus size of <anyfile2>
by how many bytes is <anyfile> bigger than <anyfile2>?
Print the size of <anyfile> less the size of <anyfile2>, in bytes, only the number.
subtract the size of <anyfile2> from the size of <anyfile>
how much bigger, in bytes, is <anyfile> compared with <anyfile2>
$show how many more bytes <anyfile> has than <anyfile2>
byte size difference <anyfile> - <anyfile2>
I want the number of bytes that <anyfile> exceeds <anyfile2> by
what is the size difference of <anyfile> to <anyfile2> in bytes
bytes in <anyfile> minus bytes in <anyfile2>, please

= folders-more-than-yes
> [ "$(ls <dir> | wc -l)" -gt <n> ] && echo yes || echo no
are there more than <n> files in <dir>? yes or no
say yes if <dir> has more than <n> entries, otherwise no
does <dir> hold more than <n> files, yes/no
yes or no: more than <n> things directly in <dir>
print yes when over <n> files lie in <dir> and no when not
check whether <dir> contains more than <n> entries and print yes or no
Print "yes" if there are more than <n> files and folders in <dir> and "no" otherwise.
has <dir> got more than <n> entries? answer yes or no
tell me with yes or no if there are over <n> files in <dir>
echo yes if the number of files in <dir> exceeds <n>, else no
over <n> files in <dir>? yes or no
I only need a yes or a no: is the count of entries of <dir> above <n>

= folders-age-days
> echo $(( ($(date +%s) - $(stat -c %Y <anyfile>)) / 86400 ))
age of <anyfile> in days
how many days ago was <anyfile> last changed?
how old is <anyfile>, in days
number of days since <anyfile> was modified
Print how many whole days have passed since the last change of <anyfile>.
days since the last modification of <anyfile>
$show the age of the file <anyfile> in days, just the number
for how many days has <anyfile> not been changed
how many days old is <anyfile>?
<anyfile>: days since it was last edited
tell me the number of days <anyfile> has been lying untouched
count the days from the last change of <anyfile> until now

= folders-age-hours
> echo $(( ($(date +%s) - $(stat -c %Y <anyfile>)) / 3600 ))
age of <anyfile> in hours
how many hours ago was <anyfile> last changed?
how old is <anyfile>, in hours
number of hours since <anyfile> was modified
Print how many full hours have passed since the last change of <anyfile>.
hours since the last modification of <anyfile>
$show the age of the file <anyfile> in hours, just the number
for how many hours has <anyfile> not been changed
how many hours old is <anyfile>?
<anyfile>: hours since it was last edited
tell me the number of hours <anyfile> has been lying untouched
count the hours from the last change of <anyfile> until now

= folders-age-minutes
> echo $(( ($(date +%s) - $(stat -c %Y <anyfile>)) / 60 ))
age of <anyfile> in minutes
how many minutes ago was <anyfile> last changed?
how old is <anyfile>, in minutes
number of minutes since <anyfile> was modified
Print how many full minutes have passed since the last change of <anyfile>.
minutes since the last modification of <anyfile>
$show the age of the file <anyfile> in minutes, just the number
for how many minutes has <anyfile> not been changed
how many minutes old is <anyfile>?
<anyfile>: minutes since it was last edited
tell me the number of minutes <anyfile> has been lying untouched
count the minutes from the last change of <anyfile> until now

= folders-names-lower quiet
> ls <dir> | tr '[:upper:]' '[:lower:]'
show the names in <dir> in lower case, without renaming anything
file names of <dir> printed in small letters
list <dir> with every name in lowercase, only on screen
$show the files of <dir>, their names converted to lower case
Print the names of everything in <dir> in lower case; the files themselves keep their names.
the listing of <dir>, all lowercase
how do I list <dir> with the names lowercased but leave the files as they are
ls <dir> through tr, capitals to small letters
lowercase list of what is in <dir>
names in <dir>, printed all in lower case
write out the names in <dir> with small letters only
I want to see the file names in <dir> in lowercase, no renaming

= folders-names-upper quiet
> ls <dir> | tr '[:lower:]' '[:upper:]'
show the names in <dir> in upper case, without renaming anything
file names of <dir> printed in capital letters
list <dir> with every name in uppercase, only on screen
$show the files of <dir>, their names converted to upper case
Print the names of everything in <dir> in capitals; the files themselves keep their names.
the listing of <dir>, all uppercase
how do I list <dir> with the names in capitals but leave the files as they are
ls <dir> through tr, small letters to capitals
uppercase list of what is in <dir>
names in <dir>, printed all in upper case
write out the names in <dir> with capital letters only
I want to see the file names in <dir> in uppercase, no renaming

= folders-unlisted quiet
> ls <dir> | grep -vxFf <bare>
files in <dir> that are not listed in <bare>
which entries of <dir> does <bare> not mention?
names in <dir> that are missing from the list <bare>
$show what is in <dir> but not among the lines of <bare>
<bare> has one file name per line; print the names in <dir> that do not stand in it
list <dir> without the names that are in <bare>
everything in <dir> except the names given in <bare>
what lies in <dir> and is not on the list <bare>
the files of <dir> that <bare> forgets
ls <dir> minus the names in <bare>
entries of <dir> not found as a line in <bare>
compare <dir> with the name list <bare> and print what is only in the folder

= folders-listed-missing quiet
> grep -vxFf <(ls <dir>) <bare>
which names in <bare> are missing from <dir>?
lines of <bare> for which there is no file in <dir>
names listed in <bare> that do not exist in <dir>
$show the names in <bare> that <dir> does not hold
<bare> has one file name per line; print those that are not in <dir>
what is on the list <bare> but not in <dir>
entries of the list <bare> without a file of that name in <dir>
compare the name list <bare> with <dir> and print what is only on the list
which of the files named in <bare> are not there in <dir>
of the names in <bare> print only those that cannot be found in <dir>
the list <bare> minus what lies in <dir>
missing files: names of <bare> not in <dir>

= folders-list-each-yes-no
> while IFS= read -r f; do [ -e "$f" ] && echo "$f yes" || echo "$f no"; done < <bare>
for each name in <bare> tell me if the file exists
go through <bare> and print every name with yes if it exists and no if not
each line of <bare> is a file name: print it and yes or no, whether it is there
which of the names in <bare> exist? print all names followed by yes or no
$show every file name from <bare> with yes or no behind it for existing or missing
check the files listed in <bare>: name and yes or no
Read file names from <bare> and print, for each one, the name and "yes" if it exists or "no" if it does not.
does each file named in <bare> exist? name plus yes/no per line
for all lines of <bare> say yes or no depending on whether such a file exists
list the names in <bare>, each with yes or no for whether it exists here
tell me line by line if the files in the list <bare> are there, with yes or no
loop over <bare> and report yes or no for the existence of each name

= folders-listed-total parse
> xargs -d '\n' du -ch < <bare> | tail -n 1
total size of the files named in <bare>
how much space do the files listed in <bare> take together?
<bare> has one file name per line: what is their size in total
add up the disk usage of all files listed in <bare>
Print the total disk usage of the files whose names stand in <bare>, human readable.
sum of the sizes of the files that <bare> names
how big are the files on the list <bare> altogether
disk usage of everything listed in <bare>, only the total
one total for the files given by name in <bare>
the files listed line by line in <bare>: how much room do they need in all
feed the names in <bare> to du and show the total
I want the overall size of the files <bare> lists

= folders-skip-ext-here
> ls --ignore='*.<ext>'
list all files here except .<ext>
ls here without the .<ext> files
everything in this folder but the .<ext> files, names only
$show what is in the current directory, leaving out files that end in .<ext>
Print the names in the current directory except those with the extension .<ext>.
this folder's listing minus all .<ext>
what is here apart from the .<ext> files?
hide the .<ext> files when listing this folder
ls and ignore *.<ext>
names in the working directory, no .<ext> files
list what's here, but skip everything ending with .<ext>
all entries here that are not .<ext> files

= folders-skip-ext-in quiet
> ls --ignore='*.<ext>' <dir>
list everything in <dir> except .<ext> files, not deeper
ls <dir> without the .<ext> files
names in <dir> but no .<ext>, just that folder
$show what is directly in <dir>, leaving out files that end in .<ext>
Print the names in <dir> except those with the extension .<ext>, no subfolders.
the listing of <dir> minus all .<ext>
what lies in <dir> apart from the .<ext> files? only the top level
hide the .<ext> files when listing <dir>
ls <dir> and ignore *.<ext>
entries of <dir>, one level, that are not .<ext> files
list what's in <dir>, but skip everything ending with .<ext>
names of <dir> with ls, .<ext> files ignored

= folders-skip-name-in quiet
> ls -I <name> <dir>
ls <dir> without the file <name>
list <dir> except for <name>
everything in <dir> but not <name>, names only
$show what is in <dir>, leaving out <name>
Print the names in <dir>, all but <name>.
the listing of <dir> minus <name>
what else lies in <dir> besides <name>
hide <name> when listing <dir>
ls <dir> and ignore <name>
the other files of <dir>, that is all except <name>
list what's in <dir>, only skip <name>
names in <dir> with <name> left out

= folders-names-numbered quiet
> ls <dir> | nl
list the files in <dir> numbered
number the names in <dir>
the entries of <dir> with a running number in front
$show what is in <dir> with line numbers
Print the names in <dir>, each with its number: 1, 2, 3 and so on.
a numbered list of what lies directly in <dir>
ls <dir> with numbered lines
file names of <dir>, counted through from 1
please list <dir> and put numbers before the names
how can I get the listing of <dir> with consecutive numbers
<dir>: numbered file list
enumerate the files of <dir> as 1, 2, 3

= folders-with-path quiet
> ls -d <plaindir>/*
every file in <plaindir> with its folder in front, one per line
list what is in <plaindir> as paths like folder/name
names in <plaindir> including the folder name before each
$show the entries of <plaindir> with the path in front, not deeper
Print the relative path of everything directly in <plaindir>.
ls <plaindir> but with the folder before every name
contents of <plaindir>, each as folder/file
the entries of <plaindir>, folder name prefixed
list everything directly in <plaindir> together with the path to it
paths instead of bare names for what is in <plaindir>, top level only
I want <plaindir>/ in front of each name when listing it
show the things in <plaindir> with their relative paths, one level

= folders-owners-once quiet
> stat -c %U <dir>/* | sort -u
who owns the files in <dir>? each owner once
the owners of what is directly in <dir>, without repeats
list all different owners of the files in <dir>, not deeper
$show the distinct owners found in <dir>, top level only
Print every user who owns something directly in <dir>, each only once.
which users own files directly in <dir>?
unique owners in <dir>
to whom do the files in <dir> belong? every user once
owner names in <dir>, sorted, no duplicates, no subfolders
<dir>: set of owners of its entries
names of all users with something lying directly in <dir>
distinct file owners of <dir>, with stat

= folders-long-names-first quiet
> ls <dir> | awk '{ print length, $0 }' | sort -rn | cut -d' ' -f2-
files in <dir> with the longest name first
list <dir> by length of the names, longest on top
sort the names in <dir> by how long they are, longest first
$show the entries of <dir>, those with the most characters in the name first
Print the names in <dir> ordered by their length, from longest to shortest, without the length.
names of <dir>, from the longest name down to the shortest
ls <dir> ordered by name length, descending
which files in <dir> have long names? list all, longest name first
order the listing of <dir> by number of letters in the name, most first
<dir>: file names, long ones first, short ones last
the names in <dir> by descending length
give me <dir> sorted by name length, longest first

= folders-short-names-first quiet
> ls <dir> | awk '{ print length, $0 }' | sort -n | cut -d' ' -f2-
files in <dir> with the shortest name first
list <dir> by length of the names, shortest on top
sort the names in <dir> by how long they are, shortest first
$show the entries of <dir>, those with the fewest characters in the name first
Print the names in <dir> ordered by their length, from shortest to longest, without the length.
names of <dir>, from the shortest name up to the longest
ls <dir> ordered by name length, ascending
order the listing of <dir> by number of letters in the name, least first
<dir>: file names, short ones first, long ones last
the names in <dir> by ascending length
give me <dir> sorted by name length, shortest first
which names in <dir> are short? all of them, shortest first

= folders-bare-stem
> f=$(basename <relfile>); echo "§{f%.*}"
file name of <relfile> without folder and ending
<relfile> without the path and without the extension
only the bare name of <relfile>, no folder, no extension
strip folder and ending from <relfile>
Print the name of <relfile> without its directory and without its extension.
$show just the stem of <relfile>: neither path nor ending
take <relfile> and drop both the directory and the extension
what is <relfile> called without directory and suffix
base name of <relfile> with the extension cut off as well
remove the path and the file ending from <relfile> and print what is left
the middle bit of <relfile>, between the last slash and the dot
I want the name in <relfile>, directory and extension removed

= folders-no-ending-flat quiet
> find <dir> -maxdepth 1 -type f ! -name '*.*'
files directly in <dir> without an ending
which files in <dir> itself have no extension?
files with no dot in the name, only in <dir>, not below
$show extensionless files of <dir>, no subfolders
Print the files that lie directly in <dir> and have no extension.
files lacking an extension in <dir>, top level only
in <dir>, not deeper, files whose name has no .something at the end
no-extension files at the first level of <dir>
list the files of <dir> that carry no ending, without descending
<dir>: files without extension, not recursive
only files without a suffix, directly in <dir>
find files in <dir> that have no ending, one level

= folders-space-flat quiet
> find <dir> -maxdepth 1 -type f -name '* *'
files directly in <dir> whose name contains a space
which files in <dir> itself have a blank in the name?
files with spaces in their names, only in <dir>, not below
$show the files of <dir> that have a space in the name, no subfolders
Print the files that lie directly in <dir> and have a space in their name.
file names with blanks in <dir>, top level only
in <dir>, not deeper, files with a space somewhere in the name
list the files of <dir> with spaces in the name, without descending
<dir>: files with a blank in the name, not recursive
only files with a space in their name, directly in <dir>
find files in <dir> with names of several words separated by spaces, one level
non-recursive: files in <dir> having spaces in the file name

= folders-stem-any-ext quiet
> find <dir> -type f -name '*<stem>.*'
files in <dir> whose name ends with <stem>, any extension
$find files below <dir> with <stem> right before the extension
names ending in <stem> before the dot, whatever the ending, under <dir>
which files in <dir> end with <stem>, not counting the extension?
Print all files below <dir> whose name without extension ends with <stem>.
everything in <dir> called something-<stem> with any ending
files that have <stem> as the last part of the name before the dot, in <dir>
look in <dir> for files finishing in <stem>, of any type
<dir>: file names with <stem> directly before the dot
all files of <dir>, of whatever extension, whose stem ends on <stem>
list files under <dir> where <stem> stands just in front of the extension
the files with names like xyz<stem>.anything in <dir>

= folders-two-parts quiet
> find <dir> -type f -name '*<stem>*' -name '*<stem2>*'
files with both <stem> and <stem2> in their name below <dir>
$find files in <dir> whose name contains <stem> and also <stem2>
which files in <dir> have <stem> as well as <stem2> in the name?
names with <stem> and <stem2>, both of them, under <dir>
Print all files below <dir> whose names contain both <stem> and <stem2>, in any order.
files in <dir> with the two words <stem> and <stem2> in the file name
both <stem> and <stem2> must be in the name: files of <dir>
look in <dir> for files named with <stem> and <stem2> together
<dir>: file names having <stem> and <stem2> in them at the same time
list files under <dir> that mention <stem> and <stem2> in their name, not just one of them
the files of <dir> whose name has <stem> in it and <stem2> too
every file in <dir> with <stem> plus <stem2> in its name

= folders-part-not-part quiet
> find <dir> -type f -name '*<stem>*' ! -name '*<stem2>*'
files with <stem> but not <stem2> in their name below <dir>
$find files in <dir> whose name contains <stem> and does not contain <stem2>
which files in <dir> have <stem> in the name but no <stem2>?
names with <stem> and without <stem2>, under <dir>
Print all files below <dir> whose names contain <stem> but not <stem2>.
files in <dir> named with <stem>, leaving out those that have <stem2> in the name
the name must have <stem> and must not have <stem2>: files of <dir>
look in <dir> for files with <stem> in the name, except when <stem2> is in it too
<dir>: file names having <stem> without <stem2>
list files under <dir> that mention <stem> in their name, minus the ones with <stem2>
the files of <dir> whose name has <stem> in it but lacks <stem2>
every <stem> file in <dir> that is not a <stem2> one, by name

= folders-first-letter-here parse
> ls -d <letter>*
list what starts with <letter> here
names in this folder beginning with the letter <letter>
everything here whose first letter is <letter>
$show the files in the current directory that begin with <letter>
Print the names in the current directory that start with the letter <letter>.
which names here begin with <letter>?
ls only the names with <letter> at the start
this folder: entries with initial <letter>
all things here starting with a <letter>, not their contents
files and folders here that begin with the letter <letter>
only the entries in this directory whose name starts with <letter>
what have I got here beginning with <letter>

= folders-larger-dir
> du -s <mydir> <mydir2> | sort -rn | head -n 1 | cut -f2
which is the larger folder, <mydir> or <mydir2>
which of the folders <mydir> and <mydir2> takes more space? only its name
of <mydir> and <mydir2>, name the folder that is bigger
$show the name of the bigger of the two directories <mydir> and <mydir2>
Print the name of the directory, <mydir> or <mydir2>, that uses more disk space.
does folder <mydir> or folder <mydir2> need more room? print the one that does
bigger folder by disk use: <mydir> or <mydir2>
compare the disk usage of <mydir> and <mydir2> and print the name of the larger
which folder is heavier, <mydir> or <mydir2>
name of the larger directory out of <mydir> and <mydir2>
I want to know which is the bigger folder: <mydir> or <mydir2>
between <mydir> and <mydir2>, which directory occupies more disk space

= folders-smaller-dir
> du -s <mydir> <mydir2> | sort -n | head -n 1 | cut -f2
which is the smaller folder, <mydir> or <mydir2>
which of the folders <mydir> and <mydir2> takes less space? only its name
of <mydir> and <mydir2>, name the folder that is smaller
$show the name of the smaller of the two directories <mydir> and <mydir2>
Print the name of the directory, <mydir> or <mydir2>, that uses less disk space.
does folder <mydir> or folder <mydir2> need less room? print the one that does
smaller folder by disk use: <mydir> or <mydir2>
compare the disk usage of <mydir> and <mydir2> and print the name of the smaller
which folder is lighter, <mydir> or <mydir2>
name of the smaller directory out of <mydir> and <mydir2>
I want to know which is the smaller folder: <mydir> or <mydir2>
between <mydir> and <mydir2>, which directory occupies less disk space

= folders-subs-over quiet
> du -h --max-depth=1 --threshold=<size> <dir>
subfolders of <dir> bigger than <size>
which folders directly in <dir> take more than <size>?
$show the folders one level below <dir> that use over <size>, with their size
folders in <dir> larger than <size>, readable sizes
Print the direct subdirectories of <dir> that use at least <size> of disk space, with their sizes.
what subfolders of <dir> need more than <size> of space
only the folders of <dir> above <size>, first level
disk use of the folders in <dir>, leaving out those under <size>
big folders in <dir>: over <size> each, not deeper than one level
du of <dir> one level deep, only what is <size> or more
list directories right under <dir> which exceed <size> on disk
folders of <dir> that occupy more than <size>

= folders-big-sizes-sorted quiet
> find <dir> -type f -size +<size> -printf '%s %p\n' | sort -rn
list files over <size> in <dir> with their size, biggest first
files larger than <size> below <dir>, size in front, sorted from big to small
$find files in <dir> bigger than <size> and show them with bytes, largest first
which files in <dir> exceed <size>? with their sizes, the biggest on top
Print size in bytes and path of all files under <dir> larger than <size>, sorted by size, largest first.
everything above <size> in <dir> with sizes, sorted descending
size and path of each file in <dir> that is over <size>, ordered by size with the biggest first
the big files of <dir>, more than <size>, sizes shown, in descending order
<dir>: files bigger than <size>, with byte counts, largest to smallest
I want all files above <size> under <dir> listed with size, biggest at the top
look for files of more than <size> in <dir> and sort them by size, showing the size, largest first
files over <size> somewhere in <dir>, descending by size, size included

= folders-two-ext-flat quiet
> find <dir> -maxdepth 1 -type f \( -name '*.<ext>' -o -name '*.<ext2>' \)
all .<ext> and .<ext2> files directly in <dir>, not deeper
$find .<ext> or .<ext2> files in <dir> without subfolders
the .<ext> files and the .<ext2> files that lie in <dir> itself
files ending in .<ext> or .<ext2>, only at the top level of <dir>
Print the .<ext> and .<ext2> files that are directly in <dir>, not those in subfolders.
which .<ext> and .<ext2> files are right in <dir>? not below
.<ext> plus .<ext2> files of <dir>, not recursive
just in <dir>, no descending: everything with extension .<ext> or .<ext2>
list both .<ext> and .<ext2> files from <dir>, one level only
<dir>: .<ext> and .<ext2> files, first level
non-recursive search in <dir> for .<ext> or .<ext2> files
I need the .<ext> and .<ext2> files of <dir> but nothing from its subfolders

= folders-slash-behind
> ls -p
show / after folder names in the listing
list the names here, with a slash behind each folder
mark the folders in this listing with a trailing slash
ls here so that I can tell folders by a slash at the end
names in the current directory, folders ending in /
Print the names in the current directory and put a slash after those that are directories.
listing of this folder with / appended to subfolders only
how do I get ls to add a slash to directories
put a / at the end of every folder name when listing this folder
which names here are folders? list everything, folders with a slash
list files and folders here, slash behind the folders
plain listing here, directories flagged by a final slash

= folders-slash-behind-in quiet
> ls -p <dir>
show / after folder names in the listing of <dir>
list the names in <dir>, with a slash behind each folder
mark the folders in <dir> with a trailing slash when listing it
ls <dir> so that I can tell folders by a slash at the end
names in <dir>, those of folders ending in /
Print the names in <dir> and put a slash after those that are directories.
listing of <dir> with / appended to subfolders only
get ls to add a slash to the directories in <dir>
list everything in <dir>, the folders with a final slash
contents of <dir>, slash behind the folders
what is in <dir>? add / to the folders
plain listing of <dir>, directories flagged by a slash

= folders-size-without quiet
> du -sh --exclude=<folder> <dir>
size of <dir> without the folder <folder>
how big is <dir> if I do not count <folder>
disk usage of <dir>, leaving out <folder>
total size of <dir>, everything in it except <folder>
Print the disk space that <dir> uses, excluding <folder>, human readable.
how much space does <dir> take apart from <folder>?
$show the size of <dir> minus what is in <folder>
du of <dir> with <folder> excluded, only the sum
what does <dir> weigh without its <folder> folder
add up <dir>, but skip <folder>, readable total
the space used by <dir>, not counting any folder called <folder>
<dir> total size, <folder> ignored

= folders-size-readable-only
> du -h <anyfile> | cut -f1
human readable size of <anyfile>, no name
how big is <anyfile>, readable, without the name
only the size of <anyfile>, as K or M
$show just the readable size of <anyfile>, not its name
Print the disk usage of the file <anyfile> in human-readable form, only the size.
size of <anyfile> with unit, and nothing besides
disk space of <anyfile>, human readable and without the file name
how much room does <anyfile> take? only the readable figure
readable size for <anyfile>, first column of du only
the size of <anyfile> in K, M or G, name left out
du -h on <anyfile>, but cut off the name
just tell me the size of <anyfile> in a readable unit

= folders-ext-long-readable parse
> ls -lh <plaindir>/*.<ext>
ls -l of all .<ext> in <plaindir> with human sizes
list the .<ext> files in <plaindir> in detail with readable sizes
details of the .<ext> files directly in <plaindir>, sizes in K and M
$show the .<ext> files of <plaindir>, long format, human-readable sizes
Print a long listing of the .<ext> files in <plaindir> with sizes in KB or MB.
.<ext> files from <plaindir> with date, owner and readable size
how large are the .<ext> files in <plaindir>? long listing, readable
ls -lh for the .<ext> of <plaindir>
<plaindir>: .<ext> files with details, human readable
all .<ext> directly in <plaindir> with their size in readable units and their date
long list of .<ext> in <plaindir>, sizes easy to read
detailed .<ext> listing of <plaindir>, human sizes

= folders-names-commas quiet
> ls <dir> | paste -sd,
all names in <dir> as one comma separated line
the files of <dir> on a single line with commas between them
join the names in <dir> with commas, no blanks
$show the entries of <dir> in one line, separated by commas only
Print the names in <dir> on one line, separated by commas without spaces.
one long comma list of what is in <dir>
names in <dir> like a,b,c
put all file names of <dir> into one comma-joined line
ls <dir> and paste the names together with commas
a single line with every name in <dir> and a comma between each two
how can I get the listing of <dir> as name,name,name
file names of <dir>, comma-delimited, one line

= folders-names-spaces quiet
> ls <dir> | paste -sd' '
names in <dir> separated by spaces on one line
the files of <dir> on a single line with a space between them
join the names in <dir> with spaces
$show the entries of <dir> all in one line, a blank between two names
Print the names in <dir> on one line, separated by single spaces.
one long line of what is in <dir>, names divided by spaces
put all file names of <dir> into one space-joined line
ls <dir> and paste the names together with spaces
a single line with every name in <dir> and a blank between each two
how can I get the listing of <dir> in one line with spaces
file names of <dir>, space-delimited, one line
everything in <dir> by name, in one row, only spaces between

= folders-ext-recent-newest quiet
> find <dir> -type f -name '*.<ext>' -mtime -<days> -printf '%T@ %p\n' | sort -rn | cut -d' ' -f2-
.<ext> files in <dir> from the last <days>, newest first
$find .<ext> files below <dir> changed within the last <days> and list the latest first
which .<ext> files in <dir> were changed in the past <days>? newest on top
Print the paths of the .<ext> files below <dir> modified in the last <days>, most recent first.
recent .<ext> files in <dir>, not older than <days>, ordered from new to old
the .<ext> files of the last <days> in <dir>, sorted by date with the newest first
changed in the last <days>: .<ext> files under <dir>, latest first
.<ext> files under <dir> less than <days> old, sorted newest to oldest
list .<ext> files of <dir> touched during the last <days>, most recently changed at the top
<dir>: .<ext> from the past <days>, newest first
I want the .<ext> files of the last <days> from <dir> in order of date, newest leading
sort by date, newest first, the .<ext> files in <dir> changed in the last <days>

= folders-biggest-path-only
> find <dir> -type f -printf '%s %p\n' | sort -rn | head -n 1 | cut -d' ' -f2-
biggest file below <dir>, path only
path of the largest file anywhere below <dir>, without the size
which file in <dir> and its subfolders is the biggest? just the path
$show only the path of the largest file in the whole tree <dir>
Print the path, not the size, of the largest file below <dir>.
the one biggest file in <dir>, all levels, only where it is
name the biggest file under <dir> with its path and no size
where is the largest file of <dir>, subfolders included? path only
single largest file under <dir>, nothing but its path
path to the file that takes the most bytes below <dir>
recursively the biggest file in <dir>, size not shown
<dir>, whole tree: path of the biggest file alone

= folders-smallest-path-only
> find <dir> -type f -printf '%s %p\n' | sort -n | head -n 1 | cut -d' ' -f2-
smallest file below <dir>, path only
path of the smallest file anywhere below <dir>, without the size
which file in <dir> and its subfolders is the smallest? just the path
$show only the path of the smallest file in the whole tree <dir>
Print the path, not the size, of the smallest file below <dir>.
the one smallest file in <dir>, all levels, only where it is
name the smallest file under <dir> with its path and no size
where is the tiniest file of <dir>, subfolders included? path only
single smallest file under <dir>, nothing but its path
path to the file that takes the fewest bytes below <dir>
recursively the smallest file in <dir>, size not shown
<dir>, whole tree: path of the smallest file alone

= folders-identical-in-both quiet
> diff -rqs <mydir> <mydir2> | grep ' identical$'
files in both <mydir> and <mydir2> that are identical
which files are the same in the folders <mydir> and <mydir2>
$show the files that <mydir> and <mydir2> share without any difference
equal files of the two folders <mydir> and <mydir2>, with subfolders
Compare <mydir> and <mydir2> recursively and print only the files that are identical in both.
unchanged files between the folders <mydir> and <mydir2>
same name and same content in <mydir> and <mydir2>: which files?
list only what is identical between the directories <mydir> and <mydir2>
files of <mydir> whose copy in <mydir2> is exactly equal
report just the identical files of <mydir> and <mydir2>
the files that have not changed from <mydir> to <mydir2>
compare the trees <mydir> and <mydir2>, only report equal files

= folders-links-to quiet
> find . -lname '*<name>'
which links here lead to <name>
symlinks in this tree that point to <name>
$find the symbolic links below this folder whose target is <name>
are there links pointing to <name>? search here and below
Print all symbolic links in the current directory tree that point to a file called <name>.
what links to <name> here
links whose target ends in <name>, from here down
every symlink here which leads to a <name>
look for symlinks with the target <name> in this folder and below
search here for shortcuts (symbolic links) to <name>
who points at <name>? list the symlinks in this tree
symbolic links here that refer to <name>

= folders-group-names quiet
> stat -c '%G %n' <dir>/*
group and name of each file in <dir>
the group of every entry in <dir>, then its name
which group does each file in <dir> belong to?
$show group and path of what is directly in <dir>
Print the group followed by the name for each file directly in <dir>.
list <dir> with only group and name
files of <dir> with the group in front, not deeper
for all entries of <dir> the owning group and the name
stat the group and the name of everything in <dir>
<dir>: group, name per line
only the group and the name, for the files in <dir>
names in <dir> with the group they belong to before them

= folders-subs-mb
> du -m --max-depth=1 <dir> | sort -rn
folders in <dir> with their size in MB, biggest first
sizes in megabytes of the subfolders of <dir>, largest on top
how many MB does each folder directly in <dir> take? biggest first
$show the disk use in megabytes one level below <dir>, sorted from big to small
Print the size in MB of each direct subdirectory of <dir>, sorted from largest to smallest.
MB per folder in <dir>, descending
du of <dir> in whole megabytes, one level, largest first
the folders of <dir> ranked by size in MB
list subfolders of <dir> by megabytes, the heaviest at the top
<dir>: first-level folders, size as MB number, in descending order
megabytes used by every folder in <dir>, most first
I want the folders in <dir> sorted by MB, biggest leading

= folders-subs-top-n parse
> du -sh <plaindir>/*/ | sort -rh | head -n <n>
top <n> subfolders of <plaindir> by size
the <n> biggest folders directly in <plaindir>
which <n> subfolders of <plaindir> take the most space?
$show the <n> largest direct subfolders of <plaindir> with readable sizes
Print size and name of the <n> largest subdirectories directly below <plaindir>, human readable.
<n> heaviest folders in <plaindir>, first level only
of the folders right in <plaindir> the <n> biggest, with size
<plaindir>: <n> biggest direct subfolders
largest <n> of the immediate subfolders of <plaindir>, readable
list the <n> folders in <plaindir>, one level, that need most room
the <n> subfolders of <plaindir> with the highest disk usage, biggest first
disk hogs directly in <plaindir>: the top <n> folders

= folders-ext-backwards parse
> ls -r <plaindir>/*.<ext>
.<ext> files in <plaindir> sorted backwards by name
the .<ext> files of <plaindir> from Z to A
list the .<ext> files directly in <plaindir> in reverse alphabetical order
$show .<ext> in <plaindir>, names in reverse order
Print the .<ext> files in <plaindir> in reverse alphabetical order.
.<ext> of <plaindir>, last names first
ls the .<ext> files in <plaindir> reversed
<plaindir>: .<ext> files, Z first
names of .<ext> files in <plaindir>, alphabet backwards
all .<ext> in <plaindir>, in descending order of name
sort the .<ext> files of <plaindir> by name the other way round
reverse listing of the .<ext> files in <plaindir>

= folders-names-appended parse
> ls <plaindir>/*.<ext> >> <bare>
add the names of the .<ext> files in <plaindir> to <bare>
append the list of .<ext> files in <plaindir> to <bare>
put the .<ext> file names of <plaindir> at the end of <bare>
write the names of .<ext> files from <plaindir> behind what is in <bare>
Append the paths of all .<ext> files directly in <plaindir> to the file <bare>.
list .<ext> files in <plaindir> and add that list to <bare>
extend <bare> by the .<ext> names in <plaindir>
the listing of .<ext> files in <plaindir>, appended to <bare>
<bare> should get the .<ext> file names of <plaindir> added at its end
keep <bare> and add to it which .<ext> files are in <plaindir>
ls the .<ext> of <plaindir> onto the end of <bare>
add a list of .<ext> files in <plaindir> to <bare> without overwriting it
`,
)
