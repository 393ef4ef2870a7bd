import { moreWordings } from '../grammar.ts'

/** More ways to ask for the everyday searches in directory trees, for archives and for permissions. */
export const saidFind = moreWordings(`
= find/ext-print
which paths <where> end with the extension .<ext>?
I want to see every .<ext> file <where>, however deep it lies
spit out the path of each *.<ext> file <where>
grab a list of all .<ext> files <where>, subfolders included
where are all my .<ext> files <where>?
Print the pathnames of the regular files <where> whose names have the suffix .<ext>, one per line.
*.<ext> files <where>, walk all subfolders, just the paths
recursive listing of .<ext> files <where>
give me all the .<ext> files there are <where> and in its subfolders
dig through the tree <where> and report the files with a .<ext> ending
need every file ending on .<ext> <where>, at all levels
tell me about each file <where> that has .<ext> as its extension
files only, name matching *.<ext>, <where>, at any depth
*.<ext> <where>
Use find to print every regular file <where> whose name ends with .<ext>, in all subdirectories as well.
can you tell me which .<ext> files I have <where>?
I'm looking for files with the .<ext> extension <where>
.<ext> files <where>: where are they?

= find/name
what is the path of <name> <where>?
I can't remember where I put <name>, look <where>
in which subfolder did I save <name>? search <where>
Search <where> for an entry whose name is exactly <name> and print its path.
track down <name> <where> for me
tell me where <name> is hiding <where>
whereabouts of <name> <where>
go through all folders <where> and report each <name> you come across
print the location(s|) of everything named exactly <name> <where>
does <name> exist <where>, and where
look <where> at any depth for something called <name>
fetch the path to <name>, it lies <where>
<name> somewhere <where>: show its full place in the tree
Use find to search <where> for <name>
I'm looking for <name>, it should be <where>
can you find out where <name> is <where>?
<name> lookup <where>
where <where> does <name> live?

= find/files-print
what files are there <where>, counting those in subfolders?
Print the path of every regular file <where>, including nested ones, but no directories.
dump the paths of all files <where>
give the name and location of each file <where>, folders excluded, all levels
spit out all files <where> recursively, no folders in the output
I only want to see files, not folders, <where>, all the way down
recursively enumerate the files <where>, one path per line
files only <where>, recursive
tell me about every file stored <where>, in subfolders as well
go down the whole tree <where> and list files but no directories
paths of regular files <where>, recursion yes, directories no
fetch me a recursive list of files <where>
produce a list of every file path <where>
show me all the files, but none of the folders, <where>, recursively
Use find to print every regular file <where>.
can you give me all the files <where>, going into subfolders?

= find/dirs-print
what folders exist <where>, nested ones included?
Print the path of each directory <where>, at every depth, and no files.
dump all folder paths <where>
I only want to see the folders, not the files, <where>, all levels
recursive list of directories <where>
spit out every subfolder <where>, however deep
go through the tree <where> and name just the directories
directories only <where>, recursively
give me the folder structure <where> as plain paths, without the files
tell me each folder there is <where> and below that
list folders, subfolders and their subfolders <where>, files left out
every directory path <where>, one on each line
can you tell me what directories there are <where>, at all levels?
Use find to print nothing but the directories <where>.
all the folders <where>, including folders within folders

= find/everything
Print the path of every file and directory <where>, all levels down.
dump every path <where>, no matter what it is
spit out whatever exists <where>, folders and files, with all nested levels
recursive listing of files and folders <where>, as paths
give me each and every entry <where>, at any depth
full inventory of paths <where>
what all is stored <where>, nested stuff too, files and folders?
one path per line for all that exists <where>, recursively
I want to see the complete tree of paths <where>, nothing left out
go down all levels <where> and name everything you meet
all entries of any type <where>, recursive
tell me every item <where>, subfolders and their contents as well

= find/iname
Find <pattern> <where> no matter how it is capitalised
<pattern> <where>, ignoring case
match names against <pattern> <where> without caring about capitals
what is there <where> that is named like <pattern>, be it in upper, lower or mixed case?
print paths <where> whose name fits <pattern>, case-insensitive
dig up <pattern> <where>, uppercase spellings too
tell me where anything like <pattern> lies <where>; treat big and small letters as equal
I'm not sure about the capitalisation of <pattern>, look for it <where>
every name <where> that is <pattern> in whatever case
Search <where> for names matching <pattern>, where upper and lower case letters count as the same.
case does not matter: entries named <pattern> <where>
fetch all matches of the name <pattern> <where>, any casing
I'm looking for <pattern> <where>, in capitals or not
can you find <pattern> <where> without regard to case?

= find/pattern-print
which file names <where> match the wildcard <pattern>?
Print the paths of all regular files <where> whose base name matches <pattern>.
files only, glob <pattern>, <where>, subfolders too
I want to see the files <where> that fit the pattern <pattern>
spit out each file <where> with a name like <pattern>
give me every file <where> that the glob <pattern> matches, recursively
where are the files <where> with names of the form <pattern>?
dig out files <pattern> <where>
walk the tree <where> and report the files that match <pattern>
recursive file search for <pattern> <where>
files whose name is of the shape <pattern>, no directories, anywhere <where>
tell me the location of all files <pattern> <where>
I'm looking for files like <pattern> <where>
Use find to print the regular files <where> that match <pattern>.
can you find the files <pattern> <where>, in subfolders too?

= find/iext
.<ext> files <where>, extension in any case
Print the paths of regular files <where> that end in .<ext>, whether it is written in capitals or not.
which files <where> have the extension <ext> in lower, upper or mixed case?
fetch the .<ext> files <where> ignoring the case of the extension
give me *.<ext> <where>, case-insensitive match, files only
I want to see all .<ext> files <where>, also those where the suffix is in capitals
spit out files <where> with suffix .<ext>, case ignored
recursive search <where> for .<ext> files without regard to upper or lower case
files ending in .<ext> <where>, do not be picky about capitals
tell me the files <where> of type .<ext>; the case of the ending is irrelevant
match .<ext> and its uppercase form: files <where>
each file <where> whose ending is .<ext> when case is disregarded

= find/contains
files <where> that have <stem> as part of their file name
Print the paths of regular files <where> whose names contain the string <stem>.
which file names <where> include <stem> anywhere?
give me every file <where> with <stem> somewhere in what it is called
match <stem> inside file names <where>, at any depth
spit out files <where> whose name has <stem> in it
I know the file has <stem> in its name; where is it <where>?
recursive search for files <where>, the name should mention <stem>
tell me the files <where> that carry the text <stem> in the name (the name, not the content)
dig up any file <where> that is called something with <stem>
name includes <stem>, type is file, place: <where>
I'm looking for a file <where>, its name has <stem> in it
Use find to print the regular files <where> with <stem> in their names.
can you find files <where> with <stem> in the filename?

= find/icontains
Search <where> for names that have <stem> in them, upper or lower case
<stem> anywhere in the name, any case, <where>
which paths <where> have <stem> in the last component, case ignored?
Print every file or directory <where> whose name contains <stem>, treating capitals and small letters alike.
give me everything <where> with a name that mentions <stem> in any case
what exists <where> that has <stem> in its name, written big or small?
spit out each entry <where> whose name includes <stem>, case-insensitively
I want to see all names <where> that have <stem> in them, capitals do not count
names with <stem> inside <where>, don't care about case
tell me what is called something like <stem> <where>, no matter the letter case

= find/any-has
what <startdir> has <stem> as part of its name?
Print each path <startdir> whose last component contains <stem>, be it a file or a folder.
names that contain <stem> <startdir>, with that exact spelling, files and folders
give me all entries <startdir> with <stem> inside the name
spit out everything <startdir> that has <stem> in what it is called
I want to see whatever <startdir> carries <stem> in the name, folders included
anything named something with <stem> in it, <startdir>
fetch the paths of files and folders <startdir> whose name mentions <stem>
dig up all that has <stem> in the name <startdir>

= find/starts
which files <where> have names that begin with <stem>?
Print the paths of regular files <where> whose name starts with <stem>.
files <where> with the name prefix <stem>, recursively
give me every file <where> that is called <stem> followed by anything
match file names <where> at their beginning against <stem>
I want to see all files <where> whose names open with <stem>, subfolders too
recursive search: files only, name begins with <stem>, <where>
tell me the files <where> that start with the letters <stem>
where <where> are the files beginning in <stem>?
file names that lead with <stem> <where>

= find/dirname
what is the path of the folder <stem> <where>?
Print the paths of all directories <where> that are named exactly <stem>.
where is the <stem> directory? it must be <where>
I only want directories called <stem> <where>, no files of that name
every folder named <stem> <where>
tell me where <where> there is a directory with the name <stem>
directories called <stem>, anywhere <where>
look <where> for folders by the name of <stem>
spit out each directory <where> whose name is <stem>
does a directory <stem> exist <where>, and where?
folder name <stem>, type directory, <where>, recursive
I lost track of my <stem> folder, find it <where>
I'm looking for a folder called <stem> <where>
can you find the directory <stem> <where>?

= find/dir-contains
which folders <where> have <stem> in the name?
Print the paths of directories <where> whose names contain <stem>.
directories only: name includes <stem>, <where>
give me every folder <where> with <stem> as a part of its name
I want to see folders, not files, <where> that have <stem> somewhere in what they are called
match <stem> inside directory names <where>
folder names with <stem> in them <where>
tell me the directories <where> whose name mentions <stem>
recursive search for folders <where>, the name should have <stem> in it
what directories <where> are called something with <stem>?

= find/hidden
what hidden files lie <where>, subfolders included?
Print the path of every regular file <where> whose name begins with a dot.
dotfiles <where>, recursively, files only
I want to see the hidden files <where>, also in nested folders
give me each file <where> that has a leading period in its name
spit out all the dot files found <where>
recursive list of concealed files (name starts with .) <where>
files that are hidden <where>, however deep
tell me the files <where> which ls would not show because of their leading dot
reveal dotfiles anywhere <where>, leave out hidden folders
match files .* <where> at every level
I'm looking for hidden files <where>, all levels
can you show me the dotfiles <where>, including those in subfolders?
Use find to print the hidden regular files <where>.

= find/hidden-dirs
what hidden folders are there <where>?
Print the paths of directories <where> whose names begin with a dot.
dot directories <where>, recursively, no files
I want to see hidden directories only, <where>
give me every folder <where> with a leading period in its name
folders that ls does not show <where>, at any depth
spit out the concealed folders <where>
directories named .something <where>
tell me which directories <where> are hidden
match directories .* <where>, not files

= find/empty-files
what files of size 0 are there <where>?
Print the paths of regular files <where> that contain nothing.
which files <where> are completely empty?
I want to see the files <where> that hold zero bytes
0-byte files <where>, recursively
spit out each file without any content <where>
give me the paths of all empty files <where>, subfolders too (do not delete them)
is there some file <where> that has nothing in it?
files only, no content, anywhere <where>
recursive search for zero-size files <where>
report every file <where> whose length is 0
dig up empty files <where>
I'm looking for files <where> with nothing in them
can you tell me which files <where> are empty?
Use find to print the empty regular files <where>.

= find/empty-dirs
what folders <where> contain nothing at all?
Print the paths of directories <where> that have no entries.
which directories <where> are empty?
I want to see the folders <where> that are empty, do not remove them
empty folders <where>, just their paths
spit out each directory <where> without anything inside
give me every vacant folder <where>
is there a directory with no contents <where>?
recursive search for empty subfolders <where>
directories that have neither files nor subfolders <where>
report empty directories <where>, leave them alone
tell me the unused, empty directories <where>
I'm looking for folders <where> with nothing in them
can you tell me which folders <where> are empty?
Use find to print the empty directories <where>.

= find/empty-both
empty files plus empty folders <where>, as one list
what files and folders are empty <where>?
Print each path <where> that is either a zero-length file or a directory without entries.
everything empty <where>, files as well as directories
I want to see whatever has no content <where>, regardless of being a file or a folder
spit out all empty entries of both kinds <where>
empty stuff <where>: files with 0 bytes and vacant folders
give me both the empty files and the empty directories <where>
report things without contents <where>, whether they are folders or files
all empty items <where>, file or dir

= find/empty-delete
kill off every empty file <where>
Remove all regular files <where> that have a size of zero, but leave the directories.
get rid of files with nothing in them <where>
0-byte files <where>: delete
I no longer want empty files <where>, subfolders too, erase them
wipe out files of length 0 <where>
recursively delete the files <where> that contain nothing
empty files <where> should be removed, not the empty folders
find the files without content <where> and delete them
make all zero-size files <where> disappear
clean up <where> by removing every empty file
files that are empty ought to be deleted <where>
please remove all files <where> that are empty
trash the zero-length files <where>

= find/empty-dirs-delete
kill off the empty folders <where>
Remove every directory <where> that has no entries, nested ones included.
get rid of folders that contain nothing <where>
empty directories <where>: delete them
I want all the empty folders gone <where>, files untouched
wipe out vacant directories <where>
recursively delete empty subfolders <where>
find directories without contents <where> and remove them
make the empty folders <where> disappear
tidy up <where> by removing directories with nothing inside
folders that are empty ought to be removed <where>
prune away directories without any files <where>
please remove all folders <where> that are empty
trash the directories <where> that have nothing in them

= find/ext-delete
delete every .<ext> file <where>
get rid of all the *.<ext> files <where>, at any depth
kill off everything that ends in .<ext> <where>, files only
Remove all regular files with the extension .<ext> <where>, subfolders included.
I want every .<ext> file gone <where>
wipe the .<ext> files <where> recursively
*.<ext> <where>: delete recursively
find the .<ext> files <where> and delete them
make all .<ext> files <where> disappear, in subfolders as well
recursively remove .<ext> files <where>
erase each file whose name ends with .<ext> <where>
.<ext> files are junk, delete them <where> and in all folders below
clear out the .<ext> files in the whole tree <where>
please remove all .<ext> files <where> for good
Use find to delete the regular files <where> that end in .<ext>.
trash all .<ext> files <where>, wherever in the tree they are
throw out each *.<ext> found <where>

= find/name-delete
kill off each file called <name> <where>
Remove every regular file named <name> <where>, whatever subfolder it is in.
get rid of <name> everywhere <where>
find all files <name> <where> and delete them
wipe each copy of <name> <where>, at any level
recursively delete files with the name <name> <where>
<name>: delete it wherever it turns up <where>
make every <name> <where> disappear, nested ones too
erase the files that are called exactly <name> <where>
files named <name> should be removed from all folders <where>
please remove every file <name> <where> for good
trash each <name> found <where>

= find/pattern-delete
kill off all files <where> that match <pattern>
Remove the regular files <where> whose names match the pattern <pattern>, at all levels.
get rid of every file like <pattern> <where>
I want the files that match <pattern> gone <where>
find files <pattern> <where> and delete them
<pattern> <where>: recursively delete matching files
wipe the files fitting the wildcard <pattern> <where>, subfolders too
make files named like <pattern> disappear <where>
recursively erase files whose name fits <pattern> <where>
clear the tree <where> of files with names like <pattern>
please remove all files <where> whose name fits <pattern>
trash the files that match <pattern> <where>, wherever in the tree they are
Use find to delete the regular files <where> that match <pattern>.

= find/pycache
delete every __pycache__ folder <where>
get rid of the __pycache__ directories <where>
Remove all directories named __pycache__ <where> together with their contents.
wipe Python's cache folders (__pycache__) <where>
clear out __pycache__ everywhere <where>
__pycache__ folders <where>: remove recursively
kill off all the __pycache__ dirs <where>
find the folders __pycache__ <where> and rm -rf them

= find/rm-dirs
delete every folder named <stem> <where> with all that is in it
get rid of all the <stem> directories <where>, contents included
Remove every directory called <stem> <where> together with its contents.
kill off each directory <stem> <where>, whatever it holds
wipe folders by the name of <stem> <where>
find directories <stem> <where> and rm -rf them
recursively remove all folders <stem> found <where>
<stem> folders <where>: delete with their files
make each <stem> directory <where> disappear along with everything inside

= find/dirs-depth1
which folders are directly <where> (not recursively)?
Print the paths of the directories immediately <where>, but neither nested ones nor the starting directory itself.
only the first level of folders <where>
I want to see just the direct subfolders <where>
top level folders <where>, no files, without descending
spit out immediate subdirectories <where>
give me the child folders <where>, one level only
directories one level down <where>, excluding deeper ones
subdirectories <where>, depth one, and not the directory itself
tell me the folders that sit right <where>, not further down
can you list the folders <where>, but not the folders inside those?
Use find to print only the immediate subdirectories <where>.

= find/files-depth1-print
which files are directly <where> (not in subfolders)?
Print the paths of the regular files <where> without descending into subdirectories.
files only, first level only, <where>
I want to see just the files right <where>, no folders and no recursion
top level files <where>, leaving subfolders alone
spit out files <where> but don't go into the folders
give me the plain files <where>, one level, no directories
non-recursive list of regular files <where>
files <where>, depth one
tell me the files that sit immediately <where>, nested files do not count
can you list the files <where>, but not those in subfolders?
Use find to print only the regular files directly <where>.

= find/maxdepth-ext
which .<ext> files are right <where>, without looking in subfolders?
Print the paths of the .<ext> files <where> but do not descend into subdirectories.
.<ext> files <where>, not recursively
I want to see just the .<ext> files at the top level <where>
*.<ext> <where>, first level only
spit out .<ext> files <where> but skip every subfolder
give me the .<ext> files lying immediately <where> (no recursion)
find with depth 1: regular files .<ext> <where>
top-level files with the suffix .<ext> <where>
tell me the .<ext> files <where> and ignore those in nested folders
can you list the .<ext> files <where>, but not those in subfolders?
Use find to print only the .<ext> files directly <where>, not deeper.

= find/all-max
everything <where> down to depth <depth>
Print the path of each file and directory <where> that is at most <depth> levels deep.
list files and folders <where>, no more than <depth> levels down
I want to see the tree of paths <where>, but only <depth> levels of it
entries <where>, limited to a depth of <depth>
go at most <depth> levels down and list all you meet <where>
spit out all paths <where> up to <depth> levels deep
what files and folders are there <where> when one descends just <depth> levels?
find everything <where>, maximum depth <depth>
all entries, do not go deeper than <depth> levels, <where>

= find/files-depthn-print
files <where>, at most <depth> levels deep
Print the paths of regular files <where>, descending no more than <depth> levels.
only files <where>, maximum depth <depth>
I want the files <where> but no folders, and do not go below level <depth>
list files down to <depth> levels <where>, no directories
spit out files <where> not deeper than <depth> levels
which files <where> lie at depth <depth> or less?
go <depth> levels down at most and report the files <where>
regular files with a depth limit of <depth> <where>
files no further down than <depth> directory levels <where>

= find/files-bigger-print
which files <where> weigh more than <size>?
Print the paths of regular files <where> whose size exceeds <size>.
files above <size> <where>, recursive
I want to see the big files <where>, meaning those over <size>
spit out each file <where> that is larger than <size>
what is eating the space <where>? show files exceeding <size>
give me all files <where> that take up over <size>
files only, size greater than <size>, <where>
is there any file <where> above <size>?
dig up large files (> <size>) <where>
tell me every file that's over <size> <where>
report files heavier than <size> <where>
fetch the paths of files <where> with more than <size> in them
I'm looking for files <where> above <size>
Use find to print the regular files <where> bigger than <size>.
size > <size>: files <where>

= find/files-smaller-print
which files <where> weigh less than <size>?
Print the paths of regular files <where> whose size is below <size>.
files under <size> <where>, recursive
I want to see the small files <where>, meaning those below <size>
spit out each file <where> that is smaller than <size>
give me all files <where> that take up less than <size>
files only, size less than <size>, <where>
dig up little files (< <size>) <where>
tell me every file that's under <size> <where>
report files lighter than <size> <where>

= find/files-mtime-in-print
what files <where> have been worked on during the past <days>?
Print the paths of regular files <where> whose contents were modified less than <days> ago.
files touched in the last <days> <where>
I want to see the files <where> that changed within <days>
recently changed files <where>, <days> back at most
spit out each file <where> that was edited in the past <days>
which files <where> are not older than <days>?
give me every file <where> with a modification date in the last <days>
tell me the files that got changed <where> these last <days>
mtime within <days>, files only, <where>
files <where> that were written to during the last <days>
fetch all files updated no longer than <days> ago <where>
I'm looking for files <where> that were changed in the past <days>
Use find to print the regular files <where> modified in the last <days>.
modified <days> ago or less: files <where>

= find/files-mtime-over-print
what files <where> have not been modified for more than <days>?
Print the paths of regular files <where> that were last changed over <days> ago.
files older than <days> <where>, list only
I want to see the old files <where>, untouched for more than <days>
spit out each file <where> that nobody edited for over <days>
which files <where> are more than <days> old?
give me every file <where> whose last modification lies over <days> back
tell me the stale files <where>, no change in more than <days>
mtime more than <days> ago, files only, <where>
dig up files <where> that have been lying unchanged for over <days>
fetch all files <where> with an age above <days>
I'm looking for files <where> not changed in over <days>
Use find to print the regular files <where> modified more than <days> ago.
age > <days>: files <where>

= find/files-mtime-day-print
what files <where> were changed within the last 24 hours?
Print the paths of regular files <where> that were modified less than one day ago.
files <where> changed in the past day
I want to see the files <where> that were edited during the last 24 hours
spit out each file <where> whose modification is less than 24 hours old
which files <where> have changed since this time yesterday?
give me every file <where> with a change in the past 24 h
files modified in the last twenty-four hours <where>
tell me what files got touched <where> over the last day

= find/files-mtime-week-print
what files <where> were changed within the last week?
Print the paths of regular files <where> that were modified less than seven days ago.
files <where> changed over the past week
I want to see the files <where> that were edited during the last week
spit out each file <where> modified no more than a week ago
give me every file <where> with a change in the past week
which files <where> did somebody touch in the last week?
this past week's modified files <where>
tell me what files got updated <where> over the last week

= find/files-mmin-print
what files <where> were changed within the last <mins>?
Print the paths of regular files <where> that were modified less than <mins> ago.
files <where> changed in the past <mins>
I want to see the files <where> that were just edited, <mins> ago at the most
spit out each file <where> whose modification is less than <mins> old
give me every file <where> with a change in the past <mins>
which files <where> have been written to over the last <mins>?
tell me what files got touched <where> during the last <mins>
fresh files <where>, modified within <mins>
files only, mtime not more than <mins> back, <where>

= find/files-mmin-hour-print
what files <where> were changed within the last hour?
Print the paths of regular files <where> that were modified less than an hour ago.
files <where> changed in the past hour
I want to see the files <where> that were edited during the last 60 minutes
spit out each file <where> whose modification is less than one hour old
give me every file <where> with a change in the past hour
which files <where> have been written to over the last hour?
files <where> fresher than one hour
tell me what files got touched <where> in the last sixty minutes

= find/files-newer-print
which files <where> were changed after <anyfile>?
Print the paths of regular files <where> that have been modified more recently than <anyfile>.
files newer than <anyfile> <where>
I want to see the files <where> whose modification time is later than that of <anyfile>
spit out each file <where> that is younger than <anyfile>
what files <where> have changed since <anyfile> was last written?
give me all files <where> with an mtime past the one of <anyfile>
compared with <anyfile>, which files <where> are newer?
files only, more recent than the file <anyfile>, <where>
tell me what got modified later than <anyfile> <where>, files only

= find/files-newermt-print
which files <where> were changed after <date>?
Print the paths of regular files <where> that have been modified since <date>.
files <where> modified later than <date>
I want to see the files <where> with a modification date past <date>
spit out each file <where> that was changed since the day <date>
give me all files <where> edited after <date>
what files <where> have a change date newer than <date>?
files only, touched on or after <date>, <where>
tell me the files that got updated <where> from <date> on

= find/ext-mtime-in-print
which .<ext> files <where> have been changed during the past <days>?
Print the paths of the .<ext> files <where> that were modified less than <days> ago.
recently changed .<ext> files <where>, <days> back at most
I want to see the .<ext> files <where> that changed within <days>
spit out each .<ext> file <where> edited in the past <days>
*.<ext> <where>, modified within <days>
give me every .<ext> file <where> with a modification date in the last <days>
tell me the .<ext> files somebody touched <where> during the last <days>
files ending in .<ext>, not older than <days>, <where>
.<ext> files only, updated no longer than <days> ago, <where>

= find/ext-mtime-over-print
which .<ext> files <where> have not been changed for more than <days>?
Print the paths of the .<ext> files <where> last modified over <days> ago.
old .<ext> files <where>, more than <days>, list only
I want to see the .<ext> files <where> that are older than <days>
spit out each .<ext> file <where> unchanged for over <days>
*.<ext> <where>, age above <days>
give me every .<ext> file <where> whose last modification lies over <days> back
tell me the stale .<ext> files <where>, untouched for more than <days>
files ending in .<ext>, older than <days>, <where>
dig up .<ext> files <where> nobody edited in over <days>

= find/ext-bigger-print
which .<ext> files <where> weigh more than <size>?
Print the paths of the .<ext> files <where> whose size exceeds <size>.
.<ext> files above <size> <where>
I want to see the big .<ext> files <where>, those over <size>
spit out each .<ext> file <where> larger than <size>
*.<ext> <where>, bigger than <size>
give me all .<ext> files <where> that take up over <size>
files ending in .<ext>, size greater than <size>, <where>
is there a .<ext> file <where> above <size>?
tell me the heavy .<ext> files <where>, more than <size> each

= find/files-mtime-over-delete
get rid of files <where> that are more than <days> old
Remove the regular files <where> that were last modified over <days> ago.
kill off everything older than <days> <where>, files only
files <where> unchanged for more than <days>: delete
I want all files <where> gone whose last change lies over <days> back
wipe old files <where>, age above <days>
find files older than <days> <where> and delete them
clean up <where>: throw out files not modified for over <days>
recursively erase files <where> that nobody edited in more than <days>
stale files (more than <days>) should be removed <where>
please remove all files <where> older than <days> for good
trash files <where> whose age is over <days>
Use find to delete the regular files <where> modified more than <days> ago.

= find/ext-mtime-over-delete
get rid of .<ext> files <where> that are more than <days> old
Remove the .<ext> files <where> that were last modified over <days> ago.
kill off every .<ext> file older than <days> <where>
*.<ext> <where> unchanged for more than <days>: delete
I want all .<ext> files <where> gone whose last change lies over <days> back
wipe old .<ext> files <where>, age above <days>
find .<ext> files older than <days> <where> and delete them
clean up <where>: throw out .<ext> files not modified for over <days>
recursively erase .<ext> files <where> that nobody edited in more than <days>
stale .<ext> files (more than <days>) should be removed <where>
please remove all .<ext> files <where> older than <days> for good
trash .<ext> files <where> whose age is over <days>
Use find to delete the .<ext> files <where> modified more than <days> ago.

= find/symlinks
which entries <where> are symbolic links?
Print the path of each symbolic link <where>.
soft links <where>, recursively, just their paths
I want to see the symlinks <where>, nothing else
spit out all links (symbolic ones) <where>
what symlinks exist <where>?
give me each symbolic link <where> and in its subfolders
links only, of the soft kind, <where>
where <where> do I have symlinks?
dig up every symlink <where>, no matter where it points
tell me which things <where> are just symlinks
I'm looking for symbolic links <where>
can you tell me which symlinks there are <where>?

= find/broken
which symbolic links <where> point to something that is not there?
Print the path of each symlink <where> whose target does not exist.
dead symlinks <where>, list only
I want to see links <where> that point nowhere
spit out the dangling symlinks <where>
what symlinks <where> no longer work?
give me the links <where> that lost their target
broken symbolic links <where>, please don't remove them
report all symlinks <where> with a missing destination
tell me which links are dead <where>
orphaned symlinks <where>
I'm looking for broken symlinks <where>
can you tell me which symlinks <where> are broken?

= find/largest-n
what are the top <n> files <where> by size, with their bytes?
Print the size and path of the <n> biggest regular files <where>, the largest at the top.
<n> largest files anywhere <where>, biggest on top
I want to know which <n> files use up the most space <where>
spit out the <n> heaviest files <where>
which <n> files <where> take the most room?
give me a ranking of the <n> biggest files <where>, subfolders included
disk is full: show the <n> largest files <where>
space hogs: the <n> biggest files <where>
tell me the <n> files with the most bytes <where>
can you find the <n> biggest files <where>?
I wonder which <n> files <where> are the largest
size top <n>: files <where>

= find/largest-one
what is the single biggest file <where>?
Print the size and path of the largest regular file <where>.
the heaviest file <where>, just that one
I want to know which one file is the largest <where>
spit out the biggest file <where>, subfolders included
which file uses up the most space <where>?
give me the one file with the greatest size <where>
tell me the biggest of all files <where>
largest single file in the whole tree <where>
can you find out which file <where> is the biggest?
I wonder which file <where> is the largest
biggest file <where>?

= find/smallest-n
what are the <n> tiniest files <where>, with their bytes?
Print the size and path of the <n> smallest regular files <where>, the smallest at the top.
<n> smallest files anywhere <where>
I want to know which <n> files are the littlest <where>
spit out the <n> files with the fewest bytes <where>
give me a ranking of the <n> smallest files <where>, subfolders included
tell me the <n> files of least size <where>
bottom <n> files <where> by size

= find/by-size
files <where> ordered by size, the largest at the top, with the bytes
Print size and path of each regular file <where>, in descending order of size.
rank every file <where> by its size, big to small
I want all files <where> from the largest down to the smallest
recursive list of files <where> with sizes, heaviest on top
spit out files with their sizes <where>, sorted from big to small
give me each file's size and path <where>, biggest first

= find/dated-newest
what are the <n> files changed most recently <where>, with the time of change?
Print the modification time and the path of the <n> newest regular files <where>, latest at the top.
latest <n> files <where> by mtime, show the timestamps
I want to know which <n> files were modified last <where> and when
spit out the <n> freshest files <where> along with their dates
give me the <n> most recently changed files in the whole tree <where>, dated
tell me the last <n> files that were edited <where> and at what time
which <n> files <where> were touched most recently? with date, newest on top

= find/dated-oldest
what are the <n> files changed longest ago <where>, with the time of change?
Print the modification time and the path of the <n> oldest regular files <where>.
oldest <n> files <where> by mtime, show the timestamps
I want to know which <n> files have gone unmodified the longest <where>, and since when
spit out the <n> most ancient files <where> along with their dates
give me the <n> files with the earliest modification time in the tree <where>, dated
tell me the <n> files <where> that were not edited for the longest time, with dates

= find/dated-last
what file was changed most recently <startdir>, and at what time?
Print the modification time and path of the newest regular file <startdir>.
the single latest file <startdir> with its timestamp
I want to know which file was edited last <startdir> and when
give me the one most recently modified file <startdir>, with the date
tell me the freshest file <startdir> plus its change time
which file <startdir> has the latest mtime? show both

= find/files-count
what's the number of files <where>, subfolders included?
Print how many regular files there are <where>, at every depth, directories not counted.
file count <where>, recursive
I only want a number: how many files lie <where> in total?
how many files do I have <where> altogether, nested ones too?
total of files <where>, not counting folders
give me just the number of regular files <where>
tell me the file total for the whole tree <where>
count recursively the files <where>, no directories
number of files anywhere <where>
files <where>: how many?
can you count all the files <where>, including those in subfolders?
Use find and wc to print the number of regular files <where>.
I wonder how many files there are <where>, in the whole tree

= find/dirs-count
what's the number of folders <where>, nested ones included?
Print how many directories there are <where>, at every depth.
directory count <where>, recursive
I only want a number: how many folders lie <where> in total?
total of directories <where>, not counting files
give me just the number of directories <where>
tell me how many subfolders the whole tree has <where>
count recursively the folders <where>, no files
folders <where>: how many?
can you count all the folders <where>, including nested ones?
I wonder how many directories there are <where>, in the whole tree
how many folders and subfolders are <where>?

= find/ext-count
what's the number of .<ext> files <where>, subfolders included?
Print how many regular files with the extension .<ext> there are <where>.
*.<ext> count <where>, recursive
I only want a number: how many .<ext> files lie <where>?
total of .<ext> files <where>
give me just the number of files <where> that end in .<ext>
tell me how many .<ext> files the whole tree has <where>
count recursively the files ending in .<ext> <where>
.<ext> files <where>: how many?
how many files of type .<ext> do I have <where> altogether?
can you count the .<ext> files <where>, including those in subfolders?
I wonder how many .<ext> files there are <where>

= find/pattern-count
what's the number of files <where> that match <pattern>?
Print how many regular files <where> have a name matching <pattern>.
how many files fit <pattern> <where>, subfolders included?
I only want a number: files like <pattern> <where>
total of files <where> with names matching <pattern>
tell me how many files named like <pattern> there are <where>
count recursively the files that match <pattern> <where>
files <pattern> <where>: how many?

= find/count-all
what's the number of entries <where>, files and folders together?
Print how many files and directories there are <where>, at every depth.
how many things of any kind lie <where>, nested ones too?
total of files plus folders <where>, recursive
I only want a number: all files and directories <where> taken together
tell me how many items the whole tree has <where>, folders counted as well
count everything <where>, no matter if file or folder

= find/empty-count
what's the number of empty files <where>?
Print how many regular files <where> have a size of zero.
how many files <where> contain nothing?
I only want a number: empty files <where>
total of zero-byte files <where>
tell me how many files without content there are <where>
0-byte files <where>: how many?

= find/exts
how many files of every extension are there <where>?
Print each file extension that occurs <where> with the number of files that have it, the commonest first.
break the files <where> down by extension, with counts
which extensions occur <where> and how often?
I want a tally of file types <where>, most frequent on top
spit out extension statistics for the files <where>
number of files per extension <where>, highest count first
group the files <where> by their ending and count each group
tell me what kinds of files (by suffix) I have <where> and how many of each
can you count the files <where> by extension?
Use find to count how often each file extension occurs <where>, commonest first.

= find/exts-list
which file extensions occur <where>? each only once
Print the distinct file extensions found <where>, sorted, without counts.
unique file endings <where>
I want to see what file extensions are used <where>, no duplicates and no counts
spit out every different extension <where>
list all distinct suffixes of files <where>
what kinds of extensions do the files <where> have (each named once)?
set of extensions in the tree <where>

= find/count-per-dir
how many files does each folder <where> hold?
Print for every directory <where> the number of files directly in it.
break the number of files <where> down by directory
I want to see each directory <where> with its file count
number of files in every single subdirectory <where>
per-directory file totals <where>
group the files <where> by folder and count them
tell me for each folder <where> how many files it contains

= find/newest-n
what are the <n> files changed last <where>? only their paths
which <n> files <where> did I work on most recently?
Print the paths of the <n> regular files <where> with the latest modification times, the newest at the top.
latest <n> files anywhere <where>
spit out the <n> freshest files <where>, subfolders included
give me the <n> most recently edited files of the whole tree <where>
the <n> files <where> that changed last, most recent on top
tell me which <n> files got touched last <where>
recursive: top <n> files by modification time <where>
last <n> modified files <where> and in the subfolders
can you find the <n> files modified last <where>?
I wonder which <n> files <where> were changed most recently

= find/newest-one
what file was changed last <where>?
Print the path of the regular file <where> with the latest modification time.
which file <where> did somebody edit most recently?
the one freshest file <where>, subfolders included
spit out the most recently touched file <where>
tell me the last modified file in the tree <where>
give me just the single newest file <where>, looking in subfolders too
latest file anywhere <where>
I want the path of the file that was modified last <where>
can you find out which file <where> was changed last?
I wonder which file <where> is the newest
newest file <where>?

= find/oldest-n
what are the <n> files <where> that were not changed for the longest time?
Print the paths of the <n> regular files <where> with the earliest modification times.
which <n> files <where> are the oldest?
spit out the <n> most ancient files <where>, subfolders included
give me the <n> files <where> whose last edit is longest ago
the bottom <n> files <where> by modification time, oldest on top
tell me the <n> stalest files in the tree <where>
<n> oldest files anywhere <where>

= find/oldest-one
what file <where> has not been changed for the longest time?
Print the path of the regular file <where> with the earliest modification time.
which file <where> is the oldest of all?
the one stalest file <where>, subfolders included
spit out the file <where> whose last edit is longest ago
tell me the least recently touched file in the tree <where>
give me just the single oldest file <where>
oldest file anywhere <where>

= find/largest-ext
what are the top <n> .<ext> files <where> by size?
Print the size and path of the <n> biggest .<ext> files <where>, the largest at the top.
which <n> .<ext> files <where> take the most room?
spit out the <n> heaviest .<ext> files <where>
give me a ranking of the <n> biggest .<ext> files <where>, subfolders included
tell me the <n> .<ext> files with the most bytes <where>
<n> largest .<ext> files anywhere <where>, biggest on top
I want to know which <n> .<ext> files use up the most space <where>

= find/ext-copy
put a copy of every .<ext> file <where> into <mydir>
Copy all regular files with the extension .<ext> <where> to <mydir>.
gather copies of all .<ext> files <where> in <mydir>
every .<ext> file <where> should also be in <mydir>
I want all the .<ext> files <where> duplicated into <mydir>
find *.<ext> <where> and cp them to <mydir>
take each .<ext> file <where>, however deep, and copy it to <mydir>
into <mydir> copy whatever ends in .<ext> <where>
collect the .<ext> files <where> in <mydir>, originals stay where they are
duplicate all files ending in .<ext> <where> to <mydir>
please copy all the .<ext> files <where> over to <mydir>
Use find to copy every .<ext> file <where> to <mydir>.

= find/ext-move
put every .<ext> file <where> into <mydir>, away from where it is now
Move all regular files with the extension .<ext> <where> to <mydir>.
gather all .<ext> files <where> in <mydir> by moving them
I want all the .<ext> files <where> moved over to <mydir>
find *.<ext> <where> and mv them to <mydir>
take each .<ext> file <where>, however deep, and move it to <mydir>
into <mydir> move whatever ends in .<ext> <where>
relocate every file ending in .<ext> <where> to <mydir>
shift all .<ext> files <where> to <mydir>
all .<ext> files <where> should be in <mydir> and no longer in their old places
please move all the .<ext> files <where> over to <mydir>
Use find to move every .<ext> file <where> to <mydir>.

= find/pattern-copy
put a copy of every file <where> that matches <pattern> into <mydir>
Copy all regular files <where> whose names match <pattern> to <mydir>.
gather copies of the files like <pattern> <where> in <mydir>
I want all files fitting <pattern> <where> duplicated into <mydir>
find files <pattern> <where> and cp them to <mydir>
take each file named like <pattern> <where> and copy it to <mydir>
into <mydir> copy all files that match <pattern> <where>
collect files <pattern> <where> in <mydir>, originals stay where they are

= find/pattern-move
put every file <where> that matches <pattern> into <mydir>, away from where it is now
Move all regular files <where> whose names match <pattern> to <mydir>.
gather the files like <pattern> <where> in <mydir> by moving them
I want all files fitting <pattern> <where> moved over to <mydir>
find files <pattern> <where> and mv them to <mydir>
take each file named like <pattern> <where> and move it to <mydir>
into <mydir> move all files that match <pattern> <where>
relocate files <pattern> <where> to <mydir>

= find/files-chmod
give every file <where> the mode <perm>, but leave the folders as they are
Set the permissions of all regular files <where> to <perm>, not those of directories.
every regular file <where> should have the permissions <perm>
I want all files <where>, nested ones too, at mode <perm>
find the files <where> and chmod them <perm>
<perm> for each file <where>, directories excepted
recursively make the files <where> (only files) mode <perm>
apply <perm> to files <where>, not to folders
chmod <perm> on files only, recursively, <where>

= find/chmod-dirs
give every folder <where> the mode <perm>, but leave the files as they are
Set the permissions of all directories <where> to <perm>, not those of files.
every directory <where> should have the permissions <perm>
I want all folders <where>, nested ones too, at mode <perm>
find the directories <where> and chmod them <perm>
<perm> for each directory <where>, files excepted
recursively make the folders <where> (only folders) mode <perm>
apply <perm> to directories <where>, not to files
chmod <perm> on directories only, recursively, <where>

= find/ext-chmod
give every .<ext> file <where> the mode <perm>
Set the permissions of all .<ext> files <where> to <perm>.
each .<ext> file <where>, at any depth, should have permissions <perm>
find the .<ext> files <where> and chmod them <perm>
<perm> for all files ending in .<ext> <where>
I want all .<ext> files <where> at mode <perm>
recursively apply <perm> to the .<ext> files <where>
chmod <perm> on *.<ext>, recursively, <where>

= find/exec-x
give every shell script <where> the execute permission
Make all files ending in .sh <where> executable, subfolders included.
each .sh file <where> should be executable
find the .sh scripts <where> and chmod +x them
I want all the .sh scripts <where> to be runnable
add the execute bit to each .sh file <where>
let me run all the .sh files <where>
chmod +x on *.sh, recursively, <where>
turn the .sh files <where> into executables, at every level
please make all .sh scripts <where> executable, also those in subfolders
Use find to add execute permission to every .sh file <where>.

= find/files-grep
which of the files <where> have <word> in their text? use find
Print the paths of all regular files <where> whose contents include <word>, with find and grep -l.
find files <where> with <word> inside, just the file paths
go through every file <where> with find and report those that mention <word>
find the files <where> and tell me which of them hold the text <word>

= find/ext-grep
which .<ext> files <where> have <word> in their text?
Print the paths of the .<ext> files <where> whose contents include <word>.
.<ext> files <where> that mention <word>, names only
I want to see which .<ext> files <where> contain <word>, not the lines
give me the path of each .<ext> file <where> with <word> somewhere inside
go through every .<ext> file <where> and report those where <word> occurs
find .<ext> files <where> that have the text <word>, list the files
tell me in which .<ext> files <where> the word <word> shows up
I'm looking for .<ext> files <where> that contain <word>, only the file names
Use find and grep to print the names of the .<ext> files <where> that contain <word>.

= find/not-contain
which .<ext> files <where> do not have <word> in their text?
Print the paths of the .<ext> files <where> whose contents lack <word>.
.<ext> files <where> that never mention <word>
I want to see which .<ext> files <where> are without <word>
give me each .<ext> file <where> in which <word> does not occur
report the .<ext> files <where> that miss <word>
tell me in which .<ext> files <where> the word <word> is absent
find .<ext> files <where> with no <word> anywhere inside

= find/two-ext
all files <where> that end either in .<ext> or in .<ext2>
Print the paths of regular files <where> with one of the extensions .<ext> and .<ext2>.
.<ext> files as well as .<ext2> files <where>
I want to see both the .<ext> and the .<ext2> files <where>
*.<ext> plus *.<ext2> files <where>, recursively
which files <where> are of type .<ext> or .<ext2>?
give me every file <where> whose extension is one of .<ext>, .<ext2>
spit out .<ext> files and .<ext2> files <where>
match two suffixes, .<ext> and .<ext2>: files <where>
where are my .<ext> and .<ext2> files <where>?
files only, either .<ext> or .<ext2>, <where>
I'm looking for .<ext> and .<ext2> files <where>
Use find to print the regular files <where> that end in .<ext> or .<ext2>.

= find/or-iext
files <where> that end in .<ext> or .<ext2> in any case
Print the paths of regular files <where> with the extension .<ext> or .<ext2>, whether written in capitals or not.
*.<ext> plus *.<ext2> files <where>, case-insensitively
I want to see the .<ext> and .<ext2> files <where>, uppercase endings too
which files <where> are of type .<ext> or .<ext2>, ignoring case?
give me every file <where> whose extension is .<ext> or .<ext2>, capitals do not matter
match both suffixes .<ext> and .<ext2> regardless of case: files <where>

= find/not-ext
which files <where> do not end in .<ext>?
Print the paths of regular files <where> whose names do not have the extension .<ext>.
all files <where> apart from .<ext> ones
I want to see the files <where> that are anything but .<ext>
files only, suffix other than .<ext>, <where>
every file <where> except *.<ext>
give me all files <where> without the .<ext> ending
spit out whatever file <where> is no .<ext> file
skip .<ext> files and list all the others <where>
I'm looking for files <where> that are not .<ext> files
files <where>, .<ext> ones excluded

= find/files-not-name-print
which files <where> do not match <pattern>?
Print the paths of regular files <where> whose names do not match <pattern>.
all files <where> apart from those like <pattern>
I want to see the files <where> whose name does not fit <pattern>
files only, name other than <pattern>, <where>
give me all files <where> that <pattern> does not match
skip files named like <pattern> and list all the others <where>
everything but <pattern> among the files <where>

= find/nothidden
which files <where> are not hidden?
Print the paths of regular files <where> whose names do not begin with a dot.
visible files <where>, recursively, no dotfiles
I want to see all files <where> but the ones with a leading dot
spit out the files <where>, dotfiles left out
give me every non-dot file <where>
skip files that start with a period and list the rest <where>
files <where> except those whose own name starts with a dot

= find/no-git
files <where>, but not those in the .git folder
Print the paths of regular files <where> that do not lie below a .git directory.
I want to see all files <where> except git's internal ones in .git
which files <where> are outside of .git?
list files <where> and ignore .git
spit out each file <where>, .git contents left out
give me the files of the repository <where> without what is in .git
files <where> minus the .git directory

= find/ext-not-path-print
which .<ext> files <where> are not in a folder called <stem>?
Print the paths of the .<ext> files <where> that have no directory <stem> in their path.
.<ext> files <where>, but not those below <stem>
I want to see the .<ext> files <where> except what lies in a <stem> directory
*.<ext> <where>, ignore anything in <stem>
give me the .<ext> files <where> and leave out the <stem> folders
list .<ext> files <where> outside of any <stem> directory
spit out .<ext> files <where>, <stem> folder excluded

= find/files-not-path-print
which files <where> are not in a folder called <stem>?
Print the paths of regular files <where> that have no directory <stem> in their path.
files <where>, but not those below <stem>
I want to see the files <where> except what lies in a <stem> directory
give me the files <where> and leave out what is in <stem> folders
list files <where> outside of any <stem> directory
all files <where>, the contents of <stem> folders excluded
spit out each file <where> that is not somewhere below a <stem> directory

= find/no-modules
.<ext> files <where>, but not those in node_modules
Print the paths of the .<ext> files <where> that do not lie below a node_modules directory.
I want to see my own .<ext> files <where>, without the ones from node_modules
which .<ext> files <where> are outside of node_modules?
*.<ext> <where>, ignore node_modules
give me every .<ext> file <where> but leave node_modules out
list .<ext> files <where>, dependencies in node_modules excluded

= find/path
all files <where> that are inside a folder named <stem>
Print the paths of regular files <where> that have a directory called <stem> in their path.
which files <where> lie below a <stem> directory?
I want to see just what is stored in <stem> folders <where>, files only
give me each file <where> that is in a directory <stem> or below one

= find/ext-names
names of the .<ext> files <where> without the directory part
Print only the base names of the .<ext> files <where>, not their paths.
I want just the file names, no folders in front, of all .<ext> files <where>
what are the .<ext> files <where> called? (only names, no paths)
spit out the bare names of .<ext> files <where>
give me the .<ext> files <where>, file name only, leading directories stripped
*.<ext> <where>, recursive, base names
list .<ext> files <where> but leave the path off

= find/files-names
names of all files <where> without the directory part
Print only the base names of the regular files <where>, not their paths.
I want just the file names, no folders in front, of everything <where>, recursively
what are the files <where> called? (only names, no paths)
spit out the bare names of the files <where>, subfolders included
give me the files <where>, file name only, leading directories stripped
recursive list of base names of files <where>
list files <where> but leave the path off

= find/ext-sorted
.<ext> files <where> in alphabetical order
Print the paths of the .<ext> files <where>, sorted.
I want the .<ext> files <where> sorted by path
*.<ext> <where>, recursively, in order from a to z
give me a sorted list of all .<ext> files <where>
spit out the paths of .<ext> files <where> alphabetically
which .<ext> files are there <where>? sort them
find and sort the .<ext> files <where>

= find/files-sorted
all files <where> in alphabetical order
Print the paths of all regular files <where>, sorted.
I want the files <where>, nested ones too, sorted by path
recursive file list <where> in order from a to z
give me a sorted list of every file <where>, no directories
spit out the paths of files <where> alphabetically
which files are there <where>? sort them by path
find and sort the files <where>

= find/dirs-sorted
all folders <where> in alphabetical order
Print the paths of all directories <where>, sorted.
I want the directories <where>, nested ones too, sorted by path
recursive folder list <where> in order from a to z
give me a sorted list of every directory <where>, no files
spit out the paths of folders <where> alphabetically
find and sort the directories <where>

= find/files-user-print
which files <where> does <user> own?
Print the paths of regular files <where> that belong to the user <user>.
files of <user> <where>, recursively
I want to see all files <where> that are <user>'s
spit out each file <where> with the owner <user>
give me the files <where> in the possession of <user>
owner <user>, files only, <where>
what files has <user> got <where>?
tell me the files <where> whose owner is <user>
I'm looking for files <where> that are owned by <user>
Use find to print the regular files <where> owned by <user>.

= find/files-not-user-print
which files <where> does <user> not own?
Print the paths of regular files <where> that belong to anybody but the user <user>.
files <where> whose owner is someone other than <user>
I want to see all files <where> that are not <user>'s
spit out each file <where> with an owner different from <user>
owner is not <user>, files only, <where>
tell me the files <where> that do not belong to <user>

= find/files-perm-print
which files <where> have mode <perm>?
Print the paths of regular files <where> whose permission bits are exactly <perm>.
files with permissions <perm> <where>
I want to see all files <where> that are set to <perm>
spit out each file <where> with the octal mode <perm>
mode exactly <perm>, files only, <where>
what files <where> are chmod <perm>?
tell me the files <where> whose access rights are <perm>
I'm looking for files <where> with mode <perm>
Use find to print the regular files <where> whose mode is <perm>.

= find/files-executable-print
which files <where> can I run?
Print the paths of regular files <where> that are executable.
executable files <where>, recursively
I want to see programs and scripts <where> that may be executed
spit out each file <where> that I am allowed to execute
give me everything runnable <where>, files only
what executables are there <where>?
files <where> with permission to be run

= find/files-world-writable-print
which files <where> can anybody write to?
Print the paths of regular files <where> that others may write.
world-writable files <where>, list only
I want to see the files <where> that everyone can change
spit out each file <where> where others have write permission
insecure files <where>: writable by the whole world
what files <where> are open to writing by others?

= find/user-none
which files <where> do I own?
Print the paths of regular files <where> that belong to me.
my own files <where>, recursively, no folders
I want to see only those files <where> that are mine
spit out each file <where> with me as its owner
files owned by the current user <where>
what files <where> are in my possession?

= find/owners-list
who owns which file <where>?
Print the owner and the path of every regular file <where>.
I want to see each file <where> preceded by its owner's name
owner of every file <where>
spit out owner plus path for each file <where>
list the files <where> with the user they belong to
tell me whose the files <where> are, one line per file

= find/size-range
which files <where> have a size somewhere between <size> and <size2>?
Print the paths of regular files <where> larger than <size> but smaller than <size2>.
files over <size> and under <size2> <where>
I want to see the files <where> from <size> up to <size2>
spit out each file <where> that is above <size> and below <size2>
size range <size> to <size2>, files only, <where>
give me the files <where> that are at least bigger than <size> yet less than <size2>

= find/since-midnight
which files <where> have been changed today?
Print the paths of regular files <where> that were modified today, counting from midnight.
files changed today <where>
I want to see what I edited today <where>, files only
spit out each file <where> with today's modification date
today's files <where>
what files <where> got modified since the day began?
give me every file <where> that was touched today

= find/same-names
which file names <where> are there more than once?
Print the base names that more than one file <where> has.
duplicate file names <where>, regardless of contents
I want to see names that several files <where> share
spit out each file name that is repeated <where>
are there any files <where> that have the same name but lie in different folders? print the names
same name used twice or more among the files <where>: which ones?

= find/duplicates
which files <where> are copies of each other?
Print the files <where> that have identical contents, by checksum.
duplicated files <where>
I want to see files <where> that are stored more than once, judged by what is in them
spit out files with equal content <where>
find copies of the same file <where>, by md5
do I keep several copies of the same file <where>? which ones
dig up identical files <where>

= find/ext-total
how much space do the .<ext> files <where> take up altogether?
Print the combined size of all .<ext> files <where> in human readable form.
total size of all *.<ext> <where>
I want one figure: the disk space of all .<ext> files <where>
sum up the sizes of the .<ext> files <where>
how big are all the .<ext> files <where> put together?
tell me how much room .<ext> files occupy in total <where>

= find/ext-ls
details of every .<ext> file <where>, as ls -l gives them
Print a long listing of all .<ext> files <where>, subfolders included.
I want permissions, owner, size and date of the .<ext> files <where>
find the .<ext> files <where> and run ls -l on them
give me the long format for each .<ext> file <where>
spit out .<ext> files <where> with all details (mode, owner, bytes, date)
recursive ls -l of *.<ext> <where>

= find/files-ls
details of every file <where>, nested ones too, as ls -l gives them
Print a long listing of all regular files <where>, without the directories.
I want permissions, owner, size and date of each file <where>, all levels
find the files <where> and run ls -l on them
give me the long format for each file in the tree <where>
spit out files <where> with all details (mode, owner, bytes, date), subfolders too

= find/files-size-name
how many bytes does each file <where> have?
Print the size in bytes and the path of every regular file <where>.
list the files <where>, each preceded by its size in bytes
I want bytes and path for each file <where>, recursively, unsorted
spit out size plus path of all files <where>
tell me how large every single file <where> is, in bytes, with its path

= find/files-gzip
compress every file <where> with gzip, each on its own
Gzip all regular files <where>, subfolders included.
each file <where> should become a .gz
find the files <where> and gzip them
I want all files <where> gzipped one by one
recursively gzip what is <where>
squeeze every single file <where> with gzip

= find/ext-gzip
compress every .<ext> file <where> with gzip
Gzip all .<ext> files <where>, subfolders included.
each .<ext> file <where> should become a .gz
find the .<ext> files <where> and gzip them
I want all .<ext> files <where> gzipped one by one
recursively gzip *.<ext> <where>
squeeze every single .<ext> file <where>

= find/first-hit
find one <name> <where> and stop at the first match
Print the path of the first file named <name> <where>, then quit searching.
I need only the first <name> <where>, not all of them
give me just one match for <name> <where>
as soon as a <name> turns up <where>, print it and stop
a single <name> <where> is enough, quit after that

= find/or-names
find <name> or <name2> <where>
Print the paths of all entries <where> that are named either <name> or <name2>.
where <where> are <name> and <name2>?
both <name> and <name2>, wherever they lie <where>
I am looking for <name> as well as <name2> <where>
search <where> for anything by the name of <name> or of <name2>
locate two names <where>: <name> and <name2>

= find/no-ext
which files <where> have no extension?
Print the paths of regular files <where> whose names contain no dot.
files without a suffix <where>
I want to see the files <where> that lack an extension
spit out every file <where> with no dot in its name
extensionless files <where>

= find/name-spaces
which names <where> contain a space?
Print the paths of files and folders <where> that have a blank in their name.
entries with spaces in their names <where>
I want to see everything <where> whose name has a space in it, so that I can rename it
spit out each path <where> with a space in its last part
names with blanks <where>, files as well as folders
is there anything <where> named with spaces?

= find/name-cat
print what is in every <name> <where>
Print the contents of all files named <name> <where>.
find each <name> <where> and cat it
I want to read all the files called <name> <where>
show the text of any <name> that lies <where>
dump the contents of each file <name> found <where>
what do the <name> files <where> say?

= find/name-count
how many files are called <name> <where>?
Print the number of files named exactly <name> <where>.
number of <name> files <where>
I only want a count: how often is there a <name> <where>?
in how many places <where> is there a file <name>?
tell me how many <name> files there are <where>

= archive/tar-dir
produce a gzipped tarball of <plaindir>, named after the folder
Create a gzip-compressed tar archive of <plaindir> whose name is that of the folder followed by .tar.gz.
<plaindir> as a tar.gz with the same name
I need a compressed archive of <plaindir> to move it to another machine
tgz of <plaindir> please, keep the folder's name
make me a tar.gz from all that is in <plaindir>, same name as the folder
compress <plaindir> into one tar.gz next to it
bundle <plaindir> and compress the bundle with gzip, name: the folder's own plus .tar.gz
before the upgrade I want <plaindir> saved as a .tar.gz
archive the whole tree <plaindir>, gzip it, call it like the folder
please make a tar.gz from <plaindir>
gzip-compressed archive of <plaindir> with the same base name

= archive/tar-to
produce the gzipped tarball <newtgz> from <plaindir>
Create a gzip-compressed tar archive named <newtgz> that contains <plaindir>.
I need <plaindir> archived with compression; the result should be <newtgz>
<plaindir> -> <newtgz>, tar and gzip
make a compressed backup of <plaindir> and call it <newtgz>
store all of <plaindir> in a new gzip tar <newtgz>
compress <plaindir>, output file <newtgz>
save all that's in <plaindir> to the tarball <newtgz>
gzip-compressed tar of <plaindir>, written to <newtgz>
so that I can upload it, turn <plaindir> into the compressed archive <newtgz>
new archive <newtgz>, compressed, with everything from <plaindir> in it
please make the archive <newtgz> from <plaindir>
archive the folder tree <plaindir> under the name <newtgz>, gzip-compressed

= archive/tar-path-to
produce the gzipped tarball <newtgz> from the folder <path>
Create a gzip-compressed tar archive named <newtgz> that contains the directory <path>.
I need <path> archived with compression; the result should be <newtgz>
<path> -> <newtgz>, tar and gzip
make a compressed backup of <path> and call it <newtgz>
compress the directory <path>, output file <newtgz>
save all that's in <path> to the tarball <newtgz>
gzip-compressed tar of <path>, written to <newtgz>
back up <path> as <newtgz>
new archive <newtgz>, compressed, with the tree <path> in it

= archive/tar-plain
produce the tar <newtar> from <plaindir>, without any compression
Create an uncompressed tar archive named <newtar> that contains <plaindir>.
I need <plaindir> archived, uncompressed; the result should be <newtar>
<plaindir> -> <newtar>, only tar, no gzip
store all of <plaindir> in a new tar file <newtar>
tar <plaindir>, output file <newtar>
save all that's in <plaindir> to the tar archive <newtar>
tar of <plaindir> written to <newtar>
new archive <newtar> with everything from <plaindir> in it

= archive/tar-files
produce the tar <newtar> from <bare> and <bare2>, without any compression
Create an uncompressed tar archive named <newtar> that contains <bare> and <bare2>.
store <bare> as well as <bare2> in a new tar file <newtar>
<bare> + <bare2> -> <newtar>, only tar
save both files, <bare> and <bare2>, to the tar archive <newtar>
tar of the two files <bare>, <bare2> written to <newtar>
I need a tar <newtar> with two files in it: <bare> and <bare2>
put <bare> and <bare2> in one tar called <newtar>

= archive/tar-gz-files
produce the gzipped tarball <newtgz> from <bare> and <bare2>
Create a gzip-compressed tar archive named <newtgz> that contains <bare> and <bare2>.
store <bare> as well as <bare2> in a new compressed archive <newtgz>
<bare> + <bare2> -> <newtgz>, tar and gzip
save both files, <bare> and <bare2>, to the compressed tarball <newtgz>
I need a tar.gz <newtgz> with two files in it: <bare> and <bare2>
put <bare> and <bare2> in one compressed tar called <newtgz>
compress the files <bare> and <bare2> together, output <newtgz>

= archive/tar-two
produce the gzipped tarball <newtgz> from <plaindir> and <plaindir2>
Create a gzip-compressed tar archive named <newtgz> that contains both <plaindir> and <plaindir2>.
store <plaindir> as well as <plaindir2> in a new compressed archive <newtgz>
<plaindir> + <plaindir2> -> <newtgz>, tar and gzip
save both directories, <plaindir> and <plaindir2>, to the tarball <newtgz>
I need a tar.gz <newtgz> with two folders in it: <plaindir> and <plaindir2>
compress <plaindir> plus <plaindir2> into the one tarball <newtgz>
back up two folders, <plaindir> and <plaindir2>, to <newtgz>

= archive/tar-ext
produce the gzipped tarball <newtgz> from the .<ext> files here
Create a gzip-compressed tar archive named <newtgz> that contains all .<ext> files of the current directory.
store every *.<ext> in a new compressed archive <newtgz>
*.<ext> -> <newtgz>, tar and gzip
save all the .<ext> files to the tarball <newtgz>
I need a tar.gz <newtgz> with all .<ext> files of this folder
compress every .<ext> file together into <newtgz>
back up just the .<ext> files to <newtgz>

= archive/tar-here
produce the gzipped tarball <newtgz> from all that is in the current folder
Create a gzip-compressed tar archive named <newtgz> with everything in the working directory.
store all files and folders of this directory in a new compressed archive <newtgz>
whatever is here -> <newtgz>, tar and gzip
save the contents of the current folder to the tarball <newtgz>
I need a tar.gz <newtgz> of the folder I am in
compress the whole current directory into <newtgz>
back up this folder to <newtgz>

= archive/tar-exclude
produce the gzipped tarball <newtgz> from <plaindir>, .<ext> files left out
Create a gzip-compressed tar archive named <newtgz> of <plaindir> that has none of the .<ext> files.
archive <plaindir> with compression as <newtgz>, but not *.<ext>
compress <plaindir> into <newtgz> and exclude .<ext> files
I need <plaindir> in the tarball <newtgz> without its .<ext> files
save <plaindir> to <newtgz>, skipping whatever ends in .<ext>
back up <plaindir> to <newtgz> with no .<ext> files in it
exclude *.<ext> when packing <plaindir> into <newtgz>

= archive/tar-skipdir
produce the gzipped tarball <newtgz> from <plaindir>, leaving out anything named <stem>
Create a gzip-compressed tar archive named <newtgz> of <plaindir> that does not include <stem>.
archive <plaindir> with compression as <newtgz>, but not <stem> inside it
I need <plaindir> in the tarball <newtgz> without the part named <stem>
save <plaindir> to <newtgz>, skipping <stem>
back up <plaindir> to <newtgz> with no <stem> in it
exclude <stem> when packing <plaindir> into <newtgz>

= archive/tar-list
what does the archive <targz> contain? don't unpack it
Print the names of the members of <targz> without extracting them.
I only want to see what's inside <targz>
contents of <targz>, just the names
spit out the file list of <targz>
give me the names of all files that are packed in <targz>
tell me what is stored in the tarball <targz>
before extracting, list <targz>
which files and folders are in <targz>?
member names of the compressed archive <targz>, one per line
see inside <targz> without unpacking anything
please show me the names in the archive <targz>
can you tell me what's in <targz> without extracting it?
I wonder what <targz> contains

= archive/tar-list-plain
what does the archive <tar> contain? don't unpack it
Print the names of the members of <tar> without extracting them.
I only want to see what's inside <tar>
contents of <tar>, just the names
spit out the file list of <tar>
give me the names of all files that are packed in <tar>
tell me what is stored in the tar file <tar>
before extracting, list <tar>
which files and folders are in <tar>?
see inside <tar> without unpacking anything

= archive/tar-verbose-list
what does <targz> contain, with size, owner and date of each member?
Print a detailed listing of the members of <targz> without extracting them.
contents of <targz> in long form
I want to see permissions, sizes and dates of all that is in <targz>
long listing of the archive <targz>
give me the names in <targz> together with their details
tell me how big each file inside <targz> is, from the verbose table of contents
members of <targz> with mode, owner, size and time

= archive/tar-list-count
what's the number of entries in <targz>?
Print how many members the archive <targz> has.
I only want a number: how much is packed in <targz>?
total of files and folders inside the tarball <targz>
how many things does <targz> contain?
tell me how many entries there are in the archive <targz>
entry count of <targz>

= archive/tar-grep
does <targz> contain something with <word> in its name? list the matches
Print the members of <targz> whose names contain <word>.
names in <targz> that match <word>
which files in the archive <targz> are called something with <word>?
look for <word> among the names in <targz>, without unpacking
give me the entries of <targz> that have <word> in them
filter the contents list of <targz> for <word>

= archive/untar
decompress and unpack <targz> right here
Extract all files of the archive <targz> into the current directory.
get everything out of the tarball <targz>
I want the files that are in <targz>
how can I unpack <targz>?
untar and unzip <targz> into the current folder
restore the backup <targz> here
pull all the files from <targz>
<targz>: extract it here
dump the files of <targz> into this directory
make the contents of <targz> available in this folder
please extract the tarball <targz>
can you unpack <targz> in the current directory?
unarchive <targz>

= archive/untar-to
decompress and unpack <targz> in <mydir>
Extract all files of the archive <targz> into <mydir>.
get everything out of the tarball <targz> and have it in <mydir>
I want the files that are in <targz> to end up in <mydir>
how can I unpack <targz> somewhere else, namely in <mydir>?
restore the backup <targz> to <mydir>
into <mydir> extract <targz>
<targz> -> <mydir>, unpack
dump the files of <targz> into <mydir>
make <mydir> the target when extracting <targz>
change to <mydir> before unpacking <targz> (with tar's own option)
please extract the tarball <targz> into <mydir>
can you unpack <targz> to <mydir>?
unarchive <targz> into <mydir>

= archive/untar-plain
unpack the tar file <tar> right here
Extract all files of the uncompressed archive <tar> into the current directory.
get everything out of the tar file <tar>
I want the files that are in <tar>
how can I unpack <tar>?
restore the backup <tar> here
pull all the files from <tar>
<tar>: extract it here
dump the files of <tar> into this directory
make the contents of <tar> available in this folder

= archive/untar-plain-to
unpack the tar file <tar> in <mydir>
Extract all files of the archive <tar> into <mydir>.
get everything out of <tar> and have it in <mydir>
I want the files that are in <tar> to end up in <mydir>
restore the backup <tar> to <mydir>
into <mydir> extract <tar>
<tar> -> <mydir>, unpack
dump the files of <tar> into <mydir>
make <mydir> the target when extracting <tar>

= archive/untar-v
unpack <targz> and say what gets extracted
Extract the archive <targz>, printing the name of every file on the way.
I want to see each file name while <targz> is being unpacked
decompress and untar <targz>, verbose
extract <targz> with a line for each file
show progress while extracting <targz>: each name as it comes out
verbose unpacking of the tarball <targz>

= archive/untar-one
fetch only <bare> out of <targz>
Extract the single file <bare> from the archive <targz>, and no other.
I want just one file, <bare>, from <targz>
out of <targz> get <bare> alone
how do I unpack nothing but <bare> from <targz>?
from the backup <targz> I need <bare>, leave the rest packed
grab <bare> from inside the tarball <targz>
extract one file from <targz>: <bare>
don't unpack all of <targz>, only <bare>

= archive/untar-ext
fetch only the .<ext> files out of <targz>
Extract just the members of <targz> whose names end in .<ext>.
I want nothing but *.<ext> from <targz>
how do I unpack only .<ext> files from <targz>?
from the backup <targz> I need every .<ext> file, leave the rest packed
grab all the .<ext> files from inside the tarball <targz>
unpack just what ends in .<ext> from <targz>

= archive/tar-append
add one more file to the archive <tar>: <bare>
Append <bare> to the end of the existing archive <tar>.
how do I get <bare> into <tar> without making the archive anew?
I want <bare> added to <tar>, what is in it stays
<bare> should be appended to the tar <tar>
also store <bare> in <tar>
include <bare> in the already existing tar file <tar>

= archive/gzip
gzip the file <anyfile>
Compress <anyfile> with gzip, replacing it by <anyfile>.gz.
make a .gz out of <anyfile>, the plain file may go
I want <anyfile> compressed as gzip
how do I gzip <anyfile>?
compress the single file <anyfile> in place
turn <anyfile> into a gzip file
save disk space: gzip <anyfile>
<anyfile> should be gzip-compressed
produce <anyfile>.gz in place of <anyfile>
please gzip <anyfile>
can you compress <anyfile> with gzip?

= archive/gzip-keep
gzip <anyfile> but don't throw the original away
Compress <anyfile> to <anyfile>.gz while the uncompressed file is kept.
I want a compressed copy of <anyfile>, and <anyfile> must not disappear
how do I gzip <anyfile> and still have the file itself?
make a .gz out of <anyfile>, the original remains
compress <anyfile> with gzip, not in place
produce <anyfile>.gz besides <anyfile>
gzip <anyfile>, original preserved

= archive/gunzip
ungzip <gz>
Decompress <gz>, replacing it by the plain file.
I want the uncompressed file instead of <gz>
how do I unpack <gz>?
decompress the .gz file <gz> in place
extract <gz>, which was compressed by gzip
turn <gz> back into an ordinary file
remove the gzip compression from <gz>
<gz> should be decompressed
please decompress <gz>
can you ungzip <gz>?
get the original file back from <gz>

= archive/gunzip-keep
ungzip <gz> but don't throw the .gz away
Decompress <gz> while the compressed file is kept.
I want the uncompressed file, and <gz> must not disappear
how do I unpack <gz> and still have the .gz?
extract <gz>, the gz file remains
decompress <gz>, not in place, compressed file preserved
unpack <gz> besides keeping it

= archive/gunzip-to
ungzip <gz> into <new>
Decompress <gz> to a file named <new> and leave <gz> unchanged.
I want what is in <gz> uncompressed as <new>
<gz> -> <new>, decompressed, keep the .gz
unpack <gz> to the file <new>
save the decompressed contents of <gz> in <new>
produce <new> from the gzip file <gz>

= archive/gzip-to
gzip <bare> into <new>.gz
Compress <bare> to a file named <new>.gz and leave <bare> unchanged.
<bare> -> <new>.gz, gzip, keep the original
save a gzip-compressed copy of <bare> as <new>.gz
produce <new>.gz from <bare>, which must remain
I want the gzip output of <bare> in <new>.gz

= archive/zcat
what's the text in the gzipped <gz>? don't unpack it on disk
Print the contents of the gzip-compressed file <gz> without decompressing it on disk.
I only want to read <gz>, a gzip file
output the text of the compressed file <gz>
spit out what's in <gz>, decompressed
show me <gz> uncompressed on the screen
see inside the gzip file <gz> and keep it compressed
cat <gz> (it's gzipped)
please show the text of the gzipped <gz>
can you print <gz> decompressed, without changing the file?
write the decompressed text of <gz> to standard output

= archive/zcat-head
what are the first <n> lines of the gzipped <gz>?
Print the first <n> lines of the gzip-compressed file <gz>.
top <n> lines of <gz>, which is a gzip file
I only want to read the beginning of <gz>, <n> lines, without unpacking it
spit out the leading <n> lines of the compressed file <gz>
head of the gzip file <gz>, <n> lines

= archive/zcat-count
what's the number of lines in the gzipped <gz>?
Print how many lines the gzip-compressed file <gz> contains.
line count of <gz>, which is a gzip file
I only want a number: the lines in the compressed file <gz>
tell me how many lines of text are in <gz> (gzipped)

= archive/zgrep
which lines in the gzipped <gz> contain <word>?
Print the lines of the gzip-compressed file <gz> that contain <word>.
<word> in <gz>, which is compressed: matching lines
I only want to see lines with <word> from the gzip file <gz>
spit out every line of the compressed log <gz> that mentions <word>
grep a gzipped file, <gz>, for <word>
match <word> in the compressed file <gz>

= archive/zip-dir
produce a zip of <plaindir>, named after the folder
Create a zip archive of <plaindir>, subfolders included, whose name is that of the folder followed by .zip.
<plaindir> as a zip with the same name
I need a zip of <plaindir> so that I can mail it
compress <plaindir> into a .zip next to it
zip all of <plaindir>
make me a zip file from all that is in <plaindir>
please make a zip from <plaindir>
can you zip <plaindir> with all its subfolders, same name?
zip archive of <plaindir>, name of the folder plus .zip

= archive/zip-to
produce the zip <newzip> from <plaindir>
Create a zip archive named <newzip> that contains <plaindir> and all below it.
I need <plaindir> zipped; the result should be <newzip>
<plaindir> -> <newzip>, recursive zip
compress <plaindir> to a zip file <newzip>
save all that's in <plaindir> to the zip <newzip>
zip <plaindir> and call it <newzip>
new zip <newzip> with everything from <plaindir> in it
so that I can upload it, turn <plaindir> into the zip <newzip>
please make the zip <newzip> from <plaindir>
can you zip <plaindir> with all its subfolders to <newzip>?

= archive/zip-file
produce the zip <newzip> from the one file <anyfile>
Create a zip archive named <newzip> that contains the file <anyfile>.
I need <anyfile> zipped; the result should be <newzip>
<anyfile> -> <newzip>, zip
zip a single file, <anyfile>, and call it <newzip>
new zip <newzip> with <anyfile> in it
turn <anyfile> into the zip file <newzip>
please make the zip <newzip> from <anyfile>
can you zip <anyfile> to <newzip>?
compress <anyfile> into a zip archive called <newzip>

= archive/zip-files
produce the zip <newzip> from <bare> and <bare2>
Create a zip archive named <newzip> that contains <bare> and <bare2>.
I need a zip <newzip> with two files in it: <bare> and <bare2>
<bare> + <bare2> -> <newzip>, zip
zip two files, <bare> and <bare2>, and call the result <newzip>
store <bare> as well as <bare2> in a new zip <newzip>
compress <bare> and <bare2> together to a zip named <newzip>

= archive/zip-ext
produce the zip <newzip> from the .<ext> files here
Create a zip archive named <newzip> that contains all .<ext> files of the current directory.
I need a zip <newzip> with every .<ext> file of this folder
*.<ext> -> <newzip>, zip
zip the .<ext> files and call the result <newzip>
store all .<ext> files in a new zip <newzip>
compress every .<ext> file here together to a zip named <newzip>

= archive/zip-here
produce the zip <newzip> from all that is in the current folder
Create a zip archive named <newzip> of the working directory, subfolders included.
I need a zip <newzip> of the folder I am in
whatever is here -> <newzip>, recursive zip
zip up the whole current directory as <newzip>
store all files and folders of this directory in a new zip <newzip>

= archive/zip-skip
produce the zip <newzip> from <plaindir>, .<ext> files left out
Create a zip archive named <newzip> of <plaindir> that has none of the .<ext> files.
zip <plaindir> as <newzip> but not *.<ext>
I need <plaindir> in the zip <newzip> without its .<ext> files
save <plaindir> to the zip <newzip>, skipping whatever ends in .<ext>
exclude *.<ext> when zipping <plaindir> into <newzip>

= archive/zip-add
add one more file to the zip <zip>: <bare>
Add <bare> to the existing zip archive <zip>.
how do I get <bare> into <zip> as well?
I want <bare> added to the zip file <zip>, what is in it stays
also store <bare> in the zip <zip>
include <bare> in the already existing <zip>

= archive/unzip
unpack the zip <zip> right here
Extract all files of the zip archive <zip> into the current directory.
get everything out of the zip file <zip>
I want the files that are in <zip>
how can I unzip <zip>?
pull all the files from <zip>
<zip>: extract it here
dump the files of the zip <zip> into this directory
make the contents of <zip> available in this folder
uncompress the zip archive <zip>
please extract the zip <zip>
can you unzip <zip> in the current directory?
unarchive the zip <zip>

= archive/unzip-to
unpack the zip <zip> in <mydir>
Extract all files of the zip archive <zip> into <mydir>.
get everything out of <zip> and have it in <mydir>
I want the files that are in <zip> to end up in <mydir>
how can I unzip <zip> somewhere else, namely in <mydir>?
into <mydir> unzip <zip>
<zip> -> <mydir>, unzip
dump the files of the zip <zip> into <mydir>
make <mydir> the target when unzipping <zip>
please extract the zip <zip> into <mydir>
can you unzip <zip> to <mydir>?
unarchive the zip <zip> into <mydir>

= archive/unzip-list
what does the zip <zip> contain? don't unpack it
Print the list of files in the zip archive <zip> without extracting them.
I only want to see what's inside <zip>
contents of the zip file <zip>
spit out the file list of <zip>
tell me what is stored in the zip <zip>
before unzipping, list <zip>
see inside <zip> without unpacking anything
please show me the names in the zip <zip>
can you tell me what's in <zip> without extracting it?
I wonder what <zip> contains

= archive/unzip-one
fetch only <bare> out of the zip <zip>
Extract the single file <bare> from the zip archive <zip>, and no other.
I want just one file, <bare>, from <zip>
out of <zip> get <bare> alone
how do I unzip nothing but <bare> from <zip>?
grab <bare> from inside <zip>
don't unzip all of <zip>, only <bare>

= archive/unzip-over
unzip <zip> and replace the files that are already there, no questions
Extract the zip archive <zip>, overwriting existing files without a prompt.
unpack <zip>, existing files may be overwritten, don't ask me
I want <zip> extracted over what is here, with no prompts
force unzip of <zip>, overwrite everything

= archive/unzip-never
unzip <zip> but keep the files that are already there
Extract the zip archive <zip> without ever overwriting existing files.
unpack only what's missing here from <zip>, never replace a file
I want <zip> extracted, existing files untouched
unzip <zip>, skip whatever exists

= archive/tar-bz2
produce a bzip2-compressed tarball of <plaindir>
Create a tar archive of <plaindir> compressed with bzip2, named after the folder.
I need <plaindir> as .tar.bz2
tar <plaindir> with bzip2 instead of gzip
pack up <plaindir> in tar.bz2 format
make a tar.bz2 from <plaindir>

= archive/tar-xz
produce an xz-compressed tarball of <plaindir>
Create a tar archive of <plaindir> compressed with xz, named after the folder.
I need <plaindir> as .tar.xz
tar <plaindir> with xz instead of gzip
pack up <plaindir> in tar.xz format
make a tar.xz from <plaindir>

= permissions/x
give <script> the execute permission
Make the script <script> executable.
I want to run <script> with ./, so make that possible
how do I make <script> executable?
add the executable flag to <script>
turn on the execute bit of <script>
let <script> be run as a program
<script> needs to be executable
bash says "permission denied" for <script>: make it executable
so that <script> can be started, change its mode
chmod +x on the script <script>
<script> is not executable yet, make it so
please make <script> executable
can you make it possible to execute <script>?
grant execute permission on <script>

= permissions/ux
give the owner, and only the owner, the right to execute <script>
Add execute permission on <script> for its owner only.
I, the owner, want to run <script>; group and others should gain nothing
chmod u+x on <script>
make <script> executable just for the user who owns it
let the owner run <script>, no one else
turn on the owner's execute bit of <script>
user execute permission for <script>

= permissions/minus-x
make <script> no longer executable
Remove the execute permission of <script> for all.
I don't want <script> to be runnable any more
how do I make <script> non-executable?
take the executable flag off <script>
turn off the execute bit of <script>
chmod -x on <script>
<script> should not be executable
stop <script> from being run as a program

= permissions/ext-x
give all the .<ext> files here the execute permission
Make every .<ext> file in the current directory executable.
I want to run each of the .<ext> files of this folder
add the executable flag to *.<ext>
chmod +x on all .<ext> files here
let every .<ext> file of this folder be run as a program
the .<ext> files here need to be executable

= permissions/octal
permissions of <anyfile>: make them <perm>
Set the mode of the file <anyfile> to <perm>.
I want <anyfile> to have permissions <perm>
how do I set <anyfile> to <perm>?
apply mode <perm> to <anyfile>
put the mode bits of <anyfile> at <perm>
chmod the file <anyfile>, mode <perm>
<perm> permissions on <anyfile>
let the access mode of <anyfile> be <perm>
<anyfile> must end up with <perm>
please change the permissions of <anyfile> to <perm>
can you chmod <anyfile> to <perm>?
file <anyfile>, mode <perm>

= permissions/symbolic
change the mode of <anyfile> by <modes>
Apply the symbolic mode <modes> to the file <anyfile>.
chmod <modes>, file: <anyfile>
I want <modes> on <anyfile>
set <modes> for the permissions of <anyfile>
adjust <anyfile> with <modes>

= permissions/recursive
permissions of <plaindir> and of all below it: make them <perm>
Set the mode of <plaindir> and everything in it to <perm>, recursively.
I want the whole tree <plaindir> at <perm>
how do I set <plaindir> and its contents to <perm>?
apply mode <perm> recursively to <plaindir>
chmod <perm> on <plaindir>, including all files and subfolders
<perm> permissions on <plaindir> and on everything inside
files and folders in <plaindir>, and the folder itself, should be mode <perm>
recursive permission change of <plaindir> to <perm>
please change the permissions of <plaindir> and everything in it to <perm>
can you chmod <plaindir> recursively to <perm>?

= permissions/recursive-path
permissions of <path> and of all below it: make them <perm>
Set the mode of the directory <path> and everything in it to <perm>, recursively.
I want the whole tree <path> at <perm>
how do I set <path> and its contents to <perm>?
apply mode <perm> recursively to <path>
chmod <perm> on <path>, including all files and subfolders
<perm> permissions on <path> and on everything inside
recursive permission change of <path> to <perm>

= permissions/ro
nobody, the owner included, should have write permission on <anyfile>
Remove the write permission of <anyfile> for owner, group and others.
I want <anyfile> to be read-only
how do I make <anyfile> read-only?
take away everyone's permission to write <anyfile>
chmod a-w on <anyfile>
protect <anyfile> against changes by dropping write permission
<anyfile> must not be writable by anyone
turn <anyfile> into a read-only file
please make <anyfile> read-only for all
can you write-protect <anyfile>?
nobody should write to <anyfile> any more

= permissions/uw
give the owner write permission on <anyfile> again
Add write permission on <anyfile> for its owner.
I want to be able to edit my own file <anyfile>
how do I let the owner write to <anyfile>?
chmod u+w on <anyfile>
turn on the owner's write bit of <anyfile>
<anyfile> is read-only for its owner; make it writable for the owner

= permissions/gw
give the group write permission on <anyfile>
Add write permission on <anyfile> for the group.
I want group members to be able to edit <anyfile>
how do I let the group write to <anyfile>?
chmod g+w on <anyfile>
turn on the group's write bit of <anyfile>
the group needs to write <anyfile>

= permissions/aw
give everybody write permission on <anyfile>
Add write permission on <anyfile> for owner, group and others.
I want anyone to be able to edit <anyfile>
how do I let all users write to <anyfile>?
chmod a+w for <anyfile>
turn on all write bits of <anyfile>
everyone needs to be able to write <anyfile>

= permissions/ow
take write permission on <anyfile> away from others
Remove write permission on <anyfile> for others, that is, users outside the group.
I don't want strangers to be able to edit <anyfile>
chmod o-w on <anyfile>
turn off the write bit for others on <anyfile>
the world should no longer have write access to <anyfile>

= permissions/or
take read permission on <anyfile> away from others
Remove read permission on <anyfile> for others, that is, users outside the group.
I don't want strangers to be able to read <anyfile>
chmod o-r on <anyfile>
turn off the read bit for others on <anyfile>
the world should no longer have read access to <anyfile>

= permissions/everyone-read
give everybody read permission on <anyfile>
Add read permission on <anyfile> for owner, group and others.
I want anyone to be able to read <anyfile>
how do I let all users read <anyfile>?
chmod a+r on <anyfile>
turn on all read bits of <anyfile>
everyone needs to be able to read <anyfile>

= permissions/go
take every permission on <anyfile> away from group and others
Remove read, write and execute permission on <anyfile> for the group and for others.
I don't want the group or others to have any access to <anyfile>; my own rights stay
chmod go-rwx on <anyfile>
turn off all bits of group and others on <anyfile>
group and world should lose all their access to <anyfile>

= permissions/owner-only
only I should be able to read and write <anyfile>
Set the permissions of <anyfile> so that its owner can read and write it and nobody else has any access.
I want <anyfile> private: rw for the owner, nothing for anybody else
rw------- for <anyfile>
make <anyfile> private to its owner (read and write)
no access to <anyfile> but for its owner, who may read and write
the owner reads and writes <anyfile>, everybody else is locked out

= permissions/private-dir
only I should be able to enter <plaindir>
Set the permissions of <plaindir> so that its owner has full access and nobody else any.
I want <plaindir> private, not recursively, just the folder
rwx------ for <plaindir>
make <plaindir> private to its owner
keep everyone else out of <plaindir>
the owner gets full rights on <plaindir>, others none at all

= permissions/script-755
owner may do anything with <script>, everybody else may read and run it
Set the permissions of <script> to rwx for the owner and r-x for group and others.
I want the usual program mode on <script>, rwxr-xr-x
the usual permissions of an executable for <script>
<script> should be rwxr-xr-x

= permissions/default-file
owner may read and write <anyfile>, everybody else may just read it
Set the permissions of <anyfile> to rw for the owner and r for group and others.
I want the usual file mode on <anyfile>, rw-r--r--
rw-r--r-- for <anyfile>
<anyfile> should be rw-r--r--

= permissions/chown
who owns <anyfile> should change: make it <user>
Set the owner of the file <anyfile> to <user>.
I want <user> to own <anyfile>
how do I make <anyfile> belong to <user>?
hand over <anyfile> to <user>
let <anyfile> be owned by <user>
owner of <anyfile> -> <user>
give ownership of <anyfile> to the account <user>
please make <user> the owner of <anyfile>
can you give <anyfile> to <user>?
file <anyfile>, owner <user>

= permissions/chown-group
who owns <anyfile> should change: user <user>, group <group>
Set the owner of the file <anyfile> to <user> and its group to <group>.
I want <user> to own <anyfile>, with the group <group>
how do I make <anyfile> belong to <user> and <group>?
hand over <anyfile> to user <user> and group <group>
let <anyfile> be owned by <user>, group <group>
owner and group of <anyfile> -> <user>, <group>
both at once: owner <user> and group <group> for <anyfile>

= permissions/chown-r
who owns <mydir> and all below it should change: make it <user>
Set the owner of <mydir> and everything in it to <user>, recursively.
I want <user> to own the whole tree <mydir>
how do I make <mydir> with all its files belong to <user>?
hand over <mydir> and its contents to <user>
owner of <mydir>, recursively -> <user>
give ownership of everything in <mydir> and of the folder to <user>
let all of <mydir>, subfolders and files included, be owned by <user>
please make <user> the owner of <mydir> and everything in it
can you chown <mydir> recursively to <user>?

= permissions/chown-rg
who owns <mydir> and all below it should change: user <user>, group <group>
Set the owner of <mydir> and everything in it to <user> and the group to <group>, recursively.
I want the whole tree <mydir> to belong to <user> and the group <group>
hand over <mydir> and its contents to user <user> and group <group>
owner and group of <mydir>, recursively -> <user>, <group>
let all of <mydir>, subfolders and files included, be owned by <user>, group <group>
both at once and recursively: owner <user> and group <group> for <mydir>

= permissions/chgrp
the group of <anyfile> should change: make it <group>
Set the group of the file <anyfile> to <group>.
I want <anyfile> to be in the group <group>
how do I make <anyfile> belong to the group <group>?
group of <anyfile> -> <group>
let <group> be the group of <anyfile>, the owner stays

= permissions/chgrp-r
the group of <mydir> and of all below it should change: make it <group>
Set the group of <mydir> and everything in it to <group>, recursively.
I want the whole tree <mydir> to be in the group <group>
group of <mydir>, recursively -> <group>
let <group> be the group of <mydir> with all files and subfolders, owners stay

= permissions/owner-group
who owns <anyfile>, and what's its group?
Print the owner and the group of <anyfile> as owner:group.
I want to know both the user and the group of <anyfile>
owner plus group of <anyfile>
spit out user:group for <anyfile>
tell me the owner of <anyfile> together with its group

= permissions/can-read
do I have the right to read <anyfile>? yes or no
Print yes if <anyfile> is readable for the current user and no otherwise.
test whether <anyfile> can be read, answer yes or no
am I allowed to read <anyfile>?
tell me if <anyfile> is readable for me

= permissions/can-write
do I have the right to write to <anyfile>? yes or no
Print yes if <anyfile> is writable for the current user and no otherwise.
test whether <anyfile> can be written, answer yes or no
am I allowed to modify <anyfile>?
tell me if <anyfile> is writable for me

= permissions/can-run
do I have the right to execute <script>? yes or no
Print yes if <script> is executable for the current user and no otherwise.
test whether <script> can be executed, answer yes or no
am I allowed to run <script>?
tell me if <script> is executable for me

= permissions/groups
what groups am I part of?
Print the names of the groups that the current user belongs to.
tell me my groups
names of all groups that I'm in
I wonder which groups my account has
group memberships of mine
can you tell me what groups I'm a member of?
list all my groups by name
to which groups do I belong?

= permissions/groups-of
what groups is the user <user> part of?
Print the names of the groups that <user> belongs to.
tell me <user>'s groups
names of all groups that <user> is in
I wonder which groups the account <user> has
group memberships of <user>

= permissions/id-of
what are the uid, gid and groups of <user>?
Print the user ID, group ID and groups of the user <user>.
tell me <user>'s ids
identity of the account <user>: numbers and groups
id info for <user>

= permissions/whoami
what's my login name?
Print the name of the current user.
tell me who I am on this machine
under which account am I working?
name of the user I am logged in as
I forgot which user I am
current username, please
which user is this shell running as?
print my user name

= permissions/id-u
what's my numeric user ID?
Print the numeric user ID of the current user.
tell me my uid as a number
just the uid of the current user
the number of my account

= permissions/id
what are my user id, group id and groups?
Print the user ID, group ID and groups of the current user.
tell me my uid, gid and group list all at once
full identity of the account I am using, with numbers

= permissions/umask
which umask is in force?
Print the current file mode creation mask.
tell me my umask
what's the mask for the permissions of new files?
I want to see the umask of this shell

= permissions/usermod
make <user> a member of the group <group>
Add the user <user> to the supplementary group <group> without removing other groups.
<user> should be in the group <group> as well
give <user> the membership of <group>, keeping the other groups
I want <user> to join the group <group>
append <group> to the groups of <user>

= permissions/home-of
what's the home directory of <user>?
Print only the home directory of the user <user> from the passwd database.
tell me <user>'s home folder
path of the home of <user>
in which directory does <user> live?

= permissions/shell-of
what's the login shell of <user>?
Print only the login shell of the user <user> from the passwd database.
tell me <user>'s shell
which program is the shell of the account <user>?

= permissions/modes-here
what octal permissions do the things in this folder have?
Print the octal mode and the name of each entry of the current directory.
permissions as numbers, then the name, for all that is here
I want to see the numeric mode of everything in the current folder
list the entries here with their octal permissions

= permissions/reference
let <bare> have exactly the permissions of <anyfile>
Set the mode of <bare> to that of <anyfile>.
take the permissions from <anyfile> and apply them to <bare>
copy the mode bits, not the contents, of <anyfile> to <bare>
I want <bare> to have the same mode as <anyfile>

= permissions/dir-owner
what's the name of the user who owns the folder <path>?
Print the name of the owner of the directory <path>.
tell me whose directory <path> is
owner of the folder <path>, name only
I wonder who owns <path>

= permissions/chown-me
I want to own <anyfile>
Make the current user the owner of <anyfile>, as root.
<anyfile> belongs to somebody else, make it mine
let me be the owner of <anyfile> (needs sudo)
owner of <anyfile> -> me

= permissions/chown-tree-me
I want to own <mydir> with everything below it
Make the current user the owner of <mydir> and all its contents, recursively, as root.
<mydir> and its files belong to somebody else, make them all mine
let me be the owner of the whole tree <mydir> (needs sudo)
owner of <mydir>, recursively -> me

= find/rm-dsstore
delete every .DS_Store <where>
get rid of the .DS_Store files <where>, subfolders included
Remove all regular files named .DS_Store <where>.
wipe the Mac's .DS_Store files <where>
find each .DS_Store <where> and delete it
kill off .DS_Store files everywhere <where>

= find/rm-pyc
delete every .pyc file <where>
get rid of the compiled Python files (.pyc) <where>
Remove all regular files with the extension .pyc <where>.
wipe the .pyc files <where>, subfolders included
find each .pyc file <where> and delete it

= find/rm-modules
delete every node_modules folder <where>
get rid of the node_modules directories <where>
Remove all directories named node_modules <where> together with their contents.
wipe node_modules everywhere <where> to free space
find each node_modules directory <where> and rm -rf it

= find/modules-size
how much space does each node_modules folder <where> take up?
Print the size of every node_modules directory <where> in human readable form.
sizes of the node_modules folders <where>
tell me how big each node_modules <where> is
I want to see what the node_modules directories <where> cost in disk space

= find/tilde
delete every backup file that ends in a tilde <where>
get rid of the editor's backup files, those ending in ~, <where>
Remove all regular files <where> whose names end with a tilde.
wipe the files with a trailing tilde in the name <where>
find the files with ~ as the last character of the name <where> and delete them

= find/chown-files
make <user> the owner of every file <where>, but not of the folders
Set the owner of all regular files <where> to <user>.
I want all the files <where> to belong to <user>, directories stay as they are
find the files <where> and chown them to <user>
owner <user> for each file <where>, folders excepted

= find/ext-du
how much disk space does each .<ext> file <where> use?
Print the disk usage of every .<ext> file <where> in human readable form.
disk usage of each .<ext> file <where>, one by one
I want to see the space taken by every single .<ext> file <where>
find the .<ext> files <where> and run du -h on each

= find/ext-head
the first <n> .<ext> files <where>
Print the paths of no more than <n> .<ext> files <where>.
I need only <n> of the .<ext> files <where>, not all
up to <n> .<ext> files <where>, whichever come first
give me <n> .<ext> files <where> and then stop

= find/files-head
the first <n> files <where>, in whatever order find meets them
Print the paths of no more than <n> regular files <where>.
I need only <n> of the files <where>, not all
up to <n> files <where>, whichever come first
give me the paths of <n> files <where> and then stop

= find/ask-delete
delete the .<ext> files <where>, but ask me about each one
Remove the .<ext> files <where>, prompting before every deletion.
go through the .<ext> files <where> and let me confirm each deletion
I want to be asked for every .<ext> file <where> whether it should be deleted
interactive removal of .<ext> files <where>

= find/random-file
give me any one file <where> at random
Print the path of one randomly chosen regular file <where>.
pick a file <where> by chance
I want a random file from somewhere <where>
one arbitrary file <where>, drawn at random

= find/name-ls
details of every file called <name> <where>, as ls -l gives them
Print a long listing of all files named <name> <where>.
I want permissions, owner, size and date of each <name> <where>
find the files named <name> <where> and run ls -l on them
long format for every <name> found <where>

= find/pattern-ls
details of every file <where> that matches <pattern>, as ls -l gives them
Print a long listing of all files <where> whose names match <pattern>.
I want permissions, owner, size and date of the files like <pattern> <where>
find the files <pattern> <where> and run ls -l on them
long format for each file <where> that fits <pattern>

= find/pattern-names
names of the files <where> matching <pattern>, without the directory part
Print only the base names of the regular files <where> that match <pattern>.
I want just the file names, no folders in front, of files like <pattern> <where>
what are the files <where> that match <pattern> called? (names only, no paths)
spit out the bare names of files <pattern> <where>

= find/ext-dirs
in which folders <where> are there .<ext> files?
Print the directories <where> that contain at least one .<ext> file, each only once.
which directories <where> hold .<ext> files?
folders with .<ext> files in them <where>, no duplicates
I want to know the folders <where> where .<ext> files lie
tell me every directory <where> that has a .<ext> file directly in it

= find/part-ext
.<ext> files <where> that have <stem> in their name
Print the paths of the .<ext> files <where> whose names contain <stem>.
which .<ext> files <where> are called something with <stem>?
I'm looking for a .<ext> file <where>, the name has <stem> in it
give me every .<ext> file <where> that carries <stem> in the name
files only: extension .<ext>, name includes <stem>, <where>

= find/stem-ext
.<ext> files <where> whose names begin with <stem>
Print the paths of the .<ext> files <where> that start with <stem>.
which .<ext> files <where> have names beginning with <stem>?
I'm looking for a .<ext> file <where>, its name starts with <stem>
give me every .<ext> file <where> with the name prefix <stem>
files only: extension .<ext>, name opens with <stem>, <where>
`)
