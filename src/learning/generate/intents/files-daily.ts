import { intents } from '../grammar.ts'

/** What people do with files all day: fetch them from other folders, open them, tidy up, take quick backups, walk between folders. */
export const filesDaily = intents(
  'files',
  String.raw`
= cp-here change
> cp <farfile> .
$copy <farfile> here
$copy <farfile> (to|into) the current (directory|folder)
fetch me a copy of <farfile> into this folder
bring <farfile> over here as a copy
i want <farfile> in the folder i am in, the original stays
cp <farfile> to dot
duplicate <farfile> into my working directory
get a copy of <farfile> and place it where i am
drop a copy of <farfile> at my present location
<farfile> is somewhere else, i need it in this directory too
replicate <farfile> in this place under the same name
pull a copy of <farfile> into the directory i am working in
local copy of <farfile>, same name
grab <farfile> as a copy, same name, current folder
why walk over there, give me <farfile> right here as a copy

= mv-here change
> mv <farfile> .
$move <farfile> here
$move <farfile> (to|into) the current (directory|folder)
bring <farfile> over here and do not leave it there
<farfile> is in the wrong folder, it belongs in the one i am in
mv <farfile> to dot
take <farfile> out of its folder and put it in this one
i want <farfile> in my working directory instead of where it is
pull <farfile> into this place, no copy left behind
fetch <farfile> here, original gone afterwards
have <farfile> moved, destination is the folder i stand in
transport <farfile> to my present location
shift <farfile> over here
grab <farfile> and bring it along to where my prompt is, not as a copy
<farfile> should sit next to the files of this directory and nowhere else

= mv-parent change
> mv <bare> ..
$move <bare> [to] one (folder|directory|level) up
$move <bare> (to|into) the parent (folder|directory)
<bare> belongs in the folder above this one
take <bare> one step higher in the tree
mv <bare> to dot dot
lift <bare> out of this folder into the enclosing one
put <bare> in the directory above
i saved <bare> one folder too deep, bring it up
<bare> should be in the containing directory rather than in this one
promote <bare> by one directory
shift <bare> upwards into the parent
have <bare> moved up by one level
the enclosing directory is where <bare> should be
kick <bare> out of this folder, one step up

= mv-up-all change
> mv <plaindir>/* .
$move everything (in|inside|from) <plaindir> (here|into the current folder)
$move all [the] files and subfolders of <plaindir> up into this (directory|folder)
take what is in <plaindir> out and put it right here
the contents of <plaindir> should be in this folder instead
mv everything below <plaindir> to dot
i unpacked one folder too deep, bring all that is in <plaindir> up to this place
pour <plaindir> out into the folder i am in
empty <plaindir> by bringing its items here
lift the items of <plaindir> up by one level to where i am
get the things in <plaindir> over here and leave nothing in it
relocate whatever <plaindir> holds to my working directory
have the contents of <plaindir> moved to the current directory
dissolve <plaindir>: its contents come up to my level
i do not want to open <plaindir> each time, bring all it holds out to this directory

= cp-r-into change
> cp -r <plaindir> <outdir>
$copy <plaindir> [with everything in it] into <outdir>
$copy <plaindir> recursively into the (folder|directory) <outdir>
put a copy of <plaindir> and all it holds inside <outdir>
place a duplicate of <plaindir>, subfolders and all, in <outdir>
i need <plaindir> in <outdir> as well, complete
<outdir> should get a full copy of <plaindir>
have <plaindir> duplicated into <outdir> with its contents
recursive cp, source <plaindir>, destination <outdir>
replicate <plaindir> in <outdir>, nested stuff too
back up <plaindir> by copying it into <outdir>
save <plaindir> to <outdir>, leaving the one here alone
send a copy of <plaindir> with all of its files to <outdir>
<plaindir>, complete, must also be found below <outdir>
export <plaindir> as a full copy to <outdir>

= mv-dir-into change
> mv <plaindir> <outdir>
$move <plaindir> (into|to) <outdir>
$move <plaindir> (into|to) the directory <outdir>
<plaindir> belongs in <outdir>, take it there
relocate <plaindir> as a whole to <outdir>
shift <plaindir> with its contents over to <outdir>
i want <plaindir> to be in <outdir> and no longer here
have <plaindir> moved, destination <outdir>
use mv to get <plaindir> into <outdir>
park <plaindir> in <outdir>
transport <plaindir> to <outdir>, no copy left behind
<plaindir> clutters this place, file it away in <outdir>
the new home of <plaindir> is <outdir>
cart <plaindir> off to <outdir>
let <plaindir> be a subfolder of <outdir> from now on, not of this place

= cp-all change
> cp -r * <outdir>
$copy everything here (to|into) <outdir>
$copy all files and folders in (this|the current) directory to <outdir>
put a copy of all that is in this folder into <outdir>
duplicate the whole contents of this place to <outdir>, subfolders too
<outdir> should get everything from here, originals stay
back up this folder's visible contents into <outdir>
recursive cp of star to <outdir>
use cp for all items here with <outdir> as the target
replicate each file and subfolder of this directory in <outdir>
send copies of everything at this level to <outdir>
i want the complete contents of the folder i am in over in <outdir> too
have all things here duplicated to <outdir>
export all that this folder shows to <outdir>, recursively, as copies
the same things as here should also be found below <outdir>

= mv-all change
> mv * <outdir>
$move everything here (to|into) <outdir>
$move all files and folders in (this|the current) directory to <outdir>
take all that is in this folder and put it in <outdir>
vacate this place by relocating its items to <outdir>
<outdir> should get everything from here, nothing stays behind
mv star to <outdir>
use mv for all items here with <outdir> as the target
shift the whole visible contents of this directory to <outdir>
i want the complete contents of the folder i am in to be in <outdir> instead
have all things here moved, destination <outdir>
transport each file and subfolder at this level to <outdir>
evacuate this directory to <outdir>
cart everything off from here to <outdir>
let this directory be empty because all it shows went to <outdir>

= cp-rename change
> cp <bare> <mydir>/<freshname>
$copy <bare> (to|into) <mydir> as <freshname>
$copy <bare> (to|into) <mydir> under the [new] name <freshname>
put a copy of <bare> in <mydir> and call it <freshname>
in <mydir> i need <freshname>, with what <bare> holds
duplicate <bare> into <mydir>, there it is to be <freshname>
save <bare> in <mydir> by the name of <freshname> too
cp <bare> to <mydir>, new name <freshname>
<mydir> should get a copy of <bare> named <freshname>
replicate <bare> inside <mydir> with the name <freshname>
a copy of <bare>, to be <freshname> in <mydir>
have <bare> copied to <mydir>, the name there being <freshname>
place what <bare> contains as <freshname> in <mydir>
export <bare> to <mydir>, where its name is <freshname>
<mydir> wants what is in <bare>, but under the title <freshname>, copied

= mv-rename change
> mv <bare> <mydir>/<freshname>
$move <bare> (to|into) <mydir> (and rename it|renaming it) [to] <freshname>
$move <bare> (to|into) <mydir> under the [new] name <freshname>
take <bare> to <mydir> and call it <freshname> there
<bare> should become <freshname> in <mydir>
relocate <bare> into <mydir> with the new name <freshname>
rename <bare> to <freshname> while moving it to <mydir>
mv <bare> to <mydir>, new name <freshname>
in <mydir> it has to be <freshname>, here it is <bare>, so move it
shift <bare> over to <mydir> as <freshname>
have <bare> moved to <mydir>, its name there being <freshname>
move plus rename in one go, <bare>, folder <mydir>, name <freshname>
file away <bare> in <mydir>, relabelled <freshname>
cart <bare> off to <mydir>, where its name is <freshname>
<bare> vanishes from here and turns up in <mydir> titled <freshname>

= touch-in change
> touch <mydir>/<freshname>
$create an empty file <freshname> (in|inside) <mydir>
$create a new [blank] file <freshname> (in|under) <mydir>
put an empty <freshname> into <mydir>
<mydir> should have a blank file <freshname>
i need <freshname> in <mydir>, with nothing in it
use touch to get <freshname> in <mydir>
start a blank document <freshname> in <mydir>
inside <mydir>, an empty file by the name of <freshname> please
zero byte file <freshname> for <mydir>
let there be an empty <freshname> within <mydir>
new empty file in <mydir>: <freshname>
placeholder <freshname> in <mydir>, no content
reserve the name <freshname> in <mydir> by an empty file
<freshname> has to exist below <mydir>, contents come later

= mkdir-mv change
> mkdir <newdir> && mv *.<ext> <newdir>
$create a $dir <newdir> and move all <ext> files into it
make a directory <newdir>, then put every <ext> file from here in there
collect my <ext> files in a new folder <newdir>
gather the <ext> files of this place in a fresh directory <newdir>
i want the <ext> files to live in a folder <newdir> that is not there yet, move them
start a folder <newdir> and shift all *.<ext> to it
new folder <newdir>, and the <ext> files go there
tidy up: <ext> files into a new subfolder <newdir>
sort the <ext> files away into a directory <newdir> which you make first
all .<ext> of this folder to a newly made directory <newdir>, do not leave them here
mkdir and mv, a folder <newdir> for the <ext> files
stow every *.<ext> in a subdirectory <newdir> that has to be created
gather up *.<ext> into a yet to be made directory <newdir>
first a directory <newdir>, second every <ext> file moves in

= mkdir-cp change
> mkdir <newdir> && cp *.<ext> <newdir>
$create a $dir <newdir> and copy all <ext> files into it
make a directory <newdir>, then put copies of every <ext> file from here in there
i want duplicates of the <ext> files in a folder <newdir> that is not there yet
start a folder <newdir> and fill it with copies of my *.<ext>
new folder <newdir> with a copy of each <ext> file, originals stay
back up the <ext> files into a directory <newdir> which you make first
mkdir and cp, a folder <newdir> for duplicates of the <ext> files
copy all .<ext> of this folder to a newly made directory <newdir>
a fresh subfolder <newdir> should get copies of the <ext> files
replicate every *.<ext> in a subdirectory <newdir> that has to be created
set up a directory <newdir> holding copies of the <ext> files here
keep the <ext> files here, but have them duplicated to a brand new folder <newdir>
first a directory <newdir>, second a copy of every <ext> file goes in
yet to be made directory <newdir> shall receive copies of *.<ext>

= mkdir-mv-one change
> mkdir <newdir> && mv <bare> <newdir>
$create a $dir <newdir> and move <bare> into it
make a directory <newdir>, then put <bare> in there
<bare> should go to a new folder <newdir>
start a folder <newdir> and shift <bare> to it
new folder <newdir> for <bare>, move it right away
i want <bare> to live in a folder <newdir> that is not there yet
stow <bare> in a subdirectory <newdir> that has to be created
set up a directory <newdir> and relocate <bare> there
tidy up, <bare> goes to a newly made folder <newdir>
mkdir and mv, a folder <newdir> for <bare>
have a directory <newdir> created and <bare> moved there
take <bare> into a fresh directory <newdir>
first a directory <newdir>, second <bare> moves in
<bare> deserves its own directory <newdir>, make it and move the file

= sort-by-ext change
> for f in *.*; do mkdir -p "§{f##*.}" && mv "$f" "§{f##*.}"; done
sort [all] the files here into (folders|subfolders) by [their] (extension|file type)
$move each file [here] into a folder named after its extension
organise this folder by file extension, one subfolder for each
clean up my downloads: a directory per extension, files moved there
group the files here in directories by their ending
every file should go into a subfolder that bears its extension
loop over the files and mv each one to a directory with the name of its suffix
txt files to txt, pdf files to pdf and so on, make the folders as needed
i want one folder per kind of file, kind meaning the ending, and all files moved to theirs
tidy this mess up, separate the files into folders by suffix
distribute the files of this directory over subdirectories, one for each extension
arrange everything with an ending into per-ending folders
split this folder up by file ending, with a subdirectory for every ending found
too many kinds of files are mixed here, each ending gets its own directory
pdfs with pdfs, pictures with pictures: one directory for every extension

= sort-by-month change
> for f in *.<ext>; do d=$(date -r "$f" +%Y-%m); mkdir -p "$d" && mv "$f" "$d"; done
sort [all] the <ext> files here into folders by (year and month|month)
$move each <ext> file [here] into a folder named after the (year and month|month) it was modified
organise my <ext> files by month, folders like 2024-05
a directory per month, <ext> files moved there by their modification date
group the <ext> files here in monthly directories
every <ext> file should go into a subfolder for the month of its last change
loop over the <ext> files and mv each to a directory for its year-month
i want one folder per month and my <ext> files moved to theirs by date
distribute the <ext> files of this directory over subdirectories such as 2025-01 by date
file my <ext> files away by the month in which they were changed
monthly folders for the <ext> files, made as needed
arrange the <ext> files into year-month folders
tidy up the <ext> files here chronologically, each month gets its folder
may's <ext> files into one directory, june's into another and so on, by modification
chronological filing: year-month directories for the <ext> files here

= flatten quiet
> find <mydir> -mindepth 2 -type f -exec mv -t <mydir> {} +
$move all files (from|in) [the] subfolders of <mydir> up into <mydir> itself
flatten <mydir>, all nested files should be on its first level
bring every file buried in a subdirectory of <mydir> to the top of <mydir>
no nesting any more in <mydir>, put all deeper files directly in it
use find and mv to lift deep files of <mydir> up to <mydir>
files from any depth of <mydir> should lie directly in <mydir>
flatten the hierarchy of <mydir> by moving files to its root
i have too many subfolders in <mydir>, i want their files straight in <mydir>
gather the files that are spread over the subfolders of <mydir> in <mydir> itself
take all files out of the nested folders of <mydir>, into <mydir>
collapse the tree <mydir> to a single level, files move up
get the files in the folders below <mydir> to the level of <mydir>
deep files in <mydir> are hard to find, let them all lie at its top
un-nest the files of <mydir>

= copy-skeleton change
> find <plaindir> -type d -exec mkdir -p <newdir>/{} \;
$copy [only] the folder structure of <plaindir> without [the|any] files (to|into) a directory <newdir>
recreate the directory tree of <plaindir> empty, below a folder <newdir>
just the folders of <plaindir>, no files, once more under a directory <newdir>
i want the same subfolders as in <plaindir>, but empty, in a folder <newdir>
replicate the skeleton of <plaindir> (folders only) in a directory <newdir>
use find and mkdir to rebuild the folders of <plaindir> in a directory <newdir>
empty clone of the hierarchy of <plaindir> inside a folder <newdir>
mirror the directories of <plaindir> but none of their contents in a folder <newdir>
duplicate how <plaindir> is organised, sans files, under a directory <newdir>
make every directory that is in <plaindir> exist below a folder <newdir>, leave files out
copy directories only, no files, <plaindir> to a folder <newdir>
a new folder <newdir> with the empty folder hierarchy of <plaindir>
same layout as <plaindir>, nothing inside, beneath a directory <newdir>
i only need the empty boxes: the directories of <plaindir> again beneath a folder <newdir>

= cp-hard change
> cp -al <plaindir> <new>
$copy <plaindir> to <new> (using|with|by) hard links [instead of copying the data]
hard-linked copy of <plaindir> at <new>
clone <plaindir> as <new> without using extra space, by hard links
use cp to make <new> a tree of hard links to <plaindir>
snapshot of <plaindir> as <new> where files share their inodes
duplicate <plaindir> to <new> but link the files hard rather than copy them
i want <new> to look like <plaindir> and take no room, so hard link each file
replicate the tree <plaindir> at <new>, hard links only
cp archive plus link, <plaindir>, <new>
<new> should be <plaindir> again, with the data shared by hard link
space-saving copy of <plaindir> to <new> with hard links
make hard links of everything in <plaindir> below <new>
second tree <new> that shares every inode with <plaindir>
instant clone of <plaindir> as <new>, blocks shared by hard linking

= cp-n quiet
> cp -n <bare> <mydir>
$copy <bare> (to|into) <mydir> without overwriting [an existing file]
$copy <bare> (to|into) <mydir> unless it (is already there|already exists there)
put a copy of <bare> in <mydir> but keep one that is there already
cp no-clobber, <bare>, <mydir>
only if <mydir> has no <bare> yet, copy it there
duplicate <bare> into <mydir>, never replacing a file
if <mydir> lacks <bare>, place a copy in it
send a copy of <bare> to <mydir>, existing versions are to be left alone
an existing <bare> in <mydir> must survive, otherwise copy mine there
non-destructive copy of <bare> into <mydir>
<mydir> needs <bare> too, but do not clobber
skip the copy of <bare> when <mydir> already holds that name
<bare> to <mydir> as a copy, hands off what exists there
fill in <bare> at <mydir> if absent, copying

= cp-three change
> cp <bare> <bare2> <bare3> <mydir>
$copy <bare>, <bare2> and <bare3> (to|into) <mydir>
put copies of <bare>, <bare2> and <bare3> in <mydir>
three files, <bare>, <bare2>, <bare3>, copied to <mydir>
<mydir> needs <bare>, <bare2> and also <bare3>, originals stay
duplicate <bare>, <bare2> plus <bare3> into <mydir>
cp with several sources: <bare>, <bare2>, <bare3>, destination <mydir>
place all three of <bare>, <bare2> and <bare3> as copies in <mydir>
i need <bare>, <bare2>, <bare3> in <mydir> as well
replicate <bare>, <bare2> and <bare3> inside <mydir>
send copies of <bare>, <bare2>, <bare3> over to <mydir>
have <bare>, <bare2> and <bare3> duplicated to <mydir>
into <mydir>, as copies: <bare>, <bare2>, <bare3>
the trio <bare>, <bare2>, <bare3> must also be found in <mydir>
export <bare>, <bare2> and <bare3> to <mydir>, keeping them here

= rm-three change
> rm <bare> <bare2> <bare3>
$delete <bare>, <bare2> and <bare3>
$delete the three files <bare>, <bare2>, <bare3>
throw away <bare>, <bare2> as well as <bare3>
<bare>, <bare2> and <bare3> can go, delete them
have <bare>, <bare2> and <bare3> removed
trash <bare>, <bare2>, <bare3>
i need none of <bare>, <bare2>, <bare3> any more, remove them
rm with three names: <bare>, <bare2>, <bare3>
get rid of <bare>, <bare2> plus <bare3>
drop all three: <bare>, <bare2>, <bare3>
discard <bare>, <bare2> and also <bare3>
unlink <bare>, <bare2>, <bare3> in one go
the trio <bare>, <bare2>, <bare3> is junk, get rid of it
erase these: <bare>, <bare2>, <bare3>

= rm-r-two change
> rm -r <plaindir> <plaindir2>
$delete <plaindir> and <plaindir2> (with everything in them|with all contents|recursively)
$delete both <plaindir> and <plaindir2>
throw away <plaindir> as well as <plaindir2> with all files in them
i need neither <plaindir> nor <plaindir2> any more, remove them, contents too
rm recursive, <plaindir> and <plaindir2>
<plaindir> and <plaindir2> can both go, contents too, delete them
have <plaindir> plus <plaindir2> removed, subfolders and all
trash <plaindir> together with <plaindir2>
drop the two trees, <plaindir> and <plaindir2>
get rid of two folders with their files: <plaindir> and <plaindir2>
ditch <plaindir> and also <plaindir2>, contents and all
discard both directories, <plaindir> and <plaindir2>, including nested files
the trees <plaindir> and <plaindir2> are junk, get rid of them
erase two directories completely: <plaindir>, <plaindir2>

= rm-one-ask parse
> rm -i <anyfile>
$delete <anyfile> but ask (me|) (first|before doing so)
$delete <anyfile> with a confirmation [prompt]
ask me whether i really want to delete <anyfile>
rm interactive on <anyfile>
remove <anyfile> only after i said yes
let me confirm that <anyfile> gets removed
prompt me, then remove <anyfile>
throw <anyfile> away if i answer y
careful deletion of <anyfile>, with a question
get rid of <anyfile>, query me prior to that
safety question please, then drop <anyfile>
if i confirm, erase <anyfile>
i might regret it, so before <anyfile> gets removed i want a y/n question
erase <anyfile>, but double check with me

= mv-ask parse
> mv -i <bare> <mydir>
$move <bare> (to|into) <mydir> (but ask|asking|and ask me) before overwriting [anything]
mv interactive, <bare>, destination <mydir>
relocate <bare> to <mydir>, prompt me if one is there already
take <bare> to <mydir> but do not replace a file without asking
let me confirm when moving <bare> to <mydir> would overwrite something
shift <bare> over to <mydir> with a question before replacing anything
i want to be asked before <bare> replaces a file when it moves to <mydir>
careful move of <bare> into <mydir>, query on conflict
should <mydir> already contain <bare>, let me decide, otherwise move it
check with me prior to any overwrite while moving <bare> to <mydir>
move with confirmation, <bare> to <mydir>
use mv with prompting from <bare> to <mydir>
no silent overwriting when <bare> goes to <mydir>, ask
<bare> to <mydir>, not as a copy, y/n question on a clash

= rm-verbose change
> rm -v *.<ext>
$delete all <ext> files here (and print each one|showing what is deleted|verbosely)
remove the <ext> files of this folder and tell me every name
rm chatty, all *.<ext> here
i want to see which <ext> files get removed while they are deleted
erase my <ext> files here with a line of output per file
get rid of the <ext> files here and report each of them
throw away every .<ext> in this directory, naming the ones that went
wipe the <ext> files at this level, logging each removal on screen
verbose removal of the <ext> files in this folder
delete *.<ext> with progress lines
use rm -v on the <ext> files
have all <ext> files here removed, every removal announced
erase *.<ext> and say which
wipe the <ext> files here and print their names meanwhile

= rm-all change
> rm -rf *
$delete everything in (this|the current) (directory|folder)
$delete all files and folders here
empty the (directory|folder) i am in
wipe this directory, all files and subfolders
rm recursive and forced on star
clear out the current folder completely
throw away whatever is here, folders too
have all items at this level removed by force, no questions
trash everything at my present location
purge the working directory of its visible contents
i want to start afresh here, get rid of every file and subfolder
nuke the contents of the present directory
this folder's contents can go, subfolders included, delete them all
make a clean slate of this folder, subfolders included
erase whatever a plain listing here would show, recursively and without asking

= rm-here-files change
> find . -maxdepth 1 -type f -delete
$delete all files (in this folder|here) but (not|keep) [the] (subfolders|subdirectories|folders)
$delete only the files directly in (this|the current) directory, leave the folders
remove each file on this level, hidden ones too, no folders
get rid of the plain files here, without touching the directories
use find to delete the files of this folder without descending
wipe the files at the top of this directory, its subfolders stay
keep the folders here and throw away all files beside them
files here can go, directories stay, delete them
purge this place of files, do not recurse, do not remove directories
have all files of this level removed, subfolders untouched
clean this folder so that only its subfolders are left
trash every file directly in here but no directory
erase only what is a file at this very level
loose files here are junk, get rid of them, the folders are not

= ls-lah
> ls -lah
$list all files here with details, hidden ones [too|included] and [human] readable sizes
long listing including hidden files $human
detailed listing of everything here, dotfiles too, sizes in K, M or G
every entry of this folder, hidden or not, with rights, owner and friendly size
ll with dotfiles and sizes for humans
nothing hidden, full lines, sizes i can read, this folder
how big is each thing here including dotfiles, detailed and in readable units
extended listing, concealed items not skipped, sizes rounded to KB or MB
ls long, all, human
rights and easily readable sizes for the dotfiles and the rest of this directory
complete directory dump with owner, mode, date and abbreviated sizes, hidden entries as well
what is in here, invisible stuff included, with attributes and sizes like 4.0K
the whole truth about this folder: concealed names, rights, owners, friendly sizes
not only names but also attributes, .dotfiles, and sizes as MB

= ls-lah-dir
> ls -lah <path>
$list all files in <path> with details, hidden ones [too|included] and [human] readable sizes
long listing of <path> including hidden files $human
detailed listing of everything in <path>, dotfiles too, sizes in K, M or G
every entry of <path>, hidden or not, with rights, owner and friendly size
ll of <path> with dotfiles and sizes for humans
nothing hidden, full lines, sizes i can read, directory <path>
how big is each thing in <path> including dotfiles, detailed and in readable units
extended listing of <path>, concealed items not skipped, sizes rounded to KB or MB
ls long, all, human, on <path>
rights and easily readable sizes for the dotfiles and the rest of <path>
complete dump of <path> with owner, mode, date and abbreviated sizes, hidden entries as well
what is in <path>, invisible stuff included, with attributes and sizes like 4.0K
the whole truth about <path>: concealed names, rights, owners, friendly sizes
inspect <path> with attributes, .dotfiles, and sizes as MB

= ls-lhs
> ls -lhS
$list files here by size with [human] readable sizes, (largest|biggest) first
long listing sorted by size $human
detailed listing, heaviest on top, sizes in K, M or G
which things in this folder are biggest, with details and friendly sizes, big ones leading
ll by size for humans
rank the files here from large to small with abbreviated sizes and attributes
how many megs do the largest things here have, full lines in descending order
extended listing from heavy to light, sizes rounded to KB or MB
ls long, human, by size
descending by size, long form, units i can read, this directory
what is bulky here, in readable units, attributes included, bulkiest leading
top down by weight with sizes like 2M, detailed
size chart of this folder in long form, readable units, giants leading
which are the giants here, detailed, in MB or GB, from the top

= ls-lht
> ls -lht
$list files here newest first with [human] readable sizes
long listing sorted by time $human
detailed listing, latest on top, sizes in K, M or G
what changed lately in this folder, with details and friendly sizes, recent leading
ll by date for humans
order the files here from new to old with abbreviated sizes and attributes
extended listing by recency, sizes rounded to KB or MB
ls long, human, by time
descending by mtime, long form, sizes in units i can read
freshest entries on top, with attributes and sizes like 2M
chronological detailed listing, recent leading, readable sizes
show modification dates latest first and sizes as kilobytes or megabytes, one detailed line per file
timeline of this folder in long form, readable sizes, present to past
what did i do last here, full lines, sizes in MB, recent leading

= ls-almost-all
> ls -A
$list all files here including hidden ones but (not|without) . and ..
names of everything here with dotfiles, leaving out dot and dotdot
show hidden entries too but skip the current and parent directory entries
ls almost all
plain listing with invisible items, minus . and ..
every name in this folder, hidden or not, apart from the two dot entries
i want the dotfiles in the listing and not the useless . and ..
hidden and normal names of this place, no dot and no double dot
reveal what is hidden here, other than . and ..
unabridged names of this directory, excluding itself and its parent
dotfiles together with the rest, sans . and ..
complete names at this level except for . and ..
list concealed names as well, but spare me the self and parent entries
-a without the clutter of . and ..

= ls-parent
> ls ..
$list [the] files in the parent (directory|folder)
what is in the folder above this one
show the contents of the directory one level up
names of the things one folder higher
ls dot dot
look into the parent without going there
peek at the enclosing folder
which files lie next to this folder
siblings of the directory i am in
what does the containing folder hold
list one level above
contents of the parent, plain listing
what surrounds the folder i am in
neighbours of this directory, please

= ls-home
> ls ~
$list [the] files in my home (directory|folder)
what do i have in my home folder
show the contents of my home
names of the things in my own user directory
ls tilde
look into my home without going there
peek at my home directory
which files and folders lie in my home
home directory contents, plain listing
what is stored in ~
overview of my home, names only
browse my user folder
home sweet home, what is in it
the things that live in my account's directory

= ls-root
> ls /
$list [the] (files|directories) in the root directory
what is at the top of the file system
show the contents of /
names of the top level directories of this machine
ls slash
look into the root folder
which folders are there directly below /
root of the file system, plain listing
peek at what lies directly under the root
what does the top level directory hold
overview of /, names only
where does the directory tree begin, list that folder
which directories does this system have at its very top
/ and what lies in it

= ls-two
> ls <path> <path2>
$list the contents of <path> and [of] <path2>
$list both <path> and <path2>
what is in <path> and what is in <path2>
show two directories, <path> and then <path2>
names of everything in <path> as well as in <path2>
ls with two folders, <path> and <path2>
contents of <path> plus contents of <path2>
look into <path> and <path2>, one after the other
peek into both folders, <path> and <path2>
list these: <path>, <path2>
browse <path> together with <path2>
overview of the two places <path> and <path2>, names only
show me around in <path> and also in <path2>
what got put into <path>, and what into <path2>

= ls-two-ext
> ls *.<ext> *.<ext2>
$list [all] <ext> and <ext2> files here
which <ext> or <ext2> files are in this directory
names here that end in .<ext> or .<ext2>
show what ends in .<ext> or .<ext2> at this level
ls restricted to the suffixes .<ext> and .<ext2>
both the <ext> files and the <ext2> files of this folder
what do i have here in the way of <ext> and <ext2> files
<ext> plus <ext2> files of this folder only, do not descend
only names with one of the endings .<ext> and .<ext2>, this directory
pick the <ext> and the <ext2> files out of this directory's listing
use ls with two wildcards, *.<ext> and *.<ext2>
are there <ext> or <ext2> documents lying around in this very folder, name them
limit the listing to two kinds, <ext> and <ext2>
<ext>s and <ext2>s at this level

= ls-contains
> ls -d *<stem>*
$list [the] (entries|files and folders) here whose name contains <stem>
which names in this folder have <stem> in them
names here with <stem> anywhere, this level only
show everything in this directory that has <stem> in its name, not descending
ls with stars around <stem>
what do i have here with <stem> in the name, no subfolders
filter the names of this level by the part <stem>
is there something with <stem> in its name directly in this folder
entries of this directory, name includes <stem>
only those names of this folder in which <stem> occurs
items at this level that carry <stem> in their name
names matching *<stem>* without looking inside folders
<stem> in the middle, at the start or end of the name, this level
where in this very folder did i put that thing with <stem> in its name

= ls-grep
> ls | grep -i '<stem>'
$list files here and keep those with <stem> in the name in (any|whatever) case
use ls and grep to find names with <stem>, $case
pipe the listing of this folder through a case-insensitive grep for <stem>
names here with <stem> in small or capital letters
filter the listing here for <stem>, upper or lower case alike
grep the listing of this directory for <stem> $case
which names in this folder contain <stem>, capitals or not
ls piped to grep, <stem>, case does not matter
i only remember that the name here had <stem> in it, maybe in capitals
show names of this folder that include <stem> no matter how it is written
directory listing limited by grep to <stem>, case ignored
names at this level having <stem> in whatever case
search the names of this directory for <stem> by ls and grep, lower or upper
narrow the listing to names with <stem>, letters of either size

= ls-hide
> ls -I '*.<ext>'
$list files here except [the] <ext> files
$list everything here but hide (the|all) <ext> files
names of this folder, leaving out those that end in .<ext>
what is here besides <ext> files
ls ignoring *.<ext>
do not show me the <ext> files in the listing of this directory
all entries of this place other than .<ext> ones
suppress <ext> files in the listing
the <ext> files are noise, list the other things in this folder
listing of this level minus the <ext> files
which entries here do not have the ending .<ext>, folders too
use ls with an ignore pattern for <ext> files
everything apart from my <ext>s, names at this level
conceal *.<ext> when listing

= ls-first
> ls | head -n <n>
$show the first <n> (names|entries) of (this|the current) directory
first <n> names of the listing here, alphabetically
this folder is huge, just the first <n> names please
use ls and head for <n> names
cut the listing here off after <n> names
only the top <n> entries by alphabet in this directory
a sample of this folder: the first <n> names
begin listing this directory but stop after <n> entries
<n> names from the start of the alphabetical listing
listing limited to <n> entries
leading <n> names at this level
do not list all, <n> names from the beginning are enough
opening <n> names of this folder
there are thousands of files, print <n> names and stop

= ls-random
> ls | shuf -n 1
pick a random file [name] from (this|the current) (directory|folder)
$show one random entry of this directory
choose any one of the names here by chance
use ls and shuf to draw a name
which of these files should i take, let chance decide
draw lots among the entries of this folder
a name from this directory, at random
random name out of the listing here
surprise me with one entry from here
roll the dice over the names in this folder
select one item of this folder randomly
one arbitrary name, randomly chosen, of this level
i cannot decide which entry of this folder to open, pick for me
lottery over the names here, one winner

= ls-numbered
> ls | cat -n
$list files here with [line] numbers
number the names of this directory
names here, each with a running number in front
numbered listing of this folder
use ls and cat to number the entries
enumerate the entries here as 1, 2, 3
give every name in the listing a number
listing with a counter before each name
put consecutive numbers before the names of this place
index the names at this level from 1 on
which is the how-maniest name here, number them all
names with serial numbers, this directory
which number does each name in the listing have
1, 2, 3 and so forth in front of the names of this folder

= ls-numeric
> ls -n
$list files here with numeric user and group ids
long listing with uid and gid as numbers
detailed listing that shows ids rather than owner names
use ls to see the user ids of the files here
owners here as numbers, with the other details
uid and gid of everything in this folder, long form
do not translate owners to names in the detailed listing
which uid has each file here, full lines
extended listing, ids unresolved
attributes of the files here with numerical ownership
ll but numeric ids
mode, uid number, gid number, size and date per entry
ownership as bare ids in the long listing
the owner names do not exist on this machine, show the ids in a long listing

= ls-quote
> ls -Q
$list files here with [their] names in [double] quotes
put every name of the listing in quotation marks
quoted names of this directory
use ls to quote the names
names here between double quotes
i have names with blanks, list all of them quoted
wrap each entry of this folder in quotes
listing where every name is enclosed in " marks
double-quoted name listing
so that blanks in names can be seen, quote all names here
surround the names at this level by quotation marks
each file name here inside a pair of quotes
list names so that blanks at their ends become visible, in " "
quotation marks around the names of this folder

= ls-fulltime
> ls --full-time
$list files here with (full|exact|complete) [date and] time[stamps]
detailed listing with seconds and time zone in the dates
exact modification times down to the second, long form
use ls to see complete time stamps
when precisely was each file here changed, detailed listing
the dates in the listing are too coarse, i need seconds and year for all
long listing with iso dates including fractions of a second
full precision time per entry, along with mode and owner
extended listing, unabbreviated times
to the nanosecond, when did these files change, full lines
dates of this folder's files with year, hour, minute and second in the detailed listing
ll with complete times
ls shows no year for these files, i want every date complete
timestamps unabridged, long form, this directory

= ls-fullpath
> ls -d "$PWD"/*
$list files here with [their] (full|absolute) paths
absolute path of (every|each) (file|entry) in this directory
names of this folder with the whole path in front
use ls to print complete paths of what is here
i need full paths of all things here for a script, not just names
every entry of this directory written from the root on
paths instead of bare names for the listing here
listing of this place with the working directory before each name
what are the absolute names of the things in here
full location of each item at this level
fully qualified names of the entries here
prefix each name here with the path of this folder
path and name, starting at the root, for all that is here
give me lines like /home/me/dir/file for everything in here

= realpath-ext
> realpath *.<ext>
$show the (full|absolute) paths of [all] [the] <ext> files in this (directory|folder)
absolute path of each <ext> file here
use realpath on the <ext> files
where exactly are the <ext> files of this folder, from the root on
full paths of *.<ext> here
turn the names of my <ext> files here into absolute ones
i need the <ext> files of this directory as paths that work anywhere
complete location of every .<ext> at this level
<ext> files of this folder, fully qualified
resolve all *.<ext> to absolute paths
paths starting with / for the <ext> files in this place
<ext> names of this directory written from the root on
from the root on, where are my *.<ext>
lines like /home/me/dir/x.<ext> for each of them here

= ls-save change
> ls *.<ext> > <new>
$save the names of all <ext> files here (to|in) <new>
write a list of the <ext> files of this folder to <new>
store which <ext> files are here in <new>
use ls on *.<ext> and redirect it to <new>
<new> should hold the names of the <ext> files in this directory
file list of the <ext> files, into <new>
put an inventory of my <ext> files here into <new>
i need <new> with the name of each <ext> file in this folder
record the <ext> names at this level in <new>
dump the listing of *.<ext> to <new>
names of all .<ext> here, output goes to <new>
create <new> from the listing of the <ext> files
keep track of which <ext> files exist here by writing them to <new>
catalogue of the *.<ext> names, file <new>

= links-here
> find . -maxdepth 1 -type l -printf '%f -> %l\n'
$list [the] (symlinks|symbolic links) (in this folder|here) (with|and) (their targets|where they point)
which symlinks are directly in this directory and where do they lead
each soft link of this folder with its target
use find to print links at this level and their targets
where do all the links here point to
name and destination of every symbolic link on this level
soft links here, shown as name -> target
shortcuts in this very folder and what is behind them
symlinks at this level, no recursion, target included
table of the links in this directory and what they refer to
resolve one step each link lying in this folder, print name and target
do i have links in this directory, and to what
what are the links right here and whither do they go
symlink overview for this very folder, with destinations

= ln-dirforce change
> ln -sfn <path> <newlink>
point the (symlink|symbolic link) <newlink> (at|to) the (directory|folder) <path> even if it exists
$create or replace the symlink <newlink> to the directory <path>
switch the directory link <newlink> over to <path>
<newlink> should now lead to the folder <path>, whatever it led to before
repoint <newlink>, a link to a directory, at <path>
ln symbolic, forced, no dereference, <newlink> -> <path>
update the folder symlink <newlink> so that it resolves to <path>
release switch: <newlink> is to lead to the directory <path> from now on, replace the old link
overwrite the soft link <newlink> by one to the folder <path>
redirect <newlink> to the directory <path>, do not put the link inside the old target
let the link <newlink> be replaced by one that leads to the directory <path>
flip <newlink> to the folder <path> by symlink, existing link or not
the shortcut <newlink> must go to the folder <path> now, forget its former destination
new destination for the directory link <newlink>: <path>

= touch-ref change
> touch -r <bare> <bare2>
give <bare2> the same (timestamp|modification time|date) as <bare>
set the (timestamp|date|modification time) of <bare2> to that of <bare>
copy the (timestamp|date) from <bare> to <bare2>
<bare2> should look as if it was changed when <bare> was
use touch with <bare> as reference for <bare2>
transfer the time stamp of <bare> onto <bare2>
take the mtime of <bare> and stamp <bare2> with it
make the dates of <bare> and <bare2> equal, those of <bare> count
<bare2> gets the dates that <bare> has
sync the time of <bare2> to that of <bare>
age of <bare2> := age of <bare>
adopt for <bare2> the modification time that <bare> carries
clone only the time stamp, source <bare>, receiver <bare2>
let <bare2> be exactly as old as <bare>

= touch-exist quiet
> touch -c <anyfile>
update the timestamp of <anyfile> (only if it exists|but do not create it)
touch <anyfile> without creating it
set the date of <anyfile> to now, but make no new file if it is missing
touch in no-create mode, <anyfile>
refresh <anyfile>'s modification time when the file is there, otherwise do nothing
if <anyfile> exists give it the present time, else leave things as they are
bump the time of <anyfile>, never make an empty one
renew the time stamp on an existing <anyfile> and do not bring it into being
<anyfile> should look fresh provided it exists
do not create <anyfile>, merely renew its date
mark <anyfile> as changed now if there is such a file
present time for <anyfile>, no file made if absent
freshen <anyfile> but beware of making a new one
no creation, only a renewed date: <anyfile>

= touch-yesterday change
> touch -d yesterday <bare>
set the (modification time|timestamp|date) of <bare> to yesterday
make <bare> look as if it was changed yesterday
backdate <bare> by one day from now
<bare> should carry yesterday's date
use touch to stamp <bare> with yesterday
pretend that <bare> was last edited a day ago
give <bare> the date of the day before today
fake an mtime of yesterday on <bare>
let <bare> appear to be from yesterday
change when <bare> was modified to yesterday
<bare>, time stamp, yesterday
i want <bare> to seem a day old
shift the date of <bare> to the day before
last change of <bare>: one day ago, please fake that

= touch-ext quiet
> touch *.<ext>
update the (timestamp|modification time) of all <ext> files here
set the date of every <ext> file in this folder to now
make all <ext> files here look as if they were changed just now
use touch on the <ext> files
refresh the dates of my <ext> files in this directory
the build should see every .<ext> here as fresh, renew their times
bump the mtime of each <ext> file at this level
all <ext> files of this folder should carry the present time
renew the time stamps on *.<ext>
trigger a rebuild by giving the <ext> files here the present time
pretend that all <ext> files here were edited this moment
current time for every <ext> file of this place
freshen every *.<ext>
my <ext> files look stale to the build tool, give all the current time

= stat-birth
> stat -c %w <anyfile>
when was <anyfile> created
$show the (creation|birth) (time|date) of <anyfile>
on what day did <anyfile> come into being
birth time of <anyfile>
use stat for the creation time of <anyfile>
since when has <anyfile> existed
how long ago was <anyfile> first made, print that time
not the last change but the creation date of <anyfile>
<anyfile>, created when
date of origin of <anyfile>
moment at which <anyfile> was born on this file system
time of creation for <anyfile>
how old is <anyfile> counted from its creation, print the date
birthday of <anyfile>

= stat-kind
> stat -c %F <anyfile>
is <anyfile> a regular file, a directory or a link, use stat
$show the kind of file system entry that <anyfile> is
use stat to say if <anyfile> is a regular file or something else
regular file, directory, socket or symlink, which one is <anyfile>
what sort of inode is <anyfile>
stat format for the entry type of <anyfile>
entry type of <anyfile> according to the inode
tell me whether <anyfile> counts as regular file, directory, link or device
file system type of the entry <anyfile>, not its contents
is <anyfile> a plain file or a device or a pipe
in words, the inode type of <anyfile>
which type does stat report for <anyfile>
does the inode of <anyfile> say regular file or directory
nature of <anyfile> as a file system object, by stat

= stat-dates
> stat -c '%y %n' *.<ext>
$show the modification (time|date) of (each|every) <ext> file here
when was each <ext> file in this folder last changed
use stat for date and name of all <ext> files here
last edit of every <ext> file of this directory with its name
dates in front of the names of my <ext> files, exact times
full modification stamps of *.<ext> in this place
table of mtime and name for the <ext> files here
print for every .<ext> at this level when it was altered and what it is named
time of last change plus name, one row for each *.<ext>
how recent are my <ext> files here, print exact date and name
exact modification times of the <ext> files on this level, name behind
run stat over *.<ext> for mtime and name
mtime report, one row for each <ext> file right here
when did my <ext>s change last, exact to the second, with names

= stat-owners
> stat -c '%U %n' *
$show the owner of (each|every) (file|entry) here
who owns each thing in this folder, just owner and name
use stat for owner and name of everything here
owner and name, one row for each entry of this directory
to whom do the files in this directory belong, short form
user name in front of each name here
which account holds each item at this level
list owners of the files here without the other details
owning user per entry, then its name
print for everything at this level its owner and what it is named
two columns, user and file name, this folder
are all of these files mine, print owner and name of each
ownership report, short, one row for each item right here
whose is what in this folder, two columns

= stat-fs
> stat -f <path>
$show (information about|details of|info on) the file system that <path> is on
file system statistics for <path>
use stat for the file system <path> is on
block size, free blocks and inodes of the file system at <path>
which type of file system holds <path>, with its block counts
stat of the volume behind <path>
describe the file system under <path>
volume report for <path>: type, blocks, inodes
not the folder <path> but its file system, all that stat knows
total and free blocks of the volume that <path> belongs to
numbers of the file system where <path> lives
file system id, type and free inodes at <path>
how is the volume at <path> formatted and how many blocks does it have left
report on the underlying file system of <path>

= size-human-of
> numfmt --to=iec <bignum>
convert <bignum> bytes to a [human] readable (size|unit)
how much is <bignum> bytes in megabytes or so
$show <bignum> bytes in human units
use numfmt to make <bignum> readable
<bignum> as K, M or G
<bignum> bytes, abbreviated
turn the number <bignum> into something like 5M
what is a size of <bignum> in friendly units
format <bignum> bytes for humans
iec notation of <bignum>
shorten <bignum> to a size with a unit letter
rewrite <bignum> bytes with a unit
i cannot grasp <bignum> bytes, say it with a unit
is <bignum> bytes many, put it as KB, MB or GB

= fallocate change
> fallocate -l <small>M <new>
preallocate <small> (MB|megabytes) for a file <new>
$create a file <new> of <small> megabytes with fallocate
reserve <small> MB of real disk space as <new>
use fallocate to get a <small> megabyte file <new>
instantly allocate <new> with <small> MB that really occupies the disk
make <new> take up <small> megabytes right away without writing them one by one
allocate the blocks for a <small> MB file <new>
a file <new> that has <small> MB of disk blocks reserved
block out <small> megabytes of the disk under the name <new>
<new>, preallocated, <small> megabytes
for a swap file reserve <small> MB as <new>
quickly set aside <small> MB in the file <new>
claim <small> MB for <new> at once
a solid, not sparse, <small> megabyte file <new> without waiting for zeros to be written

= random-file change
> dd if=/dev/urandom of=<new> bs=1M count=<small>
$create a <small> MB file <new> (filled with|full of|of) random (data|bytes)
$create a file <new> with <small> megabytes of random data
use dd to write <small> megabytes of noise from urandom into <new>
i need a test file <new> of <small> MB that cannot be compressed, random content
fill a new file <new> with <small> megabytes of random bytes
<small> MB of randomness into <new>, create it
generate <small> megabytes of garbage bytes as <new>
make <new> consist of <small> MB of random junk
dd from /dev/urandom, <small> megabytes, to <new>
random binary file <new>, <small> MB
create incompressible dummy data, <small> megabytes, in <new>
produce <small> MB of unpredictable bytes, they go to <new>
generate noise, <small> MB, to be kept in <new>
for an upload test create <small> megabytes of random content, <new>

= split-n change
> split -n <small> <anyfile>
split <anyfile> into <small> equal (parts|pieces|files)
divide <anyfile> by <small>, each part the same size
cut <anyfile> into <small> pieces of equal size
use split to get <small> parts out of <anyfile>
<small> same-sized portions of <anyfile>
chop <anyfile> up so that there are <small> files afterwards
i need <anyfile> as <small> files of about the same number of bytes
break <anyfile> into <small> chunks, equally large
partition <anyfile> into <small> portions
slice <anyfile> in <small>, no matter how large they get
number of parts is <small>, the file to be split is <anyfile>
<anyfile> cut up evenly, <small> ways
halve, third or quarter: make <small> even parts of <anyfile>
<anyfile> on <small> disks, one even part each

= split-nl change
> split -n l/<small> <file>
split <file> into <small> (parts|pieces|files) without breaking (lines|a line)
divide <file> by <small> but keep lines whole
cut <file> into <small> pieces at line ends
use split for <small> parts of <file> with complete lines only
<small> portions of <file>, no line torn apart
chop <file> up into <small> files with intact lines
i need <file> as <small> files and no row may be cut in two
break <file> into <small> chunks, splitting only between lines
partition <file> into <small> portions along line boundaries
spread the lines of <file> over <small> files of similar size, rows unbroken
distribute <file> among <small> workers by whole lines
<small> line-respecting slices of <file>
even shares of <file>, <small> of them, each ending with a full line
do not tear rows when <file> becomes <small> pieces

= split-digits change
> split -d -l <n> <file>
split <file> into pieces of <n> lines with numeric suffixes
split <file> every <n> lines, parts numbered 00, 01 and so on
cut <file> up, <n> lines a piece, numbers at the end of the part names
use split with digits for <n> line parts of <file>
chop <file> into <n> line parts named x00, x01, x02
divide <file> by <n> lines and number the parts
numbered pieces of <n> lines from <file>
partition <file> by <n> rows, numeric part names
break <file> up at every <n> lines, part names end in figures, not letters
<file> in parts of <n> lines, digits rather than letters as suffix
slice <file> into portions of <n> rows with number suffixes
i want <n> line parts of <file> whose names count up in digits
number the output when <file> is cut after every <n> rows
x00 shall have the first <n> lines of <file>, x01 the next <n> and so on

= join-parts parse
> cat <bare>.part* > <bare>
join [all] the parts <bare>.part* (back|together) into <bare>
reassemble <bare> from its .part files
put the pieces of <bare> together again, they are called <bare>.part something
concatenate <bare>.part* to <bare>
i split <bare> into .part files, make one file of them again
merge all of the <bare>.part pieces into <bare>
use cat to rebuild <bare> from <bare>.part*
glue <bare>.partaa, <bare>.partab and so on into <bare>
undo the split of <bare>, its parts have .part in their names
combine the downloaded parts <bare>.part* to the whole <bare>
restore <bare> by stringing its .part files together
<bare> from parts <bare>.part*, in order
all the .part pieces in order give <bare>, do that
whole file <bare> out of its fragments <bare>.part*

= sums-one change
> sha256sum <bare> > <bare>.sha256
$save the sha256 (sum|checksum|hash) of <bare> (to|in) <bare>.sha256
write a checksum file <bare>.sha256 for <bare>
use sha256sum on <bare> and store the result beside it as <bare>.sha256
i publish <bare> and need a .sha256 file next to it
record the sha256 of <bare> in <bare>.sha256
<bare>.sha256 should hold the digest of <bare>
fingerprint <bare> with sha-256 and keep that in <bare>.sha256
make <bare>.sha256, from <bare>
produce the .sha256 file that goes with <bare>
so that people can verify <bare>, put its sha256 into <bare>.sha256
digest of <bare> to be kept as <bare>.sha256
generate a sha256 sidecar file for <bare>, ending .sha256
companion file <bare>.sha256 with the digest of <bare>
let others check <bare>, give them <bare>.sha256

= sums-check-md5 parse
> md5sum -c checksums.md5
verify the files listed in checksums.md5
check the md5 (sums|checksums) in checksums.md5
are the files still what checksums.md5 says
use md5sum to check against checksums.md5
compare my files with the md5 values stored in checksums.md5
did any file change since checksums.md5 was written
go through checksums.md5 and say OK or FAILED for each entry
was my download damaged, checksums.md5 lies next to it
integrity test by means of checksums.md5
do the fingerprints in checksums.md5 still hold
recompute the md5s and match them to checksums.md5
validation of all entries of checksums.md5
is everything that checksums.md5 mentions still unharmed
run the md5 list checksums.md5 against the files here

= mv-bak change
> mv <bare> <bare>.bak
rename <bare> to <bare>.bak
put <bare> out of the way as <bare>.bak
disable <bare> by adding .bak to its name
move <bare> aside, add the ending .bak
mv <bare> to its own name plus .bak
<bare> should be called <bare>.bak, no copy
append .bak to the name of <bare>
take <bare> out of service, but keep it under the name <bare>.bak
tack .bak onto the name of <bare>
<bare> becomes <bare>.bak
relabel <bare> so that it ends in .bak
set <bare> aside under the name with .bak, it must not be found under the old one
park <bare> under its name plus .bak so that it is not loaded any more
deactivate <bare>, name it .bak

= cp-unbak parse
> cp <bare>.bak <bare>
restore <bare> from [its backup] <bare>.bak
$copy <bare>.bak back to <bare>
bring back the old <bare> out of <bare>.bak, keep the backup
overwrite <bare> with its .bak copy
my edit of <bare> went wrong, take the version in <bare>.bak
put the backed up version of <bare> in place, the .bak stays
roll <bare> back to what <bare>.bak says
cp the backup <bare>.bak over <bare>
undo my changes to <bare> with the help of <bare>.bak
<bare> should be like <bare>.bak again
reinstate <bare> from its .bak
replace the contents of <bare> by those of <bare>.bak
i ruined <bare>, the .bak has the good version, copy that over it
return to the saved state <bare>.bak, copying it over <bare>

= cp-r-bak change
> cp -r <plaindir> <plaindir>.bak
back up <plaindir> (to|as) a [sibling] folder [with the ending] .bak
$copy <plaindir> to the same name with .bak [at the end]
keep a safety copy of <plaindir> with .bak behind its name
before i change things in <plaindir>, save the whole of it with the suffix .bak
recursive cp of <plaindir>, suffix .bak
duplicate <plaindir> beside it, name plus .bak
spare copy of <plaindir>, complete, ending .bak
insurance: all of <plaindir> once more under its name plus .bak
make a .bak of <plaindir> with all it contains
i am about to break <plaindir>, stash it in full under name.bak
clone <plaindir> next to itself, .bak appended
quick backup of <plaindir>, same name but with .bak
twin of <plaindir> with the ending .bak, subfolders and all
in case i ruin <plaindir>, have it twice, the second with .bak

= cp-r-dated change
> cp -r <plaindir> "<plaindir>-$(date +%F)"
back up <plaindir> with (today's date|the date) in the name [of the copy]
$copy <plaindir> to the same name with today's date at the end
dated copy of <plaindir>
keep a copy of <plaindir>, with all it holds, named after the present day
recursive cp of <plaindir>, suffix is the date
snapshot of <plaindir> with the current date behind its name
duplicate the whole of <plaindir> beside it, name plus date
spare of <plaindir> stamped with the day
archive a plain copy of <plaindir> under its name and today's date
clone <plaindir> next to itself, date appended
daily backup copy of <plaindir>, date in the name, not compressed
save all of <plaindir> as name-year-month-day
twin of <plaindir> with the present day in its name, subfolders and all
freeze how <plaindir> is today as a dated copy

= mv-dated change
> mv <plaindir> "<plaindir>-$(date +%F)"
rename <plaindir> so that it ends with today's date
append the (current|present) date to the name of <plaindir>
put today's date behind the name of <plaindir>, no copy
<plaindir> should get the date of today at the end of its name
mv <plaindir> to the same name plus date
retire <plaindir> by adding the day to its name
stamp the name of <plaindir> with the present date
tack year-month-day onto the name of <plaindir>
move <plaindir> aside under a dated name
relabel <plaindir>, old name followed by the day
date suffix for the folder name of <plaindir>
set <plaindir> aside by renaming it to name-date
today's date should become part of what <plaindir> is called
version the folder <plaindir> by renaming, day at the end

= rename-upper change
> for f in *.<ext>; do mv -n "$f" "$(echo "$f" | tr 'a-z' 'A-Z')"; done
rename all <ext> files to upper[ ]case
make the names of the <ext> files (uppercase|all capitals)
convert the names of <ext> files here to capital letters
turn small letters into capitals in the <ext> file names
use tr in a loop to put the <ext> names in capitals, no clobbering
bulk rename, <ext> files to all caps
every <ext> file name here in upper case, do not overwrite anything
a-z to A-Z in the names of the <ext> files
shouting names for my <ext> files
have each *.<ext> relabelled in capitals
upcase all .<ext> names at this level
my <ext> names should have no small letters
lower case is out, the <ext> names must be in caps
big letters throughout for *.<ext> names

= rename-dash change
> for f in *_*; do mv "$f" "§{f//_/-}"; done
$replace underscores (with|by) (dashes|hyphens) in [all] file names [here]
rename files so that _ becomes -
my file names have underscores, i want hyphens
turn every underscore in the names of this folder into a dash
loop over names with _ and put - there
bulk rename, underscore to dash
hyphen instead of underscore in the name of every file here
no more underscores in names here, use - for them
have all names with _ relabelled, - in its stead
a_b.txt should become a-b.txt, and so for everything here
mass rename, swapping _ for -
dashes, not underscores, in all names at this level
our web server wants hyphens, so no _ in names here
kebab-case rather than snake_case names at this level

= rename-nospace change
> for f in *\ *; do mv "$f" "§{f// /}"; done
take [all] [the] spaces out of [the] file names [here] by renaming
rename files so that their names have no spaces, joining the words
squeeze the blanks out of the file names here
"my file.txt" should become "myfile.txt", and so for all names with spaces
names here without any blank, just take them out
loop over names with spaces and close the gaps
bulk rename, spaces dropped entirely
strip every blank from the names in this folder, with nothing in its place
write file names together that now have blanks
no blank and no substitute for it in any name here
mass rename, remove the spaces from names
have every name with a blank relabelled without it, words joined
glue the words of each name here together
close up the gaps in names, nothing goes in their place

= rename-unext change
> for f in *.<ext>; do mv "$f" "§{f%.<ext>}"; done
(strip|take|cut) the .<ext> (extension|suffix|ending) off all <ext> file names by renaming
rename all <ext> files so that they have no .<ext> at the end
the <ext> files should lose their ending, keep the files
loop over the <ext> files and rename them without .<ext>
bulk rename, drop the ending .<ext> of file names
my <ext> files should be called the same but lacking .<ext>
use a for loop with mv to get .<ext> off the names
a.<ext> should become a, and so for every <ext> file here
have every *.<ext> relabelled minus the suffix
names without .<ext> for all <ext> files of this folder
shorten the names of the <ext> files by their ending
mass rename, trailing .<ext> comes off
nobody needs the .<ext> at the end of these names, shorten them
plain base names for the <ext> files, by renaming

= rename-preview
> for f in *.<ext>; do echo mv "$f" "§{f%.<ext>}.<ext2>"; done
$show what renaming all <ext> files to <ext2> would do without doing it
dry run of changing the extension of all <ext> files to <ext2>
preview the bulk rename from .<ext> to .<ext2>
only print the mv commands that would turn <ext> files into <ext2> files
which renames would happen if .<ext> became .<ext2> here, do not carry them out
echo, not run, the mv for every <ext> file to the ending <ext2>
simulate giving my <ext> files the extension <ext2>
let me check first: print old and new name when <ext> becomes <ext2>
rehearse the change of ending from .<ext> to .<ext2>, nothing is to be renamed yet
loop over the <ext> files and just print mv commands with the new ending .<ext2>
test run for renaming *.<ext> to *.<ext2>
what would the mv commands look like for .<ext> to .<ext2>
nothing shall change yet, but tell what <ext> to <ext2> renaming would look like
harmless trial of turning .<ext> names into .<ext2> names

= cd-back parse
> cd -
(go|change) back to the previous (directory|folder)
return to the folder i was in before
cd to where i was last
take me back to my last working directory
switch back to the former directory
jump back, i want the directory from before the last cd
undo the last change of directory
toggle between this directory and the one before
previous place please
let me be where i was a moment ago
one step back in my directory history
back to the former folder
cd dash
where was i before, go there
swap to the directory i just left

= cd-up-two quiet
> cd ../..
go up two (levels|directories|folders)
change to the grandparent (directory|folder)
two levels up
cd two folders higher
leave this folder and also the one above it
move up in the tree by two
take me two steps up
ascend by two folders
the folder that holds my parent folder, go there
cd to the directory above the parent
i am two folders too deep
out of here, up twice
grandparent directory, enter it
skip one level on the way up, the next one is my aim

= cd-root quiet
> cd /
(go|change) to the root (directory|folder) of the file system
cd to the very top of the directory tree
switch to /
take me to the root of the disk
make / my working directory
all the way up, to the top of the file system
cd slash
move my session to the root directory
jump to the file system root
i want to be in the topmost directory
navigate the shell to /
step to the top level folder of this machine
bottom-up all the way, to /
topmost level of the file system, go

= cd-plain quiet
> cd <plaindir>
(go|change|switch) (to|into) <plaindir>
cd into <plaindir>
enter <plaindir>
take me to <plaindir>
make <plaindir> my working directory
step into <plaindir>
i want to work in <plaindir> now
navigate to <plaindir>
move my session to <plaindir>
open <plaindir> in this shell, that is, cd to it
further commands should run inside <plaindir>
continue in <plaindir>
into <plaindir> with me
from here down to <plaindir>

= pushd quiet
> pushd <path>
(go|change) to <path> and remember where i was
pushd to <path>
put the current directory on the stack and enter <path>
switch to <path> in such a way that i can pop back later
visit <path> for a moment, keep this place on the directory stack
save this directory on the stack, then cd to <path>
remember this folder and go to <path>
enter <path>, pushing the present directory
jump to <path> but store where i am for a popd
directory stack: push <path>
go into <path>, leaving a bookmark of this place
use pushd to step into <path>
i will come back here later, but now let me be in <path>
short trip to <path> with this place on the stack

= popd parse
> popd
go back to the directory [that is] on top of the stack
return from pushd
popd
pop the last directory off the stack and go there
leave the place i went to by pushd
drop the top of the directory stack and change to the next one
back to the folder that i pushed
directory stack: pop
take me back to the remembered folder of my pushd
undo the last pushd
i am done here, return to what pushd saved
use popd to get back
short trip over, back by the directory stack
unstack one directory and go there

= dirs
> dirs -v
$show the directory stack [with numbers]
which directories are on the [pushd] stack
what did i push with pushd so far
numbered list of the remembered directories
list all entries of the directory stack by number
where would popd bring me, print the stack
use dirs to number the pushed directories
directory stack of this shell, one per line with index
contents of the stack that pushd and popd use
folders i bookmarked by pushd
remembered folders with their positions on the stack
dirs with an index on each row
every place i can pop to, with its index
stack of places, numbered from 0

= cwd-name
> basename "$PWD"
$show [just] the name of the current (directory|folder) without [its|the] path
what is this folder called, not the full path
name of the folder i am in, last part only
use basename on the working directory
only the last component of my current location
this directory's own name
which name does the current folder bear, no path
strip everything but the final name from the working directory
bare name of the working directory
how is the directory i stand in named, leave out its parents
short name of where i am
tail of the current directory's path
what is written last in the path of this directory
folder i am in, name alone

= cwd-physical
> pwd -P
$show the current directory with [all] symlinks resolved
physical path of the working directory
where am i really, links followed
use pwd to get the real location of this folder
current directory without symbolic links in its path
i came here through a link, what is the true path
resolved working directory
true location of this folder on the disk
actual path of the place i am in, not through links
pwd that does not trust links
dereferenced path of my working directory
which physical directory am i in
where would i be had i not come through symlinks
real, link-free path of here

= abs-dirname
> dirname "$(realpath <anyfile>)"
$show the full path of the (directory|folder) that (contains|holds) <anyfile>
absolute path of the folder <anyfile> is in
in which folder does <anyfile> lie, from the root on
use realpath and dirname to get the absolute folder of <anyfile>
complete location of <anyfile>'s folder
whole path of the directory around <anyfile>
i need the folder of <anyfile> as an absolute path
directory of <anyfile>, fully qualified
parent folder of <anyfile> written from /
resolve <anyfile> and print only its folder, absolute
absolute directory part of where <anyfile> is
containing directory of <anyfile>, starting at the root
tell me the directory holding <anyfile>, and start at /
from the root to the folder of <anyfile>

= rel-path
> realpath --relative-to=<path> <anyfile>
$show the path of <anyfile> relative to <path>
relative path from <path> to <anyfile>
how do i get from <path> to <anyfile> with a relative path
seen from <path>, where is <anyfile>
use realpath to express <anyfile> relative to <path>
what would i write for <anyfile> if i were in <path>
turn <anyfile> into a path that starts at <path>
express the location of <anyfile> from the viewpoint of <path>
path with .. that leads from <path> to <anyfile>
relative location of <anyfile>, base directory <path>
i stand in <path>, what is the relative name of <anyfile>
compute the relative path, base <path>, target <anyfile>
base is <path>, write <anyfile> in terms of it
../ style path to <anyfile> if one starts in <path>

= count-files-here
> ls -p | grep -vc /
$count [only] the files [directly] (in this folder|here), not [the] (subfolders|directories)
how many files are directly in this directory, folders not counted
number of plain files at this level, without directories
use ls and grep to count files but not folders
file total of this folder itself, subdirectories excluded
tally of files here, leave folders out and do not descend
how many non-directories does this folder have
figure: files right here, not folders
quantity of files in the folder i am in, folders disregarded
count the entries of this listing that are no directories
files only, count, current level
do not count subfolders, how many files lie here
leave the folders out and tell how many entries this listing has
loose files right here, total

= tree-dirs parse
> tree -d
$show the directory tree [with] (only directories|without files)
draw only the folders as a tree
tree of the directories, no files
folder hierarchy as a diagram, leave out the files
which folders are nested in which, drawn, files omitted
use tree for directories alone
sketch of the subfolders, without their files
directory skeleton of this project as a picture, just folders
nested view restricted to folders
map of the folders below here with branches, files not shown
i want a diagram of folders, not of files
tree, directories only
org chart of the folders
branching overview, directories and nothing else

= tree-all parse
> tree -a
$show the directory tree including hidden files
draw everything here as a tree, dotfiles too
tree with hidden entries
use tree so that names beginning with a dot appear
hierarchy of this folder as a diagram, invisible items included
nested view that also has .git, .env and the like
map of this project with hidden files and folders
diagram of all files and folders, none skipped for being hidden
ascii art layout of this place, concealed entries too
tree, all files
the tree omits dotfiles, i want them in
branches for every entry, hidden or not
branching overview including what is concealed
org chart of this folder down to the dotfiles

= tree-path parse
> tree <path>
$show <path> as a tree
draw the structure of <path>
tree of <path>
what is nested in what below <path>, as a diagram
use tree on <path>
hierarchy of <path> with branches and lines
layout of <path> as ascii art
map of everything below <path>, indented
nested view of <path>
graphical overview of the folders and files in <path>
diagram of the directory <path>
how are the files in <path> organised, sketch it
org chart of <path>
branching overview of <path>

= tree-ignore parse
> tree -I '<stem>'
$show the directory tree without <stem>
draw the files here as a tree but leave out (everything|anything) called <stem>
tree ignoring <stem>
use tree and skip entries named <stem>
hierarchy of this folder as a diagram, <stem> excluded
nested view of this project with <stem> hidden
map of this place, entries called <stem> not shown
diagram of all folders and files save those named <stem>
<stem> makes the tree too long, exclude it
layout of this directory as a tree, omit <stem>
tree with the ignore pattern <stem>
branches for all but <stem>
branching overview, with <stem> cut out
prune <stem> from the tree drawing

= nano parse
> nano <file>
edit <file> (in|with) nano
open <file> in nano
nano <file>
i want to change <file> in the nano editor
let me edit <file> with a simple terminal editor, nano
start nano on <file>
load <file> into nano
bring up <file> in nano so i can type in it
use nano for <file>
modify <file> by hand in nano
nano session for <file>
put <file> in front of me in the editor nano
i have to type something into <file>, by nano
nano, on file <file>, now

= edit-vim parse
> vim <file>
edit <file> (in|with) vim
open <file> in vim
vim <file>
i want to change <file> in the vim editor
start vim on <file>
load <file> into vim
bring up <file> in vim so i can type in it
use vim for <file>
modify <file> by hand in vim
vim session for <file>
put <file> in front of me in the editor vim
let me work on <file> with vim
i have to type something into <file>, by vim
<file> needs some changes, vim is my editor

= edit-line parse
> vim +<line> <file>
open <file> in vim at line <line>
edit line <line> of <file> in vim
vim with the cursor on line <line> of <file>
jump to line <line> of <file> in vim
start vim on <file>, cursor in row <line>
the compiler complains about line <line> of <file>, open it there in vim
bring up <file> in vim right at line <line>
go straight to row <line> when vim opens <file>
vim, <file>, starting line <line>
load <file> into vim and position on line <line>
i want to fix line <line> of <file> using vim
use vim to go to line <line> in <file>
<file>, vim, cursor at <line>
error at row <line>, show it in vim, file <file>

= less parse
> less <file>
page through <file>
view <file> (one screen|one page) at a time
open <file> in (less|a pager)
scroll through <file>
<file> is too long for the screen, let me scroll in it
read <file> page by page
use less on <file>
let me leaf through <file>
browse the text of <file> up and down
look at <file> screen by screen
less <file>
pager on <file>
i want to read <file> at my own pace, going forward and back
<file> flies past too fast when i cat it
comfortable reading of <file> with scrolling

= less-end parse
> less +G <file>
open <file> in less at the end
page through <file> beginning at its end
view the end of <file> in a pager and scroll back from there
less on <file>, jump to the bottom right away
start less at the last line of <file>
scroll upwards from the bottom of <file>
pager on <file>, positioned at the end
read <file> page by page starting from the last page
use less and go to the end of <file>
let me leaf through <file> backwards from the final page
bring up the last screen of <file> in less
i want to scroll in <file> and begin at the bottom
newest entries of <file> are at its bottom, show them in a scrolling view
<file> in a pager, last screen to begin with

= open-app parse
> xdg-open <anyfile>
open <anyfile> in (its|the) default (application|program)
open <anyfile> as if i double clicked it
start the program that belongs to <anyfile>
view <anyfile> on the desktop with whatever app handles it
let the desktop open <anyfile>
use xdg-open on <anyfile>
launch <anyfile> with the associated application
show me <anyfile> in a window of the usual viewer
double click <anyfile> from the terminal
bring up <anyfile> in the standard app for its type
hand <anyfile> to the default viewer
which program opens <anyfile> does not matter, just open it in that
i want to see <anyfile> the way a click on it shows it
desktop viewer for <anyfile>

= open-folder parse
> xdg-open .
open (this|the current) (folder|directory) in the file manager
show this directory in a graphical window
file manager at my present location
bring up the current folder on the desktop
let the desktop open the working directory
use xdg-open for this folder
graphical view of the folder i am in
i want to see this place in the file browser
launch the file explorer here
window with the contents of the current directory, clickable
open an explorer window on the working directory
start the graphical file manager in this place
nautilus or whatever it is, on this folder
let me click around in the directory i am in

= print-paper parse
> lpr <anyfile>
print <anyfile> on (the|my) printer
send <anyfile> to the printer
make a hard copy of <anyfile> on paper
put <anyfile> on paper
use lpr on <anyfile>
queue <anyfile> for printing on the default printer
have <anyfile> printed out on paper
printer job for <anyfile>
i need <anyfile> as a sheet of paper
spool <anyfile> to the default printer
paper printout of <anyfile>
let the printer do <anyfile>
i need <anyfile> in ink
off to the printer with <anyfile>

= downloads-new parse
> ls -t ~/Downloads | head -n <n>
$show the <n> (newest|latest|most recent) files in my [home] Downloads [folder]
what are my last <n> downloads
names of the <n> files i downloaded most recently
<n> latest entries of ~/Downloads
use ls and head for the <n> latest in ~/Downloads
which <n> things did i download last
my browser saved something, give me the <n> freshest names in Downloads
most recent <n> names in the Downloads folder
top <n> of ~/Downloads by time
i just downloaded a file, show <n> recent names of ~/Downloads
freshest <n> downloads by name
<n> last saved items in my Downloads
what came in by browser lately, <n> names
where is what i just fetched, <n> latest of my Downloads

= downloads-move parse
> mv ~/Downloads/*.<ext> .
$move all <ext> files from my Downloads [folder] (here|into this directory)
get the <ext> files out of ~/Downloads into this folder
bring every downloaded <ext> file over here, leaving none in Downloads
mv the <ext> files of ~/Downloads to dot
my downloaded <ext> files belong in this directory, take them there
shift *.<ext> from Downloads to my working directory
fetch the <ext> files in Downloads here, not as copies
collect the <ext> files that i downloaded in the current folder, moving them
relocate each .<ext> in ~/Downloads to this place
take all <ext> files from the Downloads folder to where i am
empty Downloads of <ext> files by bringing them here
pull my <ext> downloads into the present folder
tidy Downloads, its <ext> files come to this folder
whatever ends in .<ext> in Downloads shall be here and not there

= downloads-copy parse
> cp ~/Downloads/*.<ext> .
$copy all <ext> files from my Downloads [folder] (here|into this directory)
put copies of the <ext> files in ~/Downloads into this folder
duplicate every downloaded <ext> file over here, originals stay in Downloads
cp the <ext> files of ~/Downloads to dot
i want my downloaded <ext> files in this directory too
fetch copies of *.<ext> from Downloads to my working directory
replicate each .<ext> of ~/Downloads in this place
copies of all <ext> downloads, to the folder i am in
have the <ext> files of Downloads duplicated here
without touching Downloads, copy its <ext> files to where i am
bring the <ext> files of the Downloads folder here as duplicates
get a copy of everything in Downloads that ends in .<ext>, into the current folder
whatever ends in .<ext> in Downloads shall be here as well as there
<ext> downloads: one more copy of each for this directory

= cp-home change
> cp <bare> ~
$copy <bare> (to|into) my home (directory|folder)
put a copy of <bare> in my home
i want <bare> in my home folder as well
cp <bare> to tilde
duplicate <bare> into ~
save a copy of <bare> at home, in my user folder
place a copy of <bare> directly in my home directory
my home should have <bare> too, leave the original
replicate <bare> in my own user directory
have <bare> copied to my home
send a copy of <bare> home, to ~
keep <bare> here and also in my home directory
<bare> shall also be found in my home
one copy of <bare> for the home directory

= mv-home change
> mv <bare> ~
$move <bare> (to|into) my home (directory|folder)
<bare> belongs in my home folder, take it there
i want <bare> in my home and no longer here
mv <bare> to tilde
relocate <bare> to ~
shift <bare> over to my user folder
take <bare> home, to my home directory
have <bare> moved, destination is my home
transport <bare> to my own user directory
park <bare> in my home folder
get <bare> out of here and into my home
no copy here any more, <bare> goes to my home directory
cart <bare> off to my home
<bare> shall be found in my home only
`,
)
