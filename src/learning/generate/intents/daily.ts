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

= largest-ext
> find <where> -type f -name '*.<ext>' -printf '%s %p\n' | sort -rn | head -n <n>
$find the <n> (largest|biggest) <ext> files <where>
top <n> <ext> files by size <where>
what are the <n> heaviest <ext> files <where>, in bytes
rank the <ext> files <where> by size and keep the first <n>
which <n> <ext> files <where> take the most space
use find to get the <n> <ext> files <where> with the most bytes
<n> fattest <ext> files <where>, biggest first

= smallest-tree
> find <where> -type f -printf '%s %p\n' | sort -n | head -n <n>
$find the <n> smallest files <where>
<n> smallest files <where>
which <n> files <where> take the least space
rank the files <where> by size, tiniest first, and keep <n>
use find to get the <n> tiniest files <where>
the <n> files <where> with the fewest bytes
<n> lightest files <where>, with sizes

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

= ext-to-dir-tree quiet
> find <where> -type f -name '*.<ext>' -exec cp {} <mydir> \;
$copy all <ext> files <where> [and its subdirectories] to <mydir>
recursively copy all <ext> files <where> into <mydir>
collect copies of the <ext> files <where> in <mydir>, however deep they are
use find and cp to gather the <ext> files <where> in <mydir>
find each <ext> file <where> and copy it to <mydir>
gather every <ext> file <where>, from all levels, into <mydir> as copies
<ext> files <where>, subfolders too, should be copied to <mydir>

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

= host-in quiet
> sed -i 's/<host>/<host2>/g' <file>
$replace <host> (with|by) <host2> in <file>
change the host <host> to <host2> in <file>
the server has moved from <host> to <host2>, adjust <file>
in <file> every <host> should become <host2>
edit <file> in place, <host2> instead of <host>
use sed to put <host2> wherever <file> names <host>
point <file> to <host2> rather than <host>

= word-host-in quiet
> sed -i 's/localhost/<host>/g' <file>
$replace localhost (with|by) <host> in <file>
change localhost to <host> in <file>
<file> still points to localhost, it should be <host>
in <file> every localhost should become <host>
edit <file> in place, <host> instead of localhost
use sed to put <host> wherever <file> says localhost
point <file> to <host> rather than localhost

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

= tarxz change
> tar -cJf <plaindir>.tar.xz <plaindir>
$compress <plaindir> with xz
make a tar.xz [archive] (of|from) <plaindir>
smallest possible archive of <plaindir>, xz compressed tar
pack <plaindir> into a tarball compressed by xz
xz tarball of <plaindir>
use tar with xz on <plaindir>
bundle <plaindir> up, compression xz

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

= port-who parse
> lsof -i :<port>
which (process|program) (is using|uses|listens on|is listening on|has|occupies) port <port>
what is (running|listening) on port <port>
who (is using|uses) port <port>
$find the process (using|on|listening on) port <port>
i want to free port <port>, which program sits on it
owner of port <port>, as a process
port <port> is blocked, by what

= free-port parse
> ss -tlnp | grep ':<port>'
is port <port> (open|in use|free|taken)
check (if|whether) port <port> is (open|in use|free|taken)
may i use port <port> or does a local server have it already
can i start my server on port <port> or is it occupied
look for a tcp listener on port <port>
is port <port> already taken on this machine
nothing should listen on port <port>, verify

= connections parse
> ss -tan
$show [all] [open|active|current] [tcp] (network connections|connections|sockets of this machine)
which [network] connections are (open|active)
with whom does this machine talk over tcp
all tcp connections in numeric form
what connections does my computer have at the moment
tcp connection overview, all states
is somebody connected to me, show the tcp connections

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

= csv-sort-num
> tail -n +2 <csv> | sort -t, -rn -k<col>,<col>
$sort the rows of <csv> by <col> (numerically |)in descending order without the header
rows of <csv> sorted by <col> (numerically|as numbers), highest first, without header
data rows of <csv> ranked by the number in <col>, biggest on top, no heading
rank <csv> by <col> from high to low and leave the header out
use tail and sort for <csv>: skip the first row, order by <col> numerically, descending
which row of <csv> is highest in <col>, list all from high to low without the heading
order the records of <csv> by <col>, numeric and descending, header line dropped

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

= first-last
> head -n <small> <file>; tail -n <small> <file>
$show the first and [the] last <small> lines of <file>
beginning and end of <file>, <small> lines each
start and end of <file>, <small> lines of each
peek at the top <small> and bottom <small> lines of <file>
<small> lines from the head of <file> and as many from its tail
use head and tail to see <small> lines at both ends of <file>
how does <file> begin and how does it end, <small> lines each

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

= nth-last
> tail -n <n> <file> | head -n 1
$show the <n>th line from the end of <file>
the <n>th last line of <file>
counting from the bottom of <file>, line number <n>
line <n> from the end of <file>, only that one
take the last <n> lines of <file> and of those the first
use tail and head to get the <n>th line from the bottom of <file>
which line of <file> has <n> as its position from the end

= append-file change
> cat <bare> >> <bare2>
append <bare> to <bare2>
add the contents of <bare> to [the end of] <bare2>
glue <bare> onto the end of <bare2>
extend <bare2> by everything that is in <bare>
concatenate <bare> onto <bare2>, changing <bare2>
use cat to put <bare> behind what <bare2> already has
<bare2> should have the text of <bare> below its own

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

