import { moreWordings } from '../grammar.ts'

/** More ways to ask for chores with files, in pairs of neighbours where these are mistaken for each other. */
export const saidOtherwiseDesk = moreWordings(String.raw`
= files/rename-ext
give each <ext> here the ending .<ext2> instead
the ending of every .<ext> file in this folder ought to be .<ext2>
make .<ext2> out of .<ext> in all names here
all my .<ext> names need .<ext2> at the end in place of .<ext>
the scanner saved everything as .<ext>, the office wants .<ext2>, so rename the lot
name.<ext> should become name.<ext2>, for every file in this folder
drop .<ext> from the <ext> names and write .<ext2> there
our web shop only takes .<ext2>, so the .<ext> files here have to be renamed accordingly
instead of .<ext> I want .<ext2> at the end of all those names
.<ext> is old fashioned, call all of them .<ext2>

= files/again-rename-append
<ext> files here: suffix <suffix> after .<ext>
tack <suffix> onto every <ext> file name
all the <ext> files get <suffix> behind their full name
the <ext> files need <suffix> at the very end, after .<ext>
keep .<ext> in all names and hang <suffix> on behind it
name.<ext> should become name.<ext><suffix>, for every file in this folder
retire the <ext> files: rename each so that <suffix> comes after .<ext>
every <ext> here wants <suffix> at the end of its name, ending kept in front of it
<suffix> after the ending of all <ext> files, renamed not copied
mark all .<ext> files as done with by a <suffix> behind the whole name
stick <suffix> at the end of every .<ext> file name here

= files/rename-suffix
put _<stem> between name and ending of all .<ext> files
name.<ext> should become name_<stem>.<ext>, for every file in this folder
_<stem> goes into every <ext> name, right in front of .<ext>
the <ext> files need _<stem> at the end of the name, but before .<ext>
between the base name and .<ext> I want _<stem>, in all <ext> names here
stick _<stem> onto every .<ext> name, just ahead of the ending
all <ext> pictures and papers here: _<stem> before the dot
mark all .<ext> files as such by a _<stem> before the ending

= files/c-prefix-loop
<ext> files here: prefix <prefix>
for the <ext> files the prefix <prefix>, by renaming them
stick <prefix> in front of every <ext> here
all <ext> files need <prefix> in front
name.<ext> should become <prefix>name.<ext>, for every file in this folder
<prefix> goes to the front of every <ext> name
begin each <ext> file name with <prefix>, the old name follows
the names of the <ext> files should open with <prefix>
stick <prefix> at the beginning of every .<ext> file name here
every .<ext> in this folder wants <prefix> ahead of its name
for the concert archive: <prefix> before the name of each <ext> file

= files/again-rename-strip-ext
take the <prefix> off the front of the <ext> names
the <ext> files shouldn't begin with <prefix> any more
<prefix>name.<ext> should become name.<ext>, for every such file in this folder
cut <prefix> away from the start of every <ext> file name
the camera put <prefix> before each <ext> name, lose that
no more <prefix> at the front of the .<ext> names, please rename them
every .<ext> here that opens with <prefix> should be called by the rest of its name
rename the <ext> files without the <prefix> they begin with

= files/rename-unext
all .<ext> without the .<ext>, rename them
the <ext> files should be called the same minus .<ext>
name.<ext> should become just name, for every file in this folder
the .<ext> at the end has to go from all those names
no .<ext> any more behind the names, rename the lot
lose the ending .<ext> in every file name here
every *.<ext> here should be called the same without .<ext>
take .<ext> off the end of the names, nothing in its place
I don't want .<ext> at the end of those names, and no other ending either

= daily/ext-to-dir-tree
gather all <ext> files <where> in <mydir>, the originals stay where they are
from every folder <where> copies of the <ext> files into <mydir>
a copy of each .<ext> found anywhere <where> should land in <mydir>
collect copies of all .<ext> files <where>, however deep they lie, in <mydir>
I want every <ext> file <where> in <mydir> too, subfolders searched as well
all .<ext> files <where>, from all levels, also to <mydir>, leave the originals
<mydir> is to have a duplicate of each <ext> lying somewhere <where>
copy the .<ext> files <where> together into <mydir>, whatever subfolder they are in

= find/ext-move
gather all <ext> files <where> in <mydir>, nothing stays behind in the subfolders
from every folder <where> take the <ext> files away and into <mydir>
each .<ext> found anywhere <where> should land in <mydir> and be gone from its old place
move all .<ext> files <where> and its subfolders to <mydir>
relocate every <ext> file <where>, however deep, to <mydir>
all .<ext> files <where>, from all levels, over to <mydir>, not kept where they were
<mydir> is to take in each <ext> lying somewhere <where>, moved, not copied
move the .<ext> files <where> together into <mydir>, whatever subfolder they are in

= files/asked-cp-glob-in
copy the <ext> files only, from <plaindir> to <todir>
the <ext> files of <plaindir> also in <todir>, leave them in <plaindir> as well
only what ends in .<ext> in <plaindir> gets copied to <todir>
from <plaindir> take copies of the <ext> files and put them in <todir>
I need the .<ext> ones out of <plaindir> in <todir> too, originals stay
duplicate each <ext> lying directly in <plaindir> into <todir>
in <plaindir> there are files of many kinds. Copy only the .<ext> files to <todir>
<todir> should get a copy of the .<ext> files in <plaindir>, not of the other files

= files/asked-mv-glob-in
move the <ext> files only, from <plaindir> to <todir>
the <ext> files of <plaindir> belong in <todir>, don't leave them in <plaindir>
only what ends in .<ext> in <plaindir> gets moved to <todir>
take all <ext> files out of <plaindir> and put them in <todir>
I need the .<ext> ones out of <plaindir> and over in <todir>
shift each <ext> lying directly in <plaindir> into <todir>
in <plaindir> there are files of many kinds. Move only the .<ext> files to <todir>
<todir> should take over the .<ext> files in <plaindir>, not the other files

= text/again-gzip-in
compress every .<ext> in <plaindir> on its own
one .gz per <ext> file in <plaindir>, the other files stay as they are
only the <ext> files in <plaindir> are to be gzipped, each for itself
gzip what ends in .<ext> in <plaindir>, nothing else there
the .<ext> files in <plaindir> take too much room, gzip each of them
pack the <ext> files of <plaindir> singly with gzip, leave its subfolders
squeeze every single .<ext> in <plaindir> with gzip

= archive/gzip-tree
compress every file in <plaindir> and below on its own
one .gz per file in <plaindir>, in all its subfolders as well
all files in <plaindir> and deeper are to be gzipped, each for itself
gzip whatever lies in <plaindir>, of any kind, right down the tree
the files in <plaindir> take too much room, gzip each of them, subfolders too
pack all the files of <plaindir> singly with gzip, every level
squeeze every single file in <plaindir> with gzip, at any depth

= files/ordinary-ln-all-ext-here
link every .<ext> in <plaindir> into this folder
the <ext> files lie in <plaindir>, I want symlinks to them here
from <plaindir> all .<ext> as symbolic links to this place
here there should be a soft link for each <ext> file of <plaindir>
let this folder have links to the .<ext> files that are in <plaindir>
instead of copying the <ext> files from <plaindir> to here, link them

= files/ln-many
link every .<ext> of this folder into <mydir>
the <ext> files lie here, I want symlinks to them in <mydir>
from here all .<ext> as symbolic links over to <mydir>
in <mydir> there should be a soft link for each <ext> file of this folder
let <mydir> have links to the .<ext> files that are here
instead of copying the <ext> files from here to <mydir>, link them there

= permissions/chgrp-r
group of <mydir> and all in it: <group>
<group> should be the group of <mydir> and of everything inside
as a group, <mydir> and its contents go to <group>
the group, not the owner, of <mydir> and all in it should be <group>
<group> is the group that gets <mydir>, whole tree
which group has <mydir>? it should be <group>, with everything inside it
for <mydir> and everything in it: change the group to <group>

= permissions/chown-r
owner of <mydir> and all in it: <user>
<user> should be the owner of <mydir> and of everything inside
as an owner, <mydir> and its contents go to <user>
the owner, not the group, of <mydir> and all in it should be <user>
<user> is the one who gets to own <mydir>, whole tree
who owns <mydir>? it should be <user>, with everything inside it
for <mydir> and everything in it: change the owner to <user>

= files/c-mk-two-sub
Create the directory <folder> and within it the directories <folder2> and <folder3>.
I need a place for all this: make <folder> and inside it <folder2> and <folder3>
within a new <folder> there should be <folder2> and <folder3>
<folder> with <folder2> and <folder3> as its two drawers, none exists yet
make <folder>, and in that make <folder2> and <folder3>
start <folder>, then <folder2> and <folder3> within
two rooms <folder2> and <folder3> in a new house <folder>, as folders
<folder2> and <folder3> belong in <folder>; make all three folders

= files/u-mkdir-three
folder for each of <folder>, <folder2>, <folder3>
one folder apiece for <folder>, <folder2> and <folder3>
Create the directories <folder>, <folder2> and <folder3> next to each other.
make <folder> and beside it <folder2> and <folder3>
next to each other there should be folders <folder>, <folder2> and <folder3>
make the folder <folder>, and besides that <folder2> and <folder3>
<folder>, <folder2> and <folder3> as three folders on the same level
three drawers here, <folder>, <folder2> and <folder3>, none in another

= files/asked-mk-three-sub
folder <folder> needs <folder2>, <folder3> and <folder4> in it
I need a place for all this: make <folder> and inside it <folder2>, <folder3> and <folder4>
Create the directory <folder> and within it the directories <folder2>, <folder3> and <folder4>.
we start a new term: folders <folder2>, <folder3> and <folder4> in a new folder <folder>
make <folder>, and in that make <folder2>, <folder3> and <folder4>
<folder2>, <folder3> and <folder4> belong in <folder>; make all four folders
<folder> with <folder2>, <folder3> and <folder4> below it, all new
within a new <folder> there should be <folder2>, <folder3> and <folder4>

= files/asked-mk-four
make room: folders <folder>, <folder2>, <folder3> and <folder4> please
<folder>, <folder2>, <folder3> and <folder4> as four folders on the same level
Create the directories <folder>, <folder2>, <folder3> and <folder4> next to each other.
four new folders: <folder>, <folder2>, <folder3>, <folder4>
the choir has four voices, so <folder>, <folder2>, <folder3>, <folder4> as folders here
I'd like <folder>, <folder2>, <folder3> and also <folder4> as folders, side by side
mkdir for <folder>, <folder2>, <folder3>, <folder4>
there should be a folder each for <folder>, <folder2>, <folder3> and <folder4>

= files/mkdir-months
one folder per month, 01 to 12, in <newdir>
in <newdir> I want the folders 01 to 12
the bookkeeper needs <newdir> with 01, 02 up to 12 in it
<newdir> for the whole year: inside it a folder for every month from 01 to 12
twelve folders 01 to 12, all within <newdir>
below <newdir>: a folder for each month, two digits

= files/again-mkdir-numbered
make <folder>1 up to <folder><n> as folders
<n> folders <folder>1 to <folder><n>, next to each other
folders here for <folder>1, <folder>2 and so forth till <folder><n>
<folder>1 through <folder><n>, each a new folder
one folder per round, from <folder>1 to <folder><n>
the course has <n> parts: folders <folder>1 to <folder><n>
I need <n> numbered folders, first <folder>1, last <folder><n>

= files/readlink
where does the link link.txt go?
link.txt goes to which file?
one look at link.txt: what is it pointing at now
the shortcut link.txt goes where, as written in the link
tell me where the link link.txt goes
which name is stored in the link link.txt, just that
what did they point link.txt at

= files/readlink-f
where does the link <anyfile> end up after all, as a full path?
<anyfile> in the end goes to which file? absolute path please
the shortcut <anyfile> goes where, all links followed, from the root on
which real file is <anyfile>, whole path
follow <anyfile> through all links and give me the absolute path at the end
what's the complete real path behind <anyfile>

= files/fc-join-pieces
glue the <pieces> pieces together again as <new>
the parts called <pieces>something, in one file <new>
<new> was split into <pieces> files, put it back together
from all the <pieces>* pieces the whole <new> again
make <new> whole again out of its <pieces> parts
undo the split: <pieces>* back to <new>
the <pieces> files in the order of their names, one behind the other, as <new>

= files/sums-check
are the files still as SHA256SUMS says
does all that SHA256SUMS lists still have its sum
has anything changed since SHA256SUMS was made? check the sums
hold the files against SHA256SUMS
the files came over by usb stick, do they agree with SHA256SUMS
SHA256SUMS lies here, is everything as it should be
check all sums that SHA256SUMS holds

= files/sums-write
note the sums of the <ext> files as they are now in SHA256SUMS
make SHA256SUMS from all the .<ext> files
has to be written: SHA256SUMS, with a line for every <ext>
so that we can check later, sha256 of each <ext> into SHA256SUMS
SHA256SUMS is missing, make it, over the <ext> files
before the <ext> files go out, their sha256 sums into SHA256SUMS

= files/asked-ren-number-padded
number the <ext> files with three digits: <folder>_001.<ext>, <folder>_002.<ext>
<folder>_001.<ext>, <folder>_002.<ext> and so on, that's what the <ext> files should be called
the holiday pictures as <folder>_001.<ext>, <folder>_002.<ext>, in this way
all <ext> here in a series: <folder>_001.<ext>, <folder>_002.<ext>, three digits
new names for the <ext> files, <folder>_001.<ext> the first, <folder>_002.<ext> the second
the <ext> files want names with leading zeros: <folder>_001.<ext>, <folder>_002.<ext>, ...
rename the .<ext> one by one, <folder>_001.<ext> to begin with

= files/rename-number
number the <ext> files without leading zeros: <stem>_1.<ext>, <stem>_2.<ext>
<stem>_1.<ext>, <stem>_2.<ext> and so on, that's what the <ext> files should be called
all <ext> here in a series: <stem>_1.<ext>, <stem>_2.<ext>, plain numbers
new names for the <ext> files, <stem>_1.<ext> the first, <stem>_2.<ext> the second
rename the .<ext> one by one, <stem>_1.<ext> to begin with
the holiday pictures as <stem>_1.<ext>, <stem>_2.<ext>, in this way

= archive/unzip-grep
does <zip> have a file <word>
is <word> in <zip>? don't unpack it
look into <zip>, is there a <word> in the list
have I got <word> packed in <zip>
check <zip> for a member <word>
was <word> put into <zip>, yes or no, show its line
see whether <zip> contains <word>, by its list

= archive/tar-grep
does <targz> have a file <word>
is <word> in <targz>? don't unpack it
look into <targz>, is there a <word> in the list
have I got <word> packed in <targz>
check <targz> for a member <word>
see whether <targz> contains <word>, by its list

= find/files-mtime-over-print
which files would be deleted: older than <days> <where>, just list them
first only show me what is older than <days> <where>, delete nothing
before I clean up: the files <where> older than <days>, list only
don't delete yet, which files <where> are older than <days>
what would go if I removed files over <days> old <where>? names only
a look before the big cleaning: files <where>, older than <days>

= find/files-mtime-over-delete
the files older than <days> <where> can go, delete them now
after my look: delete what is older than <days> <where>, files only
clean up for real: the files <where> older than <days>, delete
yes, delete them: the files <where> that are older than <days>
throw out files over <days> old <where>
the big cleaning: files <where>, older than <days>, remove them

= files/again-rm-containing
delete files whose name contains <stem>
rm whatever here has <stem> in its name, only this folder
the files with <stem> somewhere in the name can go, delete them here
files named something with <stem>: remove them from this folder
get rid of the files here that are called anything with <stem>
throw away every file of this folder with <stem> in the name
no more <stem> files here, delete what has the word in its name

= files/desk-rm-containing-tree
delete files whose name contains <stem> <spot>, all levels
rm whatever has <stem> in its name <spot>, however deep it lies
the files with <stem> somewhere in the name can go <spot>, delete them in every subfolder
files named something with <stem>: remove them <spot> and below
get rid of the files that are called anything with <stem> <spot>, the whole tree
throw away every file with <stem> in the name <spot>, down to the last subfolder

= files/fc-cp-backup-simple
copy <bare> over <new> and keep the old <new> as a backup
<bare> shall take the place of <new>, but the old <new> stays as <new>~
put <bare> over <new>, with a safety copy of what was there
the new settings are in <bare>, copy them to <new>, and back up the <new> of before
let <bare> replace <new>, the earlier content of <new> not lost but kept with ~
overwrite <new> with <bare> and save the version that gets overwritten

= find/ext-smaller-delete
delete every <ext> <where> that is smaller than <size>
all too small <ext> files <where>, below <size>, delete
the <ext> exports <where> with less than <size> are broken, get rid of them
erase each .<ext> <where> if it has not even <size>
small fry: <ext> files <where> under <size>, remove
what ends in .<ext> <where> and is smaller than <size> can be deleted

= find/ext-bigger-delete
delete every <ext> <where> that is bigger than <size>
all too big <ext> files <where>, above <size>, delete
the <ext> exports <where> with more than <size> are useless, get rid of them
erase each .<ext> <where> if it has over <size>
whales: <ext> files <where> above <size>, remove
what ends in .<ext> <where> and is bigger than <size> can be deleted

= archive/tar-two
put <plaindir> and <plaindir2> together in <newtgz>
<newtgz> shall hold both folders, <plaindir> as well as <plaindir2>
one tarball <newtgz> for <plaindir> plus <plaindir2>, gzipped
pack both <plaindir> and <plaindir2>, as <newtgz>
the folders <plaindir> and <plaindir2>, in one <newtgz>
from <plaindir> and from <plaindir2> make <newtgz>

= files/desk-mv-name-date
date of today in front of the name of <name>
<name> should begin with today's date and an underscore from now on
today's date first, then _<name>: rename it
rename <name>, date of today and _ in front
give <name> the day of today at the front, with _ between
the invoice <name> needs today's date and _ before its name

= files/desk-cp-name-date
copy of <name> with the date of today and _ in front of its name
<name> stays; next to it a copy that begins with today's date and an underscore
today's date first, then _<name>: as a copy
copy <name>, date of today and _ in front of the copy's name
a duplicate of <name> with the day of today at the front, _ between
of the invoice <name> I need a copy with today's date and _ before its name

= files/cp-contents
copy everything in <plaindir> over to <mydir>, subfolders too, but not the folder itself
all that lies in <plaindir> also in <mydir>, with its subfolders
what is inside <plaindir>, hidden files and subfolders as well, copied to <mydir>
the inside of <plaindir>, not <plaindir> as a folder, into <mydir>
<mydir> should have whatever <plaindir> has in it
empty nothing, but copy the whole contents of <plaindir> to <mydir>

= files/cp-r-into
how do I get the whole folder <plaindir> onto <outdir>, with a copy staying here?
a copy of <plaindir> and everything in it onto <outdir>
the complete <plaindir> onto <outdir> as well
copy the folder <plaindir> itself over to <outdir>, subfolders too
<plaindir> as a folder, not just its inside, into <outdir>
there should be a <plaindir> in <outdir>, a copy with all that is inside
the whole drawer <plaindir> copied to <outdir>, as a drawer of its own there

= files/mv-ext
send all the <ext> to <mydir>, don't keep them here
the <ext> exports go to <mydir>, moved
put the <ext> exports away in <mydir>
the <ext> files lying around here belong in <mydir>
away with the <ext> files, into <mydir>
clear the desk: all <ext> go to <mydir>
tidy the <ext> files from here away to <mydir>
<mydir> is the place for the <ext> files of this folder, put them there

= files/cp-ext
send all the <ext> to <mydir>, but keep them here
the <ext> files lying around here should be in <mydir> as well
copies of the <ext> exports go to <mydir>
don't move, copy: all <ext> to <mydir>
bring every <ext> here to <mydir>, but leave the originals where they are
<mydir> is the place for copies of the <ext> files of this folder

= files/truncate-size
shrink or grow <new> to exactly <size>
cut the file <new> itself off at <size>
bring <new> to a size of <size>
truncate <new> at <size>

= files/desk-ren-hyphens-ext
hyphens in the names of the <ext> files should be underscores
wherever a <ext> name has - it should have _
my <ext> names have - in them, the program wants _
no hyphens in the .<ext> names, underscores please
give the <ext> files underscores where the hyphens are now
name-like-this.<ext> should become name_like_this.<ext>, every <ext>
- turns to _ in each .<ext> name

= files/desk-ren-underscores-ext
underscores in the names of the <ext> files should be hyphens
in every <ext> name, put a hyphen for the underscore
the program chokes on underscores in my <ext> names and wants dashes
no underscores in the .<ext> names, hyphens please
give the <ext> files hyphens where the underscores are now
underscore out, hyphen in, for all names ending in .<ext>
every underscore turns to a dash in each .<ext> name

= files/mv
the accountant wants <bare> as <new>
<bare> was a bad name, call it <new>
not <bare> but <new> is what this file should be called
<bare> becomes <new>, same file
the name <bare> must go, make it <new>
they ask for a file <new>, that is our <bare>, so rename it
<bare> is from now on <new>, no copy

= files/cp
the accountant wants <bare> as <new>, too, so make a copy
leave <bare> as it is, and make <new> from it
not instead of <bare> but besides it I want <new>, the same thing
they ask for a file <new>, that is our <bare>, so copy it

= permissions/chown
make <anyfile> belong to <user>, only that, nothing below it
<user> should own <anyfile>
owner of <anyfile>: <user>
<anyfile> itself goes to <user>
only <anyfile> gets the owner <user>

= find/below-user
what <tree> belongs to <user>
which files and folders <tree> belong to <user>
whatever <user> owns <tree>
all things <tree> with <user> as their owner
does <user> own anything <tree>? list it

= files/ln-dirforce
make the link <newlink> point to the folder <path> even if it exists already
<newlink> is a link that should now lead to the folder <path>
the new version is in <path>, turn the link <newlink> to that folder
repoint <newlink> to the directory <path>
<newlink> -> <path> from now on, an old link of that name is replaced

= archive/tar-date
tar of <plaindir>, date in its name, gzipped
<plaindir> as a tar.gz that bears the date of today
the folder <plaindir>, packed, with today's date in the archive's name
today's work: <plaindir> as a tar.gz with the date of today in its name
tar.gz of <plaindir>, name plus date
end of the day: <plaindir> into a dated tar.gz
<plaindir> with today's date behind its name, as tar.gz
a fresh dated archive of <plaindir>, please

= daily/mixed-zip-only-ext
zip all <ext> files with subfolders into <newzip>
<newzip> of all the .<ext> from here and below, nothing else
the <ext> files of this folder and all folders in it, as <newzip>
only .<ext> into <newzip>, but from every subfolder too
collect every <ext> in this tree in the zip <newzip>
the whole tree here, but of it only the <ext> files, into <newzip>

= archive/untar-one
from <targz> take only <bare>
I only need <bare> out of <targz>
<targz> is big, get me just <bare> from it
nothing but <bare> should come out of <targz>
<bare> got lost, it's in <targz>, bring it back
out of <targz>: <bare>, not the rest

= daily/mixed-unzip-total
how big will <zip> be unpacked
<zip>: total size of what is in it, one line
what does all of <zip> come to when unpacked, just the sum line
is there room for the contents of <zip>? show the total only
the last line of the listing of <zip>, with the sum

= daily/mixed-gzip-ext-keep
compress all <ext> with gzip but keep them
gzip the <ext> files, the unpacked ones stay here as well
a .gz beside each <ext>, originals not removed
every .<ext> also as .gz, keep both
all <ext> gzipped, but don't take the originals away
I want .gz copies of the <ext> files here

= archive/gzip-ext
compress all <ext> with gzip, no need to keep the originals
gzip the <ext> files, the unpacked ones may vanish
each <ext> turned to a .gz
every .<ext> here to .gz in place of the plain file
all <ext> gzipped to save room here

= files/ordinary-mkdir-five
a folder for each of the five: <folder> <folder2> <folder3> <folder4> <folder5>
I keep losing track, so folders <folder>, <folder2>, <folder3>, <folder4>, <folder5>
five folders side by side: <folder>, <folder2>, <folder3>, <folder4> and <folder5>
Create the directories <folder>, <folder2>, <folder3>, <folder4> and <folder5> next to each other.
there should be a folder each for <folder>, <folder2>, <folder3>, <folder4> and <folder5>
<folder> <folder2> <folder3> <folder4> <folder5>, make these folders
please give me folders <folder>, <folder2>, <folder3>, <folder4>, and one more, <folder5>

= everyday/backup-date
append today's date to the name of <bare> when copying it
copy of <bare>, named the same plus the date of today
<bare> stays, and a copy has today's date behind the name
the day's date behind the name, as a copy of <bare>
keep today's <bare>: copy it, date at the end of the name
a copy of <bare> that has the date at the very end of its name

= find/name-delete
all the <name> <where> have to go, delete them
delete each and every <name> <where>
get rid of whatever is called <name> <where>
no <name> should be left <where>, remove them all
throw away every <name> lying anywhere <where>
the <name> files <where>, erase the lot

= find/empty-delete
not empty lines but empty files <where>: remove them
files <where> that have nothing in them, delete these, folders stay
erase files of zero bytes <where>, no folders
the empty files <where> can go, delete
get rid of each file without content <where>

= find/empty-dirs-delete
not empty files but empty folders <where>: remove them
folders <where> that have nothing in them, delete these, files stay
erase folders without content <where>, no files
the empty folders <where> can go, delete
get rid of each folder that holds nothing <where>

= permissions/everyone-read
<anyfile> is for everybody to read
let whoever likes read <anyfile>
all users may read <anyfile>, give them that
nobody should be kept from reading <anyfile>
add the read permission for all on <anyfile>

= permissions/owner-only
<anyfile> is for me alone to read and write
nobody but me may read or write <anyfile>
all other users are kept out of <anyfile>, I can read and write it
everybody except me should be kept from reading and changing <anyfile>
read and write permission on <anyfile> for the owner, none for the rest

= find/files-perm-print
which files <where> have <perm>
are there files with <perm> <where>? which
files <where> whose permissions are exactly <perm>, which ones
I suspect some files <where> are on <perm>, list them
what has mode <perm> <where>? only files
the files with permissions <perm> <where>, by path

= files/ln-dir
symlink <newlink> to <path>
<newlink> as a link to <path>
let <newlink> be a symlink that goes to <path>
I want <path> reachable as <newlink>, by symbolic link
link <newlink> -> <path>, soft
have <newlink> here lead to <path>

= files/again-join-three
join <bare>, <bare2> and <bare3> one behind the other in <new>
<new> from three: <bare>, then <bare2>, then <bare3>
the contents of <bare>, <bare2> and <bare3>, in this order, as <new>
glue <bare>, <bare2> and <bare3> to one <new>
put the three parts <bare>, <bare2>, <bare3> in one file <new>
three into one: <bare>, <bare2>, <bare3> to <new>

= files/fc-touch-ref-many
change the date of all <ext> to that of <bare>
the <ext> files should all be as old as <bare>
date of <bare>, on all .<ext> files too
let every <ext> here bear the date of <bare>
take the time stamp of <bare> and set it on each .<ext>
all .<ext> dated like <bare>

= files/asked-mv-two-kinds
pictures and texts, that is <ext> and <ext2>, away to <todir>
both kinds, <ext> and <ext2>, belong in <todir>, move them there
<todir> is where the .<ext> and the .<ext2> files go
the <ext> as well as the <ext2> files out of here, to <todir>
clear away all <ext> and all <ext2> into <todir>
shift <ext> plus <ext2> files to <todir>

= files/asked-cp-two-kinds
both kinds, <ext> and <ext2>, should be in <todir> too, as copies
<todir> gets copies of the .<ext> and the .<ext2> files
the <ext> as well as the <ext2> files also in <todir>, originals stay here
pictures and texts, that is <ext> and <ext2>, copied to <todir>
don't move, copy: <ext> plus <ext2> files to <todir>

= files/again-mv-starting
what begins with <stem> goes into <todir>
the files of <stem>, as their names begin, away to <todir>
names with <stem> at the front: move those files to <todir>
into <todir> with everything whose name opens with <stem>
move to <todir> each file that starts with <stem>

= files/again-cp-starting
what begins with <stem> should be in <todir> as well
the files of <stem>, as their names begin, copied to <todir>
names with <stem> at the front: copy those files to <todir>
a copy in <todir> of everything whose name opens with <stem>
copy to <todir> each file that starts with <stem>

= files/asked-tar-new-folder
unpack <targz> in the folder <folder> and create it first
there is no <folder> yet: make it and unpack <targz> in there
<targz> into a fresh folder <folder>
make <folder>, then <targz> goes in there, unpacked
open <targz> up in a folder <folder> that is still to be made

= daily/extract-any-to
from <targz> take everything, to <mydir>
I need all of <targz> in <mydir>
everything should come out of <targz> and land in <mydir>
all is lost in <mydir>, it's in <targz>, bring it back there
out of <targz> and into <mydir> with it all
unpack <targz> in <mydir>, it is there already
<targz> into the folder <mydir> that I have
what is in <targz> belongs in <mydir>, unpack it there
open <targz> up in <mydir>, not here

= files/folders-links-to
what links point to <name>
is there any symlink to <name>? which
which links would break without <name>
links leading to <name>, where are they
find out who links to <name>
before I delete <name>: the symlinks to it

= files/rename-strip
everything called <stem> something should lose the <stem>
all names here that begin with <stem> should begin with what comes after it
no <stem> at the front of the names any more, rename them
drop <stem> where a file name starts with it
names without the <stem> they start with, please, for all files here
the beginning <stem> has to go from the names, not from the contents

= files/fc-ren-number-padded
<ext> files numbered 001.<ext>, 002.<ext>
001.<ext>, 002.<ext> and so on, that's what the <ext> files should be called
three digits for names: all <ext> as 001.<ext>, 002.<ext>, ...
the <ext> files simply as 001.<ext>, 002.<ext>, 003.<ext>
new names for the <ext> files, 001.<ext> the first, 002.<ext> the second
rename the .<ext> one by one, 001.<ext> to begin with

= files/c-number-loop
<ext> files numbered 1.<ext>, 2.<ext>
1.<ext>, 2.<ext> and so on, that's what the <ext> files should be called
plain numbers for names: all <ext> as 1.<ext>, 2.<ext>, ...
the <ext> files simply as 1.<ext>, 2.<ext>, 3.<ext>
new names for the <ext> files, 1.<ext> the first, 2.<ext> the second
rename the .<ext> one by one, 1.<ext> to begin with, no zeros in front

= permissions/chgrp
group of <anyfile> should be <group>
<group> is to be the group of <anyfile>
let <anyfile> belong to the group <group>, the owner stays
the group on <anyfile> is wrong, <group> would be right
<anyfile>: new group <group>
from now on <group> is the group that <anyfile> belongs to

= files/ordinary-folder-for-each
give each <ext> its own folder of the same name
every <ext> file moves to a folder named like it, without .<ext>
a folder per <ext> file, called the same, with the file inside
for all the choir's <ext> scores, one folder each by the name of the score, and the score in it
each .<ext> wants a folder to itself, of its own name
put every <ext> in a new folder that has its name

= archive/tar-skipdir
leave out <stem> when packing <plaindir> to <newtgz>
<newtgz> from <plaindir>, but <stem> stays out of it
<plaindir> without the folder <stem>, as <newtgz>
<newtgz> is to have all of <plaindir> apart from the folder <stem>
skip the folder <stem> when you tar <plaindir> into <newtgz>
make <newtgz> of <plaindir>, no <stem> in it please

= files/ordinary-md5-check-one
compare <bare> with its checksum file <bare>.md5
is <bare> as <bare>.md5 says
does the sum in <bare>.md5 fit <bare>
<bare> came with a <bare>.md5, is it whole
hold <bare> against the md5 in <bare>.md5

= files/mv-dir-into
how do I get the whole folder <plaindir> over to <outdir>, with nothing staying here?
<plaindir> and everything in it over to <outdir>, moved
the complete <plaindir> away to <outdir>
<plaindir> belongs in <outdir>, put the folder there
<outdir> is where the folder <plaindir> should live from now on
the folder <plaindir> goes into the folder <outdir>, not a copy

= files/again-rm-ext-in
delete the <ext> files in <plaindir> but only in that folder
only on the first level of <plaindir>: delete what ends in .<ext>
the .<ext> ones in <plaindir> can be deleted, what is in deeper folders stays
rm all <ext> lying right in <plaindir>
throw the <ext> files of <plaindir> away, its subfolders untouched
<plaindir> has too many <ext>, erase them, not below it

= everyday/remove-ext
print all .<ext> names without the .<ext>, rename nothing
what are the <ext> files called minus .<ext>? just show it
only show the <ext> names with the ending cut off, the files stay as they are
a list of the <ext> files, .<ext> left out of each name

= archive/tar-dir
<plaindir> as a tar.gz, no date in its name
tar.gz of <plaindir>, with just the folder's name
pack <plaindir>, the archive is to be called <plaindir>.tar.gz and nothing else
gzipped tar from <plaindir>, same name with .tar.gz
<plaindir>.tar.gz, made of <plaindir>

= files/u-mkdir-two
folder for each of <folder>, <folder2>
one folder apiece for <folder> and <folder2>
next to each other there should be folders <folder> and <folder2>
<folder> and <folder2> as two folders on the same level
make the folder <folder>, and besides that <folder2>
two drawers here, <folder> and <folder2>, neither in the other

= files/ordinary-mkdir-one-in
one in the other there should be folders: <folder>, and <folder2> in it
<folder> with <folder2> below it, both new
make the folder <folder>, and in that <folder2>
a drawer <folder> here with a drawer <folder2> in it
<folder2> belongs in <folder>; make both folders
Create the directory <folder> and within it the directory <folder2>.

= files/terse-sha-ext
sha256 sums for all <ext> here
a sha256 for each .<ext> of this folder, on the screen
print the sha256 of the <ext> files lying here, not of the ones deeper
what are the sha256 sums of my <ext> files here

= text/sha256-all
sha256 sums for all files of any kind <where>
a sha256 for each file <where>, all levels, on the screen
print the sha256 of every file <where>, the deeper ones as well
what are the sha256 sums of all those files <where>

= files/u-chmod-ext
<perm> on all <ext> here
the <ext> files of this folder get <perm>
mode <perm> for whatever ends in .<ext> here
set every .<ext> of this folder to <perm>
let all <ext> here have the permissions <perm>
all my <ext> should be <perm>

= permissions/octal
<perm> on <anyfile>
<anyfile> gets <perm>
mode <perm> for <anyfile>
let <anyfile> have the permissions <perm>
<anyfile> should be <perm>

= files/stat-mode
only the mode of <anyfile>, in octal, without owner and name
<anyfile>: which three digits are its permissions
is <anyfile> 644 or 755 or what

= files/fc-stat-mode-owner
mode in octal, owner, group and name of <anyfile>, all in one line
<anyfile>: three digits of permissions, then owner and group, then the name
octal mode with user, group and file name for <anyfile>

= files/mkdir-p
where do I put it all? create <newpath> for me, with the folders above it
create <newpath> whether or not the folders above it are there
make <newpath>, and what lies above it too if need be

= files/stat-mtime
how old is <anyfile>: date and time of the last change
<anyfile>, last change when
when did somebody last write to <anyfile>

= files/ordinary-mv-two-kinds-apart
tidy: all <ext> to <plaindir>, all <ext2> to <folder>
the <ext> belong in <plaindir> and the <ext2> in <folder>
<ext> away to <plaindir>, <ext2> away to <folder>
clear the desk: .<ext> into <plaindir>, .<ext2> into <folder>
<plaindir> takes the <ext> files, <folder> takes the <ext2> files
two kinds, two places: <ext> to <plaindir>, <ext2> to <folder>, nothing stays here

= files/ordinary-cp-two-kinds-apart
all <ext> also to <plaindir>, all <ext2> also to <folder>, as copies
the <ext> should be in <plaindir> too and the <ext2> in <folder>, originals stay
<plaindir> gets copies of the <ext> files, <folder> copies of the <ext2> files
two kinds, two places: <ext> copied to <plaindir>, <ext2> copied to <folder>
don't move, copy: .<ext> into <plaindir>, .<ext2> into <folder>
`)
