import { intents } from '../grammar.ts'

/** What people want of a repository day by day that one plain command gives. */
const wantedGit = intents(
  'git',
  String.raw`
= wanted-log-dir-since parse
> git log --since=<date> -- <plaindir>
commits since <date> that touch <plaindir>
what has been committed in <plaindir> since <date>? the commits please
git log of <plaindir>, starting on <date>
which commits changed something in <plaindir> after <date>
Print the commits made since <date> that changed files in <plaindir>.
history of <plaindir> from <date> on
only the commits about <plaindir>, none before <date>
who did what in <plaindir> since <date>
I was away until <date>: show the commits to <plaindir> that I missed
from <date> on, every commit that has to do with <plaindir>
<plaindir>, commits not older than <date>
log for <plaindir> alone, <date> and later

= wanted-log-names parse
> git log -n <n> --name-only
last <n> commits with the names of their files
the <n> newest commits and which files each of them changed
git log, <n> entries, file names below each
Print the last <n> commits, each followed by the names of the files that it changed.
which files were touched in each of the latest <n> commits
<n> commits back from now, with their files but without the changes themselves
log of <n> commits, listing the changed files per commit
show the most recent <n> commits with names only, no diff
for the changelog: the last <n> commits and under each one its files
what did we commit lately? <n> commits, with file names
let me see <n> commits, message first, then the files in it
newest <n> log entries plus changed paths

= wanted-branch-grep parse
> git branch -a | grep '<word>'
branches with <word> in their name, remote ones too
which branches, here or on the server, are called something with <word>
is there a branch about <word> anywhere, local or remote
all branches, only those that contain <word>
Print the names of all branches, local and remote, that contain <word>.
look for <word> among the branch names, remotes included
find a branch by a part of its name: <word>, on any side
every branch that has <word> in it, remote-tracking ones as well
list of all branches, filtered by <word>
what was that branch called, something with <word>, maybe on origin
grep the local and remote branches for <word>
branches named like <word>, all of them, also those on the server

= wanted-branch-grep-local parse
> git branch | grep '<word>'
local branches with <word> in their name
which of my own branches are called something with <word>
is there a branch about <word> on this machine
my branches, only those that contain <word>
Print the names of the local branches that contain <word>.
look for <word> among the names of my local branches
find one of my branches here by a part of its name: <word>
every local branch that has <word> in it, no remote ones
list of local branches, filtered by <word>
what did I call that local branch, something with <word>
grep my local branches for <word>
branches here named like <word>, without those on the server

= wanted-tag-there parse
> git tag -l <tag>
does a tag <tag> exist
is there a tag called <tag>? print it if so
have we tagged <tag> already
list the tag <tag> if it is there
Print the tag <tag>, if there is one of that name.
do we have <tag> as a tag
look whether <tag> is among the tags
is <tag> taken as a tag name
check for the tag <tag>, do not make it
has anybody made the tag <tag>
only list <tag> in the tags, nothing if it is missing
was <tag> ever tagged here

= wanted-shortlog-days parse
> git shortlog -sn --since='<days> days ago'
who worked on the project in the last <days> days, with the number of commits
commits per author over the past <days> days, most active first
how many commits did everybody make in the last <days> days
ranking of the people who committed in the last <days> days
Print the number of commits per author of the last <days> days, sorted from most to fewest.
who has been busiest these <days> days? commit counts by person
tally of commits by author, <days> days back, highest first
authors of the last <days> days and how often each committed
for the team meeting: commits per person, last <days> days
which people committed within <days> days, and how much
<days> days of work, commit count for each author
contributors lately, say <days> days, with counts

= wanted-count-between parse
> git rev-list --count --since=<date> --until=<date2> HEAD
how many commits did we make between <date> and <date2>
number of commits from <date> to <date2>
count the commits after <date> and before <date2>
Print how many commits there are between <date> and <date2>.
commit count, <date> till <date2>
for the report on <date> to <date2>: the number of commits
how much was committed from <date> until <date2>, just the count
no list please, only how many commits fall between <date> and <date2>
how often did somebody commit between <date> and <date2>
since <date> and until <date2>, how many commits
the count of commits that are neither older than <date> nor newer than <date2>
commits in the time from <date> to <date2>, counted

= wanted-file-last-commit parse
> git log -1 -- <anyfile>
which commit last touched <anyfile>
the latest commit that changed <anyfile>
who changed <anyfile> last, when and why
last commit of <anyfile>, with author, date and message
Print the most recent commit in which <anyfile> was changed.
<anyfile>: only its newest log entry
in which commit was <anyfile> changed last
git log for <anyfile>, a single entry
show just the latest change of <anyfile>, the commit, not the diff
what happened to <anyfile> last? the commit please
somebody changed <anyfile>, which was the last commit to do it
the commit where <anyfile> got its present contents

= wanted-reset-mixed-n parse
> git reset HEAD~<small>
undo the last <small> commits, keep the changes in the files but not staged
undo the last <small> commits and leave their changes unstaged
take the last <small> commits back but keep their changes as plain edits, nothing added
go <small> commits back, with all the changes in my files and an empty staging area
I want to sort out my last <small> commits afresh: undo them, files stay, nothing staged
Remove the last <small> commits; their changes must stay in the working tree but not in the index.
last <small> commits undone, work kept, not added
mixed reset by <small> commits
pull the last <small> commits apart again: edits stay on disk, unstaged
forget <small> commits but not the work in them, and unstage it too
uncommit <small> times and unstage everything, the files keep their contents
reset to <small> commits ago, default mode, changes stay in the folder

= wanted-head-file parse
> git show HEAD:<bare>
how does <bare> look in the last commit
print <bare> as it was committed last
the committed version of <bare>, on the screen
what is in <bare> in HEAD? only show it
I changed <bare>; let me read the version from the last commit
contents of <bare> at HEAD, without touching my copy
Print the contents of <bare> in the newest commit.
<bare> without my edits, just printed
cat <bare> the way git has it in the last commit
show the last committed text of <bare>, the whole file and no diff
what did <bare> look like before I began to edit it, as committed
HEAD's <bare>, to the terminal

= wanted-stat-since-tag parse
> git diff --stat <tag>
how much has changed since <tag>, file by file
summary of the changes since tag <tag>, with the number of lines per file
changed files since release <tag>, with counts and a total
how big is the difference to <tag>? per file and in all
Print a summary of what has changed since the tag <tag>, with line counts per file.
diffstat against <tag>
compared with <tag>, how many lines changed in which files
for the release notes: the extent of the changes since <tag>, per file
statistics of the difference between <tag> and my working copy
since <tag>, which files and how much, no patch
no diff, just the table of changes since <tag>
<tag> till now, a summary of changes per file

= wanted-people-emails parse
> git log --format='%an <%ae>' | sort -u
names and e-mails of everybody who committed, no repeats
every author with name and address, each once
who has ever committed here? name and e-mail, without duplicates
unique list of authors with their mail addresses, sorted by name
Print the name and the e-mail address of every author, each only once.
all the people in the history, with e-mail, no counts
I want to write to everybody who worked on this: names and addresses from git, once each
distinct authors, name and mail
contributors with their addresses, alphabetically, nobody twice
name plus address of each committer of this repository, deduplicated
author list for the AUTHORS file, with e-mails, no doubles
the authors and their mail addresses, one line per person, sorted

= wanted-last-hash-file parse
> git log -1 --format=%h -- <anyfile>
short hash of the last commit that changed <anyfile>
only the abbreviated hash of the newest commit of <anyfile>
in which commit was <anyfile> changed last? just the short hash
Print the short hash of the most recent commit that touched <anyfile>.
<anyfile>: the abbreviated id of its latest commit, nothing else
the commit id, short, where <anyfile> was last changed
which commit changed <anyfile> last, as a short hash only
latest commit to <anyfile>, abbreviated hash, no message
short id of the last change to <anyfile>
I need the abbreviated hash of the commit that <anyfile> comes from
last commit for <anyfile>, show only %h
hash, the short one, of the newest commit on <anyfile>

= wanted-last-day parse
> git log -1 --format=%cs
date of the last commit in short form
on what day was the last commit made, like 2024-05-31
day of the newest commit, no clock time
just year-month-day of the most recent commit
Print the date of the last commit as year-month-day.
last commit, only its day
when did we commit last? the date without the time
short date of the latest commit, nothing else
the newest commit's date, ISO, without hours
what day was the last thing committed
date only, last commit, no message
the day on which somebody last committed, as a short date

= wanted-log-grep-last parse
> git log -1 --grep='<word>'
last commit that mentions <word> in its message
the newest commit with <word> in the message
only the latest commit whose message contains <word>
which commit was the last to say <word>
Print the most recent commit that has <word> in its message.
one commit please: the last about <word>, going by the messages
when did we last write <word> in a commit message? that commit
most recent log entry that matches <word>
search the commit messages for <word>, only the newest hit
the last time a message said <word>, which commit was it
git log for messages with <word>, a single entry
top commit among those whose message has <word>
`,
)

