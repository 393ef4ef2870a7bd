import { moreWordings } from '../grammar.ts'

/** Basic requests in full sentences and in notes with details. */
export const saidPlainlyMachine = moreWordings(`
= archive/tar-to
Pack <plaindir> into a gzip-compressed tar archive that is to be called <newtgz>.
Create the archive <newtgz>, compressed with gzip, out of <plaindir> and all that is in it.
So that it can be sent by mail, put the whole of <plaindir> into one compressed tarball, <newtgz>; the folder itself stays where it is.
The result should be a tar.gz file with the name <newtgz>, made from <plaindir>.
Before we go on, <plaindir> must be backed up as the compressed tar archive <newtgz>.
gzipped tarball <newtgz> of <plaindir>
<plaindir> packed up, target name <newtgz>
tar czf: source <plaindir>, archive <newtgz>

= archive/tar-plain
Put <plaindir> into the tar archive <newtar>, without compressing anything.
Make <newtar>, an ordinary tar archive and not a gzipped one, which holds <plaindir> with its whole contents.
The archive <newtar> is to be created from <plaindir>, with tar only and no compression at all.
Collect everything in <plaindir> in a single uncompressed tar file, to be called <newtar>.
Without gzip or the like, bundle <plaindir> as the plain tar file <newtar>.
<newtar> from <plaindir>, plain tar, no gzip
uncompressed tarball <newtar> of <plaindir>
tar only, don't compress: <plaindir> as <newtar>

= archive/tar-exclude
Pack <plaindir> into the compressed archive <newtgz>, but leave out all files that end in .<ext>.
Create the tar.gz archive <newtgz> of <plaindir> in such a way that no .<ext> file gets into it.
All of <plaindir> except its .<ext> files is to go into the gzipped tar archive <newtgz>.
Make <newtgz> from <plaindir>; files with the extension .<ext> must not be included.
Archive <plaindir> with tar and gzip under the name <newtgz>, omitting whatever ends in .<ext>.
<newtgz> of <plaindir> minus the .<ext> files
tar.gz of <plaindir>, everything but .<ext>, name <newtgz>
<plaindir> to <newtgz>, .<ext> left out

= archive/tar-ext
Put all files of the current directory that end in .<ext> into the compressed tar archive <newtgz>.
Create the tar.gz file <newtgz>, which should contain the .<ext> files from here and nothing else.
Only those files here whose names end in .<ext> belong into the gzipped archive <newtgz>.
Gather every .<ext> file of this folder in one compressed tarball with the name <newtgz>.
The .<ext> files here are to be archived with tar and gzip; call the archive <newtgz>.
tarball <newtgz> of just the .<ext> files here
.<ext> files only, packed as <newtgz>
tar czf <newtgz>, every .<ext> in this folder

= archive/tar-gz-files
Put the two files <bare> and <bare2> into one gzip-compressed tar archive with the name <newtgz>.
Create the compressed archive <newtgz>, which holds only <bare> and <bare2>.
Pack <bare> together with <bare2>; the tar.gz file should be called <newtgz>.
The files <bare> and <bare2> are to be kept in a single compressed tarball, <newtgz>.
Using tar with gzip, make <newtgz> out of the file <bare> and the file <bare2>.
<newtgz>: <bare> plus <bare2>, gzipped tar
two files in a tar.gz, <bare> and <bare2>, name <newtgz>
tarball of <bare> and <bare2>, compressed, as <newtgz>

= archive/untar
Unpack the archive <targz> in the current directory.
Extract everything that is inside <targz>, right here.
The files packed in <targz> are to be restored into the directory where I am now.
Get all files back out of the gzipped tar archive <targz>; do not merely list them.
Our backup <targz> has to be unpacked completely.
<targz>: unpack the lot here
all files out of <targz>, into this dir
undo the packing of <targz>

= archive/untar-to
Unpack <targz>, but not here: its files are to land in <mydir>.
Extract the contents of the archive <targz> so that they end up in <mydir>.
Into <mydir>, and nowhere else, unpack everything the archive <targz> holds.
The files contained in <targz> should be extracted to <mydir> instead of the current directory.
Restore our backup <targz> inside <mydir>.
<targz>, unpack, destination <mydir>
untar <targz> over in <mydir>
into <mydir>: all of <targz>

= archive/tar-list
Print the names of all files contained in the archive <targz>, without unpacking it.
Which files are inside the compressed archive <targz>? Nothing must be extracted.
Show what the tarball <targz> contains, one name per line, and leave it packed.
I want to know what is in <targz> before I unpack it, so only list its contents.
List every entry of the archive <targz>; do not write any of them to the disk.
<targz>: file names inside, no extraction
tgz table of contents: <targz>
names only from <targz>, keep it packed

= archive/tar-list-plain
Print the names of all files contained in the tar archive <tar>, without unpacking it.
Which files does <tar> contain? Only list them, nothing must be extracted.
Before anything is unpacked, show me what the archive <tar> holds.
The entries of the uncompressed archive <tar> are to be listed, one name per line.
List what was packed into <tar> but do not take anything out of it.
<tar>: names inside, no unpacking
table of contents of the tar file <tar>
just a listing of <tar>, nothing extracted

= archive/tar-verbose-list
List the contents of <targz> in long form, that is with permissions, owner, size and date of each file.
For each file in the archive <targz>, print its size and its date as well as its name, without extracting anything.
Show what <targz> contains, not only the names but all the details.
The listing of the archive <targz> should tell how large every file in it is and when it was changed.
Without unpacking <targz>, print a verbose table of its contents.
<targz>, long listing, sizes and dates too
contents of <targz> with owner, size and time
like ls -l, but for what is in <targz>

= archive/untar-one
Extract the file <bare>, and no other, from the archive <targz>.
From the backup <targz> I need only <bare> back; all the other files stay packed.
Take nothing but <bare> out of the compressed archive <targz>.
Restore a single file, <bare>, from <targz>.
Of all the files in <targz>, unpack just the one named <bare>.
<targz>: extract <bare> only
single file <bare> out of <targz>
<bare> from the tarball <targz>, leave the rest packed

= archive/tar-append
Add the file <bare> to the tar archive <tar>, which exists already.
The archive <tar> should additionally contain <bare>; what is in it must stay.
Append <bare> at the end of the existing archive <tar> without creating it anew.
Put one more file, <bare>, into the tar file <tar>.
<bare> was forgotten when <tar> was made, so add it to that archive now.
<tar>: append <bare>
one more file for the existing <tar>: <bare>
extend the archive <tar> by <bare>

= archive/tar-list-count
Print how many entries the archive <targz> contains.
Count the files packed in <targz>; only the number matters, not the names.
The number of entries in the compressed tar archive <targz> is wanted.
Tell me how many files were packed into <targz>, without unpacking it.
Before unpacking the archive <targz>, determine how many items are in it.
<targz>: number of entries
how many things inside <targz>
entry count for the tarball <targz>

= archive/gzip
Compress the file <anyfile> with gzip, so that <anyfile>.gz takes its place.
Replace <anyfile> by a gzipped version of itself.
The file <anyfile> is to be compressed by gzip; the uncompressed one need not remain.
Use gzip on <anyfile>.
To save space, turn <anyfile> into a gz file.
<anyfile>: gzip it
gz version instead of <anyfile>
<anyfile> to .gz, original goes away

= archive/gzip-keep
Compress <anyfile> with gzip, but do not delete the uncompressed file.
Create a gzipped version of the file <anyfile> next to it, so that both of them exist afterwards.
The file <anyfile> must stay as it is when gzip makes <anyfile>.gz from it.
Using gzip, make a compressed copy of <anyfile> while leaving the original in place.
Gzip <anyfile> without losing the file itself.
<anyfile>: gzip, original stays
gz next to <anyfile>, don't remove <anyfile>
keep <anyfile> and also have <anyfile>.gz

= archive/gunzip
Decompress the gzipped file <gz>; the compressed version need not remain.
Turn <gz> back into the uncompressed file it was made from.
The file <gz> is to be decompressed in place, so that the .gz is gone afterwards.
Undo the gzip compression of <gz>.
Replace the compressed file <gz> by its uncompressed version.
<gz>: decompress it
un-gzip <gz>
<gz> back to the plain file, .gz not kept

= archive/gunzip-keep
Decompress <gz>, but do not delete the compressed file.
Make the uncompressed file out of <gz> in such a way that both versions exist afterwards.
While <gz> itself must stay on the disk, decompress it.
Unpack the gzipped file <gz>, leaving the .gz where it is.
The compressed file <gz> is to be decompressed and also preserved.
<gz>: decompress, keep the .gz
un-gzip <gz>, compressed one stays too
plain version next to <gz>, nothing removed

= archive/zcat
Print the text contained in the gzipped file <gz>, without creating a decompressed file.
Show on the screen what is in <gz>, which is compressed with gzip; the file must stay compressed.
The contents of the compressed file <gz> are to be displayed in readable form.
Output the decompressed text of <gz> to the terminal and leave the file as it is.
I would like to read our compressed dump <gz> without unpacking it on disk.
<gz>: print the text inside
cat, but for the gzipped <gz>
contents of <gz> to the screen, stays compressed

= archive/zcat-head
Print the first <n> lines of the text in the gzipped file <gz>.
Show only the beginning of the compressed file <gz>, namely <n> lines, without decompressing it on disk.
From the top of <gz>, which is compressed with gzip, display <n> lines.
The file <gz> is compressed; output the opening <n> lines of what is in it.
What do the initial <n> lines of the compressed file <gz> say?
<gz>, gzipped: top <n> lines
head of <gz>, <n> lines, file stays compressed
first <n> lines inside the gz file <gz>

= archive/zcat-tail
Print the last <n> lines of the text in the gzipped file <gz>.
Show only the end of the compressed file <gz>, namely <n> lines, without decompressing it on disk.
The file <gz> is compressed; output the final <n> lines of what is in it.
From the bottom of <gz>, which is compressed with gzip, display <n> lines.
How does the compressed file <gz> end? Print <n> lines of it.
<gz>, gzipped: bottom <n> lines
tail of <gz>, <n> lines, file stays compressed
final <n> lines inside the gz file <gz>

= archive/zgrep
Print those lines of the gzipped file <gz> that contain <word>, without decompressing the file on disk.
Search the compressed file <gz> for lines in which <word> occurs.
Which lines of <gz>, a file compressed with gzip, mention <word>?
Although <gz> is compressed, I want to see every line of it with <word>.
The lines containing <word> are to be printed from the compressed file <gz>.
<word> lines inside the gzipped <gz>
grep <word> in <gz>, which is gzipped
<gz>, compressed: only lines with <word>

= archive/zip-to
Pack <plaindir> with everything in it into a zip archive called <newzip>.
Create the zip file <newzip> from <plaindir>, including its subfolders.
For a colleague who uses Windows, <plaindir> must be turned into the zip archive <newzip>.
The whole of <plaindir> is to be zipped; give the zip archive the name <newzip>.
Make a zip archive and not a tarball of <plaindir>, and name it <newzip>.
<newzip>: all of <plaindir>, zipped
<plaindir> as a zip, name <newzip>
zip -r, <plaindir>, result <newzip>

= archive/zip-files
Create the zip archive <newzip>, which contains the two files <bare> and <bare2>.
Put <bare> and also <bare2> into one zip file with the name <newzip>.
The files <bare> and <bare2> should be zipped together as <newzip>.
Make a zip archive of <bare> plus <bare2>; it is to be called <newzip>.
So that I can send them together, zip the file <bare> and the file <bare2> into <newzip>.
<newzip> with <bare> and <bare2> in it
zip of two files, <bare> and <bare2>, named <newzip>
<bare>, <bare2>: both in the zip <newzip>

= archive/zip-skip
Zip <plaindir> into <newzip>, but leave out every file that ends in .<ext>.
Create the zip archive <newzip> of <plaindir> in such a way that no .<ext> file gets into it.
All of <plaindir> except its .<ext> files is to go into the zip archive <newzip>.
The zip file <newzip> should contain <plaindir>; files with the extension .<ext> must not be included.
Make a zip archive called <newzip> from <plaindir>, omitting whatever ends in .<ext>.
<newzip> of <plaindir> minus the .<ext> files, zip
zip <plaindir>, everything but .<ext>, name <newzip>
<plaindir> to the zip <newzip>, .<ext> left out

= archive/unzip
Unpack the zip archive <zip> in the current directory.
Extract all files from <zip> here; do not merely list them.
The contents of the zip file <zip> are to be unpacked completely, right where I am.
Get everything out of the zip archive <zip>.
Our pictures are in <zip>, so unpack that archive here.
<zip>: unpack the lot here
all files out of the zip <zip>, into this dir
undo the zipping of <zip>

= archive/unzip-to
Unpack <zip>, but not here: its files are to land in <mydir>.
Extract the contents of the zip archive <zip> so that they end up in <mydir>.
Into <mydir>, and nowhere else, unpack everything the zip file <zip> holds.
The files contained in <zip> should be extracted to <mydir> instead of the current directory.
Use <mydir> as the destination when you unzip <zip>.
<zip>, unzip, destination <mydir>
unzip <zip> over in <mydir>
into <mydir>: all of the zip <zip>

= archive/unzip-list
Print the list of the files contained in the zip archive <zip>, without unpacking it.
Which files are inside the zip file <zip>? Nothing must be extracted.
I want to know what is in <zip> before I unzip it, so only list its contents.
Show the names and sizes of all entries of the zip archive <zip>, and leave it packed.
List every file in <zip>; do not write any of them to the disk.
<zip>: listing only, no extraction
table of contents of the zip <zip>
what's inside <zip>, keep it zipped

= archive/unzip-one
Extract the file <bare>, and no other, from the zip archive <zip>.
From <zip> I need only <bare> back; all the other files stay packed.
Take nothing but <bare> out of the zip file <zip>.
Of all the files in <zip>, unzip just the one named <bare>.
A single file, <bare>, is to be restored from the zip archive <zip>.
<zip>: unzip <bare> only
single file <bare> out of the zip <zip>
<bare> from <zip>, leave the rest zipped

= archive/zip-add
Add the file <bare> to the zip archive <zip>, which exists already.
The zip archive <zip> should additionally contain <bare>; what is in it must stay.
Put one more file, <bare>, into the existing zip file <zip>.
<bare> was forgotten when <zip> was made, so add it to that zip archive now.
Extend the existing archive <zip> by the file <bare>.
<zip>: add <bare>
one more file for the existing zip <zip>: <bare>
also put <bare> in <zip>, keep its other files

= daily/largest-tree
Print the size and path of the <n> largest files <where>, the very largest on top.
Determine which <n> files <where> take the most bytes, subfolders included; the small ones do not matter.
The disk is full, so show me the <n> biggest files <where>, each with its size.
Of all files <where>, at any depth, only the <n> with the greatest size are wanted.
List the <n> most bulky files <where> in descending order of size.
<n> biggest files <where>, not the smallest, size in front
top <n> by size, regular files only, all levels <where>
heaviest <n> files <where>

= daily/smallest-tree
Print the size and path of the <n> smallest files <where>, the very smallest on top.
Determine which <n> files <where> take the fewest bytes, subfolders included; the big ones do not matter.
Of all files <where>, at any depth, only the <n> with the least size are wanted.
List the <n> tiniest files <where> in ascending order of size.
Which <n> files <where> are the smallest ones, counted from the bottom of the size ranking?
<n> smallest files <where>, not the biggest, size in front
bottom <n> by size, regular files only, all levels <where>
least <n> files in bytes <where>

= daily/largest-tree-one
Print the path of the single largest file <where>, together with its size.
Which one file <where> takes more bytes than any other, subfolders included?
Of all files <where>, at any depth, show only the one with the greatest size.
Just one file is wanted, namely the biggest <where>.
Find out which file <where> is the largest of them all.
the one biggest file <where>, path and size
top 1 by size <where>, files only
heaviest single file <where>

= daily/all-by-time
List every file <where>, subfolders included, in the order of modification, the oldest first and the newest at the end.
Print all files <where> with the time of their last change, sorted from earliest to latest.
The files <where> are to be listed by date at all levels, so that the most recently changed one comes last.
Give the modification time and the path of each file <where> in chronological order.
Order all files <where>, however deep, by when they were modified, the older before the newer.
files <where>, mtime ascending, newest last, all levels
whole tree by date, oldest on top <where>
chronological list of every file <where>, with times

= daily/all-by-size
List every file <where>, subfolders included, in descending order of size.
Print all files <where> with their sizes in bytes, the biggest first and the smallest at the end.
The files <where> are to be listed by size at all levels, so that the smallest one comes last.
Give the size and the path of each file <where>, starting with the largest.
Order all files <where>, however deep, from the largest down to the smallest.
files <where>, size descending, smallest last, all levels
whole tree by size, biggest on top <where>
every file <where> ranked by bytes, big ones first

= daily/count-per-dir
For each directory <where>, print how many files lie directly in it.
Print a count of the files per directory <where>, not one total for all of them.
How are the files <where> spread over the folders? Give the number for every folder.
The number of files in each single folder <where> is wanted, next to the folder's path.
Count the files <where> separately for every directory that contains some.
files per folder <where>
file count for each dir <where>, no grand total
directory and its number of files <where>

= daily/count-by-ext
Print how many files <where> there are of each extension, the most common extension first.
Group the files <where> by what follows the last dot of the name, and count each group.
For every file extension that occurs <where>, give the number of files that have it.
The number of files per extension <where> is wanted, in descending order.
Which file types, judging by the extension, are the most frequent <where>? Show the counts.
files per extension <where>, most frequent on top
count for each file suffix <where>
ranking of the file suffixes <where>, with counts

= daily/mine
Print the files and directories <where> that belong to me.
Find everything <where> whose owner is the user I am logged in as.
Which files <where> are my own ones, and not those of somebody else?
Only what is owned by the current user should be listed <where>.
List all entries <where> of which I am the owner.
owner = me <where>
my own files <where>
entries belonging to my user <where>

= daily/not-mine
Print the files and directories <where> that do not belong to me.
Find everything <where> whose owner is anybody other than the user I am logged in as.
Which files <where> are those of somebody else, and not my own ones?
Only what is not owned by the current user should be listed <where>.
List all entries <where> of which I am not the owner.
owner other than me <where>
other people's files <where>, leaving out mine
entries not belonging to my user <where>

= daily/delete-old-ext
Delete those .<ext> files <where> that were last changed more than <days> ago.
Remove every .<ext> file <where> which has not been modified for over <days>; newer ones must remain.
The .<ext> files <where> that are older than <days> are to be erased, but not the recent ones.
Get rid of all .<ext> files <where> whose last modification lies further back than <days>.
So that the disk does not fill up, delete .<ext> files <where> after they have reached an age of more than <days>.
delete .<ext> <where>, age over <days>
old .<ext> files <where>, more than <days>, remove
erase .<ext> unchanged for more than <days> <where>

= daily/ext-to-dir
Copy all files of the current directory that end in .<ext> into <mydir>, leaving the originals here.
The .<ext> files from here should also be present in <mydir>.
Into <mydir>, copy every .<ext> file of this folder; do not move it.
Put a copy of each file here with the extension .<ext> in <mydir>.
Of the files in this directory, only those that end in .<ext> are to be copied to <mydir>.
.<ext> files here, copies into <mydir>
cp every .<ext>, destination <mydir>
duplicate the .<ext> files of this folder in <mydir>

= daily/mkdir-mv
Create a directory <newdir> and move all files ending in .<ext> from here into it.
All .<ext> files of this folder should be moved, not copied, into a newly made directory <newdir>.
First make a folder <newdir>; then put the .<ext> files into it, so that none is left here.
To tidy up, move every .<ext> file here to a directory <newdir> that you create for this.
A new folder <newdir> is needed, and the .<ext> files of the current directory have to go into it.
new dir <newdir>, .<ext> files moved there
mkdir plus mv: *.<ext> into a fresh folder <newdir>
.<ext> files out of here and into the new folder <newdir>

= daily/mkdir-cp
Create a directory <newdir> and copy all files ending in .<ext> from here into it.
All .<ext> files of this folder should be copied, not moved, into a newly made directory <newdir>.
First make a folder <newdir>; then put copies of the .<ext> files into it, leaving the originals here.
To be safe, copy every .<ext> file here to a directory <newdir> that you create for this.
A new folder <newdir> is needed, and duplicates of the .<ext> files of the current directory have to go into it.
new dir <newdir>, .<ext> files copied there
mkdir plus cp: *.<ext> into a fresh folder <newdir>
copies of the .<ext> files in the new folder <newdir>, originals stay

= daily/rename-ext
Rename all files here that end in .<ext> so that they end in .<ext2> instead.
Change the extension of every .<ext> file in the current directory into .<ext2>, keeping the rest of the name.
The ending .<ext> is to be replaced by .<ext2> in the names of all files here.
Give each file in this folder that has the extension .<ext> the extension .<ext2>; do not copy it.
From .<ext> to .<ext2>: rename the files of the current directory in this way.
rename .<ext> into .<ext2>, all files here
.<ext2> instead of .<ext> at the end of the names
extension change, .<ext> becomes .<ext2>

= daily/replace-in
Replace every occurrence of <word> in <file> by <newword>, in the file itself.
Edit <file> in place so that <newword> stands wherever <word> stood before.
In <file>, the text <word> has to give way to <newword> everywhere; save the change.
Change all <word> to <newword>, and not the other way round, directly in <file>.
After the edit, <file> should contain <newword> in each place where it now contains <word>.
<file>: <word> becomes <newword>, saved
<file>, in place, from <word> to <newword>
sed -i: <word> out, <newword> in, file <file>

= daily/count-word
Print how many times <word> occurs in <file>, counting each occurrence and not each line.
Count all occurrences of <word> in <file>, also several on the same line.
The number of times that <word> appears in <file> is wanted.
In <file>, how many occurrences of the text <word> are there altogether?
Tell me how frequently <word> is used in <file>, as one number.
<word> in <file>: number of occurrences, not of lines
total hits of <word>, <file>, each counted
how many <word> in all of <file>

= daily/names-only
Print the names of those files <where> that contain <word>, but not the lines themselves.
In which files <where>, searched at all levels, does <word> occur? File names are enough.
List each file <where> that has <word> somewhere in its text.
Search the files <where> for <word> and output nothing but the paths of those with a hit.
The paths of all files <where> in which the text <word> is found are wanted.
paths only, files <where> with <word> inside
which files <where> mention <word>, no lines
file list, content has <word> <where>

= daily/line-numbers
Print the number and the text of every line in <file> where <word> is found.
On which lines of <file> does <word> occur? Show the numbers with the lines.
Find <word> in <file> and give for each hit the number of the line.
The lines of <file> with <word> are to be printed together with their line numbers.
Show where in <file> the text <word> stands, that is, the line number and the line.
<word> hits, <file>, line numbers wanted too
<file>: hits for <word>, number first
grep <word>, <file>, with numbers

= daily/csv-no-header
Print <csv> without its header, that is, from the second line to the end.
Show only the data rows of the file <csv>; the line with the column names must not appear.
Leave out the first line of <csv> and print everything after it.
All rows of <csv> except the heading are to be shown.
The header row of our table <csv> should be skipped when it is printed.
<csv>, rows only, header dropped
<csv> from line 2 on
data of <csv>, no column names

= daily/csv-filter
Print only those rows of <csv> in which <col> is equal to <value>.
From the table <csv>, select the rows that have <value> in <col>, and no others.
Which rows of <csv> contain exactly <value> in <col>?
Show every row of the comma-separated file <csv> whose <col> equals <value>.
Rows of <csv> with anything other than <value> in <col> are to be left out.
<csv>: rows with <col> = <value>
only <value> in <col>, table <csv>
filter <csv>, <col> must be <value>

= daily/csv-keep-header
Print the header line of <csv>, followed by only those rows in which <col> is equal to <value>.
Select the rows of <csv> that have <value> in <col>, but do keep the first line with the column names.
Show every row of the table <csv> whose <col> equals <value>; the heading must not get lost.
The result should have the header of <csv> and, below it, just the rows with <value> in <col>.
Filter <csv> for rows with <value> in <col>, leaving the header row where it is.
<csv>: header plus rows with <col> = <value>
keep line 1 of <csv>, then only <value> in <col>
filter <csv>, <col> must be <value>, column names too

= daily/csv-count-value
Count the rows of <csv> in which <col> is equal to <value>.
Print how many rows of the table <csv> have <value> in <col>; the rows themselves are not needed.
In how many rows of <csv> does <col> contain exactly <value>?
The number of records of <csv> whose <col> equals <value> is wanted.
Give me just a number: rows of the file <csv> with <value> in <col>.
<csv>: number of rows with <col> = <value>
count, not list: <value> in <col>, table <csv>
rows where <col> is <value>, how many in <csv>

= daily/csv-max
Print the largest number that occurs in <col> of <csv>, not counting the header.
Skip the header line of <csv> and determine the maximum of <col>.
Which value is the highest one in <col> of the table <csv>? Only this value should be printed.
Of all numbers in <col> of <csv>, the greatest is wanted, not the smallest.
The maximum of <col> in the comma-separated file <csv> is to be shown.
max of <col>, <csv>, header ignored
<csv>: top value in <col>
greatest number, <col> of <csv>

= daily/csv-sort-num
Print the rows of <csv>, without the header, sorted by <col> from the largest number to the smallest.
Sort the data rows of the table <csv> by <col>, as numbers, with the highest at the top; leave the header out.
The rows of <csv> after the header are to be arranged in descending numeric order of <col>.
Order what follows the first line of <csv> by the number in <col>, beginning with the biggest.
Without its header line, <csv> should be shown with the rows of greatest <col> first.
<csv> rows, <col> descending as numbers, header dropped
sort <csv> by <col>, big to small, no header
high <col> first, data rows of <csv>

= daily/first-last
Print the first <small> lines of <file> and after them its last <small> lines.
Show both the beginning and the end of <file>, <small> lines each.
From <file> I need the top <small> lines and also the bottom <small> lines, but nothing in between.
Display the opening <small> lines as well as the closing <small> lines of <file>.
Both ends of <file> are wanted, with <small> lines at either of them.
<file>: <small> from the top, <small> from the bottom
head and tail of <file>, <small> lines each
<small> lines at either end of <file>

= daily/between
Print the lines of <file> from number <line> up to number <lineb>, both of them included.
Show only that part of <file> which begins with line <line> and ends with line <lineb>.
The lines <line> to <lineb> of <file> are to be displayed, and none before or after them.
Of <file> I want nothing but the lines numbered <line> through <lineb>.
Start at line <line> of <file>, stop after line <lineb>, and print what is there.
<file>, line <line> up to and including <lineb>
lines <line> - <lineb>, <file>, both included
section of <file>: <line> thru <lineb>

= daily/nth-last
Print only the line that is number <n> of <file> when counted from the end.
Of the last <n> lines of <file>, show just the first one.
Counting backwards from the bottom of <file>, which line is number <n>?
A single line of <file> is wanted, namely number <n> from the bottom and not from the top.
If the last line of <file> is number 1, the one before it 2 and so on, show only line number <n>.
<file>: line <n> from the bottom, that one only
<n> from the end, just that line, <file>
one line, position <n> counted backwards, <file>

= daily/append-file
Add the contents of <bare> at the end of <bare2>, keeping what <bare2> already contains.
Append the file <bare> to the file <bare2>; <bare2> must not be overwritten.
After this, <bare2> should consist of its old contents followed by those of <bare>.
The text of <bare> has to be attached to the end of <bare2>, not the other way round.
Extend <bare2> by everything that is in the file <bare>.
<bare> onto the end of <bare2>
<bare2> grows by the contents of <bare>
>> : from <bare>, to <bare2>, nothing overwritten

= daily/append-line
Add the line <text> at the end of <file>, after everything that is there already.
Append one line, <text>, to <file> without overwriting its contents.
The last line of <file> should in future be <text>; the lines before it stay as they are.
Put <text> below the present last line of <file>.
At the bottom of <file>, write a further line that says <text>.
<file>: <text> as a new last line
>> <file>, line <text>
one more line for the end of <file>: <text>

= daily/write-line
Create the file <new> so that it contains the single line <text>.
Write <text> into <new>; if the file exists, its old contents may be overwritten.
The file <new> should consist of nothing but the line <text>.
Store the text <text> in a file with the name <new>.
Make a file called <new> whose only line is <text>.
<new> := <text>, overwrite
one-line file <new> with <text>
<text> as the sole contents of <new>

= daily/dir-p
Create the directory <newpath>, including those of its parent directories that are missing.
Make the whole chain of folders <newpath>; it is no error if some of them exist already.
The directory path <newpath> has to exist afterwards, so create whatever is lacking of it.
All levels of <newpath> are to be created at once.
Create <newpath> as a folder, and the folders above it as well if need be.
mkdir <newpath>, parents too
<newpath>: make each missing level
nested folders <newpath>, no complaint if there

= daily/perms-of
Print the permissions of <anyfile>, both as letters and as an octal number.
Which permissions does <anyfile> have at the moment? Only show them, do not change them.
Show the mode of <anyfile> as letters, such as rw, and also in digits.
The access rights of the file <anyfile> are to be displayed.
Tell me who may read, write and execute <anyfile>, symbolically and numerically.
mode of <anyfile>, letters plus octal
<anyfile>: rights, e.g. -rw-r--r-- 644
access mode of <anyfile>, show only

= daily/owner-of
Print the name of the user who owns <anyfile>, and nothing else.
To which user does the file <anyfile> belong?
The owner of <anyfile> is wanted, but not its group.
Show only who the owner of the file <anyfile> is.
Find out by whom <anyfile> is owned; give the user name.
owner of <anyfile>, name only
<anyfile> belongs to which user
user that owns <anyfile>, no group

= daily/modified-of
Print the date and time of the last modification of <anyfile>.
When were the contents of the file <anyfile> changed for the last time?
Show the modification time of <anyfile>, not the time of the last access.
The moment when <anyfile> was last written to is to be displayed.
Tell me since when the file <anyfile> has been unchanged.
mtime of <anyfile>
<anyfile>: date of the latest change
last write to <anyfile>, when

= daily/type-of
Determine from its contents what kind of file <anyfile> is.
Print the type of the file <anyfile>, for example text, picture or archive.
What sort of data does <anyfile> hold, whatever its name may say?
The file type of <anyfile> is to be shown, going by the contents and not by the extension.
Tell me whether <anyfile> is a text, an image, a program or something else.
<anyfile>: kind of file
what is <anyfile> really, by content
file type of <anyfile>, plain description

= daily/exists
Check whether there is a file called <anyfile>, and answer with yes or no.
Say yes in case <anyfile> is there, otherwise say no.
Find out if <anyfile> is there; its contents do not matter.
Does the file <anyfile> exist or is it missing? Say yes or no.
I only need a yes or a no: is there such a thing as <anyfile>?
<anyfile>: there, yes or no
existence of <anyfile>, yes/no
<anyfile> present or absent

= daily/lines-ext-total
Print one single number, the lines of all .<ext> files in this directory taken together.
Add up the line counts of the .<ext> files here and show only the sum.
How many lines do all the .<ext> files in the current folder have together, not each one?
The grand total of lines over every .<ext> file here is wanted.
Count the lines of the .<ext> files here as if they were a single file.
all .<ext> here: lines in sum, one figure
total lines, *.<ext>, no per-file counts
sum of lines over the .<ext> files of this folder

= daily/grep-list-here
Print the names of those .<ext> files in this directory that contain <word>, without the matching lines.
Which of the .<ext> files here have <word> in their text? Only the file names, and no subfolders.
List each .<ext> file of the current folder in which <word> occurs.
Of all .<ext> files here, only those that mention <word> are to be named.
Search the .<ext> files directly in this folder for <word> and tell me which of them contain it.
*.<ext> here with <word> inside, names only
file names, .<ext>, text has <word>, this folder
.<ext> files of this dir that mention <word>, no lines

= daily/import-find
Print the names of the .<ext> files <where>, subfolders included, that contain <word>.
Which .<ext> files <where>, at any depth, have <word> in their text? Only the file names are needed.
Search for <word>, but look only into files <where> that end in .<ext>, and list those with a hit.
Of all files <where>, name just those with the extension .<ext> whose contents mention <word>.
The .<ext> files <where> in whose text <word> is found are to be listed by path.
.<ext> files <where> with <word> inside, paths, all levels
paths only, content <word>, extension .<ext> <where>
.<ext> files <where> mentioning <word>, other extensions ignored

= daily/random-password-n
Generate a random password that consists of exactly <lineb> letters and digits.
Print a password of <lineb> random characters, without any special signs.
For a new account, make up a password that is <lineb> characters long.
A random string of letters and digits with a length of <lineb> is needed as a password.
The password should have <lineb> characters, chosen by chance.
password, random, <lineb> chars, alphanumeric
<lineb>-character password
pw of length <lineb>, letters and digits only

= daily/days-until
Print how many days there are from today until <date>.
How many days remain from now to <date>?
Counting from today, in how many days will it be <date>?
The number of days that lie between today and the later date <date> is wanted.
Calculate how long it is until <date>, in days.
today to <date>: days left
days remaining, deadline <date>
countdown in days, up to <date>

= everyday/days-between
Print how many days lie between <date2> and the later date <date>.
From <date2> to <date>, how many days does it take?
Calculate the difference in days of the dates <date> and <date2>, the latter being the start.
The number of days that pass from <date2> up to <date> is wanted.
If something begins on <date2> and ends on <date>, how many days is that?
<date2> to <date>, difference in days
days from <date2> until <date>
<date> minus <date2> in days

= everyday/first-last
Print only the first line of <file> and its last line, and nothing in between.
Show how <file> begins and how it ends, one line each.
Two lines of <file> are wanted, the very first and the final one.
Of <file>, display the top line as well as the bottom line.
Leave out all lines of <file> except the first one and the last one.
<file>: line 1 and the final line
both end lines of <file>, one each
top line plus bottom line, <file>

= everyday/lines-each
Print the number of lines of every single file <where>, subfolders included.
For each file <where>, show how many lines it has, next to its name.
The line count is wanted file by file <where>, at any depth.
Count the lines of all files <where> separately, so that every file gets its own number.
How long, in lines, is each of the files <where>?
lines per file <where>, recursive
name and line count of every file <where>
line count of each file <where> at any depth, one by one

= everyday/lines-all
Print one single number, the lines of all files <where> taken together, subfolders included.
Add up the lines of every file <where> and show only the sum.
How many lines do all files <where> have together, not each one by itself?
The grand total of lines over every file <where>, at any depth, is wanted.
Count the lines of the files <where> as if they were all one long file.
all files <where>: lines in sum, one figure
total lines of the whole tree, one number <where>
sum of lines over everything <where>, no per-file counts

= everyday/move-old
Move all files <where> that were last modified more than <days> ago into <mydir>.
The files <where> which are older than <days> should be moved to <mydir>; newer ones must stay where they are.
To keep things tidy, put every file <where> that has not been changed for over <days> into <mydir>.
Whatever file <where> has not been touched for more than <days> is to be relocated, not copied, to <mydir>.
Into <mydir>, move those files <where> whose last change lies further back than <days>.
files <where> older than <days>: move into <mydir>
mv files <where> with an age above <days>, target <mydir>
<mydir> gets the files <where> unchanged for over <days>

= everyday/delete-containing
Delete every file <where> in whose text <word> occurs; files without it must remain.
Remove those files <where>, at any depth, that contain <word> anywhere in their contents.
The files <where> that mention <word> are to be erased completely, not just the lines with it.
Get rid of all files <where> which have <word> inside.
If a file <where> contains the text <word>, delete that whole file.
delete files <where> whose content has <word>
files <where> with <word> in the text, remove them
rm, by content <word>, whole files <where>

= everyday/copy-found
Copy every file <where> in whose text <word> occurs into <mydir>.
Put a copy of those files <where>, at any depth, that contain <word> into <mydir>, leaving the originals alone.
The files <where> that mention <word> are to be copied, not moved, to <mydir>.
Into <mydir>, copy all those files <where> which have <word> inside.
If a file <where> contains the text <word>, it should be copied to <mydir>.
files <where> with <word> inside, copies to <mydir>
cp by content: files <where> with <word>, destination <mydir>
<mydir> gets copies of the files <where> that contain <word>

= everyday/backup-date
Copy <bare> to a file of the same name with today's date added at the end.
Make a backup of the file <bare> whose name ends in the current date; <bare> itself stays as it is.
Before I edit <bare>, save a copy of it that carries today's date in its name.
A dated copy of <bare> should be made next to it.
The file <bare> is to be duplicated, the duplicate being called <bare> plus a dot and the present date.
<bare>, dated copy
backup of <bare>, suffix = date of today
cp <bare>, date of the day appended to the name

= everyday/mkdir-cd
Create the directory <new> and make it the current directory at once.
Make a folder called <new> and then change into it.
The directory <new> is to be created, and I want to be in it afterwards.
After creating the folder <new>, go into it.
I need a new directory with the name <new>, and the shell should switch to it.
new dir <new>, then cd there
mkdir <new>, enter it
<new>: make the folder and step in

= everyday/top-ips
Print the <n> values that occur most often in the first field of <log>, each with its count.
Which <n> clients appear most frequently at the start of the lines of <log>?
From the log <log>, determine the <n> addresses with the most requests, the busiest first.
Count how often each first field occurs in <log> and show only the <n> highest counts.
The <n> visitors that made the greatest number of requests according to <log> are wanted.
<log>: <n> busiest clients with counts
most frequent first fields of <log>, top <n>
<n> noisiest hosts, <log>, number of hits

= everyday/unique-first-col
Print each different value of the first field of <log> only once.
Which different clients appear in the first column of the log <log>? No duplicates, no counts.
Take the first word of every line of <log> and list the distinct ones, sorted.
The first column of <log> is to be shown without repetitions.
List all addresses at the start of the lines of <log>, every one of them a single time.
<log>: distinct values, first field
first column of <log>, duplicates removed
each different first word of <log>, once

= everyday/drop-col
Print <csv> with <col> left out and all other columns kept.
Show the table <csv> without <col>; everything else must remain.
Every column of the comma-separated file <csv> except <col> is to be printed.
Omit <col> from the rows of <csv> when you print them.
All of <csv> but not <col> should be displayed.
table <csv> without <col>, the others stay
<csv>: all columns other than <col>
cut <col> away, <csv>, keep the rest

= everyday/cols-range
Print each line of <log> from column <small> to the end of the line.
Leave out the columns of <log> that come before column <small> and print the rest.
The fields of every line of <log>, starting with number <small>, are to be shown.
From the log <log>, keep column <small> and all the columns after it.
What stands in <log> at column <small> and further to the right should be printed.
<log>, field <small> through the last one
columns <small> onwards, <log>, separated by blanks
<log>: drop everything left of column <small>

= everyday/batch-append
Append the line <text> to every .<ext> file in this directory.
Each .<ext> file here should end with the additional line <text>; what it contains already must be kept.
At the end of all .<ext> files of the current folder, add the line <text>.
Put <text> as a new last line into each file here that ends in .<ext>.
The line <text> is to be added at the bottom, not at the top, of all .<ext> files here.
*.<ext>: new last line <text>
<text> at the bottom of each .<ext> file here
>> for all .<ext> files of this folder, line <text>

= everyday/batch-header
Insert the line <text> at the very beginning of every .<ext> file in this directory, changing the files.
Each .<ext> file here should start with the additional line <text>, followed by its old contents.
At the top of all .<ext> files of the current folder, add the line <text>.
Put <text> as a new first line into each file here that ends in .<ext>.
The line <text> is to be added at the top, not at the bottom, of all .<ext> files here.
*.<ext>: new first line <text>
<text> at the top of each .<ext> file here
prepend the line <text>, every .<ext> of this folder

= everyday/batch-drop
Delete each line that contains <word> from all .<ext> files in this directory, in place.
In every .<ext> file here, the lines with <word> are to be removed and the others kept.
No .<ext> file of the current folder should contain a line with <word> any more, so delete such lines.
Remove the lines, not the files, in which <word> occurs from the .<ext> files here.
Edit the .<ext> files of this folder so that all lines mentioning <word> are gone.
*.<ext>: delete lines having <word>
lines with <word> out of each .<ext> file here
sed -i, .<ext> files, remove <word> lines

= system/kill
Send the default signal to the process whose process ID is <pid>, so that it ends in an orderly way.
End the process number <pid>, but let it clean up first; do not use force.
The process with the ID <pid> is to be asked to terminate.
Politely bring the process that runs under <pid> to its end.
Please let process <pid> stop by means of a normal termination signal, without SIGKILL.
<pid>: terminate, no force
plain kill, id <pid>, no -9

= system/kill9
Send the signal KILL to the process whose process ID is <pid>, as it does not react to anything else.
End the process number <pid> at once and by force, without letting it clean up.
The process with the ID <pid> ignores the normal signal, so kill it unconditionally.
By all means, make the process that runs under <pid> disappear immediately, with signal 9.
Process <pid> has to be terminated with SIGKILL and not with the default signal.
SIGKILL, process <pid>
<pid>: kill hard, no clean-up
kill with force, id <pid>, signal 9

= system/pkill
End all processes with the name <proc>, using the normal termination signal.
Every running <proc> should be terminated, whatever its process ID may be.
Ask all processes called <proc> to end, without using force.
I do not know the ID, so terminate <proc> by its name.
All instances of the program <proc> are to be stopped for good, not merely paused.
<proc>: terminate each instance by name
end <proc> by process name, no -9

= system/pkill9
End all processes with the name <proc> at once and by force.
The program <proc> ignores the normal signal, so send SIGKILL to every process of that name.
Every running <proc> must disappear immediately, without being able to clean up.
By the name <proc>, kill all matching processes with signal 9.
All instances of <proc> are to be killed unconditionally, not asked politely.
<proc>: SIGKILL for each instance
kill hard by name, <proc>

= system/ps-user
Print the processes that belong to the user <user>, and no others.
Which processes are running under the account <user> at present?
Only the processes whose owner is <user> are to be listed.
Of all running processes, show just those started by <user>.
For the user <user>, list everything that is currently running.
<user>: running processes, only that account
ps, restricted to owner <user>
process list without anybody but <user>

= system/ps-cpu-top
Print the <n> processes that use the most processor time, the most demanding one first.
The computer is slow, so show me the <n> processes with the highest CPU load.
Of all processes, only the <n> with the greatest share of the CPU are wanted, in descending order.
Sort the process list by CPU usage and keep no more than the top <n>.
Which <n> processes keep the processor, not the memory, the busiest?
top <n>, by cpu and not by memory
<n> heaviest cpu users among the processes
processes, highest cpu first, <n> of them

= system/ps-mem-top
Print the <n> processes that use the most memory, the most demanding one first.
The memory is nearly full, so show me the <n> processes that occupy the largest part of it.
Of all processes, only the <n> with the greatest share of the RAM are wanted, in descending order.
Sort the process list by memory usage and keep no more than the top <n>.
Which <n> processes fill up the memory, regardless of their CPU load?
top <n>, by memory and not by cpu
<n> heaviest ram users among the processes
processes, highest memory first, <n> of them

= system/ps-grep
Print the full lines of the process list that belong to <proc>, without the search command itself.
Show all details of the running processes in which <proc> occurs, such as user, CPU and memory.
From the list of all processes, select those of <proc>.
Which <proc> processes are running at the moment, and with which options were they started?
In the output of ps, find the entries for <proc> but not the grep.
<proc> entries of ps aux
ps, only <proc>, all columns
running <proc> with all the details

= system/pgrep
Print only the process IDs of <proc>, without any other details.
Under which process IDs is the program <proc> running?
The PIDs of all processes with the name <proc> are to be listed.
Find out the ID of every running <proc>, but do not end it.
Given the name <proc>, tell me the numbers of the processes.
<proc>: PIDs only
process ids by name, <proc>
number of the <proc> process, its pid

= system/lsof-port
Find out which process has port <port> open, without ending it.
Which program is it that occupies port <port>? Only show it.
Port <port> is said to be in use already, so tell me by whom.
The process that listens on port <port> or is connected through it should be displayed.
Show what is using the port number <port> on this machine.
port <port>: used by which process
owner process of port <port>, show only
who sits on port <port>

= system/kill-port
End the process that occupies TCP port <port>, whichever it is.
Port <port> must become free again, so kill whatever is listening on it.
The program that blocks port <port> is to be terminated, not merely shown.
Kill the process behind port <port> without my having to know its ID.
Make port <port> available by ending the process that uses it.
port <port>: kill its process
terminate what holds port <port>
kill by port, number <port>

= system/du-depth-sort
Print the sizes of the folders directly in <path>, in readable units, the largest on top.
How much space does each immediate subfolder of <path> take? Sort by size, biggest first.
For each directory directly below <path>, show its total size, in descending order.
The folders one level under <path> are to be listed with their sizes, from the largest to the smallest.
Going only one level down from <path>, rank the subdirectories by disk usage.
<path>: one level, folder sizes, big ones first
subfolder sizes of <path>, descending
du depth 1 on <path>, largest at the top

= system/du-top
Print the <n> largest files and directories anywhere under <path>, the biggest first.
Which <n> entries, be they files or folders, take up the most space below <path>?
Of everything in <path>, files as well as folders, only the <n> largest are wanted.
Find out what needs the most room in <path> and show the top <n>, with readable sizes.
Under <path>, rank all files and directories by size and list no more than <n>.
<n> biggest files or folders in <path>
<path>: top <n> space users, files and dirs
largest <n> things below <path>, sizes readable

= system/df-dir
Print how much space is still available on the disk on which <path> lies.
Show the free space of the file system that contains <path>, not the size of that directory.
Before I copy something to <path>, tell me how much room is left there.
The disk that holds <path>: how full is it, in readable units?
For the file system of <path> only, display the total, used and free space.
free space, disk of <path>
<path>: room left on its file system
df, only where <path> is, readable

= system/df
Print the total, used and free space of all mounted file systems, in readable units.
How full are the disks of this computer? Give sizes with units such as G and M.
For every mounted file system, show how much space is left on it.
The disk usage of the whole machine, not of a single folder, is to be displayed.
Show all disks along with the room that is still available on each.
all disks: used and free, readable
free space per file system
how full is every mounted disk

= system/free
Print how much memory is used and how much is free, in readable units.
Show the state of the main memory and of the swap space, with units such as G.
How much RAM does this computer have and how much of it is still available?
The memory usage, not the disk usage, is to be displayed in a readable form.
Display the total, used and free amount of RAM in units a person can read.
RAM: total, used, free, readable
memory state, units like Gi
ram and swap in use, human units

= system/free-m
Print how much memory is used and how much is free, in megabytes.
Show the state of the memory with all the figures in megabytes, not in bytes and not in gigabytes.
Using the megabyte as the unit, display the total, used and free RAM.
The memory usage of this machine is wanted in MB.
How many megabytes of RAM are in use and how many are free? Show the whole table.
RAM: total, used, free, in MB
memory state, unit megabyte
free, figures in megabytes

= system/date-ymd
Print today's date in the form year, month, day, with hyphens between them.
Show the date of today like this: YYYY-MM-DD, without the time.
The current date is wanted with the year first and the day last, joined by hyphens.
Today's date should be printed as four digits for the year, two for the month and two for the day.
In the international order, year before month before day, give the date of today.
today, year-month-day
date now, YYYY-MM-DD, no time
date with hyphens, year first

= system/date-dmy
Print today's date in the form day, month, year, with slashes between them.
Show the date of today like this: DD/MM/YYYY, without the time.
The current date is wanted with the day first and the year last, joined by slashes.
Today's date in the European order, the day before the month, should be printed with slashes.
Give the date of today as two digits for the day, two for the month and four for the year, separated by slashes.
today, day/month/year
date now, DD/MM/YYYY, no time
date with slashes, day first, year last

= system/date-mdy
Print today's date in the form month, day, year, with slashes between them.
The current date is wanted with the month first, then the day and then the year, joined by slashes.
Today's date in the American order, the month before the day, should be printed with slashes.
Give the date of today as two digits for the month, two for the day and four for the year, separated by slashes.
Show the date of today the way it is written in the USA, MM/DD/YYYY, no time.
today, month/day/year
date now, MM/DD/YYYY, no time
date with slashes, month first, year last

= system/date-hm
Print the current time as hours and minutes, without the seconds and without the date.
What time is it? Only the hour and the minute should be shown, with a colon between them.
The time of day is wanted in the form HH:MM.
Show the present time without seconds, on the 24-hour clock.
Give me hours and minutes of the current time and leave out the date.
time, HH:MM, no seconds
now: hour and minute only
clock time w/o seconds, w/o date

= system/date-time
Print the current time with hours, minutes and seconds, but without the date.
What time is it, to the second? Leave out the date.
The time of day is wanted in the form HH:MM:SS.
Show the present time, seconds included, with colons in between.
Only the time, not the date, should be printed, as hours, minutes and seconds.
time, HH:MM:SS, no date
now: hour, minute and second only
clock time with seconds, w/o date

= system/date-yesterday
Print the date of the day before today.
Which date was it yesterday? Write it as year, month, day.
Yesterday's date, and not today's, should be shown.
The date of the previous day is wanted in the form YYYY-MM-DD.
Go back one day from today and print that date.
yesterday, YYYY-MM-DD
date of the day before
today minus one day

= system/date-tomorrow
Print the date of the day after today.
Which date will it be tomorrow? Write it as year, month, day.
Tomorrow's date, and not today's, should be shown.
The date of the next day is wanted in the form YYYY-MM-DD.
Go forward one day from today and print that date.
tomorrow, YYYY-MM-DD
date of the coming day
today plus one day

= system/date-ago
Print the date that lies <days> before today.
Which date was it exactly <days> ago? Write it as year, month, day.
Counting backwards from today, what is the date after <days>?
The date in the past that is <days> away from today is wanted.
Subtract <days> from the present date and print the result.
<days> taken off today, as YYYY-MM-DD
date <days> back, not ahead
<days> in the past: which date

= system/date-in
Print the date that lies <days> after today.
Which date will it be in <days>? Write it as year, month, day.
Counting forwards from today, what is the date after <days>?
The date in the future that is <days> away from today is wanted.
Add <days> to the present date and print the result.
<days> added to today, as YYYY-MM-DD
date <days> ahead, not back
<days> in the future: which date

= system/date-add-to
Print the date that comes <n> days after <date>.
Add <n> days to <date> and show which date results.
Which date is <n> days later than <date>?
Starting from <date>, count <n> days forward, not backward, and give that date.
The date that follows <date> at a distance of <n> days is wanted.
<date> plus <n> days, resulting date
<n> days on from <date>
date, <n> days past <date>

= system/date-sub-from
Print the date that comes <n> days before <date>.
Subtract <n> days from <date> and show which date results.
Which date is <n> days earlier than <date>?
Starting from <date>, count <n> days backward, not forward, and give that date.
The date that precedes <date> at a distance of <n> days is wanted.
<date> minus <n> days, resulting date
<n> days back from <date>
date, <n> days prior to <date>

= system/date-of
Print the day of the week on which <date> falls.
On which weekday does <date> fall? Give the name of the day.
For the date <date>, tell me whether it is a Monday, a Tuesday or another day.
The weekday that belongs to <date> should be shown, not the date itself.
Find out the name of the day of the week for <date>.
<date>: name of the weekday
weekday for <date>
day of the week, <date>

= system/date-epoch
Print the number of seconds that have passed since 1 January 1970.
Show the present moment as a Unix timestamp.
The current time is wanted in seconds since the epoch, and not in a readable form.
Give the Unix time of right now as one number.
How many seconds have gone by since the start of the Unix epoch?
now as unix seconds
current timestamp, seconds since 1970
epoch seconds of this moment

= system/date-utc
Print the current date and time in UTC instead of the local time zone.
What time is it now in universal time?
The present time should be shown in UTC, whatever the time zone of this computer is.
Give the date and time not as local time but as Greenwich time.
Show the clock converted to UTC.
now, UTC, not local time
date and time, zone UTC
universal time at present

= system/seq
Print the numbers from 1 up to and including <lineb>, each on a line of its own.
Count upwards from 1 to <lineb>, one number per line.
All whole numbers beginning with 1 and ending with <lineb> are to be printed.
Show the integers 1 to <lineb> in ascending order.
A list of the numbers 1 through <lineb> is needed, one below the other.
1..<lineb>, one per line
integers up to <lineb>, from 1, ascending
count up, 1 to <lineb>

= system/seq-range
Print the numbers from <line> up to and including <lineb>, each on a line of its own.
Count upwards, but start with <line> and stop at <lineb>.
All whole numbers beginning with <line> and ending with <lineb> are to be printed.
Show the integers <line> to <lineb> in ascending order.
The list of numbers should begin at <line>, not at 1, and end at <lineb>.
<line>..<lineb>, one per line
integers, first <line>, last <lineb>
count up, <line> to <lineb>

= system/seq-step
Print a series of numbers, beginning with <line>, not going beyond <lineb>, at a distance of <small>.
Count from <line> to <lineb>, each time adding <small>.
The numbers <line>, <line> plus <small> and so on up to <lineb> are to be printed.
Beginning at <line>, go up in increments of <small> as long as <lineb> is not exceeded.
Show the series that starts with <line>, ends at <lineb> at the latest, and grows by <small>.
<line> to <lineb>, step <small>
seq: start <line>, increment <small>, end <lineb>
from <line> up to <lineb>, adding <small> each time

= system/seq-reverse
Print the numbers from <lineb> down to 1, each on a line of its own.
Count backwards: start with <lineb> and finish with 1.
All whole numbers from <lineb> to 1 are to be printed in descending order.
Show the integers between 1 and <lineb>, the largest first and 1 at the end.
A countdown that begins at <lineb> and ends at 1 is needed.
<lineb>..1, descending
countdown, <lineb> to 1, one per line
numbers 1 to <lineb>, but backwards

= system/seq-comma
Print the numbers from 1 up to <lineb> on one line, with commas between them.
The numbers 1 to <lineb> should be joined by commas instead of standing below each other.
Show the integers 1 through <lineb> as a comma-separated list.
Count from 1 to <lineb> and put a comma after each number but the last.
On a single line, with a comma as the separator, output all numbers from 1 to <lineb>.
1,2,3 and so on up to <lineb>
comma list of 1 to <lineb>
numbers to <lineb>, comma-joined, from 1

= system/random-range
Print one random whole number that is not less than 1 and not greater than <lineb>.
Draw a number between 1 and <lineb> by chance.
Choose at random one of the numbers from 1 up to and including <lineb>.
A single random integer in the range from 1 to <lineb> is needed.
Let chance decide on a number; the smallest possible is 1, the largest <lineb>.
random integer, 1..<lineb>, just one
one number by chance, max <lineb>, min 1
dice throw, but with numbers 1 to <lineb>

= system/calc-sub
Subtract <line> from <lineb> and print the difference.
What remains of <lineb> when <line> is taken away from it?
Calculate the difference of <lineb> and <line>, the former being the larger.
By how much does <lineb> exceed <line>?
The number <line> is to be subtracted from the number <lineb>.
difference, <lineb> less <line>
take <line> off <lineb>
<lineb> reduced by <line>

= system/calc-div
Divide <lineb> by <line> and print the quotient with two decimals.
How often does <line> go into <lineb>, to two places after the point?
Calculate the quotient of <lineb> and <line>, not rounded to a whole number but with two decimal places.
The number <lineb> is to be divided by the number <line>, with two digits after the decimal point.
Give the result of <lineb> over <line> to two decimals.
quotient <lineb> / <line>, 2 decimals
<lineb> over <line>, two decimal places
division, <lineb> by <line>, not as integer

= system/systemctl-start
Start the service <service>, which is not running at the moment.
The service <service> has been stopped, so start it now.
Let systemd start <service> right now, without making it start at boot.
The service <service> should be running from now on; start it.
Bring the service <service> up; it is down.
<service>: start it now
service start, <service>
systemd, start unit <service>, now only

= system/systemctl-stop
Stop the service <service>, which is running at the moment.
The service <service> is to be stopped now and not started again.
Let systemd end <service> right now, without keeping it from starting at boot.
As long as I work on it, the service <service> should not be running; stop it.
<service>: stop it now
service stop, <service>
systemd, stop unit <service>, now only

= system/systemctl-restart
Restart the service <service>, that is, stop it and start it again.
The configuration of <service> has been changed, so the service must be restarted.
Let systemd stop <service> and start it anew.
The running service <service> should be ended and then launched afresh.
Give the service <service> a full restart, not merely a reload.
<service>: restart
service restart, <service>
systemd, stop and start <service> again

= system/systemctl-enable
From now on, the service <service> should be started automatically whenever the computer boots.
Enable the service <service>, so that it comes up by itself after each reboot.
Set <service> to be started at boot, without starting it at the moment.
The service <service> is not started at boot so far; change that.
At every start of the system, <service> is to be launched automatically.
<service>: autostart on
enable <service> for boot, not start
systemd, boot start of <service>: on

= system/service-disable
Disable the service <service>, so that it does not come up by itself after a reboot.
Take <service> out of the automatic start at boot, without stopping it at the moment.
The service <service> is started at each boot so far; that is to end.
disable <service> for boot, do not stop it

= system/systemctl-status
Show whether the service <service> is running, together with its latest log lines.
In what state is the service <service> at present? Do not change it.
Display the status of <service> as systemd reports it.
Tell me how the service <service> is doing, whether active, inactive or failed.
The state of the service <service> is to be shown in detail.
<service>: status
service state, <service>, details
systemd, how is <service>

= system/journal-n
Print the last <n> log entries of the service <service>, and no older ones.
From the journal, show the <n> most recent messages of the service <service>.
What has the service <service> logged lately? Give me <n> lines.
Of the log of <service>, only the final <n> entries are of interest.
The newest <n> messages that come from the service <service> are to be displayed.
<service> log, last <n> entries
journal of <service>, newest <n>
<n> latest log lines, unit <service>

= system/journal-unit-follow
Keep showing new log entries of the service <service> as they come in.
Follow the log of the service <service> live until I stop it.
Display the journal of <service> and wait for further messages instead of ending.
The messages of the service <service> are to be watched continuously.
While I test it, let the log of the service <service> run along on the screen.
<service> log, live
journal of <service>, keep following
tail -f, but for the journal of unit <service>

= system/history-n
Print the last <n> commands that I entered in this shell.
Show only the end of the command history, namely <n> entries.
Which were the <n> most recent commands? List them with their numbers.
Of my command history, only the final <n> lines are wanted.
The <n> commands that I typed last are to be listed.
history, last <n> entries only
newest <n> commands
my <n> latest command lines

= system/history-grep
Print those commands of my history that contain <word>.
Search everything I have typed in the past for <word>.
Which of my earlier commands had <word> in them?
From the command history, only the entries with <word> are wanted.
I remember a command with <word>; find it in the history.
history, entries with <word> only
<word> among my former commands
past command lines containing <word>

= system/export
Set the environment variable <newvar> to <value>, so that programs started from here see it too.
Give the variable <newvar> the value <value> and export it.
The environment variable <newvar> should have the value <value> from now on in this shell.
Define <newvar> as <value> for this shell and for all programs it starts.
Programs started from here must find <value> in the environment variable <newvar>.
<newvar>: set to <value> and exported
env var <newvar>, value <value>
export, name <newvar>, content <value>

= system/unset
Remove the variable <newvar> from the environment of this shell.
The variable <newvar> should no longer exist, not even with an empty value.
Delete the environment variable <newvar>, do not just empty it.
From now on, <newvar> is not to be defined any more; unset it.
Undo the definition of the shell variable <newvar>.
<newvar>: no longer defined
drop the variable <newvar>
env var <newvar> away

= system/env-grep
Print those environment variables in whose name or value <var> occurs.
From the list of all environment variables, show only the lines with <var>.
Which environment variables contain <var>, with their values?
Search the environment for <var> and list what matches.
Of the whole environment, only entries in which <var> appears are wanted.
env, only lines with <var>
environment entries matching <var>
variables that mention <var>, filtered from env

= system/timeout
Run <script>, but stop it if it has not finished after <secs> seconds.
The script <script> may take <secs> seconds at most; after that it must be ended.
Start <script> with a time limit of <secs> seconds.
Give <script> no more than <secs> seconds to finish.
If <script> is still running after <secs> seconds, terminate it; so start it in this way.
<script>, time limit <secs> seconds
run <script>, max <secs> s
<script>: cut off after <secs> seconds

= system/nohup
Start <script> in the background in such a way that it goes on when I log out.
Run <script> so that closing the terminal does not end it.
The script <script> should keep running in the background even after the end of my session.
Launch <script>, immune to hangups and without occupying the terminal.
After I have logged off, <script> must still be running; start it accordingly.
<script>, background, survives logout
nohup run of <script>, in the background
<script>: keep going after the terminal is closed

= system/bg-run
Start <script> so that I can go on typing commands at once while it runs.
Run <script> as a background job of this shell.
The script <script> is to run in the background, not in the foreground.
Launch <script> without waiting for its end.
While <script> is running, the prompt should be free for other commands; start it like that.
<script>, background job
<script> with & at the end
start <script>, don't block the shell

= system/sleep-n
Do nothing for <secs> seconds.
Wait until <secs> seconds have passed and then return.
Let the shell pause for a time of <secs> seconds.
A delay of <secs> seconds is needed at this point.
Before anything else happens, let <secs> seconds go by.
pause, <secs> seconds
delay: <secs> s
do nothing, <secs> seconds long

= system/apt-install
Install the package <pkg> with apt, without asking for confirmation.
The program <pkg> is not present yet, so install its package.
The package <pkg> should be installed on this machine.
From the repositories of the distribution, get and install <pkg>.
Make the software package <pkg> available on this system by installing it.
<pkg>: install, answer yes
apt, add the package <pkg>
put <pkg> on this machine, via apt

= system/apt-remove
Uninstall the package <pkg> with apt, keeping its configuration files.
The program <pkg> is no longer needed, so remove its package.
Remove, do not purge, the installed package <pkg>.
Get rid of the software package <pkg> by uninstalling it.
<pkg>: uninstall, settings stay

= system/apt-purge
Uninstall the package <pkg> and delete its configuration files as well.
Purge the package <pkg> with apt, instead of merely removing it.
The package <pkg> and all its configuration are to be removed from this machine.
Remove <pkg> so completely that its configuration files go too.
<pkg>: uninstall, settings too
apt, purge the package <pkg>

= system/shutdown-min
The machine should be shut down when <mins> have passed.
Schedule a shutdown, not a reboot, for <mins> from now.
After <mins>, turn this computer off.
power off, delay <mins>
shutdown in <mins>, no restart

= daily/reboot-in
Restart the computer in <mins>, not immediately.
The machine should be rebooted when <mins> have passed.
Schedule a reboot, not a final shutdown, for <mins> from now.
reboot, delay <mins>
restart of the machine in <mins>

= git/add
Put the changes of the file <anyfile>, and of no other file, on the stage for the next commit.
The file <anyfile> is to be part of the next commit, so add it to the index.
Stage <anyfile> but do not commit it yet.
Prepare the file <anyfile> for committing.
Among all changed files, add only <anyfile> to git's index.
<anyfile>: stage it, no commit
git index, add <anyfile>
only <anyfile> on the stage

= git/unstage
The file <anyfile> was added by mistake; take it off the stage again without touching its contents.
Remove <anyfile> from the index, but do not lose the changes made to it.
The file <anyfile> should not be part of the next commit any more, although its edits must stay.
Reverse the staging of <anyfile> and leave the working tree alone.
Move the changes of <anyfile> from staged back to unstaged.
<anyfile>: off the stage, edits kept
git index, take <anyfile> out again
un-add <anyfile>

= git/restore
Throw away the changes in <anyfile> that are not staged, so that the file is as git last knew it.
The edits I made to the file <anyfile> are to be lost; restore it.
Discard, do not merely unstage, what has been changed in <anyfile>.
My changes to the file <anyfile> were wrong, so undo them in the working tree.
drop unstaged changes, only <anyfile>

= git/diff
Show the changes in the working tree that have not been staged yet.
What have I changed since the last git add? Display the differences.
Print the differences between the working tree and the index.
The modifications that are not yet on the stage are to be shown line by line.
Leaving out what is staged already, show my changes.
unstaged changes, line by line
diff of working tree against index
not yet added changes, as diff

= git/diff-staged
Show the changes that are staged, that is, those which the next commit would contain.
What would be committed now? Display the differences.
Print the differences between the index and the last commit.
The modifications that have been added with git add are to be shown line by line.
Leaving out what is not staged, show my changes.
staged changes only, line by line
diff of index against last commit
already added changes, as diff

= git/diff-head
Show all changes since the last commit, regardless of whether they are staged.
Print the differences between the working tree and the last commit, staged ones included.
What is different from the last commit, the staged as well as the unstaged modifications?
Compare everything in my working tree with HEAD.
Both what I have added and what I have not yet added is to be shown as a difference to the last commit.
staged plus unstaged changes, as diff
diff of working tree against HEAD
changes since last commit, stage does not matter

= git/commit
Commit what is staged, and only that, with the message <message>.
Make a commit of the staged changes whose message reads <message>.
The changes on the stage are to be committed under the message <message>.
Record the staged changes; the text of the commit is <message>.
With <message> as its message, create a commit from the index.
commit, staged things only, message <message>
new commit from the index: <message>
commit message <message>, nothing more is to be staged

= git/commit-all
Commit all changes of tracked files with the message <message>, without staging them one by one.
Make a commit of everything that was modified in the tracked files; its message reads <message>.
Stage and commit in one step all modified files git already knows, under the message <message>.
New files must stay out, but all modified tracked files should be committed as <message>.
With <message> as its message, create a commit of all tracked modifications.
commit, every tracked change, message <message>
commit -a with the text <message>
modified tracked files all committed: <message>

= git/add-all
Put all changes of the repository on the stage, new and deleted files included.
Everything that has been changed, added or deleted is to be part of the next commit; stage it.
Stage all files, not just those git knows already.
Prepare every change in the whole repository for the next commit.
Add each modified, each new and each removed file to git's index.
stage the lot, untracked files too
git index, add everything incl. new files
all changes on the stage

= git/add-u
Put the changes of all tracked files on the stage, but no new files.
Stage what was modified or deleted among the files git already knows; untracked files stay out.
Everything except the untracked files is to be part of the next commit.
Add all modifications of tracked files to the index, leaving new files aside.
Without adding any new file, stage all my changes.
stage tracked files only
git index, add changes w/o untracked files
all known files staged, new ones not

= git/amend-message
Change the message of the last commit to <message>.
The message of my latest commit is wrong; it should read <message>.
Replace the commit message of the most recent commit by <message>, without making another commit.
Amend the last commit so that its message is <message>.
The previous commit keeps its contents but gets <message> as its message.
last commit, new message <message>
amend, text <message>
reword the newest commit: <message>

= git/log-n
Print the <n> most recent commits in full, that is with author, date and message.
Of the commit history, show only the newest <n> commits, not shortened to a line each.
The last <n> commits of this branch are to be displayed with all their particulars.
Which <n> commits were made last? Show them in the usual long form.
Leave out everything but the latest <n> entries of the git log.
git log, newest <n>, long form
<n> latest commits, author and date too
last <n> entries of the log

= git/log-oneline-n
Print the <n> most recent commits, each on a single line.
Of the commit history, show only the newest <n> commits with their short hash and subject.
The last <n> commits of this branch are to be displayed in one line each.
Which <n> commits were made last? One line for each is enough.
In the short form, list the latest <n> entries of the git log.
git log, newest <n>, one line apiece
<n> latest commits, hash and subject only
last <n> entries, compact

= git/log-author
Print the commits whose author is <user>, and nobody else's.
Which commits were made by <user>? Show them in full.
Of the commit history, only what <user> has committed is wanted.
Restrict the git log to the author <user>.
Everything <user> has ever committed here is to be shown.
git log, author <user> only
commits, made by <user>
<user> as author, full log

= git/log-since
Print the commits that were made after <date>.
Which commits are newer than <date>? Leave out all earlier ones.
Of the commit history, only what was committed from <date> on is wanted.
Show the git log, starting at the date <date> and going up to now.
Everything that has been committed since <date> should be displayed.
git log, after <date>
commits later than <date>
<date> until today: commits

= git/log-until
Print the commits that were made before <date>.
Which commits are older than <date>? Leave out all later ones.
Of the commit history, only what was committed up to <date> is wanted.
Show the git log, but nothing that came after <date>.
Everything that had been committed by <date> should be displayed.
git log, before <date>
commits earlier than <date>
from the beginning until <date>: commits

= git/log-range
Print the commits that were made after <date> and before <date2>.
Which commits are newer than <date> but older than <date2>?
Of the commit history, only the period that begins on <date> and ends on <date2> is wanted.
Show the git log from the date <date> up to the date <date2>.
Everything that was committed between <date> and <date2> should be displayed.
git log, <date> to <date2>
commits: not before <date>, not after <date2>
period <date> until <date2>, commits

= git/log-days
Print the commits that were made within the past <days>.
Which commits are not older than <days>? Leave out all earlier ones.
Of the commit history, only what was committed during the last <days> is wanted.
Show the git log of the <days> before today, in full.
Everything that has been committed in the course of the last <days> should be displayed.
git log, no older than <days>
commits of the past <days>
recent commits, <days> back at most

= git/log-file
Print the commits in which <anyfile> was changed.
Show the history of the file <anyfile>, and not that of the whole repository.
Which commits have touched the file <anyfile>? Show them in full.
Of the git log, only the commits that concern <anyfile> are wanted.
How did <anyfile> come to be what it is? List its commits with author and date.
git log, only <anyfile>
commits touching <anyfile>, long form
history of the one file <anyfile>

= git/branch-create
Create a branch called <newbranch>, but stay on the branch where I am.
Make the new branch <newbranch> without switching to it.
A branch with the name <newbranch> is needed; the current branch should not change.
From the current commit, create <newbranch>, and do not check it out.
Add a git branch <newbranch> for later, while I go on working here.
new branch <newbranch>, no switch
<newbranch>: create the branch only
branch <newbranch>, remain where I am

= git/branch-new
Create a branch called <newbranch> and switch to it at once.
Make the new branch <newbranch> and check it out, so that I am on it afterwards.
A branch with the name <newbranch> is needed, and I want to work on it right away.
From the current commit, create <newbranch> and change over to it.
I would like to begin something new on a new branch <newbranch>; take me there.
new branch <newbranch>, with switch
<newbranch>: create and check out
make branch <newbranch> and be on it

= git/branch-switch
Switch to the branch <branch>, which exists already.
Leave the branch I am on and check out <branch>.
I want to continue my work on the existing branch <branch>.
The working tree should show the branch <branch> from now on.
Change over to <branch> without creating any branch.
<branch>: check out, exists already
go over to branch <branch>
be on <branch>, existing branch

= git/branch-delete
Delete the local branch <newbranch>, provided it has been merged.
The branch <newbranch> has been merged and is not needed any more; remove it.
Remove the branch <newbranch>, but not if work would get lost.
Get rid of the merged git branch <newbranch>, without force.
The safe way, without forcing anything: delete the branch <newbranch>.
<newbranch>: delete the branch, no force
git branch, remove <newbranch>, only if merged

= git/branch-force-delete
Delete the local branch <newbranch>, even though it has not been merged.
The branch <newbranch> was a failure; remove it by force, unmerged as it is.
Remove the branch <newbranch>, although its work will get lost.
Get rid of the unmerged git branch <newbranch>, using force.
Whether merged or not, the branch <newbranch> must be deleted.
<newbranch>: delete the branch, with force
git branch, remove <newbranch>, merged or not

= git/branch-merged
Print the branches whose work is contained in the current branch already.
Which branches have been merged into the one I am on?
Only those branches that are merged are to be listed, not the others.
List every branch that has nothing the current branch lacks.
The branches that could be deleted without loss, being merged, should be shown.
merged branches only
branches: merged, yes
branch list without unmerged ones

= git/branch-unmerged
Print the branches whose work is not contained in the current branch yet.
Which branches have not been merged into the one I am on?
Only those branches that are still unmerged are to be listed, not the others.
List every branch that has commits the current branch lacks.
The branches that still have to be merged should be shown.
unmerged branches only
branches: merged, no
branch list without merged ones

= git/merge
Merge the branch <newbranch> into the branch that is checked out now.
Bring the commits of <newbranch> into the current branch by a merge.
The work done on <newbranch> is to be taken over into the current branch, with git merge.
I am on the right branch, so merge <newbranch> into it.
Combine the current branch with <newbranch>, the latter being left as it is.
merge: from <newbranch>, into the current one
<newbranch> into here, merge
take in <newbranch> by merging

= git/reset-soft
Undo the last commit in such a way that its changes remain staged.
Take the most recent commit back, without losing anything of what was in it.
The last commit was too early; remove it from the branch but keep the work.
Go back by one commit, leaving both the files and the stage as they are.
Cancel my latest commit, whose changes must not get lost.
last commit undone, changes stay staged
one commit back, soft
uncommit, keep the work

= git/reset-hard
Undo the last commit in such a way that its changes are gone as well.
Remove the most recent commit together with everything that was in it.
The last commit was a mistake; delete it from the branch, and the work too.
Go back by one commit and reset the files accordingly, losing the changes.
Destroy my latest commit, whose changes are not needed either.
drop the newest commit, do not keep its changes

= git/revert-last
Make a new commit that undoes the last one, so that the history is kept.
The most recent commit was wrong; revert it without removing it from the history.
Reverse the changes of the last commit by means of another commit.
As the last commit has been pushed already, undo it by a reverting commit.
Take back what the latest commit did, but do not rewrite the history.
last commit reverted by a new one
revert HEAD, no editor
opposite of the last commit as a new commit

= git/stash
Put my uncommitted changes aside for later, so that the working tree is clean.
I have to interrupt my work, so stash all that I have changed.
The current modifications are to be saved on the stash, not committed.
Hide away what I have changed in the tracked files since the last commit.
Store my changes temporarily without making a commit.
changes aside, to the stash
stash the work in progress
clean tree now, changes kept in the stash

= git/stash-pop
Bring back the changes that I stashed last and remove them from the stash.
Take the newest entry off the stash and apply it to the working tree.
The changes I had put aside are needed again; the stash entry need not remain.
Restore the latest stash, dropping it at the same time.
Apply what was stashed most recently, and do not keep it on the stash.
newest stash back, entry removed
stash: apply and drop
pop, latest entry

= git/stash-apply
Bring back the changes that I stashed last, but leave them on the stash as well.
Apply the newest stash entry to the working tree without removing it.
The changes I had put aside are needed again; the stash entry must remain.
Restore the latest stash, keeping it for further use.
Apply what was stashed most recently, and do not drop it.
newest stash back, entry kept
stash: apply, no drop
apply latest entry, it stays stashed

= git/rm-cached
Let git stop tracking <anyfile>, but do not delete the file from the disk.
The file <anyfile> should never have been committed; remove it from git only.
Take <anyfile> out of the repository while it stays in my folder.
Remove the file <anyfile> from the index, but not from the working tree.
From the next commit on, <anyfile> is not to be under version control, though the file must survive.
<anyfile>: untrack, keep on disk
out of git, not off the disk: <anyfile>
git rm, index only, <anyfile>

= git/rm
Delete <anyfile> from the disk and from git at the same time.
The file <anyfile> is no longer needed; remove it from the repository and from my folder too.
Remove the tracked file <anyfile> and stage its deletion.
Erase <anyfile> with git, so that neither the working tree nor the next commit contains it.
Both in git and on the disk, <anyfile> is to be deleted.
<anyfile>: delete, git and disk
git rm, file too, <anyfile>

= git/tag-new
Give the current commit the tag <tag>.
Create a tag called <tag> for the commit that is checked out.
The present state of the project is to be tagged as <tag>.
Mark HEAD with the plain tag <tag>, without any message.
Set the tag <tag> on the commit where I am.
new tag <tag>, here
<tag>: tag for HEAD
current commit tagged <tag>

= git/tag-delete
Delete the tag <tag> from my local repository.
The tag <tag> was set by mistake, so remove it here, not on the server.
Remove the local git tag with the name <tag>.
Get rid of the tag <tag>, but do not delete the commit.
<tag>: delete the tag, local
git tag, remove <tag>

= git/unpushed
Print the commits that exist here but not yet on the server, one per line.
Which of my commits have not been pushed yet?
Of this branch, list only the commits that the remote branch lacks.
What would a push send? List the commits.
The commits by which I am ahead of the upstream branch are to be shown.
local commits not on the remote
commits still to be pushed
ahead of upstream: list the commits

= git/incoming
Print the commits that exist on the server but not yet here, one per line.
Which commits of the upstream branch have I not pulled yet?
Of the remote branch, list only the commits that my branch lacks.
What would a pull bring? List the commits.
The commits by which I am behind the upstream branch are to be shown.
remote commits not here
commits still to be pulled
behind upstream: list the commits

= git/ahead-count
Print how many commits the current branch has that <branch> does not have.
Count the commits by which I am ahead of <branch>.
How many commits were made here that are missing from <branch>?
The number of commits in my branch but not in <branch> is wanted.
By how many commits does the current branch exceed <branch>?
ahead of <branch>, number of commits
count: here, not in <branch>
commits more than <branch>, how many

= git/behind-count
Print how many commits <branch> has that the current branch does not have.
Count the commits by which I am behind <branch>.
How many commits were made on <branch> that are missing here?
The number of commits in <branch> but not in my branch is wanted.
By how many commits does <branch> exceed the current branch?
behind <branch>, number of commits
count: in <branch>, not here
commits fewer than <branch>, how many

= git/ours
In the conflicted file <anyfile>, keep my version and discard the one of the other branch.
The merge conflict in <anyfile> is to be resolved in favour of our side.
Take the file <anyfile> as it is on the current branch, not as it is on the branch being merged.
For <anyfile>, our version is right and theirs is wrong; settle the conflict accordingly.
Use my own side of the conflict for the file <anyfile>.
<anyfile>: conflict, ours wins
conflict in <anyfile>, own side
merge: <anyfile> from our branch, not from the other

= git/theirs
In the conflicted file <anyfile>, keep the version of the other branch and discard mine.
The merge conflict in <anyfile> is to be resolved in favour of their side.
Take the file <anyfile> as it is on the branch being merged, not as it is on the current branch.
For <anyfile>, their version is right and ours is wrong; settle the conflict accordingly.
Use the other side of the conflict for the file <anyfile>.
<anyfile>: conflict, theirs wins
conflict in <anyfile>, other side
merge: <anyfile> from the other branch, not from ours

= git/clean
Delete all untracked files and folders from the working tree, really and not just as a trial.
Whatever git does not track is to be removed from the disk, directories included.
Remove every file that is not under version control, apart from the ignored ones.
Erase the untracked files and directories, so that only what git knows remains.
Get rid of all that is untracked in this repository.
untracked files and dirs: delete
git clean, for real, folders too
remove what git does not know

= git/clean-dry
Show which untracked files and folders would be deleted by a clean, without deleting any.
Before I clean up, tell me what would be removed from the working tree; nothing must be deleted yet.
Do only a trial run of git clean and list what it would remove.
Which untracked things would git clean take away? Do not touch them.
Simulate the removal of all untracked files and directories.
untracked files and dirs: what would go, trial only
git clean, dry run
would-be deletions of git clean

= network/ping-n
Send exactly <n> echo requests to the computer <host> and then stop.
Find out with <n> pings whether <host> can be reached.
The host <host> is to be pinged <n> times, not without end.
Using <n> packets, test the connection to <host>.
Ping the machine <host>, but end after <n> packets.
<host>, ping, count <n>
<n> echo requests, host <host>, then done
ping limited to <n>, <host>

= network/curl-o
Download <url> and store it in a file with the name <new>.
Get what is at <url> with curl and save it not on the screen but as <new>.
The address <url> is to be fetched and its contents written to the file <new>.
Save the page <url> under the file name <new>.
Into the file <new>, download whatever <url> delivers.
<url>, curl, file name <new>
download from <url>, local name <new>
<new>: contents of <url>

= network/curl-O
Download the file at <url> with curl and keep the name it has on the server.
Get <url> and save it here under its original name, not on the screen.
The file behind <url> is to be downloaded into the current directory, its name unchanged.
Fetch <url> with curl and name the local file like the remote one.
With curl, save what <url> points to as a file of the same name.
<url>, curl, same file name
download from <url>, name as on the server
curl to a file, <url>, remote name kept

= network/curl-I
Print only the response headers that the server sends for <url>, not the page itself.
Which HTTP headers does <url> answer with? Leave out the body.
Make a HEAD request to <url> and display the result.
The headers of the response from <url> are wanted, without its contents.
From <url>, fetch nothing but the header lines.
<url>: headers, no body
HEAD request, <url>
response header lines of <url> only

= network/curl-code
Print only the HTTP status code with which <url> answers, such as 200 or 404.
Which status number does a request for <url> give? Show neither the headers nor the body.
Request <url> and output nothing apart from the response code.
The numeric HTTP status of <url> is wanted, and only that.
Check by its status code whether <url> works; print just the number.
<url>: status number only
http code of <url>, body discarded
200 or what? <url>, only the code

= network/scp
Copy the local file <bare> into my home directory on <remote>.
Send the file <bare> from this computer to <remote> over SSH.
The file <bare> is here and should also be on <remote>; copy it there.
Upload <bare> to the account <remote>, not the other way round.
From here to <remote>, transfer the file <bare> with scp.
<bare>, local to remote, <remote>
scp upload of <bare>, target <remote>
to <remote>: the local file <bare>

= network/scp-from
Copy the file <bare> from my home directory on <remote> to the current directory here.
Get the file <bare> from <remote> to this computer over SSH.
The file <bare> is on <remote> and should also be here; copy it to this folder.
Download <bare> from the account <remote>, not the other way round.
From <remote> to here, transfer the file <bare> with scp.
<bare>, remote to local, <remote>
scp download of <bare>, source <remote>
from <remote>: the remote file <bare>, into this dir

= network/rsync
Synchronize <mydir> into <mydir2> with rsync, without deleting anything in <mydir2>.
Copy with rsync whatever is new or changed in <mydir> to <mydir2>, and list the files.
Using rsync in archive mode, bring <mydir2> up to date with <mydir>.
The folder <mydir2> should receive all changes of <mydir>; let rsync do it.
From <mydir> to <mydir2>, synchronize and keep times and permissions.
rsync: source <mydir>, target <mydir2>
sync from <mydir> to <mydir2>, nothing deleted
<mydir> over into <mydir2>, archive mode

= network/rsync-delete
Synchronize <mydir> into <mydir2> with rsync and delete from the target what is not in the source.
Make <mydir2> an exact mirror of <mydir>; files that only the mirror has must be removed.
Using rsync, bring <mydir2> up to date with <mydir>, deleting surplus files there.
What no longer exists in <mydir> should be deleted from <mydir2> too while the two are synchronized.
rsync: source <mydir>, target <mydir2>, delete extras
mirror <mydir> to <mydir2>, surplus removed
<mydir> over into <mydir2>, deletions included

= network/rsync-dry
Show what rsync would transfer from <mydir> to <mydir2>, without copying anything.
Before I synchronize <mydir> to <mydir2>, do a trial run that changes nothing.
Simulate with rsync the synchronization of <mydir> with the target <mydir2>.
Which files would be copied from <mydir> to <mydir2>? Only a dry run of rsync, please.
Do not really synchronize <mydir> to <mydir2>, just tell me what would happen.
rsync dry run, from <mydir>, to <mydir2>
would-be transfers, <mydir> to <mydir2>
trial sync of <mydir> into <mydir2>, nothing written

= network/ssh-port
Log in to <remote> by SSH, where the server does not use port 22 but port <port>.
Open an SSH session with <remote> on port <port>.
The SSH server of <remote> listens on port <port>; connect to it.
Via the port number <port>, establish an SSH connection to <remote>.
I need a shell on <remote>, whose SSH port is <port>.
ssh <remote>, port <port>
<remote> by ssh, not 22 but <port>
login at <remote>, ssh port <port>

= network/nc-port
Check whether the port <port> on the host <host> accepts connections, without sending any data.
Can <host> be reached on TCP port <port>, or is that port closed?
Test if something on <host> answers at port <port>.
The port <port> of the machine <host> is to be probed only.
Find out whether the firewall lets me through to port <port> of <host>.
<host>, port <port>: open or not
probe port <port>, host <host>
nc test, <host>, port <port>

= network/ss-listen
Print all ports on which this machine accepts connections, TCP as well as UDP, with numbers.
Which ports are open for listening on this computer? The programs need not be named.
List only the listening sockets, not the established connections.
The ports that wait for connections here are to be shown as numbers.
On which ports does this machine listen, be it TCP or UDP?
listening ports, tcp and udp, numeric
open ports of this machine, no programs
sockets in state listen, not established

= network/ss-est
Print the TCP connections that are established at the moment, and not the listening sockets.
Which TCP connections exist between this machine and others right now?
List only the established connections, leaving out ports that are merely listening.
The connections that are really in use, those with the state established, are to be shown.
With whom is this computer connected over TCP at present?
tcp connections, state established only
live connections, no listeners
established, not listening, tcp

= network/dig
Print only the IP address that belongs to the name <host>.
Ask the DNS for the address of <host> and give the short answer.
Which IP address does <host> resolve to? Leave out everything else.
The numeric address of the host <host> is wanted, without the details of the DNS answer.
Translate the name <host> into its IP address.
<host>: ip only
dns, name <host>, short answer
address for the name <host>, just that

= daily/mixed-mode-go-w-off
Take the write permission of <anyfile> away from the group and from others, but not from the owner.
Neither the group nor the others should be able to write to <anyfile> any more.
Remove write access to <anyfile> for everybody except its owner.
The file <anyfile> may still be written by its owner, but its group and all others lose that right.
For group and others, and only for them, clear the write bit of <anyfile>.
<anyfile>: w off for group and others
no writing by g and o, <anyfile>
strip w from <anyfile>, owner excepted

= daily/mixed-mode-go-r
Give the group and others the permission to read <anyfile>, and change nothing for the owner.
The group and all others should from now on be able to read the file <anyfile>.
Add read access to <anyfile> for everybody apart from the owner.
For group and others, set the read bit of <anyfile>.
Besides its owner, the group and the others are to get the right to read <anyfile>.
<anyfile>: r on for group and others
reading by g and o allowed, <anyfile>
add r to <anyfile>, group plus others

= daily/mixed-mode-g-rw
Give the group the permission to read <anyfile> and to write to it.
The group of the file <anyfile> should get both read and write access, in addition to what it has.
Add reading and writing of <anyfile> for the group, not for others.
My team must be able to read and edit <anyfile>, so set both bits for its group.
For the group only, switch on the read bit and the write bit of <anyfile>.
<anyfile>: r and w on for the group
group gets rw on <anyfile>
g plus rw, file <anyfile>

= daily/mixed-mode-ug-x
Give the owner and the group, but not others, the permission to execute <script>.
The script <script> should become executable for its owner and its group alone.
Add the execute bit of <script> for user and group, leaving others as they are.
Owner and group must be able to run <script>, the rest need not.
For the owner as well as for the group, switch on execution of <script>.
<script>: x on for owner and group
running by u and g, not o: <script>
add x to <script>, user plus group

= daily/mixed-mode-o-none
Take all permissions of <anyfile> away from others, leaving owner and group as they are.
Those who are neither the owner nor in the group should have no access at all to <anyfile>.
For others only, clear every permission of <anyfile>.
The rest of the world must not be able to read, write or execute <anyfile>; the group still may what it could.
Remove whatever rights others have on the file <anyfile>.
<anyfile>: nothing for others
others lose rwx on <anyfile>
no rights for o, <anyfile>, group untouched
`)
