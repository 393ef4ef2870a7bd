import { intents } from '../grammar.ts'

const git = intents(
  'git',
  `
= terse-tags-starting parse
> git tag -l '<tag>*'
tags starting with <tag>
tags beginning <tag>
all <tag> tags, whatever follows
tags that start with <tag>
<tag>* tags
only the tags from <tag> on in their name, so <tag> and then anything
list tags, prefix <tag>
which tags start with <tag>?
tag names with the prefix <tag>
git tags beginning with <tag>
$show the tags whose name starts with <tag>
every tag with <tag> at the front

= terse-graph parse
> git log --oneline --graph
log as a graph
commit graph of this branch
history as a graph, one line each
graph of my branch's commits
log with graph, short
current branch as a graph
one-line log with the graph
$show the history of the current branch as a graph
graph log, one commit a line
draw the commits of this branch, short form
short log with branch lines drawn
oneline graph log

= terse-first-commit parse
> git log --reverse --oneline | head -n 1
first commit
very first commit of this repo
oldest commit
oldest commit, one line
first commit ever, short
initial commit
the commit it all started with
the earliest commit in this repository, on one line
first entry of the history
what was the first commit?
$show the oldest commit in short form
repo's first commit

= terse-last-commit-deleted parse
> git diff --name-only --diff-filter=D HEAD~1
files deleted in last commit
files removed by the last commit
what did the last commit delete?
names of files the latest commit deleted
deleted files, last commit
last commit: deleted files only
files gone since the previous commit
which files did the newest commit remove
$show the files that were deleted with the last commit
deletions of the last commit, file names
files the last commit got rid of, names
removed files in HEAD compared to the commit before

= terse-last-commit-added parse
> git diff --name-only --diff-filter=A HEAD~1
files added in last commit
new files in the last commit
what did the last commit add?
names of files the latest commit added
added files, last commit
last commit: new files only
files new since the previous commit
which files came in with the newest commit
$show the files that were added by the last commit
additions of the last commit, file names
files the last commit brought in, names
newly added files in HEAD compared to the commit before
`,
)

