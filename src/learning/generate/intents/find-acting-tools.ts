import { intents } from '../grammar.ts'

/** Searches that let find run a reading program in a particular way: several tests, pipelines after it, checks by test and sh. */
export const findActingTools = intents(
  'find',
  String.raw`
= ex-lsh-awk quiet
> find <path> -type f -size +<size> -exec ls -lh {} + | awk '{ print $NF ": " $5 }'
find all files over <size> below <path> and show each name followed by its size, using ls -lh and awk
display file name, a colon and the readable size of files larger than <size> in the directory tree <path>
search <path> for regular files bigger than <size> and print path and size from the ls -lh output
use find, ls -lh and awk to print name: size for files of more than <size> under <path>
files above <size> in <path> and its subdirectories as "name: size", cut from ls by awk
which files within <path> exceed <size>, tell name and human readable size with a colon in between
<path>, files over <size>: awk the last and fifth field of ls -lh
starting from <path> list the big ones, more than <size>, as name colon size
i want lines such as movie.mkv: 3G for everything larger than <size> under <path>, files only
for files greater than <size> anywhere under <path> run ls -lh and keep name and size
awk the long listing of files exceeding <size> inside <path> down to name and size
path and then size, colon separated, human units, of files heavier than <size> beneath <path>
show name: size of each file in <path> that takes more than <size>

= ex-lsh-awk-sort quiet
> find <path> -type f -size +<size> -exec ls -lh {} + | awk '{ print $NF ": " $5 }' | sort -k2 -rh
find all files over <size> below <path>, show name and size by ls -lh and awk, sorted by size in descending order
display name: size of files larger than <size> in the directory tree <path>, biggest on top
use find, ls -lh, awk and sort for name: size of files above <size> under <path>, largest first
search <path> for files exceeding <size>, print path with human size and order them from large to small
files of more than <size> in <path> and below as "name: size", in decreasing size
name, colon, readable size, sorted downwards by the size, for files bigger than <size> within <path>
<path>, files over <size>: awk name and size out of ls -lh, then sort by the second column, reversed
rank the files greater than <size> under <path> by size and give name: size
starting from <path> the big ones, above <size>, as name colon size and the heaviest at the start
sorted report, largest to smallest, with name: size for every file over <size> inside <path>
lines like movie.mkv: 3G for files heavier than <size> beneath <path>, descending by size
awk the ls listing of files exceeding <size> in <path> to name and size and sort it, top size first
path: size of all files in <path> that take more than <size>, sorted by size in reverse

= ex-suid-user quiet
> find <path> -type f -user <user> -perm -4000 -exec ls -l {} \;
find all setuid files owned by <user> under <path> and show a long listing of each
list in long format the regular files of user <user> in the directory tree <path> that have the set-user-id bit
search <path> for setuid programs belonging to <user>, run ls -l on each
use find with -perm -4000 and -user <user> on <path>, details by ls -l
which suid files does <user> own below <path>, with permissions and dates
display detailed information about files with the SUID bit whose owner is <user>, starting from <path>
<path>: suid and owned by <user>, ls -l each
security check of <path>: set-uid files of <user>, long listing
files anywhere under <path> that run as <user> because of the setuid bit, show them by ls -l
audit setuid binaries, owner <user>, within <path>, one ls -l for each
are there files with the s bit for the user that belong to <user> in <path> and its subdirectories, show details
every regular file under <path> with mode 4000 set and <user> as the owner, long listing
print ls -l lines for <user>'s setuid files inside <path>

= ex-group-read quiet
> find <where> -type f -perm -g=r -exec ls -l {} \;
find all regular files <where> that the group may read and show a long listing of each
list in long format the files <where> with at least the group read bit set
search <where> for files readable by their group, run ls -l on each
use find -perm -g=r <where> with ls -l on the files
which files <where> have group read permission, among whatever other permissions, with details
display detailed information about files <where> whose mode includes g=r
<where> group-readable files, ls -l each
files <where> that members of the group can read, long listing one at a time
every regular file <where> where the r of the group is on, other bits do not matter, ls -l
print ls -l lines for all files <where> with group read turned on
can the group read it, show the long listing of such files <where>
g=r at least: details of matching files <where>
run ls -l on each of the files <where> that grant reading to the group

= ex-only-group-read quiet
> find <where> -type f -perm g=r -exec ls -l {} \;
find all regular files <where> whose only permission is read for the group and show a long listing of each
list in long format the files <where> with exactly the group read bit and no other
search <where> for files with mode g=r precisely, run ls -l on each
use find -perm g=r, exact match, <where> with ls -l on the files
which files <where> have nothing but group read permission, with details
display detailed information about files <where> whose mode is just g=r
<where> files with only the read bit of the group, ls -l each
files <where> that the group may read and nobody may do anything else with, long listing
every regular file <where> where the r of the group is the single bit that is on, ls -l
print ls -l lines for files <where> with mode 040
mode exactly ----r-----: details of such files <where>
group read set, all other permissions off: long listing of those files <where>
run ls -l on each of the files <where> that grant reading to the group and nothing else to anybody

= ex-user-or-group-write quiet
> find <where> -type f -perm /220 -exec ls -l {} \;
find all regular files <where> writable by their owner, by their group or by both and show a long listing of each
list in long format the files <where> with the write bit of user or group set
search <where> for files that the owner or the group can write, run ls -l on each
use find -perm /220 <where> with ls -l on the files
which files <where> can be written by user or group, with details
display detailed information about files <where> that have any of the bits 220
<where> files with u+w or g+w, ls -l each
files <where> open for writing to the owner or the group, long listing one at a time
every regular file <where> where at least one of owner and group has w, ls -l
print ls -l lines for files <where> with user or group write permission
either the user or the group may modify it: details of such files <where>
-perm /220 matches <where>, each with ls -l
run ls -l on each of the files <where> that grant writing to owner or group, one of them is enough

= ex-other-write quiet
> find <path> -type f -perm -0002 -exec ls -l {} \;
find all regular files under <path> that others may write and run ls -l on each
list in long format, one at a time, the world-writable files in the directory tree <path>
search <path> for files writable by everybody, ls -l per file
use find -perm -0002 on <path> with -exec ls -l
which files below <path> can anyone write to, with an ls -l for each
display detailed information about each world writable file within <path>
<path>: world-writable files, ls -l each
files in <path> and its subdirectories with the write bit for others, long listing of every single one
security check of <path>: o+w files, details one by one
print an ls -l line for each of the files anywhere under <path> that all users can modify
every regular file starting from <path> where the w of others is on, ls -l
run ls -l on each of the files inside <path> that grant writing to others
show who owns the files beneath <path> that the whole world may write, ls -l on each

= ex-other-write-prune quiet
> find <path> -path '*/<stem>' -prune -o -type f -perm -0002 -exec ls -l {} \;
find world-writable files under <path>, skip directories called <stem>, and run ls -l on each
list in long format the files others may write in the directory tree <path> but prune <stem>
search <path>, without descending into <stem>, for files writable by everybody, ls -l per file
use find with -prune for <stem> and -perm -0002 with -exec ls -l on <path>
which files below <path> can anyone write to, not looking into <stem>, with an ls -l for each
display detailed information about world writable files within <path> apart from what is in <stem>
<path> minus <stem>: world-writable files, ls -l each
files in <path> and its subdirectories, except <stem>, with the write bit for others, long listing
security check of <path> that leaves <stem> out: o+w files, details one by one
print an ls -l line for each file anywhere under <path> that all users can modify, <stem> excluded
every regular file starting from <path> where the w of others is on, never entering <stem>, ls -l
run ls -l on each of the files inside <path> that grant writing to others, pruning any <stem>
do not go into <stem>, show ls -l of all the other world-writable files beneath <path>

= ex-sticky-dirs quiet
> find <path> -type d -perm -1000 -exec ls -ld {} \;
find all directories with the sticky bit under <path> and show ls -ld of each
list in long format the sticky directories in the directory tree <path>
search <path> for folders that have the t bit, run ls -ld on each
use find -perm -1000 -type d on <path> with -exec ls -ld
which directories below <path> are sticky, with details
display detailed information about each directory within <path> whose sticky bit is set
<path>: sticky folders, ls -ld each
folders in <path> and its subdirectories where only owners may delete (sticky), long listing of the folders themselves
print an ls -ld line for every directory anywhere under <path> with mode 1000 set
every dir starting from <path> that shows a t at the end of its mode, ls -ld
run ls -ld on each of the directories inside <path> marked sticky
security check of <path>: directories with the sticky bit, details
show owner and permissions of the sticky directories beneath <path>

= ex-big-stale quiet
> find <path> -size +<size> -mtime +<days> -exec ls -l {} \;
find whatever is larger than <size> and was modified more than <days> ago under <path> and show a long listing of each
run ls -l on each entry below <path> that exceeds <size> and has not changed in the last <days>
list in long format the big and old things in <path>: over <size>, untouched for more than <days>
search <path> for entries of any type with a size above <size> and a modification time over <days> back, ls -l each
use find -size +<size> -mtime +<days> with -exec ls -l on <path>
what in the directory tree <path> is bigger than <size> and older than <days>, details by ls -l
<path>: more than <size> and more than <days> old, ls -l each
details of everything anywhere under <path> above <size> that nobody modified for over <days>
clean-up candidates in <path> and its subdirectories, size over <size> and age over <days>, ls -l line for each
display, one at a time, the long listing of items in <path> heavier than <size> and last modified over <days> ago
large (greater than <size>) plus stale (not modified for <days> or more) inside <path>, ls -l
starting from <path> run ls -l where the size is beyond <size> and the last change lies over <days> in the past
print an ls -l line for each thing beneath <path> of more than <size> not written to for over <days>

= ex-newer-ls quiet
> find <where> -type f -newer <bare> -exec ls -l {} \;
find all regular files <where> modified after <bare> and run ls -l on each
list in long format, one by one, the files <where> that are newer than <bare>
search <where> for files changed more recently than <bare>, ls -l per file
use find -newer <bare> with -exec ls -l <where>
which files <where> were edited since <bare> was, with details for each
display detailed information about each file <where> whose modification is later than that of <bare>
<where> newer than <bare>, ls -l each
print an ls -l line for each file <where> with a time stamp younger than that of <bare>
run ls -l on every file <where> that came after <bare> was last written
long listing, file by file, of what changed <where> since the last change of <bare>
take <bare> as the reference: later files <where> with ls -l each
show owner, size and date of each of the files <where> more recent than <bare>
files <where> modified later than <bare>, hand them one at a time to ls -l

= ex-exec-ls quiet
> find <where> -type f -executable -exec ls -l {} \;
find all executable regular files <where> and run ls -l on each
list in long format, one by one, the files <where> that i may execute
search <where> for executable files, ls -l per file
use find -executable with -exec ls -l <where>
which files <where> can be run, with an ls -l for each
display detailed information about each executable file <where>
<where> executables, ls -l each
print an ls -l line for each program file <where>
run ls -l on every file <where> that is runnable by me
long listing, file by file, of the executables <where>
show mode, owner and date of each single one of the executable files <where>
programs and scripts with execute permission <where>, hand them one at a time to ls -l
executable files <where>, details of each by a separate ls

= ex-group-ld quiet
> find <where> -group <group> -exec ls -ld {} \;
find everything <where> that belongs to the group <group> and run ls -ld on each
list in long format files and directories <where> of group <group>, directories as themselves
search <where> for entries whose group is <group>, ls -ld per entry
use find -group <group> with -exec ls -ld <where>
which files or folders <where> does the group <group> hold, with details
display detailed information about each thing <where> with group <group>
<where> group <group>, ls -ld each
print an ls -ld line for every file or directory <where> that is in the possession of group <group>
run ls -ld on all that has <group> as its group <where>
long listing of any entry <where> assigned to the group <group>, folders not expanded
show mode, owner and date of everything <where>, of any type, with group ownership <group>
items of whatever type <where> owned by group <group>, hand them one at a time to ls -ld
group ownership <group>: details of each such entry <where>

= ex-blocks-top
> find <where> -type f -exec ls -s {} + | sort -n -r | head -n <n>
find the <n> largest files <where> by their allocated blocks, using ls -s and sort
display the top <n> files <where> by size in blocks, ls -s with numeric reverse sort
use find, ls -s, sort -n -r and head for the <n> biggest files <where>
run ls -s on all files <where>, sort in descending numeric order and keep <n>
<n> files <where> that have the most blocks according to ls -s
<where> ls -s of the whole tree, sorted down, first <n>
which <n> files <where> does ls -s give the highest block numbers
block counts with names, largest first, <n> rows, all files <where>, from ls
the <n> greatest files <where> ranked by what ls -s prints
sort files <where> by ls -s block size in decreasing order, show <n>
list block size and path for the <n> fattest files <where>, by ls
top <n> by blocks <where>, through ls -s
let ls -s measure all files <where> in blocks and print the <n> at the top

= ex-blocks-low
> find <where> -type f -exec ls -s {} + | sort -n | head -n <n>
find the <n> smallest files <where> by their allocated blocks, using ls -s and sort
display the <n> least files <where> by size in blocks, ls -s with numeric sort
use find, ls -s, sort -n and head for the <n> tiniest files <where>
run ls -s on all files <where>, sort in ascending numeric order and keep <n>
<n> files <where> that have the fewest blocks according to ls -s
<where> ls -s of the whole tree, sorted up, first <n>
which <n> files <where> does ls -s give the lowest block numbers
block counts with names, smallest first, <n> rows, all files <where>, from ls
the <n> lightest files <where> ranked by what ls -s prints
sort files <where> by ls -s block size in increasing order, show <n>
list block size and path for the <n> slimmest files <where>, by ls
bottom <n> by blocks <where>, through ls -s
let ls -s measure all files <where> in blocks and print the <n> with the least

= ex-long-top
> find <where> -type f -exec ls -l {} + | sort -k5 -nr | head -n <n>
find the <n> largest files <where> and show them with their long listing
display ls -l lines of the top <n> files <where> by size
use find, ls -l, sort -k5 -nr and head for the <n> biggest files <where>
run ls -l on all files <where>, sort by the size column in descending order and keep <n>
long listing of the <n> files <where> with the greatest size
<where> ls -l of the whole tree, sorted down by column five, first <n>
which <n> files <where> are the largest, with owner, permissions and date as in ls -l
details of the <n> heaviest files <where>, largest first, in ls format
the <n> greatest files <where>, full ls -l lines
sort the ls -l output for all files <where> by size and show the upper <n> lines
top <n> by size <where>, as ls -l shows them
list permissions, owner, size and path for the <n> fattest files <where>, in order of size
who owns the <n> biggest files <where>, give the long format lines

= ex-big-ls-blocks quiet
> find <path> -type f -size +<size> -exec ls -sh {} +
find all files over <size> below <path> and list them with ls -sh
display allocated size, human readable, and name of files larger than <size> in the directory tree <path>
use find and ls -sh on files of more than <size> under <path>
search <path> for regular files bigger than <size> and print readable block size and path by ls -s -h
files above <size> in <path> and its subdirectories, only size and name, by ls -sh
which files within <path> exceed <size>, short listing with readable sizes in front, ls style
<path>, files over <size>: ls -sh
starting from <path> hand the files bigger than <size> to ls -sh
size in K or M ahead of each name, for files greater than <size> anywhere under <path>, using ls -s
let ls tell the allocated space in human units of files heavier than <size> beneath <path>
run ls -sh over files in <path> that take more than <size>
ls with sizes but without permissions, for files exceeding <size> inside <path>
print names preceded by human readable disk sizes, ls option s, files over <size>, <path>

= ex-stat-sort
> find <where> -type f -exec stat -c '%s %n' {} + | sort -n
find all files <where>, print size and name with stat and sort by size
use find, stat and sort -n for byte size and path of files <where>, smallest first
run stat on all files <where> for size then name and order them ascending by size
stat sizes of the whole tree <where>, sorted from small to large
<where> stat %s %n, numerically sorted
list by means of stat the bytes and the path of each file <where> in increasing order of bytes
let stat give the size and name of files <where> and sort the lines numerically
files <where> by size, smallest at the top, numbers from stat
size, name, sorted up, done with stat, for every file <where>
byte counts from stat in ascending order with file names <where>
have stat measure each file <where> and arrange the result by size
print stat's size and path of all regular files <where>, low to high
ascending size list <where> made with stat and sort

= ex-stat-atime
> find <where> -type f -exec stat -c '%x %n' {} +
find all files <where> and print the last access time and name of each with stat
use find and stat to see when each file <where> was last read
run stat on the files <where> for access time and then path
stat access times of all regular files <where>
<where> stat with atime and name
list by means of stat the time of last access and the path of each file <where>
when has each file <where> been accessed last, time first then the name
let stat tell the atime of every file <where>
access date in front of each file name <where>, by stat
print the date of the latest access and the path of all files <where>
last opened when, for each file <where>, according to stat
time stamps of reading, not of writing, with names for files <where>
atime column and path column for files <where>, by stat

= ex-stat-inode
> find <where> -type f -exec stat -c '%i %n' {} +
find all files <where> and print the inode number and name of each with stat
use find and stat to see the inode of each file <where>
run stat on the files <where> for inode number and then path
stat inode numbers of all regular files <where>
<where> stat with inode and name
list by means of stat the index number and the path of each file <where>
which inode has each file <where>, number first then the name, by stat
let stat tell the inode of every file <where>
inode in front of each file name <where>, by stat
print, with the stat program, the inode and path of all files <where>
inode numbers according to stat, one line for each file <where>
stat %i and %n over all files <where>
inode column and path column for files <where>, by stat

= ex-md5-save change
> find <where> -type f -exec md5sum {} + > <new>
find all files <where>, calculate their MD5 sums and save the result as <new>
write the md5 checksums of all regular files <where> to <new>
use find and md5sum to make a checksum list of the files <where> in <new>
compute md5 digests for every file <where> and redirect them into <new>
store md5sum output for the whole tree <where> in the file <new>
<where> md5sum of all files > <new>
create <new> with the md5 hash of each file <where>
keep a record of md5 sums for files <where> in <new> so that i can verify later
put md5 checksum and path of each file <where> in <new>
save a manifest of md5 hashes of all files <where> under the name <new>
checksum file <new> for everything <where>, md5
md5 every file <where>, result goes to <new>
generate an md5 list <new> covering all the files <where>

= ex-sha-save change
> find <where> -type f -exec sha256sum {} + > <new>
find all files <where>, calculate their SHA256 sums and save the result as <new>
write the sha256 checksums of all regular files <where> to <new>
use find and sha256sum to make a checksum list of the files <where> in <new>
compute sha256 digests for every file <where> and redirect them into <new>
store sha256sum output for the whole tree <where> in the file <new>
<where> sha256sum of all files > <new>
create <new> with the sha256 hash of each file <where>
keep a record of sha256 sums for files <where> in <new> so that i can verify later
put sha256 checksum and path of each file <where> in <new>
save a manifest of sha256 hashes of all files <where> under the name <new>
checksum file <new> for everything <where>, sha256
sha256 every file <where>, result goes to <new>
generate a sha256 list <new> covering all the files <where>

= ex-md5-two quiet
> find <mydir> <mydir2> -type f -exec md5sum {} + | sort
list the MD5 digest of all files under <mydir> and <mydir2> in sorted order
find all regular files in both <mydir> and <mydir2>, compute md5sums and sort them
use find on <mydir> and <mydir2> with md5sum and sort
compare two trees by hash: sorted md5 of the files in <mydir> and <mydir2>
md5 checksums of everything in <mydir> as well as <mydir2>, ordered by checksum
which files of <mydir> and <mydir2> have equal md5, sort the sums so that pairs show
run md5sum over the files of <mydir> and of <mydir2> and order the lines
sorted hash list, md5, for two directories: <mydir> and <mydir2>
one sorted list of md5 sums from <mydir> together with <mydir2>
<mydir> plus <mydir2>: md5sum of all files, piped to sort
calculate md5 for each file in the directory trees <mydir> and <mydir2>, arrange by hash
hash both <mydir> and <mydir2> with md5 and sort what comes out
i want to see double files across <mydir> and <mydir2>, sort their md5 sums

= ex-file-save change
> find <where> -type f -exec file {} + > <new>
find all files <where>, run file on them and save the output to <new>
write the type of every regular file <where> to <new>
use find and file to record in <new> what kind of data each file <where> has
determine the file types <where> and redirect the report into <new>
store the output of the file command for the whole tree <where> in <new>
<where> file on all files > <new>
create <new> with name and type of each file <where>
keep a list of formats of the files <where> in <new>
put the path and data type of each file <where> in <new>
save a type report of all files <where> under the name <new>
log the kind of each file <where>, as file sees it, to <new>
type of everything <where> goes to <new>
generate <new>, an overview of file types, from all files <where>

= ex-mime-image
> find <where> -type f -exec file -i {} + | grep 'image/'
find all files <where> whose MIME type is an image and show the file -i output
use find, file -i and grep to list images <where> by mime type
which files <where> are pictures according to their mime type, show name and type
print files <where> for which file -i says image
<where> file -i on everything, only image lines
detect pictures by content, not by extension, <where>, with mime type shown
search <where> for image files irrespective of their names, using file -i
run file -i on all files <where> and keep image types
mime type of each file <where>, filtered to image/
let file -i decide which files <where> are pictures and print these lines
graphics of any format <where>, recognised by mime type
image files <where>, even if the suffix is wrong, with their mime type
have file report mime types <where> and grep those beginning with image

= ex-mime-video
> find <where> -type f -exec file -i {} + | grep 'video/'
find all files <where> whose MIME type is video and show the file -i output
use find, file -i and grep to list videos <where> by mime type
which files <where> are films according to their mime type, show name and type
print files <where> for which file -i says video
<where> file -i on everything, only video lines
detect movies by content, not by extension, <where>, with mime type shown
search <where> for video files irrespective of their names, using file -i
run file -i on all files <where> and keep video types
mime type of each file <where>, filtered to video/
let file -i decide which files <where> are videos and print these lines
clips of any format <where>, recognised by mime type
video files <where>, even if the suffix is wrong, with their mime type
have file report mime types <where> and grep those beginning with video

= ex-mime-text
> find <where> -type f -exec file -i {} + | grep 'text/'
find all files <where> whose MIME type is text and show the file -i output
use find, file -i and grep to list text files <where> by mime type
which files <where> are text according to their mime type, show name and type
print files <where> for which file -i says text
<where> file -i on everything, only text lines
detect text files by content, not by extension, <where>, with mime type shown
search <where> for textual files irrespective of their names, using file -i
run file -i on all files <where> and keep text types
mime type of each file <where>, filtered to text/
let file -i decide which files <where> are text and print these lines
plain text, scripts, html and the like <where>, recognised by mime type
files of a text type <where>, even if the suffix is wrong, with their mime type
have file report mime types <where> and grep those beginning with text

= ex-type-image-awk
> find <where> -type f -exec file {} + | awk -F: '$2 ~ /image/ { print $1 }'
find all files <where> whose type description contains image and print only their paths
use find, file and awk to print the paths of images <where>
which files <where> does file describe as an image, path only
print just the names of files <where> for which the file command says image
<where> file on everything, awk out the paths described as image
detect pictures by content <where> and show the path alone
search <where> for image files by what file says, awk prints the first field
run file on all files <where> and keep the paths where the description mentions image
paths, without the description, of pictures <where> as recognised by file
let file judge the files <where> and awk name those that are images
images of whatever suffix <where>, only their locations, found by the file command
names and nothing else of files <where> with image in their file type
have awk take the path of each file <where> whose second field from file matches image

= ex-broken-file
> find <where> -type l -exec file {} + | grep broken
find all symbolic links <where>, run file on them and show the broken ones
use find, file and grep to list broken symlinks <where>
which links <where> does the file command call broken
print the lines of file output that say broken for the symlinks <where>
<where> links, file, grep broken
let file check every symbolic link <where> and keep the broken ones
search <where> for links and have file tell which are broken, with their target
run file on all symlinks <where> and filter for the word broken
dead links <where> by way of the file command
symlinks <where> described as broken by file
have file examine the links <where> and grep out those broken
check type of each symbolic link <where> with file, show just the broken
report from file about broken symbolic links <where>

= ex-broken-test quiet
> find <where> -type l ! -exec test -e {} \; -print
find all symbolic links <where> whose target does not exist, checking with test -e
use find and test -e to list broken symlinks <where>
print the links <where> for which test -e fails
symlinks <where> that do not pass test -e
<where> type l, not test -e, print
let test check whether what each symbolic link <where> points at exists and print the ones where it does not
search <where> for links and run test -e on each, show the failing ones
run test -e on all symlinks <where> and print those that are dangling
dead links <where> by way of the test command
check with -exec test whether the target of each symbolic link <where> is there, display the broken ones
have find negate test -e for the links <where> and print the path
links to nothing <where>, detected with test -e
which symbolic links <where> lead nowhere according to test -e

= ex-readlink quiet
> find <where> -type l -exec readlink {} \;
find all symbolic links <where> and print what each points to with readlink
run readlink on each symlink <where>
use find with -exec readlink on the symbolic links <where>
print the raw targets of all symlinks <where>, targets only
where do the links <where> point, show the targets and not the links
<where> type l, readlink each
search <where> for symbolic links and read each of them
let readlink show the destination of every link <where>
targets as stored in the symlinks <where>, one a line
for each symbolic link <where> output its target without the name of the link
execute readlink for all links found <where>
the text inside of each symlink <where>
destinations, unresolved, of the symbolic links <where>

= ex-readlink-f quiet
> find <where> -type l -exec readlink -f {} \;
find all symbolic links <where> and print the fully resolved target of each with readlink -f
run readlink -f on each symlink <where>
use find with -exec readlink -f on the symbolic links <where>
print the absolute final targets of all symlinks <where>
where do the links <where> lead in the end, show the canonical absolute path
<where> type l, readlink -f each
search <where> for symbolic links and resolve each to its real path
let readlink -f follow every link <where> to the end
canonical destination of the symlinks <where>, one a line
for each symbolic link <where> output the absolute path of what it finally refers to
execute readlink with -f for all links found <where>
resolve every symlink <where> completely and print the results
real locations behind the symbolic links <where>

= ex-link-ls quiet
> find <where> -type l -exec ls -l {} \;
find all symbolic links <where> and run ls -l on each
execute ls -l for each symlink <where>
use find -type l with -exec ls -l <where>
display a long listing of each symbolic link <where>, showing its target by ls
search <where> for symlinks and hand them one by one to ls -l
<where> symlinks, ls -l each
ls -l lines, arrow included, of every symbolic link <where>
let ls show link and target for each of the symlinks <where>
long format for the symbolic links <where>, one ls per link
for each symlink <where> start ls -l
link -> target as ls -l writes it, for all symbolic links <where>
details by ls, one at a time, of the symbolic links <where>
print with ls -l the symlinks found <where>

= ex-dir-without quiet
> find <where> -type d ! -exec test -e '{}/<name>' \; -print
find all directories <where> that do not contain anything named <name>
list the folders <where> in which there is no <name>
search <where> for directories lacking a <name>
which directories <where> have no <name> in them
use find and test -e to print directories <where> without <name>
print every subdirectory <where> that has no entry called <name>
<where> folders missing <name>
<name> is missing in which folders <where>
show me directories <where> where someone forgot to put a <name>
each folder <where> should have a <name>, name those that do not
dirs <where> with no <name> directly inside
display all the directories <where> that are without <name>
folders at any level <where> for which test says there is no <name>

= ex-dir-with quiet
> find <where> -type d -exec test -e '{}/<name>' \; -print
find all directories <where> that contain an entry named <name>, by test -e
list the folders <where> in which test -e finds a <name>
search <where> for directories that have a <name> directly inside, checking with test
use find -type d with -exec test -e to print directories <where> with a <name>
print every subdirectory <where> for which test -e sees <name> in it
<where> folders having <name>, -exec test -e
have find test each folder <where> for <name> and print the folder, not the file
show me directories <where> where a <name> was put, folder path only, using test
each folder <where> where test -e succeeds for <name>
dirs <where> with <name> directly inside, via test
display all the directories <where> that own a <name>, checked with the test command
folders at any level <where> for which test says there is a <name>
let test -e decide which directories <where> hold a <name>

= ex-has-bak quiet
> find <where> -type f -exec test -e '{}.bak' \; -print
find all files <where> for which a copy with .bak appended exists
list the files <where> that have a .bak beside them
search <where> for files with a sibling of the same name plus .bak
which files <where> have been backed up as the same name with .bak at the end
use find and test -e to print files <where> whose .bak exists
print every file <where> next to which there is a .bak version of it
<where> files having a .bak twin
show me originals <where> that own a backup copy ending in .bak
each file <where> where file name.bak is there too
files <where>, condition: path plus .bak exists
display the files <where> that were saved as .bak before
run test -e on path.bak for each file <where> and print the file if it succeeds
is there a .bak for it, then print the file, over all files <where>

= ex-no-bak quiet
> find <where> -type f ! -name '*.bak' ! -exec test -e '{}.bak' \; -print
find all files <where>, other than .bak ones, for which no copy with .bak appended exists
list the files <where> that have no .bak beside them, backups themselves left out
search <where> for files without a sibling of the same name plus .bak, ignoring .bak files
which files <where> have not been backed up as the same name with .bak at the end, .bak files not counted
use find and test -e to print non-bak files <where> whose .bak is missing
print every file <where>, unless it is a .bak, next to which there is no .bak version of it
<where> originals lacking a .bak twin
show me originals <where> that have no backup copy ending in .bak
files <where> not ending in .bak, condition: path plus .bak does not exist
display the files <where> that were never saved as .bak, and are not .bak themselves
which originals <where> still need a .bak copy
i back up as name.bak, which files <where> did i forget, skip the .bak files
unsaved originals <where>: not a .bak and no .bak of it around

= ex-one-line quiet
> find <where> -type f -name '*.<ext>' -exec sh -c '[ "$(wc -l < "$1")" -eq 1 ]' _ {} \; -print
find all <ext> files <where> that consist of a single line
which <ext> files <where> have exactly one line
list the <ext> files <where> with a line count of 1
search <where> for .<ext> files of only one line
print paths of *.<ext> <where> that are one line long
use find, sh and wc -l to print <ext> files <where> having precisely one line
<where> one-liners among the <ext> files
single-line files ending in .<ext> <where>
display files with the extension <ext> <where> in which wc counts one line
are there <ext> files <where> with no more and no less than one line
minified <ext> files <where>, all in one line
names of regular .<ext> files <where> where the number of lines equals one
<ext> files <where>, condition: wc -l gives 1

= ex-n-lines quiet
> find <where> -type f -name '*.<ext>' -exec sh -c '[ "$(wc -l < "$1")" -lt <lineb> ]' _ {} \; -print
find all <ext> files <where> with fewer than <lineb> lines
which <ext> files <where> have less than <lineb> lines
list the <ext> files <where> whose line count is below <lineb>
search <where> for .<ext> files shorter than <lineb> lines
print paths of *.<ext> <where> that do not reach <lineb> lines
use find, sh and wc -l to print <ext> files <where> having under <lineb> lines
<where> short ones among the <ext> files, under <lineb> lines
files ending in .<ext> <where> of less than <lineb> lines
display files with the extension <ext> <where> in which wc counts fewer lines than <lineb>
are there <ext> files <where> with under <lineb> lines
stubs: <ext> files <where> whose number of lines is smaller than <lineb>
names of regular .<ext> files <where> where wc -l gives a number lower than <lineb>
<ext> files <where> too short, limit <lineb> lines

= ex-empty-dir-say quiet
> find <path> -maxdepth 0 -empty -exec echo {} is empty \;
print that <path> is empty if it is
check whether the directory <path> is empty and if so say so with its name
tell me "<path> is empty" in case nothing is in it
use find -maxdepth 0 -empty to report an empty <path>
if there is nothing in <path>, echo the name and is empty
is <path> empty, let find echo it
have find echo that <path> is empty, provided that it is
test if <path> has no entries and then print a message naming it
echo "is empty" behind the name of <path> when it contains nothing
report emptiness of the directory <path> by find -empty
say that <path> is empty only if nothing is inside
emptiness check on <path>, message from echo
output a line that <path> is empty, or else nothing

= ex-empty-dir-text quiet
> find <path> -maxdepth 0 -empty -exec echo '<text>' \;
print <text> if the directory <path> is empty
echo <text> in case <path> has nothing in it
use find -maxdepth 0 -empty to say <text> when <path> is empty
if <path> is empty, output <text>
say <text>, provided that <path> contains nothing
display <text> only when no entry is in <path>
with find, test <path> for emptiness and echo <text>
<text> should appear on the screen if there is nothing in <path>
check whether <path> is empty and in this case show the message <text>
have find echo <text> on condition that <path> is empty
message <text> for an empty <path>
when <path> has neither files nor folders print <text>
let <text> be printed as soon as find sees that <path> is empty

= ex-found quiet
> find <where> -type f -exec echo '<newword>' {} \;
find all files <where> and print <newword> in front of each path
echo the word <newword> and then the path for every file <where>
use find with -exec echo <newword> on the files <where>
run echo with <newword> and the file name for each file <where>
display <newword> followed by the name for each regular file <where>
<where> each file as <newword> path
every path of a file <where> preceded by <newword>
let echo say <newword> plus path for all the files <where>
put <newword> before each file path in the output, all files <where>
label the files <where> with <newword> when listing them by echo
for each regular file <where> a line beginning with <newword>
list files <where> prefixed by the word <newword>, through echo
announce each file <where> with the word <newword>

= ex-head-save change
> find <where> -type f -name '*.<ext>' -exec head -v -n 1 {} + > <new>
find all <ext> files <where> and save the first line of each, with its name, to <new>
write name and top line of every <ext> file <where> into <new>
use find and head -v to collect the first lines of <ext> files <where> in <new>
list the opening line of each .<ext> file <where> in the report <new>, under a header with the file name
put file name headers and first lines of *.<ext> <where> in <new>
<where> head -v -n 1 of the <ext> files > <new>
create <new> from the first line and name of each <ext> file <where>
save to <new> how each of the files ending in .<ext> <where> begins, one line apiece, named
store ==> name <== and line 1 for all <ext> files <where> in <new>
redirect into <new> the titled first lines of the <ext> files <where>
report <new>: first line per .<ext> file <where>, with names
gather the first line of every <ext> file <where> with its file name in <new>
i want <new> to hold the name and the first line of each <ext> file <where>

= ex-cat-save change
> find <where> -type f -name '<name>' -exec cat {} + > <new>
find all files named <name> <where> and save their contents to <new>
write the contents of every <name> <where> into <new>
use find and cat to gather all the <name> files <where> in <new>
concatenate each file called <name> <where> and redirect the text into <new>
collect every <name> in the tree <where> into the one file <new>
<where> cat of all <name> > <new>
create <new> from what all the files <name> <where> contain
join the files with the name <name> <where> to form <new>
store the text of all copies of <name> <where> in <new>
put the contents of each <name> <where> one after another in <new>
merge whatever <name> there are <where> into <new>
dump all files by the name <name> <where> to <new>
one big file <new> out of every <name> <where>

= ex-cat-hush quiet
> find <path> -type f -name '<name>' -exec cat {} + 2> /dev/null
print the contents of all regular files named <name> under <path> and discard all errors
find <name> files below <path>, cat them and hide the error messages
display the text of every <name> in the directory tree <path>, suppressing errors
use find and cat on <name> within <path> with errors sent to /dev/null
show what is in each <name> anywhere under <path>, permission errors not shown
cat every file called <name> starting from <path>, no error output
<path>: contents of all <name>, stderr thrown away
read all <name> files in <path> and its subdirectories, ignoring whatever errors come up
search <path> for files by the name <name> and output their contents silently, errors dropped
dump the <name> files of <path>, do not bother me with permission denied
contents of <name> wherever it is under <path>, complaints to /dev/null
concatenate the regular files with the name <name> inside <path>, without any error messages
let cat print each <name> beneath <path> and swallow all errors

= ex-ls-hush quiet
> find <path> -name '<pattern>' -exec ls -ld {} \; 2> /dev/null
run ls -ld on everything named <pattern> under <path> and discard all errors
find entries matching <pattern> below <path>, show their details by ls -ld and hide the error messages
display details of files and folders like <pattern> in the directory tree <path>, suppressing errors
use find and ls -ld on <pattern> within <path> with errors sent to /dev/null
long listing of each <pattern> file or folder anywhere under <path>, permission errors not shown
ls -ld for whatever is called <pattern> starting from <path>, no error output
<path>: ls -ld of all <pattern>, stderr thrown away
details on every match of <pattern> in <path> and its subdirectories, folders as themselves, ignoring errors
search <path> for names like <pattern> and list each in long form silently, errors dropped
owner, mode and date of all <pattern> in <path>, do not bother me with permission denied
long ls lines of <pattern> wherever it is under <path>, complaints to /dev/null
ls -ld each file or directory that fits <pattern> inside <path>, without any error messages
let ls -ld print each <pattern> beneath <path> and swallow all errors

= ex-grep-hush quiet
> find <path> -type f -exec grep -H '<word>' {} + 2> /dev/null
search all regular files under <path> for <word> with find and grep -H and discard all errors
find the files below <path>, grep them for <word> and hide the error messages
display file names and lines with <word> in the directory tree <path> by find and grep, suppressing errors
use find and grep -H for <word> within <path> with errors sent to /dev/null
find -exec grep -H <word> over the files anywhere under <path>, permission errors not shown
let find and grep look for <word> in the files starting from <path>, no error output
<path>: find, grep -H <word>, stderr thrown away
find files in <path> and its subdirectories and show matches of <word> with file names, ignoring errors
find plain files inside <path> and grep <word> silently as to errors
have find grep <word> in each file of <path>, do not bother me with permission denied
find and grep <word> in files beneath <path>, complaints to /dev/null
run grep -H <word> on what find sees as files in <path>, without any error messages
all files of <path> through find into grep for <word>, swallow all errors

= ex-awk-column quiet
> find <where> -type f -name '*.<ext>' -exec awk '{ print $<colnum> }' {} +
find all <ext> files <where> and print <colnum> of each line with awk
use find and awk to print <colnum> from all the <ext> files <where>
run awk on every .<ext> file <where> to get <colnum>
<colnum> of all lines in the <ext> files <where>
cut out <colnum>, with awk, from each *.<ext> <where>
<where> awk <colnum> over the files ending in .<ext>
let find hand the <ext> files <where> to awk, which prints <colnum>
i only need <colnum>, white space separated, of the lines in the <ext> files <where>
show <colnum> of every row of every <ext> file <where>
extract <colnum> by awk from all files with the extension <ext> <where>
print nothing but <colnum> for the files of type <ext> <where>
out of each <ext> file <where> the values in <colnum>
awk over *.<ext> <where>: <colnum>

= ex-print-awk quiet
> find <where> -type f -name '*.<ext>' -print -exec awk 'NR <= <n>' {} \;
find all <ext> files <where>, print the name of each and then its first <n> lines using awk
use find -print and awk to show name and top <n> lines of the <ext> files <where>
print the path, then run awk to get the first <n> lines, for each .<ext> file <where>
with awk, the opening <n> lines under the name of every <ext> file <where>
<where> -print, then awk for the first <n> lines, *.<ext>
let find print each <ext> file <where> and let awk give <n> lines from its start
name line followed by the first <n> lines, by awk, for each file ending in .<ext> <where>
run an awk program that stops showing after <n> lines on each <ext> file <where>, path printed before
show path and beginning, <n> lines, of each *.<ext> <where> by means of awk
awk the first <n> records of every <ext> file <where>, with the file's path above
for each file with the extension <ext> <where>: its path, then awk NR up to <n>
preview by awk, <n> lines each and path on top, of the <ext> files <where>
display the path of each <ext> file <where> and after it lines 1 to <n>, awk does it
`,
)
