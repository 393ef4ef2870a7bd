import { intents } from '../grammar.ts'

/** Chores with files that people ask for on an ordinary day and that no other table has. */
export const ordinaryDesk = intents(
  'files',
  String.raw`
= ordinary-mkdir-one-in change
> mkdir -p <folder>/<folder2>
I need a folder <folder> with a subfolder <folder2> in it
make the folder <folder> and inside it one called <folder2>
<folder2> should sit inside <folder>; neither exists yet, create both
create directory <folder2> in a new directory <folder>
a place for the scans: a folder <folder>, and in that a folder <folder2>
new folder <folder>, containing an empty folder <folder2>
set up <folder> with a single subdirectory <folder2>
could you make me <folder> and, one level down, <folder2>?
Create a directory named <folder> that holds a directory named <folder2>
mkdir <folder> with <folder2> below it
folder within a folder: <folder> outside, <folder2> inside, both new
how do I create <folder2> as a subfolder of <folder> when <folder> isn't there either?

= ordinary-mv-two-kinds-apart parse
> mv *.<ext> <plaindir> && mv *.<ext2> <folder>
move the .<ext> files to <plaindir> and the .<ext2> files to <folder>
sort this folder: .<ext> goes into <plaindir>, .<ext2> goes into <folder>
tidy up here, <ext> files into <plaindir> and <ext2> files into <folder>
put what ends in .<ext> in <plaindir> and what ends in .<ext2> in <folder>
the .<ext> ones belong in <plaindir>, the .<ext2> ones in <folder>; move them there
Move all files with the ending .<ext> into <plaindir> and all with the ending .<ext2> into the folder <folder>
everything is mixed up: I want .<ext> moved to <plaindir> but .<ext2> moved to <folder>
can you separate the files, those in .<ext> to <plaindir> and those in .<ext2> to <folder>?
<ext> files to <plaindir>, <ext2> files to <folder>, moved not copied
clean up this mess by moving each .<ext> file to <plaindir> and each .<ext2> file to <folder>
mv .<ext> into <plaindir>; .<ext2> into <folder>
separate by type: *.<ext> to <plaindir>, *.<ext2> to <folder>

= ordinary-cp-two-kinds-apart parse
> cp *.<ext> <plaindir> && cp *.<ext2> <folder>
copy the .<ext> files to <plaindir> and the .<ext2> files to <folder>
.<ext> gets copied into <plaindir>, .<ext2> gets copied into <folder>
a copy of every .<ext> file in <plaindir> and a copy of every .<ext2> file in <folder>, please
put copies of what ends in .<ext> in <plaindir> and copies of what ends in .<ext2> in <folder>
leave the originals here, but the .<ext> ones should also be in <plaindir> and the .<ext2> ones also in <folder>
Copy all files with the ending .<ext> into <plaindir> and all with the ending .<ext2> into the folder <folder>
can you copy *.<ext> to <plaindir> and *.<ext2> to <folder>?
cp <ext> files to <plaindir>, <ext2> files to <folder>
<plaindir> gets copies of the .<ext> files, <folder> gets copies of the .<ext2> files
hand out copies: .<ext> for <plaindir>, .<ext2> for <folder>
duplicate each .<ext> file into <plaindir> and each .<ext2> file into <folder>
how do I copy .<ext> files to one folder, <plaindir>, and .<ext2> files to another, <folder>?

= ordinary-xz-best change
> xz -9 <anyfile>
compress <anyfile> as hard as xz can
squeeze <anyfile> with xz at its highest level
<anyfile> should get as small as possible, use xz
xz with maximum compression on <anyfile>
make the smallest xz of <anyfile>
can xz pack <anyfile> at level 9?
Compress the file <anyfile> with xz, using the best compression level
best xz compression for <anyfile>, the original may go
xz <anyfile>, and take your time: strongest setting
I want <anyfile>.xz, as tight as xz gets it
turn <anyfile> into an .xz at the highest compression
slowest and smallest: xz for <anyfile>

= ordinary-mkdir-five change
> mkdir <folder> <folder2> <folder3> <folder4> <folder5>
a folder each for <folder>, <folder2>, <folder3>, <folder4> and <folder5>
make five folders: <folder>, <folder2>, <folder3>, <folder4>, <folder5>
I need the directories <folder> <folder2> <folder3> <folder4> <folder5> here
create the folders <folder>, <folder2>, <folder3>, <folder4> and <folder5>
set up <folder>, <folder2>, <folder3>, <folder4> and <folder5> as empty directories
please add directories called <folder>, <folder2>, <folder3>, <folder4> and <folder5>
five new folders side by side, namely <folder>, <folder2>, <folder3>, <folder4>, <folder5>
mkdir <folder> <folder2> <folder3> <folder4> <folder5> please
can you make me folders for <folder>, <folder2>, <folder3>, <folder4> and <folder5>?
Create five directories in the working folder, named <folder>, <folder2>, <folder3>, <folder4> and <folder5>
one directory per name: <folder>, <folder2>, <folder3>, <folder4>, <folder5>
there should be folders <folder>, <folder2>, <folder3>, <folder4> and <folder5> here, none is there yet

= ordinary-cp-keep-old-into change
> cp -b <bare> <plaindir>/
copy <bare> to <plaindir>, and if it is there already keep the old one with a ~
<bare> into <plaindir>, with a backup of whatever it replaces
copy <bare> into <plaindir> but back up an existing one first
if <plaindir> has a <bare> already, keep it as a backup when you copy mine there
put a copy of <bare> in <plaindir>; the one it would overwrite should survive as a ~ file
cp <bare> to <plaindir> making a backup of the destination file
don't lose the old <bare> in <plaindir> when copying the new one in: back it up with a tilde
copy with backup: <bare> to <plaindir>
<plaindir> gets <bare>, its previous version there stays with a tilde
please copy <bare> into <plaindir> so that the file it replaces gets backed up
can cp keep a backup of the old <bare> when I copy it to <plaindir>?
Copy the file <bare> into <plaindir>, having cp make a simple backup of a file that is already there

= ordinary-cp-tell-into change
> cp -v <bare> <mydir>
copy <bare> into <mydir> and tell me what you do
copy <bare> to <mydir> verbosely
<bare> into <mydir>, copied, and print what was copied
cp <bare> to <mydir>, showing the names
I want to see what happens when <bare> is copied to <mydir>
put a copy of <bare> in <mydir> and say so
verbose copy of <bare> to <mydir>
Copy the file <bare> into <mydir> and report the copying on the screen
copy <bare> to <mydir> with a message
can you copy <bare> into <mydir> and show the line "old -> new"?
duplicate <bare> into <mydir>, with cp saying what it copies
let cp announce the copy of <bare> to <mydir>

= ordinary-ren-drop-end parse
> for f in *_<folder>.<ext>; do mv "$f" "§{f%_<folder>.<ext>}.<ext>"; done
drop the _<folder> before the ending from the names of the .<ext> files
.<ext> files have _<folder> just before .<ext> in their name, take it out
remove _<folder> from the end of the .<ext> names but keep the ending
I don't want _<folder> in the names x_<folder>.<ext> any longer, they should be x.<ext>
rename everything like name_<folder>.<ext> to name.<ext>
*_<folder>.<ext> should become *.<ext>
strip the trailing _<folder> off all .<ext> names, leaving .<ext>
get the _<folder> out of all file names that end in _<folder>.<ext>, so that only .<ext> is left
For each file whose name ends in _<folder>.<ext>, rename it so that it ends in .<ext> alone
can you cut _<folder> out of names such as a_<folder>.<ext>?
all the _<folder>.<ext> files: lose the _<folder>, keep the .<ext>
shorten every *_<folder>.<ext> name to plain .<ext> without _<folder>

= ordinary-chmod-ux-ext parse
> chmod u+x *.<ext>
make all .<ext> here executable for me only
the owner should be able to run every .<ext> file here
chmod u+x on all the .<ext> files
let me, the owner, execute the .<ext> files of this folder
add execute permission for the owner to each .<ext> file
my <ext> files must be runnable for their owner
give the user execute rights on *.<ext>
Make the files ending in .<ext> executable for their owner, not for the others
all .<ext> files: x for the user
switch on the owner's execute bit of every .<ext> file here
can you make the .<ext> files executable for the owner alone?
owner may execute all .<ext> files

= ordinary-folder-for-each parse
> for f in *.<ext>; do mkdir -p "§{f%.<ext>}" && mv "$f" "§{f%.<ext>}/"; done
for each .<ext> file a folder of the same name, and the file in it
put every .<ext> file into its own folder, named after it
each .<ext> gets a directory called like it without the ending and moves in there
one folder per .<ext> file, with the file moved inside
a.<ext> into a folder a, b.<ext> into a folder b, and so on for all .<ext>
make a directory for each of the .<ext> files, same name minus .<ext>, and move the file there
give every <ext> file its own directory and move it in
I'd like each .<ext> file to live in a folder bearing its name
Create for each file ending in .<ext> a directory with its name without the ending and move the file into it
can you sort the .<ext> files each into a separate folder with the file's name?
separate folders for the .<ext> files, one for each, called by the name before .<ext>, files moved in
wrap each .<ext> file in a folder of its own name

= ordinary-tar-here-up change
> tar -czf ../<folder>.tar.gz .
tar up this directory into ../<folder>.tar.gz
pack everything here into ../<folder>.tar.gz
the whole current folder as a tarball ../<folder>.tar.gz
make ../<folder>.tar.gz from all that is here, hidden files too
this folder, gzipped, one level up as ../<folder>.tar.gz
save the current directory in the archive ../<folder>.tar.gz
archive the folder I am in to ../<folder>.tar.gz
I want a tar.gz of this very folder in the parent folder, ../<folder>.tar.gz
Create the compressed archive ../<folder>.tar.gz of the current directory
can you wrap the current folder up in ../<folder>.tar.gz?
gzip tar of . to ../<folder>.tar.gz
all of this directory goes into ../<folder>.tar.gz

= ordinary-zip-here-up change
> zip -r ../<folder>.zip .
zip this directory into ../<folder>.zip
zip everything here, subfolders as well, into ../<folder>.zip
the whole current folder as a zip ../<folder>.zip
make ../<folder>.zip from all that is here
this folder, zipped, one level up as ../<folder>.zip
save the current directory in the zip file ../<folder>.zip
zip the folder I am in to ../<folder>.zip
I want a zip of this very folder in the parent folder, ../<folder>.zip
Create the zip archive ../<folder>.zip of the current directory with all its subdirectories
can you zip up the current folder as ../<folder>.zip?
zip of . to ../<folder>.zip
all of this directory goes into ../<folder>.zip

= ordinary-zip-self-without-dir parse
> zip -r <plaindir>.zip <plaindir> -x '<plaindir>/<junkdir>/*'
zip the folder <plaindir> without the <junkdir> in it
<plaindir> as a zip, <junkdir> left out
make a zip of <plaindir>, named like the folder, but skip <junkdir>
zip up <plaindir>, except for its <junkdir> folder
I want to send <plaindir> as a zip, no <junkdir> inside please
zip <plaindir> minus <junkdir>
pack <plaindir> into a zip of its name, the subfolder <junkdir> stays out
Create a zip archive with all of <plaindir> except the directory <junkdir> in it
can you zip <plaindir> and exclude <junkdir>?
the zip should hold <plaindir>, everything but <junkdir>
leave <junkdir> out and zip the rest of <plaindir>
zip of <plaindir> not including the subfolder <junkdir>

= ordinary-zip-lock-file parse
> zip -e <newzip> <bare>
zip with a password: <bare> into <newzip>
<bare> into <newzip>, protected with a password
zip <bare> as <newzip> and encrypt it
I want to mail <bare> as <newzip>, with a password on it
put <bare> into the encrypted zip <newzip>
lock <bare> up in <newzip> with a password
make a password-protected <newzip> of <bare>
Create <newzip> containing <bare>, asking me for a password
encrypted zip <newzip> from the file <bare>
can zip put a password on <newzip> when I pack <bare>?
nobody without the password should open <newzip>, which holds <bare>
pack <bare> in <newzip>, zip should ask for a password

= ordinary-md5-check-one parse
> md5sum -c <bare>.md5
check <bare> against <bare>.md5
is <bare> intact? its sum is in <bare>.md5
verify the md5 in <bare>.md5
does <bare> still match <bare>.md5?
test with <bare>.md5 whether <bare> arrived whole
md5 check with the file <bare>.md5
use <bare>.md5 to check my download
I got <bare> and <bare>.md5, do they agree?
Verify the MD5 checksum stored in <bare>.md5
compare <bare> with the checksum file <bare>.md5
run md5sum in check mode on <bare>.md5
was <bare> damaged? compare with <bare>.md5

= ordinary-mv-keep-into change
> mv -n <bare> <plaindir>/
move <bare> to <plaindir> but don't replace one that's there
<bare> belongs in <plaindir>; move it unless <plaindir> has one by that name
move <bare> into <plaindir> without overwriting
put <bare> into <plaindir>, not if there's one already
mv <bare> to <plaindir>, no clobber
take <bare> over to <plaindir>, and leave an existing <bare> there untouched
if <plaindir> has no <bare> yet, move mine there
Move the file <bare> into <plaindir>, never overwriting a file of the same name
please move <bare> into <plaindir>, existing files there must not be overwritten
can you shift <bare> to <plaindir> but skip it when it exists there?
move <bare> to <plaindir>, nothing there may be lost
don't overwrite anything when you move <bare> into <plaindir>

= ordinary-mkdir-years parse
> mkdir {<year>..<year2>}
one folder per year, <year> to <year2>
make a folder for each year from <year> to <year2>
folders named by the year, <year> up to <year2>
create directories <year>, and so on for every year until <year2>
I need year folders here: <year> ... <year2>
mkdir for the years <year>-<year2>
set up <year> through <year2> as directories, one for each year
could you make me yearly folders from <year> until <year2>?
Create one directory for each of the years <year> to <year2>
the photos go by year, so make folders <year> to <year2>
new folders, years <year> till <year2>
each year between <year> and <year2> gets its own folder here

= ordinary-mkdir-name-date change
> mkdir "<folder>-$(date +%F)"
make a folder called <folder>- and today's date
new folder <folder> with today's date behind the name, <folder>-YYYY-MM-DD
create a directory <folder>-DATE, DATE being today
I want a fresh folder for today: <folder>, hyphen, the date
set up a directory whose name is <folder>- followed by the current date (YYYY-MM-DD)
mkdir <folder>-<today's date>
today's folder should be called <folder>-, then year-month-day
start a new folder <folder> for today, date appended after a dash
a dated directory please, <folder>-2024-05-17 in style but for today
Create a directory named <folder>-YYYY-MM-DD with the date of today
can you make a folder with <folder> and today's date in its name?
folder <folder> plus a dash and the current date, create it

= ordinary-mkdir-same-in-two change
> mkdir -p {<folder>,<folder2>}/<folder3>
a folder <folder3> in both <folder> and <folder2>, make what is missing
make the folders <folder> and <folder2>, each with a subfolder <folder3>
<folder> and <folder2>, and in each of the two a folder <folder3>
create <folder>/<folder3> and <folder2>/<folder3>, parents as well
I need <folder> and <folder2> with the same subfolder <folder3> inside
set up two folders, <folder> and <folder2>; both contain <folder3>
the subfolder <folder3> is wanted in <folder> as well as in <folder2>, create them all
Create the directories <folder> and <folder2> and in each of them a directory <folder3>
mkdir <folder3> under <folder> and under <folder2>, with the parents
two new folders, <folder> and <folder2>, <folder3> in either of them
can you make <folder>/<folder3> and also <folder2>/<folder3>?
new: <folder> containing <folder3>, <folder2> containing <folder3>

= ordinary-mkdir-months-in-year parse
> mkdir -p <plaindir>/<year>/{01..12}
in <plaindir> I'd like a folder <year> with a folder for each month 01 to 12
make <year> inside <plaindir> and twelve month folders 01-12 in that
month folders 01 to 12 under <year> in <plaindir>
<plaindir> gets a folder <year>, and in it 01, 02 and so on to 12
create the twelve months of <year> as folders (01..12) inside <plaindir>, below a folder <year>
set up the folder <year> in <plaindir> with subfolders 01 through 12
I sort by month: please make <year> in <plaindir> with 01 up to 12 inside
Create in <plaindir> the directory <year> and in that a directory for every month, named 01 to 12
the year <year> in <plaindir>, one folder a month, numbered 01..12
can you prepare <year> in <plaindir>, with month folders from 01 to 12?
a new year folder <year> for <plaindir>, containing the months as 01 to 12
twelve folders, 01 to 12, in a new folder <year> within <plaindir>

= ordinary-cp-from-parent parse
> cp ../<freshname> .
one folder up there is <freshname>, copy it here
copy <freshname> from the parent folder into this one
get me a copy of ../<freshname> here
<freshname> lies one level up, I need a copy in this folder
bring a copy of <freshname> down from the parent directory
cp ../<freshname> to the current directory
the folder above has a <freshname>; have it here too
Copy the file <freshname> from the parent directory to the current directory
can you fetch a copy of <freshname> out of the folder above?
I want <freshname> from .. in here as well
copy ../<freshname> into the folder I am in
a copy of the <freshname> one directory above, here please

= ordinary-mv-from-parent parse
> mv ../<freshname> .
one folder up there is <freshname>, move it here
move <freshname> from the parent folder into this one
get ../<freshname> in here, moved not copied
<freshname> lies one level up but belongs in this folder, move it
bring <freshname> down from the parent directory, it shouldn't stay there
mv ../<freshname> to the current directory
the folder above has a <freshname>; take it away from there and put it here
Move the file <freshname> from the parent directory to the current directory
can you move <freshname> out of the folder above into this one?
I want <freshname> moved from .. into the current folder
move ../<freshname> into the folder I am in
<freshname> is in the wrong place, one directory above; move it down here

= ordinary-ren-all-get-ext parse
> for f in *; do mv "$f" "$f.<ext>"; done
the files have no ending, they should all get .<ext>
append .<ext> to the name of every file here
all files here need .<ext> at the end of their names
add .<ext> to all file names in this folder
every file in here gets .<ext> behind its name
put .<ext> after each file name
a, b and c should become a.<ext>, b.<ext> and c.<ext>, so for all that is here
give everything in this folder the additional ending .<ext>
Rename all files in the current directory by appending .<ext> to their names
can you tack .<ext> on to every name here?
I'd like .<ext> added to whatever is in this folder
none of these names ends in .<ext>, add it to all of them

= ordinary-mv-dir-today change
> mv <plaindir> "$(date +%F)"
rename <plaindir> to today's date
<plaindir> should be called by today's date, YYYY-MM-DD
give <plaindir> today's date as its name
name <plaindir> after today's date
today's date is to be the new name of <plaindir>
mv <plaindir> to the current date
the name <plaindir> goes, the current date comes instead
Rename <plaindir> so that its name is the current date in the form YYYY-MM-DD
can you change the name of <plaindir> into the date of today?
turn the name of <plaindir> into today's date, nothing else in it
I want <plaindir> named year-month-day of today
new name for <plaindir>: just today's date

= ordinary-ren-no-parens parse
> for f in *[\(\)]*; do mv "$f" "§{f//[()]/}"; done
remove all brackets ( and ) from file names
no parentheses in file names please, take them out
strip ( and ) from the names of the files here
song (1).txt should be song 1.txt, the same for all with parentheses
delete the round brackets in all file names
get the parentheses out of every name in this folder
rename the files here so that they have no ( or ) in them
downloads come with (1) and (2); drop just the parentheses from their names
Remove every opening and closing parenthesis from the names of the files in this directory
can you clean the file names of round brackets?
file names without ( and ), for everything here
the brackets ( ) in these names annoy me, rename without them

= ordinary-chmod-run parse
> chmod +x <runme> && <runme>
make <runme> runnable and run it
make <runme> executable, then start it
<runme> isn't executable yet: fix that and run it
set the x bit on <runme> and execute it
chmod +x <runme> and launch it
give <runme> execute permission and start it right away
I want to run <runme>, but it has no execute permission; give it that first
Make the script <runme> executable and run it
can you allow <runme> to be executed, and then execute it?
first make <runme> executable, next call it
<runme>: execute permission on, and go
turn <runme> into a program and run that

= ordinary-chown-ext parse
> chown <user> *.<ext>
change owner to <user> for all .<ext> files in this folder
the .<ext> files here should belong to <user>
make <user> the owner of every .<ext> file here
hand all .<ext> files of this folder to <user>
<user> shall own the .<ext> files
chown the .<ext> files to <user>
all .<ext> here: owner <user>, group as it is
set the owner of *.<ext> to <user>
Change the owner of the files ending in .<ext> in the current directory to <user>
can you give <user> the ownership of my .<ext> files?
transfer the .<ext> files in this folder to the user <user>
from now on <user> owns the .<ext> files here

= ordinary-ln-file-in parse
> ln -s <plaindir>/<freshname> <freshname2>
a link <freshname2> to <freshname> in <plaindir>
make <freshname> of <plaindir> reachable here as <freshname2>
symlink <freshname2> pointing to <freshname> inside <plaindir>
<freshname> is in <plaindir>; I want to open it here by the name <freshname2>
soft link to the file <freshname> in <plaindir>, called <freshname2>
create a symbolic link named <freshname2> to <freshname> which is in <plaindir>
ln -s from <freshname2> to <freshname> in <plaindir>
shortcut <freshname2> for the <freshname> that lies in <plaindir>
Create the symbolic link <freshname2> that leads to the file <freshname> in <plaindir>
can I have <freshname2> as a symlink to <freshname> from <plaindir>?
let <freshname2> be a link to <freshname>, found in <plaindir>
in <plaindir> is <freshname>, link to it as <freshname2>

= ordinary-gz-to-xz change
> zcat <gz> | xz > <new>
turn <gz> into the xz file <new>
recompress <gz> with xz as <new>
<gz> is gzip; I'd rather have xz, in <new>
convert <gz> from gzip to xz, call the result <new>
unpack <gz> and pack it again with xz into <new>, leaving <gz> alone
repack <gz> as <new>, using xz
change the compression of <gz> to xz and write <new>
gzip to xz: <gz> to <new>
Decompress <gz> and compress the contents with xz, saving it as <new>
can you make <new>, xz compressed, from <gz>?
pipe the contents of <gz> through xz to <new>
xz is smaller: pack what is in <gz> with it into <new>

= ordinary-ren-prefix-swap parse
> for f in <prefix>*; do mv "$f" "<prefix2>§{f#<prefix>}"; done
all files that begin with <prefix> shall begin with <prefix2> instead
change the prefix <prefix> to <prefix2> in the file names here
names starting with <prefix> should start with <prefix2>
swap <prefix> at the front of the names for <prefix2>
rename all files with <prefix> in front so that <prefix2> is in front
every name with <prefix> at its beginning gets <prefix2> there
replace a leading <prefix> by <prefix2> in all names of this folder
the front part <prefix> of the names is wrong, it must be <prefix2>
For each file whose name begins with <prefix>, replace that beginning with <prefix2>
can you turn the prefix <prefix> into <prefix2> for all files?
<prefix> out, <prefix2> in, at the start of each file name
files whose names start with <prefix> here ought to start with <prefix2>

= ordinary-md5-to change
> md5sum <anyfile> > <new>
the md5 checksum of <anyfile> should be saved as <new>
write the md5 of <anyfile> to <new>
md5sum of <anyfile> into the file <new>
keep the md5 sum of <anyfile> in <new>
put the MD5 hash of <anyfile> in <new>, so I can check it later
<new> is to contain the md5 of <anyfile>
note down the md5 checksum of <anyfile> in <new>
store md5 for <anyfile>: file <new>
Calculate the MD5 checksum of <anyfile> and save it in the file <new>
can you save the md5 of <anyfile> next to it as <new>?
md5 <anyfile>, output to <new>
I need <new> with the md5 sum of <anyfile>

= ordinary-mv-all-but-one parse
> find . -maxdepth 1 -type f ! -name '<name>' -exec mv -t <todir> {} +
move all but <name> into <todir>
everything here except <name> should go to <todir>
all files of this folder to <todir>, only <name> stays
leave <name> where it is and move the other files to <todir>
<name> stays, the rest of the files here moves to <todir>
put every file other than <name> into <todir>
shift all files but <name> over to <todir>, folders stay
clear this folder into <todir>, keeping just <name> here
Move all files in the current directory except <name> to <todir>
can you move the files here to <todir> but not <name>?
with the exception of <name>, move the files in this folder to <todir>
only <name> remains; off with the other files to <todir>

= ordinary-mv-oldest-n parse
> ls -tr *.<ext> | head -n <n> | xargs -I {} mv {} <todir>
move the <n> oldest .<ext> files to <todir>
the oldest <n> .<ext> files should be moved to <todir>
<n> oldest .<ext>, off to <todir>
take the <n> .<ext> files not changed for the longest and move them to <todir>
move over to <todir> the <n> .<ext> files that are oldest
put the <n> oldest .<ext> files away in <todir>
Move the <n> least recently modified files ending in .<ext> to <todir>
can you move just the oldest <n> of the .<ext> files to <todir>?
<todir> should take the <n> oldest .<ext> files, out of this folder
of the .<ext> files, move the oldest <n> into <todir>
mv the <n> oldest .<ext> files to <todir>
archive the <n> oldest .<ext> files by moving them into <todir>

= ordinary-mkdir-mv-two change
> mkdir <folder> && mv <bare> <bare2> <folder>
make a folder <folder> and move <bare> and <bare2> there
<bare> and <bare2> belong in a new folder <folder>; create it and move them
new folder <folder>, then put <bare> and <bare2> into it
create <folder> and shift <bare> and <bare2> inside
I'd like a folder <folder> with <bare> and <bare2> moved into it
mkdir <folder>, mv <bare> and <bare2> to it
collect <bare> and <bare2> in a new directory <folder>, don't leave them here
Create the directory <folder> and move the files <bare> and <bare2> into it
can you start a folder <folder> and move <bare> plus <bare2> in?
<folder> doesn't exist yet: make it, and <bare> and <bare2> go in there
put away <bare> and <bare2> in <folder>, a folder you have to make first
set up <folder> and move both <bare> and <bare2> to it

= ordinary-mkdir-cp-two change
> mkdir <folder> && cp <bare> <bare2> <folder>
make a folder <folder> and copy <bare> and <bare2> there
<bare> and <bare2> should be copied to a new folder <folder>; create it first
new folder <folder>, then put copies of <bare> and <bare2> into it
create <folder> with copies of <bare> and <bare2> inside
I'd like a folder <folder> holding copies of <bare> and <bare2>
mkdir <folder>, cp <bare> and <bare2> to it
duplicate <bare> and <bare2> into a new directory <folder>
Create the directory <folder> and copy the files <bare> and <bare2> into it
can you start a folder <folder> and copy <bare> plus <bare2> in?
<folder> doesn't exist yet: make it, and copy <bare> and <bare2> in there
keep <bare> and <bare2> here but also copy them to <folder>, a folder you have to make first
set up <folder> and copy both <bare> and <bare2> to it

= ordinary-dir-afresh change
> rm -rf <plaindir> && mkdir <plaindir>
delete <plaindir> with everything in it and make it again empty
remove <plaindir> completely, then create it anew
wipe <plaindir> and recreate it
start over with <plaindir>: delete it, make it again
get rid of the old <plaindir> and create a fresh empty one of that name
<plaindir> should be deleted and then made anew
rm <plaindir> with all it holds and mkdir it again
delete and recreate <plaindir>
Delete <plaindir> including its contents and afterwards create it again as an empty directory
can you delete <plaindir> and make an empty one by the same name?
throw <plaindir> away and set it up again, empty
I want a new, empty <plaindir>; delete the existing one first

= ordinary-stemext-delete quiet
> find <where> -type f -name '<folder>*.<ext>' -delete
delete every .<ext> file whose name begins with <folder> <where>, subfolders too
<where> remove all <folder>*.<ext> files at every level
erase the .<ext> files starting with <folder> <where>, however deep they are
get rid of all files called <folder>something.<ext> <where>, in the subfolders as well
wipe the .<ext> files <where> that begin with <folder>, with all subfolders
throw away <folder>*.<ext> <where>, recursively
Delete the files <where> and in its subdirectories that start with <folder> and end in .<ext>
can you delete <folder>....<ext> in every folder <where>?
the <folder>*.<ext> files <where> are rubbish, delete them wherever they lie
no file like <folder>*.<ext> should be left <where>, delete it at any depth
recursively remove the .<ext> files with names beginning in <folder> <where>
I don't need the .<ext> files <where> whose name starts with <folder>; delete them, in subfolders too

= ordinary-rm-stemext parse
> rm <folder>*.<ext>
delete every .<ext> file here whose name begins with <folder>
remove <folder>*.<ext>
erase the .<ext> files starting with <folder>
get rid of all files called <folder>something.<ext> in this folder
wipe the .<ext> files that begin with <folder>
throw away <folder>*.<ext>
Delete the files in the current directory that start with <folder> and end in .<ext>
can you delete the .<ext> ones with <folder> at the front?
the <folder>*.<ext> files here are rubbish, delete them
rm those .<ext> files whose names start with <folder>
I don't need the .<ext> files that start with <folder>; delete them
all that begins with <folder> and is .<ext>: delete

= ordinary-mv-stemext parse
> mv <folder>*.<ext> <todir>
move every .<ext> file whose name begins with <folder> to <todir>
the .<ext> files starting with <folder> belong in <todir>, move them
move <folder>*.<ext> to <todir>
put all files called <folder>something.<ext> away in <todir>
shift the .<ext> files that begin with <folder> to <todir>
mv the <folder> .<ext> files to <todir>, that is <folder>*.<ext>
Move the files that start with <folder> and end in .<ext> to <todir>
can you move the .<ext> ones with <folder> at the front into <todir>?
only those .<ext> files that start with <folder> go to <todir>, moved
out of here with <folder>*.<ext>, over to <todir>
what begins with <folder> and is .<ext> should be moved into <todir>
take the .<ext> files with names starting in <folder> to <todir>

= ordinary-cp-stemext parse
> cp <folder>*.<ext> <todir>
copy every .<ext> file whose name begins with <folder> to <todir>
the .<ext> files starting with <folder> should be copied to <todir>
copy <folder>*.<ext> to <todir>
put copies of all files called <folder>something.<ext> in <todir>
duplicate the .<ext> files that begin with <folder> to <todir>
cp the <folder> .<ext> files to <todir>, that is <folder>*.<ext>
Copy the files that start with <folder> and end in .<ext> to <todir>
can you copy the .<ext> ones with <folder> at the front into <todir>?
only those .<ext> files that start with <folder> go to <todir>, copied
<todir> needs copies of <folder>*.<ext>
what begins with <folder> and is .<ext> should be copied into <todir>
have the .<ext> files with names starting in <folder> in <todir> too

= ordinary-cp-starting-in parse
> cp <plaindir>/<folder>* <todir>
copy whatever in <plaindir> begins with <folder> to <todir>
those files of <plaindir> that start with <folder>: copy them to <todir>
from <plaindir> copy everything named <folder>something to <todir>
all in <plaindir> with <folder> at the start of the name should be copied into <todir>
<todir> gets copies of what starts with <folder> in <plaindir>
copy to <todir> the files in <plaindir> whose names begin with <folder>
Copy the files of <plaindir> that have names beginning with <folder> to <todir>
can you copy the <folder>... files out of <plaindir> to <todir>?
names starting with <folder> in <plaindir>, copied to <todir>
I need everything from <plaindir> that begins with <folder> in <todir> too
cp the files beginning with <folder> from <plaindir> to <todir>
what starts with <folder> inside <plaindir> should also be in <todir>

= ordinary-mv-starting-in parse
> mv <plaindir>/<folder>* <todir>
move whatever in <plaindir> begins with <folder> to <todir>
those files of <plaindir> that start with <folder>: move them to <todir>
from <plaindir> move everything named <folder>something to <todir>
all in <plaindir> with <folder> at the start of the name should be moved into <todir>
take what starts with <folder> out of <plaindir> and put it in <todir>
move to <todir> the files in <plaindir> whose names begin with <folder>
Move the files of <plaindir> that have names beginning with <folder> to <todir>
can you move the <folder>... files out of <plaindir> to <todir>?
names starting with <folder> in <plaindir>, moved to <todir>
everything in <plaindir> that begins with <folder> belongs in <todir>, move it
mv the files beginning with <folder> from <plaindir> to <todir>
what starts with <folder> inside <plaindir> should go to <todir> and leave <plaindir>

= ordinary-xz-ext parse
> xz *.<ext>
pack each .<ext> with xz
compress all .<ext> files here with xz, each on its own
xz every .<ext> file
every .<ext> file should become an .xz
squeeze the .<ext> files of this folder with xz
replace the .<ext> files by their xz compressed versions
run xz over all the .<ext> files
Compress each file ending in .<ext> with xz
can you xz all my .<ext> files?
make an .xz out of each .<ext> file here
xz compression for *.<ext>
all .<ext> files here take too much room, xz them one by one

= ordinary-bzip-ext parse
> bzip2 *.<ext>
pack each .<ext> with bzip2
compress all .<ext> files here with bzip2, each on its own
bzip2 every .<ext> file
every .<ext> file should become a .bz2
squeeze the .<ext> files of this folder with bzip2
replace the .<ext> files by their bzip2 compressed versions
run bzip2 over all the .<ext> files
Compress each file ending in .<ext> with bzip2
can you bzip2 all my .<ext> files?
make a .bz2 out of each .<ext> file here
bzip2 compression for *.<ext>
all .<ext> files here take too much room, bzip2 them one by one

= ordinary-gzip-newest-ext parse
> gzip "$(ls -t *.<ext> | head -n 1)"
gzip the newest .<ext> file
compress the most recent .<ext> with gzip
the latest .<ext> file should be gzipped
pack only the newest .<ext> file here with gzip
which .<ext> changed last? gzip that one
take the last changed .<ext> file and gzip it
gzip just the youngest of the .<ext> files
Compress the most recently modified file ending in .<ext> with gzip
can you gzip the latest .<ext> for me?
make a .gz of the newest .<ext> file
newest .<ext> file: gzip it
gz the .<ext> that was written last

= ordinary-tgz-two-kinds change
> tar -czf <newtgz> *.<ext> *.<ext2>
archive all .<ext> and .<ext2> files as <newtgz>
<newtgz> of the .<ext> and the .<ext2> files
both kinds, .<ext> and .<ext2>, into the tarball <newtgz>
put every .<ext> and every .<ext2> file in <newtgz>
tar up *.<ext> and *.<ext2> as <newtgz>, gzipped
pack what ends in .<ext> or .<ext2> into <newtgz>
I want the .<ext> files and the .<ext2> files together in <newtgz>
Create the compressed archive <newtgz> with all files ending in .<ext> or .<ext2>
can you bundle my .<ext> and .<ext2> files in <newtgz>?
all the .<ext> files plus all the .<ext2> files go into <newtgz>
make <newtgz> from .<ext> files and .<ext2> files
collect .<ext> and .<ext2> in the archive <newtgz>

= ordinary-zip-two-kinds change
> zip <newzip> *.<ext> *.<ext2>
zip all .<ext> and .<ext2> files as <newzip>
<newzip> of the .<ext> and the .<ext2> files
both kinds, .<ext> and .<ext2>, into <newzip>
put every .<ext> and every .<ext2> file in <newzip>
zip up *.<ext> and *.<ext2> as <newzip>
pack what ends in .<ext> or .<ext2> into <newzip>
I want the .<ext> files and the .<ext2> files together in <newzip>
Create the zip archive <newzip> with all files ending in .<ext> or .<ext2>
can you bundle my .<ext> and .<ext2> files in <newzip>?
all the .<ext> files plus all the .<ext2> files go into <newzip>
make <newzip> from .<ext> files and .<ext2> files
collect .<ext> and .<ext2> in the zip <newzip>

= ordinary-zip-only-kind-of parse
> zip -r <newzip> <plaindir> -i '*.<ext>'
zip all .<ext> from <plaindir>, subfolders too, into <newzip>
<newzip> with only the .<ext> files of <plaindir>, at every level
from <plaindir> and its subfolders zip just the .<ext> files into <newzip>
zip <plaindir> to <newzip>, but nothing except .<ext> files
make <newzip> out of the .<ext> files anywhere in <plaindir>
only what is .<ext> in <plaindir>, recursively, goes into <newzip>
zip up <plaindir> as <newzip>, including .<ext> and nothing else
Create <newzip> holding the .<ext> files of <plaindir> and its subdirectories and no other files
can you zip nothing but the .<ext> files below <plaindir> as <newzip>?
pack every .<ext> file under <plaindir>, however deep, in <newzip>
the .<ext> files in the tree of <plaindir>, as <newzip>
recursive zip <newzip> of <plaindir>, just .<ext>

= ordinary-ln-all-ext-here parse
> ln -s <plaindir>/*.<ext> .
put links to all .<ext> files of <plaindir> into here
symlink every .<ext> file of <plaindir> into this folder
a symbolic link here for each .<ext> file in <plaindir>
link all .<ext> from <plaindir> to the current directory
I want the .<ext> files of <plaindir> linked here, not copied
create soft links in this folder to the .<ext> files in <plaindir>
the .<ext> files of <plaindir> should be reachable from here by symlinks of the same name
Create symbolic links in the current directory to all files ending in .<ext> in <plaindir>
can you symlink the .<ext> files in <plaindir> here?
ln -s for each .<ext> of <plaindir>, link placed here
here I need symlinks to the .<ext> files that lie in <plaindir>
make links in this place to what ends in .<ext> in <plaindir>

= ordinary-mv-file-dated change
> mv <bare> "<bare>.$(date +%F)"
rename <bare> so that today's date is at the end
today's date as a suffix: <bare> becomes <bare>.DATE
put the date of today behind the name of <bare>, don't keep the old name
<bare> should be renamed to <bare>.YYYY-MM-DD with today's date
rotate <bare> away: same name plus a dot and today's date
move <bare> aside with the current date appended to its name
append today's date to the name of <bare>
<bare> gets renamed, its own name with the date of today after it
mv <bare> to <bare>.TODAY
Rename the file <bare> by adding a dot and the current date to its name
can you rename <bare> so it ends in today's date?
set <bare> aside under its name plus the date, not as a copy

= ordinary-ren-folder-in-front parse
> for f in *.<ext>; do mv "$f" "$(basename "$PWD")_$f"; done
each .<ext> should carry the name of this folder in front
put the folder's name before the name of every .<ext> file, with an underscore
prefix all .<ext> files with the name of the current directory
the name of the folder I am in, then _, then the old name: for all .<ext> files
rename every .<ext> file to FOLDERNAME_oldname
add the current folder's name to the front of the .<ext> names
the .<ext> files should begin with the name of the folder they are in
Rename all files ending in .<ext> so that the name of the current directory and an underscore come first
can you stick the directory name in front of my .<ext> files?
directory name as a prefix for each .<ext> here
I want the folder name at the start of every .<ext> file name
.<ext> names: this folder's name and _ in front

= ordinary-mv-up-drop parse
> mv <plaindir>/* . && rmdir <plaindir>
get the contents of <plaindir> up here and delete the emptied folder <plaindir>
move everything out of <plaindir> to this folder, then remove <plaindir>
unwrap <plaindir>: its files come here, the folder itself goes, removed
dissolve <plaindir>, all in it moves here and the empty folder is deleted
<plaindir> is one level too many; move what's in it here and delete it
bring all from <plaindir> here, afterwards rmdir <plaindir>
empty <plaindir> into the current folder and get rid of the folder
Move the contents of <plaindir> into the current directory and then remove the emptied directory
can you pull everything from <plaindir> up here and remove the folder then?
take all files out of <plaindir> into this one and erase <plaindir> when it is empty
no need for <plaindir> any more: move its contents here, remove it
move what is in <plaindir> to this place and delete the folder left over

= ordinary-gather-here parse
> find . -mindepth 2 -type f -exec mv -t . {} +
bring all files out of the subfolders up here
move every file from the subfolders into this folder
all files lying in subfolders, at any depth, should be moved here
flatten this folder: files from all subfolders come to the top, here
pull the files out of all the folders below and put them right here
no more files in subfolders, move them all up into the current directory
gather (move) the files of all the subdirectories in the current one
Move all files found in subdirectories of the current directory into the current directory itself
can you empty all subfolders of their files and move those here?
every file deeper down should come up to this level
take the files of each subfolder and move them here
files in nested folders here: move all to this top folder

= ordinary-year-of-file read
> date -r <anyfile> +%Y
only the year of the last change of <anyfile>
in which year was <anyfile> last modified?
year <anyfile> was changed, nothing else
print just the year in which <anyfile> was modified last
the modification year of <anyfile>
<anyfile>: what year is it from, going by its last change?
show the four-digit year of the date of <anyfile>
Print only the year of the last modification of <anyfile>
can you tell me the year <anyfile> was last edited?
last change of <anyfile>, year only
get the year from the file date of <anyfile>
how old is <anyfile>? the year of its last change will do
`,
)
