import { intents } from '../grammar.ts'

/** Moving, renaming, copying, linking and packing what find selects, in the ways that people spell out. */
export const findMoving = intents(
  'find',
  String.raw`
= mv-any quiet
> find <tree> -name '<pattern>' -exec mv {} <mydir> \;
Find all files/directories matching <pattern> <tree> and move them to <mydir>
Move files and folders whose name fits <pattern> <tree> into <mydir>
Search for entries of any type named <pattern> <tree> and mv each one to <mydir>
Relocate everything called <pattern>, directories included, that lies <tree> to <mydir>
files as well as folders that look like <pattern> <tree>: shift them to <mydir>
use find -exec mv to bring files and directories named <pattern> <tree> to <mydir>
take whatever goes by the name <pattern> <tree>, be it a file or a folder, over to <mydir>
<mydir> should receive all files and folders that match <pattern> <tree>, moved and not copied
gather up things of every kind called <pattern> <tree> in <mydir> by moving them
mv files/folders <pattern> <tree> to <mydir>
how can i move both files and directories with names like <pattern> <tree> to <mydir>
put anything that has a name of the form <pattern> <tree>, no matter of what type, away in <mydir>
Transfer each item of whatever type whose name matches <pattern> <tree> to <mydir>

= mv-any-t quiet
> find <tree> -name '<pattern>' -exec mv -t <mydir> {} +
Move all files/directories matching <pattern> <tree> to <mydir> with a single mv -t
Find files and folders named <pattern> <tree> and hand them in bulk to mv -t <mydir>
use find with mv -t <mydir> and a plus for files and folders called <pattern> <tree>
as few mv processes as possible: entries named <pattern> <tree>, files or folders, to <mydir>
bulk move of files and directories that fit <pattern> <tree> into <mydir> by mv -t
Search for anything whose name matches <pattern> <tree> and let one mv take them all to <mydir>
mv -t <mydir> for everything called <pattern> <tree>, folders too
shift files/folders that look like <pattern> <tree> to <mydir>, many per mv call
<mydir> is the target of one mv -t over all files and directories with names like <pattern> <tree>
Pass the files and directories <pattern> found <tree> together to mv, with <mydir> as the target directory
in batches, move files as well as directories named <pattern> <tree> to <mydir>
collect whatever is named <pattern> <tree>, file or folder, as arguments of mv -t <mydir>
move the files and the folders of the form <pattern> <tree> into <mydir>, using -exec with + and mv -t

= mv-icase quiet
> find <tree> -iname '<pattern>' -exec mv {} <mydir> \;
Move all files and directories named like <pattern> <tree> to <mydir>, ignoring case
Find files/folders matching <pattern> in upper or lower case <tree> and mv them to <mydir>
Search for entries of any type that match <pattern> case-insensitively <tree> and move each into <mydir>
case does not matter: files and directories called <pattern> <tree> should be moved to <mydir>
use find -iname and mv to bring files and folders called <pattern> <tree> to <mydir>
relocate to <mydir> whatever is named <pattern> <tree>, capitals or not, file or folder
<mydir> should get all files/directories with names like <pattern>, case disregarded, that are <tree>, by moving
shift things of every kind that fit <pattern> in any capitalisation <tree> to <mydir>
mv -iname <pattern> <tree> to <mydir>, folders too
take files and folders named <pattern> <tree> away to <mydir>, big and small letters treated alike
how do i move files and directories that match <pattern> regardless of case <tree> to <mydir>
Transfer everything whose name is <pattern> in whatever case <tree>, directories included, to <mydir>
all the files and folders <pattern> (any case) <tree> belong in <mydir>, move them

= mv-ficase quiet
> find <tree> -type f -iname '*.<ext>' -exec mv {} <mydir> \;
Move all <ext> files <tree> to <mydir>, whether the extension is written in capitals or not
Find regular files ending in .<ext>, case-insensitively, <tree> and move them to <mydir>
Search for files with the extension <ext> in upper or lower case <tree> and mv each to <mydir>
files of the type <ext> <tree>, no matter how the ending is capitalised, go to <mydir>
use find -iname with mv for the *.<ext> files <tree>, target <mydir>
relocate .<ext> files <tree> to <mydir> and ignore case in the extension
<mydir> shall take over the <ext> files from everywhere <tree>, capital extensions too
mv *.<ext> in any case <tree> to <mydir>, files only
my camera writes endings in capitals, so move every .<ext> file <tree> to <mydir> irrespective of case
shift regular files whose names end with .<ext>, big or small letters, <tree> into <mydir>
Transfer each .<ext> file <tree> into <mydir>, with case ignored in the name
how to move <ext> files <tree> into <mydir> when some have the extension in upper case
gather the .<ext> files <tree>, case insensitive, by moving them to <mydir>

= mv-inode quiet
> find <tree> -inum <inode> -exec mv {} <freshname> \;
Rename the file with inode number <inode> <tree> to <freshname>
Find the file whose inode is <inode> <tree> and move it to <freshname>
Locate inode <inode> <tree> and give that file the name <freshname>
the name has unprintable characters, but its inode is <inode>, rename it to <freshname>, search <tree>
use find -inum <inode> and mv to make it <freshname>, looking <tree>
i cannot type the name of inode <inode> <tree>, call it <freshname> instead
mv whatever has inode <inode> <tree> to <freshname>
inode <inode> <tree> -> <freshname>
Search for the entry with the inode number <inode> <tree> and mv it to <freshname>
how do i rename something by its inode <inode> <tree>, the new name is <freshname>
give inode number <inode> <tree> a sane name: <freshname>
Change the name of the file that has inode <inode>, to be found <tree>, into <freshname>
by inode and not by name: move <inode> <tree> to <freshname>

= mv-new-t quiet
> find <plaindir> -type f -mtime -<days> -exec mv -t <outdir> {} +
Move all regular files modified less than <days> ago (in|under|below|within) <plaindir> to <outdir> with mv -t
Find files changed during the last <days> (in|under|below|within) <plaindir> and pass them in bulk to mv -t <outdir>
use find and a single mv -t to bring files no older than <days> (in|under|below|within) <plaindir> to <outdir>
bulk move with mv -t: files edited within <days> (in|under|below|within) <plaindir> into <outdir>
mv -t <outdir> for files (in|under|below|within) <plaindir> that changed in the past <days>
Let one mv take all files written in the last <days> (in|under|below|within) <plaindir> to <outdir>
recent files (<days>) (in|under|below|within) <plaindir> to <outdir>, as few mv calls as possible
Search for files whose modification time lies within <days> (in|under|below|within) <plaindir>; hand them together to mv with target directory <outdir>
in batches, shift files (in|under|below|within) <plaindir> fresher than <days> to <outdir>
collect the files (in|under|below|within) <plaindir> that somebody saved in the last <days> as arguments of mv -t <outdir>
everything i wrote in the last <days> (in|under|below|within) <plaindir>, files only, over to <outdir> through mv -t
-exec mv -t <outdir> {} + for files (in|under|below|within) <plaindir> modified in the last <days>
target <outdir>: files newer than <days> (in|under|below|within) <plaindir>, one mv for many

= mv-dirs-day quiet
> find <plaindir> -mindepth 1 -depth -type d -mtime -<days> -exec mv -t <outdir> {} +
Move all subdirectories modified less than <days> ago (in|under|below|within) <plaindir> to <outdir>, depth first
Find directories below the top that changed in the last <days> (in|under|below|within) <plaindir> and hand them depth-first to mv -t <outdir>
use find -depth with mv -t <outdir> on the subfolders (in|under|below|within) <plaindir> changed within <days>
subdirectories (in|under|below|within) <plaindir> with changes in the past <days>: move them to <outdir>, deepest first
Search depth first for subfolders (in|under|below|within) <plaindir> whose modification time is within <days> and let mv -t put them into <outdir>
shift recent subdirectories (<days>) (in|under|below|within) <plaindir> to <outdir>, working from the bottom up
bottom-up, mv -t the subfolders (in|under|below|within) <plaindir> changed in the last <days> to <outdir>
<outdir> should take the subdirectories from <plaindir> that got changed during <days>, deepest ones first
mv subfolders newer than <days> (in|under|below|within) <plaindir> into <outdir> with -depth
relocate each subdirectory changed no longer than <days> ago (in|under|below|within) <plaindir> to <outdir>, contents handled before their parent
which folders changed in <days> (in|under|below|within) <plaindir>? move these subdirectories to <outdir>, the deepest at the start
in depth-first order, transfer subdirectories (in|under|below|within) <plaindir> modified within <days> into <outdir>
the starting folder stays, its subdirectories changed in the past <days> (in|under|below|within) <plaindir> go to <outdir> depth first

= mv-unread quiet
> find <tree> -type f -atime +<days> -exec mv {} <mydir> \;
Move regular files that have not been accessed for more than <days> <tree> to <mydir>
Find files last read over <days> ago <tree> and mv each of them to <mydir>
archive what nobody opens: files <tree> unread for over <days> go to <mydir>
use find -atime with mv to bring files unused for <days> <tree> to <mydir>
files whose access time is more than <days> back <tree> belong in <mydir>, move them
Search for files nobody has opened in <days> <tree> and relocate them to <mydir>
by access time: shift files <tree> older than <days> into <mydir>
mv files with atime over <days> <tree> to <mydir>
<mydir> is for files that went unused for <days>, take them <tree>
everything, files only, that was not looked at for more than <days> <tree>, put away in <mydir>
not read in over <days>? then move the file <tree> to <mydir>
Transfer each file <tree> whose last access was more than <days> ago to <mydir>
cold files, no access for <days>, <tree>, to <mydir>

= mv-big quiet
> find <tree> -size +<size> -exec mv {} <mydir> \;
Move files/directories larger than <size> <tree> to <mydir>
Find everything bigger than <size> <tree>, of any type, and move it to <mydir>
Search for entries of whatever type whose size exceeds <size> <tree> and mv each to <mydir>
anything over <size> <tree>, no matter if file or not, shift to <mydir>
use find -size without a type and mv to bring things above <size> <tree> to <mydir>
items of any kind that take up more than <size> <tree> should be moved to <mydir>
relocate to <mydir> all entries <tree> that are heavier than <size>, type regardless
mv whatever is greater than <size> <tree> to <mydir>
<mydir> gets all files and directories of more than <size> <tree>, by moving
room is needed <tree>: any entry above <size> goes over to <mydir>
how to move files/folders exceeding <size> <tree> into <mydir>
Transfer each entry bigger than <size>, type unimportant, found <tree> to <mydir>
put things of every type with a size over <size> <tree> away in <mydir>

= mv-big-ok quiet
> find <tree> -type f -size +<size> -ok mv {} <mydir> \;
Move files larger than <size> <tree> to <mydir>, asking for confirmation before each
Find files bigger than <size> <tree> and prompt the user before moving each one to <mydir>
use find -ok mv for files over <size> <tree>, target <mydir>
ask me for every file above <size> <tree> whether to move it to <mydir>
with a yes or no question per file, shift files exceeding <size> <tree> to <mydir>
Search for files of more than <size> <tree>; after my consent mv each into <mydir>
files heavier than <size> <tree> may go to <mydir>, if i agree to each
interactive move by -ok: files <tree> with a size above <size> to <mydir>
-ok mv to <mydir> of files bigger than <size> <tree>
i want to confirm each move of a file over <size> <tree> to <mydir>
relocate the files <tree> beyond <size> into <mydir> but let find ask me one by one
Transfer files that take more than <size> <tree> to <mydir>, and confirm every single one
prompted mv to <mydir> for files <tree> greater than <size>

= mv-deep quiet
> find <tree> -mindepth <depth> -type f -exec mv {} . \;
Move all regular files at least <depth> levels deep <tree> to the working directory
Find files that lie <depth> or more levels down <tree> and mv each to .
bring up every file nested <depth> levels or deeper <tree> and put it into the directory where i am
use find -mindepth <depth> with mv to fetch the files <tree> to the present working directory
Search from level <depth> downwards <tree> for regular files and move them here, to .
pull the files buried <depth> or more levels below the start <tree> up to the current working directory
mv files with a mindepth of <depth> <tree> to .
files at depth <depth> and below <tree> should end up in the directory i am in
flatten what is deep: files <depth> levels or more down <tree> go to .
deeply nested files (minimum depth <depth>) <tree> moved to my present directory
get files out of nesting of <depth> levels and more <tree>, into .
starting with level <depth>, transfer files <tree> to the working directory
ignore anything above level <depth> <tree>, the files below that move to .

= mv-add-suffix quiet
> find <tree> -type f -name '*.<ext>' -exec mv {} {}<suffix> \;
Rename all <ext> files <tree> by appending <suffix> to their names
Find regular files ending in .<ext> <tree> and add <suffix> at the end of each name
Add the suffix <suffix> to the name of every .<ext> file <tree>
use find and mv to tack <suffix> on to the *.<ext> files <tree>
put <suffix> behind the full name of each <ext> file <tree>
<ext> files <tree> should keep their names but with <suffix> attached
hang <suffix> on every .<ext> filename <tree>
mv each *.<ext> <tree> to the same name plus <suffix>
rename with find: .<ext> files <tree> get an additional <suffix>
append <suffix> to *.<ext> <tree>, recursively, by renaming
i want to park the .<ext> files <tree> as name.<ext> followed by <suffix>
Search for files with extension <ext> <tree> and rename each so that <suffix> comes after the extension
what is the command to stick <suffix> on all .<ext> filenames <tree>

= mv-add-suffix-any quiet
> find <tree> -depth -name '<pattern>' -exec mv {} {}<suffix> \;
Rename all files and directories matching <pattern> <tree>, depth first, by appending <suffix>
Add <suffix> to the name of every file or folder named <pattern> <tree>, deepest first
use find -depth and mv to attach <suffix> to files and folders called <pattern> <tree>
both files and directories that fit <pattern> <tree> get <suffix> behind their names, contents before parents
Find entries of any type named <pattern> <tree> in depth-first order and rename each with an added <suffix>
mv files and folders <pattern> <tree> to the same name plus <suffix>, from the bottom up
hang <suffix> on everything named <pattern> <tree>, folders too, bottom-up
append <suffix> to whatever matches <pattern> <tree>, file or folder, with -depth
working from the deepest level, rename files/directories <pattern> <tree> so that they end in <suffix>
park all files and folders that look like <pattern> <tree> under their name with <suffix> added, depth first
depth-first renaming: <suffix> behind each file or directory name that matches <pattern> <tree>
Search for <pattern> <tree>, any type, -depth, and tack <suffix> on to the name
give the extra ending <suffix> to files and dirs of the form <pattern> <tree>, innermost ones at the start

= mv-add-prefix quiet
> find <tree> -type f -name '*.<ext>' -execdir sh -c 'mv "$1" "<prefix>§{1#./}"' _ {} \;
Rename all <ext> files <tree> by prefixing their names with <prefix>
Find regular files ending in .<ext> <tree> and put <prefix> in front of each name
Add the prefix <prefix> to the name of every .<ext> file <tree>
use find -execdir and mv to prepend <prefix> to the *.<ext> files <tree>
each <ext> file <tree> should get a name that starts with <prefix>
set <prefix> before the filename of all .<ext> files <tree>, they stay in their folders
mv every *.<ext> <tree> to <prefix> plus its old name, in place
prepend <prefix> to *.<ext> filenames <tree>, recursively
i want <prefix> at the beginning of all .<ext> names <tree>
Search for files of type <ext> <tree> and rename each so that it begins with <prefix>
how do i put <prefix> in front of the name of all the <ext> files <tree>
rename recursively: <prefix> first, then the old name, for .<ext> files <tree>
the names of .<ext> files <tree> lack a leading <prefix>, add it

= mv-part quiet
> find <tree> -type f -name '*<stem>*' -execdir bash -c 'mv "$1" "§{1/<stem>/<newword>}"' _ {} \;
Rename files <tree> by replacing <stem> with <newword> in their names
Find regular files with <stem> in the name <tree> and rename them so that it says <newword>
Replace the string <stem> by <newword> in the names of all files <tree>
use find and mv to swap <stem> for <newword> within filenames <tree>
file names <tree> that contain <stem> should have <newword> in its place
change <stem> to <newword> in file names <tree>, not in their contents
each file <tree> called something with <stem> must be renamed to the same with <newword>
recursive rename <tree>: <stem> becomes <newword> in filenames
mv files <tree> so that <newword> stands where <stem> was in the name
Search for files whose name includes <stem> <tree> and substitute <newword> for it in the name
how do i rename files <tree> from ...<stem>... to ...<newword>...
we no longer say <stem> but <newword>, rename the files <tree> accordingly
in all filenames <tree> exchange <stem> for <newword>

= mv-part-dirs quiet
> find <tree> -depth -type d -name '*<stem>*' -execdir bash -c 'mv "$1" "§{1/<stem>/<newword>}"' _ {} \;
Rename directories <tree> by replacing <stem> with <newword> in their names, deepest first
Find folders with <stem> in the name <tree> and rename them so that it says <newword>, depth first
Replace <stem> by <newword> in the names of all directories <tree>
use find -depth and mv to swap <stem> for <newword> within folder names <tree>
folder names <tree> that contain <stem> should have <newword> in its place
change <stem> to <newword> in directory names <tree> and leave the file names alone
each folder <tree> called something with <stem> must get the same name with <newword>
recursive rename of directories <tree>: <stem> becomes <newword>
mv folders <tree> so that <newword> stands where <stem> was in the name, from the bottom up
Search for directories whose name includes <stem> <tree> and substitute <newword> for it
how do i rename folders <tree> from ...<stem>... to ...<newword>...
we no longer say <stem> but <newword>, rename the folders <tree> accordingly
in all directory names <tree> exchange <stem> for <newword>

= mv-spaces quiet
> find <tree> -depth -name '* *' -execdir bash -c 'mv "$1" "§{1// /_}"' _ {} \;
Replace all spaces by underscores in the names of files and directories <tree>
Find files/folders with blanks in their names <tree> and rename them with underscores instead
Rename everything <tree> whose name has a space so that each space becomes an underscore
use find and mv to turn spaces into _ in names of files and folders <tree>
names with blanks <tree>, files as well as folders, should have underscores
no more spaces in file and folder names <tree>, put _ there
spaces in names break my scripts, make them underscores <tree>, for files and for directories
recursive rename <tree>: blank to underscore in all file and directory names
substitute an underscore for every space in any filename or folder name <tree>
mv files and dirs <tree> that have spaces in the name, with _ in place of each blank
how can file and folder names <tree> be freed of spaces, with underscores in their stead
Search depth first for names containing a space <tree> and replace the spaces with underscores
underscore all names <tree> that contain white space blanks, directories too

= mv-lower quiet
> find <tree> -depth -name '*[A-Z]*' -execdir bash -c 'mv "$1" "§{1,,}"' _ {} \;
Rename all files and directories <tree> to lower case
Find files/folders with capital letters in their names <tree> and rename them in lowercase
Convert the names of files and folders <tree> to lower case, recursively
use find and mv to make file and folder names <tree> all small letters
no capitals in names <tree>: turn file and directory names into lowercase
lowercase every file name and directory name <tree>
names of files and folders <tree> should consist of small letters only, rename them
recursive rename <tree> from upper to lower case, directories as well
mv files and dirs <tree> that contain upper case letters to their lowercase names
replace capitals by small letters in all names <tree>, folders included
how do i downcase the names of all files and directories <tree>
Search depth first for names with upper-case characters <tree> and rename these to lower case
i hate shouting file and folder names, make them lower case <tree>

= rename-perl parse
> find <tree> -name '*.<ext>' -exec rename 's/\.<ext>$/.<ext2>/' {} +
Change the extension of all .<ext> files <tree> to .<ext2> with the rename command
Find files ending in .<ext> <tree> and run perl's rename to make them .<ext2>
use find with rename to turn *.<ext> into *.<ext2> <tree>
rename 's/...$/.../' from .<ext> to .<ext2> for what find meets <tree>
with the rename tool, swap the ending .<ext> for .<ext2> <tree>
Execute rename through find so that .<ext> names <tree> end in .<ext2>
let the rename utility give .<ext> files <tree> the ending .<ext2>
the rename program should replace .<ext> by .<ext2> at the end of names <tree>
perl rename of extensions <tree>, <ext> to <ext2>
find plus rename: <ext> -> <ext2> <tree>
Search for names that end with .<ext> <tree> and apply a rename substitution giving .<ext2>
how do i use rename from find to change .<ext> to .<ext2> <tree>
call rename on all *.<ext> <tree>, new extension <ext2>

= rename-dirs parse
> find <tree> -depth -type d -iname '*<stem>*' -execdir rename 's/<stem>/<newword>/i' {} +
Rename all directories <tree> that contain <stem> in any case by the rename command, putting <newword> there
Find folders with <stem> in the name, case-insensitive, <tree> and run rename to replace it by <newword>
use find -depth with rename to change <stem> (any case) to <newword> in directory names <tree>
with the rename tool swap <stem> for <newword> in folder names <tree>, case ignored
Search depth-first for directories named *<stem>* regardless of case <tree> and apply rename s/<stem>/<newword>/i
folder names <tree>: <stem>, big or small letters, becomes <newword>, by rename
let perl's rename substitute <newword> for <stem> in the names of directories <tree>, ignoring case
rename utility on directories <tree>, <stem> to <newword>, case does not matter
the rename program should put <newword> where a folder name <tree> has <stem> in whatever capitalisation
call rename on folders <tree> so that <stem> in upper or lower case turns into <newword>
case-insensitive rename of directories <tree> from <stem> to <newword> by the rename program
execute rename for all dirs <tree> that mention <stem>, no matter the case, replacing it by <newword>
how can rename replace <stem> by <newword> in names of folders <tree> without regard to case

= cp-any quiet
> find <tree> -name '<pattern>' -exec cp -r {} <mydir> \;
Copy all files and directories matching <pattern> <tree> to <mydir>, folders with their contents
Find files/directories named <pattern> <tree> and copy them recursively into <mydir>
use find with cp -r to bring files and folders called <pattern> <tree> to <mydir>
Search for entries of any type whose name fits <pattern> <tree> and cp -r each one to <mydir>
duplicate whatever is called <pattern> <tree>, whole folders too, into <mydir>
<mydir> should get a copy of all files and complete directories named <pattern> <tree>
files as well as folders <pattern> <tree>: cp -r to <mydir>
cp -r anything with a name like <pattern> <tree> to <mydir>
put copies of files and full directories that look like <pattern> <tree> into <mydir>
save items of every kind named <pattern> <tree> in <mydir> too, directories recursively
how do i copy both files and folders with names of the form <pattern> <tree> to <mydir>
collect duplicates of the files and dirs <pattern> <tree> in <mydir>, with all that folders contain
Replicate every file or directory that matches <pattern> <tree> in <mydir>, recursively

= cp-icase quiet
> find <tree> -type f -iname '*<stem>*' -exec cp {} <mydir> \;
Copy all files whose names contain <stem>, ignoring case, <tree> to <mydir>
Find regular files with <stem> in the name, upper or lower case, <tree> and copy them into <mydir>
Search case-insensitively for files that have <stem> in their name <tree> and cp each to <mydir>
use find -iname and cp on files that mention <stem> in the filename <tree>, target <mydir>
duplicate to <mydir> every file <tree> with <stem> somewhere in its name, capitals or not
<mydir> needs copies of the files <tree> called anything with <stem>, case disregarded
cp *<stem>* in any case <tree> to <mydir>, files only
put a copy of each file <tree> whose name includes <stem>, in whatever capitalisation, into <mydir>
files with <stem> in the name <tree>, case unimportant, should be in <mydir> as well
save the *<stem>* files <tree> to <mydir> as copies, irrespective of case
how to copy files that have <stem> or its capital variant in the name <tree> to <mydir>
i want all files about <stem> (going by the name, any case) <tree> copied to <mydir>
Replicate in <mydir> those files <tree> that match *<stem>* without regard to case

= cp-t quiet
> find <tree> -type f -name '<pattern>' -exec cp -t <mydir> -- {} +
Copy files matching <pattern> <tree> to <mydir> with cp -t and one process for many
Find regular files named <pattern> <tree> and pass them in bulk to cp -t <mydir>
use find with cp -t <mydir> and a plus for files called <pattern> <tree>
bulk copy with cp -t: files <pattern> <tree> into <mydir>
as few cp calls as possible: files that look like <pattern> <tree> to <mydir>
Let one cp take all files whose name fits <pattern> <tree> to <mydir>
cp -t <mydir> for every file <pattern> <tree>
hand files <tree> named <pattern> together to cp with the target directory <mydir>
in batches, copy files with names like <pattern> <tree> to <mydir>
collect the files <pattern> <tree> as arguments of a single cp -t <mydir>
-exec cp -t <mydir> -- {} + for files <tree> that match <pattern>
<mydir> as target directory of cp, sources are the files <pattern> <tree>, many per call
Search for files of the form <pattern> <tree> and have cp -t put them in <mydir> all at once

= cp-notname quiet
> find <tree> -type f ! -name '*<stem>*' -exec cp {} <mydir> \;
Copy all regular files <tree> whose names do not contain <stem> to <mydir>
Find files without <stem> in their names <tree> and copy each to <mydir>
use find with ! -name and cp: every file <tree> except those with <stem> in the name goes to <mydir>
copy files <tree> to <mydir> but leave out the ones that mention <stem> in the filename
<mydir> should get copies of all the files <tree>, apart from those named something with <stem>
skip names with <stem>, cp all other files <tree> to <mydir>
duplicate each file <tree> unless its name includes <stem>, into <mydir>
files lacking <stem> in the name <tree>: copies to <mydir>
cp everything but *<stem>*, files only, <tree> to <mydir>
Search for files not matching *<stem>* <tree> and put copies of them into <mydir>
all files <tree> bar those with <stem> in their filename should be copied to <mydir>
how do i copy the files <tree> to <mydir> excluding names with <stem>
Replicate in <mydir> the files <tree> that do not carry <stem> in their name

= cp-notpath quiet
> find <tree> -type f ! -path '*/<stem>/*' -exec cp {} <mydir> \;
Copy all files <tree> to <mydir> except those below a directory called <stem>
Find regular files that are not inside any <stem> folder <tree> and copy them to <mydir>
use find with ! -path and cp to bring files <tree> to <mydir>, without what lies in <stem> directories
copy files <tree> to <mydir> but nothing from a folder named <stem>
<mydir> should have copies of the files <tree>, minus everything in <stem> folders
cp each file <tree> that has no <stem> directory in its path to <mydir>
duplicate into <mydir> the files <tree> outside of folders by the name <stem>
leave the contents of <stem> folders alone and copy all other files <tree> to <mydir>
files <tree>, unless they are somewhere under a folder <stem>, to be copied to <mydir>
Search for files whose path does not go through a directory <stem> <tree> and cp them into <mydir>
how do i copy the files <tree> into <mydir> with the folder <stem> excluded
anything but the stuff in <stem> directories <tree>, files only, copy to <mydir>
Replicate the files <tree> in <mydir>, ignoring all that sits under a <stem> directory

= cp-suffix quiet
> find <tree> -type f -name '<pattern>' -exec cp {} {}<suffix> \;
Make a backup of each file matching <pattern> <tree> by copying it to the same name plus <suffix>
Copy every file named <pattern> <tree> to a file beside it with <suffix> appended
Find regular files called <pattern> <tree> and save each under its name with <suffix> added
use find and cp to duplicate <pattern> files <tree> with the suffix <suffix>
next to each file <pattern> <tree> i want a copy ending in <suffix>
before editing, copy files that fit <pattern> <tree> to name and <suffix>
a <suffix> copy for every file whose name looks like <pattern> <tree>
cp each file <pattern> <tree> to itself plus <suffix>
keep spare copies, with <suffix> behind the name, of the files <pattern> <tree>
Back up files of the form <pattern> <tree> in place, appending <suffix> to the copy's name
for every file <pattern> <tree> there should be a second one called the same with <suffix> at the end
how do i give the files <pattern> <tree> a copy each that has <suffix> on the end
duplicate files <pattern> <tree> within their folders, names extended by <suffix>

= cp-into-dirs quiet
> find <tree> -type d -exec cp <anyfile> {} \;
Copy the file <anyfile> into every directory <tree>
Find all directories <tree> and put a copy of <anyfile> in each
use find -type d and cp to spread <anyfile> to all folders <tree>
each folder <tree> should contain a copy of <anyfile>
distribute <anyfile> to every directory <tree>
<anyfile> is needed in all folders <tree>, copy it there
cp <anyfile> into each of the directories <tree>
For every directory found <tree>, copy <anyfile> to it
place <anyfile> in all directories and subdirectories <tree>
put the same <anyfile> everywhere, in each folder <tree>
replicate <anyfile> across all the folders <tree>
how to copy one file, <anyfile>, to all directories <tree>
Search for directories <tree> and duplicate <anyfile> into each one found

= cp-new-preserve quiet
> find <tree> -type f -mtime -<days> -exec cp -p {} <mydir> \;
Copy files modified in the last <days> <tree> to <mydir>, keeping their modes and times
Find regular files changed less than <days> ago <tree> and copy them with cp -p to <mydir>
use find and cp -p to bring files fresher than <days> <tree> to <mydir>
recent files, up to <days> old, <tree>: copy to <mydir> and preserve timestamps and permissions
cp -p each file <tree> that changed within <days> to <mydir>
<mydir> should get copies with the original dates of all files <tree> edited in the past <days>
Search for files saved during the last <days> <tree> and copy them into <mydir> with attributes preserved
duplicate what was changed in <days> <tree> to <mydir>, dates and modes as before
what i worked on in the last <days> <tree>, files only, copied to <mydir> by cp -p
attribute-preserving copy to <mydir> of the files <tree> newer than <days>
save files <tree> written to in the last <days> in <mydir> without losing their modification times
copy with the same timestamps: files <tree> of the last <days>, to <mydir>
put cp -p copies of files changed within <days> <tree> into <mydir>

= cp-sh-batch quiet
> find <tree> -type f -name '<pattern>' -exec sh -c 'cp -- "$@" <mydir>' sh {} +
Copy files matching <pattern> <tree> to <mydir> through a shell that gets many names at once
Find files named <pattern> <tree> and let sh -c with "$@" copy them to <mydir>
use find -exec sh -c to cp all <pattern> files <tree> in batches to <mydir>
sh -c with cp "$@" for files called <pattern> <tree>, target <mydir>
one shell for many files: cp those that fit <pattern> <tree> into <mydir>
an inner shell should copy the files <pattern> <tree> to <mydir>, all arguments together
Pass the regular files <pattern> <tree> as positional parameters to sh, which copies them into <mydir>
cp via sh -c and plus: files of the form <pattern> <tree> to <mydir>
through sh -c 'cp "$@"' bring files that look like <pattern> <tree> to <mydir>
spawn a shell from find that runs cp on the whole batch of <pattern> files <tree>, to <mydir>
have a subshell copy files with names like <pattern> <tree>, as a list, to <mydir>
Search for files <pattern> <tree>; sh -c takes the list and copies it into <mydir>
with a shell in -exec, copy the <pattern> files <tree> together to <mydir>

= skeleton quiet
> find <plaindir> -type d -exec mkdir -p <folder>/{} \; -o -type f -exec touch <folder>/{} \;
Recreate the directory structure of <plaindir> under <folder> with empty files in place of the real ones
Copy the tree of <plaindir> to <folder> but with all files empty
Mirror <plaindir> in <folder>: every folder made by mkdir, every file just touched
use find, mkdir and touch to make a hollow copy of <plaindir> below <folder>
same folders and same file names as in <plaindir>, without any contents, below <folder>
<folder> should look like <plaindir>, only the files are empty
make an empty-file replica of <plaindir> inside <folder>
structure of <plaindir> into <folder>, files as zero byte placeholders
duplicate names and folders but not the data of <plaindir> beneath <folder>
for a test i need the layout of <plaindir> in <folder>, with dummies for files
For each directory of <plaindir> create one under <folder>, and for each file an empty file
skeleton of <plaindir> in <folder>, directories and blank files
how can i clone the layout of <plaindir> to <folder> with empty files

= ln-here quiet
> find <outdir> -type f -name '*.<ext>' -exec ln -s {} . \;
Create a symbolic link in the working directory for each <ext> file below <outdir>
Find regular files ending in .<ext> under <outdir> and symlink each one into the present directory
use find and ln -s to link all .<ext> files of <outdir> here, into .
link here, symbolically, every *.<ext> that lies in the tree <outdir>
symlinks in . to the <ext> files of <outdir>
i want links in the directory where i am to all .<ext> files in <outdir> and its subdirectories
ln -s each .<ext> file under <outdir> into .
make soft links in the present working directory that point to files with extension <ext> below <outdir>
Search <outdir> for files of the type <ext> and put a symlink to each in the directory i am in
without copying, have the <ext> files of <outdir> available in . as symlinks
soft-link whatever ends in .<ext> within <outdir> into the working directory
for every .<ext> file in the directory tree <outdir> a symlink in .
bring the .<ext> files of <outdir> here as symbolic links

= tar-each quiet
> find <tree> -type f -mtime -<days> -exec tar -rvf <newtar> {} \;
Append all regular files modified in the last <days> <tree> to the archive <newtar>, one by one
Find files changed less than <days> ago <tree> and add each of them to <newtar> with tar -rvf
use find -exec tar -rvf <newtar> for every file <tree> newer than <days>
add to <newtar> whatever file was edited within <days> <tree>, verbosely
tar -rvf <newtar> on each file fresher than <days> <tree>
recent files (<days>) <tree> should be appended to <newtar>, show each name
Search for files whose last change is under <days> old <tree> and append them, with tar in verbose append mode, to <newtar>
grow <newtar> by the files <tree> that changed during the past <days>, tar should name them
what changed in the last <days> <tree>, files only, goes at the end of <newtar> by tar r v f
for each file <tree> modified within <days> run tar -rvf <newtar>
incremental: files written in <days> <tree> appended to the tar <newtar> with names printed
put files <tree> no older than <days> at the end of the tar archive <newtar>, one tar per file and verbose
execute tar rvf <newtar> for files saved in the past <days> <tree>

= tar-two quiet
> find <tree> -type f \( -iname '*.<ext>' -o -iname '*.<ext2>' \) -exec tar -rf <newtar> {} +
Append all <ext> and <ext2> files <tree> to the tar archive <newtar>, ignoring case in the extension
Find files ending in .<ext> or .<ext2>, upper or lower case, <tree> and add them to <newtar>
use find -iname twice and tar -rf to gather .<ext> and .<ext2> files <tree> in <newtar>
put every *.<ext> and *.<ext2>, capitals or not, <tree> into <newtar> by appending
tar -rf <newtar> with the <ext> files and the <ext2> files <tree>, case-insensitive
both kinds, .<ext> and .<ext2> in any capitalisation, <tree> should be added to <newtar>
collect <ext> as well as <ext2> files <tree> in the archive <newtar>, whatever the case of the ending
a tarball <newtar> to which the .<ext> and .<ext2> files <tree> are appended regardless of case
Search case-insensitively for names ending in .<ext> or .<ext2> <tree> and append the files to <newtar>
add to <newtar> all files of the types <ext> and <ext2> <tree>, case unimportant
how to append files with the extension <ext> or <ext2> (any case) <tree> to <newtar>
files <tree> with .<ext> or .<ext2> at the end, big letters too, go into the tar <newtar> with -r
archive by appending: <ext> plus <ext2> files <tree>, <newtar>, case ignored

= tar-append quiet
> find <tree> -name '<pattern>' -exec tar -rf <newtar> {} +
Add all files/directories matching <pattern> <tree> to the archive <newtar> by appending
Find files and folders named <pattern> <tree> and append them to the tar file <newtar>
use find and tar -rf <newtar> on files and directories called <pattern> <tree>
append whatever goes by the name <pattern> <tree>, folders too, to <newtar>
tar -rf <newtar> with everything named <pattern> <tree>, any type
<newtar> should be extended by the files and directories that look like <pattern> <tree>
Search for entries of any type that fit <pattern> <tree> and add them at the end of <newtar>
put files as well as folders of the form <pattern> <tree> into the existing tar <newtar>
gather things of every kind called <pattern> <tree> in the tar archive <newtar>, append mode
grow the archive <newtar> by all files/folders <pattern> <tree>
how do i append files and directories with names like <pattern> <tree> to <newtar>
let tar -r add to <newtar> the files and dirs <pattern> <tree>
enlarge <newtar> with each file or directory whose name matches <pattern> <tree>

= gzip-keep quiet
> find <tree> -type f -name '<pattern>' -exec gzip -k {} +
Compress every file matching <pattern> <tree> with gzip and keep the original files
Find regular files named <pattern> <tree> and gzip them without removing the originals
use find and gzip -k on files called <pattern> <tree>
gzip files that look like <pattern> <tree>, but keep the uncompressed ones too
a .gz beside each file <pattern> <tree>, original untouched
gzip -k for all files whose name fits <pattern> <tree>
files of the form <pattern> <tree> need a gzipped twin, the source stays
make .gz copies of the files <pattern> <tree>
Search for files with names like <pattern> <tree>, compress them and leave the originals in place
pre-compress files <pattern> <tree> for the web server and keep both versions
how to gzip the files <pattern> <tree> and not lose the plain ones
every file <pattern> <tree> in compressed form as well, by gzip -k
produce a gz version next to each of the files that match <pattern> <tree>

= gzip-rest quiet
> find <tree> -type f ! -name '*.gz' -exec gzip {} +
Compress all files <tree> that are not yet compressed with gzip
Find regular files that do not end in .gz <tree> and gzip them
gzip everything <tree> except the files that already are .gz
use find with ! -name and gzip on files <tree> lacking the ending .gz
every file <tree> without a .gz extension should be gzipped
skip *.gz, gzip all other files <tree>
compress the remaining files <tree>, those ending in .gz are done
which files <tree> are still uncompressed? gzip them, ignore .gz
files <tree> whose name does not end with .gz: compress by gzip
run gzip on each file <tree> unless it is a .gz
Search for files not named *.gz <tree> and pack each with gzip
leave .gz files alone and gzip the rest <tree>
how do i gzip the files <tree> that have not been gzipped before

= gunzip-any quiet
> find <tree> -name '*.gz' -exec gunzip {} \;
Unpack each .gz found <tree> by running gunzip on it, one at a time
Find names ending in .gz <tree> and execute gunzip once for each
use find -exec gunzip on every *.gz <tree>, singly
for each .gz <tree> call gunzip
gunzip the .gz ones <tree> one after another
Run gunzip individually on everything that ends with .gz <tree>
one gunzip per .gz <tree>
search for *.gz <tree>, each gets a gunzip of its own
hand every .gz <tree> to a separate gunzip
Locate .gz entries <tree> and decompress them singly by gunzip through -exec
how do i start gunzip for each and every .gz <tree>
-exec gunzip per match for names with .gz at the end <tree>
gunzip, called anew for each .gz <tree>

= unzip-place quiet
> find <tree> -name '*.zip' -execdir unzip -o {} \;
Unzip every .zip file <tree> in the directory where it lies, overwriting what is there
Find all zip archives <tree> and extract each one in its own folder, replacing existing files
use find -execdir unzip -o on all *.zip <tree>
extract each zip <tree> next to itself and overwrite without asking
zip files <tree> should be unpacked right where they are, existing files replaced
for every .zip <tree> run unzip -o in the folder that holds it
unpack all zips <tree> in place, overwrite silently
unzip recursively <tree>, contents go beside the archive and replace older ones
Search for names ending in .zip <tree> and unzip them inside their directories with overwriting
wherever there is a zip <tree>, expand it on the spot, overwrite permitted
how can all zip files <tree> be unzipped into their respective folders, old files overwritten
each archive *.zip <tree> to be extracted to the directory containing it, no questions about overwriting
open up the zips <tree> where they sit with unzip -o

= bzip-old quiet
> find <tree> -type f -name '*.<ext>' -mtime +<days> -exec bzip2 {} +
Compress <ext> files older than <days> <tree> with bzip2
Find .<ext> files last modified more than <days> ago <tree> and bzip2 them
use find and bzip2 on *.<ext> untouched for over <days> <tree>
bzip2 every .<ext> file <tree> whose last change is over <days> back
squeeze <ext> files <tree> that have not changed in <days> by bzip2
<ext> files past an age of <days> <tree> should become .bz2
turn .<ext> files <tree> unmodified for more than <days> into bz2 files
run bzip2 over files with extension <ext> <tree> that are more than <days> old
Search for files ending in .<ext> and older than <days> <tree> and pack each with bzip2
save room: .<ext> files <tree>, stale for over <days>, to bz2
have bzip2 shrink the <ext> files <tree> not edited during the last <days>
old .<ext> files (<days>) <tree> in bzip2 format, please
make .bz2 out of each <ext> file <tree> if it is over <days> old

= xz-big quiet
> find <tree> -type f -size +<size> -exec xz {} +
Compress files larger than <size> <tree> with xz
Find regular files bigger than <size> <tree> and run xz on them
use find and xz on files over <size> <tree>
xz every file <tree> that takes up more than <size>
turn files exceeding <size> <tree> into .xz files
files heavier than <size> <tree> should be packed with xz
squeeze the big ones, above <size>, <tree> by xz
make .xz of each file <tree> with a size greater than <size>
Search for files of more than <size> <tree> and shrink them with xz
have xz compress whatever file is beyond <size> <tree>
how can i xz all the files <tree> that are over <size>
run xz over the files <tree> whose size is above <size>
large files (<size> and up) <tree> to xz format
`,
)
