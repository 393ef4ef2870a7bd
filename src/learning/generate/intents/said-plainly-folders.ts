import { moreWordings } from '../grammar.ts'

/** More ways to ask for what lies where, how big and how old it is, in the words of people who just want to know. */
export const saidPlainlyFolders = moreWordings(`
= files/ls-newest-dir
which one came in last? they are all in <path>
what arrived in <path> most recently? just that one name
the last thing that landed in <path>, its name please
everything lies in <path>, I only want the newest of it
somebody saved something into <path> just now, what was it called
of all that is in <path>, which is the latest one
<path> has lots of files, name the most recent
need the name of the newest upload, folder <path>
what was put into <path> last
the youngest entry of <path>, nothing but its name

= files/fc-ls-largest-one
which file in <dir> is the biggest? name only, do not look into subfolders
the heaviest file lying in <dir> itself, just what it is called
I wonder which file directly in <dir> is the fattest, name only
what's the name of the largest thing in <dir>, top level only
<dir>: the biggest one by size, only its name, not deeper
of the files in <dir> name the one with the most bytes, no subfolders
largest item of <dir>, name and nothing else, flat
who is the biggest in <dir>? one name, no sizes
everything in <dir> by size, then only the name on top

= find/ext-print
any <ext> anywhere <where>?
is there a <ext> hiding anywhere <where>? show me which
has anyone put a <ext> file <where>? list them, also deeper down
what <ext> files have piled up <where>, subfolders too
I must have some <ext> files <where>, where are they
where on earth are my <ext> files <where>
all my <ext> <where>, wherever they lie
every <ext> <where>, with its path, at any depth
someone left <ext> files <where>, which ones
show where the <ext> files sit <where>
got any <ext> <where>? paths please, deep down as well
look through everything <where> and tell me about each <ext> file

= find/two-ext
all <ext> and <ext2> <where>
every <ext> and every <ext2> <where>, wherever they lie
<ext> plus <ext2>, all of them <where>
both my <ext> and my <ext2> files, wherever they are <where>
anything that is <ext> or <ext2> <where>
I look for all <ext> and <ext2> files, deep down too, <where>
got any <ext> or <ext2> <where>? list them
what is there <where> in .<ext> and .<ext2>, files only
find me the .<ext> and the .<ext2> ones <where>
pictures or papers, I do not care: all .<ext> and .<ext2> files <where>

= find/name
where did I put <name> <where>?
I can't find <name>, where is it <where>?
where has my <name> gone? it was <where>
lost: <name>, last seen <where>, where is it now
I know I saved <name> <where>, but in which folder
has anybody seen <name> <where>? give its path
<name> must be around <where>, tell me the place
<name>, where is it <where>
help me find <name> again <where>
what happened to <name>? it should be <where>, print its path
Somewhere <where> there is a <name>. Print where.

= find/files-bigger-print
what over <size> is lying around <where>
things over <size> <where>, only files
files <where> that take more than <size>
which files <where> are heavier than <size>?
anything larger than <size> <where>? files please
pictures, films, whatever: every file over <size> <where>
I need to find the fat files <where>, over <size> each
show what files go beyond <size> <where>
all files <where> too big for mail, that is more than <size>
who put files of more than <size> <where>? list them
over <size> only: files <where>

= find/files-smaller-print
anything under <size> <where>? files only
the tiny files <where>, less than <size>
files <where> that do not even reach <size>
which files <where> are below <size>?
little files of under <size> each <where>
every file lighter than <size> <where>
what files stay under <size> <where>
suspiciously small files <where>, smaller than <size>
under <size>: files <where>

= find/size-range
files between <size> and <size2> <where>
anything from <size> to <size2> <where>? files only
which files <where> are bigger than <size> but smaller than <size2>?
medium sized files <where>, over <size> and under <size2>
files <where> of more than <size> and less than <size2>
between <size> and <size2>, what files are there <where>
neither below <size> nor above <size2>: files <where>
files of a size from <size> up to <size2> <where>

= everyday/dir-count
how many subfolders <where>, only the first level?
number of folders <where>, not counting folders inside folders
how many folders does one see directly <where>
count just the top folders <where>
how many clients do I have? each is a folder directly <where>
one folder per project: how many lie directly <where>?
the number of immediate subfolders <where>, please
every customer has a folder <where>, how many are there at the first level

= find/child-names
what are the folders called that lie directly <inside>? names only
names of the subfolders <inside>, one a line, no path, first level only
which folders are there <inside>? bare names, not deeper
the folder names <inside>, without path and without what is below them
just the names of the immediate subfolders <inside>
call out the folders directly <inside> by name, no path
only folders, only first level, only their names: <inside>
one folder name a line, those lying directly <inside>, no path in front

= files/basename
just the file name of <path>
only the name out of <path>, not the folders
the path is <path>, what is the name at its end?
I have <path> and want only the bit behind the last slash
take <path>, throw the folders away, keep the name
what is the thing at <path> called, without its path
given the path <path>, print nothing but the final name
chop the folders off <path>
file name alone from <path>

= files/dirname
the folder part of <path>
given <path>, which folder is that in? only the path of the folder
<path> without its last piece
the path is <path>, print everything before the last name
cut the final name off <path>, keep the folders
what remains of <path> when the name at the end goes
parent of <path>, as text
from <path> I only want the leading folders

= files/readlink
where does the link link.txt actually go
what did I link link.txt to
link.txt is only a link, tell me its target
what is link.txt a shortcut to
what stands behind link.txt, it is a symlink
show what link.txt refers to, one hop
link.txt: which path is stored in that link
I forgot where link.txt leads

= files/tree-path
show me the folder tree of <path> with its files
draw <path> with all that is in it as a tree
<path> as a tree please
how is <path> laid out? draw the tree, files too
the structure of <path>, folders and files, as a tree
what does the tree below <path> look like
tree view of <path>
give me a picture of how <path> is organised, files included, as a tree

= find/files-perm-print
files with mode <perm> <where>
which files <where> have mode <perm>?
mode exactly <perm>: files <where>
any file set to <perm> <where>?
I want to see the files <where> that somebody has set to <perm>
chmod <perm> was done to some files <where>, which ones
files whose permissions are just <perm> <where>
<perm> files <where>, paths

= find/files-user-print
files <where> belonging to <user>
whatever files <user> has <where>
what has <user> left <where>? only files
files owned by <user> <where>, deep down too
which of the files <where> are <user>'s
<user>'s files <where>
everything in files that belongs to <user> <where>
the files <where> with <user> as owner, please

= find/files-newer-print
any file newer than <anyfile> <where>?
what files have changed since <anyfile> was written, <where>
which files <where> are more recent than <anyfile>?
files <where> saved after <anyfile> was
newer than <anyfile>: files <where>
compared with <anyfile>, which files <where> are newer
anything in files that changed later than <anyfile> <where>
<anyfile> marks the last backup, which files <where> changed after it

= find/files-between-dates-print
files changed between <date> and <date2> <where>
what was changed from <date> to <date2> <where>? only files
files <where> dated after <date> but not after <date2>
last saved between <date> and <date2>: files <where>
which files did we edit <where> between <date> and <date2>?
from <date> up to <date2>, changed files <where>
the files <where> with a date from <date> until <date2>
only files changed after <date> and before <date2>, <where>

= daily/count-by-ext
how many files of each ending are there <where>, the commonest first
per ending, how many files <where>? most frequent on top
how many of one kind and how many of the other? count the files <where> per ending, biggest count first
what kinds of files do I have <where> and how many of each, most common first
endings <where> with their counts, highest on top
tally of file endings <where>, sorted by how often they occur
which endings are most frequent among the files <where>? with the counts
pdf, jpg, txt: how many of each <where>? all endings, largest number first

= find/link-ptarget
symlinks <startdir> and where they lead, with an arrow in between
which symlinks are there <startdir> and where do they go? path -> target
every symlink <startdir> with an arrow to its target
each link <startdir>, then ->, then where it points
path -> target for the symlinks <startdir>
links <startdir> and what is behind each, written as path -> target

= files/dirs-names
do <mydir> and <mydir2> hold the same file names? show the differences
compare only the names in <mydir> with the names in <mydir2>, not what is in the files
show how the listings of <mydir> and <mydir2> differ
which names differ between <mydir> and <mydir2>? a diff of the two listings please
names only, no contents: diff <mydir> against <mydir2>
is the same set of names in <mydir> as in <mydir2>? diff their listings
look at the names in <mydir> and <mydir2> and diff them, never mind the contents
Print the differences between the list of names in <mydir> and the list of names in <mydir2>.

= text/diff-dirs-brief
what is different between <mydir> and <mydir2>, names of the files only, both are folders
compare the trees <mydir> and <mydir2>, tell only which files differ
is everything in <mydir> the same as in <mydir2>? just say which files are not
two folders, <mydir> and <mydir2>: name what differs, not how
which files are different or missing between the folders <mydir> and <mydir2>
check my copy <mydir2> against <mydir>, only name the files that differ
folders <mydir> and <mydir2>, deep down too: where do they differ, in brief
did the copy from <mydir> to <mydir2> work? list the differing files
<mydir> against <mydir2>, whole trees, brief

= files/dirs-missing
what is in <mydir> that is not in <mydir2>
names that are in <mydir> but not in <mydir2>, both folders
which of the names in <mydir> does <mydir2> lack
what is missing in <mydir2> compared with <mydir>, by name
have I forgotten to copy something from <mydir> to <mydir2>? names that are only in <mydir>
folder <mydir> has files that folder <mydir2> has not, which
names only <mydir> has, going by <mydir> and <mydir2>
still to be copied from <mydir> into <mydir2>: the names not there yet

= files/again-du-biggest-sub
which of the folders in <plaindir> is the fattest
the subfolder of <plaindir> that eats the most space, with its size
who is the biggest space hog among the folders in <plaindir>? just one
heaviest folder directly in <plaindir>, size and name
of the folders lying in <plaindir>, which one weighs most
<plaindir>: its largest subfolder
only the top one: subfolders of <plaindir> by size

= daily/files-count-dir
In <mydir> there are files and folders. Count the files, also those deeper down.
how many files does <mydir> hold when you count its subfolders' files too
files in <mydir>, everything below included, how many
how many files in total in <mydir> and in whatever folders it has
count every file beneath <mydir>, not the folders
<mydir>: number of files, whole tree
the file count of <mydir> with all levels

= find/files-depth1-count
There are files and folders. Print how many files there are <where>, not counting the folders and not descending.
how many files lie directly <where>? do not count folders, do not go deeper
just the files <where>, counted, nothing from subfolders and no folders
files at the first level <where>, how many
count the files directly <where>, folders and what is in them left out
only regular files, only this level: how many <where>
number of files lying right <where>, without those in subfolders
without going into any folder, how many files are there <where>?

= find/two-ext-count
how many <ext> and <ext2> together <where>
how many files <where> are <ext> or <ext2>? one number
count the <ext> and <ext2> files <where> together, with all subfolders
.<ext> and .<ext2> taken together, how many files <where>
pictures are .<ext> or .<ext2> here, how many are there <where>?
the sum of .<ext> and .<ext2> files <where>
number of files ending in .<ext> or .<ext2> <where>, whole tree
both <ext> and <ext2>, all counted <where>

= find/ext-count
how many of the files <where> are <ext>? whole tree
how many <ext> files have I got <where>, deep down too
<ext> files <where>, just tell me the number
of all files <where>, how many end in .<ext>?
count every <ext> <where>, however deep it lies
number of .<ext> <where>, subfolders included
in <ext> I have how many files <where>
so many .<ext> files <where>, but how many exactly?

= find/ext-mmin-hour-print
which .<ext> was written to within the last hour <where>
.<ext> files <where> somebody wrote to in the past hour
any .<ext> file <where> changed less than an hour ago?
what .<ext> files are busy right now <where>, that is changed within the last hour
.<ext> files <where>, touched in the last 60 minutes
which of the .<ext> files <where> has got something new in the last hour
an hour back at most: changed .<ext> files <where>

= find/or-iext
<ext> or <ext2>, case does not matter, <where>
.<ext> and .<ext2> files <where>, ending in capital or small letters
all <ext> and <ext2> <where>, also if the camera wrote the ending in capitals
files ending in .<ext> or .<ext2> <where>, big or small letters alike
.<ext>, .<ext2>, upper or lower case: which files <where>
any <ext> or <ext2> <where>, whatever the case of the ending
either <ext> or <ext2>, case ignored, files <where>

= files/c-contains-ext-case
<ext> files in <dir> whose name contains <stem>, capital or small letters
.<ext> files below <dir> with <stem> in the name, however it is written, case ignored
which .<ext> in <dir> has <stem> in its name? upper or lower case alike
<stem> somewhere in the name and .<ext> at the end, case ignored, in <dir>
look in <dir> for a .<ext> about <stem>, big or small letters
I want each .<ext> of <dir> that mentions <stem> in its name, never mind the case
all .<ext> in <dir> with <stem>, any case, in the name

= find/or-three-files
all <ext>, <ext2> and <ext3> <where>
every file <where> that is <ext>, <ext2> or <ext3>
<ext>, <ext2>, <ext3>: all of them <where>, files
my .<ext>, .<ext2> and .<ext3> files, wherever they are <where>
any .<ext>, .<ext2> or .<ext3> <where>?
the .<ext>, .<ext2> and .<ext3> ones <where>, paths

= find/nm-max
search for <pattern> <startdir>, but at most <depth> levels down
<pattern> <startdir>, no deeper than <depth> levels
is there a <pattern> <startdir>? look only <depth> levels deep
where is <pattern> <startdir>, within <depth> levels
look for <pattern> <startdir>, stop after <depth> levels
not further down than <depth> levels: find <pattern> <startdir>

= find/files-not-path-print
every file <where>, except those in <stem>
files <where> but nothing from a <stem> folder
all files <where>, leave <stem> folders alone
ignore the <stem> folder: files <where>
I want every file <where> that is not inside some <stem>
whatever files there are <where>, apart from what lies in <stem>
files <where> outside any folder called <stem>
skip whatever is under <stem>, list the other files <where>

= files/again-ext-not-below
find .<ext> files in <dir> but leave out the <folder> folder
.<ext> files of <dir>, nothing from <folder>
every .<ext> in <dir>, except those in <folder>
.<ext> files below <dir>, skip the folder <folder>
list my .<ext> files in <dir>, the ones in <folder> do not count
where in <dir> are .<ext> files, other than in <folder>?
ignore <folder> and give me the .<ext> files in <dir>

= permissions/owner-group
who owns <anyfile> and which group
owner and group of <anyfile>
whose file is <anyfile>, and what group has it?
user and group that <anyfile> belongs to
which user and which group does <anyfile> have
<anyfile>: owner, group
I need to know the owner as well as the group of <anyfile>

= files/c-stat-date
only the date of the last change of <anyfile>, like 2024-05-01
on which day was <anyfile> last changed? only the date, as YYYY-MM-DD
just the day <anyfile> was saved, written year-month-day, no time
date of <anyfile> without the time, in the form YYYY-MM-DD
the last change of <anyfile>: nothing but the ISO date
which date does <anyfile> carry, year first, no clock time
<anyfile> was last modified on what date? print it as 2024-05-01

= files/fc-ls-oldest-names
<dir> with the newest at the bottom, names only
names in <dir>, the latest one last
list <dir> by age, oldest on top, only names
what is in <dir>, from the oldest to the newest, just names
old ones first, new ones last: the names in <dir>
show <dir> so that the newest comes at the end, no details
in order of arrival, oldest first, the names of <dir>

= system/du-depth
du for the top level of <path> only
how big is each folder one level below <path>? unsorted, readable
size of every folder directly under <path>, human readable, one level
one level of du for <path>
what does each direct subfolder of <path> weigh, and <path> itself
only the first level: folder sizes in <path>
go one level into <path> and tell the size of each folder there

= files/c-du-inside-desc
what in <plaindir> takes the room? everything directly in it by size, biggest first
my disk is full, what in <plaindir> is to blame? all its items by size, largest on top
sizes of all that lies in <plaindir>, the fattest first, readable
every item of <plaindir> with its size, big ones on top
order what is in <plaindir> by how much space it takes, most first
<plaindir>: files and folders in it by size, largest first, readable
space hogs in <plaindir>, all items listed from large to small

= files/fc-names-one-level
names of the files in <dir>, no folders and no path in front, find
names of the files lying in <dir>, not of the folders, without any path
only the files of <dir>, by their bare names, nothing from below
file names directly in <dir>, folders left out, no ./ in front
what are the files right in <dir> called? no folders, no paths
the plain files of <dir>, name only, first level only

= files/ls-count-dir
how many things are lying in <path>
how many lines does a plain ls of <path> have
the number of names in <path>
how full is <path>? count what is in it, first level
ls <path>, but only the number of entries
so how many entries has <path> got
files and folders directly in <path>, one number

= files/asked-ls-oldest-n
the <n> things in <dir> that nobody touched for the longest time
which <n> entries of <dir> have been lying there longest? names only
<n> oldest names of <dir>
the <n> that came into <dir> first, by date of change
what are the <n> most outdated entries directly in <dir>
<dir>: the <n> with the oldest dates, names
name <n> candidates for tidying in <dir>: the oldest ones

= find/full-dirs
folders with something in them <startdir>
which folders <startdir> are not empty?
every folder <startdir> that has at least one thing in it
non-empty folders <startdir>
leave out empty folders: which folders are there <startdir>
folders <startdir> that contain anything at all

= daily/dir-count
number of folders below <mydir>, <mydir> itself not counted
how many folders does <mydir> have, on all levels, without itself
folders anywhere under <mydir>, how many? do not count <mydir>
count all the subfolders of <mydir>, nested ones as well
every level of <mydir>: how many folders
nested or not, how many subfolders are in <mydir>

= files/asked-ls-newest-ext-one
which .<ext> in <plaindir> did I edit last
they are all .<ext> files in <plaindir>, which one is the most recent?
I want to go on with the .<ext> I saved last in <plaindir>, what is it called
last .<ext> that came into <plaindir>
the most recent of the .<ext> files lying in <plaindir>
only the newest: .<ext> in <plaindir>
name the .<ext> in <plaindir> with the latest date

= files/again-random-in
one random name from <dir>
pick anything from <dir> for me, just one
let chance choose one file of <dir>
I cannot decide, choose one thing from <dir> at random
draw a lot: one name out of <dir>
surprise me with one of the files in <dir>

= files/ls-recursive-dir
everything in <path> and in all folders below, ls style
ls <path> and every folder below it, one after the other
what is in <path> and in its folders and in theirs, as ls shows it
ls through the whole of <path>, deep
list <path> folder by folder, all the way down
a recursive ls of <path>

= files/folders-slash-behind
mark folders with a slash
let me see which names here are folders: put a slash behind those
list what is here and tell folders by a slash
names here, folders with / at the end, files without
with a slash after each folder, what is here
files and folders here, slash behind the folders only

= files/fc-ls-ignore-ext
files without the .<ext> ones in <dir>, names only, not deeper
what is in <dir> apart from .<ext>
names in <dir>, but spare me the .<ext> files
leave the .<ext> files out and list <dir>
everything in <dir> that is not .<ext>, first level, names
<dir> minus its .<ext> files, just the names
hide .<ext> while listing <dir>

= files/again-first-n-in
first <n> names of <dir>
only <n> names from the top of the listing of <dir>
the beginning of the list of <dir>, <n> names
<dir> is long, give me the first <n> entries
what are the first <n> things in <dir> by name
<n> names of <dir> are enough, the first ones

= find/fullest
Print the folder <where> that contains the most files, together with the number.
which folder <where> is the most crowded, with its count of files
the folder with the most files in it <where>, only the top one, and how many
where do most files lie <where>? one folder and the number
fullest folder <where> by number of files
one line: the folder <where> holding the greatest number of files

= files/again-nth-largest-in
Print the <ordline> largest file of directory <dir> by name only.
which is the <ordline> biggest in <dir>
by size, number <ordline> in <dir>, only its name
in <dir> the file that is <ordline> in size
the <ordline> in the list of <dir> ordered by size

= find/files-count
how many files altogether <where> with everything below
total number of files <where>, on every level
how many files have piled up <where>, all folders taken together
number of files <where>, no matter how deep
files <where>, all of them, just tell me how many
so how many files is that altogether <where>?

= files/again-parent-own-name
name of the folder one above this one
what is the folder above me called
how is the parent of this folder named, just the name
one level up, what is that folder's name? do not go there
the name of the folder this folder lies in
print what the folder over the current one is called, no path

= files/readlink-f
resolve <anyfile> completely
follow <anyfile> to the very end and print the full path
<anyfile> may be a link to a link, where does it end up
the real file behind <anyfile>, as a full path, links resolved
what does <anyfile> resolve to in the end, full path
all links in <anyfile> resolved, absolute

= files/fc-du-threshold
which folders under <dir> take more than <size>, with their sizes
what folders below <dir> use <size> or more
du of <dir>, but only folders from <size> up
show only those folders under <dir> that weigh at least <size>
folders in the tree <dir> with more than <size> in them
leave out every folder of <dir> that takes less than <size>

= find/plaintree-other-readable
files everybody may read <tree>
all files <tree> that are readable for everybody
which files <tree> can strangers read?
files <tree> that others are allowed to read
is anything <tree> open for everybody to read? files
files <tree> with read permission for others, list them

= find/two-names
files called either <name> or <name2> <where>
where are <name> and <name2> <where>? files
look for both <name> and <name2> <where>
<name> or <name2>, wherever they lie <where>
any file <where> that has the name <name> or <name2>
is there a <name> or a <name2> <where>

= find/iname
<pattern> <where>, please find it no matter how it is written, big or small letters
is <pattern> <where> in any spelling, capitals or not
find <pattern> <where>, somebody may have written it in capitals
I do not know whether <pattern> has capital letters, it is <where>
<pattern> <where>, upper or lower case alike
anything like <pattern> <where>, never mind the capitals

= files/ls-time-dir
who wrote to <path> last? newest first with date
<path> with dates, newest on top
what happened in <path> lately? long list, latest first
details of <path> ordered by date, latest at the top
long listing of <path>, most recent first
the dates of what lies in <path>, newest first

= files/ls-lah-dir
all of <path>, hidden too, with rights and sizes in KB or MB
everything in <path> with all details, dotfiles as well, and sizes one can read
show <path> completely: hidden files, rights, owner, sizes in K and M
long list of <path> including dotfiles, sizes like 4K or 2M
full details of <path>, nothing hidden from me, readable sizes
what is in <path>, hidden stuff too, with permissions and human sizes

= files/fc-ls-almost
is there anything at all in <dir>, hidden stuff included
everything in <dir>, dotfiles too, but not . and ..
show what <dir> has, hidden names as well, spare me . and ..
names in <dir> with the hidden ones, the two dots left out
also the hidden names of <dir>, but no . or ..
even hidden things, what is in <dir>? not . and .. though

= files/asked-ls-smallest-n
which <n> files in <dir> are the smallest, names only, not deeper
the <n> tiniest things in <dir>, just names
name the <n> with the fewest bytes directly in <dir>
<n> smallest names of <dir>
from small to big, the first <n> names of <dir>
<dir>: the <n> least in size, only what they are called

= files/fc-ls-size-small-long
<dir> sorted from small to big, with sizes, long
details of <dir>, the smallest file on top
long list of <dir>, biggest at the bottom
ls of <dir> with all details in order of growing size
from the tiniest to the fattest, <dir> with details
show <dir> in long form, small files first

= files/folders-file-empty-yes
is <anyfile> empty? just yes or no
yes if <anyfile> has nothing in it, no if it has
has <anyfile> zero bytes? yes or no
is there nothing in <anyfile>? answer yes or no
<anyfile>, empty or not? yes means empty
does <anyfile> contain no bytes at all? yes or no

= files/folders-names-lower
list names of <dir> in lower case
the names in <dir> all in small letters, only shown
how would the names in <dir> look in lower case? do not rename
names of <dir>, capitals turned into small letters
print what is in <dir> with every name in lower case
listing of <dir>, lower case letters throughout

= find/nothidden
exclude hidden ones: all files <where>
files <where>, but no dotfiles
all files <where> whose name does not begin with a dot
without the hidden files, what files are there <where>
only visible files <where>
skip names with a leading dot: files <where>

= find/whole-name
search from the root of the disk for <name>, no error messages
<name> must be somewhere on this machine, find it and hush the errors
look through the whole disk for <name>, errors hidden
where on the entire computer is <name>? no permission errors please
from / downwards, anything called <name>, without the denied messages
I have no idea where <name> is, search everything, keep quiet about errors

= files/u-basename-s
names of .<ext> here without ending
the .<ext> files in this folder, bare names, .<ext> cut off with basename
what are the .<ext> here called, ending left away, no loop
list my .<ext> files here by title: no .<ext> behind
all .<ext> of this folder, minus the .<ext> in the name, one a line
basename for all .<ext> here, suffix removed

= find/ext-executable-print
.<ext> files <where> that are executable
which .<ext> files <where> can be run?
.<ext> <where> with the right to execute
what .<ext> can I start <where>
executable .<ext> files <where>
of the .<ext> files <where> those that I may execute

= find/files-executable-print
what can be executed <where>? files
files <where> I can run
which files <where> are executable
programs and scripts <where>, anything with execute permission, files only
show runnable files <where>
every file <where> that I may start

= files/asked-day
files in <dir> changed on <date>
what was saved in <dir> on <date>? files
from the day <date>: files in <dir>
<dir>, only files of <date>
which files in <dir> were written on <date>, that day only
just the <date> files of <dir>

= find/dirs-depth1
everything directly <where> that is a folder
what folders lie <where>, only the first level
only the folders directly <where>, with path
folders one level down <where>, files left out
which folders do I see right <where>, not deeper?

= everyday/last-access
when did I last look at <anyfile>
when has anybody last opened <anyfile>
last time someone read <anyfile>, not when it was changed
was <anyfile> read lately? show the time of the last access
how long ago did I look into <anyfile>, print its access time

= files/file
is <anyfile> really what its ending says
what is <anyfile> in truth, never mind its ending
which format does <anyfile> really have
ask file what <anyfile> is
I do not trust the ending of <anyfile>, what is it
somebody sent me <anyfile>, what sort of file is that

= files/again-mode-letters
show the rights of <anyfile> like rw-r--r--
who may read <anyfile>? only its permission letters
rights of <anyfile> in letters, nothing else
permissions of <anyfile> in the form -rw-r--r--
the rwx string of <anyfile>
what are the rights on <anyfile>, as letters, no owner and no size

= files/dirs-common
names common to <mydir> and <mydir2>, both folders
which names occur in <mydir> as well as in <mydir2>
what do the folders <mydir> and <mydir2> both have, by name
the names that are in both, <mydir> and <mydir2>
file names shared by the folders <mydir> and <mydir2>
in <mydir> and also in <mydir2>: which names

= text/comm-second-names
only in <mydir2>, not in <mydir>, which names? both are folders
what has <mydir2> got that <mydir> has not, by name
names that <mydir2> has and <mydir> lacks
which names are new in <mydir2> compared with <mydir>
<mydir> is the old folder and <mydir2> the new one: names that are only in the new one
what was added in <mydir2> against <mydir>, names only

= files/fc-differing-only
which files are in both trees but different, <mydir> and <mydir2>
files that exist in <mydir> and <mydir2> alike but whose contents differ
in both <mydir> and <mydir2>, yet not the same: which files
leave out what is only on one side: which files differ between <mydir> and <mydir2>
changed files only, no missing ones, between <mydir> and <mydir2>

= daily/identical
do <bare> and <bare2> differ? just same or different
same or different: <bare> and <bare2>
<bare> and <bare2>, are they the same or different, one word
say same if <bare> equals <bare2>, otherwise different
is <bare2> a true copy of <bare>? answer same or different

= find/files-newermt-print
what files came in <where> since <date>
everything in files that arrived <where> since <date>
files <where> as of <date> and later, by date of change
from <date> on, which files <where>
new or changed files <where> since <date>
which files have we got <where> that are from after <date>

= find/files-mtime-over-print
what files have been lying <where> for more than <days>
files nobody has touched for more than <days> <where>
leftovers: files <where> over <days> old
old files <where>, unchanged for more than <days>
which files <where> has nobody changed for over <days>?
dusty files <where>, more than <days> without a change

= find/dir-ends
folders <startdir> whose name ends in <stem>
which folders <startdir> have <stem> at the end of their name?
every folder <startdir> called something <stem>, with <stem> last
show folders, not files, that end in <stem> <startdir>
are there folders ending in <stem> <startdir>
I put <stem> behind the name of some folders <startdir>, list those

= files/fc-ls-recursive-long
full listing of everything below <dir>
<dir> and all folders below it with every detail
details of each thing in <dir>, folder by folder, all the way down
long ls of <dir> through all its folders
rights, owner, size and date of everything in <dir>, deep down too, as ls prints it
ls -l of <dir> and of every folder inside

= system/du-dir
space used by <mydir>, short
how much space goes to <mydir>? one line
what does <mydir> weigh in total, readable
<mydir>: how big altogether
how many MB or GB lie in <mydir>, just the sum
how heavy is <mydir> with everything in it
total for <mydir>, in units one can read

= files/c-month
files of <dir> made in <month>, going by file date
what is from <month> in <dir>? files
only the files in <dir> dated <month>
which files in <dir> were last changed during <month>
<month>: what files did we save in <dir>
look in <dir> for files from <month>, neither earlier nor later
`)
