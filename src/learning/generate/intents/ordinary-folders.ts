import { intents } from '../grammar.ts'

/** Ordinary looks at folders: names with a word or a year, what is in a subfolder, yes or no, names without endings, who is older. */
export const ordinaryFolders = intents(
  'files',
  String.raw`
= plain-any-ending quiet
> find <where> -type f -name '<stem>.*'
everything called <stem>, no matter which ending, <where>
files named <stem> with any extension <where>
$find the files called <stem>, whatever their ending, <where>
which files <where> have the name <stem>, with whatever ending?
anything named <stem> <where>, the ending does not matter, files only
I saved it as <stem>, but as what? look <where> for <stem> with any ending
Print the paths of the files <where> whose name is <stem>, followed by a dot and any extension.
<stem> dot anything, files, <where>
all the versions of <stem> <where>, be they pdf, doc or txt
is there a <stem> <where>, never mind the extension? files please
I forgot the extension, it was called <stem>, it is a file <where>
files <where> whose name before the dot is exactly <stem>
the <stem> files <where>, every ending

= plain-any-ending-flat quiet
> find <dir> -maxdepth 1 -type f -name '<stem>.*'
files called <stem> with any ending directly in <dir>
everything named <stem>, whatever the extension, in <dir> but not in its subfolders
$find the files <stem> with any extension in <dir>, not recursive
which files lying directly in <dir> are called <stem>, the ending does not matter?
only in <dir> itself, not deeper: files named <stem> dot something
Print the paths of the files directly in <dir> whose name is <stem> plus any extension.
<dir>, top level only: <stem> in all its endings
I saved <stem> right in <dir> but forgot with which ending, show me the files
no subfolders, please: <stem> with any ending in <dir>
all endings of <stem> found directly in <dir>, files only
look in <dir>, not below, for files whose name before the dot is <stem>
whatever ending it has, <stem> must be a file directly in <dir>

= plain-subfolder-there
> [ -d <plaindir>/<folder> ] && echo yes || echo no
is there a folder named <folder> in <plaindir>
does <plaindir> have a subfolder <folder>? yes or no
is there a subfolder called <folder> in <plaindir>? say yes or no
check if <plaindir> contains a directory <folder>, print yes or no
have I already got a folder <folder> in <plaindir>?
yes or no: <plaindir> has a folder <folder> in it
Print yes if the directory <plaindir> contains a directory named <folder>, otherwise no.
did I ever make a <folder> folder in <plaindir>? yes or no
folder <folder> in <plaindir>, there or not? yes/no
I want to know whether a folder with the name <folder> lies in <plaindir>, yes or no
tell me yes or no, is <folder> one of the subfolders of <plaindir>
does a directory <folder> exist inside <plaindir>

= plain-file-in-there
> [ -e <plaindir>/<name> ] && echo yes || echo no
does <plaindir> contain a file <name>? yes or no
is <name> in <plaindir>? yes or no
is there a <name> directly in <plaindir>, say yes or no
check whether <plaindir> has a <name>, print yes or no
have I already got <name> in <plaindir>? yes or no
yes or no: <name> lies in <plaindir>
Print yes if there is something called <name> directly in <plaindir>, and no if there is not.
<name> in <plaindir>, there or not? yes/no
did anybody put a <name> into <plaindir>, yes or no
I want to know whether <name> exists in <plaindir>, yes or no
tell me yes if <plaindir> holds <name>, no if it does not
does <name> exist inside <plaindir>? only yes or no

= plain-names-year quiet
> ls <dir> | grep <year>
files in <dir> that have <year> in their name
names in <dir> with <year> in them
$list what in <dir> has <year> in the name, only here, not deeper
which names in <dir> contain <year>?
show the names of <dir> that mention <year>
everything directly in <dir> with a <year> somewhere in its name
Print the names in <dir> that contain the number <year>, one per line.
<dir>: only names with <year> in them
the entries of <dir> whose name has <year> in it
I only want the ones with <year> in their name from <dir>
<year> in the name, folder <dir>, names please
pick from the listing of <dir> the names containing <year>

= plain-names-not-year quiet
> ls <dir> | grep -v <year>
the files of <dir> without <year> in the name
names in <dir> that do not contain <year>
$list what in <dir> does not have <year> in its name
which names in <dir> lack the number <year>?
everything directly in <dir> except names with <year> in them
the listing of <dir>, but without names that contain <year>
Print the names in <dir> that do not have <year> in them, one per line.
<dir>: leave out names with <year>
all of <dir>, only skip whatever has <year> in its name
I want the names in <dir> minus the <year> ones, going by the name
no <year> in the name please, folder <dir>
entries of <dir> whose name does not mention <year>

= plain-names-year-count quiet
> ls <dir> | grep -c <year>
how many files in <dir> have <year> in their name
$count the names in <dir> that contain <year>
number of names with <year> in them in <dir>, not looking into subfolders
how many entries of <dir> mention <year> in the name?
count what in <dir> has <year> in its name, top level only
Print how many names in <dir> contain the number <year>.
<dir>: how many with <year> in the name
in <dir>, <year> occurs in how many file names?
I want to know how many of the names in <dir> have a <year> in them
just the number of <dir> entries with <year> in their name
how often does <year> turn up among the names in <dir>
tell me how many names of <dir> contain <year>

= plain-tree-dirs-depth parse
> tree -d -L <depth>
only directories as a tree, <depth> deep
tree of the folders here, <depth> levels, no files
folder tree <depth> levels deep, leave the files out
draw the directories as a tree, not deeper than <depth> levels, and no files
$show the directory structure here down to level <depth>, folders only
just the folders, as a tree, <depth> levels of them
how are my folders nested? a tree without files, at most <depth> levels
tree with directories only and a depth of <depth>
Print a tree of the directories, but not the files, limited to <depth> levels.
no files in the tree please, and stop after <depth> levels
the first <depth> levels of folders as a tree, files left out
a tree view that has only folders and goes <depth> levels down

= plain-tree-dirs-depth-in parse
> tree -d -L <depth> <dir>
only the directories of <dir> as a tree, <depth> deep
tree of the folders below <dir>, <depth> levels, no files
folder tree of <dir>, <depth> levels deep, leave the files out
draw the directories in <dir> as a tree, not deeper than <depth> levels, and no files
$show the directory structure of <dir> down to level <depth>, folders only
just the folders of <dir>, as a tree, <depth> levels of them
how are the folders in <dir> nested? a tree without files, at most <depth> levels
tree of <dir> with directories only and a depth of <depth>
Print a tree of the directories below <dir>, but not the files, limited to <depth> levels.
<dir> as a tree without files, stop after <depth> levels
the first <depth> levels of folders under <dir> as a tree, files left out
a tree view of <dir> that has only folders and goes <depth> levels down

= plain-ext-newest-dated parse
> ls -lt <plaindir>/*.<ext> | head -n 1
newest .<ext> of <plaindir> with its date
the latest .<ext> file in <plaindir>, with date and size
which .<ext> in <plaindir> is the newest, and when was it saved?
long listing line of the newest .<ext> in <plaindir>
$show the most recent .<ext> file in <plaindir> with its details
when did the last .<ext> come into <plaindir>? show it with its date
details of the most recently changed .<ext> in <plaindir>, only that one
Print the ls -l line of the newest .<ext> file in <plaindir>.
<plaindir>: newest .<ext>, with time and size
last changed .<ext> in <plaindir>, date included
how fresh is the newest .<ext> file in <plaindir>? its line with the date
one line with date and size for the latest .<ext> in <plaindir>

= plain-ext-biggest-dated parse
> ls -lS <plaindir>/*.<ext> | head -n 1
biggest .<ext> of <plaindir> with its size
the largest .<ext> file in <plaindir>, with date and size
which .<ext> in <plaindir> is the biggest, and how big is it?
long listing line of the largest .<ext> in <plaindir>
$show the heaviest .<ext> file in <plaindir> with its details
details of the biggest .<ext> in <plaindir>, only that one
Print the ls -l line of the largest .<ext> file in <plaindir>.
<plaindir>: biggest .<ext>, with size and date
largest .<ext> in <plaindir>, size included
how large is the largest .<ext> file in <plaindir>? show its line
one line with the size for the fattest .<ext> in <plaindir>
of the .<ext> files in <plaindir> the biggest one, all its details

= plain-folders-long-in parse
> ls -ld <plaindir>/*/
folders of <plaindir> with date and owner, not what is in them
long listing of the subfolders of <plaindir>, only the folders themselves
$show the directories in <plaindir> with their details but not their contents
who owns the folders in <plaindir>, and from when are they? long list, folders only
the subfolders of <plaindir> with permissions, owner and date
details of each folder directly in <plaindir>, no files
Print the long listing of the directories in <plaindir> themselves, not of what they contain.
<plaindir>: its folders in long format, nothing else
permissions and dates of the folders inside <plaindir>
only the folders of <plaindir>, with all details, without going into them
ls -l for the folders in <plaindir> alone
when was each folder in <plaindir> changed and whose is it? long listing of the folders
= plain-folders-long-here
> ls -ld */
the folders here in long format, only the folders
details of the folders in this directory, not of the files and not of what is in them
long list of the directories here themselves
$show date, owner and permissions of each folder here, no files
who owns the folders here? long listing without the files
ls -l, but only for the folders here
when were the folders in here last changed? long list of the folders alone
Print the long listing of the directories in the current directory, not their contents.
folders only, with all details, in here
I want size, owner and date of the subfolders here and nothing about files
permissions of all the folders lying here, long format
only directories please, with details, current folder

= plain-names-bare-ext parse
> basename -s .<ext> -a <plaindir>/*.<ext>
names of the .<ext> files in <plaindir> without the .<ext>
the .<ext> files of <plaindir>, but only the part of the name before .<ext>
$list the .<ext> files in <plaindir> by bare name, neither folder nor .<ext>
what are the .<ext> files in <plaindir> called, without path and without ending?
cut .<ext> off the names of the .<ext> files in <plaindir> and list them, renaming nothing
titles of the .<ext> files in <plaindir>: the name minus .<ext>, one per line
Print the names of the .<ext> files in <plaindir> without the directory and without the extension .<ext>.
<plaindir>: its .<ext> files, names without .<ext>
drop both <plaindir> and .<ext> from the names of the .<ext> files there and print what is left
I need the .<ext> names of <plaindir> with the ending left away
names only, no folder, no .<ext>, for all .<ext> files in <plaindir>
one bare name a line for each .<ext> in <plaindir>, ending removed

= plain-names-no-folder-ext parse
> basename -a <plaindir>/*.<ext>
names of the .<ext> files in <plaindir> without the folder in front
the .<ext> files of <plaindir>, just the file names, ending kept, no path
$list the .<ext> files in <plaindir> by name only, leaving the folder away
what are the .<ext> files in <plaindir> called? names without the path
file names of all .<ext> in <plaindir>, with no folder before them
Print the names of the .<ext> files in <plaindir>, without the directory but with the extension.
<plaindir>: names of its .<ext> files, no path
I need only the names of the .<ext> files lying in <plaindir>, not their paths
the .<ext> names in <plaindir>, each on its own line and without the folder
strip the folder from the paths of the .<ext> files in <plaindir>
which .<ext> files are in <plaindir>? the bare file names will do, no folder

= plain-lines-each-ext parse
> wc -l <plaindir>/*.<ext>
how many lines has each .<ext> file in <plaindir>
lines per .<ext> file in <plaindir>, with the total
number of lines of every .<ext> in <plaindir>
$count the lines of each .<ext> file in <plaindir>
Print for every .<ext> file in <plaindir> its name and the number of its lines.
how long are the .<ext> files in <plaindir>, in lines?
<plaindir>: line counts of the .<ext> files
line count next to the name, for all the .<ext> files in <plaindir>
which .<ext> in <plaindir> has how many lines
I want to see how many lines there are in every single .<ext> of <plaindir>
lines in each of the .<ext> files lying in <plaindir>, not deeper
give the length in lines of each .<ext> file inside <plaindir>

= plain-two-ext-recent quiet
> find <where> -type f \( -name '*.<ext>' -o -name '*.<ext2>' \) -mtime -<days>
.<ext> and .<ext2> files <where> changed in the last <days>
which .<ext> or .<ext2> files <where> were changed within the last <days>?
.<ext> or .<ext2>, not older than <days>, <where>
$find the .<ext> and .<ext2> files <where> modified less than <days> ago
both kinds, .<ext> and .<ext2>, as far as they changed in the past <days>, <where>
any .<ext> or .<ext2> saved during the last <days> <where>
Print the paths of files <where> that end in .<ext> or .<ext2> and were modified in the last <days>.
what .<ext> and .<ext2> files did I work on these last <days> <where>
recent .<ext> and .<ext2> files, <days> at most, <where>
of the .<ext> and .<ext2> files <where> those changed in the last <days>
everything in .<ext> or .<ext2> <where> that is younger than <days>
edited within <days>: .<ext> as well as .<ext2> files <where>

= plain-two-ext-big quiet
> find <where> -type f \( -name '*.<ext>' -o -name '*.<ext2>' \) -size +<size>
.<ext> and .<ext2> files <where> over <size>
which .<ext> or .<ext2> files <where> are bigger than <size>?
.<ext> or .<ext2>, more than <size> each, <where>
$find the .<ext> and .<ext2> files larger than <size> <where>
both kinds, .<ext> and .<ext2>, as far as they exceed <size>, <where>
any .<ext> or .<ext2> above <size> <where>
Print the paths of files <where> that end in .<ext> or .<ext2> and are larger than <size>.
big .<ext> and big .<ext2> files <where>, over <size>
of the .<ext> and .<ext2> files <where> only those with more than <size>
everything in .<ext> or .<ext2> <where> that takes over <size>
heavier than <size>: .<ext> as well as .<ext2> files <where>
too big, over <size>: which .<ext> and .<ext2> files <where>

= plain-ext-paths-sorted-to change
> find <where> -type f -name '*.<ext>' | sort > <new>
the paths of all .<ext> files <where>, sorted, into <new>
put a sorted list of the .<ext> files <where> into <new>
$save the sorted paths of the .<ext> files <where> in <new>
<new> should hold the path of every .<ext> file <where> in alphabetical order
make <new>, a sorted inventory of the .<ext> files <where>
find the .<ext> files <where>, sort them and keep the list in <new>
Write the paths of all files <where> ending in .<ext>, sorted alphabetically, to <new>.
list every .<ext> <where> in order and store the list as <new>
an alphabetical index of the .<ext> files <where>, saved as <new>
I need <new> with all .<ext> paths <where>, one a line, sorted
collect the .<ext> paths <where>, order them from A to Z, output to <new>
sorted .<ext> file list <where> to <new>

= plain-changed-today-yes
> [ -n "$(find <anyfile> -daystart -mtime 0)" ] && echo yes || echo no
has <anyfile> been changed today? yes or no
was <anyfile> modified today, yes or no
did anybody save <anyfile> today? say yes or no
is <anyfile> from today? yes or no
yes or no: <anyfile> was changed today
tell me yes if <anyfile> was edited today, otherwise no
Print yes if the file <anyfile> was last modified today, and no otherwise.
check whether <anyfile> is fresh from today, yes/no
have I touched <anyfile> today? only yes or no
<anyfile>, changed today or not? yes/no
is the date of <anyfile> today's date? yes or no
I want to know if <anyfile> was written today, answer yes or no

= plain-older-than-yes
> [ -n "$(find <anyfile> -mtime +<days>)" ] && echo yes || echo no
is <anyfile> older than <days>? yes or no
has <anyfile> gone unchanged for more than <days>, yes or no
yes or no: <anyfile> was last changed over <days> ago
was the last change of <anyfile> more than <days> ago? say yes or no
tell me yes if <anyfile> is more than <days> old, otherwise no
Print yes if the file <anyfile> was last modified more than <days> ago, and no otherwise.
is it over <days> since anybody changed <anyfile>? yes/no
<anyfile> older than <days>? only yes or no
check whether <anyfile> is stale, that is above <days> old, yes or no
did nobody save <anyfile> in the last <days>? yes if so, else no
I want to know if <anyfile> is older than <days>, answer yes or no
has it been more than <days> since <anyfile> was saved, yes or no

= plain-any-ext-yes
> [ -n "$(find <where> -type f -name '*.<ext>' -print -quit)" ] && echo yes || echo no
is there any .<ext> file <where>? yes or no
are there .<ext> files <where>, yes or no
yes or no: there is at least one .<ext> <where>
do I have a single .<ext> file <where>? say yes or no
tell me yes if some .<ext> file exists <where>, otherwise no
Print yes if there is at least one file <where> that ends in .<ext>, otherwise no.
any .<ext> at all <where>? only yes or no
has anybody put a .<ext> <where>? answer yes or no, no list
check if .<ext> files exist <where>, at any depth, yes/no
is <ext> present <where>, even deep down? just yes or no
I only want to know whether there are .<ext> files <where>, yes or no
could there be a .<ext> <where>? yes or no is enough
= plain-older-of
> [ <bare> -ot <bare2> ] && echo <bare> || echo <bare2>
which is older, <bare> or <bare2>
which one is older: <bare> or <bare2>?
the older of <bare> and <bare2>, its name
of <bare> and <bare2>, which was changed longer ago
print the name of the older one of <bare> and <bare2>
<bare> and <bare2>: name the one with the older date
was <bare> or <bare2> written first, going by the date of change? print its name
which of the two is more out of date, <bare> or <bare2>
tell me whether <bare> or <bare2> is the older file, by its name
Compare the dates of <bare> and <bare2> and print the name of the older one.
<bare> or <bare2>, which has the earlier modification time?
show me the staler of the two files <bare> and <bare2>

= plain-smaller-of
> stat -c '%s %n' <bare> <bare2> | sort -n | head -n 1
which of <bare> and <bare2> is smaller
which is smaller, <bare> or <bare2>? with its size in bytes
the smaller of <bare> and <bare2>, size and name
of <bare> and <bare2>, which has fewer bytes
print size and name of the smaller one of <bare> and <bare2>
<bare> or <bare2>: which takes less
is <bare> the smaller file or <bare2>? show the smaller one with its bytes
Compare the sizes of <bare> and <bare2> and print the smaller one.
which of these two is lighter, <bare> or <bare2>
tell me which file is the smaller one, <bare> or <bare2>
the one with the smaller size out of <bare> and <bare2>
smaller file, <bare> against <bare2>

= plain-there-or-missing
> [ -e <anyfile> ] && echo there || echo missing
is <anyfile> there or missing
say there if <anyfile> exists, else missing
there or missing: <anyfile>
print "there" when <anyfile> exists and "missing" when it does not
check for <anyfile>, answer there or missing
is <anyfile> missing? print there or missing
<anyfile>, is it there or is it missing
tell me "missing" if there is no <anyfile>, otherwise "there"
Print the word there if the file <anyfile> exists, or else the word missing.
look whether <anyfile> exists and say there or missing
do I still have <anyfile>? there or missing
has <anyfile> gone missing or is it there

= plain-sizes-only-in
> stat -c %s <plaindir>/*
sizes only, one per line, of the files in <plaindir>
only the sizes in bytes of what lies in <plaindir>, no names
bare byte sizes of everything directly in <plaindir>
$list the size of each file in <plaindir>, without the name
how many bytes has each file in <plaindir>? only the numbers
numbers only: the sizes of all files in <plaindir>
Print the size in bytes of each file in <plaindir>, one per line, and nothing else.
the byte counts of the entries of <plaindir>, names left out
I need just the sizes from <plaindir>, a number per line
<plaindir>: sizes without names
one number per file in <plaindir>, its size in bytes
file sizes of <plaindir>, nothing but figures

= plain-skip-two-ext-in
> ls -I '*.<ext>' -I '*.<ext2>' <dir>
ls of <dir> without the .<ext> and .<ext2> files
what is in <dir> besides .<ext> and .<ext2> files, only here
$list <dir>, leaving out .<ext> and .<ext2>
names in <dir> except those ending in .<ext> or .<ext2>
hide the .<ext> and the .<ext2> files when listing <dir>
everything directly in <dir> but no .<ext> and no .<ext2>
Print the names in <dir>, but neither .<ext> nor .<ext2> files.
<dir> listing, ignore both .<ext> and .<ext2>
I do not want to see .<ext> and .<ext2> in the listing of <dir>
skip .<ext> and .<ext2>, show the other names in <dir>
which entries of <dir> are neither .<ext> nor .<ext2>
use ls to list <dir> but ignore *.<ext> and *.<ext2>

= plain-subfolders-paths-sorted quiet
> find <where> -mindepth 1 -type d | sort
all subfolders <where>, with their paths, sorted, the starting folder not among them
every folder <where> on all levels, in alphabetical order, without the top folder itself
$find all subfolders <where> and sort their paths, but do not list the starting point
sorted paths of the subfolders <where>, deep ones too, top folder left out
which subfolders are there <where>, nested ones included? sorted, without the folder I start from
Print the paths of all directories <where> except the starting directory itself, sorted.
nested subfolders <where> from A to Z, not the top one
all folders <where>, sorted, only those really below the start
an ordered list of every subfolder <where>, excluding the folder itself
folders <where>, whole tree, by path, the root of it omitted
I want each subfolder <where> as a path, alphabetically, and not the top folder
the tree of folders <where> as a sorted list of paths, minus the starting one

= plain-two-ext-to change
> find <where> -type f \( -name '*.<ext>' -o -name '*.<ext2>' \) > <new>
find the .<ext> and .<ext2> files <where> and write the list to <new>
the paths of all .<ext> and .<ext2> files <where> into <new>
$save a list of the .<ext> and .<ext2> files <where> as <new>
<new> should contain the path of every .<ext> or .<ext2> file <where>
Print all files <where> whose name ends in .<ext> or .<ext2> and write the list to <new>.
put what there is in .<ext> and .<ext2> <where> into the list <new>
a list file <new> with each .<ext> and each .<ext2> <where>
write down where the .<ext> and .<ext2> files are <where>, in <new>
both kinds, .<ext> and .<ext2>, <where>: their paths to <new>
make me <new>, holding the paths of the .<ext> and .<ext2> files <where>
store the paths of files ending in .<ext> or .<ext2> <where> in <new>
look for .<ext> and .<ext2> <where>, output to <new>

= plain-du-three-total
> du -shc <mydir> <mydir2> <mydir3>
disk use of <mydir>, <mydir2> and <mydir3> together
how much do <mydir>, <mydir2> and <mydir3> take, each and in total
size of these three, with a total: <mydir>, <mydir2>, <mydir3>
sizes and their sum: <mydir>, <mydir2>, <mydir3>
total size of <mydir>, <mydir2> and <mydir3>, readable
add up the room that <mydir>, <mydir2> and <mydir3> need
if I copy <mydir>, <mydir2> and <mydir3>, how much space is that altogether?
Print the human-readable disk usage of <mydir>, <mydir2> and <mydir3> and their total.
$show what <mydir>, <mydir2> and <mydir3> weigh one by one and altogether
would <mydir>, <mydir2> and <mydir3> fit on a stick? sizes with the grand total
disk usage with total for <mydir>, <mydir2>, <mydir3>
sum of the sizes of <mydir>, <mydir2> and <mydir3>, with each of them

= plain-owners-tree quiet
> find <where> -type f -printf '%u\n' | sort -u
who has files <where>? list each owner once
all owners of files <where>, whole tree, no repeats
$list the users who own files <where>, each once
which people's files are there <where>, subfolders included? owners once each
the different owners of the files <where>
whose files lie <where>? every user name one time
Print the names of the owners of all files <where>, each only once and sorted.
unique file owners <where>, deep down too
I want to know which users have files <where>, no doubles
owners <where>, of all files at any depth, once each
what users own something among the files <where>, distinct names
distinct owners of files <where>

= plain-endings-here
> ls | sed 's/.*\.//' | sort -u
which file endings exist directly in here
endings of the files in this folder, each once, with ls
what extensions are there right here, not deeper? each one time
$list the different endings of the names here, no subfolders
unique file extensions in the current directory itself
all the endings that occur here, sorted, none twice, top level only
Print each file name extension that occurs directly in the current directory once.
kinds of endings right in this folder, no repeats
from ls take the part after the last dot and show every one once
what different extensions do I have directly here
only this folder: its file extensions without repetition
distinct extensions of what ls shows here

= plain-endings-in
> ls <dir> | sed 's/.*\.//' | sort -u
which file endings exist directly in <dir>
endings of the names in <dir>, each once, with ls
what extensions are there right in <dir>, not deeper? each one time
$list the different endings of the names in <dir>, no subfolders
In <dir> there are files with different extensions. Print each extension once, sorted, without looking into subfolders.
all the endings that occur directly in <dir>, sorted, none twice
kinds of endings in <dir>, no repeats, top level only
from ls of <dir> take the part after the last dot and show every one once
only <dir> itself: its file extensions without repetition
distinct extensions of what ls shows for <dir>
<dir> holds files of several kinds, which endings are they directly in it? once each
unique extensions among the names in <dir>, not recursive

= plain-same-stem-in quiet
> ls <dir> | sed 's/\.[^.]*$//' | sort | uniq -d
names in <dir> that appear twice with different endings
which names in <dir> exist with more than one ending?
raw and jpg of one shot: names in <dir> that occur several times when the ending is cut off
$show the names in <dir> that are there under two extensions
what do I have in <dir> in two formats? names without the ending
same name, other extension: which are they in <dir>
Print the file names without extension that occur more than once in <dir>.
cut the endings off the names in <dir> and show those that then repeat
doubles in <dir> when the ending is ignored
which files of <dir> share their name apart from the extension
names present in several formats in <dir>, no ending, each once
in <dir>, find names that differ only in their extension

= plain-newest-prefix-in parse
> ls -t <plaindir>/<stem>* | head -n 1
the newest file starting with <stem> in <plaindir>
latest of the files in <plaindir> whose name begins with <stem>
which <stem> something in <plaindir> is the most recent? the name starts with <stem>
$show the most recently changed file of <plaindir> that starts with <stem>
last saved file in <plaindir> with a name beginning with <stem>
of all files starting with <stem> in <plaindir>, the newest one
Print the path of the most recently modified file in <plaindir> whose name starts with <stem>.
the one beginning with <stem> in <plaindir> that came last
<plaindir>: newest of the files that begin with <stem>
there are many files starting with <stem> in <plaindir>, I want the latest
which file beginning with <stem> did somebody put into <plaindir> last
newest name beginning with <stem> in <plaindir>, only that one

= plain-newest-prefix-here parse
> ls -t <stem>* | head -n 1
the newest file here starting with <stem>
latest of the files here whose name begins with <stem>
$show the most recently changed file in this folder that starts with <stem>
last saved file with a name beginning with <stem>, in the current directory
of all files here starting with <stem>, the newest one
Print the name of the most recently modified file in the current directory whose name starts with <stem>.
newest name beginning with <stem> here, only that one
there are many files starting with <stem> here, I want the latest
which file beginning with <stem> was changed last in this folder
the most recent of the files called <stem> something, right here
which is the freshest of my files here that begin with <stem>

= plain-newest-tgz parse
> ls -t *.tar.gz | head -n 1
newest backup here, they are all .tar.gz
the latest .tar.gz in this folder
which .tar.gz here is the most recent?
$show the most recently made .tar.gz here
last of the tar.gz archives here, going by date
name of the newest tar.gz file in the current directory
Print the name of the most recently modified .tar.gz file in the current directory.
the youngest tar.gz lying here
which archive here was packed last? they end in .tar.gz
only the freshest *.tar.gz here
my backups end in .tar.gz, which is the newest one here
one name: the newest .tar.gz

= plain-size-mb-file
> du -m <anyfile> | cut -f1
size of <anyfile> in MB, only the number
how many megabytes has <anyfile>? just the number
megabytes of <anyfile>, number only
$show the size of <anyfile> in whole megabytes and nothing else
<anyfile> in MB, figure only
Print how many megabytes the file <anyfile> takes on disk, only the number.
how many MB does <anyfile> take, no name
the disk usage of <anyfile> in megabytes without its name
tell me the MB of <anyfile>, a bare number
just the megabytes that <anyfile> occupies
can I mail <anyfile>? its size in MB, number alone
disk space of <anyfile>, megabytes, without the file name

= plain-name-flat quiet
> find <dir> -maxdepth 1 -type f -name '*<stem>*'
files directly in <dir> with <stem> in the name, find, not recursive
files in <dir> itself whose name contains <stem>, subfolders left out
$find the files in <dir> that have <stem> in their name, without descending
only at the top level of <dir>: files with <stem> in the name
which files lying directly in <dir> have <stem> somewhere in their name?
no subfolders: files of <dir> whose name includes <stem>, no folders either
Print the paths of the regular files directly in <dir> whose names contain <stem>.
<stem> in the name, a file, right in <dir>, not deeper
look only in <dir>, not below, for files with a name containing <stem>
files with names like something <stem> something, first level of <dir> only
search <dir> without its subfolders for files with <stem> in the name
just the files, just this level: <stem> in the name, folder <dir>

= plain-ext-biggest-one-tree quiet
> find <where> -type f -name '*.<ext>' -printf '%s %p\n' | sort -rn | head -n 1
what is the biggest .<ext> <where>, wherever below
the largest .<ext> file <where>, subfolders too, with its bytes
which .<ext> file <where> is the biggest? size and path
$find the single largest .<ext> file <where>
biggest .<ext> anywhere <where>, path and size
Print the size in bytes and the path of the largest .<ext> file <where>.
the one .<ext> <where> that takes the most bytes
of all .<ext> files <where>, whole tree, only the heaviest
largest <ext> <where> at any depth
the record holder among the .<ext> files <where>, by size
one .<ext> file only, the biggest there is <where>
how big is the biggest .<ext> file <where>, and where does it lie?

= plain-yesterday quiet
> find <where> -type f -daystart -mtime 1
what files were changed yesterday <where>
files from yesterday <where>
$find the files <where> that were modified yesterday
which files came <where> yesterday, neither today nor earlier?
yesterday's files <where>
what did I work on yesterday <where>? only files
Print the paths of all files <where> that were last modified yesterday.
everything in files saved yesterday <where>
only yesterday: changed files <where>
files dated yesterday <where>, subfolders included
show me what was edited <where> during the day yesterday
I lost track, which files did I change <where> yesterday
= plain-name-count quiet
> find <where> -type f -name '*<stem>*' | wc -l
how many files <where> have <stem> in their name
$count the files with <stem> in the name <where>
number of files <where> whose name contains <stem>, deep down too
files with <stem> somewhere in the name <where>, how many are they?
Print how many files <where> have a name that contains <stem>.
in how many file names does <stem> occur <where>
I want the number of files <where> with <stem> in their names, no list
just count them: files <where>, <stem> in the name
tell me how many files mention <stem> in their name <where>
<stem> in the file name: how often does that happen <where>
the count of files called something with <stem> <where>
how many files are there <where> that carry <stem> in the name

= plain-prefix-count quiet
> find <where> -type f -name '<stem>*' | wc -l
how many files <where> have a name that begins with <stem>
$count the files starting with <stem> <where>
number of files <where> whose name starts with <stem>, deep down too
files beginning with <stem> <where>, how many?
Print how many files <where> have a name starting with <stem>.
I want the number of files <where> that begin with <stem>, no list
just count them: files <where>, name starting with <stem>
tell me how many file names start with <stem> <where>
<stem> at the beginning of the name: how many files <where>
the count of files with the prefix <stem> <where>
so many names start with <stem> <where>, how many files exactly
how many files <where> are called <stem> something, with <stem> in front

= plain-mode-and-name
> stat -c '%a %n' <anyfile>
show the permissions of <anyfile> in octal and its name
mode as a number and name of <anyfile>
octal rights of <anyfile>, followed by the name
what mode has <anyfile>? the number and then the name
Print the numeric permissions of <anyfile> and the name of the file.
number of the mode first, then the name: <anyfile>
<anyfile>: octal mode plus file name
permissions like 644 together with the name, for <anyfile>
numeric mode with file name for <anyfile>
I need the octal mode of <anyfile>, with its name behind
the rights of <anyfile> in digits, and its name
give me mode in octal and name of the file <anyfile>

= plain-modes-owners-in
> stat -c '%A %U %n' <plaindir>/*
mode, owner and name of each file in <plaindir>
rights like rw-r--r--, owner and name of everything directly in <plaindir>
$list permissions, owner and name for all that lies in <plaindir>, nothing else
who owns what in <plaindir>, and with which rights? letters, owner, name
Print for each entry of <plaindir> its permission letters, its owner and its name.
permission string, user and name of the things in <plaindir>
<plaindir>: rights in letters, owner, name
I only want rights, owner and name of the files in <plaindir>, neither size nor date
the permissions in letters together with owner and name, for each file in <plaindir>
three things about every file in <plaindir>: its mode in letters, its owner, its name
access rights and owner in front of every name in <plaindir>
short security overview of <plaindir>: mode letters, user, file

= plain-name-lengths-in
> ls <dir> | awk '{ print length, $0 }'
how many characters has each name in <dir>
length of every file name in <dir>, in front of the name
$list the names in <dir> with the number of their characters
how long are the names in <dir>? number and name
names in <dir>, each with its length before it
Print the length and the name of each entry of <dir>.
count the letters of each name in <dir>
<dir>: name lengths, not sorted
character count of the names in <dir>, name behind the number
tell me for each name in <dir> how long it is
put the length in front of each of the names in <dir>
I need to know which names in <dir> have how many characters

= plain-digit-names quiet
> find <dir> -type f -name '*[0-9]*' -printf '%f\n'
names of the files in <dir> that contain a digit, no path
In <dir>, print the names of all regular files whose name contains a digit.
which file names below <dir> have a number in them? only the names
$list files of <dir> with a digit in the name, just their names
bare names with figures in them, files of <dir>, subfolders too
file names with at least one digit, in <dir>, without the folders
only names, no path: files in <dir> with a number somewhere in the name
all numbered files below <dir>, I mean a digit in the name, names alone
<dir>: file names that have a digit, directory part left away
names without path of the files under <dir> that have some digit in it
I want just the names of files in <dir> that are named with a digit
a digit anywhere in the name: which files in <dir>, names only

= plain-names-small-first
> ls -Sr <dir>
names in <dir> from the smallest to the biggest file
<dir> by size, smallest on top, only names
$list <dir> in order of growing size, names only
what is in <dir>, the tiny ones first, no details
just the names of <dir>, ordered from small to large
sort the names in <dir> by file size, biggest at the bottom
Print the names in <dir> sorted by size, smallest first, with ls.
lightest first: the names in <dir>
<dir>, ascending by size, no sizes shown
the names in <dir> with the largest last
how are the files in <dir> called, going from smallest to largest
order <dir> by size upwards and show the names alone

= plain-some-random-in
> ls <dir> | shuf -n <n>
<n> random names from <dir>
pick <n> files of <dir> by chance, just their names
draw <n> names out of what is in <dir>
$show <n> randomly chosen entries of <dir>
a random sample of <n> names in <dir>
choose <n> things from <dir> at random
which <n> of <dir> shall it be? let chance decide
Print <n> randomly selected names of entries in <dir>.
<dir>: any <n> of its names, drawn by lot
I want to check <n> arbitrary files of <dir>, pick them randomly
give me <n> of the names in <dir>, at random and none twice
lottery: <n> names from <dir>

= plain-ext-oldest-one-tree quiet
> find <where> -type f -name '*.<ext>' -printf '%T@ %p\n' | sort -n | head -n 1 | cut -d' ' -f2-
the oldest .<ext> file <where>, subfolders too, only its path
which .<ext> <where> is the oldest, at any depth?
$find the single oldest .<ext> file <where>
oldest .<ext> anywhere <where>, path only
Print the path of the .<ext> file <where> that was modified the longest time ago.
of all .<ext> files <where>, whole tree, only the one with the earliest date
the one .<ext> <where> nobody has changed for the longest time
earliest changed <ext> <where>, deep down included
one path: the .<ext> file <where> with the oldest date
what is my very first .<ext> <where>, by date of change, subfolders too
the .<ext> <where> that is most out of date, whole tree
how far back do the .<ext> files <where> go? show the path of the oldest
= plain-ext-smallest-one-in parse
> ls -Sr <plaindir>/*.<ext> | head -n 1
which .<ext> in <plaindir> is the smallest
smallest .<ext> file in <plaindir>
the tiniest of the .<ext> files directly in <plaindir>, its name
$show the one .<ext> in <plaindir> that has the fewest bytes
of all .<ext> files in <plaindir> only the smallest, no subfolders
Print the path of the smallest .<ext> file directly in <plaindir>.
<plaindir>: its smallest .<ext>
least big .<ext> lying in <plaindir>
name the lightest .<ext> of <plaindir>
one .<ext> from <plaindir>, the smallest by size
sort the .<ext> files in <plaindir> by size and give me the smallest
is there a tiny .<ext> in <plaindir>? show the smallest one
= plain-long-readable-newest-in
> ls -lht <dir>
what is in <dir>, with sizes in human units and the newest at the top
<dir> with details, readable sizes, newest first
$list <dir> in long form, newest on top, sizes in K and M
long list of <dir> sorted by date, latest first, with human-readable sizes
the details of <dir>, last changed on top, sizes one can read
dates and readable sizes of what lies in <dir>, most recent first
Print a long listing of <dir> with human-readable sizes, sorted by modification time, newest first.
newest first, sizes like 4K or 2M: everything in <dir> with details
what came into <dir> lately, and how big is it in KB or MB? long list, newest on top
<dir>: long, human sizes, newest first
show me <dir> from new to old with owner, date and readable size
ls of <dir> by time with details and readable sizes, the latest one at the top

= plain-ext-long-newest-here parse
> ls -lt *.<ext>
the .<ext> files here with their dates, newest first
long list of the .<ext> files in this folder, latest on top
time stamps of the .<ext> files here, the most recent first
$show the .<ext> files here with date and size, newest on top
how long ago did the .<ext> files here change? list them with dates, newest first
details of all .<ext> in the current directory, ordered by date, newest first
Print a long listing of the .<ext> files in the current directory, newest first.
.<ext> files here, with details, from new to old
when was each .<ext> here saved? latest one on top
the .<ext> files in this folder by date, with the dates shown, newest at the top
which .<ext> here is from when? sorted, most recent first
all details of my .<ext> files here, last changed first

= plain-today-flat-in quiet
> find <dir> -maxdepth 1 -type f -daystart -mtime 0
files from today directly in <dir>, not in its subfolders
today's files in <dir>, only that folder
$find the files lying directly in <dir> that were changed today
which files in <dir> itself are from today?
only <dir>, nothing deeper: files changed today
what files were saved right in <dir> today? subfolders do not count
Print the paths of the files directly in <dir> that were last modified today.
files changed since midnight in <dir>, top level only
today's changes among the files of <dir>, without going into its folders
<dir>, first level, files of today
not recursive: files in <dir> modified today
has anything come into <dir> today? files, this level only

= plain-today-flat-here quiet
> find . -maxdepth 1 -type f -daystart -mtime 0
today's files in here, only this folder
files from today in the current directory, not in its subfolders
$find the files directly here that were changed today
which files right here are from today, not deeper?
only this folder, nothing deeper: files changed today
what files did I save here today? subfolders do not count
Print the paths of the files directly in the current directory that were last modified today.
files changed since midnight in here, top level only
today's changes among the files here, without going into folders
this directory, first level, files of today
not recursive: files here modified today
the files I touched today in this very folder
`,
)
