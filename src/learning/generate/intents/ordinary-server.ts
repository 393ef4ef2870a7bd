import { intents } from '../grammar.ts'

const machine = intents(
  'system',
  String.raw`
= plain-time-bash parse
> time bash <runme>
how long does <runme> take?
how long does it take to run <runme>
measure how long <runme> runs
run <runme> and tell me how many seconds it needed
<runme> feels slow, measure the time it takes
start <runme> with a stopwatch
Run the shell script <runme> and report the time that it took.
duration of <runme>, please
time <runme> with bash
I want to know how much time <runme> needs from start to end
is <runme> really that slow? time it
running time of the script <runme>
execute <runme> and print its elapsed, user and system time
timing of <runme>

= plain-time-python parse
> time python3 <pyfile>
how long does <pyfile> take in python?
measure how long the python script <pyfile> runs
time <pyfile> with python3
run <pyfile> with python and tell me how many seconds it needed
python3 <pyfile>, with the time it took
<pyfile> feels slow, run it with python and measure the time
Run the Python program <pyfile> and report how long it took.
running time of the Python script <pyfile>
how much time does python need for <pyfile>
start <pyfile> in python with a stopwatch
execute the Python file <pyfile> and print the elapsed time
duration of python3 <pyfile>
is my python program <pyfile> that slow? time it

= plain-nohup-bash parse
> nohup bash <runme> &
run <runme> in the background and keep it after I log out
start <runme> so that it survives closing the terminal
<runme> should go on in the background when I hang up
launch <runme> detached, it must not stop at logout
I am going home, let <runme> continue in the background
put <runme> into the background, immune to hangups
how do I keep <runme> running after the ssh session ends?
Start the script <runme> in the background in such a way that it keeps running after logging out.
nohup for <runme>, in the background
background run of <runme> that outlives my login
fire off <runme> and leave it running after I close the window
let <runme> run on when I disconnect
begin <runme> in the background, ignoring the hangup signal

= plain-nohup-python parse
> nohup python3 <pyfile> &
run the python script <pyfile> in the background and keep it after I log out
start <pyfile> with python so that it survives closing the terminal
<pyfile> should go on under python in the background when I hang up
launch python3 <pyfile> detached, it must not stop at logout
I am going home, let the python program <pyfile> continue in the background
nohup for python3 <pyfile>, in the background
how do I keep my python script <pyfile> running after the ssh session ends?
Start the Python program <pyfile> in the background in such a way that it keeps running after logging out.
background python run of <pyfile> that outlives my login
put <pyfile> in the background with python3, immune to hangups
let python run <pyfile> on when I disconnect
fire off <pyfile> in python and leave it running after I close the window

= plain-timeout-python parse
> timeout <secs> python3 <pyfile>
stop <pyfile> if it's not through in <secs> seconds
run the python script <pyfile> for <secs> seconds at most
give python3 <pyfile> no more than <secs> seconds
python <pyfile>, but cut it off after <secs> seconds
let <pyfile> run in python, time limit <secs> seconds
Run the Python program <pyfile> and end it when it takes longer than <secs> seconds.
<secs> seconds is all that the python script <pyfile> gets
abort the python program <pyfile> if it is still running after <secs> seconds
start <pyfile> with python3 under a limit of <secs> seconds
timeout of <secs> seconds for python3 <pyfile>
<pyfile> hangs sometimes, run it with python and kill it after <secs> seconds
test <pyfile> with python but never longer than <secs> seconds

= plain-tee-bash parse
> bash <runme> 2>&1 | tee <new>
output of <runme> on the screen and in <new>
run <runme>, show me everything it says, errors too, and keep it in <new>
I want to watch <runme> and have its output and errors in <new> as well
<runme>: all of its output both to the terminal and to <new>
record what <runme> prints, errors included, in <new> while I see it
Run the script <runme> so that its output and its errors appear on the screen and are saved in <new>.
run <runme> and tee stdout and stderr to <new>
execute <runme>, and what is shown should also land in <new>, error messages too
see the output and errors of <runme> live with a copy in <new>
start <runme> with its messages on screen and a log of them in <new>
log <runme> to <new>, but I still want to see it all
watch <runme> run and write the same, stderr too, to <new>

= plain-bash-and-bash parse
> bash <runme> && bash <script>
run <runme>, and only if that worked <script>
first <runme>, then <script>, but not when the first one fails
<runme> then <script>, stop if <runme> goes wrong
after <runme> succeeded run <script>
when <runme> is through without an error, go on with <script>
Run the script <runme> and, provided that it succeeds, the script <script>.
<script> should only start when <runme> was successful
start <runme>; on success start <script>
do <runme> and if all went well <script> too
run <runme> followed by <script>, the second one just in case of success
chain <runme> and <script> with &&
I need <runme> to finish without failure before <script> is run

= plain-retry-bash parse
> until bash <runme>; do sleep 1; done
keep trying <runme> until it works
run <runme> again and again until it succeeds
<runme> fails now and then, repeat it until it goes through
repeat <runme> every second until it returns success
try <runme>, and if it fails try again after a second, until it works
Run the script <runme> over and over until it succeeds, waiting one second between attempts.
do not give up on <runme> until it worked
retry <runme> till success
loop over <runme> until it exits without an error
restart <runme> each time it fails, with a second in between
as long as <runme> fails, run it once more
<runme> until it finally succeeds

= plain-repeat-bash-minutes parse
> while true; do bash <runme>; sleep <mins>m; done
run <runme> every <mins> until I stop it
repeat <runme> endlessly with <mins> of pause
<runme> once every <mins>, for ever
loop: <runme>, wait <mins>, again
start <runme> again and again, waiting <mins> in between
Run the script <runme> in an endless loop with a break of <mins> between two runs.
every <mins> run <runme>, without cron
let <runme> go round and round, resting <mins> each time
keep running <runme>, <mins> apart, until I press ctrl-c
execute <runme> each <mins> in a loop that never ends
I want <runme> done every <mins> as long as this terminal is open
while loop that calls <runme> and then sleeps <mins>

= plain-repeat-bash-seconds parse
> while true; do bash <runme>; sleep <secs>; done
run <runme> every <secs> seconds until I stop it
repeat <runme> endlessly with <secs> seconds of pause
<runme> once every <secs> seconds, for ever
loop: <runme>, wait <secs> seconds, again
start <runme> again and again, waiting <secs> seconds in between
Run the script <runme> in an endless loop with a break of <secs> seconds between two runs.
let <runme> go round and round, resting <secs> seconds each time
keep running <runme>, <secs> seconds apart, until I press ctrl-c
execute <runme> each <secs> seconds in a loop that never ends
I want <runme> done every <secs> seconds as long as this terminal is open
while loop that calls <runme> and then sleeps <secs> seconds
call <runme> over and over, <secs> seconds between the calls

= plain-cron-bash-daily parse
> (crontab -l; echo '0 <small> * * * bash <runme>') | crontab -
run <runme> at <small> every night via cron
cron job: <runme> daily at <small> o'clock
add <runme> to my crontab, every day at <small> in the morning
<runme> every day at <small>:00 by cron
let cron start <runme> at <small> am each day
put a line into my crontab that runs <runme> at <small> o'clock every night
Add a cron job which runs the script <runme> every day at <small> in the morning, keeping the other jobs.
schedule <runme> nightly at <small>
each night at <small> o'clock cron should do <runme>
daily <runme> at <small>:00, in the crontab
I want <runme> to run by itself at <small> every morning
new cron entry, <runme>, once a day at <small> am

= plain-mounted-yes parse
> mountpoint -q <mountpoint> && echo yes || echo no
is <mountpoint> mounted? yes or no
is something mounted at <mountpoint>, just yes or no
say yes if <mountpoint> is a mount point, otherwise no
print yes when a disk is mounted on <mountpoint> and no when not
check that <mountpoint> is mounted; answer yes or no
Test whether a file system is mounted at <mountpoint> and print yes or no.
did the mount at <mountpoint> work? yes/no
yes or no: is <mountpoint> mounted
tell me with yes or no whether <mountpoint> is a mount
<mountpoint> mounted, yes or no?
is there a drive attached at <mountpoint>? only yes or no
can you see whether <mountpoint> is really mounted, yes/no

= plain-dmesg-phrase parse
> dmesg | grep -i '<phrase>'
look in the kernel messages for <phrase>
does the kernel say anything about <phrase>?
kernel messages with <phrase>, upper or lower case
search dmesg for <phrase>, ignoring case
<phrase> in dmesg, case does not matter
what has the kernel logged about <phrase>
Search the messages of the kernel for <phrase> without regard to case.
any line with <phrase> in the kernel ring buffer, whatever the case?
dmesg, only lines that mention <phrase> in any spelling of the letters
filter the kernel log for <phrase>, case-insensitively
kernel ring buffer: <phrase>, big or small letters
show what dmesg has on <phrase>, not minding capitals

= plain-in-group parse
> id -nG | grep -w <group>
am I in the <group> group?
do I belong to the group <group>
is <group> one of my groups
check that I am a member of <group>
am I a member of group <group>?
look for <group> among my groups
did it work, am I in <group> now
see if my account is in the group <group>
Check whether the current user belongs to the group <group>.
grep my groups for <group>
is my user in <group>
my groups, only <group> if it is there

= plain-user-in-group parse
> id -nG <user> | grep -w <group>
is <user> in the <group> group?
does <user> belong to the group <group>
is <group> one of the groups of <user>
check that <user> is a member of <group>
is <user> a member of group <group>?
look for <group> among the groups of <user>
did it work, is <user> in <group> now
see if the account <user> is in the group <group>
Check whether the user <user> belongs to the group <group>.
grep the groups of <user> for <group>
<user> in <group> or not
has <user> got the group <group>

= plain-passwd-id-name
> awk -F: '{ print $3, $1 }' /etc/passwd
user ids with the names, from /etc/passwd, id first
number and name of each account, the number first
every uid followed by its user name
from /etc/passwd: user number, space, user name
list the accounts as id and then name
Print the numeric ID and then the login name of each user in /etc/passwd.
third field and first field of /etc/passwd, in that order
who has which uid? put the uid in front
uid before name for every account of this system
the ids of all users and behind each the name it belongs to
all users, number first, then name
swap it round: uid, then user, for everyone in /etc/passwd

= plain-resolv-nameserver parse
> grep nameserver /etc/resolv.conf
which nameservers are set in /etc/resolv.conf
the dns servers this machine asks
only the nameserver lines of /etc/resolv.conf
what dns servers are configured here
which name servers does this box use
the lines with nameserver in resolv.conf
grep the nameservers out of /etc/resolv.conf
Print the lines of /etc/resolv.conf that name a DNS server.
who answers dns for this host? nameserver lines only
dns servers from resolv.conf, not the rest of it
look up the configured nameservers
what is nameserver set to

= plain-pgrep-newest parse
> pgrep -n <proc>
newest process called <proc>, only that number
pid of the <proc> that was started last
which <proc> is the youngest? its number
only the most recently started <proc>, by number
process id of the latest <proc>
the last <proc> I started, its pid
Print the process ID of the newest process named <proc>.
several <proc> are running, I need the number of the newest
number of the freshest <proc> process
pid of the youngest <proc>
just the pid of <proc>, the newest one
latest <proc>: pid

= plain-pgrep-oldest parse
> pgrep -o <proc>
oldest process called <proc>, only that number
pid of the <proc> that was started first
which <proc> is the oldest? its number
only the <proc> that has run the longest, by number
process id of the first <proc>
Print the process ID of the oldest process named <proc>.
several <proc> are running, I need the number of the oldest
number of the <proc> process that is there longest
pid of the main <proc>, the one started first
just the pid of <proc>, the oldest one
earliest <proc>: pid
the pid of the longest running <proc>

= plain-pgrep-one-line parse
> pgrep -d' ' <proc>
the <proc> process numbers, on one line with spaces
pids of <proc> side by side, separated by spaces
all pids of <proc> in one line
process ids of <proc>, not one per line but behind each other
the numbers of the <proc> processes, a space between them
Print the process IDs of <proc> on a single line, separated by spaces.
<proc>: pids, one line
give me the pids of <proc> in a row
list the ids of the running <proc> processes on one line
one line with every pid of <proc>
space separated pids of <proc>
numbers of all <proc> processes next to each other

= plain-nice-lowest-bash parse
> nice -n 19 bash <runme>
make <runme> run with the lowest priority
run <runme> so that it disturbs nobody, lowest priority
start <runme> as nicely as possible
<runme> at the lowest cpu priority
<runme> may take its time, everything else goes first
let <runme> have only the cpu that others leave over
Run the script <runme> with the lowest scheduling priority.
execute <runme> with niceness 19
nice 19 for <runme>
<runme>, but the others must not feel it: least priority
launch <runme> with minimal priority
run <runme> under nice with 19

= plain-ps-name-mem
> ps -eo comm,%mem --sort=-%mem | head -n $((<n>+1))
processes by memory, only name and percent, <n> of them
name and memory percentage of the <n> processes that use most memory
top <n> memory users, just name and %mem
the <n> hungriest for memory: what they are called and their share in percent
which <n> programs take most ram? name and percent only
Print the name and the memory percentage of the <n> processes which use the most memory.
<n> largest processes by ram, columns name and percent
memory share next to the process name, <n> biggest
the <n> top ones in memory, no pid, no user, only name and percentage
comm and %mem of the top <n> by memory
ram percentages with program names, first <n>
list the <n> processes with most memory as name and percent

= plain-ps-name-cpu
> ps -eo comm,%cpu --sort=-%cpu | head -n $((<n>+1))
processes by cpu, only name and percent, <n> of them
name and cpu percentage of the <n> processes that use most cpu
top <n> cpu users, just name and %cpu
the <n> busiest: what they are called and their share of the cpu in percent
which <n> programs take most cpu? name and percent only
Print the name and the CPU percentage of the <n> processes which use the most CPU.
<n> largest processes by cpu, columns name and percent
cpu share next to the process name, <n> biggest
the <n> top ones in cpu, no pid, no user, only name and percentage
comm and %cpu of the top <n> by cpu
cpu percentages with program names, first <n>
list the <n> processes with most cpu as name and percent

= plain-mounts-ro parse
> grep -w ro /proc/mounts
which mounts are read-only
what is mounted read-only
file systems one cannot write to because they are mounted ro
list the read-only mounts
show everything mounted with ro
mounts with the option ro
is anything mounted read-only? show it
Print the file systems which are mounted read-only.
mount points I can only read
read-only file systems
which file systems went read-only
grep the ro mounts

= plain-passwd-first-names
> head -n <n> /etc/passwd | cut -d: -f1
first <n> accounts in /etc/passwd, just names
the names of the <n> accounts on top of /etc/passwd
user names in the first <n> lines of /etc/passwd
<n> user names from the beginning of /etc/passwd
login names of the first <n> users
top <n> lines of /etc/passwd, only the account names
Print the user names in the first <n> lines of /etc/passwd.
who are the first <n> accounts? names only
first <n> users of this system, by name
the name field of the first <n> lines in /etc/passwd
cut the names out of the first <n> entries of /etc/passwd
start of the user list, <n> names

= plain-passwd-last-names
> tail -n <n> /etc/passwd | cut -d: -f1
last <n> accounts in /etc/passwd, just names
the names of the <n> accounts at the bottom of /etc/passwd
user names in the last <n> lines of /etc/passwd
<n> user names from the end of /etc/passwd
login names of the <n> users added last to /etc/passwd
bottom <n> lines of /etc/passwd, only the account names
Print the user names in the last <n> lines of /etc/passwd.
who are the last <n> accounts? names only
the newest <n> entries of /etc/passwd, names alone
the name field of the last <n> lines in /etc/passwd
cut the names out of the last <n> entries of /etc/passwd
end of the user list, <n> names

= plain-uid-above
> awk -F: '$3 > <idnum> { print $1 }' /etc/passwd
accounts whose user number is above <idnum>
names of the users with an id greater than <idnum>
who has a uid higher than <idnum>?
users with uid over <idnum>, names only
everyone whose user id is more than <idnum>
login names where the third field of /etc/passwd exceeds <idnum>
Print the names of the users in /etc/passwd whose ID is greater than <idnum>.
list accounts beyond uid <idnum>
user names, uid larger than <idnum>
uid > <idnum>: which names
the accounts that have numbers above <idnum>
which users come after number <idnum>

= plain-var-text-echo
> <newvar>='<text>'; echo "$<newvar>"
set <newvar> to "<text>" and print it
put "<text>" into <newvar>, then show <newvar>
<newvar> shall be "<text>", and echo it afterwards
assign "<text>" to the variable <newvar> and display its value
make a variable <newvar> with "<text>" in it, print the variable
store "<text>" in <newvar> and output what it holds
Set the variable <newvar> to "<text>" and print its value.
variable <newvar> = "<text>", then print
let <newvar> be "<text>" and write it out
define <newvar> as "<text>"; show it
keep "<text>" in the variable <newvar> and then echo that
give <newvar> the value "<text>" and print <newvar>

= plain-env-python parse
> <newvar>=<value> python3 <pyfile>
run <pyfile> with <newvar>=<value>
python3 <pyfile>, with <newvar> set to <value> just for this run
set <newvar> to <value> only while <pyfile> runs in python
start the python script <pyfile> with the variable <newvar>=<value>
<pyfile> needs <newvar>=<value> in its environment, run it
execute <pyfile> with python, environment variable <newvar> being <value>
Run the Python script <pyfile> with the environment variable <newvar> set to <value>.
call python on <pyfile> and pass <newvar>=<value> through the environment
<newvar>=<value> for one run of <pyfile>
try <pyfile> in python with <newvar> at <value>
python <pyfile>, but <newvar> should be <value> this time
let <pyfile> see <newvar>=<value>

= plain-env-bash parse
> <newvar>=<value> bash <runme>
run <runme> with <newvar>=<value>
set <newvar> to <value> only while <runme> runs
start the shell script <runme> with the variable <newvar>=<value>
<runme> needs <newvar>=<value> in its environment, run it
execute <runme>, environment variable <newvar> being <value>
Run the shell script <runme> with the environment variable <newvar> set to <value>.
call <runme> and pass <newvar>=<value> through the environment
<newvar>=<value> for one run of <runme>
try <runme> with <newvar> at <value>
<runme>, but <newvar> should be <value> this time
let <runme> see <newvar>=<value>
bash <runme> with <newvar> set to <value> for this call alone

= plain-date-day-append change
> date +%F >> <bare>
append today's date to <bare>
add the date like 2024-06-30 at the end of <bare>
put today's date, year first, as a last line in <bare>
write the current day as YYYY-MM-DD to the end of <bare>
<bare>: add a line with today's date
today's date (no time) onto the end of <bare>
Append the current date in the form YYYY-MM-DD to the file <bare>.
stamp <bare> at the bottom with today's date
new last line for <bare>: today's date, dashes between
note today's date at the end of <bare>
date, without the clock time, appended to <bare>
extend <bare> by a line with the date of today

= plain-nginx-test parse
> sudo nginx -t
check nginx's configuration for mistakes
is the nginx config alright?
test the configuration of nginx
did I break the nginx configuration
nginx config check
look for errors in the nginx config files
Verify that the configuration of nginx is valid.
validate nginx's config before I restart it
any syntax error in my nginx settings?
nginx, test config only
let nginx say if its configuration is good
have nginx check its configuration

= plain-watch-size parse
> watch -n <secs> ls -lh <bare>
check every <secs> seconds how big <bare> gets
see <bare> grow, size every <secs> seconds
size of <bare>, refreshed each <secs> seconds
watch how large <bare> becomes, looking every <secs> seconds
is <bare> still growing? show its size every <secs> seconds
keep an eye on the size of <bare>, once per <secs> seconds
Show the size of the file <bare> again every <secs> seconds.
every <secs> seconds list <bare> with a readable size
repeat ls -lh on <bare> each <secs> seconds
follow the size of <bare> at intervals of <secs> seconds
<bare>, its size, updated all <secs> seconds
watch the file size of <bare>, <secs> seconds apart

= plain-watch-lines parse
> watch wc -l <bare>
watch the number of lines of <bare>
keep showing how many lines <bare> has
the line count of <bare>, refreshed again and again
see how the lines of <bare> get more, live
live line count of <bare>
I want to see the number of lines in <bare> go up
Show the number of lines of <bare> repeatedly, updated on the screen.
count the lines of <bare> over and over with watch
continuously updated line count for <bare>
how many lines has <bare>, and keep that current on the screen
let watch count the lines in <bare>
follow the number of lines in <bare>, not the lines themselves

= plain-watch-python parse
> watch -n <secs> python3 <pyfile>
run <pyfile> again every <secs> seconds
watch the output of <pyfile>, run with python every <secs> seconds
refresh the result of the python script <pyfile> each <secs> seconds
repeat python3 <pyfile> at an interval of <secs> seconds, full screen
<pyfile> every <secs> seconds, always showing the latest output
keep running the python program <pyfile>, once per <secs> seconds
Run the Python script <pyfile> every <secs> seconds and show its output each time.
use watch for <pyfile> in python, <secs> seconds
python <pyfile> over and over, <secs> seconds in between, on the screen
the output of <pyfile>, renewed by python every <secs> seconds
what does <pyfile> say every <secs> seconds? watch it in python
call <pyfile> with python each <secs> seconds

= plain-python-background-log parse
> python3 <pyfile> > <new> 2>&1 &
run <pyfile>, output to <new>, in the background
python <pyfile> in the background with everything it says in <new>
start the python script <pyfile> in the background and log to <new>, errors too
send <pyfile> to the background, its output and errors into <new>
background python3 <pyfile>, stdout and stderr in <new>
let <pyfile> work in the background and write what it prints to <new>
Run the Python program <pyfile> in the background with its output and errors in <new>.
<pyfile> should run behind the scenes under python and log to <new>
don't block my terminal: <pyfile> in the background, log <new>
launch python on <pyfile> as a background job that logs into <new>
<new> gets all the output of <pyfile>, which runs in the background
python job <pyfile> in background, both streams in <new>

= plain-python-both-wait parse
> python3 <pyfile> & python3 <pyfile2> & wait
run <pyfile> and <pyfile2> at the same time and wait for both
start the python scripts <pyfile> and <pyfile2> in parallel, then wait for them
both <pyfile> and <pyfile2> at once, come back when the two are done
<pyfile> together with <pyfile2>, side by side, until both end
python <pyfile> and <pyfile2> in parallel and wait
launch <pyfile> and <pyfile2> with python simultaneously; wait for the two
Run the Python programs <pyfile> and <pyfile2> concurrently and wait until both have finished.
do <pyfile> and <pyfile2> in parallel, not one after the other, and wait for the end
two python programs at a time, <pyfile> and <pyfile2>, and wait till they are through
save time: <pyfile> and <pyfile2> side by side in python, wait for both
put <pyfile> and <pyfile2> into the background and wait for them
parallel python: <pyfile>, <pyfile2>, then wait

= plain-loop-first-line read
> for f in *.<ext>; do head -n 1 "$f"; done
for every .<ext>, the first line
go through the .<ext> files here and print the first line of each, no names
loop over the <ext> files, first line of each one
first line of each .<ext> file here, without the file names, in a loop
one .<ext> after the other, only its first line
a for loop with head -n 1 over *.<ext>
Print the first line of every .<ext> file in this folder, without headings, using a loop.
the top line of each <ext> file here and no file name
only the first lines of all .<ext> files here, one after another
for each file in *.<ext> show just line one
the opening line of every <ext> file in the folder, no headings between
take the .<ext> files one by one and show line 1

= plain-loop-word-number
> for i in {1..<n>}; do echo "<word> $i"; done
print <word> from 1 to <n> with the number
<word> 1, <word> 2 and so on up to <n>
number <word> from 1 to <n>, one line each
write <word> and a running number, <n> lines
<n> lines: <word> and the number of the line
loop from 1 to <n> and print <word> with the counter
Print the word <word> followed by a number, from 1 to <n>, one per line.
echo <word> plus the counter, <n> times
count up to <n>, putting <word> before each number
<word> with 1 to <n> behind it
a for loop that says <word> and the number till <n>
<n> times <word>, numbered

= plain-parent-name parse
> ps -o comm= -p "$(ps -o ppid= -p <pid> | tr -d ' ')"
what started process <pid>, name of the parent
name of the parent of process <pid>
which program launched <pid>? its name
who is the parent of <pid>, by name
the program that <pid> was started from
<pid> was started by what, name please
Print the name of the parent process of the process <pid>.
name of the process that started <pid>
parent program of <pid>, not its number but its name
where does <pid> come from, the name of its parent
what's the parent of <pid> called
the command name of the parent of pid <pid>

= plain-df-columns parse
> df -h --output=target,size,pcent
mount point, size and use of the disks without other columns
disks with size and percent used only
for each file system where it is mounted, how big it is and how full
df with only the columns mount point, size and percentage
how large and how full are the disks? leave the rest of the columns out
Print the mount point, the size and the use in percent of each file system, readable.
mounts, sizes, percentages, nothing else
a short df: where, how big, how full
only target, size and pcent of df, human readable
three columns about the disks: mount point, size, use%
size and percentage used per mount point
list file systems by mount point with their size and fill level

= plain-df-full-mounts parse
> df --output=pcent,target | awk '$1+0 > <lineb> { print $2 }'
file systems above <lineb> percent, only the mount points
which mount points are more than <lineb> percent full, names only
only the mount points of disks that are over <lineb>% full
is a disk full? mount points over <lineb> percent, nothing else
mount points where more than <lineb> percent is used
where are the disks fuller than <lineb> percent? just the mount points
Print only the mount points of the file systems which are more than <lineb> percent full.
list mount points, use above <lineb>%
names of the mounts with use over <lineb> percent, no percentages
disks past <lineb> percent, print where they are mounted and nothing else
every mount point over the limit of <lineb> percent
only where it is mounted, for file systems beyond <lineb> percent

= plain-fstab-active parse
> grep -v '^#' /etc/fstab
fstab without comments
the real lines of /etc/fstab, no comments
/etc/fstab, comment lines left out
what is in the fstab apart from comments
active entries of fstab
Print the lines of /etc/fstab that do not begin with a hash sign.
show me fstab minus the lines with #
skip the commented lines of /etc/fstab
fstab entries only
which lines of fstab count
only the uncommented lines in /etc/fstab
strip the comment lines from the output of /etc/fstab

= plain-df-free-gb-dir
> df -BG --output=avail <path> | tail -n 1
free gigabytes on <path>
how many gigabytes are free on the disk of <path>, just the number
available space for <path> in GB, nothing else
GB left where <path> lies
number of free gigabytes at <path>
room left under <path> in gigabytes, only the figure
Print only the free space in gigabytes on the file system that holds <path>.
<path>: free GB
how much is still free for <path>? in GB, one number
the gigabytes available at <path>
free space on <path>'s disk, whole gigabytes only
what is left in GB on the file system of <path>

= plain-last-login-never parse
> lastlog | grep 'Never logged in'
who never logged in
accounts that have never been used to log in
which users have never logged in
list everyone without a single login
users whose last login is never
never logged in: which accounts
Print the accounts which have never logged in.
show the accounts nobody ever logged in with
people who have an account but never logged in
who has not logged in even once
which accounts were never used for a login
the never-logged-in ones from lastlog

= plain-primary-group parse
> id -gn <user>
primary group of <user>
name of the main group of <user>
which is <user>'s first group, by name
the group that new files of <user> get
what is the primary group of <user> called
main group of the account <user>
Print the name of the primary group of the user <user>.
<user>: name of the primary group
not all groups of <user>, only the primary one
default group of <user>, the name
login group of <user>, by name
in what group is <user> primarily

= plain-env-names-sorted
> env | cut -d= -f1 | sort
variable names only, sorted
names of the environment variables in alphabetical order
which variables are in my environment? names from A to Z
environment variables, just the names, sorted
alphabetical list of environment variable names without values
sort the names of my environment variables
Print the names of all environment variables, sorted alphabetically, without their values.
names, no values, of the environment, in order
env, only what is before the equals sign, sorted
an ordered list of the variables I have, values left out
what variables do I have, by name, alphabetically
sorted names of everything in env

= plain-seconds-to-midnight
> echo $(( $(date -d 'tomorrow 00:00' +%s) - $(date +%s) ))
how many seconds are left until midnight
seconds to midnight
seconds from now until the day ends
how much of the day is left, in seconds
count the seconds until tomorrow begins
in how many seconds is it midnight
Print the number of seconds that remain until midnight.
remaining seconds of today
the seconds till 00:00
how long until tomorrow starts, in seconds
seconds that today still has
time to midnight as seconds

= plain-epoch-utc
> date -u -d @<bignum>
<bignum> in UTC
what date and time is the timestamp <bignum> in UTC
unix time <bignum> as a UTC date
convert <bignum> seconds since 1970 to UTC
the epoch <bignum>, readable, in UTC
timestamp <bignum> to a date, time zone UTC
Convert the Unix timestamp <bignum> to a date in UTC.
which moment is <bignum>, utc please
<bignum> is an epoch, show it in UTC
when was <bignum>, in universal time
decode the timestamp <bignum>, UTC not local
date of epoch second <bignum> in UTC

= plain-at-clock-bash parse
> echo 'bash <runme>' | at <clock>
run <runme> once at <clock>
at <clock> start <runme>, just once
<runme> today at <clock>, one time only
have <runme> done at <clock>
let at run <runme> at <clock>
schedule <runme> for <clock>, not regularly
Run the script <runme> a single time at <clock>.
plan <runme> for <clock>
start <runme> at <clock> by itself
<clock>: run <runme>
at job for <runme>, <clock>
when it is <clock>, run <runme>

= plain-cron-bash-monday parse
> (crontab -l; echo '0 <small> * * 1 bash <runme>') | crontab -
cron: every Monday at <small> run <runme>
run <runme> each Monday at <small> o'clock via cron
cron job for <runme>, Mondays at <small> in the morning
add <runme> to my crontab, on Mondays at <small>
<runme> weekly, Monday <small>:00, by cron
let cron start <runme> every Monday at <small> am
put a line into my crontab that runs <runme> on Mondays at <small> o'clock
Add a cron job which runs the script <runme> every Monday at <small> in the morning, keeping the other jobs.
schedule <runme> for Mondays at <small>
every week on Monday, <small> o'clock, cron should do <runme>
I want <runme> to run by itself on Monday mornings at <small>
new cron entry, <runme>, Mondays <small> am

= plain-cron-bash-hourly parse
> (crontab -l; echo '0 * * * * bash <runme>') | crontab -
cron: run <runme> every hour
run <runme> hourly via cron
cron job for <runme>, every full hour
add <runme> to my crontab, once an hour
<runme> on the hour, by cron
let cron start <runme> each hour
put a line into my crontab that runs <runme> hourly
Add a cron job which runs the script <runme> every hour, keeping the other jobs.
schedule <runme> for every hour
each hour cron should do <runme>
I want <runme> to run by itself once per hour
new cron entry, <runme>, hourly

= plain-etc-crontab parse
> cat /etc/crontab
system-wide cron table
the crontab of the system, not mine
show /etc/crontab
what does the system's own crontab say
cron jobs in /etc/crontab
print the file with the system cron jobs
Display the system-wide crontab.
not my cron jobs but those in /etc/crontab
which jobs are in the system crontab
contents of /etc/crontab
read the cron table of the system
have a look at the global crontab

= plain-journal-unit-yesterday parse
> journalctl -u <service> --since yesterday
logs of <service> since yesterday
what has <service> logged from yesterday on
journal of <service>, yesterday and today
<service>'s messages since yesterday
anything from <service> in the journal since yesterday?
everything that <service> wrote since yesterday
Show the journal of the service <service> since yesterday.
<service> log, starting yesterday
go back to yesterday in the log of <service>
yesterday's and today's log of <service>
what did <service> do since yesterday, according to the journal
journal entries for <service> from yesterday up to now


= plain-running-since-name parse
> ps -C <proc> -o etime,cmd
how long has <proc> been running
for how long are the <proc> processes up
running time of <proc>
since when does <proc> run, as elapsed time
elapsed time of each <proc>
how long is <proc> at it already
Print for how long the processes named <proc> have been running, with their commands.
<proc>: running for how long?
the age of the <proc> processes
time since <proc> was started
how old are my <proc> processes
etime and command of <proc>

= plain-cpu-of-name parse
> ps -C <proc> -o pid,%cpu
cpu use of the <proc> processes
how much cpu does <proc> take
percent of cpu for each <proc>, with its pid
pid and cpu share of all <proc>
which <proc> eats the cpu? pid and percent
is <proc> busy? cpu percentage of each
Print the process ID and the CPU percentage of every process named <proc>.
<proc>: how much processor time in percent, per pid
cpu percentages of <proc>
load that <proc> puts on the cpu, pid by pid
processor usage of everything called <proc>
pids of <proc> with their cpu percent

= plain-mem-of-name parse
> ps -C <proc> -o pid,%mem
memory use of the <proc> processes in percent
what percentage of the memory does each <proc> take
percent of memory for each <proc>, with its pid
pid and memory share of all <proc>
which <proc> eats the memory? pid and percent
Print the process ID and the memory percentage of every process named <proc>.
<proc>: how much of the ram in percent, per pid
memory percentages of <proc>
ram share of <proc>, pid by pid, percent
memory in percent of everything called <proc>
pids of <proc> with their memory percent
how many percent of ram for every <proc>
`,
)

