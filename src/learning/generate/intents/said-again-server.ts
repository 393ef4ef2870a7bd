import { moreWordings } from '../grammar.ts'

/** More ways to ask for what servers and repositories are asked every day. */
export const saidAgainServer = moreWordings(String.raw`
= permissions/groups-of
<user> is in which groups?
what are the groups that <user> is in
into which groups has the account <user> been put
groups: <user>
show which groups the user <user> is a member of
all groups of user <user>
check the group memberships of the user <user>
$show every group that contains <user>

= system/service-active
is the <service> service active
is <service> running as a service? only active or inactive
active or not: the service <service>
check if the service <service> is active
is the <service> service currently active?
does systemd say that <service> is active
see whether <service> is active, nothing more
is the unit <service> active at the moment

= network/dig-mx
mail servers of the domain <host>
which mail servers does <host> have
the mail servers responsible for <host>
mail server names for <host> from DNS
what are the MX hosts of <host>
look up the mail servers of <host>, short answer
DNS: mail servers for <host>
list the mail servers that dns has for <host>

= system/env-sort
env variables with values sorted by name
the whole environment sorted by variable name, values too
sort all environment variables by name
environment variables and their values in order of the names
list every variable of the environment with its value, sorted by name
$show env in sorted order

= permissions/users-count
number of accounts on this machine
how many entries are in the account file of this machine
accounts that exist on this machine, how many
how many accounts exist here in total, system accounts too
total number of user accounts known to the machine
count the accounts of this machine

= files/c-git-last-files
names of files changed in the last commit
which files did the last commit change? names only
only the file names of the last commit
files in the latest commit, just the names, no message
what files were part of the last commit
Print the names of the files that the last commit changed, nothing else
list of files touched by the most recent commit, without its header
file names from the newest commit
last commit: changed files, names only
changed paths of the last commit without author and message

= system/kill-cont
let process <pid> go on again
let process <pid> go on
continue process <pid>
resume pid <pid>
process <pid> may run again
wake up the stopped process <pid>
make process <pid> carry on after it was paused
un-stop process <pid>
start the paused process <pid> again where it was
process <pid> is stopped, make it continue

= text/again-passwd-name-home-space
name and home directory of every account in /etc/passwd, space between
Print the login name and the home directory of each account in /etc/passwd, separated by one space.
for every account of /etc/passwd print name, a space and the home directory
/etc/passwd: name and home directory with a blank between
login and home of all accounts from /etc/passwd, divided by a space instead of a colon
each user's name followed by a space and the home directory, from /etc/passwd
$show user name and home of every line in /etc/passwd, space as separator
home directory after each user name in /etc/passwd, a single space between them

= system/date-hm
the time without seconds
time now, no seconds
current time but leave the seconds away
time without the seconds please
what is the time, seconds not needed
only hours and minutes of the time
the time as hour and minute
$show the time without seconds

= system/again-date-next-friday
next friday's date
next Friday as a date
date of the coming Friday, not the last one
which date will next Friday be
when is it friday next, print the date
friday next, yyyy-mm-dd

= daily/mixed-date-time-to-epoch
epoch seconds of <date> <clock>
unix time of <date> <clock>
seconds since the epoch for <date> <clock>
<date> <clock> in epoch seconds
timestamp in seconds for <date> at <clock>
what is <date> <clock> in seconds since 1970
convert date and time <date> <clock> to epoch seconds

= git/gitignore-add
ignore all files matching <glob> in git
let git ignore <glob>
tell git to ignore files like <glob>
files like <glob> should not show up in git, add that to .gitignore
git: ignore <glob>
add a line with <glob> to the .gitignore

= git/restore
bring <anyfile> back from git, I deleted it
bring back <anyfile> from the last commit
I deleted <anyfile>, get it back from git
get <anyfile> back as it was committed
undelete <anyfile> with git
recover the deleted file <anyfile> from git
<anyfile> is gone, restore it from the repository
throw away my edits in <anyfile> and take git's version

= system/crontab-append
run <script> every night at <small>
run <script> every morning at <small>
run <script> every day at <small> o'clock
every day at <small> run <script>, by cron
start <script> each night at <small> from cron
let <script> run daily at <small>
schedule <script> for <small> o'clock every night
nightly at <small>: <script>, as a cron job
have <script> run on its own every day at <small>
at <small> every morning <script> should run

= system/date-days-since
how old in days is someone born on <date>
how many days old is a person born on <date>
age in days of somebody born <date>
days lived since birth on <date>
born on <date>, how many days old today?
days that have gone by from <date> until today
how many days ago was <date>

= system/date-iso
current date and time in iso format
the date in iso format with time
date with time, ISO 8601
ISO timestamp of now with time zone
date, time and offset in ISO form
now as 2026-01-31T15:45:00+01:00
$show date and time together in ISO 8601 notation

= daily/mixed-git-yesterday
commits of yesterday and today
commits since yesterday
git log from yesterday on
log entries since yesterday
what was committed since yesterday
everything committed from yesterday until now

= git/ahead-count
how many commits is this branch ahead of <branch>
number of commits that HEAD has and <branch> has not
current branch compared to <branch>: how many commits ahead

= git/diff-branches-names
changes between <branch> and <newbranch>, file names only
names of files that differ between <branch> and <newbranch>
which files differ on <branch> and <newbranch>? names only
only file names: difference of <branch> and <newbranch>
files changed between the branches <branch> and <newbranch>, just names
compare the branches <branch> and <newbranch>, file names only
between <branch> and <newbranch>, which files changed
file names in the diff from <branch> to <newbranch>

= git/again-numstat
lines added and deleted per file, not committed yet
added and removed line counts of every uncommitted file
for each changed file the number of added and deleted lines
how many lines were added and deleted in each file, as numbers, uncommitted changes
per file: lines added, lines deleted, in numbers
count added and deleted lines for every modified file
numbers of inserted and deleted lines for each file in my working copy

= git/log-file-oneline
in which commits was <anyfile> changed, one line each
short list of commits in which <anyfile> changed
which commits changed <anyfile>? one line per commit
oneline log of <anyfile>
commits that modified <anyfile>, short form

= git/stash-list
list my stashes
all my stashes
what stashes do I have
my stashes, listed
which stashes exist
show every stash I made
stashes in this repository
what is in the stash list
names of the stashes I have

= git/branch-force-delete
delete the local branch <newbranch> although it is not merged
delete branch <newbranch> even if it is not merged
remove the unmerged branch <newbranch>
delete <newbranch> no matter whether it was merged
get rid of the branch <newbranch>, merged or not
<newbranch> was never merged, delete that branch all the same
erase the local branch <newbranch> with its unmerged commits
delete the branch <newbranch> by force

= git/branch-delete
delete the local branch <newbranch>, it is merged
remove the merged branch <newbranch>
delete branch <newbranch> locally now that it has been merged

= git/first-commit
first commit of this repository
hash of the very first commit
the commit this repository began with
what was the first commit here, its hash
oldest commit without parents
id of the first commit ever made in this repository
root commit of this repo
which commit has no parent

= git/amend
add the staged changes to the last commit, same message
add the forgotten file, already staged, to the last commit
put what is staged into the last commit and keep its message
I forgot a file, it is staged now: amend the last commit with the same message
fold the index into the last commit, message as it is
last commit should include the staged files too, no new message
amend without editing the message
extend the last commit by what I staged

= git/status-s
is there anything uncommitted, short form
short form of the status
git status, short
uncommitted changes in the short format
brief status of the repository
state of the working copy in short
status with two letters per file
$show the changed files in short status format

= system/seq-reverse
print the countdown from <lineb> to 1
countdown from <lineb> to 1
<lineb> down to 1
numbers from <lineb> down to 1, one per line
count backwards from <lineb> to 1
every number from <lineb> to 1, descending
print <lineb>, then one less, down to 1
count down <lineb> to one

= network/u-dig-x-short
name for the address <ip>
host name of the ip <ip>, short
which name has the address <ip>
name that belongs to <ip>
reverse lookup of <ip>, name only
what host name does DNS have for <ip>
ip <ip>: its name please
look up the name behind <ip>

= system/again-last-user-one
when did <user> log in last
when was <user> logged in for the last time
last time <user> logged in
most recent login of <user>
<user>'s last login
time of the latest login by <user>
when was the last login of the user <user>?
only the latest login of <user>

= system/last-user
all logins of <user>
login history of <user>
every login of <user> so far

= system/export
set <newvar> to <value> for this session
set <newvar> to <value> in this session
<newvar> should be <value> in this session and in the programs I start
for this shell session set and export <newvar> as <value>
set env variable <newvar>=<value> for the session
for the rest of this session let <newvar> be <value>, exported

= git/tag-commit
tag commit <commit> as <tag>
tag <commit> as <tag>
name the commit <commit> <tag>
give commit <commit> the tag <tag>
put tag <tag> on the commit <commit>
new tag <tag> at commit <commit>
mark <commit> with the tag <tag>

= git/config-email-local
my git email in this repository only should be <remote>
git email <remote>, but only here in this repository
only for this repo: git email <remote>
set the email for this repository to <remote>, not globally
use <remote> as commit email in this project alone
local git email <remote>
in this repository let git use the email <remote>

= git/stash-show
what is in the newest stash, with the changed lines
diff of the newest stash
show the changed lines of the latest stash
content of the latest stash as a diff
full patch of the last stash

= git/diff-save
make a patch of my changes in <new>
write my changes as a patch to <new>
create the patch <new> from my uncommitted edits
patch file <new> with what I changed
diff of my working copy into <new>
save a diff of my changes as <new>
put my local changes into the patch file <new>

= git/apply
apply <bare> as a patch
apply the changes in <bare> with git
git apply <bare>
take over the changes from the patch <bare>
patch the working copy with <bare>
use the patch file <bare> on this repository

= git/clone-dir
clone <url> into the directory <new>
clone <url> with <new> as the folder
the folder <new> should become a clone of <url>
git clone of <url> in a folder named <new>
get a copy of <url> with git in the folder <new>

= system/zombie
zombie processes
zombies
list of the zombie processes
which processes are zombies
all processes in zombie state
defunct processes

= system/again-uptime-seconds
how many seconds is the machine up
uptime in seconds
seconds since the machine started
for how many seconds has this box been running
machine uptime, in seconds only

= system/again-lspci-vga
graphics card
which graphics card is in this machine
model of the video card
gpu in this computer
what video card do I have

= git/add-commit
commit everything, new files too, with the message <message>
commit everything with the message <message>, untracked files as well
stage all files including new ones and commit them as <message>
add all and commit with message <message>
all changes and new files into one commit: <message>

= git/again-stash-count
how many stashes are there
number of stashes
is there a stash, how many
count the stashes
stash count

= daily/mixed-date-iso-week
iso week of <date>
week number of <date>
which calendar week is <date> in
calendar week of <date>
<date>: number of the week
what week of the year does <date> belong to

= text/again-tomorrow-eu
tomorrow in the format 24/12/2026
tomorrow's date as dd/mm/yyyy
tomorrow, day/month/year with slashes
date of tomorrow written like 05/03/2025

= text/again-yesterday-dots
yesterday's date with dots, day first
yesterday in the form 24.12.2025
date of yesterday as day.month.year
yesterday, dd.mm.yyyy

= system/date-full
date and time with seconds, sortable
date and time now in sortable form
current date and time to the second, year first
now as 2026-01-31 15:45:00
full date and time, ISO like, with a space between
today's date with the time including seconds

= system/again-journal-unit-range
log of <service> between <clock> and <clock2>
<service> log from <clock> to <clock2>
journal of <service> from <clock> until <clock2>
what did <service> log between <clock> and <clock2>
messages of <service> logged between <clock> and <clock2>

= git/log-deleted
commits that deleted files
which commits deleted files
commits in which files were deleted, with the names of the files
log of deletions: commits and the files they removed
history of deleted files

= system/date-file
date of the file <anyfile>
modification date and time of <anyfile> through date
when was <anyfile> last changed, by date -r
date command for the time stamp of <anyfile>

= text/table-passwd-max-uid
highest user id in /etc/passwd
biggest uid in /etc/passwd, only the number
largest user id number in use
what is the highest user id here

= system/systemctl-disable-now
stop the service <service> and do not start it at boot any more
stop <service> and keep it from starting at boot
<service> off now and at every boot
switch <service> off at once and for future boots
stop and disable <service>
shut <service> down now and disable it

= system/journal-boot
log of the current boot only
journal of this boot
log since the last boot, all of it
only messages of the current boot
this boot's log

= system/boot-time
when was the last reboot
time of the last boot
when did this machine boot last
date and time of the last system start
last boot, when

= daily/mixed-kill-user-name
kill all of <user>'s <proc> processes
kill every <proc> of user <user>
end the <proc> processes that belong to <user>
stop <proc>, but only those run by <user>
<user>'s <proc> processes should be killed

= system/again-pid-fd-count
how many files does process <pid> have open?
open files of process <pid>, only the number
number of files that process <pid> has open
count open files of pid <pid>
count of file descriptors held by process <pid>

= system/again-groups-count
number of groups
number of groups on this machine
how many groups does this system have
how many groups are in /etc/group
count the groups in /etc/group

= system/again-printenv-two
print <var> and <var2>
<var> and <var2>, their values
values of the variables <var> and <var2>
show me both <var> and <var2>
the environment variables <var> and <var2>

= system/again-var-set-test
is <var> set?
is <var> set, yes or no
does <var> have a value? yes or no
say yes if <var> is set, otherwise no
check whether <var> is set and not empty, yes or no

= everyday/in-path
is <cmd> installed
is <cmd> installed here?
do I have <cmd>
<cmd> installed?
check if the command <cmd> is there
is the program <cmd> available on this machine

= system/history-top
my <n> most used commands with counts
the <n> commands I use most often
which <n> commands do I use most
most used commands in my history, top <n>
my favourite <n> commands by how often I type them

= system/help
manual of <cmd>
manual for <cmd>
manual page <cmd>
<cmd> manual
the whole manual of <cmd>
the man page for <cmd> please

= system/again-whatis
a short description of what <cmd> does
one line about what <cmd> does
what is <cmd>, in one line
short description of the command <cmd>
<cmd> described in one line

= daily/mixed-date-next-days
dates of the next <n> days
the next <n> days as dates, one per line
list the dates of the coming <n> days
each of the next <n> dates
dates for the <n> days after today

= system/again-crontab-active
comment lines in my crontab left out
my crontab without comment lines
crontab but no lines that start with #
cron jobs, comments left out
show my crontab and hide the comments

= system/again-crontab-minutes
run <script> every <mins> by cron
cron: <script> every <mins>
every <mins> cron should run <script>
add <script> to my crontab, every <mins>
new cron job: <script>, once every <mins>
let cron call <script> every <mins>

= network/wget-quiet
download <url> quietly
download the file at <url> quietly
quiet download of <url>
fetch <url> without any output while downloading
download <url> silently with wget

= system/terse-script-then
run <script> and after it <script2>, but only if the first worked
run <script2> after <script>, but only if <script> worked
<script>, and only when it worked <script2>
first <script> and, if it succeeds, <script2>
start <script2> once <script> has finished without an error
run <script>; if that went fine run <script2> too

= system/retry
keep trying <script> until it works, <secs> seconds apart
try <script> again every <secs> seconds until it succeeds
repeat <script> until it succeeds, <secs> seconds between tries
retry <script> till it works, pause of <secs> seconds
run <script> until it works, waiting <secs> seconds after each failure

= daily/mixed-timeout-minutes
run <runme> at most <small> minutes
run <runme> for at most <small> minutes
give <runme> no more than <small> minutes
<runme> may take <small> minutes, stop it after that
stop <runme> if it needs longer than <small> minutes

= system/again-sleep-echo
wait <small> seconds and then print <text>
wait <small> seconds, then print <text>
print <text> after waiting <small> seconds
<text> after <small> seconds
sleep <small> seconds and echo <text>

= system/history-grep-last
the last <n> commands in my history with <word>
my last <n> commands that contain <word>
last <n> <word> commands I used
most recent <n> history lines with <word>
the <n> latest commands containing <word>

= system/again-ps-pid-start
when did process <pid> start
start time of process <pid>
since when does process <pid> run
date and time at which pid <pid> started
<pid>: when was it started

= system/again-swap-used-mb
swap used, in MB
MB of swap in use, just the number
how many megabytes of swap are used
used swap space in MB

= system/again-journal-warning
warnings in the journal
journal messages of priority warning or worse
show the warnings from the systemd journal
which warnings has the journal recorded

= git/commit
commit the staged changes as <message>
commit what is staged as <message>
commit with the message <message>, staged changes only
make a commit of the index called <message>

= text/again-seq-range-space
print the numbers <line> to <lineb> on one line
<line> to <lineb> on one line, spaces between
numbers <line> to <lineb>, all on one line
one line with the numbers from <line> to <lineb>

= system/bg-run
run <script> in the background
start <script> in the background
<script> in the background please
background <script>
let <script> run in the background

= system/again-watch-free
show free memory every <secs> seconds
free memory, refreshed every <secs> seconds
watch how much memory is free, every <secs> seconds
`)