/** The same of the machine. */
const wantedSystem = intents(
  'system',
  String.raw`
= wanted-top-mem-pid read
> ps -eo pid,comm --sort=-%mem | head -n $((<n>+1))
the <n> biggest memory eaters, only pid and name
<n> processes that use most memory, just their numbers and names
pid and program name of the top <n> by memory
who takes the most RAM? <n> of them, id and name, nothing more
Print the process ID and the name of the <n> processes using the most memory.
top <n> memory users, two columns: pid and command name
no percentages please, only ids and names of the <n> processes with most memory
memory hogs, <n> of them, as pid and name
the <n> greediest processes in memory, by number and name
which <n> processes should I end to get memory back? pid and name
<n> heaviest in RAM, pid plus name
pids with names, most memory first, only <n>

= wanted-top-cpu-pid read
> ps -eo pid,comm --sort=-%cpu | head -n $((<n>+1))
the <n> biggest cpu eaters, only pid and name
<n> processes that use most cpu, just their numbers and names
pid and program name of the top <n> by cpu
who takes the most processor time? <n> of them, id and name, nothing more
Print the process ID and the name of the <n> processes using the most CPU.
top <n> cpu users, two columns: pid and command name
no percentages please, only ids and names of the <n> busiest processes
cpu hogs, <n> of them, as pid and name
the <n> busiest processes, by number and name
which <n> processes should I end to get the cpu back? pid and name
<n> heaviest on the processor, pid plus name
pids with names, most cpu first, only <n>

= wanted-pgrep-user-name parse
> pgrep -u <user> <proc>
pids of <proc> running as <user>
is <user> running <proc>? give me the process ids
process ids of the <proc> processes that belong to <user>
only <user>'s <proc> processes, their numbers
Print the IDs of all processes called <proc> of the user <user>.
which pids does <proc> have under the user <user>
<proc> of <user>, pids please
find <proc>, but only where <user> owns it, ids only
the numbers of the <proc> processes started by <user>
ids for <proc>, user <user>
has <user> got any <proc> going? pids
pgrep for <proc>, restricted to <user>

= wanted-pid-cpu parse
> ps -o %cpu= -p <pid>
what percentage of the cpu is process <pid> taking
cpu share of process <pid>, only the number
how busy is <pid>? its cpu percentage
how much processor time in percent does <pid> use
Print only the CPU percentage of the process with the ID <pid>.
process <pid>: cpu, not memory, without a heading
is <pid> the one that eats the cpu? just its percentage
cpu use of pid <pid> in percent
the %cpu of <pid>, nothing else
cpu percentage for process number <pid>
how hard does <pid> work the processor
load that <pid> puts on the cpu, as a percentage

= wanted-pid-mem parse
> ps -o %mem= -p <pid>
what percentage of the memory is process <pid> taking
memory share of process <pid>, only the percentage
how big is <pid>? its memory in percent
how much of the RAM in percent does <pid> use
Print only the memory percentage of the process with the ID <pid>.
process <pid>: memory in percent, not cpu, without a heading
is <pid> the one that eats the memory? just its percentage
memory use of pid <pid> in percent
the %mem of <pid>, nothing else
memory percentage for process number <pid>
what part of the RAM does <pid> hold, in percent
share of memory that <pid> takes, as a percentage

= wanted-history-saved change
> history <n> > <new>
save the last <n> commands of my history in <new>
write the latest <n> entries of the history to <new>
keep what I typed last, <n> commands, as <new>
<new> should hold my <n> most recent commands
Write the last <n> commands of the history into the file <new>.
history, <n> lines from the end, into <new>
for my notes: the <n> commands I ran last, in a file <new>
put my newest <n> commands in <new>
the last <n> lines of history, saved as <new>
make <new> from the <n> commands I just typed
redirect history of <n> commands to <new>
I want <new> with my last <n> commands in it

= wanted-date-text-append change
> echo "$(date +%F) <text>" >> <bare>
write today's date and <text> at the end of <bare>
add a line to <bare>: the date of today, then <text>
note <text> in <bare> with today's date before it, no time
log <text> to <bare>, stamped with the day only
Append a line with today's date followed by <text> to the file <bare>.
put a dated entry <text> below the rest of <bare>, day but no clock
<bare> gets one more line, the date as year-month-day and <text>
one more line for <bare>: today's date, a space, <text>
diary style: today's date and <text>, appended to <bare>
remember <text> in <bare>, with the date of today in front
append <text> to <bare>, date first, without hours and minutes
at the bottom of <bare>, today's date and <text>

= wanted-mem-free-percent parse
> free | awk '/^Mem/ { printf "%.1f\n", $4/$2*100 }'
free memory in percent
what percentage of the memory is free
how much of the RAM is unused, as a percentage
percent of RAM not in use, the number only
Print the share of free memory in percent.
memory, free part in percent, not the used one
free divided by total memory, times 100
the free share of my RAM
how many percent of memory are still free
calculate from free how many percent are unused
percentage free, RAM
give me one number: percent of memory that is free

= wanted-uid-name parse
> getent passwd <idnum> | cut -d: -f1
which user has id <idnum>
name of the user with the number <idnum>
who is uid <idnum>
the files belong to <idnum>, which account is that
Print the login name that goes with the user ID <idnum>.
user id <idnum>, what is the login name
turn the uid <idnum> into a user name
what account is behind uid <idnum>
whose user id is <idnum>
login name for user number <idnum>
look up the user with uid <idnum>, just the name
<idnum> is which user

= wanted-groups-empty read
> awk -F: '$4 == "" { print $1 }' /etc/group
groups with no members
which groups have nobody in them, according to /etc/group
names of the groups in /etc/group whose member list is empty
empty groups, names only
Print the names of all groups that have no members listed in /etc/group.
groups without anybody
what groups on this machine list no user at all
from /etc/group, groups where the last field is empty
all groups nobody was put into
which groups could go, as no one is in them
member-less groups of this system
unused groups: nothing after the last colon in /etc/group

= wanted-groups-members read
> awk -F: '$4 != "" { print $1 }' /etc/group
groups with members
which groups have somebody in them, according to /etc/group
names of the groups in /etc/group whose member list is not empty
groups that list at least one user, names only
Print the names of all groups that have members listed in /etc/group.
groups with anybody in it, not the empty ones
what groups on this machine list users
from /etc/group, groups where the last field is not empty
all groups somebody was put into
which groups are in use, as someone is in them
only groups that have members
groups with something after the last colon in /etc/group

= wanted-now-dots read
> date '+%d.%m.%Y %H:%M'
now, with dots: day.month.year and then hours and minutes
date and time the German way, without seconds
current date as dd.mm.yyyy followed by hh:mm
today with dots, and the clock behind it
Print the current date as day.month.year and the time as hours:minutes.
dotted date plus the time of day
what is it now, like 31.05.2024 18:30
dd.mm.yyyy hh:mm, for right now
day, month and year with dots in between, then the time
timestamp with dots in the date, minutes but no seconds
date with dots and the time in one line
current moment written day.month.year hour:minute

= wanted-users-by-id read
> sort -t: -k3,3n /etc/passwd | cut -d: -f1,3
users sorted by id, with their id
login names and uids of all accounts, lowest uid first
names with numbers from /etc/passwd, in the order of the numbers
who has which uid? sorted by the uid
Print the name and the user ID of every account, ordered by user ID.
all users and their ids, ascending by id, nothing else of the line
account list as name:uid, by uid
name and number of each user, smallest number on top
/etc/passwd by uid, only names and uids
user names plus ids, numerically by id
from root upwards: every user with its uid
names and uids, uid ascending

= wanted-biggest-pid read
> ps -eo pid= | sort -n | tail -n 1
what's the biggest pid
highest process id in use
largest process number right now
the greatest of all the pids
Print the highest process ID there is at the moment.
which is the maximum pid at present
top pid number, numerically
up to what number do the process ids go
the last pid in numerical order
biggest process number, only that
maximum of all process ids
greatest process ID among those running

= wanted-date-loop parse
> while true; do date; sleep <secs>; done
print the date every <secs> seconds until I stop it, one below the other
a loop that prints date and time and then waits <secs> seconds, for ever
show the time again and again, <secs> seconds apart, with while
endless loop: date, sleep <secs>
Print the date in an endless loop with a pause of <secs> seconds.
keep printing the current date, pausing <secs> seconds each time
every <secs> seconds a new line with date and time, without end
while loop that calls date each <secs> seconds
never stop: date, then <secs> seconds of sleep, and again
a clock in a loop, new line every <secs> seconds
write the date below the last one every <secs> seconds till I press ctrl-c
repeat date for ever, <secs> seconds between

= wanted-run-ok parse
> <runme> && echo ok
run <runme> and say ok if it worked
start <runme>; print ok if it succeeds
<runme>, and ok when it went well
execute <runme> and only on success print ok
Run <runme> and print ok if it ends without an error.
did <runme> work? run it and say ok then
call <runme>, then echo ok, unless it failed
let <runme> run; if all is well I want to read ok
ok after <runme>, but only if there was no error
run <runme> and confirm success with ok
have <runme> followed by ok in case it succeeded
tell me ok when <runme> is through without a problem

= wanted-run-failed parse
> <runme> || echo failed
run <runme> and say failed if it did not work
start <runme>; print failed if it does not succeed
<runme>, and failed when it went wrong
execute <runme> and only on an error print failed
Run <runme> and print failed if it ends with an error.
did <runme> go wrong? run it and say failed then
call <runme>, then echo failed, unless it worked
let <runme> run; if anything is wrong I want to read failed
failed after <runme>, but only if there was an error
run <runme> and report an error with failed
have <runme> followed by failed in case it did not succeed
tell me failed when <runme> ends with a problem

= wanted-run-status parse
> <runme>; echo $?
exit status of <runme>
run <runme> and print its exit code
what does <runme> return? run it and show the number
start <runme> and then tell me its return code
Run <runme> and print the exit status afterwards.
execute <runme>, exit code after it
return value of <runme>, as a number
with which code does <runme> end
did <runme> end with 0? show the code after running it
<runme>, then the status it ended with
I need the exit code that <runme> gives
call <runme> and echo the exit code

= wanted-zombie-count quiet
> ps aux | awk '$8 ~ /^Z/' | wc -l
number of zombie processes
how many zombies are there
count the defunct processes
are there many zombies? only their number
Print how many processes are in the zombie state.
zombie count
how many dead processes still wait for their parent
count of processes in state Z
tell me the number of zombies, no list
zombies: how many
how many processes does ps show as defunct
only the count of zombie processes

= wanted-ps-not-root quiet
> ps -U root -u root -N
processes without the ones of root
every process that does not belong to root
all the processes except root's
what runs here that root did not start
Print the processes of all users other than root.
leave root's processes out of the list
process list of everybody but root
which processes are not run by root
non-root processes
show what is running, minus everything of root
only processes that are owned by somebody else than root
hide root's processes, show the rest

= wanted-df-inodes-path read
> df -i <path>
free inodes on <path>
how many inodes are left where <path> is
inode use of the file system of <path>
df for <path>, inodes in place of blocks
Print the number of used and free inodes of the file system that holds <path>.
no space left though the disk is not full: check the inodes for <path>
can I still create files in <path>, as far as inodes go
inodes at <path>, used and free
does <path> run out of inodes
inode table for <path> only
how full is <path>, counted in inodes
<path>: inodes

= wanted-df-types read
> df -T
file systems with their type
df with the type of every file system
which type has each mounted file system, and how full is it
mounted file systems, sizes in blocks, with a type column
Print the disk usage of all file systems together with their types.
is it ext4 or xfs? the usage table with types
usage per file system, the type next to it
type and use of every mounted file system
df, plus what kind of file system it is
what kind of file system is each disk, in the df table
disk use with file system types, not made readable
add the types to the list of df

= wanted-last-one parse
> last -n 1
who was the last one to log in
the most recent login
newest entry in the list of logins
who logged in last, and when
Print the last login, only one.
latest login on this machine, whoever it was
one line of last, the top one
the login before all others in the list, just that
who came last onto this machine
last login of anybody
only the newest login, no matter of whom
top entry of the login history

= wanted-findmnt-type parse
> findmnt -t <fstype>
all mounted file systems of type <fstype>
what is mounted as <fstype>
mounts, only <fstype>
where do we have <fstype> mounted
Print the mounted file systems whose type is <fstype>.
list mount points with <fstype> on them
is any <fstype> mounted? show it
only <fstype> mounts with their options
which of my disks are mounted as <fstype>
findmnt, restricted to <fstype>
mount points of the kind <fstype>
mounted, type <fstype>

= wanted-logins-upper read
> cut -d: -f1 /etc/passwd | tr 'a-z' 'A-Z'
login names, upper case
all the user names from /etc/passwd in capitals
names of all accounts in capital letters
who has an account here? names in upper case
Print the login names from /etc/passwd in upper case.
accounts of this machine, in capitals
first field of /etc/passwd, made upper case
user list with big letters only
every user name in passwd, capitalised throughout
uppercase list of the users
the names of the users, all letters upper case
user names in block capitals

= wanted-year-ahead read
> date -d '+<small> years' +%Y
what year will it be in <small> years
the year <small> years from now
which year comes <small> years after this one
<small> years on, which year is that
Print the year that it will be <small> years from now, four digits and nothing else.
year, <small> years ahead
count <small> years forward and give the year
which year do we have in <small> years
only the year, <small> years in the future
this year plus <small>
the loan runs <small> more years: until which year
year number in <small> years

= wanted-date-years-ahead read
> date -d '+<small> years' +%F
what date will it be in <small> years
the date <small> years from now
today in <small> years, full date
<small> years on from today, which date is that
Print the date <small> years from today as year-month-day.
date, <small> years ahead
the warranty lasts <small> years from today: until what date
count <small> years forward and give the whole date
this day in <small> years, year-month-day
the full date, <small> years in the future
my contract runs <small> years from today, when does it end
year, month and day in <small> years

= wanted-journal-unit-count parse
> journalctl -u <service> | grep -c '<word>'
how many times does <word> come up in the journal of <service>
number of journal lines of <service> with <word>
count the lines of <service>'s journal that contain <word>
how often did <service> log something with <word>
Print how many entries of <service>'s journal contain <word>.
<word> in the journal of <service>: how many lines
count <word> in what <service> logged
journal of <service>, the number of lines that mention <word>
has <service> logged <word> often? just the number of lines
lines with <word>, journal of <service>, counted
only the count: <word> in the journal of the unit <service>
how many of <service>'s journal lines have <word> in them
`,
)

