import { intents } from '../grammar.ts'

/** More of processes, disks, memory, numbers, dates and the shell's own settings. */
export const systemTools = intents(
  'system',
  String.raw`
= pgrep-list quiet
> pgrep -a <proc> || true
pids [of] <proc> with their full command lines
$list <proc> processes as pid and command line
use pgrep to see pid plus arguments of <proc>
with what options does <proc> run, pid in front
process numbers for <proc> along with how each was called
pgrep <proc>, arguments included
which <proc> instances are there, number and complete command
pid and invocation of everything named <proc>
how has each <proc> been launched, ids included
search the process table for <proc>, print number and full command
ids and arguments, program <proc>
is there a <proc>, if so with pid and its options

= pgrep-user quiet
> pgrep -u <user> || true
pids of all processes (of|owned by|run by) <user>
process ids belonging to <user>, nothing but numbers
use pgrep for the account <user>
only the process numbers of <user>
numeric list of what <user> is running
pids, one per line, of the account <user>
which process ids does <user> have
for a script: the pids of user <user>
what pids does the account <user> occupy
enumerate process numbers run under <user>
ids of <user>'s tasks
pid list, user <user>

= killall parse
> killall <proc>
kill every process (named|called) <proc> with killall
use killall on <proc>
killall <proc>
end by killall whatever is called <proc>
killall for the name <proc>
have killall terminate <proc>
terminate the program <proc> everywhere by means of killall
all <proc> must stop, use killall
stop all instances of <proc> by name, through killall
every <proc> has frozen, killall them
shut the whole lot of <proc> down using killall
name based kill of <proc>, the killall way

= ppid parse
> ps -o ppid= -p <pid>
parent process id of [process] <pid>
which process started <pid>, its number only
ppid of <pid>
use ps to get the parent of process <pid>, pid only
number of the process that spawned <pid>
who is the parent of pid <pid>, just the id
parent pid for process <pid>
from which pid does <pid> descend directly
go one level up from process <pid>, pid of its parent
process <pid>: number of its father
which pid forked <pid>
get only the ppid column of <pid>

= pid-name parse
> ps -p <pid> -o comm=
name of the program (with|that has) [the] pid <pid>, nothing else
what is process <pid> called
which command name belongs to pid <pid>, no header
use ps to translate pid <pid> to a program name
pid <pid>, name only
tell me just the name of process <pid>
program name behind process id <pid>
resolve the pid <pid> to its short command name
i only know the number <pid>, how is that program called
comm field of <pid> without the title
short name behind <pid>
what's the name of task number <pid>

= pid-cwd parse
> readlink /proc/<pid>/cwd
(working|current) directory of process <pid>
in which folder (does|was) process <pid> (run|running)
where does pid <pid> work
use proc to find the working directory of process <pid>
cwd of <pid>
from what directory was process <pid> started, roughly: its cwd
folder that the process with the id <pid> is in
resolve the cwd link of pid <pid>
directory that task <pid> currently sits in
process <pid>: folder it works in
to which path do relative file names of <pid> refer
current folder of the program numbered <pid>

= pid-exe parse
> readlink /proc/<pid>/exe
which (binary|executable|program file) does process <pid> run
path of the executable (of|behind) pid <pid>
from which file was process <pid> loaded
use proc to find the program file of process <pid>
exe link of <pid>
resolve the executable of the process with the id <pid>
where on the disk is the binary that runs as <pid>
full path of what <pid> executes
program file belonging to task <pid>
process <pid>: location of its binary
is <pid> running from /usr/bin or elsewhere
follow the exe symlink of <pid>

= pid-environ parse
> tr '\0' '\n' < /proc/<pid>/environ
environment [variables] of process <pid>
with which environment was process <pid> started
$show the variables that pid <pid> got, one per line
use proc to read the environment of <pid>
env of process <pid>
what variables does the process with the id <pid> see
is a variable set in the running process <pid>, list them all
environ of <pid> with line breaks
which PATH or HOME does the running program <pid> have, show all its variables
variables handed to task number <pid>
readable environment block of <pid>
process <pid>: its environment

= pid-open-files parse
> lsof -p <pid>
which files does process <pid> have open
$list [all] files (opened|held open) by pid <pid>
open files of process <pid>
use lsof on process <pid>
what is process <pid> reading or writing
files and sockets in use by <pid>
file handles of the process with the id <pid>
is <pid> still holding a deleted file, list what it has open
descriptors, sockets and libraries open in <pid>
what log file is the program numbered <pid> writing to, list its open files
process <pid>: everything it has open
list open files for one pid, <pid>

= pid-threads parse
> ps -o nlwp= -p <pid>
how many threads does process <pid> have
number of threads of pid <pid>
thread count for process <pid>
use ps to count the threads of <pid>
is process <pid> multithreaded, give the number of threads
nlwp of <pid>
amount of light weight processes within <pid>
threads in process <pid>, just the number
does <pid> run in parallel, how many threads
process <pid>: number of lightweight processes
single figure: threads within task <pid>
thread total of the program numbered <pid>

= strace parse
> strace -p <pid>
trace the system calls of [the running] process <pid>
what is process <pid> doing, system call by system call
attach strace to <pid>
use strace on pid <pid>
process <pid> hangs, watch its syscalls
syscalls of <pid>, live
follow which kernel calls process <pid> makes
hook into <pid> and print each system call
spy on the kernel interaction of the running program <pid>
debug the frozen process <pid> at system call level
which open, read and write calls does <pid> issue, live
process <pid>: syscall trace

= top-user parse
> top -u <user>
top (for|with) only the processes of <user>
live process view limited to the user <user>
use top to watch <user>
what is <user> using right now, continuously updated
monitor the processes of <user> interactively
interactive table of what <user> runs
task manager, just <user>
keep an eye on the load that <user> causes, in top
refreshing process list, owner <user>
filter top on <user>
observe everything <user> has running, live
is <user> hogging the machine, monitor that user live

= top-pid parse
> top -p <pid>
watch process <pid> (in|with) top
monitor only pid <pid> [interactively]
live cpu and memory use of process <pid>
use top on the single process <pid>
top, restricted to <pid>
keep an eye on the process with the id <pid>, refreshed all the time
task manager for <pid> alone
follow what process <pid> consumes
single process monitor for <pid>
refreshing view of nothing but process <pid>
filter top on pid <pid>
observe the one program with number <pid>, live

= df-total
> df -h --total
free space of all file systems with a grand total
disk usage per mount plus a total line
how much space do i have altogether over all mounts, readable
use df with a total at the end, human sizes
sum of all disks below the df table, readable units
all mounts and their sum, sizes like 10G
df, human, including the overall figures
overall capacity and use of every file system together, listed in human units
add up all file systems under the df listing, readable
grand total of disk space, per mount lines above it, human
complete storage of this server, mounts and bottom line, in G
df readable, last line total

= df-avail
> df -h --output=avail . | tail -n 1
free space here, only the number
how much room is left on the disk of this folder, just the amount
available space on the current file system, no header
use df to print only what is available here, human readable
space that i can still fill in this directory's file system
remaining capacity where i am, a single figure with unit
just the avail column for the present directory
can i store a big file here, how much is free, one value
bytes left on this drive as one readable value
how many gigabytes may i still write in this folder
avail for the file system i am in, bare
single value: free disk space where i stand

= df-local parse
> df -h -x tmpfs
disk usage without tmpfs [file systems] in readable units
df but hide the tmpfs entries, human sizes
real disks only: leave tmpfs out of the free space table
use df, excluding type tmpfs, human readable
file system usage minus memory backed ones, readable
skip tmpfs when showing disk space in G and M
tidy df: no tmpfs rows, readable sizes
free space table, human, everything except tmpfs
hide ram disks in the free space overview, human units
mounts and usage, apart from tmpfs, readable
disk space without the memory file systems
df minus tmpfs

= lsblk-fs parse
> lsblk -f
block devices with (file system|filesystem), label and uuid
lsblk including file system information
which file system is on which partition, as a tree
use lsblk to see fs types
tree of disks with labels, uuids and mount points
partitions: type of file system and where they are mounted
disks and partitions along with their formatting
how are my partitions formatted, lsblk view
ext4, ntfs or vfat: file system on every block device
show labels and uuids of my drives in a tree
which partition holds what file system
disks with fstype column

= findmnt parse
> findmnt <path>
what is mounted at <path>
(is|check whether) <path> (is|) a mount point, show the mount
source, type and options of the mount at <path>
use findmnt on <path>
mount entry for <path>
which device is attached under <path>
how is <path> mounted
mount options in effect at <path>
mount details, target <path>
from which disk or share does <path> come
is something mounted over <path>
look <path> up in the mount table

= fdisk-list parse
> sudo fdisk -l
$list [all] disks with their partition tables
partition tables of all disks
use fdisk to show every partition
which partitions are on my drives, with sectors and types
sizes and partition layout of each disk, from fdisk
how are the hard disks divided
disk layout overview with start and end sectors
print every partition table as root
all drives, their sectors and partitions, as root
which disks are installed and how are they split up
start and end of each partition
disk inventory by fdisk

= mkswap parse
> sudo fallocate -l <small>G /swapfile && sudo chmod 600 /swapfile && sudo mkswap /swapfile && sudo swapon /swapfile
create a swap file of <small> gigabytes [and turn it on]
add <small> GB of swap in /swapfile
set up /swapfile with <small> gigabytes as swap and activate it
i run out of memory, give the system <small> GB of swap from a file
make and enable a <small> gigabyte swap file
use fallocate, mkswap and swapon for a swap file of <small> GB
more swap: a file with <small> gigabytes, ready to use
swap space of <small> GB through /swapfile, switched on
my build is killed for lack of memory, add <small> GB of swap by a file
<small> gigabytes of additional virtual memory through /swapfile
swap partition missing, use a <small> GB file instead and switch it on
provide the machine with a <small> G swap file, protected and active

= free-mb-watch parse
> free -h -s <secs>
$show memory [use|usage] every <secs> seconds
memory and swap in readable units, repeated each <secs> seconds
use free with an interval of <secs> seconds, human readable
keep printing how much memory is free, <secs> seconds apart
is my ram filling up, report it each <secs> seconds
watch ram and swap by means of free, refresh <secs>
free, human, again after every <secs> seconds
ram status in a loop of <secs> second steps, by free itself
track ram consumption, new line each <secs> seconds, readable
memory statistics over and over, <secs> seconds between
let free repeat itself every <secs> seconds in human units
monitor how memory develops, interval <secs>

= drop-caches parse
> sync; echo 3 | sudo tee /proc/sys/vm/drop_caches
(drop|clear|empty|free) the [kernel] page cache
free the memory that linux uses for caches
empty page cache, dentries and inodes
make the kernel forget its caches, for a benchmark
flush to disk and then drop all file system caches
buffers and cache take all my ram, clear them
write 3 to drop_caches after a sync
cold cache please, drop everything cached
linux keeps gigabytes as cache, hand that back
purge the buffer cache for a fair disk benchmark
free memory by telling the kernel to forget cached files
release page cache, dentries, inodes

= sync quiet
> sync
(write|flush) all (cached|buffered) data to disk
make sure that everything is really written to the disk
sync the disks
flush file system buffers
use sync before i pull the stick
commit pending writes to the drives
nothing should remain only in memory, write it all out
force outstanding disk writes
before i cut the power, get everything onto the disk
are all writes on the platter, force it
finish outstanding writes
flush write buffers

= battery parse
> cat /sys/class/power_supply/BAT0/capacity
battery level [in percent]
how full is my battery
how much battery do i have left
charge of the laptop's battery as a percentage
remaining battery capacity, BAT0
is my notebook about to run empty
power left in the accumulator in percent
battery charge now
laptop juice in percent
do i need the charger, print the charge
battery percentage from sysfs
how long until empty, well, at least the percent now

= bits
> getconf LONG_BIT
is this a 32 or 64 bit system
word size of this system [in bits]
use getconf to tell 32 from 64 bit
bit width of the userland
do i need the 64 bit download
how many bits does a long have here
32-bit or 64-bit, print the number
bitness of this machine
am i on a 32-bit os
64 or 32
architecture width in bits, one number
size of a machine word here

= etc-hostname parse
> cat /etc/hostname
$show the [contents of the] file with the host name
what does /etc/hostname say
permanent host name from its file under /etc
read /etc/hostname
print /etc/hostname
static host name as configured in its file
host name stored on disk
which name is written down in the hostname file
configured name of this machine, out of /etc
what is inside the file /etc/hostname
the hostname file, its content
host name as set for the next boot

= lsb parse
> lsb_release -a
which linux distribution is this, by lsb_release
distribution name, release and codename
use lsb_release to describe the distribution
ubuntu codename and release number
distributor id, description, release and codename
all lsb information
is this jammy or noble, show distribution details
lsb details of this distro
what flavour of linux, with codename
focal, jammy, bookworm: which is installed
full lsb report
which release of ubuntu or debian am i on, including the nickname

= ldd parse
> ldd "$(command -v <cmd>)"
which shared libraries does the program <cmd> use
$list the shared library dependencies of <cmd>
libraries that <cmd> is linked against
use ldd on the binary of <cmd>
is <cmd> dynamically linked and against what
.so files needed by <cmd>
what does the executable <cmd> load at start
dynamic dependencies of the command <cmd>
which libs must be present for <cmd> to run
linked libraries of the <cmd> binary
is libc among the dependencies of <cmd>, list what it is linked with
shared objects behind <cmd>

= num-from-iec
> numfmt --from=iec <lineb>M
how many bytes are <lineb>M
convert <lineb>M to [plain] bytes
<lineb> mebibytes in bytes
use numfmt to expand <lineb>M
write the size <lineb>M as a full number of bytes
exact byte count of <lineb>M, binary units
bytes in <lineb>M
turn <lineb>M back to a number without a suffix, numfmt
<lineb>M, but as digits in bytes
expand the suffix in <lineb>M
what number of bytes hides behind <lineb>M
<lineb> megabytes of 1024 squared, total bytes

= num-group
> printf "%'d\n" <lineb>00000
<lineb>00000 with thousands separators
print <lineb>00000 grouped by thousands in my locale
use printf to group the digits of <lineb>00000
format <lineb>00000 so that thousands are set apart
make the long number <lineb>00000 legible with separators
digit grouping for <lineb>00000
commas or dots as the locale wants in <lineb>00000
<lineb>00000 with separators after every three digits
too many digits: make <lineb>00000 readable with separators
insert thousands marks into <lineb>00000
print the amount <lineb>00000 as on a bank statement
locale style grouping, number <lineb>00000

= num-octal
> printf '%o\n' <lineb>
<lineb> in octal
convert [the number] <lineb> to octal
<lineb> to base 8
use printf to write <lineb> in octal digits
octal value of the decimal number <lineb>
what is <lineb> in base eight
decimal <lineb> as an octal number
which octal number equals <lineb>
dec2oct <lineb>
write <lineb> in the base used by chmod
<lineb> with digits 0 to 7 only
octal notation for <lineb>

= char-code
> printf '%d\n' "'A"
ascii code of [the letter] A
which number is the character A in ascii
character code for a capital A
use printf to get the code of A
A as a decimal ascii value
ord of A
number behind the letter A
code point of the capital letter A in decimal
what is capital A in numbers
A to ascii
decimal value of the byte A
look up A in the ascii table

= celsius
> echo "scale=1; <lineb> * 9 / 5 + 32" | bc
<lineb> (degrees celsius|celsius|°c) in fahrenheit
convert <lineb> degrees celsius to fahrenheit
how many fahrenheit are <lineb> celsius
use bc to turn <lineb> celsius into fahrenheit
it is <lineb> degrees outside, what would an american thermometer say
fahrenheit for <lineb> degrees c
temperature <lineb> c, expressed in f
celsius to fahrenheit: <lineb>
european <lineb> degrees, for an american
c to f for <lineb>
<lineb> centigrade equals how many fahrenheit
the weather says <lineb> c, i think in fahrenheit

= fahrenheit
> echo "scale=1; (<lineb>0 - 32) * 5 / 9" | bc
<lineb>0 (degrees fahrenheit|fahrenheit|°f) in celsius
convert <lineb>0 degrees fahrenheit to celsius
how many celsius are <lineb>0 fahrenheit
use bc to turn <lineb>0 fahrenheit into celsius
the american recipe says <lineb>0 degrees, what is that for a european
celsius for <lineb>0 degrees f
temperature <lineb>0 f, expressed in c
fahrenheit to celsius: <lineb>0
american <lineb>0 degrees, for a european
f to c for <lineb>0
<lineb>0 fahrenheit equals how many centigrade
the oven dial shows <lineb>0 f, i think in celsius

= avg-two
> echo 'scale=2; (<line> + <lineb>) / 2' | bc
average of <line> and <lineb>
mean of the numbers <line> and <lineb>, two decimals
what lies midway between <line> and <lineb>
use bc to average <line> and <lineb>
arithmetic mean: <line>, <lineb>
calculate the average value of the two numbers <line> and <lineb>
midpoint of <line> and <lineb>
<line> and <lineb>, averaged
halfway point of the values <line> and <lineb>
two marks, <line> and <lineb>: what is my average
add <line> to <lineb> and halve it, two decimals
mean value, <line> together with <lineb>

= hms
> date -u -d @<lineb>000 +%T
<lineb>000 seconds as hours, minutes and seconds
convert <lineb>000 seconds to hh:mm:ss
how long is <lineb>000 seconds in hours and minutes
use date to write <lineb>000 seconds as a clock time
<lineb>000 s in the form hours:minutes:seconds
format a duration of <lineb>000 seconds
translate <lineb>000 seconds to a readable duration
turn the number of seconds <lineb>000 into hh:mm:ss
the film lasts <lineb>000 seconds, how many hours is that, hh:mm:ss
<lineb>000 sec in clock format
seconds to time: <lineb>000
split <lineb>000 seconds up in hours, minutes, seconds

= date-hours-back
> date -d '<small> hours ago'
what time was it <small> hours ago
date and time <small> hours before now
clock reading <small> hours earlier
use date to go back <small> hours
subtract <small> hours from the present time
<small> hours back, full date
i started <small> hours ago, when was that
now minus <small> hours
when was it <small> hours earlier
roll the clock back by <small> hours
the crash was <small> hours before now, give that date and time
the moment <small> hours in the past

= date-plus-min
> date -d '+<mins> minutes' +%H:%M
what time is it in <mins>, hours and minutes
clock time <mins> from now
when do i have to take the cake out, that is in <mins>, as hh:mm
use date to add <mins> to now, hh:mm
<mins> later as hour and minute
hh:mm at the moment <mins> ahead
my break lasts <mins>, at what time does it end, hh:mm
add <mins> to the clock and show hour and minute
meeting in <mins>, at what clock time is that, hh:mm
parking ends <mins> from now, which time, hours and minutes
hh:mm in <mins>
what will the clock show when <mins> have gone by, hour and minute

= date-us
> date -d <date> +%m/%d/%Y
write the date <date> the american way
convert <date> to mm/dd/yyyy
<date> as month/day/year
use date to reformat <date> with month first and slashes
us notation of the date <date>
reformat the day <date>, month/day/year
<date> in american style
change <date> into the form 01/31/2024
how would an american write <date>
month first, slashes: <date>
<date> for a us form
slash notation mm/dd/yyyy of <date>

= date-eu
> date -d <date> +%d.%m.%Y
write the date <date> as dd.mm.yyyy
convert <date> to day.month.year with dots
german notation of the date <date>
use date to reformat <date> with dots, day first
<date> in the form 31.01.2024
reformat the day <date>, dots between day, month and year
european dotted style for <date>
change <date> to day, month, year separated by periods
how would a german write <date>
day first, dots: <date>
<date> for a form in europe, dotted
dot notation dd.mm.yyyy of <date>

= date-short-weekday
> date +%a
[three letter] abbreviation of today's weekday
short name of the current day
mon, tue or wed, which one is today
use date to print the abbreviated weekday
today's weekday in short form
abbreviated day name
day of the week, three letters
weekday, shortened
Mon, Tue, Wed and so on: print that for now
today as a three letter day
short day of the week
current weekday, abbreviated

= days-in-month
> date -d "$(date +%Y-%m-01) +1 month -1 day" +%d
how many days does (this|the current) month have
number of days in (this|the current) month
length of the present month in days
use date to get the number of days of the month
does this month have 30 or 31 days, only the number
day count of the current month
how long is this month
28, 29, 30 or 31: which is it for this month
up to which number do the days of the present month go
is it a leap february, well, how many days has the month we are in
month length, number only
total days of the calendar month we are in

= day-of-birth
> date -d <date> '+%A, %d %B %Y'
<date> written out with weekday and month name
on which weekday was <date>, give the full date in words
long form of the date <date>, weekday included
use date to spell out <date>: weekday, day, month, year
the day <date> in words, beginning with its weekday
verbose date for <date> with the name of the day
turn <date> into something like Wednesday, 31 January 2024
full weekday, day, month name and year of <date>
was <date> a sunday, print the date in full words
i was born on <date>, write that day out with its weekday
<date>: weekday, day, month name, year
prose version of <date> including the weekday

= path-persist change
> echo 'export PATH="$PATH:<path>"' >> ~/.bashrc
add <path> to (the|my) PATH permanently
append a line to ~/.bashrc that puts <path> on the PATH
<path> should be in the PATH of every new shell
programs in <path> should be found in all future terminals
extend PATH by <path> in my bashrc
persist <path> in the search path through bash's startup file
keep <path> on the PATH after a new login
make the PATH entry <path> survive, write it to .bashrc
my shell forgets <path> in PATH after each login, fix it through .bashrc
commands from <path> must be found in every new terminal
permanent PATH extension, folder <path>
let .bashrc append <path> to the search path

= or-echo quiet
> ls <anyfile> || echo failed
list <anyfile> and say failed if that did not work
print failed only when ls <anyfile> fails
run ls on <anyfile> and, on failure, echo failed
ls <anyfile> or else failed
if ls <anyfile> does not work write the word failed
use a double pipe to echo failed after an unsuccessful ls <anyfile>
chain ls <anyfile> with an echo of failed that depends on an error
the word failed in case listing <anyfile> goes wrong
only an error of ls <anyfile> should make the shell say failed
failed as a fallback message for ls <anyfile>
the word failed behind two pipe signs after ls <anyfile>
is <anyfile> listable, otherwise write failed

= default-shell-zsh parse
> chsh -s /bin/zsh
make zsh my [default|login] shell
change my login shell to zsh
i want zsh instead of bash when i log in
use chsh to switch to zsh
zsh as default shell for my account
log me in with zsh in future
set /bin/zsh for my own account
from the next login on i want to be in zsh
bash is not for me, give my account zsh
new terminals should come up in zsh, change my login shell
switch my user over to /bin/zsh
zsh permanently, for me

= wait-pid-say parse
> while kill -0 <pid> 2> /dev/null; do sleep 1; done; echo '<text>'
wait until process <pid> ends, then say <text>
print <text> as soon as pid <pid> has finished
tell me <text> when process <pid> is over
poll process <pid> each second and echo <text> after it is gone
notify me with <text> once <pid> has terminated
loop while <pid> is alive, afterwards print <text>
say <text> after process <pid> exits
<text> should appear when the process with id <pid> is done
ring me with <text> when the program numbered <pid> has ended
keep checking <pid>; once it no longer exists write <text>
after <pid> is through, echo <text>
hold on till pid <pid> disappears and then output <text>

= max-args
> getconf ARG_MAX
how long may a command line be
maximum length of the arguments [of a command]
use getconf to see ARG_MAX
argument list too long, what is the limit
limit in bytes for command line arguments
value of ARG_MAX
how many bytes of arguments does the kernel accept
upper bound for the size of an argument list
why argument list too long, show the maximum
greatest permitted size of a command line
ARG_MAX here
limit for exec arguments in bytes

= page-size
> getconf PAGE_SIZE
size of a memory page
how many bytes has a page of memory
use getconf to see the page size
memory page size in bytes
value of PAGE_SIZE
what is the kernel's page size
bytes per virtual memory page
page granularity of this system
4096 or something else per page
granularity of virtual memory, bytes
PAGE_SIZE here
how big is one page of ram

= kernel-params
> cat /proc/cmdline
with which parameters was the kernel booted
kernel command line
$show the boot parameters of the running kernel
what options did the boot loader pass to linux
read the kernel's command line from proc
boot options in effect
use cat to see the kernel boot arguments
linux was started with which arguments
was the kernel booted with quiet, print all its parameters
/proc/cmdline, please
grub passed what to the kernel
startup parameters of linux

= sysctl-get parse
> sysctl vm.swappiness
how eager is the kernel to swap
value of vm.swappiness
what is the swappiness
use sysctl to read vm.swappiness
current swappiness setting
kernel parameter vm.swappiness, please print
read out swappiness
tendency to swap, as configured in the kernel
is swapping preferred or avoided, print vm.swappiness
sysctl value swappiness
how high is swappiness set
look up vm.swappiness

= pid-alive parse
> kill -0 <pid> && echo yes || echo no
is process <pid> still alive or has it come to its end, yes or no
does a process with [the] pid <pid> exist, yes or no, without killing it
send nothing but signal 0: say yes if pid <pid> is there and no if not
send signal zero to test process <pid>, yes or no
yes/no: <pid> did not terminate yet
did process <pid> quit, answer no if so and yes otherwise
existence check by kill for the process id <pid>, printing yes or no
check with kill -0 whether <pid> lives
kill with signal 0 to see if <pid> lives, yes or no
did program number <pid> end, yes if it is still there
is <pid> still in the process table or killed, yes or no
yes or no, could i send signals to pid <pid>

= mount-dev parse
> sudo mount /dev/sdb1 <path>
mount /dev/sdb1 (on|at|to|under) <path>
attach the partition /dev/sdb1 at <path>
use mount to make /dev/sdb1 available below <path>
i plugged in a usb stick, it is /dev/sdb1, i want its files under <path>
/dev/sdb1 should appear in <path>
open the drive /dev/sdb1 in the folder <path>
hook the file system of /dev/sdb1 into <path>
access /dev/sdb1 via <path>
the external drive sdb1 must become visible at <path>
make the contents of the stick /dev/sdb1 reachable under <path>
device /dev/sdb1, mount point <path>: connect
let me browse /dev/sdb1 in <path>

= umount parse
> sudo umount <path>
unmount <path>
detach what is mounted at <path>
use umount on <path>
i want to pull out the stick that is mounted on <path>
release the file system under <path>
safely remove the drive at <path>
<path> should not be mounted any more
take the mount off <path>
eject what hangs on <path>
i am done with the disk on <path>, disconnect it
<path>: unmount
free the mount point <path>
`,
)