const web = intents(
  'network',
  String.raw`
= plain-url-up-down parse
> curl -sf -o /dev/null <url> && echo up || echo down
does <url> answer? just say up or down
is <url> up or down
print up if <url> can be fetched and down if not
<url>: up or down?
say "up" when <url> responds without an error, "down" otherwise
check the page <url> and print up or down
Test whether <url> can be fetched, and print up or down accordingly.
is our site <url> down? answer up or down
tell me with one word, up or down, about <url>
up/down check of <url> with curl
quietly request <url> and report up or down
see if <url> works, up or down

= plain-curl-cookie parse
> curl -b '<readvar>=<value>' <url>
fetch <url> with the cookie <readvar>=<value>
send the cookie <readvar>=<value> to <url>
request <url>, cookie <readvar> set to <value>
get <url> as a browser with cookie <readvar>=<value> would
curl <url> with <readvar>=<value> as cookie
open <url> and pass along the cookie <readvar>=<value>
what does <url> give me when my cookie is <readvar>=<value>?
Retrieve <url> and send along a cookie called <readvar> with the value <value>.
the page <url>, with <readvar>=<value> in its cookies
cookie <readvar>=<value>, then fetch <url>
I need <url> with the cookie <readvar>=<value>
call <url> using cookie <readvar>=<value>

= plain-curl-pair parse
> curl -d '<readvar>=<value>' <url>
send <readvar>=<value> as form data to <url>
post <readvar>=<value> to <url>
submit the form at <url> with <readvar> set to <value>
POST to <url>, field <readvar>, value <value>
fill in <readvar>=<value> and send it to <url>
<url> wants a form with <readvar>=<value>, post that
Post the form field <readvar> with the value <value> to <url>.
curl <url> with the data <readvar>=<value>
give <url> the form value <readvar>=<value>
make a post request to <url> carrying <readvar>=<value>
how do I post <readvar>=<value> to <url>?
form post, <readvar>=<value>, at <url>

= plain-curl-head-lines parse
> curl -s <url> | head -n <n>
first <n> lines of <url>
the top <n> lines of the page <url>
only the beginning of <url>, <n> lines
fetch <url> and show <n> lines of it
what do the first <n> lines of <url> say
<url>, but stop after <n> lines
Download <url> and print only its first <n> lines.
peek at <url>, <n> lines
head of <url>, <n> lines
start of the file at <url>, <n> lines, no progress bar
print <n> lines from the top of <url>
let me see <n> lines of what <url> delivers

= plain-curl-tail-lines parse
> curl -s <url> | tail -n <n>
last <n> lines of <url>
the bottom <n> lines of the page <url>
only the end of <url>, <n> lines
fetch <url> and show its last <n> lines
what do the last <n> lines of <url> say
Download <url> and print only its last <n> lines.
tail of <url>, <n> lines
end of the file at <url>, <n> lines, no progress bar
print <n> lines from the bottom of <url>
the final <n> lines that <url> delivers
how does <url> end? <n> lines
<n> lines off the end of <url>

= plain-iptables-list parse
> sudo iptables -L
list the firewall rules of iptables
rules of the firewall, from iptables
show all iptables rules
what does iptables let through
which rules are set in iptables
print the iptables chains with their rules
Display the current rules of iptables.
iptables, list
all chains and rules of iptables, please
look at the iptables firewall
what rules does the kernel firewall have? iptables
have a look through iptables' rules
`,
)

