import { intents } from '../grammar.ts'

/** Chores with files that people want done on an ordinary day. */
export const wantedDesk = intents(
  'files',
  String.raw`
= wanted-desk-ren-unders-spaces change
> for f in *_*; do mv "$f" "§{f//_/ }"; done
underscores back to spaces in all names here
the file names are full of underscores, I want blanks instead
rename the files here with spaces where they have underscores
turn each _ in the file names of this folder into a space
all names here: _ becomes a blank
Replace every underscore in the names of the files here by a space.
how do I get real spaces instead of _ in my file names?
no underscores in the names, please, spaces
from underscores to blanks, every file name in the current folder
my_long_name should be "my long name", for all files here
loop over the files with _ in the name and put spaces there
each file name gets spaces for its underscores

= wanted-desk-ren-unders-spaces-ext parse
> for f in *.<ext>; do mv -n "$f" "§{f//_/ }"; done
underscores back to spaces in the <ext> names
the names of the <ext> files are full of underscores, I want blanks instead
rename the <ext> files with spaces where they have underscores
turn each _ in the names of the .<ext> files into a space
only the <ext> files: _ in the name becomes a blank
Replace every underscore in the names of the .<ext> files by a space.
how do I get real spaces instead of _ in the names of my <ext> files?
no underscores in the <ext> names, please, spaces
from underscores to blanks, every .<ext> name in the current folder
my_long_name.<ext> should be "my long name.<ext>", for all <ext> files
change the underscores in the names of all <ext> files to spaces
each .<ext> gets spaces in its name for the underscores

= wanted-desk-ren-drop-word change
> for f in *<stem>*; do mv "$f" "§{f//<stem>/}"; done
cut the word <stem> out of all file names here
the word <stem> has to go from the names of the files
rename everything that has <stem> in the name so that it is called the same without <stem>
drop <stem> wherever it stands in a file name of this folder
Remove the text <stem> from the names of all files in the current directory that contain it.
no <stem> in the file names any more, rename them, don't delete them
take <stem> out of the middle of the names, nothing in its place
how can I strip <stem> from anywhere in my file names?
all names here without <stem>, whatever stands before or after it
each file with <stem> in its name gets a name without it
the names are too long, leave <stem> out of all of them
file names here: erase the part <stem>, wherever in the name, keep the files

= wanted-desk-cp-newest-n-here parse
> ls -tp | grep -v / | head -n <n> | xargs -I {} cp {} <todir>
get the <n> newest files over to <todir>, as copies
copy the <n> newest files of this folder to <todir>
the <n> latest files here should be in <todir> as well
what I worked on last, the <n> newest files, copy that to <todir>
Copy the <n> most recently modified files in the current directory into <todir>.
the last <n> photos I took, copies of them to <todir>, they are the newest files here
put copies of the <n> most recent files here in <todir>
newest <n> files here, copy to <todir>
how do I copy only the <n> files changed last to <todir>?
for the train ride: the <n> newest files from here copied to <todir>
duplicate the <n> youngest files of this folder in <todir>
take the <n> files with the latest dates and copy them into <todir>

= wanted-desk-mv-newest-n-here parse
> ls -tp | grep -v / | head -n <n> | xargs -I {} mv {} <todir>
get the <n> newest files over to <todir>, out of here
move the <n> newest files of this folder to <todir>
the <n> latest files here should go to <todir> and not stay
what I worked on last, the <n> newest files, move that to <todir>
Move the <n> most recently modified files in the current directory into <todir>.
the last <n> photos I took belong in <todir>, move them, they are the newest files here
put the <n> most recent files from here away in <todir>
newest <n> files here, move to <todir>
how do I move only the <n> files changed last to <todir>?
shift the <n> youngest files of this folder to <todir>
take the <n> files with the latest dates and move them into <todir>
away to <todir> with the <n> newest files of this folder

= wanted-desk-today-mv change
> mkdir -p "$(date +%F)" && mv *.<ext> "$(date +%F)"
today's folder: make it, and put all <ext> files there
make a folder with today's date and move the <ext> files into it
the <ext> files of today into a folder that is called by today's date
new folder, name is the date of today, then all .<ext> from here go in
Create a directory named after the current date and move all .<ext> files into it.
every <ext> here goes into a new folder with the date of today
move all <ext> files to a folder named like today, 2024-05-31 style, make the folder first
end of the day: <ext> files away into a folder by the name of the date
tidy the .<ext> files away in a dated folder, today's, to be made
how do I move my <ext> files to a fresh folder with today's date as its name?
open a folder for today and clear the <ext> files into it
a folder by today's date, and in it, moved, whatever ends in .<ext>

= wanted-desk-today-cp change
> mkdir -p "$(date +%F)" && cp *.<ext> "$(date +%F)"
today's folder: make it, and put copies of all <ext> files there
make a folder with today's date and copy the <ext> files into it
copies of the <ext> files into a folder that is called by today's date
new folder, name is the date of today, then all .<ext> from here as copies
Create a directory named after the current date and copy all .<ext> files into it.
every <ext> here gets copied to a new folder with the date of today
copy all <ext> files to a folder named like today, 2024-05-31 style, make the folder first
end of the day: the <ext> files copied into a folder by the name of the date
a safety copy of the .<ext> files in a dated folder, today's, to be made
how do I copy my <ext> files to a fresh folder with today's date as its name?
open a folder for today and put duplicates of the <ext> files into it
a folder by today's date, and in it, copied, whatever ends in .<ext>

= wanted-desk-mk-numbered-in change
> mkdir -p <folder>/<folder2>{1..<n>}
a folder <folder> with the folders <folder2>1 to <folder2><n> inside
inside <folder> I want <folder2>1, <folder2>2 and so on up to <folder2><n>
make <folder> and below it <n> numbered folders, <folder2>1 to <folder2><n>
Create <n> directories named <folder2>1 to <folder2><n> in the new directory <folder>.
<folder>/<folder2>1, <folder>/<folder2>2 ... up to <folder2><n>, create them all
<folder> needs <n> subfolders, called <folder2>1 through <folder2><n>
in <folder>: <folder2>1 till <folder2><n>, make <folder> too
the course <folder> has <n> parts, so <folder2>1 to <folder2><n> as folders in it
how do I make the folders <folder2>1 to <folder2><n> inside <folder> in one go?
mkdir with braces for <folder2>1 to <folder2><n> under <folder>, parent included
new <folder>, and in there one folder for each of <folder2>1 to <folder2><n>
<folder2>1 up to <folder2><n> as subfolders of a folder <folder>

= wanted-desk-g-rw-o-none change
> chmod g+rw,o= <anyfile>
give the group read and write on <anyfile>, others nothing
<anyfile>: the group may read and write, others may do nothing at all
let my group work on <anyfile>, and shut everybody else out
Add read and write permission for the group to <anyfile> and take all permissions from others.
group rw, others none, on <anyfile>
the team should be able to read and change <anyfile>, strangers not even read it
for <anyfile> add rw for the group and clear the rights of others
the group gets rw on <anyfile> while others lose everything
how do I let the group read and write <anyfile> and give no rights to others?
open <anyfile> to the group for reading and writing, close it to others completely
permissions of <anyfile>: plus rw for g, nothing for o
others out, group in with read and write: <anyfile>

= wanted-desk-g-r-o-none change
> chmod g=r,o= <anyfile>
give the group only read on <anyfile>, others nothing
<anyfile>: the group may read and no more, others may do nothing at all
let my group look at <anyfile>, not change it, and shut everybody else out
Set the permissions of the group on <anyfile> to read only and take all permissions from others.
group just r, others none, on <anyfile>
the team should be able to read <anyfile> but not change it, strangers not even read it
for <anyfile> set the group to r and clear the rights of others
the group is left with r on <anyfile> while others lose everything
how do I let the group only read <anyfile> and give no rights to others?
open <anyfile> to the group for reading only, close it to others completely
permissions of <anyfile>: exactly r for g, nothing for o
others out, group in with read and nothing else: <anyfile>

= wanted-desk-rm-ri parse
> rm -ri <plaindir>
delete <plaindir> but ask me for each thing in it
remove <plaindir> with all in it, and ask before every single file
get rid of <plaindir> step by step, I want to confirm each removal
Remove the directory <plaindir> recursively with a prompt before each removal.
rm <plaindir> recursively and interactively
throw <plaindir> away but let me say yes or no to everything inside
how do I delete the folder <plaindir> so that rm asks for each file?
carefully delete the whole of <plaindir>, one question per file
wipe <plaindir>, asking at each file and folder
erase <plaindir> and its contents, prompting every time
I want to be asked for every file when <plaindir> is deleted
delete <plaindir> with everything in it, never without asking me first

= wanted-desk-rm-no-ending parse
> find . -maxdepth 1 -type f ! -name '*.*' -delete
wipe all files without an ending here, delete them
delete the files in this folder that have no extension
files here that have no dot in the name: remove them, not in subfolders
remove whatever file has no suffix, this folder only
Delete all regular files without an extension in the current directory, not in its subdirectories.
the files with no ending at all can go, delete them here
get rid of the extensionless files of this folder, subfolders untouched
erase only the files here whose name has no .something at the end
how do I delete files that have no file extension, only on this level?
no ending, no use: throw such files of this folder away
clean up: remove files lacking an extension, here and not deeper
rm every plain file here that is called without any dot

= wanted-desk-ln-all-here parse
> ln -s <plaindir>/* .
symlink all files of <plaindir> into this folder
put links to everything in <plaindir> into here
here there should be a symbolic link for each file of <plaindir>
link whatever is in <plaindir> to this place, by symlinks
Create symbolic links in the current directory to all files in <plaindir>.
the files lie in <plaindir>, I want soft links to all of them here
let this folder have links to all that is in <plaindir>
from <plaindir> everything as symbolic links to the current folder
how can I symlink the whole contents of <plaindir> here without copying?
ln -s for all entries of <plaindir>, links made here
instead of copying all from <plaindir> to here, link it
one soft link here per entry of <plaindir>

= wanted-desk-unzip-ext-into parse
> unzip <zip> '*.<ext>' -d <folder>
unpack <zip> but only the <ext> files, to <folder>
from <zip> only the .<ext> files, into <folder>
take just the <ext> files out of <zip> and put them in the folder <folder>
Extract only the .<ext> files of <zip> into the directory <folder>.
unzip what ends in .<ext> from <zip> to <folder>, nothing else
I need all <ext> from <zip> in <folder>, leave the other files packed
<folder> should get the .<ext> files of <zip> and no others
how do I unzip only .<ext> files of <zip> into <folder>?
out of <zip>, <ext> files only, destination <folder>
the <ext> files packed in <zip> belong in <folder>, extract only these
unzip <zip> selectively: *.<ext>, target folder <folder>
get the .<ext> members of <zip> unpacked into <folder>

= wanted-desk-tar-then-rm change
> tar -czf <plaindir>.tar.gz <plaindir> && rm -r <plaindir>
tar <plaindir> and delete the folder afterwards
pack <plaindir> as <plaindir>.tar.gz and then remove <plaindir>
make <plaindir>.tar.gz out of <plaindir>, and if that went well, delete the folder
<plaindir> is finished: into a tar.gz with it, and delete the original folder
Archive the directory <plaindir> in <plaindir>.tar.gz and remove the directory after that.
replace <plaindir> by a <plaindir>.tar.gz, so delete the folder after packing
I only want to keep <plaindir> as a tar.gz, pack it and delete the folder itself
gzipped tarball of <plaindir>, then throw the folder away
how do I tar <plaindir> and get rid of the folder once it is packed?
compress <plaindir> to <plaindir>.tar.gz, delete <plaindir> when done
put <plaindir> into a tar.gz of the same name and erase the unpacked folder
save room: <plaindir> to <plaindir>.tar.gz and rm the folder

= wanted-desk-zip-then-rm parse
> zip -r <plaindir>.zip <plaindir> && rm -r <plaindir>
zip <plaindir> and delete the folder afterwards
pack <plaindir> as <plaindir>.zip and then remove <plaindir>
make <plaindir>.zip out of <plaindir>, and if that went well, delete the folder
<plaindir> is finished: into a zip with it, and delete the original folder
Archive the directory <plaindir> in <plaindir>.zip and remove the directory after that.
replace <plaindir> by a <plaindir>.zip, so delete the folder after packing
I only want to keep <plaindir> as a zip, pack it and delete the folder itself
zip file of <plaindir>, then throw the folder away
how do I zip <plaindir> and get rid of the folder once it is packed?
compress <plaindir> to <plaindir>.zip, delete <plaindir> when done
put <plaindir> into a zip of the same name and erase the unpacked folder
save room: <plaindir> to <plaindir>.zip and rm the folder

= wanted-desk-split-parts-numbered change
> split -n l/<small> -d <file>
split <file> into <small> files with numbers, lines left whole
<file> in <small> parts, numbered, no line broken
divide <file> in <small> pieces on line ends, with digits in their names
make <small> numbered files of about equal size from <file>, whole lines only
Split <file> into <small> parts with numeric suffixes and without breaking lines.
<small> people share the work on <file>: cut it in <small> numbered parts between lines
cut <file> up in <small> parts called x00, x01 and so on, don't cut through a line
how do I split <file> into <small> parts with numeric suffixes and keep lines whole?
<small> equal parts of <file>, digits instead of letters, lines intact
break <file> into <small> numbered chunks, each ending with a complete line
into <small> numbered pieces with <file>, but never within a line
numbered parts of <file>, <small> of them, lines not broken

= wanted-desk-sha512-one change
> sha512sum <bare> > <bare>.sha512
sha512 of <bare> in <bare>.sha512
write the sha512 sum of <bare> to <bare>.sha512
put the sha512 of <bare> beside it as <bare>.sha512
make <bare>.sha512 for <bare>
Save the SHA-512 checksum of <bare> in <bare>.sha512.
I want to publish <bare> with its sha512, so make <bare>.sha512
store <bare>'s sha512 checksum in a file <bare>.sha512
how do I create <bare>.sha512 from <bare>?
sha512sum of <bare> into <bare>.sha512
note the sha512 of <bare> in <bare>.sha512 so that others can check it
<bare>.sha512 is missing, calculate it from <bare>
keep the sha512 hash of <bare> in a file of that name plus .sha512

= wanted-desk-sha512-check parse
> sha512sum -c <bare>.sha512
is the sha512 of <bare> the one in <bare>.sha512?
check <bare> against <bare>.sha512
verify <bare> by its <bare>.sha512
does <bare> fit its sha512 file <bare>.sha512?
Verify the SHA-512 checksum of <bare> that is stored in <bare>.sha512.
the download <bare> came with <bare>.sha512, is it intact?
test the sum in <bare>.sha512
compare <bare> with the sha512 noted in <bare>.sha512
has <bare> changed since <bare>.sha512 was written?
sha512sum check with <bare>.sha512
run the sha512 check of <bare>.sha512
tell me if <bare> still matches <bare>.sha512

= wanted-desk-empty-ext-in change
> truncate -s 0 <plaindir>/*.<ext>
empty all <ext> files in <plaindir>, don't delete them
set the <ext> files of <plaindir> to zero bytes
clear the contents of each .<ext> in <plaindir> and keep the files
Truncate all .<ext> files in <plaindir> to length zero.
<plaindir>/*.<ext> to size 0
make every <ext> file in <plaindir> empty
I want the .<ext> files in <plaindir> blank, not gone
how do I empty the <ext> files lying in <plaindir> without removing them?
reset the .<ext> files in <plaindir> to nothing
the <ext> files in <plaindir> have grown too big, empty them but leave them there
zero length for all the .<ext> in <plaindir>, subfolders not touched

= wanted-desk-by-year change
> for f in *.<ext>; do d=$(date -r "$f" +%Y); mkdir -p "$d" && mv "$f" "$d"; done
<ext> files into folders by year of the file's date
sort the <ext> files here into a folder for each year
one folder per year, and each .<ext> moved to the year it was last changed
the .<ext> files are from many years, give each year a folder and move them there
Move every .<ext> file here into a directory named after the year of its last modification.
tidy up the <ext> files by year, make the folders 2021, 2022 and so on as needed
put each <ext> file in the folder of its year
how can I sort my .<ext> files into folders by the year of modification?
an archive by years: every .<ext> goes to the folder of the year of its date
file the <ext> papers away by year
group the .<ext> files in yearly folders, going by their dates
loop over the <ext> files and move each to a folder with the year of its date

= wanted-desk-by-day change
> for f in *.<ext>; do d=$(date -r "$f" +%F); mkdir -p "$d" && mv "$f" "$d"; done
<ext> files into folders by day of the file's date
sort the <ext> files here into a folder for each day
one folder per day, and each .<ext> moved to the day it was last changed
the .<ext> files are from many days, give each day a folder and move them there
Move every .<ext> file here into a directory named after the date (year-month-day) of its last modification.
tidy up the <ext> files by day, make the folders 2024-05-01, 2024-05-02 and so on as needed
put each <ext> file in the folder of its day
how can I sort my .<ext> files into folders by the day of modification?
an archive by days: every .<ext> goes to the folder of the date it bears
file the <ext> pictures away by the day they were taken, one folder a day, by file date
group the .<ext> files in daily folders, going by their dates
loop over the <ext> files and move each to a folder with its full date

= wanted-desk-zip-flat-folder parse
> zip -j <newzip> <plaindir>/*
zip without the folder structure, only the files of <plaindir>, into <newzip>
the files of <plaindir> into <newzip>, without the folder in their names
<newzip> from the files in <plaindir>, paths dropped
pack all files lying in <plaindir> in <newzip> with no folder names inside
Create <newzip> with the files in <plaindir>, storing only their names and not the path.
in <newzip> the files of <plaindir> should lie flat, no folder
zip what's in <plaindir> as <newzip>, junk the paths
when you unpack <newzip> there should be no folder, just the files of <plaindir>
how do I zip the files of <plaindir> to <newzip> without the directory?
flat zip <newzip> of everything in <plaindir>
all files of <plaindir>, names only, no path, in <newzip>
put <plaindir>'s files into <newzip> leaving the folder name out

= wanted-desk-cp-as-two change
> cp <bare> <new> && cp <bare> <new2>
duplicate <bare> as <new> and <new2>
I need <bare> two more times, as <new> and as <new2>
two copies of <bare>, one called <new>, the other <new2>
copy <bare> to <new> and also to <new2>
Make two copies of the file <bare> named <new> and <new2>.
from the template <bare> start <new> and <new2>
<new> and <new2> should both be copies of <bare>
how do I copy <bare> twice, to <new> and to <new2>?
<bare> once more as <new> and once more as <new2>
save <bare> under two other names, <new> and <new2>, and keep it
<bare> -> <new>, <bare> -> <new2>, copies
clone <bare> into both <new> and <new2>

= wanted-desk-tar-last-day change
> find <where> -type f -mtime -1 -print0 | tar -czf <newtgz> --null -T -
put only the files changed in the last day into <newtgz>, those <where>
<newtgz> from what was changed <where> in the last 24 hours
pack the files <where> modified since yesterday into <newtgz>
a small backup: files <where> changed within a day, in <newtgz>
Archive all files <where> that were modified in the last 24 hours in <newtgz>.
only today's changes <where> (last 24 hours) as <newtgz>
tar up whatever files <where> are less than a day old, to <newtgz>
how do I make <newtgz> with just the files of the last day <where>?
<newtgz> shall hold the files <where> from the past 24 hours and no older ones
daily backup of changed files <where> (one day) to <newtgz>
collect the files <where> that changed during the last day in <newtgz>
the work of the last 24 hours <where>, packed as <newtgz>

= wanted-desk-mv-newest-of-here parse
> mv "$(ls -t <plaindir>/*.<ext> | head -n 1)" .
move the newest <ext> from <plaindir> into here
the latest <ext> file of <plaindir> should come here, moved
get me the newest .<ext> out of <plaindir>, to this folder, not as a copy
fetch the most recent <ext> file of <plaindir> over here and don't leave it there
Move the most recently modified .<ext> file in <plaindir> to the current directory.
the <ext> I saved last in <plaindir> belongs in this folder, move it
bring the youngest <ext> of <plaindir> into the current folder by moving
how do I move only the latest <ext> file in <plaindir> to where I am?
take the newest .<ext> away from <plaindir> and put it here
newest <ext> in <plaindir>: move to .
I just put a <ext> in <plaindir>, it is the newest, move it to this folder
mv of the last changed <ext> in <plaindir> to here

= wanted-desk-cp-newest-of-here parse
> cp "$(ls -t <plaindir>/*.<ext> | head -n 1)" .
copy the newest <ext> from <plaindir> into here
the latest <ext> file of <plaindir> should come here too, copied
get me a copy of the newest .<ext> of <plaindir> in this folder
fetch the most recent <ext> file of <plaindir> over here but leave it there as well
Copy the most recently modified .<ext> file in <plaindir> to the current directory.
the <ext> I saved last in <plaindir>, I want it copied to this folder
bring a duplicate of the youngest <ext> of <plaindir> into the current folder
how do I copy only the latest <ext> file in <plaindir> to where I am?
newest <ext> in <plaindir>: copy to .
I just put a <ext> in <plaindir>, it is the newest, copy it to this folder
cp of the last changed <ext> in <plaindir> to here
here I need the newest .<ext> of <plaindir>, as a copy

= wanted-desk-rsync-without-folder parse
> rsync -a --exclude=<junkdir> <plaindir> <todir>
copy <plaindir> to <todir> without the <junkdir> folder
<plaindir> to <todir>, but leave <junkdir> out
everything of <plaindir> except <junkdir> should be copied to <todir>
take a copy of the whole of <plaindir> to <todir>, skipping <junkdir>
Copy the directory <plaindir> to <todir> with all its contents except the folder <junkdir>.
I don't need <junkdir>, the rest of the folder <plaindir> copied to <todir> please
back up <plaindir> in <todir>, not including any <junkdir>
how do I copy <plaindir> to <todir> and leave the folder <junkdir> behind?
rsync <plaindir> into <todir>, exclude <junkdir>
copy the project <plaindir> over to <todir> minus its <junkdir>
<todir> should get <plaindir> with no <junkdir> in it
the folder <plaindir>, <junkdir> not, into <todir> as a copy

= wanted-desk-tar-ext-dated change
> tar -czf "<folder>-$(date +%F).tar.gz" *.<ext>
pack the <ext> files in <folder>-DATE.tar.gz, DATE being today
all .<ext> files here in a tar.gz called <folder>- and today's date
tarball of the <ext> files, name <folder> with the date of today behind it
archive every .<ext> as <folder>-2024-05-31.tar.gz or whatever day it is today
Create a gzip-compressed tar of all .<ext> files here named <folder>-, today's date and .tar.gz.
daily backup of the <ext> files: <folder>-today's date.tar.gz
the <ext> files, tarred and gzipped, <folder> and today's date in the name
how do I tar my .<ext> files into <folder>- plus today's date?
<folder>-today.tar.gz, with the real date for today, from all *.<ext>
put the .<ext> files into a dated tar.gz whose name begins with <folder>
compress all <ext> to a tar.gz, <folder> and a hyphen and the date for a name
end of month: <ext> files into a tar.gz <folder>- with the date of today

= wanted-desk-md5-all-in parse
> md5sum <plaindir>/*.<ext>
md5 of all <ext> files in the folder <plaindir>
the md5 sums of the .<ext> files lying in <plaindir>
print an md5 for each <ext> in <plaindir>
Calculate the MD5 checksums of the .<ext> files directly in <plaindir>.
md5sum over the <ext> files of <plaindir>
what are the md5 sums of the <ext> files in <plaindir>?
for every .<ext> in <plaindir> its md5, on the screen
I need md5 checksums of what ends in .<ext> in <plaindir>, not deeper
show me the md5 of each .<ext> file that <plaindir> has
<plaindir>: md5 of the <ext> files
list md5 and name for the <ext> files in <plaindir>
take the md5 of all .<ext> in <plaindir>, without its subfolders

= wanted-desk-owner-uid
> stat -c %u <anyfile>
numeric uid of the owner of <anyfile>
which user id owns <anyfile>, as a number
the number of the user who owns <anyfile>
uid of <anyfile>
Print the numeric user ID of the owner of <anyfile>.
not the owner's name but his uid, for <anyfile>
owner of <anyfile> as a number
what uid does <anyfile> belong to?
show the owner of <anyfile> by number, not by name
I need the uid that owns <anyfile>
stat: only the user id number of <anyfile>
who owns <anyfile>, numerically

= wanted-desk-owner-gid
> stat -c %g <anyfile>
numeric gid of the group of <anyfile>
which group id has <anyfile>, as a number
the number of the group that <anyfile> belongs to
gid of <anyfile>
Print the numeric group ID of <anyfile>.
not the group's name but its gid, for <anyfile>
group of <anyfile> as a number
what gid does <anyfile> belong to?
show the group of <anyfile> by number, not by name
I need the gid of <anyfile>
stat: only the group id number of <anyfile>
which group is <anyfile> in, numerically

= wanted-desk-gzip-dated change
> gzip -c <bare> > "<bare>-$(date +%F).gz"
gzip <bare> into a file with today's date in the name, <bare> itself stays
a gzipped copy of <bare> called <bare>-, today's date and .gz
back up <bare>, gzipped, with today's date behind its name
<bare> compressed as a dated .gz, original kept
Write a gzip-compressed copy of <bare> whose name is <bare>, a hyphen, the current date and .gz.
daily backup of <bare>: a .gz with the date of today in its name
keep <bare> and make a dated .gz of it
how do I gzip <bare> to a name with today's date and leave it in place?
compressed safety copy of <bare>, date in the name
put <bare> through gzip to <bare>-DATE.gz, DATE being today
today's state of <bare> as a .gz with the date
gzip -c of <bare> to a file name that ends in today's date and .gz

= wanted-desk-by-letter change
> for f in *.<ext>; do d="§{f:0:1}"; mkdir -p "$d" && mv "$f" "$d"; done
every <ext> in a folder by its first letter
sort the <ext> files into folders by the first letter of their names
a folder per initial letter, and the .<ext> files moved in
the <ext> files from A to Z: each goes to the folder of its first letter
Move every .<ext> file into a directory named after the first character of its name.
put all <ext> that begin with a into a folder a, those with b into b, and so forth
alphabetical folders for the .<ext> files, made as needed
how can I sort my <ext> files into folders by initial?
first letter of the name decides the folder, for all .<ext> here
the choir's <ext> scores in folders a, b, c ... by first letter
group the .<ext> files by the letter they start with, one folder each
distribute <ext> files over folders named by their first letter

= wanted-desk-mv-two-apart change
> mv <bare> <plaindir> && mv <bare2> <folder>
<bare> goes to <plaindir>, <bare2> goes to <folder>
move <bare> to <plaindir> and <bare2> to <folder>
put <bare> in <plaindir> but <bare2> in <folder>
<bare> belongs in <plaindir> and <bare2> in <folder>, move both
Move the file <bare> into <plaindir> and the file <bare2> into <folder>.
two files, two places: <bare> to <plaindir>, <bare2> to <folder>
take <bare> over to <plaindir> and after that <bare2> to <folder>
how do I move <bare> to <plaindir> and at the same time <bare2> to <folder>?
<plaindir> gets <bare>, <folder> gets <bare2>, moved
clear up: <bare> away to <plaindir>, <bare2> away to <folder>
<bare> -> <plaindir>, <bare2> -> <folder>, move
shift <bare> into <plaindir>, then <bare2> into <folder>
`,
)
