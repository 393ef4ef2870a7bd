import { intents } from '../grammar.ts'

/** More about single processes, drives, the clock and the machine. */
export const machine = intents(
  'system',
  `
= df-root
> df -h /
how much space is (left|free) on the root (file system|partition)
$show the disk space of /
root partition usage, human readable
is / full
remaining gigabytes on the root file system
df for the root directory
system partition: size, used, available
how full is the root volume
is there still room on the partition mounted at /
use df on / with readable units
does the system disk (/) have gigabytes to spare
usage of the filesystem that / lives on
look at the root mount: is it overflowing
/ partition capacity and fill level

= du-home
> du -sh ~
how (big|large) is my home directory
$show the total size of my home (directory|folder)
space used by everything in my home
disk usage of ~ as one readable figure
how many gigabytes have i piled up in my home directory
am i close to my quota, what does my home folder weigh
total weight of the home folder
use du for a single total of my home
storage occupied by all of my own files in ~
sum up my home folder
gigs in my home
what have i stored under ~ altogether, one number
home folder: total bytes in readable form

= du-home-sorted quiet
> du -sh ~/* | sort -rh
what takes up the space in my home directory, biggest first
rank the items in my home folder by size
$show the sizes of everything in my home directory sorted [by size] $desc
my home is full, which files and folders in it are the largest, in order
heaviest entries of ~ on top
du of all things in the home folder, sorted with the largest first
order the contents of my home by disk usage
space hogs in my home, worst on top
where did the gigabytes in my home folder go, ranking please
home directory clean up: list entries by weight, heavy ones first
per-item totals below ~, descending
top-level contents of my home by the room they need

= du-hidden quiet
> du -sh .[!.]* | sort -rh
$show the sizes of the hidden (files and folders|entries) here sorted by size $desc
which dot files and dot folders here take the most space, ranked
how much do hidden entries in this folder weigh, heaviest first
du for everything whose name starts with a dot, biggest on top
caches and other hidden stuff here, ordered by disk usage
rank the hidden items of the working directory by size
disk usage of dotfiles and dot directories, largest first
what invisible things here eat my disk, worst first
hidden folders and files with totals, from big to small
totals of .cache, .git and the like here, descending
hidden stuff here sorted by weight
things beginning with a dot, ranked by the room they need

= du-exclude
> du -sh --exclude='<glob>' <path>
total size of <path> without <glob> files
how big is <path> when <glob> is left out
disk usage of <path> excluding <glob>
sum up <path> but ignore everything matching <glob>
du summary of <path>, skipping <glob>
how much space does <path> take, not counting <glob>
readable total for <path> leaving out <glob>
weigh <path> except for the files <glob>
<path> total, minus the <glob> ones
don't count <glob>: how many megabytes are in <path>
storage in <path> apart from <glob>
du of <path>, filter out <glob>, one figure

= du-two
> du -sh <mydir> <mydir2>
compare the sizes of <mydir> and <mydir2>
how big are <mydir> and <mydir2>
$show the (disk usage|total size) of both <mydir> and <mydir2>
which one is bigger, <mydir> or <mydir2>
sizes of the two folders <mydir> and <mydir2>, $human
du summary for <mydir> as well as <mydir2>
how much storage do <mydir> and <mydir2> occupy, one line for each
weigh <mydir> against <mydir2>
does <mydir> take more space than <mydir2>
totals for <mydir> and <mydir2> side by side
<mydir> or <mydir2>: which is the heavier
measure <mydir>, then <mydir2>

= mount-all parse
> sudo mount -a
mount everything in fstab
mount all file systems listed in /etc/fstab
i changed fstab, apply it
attach all volumes that fstab names
mount -a
make every fstab entry take effect
process fstab and mount what is not mounted yet
bring up all the mounts configured in fstab
whatever fstab lists should be hooked in now
activate all fstab lines
attach every configured drive
remount nothing, just mount the missing ones of fstab

= fstab parse
> cat /etc/fstab
$show [the contents of] (fstab|/etc/fstab)
which file systems are mounted at boot
what does fstab say
print the table of file systems that get mounted at startup
configured mounts
where are permanent mounts defined, show the file
print /etc/fstab
static file system table
persistent mount configuration
how are drives attached when the machine starts, read the config
fstab
is my nas share listed in the mount config

= free-g parse
> free -g
$show [the] (memory|ram) usage in (gigabytes|GB)
memory figures in whole gigabytes
how many GB of ram are used and free, in gigabyte units
free in gigabytes
ram table with the unit GB
use free with gigabyte units
total and available memory as gigabytes
memory report, numbers rounded to gibibytes
gigabyte view of total, used and free memory
how many gigs of ram, whole numbers
memory status, GB columns
ram and swap in gigabytes without decimals

= ps-pid-time parse
> ps -o etime= -p <pid>
how long has process <pid> been running
elapsed time of pid <pid>
since when does <pid> run, as a duration
age of the process with id <pid>
uptime of process <pid>
for how many minutes or days has pid <pid> been alive
use ps to get just the elapsed time of <pid>
run duration of task <pid> without a header
<pid>: up how long
time since the launch of process <pid>
etime of <pid>
how old is the program with the number <pid>

= ps-pid-use parse
> ps -o %cpu,%mem -p <pid>
how much cpu and memory does process <pid> use
cpu and ram share of pid <pid>
resource usage of process <pid>
is pid <pid> eating cpu or memory
percent cpu and percent memory for <pid>
what does task <pid> cost in processor and ram
ps with only the cpu and memory columns for <pid>
load caused by pid <pid>, processor and memory
cpu% and mem% for process number <pid>
does <pid> strain the machine, show its two percentages
<pid>: processor and memory share
consumption of the program numbered <pid>

= ps-pid-owner parse
> ps -o user= -p <pid>
which user owns process <pid>
who runs pid <pid>
owner of the process <pid>
as whom is <pid> running
account behind process id <pid>
under which login does task <pid> run
use ps to print only the user for <pid>
name of the user who started <pid>
whose process is <pid>
which account launched the process numbered <pid>
username for pid <pid>
<pid> belongs to whom

= ps-pid-cmd parse
> ps -o args= -p <pid>
$show the [full] command line of process <pid>
how was pid <pid> started, with all arguments
what command is behind pid <pid>
arguments of the process <pid>
complete command of task <pid>, no header
which program and options does <pid> run with
use ps to print only the args for <pid>
exact invocation of process <pid>
what was typed to launch process <pid>
<pid>: program plus its parameters
flags that pid <pid> got at launch
spell out the command that runs as <pid>

= lsof-deleted parse
> lsof +L1
$list deleted files that are still open
which deleted files still take up disk space because a process holds them
i removed a big log but the space is not freed, who holds it
unlinked files kept open by processes
lsof for files with no links left
space not released after deleting, find the open deleted files
removed but still in use: show such files
ghost files that running programs keep alive
df says full but du does not, look for erased files still held
open but unlinked files
which program keeps erased files alive
reclaim space: find removed files with a living handle

= lsof-dir parse
> lsof +D <path>
which processes use files under <path>
$list open files (in|under|below) <path>
why can't i unmount <path>, who has something open in it
any program with open files in the directory <path>
everything open below <path>
lsof over the tree <path>
is some process working in <path>, list the open files there
who keeps the folder <path> busy
processes blocking the directory tree <path>
the folder <path> is busy, what holds it
open handles anywhere beneath <path>
find programs that read or write in <path>

= kill-two parse
> kill <pid> <pid2>
kill [the processes] <pid> and <pid2>
end both pid <pid> and pid <pid2>
terminate processes <pid> and <pid2>
stop the two tasks numbered <pid> and <pid2>
<pid> and <pid2> should both end
send the default signal to <pid> as well as <pid2>
get rid of process <pid> together with process <pid2>
quit <pid>, <pid2>
two programs hang, pids <pid> and <pid2>, end them
terminate two pids: <pid>, <pid2>
shut down <pid> and also <pid2>
send TERM to <pid> and <pid2>

= pkill-hup parse
> pkill -HUP <proc>
send SIGHUP to [all] <proc> [processes]
make <proc> reload its configuration by sending a hangup signal
send the hangup signal to everything called <proc>
send HUP to all <proc> by name
pkill with HUP so that <proc> may reload
without knowing the pid, let <proc> reload its config by signal
let every <proc> process reload through SIGHUP
by name, send signal 1 to <proc>
have all <proc> instances reload their settings through a hangup
reload signal (hup) by process name: <proc>
send <proc> signal 1 so its config is read again
config of <proc> changed, send the hangup to all its processes

= pkill-stop parse
> pkill -STOP <proc>
pause [all] <proc> [processes]
suspend every process named <proc>
freeze <proc> without ending it
stop signal to everything called <proc>, not a kill
pause <proc>, it should stand still for a while
freeze by name: <proc>
halt <proc> so that i can let it go on later
pkill with the stop signal for <proc>
pause each <proc> where it is
<proc> eats my cpu, pause it by name for now
STOP signal, all <proc>
temporarily halt whatever is named <proc>

= pkill-cont parse
> pkill -CONT <proc>
resume [all] [the] paused <proc> [processes]
let every stopped <proc> go on
send SIGCONT to everything called <proc>
unfreeze <proc>, all of it may continue
<proc> was suspended, make it run again by name
wake up the stopped <proc>
continue all <proc> processes
pkill with the continue signal for <proc>
resume by name: <proc>
the frozen <proc> may resume
continue signal, all <proc>
make the suspended <proc> instances move on

= ps-users
> ps -eo user --no-headers | sort -u
which users have [running] processes
$list the users who are running something, each once
accounts with at least one live process
distinct owners of all processes
whose programs are running on this machine, only names
unique user names in the process table
use ps and sort to get every user that runs something
name each account that has a task going, without repeats
unique process owners
who has programs running, names without duplicates
which accounts are active in the task list
distinct usernames from ps

= ps-newest
> ps -eo pid,lstart,cmd --sort=start_time | tail -n <n>
$show the <n> (newest|most recently started) processes
which <n> processes were started last
latest <n> tasks by start time
the <n> youngest processes with their start time and command
what has been launched recently, <n> entries
sort processes by start time, keep the last <n>
<n> programs that started most recently
use ps ordered by start_time and tail for <n> lines
tasks in the order they began, only the latest <n>
<n> fresh processes
what just got launched, show <n>
most recent <n> entries of the process list by launch time

= ps-oldest
> ps -eo pid,lstart,cmd --sort=start_time | head -n $((<n>+1))
$show the <n> (oldest|longest running) processes
which <n> processes have been running the longest
first <n> tasks by start time
the <n> processes that started earliest with their start time and command
what has been up the longest, <n> entries
sort processes by start time, keep the first <n>
<n> veterans of the process table by start time
use ps ordered by start_time and head for <n> processes
tasks in the order they began, only the earliest <n>
<n> longest-lived programs
what has been alive since boot, show the <n> oldest
earliest <n> entries of the process list by launch time

= ps-threads-count
> ps -eLf --no-headers | wc -l
$count all threads [on the system]
how many threads are running [on this machine]
total number of threads of all processes
thread count of the whole machine
how many lightweight processes exist
tally every thread of every program
figure for all live threads
use ps and wc for the number of threads
threads in total
quantity of threads, all programs together
number of LWPs on the box
how threaded is this machine, one number

= ps-forest
> ps aux --forest
$show all processes as a forest [with (user|cpu|memory) columns]
ps aux in tree form
process table drawn as a tree with ascii branches, with cpu and memory columns
all processes with their usage and ascii art of who started whom
forest view of the full process list
ps forest
every process of all users with branches to its children and cpu and ram shares
tree shaped listing of ps aux
aux listing with tree lines
process tree that includes user, cpu and memory
show the full task table as branches, children under parents
ascii art process tree by ps with all the usual columns

= reboot-history parse
> last reboot
when was this machine rebooted in the past
$show the reboot history
list of all reboots
past boots of this system with their times
has the server been rebooting a lot
log of restarts
reboot dates
when did the computer start up, all times on record
previous boots and how long each lasted
how often was this server restarted, list the times
on which days did the machine come up
boot records

= timezone-list parse
> timedatectl list-timezones
$list [all] [available|known] time zones
which time zones can i choose from
names of all time zones
what is the right spelling of my time zone, list them
timedatectl time zone list
every zone the system knows
print valid time zone identifiers
what zones may i set
zone names such as Europe/Paris, all of them
possible values for the system's time zone
is there an entry for my city among the time zones, show all
catalogue of time zones

= hostnamectl parse
> hostnamectl
$show the host name together with os, kernel and hardware details
host name settings and machine details from systemd
hostnamectl
is this a virtual machine, what os and which host name
static hostname, machine id, operating system and kernel
system identity overview of systemd
chassis, virtualization, os and hostname
information systemd has on this host
machine name, chassis, OS and kernel as systemd reports them
pretty summary of this host
is it a vm or real hardware, with the name and os
host identity card

= dmesg-T parse
> dmesg -T
$show kernel messages with readable (timestamps|times)
kernel log with human dates instead of seconds since boot
when exactly did the kernel log that, print messages with clock time
dmesg with wall clock times
ring buffer with calendar date and time on each line
translate the timestamps of the kernel messages
kernel messages with their real date
dmesg, human timestamps
kernel ring buffer, timestamps a person can read
at what o'clock did the disk error occur, kernel messages with dates
convert kernel log times to normal dates
kernel events along with day and hour

= dmesg-w parse
> dmesg -w
follow [the] kernel messages [live]
wait for new kernel messages and print them
stream the kernel log
i am about to plug in a device, show what the kernel says as it happens
dmesg in follow mode
keep watching the kernel ring buffer
live kernel log
print kernel events the moment they occur
tail -f for the kernel log
watch what the kernel reports while i plug in a usb device
keep the kernel messages open and print additions
kernel log, continuously

= dmesg-err parse
> dmesg --level=err,warn
$show [only] kernel errors and warnings
warnings and errors the kernel logged
is there any hardware trouble, only warnings and errors of the kernel
dmesg limited to err and warn
filter the kernel log by severity warning and error
bad news from the kernel: errors plus warnings
kernel messages at the levels err and warn
problems reported by the kernel, harmless lines left out
kernel complaints only
what did the kernel warn about
failing disk? just the kernel's warnings and errors
severity err or warn out of the ring buffer

= ulimit-set quiet
> ulimit -n 4096
set the limit of open files to 4096
raise the open file limit to 4096
allow 4096 open files in this shell
too many open files, increase the limit to 4096
up to 4096 file descriptors please
ulimit for open files: 4096
let my programs keep 4096 files open
change the number of permitted descriptors to 4096
more file handles please: 4096
descriptor cap to 4096
EMFILE again, raise nofile to 4096
let one process hold up to 4096 files

= ulimit-core quiet
> ulimit -c unlimited
(enable|allow) core dumps [of any size] in this shell
remove the limit on core file size
i want a core file when my program crashes
core dumps without size limit
let crashing programs leave a core
ulimit core unlimited
core size limit off
turn on core files for debugging
crash dumps on
let the kernel write core files, whatever their size
no cap for core dumps
segfault analysis: permit cores of any size

= history-grep-last parse
> history | grep '<word>' | tail -n <n>
$show the last <n> commands in my history $contain <word>
latest <n> history entries that mention <word>
my <n> most recent command lines with <word>
search the history for <word>, only the final <n> hits
when did i last use <word>, the <n> latest matches from the history
tail of <n> from my past commands containing <word>
history grep <word>, newest <n>
the previous <n> times i ran something with <word>
recently typed lines involving <word>, at most <n>
out of my history: <word>, the final <n>
how did i call <word> lately, give <n> examples
<n> newest inputs that include <word>

= date-tomorrow-weekday
> date -d tomorrow +%A
what (weekday|day of the week) is tomorrow
$show the weekday of tomorrow
which day is it tomorrow, monday or tuesday or what
name of the next day of the week
is tomorrow saturday, print its weekday
tomorrow's day name
day of the week we have tomorrow
use date to get the weekday name for tomorrow
do we have to work tomorrow, say the weekday
the coming day is called what
%A for tomorrow
weekday one day from now

= date-years-ago
> date -d '<small> years ago' +%F
what was the date <small> years ago
$show the date <small> years ago
today minus <small> years
go <small> years back in the calendar
same day <small> years earlier
subtract <small> years from today
use date to go back <small> years
calendar date <small> years before now
<small> years back from today as year-month-day
what was the day <small> years before this one
minus <small> years
<small> years earlier than today, which date

= date-in-months
> date -d '+<small> months' +%F
what is the date in <small> months
$show the date <small> months from now
today plus <small> months
go <small> months ahead in the calendar
when do <small> months end if they begin today
add <small> months to today's date
contract runs <small> months from today, until which date
use date to look <small> months into the future
<small> months ahead of today as year-month-day
due date if i have <small> months
plus <small> months
<small> months later than today, which date

= date-set parse
> date -s '<date> 12:00:00'
set the system clock to <date> 12:00
change the date and time to noon on <date>
the clock is wrong, make it <date> at 12:00:00
set the date to <date> and the time to twelve o'clock
adjust the system time: <date>, noon
use date to set the clock to <date> at noon
let the machine believe it is midday on <date>
put the system clock at <date> 12:00:00
wrong year on this box, set it to <date> noon
system clock := <date> 12:00:00
move the clock to midday of <date>
correct the date: today is <date>, twelve o'clock

= who-uses-mem-sum
> ps -eo rss --no-headers | awk '{ s += $1 } END { print s/1024 " MB" }'
total memory used by all processes in (MB|megabytes)
sum of the resident memory of all processes, in megabytes
add up the ram of every process and print it in MB
how many megabytes do all running programs hold together
combined rss of everything, as MB
use ps and awk to sum resident memory in megabytes
how much ram do the processes take in sum, megabytes please
grand total of resident set sizes in MB
resident memory of all tasks added up, MB
RSS total for the process table in megabytes
all programs together occupy how many MB of ram
accumulate rss and convert to MB

= mem-user-sum
> ps -eo user,rss --no-headers | awk '{ m[$1] += $2 } END { for (u in m) print m[u], u }' | sort -rn
memory (use|usage) per user [highest first]
how much ram does each user take, biggest first
sum the resident memory by owner, in descending order
which account uses the most memory, totals for every user in order
rank users by the memory of all their processes
ram by user, sorted
add up process memory for every user, largest on top
use ps and awk to total memory per user, highest first
rss grouped by account, largest total first
who hogs the ram, people not programs, ranked
per-account memory totals in order
memory footprint of every login, top one first

= cmd-counts
> ps -eo comm --no-headers | sort | uniq -c | sort -rn
how often does each program run, most frequent first
$count processes (by|per) name
number of running instances of every program, highest first
which program has the most processes, counts for all
tally of processes by command name, descending
group running processes by name with a count
instances per executable name, sorted
use ps, sort and uniq to count processes per command
programs with the most instances on top
histogram of process names
how many copies of each executable are alive, ordered by count
frequency table of what is running

= wait-file parse
> until [ -e <new> ]; do sleep 1; done
wait until [the file] <new> exists
block until <new> appears
do not go on before <new> has been created
loop until there is a file <new>, checking every second
hold on till <new> shows up
keep checking each second for <new>
pause as long as <new> is missing
go on as soon as <new> is there
poll for <new> once a second
the other job will create <new>; wait for that
nothing should happen till <new> has arrived
sleep in a loop while there is no <new>

= notify parse
> <script>; notify-send 'done'
run <script> and notify me [on the desktop] when it is (done|finished)
desktop notification after <script> ends
tell me with a popup when <script> has finished
execute <script>, then send the notification done
pop up a message as soon as <script> is through
start <script> and let the desktop say done afterwards
i go for a coffee, <script> should notify me at its end
notify-send done once <script> is over
ping my desktop as soon as <script> has ended
<script> first, then a bubble saying done
let me know with a desktop message at the end of <script>
balloon tip "done" following <script>

= time-script parse
> time <script>
how long does <script> take
measure the run time of <script>
time <script>
stopwatch for <script>
run <script> and report real, user and sys time
benchmark <script> with a single run
is <script> slow, measure it
duration of one run of <script>
clock <script>
how many seconds does <script> need
execution time of <script>
profile a run of <script> with time

= repeat-script parse
> for i in $(seq <n>); do <script>; done
run <script> <n> times
execute <script> <n> times in a row
repeat <script>, <n> rounds
call <script> again and again, <n> times altogether
loop <n> times over <script>
<n> runs of <script> one after the other
start <script>, and when it ends start it anew until it ran <n> times
for loop that launches <script> <n> times
<script>, <n> repetitions
stress it: launch <script> <n> times
run <script> over and over until it had <n> goes
perform <script> in a loop of <n>

= log-script parse
> <script> 2>&1 | tee <new>
run <script> and see its output while saving it to <new> [with errors]
$show and save everything <script> prints, errors too, in <new>
execute <script> with output and errors both on screen and in <new>
tee the complete output of <script> into <new>, errors included
keep a log <new> of <script> but let me watch as well, stderr too
start <script>, display all it says and store that as <new>
both screen and file <new> should get the output and errors of <script>
record <script>'s stdout and stderr to <new> and still show it
watch <script> run and log it in <new>, warnings as well
output plus errors of <script>: terminal and <new>
duplicate everything <script> says into <new>
run <script>, log file <new>, still visible on my screen, stderr merged
`,
)