const files = intents(
  'files',
  `
= terse-biggest-under
> du -h <plaindir> | sort -rh | sed -n '2p'
biggest dir under <plaindir>, size and name
biggest directory below <plaindir>, not <plaindir> itself
largest folder under <plaindir>, any depth, with size
largest subdir of <plaindir> at any level
<plaindir>: biggest directory below it
which directory below <plaindir> takes the most space
fattest folder anywhere under <plaindir>
$show the largest directory somewhere below <plaindir>, human readable
subfolder of <plaindir> using most disk, at any depth
heaviest dir below <plaindir>, with its size
most space under <plaindir>: which folder
the one folder below <plaindir> with most in it by size

= terse-ext-long
> ls -l *.<ext>
mod times of all <ext>
<ext> files with dates
details of all .<ext> here
long listing of <ext> files
.<ext> here with size and date
<ext> files, long format
*.<ext> with permissions and dates
$list the <ext> files here with details
all <ext> here, ls -l
dates and sizes of the .<ext> files
owner and date of every <ext> here
modification times, <ext> files here

= terse-prefix-here parse
> ls <stem>*
files starting with <stem>
names starting with <stem>
<stem>* here
everything here starting with <stem>
files here beginning with <stem>
names in this folder that start with <stem>
$list what starts with <stem> here
files with prefix <stem>, this folder
ls of all that begins with <stem>
what is here that starts with <stem>?
entries beginning <stem>, here
<stem> at the start of the name, files here

= terse-prefix-in parse
> ls <plaindir>/<stem>*
files starting with <stem> in <plaindir>
names starting with <stem>, <plaindir>
<plaindir>: names beginning with <stem>
everything in <plaindir> starting with <stem>
files in <plaindir> beginning with <stem>
entries of <plaindir> with prefix <stem>
$list what starts with <stem> in <plaindir>
<stem> at the start of the name, directly in <plaindir>
in <plaindir>, all that begins with <stem>
what in <plaindir> starts with <stem>?
ls of <plaindir>, only names starting <stem>
<plaindir> entries beginning <stem>

= terse-almost-all-one
> ls -1A
all files incl hidden, one per line
hidden ones too, one per line
everything here one per line, dotfiles too
one name per line, hidden included
all names with hidden ones, one per line
$list all entries one per line, with hidden files but no . and ..
ls one per line, dotfiles as well
names here, hidden too, each on its own line
complete listing incl dotfiles, one name a line
single column of all files, hidden ones too
every file here, hidden or not, one a line
one per line with dotfiles, without . and ..

= terse-ext-in-wordcount
> cat <plaindir>/*.<ext> | wc -w
words in all <ext> of <plaindir>, one total
total words of the .<ext> in <plaindir>
word total, <ext> files in <plaindir>
number of words in all .<ext> of <plaindir> together
<plaindir>: words of all <ext> files, sum
all <ext> in <plaindir>, word count together
how many words do the <ext> files in <plaindir> have in total
$count the words of all .<ext> files directly in <plaindir>, one number
combined word count of <ext> files in <plaindir>
one word count for all .<ext> in <plaindir>
sum of words over the <ext> files in <plaindir>
overall number of words, <plaindir>, <ext> files

= terse-file-here quiet
> find . -maxdepth 1 -type f -name '<name>'
file called <name> here?
is there a file called <name> here
a file <name> in this folder?
is <name> a file right here, not below
<name> here, as a file?
file <name> in this directory only
$find a file named <name> here but not in subfolders
any file called <name> in the current folder, not deeper
find the file <name>, this folder only
<name>: file here? no subfolders
look for a file <name> in just this directory
do I have a file named <name> right here

= terse-dir-here quiet
> find . -maxdepth 1 -type d -name '<folder>'
folder called <folder> here?
is there a directory called <folder> here
a folder <folder> in this folder?
dir <folder> here, as a direct subfolder?
is there a dir <folder> right here, not deeper
directory <folder> in this directory only
$find a folder named <folder> here but not in subfolders
any directory called <folder> in the current folder, not deeper
find the folder <folder>, this level only
folder <folder> here? no deeper search
look for a directory <folder> in just this directory
do I have a folder named <folder> right here

= terse-oldest-in
> ls -t <plaindir> | tail -n 1
oldest file in <plaindir>
oldest in <plaindir>
oldest entry of <plaindir>
<plaindir>: oldest
oldest thing in <plaindir>, only the name
what is the oldest file in <plaindir>
least recently changed in <plaindir>, one name
name of the oldest file in <plaindir>
$show the oldest entry in <plaindir>
last one when sorting <plaindir> by time, newest first
which file in <plaindir> has not been changed for longest
longest untouched entry in <plaindir>

= terse-ext-newest-first
> ls -t *.<ext>
<ext> files, newest first
.<ext> files, newest first
<ext> files by time
<ext> files here by date, latest on top
.<ext> here, most recent first
*.<ext> sorted by modification time, newest first
$list the <ext> files here, newest first, only names
<ext> files in order of change, newest on top
names of the .<ext> files here, latest first
<ext> by date, newest first
all <ext> files here, last changed first
which <ext> files are here, newest at the top

= terse-ext-oldest-first
> ls -tr *.<ext>
<ext> files, oldest first
.<ext> files, oldest first
<ext> files by time, newest last
<ext> files here by date, oldest on top
.<ext> here, least recent first
*.<ext> sorted by modification time, oldest first
$list the <ext> files here, oldest first, only names
<ext> files in order of change, oldest on top
names of the .<ext> files here, latest at the bottom
<ext> by date, oldest first
all <ext> files here, last changed at the end
which <ext> files are here, oldest at the top

= terse-ext-largest-one
> ls -S *.<ext> | head -n 1
biggest <ext> here
biggest <ext> file
largest .<ext> here
largest <ext> file here, name only
name of the biggest .<ext>
the <ext> file that is biggest here
which <ext> here is the largest?
$show the largest of the .<ext> files here
fattest <ext> file in this folder
largest <ext>, just its name
biggest of the *.<ext> here
<ext> files here: the biggest one

= terse-ext-oldest-one
> ls -tr *.<ext> | head -n 1
oldest <ext> here
oldest <ext> file
oldest .<ext>
oldest .<ext> file here, name only
name of the oldest .<ext>
the <ext> file that is oldest here
which <ext> here is the oldest?
$show the oldest of the .<ext> files here
longest unchanged <ext> file in this folder
oldest <ext>, just its name
least recent of the *.<ext> here
<ext> files here: the oldest one

= terse-ext-newest-n-here
> ls -t *.<ext> | head -n <n>
<n> newest <ext> files
<n> newest .<ext> here
latest <n> <ext> files
last <n> <ext> files here, by time
<n> most recent .<ext> files, names
top <n> <ext> files by date, newest first
newest <ext> files here, only <n>
$show the <n> newest <ext> files here
the <n> .<ext> files changed last
<n> freshest <ext> in this folder
which <n> <ext> files here are newest?
<ext> files, newest first, top <n>

= terse-ext-largest-n-here
> ls -S *.<ext> | head -n <n>
<n> biggest <ext> files
<n> largest .<ext> here
biggest <n> <ext> files, names
top <n> <ext> files by size
<n> largest <ext> files, this folder, names only
largest <ext> files here, only <n>
$show the names of the <n> largest <ext> files here
the <n> .<ext> files that are biggest here
which <n> <ext> files here are the largest?
<n> fattest <ext> in this folder
<ext> files here, biggest first, top <n>
top <n> .<ext> here, size order

= terse-links-here quiet
> find . -maxdepth 1 -type l
symlinks here
symbolic links here, not below
symlinks in this folder only
links in the current folder, no subfolders
only the symlinks here
soft links right here
all symlinks at this level
$list the symbolic links in this directory but not deeper
which symlinks are in this folder?
names of symlinks here
any symlinks here?
symlinks of the working directory itself

= terse-executables-here quiet
> find . -maxdepth 1 -type f -executable
executables in this folder only
executable files here, not below
what can I run here, no subfolders
executables of this folder, not deeper
executable files at this level only
$list the executable files right in this directory
runnable files of this folder, nothing below
which files here are executable? not recursive
files with execute permission here, one level
only executables, this folder, not recursive
executables here, subfolders left out
programs I can run right here, without subfolders

= terse-sha-ext
> sha256sum *.<ext>
sha256 of all <ext> files
sha256 of every .<ext> here
sha256 sums, <ext> files
checksums (sha256) of *.<ext>
<ext> files: sha256
sha256sum of each <ext>
sha256 hashes of the .<ext> files here
$show the sha256 checksum of every <ext> file here
SHA-256 for all .<ext>
sha256 for each .<ext> in this folder
what are the sha256 sums of my <ext> files
<ext> hashes, sha256

`,
)

