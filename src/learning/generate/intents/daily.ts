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

= hidden-dir
> ls -d <mydir>/.*
$list only [the] hidden files in <mydir>
which hidden files are in <mydir>
$show dotfiles in <mydir>

= newest-dir
> ls -t <mydir> | head -n <n>
$show the <n> (newest|latest|most recent|most recently modified) files in <mydir>
<n> (newest|latest|most recent) files in <mydir>
which <n> files in <mydir> (changed|were modified) last

= newest-tree
> find <where> -type f -printf '%T@ %p\n' | sort -rn | head -n <n> | cut -d' ' -f2-
$show the <n> (newest|latest|most recently modified|most recent) files <where> [and all its subdirectories|recursively]
$find the <n> files <where> that were modified last
the <n> most recently changed files <where>

= newest-tree-one
> find <where> -type f -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d' ' -f2-
$find the (newest|latest|most recently modified|most recently changed) file <where>
which file <where> (was modified|was changed|changed) last
the last modified file <where>

= oldest-tree-one
> find <where> -type f -printf '%T@ %p\n' | sort -n | head -n 1 | cut -d' ' -f2-
$find the (oldest|least recently modified) file <where>
which file <where> is [the] oldest
the oldest file <where>

= largest-tree
> find <where> -type f -printf '%s %p\n' | sort -rn | head -n <n>
$show the <n> (largest|biggest) files <where>
$find the <n> (largest|biggest) files <where> [with their sizes|and their sizes|by size]
top <n> files by size <where>
which <n> files <where> (take|use|occupy) the most space

= largest-tree-one
> find <where> -type f -printf '%s %p\n' | sort -rn | head -n 1
$find the (largest|biggest) file <where>
which file <where> is the (largest|biggest)
the (largest|biggest) single file <where>

= largest-ext
> find <where> -type f -name '*.<ext>' -printf '%s %p\n' | sort -rn | head -n <n>
$find the <n> (largest|biggest) <ext> files <where>
top <n> <ext> files by size <where>

= smallest-tree
> find <where> -type f -printf '%s %p\n' | sort -n | head -n <n>
$find the <n> smallest files <where>
<n> smallest files <where>

= all-by-size
> find <where> -type f -printf '%s %p\n' | sort -rn
$list all files <where> sorted by size [recursively], (largest|biggest) first
$find all files <where> and sort them by size in descending order
files <where> ordered by size [from large to small]

= all-by-time
> find <where> -type f -printf '%T+ %p\n' | sort
$list all files <where> [recursively] sorted by (modification time|time|date)
$find all files <where> and sort them by (modification time|date)
all files <where> with their modification time[s], oldest first

= ext-to-dir
> cp *.<ext> <mydir>
$copy all <ext> files to <mydir>
$copy all the <ext> files (here|in this $dir) into <mydir>
$copy every <ext> file to <mydir>

= ext-to-dir-tree quiet
> find <where> -type f -name '*.<ext>' -exec cp {} <mydir> \;
$copy all <ext> files <where> [and its subdirectories] to <mydir>
recursively copy all <ext> files <where> into <mydir>

= dir-count
> find <mydir> -mindepth 1 -type d | wc -l
how many (directories|folders|subdirectories|subfolders) are (in|under|below) <mydir>
$count the (directories|folders|subdirectories|subfolders) (in|under) <mydir>
number of (directories|folders|subdirectories) in <mydir>

= files-count-dir
> find <mydir> -type f | wc -l
how many files are (in|under|below) <mydir> [recursively|in total|and its subdirectories]
$count all files (in|under) <mydir> recursively
total number of files (under|below) <mydir>

= count-by-ext
> find <where> -type f | sed 's/.*\.//' | sort | uniq -c | sort -rn
$count files by extension <where>
how many files of each (type|extension) are <where>
number of files (per|by|for each) extension <where>

= count-per-dir
> find <where> -type f -printf '%h\n' | sort | uniq -c
$count the files in each $dir <where>
how many files are in each $dir <where>
number of files per $dir <where>

= lines-sorted
> find <where> -type f -name '*.<ext>' -exec wc -l {} + | sort -n
$count lines in all <ext> files <where> and sort [them|the result|by line count]
<ext> files <where> (sorted|ordered) by number of lines
$list <ext> files <where> by line count

