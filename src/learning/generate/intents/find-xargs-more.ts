import { intents } from '../grammar.ts'

/** Find piped to xargs where more is asked than one plain action: rights, deletions, searches in two steps, copies, archives, sums. */
export const findXargsMore = intents(
  'find',
  String.raw`
= xr-chmodf quiet
> find <tree> -type f -print0 | xargs -0 chmod <perm>
Assign permissions <perm> to all files <tree>
Find all regular files <tree> and change their permissions to <perm> with xargs
Set the mode of every regular file <tree> to <perm>, null-terminated names piped to chmod
correct the permissions of the files <tree>, they should be <perm>, folders stay as they are, use print0 and xargs
files <tree> to <perm>, not the directories, xargs -0
chmod <perm> for files only <tree> by find -print0 and xargs -0
all files <tree> must be <perm>, names may have spaces, pass them to chmod by xargs
pipe every file <tree> null-separated into xargs chmod <perm>
Recursively change the mode of files, but not of directories, <tree> to <perm> through xargs
hand the files <tree> to chmod <perm> through xargs, safe for blanks
make <perm> the permission of each file <tree> with find, -print0 and xargs
every file <tree> should have <perm> as its mode, xargs version
let xargs run chmod <perm> over all the regular files <tree>

= xr-chmodd quiet
> find <tree> -type d -print0 | xargs -0 chmod <dirperm>
Assign permissions <dirperm> to all directories <tree> with xargs
Find all directories <tree> and change their permissions to <dirperm> through xargs
Set the mode of every directory <tree> to <dirperm>, null-terminated names piped to chmod
correct the permissions of the folders <tree>, they should be <dirperm>, files stay as they are, use print0 and xargs
folders <tree> to <dirperm>, not the files, xargs -0
chmod <dirperm> for directories only <tree> by find -print0 and xargs -0
all folders <tree> must be <dirperm>, names may have spaces, pass them to chmod by xargs
pipe every directory <tree> null-separated into xargs chmod <dirperm>
Recursively change the mode of directories, but not of files, <tree> to <dirperm> through xargs
hand the folders <tree> to chmod <dirperm> through xargs, safe for blanks
make <dirperm> the permission of each directory <tree> with find, -print0 and xargs
every subfolder <tree> should have <dirperm> as its mode, xargs version
let xargs run chmod <dirperm> over all the directories <tree>

= xr-chmodfl quiet
> find <mydir> -type f | xargs chmod <perm>
Find all regular files in <mydir> and pipe them to xargs chmod <perm>
change the mode of all files below <mydir> to <perm> with a plain find and xargs pipe
files under <mydir>: chmod <perm>, plain xargs, there are no odd names
list the files of <mydir> line by line into xargs chmod <perm>
use xargs to give all the files in <mydir> and its subfolders mode <perm>
permissions <perm> for each file in the tree <mydir>, find and xargs, no null bytes needed
set files below <mydir> to <perm>, simple xargs
xargs chmod <perm> on the files found in <mydir>
feed the file list of <mydir> to chmod <perm> by xargs
find the files in <mydir> and let xargs set <perm> on them
the files, not the folders, of <mydir> get <perm> by way of xargs
run chmod <perm> through xargs for every normal file under <mydir>
make all files in <mydir> <perm> by piping find to xargs

= xr-chmoddl quiet
> find <mydir> -type d | xargs chmod <dirperm>
Find all directories in <mydir> and pipe them to xargs chmod <dirperm>
change the mode of all folders below <mydir> to <dirperm> with a plain find and xargs pipe
directories under <mydir>: chmod <dirperm>, plain xargs, there are no odd names
list the directories of <mydir> line by line into xargs chmod <dirperm>
use xargs to give all the folders in <mydir> mode <dirperm>
permissions <dirperm> for each folder in the tree <mydir>, find and xargs, no null bytes needed
set directories below <mydir> to <dirperm>, simple xargs
xargs chmod <dirperm> on the directories found in <mydir>
feed the folder list of <mydir> to chmod <dirperm> by xargs
find the subdirectories in <mydir> and let xargs set <dirperm> on them
the folders, not the files, of <mydir> get <dirperm> by way of xargs
run chmod <dirperm> through xargs for every directory under <mydir>
make all folders in <mydir> <dirperm> by piping find to xargs

= xr-chmodv quiet
> find <tree> -type f -print0 | xargs -0 chmod -v <perm>
Change permissions to <perm> for all files <tree> and report every change with find -print0 and xargs -0
Find the regular files <tree> and set their mode to <perm>, printing what is done for each, using find and xargs
chmod -v <perm> on every file <tree> through xargs
give all files <tree> mode <perm> and tell me about each one by xargs
verbosely set the files <tree> to <perm> with find and xargs
set <perm> on the files <tree> and show a line per file through xargs
make every file <tree> <perm>, with a message for each, using xargs
all regular files <tree> to <perm>, with the verbose output of chmod, with xargs
i want to watch chmod <perm> go over the files <tree>, in a pipe with xargs
permissions <perm> on files <tree>, list old and new mode, safe for odd names, xargs -0
switch the files <tree> to mode <perm>, saying for each what its mode was and is, by way of xargs
recursively chmod only the files <tree> to <perm> and be talkative about it with find -print0 and xargs -0
files <tree>: chmod <perm>, verbose, using find and xargs

= xr-chmodneed quiet
> find <tree> -type f ! -perm <perm> -print0 | xargs -0 -r chmod <perm>
Change permissions to <perm> for all regular files <tree> unless they have them already through xargs
Find files <tree> whose mode is not <perm> and set it to <perm> through xargs
fix the mode of just those files <tree> that are not <perm> yet with xargs
only touch files <tree> with other permissions than <perm>: make them <perm>, in a pipe with xargs
files <tree> that differ from <perm> should become <perm>, xargs
chmod <perm> for files not at <perm> already <tree>, by way of xargs
bring all files <tree> to <perm>, leaving out the ones that are there, with find -print0 and xargs -0
skip files that already are <perm>, chmod the rest <tree> to <perm>, using find and xargs
whatever file <tree> is not <perm>, turn it to <perm>, null-separated through xargs
pipe files <tree> without mode <perm> into xargs chmod <perm>
repair permissions <tree>: everything that is a file and not <perm> gets <perm>, with print0 and xargs
set <perm> where it is missing among the files <tree>, through xargs
which files <tree> are not <perm>, set those right, using xargs

= xr-chmodm quiet
> find <tree> -type f -print0 | xargs -0 chmod <modes>
Find all files <tree> and apply <modes> to their permissions with xargs
apply the mode change <modes> to all regular files <tree> through xargs
chmod <modes> every file <tree>, folders excepted, xargs -0
run chmod <modes> on the files <tree> by find -print0 and xargs
files <tree>: <modes>, directories untouched, by xargs
let xargs do chmod <modes> on each normal file <tree>
change the rights of files only <tree> by <modes>, null-separated through xargs
pipe all the files <tree> to xargs chmod <modes>, safe for odd names
hand every regular file <tree> to chmod <modes> by xargs
the files <tree> need <modes>, use xargs
symbolic mode <modes> on all files <tree> with xargs
with xargs -0, chmod <modes> what is a file <tree>
find, print0 and xargs chmod <modes> for regular files <tree>

= xr-chown parse
> find <tree> -type f -print0 | xargs -0 chown <user>
Change the owner of all files <tree> to <user> with xargs
Find all regular files <tree> and make <user> their owner through xargs
give each file <tree> to <user>, folders not, by xargs -0
chown <user> on files only <tree> with find -print0 and xargs
let xargs run chown <user> over the files <tree>
files <tree> should belong to <user>, null-separated to chown
hand every regular file <tree> over to the user <user> through xargs
pipe the files <tree> into xargs chown <user>
set the ownership of files, not of directories, <tree> to <user> by way of xargs
make <user> own the files <tree>, xargs pipeline
xargs chown <user> for all normal files <tree>
the user <user> gets all files <tree>, names may have blanks, xargs
with find and xargs, files <tree> to owner <user>

= xr-chownall parse
> find <tree> -print0 | xargs -0 chown <user>:<group>
Change owner and group of everything <tree> to <user> and <group> with xargs
Find all files and directories <tree> and set their owner to <user> and their group to <group> through xargs
files and folders <tree> should belong to <user>:<group>, use find and xargs
xargs chown <user>:<group> for all entries <tree>
let xargs run chown <user>:<group> over all that is found <tree>
give every file and folder <tree> to user <user>, group <group>, by xargs -0
pipe everything <tree> null-terminated into chown <user>:<group>
hand all entries <tree>, whatever their type, to chown <user>:<group> by xargs
owner <user> and group <group> for each file and directory <tree>, xargs pipeline
set ownership <user>:<group> on all paths <tree> by find -print0 and xargs
with xargs -0, make <user> the owner and <group> the group of everything <tree>
chown the whole lot <tree> to <user>:<group> with find piped to xargs
entries of any type <tree>: <user>:<group>, through xargs

= xr-chownfrom parse
> find <tree> -user <user> -print0 | xargs -0 chown <user2>
Find everything <tree> owned by <user> and change its owner to <user2> with xargs
files and folders <tree> that belong to <user> should belong to <user2>, through xargs
transfer what <user> owns <tree> to <user2> by find and xargs
pipe all that <user> owns <tree> into xargs chown <user2>
hand over the entries of <user> <tree> to <user2>, xargs
change the ownership from <user> to <user2> <tree> by way of xargs
let xargs run chown <user2> on whatever <user> has <tree>
<user> has left, give all of their files and folders <tree> to <user2> by xargs
replace the owner <user> by <user2> <tree>, find -print0 and xargs -0
with xargs -0, entries <tree> whose owner is <user> go to <user2>
owned by <user> <tree>: chown to <user2>, null-separated
make <user2> the new owner of all things of <user> <tree>, xargs pipeline
search <tree> for entries with the owner <user> and chown them to <user2> using xargs

= xr-chgrp parse
> find <tree> -type d -print0 | xargs -0 chgrp <group>
Change the group of all directories <tree> to <group> with xargs
Find all folders <tree> and assign the group <group> to them through xargs
directories <tree> should have the group <group>, files not, by xargs
chgrp <group> on folders only <tree> with find -print0 and xargs -0
let xargs run chgrp <group> over the directories <tree>
give each folder <tree> to the group <group> by xargs
pipe the directories <tree> into xargs chgrp <group>
group <group> for every subdirectory <tree>, xargs pipeline
set the group of directories, not of files, <tree> to <group> by way of xargs
with xargs, hand all the folders <tree> over to group <group>
xargs chgrp <group> for what is a directory <tree>
make <group> the owning group of the folders <tree>, null-terminated
folders <tree>: group <group>, via find and xargs

= xr-rm change
> find . -name '<glob>' | xargs rm
(remove|delete) all <glob> files in the current directory tree with xargs
Find all files named <glob> in the current directory and below and pipe them to xargs rm
Delete every <glob> under the current directory by piping find to xargs rm
xargs rm for <glob> from here down
get rid of <glob> here and in the subfolders through xargs
pass the list of <glob> below this directory to rm
find <glob> in this folder recursively and hand them over to rm with xargs
erase files matching <glob> in the working directory and all its subdirectories, plain xargs
clear out <glob> from this tree, find piped to xargs rm
<glob> in this directory tree must go, xargs
let xargs rm the <glob> files found below here
feed all <glob> in and under this directory to rm by xargs
throw away whatever matches <glob> from the current folder downwards using xargs

= xr-rmnull change
> find . -name '<glob>' -print0 | xargs -0 rm
(remove|delete) all <glob> files in the current directory tree, safe for names with spaces
Find all files named <glob> in the current directory and below and pipe them null-terminated to rm
Delete every <glob> under the current directory with -print0 and xargs -0
null-separated xargs rm for <glob> from here down
get rid of <glob> here and in the subfolders, even if names have blanks or newlines
pass the list of <glob> below this directory to rm with null bytes in between
find <glob> in this folder recursively and remove them safely through xargs -0
erase files matching <glob> in the working directory and all its subdirectories, whatever odd characters are in the names
clear out <glob> from this tree, handling white space in the names
<glob> in this directory tree must go, mind the spaces in file names
let xargs -0 rm the <glob> files found below here
feed all <glob> in and under this directory to rm by print0 and xargs
throw away whatever matches <glob> from the current folder downwards, in a way that copes with quotes and blanks

= xr-rmi change
> find . -iname '<glob>' -print0 | xargs -0 rm
(remove|delete) all <glob> files in the current directory tree $case, safe for names with spaces
Find files named <glob>, in capitals or not, in the current directory and below and remove them with xargs
Delete every <glob> under the current directory in upper or lower case with xargs -0
case-insensitive name search for <glob> from here down, piped null-separated to rm
get rid of <glob> here and in the subfolders, however the name is cased, through xargs
pass <glob>, big or small letters, below this directory to rm by xargs
find <glob> in this folder recursively without regard to case and hand them to xargs rm
erase files matching <glob> in either case in the working directory tree, xargs
clear out <glob> from this tree, ignoring the case of names, print0 and xargs
use -iname <glob> and xargs -0 rm in this directory tree
let xargs rm the <glob> files below here, capitals count as small letters
feed all <glob>, upper or lower case, in and under this directory to rm by xargs
throw away whatever matches <glob> in any capitalisation from the current folder downwards, xargs

= xr-rmrf quiet
> find <tree> -name '<pattern>' | xargs rm -rf
(remove|delete) all files and directories named <pattern> <tree> with xargs
Find everything called <pattern> <tree>, files or folders, and delete it with all contents, in a pipe with xargs
Recursively delete files and folders matching <pattern> <tree>, using find and xargs
rm -rf on whatever is named <pattern> <tree> through xargs
get rid of <pattern> <tree>, folders with their contents included, using xargs
wipe out all entries that match <pattern> <tree>, no matter if file or folder, by way of xargs
find <pattern> <tree> and feed it to rm -rf by xargs
everything <tree> whose name fits <pattern> must go, whole folders too, with xargs
force the removal of each file and directory <pattern> <tree>, in a pipe with xargs
xargs rm -rf for <pattern> <tree>
files as well as whole directories matching <pattern> <tree>: delete by force through xargs
throw away any <pattern> <tree>, be it a file or a directory tree, using xargs
erase recursively, without asking, what is named <pattern> <tree>, by way of xargs

= xr-rmrf0 quiet
> find <tree> -name '<pattern>' -print0 | xargs -0 rm -rf
(remove|delete) all files and directories named <pattern> <tree>, safe for names with spaces
Find everything called <pattern> <tree>, files or folders, and delete it by print0 and xargs -0 rm -rf
Recursively delete files and folders matching <pattern> <tree>, null-terminated through xargs
null-separated rm -rf on whatever is named <pattern> <tree>
get rid of <pattern> <tree>, folders with contents included, coping with blanks in names
wipe out all entries that match <pattern> <tree>, file or folder, whatever odd characters they have
find <pattern> <tree> -print0 style and feed it to rm -rf
everything <tree> whose name fits <pattern> must go, whole folders too, mind the white space
force the removal of each file and directory <pattern> <tree> with xargs -0
xargs -0 rm -rf for <pattern> <tree>
files as well as whole directories matching <pattern> <tree>: delete by force, null bytes as separators
throw away any <pattern> <tree>, be it file or directory tree, in a way that survives spaces
erase recursively what is named <pattern> <tree>, handling quotes and spaces in paths

= xr-rmdirs quiet
> find <tree> -type d -name '<stem>' -print0 | xargs -0 rm -rf
(remove|delete) all directories named <stem> <tree> with their contents through xargs
Find every folder called <stem> <tree> and delete it recursively with xargs -0
rm -rf all <stem> directories <tree> by find -print0 and xargs
get rid of the folders <stem> wherever they are <tree>, null-separated into rm -rf
directories by the name of <stem> <tree>: wipe them out, xargs
xargs -0 rm -rf for folders named <stem> <tree>
only directories, name <stem>, <tree>, feed them to rm -rf by xargs
delete each <stem> folder <tree> and what is inside, safe for paths with spaces
pipe the directories called <stem> <tree> to xargs -0 rm -rf
every folder <tree> that is named <stem> must go, contents too, xargs
hand the <stem> directories found <tree> to rm -rf, null-terminated
let xargs remove the whole <stem> folders <tree>
clean out directories <stem> at any depth <tree> using print0 and xargs

= xr-rmask parse
> find <tree> -name '<glob>' -print0 | xargs -0 -p rm
Find <glob> files <tree> and delete them with xargs, asking for confirmation first
(remove|delete) all <glob> <tree> but let xargs prompt before it runs rm
prompt me before rm is run by xargs on the <glob> files <tree>
use xargs -p to confirm the deletion of <glob> <tree>
show the rm command for <glob> <tree> and run it only when i say yes
interactive xargs rm of <glob> <tree>
delete files named <glob> <tree>, xargs must ask whether to go on
pass <glob> <tree> null-terminated to rm with a prompt of xargs
let xargs ask, then remove the files matching <glob> <tree>
with confirmation by xargs, erase <glob> <tree>
before xargs removes the <glob> files <tree> i want to be asked
get rid of <glob> <tree>, xargs -0 -p
xargs shall show its rm line for <glob> <tree> and wait for my y

= xr-rmempty quiet
> find <tree> -type f -empty -print0 | xargs -0 rm -f
(remove|delete) all empty files <tree> with xargs
Find all regular files of size zero <tree> and pass them null-terminated to rm -f
pipe the empty files <tree> to xargs -0 rm -f
get rid of zero-length files <tree> by print0 and xargs
xargs rm -f for files without any content <tree>
feed each empty file <tree> to rm -f, safe for blanks in names
files of 0 bytes <tree>: rm -f by xargs
let xargs erase the files <tree> that have nothing in them
hand all empty regular files <tree> to rm through xargs
clean empty files out <tree> with find, -print0 and xargs
force delete the files <tree> that are empty, using xargs -0
through xargs, throw away what is an empty file <tree>
find -empty and xargs rm -f <tree>

= xr-rmall change
> find <tree> -type f -print0 | xargs -0 rm
(remove|delete) all regular files <tree>, leaving the directories, with xargs
Find all regular files <tree> and pass them null-terminated to rm
pipe every file <tree> to xargs -0 rm
get rid of each file <tree> but keep the folder structure, print0 and xargs
xargs rm on all files <tree>
feed all normal files <tree> to rm, safe for blanks in names, with xargs
all files <tree> must go, directories stay, by xargs
let xargs erase the files <tree>, at every depth
hand the complete list of files <tree> to rm through xargs
empty the tree of its files <tree> with find, -print0 and xargs, folders remain
null-separated, every file <tree> into rm
through xargs, throw away all that is a regular file <tree>
find -type f and xargs -0 rm <tree>

= xr-rmtop quiet
> find <mydir> -maxdepth 1 -name '<glob>' -print0 | xargs -0 rm -f
(remove|delete) all <glob> files in <mydir> but not in its subdirectories, with xargs
Find <glob> directly inside <mydir>, without descending, and pass it to rm -f through xargs
erase <glob> from <mydir> alone, subfolders untouched, null-terminated by xargs
xargs -0 rm -f for <glob> at depth one of <mydir>
delete the <glob> that lie right in <mydir>, do not recurse, use print0 and xargs
get rid of <glob> on the top level of <mydir> using find -maxdepth 1 and xargs
non-recursive removal of <glob> in <mydir> by find and xargs
pipe <glob> from <mydir> itself, nothing deeper, into xargs rm -f
clear <mydir> of <glob>, sparing the subdirectories, through xargs
hand <glob> in <mydir> and no further down to rm -f, xargs
wipe the <glob> of <mydir> only, leaving those in deeper folders, xargs
let xargs rm -f the files <glob> which are immediately in <mydir>
limited to <mydir> itself, feed <glob> to rm -f by xargs

= xr-clear change
> find <mydir> -mindepth 1 -maxdepth 1 -print0 | xargs -0 rm -rf
empty <mydir> with find and xargs, keeping the directory itself
Delete everything inside <mydir>, hidden entries too, but not <mydir>, by way of xargs
remove all contents of <mydir> through find -mindepth 1 and xargs rm -rf
wipe out what <mydir> contains, the folder stays, xargs
pipe all direct entries of <mydir> into xargs -0 rm -rf
Find all files and directories at the top level of <mydir> and delete them recursively with xargs
clear <mydir> completely by xargs rm -rf but leave it standing
get rid of every file and subfolder in <mydir>, dotfiles as well, print0 and xargs
let xargs rm -rf each thing that lies in <mydir>
make <mydir> empty by feeding its entries to rm -rf, null-separated
hand all children of <mydir> to xargs rm -rf, sparing <mydir>
contents of <mydir> must go, the directory not, via xargs
xargs -0 rm -rf for everything at depth one of <mydir>

= xr-rmone quiet
> find <tree> -name '<glob>' | xargs -n 1 rm -f
(remove|delete) all <glob> files <tree> one at a time with xargs
Find <glob> <tree> and call rm -f once for each of them using xargs
xargs -n 1 rm -f for <glob> <tree>
run a separate rm -f for every <glob> <tree>, by xargs
erase <glob> <tree> one by one through xargs
get rid of the files matching <glob> <tree>, one rm per file, in a pipe with xargs
feed <glob> <tree> to rm -f singly using find and xargs
delete each <glob> <tree> by an rm of its own, forced, through xargs
one file per rm -f: all <glob> <tree>, using xargs
let xargs pass the <glob> files <tree> to rm individually
have rm -f started anew for each file named <glob> <tree>, by xargs
pipe <glob> <tree> to xargs with one argument per call of rm -f
throw out <glob> <tree>, file after file, with xargs -n

= xr-rmname quiet
> find <tree> -name '<name>' -print0 | xargs -0 rm -f
(remove|delete) every file named exactly <name> <tree> with xargs
Find all <name> files <tree> and pass them null-terminated to rm -f
xargs -0 rm -f for each <name> <tree>
get rid of all copies of <name> <tree> by find -print0 and xargs
wherever there is a <name> <tree>, feed it to rm -f through xargs
pipe every <name> <tree> to rm -f, safe for folders with blanks in the name
erase <name> in all folders <tree>, xargs pipeline
let xargs force the removal of <name> <tree>
clean up the <name> files <tree> with print0 and xargs
hand each file called <name> <tree> to rm -f by xargs
every <name> should be gone <tree>, xargs -0
all files by the name of <name> <tree>: rm -f, null-separated
throw away <name> at any depth <tree> using xargs

= xr-rmhaving quiet
> find <tree> -type f -print0 | xargs -0 grep -lZ '<word>' | xargs -0 rm -f
(remove|delete) every file <tree> that contains <word>, by find, grep and xargs
Find all regular files <tree> with the string <word> in them and delete those files in a pipe with xargs
get rid of any file <tree> whose text has <word>, safe for odd names, xargs -0
erase the files <tree> in which <word> occurs, null-terminated all the way
files <tree> that mention <word> must go, use find, grep -lZ and rm, with find -print0 and xargs -0
search the files <tree> for <word> and rm -f the ones that match using find and xargs
wipe out all the files with <word> in their contents <tree>, null-separated through xargs
delete by content: whatever file <tree> includes the text <word>, by xargs
let grep pick the files <tree> with <word> and xargs remove them
rm -f each regular file <tree> where grep finds <word>, through xargs
throw away files <tree> having <word> inside, two xargs in a row
kill the files <tree> that hold the string <word>, with xargs
recursively look into all files <tree> and drop those containing <word>, in a pipe with xargs

= xr-rmhavingi quiet
> find <tree> -type f -print0 | xargs -0 grep -liwZ '<word>' | xargs -0 rm -f
(remove|delete) every file <tree> that contains the whole word <word> in upper or lower case, by find, grep and xargs
Find all regular files <tree> with <word> as a word of its own, capitals or not, and delete those files, using xargs
get rid of any file <tree> whose text has the complete word <word>, $case, with xargs
erase the files <tree> in which <word> occurs as a whole word regardless of capitals in a pipe with xargs
files <tree> that mention the word <word>, not as a part of another and in any case, must go, safe for odd names, xargs -0
search the files <tree> for the entire word <word> case-insensitively and rm -f the ones that match by way of xargs
wipe out all the files with the separate word <word>, big or small, in their contents <tree>, with find -print0 and xargs -0
delete by content: files <tree> with the full word <word> however it is cased using find and xargs
let grep -liw pick the files <tree> with <word> and xargs remove them
rm -f each file <tree> where grep -iw finds <word>, by xargs
throw away files <tree> having <word> as a whole word, upper or lower, two xargs in a row
kill the files <tree> holding the exact word <word> in whatever capitalisation through xargs
recursively drop files <tree> with <word> as a word by itself, case ignored, using xargs

= xr-grepf quiet
> find <startdir> -type f -print0 | xargs -0 -r grep -F '<phrase>'
Find all regular files <startdir> and search them for the fixed string <phrase>
Search all the regular files <startdir> for <phrase>, taken literally, with xargs
grep -F <phrase> over every file <startdir> through xargs -0
look in all files <startdir> for the exact characters <phrase>, not a pattern
lines with the literal text <phrase> in files <startdir>, null-separated to grep
pipe all files <startdir> to grep -F <phrase>
where do files <startdir> say <phrase>, no regex, xargs
plain string search for <phrase> in regular files <startdir> by find and xargs
print lines containing <phrase> verbatim from all files <startdir>, print0 and xargs
feed the files <startdir> to a fixed-string grep for <phrase>
let xargs run grep -F with <phrase> on the normal files <startdir>
search text <phrase> as is, without special characters, in every file <startdir>, xargs
files <startdir> through xargs to fgrep <phrase>

= xr-grepw quiet
> find <startdir> -type f -print0 | xargs -0 grep -w '<word>'
Find all regular files <startdir> and search them for <word> as a whole word with xargs
grep -w <word> over every file <startdir> through xargs
Search files <startdir> for the complete word <word>, null-terminated names piped to grep
lines of files <startdir> where <word> stands by itself, not inside longer words, xargs
pipe the files <startdir> to xargs grep -w <word>
whole word search for <word> in the regular files <startdir> by find and xargs
let xargs grep the separate word <word> in all files <startdir>
print lines with <word> as a word of its own from files <startdir>, print0 and xargs
feed all files <startdir> to grep -w <word>
hand every file <startdir> to grep for the full word <word> by xargs
look for the isolated word <word> in each file <startdir> with xargs -0
which lines of files <startdir> have <word> as an entire word, through xargs
word match for <word>, files <startdir>, xargs pipeline

= xr-greptwo quiet
> find <startdir> -type f -print0 | xargs -0 grep -l '<word>.*<word2>'
Find all files <startdir> that have a line with <word> followed later by <word2> and print their names safe for odd names, xargs -0
list the files <startdir> in which <word> comes before <word2> on one line, through xargs
names of files <startdir> whose contents match <word>, then anything, then <word2>, with find -print0 and xargs -0
which files <startdir> have a line with <word> and after it <word2>, names only, using find and xargs
grep -l for <word> and further right <word2> in all files <startdir> by xargs
search the regular files <startdir> for lines where <word> precedes <word2>, show file names, by xargs
pipe files <startdir> null-separated to grep -l with <word> up to <word2>
tell which files <startdir> say <word> and then, on the same line, <word2>, through xargs
paths of files <startdir> with <word> ... <word2> in one line using xargs
file names <startdir>, content has <word> ahead of <word2> in a line, xargs
print the names of files <startdir> containing <word> and somewhere behind it <word2>, in a pipe with xargs
find files <startdir>, let grep match <word> followed by <word2> and list the files only, safe for odd names, xargs -0
through xargs: files <startdir> with <word> before <word2> on a line

= xr-grepext2 quiet
> find <where> -type f \( -name '*.<ext>' -o -name '*.<ext2>' \) -print0 | xargs -0 grep '<word>'
Find all .<ext> and .<ext2> files <where> and search them for <word>
search <word> in <ext> and <ext2> files <where> with find and xargs
Search all files with the extension .<ext> or .<ext2> <where> for the string <word>
grep <word> in both the <ext> and the <ext2> files <where>, through xargs
lines with <word> in *.<ext> or *.<ext2> <where>, null-separated
hand the .<ext> files and the .<ext2> files <where> to grep <word> by xargs
pipe *.<ext> and *.<ext2> <where> into xargs grep <word>
where does <word> occur in files ending in .<ext> or .<ext2> <where>, by xargs
look through two kinds of files, <ext> and <ext2>, <where> for <word>, find piped to grep
show lines containing <word> out of .<ext> and .<ext2> files <where>, print0 and xargs
let grep find <word> in every <ext> or <ext2> file <where>, fed by xargs
two extensions, .<ext> and .<ext2>, <where>: grep for <word> with find and xargs
print lines that mention <word> from the <ext> plus <ext2> files <where> through xargs -0

= xr-grepcnz quiet
> find <startdir> -type f -print0 | xargs -0 grep -c '<word>' | grep -v ':0$'
Count the lines with <word> in every file <startdir> and show only files that have some safe for odd names, xargs -0
For all regular files <startdir> print the number of lines containing <word>, leaving out the files with none, by way of xargs
how many lines with <word> has each file <startdir>, zero counts hidden, with find -print0 and xargs -0
per file counts of <word> <startdir>, without those that come to 0, using find and xargs
number of matching lines for <word> in files <startdir>, skip files without a match, null-separated through xargs
list file and count of <word> lines <startdir>, only where the count is not zero, by xargs
grep -c <word> through xargs over files <startdir> and drop the zeros
which files <startdir> have <word> and in how many lines each through xargs
tally lines mentioning <word> for each file <startdir>, non-zero ones only, using xargs
count <word> file by file <startdir>, nothing for files lacking it, with xargs
show counts above zero of lines with <word> in files <startdir>, in a pipe with xargs
find the files <startdir>, grep -c them for <word> and filter the ones ending in :0, safe for odd names, xargs -0
files <startdir> with their <word> line count, excluding 0, by way of xargs

= xr-grephow quiet
> find <where> -type f -name '*.<ext>' -print0 | xargs -0 grep -l '<word>' | wc -l
count the <ext> files <where> that contain <word>, safe for odd names, xargs -0
how many .<ext> files <where> have <word> in them by way of xargs
Find all *.<ext> files <where> in which <word> occurs and print their number with find -print0 and xargs -0
number of <ext> files <where> mentioning <word>, using find and xargs
in how many of the .<ext> files <where> does the string <word> turn up null-separated through xargs
tally <ext> files <where> with <word> inside by xargs
quantity of files ending in .<ext> <where> whose text includes <word>, with print0 and xargs
one figure: .<ext> files <where> with a <word>, through xargs
use find, xargs, grep -l and wc to count <ext> files with <word> <where>
not the names, only how many <ext> files <where> say <word>, with xargs
amount of *.<ext> that have at least one <word> <where>, in a pipe with xargs
of the .<ext> files <where>, how many contain the text <word>, safe for odd names, xargs -0
count, by content <word>, the files of type <ext> <where>, by way of xargs

= xr-grepnogit quiet
> find <where> -type f -not -path '*/.git/*' -print0 | xargs -0 grep -n '<word>'
Search all files <where> outside of .git for <word> and show line numbers with find and xargs
grep -n <word> in files <where>, leaving out .git folders, by find and xargs
Find all regular files <where> except those below a .git directory and grep them for <word> with line numbers
look for <word> in all the files <where> but not in git's own, number the lines, xargs
lines and their numbers with <word> <where>, .git excluded, find piped to xargs
skip .git, search the other files <where> for <word>, numbered, through xargs
pipe every file <where> that is not in .git to grep -n <word>
through xargs: <word> with line numbers in files <where>, nothing from .git
numbered matches for <word> from the files <where> without the .git content, find and xargs
xargs -0 grep -n <word> over all files <where>, ignoring paths with .git
where is <word> <where>, line number please, git metadata left aside, find and xargs
do not look into .git, but grep -n <word> in the rest <where>, using find -not -path
find files not under .git <where> and let grep -n tell where <word> is

= xr-tee quiet
> find <where> -name '<glob>' | tee <new> | xargs grep '<word>'
Find <glob> files <where>, save the list to <new> and search the files for <word>
write the names of all <glob> <where> to <new> and at the same time grep them for <word>
grep <word> in <glob> files <where>, keeping the file list in <new>
look for <word> in <glob> <where> and store which files were looked at in <new>
list <glob> <where> through tee into <new> and on to grep <word>
put the paths of <glob> <where> in <new>, then have xargs search them for <word>
with tee, note the <glob> files <where> in <new> while grepping them for <word>
search <glob> <where> for the text <word>; the list of those files goes to <new>
one pipe: find <glob> <where>, record in <new>, grep <word>
keep a record in <new> of the <glob> files <where> that are searched for <word>
save the found <glob> paths <where> in <new> and print the lines with <word> in these files
file list of <glob> <where> to <new>, matching lines for <word> to the screen
find, tee <new> and xargs grep <word> for <glob> <where>

= xr-grepsmall quiet
> find <where> -type f -size -<size> -print0 | xargs -0 grep '<word>'
Search only regular files smaller than <size> <where> for <word>
grep <word> in files <where> $less <size> with xargs
Find all files of less than <size> <where> and look for the string <word> in them, through xargs
lines with <word> from the small files <where>, under <size>, null-separated to grep
limit a search for <word> <where> to files below <size>, find and xargs
pipe files less than <size> big <where> into xargs -0 grep <word>
<word> in the contents of files under <size> <where>, xargs
skip files of <size> and more, grep the others <where> for <word>, by find and xargs
i know the file is smaller than <size> and has <word> in it, show the line, search <where>
let xargs grep <word> in every file <where> whose size is below <size>
hand the files smaller than <size> <where> to grep <word> by xargs
which lines of files up to <size> <where> contain <word>, find and xargs
search by content <word>, restricted to sizes under <size>, <where>, xargs

= xr-grephn quiet
> find <where> -type f -name '*.<ext>' -print0 | xargs -0 -n 1 grep -Hn '<word>'
Search the .<ext> files <where> for <word>, one grep per file, with file name and line number
grep -Hn <word> in <ext> files <where>, one at a time through xargs
Find all regular .<ext> files <where> and run grep once for each to show name, line number and line of every <word>
xargs -n 1 grep -Hn <word> for *.<ext> <where>
with a grep call per file, print path and line number where <word> is in <ext> files <where>
file by file, look for <word> in .<ext> files <where>, always naming file and line number
pass <ext> files <where> singly to grep, which reports <word> with name and line
run a separate grep -Hn for <word> on each .<ext> file <where>
path:number:line of each <word> in the *.<ext> <where>, xargs with one file per call
one file per grep, <ext> files <where>, word <word>, numbers and names shown
let xargs start grep for every single .<ext> file <where> to find <word> with -H and -n
individually grep <ext> files <where> for <word>, printing file name plus line number
name and line number for <word> in .<ext> files <where>, grep started for each of them

= xr-nonblank quiet
> find <where> -type f -name '*.<ext>' -print0 | xargs -0 grep -c -v '^$'
count the non-empty lines in each .<ext> file <where>
For every *.<ext> file <where> print the number of lines that are not blank
how many lines that have something on them has each <ext> file <where>
number of non-blank lines, file by file, of the <ext> files <where>
lines of code without empty lines per .<ext> file <where>
Find all <ext> files <where> and count their lines, leaving out empty ones, per file
grep -c -v for empty lines over .<ext> files <where> through xargs
per file line count that ignores blank lines, <ext> files <where>
show name and count of filled lines for *.<ext> <where>
tally the lines that are not empty in each of the .<ext> files <where>
not counting blank lines, how long is each <ext> file <where>
line totals without empties for each file ending in .<ext> <where>
each .<ext> file <where> with its amount of nonempty lines

= xr-sloc quiet
> find <where> -type f -name '*.<ext>' -print0 | xargs -0 cat | grep -cv '^$'
count all non-empty lines of the .<ext> files <where> in total
how many lines that are not blank do the <ext> files <where> have together
total number of nonblank lines over all *.<ext> <where>, a single figure
Find all <ext> files <where>, concatenate them and count the lines that are not empty
lines of code in <ext> files <where>, blank lines left out, overall
one sum of the filled lines of all .<ext> files <where>
put all .<ext> files <where> together and tell how many non-empty lines come out
the size of my <ext> code <where> in lines, without empty ones, all files added up
overall count of lines that have text in .<ext> files <where>
leaving out empty lines, count the lines of every <ext> file <where> as one number
total nonempty line count <where> for *.<ext>
cat <ext> files <where> through xargs and count what is not a blank line
sum total of the lines in .<ext> files <where>, blanks do not count
`,
)
