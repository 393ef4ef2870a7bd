import { intents } from '../grammar.ts'

/** What people commonly ask about files, folders, archives, sizes, dates, small sums, json and git in named places. */
export const filesCommon = intents(
  'files',
  String.raw`
= c-begin-case quiet
> find <dir> -type f -iname '<stem>*'
Find all files below <dir> whose name begins with <stem>, ignoring case
files in <dir> starting with <stem>, upper or lower case
which files under <dir> start with <stem> regardless of case?
case-insensitive search in <dir> for file names that begin with <stem>
how can i find files beginning with <stem> in <dir> without caring about capital letters
list files under <dir> with the prefix <stem> in any capitalization
search <dir> for files whose name starts with <stem>, case does not matter
find in <dir>, names starting <stem>, ignore case
I need all the files in <dir> that start with <stem>, big or small letters
with find and -iname show the files below <dir> beginning with <stem>
print files of <dir> and its subfolders if their name starts with <stem> in whatever case

= c-ends-ext quiet
> find <dir> -type f -name '*<stem>.<ext>'
Find all <ext> files below <dir> whose base name ends with <stem>
<ext> files in <dir> whose name ends in <stem> before the extension
which files under <dir> end with <stem>.<ext>?
list files below <dir> whose names end in <stem>.<ext>
how do I find <ext> files ending with <stem> in <dir>
search <dir> for anything called something<stem>.<ext>
find in <dir>: names ending <stem>.<ext>
get every <ext> file from <dir> that has <stem> right before the dot
show me the files inside <dir> with names like xyz<stem>.<ext>
look in <dir> and its subfolders for <ext> files with <stem> at the end of the name
print the <ext> files of <dir> whose name without extension ends in <stem>

= c-contains-ext-case quiet
> find <dir> -type f -iname '*<stem>*.<ext>'
Find all <ext> files below <dir> whose name contains <stem> in any case
<ext> files in <dir> with <stem> in the name, ignoring case
which <ext> files under <dir> have <stem> in their name, no matter the capitalization?
list <ext> files with <stem> in the filename case-insensitively, search <dir>
search <dir> for <ext> files that have <stem> in their file name, upper or lower case
find in <dir>, extension <ext>, name contains <stem>, ignore case
somewhere in <dir> is a <ext> file with <stem> in its name, could be capitals, find it
search <dir> without regard to case for names including <stem> and ending in .<ext>
use -iname to find <ext> files below <dir> containing <stem> in the name
show every <ext> file inside <dir> whose name mentions <stem>, case insensitive
how to find <ext> files named like <stem> in <dir> regardless of case

= c-not-two-ext quiet
> find <dir> -type f ! -name '*.<ext>' ! -name '*.<ext2>'
Find all files below <dir> that have neither the extension <ext> nor <ext2>
files in <dir> that are not <ext> and not <ext2>
which files under <dir> are neither <ext> nor <ext2> files?
list everything in <dir> except <ext> and <ext2> files, no folders
how do i exclude <ext> and <ext2> files when searching <dir>
search <dir> for files but leave out those ending in .<ext> or .<ext2>
find in <dir>, files only, not *.<ext>, not *.<ext2>
show me the files inside <dir> apart from the <ext> and the <ext2> ones
print all files of <dir> other than <ext> or <ext2>
all files from <dir> without <ext> files and without <ext2> files
use find on <dir> and skip file names ending .<ext> and .<ext2>

= c-month quiet
> find <dir> -type f -newermt <month> ! -newermt '<month> +1 month'
Find all files below <dir> that were modified in <month>
files in <dir> changed in <month>
which files under <dir> were last edited in <month>?
list the files of <dir> with a modification date in <month>
how do i find files from <month> in <dir>
search <dir> for files whose mtime lies in <month>
find in <dir>, modified during <month>
I want every file from <month> that is in <dir>
show files inside <dir> dated <month>
get files in <dir> that changed between the start and the end of <month>

= c-broken-target quiet
> find <dir> -xtype l -printf '%p -> %l\n'
Find all broken symbolic links below <dir> and print each with its target
broken links in <dir> and what they point to
which symlinks under <dir> are dangling, and where do they point?
list dangling symlinks of <dir> together with the missing target
how to show broken symlinks in <dir> with their targets
search <dir> for dead links, print link -> target
find in <dir>: broken symlinks, with an arrow to the target
show me the dead symbolic links inside <dir> and their destinations
print every link below <dir> that leads nowhere along with what it refers to
get broken symbolic links from <dir> in the form link -> target
I need to know which links in <dir> are broken and what they were pointing at

= c-longest-names
> find <dir> -printf '%f\n' | awk '{ print length, $0 }' | sort -rn | head -n <n>
Print the <n> longest file or folder names below <dir>, each with its length
<n> longest names in <dir>
what are the <n> longest names of files and folders under <dir>?
list the top <n> longest filenames of everything in <dir> with their lengths
how do I find the <n> longest names in <dir>
search <dir> and show the <n> longest names, length first
longest <n> names in <dir>, files and directories, with character count
show me which <n> things inside <dir> have the longest names
get the <n> names with the most characters from <dir> and how long they are
rank everything below <dir> by the length of its name, top <n>
display name lengths for all in <dir>, longest first, only <n>

= c-largest-ext-path quiet
> find <dir> -type f -name '*.<ext>' -printf '%s %p\n' | sort -rn | head -n <n> | cut -d' ' -f2-
Print only the paths of the <n> largest <ext> files below <dir>
<n> biggest <ext> files in <dir>, path only
which are the <n> largest <ext> files under <dir>? just the names, no sizes
list the <n> biggest <ext> files of <dir> without showing the size
how do i get just the paths of the <n> largest <ext> files in <dir>
search <dir> for <ext> files and print the top <n> by size, path only
largest <n> <ext> files of <dir>, paths only, biggest first
show me the <n> heaviest <ext> files inside <dir>, I only want their paths
get the file names of the <n> biggest <ext> files from <dir>, sizes left out
order <ext> files below <dir> by size descending and print the first <n> paths only
only paths please: the <n> largest <ext> files in <dir>

= c-smallest-ext-path quiet
> find <dir> -type f -name '*.<ext>' -printf '%s %p\n' | sort -n | head -n <n>
Print size and path of the <n> smallest <ext> files below <dir>
<n> smallest <ext> files in <dir> with sizes
which are the <n> smallest <ext> files under <dir>?
list the <n> tiniest <ext> files of <dir>
how do i get the <n> smallest <ext> files in <dir>
search <dir> for <ext> files and print the bottom <n> by size
smallest <n> <ext> files of <dir>, smallest first
show me the <n> lightest <ext> files inside <dir> and their size in bytes
get the <n> <ext> files from <dir> that have the fewest bytes
order <ext> files below <dir> by size ascending and print the first <n>
sort <ext> files in <dir> from small to large and stop after <n>

= c-date-ext quiet
> find <dir> -type f -name '*.<ext>' -printf '%TY-%Tm-%Td %p\n'
Print the modification date as YYYY-MM-DD and the path of all <ext> files below <dir>
<ext> files in <dir> with their date, year-month-day
list the <ext> files of <dir> each with the day it was last modified
which date was each <ext> file under <dir> modified? date first, then path
how do I print the modification date next to each <ext> file found in <dir>
search <dir> for .<ext> files and show date and path
find in <dir>, extension <ext>, output date like 2024-01-31 and path
show me when the <ext> files inside <dir> were last changed, date only and path
with -printf give date and path for every <ext> file below <dir>
display last modified date and path of each <ext> file from <dir>
get a list of <ext> files in <dir> with ISO dates in front

= c-since-date-sorted quiet
> find <dir> -type f -newermt <date> -printf '%TY-%Tm-%Td %p\n' | sort
List the files below <dir> modified since <date> with their dates, oldest first
files in <dir> newer than <date>, date and path, sorted by date
which files under <dir> changed after <date>, and when? sort by date
show all files of <dir> modified after <date> in order of date, with the date
how do i list files changed since <date> in <dir> with dates in order
search <dir> for files newer than <date> and print date plus path sorted
find in <dir>, modified after <date>, print date and path, sort
print date and path of everything in <dir> edited after <date>, only files, chronological
I want a dated list, in order, of the files inside <dir> that were changed since <date>
get files from <dir> modified later than <date> as sorted lines of date and path
changed files since <date> in <dir> with day in front, sort them

= c-begin-recent quiet
> find <dir> -type f -name '<stem>*' -mtime -<days>
Find all files below <dir> whose name begins with <stem> and that were modified in the last <days>
files starting with <stem> in <dir> from the last <days>
which files under <dir> begin with <stem> and changed within <days>?
list files of <dir> with the prefix <stem> modified less than <days> ago
how do i find recent files, last <days>, that start with <stem> in <dir>
search <dir> for names starting with <stem>, changed in the past <days>
find in <dir>, prefix <stem>, mtime within <days>
show me the files beginning with <stem> inside <dir> that were edited during the last <days>
print files of <dir> starting with <stem> and not older than <days>
I need files from <dir> whose name starts with <stem>, only those touched in the last <days>
get every file below <dir> named <stem>something and modified in the last <days>

= c-digits quiet
> find <dir> -type f -name '*[0-9]*'
Find all files below <dir> whose name contains a digit
files in <dir> with a number in the name
which files under <dir> have digits in their name?
list the files of <dir> with at least one digit in the filename
how do i find files that have a number in the file name in <dir>
search <dir> for files whose name includes any digit from 0 to 9
find in <dir>, names with digits, files only
show me the files inside <dir> that have numbers in their names
print files below <dir> with a numeral somewhere in the name
I need all files from <dir> whose filename has a digit
get files in <dir> matching a digit in the name

= c-hidden-in quiet
> find <dir> -maxdepth 1 -type f -name '.*'
List the hidden files directly in <dir>, not in its subfolders
hidden files in <dir>, no recursion
which hidden files are directly inside <dir>?
show only dot files of <dir>, top level only
how do i list hidden files in <dir> without going into subdirectories
search <dir> at depth 1 for files starting with a dot
find in <dir>, dotfiles, maxdepth 1
print the files in <dir> itself whose name begins with a dot
I want to see only the hidden files of <dir>, not folders and not deeper ones
get dot files that are immediate children of <dir>
does <dir> have hidden files at its top level, list them

= c-ls-size
> ls -lhS <dir>
List the contents of <dir> in long format, human-readable sizes, largest first
long listing of <dir> sorted by size with readable sizes
how do i list <dir> sorted by file size, biggest at the top, human readable?
show everything in <dir> by size with details, largest first
ls of <dir> by size, long and human
details of all files in <dir>, big ones first, sizes like 10K
what are the big files in <dir>? long list ordered by size, human units
list <dir>, sort by size descending, sizes in K and M
show the files of <dir> with permissions and readable size, from large to small
sort the listing of <dir> by size, long format with human sizes
I want ls to show <dir> in long human-readable form, biggest file first

= c-ls-size-rev
> ls -lhSr <dir>
List the contents of <dir> in long format, human-readable sizes, smallest first
long listing of <dir> sorted by size, smallest on top, readable sizes
how do i list <dir> by file size ascending with human readable sizes?
show everything in <dir> with details from small to large, sizes like 10K
ls of <dir>, long, human, size ascending
details of all files in <dir>, small ones first, readable units
list <dir>, biggest file last, long and human-readable
sort the listing of <dir> by size in increasing order, long format with human sizes
show the files of <dir> with readable size so that the largest come at the end
I want ls to show <dir> in long human-readable form, smallest file first
long list of <dir> in reverse size order, human sizes

= c-ls-time-rev
> ls -lhtr <dir>
List the contents of <dir> in long format with human-readable sizes, newest last
long listing of <dir> sorted by time, oldest on top, readable sizes
how do i list <dir> by date with the newest at the bottom, human readable?
show everything in <dir> with details from oldest to newest, sizes like 10K
ls of <dir>, long, human, reverse time
details of all files in <dir>, old ones first, readable sizes
list <dir>, most recent file last, long and human-readable
sort the listing of <dir> by modification time ascending, long with human sizes
show the files of <dir> with readable sizes so that the latest come at the end
I want ls to show <dir> in long human-readable form, oldest first
long list of <dir> in reverse time order, human sizes

= c-ls-count-all
> ls -A <dir> | wc -l
Count the entries of <dir>, including hidden ones
number of items in <dir>, hidden too
how many files and folders are in <dir>, counting hidden ones?
count everything directly in <dir> with dotfiles
how do i count all entries of <dir> including the hidden
tell me how many things <dir> has, dot files counted
get the number of entries in <dir>, hidden files included
items in <dir>: count, also hidden
print how many entries <dir> contains along with hidden ones
I need the count of all things inside <dir>, do not forget hidden files
use ls -A and wc to count what is in <dir>

= c-ls-iso
> ls -l --time-style=long-iso <dir>
List <dir> in long format with dates like 2024-01-31 12:00
long listing of <dir> with ISO dates
how do i make ls show year-month-day dates for <dir>?
show details of <dir> with dates in long-iso style
ls -l of <dir>, ISO time style
list the files of <dir> with details and numeric dates
details of everything in <dir>, date format YYYY-MM-DD HH:MM
print a long list of <dir> where the time is in long-iso form
I want ls -l for <dir> with the dates in ISO format
long list of <dir> using the long-iso time style
show <dir> in detail, month as a number in the dates

= c-ls-top-size
> ls -lhS <dir> | head -n <n>
Print the first <n> lines of the long listing of <dir> sorted by size, human-readable
first <n> lines of <dir> listed by size, readable sizes
how do i show just the top <n> lines of a listing of <dir> by size, human units?
list <dir> by size, long and human readable, only <n> lines
ls <dir> largest first with readable sizes, cut after <n> lines
show <n> lines of the size-sorted human-readable long listing of <dir>
long list of <dir>, big ones first, sizes like 10K, head of <n> lines
sort <dir> by size in ls, long and human, give me <n> lines
only the first <n> lines of ls -lhS on <dir>
I want the start, <n> lines, of a detailed listing of <dir> with the largest first and human sizes
details of <dir> sorted by size with human readable sizes, limited to <n> lines

= c-du-inside
> du -sh <plaindir>/* | sort -h
Show the size of each item in <plaindir>, human-readable, smallest first
sizes of everything in <plaindir> sorted from small to large
how big is each thing inside <plaindir>? sort ascending
disk usage of the entries of <plaindir>, ascending
du for the items in <plaindir>, sorted by size, largest at the end
how do i list the sizes of the things in <plaindir> from smallest to biggest
space used by each file and folder in <plaindir>, smallest on top
print how much every entry of <plaindir> takes, in order of size, readable
show what is in <plaindir> with its disk usage, biggest last
size per item in <plaindir>, human units, increasing
I want to see the sizes of the contents of <plaindir> in ascending order

= c-du-inside-desc
> du -sh <plaindir>/* | sort -rh
Show the size of each item in <plaindir>, human-readable, largest first
sizes of everything in <plaindir> sorted from large to small
what takes the most space inside <plaindir>? list all by size
disk usage of the entries of <plaindir>, descending
du for the items in <plaindir>, biggest on top
how do i list the sizes of the things in <plaindir> from biggest to smallest
space used by each file and folder in <plaindir>, largest first
print how much every entry of <plaindir> takes, heaviest first, readable
show what is in <plaindir> with its disk usage, biggest at the top
size per item in <plaindir>, human units, decreasing
I want to see the sizes of the contents of <plaindir> in descending order

= c-du-inside-top
> du -sh <plaindir>/* | sort -rh | head -n <n>
Show the <n> largest items directly in <plaindir> with human-readable sizes
<n> biggest things in <plaindir>
which <n> items inside <plaindir> take the most space?
top <n> entries of <plaindir> by disk usage
du for the items in <plaindir>, only the <n> largest
how do i list the <n> largest files or folders in <plaindir> with their sizes
space hogs in <plaindir>, first <n>, readable sizes
print the <n> heaviest entries of <plaindir> by disk usage
show what uses the most disk in <plaindir>, <n> lines
list <n> entries of <plaindir> with the greatest disk usage, human units
I want the <n> biggest files or directories of <plaindir> and how large they are

= c-du-total-bytes
> du -sb <dir> | cut -f1
Print only the total size of <dir> in bytes
size of <dir> in bytes, just the number
how many bytes does <dir> take in total? number only
total bytes of <dir> without the name
du of <dir> in bytes, only the figure
how do i get the exact byte size of <dir> as a bare number
give me the number of bytes in <dir>, nothing else
print the summed size of <dir> in bytes without its path
I need just the byte count of all in <dir>
bytes used by <dir>, number alone
show the apparent size of <dir> in bytes, no file name

= c-du-total-human
> du -sh <dir> | cut -f1
Print only the total size of <dir> in human-readable form, without the name
size of <dir>, readable, just the size
how large is <dir>? show only the size like 12M
total disk usage of <dir> without the path
du of <dir>, human, only the figure
how do i get the size of <dir> without its name in the output
give me the readable size of <dir> and nothing else
print the disk usage of <dir> in K, M or G with no path
I need just the human-readable size of <dir>, no path behind it
space taken by <dir>, size column alone, human
show how big <dir> is in readable units, leave out the name

= c-du-level-sorted
> du -h --max-depth=1 <dir> | sort -h
Show the disk usage of each direct subdirectory of <dir>, human-readable, smallest first
sizes of the subfolders of <dir> one level deep, sorted ascending
how big is each subfolder in <dir>? one level, largest last
disk usage per folder in <dir>, depth 1, in order of size
du on <dir> with max depth one, sorted by size
how do i see the folder sizes inside <dir> sorted from small to large
space used by every first-level folder of <dir>, smallest on top
print the size of <dir> and its direct subfolders sorted, readable
folder sizes in <dir>, only one level, biggest at the end
list subdirectories of <dir> by size, human units, increasing
I want to know how much each folder directly in <dir> uses, sort ascending

= c-ext-count quiet
> find <dir> -type f | sed -n 's/.*\.//p' | sort | uniq -c | sort -rn
Count the files below <dir> per extension, most common first
number of files of each extension in <dir>
how many files of each type are in <dir>? count by extension
which extensions occur in <dir> and how often?
tally file extensions under <dir>, highest count first
how do i count files by extension in <dir> and its subfolders
group the files of <dir> by extension and count them
file types in <dir> with counts, sorted by count
statistics of extensions below <dir>
I want to know how many files there are per extension in <dir>, most frequent on top
list every extension found in <dir> along with its number of files

= c-copy-bak change
> cp <bare>{,.bak}
Copy <bare> to the same name with .bak added
make a .bak copy of <bare>
how do i quickly back up <bare> as .bak with brace expansion?
keep a copy of <bare> with .bak at the end of its name
backup <bare> beside itself, suffix .bak
before editing, save <bare> with the extra ending .bak
duplicate <bare>, name plus .bak
cp <bare> to a .bak backup next to it
I want a backup of <bare> in the same place ending in .bak
create a copy of <bare> whose name has .bak appended
use braces with cp to make the .bak of <bare>

= c-prefix-loop change
> for f in *.<ext>; do mv "$f" "<prefix>$f"; done
Put <prefix> before the name of every <ext> file in the current directory
add the prefix <prefix> to all <ext> files here
how do i rename all <ext> files so that they start with <prefix>?
rename every <ext> file by prepending <prefix>
prefix <prefix> on each .<ext> file in this folder
loop over the <ext> files and put <prefix> in front of their names
all <ext> files here should get <prefix> at the start of the name
prepend <prefix> to the filenames of the <ext> files
bulk rename <ext> files with the prefix <prefix>
I want <prefix> in front of each <ext> filename in this directory
give the <ext> files of this folder the name prefix <prefix>

= c-prefix-in change
> for f in <plaindir>/*; do mv "$f" "<plaindir>/<prefix>$(basename "$f")"; done
Put <prefix> before the name of everything in <plaindir>
add the prefix <prefix> to all names in <plaindir>
how do i rename everything in <plaindir> so that it starts with <prefix>?
rename each entry of <plaindir> by prepending <prefix>
prefix <prefix> on all items of <plaindir>
loop over <plaindir> and put <prefix> in front of every name
all things inside <plaindir> should get <prefix> at the start of the name
prepend <prefix> to every filename inside <plaindir>
bulk rename the contents of <plaindir> with the prefix <prefix>
I want <prefix> in front of each name in <plaindir>
everything in <plaindir> needs the name prefix <prefix>

= c-suffix-in change
> for f in <plaindir>/*; do mv "$f" "$f<suffix>"; done
Append <suffix> to the name of everything in <plaindir>
add the suffix <suffix> to all names in <plaindir>
how do i rename everything in <plaindir> so that it ends in <suffix>?
rename each entry of <plaindir> by appending <suffix>
suffix <suffix> on all items of <plaindir>
loop over <plaindir> and put <suffix> behind every name
all things inside <plaindir> should get <suffix> at the end of the name
tack <suffix> onto every filename inside <plaindir>
bulk rename the contents of <plaindir> with the suffix <suffix>
I want <suffix> after each name in <plaindir>
everything in <plaindir> needs <suffix> added to its name

= c-lower-loop change
> for f in *[A-Z]*; do mv "$f" "§{f,,}"; done
Rename all files with capital letters in the current directory to lower case
make filenames here lowercase
how do i convert the uppercase file names in this folder to lowercase?
lowercase every name in this directory that has capitals
rename files here so that no capital letter is left
loop over names with capital letters and rename them to small letters
turn upper case names into lower case in the current folder
all names with capitals here should be in lower case
change the names in this directory from uppercase to lowercase
I want everything named with capitals in this folder to be renamed in small letters
bulk rename to lower case in the working directory

= c-date-prefix-loop change
> for f in *.<ext>; do mv "$f" "$(date +%F)-$f"; done
Put today's date and a hyphen before the name of every <ext> file here
prefix all <ext> files with today's date
how do i rename all <ext> files so that they start with the current date?
rename every <ext> file in this folder to date-name
add the date like 2024-01-31- in front of each .<ext> file
loop over the <ext> files and prepend today's date to the name
all <ext> files here should start with today's date and a dash
prepend the current date to the filenames of the <ext> files
bulk rename <ext> files, today's date first
I want the day's date in front of each <ext> filename in this directory
date stamp the names of the <ext> files at the front

= c-number-loop change
> n=1; for f in *.<ext>; do mv "$f" "$n.<ext>"; n=$((n+1)); done
Rename the <ext> files in the current directory to 1, 2, 3 and so on, keeping the extension
number all <ext> files here, 1 2 3
how do i rename all <ext> files to consecutive numbers?
rename every <ext> file in this folder to a running number
give the .<ext> files sequential numbers as names, beginning with 1
loop over the <ext> files and name them by a counter
all <ext> files here should be called by number from 1 up
replace the filenames of the <ext> files with a counter
bulk rename <ext> files to numbers starting at 1
I want the <ext> files in this directory numbered 1, 2, 3 instead of their names
sequentially number the <ext> files and drop their old names

= c-keep-only change
> find . -maxdepth 1 -type f ! -name '*.<ext>' -delete
Delete all files in the current directory except the <ext> ones, leaving subdirectories alone
delete everything here but <ext> files, no subfolders
how do i remove all files in this folder except .<ext> files?
remove every file here that is not a <ext> file, top level only
clear this folder of all files other than <ext>
rm all but the <ext> files in the current folder without recursion
all files in this directory can go except <ext> ones, folders stay
only <ext> files should be left directly in here, delete the other files
get rid of the non-<ext> files in the working directory itself
find and delete files that do not end in .<ext>, only at this level

= c-mk-two-sub change
> mkdir -p <folder>/{<folder2>,<folder3>}
Create <folder> with the two subdirectories <folder2> and <folder3>
make folder <folder> containing <folder2> and <folder3>
how do i create <folder> with subfolders <folder2> and <folder3> in one command?
mkdir <folder> and inside it <folder2> and <folder3>
new folder <folder>, in it folders <folder2>, <folder3>
set up a directory <folder> that has <folder2> and <folder3> in it
make directories <folder2> and <folder3> under <folder>, parents as needed
I need <folder> and below it <folder2> plus <folder3>
build a folder structure: <folder> with <folder2> and <folder3> inside
use brace expansion to make <folder2> and <folder3> within <folder>
create <folder2> as well as <folder3> inside a new <folder>

= c-mk-tree change
> mkdir -p <newfardir>/{src,docs,tests}
Create <newfardir> with the subdirectories src, docs and tests
make <newfardir> containing src, docs and tests folders
how do i create src, docs and tests under <newfardir> in one go?
mkdir src docs tests inside <newfardir>, parents too
new project at <newfardir> with folders src, docs, tests
set up <newfardir> that has src, docs and tests in it
make the directories src, docs, tests below <newfardir> as needed
I need <newfardir> with three subfolders: src, docs and tests
build the structure src, docs, tests within <newfardir>
use brace expansion to create src, docs and tests in <newfardir>
folders src, docs and tests, all of them in <newfardir>, create them

= c-swap change
> mv <bare> tmp.swap && mv <bare2> <bare> && mv tmp.swap <bare2>
Swap the names of <bare> and <bare2>, using tmp.swap in between
swap <bare> and <bare2> via tmp.swap
how do i exchange the two files <bare> and <bare2> through a temporary name tmp.swap?
exchange <bare> with <bare2>, helper file tmp.swap
make <bare> become <bare2> and the other way round, temporary name tmp.swap
switch the files <bare> and <bare2>, tmp.swap as the intermediate
rename <bare> to <bare2> and <bare2> to <bare> by way of tmp.swap
I want <bare> and <bare2> to trade places, use tmp.swap
let <bare> and <bare2> swap contents by renaming with tmp.swap
interchange the names <bare> and <bare2> with the help of tmp.swap
three mv steps to swap <bare> and <bare2>, tmp.swap in the middle

= c-rwx-private change
> chmod -R u=rwX,go= <plaindir>
Recursively make <plaindir> accessible only to its owner, execute on directories only
make <plaindir> private for me, files and folders, owner rwX
how do i remove all access of group and others from <plaindir> and set the owner to rwX?
chmod <plaindir> recursively: owner rwX, nobody else anything
lock down <plaindir>, owner reads and writes, group and others nothing
owner rwX, group and others no permission on all of <plaindir>
only the owner may read and write anything in <plaindir>, folders enterable
set u=rwX and go empty on <plaindir> and all below
nobody but the owner should get into <plaindir>, owner rwX, recursively
I want everything in <plaindir> closed to group and others, rwX for the owner
permissions of <plaindir> and its contents: user rwX, none for the rest

= c-zip-names
> unzip -Z1 <zip>
List only the names of the files in <zip>
names in <zip>, one per line, no sizes
how do i print just the file names inside <zip> without extracting?
show the entries of <zip>, names only
bare list of what <zip> contains
file names of the archive <zip>, no dates or sizes
print the member names of <zip>, nothing else
I want a plain name list of <zip>
what files are in <zip>? only their names, one a line
zipinfo style one-per-line names for <zip>
get the names stored in <zip> without any header or total

= c-zip-count
> unzip -Z1 <zip> | wc -l
Count the entries in <zip>
number of files in <zip>
how many entries does <zip> contain?
count what is in <zip> without extracting
how do i find out how many files are in <zip>
tell me the number of items inside <zip>
entries in <zip>: count
print how many members the archive <zip> has
I need the count of files stored in <zip>
get the number of names in the zip archive <zip>
use unzip and wc to count the files of <zip>

= c-gzip-best-keep change
> gzip -9k <bare>
Compress <bare> with gzip at the highest level and keep the original
gzip <bare>, best compression, keep the file
how do i gzip <bare> as small as possible without losing the original?
make a maximally compressed .gz of <bare> and leave <bare> in place
best gzip compression for <bare>, original stays
compress <bare> to gz with level 9, do not remove it
gz copy of <bare> at maximum compression, keep input
I want <bare> gzipped at level 9 while <bare> itself is kept
squeeze <bare> with gzip as hard as it can but keep the source
gzip level nine on <bare> and retain the original file
pack <bare> with gzip, strongest setting, without deleting it
= c-sha-only
> sha256sum <anyfile> | cut -d' ' -f1
Print only the SHA-256 checksum of <anyfile> without the file name
sha256 of <anyfile>, hash only
how do i get just the sha256 hash of <anyfile>?
sha256sum of <anyfile> without the name behind it
show the bare sha256 digest of <anyfile>
compute the SHA256 of <anyfile> and leave out the filename
only the sha-256 hash for <anyfile>
give me the sha256 value of <anyfile>, nothing else
I need the plain SHA-256 of <anyfile>
checksum (sha256) of <anyfile>, first field only
print the sha256 digest of <anyfile> alone

= c-md5-only
> md5sum <anyfile> | cut -d' ' -f1
Print only the MD5 checksum of <anyfile> without the file name
md5 of <anyfile>, hash only
how do i get just the md5 hash of <anyfile>?
md5sum of <anyfile> without the name behind it
show the bare md5 digest of <anyfile>
compute the MD5 of <anyfile> and leave out the filename
only the md5 hash for <anyfile>
give me the md5 value of <anyfile>, nothing else
I need the plain MD5 of <anyfile>
md5 checksum of <anyfile>, first field only
print the md5 digest of <anyfile> alone

= c-stat-date
> date -r <anyfile> +%F
Print the last modification date of <anyfile> as YYYY-MM-DD
modification date of <anyfile>, date only
on which day was <anyfile> last modified?
show the day <anyfile> was changed, no time
how do i get only the date of the last change of <anyfile>
mtime of <anyfile> as year-month-day
when was <anyfile> modified, just the ISO date
print the date, not the time, at which <anyfile> was last edited
I need the modification day of <anyfile> like 2024-01-31
date with -r for <anyfile>, format year-month-day
last change of <anyfile> as a plain date

= c-stat-epoch
> stat -c %Y <anyfile>
Print the modification time of <anyfile> in seconds since the epoch
mtime of <anyfile> as unix timestamp
how do i get the modification time of <anyfile> as epoch seconds?
show when <anyfile> was last modified as a unix time
stat the epoch mtime of <anyfile>
unix timestamp of the last change of <anyfile>
last modified time of <anyfile> in epoch seconds
give me the number of seconds since 1970 at which <anyfile> was modified
I need the mtime of <anyfile> as a number of seconds
print the timestamp of <anyfile>, epoch format
epoch time of the last modification of <anyfile>

= c-date-plus
> date -d '<date> + <n> days' +%F
Print the date <n> days after <date> as YYYY-MM-DD
<date> plus <n> days
what date is <n> days after <date>?
add <n> days to <date>
how do i calculate the day <n> days later than <date>
which day comes <n> days after <date>, ISO format
date arithmetic: <date> + <n> days
give me the date that is <n> days past <date>
count <n> days forward from <date> and print the date
I need the calendar date <n> days from <date> on
use date to add <n> days to <date>

= c-date-plus-weeks
> date -d '<date> +<n> weeks' +%F
Print the date <n> weeks after <date> as YYYY-MM-DD
<date> plus <n> weeks
what date is <n> weeks after <date>?
add <n> weeks to <date>
how do i calculate the day <n> weeks later than <date>
which day comes <n> weeks after <date>, ISO format
date arithmetic: <date> + <n> weeks
give me the date that is <n> weeks past <date>
count <n> weeks forward from <date> and print the date
I need the calendar date <n> weeks from <date> on
use date to add <n> weeks to <date>

= c-epoch-utc
> date -u -d @<bignum> '+%F %T'
Convert the epoch time <bignum> to a UTC date and time like 2024-01-31 12:00:00
unix timestamp <bignum> as date and time in UTC
what date and time is epoch <bignum> in UTC?
turn <bignum> seconds since 1970 into a readable UTC date with time
how do i convert the timestamp <bignum> to UTC date and time
print timestamp <bignum> as YYYY-MM-DD HH:MM:SS, UTC
decode unix time <bignum>, UTC, date plus time
epoch <bignum> to year-month-day hour:minute:second in UTC
I have the timestamp <bignum>, show it as a UTC date and time
use date -u to format the unix time <bignum> with date and time
human date and time in UTC for epoch <bignum>

= c-date-german
> date -d '<date>' '+%d.%m.%Y'
Print <date> in the form day.month.year with dots
<date> as DD.MM.YYYY
how do i reformat <date> to dd.mm.yyyy?
convert the date <date> to day.month.year
show <date> written like 31.01.2024
change the format of <date> to DD.MM.YYYY
write <date> with the day first, separated by dots
date format conversion of <date> into dd.mm.yyyy
I need <date> printed as day dot month dot year
use date to print <date> in European style with dots
turn <date> around into day.month.year

= c-date-doy
> date -d '<date>' +%j
Print the day of the year of <date>
which day of the year is <date>?
day number within the year for <date>
how do i get the day of year of <date>
show the ordinal day of <date> in its year
<date> as day of the year, three digits
what number does the day <date> have in the year
use date to print the yearday of <date>
give me the day-of-year number for <date>
I need the position of <date> within its year in days
compute the day of the year on <date>

= c-bc-div
> echo 'scale=<small>; <n>/<line>' | bc
Divide <n> by <line> and print the result with <small> decimals
<n> divided by <line> to <small> decimal places
what is <n> / <line> with <small> decimals?
calculate <n>/<line>, <small> digits after the point
how do i compute <n> over <line> to <small> decimals with bc
quotient of <n> and <line>, precision <small>
bc: <n>/<line>, scale <small>
give me <n> divided by <line>, scale of <small>
work out <n> / <line> using <small> decimal places
I need the result of <n> divided by <line> with <small> places after the decimal point
do the division <n> by <line> at <small> decimals

= c-hex-bc
> echo 'obase=16; <n>' | bc
Convert the decimal number <n> to hexadecimal with bc
<n> in hex using bc
how do i convert <n> to hexadecimal with bc?
use bc to write <n> in base 16
bc: <n> as hex
let bc print the hexadecimal form of <n>
decimal <n> to base sixteen via bc
give me <n> in hexadecimal, calculated by bc
what does bc say <n> is in hex
hex value of <n> with obase in bc
I want bc to turn <n> into a hexadecimal number

= c-squares-sum
> seq 1 <n> | awk '{ s += $1 * $1 } END { print s }'
Compute the sum of the squares of the numbers from 1 to <n>
sum of squares from 1 to <n>
what is the sum of the first <n> squares?
add up the squares of 1 through <n>
how do i calculate 1*1 + 2*2 + ... up to <n>
square each number from 1 to <n> and total them
total of i squared for i from 1 to <n>
sum the squares of all integers up to <n>
squares of 1 to <n>, summed
I need the squares from 1 up to <n> added together
calculate the total of the squares of the numbers 1 to <n>

= c-seq-pad
> seq -w <n>
Print the numbers from 1 to <n> padded with zeros to equal width
1 to <n> with leading zeros
how do i count from 1 to <n> with zero padding?
list the numbers 1 to <n>, equal width, zeros in front
sequence up to <n> with padded zeros
number from 1 through <n>, all the same width
zero-padded numbers up to <n>, one a line
seq 1 to <n> with leading zeros
give me 1 up to <n> so that all numbers have the same number of digits
print a zero padded sequence ending at <n>
I need the numbers up to <n>, leading zeros where needed

= c-times-table
> for i in {1..10}; do echo "<n> x $i = $((<n> * i))"; done
Print the multiplication table of <n> from 1 to 10
multiplication table for <n>
how do i print the <n> times table up to 10 in a loop?
times table of <n>, 1 to 10, lines like a x b = c
show <n> multiplied by 1 through 10, with the equation
loop from 1 to 10 and print <n> x i = result
write out the multiplication table for the number <n> to ten
<n> times one up to ten, one line each with x and =
print all products of <n> with 1 to 10 as equations
I need the times table for <n> up to 10
echo the table of multiples of <n>, ten lines, like a x b = c

= c-powers
> for i in {1..<n>}; do echo $((2 ** i)); done
Print the powers of two from 2^1 to 2^<n>
first <n> powers of 2
how do i print 2 to the power of 1 through <n> in a loop?
powers of two up to exponent <n>, beginning at exponent 1
loop from 1 to <n> and print 2 to the i
list 2, 4, 8 and so on, <n> numbers
show two raised to each exponent from 1 to <n>
echo 2 ** i for i from 1 to <n>
I need the powers of 2 with exponents 1 to <n>
calculate 2^i for every i from 1 to <n>
write the first <n> powers of two, one per line

= c-env-key
> set -a; . ./.env; set +a; echo "$KEY"
Load the variables of .env, exporting them, and print KEY
source .env with export and echo KEY
how do i export everything in .env and then show KEY?
read the .env file into the environment and print the variable KEY
load .env, all exported, output KEY
export all variables from .env and print the value of KEY
set -a, source .env, then echo KEY
I want the .env file exported to the environment and KEY displayed
bring .env into the environment and show me what KEY is
print KEY after exporting the variables of the .env file
use .env as environment and print its KEY

= c-set-run
> <newvar>=<value> bash script.sh
Run script.sh with bash and the environment variable <newvar> set to <value>
run script.sh with <newvar>=<value>
how do i start script.sh with <newvar> set to <value> for that run only?
set <newvar> to <value> just for script.sh and run it
execute script.sh in bash, environment variable <newvar> is <value>
bash script.sh with the variable <newvar> having the value <value>
launch script.sh, <newvar> being <value>, only for this command
pass <newvar>=<value> in the environment to script.sh
I want script.sh to run with <newvar> as <value>
start script.sh under bash and give it <newvar> with <value>
temporarily set <newvar> to <value> while running script.sh

= c-timeout-run
> timeout <n>s bash script.sh
Run script.sh with bash and stop it after <n> seconds
run script.sh with a time limit of <n> seconds
how do i kill script.sh if it takes longer than <n> seconds?
execute script.sh but for at most <n> seconds
timeout of <n> seconds for bash script.sh
start script.sh with bash, limit <n> seconds
let script.sh run no longer than <n> seconds
abort bash script.sh when <n> seconds are over
I want script.sh ended after <n> seconds if it still runs
give script.sh <n> seconds to finish, then end it
bash script.sh, maximum run time <n> seconds

= c-jq-items-over quiet
> jq -r '.items[] | select(.price > <line>) | .name' <json>
Print the name of every element of items in <json> whose price is above <line>
names of items in <json> with a price over <line>
which items in <json> cost more than <line>? names only
select from the items array of <json> those priced above <line> and print name
how do i filter items by price greater than <line> in <json> with jq and show the names
jq: items in <json>, price > <line>, raw names
list the names of all items costing more than <line> in <json>
from <json> get the item names where price exceeds <line>
show item names in <json> if the price is bigger than <line>
I want the names of the items from <json> which are dearer than <line>
items of <json> with price greater than <line>, output only the name without quotes

= c-jq-items-csv
> jq -r '.items[] | [.id, .name, .price] | @csv' <json>
Print id, name and price of every element of items in <json> as CSV
items of <json> as csv with id, name, price
how do i convert the items array in <json> to csv lines of id, name and price?
export the items in <json> to CSV, columns id, name, price
jq csv: id, name, price from items in <json>
turn the items of <json> into comma-separated id, name and price
from <json> make a csv row per item: id, name, price
show all items in <json> as csv rows with the fields id, name and price
I need a csv of the items in <json> with their id, name and price
write each item of <json> as id,name,price in CSV form
csv output of the items list in <json>, fields id name price

= c-jq-items-sort
> jq '.items | sort_by(.price)' <json>
Sort the items array of <json> by price
items of <json> sorted by price
how do i sort the items in <json> by price with jq?
order the elements of items in <json> by their price
jq: sort items by price in <json>
show the items from <json>, cheapest first
print the items list in <json> in order of price
get the items of <json> with ascending price
I want the items in <json> arranged by price
sort the array called items in <json> on the price field
list items of <json> from cheap to expensive as json

= c-jq-items-sum
> jq '.items | map(.price) | add' <json>
Add up the prices of the items in <json> with map and add
sum of all item prices in <json>
what is the total price of the items in <json>?
total the price field over the items array of <json>
how do i sum the price of all items in <json> with jq
jq: sum of price in items of <json>
add together every item's price in <json>
give me the sum of the prices of items in <json>
calculate the total of price across items in <json>
I need the combined price of the items from <json>
compute the price sum over the items list in <json>

= c-jq-max-name
> jq -r 'max_by(.price) | .name' <list>
Print the name of the element with the highest price in <list>
name of the most expensive entry in <list>
which entry in <list> has the highest price? name only
find the object with the maximum price in <list> and print its name
how do i get the name of the item with the largest price in <list> with jq
jq: max price in <list>, show name
what is the priciest thing in <list> called
from <list> give me the name where price is greatest
show only the name of the dearest object of <list>
I want to know what the most expensive item in <list> is called
name belonging to the top price in <list>, without quotes

= c-jq-price-of
> jq -r '.[] | select(.name == "<itemname>") | .price' <list>
Print the price of the element of <list> whose name is <itemname>
price of <itemname> in <list>
what is the price of the entry named <itemname> in <list>?
find the object with name <itemname> in <list> and show its price
how do i get the price for name <itemname> from <list> with jq
jq: name equals <itemname> in <list>, output price
look up the price of <itemname> in the json file <list>
from <list> give me the price where name is <itemname>
show only the price of the object called <itemname> of <list>
how much does <itemname> cost according to <list>
select the entry <itemname> by name in <list>, print price

= c-git-author-subjects parse
> git log --author='<user>' --pretty=%s
Print only the commit subjects of the author <user>
commit messages by <user>, subject lines only
how do i list just the commit subjects written by <user>?
git log of <user>, subjects only
show the subject of every commit by <user>
what did <user> commit? only the first lines of the messages
list commit titles from the author <user>
git: subjects of all commits authored by <user>
print the title line of each commit made by <user>
I want only the commit subjects from <user>
history of <user>'s commits, nothing but the subject

= c-git-last-files parse
> git show --name-only --pretty= HEAD
List only the names of the files changed in the last commit
files of the last commit
which files did the last commit change? names only
show the file names touched by the latest commit and no message
how do i see only the files in the most recent git commit
git: names of files in HEAD, without the commit header
print what files the newest commit modified, just paths
list files changed by HEAD with no log message
I want to know which files were part of my last commit
changed files in the last commit, names and nothing else
get the paths touched in the latest git commit

= c-git-last-author parse
> git log -1 --pretty=%an -- <anyfile>
Print the name of the author who last changed <anyfile> in git
who changed <anyfile> last
who made the last commit to <anyfile>?
last author of <anyfile> according to git
how do i see who last modified <anyfile> in git
git: author name of the newest commit touching <anyfile>
show the person who last committed <anyfile>
author of the latest change to <anyfile>
I want to know who edited <anyfile> most recently in the repository
print the last committing author for <anyfile>, name only
name of whoever last changed <anyfile> in git

= c-git-discard parse
> git checkout -- <anyfile>
Discard the uncommitted changes of <anyfile> with git checkout
git checkout <anyfile> to throw away my edits
how do i revert my local changes to <anyfile> with checkout?
undo unstaged changes in <anyfile> using git checkout
checkout <anyfile> again, dropping local modifications
use git checkout to restore <anyfile>
throw away local edits of <anyfile> by checking it out
with checkout reset <anyfile> to the version in the index
I changed <anyfile> by mistake, get back the old one
git: drop working copy changes of <anyfile> via checkout
put <anyfile> back by git checkout

= c-git-merged-into parse
> git branch --merged <branch>
List the branches that are already merged into <branch>
branches merged into <branch>
which branches have been merged into <branch>?
show local branches whose work is fully in <branch>
how do i see what branches are merged to <branch>
git: merged branches of <branch>
print branches already contained in <branch>
list all branches that were merged in <branch>
I want to know which branches <branch> already includes
git branch, only those merged into <branch>
display branches that <branch> has already merged
= c-git-unmerged parse
> git branch --no-merged <branch>
List the branches that are not yet merged into <branch>
branches not merged into <branch>
which branches have not been merged into <branch>?
show local branches with work missing from <branch>
how do i see what branches are still unmerged to <branch>
git: unmerged branches relative to <branch>
print branches that <branch> does not contain yet
list all branches that were not merged in <branch>
I want to know which branches still have to go into <branch>
git branch, only those without a merge into <branch>
display branches that <branch> has not merged

= c-git-tag-contains parse
> git tag --contains <commit>
List the tags that contain the commit <commit>
tags containing <commit>
which tags include the commit <commit>?
in which releases is <commit>, show tags
how do i find the tags that contain <commit>
git: tags with commit <commit> in them
show all tags that have <commit> in their history
print every tag that comes after <commit> and includes it
I want to know which tag has commit <commit>
list git tags that include <commit>
what tags was <commit> part of

= c-git-follow parse
> git log --follow --oneline -- <anyfile>
List the commits of <anyfile> one a line, also from before it was renamed
history of <anyfile> across renames, one line each
how do i see the short git log of <anyfile> following renames?
commits that touched <anyfile>, follow renames, oneline
show all commits for <anyfile> in short form including older names
git: oneline log of <anyfile> with renames followed
print one line per commit for <anyfile> even if it had another name before
compact history of <anyfile>, following it through renames
list short commits changing <anyfile> and its former names
I want the one-line commits of <anyfile>, renames included
git log follow <anyfile>, one line per commit

= c-git-grep-msg parse
> git log --grep='<word>' --oneline
List the commits whose message contains <word>, one a line
commits with <word> in the message, short
which commits mention <word> in their message? one line each
search commit messages for <word>, oneline
how do i find commits by the word <word> in the message, short output
git: oneline log filtered by message <word>
show one-line commits whose log message matches <word>
find a commit by its message <word>, compact list
print short commits that talk about <word>
I want a one-line list of commits with <word> in the commit message
git log grep <word>, one line per commit

= c-tar-head quiet
> tar -tzf <targz> | head -n <n>
List the first <n> entries of the gzipped tar archive <targz>
first <n> names in <targz>
how do i see only the first <n> files inside <targz>?
show the top <n> members of <targz> without extracting
contents of <targz>, just <n> lines
peek into <targz>, print <n> names
print the beginning of the file list of <targz>, <n> entries
list what is in <targz> but stop after <n>
the <n> first entries stored in <targz>
I want a quick look at <n> names in <targz>
tar list of <targz> limited to <n> lines

= c-zip-quiet change
> zip -rq <newzip> <plaindir>
Zip <plaindir> recursively into <newzip> without any output
quietly zip <plaindir> to <newzip>
how do i zip <plaindir> into <newzip> without printing every file?
create <newzip> from <plaindir>, quiet
make the zip archive <newzip> of <plaindir> silently
zip up <plaindir> as <newzip>, no messages
pack <plaindir> into <newzip> in quiet mode
put <plaindir> with all its contents into <newzip>, show nothing
I want <plaindir> zipped to <newzip> with no progress lines
silent recursive zip: <plaindir> into <newzip>
archive <plaindir> as <newzip>, suppress the output of zip

= c-zip-without-dir change
> zip -r <newzip> . -x '<plaindir>/*'
Zip the current directory into <newzip> except what is in <plaindir>
zip everything here to <newzip> but not <plaindir>
how do i zip this folder into <newzip> without <plaindir>?
create <newzip> from the current folder, excluding <plaindir>
make the zip archive <newzip> of this directory and skip <plaindir>
zip up all of this as <newzip>, leave out <plaindir>
pack the working directory into <newzip>, ignoring <plaindir>
put all that is here into <newzip>, apart from <plaindir>
I want this folder zipped to <newzip> while <plaindir> is left out
recursive zip of the current directory into <newzip> with <plaindir> excluded
<newzip> should have everything from here except <plaindir>

= c-xz-keep change
> xz -k <bare>
Compress <bare> with xz and keep the original
xz <bare> but keep the file
how do i compress <bare> with xz without deleting it?
make an xz compressed copy of <bare>
xz compression of <bare>, original stays
create the .xz of <bare> and leave <bare> in place
compress <bare> to xz format, do not remove the input
I want <bare> as .xz while <bare> itself is kept
use xz on <bare> and retain the source file
pack <bare> with xz, keep it too
produce an .xz file from <bare> without losing <bare>

= c-links-list quiet
> find <dir> -type l -printf '%f -> %l\n'
Print the name and the target of every symbolic link below <dir>, without folders
symlinks in <dir> as name -> target
which symbolic links are in <dir> and where do they point? name only, not path
list the links of <dir>, link name and its target
how do i show each symlink's name in <dir> with an arrow to its target
search <dir> for symbolic links, print base name and destination
find in <dir>: links, format name -> target
show me the name of every link inside <dir> and what it points to
print bare link names from <dir> along with their targets
I need the names of the symlinks under <dir> with targets
where do the symlinks in <dir> lead, print file name -> target

= c-hardlinked quiet
> find <dir> -type f -links +1 -printf '%n %p\n'
Print link count and path of all files below <dir> with more than one hard link
hard-linked files in <dir> with their link count
which files under <dir> have several hard links? show count and path
list files of <dir> that have more than one name, with number of links
how do i find hard linked files in <dir> with the number of links
search <dir> for files with over one link, print count and path
find in <dir>: files, links more than 1, link count first
show me the files inside <dir> that are hard-linked and how often
print the number of links and path for multiply linked files in <dir>
I need the files from <dir> with two or more hard links, count in front
files in <dir> with a link count above 1, with that count
= c-jq-items-count
> jq -r '.items | length' <json>
Count the elements of the items array in <json> and print the bare number
number of items in <json>, raw
how many items does <json> have?
count items in <json> with jq
length of the items array in <json>
how do i get the number of entries under items in <json>
jq: items count for <json>
tell me how many elements items holds in <json>
I need the size of the items list from <json>
print how long the items array of <json> is
from <json> get the number of items

= c-jq-items-names
> jq '[.items[].name]' <json>
Print a JSON array of the names of all items in <json>
item names of <json> as an array
how do i collect the names of the items in <json> into a json array?
make an array from the name of each item in <json>
jq: array of item names from <json>
list the names in items of <json>, as a JSON array
turn the items of <json> into an array of their names
from <json> build a json list with every item's name
I want all item names of <json> in one array
output the name of every item in <json> wrapped in an array
gather item names of <json> in square brackets

= c-jq-name-version
> jq -r '"\(.name) \(.version)"' <json>
Print name and version from <json> on one line, separated by a space
name and version of <json> in one line
how do i print name plus version from <json> with jq?
show the name followed by the version found in <json>
jq: name space version from <json>
output "name version" as plain text for <json>
from <json> get the name and the version on a single line
read name and version out of <json>, one line without quotes
I want the name and version in <json> joined by a space
combine the fields name and version of <json> into one line
name, then a space, then version, taken from <json>

= c-jq-sorted-names
> jq -r 'sort_by(.price) | .[].name' <list>
Print the names of the elements of <list> in order of price
names in <list> sorted by price
how do i list the names in <list> from cheapest to most expensive?
sort <list> by price and show only the names
jq: sort by price in <list>, names raw
show names from <list>, cheapest first
order the objects of <list> by price, print name
from <list> get the names by ascending price
I want the names of <list> arranged by price without quotes
print each name of <list> after sorting on price
list what is in <list> by price, names only
`,
)