/** The same of the network. */
const wantedNetwork = intents(
  'network',
  String.raw`
= wanted-ping-once parse
> ping -c 1 <host>
ping <host> once
a single ping to <host>
send one ping to <host> and stop
just one packet to <host>, does it come back
Send exactly one echo request to <host>.
one ping, <host>
is <host> there? one ping is enough
ping <host> one time only
try <host> with a single ping
a ping to <host>, only the one
one echo request for <host>, no more
ping <host>, count 1

= wanted-wget-quiet-dir parse
> wget -q -P <path> <url>
download <url> quietly into <path>
fetch <url> into <path> without any output
get <url> with wget, silently, and put it in <path>
<url>, to <path>, no progress shown
Download <url> into <path> without printing anything.
silent download of <url>, the file goes to <path>
wget <url> to <path>, quiet
save <url> in <path> and do not print a word
put a copy of <url> in <path>, no messages
quietly store what is at <url> in <path>
no output please: download <url> to <path>
into <path> with <url>, without any noise

= wanted-curl-follow-save parse
> curl -L -o <new> <url>
follow redirects and save <url> as <new>
download <url> to <new>, even when it redirects
get <url> with curl, redirects followed, into <new>
<url> sends me elsewhere: follow it and keep the result as <new>
Download <url> to the file <new> and follow redirects.
save <url> as <new>, going along with any redirect
fetch <url> wherever it redirects to and store it in <new>
curl <url> into <new>, with redirects
<new> should hold what <url> finally leads to
the redirected <url>, saved under the name <new>
store <url> in <new>, following its redirects
keep <url> as <new>; if it has moved, follow
`,
)

export const wantedServer = [...wantedGit, ...wantedSystem, ...wantedNetwork]
