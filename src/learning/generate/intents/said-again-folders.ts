import { moreWordings } from '../grammar.ts'

/** More ways to ask for what lies in a folder, how big and how old it is, and where things are. */
export const saidAgainFolders = moreWordings(`
= find/files-newermt-print
files <where> that were changed after <date>
which files <where> have been changed since <date>?
files newer than <date> <where>, by date of change
Print the paths of all files <where> that were last modified after <date>.
what has been edited <where> after <date>? files only
every file <where> with a change date later than <date>
anything saved <where> since <date>, files only
I need the files <where> which changed after <date>
files dated after <date> <where>

= find/files-not-newermt-print
files not changed since <date> <where>
which files <where> have not been changed since <date>?
files <where> that nobody has modified since <date>
Print the paths of all files <where> that have not been modified after <date>.
files <where> last changed before <date>, all of them
what has stayed untouched <where> since <date>? files only
every file <where> with no change since <date>
unchanged since <date>: files <where>
files <where> that were last saved earlier than <date>

= files/asked-day
files from exactly <date> in <dir>
only the files changed on the day <date> in <dir>
which files in <dir> carry the date <date>?
files in <dir> changed on <date> itself, not before or after
what did I edit on <date> in <dir>
on <date>, which files of <dir> were changed?
files saved that one day, <date>, below <dir>
Print the paths of the files below <dir> last changed on the single day <date>.

= text/again-largest-subfolder
which folder here takes the most space?
the one folder here that uses most of the disk
what is the biggest subfolder of this folder? only one
single largest folder here by disk usage
Print the size and the name of the subfolder that uses the most disk space, only that one.
which of the directories here is the heaviest
where here does most of the space go? just the top folder
the subfolder here with the highest disk usage, one line
largest of the folders in the current directory

= files/basename
only the file name out of <path>
the last bit of <path>, after the final slash
just the name at the end of <path>
cut everything up to the last slash off <path>
Print the part of <path> after its last slash.
just the last folder name in <path>
what is the last name in the path <path>
strip the leading folders from <path>
<path> without what comes before the last slash
take the path <path> and print its last piece

= files/dirname
the folder part of <path>
<path> without its last piece
everything before the last slash in <path>
cut the last name off the path <path>
Print the path <path> up to, but not including, its last component.
in which folder would <path> lie? only take the text of the path
the path that leads to <path>, without the last name
what is the parent path of <path>
just the leading folders of <path>

= files/readlink
where does the link link.txt lead
what is the target of the link link.txt
which file does the shortcut link.txt stand for
the symbolic link link.txt: what does it point at?
Print the target stored in the symbolic link link.txt.
show me what link.txt is a link to
target of symlink link.txt only, nothing else
read the link link.txt and print where it goes

= files/readlink-f
real path behind the link <anyfile>
follow the link <anyfile> to the end and print the path
where does <anyfile> really lie, once links are followed
the true location of <anyfile>, with every link resolved
what absolute path do I get if I follow <anyfile> through all its links
full path of what the link <anyfile> finally points to
the actual file behind <anyfile>, as an absolute path
Print the real absolute path that <anyfile> leads to after resolving links.

= files/cwd-name
name of the folder I'm in, without the path
what's the folder called that I am in? just its name
only the last part of the working directory's path
the bare name of this folder
Print only the name of the current directory, not the whole path.
I'm in some folder: what is its name
just the name of where I am
current folder, name only

= files/again-parent-path
path of the parent folder
full path of the folder above this one
what is the path one level up
which folder is this one in? print the whole path
the directory that contains the current one, as a path
Print the absolute path of the parent of the working directory.
path of the folder I'd get to with cd ..
where would one level up be? print the path

= files/test-newer
which one is newer: <bare> or <bare2>?
of <bare> and <bare2>, which was changed more recently?
name the newer of the two files <bare> and <bare2>
<bare> or <bare2>, whichever was modified later
Print the name of the file that was modified last, <bare> or <bare2>.
which of <bare> and <bare2> has the later date
tell me whether <bare> or <bare2> is the more recent one
was <bare> or <bare2> edited last? print its name

= files/again-folders-same-answer
are <mydir> and <mydir2> identical folders? same or different
do the folders <mydir> and <mydir2> hold exactly the same? answer same or different
folder <mydir> against folder <mydir2>: same or different?
say same if the two folders <mydir> and <mydir2> match in every file, else different
are the folders <mydir> and <mydir2> identical
is the directory <mydir> identical to the directory <mydir2>
is the folder <mydir2> still an exact copy of the folder <mydir>
Print "same" if the directories <mydir> and <mydir2> have the same contents and "different" if not.

= text/diff-dirs-brief
compare the folders <mydir> and <mydir2> with everything below them, only say what differs
what is different between the folders <mydir> and <mydir2>? names only, subfolders too
short report of the differences between the directories <mydir> and <mydir2>
folder <mydir> versus folder <mydir2>: just name the files that differ or are missing
where do the folders <mydir> and <mydir2> not agree? no contents please
Compare the directories <mydir> and <mydir2> recursively and report only which files differ or are missing.
quick comparison of the trees <mydir> and <mydir2>, without showing the lines
which files are not the same in the folders <mydir> and <mydir2>, all levels, brief

= files/fc-differing-only
files in <mydir> that differ in content from those in <mydir2>, names only
files of the same name but other content in <mydir> and <mydir2>
which files are in both folders <mydir> and <mydir2> but not equal
changed files between <mydir> and <mydir2>, not the ones that are missing on one side
only the files that differ in content between the folders <mydir> and <mydir2>
Compare <mydir> with <mydir2> recursively and list only files that are in both and have different contents.
<mydir> and <mydir2> have common files: which of them were changed?
leave out what is missing, only list what differs between <mydir> and <mydir2>

= find/starts
files named <stem> something <where>, whatever the ending
files <where> called <stem> and anything after it
all the files <where> that have <stem> at the front of the name
which files <where> start their name with <stem>?
Print all files <where> whose file name begins with <stem>, whatever follows.
<stem>-something files <where>
every file <where> with a name that opens with <stem>, any extension
files <where>, name <stem> followed by whatever

= find/dirs-depthn-print
only look <depth> levels deep: folders <where>
folders <where>, but only <depth> levels down
$dirs <where> not further down than <depth> levels
which folders are there <where> in the first <depth> levels?
Print all directories <where> that are at most <depth> levels deep.
show folders <where>, stop at depth <depth>
just the folders <where>, going no deeper than <depth>
folder structure <where>, <depth> levels, folders only

= files/ls-size-reverse
ls with the largest file at the bottom
long listing here, biggest at the end
details of the files here, by size, the big ones last
list here with sizes, growing from small to big
files here in detail from the smallest to the largest
Print a long listing of the current directory with the smallest file first and the largest last.
long list by size with the heaviest at the bottom
detailed listing of this folder, size ascending

= everyday/dir-count
count the folders <where>, not the ones inside them
how many folders are there <where>, just the first level
number of subfolders <where>, not deeper
how many direct subfolders <where>?
Print the number of directories that lie directly <where>, without deeper ones.
folders <where>, only the count, one level
just how many folders <where>, without looking into them
amount of folders <where>, top level only

= find/no-ext
files <where> without an ending
which files <where> have no ending at all?
files <where> with no dot in their name
names <where> lacking an extension, files only
Print all files <where> whose name has no extension.
extensionless files <where>
files <where> that have nothing like .txt at the end
every file <where> with no file type in its name

= find/ext-dirs
folders <where> that contain a .<ext> file
which folders <where> have a .<ext> in them? each one once
$dirs <where> with at least one .<ext> file
where do .<ext> files lie <where>? folders only, no repeats
Print each directory <where> that holds at least one .<ext> file, once.
folders with .<ext> files <where>, without the file names
in what folders <where> can I find .<ext> files
only the folders <where> that have .<ext> files in them

= find/link-ptarget
symlinks <startdir> and where they point
symbolic links <startdir>, each with its target after an arrow
where do the links <startdir> point? link -> target for each
all links <startdir> with what they lead to
Print every symbolic link <startdir> in the form link -> target.
list symlinks <startdir> together with their targets
which links are <startdir> and what is each one's target
links <startdir>, path -> target

= find/per-owner
how many files does each user own <where>
file count for every owner <where>, most first
who owns how many files <where>?
number of files <where> belonging to each user
Print, for each user, how many files <where> belong to that user, the highest count first.
owners of the files <where> with their number of files
which user has the most files <where>? list all users with counts
tally the files <where> by the user they belong to

= find/owners-list
owner and path of each file <where>
files <where> with the name of the owner in front
who owns each of the files <where>?
every file <where> with its owner
Print the owner and the path of every file <where>.
to whom does each file <where> belong
list the files <where> together with the users they belong to
owner, then path, for all files <where>

= files/again-first-n-in
first <n> files of <dir> in alphabetical order
the names of <dir> from A on, only <n>
what are the first <n> names in <dir>, just that folder
ls <dir>, only the top <n> names
Print the alphabetically first <n> names directly in <dir>.
only <n> names from the start of the listing of <dir>
<dir>: first <n> names
show me <n> names out of <dir>, starting at the top of the list

= files/again-last-one-in
the last file of <dir> alphabetically
which name comes last in <dir> in alphabetical order?
final name in the listing of <dir>
ls <dir> and only the last name
Print only the alphabetically last name in <dir>.
what is the name at the end of the list of <dir>
the one name in <dir> that sorts last
nearest to Z in <dir>: one name

= files/again-nth-largest-in
<ordline> biggest file in <dir>
which file is the <ordline> biggest in <dir>
not the biggest but the <ordline> biggest file in <dir>
rank the files in <dir> by size and name the <ordline>
name of number <ordline> by size in <dir>, counted from the largest
ls -S <dir>, only the <ordline> line
Print only the name of the <ordline> largest file in <dir>.
<dir>: <ordline> by size from the top

= files/again-nth-oldest-in
which file is the <ordline> oldest in <dir>
not the oldest but the <ordline> oldest file in <dir>
rank the files in <dir> by age and name the <ordline>, counted from the oldest
ls -tr <dir>, only the <ordline> line
Print only the name of the <ordline> oldest file in <dir>.
<dir>: <ordline> in the order from old to new
the <ordline> in age among the files in <dir>, oldest being first
name the <ordline> oldest thing in <dir>

= files/ls-recursive
list all files in this folder and all subfolders, ls style
ls this folder and everything below
listing of every folder from here down
contents of this folder, then of each subfolder
Print a recursive listing of the current directory with ls.
ls through all the subfolders here
what is here and in each of the subfolders? folder by folder
list here and go into every subfolder

= find/per-ext-size
size of each file type together <where>
how much space does each kind of file take <where>, by ending
bytes per file ending <where>, most first
sum of the file sizes for every ending <where>
Print the total number of bytes of the files <where> for each extension, largest first.
which file type takes the most space <where>? all types with their totals
file sizes <where> added up by ending
total bytes of each kind of file <where>, kind meaning the ending

= files/again-script-not-exec
files in <dir> ending in .<ext> without execute permission
.<ext> files in <dir> that lack the x
which .<ext> in <dir> cannot be run
.<ext> files below <dir> missing execute permission
Print the .<ext> files below <dir> that are not executable.
files with ending .<ext> in <dir> which I may not execute
find .<ext> in <dir> where the execute bit is missing
what .<ext> files in <dir> did I forget to make executable

= find/ext-executable-print
all .<ext> files <where> that are executable
.<ext> files <where> that can be run
which .<ext> files <where> have execute permission?
.<ext> <where>, only the executable ones
Print the .<ext> files <where> that may be executed.
files ending in .<ext> <where> with the x set for me
those .<ext> files <where> I am allowed to run
runnable .<ext> files <where>

= files/test-empty
is there something in <anyfile>? say empty or not empty
tell me if <anyfile> is empty or not empty
empty or not empty: <anyfile>
does the file <anyfile> contain anything? answer empty or not empty
Print "empty" if <anyfile> has no content and "not empty" otherwise.
has <anyfile> got zero bytes, print empty or not empty
report whether <anyfile> is empty
check the file <anyfile> for being empty

= daily/identical
<bare> and <bare2>: same or different
say same if <bare> and <bare2> are identical and different if not
do <bare> and <bare2> match byte for byte? print same or different
is <bare2> an exact copy of <bare>? same or different
Print "same" when the files <bare> and <bare2> are equal and "different" when they are not.
tell me same or different for the two files <bare> and <bare2>
compare <bare> to <bare2>, just answer same or different
same content or different in <bare> and <bare2>

= text/comm-second-tree-f
files that exist in <mydir2> but are missing in <mydir>, subfolders too
what does <mydir2> have that <mydir> has not, all levels? files only
files below <mydir2> for which <mydir> has none at the same place
missing from <mydir> compared with <mydir2>: files in all subfolders
Print the relative paths of the files that are below <mydir2> but not below <mydir>.
recursively, which files are only in <mydir2> and not in <mydir>
what is still missing in <mydir> of the files in <mydir2>, whole tree
files of the tree <mydir2> that were not copied to <mydir>

= files/dirs-missing
names in folder <mydir> that folder <mydir2> does not have
what has <mydir> got that is not in <mydir2>? top level
entries of <mydir> without a partner of the same name in <mydir2>
only list what is missing in <mydir2> compared to <mydir>
Print the names that are in the directory <mydir> but not in <mydir2>.
files by name that are just in <mydir>, not in <mydir2>
the names in <mydir> minus the names in <mydir2>
which names does <mydir2> lack that <mydir> has

= files/fc-folder-counts
list the subfolders of <plaindir> with the number of files in each
how many files does each subfolder of <plaindir> have, with what lies deeper
subfolders in <plaindir>, file count behind each name
number of files per direct subfolder of <plaindir>, deeper ones counted in
each folder in <plaindir> and how many files are below it
Print the name of each direct subfolder of <plaindir> followed by the number of files in it and below.
<plaindir>: its subfolders with file counts, everything beneath them included
for all folders directly in <plaindir>: name and total files inside

= files/c-not-two-ext
files in <dir> that are neither .<ext> nor .<ext2>
$find all files below <dir> except .<ext> and .<ext2> files
which files in <dir> are not .<ext> and not .<ext2>?
everything in <dir> but the .<ext> and .<ext2> files
Print the files below <dir> that end neither in .<ext> nor in .<ext2>.
files of <dir> other than .<ext> and .<ext2>
no .<ext>, no .<ext2>: all the other files in <dir>
leave out .<ext> and .<ext2>, list the remaining files of <dir>
<dir>: files without those ending in .<ext> or .<ext2>
list files under <dir>, skipping both .<ext> and .<ext2>
what else besides .<ext> and .<ext2> files is in <dir>, subfolders too
all files in <dir> whose extension is not .<ext> or .<ext2>

= find/trees-count
how many files do <mydir> and <mydir2> have together
number of files in <mydir> and <mydir2> in total
$count all files below <mydir> and <mydir2>, one sum
files in <mydir> plus files in <mydir2>: how many?
Print how many files there are in <mydir> and <mydir2> together, subfolders included.
one total of the files in both <mydir> and <mydir2>
the combined file count of <mydir> and <mydir2>
add up the number of files in <mydir> and in <mydir2>
count files across <mydir> and <mydir2>
how many files in all under <mydir> and <mydir2>
sum of the file counts of <mydir> and <mydir2>
total files, <mydir> and <mydir2> taken together

= files/dirs-names
difference between the file lists of <mydir> and <mydir2>
diff the names in <mydir> against the names in <mydir2>
$show how the listings of <mydir> and <mydir2> differ, only the names matter
compare just the file names of the folders <mydir> and <mydir2> with diff
Print the differences between the listing of <mydir> and the listing of <mydir2>.
diff of ls <mydir> and ls <mydir2>
how does the listing of <mydir> differ from that of <mydir2>?
names only: diff between the folders <mydir> and <mydir2>, contents ignored
run diff on the two listings of <mydir> and <mydir2>
the listing of <mydir> compared by diff with the listing of <mydir2>
what changed in the names from folder <mydir> to folder <mydir2>, as a diff
diff the directory listings <mydir> and <mydir2>

= find/files-mmin-hours-print
files <where> changed in the last <hours>
what has changed <where> during the past <hours>? files only
files touched <where> no longer than <hours> ago
Print the files <where> that were modified within the last <hours>.
which files <where> are newer than <hours>
files <where> with a change in the last <hours>
files <where> somebody edited in the past <hours>
everything changed <where> less than <hours> ago, only files

= files/ls-count-dir
number of entries in <path>, hidden ones not counted
how many names does ls show for <path>
count what is in <path>, but not the hidden things
Print the number of visible entries in <path>.
how many visible files and folders lie directly in <path>
entry count of <path> without hidden ones
visible things in <path>, only how many
ls <path> and count the lines

= find/since-midnight
what was changed today <where>
files <where> from today
which files <where> have I edited today?
Print the files <where> that were last modified today.
today's files <where>
files <where> changed since the day began
everything saved <where> today, files only
only files with today's date <where>

= files/fc-ext-relative
path of every .<ext> file relative to <dir>
.<ext> files below <dir> without the leading folder in the path
list the .<ext> files in <dir>, paths counted from <dir>
all .<ext> under <dir>, path shown relative to that folder
.<ext> files of <dir>, starting folder stripped from the paths
which .<ext> files are below <dir>? leave <dir> out of the paths
relative paths, seen from <dir>, of all its .<ext> files
paths of the .<ext> files in <dir> as if I stood in it

= system/df-dir
how full is the disk that holds <path>
how full is the file system with <path> on it
space left on the drive where <path> lives
free and used space of the disk <path> is on
Print the file system usage for the disk that contains <path>, human readable.
is there room left on the disk under <path>? show readable numbers
df for <path>, readable
how much of the disk with <path> is in use

= files/again-tree-dirs-in
tree of only the folders below <dir>
draw the folders of <dir> as a tree, no files
folder tree of <dir>
tree view of <dir>, directories only
the directory structure of <dir> as a tree without the files
Print a tree of the subdirectories of <dir>, not showing any files.
tree with nothing but folders for <dir>
how are the folders in <dir> nested? show it as a tree

= files/again-blocks-kb
list <dir> but only name and size in KB
names in <dir> with KB in front of each
ls <dir> with the size of each entry in kilobytes
how many KB does each entry of <dir> take, with its name
each name directly in <dir> and its kilobytes, using ls
Print the entries of <dir>, each preceded by its size in kilobytes.
short listing of <dir> with kilobyte sizes
kilobytes and name for everything right in <dir>

= find/two-dots
files with two dots in the name <where>
which files <where> have more than one dot in their name?
regular files <where> with a dot twice in the file name
names containing two dots or more, files <where>
Print the files <where> whose name has at least two dots.
files <where> that have two endings, one after the other
double endings: files <where>
find file names <where> which have two or more dots

= files/fc-ext-per-folder
count .<ext> files per folder below <dir>
how many .<ext> files are in each folder below <dir>
number of .<ext> for every folder of <dir>, sorted by folder
each folder under <dir> with its count of .<ext> files
.<ext> count, folder by folder, for <dir>
Print each directory below <dir> that has .<ext> files and how many it has, in order of directory name.
per-folder totals of .<ext> files under <dir>, folders in alphabetical order
in <dir>: which folder has how many .<ext>

= text/again-in-head-one-quiet
first line of every .<ext> file in <plaindir>, nothing in between
just the top line of each .<ext> in <plaindir>, without headings
the opening lines of all .<ext> files of <plaindir>, file names left out
show line one of every .<ext> file directly in <plaindir>, not the names
Print only the first line of each .<ext> file in <plaindir>, with no file name headers.
what do the .<ext> files in <plaindir> begin with? first lines, no names
line 1 from each .<ext> file in <plaindir>, names suppressed
head -n 1 on the .<ext> files of <plaindir>, quietly

= find/two-places
list .<ext> files in <mydir> and <mydir2>
.<ext> files from the two folders <mydir> and <mydir2>
all .<ext> below <mydir> or <mydir2>
which .<ext> files do <mydir> and <mydir2> hold?
search both <mydir> and <mydir2> for .<ext> files
Print all .<ext> files below the directories <mydir> and <mydir2>.
the .<ext> files of <mydir> plus those of <mydir2>
in <mydir> and in <mydir2>: every .<ext> file

= files/fc-name-longer
file names longer than <lineb> characters below <dir>
which files in <dir> have a name of more than <lineb> characters?
names over <lineb> characters long in <dir> and everything below it
too long file names, more than <lineb> characters, in <dir> and deeper
list files under <dir> by bare name if the name exceeds <lineb> characters
<dir>: names of files with over <lineb> letters
look below <dir> for file names with a length greater than <lineb>
only those file names of <dir> that count more than <lineb> characters, recursive

= files/fc-hidden-count
how many hidden files are directly in <dir>
number of dot files directly in <dir>
hidden files in <dir> itself, only the number
how many files in <dir> start with a dot? files only, top level
the number of hidden regular files at the first level of <dir>
just the count: hidden files in <dir>, one level
how many hidden plain files does <dir> have, without descending
dot files of <dir>, how many, not recursive

= files/asked-ls-largest-ext-n
<n> biggest .<ext> files in <plaindir>, names only
which <n> .<ext> files in <plaindir> are the biggest? just names
top <n> .<ext> files in <plaindir> by size, without the sizes
ls the .<ext> files of <plaindir> largest first, only the first <n>
of the .<ext> files in <plaindir> name the <n> biggest
<plaindir>: <n> biggest .<ext> files by name
names of the <n> .<ext> files that take the most bytes in <plaindir>
list just the <n> biggest .<ext> files from <plaindir>
`)