const repository = intents(
  'git',
  String.raw`
= plain-branch-v parse
> git branch -v
last commit of every branch
each branch with the commit it ends at
branches and the message of the newest commit on each
what was committed last on each of the local branches?
list my branches with hash and subject of their last commit
local branches, and next to each its latest commit
which commit is on top of which branch
Print the local branches together with the last commit of each of them.
branch overview with the tip commits
for every branch its newest commit, short
where do my branches stand? last commit of each
last change of every branch

= plain-fetch parse
> git fetch
fetch without merging
get the news from the server but leave my files as they are
fetch
update what git knows about the remote, no merge
download the new commits, do not merge anything
ask origin for what is new, I will merge later
bring the remote-tracking branches up to date
Download the new commits from the remote without touching the working tree.
like a pull, only without the merge
just fetch, nothing else
look for new commits on the server, do not pull
refresh origin's branches here

= plain-log-week-oneline parse
> git log --oneline --since='1 week ago'
commits of the last week, short
what was committed in the past week? one line each
the last seven days of history, a line per commit
one-line log of the past week
commits since a week ago, oneline
what have we done in the repo in the last week, brief
List the commits of the last week, one per line.
short history, going back one week
this past week's commits in short form
git log for one week back, one line per commit
what happened in this repository over the last week, compactly
a week of commits, one line apiece

= plain-log-hash-date-author parse
> git log --date=short --pretty=format:'%h %ad %an %s'
commits with date and author, one line each
one line per commit: hash, day, who, subject
log with short hash, date, author and message
each commit on a line with its day and its author
who committed what and when, a line each
history as hash, date, name, subject
Print one line for each commit with its hash, its date, its author and its subject.
compact log that shows date and author too
when, who and what of every commit, one row each
the commits as a table: hash, day, author, title
oneline log, but with day and author in it
list commits: hash date author message

= plain-log-who-when-file parse
> git log --date=short --pretty=format:'%ad %an' -- <anyfile>
who changed <anyfile> and when
days and authors of the changes of <anyfile>
date and name for each commit that touched <anyfile>
when was <anyfile> changed, and by whom?
list of who edited <anyfile> on which day
<anyfile>: day and author of each change
all the changes of <anyfile>, only date and author
Print the date and the author of each commit that changed <anyfile>.
which people worked on <anyfile>, with the dates
every edit of <anyfile> in git as day plus name
author and date only, for the commits of <anyfile>
the day and the person behind every change to <anyfile>

= plain-last-author-file parse
> git log -1 --format=%an -- <anyfile>
who changed <anyfile> last
who was the last one to touch <anyfile> in git
author of the newest commit on <anyfile>
whose is the latest change of <anyfile>?
last person who committed <anyfile>
name of the one who edited <anyfile> most recently, from git
Print the name of the author who last changed <anyfile>.
<anyfile>, who committed it last?
the latest committer's name for <anyfile>
somebody broke <anyfile>, who was at it last
by whom was <anyfile> last modified in the repository
only the author of the last commit to <anyfile>

= plain-log-author-count-file parse
> git log --format=%an -- <anyfile> | sort | uniq -c | sort -rn
who changed <anyfile> how often
commits per author for <anyfile>, most first
count how many times each person changed <anyfile>
ranking of the people who worked on <anyfile>
<anyfile>: number of commits of every author, highest first
which of us has touched <anyfile> most often? counts please
authors of <anyfile> with their number of commits, in descending order
Count the commits of each author that changed <anyfile>, the busiest author first.
who edits <anyfile> most, with numbers
tally the authors of <anyfile>, most frequent on top
how many commits to <anyfile> has everybody made
per person number of changes to <anyfile>, largest first

= plain-commits-per-month parse
> git log --date=format:%Y-%m --pretty=%ad | sort | uniq -c
commits per month
how many commits were made in each month
number of commits month by month
count the commits of each month
monthly commit counts
for every month, how many commits?
Count how many commits were made per month.
how busy was the repo, by month
tally the history by year and month
each month with its number of commits
per month: commit count
commit statistics by month

= plain-commits-per-year parse
> git log --date=format:%Y --pretty=%ad | sort | uniq -c
commits per year
how many commits were made in each year
number of commits year by year
count the commits of each year
yearly commit counts
for every year, how many commits?
Count how many commits were made per year.
how busy was the repo, by year
tally the history by year
each year with its number of commits
per year: commit count
commit statistics by year

= plain-commits-per-weekday parse
> git log --date=format:%A --pretty=%ad | sort | uniq -c | sort -rn
on which days of the week do we commit most
commits per weekday, most first
how many commits were made on each day of the week, highest count first
count the commits by weekday, biggest number on top
ranking of the weekdays by commits
which weekday has most commits? list all with counts
Count how many commits were made on each weekday, the busiest first.
busiest day of the week in this repo, with the counts of all days
weekday names and their commit counts, descending
tally the commits by day of the week, sorted by count
do we commit more on Mondays or on Fridays? counts per weekday, most first
commits by weekday, largest first

= plain-ls-tracked-ext-count parse
> git ls-files '*.<ext>' | wc -l
how many <ext> files are tracked by git
number of .<ext> files in the repository that git tracks
count the tracked <ext> files
git ls-files, only <ext>, as a number
how many .<ext> files are under version control
the number of <ext> files git knows
Count the files ending in .<ext> that are tracked by git.
tracked .<ext> files: how many?
tell me how many <ext> files this repository has in git
versioned <ext> files, count
amount of <ext> files in git
how many of the tracked files are .<ext>

= plain-fetch-incoming-log parse
> git fetch && git log --oneline ..@{u}
what would a pull bring? one line each
fetch, then list the commits that I do not have yet, one per line
look at the server for new commits and show them without merging, one line each
new commits upstream, after fetching, oneline
get the latest from the remote and tell me what is new there, short
which commits would git pull give me? fetch first
Fetch from the remote and list the commits that the upstream branch is ahead of me, one per line.
ask the server what is new, commits in one line each, but merge nothing
before I pull: fetch and show the incoming commits, short
fetch and then log what came in, one line a commit
incoming commits, freshly fetched, one line each
did the others push something? fetch and list it short

= plain-restore-yaml-back parse
> git restore --source=HEAD~<small> <yaml>
put <yaml> back to the state of <small> commits ago
bring back <yaml> from <small> commits ago
revert only <yaml> to what it was <small> commits ago
Restore the file <yaml> from the commit <small> before the last one.
undo what the last <small> commits did to <yaml>, in the file
reset <yaml> to HEAD~<small>
<small> commits ago <yaml> was fine, restore that

= plain-first-commit-date parse
> git log --reverse --format=%cd | head -n 1
when was the first commit
date of the very first commit
when did this repository begin
on which day was the oldest commit made
how old is this repo? date of its first commit
since when does this project exist in git
Print the date of the first commit of the repository.
only the date of the earliest commit
oldest commit, just the date
first commit's date
when did we start with git here, date of commit number one
the day the history starts

= plain-count-this-year parse
> git rev-list --count --since=<year>-01-01 HEAD
number of commits since the start of <year>
how many commits since the beginning of <year>
commits made from January <year> until now, as a number
count the commits from <year> on
how often did we commit since new year <year>
Count the commits that were made since 1 January <year>.
how many commits from <year> till today
commit count, <year> and later
the number of commits we made since <year> began
since <year> started, how many commits were there
tally of commits from the first of January <year>
how much got committed since January <year>, just the count


= plain-status-folder parse
> git status <plaindir>
status of only <plaindir>
git status, but just for <plaindir>
what is uncommitted in <plaindir>
state of <plaindir> in git and nothing else
limit git status to <plaindir>
anything new or changed below <plaindir>, says git?
Show the git status of <plaindir> only.
ask git how <plaindir> stands, changed and new files
only the part of the status that concerns <plaindir>
git's status for <plaindir>
is <plaindir> clean in git
what has changed in <plaindir> since the commit, as git status shows

= plain-unstage-ext parse
> git restore --staged '*.<ext>'
unstage everything that ends in .<ext>
take all .<ext> files out of the staging area
I staged the .<ext> files by mistake, unstage them
no .<ext> files in the next commit, unstage them
the staged <ext> files should be unstaged again
remove every .<ext> from the index, keep the changes
Unstage all files that end in .<ext>.
undo git add for the .<ext> files
un-add *.<ext>
staged .<ext> files back to not staged
keep .<ext> files out of the commit I am preparing, unstage
get the <ext> files off the stage

= plain-shortstat-branch parse
> git diff --shortstat <branch>
compare my branch with <branch>, just how many lines changed
how many files and lines differ from <branch>, one summary line
size of the difference to <branch> in one line
number of insertions and deletions against <branch>, total only
only the totals of the diff to <branch>
how far have I drifted from <branch>, in lines added and deleted overall
Print only the summary line of the differences to the branch <branch>.
diff to <branch>, sum of changes only
one line: files changed, insertions, deletions, compared to <branch>
short statistics of my changes against <branch>
overall amount of change relative to <branch>
total lines added and removed compared with <branch>

= plain-commit-date-of parse
> git show -s --format=%cd <commit>
when was commit <commit> made, date only
date of the commit <commit>
on which day was <commit> committed
just the date of <commit>
how old is the commit <commit>? its date
<commit>: when
Print only the date of the commit <commit>.
the commit date of <commit>, nothing more
what date has <commit>
time and day of commit <commit>
tell me when <commit> happened
commit <commit>, date please

= plain-count-author-month parse
> git rev-list --count --author='<user>' --since='1 month ago' HEAD
commits by <user> in the last month, how many
how many commits did <user> make this past month
number of commits of <user> within a month
count <user>'s commits since a month ago
how busy was <user> in the last month, in commits
<user>: commit count of the past month
Count the commits that <user> made during the last month.
has <user> done much lately? number of commits in one month
last month's number of commits for <user>
total of <user>'s commits over the past month
commits from <user>, last month, just the number
tally of what <user> committed in the last month

= plain-count-author-week parse
> git rev-list --count --author='<user>' --since='1 week ago' HEAD
commits by <user> in the last week, how many
how many commits did <user> make this past week
number of commits of <user> within a week
count <user>'s commits since a week ago
how busy was <user> in the last week, in commits
<user>: commit count of the past week
Count the commits that <user> made during the last week.
last week's number of commits for <user>
total of <user>'s commits over the past week
commits from <user>, last week, just the number
tally of what <user> committed in the last week
number of times <user> committed in the last seven days

= plain-pickaxe-patch parse
> git log -p -S '<word>'
search the old versions for <word>, with diffs
commits that brought or dropped <word>, with their patches
when did <word> come in or go? show the changes as well
history of the text <word> in the code, including the diffs
full patches of the commits that added or removed <word>
in which commits did <word> appear or vanish, changes shown
Show the commits that added or removed <word>, together with their changes.
who put <word> into the code? commits with diff
where has <word> gone, the commit and its patch
pickaxe for <word>, patches too
trace <word> through the history, with the changed lines
the diff of each commit in which <word> came or went

= plain-who-today parse
> git log --since=midnight --format=%an | sort -u
who committed today
names of everyone who has committed today
authors of today's commits, each once
which people made commits since midnight
today's committers
has anybody committed today? names
Print the names of the authors who made commits today, without duplicates.
who was at work in the repo today
list of authors, today only, no repeats
names behind the commits of today
who pushed in work today, one name per line
different authors since midnight

= plain-name-status-head parse
> git diff --name-status HEAD
files that differ from the last commit, with their status letter
which files are modified, added or deleted compared to HEAD? with letters
changed files since the last commit along with M, A or D
names and kind of change against HEAD
list what changed since the last commit, letter and name
every file I changed, with M, A or D in front
Print the files that differ from the last commit together with the kind of the change.
status letter and file name for all changes since HEAD
diff against HEAD, names with status
modified, added, deleted: which files, since the last commit
name-status of my changes relative to the last commit
what kind of change has each file compared with HEAD

= plain-show-name-status parse
> git show --name-status --format= <commit>
what happened in commit <commit>: files with M, A, D
files of commit <commit> and whether they were added, modified or deleted
which files did <commit> add, change or delete
the files in <commit> with their status letters, nothing else
<commit>: files plus kind of change
list what <commit> touched, letter in front
Print the files changed by <commit> together with the kind of each change and nothing else.
name and status of each file in <commit>
did <commit> delete files? show its files with letters
commit <commit>, only the files, with A, M or D
kinds of changes per file in <commit>
M/A/D list of <commit>

= plain-format-patch-last parse
> git format-patch -1
patch of the last commit as a file
make a patch file from my last commit
export the newest commit as a patch file
I want to mail my last commit as a patch
turn the latest commit into a .patch file
last commit, as a patch to send round
Create a patch file from the most recent commit.
save the most recent commit as a patch file that others can apply
write a .patch for the commit I just made
patch file for HEAD
format the last commit as a patch
the commit from just now as a patch file

= plain-diff-without-folder parse
> git diff -- . ':!<folder>'
leave the folder <folder> out of the diff
git diff without <folder>
my changes, except those in <folder>
diff of everything but <folder>
what did I change outside of <folder>
show the changes, <folder> excluded
Show the uncommitted changes except for those in <folder>.
diff, skip <folder>
hide <folder> in the diff
all my edits apart from the ones below <folder>
exclude <folder> from git diff
the diff is full of <folder>, leave that out

= plain-tracked-lines-total parse
> git ls-files | xargs cat | wc -l
total lines in all tracked files
how many lines does the code in git have altogether
one number: lines of everything git tracks
sum of the lines of all files in the repository
lines in the whole repo, total only
size of the project in lines, just the sum
Count the lines of all files tracked by git and print only the total.
number of lines under version control
all tracked files together have how many lines
the line total of the repository
how large is our code base in lines, tracked files only, one figure
total count of lines over the files git knows
`,
)

/** Ordinary things about the machine, the network and repositories that people ask in passing. */
export const ordinaryServer = [...machine, ...web, ...repository]
