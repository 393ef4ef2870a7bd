import { moreWordings } from '../grammar.ts'

/** More ways to ask for what people want of a machine and of a repository on an ordinary day. */
export const saidPlainlyServer = moreWordings(String.raw`
= system/kill9
I told <pid> to quit and it is still there, kill it with -9
get <pid> off the machine, whatever it takes, kill -9
<pid> is stuck, kill it for good with -9
that hanging process, <pid>, kill it with force

= system/uptime-p
how long has this server been on without a reboot, nicely worded
uptime, but in words one can read
for how many weeks and days is the box up, written out
put the uptime into words
hours and days since the last boot as a phrase
since when up, in words, none of the load numbers
the uptime as people would say it
readable uptime, please, "up 4 days" or so

= daily/today
today's date like 2024-05-31
what is today, written like 2025-01-09
today, year-month-day with dashes
the date in the form 2023-11-07
which date have we got, like 2024-12-01
today's date with hyphens, year in front
I need today as YYYY-MM-DD
the current date the way databases write it, 2024-06-30
date, dashes between, year first

= system/date-epoch
seconds since 1970
how many seconds is it since 1970
the time as seconds from 1970 on
now, counted in seconds from 1970
the big number of seconds since 1970
what is now in unix time
give me the seconds counter of unix
how many seconds since January 1970 until this moment
current second count since the year 1970

= system/date-hm
just the hour and minute
hour and minute, that's all I need
the time like 14:05
time of day such as 08:30, nothing more
what's the time? hh:mm will do
what time is it, like 17:45
tell me the time without the seconds
only the time, to the minute
clock, hours:minutes

= git/stash-pop
get the parked stuff back
my parked changes, back please
I had put my edits aside, now I want them again
back with what I put away
give me back the work I set aside earlier
un-park my changes
fetch my changes out of the stash and clear that stash
the urgent fix is done, back to what I had stashed
put the stashed edits back in my files and drop the entry
bring the parked edits back

= git/remotes
where does this repo push to
to which server does this repository push
which addresses does git push to and pull from
what remote is this repo hooked up to
the remotes, with addresses
from where does this repo pull and where to does it push
is this on github or on gitlab? show the remotes
show me origin and the other remotes with their urls
where is this repository connected to

= system/history-grep
what was that <word> line I typed the other day
that <word> command I used last week, what was it
I typed something with <word> once, look it up
how did I call <word> back then? check my history
which commands with <word> have I run
dig the lines with <word> out of my history
I forgot how I did it, show my earlier commands with <word>
my past commands, those with <word>
<word>, in my command history
when I last worked with <word>, what did I type

= system/systemctl-restart
bring <service> back up after the config change, a full restart
turn <service> off and on again
give <service> a restart
<service> acts up, restart it
I changed the configuration of <service>, restart the service
once down and up again with <service>
<service> needs a fresh start
bounce <service>
full restart of <service>, not just a reload
stop <service> and start it anew

= system/pkill-user
end all processes of <user>
throw out whatever <user> has running
everything <user> started has to stop
stop all that runs as <user>
<user> left things running, end all of them
all of <user>'s processes, terminate them
clean the machine of <user>'s processes
user <user>: kill all processes
terminate each process that belongs to <user>
whatever the account <user> is running, kill it

= system/zombie
processes that became zombies
have we got zombies?
any zombie processes around
zombies among the processes
which processes are dead but still in the table
look for defunct processes
processes in state Z
show the zombies
dead children nobody waited for, list them
the defunct ones among the processes

= system/boot-time
when was the last reboot
since what date and time is the machine up
when did this server come up
at what time did it boot
when was this box last started
last boot, date and time
time at which the system was started
which day did we boot this server
boot date of this machine

= permissions/id-u
my user number
what number am I to the system
my numeric id
uid of me
what's my uid
the number of my account
my own user id as a number
which uid do I have
number behind my user name

= system/again-nologin-names
accounts that cannot log in (nologin)
which accounts have nologin as shell? only the names
names with nologin behind them in /etc/passwd
everyone who has nologin for a shell, by name
system accounts without login, just their names
who is set to nologin
list the user names that have the nologin shell
accounts with nologin, name only

= permissions/users-count
how many accounts are there in /etc/passwd
how many lines has /etc/passwd, so how many users
number of accounts, all of them, system ones too
count every account on the machine
how many users does /etc/passwd list
all accounts of this computer, how many
total number of user accounts
how many entries are in /etc/passwd

= system/bash-version-var
version of bash I am in
which bash is this shell, version only
the version of the bash I'm typing into
my running bash, which version
the shell I am in is bash what
bash version of this very session
version number of the current bash

= system/again-date-dots
date in german style, day.month.year
today as 31.05.2024
today's date with dots, day first
day.month.year of today
the date like 07.11.2023
what is the date, the german way
today, dots between day, month and year
dd.mm.yyyy for today
european date with dots
date written 24.12.2024

= system/crontab-e
edit my cron table
open my crontab in the editor
I want to change my cron jobs
let me edit the crontab
change when my scheduled jobs run
add a line to my crontab by hand
open the cron table for editing
my cron jobs need a change, open them
where do I change my cron jobs? open it

= system/crontab-user
jobs cron has for <user>
which cron jobs does <user> have
what does cron run for the account <user>
the crontab of <user>
look at <user>'s cron jobs
scheduled jobs of <user>, listed
show what <user> has in cron
cron table of the user <user>
is there anything in <user>'s crontab

= system/service-active
is <service> running or not
<service>: running or stopped? one word
one word about <service>: active or inactive
is the service <service> up
does <service> run, active or not
tell me active or inactive for <service>
state of the service <service> in one word
is <service> on right now

= system/service-enabled-list
the services that start by themselves
what starts on its own when the machine boots
which services come up automatically
everything that is enabled to start at boot
services that are switched on for boot
list what gets started at boot time
which services does the machine start on its own
enabled services
services set to start with the system

= system/uname-m
what kind of machine is it, x86_64 or arm
is this x86_64 or aarch64
arm or intel
which architecture has this box
hardware architecture, one word
machine type as uname gives it
cpu architecture, short
is it an arm machine or an x86 one

= system/again-path-front
put <path> in front of my PATH for this session
<path> should come first in PATH
make the shell look in <path> before anywhere else
prepend <path> to PATH
<path> at the head of PATH
PATH with <path> in front
programs in <path> should win over the others, change PATH
add <path> to the beginning of PATH
let <path> be searched first
set PATH so that <path> comes before the rest

= system/pid-name
which program is process <pid>
what is process <pid>
what program hides behind <pid>
process <pid>, what's its name
who is <pid>? the name of the program
what runs under the number <pid>, name only
name of the program with process number <pid>
what's that <pid> in the process list, just the name
to which command does <pid> belong

= text/table-passwd-shells-ranked
how many accounts for each login shell, most used on top
which login shells are in use and how often, commonest first
tally the shells in /etc/passwd, highest count first
shells of all accounts with counts, in descending order
popularity of the login shells, descending
number of users per shell, largest first
rank the login shells in /etc/passwd by how many accounts have them
every shell and how many users have it, biggest number first

= permissions/group-entry
the line of the group <group> in the group database
who is in the group <group>, the whole entry
entry of <group> as getent gives it
getent for the group <group>
group <group> with its number and its members
complete record of <group>
the <group> group: name, number and members
everything about the group <group>

= system/again-passwd-line
line of <user> in /etc/passwd
<user>'s line from /etc/passwd
the /etc/passwd entry of <user>, whole line
what does /etc/passwd say about <user>
pick the <user> line out of /etc/passwd
/etc/passwd, the line that begins with <user>
show only <user> from /etc/passwd, all fields
how is <user> entered in /etc/passwd

= system/pgrep-list
is anything of <proc> running? with the command line
running <proc> with numbers and command lines
process numbers of <proc> plus how they were started
all <proc> processes, id and full command
which <proc> are there, pid and command line
look for <proc> among the processes, show ids and commands
<proc>: pids along with the commands
ids and command lines of everything called <proc>

= daily/mixed-bash-repeat
run <runme> <n> times
<runme>, <n> times in a row
start <runme> <n> times one after the other
repeat <runme> <n> times
call <runme> again and again, <n> runs in all
do <runme> <n>x
<n> runs of <runme>, please
let <runme> run <n> times, then stop

= system/again-sleep-echo
wait <small> seconds, then print <text>
<small> seconds of rest, then <text>
say <text> after <small> seconds
hold on for <small> seconds and then write <text>
print <text>, but only after <small> seconds
<text> in <small> seconds from now
first <small> seconds nothing, then <text>
sleep for <small> seconds and say <text> afterwards
delay of <small> seconds, then the message <text>

= git/status-s
which files have I touched and not committed yet
what is changed here and not committed, short
compact list of changed and new files
status in short
changed, added, untracked: one line each
git status, but brief
which files are dirty, short form
M and ?? list
everything uncommitted, a line per file
short overview of what changed

= files/c-git-follow
history of <anyfile> across its renames, one line each
<anyfile> was renamed once, show all its commits, one per line
commits of <anyfile>, short, including those under its former name
one-line log of <anyfile> that follows renames
the short history of <anyfile>, also from when it had another name
go back through the renames of <anyfile>, one line a commit
oneline history of <anyfile>, following it through renames
<anyfile> with its past under other names, one line per commit

= git/srv-log-merges-oneline
what came in with merges? only those, one line each
just the merges, one line each
list of merges, short
when did we merge? merge commits, one line each
one-line log with nothing but merges
the pull requests that were merged, a line per merge commit
history of merges only, oneline
every merge in a line of its own

= git/merge
bring <newbranch> into the branch I am on
take the work of <newbranch> over into this branch
<newbranch> is ready, merge it in here
join <newbranch> into where I am
put the commits of <newbranch> into my branch with a merge
let <newbranch> flow into the current branch
get <newbranch> in here
I want what is on <newbranch> in this branch too, merge it
finish <newbranch> by merging it into the present branch

= files/c-git-merged-into
branches that are already in <branch>
which branches are through and merged into <branch>
what is already contained in <branch>? list the branches
branches I could delete because <branch> has them
all that has been merged into <branch>
which branches has <branch> swallowed
branches without anything that <branch> lacks
list the branches done with, merged to <branch>

= git/again-log-range
commits from <tag> to <tag2>, short
what was committed between <tag> and <tag2>, one line each
<tag> to <tag2>: the commits, one per line
which commits lie between <tag> and <tag2>
changelog from <tag> to <tag2>, one line a commit
commits that came after <tag> up to <tag2>, oneline
the short log between <tag> and <tag2>
all commits since <tag> until <tag2>, in brief

= git/file-branch
show <bare> the way it is on <branch>
what does <bare> look like on <branch>
print <bare> from <branch> without switching there
<bare> as <branch> has it, on the screen
the content of <bare> on <branch>
read <bare> of the branch <branch>
look at <branch>'s <bare>
see <bare> on the branch <branch>, leave my copy alone
cat <bare> as it stands on <branch>

= daily/mixed-git-diff-file-branch
<anyfile>: mine versus the one on <branch>
how does my <anyfile> differ from the one on <branch>
compare <anyfile> here with <branch>
differences of <anyfile> to <branch>
<anyfile> against <branch>, as a diff
what is different in <anyfile> compared with <branch>
diff of just <anyfile> with the branch <branch>
is my <anyfile> the same as on <branch>? show the difference

= git/diff-space
diff without the whitespace noise
my changes, ignoring blanks
what did I change apart from indentation
diff, spaces don't count
leave the whitespace out of the diff
git diff without changes of spaces
the real changes only, not the re-indented lines
diff that does not care about white space

= git/apply
apply <bare> as a patch
put the changes of the patch <bare> into my files
somebody sent me the patch <bare>, apply it with git
git, apply <bare>
work the patch file <bare> in
let git apply the diff in <bare>
<bare> is a patch, bring it in
take over the patch <bare>

= git/reflog
where did HEAD wander? show it
where has my HEAD been
everything HEAD pointed to lately
I lost a commit, show where HEAD was
the log of moves of HEAD
history of HEAD including resets
which commits was I on before
trail of HEAD
show the reflog
I reset too far, list the former positions of HEAD

= git/srv-gitignore-dir
ignore the folder <folder> from now on
git should leave <folder> alone, the whole folder
add the directory <folder> to .gitignore
keep <folder>/ out of git
<folder>/ into the ignore list of git
never commit the folder <folder>, ignore it
put the folder <folder> on git's ignore list
git must not see the directory <folder> any more
let git ignore everything in <folder>

= git/conflicts
files with conflicts
which files conflict
what is left to resolve after the merge
conflicted files, names only
the merge stopped, which files are in conflict
in which files must I still fix conflicts
names of the files git could not merge
unmerged files
list what has merge conflicts

= git/srv-blame-line
which commit last changed line <line> of <anyfile>
who wrote line <line> of <anyfile>
line <line> in <anyfile>, whose is it
where does line <line> of <anyfile> come from, who and when
blame for line <line> of <anyfile> only
author of line <line> in <anyfile>
who is to blame for line <line> in <anyfile>
just line <line> of <anyfile>: commit, author and date
who put line <line> into <anyfile>

= git/log-format
commits with hash, author and subject, one line each
hash, who, what: one line a commit
short log with the author's name in it
each commit as short hash, author, message
who committed what, a line each, no dates
one-line history with the names of the authors
oneline log, but I want to see who it was
author between the hash and the subject, for all commits

= system/loop-wc
for each .<ext> here print its name and its number of lines
go through the .<ext> files here one by one and count the lines of each
one .<ext> after the other: how many lines, what name
a loop that runs wc -l on each <ext> file
file by file, the number of lines of the .<ext> files here
with a for loop, lines per .<ext> file
number of lines for every single <ext> file in here, in a loop

= system/vmstat
watch memory and cpu, one line every <secs> seconds
one line of memory and cpu figures every <secs> seconds
vmstat at an interval of <secs> seconds
keep an eye on memory, swap and cpu, every <secs> seconds a new line
system load figures (memory, io, cpu) each <secs> seconds
virtual memory statistics, repeated every <secs> seconds
let the machine report memory, swapping and cpu all <secs> seconds
is it swapping? statistics every <secs> seconds

= files/u-df-total-line
space used on all disks together
all disks added up, one line, readable
how much disk space is there in total over all file systems, last line only
just the total line of df, with G and M
sum over all the disks, readable, nothing else
total of all file systems in one line
one figure for all disks together, used and free
disk space altogether, only the total row

= system/again-auth-failed-count
failed logins, how many
how often did somebody try a wrong password
number of failed password attempts
count the wrong logins in the auth log
how many times was a password wrong in /var/log/auth.log
are we under attack? number of failed passwords
tally of failed ssh passwords
bad login attempts, just the number

= permissions/useradd
new account for <user> with a home folder
create an account for <user>, home directory too
<user> starts on Monday, set up an account with a home
add <user> as a user and make the home folder
make a user <user> on this machine, with a home
set <user> up as a new user including a home directory
give <user> an account and a home directory
a login for <user>, home folder included

= permissions/usermod
put <user> into the group <group>
<user> should belong to <group> as well
make <user> a member of <group>
<user> needs <group> too, keep the other groups
let <user> join <group>
<group> gets a new member, <user>
add <user> to those in <group>
extend <user>'s groups by <group>

= system/again-printenv-two
the variable <var> and the variable <var2>
what are <var> and <var2>
show both <var> and <var2>
<var> and below it <var2>
values of the two variables <var> and <var2>
print <var> as well as <var2>
give me <var> and <var2> from the environment
look up <var> and <var2>

= system/echo-var
print my <var>
my <var>, please
what have I got in <var>
what is <var> set to
show me <var>
<var> is what at the moment
the present value of <var>
let me see my <var>

= system/again-var-set-test
is <var> set at all
have I got a <var>, yes or no
does <var> hold anything, yes or no
say yes if <var> is set and no if it is not
<var>: set or empty? yes or no
yes or no, is there something in <var>
check that <var> is not empty, yes/no
is there a <var> in my environment, yes or no

= system/again-whatis
what does the command <cmd> do, one line
what is <cmd> good for, in one line
<cmd> in one sentence
a one-line description of <cmd>
in short, what's <cmd>
what is <cmd> for? briefly
the short manual description of <cmd>
I have never used <cmd>, one line on what it does

= system/srv-last-command-type
what is ll here
is ll an alias, a function or a program
where does ll come from
what stands behind ll
what happens when I type ll
tell me what ll really is
ll: alias or command?
how is ll defined

= system/history-n
don't remember the command from before, last <n>
what did I just type? last <n> commands
my latest <n> commands
the <n> commands before this one
which <n> commands did I enter last
the tail of my history, <n> entries
recent commands, <n> of them
go back <n> commands in my history and show them
what have I been doing, the last <n> commands

= system/srv-february-last
the last day of february <year>
date of the end of february <year>
when does february <year> end
february <year>, its last date
which date is the last of february in <year>
29 or 28? date of the last february day in <year>
end of february <year>, as a date
the day before the first of march <year>

= everyday/backup-date
copy <bare> to <bare> with today's date behind it
keep a copy of <bare> that has the date at the end of its name
<bare> with the date tacked on, as a copy
duplicate <bare>, today's date as its ending
back up <bare>, date behind the name
save <bare> under its name plus today's date
a dated copy of <bare> next to it
before I edit <bare>: copy it, with the date after its name
make a copy of <bare> whose name ends in today's date

= system/again-crontab-remove
empty my whole crontab
delete all of my cron jobs
throw away my entire crontab
I want no cron jobs any more, remove the lot
get rid of my crontab
erase every scheduled job of mine
clear out my crontab, remove everything
wipe all my cron entries

= system/reboot
restart the computer now
restart this machine
the computer needs a restart, do it
reboot the server now
restart the whole box
kernel update is in, restart the machine
turn the computer off and straight on again

= system/dpkg-one
is <pkg> installed as a package
have I got the package <pkg>
did <pkg> get installed by apt
status of the package <pkg>
package <pkg>: installed or not, which version
is the debian package <pkg> on this machine
what does dpkg say about <pkg>
look whether <pkg> is there as a package

= daily/listening
listening ports, tcp and udp
which ports does this server listen on, both udp and tcp
all ports that wait for something, tcp and udp, numbers
every open port here, udp as well as tcp
what is open to the outside? listening tcp and udp ports
tcp plus udp sockets that listen
the ports in state listen, either protocol
udp and tcp listeners by port number

= network/u-scp-user
copy <bare> over to <host> as <user>, into <farpath>
<bare> should land in <farpath> on <host>, login <user>
send <bare> to <host> into <farpath>, my user there is <user>
put <bare> on <host> below <farpath>, logging in as <user>
upload <bare> to <farpath> of <host> with the account <user>
<user> on <host>: give them <bare> in <farpath>
scp <bare> as <user> to <host>, target folder <farpath>
transfer <bare> to the machine <host>, user <user>, directory <farpath>

= system/again-cpu-mhz
how fast is the cpu clocked
at how many megahertz does each core run
clock speed of the processor
current MHz of the cores
what frequency is the cpu at
speed of the cpu in MHz
how many MHz
is the processor throttled? show its MHz

= everyday/which-all
all <cmd> on my PATH
every place where <cmd> lies on the PATH
is there more than one <cmd>? all their paths
each <cmd> the shell could find
which <cmd> are there, not just the first
the paths of all the <cmd> I have
list each <cmd> in the folders of PATH
more than one <cmd> installed? show all of them

= git/srv-add-p-file
stage only part of <anyfile>
add some of my edits in <anyfile>, not all
pick which changes of <anyfile> go into the commit
just some hunks of <anyfile> for the next commit
half of <anyfile> is ready, let me choose what to stage
go through the changes in <anyfile> and stage the good ones
choose hunk by hunk in <anyfile> what to stage
not the whole <anyfile>, only some changes into the index

= git/again-rev-of-tag
which commit is <tag>
the hash behind <tag>
what commit stands behind the tag <tag>
tag <tag>, commit id please
commit number of <tag>
<tag> was made from which commit? hash
resolve <tag> to its hash
the full hash of tag <tag>

= git/log-reverse
show the log newest last
log from the first commit to the last
commits in the order they were made
the history the other way round
oldest commits on top
read the history from the start
log upside down, the beginning first
all commits, first one first

= git/repo-size
how big is the repository on disk
how much space does git need for this repo
size of the git objects, readable
is our repository getting too large? its size
disk space that the git database takes
how heavy is this repo
weight of the repository, in readable units
what does git store here, in megabytes

= git/push-force
push my branch though history changed, but safely
I rebased, push it with force but not over others' work
forced push, with lease
overwrite my branch on the server unless somebody else pushed
push after the amend, force with lease
careful forced push
push the rewritten branch, refuse if the remote moved on
safe force push

= git/fetch-prune
remove branches that no longer exist on the server from my list
fetch and forget remote branches that were deleted
update from the server and clean out the dead remote branches
my list shows remote branches that are long gone, fetch and prune them
fetch, dropping what was deleted on the remote
get rid of stale origin branches while fetching
sync the list of remote branches, deleted ones go
fetch with pruning

= git/config-editor
set vim as the editor for commits, everywhere
git should open vim for commit messages, in all my repos
commit messages in vim from now on
make vim my git editor for every repository
I want to write commit messages with vim
vim, not nano, as git's editor
tell git globally that my editor is vim
editor for git: vim

= git/cherry-no-commit
cherry pick without committing <commit>
take the changes of <commit> into my files, no commit yet
apply <commit> here but let me commit it myself
bring over <commit>, uncommitted
pick <commit>, only staged
the changes of <commit> without making a commit of them
cherry-pick <commit> and leave it uncommitted
get what <commit> did, but do not commit it

= git/diff-file
did I change anything in <anyfile>? show the diff
what have I done to <anyfile>
how does <anyfile> differ from what git has
diff of <anyfile> alone
my edits in <anyfile>, please
<anyfile>: what's changed
only the changes in <anyfile>
see what I edited in <anyfile>

= system/again-wait-all
wait until all my background jobs are through
hold on until everything in the background has ended
don't go on before the background jobs are done
block until my background processes have finished
pause here for all background jobs
let all the jobs in the background finish first
sit and wait for the background jobs
continue only when nothing runs in the background any more

= system/srv-time-sort
how long does sorting <bare> take
time the sorting of <bare>
is sort slow on <bare>? measure it
sort <bare> and tell me how long that took
measure sort on <bare>
how many seconds does sort need for <bare>
stopwatch on sorting <bare>
the time that sort spends on <bare>

= daily/mixed-percent-of
<line> percent of <lineb>
what is <line> percent of <lineb>, two decimals
<line> % of <lineb>
how much are <line> percent of <lineb>
a discount of <line> percent on <lineb> is how much
take <line> percent of <lineb>
<lineb>, of that <line> percent
work out <line> percent of <lineb>

= system/mkdir-if
if <mydir> is there leave it, else make it
make <mydir> unless it exists
create <mydir> only when it is missing
<mydir> if not there already
no <mydir> yet? then make one
should <mydir> be missing, create it
check for <mydir> and make it when it isn't there
I need <mydir>, create it if it does not exist

= system/loop-words
loop over the words <value> <newword> <word>, one line each
for each of <value>, <newword> and <word> print it in a loop
a loop through <value> <newword> <word> that echoes each
go over <value>, <newword>, <word> and print them one by one
print <value>, <newword> and <word> with a for loop
for loop over three words: <value> <newword> <word>
echo <value>, <newword>, <word> one after another in a loop
take <value>, then <newword>, then <word>, and print each with a loop

= permissions/passwd
<user> forgot the password, set a new one
change the password of <user>
new password for <user>
give <user> another password
reset <user>'s password
let me set a password for <user>
<user> needs a new password
password change for the account <user>

= system/user-exists
is there an account called <user>
is there a <user> on this machine, yes or no
do we have a user <user>? yes or no
has somebody already made the account <user>, yes/no
does the name <user> exist among the users, yes or no
user <user>: exists? yes or no
say yes if the account <user> exists, else no
<user> is a known user, yes or no

= system/pid-alive
is <pid> still there? yes or no
is process <pid> alive, yes or no
has <pid> ended already? yes if it still runs, no if not
does <pid> still run, yes/no
is <pid> still going, yes or no
check on <pid>, yes if it lives
yes or no: process <pid> exists
process <pid> still alive? yes/no

= system/pkill9
end every <proc> the hard way
no <proc> may survive, kill -9 by name

= system/srv-ps-user-number
processes of <user>, how many
how much is <user> running, as a number
count what runs under <user>
<user>'s processes, only the count
number of things <user> has running
how many processes belong to <user>
tally of the processes of <user>
<user>: number of running processes

= system/again-swap-line
just the swap line of free, readable
is the swap being used? only that line
swap only, with readable sizes
what about swap, used and free
the row for swap
leave the ram out, show the swap
swap: total, used, free
how is the swap doing

= system/lscpu
cpu summary: sockets, cores, threads
what do I know about the cpu? all of it
describe the processor of this machine
cpu data sheet of this box
cores, sockets, caches and model of the cpu
overview of the processor
tell me all about the cpu
what kind of processor is in here, in detail

= system/again-uptime-seconds
uptime in seconds
seconds since boot
for how many seconds has the box been on
how long up, counted in seconds
the uptime as a number of seconds
number of seconds since the machine came up
seconds of uptime, only the figure
time since the boot in seconds

= system/srv-load-fifteen
the 15 minute load
load over a quarter of an hour
only the third load figure
the long-term load average, 15 minutes
load, fifteen minutes, just the number
how loaded was it in the last quarter of an hour
the slowest of the three load numbers
15 min load only

= system/srv-who-user
is <user> logged in
is <user> on the machine right now, and since when
look whether <user> is on
sessions of <user> at the moment
<user> among those logged in
is <user> here just now? show the line of who
has <user> got a session open
where is <user> sitting, which terminal

= system/again-last-user-one
when did <user> last log in
the most recent login of <user>
last time <user> was here
<user>'s latest login, only that one
when was <user> last on this machine
has <user> been here lately? the last login
newest login of <user>
one line: the last login of <user>

= daily/who-in-group
members of the group <group> only
just the members of <group>, without the rest of the entry
who may do what <group> may? the members
the names in the group <group>
everyone in <group>
who are the people in <group>
which accounts does <group> have as members
member list of <group>

= daily/reload-bashrc
reload my .bashrc
read my .bashrc in again
I changed ~/.bashrc, make it count in this shell
let the new .bashrc take effect here
apply the changes in my bashrc
load ~/.bashrc anew
bashrc once more, please
take over what I put into .bashrc

= daily/alias-permanent
keep the alias ll for ls -la for good
ll should be ls -la in all future shells too
save the alias ll='ls -la' in my .bashrc
I want ll (ls -la) to be there after the next login as well
alias ll for ls -la, for ever
put an alias ll, meaning ls -la, in ~/.bashrc
add ll='ls -la' to my aliases permanently
remember ll as ls -la beyond this session

= system/date-long
today in words, like Friday, 31 May 2024
weekday, day, month and year of today, written out
today the long way, such as Monday, 02 June 2025
the full date in words, weekday in front
today's date as in a letter, with the weekday
which day is it, spelled out with weekday and month name
date with the names of day and month
long form of today's date

= system/date-dmy
date like 31/05/2024
today with slashes, day first
day/month/year for today
the british date
today's date, slashes, day before month
date as 07/11/2023, day in front
dd/mm/yyyy of today
today in the form 24/12/2025

= system/date-next-monday
monday next week
when is the coming Monday
next Monday as a date
what date is next Monday
which date has the Monday that comes
the date of Monday after this week
Monday coming, year-month-day
give me next Monday's date

= network/whois
whose domain is <host>
who owns <host>
who does the name <host> belong to
<host>, who has registered that
owner of the domain <host>
look up the registration of <host>
who is behind <host>
domain owner for <host>, please

= system/who-users
names of the logged-in users, no repeats
who is logged in, every name once
each logged-in user only once
the different people logged in
users on the machine, names only, without duplicates
unique names of those logged in
logged-in users, one name each, sorted
list who is on, no name twice

= git/status
how do things stand in this repo
what is the state of my repository
where was I? git status
changed, staged, untracked: tell me the state of git

= git/reset-hard-head
go back to how everything was at the last commit, staged things too
forget all I did since the last commit, staged or not
everything back to the last commit, throw the rest away
wipe out every change since the commit, in the index as well
make my files exactly what the last commit says
start over from the last commit, discard whatever is staged or edited
undo all edits and all staging at once
hard reset to where I am

= git/branches-all
which branches exist, here and on the server
all branches, local and remote
every branch there is, the remote ones included
branches of mine and those of origin
show local as well as remote branches
what branches are there altogether
the complete list of branches, remote too
branch list with those on the server

= git/hot-files
see how often each file was changed in git, top <n>
<n> files with the most commits
which <n> files do we touch all the time
files changed most in git, the first <n>
the <n> files that get committed again and again
ranking of files by number of commits, <n> of them
where does most of the work happen? <n> files with most changes in git
most edited files of the repository, top <n>

= everyday/user-host
the current user and the host, like ann@web1
me@machine, as in a prompt
who and where am I, as user@host
user, at sign, hostname
print myname@myhost
my login and this computer's name with an @ between
user@host of this session
put my user name and the host name together with @

= system/crontab-count
how many cron lines do I have, comments not counted
number of my cron jobs
how many jobs have I got in cron
count the active lines of my crontab
my cron jobs, just how many
crontab lines without comments, the number
how many scheduled jobs are mine
tally of my cron jobs

= daily/mixed-timeout-minutes
run <runme> up to <small> minutes
<runme>, <small> minutes at most
give <runme> <small> minutes, then end it
<runme> must not take longer than <small> minutes
let <runme> run, limit <small> minutes
<small> minutes is the limit for <runme>
start <runme> and cut it off after <small> minutes
try <runme> but for no more than <small> minutes

= system/service-reload
reload <service> without stopping it
<service> should read its configuration again, no restart
let <service> take over the new config without going down
only a reload of <service>, not a restart
have <service> re-read its settings while it keeps running
reload the configuration of <service>
make <service> notice the new config, do not stop it
`)
