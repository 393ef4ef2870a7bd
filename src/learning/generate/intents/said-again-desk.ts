import { moreWordings } from '../grammar.ts'

/** More ways to ask for chores with files: folders, copies, new names, deletions, permissions, archives and sums. */
export const saidAgainDesk = moreWordings(String.raw`
= files/mkdir-months
Create a folder <newdir> with twelve subfolders 01 to 12
make a folder <newdir> and in it the subfolders 01 to 12
folder <newdir> with the subfolders 01, 02, ... 12
new folder <newdir>, with a folder for each of the twelve months in it
<newdir> with 01 to 12 inside, as folders
Make the directory <newdir>. It should contain twelve directories named 01 to 12.
twelve subfolders, 01 to 12, in a new folder <newdir>
set up a year folder <newdir> with month folders 01 to 12
mkdir <newdir> with subfolders 01 ... 12

= files/asked-mk-existing-three
In <plaindir> make the subfolders <folder>, <folder2> and <folder3>
in <plaindir>, create subfolders <folder>, <folder2> and <folder3>
Create in <plaindir> the subfolders <folder>, <folder2>, and <folder3>.
subfolders <folder>, <folder2> and <folder3> for <plaindir>, please
<plaindir> exists; add the subfolders <folder>, <folder2> and <folder3>
I'd like to have the subfolders <folder>, <folder2> and <folder3> in <plaindir>
divide <plaindir> into the subfolders <folder>, <folder2>, <folder3>
In <plaindir>: make folders <folder>, <folder2>, <folder3>

= files/c-mk-two-sub
make a folder <folder> with the subfolders <folder2> and <folder3>
Create the folder <folder> and in it the folders <folder2> and <folder3>
new folder <folder> that has <folder2> and <folder3> in it
folder <folder>, inside <folder2> and <folder3>
I want a folder <folder> with two subfolders, <folder2> and <folder3>
set up <folder> with <folder2> and <folder3> below it
mkdir <folder> with subdirectories <folder2> and <folder3>
a directory <folder> containing the directories <folder2> and <folder3>

= files/cp-ext
copy all <ext>s to <mydir>
copy the <ext>s into <mydir>
my <ext>s should be copied to <mydir>
all the <ext>s from here, copied to <mydir>
copy every <ext> in this folder to <mydir>
cp all <ext> to <mydir>
copies of all <ext>s in <mydir>, please
copy anything that ends in .<ext> to <mydir>

= files/cp-preserve
copy <bare> to <new> but keep its date
copy <bare> to <new>, its date should stay the same
cp <bare> <new>, keep the old date
copy <bare> to <new> without changing the date
copy <bare> to <new>, the copy should have the old date
make a copy <new> of <bare> and keep the date
<new> as a copy of <bare> with the date of the original
copy <bare> to <new> with the original date

= files/cp-a
copy <plaindir> to <new> keeping dates and permissions
copy <plaindir> to <new> with dates, owners and permissions as they are
an exact copy of <plaindir> as <new>, with dates, links and permissions
copy <plaindir> as <new> and leave dates and permissions as they were
duplicate <plaindir> to <new> with all attributes, dates too
the whole of <plaindir> as <new>, dates and permissions kept
clone <plaindir> to <new>, times and modes intact
archive copy of <plaindir> at <new>, everything preserved

= files/asked-cp-ru
copy <plaindir> to <outdir>, only what is newer
copy <plaindir> to <outdir> but only files that have changed
update the copy of <plaindir> in <outdir>, newer files only
bring <plaindir> over to <outdir>, only newer files, with subfolders
copy <plaindir> with all in it to <outdir>, skip what is not newer
copy only the newer things of <plaindir> to <outdir>
refresh <plaindir> in <outdir>: copy what is newer
cp <plaindir> to <outdir>, recursive, newer files only

= files/cp-r-dated
copy <plaindir> to a folder with today's date in its name
make a backup of <plaindir> with the date at the end of its name
back up <plaindir>, today's date in the name of the copy
dated copy of <plaindir>, the folder name plus today's date
<plaindir> copied as itself plus a dash and the date
duplicate <plaindir> here with today's date behind its name
save a copy of <plaindir> under its name and the date of today
a backup folder of <plaindir> named with today's date

= files/rename-suffix
add _<stem> before the ending of every <ext>
add _<stem> to the name of every <ext> before the ending
put _<stem> in front of the .<ext> of all <ext> files
all <ext> files should be called ..._<stem>.<ext>
give every .<ext> file a _<stem> before its ending
insert _<stem> before .<ext> in all names
x.<ext> shall become x_<stem>.<ext>, for all <ext> files here
_<stem> behind the names of all .<ext> files, ending kept

= files/again-rename-strip-ext
the names of the <ext> files should not start with <prefix> any more
all <ext> files lose their prefix <prefix>
cut off <prefix> at the beginning of every <ext> file name
delete the <prefix> from the front of the names of all .<ext> files
rename <prefix>*.<ext> without <prefix>
rename all <prefix>*.<ext>: the <prefix> goes away
without <prefix> in front: new names for the .<ext> files
get rid of <prefix> at the start of the <ext> file names

= files/rename-unext
remove the ending .<ext> from all files that have it
rename all .<ext> files without the .<ext>
take the ending .<ext> off the names of the files that have it, keep the files
all files named something.<ext> should be called just something
the .<ext> at the end of the file names should go, the files stay
cut .<ext> off the file names
rename a.<ext> to a, b.<ext> to b and so on for every .<ext> file
strip .<ext> from file names
remove .<ext> from the names of all .<ext> files

= files/asked-ren-unsuffix
remove the ending <suffix> from all files that have it
rename all files ending in <suffix> so that <suffix> is gone
take <suffix> off the file names that end with it
the ending <suffix> should go from the names, the files stay
strip <suffix> from the end of all file names here
files called something<suffix> should be called something again
cut the trailing <suffix> off the file names here
rename, without <suffix>, every file that ends in <suffix>

= files/c-keep-only
delete everything here except the <ext> files, but nothing in subfolders
delete all files here except the <ext> files, only at this level
delete all files in this folder but the <ext> ones, not in subfolders
remove everything here that is not a <ext>, only in this folder
keep the <ext> files, delete all other files directly in this folder
delete all files right here that do not end in .<ext>, nothing deeper
throw away all files right here except *.<ext>, folders stay
here, not below, delete every file except those ending in .<ext>

= permissions/owner-only
nobody but me should read <anyfile>
nobody else should be able to read <anyfile>
nobody except me may read or write <anyfile>
only I may read <anyfile> and write it
make sure no one else can read <anyfile>
hide the contents of <anyfile> from all other users, I still read and write it
<anyfile> is private, only I can read or write it
keep others and the group out of <anyfile>, rw for me
<anyfile> for my eyes only, and I want to be able to edit it

= files/again-tree-o-r
do not let others read <plaindir>, recursively
others shall not read <plaindir> or anything below
others must not read what is in <plaindir>, take the read right away recursively
stop others from reading <plaindir> and everything below it
forbid others to read <plaindir> with all its contents
don't let other users read anything in <plaindir>, remove just r
o-r for <plaindir> and all that is in it
recursively forbid reading by others in <plaindir>

= files/fc-join-pieces
join the parts <pieces>* into <new> again
join <pieces>* to <new>
put <pieces>* together to <new>
make <new> out of <pieces>*
the parts <pieces>* back into one file <new>
cat all <pieces>* into <new>
<pieces>* together give <new>, join them
I split a file into <pieces>*, now make <new> of them again

= files/again-keep-last-lines-place
shorten <bare> to the last <n> lines
cut <bare> to its last <n> lines
<bare> has grown too long, leave only its last <n> lines in it
only the last <n> lines of <bare> should stay in the file
truncate <bare> to its last <n> lines
<bare>: drop all but the last <n> lines, in the file
let <bare> have just its last <n> lines
make <bare> shorter, keep its last <n> lines

= files/truncate-size
shorten <new> to <size>
truncate <new> to <size>
trim <new> to a size of <size>
shrink the file <new> to <size>

= files/sums-check
check the files against the sha256 sums in SHA256SUMS
are the files still what SHA256SUMS says?
check if my files match SHA256SUMS
go through SHA256SUMS and check every file
test the files listed in SHA256SUMS
check everything against SHA256SUMS
sha256 check with SHA256SUMS
do the sha256 sums in SHA256SUMS still fit?

= files/mv-safe
move <bare> to <new>, but do not overwrite
move <bare> to <new>, do not overwrite anything
mv <bare> to <new>, no overwriting
move <bare> to <new> unless there is one already
move <bare> to <new> only if nothing is there
move <bare> to <new> but never overwrite a file that is there
put <bare> at <new>, don't overwrite
rename <bare> to <new>, but do not overwrite an existing file

= files/asked-mv-two-kinds
move the <ext> and <ext2> files into <todir>
move all <ext> and <ext2> files to <todir>
the <ext> and the <ext2> files go to <todir>, move them
put all <ext> and <ext2> files from here into <todir>
mv <ext> and <ext2> files to <todir>
all files ending in .<ext> or .<ext2> should be moved to <todir>
move both the .<ext> files and the .<ext2> files to <todir>
everything ending in <ext> or <ext2>, move it into <todir>

= files/again-rm-starting
delete all files here starting with <stem>, only in this folder
delete the files in this folder that start with <stem>, no subfolders
remove each file here whose name starts with <stem>, subfolders stay as they are
rm all files beginning with <stem> here
delete the files whose names begin with <stem> in this folder, nothing deeper
erase each file here that starts with <stem>, not recursively
right here, delete the files starting with <stem>
rm with a wildcard: files here that start with <stem>

= archive/gunzip-keep
gunzip <gz>, keep the gz
gunzip <gz> but keep the gz file
unpack <gz> and keep the .gz
decompress <gz>, the gz should stay
unzip <gz> with gunzip, without losing the compressed file
expand <gz>, keep the gz as well
un-gzip <gz>, do not delete it
gunzip of <gz>, original stays

= files/u-cp-rv
copy <plaindir> to <outdir> and show each file
copy <plaindir> to <outdir> and print what is copied
copy <plaindir> into <outdir>, show every file as it is copied
copy <plaindir> with all in it to <outdir>, listing each file
while copying <plaindir> to <outdir>, print the files
I want to see the files while <plaindir> is copied to <outdir>
copy the whole of <plaindir> into <outdir> and report each file
copy <plaindir> and everything in it to <outdir>, telling me the name of every file

= files/asked-ren-hyphen
change the hyphens in all file names to underscores
replace the hyphens in the file names by underscores
in every file name here, turn hyphens into underscores
underscores instead of hyphens in the names of all files
swap the hyphens for underscores in the file names here
each name here should have _ where it has -
make - into _ in all file names
Rename all files with a hyphen in the name: each - becomes _.

= files/rm-ask
ask me before deleting each <ext> file
ask before deleting each .<ext> file here
delete the <ext> files, but ask for each
delete all .<ext> files and ask me every time
remove <ext> files one after the other, with a question before each
rm the <ext> files, confirm each
ask me before you delete each <ext>
I want to confirm the deletion of every <ext> file here
Delete the files ending in .<ext>. Ask before each one.

= files/cp-three
copy <bare> <bare2> <bare3> to <mydir>
cp <bare> <bare2> <bare3> into <mydir>
these three to <mydir>, as copies: <bare>, <bare2>, <bare3>
copy the three files <bare>, <bare2> and <bare3> to <mydir>
copy <bare> and <bare2> and <bare3> into <mydir>
put copies of <bare>, <bare2> and <bare3> in <mydir>
<bare>, <bare2>, <bare3>: copy them to <mydir>
<mydir> should also have <bare>, <bare2> and <bare3>, copy them there

= files/c-prefix-loop
give all <ext> files the prefix <prefix>
rename all <ext> files so that they start with <prefix>
let every <ext> file start with <prefix>
all <ext> files get <prefix> in front of their names
the names of all .<ext> files should begin with <prefix>
prefix all <ext> files with <prefix>
add <prefix> at the beginning of the .<ext> file names
each <ext> file should be called <prefix> followed by its old name
<prefix> in front of every .<ext> file name

= files/fc-ren-number-padded
number all <ext> files with three digits: 001.<ext>, 002.<ext>
number the <ext> files 001, 002, 003 ...
rename all .<ext> files to three-digit numbers, 001.<ext> and so on
give the <ext> files running numbers of three digits as names
all <ext> files should be called 001.<ext>, 002.<ext>, ...
call the .<ext> files 001.<ext>, 002.<ext>, 003.<ext> in order
replace the names of the <ext> files by numbers with leading zeros, three digits
<ext> files to 001.<ext>, 002.<ext>, 003.<ext> etc

= files/rename-part
rename the files so that <stem> becomes <newword>
rename all files with <stem> in the name, <newword> instead
change <stem> to <newword> in all file names
all files named something with <stem> should have <newword> there
in the names of the files, <stem> should become <newword>
<stem> in file names to <newword>
put <newword> in place of <stem> in every file name here
for all files with <stem> in their name: rename, <stem> to <newword>
files have the wrong word <stem> in their names, it should be <newword>

= find/under-delete
delete everything <tree>, hidden files as well, but keep the folder
delete all contents <tree>, hidden ones too, not the folder itself
make it empty: delete everything <tree>, even hidden files
remove everything <tree> with the hidden files, the folder stays
clear out everything <tree>, also what is hidden
delete all files and folders <tree>, hidden ones included, the folder itself remains
everything <tree> can be deleted, hidden or not, only the folder itself stays
wipe everything <tree> including dot files but not the top folder

= files/mv-contents
move the contents of <plaindir> into <mydir>
move all that is in <plaindir> into <mydir>
the contents of <plaindir> should go to <mydir>, move them
move everything from <plaindir> over to <mydir>
empty <plaindir> by moving its contents to <mydir>
what is in <plaindir> belongs in <mydir>, move it
mv everything inside of <plaindir> to <mydir>
move all files and folders in <plaindir> to <mydir>

= permissions/ux
make <script> runnable for me only
only the owner should be able to run <script>, add x for the owner
give me, the owner, the execute bit on <script>
let me run <script>, but leave group and others as they are
execute permission on <script> for the owner and nobody else
u+x for <script>
<script> executable by its owner, not by others
add execute for the user only to <script>

= permissions/uw
I can't write in <anyfile>, give me write permission
I cannot change <anyfile> because it is read-only, make it writable for me
give me write permission on <anyfile>
let me write to <anyfile>
the owner should be able to write <anyfile> again
<anyfile> is read-only, I want to edit it
u+w for <anyfile>
add write for the owner to <anyfile>

= permissions/rw-all
everyone may read and write <anyfile>
everybody should be able to read and write <anyfile>
all users may read <anyfile> and write it
let anyone read and change <anyfile>
rw for everyone on <anyfile>
<anyfile> should be readable and writable for all
give all users read and write permission on <anyfile>
a+rw for <anyfile>

= permissions/gw
make <anyfile> writable for the group
let my group write to <anyfile>
the group may write <anyfile>
add group write to <anyfile>
give the group write permission on <anyfile>
my colleagues in the group should be able to change <anyfile>
g+w for <anyfile>
allow the group to edit <anyfile>

= permissions/tree-others
no access for others to <plaindir> and all in it
others should have no access to <plaindir> and everything in it
take all rights from others for <plaindir> with all its files
keep others out of <plaindir>, recursively
remove read, write and execute of others on <plaindir> and below
o-rwx on <plaindir>, recursively
strangers must not get at anything in <plaindir>, recursively
others lose all their rights on <plaindir> and what is in it

= archive/unzip-to
unpack <zip> in <mydir>
put the files of <zip> into <mydir>
the contents of <zip> should end up in <mydir>, unzip it there
unzip <zip>, not here but in <mydir>
open <zip> and place everything in <mydir>
I'd like the zip <zip> extracted in <mydir>
take everything out of <zip> and put it in <mydir>
unzip <zip> with <mydir> as the target folder

= files/again-join-three
put <bare>, <bare2> and <bare3> together in <new>
put <bare>, <bare2>, <bare3> one after the other into <new>
<new> out of <bare>, <bare2> and <bare3>
make one file <new> of <bare>, <bare2> and <bare3>
combine <bare>, <bare2> and <bare3> to <new>
cat <bare> <bare2> <bare3> into <new>
merge the three files <bare>, <bare2> and <bare3> as <new>
write <bare>, then <bare2>, then <bare3> to <new>

= files/sums-one
make a checksum file for <bare>, sha256, called <bare>.sha256
make a sha256 checksum file for <bare> next to it
write the sha256 of <bare> into a file with .sha256 at the end
put the sha256 checksum of <bare> beside it as <bare>.sha256
create <bare>.sha256 with the checksum of <bare>
a .sha256 file for <bare>
store the sha256 sum of <bare> in a file of the same name plus .sha256
sha256 of <bare> to <bare>.sha256

= files/asked-md5-quiet
check checksums.md5 and show only the failures
go through checksums.md5, print only what does not fit
md5 check with checksums.md5, only the bad ones
which files fail the check against checksums.md5? only those
check the md5 sums in checksums.md5 without all the OK lines
test checksums.md5, no output for files that are fine
only the files that no longer match checksums.md5
check the files with checksums.md5 but be quiet about good ones

= files/asked-sha-quiet
check SHA256SUMS and show only the failures
go through SHA256SUMS, print only what does not fit
sha256 check with SHA256SUMS, only the bad ones
which files fail the check against SHA256SUMS? only those
check the sums in SHA256SUMS without all the OK lines
test SHA256SUMS, no output for files that are fine
only the files that no longer match SHA256SUMS
check the files with SHA256SUMS but be quiet about good ones

= files/fc-ren-ext-in
rename *.<ext> to *.<ext2> in <plaindir>
in <plaindir>, change the ending of all files from .<ext> to .<ext2>
the .<ext> files in <plaindir> should end in .<ext2>
<ext> to <ext2>: rename the files in <plaindir>
all <ext> files of <plaindir> should be <ext2> files by name
for the files in <plaindir>, ending .<ext2> instead of .<ext>
In <plaindir> there are .<ext> files. Rename each of them so that it ends in .<ext2> instead.
turn .<ext> into .<ext2> in the file names in <plaindir>

= files/rename-preview
show how the <ext> files would be renamed to <ext2>, do not rename
print the mv commands that would turn .<ext> into .<ext2>, do not run them
what would the renaming of all .<ext> files to .<ext2> look like? change nothing
only show the renaming from .<ext> to .<ext2>, don't do it
dry run: rename <ext> files to <ext2>
preview of renaming every .<ext> to .<ext2> with echo mv
let me see first how *.<ext> would become *.<ext2>
echo the mv for each <ext> file to its name with .<ext2>

= files/u-cp-f
copy <bare> to <new>, overwrite it without asking
copy <bare> to <new> and overwrite what is there, no questions
force the copy of <bare> to <new>
copy <bare> over <new> even if <new> cannot be opened
cp -f from <bare> to <new>
copy <bare> to <new>, replacing it in any case
<bare> to <new>, force
overwrite <new> with <bare> by force

= files/cp-n
copy <bare> to <mydir> unless it is there already
copy <bare> into <mydir>, but only if it is not there yet
cp <bare> to <mydir>, never overwrite
copy <bare> to <mydir> only when it is missing there
copy <bare> to <mydir> and leave one that is there alone
if <mydir> has no <bare> yet, copy it there
copy <bare> to <mydir>, do not overwrite
put a copy of <bare> into <mydir> but don't replace an old one

= daily/dir-p
is there a folder <newpath>? If not, make it
make the folder <newpath> if it is not there yet
I want <newpath> even if the folders above do not exist
make sure that the folder <newpath> exists
<newpath> should exist as a folder, no error if it does already
create <newpath>, parents too
folder <newpath> with its parents
mkdir <newpath>, also the folders in between

= files/fc-mkdir-touch
make the folder <newpath> and inside it a file <freshname>
make the folder <newpath> and an empty file <freshname> in it
folder <newpath>, and in it an empty <freshname>
create <newpath> with an empty <freshname> inside
a new folder <newpath> that contains the empty file <freshname>
set up <newpath> and touch <freshname> in there
Create the folder <newpath>. In it, create an empty file <freshname>.
new dir <newpath> with a file <freshname>, empty

= daily/mixed-tar-ext-plain
make <newtar> of all <ext> files
<newtar> with all <ext> files
tar of all .<ext> files here as <newtar>
put the <ext> files into <newtar>
pack all .<ext> files in <newtar>
create the tar <newtar> from *.<ext>
all <ext> files of this folder in one tar, <newtar>
tar up the <ext> files as <newtar>

= files/copy-skeleton
copy the structure of folders of <plaindir> to <newdir>, no files
only the folders of <plaindir>, not the files, as <newdir>
the same folders as in <plaindir>, but empty, in <newdir>
recreate the folders of <plaindir> in <newdir> without any files
copy <plaindir> to <newdir>, folders only
empty folder tree like <plaindir> in <newdir>
folder structure of <plaindir> to <newdir>, leave the files out
I need the tree of folders of <plaindir> in <newdir>, without files

= find/ext-chmod
only the <ext> files <where>: mode <perm>
chmod <perm> for the <ext> files <where>, no other files
the <ext> files <where> should have mode <perm>
set just the .<ext> files <where> to <perm>
.<ext> files <where> to <perm>
every .<ext> <where> gets <perm>
give <perm> to all <ext> files <where>
permissions <perm> for each <ext> file <where>

= files/readlink
where does the link link.txt point?
where does link.txt point to?
what is the target of link.txt?
which file is behind the symlink link.txt?
link.txt is a link, to what?
print the target of the symbolic link link.txt
what does the symlink link.txt lead to?
show where link.txt goes

= find/ext-copy
copy only the <ext> files <where>, with subfolders, to <mydir>
copy all <ext> files <where>, subfolders as well, into the one folder <mydir>
collect all <ext> files <where> in <mydir>, as copies
gather copies of every .<ext> file <where> in <mydir>
copy each .<ext> file <where>, however deep, to <mydir>
all .<ext> files <where>, at any depth, copied into <mydir>
<mydir> should get copies of all <ext> files <where>, subfolders too
find the .<ext> files <where> and copy them all to <mydir>

= files/asked-ren-number
number the <ext> files as <folder>1, <folder>2 and so on
call the <ext> files <folder>1.<ext>, <folder>2.<ext>, <folder>3.<ext>
the .<ext> files should be called <folder> with a running number
rename all <ext> files to <folder> plus a number from 1
give all .<ext> files the name <folder> and a number, counting from 1
rename every <ext> file to <folder> and its number in the order
number all <ext> files with <folder> in front of the number
<folder>1.<ext>, <folder>2.<ext> ... as new names for the <ext> files

= files/fc-touch-ext-date
set the date of all <ext> files to <date>
set the date of the .<ext> files here to <date>
give every <ext> file the date <date>
all <ext> files should be dated <date>
<date> as the date of every .<ext> file here
change all <ext> files here to the date <date>
touch the <ext> files with the date <date>
*.<ext> get the date <date>

= archive/unzip-never
unpack <zip> without overwriting anything
unzip <zip>, but do not overwrite anything
extract <zip>, no file here may be overwritten
unpack <zip>, existing files must not be overwritten
open <zip> here without overwriting
take the files out of <zip>, overwrite nothing
unzip <zip> and keep my own files where the names are the same
<zip>, unpack it, do not replace existing files

= everyday/same-sum
is the md5 of <bare> and <bare2> the same?
do <bare> and <bare2> have one and the same md5 sum? say same or different
same or different: the md5 of <bare> and of <bare2>
is the md5 sum of <bare> equal to that of <bare2>?
compare <bare> with <bare2> by md5, print same or different
tell me if the md5 of <bare> is that of <bare2>
are <bare> and <bare2> the same by md5?
<bare> and <bare2>, same md5 or not?

= permissions/default-file
set <anyfile> to rw-r--r--
set the permissions of <anyfile> to rw-r--r--
chmod <anyfile> so that ls shows rw-r--r--
permissions rw-r--r-- on <anyfile>
change <anyfile> to rw-r--r--
<anyfile>: rw-r--r--
make the mode of <anyfile> rw-r--r--
I want ls -l to show -rw-r--r-- for <anyfile>

= daily/zip-dated
zip <plaindir>, with today's date in the name of the zip
zip <plaindir> as its name, a dash and today's date
a dated zip of <plaindir>
make a zip of <plaindir> named with the date of today
<plaindir> as a zip with the date behind the name
today's zip of <plaindir>, date in the file name
zip up <plaindir> to name-date.zip
backup zip of <plaindir> with the current date
`)