const text = intents(
  'text',
  `
= terse-second-last-line
> tail -n 2 <file> | head -n 1
second to last line of <file>
last but one line, <file>
<file>: line before the last
next to last line of <file>
second last line, <file>
the line just above the last in <file>
penultimate line of <file>
<file>, only the last line but one
one line, the second from the end, <file>
line two from the bottom of <file>
$show the line before the last one of <file>
second line from the end of <file>

= terse-tree-hits-saved change
> grep -rh '<word>' <plaindir> > <new>
<word> lines from <plaindir> into <new>
<word> lines of all files in <plaindir>, without names, to <new>
all <word> lines in <plaindir> to <new>
collect <word> lines of <plaindir> in <new>
lines with <word> from every file in <plaindir> into <new>
<new> with all <word> lines of <plaindir>
<plaindir>: <word> lines saved in <new>
save the <word> lines of <plaindir> as <new>, no file names
every line with <word> under <plaindir> into the file <new>
gather <word> from <plaindir> into <new>, only the lines
grep <word> in <plaindir>, lines only, output <new>
all lines mentioning <word> below <plaindir>, written to <new>

= terse-one-line
> paste -sd ' ' <file>
<file> on one line
<file> as one line
<file>, all on one line
lines of <file> joined with spaces
<file> joined into a single line
all lines of <file> in one, spaces between
one long line from <file>
newlines to spaces, <file>
$show <file> as a single line with spaces
join the lines of <file> by a space
<file> with its lines strung together, separated by spaces
put the whole of <file> on one line

= terse-context-tree quiet
> grep -rC <small> '<word>' <plaindir>
<word> in <plaindir>, <small> lines around
<word> in <plaindir>, with <small> lines of context
<plaindir>: <word> with <small> lines around
<word> below <plaindir>, <small> context lines
grep <word> in <plaindir>, <small> lines before and after
<word> anywhere in <plaindir>, plus <small> lines each side
every <word> in <plaindir> with <small> lines of context
search <plaindir> for <word>, context <small>
$find <word> in all files of <plaindir>, showing <small> lines around each
<word> with <small> surrounding lines, all of <plaindir>
all files in <plaindir>: <word> and <small> lines around it
recursive <word> in <plaindir>, <small> lines above and below
`,
)

