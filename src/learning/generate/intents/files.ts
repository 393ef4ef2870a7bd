import { intents } from '../grammar.ts'

/** Listing, making, copying, moving, deleting, linking and looking at files. */
export const files = intents(
  'files',
  String.raw`
= pwd
> pwd
what is (my|the) current [working] directory
$show the (current|present) [working] directory
$show the [full] path of (the current directory|this folder|where i am)
where am i
which $dir am i in
print working directory
current directory path
in which folder is this shell (right now|at the moment)
tell me the absolute path i am standing in
i am lost, which folder is this terminal in
name of the folder the shell is working in, as a full path
use pwd to say where i am
my location in the file system
echo the location i have navigated to
remind me where in the file system this session has ended up
which path does my prompt stand at

= ls
> ls
$list [the] files [<here>]
$list files and $dirs <here>
$list the contents of (the current|this) $dir
what files are [there] (here|in this $dir)
ls
$list everything [<here>]
what do i have in this folder
which things are sitting in the folder i am in
let me look around in this directory
use ls to see what is here
names of everything in the folder i am standing in, hidden ones left out
folder contents, plain listing
is there anything in this directory
quick look at what is lying around here
whatever is in this place, just the names
dir command equivalent for the folder i am in
simple file overview of the current location

= ls-dir
> ls <path>
$list [the] files in <path>
$list the contents of <path>
what is in <path>
$list everything in the <path> directory
contents of <path>
what is stored in <path>
which things does <path> hold
have a look inside <path>
peek into <path>
i want to know what has been put into <path>
names of the entries of <path>
use ls on <path>
browse <path>
show me around in <path>
i would like an overview of <path>, just names
what got dumped into <path>
dir listing for <path>
<path> directory listing
which entries exist under <path> at its first level

= ls-dir2
> ls <plaindir>
$list [the] files in <plaindir>
$list the contents of <plaindir>
what is in <plaindir>
contents of <plaindir>
what is stored in <plaindir>
which things does <plaindir> hold
have a look inside <plaindir>
peek into <plaindir>
i want to see what i have put into <plaindir>
names of the entries in <plaindir>
use ls to look into <plaindir>
browse <plaindir>
just the names, please, of whatever lies in <plaindir>
what do we keep in <plaindir>
overview of <plaindir>, names only
let me see inside <plaindir>
which entries exist in <plaindir> at its first level
directory listing of <plaindir>

= ls-all
> ls -a
$list all files including hidden (ones|files) [<here>]
$list [all] files [<here>] including (dotfiles|hidden files)
$list hidden and normal files
$list even hidden files
what is here if i count the dotfiles too
i cannot see my config files that start with a dot, show every name in this folder
names of all entries here, those beginning with a dot as well
ls that does not skip names starting with a dot
do not leave out hidden entries when listing this folder
use ls to reveal hidden entries along with the normal ones
plain listing, hidden ones too
my .bashrc does not appear in the listing, i need one that omits nothing
unabridged name listing of this directory, . and .. too
short listing with dot entries switched on
everything here, invisible stuff as well, only the names
ls flag for dotfiles, short format, this folder

= ls-all-dir
> ls -a <path>
$list all files in <path> including hidden (ones|files)
$list everything in <path> even hidden files
$list hidden and visible files in <path>
what is in <path> if dotfiles count too
names of all entries of <path>, those beginning with a dot as well
do not leave out the hidden entries when listing <path>
reveal what is in <path>, hidden or not
look into <path> without skipping names that start with a dot
<path> contents with dotfiles
use ls to see everything in <path> together with its hidden entries
there should be a dotfile in <path>, give me every name in there
unabridged name listing of <path>, invisible stuff too
<path> : all entries, concealed ones as well, just names
does <path> have anything concealed in it beside the normal things, list all of it
short listing of <path> with dot entries switched on

= ls-hidden
> ls -d .*
$list only [the] hidden files [<here>]
$list [the] (dotfiles|hidden files) <here>
which hidden files are here
names here that start with a dot and no others
i only want to see dotfiles of this folder
do i have any hidden entries in this directory
dotfiles only, not the normal files
reveal just what is hidden in this folder
entries of this folder whose name begins with a dot
use ls to list hidden entries alone
reveal the invisible stuff of this directory and nothing else
where are my dot configs in this folder, skip regular names
concealed entries at this level exclusively
everything whose first character is a period, this folder
names like .bashrc and .config that live here

= ls-long
> ls -l
$list files <here> with (details|permissions|size and owner)
$list files in long (format|listing)
detailed [file] listing
$list detailed information about the files <here>
long listing of (the current|this) $dir
$list permissions of [all] files <here>
$list files with their permissions and owners
who owns the files here and what are their modes, sizes and dates
mode, owner, group, size and date of everything in this folder
verbose directory listing
ls with one detailed line per entry
not just names, i want owner, size and date of each thing here too
use ls to see attributes of the files in this folder
table of the files here with rights, owner, size and time
break down this directory line by line with mode bits, owner and timestamp
tell me who may read or write each item here and when it last changed
rights and ownership overview for this folder
extended listing, columns for mode, links, user, group, bytes and time
file permissions overview of the present directory
ls verbose

= ls-long-dir
> ls -l <path>
$list files in <path> with (details|permissions|size and owner)
$list the contents of <path> in long format
detailed listing of <path>
long listing of <path>
mode, owner, group, size and date of everything in <path>
who owns the things in <path> and when were they changed
verbose listing of <path>
<path> contents, one detailed line per entry
not just the names in <path>, also rights, owner, size and time
use ls to see attributes of the files in <path>
$show rights, owners, sizes and dates of what is in <path>
extended listing of <path>
for each item in <path> tell me its mode bits, owner, bytes and time
who may read or write the things in <path>
ownership and rights overview of the items in <path>

= ls-long-all
> ls -la
$list all files [<here>] with details including hidden ones
long listing including hidden files
$list all files in long format including dotfiles
$list details of all files including hidden
every entry of this folder, hidden ones too, with mode, owner, size and date
who owns what here, dotfiles as well, in a detailed listing
verbose listing that does not skip names beginning with a dot
full details of everything here, nothing hidden
i need rights and sizes for the dotfiles and the rest of this folder
use ls to get the detailed listing with dotfiles
ls, all entries, long format
extended listing of this place, invisible items not skipped
mode bits and owners for absolutely everything here, .git and .env too
who may access what here, concealed items as well
show attributes for all, including entries like .bashrc
complete directory dump with owner, mode and dates, nothing omitted

= ls-long-all-dir
> ls -la <path>
$list all files in <path> with details including hidden ones
long listing of <path> including hidden files
$list all files and directories in <path> in long format including dotfiles
every entry of <path>, hidden ones too, with mode, owner, size and date
verbose listing of <path> that does not skip dotfiles
full details of everything in <path>, nothing left hidden
who owns what in <path>, dotfiles as well
rights, owner, size and date of all that is in <path> including names that start with a dot
<path>, all entries, long format
use ls to get the detailed listing of <path> with dotfiles
extended listing of <path>, invisible items not skipped
mode bits and owners for absolutely everything in <path>, things like .env too
complete dump of <path> with owner, mode and dates, nothing omitted
inspect <path> thoroughly, attributes of regular and concealed entries

= ls-human
> ls -lh
$list files [<here>] with [human readable] sizes
$list files with sizes $human
long listing $human
how big are the files <here>
detailed listing with sizes in K, M or G
file sizes here as kilobytes and megabytes rather than raw bytes, in the detailed listing
what size does each thing in this folder have, in units i can read
long format, sizes not in bytes but readable
i want to see how heavy the files in this folder are
use ls to show details with sizes like 4.0K and 2M
rights, owners and easily readable sizes of the files here
extended listing with sizes rounded to KB, MB and GB
i can't read these long byte numbers, abbreviate the sizes in the detailed listing
mode, owner, date and a friendly size per entry in this folder
how many megs is each file here, along with its other attributes
ll with sizes for humans

= ls-human-dir
> ls -lh <path>
$list files in <path> with [human readable] sizes
long listing of <path> $human
how big are the files in <path>
detailed listing of <path> with sizes in K, M or G
what size does each thing in <path> have, in units i can read
file sizes in <path> as kilobytes and megabytes in a detailed listing
how heavy are the files lying in <path>
use ls to show details of <path> with sizes like 4.0K and 2M
rights, owners and easily readable sizes of what is in <path>
<path> in long format, readable sizes instead of bytes
extended listing of <path> with sizes rounded to KB, MB and GB
abbreviate the sizes in a detailed listing of <path>
mode, owner, date and a friendly size per entry of <path>
how many megs does each file in <path> have, with the other attributes

= ls-time
> ls -lt
$list files [<here>] sorted by [modification] (time|date)
$list files (newest|latest|most recent) first
$list files ordered by (date|when they were modified)
$sort files by modification time
$list files <here> from newest to oldest
what has been changed recently in this folder, details, latest on top
detailed listing, last changed on top
long listing by age, newest at the top
i want to see the files i worked on last at the head of the listing
use ls to sort by modification time with details
when was each file here changed, start with the most recent
date ordered listing of this folder, recent ones before old ones
chronological detailed listing here, most fresh at the beginning
put the freshest entries of this directory at the top, with attributes
which entries were edited lately here, long form, by recency
history of edits in this folder, latest leading, full lines
most recently modified files, long listing
last modified listing of the present directory, newest at the head

= ls-time-dir
> ls -lt <path>
$list files in <path> sorted by [modification] (time|date)
$list files in <path> (newest|latest|most recent) first
detailed listing of <path>, last changed on top
what has been changed recently in <path>, latest first, with details
$list what is in <path> by age, newest at the top
<path> ordered by modification date, recent before old
use ls to sort <path> by time
when was each thing in <path> changed, start with the most recent
long listing of <path> with the most recently modified entries at the head
chronological detailed listing of <path>, freshest at the beginning
which entries of <path> were edited lately, long form, by recency
attributes of what is in <path>, ordered by last edit, recent leading
who changed something in <path> lately, detailed and by date descending

= ls-time-reverse
> ls -ltr
$list files [<here>] (oldest first|from oldest to newest)
$list files sorted by modification time in reverse [order]
$list files <here> with the (newest|most recent) [one] last
detailed listing by age, newest at the bottom
use ls with time order reversed
which files here have not been touched for longest, list those on top
long listing sorted by date ascending
start with the file that was changed longest ago and end with the latest
i want the last changed files at the end of the listing, near my prompt
date ordered listing, old ones before recent ones
ascending by mtime, long form, this directory
chronological detailed listing here that finishes with the freshest entry
attributes of the entries here, stale ones leading
ll by date, old to new
details of this folder in the order in which things were edited

= ls-size
> ls -lS
$list files [<here>] sorted by size
$list files [<here>] ordered by size $desc
$list (the|) files <here> (largest|biggest) first
$sort files by size
which things in this folder are heaviest, details, heaviest on top
detailed listing with the biggest entries at the top
long listing ordered by how large the files are
what is taking the most room among the files in this folder, top down
use ls to sort by size
rank the files here by their size, big ones before small ones
size ordered listing of this folder
descending by bytes, long form, this directory
what is bulky in this place, attributes included, bulkiest leading
the fattest files of this folder on top, with details
weigh my files here and give the detailed listing from heavy to light
file sizes of this directory in descending order, long listing

= ls-size-dir
> ls -lS <path>
$list files in <path> sorted by size
$list files in <path> ordered by size $desc
$sort the files in <path> by size
which things in <path> are heaviest, with details, heaviest on top
detailed listing of <path> with the biggest entries at the top
rank the files of <path> by their size, big ones before small ones
use ls to sort <path> by size
size ordered listing of <path>
long listing of <path>, large files before small ones
what are the biggest files in <path>, show the listing top down
descending by bytes, long form, directory <path>
what is bulky in <path>, attributes included, bulkiest leading
the fattest files of <path> on top, with details
detailed listing of <path> from heavy to light

= ls-size-reverse
> ls -lSr
$list files [<here>] sorted by size $asc
$list files <here> (smallest first|from smallest to largest)
detailed listing with the biggest entries at the bottom
rank the files here by size, small ones before big ones
use ls to sort by size the other way round
long listing ordered by size ascending
tiny files on top, huge ones at the end
i want the heaviest file at the end of the listing
size ordered listing of this folder starting with the smallest
ascending by bytes, long form, this directory
detailed listing from light to heavy
attributes of the entries here, tiniest leading
the fattest files of this folder at the bottom, with details
ll by size, little ones before large ones

= ls-newest
> ls -t | head -n 1
$show the (newest|latest|most recently modified|most recent) file <here>
name of the most recently changed file
name of what was last changed directly in this folder
which entry of this folder did i touch last
i just saved something in this folder, what was it called
most recent entry of this directory, one name only
use ls and head to get the latest file of this folder
sort by time and give me the top entry only
latest file name in this folder, without descending
freshest item in here, what is its name
the thing modified last at this level
what did my program just write into this directory, only the latest name
name at the top of a listing by time
single latest item of this place
what is the most recent thing around here

= ls-newest-dir
> ls -t <path> | head -n 1
$show the (newest|latest|most recently modified|most recent) file in <path>
which file in <path> was modified last
name of what was last changed directly in <path>
which entry of <path> did someone touch last
most recent entry of <path>, one name only
use ls and head to get the latest file of <path>
something was just saved in <path>, what is it called
sort <path> by time and give me only the top name
<path> latest entry name
freshest item in <path>, what is its name
the thing that was modified last directly inside <path>
which upload in <path> came in last, just one name
what did the job just write into <path>, only the latest name
single latest item of <path>

= ls-oldest
> ls -t | tail -n 1
$show the (oldest|least recently modified) file <here>
which file is the oldest
name of the entry of this folder that was not touched for the longest time
use ls and tail to get the file with the earliest modification time
what is the most ancient thing in this folder
which file here has gone unchanged the longest
sort this folder by time and give me only the last name
longest untouched entry of this directory, one name
oldest file name in this folder
stalest item in here, what is its name
the thing edited the longest ago at this level
which entry of this place has been lying around unmodified for ages, one name
bottom name of a listing by time
single most outdated item of this directory

= ls-newest-n
> ls -t | head -n <n>
$show the <n> (newest|latest|most recently modified|most recent|last modified) files [<here>]
names of the last <n> entries changed directly in this folder
use ls and head to get the <n> latest names here
which <n> things in this folder did i touch last
sort this folder by time and keep only the top <n> names
what did i work on lately in this folder, <n> names are enough
<n> latest entries of this directory by modification time, without descending
top <n> of this folder by recency, names only
<n> freshest items of this place by name
names of <n> things edited lately here, most recent leading
just the top <n> of a listing by time
give me the <n> latest downloads in this folder by name
where was i, the <n> things i saved last in this directory
recently modified, <n> names, this directory

= ls-largest
> ls -S | head -n 1
$show the (largest|biggest) file (directly here|in this folder itself|directly in the current directory)
which file is the (largest|biggest) (right here|directly in this folder|at this level)
name of the biggest file
use ls and head to name the heaviest entry here
which one of the files in this folder is the heaviest
sort this folder by size and give me only the first name
what is the single largest entry directly in this folder
one name: the file here with the most bytes
largest file name of this directory, without descending
tell me the name of the file that is biggest in this folder
fattest item in here, what is its name
what is the bulkiest thing at this level, just its name
name at the top of a listing by size
which file of this directory should i delete first for space, one name, the bulkiest
heavyweight number one of this folder
which thing around here has the greatest size, its name only

= ls-recursive
> ls -R
$list [all] files <here> $rec
$list files and $dirs recursively
recursive listing
ls down through every subfolder
what is in this folder and in each folder below it
names of everything here, folder by folder all the way down
use ls to descend into the subfolders too
walk through this directory and all below it listing their contents
contents of this directory and of every nested one
list the whole tree below this folder, each folder's contents in turn
dump the names of the full hierarchy below me, section by section
enumerate nested contents of this place, each subfolder with a heading
list this directory and descend into every child
what all is in here, also deep inside
complete inventory of this folder down to the deepest level, grouped by folder

= ls-recursive-dir
> ls -R <path>
$list [all] files in <path> $rec
recursive listing of <path>
$list the contents of <path> and [of] all its subdirectories
ls down through every subfolder of <path>
what is in <path> and in each folder below it
names of everything in <path>, folder by folder all the way down
use ls to descend into <path>
walk through <path> and all below it listing their contents
the whole of <path>, nested folders included, listed folder by folder
contents of <path> and every nested directory
dump the names of the full hierarchy in <path>, section by section
enumerate the nested contents of <path>, each subfolder with a heading
complete inventory of <path> down to the deepest level, grouped by folder
what all is in <path>, also deep inside
list <path> and descend into every child

= ls-dirs
> ls -d */
$list [only] [the] $dirs [<here>]
$list only directories
which (folders|directories) are (here|in this directory)
$list $dirs in the current directory
which subfolders does this directory have
names of the folders in here, no files
leave out the files and tell me the directories in this folder
i only want to see folders, not files
folders here, one level
use ls to show just the directories of this folder
what subdirectories are directly in here
subfolders at this level and nothing else
where can i cd to from this place
directory entries only, no regular files, current level
exclude plain files from the listing of this place
folder names only, please
just the directories among the entries here

= ls-one
> ls -1
$list files one per line
$list [the] files <here> one (per|on each) line
$list file names in a single column
one name per line listing of this folder
file names here stacked vertically
use ls with a single entry per row
each entry of this folder on its own line, names only
i want the names here as a list i can feed to another program, one per row
do not put several names next to each other, a line for each
vertical listing of this folder
names here in a vertical column
output the listing of this place with a newline after every name
no columns please, each name under the other
newline separated names of this directory

= ls-inode
> ls -i
$list files with [their] inode numbers
$show the inode numbers of [the] files <here>
which inode does each file here have
inode numbers next to the names of this folder
names and inodes of the entries in this directory
use ls to see inodes
i need the inode of everything in this folder
listing of this folder with the inode in front of each name
inodes of this folder's entries
inode column with the names of this place
which index nodes do the entries of this directory occupy
two of these names might be hard links, print the inode of each name here
names plus their file system ids at this level
inum and name for everything in this folder

= ls-ext
> ls *.<ext>
$list [the] <ext> files <here>
$list files with [the] extension <ext> <here>
which <ext> files are in this directory
what <ext> files do i have in this folder
are there any <ext> files in this directory, name them
names of the files here that end in .<ext>
use ls to show only the <ext> files
everything in this folder with the suffix .<ext>
<ext> files of this folder only, do not descend
pick the <ext> files out of this directory's listing
show what ends in .<ext> at this level
only names with the ending .<ext>, this directory, no recursion
<ext> documents lying around here
i am looking for my <ext> files, they are in this very folder
<ext> listing for the present directory

= ls-glob
> ls <glob>
$list files matching <glob>
$list <glob>
$list files <here> that match <glob>
which names in this folder fit <glob>
what do i have here that fits the wildcard <glob>
names here that the shell pattern <glob> expands to
use ls with the wildcard <glob>
entries of this folder whose name is like <glob>
only those files of this folder that fit the glob <glob>
is there anything like <glob> in this directory
expand <glob> in this place and show the names
restrict the listing of this directory to <glob>
filter the names of this level by the mask <glob>
directory listing with the file mask <glob>

= ls-count
> ls | wc -l
$count (entries|items|files and directories) <here>
how many entries does this folder have
how many things are directly in this folder, files and folders together
use ls and wc to count what is in this directory
number of names a plain listing of this folder gives
$count files and folders at the top of this directory, without descending
is this folder crowded, how many entries are in it
entry count of this folder, hidden ones not counted
tally of items at this level, dotfiles aside
how full is this directory, a number of items
how long is the list of names here
figure: items in this place
quantity of visible things in the folder i am in
number of files and folders around here

= ls-count-dir
> ls <path> | wc -l
$count (entries|items|files and folders) in <path>
how many (entries|items|things) are [there] in <path>
how many entries does <path> have
how many things are directly in <path>, files and folders together
use ls and wc to count what is in <path>
number of names that a plain listing of <path> gives
entry count of <path>, without descending
tally of items at the first level of <path>
how full is <path>, a number of items
how long is the list of names in <path>
quantity of visible things in <path>
how crowded is <path>, number of items
number of files and folders directly under <path>

= ls-reverse
> ls -r
$list files in reverse [alphabetical] order
$list files sorted by name descending
from z to a, names of this folder
plain listing upside down
names of this folder backwards by alphabet
use ls to reverse the name order
start the listing with the names at the end of the alphabet
last name of the alphabet on top when you list this folder
file names here, z first
descending alphabetical name listing
turn the usual order of the listing around
names of this place sorted from the end of the alphabet to its start
the listing here bottom to top please
inverse name order, only names, this level

= ls-dir-info
> ls -ld <path>
$show [the] (permissions|details) of the <path> directory [itself]
$show permissions of directory <path>
long listing of the directory <path> itself [not its contents]
mode, owner and date of the folder <path>, not of what is in it
what rights does the directory <path> have, as a detailed line
who owns the folder <path> itself, show the detailed line
use ls to describe the directory <path> without listing its contents
i want one line about <path>, not its contents
long format entry for <path> itself
attributes of the folder <path> itself
rights and owner of the directory <path> as an entry
do i have write access on the folder <path>, print its own mode line
how is the directory <path> itself protected, owner and mode
long line for <path> without descending into it

= ls-file-info
> ls -l <anyfile>
$show the permissions and owner of <anyfile>
$show details of <anyfile> in one line
long listing of [only] <anyfile>
mode, owner, group, size and date of <anyfile>
size, owner and permissions of <anyfile>
use ls to describe <anyfile>
detailed line about <anyfile>
who owns <anyfile>, how big is it and when was it changed
long format entry for the file <anyfile>
mode bits, owner and timestamp for <anyfile>
may i write to <anyfile>, show its rights line
how is <anyfile> protected, who has it and when was it edited
extended listing restricted to <anyfile>
rights line for <anyfile>

= ls-file-human
> ls -lh <anyfile>
details of <anyfile> with a readable size
long listing of <anyfile> with its size in K or M
mode, owner, date and human readable size of <anyfile>
use ls to show <anyfile> with details and a size i can read
detailed line about <anyfile>, size not in bytes but in kilobytes or megabytes
long format entry for <anyfile>, human readable
owner, rights and easily readable size of <anyfile>
extended listing restricted to <anyfile>, size abbreviated
rights line for <anyfile> with its size rounded to K, M or G
how many megs does <anyfile> have, with mode, owner and date
mode bits, owner, timestamp and a friendly size for <anyfile>
is <anyfile> a big one, full line with size in human units

= tree parse
> tree
$show the $dir tree
$show (files|the directory structure) as a tree
draw the folders and files here as a tree
what does the structure of this project look like
hierarchy of this folder
use tree to see what is nested in what
picture of the directory layout with indentation
all folders below here with their files, drawn as branches
layout of this directory as a diagram
nested view of the project with lines and branches
sketch how the folders here are organised, files included
graphical overview of all subfolders and files
map of this project, indented by level
show me the skeleton of this repository as ascii art

= tree-depth parse
> tree -L <depth>
$show the $dir tree (<depth> levels deep|down to depth <depth>|limited to <depth> levels)
draw the folder hierarchy but only <depth> levels
use tree and stop after <depth> levels
directory layout as a diagram, not deeper than <depth> levels
structure of this folder with branches, <depth> levels at most
hierarchy of this folder down to level <depth>
what does the tree look like if i only want the first <depth> levels
tree, depth limit <depth>
nested view limited to <depth> levels of folders
sketch the organisation of this place but do not go below level <depth>
map of this project, indented, maximum depth <depth>
ascii art overview of the folders, cut off after <depth> levels
the full diagram is too long, only <depth> levels deep please

= mkdir change
> mkdir <newdir>
$create a [new] $dir <newdir>
$create $dir <newdir>
mkdir <newdir>
new folder <newdir>
i need a directory <newdir>
start a folder <newdir>
use mkdir for a folder <newdir>
there should be a new empty directory <newdir> in this place
open up a new subfolder <newdir> here
build a directory <newdir> in this folder
fresh empty folder <newdir>
i want to collect my stuff in a folder <newdir>, it is not there yet
create dir <newdir> at this level
set me up a place <newdir> for files
could there be a directory <newdir> around here
directory creation, <newdir>

= mkdir-in change
> mkdir <mydir>/<newdir>
$create a [new] $dir <newdir> (in|inside|under) <mydir>
add a subfolder <newdir> to <mydir>
i need a folder <newdir> inside of <mydir>
put a new empty directory <newdir> into <mydir>
use mkdir to get a folder <newdir> below <mydir>
<mydir> should have a subdirectory <newdir>
in <mydir> start a directory <newdir>
new subdirectory <newdir> of <mydir>
inside <mydir> there should be a folder <newdir>
below <mydir> we need another directory <newdir>
extend <mydir> by a folder <newdir>
nest a directory <newdir> in <mydir>
give <mydir> a child folder <newdir>
directory creation, <newdir>, parent <mydir>
subfolder <newdir>, it is to be put in <mydir>

= mkdir-p change
> mkdir -p <newpath>
$create the (nested|) $dir <newpath> (with|and|including|along with) [all|any] [missing] parent (directories|folders)
$create <newpath> (and|with) (all|any) [missing] parents
$create nested $dirs <newpath>
$create the directory path <newpath> (if it does not exist|creating parents as needed)
$create directories <newpath>
make sure that the path <newpath> exists, all levels of it
i need the folders <newpath>, whatever part of them is not there yet
use mkdir to build <newpath> in one go
all of the directories in <newpath> should be there, no complaint if they are
build the folder chain <newpath>
do not fail when a parent of <newpath> is missing, create it as well
the whole hierarchy <newpath> as new folders
mkdir fails because the parent does not exist, i want <newpath>
deep directory <newpath> with every intermediate level
<newpath> should exist as directories when my script goes on, whether or not they did before
ensure directory <newpath>, parents included
directory creation including parents, <newpath>
all levels of <newpath> in one command

= mkdir-two change
> mkdir <new> <new2>
$create two $dirs <new> and <new2>
$create (folders|directories) <new> and <new2>
make both folders <new> and <new2>
i need <new> and <new2> as new directories
two new directories, one is <new> and the other <new2>
use mkdir once for <new> and <new2>
start folders by the names <new> and <new2>
mkdir <new> and <new2>
add <new> and also <new2> as directories
pair of empty folders, <new> plus <new2>
set up <new> next to <new2>, both directories
for this job we want folders <new> and <new2>
one folder shall be <new>, another <new2>
let there be directories <new> and <new2>

= touch change
> touch <new>
$create an empty file [called|named] <new>
$create a new [empty] file [called|named] <new>
touch <new>
new [blank] file <new>
$create the file <new>
i need a blank file by the name of <new>
make sure a file <new> is there, nothing in it
start an empty document <new>
use touch to get a new file <new>
a file <new> with zero bytes should appear
put an empty <new> there
zero byte file <new>
lock file <new> please, contents do not matter, leave it empty
placeholder without content, name <new>
i want <new> to exist as an empty file
generate <new> with nothing inside
file creation, empty, <new>
could there be an empty <new> around here

= touch-existing quiet
> touch <file>
update the (timestamp|modification time|access and modification times) of <file>
set the modification time of <file> to now
touch <file>
make <file> look as if it was changed just now
refresh the date of <file>
bump the modification time of <file>
pretend that <file> was edited this moment
use touch to bring the time stamps of <file> up to date
<file> should carry the current time as its date
set last changed of <file> to the present
trick make into believing that <file> is fresh, timestamp now
trigger a rebuild by renewing the mtime of <file>
<file> looks too old, give it the present time stamp
renew the timestamp of <file>, content stays as it is
mtime of <file> := this moment

= touch-date change
> touch -d <date> <bare>
set the (modification time|timestamp|date) of <bare> to <date>
change the timestamp of <bare> to <date>
make <bare> look as if it was last changed on <date>
backdate <bare> to <date>
use touch to give <bare> the date <date>
pretend <bare> was edited on <date>
<bare> should carry <date> as modification date
the time stamp on <bare> is wrong, it has to be <date>
stamp <bare> with <date>
mtime of <bare> := <date>
fake the last edit of <bare>, it took place on <date>
let <bare> appear to be from <date>
the file <bare> got the wrong day after copying, <date> is right, correct its date
<date> is to be the last-modified day of <bare>

= touch-many change
> touch <new> <new2>
$create [empty] files <new> and <new2>
$create two empty files <new> and <new2>
i need blank files <new> and <new2>
use touch for <new> and <new2> at once
make sure that <new> and <new2> are there, both empty
start two blank documents <new> and <new2>
zero byte files <new> and <new2>
two new files with nothing in them, <new> and <new2>
touch <new> and <new2>
placeholders without content, <new> plus <new2>
generate <new> and <new2> with nothing inside
i want two files to exist, both empty: <new>, <new2>
<new> together with <new2>, blank, to start with
add a blank <new> and a blank <new2>

= touch-seq change
> touch file{1..<n>}.txt
$create <n> empty [text] files named file1.txt to file<n>.txt
$create files file1.txt through file<n>.txt
use touch with a brace range for file1.txt up to file<n>.txt
i need <n> blank text files with the numbers 1 to <n> in names like file1.txt
numbered empty files file1.txt, file2.txt and so on until file<n>.txt
make test files file1.txt ... file<n>.txt
file1.txt to file<n>.txt as empty files
a series of <n> empty files, file1.txt being the first
touch file1.txt up to file<n>.txt in one go
produce dummy files with running numbers, file1.txt to file<n>.txt
for testing give me <n> placeholders, file1.txt, file2.txt ... file<n>.txt
batch of numbered blank text files, last one file<n>.txt
generate file1.txt .. file<n>.txt with nothing inside
i have to fill this folder with file1.txt through file<n>.txt

= cp change
> cp <bare> <new>
$copy <bare> to <new>
$copy [the] file <bare> (to|as) <new>
duplicate <bare> as <new>
copy of <bare> named <new>
save <bare> under the name <new> too
i want a second file <new> with what is in <bare>
use cp to get <new> from <bare>
clone <bare> as <new>
put the same content as <bare> into a new file <new>
leave <bare> where it is and make <new> out of it
a copy of <bare>, to be called <new>
replicate <bare> at <new>
have <bare> duplicated, the duplicate shall be <new>
before i experiment with <bare>, give me a twin <new>
second version of <bare> under <new>
<bare> twice, the second time as <new>
file copy, source <bare>, target <new>

= cp-into change
> cp <bare> <mydir>
$copy <bare> (to|into|inside) <mydir>
$copy the file <bare> (to|into) <mydir>
put a copy of <bare> into <mydir>
place a duplicate of <bare> in <mydir>, keeping the original
use cp to get <bare> into <mydir>
i need <bare> in <mydir> as well
leave <bare> where it is but have it in <mydir> too
drop a copy of <bare> in <mydir>
clone <bare> into <mydir>
replicate <bare> inside <mydir>
have <bare> duplicated to <mydir>
<mydir> also needs <bare>, do not take the original away
share <bare> with those who read <mydir>, a duplicate there
send a copy of <bare> to <mydir>
file copy, source <bare>, target folder <mydir>
<bare> shall be found in <mydir> too

= cp-r change
> cp -r <plaindir> <new>
$copy <plaindir> to <new>
$copy <plaindir> [and its contents] $rec to <new>
$copy <plaindir> and everything in it to <new>
$copy the whole $dir <plaindir> to <new>
clone <plaindir> as <new>
i want <plaindir> a second time under the name <new>
use cp to duplicate <plaindir> with all subfolders as <new>
make <new> a full duplicate of <plaindir>
the complete tree of <plaindir> once more as <new>
leave <plaindir> alone and make a folder <new> with the same files in it
<plaindir> with all nested files, copied to <new>
replicate <plaindir> under the name <new>, nested stuff too
have <plaindir> duplicated in full, the duplicate shall be <new>
before i experiment with <plaindir>, give me a twin of it at <new>
directory copy, source <plaindir>, target <new>

= cp-r-path change
> cp -r <path> <new>
$copy (the directory |)<path> [and all its contents] (recursively|) to <new>
recursively copy <path> to <new>
$copy the <path> directory to <new>
clone the folder <path> as <new>
i want the directory <path> a second time, as <new>
use cp to duplicate <path> with all that is below it as <new>
make <new> a full duplicate of the folder <path>
the complete tree under <path> once more as <new>
whole directory <path> to <new>, originals stay
<path> with all nested files, copied to <new>
replicate <path>, nested stuff too, at <new>
have the folder <path> duplicated in full, the duplicate shall be <new>
before i experiment with the directory <path> give me a twin of it at <new>
fork the tree <path> to <new>
directory copy, source <path>, target <new>

= cp-preserve change
> cp -p <bare> <new>
$copy <bare> to <new> (preserving|keeping) [its] (permissions and timestamps|attributes|timestamps|mode and ownership)
clone <bare> as <new> without losing its mode and time stamps
the copy <new> of <bare> should have the same date and rights as the original
use cp so that <new> keeps mode, owner and times of <bare>
duplicate <bare> to <new>, attributes unchanged
save <bare> as <new> and do not reset the modification date
copy <bare> as <new> with its original timestamps and permissions
<new> is to be a copy of <bare>, same mode, same dates
replicate <bare> at <new>, metadata intact
cp loses the date, i want <new> to carry the mtime and mode of <bare>
duplicate of <bare> at <new> with unchanged metadata
twin <new> for <bare>, the clock time and access bits must not differ
when <bare> is duplicated as <new>, do not lose owner, mode or timestamp
preserve metadata, cp, <bare> into <new>

= cp-a change
> cp -a <plaindir> <new>
$copy <plaindir> to <new> (preserving|keeping) (everything|all attributes|permissions and timestamps)
archive copy of <plaindir> to <new>
mirror <plaindir> as <new> with links, rights and dates as they are
exact duplicate of <plaindir> named <new>, owners and times included
use cp in archive mode from <plaindir> to <new>
clone <plaindir> to <new>, symlinks and modes intact
full copy of <plaindir> to <new> where nothing about the files changes
copy the tree <plaindir> to <new> and retain ownership, modes, links and time stamps
i want <new> to be just like <plaindir>, down to dates and rights
replicate <plaindir> at <new>, metadata intact
twin <new> of <plaindir>, nothing lost, symlinks stay symlinks
faithful snapshot of <plaindir> at <new>, same timestamps, owners and links
back <plaindir> up as <new> with all metadata retained
archive mode, recursive, <plaindir> to <new>

= cp-ext change
> cp *.<ext> <mydir>
$copy all <ext> files (to|into) <mydir>
$copy all [the] <ext> files <here> (to|into) <mydir>
$copy every <ext> file to <mydir>
put a duplicate of each <ext> file of this folder into <mydir>
<mydir> should get the <ext> files of this directory too
use cp to bring the <ext> files of this folder over to <mydir>
collect copies of the <ext> files here in <mydir>, originals stay
i want all my <ext> files from here in <mydir> as well
duplicate everything ending in .<ext> in this folder into <mydir>
<ext> files here to <mydir>, as copies
replicate the <ext> files of this place in <mydir>
send copies of every .<ext> at this level to <mydir>
have all files with the ending .<ext> here duplicated to <mydir>
<mydir> also needs the <ext> files from this place, do not take them away
spread my <ext> files into <mydir>, leaving the originals
file copy, all .<ext> of this folder, target folder <mydir>

= cp-bak change
> cp <bare> <bare>.bak
$create a backup [copy] of <bare>
back up <bare>
backup <bare> [to a .bak file]
$copy <bare> to <bare>.bak
keep a safety copy of <bare> with .bak at the end
before i edit <bare>, save it as <bare>.bak
use cp to keep a .bak of <bare>
save the present state of <bare> next to it with the suffix .bak
i am going to change <bare>, keep the original as <bare>.bak
duplicate <bare> with .bak added to the name
.bak copy of <bare>
insurance against mistakes, <bare> once more as <bare>.bak
stash a spare of <bare> beside it, ending .bak
let there be a .bak of <bare> in case something goes wrong
backup file <bare>.bak, made from <bare>

= cp-update change
> cp -u <bare> <mydir>
$copy <bare> to <mydir> only if it is newer
$copy <bare> to <mydir> if (newer|missing there)
refresh the copy of <bare> in <mydir>, but leave it if it is already current
put <bare> into <mydir> unless the one there is at least as new
use cp to update <bare> in <mydir>
bring <mydir> up to date with <bare>
do not overwrite a newer <bare> in <mydir> when copying
<bare> to <mydir>, skip if the file there is not older
copy <bare> over to <mydir> when the version there is older or absent
synchronise <bare> into <mydir> only where the target is stale
send <bare> to <mydir> unless the version over there is up to date
overwrite <mydir>'s version of <bare> only when mine is more recent
conditional copy, newer only, <bare> to <mydir>
is the <bare> in <mydir> outdated, if so renew it with mine

= cp-two change
> cp <bare> <bare2> <mydir>
$copy <bare> and <bare2> (to|into) <mydir>
$copy the files <bare> and <bare2> to <mydir>
put copies of <bare> and <bare2> in <mydir>
<mydir> needs both <bare> and <bare2>, originals stay
use cp for <bare> and <bare2> with <mydir> as the target
place <bare> as well as <bare2> in <mydir>, as copies
duplicate two files, <bare> and <bare2>, into <mydir>
i need <bare> and <bare2> in <mydir> as well
both <bare> and <bare2>, copied to <mydir>
replicate <bare> and <bare2> inside <mydir>
send copies of <bare> plus <bare2> to <mydir>
into <mydir>, as duplicates: <bare>, <bare2>
have both <bare> and <bare2> duplicated to <mydir>
a pair of files, <bare> with <bare2>, must be available in <mydir> too, keep the originals
file copy, sources <bare> and <bare2>, target folder <mydir>

= mv change
> mv <bare> <new>
$rename <bare> to <new>
$rename [the] file <bare> to <new>
$move <bare> to <new>
<bare> should be called <new> from now on
give <bare> the name <new>
use mv to turn <bare> into <new>
i misnamed <bare>, it has to be <new>
call <bare> <new> instead
new name for <bare>: <new>
the file <bare> gets the new name <new>
relabel <bare>, it shall be <new>
i made a typo in the name, <bare> must read <new>
have <bare> renamed, target name <new>
from <bare> to <new>, no copy left behind
file rename, old <bare>, new <new>
the name <bare> is wrong, <new> is right

= mv-into change
> mv <bare> <mydir>
$move <bare> (to|into|inside) <mydir>
$move the file <bare> (to|into) <mydir>
<bare> belongs in <mydir>, take it there
relocate <bare> into <mydir>
use mv to get <bare> into <mydir>
take <bare> out of its place and put it into <mydir>
i want <bare> to be in <mydir> and no longer where it is
shift <bare> over to <mydir>
file away <bare> in <mydir>
transport <bare> to the folder <mydir>, do not keep it here
have <bare> moved, destination <mydir>
stow <bare> in <mydir>
<bare> clutters this place, park it in <mydir>
from its present place to <mydir>, the file <bare>
file move, source <bare>, target folder <mydir>
<bare> shall be found in <mydir> only

= mv-dir change
> mv <plaindir> <newdir>
$rename <plaindir> to <newdir>
$move <plaindir> to <newdir>
<plaindir> should become a directory <newdir>
turn <plaindir> into a folder <newdir>
use mv so that <plaindir> becomes a directory <newdir>
from now on <plaindir> has to be a folder <newdir>
<plaindir> is not a good name, make it a folder <newdir>
give <plaindir> a new name, it should be a directory <newdir>
new name for <plaindir>, a folder <newdir>
have <plaindir> renamed, it shall be a directory <newdir>
relabel <plaindir>, the result is a folder <newdir>
i do not like how <plaindir> is named, let it be a folder <newdir>
what is <plaindir> now should be a directory <newdir> afterwards
directory rename, old <plaindir>, new one is a directory <newdir>

= mv-ext change
> mv *.<ext> <mydir>
$move all <ext> files (to|into) <mydir>
$move all [the] <ext> files <here> (to|into) <mydir>
$move every <ext> file to <mydir>
tidy up, the <ext> files of this folder belong in <mydir>
shift everything ending in .<ext> from here to <mydir>
use mv to get the <ext> files of this directory into <mydir>
take all <ext> files out of this folder and place them in <mydir>
i want my <ext> files from this folder in <mydir> instead
sort the <ext> files away into <mydir>
gather the <ext> files of this folder in <mydir>, do not leave them here
transport the <ext> files of this place to <mydir>, keep none here
have all files with the ending .<ext> here moved, destination <mydir>
stow every .<ext> of this level in <mydir>
<ext> files clutter this folder, park them in <mydir>
file move, all .<ext> of this folder, target folder <mydir>

= mv-safe change
> mv -n <bare> <new>
$move <bare> to <new> without overwriting [existing files]
$rename <bare> to <new> unless <new> (already exists|exists)
<bare> should become <new> but never destroy a file that is already there
give <bare> the name <new>, do nothing if that name is taken
use mv in no-clobber mode from <bare> to <new>
only if <new> does not exist yet, move <bare> there
turn <bare> into <new> but keep an existing <new>
move <bare> to <new> and do not clobber
careful rename of <bare> to <new>, nothing may be overwritten
have <bare> renamed to <new> only when that name is free
<new> must survive if it is there, otherwise <bare> takes that name
relabel <bare> as <new>, keep hands off an already present <new>
non-destructive move, <bare> to <new>
if there is no <new> so far, <bare> becomes it

= rename-ext change
> for f in *.<ext>; do mv "$f" "§{f%.<ext>}.<ext2>"; done
$rename all <ext> files to <ext2>
$change the extension of all <ext> files to <ext2>
$change [file] extension[s] from <ext> to <ext2>
$rename every <ext> file to have the extension <ext2>
my <ext> files should end in .<ext2> instead
swap the suffix .<ext> for .<ext2> on every file here
loop over the <ext> files here and give them the extension <ext2>
turn each name ending in .<ext> into one ending in .<ext2>
all files in this folder that end in .<ext> should get the ending .<ext2>
bulk change of file endings, .<ext> becomes .<ext2>
use a for loop with mv so that .<ext> files are called .<ext2>
wrong file ending, it is .<ext> and must be .<ext2>, repair the names of all
have every *.<ext> relabelled as *.<ext2>
from .<ext> to .<ext2>, names of all such files at this level
extension swap, old .<ext>, new .<ext2>, all files here

= rename-prefix change
> for f in *.<ext>; do mv "$f" "<stem>_$f"; done
add [the] prefix <stem> to all <ext> files
prefix [the names of] all <ext> files with <stem>
put <stem>_ in front of the name of each <ext> file
names of the <ext> files should begin with <stem>_
loop over the <ext> files here and rename them to <stem>_ followed by their name
every <ext> file of this folder gets <stem>_ at the beginning of its name
bulk rename, prepend <stem>_ to <ext> files
use a for loop with mv to prepend <stem>_ to the <ext> file names
i want my <ext> files here to be called <stem>_ something
let all <ext> names here begin with <stem>_
have every *.<ext> relabelled so that it reads <stem>_ and then the old name
label my <ext> files with a leading <stem>_
stick <stem>_ to the front of all *.<ext> names
mass rename, leading <stem>_, <ext> files only
prefix <stem>_ for the <ext> file names here

= rename-lower change
> for f in *; do mv -n "$f" "$(echo "$f" | tr 'A-Z' 'a-z')"; done
$rename all files to lower[ ]case
make all file names lowercase
convert [all] file names <here> to lowercase
turn capital letters in the names of the files here into small ones
no uppercase letters in file names any more
lowercase the names of everything in this folder
use tr in a loop to make all names here small
bulk rename to small letters
my files have names in capitals, i want them in small letters
every name in this folder should be in lower case, do not overwrite anything
i hate the shouting names like README, small letters for all in this place please
downcase every name at this level without clobbering
A-Z to a-z in all names of this directory, keep existing targets
have names with capitals relabelled in lower case
mass rename, everything to small characters
file names here, lower case please

= rename-spaces change
> for f in *\ *; do mv "$f" "§{f// /_}"; done
$replace spaces with underscores in [all] file names
$rename files replacing spaces with underscores
$replace blanks by underscores in file names
my file names have blanks in them, put _ there instead
no more blanks in the names of files here, use underscores for them
loop over names with spaces and put underscores in
turn every space in the names of this folder into _
bulk rename, spaces become underscores
underscore instead of space in the name of every file here
file names without spaces, use _ where a space was
spaces in names break my scripts, make them underscores
have every name with a blank relabelled, _ instead of the blank
"my file.txt" should become "my_file.txt", and so for all names with spaces here
fill the gaps in file names with underscores
mass rename, blank to underscore
get whitespace out of the names here, _ goes in its place
underscored file names in place of spaced ones

= rm change
> rm <anyfile>
$delete <anyfile>
$delete [the] file <anyfile>
rm <anyfile>
i no longer need <anyfile>, throw it away
<anyfile> can go, delete it
use rm on <anyfile>
unlink the file <anyfile>
make <anyfile> disappear
discard <anyfile>
drop the file <anyfile> from the disk
trash <anyfile>
have <anyfile> removed
<anyfile> is junk, get rid of it
ditch <anyfile>
file removal, <anyfile>
<anyfile> shall vanish

= rm-two change
> rm <bare> <bare2>
$delete <bare> and <bare2>
$delete the files <bare> and <bare2>
<bare> and <bare2> can both go, delete them
throw away <bare> as well as <bare2>
use rm on both <bare> and <bare2>
i need neither <bare> nor <bare2> any more, remove them
unlink <bare> and <bare2>
drop two files, <bare> and <bare2>
discard <bare> and <bare2>
trash <bare> and <bare2>
have <bare> as well as <bare2> removed
<bare> is junk and so is <bare2>, get rid of them
ditch both <bare> and <bare2>
the pair <bare>, <bare2> should vanish

= rm-f quiet
> rm -f <anyfile>
force delete <anyfile>
$delete <anyfile> without (asking|prompting|confirmation)
forcibly remove <anyfile>
throw <anyfile> away, no questions, no error if it is absent
make sure <anyfile> is gone, do not complain when it does not exist
use rm in force mode on <anyfile>
<anyfile> has to go even if it is write protected, delete it
get <anyfile> out of the way no matter what, delete it
i don't care whether <anyfile> exists, it must not be there afterwards, remove it
unlink <anyfile> and ignore it if missing
trash <anyfile> and suppress any question
have <anyfile> removed silently, whether it exists or not
rm refuses because <anyfile> is read-only, override that
rm keeps prompting me about <anyfile>, make it stop asking and remove it

= rm-r change
> rm -r <plaindir>
$delete <plaindir> and (everything in it|all its contents|its contents)
$delete <plaindir> recursively
$delete <plaindir>
recursively delete <plaindir>
i no longer need <plaindir>, throw it away with all files in it
<plaindir> can go, contents too, delete it
use rm to drop <plaindir> with subfolders
make <plaindir> disappear together with what is inside
drop <plaindir> as a whole
discard <plaindir> including all nested files
the directory tree of <plaindir> must vanish, remove it
trash <plaindir> along with all it holds
have <plaindir> removed, subfolders and all
rm says it is a directory, i still want <plaindir> gone
ditch <plaindir>, contents and all
directory removal, recursive, <plaindir>

= rm-r-path change
> rm -r <path>
$delete the (directory|folder) <path> and (everything in it|all its contents)
$delete <path> recursively
recursively remove <path>
throw the folder <path> away with all files in it
the directory <path> can go, contents too, delete it
use rm to drop the folder <path> with its subfolders
make <path> disappear together with what is inside
drop the whole tree <path>
discard <path> including all nested files
the directory tree at <path> must vanish, remove it
trash the folder <path> along with all it holds
have <path> removed, subfolders and all
rm says it is a directory, i still want <path> gone
ditch the folder <path>, contents and all

= rm-rf change
> rm -rf <plaindir>
force delete <plaindir> and (everything in it|all its contents)
forcibly remove <plaindir> recursively
$delete <plaindir> and its contents without (asking|prompting)
<plaindir> has to go with all its files, no questions asked, delete it
throw <plaindir> away whole and never prompt
use rm with force and recursion on <plaindir>
make sure <plaindir> is gone, contents too, no error if it does not exist
wipe out <plaindir> completely even when files in it are write protected
drop <plaindir> as a tree and do not ask me about any file
destroy <plaindir> and all in it by force
trash <plaindir> whole, suppress every question
have <plaindir> removed silently, subfolders and all, even when read-only
rm keeps prompting me for files in <plaindir>, make it stop and remove the lot
nuke <plaindir>
obliterate <plaindir>, wipe it off the disk, no prompts, no errors if absent
directory removal, recursive, forced, <plaindir>

= rm-ext change
> rm *.<ext>
$delete all <ext> files [<here>]
$delete every <ext> file <here>
$delete all files with [the] extension <ext> <here>
$delete all files ending (in|with) .<ext> in this directory
throw away the <ext> files of this folder
i no longer need any <ext> file in this directory, remove them
use rm on everything here that ends in .<ext>
clean this folder of <ext> files
no <ext> file should be left directly in this folder, delete them
the <ext> files here can go, remove them
drop each file in this folder whose suffix is .<ext>
trash every *.<ext> at this level
have all .<ext> files in this place removed
<ext> files here are junk, get rid of them
file removal, all .<ext> of this folder

= rm-glob change
> rm <glob>
$delete [all] files matching <glob>
$delete <glob>
$delete everything that matches <glob>
throw away what fits <glob> in this folder
use rm with the wildcard <glob>
whatever in this directory fits the glob <glob> can go, remove it
clean this folder of files like <glob>
drop everything here that the pattern <glob> expands to
i no longer need the files here that fit <glob>, delete them
discard files fitting <glob> in this folder
trash what the mask <glob> selects here
have everything that looks like <glob> at this level removed
files of the form <glob> in this place are junk, get rid of them
ditch all that expands from <glob>
file removal by wildcard <glob>

= rmdir change
> rmdir emptydir
$delete the empty (directory|folder) emptydir
$delete emptydir if it is empty
emptydir has nothing in it, drop that folder
use rmdir on emptydir
the folder emptydir can go as it is empty
drop the directory emptydir but only when nothing is in it
throw away the empty folder emptydir
remove directory emptydir, fail if it has contents
i do not need the empty folder emptydir
rm -r is too dangerous, remove emptydir only on condition that it is empty
have the vacant folder emptydir removed
trash the contentless directory emptydir
ditch the empty directory emptydir
emptydir holds no files, make that folder vanish

= ln change
> ln -s <bare> <newlink>
$create a (symbolic link|symlink|soft link) to <bare> (called|named|at|as) <newlink>
$create a (symbolic link|symlink|soft link) <newlink> (pointing to|that points to|to|for) <bare>
symlink <bare> to <newlink>
link <newlink> to <bare> symbolically
make <newlink> a (symlink|symbolic link) (to|of) <bare>
$create a soft link from <bare> to <newlink>
<newlink> should be a shortcut to <bare>
i want to reach <bare> under the name <newlink> too, by symlink
use ln to point <newlink> at <bare>
make a shortcut <newlink> for the file <bare>
place a soft link at <newlink> that leads to <bare>
whenever i open <newlink> i should get <bare>, by symbolic link
alias file <newlink> for <bare> by way of a symlink
<newlink> -> <bare> as a soft link
symlink creation, target <bare>, name <newlink>

= ln-dir change
> ln -s <path> <newlink>
$create a (symbolic link|symlink|soft link) to [the directory] <path> (called|named|at) <newlink>
$create a (symbolic link|symlink) <newlink> (pointing to|to|for) [the directory] <path>
symlink <path> as <newlink>
<newlink> should be a shortcut to the folder <path>
i want to reach the directory <path> under the name <newlink> too
use ln to point <newlink> at the folder <path>
make a shortcut <newlink> for the directory <path>
place a soft link at <newlink> that leads to <path>
whenever i go to <newlink> i should end up in <path>
soft link from <newlink> to the directory <path>
<newlink> -> <path> as a soft link
set up <newlink> as an alias for the folder <path>, symbolic
the folder <path> is deep, i want a short symlink <newlink> for it
let <newlink> resolve to the directory <path>
symlink creation, target directory <path>, name <newlink>

= ln-bare change
> ln -s <path>
$create a symbolic link to <path> (here|in the current directory)
symlink <path> in this directory
i want a shortcut to <path> in this folder under the same name
use ln to link <path> into this folder
drop a soft link to <path> into the folder i am in, same name
make <path> reachable from here by a symlink with its own name
shortcut to <path> in the directory i am in
link <path> softly into the present folder
soft link here that leads to <path>
soft link at this spot with the basename of <path>
symbolic alias of <path> in my working directory, name unchanged
the folder <path> is far away, i want to see it in this place by symlink
let <path> show up in this directory as a symbolic link
link without giving a name, target <path>, symbolic

= ln-force change
> ln -sf <bare> <newlink>
$create (or replace|or overwrite) [the] (symlink|symbolic link) <newlink> to <bare>
$create a symlink <newlink> to <bare> (overwriting|replacing) any existing one
force a symbolic link <newlink> to <bare>
point <newlink> at <bare> by symlink even if <newlink> exists already
use ln with force to let <newlink> lead to <bare>
<newlink> should lead to <bare> now, replace what is there
repoint the symlink <newlink> to <bare>
switch the soft link <newlink> over to <bare>
update <newlink> so that this symlink leads to <bare>, overwriting the old one
soft link <newlink> for <bare>, clobber an existing <newlink>
ln says file exists, overwrite <newlink> with a symlink to <bare>
whatever <newlink> is now, it shall become a soft link that resolves to <bare>
redirect the existing soft link <newlink>, new destination <bare>
ln symbolic with overwrite, <newlink> -> <bare>
let the old <newlink> be dropped and a soft link to <bare> take over

= ln-hard change
> ln <bare> <newlink>
$create a hard link to <bare> (called|named|at) <newlink>
$create a hard link <newlink> (pointing to|to|for|of) <bare>
hard link <bare> as <newlink>
<newlink> should be another name for the same data as <bare>
use ln without -s to make <newlink> from <bare>
a second directory entry <newlink> for the file <bare>
give the inode of <bare> an additional name <newlink>
<bare> and <newlink> should share the same inode
not a symlink but a real second name <newlink> for <bare>
hard linked copy of <bare> at <newlink>
<newlink> and <bare> as two names of one file, no soft link
non-symbolic link <newlink> for <bare>
if <bare> is deleted its data should survive under <newlink>, without a copy
extra hard name <newlink> for the data in <bare>
let <newlink> be hard linked with <bare>
hard link creation, target <bare>, name <newlink>

= readlink
> readlink link.txt
where does [the (symlink|link)] link.txt point [to]
$show the target of [the symlink] link.txt
what does link.txt link to
what is behind the symlink link.txt
which file does the shortcut link.txt lead to
use readlink on link.txt
link.txt is a link, what is at its other end
destination of the soft link link.txt
follow link.txt one step and tell me the target
print the value of the symbolic link link.txt
what target is stored in link.txt
resolve the shortcut link.txt by one hop
link.txt goes where
whither does the soft link link.txt lead
raw target string of link.txt

= realpath
> realpath <anyfile>
$show the (absolute|full|real) path of <anyfile>
absolute path to <anyfile>
resolve <anyfile> to an absolute path
full path of the file <anyfile>
where exactly is <anyfile>, from the root down
complete path of <anyfile> starting at /
use realpath on <anyfile>
turn the relative name <anyfile> into an absolute one
i need <anyfile> as a path that works from anywhere
what is <anyfile> called when written from the root
<anyfile> as an absolute path
expand <anyfile> to its complete location
i have to paste the location of <anyfile> into a config, all of it from / on
location of <anyfile> on this machine, beginning with a slash
absolutise <anyfile>
how would i refer to <anyfile> from any other directory

= readlink-f
> readlink -f <anyfile>
$show the canonical path of <anyfile> [following symlinks]
resolve all symlinks in <anyfile>
use readlink to get the canonical name of <anyfile>
follow every symlink in the path of <anyfile> and print where it ends
canonical path for <anyfile>, links followed
if <anyfile> is a link, what file does it finally lead to
true location of <anyfile> after all symbolic links
canonicalize <anyfile>
final target of <anyfile> when symlinks are followed
chase links until the end, where is <anyfile> really
dereference <anyfile> fully and print the resulting location
<anyfile> may be a chain of symlinks, where does the chain stop
physical path behind <anyfile>, every link on the way resolved
which real file hides behind <anyfile>, all links dereferenced

= basename
> basename <path>
$show the (base name|last component|last part) of <path>
$show only the file name (part|) of <path>
strip the directory from <path>
what is left of <path> without the leading directories
cut everything up to the last slash off <path>
use basename on <path>
name at the end of the path <path>
reduce <path> to its final name
drop the folders in front of <path> and print the rest
last element of the path <path>
trailing component of <path>
i only need the tail of <path>, no directories
trim the leading folders from <path>
<path> without everything in front of the final slash
how is <path> named, apart from the folders above it

= basename-ext
> basename <anyfile> .<ext>
$show the name of <anyfile> without [the] .<ext> (extension|suffix)
strip .<ext> from <anyfile>
cut the ending .<ext> off <anyfile>
what is <anyfile> called if you drop .<ext>
use basename to drop .<ext> from <anyfile>
name of <anyfile>, minus folder and minus .<ext>
print <anyfile> with the suffix .<ext> taken off
file stem of <anyfile>, suffix .<ext> removed
i want just the name in <anyfile>, no .<ext> at its end
trim .<ext> from the end of <anyfile>, folders off as well
bare name of <anyfile> when .<ext> is left out
<anyfile> minus its ending .<ext>
for my script i want the name of <anyfile> but no .<ext>
lose the ending .<ext> of <anyfile>, give what remains

= dirname
> dirname <path>
$show the (directory part|parent directory|directory) of [the path] <path>
which directory is <path> in
strip the last component from <path>
what is the parent of <path>
everything before the last slash in <path>
use dirname on <path>
cut the final name off <path>
folder that holds <path>
one level above <path>, as a path
drop the last element of the path <path>
leading component of <path>
trim the final name from <path> and keep the folders
<path> without its tail
containing folder of <path>
i only need the folder portion of <path>
where does <path> live, print the folder above it

= stat
> stat <anyfile>
$show [all|detailed|full] (status|metadata|stat information|inode information) (of|for) <anyfile>
$show $info <anyfile>
stat <anyfile>
$show the metadata of <anyfile>
everything the file system knows about <anyfile>
size, blocks, inode, links, rights and all times of <anyfile>
use stat on <anyfile>
all time stamps and the mode, owner and inode of <anyfile>
tell me all attributes of <anyfile> at once
when was <anyfile> accessed, modified and changed, and who owns it
full attribute dump of <anyfile>
every bit of metadata there is on <anyfile>
inspect <anyfile>, i want blocks, links, inode, device and the three times
dump what the inode of <anyfile> records
thorough report on <anyfile>, access, modify, change and birth included
everything there is to know on <anyfile>, times, ids, inode

= stat-size
> stat -c %s <anyfile>
$show the size of <anyfile> in bytes
how many bytes (is|does) <anyfile> [have]
[exact] size in bytes of <anyfile>
file size of <anyfile>
length of <anyfile> in bytes, just the number
use stat to get the byte size of <anyfile>
number of bytes in <anyfile>
byte count of <anyfile> from its metadata
how long is <anyfile> in bytes
i need the size of <anyfile> as a plain number of bytes
give just the byte size, file <anyfile>
how large is <anyfile>, bytes only
bytes taken by the contents of <anyfile>, bare number
figure: length of <anyfile>
exact weight of <anyfile>, in bytes, nothing else

= stat-mode
> stat -c %a <anyfile>
$show the (octal|numeric) (permissions|mode) of <anyfile>
permissions of <anyfile> (in octal|as a number|in numeric form)
which octal mode has <anyfile>
use stat for the numeric rights of <anyfile>
rights of <anyfile> as digits like 644
mode bits of <anyfile> in octal
what number would i give chmod to get the mode that <anyfile> has
three digit permission code of <anyfile>
access rights of <anyfile>, as an octal number
three digits that describe who may do what with <anyfile>
is <anyfile> 644 or 600 or what
numeric chmod value currently on <anyfile>
protection of <anyfile> as digits
translate the rwx of <anyfile> to a number
chmod number that <anyfile> has at present

= stat-owner
> stat -c %U <anyfile>
$show the owner of <anyfile>
which user owns <anyfile>
$show only the owner name of <anyfile>
to whom does <anyfile> belong
name of the user that <anyfile> belongs to
use stat to get the owning user of <anyfile>
whose file is <anyfile>
user name of the owner, file <anyfile>
is <anyfile> mine or somebody else's, name the owner
account that owns <anyfile>
owning account of <anyfile>
whose login is recorded as the holder of <anyfile>
i cannot edit <anyfile>, who is its owner, name only
user part of the ownership of <anyfile>
tell me the uid name behind <anyfile>
who does <anyfile> belong to

= stat-group
> stat -c %G <anyfile>
$show the group of <anyfile>
which group (owns|does) <anyfile> [belong to]
group ownership of <anyfile>
use stat to get the owning group of <anyfile>
name of the group that <anyfile> is assigned to
to which group is <anyfile> assigned
owning group, file <anyfile>
what is the group on <anyfile>
only the group name of <anyfile>
group part of the ownership of <anyfile>
the team that <anyfile> is shared with, unix group name
i want to know the gid name behind <anyfile>
name the group <anyfile> sits in
for which group was <anyfile> set up

= stat-mtime
> stat -c %y <anyfile>
when was <anyfile> last (modified|changed)
$show the [last] modification (time|date) of <anyfile>
last modified date of <anyfile>
when did someone last edit <anyfile>
how old is the content of <anyfile>, print its time stamp
use stat to get the modification time of <anyfile>
timestamp of the last edit of <anyfile>
date and time at which <anyfile> was last written to
when was <anyfile> last saved
mtime of <anyfile>
time of the most recent write to <anyfile>
<anyfile> : when did its content change
is <anyfile> from today, print when it was last altered
moment of the latest alteration of <anyfile>
full modification stamp of <anyfile>
since when is <anyfile> in its present state
last saved, <anyfile>, date and time

= stat-inode
> stat -c %i <anyfile>
$show the inode [number] of <anyfile>
what is the inode number of <anyfile>
use stat to get the inode of <anyfile>
under which inode is <anyfile> stored
inode of the file <anyfile>
index node number of <anyfile>
just the inode, file <anyfile>
which inode belongs to <anyfile>
number of the inode that <anyfile> has
inum of <anyfile>
tell me the file system's internal number for <anyfile>
are two names the same file, print the inode of <anyfile> for comparison
inode id behind <anyfile>
<anyfile> has what inode

= file
> file <anyfile>
(what kind|what type) of file is <anyfile>
determine the [file] type of <anyfile>
what is <anyfile>
$show the (file type|type) of <anyfile>
is <anyfile> text, an image or something else
use file to look at what <anyfile> contains
what format is <anyfile> in
guess from its contents what <anyfile> is
i do not know what <anyfile> is, identify it
recognise the format of <anyfile>
classify <anyfile> by its content
i cannot open <anyfile>, what sort of data is it
is <anyfile> really what its name says, examine its magic bytes
mime-ish description of <anyfile>
encoding and sort of data in <anyfile>
what am i dealing with in <anyfile>, format wise

= file-all
> file *
$show the (type|file type) of (each|every) file <here>
determine the type of all files <here>
what kind of thing is each file in this folder
use file on everything here
identify the format of all that is in this directory
which formats do the files in this folder have
i do not know what these files are, identify each of them
guess the content type of every file in this folder
file types of all entries here
classify by content whatever lies here
what sort of data is in each of these files
examine the magic bytes of everything at this level
downloads without an ending, tell what each one in this folder really is
one description of its format per entry of this directory
are these pictures, texts or programs, check them all

= test-exists quiet
> [ -e <anyfile> ] && echo yes || echo no
check (if|whether) [the file] <anyfile> exists
does <anyfile> exist
test whether <anyfile> (is there|exists)
is <anyfile> there
have i still got <anyfile>
use test to see if there is a <anyfile>
yes or no, is <anyfile> present
tell me yes when <anyfile> exists and no otherwise
existence check for <anyfile>
did <anyfile> get created, yes or no
can <anyfile> be found at its place, yes or no
is <anyfile> missing, answer no if so and otherwise yes
prove that <anyfile> is present, say yes or no
presence of <anyfile>, yes/no
if <anyfile> exists print yes, else no
<anyfile>: there or not, yes or no

= test-dir quiet
> [ -d <path> ] && echo yes || echo no
check (if|whether) <path> is a directory
is <path> a directory
test whether the directory <path> exists
is there a folder <path>
yes or no, does the folder <path> exist
use test to see if <path> is a directory
tell me yes when <path> is a folder and no otherwise
is <path> a folder or not
directory check for <path>
say whether <path> exists as a directory
if <path> is a folder print yes, else no
do we have a directory at <path>, yes or no
presence of the directory <path>, yes/no
is <path> a folder or just a file, yes for folder
can i cd into <path>, that is, is it a directory

= cmp quiet
> cmp <sorted> <sortedb> || true
are <sorted> and <sortedb> (identical|the same)
compare <sorted> and <sortedb> byte by byte
where do the bytes of <sorted> and <sortedb> first differ
use cmp on <sorted> and <sortedb>
first byte at which <sorted> differs from <sortedb>
binary comparison of <sorted> with <sortedb>
at which position are <sorted> and <sortedb> no longer equal
do <sorted> and <sortedb> hold the same bytes, and if not where is the first difference
byte comparison, <sorted> against <sortedb>
any byte where <sorted> and <sortedb> part ways
check that <sorted> equals <sortedb> bit for bit and otherwise tell the offset
<sorted> and <sortedb>, byte for byte the same or not
position of the earliest mismatch of <sorted> and <sortedb>
is <sortedb> an exact replica of <sorted>, byte by byte

= which
> which <cmd>
where is [the] <cmd> [command|program|binary]
$show the (path|location) of [the] <cmd> (command|executable|binary|program)
which <cmd>
locate the executable of <cmd>
full path of the <cmd> command
from which folder does <cmd> run when i type it
which file is executed when i type <cmd>
use which to see where <cmd> comes from
in what place is the program <cmd> installed
where on the disk is <cmd> (found|installed)
path to the <cmd> that my shell picks
what is the location of the <cmd> program file
absolute file name of the executable <cmd>
what does PATH resolve <cmd> to
program file behind the command <cmd>

= type
> type <cmd>
is <cmd> (a builtin|an alias or a program)
what kind of command is <cmd>
$show how the shell would interpret <cmd>
is <cmd> a shell builtin, an alias, a function or a file
what does bash run when i enter <cmd>
use type on <cmd>
tell me if <cmd> is an alias
what would the shell do with the name <cmd>
builtin or program, which one is <cmd>
interpretation of the command name <cmd>
describe <cmd> from the viewpoint of the shell
has <cmd> been aliased, or is it a keyword or a program
nature of the command name <cmd>
bash's own verdict on what <cmd> is
could <cmd> be a function in my shell, what is it

= cd-up quiet
> cd ..
go up one (level|directory)
go to the parent directory
change to the parent folder
cd to parent
one level up
leave this folder for the one above
step out of this directory
take me to the folder that holds this one
move up in the tree by one
back to the enclosing folder
use cd to go to the directory above
ascend by one folder
out of here, one folder higher
i am one folder too deep
parent directory please, move there
let me be in the containing directory
up
folder above, go

= cd quiet
> cd <path>
(go|change|switch) to [the directory] <path>
change [the] [working|current] directory to <path>
cd into <path>
(go|navigate) (to|into) <path>
enter <path>
take me to <path>
make <path> my working directory
step into the folder <path>
continue in <path>
i want to work in <path> now
use cd to get to <path>
move my session to <path>
navigate the shell over to <path>
get me to <path>
i would rather be in <path>
further commands should run in <path>
<path>, go
off to <path>

= cd-home quiet
> cd ~
(go|change) to my home (directory|folder)
go home
switch to home directory
take me home
back to my own directory
use cd to return to the home folder
leave this place and go to the home directory
make my home folder the working directory
return to where i started, my home directory
jump to ~
navigate the shell to my own folder
i want to be in my user directory again
bring my session home
whatever folder this is, i would rather be in my home
home is where i want this shell to be

= truncate change
> truncate -s 0 <file>
empty <file> [without deleting it]
(clear|truncate|empty) [the contents of] <file>
make <file> empty
truncate <file> to zero [bytes|length]
throw away what is in <file> but leave the file itself
reset <file> to nothing
use truncate to blank <file>
<file> should have no contents any more, empty it
wipe the text in <file>, keep an empty file
shrink <file> to a size of 0 bytes
blank out <file>, the log is too long, make it empty
<file> keeps growing, reset its contents to nothing
make <file> a zero byte file again
have the contents of <file> discarded, not the file
flush everything out of <file>, its name remains
file <file>, zero length, keep it, discard contents

= truncate-size change
> truncate -s <size> <new>
$create a file <new> of [size] <size>
$create a <size> [empty|sparse] file [named|called] <new>
i need a dummy file <new> with a size of <size>
use truncate to get <new> with a size of <size>
create a sparse file <new>, <size> large
make <new> exactly <size> big
placeholder file <new>, size <size>
extend or shrink <new> to a size of <size>
test file <new> with an apparent size of <size>
reserve a new file <new> that counts as <size>
set up <new> with a length of <size> without writing data
i want to test an upload limit, make a file <new> of <size>
fake new file <new> weighing <size>
let the size of <new> be <size>

= dd change
> dd if=/dev/zero of=<new> bs=1M count=<small>
$create a <small> MB file [named|called] <new> (filled with|full of|of) zeros
$create a file <new> of <small> megabytes of zeros
use dd to write <small> megabytes of zeros into <new>
i need a test file <new> of <small> MB, all zeros
dump <small> MiB of zero bytes to <new>
fill <new> with <small> megabytes of null bytes
<small> MB from /dev/zero into <new>
block of <small> megabytes zeros as <new>
write zeros to <new> until it has <small> MB
produce <new> out of null bytes, <small> megabytes
<small> blocks of one megabyte, only zeros, into <new>
zero-filled file <new> weighing <small> MB, really written
allocate <small> megabytes for <new> and zero them
let <new> consist of <small> MB of nothing but zeros

= split change
> split -l <n> <file>
split <file> into (pieces|chunks|files|parts) of <n> lines [each]
split <file> every <n> lines
break <file> into files with <n> lines each
cut <file> up, <n> lines a piece
use split to get files of <n> lines out of <file>
<file> is too long, make several files of <n> lines from it
chop <file> into <n> line parts
divide <file> so that each part has <n> lines
separate <file> into smaller files after every <n> lines
pieces of <n> lines from <file>
several files with <n> rows each instead of the one <file>
<file> has too many records for my editor, make portions of <n> lines
partition <file> by <n> lines
slice <file> into portions, <n> rows apiece

= split-prefix change
> split -l <n> <file> <stem>_
split <file> into files of <n> lines with [the] prefix <stem>_
split <file> every <n> lines into files named <stem>_*
cut <file> up, <n> lines a piece, names beginning with <stem>_
use split to get <n> line files called <stem>_aa and so on out of <file>
chop <file> into <n> line parts whose names start with <stem>_
divide <file> so that each part has <n> lines and is called <stem>_ something
<file> in parts of <n> lines, output prefix <stem>_
<stem>_ files of <n> lines each, made from <file>
separate <file> after every <n> lines and put <stem>_ in front of the part names
partition <file> by <n> lines, part names start with <stem>_
slice <file> into portions of <n> rows apiece named <stem>_aa, <stem>_ab and on
parts <stem>_* with <n> rows each instead of the one <file>
every <n> lines of <file> a new file, all of them beginning with <stem>_
break <file> up by <n> lines and call the portions <stem>_ plus letters

= split-bytes change
> split -b <size> <anyfile>
split <anyfile> into (pieces|chunks|parts) of <size>
split <anyfile> into <size> (pieces|chunks|files)
cut <anyfile> up, <size> a piece
use split to get parts of <size> out of <anyfile>
<anyfile> is too large to send, make parts of <size>
chop <anyfile> into <size> blocks
divide <anyfile> so that no part is larger than <size>
separate <anyfile> into smaller files of <size> each
<anyfile> in parts, <size> at most
partition <anyfile> by <size>
slice <anyfile> into portions of <size> apiece
mail limits attachments, so <anyfile> has to be in portions of <size>
break up <anyfile>, each fragment <size>
fragments of <size> from <anyfile>

= shred change
> shred -u <file>
securely (delete|remove|erase) <file>
shred and (remove|delete) <file>
overwrite and delete <file>
destroy <file> so that nobody can recover it
use shred to get rid of <file> for good
scribble over <file> and then remove it
make <file> unrecoverable and take it off the disk
<file> is confidential, destroy it beyond recovery
wipe <file> by overwriting, then unlink it
erase <file> so that it cannot be restored
nobody must ever read <file> again, overwrite it and remove it
<file> holds passwords, erase it without a trace
forensic-proof removal of <file>
burn <file>, destroy it so that it is not recoverable
simple rm is not enough for <file>, overwrite its data as well

= mktemp change
> mktemp
$create a temporary file
make a temp file
i need a scratch file with a unique name
use mktemp for a file
fresh file in /tmp with a random name, print its name
throwaway file for my script
new temporary file, tell me its path
make an empty file in the temp directory that collides with nothing
scratch file, unique name
my script has to park data in some temp file, get it one
allocate an empty file with a random name under /tmp
safe temp file name, already created
where can i write temporary output, reserve a file for it
one-off file for intermediate results, random name

= mktemp-d change
> mktemp -d
$create a temporary $dir
make a temp directory
i need a scratch folder with a unique name
use mktemp for a directory
fresh folder in /tmp with a random name, print its name
throwaway directory for my script
new temporary folder, tell me its path
make an empty directory in /tmp that collides with nothing
scratch directory, unique name
my script has to park several files somewhere temporary, get it a folder
allocate an empty directory with a random name under /tmp
safe temp folder name, already created
one-off folder for intermediate results, random name
where can i unpack things temporarily, reserve a folder for it

= install change
> install -m <perm> <script> <mydir>
install <script> (into|to) <mydir> with mode <perm>
$copy <script> to <mydir> setting permissions <perm>
put <script> into <mydir> and give it mode <perm> at once
use install to place <script> in <mydir> with rights <perm>
a copy of <script> in <mydir> having mode <perm>
deploy <script> into <mydir>, permissions <perm>
place <script> in <mydir> and make its rights <perm>
<mydir> should get <script> with mode <perm>
copy <script> over to <mydir> so that the copy has permissions <perm>
roll out <script> to <mydir>, its mode there shall be <perm>
copy plus chmod in one step, <script> to <mydir> with <perm>
have <script> installed in <mydir>, rights <perm>
into <mydir> goes <script>, and <perm> is its access mode
one command that brings <script> into <mydir> with permission bits <perm>
`,
)
