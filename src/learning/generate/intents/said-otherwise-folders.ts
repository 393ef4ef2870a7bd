import { moreWordings } from '../grammar.ts'

/** More ways to ask for what lies in folders, how big and how old it is, and where it is. */
export const saidOtherwiseFolders = moreWordings(String.raw`
= find/two-ext
anything <where> that's a <ext> or a <ext2>
every file <where> that is either a <ext> or a <ext2>
all that is <ext> or <ext2> <where>, with paths
I need whatever is a .<ext> or a .<ext2> <where>
pull up both the <ext> and the <ext2> files <where>
<where> I am only after the <ext> ones and the <ext2> ones
two kinds interest me <where>: <ext> and <ext2>, list the files
collect the paths <where> of files in <ext> or <ext2> format

= find/not-ext
everything that is not a <ext> file <where>
whatever file is no .<ext> <where>
files <where> of any kind but <ext>
all that isn't <ext> <where>, files only
<where> there should only be <ext> files, which files are something else?
the odd ones out <where>: files whose ending is not .<ext>
I've seen the <ext> files <where>, now the other files
files <where> with some other ending than .<ext>
anything <where> that's not a .<ext>, paths of the files

= files/c-not-two-ext
files in <dir> that are neither <ext> nor <ext2>
all files below <dir> with neither <ext> nor <ext2> as ending
anything in <dir> that is not a .<ext> and not a .<ext2>
leave out <ext> and <ext2>: what other files lie under <dir>?
apart from the <ext> and the <ext2> files, what files are in <dir>?
<dir> minus <ext> and <ext2> files, the whole tree
the files in <dir> which end neither in .<ext> nor in .<ext2>
someone put other files than <ext> and <ext2> into <dir>, show me them

= find/files-world-writable-print
files <where> anyone may write to
list the files <where> that anybody is able to write to
who left files open <where>? show those that everyone may write to
security check <where>: what files can be written by anyone
I only want to look, not to change: files <where> that all the world may write
which files <where> are writable for others
files <where> that are world-writable, just tell me

= find/ext-depthn-print
<ext> files <where>, only the first <depth> levels
<ext> pages <where>, <depth> levels at most
look <where> for <ext> files but stop after <depth> levels
<ext> files <where>, not further down than <depth> levels
the .<ext> ones <where>, first <depth> levels of folders only
which <ext> files lie in the top <depth> levels <where>?

= find/maxdepth-ext
<ext> files directly <where>, but not deeper
all <ext> files <where>, first level only
just the .<ext> files lying <where> itself, with path, subfolders left alone
look for <ext> files <where> without entering any subfolder
the <ext> ones right <where>, not those further down
which <ext> files lie <where>, not counting those in subfolders?

= find/ext-print
all <ext> files <where>, however deep
the <ext> files <where>, no matter how far down
look for <ext> files <where> and enter all subfolders
the <ext> ones <where>, also those further down
which <ext> files lie <where>, counting those in subfolders?
<ext> files <where> at any depth
delete nothing, only show which .<ext> files there are <where>
don't delete anything yet: what .<ext> files are <where>?
before I remove them, let me see the <ext> files <where>
I want to throw out <ext> files later, so first list them <where>
only look, change nothing: <ext> files <where>
which .<ext> files are lying about <where>? just tell me

= find/ext-not-in
find <ext> files but leave <plaindir> alone
find the <ext> files below here, skip those in <plaindir>
<ext> files of this tree, skip <plaindir>
where are my <ext> files? I know those in <plaindir>, so not them
all <ext> files from here down, <plaindir> left out
look for .<ext> files everywhere below here but stay out of <plaindir>
don't look in <plaindir>: which <ext> files are here and below
<ext> files here with subfolders, all but those lying in <plaindir>

= find/files-not-path-print
find all files <where> but stay out of folders called <stem>
every file <where>, skip those in <stem> folders
don't look in any <stem> folder: which files are <where>
files of every kind <where>, <stem> folders left out
what files are there <where> if I leave the <stem> folders alone?

= find/ext-not-path-print
find <ext> files <where> but stay out of folders called <stem>
<ext> files <where>, skip any that lie in a <stem> folder
don't look in any <stem> folder: which <ext> files are <where>
the <ext> files <where>, <stem> folders left out
what <ext> files are there <where> if I leave the <stem> folders alone?

= files/c-ls-size
heaviest files of <dir> on top, sizes readable
what is big in <dir>? long listing, largest first, readable sizes
<dir> as a detailed list, the heavy files first, in KB and MB
details of <dir>, biggest on top, sizes like 3M
<dir> with readable sizes, from the fattest file down to the smallest
listing of <dir> in long form, large to small, units I can read

= files/c-ls-size-rev
lightest files of <dir> on top, sizes readable
what is small in <dir>? long listing, smallest first, readable sizes
<dir> as a detailed list, the heavy files last, in KB and MB
details of <dir>, biggest at the bottom, sizes like 3M
<dir> with readable sizes, from the smallest file up to the fattest
listing of <dir> in long form, small to large, units I can read

= files/asked-du-sub-n
which <n> folders here hold the most data
the <n> folders directly in here with the most in them by size
my disk is full: the <n> fattest folders right here
where does the space go? <n> largest folders of this one, not deeper
rank the folders here by size and stop after <n>
which <n> of my folders here are the heaviest, with sizes I can read

= system/du-top-dirs-here
which <n> folders here or further down hold the most data
the <n> fattest folders of the whole tree below here
my disk is full: the <n> largest folders at any depth from here
rank all folders below here at every level by size and stop after <n>

= text/again-largest-subfolder
which of my folders here eats most disk
which folder right here is the fattest, one line
the one folder here that holds the most data
just the single biggest of the folders in here
where did all the space go here? name the one largest folder

= system/du-each
rank my folders here by how much disk they eat
all folders right here with readable size, the fattest first
every folder here and what it holds, biggest on top
where did all the space go here? all folders, largest first

= files/c-du-inside
how big is each thing in <plaindir>, biggest last
sizes of everything in <plaindir>, sorted, largest at the bottom
what takes how much in <plaindir>, from small to large
each item of <plaindir> with its size, the heaviest at the end
<plaindir> item by item with readable size, lightest first
sort the things in <plaindir> by the space they take, least first
du over <plaindir>, one line per item, ascending

= files/c-du-inside-desc
how big is each thing in <plaindir>, biggest first
sizes of everything in <plaindir>, sorted, largest at the top
what takes how much in <plaindir>, from large to small
each item of <plaindir> with its size, the heaviest at the beginning
<plaindir> item by item with readable size, lightest last
sort the things in <plaindir> by the space they take, most first
du over <plaindir>, one line per item, descending

= files/stat-kind
is <anyfile> a file or a folder?
what is <anyfile>: file, directory or link?
I forgot whether <anyfile> is a folder or a file
tell me if <anyfile> is a regular file or a directory
which kind of thing is <anyfile>, a folder or a plain file?
regular file or directory? <anyfile>
say in words what sort of file system entry <anyfile> is

= files/c-stat-date
mtime of <anyfile>, date only
on which day was <anyfile> changed last? only the date
the day <anyfile> was last edited as 2024-05-31, no time
last change of <anyfile>, the date without the clock time
modification date of <anyfile> without hours and minutes, YYYY-MM-DD
give only year-month-day of the last edit of <anyfile>

= files/stat-mtime
mtime of <anyfile>, date and time
at what time and on which day was <anyfile> changed last?
last change of <anyfile>, the date with the clock time
full modification stamp of <anyfile> with hours and minutes

= files/again-stat-owner-group-in
who is the owner and group of each thing in <dir>
which user and which group does each item of <dir> belong to
owner, group and name for everything in <dir>
<dir>: user and group per entry, then the name
whose are the things in <dir>, user as well as group

= files/task-owner-names-in
who is the owner of each thing in <plaindir>
which user does each item of <plaindir> belong to
owner and name for everything in <plaindir>
<plaindir>: user per entry, then the name
whose are the things in <plaindir>, user only, no group

= files/again-random-in
pick one thing at random from <dir>
pick one photo at random from <dir>
I can't decide, choose an entry of <dir> for me
draw one name out of <dir> by lot
surprise me with something from <dir>, just one name
any one item of <dir>, chosen by chance

= files/fc-ls-commas
contents of <dir> separated by commas
<dir> in one go, names with commas between
list <dir> comma separated
what is in <dir>, as name, name, name
the names in <dir> in a row, split by commas
folder contents of <dir> comma separated

= files/ls-commas
contents of this folder separated by commas
the folder I am in, names with commas between
what is here, as name, name, name
the names here in a row, split by commas

= files/dirs-missing
what's in <mydir> but not in <mydir2>
names <mydir> has and <mydir2> lacks
what did I forget to copy from <mydir> to <mydir2>? names only
entries of <mydir> for which there is none of that name in <mydir2>
<mydir> has more than <mydir2>: which names?
what does <mydir2> lack that is in <mydir>

= text/comm-second-names
what's not in <mydir> but in <mydir2>
names <mydir> lacks and <mydir2> has
what is in <mydir2> that <mydir> lacks
entries of <mydir2> for which there is none of that name in <mydir>
<mydir> has less than <mydir2>: which names?
only in the second folder: compare the names of <mydir> and <mydir2>

= files/dirs-common
files both folders have: <mydir> and <mydir2>
what's in <mydir> and in <mydir2> as well
names that <mydir> and <mydir2> share
which names occur in both <mydir> and <mydir2>?
what do <mydir> and <mydir2> have in common, by name
entries of <mydir> that <mydir2> has too, names only

= files/again-folders-same-answer
do <mydir> and <mydir2> hold exactly the same? say same or different
is the copy <mydir2> still like <mydir>? answer same or different
same or different: the folders <mydir> and <mydir2>
one word, same or different, for the contents of <mydir> and <mydir2>

= files/folders-dirs-same-yes
do <mydir> and <mydir2> hold exactly the same? say yes or no
is the copy <mydir2> still like <mydir>? answer yes or no
yes or no: the folders <mydir> and <mydir2> are equal
one word, yes or no, are the contents of <mydir> and <mydir2> the same

= files/cwd-name
name of the folder I'm in, not the whole path
what's the folder I am in called? just its name
where am I, last part only
the last part of the path I'm in
how is this folder named, no path please

= files/pwd
path of the folder I'm in, the whole path
where is the folder I am in? its full path
where am I, all of the path
full location of the folder I'm standing in

= files/again-ext-largest-one-in
which <ext> in <plaindir> is the largest?
the largest of the <ext> files that lie in <plaindir>, name only
of all <ext> files right in <plaindir>, the single heaviest
<plaindir>: its fattest <ext>, one name
what's the biggest <ext> we have in <plaindir>
only one line, the largest <ext> in <plaindir>

= files/plain-ext-smallest-one-in
which <ext> in <plaindir> is the smallest?
the smallest of the <ext> files that lie in <plaindir>, name only
of all <ext> files right in <plaindir>, the single lightest
<plaindir>: its tiniest <ext>, one name

= files/asked-ls-newest-ext-one
which <ext> in <plaindir> is the latest?
the latest of the <ext> files that lie in <plaindir>, name only
of all <ext> files right in <plaindir>, the one changed last
<plaindir>: its newest <ext>, one name
what's the freshest <ext> we have in <plaindir>
only one line, the most recent <ext> in <plaindir>

= files/again-ext-oldest-one-in
which <ext> in <plaindir> is the oldest?
the oldest of the <ext> files that lie in <plaindir>, name only
of all <ext> files right in <plaindir>, the one not changed for longest
<plaindir>: its oldest <ext>, one name

= files/again-ext-by-time-in
all <ext> in <plaindir>, the latest first, names
the <ext> files that lie in <plaindir>, every one, latest on top
order the <ext> files of <plaindir> by age, freshest first

= files/again-ext-by-size-in
all <ext> in <plaindir>, the largest first, names
the <ext> files that lie in <plaindir>, every one, heaviest on top
order the <ext> files of <plaindir> by size, biggest first

= files/again-smallest-name-in
the smallest file right in <dir>, name only
which single thing in <dir> is the tiniest? its name
<dir>: name of the lightest file, not further down
least big of the files in <dir>, just say the name

= find/smallest-one
the one smallest file <where>, any folder below searched too, size and path
which single file is the tiniest <where>, however deep? size and path
lightest file of the whole tree <where>, with its size

= find/ext-depth1-count
number of <ext> files right <where>, not below
how many <ext> files <where>, first level only
how many .<ext> lie <where> itself, subfolders left alone?
count the <ext> files <where> without entering any subfolder
the number of <ext> files <where>, not those further down

= find/ext-count
number of <ext> files <where> and further down
how many <ext> files <where>, every level
how many .<ext> lie <where>, subfolders counted in?
count the <ext> files <where> and enter all subfolders

= find/part-ext
all files <where> with <stem> in the name and <ext> as ending
<ext> files <where> that have <stem> somewhere in the name
<where>: name has <stem> in it and ends in .<ext>
the .<ext> ones <where> named something with <stem>
any <ext> <where> with a <stem> in what it is called
which files <where> have both <stem> in the name and the ending .<ext>?

= files/folders-stem-any-ext
files in <dir> ending in <stem>, whatever the extension
<dir>: all whose name before the dot ends in <stem>
any file type, but the name must end with <stem> before the ending, in <dir>
files under <dir> with <stem> right before the dot
<stem> at the end of the name and then any extension, in <dir>

= files/c-ends-ext
files in <dir> ending in <stem> with the extension .<ext>
<dir>: all whose name ends in <stem>.<ext>
<stem> at the end of the name and then .<ext>, files in <dir>

= find/ext-bigger-mtime-over
<ext> files over <size> <where> that nobody touched for <days> days
large old <ext> files <where>: over <size>, last edit over <days> days ago
<ext> files <where> above <size> that have been lying around for more than <days> days
which <ext> <where> are bigger than <size> and older than <days> days?
fat .<ext> files <where>, more than <size>, unchanged for over <days> days
<ext> only, > <size>, > <days> days old <where>

= find/empty-dirs
folders with nothing in them <where>, delete nothing, just show
empty folders <where>, only look, don't remove
show, do not remove, the folders <where> that have nothing in them
what folders <where> could be removed because nothing is in them? only list
name the folders <where> which hold nothing
I want to check first: folders <where> that are empty

= find/empty-dirs-delete
folders with nothing in them <where>, delete them all
empty folders <where>, don't only look, remove them
remove the folders <where> that have nothing in them
throw away the folders <where> which hold nothing

= find/empty-files
files with nothing in them <where>, delete nothing, just show
zero byte files <where>, only look, don't remove
show, do not remove, the files <where> that have nothing in them

= find/files-mindepth-print
files at least <depth> levels down <where>
files <where> that lie <depth> levels deep or deeper
only deep files <where>: from level <depth> downwards
skip the upper levels, files <where> from depth <depth> on
which files lie at least <depth> levels below the top <where>?

= find/reg-level
files exactly <depth> levels down in <startdir>
files of <startdir> on level <depth>, neither above nor below
which files lie on level <depth> of <startdir> and nowhere else

= find/files-mtime-overmonth-print
measurements older than a month <where>
files <where> last changed over a month ago, list them
what <where> has not been edited for a month? files only
a month or more old, files <where>
old stuff <where>, files untouched for a month, just list

= find/files-mtime-overmonth-count
how many measurements older than a month <where>
files <where> last changed over a month ago, how many
what number of files <where> has not been edited for a month?

= text/task-names-more-lines-in
<ext> files in <plaindir> with more than <n> lines, names
which <ext> in <plaindir> are longer than <n> lines?
long <ext> files right in <plaindir>: over <n> lines, names alone
<plaindir>: each <ext> that has above <n> lines

= text/task-names-fewer-lines-in
<ext> files in <plaindir> with fewer than <n> lines, names
which <ext> in <plaindir> are shorter than <n> lines?
short <ext> files right in <plaindir>: under <n> lines, names alone
<plaindir>: each <ext> that has below <n> lines

= find/count-all
how many files and folders are <where> altogether, one number
files plus folders <where>, the total
one number for all files and folders <where> together
total of entries <where>, files as well as folders

= files/fc-ext-relative
paths relative to <dir>, no ./ in front, of all <ext>
<ext> files below <dir>, path without the <dir>/ in front
path of each <ext> as seen from inside <dir>
<ext> files in <dir>, leave out the beginning of the path
relative paths of the <ext> files, counted from <dir>

= find/relative
paths relative to the starting folder of all files <where>, no ./ in front
files <where>, path without the folder in front
path of each file <where> as seen from inside there

= find/name-spaces
files and folders with a space in the name <where>, all levels
whatever has a blank in its name <where>, folders as well
names with a space <where>, subfolders searched too

= find/digit-first
names that start with a digit <where>, subfolders too
files and folders <where>, at any depth, beginning with a number
whatever begins with a digit <where>, the whole tree

= files/again-nth-newest-in
<ordline> newest file in <dir>
the <ordline> latest thing in <dir>, just that name
not the newest of <dir> but the <ordline> newest
which file of <dir> comes <ordline> by date, newest first?
<dir> by time, <ordline> from the top

= files/again-nth-oldest-in
<ordline> oldest file in <dir>
the <ordline> earliest thing in <dir>, just that name
not the oldest of <dir> but the <ordline> oldest
which file of <dir> comes <ordline> by date, oldest first?

= files/again-nth-largest-in
<ordline> biggest file in <dir>
the <ordline> heaviest thing in <dir>, just that name
not the biggest of <dir> but the <ordline> biggest
which file of <dir> comes <ordline> by size, largest first?

= text/again-names-no-ending
names of the <ext> files in <plaindir> without .<ext> at the end
<plaindir>: the <ext> files, cut the .<ext> off
what are the <ext> files of <plaindir> called, ending left out?

= files/bigger-of
which one is bigger, <bare> or <bare2>? with the size
<bare> or <bare2>, who weighs more? size and name
larger of the two, <bare> and <bare2>, size in front

= files/ls-file-info
permissions, owner and date of <anyfile>, the usual long line
everything ls knows about <anyfile>
<anyfile> in long form

= files/fc-link-describe
where does the link <symlink> lead? show link and target

= everyday/longest-name
longest of the names in here
which name in this folder has the most letters?
the file here with the longest name, and how long that is

= find/ext-total
total of all <ext> <where> in readable size
all <ext> files <where> together take how much? subfolders too
<ext> files <where>, one sum of their sizes, the whole tree
how much do the <ext> <where> take up together, however deep they lie
how many MB or GB of <ext> do I have <where>, all levels?
every <ext> <where> added up, disk space
the space I spend on <ext> files <where>, one total

= system/du-exclude
total size of <path> but without the <glob> files
how much does <path> take, <glob> not counted

= files/fc-ls-recursive-long
list all of <dir> recursively with sizes
<dir> and below, folder by folder, with rights, owner, size and date
the long list of <dir> including everything in its subfolders
details for everything in <dir>, subfolder after subfolder
all levels of <dir> in long form

= files/ls-recursive-dir
list all of <path> recursively, names only
<path> and below, folder by folder, only names
the plain list of <path> including everything in its subfolders
names of everything in <path>, subfolder after subfolder

= find/same-file
which hard links does <bare> have <where>?
hard links to <bare> <where>, their paths and not the number of them
the paths <where> that are one and the same file as <bare>
where <where> are the hard links of <bare>?
find the other hard-linked names of <bare> <where>

= everyday/hardlinks
how many hard links does <anyfile> have? only the number
number of hard links of <anyfile>, not their paths
link count of <anyfile>

= files/folders-links-to
what links to <name>?
which symlinks below here point to <name>?
is there a symlink to <name> somewhere in this tree? show it
shortcuts to <name> anywhere below here
all symbolic links here and below that lead to <name>

= files/again-mode-letters
permission of <anyfile>, only look, as letters
what are the permissions of <anyfile>? the rwx string
rights on <anyfile> as rwx letters
which permissions does <anyfile> have now, in letters
read only: what permission string has <anyfile>
who may write to <anyfile>? show its rwx letters
who may read and write <anyfile> at present? the letters, change nothing

= files/stat-mode
permission of <anyfile>, only look, as a number
what are the permissions of <anyfile>? the octal number
rights on <anyfile> as digits
which permissions does <anyfile> have now, in numbers
read only: what octal mode has <anyfile>

= files/ls-dir-info
ls <path> itself, not its content
rights, owner and date of <path> itself, not of what is inside
the folder <path> as one line, with details
<path> as an entry of its own in long form
who may do what with the folder <path> itself? one long line

= files/asked-ls-smallest-n
<n> smallest files right in <dir>, names
the <n> lightest things in <dir>, not further down
names only, <n> of them, the least big in <dir>
<dir>: its <n> tiniest, just this level

= daily/smallest-tree
<n> smallest files anywhere <where>, size and path
the <n> lightest files <where>, also further down
size and path, <n> of them, the least big files <where>
the <n> tiniest <where> of all the files in the whole tree

= find/files-not-newermt-print
files <where> not touched since <date>
files <where> that have been left alone since <date>
files <where> last edited before <date>
nothing was done to them since <date>: which files <where>?
old files <where>, from before <date>

= find/files-newermt-print
files <where> touched since <date>
files <where> that have not been left alone since <date>
files <where> last edited after <date>
something was done to them since <date>: which files <where>?
new files <where>, from after <date>

= find/ext-bigger-print
<ext> files <where> above <size>
files above <size> <where> that are <ext>
whatever is over <size> and a <ext> <where>
which of the <ext> files <where> weigh more than <size>?
heavy <ext> files <where>, from <size> up
<ext> only, over <size>, <where>

= find/or-contains
files <where> with <stem> or <stem2> in their names
whatever file is called something with <stem> or with <stem2> <where>
<where>: files that have either <stem> or <stem2> in the name
file names with <stem> or <stem2> in them <where>, one of the two is enough
one of <stem> and <stem2> must be in the name: files <where>

= files/folders-two-parts
files in <dir> with <stem> and <stem2> in their names
whatever file is called something with <stem> and also <stem2> in <dir>
<dir>: files that have both <stem> and <stem2> in the name
file names with <stem> as well as <stem2> in them, under <dir>
one of <stem> and <stem2> in the name is not enough, both must be: files in <dir>

= files/again-dirs-two-names
folders <where> named <folder> or <folder2>
directories <where>, called either <folder> or <folder2>
where <where> are the folders <folder> and <folder2>?
both <folder> and <folder2>: directories of that name <where>

= files/again-empty-files-top
files of 0 bytes directly in <dir>, not deeper
empty files right in <dir>, this level only
which files in <dir> itself have nothing in them? leave the subfolders out
<dir>, first level: zero length files

= files/again-script-not-exec
which <ext> scripts in <dir> are not executable
<ext> files in <dir> that lack the x right
<dir>: <ext> scripts I could not start because they aren't executable
find the .<ext> scripts under <dir> that someone forgot to make executable
not yet executable: <ext> files in <dir>

= files/plain-changed-today-yes
was <anyfile> changed today? yes or no
did anybody edit <anyfile> today? yes or no
say yes if the last change of <anyfile> was today, else no
yes or no: <anyfile> has been saved today
is today's date the modification date of <anyfile>? yes/no

= system/str-ext
ending of <anyfile>
what ending does <anyfile> have? just that, no dot
the extension of <anyfile> and nothing else
only what comes after the last dot in the name <anyfile>
which kind of file by its ending is <anyfile>? print the ending

= files/folders-larger-dir
is <mydir> bigger than <mydir2>? print the name of the bigger one
bigger folder of <mydir> and <mydir2>, name only
<mydir> or <mydir2>: say the one that takes more disk
one name, the heavier of the folders <mydir> and <mydir2>

= files/folders-smaller-dir
is <mydir> smaller than <mydir2>? print the name of the smaller one
smaller folder of <mydir> and <mydir2>, name only
<mydir> or <mydir2>: say the one that takes less disk
one name, the lighter of the folders <mydir> and <mydir2>

= system/du-two
<mydir> vs <mydir2>: sizes
sizes of <mydir> and <mydir2>, both, so that I can compare
<mydir> and <mydir2>, readable size of each
two folders, two sizes: <mydir>, <mydir2>

= files/realpath
absolute path of <anyfile>, with its own name at the end
<anyfile> from / down to the name itself
path of <anyfile> in full and with the name
real path of <anyfile>
the real, absolute path of <anyfile> please
where does <anyfile> really lie? path from /

= files/fc-du-bytes-desc
bytes of every item in <plaindir>, most bytes first

= daily/files-count-dir
nr of files under <mydir>
file count for <mydir>, whole tree
no. of files below <mydir>
<mydir>: how many files in all, any depth
tell me a number: the files in <mydir> and its subfolders
what's the file count of <mydir>, subfolders and all

= find/files-depth1-count
nr of files right <where>, not below
file count <where>, first level only
no. of files directly <where>, subfolders left out
tell me a number: the files lying <where> itself, not those in its subfolders

= files/c-du-total-human
how big is <dir>? only the size, readable
readable size of <dir> without its name
<dir>: just say 1.2G or the like
only the figure, how much <dir> takes, in readable units

= files/c-du-total-bytes
<dir>, size in bytes, number only
how many bytes in all are in <dir>? only the figure
bytes of <dir> without its name

= files/again-du-kb-number
<dir>, size in kilobytes, number only
how many kilobytes in all are in <dir>? only the figure
total size of <dir> in KB without its name

= files/again-du-mb-number
<dir>, size in megabytes, number only
how many megabytes in all are in <dir>? only the figure
total size of <dir> in MB without its name

= daily/tree-size
how big is <mydir>? size and name, readable
readable size of <mydir> with its name behind

= system/test-newer
is <bare> newer than <bare2>? yes or no
say yes if <bare> is newer than <bare2>, otherwise no
was <bare> last changed after <bare2>? answer yes or no
yes or no: is the file <bare> the newer one compared with <bare2>
print yes when <bare> is from a later time than <bare2> and no when it is not
check whether <bare> is newer than <bare2>, print yes or no
<bare> newer than <bare2>? yes/no
tell me with yes or no if the last edit of <bare> came after that of <bare2>
Print "yes" if <bare> is newer than <bare2> and "no" otherwise.
echo yes if <bare> has a later modification time than <bare2>, else no
by date, does <bare> come after <bare2>, yes or no
I only need a yes or a no: is <bare> newer than <bare2>

= files/test-newer
which is newer, <bare> or <bare2>? the name
newer of <bare> and <bare2>, name only
which was edited later, <bare> or <bare2>
<bare> or <bare2>, say which has the later date

= files/plain-older-of
which is older, <bare> or <bare2>? the name
older of <bare> and <bare2>, name only
which was edited earlier, <bare> or <bare2>
<bare> or <bare2>, say which has the earlier date

= files/folders-bigger-yes
by size, does <anyfile> come out above <anyfile2>? yes or no
is it <anyfile> that weighs more, compared with <anyfile2>? yes or no
more bytes in <anyfile> than in <anyfile2>, yes or no?

= everyday/dir-count
number of subdirectories of the first level <where>
number of folders directly <where>, deeper ones not counted
how many folders right <where>? one level
the number of subfolders <where> themselves, without what is inside those
count folders <where>, top level

= everyday/dir-count-all
number of subdirectories of every level <where>
number of folders <where>, the deeper ones counted as well
how many folders <where>? all levels
the number of subfolders <where> and of what folders are inside those
count folders <where>, every level

= files/fc-ls-newest-names
the files in <dir>, those modified most recently first, names only
<dir> by date without the details, fresh ones first
just names in <dir>, what changed last comes first
names in <dir>, latest change at the top and no dates

= files/ls-time-dir
the files in <path>, those modified most recently first, with dates and all
<path> by date with the details, fresh ones first
long lines for <path>, what changed last comes first
rights, size and date of what is in <path>, latest change at the top

= find/stem-ext
which files <where> start with <stem> and end with .<ext>?
files <where>, first part <stem>, ending <ext>
<where>: name begins with <stem>, extension is .<ext>
<stem> at the start, .<ext> at the end: files <where>
<ext> files <where> whose names begin with <stem>

= find/ext-mtime-over-print
<ext> files <where>, last change more than <days> days ago
<ext> files <where> from longer ago than <days> days
<ext> files older than <days> days <where>
old <ext> <where>: beyond <days> days
.<ext> files <where> that have not changed for over <days> days
which <ext> files <where> are more than <days> days old?

= find/ext-mtime-in-print
<ext> files <where>, last change less than <days> days ago
<ext> files <where> from the past <days> days
<ext> files younger than <days> days <where>
fresh <ext> <where>: within <days> days
.<ext> files <where> that have changed in under <days> days
which <ext> files <where> are less than <days> days old?

= files/plain-ext-biggest-one-tree
largest <ext> <where>, any depth
the single biggest <ext> <where>, with size, subfolders too
of all <ext> files <where> at every level, the largest with its size
which <ext> <where> is the fattest, no matter how deep it lies? size and path

= find/newest-ext
newest <ext> <where>, any depth
the single latest <ext> <where>, its path, subfolders too
of all <ext> files <where> at every level, the one changed last
which <ext> <where> is the freshest, no matter how deep it lies? path

= files/plain-ext-oldest-one-tree
oldest <ext> <where>, any depth
the single earliest <ext> <where>, its path, subfolders too
of all <ext> files <where> at every level, the one not changed for longest
which <ext> <where> is the oldest, no matter how deep it lies? path

= find/ext-mtime-week-print
<ext> files that I changed in the last week somewhere <where>
I'm looking for a <ext> I worked on this past week <where>
a <ext> file, changed during the last seven days, is somewhere <where>
which <ext> <where> did I edit within the past week?

= files/fc-ls-reverse
only the names in <dir>, sorted from Z to A
<dir> in backward alphabet, names, no subfolders
names that lie in <dir>, Z at the top

= files/fc-ls-natural
<dir> by the number in the name
names in <dir>, track 2 before track 10
the numbered things in <dir> by their number, 9 before 10

= files/u-ls-full-ext
full path of each <ext> here, this folder only
absolute paths of the <ext> files right here, no subfolders
path from / of every .<ext> in this folder
the <ext> files directly here, complete path each

= files/ls-fullpath
full path of each thing here, this folder only
absolute paths of everything right here, no subfolders
path from / of every entry in this folder

= system/du-total
all <ext> files <here> as one total
one sum for the space of the <ext> files <here>
added up, how big are the <ext> files <here>?
the <ext> files <here> together: readable size, last line only

= find/ext-not-path-count
how many <ext> files <where> outside folders called <stem>

= files/again-stat-perm-name-in
rights as letters and names of everything in <dir>, only that
rwx and name for each thing in <dir>
<dir>: permission letters, then the name, no dates, no sizes

= files/again-size-of-two-lines
bytes of <anyfile> and of <anyfile2>, so that I can compare
compare sizes of <anyfile> and <anyfile2> in bytes, show both
how many bytes has <anyfile> and how many <anyfile2>?
<anyfile> against <anyfile2>: bytes of each

= find/plain-unwritable
readonly files <where>
files <where> that I can't write to
which files <where> am I not allowed to change?
read-only files <where>, just list them
files <where> which are not writable for me
what files <where> could I not save to?
Print the files <where> that the current user cannot write.
any file <where> I have no write permission for
files locked against my writing <where>
files <where> I may not edit
list each file <where> that is not writable
write protected files <where>

= daily/hidden-dir
in <mydir>, list all hidden entries and no others
hidden entries of <mydir>, files and folders, nothing visible
<mydir>: just what begins with a dot
everything hidden right in <mydir>, but not the rest
names in <mydir> that start with a dot, only those

= files/ls-all-dir
in <path>, list all entries, hidden and others
entries of <path>, hidden ones along with the visible
<path>: also what begins with a dot
everything right in <path>, the hidden and the rest

= daily/newest-dir
<mydir>: newest <n>
<mydir>, the latest <n>, names
the top <n> of <mydir> by date, all of the <n>
the last <n> that were changed in <mydir>, every one of them

= files/again-list-to-file
list of <dir> saved to <new>
the names in <dir> put into <new>
<new> shall list what is in <dir>
what <dir> contains, as a file <new>
store the directory listing of <dir> in <new>

= files/fc-ls-ignore-ext
<dir> without the <ext> files
everything in <dir> but the <ext> ones
list <dir>, hide what ends in .<ext>
what's in <dir> apart from <ext>?
<dir>, leave .<ext> out of the listing

= files/again-ext-names-in
<dir>: only the <ext> files, name only, no path
which <ext> are directly in <dir>? bare names
bare names of the <ext> files right in <dir>
<ext> files of <dir> itself, without <dir>/ in front of them
the <ext> in <dir>, each just by its file name, not deeper

= find/ext-names
<ext> files <where> at any depth, name only, no path
which <ext> are <where>, subfolders too? bare names
bare names of the <ext> files <where>, however deep
the <ext> <where>, each just by its file name, deeper ones as well

= system/du-bytes
is <path> big? its size in bytes
just the bytes of all of <path>
<path> counted in bytes, name behind
how many bytes is <path> with all that is in it?

= files/basename
just the name at the end of <path>
cut everything in front of the last slash off <path>
last piece of <path>
the final part of <path> without what comes before it

= files/dirname
everything but the last piece of <path>
the path above the final part of <path>

= files/basename-ext
<anyfile> without its ending .<ext>, only the name
name of <anyfile>, the .<ext> taken off for display
show what <anyfile> is called when .<ext> is dropped, rename nothing
drop .<ext> from the name <anyfile> and print it
`)
