import { intents } from '../grammar.ts'

/** Searches by part of a name, orders and counts over a tree, and repairs that people make all day. */
export const findDaily = intents(
  'find',
  String.raw`
= icontains quiet
> find <where> -iname '*<stem>*'
$find (anything|everything|files and folders) <where> with <stem> in (its|the) name $case
$find <stem> <where>, (a part of the name is enough|partial names too), upper or lower case
i only remember that <stem> is in the name, could be a folder or a file, capitals or not, search <where>
use find -iname with *<stem>* <where>
names that include <stem> in any capitalisation <where>, folders too
<where> case-blind substring search over all names: <stem>
files or directories whose name has <stem> in it, big or small letters alike, <where>
is there anything <where> that is called like <stem>, in whatever case
paths <where> of every entry, file or folder, whose name contains <stem> irrespective of capitals
fuzzy name search for <stem> <where> that ignores case and takes folders as well
whatever is named something with <stem> <where>, case does not matter
where is that <stem> thing <where>, name partly known, could be any type, any case
anything resembling *<stem>* by name <where>, folders too, case-insensitively

= any-starts quiet
> find <where> -name '<stem>*'
$find (anything|everything|files and folders) <where> (starting|whose name begins) with <stem>
which files or folders <where> have a name that opens with <stem>
use find -name with <stem>* <where>, files as well as directories
all entries <where> with the name prefix <stem>, folders included
<where> prefix search over all names: <stem>
paths of files and directories <where> whose names start in <stem>
be it file or folder, the name begins with <stem>, search <where>
every item <where> named <stem>something, directories too
glob <stem>* over entries of any type <where>
list entries, no matter of what kind, with <stem> as the first part of the name <where>
names, whether of files or of folders, that have <stem> at the front <where>
starts with <stem>, type does not matter, look <where>

= name-delete quiet
> find <where> -type f -name '<name>' -delete
$delete (all|every) file[s] (named|called) <name> <where>
throw away each <name> in the tree <where>
use find to drop files by the exact name <name> <where>
every <name> <where> can go, delete it
<where> erase <name> wherever it occurs
<name> has to vanish <where>, at any depth
remove all copies of <name> <where>
purge files with the name <name> <where>
there are many <name> scattered <where>, get rid of them
have each file by the name of <name> trashed <where>
if a file <where> is called <name>, remove it
recursively locate and remove the files named <name> <where>
i do not need any <name> <where>, have them deleted at all levels

= name-count
> find <where> -type f -name '<name>' | wc -l
$count the files (named|called) <name> <where>
how many files by the name of <name> are there <where>
use find and wc for the number of <name> files <where>
number of <name> in the tree <where>
how often does a file <name> occur <where>
<where> tally files whose exact name is <name>
quantity of files called <name> <where>
how many times have i got <name> <where>
not the paths, only how many <name> there are <where>
total number of files with the name <name> <where>
count of <name> instances <where>
one figure: files with the exact name <name> <where>

= name-cat quiet
> find <where> -type f -name '<name>' -exec cat {} +
$show the contents of (all|every) file[s] (named|called) <name> <where>
cat each <name> in the tree <where>
use find and cat on files by the exact name <name> <where>
what is written in every <name> <where>
<where> dump the text of <name> wherever it occurs
read all the files called <name> <where> one after the other
print every <name> <where>, contents and not paths
concatenate whatever file has the name <name> <where>
text of all copies of <name> <where>
i want to read each file by the name of <name> <where>
output what is inside all <name> files <where>
contents of each <name> that exists <where>, run together

= name-ls quiet
> find <where> -type f -name '<name>' -exec ls -l {} +
$list (all|every) file[s] (named|called) <name> <where> with (size|date|details) in long format
ls -l on each <name> in the tree <where>
use find with ls -l on files by the exact name <name> <where>
owner, size and date of every <name> <where>
<where> long listing of <name> wherever it occurs
which of the many <name> <where> is the latest or biggest, give the details of each
detailed listing of all copies of <name> <where>
rights, size and date of the files called <name> <where>
full ls lines for files with the name <name> <where>
compare the different <name> <where> by date and size, one long line each
every <name> <where>, with the usual ls -l columns
when was each <name> <where> saved and how large is it, long format

= first-hit quiet
> find <where> -name '<name>' -print -quit
$find the first <name> <where> and stop
one <name> <where> is enough, quit after it
use find with -quit for <name> <where>
look for <name> <where> but end the search at the first hit
is there at least one <name> <where>, print it and stop looking
<where> search for <name>, only a single result is wanted
stop searching as soon as a <name> turns up <where>
just any one path of <name> <where>, do not go on afterwards
first match for the name <name> <where>, then quit
give up the search after one <name> is found <where>
locate a single <name> <where>, no need to search on
as soon as <name> is found <where>, print its path and end

= absolute quiet
> find <where> -type f -name '*.<ext>' -exec realpath {} +
$show the (absolute|full) path[s] of [all] <ext> files <where>
absolute paths of every .<ext> file <where>
use find and realpath on the <ext> files <where>
<ext> files <where> with their path from the root directory on
<where> complete paths, beginning with /, of all <ext> files
where exactly are the <ext> files <where>, full path from /
resolve each <ext> file <where> to its absolute name
i need paths starting with a slash for the <ext> files <where>
canonical path of all files ending in .<ext> <where>
list *.<ext> <where> by realpath
spell out the full path for each <ext> file <where>
*.<ext> <where> as absolute names

= relative quiet
> find <where> -type f -printf '%P\n'
$list all files <where> with paths relative to (that|the) starting directory
relative paths of all files <where>, without the starting point in front
use find with %P on the files <where>
files <where>, cut the start directory off each path
<where> paths of the files, counted from there and with no leading ./
names of all files <where> minus the common prefix
print files <where> as subfolder/file, leaving out the starting folder
path below the start for every file <where>
recursive file list <where> without the search root in the paths
strip the root of the search from the file paths <where>
paths of all files <where> as seen from that directory, without ./
every file <where>, only the part of the path below the start

= by-opened
> find <where> -type f -printf '%A@ %p\n' | sort -rn | head -n <n> | cut -d' ' -f2-
$find the <n> (most recently (opened|read|accessed)|last accessed) files <where>
which <n> files <where> did somebody open last
use find, sort and cut for the <n> files with the latest access <where>
top <n> of the files <where> by access time
what have i been reading lately <where>, <n> files
<where> the <n> files that were looked at last
last used files <where>, limit <n>, by access and not by change
order the files <where> by atime and keep the latest <n>
<n> files <where> with the youngest access timestamps
i opened something not long ago, name the <n> last read files <where>
what files <where> have been accessed most recently, keep <n>
recent reads, not edits: <n> files <where>

= unread
> find <where> -type f -printf '%A@ %p\n' | sort -n | head -n <n> | cut -d' ' -f2-
$find the <n> files <where> that were (opened|read|accessed) (the longest time ago|least recently)
which <n> files <where> has nobody opened for longest
use find, sort and cut for the <n> files with the earliest access <where>
bottom <n> of the files <where> by access time
<where> the <n> files that have gone unread for longest
least recently used files <where>, limit <n>
order the files <where> by atime, earliest first, keep <n>
<n> files <where> with the most aged access timestamps
what do we never read <where>, the <n> worst cases
<n> candidates for archiving <where>: longest not opened
which <n> files <where> collect dust, by last access
last access ages ago: <n> files <where>

= crowded quiet
> find <where> -type f -printf '%h\n' | sort | uniq -c | awk '$1 > <n>'
$find $dirs <where> (with|that hold) more than <n> files
which folders <where> contain over <n> files
use find, uniq and awk for directories with more than <n> files <where>
overcrowded folders <where>, limit <n> files
<where> directories whose file count exceeds <n>
is any folder <where> fuller than <n> files, with the count
directories that have too many files, more than <n>, <where>
group files <where> by parent and keep the groups above <n>
folder paths with their number of files <where> if it is over <n>
name each directory <where> in which there are more than <n> files
more than <n> files in a single directory, where <where>
slow folders <where>: those with a file count above <n>, count included

= ndepth
> find <where> -type d -printf '%d\n' | sort -n | tail -n 1
how many levels deep (do|are) the folders <where> [go|nested]
$show the maximum depth of the directory tree <where>
use find with %d to get the greatest depth <where>, only the number
depth of the folder tree <where> as a number
what is the deepest level of subfolders <where>, just the figure
<where> number of nesting levels
how far down does the tree <where> go
maximum nesting of directories <where>, no path
count of levels in the folder hierarchy <where>
one number: the depth of the deepest folder <where>
levels of the directory hierarchy <where>, the maximum only
how deeply nested is the tree <where>, as a bare figure

= rename-tree quiet
> find <where> -type f -name '*.<ext>' -exec sh -c 'mv "$1" "§{1%.<ext>}.<ext2>"' _ {} \;
$change the extension of all <ext> files <where> to <ext2> recursively
rename every .<ext> file <where> to .<ext2>, nested ones too
use find and mv to turn *.<ext> into *.<ext2> in the whole tree <where>
all files ending in .<ext> <where>, at any depth, should end in .<ext2>
<where> swap the suffix .<ext> for .<ext2>, subfolders included
give the <ext> files in the tree <where> the extension <ext2> instead
recursive bulk rename <where>: .<ext> becomes .<ext2>
replace the ending .<ext> by .<ext2> for each file <where>, however deep
.<ext> -> .<ext2> for files <where>, recursively
i want no .<ext> endings but .<ext2> all over the tree <where>
files <where> have the wrong ending .<ext>, it must be .<ext2>, fix all levels
deep rename of extensions <where> from .<ext> to .<ext2>

= bak-tree quiet
> find <where> -type f -name '*.<ext>' -exec cp {} {}.bak \;
make a backup copy with .bak added for every <ext> file <where>
copy each <ext> file <where> to the same name plus .bak
use find and cp to save <ext> files <where> as .bak beside the originals
every .<ext> file <where> should have a .bak copy next to it
<where> duplicate all <ext> files under name.bak
before i edit them, back up each <ext> file <where> as .bak
.bak copies of all the <ext> files in the tree <where>
put a .bak beside each file ending in .<ext> <where>
keep a copy of every *.<ext> <where>, .bak appended
for each .<ext> file <where> create file.bak with the same content
safety copies (.bak) of all <ext> files <where>, recursively
a .bak twin for every <ext> file <where>

= unexec quiet
> find <where> -type f -name '*.<ext>' -exec chmod a-x {} +
make [all] <ext> files <where> non-executable
take the execute permission from [all] <ext> files <where>
use find and chmod a-x on <ext> files <where>
<ext> files <where> must not be executable for anybody
<where> clear the x bits of every .<ext> file
.<ext> files <where> were copied from windows and are all executable, undo that
remove +x from whatever ends in .<ext> <where>
strip the execute bits off *.<ext> <where>
nobody should be able to run the <ext> files <where>
chmod a-x for each .<ext> file in the tree <where>
drop the executable flag of <ext> files <where>, for everyone
<ext> files <where> are no programs, so remove all their x permissions

= writable-fix quiet
> find <where> -type f -perm -o=w -exec chmod o-w {} +
take write permission for others away from world writable files <where>
make files <where> that anybody can write no longer world-writable
use find and chmod o-w on files with the others write bit <where>
fix files <where> that are open for writing to everyone
<where> close the files that all the world may change
security: files <where> with o+w should lose it
remove o+w wherever a file has it <where>
files <where> that strangers can alter, stop that by chmod
clear the world write bit on files <where> that carry it
harden files <where>: those writable by others get o-w
too open files <where>: those writable by the world lose that permission
find each world-writable file <where> and revoke write for others

= nogroup quiet
> find <where> -nogroup
$find [all] files <where> (that belong to|owned by|with) no (existing|known|valid) group
which entries <where> have a group that does not exist any more
use find with -nogroup <where>
files and folders of deleted groups <where>
<where> anything whose gid matches no group
entries with an unknown group id <where>
groupless entries <where>
is anything <where> left behind by a removed group
paths <where> with a numeric group that has no name
whatever <where> lacks a valid group
orphaned group ownership <where>
things <where> whose group was deleted

= char-devices quiet
> find <where> -type c
$find [all] character devices <where>
use find with -type c <where>
are there character device files <where>
which entries <where> are character special files
<where> anything of type c
paths of the character devices <where>
character special files <where>
look for entries of type character device <where>
device nodes of the character kind <where>
does the tree <where> have a character device
devices of type c <where>
list char device nodes <where>

= block-devices quiet
> find <where> -type b
$find [all] block devices <where>
use find with -type b <where>
are there block device files <where>
which entries <where> are block special files
<where> anything of type b
paths of the block devices <where>
block special files <where>
look for entries of type block device <where>
device nodes of the block kind <where>
does the tree <where> have a block device
devices of type b <where>
disk-like device nodes (block) <where>

= by-inode quiet
> find <where> -inum <pid>
$find the file with inode [number] <pid> <where>
which path <where> has the inode <pid>
use find -inum <pid> <where>
inode <pid>, what file is that <where>
<where> look up inode number <pid>
name of the entry <where> whose inode number is <pid>
resolve inode <pid> to a path <where>
the log only gives inode <pid>, which file <where> is it
search by inode, <pid>, <where>
to what file <where> does inode <pid> belong
path for inode <pid> <where>
i have an inode number, <pid>, and need the name <where>

= random-file
> find <where> -type f | shuf -n 1
pick a random file <where>
$show one file <where> at random
use find and shuf for any one file <where>
choose a file <where> by chance
<where> a randomly chosen file, subfolders too
surprise me with some file <where>
draw one file out of the tree <where> by lot
path of an arbitrary file <where>, different each time
random sample of a single file <where>
which file should i look at next, choose by chance <where>
roll the dice and name one file <where>
any single file <where>, picked by luck

= random-files
> find <where> -type f | shuf -n <n>
pick <n> random files <where>
$show <n> files <where> at random
use find and shuf for <n> files <where>
choose <n> files <where> by chance
<where> <n> randomly chosen files, subfolders too
draw <n> files out of the tree <where> by lot
paths of <n> arbitrary files <where>, different each time
random sample of size <n> from the files <where>
shuffle the files <where> and keep <n>
spot check: <n> files <where>, selected by chance
roll the dice and name <n> files <where>
lucky draw of <n> files <where>

= old-dirs quiet
> find <where> -mindepth 1 -maxdepth 1 -type d -mtime +<days> -exec rm -rf {} +
$delete $dirs directly <where> that are older than <days> with everything in them
backup rotation: remove first level folders <where> not changed for more than <days>
use find and rm -rf on immediate subfolders <where> with an mtime beyond <days>
throw away top level directories <where>, contents too, if older than <days>
<where> immediate subdirectories past an age of <days> can go with all their contents
rm -rf each direct subfolder <where> that is over <days> old
keep only folders of the last <days> <where>, wipe the older ones on the first level, full or not
expire the first level folders <where> after <days>, that is erase them, contents included
erase whole folders directly <where> that were last modified over <days> ago
purge stale immediate subdirectories <where>, more than <days> old, recursively with contents
subfolders right <where> that nobody changed for over <days>: remove each one, full or not
clear first level directories <where> whose mtime is beyond <days>, with rm -rf

= two-places quiet
> find <mydir> <mydir2> -type f -name '*.<ext>'
$find [all] <ext> files in both <mydir> and <mydir2>
$find <ext> files in <mydir> as well as in <mydir2>
which <ext> files are there in <mydir> or <mydir2>
use a single find for <ext> files below <mydir> and <mydir2>
search two places, <mydir> and <mydir2>, for files ending in .<ext>
paths of the <ext> files that lie in <mydir> or else in <mydir2>
my <ext> files are partly in <mydir>, partly in <mydir2>, list them all
hunt through <mydir> plus <mydir2> for *.<ext>
.<ext> files of two trees, <mydir> and <mydir2>, in one list
one search over <mydir> and <mydir2> with the suffix .<ext>
both trees, <mydir> and <mydir2>: which <ext> files do they have
look for <ext> files in two spots, namely <mydir> and <mydir2>

= trees-count
> find <mydir> <mydir2> -type f | wc -l
how many files are in <mydir> and <mydir2> together
$count the files in both <mydir> and <mydir2>, one total
use find and wc over <mydir> plus <mydir2>
number of files of two trees, <mydir> and <mydir2>, added up
joint file count of <mydir> and <mydir2>, subfolders too
<mydir> and <mydir2>: how many files altogether
sum of all files below <mydir> and below <mydir2>
tally files over <mydir> and also <mydir2>
total quantity of files in <mydir> as well as <mydir2>
one number for the files that <mydir> and <mydir2> hold
how large is the number of files in <mydir> plus <mydir2>
count of files across two folders, <mydir> and <mydir2>

= same-size quiet
> find <where> -type f -printf '%s\n' | sort -n | uniq -d
which file sizes occur more than once <where>
$find sizes that several files <where> share
use find and uniq -d for repeated file sizes <where>
file sizes in bytes <where> that are not unique
<where> do any files have exactly the same length, print these lengths
repeated byte counts among the files <where>
possible duplicates <where> judged by size alone, only the sizes
list each size that two or more files <where> have in common
sizes shared by files <where>, each once, in ascending order
non-unique sizes of files <where>
equal lengths among the files <where>, print the byte values
which byte counts are used by at least two files <where>

= ext-recent
> find <where> -type f -name '*.<ext>' -printf '%T@ %p\n' | sort -rn | head -n <n> | cut -d' ' -f2-
$find the <n> (newest|latest|most recently modified) <ext> files <where> including subfolders
which <n> <ext> files in the tree <where> were changed last
use find, sort and cut for the <n> latest <ext> files <where>, nested ones too
paths of the <n> most recent <ext> files <where>, at any depth
<where> freshest *.<ext>, <n> of them, whole tree
the <n> last saved files ending in .<ext> <where>, subfolders too
order the .<ext> files <where> by modification time at all levels and keep <n>
<ext> files that somebody touched last <where>, limit <n>, recursively
top <n> of all .<ext> files <where> by recency, deep search
<n> youngest <ext> files in the whole tree <where>
my last work in .<ext> format <where>, <n> files from all subfolders
recently edited .<ext> files <where> at any level, <n> of them, freshest first

= ext-oldest
> find <where> -type f -name '*.<ext>' -printf '%T@ %p\n' | sort -n | head -n <n> | cut -d' ' -f2-
$find the <n> oldest <ext> files <where> including subfolders
which <n> <ext> files in the tree <where> have not been changed for longest
use find, sort and cut for the <n> most ancient <ext> files <where>, nested ones too
paths of the <n> least recently modified <ext> files <where>, at any depth
<where> stalest *.<ext>, <n> of them, whole tree
the <n> files ending in .<ext> with the earliest change <where>, subfolders too
order the .<ext> files <where> by modification time, old ones first, keep <n>
<ext> files nobody touched for longest <where>, limit <n>, recursively
bottom <n> of all .<ext> files <where> by recency, deep search
<n> dustiest <ext> files in the whole tree <where>
which <n> <ext> files <where> have the most aged timestamps, at all levels
longest unmodified .<ext> files <where>, <n> of them, subfolders searched too

= chgrp-files parse
> find <where> -type f -exec chgrp <group> {} +
$change the group of all files <where> to <group>
make <group> the group of all files <where>, folders untouched
use find and chgrp so that the files <where> belong to the group <group>
every file <where> should have the group <group>, directories stay as they are
chgrp all regular files <where> to <group>
<where> hand the plain files over to the group <group>
the files <where>, not the folders, should get group ownership <group>
assign the group <group> to each file in the tree <where>
group -> <group> for files <where>, skip directories
members of <group> need the files <where>, so set their group recursively
files <where> have the wrong group, should be <group>, folders stay out of it
recursively chgrp to <group>, but regular files only, <where>

= tabs-files quiet
> find <where> -type f -name '*.<ext>' -exec grep -lP '\t' {} +
which <ext> files <where> contain tab characters
$find <ext> files <where> with tabs in them
use find and grep -P to name <ext> files <where> that have tabs
names of .<ext> files <where> indented with tabs or holding tabs elsewhere
<where> any tab characters in files ending in .<ext>, list the files
our style forbids tabs, which <ext> files <where> break it
<ext> files <where> in which a tab occurs
list *.<ext> <where> if there is a tab inside
paths of the <ext> files <where> that use the tab character
are there tabs in the .<ext> files <where>, which ones
tab instead of spaces: which *.<ext> <where>
.<ext> files <where> with at least one tab, names only

= crlf-files quiet
> find <where> -type f -exec grep -lIU $'\r$' {} +
which text files <where> have windows line endings
$find text files <where> with (crlf|dos|windows) line endings
use find and grep to name text files <where> that have carriage returns at line ends
names of the files <where> whose lines end in CRLF, binaries not considered
<where> any dos style text files, list them
text files <where> saved on windows with \r at the end of lines
are there carriage returns at line ends in text files <where>
list text files <where> if they use CRLF
git complains about CRLF, which text files <where> are to blame
paths of text files <where> with ^M at the end of their lines
dos newlines in which text files <where>
text <where> that came from windows, told by CR before the newline, names only
`,
)