const system = intents(
  'system',
  `
= terse-python-saved parse
> python3 <pyfile> > <new>
run <pyfile>, output to <new>
<pyfile> output into <new>
output of <pyfile> in <new>
python <pyfile>, save what it prints in <new>
run <pyfile> with python into <new>
what <pyfile> prints, to <new>
<new> with the output of <pyfile>
run the python program <pyfile> and write its output to <new>
<pyfile> run, stdout to <new>
python3 <pyfile>, redirected to <new>
execute <pyfile>, result in <new>
<pyfile>: run and store output as <new>

= terse-time-only
> date +%T
time only
only the time
current time, hours minutes seconds
time without date
clock time
time as HH:MM:SS
just the time with seconds
what time is it, to the second, no date
the time, no date
$show the current time as HH:MM:SS
time of day with seconds
time now, without the day

= terse-process-owners parse
> ps aux | awk '{ print $1 }'
first column of ps
first column of ps aux
user column of ps
ps aux, only the user column
owner of each process, first column of ps
users from ps, one per process
only the first field of ps aux
ps output, column 1
$show just the first column of ps aux
owner column of the process list
process list, only who owns each
ps aux cut down to the users

= terse-process-oldest parse
> ps -eo pid,lstart,cmd --sort=start_time | head -n 2
oldest process
longest running process
the process that runs longest
which process started first
process with the earliest start
first started process, with its start time
$show the oldest running process
oldest running process and when it began
what has been running the longest
earliest process still alive
the one process started before all others
longest-lived process, pid and start

= terse-process-tree parse
> pstree
process tree
processes as a tree
tree of processes
tree of all running processes
running processes, tree form
which process started which, as a tree
$show the process tree
parents and children of processes, as a tree
pstree of everything
process hierarchy
what runs, as a tree
all processes, drawn as tree

= terse-script-silent parse
> <script> > /dev/null 2>&1
<script> silently
<script>, no output
run <script> without any output
<script> without output or errors
<script>, output and errors thrown away
run <script> silently
quietly run <script>, nothing on screen
<script>: discard everything it prints
run <script>, hide all output
execute <script> and show nothing
<script> with stdout and stderr to /dev/null
start <script> but keep it silent

= terse-script-tee parse
> <script> | tee <new>
<script>, output to screen and <new>
output of <script> to screen and <new>
run <script>, show and save output in <new>
<script> on screen and in <new>
see the output of <script> and keep it in <new>
<script> output, both here and <new>
run <script> with output shown and also written to <new>
<script> through tee into <new>
tee <script> to <new>
<script>: display and store in <new>
watch <script> print while saving that to <new>
run <script>, copy of output to <new>

= terse-script-then parse
> <script> && <script2>
<script>, then <script2> if ok
<script> and if it works <script2>
run <script>, on success <script2>
<script2> after <script>, only if that succeeds
<script>, if successful <script2>
first <script>, then <script2>, stop on failure
run <script> then <script2> unless the first fails
<script2> only when <script> worked
<script> then <script2> if no error
run both, <script> first, <script2> only on success
if <script> succeeds, <script2>
<script>, when that went well <script2>

= terse-script-or parse
> <script> || echo '<text>'
<script>, if it fails print <text>
<script>, on failure <text>
run <script>, say <text> if it fails
print <text> when <script> fails
<script> or else print <text>
<text> if <script> fails
run <script>, echo <text> on error
<script>: on error print <text>
should <script> fail, print <text>
run <script> and print <text> only if that goes wrong
say <text> in case <script> does not work
on failure of <script> echo <text>

= terse-watch-date parse
> watch -n <secs> date
date every <secs> seconds
the time every <secs> seconds
date, repeated every <secs> seconds
run date each <secs> seconds
current time, refreshed every <secs> seconds
repeat date every <secs> s
date and time, updated every <secs> seconds
clock refreshed each <secs> seconds
watch date, interval <secs>
date again and again, every <secs> seconds
$show the date every <secs> seconds
time now, again each <secs> seconds
`,
)

export const missedTerse = [...git, ...files, ...text, ...system]
