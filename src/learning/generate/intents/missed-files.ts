import { intents } from '../grammar.ts'

/** Everyday questions about files and folders: listings, names, sizes, dates and links. */
export const missedFiles = intents(
  'files',
  String.raw`
= again-parent-long-all
> ls -la ..
ls -la of the (folder|directory) above this one
$list everything in the parent $dir with details, hidden files too
long listing of the parent $dir including dotfiles
what is one level up? all details, hidden entries as well
show hidden and normal files of the folder above, in long format
give me the full details of all the files one directory up, dotfiles included
detailed listing, with hidden files, of the directory that contains this one
permissions and sizes of everything in .. including what is hidden
I want to see all files (even hidden) of the parent folder with owner, size and date
all entries of .. in long form
print a long listing of the enclosing folder and do not leave out the dot files
look at the folder one up: all files, also hidden ones, with permissions

= again-parent-long
> ls -l ..
long listing of the parent $dir
$list the files one folder up with permissions, owner and size
ls -l of the folder above this one
details of the files in ..
what is in the parent folder? with sizes and dates please
detailed list of the directory above the current one
show the files of the enclosing directory in long format
I want sizes, owners and dates of the files one level up
print the entries of the parent directory, one a line with their details
the folder above: list its files with details
who owns the files in the directory one level up? long listing
give a long list of what lies in ..

= again-parent-all
> ls -a ..
$list all files of the parent $dir including hidden ones
what is in the folder above, hidden files too?
names of everything one level up, also dotfiles
ls -a for the directory above this one
show hidden entries as well when listing ..
all names in the parent folder, even those starting with a dot
print the contents of the enclosing directory with its hidden files, names only
I want to see the hidden and visible files of the folder one up
every entry of the parent directory, hidden or not
list .. and show the dot files too
the folder above this one: everything in it, hidden included
which files, hidden ones too, are in the directory above?

= again-home-all
> ls -a ~
$list everything in my home $dir including hidden files
show hidden files too in my home folder
what is in my home directory? dotfiles as well
all names in ~ hidden ones included
ls my home folder and do not leave out the dot files
home directory contents with hidden entries
list the files of the home folder, visible and hidden
give me all entries of my home directory, also those that begin with a dot
I need to see my home folder including its hidden files, names only
print the names of all files in ~, hidden too
every file and folder directly in my home, hidden or not
can you list my home directory with the dotfiles?

= again-home-long-all
> ls -la ~
long listing of my home $dir with hidden files
$list everything in my home folder with details, dotfiles included
permissions and sizes of all files in ~ including hidden ones
ls -la of my home directory
details of every entry in my home, hidden as well
show all files of the home directory in long format, also the hidden
what is in my home folder? all details and also the dot files
home directory, long form, hidden entries too
I want owner, size and date of everything in ~ even hidden things
full detailed list of my home folder, not leaving out dotfiles
give me a long list of all that is in my home directory, hidden ones too
print all the entries of ~ with their details

= again-smallest-name-in
> ls -Sr <dir> | head -n 1
$show only the name of the smallest (file|entry) in <dir>
smallest file in <dir>, just the name
which entry of <dir> is the smallest
name of the tiniest file directly in <dir>
In the directory <dir>, print the name of the smallest entry, nothing else
what is the smallest thing in <dir> called? name only
sort <dir> by size, smallest first, and print the first name
the file that takes the fewest bytes directly in <dir>, only its name
I need to know which one in <dir> is smallest, without its size
ls of <dir> by ascending size, first entry only
smallest entry in <dir> please, not looking into subfolders
give me the name of whatever is smallest in <dir>

= again-smallest-name-here
> ls -Sr | head -n 1
$show only the name of the smallest (file|entry) directly in this folder
smallest file here, just the name
which file in the current directory is the smallest
name of the tiniest file in this folder, not in subfolders
what is the smallest thing here called? name only
sort this folder by size, smallest first, print only the first name
the file that takes the fewest bytes in the working directory, only its name
print the name of the smallest entry of the current folder and nothing else
smallest entry of this directory by name
who is the smallest in this folder? just the file name
ls by ascending size, first entry only
tell me the name of the smallest file in here

= again-long-largest-in
> ls -lS <dir> | head -n $((<n>+1))
$show the <n> largest entries of <dir> as a long listing
<n> biggest files in <dir>, long listing
details of the <n> largest files directly in <dir>
long format of the <n> biggest entries in <dir>, size in bytes, total line on top
top <n> of <dir> by size, with permissions, owner and date
which <n> files in <dir> are biggest? ls -l lines please
list the <n> largest things directly in <dir> in long form
ls -l of <dir> sorted by size, keep the <n> biggest and the total line
I want the long listing of <dir>, but just the <n> largest
In the directory <dir>, print a long listing of the <n> biggest entries, largest on top
the <n> entries of <dir> that are largest, with all their details
give me details of the <n> biggest files in <dir>, not recursive

= again-long-newest-in
> ls -lt <dir> | head -n $((<n>+1))
$show the <n> newest entries of <dir> as a long listing
<n> latest files in <dir>, long listing
details of the <n> most recently changed files directly in <dir>
long format of the <n> newest entries of <dir>, total line on top
top <n> of <dir> by modification time, with permissions, owner and size
which <n> files in <dir> changed last? ls -l lines please
list the <n> newest things directly in <dir> in long form
ls -l of <dir> sorted by time, keep the <n> newest and the total line
I want the long listing of <dir>, but only the <n> most recent
In the directory <dir>, print a long listing of the <n> latest entries, newest on top
the <n> entries of <dir> last modified, with all their details
give me details of the <n> newest files in <dir>, not recursive

= again-subfolders-sorted
> find <dir> -mindepth 1 -maxdepth 1 -type d -printf '%f\n' | sort
$show the names of the folders directly in <dir>, sorted, without the path
sorted list of the direct subfolders of <dir>, names only
which folders are in <dir>? alphabetical, bare names
In the directory <dir> there are files and folders. Print only the names of the folders, sorted
the subdirectories of <dir> by name in alphabetical order, path left out
only the subfolders of <dir>, not the files, sorted and without <dir> in front
names of the immediate subdirectories of <dir> in alphabetical order, hidden ones too
I want just the folder names in <dir>, in order, one per line
list folders in <dir>, one level only, bare names sorted
sort the names of the folders one level below <dir>
alphabetical folder names of <dir>, no files, nothing deeper
print every folder directly inside <dir> by its own name, sorted

= again-tree-depth-in parse
> tree -L <depth> <dir>
$show the tree of <dir>, <depth> levels deep
tree of <dir> down to <depth> levels
$show <dir> as a tree but only <depth> levels
draw the directory tree of <dir> with a depth of <depth>
how is <dir> laid out? a tree, at most <depth> levels deep
folder structure of <dir> limited to <depth> levels
tree view of <dir>, not deeper than <depth>
I want to see <dir> as a tree with a maximum depth of <depth>
tree for <dir>, stop after <depth> levels
the structure of <dir>, <depth> levels, using tree
print a tree starting at <dir> that goes <depth> levels down
level limit <depth>, tree of <dir>

= again-tree-dirs-in parse
> tree -d <dir>
$show the tree of <dir>, only the folders
tree of <dir> without files
directory tree of <dir>, directories only
draw just the folders of <dir> as a tree
how are the folders in <dir> nested? a tree with no files
folder structure of <dir>, leave the files out
tree view of <dir> showing directories and nothing else
I want to see the subfolders of <dir> as a tree, no files
use tree on <dir> and list only its directories
print the tree below <dir> but hide the files
skeleton of <dir>: tree with directories only
what folders are nested in <dir>? show as tree

= again-tree-all-in parse
> tree -a <dir>
$show the tree of <dir> including hidden files
tree of <dir> with dotfiles
draw <dir> as a tree, hidden entries too
tree view of <dir>, all files, also hidden ones
whole structure of <dir> as a tree and do not hide dot files
use tree on <dir> and show hidden things as well
print a tree of everything in <dir>, hidden or not
I want the tree of <dir> to contain the hidden files too
directory tree of <dir>, nothing left out, not even dotfiles
what does <dir> look like as a tree with its hidden files?
tree for <dir>, all entries
list <dir> in tree form together with hidden files and folders

= again-count-ext-glob parse
> ls <plaindir>/*.<ext> | wc -l
number of .<ext> files in <plaindir> (this folder only)
how many .<ext> files lie directly in <plaindir>? use ls
count what matches *.<ext> in <plaindir>, not in its subfolders, with ls and wc
ls the .<ext> files in <plaindir> and count the lines
how many times does *.<ext> match directly in <plaindir>
pipe ls of the .<ext> files in <plaindir> into wc -l
just the number of .<ext> files directly inside <plaindir>, by ls
In <plaindir>, how many files match *.<ext>? not recursive
count of *.<ext> in <plaindir> itself, subfolders not counted, with ls
tell me how many .<ext> files ls finds in <plaindir>
with ls and wc, the number of .<ext> files in <plaindir>
the number of files ending in .<ext> right in <plaindir>, no deeper, ls please

= again-ext-names-in
> find <dir> -maxdepth 1 -type f -name '*.<ext>' -printf '%f\n'
$list the names of the .<ext> files in <dir> without the folder in front
.<ext> files directly in <dir>, bare names
only the file names of the .<ext> files in <dir>, no path, not recursive
which .<ext> files are in <dir>? names without directory, this level only
Print the base names of all .<ext> files directly in <dir>, one per line
all .<ext> files in <dir> itself by name, path cut off
just names, no paths: the .<ext> files in <dir>, subfolders left alone
one per line and without the path, the .<ext> files right in <dir>
file names ending in .<ext> in <dir>, not deeper, without the leading folder
I need the plain names of the .<ext> files lying directly in <dir>
find the .<ext> files in <dir>, one level, and print only their names
the .<ext> files of <dir>, non-recursive, name only

= again-ext-names-in-sorted
> find <dir> -maxdepth 1 -type f -name '*.<ext>' -printf '%f\n' | sort
$list the names of the .<ext> files in <dir> sorted and without the folder in front
.<ext> files directly in <dir>, bare names in alphabetical order
sorted file names of the .<ext> files in <dir>, no path, not recursive
In the directory <dir> there are several .<ext> files. Print their names, sorted, without the path
Print the base names of all .<ext> files directly in <dir>, sorted alphabetically
all .<ext> files in <dir> itself by name, path cut off, A to Z
just names, no paths, sorted: the .<ext> files in <dir>, subfolders left alone
one per line, in order and without the path, the .<ext> files right in <dir>
alphabetical list of names ending in .<ext> in <dir>, not deeper, without the leading folder
I need the plain names of the .<ext> files lying directly in <dir>, in sorted order
find the .<ext> files in <dir>, one level, print only their names and sort them
the .<ext> files of <dir>, non-recursive, name only, sorted

= again-not-ext-names
> find <dir> -maxdepth 1 -type f ! -name '*.<ext>' -printf '%f\n' | sort
$list the names of the files in <dir> that are not .<ext> files, sorted, without the path
files directly in <dir> that do not end in .<ext>, bare names sorted
In the directory <dir> there are many files. Print the names of those that do not end in .<ext>, sorted, without the path
all but the .<ext> files of <dir>, names only, in alphabetical order
which files in <dir> are something other than .<ext>? sorted names, not recursive
everything in <dir> without the ending .<ext>, only files, only names, sorted
file names in <dir> except *.<ext>, sorted, this level only
Print, sorted, the base names of the files in <dir> whose extension is not .<ext>
non-.<ext> files right in <dir>, alphabetical, no path
leave out the .<ext> files and show the other files of <dir> by bare name, sorted
sort the names of the files in <dir> that lack the ending .<ext>, subfolders not searched
names of regular files in <dir> not ending in .<ext>, A to Z

= again-not-ext-here
> find <dir> -maxdepth 1 -type f ! -name '*.<ext>'
$list the files directly in <dir> that are not .<ext> files
files in <dir> except those ending in .<ext>, not recursive
what is in <dir> besides .<ext> files? only files, no subfolders
all files right in <dir> but the .<ext> ones
which files of <dir> itself do not end in .<ext>
non-.<ext> files in <dir>, this level only, with their path
find regular files in <dir> without the ending .<ext>, do not go deeper
the files of <dir> whose name does not end with .<ext>, without searching the subfolders
every file in <dir>, one level, other than *.<ext>
search only <dir> itself for files that are not .<ext>
exclude .<ext> and show me the remaining files directly in <dir>
ones without .<ext> at the end, directly in <dir>, files only

= again-not-ext-count
> find <dir> -maxdepth 1 -type f ! -name '*.<ext>' | wc -l
$count the files directly in <dir> that are not .<ext> files
how many files in <dir> do not end in .<ext>, not recursive
number of files right in <dir> besides the .<ext> ones
how many non-.<ext> files lie in <dir> itself
count all files of <dir>, this level only, except *.<ext>
In the folder <dir>, how many files have another ending than .<ext>? subfolders not counted
the number of files directly in <dir> without .<ext> at the end
tell me how many files of <dir> are something else than .<ext>, one level only
leave .<ext> files out and count what other files are directly in <dir>
files in <dir> whose extension is not .<ext>: just the count, no deeper
print only the number of regular files in <dir> not named *.<ext>, without its subfolders
count files right in <dir> that lack the extension .<ext>

= again-blocks-kb
> ls -sk <dir>
$show the files in <dir> with their sizes in kilobytes in front
names and sizes in kilobytes in <dir>, as ls prints blocks
ls of <dir> with the disk size of each entry in KB before its name
list <dir> with allocated kilobytes
how many kilobytes does each entry of <dir> take? ls please
disk blocks of 1 kB used by every file in <dir>, with ls
size in kilobyte blocks and name of each thing in <dir>, short listing
I want ls on <dir> to show kilobytes and names, nothing else
entries of <dir>, each with the kilobytes it occupies
print the allocated size in KB next to every name in <dir>, using ls
short list of <dir> with sizes in kilobyte
kilobytes and names for everything directly in <dir>

= again-all-one-in
> ls -A1 <dir>
$list everything in <dir> including hidden entries, one per line, without . and ..
one name per line for all of <dir>, dotfiles too but not . and ..
all names in <dir>, hidden as well, a single column, no dot and dot-dot
every entry of <dir> on its own line, hidden ones too, leave out . and ..
names in <dir> one below the other, hidden files included except . and ..
single column list of all that is in <dir>, also hidden
ls <dir> one per line with hidden files, but without the two dot entries
show hidden and normal names of <dir>, each on a separate line, not . or ..
print all file and folder names of <dir>, hidden included, a name a line
I need all entries of <dir>, one a line, hidden too, skipping . and ..
what is in <dir>, hidden things as well, in one column
list <dir> almost all, one per line

= again-names-no-ext-in
> ls <dir> | sed 's/\.[^.]*$//'
$list the names in <dir> without their extensions
names of files in <dir> without extension, cut off with sed
ls of <dir> with the endings removed
file names of <dir>, the part after the last dot dropped
print the names in <dir> but strip each extension
what are the files in <dir> called, leaving the ending off?
take the extension off every name that ls prints for <dir>
I want the names from <dir> without .txt, .jpg or whatever they end in
stems of the file names in <dir>
list <dir> and cut the file ending from each name
show names only up to the last dot for <dir>
remove the suffix from the listed names of <dir>, only in the output

= again-names-no-ext-here
> ls | sed 's/\.[^.]*$//'
$list the names in this folder without their extensions
names of the files here without extension, cut off with sed
ls with the endings removed
file names in the current directory, the part after the last dot dropped
print the names here but strip each extension
what are the files in this folder called, leaving the ending off?
take the extension off every name that ls prints here
I want the names from the current folder without .txt, .jpg or whatever they end in
stems of the file names in the working directory
list this directory and cut the file ending from each name
show names only up to the last dot for the files here
remove the suffix from the listed names of this folder, only in the output

= again-hidden-count-here
> ls -A | grep -c '^\.'
$count the hidden (files|entries) here
how many hidden files are in this folder
number of dotfiles in the current directory
count names that begin with a dot in this folder
how many entries here are hidden, . and .. not counted
just the number of hidden things in the working directory
tell me how many dot files there are here, not deeper
hidden entries of the current folder: count only
how many files and folders here start with a dot
count only what is hidden in this directory
Print the number of hidden entries directly in the current directory
with ls and grep, count the dotfiles here

= again-stat-name-size-in
> stat -c '%n %s' <dir>/*
$show only the names and sizes of everything in <dir>
name and size in bytes of each entry in <dir>, nothing else
for every file in <dir> print its path and then its size in bytes
list <dir> with just two things a line, name and byte size
what is in <dir> and how many bytes has each? name first
stat the contents of <dir>: name, then size
names in <dir> followed by their exact sizes, no dates or owners
path and byte count of all that lies directly in <dir>
Print, for each entry of <dir>, the name and the size in bytes separated by a space
only name and size columns for the files in <dir>
give me file names of <dir> with the size behind each
sizes after the names, for everything in <dir>

= again-stat-perm-name-in
> stat -c '%A %n' <dir>/*
$show the permissions in letters and the names of all files in <dir>
permissions and names of everything in <dir>, nothing else
rwx permissions and path of each entry in <dir>
for every file in <dir> print its permission letters and its name
list <dir> with just two columns, permissions like -rw-r--r-- and name
stat the contents of <dir>: symbolic permissions, then name
which permissions, as letters, do the files in <dir> have? with names only
only permissions and name for what lies in <dir>
access rights in letters next to each name in <dir>
Print, for each entry of <dir>, the permission string and the name
permission string first, then the name, for everything in <dir>
give me the rwx flags and names of the files in <dir>, no sizes or dates

= again-stat-owner-group-in
> stat -c '%U %G %n' <dir>/*
$show owner, group and name of (each|every) file in <dir>
owner and group of every file in <dir>
who owns the things in <dir>, user and group, with names
for each entry of <dir> print user, group and name
list <dir> with just owner, group and name
stat the contents of <dir>: owner, group, name
which user and which group do the files in <dir> belong to
only owner and group and then the name for everything in <dir>
Print, for all entries of <dir>, the owner, the group and the name separated by spaces
user and group columns with the name, for what is in <dir>
owners together with groups for all that lies directly in <dir>
give me the owner and the group of the files in <dir>, nothing about sizes

= again-stat-date-name-in
> stat -c '%y %n' <dir>/*
$show the modification time and name of (each|every) file in <dir>
time of last change and path of everything in <dir>
for each entry of <dir> print when it was modified and its name
list <dir> with just two things, full modification date and name
stat the contents of <dir>: mtime, then name
when was each file in <dir> last modified? date first, then the name
only the change date and the name for everything in <dir>
Print, for all entries of <dir>, the modification time followed by the name
last modification of all that lies directly in <dir>, with names, no sizes
give me dates and names of the files in <dir>, using stat
modification dates next to names in <dir>
exact times of the last change for what is in <dir>, each with its name

= again-size-name-top
> ls -l <dir> | awk 'NR>1 {print $5, $9}'
$show size and name from the long listing of <dir>, using awk
awk on ls -l of <dir>: print the size and name columns
take only the fifth and ninth column of ls -l <dir>, without the total line
names and sizes of <dir> out of the long listing, size first
from the long listing of <dir> keep bytes and name
pipe ls -l of <dir> to awk and print size then name
cut the long listing of <dir> down to size and name
long listing of <dir>, only size in bytes and file name, no total line
with ls and awk, the sizes and names in <dir>
ls -l of <dir> reduced to two columns, size and name
use awk to get the size and the name of what ls -l shows in <dir>
the bytes and names of the entries in <dir> through ls and awk

= again-long-no-total-in
> ls -l <dir> | tail -n +2
long listing of <dir> without the total line
$show the files in <dir> with details but not the line with the total
ls -l of <dir>, leave the first line out
detailed list of <dir>, no total at the top
list <dir> in long form and drop the line that says total
details of what is in <dir>, total line removed
I want ls -l for <dir> minus its total
skip the total line in the long listing of <dir>
permissions, owner and size of the entries of <dir>, without the total above them
long format for <dir>, but start at the second line
print the long listing of <dir> except for the total
remove the total line from ls -l <dir>

= again-long-no-total-here
> ls -l | tail -n +2
long listing of this folder without the total line
$show the files here with details but not the line with the total
ls -l here, leave the first line out
detailed list of the current directory, no total at the top
list this directory in long form and drop the line that says total
details of what is here, total line removed
I want ls -l minus its total
skip the total line in the long listing of the current folder
permissions, owner and size of the entries here, without the total above them
long format for the working directory, but start at the second line
print the long listing of the current directory except for the total
remove the total line from ls -l

= again-first-n-in
> ls <dir> | head -n <n>
$show the first <n> (names|entries) of <dir>
first <n> entries of <dir> in alphabetical order
just the first <n> names that ls prints for <dir>
ls <dir>, only the first <n>
the first <n> files in <dir> by name
top <n> lines of the listing of <dir>
list <dir> but stop after <n> names
I only need to see <n> names from <dir>, the first ones
which <n> names come first in <dir>
cut the list of <dir> after <n> entries
peek into <dir>: first <n> names
Print the names of the first <n> entries of <dir>, alphabetically

= again-last-n-in
> ls <dir> | tail -n <n>
$show the last <n> (names|entries) of <dir> by name
last <n> entries of <dir> in alphabetical order
just the last <n> names that ls prints for <dir>
ls <dir>, only the bottom <n>
the last <n> files in <dir> alphabetically
final <n> lines of the listing of <dir>
which <n> names come last in <dir>
list <dir> by name and keep only the <n> at the end
the <n> names at the end of the alphabet in <dir>
I only need <n> names from <dir>, the last ones by name
alphabetically last <n> of what is in <dir>
Print the names of the last <n> entries of <dir> in name order

= again-last-one-in
> ls <dir> | tail -n 1
last (entry|name) of <dir> alphabetically
$show the alphabetically last name in <dir>
which name in <dir> comes last in the alphabet
ls <dir>, only the very last line
the last file of <dir> by name
the final name that ls prints for <dir>
print just the name sorted last in <dir>
what is the highest name in <dir>, in alphabetical order?
list <dir> and keep the last name
the one entry of <dir> that sorts to the end
by name, the last thing in <dir>
Print the last entry of <dir> in name order, nothing else

= again-first-one-in
> ls <dir> | head -n 1
first (entry|name) of <dir> alphabetically
$show the alphabetically first name in <dir>
which name in <dir> comes first in the alphabet
ls <dir>, only the very first line
the first file of <dir> by name
the first name that ls prints for <dir>
print just the name sorted first in <dir>
what is the lowest name in <dir>, in alphabetical order?
list <dir> and keep the first name only
the one entry of <dir> that sorts to the front
by name, the first thing in <dir>
Print the first entry of <dir> in name order, nothing else

= again-random-in
> ls <dir> | shuf -n 1
$show the name of one random (entry|file) in <dir>
random file from <dir>, name only
pick any one thing from <dir> by chance
ls <dir> and draw one name at random
a name chosen at random from <dir>
choose one entry of <dir> randomly
give me one arbitrary name out of <dir>
surprise me with one of the names in <dir>
which one of <dir>? let chance decide
randomly select a single entry directly in <dir>
one random name from the listing of <dir>
shuffle the names in <dir> and print one

= again-list-to-file change
> ls <dir> > <new>
write the list of files in <dir> to <new>
save the names of what is in <dir> in <new>
put the listing of <dir> into the file <new>
ls <dir> into <new>
store the file names of <dir> in <new>, names only
redirect the directory listing of <dir> to <new>
I need a file <new> with the names of everything directly in <dir>
create <new> holding the names in <dir>, one per line
list <dir> and keep the output in <new>
make an index of <dir> called <new>, just names, not recursive
Write the names of the entries of <dir> to <new>
output the contents list of <dir> to <new>

= again-long-list-to-file change
> ls -l <dir> > <new>
write a long listing of <dir> to <new>
save the details of what is in <dir> in <new>
put the long listing of <dir> into the file <new>
ls -l of <dir> into <new>
store names, sizes, owners and dates of <dir> in <new>
redirect the detailed listing of <dir> to <new>
I need a file <new> with the long list of everything directly in <dir>
create <new> holding the detailed list of <dir>
list <dir> with permissions and keep the output in <new>
Write the long format listing of <dir> to <new>
detailed contents of <dir> to <new>
output the files of <dir> with all details to <new>

= again-ext-paths-to-file change
> find <dir> -type f -name '*.<ext>' > <new>
save the paths of all .<ext> files below <dir> to <new>
write every .<ext> file under <dir> to the list <new>
put the paths of the .<ext> files in <dir> and its subfolders into <new>
store in <new> where all the .<ext> files below <dir> are
make a list <new> of all the .<ext> files in the whole of <dir>
find the .<ext> files under <dir> and redirect the result to <new>
I need <new> to list all .<ext> files anywhere in <dir>, one path per line
create <new> with one line for each .<ext> file below <dir>
search <dir> and all below for .<ext> files, output into <new>
all .<ext> paths of <dir>, recursively, to the file <new>
Write the paths of all .<ext> files in and below <dir> to <new>
collect the locations of the .<ext> files under <dir> in <new>

= again-contents-of-subs parse
> ls <plaindir>/*/
$list the contents of every subfolder of <plaindir>
what is in each of the subfolders of <plaindir>
ls all direct subdirectories of <plaindir>
show for each folder in <plaindir> what it contains, one level
look into all the folders that <plaindir> has, without going further down
files in each direct subfolder of <plaindir>, with the folder as a heading
list what lies in the subdirectories of <plaindir>, just that one level
contents of all the folders directly below <plaindir>
I want to see inside every subfolder of <plaindir>, but no deeper
print the names in each of the folders in <plaindir>
for each subdirectory of <plaindir> list its entries
list inside the subfolders of <plaindir>, not <plaindir> itself

= again-two-ext-in parse
> ls <plaindir>/*.<ext> <plaindir>/*.<ext2>
$list the .<ext> and .<ext2> files in <plaindir>, not deeper
.<ext> and .<ext2> files directly in <plaindir>
ls both the .<ext> and the .<ext2> files of <plaindir>
which .<ext> or .<ext2> files does <plaindir> itself have
show the files ending in .<ext> or .<ext2> right in <plaindir>, this level only
everything in <plaindir> that is .<ext> or .<ext2>, not recursive
names of .<ext> files and .<ext2> files directly inside <plaindir>
only the .<ext> and .<ext2> files of <plaindir> please, no subfolders
two kinds of files from <plaindir>: .<ext> and .<ext2>, with ls
list <plaindir> but just .<ext> and .<ext2>
give me all .<ext> plus all .<ext2> files lying in <plaindir>
with ls, the .<ext> and .<ext2> files in <plaindir>

= again-ext-ls-in parse
> ls <plaindir>/*.<ext>
$list the .<ext> files directly in <plaindir>
ls the .<ext> files of <plaindir>
.<ext> files in <plaindir> itself, not in its subfolders, with ls
which .<ext> files does <plaindir> have at the top level? ls
only the .<ext> files right in <plaindir>, with ls
use ls to show what ends in .<ext> in <plaindir>
list what matches *.<ext> in <plaindir>, not recursive
let ls print the .<ext> files inside <plaindir>
a plain ls of the .<ext> files in <plaindir>
names with their folder: the .<ext> files directly in <plaindir>, by ls
ls in <plaindir> restricted to .<ext>
show *.<ext> of <plaindir> using ls

= again-stat-size-ext-in parse
> stat -c '%s %n' <plaindir>/*.<ext>
exact size of each .<ext> file in <plaindir> in bytes
$show the size in bytes and the name of each .<ext> file directly in <plaindir>
how many bytes has every single .<ext> file in <plaindir>? this level only
byte sizes of the .<ext> files in <plaindir>, one line each with the name
stat size and name for all .<ext> files in <plaindir>
size first, then path, of the .<ext> files directly in <plaindir>
for each .<ext> file right in <plaindir> print bytes and name
list the .<ext> files of <plaindir> with their exact byte size in front
Print the size in bytes and the path of every .<ext> file in <plaindir>, not its subfolders
I need the bytes of each individual .<ext> file in <plaindir>
sizes, not rounded, of the .<ext> files in <plaindir> itself
individual sizes in bytes of *.<ext> in <plaindir>

= again-bytes-total-ext-in parse
> cat <plaindir>/*.<ext> | wc -c
how many bytes do the .<ext> files in <plaindir> have altogether
$show the total number of bytes in all .<ext> files directly in <plaindir>
sum of the sizes in bytes of the .<ext> files in <plaindir>, by cat and wc
all .<ext> files in <plaindir> together, how many bytes
add up the bytes of *.<ext> in <plaindir>, only the number
combined length in bytes of the .<ext> files in <plaindir> itself
one number: the bytes in all the .<ext> files of <plaindir>
count the bytes of all .<ext> files in <plaindir> taken together
cat the .<ext> files in <plaindir> and count the bytes
the byte total over the .<ext> files right in <plaindir>
how long in bytes would all .<ext> files of <plaindir> be in one file
Print the total byte count of the .<ext> files directly in <plaindir>, nothing else

= again-realpath-ext-in parse
> realpath <plaindir>/*.<ext>
absolute paths of all .<ext> files in <plaindir>
$show the full paths of the .<ext> files directly in <plaindir>
full path of each .<ext> file in <plaindir>, this level only
realpath for every .<ext> file in <plaindir>
where exactly, from the root on, are the .<ext> files of <plaindir>
list the .<ext> files in <plaindir> with their path beginning at /
.<ext> files right in <plaindir> as absolute paths
resolve the .<ext> files of <plaindir> to absolute paths
Print the absolute path of every .<ext> file directly in <plaindir>, one per line
I need complete paths for the .<ext> files lying in <plaindir>
not just the names, the whole absolute paths of *.<ext> in <plaindir>
canonical paths of the .<ext> files in <plaindir>, no subfolders

= again-parent-path
> dirname "$PWD"
$show the path of the parent directory of the current directory
parent directory of the current directory
what is the path of the folder above this one? only print it
print the full path one level up
path of the directory that contains this folder
the current path without its last part
where does the current folder lie? print that directory
dirname of the working directory
give me the path of .. without going there
absolute path of the enclosing folder
which directory holds the one I am in
tell me the path of the parent folder, do not change into it

= again-parent-own-name
> basename "$(dirname "$PWD")"
$show only the name of the parent folder
name of the folder above this one, without its path
what is the parent directory called? only its name
print just the name of the directory one level up
the bare name of the enclosing folder
how is the folder named that contains the current one
last part of the path of the parent directory
not the path, only the name of the folder that this one lies in
the name of .. as a word, without slashes
tell me what the directory above is called, no path
only the parent folder's own name
basename of the directory above the working directory

= again-rel-from-here
> realpath --relative-to=. <absfile>
relative path from here to <absfile>
$show the path of <absfile> relative to this folder
how do I get to <absfile> from the current directory? the relative path
<absfile> as a path relative to the working directory
turn <absfile> into a path that starts from here
express <absfile> relative to the current folder
what would the relative path of <absfile> be, seen from here
make the absolute path <absfile> relative to where I am
print the way from this directory to <absfile>, with .. where needed
convert <absfile> to a relative path based on the current directory
I want <absfile> with ../.. instead of a full path
the path to <absfile> as seen from the working directory

= again-du-depth-n
> du -h --max-depth=<depth> <dir>
disk usage of every folder under <dir> down to <depth> levels
$show the disk usage of <dir> and its subfolders, at most <depth> levels deep, readable
du of <dir>, <depth> levels deep, human readable
folder sizes in <dir> no deeper than <depth> levels
how big are <dir> and the folders in it, to a depth of <depth>
sizes of all directories below <dir> up to level <depth> in K, M or G
space taken by the folders of <dir>, depth limited to <depth>
du on <dir> with max depth <depth> and readable sizes
I want directory sizes for <dir>, going <depth> levels down
readable disk usage of the subfolders of <dir>, <depth> levels
Print human-readable sizes of <dir> and of its directories to <depth> levels deep
only <depth> levels of folder sizes from <dir>

= again-du-three-asc
> du -sh <mydir> <mydir2> <mydir3> | sort -h
size of <mydir>, <mydir2> and <mydir3>, smallest first
$show how big <mydir>, <mydir2> and <mydir3> are, sorted from small to large
which of <mydir>, <mydir2> and <mydir3> is the smallest? sizes in ascending order
du of the three folders <mydir> <mydir2> <mydir3>, sorted by size
disk usage of <mydir>, <mydir2> and <mydir3> in ascending order, readable
compare the sizes of <mydir>, <mydir2> and <mydir3>, largest at the bottom
totals for <mydir>, <mydir2> and <mydir3>, smallest on top
how much space do <mydir>, <mydir2> and <mydir3> take each, from least to most
readable sizes of three folders, <mydir>, <mydir2> and <mydir3>, biggest last
sort <mydir>, <mydir2> and <mydir3> by how much disk they use, upwards
one line per folder with its size for <mydir> <mydir2> <mydir3>, in increasing order
folder sizes, ascending: <mydir>, <mydir2>, <mydir3>

= again-du-two-desc
> du -sh <mydir> <mydir2> | sort -rh
size of <mydir> and <mydir2>, largest first
which is bigger, the folder <mydir> or the folder <mydir2>
$show how big <mydir> and <mydir2> are, bigger one on top
compare the disk usage of <mydir> and <mydir2>, larger first
does <mydir> or <mydir2> take more space? print both sizes, bigger one first
du of <mydir> and <mydir2>, sorted descending
which folder needs more disk, <mydir> or <mydir2>
the two folders <mydir> and <mydir2> by size, biggest first
readable totals of <mydir> and <mydir2> in descending order
is <mydir> larger than <mydir2>? sizes of both, sorted from large to small
sizes of <mydir> and <mydir2>, the heavier one on top
tell me which of <mydir> and <mydir2> is the larger folder, with sizes

= again-du-two-total
> du -shc <mydir> <mydir2>
total disk usage of <mydir> and <mydir2> together
$show the sizes of <mydir> and <mydir2> and their sum
how big are <mydir> and <mydir2>, each and in total
size of <mydir>, of <mydir2> and of both together
du for <mydir> and <mydir2> with a grand total
disk space of the folders <mydir> and <mydir2> with a total line
sum up the disk usage of <mydir> and <mydir2>, show each as well
readable sizes of <mydir> and <mydir2> plus the total below
how much do <mydir> and <mydir2> use altogether? list both and the sum
two folders, <mydir> and <mydir2>: their sizes and a total
<mydir> and <mydir2>, space used with a grand total at the end
what do <mydir> plus <mydir2> take on disk, with the single sizes too

= again-du-biggest-sub parse
> du -sh <plaindir>/*/ | sort -rh | head -n 1
which subfolder of <plaindir> takes (the most|most) space
$show the largest direct subfolder of <plaindir> with its size
biggest folder in <plaindir>, only that one, with size
the one directory in <plaindir> that uses the most disk
largest subdirectory of <plaindir>, readable size
which folder inside <plaindir> is the biggest
the subfolder of <plaindir> that is heaviest, just one
find the most space-hungry folder directly in <plaindir>
where in <plaindir> does the space go? only the top subfolder
name and size of the biggest of the folders in <plaindir>
single largest folder below <plaindir>, one level, with its size
what is the biggest directory that lies directly in <plaindir>

= again-folders-newest-here
> ls -dt */
folders here sorted by modification time, newest first
$list only the folders in this directory, most recently changed first
directories of the current folder, latest on top, no files
which folders here changed last? newest first, folders only
ls just the directories here ordered by time
subfolders of this folder by date, newest to oldest
only directories, sorted by when they were last changed, newest at the top
names of the folders here from the newest to the oldest
order the folders in the working directory by modification time, latest first
show my folders here, the most recent first, and no files
the directories here in order of change, newest leading
recent folders first: list the subdirectories here

= again-folder-newest-one-here
> ls -dt */ | head -n 1
newest subfolder here
$show the most recently changed folder in this directory
which folder here was modified last
latest directory in the current folder, only that one
name of the newest folder here, not a file
the one subdirectory that changed most recently in this folder
the last modified of the folders here
print the newest directory directly in the working directory
only the latest of the subfolders of the current directory
what is my newest folder here
find the folder right here with the latest modification time
which of the directories in here is the most recent

= again-folder-newest-one-in parse
> ls -dt <plaindir>/*/ | head -n 1
newest subfolder of <plaindir>
$show the most recently changed folder in <plaindir>
which folder in <plaindir> was modified last
latest directory inside <plaindir>, only that one
name of the newest folder in <plaindir>, not a file
the one subdirectory of <plaindir> that changed most recently
the last modified of the folders in <plaindir>
print the newest directory directly below <plaindir>
only the latest of the subfolders of <plaindir>
what is the newest folder in <plaindir>
most recent of the directories that <plaindir> contains
which of the subdirectories of <plaindir> is the most recent

= again-folders-newest-in parse
> ls -dt <plaindir>/*/
folders in <plaindir> sorted by modification time, newest first
$list only the folders of <plaindir>, most recently changed first
directories of <plaindir>, latest on top, no files
ls just the directories in <plaindir> ordered by time
subfolders of <plaindir> by date, newest to oldest
only the directories in <plaindir>, newest change at the top
the folders of <plaindir> from the newest to the oldest
order the subfolders of <plaindir> by modification time, latest first
show folders, not files, of <plaindir>, the most recent first
recent folders first: list the subdirectories of <plaindir>
which folders in <plaindir> changed lately? newest first, directories only
the subdirectories in <plaindir> in order of change, newest leading

= again-folder-oldest-one-in parse
> ls -dtr <plaindir>/*/ | head -n 1
oldest subfolder of <plaindir>
$show the folder in <plaindir> that was changed longest ago
which folder in <plaindir> is the oldest
least recently modified directory inside <plaindir>, only that one
name of the oldest folder in <plaindir>, not a file
the one subdirectory of <plaindir> that has not changed for the longest time
print the oldest directory directly below <plaindir>
only the oldest of the subfolders of <plaindir>
what is the oldest folder in <plaindir>
the folder with the earliest modification time directly in <plaindir>
which of the subdirectories of <plaindir> is the oldest
first by age among the folders of <plaindir>, oldest please

= again-nth-newest-in
> ls -t <dir> | sed -n '<ordline>p'
<ordline> newest file in <dir>
$show the name of the <ordline> newest file in <dir>
which file in <dir> is the <ordline> most recent
the <ordline> latest entry of <dir>
sort <dir> by time, newest first, and print only the <ordline> name
name of the <ordline> most recently changed file in <dir>
what was changed <ordline> last in <dir>
the <ordline> one in <dir> counted from the newest
Print the <ordline> newest entry of <dir>, only the name
only the <ordline> line of <dir> listed newest first
I need the <ordline> most recent thing in <dir>
not the newest but the <ordline> newest file of <dir>

= again-nth-largest-in
> ls -S <dir> | sed -n '<ordline>p'
<ordline> largest file in <dir>
$show the name of the <ordline> biggest file directly in <dir>
which file in <dir> is the <ordline> largest, by ls
the <ordline> biggest entry of <dir>
sort <dir> by size, largest first, and print only the <ordline> name
what is the <ordline> largest thing in <dir> called
the <ordline> one in <dir> counted from the biggest
Print the <ordline> largest entry of <dir>, only the name
only the <ordline> line of <dir> listed biggest first
I need the name of the <ordline> biggest in <dir>
not the biggest but the <ordline> biggest file of <dir>
the file ranked <ordline> by size in <dir>

= again-nth-oldest-in
> ls -tr <dir> | sed -n '<ordline>p'
<ordline> oldest file in <dir>
$show the name of the <ordline> oldest file in <dir>
which file in <dir> is the <ordline> oldest
the <ordline> oldest entry of <dir>
sort <dir> by time, oldest first, and print only the <ordline> name
what is the <ordline> oldest thing in <dir> called
the <ordline> one in <dir> counted from the oldest
Print the <ordline> oldest entry of <dir>, only the name
only the <ordline> line of <dir> listed oldest first
I need the <ordline> one by age, oldest first, in <dir>
not the oldest but the <ordline> oldest file of <dir>
the name at the <ordline> place when <dir> is ordered from old to new

= again-nth-name-in
> ls <dir> | sed -n '<ordline>p'
<ordline> entry of <dir> alphabetically
$show the <ordline> name in <dir>
which name comes <ordline> in the listing of <dir>
the <ordline> file in <dir> in name order
ls <dir>, only the <ordline> line
print just the <ordline> of the names in <dir>
list <dir> by name and show only the <ordline> one
name number <ordline> of what ls prints for <dir>
the <ordline> thing in <dir>, sorted by name
Print the <ordline> entry of <dir> in alphabetical order, nothing else
only the <ordline> name from the alphabetical list of <dir>
what is the <ordline> file of <dir> called, in the order of ls

= again-ext-oldest-one-in parse
> ls -tr <plaindir>/*.<ext> | head -n 1
oldest .<ext> file in <plaindir>
$show the oldest .<ext> file directly in <plaindir>
which .<ext> file in <plaindir> is the oldest
the .<ext> file of <plaindir> that was changed longest ago
least recently modified .<ext> in <plaindir>, only one
path of the oldest .<ext> file in <plaindir> itself
among the .<ext> files in <plaindir>, the one with the earliest date
first .<ext> of <plaindir> by age, oldest first
Print the oldest of the .<ext> files in <plaindir>
what is the oldest .<ext> in <plaindir> called
I need the .<ext> file in <plaindir> nobody changed for longest
give me only the oldest one of the .<ext> files in <plaindir>

= again-ext-largest-one-in parse
> ls -S <plaindir>/*.<ext> | head -n 1
largest .<ext> file in <plaindir>
$show the biggest .<ext> file directly in <plaindir>
which .<ext> file in <plaindir> is the largest, not in subfolders
the .<ext> file of <plaindir> that has the most bytes, its path only
biggest .<ext> in <plaindir>, only one, without size
path of the largest .<ext> file in <plaindir> itself
among the .<ext> files right in <plaindir>, the largest one
first .<ext> of <plaindir> by size, largest first
Print the largest of the .<ext> files directly in <plaindir>
what is the biggest .<ext> in <plaindir> called
I need the .<ext> file in <plaindir> itself that is biggest
give me only the biggest one of the .<ext> files in <plaindir>

= again-contains-ls-in parse
> ls -d <plaindir>/*<stem>*
$list what in <plaindir> has <stem> in its name, not deeper
entries directly in <plaindir> with <stem> in the name
ls in <plaindir>, only names that contain <stem>
which files or folders of <plaindir> itself have <stem> in their name
everything right in <plaindir> named something with <stem>
files in <plaindir> with <stem> in the name, this level only, using ls
show the things in <plaindir> whose name includes <stem>, not recursive
names containing <stem> directly inside <plaindir>
ls -d of whatever in <plaindir> has <stem> somewhere in its name
what lies in <plaindir> and has <stem> as part of the name? no subfolders
list <plaindir> but just the names with <stem> in them
<plaindir>: entries with <stem> anywhere in the name, top level

= again-relative-sorted
> find <where> -type f -printf '%P\n' | sort
paths of all files <where>, relative to the start, sorted
$list all files <where> with relative paths in sorted order
sorted file paths <where> without the leading folder
every file <where>, path relative to the search folder, A to Z
all files <where> at any depth, starting folder cut off, sorted
files <where>, recursively, printed relative to that folder and in alphabetical order
alphabetical relative paths of the files <where>
Print the paths of all files <where>, relative to the folder searched, sorted
sort the relative paths of every file <where>
recursive list of files <where>, sorted, without the start of the path
I want all file paths <where> in order and relative
relative file paths <where>, in sorted order, any depth

= again-ext-not-below
> find <dir> -type f -name '*.<ext>' -not -path '*/<folder>/*'
all .<ext> files in <dir>, not those in a folder (called|named) <folder>
$find the .<ext> files below <dir> except in folders named <folder>
.<ext> files under <dir> that are not inside any <folder> folder
search <dir> for .<ext> files and ignore everything in <folder> folders
every .<ext> file of <dir>, recursively, leaving out what lies in <folder>
which .<ext> files below <dir> are outside of <folder>
list .<ext> files under <dir>, skip paths with the folder <folder>
.<ext> in <dir> and below, but no hits from <folder>
the .<ext> files in <dir> minus those somewhere in <folder>
find .<ext> under <dir>, not counting anything in directories named <folder>
exclude the folder <folder> and list all .<ext> files below <dir>
print .<ext> files of the tree <dir> whose path has no folder <folder>

= again-mode-letters
> stat -c %A <anyfile>
permission string of <anyfile>
$show the permissions of <anyfile> as letters
permissions of <anyfile> in the form -rw-r--r--
just the rwx string of <anyfile>
symbolic permissions of <anyfile>, nothing else
which rwx permissions has <anyfile>? only the letters
the mode of <anyfile> in letters, not as a number
print the access rights of <anyfile> like ls shows them, without the rest
only the permission letters for <anyfile>
what does the rwx part look like for <anyfile>
Print the symbolic mode of <anyfile>
tell me the letters of the permissions of <anyfile>, only them

= again-name-underscore
> find <dir> -type f -name '*_*'
files in <dir> with an underscore in the name
$find the files below <dir> whose name contains an underscore
which files in <dir> have _ in their name
files under <dir> named with an underscore
every file of <dir>, recursively, with a _ somewhere in its name
list files in <dir> that contain an underscore in the name
search <dir> for file names having an underscore
file names with "_" below <dir>
are there files in <dir> with underscores in their names
find what in <dir> is a file and has an underscore in its name
all files of the tree <dir> with underscored names
look for names with an underscore in <dir>, files only

= again-name-hyphen
> find <dir> -type f -name '*-*'
files in <dir> with a hyphen in the name
$find the files below <dir> whose name contains a dash
which files in <dir> have a - in their name
files under <dir> named with a hyphen
every file of <dir>, recursively, with a dash somewhere in its name
list files in <dir> that contain a minus sign in the name
search <dir> for file names having a hyphen
file names with "-" below <dir>
are there files in <dir> with dashes in their names
find what in <dir> is a file and has a hyphen in its name
all files of the tree <dir> with hyphenated names
look for names with a dash in <dir>, files only

= again-name-first-digit
> find <dir> -type f -name '[0-9]*'
files in <dir> whose name starts with a digit
$find the files below <dir> that begin with a number
which files in <dir> have a name starting with a number
files under <dir> with a digit as first character
every file of <dir>, recursively, whose name begins with 0 to 9
list files in <dir> named with a leading number
search <dir> for file names that begin with a digit
numbered files in <dir>: digit at the start of the name
are there files in <dir> starting with a number
names with a number in front, below <dir>, files only
all files of the tree <dir> with a first character from 0 to 9
file names that start with a numeral in <dir>

= again-name-last-digit
> find <dir> -type f -name '*[0-9]'
files in <dir> whose name ends in a digit
$find the files below <dir> that end with a number
which files in <dir> have a name ending in a number
files under <dir> with a digit as last character
every file of <dir>, recursively, whose name ends with 0 to 9
list files in <dir> named with a number at the very end
search <dir> for file names that end in a digit
are there files in <dir> ending in a number
names with a number as their last character, below <dir>, files only
all files of the tree <dir> with a last character from 0 to 9
file names that finish with a numeral in <dir>
look in <dir> for files ending with a digit, nothing behind it

= again-name-no-digit
> find <dir> -type f ! -name '*[0-9]*'
files in <dir> without a digit in the name
$find the files below <dir> whose name contains no number
which files in <dir> have no digits in their name
files under <dir> named without any number
every file of <dir>, recursively, with no digit anywhere in its name
list files in <dir> whose name is free of digits
search <dir> for file names having no digit at all
files below <dir> except those with a number in the name
leave out names with digits and list the other files in <dir>
all files of the tree <dir> not containing 0 to 9 in the name
file names that contain no numeral in <dir>
names that have not a single digit, files in <dir> only

= again-name-all-caps
> find <dir> -type f -name '*[A-Z]*' ! -name '*[a-z]*'
files in <dir> with names in capital letters only
$find the files below <dir> whose name has capitals and no lowercase letters
which files in <dir> are named in all caps
file names under <dir> written entirely in upper case
every file of <dir>, recursively, with an upper case name and no small letter
list files in <dir> named only with capital letters, like README
search <dir> for all-uppercase file names
files whose names contain no lowercase letter but capitals, in <dir>
names in block capitals below <dir>, files only
all files of the tree <dir> that shout: upper case names only
files in <dir> with uppercase but without lowercase in the name
are there files in <dir> with fully capitalised names

= again-name-longer
> find <dir> -type f -regextype posix-extended -regex '.*/[^/]{<n>,}'
files in <dir> whose name has at least <n> characters
$find the files below <dir> with a name of <n> or more characters
which files in <dir> have names of <n> characters or longer
files under <dir> with long names, <n> characters upwards
every file of <dir>, recursively, whose name is no shorter than <n> characters
list files in <dir> named with at least <n> letters
search <dir> for file names of minimum length <n>
file names with <n> or more characters below <dir>
are there files in <dir> with names <n> characters long or more
names of at least <n> characters in the tree <dir>, files only
find what in <dir> is a file and has a name of <n> characters at least
long file names in <dir>: <n> characters or more, extension counted

= again-links-here-names
> find <dir> -maxdepth 1 -type l -printf '%f\n'
just the names of the symlinks directly in <dir>
$list the names of the symbolic links in <dir>, one level, without path
symlinks of <dir> itself by name
bare names of the links right in <dir>, not deeper
which entries of <dir> are symlinks? names only
Print the names of all symbolic links directly in <dir>, one per line
only link names in <dir>, no targets, no path, no subfolders
the soft links lying in <dir>: names
names of what is a symlink in <dir>, this level only
I need the plain names of the symbolic links in <dir>, non-recursive
symbolic links at the top of <dir> by their file name
what are the symlinks right in <dir> called

= again-script-not-exec
> find <dir> -type f -name '*.<ext>' ! -executable
.<ext> files in <dir> that are not executable
$find the .<ext> files below <dir> that I cannot execute
which .<ext> files in <dir> lack execute permission
.<ext> files under <dir> not marked as executable
every .<ext> file of <dir>, recursively, that cannot be run
list .<ext> files in <dir> without the executable flag
search <dir> for .<ext> files that I may not run
.<ext> files below <dir> except the executable ones
non-executable .<ext> files in the tree <dir>
are there .<ext> files in <dir> that are not runnable
all .<ext> in <dir> for which I have no x permission
find .<ext> under <dir> that somebody forgot to make executable

= again-empty-files-top
> find <dir> -maxdepth 1 -type f -empty
empty files directly in <dir>
$find the empty files in <dir>, not in its subfolders
which files right in <dir> are empty
files of zero length at the top level of <dir>
empty files of <dir> itself, without going deeper
list the files in <dir> that contain nothing, this level only
non-recursive search in <dir> for empty files
only files, only empty, only directly in <dir>
are there empty files right inside <dir>
files with no content in <dir>, subfolders not searched
look in <dir> for empty files but not below it
print the empty regular files lying directly in <dir>

= again-empty-dirs-top
> find <dir> -mindepth 1 -maxdepth 1 -type d -empty
empty folders directly in <dir>
$find the empty folders in <dir>, one level only
which subfolders right in <dir> are empty
direct subdirectories of <dir> with nothing in them
empty directories at the top level of <dir>, not deeper
list the folders in <dir> that contain nothing, this level only
non-recursive search in <dir> for empty folders
which of the folders directly in <dir> have no content
are there empty folders right inside <dir>
folders of <dir> itself that hold no files at all
look in <dir> for empty subfolders but not below them
print the empty directories lying directly in <dir>

= again-files-sorted-top
> find <dir> -maxdepth 1 -type f | sort
files directly in <dir>, with their path, sorted
$list the files in <dir>, no folders, sorted, not recursive
sorted paths of the regular files right in <dir>
only files of <dir>, one level, in alphabetical order with the path
find the files directly in <dir> and sort them
which files lie in <dir> itself? paths in order, no directories
alphabetical list of the files at the top level of <dir>, path included
Print the paths of all files directly in <dir>, sorted
no subfolders, just the files of <dir>, sorted by path
files in <dir> from A to Z, folders left out, path kept, not deeper
sort what find gives for the files in <dir>, this level only
all regular files right in <dir>, hidden too, in sorted order with path

= again-ll-two
> ls -l <anyfile> <anyfile2>
compare the sizes of <anyfile> and <anyfile2> with a long listing
$show the details of <anyfile> and <anyfile2>
ls -l for <anyfile> and <anyfile2>
permissions, owner and size of <anyfile> and of <anyfile2>
long listing of the two files <anyfile> and <anyfile2>
when were <anyfile> and <anyfile2> changed and how big are they
details of both <anyfile> and <anyfile2>
list <anyfile> and <anyfile2> in long format
size, date and permissions for <anyfile> and <anyfile2>
I want to see <anyfile> and <anyfile2> with all details, side by side in one list
long format, only <anyfile> and <anyfile2>
print the details of these two: <anyfile> and <anyfile2>

= again-du-folders-asc-here
> du -sh */ | sort -h
directory sizes here, largest last
$show the size of each folder here, smallest first
sizes of the folders in this directory in ascending order, readable
how big are the subfolders here, from small to large
folders of the current directory by size, biggest at the bottom
du of every folder here sorted upwards
disk usage per folder here, increasing, human readable
one size per subfolder of this folder, the smallest on top
order the directories here by the space they take, least first
readable folder sizes here sorted so that the largest comes last
which folders here are small and which big? ascending list with sizes
Print the sizes of the folders in the current directory, smallest first

= again-not-hidden-at-all
> find <where> -type f -not -path '*/.*'
files <where> but stay out of hidden folders and leave hidden files out
$find the files <where> that are neither hidden nor in a hidden folder
all visible files <where>, at any depth
every file <where> except hidden ones and what lies in hidden folders
no dotfiles and no dot folders: list the files <where>
files <where> without anything hidden
search for files <where>, skipping everything whose path has a hidden part
which files <where> are not hidden, recursively
ignore hidden files and hidden directories and list the rest of the files <where>
list only the visible files <where>, nothing from .git or the like
recursive file list <where>, hidden stuff excluded
files <where> whose path contains no name beginning with a dot

= again-not-hidden-count
> find <where> -type f -not -path '*/.*' | wc -l
how many visible files are there <where>, at any depth
$count the files <where> that are neither hidden nor in a hidden folder
number of files <where> except hidden ones and what lies in hidden folders
count files <where>, recursively, without dotfiles and dot folders
how many files <where> are not hidden, subfolders included
number of all files <where> leaving everything hidden out
just the count of non-hidden files <where> and below
count the visible files <where>, nothing from .git or the like
without hidden files and folders, how many files are there <where> in all
recursive file count <where>, hidden stuff excluded
tell me how many files <where> have no dot name anywhere in their path
Print the number of files <where> that are not hidden and not inside hidden folders

= again-writable-by-me
> find <where> -type f -writable
writable files <where>
$find the files <where> that I can write to
which files <where> am I allowed to change
files <where> I have write access to
every file <where> that is writable for me
list the files <where> the current user may write
files <where> that I could overwrite
search for files <where> with -writable
are there files <where> I may modify
regular files <where> that can be written by me
only files I can edit <where>
files <where> not protected against my writing

= again-prune-named-ext
> find <dir> -name '<folder>' -prune -o -type f -name '*.<ext>' -print
find .<ext> files in <dir>, ignore the subfolder <folder>
.<ext> files below <dir>, but do not go into folders called <folder>
search <dir> for .<ext> files without descending into <folder>
$find the .<ext> files under <dir> and stay out of every <folder>
all .<ext> files of <dir>, skipping the directory <folder> altogether
walk <dir> for .<ext> files, prune <folder>
list .<ext> files in <dir> and below, do not enter <folder>
which .<ext> files does <dir> have when <folder> is skipped
.<ext> files in the tree <dir>, folder <folder> not searched
look for .<ext> in <dir> but never inside a folder named <folder>
the subfolder <folder> left unsearched, .<ext> files in <dir>
never descend into <folder> while searching <dir> for .<ext> files

= again-prune-named-files
> find <dir> -name '<folder>' -prune -o -type f -print
find all files in <dir>, ignore the subfolder <folder>
files below <dir>, but do not go into folders called <folder>
search <dir> for files without descending into <folder>
$find the files under <dir> and stay out of every <folder>
all files of <dir>, recursively, skipping the directory <folder> altogether
walk <dir> for files, prune <folder>
list files in <dir> and below, do not enter <folder>
which files does <dir> have at any depth when <folder> is skipped
files in the tree <dir>, folder <folder> not searched
look for files in <dir> but never inside a folder named <folder>
the subfolder <folder> left unsearched, all files in <dir>
never descend into <folder> while listing the files below <dir>

= again-ext-by-size-in parse
> ls -S <plaindir>/*.<ext>
.<ext> files in <plaindir> sorted by size, largest first, names only
$list the .<ext> files directly in <plaindir>, biggest first
In the folder <plaindir> there are files of several kinds. List only the .<ext> files, sorted by size, the largest first
only .<ext> from <plaindir>, ordered from large to small
ls the .<ext> files of <plaindir> by size, without showing the size
names of the .<ext> files in <plaindir> from biggest to smallest
<plaindir>: its .<ext> files by descending size, no details
which .<ext> files does <plaindir> have? largest at the top, just paths
order the .<ext> files right in <plaindir> by size, downwards, names only
just the .<ext> files in <plaindir>, biggest on top
show *.<ext> of <plaindir> in order of size, largest first
the .<ext> files in <plaindir>, size order, heavy ones first, names only

= again-ext-by-time-in parse
> ls -t <plaindir>/*.<ext>
.<ext> files in <plaindir> sorted by time, newest first, names only
$list the .<ext> files directly in <plaindir>, newest first
In the folder <plaindir> there are files of several kinds. List only the .<ext> files, the most recently changed first
only .<ext> from <plaindir>, ordered from new to old
ls the .<ext> files of <plaindir> by modification time, without details
names of the .<ext> files in <plaindir> from newest to oldest
<plaindir>: its .<ext> files by date, latest on top, no details
which .<ext> files does <plaindir> have? latest at the top, just paths
order the .<ext> files right in <plaindir> by date, newest leading, names only
just the .<ext> files in <plaindir>, most recent first
show *.<ext> of <plaindir> in order of change, latest first
the .<ext> files in <plaindir>, by time, fresh ones first, names only

= again-du-files-in
> du -h <dir>/*
size of every entry in <dir> and of the folders below, human readable
$show the disk usage of everything in <dir>, subfolders listed one by one too, readable
du with readable sizes on all that is in <dir>
readable disk usage for each thing in <dir>, nested folders as well
disk usage of the files and folders in <dir>, not summarized, human readable
run du -h over the contents of <dir>
how much disk does each item in <dir> take, with every nested folder on its own line
sizes like 4K or 2M for all entries of <dir> and each folder under them
list disk usage of the contents of <dir>, folders broken down
each file right in <dir> and each folder at any depth with its readable disk usage
unsummarized readable du of what lies in <dir>
du for <dir>/* in human units

= again-folders-same-answer
> diff -rq <mydir> <mydir2> > /dev/null && echo same || echo different
are the folders <mydir> and <mydir2> the same? say same or different
do <mydir> and <mydir2> have exactly the same content, same or different
tell me only whether the folders <mydir> and <mydir2> are equal, same or different
print same if <mydir> and <mydir2> are identical folders and different if not
compare the folders <mydir> and <mydir2> and answer just same or different
is the folder <mydir2> an exact copy of <mydir>? same or different
one word, same or different: folders <mydir> and <mydir2>
check recursively if <mydir> equals <mydir2>, printing same or different
are the directories <mydir> and <mydir2> identical, without listing what differs
say same when nothing differs between <mydir> and <mydir2>, otherwise different
does <mydir> match <mydir2> completely? only same or different
Print "same" if the directories <mydir> and <mydir2> do not differ, else "different"

= again-dirs-with-mode
> find <where> -type d -printf '%M %p\n'
list all directories <where> with their permissions
$find the folders <where> and print permissions and path of each
permissions of every folder <where>
which permissions, in letters, do the directories <where> have
rwx string and path for each directory <where>
all folders <where>, any depth, with their mode in letters in front
directories only, <where>, permission letters then path
for each folder <where> print its symbolic permissions and its path
show how the permissions are set on all directories <where>
folders and their permissions <where>, recursively
access rights of the directories <where>, files left out
print drwx permissions and names of all folders <where>

= again-dirs-two-names
> find <where> -type d \( -name '<folder>' -o -name '<folder2>' \)
folders <where> called <folder> or <folder2>
$find the directories <where> named <folder> or <folder2>
all <folder> and <folder2> folders <where>
directories <where> with the name <folder> or <folder2>
which folders <where> are called either <folder> or <folder2>
search for directories <where>, name <folder> or name <folder2>
locate folders <folder> and <folder2> <where>
only directories, named <folder> or else <folder2>, <where>
every folder <where> whose name is <folder> or <folder2>
look for two folder names <where>: <folder> and <folder2>
where are the folders <folder> and <folder2> <where>
list the directories <where> that are named <folder> or <folder2>, no files

= again-du-kb-number
> du -sk <dir> | cut -f1
size of <dir> in kilobytes, only the number
$show how many kilobytes <dir> takes, just the number
total KB of <dir> without the name
how many kilobytes is the folder <dir>? number only
Print the disk usage of <dir> in kilobytes, nothing but the number
kilobyte count for <dir>, path cut off
du of <dir> in KB, first column only
one number: kilobytes used by <dir>
the bare number of kilobytes that <dir> occupies
disk space of <dir> as a plain number of KB
give me only the kilobyte figure for <dir>
number of KB in <dir>, no name behind it

= again-du-mb-number
> du -sm <dir> | cut -f1
size of <dir> in megabytes, only the number
$show how many megabytes <dir> takes, just the number
total MB of <dir> without the name
how many megabytes is the folder <dir>? number only
Print the disk usage of <dir> in megabytes, nothing but the number
megabyte count for <dir>, path cut off
du of <dir> in MB, first column only
one number: megabytes used by <dir>
the bare number of megabytes that <dir> occupies
disk space of <dir> as a plain number of MB
give me only the megabyte figure for <dir>
number of MB in <dir>, no name behind it

= again-three-ext-tree
> find <where> -type f \( -name '*.<ext>' -o -name '*.<ext2>' -o -name '*.<ext3>' \) -printf '%f\n'
names of the .<ext>, .<ext2> and .<ext3> files <where>, without their folders
$list just the file names of all .<ext>, .<ext2> and .<ext3> files <where>
.<ext>, .<ext2> or .<ext3> files <where>, only names
bare names of files ending in .<ext>, .<ext2> or .<ext3> <where>
three kinds of files <where>, .<ext>, .<ext2>, .<ext3>: names without path
find .<ext>, .<ext2> and .<ext3> files <where> and print their names, no directories
print the base names of everything ending in .<ext>, .<ext2> or .<ext3> <where>
what are the .<ext>, .<ext2> and .<ext3> files <where> called, path left out
only the names, not the paths, of .<ext>, .<ext2> and .<ext3> files <where>
file names for the endings .<ext>, .<ext2> and .<ext3> <where>, any depth
all files <where> with ending .<ext>, .<ext2> or .<ext3>, names only
names only please: .<ext>, .<ext2> and .<ext3> files <where>

= again-size-of-two-lines
> stat -c '%s %n' <anyfile> <anyfile2>
size in bytes and name of <anyfile> and <anyfile2>
$show how many bytes <anyfile> and <anyfile2> have, each with its name
bytes of <anyfile> and of <anyfile2>, size first
compare the exact sizes of <anyfile> and <anyfile2> in bytes
how many bytes are <anyfile> and <anyfile2>, one line each
byte sizes of both <anyfile> and <anyfile2>
stat <anyfile> and <anyfile2>, just size and name
exact size for two files, <anyfile> and <anyfile2>
print the size in bytes in front of the names <anyfile> and <anyfile2>
two lines, bytes then name, for <anyfile> and <anyfile2>
I want the number of bytes of <anyfile> and <anyfile2> side by side with the names
size and name for these two: <anyfile>, <anyfile2>
`,
)
