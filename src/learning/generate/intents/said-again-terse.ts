import { moreWordings } from '../grammar.ts'

/** More ways to ask for everyday things in few words: noun phrases and notes. */
export const saidAgainTerse = moreWordings(`
= git/tags
all tags
tags
tag list
tags of this repo
tag names, one per line
existing tags?
repo tags
every git tag

= git/branch-new
new branch <newbranch>
branch <newbranch>, new, switch to it
new branch: <newbranch>
start branch <newbranch>
start work on a new branch <newbranch>
<newbranch> as new branch
git: new branch named <newbranch> and go there
fresh branch <newbranch>, checked out
onto a new branch <newbranch>

= text/shuf-one
random line of <file>
a random line of <file>
one line of <file>, random
<file>: random line
random pick from the lines of <file>
one random entry of <file>
single line of <file> by chance
any line of <file>, at random

= files/asked-subfolders-of
subfolders of <plaindir>
subdirs of <plaindir>, not deeper
folders directly in <plaindir>
dirs in <plaindir>
<plaindir>: its subfolders
direct subdirs of <plaindir>
folders in <plaindir>, no files
only the dirs in <plaindir>

= search/grep-c
<word> count in <file>, lines
number of <word> lines in <file>
lines with <word> in <file>, count
<file>: how many lines with <word>
lines containing <word>, <file>, just the count
how many <word> lines, <file>
number of lines with <word>, <file>
<word> lines in <file>: count
count of <word> lines in <file>
<file>, <word> lines, number only

= search/grep-last
last <word> in <file>
last <word> line of <file>
<file>: last line with <word>
most recent <word> in <file>
last line mentioning <word>, <file>
final <word> in <file>
<word>, last one, <file>
latest <word> line, <file>

= search/grep-m1
first <word> in <file>
first <word> line of <file>
<file>: first line with <word>
first line mentioning <word>, <file>
<word>, first one only, <file>
earliest <word> in <file>
first match of <word>, <file>
first hit for <word> in <file>

= search/grep-n
<word> in <file>, line numbers
<word> lines with line numbers, <file>
<file>: lines with <word>, numbered
numbered <word> lines of <file>
lines with <word> and their numbers, <file>
<word> with line numbers in <file>
line numbers and lines of <word> in <file>
<file>, <word>, numbered hits

= search/grep-v
lines without <word>, <file>
<file> without <word> lines
<file> minus <word> lines
<file>: everything but <word>
non-<word> lines of <file>
lines of <file> without <word>
<file>, no <word> lines
all but the <word> lines, <file>
lines lacking <word>, <file>

= search/grep-E
<word> or <word2>, <file>
<word> or <word2> in <file>
lines with <word> or <word2>, <file>
<file>: <word> or <word2>
<file>, lines with either <word> or <word2>
either <word> or <word2>, <file>
<word>/<word2> lines of <file>
lines of <file> with <word> or <word2>

= search/grep-w
whole word <word> in <file>
<word> as a word, <file>
<word> as whole word, <file>
<file>: <word>, whole word only
lines with the whole word <word>, <file>
only the full word <word> in <file>
<word> not inside other words, <file>
exact word <word>, <file>

= search/grep-and
<word> and <word2> on one line, <file>
lines of <file> with <word> and <word2>
lines with both <word> and <word2>, <file>
<file>: <word> and <word2> together
<word> plus <word2> in the same line, <file>
both <word> and <word2>, <file>
<word> lines also with <word2>, <file>
<file>, lines having <word> as well as <word2>

= search/grep-but-not
lines of <file> with <word> but not <word2>
<word> but not <word2>, <file>
<word> without <word2> in <file>
<file>: <word>, no <word2>
lines with <word> minus those with <word2>, <file>
<word> lines lacking <word2>, <file>
<file>, <word> yes, <word2> no
<word> in <file>, except with <word2>

= search/grep-start
lines starting with <word>, <file>
lines in <file> starting with <word>
<file>: lines beginning with <word>
<word> at line start, <file>
lines of <file> that begin <word>
<file>, only lines starting <word>
line starts with <word>, <file>
<word> at the beginning of the line, <file>

= search/grep-l-ext
.<ext> files with <word>
<ext> files with <word> here
names of <ext> files with <word>
<ext> files mentioning <word>
<word> in which <ext> files?
*.<ext> with <word> inside, names only
which .<ext> has <word>
<ext> files here having <word>, just names

= system/env-sort
environment variables, sorted
env, sorted
sorted env
environment in alphabetical order
env vars a to z
environment sorted by name
sorted environment variables
env alphabetically

= archive/unzip-list
files in <zip>
contents of <zip>
what's in <zip>
<zip> contents
<zip>: list
list <zip>
inside <zip>?
file list of <zip> with sizes
<zip> listing, not unpacked

= files/c-zip-count
number of files in <zip>
file count, <zip>
how many files, <zip>
<zip>: number of entries
count of entries in <zip>
entries in <zip>, count

= json/length
number of items in <list>
items in <list>, count
length of <list>
<list> length
how many items, <list>
<list>: number of entries
count of elements, <list>
entries in <list>, number
size of the array in <list>

= json/keyof
<key> field of <json>
<key> in <json>
<json>: <key>
value of <key>, <json>
<key> from <json>, no quotes
<key> of <json>, raw
the <key> in <json>, without quotes
<json>, only the <key>
<key> value, <json>

= json/field-each
<itemkey> of each item, <list>
<itemkey>s in <list>
all <itemkey>s, <list>
<list>: every <itemkey>
every <itemkey> in <list>, one per line
<itemkey> values of <list>
just the <itemkey>s of <list>
<list>, <itemkey> of all items
<itemkey> column of <list>, raw

= json/sortby
<list> sorted by <itemkey>
<list> by <itemkey>
<list> in <itemkey> order
items of <list> ordered by <itemkey>
<list>, ordered by <itemkey>
sorted by <itemkey>: <list>
<itemkey> order, <list>
sort <list>, key <itemkey>

= system/ps-mine-all
my processes
processes of mine
what am I running
my running processes
processes, only mine
own processes
everything I run
just my processes
list my processes

= text/cut-passwd
all user accounts
user accounts, names only
all usernames
names of all accounts
account names
all users on this box, names
list of user names, system accounts too
usernames in passwd
local account names

= network/hostname-i
my ip addresses
my ips
local ip addresses
ips of this machine
my local ip
ip addresses only
own ip
this machine's ip
lan ip

= files/ls-newest-dir
newest in <path>
newest file in <path>
newest entry of <path>
<path>: newest
latest in <path>
most recent thing in <path>
newest item, <path>, name only
last changed in <path>, one name

= files/asked-ls-newest-ext-one
newest <ext> in <plaindir>
latest .<ext> in <plaindir>
newest <ext> file of <plaindir>
most recent <ext> in <plaindir>
<plaindir>: newest <ext>
newest .<ext>, <plaindir>, just one
last modified <ext> file in <plaindir>
freshest .<ext> in <plaindir>

= files/again-ext-oldest-one-in
oldest <ext> in <plaindir>
oldest .<ext> in <plaindir>
oldest <ext> file of <plaindir>
<plaindir>: oldest <ext>
oldest .<ext>, <plaindir>, just one
least recent <ext> file in <plaindir>
longest unchanged <ext> in <plaindir>
oldest of the .<ext> files in <plaindir>

= files/asked-ls-newest-ext-n
<n> newest <ext> in <plaindir>
newest <n> .<ext>, <plaindir>
last <n> <ext> files in <plaindir>, by time
<plaindir>: <n> newest .<ext>
<n> latest <ext> files of <plaindir>
<n> most recent .<ext> in <plaindir>, names
top <n> newest <ext>, <plaindir>
<n> freshest .<ext> files in <plaindir>

= files/again-folders-newest-in
dirs in <plaindir>, newest first
subfolders of <plaindir>, newest first
folders in <plaindir> by date, newest on top
<plaindir>: subdirs, newest first
subdirs of <plaindir> by time
folders of <plaindir>, latest first

= files/again-ext-by-size-in
<ext> files in <plaindir> by size
<ext> in <plaindir>, largest first
.<ext> files of <plaindir>, biggest first
<plaindir>: <ext> by size

= files/again-ext-by-time-in
<ext> files in <plaindir>, newest first
.<ext> in <plaindir> by time
<plaindir>: <ext> files, newest first
<ext> of <plaindir>, latest on top

= files/ls-extnew
newest <ext> here
latest .<ext> here
newest .<ext>
most recent <ext> file here
newest <ext> in this folder
last changed .<ext> here
latest <ext>, only its name
freshest <ext> file in the current folder

= files/ls-extsize
<ext> files by size
.<ext> by size, biggest first
<ext> files here, largest first
*.<ext> sorted by size, readable
.<ext> files, biggest on top
<ext> files with sizes, largest first
<ext> here by size
long list of .<ext>, biggest first

= files/ls-size-dir
files in <path>, biggest first
long listing of <path> by size
contents of <path>, biggest on top
<path> listing, size order
files in <path> with details, largest first
ls of <path>, largest on top

= text/tail-f-grep
follow <file>, <word> only
follow <file>, only <word> lines
tail <file> live, <word> only
live <word> lines from <file>
<file> live, filtered for <word>
new <word> lines in <file> as they come
watch <file> for <word>
<word> in <file>, live
tail -f <file> with only <word>

= text/sed-replace-print
<word> to <newword> in <file>
<word> -> <newword>, <file>
<word> replaced with <newword>, <file>
<file> with <newword> for <word>
<file>: <word> to <newword>, print only
<newword> instead of <word>, <file>
<file> with <newword> in place of <word>, not saved
every <word> as <newword>, <file>
<word> into <newword>, <file>, just show

= text/sed-trailing
trailing spaces off in <file>
no trailing spaces in <file>
trailing whitespace gone from <file>
<file>: strip line ends of blanks, in place
trailing blanks off, <file>
strip trailing whitespace, <file>, in place
line-end spaces out of <file>
<file> minus trailing spaces, edit it

= text/sed-crlf
dos to unix newlines, <file>
crlf to lf in <file>
<file> to unix line endings
<file>: crlf to lf
unix newlines for <file>
windows line ends out of <file>
<file>, no more carriage returns at line ends
dos2unix <file> with sed

= text/csv-rows
rows in <csv>, no header
<csv> row count, header not counted
data rows in <csv>, count
<csv>: number of data rows
number of records, <csv>, minus header
row count of <csv> without header
how many data rows, <csv>
rows in <csv> except the header, number

= text/cut-c
first <n> chars of each line, <file>
first <n> characters per line, <file>
<file>: first <n> chars of every line
first <n> chars per line of <file>
<file> cut to <n> chars per line
every line's first <n> characters, <file>
<file>, only <n> characters per line
start of each line, <n> chars, <file>

= text/comma-lines
commas to newlines in <csv>
commas to newlines, <csv>
newlines for commas, <csv>
<csv>: one value per line
<csv> split at commas, one per line
each comma of <csv> to a newline
every value of <csv> on its own line
<csv> values, one per line

= text/sed-from
from <word> to the end, <file>
<file> from <word> on
<file>: <word> onwards
everything from <word> on, <file>
rest of <file> starting at <word>
<file> from the <word> line to the end
from the first <word> line down, <file>
<word> line and all after, <file>

= text/strings
strings in <script>
strings of <script>
readable text of <script>
printable strings, <script>
<script>: strings
text inside <script>, printable parts
printable parts of <script>

= text/common-unsorted
common lines of <bare> and <bare2>
lines in both <bare> and <bare2>
<bare> and <bare2>: shared lines
lines <bare> and <bare2> share
shared lines of <bare> and <bare2>, not sorted
overlap of <bare> and <bare2>, lines
same lines in <bare> and <bare2>

= text/missing-unsorted
lines in <bare> not in <bare2>
lines of <bare> missing from <bare2>
<bare> minus <bare2>, lines
only in <bare>, not in <bare2>
<bare> lines absent in <bare2>
in <bare> but not <bare2>, lines
what <bare> has and <bare2> lacks

= system/bg-run
<script> in the background
<script> as a background job
<script>, background
run <script> in background
background: <script>
<script> with & at the end
launch <script>, keep my prompt
start <script> in bg

= system/pkill
kill <proc>
kill all <proc>
kill <proc> processes
kill every <proc>
<proc>: kill it
kill by name: <proc>

= system/journal-n
<service> logs, last <n> lines
last <n> log lines of <service>
<service> journal, last <n>
last <n> journal lines, <service>
<n> newest log entries of <service>
<service>: last <n> log entries
journal of <service>, <n> lines
<service> service log, latest <n> lines

= system/history-grep
commands with <word> in history
<word> in my history
history, only <word>
past commands with <word>
old commands containing <word>
history lines with <word>
<word> commands I typed

= text/echo-rev
<text> reversed
<text> backwards
<text> spelled backwards
reverse of <text>
reversed: <text>
<text>, letters in reverse

= text/base64-text
<text> in base64
<text> as base64
base64 of <text>
<text> to base64
base64: <text>
<text>, base64 encoded

= system/again-exit-code
exit code of last command
last exit code
last exit status
exit status just now
return code of the previous command
previous command's exit code

= find/ext-bigger-print
<ext> over <size> <where>
.<ext> files over <size> <where>
<ext> files bigger than <size> <where>
<ext> above <size> <where>
big .<ext> files <where>, over <size>
<ext>, more than <size>, <where>

= find/ext-smaller-print
<ext> under <size> <where>
.<ext> files under <size> <where>
<ext> files below <size> <where>
small .<ext> files <where>, under <size>

= find/ext-delete
rm every .<ext> <where>, subfolders too
delete all .<ext> <where>, all levels
all <ext> files <where> deleted, recursively
.<ext> files <where> and below: delete
rm .<ext> <where>, recursive

= files/mv-ext
all <ext> into <mydir>
all <ext> files into <mydir>
.<ext> files to <mydir>
<ext> files into <mydir>, move
move .<ext> to <mydir>
*.<ext> to <mydir>, moved
<ext> from here into <mydir>
mv <ext> files, <mydir>

= files/cp-r
copy of <plaindir> as <new>
<plaindir> copied to <new>
copy <plaindir> as <new>
<plaindir> to <new>, copy all
full copy of <plaindir>, name <new>
duplicate of <plaindir> called <new>
<new> as a copy of <plaindir>

= files/ln
symlink <newlink> to <bare>
<newlink> as symlink to <bare>
<newlink> -> <bare>, symlink
soft link <newlink> for <bare>
link <newlink> pointing to <bare>, symbolic
symlink to <bare>, name <newlink>
<newlink>: symbolic link to <bare>
symlink <bare> as <newlink>

= files/u-mkdir-three
folders <folder>, <folder2> and <folder3>
new dirs <folder> <folder2> <folder3>
dirs <folder>, <folder2>, <folder3>
three folders: <folder>, <folder2>, <folder3>
new folders <folder>, <folder2>, <folder3>
mkdir <folder> <folder2> <folder3> please

= files/u-mkdir-two
folders <folder> and <folder2>
new dirs <folder> <folder2>
dirs <folder>, <folder2>, new
two folders: <folder> and <folder2>
new folders <folder> and <folder2>

= files/mkdir-p
dir <newpath>
new dir <newpath>, parents too
path <newpath>, all folders
folders <newpath>
nested dirs <newpath>
folder <newpath> with parents
<newpath> as new directories
mkdir <newpath>, whole path

= files/touch
empty file <new>
new empty file <new>
<new>, empty
blank file <new>
new file <new>, nothing in it

= system/boot-time
last boot
boot time
time of last boot
when booted
last start of this machine
booted when?

= find/files-executable-print
executable files <where>
executables <where>
all executables <where>
runnable files <where>
files with x permission <where>
executable files only, <where>

= archive/zip-ext
zip of all <ext> files, <newzip>
all <ext> files in <newzip>
<ext> files into <newzip>
zip all .<ext> as <newzip>
<newzip> with all <ext> files of this folder
.<ext> files here zipped to <newzip>
put the <ext> files here in <newzip>
<newzip> from *.<ext>
zip the .<ext> files, name <newzip>
create <newzip> out of the <ext> files here
pack every <ext> here into <newzip>
zip archive <newzip> of all .<ext> here

= search/grep-c-ext
<word> count per <ext> file
count of <word> lines per .<ext> file
lines with <word> in each <ext> file, count
<word> lines per <ext> file
number of <word> lines for each .<ext> here
how many lines with <word>, per <ext> file
<ext> files with their number of <word> lines
per .<ext> file, how many <word> lines
$count the lines with <word> in every <ext> file here
each <ext>: number of lines with <word>
<word> line counts, all <ext> files here
tally of <word> lines by <ext> file

= files/again-run-errors-saved
errors of <runme> to <new>
errors of <runme> into <new>
<runme>, errors to <new>
run <runme>, error output in <new>
<runme> with stderr to <new>
only the errors of <runme> into <new>
stderr of <runme> in <new>
run <runme> and put its errors in <new>
<runme>: error messages to <new>
error messages from <runme> into <new>
run <runme>, only errors saved in <new>
<new> with the errors of <runme>

= files/again-run-both-saved
<runme>, output and errors to <new>
everything <runme> prints into <new>
all output of <runme> to <new>, errors too
run <runme>, stdout and stderr in <new>
<runme> with all output in <new>, including errors
output plus errors of <runme> into <new>
<runme>: both outputs to <new>
run <runme> and log everything in <new>, errors as well
log of <runme> in <new>, with errors
<new> with stdout and stderr of <runme>
<runme>, full output and errors, file <new>
send all that <runme> prints, errors included, to <new>

= text/uniq-top
top <n> lines of <file> by count
<n> most common lines, <file>
top <n> in <file> by frequency
<file>: <n> commonest lines
<n> most frequent lines of <file>, with counts
top <n> repeated lines, <file>
commonest <n> lines of <file>, counted

= search/word-count-lines
lines with exactly <small> words, <file>
<small>-word lines of <file>
lines of <small> words in <file>
<file>: lines having exactly <small> words
only the lines with <small> words, <file>
lines of <file>, exactly <small> words each
<file>, lines <small> words long

= text/awk-first-last
first and last field of <log>
first and last column, <log>
fields 1 and last, <log>
<log>: first and last word per line
column 1 and the last one, <log>
first plus last column of <log>

= text/swap-cols
columns 1 and 2 swapped, <log>
first two columns of <log> swapped
second column before the first, <log>
<log>: columns 1 and 2 exchanged, only those
column 2, then column 1, of <log>
first two columns, reversed order, <log>

= search/grep-rE
<word> and <word2> lines <where>, either one, all files
<word> or <word2> <where>, recursive
<word> or <word2> in any file <where>
lines with <word> or <word2> <where>, all files
either <word> or <word2> <where>, all files
grep <word> or <word2> through all files <where>
recursive <word> or <word2> <where>

= search/grep-r-total
number of <word>s <where>, all files
total <word> count <where>, all files
occurrences of <word> <where>, total
how many times <word> <where>, all files together
all <word>s <where>, just the number
<word> total <where>, every file

= search/grep-o-count
number of <word>s in <file>, occurrences
occurrences of <word> in <file>
<word> occurrences, <file>
how many times <word>, <file>
<file>: number of times <word> occurs
times <word> appears in <file>
every <word> in <file> counted, several per line too

= permissions/chgrp
group <group> on <anyfile>
<anyfile>: group <group>
group of <anyfile> to <group>
<anyfile> into group <group>
<group> as group of <anyfile>
new group for <anyfile>: <group>
set group <group>, <anyfile>

= everyday/in-path
is <cmd> installed
<cmd> installed?
is <cmd> there?
<cmd> available?
<cmd>: installed or not
do I have <cmd>
got <cmd>?
path of <cmd>, if installed

= text/shuf-n
<n> random lines, <file>
random <n> lines of <file>
<file>: <n> random lines
<n> lines of <file> by chance
random <n> from <file>
sample of <n> lines, <file>
<n> random entries of <file>

= everyday/cat-ext
contents of all <ext> files <here>
all <ext> files, contents
all .<ext> printed one after another
contents of every .<ext> <here>
cat all <ext> <here>
text of all <ext> files <here>
every <ext> file's contents

= system/du-total
total size of all <ext> files here
total size of *.<ext>
<ext> files here: total size
size of all .<ext> together
all <ext> files here, combined size
combined size of the .<ext> files
.<ext> total size, readable
sum of sizes, <ext> files here

= archive/gzip-ext
all <ext> files gzipped
every .<ext> gzipped
gzip all .<ext> here
.<ext> files to gz
gzip the <ext> files
*.<ext> gzipped, originals replaced
all <ext> here into .gz, one each

= search/zgrep
<word> in <gz>
<gz>: lines with <word>
<word> lines of <gz>
<gz>, <word> only, without unpacking
lines containing <word>, <gz>
lines with <word> in the gzipped <gz>
<word> inside <gz>

= text/head-each
first <small> lines of every <ext>
first <small> lines of each .<ext> file
top <small> lines, all <ext> files
<ext> files, first <small> lines of each
start of every .<ext>, <small> lines
first <small> lines, each <ext> here
each .<ext>: first <small> lines

= text/head-one-ext
first line of each <ext>
first line of every .<ext> file
top line, all <ext> files
<ext> files, first line each
each .<ext>: line 1
headings of all <ext> files, first line only

= text/tail-one-ext
last line of each <ext>
last line of every .<ext> file
final line, all <ext> files
<ext> files, last line each
each .<ext>: last line
bottom line of every <ext> here

= text/tail-each
last <small> lines of every <ext>
last <small> lines of each .<ext> file
end of all <ext> files, <small> lines each
<ext> files, last <small> lines of each
each .<ext>: last <small> lines
final <small> lines, each <ext> here

= everyday/longest-name
longest file name here
longest name here
file with the longest name
longest name in this folder
longest filename, with its length
which name here is longest

= daily/csv-filter
<csv> where <col> is <value>
rows with <value> as <col>, <csv>
<csv>: <col> equals <value>
rows of <csv>, <col> = <value>
only rows whose <col> is <value>, <csv>
<value> rows of <csv>, by <col>
<col> <value>, rows of <csv>

= text/csv-empty-field
empty <col> in <csv>
rows with empty <col>, <csv>
<csv>: <col> missing
rows of <csv> where <col> is blank
blank <col>, <csv>
<csv> rows lacking <col>
no value in <col>, <csv>

= search/py-imports
imports of all python files <where>, unique
all python imports <where>, sorted without repeats
which modules are imported <where>, python files
python import lines <where>, each once

= find/iext
<ext> files <where>, any case
.<ext> or upper case <where>, files
<ext> <where>, case ignored
.<ext> <where> in any case
files ending .<ext> <where>, upper or lower case

= system/echo-var
value of <var>
<var> value
what is <var> set to
<var>, its value
echo <var>
contents of the variable <var>
current <var> variable
<var> variable

= files/ls-file-info
permissions of <anyfile>
<anyfile>: permissions and owner
permissions and size of <anyfile>, as in ls
long entry of <anyfile>
<anyfile>, who may do what
details of <anyfile>, ls style
rights on <anyfile>

= text/again-number-nonblank
<file> numbered, blank lines not counted
<file> with numbers, except empty lines
number <file>, skip blank lines
<file>, nonblank lines numbered
line numbers for <file>, not on empty lines

= daily/append-file
<bare> at the end of <bare2>
<bare> onto the end of <bare2>
<bare> after what is in <bare2>, same file <bare2>
add <bare> at the bottom of <bare2>
<bare2> plus <bare> at its end
contents of <bare> appended to <bare2>

= files/ls-human-dir
<path> with sizes
<path> listing with readable sizes
files in <path> with sizes
sizes of the files in <path>, listing
<path>, long and human readable
listing of <path> with human sizes

= files/again-ext-ls-in
<ext> files directly in <plaindir>
files in <plaindir> with .<ext> ending, not deeper
.<ext> in <plaindir>, no subfolders
<plaindir>: <ext> files, this level only
files ending .<ext> right in <plaindir>

= files/cd-up-two
up two levels
two up
up two dirs
two folders up
cd up twice

= files/cd-home
go home
back home
to my home
home dir, go there

= files/cwd-name
name of this folder only
this folder's name, no path
current folder name
only the name of this directory
folder name, not the whole path
name of the folder I am in, without the path

= files/basename
last part of <path>
name in <path> without the leading path
<path>, only the last part
file name without path, <path>
base name of <path>
<path> without its directories

= files/dirname
dir part of <path>
<path> without its last part
directory of <path>
<path>, everything but the last part
parent of <path>
path of <path> minus the name

= files/rename-ext
<ext> files to .<ext2>, rename
all <ext> to <ext2>, by name only
.<ext> to .<ext2>, rename all
<ext> ending to <ext2>, every file
every .<ext> renamed to .<ext2>
file endings: <ext> to <ext2>

= files/cp-preserve
<bare> to <new>, keep date
<bare> copied to <new>, same date and permissions
copy of <bare> as <new>, date kept
<bare> as <new>, timestamps preserved
cp <bare> <new> with mode and times kept
copy <bare> to <new>, times preserved

= daily/delete-old-ext
delete <ext> older than <days> <where>
delete .<ext> files older than <days> <where>
<ext> files older than <days> <where>: delete
rm <ext> over <days> old <where>
old .<ext> files, more than <days>, deleted <where>
remove .<ext> <where> older than <days>

= find/ext-count
number of <ext> files, all levels, <where>
how many <ext> <where>, recursive
count of .<ext> files <where>, subfolders too
<ext> files only, count, <where> and below
.<ext> count <where>, recursive

= git/diff-branch
diff with <branch>
diff to <branch>
what differs from <branch>
changes against <branch>
diff against <branch>
this vs <branch>, git diff
compare with branch <branch>

= git/merge
merge <newbranch>
merge <newbranch> here
<newbranch> merged into this branch
bring in <newbranch>
<newbranch> into current branch, merge
merge in <newbranch>
join <newbranch> into my branch

= git/commit-all
commit all, message <message>
commit everything changed, <message>
commit -a with <message>
all changes committed as <message>
commit tracked changes, message <message>
commit all changes: <message>

= git/amend
amend, same message
amend last commit, keep message
amend without new message
into the last commit, message unchanged
last commit amended, message as is
amend, no edit

= git/stash-message
stash, message <message>
stash with message <message>
stash as <message>
stash named <message>
named stash <message>
stash called <message>
put changes away as <message>

= git/rebase
rebase on <branch>
rebase onto <branch>
rebase <branch> under my commits
my commits on top of <branch>
this branch rebased on <branch>
rebase, base <branch>

= git/cherry
cherry-pick <commit>
pick <commit>
<commit> onto this branch
cherry pick <commit> here
take commit <commit>
just commit <commit>, onto here

= git/revert
revert <commit>
revert commit <commit>
undo <commit> with a new commit
counter commit for <commit>
take back <commit> by a new commit
<commit> reverted

= git/file-at
<bare> as of <commit>
<bare> at <commit>
<bare> in commit <commit>
<commit> version of <bare>
<bare>, version <commit>
contents of <bare> at <commit>

= git/again-log-weeks-oneline
commits of the last <small> weeks, one line each
last <small> weeks of commits, short
log, last <small> weeks, oneline
short log of <small> weeks back
commits since <small> weeks ago, one line each

= network/ping-alive
is <host> up
<host> up?
<host> alive?
<host> up or down
can I reach <host>, up or down
<host> reachable? print up or down

= network/ping-n
ping <host>, <n> times
<n> pings to <host>
ping <host> <n>x
<host>: <n> pings
<n> ping packets, <host>

= system/ps-users
users with processes
users running something, each once
which users have processes
distinct process owners
process owners, no repeats
all users that run processes

= system/cmd-counts
processes per command
process count by name
how many processes of each name
commands by number of processes
tally of processes by command
process names with counts, most first

= files/ls-dirs
subfolders, names only <here>
only dirs <here>
folders <here>, no files
dirs only <here>
just the folders <here>
folders only <here>

= files/asked-subfolders-count
count of subfolders here
number of folders here
how many dirs here, top level
folders in this folder, count
subfolder count, not deeper
number of subdirs in this directory only
$count the folders directly in this folder
how many subfolders, this level
dirs here: just the number
number of direct subdirectories here
folder count, current folder only
count dirs here, no deeper

= search/grep-ri
<word> anywhere <where>, any case, all files
<word> in all files <where>, case ignored
<word> <where>, any case, recursive
grep <word> <where>, all files, case-insensitive
lines with <word> <where>, all files, upper or lower case
any case of <word> in files <where>

= search/grep-rl
<word> <where>, file names only, recursive
names of files with <word> <where>
files with <word> <where>, all levels
which files have <word> <where>
files mentioning <word> <where>
<word>: file names <where>, recursive
just the names of files <where> with <word>

= text/fold-s
<file> wrapped at <lineb>, whole words
<file> wrapped at <lineb> without cutting words
word wrap <file> at <lineb>
<file>, width <lineb>, break at spaces
<file> word-wrapped, <lineb> wide

= search/grep-rc
<word> count per file <where>
count of <word> lines per file <where>
count <word> per file <where>, recursive
lines with <word> for every file <where>, just numbers
number of <word> lines per file <where>
per file <where>: how many lines with <word>
how many <word> lines in each file <where>
<word> tally per file <where>, zeros too

= system/yes-n
<text> <n> times
<text> <n> times, one per line
<n> lines of <text>
<n>x <text>
repeat <text> <n> times
<text> repeated, <n> lines
<n> times <text>
output <text> on <n> lines
<text>, <n> lines of it
say <text> <n> times
write <text> <n> times over, each on its own line
`)
