import { intents } from '../grammar.ts'

/** Copying, moving, renaming, linking and removing as manuals and questions on the web word it. */
export const filesMoves = intents(
  'files',
  String.raw`
= u-rename-ext parse
> rename 's/\.<ext>$/.<ext2>/' *.<ext>
Rename all .<ext> files in the current directory to .<ext2> with the rename tool
use rename to give every <ext> file the extension <ext2>
rename with a perl expression: *.<ext> become *.<ext2>
change the suffix .<ext> into .<ext2> on all files here by means of rename
with Perl's rename, turn each .<ext> ending into .<ext2>
the perl rename command for <ext> to <ext2> on all files
rename *.<ext>, substituting .<ext2> for the ending .<ext>
i have rename installed, swap the extension <ext> for <ext2> with it
a substitution with rename that replaces the final .<ext> by .<ext2>
no loop, only rename: from .<ext> to .<ext2>
prename all <ext> files so that they end in .<ext2>
all files *.<ext> shall end in .<ext2>, do it through rename s///

= u-rename-v parse
> rename -v 's/\.<ext>$/.<ext2>/' *.<ext>
Verbosely rename all .<ext> files here to .<ext2> with the rename tool
use rename to change <ext> into <ext2> and print each renaming
rename with a perl expression *.<ext> to *.<ext2>, showing old and new names
with rename, swap the suffix .<ext> for .<ext2> and print the conversions
perl rename from <ext> to <ext2>, verbose
i want to see every name that rename changes when .<ext> becomes .<ext2>
let rename report the files as their ending .<ext> turns into .<ext2>
rename -v for the extension <ext> to <ext2>
have rename replace .<ext> by .<ext2> at the end of names and tell which
change suffix <ext> to <ext2> on all files using rename, with messages
prename *.<ext> into *.<ext2>, listing what was renamed
print the names of files successfully renamed by rename from .<ext> to .<ext2>

= u-rename-dry parse
> rename -n 's/\.<ext>$/.<ext2>/' *.<ext>
Show what rename would do to turn .<ext> into .<ext2>, without renaming anything
dry run of rename from <ext> to <ext2>
use rename with no action: *.<ext> to *.<ext2>, only print
preview the perl rename of all .<ext> files to .<ext2>
which names would rename give if .<ext> became .<ext2>, do not do it
rename -n, extension <ext> to <ext2>
test the rename expression for <ext> to <ext2> but leave the files
just simulate with rename the change from .<ext> to .<ext2>
let rename tell what it would change, .<ext> to .<ext2>, and change nothing
before i rename *.<ext> to .<ext2> with rename, show me the outcome
check what renaming <ext> to <ext2> by rename would result in
trial run: rename would replace the ending .<ext> with .<ext2>

= u-rename-prefix parse
> rename 's/^/<prefix>/' *.<ext>
Add <prefix> to the beginning of the name of every .<ext> file with rename
use rename to prefix all <ext> files with <prefix>
with perl's rename put <prefix> in front of each .<ext> file name
rename expression that prepends <prefix> to *.<ext>
prefix <prefix> for all the <ext> files, using rename
all *.<ext> should start with <prefix>, do it through rename
rename with s/^/.../ so that <prefix> is put before each .<ext> name
let rename insert <prefix> at the start of the names of *.<ext>
the perl rename way to have <prefix> at the front of every <ext> file
have the names of all .<ext> files begin with <prefix>, by rename
no loop but rename: <prefix> before each *.<ext>
prename *.<ext> adding <prefix> at the front

= u-rename-lower parse
> rename 'y/A-Z/a-z/' *
Convert all file names in the current directory to lower case with rename
use rename to lowercase every name here
rename expression that turns capitals into small letters in all names
with perl's rename make the names of everything here lowercase
perl rename: upper to lower case, all files
transliterate A-Z to a-z in the names of all files using rename
no capital letters in the names here any more, by means of rename
rename everything here to small letters with the rename command
let rename change uppercase to lowercase in every file name of this folder
y/A-Z/a-z/ with rename on all files
have rename downcase the names of all the files in this directory
prename all entries here to lower case

= u-rename-spaces parse
> rename 's/ /_/g' *
Replace every space in the names of the files here by an underscore with rename
use rename to turn blanks into underscores in all names
rename expression for spaces to underscores, all files of this folder
with perl's rename, underscores in place of the spaces in every file name
perl rename: all spaces in names become _
no spaces in the names here any more, put underscores, by means of rename
let rename substitute _ for each space in each name
s/ /_/g with rename on everything here
have rename get rid of blanks in file names in favour of underscores
names with spaces are a pain, change them to underscores using rename
prename all files, space to underscore, everywhere in the name
rename tool, swap each blank for _ in the current directory's names

= u-rename-sub parse
> rename 's/<word>/<newword>/' *.<ext>
Replace <word> by <newword> in the names of all .<ext> files with rename
use rename to change <word> to <newword> in the names of *.<ext>
rename expression for all <ext> files: <word> becomes <newword>
with perl's rename swap <word> for <newword> in each .<ext> file name
perl rename on *.<ext>, substituting <newword> for <word>
every <ext> file with <word> in its name should have <newword> instead, via rename
let rename substitute <newword> for the first <word> in the names of *.<ext>
names of .<ext> files contain <word>, turn it into <newword> with rename
s/// with rename, from <word> to <newword>, on all <ext> files
have rename edit the names of the .<ext> files, <word> to <newword>
prename *.<ext>: <word> out, <newword> in
rename tool: in the file names *.<ext> put <newword> where <word> is

= u-rename-strip parse
> rename 's/\.<ext>$//' *.<ext>
Remove the extension .<ext> from all file names here with rename
use rename to strip .<ext> off the names of *.<ext>
rename expression that cuts the suffix .<ext>
with perl's rename drop the ending .<ext> of each file
perl rename: no .<ext> at the end of the names any more
all *.<ext> files should lose their extension, via rename
let rename take away the final .<ext> from every name
s/// with rename to delete the trailing .<ext>
have rename chop .<ext> from the names of the files that end in it
i want <ext> files without their suffix, do that by rename
prename *.<ext> to names without the ending
rename tool: cut off .<ext> in all names of this directory

= u-xargs-prefix change
> ls | xargs -I {} mv {} <prefix>{}
Prefix all files and directories in the current directory with <prefix> using ls and xargs
pipe ls into xargs mv to put <prefix> before every name
with xargs, rename each entry here so that it begins with <prefix>
use xargs -I to prepend <prefix> to the names of everything here
ls piped to xargs: every file and folder gets the prefix <prefix>
every name here, folders too, should start with <prefix>, by means of xargs
xargs and mv to add <prefix> at the front of all names in this directory
add the prefix <prefix> to all that ls lists, through xargs
give each file and each folder here a leading <prefix>, ls with xargs
names from ls, moved by xargs to <prefix> plus the old name
let xargs run mv on each entry of ls, new name <prefix> and then the old one
prepend <prefix> to the name of whatever is in the current folder, the xargs way

= u-xargs-suffix change
> ls | xargs -I {} mv {} {}<suffix>
Suffix all files and directories in the current directory with <suffix> using ls and xargs
pipe ls into xargs mv to put <suffix> after every name
with xargs, rename each entry here so that it ends with <suffix>
use xargs -I to append <suffix> to the names of everything here
ls piped to xargs: every file and folder gets the suffix <suffix>
every name here, folders too, should end in <suffix>, by means of xargs
xargs and mv to add <suffix> at the end of all names in this directory
add the ending <suffix> to all that ls lists, through xargs
give each file and each folder here a trailing <suffix>, ls with xargs
names from ls, moved by xargs to the old name plus <suffix>
let xargs run mv on each entry of ls, new name is the old one and then <suffix>
append <suffix> to the name of whatever is in the current folder, the xargs way

= u-mv-brace change
> mv <bare>{,<suffix>}
Use brace expansion to rename <bare> to <bare><suffix>
mv with braces that puts <suffix> behind the name <bare>
add <suffix> to the file name <bare> with the brace trick
the short brace form of mv that gives <bare> the ending <suffix>
rename <bare> by appending <suffix>, using {,} braces
append <suffix> to the name of <bare> through brace expansion
brace expansion with mv: <bare> gets <suffix> at the end of its name
with braces and mv let <bare> end in <suffix>
no typing the name twice: mv <bare> so that it carries <suffix>, with braces
mv and {,...} to suffix <bare> with <suffix>

= u-cp-brace change
> cp <bare>{,<suffix>}
Use brace expansion to copy <bare> to <bare><suffix>
cp with braces that makes a copy of <bare> with <suffix> behind its name
copy <bare> to the same name plus <suffix> with the brace trick
the short brace form of cp that backs up <bare> with the ending <suffix>
duplicate <bare> by appending <suffix> to the copy's name, using {,} braces
brace expansion with cp: a copy of <bare> that has <suffix> at the end
with braces and cp let me have a copy of <bare> ending in <suffix>
no typing the name twice: cp <bare> to a copy that carries <suffix>, with braces
cp and {,...} to get <bare> with <suffix> beside the original
quick backup of <bare> through brace expansion, suffix <suffix>

= u-mv-dotglob change
> shopt -s dotglob; mv <mydir>/* <outdir>
Move everything including hidden files from <mydir> into <outdir>
move all files of <mydir>, dot files too, to <outdir>
mv the contents of <mydir> with the hidden ones into <outdir>
all that <mydir> holds, hidden or not, should go to <outdir>
empty <mydir> into <outdir>, not forgetting files whose names begin with a dot
transfer each file and folder of <mydir> to <outdir>, dotfiles included
set dotglob and move the whole content of <mydir> to <outdir>
relocate visible and hidden entries of <mydir> to <outdir>
with dotglob so that * also matches dot files, mv <mydir>/* to <outdir>
<outdir> should receive everything from <mydir>, also what ls does not show
hidden ones as well: contents of <mydir> to <outdir>
Move all entries of the directory <mydir>, including those with a leading period, to the directory <outdir>

= u-mv-f change
> mv -f <bare> <mydir>
Move <bare> into <mydir> and overwrite without asking
force the move of <bare> to <mydir>
mv -f <bare> to <mydir>
put <bare> in <mydir>, replace what has that name there, no prompt
move <bare> to <mydir> forcibly
relocate <bare> to <mydir> and do not ask before overwriting
shift <bare> over to <mydir>, an existing one may be overwritten unasked
never prompt: <bare> goes to <mydir>
forced mv of <bare> into <mydir>
even if <mydir> has one already, move <bare> there without confirmation
Move "<bare>" to "<mydir>", overriding any existing file silently
transfer <bare> to <mydir> with the force option

= u-mv-v change
> mv -v <bare> <mydir>
Move <bare> into <mydir> and print what is done
verbosely move <bare> to <mydir>
mv <bare> to <mydir>, verbose
put <bare> in <mydir> and say so
move <bare> to <mydir> with a message
relocate <bare> to <mydir> and show source and destination
shift <bare> over to <mydir>, telling what happened
let mv report that <bare> goes to <mydir>
i want to see a line when <bare> gets moved into <mydir>
explain the move of <bare> into <mydir> while doing it
Move "<bare>" to "<mydir>" in verbose mode
output a note upon moving <bare> to <mydir>

= u-mv-u change
> mv -u <bare> <mydir>
Move <bare> into <mydir> only if it is newer than the one there or that is missing
update move: <bare> to <mydir>
mv -u <bare> to <mydir>
put <bare> in <mydir> unless <mydir> has a newer version of it
move <bare> to <mydir>, but not over a more recent file
relocate <bare> to <mydir> when the copy in there is older or absent
shift <bare> over to <mydir> provided that it is the newer file
do not replace a newer <bare> in <mydir>, otherwise move it
move in update mode <bare> to <mydir>
mv only if the source is newer: <bare> into <mydir>
Move "<bare>" to "<mydir>" when the destination file is older or does not exist

= u-mv-var parse
> mv <bare> "<pathvar>"
Move <bare> to the path in <pathvar>
mv <bare> to <pathvar>
put <bare> where the variable <pathvar> says
relocate <bare> to the place held by <pathvar>
move the file <bare> into what <pathvar> names
<bare> should go to <pathvar>
transfer <bare> to the location from the variable <pathvar>
shift <bare> to <pathvar>
in a script, move <bare> to the value of <pathvar>
destination <pathvar>, source <bare>, move it
use mv with <pathvar> as the target of <bare>
rename or move <bare> so that its new path is <pathvar>

= u-cp-rn change
> cp -rn <plaindir> <outdir>
Recursively copy <plaindir> to <outdir> without overwriting existing files
copy the folder <plaindir> into <outdir> but keep what is already there
cp -r <plaindir> to <outdir>, no clobber
put a copy of <plaindir> with all contents in <outdir>, never replace files that exist
duplicate <plaindir> into <outdir>, skipping files that are there
files already in <outdir> must stay, otherwise copy all of <plaindir> there
copy <plaindir> recursively into <outdir>, existing ones left alone
add <plaindir> to <outdir> recursively, only what is missing
bring <plaindir> over to <outdir> with no overwriting whatsoever
recursive copy that does not overwrite, <plaindir> into <outdir>
get everything of <plaindir> copied under <outdir> unless a file is present there
the tree <plaindir> goes to <outdir>, without replacing anything

= u-cp-rv change
> cp -rv <plaindir> <outdir>
Recursively copy <plaindir> to <outdir> and print every file copied
copy the folder <plaindir> into <outdir> and show what is being done
cp -r <plaindir> to <outdir>, verbose
put a copy of <plaindir> with all contents in <outdir>, listing each file
duplicate <plaindir> into <outdir> with a message per file
verbosely copy all of <plaindir> to <outdir>
let me see each file as <plaindir> is copied recursively into <outdir>
recursive copy that names each item, <plaindir> into <outdir>
the tree <plaindir> goes to <outdir>, report the files
tell me every file while copying the directory <plaindir> to <outdir>
copy <plaindir> and what is in it under <outdir>, explaining each step
verbose directory copy from <plaindir> to <outdir>

= u-cp-rvn change
> cp -rvn <plaindir> <outdir>
Recursively copy <plaindir> to <outdir> without overwriting and print each file that is copied
copy the folder <plaindir> into <outdir>, keep existing files, and show what is done
cp -r <plaindir> to <outdir>, no clobber and verbose
put a copy of <plaindir> in <outdir>, never replace anything, listing each file
duplicate <plaindir> with contents into <outdir>, skip what exists, message per file
verbosely copy all of <plaindir> to <outdir> but only files that are not there
see each file as <plaindir> is copied recursively into <outdir>, nothing overwritten
recursive copy, no overwriting, with the names printed, <plaindir> into <outdir>
the tree <plaindir> goes to <outdir>, existing files stay and the copied ones are reported
tell me the files copied from <plaindir> to <outdir>, leave existing ones alone
copy <plaindir> under <outdir>, preserving from overwriting, and output a line on every copy

= u-cp-rp change
> cp -rp <plaindir> <outdir>
Recursively copy <plaindir> to <outdir> keeping modes, owners and time stamps
copy the folder <plaindir> into <outdir> and preserve permissions and dates
cp -r <plaindir> to <outdir> with -p
put a copy of <plaindir> with everything in <outdir>, attributes preserved
duplicate <plaindir> into <outdir> with the same modification times and modes
recursive copy that preserves timestamps, mode and ownership, <plaindir> into <outdir>
copy <plaindir> with contents to <outdir>, dates should not change
bring <plaindir> over to <outdir> recursively, keep permissions and times
i want the old dates on the files when <plaindir> gets copied to <outdir>
the tree <plaindir> goes to <outdir> with its original attributes, plain -r and -p
copy directory <plaindir> recursively to <outdir> without losing permissions or times

= u-cp-rs change
> cp -rs /data/raw <plaindir>
Duplicate the tree /data/raw in <plaindir>, with symbolic links instead of copies of the files
cp /data/raw to <plaindir> recursively, making symlinks in place of files
recreate the folders of /data/raw in <plaindir> and link each file symbolically
a copy of /data/raw in <plaindir> whose files are only symlinks to the originals
do not copy the data of /data/raw, mirror it in <plaindir> by symlinks
symlink farm of /data/raw under <plaindir>
recursively symlink rather than copy /data/raw to <plaindir>
use cp -rs from /data/raw to <plaindir>
let cp make a tree of symbolic links to /data/raw in <plaindir>
same directories as /data/raw inside <plaindir>, files as soft links
Recursively copies /data/raw to <plaindir>, creating a symbolic link for every file

= u-cp-into-each change
> for d in */; do cp <bare> "$d"; done
Copy <bare> to each directory directly under the current one
put a copy of <bare> in every subfolder here
loop over the subdirectories and cp <bare> into all of them
distribute <bare> to all the subdirectories of the current directory
every folder in here should get its own <bare>
copy the same file <bare> into all the folders of this directory
cp <bare> to each subdirectory, first level only
i need <bare> in all of the folders here
for every directory here, place <bare> in it
Make a copy of <bare> in all top-level directories of the working directory
replicate <bare> across all subfolders with a for loop
drop <bare> in each of the folders that lie here

= u-cp-into-xargs change
> ls -d */ | xargs -I {} cp <bare> {}
Copy <bare> to each top-level directory here using ls and xargs
pipe the list of subfolders into xargs to put <bare> in all of them
with xargs, cp <bare> into every subdirectory
use xargs -I to distribute <bare> to the directories of the current directory
ls -d piped to xargs: every folder gets a copy of <bare>
xargs and cp so that <bare> ends up in all subfolders here
list directories with ls -d */ and run cp <bare> on each through xargs
every folder in here gets its own <bare>, by means of xargs
let xargs place <bare> in each of the folders here
put the file <bare> into all directories, xargs style
replicate <bare> across the subdirectories, xargs instead of a loop
have xargs copy <bare> once per subdirectory

= u-cp-parents change
> cp --parents <pyfile> <relfile> <todir>
Copy <pyfile> and <relfile> to <todir>, recreating their directories there
copy <pyfile> and <relfile> with their full paths into <todir>
cp both <pyfile> and <relfile> to <todir> and keep the folder structure
preserve the directory structure of <pyfile> and <relfile> when copying them to <todir>
put <pyfile> and <relfile> under <todir> together with the directories in their paths
two files with their paths, <pyfile> and <relfile>, into <todir>
use cp --parents for <pyfile> and <relfile>, destination <todir>
<todir> should get <pyfile> and <relfile> under the same relative paths
duplicate <pyfile> plus <relfile> in <todir>, parent folders made as given
keep the paths: <pyfile> and <relfile> to <todir>
take <pyfile> and <relfile> over to <todir> such that their subfolders are created there

= u-cp-null change
> cp /dev/null <new>
Create an empty file <new> by copying /dev/null
copy /dev/null to <new>
use cp and /dev/null to get the empty file <new>
make <new> empty by a copy of the null device
cp of the null device to <new>
through /dev/null and cp produce a file <new> of no length
let <new> be a copy of /dev/null
with cp, write nothing from /dev/null into <new>
an empty <new>, the /dev/null way
have cp turn /dev/null into a zero byte file <new>

= u-cp-unlink change
> cp --remove-destination "$(readlink -f <symlink>)" <symlink>
Replace the symbolic link <symlink> by a copy of the file it points to
turn the symlink <symlink> into a real file
convert <symlink> from a link into the actual file
<symlink> should no longer be a link but a regular file with the same content
swap the link <symlink> for its target's contents
make <symlink> an ordinary file, a copy of what it refers to
dereference <symlink> in place
copy the file linked to by <symlink> over the link itself
i want the data in place of the symlink <symlink>
remove the link <symlink> and put a copy of the target there instead
materialise the soft link <symlink>
Change symbolic link "<symlink>" into a file, using cp and readlink

= u-cp-numbered change
> cp --backup=numbered <bare> <mydir>
Copy <bare> to <mydir> and make a numbered backup of a file that is already there
copy <bare> into <mydir>, keeping old versions with numbers
cp <bare> to <mydir> with numbered backups
put <bare> in <mydir>, existing ones are kept as .~1~ and so on
before <bare> in <mydir> is overwritten, back it up under a number
copy <bare> over to <mydir>, saving each former one as a numbered backup
do not lose older copies in <mydir>: number them when copying <bare>
numbered backups for the copy of <bare> into <mydir>
use cp --backup for <bare> to <mydir>, numbered
duplicate <bare> into <mydir>, earlier versions numbered and retained
Copy "<bare>" to "<mydir>", renaming any existing destination file with a number

= u-cp-f change
> cp -f <bare> <new>
Copy <bare> to <new> by force
forcibly copy <bare> over <new>
cp -f <bare> to <new>
copy <bare> to <new>, if <new> cannot be opened remove it and try again
force <new> to be a copy of <bare>
make a forced copy of <bare> named <new>
even when <new> is write protected, copy <bare> onto it
overwrite <new> with <bare>, force it
copy with the force option from <bare> to <new>
duplicate <bare> as <new>, force

= u-ln-abs change
> ln -s "$(pwd)/<name>" <newlink>
Create a symbolic link <newlink> to the absolute path of <name> in the current directory
link <newlink> to $PWD/<name>
symlink <newlink> that points to <name> here by its full path
make <newlink> a soft link with the complete path of <name> from this directory
absolute symlink to <name> of the working directory, named <newlink>
use pwd so that the link <newlink> holds the full path of <name>
<newlink> should be a symbolic link to <name> under the current working directory, absolute
ln -s with the current directory put before <name>, link name <newlink>
i want the link <newlink> to work from anywhere, so link <name> with its absolute path via pwd
have <newlink> point at the file <name> in pwd, not relatively
soft link <newlink>, target: the present directory plus /<name>

= u-ln-pwd change
> ln -s "$(pwd)" <newlink>
Create a symbolic link <newlink> to the current working directory
symlink this directory as <newlink>
make <newlink> point to where i am now
a soft link to the current folder by the name <newlink>
link <newlink> to pwd
<newlink> should be a symlink to the present directory
ln -s the working directory to <newlink>
put a symbolic link to the current directory at <newlink>
use pwd for the target of the new link <newlink>
shortcut <newlink> that leads to this very directory
the folder i am in, as a symlink <newlink>

= u-ln-real change
> ln -s "$(readlink -f <anyfile>)" <newlink>
Create a symbolic link <newlink> to the real absolute path of <anyfile>
symlink <newlink> that points to the canonical path of <anyfile>
link <newlink> to the fully resolved <anyfile>
resolve <anyfile> with readlink and make <newlink> a symlink to that
a soft link <newlink> whose target is the full real path of <anyfile>
use readlink -f on <anyfile> for the target of the link <newlink>
<newlink> should point to <anyfile> with all links in the path resolved
make <newlink> a symbolic link to wherever <anyfile> really is
ln -s with the absolute path that readlink gives for <anyfile>, named <newlink>
the canonical location of <anyfile>, linked as <newlink>
let <newlink> be a symbolic link, target the existing real path of <anyfile>

= u-ln-absolutize change
> ln -sf "$(readlink -f <symlink>)" <symlink>
Convert the relative symbolic link <symlink> to an absolute one
make the symlink <symlink> point to its target by absolute path
replace the link <symlink> with one that has the full path
turn <symlink> into an absolute symlink to the same file
rewrite the target of <symlink> as an absolute path
<symlink> is a relative link, it should be absolute
force <symlink> to be a link to its own canonical target
resolve the link <symlink> and relink it with the complete path
same target, absolute path: the symlink <symlink>
use readlink -f and ln -sf to make <symlink> absolute
recreate <symlink> so that it holds the full path of what it points to

= u-ln-hard-f change
> ln -f <bare> <newlink>
Force create a hard link <newlink> to <bare>
hard link <bare> as <newlink>, replace <newlink> if it exists
ln -f <bare> to <newlink>, no symlink
make <newlink> a second name of <bare> even when there is a <newlink> already
forcibly create a hard link between <bare> and <newlink>
overwrite <newlink> with a hard link to <bare>
remove what is at <newlink> and hard link <bare> there
force a hard link from <newlink> to <bare>
hard link by force: target <bare>, name <newlink>
<newlink> should be another hard link of <bare>, existing one dropped
create the hard link <newlink> to <bare> without failing on an existing destination

= u-ln-v change
> ln -sv <path> <newlink>
Create a symbolic link <newlink> to <path> and print its name
verbosely symlink <newlink> to <path>
ln -s <path> as <newlink>, verbose
make <newlink> a soft link to <path> and show it
symlink to <path> named <newlink>, with a message
let ln report the symbolic link <newlink> to <path>
i want to see the arrow line when <newlink> is linked to <path>
soft link <newlink>, target <path>, telling what was linked
output a note upon making the symlink <newlink> for <path>
create "<newlink>" as a symbolic link to "<path>" in verbose mode
link <newlink> symbolically to <path> and say so

= u-ln-into change
> ln -s <absfile> <plaindir>
Create a symbolic link to <absfile> in <plaindir>, under the same name
link <absfile> into <plaindir>
ln -s <absfile> to <plaindir>
put a symlink to <absfile> inside <plaindir>
make <absfile> available in <plaindir> by a soft link
<plaindir> should contain a symbolic link to <absfile>
have a symlink of the same name in <plaindir> that points to <absfile>
a soft link in <plaindir> for <absfile>
instead of a copy put a symbolic link to <absfile> into <plaindir>
symlink <absfile> from within <plaindir>, name unchanged
add to <plaindir> a link, symbolic, to <absfile>
place a pointer to <absfile> in <plaindir> using ln -s

= u-ln-all change
> ln -s <outdir>/* <plaindir>
Create a symbolic link in <plaindir> for every file in <outdir>
link all files of <outdir> into <plaindir>
symlink everything in <outdir> to <plaindir>
ln -s each entry of <outdir> to <plaindir>
for each file or folder in <outdir>, a symlink in <plaindir>
make all that <outdir> contains available in <plaindir> through soft links
put symlinks to all entries of <outdir> into <plaindir>
the whole content of <outdir> as symbolic links inside <plaindir>
fill <plaindir> with soft links to what is in <outdir>
do not copy: symlink the files of <outdir> one by one in <plaindir>
<plaindir> should have a symbolic link per item of <outdir>

= u-ln-dir-f change
> ln -sfn <farpath> <newlink>
Force create a symbolic link <newlink> to <farpath> without dereferencing <newlink>
point the symlink <newlink> at the directory <farpath>, whether it exists or not, not following it
ln -sfn <farpath> to <newlink>
replace the link <newlink> by one to <farpath> even when it leads to a folder now
switch the directory symlink <newlink> over to <farpath>
make <newlink> link to <farpath>, treat an existing <newlink> as a plain file
repoint <newlink> to <farpath>, no link inside the old target please
update the symbolic link <newlink> to the new target <farpath>, no dereference
the existing symlink <newlink> should lead to <farpath> from now on
overwrite the link to a directory <newlink> so that it goes to <farpath>
force, symbolic, no-dereference: <newlink> to <farpath>
retarget <newlink>, new target <farpath>

= u-touch-m change
> touch -m -d <date> <bare>
Set only the modification time of <bare> to <date>
change the mtime of <bare> to <date>, not the access time
touch -m <bare> with the date <date>
make <bare> look modified on <date>, leaving when it was read
modification timestamp of <bare> to <date>, access time as is
backdate just the modification of <bare> to <date>
set the last modified date of <bare> to <date> and nothing else
mtime <date> for <bare>, keep the atime
alter the modification date alone of <bare>, to <date>
let <bare> carry the modification day <date> while its access date stays
use touch for the mtime of <bare>: <date>

= u-touch-a parse
> touch -a -d <date> <bare>
Set only the access time of <bare> to <date>
change the atime of <bare> to <date>, not the modification time
touch -a <bare> with the date <date>
make <bare> look last read on <date>, leaving when it was modified
access timestamp of <bare> to <date>, mtime as is
backdate just the access of <bare> to <date>
set the last accessed date of <bare> to <date> and nothing else
atime <date> for <bare>, keep the mtime
alter the access date alone of <bare>, to <date>
pretend <bare> was last opened on <date>, without altering when it was changed
use touch for the atime of <bare>: <date>

= u-touch-three change
> touch <freshname> <freshname2> <freshname3>
Create the empty files <freshname>, <freshname2> and <freshname3>
make three empty files: <freshname>, <freshname2>, <freshname3>
touch <freshname> <freshname2> and <freshname3>
i need <freshname>, <freshname2> and also <freshname3>, all empty
three new files with nothing in them, <freshname> <freshname2> <freshname3>
make sure that the files <freshname>, <freshname2> and <freshname3> exist
add blank files by the names <freshname>, <freshname2> and <freshname3>
with one touch produce <freshname> <freshname2> <freshname3>
empty files <freshname>, <freshname2> plus <freshname3>
set up <freshname> and <freshname2> and <freshname3> with no content
update the timestamps of <freshname>, <freshname2> and <freshname3>, or create them

= u-touch-var parse
> touch "<pathvar>"
Create the empty file that <pathvar> names, or update its time
touch <pathvar>
make sure that the file in the variable <pathvar> exists
an empty file at the path <pathvar>
set the timestamp of <pathvar> to now, create it if it is missing
update the modification time of <pathvar>
let there be a file whose name is in <pathvar>
in my script, create <pathvar> as an empty file
bump the times of <pathvar> to the current moment
<pathvar> should exist as a file and carry the present time
use touch on the variable <pathvar>

= u-rm-f-two change
> rm -f *.<ext> *.<ext2>
Forcibly remove all <ext> and <ext2> files of the current directory
delete *.<ext> and *.<ext2> here without asking
rm -f both the .<ext> and the .<ext2> files
get rid of every <ext> file and every <ext2> file in this folder, no prompt and no error if there are none
all the files ending in .<ext> or in .<ext2> here should be removed by force
wipe .<ext> as well as .<ext2> files in the working directory, force
two extensions, <ext> and <ext2>: rm -f them here
erase whatever has the suffix .<ext> or .<ext2> here, without confirmation
forced removal of *.<ext> together with *.<ext2>
clear this folder of <ext> and <ext2> files, no questions asked
drop all .<ext> and all .<ext2> files, ignoring missing ones

= u-rm-f-ext change
> rm -f *.<ext>
Forcibly remove all <ext> files of the current directory
delete *.<ext> here without prompting
rm -f the .<ext> files
get rid of every <ext> file in this folder, no prompt and no error if there are none
all the files ending in .<ext> here should be removed by force
wipe the .<ext> files in the working directory, force
erase whatever has the suffix .<ext> here, without confirmation, even write-protected ones
forced removal of *.<ext>
clear this folder of <ext> files, no questions asked
drop all .<ext> files at the top level here, force it
Removes all top-level *.<ext> files in the current folder, never asking

= u-rm-globstar change
> shopt -s globstar; rm **/*.<ext>
Recursively remove all <ext> files under the current directory with globstar
use ** to delete every .<ext> file here and in all subfolders
rm **/*.<ext> with globstar switched on
turn on globstar and delete all <ext> files at any depth
with the double star glob get rid of each .<ext> file in the tree
no find: rm the .<ext> files of all subdirectories by means of **
erase <ext> files everywhere below through a globstar pattern
recursive glob ** for rm: all .<ext> files
let bash's ** match the .<ext> files at all levels and rm them
globstar removal of files with the extension <ext>
enable ** and wipe out *.<ext> here and below

= u-rm-f-two-files change
> rm -f <bare> <bare2>
Remove the files <bare> and <bare2> without prompting
forcibly delete <bare> and <bare2>
rm -f <bare> <bare2>
get rid of both <bare> and <bare2>, no complaint if one is missing
delete <bare> as well as <bare2> by force
erase <bare> and <bare2>, never ask
force removal of the two files <bare> and <bare2>
wipe <bare> plus <bare2> without confirmation
both <bare> and <bare2> must go, ignore errors about missing files
drop <bare> and <bare2>, whether or not they exist or are write-protected
without any questions remove <bare> together with <bare2>

= u-rm-rv change
> rm -rv <plaindir>
Recursively delete <plaindir> and print each file as it is removed
remove the folder <plaindir> with its contents and show what gets deleted
rm -r <plaindir>, verbose
verbosely delete the directory <plaindir> with all that is in it
get rid of <plaindir> completely and list the removed files
erase <plaindir> including subfolders, with a message per file
tell me every file while <plaindir> is being deleted
wipe the directory <plaindir> and report each item removed
i want to see what goes when <plaindir> is removed recursively
take away <plaindir> and all below it, naming each deletion
verbose removal of the tree <plaindir>
delete directory <plaindir> recursively, output the names

= u-rm-keep-newest change
> ls -tp | grep -v / | tail -n +$((<n>+1)) | xargs -r -d '\n' rm --
Delete all but the most recent <n> files in the current directory
keep the newest <n> files here and remove the others
remove every file of this directory except the <n> latest
all files here but the <n> newest ones should be deleted
retain <n> files, those changed most recently, rm the rest in the current directory
purge old files here until just the <n> most recent are left
delete the older files of this folder so that <n> remain
leave the <n> youngest files of the working directory, erase all others
get rid of whatever is not among the newest <n> files here
by time, everything after the first <n> files here gets removed, folders not

= u-rm-var parse
> rm -rf "<pathvar>"
Recursively and forcibly delete the directory in <pathvar>
rm -rf <pathvar>
remove <pathvar> with everything in it, without asking
delete the folder that the variable <pathvar> holds, force
get rid of <pathvar> and all below it, no prompts
wipe the whole directory named by <pathvar>, never ask
erase <pathvar> recursively, whether it exists or not
forced recursive removal of <pathvar>
in my clean up code, delete the tree <pathvar> by force
the directory whose path is <pathvar> must be deleted with its contents, forcibly
drop everything at <pathvar> including subfolders, no questions
`,
)
