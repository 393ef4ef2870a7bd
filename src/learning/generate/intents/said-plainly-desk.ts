import { moreWordings } from '../grammar.ts'

/** More ways to ask for chores with files. */
export const saidPlainlyDesk = moreWordings(String.raw`
= files/u-mkdir-three
Three new folders please, <folder>, <folder2> and <folder3>
we are short of folders here: <folder>, <folder2>, <folder3>
I'd like to have <folder>, <folder2> and <folder3> as folders here
one folder <folder>, one <folder2>, one <folder3>, all side by side
start the folders <folder>, <folder2>, <folder3>
there should be three directories: <folder>, <folder2> and <folder3>; none exists yet
please open three directories for me, <folder>, <folder2>, <folder3>
folders for everyone, that is <folder>, <folder2> and <folder3>
empty folders <folder> and <folder2> and also <folder3>

= files/cp
Keep an untouched copy of <bare> beside it as <new>
<bare> needs a second copy by the name <new>
before I change anything, <bare> should also exist as <new>
I'd like <bare> twice, the other one as <new>
leave <bare> alone and give me the same under <new>
<new> is to be an exact copy of <bare>
same contents as <bare>, only in a new file <new>
a duplicate of <bare>, to be called <new>
use <bare> as the template and start <new> from it
clone <bare> as <new>

= files/cp-r-into
<plaindir> should also be on <outdir>, the whole folder
the complete folder <plaindir> has to be in <outdir> too
I want another <plaindir> in <outdir>, with all files and subfolders
take <plaindir> as it is, subfolders and all, and place a copy in <outdir>
<outdir> needs its own copy of the folder <plaindir>
leave <plaindir> here but have the entire folder in <outdir> as well
for safety the whole of <plaindir> also to <outdir>
replicate the folder <plaindir> with its contents under <outdir>
store a full copy of <plaindir> in <outdir>

= files/cp-ext
all the .<ext> files need to go into <mydir> too, but stay here as well
<mydir> should have the .<ext> files of this folder also, as copies
leave the .<ext> files where they are and copy them to <mydir>
I want the <ext> files twice: here and in <mydir>
each file ending in .<ext> gets a copy in <mydir>
copies of what ends in .<ext> for <mydir>
the .<ext> files here also belong in <mydir>; don't take them away from here
whatever is .<ext> here, duplicate it to <mydir>
a copy of my .<ext> files should be put in <mydir>

= files/fc-cp-update-tree
bring <outdir> up to date: copy only those from <plaindir> that are newer
refresh <outdir> with what is new or changed in <plaindir>, subfolders too
what has changed in <plaindir> should be copied over to <outdir>, the rest can be skipped
<outdir> mirrors <plaindir>, but is out of date; copy the newer and the missing ones
update the copy in <outdir> with the contents of <plaindir>, only files that are newer
carry new and newer files of <plaindir>, at any depth, over to <outdir>
everything inside <plaindir> to <outdir>, but only if it is newer than what lies there
copy the contents of <plaindir> to <outdir> and skip what is already current

= files/cp-a
copy <plaindir> to <new> and leave times and permissions as they are
<plaindir> again as <new>, owner, dates and modes all the same
I want an exact twin of the folder <plaindir>, dates included, by the name <new>
clone the folder <plaindir> as <new> with every time stamp and right preserved
the copy <new> of <plaindir> must keep links, dates and permissions
archive-style copy of <plaindir> called <new>
duplicate <plaindir> as <new> without changing any date or mode in it
faithful copy of the whole folder <plaindir>, named <new>, attributes and all

= files/mv-ext
put everything ending in .<ext> in <mydir>
whatever ends with .<ext> belongs in <mydir>
the .<ext> files clutter this folder, shove them into <mydir>
out of here with the .<ext> files, into <mydir>
all that is .<ext> should be in <mydir> and no longer here
take the .<ext> files away from here and drop them in <mydir>
collect the <ext> files of this folder in <mydir>, don't leave copies
clear the .<ext> files out to <mydir>
my .<ext> files go in <mydir>

= find/ext-delete
get rid of everything called *.<ext> <where>, also in the subfolders
no .<ext> file should be left <where>, delete them at every level
erase each file with the ending .<ext> <where>, however deep
delete what ends in .<ext> <where>, subfolders as well
all those .<ext> files <where>, in every subfolder: throw them away
sweep out and delete the .<ext> files <where> all the way down

= find/files-mtime-over-delete
<where> delete what is older than <days> days
files nobody has changed for over <days> days <where> can be deleted
throw away each file <where> that is more than <days> days old
old stuff <where>, by which I mean files past <days> days: remove it
keep the last <days> days <where> and delete the older files
erase files <where> once they have passed <days> days
<where> any file not changed in <days> days has to go, delete it

= permissions/chgrp-r
the group of <mydir> should become <group>, all the way down
hand <mydir> and everything in it over to the group <group>
<group> is the group for <mydir> from now on, subfolders and files included
make <group> the group of <mydir> and all below it, the owners stay
every file and folder under <mydir>: group <group>
<mydir> and what is inside ought to be in the group <group>
change nothing but the group of <mydir>, to <group>, at every level
let <mydir> with all its files belong to the group <group>

= files/ln-dir
a shortcut <newlink> that points to <path>
<newlink> should lead to <path>, as a symbolic link
I'd like to get to <path> by the name <newlink>
have <newlink> here point at <path>
no copy please, just a symlink <newlink> to <path>
symlink wanted: <newlink> to the folder <path>
make <path> reachable as <newlink> with a soft link
set up <newlink> so that it links to <path>

= files/readlink
where does the link link.txt lead?
link.txt leads to which file?
link.txt is a symlink, but to what?
tell me the target of link.txt
what is behind the link link.txt?
what did I link link.txt to?
link.txt stands for which name?
print what link.txt points at

= archive/tar-skipdir
tar <plaindir> without <stem> into <newtgz>
<newtgz> from <plaindir>, but the <stem> in it stays out
pack <plaindir> up as <newtgz>, everything except <stem>
leave <stem> out when you make <newtgz> of <plaindir>
no <stem> in the tarball please: <plaindir> to <newtgz>
all of <plaindir> but <stem> goes into <newtgz>
wrap up <plaindir> in <newtgz> and skip what is called <stem>
<plaindir> minus <stem>, as the gzipped tarball <newtgz>

= text/split-prefix
<file> in chunks of <n> lines, names starting <pieces>
pieces of <n> lines from <file>, called <pieces>aa, <pieces>ab and so on
<n> lines per piece, cut up <file>, each piece named with <pieces> in front
break up <file> after every <n> lines; the parts begin with <pieces>
<file> is too long, I want parts of <n> lines each beginning with <pieces>
parts of <file>, <n> lines apiece, prefix <pieces>
slice <file> into <n>-line files whose names start with <pieces>
divide <file> by <n> lines into <pieces>aa, <pieces>ab ...

= files/sums-check-md5
do the files still match checksums.md5?
has anything changed since checksums.md5 was written? compare the md5 sums
go through checksums.md5 and tell me which files are still OK
are my files intact according to checksums.md5?
prove the files against the list checksums.md5
test against checksums.md5 whether the md5 sums are right
check with md5sum what checksums.md5 lists
did the copy go well? checksums.md5 has the sums
compare the files with the MD5 values noted in checksums.md5
use checksums.md5 to see whether a file is damaged

= files/again-touch-each-folder
an empty <freshname> in every subfolder
each folder here should contain a file <freshname>, empty is fine
put an empty file called <freshname> into all the folders of this folder
every directory one level down gets its own empty <freshname>
no subfolder without a <freshname>: create an empty one in each
all the folders here need a blank <freshname>
start a blank <freshname> in each of the subdirectories here

= files/c-number-loop
number the .<ext> files: 1.<ext>, 2.<ext> and so on
I want the .<ext> files named 1.<ext>, 2.<ext>, 3.<ext> ...
the .<ext> names are a mess, just call them by number, starting with 1
give every .<ext> file a running number for its name
first .<ext> file becomes 1.<ext>, the next 2.<ext>, and on like that
rename my <ext> files to plain numbers counting from 1
.<ext> files should only be numbers: 1.<ext>, 2.<ext>, ...
replace the names of the .<ext> files with 1, 2, 3 ...

= files/task-touch-three-in
empty files in <plaindir>, three of them: <freshname> <freshname2> <freshname3>
<plaindir> needs the empty files <freshname>, <freshname2> and <freshname3>
start <freshname>, <freshname2> and <freshname3> inside <plaindir>, all blank
in <plaindir> there should be three new files, <freshname>, <freshname2> and <freshname3>
put blank files <freshname>, <freshname2>, <freshname3> into <plaindir>
three blank files for <plaindir>, namely <freshname>, <freshname2>, <freshname3>

= find/ext-move
move all the .<ext> files in the whole tree <where> into <mydir>
<where> are .<ext> files at all levels; gather them in <mydir>
wherever a .<ext> file hides <where>, subfolders too, move it to <mydir>
bring together in <mydir> every .<ext> file found <where>
collect (move) the .<ext> files of all subfolders <where> in <mydir>
.<ext> files <where>, however deep, are to end up in <mydir>
= files/asked-mk-padded
make folders <folder>01 to <folder><line>
I want <line> new folders here, from <folder>01 up to <folder><line>
folders <folder>01, <folder>02 and so on until <folder><line>, please create them all
set up the directories <folder>01 through <folder><line>
could you give me <folder>01 ... <folder><line> as empty folders?
mkdir for <folder>01-<folder><line>, two digits each
one folder per week, named <folder>01 to <folder><line>
Create a series of directories whose names run from <folder>01 to <folder><line>, with leading zero
add numbered folders here: the first is <folder>01, the last <folder><line>
we need directories <folder>01 till <folder><line>; make them with one command
new dirs <folder>01..<folder><line>
how do I make the folders from <folder>01 to <folder><line> without typing each?

= files/again-mkdir-numbered
make folders <folder>1 to <folder><n>
I need <n> folders here called <folder>1, <folder>2 and so on up to <folder><n>
create directories <folder>1 through <folder><n>
folders <folder>1 ... <folder><n>, all empty, in this place
could you set up <folder>1 until <folder><n> as directories for me
mkdir <folder>1-<folder><n>
one folder for each group: <folder>1 up to <folder><n>
Create <n> directories in the working folder, named <folder> followed by a number from 1 to <n>
numbered folders please, the first <folder>1, the last <folder><n>
add dirs <folder>1..<folder><n>
how can I make the folders from <folder>1 to <folder><n> in one go?
<n> new directories: <folder>1, <folder>2, ..., <folder><n>

= files/desk-md5-ext-to
md5 of all .<ext> files into <new>
put the md5 sums of every .<ext> file here in <new>
write an md5 list of the .<ext> files to <new>
I want <new> to hold one md5 checksum for each .<ext> file
save the MD5 checksums of all <ext> files as <new>
md5sum for .<ext>, output to <new>
can you note the md5 of each .<ext> file in a file called <new>?
Compute the MD5 sums of all files ending in .<ext> and store them in <new>
before I send the .<ext> files off: their md5 checksums in <new>, please
collect md5 hashes of the .<ext> files and keep them in <new>
<new> = md5 sums of *.<ext>
hash the .<ext> files here with md5, result to <new>

= files/desk-sha-ext-to
sha256 of all .<ext> files into <new>
put the sha256 sums of every .<ext> file here in <new>
write a SHA-256 list of the .<ext> files to <new>
I want <new> to hold one sha256 checksum for each .<ext> file
save the SHA256 checksums of all <ext> files as <new>
sha256sum for .<ext>, output to <new>
can you note the sha256 of each .<ext> file in a file called <new>?
Compute the SHA-256 sums of all files ending in .<ext> and store them in <new>
before I hand the .<ext> files over: their sha256 checksums in <new>, please
collect sha-256 hashes of the .<ext> files and keep them in <new>
<new> = sha256 sums of *.<ext>
hash the .<ext> files here with sha256, result to <new>

= files/u-mv-v
move <bare> into <mydir> and tell me what you do
move <bare> to <mydir> verbosely
<bare> goes into <mydir>, moved, and print what was moved
mv <bare> to <mydir>, showing the names
I want to see what happens when <bare> is moved to <mydir>
verbose move of <bare> to <mydir>
Move the file <bare> into <mydir> and report it on the screen
move <bare> to <mydir> with a message
can you move <bare> into <mydir> and show the line "renamed old -> new"?
shift <bare> into <mydir>, with mv saying what it did
let mv announce that <bare> was moved to <mydir>
put <bare> away into <mydir> and print that it was moved there

= files/mv-ask
move <bare> to <mydir> but ask me if there is one already
<bare> belongs in <mydir>; move it and ask before replacing
move <bare> into <mydir>, prompt before overwriting
mv <bare> to <mydir> interactively
take <bare> over to <mydir>, and check with me first if that replaces something
put <bare> into <mydir>, moved, and let me decide about overwriting
Move the file <bare> into <mydir> and prompt me before a file there is overwritten
please move <bare> into <mydir>, with a question if it exists there
can you shift <bare> to <mydir> but ask first when it would overwrite?
don't overwrite anything without asking when you move <bare> into <mydir>
move <bare> to <mydir>, asking me before it replaces another one
ask me about overwriting while moving <bare> to <mydir>

= permissions/tree-ro
<plaindir> shouldn't be writable by anyone, including everything in it
make <plaindir> and all in it read-only
nobody may write in <plaindir> any more, at any level
take the write permission on <plaindir> from everybody, recursively
protect the whole of <plaindir> against changes
freeze <plaindir>: no write permission for anyone, subfolders and files too
write-protect <plaindir> with all its contents
Remove write permission for all users from <plaindir> and everything below it
all of <plaindir> read only please, for owner, group and others
chmod so that nothing under <plaindir> can be written by anybody
how do I make the complete folder <plaindir> read-only for everyone?
set <plaindir> and its contents to read-only

= permissions/tree-uw
make <plaindir> and all in it writable for me again
the owner should be able to write everything under <plaindir>
give the owner write permission on <plaindir>, recursively
<plaindir> is read-only, let its owner write in it and in all below
add u+w to <plaindir> and everything inside
I can't change my own files in <plaindir>; give me, the owner, write access to all of them
Add write permission for the owner to <plaindir> and everything below it
undo the write protection of the whole <plaindir> for its owner
owner may write: <plaindir> with all files and subfolders
switch on the owner's write bit throughout <plaindir>
can you make the complete folder <plaindir> writable for its owner?
write permission for the user on everything in <plaindir> and on itself

= files/stat-dates
date of last change of every .<ext> file, then its name
when was each .<ext> file last modified? time and name
show modification time and name of all the .<ext> files with stat
last-changed dates of *.<ext>, name behind
for each .<ext> here the full modification time and the name
print the time of the last change in front of each .<ext> file's name
stat: modification time and name, .<ext> files
I want to see when the .<ext> files were last changed, date first
Print for each file ending in .<ext> its time of last modification followed by its name
can you tell me date and time of the last change for the .<ext> files, one per line?
modified when? list it for every .<ext> file, with the name after it
one line per .<ext> file: mtime, name

= text/report-cp-newest-ext
put copies of the <n> newest .<ext> files in <todir>
copy the <n> most recent .<ext> files to <todir>
the latest <n> .<ext> files should be copied to <todir>
<n> newest .<ext>, copied into <todir>
take the last <n> .<ext> files by date and copy them to <todir>
copy over to <todir> the <n> .<ext> files that changed last
I want the <n> freshest .<ext> files in <todir> as well
Copy the <n> most recently modified files ending in .<ext> to <todir>
can you copy just the newest <n> of the .<ext> files to <todir>?
<todir> should get a copy of the <n> youngest .<ext> files
of the .<ext> files, copy the newest <n> into <todir>
cp the <n> last changed .<ext> files to <todir>

= files/mv
rename <bare> to <new> right here
oops, misnamed: it's called <bare> and should be <new>
<bare> is the wrong name, <new> is the right one
I misspelt <bare>, it's <new>
the file now called <bare> shall be known as <new>
<bare> gets a better name: <new>
what is <bare> today should be <new> from now on
fix the name <bare>, make it <new>
please correct the name <bare> to <new>
not <bare> but <new> should that file be called

= files/mv-two
the two files <bare> and <bare2> are in the wrong place, they belong in <mydir>
<bare> and <bare2> have no business here, into <mydir> with them
both <bare> and <bare2> should live in <mydir> and not here
shove <bare> and <bare2> over to <mydir>
take <bare> as well as <bare2> away from here and into <mydir>
<mydir> is the right place for <bare> and <bare2>, move the two
off to <mydir> with <bare> and <bare2>
I'd rather have <bare> and <bare2> in <mydir>, moved

= files/mv-dir-into
move <plaindir> with all in it into <outdir>
the folder <plaindir> belongs in <outdir>, move the whole of it
<plaindir> takes up room here, move the entire folder over to <outdir>
I want <plaindir> out of here and in <outdir>, contents included
shift the complete folder <plaindir> to <outdir>
off with the whole of <plaindir> to <outdir>, no copy left behind
<outdir> is where <plaindir> should be, take it there
the folder <plaindir> and everything inside should live in <outdir>, not here

= files/rm-two
kick out <bare> and <bare2>, delete them
<bare> and <bare2> are no longer needed, delete both
I don't want <bare> and <bare2> any more, throw them away
throw <bare> and <bare2> away
both <bare> and <bare2> can be deleted
out of date: <bare> and <bare2>; remove them
please bin (delete) <bare> and <bare2>
wipe the two files <bare> and <bare2> off the disk

= files/again-rm-tilde
I can do without every file that ends with ~, delete them
the editor left files ending in ~ behind; throw them away
delete what ends with a tilde
all names with a ~ at the end: remove those files
clean up after the editor: delete the *~ files here
no more ~ files in this folder, erase them

= files/u-mkdir-p-two
there's no folder for them yet: <newpath> and <newpath2>, create both with their parents
neither <newpath> nor <newpath2> is there yet; make them
I need the places <newpath> and <newpath2>, with all folders in between
<newpath> and <newpath2> please, whatever is missing on the way
open up <newpath> and also <newpath2> as new folders
both folder paths <newpath> and <newpath2> should exist
mkdir for <newpath> plus <newpath2>, parents too

= files/mkdir-p
where's room for the new things? make <newpath> with all that's missing above it
<newpath> isn't there yet, make the whole path
the path <newpath> should exist, whatever is missing of it
I want to save something in <newpath>, so create those folders
If <newpath> is already there that's fine, otherwise create it
make sure that <newpath> is there as a folder, no complaint when it is
all the folders of <newpath>, one within the other, please
open the folder <newpath>, missing ones above it too

= files/again-mkdir-private
a private folder <folder> that only I can enter
make me a private folder <folder>, closed to everyone else
new folder <folder> with mode 700 from the start
a place of my own, <folder>, that nobody else may look into; create it
start a directory <folder> which is for my eyes only
create <folder> so that others can neither enter nor list it

= files/asked-mk-existing-three
In <plaindir> make the folders <folder>, <folder2> and <folder3>
three subfolders for <plaindir>: <folder>, <folder2>, <folder3>
<plaindir> needs subfolders called <folder>, <folder2> and <folder3>
inside <plaindir> I want <folder>, <folder2> and <folder3> as new folders
divide <plaindir> up into <folder>, <folder2> and <folder3>, all still empty
within <plaindir> there should be three new directories, <folder>, <folder2> and <folder3>
open <folder>, <folder2> and <folder3> below <plaindir>

= files/u-cp-rv
copy the folder <plaindir> to <outdir> and show each file while it happens
the whole <plaindir> to <outdir>, and let me watch the names go by
copy all of <plaindir> into <outdir>, naming every file as it is copied
I want to see what gets copied when <plaindir> goes to <outdir>, recursively
a copy of the folder <plaindir> in <outdir>, with a line for each file
put a full copy of <plaindir> into <outdir> and report each file on the screen

= files/asked-cp-two-kinds
copy all pictures ending in .<ext> or .<ext2> to <todir>
.<ext> and .<ext2> files should be copied to <todir>, both kinds
copies of whatever ends in .<ext> or .<ext2> for <todir>
both the .<ext> and the .<ext2> files also into <todir>, keep them here
have my .<ext> files and my .<ext2> files in <todir> too
two kinds of files to copy into <todir>: .<ext> and .<ext2>
<todir> should get a copy of each .<ext> and each .<ext2> file

= files/desk-cp-three-places
copy <bare> to <plaindir> <plaindir2> and <plaindir3>, these are folders
<bare> has to be in <plaindir>, <plaindir2> and <plaindir3>
hand a copy of <bare> to each of <plaindir>, <plaindir2> and <plaindir3>
the same <bare> for all three, <plaindir>, <plaindir2>, <plaindir3>
distribute <bare> among <plaindir>, <plaindir2> and <plaindir3>, one copy each
I need <bare> in three folders: <plaindir>, <plaindir2>, <plaindir3>

= files/fc-ren-number-padded
number the .<ext> files with three digits: 001.<ext>
001.<ext>, 002.<ext>, 003.<ext> are to be the names of the .<ext> files
the .<ext> names should be three-digit numbers, 001.<ext> first
I'd like the .<ext> files renamed to 001, 002, 003 and so on, ending kept
three digits for each .<ext> file, counted from 001
give the .<ext> files running numbers like 001.<ext> so that they sort well
count through the .<ext> files and call them 001.<ext>, 002.<ext> ...

= daily/mkdir-mv
all .<ext> into a folder <newdir>, make it if it's missing
the .<ext> files belong in a folder <newdir> that may not exist yet; create it if need be and move them
move the .<ext> files to <newdir>, creating that folder unless it is there
make sure there's a folder <newdir> and shift all .<ext> files into it
.<ext> files off to a folder <newdir>; should it be missing, make it first
if there is no folder <newdir> create it, then move *.<ext> in

= files/c-keep-only
remove everything except the .<ext> files here, not in subfolders
in this folder only the .<ext> files may stay, delete the other files
keep just the .<ext> files of this folder, erase the other files, leave subfolders be
all files right here that aren't .<ext>: delete
throw away whatever file in this folder isn't .<ext>, don't go into subfolders
I only need the .<ext> files; delete the rest of the files here, this level only

= permissions/tree-private
lock down <plaindir>: only the owner, everything inside
nobody but the owner should get at <plaindir> or anything in it
shut the group and others out of <plaindir>, all files and subfolders
<plaindir> and all in it is nobody's business but mine; take all rights from group and others
close the whole of <plaindir> to everyone else
strip group and others of every right on <plaindir> and what's below

= permissions/ro
make <anyfile> read only
nobody should be able to change <anyfile>
guard <anyfile> against editing, for everybody
<anyfile> is final: no more writing, by anyone
lock <anyfile> so that it can only be read
<anyfile> must not be overwritten any more, set it read-only
switch off write permission on <anyfile> for all

= permissions/octal
tighten <anyfile> to <perm>
<anyfile> should have <perm>
<perm> are the rights <anyfile> ought to have
put <anyfile> on <perm>
<anyfile>, please, with permissions <perm>
rights of <anyfile>: <perm> from now on
bring the mode of <anyfile> to <perm>

= files/cp-into
<bare> must also lie in <mydir>
<mydir> wants a copy of <bare>
leave <bare> here, but <mydir> should have it as well
let <mydir> have <bare> too, as a copy
<bare> is needed in <mydir> as well as here
also keep <bare> in <mydir>
I'd like to find <bare> in <mydir> too, the original stays here
drop a copy of <bare> off in <mydir>

= files/u-cp-f
copy <bare> over the old <new>, no questions
<new> gets replaced by a copy of <bare>, by force if it must be
force the copy of <bare> on to <new>
copy <bare> to <new> with -f, whatever is in the way
no asking: <bare> copied as <new>, even when <new> can't be opened

= files/rm-keepnew
I only want the <n> newest .<ext> to survive, delete the other .<ext> files
the <n> latest .<ext> files stay, the older ones get deleted
too many .<ext> files: keep the last <n>, throw the older away
prune the .<ext> files here: the <n> most recent remain, delete the others
only <n> .<ext> files may remain, the newest; erase the rest of them
delete .<ext> files until just the newest <n> are left
of all the .<ext> files keep <n>, the youngest, and remove the others

= everyday/delete-except
remove everything <where> that isn't a .<ext> file, subfolders too
<where> only .<ext> files may stay at any level, delete the other files
delete each file <where> whose ending isn't .<ext>, also in subfolders
files other than .<ext> <where>, however deep: throw them away
the .<ext> files <where> are all I want, erase every other file in the whole tree
non-.<ext> files <where> are to be deleted recursively

= daily/chmod-files
set all that are files in <mydir>, at any depth, to <perm>
<perm> for the files below <mydir>, folders keep theirs
every file under <mydir> gets <perm>, no folder does
mode <perm> on all files of <mydir> and its subfolders, not on folders
the files, not the folders, within <mydir> should be <perm>
files throughout <mydir>: permissions <perm>

= files/split-digits
split <file>, <n> lines, numbered pieces
cut <file> after every <n> lines, the pieces numbered x00, x01, x02
<n> lines a piece from <file>, names with digits and not letters
numbered parts of <file>, <n> lines in each
divide <file> into <n>-line parts that are counted with digits
break <file> up by <n> lines, with numbers at the end of the names of the parts

= find/ex-sha-save
write sha256 checksums for every file <where>, subfolders too, to <new>
<new> should list the sha256 of each file <where>
SHA-256 list of all files <where>, at every level, in <new>
take sha256 sums of all the files <where> and store them as <new>
one sha256 line per file <where>, collected in <new>
inventory with sha256 of whatever files lie <where>, into <new>

= text/cat-merge
<bare> <bare2> together again as <new>
first <bare>, then <bare2>, as one file <new>
stick <bare> and <bare2> together, calling it <new>
make one <new> of the two, <bare> and <bare2>
<new> is to be <bare> followed by <bare2>
glue <bare2> on to <bare>, result in the new file <new>
out of <bare> and <bare2> comes <new>, one after the other
<bare> plus <bare2> in a single file <new>

= daily/append-file
stick <bare> at the end of <bare2>
<bare> belongs at the bottom of <bare2>
glue the lines of <bare> on after the last line of <bare2>
let <bare2> go on with what is in <bare>
lengthen <bare2> by the contents of <bare>
<bare2> should have <bare> behind it, in the same file

= files/truncate
<file> should be blank again
<file> has grown too long, empty it but keep the file
get everything out of <file>, leaving a file of size zero
clear <file>, though it must still be there
blank <file> out
back to zero bytes with <file>
<file> is to have no contents any more but should go on existing

= files/touch-existing
timestamp of <file> to now
make <file> look as if it was changed just now
<file> should have the current time as its date
pretend <file> was saved a second ago
freshen the date of <file> to this moment
give <file> today's date and time as time stamp
set the file date of <file> to the present

= files/copy-skeleton
make the same folder tree in <newdir> as in <plaindir>, without files
only the folders of <plaindir>, empty, under <newdir>
<newdir> should have all the subfolders of <plaindir> but none of its files
rebuild the folders of <plaindir> in <newdir>, leave the files out
I want the empty structure of <plaindir> again under <newdir>
repeat every directory of <plaindir> below <newdir>, no files

= files/asked-touch-numbered
make <folder>1.<ext> to <folder><n>.<ext>
start empty files <folder>1.<ext> up to <folder><n>.<ext>
<folder>1.<ext>, <folder>2.<ext> ... <folder><n>.<ext>, all as blank files
I need <n> empty files named <folder>1.<ext> through <folder><n>.<ext>
touch <folder>1.<ext> until <folder><n>.<ext>
blank files numbered <folder>1.<ext>-<folder><n>.<ext>, please

= files/asked-ren-hyphen
the dashes in the names here ought to be underscores
all file names with - should have _ instead
turn each hyphen in the file names into an underscore
no hyphens in names please, put underscores there
file names: - to _
I prefer underscores, so change the dashes in all names here

= files/rename-date
put the date in front of every .<ext> file's name, today's
today's date should come first in the names of all .<ext> files
every .<ext> name should begin with YYYY-MM-DD of today
date-stamp the .<ext> files, current date and underscore in front
the .<ext> files need today's date as a prefix
start each .<ext> name with the current date

= files/c-prefix-loop
put <prefix> before all the .<ext> files' names
<prefix> goes in front of each .<ext> name
all my .<ext> files should start with <prefix>
stick <prefix> on the front of every .<ext> file name
the names of the .<ext> files get <prefix> at the beginning
let every .<ext> name begin with <prefix>
.<ext> files: <prefix> before the present name

= files/rename-ext
every .<ext> needs to be .<ext2> instead
.<ext> is the wrong ending, all of them should be .<ext2>
turn each .<ext> here into .<ext2>, names only
the .<ext> files ought to end in .<ext2>
swap the ending .<ext> for .<ext2> on all files
not .<ext> but .<ext2> should stand at the end of those names
whatever ends in .<ext> shall end in .<ext2>, rename it

= files/split-nl
break <file> into <small> files, lines staying whole
<small> parts of <file>, no line cut in two
share <file> out among <small> files, whole lines only
I want <file> in <small> pieces, but keep each line in one piece
divide <file> by <small> without splitting any line

= files/asked-tar-new-folder
make folder <folder> and unpack <targz> in it
<targz> should be unpacked in a folder of its own, <folder>, which you make
new folder <folder>, contents of <targz> go in there
create <folder>, then extract <targz> to it
I want what's in <targz> in a new folder <folder>
unpack <targz> to <folder>; that folder has to be created first

= archive/unzip-to
put the contents of <zip> into <mydir>
what's in <zip> should end up in <mydir>
<mydir> is where <zip> should be unpacked
open <zip> up inside <mydir>
<zip>: out with everything, into <mydir>
let the files of <zip> land in <mydir>

= archive/gunzip-all
un-gzip all that is .gz here
every .gz file of this folder should be unpacked
open up all the .gz here
no more .gz please, decompress them all
turn all the *.gz back into normal files
run gunzip over everything that ends in .gz

= daily/zip-dated
archive <plaindir> as a zip, its name plus today's date
zip <plaindir>, today's date in the zip's name
a dated zip of <plaindir>
<plaindir> as a zip for today, date after the name
today's zip of <plaindir>, with -YYYY-MM-DD in the file name
zip up <plaindir> and put the current date behind its name

= files/cp-r-bak
before the update: copy the whole of <plaindir>, same name with .bak
<plaindir> twice, the second one with .bak at the end
back the folder <plaindir> up beside itself with .bak
keep a .bak of the complete folder <plaindir>
the folder <plaindir> needs a spare copy ending in .bak

= find/ext-mtime-over-gzip
gzip all .<ext> files older than <days> days <where>
old .<ext> files <where>, more than <days> days, should be gzipped
<where> pack each .<ext> file past <days> days with gzip
after <days> days .<ext> files <where> get compressed: gzip those that are due
save space <where>: gzip .<ext> files not changed for over <days> days
compress with gzip the .<ext> files <where> that are more than <days> days old, each by itself

= find/files-chmod
set everything that is a file <where> to <perm>
files <where>, no folders: mode <perm>
give each file <where> the permissions <perm>, leave the folders
<perm> on all files <where>, at every level
every file <where> should have <perm>
`)
