import { moreWordings } from '../grammar.ts'

/** More ways to ask for what people want to know of a machine, its network and a repository every day. */
export const saidAgainMachine = moreWordings(`
= system/pgrep
which pids does <proc> have
pid of the <proc> process
what are the process ids of <proc>?
numbers of the processes called <proc>, please, only the pids
I need the pid(s|) of <proc>
under which process id is <proc> running?
Print the process IDs of everything named <proc>, one per line
ids of running <proc> processes

= daily/is-running
is <proc> running?
say yes or no: is <proc> running
is there a <proc> process right now, yes or no
does <proc> run at the moment? print yes or no
print yes when a process called <proc> exists and no when it does not
is <proc> still up as a process?
check that <proc> is alive, answer yes/no

= system/pgrep-count
number of <proc> processes
how many <proc> processes are there?
how many copies of <proc> run at the moment
count of running <proc> processes, only the number
Print just how many processes have the name <proc>
how often is <proc> running right now
tally of the processes called <proc>
number of instances of <proc> that are alive

= system/pkill
end all <proc> processes
stop every process called <proc>
terminate whatever is named <proc>
quit every <proc> that is running
make all <proc> processes exit

= system/pid-alive
is process <pid> still alive
is there still a process with the number <pid>? yes or no
does pid <pid> exist, yes or no
print yes if process <pid> is running and no if it is not
has process <pid> ended already? say yes while it is alive, no otherwise
check with signal 0 whether <pid> lives
tell me yes or no: pid <pid> alive?

= system/ps-oldest
which <n> processes have been running the longest
the <n> longest running processes
$show the <n> processes that were started first, with their start time
oldest <n> processes on this machine
which <n> processes are running since the longest time?
processes by start time, first <n>, oldest on top
top <n> of the processes by age, oldest first

= system/ps-count
how many processes are there in total
total number of running processes
count everything that runs, just the number of processes
how many processes does this machine run at the moment?
number of all processes, header not counted
Print only the number of processes that exist right now

= system/df-root
how full is the root partition
how full is /
disk usage of the root file system, human readable
is there still room on / ? show size, used and free
space on the root partition, please
$show size and usage of the partition that / is on
how much of the root disk is taken and how much is left

= system/uptime-since
since when is this machine up
when was this computer booted
date and time of the last boot, taken from uptime
at what time did this box start?
when did this machine come up, as date and clock time
up since when?
boot time, in the form yyyy-mm-dd hh:mm:ss

= everyday/load
load average of this machine
what is the load average right now
$show the load of the last 1, 5 and 15 minutes
how busy is this machine? load averages please
current load averages, all of them
print the contents of the file with the load average
what do the load numbers of the kernel look like

= permissions/users-count
how many users are in /etc/passwd
how many accounts does /etc/passwd have
how many user accounts are there on this machine?
number of accounts on this system, only the number
count of the entries of /etc/passwd
Print only how many users this system knows
how many lines does /etc/passwd have, number only

= permissions/users-bash
which users have bash as their login shell
names of the users whose shell is bash
who logs in with bash? only the names
$show the names of the accounts that use bash
users with bash as shell, names only
Print only the user names in /etc/passwd that have a bash shell

= system/env-sort
all environment variables sorted
environment in alphabetical order
the environment variables, ordered by name
$show my environment variables from A to Z
what environment variables are there? sorted please
env, sorted
every environment variable with its value, in alphabetical order

= everyday/in-path
is <cmd> installed?
is <cmd> available here
do we have <cmd> on this machine?
does the command <cmd> exist
can I use <cmd> here, i.e. is it found
is there a <cmd> program at all?
where would <cmd> come from, if it exists at all (command -v)

= files/which
which <cmd> do I run
which <cmd> gets used when I type <cmd>
path of the <cmd> that runs
full path of <cmd>
what file is run for <cmd>?
where does <cmd> live
Print the path of the executable <cmd>
location of the program <cmd>

= system/history-grep
my history, only lines with <word>
commands from my history that contain <word>
which commands with <word> did I type before?
what did I type with <word> in it
earlier commands of mine mentioning <word>
history lines that have <word>
look up <word> in the commands I ran before
filter my command history by <word>

= system/history-top
my <n> most used commands, from the history
which <n> commands do I type most
the <n> most used commands in my history, with their counts
what do I run most often? top <n> of the history
top <n> of my history by how often I used the command
rank the commands in my history and $show the first <n>
most frequent <n> commands of mine, most frequent first

= system/history-no-numbers
my history but without the line numbers
$show the commands I typed without their history numbers
command history, numbers stripped
only the commands themselves from history, no numbers in front

= system/timedatectl
clock and time zone settings of this machine
time zone settings and whether ntp is on
is the clock synchronised, and which time zone is set
which time zone is configured, with all details of the clock

= system/tz
which timezone is this machine in
what time zone are we in, short name
name of the current time zone
abbreviation of my time zone
time zone of this computer, short form like CET
what timezone does date use here?

= system/crontab-e
edit my crontab
open my crontab in the editor
I want to change my cron jobs
let me edit my cron jobs
change my crontab by hand
add a cron job by hand: open the crontab

= system/crontab-user
cron jobs of user <user>
which cron jobs does <user> have?
what does cron run for <user>
crontab of <user>
scheduled jobs of the user <user>
$show what is in <user>'s crontab
everything that <user> has scheduled with cron

= system/crontab-append
run <script> every day at <small> in the morning with cron
add a cron job that starts <script> daily at <small> o'clock at night
have cron run <script> every day at <small>:00
every night at <small> am cron should run <script>, keep my other cron jobs
schedule <script> daily at <small> am in my crontab
append a line to my crontab: <script> each day at <small> in the morning
new cron entry for <script>, every day, <small> am, leave the other entries alone

= system/timeout
run <script> but stop it after <secs> seconds
let <script> run for at most <secs> seconds
give <script> <secs> seconds, then stop it
start <script> and cut it off after <secs> seconds
<script>, no longer than <secs> seconds
limit <script> to <secs> seconds of running time
abort <script> if it is not done in <secs> seconds
<secs> seconds at the most for <script>, then end it

= system/time-script
how long does <script> take
how long does it take to run <script>
run <script> and tell me how long it took
measure how much time <script> needs
time that <script> takes
what is the running time of <script>?
run <script> and report the elapsed time
is <script> fast? run it and time it

= system/nohup
run <script> in the background even when I log out
start <script> so that it goes on when I close the terminal
keep <script> running after I log out
<script> in the background, surviving logout
launch <script> in the background and let it live on when the terminal closes
I want to log out while <script> keeps running
start <script> immune to hangups and give me the prompt back

= system/nice-lowest
start <script> with the lowest priority
run <script> so that it does not disturb other programs, lowest priority
<script> with the least priority there is
run <script> as politely as possible (nice 19)
let <script> run with niceness 19
lowest cpu priority for <script>

= system/echo-loop
print '<text>' <n> times
say '<text>' <n> times, one per line
loop <n> times and print '<text>' each time
a for loop that prints '<text>' <n> times
echo '<text>' <n> times in a loop
repeat: echo '<text>', <n> times
write '<text>' to the screen <n> times with a loop

= system/seq
count from 1 to <lineb>
count from 1 to <lineb>, one number per line
the numbers 1 to <lineb>, each on its own line
every number from 1 up to <lineb>
count up to <lineb>
Print the integers from 1 through <lineb>, one a line
1 to <lineb> please, below each other
$list the whole numbers between 1 and <lineb>, both included

= system/swap
which swap areas are active
swap devices and how much of them is used
$show the swap files and partitions in use

= system/memtotal
total memory of the machine from /proc/meminfo
how much memory is built in, in kB
what is the total RAM of this machine according to /proc/meminfo
the MemTotal line
the line with the total memory, as the kernel says it

= system/apt-policy
which version of the <pkg> package is installed and which could be
installed and candidate version of the package <pkg>
package <pkg>: installed version and version in the repository

= system/version
which version of <cmd> is this
which version of <cmd> is installed
what version of <cmd> have I got
version of <cmd> please
how new is my <cmd>? version
<cmd> version
what version does <cmd> have here

= system/apt-search
search for a package about <pkg>
which packages have to do with <pkg>?
are there packages for <pkg>
packages in the repositories that match <pkg>
look in the package lists for <pkg>
$find packages whose name or description mentions <pkg>

= daily/mixed-mem-used
used memory in megabytes, only the number
how many megabytes of RAM are in use
just the amount of memory in use, in MB
$show only the used column of the memory line of free -m
RAM in use in MB, nothing else
how much memory is taken at the moment, in megabytes
Print the used memory in megabytes as a single number
occupied RAM in MB please
used ram, MB, number only
how many MB of memory are being used right now?
from free -m only the used value of Mem
the part of the main memory that is in use, in MB

= system/keep-lines
store the number of lines of <bare> in the variable <readvar>
put the line count of <bare> into <readvar>
save how many lines <bare> has in a variable called <readvar>
<readvar> should hold the number of lines in <bare>
assign the line count of <bare> to <readvar>
set <readvar> to the number of lines of <bare>
make <readvar> the count of lines in <bare>
variable <readvar> = number of lines of <bare>
count the lines of <bare> and keep the number in <readvar>
let <readvar> be how many lines <bare> has
remember the line count of <bare> as <readvar>
capture the number of lines of <bare> in <readvar>

= system/keep-content
store the content of <bare> in the variable <readvar>
read the file <bare> into <readvar>
put the text of <bare> into a variable called <readvar>
<readvar> should hold what is in <bare>
assign the contents of <bare> to <readvar>
set <readvar> to the content of <bare>
variable <readvar> = whole text of <bare>
load <bare> into the shell variable <readvar>
let <readvar> be the text of <bare>
capture everything in <bare> in <readvar>
keep the content of <bare> in variable <readvar>
get what <bare> contains into <readvar>

= system/load-one
load of the last minute only
the one-minute load average, only the number
how high was the load in the last minute
$show just the first number of the load average
1 minute load average
Print only the load of the past minute
just the first load value of /proc/loadavg
load average, one minute, nothing else
single number: load during the last minute
what is the 1-min load
the most recent of the three load averages
first field of /proc/loadavg

= system/load-numbers
the three load averages and nothing else
only the three numbers of the load average
load of 1, 5 and 15 minutes, just the numbers
$show the load averages without the process counts
first three fields of /proc/loadavg
Print just the 1, 5 and 15 minute load
the 3 load averages, numbers only
load averages only, not the rest of /proc/loadavg
1, 5, 15 minute load from /proc/loadavg, nothing more
all three load values but no other field
three load numbers on one line
cut the three averages out of /proc/loadavg

= daily/mixed-both-one
run <runme> and save output and errors in <new>
run <runme>, everything it prints (errors too) goes into <new>
stdout and stderr of <runme> into <new>
start <runme> with bash and keep all of its output, error messages included, in <new>
let <runme> write both its output and its errors to <new>
<runme> with output plus errors redirected to <new>
log what <runme> prints, errors as well, to <new>

= daily/mixed-err-discard
run <runme>, ignore its error messages
<runme> without error messages
start <runme> but throw its errors away and keep the normal output
run <runme> and do not show me its errors
silence the stderr of <runme>
<runme>, errors to /dev/null
let <runme> run, suppress only what it prints to stderr

= system/bash-n
does <script> have syntax errors? do not run it
check <script> for syntax errors without running it
is the syntax of <script> all right, just check
<script>: syntax check only
find syntax mistakes in <script> but do not execute it
parse <script> with bash and report syntax errors, no execution
test if bash can parse <script>

= system/xtrace
run <script> with tracing
run <script> and $show every command before it is executed
execute <script> in debug mode, each command printed as it runs
$show what <script> does step by step while it runs
<script> with -x
run <script> and print each line as bash executes it
follow which commands <script> runs, trace it

= daily/mixed-git-authors-unique
all authors of the repository, alphabetically, without duplicates
who has committed to this repository? each name once, sorted
names of everyone with a commit here, each only once, in order
distinct author names in git, sorted
unique list of commit authors from A to Z
every author of this git project once
Print the names of the people who made commits, no name twice, sorted

= daily/mixed-git-unstage-all
undo git add of everything with git restore
unstage everything here with git restore
take all files of this directory out of the index again, restore --staged
git restore: nothing in this folder shall stay staged
restore the index for all files here, keep my edits

= git/branch-from
new branch <newbranch> from <branch>
start <newbranch> off <branch> and go there
branch <newbranch> based on <branch>, switch to it
from <branch> make the branch <newbranch> and check it out
I want to work on a new branch <newbranch> that begins at <branch>
create and switch to <newbranch>, starting point <branch>
cut <newbranch> from <branch> and change to it

= git/branch-switch
switch to <branch>
go to the branch <branch>
check out <branch>
change to <branch> in git
I want to be on <branch>
move over to the <branch> branch
get me onto <branch>
make <branch> my current branch

= git/branch-unmerged
which branches are not merged yet
branches whose work is not in the current branch
unmerged branches
local branches still to be merged
what branches have I not merged into this one?
branches with commits that HEAD lacks

= git/stash-show
what is in the latest stash, with the diff
$show the changes of the last stash as a diff
full diff of the newest stash
which lines did I stash? show the patch
look into the latest stash, line by line
content of my most recent stash as a patch

= git/push-force
force push safely
push with force but only if nobody else pushed meanwhile
overwrite the remote branch safely
force the push, with lease
push --force, but the careful way
safe forced push

= git/log-file-oneline
one-line log of <anyfile>
$show the short history of <anyfile>
history of <anyfile>, one line per commit
log only for <anyfile>, compact
Print the commits affecting <anyfile>, each on one line
git log limited to <anyfile>, short
brief log for <anyfile>
commits that touched <anyfile>, one line each
short log of <anyfile>
history of <anyfile>, one commit a line
which commits changed <anyfile>? one line per commit
one-line log for just <anyfile>
compact git history for the file <anyfile>
oneline commits of <anyfile>

= git/reset-hard-head
undo everything in the working tree, also what is staged
discard staged and unstaged changes alike
throw away all my uncommitted work, staged or not
back to the last commit, lose all changes in index and working tree
make everything as in HEAD again, my changes can go
reset index and files to the last commit
I want to lose every change since the last commit, staged ones as well

= git/reflog
what did I do lately in git, reflog
where was HEAD before? show the reflog
git reflog please
all recent moves of HEAD
history of where HEAD pointed
find a lost commit: list the former positions of HEAD
record of my recent checkouts, commits and resets

= git/stash-list
list stashes
all my stashes
which stashes do I have?
$show the stashes there are, one per line
what have I stashed so far, just the list
stash overview
the entries of the stash

= git/ignored
ignored files in this repo
which files does git ignore here? as a status
git status with ignored files as well
$show the status including what is ignored
what is ignored by git at the moment
status, ignored ones too

= git/amend
add forgotten changes to the last commit, same message
put what I staged into the last commit, keep its message
extend the last commit with the staged changes, message unchanged
I forgot a file: amend the last commit without editing the message
squeeze the staged changes into the previous commit, no new message
last commit plus what is staged, message stays
fold my staged changes into HEAD and leave its message

= git/cherry
cherry-pick <commit>
take the commit <commit> over to this branch
apply only <commit> here
copy the change of <commit> onto the current branch
bring the single commit <commit> into my branch
pick <commit> and put it on top of this branch

= git/merge
merge <newbranch> into the current branch
merge <newbranch>
bring the work of <newbranch> into this branch
take everything from <newbranch> into my branch by merging
join <newbranch> with the branch I am on
pull the commits of the local branch <newbranch> into this one (merge)

= git/log-search-code
which commits added or removed '<word>'
commits that introduced or deleted the text <word>
when did <word> appear in or vanish from the code? search the history
search the history for changes in the number of <word> in the code
pickaxe search for <word>
find the commits where <word> came in or went out

= git/log-grep
commits whose message mentions <word>
commits with <word> in the message
which commit messages have <word> in them
search the commit messages for <word>
log of commits that speak of <word> in their message
find <word> in the messages of the log

= git/grep
search for <word> in the tracked files
lines with <word> in the files git tracks
find <word> in this repository with git grep
$show all lines of tracked files that contain <word>
where in the tracked files does <word> occur? print the lines
git grep for <word>

= git/grep-files
in which tracked files does <word> occur
names of the tracked files with <word>
which files of the repository have <word> in them? names only, with git
files git tracks that contain <word>, only their names
git grep for <word>, file names only
tracked files mentioning <word>, list of names

= git/log-today
commits of today
what was committed today
today's commits
commits since midnight
all commits made today in this repository
log of today only

= git/file-at
<bare> as it was in <commit>
the version of <bare> in <commit>
print <bare> at commit <commit>
how did <bare> look in <commit>? print the whole file
content of <bare> in the commit <commit>
old version of <bare>, from <commit>, on the screen

= git/reset-soft-n
undo the last <small> commits, keep the changes staged
take back the last <small> commits but leave their changes in the index
last <small> commits undone, work kept
uncommit the <small> most recent commits softly
go back <small> commits without losing any change, all staged
soft reset by <small> commits
remove the last <small> commits from history and keep what they changed staged

= git/config-email-local
set my git email to <remote> for this repo
only here: git email <remote>
use <remote> as commit email in this repository, nowhere else
local git setting: email <remote>
this repo should use the email <remote>
email <remote> for commits in this project only

= git/clone-dir
clone <url> into the folder <new>
clone <url> but call the folder <new>
get the repository <url> into <new>
git clone <url>, target directory <new>
check out a copy of <url> under the name <new>
clone of <url> to <new>

= git/last-author
who made the last commit
author of the last commit, only the name
whose is the latest commit?
name of the person who committed last
by whom is HEAD
Print only the author of the newest commit
latest commit: author name

= network/dig-mx
mail servers of <host>
which servers take mail for <host>
mx of <host>
where does mail for <host> go
mail exchangers of the domain <host>
MX entries for <host>, short
who handles the mail of <host>

= network/u-dig-x-short
which host has the ip <ip>
name of the machine with the address <ip>
reverse lookup of <ip>, only the name
host name for <ip>
which name does dns give for <ip>?
who is <ip>, host name only
turn the address <ip> into a name

= network/nc-port
is port <port> open on <host>
can I reach port <port> of <host>
<host> port <port>: open or not
does <host> accept connections on <port>?
test whether <host> listens on port <port>
try to connect to <host> on port <port>, just to see if it is open
check port <port> at <host>

= system/service-active
is <service> active
is the service <service> running? one word
active or inactive: <service>
is <service> up as a service
does the <service> service run, just the word
state of <service>, active or not, nothing else
<service> active?

= text/table-passwd-name-shell
users and their shells, separated by a colon
which user has which shell, name:shell
name and login shell of all users
every account with its shell
login shells of the users, with user name
user:shell for each account in /etc/passwd

= system/boot-analyze
how long did booting take
how long did the last boot take
boot time in seconds, kernel and user space
time needed to start the system
how fast did this machine boot?
duration of the startup

= system/boot-blame
which services slow down the boot
what takes longest at boot
services by the time they needed at startup
which unit makes booting slow
blame: boot time per service
time each service took during boot, longest first

= system/apt-autoremove
remove packages no longer needed
remove unneeded packages
delete packages that were only dependencies and are not used any more
uninstall orphaned packages
get rid of packages nothing depends on
which leftovers of apt can go? remove them

= network/wget-list
download all urls in <bare>
all urls from <bare>, download them
fetch every address listed in <bare>
<bare> has one url per line, download each
get the files whose urls are in <bare>
wget everything that <bare> lists

= network/iface-up
bring eth0 up
turn on eth0
activate the interface eth0
eth0 up
switch the network interface eth0 on
enable eth0

= network/iface-down
turn off eth0
take eth0 down
deactivate the interface eth0
eth0 down
switch the network interface eth0 off
disable eth0

= network/curl-final
where does <url> redirect to
final address of <url> after all redirects
which url do I end up at when I open <url>
follow the redirects of <url> and print only the last address
<url> leads where in the end?
target of the redirects of <url>

= network/curl-type
what kind of content is <url>, content type
mime type that the server sends for <url>
type of <url>: html, json or what
media type of <url> only
is <url> html or json? print the content type
Print nothing but the content type of <url>

= system/pid-cwd
working directory of process <pid>
in which directory does process <pid> run
current directory of pid <pid>
$show the folder process <pid> works in
where was process <pid> started, i.e. its working directory
which folder is the cwd of <pid>
Print the working directory of the process with id <pid>
cwd of pid <pid>
directory that the process <pid> is in
what is the current folder of process <pid>?
the working folder of process <pid>, path only
find out the cwd of process <pid>

= system/pid-environ
environment of process <pid>, one variable per line
environment variables of pid <pid>
which environment variables does process <pid> have
$show the environment of the process <pid> line by line
variables that process <pid> was started with
Print the environment of process <pid> in readable form
env of pid <pid>, one per line
what is in the environment of process <pid>?
the environ of <pid> split into lines
environment variables seen by process <pid>
$list the variables of process <pid>
readable environment for the process with id <pid>

= system/var-default
print the variable <newvar>, or <value> if it is empty
value of <newvar> with <value> as the default
echo <newvar>, falling back to <value>
$show <newvar> and if it is not set <value>
the variable <newvar>, default <value>
if <newvar> is unset print <value>, otherwise its value
use <value> when <newvar> has no value and print the result
<newvar> or else <value>
print <value> unless the variable <newvar> has a value, in that case that
variable <newvar> with the fallback <value>, printed
default for <newvar> is <value>: echo whichever applies
output <newvar>, defaulting to <value>

= system/retry
retry <script> until it succeeds, every <secs> seconds
run <script> again and again until it works, waiting <secs> seconds in between
keep trying <script>, pause of <secs> seconds between the tries
repeat <script> until it exits with success, sleep <secs> each time
as long as <script> fails, try it again after <secs> seconds
until <script> succeeds, sleep <secs> and try again
call <script> every <secs> seconds until it ends without an error
loop: run <script>, if it fails wait <secs> seconds and retry
do not give up on <script>, retry after <secs> seconds
try <script> over and over with <secs> seconds of rest until it is successful
<script> until success, <secs> seconds apart
retry loop for <script> with <secs> seconds delay

= search/last-errors
last <n> errors in <file>, any case
the <n> newest error lines of <file>, upper or lower case
$show the <n> latest lines with error in <file>, ignoring case
most recent <n> errors from <file>, case does not matter
<n> last lines of <file> that mention an error in any case
what were the last <n> errors in <file>? case-insensitive
Print the final <n> error lines of <file>, ERROR or error
end of the list of errors in <file>, <n> lines, any case
only the <n> most recent error messages in <file>, case ignored
errors in <file>, the last <n> of them, case-insensitively
from <file> the last <n> lines with error or ERROR
tail of the error lines in <file>, <n> of them, regardless of case

= git/diff-branches-names
what is different between <branch> and <newbranch>, only file names
names of the files that differ between <branch> and <newbranch>
files changed from <branch> to <newbranch>
which files differ between <branch> and <newbranch>? names only
file names that changed from <branch> to <newbranch>
diff of <branch> and <newbranch>, names only
Print only the names of files changed between <branch> and <newbranch>
compare <branch> with <newbranch>, just the file names
changed file names, <branch> against <newbranch>
<branch> vs <newbranch>: which files
only the paths that differ from <branch> to <newbranch>


= git/gitignore-add
ignore <glob> in git
add <glob> to .gitignore
git should ignore <glob>
append <glob> to the ignore file of git
let git not see <glob> any more, put it in .gitignore
put the pattern <glob> into .gitignore
new line in .gitignore: <glob>
make git ignore all <glob>
exclude <glob> from git by .gitignore
.gitignore needs <glob>, append it
I do not want <glob> in git, ignore it
write <glob> at the end of .gitignore

= system/date-12h
time in 12 hour format
what time is it, with am or pm
clock time the American way
twelve-hour clock, please
current time like 03:45 PM
now, 12 hour style

= system/date-mdy
date in the format month/day/year
today's date the American way
today as month/day/year with slashes
current date like 12/31/2024
American date of today
date, month first, then day and year

= system/pkill-stop
suspend all <proc> processes
freeze every <proc>
stop <proc> for now without ending it
halt all <proc> processes so that they can go on later
pause <proc> by name

= system/pgrep-list
processes that match <proc> with their command line
pids and full commands of <proc> processes
<proc> processes: pid plus command line
$show each <proc> with its pid and arguments
pgrep for <proc>, whole command lines too
what exactly do the <proc> processes run? with pids

= everyday/user-host
print my user name and the host name separated by @
user@host of this session
me@machine
$show my login and the computer's name joined with an at sign
user name, @, host name
who am I and where, as user@host

= system/shopt-on
all shell options that are on
which shopt options are enabled
$list only the enabled shell options
bash options switched on by shopt
what did shopt turn on?
enabled shopt settings only

= everyday/mem-free-only
free memory only, in MB
how many megabytes of memory are free, just the number
free RAM in MB, nothing else
only the free column of the memory, megabytes
a single number: free memory in MB
MB of unused memory

= system/date-full
date and time in the format 2024-01-31 14:05:09
current date and time like 2023-12-24 18:30:00
now, as year-month-day and hours:minutes:seconds
What is the current date and time, written as 2025-02-03 09:08:07?
timestamp: yyyy-mm-dd hh:mm:ss, please
iso date, a blank, then the time with seconds
date plus clock time, the sortable way

= system/date-in-weeks
date in <small> weeks
which date is <small> weeks from today
today plus <small> weeks, as a date
<small> weeks from now, which date is that
what date do we have in <small> weeks?
Print the date <small> weeks ahead
add <small> weeks to today's date

= system/date-ago-weeks
which date was <small> weeks ago
today minus <small> weeks, as a date
what date did we have <small> weeks back?
Print the date <small> weeks before today
the day <small> weeks in the past, yyyy-mm-dd
go back <small> weeks from today and print the date

= git/tags
list all tags
all tags, only the names
which tags are there
names of the tags in this repo
what tags does this repository have?
tags please
$show just the tag names

= system/export
set <newvar> to <value> for child processes too
make <newvar>=<value> visible to the programs I start
export <newvar> with <value>
environment variable <newvar> should be <value>
put <newvar>=<value> into the environment
give every program I start the variable <newvar> with the value <value>
define <newvar> as <value> and export it

= system/journal-unit-today
log of the <service> service today
journal of <service> since midnight
today's log of the service <service>
what did <service> log today?
messages of the unit <service> from today
journal, only <service>, only today
today's journal entries for <service>

= system/which-set
value of the environment variable <var>
the environment variable <var>, using printenv
what is <var> set to in the environment? use printenv
printenv for <var> only
environment value of <var>, with printenv

= system/ps-cpu-one
which process uses the most cpu
the one process that uses the most cpu
what single process is eating my cpu
busiest process, only that one
top process by cpu, one line besides the header
who is the biggest cpu hog

= system/ps-mem-one
which process uses the most memory
the one process with the highest memory use
what single process is eating my memory
top process by memory, one line besides the header
who is the biggest memory hog
the most memory hungry process, only that one

= daily/path-lines
directories of PATH one per line
my PATH, one directory a line
$show PATH in readable form, an entry per line
split PATH at the colons
which directories are in PATH? one per line
PATH as lines

= system/date-file
when was <anyfile> changed, according to date
last modification of <anyfile>, with date -r
modification date of <anyfile> by means of the date command
date -r: when was <anyfile> written

= git/status-s
short git status
git status, one line per file
compact status
status in short form
what changed, short status of git
brief git status please

= git/show-stat
statistics of the commit <commit>
how many lines did <commit> change per file
diffstat of <commit>
<commit> with its stat, no full diff
files and line counts changed by <commit>
summary of what <commit> changed, stat

= git/revert-last
make a commit that undoes the last one
revert the last commit
undo the last commit with a new commit
take back the latest commit by a reverting commit
reverse what the last commit did, as a new commit
a new commit that cancels the last one
create the opposite of the last commit
undo the newest commit but keep the history
last commit was wrong, revert it in a new commit
cancel the most recent commit without rewriting history
`)
