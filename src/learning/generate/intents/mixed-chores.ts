import { intents } from '../grammar.ts'

/** Everyday chores of all kinds: archives, permissions, JSON, dates, sums, git, processes, output and small generators. */
export const mixedChores = intents(
  'daily',
  String.raw`
= mixed-tar-ext-plain change
> tar -cf <newtar> *.<ext>
Put all .<ext> files of the current folder into an uncompressed tar archive named <newtar>
make a plain tar <newtar> from every *.<ext> file here, no compression
how do I tar up just the .<ext> files into <newtar> without gzipping them?
all .<ext> files here into one uncompressed tarball, <newtar>
I want a tar called <newtar> with all the .<ext> files of this folder, not compressed
collect the .<ext> files of this directory in the uncompressed archive <newtar>
Create the tar file <newtar> holding every file ending in .<ext> from the current directory; do not compress it
could you bundle the .<ext> files here into <newtar> as plain tar?
use tar -cf to store *.<ext> in <newtar>
<newtar>: uncompressed tar of *.<ext>
tar every .<ext> file of the working directory into <newtar>, leaving it uncompressed
I need an ordinary tar without compression, <newtar>, containing all .<ext> files here

= mixed-tarbz-ext change
> tar -cjf <folder>.tar.bz2 *.<ext>
Pack all .<ext> files here into a bzip2-compressed tar called <folder>.tar.bz2
make <folder>.tar.bz2 out of the .<ext> files in this directory
how can I archive every *.<ext> of the current folder as <folder>.tar.bz2?
all .<ext> files of this folder -> <folder>.tar.bz2
Create the archive <folder>.tar.bz2, compressed with bzip2, from the files ending in .<ext> in the current directory
I want the .<ext> files here in one bzipped tarball named <folder>.tar.bz2
bundle *.<ext> into <folder>.tar.bz2
tar with bzip2: every .<ext> file here into <folder>.tar.bz2
please compress the .<ext> files of the working directory into <folder>.tar.bz2
use tar with -j to put all .<ext> files into <folder>.tar.bz2
gather each .<ext> file in here in a bz2 tarball, <folder>.tar.bz2
<folder>.tar.bz2 should hold all the .<ext> files of this directory

= mixed-tarxz-ext change
> tar -cJf <folder>.tar.xz *.<ext>
Pack all .<ext> files here into an xz-compressed tar called <folder>.tar.xz
make <folder>.tar.xz out of the .<ext> files in this directory
how can I archive every *.<ext> of the current folder as <folder>.tar.xz?
all .<ext> files of this folder -> <folder>.tar.xz
Create the archive <folder>.tar.xz, compressed with xz, from the files ending in .<ext> in the current directory
I want the .<ext> files here in one xz tarball named <folder>.tar.xz
bundle *.<ext> into <folder>.tar.xz
tar with xz: every .<ext> file here into <folder>.tar.xz
please compress the .<ext> files of the working directory into <folder>.tar.xz
use tar with -J to put all .<ext> files into <folder>.tar.xz
gather each .<ext> file in here in a tarball compressed by xz, <folder>.tar.xz
<folder>.tar.xz should hold all the .<ext> files of this directory

= mixed-tarxz-two change
> tar -cJf <folder>.tar.xz <bare> <bare2>
Put <bare> and <bare2> into the xz-compressed archive <folder>.tar.xz
make <folder>.tar.xz from the two files <bare> and <bare2>
how do I pack <bare> together with <bare2> as <folder>.tar.xz?
<bare> and <bare2> into <folder>.tar.xz
Create a tar archive <folder>.tar.xz that is compressed with xz and contains <bare> and <bare2>
I would like both <bare> and <bare2> in one xz tarball, <folder>.tar.xz
archive the files <bare>, <bare2> as <folder>.tar.xz
tar -cJf for <bare> and <bare2>, result <folder>.tar.xz
compress <bare> plus <bare2> into a single <folder>.tar.xz
bundle these two files with xz compression into <folder>.tar.xz: <bare>, <bare2>
<folder>.tar.xz should contain <bare> and <bare2>
please store <bare> along with <bare2> in <folder>.tar.xz

= mixed-tarbz-two change
> tar -cjf <folder>.tar.bz2 <bare> <bare2>
Put <bare> and <bare2> into the bzip2-compressed archive <folder>.tar.bz2
make <folder>.tar.bz2 from the two files <bare> and <bare2>
how do I pack <bare> together with <bare2> as <folder>.tar.bz2?
<bare> and <bare2> into <folder>.tar.bz2
Create a tar archive <folder>.tar.bz2 that is compressed with bzip2 and contains <bare> and <bare2>
I would like both <bare> and <bare2> in one bzip2 tarball, <folder>.tar.bz2
archive the files <bare>, <bare2> as <folder>.tar.bz2
tar -cjf for <bare> and <bare2>, result <folder>.tar.bz2
compress <bare> plus <bare2> into a single <folder>.tar.bz2
bundle these two files with bzip2 compression into <folder>.tar.bz2: <bare>, <bare2>
<folder>.tar.bz2 should contain <bare> and <bare2>
please store <bare> along with <bare2> in <folder>.tar.bz2

= mixed-tar-two-exclude change
> tar -czf <newtgz> --exclude='*.<ext>' --exclude='*.<ext2>' <plaindir>
Create <newtgz> from <plaindir> leaving out .<ext> and .<ext2> files
tar and gzip <plaindir> into <newtgz>, but neither *.<ext> nor *.<ext2>
how do I archive <plaindir> as <newtgz> without the .<ext> and the .<ext2> files?
<newtgz> of <plaindir>, skipping *.<ext> and *.<ext2>
Make a gzipped tar named <newtgz> of <plaindir>, excluding every file that ends in .<ext> or .<ext2>
I want <plaindir> packed into <newtgz> with both .<ext> and .<ext2> files excluded
compress <plaindir> to <newtgz> and ignore files with the extensions .<ext> and .<ext2>
everything in <plaindir> except .<ext> and .<ext2> files goes into the tarball <newtgz>
back up <plaindir> in <newtgz>; .<ext> and .<ext2> files should not be in it
tar with two excludes, *.<ext> and *.<ext2>, for <plaindir> into <newtgz>
pack up <plaindir> as <newtgz> minus all .<ext> files and all .<ext2> files
please build the compressed archive <newtgz> of <plaindir>, no .<ext> and no .<ext2> in it

= mixed-tar-plain-exclude change
> tar -cf <newtar> --exclude='*.<ext>' <plaindir>
Create the uncompressed archive <newtar> from <plaindir> leaving out .<ext> files
plain tar of <plaindir> into <newtar>, but without *.<ext>
how do I tar <plaindir> as <newtar>, no compression, excluding the .<ext> files?
<newtar> of <plaindir>, uncompressed, skipping *.<ext>
Make an uncompressed tar named <newtar> of <plaindir> that does not contain files ending in .<ext>
I want <plaindir> in a plain tar <newtar> with every .<ext> file excluded
everything in <plaindir> except .<ext> files goes uncompressed into <newtar>
put <plaindir> into <newtar> without compressing it and ignore .<ext> files
uncompressed tarball <newtar>: <plaindir> minus all .<ext> files
use tar -cf with --exclude for .<ext> on <plaindir>, writing <newtar>
please tar up <plaindir> to <newtar>, not zipped, no .<ext> files in it
archive <plaindir> as <newtar> without compression; drop the .<ext> files

= mixed-tar-vcs change
> tar -czf <newtgz> --exclude-vcs <plaindir>
Create <newtgz> from <plaindir> without any version control directories
tar and gzip <plaindir> into <newtgz>, leaving out .git, .svn and the like
how do I archive <plaindir> as <newtgz> without its version control data?
<newtgz> of <plaindir>, version control files excluded
Make a gzipped tar named <newtgz> of <plaindir> that contains no version control folders
I want <plaindir> packed into <newtgz>, but no .git or other VCS directories
compress <plaindir> to <newtgz> and skip everything that belongs to a version control system
use tar's option to exclude vcs when packing <plaindir> into <newtgz>
pack up <plaindir> as <newtgz> minus the version control metadata
please build the compressed archive <newtgz> of <plaindir>, ignoring VCS files
source tarball <newtgz> of <plaindir> with the VCS directories left out
everything in <plaindir> except version control stuff into the gzipped tar <newtgz>

= mixed-tar-strip-into change
> tar -xf <targz> -C <mydir> --strip-components=1
Extract <targz> into <mydir> without its top-level folder
unpack <targz> to <mydir>, dropping the first path component
how do I untar <targz> into <mydir> so that the leading directory is left off?
<targz> into <mydir>, top folder stripped
Extract the archive <targz> to <mydir>, removing the first directory level of the names
I want the contents of <targz> directly in <mydir>, not inside the archive's own top directory
decompress <targz> in <mydir> but strip one leading folder
untar <targz> with --strip-components=1 into <mydir>
put what is inside the topmost folder of <targz> straight into <mydir>
unpack <targz> and place its files in <mydir> minus the outermost directory
please expand <targz> into <mydir> skipping the enclosing folder
tar extract <targz> to <mydir>; cut off the first level of every path

= mixed-tar-one-into parse
> tar -xf <targz> -C <mydir> <bare>
Extract only <bare> from <targz> into <mydir>
unpack the single file <bare> of <targz> to <mydir>
how do I get just <bare> out of <targz> and put it in <mydir>?
<bare> from <targz> into <mydir>, nothing else
From the archive <targz> extract only the member <bare>, placing it in <mydir>
I need one file, <bare>, from the tarball <targz>, restored under <mydir>
restore <bare> alone from <targz> to <mydir>
pull <bare> out of <targz>, target <mydir>
take only <bare> from <targz> and write it into <mydir>
untar nothing but <bare> of <targz>, into <mydir>
use tar -C to extract <bare> from <targz> inside <mydir>
please unpack just the file <bare> from the tar <targz> into <mydir>

= mixed-tar-files-only quiet
> tar -tf <targz> | grep -v '/$'
List the files in <targz> without the directories
names of the files inside <targz>, no folders
how do I show what files <targz> contains, leaving out directory entries?
contents of <targz>, files only
Print the names of all members of the archive <targz> that are not directories
I only want to see the files in the tarball <targz>, not its folders
$list the contents of <targz> minus the entries ending in a slash
tar -t on <targz>, directories filtered out
which files, ignoring directories, are packed in <targz>?
every member of <targz> except folders
please list only the plain files of <targz>, skip the directory names
show members of <targz> that aren't folders

= mixed-tar-count-dirs quiet
> tar -tf <targz> | grep -c '/$'
How many directories are in the archive <targz>?
count the folders inside <targz>
number of directory entries in <targz>
Print only the number of directories that <targz> contains
I want to know how many folders are packed in <targz>
tell me the count of directories in the tarball <targz>
<targz>: how many folders in it
count only the members of <targz> that are directories
of the entries in <targz>, how many are folders?
list <targz> with tar and count the entries ending in a slash
get the folder count of the archive <targz>
without unpacking it, count the directories in <targz>

= mixed-tar-count-files quiet
> tar -tf <targz> | grep -vc '/$'
How many files are in the archive <targz>, not counting directories?
count the files inside <targz> without the folders
number of files in <targz>, directories excluded
Print only the number of members of <targz> that are not directories
I want to know how many files, folders left out, are packed in <targz>
tell me the count of plain files in the tarball <targz>, ignoring directories
<targz>: how many files in it, no directories counted
count only the members of <targz> that aren't folders
of the entries in <targz>, how many are not directories?
list <targz> with tar and count the entries that don't end in a slash
get the file count of the archive <targz>, skip folder entries
without unpacking it, count the files in <targz> but not its directories

= mixed-tar-list-sorted
> tar -tf <targz> | sort
List the contents of <targz> in alphabetical order
names in <targz>, sorted
how do I show what's in <targz> sorted by name?
$show the members of the archive <targz> alphabetically
Print the names of everything in the archive <targz>, sorted alphabetically
I want a sorted listing of the tarball <targz>
sorted table of contents of <targz>
tar -t <targz> and sort the names
which entries does <targz> have, in alphabetic order?
contents of <targz> from a to z
please list all members of <targz>, ordered by name
alphabetical list of what <targz> holds

= mixed-tar-list-head
> tar -tf <targz> | head -n <n>
Show the first <n> entries of the archive <targz>
list only the first <n> names in <targz>
how do I peek at just the first <n> members of <targz>?
first <n> entries of <targz>
Print the names of the first <n> members of the tar archive <targz>
I only want to see the top <n> lines of the listing of <targz>
table of contents of <targz>, limited to <n> entries
what are the first <n> things in the tarball <targz>
tar listing of <targz>, cut off after <n> lines
use tar -t and head to show <n> entries of <targz>
please list no more than the first <n> items contained in <targz>
names of the first <n> items stored in <targz>

= mixed-tar-list-save change
> tar -tf <targz> > <new>
Save the list of contents of <targz> to <new>
write the names of all members of <targz> into <new>
how do I put the table of contents of <targz> in the file <new>?
contents of <targz> into <new>
List the archive <targz> and write the listing to <new>
I want a file <new> that has the names of everything in <targz>
store the listing of the tarball <targz> in <new>
redirect the list of members of <targz> to <new>
tar -t <targz>, output to <new>
make <new> with an index of what <targz> holds
please record which entries are in <targz> in a file named <new>
names of the entries in <targz>, saved as <new>

= mixed-unzip-quiet-into change
> unzip -q <zip> -d <mydir>
Extract <zip> into <mydir> quietly
unzip <zip> to <mydir> without printing anything
how do I unzip <zip> into <mydir> silently?
<zip> into <mydir>, no output
Unpack the zip file <zip> to <mydir> without listing the extracted files
I want <zip> unpacked in <mydir> without all the messages
quietly unpack <zip> in <mydir>
unzip -q for <zip>, target <mydir>
extract everything from <zip> to <mydir>, don't print the file names
silent extraction of <zip> to <mydir>
please unzip <zip> into <mydir> and keep quiet about it
expand <zip> under <mydir>, suppressing the output

= mixed-unzip-over-into change
> unzip -o <zip> -d <mydir>
Extract <zip> into <mydir>, overwriting existing files without asking
unzip <zip> to <mydir> and overwrite whatever is there
how do I unzip <zip> into <mydir> so that old files are replaced without a prompt?
<zip> into <mydir>, overwrite everything
Unpack the zip file <zip> to <mydir>, replacing existing files without any question
I want <zip> unpacked in <mydir>, existing files replaced, no prompts
force-extract <zip> in <mydir>, overwriting
unzip -o for <zip>, target <mydir>
extract everything from <zip> to <mydir>; never ask before overwriting
please unzip <zip> into <mydir> and just overwrite files that already exist
expand <zip> under <mydir> replacing what exists
unpack <zip> over the existing files in <mydir> without confirmation

= mixed-unzip-ext-into parse
> unzip -o <zip> '*.<ext>' -d <mydir>
Extract only the .<ext> files of <zip> into <mydir>, overwriting existing ones
unzip just *.<ext> from <zip> to <mydir> and overwrite without asking
how do I unpack only the files ending in .<ext> from <zip> into <mydir>, replacing what exists?
.<ext> files of <zip> into <mydir>, overwrite
Unpack from the zip file <zip> only the members ending in .<ext>, to <mydir>, and replace files that are there already
I need nothing but the .<ext> files of <zip> put in <mydir>, existing files overwritten
unzip -o only *.<ext> of <zip>, target <mydir>
get the .<ext> files out of <zip> and place them in <mydir>, overwriting silently
from <zip> restore only .<ext> files to <mydir>, no question before overwriting
only the files with the extension <ext> from <zip>, unzipped into <mydir>, replacing old copies
please unzip the .<ext> members of <zip> under <mydir> and overwrite existing files
extract .<ext> out of <zip> to <mydir>; overwrite

= mixed-unzip-total
> unzip -l <zip> | tail -n 1
Show only the total line of the listing of <zip>
total uncompressed size and number of files of <zip>
how do I see just the summary with the total size and file count of the zip <zip>?
<zip>: total size and file count, last line only
Print only the last line of the list of contents of the zip file <zip>
I only want the totals of <zip>, not every file in it
summary line of unzip -l for <zip>
how big would <zip> be unpacked, and how many files? only the totals line
just the footer of the zip listing of <zip>
$show the final totals that unzip lists for <zip>
from the table of contents of <zip> keep only the last line, the sum
get the sum line of what is in <zip>

= mixed-zip-only-ext change
> zip -r <newzip> . -i '*.<ext>'
Zip only the .<ext> files of the current folder and its subfolders into <newzip>
make <newzip> with all .<ext> files from here down, recursively
how do I zip just the *.<ext> files including those in subdirectories into <newzip>?
<newzip>: only .<ext> files, recursive from here
Create the zip archive <newzip> that contains only the files ending in .<ext> from the current directory and everything below
I want all the .<ext> files of this directory tree in <newzip>, nothing else
pack every .<ext> file in this folder and in all subfolders into <newzip>
zip recursively but include only *.<ext>, into <newzip>
collect the .<ext> files of the whole current tree in a zip named <newzip>
use zip -r with -i so that <newzip> holds nothing but .<ext> files from here
please zip .<ext> files, subdirectories too, to <newzip>
recursively gather .<ext> files from the working directory in the zip <newzip>

= mixed-zip-junk change
> zip -j <newzip> <relfile> <relfile2>
Zip <relfile> and <relfile2> into <newzip> without their folder names
make <newzip> of <relfile> and <relfile2> and drop the paths
how do I put <relfile> and <relfile2> in <newzip> so that no directories are stored?
<relfile> and <relfile2> into <newzip>, paths junked
Create the zip <newzip> with the files <relfile> and <relfile2>, storing just the file names and not the directories
I want <newzip> to hold <relfile> and <relfile2> flat, no folders inside
zip -j <relfile> <relfile2> to <newzip>
flat zip <newzip> with <relfile> plus <relfile2>, without directory names
add <relfile> and <relfile2> to the new zip <newzip>, only by their base names
pack <relfile> together with <relfile2> in <newzip>, ignoring the directories they lie in
please zip both <relfile> and <relfile2> as <newzip> minus their leading paths
store <relfile> and <relfile2> at the top level of <newzip>, no paths

= mixed-zip-move change
> zip -m <newzip> <bare>
Move <bare> into the zip archive <newzip>, deleting the original
zip <bare> to <newzip> and remove the file afterwards
how do I zip <bare> as <newzip> so that the original is deleted?
<bare> into <newzip>, original removed
Put <bare> in the zip file <newzip> and delete <bare> once it is stored
I want <bare> zipped in <newzip> and the unzipped file gone
zip -m <bare> into <newzip>
pack <bare> up as <newzip> and don't keep the original
compress <bare> with zip into <newzip>, then get rid of the source file
make the zip <newzip> from <bare>, moving rather than copying it
please move the file <bare> into a new zip called <newzip>
create <newzip> from <bare>; the original should disappear

= mixed-zip-best change
> zip -9 <newzip> <anyfile>
Zip <anyfile> as <newzip> with the best compression
make <newzip> from <anyfile>, compressed as small as possible
how do I zip <anyfile> into <newzip> at maximum compression?
<anyfile> into <newzip>, best compression
Create the zip file <newzip> containing <anyfile>, using the highest compression level
I want <anyfile> in the smallest possible zip, named <newzip>
zip -9 <anyfile>, result <newzip>
pack <anyfile> into <newzip> with zip's strongest compression
compress <anyfile> to the zip <newzip> using level 9
zip up <anyfile> as <newzip>; size matters more than speed, best level
please store <anyfile> in <newzip> compressed at the maximum level
maximum-compression zip <newzip> of the single file <anyfile>

= mixed-zip-store change
> zip -r -0 <newzip> <plaindir>
Zip <plaindir> into <newzip> without compressing
store <plaindir> in the zip <newzip>, no compression at all
how do I make a zip <newzip> of <plaindir> that is only stored, not compressed?
<plaindir> into <newzip>, compression level 0
Create the zip archive <newzip> of <plaindir> recursively with compression turned off
I want <plaindir> in <newzip> uncompressed, just bundled as zip
zip -0 recursively <plaindir> to <newzip>
uncompressed zip of <plaindir> named <newzip>
pack <plaindir> as <newzip> using zip's store-only mode
bundle all of <plaindir> into <newzip> as fast as possible, without any zip compression
please zip <plaindir> to <newzip> but do not compress the files
recursive store-only zip: <plaindir> into <newzip>

= mixed-zip-freshen change
> zip -u <zip> <bare>
Update <bare> in the zip archive <zip> if it is newer or missing there
put <bare> into <zip> only if it changed
how do I refresh <bare> inside the zip <zip> when the file on disk is newer?
update <zip> with <bare>, only when newer
Add <bare> to the existing zip <zip>, replacing the stored one only if the file is newer
I want <zip> brought up to date with <bare>
zip -u <zip> with <bare>
update the copy of <bare> stored in <zip> if mine is more recent
bring the zip <zip> up to date for the file <bare>
add or update <bare> in <zip>, skipping it when the zip already has the current version
please update the zip file <zip> with the newer version of <bare>
replace <bare> within <zip> if outdated, add it if absent

= mixed-gzip-ext-keep change
> gzip -k *.<ext>
Compress every .<ext> file here with gzip and keep the originals
gzip all .<ext> files in this folder without deleting them
how do I gzip each *.<ext> and still have the uncompressed files?
all .<ext> files here: make .gz copies, originals stay
Create a .gz of each .<ext> file in the current directory, leaving the files themselves in place
I want every .<ext> file gzipped individually, but keep the source files
gzip -k on all .<ext> files
make gzipped copies of the .<ext> files of this directory next to them
compress the .<ext> files one by one with gzip, don't remove the uncompressed ones
for each .<ext> file in this folder a .gz beside it, nothing deleted
please gzip the .<ext> files here while keeping the originals
gzip *.<ext>, retaining the input files

= mixed-gzip-fast change
> gzip -1 <anyfile>
Compress <anyfile> with gzip as fast as possible
gzip <anyfile> at the fastest level
how do I gzip <anyfile> quickly, with the lowest compression?
<anyfile>: fastest gzip
Replace <anyfile> by a gzip file using the quickest compression level
I want <anyfile> gzipped, speed matters more than size
gzip -1 <anyfile>
quick low-level gzip of <anyfile>
use gzip's fastest mode on <anyfile>
compress <anyfile> to .gz with level 1
please gzip <anyfile> with minimal compression so it is fast
gzip <anyfile> using fast compression rather than good compression

= mixed-gzip-two change
> gzip <bare> <bare2>
Compress <bare> and <bare2> with gzip
gzip both <bare> and <bare2>
how do I gzip the two files <bare> and <bare2>, each on its own?
<bare> and <bare2>: gzip each
Replace each of the files <bare> and <bare2> by its gzip-compressed version
I want <bare> and <bare2> turned into two separate .gz files
gzip the files <bare>, <bare2>
compress <bare> as well as <bare2> with gzip, one .gz per file
turn <bare> and <bare2> into gz files
make .gz files out of <bare> and <bare2>, replacing them
please gzip <bare> together with <bare2> in one command, separate files
shrink <bare> and <bare2> individually by gzip

= mixed-gzip-verbose change
> gzip -kv <anyfile>
Compress <anyfile> with gzip, keep the original and show the compression ratio
gzip <anyfile> without deleting it and tell me how much was saved
how do I gzip <anyfile>, keep it, and see the percentage saved?
<anyfile>: gzip, keep original, verbose
Make a .gz of <anyfile>, leave <anyfile> in place and print the reduction in percent
I want to see how much gzip saves on <anyfile>, and keep the file
gzip -kv <anyfile>
verbosely gzip <anyfile> while keeping the source
gzip a copy of <anyfile> and display the compression ratio
compress <anyfile> to .gz keeping the original, with the ratio reported
please gzip <anyfile>, keep it and show what it saved
gzip <anyfile> verbosely, original stays

= mixed-gzip-size
> gzip -c <anyfile> | wc -c
How many bytes would <anyfile> have after gzip, without creating a file?
print the gzip-compressed size of <anyfile> in bytes, don't write anything
compressed size of <anyfile> in bytes, gzip, no file made
how do I find out how small <anyfile> gets with gzip without actually compressing it?
Compute the number of bytes of <anyfile> when compressed by gzip, leaving it unchanged
I only want to know the byte count of <anyfile> once gzipped
gzip -c <anyfile> and count the bytes
tell me what size <anyfile> would be gzipped, without keeping a .gz
estimate: bytes of <anyfile> after gzip compression
gzip <anyfile> to standard output and count its bytes
size in bytes if <anyfile> was gzipped? do not touch the file
show how many bytes <anyfile> takes compressed by gzip, nothing written to disk

= mixed-gzip-compare change
> gzip -k <anyfile> && ls -l <anyfile> <anyfile>.gz
Gzip <anyfile>, keep the original, and list both files to compare sizes
compress a copy of <anyfile> with gzip and show the sizes of both in a long listing
how do I gzip <anyfile> without losing it and then compare its size with the .gz?
<anyfile>: gzip keeping it, then ls -l of both
Make a gzip-compressed copy of <anyfile> and, if that works, list the original and the .gz with their sizes
I want to compare <anyfile> before and after gzip; keep the original and list both
gzip -k <anyfile> and then ls -l the two files
create <anyfile>.gz next to <anyfile> and show a long listing of both
compare sizes: gzip <anyfile> keeping it, then long listing of <anyfile> and <anyfile>.gz
compress <anyfile> to <anyfile>.gz, original retained, and display how big each one is with ls
please gzip <anyfile> with the original kept and list <anyfile> and <anyfile>.gz in detail
see what gzip saves: make <anyfile>.gz, keep <anyfile>, long-list the pair

= mixed-xz-best-keep change
> xz -9k <anyfile>
Compress <anyfile> with xz at the highest level and keep the original
best xz compression of <anyfile>, not deleting it
how do I xz <anyfile> as small as possible and still keep the uncompressed file?
<anyfile>: xz, maximum level, original kept
Make an xz file of <anyfile> using the strongest compression, leaving <anyfile> where it is
I want the smallest .xz of <anyfile> and keep the original beside it
xz -9 <anyfile> without removing the input
xz <anyfile> with level 9, keeping the source file
squeeze a copy of <anyfile> with xz as hard as it goes; original stays
compress <anyfile> to .xz at the best setting and do not delete it
please xz <anyfile> with maximum compression and leave the file itself alone
maximum xz compression for <anyfile>, retaining the uncompressed one

= mixed-zcat-sort
> zcat <gz> | sort
Print the lines of the gzipped file <gz> sorted
sort the contents of <gz> without unpacking it
how do I show <gz> sorted alphabetically, it is gzip-compressed?
<gz>: decompressed to the screen, lines sorted
Decompress <gz> to standard output and sort its lines in alphabetical order
I want to see the lines of the compressed file <gz> in sorted order
zcat <gz> then sort
sorted view of the compressed <gz>
output the text in <gz> with its lines sorted, leaving the file compressed
read the gzip file <gz> and sort the lines
please sort the lines inside <gz> and print them
alphabetically sorted lines of <gz>, file stays gzipped

= mixed-mode-private-rw change
> chmod u=rw,go= <anyfile>
Set the permissions of <anyfile> to read and write for the owner and nothing for group and others, symbolically
make <anyfile> readable and writable by its owner and give group and others no permission at all, in symbolic form
how do I use u= and go= so that only the owner may read and write <anyfile>?
<anyfile>: owner rw, group none, others none, symbolic mode
With symbolic modes, let the owner read and write <anyfile> and take every right from group and others
I want exactly u=rw and nothing for go on <anyfile>
chmod u=rw,go= on <anyfile>
symbolic chmod: <anyfile> read-write for the user, empty for group and other
set u=rw on <anyfile> and clear all rights of group and others
please give <anyfile> rw for the owner, no rights for group and world, using letters
in symbolic notation restrict <anyfile> to reading and writing by the owner
owner reads and writes <anyfile>, everyone else is set to nothing, symbolic notation please

= mixed-mode-rw-r parse
> chmod u=rw,go=r <anyfile>
Set <anyfile> to read and write for the owner and read only for group and others, symbolically
make <anyfile> readable by all and writable by the owner alone, using symbolic modes that set the bits exactly
how do I set u=rw and go=r on <anyfile>?
<anyfile>: owner rw, group r, others r, symbolic mode
With symbolic modes, set exactly read and write for the user and read for group and others on <anyfile>
I want the owner to read and write <anyfile> and the group and the rest to only read it, in letters instead of octal
chmod u=rw,go=r for <anyfile>
symbolic chmod so that <anyfile> is rw for its owner and r for everybody else
set the user to rw and group and other to r on <anyfile> with letters
please set owner=read,write and group,others=read on <anyfile> symbolically
in symbolic notation give <anyfile> rw to its user and r to group and others
owner may read and write, group and others just read <anyfile>; use the symbolic form

= mixed-mode-rwx-rx change
> chmod u=rwx,go=rx <script>
Set <script> to read, write and execute for the owner and read and execute for group and others, symbolically
how do I set u=rwx and go=rx on <script>?
<script>: owner rwx, group rx, others rx, symbolic mode
With symbolic modes, set exactly rwx for the user and rx for group and others on <script>
I want the owner to have all rights on <script> and everybody else read and execute, in letters instead of octal
chmod u=rwx,go=rx for <script>
symbolic chmod so that <script> is rwx for its owner and r-x for group and others
set the user to rwx and group and other to rx on <script> with letters
please set owner to read, write, execute and group and others to read, execute on <script>, symbolic notation
in symbolic notation give <script> full rights for its user, read and execute for the rest
all permissions for the owner of <script>, but r and x only for group and others; use u= and go=
make <script> fully accessible to its owner, readable and executable for group and others, using symbolic modes

= mixed-mode-ug-rw-o-r change
> chmod ug=rw,o=r <anyfile>
Set <anyfile> to read and write for owner and group and read only for others, symbolically
how do I set ug=rw and o=r on <anyfile>?
<anyfile>: owner and group rw, others r, symbolic mode
With symbolic modes, let user and group read and write <anyfile> and others only read it
I want owner and group to have exactly rw on <anyfile> and others exactly r, with letters
chmod ug=rw,o=r for <anyfile>
set user and group to read-write and the world to read on <anyfile>, in symbolic form
symbolic chmod so that <anyfile> is rw-rw-r--
please set the owner and group permissions of <anyfile> to rw and those of others to r, no octal
in symbolic notation give <anyfile> rw for user and group, r for others
owner and group may read and write <anyfile>, all others may just read; use the symbolic form
permissions of <anyfile>: ug equal to rw, o equal to r

= mixed-mode-only-read change
> chmod a=r <anyfile>
Set the permissions of <anyfile> to exactly read for everyone, symbolically
make <anyfile> read-only for user, group and others alike, clearing write and execute, symbolic form
how do I set a=r on <anyfile>?
<anyfile>: everybody r and nothing else, symbolic mode
With a symbolic mode give all users read permission on <anyfile> and no other permission
I want everyone to have read and only read on <anyfile>, no octal
chmod a=r for <anyfile>
symbolic chmod that leaves <anyfile> with nothing but r for all
set all three classes to just r on <anyfile>
please set the mode of <anyfile> to read-only for all by the symbolic equals form
in symbolic notation, all users get exactly read on <anyfile>
<anyfile> should be r--r--r--, set it symbolically

= mixed-mode-ug-x change
> chmod ug+x <script>
Add execute permission for owner and group to <script>
make <script> executable by its user and its group, not by others
how do I let the owner and the group run <script>?
<script>: execute for owner and group
Give the user and the group the right to execute <script>, leave others unchanged
I want owner plus group to be able to execute <script>
chmod ug+x <script>
allow execution of <script> to its owner and to group members
add x for u and g on <script>
set the execute bit of <script> for both user and group
please make <script> executable for owner and group only
the owner and group members should be able to run <script>; add that permission

= mixed-mode-g-w-off parse
> chmod g-w <anyfile>
Remove write permission for the group from <anyfile>
the group must no longer write to <anyfile>
how do I take away the group's write permission on <anyfile>?
<anyfile>: group write off
Revoke the right of group members to modify <anyfile>
I want to stop the group from writing <anyfile>, everything else as is
chmod g-w <anyfile>
drop the group's write bit on <anyfile>
make <anyfile> unwritable for its group
forbid the group to change <anyfile>
please clear the group write permission of <anyfile>
disallow group writes to <anyfile>

= mixed-mode-go-w-off parse
> chmod go-w <anyfile>
Remove write permission for group and others from <anyfile>
neither group nor others should be able to write <anyfile>
how do I take away write permission on <anyfile> from group and others?
<anyfile>: write off for group and others
Revoke the right to modify <anyfile> from everyone but the owner
I want only the owner to keep write access to <anyfile>; remove it for group and world
chmod go-w <anyfile>
drop the write bits of group and others on <anyfile>
make <anyfile> unwritable for its group and for others
forbid group members and others to change <anyfile>
please clear write for both group and other on <anyfile>
disallow writes to <anyfile> by group and others

= mixed-mode-o-none change
> chmod o= <anyfile>
Remove all permissions of others from <anyfile>
others should have no access whatsoever to <anyfile>
how do I clear every permission for others on <anyfile>?
<anyfile>: no rights for others
Set the permissions of others on <anyfile> to nothing, leaving owner and group unchanged
I want to lock out the rest of the world from <anyfile>
chmod o= <anyfile>
empty the other class of <anyfile>
take read, write and execute on <anyfile> away from others
no permissions at all for others on <anyfile>
please deny others any access to <anyfile>, owner and group as before
set others to no permission on <anyfile>

= mixed-mode-go-none parse
> chmod go= <anyfile>
Set the permissions of group and others on <anyfile> to nothing with an equals sign
how do I clear all permissions of group and others on <anyfile> by assigning an empty set?
<anyfile>: go set to empty
chmod go= <anyfile>
Assign no permissions to group and others for <anyfile>, the owner's stay unchanged, using the = form
I want go= applied to <anyfile>
empty the permission sets of group and other on <anyfile>
with the symbolic = operator leave group and others nothing on <anyfile>
set group and others to no permission on <anyfile>, with =
please set go to nothing on <anyfile>
make the group and other bits of <anyfile> blank by assignment
<anyfile>: assign an empty mode to group and others

= mixed-mode-like-owner change
> chmod g=u <anyfile>
Give the group the same permissions on <anyfile> as the owner
set the group's rights on <anyfile> equal to the user's
how do I copy the owner's permissions of <anyfile> to the group?
<anyfile>: group permissions same as owner's
Make the group permissions of <anyfile> identical to those of its owner
I want the group to be able to do with <anyfile> whatever the owner can
chmod g=u <anyfile>
copy the user bits of <anyfile> to its group bits
let the group have exactly the owner's permissions on <anyfile>
group rights on <anyfile> should match the owner's rights
please make g equal to u on <anyfile>
whatever the owner may do with <anyfile>, allow the group too, no more and no less

= mixed-mode-u-x-off parse
> chmod u-x <script>
Remove execute permission for the owner from <script>
the owner must no longer be able to execute <script>
how do I take away just the owner's execute permission on <script>?
<script>: owner execute off
Revoke the user's right to execute <script>, leaving group and others alone
I want to clear only the user's x on <script>
chmod u-x <script>
drop the owner's execute bit of <script>
make <script> non-executable for its owner only
forbid the owner to run <script>
please remove the user execute permission from <script>
disallow the owner executing <script>

= mixed-mode-x-and-no-write change
> chmod u+x,go-w <script>
Make <script> executable for the owner and remove write permission for group and others
add execute for the user on <script> and take write away from group and others, in one chmod
how do I give the owner x on <script> and at the same time drop w for group and others?
<script>: owner plus x, group and others minus w
In one command, let the owner execute <script> and forbid group and others to write it
I want <script> runnable by its owner but not writable by group or others
chmod u+x,go-w <script>
owner gets execute, group and others lose write, on <script>
set u+x together with go-w for <script>
please allow the owner to run <script> and stop group and others writing to it
give the user of <script> execute permission and revoke write from everyone else
execute on for the owner, write off for group and other: <script>

= mixed-mode-go-r parse
> chmod go+r <anyfile>
Add read permission for group and others to <anyfile>
let group and others read <anyfile>
how do I make <anyfile> readable for group and others?
<anyfile>: read for group and others
Give the group and all others the right to read <anyfile>, the owner's permissions stay
I want group members and everyone else to be able to read <anyfile>
chmod go+r <anyfile>
allow reading of <anyfile> to its group and to others
turn on the read bits of group and other for <anyfile>
everyone besides the owner should get read access to <anyfile>
please add r for g and o on <anyfile>
grant read on <anyfile> to both group and others

= mixed-mode-g-rw change
> chmod g+rw <anyfile>
Add read and write permission for the group to <anyfile>
let the group read and write <anyfile>
how do I make <anyfile> readable and writable for its group?
<anyfile>: read and write for the group
Give group members the right to read and to modify <anyfile>
I want my group to have read-write access to <anyfile>
chmod g+rw <anyfile>
allow the group reading and writing on <anyfile>
turn on both the r and w bits of the group for <anyfile>
grant rw on <anyfile> to the group
please add group read and group write to <anyfile>
the group should be able to read as well as change <anyfile>

= mixed-mode-ug-w-o-off change
> chmod ug+w,o-w <anyfile>
Add write permission for owner and group and remove it for others on <anyfile>
owner and group may write <anyfile>, others may not
how do I allow writing <anyfile> to user and group but take it from others?
<anyfile>: write on for owner and group, off for others
In one chmod let user and group modify <anyfile> and revoke that from others
I want <anyfile> writable by its owner and group and not by the rest
chmod ug+w,o-w <anyfile>
give w to u and g and take w from o on <anyfile>
grant write on <anyfile> to the owner and the group, deny it to others
please set write for owner and group of <anyfile> and clear write for others
turn on user and group write and turn off other write for <anyfile>
others lose write on <anyfile> while owner and group gain it

= mixed-mode-g-w-o-r change
> chmod g+w,o-r <anyfile>
Add write permission for the group and remove read permission for others on <anyfile>
let the group write <anyfile> and stop others from reading it
how do I give the group w and take r away from others on <anyfile>?
<anyfile>: group write on, others read off
In one chmod allow group members to modify <anyfile> and forbid others to read it
I want the group to be able to write <anyfile> and others not to read it
chmod g+w,o-r <anyfile>
group gets w, other loses r, on <anyfile>
grant write on <anyfile> to the group while revoking read from others
please make <anyfile> group-writable and unreadable for others
turn on group write and turn off other read for <anyfile>
the group should gain write and others lose read on <anyfile>

= mixed-mode-tree-go-w parse
> chmod -R go-w <plaindir>
Remove write permission for group and others from <plaindir> and everything in it
recursively take write away from group and others in <plaindir>
how do I make all of <plaindir> unwritable for group and others, subfolders too?
<plaindir>, recursive: write off for group and others
Revoke write access of the group and of others to <plaindir> and all its contents
I want only owners to keep write permission in the whole of <plaindir>; drop it for group and others recursively
chmod -R go-w <plaindir>
clear the write bits of group and others on <plaindir> and all files below it
nobody but the owner may write anywhere in <plaindir>: remove write for group and others, recursively
please drop group and other write permission throughout <plaindir>
forbid group and others to change <plaindir> or anything inside it
go-w for <plaindir> recursively

= mixed-mode-tree-web parse
> chmod -R u=rwX,go=rX <plaindir>
Recursively set <plaindir> to read and write for the owner, read for the rest, with execute only on folders and files that are executable already
symbolic recursive mode for <plaindir>: u=rwX and go=rX
how do I apply u=rwX,go=rX to <plaindir> and all it contains?
chmod -R u=rwX,go=rX on <plaindir>
give the owner read and write and everybody else read in all of <plaindir>, using capital X so folders stay accessible
<plaindir> recursive: owner rwX, group and others rX
Set rwX for the user and rX for group and others on <plaindir> and everything below it
I want owner rwX and others plus group rX across the whole tree <plaindir>
in one chmod make <plaindir> and its contents readable by all, writable by the owner only, X for directories
with symbolic modes set <plaindir> recursively so that the owner has rwX, group and others rX
please set u=rwX and go=rX throughout <plaindir>
normalise the permissions in <plaindir> with chmod recursively: user rwX, group and other rX

= mixed-mode-tree-g-rwx change
> chmod -R g+rwX <plaindir>
Recursively add read and write for the group on <plaindir>, and execute only for directories or already executable files
give the group full access to <plaindir> and all in it, with capital X
how do I let the group read, write and enter everything in <plaindir>, recursively, without making plain files executable?
chmod -R g+rwX on <plaindir>
<plaindir> recursive: group plus rwX
Add g+rwX to <plaindir> and everything below it
I want my group to read and write all of <plaindir> and enter its folders, no new x on plain files
share <plaindir> with the group: read, write and folder access, recursively by X
grant rwX to the group throughout the tree <plaindir>
please let group members read and change everything inside <plaindir>, and traverse its folders, recursively
group read, group write and conditional group execute for the whole of <plaindir>
make <plaindir> with all contents readable and writable for the group, execute bit on folders only

= mixed-mode-tree-o-none change
> chmod -R o= <plaindir>
Remove all permissions of others from <plaindir> and everything in it, by assigning nothing
recursively set the permissions of others to nothing in <plaindir>
how do I clear others' permissions completely in <plaindir>, recursively, with o=?
<plaindir>, recursive: others set to no permission
Assign an empty permission set to others for <plaindir> and all its contents
I want o= applied to the whole of <plaindir>
chmod -R o= <plaindir>
empty the other class on <plaindir> and all below
set others to blank for everything in <plaindir>, subfolders included
with the equals form, leave others no rights anywhere in <plaindir>
please set o to nothing throughout <plaindir>
for <plaindir> and its contents, others get an empty mode

= mixed-mode-tree-like-owner change
> chmod -R g=u <plaindir>
Recursively give the group the same permissions as the owner in <plaindir>
set the group's rights equal to the owner's for <plaindir> and everything in it
how do I copy the owner's permissions to the group for all of <plaindir>, recursively?
<plaindir>, recursive: group permissions same as owner's
Make the group permissions of <plaindir> and all its contents identical to the owner's
I want the group to be able to do in the whole of <plaindir> what the owner can
chmod -R g=u <plaindir>
copy the user bits to the group bits throughout <plaindir>
group rights should match the user's everywhere in <plaindir>, subfolders included
let the group have exactly the owner's permissions on <plaindir> and below
please apply g=u to <plaindir> recursively
everything inside <plaindir>: group mode equal to owner mode

= mixed-mode-files-g-w change
> find <mydir> -type f -exec chmod g+w {} +
Make all files in <mydir> and its subfolders writable for the group, but not the folders
add group write permission to the files below <mydir>, leave directories alone
how do I give the group write access on only the files inside <mydir>, recursively?
files only in <mydir>, recursive: group write on
For every regular file under <mydir> add write permission for the group, not touching directories
I want the group to be able to write each file in <mydir>, folders unchanged
set g+w on the files of <mydir> recursively, skipping directories
let group members modify all plain files beneath <mydir>; directory permissions stay
chmod g+w just for the files, not the dirs, in <mydir>
all the files in <mydir>, at every depth, should become group-writable, not the directories
please turn on group write for files only throughout <mydir>
find files in <mydir> and run chmod g+w on them

= mixed-mode-dirs-g-x parse
> find <mydir> -type d -exec chmod g+x {} +
Add execute permission for the group to all folders in <mydir>, but not to files
let the group enter every directory below <mydir>, leave the files alone
how do I give the group x on only the directories inside <mydir>, recursively?
directories only in <mydir>, recursive: group execute on
For <mydir> and every directory under it add execute permission for the group, not touching files
I want the group to be able to cd into each folder of <mydir>, file permissions unchanged
set g+x on the folders of <mydir> recursively, skipping files
allow group members to traverse all directories beneath <mydir>; files stay as they are
chmod g+x just for the dirs, not the files, in <mydir>
all folders in <mydir>, at every depth, should become group-executable, not the files
please turn on group execute for directories only throughout <mydir>
find directories in <mydir> and run chmod g+x on them

= mixed-mode-files-o-none change
> find <mydir> -type f -exec chmod o-rwx {} +
Remove all permissions of others from the files in <mydir> and its subfolders, but not from the folders
take every right of others away on the files below <mydir>, leave directories alone
how do I deny others any access to only the files inside <mydir>, recursively?
files only in <mydir>, recursive: others lose rwx
For every regular file under <mydir> revoke read, write and execute of others, not touching directories
I want others to have no access to each file in <mydir>, folders unchanged
set o-rwx on the files of <mydir> recursively, skipping directories
lock others out of all plain files beneath <mydir>; directory permissions stay
chmod o-rwx just for the files, not the dirs, in <mydir>
files in <mydir>, at every depth, should lose all permissions for others, not the directories
please drop rwx for others on files only throughout <mydir>
find files in <mydir> and run chmod o-rwx on them

= mixed-mode-dirs-o-none change
> find <mydir> -type d -exec chmod o-rwx {} +
Remove all permissions of others from the folders in <mydir>, itself included, but not from files
take every right of others away on the directories of <mydir>, leave the files alone
how do I deny others any access to only the directories of <mydir>, recursively?
directories only in <mydir>, recursive: others lose rwx
For <mydir> and each directory under it revoke read, write and execute of others, not touching files
I want others locked out of each folder in <mydir>, files unchanged
set o-rwx on the folders of <mydir> recursively, skipping files
close all directories beneath <mydir> and <mydir> itself to others; file permissions stay
chmod o-rwx just for the dirs, not the files, in <mydir>
folders in <mydir>, at every depth, should lose all permissions for others, not the files
please drop rwx for others on directories only throughout <mydir>
find directories in <mydir> and run chmod o-rwx on them

= mixed-mode-files-no-x parse
> find <mydir> -type f -exec chmod a-x {} +
Remove execute permission from all files in <mydir> and its subfolders, but not from the folders
make no file below <mydir> executable, leave directories alone
how do I take the execute bit off all the files inside <mydir>, recursively, and keep it on folders?
files only in <mydir>, recursive: execute off for all
For every regular file under <mydir> clear execute permission for everybody, not touching directories
I want none of the files in <mydir> to be executable, folders unchanged
set a-x on the files of <mydir> recursively, skipping directories
turn off execution of all plain files beneath <mydir>; directory permissions stay
chmod a-x just for the files, not the dirs, in <mydir>
files in <mydir>, at every depth, should lose x for everyone, not the directories
please drop all execute bits on files only throughout <mydir>
find files in <mydir> and run chmod a-x on them

= mixed-mode-ext-u-w-off parse
> find <mydir> -type f -name '*.<ext>' -exec chmod u-w {} +
Remove the owner's write permission from all .<ext> files in <mydir> and its subfolders
make the .<ext> files below <mydir> unwritable for their owner
how do I take write away from the owner on every *.<ext> in <mydir>, recursively?
.<ext> files in <mydir>, recursive: owner write off
For each file ending in .<ext> under <mydir> revoke the user's write permission
I want the .<ext> files in <mydir> and below protected from being written by their owner
set u-w on the .<ext> files of <mydir> recursively
run chmod u-w on all .<ext> files beneath <mydir>
the owner should no longer be able to change any .<ext> file within <mydir>
drop user write for *.<ext> throughout <mydir>
please clear the owner write bit of the .<ext> files anywhere in <mydir>
find every .<ext> file in <mydir> and remove write for its owner

= mixed-mode-wrong-octal quiet
> find <mydir> -type f ! -perm <perm> -exec stat -c '%a %n' {} +
Show the octal permissions and names of the files in <mydir> whose mode is not exactly <perm>
files below <mydir> that don't have mode <perm>, with their actual octal mode
how do I find files in <mydir> with permissions other than <perm> and see what they have in octal?
<mydir>: files not <perm>, print octal mode and name
For every file under <mydir> that does not have the permissions <perm>, print its permissions in octal and its path
I want to see which files in <mydir> deviate from <perm>, and the octal mode each one has
check <mydir> recursively for files whose mode isn't <perm> and print mode in octal before the name
list octal permission and path of all files in <mydir> except those with mode <perm>
which files of <mydir> have wrong permissions, not <perm>? print octal mode and name
find files in <mydir> lacking the exact mode <perm> and run stat on them for octal mode and name
please report the files in <mydir> that are not <perm> with the numeric mode they do have
numeric mode and name for each file in <mydir> with permissions different from <perm>

= mixed-mode-octal-in
> stat -c '%a %n' <mydir>/*
Print the octal permissions and the name of everything in <mydir>
octal modes of the entries of <mydir>, with names
how do I list the contents of <mydir> with permissions as numbers instead of letters?
<mydir>: octal mode and name of each entry
Show for every file and folder directly in <mydir> its permissions in octal followed by its name
I want the numeric permissions of all items inside <mydir>, not recursive, name after the mode
stat all entries of <mydir> for octal mode and name
numeric mode plus name for everything lying directly in <mydir>
what are the octal permissions of the things in <mydir>?
list <mydir> as octal mode and name pairs
please print mode numbers and names of the files in <mydir>, top level only
get octal permissions with file names for <mydir>'s contents

= mixed-mode-octal-dirs
> find <dir> -type d -exec stat -c '%a %n' {} +
Print the octal permissions and paths of all directories in <dir>
octal modes of every folder under <dir>, recursively, with names
how do I see the numeric permissions of all the subfolders of <dir>, itself included?
folders in <dir>, recursive: octal mode and path
For <dir> and each directory beneath it show the permissions in octal and the path
I want the permissions as numbers for directories only, throughout <dir>, with the path
find the directories in <dir> and stat them for octal mode and name
numeric mode plus path for each directory within <dir>, no files
which octal permissions have the folders below <dir>? print mode and path
list only directories of <dir> recursively as octal mode and path
please print mode numbers and names of all folders in the tree <dir>
get octal permissions with paths for directories under <dir>, not for files

= mixed-mode-letters-all
> stat -c '%A %n' *
Print the permissions in letters and the name of everything in the current directory
symbolic permissions like -rw-r--r-- and names of all items here
how do I list only the rwx permission string and the name for each file in this folder?
here: rwx string and name of every entry
Show for every file and folder in the current directory its symbolic permissions followed by its name, nothing else
I only want to see the permission letters and the names of what is in this folder
stat everything here for permission letters and name
rwx-style mode plus name for all entries of the working directory
permission string and file name of each thing in this directory, no sizes or owners
list this folder as symbolic mode and name pairs
please print the permissions in human readable letters with names for all files here
get the symbolic mode with file names for the current folder

= mixed-mode-octal-owner
> stat -c '%a %U:%G %n' *
Print the octal permissions, owner:group and name of everything in the current directory
octal mode, owner and group joined by a colon, and name for all items here
how do I list octal permissions with owner:group and name for each file in this folder?
here: octal mode, owner:group, name
Show for every file in the current directory its permissions in octal, then owner:group, then its name
I want numeric permissions as well as user:group for all the files of this folder, names last
stat everything here for octal mode, owner:group and name
numeric mode plus owner:group plus name for all entries of the working directory
for each thing in this directory print mode number, who owns it as user:group, and the name
list this folder as octal mode, owner:group and file name
please print permissions in octal together with owner:group and name for all files here
overview of octal mode, owner:group and name of the current folder's entries

= mixed-jq-nested-filter quiet
> jq '.items[] | select(.price > <line>)' <json>
Print the objects in the items array of <json> whose price is greater than <line>
which items in <json> cost more than <line>? full objects
how do I filter the items list inside <json> for a price over <line>?
items of <json> with price above <line>
From <json> take the array "items" and show each element having a price bigger than <line>
I want the entries under items in <json> that are priced higher than <line>
select from .items in <json> where price > <line>
jq: items of <json> with a price exceeding <line>
show only those elements of "items" in <json> for which price is more than <line>
please filter .items of <json> by price greater than <line>
get every object in the items array of <json> with price beyond <line>

= mixed-jq-nested-name quiet
> jq '.items[] | select(.name == "<itemname>")' <json>
Print the object in the items array of <json> whose name is <itemname>
which element of items in <json> has the name <itemname>?
how do I pick the item called <itemname> from the items list inside <json>?
item named <itemname> in the items array of <json>
From <json> take the array "items" and show the element with the name <itemname>
I want the entry under items in <json> where name equals <itemname>
select from .items in <json> where name is <itemname>
jq: element of items in <json> having name <itemname>
show the whole object named <itemname> from "items" in <json>
please look up <itemname> by name in .items of <json>
get the object with name <itemname> out of the items array of <json>

= mixed-jq-owner-keys
> jq '.owner | keys' <json>
List the keys of the owner object in <json>
which fields does "owner" have in <json>?
how do I show the key names below owner in <json>?
keys of .owner in <json>
Print the names of all fields inside the object "owner" of <json>
I only want to know what keys the owner part of <json> has
jq keys for the owner object of <json>
field names of the nested object owner in <json>
show what keys exist under owner in <json>, no values
please list the property names of "owner" in <json>
get the keys inside owner from <json>

= mixed-jq-key-count
> jq 'keys | length' <json>
How many top-level keys does <json> have?
count the keys of the object in <json>
number of fields at the top level of <json>
Print only the number of keys in the JSON object of <json>
I want to know how many properties <json> has at the top
jq: count of keys in <json>
<json>: how many top-level fields
tell me the number of keys at the root of <json>
count the properties of the root object in <json>
get the key count of <json>
please count the top-level keys in <json>

= mixed-jq-keys-raw
> jq -r 'keys[]' <json>
Print the top-level keys of <json> one per line without quotes
key names of <json>, unquoted, each on its own line
how do I list the keys of <json> as plain lines instead of an array?
<json>: keys, one a line, raw
List every field name at the top level of <json> on a separate line with no quotation marks
I only want the bare key names of <json>, line by line
jq -r keys of <json>, one per line
raw list of the keys in <json>, without brackets or quotes
output each top-level key of <json> as plain text on its own line
please print the property names of <json> line by line, unquoted
get plain key names from <json>, not as a JSON array

= mixed-jq-first-keys
> jq '.[0] | keys' <list>
List the keys of the first object in <list>
which fields does the first element of <list> have?
how do I see the key names of the first entry in the array <list>?
keys of the first element of <list>
Print the field names of the first object in the JSON array <list>
I want to know what keys the objects in <list> have, looking at the first one
jq keys for element 0 of <list>
property names of the first item in <list>
show what keys exist in the first object of <list>, no values
please list the field names of the first array entry of <list>
get the keys inside the first record of <list>

= mixed-jq-max
> jq 'map(.<itemkey>) | max' <list>
Print the largest value of <itemkey> in <list>
what is the maximum of <itemkey> in <list>?
highest value for <itemkey> among the objects of <list>
how do I get just the biggest value of <itemkey> from the array in <list>?
maximum <itemkey> of all elements in <list>, only the value
Compute the maximum of <itemkey> over all objects of the JSON array in <list>
I only want the greatest value of <itemkey> in <list>, not the object
jq: max of <itemkey> in <list>
tell me the top value that <itemkey> takes in <list>
please find the maximum value for <itemkey> in <list>
which value of <itemkey> is the highest in <list>? value only

= mixed-jq-min
> jq 'map(.<itemkey>) | min' <list>
Print the smallest value of <itemkey> in <list>
what is the minimum of <itemkey> in <list>?
lowest value for <itemkey> among the objects of <list>
how do I get just the smallest value of <itemkey> from the array in <list>?
minimum <itemkey> of all elements in <list>, only the value
Compute the minimum of <itemkey> over all objects of the JSON array in <list>
I only want the least value of <itemkey> in <list>, not the object
jq: min of <itemkey> in <list>
tell me the lowest value that <itemkey> takes in <list>
please find the minimum value for <itemkey> in <list>
which value of <itemkey> is the lowest in <list>? value only

= mixed-jq-count-less
> jq 'map(select(.price < <lineb>)) | length' <list>
How many objects in <list> have a price below <lineb>?
count the elements of <list> with price less than <lineb>
number of entries in <list> cheaper than <lineb>
Print only the number of objects in <list> whose price is smaller than <lineb>
I want to know how many items in <list> are priced under <lineb>
jq: count of objects in <list> where price < <lineb>
<list>: how many with a price under <lineb>
tell me the count of records in <list> with a price lower than <lineb>
count how many objects in the array <list> cost less than <lineb>
get the number of items of <list> with price below <lineb>
please count the entries in <list> having a price less than <lineb>

= mixed-jq-array-less
> jq 'map(select(.price < <lineb>))' <list>
Print an array of the objects in <list> whose price is below <lineb>
keep <list> as a JSON array but only with entries cheaper than <lineb>
how do I filter <list> to price less than <lineb> and still get one array?
array of the elements of <list> with price under <lineb>
Filter the JSON array in <list> so that only objects with a price smaller than <lineb> remain, output as an array
I want the items in <list> with a price lower than <lineb>, as a list
jq map select on <list>: price < <lineb>
objects of <list> costing less than <lineb>, inside an array
reduce the array in <list> to those with a price below <lineb>
please give me <list> as an array without the entries whose price is <lineb> or more
get a JSON list of all records from <list> with price less than <lineb>

= mixed-jq-array-more
> jq 'map(select(.price > <line>))' <list>
Print an array of the objects in <list> whose price is above <line>
keep <list> as a JSON array but only with entries dearer than <line>
how do I filter <list> to price greater than <line> and still get one array?
array of the elements of <list> with price over <line>
Filter the JSON array in <list> so that only objects with a price bigger than <line> remain, output as an array
I want the items in <list> with a price higher than <line>, as a list
jq map select on <list>: price > <line>
objects of <list> costing more than <line>, inside an array
reduce the array in <list> to those with a price above <line>
please give me <list> as an array without the entries whose price is <line> or less
get a JSON list of all records from <list> with price more than <line>

= mixed-jq-names-less quiet
> jq -r '.[] | select(.price < <lineb>) | .name' <list>
Print the names of the objects in <list> that cost less than <lineb>, without quotes
names in <list> with a price below <lineb>, raw
how do I get only the plain names of those entries in <list> with price under <lineb>?
<list>: unquoted names where price < <lineb>
For every object in <list> with a price smaller than <lineb> print its name as plain text
I only want to see the names, no quotation marks, of the items in <list> cheaper than <lineb>
jq -r the name of each element of <list> whose price is lower than <lineb>
which items in <list> are priced under <lineb>? just the names as raw text
list raw names from <list> for prices less than <lineb>
please output the name field, unquoted, of all records in <list> costing below <lineb>
plain names of everything in <list> that has a price less than <lineb>

= mixed-jq-count-name
> jq 'map(select(.name == "<itemname>")) | length' <list>
How many objects in <list> have the name <itemname>?
count the elements of <list> whose name is <itemname>
number of entries in <list> named <itemname>
Print only the number of objects in <list> with name equal to <itemname>
I want to know how many items in <list> are called <itemname>
jq: count of objects in <list> where name is <itemname>
<list>: how many with the name <itemname>
tell me the count of records in <list> with <itemname> as name
count how often the name <itemname> occurs among the objects of <list>
get the number of items of <list> having the name <itemname>
please count the entries in <list> where name equals <itemname>

= mixed-jq-group-count
> jq -r 'group_by(.<itemkey>)[] | "\(length) \(.[0].<itemkey>)"' <list>
Group the objects in <list> by <itemkey> and print the count and the value of each group as text
for each value of <itemkey> in <list> print how many objects have it, count first
how do I count how often every value of <itemkey> occurs in <list>, as plain lines of count and value?
<list>: number of objects per value of <itemkey>, lines of count then value
Print one line per different value of <itemkey> in <list>: the number of objects having it, a space, and the value
I want plain text lines with a count and the value for <itemkey> in <list>
tally <itemkey> in <list> with jq, raw lines, count before value
group counts of <list> by <itemkey> as text, the count first
jq group_by on <itemkey> for <list>, raw output "count value"
please tally the values of <itemkey> in <list> and print count and value per line
how many objects of <list> per <itemkey>? plain lines with the count at the front

= mixed-jq-add-field-all
> jq 'map(. + {"<newvar>": "<value>"})' <list>
Add a field <newvar> with the value <value> to every object in <list> and print the result
print <list> with "<newvar>" set to <value> on each object
how do I give all the elements of the array in <list> an extra key <newvar> with <value>?
<list>: add <newvar> = <value> to every object, printed
For each object of the JSON array in <list> add the key <newvar> with the string <value>, printing the new array
I want every entry of <list> to have an additional field <newvar> that is <value>, file unchanged
jq: map over <list> adding <newvar>: <value>
extend all objects in <list> by the key <newvar> whose value is <value>
output the array from <list> where each item also has <newvar> set to <value>
please add the property <newvar> with <value> to all records of <list>, to the screen
show <list> with a new key <newvar> containing <value> in every element

= mixed-jq-add-field
> jq '. + {"<newvar>": "<value>"}' <json>
Add a field <newvar> with the value <value> to the object in <json> and print it
print <json> with an extra top-level key <newvar> set to <value>
how do I show <json> with a new field <newvar> that has the value <value>?
<json>: add top-level <newvar> = <value>, printed
Print the JSON object of <json> extended by the key <newvar> with the string <value>, without changing the file
I want to see <json> plus an additional property <newvar> being <value>
jq: add <newvar>: <value> to <json>
extend the root object of <json> by the key <newvar> with <value>
output <json> including a new key <newvar> whose value is <value>
please add the property <newvar> with <value> to <json>, to the screen only
show <json> with <newvar> added at the top level, value <value>

= mixed-jq-add-nested
> jq '.owner.city = "<value>"' <json>
Set the city field of the owner object in <json> to <value> and print the result
print <json> with owner.city set to <value>
how do I add a city <value> to the owner inside <json>, only printed?
<json>: owner gets city = <value>, printed
In the object "owner" of <json> set the key "city" to the string <value>, printing the whole document
I want to see <json> with <value> as the city of owner
jq: .owner.city becomes <value> in <json>
add the nested field city with <value> under owner of <json> and show it all
output <json> where the owner's city is <value>
please put city: <value> in the owner part of <json>, to the screen
show <json> after giving owner a city of <value>

= mixed-jq-del-nested
> jq 'del(.owner.email)' <json>
Print <json> without the email field of the owner object
remove owner.email from <json> and print the rest
how do I delete the nested key email below owner in <json>, just printing it?
<json> minus owner.email
Output the JSON of <json> with the key "email" deleted from the object "owner"
I want to see <json> without the owner's email
jq: delete .owner.email from <json>
drop the email inside owner when printing <json>
show everything in <json> but the email of owner
please strip the owner's email from the output of <json>
print all of <json> except the field email in owner

= mixed-jq-del-two
> jq 'del(.name, .version)' <json>
Print <json> without the name and version fields
remove both name and version from <json> and print the rest
how do I delete the two keys name and version of <json>, just printing it?
<json> minus name and version
Output the JSON object of <json> with the top-level keys "name" and "version" deleted
I want to see <json> without its name and its version
jq: delete .name and .version from <json>
drop name as well as version when printing <json>
show everything in <json> but name and version
please strip the fields version and name from the output of <json>
print all of <json> except the keys name and version

= mixed-jq-del-key
> jq 'del(.tags)' <json>
Print <json> without the tags field
remove tags from <json> and print the rest
how do I delete the key tags of <json>, just printing the result?
<json> minus tags
Output the JSON object of <json> with the top-level key "tags" deleted
I want to see <json> without its tags array
jq: delete .tags from <json>
drop the tags when printing <json>
show everything in <json> but tags
please strip the tags field from the output of <json>
print all of <json> except the key tags

= mixed-jq-not-id
> jq 'map(select(.id != <small>))' <list>
Print <list> as an array without the object whose id is <small>
remove the element with id <small> from <list> and print the remaining array
how do I drop the entry with the id <small> from the array in <list>?
<list> minus the object with id <small>, as array
Output the JSON array of <list> leaving out every object that has the id <small>
I want all objects of <list> in an array except the one with id <small>
jq: keep only elements of <list> with an id other than <small>
filter out id <small> from <list>, still an array
show the array in <list> where id is not <small>
please print the list in <list> without the record numbered id <small>
everything in the array <list> but id <small>

= mixed-jq-csv-header
> jq -r '(.[0] | keys_unsorted), (.[] | [.[]]) | @csv' <list>
Convert the array of objects in <list> to CSV with a header line of the keys
turn <list> into CSV including all fields and a header row
how do I export all the columns of <list> to csv with the key names as the first line?
<list> to CSV, all fields, header row
Print the JSON array in <list> as comma-separated values, all fields, the first row being the field names
I want a CSV of everything in <list> with a header made of the keys
jq @csv of <list>, every column, with header
all objects of <list> as CSV rows below a header with the key names
make csv from <list>: the first object's keys as header, then one row per object
please convert <list> from JSON to CSV, headers included, all keys
csv output of every field in <list>, header line first

= mixed-jq-csv-two-save change
> jq -r '.[] | [.name, .price] | @csv' <list> > <new>
Save the name and price of every object in <list> as CSV in <new>
export name and price from <list> to the csv file <new>, no header
how do I write the names and prices in <list> as CSV rows into <new>?
<list>: name, price as CSV into <new>
For every object in the JSON array <list> write a CSV line of name and price to the file <new>
I want <new> to hold one comma-separated row with name and price per element of <list>
jq @csv of name and price in <list>, output to <new>
convert the fields name and price of <list> to csv and store the result in <new>
create <new> with the CSV of each name and price of <list>
please turn <list> into a CSV file <new> with the columns name and price, without a header row
name and price columns from <list> go to <new> in CSV format

= mixed-jq-top
> jq 'sort_by(-.price) | .[:<small>]' <list>
Print the <small> most expensive objects in <list>, highest price first
top <small> of <list> by price
how do I get the <small> elements of <list> with the highest price, in descending order?
<list>: <small> highest prices, full objects as an array
Sort the objects in <list> by price from high to low and print only the first <small>
I want the <small> dearest items in <list>, biggest price first
jq: sort <list> by descending price and keep <small>
the <small> priciest entries of <list>, from the most expensive down
which <small> records in <list> have the largest prices? sorted downwards
please show an array of the top <small> objects of <list> ordered by price, highest first
<small> objects with the greatest price in <list>, descending

= mixed-jq-bottom
> jq 'sort_by(.price) | .[:<small>]' <list>
Print the <small> cheapest objects in <list>, lowest price first
lowest <small> of <list> by price
how do I get the <small> elements of <list> with the lowest price, in ascending order?
<list>: <small> lowest prices, full objects as an array
Sort the objects in <list> by price from low to high and print only the first <small>
I want the <small> least expensive items in <list>, smallest price first
jq: sort <list> by ascending price and keep <small>
the <small> cheapest entries of <list>, from the cheapest up
which <small> records in <list> have the smallest prices? sorted upwards
please show an array of <small> objects of <list> ordered by price, lowest first
<small> objects with the least price in <list>, ascending

= mixed-jq-max-name
> jq -r 'max_by(.price).name' <list>
Print only the name of the most expensive object in <list>, without quotes
name of the element with the highest price in <list>, raw
how do I find out what the dearest item in <list> is called, just its plain name?
<list>: unquoted name of the maximum price
Print as plain text the name of the object in <list> that has the greatest price
I only want the name of the priciest entry of <list>, no quotation marks
jq -r max_by price in <list>, name only
which item in <list> costs the most? just the name, raw
give the unquoted name of whatever has the top price in <list>
please tell me the name, as raw text, of the record with the largest price in <list>
raw name belonging to the maximum price in <list>

= mixed-jq-min-name
> jq -r 'min_by(.price).name' <list>
Print only the name of the cheapest object in <list>, without quotes
name of the element with the lowest price in <list>, raw
how do I find out what the cheapest item in <list> is called, just its plain name?
<list>: unquoted name of the minimum price
Print as plain text the name of the object in <list> that has the smallest price
I only want the name of the least expensive entry of <list>, no quotation marks
jq -r min_by price in <list>, name only
which item in <list> costs the least? just the name, raw
give the unquoted name of whatever has the bottom price in <list>
please tell me the name, as raw text, of the record with the lowest price in <list>
raw name belonging to the minimum price in <list>

= mixed-jq-sorted-names
> jq -r 'sort_by(.price)[].name' <list>
Print the names of the objects in <list>, cheapest first, without quotes
names in <list> ordered by price, lowest to highest, raw
how do I list just the plain names from <list> sorted by price ascending?
<list>: unquoted names, sorted by price, ascending
Sort the objects in <list> by price from low to high and print only their names as plain text
I only want the names in <list>, no quotation marks, in the order of rising price
jq -r sort_by price of <list>, only name
names of all the items in <list> from the cheapest to the dearest, raw text
raw name list of <list>, smallest price at the top
please output each name in <list> unquoted, ordered by increasing price
plain names from <list>, lowest price first

= mixed-jq-rename-field
> jq 'map({id, title: .name, price})' <list>
Print <list> with the name field of every object renamed to title, keeping id and price
rename name to title in all the objects of <list> and show id, title and price
how do I output <list> with the key name called title instead, along with id and price?
<list>: objects with id, title taken from name, and price
For each object in <list> print an object of id, title and price where title has the value of name
I want the array in <list> with title in place of name, id and price kept
jq: map <list> to id, title from name, price
show <list> as an array whose objects have id, title being the old name, and price
output an array from <list> with only id, the name as title, and price
please map the elements of <list> to id, title, price, the title coming from name
make objects with id, title and price out of <list>, using name for title

= mixed-jq-upper
> jq 'map(.name |= ascii_upcase)' <list>
Print <list> with the name of every object in upper case
convert the name field of all the objects of <list> to uppercase and show the array
how do I uppercase each name in <list> while keeping the other fields?
<list>: names in capitals, rest of the objects unchanged
For each object in <list> replace its name by the same in capital letters and print the whole array
I want the array in <list> with all names capitalised completely, other fields as they are
jq: upcase .name in every element of <list>
show the full objects of <list> with uppercase names
output the array of <list> where every name is in capital letters
please print <list> as JSON with the names uppercased
whole array of <list> but with name in upper case

= mixed-jq-lookup
> jq 'map({(.name): .price}) | add' <list>
Print one object from <list> that maps each name to its price
turn the array in <list> into a single object with names as keys and prices as values
how do I build a lookup of price by name from <list>?
<list>: one object, name -> price
Convert the array of objects in <list> to one JSON object whose keys are the names and whose values are the prices
I want a single object with the prices of <list> keyed by name
jq: make a name to price object from <list>
name/price dictionary out of <list>
collapse <list> into one object using name as key and price as value
please produce a JSON map of names to prices from <list>
combine the elements of <list> into one object, each name being a key for its price

= mixed-jq-joined
> jq -r '[.[].name] | join(", ")' <list>
Print the names of all objects in <list> on one line separated by a comma and a space
names in <list> joined with ", "
how do I get all the names of <list> in a single comma-separated line with spaces?
<list>: every name on one line, comma and space between, no quotes
Join the names of the objects in <list> with a comma and a space and print them as plain text
I want one line with all names from <list>, separated by comma plus space
jq -r join the names in <list> by comma and space
all the name fields of <list> as one raw string with ", " in between
put the names of <list> in a single line like a, b, c
please print the names in <list> unquoted on one line with a comma and blank between them
comma-and-space separated names from <list>, raw

= mixed-jq-strings-only
> jq 'with_entries(select(.value | type == "string"))' <json>
Print only those fields of <json> whose value is a string
keep just the string fields of the object in <json>
how do I filter <json> to the top-level keys that have string values?
<json>: only keys with string values, as an object
Print the object of <json> reduced to the entries having a value of type string
I want <json> without the fields that hold numbers, arrays or objects, strings only
jq with_entries on <json>, type string
string-valued fields of <json>, key and value as an object
drop every top-level field from <json> that isn't a string
please show which fields of <json> are strings, as a JSON object
object with only the text fields of <json>

= mixed-jq-nested-max
> jq '[.items[].price] | max' <json>
Print the highest price in the items array of <json>
what is the maximum price among items in <json>?
largest price under items of <json>, only the number
how do I get the biggest price of the items listed in <json>?
max of .items[].price in <json>
Compute the maximum of the prices in the array "items" of <json>
I only want the top price of the items in <json>, not the object
jq: greatest price within items of <json>
tell me the highest price found in the items of <json>
please find the maximum price value in the items array of <json>
how much is the dearest of the items in <json>? number only

= mixed-jq-all-over
> jq 'all(.[]; .price > <line>)' <list>
Check whether every object in <list> has a price above <line>
do all the elements of <list> cost more than <line>? true or false
how do I test if all prices in <list> are greater than <line>?
<list>: are all prices over <line>
Print true if each object of the array <list> has a price bigger than <line>, else false
I want to know if every item in <list> is priced higher than <line>
jq all on <list>: price > <line>
true or false: every price in <list> exceeds <line>
verify that no object in <list> has a price of <line> or less, print true or false
please check that all entries of <list> have a price above <line>
is each of the prices in <list> more than <line>?

= mixed-jq-name-exists
> jq 'any(.[]; .name == "<itemname>")' <list>
Check whether any object in <list> has the name <itemname>
is there an element named <itemname> in <list>? true or false
how do I test if the name <itemname> occurs in the array of <list>?
<list>: does an object called <itemname> exist
Print true if some object of the array <list> has the name <itemname>, else false
I want to know if <list> has an entry with <itemname> as its name, as true or false
jq any on <list>: name equals <itemname>
true or false: one of the names in <list> is <itemname>
does some record in <list> have the name <itemname>? print true or false
please check for the name <itemname> among the objects of <list>
test for the presence of name <itemname> in the array <list>

= mixed-date-minus-weeks
> date -d '<date> -<small> weeks' +%F
What is the date <small> weeks before <date>?
print the date <small> weeks earlier than <date> as YYYY-MM-DD
subtract <small> weeks from <date>
<date> minus <small> weeks
how do I compute the day that lies <small> weeks before <date>, in ISO form?
Print in the format YYYY-MM-DD the date that is <small> weeks prior to <date>
I need the date <small> weeks ahead of <date>, that is earlier
go back <small> weeks from <date> and show the date
which date was <small> weeks before <date>? year-month-day please
take <date>, remove <small> weeks, print the ISO date
date -d with <date> and minus <small> weeks, as %F

= mixed-date-plus-months
> date -d '<date> +<small> months' +%F
What is the date <small> months after <date>?
print the date <small> months later than <date> as YYYY-MM-DD
add <small> months to <date>
<date> plus <small> months
how do I compute the day that lies <small> months after <date>, in ISO form?
Print in the format YYYY-MM-DD the date that follows <date> by <small> months
I need the date <small> months past <date>
go forward <small> months from <date> and show the date
which date comes <small> months after <date>? year-month-day please
take <date>, add <small> months, print the ISO date
date -d with <date> and plus <small> months, as %F

= mixed-date-minus-months
> date -d '<date> -<small> months' +%F
What is the date <small> months before <date>?
print the date <small> months earlier than <date> as YYYY-MM-DD
subtract <small> months from <date>
<date> minus <small> months
how do I compute the day that lies <small> months before <date>, in ISO form?
Print in the format YYYY-MM-DD the date that precedes <date> by <small> months
I need the date <small> months prior to <date>
go back <small> months from <date> and show the date
which date was <small> months before <date>? year-month-day please
take <date>, remove <small> months, print the ISO date
date -d with <date> and minus <small> months, as %F

= mixed-date-plus-years
> date -d '<date> +<small> years' +%F
What is the date <small> years after <date>?
print the date <small> years later than <date> as YYYY-MM-DD
add <small> years to <date>
<date> plus <small> years
how do I compute the day exactly <small> years after <date>, in ISO form?
Print in the format YYYY-MM-DD the date that is <small> years after <date>
I need the date <small> years past <date>
go forward <small> years from <date> and show the date
which date comes <small> years after <date>? year-month-day please
take <date>, add <small> years, print the ISO date
date -d with <date> and plus <small> years, as %F

= mixed-date-plus-days-weekday
> date -d '<date> +<n> days' +%A
What weekday is it <n> days after <date>?
print the name of the weekday <n> days later than <date>
add <n> days to <date> and tell the day of the week
weekday of <date> plus <n> days
how do I find the day of the week that comes <n> days after <date>?
Print the full name of the day of the week of the date <n> days after <date>
I want to know on which weekday the day <n> days past <date> falls
counting <n> days from <date>, what day of the week is that?
day name for <date> + <n> days
which day, Monday to Sunday, is <n> days from <date>?
please give the weekday name <n> days after the date <date>

= mixed-date-weeks-between
> echo $(( ($(date -d <date> +%s) - $(date -d <date2> +%s)) / 604800 ))
How many whole weeks lie between <date2> and <date>?
number of weeks from <date2> to <date>
compute the full weeks that pass from <date2> to <date>
<date> minus <date2> in weeks
how do I get the weeks that passed from <date2> until <date>?
Print the number of complete weeks from <date2> to <date>
I want the distance from <date2> to <date> in weeks
count the weeks between the dates <date2> and <date>, the latter being the end
weeks elapsed from <date2> through <date>
subtract the date <date2> from <date> and print whole weeks
please calculate how many weeks it is from <date2> to <date>

= mixed-date-day-of-year
> date -d <date> +%j
Which day of the year is <date>?
day number within the year of <date>
print the number from 001 to 366 of the day <date> in its year
how do I get the day of the year for <date>?
Print the ordinal number of the day <date> within its year
I want to know the day-of-year number of <date>
<date> as day of the year
what's the running number of <date> in the year
give the three-digit day of year for <date>
use date with %j for <date>
please show the number of the day in the year for <date>

= mixed-date-iso-week
> date -d <date> +%V
Which ISO week number does <date> fall in?
calendar week of <date>
print the ISO week number of the date <date>
how do I find the week number for <date>?
Print the number of the calendar week, ISO style, that <date> belongs to
I want to know what week of the year <date> is in, ISO
<date>: ISO week number
what's the calendar week number for <date>
give the two-digit ISO week of <date>
use date with %V for <date>
please show in which calendar week <date> lies

= mixed-date-month-name
> date -d <date> +%B
Which month is <date> in, by name?
month name of <date>
print the full name of the month of the date <date>
how do I get the name of the month for <date>?
Print the month of <date> as a word
I want the month of <date> spelled out, nothing else
<date>: name of the month
what's the month called that <date> belongs to
give the full month name for <date>
use date with %B for <date>
please show only the month, written out, of <date>

= mixed-date-short-words
> date -d <date> '+%d %b %Y'
Print <date> as day, abbreviated month name and year
format <date> like 05 Jan 2024
how do I show <date> in the style "28 Feb 2025", with a short month name?
<date> as DD Mon YYYY
Print the date <date> in the form two-digit day, three-letter month, four-digit year, separated by spaces
I want <date> written with a short month name, day first, year last
reformat <date> to day, short month, year
give me <date> like 31 Dec 2022
convert <date> into "DD Mon YYYY"
show <date> with the month as three letters between day and year
use date's format %d %b %Y for <date>

= mixed-date-compact
> date -d <date> +%Y%m%d
Print <date> without hyphens, as YYYYMMDD
format <date> as eight digits
how do I turn <date> into the compact form YYYYMMDD?
<date> as YYYYMMDD
Print the date <date> as year, month and day directly after each other with no separators
I want <date> as one number like 20240131
compact form of <date>, no dashes
reformat <date> to %Y%m%d
convert <date> into an eight-digit date stamp
show <date> without separators between year, month and day
please write <date> as YYYYMMDD

= mixed-date-epoch-day
> date -u -d @<bignum> +%F
Convert the Unix timestamp <bignum> to a date in UTC, as YYYY-MM-DD
which day in UTC is the epoch time <bignum>? ISO date only
how do I turn the epoch seconds <bignum> into a UTC calendar date, year-month-day?
<bignum> seconds since 1970 as a UTC date
Print the UTC date, in the form YYYY-MM-DD, that belongs to the Unix time <bignum>
I only want the UTC day for timestamp <bignum>, without the time
timestamp <bignum> -> date in UTC, YYYY-MM-DD
ISO date in UTC for Unix time <bignum>
use date -u to show the day of epoch <bignum>, no time of day
translate <bignum> seconds since the epoch into year-month-day, UTC
please tell the UTC date of the Unix timestamp <bignum>, ISO format

= mixed-date-epoch-full
> date -d @<bignum> '+%F %T'
Convert the Unix timestamp <bignum> to date and time as YYYY-MM-DD HH:MM:SS
when was the epoch time <bignum>? ISO date and clock time
how do I turn the epoch seconds <bignum> into a date with the time, like 2024-01-31 12:00:00?
<bignum> seconds since 1970 as YYYY-MM-DD HH:MM:SS
Print the local date and time, in the form YYYY-MM-DD HH:MM:SS, of the Unix time <bignum>
I want the timestamp <bignum> shown as ISO date plus time of day
timestamp <bignum> -> date and time, format %F %T
ISO date followed by hours, minutes and seconds for Unix time <bignum>
use date to format epoch <bignum> as year-month-day and time
translate <bignum> seconds since the epoch into YYYY-MM-DD HH:MM:SS
please tell date and time, in digits, of the Unix timestamp <bignum>

= mixed-date-time-to-epoch
> date -d '<date> <clock>' +%s
Convert <date> <clock> to a Unix timestamp
epoch seconds of <date> at <clock>
how do I get the seconds since 1970 for <date>, <clock> o'clock?
<date> <clock> as Unix time
Print the number of seconds since the epoch for the date <date> and the time <clock>
I need the Unix timestamp of <clock> on <date>
timestamp for <clock> on the day <date>
turn <date> <clock> into epoch time
what's the epoch value of <date> <clock>?
use date +%s on <date> <clock>
please give the seconds since epoch at <clock> on <date>

= mixed-date-christmas
> echo $(( ($(date -d 'Dec 25' +%s) - $(date -d today +%s)) / 86400 ))
How many days are left until Christmas, December 25 of this year?
days until Dec 25
compute the number of days from now to December 25
how do I count the days to Christmas Day, the 25th of December this year?
Print how many days remain from today until 25 December of the current year
I want to know the days left to December 25
countdown in days to Christmas, Dec 25
number of days between now and the 25th of December
today until December 25, in days
please calculate the days remaining till Christmas on Dec 25
how long until December 25, in whole days?

= mixed-date-last-month-name
> date -d "$(date +%Y-%m-15) -1 month" +%B
Print the name of last month
what was the previous month called? full name
full month name of the month before this one
how do I get the previous month's name reliably?
Print the full name of the month that came before the current month
I want last month as a word
last month's name
which month was it a month ago? by name
show the name of the preceding month
please tell me the previous month, written out
give the name of the month before the present one

= mixed-date-next-month-name
> date -d "$(date +%Y-%m-15) +1 month" +%B
Print the name of next month
what will the following month be called? full name
full month name of the month after this one
how do I get the coming month's name reliably?
Print the full name of the month that comes after the current month
I want next month as a word
next month's name
which month is it a month from now? by name
show the name of the month following this one
please tell me the upcoming month, written out
give the name of the month after the present one

= mixed-date-next-days
> for i in {1..<n>}; do date -d "+$i days" +%F; done
Print the dates of the next <n> days, starting tomorrow, as YYYY-MM-DD
list the coming <n> days as ISO dates, tomorrow first
how do I loop to print the dates of the <n> days following today?
next <n> days, one date a line, YYYY-MM-DD
With a loop print the dates from tomorrow on for <n> days, in the form year-month-day
I want the dates of the <n> days after today, ISO format
dates for the upcoming <n> days, from tomorrow
write out the following <n> calendar dates, not including today
for the next <n> days print each date in ISO form
please show <n> dates beginning with tomorrow
one line per day: the dates of tomorrow and so on, <n> in all

= mixed-date-past-days
> for i in {1..<n>}; do date -d "$i days ago" +%F; done
Print the dates of the last <n> days, starting with yesterday, as YYYY-MM-DD
list the past <n> days as ISO dates, yesterday first
how do I loop to print the dates of the <n> days before today, going backwards?
last <n> days without today, one date a line, YYYY-MM-DD
With a loop print the dates from yesterday backwards for <n> days, in the form year-month-day
I want the dates of the <n> days before today, newest first, ISO format
dates of the previous <n> days, from yesterday back
write out the preceding <n> calendar dates, not including today, most recent first
for each of the last <n> days print the date in ISO form, beginning with yesterday
please show <n> dates going back from yesterday
one line per day: yesterday's date, the day before and so on, <n> in all

= mixed-date-range-from
> for i in {1..<n>}; do date -d "<date> +$i days" +%F; done
Print the <n> dates that follow <date>, one per line, as YYYY-MM-DD
list the dates of the <n> days after <date>
how do I loop over the <n> days following <date> and print each date?
the next <n> dates after <date>, ISO format
With a loop print the dates of the <n> days that come after <date>, in the form year-month-day
I want the <n> calendar dates right after <date>, not <date> itself
dates for <n> days starting the day after <date>
write out <n> consecutive dates beginning one day after <date>
for the <n> days after <date> print each date in ISO form
please show <n> dates counted on from <date>, the first being the day after it
one date per line for the <n> days succeeding <date>

= mixed-bc-scale
> echo 'scale=<small>; <lineb> / <line>' | bc
Divide <lineb> by <line> with <small> decimal places
<lineb> / <line> to <small> decimals
compute <lineb> divided by <line>, <small> digits after the point, with bc
how do I calculate <lineb>/<line> to <small> decimal places?
Print the quotient of <lineb> and <line> with <small> digits after the decimal point
I want <lineb> divided by <line> with a precision of <small> decimals
bc with scale <small>: <lineb> / <line>
what is <lineb> over <line>, given to <small> decimal digits?
use bc and a scale of <small> to divide <lineb> by <line>
please work out <lineb> / <line> showing <small> decimals
quotient <lineb> by <line>, <small> decimal places

= mixed-bc-root
> echo 'scale=<small>; sqrt(<lineb>)' | bc
Compute the square root of <lineb> with <small> decimal places
square root of <lineb> to <small> decimals
how do I get the root of <lineb> to <small> digits after the point?
sqrt of <lineb>, <small> decimal digits
Print the square root of the number <lineb> with <small> digits after the decimal point
I want the square root of <lineb>, precise to <small> decimals
bc with scale <small>: square root of <lineb>
what is the square root of <lineb>, given to <small> decimal places?
use bc and a scale of <small> for the square root of <lineb>
please work out the square root of <lineb> showing <small> decimals

= mixed-expr-add
> expr <lineb> + <line>
Add <lineb> and <line> using expr
use expr to compute <lineb> + <line>
how do I add <line> to <lineb> with expr?
expr: <lineb> plus <line>
Print the sum of <lineb> and <line> by means of the expr command
I want expr to give me <lineb> plus <line>
sum <lineb> and <line> with the program expr
what does expr say for <lineb> + <line>?
with expr calculate the sum of <lineb> and <line>
please run expr on <lineb> plus <line>

= mixed-expr-times
> expr <lineb> \* <line>
Multiply <lineb> by <line> using expr
use expr to compute <lineb> times <line>
how do I multiply <lineb> and <line> with expr?
expr: <lineb> times <line>
Print the product of <lineb> and <line> by means of the expr command
I want expr to give me <lineb> multiplied by <line>
product of <lineb> and <line> with the program expr
what does expr say for <lineb> x <line>?
with expr calculate the product of <lineb> and <line>
please run expr to multiply <lineb> with <line>

= mixed-expr-minus
> expr <lineb> - <line>
Subtract <line> from <lineb> using expr
use expr to compute <lineb> - <line>
how do I take <line> away from <lineb> with expr?
expr: <lineb> minus <line>
Print the difference of <lineb> and <line> by means of the expr command
I want expr to give me <lineb> minus <line>
<lineb> less <line> with the program expr
what does expr say for <lineb> - <line>?
with expr calculate <lineb> minus <line>
please run expr to subtract <line> from <lineb>

= mixed-expr-mod quiet
> expr <lineb> % <small>
Compute the remainder of <lineb> divided by <small> using expr
use expr to get <lineb> modulo <small>
how do I find <lineb> mod <small> with expr?
expr: <lineb> modulo <small>
Print the remainder of the division of <lineb> by <small> by means of the expr command
I want expr to give me what is left when dividing <lineb> by <small>
remainder of <lineb> over <small> with the program expr
what does expr say for <lineb> % <small>?
with expr calculate <lineb> mod <small>
please run expr for the remainder of <lineb> by <small>

= mixed-expr-length
> expr length '<text>'
Print the length of the string <text> using expr
use expr to count the characters of <text>
how do I get the length of <text> with expr?
expr: length of <text>
Print how many characters the text <text> has by means of the expr command
I want expr to tell me how long the string <text> is
string length of <text> with the program expr
number of characters in <text>, via expr
with expr determine the length of <text>
please run expr length on <text>

= mixed-sum-times
> echo $(( (<line> + <lineb>) * <small> ))
Compute the sum of <line> and <lineb> multiplied by <small>
add <line> and <lineb>, then multiply by <small>
how do I calculate <line> plus <lineb>, the sum times <small>, with shell arithmetic?
sum of <line> and <lineb>, times <small>
Print the result of adding <lineb> to <line> and multiplying that sum by <small>
I want <line> plus <lineb> first and the sum multiplied by <small>
<small> times the sum of <line> and <lineb>
in bash arithmetic: add <line> and <lineb> and multiply the total by <small>
what is <small> times as much as <line> and <lineb> together?
take <line> plus <lineb> and multiply the whole by <small>

= mixed-power-of
> echo $((<lineb> ** <small>))
Compute <lineb> to the power of <small> with bash arithmetic
raise <lineb> to the power <small> in the shell
how do I calculate <lineb> ** <small> in bash?
power with base <lineb> and exponent <small>, using shell arithmetic
Print <lineb> raised to <small> with bash's own arithmetic
I want bash to compute <lineb> power <small>
bash arithmetic: <lineb> exponent <small>
use double parentheses to print <lineb> to the power <small>
arithmetic expansion for <lineb> to the power of <small>
what's <lineb> ** <small>? let the shell compute it

= mixed-two-power
> echo $((2 ** <lineb>))
Compute 2 to the power of <lineb>
2 raised to <lineb>
how do I calculate the power 2 ** <lineb> in bash?
what is two to the power <lineb>?
Print the value of 2 to the power <lineb>
I want two multiplied by itself, exponent <lineb>
2^<lineb> with shell arithmetic
power of two with exponent <lineb>
how many values fit in <lineb> bits? print 2 to the <lineb>
please compute two to the power of <lineb>

= mixed-sum-odd
> seq 1 2 <lineb> | paste -sd+ | bc
Add up all odd numbers from 1 to <lineb>
sum of the odd numbers up to <lineb>
how do I compute the sum of the odd integers from 1 through <lineb>?
odd numbers 1 to <lineb>, total
Print the sum of every odd number between 1 and <lineb>
I want the total of 1, 3, 5 and so on up to <lineb>
sum 1+3+5 and on, not beyond <lineb>
total of all odd integers not greater than <lineb>
use seq and bc to sum the odd numbers to <lineb>
please add the odd numbers from one to <lineb>

= mixed-sum-even
> seq 2 2 <lineb> | paste -sd+ | bc
Add up all even numbers from 2 to <lineb>
sum of the even numbers up to <lineb>
how do I compute the sum of the even integers from 2 through <lineb>?
even numbers 2 to <lineb>, total
Print the sum of every even number between 1 and <lineb>
I want the total of 2, 4, 6 and so on up to <lineb>
sum 2+4+6 and on, not beyond <lineb>
total of all even positive integers not greater than <lineb>
use seq and bc to sum the even numbers to <lineb>
please add the even numbers from two to <lineb>

= mixed-sum-range
> seq <line> <lineb> | paste -sd+ | bc
Add up all whole numbers from <line> to <lineb>
sum of the integers <line> through <lineb>
how do I compute the sum of the numbers between <line> and <lineb>, both included?
numbers <line> to <lineb>, total
Print the sum of every integer from <line> up to <lineb>
I want the total of the range <line> to <lineb>
sum the sequence starting at <line> and ending at <lineb>
total of all integers between <line> and <lineb> inclusive
use seq, paste and bc to sum <line> to <lineb>
please add the numbers from <line> to <lineb> together

= mixed-factorial
> seq <line> | paste -sd'*' | bc
Compute the factorial of <line>
product of all numbers from 1 to <line>
how do I calculate <line> factorial on the command line?
factorial: 1 times 2 times 3 and so on to <line>
Print the product of the integers 1 through <line>
I want to multiply 1, 2, 3 and so on up to <line>
factorial of the number <line> with seq and bc
multiply all the whole numbers from 1 to <line> together
what is <line> factorial?
please work out the factorial of <line>

= mixed-sum-squares
> seq <lineb> | awk '{ s += $1 * $1 } END { print s }'
Compute the sum of the squares of the numbers 1 to <lineb>
sum of squares up to <lineb>
how do I add up the squares of all integers from 1 through <lineb>?
squares of 1 to <lineb>, total
Print the sum of the squared numbers from 1 to <lineb>
I want the total of 1, 4, 9 and so on, up to the square of <lineb>
square each number from 1 to <lineb> and add them all
total of the first <lineb> square numbers
use seq and awk to sum the squares of 1 to <lineb>
please add together the first <lineb> squares

= mixed-squares-loop
> for i in $(seq <lineb>); do echo $((i * i)); done
Print the squares of the numbers from 1 to <lineb>, one per line
list the first <lineb> square numbers
how do I loop from 1 to <lineb> and print each number squared?
squares of 1 to <lineb>, one a line
With a for loop print the square of every integer from 1 through <lineb>
I want 1, 4, 9 and so on to the square of <lineb>, each on its own line
for each number up to <lineb> output its square
print i times i for i from 1 to <lineb>
square numbers from 1 up to <lineb> squared
please show the squares of all integers up to <lineb>

= mixed-hex-upper
> printf '%X\n' <lineb>
Convert <lineb> to hexadecimal with capital letters
<lineb> in upper-case hex
how do I print <lineb> as a hexadecimal number in uppercase?
decimal <lineb> to hex, capital letters
Print the number <lineb> in hexadecimal notation using the digits A to F in upper case
I want the uppercase hex form of <lineb>
printf <lineb> as hex in capitals
hexadecimal of <lineb>, letters in upper case
turn the decimal number <lineb> into uppercase hex
please show <lineb> in base 16 with capital letters

= mixed-hex-prefixed
> printf '0x%x\n' <bignum>
Convert <bignum> to hexadecimal with a 0x prefix
<bignum> in hex with 0x in front
how do I print <bignum> as a hexadecimal number starting with 0x?
decimal <bignum> to hex, 0x prefix
Print the number <bignum> in hexadecimal notation preceded by 0x
I want the hex form of <bignum> with the leading 0x
printf <bignum> as 0x-prefixed lower-case hex
hexadecimal of <bignum> written like in C, with 0x
turn the decimal number <bignum> into hex and put 0x before it
please show <bignum> in base 16, prefixed by 0x

= mixed-hex-to-dec
> printf '%d\n' 0x<lineb>
Convert the hexadecimal number 0x<lineb> to decimal with printf
0x<lineb> in decimal, using printf
how do I print hex 0x<lineb> as a decimal number with printf?
printf: hex 0x<lineb> to decimal
Print the hexadecimal number 0x<lineb> in decimal notation by printf
I want printf to show what 0x<lineb> is in base 10
decimal value of 0x<lineb> by printf
turn the hex number 0x<lineb> into decimal with printf
use printf %d on 0x<lineb>
please convert 0x<lineb> from hex to decimal with the printf command

= mixed-hex-to-dec-shell
> echo $((0x<lineb>))
What is 0x<lineb> in decimal?
convert hex 0x<lineb> to decimal using shell arithmetic
0x<lineb> as a decimal number
how do I convert 0x<lineb> to base 10 in bash?
Print the decimal value of the hexadecimal number 0x<lineb>
I want 0x<lineb> as a normal decimal number
hex 0x<lineb> to decimal
evaluate 0x<lineb> with arithmetic expansion
which decimal number is 0x<lineb>?
please tell me the decimal equivalent of hexadecimal 0x<lineb>

= mixed-octal-bc
> echo 'obase=8; <lineb>' | bc
Convert <lineb> to octal with bc
use bc to print <lineb> in base 8
how do I get the octal form of <lineb> from bc?
bc: decimal <lineb> to octal
Print the number <lineb> in octal notation by means of bc
I want bc to write <lineb> in base eight
octal of <lineb> by bc
bc with obase 8 for <lineb>
turn decimal <lineb> into an octal number using bc
please let bc convert <lineb> to base 8

= mixed-hex-bin-bc
> echo 'obase=2; ibase=16; <lineb>' | bc
Convert the hexadecimal number <lineb> to binary with bc
hex <lineb> in binary, using bc
how do I print hex <lineb> as a binary number with bc?
bc: from base 16 to base 2, number <lineb>
Print the hexadecimal number <lineb> in binary notation by means of bc
I want the binary digits of hex <lineb>, computed by bc
turn <lineb>, which is hexadecimal, into binary
bc with ibase 16 and obase 2 for <lineb>
binary form of the hex number <lineb>
please convert <lineb> from hexadecimal to base two

= mixed-awk-divide
> awk 'BEGIN { printf "%.<small>f\n", <lineb> / <line> }'
Divide <lineb> by <line> and round to <small> decimal places with awk
<lineb> / <line> rounded to <small> decimals, by awk
how do I let awk compute <lineb>/<line> rounded to <small> digits after the point?
awk: quotient of <lineb> and <line>, <small> decimals, rounded
Print the quotient of <lineb> and <line> rounded to <small> decimal places using awk
I want awk to divide <lineb> by <line> and show <small> decimals
with awk's printf print <lineb> over <line> to <small> decimal places
use awk for <lineb> divided by <line>, formatted with <small> digits after the decimal point
rounded result of <lineb> / <line> via awk, <small> places
please calculate <lineb> by <line> in awk with <small> decimals

= mixed-pi
> echo 'scale=<lineb>; 4*a(1)' | bc -l
Print pi to <lineb> decimal places
compute pi with <lineb> digits after the point
how do I get <lineb> decimals of pi using bc?
pi, <lineb> decimals
Calculate the number pi with bc to <lineb> decimal places
I want the value of pi to <lineb> digits after the decimal point
bc -l for pi with scale <lineb>
<lineb> decimal digits of pi
show pi with a precision of <lineb> decimals
please work out pi to <lineb> places

= mixed-natural-log
> echo 'l(<lineb>)' | bc -l
Compute the natural logarithm of <lineb>
natural log of <lineb>
how do I get ln of <lineb> on the command line?
ln <lineb> with bc
Print the natural logarithm of the number <lineb> using bc's math library
I want the logarithm to base e of <lineb>
bc -l: natural log of <lineb>
what is ln of <lineb>?
logarithm of <lineb> to the base e
please calculate the natural logarithm of <lineb>

= mixed-bytes-si
> numfmt --to=si <bignum>
Print <bignum> bytes in human readable units of 1000
convert <bignum> to K, M or G with powers of 1000
how do I show <bignum> in SI units, 1000-based?
<bignum> in human readable SI form
Turn the number <bignum> into a short form with decimal SI suffixes such as k, M and G
I want <bignum> shortened with an SI suffix, 1 M being one million
numfmt to si for <bignum>
short form of <bignum> using decimal units, not 1024
express <bignum> with a metric suffix
please make <bignum> readable in powers of 1000

= mixed-bytes-mb
> echo 'scale=<small>; <bignum> / 1048576' | bc
Convert <bignum> bytes to mebibytes with <small> decimals
how many MiB are <bignum> bytes, to <small> decimal places?
<bignum> bytes in MiB, <small> decimals, using bc
how do I divide <bignum> by 1048576 with <small> digits after the point?
Print <bignum> bytes as mebibytes with <small> digits after the decimal point
I want <bignum> bytes expressed in MiB of 1048576 bytes with <small> decimals
bc with scale <small>: <bignum> / 1048576
bytes to mebibytes: <bignum>, showing <small> decimal places
calculate <bignum> divided by 1048576 to <small> decimals
please work out the MiB for <bignum> bytes, <small> decimals

= mixed-percent-of
> echo 'scale=2; <lineb> * <line> / 100' | bc
Compute <line> percent of <lineb> with two decimals
<line>% of <lineb>, two decimal places
how do I calculate <line> percent of <lineb> to two decimals using bc?
what is <line> percent of <lineb>? two decimals
Print how much <line> percent of <lineb> is, with two digits after the point
I want <line>% of the number <lineb> with 2 decimals
bc with scale 2: <line> percent of <lineb>
percentage: <line> % out of <lineb>, result to two decimals
take <line> percent from <lineb> and show the amount with 2 decimal places
please work out <line> percent of <lineb>, 2 decimals

= mixed-git-author-since parse
> git log --author='<user>' --since=<date>
Show the commits by <user> since <date>
what has <user> committed from <date> on?
git log of <user>'s commits after <date>
how do I list the commits made by <user> starting at <date>?
commits, author <user>, since <date>
Print the log of all commits authored by <user> that are not older than <date>
I want to see everything <user> has committed since <date>
history limited to author <user> and to the time after <date>
git log filtered by author <user> and since <date>
please show the full log entries of <user> from <date> until now

= mixed-git-oneline-days parse
> git log --oneline --since='<days> days ago'
Show the commits of the last <days>, one line each
what was committed in the past <days>? one line per commit
git log of the last <days> in short form
how do I list the commits from the last <days> in oneline format?
commits of the past <days>, one per line
Print the log of the last <days> with each commit on a single line
I want a brief history of the last <days>, hash and subject only
oneline log limited to the past <days>
git log --oneline for the last <days>
please list recent commits, no older than <days>, a line apiece

= mixed-git-yesterday parse
> git log --since=yesterday
Show the commits since yesterday
what was committed since yesterday?
git log from yesterday until now
how do I see the log of commits made since yesterday?
commits since yesterday, full log
Print the log entries of all commits not older than yesterday
I want to see the whole entries for what happened in the repository since yesterday
history beginning with yesterday
git log limited to the time since yesterday
please show me every commit from yesterday on

= mixed-git-author-last parse
> git log --oneline --author='<user>' -n <n>
Show the last <n> commits by <user>, one line each
latest <n> commits of <user> in oneline form
how do I list the most recent <n> commits made by <user>, one per line?
<user>'s last <n> commits, short
Print the <n> newest commits authored by <user>, each on a single line
I only want hash and subject of the latest <n> commits from <user>
git log oneline, author <user>, at most <n>
what were the last <n> things <user> committed? one line per commit
brief log of the <n> most recent commits of <user>
please list <n> commits by the author <user>, newest first, a line apiece

= mixed-git-relative parse
> git log --format='%h %ar %s'
Show the log with abbreviated hash, relative date and subject
git log as short hash, how long ago, and message subject
how do I print for every commit the short hash, the relative time and the subject?
log format: abbreviated hash, relative author date, subject
Print all commits, each as its short hash, its age like "2 days ago" and its subject line
I want one line per commit with short hash, age, and subject
history with hash, "x days ago" and subject, in that order
git log formatted to show short hash, relative date, title
list commits with abbreviated hash followed by how old they are and the subject
please show the log with relative dates between short hash and subject

= mixed-git-authors-unique parse
> git log --format=%an | sort -u
List the names of all authors of the repository without duplicates, sorted
who has committed here? each author's name once, alphabetically
names of every commit author, unique and sorted
how do I get a sorted list of the distinct author names from the log?
distinct authors in the git history, only names
Print each author name that occurs in the git log once, in alphabetical order
I want to see just the author names of this repository, no counts, no repeats
git log author names piped to sort -u
unique contributors by name, from a to z, without counts
please list the different authors of the commits, names only

= mixed-git-name-status parse
> git log --name-status
Show the log with the files each commit added, modified or deleted, marked by a letter
git log together with the changed files and their status
how do I see for each commit which files were changed and whether they were added, modified or deleted?
log with file names and status letters A, M, D
Print the commit history including the names and the status of the files changed by every commit
I want the log to show changed files with the kind of change
history listing file status per commit
git log with --name-status
for all commits display the touched files with A, M or D
please show the log and the status of the files in every commit

= mixed-git-count-since parse
> git rev-list --count --since=<date> HEAD
How many commits were made since <date>?
count the commits after <date>
number of commits on the current branch since <date>
how do I get only the number of commits from <date> on?
commit count since <date>
Print the number of commits reachable from HEAD that are not older than <date>
I want to know how many commits there are since <date>, only the number
git rev-list count limited to since <date>
tell me how often something was committed from <date> until now
please count what was committed since <date>

= mixed-git-diff-back-names parse
> git diff --name-only HEAD~<line>
List the files changed compared with <line> commits ago
names of the files that differ from the state <line> commits back
how do I see only which files changed since HEAD~<line>?
changed files against <line> commits before HEAD, names only
Print only the names of the files that differ between the working tree and the commit <line> before HEAD
I want the file names, no diff, of what changed versus <line> commits ago
git diff name-only with HEAD~<line>
which files differ from how they were <line> commits earlier? just names
file names of all changes relative to <line> commits ago
please list the paths that differ from HEAD~<line>

= mixed-git-diff-back-stat parse
> git diff --stat HEAD~<line>
Show a summary of how much each file changed compared with <line> commits ago
diffstat against the state <line> commits back
how do I see the number of changed lines per file since HEAD~<line>?
changed lines per file versus <line> commits before HEAD
Print the diffstat between the working tree and the commit <line> before HEAD
I want statistics per file, not the diff itself, of what changed versus <line> commits ago
git diff --stat with HEAD~<line>
insertions and deletions per file relative to <line> commits ago
summary of changes for every file from HEAD~<line> until now
please give the change statistics compared to <line> commits earlier

= mixed-git-diff-file-branch parse
> git diff <branch> -- <anyfile>
Show how <anyfile> differs from its version on the branch <branch>
compare <anyfile> in the working tree with the one on <branch>
how do I diff only <anyfile> against <branch>?
diff of <anyfile> versus branch <branch>
Print the differences between the working copy of <anyfile> and the version in <branch>
I want to see what is different in <anyfile> compared to <branch>
git diff for the single file <anyfile> against <branch>
what changed in <anyfile> relative to <branch>?
differences of <anyfile> with respect to the <branch> branch
please compare my <anyfile> with that of <branch>

= mixed-git-diff-file-commit parse
> git diff <commit> HEAD -- <anyfile>
Show what changed in <anyfile> between <commit> and HEAD
diff of <anyfile> from commit <commit> to HEAD
how do I compare <anyfile> at <commit> with <anyfile> at HEAD?
<anyfile>: changes from <commit> to HEAD
Print the differences of the file <anyfile> between the commits <commit> and HEAD
I want to see the changes to <anyfile> from <commit> up to the latest commit, HEAD
git diff <commit> and HEAD limited to <anyfile>
what happened to <anyfile> between <commit> and HEAD?
compare two commits, <commit> and HEAD, but only for <anyfile>
please show the diff of just <anyfile> between <commit> and HEAD

= mixed-git-status-staged-count parse
> git diff --staged --name-only | wc -l
How many files are staged?
count the files that are in the index for the next commit
number of staged files
how do I get just the number of files staged for commit?
staged file count
Print only how many files have staged changes
I want to know how many files will be in the next commit
count of files with changes added to the index
git diff of staged names piped to a line count
please count the staged files

= mixed-git-restore-ext parse
> git restore '*.<ext>'
Discard the uncommitted changes in all .<ext> files
undo my unstaged edits to every .<ext> file
how do I throw away local modifications in just the *.<ext> files?
restore all .<ext> files in the working tree
Restore every .<ext> file to its state in the index, dropping local changes
I want my changes to the .<ext> files gone, other files untouched
git restore for all *.<ext>
revert uncommitted changes only in .<ext> files
reset the working copies of all .<ext> files
please discard edits of .<ext> files that are not staged

= mixed-git-unstage-all parse
> git restore --staged .
Unstage everything in the current directory with git restore, keeping the changes
use git restore to take all files here out of the index
how do I unstage all files below this folder using restore?
git restore: unstage all
With git restore remove every change of the current directory from the index but keep the edits
I want to undo git add for all files here by means of restore --staged
restore the index for all files in this folder
git restore --staged on everything here
unstage the whole current directory, edits stay in the working tree, with restore
please run git restore so that nothing here is staged any more

= mixed-git-merged-remote parse
> git branch -r --merged <branch>
List the remote branches that are already merged into <branch>
which remote-tracking branches have been merged into <branch>?
remote branches merged in <branch>
how do I see the branches on the remote whose commits are all in <branch>?
remote-tracking branches contained in <branch>
Show all remote branches that have been fully merged into <branch>
I want to know which remote branches could go since <branch> has them
git branch -r merged into <branch>
list merged remote branches, relative to <branch>
please display the remote branches already merged to <branch>

= mixed-git-stash-both parse
> git stash push -u -m '<message>'
Stash all changes including untracked files with the message <message>
put modified and untracked files away in a stash called <message>
how do I stash with a message <message> and take new, untracked files along?
stash with untracked files, message <message>
Save the working tree, untracked files included, to a stash described as <message>
I want my changes plus new files stashed under the description <message>
git stash push -u with the message <message>
shelve everything, untracked too, and label it <message>
stash tracked and untracked changes named <message>
please stash my work with untracked files and note <message>

= mixed-git-stash-show-n parse
> git stash show -p stash@{<line>}
Show the full diff of the stash number <line>
what changes are in stash@{<line>}? as a patch
display the patch of stash entry <line>
how do I see the complete diff that stash@{<line>} holds?
stash@{<line>}: full diff
Print the changes stored in the stash entry stash@{<line>} as a patch
I want to look at the diff of stash <line> without applying it
git stash show -p for stash <line>
view line by line what is stashed in stash@{<line>}
please show the patch belonging to stash number <line>

= mixed-git-stash-pop-n parse
> git stash pop stash@{<line>}
Apply the stash number <line> and drop it
pop stash@{<line>}
how do I get the changes of stash@{<line>} back and remove it from the list?
pop stash entry <line>
Restore the changes of the stash entry stash@{<line>} and delete that entry
I want stash <line> reapplied and gone from the stash list
git stash pop for number <line>
bring back what is in stash@{<line>}, removing that stash
take stash <line> off the stack and apply it
please pop the stash with index <line>

= mixed-git-blame-user parse
> git blame <anyfile> | grep '<user>'
Show the lines of <anyfile> that were last changed by <user>
which lines in <anyfile> are by <user> according to git blame?
git blame of <anyfile>, only lines of <user>
how do I find what <user> wrote in <anyfile>?
lines of <anyfile> blamed on <user>
Print those lines of git's annotation of <anyfile> that mention <user>
I only want to see blame lines of <anyfile> for <user>
filter the blame of <anyfile> by the author <user>
blame output for <anyfile> restricted to <user>
please grep the blame of <anyfile> for <user>

= mixed-git-tags-head parse
> git tag --points-at HEAD
Which tags point at the current commit?
list the tags of HEAD
tags on the commit I have checked out
how do I see if the current commit is tagged, and with what?
tags pointing at HEAD
Print the names of all tags that point at the current commit
I want the tags that sit exactly on HEAD
git tag points-at HEAD
show every tag set on the latest commit of this branch, HEAD
please tell which tags belong to HEAD itself

= mixed-git-tag-notes parse
> git tag -n
List all tags with the first line of their messages
show the tags together with their annotation
how do I see every tag along with its message, one line?
tags with messages, one line each
Print each tag name and the first line of its message
I want the list of tags including what their messages say, first line only
git tag -n
names and annotations of all tags
list tags and beside each its message line
please show the tags with their descriptions

= mixed-git-age parse
> git log -1 --format=%cr
How long ago was the last commit?
age of the latest commit, like "3 hours ago"
relative date of the last commit
how do I print just the time since the most recent commit?
last commit: how long ago
Print only the relative commit date of the newest commit
I want to know when the last commit was made, as "... ago"
git log format for the relative date of the last commit only
show the newest commit's date relative to now and nothing else
please tell how old the latest commit is

= mixed-git-last-file parse
> git log -1 --format='%an %ar' -- <anyfile>
Who changed <anyfile> last, and how long ago?
author and relative date of the latest commit to <anyfile>
how do I print just the name and the age of the last commit that touched <anyfile>?
<anyfile>: last committer's author name and when, relative
Print the author's name and the relative date of the most recent commit for <anyfile>
I want to know who last committed <anyfile> and how many days ago
author name plus "x days ago" for the last change of <anyfile> in git
git log -1 on <anyfile> showing only author name and relative date
last person to modify <anyfile> in git, with how long it has been
please tell the author and age of the newest commit to <anyfile>

= mixed-git-oneline-grep-case parse
> git log --oneline -i --grep='<word>'
Find the commits whose message contains <word> in any case, one line each
search the commit messages for <word> case-insensitively, short output
how do I list commits mentioning <word> in the message, ignoring case, in oneline form?
commits with <word> in the message, any case, one per line
Print on one line each all commits having <word> in their message regardless of case
I want a brief list of commits whose messages say <word>, upper or lower case
git log oneline grep <word> ignoring case
which commit messages mention <word>? ignore case, one line per commit
short log of commits about <word>, not caring about capitals
please list hash and subject of commits with <word> in the message, case-insensitive

= mixed-git-range-dates parse
> git log --oneline --since=<date> --until=<date2>
List the commits between <date> and <date2>, one line each
oneline log from <date> to <date2>
how do I see the commits made from <date> until <date2>, one per line?
commits since <date> until <date2>, short form
Print one line for each commit not older than <date> and not newer than <date2>
I want a brief list of what was committed between <date> and <date2>
git log --oneline with since <date> and until <date2>
hash and subject of every commit from <date> through <date2>
which commits fall in the time from <date> to <date2>? one line per commit
please show the short history between the dates <date> and <date2>

= mixed-git-stat-last parse
> git log --stat -n <n>
Show the last <n> commits with statistics of the changed files
latest <n> commits and how many lines each file changed in them
how do I see the <n> most recent log entries including diffstat?
last <n> commits with --stat
Print the log of the <n> newest commits along with a summary of changed lines per file
I want the changed files and line counts of the last <n> commits
git log with stat limited to <n>
log entries plus per-file change summary for the most recent <n> commits
what files did the latest <n> commits touch, and by how many lines?
please show <n> commits, newest first, each with its file statistics

= mixed-ps-top-mem-fields
> ps -eo pid,user,%mem,comm --sort=-%mem | head -n $((<n>+1))
Show the <n> processes using the most memory with PID, user, memory percentage and command name, with header
top <n> memory consumers: pid, user, %mem, command
how do I list the <n> processes with the highest memory share, only the columns pid, user, memory and command?
<n> biggest memory users, columns pid user %mem comm
Print the header and the <n> processes that take most memory, each with PID, owner, percentage of memory and name
I want pid, user, memory percent and name of the <n> hungriest processes in RAM
ps sorted by memory descending, pid user %mem comm, first <n>
which <n> processes eat the most memory, and whose are they? show pid, user, percent, name
the <n> processes highest in memory use with their owner, pid and command name
please list pid, owner, memory percentage and command of the top <n> by memory

= mixed-ps-top-cpu-fields
> ps -eo pid,user,%cpu,comm --sort=-%cpu | head -n $((<n>+1))
Show the <n> processes using the most CPU with PID, user, CPU percentage and command name, with header
top <n> CPU consumers: pid, user, %cpu, command
how do I list the <n> processes with the highest processor share, only the columns pid, user, cpu and command?
<n> biggest CPU users, columns pid user %cpu comm
Print the header and the <n> processes that take most CPU, each with PID, owner, percentage of CPU and name
I want pid, user, CPU percent and name of the <n> busiest processes
ps sorted by cpu descending, pid user %cpu comm, first <n>
which <n> processes burn the most CPU, and whose are they? show pid, user, percent, name
the <n> processes highest in CPU use with their owner, pid and command name
please list pid, owner, CPU percentage and command of the top <n> by CPU

= mixed-pgrep-names quiet
> pgrep -l <proc>
List the PIDs and names of the processes called <proc>
process IDs of <proc> together with the process name
how do I get pid and name of every process matching <proc>?
<proc>: pid and name
Print the process ID and the name of each running process whose name matches <proc>
I want the PIDs of <proc> with the names beside them
pgrep -l <proc>
which processes named <proc> run? pid and name
find <proc> processes, show their id plus name
please list ids with names for all <proc> processes

= mixed-kill-user-name parse
> pkill -u <user> <proc>
Kill the <proc> processes of the user <user>
end every <proc> that belongs to <user>
how do I kill all processes named <proc> but only those run by <user>?
terminate <user>'s <proc> processes
Send the termination signal to all processes called <proc> that are owned by <user>
I want <proc> stopped for the user <user> only, others keep theirs
pkill <proc> of user <user>
stop each <proc> started by <user>
kill by name <proc>, limited to <user>
please terminate the <proc> of <user>

= mixed-kill-exact parse
> pkill -x <proc>
Kill the processes whose name is exactly <proc>
end all processes named precisely <proc>, not those with longer names
how do I kill <proc> by exact name match?
kill exactly <proc>
Terminate every process with a name that equals <proc> exactly
I want to stop <proc> but nothing whose name merely contains it
pkill with exact match for <proc>
terminate processes called <proc>, full name match only
kill by exact process name: <proc>
please stop all processes with the exact name <proc>

= mixed-df-avail
> df -h --output=avail <dir> | tail -n 1
How much space is free on the disk that holds <dir>? only the amount, human readable
print just the available space for <dir>, human readable
how do I get only the free space of the filesystem of <dir>, without header, in readable units?
free space for <dir>, one value like 12G
Print the available disk space on the file system containing <dir> in human readable form, nothing else
I only want the number for how much can still be stored in <dir>, in K, M or G
df -h, only the avail value for <dir>
available space where <dir> lies, human readable, header removed
room left on the disk of <dir>, just the value with its unit
please tell the free disk space for <dir>, readable, without the header line

= mixed-mem-used
> free -m | awk '/^Mem/ { print $3 }'
Print the amount of used memory in megabytes, only the number
used RAM in MB as a bare number
how do I get just the used memory in MiB?
how many megabytes of memory are used? number only
Print only the number of mebibytes of memory in use
I only want the used memory figure in MB, not the whole table
free -m, just the used value
RAM in use, in MB, nothing else
take the used column of the memory line in megabytes
please show how many MB of RAM are used, only the value

= mixed-mem-avail
> free -m | awk '/^Mem/ { print $7 }'
Print the amount of available memory in megabytes, only the number
available RAM in MB as a bare number
how do I get just the available memory in MiB?
how many megabytes of memory are available to programs? number only
Print only the number of mebibytes of memory that is available
I only want the available memory figure in MB, not the whole table
free -m, just the available value
RAM still available, in MB, nothing else
take the available column of the memory line in megabytes
please show how many MB of RAM are available, only the value

= mixed-mem-percent
> free -m | awk '/^Mem/ { printf "%.1f%%\n", $3 / $2 * 100 }'
Print the percentage of memory in use with one decimal
how much of the RAM is used, in percent? one decimal
used memory as a percentage, to one decimal place
how do I calculate the percent of memory used, with one digit after the point?
memory usage in percent, one decimal
Compute used memory divided by total memory as a percentage with one decimal
I want the RAM usage as a percent value like 42.3%
free with awk: used share of memory in percent, one decimal
what percentage of memory is taken? one decimal place
please show the memory usage percentage with one decimal

= mixed-type-kind
> type -t <cmd>
Tell whether <cmd> is an alias, a builtin, a function or a file, in one word
what kind of command is <cmd>? just one word such as builtin or file
how do I print only the type of the command <cmd>?
kind of command: <cmd>, single word
Print a single word that says what sort of command <cmd> is for the shell
I want to know if <cmd> is a builtin, keyword, function, alias or file, one word
type -t <cmd>
one-word classification of <cmd> by bash
is <cmd> a shell builtin or a file? answer in a word
please show just the type word for <cmd>

= mixed-which-two
> which <cmd> <cmd2>
Show the paths of <cmd> and <cmd2>
where are the programs <cmd> and <cmd2>?
paths of both <cmd> and <cmd2>
how do I find the locations of the two executables <cmd> and <cmd2>?
which <cmd> and <cmd2>
Print the full path of each of the commands <cmd> and <cmd2>
I want to know where <cmd> as well as <cmd2> lies in PATH
location of <cmd> and of <cmd2>
which files are run for <cmd> and <cmd2>?
please print the paths of the executables <cmd>, <cmd2>

= mixed-timeout-bash parse
> timeout <secs> bash <runme>
Run <runme> with bash and stop it after <secs> seconds
let bash run <runme>, but at most <secs> seconds
how do I execute <runme> with bash with a time limit of <secs> seconds?
bash <runme>, timeout <secs> seconds
Start the script <runme> under bash and end it if it takes longer than <secs> seconds
I want bash to run <runme> no longer than <secs> seconds
timeout of <secs> seconds for bash running <runme>
limit the bash script <runme> to <secs> seconds
give bash <runme> a maximum of <secs> seconds to finish
please run the script <runme> via bash and kill it when <secs> seconds are over

= mixed-timeout-minutes parse
> timeout <small>m bash <runme>
Run <runme> with bash and stop it after <small> minutes
let bash run <runme>, but at most <small> minutes
how do I execute <runme> with bash with a time limit of <small> minutes?
bash <runme>, timeout <small> minutes
Start the script <runme> under bash and end it if it takes longer than <small> minutes
I want bash to run <runme> no longer than <small> minutes
timeout of <small> minutes for bash running <runme>
limit the bash script <runme> to <small> minutes
give bash <runme> a maximum of <small> minutes to finish
please run the script <runme> via bash and kill it when <small> minutes are over

= mixed-timeout-kill parse
> timeout -s KILL <secs> bash <runme>
Run <runme> with bash and kill it with SIGKILL after <secs> seconds
bash <runme> with a limit of <secs> seconds, then signal KILL
how do I limit <runme>, run by bash, to <secs> seconds and send KILL when the time is up?
timeout <secs> seconds with SIGKILL for bash <runme>
Start the script <runme> under bash and after <secs> seconds end it by force with the KILL signal
I want <runme> run by bash and killed hard, signal 9, after <secs> seconds
timeout -s KILL, <secs> seconds, bash <runme>
forcibly kill bash <runme> once <secs> seconds have passed, with KILL
let bash run <runme> for <secs> seconds and then send it SIGKILL
please run <runme> with bash under a <secs> second limit that uses SIGKILL

= mixed-nohup-bash parse
> nohup bash <runme> > <new> 2>&1 &
Run <runme> with bash in the background, immune to hangups, with output and errors in <new>
start bash <runme> so that it survives logout, logging everything to <new>
how do I keep <runme> running with bash after I log out and write stdout and stderr to <new>?
nohup bash <runme>, background, log to <new>
Start the script <runme> with bash in the background so that it continues after logout, both outputs going to <new>
I want <runme> run by bash to go on when the terminal closes, log in <new>, errors too
background bash <runme> with nohup, all output to <new>
detach bash <runme> from the terminal with nohup, in the background, and log all to <new>
let bash execute <runme> in the background even after hangup, saving output plus errors in <new>
please nohup the bash script <runme> in the background with <new> as its log for everything

= mixed-bash-background-log parse
> bash <runme> > <new> 2>&1 &
Run <runme> with bash in the background and write output and errors to <new>
start bash <runme> in the background, logging everything to <new>
how do I put <runme>, run by bash, in the background with stdout and stderr in <new>?
bash <runme> & with all output in <new>
Start the script <runme> under bash as a background job whose output and error messages go to <new>
I want bash to run <runme> while I go on working, with both outputs in the log <new>
background job: bash <runme>, output plus errors to <new>
run the bash script <runme> behind the scenes and log stdout and stderr in <new>
let bash execute <runme> in the background, <new> collecting all of its output
please run <runme> with bash as a background job and redirect everything to <new>

= mixed-bash-repeat parse
> for i in {1..<n>}; do bash <runme>; done
Run <runme> with bash <n> times in a row
execute bash <runme> <n> times
how do I repeat bash <runme> <n> times in a loop?
bash <runme>, <n> repetitions
With a for loop run the script <runme> under bash <n> times
I want bash to run <runme> again and again, <n> times altogether
loop <n> times over bash <runme>
call the script <runme> through bash <n> times, one after another
repeat the command bash <runme> for a total of <n> runs
please run <runme> using bash <n> times

= mixed-bash-repeat-pause parse
> for i in $(seq <n>); do bash <runme>; sleep <secs>; done
Run <runme> with bash <n> times with a pause of <secs> seconds after each run
execute bash <runme> <n> times, sleeping <secs> seconds in between
how do I repeat bash <runme> <n> times and wait <secs> seconds after every run?
bash <runme>: <n> times, pause <secs> seconds
With a loop run the script <runme> under bash <n> times, waiting <secs> seconds each time
I want bash to run <runme> <n> times, every run followed by a <secs> second sleep
loop <n> times: bash <runme>, then sleep <secs>
call <runme> through bash <n> times with <secs> seconds of waiting between
repeat bash <runme> for <n> rounds and sleep <secs> seconds per round
please run <runme> using bash <n> times, <secs> seconds apart

= mixed-loop-bash-ext parse
> for f in *.<ext>; do bash <runme> "$f"; done
Run <runme> with bash on every .<ext> file here
execute bash <runme> once for each .<ext> file in this folder
how do I loop over all *.<ext> files and pass each to bash <runme>?
for each .<ext> file here: bash <runme> with the file as argument
With a for loop call the script <runme> by bash for every .<ext> file of the current directory, giving it the file name
I want bash <runme> to be run with each .<ext> file in turn
loop over the .<ext> files and run bash <runme> on each one
call <runme> through bash with every .<ext> file name as its argument
process all .<ext> files in this directory with bash <runme>, one at a time
please run <runme> using bash on the .<ext> files one after another

= mixed-loop-lines-named
> for f in *.<ext>; do echo "$f: $(wc -l < "$f")"; done
Print the name and the number of lines of each .<ext> file here in the form "name: count"
for every .<ext> file in this folder show its name, a colon and its line count
how do I loop over *.<ext> and print "file: lines" for each?
.<ext> files here: name, colon, line count
With a for loop print for each .<ext> file of the current directory its name followed by a colon and how many lines it has
I want lines such as "name: 12" for all .<ext> files here, 12 being the line count
loop over the .<ext> files printing name: number of lines
line counts of the .<ext> files here, written as name colon count, no total
each .<ext> file name with a colon and its count of lines
please list "file: number of lines" for all .<ext> files of this directory

= mixed-loop-heading
> for f in *.<ext>; do echo "== $f"; cat "$f"; done
Print every .<ext> file here, each preceded by a line "==" and its name
show the contents of all .<ext> files in this folder with a heading of == and the file name
how do I cat all *.<ext> files with a "== name" line before each one?
.<ext> files here: contents with "== name" headings
With a loop print for each .<ext> file a line with == and the name, then its whole contents
I want all the .<ext> files output one after another, a title line with == and the name above each
loop over the .<ext> files: heading "== file", then the text
contents of each .<ext> file under a heading line made of == and its name
dump all .<ext> files of this directory, every one introduced by == and its name
please cat the .<ext> files with a line starting with == and the file name on top of each

= mixed-xargs-prefix
> xargs -I{} echo '<value> {}' < <sorted>
Print each line of <sorted> with "<value> " in front using xargs
use xargs to echo <value> followed by each line of <sorted>
how do I run echo with <value> and the line for every line in <sorted>, by xargs?
<sorted>: xargs echo <value> before every line
With xargs print for each line of <sorted> the word <value>, a space and the line
I want xargs to put <value> and a space before every entry of <sorted>
xargs -I on <sorted>: echo <value> and the item
for every item in the list <sorted> let xargs echo <value> plus the item
prefix the entries of <sorted> by <value> and a blank with xargs
please have xargs echo <value> with each line in <sorted>

= mixed-xargs-mkdir change
> xargs -I{} mkdir -p <plaindir>/{} < <sorted>
Create a folder in <plaindir> for each line of <sorted>
make directories inside <plaindir> named after the lines in <sorted>
how do I mkdir one folder under <plaindir> for every name listed in <sorted>?
<sorted>: one folder per line, inside <plaindir>
For every line of the file <sorted> create a directory of that name in <plaindir>
I want a subfolder of <plaindir> for all names in the list <sorted>
xargs mkdir in <plaindir> with the lines of <sorted>
read folder names from <sorted> and create each below <plaindir>
use xargs to make a directory in <plaindir> per entry of <sorted>
please create folders under <plaindir> from the names in <sorted>

= mixed-temp-sort change
> t=$(mktemp) && sort <bare> > "$t" && cat "$t" > <bare> && rm "$t"
Sort <bare> in place by way of a temporary file made with mktemp, and delete it afterwards
use mktemp: sort <bare> to a temporary file, copy it back, remove the temporary file
how do I sort <bare> through a temp file from mktemp, write the result back and have the temp file removed?
<bare>: sort via mktemp file, back into <bare>, temp file removed
With a temporary file sort the lines of <bare>, put the result into <bare> again and delete the temporary file
I want <bare> sorted via a mktemp file which is removed in the end
create a temp file, sort <bare> into it, cat it over <bare>, then delete it
sort <bare> in place, using mktemp and cleaning up after
mktemp, sort <bare> there, overwrite <bare> with it, rm the temp file
please sort <bare> by means of a temporary file and clean that up

= mixed-tee-list-append change
> ls -l <mydir> | tee -a <bare>
Show a long listing of <mydir> and also append it to <bare>
list <mydir> in detail on the screen and add the same to the end of <bare>
how do I display ls -l of <mydir> while appending it to <bare>?
ls -l of <mydir>, screen plus appended to <bare>
Print the long listing of <mydir> and at the same time append it to the file <bare>
I want to see the detailed list of <mydir> and have it added to <bare>, not overwriting
tee -a the long listing of <mydir> to <bare>
long listing of <mydir> shown and appended at the end of <bare>
append ls -l of <mydir> to <bare> but let me see it as well
please show <mydir> in long format and add that output to <bare> too

= mixed-tee-count change
> grep '<word>' <file> | tee <new> | wc -l
Save the lines of <file> containing <word> to <new> and print how many there are
write matches of <word> in <file> to <new> and count them
how do I store the lines with <word> from <file> in <new> and see only their number?
<word> lines of <file> into <new>, count on the screen
Put all lines of <file> that have <word> in them into <new>, printing just the number of those lines
I want <new> to hold the lines with <word> out of <file> and the count shown
grep <word> in <file>, tee to <new>, count lines
copy lines matching <word> from <file> to <new> and tell me the count
extract lines containing <word> of <file> to <new> while counting them
please write the <word> lines of <file> to <new> and display how many were found

= mixed-tee-sort-head change
> sort <file> | tee <new> | head -n <n>
Sort <file>, save it all to <new> and show the first <n> lines
write the sorted lines of <file> to <new> and display only the top <n>
how do I store the sorted <file> in <new> and see the first <n> lines of it?
<file> sorted into <new>, first <n> lines on the screen
Put the lines of <file> in sorted order into <new>, printing just the first <n> of them
I want <new> to hold <file> sorted, and a look at its first <n> lines
sort <file>, tee to <new>, head <n>
save a sorted copy of <file> as <new> and show me its first <n> lines
sorted <file> goes to <new> completely, to the terminal only <n> lines from the top
please sort <file> to <new> while displaying the first <n> lines

= mixed-err-only parse
> bash <runme> 2> <new>
Run <runme> with bash and write only its error messages to <new>
bash <runme> with stderr in <new>, normal output on the screen
how do I save just the errors of bash <runme> in <new>?
bash <runme>, errors to <new>
Execute the script <runme> with bash and redirect its standard error to <new>, leaving standard output alone
I want the error output of <runme>, run by bash, in the file <new>
stderr of bash <runme> into <new>
run bash on <runme> and log only the errors in <new>
let bash run <runme>, error messages go to <new>, the rest is shown
please run <runme> using bash and redirect only stderr to <new>

= mixed-both-one parse
> bash <runme> > <new> 2>&1
Run <runme> with bash and write output and errors to <new>
bash <runme> with stdout and stderr both in <new>
how do I save everything that bash <runme> prints, errors included, in <new>?
bash <runme>, all output to <new>
Execute the script <runme> with bash and redirect standard output as well as standard error to <new>
I want normal output and error messages of <runme>, run by bash, in the one file <new>
stdout plus stderr of bash <runme> into <new>
run bash on <runme> in the foreground and log both output and errors in <new>
let bash run <runme>, both streams go to <new>, overwriting it
please run <runme> using bash with its output and errors redirected to <new>

= mixed-both-append parse
> bash <runme> >> <new> 2>&1
Run <runme> with bash and append output and errors to <new>
bash <runme> with stdout and stderr both added to the end of <new>
how do I append everything that bash <runme> prints, errors included, to <new>?
bash <runme>, all output appended to <new>
Execute the script <runme> with bash and append its standard output as well as its standard error to <new>
I want normal output and error messages of <runme>, run by bash, added to <new> without overwriting
append stdout plus stderr of bash <runme> to <new>
run bash on <runme> and add both output and errors to the log <new>
let bash run <runme>, both streams appended at the end of <new>
please run <runme> using bash with output and errors appended to <new>

= mixed-both-apart parse
> bash <runme> > <new> 2> <new2>
Run <runme> with bash and write its output to <new> and its errors to <new2>
bash <runme> with stdout in <new> and stderr in <new2>
how do I save the output of bash <runme> in <new> and the error messages separately in <new2>?
bash <runme>, output to <new>, errors to <new2>
Execute the script <runme> with bash, redirecting standard output to <new> and standard error to <new2>
I want normal output of <runme>, run by bash, in <new> but its errors in <new2>
split the streams of bash <runme>: <new> for output, <new2> for errors
run bash on <runme>, <new> getting stdout and <new2> getting stderr
let bash run <runme>, results go to <new>, error messages go to <new2>
please run <runme> using bash, output into <new> and errors into <new2>

= mixed-both-discard parse
> bash <runme> > /dev/null 2>&1
Run <runme> with bash and discard all output and errors
bash <runme> without showing anything, neither output nor errors
how do I run bash <runme> completely silently?
bash <runme>, throw away stdout and stderr
Execute the script <runme> with bash and send both standard output and standard error to /dev/null
I want bash to run <runme> and to see nothing of what it prints, errors included
silence bash <runme> entirely, in the foreground
run bash on <runme>, output plus errors to /dev/null
let bash run <runme> with both streams dropped
please run <runme> using bash and hide output as well as error messages

= mixed-err-discard parse
> bash <runme> 2> /dev/null
Run <runme> with bash and hide only its error messages
bash <runme> without stderr, normal output still shown
how do I run bash <runme> and throw away just the errors?
bash <runme>, discard stderr only
Execute the script <runme> with bash and send its standard error to /dev/null but keep its output
I want to see what <runme>, run by bash, prints but not its errors
suppress the errors of bash <runme>, not its output
run bash on <runme>, only the errors go to /dev/null
let bash run <runme> with its error messages dropped and the rest visible
please run <runme> using bash, ignoring the error output only

= mixed-exit-code parse
> bash <runme>; echo $?
Run <runme> with bash and print its exit code
bash <runme>, then show the exit status
how do I see what exit code bash <runme> returns?
exit status of bash <runme>
Execute the script <runme> with bash and print the number it exits with
I want to know the return code after bash runs <runme>
run bash on <runme> and echo the exit status afterwards
let bash run <runme>, then print its return value
bash <runme> followed by its exit code
please run <runme> using bash and tell the exit code

= mixed-ok-failed parse
> bash <runme> && echo ok || echo failed
Run <runme> with bash and print ok if it succeeds or failed if it does not
bash <runme>, then say ok or failed depending on the exit status
how do I print "ok" when bash <runme> works and "failed" when it doesn't?
bash <runme>: ok on success, failed otherwise
Execute the script <runme> with bash and print the word ok on success, else the word failed
I want either ok or failed to be printed after bash ran <runme>
run bash on <runme> and report ok or failed
let bash run <runme>, echo ok if the exit code is 0 and failed if not
bash <runme> and then print ok, or failed in case of an error
please run <runme> using bash, echoing ok or failed according to its result

= mixed-last-lines-both parse
> bash <runme> 2>&1 | tail -n <n>
Run <runme> with bash and show only the last <n> lines of its output and errors
last <n> lines of everything bash <runme> prints, stderr included
how do I see just the final <n> lines of output plus errors of bash <runme>?
bash <runme>, output and errors, last <n> lines
Execute the script <runme> with bash and print only the last <n> lines of standard output and standard error together
I only want to see the end, <n> lines, of what <runme> run by bash writes, errors too
tail <n> of bash <runme> with stderr merged
run bash on <runme> and keep the last <n> lines of both streams
let bash run <runme>, show the closing <n> lines of all it outputs including errors
please run <runme> using bash with errors merged in, last <n> lines only

= mixed-grep-code
> grep -q '<word>' <file>; echo $?
Print the exit code of a silent grep for <word> in <file>
check quietly for <word> in <file> and print grep's exit status
how do I see the exit code grep gives when looking for <word> in <file>, without the lines?
grep -q <word> in <file>, then exit code
Search <file> for <word> without showing matches and print 0 if it is found and 1 if it is not
I want only the return code of grep for <word> on <file>
exit status of grep for <word> in <file>, no lines shown
0 or 1: does grep find <word> in <file>?
silently grep <file> for <word>, then echo the exit status
please tell the return value of a quiet grep for <word> in <file>

= mixed-append-missing change
> grep -q '<text>' <bare> || echo '<text>' >> <bare>
Append the line <text> to <bare> unless it contains it already
add <text> to the end of <bare> only if it is not in there yet
how do I append <text> to <bare> only when it's missing?
<bare>: append <text> if absent
If the file <bare> does not contain <text>, add a line with it at the end
I want <text> to be in <bare>; add it as a last line when it isn't
ensure <bare> contains <text>, appending it if necessary
grep quietly for <text> in <bare> or else echo it onto the end
put <text> at the end of <bare> unless grep finds it there
please add the line <text> to <bare> if there is none with it so far

= mixed-sort-then-show change
> sort <file> > <new> && cat <new>
Sort <file> into <new> and, if that works, print <new>
write the sorted lines of <file> to <new> and then cat <new>
how do I save <file> sorted as <new> and show <new> afterwards on success?
<file> sorted to <new>, then cat <new>
Sort the file <file> to <new> and only when this succeeded display the contents of <new>
I want <file> sorted in <new>, and after that <new> printed with cat
sort <file> with output to <new> && show <new>
first sort <file> into <new>, then output that file
redirect the sorted <file> to <new> and, having succeeded, print it
please store the sorted version of <file> in <new> and cat it afterwards

= mixed-two-outputs change
> { date; ls -l; } > <new>
Write the date and a long listing of this folder to <new>
put the current date followed by ls -l into the one file <new>
how do I redirect the output of both date and ls -l to <new>, date first?
date and then ls -l, together in <new>
Group the commands date and ls -l and redirect their output to <new>
I want <new> to have the date on top and the detailed listing of the current directory below
save the date plus the long directory listing as <new>
one redirect to <new> for date and ls -l
create <new> with today's date and time and then the long list of files here
please store the output of date, then of ls -l, in <new>

= mixed-title-and-file change
> { echo '<text>'; cat <file>; } > <new>
Write <text> as a first line and then the contents of <file> to <new>
make <new> from a heading line <text> followed by <file>
how do I create <new> that starts with the line <text> and continues with <file>?
<new>: line <text>, then all of <file>
Create the file <new> with <text> on its first line and below that the whole of <file>
I want a copy of <file> named <new> with the extra line <text> on top
put <text> before the contents of <file> and save as <new>, <file> unchanged
combine an echo of <text> and a cat of <file> into <new>
save <text> plus the text of <file> after it in <new>
please write to <new> the line <text> and under it what is in <file>

= mixed-rand-range
> shuf -i <line>-<lineb> -n 1
Print a random number between <line> and <lineb>
random integer from <line> to <lineb>
how do I get one random whole number in the range <line> to <lineb>?
one random number, <line> to <lineb>
Print a single number picked at random from <line> through <lineb>
I want a random number not below <line> and not above <lineb>
pick any number between <line> and <lineb> at random
shuf one number from the range <line>-<lineb>
give me a random value from <line> up to <lineb>
please choose randomly a number from <line> to <lineb>

= mixed-rand-several
> shuf -i 1-<lineb> -n <small>
Print <small> different random numbers between 1 and <lineb>
<small> distinct random integers from 1 to <lineb>
how do I draw <small> random numbers out of 1 to <lineb> without repeats?
lottery: draw <small> different numbers out of 1 to <lineb>
Print <small> numbers picked at random, no number twice, from 1 through <lineb>
I want <small> random numbers not above <lineb>, all different
pick <small> unique numbers between 1 and <lineb> at random
shuf <small> numbers from 1-<lineb>
give me <small> random values from 1 up to <lineb>, none repeated
please draw <small> out of the numbers 1 to <lineb> randomly

= mixed-dice
> shuf -r -i 1-6 -n <n>
Roll a die <n> times
<n> random dice rolls, each 1 to 6
how do I simulate <n> throws of a six-sided die?
<n> throws of a die, one per line
Print <n> random numbers from 1 to 6 with repetition allowed
I want the results of rolling a dice <n> times
throw a die <n> times and print each result on a line
shuf with repeats: <n> numbers between 1 and 6
give me <n> random numbers 1-6, repeats possible
please simulate <n> rolls of a normal die

= mixed-seq-shuffled
> seq <lineb> | shuf
Print the numbers from 1 to <lineb> in random order using seq
pipe seq to shuf for the numbers 1 to <lineb>
how do I shuffle the output of seq <lineb>?
seq <lineb>, shuffled
Print the output of seq from 1 to <lineb> with its lines in random order
I want seq's numbers 1 through <lineb> mixed up
seq piped into shuf, up to <lineb>
generate 1 to <lineb> by seq and shuffle the lines
random permutation of 1 to <lineb> with seq and shuf
please shuffle a seq of <lineb> numbers

= mixed-rand-many
> for i in {1..<n>}; do echo $RANDOM; done
Print <n> random numbers using $RANDOM, one per line
loop <n> times and echo $RANDOM
how do I print $RANDOM <n> times?
<n> values of $RANDOM, a line each
With a for loop print the shell variable RANDOM <n> times
I want <n> random numbers from bash's own RANDOM variable
output <n> random integers by bash's RANDOM in a loop
generate <n> random numbers, each from the RANDOM variable
echo $RANDOM repeated <n> times
please show <n> numbers from $RANDOM

= mixed-passwords-many
> for i in {1..<n>}; do tr -dc 'A-Za-z0-9' < /dev/urandom | head -c <lineb>; echo; done
Generate <n> random passwords of <lineb> letters and digits, one per line
<n> passwords, each with <lineb> alphanumeric characters
how do I create <n> random passwords, <lineb> characters long, of letters and digits?
<n> random alphanumeric passwords, length <lineb>
In a loop print <n> passwords each made of <lineb> random letters and digits from /dev/urandom
I want <n> different passwords with <lineb> characters, only letters and numbers
make <n> random strings of letters and digits, each <lineb> long, a line apiece
list <n> random passwords of length <lineb> without special characters
print <n> passwords, alphanumeric, <lineb> characters each
please give me <n> passwords, <lineb> random letters or digits each

= mixed-pin
> tr -dc 0-9 < /dev/urandom | head -c <small>; echo
Generate a random PIN with <small> digits
random number string of <small> digits
how do I create a <small>-digit random code, only digits?
PIN, <small> digits, random
Print <small> random digits in a row from /dev/urandom
I want a random numeric code of <small> digits
make a PIN code that is <small> digits long
<small> random digits without anything else
numeric password of length <small>
please give me a random <small> digit PIN

= mixed-password-special
> tr -dc 'A-Za-z0-9!@#%&' < /dev/urandom | head -c <lineb>; echo
Generate a random password of <lineb> characters with letters, digits and the special characters !@#%&
password, length <lineb>, letters, digits and !@#%&
how do I create a <lineb> character password that may also contain ! @ # % and &?
random password: <lineb> characters from letters, numbers and !@#%&
Print a random password with <lineb> characters chosen from letters, digits and !@#%&
I want a strong password, <lineb> long, with !@#%& allowed besides letters and digits
make a password of <lineb> random characters including symbols from !@#%&
<lineb> random characters out of A-Z, a-z, 0-9 and !@#%&
strong random password with specials !@#%&, length <lineb>
please give me a password of <lineb> characters, upper, lower, digits and !@#%&

= mixed-lowercase-random
> tr -dc a-z < /dev/urandom | head -c <lineb>; echo
Generate a random string of <lineb> lowercase letters
<lineb> random letters, all lower case
how do I print <lineb> random characters from a to z?
random a-z string, length <lineb>
Print a string of <lineb> random small letters from /dev/urandom
I want <lineb> random lowercase letters without digits
make a random lower-case word of <lineb> letters
string of <lineb> letters a to z picked at random
random text of only lower-case letters, <lineb> characters long
please give me <lineb> small letters at random

= mixed-uuids parse
> for i in {1..<n>}; do uuidgen; done
Generate <n> UUIDs with uuidgen
print <n> random UUIDs by calling uuidgen in a loop
how do I create <n> UUIDs, one per line, with uuidgen?
<n> uuids via uuidgen
With a for loop run uuidgen <n> times
I want <n> new UUIDs from uuidgen
loop uuidgen <n> times
make <n> unique identifiers using uuidgen
list of <n> UUIDs made by uuidgen
please give me <n> UUIDs by uuidgen

= mixed-seq-file-names
> seq -f '<folder>%02g.txt' <n>
Print the names <folder>01.txt, <folder>02.txt and so on up to number <n>
list <n> numbered file names of the form <folder>01.txt, two digits, without creating files
how do I use seq to print <folder>NN.txt for 1 to <n> with two-digit numbers?
<n> names: <folder>01.txt, <folder>02.txt, ...
Print with seq a list of <n> names that consist of <folder>, a two-digit number and .txt
I only want the names <folder>01.txt to number <n> printed, one a line
seq -f for <folder>, two digits and .txt, up to <n>
generate <n> file names starting with <folder> and a zero-padded two-digit number, ending in .txt
sequence of <folder>01.txt and following, <n> lines
please print <n> zero-padded names like <folder>01.txt

= mixed-seq-save change
> seq <lineb> > <new>
Write the numbers from 1 to <lineb> to <new>, one per line
save 1 to <lineb> in the file <new>
how do I create a file <new> with the numbers 1 through <lineb>, each on its own line?
<new>: numbers 1 to <lineb>
Create the file <new> that contains the integers from 1 up to <lineb>, one a line
I want <new> filled with the sequence 1 to <lineb>
seq <lineb> into <new>
put a list of the numbers 1 to <lineb> into <new>
make <new> with <lineb> lines, numbered from 1
please write a count from 1 to <lineb> into <new>

= mixed-yes-save change
> yes '<text>' | head -n <n> > <new>
Create <new> with <n> lines that all say <text>
write <text> <n> times to <new>, one per line
how do I make a file <new> with the line <text> repeated <n> times?
<new>: <n> lines of <text>
Fill the file <new> with <n> lines, each being <text>
I want <new> to contain <text> on each of <n> lines
use yes and head to put <n> lines <text> into <new>
save <n> copies of the line <text> as <new>
repeat <text> on <n> lines and store that in <new>
please generate <new> consisting of <n> times the line <text>

= mixed-seq-columns
> seq <lineb> | xargs -n <small>
Print the numbers from 1 to <lineb>, <small> on each line
1 to <lineb> in rows of <small>
how do I list the numbers 1 through <lineb> with <small> numbers per line?
numbers 1 to <lineb>, <small> a line
Print the integers from 1 to <lineb> with <small> of them on every line, separated by spaces
I want to see 1 to <lineb> broken into rows of <small> numbers
seq <lineb> with xargs grouping by <small>
count to <lineb>, writing <small> numbers per row
arrange the sequence 1 to <lineb> in lines of <small>
please show 1 to <lineb> so that <small> numbers share a line

= mixed-random-file parse
> head -c <bignum> /dev/urandom > <new>
Create <new> with <bignum> random bytes
write <bignum> bytes of random data to <new>
how do I make a file <new> of <bignum> bytes filled with random data?
<new>: <bignum> random bytes
Create the file <new> with a size of <bignum> bytes, its contents taken from /dev/urandom
I want a test file <new> that has <bignum> bytes of random content
head -c <bignum> from /dev/urandom into <new>
fill <new> with random data, <bignum> bytes altogether
generate a random file named <new>, <bignum> bytes in size
please put <bignum> random bytes into <new>
`,
)
