import { moreWordings } from '../grammar.ts'

/** More ways to ask for the everyday work with files and folders: listings, copies, moves, names, deletions, links, metadata. */
export const saidFiles = moreWordings(`
= files/pwd
(what|which) folder am i in [right now]
what (path|directory) am i currently working in
Print the absolute path of the [current] working directory
tell me where i am (on this machine|in the file tree)
(spit out|give me|i need) the path of the folder i am in
where in the filesystem is this terminal (sitting|standing)
cwd
current dir, full path
i forgot which directory i cd'd into, what is it
I want to know the full pathname of my present location
full path of this folder so that i can paste it somewhere
output the name of the working directory with its complete path
what's the current directory called, from the root down

= files/ls
what's (here|in here|in this folder)
what's in the (current|present) (folder|dir)
Print the names of the (files|entries) in the current directory
(give|tell) me the names of the files <here>
dump the contents of the current folder
which (files|items) are there in the working directory
(dir|directory|folder) listing
file listing [of this folder]
Display what the current directory contains
i just want to see what files i have <here>
see what is in my working directory
which entries does the current directory have
(view|look at) the files <here>
files in cwd
what have we got in this directory
ls, please
list what's here

= files/ls-dir
(which|what) files (are|live|lie) (in|inside) <path>
what's (in|inside) <path>
Print the names of the (files|entries) in the directory <path>
Display what <path> contains
<path>: what is in there
(grab|get|fetch) me the file names in <path>
list <path>
ls <path>
what does the folder <path> contain
i wonder what is (in|inside) the directory <path>
tell me (which|what) files the <path> folder has
can you see which things are in <path>
dump the file names of <path>
(view|look at) the contents of the folder <path>
<path>: files
tell me what is stored inside <path>
i'd like a list of what <path> contains

= files/ls-dir2
(which|what) files (are|live) (in|inside) <plaindir>
what's (in|inside) <plaindir>
Print the names of the entries in <plaindir>
Display what <plaindir> contains
list <plaindir>
ls <plaindir>
give me the file names in <plaindir>
what does <plaindir> contain
i wonder what is inside <plaindir>
tell me which files <plaindir> has
(view|look at) the contents of <plaindir>
dump the file names of <plaindir>
<plaindir>, what is in there
tell me what is stored inside <plaindir>
i'd like a list of what <plaindir> contains

= files/ls-all
(which|what) files are here, hidden ones included
Print the names of all entries in the current directory, including those that (start|begin) with a dot
i (want|need) to see hidden files too when i list this folder
everything in the current directory, dotfiles and all
don't hide the dotfiles, list the (whole|entire) folder
what's in this folder including hidden stuff
names of (files|entries) in the working directory, hidden ones as well
all files, also the hidden ones, no details
give me the full directory listing with the dot files too
list the current folder so that hidden entries are visible
ls with hidden files [shown]
Display the contents of this directory, and do not omit the hidden entries
reveal the dotfiles next to the regular files here

= files/ls-all-dir
(which|what) files are in <path>, hidden ones included
Print the names of all entries in the directory <path>, including those that (start|begin) with a dot
everything in <path>, dotfiles and all
what's in <path> including hidden stuff
list <path> and don't hide the dotfiles
contents of <path>, hidden files too
i (want|need) to see the hidden files too when i list <path>
<path>: names of all entries, hidden or visible
list the folder <path> so that hidden entries are visible as well
ls -a on <path>
Display the contents of <path>, and do not omit hidden entries
give me all names in <path>, also dot files, no details

= files/ls-hidden
Print only the names (here|in the current directory) that (start|begin) with a dot
show me nothing but the dotfiles (here|of this folder)
which dotfiles do i have (here|in this folder)
(only|just) hidden entries of the current directory
list the dot files, leave out all regular ones
give me the hidden files but not the visible ones
names of hidden entries here, without the normal files
i am looking for hidden files in the current folder, show just those
what hidden stuff is in this folder, ignore everything visible
hidden only, current directory
dotfiles here, nothing else
Display the entries of this directory whose names begin with a period, and no others

= files/ls-long
(give|show) me a detailed list of (the files|what is) (here|in this folder)
Print a long listing of the current directory
files (here|in this folder) with permissions, owner, group, size and date
list what's here, with (all|the) details
what are the permissions and owners of the files in this directory
ll
ls -l
long format listing [of the files here]
names alone are not enough, list the current folder with sizes, owners and dates
current directory, long form, no hidden files
i want one line per file with its mode, owner, size and time
see the file details in the working directory
Display the files of the current directory together with their modes, owners, sizes and modification times
full information on each file in this folder, hidden ones not needed

= files/ls-long-dir
(give|show) me a detailed list of what is in <path>
Print a long listing of the directory <path>
files in <path> with permissions, owner, group, size and date
list what's in <path>, with (all|the) details
what are the permissions and owners of the files in <path>
ls -l <path>
<path>, long format
<path>: one line per file with mode, owner, size and time
Display the entries of <path> together with their modes, owners, sizes and times
full information on each file in <path>, hidden ones not needed
look into <path>, not just names but permissions and sizes too
i need to know who owns the files in <path> and what their modes are

= files/ls-long-all
(give|show) me a detailed list of everything here, hidden files (too|included)
Print a long listing of the current directory, including entries that start with a dot
ls -la
long format listing with dotfiles
permissions, owner, size and date of all the files here, even the hidden ones
what's in this folder: all of it, hidden as well, with every detail
list the current directory in long form and do not skip the hidden files
current dir, long listing, hidden files visible
one line per entry with mode, owner, size and time, hidden entries included
i need the details of all my files here, dotfiles as well
the detailed listing of this folder, but with hidden stuff shown too
Display all entries of the working directory, also hidden ones, with permissions and ownership

= files/ls-long-all-dir
(give|show) me a detailed list of everything in <path>, hidden files (too|included)
Print a long listing of the directory <path>, including entries that start with a dot
ls -la <path>
long format listing of <path> with dotfiles
permissions, owner, size and date of all the files in <path>, even the hidden ones
list <path> in long form and do not skip the hidden files
<path>: long listing, hidden files visible
what's in <path>, all of it, hidden as well, with every detail
one line per entry of <path> with mode, owner, size and time, hidden entries included
Display all entries of <path>, also hidden ones, with permissions and ownership
the detailed listing of <path>, with the hidden stuff shown too

= files/ls-human
Print a long listing of the current directory with human-readable file sizes
list files here with their sizes in KB, MB [or GB]
what are the sizes of the files in this folder, human readable
ls -lh
i want to see the files here and how big (each|every one) is, with units like K and M
the long listing, but with sizes people can read
long format for this folder, sizes as 1.2K or 34M and not raw bytes
details of the files here, size in a readable unit
how large is each file here, in kilobytes, megabytes and so on
Display permissions, owner, readable size and date of the files here
file names with sizes in readable units, current directory
files in this dir with human-friendly sizes

= files/ls-human-dir
Print a long listing of the directory <path> with human-readable file sizes
list the files in <path> with their sizes in KB, MB [or GB]
what are the sizes of the files in <path>, human readable
ls -lh <path>
i want to see how big each file in <path> is, with units like K and M
<path>, long format, sizes as 1.2K or 34M and not raw bytes
details of the files in <path>, size in a readable unit
how large is each file in <path>, in kilobytes, megabytes and so on
Display permissions, owner, readable size and date of the files in <path>
the long listing of <path>, but with sizes people can read
files in <path> with human-friendly sizes

= files/ls-time
Print a long listing of the current directory sorted by modification time, newest first
which files (here|in this folder) were changed most recently, newest first, with details
list files here, latest changes (on top|first)
ls -lt
sort the listing by date
sort the files in this folder by when they were last modified
order by mtime, newest at the top, long format
give me the files here with details, the most recently edited one first
what did i work on last, list the files by date
files by date modified, descending
the newest files should come first in the (long|detailed) listing
Display the files here in long form, ordered from the newest to the oldest
current directory by time, most recent first

= files/ls-time-dir
Print a long listing of <path> sorted by modification time, newest first
which files in <path> were changed most recently, newest first, with details
list <path>, latest changes on top
ls -lt <path>
sort the listing of <path> by date
sort the files in <path> by when they were last modified
<path> by mtime, newest at the top, long format
give me the files in <path> with details, the most recently edited one first
files in <path> by date modified, descending
in the long listing of <path> the newest files should come first
Display the files of <path> in long form, ordered from newest to oldest

= files/ls-time-reverse
Print a long listing of the current directory, oldest first and newest last
list the files here by date with the newest at the (bottom|end)
ls -ltr
ls -lrt
long listing sorted by time, reversed, so that the latest file comes last
sort the files in this folder by modification time, oldest on top
which files here are the oldest, details, oldest first
files by date modified, ascending
details of the files here, from the one modified longest ago to the one modified last
i want the most recent file at the bottom of the detailed list
reverse time order, long format, this folder
order by mtime ascending, with details
Display the files here in long form with the oldest ones at the beginning

= files/ls-size
Print a long listing of the current directory sorted by file size, largest first
which files (here|in this folder) are the largest, list them with details, biggest first
ls -lS
sort the listing by (file size|size)
list files here from (biggest|largest) to smallest
files by size, descending, long format
order the files in this folder by how big they are
put the biggest files at the top of the detailed listing
give me the files here with details, the heaviest first
i want to know what files are big in this folder, sort by size
current directory sorted by bytes, big to small
Display the files of this directory in long form, the largest at the top
what's big in here, a long listing by size

= files/ls-size-dir
Print a long listing of <path> sorted by file size, largest first
which files in <path> are the largest, list them with details, biggest first
ls -lS <path>
sort the listing of <path> by (file size|size)
list the files in <path> from (biggest|largest) to smallest
files of <path> by size, descending, long format
order the files in <path> by how big they are
put the biggest files of <path> at the top of a detailed listing
give me the files in <path> with details, the heaviest first
<path> sorted by bytes, big to small
Display the files of <path> in long form, the largest at the top

= files/ls-size-reverse
Print a long listing of the current directory sorted by file size, smallest first
list files here from smallest to (biggest|largest)
ls -lSr
files by size, ascending, long format
sort the listing by size with the biggest at the (end|bottom)
which files in this folder are the smallest, list them with details, small ones first
put the smallest files at the top of the detailed listing
order the files here by size, reversed, so that the largest comes last
current directory sorted by bytes, small to big
i want the large files last in the long listing
Display the files of this directory in long form, the smallest at the top
give me the files here with details, the lightest first

= files/ls-newest
which file (here|in this folder) (was|has been) (changed|modified|edited) (last|most recently)
Print only the name of the most recently modified entry in the current directory
what's the newest file <here>
what's the latest file i have in this folder
name of the newest thing in the current directory
the file i changed last, which one is it
give me just the one file here that was modified most recently
i need the name of the last modified file
last modified file <here>
newest file, name only, current directory
tell me which file in here was saved last
Display the name of the file in this folder with the latest modification time

= files/ls-newest-dir
which file in <path> (has been|got) (changed|modified|edited) most recently
Print only the name of the most recently modified entry in <path>
what's the newest file in <path>
what's the latest file we have in <path>
name of the newest thing in the directory <path>
<path>: last modified file
give me just the one file in <path> that was modified most recently
i need the name of the last modified file in <path>
newest file of <path>, name only
tell me which file in <path> was saved last
Display the name of the file in <path> with the latest modification time

= files/ls-oldest
which file (here|in this folder) has not been (changed|modified|touched) for the longest time
Print only the name of the least recently modified entry in the current directory
what's the oldest file <here>
name of the oldest thing in the current directory
give me just the one file here that was modified longest ago
i need the name of the oldest file in this folder
oldest file, name only, current directory
tell me which file here is the oldest [by modification time]
Display the name of the file in this folder with the earliest modification time
the file i changed longest ago, which one is it

= files/ls-newest-n
Print the names of the <n> most recently modified entries in the current directory
what are the <n> newest files <here>
which <n> files in this folder were changed most recently
give me the last <n> files i (modified|changed|edited) in this directory
the <n> latest files here, names only
i only want the <n> newest files of this folder
last <n> modified files <here>
names of the <n> files here that were saved last
top <n> files by modification time, current directory
tell me the <n> files here with the latest modification times
list this folder newest first but stop after <n> names

= files/ls-largest
what's the (biggest|largest) file in this folder, not counting subfolders
Print only the name of the largest file in the current directory
which file here takes up the most space, give only its name
name of the largest thing directly in the current directory
give me just the one file here that is largest
i need the name of the biggest file in this folder, not in subfolders
biggest file here, name only, not recursive
tell me which file in this directory is the biggest one
Display the name of the file with the greatest size in this directory, not recursively
the file with the largest size in the current folder, which one is it

= files/ls-recursive
Print a recursive listing of the current directory
list the current directory and everything (in|below) its subdirectories
ls -R
show all files here and in the subfolders, folder by folder
what's in this folder and all of its subfolders
recursively list [the contents of] this directory
contents of the current directory, recursive
names of all files here and in each folder below, listed by folder
give me the listing of this folder and of every subfolder
i want to see the contents of all nested folders too when listing this one
recursive directory listing, starting here
Display the contents of the current directory and, under a heading, of each subdirectory

= files/ls-recursive-dir
Print a recursive listing of the directory <path>
list <path> and everything in its subdirectories
ls -R <path>
show all files of <path> and of its subfolders, folder by folder
what's in <path> and all of its subfolders
recursively list [the contents of] <path>
contents of <path>, recursive
give me the listing of <path> and of every subfolder
i want to see the contents of all nested folders too when listing <path>
recursive directory listing, starting at <path>
Display the contents of <path> and, under a heading, of each subdirectory

= files/ls-dirs
Print only the names of the (directories|folders) in the current directory
what (folders|directories|subfolders) (are|do i have) here
show me (just|only) the (folders|directories) here, not the files
list subdirectories of the current (directory|folder), not recursively
ls -d */
which subfolders are there <here>
the folders here, without files
give me the names of the subdirectories [<here>]
i want to see the directories here but no regular files
only dirs
current directory: folders, no files
Display the immediate subdirectories of the current directory

= files/ls-one
Print the names of the files in the current directory, one per line
list files, one file [name] (per|on every) line
ls -1
names only, each on its own line, current directory
a single column with the file names of this folder
give me the files here as a column
list what is here with a line for each name
i want every file name of this folder on a separate line
file names here below each other
show this folder's entries in one column, no details
Display the entries of the current directory, each on a line of its own
one name a line, files here

= files/ls-inode
Print the inode number of every file in the current directory
list the files here along with their inode numbers
ls -i
which inode number does each file in this folder have
inode and name of every entry in the current directory
what are the inodes of the files here
give me the names here with the inode in front
i need to know the inode numbers of the files in this directory
files of this folder, inode numbers shown
Display every entry of this folder preceded by its inode number

= files/ls-ext
Print the names of all .<ext> files in the current directory, not in subdirectories
which .<ext> files are (here|in the current folder)
what <ext> files are there in the current directory
ls *.<ext>
show me (just|only) the <ext> files in this folder
give me the names of the <ext> files here, without subfolders
all files (here|in this directory) whose name ends with .<ext>
files here with the extension .<ext>
only <ext> files, this folder
i want a list of the .<ext> files that are directly in this directory
tell me which files here have the ending .<ext>
Display every file of the current directory that ends in .<ext>, not recursively
files of this folder that end in .<ext>, nothing else
*.<ext> in this directory

= files/ls-glob
Print the names in the current directory that match <glob>
which files here match [the pattern] <glob>
ls <glob>
show me only what matches <glob> in this folder
files of the current directory that fit the wildcard <glob>
names here matching <glob>, not in subfolders
give me the files here whose names look like <glob>
(do|are) there (exist|) any files like <glob> here, list them
expand <glob> and list what it matches
Display every entry of the working directory whose name matches <glob>
i want a listing restricted to <glob>

= files/ls-count
how many files are (here|in this folder|in the current directory)
Print how many entries the current directory has
what's the number of (files and folders|items) in this directory
count what is in this folder, hidden entries not counted
number of files here, subfolders count as one each
just the count of things in the current directory
tell me how many items this folder holds
file count, this folder
i want to know how many entries are in here
total number of names in the current directory
how many things do i have in here

= files/ls-count-dir
how many files are (in|inside) <path>
Print how many entries the directory <path> has
what's the number of (files and folders|items) in <path>
count what is in <path>, hidden entries not counted
number of files directly in <path>, subfolders count as one each
just the count of things in <path>
tell me how many items <path> holds
<path> file count
i want to know how many entries are in <path>
total number of names in <path>
how many things do we have in <path>

= files/ls-reverse
Print the names in the current directory in reverse alphabetical order
list the files here from z to a
reverse the order of the listing
file names here sorted descending by name
i want the listing backwards, last name first
names of this folder in descending alphabetical order
show the files with the alphabet reversed
sort the files here by name, but the other way round
Display the entries of this directory sorted by name in descending order
reverse alphabetical listing

= files/ls-dir-info
Print the long listing of the directory <path> itself, not of its contents
(who owns|what are the owner and permissions of) the directory <path>
permissions of the folder <path>, and not of what is inside
details of the directory <path> itself rather than its contents
ls -ld <path>
info line for the directory <path>, do not list what is in it
what are the mode and owner of the folder <path>
show me how the directory <path> itself is set up: mode, owner, group and date
give me one line of details for the folder <path>
i need the permissions of the directory <path>
Display mode, owner and date of <path>, the directory only

= files/ls-file-info
Print a long listing of the file <anyfile>
permissions, owner, size and date of the file <anyfile>
ls -l <anyfile>
details of the file <anyfile>
what are <anyfile>'s owner and permissions
<anyfile>: mode, owner, size and date
info about <anyfile> in long format
list <anyfile> with all the usual details
i want to see the permission bits and the owner of <anyfile>
Display the mode and the owner of <anyfile>

= files/ls-file-human
Print a long listing of <anyfile> with a human-readable size
ls -lh <anyfile>
how big is <anyfile>, in K or M, with its other details
long format of <anyfile>, readable size
permissions, owner and human-readable size of <anyfile>
list <anyfile> in long form with the size in readable units
<anyfile>: details, and the size in KB or MB
i want to see the details of <anyfile> and how large it is in units i can read
info on <anyfile> with a friendly size
Display owner, date and size of <anyfile>, the size in human units

= files/tree
Print the current directory as a tree
show me the files and folders as a tree
tree
tree view of this folder
(i want|give me) a tree of the current directory
draw the directory structure
what does the folder structure look like
folder hierarchy as a picture of branches
Display the directory hierarchy under the current directory as a tree
visualize the structure of this project
the whole tree of files and folders, starting here, drawn with lines

= files/tree-depth
Print the current directory as a tree, at most <depth> levels deep
tree view of this folder, <depth> levels
tree -L <depth>
show me the folder structure, but no more than <depth> levels
directory tree with a maximum depth of <depth>
draw the tree of files and folders and do not go below level <depth>
(only|just) the first <depth> levels of the directory tree
i want a tree of this directory limited to depth <depth>
files and folders as a tree, depth <depth>
give me the tree but stop at <depth> levels
Display the hierarchy under the current directory down to <depth> levels as a tree

= files/mkdir
create a directory <newdir> in the current directory
make me a (directory|folder|dir) <newdir>
i (want|need) a [new] folder <newdir>
(new|another) directory <newdir> please
Create a single new directory <newdir>
let there be a folder <newdir>
add a [new] folder <newdir> (here|to this folder)
can you make a directory <newdir> for me
produce an empty folder <newdir>
a folder <newdir> is missing, make it
make a folder <newdir> so that i can put files into it
how do i make a directory <newdir>
directory <newdir> should be created
make directory <newdir>
i'd like to have a folder <newdir>
add a dir <newdir>

= files/mkdir-in
Create a directory <newdir> in <mydir>
make me a folder <newdir> inside <mydir>
in <mydir>, create a folder <newdir>
inside <mydir> i want a new directory <newdir>
new subfolder <newdir> of <mydir>
<mydir> should get a subfolder <newdir>
add a directory <newdir> within <mydir>
a subdirectory <newdir> is needed in <mydir>
make a subdirectory <newdir> under <mydir>
can you make a folder <newdir> in <mydir> for me
have a directory <newdir> created in <mydir>
new dir <newdir> below <mydir>

= files/mkdir-p
Create the directory <newpath>, creating missing parent directories as well
make the directories <newpath>, parents too
mkdir <newpath> with parents
create <newpath> and any folders above it that are missing
create the folder <newpath> together with its missing parents
make <newpath>, no error if it already exists
nested folders <newpath>, created at once
i (want|need) the whole path <newpath> created, intermediate directories too
<newpath> as directories, make (all of them|whatever is missing)
produce the directory structure <newpath>
make sure the directory <newpath> exists
all the folders in the path <newpath> should be made
a folder path <newpath> is needed, none of it exists yet
mkdir -p <newpath>
make <newpath> including parent folders

= files/mkdir-two
Create two directories named <new> and <new2>
make the directories <new> and <new2>
mkdir <new> <new2>
i want two new folders, <new> and <new2>
new folders <new> and <new2>
a folder <new> and a folder <new2>, please
two folders: <new>, <new2>
make a directory <new> and another one <new2>
create both <new> and <new2> as directories
directories <new> and <new2> should be created
can you make me two folders called <new> and <new2>

= files/touch
create <new>, empty
make an empty file <new>
Create a new empty file named <new>
i (want|need) an empty file (called|named) <new>
make me a file <new>
add a [new] file <new>
blank file <new>
new file <new> with no content
let there be an empty file <new>
can you create a file called <new>
produce an empty file whose name is <new>
a file <new> should be created, with nothing in it
how do i create the empty file <new>
start with an empty <new>
empty file <new>
i'd like an empty file at <new>
make <new> as a blank file

= files/touch-existing
set the timestamp of <file> to (the current time|right now)
Update the modification time of <file> to the current time
make <file> look freshly modified
bump the (timestamp|mtime|modification time) of <file>
<file> should have the current date and time as its timestamp
give <file> a new timestamp, now, contents unchanged
refresh the mtime of <file> so that make rebuilds
change the last modified date of <file> to now
mark <file> as modified just now, without editing it
update when <file> was last modified, to now
i need the access and modification time of <file> set to this moment

= files/touch-date
Set the modification time of <bare> to <date>
make the last modified date of <bare> <date>
touch <bare> with the date <date>
let <bare> appear as modified on <date>
<bare> should have the timestamp <date>
give <bare> a modification date of <date>
pretend that <bare> was last modified on <date>
use <date> as the timestamp of <bare>
i want <date> to be the file date of <bare>
update the mtime of <bare>, make it <date>
the date of <bare> has to be <date>

= files/touch-many
Create the two empty files <new> and <new2>
make the empty files <new> and <new2>
touch <new> <new2>
i want two empty files, <new> and <new2>
new empty files: <new> and <new2>
make me a file <new> and another one <new2>
blank files <new> and <new2>
add two files named <new> and <new2>, without content
an empty <new> and an empty <new2>
files <new> and <new2> should be created
create both <new> and <new2> as empty files

= files/touch-seq
Create the empty files file1.txt up to file<n>.txt
make <n> empty files: file1.txt, file2.txt, ... file<n>.txt
touch file1.txt through file<n>.txt
i need <n> text files called file1.txt, file2.txt and so on
numbered empty files file1.txt to file<n>.txt
produce file1.txt, file2.txt etc., <n> of them, all empty
file1.txt to file<n>.txt, blank, create them all at once
create a series of <n> empty files, from file1.txt to file<n>.txt
use brace expansion to create file1.txt ... file<n>.txt
<n> blank files file1.txt, file2.txt, file3.txt ...

= files/cp
copy <bare> over to <new>
Copy the file <bare> to a new file named <new>
make a copy of <bare> (called|named) <new>
make <new> a copy of <bare>
duplicate <bare> (to|into) <new>
i (want|need) a copy of <bare> under the name <new>
create <new> by copying <bare>
take <bare> and copy it to <new>
copy <bare> as <new>
<bare> should also exist as <new>
give me a duplicate of <bare>, named <new>
copy the contents of <bare> into <new>
a copy of <bare> should be made, with the name <new>
cp <bare> <new>
<bare> copied to <new>
copy <bare> <new>
please duplicate the file <bare>, the new one is <new>
i want to keep <bare> and also have it as <new>
with the name <new>, make a copy of <bare>

= files/cp-into
Copy the file <bare> into <mydir>
make a copy of <bare> in <mydir>
cp <bare> <mydir>
<bare> should be copied to <mydir>
put <bare> in <mydir> as well, keep it here too
i (want|need) a copy of <bare> in <mydir>
into <mydir>, copy <bare>
duplicate <bare> into <mydir>
have <mydir> contain a copy of <bare>
<mydir> should get a copy of <bare>
throw a copy of <bare> into <mydir>
can you copy <bare> over to <mydir>
keep <bare> here, but copy it into <mydir>
<bare> copied into <mydir>
copy <bare> <mydir>
i'd like to have <bare> in <mydir> too

= files/cp-r
Copy <plaindir> with everything in it to a new directory <new>
copy <plaindir> recursively to <new>
make a copy of <plaindir> (called|named) <new>
duplicate <plaindir> (as|to) <new>
cp -r <plaindir> <new>
i (want|need) a copy of <plaindir>, contents and all, under the name <new>
make <new> a copy of <plaindir> with all its files and subfolders
<new> should be a complete copy of <plaindir>
copy <plaindir> together with its subdirectories to <new>
take <plaindir> with all its contents and copy it to <new>
create <new> by copying <plaindir> recursively
<plaindir> should be copied as a whole to <new>
recursive copy of <plaindir> to <new>

= files/cp-r-path
Copy the directory <path> with everything in it to <new>
copy <path> recursively to <new>
make a copy of the directory <path> (called|named) <new>
duplicate the folder <path> as <new>
cp -r <path> <new>
i (want|need) a copy of the folder <path>, contents and all, at <new>
<new> should be a complete copy of the directory <path>
copy the folder <path> together with its subdirectories to <new>
take the directory <path> with all its contents and copy it to <new>
recursive copy of <path> to <new>
the whole folder <path> should be copied to <new>

= files/cp-preserve
Copy <bare> to <new>, preserving mode, ownership and timestamps
cp -p <bare> <new>
copy <bare> to <new> but keep the original modification time and permissions
make a copy of <bare> named <new> that has the same timestamp and permissions
duplicate <bare> as <new> and preserve its attributes
<new> should be a copy of <bare>, dates and permissions preserved
copy <bare> to <new> so that the date does not change
i want <bare> copied to <new> without losing its timestamp and mode
copy <bare> as <new>, with the same mtime and mode as before
keep permissions and dates when you copy <bare> to <new>

= files/cp-a
Copy <plaindir> to <new> in archive mode
cp -a <plaindir> <new>
copy <plaindir> to <new>, preserving permissions, owners, timestamps and links
make an exact copy of <plaindir> at <new>, all attributes kept
duplicate <plaindir> as <new> with permissions and dates preserved
recursive copy of <plaindir> to <new> that preserves all attributes
<new> should be an identical copy of <plaindir>, timestamps and modes too
i want <plaindir> copied to <new> with nothing lost, symlinks, modes and times included
keep permissions and timestamps when copying <plaindir> to <new>
archive-style copy from <plaindir> to <new>

= files/cp-ext
Copy all files with the extension .<ext> from the current directory to <mydir>
cp *.<ext> <mydir>
copy (each|every) .<ext> file here into <mydir>
i (want|need) copies of all .<ext> files of this folder in <mydir>
into <mydir>, copy all the <ext> files from here
everything here ending in .<ext> should be copied to <mydir>
make copies of the <ext> files in <mydir>, the originals stay here
duplicate all .<ext> files from this directory into <mydir>
<mydir> should get copies of all our <ext> files here
take the .<ext> files of the current directory and copy them to <mydir>
can you copy the <ext> files over to <mydir>

= files/cp-bak
make a backup of <bare> with the extension .bak
Copy <bare> to a file of the same name with .bak appended
save a copy of <bare> as <bare>.bak
i (want|need) a backup of <bare> before i change it
create <bare>.bak as a backup of <bare>
back <bare> up as <bare>.bak
duplicate <bare> to <bare>.bak
cp <bare> <bare>.bak
backup copy of <bare> next to the original, suffix .bak
keep the old <bare> as <bare>.bak, i am about to edit it
<bare> should be backed up

= files/cp-update
Copy <bare> to <mydir> only when it is newer than the file there or the file is missing
cp -u <bare> <mydir>
update <bare> in <mydir> if mine is newer
copy <bare> into <mydir>, but only if the one there is older [or missing]
only copy <bare> to <mydir> if it has changed since
<bare> goes to <mydir> only if newer
do not copy <bare> to <mydir> when the copy there is up to date
bring <mydir> up to date with <bare>, skip it if the copy is not older
i want <bare> copied to <mydir> unless <mydir> has a version that is as new
copy <bare> to <mydir>, skipping it if it is not newer

= files/cp-two
Copy both <bare> and <bare2> into <mydir>
cp <bare> <bare2> <mydir>
make copies of <bare> and <bare2> in <mydir>
two files to copy into <mydir>: <bare> and <bare2>
into <mydir>, copy <bare> as well as <bare2>
i (want|need) <bare> and <bare2> copied to <mydir>
duplicate the files <bare> and <bare2> into <mydir>
<bare> and <bare2> should both be copied to <mydir>
throw copies of <bare> and <bare2> into <mydir>
<mydir> should have copies of <bare> and of <bare2>

= files/mv
change the (name|filename) of <bare> to <new>
Rename the file <bare> so that it is called <new>
rename <bare> as <new>
mv <bare> <new>
i want to rename <bare> to <new>
<bare> should be (named|renamed to) <new>
make <bare> be called <new>
let <bare> be <new> from now on
can you rename <bare> to <new> for me
the new name of <bare> is <new>
move <bare> so that its new path is <new>
rename: <bare> becomes <new>
turn <bare> into <new>, only the name changes
new file name <new> for <bare>
<bare> renamed to <new>
rename <bare> <new>
<bare> is now to be called <new>
please give the file <bare> another name, <new>
i'd like <bare> to be called <new>

= files/mv-into
Move the file <bare> into <mydir>
mv <bare> <mydir>
<bare> should be moved to <mydir>
put <bare> in <mydir>
i (want|need) <bare> moved into <mydir>
into <mydir> with <bare>
move <bare> from here to <mydir>
throw <bare> into <mydir>
can you move <bare> over to <mydir>
take <bare> and move it to <mydir>
get <bare> out of here and into <mydir>
let <bare> live in <mydir> from now on
relocate the file <bare> to <mydir>
<bare> moved to <mydir>
move <bare> <mydir>
i'd like to have <bare> in <mydir>, not here

= files/mv-dir
Rename <plaindir>, the new directory is <newdir>
i want <plaindir> renamed, it should be a folder <newdir>
make <plaindir> a directory <newdir> from now on
change the name of <plaindir>, it is to be a folder <newdir>
<plaindir> is to be renamed to a folder <newdir>
rename <plaindir> so that it becomes a directory <newdir>
let <plaindir> be a folder <newdir> instead

= files/mv-ext
Move all files with the extension .<ext> from the current directory to <mydir>
mv *.<ext> <mydir>
move (each|every) .<ext> file here into <mydir>
i (want|need) all .<ext> files of this folder moved to <mydir>
into <mydir> with all the <ext> files from here
everything here ending in .<ext> should be moved to <mydir>
put all <ext> files in <mydir>
throw all my .<ext> files from here into <mydir>
relocate all .<ext> files from this directory to <mydir>
take the .<ext> files of the current directory and move them to <mydir>
can you move the <ext> files over to <mydir>
get the .<ext> files out of here and into <mydir>

= files/mv-safe
Move <bare> to <new>, but do not overwrite <new> if it already exists
mv -n <bare> <new>
rename <bare> to <new> without clobbering an existing file
only rename <bare> to <new> if there is no <new> yet
rename <bare> as <new>, never overwriting
<bare> should be called <new>, unless that would overwrite something
safely rename <bare> to <new>, no overwriting
change the name of <bare> to <new>, keep <new> if it is there already
move <bare> to <new> in case nothing by that name exists
i want to rename <bare> to <new> but not destroy an existing <new>

= files/rename-ext
Rename all files with the extension .<ext> in the current directory so that they have the extension .<ext2>
change the file extension of every .<ext> file here to .<ext2>
rename *.<ext> to *.<ext2>
each .<ext> file should be renamed to end in .<ext2>
i (want|need) all my .<ext> files to be .<ext2> files, same names otherwise
replace the extension .<ext> with .<ext2> in all file names here
turn all .<ext> files (here|in this folder) into .<ext2> files by renaming them
give every file here that ends in .<ext> the extension .<ext2> instead
all .<ext> files get the extension .<ext2>, only the names change
loop over all .<ext> files and change the ending to .<ext2>
make the extension of all <ext> files .<ext2>
how do i rename all .<ext> files to .<ext2>
all .<ext> to .<ext2>, rename
files ending in .<ext> should end in .<ext2>, rename all of them

= files/rename-prefix
Rename every .<ext> file in the current directory by putting <stem>_ before its name
all <ext> files here should start with <stem>_, rename them
give all .<ext> files the prefix <stem>_
prepend <stem>_ to the name of (each|every) <ext> file
batch rename the <ext> files here, <stem>_ goes in front of each name
i want <stem>_ at the beginning of all my .<ext> file names
for each .<ext> file, rename it to <stem>_ plus the old name
the names of all .<ext> files get <stem>_ as a prefix
stick <stem>_ onto the front of every .<ext> file name

= files/rename-lower
Rename all files in the current directory so that their names are in lower case
make the names of all files here lower case
lowercase (all|the) file names <here>
i (want|need) all file names in this folder in small letters
batch rename everything here to lowercase
change the uppercase letters in the file names here to lowercase
all file names to lower case, please
turn every file name here into lowercase letters
the files in this folder have capitals in their names, rename them to lower case
file names should all be lower case, rename whatever is not

= files/rename-spaces
Rename the files here so that every space in a name becomes an underscore
get rid of the spaces in file names, use underscores
change spaces to underscores in all the file names in this folder
file names with spaces: turn the spaces into _
rename all files that have a space in the name, using _ in its place
i (want|need) underscores and not spaces in my file names
spaces to underscores in all file names of this folder
swap each space in the names of the files here for an underscore
batch rename to replace blanks in file names with underscores
file names here should have _ where there are spaces now

= files/rm
go ahead and delete <anyfile>
Delete the file <anyfile>
remove <anyfile>
get rid of <anyfile>
(kill off|wipe out|erase) <anyfile>
i (want|need) <anyfile> gone
<anyfile> should be deleted
please throw <anyfile> out
can you delete <anyfile> [for me]
<anyfile>: remove it
let <anyfile> be removed
delete file <anyfile>
<anyfile> deleted, please
i'd like to get rid of the file <anyfile>
kill <anyfile>, i mean the file

= files/rm-two
Delete the two files <bare> and <bare2>
remove both <bare> and <bare2>
rm <bare> <bare2>
get rid of <bare> and of <bare2>
<bare> and <bare2> should be deleted
two files to delete: <bare> and <bare2>
erase <bare> and also <bare2>
kill off <bare> and <bare2>
can you remove <bare> and <bare2> for me

= files/rm-three
Delete the files <bare>, <bare2> and <bare3>
rm <bare> <bare2> <bare3>
get rid of <bare>, <bare2> and also <bare3>
three files to delete: <bare>, <bare2> and <bare3>
<bare>, <bare2> and <bare3> should all be deleted
can you remove <bare>, <bare2> and <bare3> for me
erase all three of <bare>, <bare2>, <bare3>

= files/rm-f
Delete <anyfile> without any prompt and without an error if it does not exist
rm -f <anyfile>
remove <anyfile> by force
delete <anyfile> if it exists, ignore it if not
delete <anyfile>, no error when it is missing
get rid of <anyfile> no matter what
remove <anyfile> silently even if it is not there
force the removal of <anyfile>
i want <anyfile> deleted, do not ask and do not fail if it isn't there
<anyfile> must be gone afterwards, whether or not it exists now

= files/rm-r
Delete <plaindir> with all files and subdirectories in it
remove <plaindir> and all that is in it
rm -r <plaindir>
get rid of <plaindir> and everything below it
i (want|need) <plaindir> gone, including its contents
<plaindir> should be deleted with everything inside
delete <plaindir>, it is not empty
kill off <plaindir>, files, subfolders and all
can you remove <plaindir> recursively for me
erase the whole of <plaindir>
i don't need <plaindir> any more, delete it with its contents
recursive delete of <plaindir>
wipe out <plaindir> completely
<plaindir> deleted with all it contains, please
i'd like to get rid of <plaindir>, with everything under it
delete <plaindir> even though it has files in it

= files/rm-r-path
Delete the directory <path> with all files and subdirectories in it
remove the directory <path> and all that is in it
rm -r <path>
get rid of the folder <path> and everything below it
i (want|need) the folder <path> gone, including its contents
the directory <path> should be deleted with everything inside
delete the folder <path>, it is not empty
can you remove <path> recursively for me
erase the whole folder <path>
i don't need the folder <path> any more, delete it with its contents
recursive delete of <path>

= files/rm-rf
Delete <plaindir> recursively and by force, without prompts
rm -rf <plaindir>
remove <plaindir> with everything in it, by force
nuke <plaindir>
force remove <plaindir> and all its contents, never ask
delete <plaindir> and its contents, no prompts, no complaint if it is missing
forcefully delete the whole of <plaindir>, recursively
get rid of <plaindir> no matter what, write-protected files included
recursive forced removal of <plaindir>
i want <plaindir> deleted with all contents, don't ask for confirmation

= files/rm-ext
Delete all files with the extension .<ext> from the current directory
rm *.<ext>
remove (each|every) .<ext> file in the current folder
get rid of all the .<ext> files <here>
i (want|need) all .<ext> files in this folder gone
everything here ending in .<ext> should be deleted
wipe out the .<ext> files of this directory, not in subfolders
delete whatever ends in .<ext> in this folder, not recursively
kill off all <ext> files here
can you remove the <ext> files from this folder
delete *.<ext> in this folder
all files ending in .<ext> in the current directory must go

= files/rm-glob
Delete all files in the current directory that match <glob>
rm <glob>
remove whatever matches <glob> here
get rid of everything that matches <glob> in this folder
files matching <glob> can go
the files that fit the pattern <glob> should be deleted, not in subfolders
erase all files here whose name fits <glob>
wildcard delete: <glob>
can you remove the files matching <glob>

= files/rmdir
Remove the empty directory emptydir
rmdir emptydir
delete the directory emptydir, which is empty
get rid of the empty folder emptydir
emptydir is empty, delete that directory
remove emptydir, but only if there is nothing in it
the empty directory emptydir should be removed
i don't need the empty folder emptydir any more
take away the empty directory emptydir
erase the folder emptydir provided that it is empty

= files/ln
make a symlink to <bare> at <newlink>
Create a symbolic link named <newlink> that points to the file <bare>
symlink <newlink> to <bare>
<newlink> should be a symlink to <bare>
i (want|need) a symbolic link <newlink> which points at <bare>
soft link <newlink> for <bare>
let <newlink> be a symbolic link that refers to <bare>
link to <bare>, symbolic, under the name <newlink>
make <newlink> point to <bare> (as a symlink|with a symlink)
produce a symlink for <bare>, its name should be <newlink>
ln -s <bare> <newlink>
a symlink (called|named) <newlink> with <bare> as its target
have <newlink> link to <bare> symbolically
<newlink> as a symlink to <bare>
link <newlink> to <bare>, not hard but symbolic
so that <newlink> leads to <bare>, make a symbolic link

= files/ln-dir
make a symlink to the folder <path> at <newlink>
Create a symbolic link named <newlink> that points to the directory <path>
symlink <newlink> to <path>
<newlink> should be a symlink to the directory <path>
i (want|need) a symbolic link <newlink> which points at the folder <path>
soft link <newlink> for the directory <path>
make <newlink> point to the folder <path> with a symlink
ln -s <path> <newlink>
a symlink (called|named) <newlink> with the directory <path> as its target
produce a symlink for the folder <path>, its name should be <newlink>

= files/ln-hard
Create a hard link named <newlink> to the file <bare>
ln <bare> <newlink>
make <newlink> a hard link to <bare>
<newlink> should be a hard link to <bare>
hardlink <bare> to <newlink>
i (want|need) a hard link (not a symlink|and not a symbolic one) from <newlink> to <bare>
hard link <newlink> for <bare>
link <bare> as <newlink>, a hard link
have <newlink> share the inode of <bare>
give <bare> a second directory entry <newlink>, by hard link

= files/ln-force
Create the symbolic link <newlink> to <bare>, replacing <newlink> if it exists
ln -sf <bare> <newlink>
make <newlink> a symlink to <bare> even if <newlink> is already there
point the symlink <newlink> at <bare>, overwrite the old one
force a symlink <newlink> to <bare>
replace whatever <newlink> is with a symbolic link to <bare>
update the symlink <newlink> so that it points to <bare>
repoint <newlink> to <bare>, symbolic link, no error if it exists
symlink <newlink> to <bare>, overwriting an existing link
i want <newlink> to link to <bare> from now on, replace the existing symlink

= files/readlink
Print the target of the symbolic link link.txt
readlink link.txt
which file does link.txt point at
what does the symlink link.txt refer to
where does link.txt lead
target of link.txt
show me what link.txt is a link to
i want to know where link.txt points
tell me the path that the symlink link.txt contains
link.txt is a symlink, to what
what's the destination of link.txt

= files/realpath
Print the absolute path of the file <anyfile>
realpath <anyfile>
what's the full path of <anyfile>
i (want|need) the absolute path to <anyfile>
turn <anyfile> into an absolute path
give me <anyfile> with its complete path
complete pathname of <anyfile>
make the path of <anyfile> absolute
<anyfile>: full path
convert the relative path <anyfile> to an absolute one
path of <anyfile> from the root, so that i can use it elsewhere
what is <anyfile> as an absolute path
absolute path <anyfile>
spell out the whole path of <anyfile>

= files/readlink-f
Print the canonical path of <anyfile> with all symbolic links resolved
readlink -f <anyfile>
what's the canonical path of <anyfile>
follow all symlinks in <anyfile> and print the final path
canonicalize the path <anyfile>
resolve the symlinks of <anyfile> to get the real path
where does <anyfile> really end up after all symlinks are followed
i need the canonical name of <anyfile>
final target path of <anyfile>, symlinks resolved

= files/basename
Print the last component of the path <path>
basename <path>
give me only the last part of <path>
what's the base name of <path>
<path> without the leading directories
i just want the final component of the path <path>
remove the directory part from <path>
the name at the end of the path <path>
drop everything but the last component of <path>
get the file name out of the path <path>

= files/basename-ext
Print <anyfile> without its directory and without the extension .<ext>
basename <anyfile> .<ext>
base name of <anyfile> with .<ext> removed
the file name <anyfile> minus the .<ext>
i want the name of <anyfile> but not its .<ext> ending
get rid of the suffix .<ext> of the name <anyfile> and print the rest
file name of <anyfile>, extension .<ext> cut off
print the stem of <anyfile>, that is without .<ext>
what remains of the name <anyfile> if .<ext> is removed

= files/dirname
Print the directory part of the path <path>
dirname <path>
<path> without its last component
what's the parent directory of <path>
which folder contains <path>
give me the folder part of the path <path>
i just want the directory portion of <path>
remove the last part of the path <path> and print the rest
parent folder of <path>
drop the final component from <path>

= files/stat
Print the size, permissions, inode and all timestamps of <anyfile>
give me all [the] metadata of <anyfile>
everything there is to know about the file <anyfile>
(dump|display) the file status of <anyfile>
stat the file <anyfile>
all timestamps, the inode, size and mode of <anyfile>
what metadata does <anyfile> have
i want to see the complete file information of <anyfile>
<anyfile>: size, blocks, inode, owner, all times
file properties of <anyfile>
detailed info on <anyfile>, with access, modify and change times

= files/stat-size
Print only the size of <anyfile> in bytes
how many bytes are (in|there in) <anyfile>
what's the size of <anyfile> in bytes
how many bytes long is <anyfile>
size of <anyfile> as a number of bytes
<anyfile>: how many bytes
i just want the byte size of <anyfile>, no other details
number of bytes <anyfile> has, without the name
tell me the exact size in bytes of the file <anyfile>
bytes in <anyfile>
file size in bytes, <anyfile>
how big is <anyfile> in bytes
bytes of <anyfile>, a number only
size in bytes <anyfile>

= files/stat-mode
Print only the permissions of <anyfile> as an octal number
which octal permissions does <anyfile> have
what are the permissions of <anyfile> in octal
permissions of <anyfile> like 644
what's the numeric mode of <anyfile>
<anyfile>: octal mode
i just want the permission number of <anyfile>, like 755
tell me the chmod number of <anyfile>
access mode of <anyfile> in digits
octal permission bits, <anyfile>

= files/stat-owner
Print only the name of the owner of <anyfile>
whose file is <anyfile>
what's the owner of <anyfile>
i just want to know which user <anyfile> belongs to
tell me the owner of the file <anyfile>, nothing else
user name of the owner of <anyfile>
whom does <anyfile> belong to
which account is the owner of <anyfile>

= files/stat-group
Print only the name of the group of <anyfile>
what's the group of <anyfile>
which group is <anyfile> in
<anyfile> group name
i just want to know the group that <anyfile> belongs to
tell me the group of the file <anyfile>, nothing else
group name of the owner group of <anyfile>
to which group does <anyfile> belong

= files/stat-mtime
Print the time of the last modification of <anyfile>
what's the modification time of <anyfile>
when did <anyfile> last change
when was the last change to <anyfile>
i want to know when <anyfile> was modified
last modified: <anyfile>
timestamp of the last edit of <anyfile>
date and time when <anyfile> was last written
tell me when the contents of <anyfile> were changed
what date was <anyfile> modified on, with the time
modification time <anyfile>
on which date and at what time was <anyfile> modified

= files/stat-inode
Print only the inode number of <anyfile>
which inode does <anyfile> have
inode of the file <anyfile>
i just want the inode number of <anyfile>
<anyfile> inode
what's <anyfile>'s inode
tell me the number of the inode of <anyfile>
stat, inode number only, for <anyfile>

= files/file
Determine the type of the file <anyfile> from its contents
what's the file type of <anyfile>
what is <anyfile> really, look at its content
is <anyfile> a text file or binary
what format is <anyfile> in
which kind of data does <anyfile> contain
tell me the type of <anyfile>
i want to know what sort of file <anyfile> is
guess the file type of <anyfile>
recognize what <anyfile> is (by content|by its magic bytes)
what type is <anyfile>
file type of the file <anyfile>

= files/file-all
Print the file type of everything in the current directory
file *
what types of files are here, tell me for each
what is each of the files here, text, image or what
identify every file in this folder
determine what type each file in the current directory is
types of all the files here
which kind of data is in each file here
guess the file type of every file <here>
tell me for every entry of this directory what type it is

= files/test-exists
Print yes if <anyfile> exists and no if it does not
does the file <anyfile> exist [or not]
tell me (if|whether) <anyfile> exists
i wonder whether <anyfile> is there
yes or no: does <anyfile> exist
say yes if there is a file <anyfile>, otherwise no
find out whether <anyfile> exists
do we have a <anyfile>
answer yes or no: is <anyfile> there
check that there is a <anyfile>, answer yes or no
is the file <anyfile> there, yes or no

= files/test-dir
Print yes if <path> is a directory and no if it is not
does the folder <path> exist
is there a directory <path> [or not]
tell me whether <path> is a directory
is <path> a folder or something else
yes or no: is <path> a directory
say yes if <path> is a folder, otherwise no
find out whether the directory <path> exists
i want to know if <path> exists and is a directory
does a directory <path> exist

= files/cmp
Compare <sorted> and <sortedb> byte by byte and print where they first differ
cmp <sorted> <sortedb>
are the files <sorted> and <sortedb> identical, byte for byte
do <sorted> and <sortedb> have exactly the same bytes
at which byte do <sorted> and <sortedb> begin to differ
binary comparison of <sorted> with <sortedb>
is <sorted> the same file content as <sortedb>, byte for byte
first difference in bytes between <sorted> and <sortedb>
check that <sorted> and <sortedb> are the same bytewise

= files/which
where is the <cmd> (command|program|binary|executable) located
where's <cmd>
where does <cmd> live
what is the (full|absolute) path of <cmd>
Print the full path of the program <cmd>
location of the <cmd> (command|program|binary)
(which|what) <cmd> (is run|gets run|am i running)
find the path of the command <cmd>
i (want|need) to know where <cmd> is installed
give me the path to the <cmd> executable
where can the <cmd> program be found
tell me where <cmd> is (located|stored)
path of <cmd>
in which directory of PATH is <cmd>
path to <cmd> program
on which path is the program <cmd> found
where is <cmd> located
where is the program <cmd>
the <cmd> binary, where is it

= files/type
Tell how the name <cmd> would be interpreted if used as a command
type <cmd>
what type of command is <cmd>
is <cmd> a builtin or an external program
is <cmd> an alias
how does bash interpret <cmd>
is <cmd> an alias, a builtin, a function or an external command
find out if <cmd> is a shell builtin
i wonder whether <cmd> is built into the shell
what does the shell take <cmd> to be

= files/cd-up
move up a directory
cd ..
go to the directory above
leave this folder for its parent
up one folder
i want to be in the parent directory
switch to the parent directory
one directory up, please
Change the working directory to the parent directory
take me to the folder above
back out of this folder
parent directory, go there
cd one up

= files/cd
Change the working directory to <path>
cd <path>
take me to <path>
i want to (be|work) in <path>
make <path> the (current|working) directory
move to the directory <path>
jump to <path>
let me work in the folder <path>
switch over to <path>
get me into <path>
go over to the folder <path>
please go to <path>
into <path>, i mean change directory

= files/cd-home
Change the working directory to my home directory
get me back to my home folder
jump home
return to the home directory
i want to be in my home directory
make my home the working directory
move to my home directory
back home
take me to my home directory

= files/cd-plain
Change the working directory to <plaindir>
cd <plaindir>
take me to <plaindir>
i want to be in <plaindir>
have <plaindir> as the working directory
move down into <plaindir>
jump to <plaindir>
let me work in <plaindir>
step into <plaindir>
open <plaindir> in this shell, that is cd there

= files/cd-back
Change back to the previous working directory
take me back to where i was
back to the last directory
switch back to the directory i came from
return to the previous directory
jump back to my previous folder
i want to be in the directory i was in before this one
toggle to the previous working directory

= files/truncate
empty the file <file>, but do not delete it
Make <file> zero bytes long without removing it
clear out <file>
delete the contents of <file>, keep the file
erase everything in <file>
<file> should be empty afterwards
wipe <file>, the file itself stays
set the size of <file> to 0
remove all content from <file>, leave an empty file
get rid of everything inside <file>, but not of the file
empty out <file>
make the file empty but keep it: <file>

= files/truncate-size
Create a file <new> that is exactly <size> big
make a file <new> with a size of <size>
truncate -s <size> <new>
a sparse file <new>, <size> in size
allocate a file <new> having a size of <size>
generate a file of <size> as <new>

= files/split
Split <file> into smaller files of <n> lines each
divide <file> into pieces with <n> lines each
break up <file> into chunks of <n> lines
split <file> by lines, <n> in each (file|piece)
i (want|need) <file> in parts of <n> lines
cut <file> into several files, each with <n> lines
files of <n> lines each, made from <file>
every <n> lines of <file> should become a file of their own
chunk <file>, <n> lines per chunk
a new file after each <n> lines of <file>
<file> in pieces of <n> lines
split <file>, <n> lines per file
every piece of <file> should have <n> lines, split it

= files/split-bytes
Split the file <anyfile> into pieces of <size> each
divide <anyfile> into chunks of <size>
break up <anyfile> into parts of <size> each
i (want|need) <anyfile> in pieces no larger than <size>
split <anyfile> by size, <size> per piece
cut <anyfile> into several files of <size>
<anyfile> is too large to mail, make pieces of <size>
chunk <anyfile>, <size> per chunk
files of <size> each, made from <anyfile>

= files/split-n
Split the file <anyfile> into <small> files of equal size
divide <anyfile> into <small> equal parts
break up <anyfile> into <small> pieces of the same size
i (want|need) <anyfile> in <small> equally large pieces
<small> equal chunks of <anyfile>
make <small> files of the same size out of <anyfile>
split <anyfile> evenly into <small>
cut <anyfile> into <small> equally big files

= files/cp-glob
Copy all files in the current directory that match <glob> to <mydir>
cp <glob> <mydir>
whatever matches <glob> should be copied to <mydir>
everything that matches <glob> goes to <mydir> as a copy
make copies of the files like <glob> in <mydir>
into <mydir>, copy all that fits the pattern <glob>
i (want|need) the files matching <glob> in <mydir> as well
files that fit <glob>: copy them to <mydir>
duplicate what matches <glob> into <mydir>

= files/mv-glob
Move all files in the current directory that match <glob> to <mydir>
mv <glob> <mydir>
whatever matches <glob> should be moved to <mydir>
everything that matches <glob> belongs in <mydir>, move it
i (want|need) the files matching <glob> moved to <mydir>
files that fit <glob>: move them to <mydir>
relocate what matches <glob> to <mydir>
into <mydir>, move all that fits the pattern <glob>
get everything like <glob> out of here and into <mydir>

= files/mv-two
Move both <bare> and <bare2> into <mydir>
mv <bare> <bare2> <mydir>
<bare> and <bare2> should be moved to <mydir>
two files to move into <mydir>: <bare> and <bare2>
put <bare> and <bare2> in <mydir>
i (want|need) <bare> and <bare2> moved to <mydir>
relocate <bare> as well as <bare2> to <mydir>
get <bare> and <bare2> into <mydir> and out of here
throw <bare> and <bare2> into <mydir>
into <mydir> with both <bare> and <bare2>

= files/mv-contents
Move all the contents of <plaindir> to <mydir>, but not <plaindir> itself
mv <plaindir>/* <mydir>
what is in <plaindir> should be moved to <mydir>
move all files and subfolders of <plaindir> to <mydir>
everything inside of <plaindir> goes to <mydir>
i (want|need) the contents of <plaindir> moved over to <mydir>
empty <plaindir> by moving what is in it to <mydir>
relocate all that <plaindir> contains to <mydir>
take everything out of <plaindir> and put it into <mydir>

= files/cp-contents
Copy everything inside <plaindir>, hidden files too, into <mydir>, without creating another folder there
copy what is in <plaindir>, not the directory itself, into <mydir>
the contents of <plaindir>, but not the folder as such, should be copied into <mydir>
put the contents of <plaindir> straight into <mydir> as copies, no extra folder level
copy all that <plaindir> contains, dotfiles included, into <mydir>
i want copies of what <plaindir> contains in <mydir>, not another folder inside it
copy the inside of <plaindir> to <mydir>, hidden entries too
merge a copy of the contents of <plaindir> into <mydir>

= files/cp-here
Copy the file <farfile> into the current directory
cp <farfile> .
make a copy of <farfile> (here|in this folder)
i (want|need) a copy of <farfile> in this directory
<farfile> should be copied here
grab <farfile> and copy it here
get me a copy of <farfile> in the folder i am in
copy <farfile> to where i am
bring a copy of <farfile> to the working directory
duplicate <farfile> into the present folder

= files/mv-here
Move the file <farfile> into the current directory
mv <farfile> .
move <farfile> to this folder
i (want|need) <farfile> moved here
<farfile> should be moved here
take <farfile> from there and put it in the folder i am in
get <farfile> over here, no copy left behind
relocate <farfile> to the working directory
move <farfile> to where i am
put <farfile> in the current folder

= files/mv-parent
Move the file <bare> into the parent directory
mv <bare> ..
<bare> should be moved up one level
put <bare> in the directory above this one
move <bare> up a directory
i (want|need) <bare> in the parent folder, not here
take <bare> one level up
relocate <bare> to the parent directory
push <bare> up to the folder that contains this one
get <bare> out of here, into the folder above

= files/cp-r-into
Copy <plaindir> with all its contents into the existing directory <outdir>
cp -r <plaindir> <outdir>
make a copy of <plaindir> inside the directory <outdir>
i (want|need) a copy of <plaindir> in <outdir>, contents included
<plaindir> should be copied, subfolders and all, to <outdir>
copy all of <plaindir> over to <outdir>
duplicate <plaindir> into the folder <outdir>, recursively
recursive copy of <plaindir> into <outdir>
take <plaindir> with everything in it and copy it to <outdir>
into <outdir>, copy the whole of <plaindir>

= files/mv-dir-into
Move <plaindir> into the existing directory <outdir>
mv <plaindir> <outdir>
<plaindir> should be moved to <outdir>
put <plaindir> in the folder <outdir>
i (want|need) <plaindir> moved over to <outdir>
relocate <plaindir> with everything in it to <outdir>
shift <plaindir> as a whole into <outdir>
take <plaindir> and move it into the directory <outdir>
into <outdir> with <plaindir>, do not leave a copy here

= files/cp-all
Copy all files and directories of the current directory to <outdir>, recursively
cp -r * <outdir>
everything in the current directory should be copied to <outdir>
make copies of all things here in <outdir>
i (want|need) all that is here copied to <outdir>, subfolders too
copy the whole contents of this folder to <outdir>
duplicate everything in this directory into <outdir>
all files and folders from here, copied to <outdir>
into <outdir>, copy all that is in the working directory

= files/cp-rename
Copy the file <bare> into <mydir>, where it is to be named <freshname>
<bare> should be copied to <mydir> and be called <freshname> there
make a copy of <bare> in <mydir> with the name <freshname>
copy <bare> into <mydir> but name the copy <freshname>
i (want|need) <bare> in <mydir> as well, there with the name <freshname>
in <mydir>, create <freshname> as a copy of <bare>
copy <bare> to the file <freshname> in <mydir>
duplicate <bare> into <mydir>, new name <freshname>
the copy of <bare> goes to <mydir> and is named <freshname>

= files/mv-rename
Move the file <bare> into <mydir> and give it the name <freshname> there
<bare> should be moved to <mydir> and be called <freshname> there
move <bare> into <mydir> as <freshname>
move <bare> to <mydir> under the new name <freshname>
i (want|need) <bare> moved to <mydir> with the name <freshname>
relocate <bare> to <mydir>, new name <freshname>
take <bare>, put it in <mydir> and call it <freshname>
in <mydir>, <bare> should be named <freshname>, move it there
move <bare> to the file <freshname> in <mydir>

= files/cp-n
Copy <bare> to <mydir>, but do not overwrite a file of that name that exists there
cp -n <bare> <mydir>
copy <bare> into <mydir> without clobbering anything
only copy <bare> to <mydir> if no such file is there yet
<bare> should be copied to <mydir>, never overwriting
copy <bare> to <mydir> safely, an existing file stays as it is
don't overwrite anything when copying <bare> to <mydir>
no-clobber copy of <bare> into <mydir>
i want <bare> copied to <mydir>, skip it if <mydir> already has it

= files/cp-ask
Copy <bare> to <mydir> and prompt before overwriting an existing file
cp -i <bare> <mydir>
interactive copy of <bare> into <mydir>
copy <bare> into <mydir>, ask if the file would be overwritten
before anything in <mydir> gets overwritten by copying <bare>, ask me
<bare> should be copied to <mydir> with a confirmation before overwriting
copy <bare> to <mydir> with a prompt when the file exists
warn me and ask if copying <bare> to <mydir> would replace a file

= files/mv-ask
Move <bare> to <mydir> and prompt before overwriting an existing file
mv -i <bare> <mydir>
interactive move of <bare> into <mydir>
move <bare> into <mydir>, ask if a file would be overwritten
before anything in <mydir> gets overwritten by moving <bare>, ask me
<bare> should be moved to <mydir> with a confirmation before overwriting
move <bare> to <mydir> with a prompt when a file of that name exists
warn me and ask if moving <bare> to <mydir> would replace a file

= files/rm-one-ask
Delete <anyfile>, but prompt before doing it
rm -i <anyfile>
remove <anyfile> interactively
remove <anyfile> after asking me for confirmation
ask for confirmation, then delete <anyfile>
get rid of <anyfile>, but let me confirm first
<anyfile> should be deleted only if i say yes to a prompt
i want to be asked before <anyfile> is deleted
delete <anyfile> with a yes or no question beforehand

= files/rm-ask
Delete the .<ext> files in the current directory, prompting before each of them
rm -i *.<ext>
remove all <ext> files here interactively
let me confirm the deletion of each .<ext> file in this folder
ask me about every .<ext> file here whether to delete it
delete .<ext> files here one at a time with confirmation
get rid of the <ext> files in this folder, but let me say yes or no for each
i want to be asked before each .<ext> file here is deleted
interactive removal of the <ext> files here

= files/rm-all
Delete all files and subdirectories in the current directory
remove everything (here|in this folder), subfolders too
rm -rf *
wipe this folder
get rid of everything in the current directory, files and folders alike
clear out the current directory completely
nothing should be left in this folder, delete it all
clear the working directory, recursively
throw away all that is in the directory i am in

= files/rm-contents
Delete all the contents of <plaindir>, but not the directory itself
remove everything inside <plaindir>, keep the empty folder
clear <plaindir> but leave the directory in place
wipe what is in <plaindir>, <plaindir> itself must stay
all files and subfolders in <plaindir> should go, the folder remains
i (want|need) <plaindir> emptied, not removed
get rid of all that <plaindir> contains, but don't delete <plaindir>

= files/rm-here-files
Delete all regular files directly in the current directory and leave its subdirectories alone
remove the files here but leave the folders
only delete files in this directory, not the directories
get rid of all files at this level, subfolders stay untouched
delete all files in the current directory, not recursively, folders stay
i want every file in this folder gone, but the subfolders kept
wipe the plain files of this folder, keep the directories in it

= files/ls-lah
Print a long listing of the current directory with hidden files and human-readable sizes
ls -lah
list everything here, hidden files too, with details and sizes in KB, MB [or GB]
long format, dotfiles included, readable sizes
details of all entries here, also hidden ones, with human-friendly sizes
show all files including hidden, long, human readable
give me the full listing with hidden files and sizes i can read
what's here including dotfiles, with permissions and human-readable sizes
i want to see all files, even hidden ones, and how big they are in units like K and M

= files/ls-lah-dir
Print a long listing of <path> with hidden files and human-readable sizes
ls -lah <path>
list everything in <path>, hidden files too, with details and sizes in KB, MB [or GB]
<path> in long format, dotfiles included, readable sizes
details of all entries of <path>, also hidden ones, with human-friendly sizes
give me the full listing of <path> with hidden files and sizes i can read
what's in <path> including dotfiles, with permissions and human-readable sizes
i want to see all files in <path>, even hidden ones, and how big they are in units like K and M

= files/ls-lhs
Print a long listing of the current directory with human-readable sizes, sorted by size, largest first
ls -lhS
list files here sorted by size, biggest first, sizes in K, M or G
files of this folder by size, descending, with human-readable sizes
largest files first in a detailed listing with readable sizes
which files here are the biggest, sorted, sizes in KB or MB
order the files here by size with units i can read, big ones on top
i want the long listing with readable sizes and the largest files at the top

= files/ls-lht
Print a long listing of the current directory with human-readable sizes, newest first
ls -lht
list files here sorted by modification time, latest first, sizes in K, M or G
files of this folder by date, newest on top, with human-readable sizes
newest files first in a detailed listing with readable sizes
order the files here by when they changed, most recent first, with sizes i can read
i want the long listing with readable sizes and the latest files at the top
most recently changed files first, details with human-friendly sizes

= files/ls-almost-all
Print the names of all entries in the current directory, hidden ones too, but without . and ..
ls -A
list hidden files too, except . and ..
all files here with dotfiles, but don't show . and ..
everything in this folder, hidden stuff included, minus the two dot entries
show all files including hidden ones, omit the entries . and ..
i want to see dotfiles but not . and .. in the listing
names of all files, visible and hidden, leaving . and .. out
what's here including hidden files, do not list . and ..

= files/ls-parent
List the contents of the parent directory
what's in the parent directory
which files are in the folder above
what files does the parent folder contain
see what is one directory up
names of the files one level above
i want to see what's in the directory that contains this one
list the directory above without going there
parent directory listing

= files/ls-home
List the contents of my home directory
what's in my home directory
which files are in my home
files in my home folder, names only
what files does my home directory contain
see what is in my home
names of the files in my home directory
i want to see what lies in my home folder
home directory listing

= files/ls-contains
List everything in the current directory that has <stem> in its name
which (files|entries) here have <stem> in their names
ls -d *<stem>*
names in this folder that contain <stem>
files and folders here with <stem> somewhere in the name, not in subfolders
show me the things here that are called something with <stem>
what in this directory has a name with <stem> in it
i am looking for entries of this folder whose names include <stem>
give me all names here containing <stem>, directly in this folder

= files/ls-first
Print only the first <n> names in the current directory
the first <n> files here [in alphabetical order]
list this folder but stop after <n> names
give me the top <n> names of the plain listing
i only want to see the first <n> file names of this directory
just <n> entries of the listing, from the top
limit the listing of this folder to <n> names
names of the first <n> files in the current directory

= files/ls-fullpath
Print the full path of every entry in the current directory
list the files here with absolute paths
full paths of the files in this folder
i (want|need) the complete path of each file here, not just the name
names of the files here with their full paths in front
give me absolute path names for everything in the current directory, not in subfolders
list this directory's files as absolute paths, one level only
what are the full paths of the things in this folder

= files/ls-countall
Print how many entries the current directory has, including hidden ones
how many files and folders are here, hidden ones included
number of entries in this folder, dotfiles too
count everything in the current directory, hidden files as well
what's the total number of items here if i include hidden ones
tell me how many things are in this folder, counting dotfiles
i want the count of all entries here, visible and hidden

= files/ls-countext
Print how many .<ext> files there are in the current directory, not in subdirectories
how many .<ext> files are directly in the current directory
what's the number of .<ext> files in this folder, subfolders not counted
number of files here that end in .<ext>, not recursive
count the .<ext> files right here, not in subfolders
tell me how many files with the extension .<ext> this folder has at its top level
i want just the count of .<ext> files directly in this directory

= files/ls-extnew
Print only the name of the most recently modified .<ext> file in the current directory
which .<ext> file here is the newest, directly in this folder
what's the latest .<ext> file in this very folder
name of the .<ext> file here that was changed last
give me the one .<ext> file of this folder that is most recent
i need the newest of the <ext> files directly in this directory
the .<ext> file i saved last in this folder, which one is it

= files/ls-dirsfirst
Print the names in the current directory with the directories before the files
list the folders first and then the files of this directory
ls with directories on top
directories first, files after them
the listing of this folder should begin with the subfolders
group the directories at the top of the listing
show folders before files
i want to see the directories at the beginning of the listing

= files/touch-ref
Set the timestamps of <bare2> to those of <bare>
touch -r <bare> <bare2>
make the modification time of <bare2> equal to that of <bare>
<bare2> should have the same date as <bare>
use <bare> as the reference for the timestamp of <bare2>
take over the time stamp of <bare> for <bare2>
transfer the timestamps of <bare> to <bare2>
i want <bare2> to have the mtime of <bare>
let <bare2> look as old as <bare>

= files/stat-birth
Print the time when <anyfile> was created
what's the creation time of <anyfile>
when was the file <anyfile> made
birth time of <anyfile>
creation date of <anyfile>, not the modification date
i want to know when <anyfile> was created
since when does <anyfile> exist
tell me the date on which <anyfile> was created

= files/test-empty
Print whether the file <anyfile> is empty or not
does <anyfile> have any content, empty or not empty
has <anyfile> got anything in it
is there anything in the file <anyfile>
tell me if <anyfile> is an empty file
empty or not: <anyfile>
i wonder if <anyfile> is empty
find out whether <anyfile> has zero bytes
is the size of <anyfile> zero, say empty or not empty

= files/test-dirempty
Print whether <mydir> is empty or not
does <mydir> contain anything, empty or not empty
is there anything in <mydir> at all, hidden files count
tell me if <mydir> has no entries, say empty or not empty
empty or not: <mydir>
i wonder if <mydir> is empty
find out whether <mydir> has anything inside

= files/test-newer
Print the name of whichever of <bare> and <bare2> was modified more recently
is <bare> newer than <bare2>, name the newer one
which file is the newer one: <bare> or <bare2>
of <bare> and <bare2>, which has the later modification time
tell me whether <bare> or <bare2> is newer
which was changed last, <bare> or <bare2>
compare the dates of <bare> and <bare2> and name the newer file
i want to know which is more recent, <bare> or <bare2>

= files/cwd-name
Print the name of the current directory without its path
what's the name of this folder (only the name|just the last part)
just the directory name, not the whole path, of where i am
base name of the working directory
name of the present folder, without the folders above
i want only the last component of the current path
what is the folder i am in called (no full path|without the path)
give me this directory's own name

= files/count-files-here
Print the number of files in the current directory, not counting directories
how many files are there in this folder, directories excluded
count only files here, no folders, not recursively
what's the number of files in this directory if i leave out the subfolders
number of files directly here, without the folders
just files: how many are in this folder
tell me how many entries here are not directories
i want the count of the files in this folder but not of its subdirectories

= files/tree-dirs
Print only the directories under the current directory, as a tree
tree -d
show the folder structure as a tree, no files
directory tree, folders only
a tree of just the directories
draw the hierarchy of subfolders without the files in them
i want to see the folders as a tree, leave the files out
what's the directory structure here, only folders, as a tree

= files/tree-path
Print the directory <path> as a tree
tree <path>
tree view of <path>
show the files and folders under <path> as a tree
draw the directory hierarchy of <path>
what does the folder structure of <path> look like
i (want|need) a tree of <path>
visualize the structure below <path>
<path>, displayed as a tree

= files/mktemp
Create a new temporary file and print its name
mktemp
make me a temporary file
i (want|need) a temporary file
temp file please, with a unique name
generate a temporary file with a random name
give me a fresh temp file to write to
produce an empty temporary file in the usual place and tell me its path
a new tmp file

= files/mktemp-d
Create a new temporary directory and print its name
mktemp -d
make me a temporary folder
i (want|need) a temporary directory
temp folder please, with a unique name
generate a temporary directory with a random name
give me a fresh temp directory to work in
produce an empty temporary folder and tell me its path
a new tmp dir

= files/shred
Overwrite <file> so that it cannot be recovered, then delete it
shred -u <file>
delete <file> so that nobody can recover it
destroy <file> beyond recovery and remove it
remove <file> securely by overwriting it first
i want <file> gone for good, overwritten and unrecoverable
wipe <file> securely and delete it
secure deletion of <file>
get rid of <file> in such a way that it can't be restored

= files/sums-check
Check the files against the checksums in SHA256SUMS
sha256sum -c SHA256SUMS
verify my download with SHA256SUMS
do the files match SHA256SUMS
use the file SHA256SUMS to verify the checksums
compare the sha256 checksums of the files with those in SHA256SUMS
are the files listed in SHA256SUMS intact
test integrity by means of SHA256SUMS
validate everything listed in SHA256SUMS

= files/cp-r-bak
Copy <plaindir> recursively to a directory of the same name with .bak appended
make a backup of <plaindir> with .bak at the end of the name
i (want|need) a .bak copy of <plaindir>, contents included
save all of <plaindir> in a folder with the same name plus .bak
duplicate <plaindir> with .bak appended to its name
backup copy of <plaindir>, suffix .bak, next to the original
before i change things in <plaindir>, back it up with the ending .bak
a full .bak backup of <plaindir>

= files/mkdir-today
Create a directory whose name is today's date, YYYY-MM-DD
make a folder with today's date as its name
mkdir with the current date as the name
new directory for today, named like 2024-05-31
i (want|need) a folder named with the date of today
a directory called by the current date should be made
make a dated folder for today
create today's folder, its name is the date

= files/rename-part
Rename the files in the current directory so that <stem> in a name becomes <newword>
replace <stem> with <newword> in the names of the files here
change <stem> to <newword> in file names, not in the contents
all files here with <stem> in the name should have <newword> there instead
batch rename: <stem> in names becomes <newword>
i (want|need) <newword> instead of <stem> in all file names of this folder
rename every file whose name contains <stem>, putting <newword> there
swap the part <stem> of the file names here for <newword>
substitute <newword> for <stem> in every file name here by renaming

= files/rename-number
Rename the .<ext> files in the current directory to <stem>_1.<ext>, <stem>_2.<ext> and so on
number the <ext> files here consecutively with <stem>_ in front of the number
give all .<ext> files names like <stem>_1.<ext>, <stem>_2.<ext>, <stem>_3.<ext>
every <ext> file here should be called <stem>_ plus a number
batch rename the <ext> files to <stem>_1, <stem>_2, ... with the extension kept
i want my .<ext> files renamed to <stem>_1.<ext> up to the last one
turn the names of all .<ext> files here into a numbered series beginning with <stem>_1
sequentially rename all <ext> files as <stem>_ and a counter

= files/rename-suffix
Rename every .<ext> file in the current directory by inserting _<stem> before .<ext>
append _<stem> to the base name of each .<ext> file, before the extension
all .<ext> files here should end in _<stem>.<ext>
give all .<ext> files the suffix _<stem> but keep their extension at the end
batch rename: name.<ext> becomes name_<stem>.<ext>
i want _<stem> at the end of the name of my <ext> files, just before .<ext>
rename each <ext> file here so that its name without extension ends in _<stem>

= files/rename-unext
Rename every .<ext> file in the current directory so that it has no extension
remove the extension .<ext> from the names of all files here that have it
all files here ending in .<ext> should lose that extension, rename them
drop .<ext> from all file names in this folder by renaming
rename *.<ext> to the same names without .<ext>
batch rename: name.<ext> becomes name
i want my .<ext> files without the .<ext>, rename them all
get rid of the .<ext> at the end of the file names here, files stay

= files/mkdir-mv
Create a directory <newdir>, then move all .<ext> files of the current directory into it
move all <ext> files into a new folder <newdir>
all .<ext> files here should go into a new directory <newdir>
put my <ext> files into a folder <newdir> which is to be created
i (want|need) a new folder <newdir> with all the .<ext> files moved to it
make a folder <newdir> and move every .<ext> file there
new directory <newdir>, move *.<ext> there
create the directory <newdir> first and move the <ext> files to it afterwards

= everyday/cat-ext
Print the contents of all .<ext> files in the current directory, one after the other
cat *.<ext>
display what is in all the .<ext> files here
print all <ext> files in this folder to the screen
i want to read all .<ext> files of this folder at once
output the text of every .<ext> file here, not in subfolders
what is written in the .<ext> files of this directory
contents of every <ext> file directly in this folder
spit out all the <ext> files here, concatenated

= everyday/files-only
Print only the names of the files in the current directory, not the directories
which files are here, folders not included
list files, no folders
just the files in this folder, not the subfolders
give me the files here but no directories
names of all non-directories in the current directory
i want to see files only, without any folders
what files are here if i leave out the directories
the plain listing of this folder minus its subdirectories
Display the files of this directory and skip all the folders

= everyday/sort-ext
Print the names in the current directory sorted by their extension
ls -X
list the files here ordered by extension
sort this folder's files by their suffix
files here grouped by file extension
i want files with the same extension next to each other in the listing
order the listing alphabetically by extension
names of the files here, sorted by what comes after the dot

= everyday/in-path
Tell whether the command <cmd> is available and where
is the program <cmd> installed [on this machine]
check that <cmd> is installed
do we have <cmd> here
find out if <cmd> is installed
is there a <cmd> command
tell me if i have <cmd>
has <cmd> been installed
can this machine run <cmd>
i wonder whether <cmd> is installed
test whether the command <cmd> exists
is <cmd> on my PATH
command -v <cmd>

= everyday/which-all
Print every path at which an executable <cmd> is found in PATH
which -a <cmd>
where are all the copies of <cmd> in PATH
all places where <cmd> is installed, not only the first
show me every <cmd> that is on my PATH
list all matching executables for <cmd>, not just the one that runs
how many different <cmd> programs are in PATH, list their paths
are there other <cmd> binaries in PATH besides the first one, list all of them
i want to see each location of <cmd>, in the order of PATH

= everyday/mkdir-cd
Create the directory <new> and change into it
make a folder <new> and cd to it
mkdir and cd <new>
make a directory called <new> and then go there
i want to be in a new folder <new>, create it
new directory <new>, then change to it
create <new> as a folder and make it the working directory
make and enter the directory <new>
set up a folder <new> and switch to it

= everyday/backup-date
Copy <bare> to a file of the same name with a dot and today's date at the end
make a backup of <bare> with today's date in the name
back up <bare>, adding the current date to the file name
dated backup of <bare>
i (want|need) a copy of <bare> that has today's date appended to its name
save a copy of <bare> with the date of today as a suffix
duplicate <bare>, the copy ends in today's date
backup <bare> to <bare> plus a dot and the date

= everyday/type-mime
Print the MIME type of the file <anyfile>
which mime type does <anyfile> have
file --mime-type <anyfile>
what's the media type of <anyfile>, like text/plain
<anyfile>: mime type
i need the MIME type of <anyfile> for an upload
tell me the mime type that <anyfile> has
content type of <anyfile>, as in image/jpeg
determine the MIME type of <anyfile>

= everyday/encoding
Print the character encoding of <file>
what encoding does <file> use
is <file> encoded in UTF-8
which character encoding was <file> saved in
tell me the charset of <file>
find out how <file> is encoded
determine the text encoding of <file>
i want to know the encoding of <file>
what's the charset of <file>
is <file> latin1 or utf-8, check its encoding

= everyday/home
Print the path of my home directory
what's my home directory
which directory is my home
path to my home folder
tell me the path of my home directory
where is my home directory
full path of my home
echo my home directory
i need the path of my home folder

= everyday/last-access
Print the time at which <anyfile> was last accessed
what's the access time of <anyfile>
when was the file <anyfile> last read
when did someone last open <anyfile>
atime of <anyfile>
time of the last access to <anyfile>
i want to know when <anyfile> was last read, not when it was changed
tell me the last access date of <anyfile>

= everyday/dir-count
Print how many directories, not counting deeper ones, there are directly <where>
how many subdirectories of just the first level are there <where>
without going deeper, count the folders directly <where>
number of immediate subfolders <where>
what is the number of directories, nested ones not counted, <where>
i want the count of folders at the first level <where>
just the number of direct subdirectories <where>
count only the top level folders <where>

= everyday/newest-folder
Print the name of the most recently modified directory in the current directory
which folder here is the newest
what's the latest subfolder here
name of the newest directory in the current folder
give me just the one folder here that was modified last
i need the name of the newest subdirectory
the last changed folder in this directory, which one is it
newest folder only, not files
most recent subdirectory here, name only

= everyday/top-here
Print the <n> largest files and directories in the current directory with human-readable sizes, largest first
what takes up the most space here, top <n>
which <n> items in this folder use the most disk space
the <n> biggest entries here by disk usage
give me the top <n> space hogs in this folder
i want to know which <n> things here take up most space
top <n> of the files and folders here by size
<n> largest items of the current directory, folders counted with all their contents
find the <n> biggest things in this folder, files or directories

= everyday/lines-each
Print the number of lines of each file <where>
how many lines does each of the files <where> have
line count of every file <where>
print the line count for each file <where>
lines per file, for all files <where>
i want the number of lines file by file <where>
count lines separately for every file <where>
how long, in lines, is each file <where>

= everyday/lines-all
Print the total number of lines of all files <where> together
what's the combined line count of all files <where>
how many lines do all the files <where> have altogether, one number
add up the lines of all files <where>
grand total of lines over all files <where>
just the sum, total line count of all files <where>
i want one number: the lines in all files <where>
sum of the line counts of every file <where>

= everyday/delete-except
Delete all files <where> whose names do not end in .<ext>
remove every file <where> that is not a .<ext> file
keep the .<ext> files, delete the other files <where>
get rid of all files <where> except those ending in .<ext>
everything but the .<ext> files <where> should be deleted
only the .<ext> files <where> should remain, delete the rest
delete files <where> unless they end in .<ext>
erase all but the <ext> files <where>

= everyday/md5-depth
Print the MD5 checksum of every .<ext> file in the current directory
md5sum *.<ext>
what are the md5 checksums of the .<ext> files in this folder
compute md5 sums for all .<ext> files in the current folder, subfolders not included
md5 hashes of all .<ext> files here
i (want|need) the md5 of each <ext> file in this folder
calculate the md5 checksums of the <ext> files here, not recursively
give me md5 sums for the .<ext> files directly here

= everyday/mkdir-seq
Create the directories dir1 up to dir<n>
make <n> folders: dir1, dir2, ... dir<n>
mkdir dir1 to dir<n>
i need <n> directories called dir1, dir2 and so on
numbered folders dir1 to dir<n>
produce dir1, dir2 etc., <n> directories in all
<n> new folders dir1, dir2, dir3 ...
use brace expansion to create the directories dir1 ... dir<n>

= files/fc-ls-one
Print the names of the entries of <dir>, each on its own line
list <dir> with one name per line
ls -1 <dir>
which files are in <dir>, one per line
give me the names in <dir> as a column
every file name in <dir> on a line of its own
a single column with the names in <dir>
vertical listing of <dir>, names only
i want one line per entry of <dir> with just the name
dump the names in <dir>, one a line

= files/fc-ls-almost
Print the names of all entries in <dir>, hidden ones included, except for . and ..
ls -A <dir>
list everything in <dir> with hidden files, but don't show . and ..
<dir> with dotfiles, minus the two dot entries
which files are in <dir>, hidden ones as well, no . and ..
show hidden files in <dir> along with the others, but omit . and ..
names of all visible and hidden entries of <dir>, leaving . and .. out
i want to see dotfiles of <dir> too, yet not the entries . and ..

= files/fc-ls-newest-names
Print the names of the entries of <dir> ordered by modification time, most recent first, no details
ls -t <dir>
names in <dir>, the most recently changed on top, nothing but names
which files in <dir> were changed most recently, names only in that order
only the names in <dir>, sorted newest to oldest
list the file names of <dir> by modification time, latest first, without sizes or dates
sort the names in <dir> by time, newest ones first, short format
just names, <dir>, latest modified first

= files/fc-ls-oldest-names
Print the names of the entries of <dir> ordered by modification time, oldest first, no details
ls -tr <dir>
names in <dir>, the one unchanged longest on top, nothing but names
only the names in <dir>, sorted oldest to newest
list the file names of <dir> by modification time, earliest first, without sizes or dates
sort the names in <dir> by time, oldest ones first, short format
just names, <dir>, least recently modified first
which names in <dir> are the oldest, list them in order of age, names only

= files/fc-ls-files-only
Print only the names of the files directly in <dir>, leaving out its directories
which files are in <dir>, folders not included, no recursion
list the files of <dir> but no folders
names of all non-directories in <dir>
give me the files in <dir> without its subfolders
in <dir>, show files only, no directories, one level
what files does <dir> have if you skip the directories, names only
everything in <dir> that is not a folder, just the names

= files/fc-ls-folders-slash
Print only the names of the directories directly in <dir>, with a trailing slash
list the folders of <dir> but no files, each ending in a slash
names of the subdirectories of <dir>, slash at the end, no files
what subfolders does <dir> have, show them with a slash
in <dir>, show directories only, marked with a trailing slash
only folders of <dir>, one level, each with / behind it
filter the listing of <dir> so that only names with a trailing slash remain

= files/fc-ls-recursive-long
Print a long listing of <dir> and of all directories below it
ls -lR <dir>
list <dir> recursively with permissions, owners, sizes and dates
all files in <dir> and its subfolders with details, folder by folder
recursive long listing of <dir>
details of everything in <dir>, subdirectories too
i want permissions and sizes of all that is in <dir> and below, as ls shows it
<dir>, long format, recursive

= files/fc-ls-by-extension
Print the names in <dir> sorted by extension
ls -X <dir>
list the files in <dir> ordered by their suffix
group the names in <dir> by file extension
files of <dir> sorted by type ending
order the listing of <dir> alphabetically by extension
in <dir>, show files with the same extension next to each other
i want the listing of <dir> arranged by extension

= files/fc-ls-reverse
Print the names in <dir> sorted in reverse alphabetical order
ls -r <dir>
list <dir> from z to a
the names in <dir> in descending alphabetical order
reverse the order of the listing of <dir>
sort the names of <dir> backwards
<dir> listed with the last name first
i want the plain listing of <dir> upside down

= files/fc-ls-inodes
Print the inode number and the name of every entry in <dir>
ls -i <dir>
list the files in <dir> along with their inode numbers
which inodes do the files in <dir> have
inode numbers of what is in <dir>
names in <dir> with the inode in front of each
give me <dir> with inode numbers shown
i need to know the inode numbers of the files in <dir>

= files/fc-ls-dirs-first
Print the names in <dir> with directories first and files after them
list the folders of <dir> before its files
<dir> listed with the subfolders on top
show directories first when listing <dir>
listing of <dir>, folders at the beginning
in <dir>, put directories ahead of files, names only
group the directories of <dir> at the top of the listing
i want to see the folders before the files in <dir>

= files/u-mkdir-three
Create three directories named <folder>, <folder2> and <folder3>
mkdir <folder> <folder2> <folder3>
make the folders <folder>, <folder2> and <folder3>
i (want|need) three new directories: <folder>, <folder2> and <folder3>
new folders <folder>, <folder2>, <folder3>
a folder <folder>, a folder <folder2> and a folder <folder3>, please
directories <folder>, <folder2> and <folder3> should be created
add three directories, <folder>, <folder2> and also <folder3>
set up <folder>, <folder2> and <folder3> as empty folders here

= files/u-mkdir-two
Create the directories <folder> and <folder2>
mkdir <folder> <folder2>
make the folders <folder> and <folder2>
i (want|need) two new directories: <folder> and <folder2>
new folders <folder> and <folder2>
a folder <folder> and a folder <folder2>, please
directories <folder> and <folder2> should be created here
set up <folder> and <folder2> as empty folders
both <folder> and <folder2> are to be made as directories

= files/u-mkdir-folder
Make a directory named <folder> here
make a new directory <folder>
mkdir <folder>
create a folder (called|named) <folder>
i (want|need) a folder named <folder>
a directory by the name of <folder>, please
new directory: <folder>
the folder <folder> should be created in this directory
produce a directory whose name is <folder>
can you make me a folder called <folder>
an empty folder with the name <folder>
set up <folder> as a new directory

= files/u-mkdir-abs
Make a directory at the path <newfardir>
create the folder <newfardir>
mkdir <newfardir>
i (want|need) a new directory at <newfardir>
new directory: <newfardir>
<newfardir> should be created as a directory
make <newfardir>, a folder
a folder at <newfardir>, please
the directory <newfardir> does not exist yet, make it

= files/u-touch-three
Make three empty files named <freshname>, <freshname2> and <freshname3>
touch <freshname> <freshname2> <freshname3>
create <freshname>, <freshname2> and <freshname3> as empty files
i (want|need) the empty files <freshname>, <freshname2> and <freshname3>
new empty files: <freshname>, <freshname2>, <freshname3>
files <freshname>, <freshname2> and <freshname3> should be created, all blank
add three files called <freshname>, <freshname2> and <freshname3>, without content
an empty <freshname>, an empty <freshname2> and an empty <freshname3>

= files/touch-in
Create an empty file named <freshname> in <mydir>
in <mydir>, create an empty file <freshname>
make a file <freshname> inside <mydir>
i (want|need) an empty file called <freshname> in <mydir>
<mydir> should get a new empty file <freshname>
put a blank file <freshname> into <mydir>
add the file <freshname> to <mydir>, with no content
new empty file in <mydir>, name <freshname>
touch a file <freshname> in <mydir>
a file <freshname> is needed in <mydir>, empty for now

= files/c-sha-only
Print the SHA-256 hash of <anyfile>, and nothing but the hash
sha256 of <anyfile> without the file name behind it
give me just the SHA256 checksum of <anyfile>, not its name
only the sha256 digest of <anyfile>
i want the bare sha256 hash of <anyfile> so that i can compare it
sha256sum of <anyfile>, first field only
spit out the SHA-256 of <anyfile> as a bare value, file name dropped
just the sha-256 hex string for <anyfile>

= files/c-md5-only
Print the MD5 hash of <anyfile>, and nothing but the hash
md5 of <anyfile> without the file name behind it
give me just the MD5 checksum of <anyfile>, not its name
only the md5 digest of <anyfile>
i want the bare md5 hash of <anyfile> so that i can compare it
md5sum of <anyfile>, first field only
spit out the MD5 of <anyfile> as a bare value, file name dropped
just the md5 hex string for <anyfile>

= files/c-stat-date
Print the date of the last modification of <anyfile> in the form YYYY-MM-DD, without the time
modification date of <anyfile> as year-month-day
the day <anyfile> was last changed, like 2024-05-31
last modified date of <anyfile> in ISO format, date only, no clock time
give me just the date of the last change of <anyfile>, YYYY-MM-DD
i need the modification date of <anyfile> as YYYY-MM-DD for a report
on which day was <anyfile> modified, as YYYY-MM-DD
format the modification date of <anyfile> as YYYY-MM-DD

= files/cp-three
Copy the three files <bare>, <bare2> and <bare3> into <mydir>
cp <bare> <bare2> <bare3> <mydir>
<bare>, <bare2> and <bare3> should all be copied to <mydir>
i (want|need) <bare>, <bare2> and <bare3> in <mydir> as well
into <mydir>, copy <bare>, <bare2> and also <bare3>
three files to copy to <mydir>: <bare>, <bare2> and <bare3>
make copies of <bare>, <bare2>, <bare3> in <mydir>
duplicate <bare>, <bare2> and <bare3> into <mydir>

= files/mv-bak
Rename <bare> by appending .bak to its name
move <bare> out of the way as <bare>.bak
<bare> should be called <bare>.bak from now on
append .bak to the name of <bare>, no copy, just rename
give <bare> the extra ending .bak, do not keep the old name
i want <bare> renamed with .bak at the end
mv <bare> <bare>.bak

= files/cp-unbak
Restore <bare> by copying <bare>.bak over it
cp <bare>.bak <bare>
get <bare> back from <bare>.bak
bring back the old <bare> from its .bak copy
i messed up <bare>, restore it from <bare>.bak
replace <bare> with its backup <bare>.bak, keep the backup
copy the backup <bare>.bak to <bare>
undo my changes to <bare> with the help of <bare>.bak

= files/dirs-missing
Print the names that are in <mydir> but not in <mydir2>
which files are in <mydir> but not in <mydir2>
what does <mydir> have that <mydir2> has not
names found only in <mydir>, compared with <mydir2>
files missing from <mydir2> that <mydir> has
list what <mydir2> lacks of the files in <mydir>
tell me the file names of <mydir> that do not occur in <mydir2>
i want to know what is in <mydir> and absent from <mydir2>

= files/dirs-common
Print the names that occur both in <mydir> and in <mydir2>
which files do <mydir> and <mydir2> have in common, by name
names common to <mydir> and <mydir2>
list the file names that <mydir> shares with <mydir2>
which names of <mydir> occur in <mydir2> as well
tell me the file names present in both <mydir> and <mydir2>
i want the overlap of <mydir> and <mydir2>, file names only

= files/ls-two-ext
Print the names of the .<ext> and .<ext2> files in the current directory
ls *.<ext> *.<ext2>
which .<ext> or .<ext2> files are in this folder
files here that end in .<ext> or .<ext2>
both the .<ext> and the .<ext2> files in this directory, names only
show me .<ext> files as well as .<ext2> files of this folder
i want to see only the <ext> and <ext2> files here

= files/ls-hide
Print the names in the current directory except those that end in .<ext>
list everything here but the .<ext> files
files of this folder without the .<ext> files
hide the .<ext> files when listing this directory
don't show .<ext> files in the listing here
what's here apart from .<ext> files
ls, but ignore names ending in .<ext>
i want to see this folder with its .<ext> files left out

= files/links-here
Print the symbolic links directly in the current directory with what they point to
which symlinks are in this folder and where do they go
list symlinks here along with their targets
all symbolic links at this level, each with its target
show me the symlinks in this directory and what they link to
what do the symbolic links here point at, one line per link
soft links of this folder and their destinations

= files/cd-up-two
Change the working directory to the parent of the parent directory
go two directories up
move up two folders
two levels up, please
take me to the grandparent directory
up twice in the directory tree
i want to be two folders above this one

= files/cd-root
Change the working directory to the root directory
take me to the root of the file system
go to the top of the directory tree
move to /
jump to the root directory
i want to be in the root directory
all the way up to the root directory

= files/downloads-new
Print the names of the <n> most recently modified files in ~/Downloads
what are the last <n> things i downloaded
the <n> latest entries of my Downloads folder
which <n> files in Downloads are the newest
names of my <n> most recent downloads
i want to see the <n> newest files of my Downloads directory
last <n> downloads, names only

= files/downloads-move
Move every .<ext> file from ~/Downloads into the current directory
get the .<ext> files out of my Downloads folder and into this one
all .<ext> downloads should be moved here
move the <ext> files i downloaded to the folder i am in
bring all .<ext> files over from Downloads, leave none there
i want the .<ext> files of my Downloads directory moved here
mv ~/Downloads/*.<ext> .

= everyday/swap-files
Exchange the names of <bare> and <bare2>
let <bare> and <bare2> trade names
<bare> should become <bare2> and <bare2> should become <bare>
swap <bare> with <bare2>
switch the two files <bare> and <bare2>, each gets the other's name
interchange <bare> and <bare2>
i mixed up <bare> and <bare2>, swap their names

= files/fc-ls-ltr
Print a long listing of <dir> by modification time, reversed, so that the newest come last
ls -ltr <dir>
list <dir> in long form with the newest files at the bottom
details of <dir>, oldest first and newest last
files in <dir> by date modified, ascending, long format
which files in <dir> are the oldest, detailed listing, oldest on top
sort the long listing of <dir> by time so that the latest is last
i want the most recent file of <dir> at the end of the detailed list

= files/c-ls-size
Print a long listing of <dir> sorted by size, largest first, with human-readable sizes
ls -lhS <dir>
list the files in <dir> biggest first with sizes in K, M or G
files of <dir> by size, descending, readable sizes
which files in <dir> are the biggest, sorted, sizes in KB or MB
order <dir> by size with units i can read, big ones on top
i want a long listing of <dir> with readable sizes and the largest at the top

= files/c-ls-count-all
Print how many entries <dir> has, hidden ones included
how many things are in <dir> if hidden ones count
number of entries in <dir>, dotfiles too
count everything directly in <dir>, hidden files as well
what's the total number of items in <dir> including hidden ones
i want the count of all visible and hidden entries of <dir>

= files/c-hidden-in
Print the hidden files directly in <dir>, not those in its subdirectories
which hidden files does <dir> have at its top level
only the dotfiles that are files directly in <dir>, no recursion
hidden files of <dir>, one level, no folders
find files whose name starts with a dot directly in <dir>
show me nothing but the hidden files in <dir>, subfolders not searched
are there hidden files directly in <dir>, list them

= files/tree-all
Print the current directory as a tree, hidden files included
tree -a
tree view of this folder with dotfiles
show the directory tree and don't leave out hidden files
i want a tree that has the hidden files and folders too
the structure of this directory as a tree, dot entries too
draw the tree of all files here, even hidden ones

= files/less
Show <file> one page at a time
i want to scroll through <file>
view <file> in less
let me scroll up and down in <file>
<file> is long, show it page by page

= files/nano
Open <file> in the editor nano
i want to edit <file> with nano
change <file> by hand in nano
let me edit <file> in nano
bring up <file> in nano so that i can edit it
start nano on <file>

= files/cp-home
Copy the file <bare> into my home directory
cp <bare> ~
make a copy of <bare> in my home folder
<bare> should be copied to my home directory
i (want|need) a copy of <bare> in my home
duplicate <bare> into my home directory, leave the original here
throw a copy of <bare> into my home folder

= files/mv-home
Move the file <bare> into my home directory
<bare> should be moved to my home directory
put <bare> in my home folder, not a copy but the file
i (want|need) <bare> moved to my home
relocate <bare> to my home directory
get <bare> out of here and into my home folder

= files/u-cp-rn
Copy <plaindir> recursively to <outdir> without overwriting anything that exists there
cp -rn <plaindir> <outdir>
copy all of <plaindir> into <outdir>, but never overwrite existing files
<plaindir> should be copied to <outdir> with everything in it, existing files stay as they are
recursive no-clobber copy of <plaindir> into <outdir>
copy <plaindir> with its contents to <outdir>, skipping files that are already there
i want <plaindir> copied to <outdir>, subfolders too, nothing may be overwritten
`)
