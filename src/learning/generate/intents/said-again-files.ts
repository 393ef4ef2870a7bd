import { moreWordings } from '../grammar.ts'

/** More ways to ask for listings, files by name, size and time, disk use, paths and links. */
export const saidAgainFiles = moreWordings(`
= files/fc-ls-oldest-one
oldest file in <dir>, just the name
$show only the name of the oldest file in <dir>
which entry of <dir> is the oldest? name only, nothing else
In the directory <dir>, print the name of the file that was modified longest ago
what is the oldest file in <dir> called
I only want the name of the oldest thing in <dir>
least recently changed file directly in <dir>, name please
the file in <dir> nobody has touched for longest, only its name

= files/fc-ls-newest-names
list the files in <dir>, newest first
names in <dir>, most recent on top
<dir> sorted by date, newest first, only names
which files in <dir> are new? names from newest to oldest
show the contents of <dir> with the latest change first, just the names
ls <dir> by time, no details
what is in <dir>, latest first, without dates and sizes
file names of <dir> in order of modification, newest to oldest

= find/dirs-depth1
only show the subfolders <where>, one level, not the files
folders directly <where>, but no files
what folders are there <where>? leave the files out and do not go deeper
just the directories right <where>, files not shown
list the direct subfolders <where>, nothing below them
which directories <where> at the first level, no files please
the folders <where> (not files, not nested ones)
show me only directories <where>, top level, with their path

= files/ls-dirs
list folders here with a trailing slash
only folders in this directory, each ending in /
names of the folders here with a slash behind them
ls but folders only
just show me the directories in this folder, no files
what folders do I have here
folder names in the current directory, slash at the end is fine
directories of the working folder, not what is in them

= files/ls-recursive-dir
list everything under <path>, folder by folder
ls -R of <path>
full recursive listing of <path>
recursively list the contents of <path>, each folder under its own heading
what is in <path> and in all of its subfolders? the listing of ls
contents of <path> and of every folder inside it, with ls
go through <path> and list each directory in turn
show all levels of <path> using ls

= files/asked-ls-smallest-n
the <n> smallest files in <dir>, names only
<n> smallest in <dir> directly, no sizes
which <n> files directly in <dir> are the tiniest
names of the <n> smallest things in <dir>, not recursive
sort <dir> by size from small to large, first <n> names
In the directory <dir>, print the names of the <n> smallest files, smallest first
list just <n> names from <dir>, those of least size
smallest <n> entries of <dir>, by ls

= files/fc-ls-natural
sort the files in <dir> naturally by version number
list <dir> by version, so 2 comes before 10
ls of <dir> in version order
names in <dir> with numbers in them sorted the natural way
file1, file2, file10: list <dir> in that order
<dir> listed with natural number sorting
order the names in <dir> as a human would count
files of <dir> in natural sort order

= files/asked-files-not-top
only files in subfolders of <dir>, not in <dir> itself
files that are at least two levels down in <dir>
all files below <dir> except those directly in it
skip the files right in <dir>, show those in its subfolders
which files lie deeper than the top level of <dir>
files of <dir>, but only from its subdirectories
find files under <dir> starting at the second level
every file nested in some subfolder of <dir>, leaving out the top level

= find/files-not-user-print
files <where> not owned by <user>
which files <where> belong to somebody other than <user>
regular files <where> whose owner is not <user>
are there files <where> that <user> does not own? list them
every file <where> except those of <user>
files <where> with another owner than <user>
show me files <where> that are not <user>'s
all but the files of <user>, <where>

= find/plaintree-other-readable
files <tree> that everyone can read
files readable by everyone <tree>
which files <tree> are world readable
world-readable files <tree>
files <tree> that anybody may read
which regular files <tree> can other users read
list files <tree> with read permission for all the others
files any user is allowed to read <tree>

= find/files-world-writable-print
files <where> that everybody can write to
world-writable files <where>
which files <where> may anyone change
files anyone is allowed to write <where>
are there files <where> that other users can write
files <where> with write permission for others
every file <where> that just anybody could overwrite
list what <where> is a file and writable for all the world

= system/du-depth
disk usage of <path>, one level deep
du <path> one level, readable
sizes of <path> and the folders right in it
<path>: how much space per subfolder, first level only
readable size of every direct subfolder of <path> and the total
space used by the folders in <path>, without the deeper ones
folder sizes in <path>, depth 1
what do the folders directly inside <path> take, human readable

= files/readlink-f
resolve <anyfile> to its final absolute target
if <anyfile> is a symlink, where does it lead in the end? full path
final absolute path behind the link <anyfile>
follow <anyfile> through all links and print the absolute path
real location of <anyfile>, every symlink followed, with readlink
the link <anyfile>: what is the absolute path of its final target
absolute path that <anyfile> ends up at when links are resolved by readlink
where does the link <anyfile> finally end, as an absolute path

= files/readlink
what does link.txt point to
where does link.txt lead
target of the link link.txt, as it is stored
print what link.txt links to
which file is link.txt a symlink to
link.txt is a link: to what?
show the destination of the symlink link.txt
read the symlink link.txt

= files/fc-du-apparent
apparent size of <dir>
how big is <dir> going by the apparent size instead of disk blocks
apparent rather than allocated size of <dir>, readable
total of the real file lengths in <dir>, not the disk usage, human readable
du with apparent sizes for <dir>, one total
what would <dir> measure without counting block rounding
human-readable apparent total of <dir>
size of the contents of <dir>, not of the disk space taken

= everyday/avg-size
average file size <where>
how big is the average file <where>
mean file size <where>, in bytes
what size do files <where> have on average
Print the average size in bytes of all files <where>
on average how many bytes does a file <where> have
compute the mean of the sizes of the files <where>
the files <where>: average size please

= files/basename
just the file name of <path> without the path
<path> without its directories
only the last part of <path>
name only, no folders: <path>
what is the bare name at the end of <path>
from <path> keep what comes after the last slash
print <path> minus the leading directories
get the file's own name out of the path <path>

= files/basename-ext
strip the directory and the extension .<ext> from <anyfile>
bare name of <anyfile>, no folder and no .<ext>
<anyfile> without path and without .<ext>
remove .<ext> from the name <anyfile> and print it
only the stem of <anyfile>, cut off .<ext>
print the name <anyfile> with its .<ext> ending taken off
what is <anyfile> called when the .<ext> is left out
basename of <anyfile> with the suffix .<ext> dropped

= system/str-ext
extension of <anyfile>
what ending does the name <anyfile> have
only the extension of the file name <anyfile>
print what comes after the last dot in <anyfile>
which file extension is it in <anyfile>
the part after the last dot of the name <anyfile>
get just the suffix out of the name <anyfile>
tell me the ending of <anyfile>, without the dot

= files/dirs-names
compare the file lists of <mydir> and <mydir2>
diff the names in <mydir> against those in <mydir2>
how do the listings of <mydir> and <mydir2> differ
difference between ls of <mydir> and ls of <mydir2>
do <mydir> and <mydir2> contain files of the same names? show a diff of the lists
compare what is in <mydir> and <mydir2> just by name
list differences by file name between the folders <mydir> and <mydir2>
diff of two directory listings, <mydir> and <mydir2>

= files/dirs-common
list the files that both <mydir> and <mydir2> have
names that are in <mydir> and in <mydir2> as well
which file names do <mydir> and <mydir2> have in common
files of the same name in <mydir> and <mydir2>
what is in both <mydir> and <mydir2>, by name
names found in each of the folders <mydir> and <mydir2>
print the names that <mydir> shares with <mydir2>
common entries of <mydir> and <mydir2>

= files/dirs-missing
which files are in <mydir> but not in <mydir2>
in <mydir> but not in <mydir2>: file names
file names only <mydir> has, compared with <mydir2>
what is in <mydir> that is not in <mydir2>, by name
list names from <mydir> not present in <mydir2>
Print the names of the files that exist in <mydir> but do not exist in <mydir2>
what does <mydir2> lack that <mydir> has
names in <mydir> without those of <mydir2>

= text/comm-second-names
which files are not in <mydir> but are in <mydir2>
names only in <mydir2>, not in <mydir>, with comm
what has <mydir2> that <mydir> does not, by name, using comm
comm on the listings of <mydir> and <mydir2>, only what is unique to the second
names in the second folder only: first <mydir>, second <mydir2>
list names missing in <mydir> that are there in <mydir2>
what was added in <mydir2> compared with <mydir>, by name
file names new in <mydir2> and absent from <mydir>

= files/fc-identical-files
files that are identical in <mydir> and <mydir2>
which files of <mydir> and <mydir2> are the same in both
$show the files with the same content in <mydir> and <mydir2>
compare <mydir> and <mydir2> and tell me what is equal
unchanged files between the folders <mydir> and <mydir2>
only the identical ones when comparing <mydir> with <mydir2>
what did not change from <mydir> to <mydir2>
list files of the same name and content in <mydir> and <mydir2>

= files/fc-ls-dirs-first
list <dir> with directories first
print the listing of <dir> with folders first, files after
ls <dir>, folders on top
folders before files in the list of <dir>
show what is in <dir>, directories at the beginning
contents of <dir> grouped, directories first
names in <dir>, first the folders and then the files
group the directories at the top when listing <dir>

= files/fc-ls-ltr
dates of all files in <dir>, oldest first
long listing of <dir> by time, oldest on top
<dir> in detail, from oldest to newest
details of what is in <dir>, the last changed at the end
when were the files in <dir> changed? list with details, oldest first
ls -l <dir>, newest at the bottom
everything in <dir> with date and size, in order of age, oldest first
show <dir> in long format with the most recent file last

= find/ext-depth1-count
how many .<ext> files <where>, subfolders not counted
number of .<ext> files directly <where>
In this exercise, print how many files directly <where> end in .<ext>
count the .<ext> files <where>, this level only
how many of the files right <where> end in .<ext>, not recursive
just the number of .<ext> files <where>, without going into subfolders
count files ending in .<ext> <where>, no deeper
.<ext> files at the top level <where>: how many

= files/ls-count-dir
how many names does ls give for <path>
how many things are directly in <path>
number of entries in <path>
ls <path> and count the lines
count what is listed in <path>
how many items has <path>, hidden ones not counted
tell me the number of names in <path>
size of the listing of <path> in lines

= files/c-du-total-human
size of <dir>, only the number with its unit
just how big <dir> is, without the name behind it
total size of <dir> like 12M and nothing else
du of <dir>, first column only
Print the size of <dir> in readable form, not followed by its path
one value: the readable size of <dir>
how large is <dir>? only the size, no name
readable size of <dir> with the name cut off

= files/u-du-sm
disk usage of <path> in megabytes
how many megabytes does <path> take
size of the folder <path> in MB
du of <path> counted in MB, one total
<path> in megabytes
total MB used by <path>
give me the megabytes for <path>, only the sum
how many MB is <path> in all

= files/fc-parent-name
name of the folder that contains <anyfile>
what is the folder of <anyfile> called, name only
print the name of the directory that <anyfile> lies in, without its path
in which folder is <anyfile>? just that folder's name
only the name of the directory holding <anyfile>
the folder with <anyfile> in it: how is it named
bare name of the parent folder of <anyfile>
parent folder name of <anyfile>, not the full path

= files/fc-links-level
symbolic links directly in <dir>, with their path
which symlinks lie in <dir> itself
only the symlinks right in <dir>, not in subfolders
list the links in <dir>, one level
symlinks of <dir>, not recursive
find the symbolic links at the top level of <dir>
all soft links that are direct entries of <dir>
what in <dir> is a symlink? do not go deeper

= files/u-ls-lnk
show all symlinks in the current folder with details
symbolic links here in long format with their targets
ls -l, only the links
which symlinks are directly in this folder and where do they point
long listing of just the symbolic links in this directory
details of the links here, not in subfolders
only the lines of the long listing that are symlinks
list the symlinks of the working directory with the arrow to their targets

= files/fc-ls-one
one file name per line please, <dir>
list <dir> in a single column
names in <dir>, each on its own line
<dir> as a plain list, a name a line
ls one per line for <dir>
just the names of what is in <dir>, one below the other
file names in <dir>, one a line
print the entries of <dir> line by line

= everyday/dir-count
how many folders <where>, only the first level
number of direct subfolders <where>
count just the folders right <where>, not the nested ones
how many directories are there <where>, one level
direct subdirectories <where>: how many
count subfolders at the top level <where>
folder count <where>, no deeper
tell me the number of folders lying directly <where>

= system/du-total
total size of all the .<ext> files here
all .<ext> files in this folder together, how big
sum of the sizes of the .<ext> files here, readable, only the total
what do the .<ext> files in the current folder add up to
combined disk usage of *.<ext> here, last line only
how much space do all the .<ext> files directly in this folder take together
grand total for the .<ext> files here
the .<ext> files in this directory: one total, human readable

= find/plain-all-executable
files <where> that have execute permission for all
$find the files <where> executable by owner, group and others
which files <where> may everybody execute
files <where> with all three x bits set
regular files <where> that user, group and others can all run
every file <where> with execute permission for everyone
files <where> on which a+x is set
list the files <where> that anyone may run
search for files <where> whose mode has x for all three classes
files <where> with permission bits 111 all on
are there files <where> that all users can execute
what <where> is a file and executable for everybody

= find/dirs-depthn-print
all folders <where>, at most <depth> levels deep
folders <where>, not deeper than <depth> levels
only directories <where>, <depth> levels at most
directories <where>, search depth <depth>
list the folders <where> but go no further than <depth> levels
find directories <where> with maximum depth <depth>
every directory <where> up to <depth> levels down
look for folders only, <where>, <depth> levels down

= files/u-df-pcent
used space of <path> in percent
$show how full the disk with <path> is, as a percentage only
percentage used on the file system of <path>, nothing else
how many percent of the disk under <path> are taken
only the use% for <path>
disk usage percent for <path>, without the heading
Print just the percentage of used space of the file system that holds <path>
what percent full is the partition of <path>
fill level of the disk holding <path> as a percentage
the Use% column of df for <path>, the value alone
I need one number with a percent sign: usage of the disk where <path> lies
percent used of the volume with <path>, no other columns

= daily/mixed-df-avail
free space on the disk with <dir>, only the value
$show just how much is free on the file system of <dir>, readable
available space for <dir>, nothing else
how much room is left where <dir> lies? one readable number
only the avail column of df for <dir>
space still available on the disk under <dir>, without the heading
Print only the available space of the file system that holds <dir>, human readable
how much can I still store in <dir>? just the figure
free readable amount on the partition of <dir>, value alone
remaining space on the volume with <dir>, one value like 20G
I need just the free space figure for <dir>
avail for <dir> from df, readable, header dropped

= files/ls-dir2
list <plaindir>
ls <plaindir>
<plaindir>: what is in it
show <plaindir>
list what <plaindir> contains
names in <plaindir>
let me see what is inside <plaindir>
what does <plaindir> hold

= files/ls-dir
list <path>
ls <path>
what is in <path>
contents of <path>, names only
show me what <path> contains
names of everything in <path>
just list <path>
look into <path>

= files/fc-ls-largest-one
In the directory <dir> there are several files. Print the name of the largest one, nothing else
name of the biggest file directly in <dir>
which file in <dir> itself is the biggest? only its name
largest entry of <dir>, name only
sort <dir> by size and print the first name
what is the largest file in <dir> called, subfolders not searched
only the name of the biggest thing right in <dir>
I need the name, not the size, of the largest file in <dir>

= files/pwd
absolute path of this folder
full path of the current folder
where am I in the file system
print the path of the directory I am in
path of the working directory
what folder is this? full path
show the absolute path of here
complete path of the present directory

= files/dirname
folder part of <path>
<path> without its last part
in which folder does <path> lie, going by the path
cut the last component off <path>
only the directories of <path>
what comes before the last slash of <path>
path of the folder that <path> is in
drop the name at the end of <path>

= files/stat-mtime
when was <anyfile> changed the last time
last modification time of <anyfile>
date and time of the last change to <anyfile>
<anyfile>: when was it modified
print the full modification time of <anyfile>
how recent is <anyfile>? its time of last change
mtime of <anyfile> please
the moment <anyfile> was last written, with stat

= find/empty-dirs
folders <where> with nothing at all in them
all folders <where> that contain no files and no folders
which directories <where> are empty
empty folders <where>
directories <where> that have no content
list the folders <where> that hold nothing
folders without any entry <where>
are there empty folders <where>

= find/link-ptarget
symlinks <startdir> and where each points
show every symlink <startdir> with its target
which symbolic links are there <startdir> and what are their targets
list all the symlinks <startdir> together with their targets
links <startdir>, each as link -> target
for every symbolic link <startdir> print its path and its target
where do the symlinks <startdir> lead? path and target
symbolic links and their destinations, <startdir>

= find/ext-bigger-print
<ext> files <where> bigger than <size>
<ext>s <where> bigger than <size>
<ext> over <size> <where>
which .<ext> files <where> are larger than <size>
big .<ext> files <where>, more than <size>
.<ext> files of more than <size> <where>
list every .<ext> <where> whose size is over <size>
do I have .<ext> files above <size> <where>

= find/iext
<ext> files whatever the case of the ending <where>
.<ext> files <where>, upper or lower case ending
files ending in .<ext> in any mix of capitals <where>
find <ext> files <where>, the extension may be in capitals
all files <where> with the ending .<ext>, no matter how it is capitalised
.<ext> or the same in capitals, files <where>
case of the extension does not matter: .<ext> files <where>
files <where> ending with .<ext>, big or small letters

= files/test-exists
does the file <anyfile> exist? yes or no
is there a file called <anyfile> here
is <anyfile> there
say yes if <anyfile> exists and no if not
check whether there is something named <anyfile>
do I have a <anyfile>
tell me with yes or no if <anyfile> exists
<anyfile>: does it exist

= files/test-dirempty
does the folder <mydir> contain anything
tell me if the folder <mydir> is empty
is there something in <mydir> or is it empty
is <mydir> an empty folder, hidden files counted too
check if <mydir> has any content, say empty or not empty
<mydir>: empty or not
print empty if nothing is in <mydir>, otherwise not empty
say whether <mydir> is empty

= find/name
where is <name>? search <where>
in which folder is <name>, look everywhere <where>
<name> must lie somewhere <where>, find it
find everything called <name>, file or folder, <where>
search <where> for <name>
all places <where> that have a <name>
look for anything with the exact name <name> <where>
path to <name>, somewhere <where>

= find/dirname
search for a directory named <stem> <where>
find the folder called <stem> <where>
where is the folder <stem> <where>
all folders with the name <stem> <where>
directories named exactly <stem> <where>
is there a folder called <stem> <where>
folders, not files, that are called <stem>, <where>
locate each directory <stem> <where>

= daily/largest-tree-one
which is the biggest file <where>? with its size
biggest file <where>, size and path
largest file anywhere <where>, with the bytes
the one file that takes the most bytes <where>
find the single biggest file <where>, at any depth
size and path of the largest file <where>
what is the largest file <where>, subfolders too
the top file by size <where>

= find/duplicates
find duplicate files <where>
files <where> that exist more than once with the same content
which files <where> are copies of each other
identical files <where>, grouped by checksum
same content, different names: such files <where>
list all the files <where> that have a twin
duplicates by content <where>
are there double files <where>? compare checksums

= text/diff-dirs
differences in content between <mydir> and <mydir2>, recursively
show the differences between the directories <mydir> and <mydir2>, file by file
what changed in the files from <mydir> to <mydir2>, line by line
diff the whole folders <mydir> and <mydir2> with all differing lines
compare <mydir> with <mydir2> including subfolders and print the changed lines
line differences of all files in <mydir> and <mydir2>
full recursive diff of <mydir> against <mydir2>
how do the contents of <mydir> differ from those of <mydir2>

= text/diff-dirs-brief
compare folders <mydir> and <mydir2>, only tell me which files differ
names of the files that differ between <mydir> and <mydir2>
do <mydir> and <mydir2> differ? just name the files
short comparison of the folders <mydir> and <mydir2>, no line differences
which files are different or missing in <mydir> and <mydir2>
compare <mydir> with <mydir2> recursively, only report what differs
what is not the same in <mydir> and <mydir2>, file names only
brief diff of the two trees <mydir> and <mydir2>

= files/ls-human-dir
list <path> with sizes
<path> with readable file sizes
long listing of <path>, sizes like 4K and 2M
what is in <path> and how big is each, human sizes
ls -l for <path> with readable units
details of the files in <path>, sizes in K, M and G
show <path> with human sizes
files in <path> in long format, sizes easy to read

= files/ls-time-dir
long listing of <path>, newest first
details of what is in <path>, latest change on top
<path> in long format by date, most recent first
ls -l of <path>, newest on top
what changed last in <path>? details, newest to oldest
list <path> with details in order of modification, new ones first
sizes and dates of <path>, most recently modified leading
long list of <path> from newest to oldest

= files/fc-ls-classify
show the file types with symbols when listing <dir>
list <dir> with a sign for each type, like / for folders and * for programs
ls <dir> and mark folders, links and programs
names in <dir> with type indicators
put a slash behind folders and a star behind executables in the list of <dir>
listing of <dir> with the type character added to each name
which are folders and which programs in <dir>? mark them in the listing
classify the entries of <dir> by a symbol at the end

= find/same-file
which other names does <bare> have <where>
hard links of <bare> <where>
files <where> that are the same inode as <bare>
all names of the file <bare> <where>
what else is hard linked to <bare> <where>
every path <where> that leads to the same file as <bare>
list all hard links that share their data with <bare>, <where>
other paths to the file <bare> <where>, same inode

= files/ln-dirforce
replace the symlink <newlink> so that it points to the folder <path>
make <newlink> a symbolic link to the folder <path>, replacing an existing link
switch the existing link <newlink> over to the directory <path>
let the symlink <newlink> point to the folder <path> from now on
repoint <newlink> at the directory <path>
update the symbolic link <newlink>, new target is the folder <path>
the link <newlink> is there already: make it point at the directory <path>
redirect the symlink <newlink> to the directory <path>, overwriting the old link

= files/file
is <anyfile> really what its ending says? check the type by content
what type of data is in <anyfile>
determine the type of <anyfile> from its contents
kind of file: <anyfile>
tell me what <anyfile> really is
check which format <anyfile> has
<anyfile>: text, image or something else?
identify the file type of <anyfile>

= files/stat
all details about <anyfile>
everything the system knows about the file <anyfile>: size, times, inode
full metadata of <anyfile>
inode, links, times and permissions of <anyfile> all at once
complete status of <anyfile>
stat the file <anyfile>
access, modify and change times of <anyfile> along with all else
all file attributes of <anyfile>, as stat gives them

= files/u-df-blocks-g
free disk space in gigabytes
disk space of all file systems in GB
how many gigabytes are free on each disk, counted in whole GB
df with gigabytes as unit
used and free space per file system in gigabytes
all disks, numbers in GB
show disk space in units of one gigabyte
df, every number in gigabytes

= find/bytime-down
sort all files <startdir> by modification time, newest first
files <startdir>, subfolders too, latest changed on top, only paths
all files <startdir> ordered from newest to oldest, no dates shown
newest first: every file <startdir>, at any depth
recursive list of files <startdir> by time, newest to oldest
paths of all files <startdir>, the most recently changed at the top
which files <startdir> changed last? all of them, in order, newest first
order the files <startdir> by when they were modified, latest first, recursive

= find/plain-unwritable
files <where> that I cannot write to
$find the files <where> that are not writable for me
which files <where> am I not allowed to change
files <where> I lack write access to
every file <where> that is read-only for me
list the files <where> the current user may not write
files <where> that I could not overwrite
are there files <where> I may not modify
regular files <where> that cannot be written by me
files <where> protected against my writing
unwritable files <where>
search for files <where> where I have no right to write

= find/files-not-readable-print
files <where> that I cannot read
$find the files <where> that are not readable for me
which files <where> am I not allowed to read
files <where> I lack read access to
every file <where> that I have no permission to open
list the files <where> the current user may not read
are there files <where> that I may not look into
regular files <where> that cannot be read by me
unreadable files <where>
search for files <where> where I have no right to read
files <where> closed to me, reading not allowed
what files <where> would give me permission denied on reading

= files/ls-long-dir
list <path> with details
<path> in long format
details of everything in <path>
long listing of <path>
ls -l of <path>
contents of <path> with owner, size and date
all that is in <path>, one a line with permissions
show <path> in detail

= files/ls-long-all-dir
hidden files of <path> too, with details
long listing of <path> including dotfiles
details of all that is in <path>, also what is hidden
<path>: everything with permissions and sizes, hidden entries as well
ls -la of <path>
show hidden and other files in <path> in long format
full detailed listing of <path>, hidden ones not left out
all files in <path>, even hidden, with owner and date

= files/c-ls-size
sizes of the files in <dir>, biggest first, readable
<dir> in long format by size with readable units
details of <dir>, the largest on top, sizes like 3M
ls -lhS for <dir>
what is big in <dir>? long listing, human sizes, largest first
long list of <dir> from large to small with human readable sizes
files in <dir> with readable sizes and details, sorted so the biggest lead
order <dir> by size, largest first, with all details in readable form

= daily/dir-count
how many folders are there in the whole of <mydir>
number of directories anywhere below <mydir>, itself not counted
count all subfolders of <mydir> at any depth
how many folders does <mydir> have in all, nested ones too
total of directories inside <mydir>, recursive
count every folder under <mydir>, not <mydir> itself
<mydir>: how many directories in and below it
all levels of subdirectories in <mydir>, just the count

= system/du-bytes
size of <path> in bytes
how many bytes is <path> in all
total bytes of <path>
<path> in bytes
exact byte size of the folder <path>
folder size of <path> as bytes, not readable
bytes of everything in <path> together
du for <path> in bytes, one total

= files/asked-du-sub-n
<n> biggest folders here
the <n> largest subfolders of this folder, with size
which <n> folders here take most space
top <n> folders in the current directory by disk usage
the <n> folders right here that are biggest, largest first
only folders, only the <n> biggest, this directory
show me the <n> most space hungry folders in here
largest <n> directories directly in this folder, readable sizes

= files/stat-mode
mode of <anyfile> as three digits
permissions of <anyfile> as a number like rwx in octal
print the mode number of <anyfile>
what are the permissions of <anyfile> in digits
octal mode: <anyfile>
which number would chmod need to give the same permissions as <anyfile> has
show the mode that <anyfile> has now, in octal
current permission digits of <anyfile>

= permissions/can-write
can I write to <anyfile>
am I allowed to change <anyfile>? yes or no
do I have write permission on <anyfile>
may I modify <anyfile>
check if <anyfile> is writable for me
is it possible for me to write into <anyfile>
tell me if I can edit <anyfile>
<anyfile>: writable for me or not

= files/fc-only-in-one
compare <mydir> and <mydir2>, which files are only in one of them
what is only in <mydir> or only in <mydir2>
files that are in just one of the folders <mydir> and <mydir2>
<mydir> or <mydir2> but not both: which files
what do <mydir> and <mydir2> not share
entries missing on either side, <mydir> against <mydir2>
list everything that exists in one of <mydir> and <mydir2> and not in the other
diff of <mydir> and <mydir2>, only the lines about files on one side

= find/two-dots
files <where> with two or more dots in the name
which files <where> have more than one dot in their name
files <where> with several dots in the name, like a.b.c
names with at least two dots, files <where>
find files <where> that have two dots or more in their names
double-dotted file names <where>
every file <where> whose name contains two dots
list the files <where> with multiple dots

= find/files-newermt-print
files changed since <date> <where>
files <where> modified after <date>
which files <where> have changed since <date>
every file <where> with a change later than <date>
files <where> touched from <date> on
all files <where> newer than the date <date>
list files <where> modified since <date>
what files <where> were edited after <date>

= find/below-user
everything <tree> that belongs to <user>
files and folders <tree> owned by <user>
all of <user>'s files and folders <tree>
which entries <tree> are <user>'s
whatever <user> owns <tree>
list all that has <user> as owner <tree>
find everything <tree> whose owner is <user>
what <tree> belongs to <user>, files and folders alike
`)
