import { intents } from '../grammar.ts'
import { placesAsInManuals } from './find-piped.ts'

/** What find prints, handed on to a loop, an archiver, a copy, a pager or tee; and what find runs, sorted or sifted behind it. */
export const findLoops = placesAsInManuals(
  intents(
    'find',
    String.raw`
= loop-ls
> find <where> -type d | while IFS= read -r d; do echo "$d"; ls "$d"; done
for every directory <where> print its path and list its contents, using a while read loop
find directories <where> and, in a loop, echo each one and run ls on it
loop over the folders <where>: name first, then what is inside
use find and while read to list each directory <where> under its path
<where> for each folder echo the path followed by ls
walk all directories <where> with a read loop that prints the name and the entries
pipe the directories <where> into a while loop which echoes them and lists them
name and contents of every subfolder <where>, by a shell loop
read the directory list <where> line by line, print each line and the listing of that folder
while read over find -type d <where>, echo and ls in the body
show all folders <where> one after the other with their entries, in a loop
each directory <where> with its contents below it, loop version
go folder by folder <where>: echo its name, ls it

= loop-count
> find <where> -type d | while IFS= read -r d; do echo "$(find "$d" -maxdepth 1 -type f | wc -l) $d"; done
for every directory <where> print how many files are directly in it, also for empty ones
find directories <where> and count the files in each with a while read loop
loop over the folders <where> and show the number of files of each, zeros too
use find and while read to print file count and path for each directory <where>
<where> for each folder echo how many files it has itself
walk all directories <where> with a read loop that counts their own files
pipe the directories <where> into a while loop which prints the count of files per folder
file count beside every subfolder <where>, those with none included, by a shell loop
read the directory list <where> line by line and count the files of that folder only
number of files in every single directory <where>, even 0, not cumulative
show all folders <where> with the quantity of files right in them, folders without files as well
each directory <where> preceded by its number of files, loop version
go folder by folder <where>: count of files on that level, then the path

= loop-spaces quiet
> find <mydir> -depth -name '* *' | while IFS= read -r f; do mv "$f" "$(dirname "$f")/$(basename "$f" | tr ' ' _)"; done
replace spaces with underscores in the names of all files and directories under <mydir>
rename every file and folder in <mydir> that has a blank in its name, _ instead of the blank, recursively
find names with spaces below <mydir> and change each space to an underscore
use find -depth and a while loop to get rid of blanks in names in <mydir>
recursively turn blanks into _ in file and directory names of <mydir>
no more spaces in names anywhere in <mydir>, underscores please, folders too
go through the tree <mydir> from the bottom up and mv names with blanks to names with underscores
files and folders in <mydir> have spaces in their names, fix that with underscores at all levels
bulk rename in <mydir> and its subdirectories: ' ' becomes '_'
for each path below <mydir> with a blank in the last part, move it to the same name with underscores
make the names in <mydir> script friendly, blanks to underscores, in the whole tree
deep rename within <mydir>, each blank in a name to _
underscore instead of space for all names inside <mydir>, subfolders as well

= loop-lower quiet
> find <mydir> -depth -name '*[A-Z]*' | while IFS= read -r f; do mv "$f" "$(dirname "$f")/$(basename "$f" | tr A-Z a-z)"; done
change the names of all files and directories under <mydir> to lower case
rename every file and folder in <mydir> that has capitals in its name to small letters, recursively
find names with upper case letters below <mydir> and make them lowercase
use find -depth and a while loop to lowercase the names in <mydir>
recursively turn capital letters into small ones in file and directory names of <mydir>
no more capitals in names anywhere in <mydir>, folders too
go through the tree <mydir> from the bottom up and mv names to their lower case form
files and folders in <mydir> are partly in capitals, make all names small at all levels
bulk rename in <mydir> and its subdirectories: A-Z becomes a-z
for each path below <mydir> with a capital in the last part, move it to the lowercase name
lowercase all names in the whole tree <mydir>
deep rename within <mydir>, upper case to lower case
small letters for all names inside <mydir>, subfolders as well

= loop-md5 quiet
> find <mydir> -type f | while IFS= read -r f; do md5sum "$f" > "$f.md5"; done
calculate the MD5 sum of every file under <mydir> and write it to a file of the same name plus .md5
create a .md5 file next to each file in <mydir>, subfolders too
find all files below <mydir> and store the md5sum of each in its own .md5 file
use find and a while loop to make checksum files in <mydir>, one .md5 per file
recursively md5 the files of <mydir>, results beside them as name.md5
for each regular file in <mydir> save md5sum output as that name with .md5 added
put a checksum file (md5) beside everything in the tree <mydir>
loop over the files in <mydir> and leave a .md5 for each of them
md5 companions for all files in <mydir>, at any depth
every file inside <mydir> should get a .md5 partner with its checksum
walk through <mydir> and for file X write X.md5 with the md5 sum
one md5 file per file below <mydir>, not a common list
separate MD5 files for the files of <mydir> and its subdirectories

= loop-links quiet
> find <where> -type l | while IFS= read -r l; do echo "$l -> $(readlink "$l")"; done
for every symbolic link <where> print the link and its target with an arrow, in a loop
find symlinks <where> and echo name -> target with readlink
loop over the links <where> and show where each one points
use find, while read and readlink on the symlinks <where>
<where> each symbolic link followed by -> and its destination, read loop
walk all soft links <where> and print what readlink says beside them
pipe the symlinks <where> into a while loop that runs readlink
link and target in the form a -> b for all symlinks <where>, by a shell loop
read the list of symbolic links <where> line by line and append the target of each
go link by link <where>: name, arrow, result of readlink
resolve one step of every symlink <where> with readlink and print both sides
which symlink <where> leads to what, use readlink in a loop
a loop with readlink that shows all symbolic links <where> and their targets

= loop-unlink quiet
> find <mydir> -type l -xtype f | while IFS= read -r l; do cp --remove-destination "$(readlink -f "$l")" "$l"; done
replace every symbolic link to a file under <mydir> by a copy of that file
convert symlinks to files in <mydir> into regular files, recursively
turn all file symlinks below <mydir> into real files
use find, readlink and cp to make ordinary files out of links to files in <mydir>
in the tree <mydir> put the file itself where there is only a link to it
for each working symlink to a file in <mydir> copy the target over the link
no more links to files in <mydir>: real copies instead, subfolders too
dereference the file links within <mydir>, so that they become independent files
loop over symlinks to files in <mydir> and swap each with the content it points to
materialise links to files in <mydir> at all levels
i want to send <mydir> away, so its links to files must be replaced by what they link to
change links into plain files throughout <mydir>, only those that lead to a file
every link to a regular file inside <mydir> should be a copy from now on

= loop-lines quiet
> find <where> -type f -name '*.<ext>' | while IFS= read -r f; do echo "$f: $(wc -l < "$f")"; done
for each .<ext> file <where> print path, colon and number of lines, in a loop
find <ext> files <where> and echo every path with its line count behind it
loop over the .<ext> files <where> and show how many lines each has, as path: number
use find, while read and wc -l < on the <ext> files <where>
<where> every .<ext> file in the form name: lines, without a total
walk the <ext> files <where> in a read loop that counts lines
pipe the .<ext> files <where> into a while loop printing "file: lines"
path: linecount for all files ending in .<ext> <where>, by a shell loop
read the list of .<ext> files <where> line by line and add the number of lines after a colon
go through <ext> files <where>: print name, colon, lines
report of line counts for .<ext> files <where>, colon between name and number
number of lines behind the name of each .<ext> file <where>, no grand total
a while read loop that echoes path and line count of <ext> files <where>

= loop-first quiet
> find <where> -type f -name '*.<ext>' | while IFS= read -r f; do echo "$f"; head -n 1 "$f"; done
for each .<ext> file <where> print its path and its first line
find <ext> files <where> and show the opening line of every one under its name
loop over the .<ext> files <where>: path, then line one
use find, while read and head -n 1 on the <ext> files <where>
<where> every .<ext> file with its heading line
walk the <ext> files <where> and print name plus top line
pipe the .<ext> files <where> into a while loop that echoes them and shows the first line
what is in the first line of each <ext> file <where>, with file name
header lines of all files ending in .<ext> <where>, each below the path
read the list of .<ext> files <where> and for each display path and line 1
go through <ext> files <where>: print name and first line of text
titles of the .<ext> files <where>: path followed by the line at the top
how does every .<ext> file <where> begin, path and one line

= loop-null quiet
> find <where> -type f -name '*.<ext>' -print0 | while IFS= read -r -d '' f; do echo "$f"; done
loop over the .<ext> files <where> safely, with null-terminated names, and echo each
use find -print0 and while read -d '' to go through the <ext> files <where> and print them
iterate over <ext> files <where> whatever characters are in their names, echoing the path
a while loop over null separated .<ext> files <where> that prints each one
<where> read loop with -print0 for .<ext> files, echo in the body
walk the .<ext> files <where> in a loop that survives newlines in names, print every path
read the <ext> files <where> one by one, null delimited, and echo them
echo each .<ext> file <where> from a loop that is safe for blanks and line breaks in names
pipe find -print0 for *.<ext> <where> into while IFS= read -r -d '' and echo
safe for-each over files ending in .<ext> <where>, show the name
print the .<ext> files <where> in a bash loop, names separated by NUL
process <ext> files <where> null-safely in a loop, just echo for now
template of a robust loop on .<ext> files <where> which prints each path

= loop-ext quiet
> find <mydir> -type f -name '*.<ext>' | while IFS= read -r f; do mv "$f" "§{f%.<ext>}.<ext2>"; done
rename all .<ext> files under <mydir> to .<ext2> with a while read loop
loop over the <ext> files in <mydir> and its subdirectories and give them the extension <ext2>
use find and while read with mv to turn .<ext> into .<ext2> in <mydir>
pipe the .<ext> files of <mydir> to a loop that moves each to the same name with .<ext2>
in a shell loop, change the suffix .<ext> to .<ext2> for every file below <mydir>
read the list of .<ext> files in <mydir> line by line and mv each to .<ext2>
while loop: .<ext> -> .<ext2> for files in the tree <mydir>
find *.<ext> in <mydir>, loop, mv to .<ext2>
swap the ending .<ext> for .<ext2> all over <mydir> by looping over the output of find
go file by file through <mydir>, .<ext> becomes .<ext2>, with read and mv
bulk rename by a read loop in <mydir>, at any depth, from .<ext> to .<ext2>
a loop that renames <ext> files within <mydir> so that they end in .<ext2>
iterate over files ending in .<ext> in <mydir> and its subfolders, new ending .<ext2>

= loop-orphans quiet
> find <where> -type f -name '*.<ext>' | while IFS= read -r f; do [ -e "§{f%.<ext>}.<ext2>" ] || echo "$f"; done
list the .<ext> files <where> that have no .<ext2> file of the same name beside them
find <ext> files <where> without a matching .<ext2> file
which .<ext> files <where> lack a companion ending in .<ext2>
use find and a loop to show .<ext> files <where> for which no .<ext2> partner exists
<where> orphans: .<ext> without .<ext2>
print each file X.<ext> <where> if X.<ext2> is not there
for every .<ext> file <where> test whether the .<ext2> twin exists and name those without
<ext> files <where> that were never converted to .<ext2>, judging by the missing file
compare pairs <where>: .<ext> present, .<ext2> absent
search <where> for .<ext> files whose counterpart in .<ext2> is missing
display *.<ext> <where> lacking a sibling called the same with .<ext2>
are there any .<ext> files <where> with no .<ext2> next to them
check that each .<ext> has its .<ext2> <where>, list the failures

= loop-without quiet
> find <where> -type d | while IFS= read -r d; do ls "$d"/*.<ext> > /dev/null 2>&1 || echo "$d"; done
list all directories <where> that contain no .<ext> file
find folders <where> without any <ext> file in them
which directories <where> have no file ending in .<ext>
use find and a loop to show the folders <where> that lack *.<ext>
<where> folders where .<ext> files are missing
print each directory <where> in which there is not a single .<ext>
for every folder <where> test for *.<ext> and name those that have none
directories <where> which do not hold any .<ext>
search <where> for directories with zero .<ext> files right inside
display subfolders <where> lacking .<ext> files
are there any folders <where> with no <ext> file
check that each directory <where> has an <ext> file, list the failures
folders <where> that nobody has put a .<ext> file into

= loop-gztest quiet
> find <where> -type f -name '*.gz' | while IFS= read -r f; do gzip -t "$f" 2> /dev/null || echo "$f"; done
list the .gz files <where> that are damaged
find gz files <where>, test each with gzip -t and print those that fail
which gzip archives <where> are corrupt
use find, while read and gzip -t to name broken .gz files <where>
<where> integrity test of all .gz files, show the bad ones
print each .gz file <where> that does not pass the gzip test
check every gzipped file <where> and report the defective ones
loop over *.gz <where> and echo the name if it cannot be unpacked
are there any broken gz files <where>, give their paths
search <where> for gzip files with errors in them
verify the .gz files <where>, only failures are of interest
display corrupt .gz archives <where>
damaged gzip files <where>, names only

= found-check
> find <where> -name '<name>' | grep -q . && echo found || echo 'not found'
test whether there is anything called <name> <where> and print found or not found
check if <name> exists <where> at any depth, say "found" or "not found"
does find come up with <name> <where>, answer found or else not found
print found if a <name> is <where>, otherwise not found
<where> look for <name> and only say found / not found
use find and grep -q to report whether <name> is present <where>
search for <name> <where>, no path wanted, just found or not found
tell me found or not found for the name <name> <where>
is <name> anywhere <where>, output either found or not found
echo found when find has a hit for <name> <where>, else echo not found
existence test of <name> <where> with the words found and not found
report by one word, found or not found, if something named <name> lies <where>
if <name> occurs <where> say found, if it does not say not found

= empty-check
> find <mydir> -mindepth 1 | read && echo 'not empty' || echo empty
check if <mydir> is empty and print empty or not empty
test whether there is anything in <mydir>, say "empty" or "not empty"
use find and read to tell if <mydir> is empty or not empty
is <mydir> empty, answer empty or not empty
print empty when <mydir> has no entries, otherwise not empty
report with the words empty and not empty on the state of <mydir>
does <mydir> hold anything, hidden entries too, output not empty or else empty
say whether <mydir> is empty or not empty
echo empty if find sees nothing in <mydir>, else echo not empty
emptiness test for <mydir>, print the verdict as empty or not empty
tell me "not empty" if something is in <mydir>, "empty" if nothing is
<mydir>: empty or not empty
decide by find whether <mydir> is empty, output one of empty / not empty

= tar-tree change
> find <where> -print0 | tar -cf <newtar> --null --no-recursion -T -
archive all files and directories <where> into <newtar> with find and tar
pipe everything <where>, null-terminated, to tar and create <newtar>
use find -print0 and tar --null -T - to put the tree <where> into <newtar>
find everything <where> and pack it as the uncompressed archive <newtar>
<newtar> should hold all entries that find lists <where>, names separated by NUL
<where> find -print0 into tar, output <newtar>
collect every entry <where>, whatever its type, in <newtar> via a file list from find
create <newtar> from the null separated output of find <where>
let find feed tar with all paths <where>, result <newtar>, no compression
tar up what find prints <where>, safe for odd names, as <newtar>
plain tar <newtar> of all paths <where>, list piped from find
make <newtar> out of a complete find <where>, null delimited
give tar its file list by find on standard input: all of the tree <where>, to <newtar>

= tar-dirs change
> find <where> -type d -print0 | tar -cf <newtar> --null --no-recursion -T -
archive only the directory structure <where> into <newtar>, no files
save the empty folder tree <where> as <newtar>
find directories <where> and pack just them, without their files, into <newtar>
use find -type d and tar --no-recursion to keep the folder structure <where> in <newtar>
<newtar> should hold the directories <where> but none of the files
<where> only folders into tar, output <newtar>
create a tar <newtar> of the directory skeleton <where>
i want to unpack the same folder layout elsewhere: directories <where>, no contents, to <newtar>
let find feed tar with all directories <where>, not recursing, result <newtar>
tar up the bare folders <where> as <newtar>
directory hierarchy <where> without any file, put in <newtar>
make <newtar> that contains every subdirectory <where> and no regular files
store the layout of folders <where>, files left out, in <newtar>

= tar-plainext change
> find <where> -type f -name '*.<ext>' -print0 | tar -cf <newtar> --null -T -
archive all <ext> files <where> in the uncompressed tar <newtar>
find .<ext> files <where> and pack them as <newtar> without compression
use find -print0 and tar -cf to put <ext> files <where> into <newtar>
<newtar> should hold every .<ext> file of the tree <where>, not compressed
plain tar <newtar> with all files ending in .<ext> <where>
<where> .<ext> files at any depth into the tar file <newtar>, no gzip
collect the <ext> files <where> in <newtar>
create <newtar> from the .<ext> files that find lists <where>
tar up .<ext> files <where> as <newtar>, subfolders too, do not compress
feed the paths of *.<ext> files <where> to tar, null separated, archive <newtar>
make an ordinary tar, <newtar>, of each .<ext> file <where>
bundle files with suffix .<ext> <where> uncompressed as <newtar>
pack recursively found .<ext> files <where> in <newtar>, only tar

= tar-bunzip change
> find <where> -type f -name '*.<ext>' | tar -cf - -T - | bzip2 > archive.tar.bz2
create a bzip2 compressed archive archive.tar.bz2 of all .<ext> files <where>
find <ext> files <where> and pack them with tar and bzip2 as archive.tar.bz2
use find, tar -T - and bzip2 for the .<ext> files <where>, output archive.tar.bz2
archive.tar.bz2 should hold every .<ext> file of the tree <where>
<where> .<ext> files at any depth into archive.tar.bz2
pipe the list of <ext> files <where> to tar and the tar to bzip2, file archive.tar.bz2
collect files ending in .<ext> <where> in archive.tar.bz2, compressed by bzip2
compress all .<ext> files <where> together with bzip2 into archive.tar.bz2
tar and bzip2 the .<ext> files <where>, subfolders too, to archive.tar.bz2
find piped into tar piped into bzip2: *.<ext> files <where>, archive.tar.bz2
make archive.tar.bz2 of each .<ext> file <where>
bundle files with suffix .<ext> <where> as archive.tar.bz2
bzipped tarball archive.tar.bz2 of recursively found .<ext> files <where>

= tar-newer change
> find <where> -type f -newer <anyfile> -print0 | tar -czf <newtgz> --null -T -
archive all files <where> that are newer than <anyfile> in <newtgz>
incremental backup <where>: files modified after <anyfile> go into <newtgz>
find files <where> changed more recently than <anyfile> and pack them, gzipped, as <newtgz>
use find -newer <anyfile> and tar for <newtgz> from <where>
<newtgz> should hold every file <where> with a later change than <anyfile>
<where> whatever file was modified since <anyfile>, into the tarball <newtgz>
collect files <where> that postdate <anyfile> in <newtgz>
create <newtgz> from the files that are younger than <anyfile> <where>
tar and gzip the files <where> edited after <anyfile>, name <newtgz>
feed the paths of files newer than <anyfile> <where> to tar, archive <newtgz>
make a gzipped tar <newtgz> of each file <where> modified later than <anyfile>
back up what changed <where> since <anyfile> was written, to <newtgz>
pack into <newtgz> the files <where> whose mtime is after that of <anyfile>

= tar-small change
> find <where> -type f -size -<size> -print0 | tar -czf <newtgz> --null -T -
archive all files <where> smaller than <size> in <newtgz>
find files <where> under <size> and pack them, gzipped, as <newtgz>
use find -size and tar for <newtgz>, only files <where> below <size>
<newtgz> should hold every file <where> of less than <size>
<where> all small files, under <size>, into the tarball <newtgz>
collect files <where> that do not reach <size> in <newtgz>
create <newtgz> from the files <where>, big ones of <size> and more left out
tar and gzip the files <where> whose size is below <size>, name <newtgz>
feed the paths of files smaller than <size> <where> to tar, archive <newtgz>
make a gzipped tar <newtgz> of each file <where> that takes less than <size>
back up only the little files <where>, less than <size>, to <newtgz>
pack into <newtgz> the files <where> with a size under <size>
gzipped archive <newtgz>, members are files <where> lighter than <size>

= zip-find change
> find . -type f -name '*.<ext>' | zip -q <newzip> -@
zip all <ext> files found <here> into <newzip>, quietly, names read from find
find .<ext> files <here> and pack them as <newzip> via zip -@
use find and zip -@ to put the <ext> files <here> into <newzip>, without chatter
<newzip> should hold every .<ext> file of the tree here, piped from find to zip
zip archive <newzip> of all files ending in .<ext> <here>, list given by find on stdin, quiet
find .<ext> files at any depth <here> and put them into <newzip>, zip reads the names from a pipe
pipe the list of <ext> files <here> to zip, archive <newzip>, no messages
collect recursively found .<ext> files <here> in the zip <newzip>, using zip -q -@
feed the paths of *.<ext> <here> to zip, silent, making <newzip>
let find choose the .<ext> files <here> and zip take them on standard input to <newzip>
make <newzip> of each .<ext> file <here> with the file list piped to zip
bundle files with suffix .<ext> <here>, subfolders too, as <newzip> by find and zip
zip quietly from a find list: .<ext> files <here>, archive <newzip>

= cpio-pass parse
> find . -depth -print0 | cpio -0pdmv <outdir>
copy the whole current directory tree to <outdir> with find and cpio, keeping modification times
use cpio in pass-through mode to copy everything here to <outdir>, times kept, directories created
duplicate this directory tree in <outdir> by cpio -p, verbose
find everything here and pass it to cpio, target <outdir>, preserve mtimes and print the names
cpio pass mode from the current directory to <outdir>, null-terminated names
copy this folder recursively to <outdir> using find -depth and cpio
reproduce the tree of the working directory in <outdir> with cpio, show each file
transfer all files here with their folders to <outdir>, using cpio -pdm
mirror the current directory into <outdir> by piping find to cpio, make missing folders
pipe find to cpio -pdmv so that this tree is copied to <outdir>
<outdir> should get a cpio copy of everything in this directory
let cpio copy this tree over to <outdir>, creating directories as needed
find, cpio, pass-through: from here to <outdir>

= cpio-force parse
> find . | cpio -pdumv <outdir>
copy all files from the current directory tree to <outdir> with cpio, overwriting, times preserved
use cpio -p to copy everything here to <outdir> unconditionally, replacing newer files
pass this directory tree through cpio to <outdir>, overwrite whatever exists
find everything here and let cpio copy it into <outdir>, even over newer files, verbose
cpio pass mode with unconditional overwrite from here to <outdir>
replicate this tree in <outdir> by cpio, make directories, keep mtimes, replace existing files
copy the working directory with cpio -pdumv to <outdir>
pipe find into cpio so that <outdir> is overwritten by the tree here
forced copy by cpio of all files here to <outdir>, preserving modification times
<outdir> should be overwritten by a cpio copy of the current tree, names shown
transfer this tree to <outdir> by cpio and do not spare newer files there
unconditional cpio copy of the current directory into <outdir>
cpio this folder over the existing contents of <outdir>

= cpio-out parse
> find <where> -depth -print | cpio -ov > tree.cpio
create the cpio archive tree.cpio of everything <where>
archive all files and directories <where> in tree.cpio with cpio
find everything <where>, contents before their directory, and write it to tree.cpio by cpio -o
use find -depth and cpio -ov to pack <where> into tree.cpio
tree.cpio should hold the tree <where>, cpio format, names printed
<where> everything into a cpio archive called tree.cpio
back up the tree <where> with cpio, output tree.cpio, verbose
pipe find to cpio -o for all entries <where>, result tree.cpio
make a cpio file tree.cpio out of all that is <where>
pack in copy-out mode all paths <where> to tree.cpio
cpio backup of the tree <where> as tree.cpio
save files and folders <where> in cpio format to tree.cpio
verbose cpio archive tree.cpio from the output of find <where>

= cpio-ustar parse
> find <where> -name '<pattern>' | cpio -ov --format=ustar > <newtar>
archive all files and directories <where> named <pattern> into <newtar> with cpio in ustar format
use cpio to make the tar file <newtar> of everything <where> that matches <pattern>
find <pattern> <where> and let cpio write a ustar archive <newtar>
pipe the entries <where> called <pattern> to cpio, tar format, output <newtar>
cpio with --format=ustar: <pattern> <where> into <newtar>
<where> all <pattern> go to <newtar> by cpio in tar format
create <newtar> with cpio instead of tar from <pattern> <where>
pack <pattern> <where> with cpio -o as a tar-compatible <newtar>
a ustar archive <newtar> made by cpio, members named <pattern> <where>
let find choose <pattern> <where> and cpio store them as the tar <newtar>
collect whatever fits <pattern> <where> in the ustar file <newtar>, cpio does it
cpio, tar format, verbose: entries like <pattern> <where>, target <newtar>
write <newtar> in ustar form via cpio out of all <pattern> <where>

= cpio-ext parse
> find . -name '*.<ext>' -print0 | cpio -0pdm <outdir>
copy all *.<ext> here with their folder structure to <outdir> by cpio, times preserved
use find and cpio -pdm to copy only *.<ext> of the current tree to <outdir>, keeping directories
find *.<ext> in the current directory and below and pass them through cpio to <outdir>
copy *.<ext> recursively to <outdir> with parent directories, using cpio
cpio pass mode for *.<ext> from here to <outdir>, subfolders recreated
transfer whatever ends in .<ext> to <outdir> including the path, via cpio, keep the mtime
pipe *.<ext> of this tree null-separated to cpio, destination <outdir>
<outdir> should get all *.<ext> of this tree in the same folders, cpio copy
replicate the tree here in <outdir> with cpio but only *.<ext>
let cpio copy *.<ext> to <outdir>, making directories as needed
selective cpio copy: names ending in .<ext>, from here, into <outdir>
with cpio, *.<ext> of the current directory tree to <outdir>, folder layout kept
find -print0 and cpio for *.<ext>, target <outdir>

= rsync-list parse
> find . -type f -mtime -<days> -print0 | rsync -a --from0 --files-from=- . <outdir>
copy the files here changed in the last <days> to <outdir> with rsync, keeping their folders
use find and rsync --files-from to copy files of the past <days> from this tree to <outdir>
rsync only what was modified less than <days> ago in the current directory to <outdir>
find files younger than <days> here and give the list to rsync, target <outdir>
sync recent files (<days>) of this folder to <outdir>, list from find
pipe files modified within <days>, null-terminated, into rsync towards <outdir>
with rsync, transfer files here that changed during the last <days> into <outdir>
<outdir> should receive the files here from the last <days>, rsync reads the names from find
let find pick files with an mtime inside <days> and rsync copy them to <outdir>
partial rsync of this tree to <outdir>: only changes of <days>
rsync --files-from=- with what find -mtime gives for <days>, destination <outdir>
incremental copy with rsync: files here not older than <days>, to <outdir>
archive mode rsync of files touched in the past <days> from here to <outdir>

= rsync-ext parse
> find . -type f -name '*.<ext>' -print0 | rsync -a --from0 --files-from=- . <outdir>
copy the .<ext> files here to <outdir> with rsync, keeping their folders
use find and rsync --files-from to copy <ext> files from this tree to <outdir>
rsync only files ending in .<ext> in the current directory tree to <outdir>
find <ext> files here and give the list to rsync, target <outdir>
sync just the .<ext> files of this folder to <outdir>, list from find
pipe .<ext> files, null-terminated, into rsync towards <outdir>
with rsync, transfer <ext> files here and below into <outdir>
<outdir> should receive the .<ext> files here, rsync reads the names from find
let find pick the files with suffix .<ext> and rsync copy them to <outdir>
partial rsync of this tree to <outdir>: only .<ext>
rsync --files-from=- with what find -name gives for *.<ext>, destination <outdir>
selective copy with rsync: <ext> files here, to <outdir>, paths kept
archive mode rsync of .<ext> files from here to <outdir>

= tee-list change
> find <where> -name '<pattern>' | tee <new>
find entries named <pattern> <where>, show them and save them to <new> as well
search <where> for <pattern> and write the results both to the screen and to <new>
list everything that matches <pattern> <where> with tee into <new>
use find and tee for <pattern> <where>, file <new>
print the paths of <pattern> <where> and keep a copy of the list in <new>
<where> look for <pattern>, display and store the output as <new>
show files/directories called <pattern> <where> and at the same time put them in <new>
<new> should get the list of <pattern> <where> while i see it too
results for <pattern> <where> on the terminal and in the file <new>
find by name <pattern> <where>, duplicated to <new>
pipe the search for <pattern> <where> through tee so that <new> has it also
display whatever is named <pattern> <where>, logging it in <new>
see and save (<new>) all entries <where> with the name <pattern>

= tee-append quiet
> find <where> -name '<pattern>' | tee -a <bare>
find entries named <pattern> <where>, show them and append them to <bare>
search <where> for <pattern>, print the results and add them at the end of <bare>
list everything that matches <pattern> <where> with tee -a onto <bare>
use find and tee -a for <pattern> <where>, file <bare>
print the paths of <pattern> <where> and append a copy of the list to <bare>
<where> look for <pattern>, display the output and add it to <bare> without overwriting
show files/directories called <pattern> <where> and at the same time append them to <bare>
<bare> should grow by the list of <pattern> <where> while i see it too
results for <pattern> <where> on the terminal and behind the present content of <bare>
pipe the search for <pattern> <where> through tee so that it is added to <bare>
display whatever is named <pattern> <where>, logging it at the bottom of <bare>
add paths to <pattern> <where> to <bare>, keep what is there, and print them
append to <bare> and also show all entries <where> with the name <pattern>

= tee-two change
> find <where> -type f | tee <new> <new2> > /dev/null
write the list of files <where> to both <new> and <new2>
save the paths of all regular files <where> in two files, <new> and <new2>, without printing
use find and tee to put the file list <where> into <new> and <new2>
find files <where> and store the result twice, as <new> and as <new2>, nothing on screen
<where> file list to <new> as well as <new2>
<new> and <new2> should both hold the paths of the files <where>
the recursive list of files <where> into <new> plus an identical one into <new2>, silent
record files <where> in <new> and again in <new2>, no terminal output
two copies of the file list <where>: <new>, <new2>
tee the regular files <where> to <new> and <new2> and discard the display
dump the names of all files <where> in a pair of files, <new> and <new2>
make <new> and <new2> with the same list of files <where>
list files <where>, output to the two files <new> and <new2> only

= tee-count change
> find <where> -type f | tee <new> | wc -l
write the list of files <where> to <new> and print how many there are
save the paths of all files <where> in <new> and count them
use find, tee and wc to store the file list <where> in <new> and show only the count
find files <where>, keep the list as <new>, display the number
<where> file list to <new>, number of files to the screen
how many files are <where>, and put their paths into <new>
<new> should hold the paths of the files <where>, i just want to see the count
the recursive list of files <where> into <new>, with a line count
record files <where> in <new> and report the total
count regular files <where> while saving their names in <new>
tee the regular files <where> to <new> and count the lines
number of files <where>, the list itself in <new>
list files <where> into <new> and tell me how long the list is

= page-ext quiet
> find <where> -type f -name '*.<ext>' | less
find the .<ext> files <where> and page through the list
list <ext> files <where> and view the result in less
show files ending in .<ext> <where> one screen at a time
use find and less for the .<ext> files <where>
<where> .<ext> files in a pager
browse the list of <ext> files <where>, scrolling
display the paths of .<ext> files <where> page by page
pipe the .<ext> files <where> into less
scroll through all files with suffix .<ext> <where>
search <where> for .<ext> files, output to a pager
the list of .<ext> files <where> is long, let me scroll in it
pagewise list of <ext> files <where>
look at the names of .<ext> files <where> with less

= more-flat quiet
> find <where> -maxdepth 1 -type f | more
list the files <where>, no subdirectories, pausing at each page
find files directly <where> and view the result with more
show files <where> at this level one screen at a time using more
use find with maxdepth 1 and more for the files <where>
<where> first level files through more
page with more through the files that lie right <where>, not deeper
display the paths of files <where>, not recursive, stopping after every screen
pipe the top level files <where> into more
search <where> for regular files without descending, pager more
names of the files immediately <where>, screen by screen
non-recursive file list <where>, wait for a key at each page
pagewise by more: files <where>, depth one
look at the list of files <where> with more, subfolders skipped

= parallel-gzip parse
> find <where> -type f -mtime +<days> -print0 | parallel -0 gzip
compress in parallel all files <where> that were modified more than <days> ago
gzip files <where> older than <days> with several jobs at once
use find and GNU parallel to gzip files <where> unchanged for over <days>
find files <where> with an mtime beyond <days> and run gzip on them in parallel
<where> parallel gzip of everything older than <days>
pipe files <where> more than <days> old, null-terminated, to parallel gzip
gzip stale files <where>, over <days>, on all cores
parallel compression of the files <where> that nobody changed for more than <days>
speed up the compression of files over <days> old <where> with parallel
old files <where> (more than <days>) gzipped by GNU parallel
let parallel gzip each file <where> last modified more than <days> ago
run many gzips simultaneously on files <where> past an age of <days>
with parallel, pack every file <where> older than <days> by gzip

= parallel-rm parse
> find <where> -depth -type d -name '<stem>' -print0 | parallel -0 rm -rf
remove all directories named <stem> <where> with their contents, in parallel
use find and GNU parallel to rm -rf every folder called <stem> <where>
delete each <stem> directory <where> recursively with parallel jobs
find directories with the name <stem> <where> and run rm -rf on them in parallel
<where> parallel removal of all <stem> folders
pipe the directories called <stem> <where>, null-terminated, to parallel rm -rf
wipe <stem> directories <where> on several cores by parallel
clean the tree <where> from <stem> directories, GNU parallel
let parallel rm -rf each folder <stem> <where>
get rid of all folders <stem> and what is in them <where>, simultaneously
speed up the deletion of <stem> directories <where> with parallel
run many rm -rf at once for directories <where> called <stem>
erase with parallel every directory <where> of the name <stem>

= rename-pipe parse
> find <where> -type f -name '* *' | rename 's/ /_/g'
find files with spaces in their names <where> and pipe them to rename, underscores for all spaces
use the perl rename to replace every blank by _ in file paths <where>
pipe files <where> that have a blank in their name into rename 's/ /_/g'
with rename, substitute _ for spaces in the files <where>
<where> files with blanks in the name, through rename, _ instead
perl rename from a find list: blanks to underscores for files <where>
let rename turn spaces into underscores in the names of files <where>, names from find on stdin
find and rename: files <where>, each ' ' becomes '_'
run rename on files <where> whose names contain spaces so that they get underscores
feed the files <where> with a space in the name to the rename command, _ for every space
files <where>, names with blanks, find piped into rename with an s/// expression for underscores
regular files with spaces <where>, renamed with underscores by the rename utility
space to underscore by rename over the output of find <where>, files only

= du-total quiet
> find <where> -type f -iname '*.<ext>' -print0 | du -ch --files0-from=- | tail -n 1
print the total disk usage of all .<ext> files <where>, case ignored, human readable, with du
how much disk space do the <ext> files <where> take together, capital extension too, readable
find .<ext> files <where> in any case and sum their disk usage with du --files0-from
use find -print0 and du -ch for the total of .<ext> files <where>, upper or lower case
<where> disk space of all <ext> files regardless of case, just the grand total in K, M or G
pipe the .<ext> files <where>, case-insensitive, to du and keep the last line
total du of files ending in .<ext> <where>, .<ext> in capitals counted too
combined disk usage, with unit, of the files <where> matching *.<ext> without regard to case
space taken by .<ext> files <where> (case-blind), only the final total line of du
let du add up the disk blocks of all .<ext> files <where>, any capitalisation, show the sum
one figure: disk usage of <ext> files <where> $case, human units
sum in human units of what du reports for *.<ext> files <where>, big or small letters
the whole disk consumption of .<ext> files <where>, case does not matter, in readable form

= du-two quiet
> find <mydir> <mydir2> -type f -name '*.<ext>' -print0 | du -ch --files0-from=- | tail -n 1
print the total disk usage of all .<ext> files under <mydir> and <mydir2>, human readable
how much disk space do the <ext> files of <mydir> and <mydir2> take together, with du
find .<ext> files in two trees, <mydir> and <mydir2>, and sum their disk usage with du
use find -print0 and du -ch for the total of .<ext> files in both <mydir> and <mydir2>
disk space of all <ext> files in <mydir> plus <mydir2>, just the grand total in K, M or G
pipe the .<ext> files of <mydir> and <mydir2> to du and keep the last line
total du of files ending in .<ext> below <mydir> and below <mydir2>
combined disk usage, with unit, of *.<ext> files in <mydir> as well as <mydir2>
space taken by .<ext> files across <mydir> and <mydir2>, only the final total line
let du add up the blocks of all .<ext> files in <mydir> and <mydir2>, show the sum
one figure: disk usage of <ext> files in <mydir> and <mydir2> together, human units
what do the .<ext> files in <mydir> and in <mydir2> occupy on disk altogether
two folders, <mydir> and <mydir2>: joint disk usage of their .<ext> files, readable

= du-sorted quiet
> find <where> -type f -name '*.<ext>' -exec du -h {} + | sort -rh
list the disk usage of every .<ext> file <where>, human readable, largest first
find <ext> files <where>, run du -h on them and sort by size descending
use find, du -h and sort -rh on the .<ext> files <where>
which <ext> files <where> use the most disk space, sorted, readable sizes
<where> disk usage per .<ext> file, from big to small, in K, M, G
print du -h of each file ending in .<ext> <where>, ordered from heaviest to lightest
sort .<ext> files <where> by human readable disk usage, biggest at the top
disk usage ranking of the .<ext> files <where>, units shown
order the <ext> files <where> by the space they take on disk, largest first, with du -h
display how much disk each .<ext> file <where> occupies, descending
du for every file with suffix .<ext> <where>, human units, reverse sorted
space on disk of all .<ext> files <where> one by one, biggest leading
what does every <ext> file <where> cost in disk space, sorted from large to small, human units

= exec-hits quiet
> find <where> -type f -name '*.<ext>' -exec grep -Hc '<word>' {} + | grep -v ':0$'
count the lines with <word> in each .<ext> file <where>, leaving out files without any
find <ext> files <where> and show how often a line contains <word>, only files with hits
use find, grep -c and grep -v ':0$' for <word> in .<ext> files <where>
number of matching lines for <word> per .<ext> file <where>, zero counts hidden
<where> hits of <word> by .<ext> file, no lines with 0
print path and count of lines with <word> for the <ext> files <where> that have some
which .<ext> files <where> contain <word> and on how many lines
search <where> in .<ext> files for <word>, counts per file, without the zeros
tally <word> in every file ending in .<ext> <where>, skip files with none
display file:count for <word> in <ext> files <where>, drop those at zero
grep -c <word> over the .<ext> files <where>, filtered to non-zero results
how many lines mention <word> in each <ext> file <where>, files without hits not shown
occurrence counts by file of <word>, .<ext> files <where>, positive ones only

= exec-hitsort quiet
> find <where> -type f -exec grep -Hc '<word>' {} + | sort -t: -k 2rn | head -n <n>
list the <n> files <where> with the most lines that contain <word>
which <n> files <where> mention <word> on the most lines, counts shown
use find, grep -c, sort and head: top <n> files <where> for <word>
count <word> lines in every file <where>, sort descending by count and keep <n>
<where> the <n> files in which <word> is most frequent, by line count
print file and number of lines with <word> for the leading <n> files <where>
rank files <where> by how many lines contain <word>, first <n>
search <where> for <word>, per-file counts, highest <n>
top <n> of the files <where> by matches of <word>
display the <n> files <where> having most lines with <word>, largest count at the top
where does <word> occur most <where>, <n> files with counts
file:count for <word> <where>, sorted on the count from high to low, <n> lines
the <n> worst files <where> for <word>, by number of lines

= exec-longest quiet
> find <where> -type f -name '*.<ext>' -exec wc -l {} + | grep -v ' total$' | sort -rn | head -n <n>
list the <n> .<ext> files <where> with the most lines, without the total
which <n> <ext> files <where> are longest by line count, largest first
use find, wc -l, sort and head for the <n> longest .<ext> files <where>, total removed
top <n> .<ext> files <where> by number of lines
<where> the <n> <ext> files that have most lines
print line count and path of the <n> longest files ending in .<ext> <where>
rank .<ext> files <where> by their lines and keep <n>
count lines of <ext> files <where>, sort descending, no total line, first <n>
the <n> longest <ext> sources <where>, in lines
display the <n> .<ext> files <where> with the greatest line count
order the <ext> files <where> by line count from high to low, <n> of them
longest .<ext> files <where>: <n> by lines
candidates for splitting up: the <n> .<ext> files <where> with the most lines

= exec-words
> find <where> -type f -name '*.<ext>' -exec cat {} + | wc -w
count the words of all .<ext> files <where> together
how many words do the <ext> files <where> contain in total
use find, cat and wc -w on the .<ext> files <where>
total number of words in files ending in .<ext> <where>
<where> word count over every .<ext> file, one figure
print the combined word count of the <ext> files <where>
concatenate the .<ext> files <where> and count words
sum of words in all <ext> files <where>
one number: words in the .<ext> files of the tree <where>
how long is my text in words, all .<ext> files <where>
calculate the overall quantity of words in .<ext> files <where>
words in the whole set of <ext> files <where>, not per file
tally the words of .<ext> files <where> as a single sum

= exec-nonblank
> find <where> -type f -name '*.<ext>' -exec cat {} + | grep -c .
count the non-empty lines of all .<ext> files <where> together
how many lines that are not blank do the <ext> files <where> contain in total
use find, cat and grep -c . on the .<ext> files <where>
total number of lines with content in files ending in .<ext> <where>
<where> lines of every .<ext> file added up, empty ones not counted
print the combined count of non-blank lines of the <ext> files <where>
concatenate the .<ext> files <where> and count lines that are not empty
sum of all filled lines in <ext> files <where>
one number: lines of code without empty lines in the .<ext> files <where>
how much code is there in the .<ext> files <where>, blank lines ignored
calculate the overall number of nonempty lines in .<ext> files <where>
lines in the whole set of <ext> files <where> except empty ones
tally the lines of .<ext> files <where>, leaving out empty lines, as a single sum

= exec-wordfreq quiet
> find <where> -type f -name '*.<ext>' -exec cat {} + | tr -cs '[:alpha:]' '\n' | sort | uniq -c | sort -rn | head -n <n>
list the <n> most frequent words in all .<ext> files <where>
which <n> words occur most often in the <ext> files <where>, with counts
use find, tr, sort and uniq for the top <n> words of the .<ext> files <where>
word frequency over files ending in .<ext> <where>, first <n>
<where> most common <n> words of every .<ext> file together
print the <n> commonest words of the <ext> files <where> with how often they appear
concatenate the .<ext> files <where>, split into words and rank them, <n> lines
top <n> words in all <ext> files <where>
count each word in the .<ext> files <where> and show the <n> leaders
what words are used most in the .<ext> files <where>, <n> of them
vocabulary statistics of .<ext> files <where>: <n> words with the highest counts
the <n> words repeated most over the whole set of <ext> files <where>
word ranking for .<ext> files <where>, <n> entries

= exec-text quiet
> find <where> -type f -exec file {} + | grep -i 'text'
run file on all files <where> and keep the lines that say text
find files <where> that the file command calls text
use find, file and grep to show text files <where>, whatever their extension
which files <where> are text according to file
<where> type of each file, only text types
print name and type of the files <where> recognised as text
pipe the output of file for everything <where> into grep text
list files <where> with a text type, by content and not by name
determine the file types <where> and filter for text, any capitalisation
search <where> for files that contain text as judged by file
display those results of file <where> that have text in them
text documents and scripts <where> as reported by file
let file look at each file <where> and grep out the text ones

= exec-type quiet
> find <where> -type f -exec file {} + | grep -iv 'text'
run file on all files <where> and keep the lines that do not say text
find files <where> that the file command does not call text
use find, file and grep -v to show binary files <where>, whatever their extension
which files <where> are not text according to file
<where> type of each file, text types excluded
print name and type of the files <where> that are not recognised as text
pipe the output of file for everything <where> into grep -v text
list files <where> with a non-text type, by content and not by name
determine the file types <where> and filter text out, any capitalisation
search <where> for binaries as judged by file
display those results of file <where> that have no text in them
pictures, archives and other non-text files <where> as reported by file
let file look at each file <where> and drop the text ones

= exec-mime
> find <where> -type f -exec file -b --mime-type {} + | sort | uniq -c | sort -rn
count the files <where> by MIME type, most frequent first
which mime types do the files <where> have and how often
use find, file --mime-type, sort and uniq -c on the files <where>, highest count at the top
frequency of content types among the files <where>, descending
<where> how many files there are of each mime type, ordered by that number
print every mime type that occurs <where> with its number of files
statistics of mime types in the tree <where>, commonest leading
rank the mime types of the files <where> by count
group files <where> by their mime type and count each group, largest first
tally of real file types (mime) <where>, biggest first
what kinds of content lie <where>, mime types with counts, descending
distribution of files <where> over mime types, sorted by count
let file determine the mime type of each file <where> and sum up per type, from many to few

= exec-newestls quiet
> find <where> -type f -name '*.<ext>' -exec ls -lt {} + | head -n <n>
list the .<ext> files <where> in long format, newest first, only <n> lines
find <ext> files <where>, run ls -lt on them and show the top <n>
use find, ls -lt and head for the <n> latest .<ext> files <where>
long listing of the <n> most recently modified files ending in .<ext> <where>
<where> ls -lt over all .<ext> files, first <n> lines
print details of the <n> newest <ext> files <where>, ordered by time by ls
ls the .<ext> files <where> by modification time and keep <n>
which <n> .<ext> files <where> changed last, with the ls -l columns
order the <ext> files <where> by time in an ls listing and cut it to <n>
rights, owner, size and date of the <n> freshest .<ext> files <where>
display <n> lines of ls -lt for the .<ext> files of the tree <where>
the latest <n> .<ext> files <where> as ls -l shows them
long format, time sorted, <n> lines: <ext> files <where>

= exec-biggestls quiet
> find <where> -type f -name '*.<ext>' -exec ls -lS {} + | head -n <n>
list the .<ext> files <where> in long format, largest first, only <n> lines
find <ext> files <where>, run ls -lS on them and show the top <n>
use find, ls -lS and head for the <n> biggest .<ext> files <where>
long listing of the <n> largest files ending in .<ext> <where>
<where> ls -lS over all .<ext> files, first <n> lines
print details of the <n> biggest <ext> files <where>, ordered by size by ls
ls the .<ext> files <where> by size and keep <n>
which <n> .<ext> files <where> are largest, with the ls -l columns
order the <ext> files <where> by size in an ls listing and cut it to <n>
rights, owner, size and date of the <n> heaviest .<ext> files <where>
display <n> lines of ls -lS for the .<ext> files of the tree <where>
the fattest <n> .<ext> files <where> as ls -l shows them
long format, size sorted, <n> lines: <ext> files <where>

= exec-dirdu quiet
> find <where> -type d -exec du -Sh {} + | sort -rh | head -n <n>
list the <n> directories <where> that use the most disk space themselves, subfolders not added, readable
find directories <where>, run du -Sh on them and show the <n> largest
use find, du -Sh, sort -rh and head for the directories <where>, first <n>
top <n> folders <where> by their own disk usage without subdirectories
<where> separate disk usage per folder, from big to small, cut to <n> lines
print du -Sh of the <n> heaviest directories <where>
which <n> folders <where> occupy the most disk space on their own, not cumulative
disk usage ranking of directories <where>, each without its subfolders, <n> entries
order the folders <where> by the space of what is right in them, largest first, keep <n>, human units
display how much disk the <n> greediest directories <where> take, excluding subdirectories
separate (-S) du on every directory <where>, human units, reverse sorted, <n> lines
the <n> directories <where> with the highest disk consumption of their own files, readable
my disk is full: <n> worst folders <where> by du -Sh

= exec-treehash
> find <mydir> -type f -exec md5sum {} + | sort -k 2 | md5sum
calculate one MD5 checksum over all files of <mydir>
get a single checksum for the whole directory <mydir>
use find, md5sum and sort for a hash of the tree <mydir>
md5 of the entire content of <mydir>, names included
compute a fingerprint of <mydir> to compare it with another copy
one hash value that changes when anything in <mydir> changes
directory checksum for <mydir>
sum up <mydir> in one md5sum, files sorted by path
print the md5 of the sorted md5 list of all files below <mydir>
did <mydir> change since yesterday, give me one md5 for all of it
combined md5sum of every file in <mydir> and its subdirectories
hash the tree <mydir> to a single md5
total checksum (md5) of the folder tree <mydir>

`,
  ),
)
