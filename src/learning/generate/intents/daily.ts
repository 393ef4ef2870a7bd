import { intents } from '../grammar.ts'

/** What people ask for day by day and no other table has: one more step, another order, another place. */
export const daily = intents(
  'daily',
  String.raw`
= long-dotfiles
> ls -la
$list files long (including|incl|with|and) (dotfiles|hidden ones|hidden files)
ls with (details|everything) and hidden files
$show everything here with details [even the hidden files]
full listing of this $dir with hidden files
details of every entry here, names beginning with a dot included
long listing with the dotfiles
complete detailed listing of this folder, dotfiles too
ls with both the l and the a flag
every item in this folder with permissions, owner, size and date, not skipping .bashrc and the like
i want to see permissions and dates of all items here, .git and other dot names too
verbose table of the working directory's content, nothing concealed
ll but with the hidden stuff as well
who owns what in here and how big is it, invisible items counted in
all files here, long format, dot entries not left out

= hidden-dir quiet
> ls -A <mydir> | grep '^\.'
$list only [the] hidden files in <mydir>
which hidden files are in <mydir>
$show dotfiles in <mydir>
entries of <mydir> whose name begins with a dot
does <mydir> contain anything hidden, only those
restrict the listing of <mydir> to names starting with a dot
only dotfiles of <mydir>
invisible files of <mydir>, nothing else
.git, .env and such: what of that kind lies in <mydir>
dot entries directly inside <mydir>
pipe ls -A of <mydir> through grep for a leading dot
i suspect concealed stuff in <mydir>, name only that
names of config files starting with . in <mydir>
leave out the normal files of <mydir>, i want those that a plain ls would not tell me

= newest-dir
> ls -t <mydir> | head -n <n>
$show the <n> (newest|latest|most recent|most recently modified) files in <mydir>
<n> (newest|latest|most recent) files in <mydir>
which <n> files in <mydir> (changed|were modified) last
what was touched last in <mydir>, <n> names
latest <n> arrivals in <mydir>
list <mydir> by time, newest first, and stop after <n> names
most recent <n> entries in <mydir>, not looking into its subfolders
use ls and head to see the <n> freshest files of <mydir>
what came into <mydir> most recently, top <n>
ls sorted by mtime in <mydir>, cut to <n> lines
my last <n> downloads are in <mydir>, what are they called
names of the <n> items directly in <mydir> with the youngest timestamp
head -n <n> of ls -t for <mydir>
in <mydir>, the <n> most recently saved things, names without dates

= newest-tree
> find <where> -type f -printf '%T@ %p\n' | sort -rn | head -n <n> | cut -d' ' -f2-
$show the <n> (newest|latest|most recently modified|most recent) files <where> [and all its subdirectories|recursively]
$find the <n> files <where> that were modified last
the <n> most recently changed files <where>
what was touched last anywhere <where>, <n> paths
rank the files <where> by modification time and keep the <n> freshest
<n> latest changes <where>, subfolders searched as well
use find to get the <n> files <where> with the latest modification time
which <n> files <where> did somebody edit last, newest first
recently edited files <where>, the top <n> by mtime, deep search
what have i been working on lately <where>, give the last <n> files of the whole tree
sort by mtime descending, recursive, first <n> paths <where>
<n> youngest files at any depth <where>
i saved something somewhere <where> but forgot the place, show the <n> paths with the newest timestamps
the <n> files that got written to last, wherever they lie <where>
recursive list of recent files <where> limited to <n>

= newest-tree-one
> find <where> -type f -printf '%T@ %p\n' | sort -rn | head -n 1 | cut -d' ' -f2-
$find the (newest|latest|most recently modified|most recently changed) file <where>
which file anywhere <where> (was modified|was changed|changed) last
the last modified file <where>
what was touched last anywhere <where>, a single path
path of the file <where> with the latest modification time, subfolders searched as well
use find to get the freshest file <where>
freshest file <where>, wherever in the tree it is
the one file <where> that was edited last of all
where did i save my work last <where>, path please
youngest file of the whole tree <where>
path with the newest mtime <where>, just one
somebody changed something <where> a moment ago, which file was it
which document <where> did i work on most recently, look through all levels
recursive search <where> for the single latest file
most recent write <where>: which path

= oldest-tree-one
> find <where> -type f -printf '%T@ %p\n' | sort -n | head -n 1 | cut -d' ' -f2-
$find the (oldest|least recently modified) file <where>
which file <where> is [the] oldest
the oldest file <where>
which file <where> has not been touched for the longest time
path of the file <where> with the earliest modification time
use find to get the oldest file <where>
the one file <where> that nobody has edited for ages, the oldest of all
most outdated file <where>
which of the files <where> has lain around untouched since the earliest date
file with the smallest mtime <where>, recursive
ancient stuff: the single oldest path <where>
what is the most dusty file <where>
i want to know which file <where> was written before all the others
bottom of the list when files <where> are ordered from new to old
earliest timestamp <where>, to which file does it belong

= largest-tree
> find <where> -type f -printf '%s %p\n' | sort -rn | head -n <n>
$show the <n> (largest|biggest) files <where>
$find the <n> (largest|biggest) files <where> [with their sizes|and their sizes|by size]
top <n> files by size <where>
which <n> files <where> (take|use|occupy) the most space
what are the <n> files <where> that eat my disk, with their bytes
my disk is full, name the <n> heaviest files <where>
rank the files <where> by size and keep the first <n>
use find to get the <n> heaviest files <where>
<n> space hogs among the files <where>, no folders
biggest offenders <where>, <n> files with size in bytes
storage is running out, where are the <n> monster files <where>
sort files by bytes descending, recursive, limit <n>, <where>
what could i delete <where> to win a lot of room, <n> candidates by size
the <n> most voluminous files <where>, all levels
size ranking of single files <where>, places 1 to <n>
gimme <n> bulky files <where>

= largest-tree-one
> find <where> -type f -printf '%s %p\n' | sort -rn | head -n 1
$find the (largest|biggest) file <where>
which file <where> is the (largest|biggest)
the (largest|biggest) single file <where>
what single file <where> eats the most space
heaviest file <where> with its size in bytes
use find to get the one file <where> with the most bytes
is there one huge file <where>, name it
path and size of the number one space hog among the files <where>
max file size <where> and which file it is
most voluminous thing <where>, files only, exactly one
what is hogging the storage <where>, tell me only the worst file
of all files <where> the one that weighs most
one path: the file <where> that would free most room if deleted
recursive, sort by bytes descending, first hit only, <where>
the record holder in size among the documents <where>

= largest-ext
> find <where> -type f -name '*.<ext>' -printf '%s %p\n' | sort -rn | head -n <n>
$find the <n> (largest|biggest) <ext> files <where>
top <n> <ext> files by size <where>
what are the <n> heaviest <ext> files <where>, in bytes
rank the <ext> files <where> by size and keep the first <n>
which <n> <ext> files <where> take the most space
use find to get the <n> <ext> files <where> with the most bytes
<n> fattest <ext> files <where>, biggest first
my <ext> files need too much room, which <n> <where> are the worst
size ranking of files ending in .<ext> <where>, first <n>
bulkiest <ext> documents <where>, limit <n>
sort by bytes descending, name *.<ext>, <where>, first <n>
of the <ext> kind, the <n> files with the most bytes <where>
<n> hogs among the .<ext> files <where>

= smallest-tree
> find <where> -type f -printf '%s %p\n' | sort -n | head -n <n>
$find the <n> smallest files <where>
<n> smallest files <where>
which <n> files <where> take the least space
rank the files <where> by size, tiniest first, and keep <n>
use find to get the <n> tiniest files <where>
the <n> files <where> with the fewest bytes
<n> lightest files <where>, with sizes
which files <where> hardly contain anything, the <n> shortest in bytes
bottom <n> in size <where>, recursive
sort by bytes ascending and take <n>, all files <where>
minuscule files <where>, <n> of them, with bytes
i look for nearly empty files <where>, give the <n> with least in them
size ranking from the low end <where>, <n> files

= all-by-size
> find <where> -type f -printf '%s %p\n' | sort -rn
$list all files <where> sorted by size [recursively], (largest|biggest) first
$find all files <where> and sort them by size in descending order
files <where> ordered by size [from large to small]
every file <where> with its bytes, heaviest on top
rank all files <where> by weight
use find and sort to order the files <where> from biggest to smallest
what takes space <where>, file by file, descending
complete list of the files <where> with sizes, largest to smallest
give me the files <where> in order of bytes, top is the largest, no limit
recursive size list <where>, descending
where did all my storage go <where>, every file with its size, worst first
bytes and path for each file <where>, large ones lead
du-like list of single files <where>, big ones at the beginning
i plan to clean up <where>, so order all documents there by how much room they need, most first

= all-by-time
> find <where> -type f -printf '%T+ %p\n' | sort
$list all files <where> [recursively] sorted by (modification time|time|date)
$find all files <where> and sort them by (modification time|date)
all files <where> with their modification time[s], oldest first
every file <where> with the moment it was last changed, oldest on top
chronological list of all files <where>
use find and sort to order the files <where> by modification date
history of changes <where>: file times from oldest to newest
files <where> by age, the oldest at the beginning
timeline of the files <where>, earliest first
recursive list <where> with mtimes, ascending
when was what written <where>, in order of time, latest at the bottom
date and path of each file <where>, ordered by date
sort everything <where> from long ago to just now
the files <where> in the order in which they were last saved, with timestamps

= ext-to-dir quiet
> cp *.<ext> <mydir>
$copy all <ext> files to <mydir>
$copy all the <ext> files (here|in this $dir) into <mydir>
$copy every <ext> file to <mydir>
put copies of the <ext> files from this folder into <mydir>
duplicate *.<ext> to <mydir>
<mydir> should also have the <ext> files of this folder, leave the originals
use cp to bring every <ext> file here over to <mydir>
i need the <ext> files from here in <mydir> too
cp *.<ext> over to <mydir>
i want my <ext> documents of the current folder duplicated in <mydir>
<mydir> needs a copy of each <ext> file lying here
back up the .<ext> files from the working directory to <mydir>
transfer copies of what ends in .<ext> here to <mydir>
all <ext> things in this very folder, copied, destination <mydir>

= ext-to-dir-tree quiet
> find <where> -type f -name '*.<ext>' -exec cp {} <mydir> \;
$copy all <ext> files <where> [and its subdirectories] to <mydir>
recursively copy all <ext> files <where> into <mydir>
collect copies of the <ext> files <where> in <mydir>, however deep they are
use find and cp to gather the <ext> files <where> in <mydir>
find each <ext> file <where> and copy it to <mydir>
gather every <ext> file <where>, from all levels, into <mydir> as copies
<ext> files <where>, subfolders too, should be copied to <mydir>
my <ext> files <where> are scattered over many folders, one copy of each should sit in <mydir>
flatten: copies of every nested <ext> file <where> go to <mydir>
search <where> for *.<ext> and cp each hit to <mydir>
deep copy of <ext> files only, source <where>, destination <mydir>
pull together all <ext> documents <where> at any depth in <mydir> but leave the originals
duplicate into <mydir> whatever ends in .<ext> <where>, nested or not

= dir-count
> find <mydir> -mindepth 1 -type d | wc -l
how many (directories|folders|subdirectories|subfolders) are (in|under|below) <mydir>
$count the (directories|folders|subdirectories|subfolders) (in|under) <mydir>
number of (directories|folders|subdirectories) in <mydir>
tally the subfolders of <mydir> at all levels
how many subfolders has <mydir> got in total
use find and wc to get the number of folders below <mydir>
total of folders in the tree of <mydir>, itself not included
folder count of <mydir>, recursive
<mydir>: number of nested folders
how many dirs does the tree of <mydir> consist of, the top not counted
find type d in <mydir>, then wc -l, without <mydir> as such
into how many folders is <mydir> divided, all levels
i want the quantity of subdirectories somewhere inside <mydir>
is <mydir> deeply structured, total of its subdirectories please

= files-count-dir
> find <mydir> -type f | wc -l
how many files are (in|under|below) <mydir> [recursively|in total|and its subdirectories]
$count all files (in|under) <mydir> recursively
total number of files (under|below) <mydir>
tally the regular files of <mydir> at all levels
use find and wc to get the number of files below <mydir>
file count of <mydir>, recursive
how many files does the whole tree of <mydir> hold
sum of files in <mydir> and in all folders inside it
<mydir>: number of files, all levels
find type f in <mydir>, then wc -l
how large is the collection in <mydir>, as a number of files, nested ones too
quantity of documents somewhere inside <mydir>
how many photos, texts and other files does <mydir> contain altogether
one figure: all files anywhere below <mydir>

= count-by-ext
> find <where> -type f | sed 's/.*\.//' | sort | uniq -c | sort -rn
$count files by extension <where>
how many files of each (type|extension) are <where>
number of files (per|by|for each) extension <where>
which file types are <where> and how many of each, commonest first
statistics of file extensions <where>
tally the files <where> grouped by their ending
what kinds of files are there <where>, with a number for each ending
breakdown of the files <where> by suffix
do i have more txt or more py files <where>, table of endings with counts
histogram of suffixes <where>
group by extension and count, descending, <where>
what is this tree made of <where>, endings and how frequent they are
census of file endings <where>, most frequent at the top
each suffix that occurs <where> with its frequency

= count-per-dir
> find <where> -type f -printf '%h\n' | sort | uniq -c
$count the files in each $dir <where>
how many files are in each $dir <where>
number of files per $dir <where>
which folders <where> hold how many files
tally the files <where> grouped by the folder they are in
breakdown of the number of files by folder <where>
for each folder <where> tell how many files lie directly in it
file count per folder <where>
which directory <where> is crowded, file counts folder by folder
group the files <where> by parent folder and count
histogram: directories <where> and their number of files
find, print the parent, uniq -c, <where>
per subfolder figure of files <where>
how are the files distributed over the folders <where>
for all $dirs <where>: quantity of documents in each

= lines-sorted
> find <where> -type f -name '*.<ext>' -exec wc -l {} + | sort -n
$count lines in all <ext> files <where> and sort [them|the result|by line count]
<ext> files <where> (sorted|ordered) by number of lines
$list <ext> files <where> by line count
which <ext> file <where> is the longest in lines, list all with counts, shortest first
line counts of the <ext> files <where>, ascending
rank the <ext> files <where> by their number of lines
use find, wc and sort to order the <ext> files <where> by length
how long are the <ext> files <where>, in lines, from short to long
wc -l on *.<ext> <where>, recursively, ascending
my <ext> code <where>: line totals file by file, smallest first
which <ext> file <where> is tiny and which is long, ordered by rows
size of every <ext> source <where> in lines, sorted upward
rows per <ext> document <where>, in increasing order
list of <ext> files <where> from least to most lines

= not-mine
> find <where> ! -user "$(whoami)"
$find files <where> [that are] not owned by me
$find files <where> that (don't|do not) belong to me
which files <where> are not mine
what <where> belongs to somebody else
everything <where> that has another owner than me
use find to see what <where> is owned by other users
entries <where> whose owner is not the current user
did root leave any files <where>, show what is not owned by my account
foreign files <where>
find with negated user test for me, <where>
why can i not write <where>, show the items that have another owner
stuff <where> i do not own
items <where> that other accounts own
has anyone else left something <where>
files and folders <where> under a different user than me

= mine
> find <where> -user "$(whoami)"
$find [all] [the] files <where> [that are] owned by me
$find [all] files <where> that (i own|belong to me|are mine)
which files <where> are mine
everything <where> that has me as owner
use find to see what <where> my account owns
entries <where> whose owner is the current user
what <where> is mine
my own files <where>
find with the user test for my own login, <where>
stuff <where> that i own
items <where> under my account
which things <where> were put there under my user name
everything of mine <where>
what did i leave behind <where>, ownership by my login
files and folders <where> whose user is me

= md5-of
> md5sum <anyfile>
md5 of <anyfile>
md5 (sum|checksum|hash) (of|for) <anyfile>
what is the md5 [sum|checksum|hash] of <anyfile>
compute (the|an) md5 [sum|checksum|hash] of <anyfile>
fingerprint of <anyfile> by md5
i downloaded <anyfile> and want to compare its md5
md5sum of the file <anyfile>
verify <anyfile>, print its md5
128 bit digest of <anyfile>
<anyfile> md5
md5 value for <anyfile>, please calculate it
the download page lists an md5, what does mine come to for <anyfile>
hash <anyfile> with md5
is <anyfile> intact, i have an md5 to hold against it
message digest 5 of <anyfile>

= sha256-of
> sha256sum <anyfile>
sha256 [sum|checksum|hash] (of|for) <anyfile>
what is the sha256 [sum|checksum|hash] of <anyfile>
compute (the|a) sha256 [sum|checksum|hash] of <anyfile>
checksum of <anyfile>
fingerprint of <anyfile> by sha-256
i downloaded <anyfile> and want to compare its sha256
sha256sum of the file <anyfile>
verify <anyfile>, print its sha256
256 bit sha digest of <anyfile>
<anyfile> sha256
is <anyfile> intact, i have a sha256 to hold against it
the release notes list a SHA-256 value, what does mine come to for <anyfile>
hash <anyfile> with sha256
SHA-256 of a single file, namely <anyfile>
hex string of 64 digits that identifies <anyfile>

= replace-in quiet
> sed -i 's/<word>/<newword>/g' <file>
in <file> $replace [every|all|each] <word> (with|by) <newword>
$replace [all occurrences of] <word> (with|by) <newword> (in|inside|within) <file>
change [all|every] <word> (to|into) <newword> in <file>
$replace [the word|the text|the string] <word> in <file> (with|by) <newword>
everywhere <file> says <word> it should say <newword>, edit the file itself
in place substitution of <word> by <newword> throughout <file>
use sed to turn all <word> in <file> into <newword> and save the file
global search and replace in <file>: <word> becomes <newword>
edit <file> so that <newword> stands wherever <word> stood
<file> has <word> in many places, turn each of them into <newword>
s/<word>/<newword>/g on <file>, written back
<newword> instead of <word>, all over <file>
get <word> out of <file> and put <newword> in its stead, every time
rename <word> to <newword> throughout <file>, saved in the same place
<word> was wrong in <file>, correct it to <newword> wherever it stands
overwrite <file> so that it has <newword> in all spots of <word>

= host-in quiet
> sed -i 's/<host>/<host2>/g' <file>
$replace <host> (with|by) <host2> in <file>
change the host <host> to <host2> in <file>
the server has moved from <host> to <host2>, adjust <file>
in <file> every <host> should become <host2>
edit <file> in place, <host2> instead of <host>
use sed to put <host2> wherever <file> names <host>
point <file> to <host2> rather than <host>
<file> mentions the old machine <host>, the new one is <host2>
we migrated, exchange <host> for <host2> throughout <file>
<host2> instead of <host>, all over <file>
config update in <file>: server <host> turns into <host2>
<host> has been retired, <file> should talk to <host2>
rewrite <file>, no <host> should be left, <host2> takes its place

= word-host-in quiet
> sed -i 's/localhost/<host>/g' <file>
$replace localhost (with|by) <host> in <file>
change localhost to <host> in <file>
<file> still points to localhost, it should be <host>
in <file> every localhost should become <host>
edit <file> in place, <host> instead of localhost
use sed to put <host> wherever <file> says localhost
point <file> to <host> rather than localhost
in place substitution localhost to <host> for <file>
we go live, swap localhost for <host> all over <file>
<file> only works on my own computer since it names localhost, put <host> there
config update in <file>: localhost turns into <host>
no localhost in <file> any more, <host> should take its place
edit <file>: localhost out, <host> in

= count-word
> grep -o '<word>' <file> | wc -l
how often does [the word] <word> (occur|appear) in <file>
$count how (often|many times) [the word] <word> (occurs|appears) in <file>
how many times (is|does) <word> (mentioned|appear|occur) in <file>
number of occurrences of <word> in <file>
tally every single occurrence of <word> in <file>, several per line too
total of all matches of <word> in <file>, not of lines
use grep and wc to find out how often <word> is in <file>
<word> occurrences in <file>, each one counted
is <word> used a lot in <file>, how many times exactly
grep -o for <word> in <file>, counted
<word> frequency in <file>
am i repeating <word> too much in <file>, total of its appearances
every hit for <word> counts, also two in one row, how many in <file>
<file>: <word>, number of times
sum of all appearances of the word <word> in <file>
how frequent is <word> within <file>

= names-only
> grep -rl '<word>' <where>
$show only the [file] names of [the] files <where> containing <word>
$list (names|paths|file names) of files that contain <word> <where>
only [the] names of files with <word> <where>
which files <where> (contain|mention) <word>
which files <where> have <word> in them, no lines, just names
search everything <where> for <word> but tell me only the paths
use grep to list the files <where> with <word> in them
in what files <where> does <word> turn up
file names <where> with a match for <word>, searched recursively
grep -l recursively for <word> <where>
paths <where> whose text has <word> somewhere
in which documents <where> did i write about <word>, paths only
suppress the matching lines, only say which files <where> hold <word>
recursive hunt for <word> <where>, no text, only paths
i remember having <word> in some file <where>, in which

= line-numbers
> grep -n '<word>' <file>
$show the line numbers of <word> in <file>
(on|in) which lines (of|in) <file> is <word>
on what line[s] does <word> (occur|appear) in <file>
lines (with|containing) <word> in <file> with [their] line numbers
every line of <file> with <word> in it, preceded by its number
where in <file> is <word>, with line numbers
use grep to number the hits for <word> in <file>
locate <word> in <file> by line
numbered matches of <word> in <file>
grep -n <word> <file>
<file>: rows with <word> and the row number in front
i must jump to <word> in my editor, at which lines of <file> is it
number and text of each row of <file> that has <word>
positions of <word> in <file>, line by line, numbered
at which spots of <file> does <word> come up, with the number of the line

= ip-top
> grep -oE '([0-9]{1,3}\.){3}[0-9]{1,3}' <log> | sort | uniq -c | sort -rn
$show the most (frequent|common) ip addresses in <log>
which ip addresses (occur|appear) most [often] in <log>
$count [the] ip addresses in <log>
top ip addresses in <log>
tally the addresses in <log>, commonest first
rank the ip addresses mentioned in <log> by how often they occur
who hits my server most according to <log>, all ip addresses with counts
pull out every ipv4 address in <log> and count how often each occurs
use grep, sort and uniq to rank the ips of <log>
visitor statistics from <log>: address and number of hits, descending
frequency table of ipv4 addresses in <log>
is somebody attacking me, histogram of the addresses in <log>, worst on top
extract ips from <log>, uniq -c, sort descending
each ip in <log> with how frequently it turns up, high to low
clients by hits from <log>, anything that looks like an ip, no limit

= ip-top-n
> grep -oE '([0-9]{1,3}\.){3}[0-9]{1,3}' <log> | sort | uniq -c | sort -rn | head -n <n>
$show the <n> most (frequent|common) ip addresses in <log>
top <n> ip addresses in <log>
which <n> ip addresses (occur|appear) most [often] in <log>
tally the addresses in <log> and keep the <n> commonest
rank the ip addresses mentioned in <log>, first <n> only
which <n> addresses hit my server most according to <log>
pull out the ipv4 addresses of <log> and give the <n> with the most occurrences
use grep, sort, uniq and head for the top <n> ips of <log>
visitor statistics from <log>: the <n> addresses with the most hits
frequency table of ipv4 addresses in <log>, cut after <n> rows
is somebody attacking me, worst <n> addresses found anywhere in <log>
extract ips from <log>, uniq -c, sort descending, <n> rows
<n> heaviest visitors by ip out of <log>
limit to <n>: addresses from <log> by number of hits

= tarxz change
> tar -cJf <plaindir>.tar.xz <plaindir>
$compress <plaindir> with xz
make a tar.xz [archive] (of|from) <plaindir>
smallest possible archive of <plaindir>, xz compressed tar
pack <plaindir> into a tarball compressed by xz
xz tarball of <plaindir>
use tar with xz on <plaindir>
bundle <plaindir> up, compression xz
i want <plaindir> as small as it gets, tar plus xz
create <plaindir> archive in the tar.xz format
J flag of tar: put <plaindir> in a .tar.xz
strong compression (xz) for <plaindir>, as a tarball
zip up <plaindir> but in .tar.xz form
turn <plaindir> into one .tar.xz file
save <plaindir> as an archive that was squeezed by xz

= extract-any change
> tar -xf <targz>
unpack <targz>
$extract <targz>
untar <targz>
(open|unzip|uncompress) the archive <targz>
$extract [all] [the] files from <targz>
get everything out of <targz>
i downloaded <targz>, how to get at its files
unwrap <targz> here
use tar to unpack <targz> into this folder
tar xf <targz>
decompress and unarchive <targz> in the working directory
someone sent me <targz>, i need what is inside
restore the files that were packed in <targz>
the tarball <targz> should be expanded right here
all members of <targz> out to the current folder

= extract-any-to change
> tar -xf <targz> -C <mydir>
unpack <targz> (to|into|in) <mydir>
$extract <targz> (to|into|in) <mydir>
untar <targz> into <mydir>
get everything out of <targz> and put it in <mydir>
place the files from <targz> in <mydir>
use tar to unpack <targz> into <mydir>
unwrap <targz>, target <mydir>
the content of <targz> should land in <mydir>
tar xf <targz> with -C <mydir>
decompress <targz>, destination <mydir>
restore <targz> below <mydir>
expand the tarball <targz> inside <mydir> rather than here
fill <mydir> with the members of <targz>
in <mydir> i need everything that was packed in <targz>

= list-targz
> tar -tf <targz>
what is in <targz>
$list (the contents of|files in|what is inside) <targz>
which files are in [the archive] <targz>
look into <targz> without extracting it
peek into <targz>
table of contents of <targz>
before i unpack <targz>, what does it hold
use tar to list what <targz> holds
names of the files packed in <targz>
tar tf <targz>
index of <targz>, no unpacking
is my file in <targz>, let me see the member names
members of the tarball <targz>
see the paths stored in <targz> and leave it packed
what would i get if i unpacked <targz>

= list-tar
> tar -tf <tar>
what is in <tar>
$list (the contents of|files in|what is inside) <tar>
which files are in [the archive] <tar>
peek into <tar>
table of contents of <tar>
before i unpack <tar>, what does it hold
use tar to list what <tar> holds
names of the files packed in <tar>
tar tf <tar>
index of <tar>, no unpacking
is my file in <tar>, let me see the member names
members of the tar archive <tar>
see the paths stored in <tar> and leave it packed
what would i get if i unpacked <tar>

= port-who parse
> lsof -i :<port>
which (process|program) (is using|uses|listens on|is listening on|has|occupies) port <port>
what is (running|listening) on port <port>
who (is using|uses) port <port>
$find the process (using|on|listening on) port <port>
i want to free port <port>, which program sits on it
owner of port <port>, as a process
port <port> is blocked, by what
lsof for port <port>
address already in use at <port>, find the culprit
pid and program that hold port <port>
something occupies <port>, which program is to blame
my server does not start since <port> is in use, by whom
who opened port <port> on my machine
name the process behind port <port>

= free-port parse
> ss -tlnp | grep ':<port>'
is port <port> (open|in use|free|taken)
check (if|whether) port <port> is (open|in use|free|taken)
may i use port <port> or does a local server have it already
can i start my server on port <port> or is it occupied
look for a tcp listener on port <port>
is port <port> already taken on this machine
nothing should listen on port <port>, verify
local port <port>, taken or available
would binding to <port> fail because a tcp listener has it
is <port> vacant, look at the tcp listeners
before i deploy on <port>, is it still unused here
is any tcp server bound to <port>, so that i cannot have it
occupied or not: local tcp port <port>

= connections parse
> ss -tan
$show [all] [open|active|current] [tcp] (network connections|connections|sockets of this machine)
which [network] connections are (open|active)
with whom does this machine talk over tcp
all tcp connections in numeric form
what connections does my computer have at the moment
tcp connection overview, all states
is somebody connected to me, show the tcp connections
connected peers over tcp, numeric
is my computer talking to strangers, show its tcp sockets
ss for every tcp socket, all states, no name lookup
all tcp peers and ports
remote addresses this computer has tcp links to
live and waiting tcp sockets, numbers instead of names

= listening parse
> ss -tuln
$show [all] (listening|open) ports
which ports are (open|listening|in use) [on this machine]
what is listening [on this machine]
which services wait for connections here, numerically
ports that this machine has open, tcp and udp
what could be reached from outside, list the listening ports
overview of open ports
udp and tcp listeners
tcp and udp ports in state listen, no name lookup
my exposed ports
doors of this machine that stand open, by port number
security check: what ports accept connections from others
daemons waiting for clients, by port number
all bound ports, udp included, numeric

= json-value
> jq -r .<key> <json>
$show the value of <key> (in|from) <json>
what is [the] <key> in <json>
read <key> from <json>
(extract|print) [the] <key> from <json>
<json>: <key>, as plain text without quotes
use jq to get <key> out of <json>, raw
look up <key> in the json document <json>
pull <key> out of <json>
which value has <key> in <json>
<key> setting of <json>
the raw string that <json> has for <key>
parse <json>, give <key>
in <json>, <key> is set to what
i need <key> from <json> in a script, unquoted
jq -r on <json> for <key>

= csv-col-name
> cut -d, -f<col> <csv>
$show <col> of <csv>
$show (only|just) <col> of the csv file <csv>
<col> of <csv>
cut <col> out of <csv>
of the comma separated file <csv> i need nothing but <col>
use cut to get <col> of <csv>
<csv>, <col> only
drop everything except <col> from <csv>
cut -d, for <col> of <csv>
in <csv>, <col> is all i care about
the values in <col> of the comma separated <csv>, one a line
split <csv> at commas and give <col>
a list of what stands in <col> of <csv>
restrict <csv> to <col>

= csv-max
> tail -n +2 <csv> | cut -d, -f<col> | sort -n | tail -n 1
what is the (largest|highest|maximum|biggest) value in <col> of <csv>
maximum of <col> in <csv>
$find the (largest|highest|maximum) value in <col> of <csv>
top value of <col> in the csv <csv>, header skipped
how high does <col> go in <csv>
use tail, cut and sort to get the highest number in <col> of <csv>
peak of <col> in <csv>
the greatest number among the data rows of <csv> in <col>
max of <col>, file <csv>, without the heading row
which number in <col> of the csv <csv> beats all others
biggest figure that <csv> has as <col>, titles skipped
the record value in <col> of <csv>
<csv>: upper limit of <col>
sort <col> of <csv> as numbers and take the last, heading dropped

= csv-sort-num
> tail -n +2 <csv> | sort -t, -rn -k<col>,<col>
$sort the rows of <csv> by <col> (numerically |)in descending order without the header
rows of <csv> sorted by <col> (numerically|as numbers), highest first, without header
data rows of <csv> ranked by the number in <col>, biggest on top, no heading
rank <csv> by <col> from high to low and leave the header out
use tail and sort for <csv>: skip the first row, order by <col> numerically, descending
which row of <csv> is highest in <col>, list all from high to low without the heading
order the records of <csv> by <col>, numeric and descending, header line dropped
best to worst by <col>: the records of <csv>, titles dropped
league table from <csv>, numeric <col>, descending, no titles
sort -rn on <col> of the comma separated <csv> after cutting off the heading
<csv> in order of <col>, largest figure at the top, heading gone
body of <csv> in falling order of <col>
entries of <csv> with big <col> before those with small, header removed

= csv-filter
> awk -F, '$<col> == "<value>"' <csv>
$show rows of <csv> where <col> is <value>
$list [the] lines in <csv> whose <col> (is|equals) <value>
$find the rows in <csv> with <value> in <col>
only records of <csv> with <value> in <col>
use awk to select the rows of <csv> whose <col> is exactly <value>
which records in <csv> have <value> as <col>
filter the csv <csv>: <col> equals <value>
pick the lines of <csv> where <col> reads <value>
<csv> records, only if <col> is equal to <value>
where <col> = <value>, select everything from <csv>
i need the entries of <csv> that have <value> as their <col>
restrict <csv> to rows in which <col> matches <value> exactly
query <csv> for <value> in <col>
if <col> is <value>, print the row of <csv>

= csv-no-header
> tail -n +2 <csv>
$show <csv> without the (header|first line|heading)
skip the header of <csv>
everything but the header of <csv>
data rows of <csv> only
drop the first line of <csv> and print the rest
<csv> minus its column names
print <csv> from the second line on
leave the column titles of <csv> out
strip the heading row from <csv> on output
tail from line 2 for <csv>
<csv> contents, titles excluded
get only the records of <csv>, the row with the names is in my way
print <csv> but not its top row
i want to load <csv> elsewhere and need it headerless

= reverse-sort
> sort -r <file>
$sort <file> (backwards|in reverse|in reverse order|from z to a|descending|in descending order)
reverse sort <file>
<file> sorted backwards
<file> from z to a
lines of <file> in reverse alphabetical order
last in the alphabet first, lines of <file>
use sort to order <file> the other way round
order the lines of <file> descending
sort -r on <file>
rows of <file>, z at the top and a at the bottom
<file> lines, alphabetically but upside down
list what is in <file> with the last letters of the alphabet leading
opposite of a normal alphabetical sort for <file>
descending alphabetical listing of <file>

= first-last
> head -n <small> <file>; tail -n <small> <file>
$show the first and [the] last <small> lines of <file>
beginning and end of <file>, <small> lines each
start and end of <file>, <small> lines of each
peek at the top <small> and bottom <small> lines of <file>
<small> lines from the head of <file> and as many from its tail
use head and tail to see <small> lines at both ends of <file>
how does <file> begin and how does it end, <small> lines each
head and tail of <file> at once, <small> lines each
<small> opening lines and <small> closing lines of <file>
sandwich view of <file>: <small> lines on top, <small> at the end, middle left out
let me see <file> from both sides, <small> rows per side
top and bottom of <file>, how it starts and stops, <small> rows each
skip the middle of <file>, only <small> lines at each end

= between
> sed -n '<line>,<lineb>p' <file>
$show lines <line> (to|through|-|until) <lineb> (of|from|in) <file>
lines <line> to <lineb> of <file>
$show <file> from line <line> to [line] <lineb>
cut out lines <line> up to <lineb> of <file>
what stands in <file> between line <line> and line <lineb>, both included
use sed to print lines <line> to <lineb> of <file>
excerpt of <file>: lines <line> through <lineb>
only the part of <file> that starts at line <line> and ends at line <lineb>
<file>, rows <line>-<lineb>
the block of <file> that spans line <line> up to line <lineb>
sed range <line>,<lineb> on <file>
i only care about <file> from row <line> until row <lineb>
extract from <file> the section bounded by lines <line> and <lineb>
begin printing <file> at line <line> and stop after line <lineb>

= nth-last
> tail -n <n> <file> | head -n 1
$show the <n>th line from the end of <file>
the <n>th last line of <file>
counting from the bottom of <file>, line number <n>
line <n> from the end of <file>, only that one
take the last <n> lines of <file> and of those the first
use tail and head to get the <n>th line from the bottom of <file>
which line of <file> has <n> as its position from the end
<file>, line that is number <n> when counted backwards
of the final <n> lines in <file> only the topmost
one single row of <file>, position <n> from the bottom
line minus <n> of <file>
go <n> rows up from the end of <file> and print the row there
at the tail of <file>, the row in place <n> counted upward

= append-file change
> cat <bare> >> <bare2>
append <bare> to <bare2>
add the contents of <bare> to [the end of] <bare2>
glue <bare> onto the end of <bare2>
extend <bare2> by everything that is in <bare>
concatenate <bare> onto <bare2>, changing <bare2>
use cat to put <bare> behind what <bare2> already has
<bare2> should have the text of <bare> below its own
<bare2> plus <bare> at its bottom, saved in <bare2>
i want the rows of <bare> after those of <bare2>, in the latter
stick what <bare> says below what <bare2> says, modifying <bare2>
cat <bare> with a double redirect to <bare2>
let <bare2> grow by the content of <bare>
merge <bare> into <bare2>, at the bottom
<bare> should be tacked on to <bare2>

= append-line change
> echo '<text>' >> <file>
append <text> to <file>
add [the line] <text> to [the end of] <file>
put <text> at the end of <file>
one more line for <file>: <text>
write <text> below what is already in <file>
extend <file> by the line <text>
let <file> end with the line <text>, keeping the rest
use echo to add <text> at the bottom of <file>
double redirect: <text> to the bottom of <file>
<file> needs a further row <text> as its last
stick <text> on <file> without losing what is there
log <text> in <file>, after the existing rows
a note for the end of <file>: <text>
<text> should come last in <file>, nothing overwritten

= write-line change
> echo '<text>' > <new>
write <text> (to|into) <new>
create [a file] <new> (with|containing) [the text] <text>
make a file <new> that (contains|says) <text>
save the text <text> as <new>
new file <new> with <text> in it
have <new> say <text> and nothing else
use echo to put <text> into the file <new>, replacing what was there
store the line <text> in <new>
single redirect: <text> to the file <new>
<new> shall consist of the line <text>
i need a one line file <new>, text <text>
put <text> in a fresh file <new>
a document <new> with the sole content <text>
overwrite or start <new> so that it reads <text>

= empty-file change
> truncate -s 0 <file>
empty <file>
clear the contents of <file>
make <file> empty
delete everything in[side] <file> but keep the file
throw away all lines of <file>, the file itself stays
reset <file> to zero bytes
blank out <file>, it should be empty
use truncate to make <file> zero bytes long
i want to keep <file> but with zero bytes in it
truncate <file>
<file> got too long, truncate it to nothing but leave it there
wipe what <file> contains, but not <file> as such
zero out <file>
content of <file> must be erased, the name may stay
clean slate for <file>, length 0

= dir-p change
> mkdir -p <newpath>
create [the directories|the folders|the path] <newpath> [with all parents|and its parents|if it does not exist]
make [the] (nested|deep) $dir <newpath>
mkdir <newpath> (with parents|recursively)
create <newpath> in one go, missing folders in between too
have the whole chain of folders <newpath>, no complaint if it is there already
folder <newpath> together with whatever is missing above it
use mkdir so that <newpath> and all folders above it exist
nested folders <newpath>
mkdir -p for <newpath>
the folder tree <newpath> should be there afterwards, whether or not parts exist
build the directory chain <newpath>
make sure that the path <newpath> exists, all levels
i want to store things under <newpath>, make the levels that lack
mkdir says no such file or directory for <newpath>, create the upper ones also

= chmod-dirs quiet
> find <mydir> -type d -exec chmod <perm> {} +
$change the permissions of all $dirs (in|under|below) <mydir> to <perm>
chmod <perm> (on|for) all directories (in|under) <mydir>
give all $dirs in <mydir> mode <perm>
folders only, at every level of <mydir>: mode <perm>
use find and chmod to put <perm> on every folder in <mydir>, files untouched
directories in the tree of <mydir> should have mode <perm>, leave files alone
reset folder permissions below <mydir> to <perm>
apply <perm> to each directory of <mydir> but not to files
<perm> for the folders of <mydir>, recursively, not for its documents
all subfolders of <mydir> and itself to mode <perm>, regular files excluded
the rights of each $dir in the tree <mydir> should read <perm>, file modes stay
find type d in <mydir> and chmod <perm>
i cannot enter the folders of <mydir>, set just the dirs to <perm>
recursive chmod <perm> on <mydir>, limited to dirs

= chmod-files quiet
> find <mydir> -type f -exec chmod <perm> {} +
$change the permissions of all files (in|under|below) <mydir> [recursively] to <perm>
chmod <perm> (on|for) all files (in|under) <mydir>
set mode <perm> (on|for) every file in <mydir>
files only, at every level of <mydir>: mode <perm>
use find and chmod to put <perm> on every regular file in <mydir>, folders untouched
files in the tree of <mydir> should have mode <perm>, leave directories alone
reset file permissions below <mydir> to <perm>
apply <perm> to each regular file of <mydir> but not to folders
<perm> for the documents of <mydir>, recursively, not for its folders
the rights of every file in the tree <mydir> should read <perm>, dirs keep theirs
find type f in <mydir> and chmod <perm>
i cannot read the files in <mydir>, set just the files to <perm>, nested ones as well
recursive chmod <perm> on <mydir>, limited to regular files
documents at all levels of <mydir> to mode <perm>, dirs excluded

= exec-ext quiet
> find <mydir> -type f -name '*.<ext>' -exec chmod +x {} +
make all <ext> files (in|under|below) <mydir> executable
set the execute (bit|permission) on all <ext> files in <mydir>
let the <ext> files in <mydir> be run as programs, subfolders too
use find and chmod to give every <ext> file below <mydir> the x bit
<ext> files in <mydir> at any depth should become runnable
i get permission denied when running the <ext> files below <mydir>, make them executable
add execute permission to each <ext> file anywhere in <mydir>
recursive chmod +x on *.<ext> in <mydir>
x bit for all .<ext> scripts in the tree <mydir>
my <ext> scripts under <mydir> should start by their name alone, give them the run permission
turn on execution for whatever ends in .<ext> below <mydir>
i cannot start any of the <ext> scripts nested in <mydir>, grant execution
<mydir>: +x for files of the type <ext>, deep

= perms-of
> stat -c '%A %a' <anyfile>
what are the permissions of <anyfile>
$show [the] permissions of <anyfile> (in octal and symbolic form|in letters and digits)
which permissions does <anyfile> have
who may read, write or execute <anyfile>, as letters and as digits
mode of <anyfile> as rwx string and octal number
use stat to see the mode of <anyfile>, symbolic and numeric
am i allowed to write to <anyfile>, print its mode in letters and digits
access rights of <anyfile> in both notations
rwx letters plus octal mode, <anyfile>
<anyfile> permission bits both ways
stat on <anyfile>: mode as letters and as number
has the group write access to <anyfile>, show the mode, symbolic plus octal
protection of <anyfile> like -rw-r--r-- 644
is <anyfile> locked for others, permissions in letters and number

= owner-of
> stat -c %U <anyfile>
who owns <anyfile>
owner of <anyfile>
$show (the|who is the) owner of <anyfile>
which account does <anyfile> belong to
name of the user owning <anyfile>
use stat to get only the owner of <anyfile>
is <anyfile> mine, print the owner
to which user is <anyfile> assigned
<anyfile> owner
user name behind <anyfile>
who created or holds <anyfile>, the account only
whose is <anyfile>
does root have <anyfile> or do i, name the user
username in the inode of <anyfile>

= size-of
> du -h <anyfile>
how (big|large) is <anyfile>
size of <anyfile>
how much space does <anyfile> (take|use|need)
weight of <anyfile> in readable units
use du to see how big <anyfile> is
is <anyfile> a big file, how much does it occupy
disk usage of the file <anyfile>
how many kilobytes or megabytes go to <anyfile>
<anyfile> size
can i mail <anyfile> or is it too heavy, readable size
du -h <anyfile>
disk space occupied by <anyfile>
megabytes of <anyfile>
will <anyfile> fit on my stick, its size in K or M

= modified-of
> stat -c %y <anyfile>
when was <anyfile> last (modified|changed|edited)
last modification (time|date) of <anyfile>
when did <anyfile> (last change|change last)
timestamp of the latest change to <anyfile>
how old are the contents of <anyfile>, when were they written
use stat to get the modification time of <anyfile>
mtime of <anyfile>
has <anyfile> been edited lately, print when
<anyfile>: time of the last edit
date on which <anyfile> was last written to
who knows how recent <anyfile> is, give its modification stamp
is <anyfile> up to date, when was it saved last
last save of <anyfile>
day and hour at which <anyfile> was altered most recently

= type-of
> file <anyfile>
what (kind|type|sort) of file is <anyfile>
file type of <anyfile>
what is <anyfile>
find out what <anyfile> really is, whatever its name
what does <anyfile> contain, text or an image or something else
use the file command on <anyfile>
format of <anyfile>
identify <anyfile>
file <anyfile>
i got <anyfile> and do not know with which program to open it, determine its type
guess the format of <anyfile> by its content
is <anyfile> a picture, a script or a binary
magic number check for <anyfile>
classify <anyfile>

= lines-of
> wc -l <file>
how many lines (are in|has|does) <file> [have]
line count of <file>
number of lines in <file>
count lines in <file>
<file> line count
how long is <file> in lines
use wc to get the lines of <file>
tally the lines of <file>
is <file> long, how many lines
wc -l <file>
<file>: quantity of rows
rows in <file>
tell me the length of <file> in lines
is <file> longer than a page, number of its lines
how many entries are there in <file>, one per line

= exists
> [ -e <anyfile> ] && echo yes || echo no
does <anyfile> exist
is there a [file] <anyfile>
check (if|whether) <anyfile> exists
is <anyfile> there, yes or no
tell me yes or no: do i have <anyfile>
<anyfile> present or not
use a test to say whether <anyfile> is there
have i got a file <anyfile>
existence check for <anyfile> with yes or no as the output
yes/no: is <anyfile> on disk
test -e on <anyfile>, say the outcome
if <anyfile> exists print yes, otherwise no
has <anyfile> been created already, answer yes or no
did i lose <anyfile>, yes if it is still around

= identical
> cmp -s <bare> <bare2> && echo same || echo different
are <bare> and <bare2> (the same|identical|equal)
check (if|whether) <bare> and <bare2> are byte for byte (the same|identical|equal)
same or different: <bare> and <bare2>
byte for byte comparison of <bare> and <bare2>, say same or different
is <bare2> an exact copy of <bare>
use cmp silently and say whether <bare> equals <bare2>
have <bare> and <bare2> got the same content
compare <bare> with <bare2> byte by byte, just say same or different
if <bare> and <bare2> are alike print same, otherwise different
is there any difference at all between <bare> and <bare2>, no details
does the content of <bare> match that of <bare2>, one word as the answer
same/different verdict on <bare> and <bare2>
i think <bare> and <bare2> are duplicates, confirm with same or different

= tree-size
> du -sh <mydir>
how (big|large) is <mydir>
how much (space|disk space) does <mydir> (take|use|need|take up)
total size of <mydir>
weight of <mydir> altogether
use du for a single readable total of <mydir>
what does <mydir> weigh with all its contents
how many megabytes are in <mydir>
is <mydir> a big folder, one total please
<mydir> size, summary only
du -sh <mydir>
grand total for <mydir> in readable units
will <mydir> fit on a usb stick, its overall size
gigabytes or megabytes occupied by <mydir>, sum only
disk consumption of <mydir> as one figure

= biggest-dirs
> du -h --max-depth=1 <mydir> | sort -rh
which $dirs (in|under) <mydir> (take|use|need) [up] the most space
$dirs in <mydir> by size
sizes of the $dirs in <mydir>, (biggest|largest) first
rank the folders directly in <mydir> by disk usage, heaviest on top
what in <mydir> eats the disk, folder by folder, biggest on top
space hogs among the folders in <mydir>, largest first
use du one level deep on <mydir> and sort it, biggest first
my disk is full, which folder in <mydir> is the fat one
du -h --max-depth=1 in <mydir>, sorted descending
where did the room in <mydir> go, by immediate subfolder, descending
first level of <mydir>: folders and their weight, heavy ones lead
order the immediate subfolders of <mydir> by how much storage they occupy, most on top
quota exceeded, list the $dirs one level below <mydir> with sizes, from fat to slim
consumption per first-level folder of <mydir>, high to low

= cpu-top
> ps aux --sort=-%cpu | head -n $((<n>+1))
which <n> processes (use|take|need) the most cpu
top <n> processes by cpu [usage]
<n> most cpu hungry processes
<n> greediest programs in terms of processor time
everything is slow, which <n> programs load the processor most
use ps and head for the <n> heaviest cpu users
cpu hogs, first <n>
which <n> processes are keeping the cpu busy
ps sorted by cpu, header plus <n> rows
my fan is loud, what are the <n> busiest jobs
<n> tasks with the highest processor load
who is burning cycles, top <n>
the laptop gets hot, list the <n> processes with the largest cpu share
processor usage ranking, <n> entries

= mem-top
> ps aux --sort=-%mem | head -n $((<n>+1))
which <n> processes (use|take|need) the most (memory|ram)
top <n> processes by (memory|ram) [usage]
<n> most memory hungry processes
<n> greediest programs in terms of ram
memory is nearly used up, which <n> programs hold most of it
use ps and head for the <n> heaviest memory users
ram hogs, first <n>
which <n> processes are filling up the ram
ps sorted by memory, header plus <n> rows
<n> tasks with the largest memory footprint
who is eating all of the ram, top <n>
the machine swaps all the time, list the <n> processes with the largest mem share
memory usage ranking, <n> entries
which <n> jobs should i close to get memory back

= is-running
> pgrep -x <proc> > /dev/null && echo yes || echo no
is <proc> running
check (if|whether) <proc> is running
yes or no: does <proc> run at the moment
is there a live process called exactly <proc>
has <proc> died, answer yes if it runs and no if not
<proc> alive or not
use pgrep to say yes or no about <proc>
yes/no: <proc> active at present
status of <proc>, running or not, in one word
if there is a process <proc> print yes, otherwise no
did <proc> crash, yes means that it still runs
process check for the exact name <proc>, answer yes or no
has somebody started <proc> already, yes or no

= today
> date +%F
what is today's date
today's date
$show today's date
which date is (it|today)
what (day|date) is it today
today as year-month-day
calendar date of this day
print today in the form 2024-01-31
iso date of the present day
date +%F
the day we have, formatted YYYY-MM-DD
i need the date for a file name, year first
current calendar day, no clock time
date of today in iso 8601
tell me the date

= now
> date
what time is it
current (time|date and time|date)
$show the (time|date and time)
clock please
what's the time
how late is it
what date and what time do we have
look at the clock
date and clock time at present
what does the system clock say
have i missed my meeting, what's the time and day
present moment, with weekday, date, hour and time zone
date without any option
time right now

= week-day
> date +%A
(what|which) (day of the week|weekday) is (it|today)
name of the current day, like tuesday
today's day of the week
is today a monday or what
use date to say which weekday we have
is it the weekend yet, which day is it
which of the seven weekdays do we have
weekday name
current weekday
say monday, tuesday or whatever it is at present
do i have to work tomorrow, what day of the week is it
date +%A
full name of the weekday we have

= uptime-plain
> uptime
how long has (this|the) (machine|computer|system|server) been (up|running|on)
since when is this (machine|system) (up|running)
how long is it since the last boot, and what is the load
did this machine reboot lately, how long has it been up
time since the last boot
uptime
is the box busy and how long has it been up
up since how long, with users and load average
runtime of the server since it was started
was there a power cut last night, how many days is the system on already
system on for how many days or hours, load included
days since the last restart, together with the load
how long is my pc switched on

= cores
> nproc
how many (cores|cpus|processors) (does this machine have|are there|do i have)
number of (cores|cpus|processors)
how many cpu threads can i use
core count of this box
for a parallel build, how many processing units have i got
number of logical processors
use nproc
processor cores that are available, a number
which value should i pass to make -j, count of cpus
cpu count
is this a dual core or more
size of the machine in cores
how many jobs can run at the same time, one per core

= memory-plain
> free -h
how much (memory|ram) (is free|is used|is left|is there to use)
(memory|ram) usage
is my ram nearly used up
figures for memory and swap in readable units
use free with readable units
ram left
why is everything swapping, show the memory
total, used and available ram, human readable
memory statistics with swap, in megs and gigs
is there enough memory left to start another program, full picture with units
RAM and swap figures
how much of my memory is taken and how much can still be had, with units
free -h
do i need to buy more memory, how is it used

= disk-plain
> df -h
how much (disk space|space) is (left|free|used|available) [on (this machine|each disk|all disks)]
(disk|file system) usage
free (disk space|space)
is my drive nearly full
remaining space on every mounted disk
no space left on device, show how full the disks are
storage overview $human
use df with readable units
df -h
capacity and fill level of all mounted file systems
can i still save something, room left on the drives
room on my hard disks
how full are my partitions, sizes in G or M
gigabytes left per mount point
drive space overview

= rename-ext change
> for f in *.<ext>; do mv "$f" "§{f%.<ext>}.<ext2>"; done
$change the extension of all <ext> files to <ext2>
$rename all <ext> files to <ext2> [files]
turn all .<ext> files into .<ext2> [files]
.<ext> at the end of the file names should become .<ext2>
use a loop and mv to turn the ending <ext> into <ext2> for all files here
batch rename *.<ext> to *.<ext2>
give every <ext> file here the ending <ext2> instead
all my <ext> files should be called .<ext2>
mv loop: *.<ext> becomes *.<ext2>, stem kept
the suffix .<ext> of the files here was wrong, correct it to .<ext2>
swap the file ending from <ext> to <ext2> on all files of this folder
for each <ext> file exchange its suffix by .<ext2>
i have lots of .<ext> files that should end in .<ext2> instead
mass change of file suffixes here, <ext> to <ext2>
convert only the names, not the content: .<ext> to .<ext2> for the files here

= add-suffix change
> for f in *.<ext>; do mv "$f" "$f.bak"; done
add .bak to [the name[s] of] all <ext> files
append .bak to the names of all <ext> files
rename all <ext> files (to end in|so that they end in) .bak
every <ext> file here gets an additional .bak at the end of its name
use a loop and mv to attach .bak to the <ext> files
batch rename *.<ext> to *.<ext>.bak
hide the <ext> files from my program by renaming them with a trailing .bak
tack .bak onto each <ext> file name, not keeping the original
mv loop: *.<ext> gets .bak appended, the old names vanish
disable the <ext> files by sticking .bak on to their names
turn foo.<ext> into foo.<ext>.bak for all of them
mass renaming in this folder, .bak after the .<ext>
let the names of the <ext> files carry an extra .bak, no copies
from x.<ext> to x.<ext>.bak, everything that matches here

= backup-each change
> for f in *.<ext>; do cp "$f" "$f.bak"; done
make a backup copy of (each|every) <ext> file [with .bak at the end]
copy each <ext> file to [the same name with] .bak
back up all <ext> files
for every <ext> file here a second one with .bak behind the name
use a loop and cp to save each <ext> file as a .bak
keep a spare of all <ext> files before i edit them, ending in .bak
duplicate *.<ext> one by one under the same name plus .bak
safety copies of the <ext> files here, suffix .bak
cp loop: each .<ext> file next to its .bak twin
before i run my script over the <ext> files, store a .bak of each and leave the originals
second copy for all .<ext> files here, name plus .bak
i want to be able to go back, so clone the <ext> files with .bak at the end
foo.<ext> stays, and foo.<ext>.bak is created as its copy, for all of them
.bak duplicates of the <ext> files in this folder

= import-find
> grep -rl --include='*.<ext>' '<word>' <where>
$find all <ext> files <where> that (contain|import|use|mention|include) <word>
which <ext> files <where> (contain|import|use|mention) <word>
<ext> files <where> (containing|with|using) <word>
list the <ext> sources <where> with <word> in them
look only at <ext> files <where> and name those with <word>
use grep restricted to *.<ext> <where> and list the files with <word>
in what <ext> files <where> does <word> occur, names only
recursive search of <ext> files <where> for <word>, just the file names
recursive grep -l for <word>, only *.<ext>, <where>
limited to .<ext>: paths <where> that have <word> in their text
i used <word> in some <ext> source <where>, which one was it
find the <ext> documents <where> in whose text <word> comes up, no lines
who in the <ext> code <where> refers to <word>, paths only
text search for <word>, type <ext>, <where>, output paths

= import-phrase
> grep -rl --include='*.<ext>' '<phrase>' <where>
$find all <ext> files <where> that contain <phrase>
which <ext> files <where> contain [the text] <phrase>
list the <ext> sources <where> in which <phrase> occurs
look only at <ext> files <where> and name those that have <phrase>
use grep restricted to *.<ext> <where> and list the files with <phrase>
in what <ext> files <where> does <phrase> turn up, names only
recursive search of <ext> files <where> for the text <phrase>, just the file names
recursive grep -l for <phrase>, only *.<ext>, <where>
limited to .<ext>: paths <where> that have <phrase> in their text
i wrote <phrase> in some <ext> source <where>, which one was it
who in the <ext> code <where> has <phrase>, paths only
text search for <phrase>, type <ext>, <where>, output paths
name the .<ext> documents <where> whose content has <phrase> in it

= tree-word-lines
> grep -rn '<phrase>' <where>
$search for <phrase> in all files <where> [with line numbers]
where (is|does) <phrase> (used|mentioned|occur|appear) <where>
$find every line with <phrase> in [the] files <where>
every place <where> where <phrase> stands, with file and line number
in which file and line <where> does <phrase> stand
use grep recursively to find <phrase> <where>, numbered
grep the whole tree <where> for <phrase> including line numbers
list file, line number and text for each hit of <phrase> <where>
grep -rn <phrase> <where>
full text search for <phrase> <where>, hits with path and row number
i must edit each spot that says <phrase> <where>, give path, row and text
usages of <phrase> <where>, numbered
all hits of <phrase> in the tree <where> so that i can jump to the lines
<phrase>: which files and which lines <where>

= delete-old-ext quiet
> find <where> -type f -name '*.<ext>' -mtime +<days> -delete
$delete [all] <ext> files <where> (older than <days>|that are older than <days>|not modified in the last <days>)
clean <ext> files <where> older than <days>
throw out <ext> files <where> nobody has modified for more than <days>
purge stale <ext> files <where>, older than <days>
use find to remove the <ext> files <where> with an age over <days>
free space by deleting <ext> files <where> last changed more than <days> ago
<ext> files <where> older than <days> can be thrown out, delete them
find <where> name *.<ext> mtime over <days>, delete
retention of <days> for the <ext> files <where>, remove what is past it
expired <ext> files <where> (that is|meaning) more than <days> without change, should vanish
if a .<ext> file <where> is older than <days>, remove it
housekeeping: drop .<ext> files <where> beyond an age of <days>
keep only the last <days> of <ext> files <where>, the rest of them is to be erased
outdated <ext> stuff <where>, over <days>, can go for good

= sum-col-cmd
> ls -l | awk '{ s += $5 } END { print s }'
$show the total size of [all] [the] files directly (here|in this $dir|in the current directory) in bytes
sum [up] the sizes of all files in this folder [only], not below it
use ls and awk to total the file sizes of this folder
add up the size column of ls -l
bytes taken by the entries of this folder according to ls -l
how many bytes does ls -l list here altogether
the fifth column of the long listing, summed up
ls -l piped to awk that accumulates field five
size of this folder as the sum of column 5 in ls -l
together how many bytes are the items listed here, no recursion
awk sum over the sizes in a long listing of the current folder
grand total in bytes of what ls -l shows
i need the bytes of this folder, first level, by way of awk

= path-lines
> echo "$PATH" | tr ':' '\n'
$show [each|every] (entry|directory|folder) (of|in) [the|my] path on (a|its own) (line|separate line)
$show [my|the] path one (entry|directory) per line
split the path variable into lines
PATH entries, each on a line of its own
where does bash look for commands, a folder per line
break up PATH at its colons
readable search path, one folder below the other
use tr to turn the colons of PATH into line breaks
$PATH, readable, each entry by itself
list of the places where programs are looked up, stacked vertically
my PATH is one long line, wrap it at each colon
PATH variable as a vertical list
newline instead of colon in PATH, on output
is /usr/local/bin in my PATH, print the entries one below the other

= random-password
> tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 16; echo
$create a random password
(give me|make|i need) a (random|new|strong) password
random password
i need a password that nobody can guess
make up a password for me
sixteen random letters and digits
use urandom to make a password of 16 characters
password generator
16 character secret from urandom
generate credentials: random letters and digits, 16 of them
new account needs a secure password, invent one
unguessable string of sixteen alphanumeric characters
make me a passphrase of random characters
a secret key of letters and digits, standard length

= random-password-n
> tr -dc 'A-Za-z0-9' < /dev/urandom | head -c <lineb>; echo
$create a random password (of|with) <lineb> (characters|letters|chars)
random password of length <lineb>
a <lineb> character [random] password
make up a password that is <lineb> characters long
<lineb> random letters and digits as a password
i need a password nobody can guess, length <lineb>
use urandom to make a password of <lineb> characters
password generator, <lineb> characters
<lineb> character secret from urandom
generate <lineb> alphanumeric characters that nobody can predict
the site demands a password with <lineb> characters, invent one
unguessable string, <lineb> long, letters plus digits
pick <lineb> letters and digits at random for a secret
tr and head on /dev/urandom, <lineb> characters

= who-in-group
> getent group <group> | cut -d: -f4
who is in [the] group <group>
$list the members of [the] group <group>
which users are in the <group> group
names of the accounts belonging to the group <group>
which people have been put in <group>
does anybody belong to <group>, list the members
use getent to see the members of the group <group>
<group> group members
<group> group, member names only
who has the rights of the group <group>
accounts listed in the group database for <group>
fourth field of getent group <group>
is alice in <group>, list whoever is a member
which logins does the group <group> consist of

= replace-spaces change
> for f in *\ *; do mv "$f" "§{f// /_}"; done
$replace spaces (in|of) [all] file names (with|by) underscores
rename files so that they have no spaces
file names here with blanks should have _ instead
no more blanks in my file names, underscores please
use a loop and mv to turn each space in a name into an underscore
batch rename: space becomes underscore
spaces in file names break my script, put underscores there
mv loop over names with a blank, each blank to _
get rid of spaces in the names of the files here, _ in place of them
"my file.txt" should become "my_file.txt" and so on for all here
names with whitespace are annoying, swap the spaces for underscores
underscore all file names in this folder that have spaces
sanitize the file names here, no spaces but underscores

= git-undo parse
> git reset --soft HEAD~1
undo [my|the] last commit (but keep|and keep|keeping|without losing) [my|the] changes
take back the last commit [but keep the (changes|files)]
i committed too soon, go back but leave my edits staged
remove the newest commit and keep what i did
reopen the commit i just made, nothing may get lost
git: one commit back, files stay as they are
move HEAD back by one with my changes still staged
git reset soft, one commit
uncommit but leave everything in the index
my last commit was a mistake, drop it but not the work in it
forgot a file in the commit, reopen it with the content still staged
go one commit back, index and working tree untouched
revoke the latest commit, work preserved

= git-changed parse
> git diff --name-only
which files (have i changed|did i change|are changed|have changed) [since the last commit]
names of changed files [in git]
what have i edited in this repository, just file names
paths of tracked files with unstaged edits
git diff, names and nothing else
which tracked files differ from what i staged
list the files i modified in the working tree, by name
git diff with only the file names
list of paths that git diff would show
on which tracked files have i been working, unstaged, by name
modified but unstaged tracked files, name only
i forgot what i touched in this repo, just the paths
changed paths relative to the index

= git-who parse
> git shortlog -sn
who (has made|made|has) the most commits
commits per author
number of commits (per|by) author
ranking of contributors by number of commits
who is the most active committer
tally the history by author
commit statistics per person, most first
use shortlog to count commits for every author
git shortlog, summary and numbered
leaderboard of committers
whose name is on the most commits, all authors with counts
how many commits has each of us made
contribution count for everybody in the project
team members by quantity of commits, descending
author list with commit totals

= git-stash-all parse
> git stash -u
stash everything (including|with) untracked files
put all my changes aside including new files
shelve all of my work, new files too
clean working tree without losing anything, untracked files go to the stash as well
stash with untracked files
park my edits and the files i have not added yet
set aside everything that is not committed, also brand new files
git stash with the u flag
i must switch branches quickly, hide all my work and the untracked stuff as well
temporarily remove edits plus unversioned files
save my work for later, files that git does not know yet too
stash tracked and untracked
my half finished work, new files as well, should be tucked away

= git-clone-branch parse
> git clone -b <branch> <url>
clone [the] branch <branch> of <url>
clone <url> (and check out|on) [the] branch <branch>
get the repository <url> with <branch> checked out
i need the branch <branch> of the project at <url>
clone <url>, branch <branch>
check out <url> for the first time, directly on <branch>
use git to fetch <url> and start on the branch <branch>
git clone -b <branch> <url>
fresh clone from <url>, starting branch <branch>
download the repo <url>, but i want <branch>, not the default branch
copy of the remote repository <url> to my disk, <branch> active
not the default but <branch> after cloning <url>
my colleague works on <branch> at <url>, get me a clone that is on it
<branch> of the repo at <url>, cloned
`,
)
