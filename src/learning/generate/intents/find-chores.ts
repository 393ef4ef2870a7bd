import { intents } from '../grammar.ts'

/** Empty things, everything but something, permissions by kind, new files in every folder, programs run on each match. */
export const findChores = intents(
  'find',
  String.raw`
= rmdir-each quiet
> find <tree> -depth -type d -empty -exec rmdir {} \;
Find all empty directories <tree> and run rmdir on each
Remove empty directories <tree> with rmdir, one by one
use find -empty with -exec rmdir <tree>
rmdir each empty folder <tree>
execute rmdir for every directory without contents <tree>
through rmdir, take away the empty folders <tree>
empty folders <tree> should be removed by rmdir, not by -delete
Search for directories that hold nothing <tree> and hand each to rmdir
call rmdir on all the folders <tree> in which there is nothing
how do i rmdir whatever directory is empty <tree>
-depth -type d -empty -exec rmdir <tree>
let rmdir clear away every blank directory <tree>
one rmdir per empty directory <tree>

= rmdir-depth quiet
> find <tree> -depth -mindepth 1 -type d -empty -exec rmdir {} \;
Depth first, remove all empty subdirectories <tree> with rmdir, the starting directory excepted
Find empty subdirectories <tree> depth-first and execute rmdir on each, but never on the top one
use find -depth with rmdir on subfolders that are empty <tree>, the start itself stays
rmdir the empty subfolders <tree>, deepest first, and spare the root of the search
working upwards from the deepest level, rmdir all subdirectories <tree> that are empty
bottom-up rmdir of empty subdirectories <tree>, without the top
also folders that become empty because their subfolders went: rmdir them <tree>, only the start stays
Search depth-first below the top <tree> for directories with nothing inside and run rmdir on them
chains of empty subfolders <tree> are to be removed by rmdir from the inside out, except the start
-depth -mindepth 1 -type d -empty with rmdir <tree>
how do i rmdir nested empty subdirectories <tree>, innermost ones before their parents, and keep the top
let rmdir take empty subfolders <tree> in depth-first order, top folder left
starting at the deepest subfolders, call rmdir for whatever is an empty directory <tree>, keep the starting one

= emptydirs-below quiet
> find <tree> -mindepth 1 -type d -empty -delete
Delete all empty subdirectories <tree>, but never the starting directory itself
Find empty directories at least one level down <tree> and delete them
use find -mindepth 1 -empty -delete for folders <tree>
remove empty folders <tree> and keep the top folder even if nothing is left in it
empty subfolders <tree> can go, though the root of the search must stay
clear out empty subdirectories <tree> without touching the topmost one
Recursively erase directories without contents <tree>, the start of the search excepted
from depth one on, delete folders <tree> that are empty
get rid of the empty subdirectories <tree>, and do not delete the base directory
every empty directory strictly inside, not the base itself, to be deleted <tree>
how can i delete empty subfolders <tree> so that the main one survives
Search with a minimum depth of 1 for empty directories <tree> and remove these
prune empty subdirectories <tree>, mindepth 1

= empty-any quiet
> find <tree> -empty -delete
Delete all empty files and empty directories <tree>
Find everything that is empty <tree>, file or folder, and delete it
use find -empty -delete for files and folders <tree>
empty things of both kinds, files and directories, should be removed <tree>
get rid of zero length files and of folders without contents <tree>
Remove empty files/directories <tree>
whatever is empty <tree> can go, no matter if it is a file or a directory
purge empty files as well as empty folders <tree>
Recursively search for empty entries of any type <tree> and delete them
neither empty files nor empty directories should remain <tree>
how do i delete both the empty files and the empty directories <tree>
clean out empties <tree>, files plus folders
erase blank files together with hollow directories <tree>

= empty-any-print quiet
> find <tree> -empty -print -delete
Print and delete all empty files and directories <tree>
Delete empty files/directories <tree> and show the path of each
use find -empty with -print and -delete <tree>
remove whatever is empty <tree>, files and folders, and list what was removed
Find empty entries of any type <tree>, print them and delete them
show me the empty files and folders <tree> while you delete them
get rid of empties of both kinds <tree> and name them
erase empty files as well as empty directories <tree>, with their paths on the screen
all that is empty <tree>, file or directory, should be listed and deleted
i want a list of the empty files and folders <tree> that you delete
purge empty files plus folders <tree>, reporting each path
what is empty <tree>? print the names and delete it, files and directories
Recursively delete empty things of either kind <tree>, with output of their names

= empty-top-files quiet
> find <tree> -maxdepth 1 -type f -empty -delete
Delete all empty files directly <tree>, without going into subdirectories
Find zero length files at the first level <tree> and delete them, no recursion
use find -maxdepth 1 -type f -empty -delete <tree>
non-recursively remove the empty files <tree>
empty files of the top level <tree> can go, those in subfolders stay
only the first level: erase the files without contents <tree>
get rid of 0-byte files <tree> but do not look into subfolders
Remove empty regular files <tree>, maximum depth one
purge blank files on the uppermost level <tree>
how do i delete empty files <tree> and leave the subdirectories alone
files of size zero <tree>, not nested ones, should be deleted
without descending, delete every empty file <tree>
top-level clean-up of empty files <tree>

= empty-top-dirs quiet
> find <tree> -mindepth 1 -maxdepth 1 -type d -empty -delete
Delete all empty directories that lie directly <tree>, not deeper
Find empty folders at exactly the first level <tree> and delete them
use find with mindepth 1 and maxdepth 1 to drop empty directories <tree>
non-recursively remove the empty subfolders <tree>
empty immediate subdirectories <tree> can go, deeper ones stay
only one level down: erase the folders without contents <tree>
get rid of hollow directories <tree> but do not descend into any
Remove the direct subdirectories <tree> that are empty
purge empty folders on the uppermost level <tree>
how do i delete empty folders <tree> without descending further than one level
direct children <tree> that are empty directories should be deleted
first-level empty directories <tree>: delete
top-level clean-up of empty folders <tree>

= empty-named quiet
> find <tree> -type f -name '<name>' -empty -delete
Delete every file named <name> <tree> that is empty
Find files called <name> with a size of zero <tree> and delete them
use find -name <name> -empty -delete <tree>
remove the <name> files <tree>, but just those without contents
each <name> <tree> of 0 bytes can go
get rid of <name> wherever <tree> it is an empty file
empty files by the name of <name> <tree> should be deleted, filled ones kept
Recursively erase <name> if there is nothing in it <tree>
purge blank copies of <name> <tree>
Search for <name> <tree> and delete the instances that are empty
how can i drop only the empty <name> files <tree>
a <name> with no bytes is of no use, delete such ones <tree>
zero length <name> <tree>: delete

= zero-rm quiet
> find <tree> -type f -size 0 -exec rm {} \;
Find files of size 0 <tree> and run rm on each of them
Remove zero byte files <tree> by -size 0 and -exec rm
use find -size 0 with -exec rm <tree>
rm each file of zero size <tree>
execute rm for every regular file that has a size of 0 <tree>
through rm, take away the files <tree> whose size is zero
Search for regular files with size zero <tree> and hand each to rm
call rm on all the 0-sized files <tree>
files with -size 0 <tree> should be removed by an rm each
how do i rm all files having size 0 <tree>
test for size 0 <tree> and rm whatever file passes
let rm clear away every file <tree> of exactly size zero
one rm per zero-size file <tree>

= broken-rm quiet
> find -L <tree> -type l -exec rm -- {} +
Follow symbolic links with find -L and rm the broken ones <tree>
Remove all dangling symlinks <tree> using find -L -type l and rm
use find -L with rm to get rid of broken links <tree>
rm the symbolic links <tree> that point nowhere, found by find -L
with -L only broken links count as links: rm those <tree>
let find dereference links and hand the broken ones <tree> to rm
dead symlinks <tree>, detected by -L, to be removed by rm
find -L -type l -exec rm for links without a target <tree>
Search with link following for symlinks that are broken <tree> and execute rm on them
links to nothing <tree> should be removed, use -L and rm
how do i rm broken symlinks <tree> via find -L
pass the unresolvable links <tree> to rm, by means of find -L
broken symbolic links <tree>: find -L plus rm

= under-delete quiet
> find <tree> -mindepth 1 -delete
Delete everything <tree>, hidden files and subdirectories included, but not the directory itself
Find all entries at least one level down <tree> and delete them
use find -mindepth 1 -delete <tree>
remove the complete contents <tree> and keep the empty directory
delete so that nothing is left <tree> except the directory as such
wipe out all files and folders <tree>, dot files too, yet leave the top directory in place
Recursively erase whatever is inside <tree>, the starting point excepted
empty it <tree>: files, folders, hidden ones, all deleted, only the folder remains
clear the whole contents <tree> with find, not the folder
get rid of all that is contained <tree>, of any type, without the directory disappearing
how can i delete all files and subdirectories <tree> but keep the parent
everything below the start, not the start, to be deleted <tree>
purge every file, link and subdirectory <tree>, mindepth 1

= but-one-rmrf quiet
> find <tree> -mindepth 1 -maxdepth 1 ! -name '<name>' -exec rm -rf {} +
Remove everything directly <tree> except <name>, folders with their contents
Find all first-level entries other than <name> <tree> and run rm -rf on them
use find with ! -name <name> and rm -rf on the top level <tree>
keep <name> and rm -rf all other files and folders <tree>
everything <tree> but <name> must go, full directories too
wipe out all files and directories on the first level <tree>, sparing <name>
only <name> should survive <tree>, remove the other files and folders recursively
rm -rf whatever is not called <name> <tree>, top level
Delete each entry <tree> unless its name is <name>, directories and what they hold included
clear it out <tree>, files as well as whole folders, with the exception of <name>
how do i delete all files and folders <tree> apart from <name>
all except <name> <tree>: rm -rf
leave just <name> <tree> and force the removal of the remaining entries

= name-notpath-delete quiet
> find <tree> -type f -name '<name>' ! -path '*/<stem>/*' -delete
Delete every file named <name> <tree> except those below a <stem> directory
Find files called <name> that are not inside a folder <stem> <tree> and delete them
use find with -name <name>, ! -path for <stem> and -delete <tree>
remove all <name> files <tree> but keep the ones in <stem> folders
each <name> <tree> can go unless it lies somewhere under <stem>
get rid of <name> everywhere <tree>, sparing the directory <stem>
erase the <name> copies <tree> outside of <stem> directories
Search for <name> <tree>, leave out paths with a <stem> folder, delete the rest
do not touch <name> in <stem>, delete all the other <name> files <tree>
purge <name> <tree> with the exception of what is in a <stem> directory
how can i delete all <name> <tree> without those in the <stem> folder
every <name> <tree>, save for those within <stem>, should be deleted
delete <name> <tree> as long as it is not in a folder called <stem>

= top-mmin-delete quiet
> find <tree> -maxdepth 1 -type f -name '*.<ext>' -mmin +<mins> -delete
Delete .<ext> files directly <tree> that were modified more than <mins> ago, no subdirectories
Find <ext> files at the first level <tree> older than <mins> and delete them
use find -maxdepth 1 -mmin with -delete for *.<ext> files <tree> over <mins> old
non-recursively remove the <ext> files <tree> untouched for more than <mins>
top-level .<ext> files <tree>, last changed over <mins> ago, can go
only on the first level, erase each .<ext> file <tree> whose last change is more than <mins> back
get rid of <ext> files <tree> older than <mins> but do not look into subfolders
Remove regular files ending in .<ext> <tree>, max depth one, that are over <mins> old
purge *.<ext> older than <mins> on the uppermost level <tree>
how do i delete .<ext> files <tree> older than <mins> and leave subfolders alone
.<ext> files past <mins> <tree>, not nested ones, should be deleted
without descending, delete every .<ext> file <tree> not changed within <mins>
sweep stale .<ext> files (<mins>) <tree>, first level only

= dirs-named-rm quiet
> find <tree> -depth -type d -name '<stem>' -exec rm -r {} \;
Remove all directories named <stem> <tree> with their contents, depth first, by rm -r
Find folders called <stem> <tree> in depth-first order and run rm -r on each
use find -depth -type d and rm -r for the folders <stem> <tree>
rm -r each directory with the name <stem> <tree>, inner ones first
every folder <stem> <tree> should go with all it contains, rm -r from the bottom up
Search depth-first for directories by the name of <stem> <tree> and execute rm -r, no force
recursive rm, not forced, of folders named <stem> <tree>, deepest first
call rm -r for the <stem> directories <tree>, contents before parents
take away all the folders called <stem> <tree> through rm -r with -depth
how do i rm -r every directory named <stem> <tree> starting with the deepest
directories <stem> <tree>: -depth, rm -r on each
working from the inside out, rm -r the folders <stem> <tree>
without -f, remove the directories named <stem> and all within them <tree>, depth first

= dirs-print-rmrf quiet
> find <tree> -depth -type d -name '<stem>' -print -exec rm -rf {} \;
Print and forcibly remove all directories named <stem> <tree>, depth first
Find folders called <stem> <tree> depth-first, show their paths and run rm -rf on each
use find -depth -type d with -print and rm -rf for the folders <stem> <tree>
list each directory with the name <stem> <tree> and rm -rf it, inner ones first
every folder <stem> <tree> should be printed and go with all it contains, by rm -rf and -depth
Search depth-first for directories by the name of <stem> <tree>, print them, execute rm -rf
show me the <stem> folders <tree> as you rm -rf them from the bottom up
rm -rf with a printed path for every directory called <stem> <tree>, deepest first
take away by rm -rf all the folders called <stem> <tree> and display which ones, -depth
how do i rm -rf every directory named <stem> <tree> and see its path, deepest at the start
directories <stem> <tree>: print the path, then rm -rf, depth first
working from the inside out, print and rm -rf the folders <stem> <tree>
name and destroy the <stem> directories with their contents <tree>, depth-first with rm -rf

= chmod-both quiet
> find <tree> -type d -exec chmod <dirperm> {} + -o -type f -exec chmod <perm> {} +
Set the permissions of directories to <dirperm> and of files to <perm> <tree>
Change all folders to <dirperm> and all regular files to <perm> <tree>, in one find
Recursively give directories mode <dirperm> and files mode <perm> <tree>
use a single find with -o to chmod folders <dirperm> and files <perm> <tree>
directories <dirperm>, files <perm>, everywhere <tree>
fix the rights <tree>: <dirperm> on folders but <perm> on files
Find directories and chmod them <dirperm>; find files and chmod them <perm>, both <tree>
folders should be <dirperm> and regular files <perm> <tree>
one pass <tree> that makes every folder <dirperm> and every file <perm>
reset modes <tree>, <dirperm> for dirs and <perm> for files
how do i chmod directories to <dirperm> and files to <perm> <tree> at once
files and folders need different modes <tree>, <perm> for the former and <dirperm> for the latter
chmod <dirperm> for each directory, chmod <perm> for each file <tree>

= chmod-count quiet
> find <tree> -type f -name '*.<ext>' -exec chmod <perm> {} + -printf '.' | wc -c
Change the permissions of all .<ext> files <tree> to <perm> and print how many files there were
Set mode <perm> on the <ext> files <tree> and count them
Find .<ext> files <tree>, chmod them to <perm> and tell me the number
use find with chmod <perm> and a count of the *.<ext> files <tree>
chmod <perm> on <ext> files <tree>, then say how many were treated
how many .<ext> files <tree> get mode <perm>? set it and count
make the .<ext> files <tree> <perm> and report the count of changed files
give permission <perm> to files ending in .<ext> <tree> and show their total number
the number of .<ext> files <tree> that you chmod to <perm>, please, while doing it
Search for <ext> files <tree>, apply <perm> and output the tally
<perm> for every *.<ext> <tree>, with a count at the end
set the rights of the <ext> files <tree> to <perm> and tally the files
modify the mode of files with extension <ext> <tree> to <perm>, print a number of how many

= chmod-tee quiet
> find <tree> -type f -name '*.<ext>' -exec chmod -v <perm> {} + | tee <new>
Change the mode of all .<ext> files <tree> to <perm>, verbosely, and write the output both to the screen and to <new>
Set <perm> on the <ext> files <tree> with chmod -v and tee the messages into <new>
use find, chmod -v <perm> and tee <new> on *.<ext> <tree>
verbose chmod <perm> of <ext> files <tree>, shown and saved to <new> at once
chmod -v the .<ext> files <tree> to <perm>, log to <new> and to the terminal
make the .<ext> files <tree> <perm> and keep a log of what chmod says in <new> while i watch
Find .<ext> files <tree>, chmod them verbosely to <perm>, output to screen plus <new>
i want to see and to store in <new> how chmod -v sets <perm> on the .<ext> files <tree>
<perm> for files ending in .<ext> <tree>, verbose, piped through tee to <new>
give every *.<ext> <tree> the permissions <perm> and record the verbose output in <new>, also displaying it
with tee, log the verbose change of <ext> files <tree> to mode <perm> in <new>
set permissions <perm> on <ext> files <tree>, protocol of chmod -v on screen and in <new>
apply chmod -v <perm> to *.<ext> <tree> and duplicate its output into <new>

= chmod-r-level quiet
> find <tree> -mindepth 1 -maxdepth 1 -type d -exec chmod -R <dirperm> {} +
Set the mode of every directory directly <tree>, and of all it contains, to <dirperm>
Find first-level subdirectories <tree> and run chmod -R <dirperm> on them
use find with depth 1 and chmod -R <dirperm> on the subfolders <tree>
each immediate subfolder <tree> with everything inside becomes <dirperm>
chmod -R <dirperm> for the direct subdirectories <tree>
Recursively change the permissions of the folders one level down <tree> to <dirperm>, contents included
the top-level directories <tree> and what is in them should be <dirperm>
apply chmod -R <dirperm> to all the directories on the first level <tree>
give mode <dirperm> to each direct subdirectory <tree> and its whole contents
how do i chmod -R to <dirperm> every folder that is immediately <tree>
first-level folders <tree>: recursive chmod <dirperm>
mode <dirperm>, recursively, for the subfolders at depth one <tree>
hand the direct child directories <tree> to chmod -R <dirperm>

= chmod-places quiet
> find <plaindir> <plaindir2> -type f -name '*.<ext>' -exec chmod <perm> {} \;
Change the permissions of .<ext> files below <plaindir> and <plaindir2> to <perm>
Find all <ext> files in the two directories <plaindir> and <plaindir2> and chmod each to <perm>
Set mode <perm> on every *.<ext> in <plaindir> as well as in <plaindir2>
use one find over <plaindir> and <plaindir2> to chmod the .<ext> files <perm>
.<ext> files of both <plaindir> and <plaindir2> should be <perm>
search <plaindir> and also <plaindir2> for <ext> files and make them <perm>
chmod <perm> for each .<ext> file in either <plaindir> or <plaindir2>
<perm> on all the <ext> files, in <plaindir> and in <plaindir2>
two trees, <plaindir> and <plaindir2>: give their .<ext> files the mode <perm>
the *.<ext> in <plaindir> and <plaindir2> need permissions <perm>, go through both
how do i chmod the <ext> files of <plaindir> and <plaindir2> to <perm> in one command
Modify the rights of files ending in .<ext>, to be found in <plaindir> and <plaindir2>, to <perm>
run chmod <perm> on every .<ext> file under <plaindir> and under <plaindir2>

= setgid-dirs quiet
> find <tree> -type d -exec chmod g+s {} +
Set the setgid bit on all directories <tree>
Find every directory <tree> and apply chmod g+s
use find -type d and chmod g+s <tree>
new files should inherit the group, so put g+s on all folders <tree>
all folders <tree> need the set-group-id flag
turn on setgid for each directory <tree>
chmod g+s every folder <tree>, recursively, no files
let directories <tree> pass their group on: setgid on all of them
make the folders <tree> setgid
Search for directories <tree> and add the s bit for the group
how do i switch on group inheritance for all directories <tree>
give each subdirectory <tree> the setgid bit
group sticky inheritance (g+s) for folders <tree>

= lock-exec quiet
> find <tree> -type f -perm /111 -exec chmod a-x {} +
Remove the execute permission from all files <tree> that are executable by anyone
Find regular files with any x bit <tree> and chmod them a-x
use find -perm /111 and chmod a-x <tree>
no regular file <tree> should be executable any longer
executable files <tree>: take away every execute bit
strip the x bits from whichever files <tree> have one
Search for files <tree> executable by owner, group or others and make them non-executable
turn off all execute bits on executable files <tree>
make executables <tree> into plain files
files <tree> that somebody can execute must lose that right, for everybody
how can i withdraw execute permission from all executable files <tree>
clear x for everyone on files <tree> where it is set
chmod a-x whatever regular file has execute permission <tree>

= chown-direxec parse
> find <tree> -type f -name '*.<ext>' -execdir chown <user> {} \;
Change the owner of all .<ext> files <tree> to <user>, running chown in each file's directory
Find .<ext> files <tree> and chown them to <user> with -execdir
use find -execdir chown <user> on *.<ext> <tree>
from within their own folders, give the <ext> files <tree> to <user>
-execdir chown <user> for every .<ext> file <tree>
safely, by execdir, make <user> the owner of <ext> files <tree>
Execute chown <user> in the directory of each .<ext> file <tree>
<ext> files <tree> should go to <user>, chown started where the file lies
let <user> own the .<ext> files <tree>, using execdir and not exec
Search for files ending in .<ext> <tree> and run chown <user> from the containing directory
how do i chown .<ext> files <tree> to <user> by way of execdir
owner <user> for files with extension <ext> <tree>, by -execdir
chown per folder: .<ext> files <tree> to <user>

= chgrp-gid parse
> find <tree> -gid <idnum> -exec chown -h :<group> {} \;
Change the group of everything with group id <idnum> <tree> to <group>, links themselves included
Find files/directories whose gid is <idnum> <tree> and set their group to <group> without following symlinks
use find -gid <idnum> and chown -h :<group> <tree>
replace the numeric group <idnum> by <group> <tree>, symbolic links changed themselves
entries of gid <idnum> <tree> should get the group <group>, do not dereference links
chown -h :<group> whatever belongs to gid <idnum> <tree>
group number <idnum> became <group>, fix it <tree>, with -h for links
Search for entries with the group number <idnum> <tree> and give them to the group <group>, on the link and not its target
all that is gid <idnum> <tree> to group <group>, no dereference
how can i move files <tree> from gid <idnum> to the group <group>, symlinks as such
reassign gid <idnum> <tree> to <group> with chown -h
-gid <idnum> -> :<group> <tree>, link itself
make <group> the group of every item <tree> numbered <idnum> by group, not following links

= chown-notpath parse
> find <tree> ! -path '*/<stem>/*' -exec chown <user> {} +
Change the owner of everything <tree> to <user>, except what is below a <stem> directory
Find all files and directories that are not inside <stem> <tree> and chown them to <user>
use find with ! -path and chown <user>, skipping <stem> folders <tree>
give all <tree> to <user> but leave the contents of <stem> alone
chown <user> on files and folders <tree> outside of any folder called <stem>
<user> should own everything <tree>, apart from things under <stem>
set the owner <user> <tree> and exclude paths through a <stem> directory
Search for entries whose path has no <stem> folder in it <tree> and make <user> their owner
the ownership of all items <tree> becomes <user>, <stem> directories' contents excepted
how do i chown all <tree> to <user> while ignoring what lies in <stem>
owner <user> for everything <tree> minus the inside of <stem>
hand over to <user> each file and folder <tree> that is not beneath a <stem> directory
do not touch anything within <stem>, chown the rest <tree> to <user>

= chown-places parse
> find <plaindir> <plaindir2> -type d -exec chown <user>:<group> {} +
Change owner and group of all directories in <plaindir> and <plaindir2> to <user> and <group>
Find directories below <plaindir> as well as <plaindir2> and chown them to <user>:<group>
use one find over <plaindir> and <plaindir2> to chown folders <user>:<group>
the folders of both <plaindir> and <plaindir2> should belong to <user>, group <group>
chown <user>:<group> for every directory in either <plaindir> or <plaindir2>
two trees, <plaindir> and <plaindir2>: their folders go to <user> and the group <group>
directories but no files in <plaindir> and in <plaindir2> get owner <user> and group <group>
Set <user>:<group> on each folder under <plaindir> and under <plaindir2>
search <plaindir> and also <plaindir2> for directories and hand them to <user> with group <group>
<user>:<group> as the ownership of all directories of <plaindir> and <plaindir2>
how do i chown the folders of <plaindir> and <plaindir2> to <user>:<group> in one command
Modify user and group of folders in <plaindir> plus <plaindir2>, to <user> and <group>
make <user> the owner and <group> the group of every folder in <plaindir> and <plaindir2>

= touch-match quiet
> find <tree> -name '<pattern>' -exec touch {} +
Update the timestamps of all files and directories matching <pattern> <tree> to now
Find files/directories named <pattern> <tree> and touch them
use find and touch on files and folders called <pattern> <tree>
touch everything with a name like <pattern> <tree>, folders too
set the modification time of entries of any type that fit <pattern> <tree> to the current time
files as well as folders <pattern> <tree> should look as if changed just now
run touch over files/folders that look like <pattern> <tree>
Search for things of every kind named <pattern> <tree> and refresh their times
give whatever goes by the name <pattern> <tree>, file or folder, a fresh date
make files and directories of the form <pattern> <tree> current
how do i touch both files and folders with names like <pattern> <tree>
bump the mtime of files and dirs <pattern> <tree>
new timestamp, now, for anything called <pattern> <tree>, no matter what type

= touch-date quiet
> find <tree> -type f -exec touch -d '<date>' {} +
Set the timestamps of all files <tree> to <date>
Find regular files <tree> and touch them with the date <date>
use find and touch -d <date> on every file <tree>
date all the files <tree> back to <date>
all files <tree> should bear the date <date>
make each file <tree> look as if it was modified on <date>
touch -d <date> for the files <tree>
Change access and modification time of every regular file <tree> to <date>
give <date> as the date to each of the files <tree>
for reproducible builds, fix the time of all files <tree> at <date>
how can the modification date of all files <tree> be set to <date>
stamp the files <tree> with <date>
redate every file <tree>: <date>

= mkdir-in-each quiet
> find <tree> -mindepth 1 -maxdepth 1 -type d -exec mkdir -p {}/<folder> \;
Create a directory <folder> inside every immediate subdirectory <tree>
Find the first-level folders <tree> and make a subfolder <folder> in each
use find and mkdir -p to add <folder> to each direct subdirectory <tree>
every folder directly <tree> should get a subfolder called <folder>
mkdir <folder> in all the immediate subfolders <tree>
put a new directory <folder> into each of the top-level directories <tree>
each direct subdirectory <tree> needs a folder <folder> within it
For every directory one level down <tree>, create <folder> in it
a <folder> folder in each first-level directory <tree>
go through the direct child folders <tree> and mkdir <folder> in every one
how do i create the same subdirectory <folder> in every folder directly <tree>
set up <folder> inside all subdirectories at depth one <tree>
add the directory <folder> beneath each folder that is immediately <tree>

= touch-in-each quiet
> find <tree> -type d -exec touch {}/<freshname> \;
Create an empty file <freshname> in every directory <tree>
Find all directories <tree> and touch <freshname> inside each
use find -type d and touch to put <freshname> in all folders <tree>
each folder <tree>, nested ones too, should contain a file <freshname>
touch <freshname> in every directory and subdirectory <tree>
place a blank <freshname> in all of the directories <tree>
For every directory found <tree>, make an empty <freshname> in it
every single folder <tree> needs a <freshname>, empty is fine
lay down an empty <freshname> everywhere, one per directory <tree>
go through the folders <tree> and touch a file called <freshname> in each of them
how do i create the same empty file <freshname> in all directories <tree>
new file <freshname> in each directory <tree>
a <freshname> without contents in every folder <tree>

= gitkeep quiet
> find <tree> -type d -empty -exec touch {}/.gitkeep \;
Create a .gitkeep file in every empty directory <tree>
Find empty directories <tree> and put a .gitkeep into each
use find -empty and touch to add .gitkeep to the empty folders <tree>
git forgets empty folders, so give each empty directory <tree> a .gitkeep
each empty folder <tree> should contain .gitkeep
touch .gitkeep wherever <tree> a directory is empty
place .gitkeep in folders without contents <tree>
.gitkeep for all the empty directories <tree>
For every directory <tree> that holds nothing, make the file .gitkeep
keep empty directories in the repository by a .gitkeep in each <tree>
how do i add .gitkeep to every folder that is empty <tree>
only in empty directories: create .gitkeep, <tree>
let no folder <tree> be empty, drop a .gitkeep in those that are

= run-ext quiet
> find <tree> -type f -name '*.<ext>' -exec <runme> {} \;
Execute <runme> for each .<ext> file <tree>, with the file as its argument
Find regular files ending in .<ext> <tree> and run <runme> on every one
use find -exec to call <runme> on *.<ext> <tree>, once per file
<runme> should be started for every .<ext> file <tree>
apply the script <runme> to each <ext> file <tree>
run <runme> on .<ext> files <tree>, one at a time
for each .<ext> file <tree> do <runme> with its path
Search for <ext> files <tree> and pass each to <runme>
hand every file with extension <ext> <tree> singly to <runme>
feed the .<ext> files <tree> one by one to my script <runme>
how do i run <runme> on all of the .<ext> files <tree>, each in its own call
<runme> per .<ext> file <tree>
invoke <runme> separately on whatever file ends in .<ext> <tree>

= run-batch quiet
> find <tree> -type f -name '*.<ext>' -exec <runme> {} +
Execute <runme> once with all .<ext> files <tree> as its arguments
Find regular files ending in .<ext> <tree> and give them all together to <runme>
use find -exec with a plus to call <runme> on *.<ext> <tree> as few times as possible
<runme> should get the complete list of .<ext> files <tree> on its command line
a single <runme> for all the <ext> files <tree>
run <runme> with as many .<ext> files <tree> as fit on a command line
put the paths of the .<ext> files <tree> behind one <runme>
Search for <ext> files <tree> and pass them at once to <runme>
hand the files with extension <ext> <tree> in bulk to <runme>
feed all .<ext> files <tree> to my script <runme> in one go
how do i run <runme> just once on the whole set of .<ext> files <tree>
one <runme> call for many: .<ext> files <tree>
minimal number of <runme> invocations for the <ext> files <tree>

= run-any quiet
> find <tree> -name '<pattern>' -exec <runme> {} \;
Execute <runme> for each file or directory matching <pattern> <tree>
Find files/directories named <pattern> <tree> and run <runme> on every one
use find -exec to call <runme> once for all files and folders called <pattern> <tree>
<runme> should be started for each entry of any type that fits <pattern> <tree>
apply the script <runme> to files as well as folders <pattern> <tree>
run <runme> on everything with a name like <pattern> <tree>, folders too, one at a time
for each file or folder <pattern> <tree> do <runme> with its path
Search for things of every kind named <pattern> <tree> and pass each to <runme>
hand whatever goes by the name <pattern> <tree>, file or directory, singly to <runme>
feed files and directories of the form <pattern> <tree> one by one to <runme>
how do i run <runme> on all files and directories whose name is like <pattern> <tree>
<runme> per file/directory <pattern> <tree>
invoke <runme> separately on both files and folders that look like <pattern> <tree>

= run-dirs quiet
> find <tree> -type d -exec <runme> {} \;
Execute <runme> for each directory <tree>, with the directory as its argument
Find all directories <tree> and run <runme> on every one
use find -type d -exec to call <runme> on the folders <tree>, once each
<runme> should be started for every folder <tree>
apply the script <runme> to each subdirectory <tree>
run <runme> on directories <tree>, one at a time, and not on files
for each folder <tree> do <runme> with its path
Search for directories <tree> and pass each to <runme>
hand every directory <tree> singly to <runme>
feed the folders <tree> one by one to my script <runme>
how do i run <runme> on all folders <tree>, each in its own call
<runme> per directory <tree>
invoke <runme> separately on whatever is a directory <tree>

= git-pull-all parse
> find <tree> -type d -name .git -execdir git pull \;
Run git pull in every git repository <tree>
Find all .git directories <tree> and execute git pull beside each
use find -execdir git pull for the repositories <tree>
update all the git checkouts <tree> by a pull in each
each repository <tree> should be pulled
git pull everywhere <tree> that there is a .git folder
pull all my clones <tree>
Search for git working copies <tree> and pull them one after another
bring every git repo <tree> up to date with its remote
go through the repos <tree> and do a git pull in each
how do i pull all git repositories <tree> with one command
many clones <tree>, one command: git pull on all of them
for each .git <tree>, git pull in the folder that holds it

= pictures-format parse
> find <tree> -iname '*.<picext>' -exec mogrify -format <picext2> {} +
Convert all <picext> pictures <tree>, whatever the case of the extension, to <picext2> with mogrify
Find files ending in .<picext>, case-insensitively, <tree> and have mogrify make <picext2> out of them
use find -iname and mogrify -format <picext2> on *.<picext> <tree>
mogrify the .<picext> images <tree> into <picext2>, big or small letters in the ending
images <tree> from <picext> to <picext2> by mogrify, name case ignored
turn each *.<picext> in any capitalisation <tree> to <picext2> format through mogrify
batch conversion with mogrify <tree>: .<picext> (any case) -> <picext2>
Search case-insensitively for <picext> images <tree> and run mogrify -format <picext2>
i need the .<picext> pictures <tree> in the format <picext2>, use mogrify, upper-case endings too
how do i mogrify all <picext> files <tree> to <picext2> regardless of case
<picext2> versions of the <picext> images <tree> via mogrify, ignoring case
let mogrify write <picext2> for whatever matches *.<picext> without regard to case <tree>
recursive picture conversion by mogrify <tree>, from .<picext> in upper or lower case to <picext2>

= wav-mp3-tree parse
> find <tree> -type f -name '*.wav' -exec sh -c 'ffmpeg -i "$1" "§{1%.wav}.mp3"' _ {} \;
Convert every wav file <tree> to mp3 with ffmpeg
Find .wav files <tree> and encode each as an .mp3 of the same name
use find and ffmpeg to make mp3 files from the wav files <tree>
all wav recordings <tree> should become mp3 too
turn *.wav into *.mp3 <tree>, recursively, by ffmpeg
encode the wavs <tree> as mp3
mp3 versions of all .wav files <tree>, next to the originals
Search for files ending in .wav <tree> and run ffmpeg on each to get an mp3
ffmpeg over every wav <tree>, output mp3
batch conversion of audio <tree>: wav to mp3
how do i convert a whole tree of wav files to mp3, those <tree>
the wav files <tree> are too big, give me mp3s of them
one mp3 for each .wav <tree>, with the extension replaced

= tgz-each-dir quiet
> find <tree> -mindepth 1 -maxdepth 1 -type d -exec tar -czf {}.tar.gz {} \;
Pack every directory directly <tree> into a .tar.gz of its own
Find the first-level directories <tree> and create a separate gzipped tar archive of each
use find and tar -czf to make one .tar.gz per immediate subfolder <tree>
each folder directly <tree> should become an archive named after it with .tar.gz
one tarball for each of the top-level subdirectories <tree>
compress the direct subfolders <tree> singly, name.tar.gz each
For every immediate subdirectory <tree>, create a tar.gz next to it
back up the folders <tree> one level down, every one as its own .tar.gz
individual tar.gz archives of the direct child folders <tree>
go through the folders at depth one <tree> and tar -czf each under its own name
how do i tar and gzip each subdirectory <tree> separately
not one big archive but a .tar.gz for every first-level folder <tree>
archive the immediate subdirectories <tree> individually by tar and gzip

= follow-rm quiet
> find -L <tree> -type f -name '<pattern>' -exec rm {} +
Remove files matching <pattern> <tree>, following symbolic links during the search
Find files named <pattern> <tree> with symlinks followed and rm them
use find -L and rm on files called <pattern> <tree>
let the search for <pattern> files <tree> go through symbolic links, and rm what it finds
rm the files <pattern> <tree>, linked directories included in the search
with -L, remove files that look like <pattern> <tree>
descend into symlinked folders too, and remove files <pattern> <tree> by rm
Search for files whose name fits <pattern> <tree>, dereferencing links, and run rm on them
follow links <tree> and get rid of files <pattern> through rm
files of the form <pattern> <tree>, reached by symlinks or not, should be removed by rm
how do i rm files <pattern> <tree> while find follows symlinks
find -L for <pattern> <tree>, then rm
link-following removal of files with names like <pattern> <tree>

= zip-ext quiet
> find <tree> -type f -name '*.<ext>' -exec zip -q <newzip> {} +
Put all <ext> files <tree> into the zip archive <newzip>, quietly
Find .<ext> files <tree> and add them to <newzip> with zip -q
use find -exec zip -q <newzip> on *.<ext> <tree>
zip up every .<ext> file <tree> as <newzip> without output
pack the <ext> files <tree> into <newzip> with zip in quiet mode
<newzip> should hold each file ending in .<ext> <tree>, made silently
make a quiet zip <newzip> of the .<ext> files <tree>
Search for files with extension <ext> <tree> and zip them quietly into <newzip>
collect *.<ext> <tree> in <newzip>, no messages from zip
silently archive .<ext> files <tree> in the zip file <newzip>
how do i zip all .<ext> files <tree> to <newzip> and see no list of names
bundle the <ext> files <tree> as <newzip> using find and zip -q
a zip called <newzip> out of all files of the type <ext> <tree>, without chatter

= mv-notnewer quiet
> find <tree> -type f -name '*.<ext>' -mmin +<mins> -exec mv {} <mydir> \;
Move .<ext> files changed more than <mins> ago <tree> to <mydir>
Find <ext> files older than <mins> <tree> and mv each into <mydir>
use find -mmin and mv to bring *.<ext> files over <mins> old <tree> to <mydir>
.<ext> files untouched for more than <mins> <tree> belong in <mydir>, move them
once an .<ext> file <tree> has not changed for <mins>, it should be moved to <mydir>
Search for files ending in .<ext> whose last change is over <mins> back <tree> and relocate them to <mydir>
shift the <ext> files <tree> that nobody wrote to in the last <mins> into <mydir>
mv .<ext> files beyond an age of <mins> <tree> to <mydir>
<mydir> takes the *.<ext> <tree> that are more than <mins> old, by moving
finished uploads only: .<ext> files <tree> unmodified for <mins>, over to <mydir>
how do i move .<ext> files <tree> older than <mins> to <mydir>
Transfer each <ext> file last modified more than <mins> ago <tree> into <mydir>
files with extension <ext> and an age above <mins> <tree>: to <mydir>

= sorted-twins quiet
> find <tree> -type f -name '*.<ext>' -exec sh -c 'sort "$1" > "$1.sorted"' _ {} \;
Sort every .<ext> file <tree> into a new file of the same name plus .sorted
Find .<ext> files <tree> and write the sorted lines of each to name.sorted
use find and sh -c to sort each *.<ext> <tree> into a .sorted file beside it
for each .<ext> file <tree> a sorted version called the same with .sorted added
the lines of every <ext> file <tree>, sorted, should go to a file with .sorted behind its name
sort the <ext> files <tree> one by one, results next to them as .sorted
Search for files ending in .<ext> <tree> and save a sorted copy of each with the suffix .sorted
make sorted twins (.sorted) of the .<ext> files <tree>
keep the .<ext> files <tree> as they are and put their sorted lines in name.sorted
a .sorted file per .<ext> file <tree>
how do i sort all .<ext> files <tree>, each into its own .sorted file
produce for *.<ext> <tree> separate sorted outputs named with .sorted
sorted copies of files with extension <ext> <tree>, original name and .sorted
`,
)
