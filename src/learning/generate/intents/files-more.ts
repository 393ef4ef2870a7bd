import { intents } from '../grammar.ts'

/** Bulk copies and renames, listings in other orders, questions about files and folders. */
export const filesMore = intents(
  'files',
  String.raw`
= cp-glob change
> cp <glob> <mydir>
$copy [all] files $matching <glob> (to|into) <mydir>
put copies of whatever fits <glob> in this folder into <mydir>
use cp with the wildcard <glob> and <mydir> as the target
<mydir> should get a copy of each file here that looks like <glob>
everything like <glob> from this folder, copied to <mydir>
duplicate what the pattern <glob> gives into <mydir>
i want the files fitting <glob> in <mydir> as well
replicate files of the form <glob> from this place in <mydir>
have whatever the mask <glob> selects here duplicated, target <mydir>
<mydir> also needs the files that look like <glob>, do not take them away from here
send copies of all <glob> at this level to <mydir>
cp, wildcard <glob>, destination <mydir>
originals stay, <mydir> gets everything here of the form <glob>

= mv-glob change
> mv <glob> <mydir>
$move [all] files $matching <glob> (to|into) <mydir>
take whatever fits <glob> out of this folder and put it in <mydir>
use mv with the wildcard <glob> and <mydir> as the target
the files here that look like <glob> belong in <mydir>, shift them there
everything like <glob> from this folder to <mydir>, leaving none here
i want the files fitting <glob> in <mydir> instead of here
relocate what the pattern <glob> gives to <mydir>
stow files of the form <glob> in <mydir>
have whatever the mask <glob> selects here moved, target <mydir>
<glob> clutters this folder, park all of that in <mydir>
transport everything named like <glob> to <mydir>
mv, wildcard <glob>, destination <mydir>
no file of the form <glob> should stay at this level, their new place is <mydir>

= cp-contents change
> cp -r <plaindir>/. <mydir>
$copy the contents of <plaindir> (but not|without) the folder itself (to|into) <mydir>
put copies of all that is inside <plaindir> directly in <mydir>
use cp to bring what is in <plaindir>, dotfiles included, over to <mydir>
everything inside <plaindir> to <mydir> as copies, no extra folder level
merge the contents of <plaindir> into <mydir>, originals stay
i want what <plaindir> holds to be in <mydir> too, not a subfolder
files and subfolders of <plaindir>, hidden ones too, duplicated into <mydir>
replicate the inside of <plaindir> in <mydir>, not nested under another folder
cp creates an extra level, i only want the items of <plaindir> themselves copied to <mydir>
have what lies in <plaindir> duplicated straight into <mydir>, dotfiles not forgotten
pour a copy of the contents of <plaindir> into <mydir>
<mydir> should hold all that <plaindir> holds, hidden items as well, <plaindir> stays as it is
recursive copy of the items below <plaindir>, including invisible ones, to the top of <mydir>

= cp-verbose change
> cp -v *.<ext> <mydir>
$copy all <ext> files here to <mydir> (and print each one|showing what is copied|verbosely)
verbose copy of the <ext> files in this folder to <mydir>
use cp -v on the <ext> files with <mydir> as the target
put copies of my <ext> files from here into <mydir> and tell me each name
duplicate the <ext> files of this directory into <mydir>, reporting every file
i want to see which <ext> files get copied from here to <mydir>
<ext> files to <mydir>, as copies, with a line of output per file
replicate *.<ext> from here in <mydir> and log each one on screen
have all .<ext> of this place duplicated to <mydir>, with progress lines
print a line for each <ext> file while it is being copied to <mydir>
chatty copying of the <ext> files to <mydir>
cp is silent, i want it to name every <ext> file on its way to <mydir>
send copies of the <ext> files to <mydir>, echoing source and target

= cp-parents change
> cp --parents <bare> <mydir>
$copy <bare> (to|into) <mydir> (keeping|with|and keep) its (directory structure|path)
put a copy of <bare> below <mydir> under its full path
use cp --parents to bring <bare> into <mydir>
recreate the folders of <bare> inside <mydir> and copy it there
duplicate <bare> into <mydir>, folders in its name included
<bare> to <mydir>, directory part preserved
i want <bare> in <mydir> with the same path in front
replicate <bare> in <mydir>, its folders being recreated
have <bare> duplicated under <mydir> with all of its leading folders
<mydir> should mirror the whole path of <bare>
do not flatten, copy <bare> with its folders to <mydir>
inside <mydir> build the same hierarchy that leads to <bare> and put a copy there
cp loses the folders in front of <bare>, retain them under <mydir>

= cp-ask parse
> cp -i <bare> <mydir>
$copy <bare> (to|into) <mydir> (but ask|asking|and ask me) before overwriting [anything]
use cp in interactive mode from <bare> to <mydir>
put a copy of <bare> in <mydir>, prompt me if one is there already
duplicate <bare> into <mydir> but do not replace anything without asking
careful copy of <bare> to <mydir> with a question before overwriting
i want to be asked before <bare> replaces a file in <mydir>
copy with confirmation, <bare> to <mydir>
replicate <bare> in <mydir>, but check with me if something would be lost
have <bare> duplicated to <mydir>, wait for my yes when the name is taken
should <mydir> already contain <bare>, let me decide, otherwise copy it
cp interactive, <bare>, destination <mydir>
send a copy of <bare> to <mydir>, querying prior to any overwrite
confirm with me if <mydir> has a <bare> already, then copy

= cp-newest change
> cp "$(ls -t *.<ext> | head -n 1)" <mydir>
$copy the (newest|latest|most recent) <ext> file [here] (to|into) <mydir>
put a copy of the <ext> file i changed last into <mydir>
use ls and cp to bring the most recently modified <ext> file to <mydir>
only the latest of the <ext> files in this folder, copied to <mydir>
pick the <ext> file with the most recent date and duplicate it into <mydir>
<mydir> should get the last saved <ext> file of this folder
last modified <ext> file to <mydir>, original stays
replicate the freshest *.<ext> of this place in <mydir>
i just saved a <ext> file, <mydir> needs a duplicate of it
have the <ext> file that was edited last duplicated to <mydir>
whichever .<ext> here is freshest, send a copy to <mydir>
freshest <ext> export from here into <mydir>, without removing it here
out of my <ext> files take the most up to date one and copy it to <mydir>

= cp-time change
> cp <bare> "<bare>.$(date +%Y%m%d-%H%M%S)"
back up <bare> with (a timestamp|the date and time) in the name
$copy <bare> to a name with the current date and time at the end
save <bare> under its own name plus the present date and clock time
use cp and date for a copy of <bare> that ends in a time stamp
keep a copy of <bare> named after this very second
snapshot of <bare>, suffix date and time
before i edit <bare> store it with a timestamp behind the name
clone <bare>, new name equals old name plus day, hour, minute and second
version <bare> by date and clock before my changes
replicate <bare> with a suffix like 20240501-134500
dated and timed spare of <bare> beside it
several backups a day of <bare>, so the clock time must be in the name
have <bare> duplicated, its twin carrying the date and the time of day

= cp-today change
> mkdir -p "backup-$(date +%F)" && cp *.<ext> "backup-$(date +%F)"
$copy all <ext> files here into a [new] folder named backup- and today's date
back up the <ext> files of this folder to a dated backup directory
put copies of my <ext> files into backup-(today), create the folder first
use mkdir and cp for a dated backup folder with the <ext> files
make a folder called backup plus the date and duplicate the <ext> files into it
daily backup folder for <ext> files
save the <ext> files of this directory in a directory that carries the date of today
replicate every *.<ext> in a fresh folder backup-DATE with the present date for DATE
have the .<ext> files of this place saved to a folder with the present date in its name, made on the fly
at the end of each day i store my <ext> files in a folder backup-year-month-day, do it for today
new folder backup-2024-05-01 or whatever the date is, with duplicates of all <ext> files
per-day backup directory, create it and fill it with the <ext> files here
stash spares of all <ext> files at this level under backup- plus the present date

= mv-two change
> mv <bare> <bare2> <mydir>
$move <bare> and <bare2> (to|into) <mydir>
take both <bare> and <bare2> to <mydir>
use mv for <bare> and <bare2> with <mydir> as the target
<bare> as well as <bare2> belong in <mydir>, relocate them
put the files <bare> and <bare2> in <mydir>, not leaving them where they are
shift <bare> and <bare2> over to <mydir>
two files, <bare> and <bare2>, from here to <mydir> for good
stow <bare> plus <bare2> in <mydir>
have both <bare> and <bare2> moved, destination <mydir>
transport the pair <bare>, <bare2> to <mydir>
<bare> and <bare2> clutter this place, park them in <mydir>
into <mydir>, without leaving copies: <bare>, <bare2>
new place for <bare> and also <bare2> is <mydir>

= mv-contents change
> mv <plaindir>/* <mydir>
$move everything (in|inside) <plaindir> (to|into) <mydir>
$move the contents of <plaindir> to <mydir> but keep the folder
take all that is inside <plaindir> and put it in <mydir>
use mv to get the files of <plaindir> into <mydir>
clear <plaindir> by shifting what it holds to <mydir>
all files and subfolders of <plaindir> belong in <mydir>, relocate them
i want what <plaindir> holds to be in <mydir>, leaving the old folder empty
transport all items from <plaindir> to <mydir>
have what lies in <plaindir> moved, destination <mydir>, <plaindir> itself remains
pour everything out of <plaindir> into <mydir>
evacuate <plaindir>, its items go to <mydir>
vacate <plaindir> by relocating each thing in it to <mydir>
only the inside of <plaindir> should be transferred to <mydir>, not the directory

= rename-suffix change
> for f in *.<ext>; do mv "$f" "§{f%.<ext>}_<stem>.<ext>"; done
add _<stem> before the extension of all <ext> files [<here>]
put _<stem> at the end of the name of each <ext> file, in front of .<ext>
loop over the <ext> files and insert _<stem> before the suffix
bulk rename, <ext> files get _<stem> just before the dot
every <ext> file of this folder should have _<stem> behind its base name
append _<stem> to the base names of the <ext> files but keep the extension
use a for loop with mv to add the ending _<stem> to the names of <ext> files
label my <ext> files with a trailing _<stem>, ending untouched
report.<ext> should become report_<stem>.<ext>, and so for every *.<ext>
have each *.<ext> relabelled, _<stem> between base name and ending
mass rename, trailing _<stem>, <ext> files only
mark the <ext> files here by an _<stem> at the end of their base name
let all <ext> names end in _<stem>.<ext>

= rename-part change
> for f in *<stem>*; do mv "$f" "§{f//<stem>/<newword>}"; done
$replace <stem> (with|by) <newword> in [all] file names [<here>]
rename files so that <stem> in their name becomes <newword>
loop over the files with <stem> in the name and put <newword> in its place
bulk rename, <stem> turns into <newword>
in the names of the files here write <newword> where it says <stem>
use a for loop with mv to swap <stem> for <newword> in names
every file whose name has <stem> should have <newword> there instead
have every name with <stem> relabelled, <newword> in its stead
wherever a file name at this level contains <stem>, let it read <newword>
we changed a product name, files called something with <stem> must carry <newword>
find and replace in file names, <stem> out, <newword> in
mass rename, <stem> to <newword>, anywhere in the name
substring <stem> of the names here to become <newword>

= rename-number change
> n=1; for f in *.<ext>; do mv "$f" "<stem>_$n.<ext>"; n=$((n+1)); done
number all <ext> files <here> as <stem>_1.<ext>, <stem>_2.<ext> and so on
rename the <ext> files to <stem>_ and a running number
give my <ext> files consecutive names beginning with <stem>_1
loop over the <ext> files and call them <stem>_ plus a counter
bulk rename, <ext> files become <stem>_1, <stem>_2 and so forth with their extension
sequential names for the <ext> files here, prefix <stem>_
use a counter in a for loop to rename <ext> files to <stem>_number
have every *.<ext> relabelled <stem>_1, <stem>_2, counting up
enumerate my <ext> files, names to be <stem>_1.<ext> upwards
the names of these <ext> files are chaos, call them <stem>_ and a serial number
mass rename with an incrementing counter after <stem>_, <ext> files only
ordered series <stem>_1.<ext>, <stem>_2.<ext> out of the <ext> files in this place
let the <ext> files carry serial numbers behind <stem>_

= rename-date change
> for f in *.<ext>; do mv "$f" "$(date +%F)_$f"; done
(add|put) today's date in front of [the names of] all <ext> files [<here>]
prefix every <ext> file here with the current date
loop over the <ext> files and prepend the date to their names
bulk rename, <ext> files get the date of today as a prefix
names of the <ext> files in this folder should begin with today's date
use a for loop with mv and date to stamp <ext> files with the day
date stamp at the start of each <ext> file name
have every *.<ext> relabelled with the present date up front
notes.<ext> should become 2024-05-01_notes.<ext>, with the present day, for all of them
mass rename, leading date of today, <ext> files only
label my <ext> files with the day in front of the old name
so that they sort by day, let the <ext> names here start with the present date
stick the present date to the front of all *.<ext> names

= rename-jpg change
> for f in *.JPG; do mv "$f" "§{f%.JPG}.jpg"; done
rename all .JPG files to .jpg
$change the upper case extension JPG to lower case jpg [on all files here]
my camera names pictures .JPG, i want .jpg
loop over the files that end in .JPG and give them .jpg
lower case jpg ending for every picture that has JPG
bulk rename of capital .JPG to small .jpg
use a for loop with mv from .JPG to .jpg
capital JPG endings annoy me, make them small
IMG_1.JPG should become IMG_1.jpg, and so for all pictures here
mass rename, .JPG to its lower case form
photos from the phone end in .JPG, downcase only that ending
have every *.JPG relabelled as *.jpg
downcase the JPG ending of the images at this level

= rename-strip change
> for f in <stem>*; do mv "$f" "§{f#<stem>}"; done
(strip|take|cut) the prefix <stem> (off|from) [all] file names [<here>]
strip <stem> from the beginning of the file names here
loop over the files starting with <stem> and drop that prefix
files should no longer begin with <stem>, rename them
bulk rename, take the leading <stem> away
cut <stem> off the front of every name that has it
use a for loop with mv to remove the leading <stem> from names
have every name that begins with <stem> relabelled without it
lose the leading <stem> in the names here
mass rename, drop <stem> from the start of names
unprefix the files here, the prefix being <stem>
trim <stem> from the front of all matching names at this level
i added <stem> to the front of these names, undo that

= rename-unbak change
> for f in *.bak; do mv "$f" "§{f%.bak}"; done
(strip|take|cut) the .bak (extension|suffix) off [all] [.bak] file names [here] by renaming them
restore all .bak files here to their original names
strip .bak from the names of the backup files here
loop over the bak files and rename them without .bak
bulk rename, drop the ending .bak
files ending in .bak should lose that ending, not be deleted
use a for loop with mv to turn name.bak back into name
have every *.bak relabelled without its last four characters
notes.txt.bak should become notes.txt again, and so for all backups here
undo the backups at this level, put each .bak back under its proper name
mass rename, lose the trailing .bak
trim the ending bak from all backup names here, files stay
bring my originals back from their .bak versions by renaming these

= mkdir-project change
> mkdir -p <newdir>/{src,tests,docs}
$create a project $dir <newdir> with [the] subdirectories src, tests and docs
set up a project skeleton <newdir> that has src, tests and docs
i need a folder <newdir> and in it src, tests and docs
use mkdir with braces for src, tests and docs in a directory <newdir>
new project layout <newdir>, folders src, tests, docs
start a directory <newdir> holding the empty folders src, tests and docs
folder tree for a project <newdir>, with src, tests and docs below
scaffold a project directory <newdir>, below it src, tests, docs
i begin a new project, make the directory <newdir> and below it places for source, tests and docs (src, tests, docs)
standard repository structure (src, tests, docs) inside a directory <newdir>
initialise a directory <newdir> by giving it src, tests and docs subfolders
bootstrap the layout src tests docs in a folder <newdir>
let there be a folder <newdir> with three children, namely src, tests and docs

= mkdir-months change
> mkdir -p <newdir>/{01..12}
$create a $dir <newdir> with a subfolder for each month, 01 to 12
twelve month folders 01 to 12 in a directory <newdir>
i need a folder <newdir> with 01, 02 and so on until 12 inside
use mkdir with a brace range for 01 through 12 in a directory <newdir>
set up monthly directories 01 ... 12 in a folder <newdir>
a folder <newdir> holding numbered folders 01 up to 12
directory <newdir> with one numbered subdirectory a month
scaffold a directory <newdir>, below it one folder a month, two digit names
i file my bills by month, make me a folder <newdir> with places 01 ... 12
let there be a directory <newdir> with twelve children, 01 to 12
one folder per month of the year in a folder <newdir>, numbered with leading zero
calendar layout in a directory <newdir>, months as 01, 02, ... 12
january to december as numbered folders within a directory <newdir>

= mkdir-today change
> mkdir "$(date +%F)"
$create a $dir named after today's date
i need a folder for today with the date as its name
use mkdir and date for a directory called like 2024-05-01
new directory, name is the current date
open a folder that carries the date of today
dated folder for today
start a directory whose name is the present day as year-month-day
i file my photos by day, make me a folder for this day
let there be a directory bearing the present date
a folder with a name such as 2025-01-31, depending on what day it is
calendar day folder, the present one
daily folder, name in ISO format
make the folder that gets the present date as its label

= mkdir-mode change
> mkdir -m <perm> <newdir>
$create a $dir <newdir> with [the] (permissions|mode) <perm>
new folder <newdir> with rights <perm> from the start
use mkdir with a mode of <perm> for a directory <newdir>
i need a folder <newdir> that has mode <perm>
start a directory <newdir> whose permissions are <perm>
make a directory <newdir> and set <perm> at once
fresh folder <newdir>, access mode <perm>
let there be a directory <newdir> with access bits <perm>
i do not want the default rights, make a directory <newdir> having <perm>
mkdir plus chmod <perm> in one step for a folder <newdir>
set up a folder <newdir> which only has the rights <perm>
directory <newdir>, protected with <perm> as of its creation
initial mode <perm> on a new directory <newdir>

= ln-rel change
> ln -sr <bare> <newlink>
$create a relative (symlink|symbolic link) <newlink> to <bare>
symlink <newlink> to <bare> with a relative path
use ln so that <newlink> holds a relative path to <bare>
<newlink> should lead to <bare> and survive moving the whole tree
soft link <newlink> for <bare>, target written relative to the link
make <newlink> a relative soft link to <bare>
link <newlink> to <bare> softly, not by an absolute path
<newlink> -> <bare>, stored as a relative target
my links break when the folder is moved, so link <newlink> to <bare> relatively
let <newlink> be a symlink that reaches <bare> by way of ../ and the like
portable soft link <newlink> for <bare>, no absolute target
ln symbolic relative, target <bare>, name <newlink>
compute the relative target and make <newlink> a soft link for <bare>

= ln-many change
> ln -s "$PWD"/*.<ext> <mydir>
$create (symlinks|symbolic links) to all <ext> files here in <mydir>
symlink every <ext> file of this folder into <mydir>
use ln to link all my <ext> files into <mydir>
<mydir> should get soft links to the <ext> files of this directory
i want shortcuts in <mydir> to each <ext> file that is here
instead of copying, link the <ext> files of this folder into <mydir>
soft links in <mydir> for the <ext> files in this folder
ln symbolic, all *.<ext> of this place, link directory <mydir>
have each .<ext> at this level linked symbolically in <mydir>
populate <mydir> with soft links for my <ext> files
<mydir> should reference the <ext> files here, without duplicates of the data
let every <ext> file here show up in <mydir> as a soft link
batch linking, <ext> files from here, symlinks go in <mydir>

= unlink change
> unlink link.txt
$delete the (symlink|symbolic link) link.txt (but keep|and keep|not) its target
remove only the link link.txt
take the symbolic link link.txt away, the file behind it stays, just remove the link
use unlink on link.txt
drop the shortcut link.txt, leaving what it points to alone
i do not need the soft link link.txt any more, remove it
undo the symlink link.txt
have the soft link link.txt removed, its destination untouched
trash the shortcut link.txt but spare the real file
ditch the link link.txt only
get rid of the pointer link.txt without harming where it leads
the alias link.txt is obsolete, drop only the alias
unlink the shortcut link.txt in this directory

= rm-ask parse
> rm -i *.<ext>
$delete all <ext> files here (but ask|asking|and ask me) (before|for) each [one]
use rm in interactive mode on the <ext> files
throw away the <ext> files here one by one with a question every time
go through the <ext> files of this folder and let me confirm each deletion
prompt me for every <ext> file here before it is removed
careful removal of <ext> files in this folder with confirmation
i want to decide for each <ext> file here if it goes, ask me before removing
query me prior to trashing each *.<ext> at this level
have the .<ext> files of this place removed after a yes from me for every one
step through the <ext> files here, removing those i say y to
i am afraid of mistakes, let me approve each <ext> file before it is trashed
y or n for every *.<ext>, and those with y are removed
selective cleanup of <ext> files here, approving one at a time

= rm-contents change
> rm -rf <plaindir>/*
$delete everything (in|inside) <plaindir> but keep the folder [itself]
empty <plaindir> without removing the folder
clear out <plaindir>, the directory should stay
use rm to drop all visible files and folders in <plaindir>, not the directory
wipe the contents of <plaindir>, no questions
<plaindir> should be there but have nothing in it, remove what it holds
throw away whatever lies in <plaindir>, leaving an empty folder
flush <plaindir>, the folder itself remains
have what lies in <plaindir> removed, but not <plaindir>
trash the inside of <plaindir> by force, subfolders too, retain the directory
i still need the folder <plaindir>, just not what is in there, force its removal
vacate <plaindir> by removing each item in it
start afresh with <plaindir> as an empty directory, wipe everything in it

= rm-butone change
> find . -maxdepth 1 -type f ! -name '<name>' -delete
$delete all files (in this $dir|here) except <name>, not touching subfolders
keep only <name> and throw away the other files directly in this folder
use find to drop every file of this folder but <name>, no recursion
clean this directory of all files other than <name>, subfolders stay
<name> should be the one file left directly in this folder, delete the other files
every file here can go save <name>, first level only, remove them
remove the files in this folder, sparing <name> and all subfolders
trash whatever file lies here, with the exception of <name>, do not recurse
have all files of this level removed apart from <name>
spare <name>, purge the other files in this very folder
<name> is the one file i need at this level, rid me of the other files
purge this directory's files, excluding <name>, depth one
wipe everything that is a file here and not <name>, subfolders untouched

= rm-keepnew quiet
> ls -t *.<ext> | tail -n +$((<n>+1)) | xargs -r rm
$delete all but the <n> (newest|latest|most recent) <ext> files [<here>]
keep the <n> newest <ext> files here and throw away the others
use ls, tail and xargs to keep just the <n> latest <ext> files and rm the others
rotate the <ext> files of this folder, the last <n> stay, older ones are removed
only the <n> most recently changed <ext> files of this directory should survive, delete the others
drop old <ext> files here so that <n> recent ones are left
keep <n> of the <ext> files here, the latest, and delete the rest
trash stale *.<ext>, retaining the <n> freshest
have all .<ext> here removed beyond the <n> most recent ones
retention of <n> for the <ext> files in this place, the freshest stay, purge the older ones
backups pile up as <ext> files, retain <n> recent ones and purge what is older
purge outdated <ext> files so that just <n> survive, going by date
prune the <ext> files here down to the <n> that were written last

= ls-extsize
> ls -lhS *.<ext>
$list the <ext> files here (by size|sorted by size|largest first) with readable sizes
long listing of <ext> files, biggest first, sizes in K or M
use ls to rank the <ext> files of this folder by size, human readable
which of the <ext> files in this folder are heaviest, detailed listing with readable sizes
details of the <ext> files here from large to small, readable units
how big are my <ext> files here, big ones on top, detailed and human readable
<ext> files of this directory in long format, by size, human readable
ll of *.<ext>, heavy to light, friendly sizes
weigh the <ext> files here, extended listing, KB/MB units, bulkiest leading
which <ext> file is bulkiest, full lines for all of them in descending order, human units
descending by bytes, long form with abbreviated sizes, just *.<ext>
rank *.<ext> by weight with mode and owner, sizes rounded to K or M
megabytes per <ext> file at this level, detailed, top weight leading

= ls-extnew
> ls -t *.<ext> | head -n 1
$show the (newest|latest|most recent) <ext> file directly in this folder
which <ext> file did i change last in this folder
use ls and head for the latest <ext> name of this directory
name of the most recently modified <ext> file here, no subfolders
i just saved a <ext> file in this folder, what is it called
top <ext> file of this folder by modification time
last changed <ext> file in this folder itself
freshest *.<ext> at this level, what is its name
what did my program export last as .<ext> into this directory, one name
among the <ext> files here the one edited last
name at the top of a listing of *.<ext> by time
single latest <ext> document of this place
my last download was a <ext> file in this directory, how is it named

= ls-oldn
> ls -tr | head -n <n>
$show the <n> oldest (files|entries) directly in this folder
names of the <n> things here that were left alone longest
use ls and head for the <n> entries with the earliest time in this directory
which <n> entries of this folder have not changed for the longest time
<n> oldest names of this directory, without descending
sort this folder by time, old first, and keep <n> names
the <n> most ancient entries of this folder
stalest <n> items at this level
names of <n> things here that nobody edited for ages, the stalest leading
just the first <n> of a listing from old to new
which <n> things could i archive as they were left alone longest in this place
ascending by mtime, cut off after <n> names, this directory
<n> candidates for cleanup in this folder, going by the longest time since an edit

= ls-access
> ls -ltu
$list files here sorted by [last] access time
detailed listing by when the files were last read
use ls to sort by access time with details
which files of this folder were opened lately, most recent access on top
long listing with access times, latest first
order this folder by last use, not by last change
what did i look at last in this folder, long format
extended listing by atime, recent leading
ll with the access stamp as the sort key, this directory
when was each item here opened, full lines, those opened most recently leading
recently viewed items of this place with attributes
descending by atime, long form
has anybody read these files lately, detailed listing by that time

= ls-natural
> ls -v
$list files here in natural (order|number order)
$list files so that file10 comes after file9
use ls with version sort
names of this folder with the numbers in them sorted as numbers
natural sort of the names here
sort the names of this folder like version numbers
file2 should come before file10 in the listing
img2 should precede img10, list the names that way
human-friendly ordering of numbered names at this level
my numbered chapters are listed 1, 10, 2, i want 1, 2, 10
names of this place, embedded digits compared as values
listing where v1.9 precedes v1.10
order the names here so that digits count as whole numbers

= ls-dirsfirst
> ls --group-directories-first
$list files here with (folders|directories) first
$show directories before files in this folder
use ls to group directories at the top
listing of this folder, subfolders on top and then the files
names here, first all folders, then all files
i want folders and files not mixed in the listing, folders in front
contents of this directory with the subdirectories leading
like a file manager: folders leading, plain files below
listing of this place in two blocks, the first one the directories
ls groups nothing, i want directories gathered at the beginning
names here with every directory ahead of any file
plain files should trail behind the folders in the listing
group the names of this place, folders precede files

= ls-classify
> ls -F
$list files here with a (mark|symbol|character) for their type
$list this folder with a slash behind directories and a star behind programs
use ls to append type indicators to the names
which of the names here are folders, links or executables, mark them
names with indicators such as / and * and @
classified listing of this folder
listing that tells folders from programs by a sign at the end
listing with suffixes that reveal what each name is
which names here are directories and which are executables, flag them
append a slash, star or at sign to each name according to its sort
decorate the names of this place according to their kind
i cannot tell folders from files in the listing, add symbols
kind of each item shown by a trailing symbol

= ls-commas
> ls -m
$list files here separated by commas
comma separated names of this folder
use ls to print the names with commas in between
names of the entries here in one comma list
all file names in this directory as a, b, c
join the names of this folder with commas
i need the names here as a comma separated enumeration
stream of names at this level, comma as separator
names here in a row, each followed by a comma
i want to paste the names of this place into a sentence, separate them by commas
comma delimited listing of this directory
one, two, three style listing of the names here
fill the lines with names and commas

= ls-countext
> ls *.<ext> | wc -l
$count the <ext> files directly in this folder
how many <ext> files lie in this directory itself, subfolders ignored
use ls and wc for the number of <ext> files here
number of <ext> files on the first level of this folder
tally the names ending in .<ext> in this very directory, no recursion
<ext> file total for this folder alone
how many names here fit *.<ext>
tally of *.<ext> at this level
how big is my collection of <ext> files in this one folder, number only
figure: .<ext> files right here, no descending
quantity of names with the ending .<ext> in the folder i am in
did all my <ext> files arrive in this folder, count them without descending
ls the <ext> names and count the lines

= ls-countall
> ls -A | wc -l
$count (entries|everything|files and folders) here including hidden (ones|entries)
how many entries does this folder have if dotfiles count
use ls and wc to count what is here, hidden entries too
number of things in this directory, invisible ones included
tally all names of this folder, those with a leading dot as well
entry count of this folder with dotfiles
how many files and folders, hidden or not, are directly in here
tally of items at this level, invisible ones as well, minus . and ..
is this folder really empty, count even invisible items
figure: all items in this place, dotfiles among them
quantity of things in the folder i am in, concealed ones included
ls almost all, counted
with .git and the like, how many items has this place

= stat-ext
> stat -c '%n %s' *.<ext>
$show name and size in bytes of [all] [the] <ext> files directly in this folder
use stat for the byte size of every <ext> file in this folder
how many bytes has each <ext> file of this directory, name first
names of the <ext> files here with their exact sizes
byte sizes of the <ext> files on this level, name before number
run stat over *.<ext> for name and bytes
each <ext> file of this folder and how long it is in bytes
table with two columns, *.<ext> name and its byte length
print for every .<ext> at this level what it is named and how many bytes it has
exact length of each <ext> file here next to its name
raw byte figures for my <ext> files in this folder, preceded by the name
name space bytes, one row for each *.<ext>
i need <ext> names plus unrounded sizes from this directory

= test-empty
> [ -s <anyfile> ] && echo 'not empty' || echo empty
is <anyfile> empty
check (if|whether) <anyfile> is empty
say empty or not empty for <anyfile>
has <anyfile> got any content
test <anyfile> for zero length
is there anything in <anyfile>
does <anyfile> have a size above zero, answer in words
did <anyfile> come out with zero bytes, say empty or not empty
was anything written to <anyfile>
is <anyfile> a zero byte file
verdict on <anyfile>, empty or not empty
if <anyfile> has content print not empty, else empty
my export may have failed, does <anyfile> hold data at all

= test-dirempty
> [ -z "$(ls -A <mydir>)" ] && echo empty || echo 'not empty'
is <mydir> empty
check (if|whether) <mydir> is empty
say empty or not empty for <mydir>, hidden files count
is there anything in <mydir>, hidden or not
has <mydir> got any entries
could i rmdir <mydir>, that is, does it hold nothing
emptiness check of <mydir>
verdict on <mydir>, empty or not empty, invisible items matter
if <mydir> holds any item print not empty, else empty
are there zero items in <mydir>, dotfiles considered
was anything left behind in <mydir>, say empty or not empty
does <mydir> contain nothing whatsoever
is the folder vacant or not: <mydir>

= test-newer
> [ <bare> -nt <bare2> ] && echo <bare> || echo <bare2>
which is newer, <bare> or <bare2>
which of <bare> and <bare2> was (modified|changed) more recently
print the newer one of <bare> and <bare2>
compare the ages of <bare> and <bare2> and name the younger
of the two files <bare> and <bare2>, the one changed last
was <bare> edited after <bare2>, name the later one
use test -nt with <bare> and <bare2> to name the newer file
later mtime, <bare> or <bare2>, print that name
i have two versions, <bare> and <bare2>, which one is up to date
who is fresher, <bare> or <bare2>
print whichever was saved later, <bare> or <bare2>
if <bare> is more recent than <bare2> print its name, else the other
is <bare> the fresher version or <bare2>

= bigger-of
> stat -c '%s %n' <bare> <bare2> | sort -rn | head -n 1
which is (bigger|larger), <bare> or <bare2>
which of <bare> and <bare2> has more bytes
$show the larger one of <bare> and <bare2> with its size
compare the sizes of <bare> and <bare2> and name the bigger
of the two files <bare> and <bare2>, the heavier one and its bytes
use stat and sort to find the larger of <bare> and <bare2>
size and name of the bigger file out of <bare> and <bare2>
heavier one out of <bare> and <bare2>, with its weight in bytes
who takes more room, <bare> or <bare2>
print whichever is longer in bytes, <bare> or <bare2>, and the figure
is <bare> bulkier than <bare2> or the other way round, print the winner with its bytes
max of the sizes of <bare> and <bare2>, along with the name
<bare> versus <bare2>, which has the greater length

= sums-write change
> sha256sum *.<ext> > SHA256SUMS
$save the sha256 (sums|checksums) of all <ext> files here (to|in) SHA256SUMS
write a SHA256SUMS file for the <ext> files of this folder
use sha256sum on the <ext> files and store the result as SHA256SUMS
i want to be able to verify the <ext> files later, put their sha256 in SHA256SUMS
checksum file SHA256SUMS for my <ext> files
record the sha256 digests of the <ext> files here in SHA256SUMS
SHA256SUMS should hold a digest for each <ext> file here
fingerprint each *.<ext> with sha-256, list goes in SHA256SUMS
have digests of all .<ext> files here written to SHA256SUMS
to detect corruption later, remember the sha256 of my <ext> files in SHA256SUMS
people who download my <ext> files need SHA256SUMS, produce it
produce SHA256SUMS from *.<ext>
generate the checksum list SHA256SUMS, covering the <ext> files at this level

= sums-md5 change
> md5sum *.<ext> > checksums.md5
$save the md5 (sums|checksums) of all <ext> files here (to|in) checksums.md5
write a file checksums.md5 for the <ext> files of this folder
use md5sum on the <ext> files and store the result as checksums.md5
i want to be able to verify the <ext> files later, put their md5 in checksums.md5
md5 list checksums.md5 for my <ext> files
record the md5 digests of the <ext> files here in checksums.md5
checksums.md5 should hold an md5 for each <ext> file here
fingerprint each *.<ext> with md5, list goes in checksums.md5
have md5 values of all .<ext> files here written to checksums.md5
to detect corruption later, remember the md5 of my <ext> files in checksums.md5
people who download my <ext> files need checksums.md5, produce it
produce checksums.md5 from *.<ext>
generate the list checksums.md5, covering the <ext> files at this level

= sums-check parse
> sha256sum -c SHA256SUMS
verify the files listed in SHA256SUMS
check the sha256 (sums|checksums) in SHA256SUMS
are the downloaded files what SHA256SUMS says
use sha256sum to check against SHA256SUMS
compare my files with the digests stored in SHA256SUMS
did any file change since SHA256SUMS was written
validation of all entries of SHA256SUMS
go through SHA256SUMS and say OK or FAILED for each entry
was my download damaged, SHA256SUMS lies next to it
integrity test by means of SHA256SUMS
do the fingerprints in SHA256SUMS still hold
sha256 verification run with the list SHA256SUMS
recompute the digests and match them to SHA256SUMS

= dirs-names quiet
> diff <(ls <mydir>) <(ls <mydir2>) || true
compare the file names in <mydir> and <mydir2>
which names differ between <mydir> and <mydir2>
diff of the listings of <mydir> and <mydir2>
use diff and ls to compare what <mydir> and <mydir2> hold by name
do <mydir> and <mydir2> have files of the same names
names that are in just one of <mydir> and <mydir2>, as a diff
difference of the directory listings, <mydir> versus <mydir2>, not the contents
line up what is called what in <mydir> and <mydir2> and show the deviations
are <mydir> and <mydir2> in step as far as names go, print deviations
deviating names, <mydir> against <mydir2>, either direction, content ignored
run diff over the two listings, first <mydir>, second <mydir2>
which items were added or lost by name between <mydir> and <mydir2>
do the listings of <mydir> and <mydir2> deviate, show where

= dirs-missing quiet
> comm -23 <(ls <mydir>) <(ls <mydir2>)
which files in <mydir> are missing (in|from) <mydir2>
names that <mydir> has and <mydir2> has not
$list file names that exist (only in|in) <mydir> but not in <mydir2>
use comm and ls for names in <mydir> without a counterpart in <mydir2>
what would i have to copy so that <mydir2> has every name from <mydir>
entries of <mydir> lacking in <mydir2>
what is there in <mydir> by name that <mydir2> lacks
subtract the names of <mydir2> from those of <mydir>
what did i forget to copy from <mydir> over to <mydir2>, by name
set difference of names, <mydir> minus <mydir2>
is <mydir2> complete, print names that only <mydir> has
names found in <mydir> for which <mydir2> offers nothing
unmatched names of <mydir> when held against <mydir2>

= dirs-common quiet
> comm -12 <(ls <mydir>) <(ls <mydir2>)
which file names (are|exist) in both <mydir> and <mydir2>
names that <mydir> and <mydir2> have in common
$list names present in <mydir> as well as in <mydir2>
use comm and ls for names shared by <mydir> and <mydir2>
intersection of the listings of <mydir> and <mydir2>
what would be overwritten by name if i copied <mydir> into <mydir2>
common entries of <mydir> and <mydir2>
overlap of the names in <mydir> and <mydir2>
which names would clash if <mydir> and <mydir2> were merged
same-named items of <mydir> and <mydir2>
set intersection of names, <mydir> and <mydir2>
names occurring twice, once in <mydir> and once in <mydir2>
what is there by the same name in either of <mydir> and <mydir2>
`,
)