= exec-ext quiet
> find <mydir> -type f -name '*.<ext>' -exec chmod +x {} +
make all <ext> files (in|under|below) <mydir> executable
set the execute (bit|permission) on all <ext> files in <mydir>
let the <ext> files in <mydir> be run as programs, subfolders too
use find and chmod to give every <ext> file below <mydir> the x bit
<ext> files in <mydir> at any depth should become runnable
i get permission denied when running the <ext> files below <mydir>, make them executable
add execute permission to each <ext> file anywhere in <mydir>

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

= identical
> cmp -s <bare> <bare2> && echo same || echo different
are <bare> and <bare2> (the same|identical|equal)
check (if|whether) <bare> and <bare2> are byte for byte (the same|identical|equal)
same or different: <bare> and <bare2>
byte for byte comparison of <bare> and <bare2>, say same or different
is <bare2> an exact copy of <bare>
use cmp silently and say whether <bare> equals <bare2>
have <bare> and <bare2> got the same content

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

= is-running
> pgrep -x <proc> > /dev/null && echo yes || echo no
is <proc> running
check (if|whether) <proc> is running
yes or no: does <proc> run at the moment
is there a live process called exactly <proc>
has <proc> died, answer yes if it runs and no if not
<proc> alive or not
use pgrep to say yes or no about <proc>

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

= week-day
> date +%A
(what|which) (day of the week|weekday) is (it|today)
name of the current day, like tuesday
today's day of the week
is today a monday or what
use date to say which weekday we have
is it the weekend yet, which day is it
which of the seven weekdays do we have

= uptime-plain
> uptime
how long has (this|the) (machine|computer|system|server) been (up|running|on)
since when is this (machine|system) (up|running)
how long is it since the last boot, and what is the load
did this machine reboot lately, how long has it been up
time since the last boot
uptime
is the box busy and how long has it been up

= cores
> nproc
how many (cores|cpus|processors) (does this machine have|are there|do i have)
number of (cores|cpus|processors)
how many cpu threads can i use
core count of this box
for a parallel build, how many processing units have i got
number of logical processors
use nproc

= memory-plain
> free -h
how much (memory|ram) (is free|is used|is left|is there to use)
(memory|ram) usage
is my ram nearly used up
figures for memory and swap in readable units
use free with readable units
ram left
why is everything swapping, show the memory

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

= import-phrase
> grep -rl --include='*.<ext>' '<phrase>' <where>
$find all <ext> files <where> that contain <phrase>
which <ext> files <where> contain [the text] <phrase>
list the <ext> sources <where> in which <phrase> occurs
look only at <ext> files <where> and name those that have <phrase>
use grep restricted to *.<ext> <where> and list the files with <phrase>
in what <ext> files <where> does <phrase> turn up, names only
recursive search of <ext> files <where> for the text <phrase>, just the file names

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

= delete-old-ext quiet
> find <where> -type f -name '*.<ext>' -mtime +<days> -delete
$delete [all] <ext> files <where> (older than <days>|that are older than <days>|not modified in the last <days>)
clean <ext> files <where> older than <days>
throw out <ext> files <where> nobody has modified for more than <days>
purge stale <ext> files <where>, older than <days>
use find to remove the <ext> files <where> with an age over <days>
free space by deleting <ext> files <where> last changed more than <days> ago
<ext> files <where> older than <days> can be thrown out, delete them

= sum-col-cmd
> ls -l | awk '{ s += $5 } END { print s }'
$show the total size of [all] [the] files directly (here|in this $dir|in the current directory) in bytes
sum [up] the sizes of all files in this folder [only], not below it
use ls and awk to total the file sizes of this folder
add up the size column of ls -l
bytes taken by the entries of this folder according to ls -l
how many bytes does ls -l list here altogether
the fifth column of the long listing, summed up

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

= replace-spaces change
> for f in *\ *; do mv "$f" "§{f// /_}"; done
$replace spaces (in|of) [all] file names (with|by) underscores
rename files so that they have no spaces
file names here with blanks should have _ instead
no more blanks in my file names, underscores please
use a loop and mv to turn each space in a name into an underscore
batch rename: space becomes underscore
spaces in file names break my script, put underscores there

= git-undo parse
> git reset --soft HEAD~1
undo [my|the] last commit (but keep|and keep|keeping|without losing) [my|the] changes
take back the last commit [but keep the (changes|files)]
i committed too soon, go back but leave my edits staged
remove the newest commit and keep what i did
reopen the commit i just made, nothing may get lost
git: one commit back, files stay as they are
move HEAD back by one with my changes still staged

= git-changed parse
> git diff --name-only
which files (have i changed|did i change|are changed|have changed) [since the last commit]
names of changed files [in git]
what have i edited in this repository, just file names
paths of tracked files with unstaged edits
git diff, names and nothing else
which tracked files differ from what i staged
list the files i modified in the working tree, by name

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

= git-stash-all parse
> git stash -u
stash everything (including|with) untracked files
put all my changes aside including new files
shelve all of my work, new files too
clean working tree without losing anything, untracked files go to the stash as well
stash with untracked files
park my edits and the files i have not added yet
set aside everything that is not committed, also brand new files

= git-clone-branch parse
> git clone -b <branch> <url>
clone [the] branch <branch> of <url>
clone <url> (and check out|on) [the] branch <branch>
get the repository <url> with <branch> checked out
i need the branch <branch> of the project at <url>
clone <url>, branch <branch>
check out <url> for the first time, directly on <branch>
use git to fetch <url> and start on the branch <branch>
`,
)