= not-mine
> find <where> ! -user "$(whoami)"
$find files <where> [that are] not owned by me
$find files <where> that (don't|do not) belong to me
which files <where> are not mine

= mine
> find <where> -user "$(whoami)"
$find [all] [the] files <where> [that are] owned by me
$find [all] files <where> that (i own|belong to me|are mine)
which files <where> are mine

= md5-of
> md5sum <anyfile>
md5 of <anyfile>
md5 (sum|checksum|hash) (of|for) <anyfile>
what is the md5 [sum|checksum|hash] of <anyfile>
compute (the|an) md5 [sum|checksum|hash] of <anyfile>

= sha256-of
> sha256sum <anyfile>
sha256 [sum|checksum|hash] (of|for) <anyfile>
what is the sha256 [sum|checksum|hash] of <anyfile>
compute (the|a) sha256 [sum|checksum|hash] of <anyfile>
checksum of <anyfile>

= replace-in
> sed -i 's/<word>/<newword>/g' <file>
in <file> $replace [every|all|each] <word> (with|by) <newword>
$replace [all occurrences of] <word> (with|by) <newword> (in|inside|within) <file>
change [all|every] <word> (to|into) <newword> in <file>
$replace [the word|the text|the string] <word> in <file> (with|by) <newword>

= host-in
> sed -i 's/<host>/<host2>/g' <file>
$replace <host> (with|by) <host2> in <file>
change the host <host> to <host2> in <file>

= word-host-in
> sed -i 's/localhost/<host>/g' <file>
$replace localhost (with|by) <host> in <file>
change localhost to <host> in <file>

= count-word
> grep -o '<word>' <file> | wc -l
how often does [the word] <word> (occur|appear) in <file>
$count how (often|many times) [the word] <word> (occurs|appears) in <file>
how many times (is|does) <word> (mentioned|appear|occur) in <file>
number of occurrences of <word> in <file>

= names-only
> grep -rl '<word>' <where>
$show only the [file] names of [the] files <where> containing <word>
$list (names|paths|file names) of files that contain <word> <where>
only [the] names of files with <word> <where>
which files <where> (contain|mention) <word>

= line-numbers
> grep -n '<word>' <file>
$show the line numbers of <word> in <file>
(on|in) which lines (of|in) <file> is <word>
on what line[s] does <word> (occur|appear) in <file>
lines (with|containing) <word> in <file> with [their] line numbers

= ip-top
> grep -oE '([0-9]{1,3}\.){3}[0-9]{1,3}' <log> | sort | uniq -c | sort -rn
$show the most (frequent|common) ip addresses in <log>
which ip addresses (occur|appear) most [often] in <log>
$count [the] ip addresses in <log>
top ip addresses in <log>

= ip-top-n
> grep -oE '([0-9]{1,3}\.){3}[0-9]{1,3}' <log> | sort | uniq -c | sort -rn | head -n <n>
$show the <n> most (frequent|common) ip addresses in <log>
top <n> ip addresses in <log>
which <n> ip addresses (occur|appear) most [often] in <log>

= tarxz
> tar -cJf <plaindir>.tar.xz <plaindir>
$compress <plaindir> with xz
make a tar.xz [archive] (of|from) <plaindir>

= extract-any
> tar -xf <targz>
unpack <targz>
$extract <targz>
untar <targz>
(open|unzip|uncompress) the archive <targz>
$extract [all] [the] files from <targz>

= extract-any-to
> tar -xf <targz> -C <mydir>
unpack <targz> (to|into|in) <mydir>
$extract <targz> (to|into|in) <mydir>
untar <targz> into <mydir>

= list-targz
> tar -tf <targz>
what is in <targz>
$list (the contents of|files in|what is inside) <targz>
which files are in [the archive] <targz>
look into <targz> without extracting it

= list-tar
> tar -tf <tar>
what is in <tar>
$list (the contents of|files in|what is inside) <tar>
which files are in [the archive] <tar>

= port-who parse
> lsof -i :<port>
which (process|program) (is using|uses|listens on|is listening on|has|occupies) port <port>
what is (running|listening) on port <port>
who (is using|uses) port <port>
$find the process (using|on|listening on) port <port>

= free-port parse
> ss -tln | grep ':<port>'
is port <port> (open|in use|free|taken)
check (if|whether) port <port> is (open|in use|free|taken)

= connections parse
> ss -tan
$show [all] [open|active|current] [tcp] (network connections|connections|sockets)
which [network] connections are (open|active)

= listening parse
> ss -tuln
$show [all] (listening|open) ports
which ports are (open|listening|in use) [on this machine]
what is listening [on this machine]

= json-value
> jq -r .<key> <json>
$show the value of <key> (in|from) <json>
what is [the] <key> in <json>
read <key> from <json>
(extract|print) [the] <key> from <json>

= csv-col-name
> cut -d, -f<col> <csv>
$show <col> of <csv>
$show (only|just) <col> of the csv file <csv>
<col> of <csv>

= csv-max
> tail -n +2 <csv> | cut -d, -f<col> | sort -n | tail -n 1
what is the (largest|highest|maximum|biggest) value in <col> of <csv>
maximum of <col> in <csv>
$find the (largest|highest|maximum) value in <col> of <csv>

= csv-sort-num
> tail -n +2 <csv> | sort -t, -rn -k<col>,<col>
$sort the rows of <csv> by <col> (numerically |)in descending order without the header
rows of <csv> sorted by <col> (numerically|as numbers), highest first, without header

= csv-filter
> awk -F, '$<col> == "<value>"' <csv>
$show rows of <csv> where <col> is <value>
$list [the] lines in <csv> whose <col> (is|equals) <value>
$find the rows in <csv> with <value> in <col>

= csv-no-header
> tail -n +2 <csv>
$show <csv> without the (header|first line|heading)
skip the header of <csv>
everything but the header of <csv>

= reverse-sort
> sort -r <file>
$sort <file> (backwards|in reverse|in reverse order|from z to a|descending|in descending order)
reverse sort <file>
<file> sorted backwards

= first-last
> head -n <small> <file>; tail -n <small> <file>
$show the first and [the] last <small> lines of <file>
beginning and end of <file>, <small> lines each

= between
> sed -n '<line>,<lineb>p' <file>
$show lines <line> (to|through|-|until) <lineb> (of|from|in) <file>
lines <line> to <lineb> of <file>
$show <file> from line <line> to [line] <lineb>

= nth-last
> tail -n <n> <file> | head -n 1
$show the <n>th line from the end of <file>
the <n>th last line of <file>

= append-file change
> cat <bare> >> <bare2>
append <bare> to <bare2>
add the contents of <bare> to [the end of] <bare2>

= append-line change
> echo '<text>' >> <file>
append <text> to <file>
add [the line] <text> to [the end of] <file>
put <text> at the end of <file>

= write-line change
> echo '<text>' > <new>
write <text> (to|into) <new>
create [a file] <new> (with|containing) [the text] <text>
make a file <new> that (contains|says) <text>

= empty-file change
> truncate -s 0 <file>
empty <file>
clear the contents of <file>
make <file> empty
delete everything in[side] <file> but keep the file

= dir-p change
> mkdir -p <newpath>
create [the directories|the folders|the path] <newpath> [with all parents|and its parents|if it does not exist]
make [the] (nested|deep) $dir <newpath>
mkdir <newpath> (with parents|recursively)

= chmod-dirs quiet
> find <mydir> -type d -exec chmod <perm> {} +
$change the permissions of all $dirs (in|under|below) <mydir> to <perm>
chmod <perm> (on|for) all directories (in|under) <mydir>
give all $dirs in <mydir> mode <perm>

= chmod-files quiet
> find <mydir> -type f -exec chmod <perm> {} +
$change the permissions of all files (in|under|below) <mydir> [recursively] to <perm>
chmod <perm> (on|for) all files (in|under) <mydir>
set mode <perm> (on|for) every file in <mydir>

= exec-ext change
> find <mydir> -type f -name '*.<ext>' -exec chmod +x {} +
make all <ext> files (in|under|below) <mydir> executable
set the execute (bit|permission) on all <ext> files in <mydir>

= perms-of
> stat -c '%A %a' <anyfile>
what are the permissions of <anyfile>
$show [the] permissions of <anyfile> [in octal and symbolic form]
which permissions does <anyfile> have

= owner-of
> stat -c %U <anyfile>
who owns <anyfile>
owner of <anyfile>
$show (the|who is the) owner of <anyfile>

= size-of
> du -h <anyfile>
how (big|large) is <anyfile>
size of <anyfile>
how much space does <anyfile> (take|use|need)

= modified-of
> stat -c %y <anyfile>
when was <anyfile> last (modified|changed|edited)
last modification (time|date) of <anyfile>
when did <anyfile> (last change|change last)

= type-of
> file <anyfile>
what (kind|type|sort) of file is <anyfile>
file type of <anyfile>
what is <anyfile>

= lines-of
> wc -l <file>
how many lines (are in|has|does) <file> [have]
line count of <file>
number of lines in <file>
count lines in <file>

= exists
> [ -e <anyfile> ] && echo yes || echo no
does <anyfile> exist
is there a [file] <anyfile>
check (if|whether) <anyfile> exists

= identical
> cmp -s <bare> <bare2> && echo same || echo different
are <bare> and <bare2> (the same|identical|equal)
check (if|whether) <bare> and <bare2> are (the same|identical|equal)
do <bare> and <bare2> differ

= tree-size
> du -sh <mydir>
how (big|large) is <mydir>
how much (space|disk space) does <mydir> (take|use|need|take up)
total size of <mydir>

= biggest-dirs
> du -h --max-depth=1 <mydir> | sort -rh
which $dirs (in|under) <mydir> (take|use|need) [up] the most space
$dirs in <mydir> by size
sizes of the $dirs in <mydir>, (biggest|largest) first

= cpu-top
> ps aux --sort=-%cpu | head -n $((<n>+1))
which <n> processes (use|take|need) the most cpu
top <n> processes by cpu [usage]
<n> most cpu hungry processes

= mem-top
> ps aux --sort=-%mem | head -n $((<n>+1))
which <n> processes (use|take|need) the most (memory|ram)
top <n> processes by (memory|ram) [usage]
<n> most memory hungry processes

= is-running
> pgrep -x <proc> > /dev/null && echo yes || echo no
is <proc> running
check (if|whether) <proc> is running

= today
> date +%F
what is today's date
today's date
$show today's date
which date is (it|today)
what (day|date) is it today

= now
> date
what time is it
current (time|date and time|date)
$show the (time|date and time)

= week-day
> date +%A
(what|which) (day of the week|weekday) is (it|today)

= uptime-plain
> uptime
how long has (this|the) (machine|computer|system|server) been (up|running|on)
since when is this (machine|system) (up|running)
what is the load [of this machine]

= cores
> nproc
how many (cores|cpus|processors) (does this machine have|are there|do i have)
number of (cores|cpus|processors)

= memory-plain
> free -h
how much (memory|ram) (is free|is used|do i have|does this machine have|is left)
(memory|ram) usage

= disk-plain
> df -h
how much (disk space|space) is (left|free|used|available) [on (this machine|each disk|all disks)]
(disk|file system) usage
free (disk space|space)

= rename-ext change
> for f in *.<ext>; do mv "$f" "§{f%.<ext>}.<ext2>"; done
$change the extension of all <ext> files to <ext2>
$rename all <ext> files to <ext2> [files]
turn all .<ext> files into .<ext2> [files]

= add-suffix change
> for f in *.<ext>; do mv "$f" "$f.bak"; done
add .bak to [the name[s] of] all <ext> files
append .bak to the names of all <ext> files
rename all <ext> files (to end in|so that they end in) .bak

= backup-each change
> for f in *.<ext>; do cp "$f" "$f.bak"; done
make a backup copy of (each|every) <ext> file [with .bak at the end]
copy each <ext> file to [the same name with] .bak
back up all <ext> files

= import-find
> grep -rl --include='*.<ext>' '<word>' <where>
$find all <ext> files <where> that (contain|import|use|mention|include) <word>
which <ext> files <where> (contain|import|use|mention) <word>
<ext> files <where> (containing|with|using) <word>

= import-phrase
> grep -rl --include='*.<ext>' '<phrase>' <where>
$find all <ext> files <where> that contain <phrase>
which <ext> files <where> contain [the text] <phrase>

= tree-word-lines
> grep -rn '<phrase>' <where>
$search for <phrase> in all files <where> [with line numbers]
where (is|does) <phrase> (used|mentioned|occur|appear) <where>
$find every line with <phrase> in [the] files <where>

= delete-old-ext quiet
> find <where> -type f -name '*.<ext>' -mtime +<days> -delete
$delete [all] <ext> files <where> (older than <days>|that are older than <days>|not modified in the last <days>)
clean <ext> files <where> older than <days>

= sum-col-cmd
> ls -l | awk '{ s += $5 } END { print s }'
$show the total size of [all] [the] files (here|in this $dir|in the current directory) in bytes
sum [up] the sizes of all files here

= path-lines
> echo "$PATH" | tr ':' '\n'
$show [each|every] (entry|directory|folder) (of|in) [the|my] path on (a|its own) (line|separate line)
$show [my|the] path one (entry|directory) per line
split the path variable into lines

= random-password
> tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 16; echo
$create a random password
(give me|make|i need) a (random|new|strong) password
random password

= random-password-n
> tr -dc 'A-Za-z0-9' < /dev/urandom | head -c <lineb>; echo
$create a random password (of|with) <lineb> (characters|letters|chars)
random password of length <lineb>
a <lineb> character [random] password

= who-in-group
> getent group <group> | cut -d: -f4
who is in [the] group <group>
$list the members of [the] group <group>
which users are in the <group> group

= replace-spaces change
> for f in *\ *; do mv "$f" "§{f// /_}"; done
$replace spaces (in|of) [all] file names (with|by) underscores
rename files so that they have no spaces

= git-undo parse
> git reset --soft HEAD~1
undo [my|the] last commit (but keep|and keep|keeping|without losing) [my|the] changes
take back the last commit [but keep the (changes|files)]

= git-changed parse
> git diff --name-only
which files (have i changed|did i change|are changed|have changed) [since the last commit]
names of changed files [in git]

= git-who parse
> git shortlog -sn
who (has made|made|has) the most commits
commits per author
number of commits (per|by) author

= git-stash-all parse
> git stash -u
stash everything (including|with) untracked files
put all my changes aside including new files

= git-clone-branch parse
> git clone -b <branch> <url>
clone [the] branch <branch> of <url>
clone <url> (and check out|on) [the] branch <branch>
`,
)
