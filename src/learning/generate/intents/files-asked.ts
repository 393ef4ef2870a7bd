import { intents } from '../grammar.ts'

/** Everyday requests about files and folders in one short command, beyond the other tables. */
export const filesAsked = intents(
  'files',
  String.raw`
= asked-mk-four change
> mkdir <folder> <folder2> <folder3> <folder4>
Create the four folders <folder>, <folder2>, <folder3> and <folder4>
$create directories named <folder>, <folder2>, <folder3>, <folder4> here
how do I make <folder>, <folder2>, <folder3> and <folder4> with one mkdir?
new folders: <folder> <folder2> <folder3> <folder4>
I need four empty directories in the current one, called <folder>, <folder2>, <folder3> and <folder4>
could you set up the directories <folder>, <folder2>, <folder3> and <folder4> for me
make four directories at once: <folder>, <folder2>, <folder3>, <folder4>
mkdir with the four names <folder> <folder2> <folder3> <folder4>
after this there should be folders <folder>, <folder2>, <folder3> and <folder4>
four directories side by side, <folder>, <folder2>, <folder3> and also <folder4>
add <folder>, <folder2>, <folder3> and <folder4> as directories in a single command
Make the new directories <folder>, <folder2>, <folder3> as well as <folder4>

= asked-mk-three-sub change
> mkdir -p <folder>/{<folder2>,<folder3>,<folder4>}
Create the folder <folder> with the three subfolders <folder2>, <folder3> and <folder4>
$create a directory <folder> that has <folder2>, <folder3> and <folder4> inside
make <folder>/<folder2>, <folder>/<folder3> and <folder>/<folder4> in one command
how can I make a folder <folder> and in it <folder2>, <folder3> and <folder4> with brace expansion?
<folder> with subdirectories <folder2>, <folder3>, <folder4>
I want a new directory <folder> containing three empty directories named <folder2>, <folder3> and <folder4>
set up <folder> holding the subfolders <folder2>, <folder3> and <folder4>
three subdirectories <folder2>, <folder3> and <folder4> of <folder>, creating <folder> too
please make the directories <folder2>, <folder3>, <folder4> below a new folder <folder>
mkdir -p with braces: <folder> and inside it <folder2>, <folder3>, <folder4>
new folder <folder>; within it <folder2>, <folder3> and <folder4>
in one go, create <folder> along with its child folders <folder2>, <folder3> and <folder4>

= asked-mk-existing-three change
> mkdir <plaindir>/{<folder>,<folder2>,<folder3>}
Create the folders <folder>, <folder2> and <folder3> inside <plaindir>
$create three subdirectories in <plaindir>: <folder>, <folder2> and <folder3>
in <plaindir>, make new folders <folder>, <folder2>, <folder3>
how do I add the subfolders <folder>, <folder2> and <folder3> to <plaindir> at once with braces?
three new subfolders of <plaindir>: <folder>, <folder2>, <folder3>
<plaindir> should get the folders <folder>, <folder2> and <folder3>
mkdir and brace expansion for <folder>, <folder2> and <folder3> in <plaindir>
I need the empty directories <folder>, <folder2> and <folder3> within <plaindir>
put three new directories called <folder>, <folder2> and <folder3> into <plaindir>
could you make <folder>, <folder2> and <folder3> as subfolders of <plaindir>
below <plaindir> add the directories <folder>, <folder2>, <folder3>
give <plaindir> three more subdirectories with the names <folder>, <folder2> and <folder3>

= asked-mk-dashed change
> mkdir <folder>-{1..<n>}
Create <n> folders named <folder>-1, <folder>-2 and so on up to <folder>-<n>
$create directories <folder>-1 to <folder>-<n>
make numbered folders from <folder>-1 through <folder>-<n>, a hyphen before the number
how do I make <n> directories called <folder>-1, <folder>-2, ... in one command?
<n> folders, <folder>- plus a number from 1
I need the directories <folder>-1 up to <folder>-<n> here
mkdir with a brace range giving <folder>-1 ... <folder>-<n>
set up <n> empty folders whose names are <folder>, a dash and the numbers 1 to <n>
numbered directories <folder>-1..<folder>-<n>
please create folder <folder>-1, folder <folder>-2 and all others till <folder>-<n>
use brace expansion to get the folders <folder>-1 to <folder>-<n>
make a series of <n> folders: <folder>-1, <folder>-2, <folder>-3 and so forth

= asked-mk-padded change
> mkdir <folder>{01..<line>}
Create folders <folder>01, <folder>02 and so on up to <folder><line>, with two-digit numbers
$create directories from <folder>01 to <folder><line>, numbers padded with zero
make the numbered folders <folder>01 ... <folder><line>
how do I make <line> directories named <folder> plus a number with leading zero, starting at 01?
<line> folders, <folder>01 and following, zero-padded
mkdir with a range from 01 to <line> after the name <folder>
I need <line> empty folders called <folder>01, <folder>02, ... with the zero in front
set up <folder>01 through <folder><line> as directories
brace expansion for directories <folder>01 to <folder><line>
could you create a folder for each number 01 to <line>, each called <folder> followed by the number
numbered directories <folder>01 till <folder><line>, two digits each
new directories <folder>01, <folder>02, ..., the last one is number <line>

= asked-mk-cross change
> mkdir -p {<folder>,<folder2>}/{<folder3>,<folder4>}
Create the folders <folder> and <folder2>, each with the subfolders <folder3> and <folder4>
$create <folder> and <folder2> and in both of them the directories <folder3> and <folder4>
make <folder>/<folder3>, <folder>/<folder4>, <folder2>/<folder3> and <folder2>/<folder4> in one command
how can I make two folders <folder> and <folder2> that have the same subfolders <folder3> and <folder4>?
<folder> and <folder2>, each containing <folder3> and <folder4>
set up two directories, <folder> and <folder2>; both get <folder3> and <folder4> inside
I want the subdirectories <folder3> and <folder4> in each of the new folders <folder> and <folder2>
mkdir -p with two brace groups: <folder>,<folder2> above <folder3>,<folder4>
every combination of <folder>,<folder2> with <folder3>,<folder4> as nested directories
please make <folder> and <folder2>, both holding empty folders named <folder3> and <folder4>
two top folders <folder>, <folder2> with two subfolders each: <folder3>, <folder4>
create a small tree, <folder> and <folder2> at the top and <folder3> and <folder4> in each

= asked-mk-two-levels change
> mkdir -p <mydir>/<folder>/{<folder2>,<folder3>}
In <mydir>, create a folder <folder> with the subfolders <folder2> and <folder3>
$create <folder> inside <mydir> and in it <folder2> and <folder3>
make the subfolders <folder2> and <folder3> below <folder>, which is to be in <mydir>
how do I get a new directory <folder> in <mydir> that has <folder2> and <folder3> in it?
<mydir> should get a folder <folder> holding two folders, <folder2> and <folder3>
mkdir -p for <folder>/<folder2> and <folder>/<folder3> under <mydir>
add to <mydir> a directory <folder> together with its subdirectories <folder2> and <folder3>
new folder <folder> under <mydir>; inside it <folder2> and <folder3>
I need <folder> with <folder2> and <folder3> in it, all of this within <mydir>
could you create the nested directories <folder>/<folder2> and <folder>/<folder3> inside <mydir>
within <mydir> set up <folder>, containing the empty folders <folder2> and <folder3>
use braces to make <folder2> and <folder3> in a new <folder> of <mydir>

= asked-touch-numbered change
> touch <folder>{1..<n>}.<ext>
Create <n> empty files named <folder>1.<ext> to <folder><n>.<ext>
$create empty files <folder>1.<ext>, <folder>2.<ext> and so on up to <folder><n>.<ext>
make numbered .<ext> files from <folder>1 through <folder><n>
how do I make <n> blank files called <folder>1.<ext>, <folder>2.<ext>, ... at once?
<n> empty files: <folder>1.<ext> ... <folder><n>.<ext>
touch with a brace range for <folder>1.<ext> to <folder><n>.<ext>
I need the files <folder>1.<ext> till <folder><n>.<ext>, all of them empty
generate a series of <n> empty .<ext> files whose names are <folder> and a number counting from 1
set up test files <folder>1.<ext> to <folder><n>.<ext> without content
could you touch <folder>1.<ext>, <folder>2.<ext> and all the others to <folder><n>.<ext>
numbered files <folder>1 to <folder><n> ending in .<ext>, zero bytes each
use brace expansion to create <folder>1.<ext> through <folder><n>.<ext>

= asked-touch-two-in change
> touch <plaindir>/{<freshname>,<freshname2>}
Create the empty files <freshname> and <freshname2> in <plaindir>
$create two empty files inside <plaindir>, <freshname> and <freshname2>
in <plaindir>, make the blank files <freshname> and <freshname2>
how do I touch <freshname> and <freshname2>, both in <plaindir>, with one command?
two new empty files in <plaindir>: <freshname>, <freshname2>
<plaindir> should get an empty <freshname> and an empty <freshname2>
touch with braces for <freshname> and <freshname2> within <plaindir>
I need files called <freshname> and <freshname2> in <plaindir>, nothing in them yet
put two zero-byte files, <freshname> and <freshname2>, into <plaindir>
could you add the empty files <freshname> and <freshname2> to <plaindir>
below <plaindir> make <freshname> and <freshname2> without any content
start <freshname> and <freshname2> as empty files inside <plaindir>

= asked-cp-parents-glob parse
> cp --parents <plaindir>/*.<ext> <todir>
Copy the .<ext> files of <plaindir> to <todir>, keeping the folder in their paths
$copy all .<ext> files from <plaindir> into <todir> so that they end up in the same subfolder there
cp the *.<ext> of <plaindir> to <todir> with their parent directory
how do I copy .<ext> files from <plaindir> to <todir> and keep the source path below it?
.<ext> files of <plaindir> to <todir>, with --parents
I want the .<ext> files from <plaindir> in <todir>, with the directory recreated under it
duplicate every .<ext> file in <plaindir> below <todir>, preserving the relative path
copy *.<ext> out of <plaindir> into <todir>, full source path kept
use the --parents option of cp for the .<ext> files in <plaindir>, target <todir>
the .<ext> files in <plaindir> should be copied to <todir> including their leading directory
into <todir> go copies of the .<ext> files of <plaindir>, path and all
please copy the .<ext> files in <plaindir> to <todir> but retain the directory structure

= asked-cp-newer-glob parse
> cp -u <plaindir>/*.<ext> <todir>
Copy the .<ext> files of <plaindir> to <todir>, but only those newer than the copies there
$copy *.<ext> from <plaindir> to <todir> only when newer or missing there
update the .<ext> files in <todir> from those in <plaindir>
how do I copy only the .<ext> files in <plaindir> that changed since they were last copied to <todir>?
newer .<ext> files of <plaindir> to <todir>
bring <todir> up to date with the .<ext> files from <plaindir>, skipping the ones that are not newer
cp -u for the .<ext> files in <plaindir> into <todir>
.<ext> files from <plaindir> into <todir>, leaving alone those which are as new or newer there
I want to copy .<ext> files out of <plaindir> to <todir> just where the source is more recent
copy .<ext> files directly in <plaindir> into <todir> if they are newer or do not exist there yet
only update: *.<ext> of <plaindir> copied to <todir>
please copy the .<ext> files of <plaindir> to <todir>, older ones must not replace newer ones

= asked-cp-n-glob parse
> cp -n <plaindir>/*.<ext> <todir>
Copy the .<ext> files of <plaindir> to <todir> without overwriting any file there
$copy *.<ext> from <plaindir> into <todir>, keeping files that are already there
how do I copy the .<ext> files in <plaindir> to <todir> so that nothing gets overwritten?
.<ext> files of <plaindir> to <todir>, no clobber
cp with no-clobber for *.<ext> from <plaindir>, target <todir>
put copies of the .<ext> files from <plaindir> in <todir>, skipping names that exist there
from <plaindir> copy each .<ext> file to <todir> unless <todir> already has one of that name
I want the missing .<ext> files from <plaindir> in <todir>, the existing ones untouched
copy only those .<ext> files of <plaindir> which are not in <todir> yet
use cp -n on the .<ext> files of <plaindir> with <todir> as destination
please duplicate .<ext> files from <plaindir> to <todir> but never replace one
the .<ext> files in <plaindir> should be copied to <todir>; don't overwrite

= asked-cp-p-glob parse
> cp -p <plaindir>/*.<ext> <todir>
Copy the .<ext> files of <plaindir> to <todir>, preserving times and permissions
$copy *.<ext> from <plaindir> into <todir> with their modification times, modes and owners kept
how do I copy the .<ext> files in <plaindir> to <todir> without changing their timestamps and permissions?
.<ext> files of <plaindir> to <todir>, same dates and modes
cp -p for *.<ext> from <plaindir> to <todir>
put copies of the .<ext> files from <plaindir> in <todir> that retain mode, ownership and timestamps
the copies in <todir> of the .<ext> files of <plaindir> should have the original attributes
copy .<ext> files out of <plaindir> to <todir> preserving attributes
I need the .<ext> files of <plaindir> in <todir>, with date and permissions as in the originals
duplicate each .<ext> file of <plaindir> in <todir>, keeping its mtime and mode
preserve time and mode while copying *.<ext> from <plaindir> to <todir>
please copy the .<ext> files in <plaindir> to <todir> and keep their attributes

= asked-cp-p-here parse
> cp -p *.<ext> <todir>
Copy the .<ext> files here to <todir>, preserving times and permissions
$copy all .<ext> files of the current directory into <todir> with modification times and modes kept
how do I copy *.<ext> to <todir> without changing the timestamps and permissions?
*.<ext> to <todir>, same dates and modes
cp -p on the .<ext> files in this folder, to <todir>
put copies of the .<ext> files in <todir> that retain mode, owner and timestamps
the copies of my .<ext> files in <todir> should have the original attributes
copy .<ext> files from here to <todir> preserving attributes
I need the .<ext> files of this directory in <todir>, date and permissions as in the originals
duplicate each .<ext> file into <todir>, keeping its mtime and mode
preserve time and mode while copying *.<ext> to <todir>
please copy the .<ext> files to <todir> and keep their attributes

= asked-cp-au change
> cp -au <plaindir> <outdir>
Copy <plaindir> with all attributes to <outdir>, but only files that are newer than the ones there
$copy <plaindir> to <outdir> in archive mode, updating only what is newer or missing
archive copy of <plaindir> into <outdir>, newer files only
how do I bring the copy of <plaindir> in <outdir> up to date, keeping times, links and permissions?
refresh <outdir> from <plaindir>: attributes preserved, only newer files copied
cp -au from <plaindir> to <outdir>
I want only changed files of <plaindir> copied to <outdir>, with timestamps and modes intact, recursively
update the backup of <plaindir> in <outdir>, preserving everything and skipping files that are not newer
recursively copy <plaindir> into <outdir> with all attributes kept, just where the source is more recent
<plaindir> to <outdir>, archive plus update
copy the tree <plaindir> to <outdir> keeping attributes and leaving alone files that are up to date
use cp with archive and update options to copy <plaindir> into <outdir>

= asked-cp-ru change
> cp -ru <plaindir> <outdir>
Copy <plaindir> recursively to <outdir>, only files that are newer or missing there
$copy the folder <plaindir> with its subfolders to <outdir>, skipping files that are not newer
how do I copy <plaindir> into <outdir> but only the files that changed?
<plaindir> to <outdir>, recursive, update only
cp -r with update from <plaindir> to <outdir>
recursively update the copy of <plaindir> in <outdir>
I want the newer files of <plaindir> to replace the older ones in its copy in <outdir>, subfolders too
copy <plaindir> and everything in it to <outdir> where the source is more recent or not there yet
bring over <plaindir> to <outdir>, leaving files which are as new in the destination
use cp -ru to copy <plaindir> to <outdir>
please copy the directory <plaindir> into <outdir>, newer files only
transfer only what is new or newer in <plaindir> to the copy in <outdir>, recursively

= asked-cp-deref change
> cp -rL <plaindir> <folder>
Copy <plaindir> to <folder> recursively, replacing symbolic links by the files they point to
$copy the folder <plaindir> as <folder>, following symlinks
recursive copy of <plaindir> to <folder> that dereferences links
how do I copy <plaindir> to <folder> so that I get real files instead of symlinks?
<plaindir> to <folder>, recursive, symlinks resolved
cp -r with -L from <plaindir> to <folder>
I want a copy of <plaindir> named <folder> with the targets in place of the symbolic links
duplicate <plaindir> as <folder>, and turn each symlink into the file behind it
copy everything in <plaindir> into the new directory <folder>, following all symbolic links
make <folder> a copy of <plaindir> without symlinks, copying what they refer to
the copy <folder> of <plaindir> should contain no links but the linked files
please copy <plaindir> with subfolders to <folder> and dereference the symlinks

= asked-cp-times change
> cp --preserve=timestamps <bare> <new>
Copy <bare> to <new>, keeping only its timestamps
$copy <bare> as <new> with the same modification time, but not the owner or mode
how do I copy <bare> to <new> so that only the time stamps are preserved?
<bare> to <new>, preserve timestamps only
cp with --preserve=timestamps from <bare> to <new>
the copy <new> of <bare> should have the same date, nothing else has to be kept
duplicate <bare> under the name <new>, just its times preserved
I want <new> to be a copy of <bare> with the original's access and modification times and no other attributes
copy file <bare> into <new> preserving its times alone
make the copy <new> of <bare> without a new date; only timestamps matter
keep nothing but the timestamps while copying <bare> to <new>
use the preserve option of cp for timestamps to copy <bare> to <new>

= asked-mv-t change
> mv -t <mydir> <bare> <bare2> <bare3>
Move the files <bare>, <bare2> and <bare3> into <mydir>, naming the target first
$move <bare>, <bare2>, <bare3> with -t to <mydir>
use mv -t to put <bare>, <bare2> and <bare3> in <mydir>
how do I use the target directory option of mv to move <bare>, <bare2> and <bare3> into <mydir>?
mv with target directory <mydir> given before <bare>, <bare2> and <bare3>
three files <bare>, <bare2>, <bare3> to <mydir>, -t option
I want the destination <mydir> first in the mv command for <bare>, <bare2> and <bare3>
relocate <bare>, <bare2> and <bare3>, with --target-directory being <mydir>
target <mydir> first, then the files <bare>, <bare2> and <bare3> that are to be moved
move to <mydir> by mv -t: <bare>, <bare2>, <bare3>
mv -t <mydir> for <bare> and <bare2> and <bare3>
please move <bare>, <bare2> and <bare3> to <mydir> with the form of mv that takes the target first

= asked-mv-b change
> mv -b <bare> <new>
Rename <bare> to <new>, making a backup if <new> exists
$move <bare> to <new> and keep a backup copy of an existing <new>
how do I mv <bare> to <new> such that an old <new> is saved with a tilde?
<bare> to <new>, backing up what would be overwritten
mv with backup from <bare> to <new>
rename <bare> as <new>; an already present <new> must be kept as a backup
I want <bare> to be called <new>, with the former <new> preserved under a backup name
give <bare> the name <new> without losing a file that has this name, a backup of it is fine
use the -b option of mv to rename <bare> to <new>
move file <bare> over <new>, but back up the destination first
please rename <bare> to <new> and back up any existing destination file
change the name of <bare> to <new> making a simple backup of the target

= asked-ren-sp-ext parse
> for f in *.<ext>; do mv -n "$f" "§{f// /_}"; done
Replace the spaces in the names of the .<ext> files here by underscores
$rename all .<ext> files so that spaces become underscores, overwriting nothing
underscores instead of blanks in .<ext> file names
how do I loop over *.<ext> and turn every space in the names into _?
*.<ext>: spaces to underscores in the names, no clobber
for loop which renames .<ext> files, putting _ where the name has a space
I want no spaces in the names of my .<ext> files, use an underscore for each
change blanks into _ in the file names of *.<ext> in this folder
bulk rename of .<ext> files in the current directory: " " to "_"
the .<ext> files have spaces in their names, make these underscores
could you get rid of spaces in .<ext> file names by using underscores
only for .<ext> files: swap each space in the name for an underscore

= asked-ren-lower-ext parse
> for f in *.<ext>; do mv -n "$f" "§{f,,}"; done
Rename all .<ext> files here to lower case
$change the names of the .<ext> files to all lowercase letters, overwriting nothing
lowercase names for *.<ext>
how do I loop over the .<ext> files and make their names lower case?
*.<ext>: names in small letters only
for loop which lowercases the names of .<ext> files in this folder
I want the names of my .<ext> files without capital letters, turn them into small ones
turn upper case into lower case in the file names of *.<ext>
bulk rename of .<ext> files in the current directory to lowercase
the .<ext> files have capitals in their names, make them all small
could you convert the names of the .<ext> files to lower case
only for .<ext> files: lowercase the name

= asked-ren-upper-ext parse
> for f in *.<ext>; do mv -n "$f" "§{f^^}"; done
Rename all .<ext> files here to upper case, extension included
$change the names of the .<ext> files to all capital letters, overwriting nothing
uppercase names for *.<ext>
how do I loop over the .<ext> files and make their whole names upper case with ^^?
*.<ext>: names in capitals only
for loop which uppercases the names of .<ext> files in this folder with parameter expansion
I want the names of my .<ext> files in capital letters, ending too
turn lower case into upper case in the file names of *.<ext>
bulk rename of .<ext> files in the current directory to uppercase
could you convert the full names of the .<ext> files to upper case
only for .<ext> files: uppercase the name
make every letter in the names of the .<ext> files a capital

= asked-ren-strip-in parse
> for f in <plaindir>/*.<ext>; do mv "$f" "§{f%.<ext>}"; done
Remove the extension .<ext> from the names of all .<ext> files in <plaindir>
$rename the .<ext> files of <plaindir> so that they have no extension
in <plaindir>: name.<ext> becomes name
how do I strip .<ext> off the file names in <plaindir> with a loop?
drop .<ext> from the names of files in <plaindir>
for loop over the .<ext> files in <plaindir> that takes the ending away
I want the files in <plaindir> that end in .<ext> without this ending
cut .<ext> off every file name in <plaindir> that has it
bulk rename in <plaindir>, taking off the suffix .<ext>
files of <plaindir> ending with .<ext> should lose the .<ext>
could you take the .<ext> extension away from the files in <plaindir>
the .<ext> files in <plaindir> shall be called the same but without .<ext>

= asked-ren-append-in parse
> for f in <plaindir>/*.<ext>; do mv "$f" "$f<suffix>"; done
Append <suffix> to the names of all .<ext> files in <plaindir>
$rename the .<ext> files of <plaindir> by adding <suffix> after the extension
in <plaindir>: all names ending in .<ext> get <suffix> behind that
how do I put <suffix> behind the names of the .<ext> files in <plaindir>?
add <suffix> at the very end of each .<ext> file name in <plaindir>
for loop over the .<ext> files in <plaindir> that attaches <suffix>
I want the .<ext> files in <plaindir> to have <suffix> after .<ext>
tack <suffix> onto every .<ext> file of <plaindir>
bulk rename in <plaindir>: <suffix> after .<ext>
.<ext> files of <plaindir> should get the additional ending <suffix>
could you rename each .<ext> file in <plaindir> to its name plus <suffix>
loop with mv: <suffix> added behind the names of *.<ext> in <plaindir>

= asked-cp-suffix-in parse
> for f in <plaindir>/*.<ext>; do cp "$f" "$f<suffix>"; done
Make a copy of every .<ext> file in <plaindir> with <suffix> added to its name
$copy each .<ext> file of <plaindir> next to itself under its name plus <suffix>
back up the .<ext> files in <plaindir> under the full name followed by <suffix>
how do I duplicate all .<ext> files in <plaindir> with <suffix> at the end of the copies' names?
copies of *.<ext> in <plaindir>, each with the ending <suffix>
for loop over the .<ext> files in <plaindir> that cps each to the same name and <suffix>
I want a backup of each .<ext> file in <plaindir>, in the same folder, ending in <suffix>
keep the .<ext> files of <plaindir> and create copies of them called like them with <suffix> after the extension
loop with cp: *.<ext> in <plaindir> to the same name followed by <suffix>
.<ext> files of <plaindir> should each get a copy named like it with <suffix> behind
could you copy each .<ext> file in <plaindir> to its name plus <suffix>
save a second version of every .<ext> file in <plaindir>, name extended by <suffix>

= asked-ren-unsuffix parse
> for f in *<suffix>; do mv "$f" "§{f%<suffix>}"; done
Remove <suffix> from the end of the names of all files that end in it
$rename the files ending in <suffix> so that <suffix> is gone
take the ending <suffix> off all file names here
how do I strip <suffix> from file names in this folder with a loop?
drop the suffix <suffix> from the names of files in the current directory
for loop over the files ending in <suffix> that removes <suffix> from each name
I want every file whose name ends in <suffix> to be called the same without it
cut <suffix> off every file name that ends with it
bulk rename, taking away the ending <suffix>
files with <suffix> at the end of the name should lose it
could you restore the names of the files ending with <suffix> by removing this part
loop with mv: names without the trailing <suffix>

= asked-ren-unsuffix-in parse
> for f in <plaindir>/*<suffix>; do mv "$f" "§{f%<suffix>}"; done
Remove <suffix> from the end of the names of all files in <plaindir> that end in it
$rename the files in <plaindir> ending in <suffix> so that <suffix> is gone
take the ending <suffix> off all file names in <plaindir>
how do I strip <suffix> from the file names in <plaindir> with a loop?
drop the suffix <suffix> from the names of files in <plaindir>
for loop over the files of <plaindir> ending in <suffix> that removes <suffix> from each name
I want every file of <plaindir> whose name ends in <suffix> to be called the same without it
cut <suffix> off every file name in <plaindir> that ends with it
bulk rename in <plaindir>, taking away the ending <suffix>
files in <plaindir> with <suffix> at the end of the name should lose it
could you restore the names of the files in <plaindir> ending with <suffix> by removing this part
<plaindir>: names without the trailing <suffix>, renamed by a loop

= asked-ren-number parse
> i=1; for f in *.<ext>; do mv "$f" "<folder>$i.<ext>"; i=$((i+1)); done
Rename the .<ext> files here to <folder>1.<ext>, <folder>2.<ext> and so on
$rename all .<ext> files with consecutive numbers after <folder>, starting at 1
number the .<ext> files: <folder>1.<ext>, <folder>2.<ext>, <folder>3.<ext> ...
how do I give my .<ext> files the names <folder>1.<ext>, <folder>2.<ext> etc. in a loop?
*.<ext> to <folder> plus a running number from 1
for loop with a counter that renames .<ext> files to <folder>, the counter and .<ext>
I want the .<ext> files in this folder to be called <folder>1.<ext>, <folder>2.<ext>, ...
sequential names <folder>1.<ext>, <folder>2.<ext> for every .<ext> file in the current directory
bulk rename of .<ext> files into a numbered series beginning with <folder>1.<ext>
the .<ext> files should be named <folder> and a number counting up from one
could you rename the .<ext> files one after the other to <folder>1.<ext>, <folder>2.<ext> and following
loop with mv and a counter: the n-th .<ext> file becomes <folder> followed by n

= asked-ren-number-padded parse
> i=1; for f in *.<ext>; do mv "$f" "$(printf '<folder>_%03d.<ext>' "$i")"; i=$((i+1)); done
Rename the .<ext> files here to <folder>_001.<ext>, <folder>_002.<ext> and so on
$rename all .<ext> files to <folder>_ and a three-digit number from 001
number the .<ext> files with three digits: <folder>_001.<ext>, <folder>_002.<ext> ...
how do I give my .<ext> files the names <folder>_001.<ext>, <folder>_002.<ext> etc. with printf in a loop?
*.<ext> to <folder>_ plus a zero-padded running number of three digits
for loop with a counter that renames .<ext> files to <folder>_001.<ext> and following
I want the .<ext> files in this folder to be called <folder>_001.<ext>, <folder>_002.<ext>, ...
sequential zero-padded names <folder>_001.<ext>, <folder>_002.<ext> for every .<ext> file in the current directory
bulk rename of .<ext> files into a series beginning with <folder>_001.<ext>
the .<ext> files should be named <folder>_ and a number counting up, padded to three digits
could you rename the .<ext> files one after the other to <folder>_001.<ext>, <folder>_002.<ext> and so forth
use printf %03d to rename all .<ext> files as <folder>_ and their number

= asked-mv-glob-in parse
> mv <plaindir>/*.<ext> <todir>
Move the .<ext> files of <plaindir> to <todir>
$move all .<ext> files from <plaindir> into <todir>
<todir> should get the .<ext> files that are in <plaindir>
how do I move *.<ext> out of <plaindir> to <todir>?
*.<ext> from <plaindir> to <todir>, moved not copied
relocate every .<ext> file directly in <plaindir> to <todir>
I want the .<ext> files away from <plaindir> and in <todir>
mv on the .<ext> files of <plaindir>, target <todir>
take each .<ext> file out of <plaindir> and put it into <todir>
transfer the .<ext> files in <plaindir> over to <todir>, nothing may remain in <plaindir>
could you shift the .<ext> files from <plaindir> to <todir>
the files in <plaindir> ending in .<ext> belong in <todir>, move them there

= asked-cp-glob-in parse
> cp <plaindir>/*.<ext> <todir>
Copy the .<ext> files of <plaindir> to <todir>
$copy all .<ext> files from <plaindir> into <todir>
<todir> should get copies of the .<ext> files that are in <plaindir>
how do I copy *.<ext> from <plaindir> to <todir>?
*.<ext> from <plaindir> copied to <todir>
duplicate every .<ext> file directly in <plaindir> to <todir>
I want the .<ext> files of <plaindir> in <todir> too
cp on the .<ext> files of <plaindir>, target <todir>
put a copy of each .<ext> file from <plaindir> into <todir>
the .<ext> files in <plaindir> should also be in <todir>, the originals stay
could you copy the .<ext> files from <plaindir> to <todir>
place copies of the files in <plaindir> ending in .<ext> into <todir>

= asked-mv-two-kinds parse
> mv *.<ext> *.<ext2> <todir>
Move the .<ext> and .<ext2> files here to <todir>
$move all .<ext> files and all .<ext2> files from the current directory into <todir>
*.<ext> and *.<ext2> to <todir>
how do I move two kinds of files, .<ext> and .<ext2>, into <todir> at once?
put every .<ext> and every .<ext2> file of this folder into <todir>
mv for both .<ext> and .<ext2> files, target <todir>
I want the files ending in .<ext> or .<ext2> to be in <todir> instead of here
relocate .<ext> files as well as .<ext2> files to <todir>
transfer anything here named *.<ext> or *.<ext2> to <todir>
could you shift my .<ext> and .<ext2> files over to <todir>
move both types, .<ext> and .<ext2>, from here to <todir>
the .<ext> files and the .<ext2> files in this directory belong in <todir>, move them

= asked-cp-two-kinds parse
> cp *.<ext> *.<ext2> <todir>
Copy the .<ext> and .<ext2> files here to <todir>
$copy all .<ext> files and all .<ext2> files from the current directory into <todir>
copies of *.<ext> and *.<ext2> in <todir>
how do I copy two kinds of files, .<ext> and .<ext2>, into <todir> at once?
put a copy of every .<ext> and every .<ext2> file of this folder into <todir>
cp for both .<ext> and .<ext2> files, target <todir>
I want the files ending in .<ext> or .<ext2> in <todir> too, the originals stay here
duplicate .<ext> files as well as .<ext2> files to <todir>
copy anything here named *.<ext> or *.<ext2> to <todir>
could you copy my .<ext> and .<ext2> files over to <todir>
copy both types, .<ext> and .<ext2>, from here to <todir>
the .<ext> files and the .<ext2> files in this directory should be copied to <todir>

= asked-mv-old-top change
> find . -maxdepth 1 -type f -mtime +<days> -exec mv -t <todir> {} +
Move the files directly in the current directory that are older than <days> to <todir>
$move files here not modified for more than <days> into <todir>, leaving subfolders alone
how do I move files older than <days> from this folder only to <todir>?
files here older than <days> to <todir>, no recursion
put everything in this directory last changed over <days> ago in <todir>, only files at the top level
find with -maxdepth 1 and mv: files older than <days> to <todir>
I want old files, more than <days> since the last change, moved from here to <todir>, subdirectories not searched
archive files of the current folder untouched for more than <days> by moving them to <todir>, not recursive
shift top-level files whose modification is more than <days> back to <todir>
the files in this folder itself that were modified more than <days> ago belong in <todir>, move them
without descending into subdirectories, move files older than <days> to <todir>
please move each file here, older than <days>, to <todir> but don't go into the folders

= asked-mv-old-ext-top parse
> find . -maxdepth 1 -type f -name '*.<ext>' -mtime +<days> -exec mv -t <todir> {} +
Move the .<ext> files directly in the current directory that are older than <days> to <todir>
$move .<ext> files here not modified for more than <days> into <todir>, leaving subfolders alone
how do I move .<ext> files older than <days> from this folder only to <todir>?
*.<ext> here older than <days> to <todir>, no recursion
put each .<ext> file in this directory last changed over <days> ago in <todir>, top level only
find with -maxdepth 1 and mv: .<ext> files older than <days> to <todir>
I want old .<ext> files, more than <days> since the last change, moved from here to <todir>, subdirectories not searched
archive .<ext> files of the current folder untouched for more than <days> by moving them to <todir>, not recursive
shift top-level .<ext> files whose modification is more than <days> back to <todir>
the .<ext> files in this folder itself that were modified more than <days> ago belong in <todir>, move them
without descending into subdirectories, move *.<ext> older than <days> to <todir>
please move every .<ext> file here that is older than <days> to <todir> but don't go into the folders

= asked-del-butext-top change
> find <mydir> -maxdepth 1 -type f ! -name '*.<ext>' -delete
Delete all files directly in <mydir> except the .<ext> files
$delete everything but the .<ext> files in <mydir>, not in its subfolders
how do I remove the files in <mydir> that are not .<ext>, without touching subdirectories?
<mydir>: keep only *.<ext> at the top level, delete the other files
erase files of <mydir> itself whose names do not end in .<ext>
find -maxdepth 1 with -delete: files in <mydir> other than .<ext>
clean <mydir> of all files except .<ext>, leave its subfolders as they are
remove non-.<ext> files from <mydir>, no recursion
get rid of each file right in <mydir> unless its extension is .<ext>
in <mydir> only, not below, delete files that aren't .<ext>
please delete the files in <mydir> apart from the .<ext> ones, subdirectories excluded

= asked-del-but-two change
> find <mydir> -type f ! -name '*.<ext>' ! -name '*.<ext2>' -delete
Delete all files below <mydir> except .<ext> and .<ext2> files
$delete recursively everything in <mydir> that is neither a .<ext> nor a .<ext2> file, directories stay
how do I remove the files under <mydir> that are not .<ext> or .<ext2>?
<mydir>: keep only *.<ext> and *.<ext2>, delete the other files, subfolders too
erase files in <mydir> and below whose names end neither in .<ext> nor in .<ext2>
find with -delete: files under <mydir> other than .<ext> and .<ext2>
clean the tree <mydir> of all files except the two kinds .<ext> and .<ext2>
remove files under <mydir> unless they are .<ext> or .<ext2>
get rid of each file in <mydir>, recursively, that does not have the extension .<ext> or .<ext2>
keep two types in <mydir>, .<ext> and .<ext2>, and delete all other files at any depth
please delete the files in <mydir> and everything below apart from *.<ext> and *.<ext2>

= asked-prune-ext-files quiet
> find . -path ./<plaindir> -prune -o -type f -name '*.<ext>' -print
Find the regular files ending in .<ext> here, without going into <plaindir>
$find .<ext> files of type regular file in this directory tree, pruning <plaindir>
list regular .<ext> files below the current directory but don't descend into <plaindir>
how do I search for plain files named *.<ext> and prune the folder <plaindir>?
*.<ext> regular files, everywhere below here except in <plaindir>
I am looking for .<ext> files, only regular ones, in all folders but <plaindir>
search the tree for regular files with the extension .<ext>, leaving <plaindir> unvisited
find -type f for *.<ext> with -path <plaindir> -prune
.<ext> files (type f) under . that are outside of <plaindir>, whose content is not searched at all
get all regular *.<ext> files from here down, skipping the directory <plaindir>
which regular files end in .<ext>, not counting anything in <plaindir>
Print the paths of regular .<ext> files in the current tree, the subtree <plaindir> pruned

= asked-prune-dirs
> find . -path ./<plaindir> -prune -o -type d -print
Find all directories here, without going into <plaindir>
$find the directories in this directory tree, pruning <plaindir>
list folders below the current directory but don't descend into <plaindir>
how do I list all directories except <plaindir> and what is in it?
directories only, everywhere below here except <plaindir>
I want all the folders of the current tree but not <plaindir> or its subfolders
search for directories, leaving <plaindir> unvisited
find -type d with -path <plaindir> -prune
folders under . other than <plaindir> and those inside it
get every directory from here down, skipping the directory <plaindir>
which directories are there, <plaindir> and its subdirectories not counted
Print the paths of directories in the current tree, the subtree <plaindir> pruned

= asked-prune-two-ext quiet
> find . \( -path ./<plaindir> -o -path ./<plaindir2> \) -prune -o -name '*.<ext>' -print
Find .<ext> files here, without going into <plaindir> and <plaindir2>
$find *.<ext> in this directory tree, pruning <plaindir> and <plaindir2>
list .<ext> files below the current directory but descend neither into <plaindir> nor into <plaindir2>
how do I search for *.<ext> and exclude the two folders <plaindir> and <plaindir2>?
*.<ext>, everywhere below here except in <plaindir> and <plaindir2>
I am looking for .<ext> files in all folders but <plaindir> and <plaindir2>
search the tree for names ending in .<ext>, leaving <plaindir> and <plaindir2> unvisited
find *.<ext> with both <plaindir> and <plaindir2> pruned
.<ext> files outside of the two directories <plaindir> and <plaindir2>
get all *.<ext> from here down, skipping the directories <plaindir> and <plaindir2>
which names end in .<ext>, not counting anything in <plaindir> or <plaindir2>
Print the paths of .<ext> files in the current tree, ignoring the subtrees <plaindir> and <plaindir2>

= asked-prune-two-files
> find . \( -path ./<plaindir> -o -path ./<plaindir2> \) -prune -o -type f -print
Find all files here, without going into <plaindir> and <plaindir2>
$find every file in this directory tree, pruning <plaindir> and <plaindir2>
list all files below the current directory but descend neither into <plaindir> nor into <plaindir2>
how do I list files recursively and exclude the two folders <plaindir> and <plaindir2>?
files of any kind, everywhere below here except in <plaindir> and <plaindir2>
I want all the files in all folders but <plaindir> and <plaindir2>
search the tree for files, leaving <plaindir> and <plaindir2> unvisited
find -type f with both <plaindir> and <plaindir2> pruned
all files outside of the two directories <plaindir> and <plaindir2>
get each file from here down, skipping the directories <plaindir> and <plaindir2>
which files are there, not counting anything in <plaindir> or <plaindir2>
Print the paths of all files in the current tree, ignoring the subtrees <plaindir> and <plaindir2>

= asked-prune-count
> find . -path ./<plaindir> -prune -o -type f -print | wc -l
Count the files here, without going into <plaindir>
how many files are there below the current directory, not counting those in <plaindir>?
number of files in this tree with <plaindir> pruned
$count all files recursively except what is in <plaindir>
count of files outside of <plaindir>, subfolders included
I only want the number of files in all folders but <plaindir>
how do I count files and skip the directory <plaindir>?
total files from here down, <plaindir> excluded
find with -prune for <plaindir>, then wc -l over the files
Print how many files the current directory tree has, leaving <plaindir> out
tell me the number of files at any depth here, the subtree <plaindir> ignored
count files, don't descend into <plaindir>

= asked-prune-big quiet
> find . -path ./<plaindir> -prune -o -type f -size +<size> -print
Find files larger than <size> here, without going into <plaindir>
$find files $big <size> in this directory tree, pruning <plaindir>
list files over <size> below the current directory but don't descend into <plaindir>
how do I search for files bigger than <size> and skip the folder <plaindir>?
files of more than <size>, everywhere below here except in <plaindir>
I am looking for big files, above <size>, in all folders but <plaindir>
search the tree for files exceeding <size>, leaving <plaindir> unvisited
find with -size for over <size> and <plaindir> pruned, only files
files larger than <size> outside of <plaindir>
get all files with a size of over <size> from here down, skipping the directory <plaindir>
which files take more than <size>, not counting anything in <plaindir>
Print the paths of files bigger than <size> in the current tree, the subtree <plaindir> left out

= asked-prune-recent quiet
> find . -path ./<plaindir> -prune -o -type f -mtime -<days> -print
Find files modified in the last <days> here, without going into <plaindir>
$find files changed less than <days> ago in this directory tree, pruning <plaindir>
list files modified within <days> below the current directory but don't descend into <plaindir>
how do I search for files changed during the past <days> and skip the folder <plaindir>?
files touched in the last <days>, everywhere below here except in <plaindir>
I am looking for recently changed files, at most <days> old, in all folders but <plaindir>
search the tree for files edited in the past <days>, leaving <plaindir> unvisited
find with -mtime for the last <days>, <plaindir> pruned, only files
files newer than <days> outside of <plaindir>
get all files that were modified in the last <days> from here down, skipping the directory <plaindir>
which files changed within the last <days>, not counting anything in <plaindir>
Print the paths of files modified less than <days> ago in the current tree, the subtree <plaindir> left out

= asked-folders-with quiet
> find <dir> -name '<name>' -printf '%h\n' | sort -u
Print the folders below <dir> that contain something called <name>, each once and sorted
which directories under <dir> contain <name>? sorted, no duplicates
folders in <dir> with <name> in them, unique
how do I list all directories below <dir> that have an entry <name>?
in what folders of <dir> does <name> occur? print only the folders, each one time
$list only the directories within <dir> which hold <name>
search <dir> recursively for <name> and print the containing folders instead of the files, sorted and without repeats
I want the folders under <dir> where there is a <name>, not the paths of the files
parent directories of everything named <name> in <dir>, sort -u
find with -printf '%h\n' for <name> below <dir>, duplicates removed
where in <dir> are there folders that contain <name>
give me a sorted list of the directories in <dir> and below having a <name>

= asked-folders-with-count
> find <dir> -name '<name>' -printf '%h\n' | sort -u | wc -l
Count the folders below <dir> that contain something called <name>
how many directories under <dir> have a <name> in them?
number of folders in <dir> with <name> inside, recursively
$count the directories in <dir> and its subfolders that contain <name>
in how many folders of <dir> does <name> occur
I only need the number of different directories below <dir> holding <name>
tell me how many distinct folders under <dir> contain <name>
count of parent directories of <name> within <dir>, each directory once
search <dir> recursively for <name> and count the containing folders
how do I count the folders in <dir> where there is a <name>?
<dir>: number of folders having an entry <name>
Print how many directories at any depth of <dir> have <name> in them

= asked-folders-word quiet
> grep -rl '<word>' <dir> | xargs -r -n1 dirname | sort -u
Print the folders below <dir> with files that contain the word <word>, each once and sorted
which directories under <dir> have files mentioning <word>? sorted, no duplicates
folders in <dir> where some file has <word> in its text, unique
how do I list the directories below <dir> in which a file contains <word>?
grep <word> recursively in <dir> and show only the folders of the matching files, each one time
$list only the directories within <dir> that have a file with <word> in it
I want the folders under <dir> where <word> is found, not the files
directories of all files in <dir> matching <word>, sort -u
in what folders of <dir> does the text <word> occur in files
use grep -rl and dirname for the unique folders of <dir> with <word> in a file
search the files of <dir> for <word>, output containing directories sorted without repeats
give me a sorted list of directories in <dir> and below whose files mention <word>

= asked-today quiet
> find <dir> -type f -newermt today
Find the files in <dir> that were modified today, since midnight
$list all files below <dir> changed today
files of <dir> with today's modification date, recursively
how do I see which files in <dir> have been modified since midnight with -newermt?
which files under <dir> did change today
today's files in <dir>, subfolders too
print paths of files in <dir> whose last modification is after 0:00 of today
I want only the files of <dir> that I edited today
search <dir> for files touched today
find -newermt today in <dir>, only regular files
get each file of <dir> and below that is newer than the start of this day
what has been changed today among the files in <dir>

= asked-yesterday quiet
> find <dir> -type f -newermt yesterday ! -newermt today
Find the files in <dir> that were modified yesterday, neither earlier nor later
$list all files below <dir> changed yesterday, not today
files of <dir> with yesterday's modification date, recursively
how do I see which files in <dir> have been modified yesterday with -newermt?
which files under <dir> did change on the day before today
yesterday's files in <dir>, subfolders too
print paths of files in <dir> last modified between midnight of yesterday and midnight of today
I want only the files of <dir> that I last edited yesterday
search <dir> for files touched yesterday only
find -newermt yesterday and not -newermt today in <dir>, only regular files
get each file of <dir> and below whose date is that of yesterday
what was changed yesterday among the files in <dir>

= asked-day quiet
> find <dir> -type f -newermt <date> ! -newermt '<date> +1 day'
Find the files in <dir> that were modified on <date>
$list all files below <dir> changed on the day <date>
files of <dir> last modified on <date>, recursively
how do I see which files in <dir> have been modified on exactly the date <date>?
which files under <dir> did change on <date>, neither before nor after that day
files from <date> in <dir>, subfolders too
print paths of files in <dir> whose modification date is <date>
I want only the files of <dir> with the modification day <date>
search <dir> for files touched on <date> only
find -newermt for the one day <date> in <dir>, only regular files
get each file of <dir> and below that was last written on <date>
what was changed on <date> among the files in <dir>

= asked-year quiet
> find <dir> -type f -newermt <year>-01-01 ! -newermt '<year>-01-01 +1 year'
Find the files in <dir> that were modified in <year>
$list all files below <dir> changed during the year <year>
files of <dir> last modified in <year>, recursively
how do I see which files in <dir> have a modification date in <year>?
which files under <dir> did change in <year>, neither before nor after
files from the year <year> in <dir>, subfolders too
print paths of files in <dir> modified from January to December <year>
I want only the files of <dir> whose last change was in <year>
search <dir> for files touched in <year> only
find -newermt for the whole year <year> in <dir>, only regular files
get each file of <dir> and below that was last written in <year>
what was changed among the files in <dir> between the beginning and the end of <year>

= asked-month-ext quiet
> find <dir> -type f -name '*.<ext>' -newermt <month> ! -newermt '<month> +1 month'
Find the .<ext> files in <dir> that were modified in <month>
$list all .<ext> files below <dir> changed during <month>
*.<ext> of <dir> last modified in <month>, recursively
how do I see which .<ext> files in <dir> have a modification date in <month>?
which .<ext> files under <dir> did change in <month>, neither before nor after
.<ext> files from <month> in <dir>, subfolders too
print paths of .<ext> files in <dir> modified in <month>
I want only the .<ext> files of <dir> whose last change was in <month>
search <dir> for files ending in .<ext> touched in <month> only
find -newermt for <month> in <dir>, *.<ext>
get each .<ext> file of <dir> and below that was last written in <month>
what was changed in <month> among the .<ext> files in <dir>

= asked-since-top quiet
> find <dir> -maxdepth 1 -type f -newermt <date>
Find the files directly in <dir> that were modified after <date>, not in subfolders
$list files of <dir> itself changed since <date>
files at the top level of <dir> newer than <date>
how do I see which files in <dir>, without its subdirectories, have been modified since <date>?
which files right in <dir> did change after <date>, no recursion
top-level files of <dir> with a modification date later than <date>
print paths of files in <dir> modified since <date> but do not descend
I want only the files in <dir>, not deeper, that were last written after <date>
search just <dir>, none of its subfolders, for files touched after <date>
find -maxdepth 1 -newermt <date> in <dir>, only regular files
get each file of <dir> newer than the date <date>, first level only
since <date>, what was changed among the files in <dir> itself, not below it

= asked-ls-blocks
> ls -s <dir> | sort -n
List the names in <dir> with their block sizes in front, sorted from smallest to largest
$show the entries of <dir>, allocated size first, ascending
ls -s of <dir> sorted numerically
how do I list <dir> with the size in blocks before each name, the biggest last?
<dir> by blocks used, small to large, with the numbers
sizes on disk and names in <dir>, smallest on top
print block count and name of everything in <dir>, in increasing order of the count
I want the contents of <dir> with sizes in blocks on the left, sorted by them
use ls -s and sort -n on <dir>
names in <dir> preceded by their allocated blocks, lowest number first
sort the size listing (ls -s) of <dir> by number
please list <dir> with disk blocks in the first column, ordered by this column ascending

= asked-ls-largest-n
> ls -S <dir> | head -n <n>
Print the names of the <n> largest entries of <dir>
$list the <n> biggest files in <dir>, only their names, largest first
top <n> of <dir> by size, names only
how do I see just the names of the <n> biggest things in <dir> with ls?
names of the <n> largest files directly in <dir>, no sizes
which <n> files in <dir> are the largest? names suffice
ls sorted by size for <dir>, first <n> lines
I only want to see the <n> biggest names in <dir>, descending by size, without details
use ls -S and head to get the <n> largest of <dir>
<n> biggest entries in <dir>, biggest at the top, just names
give me the names in <dir> ordered from large to small, but no more than <n>
sort the contents of <dir> by size and print the first <n> names

= asked-ls-smallest-n
> ls -Sr <dir> | head -n <n>
Print the names of the <n> smallest entries of <dir>
$list the <n> smallest files in <dir>, only their names, smallest first
bottom <n> of <dir> by size, names only
how do I see just the names of the <n> smallest things in <dir> with ls?
names of the <n> tiniest files directly in <dir>, no sizes
which <n> files in <dir> are the smallest? names suffice
ls sorted by increasing size for <dir>, first <n> lines
I only want to see the <n> smallest names in <dir>, ascending by size, without details
use ls -Sr and head to get the <n> smallest of <dir>
<n> smallest entries in <dir>, smallest at the top, just names
give me the names in <dir> ordered from small to large, but no more than <n>
sort the contents of <dir> by size, least first, and print <n> names

= asked-ls-oldest-n
> ls -tr <dir> | head -n <n>
Print the names of the <n> oldest entries of <dir>
$list the <n> oldest files in <dir>, only their names, oldest first
the <n> in <dir> not modified for longest, names only
how do I see just the names of the <n> oldest things in <dir> with ls?
names of the <n> least recently modified files directly in <dir>
which <n> files in <dir> have the earliest modification time? names suffice
ls in reverse time order for <dir>, first <n> lines
I only want to see the <n> oldest names in <dir>, without details
use ls -tr and head to get the <n> oldest of <dir>
<n> oldest entries in <dir>, oldest at the top, just names
give me the names in <dir> from old to new, but no more than <n>
sort the contents of <dir> by modification time, earliest first, and print <n> names

= asked-ls-newest-ext-n parse
> ls -t <plaindir>/*.<ext> | head -n <n>
Print the paths of the <n> newest .<ext> files directly in <plaindir>
$list the <n> most recently modified .<ext> files in <plaindir>, newest first, only paths
latest <n> *.<ext> of <plaindir>, not its subfolders
how do I see the <n> last changed .<ext> files in <plaindir> with ls?
which <n> .<ext> files right in <plaindir> were modified last
ls by time for the .<ext> files of <plaindir>, first <n>
I only want to see the <n> newest .<ext> files in <plaindir>, without details
use ls -t and head on *.<ext> in <plaindir> to get <n>
<n> most recent .<ext> files in <plaindir>, freshest at the top, no recursion
give me the .<ext> files in <plaindir> from new to old, but no more than <n>
sort the .<ext> files of <plaindir> by modification time and print the first <n>
the <n> freshest files ending in .<ext> that lie in <plaindir> itself

= asked-ls-newest-ext-one parse
> ls -t <plaindir>/*.<ext> | head -n 1
Print the path of the newest .<ext> file directly in <plaindir>
$show the most recently modified .<ext> file in <plaindir>
latest *.<ext> of <plaindir>, not its subfolders
how do I find the last changed .<ext> file in <plaindir> with ls?
which .<ext> file right in <plaindir> was modified last
ls by time for the .<ext> files of <plaindir>, first one only
I only want to see the newest .<ext> file in <plaindir>
use ls -t and head on *.<ext> in <plaindir> to get the latest
the one most recent .<ext> file in <plaindir>, no recursion
give me the freshest .<ext> file of <plaindir>
sort the .<ext> files of <plaindir> by modification time and print just the newest
the file ending in .<ext> in <plaindir> itself with the latest change

= asked-ls-largest-ext-n parse
> ls -S <plaindir>/*.<ext> | head -n <n>
Print the paths of the <n> largest .<ext> files directly in <plaindir>
$list the <n> biggest .<ext> files in <plaindir>, biggest first, only paths
top <n> *.<ext> of <plaindir> by size, not its subfolders
how do I see which <n> .<ext> files in <plaindir> are the largest with ls?
which <n> .<ext> files right in <plaindir> have the greatest size
ls by size for the .<ext> files of <plaindir>, first <n>
I only want to see the <n> biggest .<ext> files in <plaindir>, without sizes
use ls -S and head on *.<ext> in <plaindir> to get <n>
<n> largest .<ext> files in <plaindir>, largest at the top, no recursion
give me the .<ext> files in <plaindir> from large to small, but no more than <n>
sort the .<ext> files of <plaindir> by size and print the first <n> paths
the <n> biggest files ending in .<ext> that lie in <plaindir> itself, just their paths

= asked-subfolders-of parse
> ls -d <plaindir>/*/
List only the direct subfolders of <plaindir>, each with a trailing slash
$show the directories right inside <plaindir>, no files
subfolders of <plaindir>, with ls -d
how do I make ls print just the folders in <plaindir> and not their contents?
<plaindir>: directories only, one level
what folders are there directly in <plaindir>, hidden ones not counted
ls for the subdirectories of <plaindir> without listing what is in them
I only want to see the folders in <plaindir>, with their path and a slash at the end
use a glob with a final slash to list the directories in <plaindir>
paths of the visible directories in <plaindir>, ending in a slash
print every visible subdirectory one level below <plaindir>, nothing else
please list the immediate subfolders of <plaindir> by ls

= asked-subfolders-count
> ls -d */ | wc -l
Count the visible folders in the current directory
how many non-hidden subfolders are there here?
number of folders in this directory, without hidden ones
$count the subdirectories of the current folder with ls -d
how do I count directories here using ls?
tell me how many visible directories this folder has
count of directories right here, no files, dotfolders not counted
I only need the number of folders that ls -d */ lists
visible subdirectories of the working directory, how many
use ls and wc to count the folders here
Print the number of direct subfolders of the current directory, leaving out hidden ones
folder count, current directory only, not recursive and without dot folders

= asked-hidden-count-dir
> ls -A <dir> | grep -c '^\.'
Count the hidden entries of <dir>
how many hidden files and folders are directly in <dir>?
number of names in <dir> that start with a dot
$count dotfiles in <dir>, whether files or folders
how do I count the hidden things in <dir> with ls and grep?
tell me how many entries of <dir> begin with a dot, without . and ..
count of hidden names in <dir>, not recursive
I only need the number of dotfiles in <dir>
<dir>: how many hidden entries
use ls -A and grep -c for the number of names with a leading dot in <dir>
Print the number of hidden files and directories at the top of <dir>
hidden entry count of <dir>, its subfolders not searched

= asked-visible-files-count
> find <dir> -maxdepth 1 -type f ! -name '.*' | wc -l
Count the files directly in <dir> that are not hidden, no folders
how many visible regular files are in <dir> itself?
number of files in <dir>, dotfiles and directories not counted, no recursion
$count only the files right in <dir> whose names do not begin with a dot
how do I count the files but not the hidden ones in <dir>, top level only, with find?
tell me how many files at the top level of <dir> are not hidden
count of regular files in <dir> without a leading dot in the name, subfolders ignored
I only need the number of non-hidden files (type f) of <dir>, depth one
<dir>: how many visible files, without directories
use find with -maxdepth 1 to count files in <dir> apart from dotfiles
Print the number of non-hidden files which are in <dir> but not in its subdirectories
visible file count for <dir>, files only, first level only

= asked-visible-tree-count
> find <dir> -type f ! -path '*/.*' | wc -l
Count the files below <dir>, leaving out hidden files and those in hidden folders
how many files are in <dir> and its subfolders, nothing hidden counted?
number of files under <dir> without any dotfile or dot folder in the path
$count recursively the files in <dir>, ignoring hidden files and what is in hidden directories
how do I count files in <dir> recursively but skip everything whose path has a hidden part?
total of non-hidden files in the tree <dir>, hidden directories excluded as well
count of files at any depth of <dir>, paths with /. not counted
I only need the number of visible files in <dir> and below, not those in folders such as .git
<dir>: how many files recursively, hidden files and hidden folders aside
use find and wc to count files under <dir> except all paths with a component beginning with a dot
Print the number of files in <dir> including subdirectories but without hidden files and directories
visible files in <dir> and everything below it, their number

= asked-dirs-visible quiet
> find <dir> -mindepth 1 -maxdepth 1 -type d ! -name '.*'
List the direct subfolders of <dir> that are not hidden
$find the visible folders right inside <dir>, only one level down
subdirectories of <dir> without hidden ones, not recursive
how do I list the folders in <dir> but not dot folders and not <dir> itself?
non-hidden directories directly in <dir>, with find
which subfolders does <dir> have, hidden ones left out, depth one
print the path of each folder in <dir> whose name does not start with a dot, no deeper levels
I only want to see the immediate subdirectories of <dir>, hidden directories omitted
first-level folders of <dir>, visible only
search <dir> one level deep for directories and skip those beginning with a dot
find -type d in <dir> with -maxdepth 1, excluding <dir> and hidden folders
get the folders one level below <dir>, those with a leading dot not included

= asked-dirs-level-two quiet
> find <dir> -mindepth 2 -maxdepth 2 -type d
List the folders exactly two levels below <dir>
$find the directories at depth 2 under <dir>
sub-subfolders of <dir>, only that level
how do I list just the subfolders of the subfolders of <dir>?
directories in <dir> at the second level, neither above nor below
which folders lie exactly two levels down in <dir>
print directories of <dir> with depth two
I only want to see the second-level directories of <dir>
grandchild folders of <dir>
search <dir> for directories no nearer and no farther than two levels
find -mindepth 2 -maxdepth 2 for folders in <dir>
get the folders inside the direct subfolders of <dir>, nothing deeper

= asked-files-not-top quiet
> find <dir> -mindepth 2 -type f
List the files in the subfolders of <dir>, but not those directly in <dir>
$find all files at least two levels deep in <dir>
files below <dir> without those at its top level
how do I list the files in all subdirectories of <dir> and skip the files in <dir> itself?
every file in <dir> except the ones right in it
which files lie in subfolders of <dir>, at any depth, first level excluded
print files of <dir> that are in some subdirectory
I only want to see the files inside folders of <dir>, not the top-level ones
files under <dir> from the second level down
search the subfolders of <dir> for files, leaving out the level of <dir>
find -mindepth 2 for regular files in <dir>
get each file that is deeper than directly within <dir>

= asked-tally-top-desc
> find <dir> -maxdepth 1 -type f -name '*.*' | sed 's/.*\.//' | sort | uniq -c | sort -rn
Count the files directly in <dir> by extension, most frequent extension first
$show how many files there are of each extension in <dir> itself, sorted by number descending
extension counts at the top level of <dir>, highest first, no recursion
how do I count files per extension right in <dir> and sort by the count, biggest first?
which extensions are most common among the files of <dir>, subfolders not included? with counts
<dir>: number of files per file ending, not below it, in descending order
tally of the endings of files in <dir> without subdirectories, largest tally on top
I want a ranking of extensions for the files directly in <dir>
group the files of <dir>, first level only, by extension and print the counts from high to low
use find -maxdepth 1, sed, sort and uniq to rank extensions in <dir> by frequency
Print each extension with its number of files in <dir>, not recursively, ordered by decreasing number
file types by extension in <dir> alone, most common first with count

= asked-tally-desc-n
> find <dir> -type f -name '*.*' | sed 's/.*\.//' | sort | uniq -c | sort -rn | head -n <small>
Print the <small> most common file extensions below <dir> with their counts
$show the top <small> extensions of the files in <dir> and its subfolders, most frequent first
<small> most frequent extensions under <dir>, with numbers
how do I find the <small> extensions that occur most often in <dir>, recursively, with the counts?
which <small> file endings are most common in the tree <dir>
<dir>: file count per extension, recursive, only the <small> highest
tally of file endings in <dir> and below, first <small> of the ranking
I want a ranking of extensions for all files under <dir>, limited to <small>
group all files of <dir> by extension, subdirectories included, and print the <small> biggest groups with size
rank extensions in <dir> by number of files, just the top <small>
Print the <small> extensions having the most files in <dir>, at any depth, with their number
the <small> leading file types by extension in <dir> and subfolders, counted

= asked-tally-sub
> for d in */; do echo "$(find "$d" -type f | wc -l) $d"; done | sort -rn
For each folder here print the number of files below it and its name, most files first
$show how many files every subfolder of the current directory has recursively, sorted descending
count of files per direct subfolder, all levels below it, highest count on top
how do I count the files in each folder here, including deeper ones, and sort by the count?
which of the folders here has the most files? count then name, in descending order
file totals for each directory in this one, recursive, biggest first
loop over the folders here, counting their files with find, number in front, sorted from high to low
I want a ranking of my subfolders by number of files at any depth, the number before the name
folders of the current directory ranked by how many files they contain in total
for d in */ with find and wc, then sort -rn
Print file count and name for every direct subfolder, ordered by decreasing count
number of files inside each folder here, nested ones included, largest number first

= asked-tally-sub-in
> for d in <plaindir>/*/; do echo "$(find "$d" -type f | wc -l) $d"; done | sort -rn
For each folder in <plaindir> print the number of files below it and its name, most files first
$show how many files every direct subfolder of <plaindir> has recursively, sorted descending
count of files per subfolder of <plaindir>, all levels below it, highest count on top
how do I count the files in each folder of <plaindir>, including deeper ones, and sort by the count?
which of the folders in <plaindir> has the most files? count then name, in descending order
file totals for each directory directly in <plaindir>, recursive, biggest first
loop over the folders in <plaindir>, counting their files with find, number in front, sorted from high to low
I want a ranking of the subfolders of <plaindir> by number of files at any depth, the number before the name
folders of <plaindir> ranked by how many files they contain in total
Print file count and name for every direct subfolder of <plaindir>, ordered by decreasing count
number of files inside each folder of <plaindir>, nested ones included, largest number first
<plaindir>: files per subfolder, counts first, sort -rn

= asked-tally-ext-sub
> for d in */; do echo "$d $(find "$d" -type f -name '*.<ext>' | wc -l)"; done
For each folder here print its name and the number of .<ext> files below it
$show how many .<ext> files every subfolder of the current directory has, recursively
count of *.<ext> per direct subfolder, all levels below it
how do I count the .<ext> files in each folder here, including deeper ones?
.<ext> totals for each directory in this one, name first, recursive
loop over the folders here and count their .<ext> files with find
I want a line for each subfolder with its name and how many .<ext> files are in it at any depth
folders of the current directory, each with its number of .<ext> files
for d in */ with find -name '*.<ext>' and wc
Print the name of every direct subfolder followed by its count of .<ext> files
number of .<ext> files inside each folder here, nested ones included
which folders here have how many files ending in .<ext>, subfolders counted too

= asked-du-sub-desc parse
> du -sh <plaindir>/*/ | sort -rh
Print the sizes of the direct subfolders of <plaindir>, largest first, files not listed
$show how big each folder directly in <plaindir> is, human-readable, biggest on top
sizes of subdirectories of <plaindir>, in descending order
how do I get the size of every folder in <plaindir>, folders only, from large to small?
which folders in <plaindir> take the most space? readable sizes, largest first
du of the subfolders of <plaindir>, sorted descending
<plaindir>: one readable total per subfolder, biggest first, no plain files
I only want to see the folders in <plaindir>, ranked by disk usage
disk usage for each directory one level below <plaindir>, ordered from high to low with human units
use du -sh on the directories in <plaindir> and sort -rh
total size of each immediate subdirectory of <plaindir>, in K, M or G, decreasing
sort the folders of <plaindir> by size, the biggest coming first

= asked-du-sub-asc parse
> du -sh <plaindir>/*/ | sort -h
Print the sizes of the direct subfolders of <plaindir>, smallest first, files not listed
$show how big each folder directly in <plaindir> is, human-readable, biggest at the bottom
sizes of subdirectories of <plaindir>, in ascending order
how do I get the size of every folder in <plaindir>, folders only, from small to large?
which folders in <plaindir> take the least space? readable sizes, smallest first
du of the subfolders of <plaindir>, sorted ascending
<plaindir>: one readable total per subfolder, smallest first, no plain files
I only want to see the folders in <plaindir> by disk usage, the largest as the last line
disk usage for each directory one level below <plaindir>, ordered from low to high with human units
use du -sh on the directories in <plaindir> and sort -h
total size of each immediate subdirectory of <plaindir>, in K, M or G, increasing
sort the folders of <plaindir> by size, the smallest coming first

= asked-du-sub-n
> du -sh */ | sort -rh | head -n <n>
Print the <n> largest folders in the current directory with their sizes, largest first
$show the <n> biggest subfolders here, human-readable
top <n> folders here by disk usage, no files
how do I find the <n> folders in this directory that take the most space?
which <n> subdirectories right here are the largest, with readable sizes
du of the folders here, descending, only the first <n>
<n> heaviest directories directly in this folder, size and name
I only want to see the <n> folders here that use most disk space, biggest on top
disk usage per subfolder of the working directory, the <n> highest totals
use du -sh */ with sort -rh and head for <n> lines
limit the ranking of subfolders by size to <n>, in human units
directories here ranked by total size, just the leading <n>

= asked-du-sub-kb
> du -sk */ | sort -rn
Print the size in kilobytes of each folder here, largest first
$show how many kilobytes every subfolder of the current directory takes, in descending order
subfolders here with their sizes in KB, biggest on top
how do I list the folders in this directory by size in kilobytes, from large to small?
du of the folders here in KB, sorted numerically descending
kilobyte totals for each directory right here, highest first, no files
I want the disk usage of my subfolders as plain numbers of kilobytes, sorted from high to low
which folder here is biggest? sizes in kilobytes, ordered decreasing
use du -sk */ and sort -rn
sort the direct subdirectories by their size in KB, largest coming first
folders of the working directory ranked by kilobytes
Print kilobytes and name of every direct subfolder, ordered by decreasing size

= asked-du-kinds-total parse
> du -ch <plaindir>/*.<ext> | tail -n 1
Print the total size of the .<ext> files directly in <plaindir>, human-readable
$show how much space all .<ext> files in <plaindir> take together
total disk usage of *.<ext> in <plaindir>, only the sum
how big are the .<ext> files of <plaindir> altogether, with a readable unit?
sum of sizes of .<ext> files right in <plaindir>, last line of du only
I only want the grand total for the .<ext> files in <plaindir>
du -ch over the .<ext> files of <plaindir>, total line
what do the .<ext> files in <plaindir> add up to in size
space used in <plaindir> by .<ext> files, as one readable number
combined size of every .<ext> file directly in <plaindir>
use du with -c and tail to get just the total for *.<ext> in <plaindir>
all .<ext> files in <plaindir> together: disk space in human units

= asked-du-own
> du -Sh <dir> | sort -rh | head -n <n>
Print the <n> folders under <dir> with the most data of their own, subfolders not added in
$show the <n> directories below <dir> whose files take most space, without counting their subdirectories
top <n> folders of <dir> by size, each without its subfolders, readable
how do I find the <n> biggest directories in <dir> not including the size of subdirectories?
du with separate directories for <dir>, largest <n> first
I want the <n> folders in <dir> that hold the largest files themselves, nested folders not summed up
rank the directories in <dir> by own size, subfolders excluded from each total, first <n>
use du -S for <dir>, sorted descending in human units, <n> lines
disk usage of each folder in the tree <dir> without that of its children, the <n> highest
which <n> directories under <dir> have most in them directly, human-readable
<dir>: own size per directory, separate from subdirectories, biggest <n>
list <n> largest folders below <dir>, where a folder's size leaves out its subfolders

= asked-links-count
> stat -c '%h %n' *
Print the number of hard links and the name of everything here
$show the hard link count of each file in the current directory, then its name
link counts of all entries here, count first
how do I list the number of hard links for every file in this folder with stat?
how many hard links do the files here have? number and name
hard link numbers with file names for this directory
for each name in the working directory, print its link count in front
I want a line per entry here: hard links, then name
use stat to get the count of hard links and the name of all entries
number of links and file name of everything in this folder
stat -c with %h and %n on all files here
tell me the hard link count for each of the entries of the current directory

= asked-links-single quiet
> find <dir> -type f -links 1
Find the files in <dir> that have exactly one hard link
$list files below <dir> with a link count of 1
files of <dir> that have no second hard link
how do I find all files in <dir> which are not hard-linked anywhere else?
which files under <dir> have only a single name
regular files in <dir> with just one link, recursively
print paths of files in <dir> whose link count is one
I only want to see files of <dir> without additional hard links
search <dir> for files with -links 1
find every file of <dir> and below that exists under one name only
get all files in <dir> that have a hard link count equal to 1
files in the tree <dir> with no extra hard links to them

= asked-links-inodes quiet
> find <dir> -type f -links +1 -printf '%i %p\n' | sort -n
List the files in <dir> with several hard links, inode number first, sorted by inode
$show hard-linked files below <dir> with their inode numbers, same inodes next to each other
inode and path of every file in <dir> having more than one hard link, in numerical order
how do I see which files under <dir> are hard links of each other, grouped by inode number?
files of <dir> with a link count above 1, each with its inode, sorted
print inode number and path of multiply linked files in <dir>, ordered by the number
I want hard links in <dir> grouped by inode
search <dir> for files with two or more links, and print inode then path, sorted numerically
find -links +1 in <dir> with -printf of inode and path, then sort -n
which paths in <dir> share an inode? number in front, ascending
get the inodes and names of all files in <dir> that have additional hard links, sorted by inode
hard-linked files in the tree <dir>: inode, path, in inode order

= asked-links-to-dirs quiet
> find <dir> -type l -xtype d
Find the symbolic links in <dir> that point to directories
$list symlinks below <dir> whose target is a folder
symlinks of <dir> to directories only
how do I find all symbolic links in <dir> that lead to a directory?
which symlinks under <dir> refer to folders
links in <dir> with a directory behind them, recursively
print paths of symbolic links in <dir> whose target is a directory
I only want to see those symlinks of <dir> that point at folders
search <dir> for links to directories with -xtype d
find every symlink of <dir> and below that resolves to a directory
get all symbolic links in <dir> to folders, not to files
links in the tree <dir> that are really directories

= asked-links-to-files quiet
> find <dir> -type l -xtype f
Find the symbolic links in <dir> that point to regular files
$list symlinks below <dir> whose target is a file
symlinks of <dir> to existing files only
how do I find all symbolic links in <dir> that lead to a regular file?
which symlinks under <dir> refer to files, not folders
links in <dir> with a regular file behind them, recursively
print paths of symbolic links in <dir> whose target is a regular file
I only want to see those symlinks of <dir> that point at files, neither broken nor to directories
search <dir> for links to files with -xtype f
find every symlink of <dir> and below that resolves to a plain file
get all symbolic links in <dir> to files, not to directories
links in the tree <dir> that are really regular files

= asked-link-target-name
> basename "$(readlink -f <symlink>)"
Print only the name of the file that the symbolic link <symlink> finally points to, without its folder
$show the bare file name behind the symlink <symlink>
what is the name of the target of <symlink>, no path?
how do I get just the base name of the file <symlink> resolves to?
target name of the link <symlink> without directories
resolve <symlink> and print the last part of the path only
basename of the real file of <symlink>
I only want to see what the file behind <symlink> is called, not where it lies
follow the link <symlink> and give me the name of the file alone
use readlink -f and basename for <symlink>
file name that <symlink> refers to in the end, folder stripped
name without path of the final target of the symlink <symlink>

= asked-link-target-dir
> dirname "$(readlink -f <symlink>)"
Print the folder of the file that the symbolic link <symlink> finally points to
$show the directory in which the target of the symlink <symlink> lies
in which folder is the real file behind <symlink>?
how do I get just the directory of the file <symlink> resolves to?
target directory of the link <symlink>, without the file name
resolve <symlink> and print everything but the last part of the path
dirname of the real file of <symlink>
I only want to see where the file behind <symlink> lies, not what it is called
follow the link <symlink> and give me the folder of the file
use readlink -f and dirname for <symlink>
directory part of the absolute path that <symlink> leads to
where is the original of the symlink <symlink> stored, folder only

= asked-tree-skeleton-cd parse
> cd <plaindir> && find . -type d -exec mkdir -p <outdir>/{} \;
Recreate the directory structure inside <plaindir> under <outdir>, without files
$create in <outdir> the same empty subfolders that <plaindir> has, paths relative to <plaindir>
the folder tree of <plaindir> in <outdir>, but none of the files and not <plaindir> itself
how do I go into <plaindir> and recreate its subdirectories in <outdir> with find and mkdir?
only the directories from within <plaindir>, made again in <outdir>
change to <plaindir> and make each of its directories in <outdir> as well
I want <outdir> to have the same subfolder layout as <plaindir>, all empty
copy just the structure of subdirectories of <plaindir> into <outdir>, no files, leaving out the leading <plaindir>
cd <plaindir>, then mkdir -p every directory found there below <outdir>
reproduce the subfolders of <plaindir> in <outdir> without contents
from inside <plaindir>, mirror the directory hierarchy to <outdir>, folders only
empty clone of the directories in <plaindir>, directly in <outdir>

= asked-ch-u-all parse
> chmod -R u+rwX <plaindir>
Give the owner read and write permission on everything in <plaindir>, and execute on directories only, recursively
$change <plaindir> and all below so that the owner can read, write and enter, leaving group and others as they are
owner gets rwX on <plaindir> recursively, nothing else altered
how do I make sure I can read and write everything in <plaindir> and enter its folders, with chmod -R?
add u+rwX to <plaindir> and its whole content
chmod the tree <plaindir>: add read, write for the user, and x where it is a directory
I want all rights for the owner in <plaindir>, but no x on plain files that have none
recursively grant the owner rwX in <plaindir>
user may read and write all of <plaindir> and search the directories, other classes unchanged
use the symbolic mode u+rwX on <plaindir>, recursive
let the owner have full access to <plaindir> and everything inside, execute for folders only
please add owner permissions rw, and capital X, on <plaindir> with subfolders

= asked-ch-three change
> chmod -R u=rwX,g=rX,o= <plaindir>
Set permissions in <plaindir> recursively: owner read and write, group read, others nothing, execute only on directories
$change <plaindir> and all below to u=rwX,g=rX,o=
owner rwX, group rX and nothing for others, on <plaindir> and everything in it
how do I give full access to the owner, read access to the group and none to others for the whole tree <plaindir>?
chmod -R for <plaindir>: user may write, group may only read, the rest may do nothing, x just for folders
I want the owner to read and write <plaindir>, its group to read it, all others shut out, recursively
set exact symbolic modes on <plaindir> and its content: u=rwX, g=rX, o empty
recursively make <plaindir> writable by owner, readable by group, closed to others
for all of <plaindir>: rwX for user, rX for group, no rights for other
use chmod with = to fix the modes in <plaindir>, rwX owner, rX group, none for everyone else
please lock others out of <plaindir>, let the group read and the owner write, subfolders included
tree <plaindir>, modes as 750 for folders and 640 for ordinary files, with symbolic X

= asked-ch-allrx change
> chmod -R a=rX <plaindir>
Make everything in <plaindir> read-only for all, with execute on directories, recursively
$change <plaindir> and all below to a=rX
everyone may read <plaindir> and its content and enter the folders, no one may write
how do I set the whole tree <plaindir> to exactly rX for user, group and others?
chmod -R for <plaindir>: read for all, x just for folders, write for nobody
I want owner, group and others to have only read access in <plaindir>, recursively, folders still enterable
set the mode a=rX on <plaindir> with subfolders
recursively replace all permissions in <plaindir> by r for everyone and X
for all of <plaindir>: exactly rX for everybody
use chmod with a= to make <plaindir> readable and never writable, X for directories
please take away write access in <plaindir> by setting read and search for all classes
tree <plaindir>, same rX permission for all three classes

= asked-ch-gw-orwx change
> chmod -R g-w,o-rwx <plaindir>
Take write permission from the group and all permissions from others in <plaindir>, recursively
$change <plaindir> and all below with g-w,o-rwx
the group may no longer write in <plaindir> and others may do nothing there
how do I remove group write and all access of others on the whole tree <plaindir>?
chmod -R for <plaindir>: group loses w, others lose r, w and x
I want to withdraw writing from the group and everything from others on <plaindir> and its content
remove w for group and rwx for other from everything in <plaindir>
recursively tighten <plaindir>: no write for group, no rights for others
for all of <plaindir>: minus w for group, minus rwx for others
use two symbolic modes, g-w and o-rwx, on <plaindir> recursively
please revoke group write permission and all of others' permissions in <plaindir> with subfolders
tree <plaindir>: group read stays but not write, others get nothing

= asked-ch-dirs parse
> find <mydir> -type d -exec chmod u=rwx,go=rx {} +
Set the permissions of all directories in <mydir> to rwx for the owner and rx for group and others, files unchanged
$change only the folders below <mydir> to u=rwx,go=rx
folders of <mydir>: owner full access, everybody else read and enter, recursively
how do I chmod just the directories in <mydir> with the symbolic mode u=rwx,go=rx?
directories only, in <mydir> and below, mode u=rwx,go=rx
find with -type d and chmod u=rwx,go=rx in <mydir>
I want every folder in <mydir> to be writable by its owner and enterable by all, leave the files alone
give all directories of the tree <mydir> the permissions u=rwx,go=rx
apply chmod u=rwx,go=rx to each directory, not to files, under <mydir>
set symbolic modes on subdirectories of <mydir> and itself: user rwx, group and others rx
please make the directories below <mydir> rwx for owner, r-x for others and group, with find
chmod the directories within <mydir>, no files: rwxr-xr-x in symbolic form

= asked-ch-files parse
> find <mydir> -type f -exec chmod u=rw,go=r {} +
Set the permissions of all files in <mydir> to rw for the owner and r for group and others, directories unchanged
$change only the files below <mydir> to u=rw,go=r
files of <mydir>: owner reads and writes, everybody else reads, recursively
how do I chmod just the files in <mydir>, not the folders, with the symbolic mode u=rw,go=r?
files only, in <mydir> and below, mode u=rw,go=r
find with -type f and chmod u=rw,go=r in <mydir>
I want every file in <mydir> to be writable by its owner and readable by all, leave the directories alone
give all regular files of the tree <mydir> the permissions u=rw,go=r
apply chmod u=rw,go=r to each file, not to directories, under <mydir>
set symbolic modes on the files in <mydir> and its subfolders: user rw, group and others r
please make the files below <mydir> rw for owner, read-only for others and group, with find
chmod the regular files within <mydir>, no folders: rw-r--r-- in symbolic form

= asked-tar-count-ext quiet
> tar -tf <targz> | grep -c '\.<ext>$'
Count the .<ext> files in the archive <targz>
how many .<ext> files does <targz> contain?
number of names ending in .<ext> inside <targz>
$count the members of <targz> that end with .<ext>
how do I count just the .<ext> entries of <targz> without unpacking it?
<targz>: how many *.<ext> are in it
list <targz> and count the lines ending in .<ext>
I only need the number of .<ext> files packed in <targz>
tell me how many files with the extension .<ext> the tarball <targz> has
count of .<ext> members in the tarball <targz>
use tar -t and grep -c on <targz> for .<ext>
Print how many entries of <targz> have the ending .<ext>

= asked-tar-top
> tar -tf <targz> | cut -d/ -f1 | sort -u
Print the top-level names in the archive <targz>, each once
$list only the first path component of what is in <targz>, without duplicates
which top-level files and folders does <targz> have?
how do I see just the highest level of the content of <targz>?
first level of <targz>, unique names sorted
top-level entries of the tarball <targz> without unpacking
I only want to know which folders and files <targz> would create right here
uniq list of the leading directory names in <targz>
print what comes before the first slash in the listing of <targz>, no repeats
use tar -t, cut and sort -u on <targz> for the outermost names
what is at the root of <targz>, each name one time
the names directly at the top of the archive <targz>, nothing below them

= asked-tar-dirs quiet
> tar -tf <targz> | grep '/$'
List only the directories in the archive <targz>
$show the folders stored in <targz>, no files
which directories does <targz> contain?
how do I see just the folder entries of the tarball <targz>?
directories inside <targz>, without unpacking
folder names from the listing of <targz>
I only want to see the directory members of <targz>
print the entries of <targz> that end with a slash
use tar -t and grep to get the directories of <targz>
names of all folders packed in <targz>
tell me the directories in <targz>, leaving out its files
the folder entries of the archive <targz>, one per line

= asked-tar-sizes
> tar -tvf <targz> | awk '{ print $3, $6 }'
Print the size and the name of every entry in the archive <targz>
$show sizes in bytes and paths of what is in <targz>, only these two
list the members of <targz> with their size in front
how do I get just size and name from the listing of <targz>?
size then name for all that is packed in <targz>
<targz>: bytes and path of each entry, no dates or owners
I only want the size and file name columns of the detailed listing of <targz>
print the third and sixth column of tar -tv for <targz>
use tar -tvf and awk on <targz> for size and path
how big is each file inside <targz>? size followed by path
without unpacking <targz>, tell me each member's size and name
sizes of the files in the tarball <targz> next to their names

= asked-tar-total
> tar -tvf <targz> | awk '{ s += $3 } END { print s }'
Print the total size in bytes of all files in the archive <targz> when unpacked
$show how many bytes the content of <targz> would take after extraction
sum of the member sizes of <targz>
how do I find out how large <targz> gets unpacked, without unpacking it?
uncompressed total of <targz> in bytes
add up the sizes in the listing of <targz>
I only want the sum of the sizes of everything in <targz>
use tar -tvf and awk to total the sizes in <targz>
how much data is in <targz> altogether, uncompressed?
total bytes of the files packed in <targz>
calculate the size of all members of the tarball <targz> together
what do the files inside <targz> add up to in bytes

= asked-tar-verbose-to change
> tar -xvf <targz> -C <mydir>
Extract <targz> into <mydir>, printing each name
$extract <targz> to <mydir> verbosely
unpack <targz> in <mydir> and show the files as they come out
how do I untar <targz> into <mydir> and see every file that is extracted?
<targz> into <mydir>, verbose
unpack the tarball <targz> to <mydir> with a line for each file
I want <targz> unpacked in <mydir> and its names listed while that happens
extract all of <targz>, target <mydir>, listing what is written
tar -xv for <targz> with -C <mydir>
put the contents of <targz> into <mydir> and print the names of the members
open up <targz> inside <mydir>, display progress by file name
please extract the archive <targz> to <mydir> and name each file on the screen

= asked-tar-new-folder change
> mkdir -p <folder> && tar -xf <targz> -C <folder>
Make a new folder <folder> and extract <targz> into it
$create the directory <folder>, then unpack <targz> there
unpack <targz> into the new directory <folder>
how do I extract <targz> to a folder <folder> that does not exist yet?
<targz> unpacked into <folder>, creating <folder> first
I want the contents of <targz> in a directory of its own named <folder>, which has to be made
extract <targz> to <folder>; the folder is still missing
mkdir <folder> and untar <targz> in there
a fresh folder <folder> with everything from <targz>
set up <folder> and expand the tarball <targz> inside
open <targz> in a newly created folder called <folder>
please make <folder> if needed and put what is in <targz> there

= asked-tar-inside change
> tar -cf <newtar> -C <plaindir> .
Pack the contents of <plaindir> into <newtar> without the folder itself in the paths, uncompressed
$create the plain tar <newtar> from inside <plaindir>, so that names are relative to it
<newtar> with what is in <plaindir>, paths without the leading <plaindir>
how do I tar the content of <plaindir> to <newtar> but not the directory name?
uncompressed archive <newtar> of everything in <plaindir>, relative to <plaindir>
tar with -C <plaindir> and a dot into <newtar>
I want <newtar> to hold the files of <plaindir> at its top level, no compression
change into <plaindir> for packing and write <newtar>, no gzip
make <newtar> out of the content of <plaindir>, its own name left out
archive <plaindir> from within as <newtar>, without compressing
the files and folders inside <plaindir> as <newtar>, names starting at ./
please put the contents of <plaindir> in <newtar>, not compressed and without the name of this folder

= asked-tar-kind-in parse
> tar -czf <newtgz> <plaindir>/*.<ext>
Pack the .<ext> files directly in <plaindir> into the compressed archive <newtgz>
$create <newtgz> from all .<ext> files in <plaindir>
gzipped tar <newtgz> of *.<ext> in <plaindir>
how do I tar only the .<ext> files of <plaindir> to <newtgz>?
only the .<ext> files of <plaindir>, not its subfolders, in <newtgz>
$compress every .<ext> file of <plaindir> into <newtgz>
I want <newtgz> to contain nothing but the .<ext> files from <plaindir>
tar -czf with <plaindir> and the pattern *.<ext>, output <newtgz>
put the files of <plaindir> ending in .<ext> together in <newtgz>
bundle all .<ext> files lying in <plaindir> as <newtgz>
archive <newtgz> made of the .<ext> files right in <plaindir>
please save the .<ext> files in <plaindir> as a tarball <newtgz> with gzip

= asked-tar-here-without parse
> tar -czf <newtgz> --exclude=./<plaindir> .
Pack the current directory into <newtgz>, leaving out the folder <plaindir>
$create a gzipped tar <newtgz> of everything here except <plaindir>
how do I tar this whole folder to <newtgz> but exclude the subfolder <plaindir>?
<newtgz> from here, without <plaindir>
compressed archive <newtgz> of the current directory that skips <plaindir>
all of this directory but <plaindir> into <newtgz>
I want everything here in <newtgz>, only <plaindir> must not be in it
tar -czf <newtgz> with <plaindir> excluded, for the working directory
back up the current folder as <newtgz>, omitting <plaindir>
archive . to <newtgz> and ignore <plaindir>
use tar with --exclude for <plaindir> to pack this directory into <newtgz>
please make a tarball <newtgz> of this folder, but leave <plaindir> out

= asked-unzip-kind-quiet parse
> unzip -q <zip> '*.<ext>' -d <folder>
Extract only the .<ext> files of <zip> into <folder> without printing anything
$extract *.<ext> from <zip> to <folder> quietly
unpack the .<ext> files in <zip> silently into the folder <folder>
how do I unzip just the .<ext> files of <zip> into <folder> with no output?
.<ext> files from <zip> into <folder>, quiet
quietly get all .<ext> files out of <zip> and put them under <folder>
I want the .<ext> files of <zip> in <folder>, and no list of names on the screen
unzip -q with a pattern for .<ext> on <zip>, target <folder>
nothing but the .<ext> files of the archive <zip>, to <folder>, no messages
take every .<ext> out of <zip> to <folder> without chatter
from <zip> unpack only names ending in .<ext> into <folder>, silent
please unzip the .<ext> files from <zip> to <folder> in quiet mode

= asked-unzip-without parse
> unzip <zip> -x '*.<ext>' -d <folder>
Extract <zip> into <folder>, leaving out the .<ext> files
$extract everything but the .<ext> files from <zip> to <folder>
unpack <zip> to the folder <folder>, excluding *.<ext>
how do I unzip <zip> into <folder> without its .<ext> files?
<zip> into <folder>, no .<ext> files
unzip <zip>, skip names ending in .<ext>, target <folder>
I want all of <zip> in <folder> except for the .<ext> files
unzip with -x for .<ext> on <zip>, to <folder>
put the contents of <zip> minus *.<ext> into <folder>
from the archive <zip> take all that does not end in .<ext> and place it under <folder>
omit .<ext> files while unpacking <zip> to <folder>
please unzip <zip> to <folder>, but ignore any .<ext> file

= asked-unzip-count-ext quiet
> unzip -Z1 <zip> | grep -c '\.<ext>$'
Count the .<ext> files in the zip archive <zip>
how many .<ext> files does <zip> contain?
number of names ending in .<ext> inside <zip>
$count the members of <zip> that end with .<ext>
how do I count just the .<ext> entries of <zip> without unzipping it?
<zip>: how many *.<ext> are in it
list the names in <zip> and count the lines ending in .<ext>
I only need the number of .<ext> files packed in <zip>
tell me how many files with the extension .<ext> the zip <zip> has
count of .<ext> members in <zip>
use unzip -Z1 and grep -c on <zip> for .<ext>
Print how many entries of <zip> have the ending .<ext>

= asked-unzip-names-ext quiet
> unzip -Z1 <zip> | grep '\.<ext>$'
List only the .<ext> files in the zip archive <zip>, names without sizes
$show the names ending in .<ext> inside <zip>
which .<ext> files does <zip> contain? just the names
how do I see just the .<ext> entries of <zip> without unzipping it?
<zip>: names of the *.<ext> in it
paths of all .<ext> files stored in <zip>, one per line
I only want to see the .<ext> names packed in <zip>, no table around them
use unzip -Z1 and grep on <zip> for .<ext>
print the members of <zip> that have the ending .<ext>, names only
bare names of .<ext> members of <zip>
tell me the .<ext> files inside the archive <zip>, without dates and sizes
filter the name list of <zip> for .<ext>

= asked-split-suffix-name change
> split -l <n> --additional-suffix=.<ext> <file> <pieces>
Split <file> into pieces of <n> lines whose names begin with <pieces> and end in .<ext>
$create parts of <file>, <n> lines each, named <pieces>aa.<ext>, <pieces>ab.<ext> and so on
cut <file> every <n> lines; prefix <pieces>, extension .<ext>
how do I split <file> by <n> lines and give the parts the prefix <pieces> and the ending .<ext>?
<file> in chunks of <n> lines, <pieces>*.<ext> with letters
break <file> into .<ext> files with <n> lines apiece, their names starting with <pieces>
I want the pieces of <file>, <n> lines long, called <pieces> plus letters plus .<ext>
split with --additional-suffix .<ext> and prefix <pieces>, <n> lines each, input <file>
divide <file> into parts of <n> lines that are named <pieces>.. and have .<ext> at the end
parts of <n> lines from <file>, .<ext> appended to each name, <pieces> in front
each <n> lines of <file> should go to a new file <pieces>xx.<ext>
please split the lines of <file> by <n>, with letter suffixes, <pieces> as prefix and .<ext> as additional suffix

= asked-split-n-digits change
> split -n l/<small> -d --additional-suffix=.<ext> <file> <pieces>
Split <file> into <small> parts without breaking lines, named <pieces>00.<ext>, <pieces>01.<ext> and so on
$create <small> pieces of <file> at line ends with numeric suffixes, prefix <pieces> and extension .<ext>
cut <file> in <small> whole-line parts; numbered, prefix <pieces>, ending .<ext>
how do I split <file> into <small> files of complete lines called <pieces>00.<ext> and following?
<file> in <small> chunks of whole lines, <pieces> plus digits plus .<ext>
break <file> into <small> .<ext> files, lines kept intact, numbered after <pieces>
I want exactly <small> parts of <file>, no line split, named <pieces>00.<ext>, <pieces>01.<ext>, ...
split -n l/<small> with -d, prefix <pieces> and additional suffix .<ext> on <file>
divide <file> by <small> between lines; names <pieces>NN.<ext>
<small> roughly equal parts from <file>, full lines only, digits in the names after <pieces>, then .<ext>
distribute <file> over <small> files <pieces>00.<ext> and up, lines unbroken
please split <file> into <small> pieces, whole lines, with numbers, <pieces> as prefix and .<ext> behind

= asked-sha-quiet parse
> sha256sum -c --quiet SHA256SUMS
Verify the checksums in SHA256SUMS and print only the files that fail
$show just the mismatches when checking SHA256SUMS
check SHA256SUMS without an OK for each good file
how do I verify SHA256SUMS and see nothing for files that are fine?
sha256 check of SHA256SUMS, quiet
test the files against SHA256SUMS, output failures only
I only want to see the files whose SHA-256 differs from SHA256SUMS
sha256sum -c with --quiet on SHA256SUMS
compare files to the list SHA256SUMS and report just the bad ones
which files do not match their checksum in SHA256SUMS
verify against SHA256SUMS, suppress the OK lines
please check SHA256SUMS but do not list the files that pass

= asked-md5-quiet parse
> md5sum -c --quiet checksums.md5
Verify the checksums in checksums.md5 and print only the files that fail
$show just the mismatches when checking checksums.md5
check checksums.md5 without an OK for each good file
how do I verify checksums.md5 and see nothing for files that are fine?
md5 check of checksums.md5, quiet
test the files against checksums.md5, output failures only
I only want to see the files whose MD5 differs from checksums.md5
md5sum -c with --quiet on checksums.md5
compare files to the list checksums.md5 and report just the bad ones
which files do not match their checksum in checksums.md5
verify against checksums.md5, suppress the OK lines
please check checksums.md5 but do not list the files that pass

= asked-md5-save-check change
> md5sum <bare> > <bare>.md5 && md5sum -c <bare>.md5
Save the MD5 checksum of <bare> in <bare>.md5 and then verify it
$create <bare>.md5 with the md5 sum of <bare> and check the file against it at once
write the md5 of <bare> to <bare>.md5, then test it
how do I store the MD5 of <bare> in <bare>.md5 and verify it right away?
md5 of <bare> into <bare>.md5 followed by a check
compute the MD5 checksum of <bare>, keep it as <bare>.md5, and run md5sum -c on this
I want <bare>.md5 to hold the checksum of <bare>, and a verification afterwards
first md5sum <bare> into <bare>.md5, second verify with it
make the checksum file <bare>.md5 for <bare> and confirm that it is OK
md5sum to <bare>.md5 for the file <bare> and md5sum -c after that
record the MD5 sum of <bare> as <bare>.md5 and validate
please put the md5 checksum of <bare> in <bare>.md5 and check it

= asked-sha-dir-glob parse
> sha256sum <plaindir>/*.<ext> > <new>
Write the SHA-256 checksums of the .<ext> files directly in <plaindir> to <new>
$save the sha256 sums of *.<ext> in <plaindir> as <new>
checksums (SHA-256) of all .<ext> files of <plaindir> into the file <new>
how do I put the sha256 of each .<ext> file in <plaindir> into <new>?
sha256 of <plaindir>'s .<ext> files, output in <new>
compute SHA-256 for every .<ext> file in <plaindir>, no subfolders, and store the list in <new>
I want a checksum file <new> for the .<ext> files in <plaindir>, with sha256
sha256sum over *.<ext> in <plaindir>, redirected to <new>
create <new> with a SHA-256 line for each .<ext> file right in <plaindir>
make the checksum list <new> of the .<ext> files in <plaindir> by sha256sum
record in <new> the sha256 hashes of files ending in .<ext> in <plaindir>
please hash the .<ext> files of <plaindir> by SHA-256 and redirect the result to <new>

= asked-only-either quiet
> comm -3 <(ls <mydir>) <(ls <mydir2>)
Print the names that are in only one of the folders <mydir> and <mydir2>
$show names which <mydir> and <mydir2> do not have in common, in two columns
names in <mydir> or <mydir2> but not in both
how do I compare the names in <mydir> and <mydir2> and drop those in both, with comm?
unique names of <mydir> on the left, of <mydir2> on the right, common ones hidden
file names that exist just in one of <mydir> and <mydir2>
I only want to see names missing in either <mydir> or <mydir2>
comm -3 on the listings of <mydir> and <mydir2>
which names are exclusive to <mydir> or to <mydir2>
compare the listings of the two folders <mydir> and <mydir2>, suppressing common names
symmetric difference of the names in <mydir> and in <mydir2>
first column names only in <mydir>, second only in <mydir2>, nothing that is in both

= asked-timeout-out parse
> timeout <secs> bash <runme> > <new> 2>&1
Run <runme> for at most <secs> seconds with its output and errors in <new>
$save all that <runme> prints in <new>, and stop it after <secs> seconds
start the script <runme> with a limit of <secs> seconds, stdout and stderr to <new>
how do I run <runme> with a timeout of <secs> seconds and log everything to <new>?
<runme>, timeout <secs> seconds, output plus errors into <new>
execute <runme> by bash, kill it when it takes longer than <secs> seconds, and write both streams to <new>
I want <runme> to end after <secs> seconds at the latest and its output, errors too, in the file <new>
timeout of <secs> seconds on <runme>, redirected with 2>&1 to <new>
let <runme> run no longer than <secs> seconds, capturing output and error messages in <new>
limit the script <runme> to <secs> seconds and log to <new>, errors included
capture stdout and stderr of <runme> in <new>, aborting it after <secs> seconds
please run <runme> under timeout with <secs> seconds and put whatever it says into <new>

= asked-timeout-status parse
> timeout <secs> bash <runme>; echo $?
Run <runme> for at most <secs> seconds and print its exit status
$show the exit code after running <runme> with a limit of <secs> seconds
start the script <runme>, timeout <secs> seconds, then print the status
how do I run <runme> under a timeout of <secs> seconds and see the exit code?
<runme> with timeout <secs> seconds, exit status afterwards
execute <runme>, stop it after <secs> seconds, and echo the return code
I want to know the exit code of <runme> when it may take no more than <secs> seconds
timeout <secs> seconds for <runme>, and echo $? behind
let <runme> run no longer than <secs> seconds and tell me what it returned
limit the script <runme> to <secs> seconds; print its return value at the end
does <runme> finish within <secs> seconds? run it so limited and print the exit status
please run <runme> with at most <secs> seconds of time and output the exit status

= asked-nice-bg parse
> nice -n 19 bash <runme> > <new> 2>&1 &
Run <runme> in the background with the lowest priority, output and errors in <new>
$save everything <runme> prints in <new> while it runs in the background at nice 19
start the script <runme> with niceness 19 behind the scenes, stdout and stderr to <new>
how do I run <runme> at the lowest priority in the background and log all its output to <new>?
<runme>, nice 19, background, both streams to <new>
execute <runme> as nicely as possible in the background, and write output as well as errors to <new>
I want <runme> to run at lowest CPU priority without blocking the shell, everything it prints in <new>
nice -n 19 on <runme> with an ampersand, redirected by 2>&1 to <new>
background job of <runme>, least priority, output and error messages in the file <new>
put <runme> in the background with minimal priority and log to <new>, errors included
launch <runme> in the background niced to 19, capturing stdout and stderr in <new>
please run <runme> at idle-like priority 19 as a background job and put whatever it says into <new>

= asked-env-print
> source .env && echo "$KEY"
Load the file .env and print the variable KEY
$show the value of KEY after sourcing .env
source .env, then echo KEY
how do I read .env into the shell and print $KEY?
value of KEY as set in .env, by sourcing it
run .env in the current shell and output what KEY contains
I want to source the file .env and see its KEY
load environment settings out of .env; print KEY if that worked
take the variables from .env into this shell and echo the one named KEY
.env sourced, variable KEY printed
what is KEY after .env has been sourced
please source .env and display the variable KEY

= asked-env-export
> set -a; source .env; set +a; printenv KEY
Export all variables set in .env and print KEY with printenv
$show KEY from the environment after exporting everything in .env
source .env with automatic export switched on, off again, then printenv KEY
how do I load .env so that its variables are exported, and check KEY with printenv?
set -a, source .env, set +a, print the environment variable KEY
I want the variables of .env in the environment of child processes, and to see KEY by printenv
load .env with allexport and print KEY out of the environment
make every variable in .env an environment variable and output KEY by printenv
export the contents of .env, then look up KEY with printenv
read .env with set -a in force, then have printenv show KEY
all variables from .env exported; value of KEY from printenv
please export what .env defines and display the exported KEY

= asked-cmd-dir
> dirname "$(command -v <cmd>)"
Print the folder in which the program <cmd> lies
$show the directory of the <cmd> executable
in which directory is <cmd> installed?
how do I get just the folder of the command <cmd>, without its name?
directory part of the path of <cmd>
folder containing the program <cmd>
I only want to see the directory where the shell finds <cmd>
use dirname on the location of <cmd>
path of <cmd> without the last part
which folder of my PATH does <cmd> come from
tell me the directory that holds the executable <cmd>
locate the command <cmd> and print only its directory

= asked-cmd-file
> file -L "$(command -v <cmd>)"
Print what type of file the program <cmd> is, following symbolic links
$show whether the executable <cmd> is a binary or a script, symlinks followed
what kind of file is behind the command <cmd>?
how do I run file on the program <cmd>, dereferencing links?
file type of the <cmd> executable, link resolved
is <cmd> an ELF binary or a script? check with file -L
determine the file type of the command <cmd> found in PATH, following symlinks
use file -L on the location of <cmd>
find where <cmd> is and say what sort of file it is, not just that it is a symlink
I want to know the type of the actual file which runs as <cmd>
file type information for the program <cmd>, with symbolic links followed
tell me with the file command what <cmd> really is on disk

= asked-cmd-path-only
> type -P <cmd>
Print the path of the executable <cmd> in PATH, even if an alias or builtin has the name
$show only the file that PATH gives for <cmd>, with type -P
force a PATH search for <cmd> and print its path
how do I get the disk path of <cmd> from bash, ignoring functions, builtins and aliases?
path of <cmd> in PATH by type -P
type with -P for <cmd>
where in PATH is <cmd>, no matter whether the shell has a builtin of that name
I only want to see the executable file for <cmd>, not its alias or function
look up <cmd> in PATH with the bash builtin type, path only
use type -P to find the program file <cmd>
tell me the file name that a PATH search finds for <cmd>, builtins disregarded
search PATH for <cmd> by type and print nothing but the path

= asked-cmd-two-types
> type -t <cmd> <cmd2>
Print for each of <cmd> and <cmd2> in one word whether it is an alias, builtin, file, function or keyword
$show the kind of command of <cmd> and <cmd2>, one word each
what kinds of commands are <cmd> and <cmd2>? only the word
how do I get the one-word command type of both <cmd> and <cmd2>?
command type of <cmd> and of <cmd2>, single words
type -t for <cmd> and <cmd2>
are <cmd> and <cmd2> builtins, aliases or files? answer with a word for each
one word a line: the sort of command that <cmd> and <cmd2> are to the shell
I only want to see file, builtin, alias or function for <cmd> and <cmd2>
use type with -t on the two names <cmd> and <cmd2>
tell me in a single word each how bash would interpret <cmd> and <cmd2>
kind of the commands <cmd> and <cmd2> for bash, briefly

= asked-cmd-two-paths
> command -v <cmd> <cmd2>
Print where the shell finds <cmd> and <cmd2>
$show what command -v says for <cmd> and <cmd2>
paths of the two commands <cmd> and <cmd2> by command -v
how do I look up both <cmd> and <cmd2> with command -v?
command -v for <cmd> and <cmd2>
what does the shell run for <cmd> and for <cmd2>? use command -v
check with command -v whether <cmd> and <cmd2> are there
resolve the commands <cmd> and <cmd2> the POSIX way, printing their paths
use the builtin command with -v on <cmd> and <cmd2>
are <cmd> and <cmd2> available? let command -v print them
one call of command -v for two names, <cmd> and <cmd2>
tell me through command -v what <cmd> and <cmd2> resolve to

= asked-ren-hyphen parse
> for f in *-*; do mv "$f" "§{f//-/_}"; done
Replace all hyphens in the names of files here by underscores
$rename the files with - in the name so that each - becomes _
underscores instead of hyphens in file names
how do I loop over the names with dashes in this folder and turn the dashes into underscores?
names here: - to _, every occurrence
for loop that renames files, putting an underscore for each hyphen
I want no dashes in my file names, use _ for them
change hyphens into underscores in the names of all entries here
bulk rename in the current directory: "-" to "_"
could you get rid of dashes in file names by using underscores
swap each hyphen in a name for an underscore, all files of this directory
the names here have dashes, make these underscores

= asked-diff-without-kind quiet
> diff -rq --exclude='*.<ext>' <mydir> <mydir2> || true
Compare the folders <mydir> and <mydir2> recursively, only naming what differs, and ignore .<ext> files
$show which files differ between <mydir> and <mydir2>, subfolders too, leaving out *.<ext>
brief recursive comparison of <mydir> with <mydir2> without .<ext> files
how do I compare the two directories <mydir> and <mydir2> briefly and skip .<ext> files?
differences of <mydir> and <mydir2>, names only, *.<ext> excluded
diff -rq on <mydir> and <mydir2> with an exclude pattern for .<ext>
I only want to know which files are different or missing in <mydir> and <mydir2>, .<ext> files don't count
report differing files of the trees <mydir> and <mydir2> apart from those ending in .<ext>
compare everything except .<ext> files in <mydir> and <mydir2>, without printing the changed lines
which files under <mydir> and <mydir2> are not the same, disregarding .<ext>
check <mydir> against <mydir2> recursively, just the names of differing files, no .<ext>
please compare <mydir> to <mydir2> in brief, excluding all .<ext> files

= asked-split-wide change
> split -d -a <small> -b <size> <anyfile> <pieces>
Split <anyfile> into pieces of <size> with the prefix <pieces> and numeric suffixes of <small> digits
$create parts of <anyfile>, <size> each, named <pieces> and a number with <small> digits
cut <anyfile> every <size>; prefix <pieces>, <small>-digit numbers
how do I split <anyfile> by <size> and number the parts with <small> digits after <pieces>?
<anyfile> in chunks of <size>, <pieces> plus <small> digits
break <anyfile> into files of <size> apiece, their names starting with <pieces> and ending in <small> digits
I want the pieces of <anyfile>, <size> large, called <pieces> followed by a number <small> digits long
split -b <size> with -d, suffix length <small> and prefix <pieces>, input <anyfile>
divide <anyfile> into parts of <size> that are numbered with <small> digits, prefix <pieces>
numeric suffix of length <small>, prefix <pieces>, <size> per piece, from <anyfile>
chop up <anyfile> at every <size> into <pieces> and running numbers of <small> digits
please split the file <anyfile> by size <size>, with digits not letters, <small> of them, after <pieces>

= asked-env-value
> grep '^KEY=' .env | cut -d= -f2-
Print the value of KEY from the file .env without sourcing it
$show what stands after KEY= in .env
value of KEY in .env, by grep and cut
how do I get the value of KEY out of .env without running the file?
just the part behind the equals sign in the KEY line of .env
extract the setting KEY from .env, value only
I only want to see the value that .env gives to KEY, do not load the file
read KEY from .env with grep and cut, even when the value has an = in it
the KEY entry of .env, without the name and the first =
look up KEY in .env and print its value
what is KEY set to in the text of .env
find the line starting with KEY= in .env and print all after the first equals sign

= asked-where-binary
> whereis -b <cmd>
Print where the binaries of <cmd> are, without sources and manual pages
$show only the binary locations of <cmd> by whereis
whereis for <cmd>, binaries only
how do I use whereis to find just the executable of <cmd> and not its man page?
binary of <cmd> according to whereis
locate the binary files of the program <cmd>, leave out its documentation
I only want the binaries that whereis knows for <cmd>
whereis -b for the command <cmd>
search the standard places for binaries of <cmd>, no manuals
let whereis list the binaries of <cmd> and nothing else
where do the binaries of <cmd> lie, as whereis sees it
please look for the binary of <cmd> with whereis, skipping man pages and sources

`,
)
