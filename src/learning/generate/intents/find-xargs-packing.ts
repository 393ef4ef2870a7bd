import { intents } from '../grammar.ts'

/** Find piped to xargs for listings, echoes, copies, moves and archives, with more pipes behind it. */
export const findXargsPacking = intents(
  'find',
  String.raw`
= xp-newest quiet
> find <startdir> -type f -print0 | xargs -0 ls -t | head -n <n>
Find the <n> most recently modified files <startdir> with xargs ls -t
list files <startdir> newest first by ls -t and stop after <n>
Show the latest <n> files <startdir>, names only, by find, xargs and ls
the <n> files changed last <startdir>, just their paths, via ls -t
pipe all files <startdir> to ls -t and cut off after <n> lines
sort the files <startdir> by time with ls and keep the top <n>
xargs ls -t over the files <startdir>, first <n>
names of the <n> freshest files <startdir> through xargs and ls
let ls order the files <startdir> by date, newest on top, <n> of them
last <n> modified files <startdir>, find piped to ls -t
which <n> files <startdir> are the newest, using xargs with ls -t and head
run ls -t by xargs on every file <startdir> and print <n> lines
find piped to xargs ls -t piped to head for <n> files <startdir>

= xp-newestl quiet
> find <startdir> -type f -print0 | xargs -0 ls -lt | head -n <n>
Find the <n> most recently modified files <startdir> and list them in long format, newest first, with ls -lt, safe for odd names, xargs -0
long listing of the <n> latest files <startdir> by xargs ls -lt
details of the newest <n> files <startdir>, sorted by ls, with find -print0 and xargs -0
pipe all files <startdir> to ls -lt and show <n> lines using find and xargs
ls -lt of the files <startdir> through xargs, first <n> lines
owner, size and date of the <n> files changed last <startdir>, xargs and ls -lt
with ls -l columns, the <n> freshest files <startdir>, newest at the top, xargs
sort files <startdir> by time in a long ls listing and stop after <n>, through xargs
xargs ls -lt over the files <startdir>, head <n>
recent files <startdir> in long form, <n> of them, through xargs
show the last <n> modified files <startdir> with ls -l details using find and xargs
let ls -lt order the files <startdir> and keep the first <n> lines safe for odd names, xargs -0
long format, time sorted, top <n> of all files <startdir>, by xargs

= xp-lasttail quiet
> find <startdir> -type f -print0 | xargs -0 ls -ltr | tail -n 1
Find the latest modified file <startdir> with ls -ltr and tail
Recursively find the last changed file <startdir> by xargs, in long format
the most recent file <startdir>, as the last line of ls -ltr
ls -ltr over all files <startdir> through xargs, only the last line
pipe files <startdir> to ls -ltr and take the bottom line
long listing of the one file modified last <startdir>, xargs ls -ltr
sort the files <startdir> by time, oldest first, in long form and show the final one
newest file <startdir> with its details using find, xargs, ls -ltr and tail
what file was saved last <startdir>, ls -ltr by xargs
let ls -ltr put the newest file <startdir> at the end and print that
tail of the reverse time listing of all files <startdir>
which file <startdir> has the latest change, details by ls -l, xargs
one ls -l line: the last written file <startdir>, through ls -ltr

= xp-lastext quiet
> find <where> -type f -name '*.<ext>' -print0 | xargs -0 -r ls -tr | tail -n 1
Find the latest modified .<ext> file <where> with ls -tr and tail
Recursively find the last changed <ext> file <where> by xargs ls -tr
the most recent .<ext> file <where>, name only, as the last line of ls -tr
ls -tr over all <ext> files <where> through xargs, only the last line
pipe *.<ext> <where> to ls -tr and take the bottom line
sort the .<ext> files <where> by time with ls, oldest first, and show the final name
newest <ext> file <where> using find, xargs, ls -tr and tail
what .<ext> file was saved last <where>, by xargs and ls
let ls -tr put the newest .<ext> <where> at the end and print that
which <ext> file <where> has the latest change, path only, xargs with ls
tail of the reverse time listing of all .<ext> files <where>
path of the last written file ending in .<ext> <where>, through ls -tr
name of the freshest *.<ext> <where>, xargs pipeline with ls and tail

= xp-lss quiet
> find <where> -type f -name '*.<ext>' -print0 | xargs -0 -r ls -lS | head -n <n>
Find the <n> largest .<ext> files <where> with ls -lS through xargs
long listing of the <n> biggest <ext> files <where> by ls -lS with xargs
pipe *.<ext> <where> to ls -lS and keep <n> lines in a pipe with xargs
list <ext> files <where> sorted by size with ls, biggest on top, first <n>, safe for odd names, xargs -0
the top <n> .<ext> files <where> by size, ls -l format, by way of xargs
let ls -lS order the .<ext> files <where> by size, show <n>, with find -print0 and xargs -0
xargs ls -lS over <ext> files <where>, head <n>
which <n> files ending in .<ext> <where> are the heaviest, in ls -l form, null-separated through xargs
details of the <n> largest *.<ext> <where> by find, xargs and ls
size-sorted long list of .<ext> files <where>, cut after <n> lines, with print0 and xargs
hand the <ext> files <where> to ls -lS and print the first <n>, through xargs
<n> biggest <ext> files <where>, long format, xargs
show with owner and date the <n> largest .<ext> files <where> through ls -lS with xargs

= xp-lsd quiet
> find <startdir> -mindepth 1 -mmin -<mins> -print0 | xargs -0 -r ls -ld
Find everything <startdir> changed less than <mins> ago, files and folders, and list it in long format
ls -ld on all files and directories <startdir> modified in the last <mins>
list details of both files and folders <startdir> that were touched within <mins>, directories as such
entries of any type <startdir> modified during the past <mins>, long listing, not their contents
pipe what changed <startdir> in the last <mins> to ls -ld
long format for each file or directory <startdir> newer than <mins>, the start itself left out
what happened <startdir> in the last <mins>, files as well as folders, with ls -l details
show with date and owner all things <startdir> altered within <mins>, whatever type
xargs ls -ld for recent entries <startdir>, <mins> at most
files or folders <startdir> whose change is under <mins> old, in long form
let ls -ld describe all that was modified <startdir> not more than <mins> ago
recently changed <startdir>, <mins>, directories too, ls -ld
detailed list of every entry <startdir> modified in <mins>

= xp-lsdirs
> find <startdir> -type d -print0 | xargs -0 ls -ld
List all directories <startdir> in long format with xargs
Find every directory <startdir> and show its permissions, owner and date by ls -ld, using find and xargs
ls -ld on each folder <startdir>, not on what is in them, null-separated through xargs
details of all the folders <startdir> through xargs ls
pipe the directories <startdir> to ls -ld with print0 and xargs
long listing of directories only, <startdir>, through xargs
which rights and owners have the folders <startdir>, ls -ld form, using xargs
let ls -ld describe each subdirectory <startdir>, with xargs
folder by folder, mode, owner and date <startdir>, in a pipe with xargs
xargs ls -ld for all dirs <startdir>
print the ls -l line of every directory <startdir> itself by way of xargs
directories <startdir> in long form, their contents not shown, with find -print0 and xargs -0
find the folders <startdir> and list them, themselves, with ls -ld, using find and xargs

= xp-lsall
> find <startdir> -print0 | xargs -0 ls -ld
List all files and directories <startdir> in long format with xargs
Find everything <startdir> and show permissions, owner and date of each entry by ls -ld, by xargs
ls -ld on each file and folder <startdir>, folders not expanded, with print0 and xargs
details of all entries <startdir> through xargs ls
pipe all that is found <startdir> null-terminated to ls -ld
long listing of the whole tree <startdir>, one entry a line with its path, with xargs
let ls -ld describe every path <startdir>, whatever its type, in a pipe with xargs
xargs ls -ld for all things <startdir>
print the ls -l line of everything <startdir>, with complete paths, by way of xargs
files plus folders <startdir> in long form, using find and xargs
null-separated long listing of all files and directories <startdir>
hand every entry <startdir> to ls -ld, safe for spaces, null-separated through xargs
whole tree <startdir> with ls -l details, paths included, by xargs

= xp-lslinks quiet
> find <where> -type l -print0 | xargs -0 -r ls -l
Find all symbolic links <where> and list them with their targets using xargs ls -l
pipe the symlinks <where> to ls -l by way of xargs
long listing of every symbolic link <where> through xargs
where do the symlinks <where> point to, shown by ls -l and xargs
xargs ls -l for symbolic links <where>
ls -l on each soft link <where>, null-separated
show links and what they point at <where>, find piped to ls -l, with print0 and xargs
let ls -l describe all symlinks <where>, through xargs
list soft links <where> in long format with find and xargs
details of symbolic links only, <where>, by xargs
hand the symlinks found <where> to ls -l in a pipe with xargs
symbolic links <where>: ls -l them, print0 and xargs
with xargs, display each symlink <where> in long form

= xp-newerls quiet
> find <where> -type f -newer <bare> -print0 | xargs -0 -r ls -l
Find all files <where> modified after <bare> and list them in long format with xargs
ls -l on the files <where> newer than <bare>, by way of xargs
long listing of files changed more recently than <bare> <where>, with find -print0 and xargs -0
pipe what is newer than <bare> <where> to xargs ls -l
details of each file <where> whose date is later than that of <bare>, xargs
which files <where> were saved after <bare>, owner, size and date please, through xargs
let ls -l describe the files <where> that are younger than <bare>, with print0 and xargs
with xargs, show in long form the files <where> more recent than <bare>
files <where> modified since <bare> was, ls -l format, using xargs
compare with <bare>: list newer files <where> in detail with xargs
xargs ls -l for regular files <where> newer than <bare>
print permissions, size and date for files <where> changed after <bare> was changed, safe for odd names, xargs -0
hand all files <where> newer than <bare> to ls -l, null-terminated

= xp-totalls quiet
> find <where> -type f -name '*.<ext>' -print0 | xargs -0 -r ls -l | awk '{ s += $5 } END { print s }'
add up the sizes in bytes of all .<ext> files <where> with ls -l and awk
Find all <ext> files <where> and sum the size column of ls -l
total bytes of *.<ext> <where>, from ls -l through awk
let awk total the fifth column of ls -l for the .<ext> files <where>
pipe <ext> files <where> to ls -l and add the sizes by awk
how many bytes are the .<ext> files <where> together, with xargs ls -l and awk
sum of the ls -l sizes of files ending in .<ext> <where>
find, xargs ls -l and an awk sum for <ext> files <where>
use awk on the long listing of .<ext> files <where> to get the overall size
overall byte size of <ext> files <where> by adding what ls -l says
compute with ls -l and awk the combined length in bytes of *.<ext> <where>
awk over ls -l: total size of all .<ext> files <where>
sum up the bytes that ls -l prints for each <ext> file <where>

= xp-oneline
> find <startdir> -name '<glob>' | xargs
print the <glob> files <startdir> all on a single line
Find all <glob> <startdir> and show their names on one line separated by spaces
one line with the paths of every <glob> <startdir>
list <glob> <startdir> space separated instead of one per line
pipe the <glob> files <startdir> to xargs alone
join the names of <glob> <startdir> into a single line
paths of <glob> <startdir>, blank between them, no line breaks
search <startdir> for files matching <glob> and print them in one row
all <glob> <startdir> next to each other, not below each other
let xargs put the found <glob> <startdir> side by side
i need the <glob> paths <startdir> as one space-separated string
files that match <glob> <startdir>, on the same line
flatten the list of <glob> <startdir> to a line

= xp-oneall
> find <startdir> -print0 | xargs -0 echo
print everything found <startdir> on one line with xargs echo
Find all files and directories <startdir> and echo them null-safe on a single line
echo all paths <startdir>, space separated, by print0 and xargs -0
one long line with every file and folder <startdir>, by xargs
pipe everything <startdir> null-terminated to echo
list the entire tree <startdir> in one row through xargs
let xargs -0 echo whatever is <startdir>
whole tree <startdir>, all paths side by side, white space in names is fine, with xargs
safe for spaces: echo every entry <startdir> at once in a pipe with xargs
use echo by xargs -0 for files and folders <startdir>
paths of everything <startdir> handed to echo together by way of xargs
hand all files and directories <startdir> to one echo with find -print0 and xargs -0
null-separated list <startdir> into echo

= xp-echoone quiet
> find <startdir> -name '<glob>' -print0 | xargs -0 -n 1 echo
echo the <glob> files <startdir> one at a time with xargs
Find all <glob> <startdir> and run echo once for each of them by way of xargs
print <glob> <startdir> one per echo, safe for white space, with find -print0 and xargs -0
xargs -0 -n 1 echo for <glob> <startdir>
call echo separately for each <glob> <startdir>, null-separated through xargs
list files matching <glob> <startdir> singly through xargs echo
one echo per file: <glob> <startdir>, with print0 and xargs
let xargs hand <glob> <startdir> to echo one by one
pipe <glob> <startdir> null-terminated to echo with one argument each
names of <glob> <startdir>, every name by an echo of its own, with xargs
feed <glob> <startdir> individually to echo, blanks in names do no harm, in a pipe with xargs
a line per file by xargs and echo, <glob> <startdir>
for every <glob> <startdir> let xargs start an echo

= xp-echoall
> find <startdir> | xargs -n 1 echo
run echo for each file and directory found <startdir>, using find and xargs
Find everything <startdir> and let xargs print it one by one
execute echo once per entry <startdir> through xargs
xargs -n 1 echo over all that find gives <startdir>
pipe all paths <startdir> to xargs that echoes them singly
call echo separately for every file or folder <startdir>, with xargs
list the whole tree <startdir> by way of one echo per path in a pipe with xargs
all files and folders <startdir>, echoed one at a time by xargs
force xargs to print the entries <startdir> one per line
let xargs feed echo a single name at a time, everything <startdir>
each path <startdir> to its own echo by way of xargs
one echo per line of find <startdir>, by xargs
hand everything <startdir> individually to echo with xargs

= xp-echotext
> find . -mindepth 1 -maxdepth 1 -type d -print0 | xargs -0 -I {} echo '<text>' {}
print each subdirectory of the current directory with <text> in front, by xargs
Find the directories directly in the current directory and print them after the string <text>
echo <text> followed by the name for every folder right here
put <text> before the name of each direct subfolder, using xargs -I
list the top level folders here, each line starting with <text>
immediate subdirectories of this directory, prefixed by <text>, with xargs
for every directory at depth one echo <text> and its path
say <text> and then the folder, for all folders in the current one, no deeper
show the subfolders of the working directory, <text> ahead of each
with -I {} echo <text> plus each folder of this directory, not recursive
lines of <text> and name for the directories in here, first level
xargs echo <text> {} over the subdirectories of the current directory
each folder in this directory on a line that begins with <text>

= xp-basename quiet
> find <startdir> -type f -name '<glob>' -print0 | xargs -0 -r -n 1 basename
print only the names without the path of the <glob> files <startdir> using basename and xargs
Find regular files matching <glob> <startdir> and strip their directories with basename in a pipe with xargs
basename of every <glob> file <startdir>, safe for odd names, xargs -0
pipe <glob> <startdir> to basename one by one by way of xargs
file names alone, no folders before them, for <glob> <startdir>, through basename, with find -print0 and xargs -0
run basename on each regular file <glob> <startdir>, using find and xargs
let xargs call basename for each <glob> <startdir>
xargs -n 1 basename for files named <glob> <startdir>
cut the path off all <glob> <startdir> by basename with print0 and xargs
bare names of <glob> files <startdir>, using basename, through xargs
hand the <glob> files <startdir> to basename singly using xargs
just the last part of the paths of <glob> <startdir>, by way of basename, with xargs
list <glob> <startdir> as base names with xargs

= xp-dirname quiet
> find <startdir> -name '<name>' -print0 | xargs -0 -r -n 1 dirname
print the directories in which a <name> is <startdir> using dirname safe for odd names, xargs -0
Find all files named <name> <startdir> and print the path names of their directories by way of xargs
dirname of every <name> <startdir>, with find -print0 and xargs -0
pipe each <name> <startdir> to dirname through xargs
which folders <startdir> hold a <name>, with xargs dirname
run dirname on each <name> <startdir>, by xargs
parent folder of all <name> files <startdir> by find and dirname with print0 and xargs
let xargs call dirname for each <name> <startdir>
cut the file name off the paths of <name> <startdir>, using xargs
directory part of each path that ends in <name> <startdir>, with xargs
list the places <startdir> where <name> lies, folders only, through dirname, in a pipe with xargs
hand <name> paths <startdir> to dirname one by one safe for odd names, xargs -0
folder of every <name> <startdir>, xargs -n 1 dirname

= xp-dirnameabs quiet
> find "$(pwd)" -name '<name>' | xargs -r -n 1 dirname
print the full path of the directories that contain a <name> below the current directory
Find all files named <name> under the present working directory and list their directories as absolute paths
absolute directory of every <name> from here down, through dirname
full paths of the folders in this tree in which <name> is
which directories under the current one hold a <name>, complete path from /
search from pwd for <name> and run dirname on each hit
absolute parent folders of all <name> in the current directory tree
use find with pwd and xargs dirname for <name>
where, as absolute folder, is each <name> below this directory
list the complete directory path of each <name> in and below the working directory
dirname with the full path for every <name> under here
directories with a <name> in this tree, spelled out from the root
let xargs dirname the absolute paths of <name> found below the current folder

= xp-realpath quiet
> find <startdir> -name '<glob>' -print0 | xargs -0 -r realpath
print the absolute path of all <glob> files <startdir> with xargs realpath
Find <glob> <startdir> and resolve each to its full path through xargs
pipe <glob> <startdir> to realpath safe for odd names, xargs -0
xargs realpath for <glob> <startdir>
hand the files matching <glob> <startdir> to realpath by xargs
full paths from / of <glob> <startdir>, xargs and realpath
let xargs give <glob> <startdir> to realpath
run realpath over all <glob> found <startdir>, by xargs
canonical absolute names of the <glob> files <startdir>, null-separated to realpath
list <glob> <startdir> with complete paths by way of realpath and xargs
feed <glob> <startdir> to realpath, safe for blanks, using xargs
where exactly from the root are <glob> <startdir>, realpath through xargs
turn the relative paths of <glob> <startdir> into absolute ones with xargs

= xp-cpi quiet
> find <where> -name '<glob>' -print0 | xargs -0 -I {} cp {} <todir>
Find <glob> files <where> and copy them one by one to <todir> with xargs -I
copy all <glob> <where> to <todir> using xargs -I {}
cp each <glob> <where> into <todir>, a cp per file, with a placeholder
xargs -I {} cp {} for <glob> <where>, destination <todir>
run cp separately for every <glob> <where> to put it in <todir>, by xargs
with the replacement string {} copy files matching <glob> <where> to <todir>
for each <glob> <where> let xargs call cp with <todir> as the last argument
one cp per file: <glob> <where> to the folder <todir>, xargs -I
duplicate <glob> <where> in <todir>, xargs with -0 and -I
insert each <glob> <where> for {} in a cp to <todir>
pipe <glob> <where> null-terminated to xargs -I cp, target <todir>
let xargs substitute {} in cp {} <todir> for all <glob> <where>
single copies of <glob> <where> to <todir>, xargs placeholder form

= xp-mvi quiet
> find <tree> -name '<glob>' -print0 | xargs -0 -I {} mv {} <todir>
Find <glob> files <tree> and move them one by one to <todir> with xargs -I
move all <glob> <tree> to <todir> using xargs -I {}
mv each <glob> <tree> into <todir>, an mv per file, with a placeholder
xargs -I {} mv {} for <glob> <tree>, destination <todir>
run mv separately for every <glob> <tree> to put it in <todir>, by xargs
with the replacement string {} move files matching <glob> <tree> to <todir>
for each <glob> <tree> let xargs call mv with <todir> as the last argument
one mv per file: <glob> <tree> to the folder <todir>, xargs -I
relocate <glob> <tree> to <todir>, xargs with -0 and -I
insert each <glob> <tree> for {} in an mv to <todir>
pipe <glob> <tree> null-terminated to xargs -I mv, target <todir>
let xargs substitute {} in mv {} <todir> for all <glob> <tree>
single moves of <glob> <tree> to <todir>, xargs placeholder form

= xp-mvtop quiet
> find . -maxdepth 1 -name '<glob>' -print0 | xargs -0 -I {} mv {} <todir>
Find the files in the current directory only that match <glob> and move them to <todir> with xargs
move <glob> of this directory, not of its subfolders, to <todir> by xargs -I
the <glob> right here belong in <todir>, leave deeper ones alone, use find and xargs
with find -maxdepth 1 and xargs -I mv the <glob> files into <todir>
without recursion move everything named <glob> from here to <todir> through xargs
pipe <glob> from the top level of this folder to mv, destination <todir>
non-recursive move of <glob> in the working directory to <todir>, find and xargs
mv by xargs the <glob> that lie directly in the current folder to <todir>
only depth one: <glob> to <todir>, null-terminated through xargs
shift the <glob> of the present directory itself over to <todir> with xargs
let xargs mv each <glob> in here, no deeper, to <todir>
transfer <glob> in the current directory, subdirectories excluded, to <todir> using find and xargs
current folder without subfolders: xargs mv of <glob> into <todir>

= xp-parents quiet
> find <plaindir> -name '<glob>' -print0 | xargs -0 -r cp -a --parents -t <todir>
Copy all <glob> files from <plaindir> to <todir> keeping the directory structure and attributes
Find <glob> in <plaindir> and copy them with their parent directories to <todir>, preserving attributes
cp -a --parents of every <glob> under <plaindir> into <todir>
the <glob> files of <plaindir> should be in <todir> with the same folders above them, times and modes kept
recreate the paths of <glob> from <plaindir> below <todir> and copy the files, attributes preserved
copy <glob> below <plaindir> to <todir> along with their folder hierarchy, archive mode
pipe <glob> in <plaindir> to cp -a --parents, target <todir>
keep the tree when copying <glob> out of <plaindir> to <todir>, and the dates and rights too
archive copy with full relative paths of <glob> in <plaindir> to <todir>
from <plaindir> only <glob>, copied to <todir> with intact subfolders and attributes
search <plaindir> for <glob> and copy what is found, path included, to <todir>, preserving everything
same layout in <todir> but just the <glob> of <plaindir>, cp -a
xargs cp -a --parents for <glob> from <plaindir> to <todir>

= xp-grepcp quiet
> find <where> -type f | grep '<stem>' | xargs -I {} cp {} <todir>
Find all files <where> with <stem> somewhere in their path and copy them to <todir>
copy files whose path contains <stem> <where> to <todir>, through grep and xargs
filter the files <where> by <stem> in the path and cp each to <todir>
every file <where> that has <stem> in its path or name, copied into <todir>
pipe find <where> through grep <stem> and xargs cp to <todir>
grep the paths of files <where> for <stem> and duplicate those in <todir>
files under paths mentioning <stem> <where> should be copied to <todir>
put a copy of each file <where> with <stem> anywhere in its path in <todir>
path includes <stem> <where>: cp to <todir>
list files <where>, keep the ones with <stem>, copy them one by one to <todir>
let grep pick out paths with <stem> <where> and xargs -I copy them to <todir>
collect copies in <todir> of files <where>, folder or file name having <stem>
find, grep <stem>, xargs -I {} cp to <todir>, starting <where>

= xp-intodirs change
> find . -mindepth 1 -maxdepth 1 -type d -print0 | xargs -0 -n 1 cp -v <bare>
copy <bare> into every subdirectory of the current directory, printing what is done
Find the directories right below the current one and copy <bare> to each of them verbosely
put a copy of <bare> in all folders in here, one level deep, with cp -v
each direct subfolder of this directory gets a copy of <bare>, report it
xargs -n 1 cp -v <bare> to the subdirectories of the working directory
distribute <bare> to every folder in the current directory, not deeper, and say so
cp <bare> to all immediate subdirectories, verbose
for every directory at depth one here copy <bare> into it and show the copy
<bare> should be in each subfolder of the current folder, tell me every copy
spread <bare> over the folders of this directory with find, xargs and cp -v
let xargs cp <bare> into one directory after the other, all directly in here, verbosely
one copy of <bare> for each folder found directly in the current folder, list them
duplicate <bare> into the top level folders of this directory and name the copies

= xp-mkdirin change
> find . -mindepth 1 -maxdepth 1 -type d -print0 | xargs -0 -I {} mkdir {}/<newdir>
make a new directory <newdir> in every directory of the current directory, not deeper
Find the subdirectories directly in the current directory and create in each a folder <newdir>
each folder in here should get a subfolder <newdir>
mkdir <newdir> inside all immediate subdirectories
a new folder <newdir> within every direct subfolder of the working directory
create <newdir> one level down in each directory of this folder
for all directories at depth one make a directory in them <newdir>
add a folder <newdir> to each of the folders in this directory
xargs mkdir of a folder <newdir> in every folder right here
let each top level directory here have a new directory <newdir> in it
put an empty folder <newdir> in each subdirectory of the current folder, no recursion
use find and xargs -I to create in each subfolder here one <newdir>
every directory in the current one needs a directory inside <newdir>

= xp-mirror change
> find <plaindir> -type d -print0 | xargs -0 -I {} mkdir -p <todir>/{}
recreate the directory structure of <plaindir> in <todir> without the files, with xargs
Find all directories in <plaindir> and make the same ones below <todir> through xargs
copy only the folder tree of <plaindir> to <todir>, by find, xargs and mkdir -p
empty copy of the directories of <plaindir> in <todir>, xargs
same folders as in <plaindir> but no files, in <todir>, xargs mkdir
mkdir -p each directory of <plaindir> under <todir> with xargs -I
pipe the folders of <plaindir> to xargs mkdir -p below <todir>
directory skeleton of <plaindir> to be built in <todir> by xargs
reproduce the subfolders of <plaindir> in <todir>, leaving files behind, via find and xargs
let xargs create in <todir> every directory that exists in <plaindir>
mirror the folder hierarchy of <plaindir> into <todir>, folders only, xargs
<todir> should have the directories of <plaindir>, nothing else, using xargs
structure without contents: <plaindir> to <todir>, find piped to xargs mkdir

= xp-truncate change
> find <tree> -type f -not -empty -print0 | xargs -0 truncate -s 0
empty all non-empty files <tree> but keep the files with xargs
Truncate every non-empty regular file <tree> to zero length in a pipe with xargs
Find all files with content <tree> and delete their contents, not the files, safe for odd names, xargs -0
set the size of each file <tree> that is not empty to 0 by way of xargs
wipe the text of all files <tree>, the files stay, with find -print0 and xargs -0
make every non-empty file <tree> an empty one using find and xargs
clear the contents of whatever file <tree> has some null-separated through xargs
truncate -s 0 on files <tree> that are not empty yet by xargs
nothing should be left inside the files <tree>, only skip those empty already, with print0 and xargs
pipe non-empty files <tree> to truncate through xargs
files <tree> down to zero bytes, except where they are so anyway, using xargs
remove all data from the non-empty regular files <tree>, leaving the names, with xargs
blank out each file <tree> which has any content in a pipe with xargs

= xp-linkinto quiet
> find "$PWD" -type f -name '<glob>' -print0 | xargs -0 -r ln -s -t <todir>
Find all <glob> files below the current directory and make symbolic links to them in <todir>
symlink every <glob> of this tree into <todir> with xargs
put links to all <glob> from here down in <todir>, absolute targets
ln -s of <glob> files in the current directory tree into <todir>
<todir> should have a symlink for each <glob> under the working directory
link, do not copy, the <glob> in this tree to <todir>
create soft links in <todir> that point at the <glob> files below here
pipe <glob> from PWD to ln -s -t <todir>
gather symbolic links to <glob> of this directory and its subfolders in <todir>
for each <glob> in and below this folder a soft link within <todir>
collect links to all files matching <glob> under here in the folder <todir>
xargs ln -s with <todir> as target for the <glob> of the current tree
make <todir> a place with symlinks to every <glob> that is below the present directory

= xp-tarc quiet
> find <where> -type f -name '<glob>' -print0 | xargs -0 -r tar -cvf <newtar>
Find <glob> files <where> and archive them, uncompressed and with their names shown, in <newtar>, with print0 and xargs
create a plain tar <newtar> from the <glob> files <where>, listing each, through xargs
tar -cvf <newtar> of all regular files matching <glob> <where> through xargs
pack <glob> <where> in <newtar> without compression, verbosely, with xargs
pipe <glob> <where> to tar -cvf <newtar>, in a pipe with xargs
put all <glob> <where> in an uncompressed archive <newtar> and print what goes in safe for odd names, xargs -0
archive regular files named <glob> <where> as <newtar>, verbose, no gzip, by way of xargs
let xargs feed <glob> <where> to tar for <newtar>, naming each file
make the tar file <newtar>, not compressed, of <glob> <where>, show progress, using find and xargs
<glob> <where> into <newtar>, print names while packing, null-separated through xargs
find the <glob> files <where> and tar them verbosely to <newtar>, by xargs
verbose tar <newtar> holding <glob> <where>, with print0 and xargs
collect <glob> <where> in the tar archive <newtar> and list every member as it is added through xargs

= xp-tarr quiet
> find <where> -type f -name '<glob>' -print0 | xargs -0 -r tar -rvf <newtar>
Append the <glob> files <where> to the tar archive <newtar>
Find <glob> files <where> and add them at the end of <newtar>, showing their names
tar -rvf <newtar> with all <glob> <where> through xargs
add <glob> <where> to the archive <newtar> that may exist already
extend <newtar> by the regular files <glob> <where>, verbosely
pipe <glob> <where> to tar in append mode for <newtar>
put <glob> <where> into <newtar> in addition to what is in it
let xargs append the files matching <glob> <where> to <newtar>
keep <newtar> as it is and add <glob> <where>, print each
<glob> <where> appended to <newtar>
attach all the files named <glob> <where> to the end of the tar file <newtar>
safe with many files: append <glob> <where> to <newtar> by xargs tar -r
the tar <newtar> should additionally get <glob> <where>

= xp-taru quiet
> find <where> -type f -name '<glob>' -print0 | xargs -0 -r tar -uf <newtar>
Update the tar archive <newtar> with the <glob> files <where> that are newer than its copies
Find <glob> files <where> and update <newtar> with them
tar -uf <newtar> for all <glob> <where> through xargs
add to <newtar> only those <glob> <where> that changed since they were archived
bring the <glob> <where> in <newtar> up to date
refresh <newtar> by newer versions of <glob> <where>
pipe <glob> <where> to tar in update mode for <newtar>
put <glob> <where> into <newtar> if they are newer than what is in there
let xargs update <newtar> from the files matching <glob> <where>
<newtar> should have the latest <glob> <where>, use tar -u
update mode: <glob> <where> to <newtar>
archive changes of <glob> <where> in <newtar>, unchanged ones not again
find and tar -u the <glob> <where> into <newtar>

= xp-tardirs change
> find <mydir> -type d -print0 | xargs -0 tar -cf <newtar> --no-recursion
Archive the directory structure of <mydir> without any files in <newtar>
Create the tar <newtar> with only the directories of <mydir>
put just the folders of <mydir>, no files, into the archive <newtar>
tar the empty directory tree of <mydir> as <newtar>
Find all directories in <mydir> and pack them, not their files, in <newtar>
folder skeleton of <mydir> in a tar named <newtar>
tar --no-recursion of every directory under <mydir> to <newtar>
save which folders <mydir> has in <newtar>, leaving the files out
archive <newtar> that holds the hierarchy of <mydir> only
pipe the folders of <mydir> to tar without recursion, archive <newtar>
only directories from <mydir> should be in <newtar>
directory layout of <mydir> as <newtar>
i want <newtar> to recreate the subfolders of <mydir> without their contents

= xp-tarnew quiet
> find <where> -mtime -<days> -print0 | xargs -0 -r tar -czf <newtgz> --no-recursion
Archive everything <where> modified in the last <days>, folders without their other contents, in <newtgz>
Create the compressed archive <newtgz> of all entries <where> changed less than <days> ago, without recursion
tar with --no-recursion what was modified <where> within <days> to <newtgz>
files and directories <where> newer than <days> packed in <newtgz>, directories not descended into by tar
Find what changed <where> during the past <days> and pass it to tar -czf <newtgz> --no-recursion
back up changes of the last <days> <where> to <newtgz>, changed folders as bare entries
<newtgz> with any file or folder <where> touched in <days>, no recursion into folders
incremental gzip tar <newtgz> for <days>, <where>, tar must not recurse
pipe entries <where> younger than <days> to a non-recursing tar, <newtgz>
gzipped tarball <newtgz> of recent things <where>, <days>, of any type and non-recursive
anything modified <where> in the last <days>, into <newtgz> via xargs and tar --no-recursion
pack changed entries <where>, last <days>, to <newtgz>, old files in changed folders stay out
tar up by xargs, not recursing, all that is under <days> old <where> as <newtgz>

= xp-targrep quiet
> find <where> -name '<glob>' | grep -v '/<stem>/' | tr '\n' '\0' | xargs -0 -r tar -cf <newtar>
Archive all <glob> files <where> except those below a directory <stem> in <newtar>
Find <glob> <where>, drop paths with a folder <stem> and tar the rest to <newtar>
tar <newtar> of <glob> <where> but without anything in <stem> folders
pack <glob> <where>, leaving out the directory <stem>, as <newtar>
<newtar> with the <glob> <where> whose path has no /<stem>/
filter out <stem> directories with grep -v and tar the other <glob> <where> to <newtar>
all <glob> <where> not under <stem> into the uncompressed archive <newtar>
find, grep -v the folder <stem>, tr and xargs tar for <glob> <where>, archive <newtar>
put <glob> <where> in <newtar>, ignoring what lies in <stem>
skip <stem> when archiving <glob> <where> in <newtar>
make <newtar> from <glob> <where> minus the <stem> folder
collect <glob> <where> outside of <stem> directories in <newtar>
exclude paths through <stem>, archive the remaining <glob> <where> as <newtar>

= xp-zip quiet
> find <where> -type f -name '<glob>' -print0 | xargs -0 -r zip <newzip>
Find <glob> files <where> and zip them into <newzip> with xargs
zip all regular files matching <glob> <where> as <newzip> through xargs
pipe <glob> <where> to zip <newzip>, in a pipe with xargs
create the zip archive <newzip> out of the <glob> <where>, find and xargs
add every <glob> <where> to <newzip> by xargs zip
put <glob> <where> in <newzip>, with find -print0 and xargs -0
collect the files named <glob> <where> in a zip called <newzip>, using find and xargs
let xargs hand <glob> <where> to zip for <newzip>
zip file <newzip> holding all <glob> <where>, subfolders too, by xargs
pack the <glob> <where> as a zip, name <newzip>, with print0 and xargs
<glob> <where> into <newzip>, null-separated to zip
compress <glob> <where> into one zip file <newzip>, using xargs
archive of type zip, <newzip>, with every <glob> <where>, with xargs

= xp-gzipp quiet
> find <tree> -type f -name '*.<ext>' -print0 | xargs -0 -r -n 1 -P <small> gzip
compress all .<ext> files <tree> with gzip, <small> at the same time
Find all <ext> files <tree> and gzip them in <small> parallel processes
gzip each .<ext> file <tree> running <small> jobs at once
parallel gzip of *.<ext> <tree>, <small> processes
use xargs -P to compress <ext> files <tree> with <small> gzips side by side
run up to <small> gzip processes simultaneously over the .<ext> files <tree>
speed up the compression of <ext> files <tree> by <small> parallel gzips
<small> workers that gzip the files ending in .<ext> <tree>
pipe .<ext> files <tree> to gzip, one file per process and <small> concurrently
let <small> gzip jobs work on the <ext> files <tree> together
concurrently compress *.<ext> <tree>, at most <small> in parallel
gzip *.<ext> <tree> on <small> cores
make .gz out of every .<ext> file <tree>, <small> in flight at any time

= xp-bzip quiet
> find <tree> -type f -mtime +<days> -print0 | xargs -0 -r -n 1 -P <small> bzip2
compress files <tree> older than <days> with bzip2, <small> at a time
Find regular files <tree> last modified more than <days> ago and bzip2 them in <small> parallel processes
bzip2 what is older than <days> <tree>, running <small> jobs at once
parallel bzip2 of files <tree> not changed for <days>, <small> processes
use xargs -P <small> to bzip2 files <tree> of more than <days>
up to <small> bzip2 processes simultaneously over files <tree> with over <days> of age
old files <tree>, beyond <days>, packed by <small> concurrent bzip2
<small> workers that bzip2 the files <tree> untouched for <days>
pipe files <tree> older than <days> to bzip2, one per process and <small> concurrently
let <small> bzip2 jobs work on what is more than <days> old <tree>
concurrently compress by bzip2, at most <small> in parallel, the files <tree> older than <days>
bzip2 on <small> cores for files <tree> whose last change is over <days> back
make .bz2 out of every file <tree> above <days> of age, <small> at the same time

= xp-unzip change
> find . -name '*.zip' -print0 | xargs -0 -n 1 unzip -o
unzip every zip file found in the current directory tree, overwriting, with xargs
Find all .zip files under the current directory and unzip them one at a time, replacing existing files
extract each zip archive here and in subfolders, no questions about overwriting
pipe all zip files below here to unzip -o singly
xargs -n 1 unzip -o for the zips of this tree
unpack all the zips from this folder down into the current directory, overwrite what is there
one unzip per archive for every *.zip in and below this directory, overwriting
recursively locate zip archives here and extract them with overwrite
run unzip -o on each .zip beneath the working directory
let xargs unzip one zip after the other, found below this folder, files may be overwritten
every zip in the tree should be unpacked here, old files replaced
feed the .zip files of this tree one by one to unzip without prompts
all zip archives in this directory and its subdirectories: unzip, force overwrite

= xp-gunzip quiet
> find <tree> -type f -name '*.gz' -print0 | xargs -0 -r gunzip -f
decompress all .gz files <tree> with xargs gunzip, overwriting
Find all regular *.gz <tree> and pass them to gunzip -f
gunzip -f everything ending in .gz <tree> through xargs
pipe .gz files <tree> null-terminated to gunzip -f
uncompress each gz file <tree> by xargs, existing files are replaced
let xargs gunzip the .gz files <tree> by force
xargs -0 gunzip -f for the gz files <tree>
expand all gzip files <tree>, overwriting without asking, with find and xargs
feed the gz files found <tree> to gunzip -f
hand every .gz <tree> to gunzip with the force option
turn the .gz <tree> back into plain files by xargs, overwrite allowed
gunzip by xargs what is .gz <tree>, forced
force the decompression of all *.gz <tree>, print0 and xargs

= xp-tartf quiet
> find <where> -name '*.tar.gz' -print0 | xargs -0 -r -n 1 tar -tzf
list the contents of every .tar.gz <where>, null-separated through xargs
Find all tar.gz archives <where> and show what is in each of them by xargs
tar -tzf on each tarball <where> through xargs
what do the tar.gz files <where> contain through xargs
table of contents of all .tar.gz <where>, one after the other, using xargs
pipe tarballs <where> singly to tar -tzf with xargs
print the members of each gzipped tar <where>, in a pipe with xargs
look into every .tar.gz <where> without unpacking safe for odd names, xargs -0
names of the files inside all the tarballs <where>, by way of xargs
let xargs run tar -tzf for each archive named .tar.gz <where>
list archive members for all *.tar.gz <where>, using find and xargs
show me the insides of the gzipped tar files <where>, do not extract, null-separated through xargs
for each tar.gz <where> its file list by xargs
`,
)
