import { moreWordings } from '../grammar.ts'

/** More ways to ask for what a server and a repository are asked every day: many in pairs that differ in the words that decide. */
export const saidOtherwiseServer = moreWordings(String.raw`
= daily/mixed-git-author-since
commits of <user> since <date>
the commits <user> has made from <date> on, in full
what has <user> committed since <date>? show the commits themselves
show me the work of <user> in git after <date>, with messages and dates
git log, author <user>, starting on <date>
Print the commits of the author <user> that are not older than <date>.
for the review of <user>: complete log entries since <date>
whatever <user> checked in since <date>

= git/srv-count-author-since
number of commits of <user> since <date>
how many commits has <user> made from <date> on
how much has <user> committed since <date>? just the number of commits
show me how many commits by <user> there are after <date>
count of commits, author <user>, starting on <date>
Print how many commits the author <user> has made since <date>.
for the review of <user>: the number of commits since <date>
how often did <user> check something in since <date>

= git/srv-author-since-oneline
commits of <user> since <date>, one line each
the commits <user> has made from <date> on, a line apiece
what has <user> committed since <date>? short, one line per commit
brief log of <user>, from <date> till now
Print the commits of the author <user> since <date>, each on a single line.
for the review of <user>: just hash and title of the commits since <date>

= git/log-author-count
how many commits did <user> make
how often has <user> committed on this branch
what is the number of commits that <user> is the author of
commit count of <user>
total commits, <user> only
Print how many commits <user> has made, no list.
has <user> done much here? the number of commits please

= git/log-author
which commits did <user> make
what did <user> commit on this branch
the commits that <user> is the author of
commit list of <user>
all commits, <user> only
Print the commits <user> has made, not their number.
has <user> done much here? show me the commits please

= git/diff-stat
changed files in my working copy with a bar of plus and minus signs
how big are my uncommitted changes, file by file, as a summary with totals
git diff, but only the statistics
how much did I edit in each file since staging? the overview with the little graph
no patch, just which files I changed and how much, with a total below
Print a summary of the unstaged changes, per file, with a total at the end.
diffstat of what I have not staged

= git/again-numstat
how many lines were added and how many removed in each changed file, as plain numbers
added and deleted line counts per file in my working copy, for a script
git diff, but only the numbers of added and removed lines, tab separated
no patch, just two numbers and the name for each file I changed
Print for every changed file the number of added lines and the number of deleted lines, without any graph.
per file: lines in, lines out, the file name; nothing staged yet

= git/diff-short
how many files did I change and how many lines in all, in a single line
only the totals of my uncommitted changes: files, insertions, deletions
git diff, but just the last line with the sums
no per-file list, just the grand total of what I edited
Print only the total number of changed files, inserted and deleted lines.

= git/reset-soft-n
undo the last <small> commits and leave everything staged
take the last <small> commits back but keep their changes in the staging area
go <small> commits back, with all the changes ready to be committed again
I want to make one commit of my last <small>: undo them, changes stay staged
Remove the last <small> commits; their changes must stay in the index.
last <small> commits undone, work kept, still added

= git/reset-hard-n
undo the last <small> commits and throw their changes away
take the last <small> commits back and lose what is in them
my last <small> commits were rubbish: drop them, files too
Remove the last <small> commits together with all of their changes.
last <small> commits gone for good, with the work in them

= git/add-p
pick bit by bit what gets staged
let me choose which parts of my changes to stage
not everything I edited belongs in this commit: ask me, change by change, what to stage
stage with a question for every hunk
Stage the changes interactively, hunk by hunk.
I only want some lines of each file in the next commit, so let me choose them now
go through the diff with me and stage what I say yes to

= git/add-all
stage the lot, new and deleted files too
take all of my changes into the next commit, new files included, no questions
everything I edited, created or deleted belongs in this commit: stage it
stage without asking, the whole working copy
Stage all changes, including untracked and removed files.
git add, the lot

= git/add-u
stage the edits of known files, not the new ones
take the changes of tracked files into the next commit and leave untracked ones out
everything I edited or deleted shall be staged, but no file that git does not know yet
Stage all modified and deleted tracked files only.
git add for files that are already in git

= git/again-tags-version-sorted
tags, newest version last
all the tags, going up by version number
which versions have we tagged? lowest first, 1.10 after 1.9
Print the tags sorted by their version numbers, not by date.
release tags from the smallest to the greatest version

= git/tags-sorted
tags, most recently made first
all the tags, by the date they were made, latest on top
which versions have we tagged lately? newest tag first
Print the tags sorted by their date, the youngest at the top.
release tags from the latest to the earliest one made

= git/plain-fetch
get what is new from the remote, no merge
just download the news, I will look at it before I merge
see what the others have pushed without touching my branch
fetch, but merge nothing
Download what is new on the server and leave my branch as it is.

= git/pull
get what is new from the remote and merge it
download the news and bring my branch up to date at once
put what the others have pushed into my branch
fetch and merge in one go
Download what is new on the server and update my branch with it.

= git/fetch-origin
get what is new on origin, no merge
fetch from origin only, leave my branch alone
Download the new commits of the remote called origin without merging them.
what has been pushed to origin? fetch it, do not merge

= git/file-at
print <bare> the way it was in <commit>, do not change my copy
what was in <bare> in commit <commit>? only show it
I want to read the <bare> of <commit>, not get it back
the text of <bare> at <commit>, on the screen
let me look at <bare> from commit <commit>
Print the contents that <bare> had in the commit <commit>.

= git/restore-from
put <anyfile> back the way it was in <commit>
get the <anyfile> of <commit> back, mine is broken
bring <anyfile> from commit <commit> back into the working tree
go back to the <anyfile> of <commit>, only that file

= git/log-tag-oneline
what has come in since tag <tag>, one line each
which commits were made after <tag>? short form
new commits since release <tag>, a line per commit
we released <tag>; what have we committed from then on, in brief
Print the commits that came after the tag <tag>, one per line.
commit list from <tag> to now, hash and title

= git/log-between
what has come in since tag <tag>, full commits
which commits were made after <tag>? with author, date and whole message
new commits since release <tag>, in the long form
we released <tag>; show me the complete log from then on
Print the complete log entries of the commits that came after the tag <tag>.

= git/tag-show
what is tag <tag>: its message and the commit it points to
who made tag <tag>, and on which commit
show the tag <tag> with its commit and the changes of that one
Print the tag <tag> itself along with the commit that it marks.

= git/first-commit
hash of the very first commit of the repository
which commit started this repository? its hash
the root commit, nothing but its hash
the commit without a parent
Print the hash of the commit this repository began with.

= git/last
the newest commit, with author, date and message
what was committed last, by whom and when
the latest log entry in full
show only the most recent commit, without its changes
Print the log entry of the last commit.

= git/terse-first-commit
the very first commit of the repository in one line
hash and title of the commit it all began with
the oldest commit, short
with which commit did this project start? one line

= git/last-message
the whole message of the last commit, body too
complete text of the newest commit message
what did I write in my last commit message? all of its lines

= git/again-last-subject
message of the last commit, the title line only
only the first line of the newest commit message
what was the title of my last commit? leave the body out
subject only, last commit

= git/diff-branches
what's different between <branch> and <newbranch>
line by line, how do the branches <branch> and <newbranch> differ
full diff from <branch> to <newbranch>
Print all differences between the branch <branch> and the branch <newbranch>.

= git/diff-branches-names
which files are different between <branch> and <newbranch>
only names of the files that differ between <branch> and <newbranch>
list of files, not the diff: <branch> against <newbranch>
Print only the names of the files that differ between the branch <branch> and the branch <newbranch>.

= git/diff-branches-stat
how much is different between <branch> and <newbranch>, per file
summary with counts of what differs between <branch> and <newbranch>
files and number of changed lines, <branch> against <newbranch>
Print a summary of the differences between the branch <branch> and the branch <newbranch>, with the number of changed lines per file.

= git/ls-files
everything that is under version control here
all the files git has under control
which files belong to the repository? list them
the names of all the files that are committed or added
what does git keep track of
Print the names of all tracked files.

= git/untracked
everything here that is not under version control, ignored files left out
all the files git does not have under control yet
which files do not belong to the repository so far? list them
the names of all the files I never added
what does git not keep track of, apart from ignored things
Print the names of all untracked files, without the ignored ones.

= git/ls-count
how many files belong to the repository
number of files git keeps track of
the count of tracked files, no names

= git/again-untracked-count
how many files here does git not know about
number of files git does not keep track of, ignored ones left out
the count of untracked files, no names

= git/ls-deleted
tracked files that I have deleted in the folder
which files are gone from disk but still in git
deleted files that are not committed yet, names only
Print the tracked files that are missing in the working tree.

= git/again-modified-tracked
tracked files that I have changed in the folder
which files are different on disk from what git has
changed files that are not committed yet, names only
Print the tracked files that are modified in the working tree.

= git/branch-merged
branches that are already in this one
which branches can go because they have been merged
branches whose commits I already have here
Print the branches that have been merged into the current one.

= git/branch-unmerged
branches that are not in this one yet
which branches must stay because they have not been merged
branches that have commits I do not have here
Print the branches that have not been merged into the current one.

= git/branch-delete
<newbranch> is merged, delete the branch
delete the branch <newbranch>, but only if nothing gets lost
we are through with <newbranch>: remove that branch here
clean up: delete local branch <newbranch>

= git/branch-force-delete
<newbranch> is not merged, delete the branch all the same
delete the branch <newbranch> even if commits get lost
we do not want <newbranch> after all: remove that branch, merged or not
clean up: force delete local branch <newbranch>

= git/push-delete
delete the branch <newbranch> on the server
remove <newbranch> from origin, not from my machine
get rid of the remote branch <newbranch>
clean up: delete <newbranch> on origin

= git/restore
throw away what I changed in <anyfile> since staging
forget my edits of <anyfile>
undo my unstaged changes in <anyfile>

= git/unstage
take <anyfile> out of the next commit but keep what I changed
I added <anyfile> by mistake, un-add it, my edits stay
<anyfile> should not be staged any more
undo git add of <anyfile>

= git/rm-cached
take <anyfile> out of git but leave it on my disk
<anyfile> should not be in the repository any more, the file itself stays here
I committed <anyfile> by mistake, untrack it without deleting it

= git/rm
delete <anyfile> from git and from my disk
<anyfile> should be gone from the repository and from the folder: remove it
remove <anyfile> with git, the file too

= git/stash-pop
get my stashed work back and drop it from the stash
the changes I put aside, back here, and off the stash list
unstash: apply the latest and remove it from the list

= git/stash-apply
get my stashed work back but keep it in the stash
the changes I put aside, back here, and still on the stash list
apply the latest stash without removing it from the list

= git/stash-drop
throw the latest stash away without applying it
the changes I put aside are worthless, delete that last stash entry
remove only the newest entry of the stash list

= git/stash-clear
throw all stashes away
everything I ever put aside is worthless, delete every stash entry
remove all the entries of the stash list

= git/unpushed
commits I have not pushed yet, one line each
what would a push send? the commits in short
my commits that are not on the server

= git/incoming
commits I have not pulled yet, one line each
what would a pull bring? the commits in short, as of the last fetch
commits on the server that I do not have in my branch

= system/kill9
<pid> ignores every polite request to end, so kill it the hard way
process <pid> hangs and does not listen: kill it by force
the process with id <pid> hangs, make it go away with signal 9
kill <pid> no matter what
No clean-up for process <pid>, kill it at once with force.

= system/kill
politely end process <pid>
<pid> may tidy up first, then it should end: the normal kill
process <pid> is not needed any more: tell it to quit
the process with id <pid> may go, end it the normal way
ask <pid> to terminate
No force for process <pid>, just tell it to end.

= system/systemctl-stop
stop <service> please
could you stop <service> for a moment, it is a service
<service> should stop running, but come up again at the next boot
<service> is in the way right now, stop the service

= system/service-disable
no more <service> after a reboot
<service> starts by itself every time the machine boots, switch that off

= system/systemctl-disable-now
stop <service> and don't let it start at boot any more
<service> should stop running and not come up at the next boot either
no more <service>, neither now nor after a reboot
The service <service> shall end now and not be started automatically any longer.
<service> is of no use here: stop the service and disable it

= system/systemctl-enable
let <service> start at boot from now on
<service> should come up at the next boot, no need to start it now
after a reboot I always have to start <service> by hand, make that automatic
The service <service> shall be started automatically at boot, not now.

= system/service-enable-now
start <service> and let it start at boot from now on
<service> should run now and come up at the next boot as well
The service <service> shall be started now and automatically at every boot.

= system/systemctl-start
<service> is down, start the service
start <service> please, the service, just for now
The service <service> shall run again, only until the next boot.

= system/systemctl-restart
<service> behaves strangely, stop and start the service again
give <service> a fresh start
I changed its config, <service> needs a full restart
The service <service> shall be restarted.

= system/service-reload
I changed its config, let <service> read it without a restart
<service> should take its new configuration and not stop for it
The service <service> shall reload its configuration but not be restarted.
no downtime please: just reload <service>

= system/service-active
is <service> up? only active or inactive
does the service <service> run just now? one word
<service>, active or not

= system/service-enabled
does <service> come up at boot? only enabled or disabled
will the service <service> start after a reboot? one word
<service>, enabled or not

= system/systemctl-status
how is <service> doing, with its last log lines
look at the service <service>: state, pid, memory, recent messages
<service>, full status

= system/pkill
end every process called <proc>
stop all the <proc> processes, by their name
there are too many <proc> around, end them all
<proc> hangs, I do not know its number: end it by name

= system/pkill9
end every process called <proc> by force
kill all the <proc> processes the hard way, by their name
there are too many <proc> around and they ignore a normal kill: use signal 9
<proc> hangs and ignores everything, kill it by name with force

= system/pkill-user
end everything that <user> is running
stop all processes of the user <user>

= system/pgrep
is <proc> up? give me its process ids
do we still have a <proc> process? print its pid
only the numbers of the processes called <proc>
which pids does <proc> have
<proc>, pids please

= system/pgrep-count
need to know how many <proc> processes are going
how many times is <proc> running
only the number of processes called <proc>, not their ids
count of <proc> processes

= system/pgrep-list
is <proc> up? give me process ids and full command lines
do we still have a <proc> process? pid and how it was called
show process ids and full command lines of all the <proc> processes
pids of <proc>, each with its command line

= system/ps-grep
is anything called <proc> running here? the lines of the process list, without the grep itself
what does ps aux say about <proc>
everything ps aux has on <proc>: user, memory, cpu, start
<proc> in the process list, full lines

= system/ps-pid-cmd
which command line belongs to process <pid>
with what arguments does <pid> run
process <pid>: the whole command line, not just the program's name
what exactly was started as <pid>, options and all
Print the full command with its arguments for the process with the ID <pid>.

= system/pid-name
which program is process <pid>, only its name
what does <pid> run, without the arguments
process <pid>: the program's name, not the whole command line
what is <pid> called
Print only the name of the command for the process with the ID <pid>.

= system/ps-pid-owner
who started process <pid>
which user does <pid> run as
process <pid>: whose is it
Print the name of the user who owns the process with the ID <pid>.

= system/ppid
the parent of process <pid>, its number
which process started <pid>? the parent's id
process <pid>: what is its parent's pid
Print the ID of the parent of the process with the ID <pid>.

= system/ps-children
which processes did <pid> start
the children of process <pid>
process <pid>: what are its child processes
Print the processes whose parent has the ID <pid>.

= system/ps-pid-time
how long has process <pid> been running
since how much time does <pid> run
process <pid>: its age
Print the time that has passed since the process with the ID <pid> was started.

= system/again-ps-pid-state
what state is process <pid> in: running, sleeping, stopped or zombie
does <pid> sleep or run? the letters of its state
process <pid>: only its state code
Print only the state of the process with the ID <pid>.

= system/again-ps-pid-rss
how much memory does process <pid> take, in kilobytes
resident memory of <pid>, the number only
process <pid>: its memory in KB
Print the resident set size of the process with the ID <pid>.

= system/ps-pid-use
how much cpu and how much memory does process <pid> take, in percent
share of cpu and memory of <pid>
process <pid>: cpu and memory percentages, both
Print the percentage of the CPU and of the memory that the process with the ID <pid> uses.

= system/pid-alive
is process <pid> still alive, yes or no
has <pid> ended already? say yes if it is still there, otherwise no
process <pid>: still there?
Print yes if a process with the ID <pid> exists, and no if it does not.

= system/uptime-since
since when is this box up
on what day and at what time did uptime begin
when did this machine come up, as date and time with seconds
Print the moment since which the system has been up.
running since?

= system/uptime-p
for how long is this box up
how many days and hours have gone by since the last boot
time this machine has been up, in words
Print how long the system has been up, in a pretty form.
running for how long?

= system/boot-time
when was this box booted, by who
last system boot according to who
Print the time of the last boot with who.

= system/load-one
load of the last minute, nothing else
only the first of the three load averages
how busy was the machine in the past minute, one number

= system/load-numbers
the load averages of 1, 5 and 15 minutes, nothing else
only the three load averages
how busy has the machine been, three numbers

= everyday/load
give me the load averages as the kernel has them
what is in loadavg
load averages and process counts, raw

= system/swap
how much swap is in use, device by device
swap areas: name, size, used
is there a swap file, and how full

= system/again-swap-line
how much swap is free, in a readable form
total, used and free swap, the one line of free -h
swap line only, human readable

= system/again-swap-used-mb
megabytes of swap in use, the number only
how many MB of swap are taken

= system/crontab
what jobs does cron have for me
what is scheduled in my crontab
which of my scripts are started by cron
show my own scheduled jobs
my cron table, just to read it

= system/crontab-user
what jobs does cron have for <user>
what is scheduled in the crontab of <user>
which scripts does cron start as <user>
cron jobs of <user>
show the scheduled jobs that belong to <user>

= system/crontab-e
open my cron jobs in the editor
I have to change a line in my crontab
let me edit the scheduled jobs of mine
crontab, edit it

= system/journal-n
what went wrong with <service>, last <n> lines of its journal
newest <n> messages of <service>
the last <n> things the journal has on <service>
only what <service> logged, <n> lines from the end

= system/journal-last
what went wrong on this machine, last <n> lines of the journal
newest <n> messages in the whole journal
the last <n> things the journal has, whatever the service
journal of all services, <n> lines from the end

= system/journal-unit-follow
what is <service> logging right now? keep showing it
stay on the journal of <service>
new messages of <service> as they come
only what <service> logs, live

= system/journal-f
what is this machine logging right now? keep showing it
stay on the journal, all services
new journal messages as they come
the whole system's journal, live

= system/journal-unit-today
what has <service> logged today
messages of <service> since midnight
<service>, today's journal

= system/journal-today
what has this machine logged today
messages of all services since midnight
today's journal, everything

= system/journal-size
how much room do the journals take
how big are systemd's logs on disk
disk space used up by the journal

= system/df-total
disk space of everything mounted, readable, with the sums in a last line
all file systems plus a total row, human readable sizes
df with a grand total under the table

= daily/memory-plain
how much RAM is left
is there enough memory? readable please
memory: total, used and free in a readable form

= system/free-m
RAM in megabytes: total, used, free
is there enough memory? the table in MB
how many megabytes of memory are left, the whole table

= system/free-g
RAM in gigabytes: total, used, free
is there enough memory? the table in GB
how many gigabytes of memory are left, the whole table

= system/again-date-next-friday
next friday's date
what date is the coming friday
date of the friday ahead of us
friday next, as year-month-day
which date do we have on the friday to come

= system/date-last-friday
last friday's date
what date was the past friday
date of the friday behind us
friday gone, as year-month-day
which date did we have on the friday before today

= system/date-ago
what date was it <days> ago
count <days> back from today
<days> before today, which date
the date that lies <days> in the past

= system/date-in
what date will it be in <days>
count <days> on from today
<days> after today, which date
the date that lies <days> in the future

= system/date-ago-weeks
what date was it <small> weeks ago
go back <small> weeks from today, which date is that
the date <small> weeks before today

= system/date-in-weeks
what date will it be in <small> weeks
go <small> weeks on from today, which date is that
the date <small> weeks after today

= system/date-add-to
<n> days after <date>, which date is that
the invoice is of <date> and has to be paid within <n> days: on what date is it due
count <n> days on from <date>
if it starts on <date> and takes <n> days, what date is it then

= system/date-sub-from
<n> days before <date>, which date is that
it has to be there by <date> and takes <n> days: on what date must I send it
count <n> days back from <date>
if it ends on <date> and took <n> days, what date did it begin

= daily/days-until
how many days till <date>
days left before <date>
it is due on <date>, how many days do I have
how long to wait for <date>, in days

= system/date-days-since
how many days since <date>
days gone by after <date>
it began on <date>, how many days ago is that
how long is <date> past, in days

= system/date-of
which day of the week was <date>
was <date> a Monday, or what
name of the weekday on <date>

= system/srv-stamp-underscore
stamp for a file name: the date, an underscore and the time, digits only
date and time like 20240531_183000
year month day, underscore, hours minutes seconds, nothing between

= system/date-compact
stamp for a file name: only the date, digits only
today like 20240531
year month day, nothing between, no time

= system/date-ymd
today's date with dashes, the year first
today like 2024-05-31
today in the style year-month-day
ISO date of today, no time

= system/date-full
date and time in the form year-month-day hours:minutes:seconds
now like 2024-05-31 18:30:00
today with dashes and then the clock with seconds

= text/echo-date-append
put a line with the date, the time and <text> at the end of <file>
note <text> in <file> with date and time before it
log <text> to <file>, stamped with day and clock time

= text/plain-date-added
put a line with only today's date at the end of <bare>
note today's date in <bare>, below what is there
date of today, as year-month-day, on to <bare>

= text/again-seq-range-comma
numbers <line> to <lineb> with commas between, in one line
<line> through <lineb>, joined with commas
I need a comma list that begins with <line> and ends with <lineb>

= system/seq-comma
numbers 1 to <lineb> with commas between, in one line
one through <lineb>, joined with commas
I need a comma list that begins with 1 and ends with <lineb>

= system/history-grep
did I ever type <word>? look in the history
have I used <word> before? my history should know
search what I typed for <word>
what were my <word> calls, all of them

= system/history-n
the last <n> things I typed
what did I do just now? the latest <n> commands of my history
my newest <n> commands

= system/again-history-first
the first <n> things in my history
what did I do way back? the oldest <n> commands of my history
my earliest <n> commands

= system/again-printenv-two
show <var> and <var2>
values of the variables <var> and <var2>, one per line
what are <var> and <var2> set to

= system/which-set
is <var> set? what to
value of the variable <var>, from the environment

= system/again-whatis
what does the command <cmd> do, one line
<cmd>, in one sentence
what is <cmd> good for, the short description of its manual

= system/help
how do I use <cmd>? the whole manual
manual of <cmd>
everything there is to read about the command <cmd>

= system/version
which version of <cmd> do we have
how new is <cmd> here? its version
<cmd>, version please

= system/plain-timeout-python
stop <pyfile> after <secs> seconds at the latest
<pyfile> with python, but for no more than <secs> seconds
the python program <pyfile> may take <secs> seconds, then end it

= system/timeout
run <script> but give up after <secs> seconds
stop <script> after <secs> seconds at the latest
wait no longer than <secs> seconds for <script>, then end it

= system/nohup
run <script> in the background and keep it running after I log out
<script> must go on when I close the terminal
start <script> so that it survives my logout

= system/again-crontab-minutes
<script> every <mins> from cron
crontab line for <script>, once every <mins>, added to what is there
let cron do <script> every <mins>

= permissions/usermod
add <user> to the group <group>, keeping the other groups
<user> should be in <group> too
let <user> into the group <group>
<user> needs what the <group> group may do: put the account in

= permissions/leave-group
take <user> out of the group <group>
<user> should not be in <group> any more
throw <user> out of the group <group>
<user> must not have what the <group> group may do: remove the account from it

= permissions/lock-user
lock the account <user>
<user> must not log in with a password any more: lock it
shut <user> out, but keep the account

= permissions/unlock-user
unlock the account <user>
<user> may log in with the password again: undo the lock
let <user> in again, the account was locked

= permissions/userdel
delete the account <user> but keep the home folder
<user> has left: remove the account, the files stay
remove the user <user>, not the home

= permissions/userdel-r
delete the account <user> including the home folder
<user> has left: remove the account, and the files in the home too
remove the user <user> with the home

= permissions/users-bash
accounts with bash as their shell, names only
who on this machine uses bash? the login names
login names from /etc/passwd whose shell is bash

= permissions/home-of
home folder of <user> according to passwd
where does <user> have a home? the path
the home directory of <user>, path only

= permissions/shell-of
shell of <user> according to passwd
what does <user> get on login? the path of the shell
the login shell of <user>, path only

= network/again-default-route
the route everything else takes, the whole line
what's my default route again
default route, full line of ip route

= network/gateway-ip
address of the router, nothing else
what's my gateway again? only the address
default gateway, just its IP

= network/route
all the routes of this machine
what does the routing table look like
every route, not only the default one

= network/wget
fetch <url> and keep it under its own name
get <url> onto my disk with wget
save what is at <url> here

= network/curl
what does <url> answer? print it, do not save it
show me the contents of <url> in the terminal
<url>, to the screen

= network/curl-I
only the headers of <url>
what headers does <url> send? no body
<url>: headers, nothing more

= network/curl-include
headers and body of <url>
what does <url> send, headers first, then the page
<url>: the page with its headers on top

= network/curl-code
does <url> answer with 200 or something else? only the number
which status does <url> give, the code alone
<url>: status code, nothing more

= network/ss-udp
udp ports in use, numbers only
which UDP ports are open here
who expects UDP? sockets with numbers

= network/ss-tcp-listen
tcp ports in use by listeners, numbers only
which TCP ports are open here
who expects TCP connections? sockets with numbers

= git/plain-restore-yaml-back
put <yaml> back to what it was <small> commits ago
get the version of <yaml> of <small> commits ago back
restore only <yaml>, from <small> commits before the last
<yaml> was fine <small> commits ago, bring that one back
go back with <yaml> by <small> commits, other files stay
reset the single file <yaml> to <small> commits before HEAD
overwrite <yaml> with its text from <small> commits ago
undo what the last <small> commits did to <yaml>, just that file

= daily/mixed-git-author-last
the last <n> commits of <user>, one line each
what did <user> commit lately? <n> commits, short
newest <n> commits by <user>, a line per commit
latest work of <user>: <n> commits in brief
Print the <n> most recent commits of the author <user>, one per line.
<n> short log lines, only commits from <user>
up to <n> commits of <user>, hash and title
oneline log for author <user>, limited to <n>
just <n> of the commits <user> made, the newest, in short form
the <n> things <user> committed last, compact
recent commits by <user>, no more than <n>, each in one line
<user>, last <n> commits, short

= daily/mixed-kill-user-name
end the <proc> processes of <user>
stop all of <user>'s <proc> processes
kill <proc>, but only where it runs as <user>
<user> has too many <proc> running, end those
Terminate all processes called <proc> of the user <user>, and nobody else's.
kill every <proc> that belongs to <user>
<user>'s <proc> hangs, kill it by name
leave the others alone: end <proc> just for the user <user>
terminate <proc> for user <user> only
get <user>'s <proc> to quit
pkill <proc>, restricted to <user>
whatever <proc> was started by <user>, end it

= git/ahead-count
how many commits do I have on top of <branch>
number of commits here that <branch> does not have
how far am I ahead of <branch>, counted in commits
Print the number of commits that are in the current branch but not in <branch>.
<branch> to HEAD, how many commits
commits newer than <branch>, only their number
how many commits since <branch>

= git/behind-count
how many commits does <branch> have on top of mine
number of commits on <branch> that are not here
how far am I behind <branch>, counted in commits
Print the number of commits that are in <branch> but not in the current branch.
HEAD to <branch>, how many commits
commits I lack from <branch>, only their number

= git/log-branch-not
the commits I have on top of <branch>, one line each
commits here that <branch> does not have, in short
what is new on this branch compared with <branch>, a line per commit
Print the commits that are in the current branch but not in <branch>, one per line.

= git/again-log-range
commits in <tag2> that <tag> doesn't have, one line each
what is in <tag2> but not in <tag>? commits in short
commits of <tag2> that are missing in <tag>, a line per commit
Print the commits that are in <tag2> but not in <tag>, one per line.
what does <tag2> have on top of <tag>, in brief
the commits that <tag> lacks and <tag2> has, short form
from <tag> to <tag2>, the commits, compact
what happened on the way from <tag> to <tag2>, hash and title

= git/diff-branch-names
files that are different on <branch>, names only
which files have I changed compared with <branch>
what files changed since <branch>, just the names
compared with <branch>, list the files that differ, no diff
Print the names of the files that differ between <branch> and my working copy.
files that have changed since <branch>

= git/diff-branch
what is different from <branch>, line by line
the full diff of my working copy against <branch>
what has changed since <branch>, with the code
compared with <branch>, show the changed lines
Print the differences between <branch> and my working copy.
every changed line since <branch>

= git/log-stat
every commit with the files it changed and how many lines
log with statistics per commit
history with change counts, all of it

= daily/mixed-git-age
how long ago was the last commit
when was the last commit, said like "2 days ago"
age of the newest commit
how old is the latest commit, relative to now

= git/last-date
when was the last commit, date and time
date of the newest commit, with the clock time
on what date and at what hour was the last commit made

= system/ps-cols
every process with its number, its parent's number, its user and its command
pid, ppid, user and full command of all processes
process table with just those: id, parent id, owner, command line

= system/again-ps-ppid
every process with its number, its parent's number and its name
pid, ppid and program name of all processes, no arguments
who is whose child? id, parent id and name for all processes

= system/kill-newest
end the newest <proc> process
of all the <proc> processes, stop the one started last
the latest <proc> only: kill it
the youngest <proc> has to go, leave the older ones

= system/kill-oldest
end the oldest <proc> process
of all the <proc> processes, stop the one started first
the earliest <proc> only: kill it
the oldest <proc> has to go, leave the younger ones

= system/plain-pgrep-newest
pid of the newest <proc> process, do not kill it
of all the <proc> processes, the number of the one started last
the youngest <proc>: its process id

= system/plain-pgrep-oldest
pid of the oldest <proc> process, do not kill it
of all the <proc> processes, the number of the one started first
the first <proc>: its process id

= system/ordinary-passwd-uids
numeric ids of all the users
every account's uid, nothing else
only the user numbers from /etc/passwd
third field of passwd, all the uids

= text/cut-passwd
names of all the users
every account's name, nothing else
only the login names from /etc/passwd
first field of passwd, all the names

= system/ordinary-passwd-homes
home folders of all the users
every account's home directory, nothing else
only the home paths from /etc/passwd

= system/again-mem-percent
used memory in percent
what percentage of the memory is in use
how much of the RAM is taken, as a percentage
Print the share of used memory in percent.
memory, used part in percent, not the free one

= system/terse-watch-date
watch the time, refreshed every <secs> seconds
watch date with an interval of <secs> seconds, on a full screen
let watch show the date, new every <secs> seconds

= system/terse-script-tee
run <script>, see its output and keep it in <new> too
output of <script>, on the screen and in <new>
watch what <script> prints while it is saved in <new>

= system/log-script
run <script>, see its output and its errors and keep both in <new> too
output and errors of <script>, on the screen and in <new>
watch what <script> prints, errors included, while all of it is saved in <new>

= files/again-run-both-saved
both outputs of <runme> into <new>, nothing on the screen
run <runme>; whatever it prints, errors too, goes to <new>
stdout and stderr of <runme> together in <new>

= network/ping
ping <host> four times
four pings to <host>
try <host> with four packets

= network/ping-n
ping <host> <n> times
<n> pings to <host>, then stop
try <host> with <n> packets

= network/ping-forever
ping <host> until I stop it
keep pinging <host>
pings to <host> without an end

= git/tag-new
make the tag <tag> on the current commit
tag what we have now as <tag>
set a tag called <tag> here, without a message

= git/tag-annotated
make the tag <tag> with the message <message>
tag what we have now as <tag>, noting <message>
set a tag called <tag> here, annotated with <message>

= git/tag-delete
delete the tag <tag> here
remove tag <tag>, only on my machine
get rid of the local tag <tag>

= git/tag-remote-delete
delete the tag <tag> on the server
remove tag <tag> from origin
get rid of <tag> on origin, it is a tag

= git/branch-contains
which branches have the commit <commit> in them
in what branches has <commit> arrived
branches that already got commit <commit>

= daily/port-who
is <port> taken, by whom
somebody has port <port> already, which program
who sits on port <port>
port <port>: in use by what

= system/kill-port
somebody has port <port> already, kill that program
whoever sits on port <port>, kill it
port <port>: free it by killing what uses it

= files/u-df-dir
where does <path> live, which disk and how full
df for <path> only
on which file system is <path>, with its use

= system/lsblk
which block devices are there
disks and partitions as a tree with sizes
is my new disk seen by the kernel? list the block devices
drives of this machine, with their partitions

= system/lsusb
what is plugged in over usb
usb devices of this machine
is my camera seen on the usb? list the usb devices

= system/mem-available
memory available for new programs, in kilobytes, from meminfo
what MemAvailable says, the number only
how many kB are available according to the kernel's meminfo

= system/user-exists
is <user> an account here, yes or no
is there somebody called <user> on this machine? yes or no
tell me yes or no: does the user <user> exist

= system/group-exists
is <group> a group here, yes or no
is there a group called <group> on this machine? yes or no
tell me yes or no: does the group <group> exist

= permissions/id-of
do we have a user named <user>? ids and groups
numbers and groups of the account <user>
<user>: uid, gid and all the groups

= permissions/group-entry
who's in the group <group>, the whole entry
the line for <group> in the group database
<group>: number and members, as getent gives it

= system/srv-after-tomorrow
what's the date the day after tomorrow
the day that follows tomorrow, as a date
date of the day after tomorrow
not tomorrow but a day later, which date is it

= system/date-tomorrow
what's the date tomorrow
the day that follows today, as a date
tomorrow, year-month-day
a day from now, which date is it

= system/srv-before-yesterday
what was the date the day before yesterday
the day that came before yesterday, as a date
not yesterday but a day earlier, which date was it

= system/date-yesterday
what was the date yesterday
the day that came before today, as a date
yesterday, year-month-day
a day ago, which date was it

= system/real-binary
path of the real <cmd> behind the link
where does <cmd> lead to in the end, links resolved
the actual file that runs when I type <cmd>

= system/type-all
every place where <cmd> is found, aliases and built-ins too
all the things that <cmd> could mean in this shell
is <cmd> an alias, a built-in or a file? all of them

= system/srv-journal-unit-err
errors of <service> in the journal
what errors has <service> logged
only the error messages of the service <service>
journal, unit <service>, priority error and worse

= system/journal-errors
errors of all services in the journal since boot
what errors have been logged since the machine came up
only the error messages of this boot, whatever the service
journal of this boot, priority error and worse

= git/describe
which tag are we at, with the number of commits after it
where am I, said by the nearest tag and what came on top
version string from the tags: tag, commits since, hash

= git/tag-latest
which tag is the latest one before here, only the tag
nearest tag, without the number of commits and the hash
name of the most recent tag on this branch

= git/reset-remote
make local <branch> equal to what origin has, drop my stuff
my branch is a mess: throw my commits and edits away and take origin's <branch>
discard everything local, be exactly where origin/<branch> is
hard reset to the remote <branch>

= git/push-origin
make origin's <branch> equal to what I have, send my commits
my branch is fine: send it to origin as <branch>
push what I have on <branch> to origin

= git/pull-branch
get what origin has on <branch> and merge it into mine, keep my stuff
bring origin's <branch> into my branch
pull <branch> from origin

= git/restore-all
restore everything I deleted or changed since staging, nothing staged is touched
all my unstaged edits in this folder can go
put every tracked file here back to what is staged

= git/reset-hard-head
throw away everything since the last commit, staged or not
all my edits can go, the staged ones as well
put index and files back to the last commit

= git/branch-from
new branch <newbranch> starting from <branch>
branch off <branch>, call it <newbranch> and go there
make <newbranch> out of <branch> and switch to it

= git/branch-new
new branch <newbranch> starting right here, and go there
branch off where I am, call it <newbranch> and switch
make a branch <newbranch> and work on it from now on

= git/branch-create
new branch <newbranch> right here, but stay where I am
make a branch <newbranch> and do not switch to it
put a branch called <newbranch> on this commit, I remain on mine

= git/branch-switch
go to the existing branch <branch>
I want to work on <branch> now, it is there already
leave this branch for <branch>

= git/branch-rename
this branch should be called <newbranch>
rename the branch I am on to <newbranch>
new name for my current branch: <newbranch>

= git/branch-rename-from
branch <branch> should be called <newbranch>
rename <branch> to <newbranch>, whatever branch I am on
new name for the branch <branch>: <newbranch>

= git/merge
bring <newbranch> into the branch I am on
<newbranch> is ready, merge it here
take over all the work from <newbranch>

= git/rebase
put my work on top of <branch>
replay my commits onto <branch>, no merge commit
my branch should start from the newest <branch>

= git/cherry
take only the commit <commit> over to here
I need <commit> on this branch, just that one
copy the commit <commit> onto my branch

= git/revert
undo <commit> with a new commit
I do not want what <commit> did: make a commit that takes it back
the opposite of <commit>, as a commit

= git/amend
add what I staged to the last commit, same message
I forgot a file: put it into the last commit and leave the message
last commit, once more with the staged changes, no editor

= git/amend-message
the last commit should have the message <message>
I mistyped: correct the message of the last commit to <message>
last commit, once more with the words <message>

= git/commit
commit what is staged, message <message>
record the staged changes as <message>
only what I added goes in, with the words <message>

= git/commit-all
commit everything that is tracked, message <message>
record all changes of tracked files as <message>, staged or not
skip the staging: all edited files go in, with the words <message>

= git/add-commit
commit everything, new files too, message <message>
stage the lot, untracked files included, and record it as <message>
add all and commit with the words <message>

= git/diff
my changes that are not staged
what did I edit since I last added
difference between my files and the index

= git/diff-staged
my changes that are staged
what will be in the next commit, as a diff
difference between the index and the last commit

= git/diff-head
my changes, staged or not
what did I edit since the last commit, all of it
difference between my files and the last commit

= git/diff-staged-names
which files are staged, names only
files that will be in the next commit
no diff, just what I have added so far

= git/log-file
commits that changed <anyfile>, in full
who changed <anyfile> over time, with messages
<anyfile>, its log

= git/log-file-oneline
commits that changed <anyfile>, a line each
history of <anyfile> in one line each
<anyfile>, its log in short

= git/log-p
commits that changed <anyfile>, with what they changed in it
history of <anyfile> with the changes themselves
<anyfile>, its log with the diffs

= git/blame
who wrote each line of <anyfile>
<anyfile>, line by line, with author and commit
whose lines are these? <anyfile>

= git/show
what did <commit> change
<commit>, message and diff
let me see the commit <commit>

= git/show-stat
how much did <commit> change, per file
<commit>, message and statistics, no diff
let me see the commit <commit> with line counts only

= git/again-show-names-only
files in the commit <commit>, nothing else
which files did <commit> change? bare names
<commit>, only its file names, no message

= git/show-author
who made the commit <commit>, only the name
<commit>, its author
name of the person behind commit <commit>

= git/plain-commit-date-of
when was the commit <commit> made, only the date
<commit>, its date
date and time of commit <commit>, no message

= git/log-branch-oneline
history of <branch> in one line each
which commits are on <branch>, in short
<branch>, its log, a line per commit

= git/log-since
all commits since <date>
what was committed from <date> on
history beginning on <date>

= git/log-until
all commits until <date>
what was committed up to <date>
history ending on <date>

= git/log-range
all commits from <date> to <date2>
what was committed between <date> and <date2>? show it
history beginning on <date> and ending on <date2>

= git/log-reverse
the log with the oldest commit on top
history from the beginning to now
commits in the order they were made

= git/log-merges
only the merges in the log
which merges have there been
merge commits, no others

= git/log-no-merges
the log without the merges
which commits are no merges
all commits but merge commits

= git/clean-dry
what would git clean delete, folders too? do not delete yet
untracked files and folders that a clean would remove, just listed
dry run of cleaning the working tree

= git/clean
delete everything that git does not track, folders too
untracked files and folders: get rid of them
clean the working tree: delete untracked files and directories

= git/clean-ignored
delete only what git ignores, folders too
get rid of all ignored files and folders, leave the other untracked ones
clean the working tree of what .gitignore names: delete it

= git/gitignore-add
git should ignore <glob> from now on
<glob> does not belong into git, put that into .gitignore
one more line for .gitignore: <glob>

= git/check-ignore
why does git ignore <anyfile>
which rule makes git ignore <anyfile>
<anyfile> does not show up in git status: by which pattern is it ignored

= git/again-diff-last-file
what did the last commit change in <anyfile>
<anyfile>: difference between the last two commits
the newest commit's changes to <anyfile> only

= git/srv-diff-head-file
what did I change in <anyfile> since the last commit
<anyfile>: difference between my copy and the last commit
all my uncommitted changes to <anyfile>, staged or not

= system/ps-cpu-one
the fan is loud: which process hogs the processor? only the top one
the single process that takes most cpu
what keeps the cpu busy most, one process

= system/ps-cpu
all processes, those that hog the processor on top
the whole process list by cpu
what keeps the cpu busy, everything in that order

= system/ps-mem-one
the machine swaps: which process hogs the memory? only the top one
the single process that takes most memory
what fills the RAM most, one process

= system/ps-mem
all processes, those that hog the memory on top
the whole process list by memory
what fills the RAM, everything in that order

= system/zombie
zombies? show them
which processes are zombies, the lines of ps
the defunct processes themselves, not their number

= system/plain-mem-of-name
memory of every <proc> process, pid and percent
how much RAM in percent does each <proc> take, with its pid
<proc>: pids and memory percentages

= system/plain-cpu-of-name
cpu of every <proc> process, pid and percent
how much processor time in percent does each <proc> take, with its pid
<proc>: pids and cpu percentages

= network/nc-port
is port <port> on <host> reachable
can I get through to <host> on <port>
<host>, port <port>: open or not, just try
does anything answer on port <port> of <host>

= system/terse-process-tree
all processes as a tree, names only
which process hangs below which, without numbers
draw the tree of processes

= system/pstree
all processes as a tree with their numbers
which process hangs below which, pids included
draw the tree of processes and put the pids in

= system/again-lspci-vga
which graphics card is in here, from the pci list
only the VGA line of lspci
what does this computer draw its pictures with? the card

= system/timedatectl
what time zone is configured, with the state of the clock
is the clock synchronised, and in which zone are we
time, zone and NTP, all in one

= text/passwd-table
passwd in neat columns
/etc/passwd as a table, fields lined up
line up the fields of /etc/passwd

= system/again-date-minute
minutes past the hour
only the minutes of the time now
how many minutes is it past the full hour

= system/date-hour
only the hour of the time now
which hour of the day is it
the hour, no minutes

= system/date-ns
nanoseconds since 1970
epoch in nanoseconds
now as one number, down to the nanosecond

= system/date-ms
milliseconds since 1970
epoch in milliseconds
now as one number, down to the millisecond

= system/srv-date-last-sunday
last sunday's date
what date was the past sunday
sunday gone, as year-month-day

= system/again-date-next-sunday
next sunday's date
what date is the coming sunday
sunday ahead, as year-month-day

= system/date-next-monday
next monday's date
what date is the coming monday
monday ahead, as year-month-day

= system/again-services-all
services that are loaded, in every state, stopped ones too
all the services, whether they run or not
list of services without leaving out the dead ones

= system/systemctl-list
services that run right now, no stopped ones
only the services that are up
list of services, leaving out the dead ones

= system/service-enabled-list
services that come up at boot
only the services that are enabled
which services start by themselves

= system/again-service-since
since when is <service> running, as a service
when was the service <service> started last
time at which <service> became active

= system/again-service-mainpid
pid of the service <service>
main process of <service>, its number, according to systemd
which pid does systemd have for <service>

= network/ping-alive
is <host> reachable? up or down
<host>: print up if it answers a ping, otherwise down
one word for <host>, up or down

= network/dig
the A records for <host>, short
which address does <host> have
turn the name <host> into an IP

= network/dig-txt
the TXT records for <host>, short
which TXT entries does <host> have
SPF and the like: text records of <host>

= network/dig-mx
the MX records for <host>, short
who takes the mail for <host>
mail servers of <host>

= network/dig-ns
the NS records for <host>, short
who serves the names of <host>
name servers of <host>

= network/dig-aaaa
the AAAA records for <host>, short
which IPv6 address does <host> have
turn the name <host> into an IPv6 address

= git/srv-shortlog-top-n
who committed most? the top <n>, with their numbers of commits
the <n> most active people in this repository
<n> busiest authors, counts in front

= git/stash-drop-n
throw away stash number <small>
delete stash@{<small>} without applying it
of my stashes, number <small> can be deleted

= git/stash-apply-n
apply stash number <small> and keep it
get stash@{<small>} back into my files
of my stashes, I want number <small> back
`)
