import { intents } from '../grammar.ts'
import { machine } from './system-machine.ts'
import { services } from './system-services.ts'

/** Disk, processes, the machine, time, environment and the shell itself. */
export const system = [
  ...services,
  ...machine,
  ...intents(
    'system',
    String.raw`
= df
> df -h
$show [the] [free] disk (space|usage) [of all file systems] [$human]
how (much|full is the) (free|available|) disk [space] [is left|do i have|is available]
$show (free|available) (disk space|space on all disks)
how full are (the|my) disks
$show mounted file systems with (their|) sizes
my disk is full, how much room is left on each partition
(report|overview of) used and available space for every mounted (volume|filesystem) $human
am i running out of (storage|disk space)
check remaining storage capacity [with readable units]
use df to see how much space is free
df human readable
how many gigabytes are left on my drives
storage status across the board, nice units
do my volumes have any space to spare
is there still some room on this machine or are the drives about to burst
table of partitions with total, used and remaining gigabytes
what percentage of every filesystem is occupied
i keep getting "disk full", look at the capacity of all drives
drive space summary
capacity left on everything that is mounted

= df-dir
> df -h <path>
how much [free] [disk] space is (left|available|free) (on the disk of|for|on|in) <path>
$show the [free] disk space (of|on|for) [the file system (of|containing)] <path>
which file system is <path> on
check the remaining room on the partition that holds <path>
will more data still fit into <path>, how much storage is free there
disk space report for the file system behind <path>
use df on <path> with readable units
<path> free space
<path> sits on some partition; how much room is there
can <path> take a few more gigabytes, look at its volume
is the mount that <path> belongs to nearly full
capacity and usage of the volume where <path> lives, in GB or so
before i copy a lot of stuff to <path>, see what storage remains
remaining gigabytes at <path>
the drive under <path>: how full
how many GB can i still put in <path>

= df-here
> df -h .
how much [free] [disk] space is left (here|on this disk|on the current file system)
$show the disk space of the current file system
room remaining on the partition i am (in|working on)
how full is the disk this folder lives on
space left on the volume of the working directory, human readable
df for the current directory
can i still save big files here, how much is free on this disk
remaining gigabytes on the drive i am standing on
only the partition of my working directory: used and available
before i unpack something big into this folder, is there room
pwd's filesystem usage, human readable
what is left of this volume
capacity of the drive that contains the current directory
will a large download fit into this folder

= df-i
> df -i
$show [the] [free|used] inodes [of all file systems]
how many inodes are (free|used|left)
no space left on device although the disk is not full, check the inodes
inode usage per (file system|partition|mount)
am i out of inodes
report how many inodes each filesystem has used and has left
df with inode counts
can i still create new files or did the inodes run out
file slots left on each volume
too many small files? check the index node counters of all partitions
percentage of inodes taken, mount by mount
cannot create a file even though gigabytes are free, are the index nodes exhausted
df -i table
inode capacity and consumption for all mounts
how many more files can every filesystem hold
total, used and remaining inodes

= df-T
> df -hT
$show file system types [and sizes|and usage]
$show disk usage with file system types
which of my partitions are ext4, xfs or tmpfs and how full are they
df with the type column and readable sizes
disk space of all mounts together with the kind of filesystem
what type is each mounted file system, with its usage
free space report including the filesystem type, human readable
mounted partitions, their format and their available space
is that drive ntfs or ext4? all mounts with format and space please
capacity table that also names the fs type
fs type, size, used, avail, mount point
which filesystem format does each volume have, and how many gigabytes are left on it
want df plus a column saying xfs, ext4, nfs and the like
space on all volumes and whether they are tmpfs, btrfs or ext4
df with types, readable

= df-max
> df -h | sort -rhk5
$show file systems (sorted by|ordered by) (usage|percent used)
which partition is closest to full, list the fullest (first|on top)
rank the mounts by how full they are
fullest file systems on top
order the df output by the use percent column from high to low
disks in order of percentage used, highest first
which of my file systems is about to run full, worst one on top
partitions from most crowded to emptiest
volumes by fill level, descending
what drive is going to burst first, in that order
percentage-full ranking of all filesystems
mounts with the least room left in percent come first
free space table arranged by Use%, worst at the top
i want the nearly exhausted volumes listed before the empty ones

= du-each
> du -sh */ | sort -rh
$show [the] (disk usage|size|sizes|space used) of (each|every|all) $dir[s] [<here>] sorted (by size|) [$desc]
$show (which|the) $dirs (<here>|) (use|take|taking) the most space
(directories|folders) <here> sorted by [disk] (size|usage)
$show disk usage of each folder sorted by size
which $dirs are (the biggest|largest)
rank the (subdirectories|subfolders) of this folder by how much they weigh, heaviest on top
what's eating my disk space here, folder by folder, biggest on top
disk usage per folder sorted
which subfolder here is hogging the disk, list them all from heaviest to lightest
du of every folder in the working directory, in order of size
my disk is full, which of these folders are the fat ones
which subdirectory is the heaviest, ranking please
per-directory totals here, descending, readable units
order the folders at this level by their weight
clean up time: which of the directories in here hold the most data, in order
du on directories only, biggest to smallest
sort subfolders by bytes they hold, files at this level left out
space hogs among my folders here, ranked
who are the big spenders of storage among these folders, most expensive first
folder sizes, fattest to thinnest

= du-each-unsorted
> du -sh */
$show [the] (disk usage|size|space used) of (each|every) $dir <here>
how (big|large) is each $dir <here>
sizes of all $dirs <here>
size of each subdirectory
how heavy is every single subfolder of this one, no particular order
disk usage per folder
summarize each (subdirectory|subfolder) of the working directory with a human readable size
run du -sh on every directory in this folder
one total per folder here, in (megabytes|gigabytes) or whatever is readable
space taken up by each of the folders here
megabytes per subfolder, no files listed
just the directories here and what each weighs, any order
du summary for directories only
for every folder at this level tell me the total it holds
how much data sits in each of these directories
readable total for each directory below, one line apiece
folder sizes in this place
each subdirectory with its weight in front

= du-all-sorted
> du -sh * | sort -rh
$show the (sizes|size|disk usage) of (files and (folders|directories)|everything) <here> sorted [by size] [$desc]
what takes [up] the most space here
$show everything <here> sorted by size [$human]
find out which files and folders here eat the disk, heaviest on top
disk hogs in this directory, both files and folders, biggest on top
rank all entries of the working directory by disk usage
my disk is full, what is big here
du for each file and folder here, ordered from biggest to smallest
space used per entry in this folder, from largest to smallest
ranking of everything in this directory by weight, loose files too
where did all my space go, files and folders of this place, worst first
entries here in order of bulk
items here, largest to smallest, directories counted with their contents
du * descending
i need to free space here: which things, file or folder, weigh the most
biggest to smallest listing of all entries with their totals
sort whatever lies in this folder by the storage it occupies

= du-all
> du -sh *
$show the (sizes|size|disk usage) of (all|every|each) file[s] and $dir[s] <here>
$show the (sizes|size|disk usage) of everything <here>
one human readable size per entry of the working directory, folders summed up
du summary of every item in this folder
how heavy is each thing in this folder, files as well as folders
run du -sh on all entries here
space occupied by each file and folder in this place, unsorted
what does every item here weigh
du *, summarized and readable
weight of each item here
how many megabytes does every entry of this folder need
readable storage figure next to each name here, no sorting
per-item totals in the working directory
what does each thing here cost me in storage
for all files and subfolders at this level, the space each occupies

= du-dir
> du -sh <mydir>
$show the [total] (disk usage|size|space used) (of|by) <mydir>
how (big|large) is <mydir>
how much [disk] space does <mydir> (use|take [up]|need)
total size of <mydir>
disk usage of <mydir> $human
(weigh|measure) <mydir> with everything in it
how heavy is <mydir>
how many megabytes are there in <mydir> altogether
use du to get one readable total for <mydir>
storage occupied by <mydir> and its contents
sum up what <mydir> occupies on disk
is <mydir> big
<mydir>: how many gigs
what does <mydir> weigh on disk
i want to put <mydir> on a stick, how large is it
grand total in readable units for <mydir>
add up all files in <mydir>, how much data is that
space footprint of <mydir>
du summary, human, of <mydir>
<mydir> eats how much storage

= du-path
> du -sh <path>
$show the [total] (disk usage|size|space used) (of|by) [the directory] <path>
how (big|large) is [the directory] <path>
how much [disk] space does <path> (use|take [up])
total size of <path> [$human]
(weigh|measure) everything under <path> and give one readable figure
how heavy is <path>
how many gigabytes does <path> eat up
use du to get a single total for <path>
<path> total size
storage occupied by <path> and all that is in it
sum up what is stored below <path>
is <path> large or small, one figure
how much data lies in <path>
gigs in <path>
space footprint of <path>
i'm about to back up <path>, how much is it altogether
grand total only, readable, for <path>
du summary of <path>
would <path> fit on a 4 gig stick, what is its overall size

= du-here
> du -sh .
$show the [total] (disk usage|size) of (the current directory|this folder)
how (big|large) is (the current directory|this folder)
how much [disk] space does this $dir (use|take)
add up the space of everything in this folder to one readable number
how heavy is the folder i am in
total disk usage of the place where i am, one line
use du to get a single total for the working directory
storage occupied by this directory and its contents
how many megabytes is this project folder in total
sum of all storage below this point, one number
what does the working directory weigh
gigs in this folder altogether
du summary of where i am
i'd like to zip this folder, how big is it as a whole
grand total for the current dir, human units
space footprint of the directory i'm working in
everything here together makes how many megabytes

= du-depth
> du -h --max-depth=1 <path>
$show the (disk usage|size) of (each|every) (subdirectory|folder) (of|in|under) <path>
how (big|large) are the $dirs in <path>
disk usage of <path> one level deep
usage report for <path> and its immediate subfolders, no deeper
du of <path> limited to the first level
break down the space used in <path> by its direct subdirectories
how much does every folder directly inside <path> weigh
one size per first-level folder of <path>, $human
use du with max depth 1 on <path>
first-level breakdown of <path>, unsorted
which amount of storage goes to each immediate child folder of <path>
directory totals in <path>, children only, no grandchildren
du -h, one level, <path>
how is the space in <path> divided among its folders
don't descend in the report: totals for the folders directly below <path>
weights of the top-level directories in <path>
per-directory usage for <path> without going deeper than one level in the output

= du-depth-sort
> du -h --max-depth=1 <path> | sort -rh
$show the (disk usage|size) of (each|every) (subdirectory|folder) (of|in|under) <path> (sorted|sorted by size|largest first)
which $dirs in <path> (use|take) the most space
what is eating the space in <path>, first-level folders, heaviest on top
rank the direct subfolders of <path> by disk usage
<path> is full, which folder in it is the fat one
du of <path> one level deep, largest first
order the folders directly in <path> from heaviest to lightest
space hogs among the subdirectories of <path>, biggest on top
storage by first-level directory of <path>, descending
which child folder of <path> is the largest, ranked list
<path> keeps growing, show me its biggest subdirectories first
heaviest to lightest: the immediate directories of <path>
one-level breakdown of <path>, sorted with the worst on top
fattest folders at the top level of <path>, in order
what makes <path> so big, folder by folder in order of size

= du-depth-here
> du -h --max-depth=<depth>
$show disk usage <here> (down to|to a depth of|up to) <depth> levels [deep]
usage of the folders here, at most <depth> levels deep, $human
du of this directory with max depth <depth>
break down the space of the working directory into folders no deeper than <depth> levels
size of each folder here, descending only <depth> levels
disk usage report of this tree limited to depth <depth>
how big are the folders below this one, looking <depth> levels down
breakdown of this tree to depth <depth>, readable
subfolder totals from here, stop at level <depth>
du depth <depth> on the current dir
storage report for the working directory, <depth> levels of folders shown
how heavy are the folders here and those nested up to <depth> deep
don't show folders nested more than <depth> deep, but give me sizes of the rest
space by directory, tree cut off at <depth> levels

= du-top
> du -ah <path> | sort -rh | head -n <n>
$show the <n> (largest|biggest) (files and directories|items|things) (in|under) <path>
what (are|takes) the <n> biggest things in <path>
<n> heaviest entries below <path>, files as well as folders
what is eating the disk in <path>, name the <n> worst items whether file or folder
rank files and directories under <path> by disk usage and keep the first <n>
top <n> space hogs in <path>, files included
disk cleanup: the <n> fattest files or folders anywhere in <path>
use du on all files of <path>, sort by size and stop after <n>
free up <path>: the <n> bulkiest entries of any kind
list the <n> most space-consuming paths in <path>, directories count too
<n> bulkiest paths below <path>
du -a of <path>, descending, only <n> lines
who are the top <n> culprits filling <path>, be they files or folders
the first <n> of everything under <path> ordered by storage
largest <n> objects within <path>, whatever kind

= du-top-dirs
> du -h <path> | sort -rh | head -n <n>
$show the <n> (largest|biggest) $dirs (in|under) <path>
<n> (largest|biggest) $dirs (in|under) <path>
which <n> folders under <path> take up the most (disk space|storage)
rank the directories below <path> by size and keep the first <n>
top <n> folders by disk usage in <path>
the <n> heaviest (subfolders|directories) anywhere in <path>
use du to find the <n> fattest folders below <path>
list the <n> most space-consuming folders in <path>
<n> bulkiest directories at any depth of <path>
only directories: which <n> in <path> are the heaviest
where in <path> is the storage going, top <n> directories
du over <path>, descending, <n> lines, no individual files
free up <path>: in which <n> folders should i start
<path> is filling up; name the <n> directories with most data

= du-top-dirs-here
> du -h . | sort -rh | head -n <n>
$show the <n> (largest|biggest) $dirs [<here>]
<n> (largest|biggest) $dirs (here|in the current directory)
which <n> folders below this one take up the most (disk space|storage)
rank the directories in this tree by size and keep the first <n>
top <n> folders by disk usage in the current directory
the <n> heaviest subfolders of the working directory
use du to find the <n> fattest folders here
the <n> most space-consuming folders from here down
<n> bulkiest directories at any depth of the working directory
where is the storage in this tree going, <n> worst directories
du from here, descending, first <n> lines, folders only
in which <n> folders below me should i start cleaning up
name the <n> directories with the most data in this place
this project got huge; <n> heaviest directories please

= du-a
> du -ah <path>
$show the (disk usage|size) of (all|every|each) file[s] and (directory|directories) (in|under) <path> [$human]
du of <path> listing files too, not just folders, human readable
weigh every single file and folder below <path>
a size for each entry anywhere in the <path> tree, $human
disk usage of <path> broken down to individual files
how big is every file and every subfolder in <path>
readable sizes of all things below <path>, files and folders alike
every file's disk usage in <path>, plus the folders
full du listing of <path> including individual files
storage per file and folder throughout <path>
walk <path> and report the space each file takes, readable units
list all things in the tree <path> with what they occupy
don't summarize: sizes of all files and subdirectories of <path>
per-file weights for the entire <path> hierarchy

= du-file
> du -h <anyfile>
$show the disk usage of [the file] <anyfile>
how much disk space does <anyfile> (use|take)
space occupied on disk by [the file] <anyfile>
how many blocks on disk go to <anyfile>, in readable units
use du to weigh the file <anyfile>
du <anyfile> human readable
actual storage taken by <anyfile>
real disk footprint of <anyfile>
allocated space of the file <anyfile>, readable
how much room on the disk is <anyfile> occupying
blocks allocated to <anyfile> in human units
what does storing <anyfile> cost in disk space
<anyfile>: space it takes up on the drive
is <anyfile> sparse? tell me what it actually occupies
disk consumption of the single file <anyfile>

= du-bytes
> du -sb <path>
$show the (total size|size) of [the directory] <path> in bytes
how many bytes does <path> (use|take)
exact byte total of everything in <path>
number of bytes stored below <path>
sum up <path> and give the result in plain bytes
use du to get the size of <path> as a number of bytes
precise size of <path>, not rounded to kilobytes
byte count of the whole <path> tree
<path> in bytes
how large is <path>, to the byte
i need an unrounded figure for the data in <path>
du summary of <path>, apparent size in bytes
bytes altogether in <path>, for comparing two copies
sum of all file lengths below <path>, expressed in bytes
raw byte figure for <path>, no K or M
exact amount of data in <path>

= du-total
> du -ch *.<ext> | tail -n 1
$show the total size of all <ext> files <here>
how much space do the <ext> files <here> (use|take)
add up the sizes of the <ext> files <here> and give only the total
combined size of every <ext> file in this folder, one readable line
what do the <ext> files in this folder weigh together
grand total of disk usage for *.<ext> here
how many megabytes are all my <ext> files here in sum
disk usage of all <ext> files here, total line only
<ext> files here altogether: how many megs
all my <ext> files here, summed storage in one line
what would i save by removing every <ext> file of this folder
sum of the sizes of *.<ext> in human units, nothing per file
one figure for the space eaten by <ext> files in this directory
together, how large are the <ext> files lying here
overall footprint of the <ext> files at this level
total line of du for *.<ext>

= lsblk parse
> lsblk
$list [all] [the] (block devices|disks|disks and partitions|drives)
which (disks|drives|block devices) are (there|attached)
what drives and partitions does this computer have, as a tree
overview of storage devices and how they are partitioned
i plugged in a usb stick, what is its device name
lsblk
partition layout of [all] (drives|disks)
find the device name of my hard drive
what is /dev/sda split into
is the usb drive recognized, list storage hardware
sda, sdb, nvme: show which ones exist and their partitions
hard disks and ssds in this computer with their sizes
tree of disks with partitions and mount points
storage hardware overview
did the kernel detect my new disk
all attached storage media, sizes and partitions

= mount
> mount
$show [all] (mounted file systems|mounts|mount points)
what is mounted
$list mount points
which filesystems are attached and where
what devices are mounted on which directories and with which options
currently mounted volumes
every mount with its type and options
where is my usb stick mounted
show what is hooked into the directory tree
what file systems hang where in the tree
list everything attached to the file tree with type and flags
is my external drive hooked in
mount table
is that partition read-only? look at the options of all mounts
which device belongs to which mount point
volumes in use, their fs type and mount flags
is /home a separate file system, print everything that is mounted

= free parse
> free -h
$show [the] (memory|ram) usage [$human]
how much (memory|ram|free memory) (is free|do i have|is available|is used)
$show (free|available|used) (memory|ram)
memory usage
is there enough (memory|ram) left, in readable units
how full is my (memory|ram)
my computer is slow, check the memory
total, used and available (ram|memory) and swap, human readable
use free to get memory numbers in (gigabytes|readable form)
ram status
RAM left, readable
gigs of memory used versus total
does this box have any memory to spare
how much of my ram is taken and how much is cache, in readable units
i suspect we run out of memory, look at the numbers
memory overview with human units
can i start another big program, how much memory remains
physical memory and swap at a glance
memory consumption of the whole system

= free-m parse
> free -m
$show [the] (memory|ram) usage in (megabytes|MB)
memory report with all numbers in (megabytes|mebibytes)
how many megabytes of ram are used and free
use free with megabyte units
ram figures expressed in MB
total and available memory as megabytes
free in megabytes
MB of memory available
ram and swap in whole megabytes
i want the memory table in units of a megabyte
how many MB of ram does the system have to spare
memory status, mebibyte columns
megabyte view of total, used, free, shared, cache
free ram as MB

= swap parse
> swapon --show
$show [the] swap (usage|devices|space)
which swap devices or swap files are (active|in use) and how big are they
is swap enabled on this machine
is there any swap configured
how much swap is used per device
swap partitions with size and use
list active swap areas
does the machine page out to disk somewhere, show the areas
swap summary: name, type, size, used
which partition or file serves as swap
where is my swap space
no swap? list what is switched on
paging space currently enabled
what backs the virtual memory on disk

= ps
> ps aux
$list [all] [the] [running] processes
$show (all|every) (running process|process running|running processes) [with details|with their owners]
what (processes are|is) running
$list all processes of all users
ps all processes
what programs are running right now, everybody's
snapshot of every process with user, cpu and memory columns
full process table (of the system|of this machine)
everything that is running at the moment, with owner and resource use
use ps to see all processes of all users
task list [of the whole machine]
dump the task table with everyone's processes
whatever runs on this computer, list it with cpu% and mem%
show me all jobs running on the machine, not only mine
ps in bsd style, all users
process status of the entire system with owner names
who is running what on this server
programs in execution, all accounts, long columns
is something suspicious running here, give me the whole list

= ps-mine
> ps
$list my processes in this (terminal|shell)
$show processes of the current (terminal|shell)
what did i start in this terminal that is still alive
processes attached to my terminal session only
which programs belong to this shell session
just the tasks of the terminal i am in
simple ps without options
running in this terminal right now
what runs in this window
only my own terminal's programs
short ps
list whatever is attached to this tty
programs launched from the prompt i am at
any leftovers from this shell session still alive
processes tied to the session i type in

= ps-ef
> ps -ef
$list all processes (in full format|with full (listing|command lines))
every process with its parent pid and start time
full format listing of the process table
use ps in the standard syntax to see everything, full format
each process along with uid, pid, ppid and complete command
ps for all processes with full format
complete process list including parent ids
system v style list of all tasks
-ef listing of what is running
all tasks with PPID, start time and full command
long list of everything running, showing who spawned it (ppid)
standard unix syntax: all processes, full format
who started each process: uid, pid and parent pid for all
every task in full format with STIME and TTY columns

= ps-user quiet
> ps -u <user>
$list [all] [the] [running] processes (owned by|of|belonging to|run by|running as|started by|that belong to) [the] [user] <user>
which processes (belong to|are run by|does) [user] <user> [run|own]
processes of user <user>
what is <user> running (now|at the moment)
everything that <user> has started and is still alive
restrict the process list to the account <user>
use ps to see only what belongs to <user>
tasks of <user>
is <user> running anything
list jobs under the account <user>
what tasks does <user> have going
show me only processes whose owner is <user>
anything alive under the login <user>
ps restricted to user <user>
processes with the uid of <user>
which programs has <user> got open on this server
see what <user> is up to, process-wise

= ps-user-count
> ps -u root --no-headers | wc -l
$count [the] processes (owned by|of|run by) [user] root
how many processes (does|is) root (running|run|own)
number of processes run by root
how busy is root, how many processes has it got
process count for the root user
total of root's processes
use ps and wc to find the number of processes belonging to root
how many tasks are owned by root
root's processes, just how many
number of tasks the superuser has going
how many things run with root rights
root process total, no header counted
how large is the share of processes that run as root, the count
give a number: processes whose owner is root
superuser process tally

= ps-grep quiet
> ps aux | grep '<proc>' | grep -v grep
$list [all] [the] [running] <proc> processes
what <proc> processes are there, with all columns of ps
$find [all|the] processes (named|called|matching) <proc>
$show processes (whose name contains|with|matching) <proc>
$show the <proc> process
filter the process table for <proc>, leaving out the grep itself
look for <proc> among everything that is running
which running processes mention <proc> in their command line
use ps and grep to find <proc>
ps entries for <proc>
did <proc> leave any processes behind, show them
is <proc> up, list its lines from ps
processes having <proc> in the command line, with user and cpu columns
anything called <proc> still running, full details
<proc> still alive?
search what is running for <proc>, without the search itself
check if <proc> runs and who owns it
grep the ps listing for <proc>
details of all running <proc> tasks
has <proc> been started, show its rows of the process list

= pgrep quiet
> pgrep <proc> || true
$show the (pid|process id|pids) of <proc>
what is the (pid|process id) of <proc>
$find the (pid|process id) of [the] <proc> [process]
i want to kill <proc>, what number does it have
look up process ids by the name <proc>
under which pid does <proc> run
get pids of every process named <proc>
use pgrep on <proc>
<proc> pid
which number does the running <proc> have
print nothing but the pids for the name <proc>
ids of all running <proc> instances
find out <proc>'s pid
give the number of the process, name is <proc>
the pid belonging to the daemon <proc>
i need the id to send <proc> a signal
lookup name <proc>, output process ids

= pgrep-count quiet
> pgrep -c <proc> || true
$count [the] [running] <proc> processes
how many <proc> processes are (running|there)
number of running <proc> processes
how many instances of <proc> are there
how many copies of <proc> have been started
tally the processes called <proc>
use pgrep to count <proc>
<proc> process count
are there several <proc> running, how many
how often is <proc> running right now
just a number: live <proc> processes
<proc> instances, total
quantity of tasks whose name is <proc>
how many times has <proc> been launched and is still alive
how many <proc> workers do i have

= ps-cpu
> ps aux --sort=-%cpu
$list [all] processes sorted by cpu [usage]
$sort processes by cpu usage
what is making the fan spin, all processes with the busiest first
every process, highest cpu percentage on top
rank all running programs by processor load
process table by descending processor use
use ps sorted by cpu
my computer is slow, order what is running by processor time used
order the whole process list by %CPU descending
all tasks, cpu eaters before the idle ones
what's using the cpu, complete list in order
who keeps the processor busy, everyone ranked
process list, heaviest processor load first
computation hogs at the top of the full task list
the machine is sluggish, full list of tasks by cpu share
load ranking of all running tasks

= ps-cpu-top
> ps aux --sort=-%cpu | head -n $((<n>+1))
$show the [top] <n> processes (by|using the most|with the highest|consuming the most) cpu [usage]
which <n> processes use the most cpu
top <n> cpu consuming processes
the <n> busiest processes by cpu
what are the <n> programs that keep the processor busiest
my fan is spinning, name the <n> biggest cpu eaters
top <n> cpu hogs
rank processes by processor load, only the first <n>
<n> processes with the highest cpu percentage
<n> tasks eating the most processor time
head of the process list by %CPU, <n> entries plus header
worst <n> cpu offenders
only the <n> programs that load the processor the most
who are the <n> that burn cpu
laptop gets hot, show me <n> processes responsible by processor load
cpu share ranking cut to <n> processes
most compute-intensive <n> processes on this box

= ps-cpu-one
> ps aux --sort=-%cpu | head -n 2
$show the process (using|that uses|with) the (most|highest) cpu [usage]
which process (uses|is using) the most cpu
what single program is hogging the processor
name the top cpu eater
busiest process by cpu, only that one
who is burning all my cpu
the number one process by processor load
most cpu hungry process
the worst cpu offender, just one
single most compute-intensive process
what's the one task that keeps the processor hot
max cpu process
which task has the top processor share
laptop fan is loud; name the one process responsible
process number one in cpu percentage with the header line
highest %CPU entry only

= ps-mem
> ps aux --sort=-%mem
$list [all] processes sorted by memory [usage]
$sort processes by memory usage
all processes with the greediest memory user first
every process, highest memory percentage on top
rank all running programs by how much ram they hold
process table by descending memory use
use ps sorted by memory
my ram is full, order what is running by memory
order the whole process list by %MEM descending
all tasks, memory eaters before the small ones
what's using the ram, complete list in order
complete ranking of programs by resident memory
ram hogs at the top of the full task list
where has all my memory gone, every process ranked
ram share of every task, biggest first
running tasks by memory footprint

= ps-mem-top
> ps aux --sort=-%mem | head -n $((<n>+1))
$show the [top] <n> processes (by|using the most|with the highest|consuming the most) memory [usage]
which <n> processes use the most memory
top <n> memory consuming processes
the <n> greediest processes by memory
what are the <n> programs that hold the most ram
my ram is full, name the <n> biggest memory eaters
top <n> memory hogs
rank processes by memory use, only the first <n>
<n> processes with the highest memory percentage
<n> tasks eating the most ram
head of the process list by %MEM, <n> entries plus header
worst <n> memory offenders
only the <n> programs with the largest memory footprint
who are the <n> that swallow my ram
machine is swapping, show me <n> processes responsible
memory share ranking cut to <n> processes
most memory-intensive <n> processes on this box

= ps-mem-one
> ps aux --sort=-%mem | head -n 2
$show the process (using|that uses|with) the (most|highest) (memory|ram) [usage]
which process (uses|is using) the most (memory|ram)
what single program is hogging the memory
name the top ram eater
greediest process by memory, only that one
who is eating all my ram
the number one process by memory use
most memory hungry process
the worst memory offender, just one
single process with the largest memory footprint
what's the one task that swallows the ram
max memory process
which task has the top ram share
machine is swapping; name the one process responsible
process number one in memory percentage with the header line
highest %MEM entry only

= ps-count
> ps aux --no-headers | wc -l
$count [all] [the] [running] processes
how many processes are [currently] running
number of running processes
total of processes on the system right now
how many tasks are alive at the moment
tally everything in the process table
process count of the whole machine
use ps and wc for the number of processes, without the header line
how many things are running on this box
size of the process list
how crowded is the process table, give a number
how many programs are alive on the machine altogether
number of rows in ps aux, header excluded
quantity of tasks of all users
count of everything that is executing
processes in total, as a figure

= ps-tree
> ps -ejH
$show [the] (process tree|processes as a tree)
$show processes as a hierarchy
which process started which, indented
parent and child processes shown by indentation, with group and session ids
use ps with hierarchy and job columns
who is the parent of whom among the processes
all processes nested below their parents
process hierarchy with job format
job format, all processes, forest of indents
ancestry of every task using ps alone, indented
tree view from ps
family tree of processes, with pgid and sid
show who forked whom with indentation
children indented below the process that started them
hierarchical ps listing of all tasks

= pstree parse
> pstree -p
$show the process tree with (pids|process ids)
draw the tree of processes and put each pid in parentheses
pstree including process ids
which program launched which, as a drawing with pids
graphical ascii tree of parents and children with their pids
process ancestry as a tree together with ids
use pstree to show pids
ascii tree of tasks, every node with its pid
branches of running programs, pids included
family tree of processes drawn with lines, ids in brackets
pstree with numbers
visualize parents and children of processes including their ids
which shell or daemon spawned what, tree picture with process numbers
diagram of the process hierarchy, pid next to each name

= ps-pid
> ps -p 1
$show [info about] the process (with|having) [pid|id|process id] 1
what is process 1
what program hides behind pid 1
look up the process with number 1
who is pid 1, the init process
ps entry of pid 1
use ps for process id 1 only
name and run time of process number 1
what is running with number 1
name of the very first process
is pid 1 systemd or something else
only process 1 please
info on init, process one
ps row for id 1
the mother of all processes, show it

= ps-cols
> ps -eo pid,ppid,user,cmd
$list [all] processes with (their|) pid parent [pid] user and command
$show pid ppid user and command of all processes
process table reduced to pid, ppid, user and command
every process: its id, its parent's id, who runs it and how it was called
custom ps output with pid, ppid, user, cmd
for all processes give the id, the parent id, the owner and the command line
use ps with chosen columns pid ppid user cmd
who started what: ids, parent ids, owners and commands
ps with four columns: own id, parent id, owner, command
pid,ppid,user,cmd for everything
each task's number, its parent's number, the account and the command line
four-column process listing, pid first and command last
own ps format: pid ppid user cmd
who runs what and which process is its parent, ids included
tabulate tasks as id, parent, user, command

= ps-pid-name
> ps -eo pid,comm
$list (the|) pid[s] and (name|command|names)[s] of all processes
$show [only] the process ids and names of [all] [running] processes
process table with nothing but id and program name
short process list, two columns, pid and comm
each running program's number and name only
map pids to command names
use ps to print just pid and comm for everything
bare list of what runs, number and name
two-column overview of tasks: number, executable
which pid is which program
id plus short name for everything that runs
name every process along with its pid, nothing else
pid,comm for all
minimal process listing without owner or usage
numbers and executable names of all tasks

= ps-elapsed
> ps -eo pid,etime,cmd
$list [all] processes (with|and) (how long they have been running|their running time|elapsed time)
since how long has each process been alive
age of every process next to its id and command
uptime per process
which processes have been running for ages, show the elapsed time of all
use ps with pid, elapsed time and command line
for each process its pid, the time since it started and the command
how old is each running task
ETIME for everything
processes with their age, id and command
when you want to see stale jobs: all tasks with time since start
run duration of each process next to pid and command
how many days has each program been up
every task and for how long it has existed

= ps-threads
> ps -eLf
$list all threads [of all processes]
every thread on the system, one per line, full format
individual threads of all running programs
show lightweight processes too
use ps to see threads in full format
all processes broken down into their threads
thread list of everything that runs
LWP column for everything that runs
threads of the whole machine, -L listing
one row per thread, all tasks, full details
show each light weight process as well
which threads does every program have
system-wide thread overview with full columns
list tasks thread by thread

= zombie quiet
> ps aux | awk '$8 ~ /^Z/'
$list [all] zombie processes
(are there|find) [any] zombie processes
any defunct processes around
dead processes whose parent has not reaped them
which processes are in state Z
filter the process table for zombies
show what is defunct
use ps and awk to find processes with status Z
Z state tasks
do i have any undead processes lying around
terminated but not yet reaped processes, show them
list dead children nobody waited for
is anything marked defunct in the task list
tasks whose stat column starts with Z
any zombies

= ps-self
> echo $$
$show the (pid|process id) of (this|the current) shell
what is (my|the current) shell's (pid|process id)
what number does the shell i am typing in have
process id of this bash
print my own shell's pid
the pid of the shell itself
pid of myself
which process id am i
the number of the process i am typing into
my bash has which pid
double dollar, print it
id of the running shell
what's the pid in here
number that identifies this shell among the processes
which number should others use to signal this shell

= kill parse
> kill <pid>
kill [the] process [with [pid|id]] <pid>
(terminate|stop|end) [the] process <pid>
kill pid <pid>
send the default termination signal to pid <pid>
ask process <pid> to quit
make the program with process id <pid> exit [gracefully]
shut the task with number <pid> down [cleanly]
something hangs, its pid is <pid>, end it [normally]
pid <pid> should stop
send TERM to <pid>
get rid of the running program <pid> [politely]
quit job number <pid> [the normal way]
process <pid> has to end [but let it clean up]
<pid> is the pid of a stuck program; terminate it
i want to get rid of pid <pid>
stop the task whose id is <pid>, default signal
bring process <pid> to an end
have <pid> terminated

= kill9 parse
> kill -9 <pid>
(force kill|forcibly kill|kill -9|forcefully terminate) [the] process [with [pid|id]] <pid>
kill process <pid> (immediately|forcibly|with SIGKILL)
process <pid> ignores a normal kill, destroy it
<pid> won't die, make it
send SIGKILL to pid <pid>
the task with number <pid> is frozen, kill it no matter what
send signal 9 to process <pid>
end process id <pid> the hard way
SIGKILL for <pid>
no mercy for <pid>: kill it so that it cannot object
pid <pid> is stuck and ignores TERM, send the brutal signal
destroy process <pid> at once
a plain kill did nothing to <pid>, do it hard
<pid> does not respond any more, force it to end
forcefully end task <pid>
uncatchable kill signal to the process numbered <pid>

= kill-hup parse
> kill -HUP <pid>
send (a hangup signal|SIGHUP|the hup signal) to [process] <pid>
make process <pid> reload its configuration
send signal 1 to pid <pid>
send the daemon with pid <pid> the signal to reread its config
send a hangup to process <pid>
kill with SIGHUP for <pid>
without restarting it, have process number <pid> reload its settings
have pid <pid> reload its configuration files
send HUP to <pid>
config was edited, tell pid <pid> to reload
nudge daemon <pid>, it should reload its settings
make the hangup signal reach process <pid>
reload for the running process <pid>
<pid> should pick up its changed config file without a restart
send process <pid> word that its configuration changed

= kill-stop parse
> kill -STOP <pid>
(pause|suspend|freeze) [the] process <pid>
send SIGSTOP to <pid>
stop process <pid> for now without ending it
make pid <pid> stand still for now
halt the program with id <pid> so that it can go on later
temporarily stop pid <pid>
stop signal for process <pid>, not termination
pause process <pid> where it is
<pid> uses too much cpu right now, freeze it
suspend like ctrl-z does, but pid <pid>
STOP to <pid>
let task <pid> hibernate until i resume it
put the execution of <pid> on pause without killing it
process number <pid> should stop for a break and go on later

= kill-cont parse
> kill -CONT <pid>
(resume|continue) [the] [paused|stopped|suspended] process <pid>
send SIGCONT to <pid>
let the stopped process with pid <pid> run again
wake pid <pid> up after it was stopped
resume the paused pid <pid>
make the halted program with id <pid> go on
continue signal for <pid>
send CONT to <pid>
unpause <pid>, it may continue
unfreeze and resume the task numbered <pid>
process <pid> was stopped, let it go on
resume what pid <pid> was doing
i paused <pid> earlier; it may continue now
set the sleeping stopped job <pid> in motion again

= pkill parse
> pkill <proc>
kill [all] [the] <proc> [process|processes]
(terminate|stop|end) all <proc> processes
kill all processes (named|called) <proc>
kill [the] process[es] by name <proc>
quit every running <proc>
<proc> hangs, end all of it [by its name]
i don't know the pid, just stop <proc>
send the termination signal to everything called <proc>
use pkill to stop <proc>
make all instances of <proc> quit
shut every process of the name <proc>
get rid of all running <proc>
terminate by name: <proc>
all <proc> should end
quit <proc> without me looking up its number
<proc> is stuck, shut it down [gently]
end whatever is named <proc>
send TERM to every <proc>
no more <proc> on this machine, end it

= pkill9 parse
> pkill -9 <proc>
(force kill|forcibly kill) [all] <proc> [processes]
<proc> refuses to quit, destroy every instance of it
<proc> won't die, use SIGKILL on it by name
send signal 9 to everything called <proc>
pkill with -9 to kill <proc>
kill all frozen <proc> processes the hard way
get rid of a hanging <proc> that ignores a normal kill
SIGKILL every <proc>
all of <proc> is stuck hard, nuke it
<proc> ignored the polite signal; kill by name with force
brutally end each process called <proc>
destroy the running <proc> processes by force
kill by name and without mercy: <proc>
forcefully end whatever is named <proc>

= pkill-user parse
> pkill -u <user>
kill all processes (of|owned by|belonging to) [the user] <user>
end everything that <user> is running
throw out <user> by stopping all their processes
terminate whatever the account <user> has running
use pkill to stop what the user <user> runs
all programs of <user> must stop
send the termination signal to every process of user <user>
throw <user> out the hard way, each of their tasks must end
<user> left, clean out all of that account's processes
everything owned by <user> should stop running
stop every task belonging to the login <user>
send TERM to all of <user>'s processes
the account <user> runs too much stuff, end all of it
shut down whatever <user> left running

= top parse
> top
monitor [running] processes [live|interactively|in real time]
$show processes live
watch what the machine is doing right now, refreshing
task manager in the terminal
live view of cpu and memory per process
see what is going on on this box continuously
something is slow, open the interactive process viewer
top
see cpu and ram usage updating all the time
interactive process monitor please
what is hogging the machine, keep the display refreshing
live dashboard of running tasks
keep an eye on all processes continuously
something like the windows task manager
watch load, memory and tasks change as it happens
process viewer that updates itself

= top-b parse
> top -b -n 1
$show one snapshot of top
run top once [in batch mode]
one iteration of top as plain text without interaction
print the state that top shows and quit
top in batch mode with a single update
non-interactive top output, just one time
dump what top displays to standard output and end
top output once so i can save or paste it
top, but no interactive screen, only one round
single top report for a log file
freeze frame of top on stdout
top printed once in batch form
what top would show right now, as text
take one sample with top and return to the prompt
i want top's table in a pipe, one pass
one-shot top

= top-bn parse
> top -b -n 1 | head -n <n>
$show the first <n> lines of top [output]
beginning of top's batch output, <n> lines
run top once without interaction and keep <n> lines
summary of top cut off after <n> lines
top <n> lines of a single top snapshot
only <n> lines from one batch run of top
use top in batch mode and head to see <n> lines
header of top: first <n> lines of one batch sample
trim a one-shot top after line <n>
<n> lines of top printed once
the upper <n> lines of what top reports
take one sample with top and cut it after <n> lines
one pass of top, just its top <n> lines
glance at top, non-interactively, limited to <n> lines
top -b once, head <n>

= nice parse
> nice -n 10 <script>
run <script> with (low|lower) priority
start <script> with a niceness of 10
<script> should not slow down everything else, run it nicely at 10
be nice: launch <script> at a lower scheduling priority
use nice for <script> with value 10
let <script> give way to other programs (while|when) it runs
run <script> at niceness 10
<script> is a heavy job, start it with reduced priority
start <script> as a background-friendly task of nice level 10
reduce the cpu share <script> gets from the start
the machine should stay responsive, so run <script> with niceness ten
kick off <script> politely with lower priority
low-priority launch of <script>
<script> with nice value 10 please

= renice parse
> renice 10 -p <pid>
lower the priority of process <pid> [to 10]
make the already running process <pid> nicer
set the niceness of pid <pid> to 10
pid <pid> slows down everything, give it a lower priority of 10
change priority of a running process with id <pid> to nice value 10
use renice 10 on <pid>
process number <pid> should yield to others, niceness 10
niceness of <pid> should become 10
reduce the cpu priority of the running <pid>
demote process <pid> to nice 10
task <pid> is already running and too greedy, tone it down to niceness 10
<pid> gets nice value 10 from now on
let the other programs go ahead of process <pid>, nice level 10
reprioritize pid <pid> to 10

= nohup parse
> nohup <script> &
run <script> in the background (even after|so that it survives|and keep it running after) (logout|i log out|logging out)
start <script> so that closing the terminal does not end it
detach <script> from my ssh session and let it go on after disconnect
<script> must keep running when i close the window
launch <script> immune to hangups in the background
use nohup for <script> and give me the prompt back
leave <script> running overnight after i log off
hangup-proof background start of <script>
<script> has to survive the end of my ssh connection
i am about to log out but <script> should go on running
run <script> unattended, ignoring SIGHUP, with an ampersand
disconnecting must not kill <script>, start it that way
start the long job <script> so i can go home and close my laptop
keep <script> alive once my session ends
detached run of <script> that ignores hangups

= bg-run parse
> <script> &
(run|start) <script> in the background
launch <script> and give me the prompt back right away
i want to keep typing while <script> runs
<script> as a background job
do not wait for <script> to finish
kick off <script> without blocking the (terminal|shell)
start <script> with an ampersand
get <script> going asynchronously
<script> takes long; i would like my prompt back meanwhile
background <script>
fork off <script> and don't wait
put <script> behind the scenes while i go on working in this shell
spawn <script> as a job of this shell, not in the foreground
start <script> and return immediately
let <script> work by itself while i do other things in this terminal

= jobs quiet
> jobs
$list [the] (background jobs|jobs) [of this shell]
which jobs are running in the background
what did i put in the background
which stopped or backgrounded jobs does this shell have
background tasks of the current shell
overview of suspended jobs
anything i paused with ctrl-z
status of my background jobs
job table of the shell
is something still going on behind my prompt
which programs have i suspended in this shell
list stopped and running jobs with their numbers
did my ampersand command finish already
job numbers of what i started with &
what's in the job list
is there anything left to bring to the foreground

= timeout parse
> timeout <secs> <script>
run <script> (for at most|with a timeout of|but stop it after|but kill it after|and stop it after) <secs> seconds
give <script> no more than <secs> seconds
abort <script> if it takes longer than <secs> seconds
<script> sometimes hangs, cut it off after <secs> seconds
limit the run time of <script> to <secs> seconds
use timeout on <script> with <secs> seconds
let <script> run but kill it when <secs> seconds are over
cap <script> at <secs> seconds
<script> may take <secs> seconds at the longest, otherwise stop it
run <script> with a deadline <secs> seconds away
kill <script> automatically if not finished in <secs> seconds
time limit of <secs> seconds for <script>
<script> shall not run longer than <secs> seconds
guard against <script> getting stuck, stop waiting after <secs> seconds and end it
<secs> seconds is all that <script> gets

= watch parse
> watch -n <secs> 'ls -l'
list files every <secs> seconds
repeat ls -l every <secs> seconds
refresh the long listing of this folder every <secs> seconds
keep showing ls -l, updated at an interval of <secs> seconds
see files appear here, detailed list refreshed each <secs> seconds
use watch with ls -l and an interval of <secs>
run ls -l over and over with <secs> seconds in between
rerun the detailed directory listing each <secs> seconds on a cleared screen
monitor this folder with ls -l, interval <secs> seconds
ls -l in a loop, refreshing the screen each <secs> seconds
auto-refresh the detailed file list with a period of <secs> seconds
i am waiting for a download to grow, repeat the long listing every <secs> seconds
watch the sizes of the files here change, updating each <secs> seconds
periodically show file details here, once per <secs> seconds
long listing on repeat, <secs> seconds apart

= watch-df parse
> watch -n <secs> df -h
(watch|monitor) disk usage every <secs> seconds
show disk space every <secs> seconds
keep an eye on free disk space, refreshed every <secs> seconds
df human readable, repeated each <secs> seconds
see the disk fill up live with an update interval of <secs> seconds
use watch with df and an interval of <secs> seconds
rerun df -h every <secs> seconds on a cleared screen
is the disk filling up, refresh the free space each <secs> seconds
auto-refresh of free disk space with a period of <secs> seconds
repeat df -h once per <secs> seconds
i am copying a lot; update the space left every <secs> seconds on screen
live view of remaining disk capacity, <secs> second interval
poll disk space, <secs> seconds apart
how does the space on my drives change, redraw each <secs> seconds
storage monitor refreshing every <secs> seconds

= time
> time ls
measure how long ls takes
time the ls command
how long does ls take
stopwatch for ls
run ls and report real, user and sys time
is listing this folder slow, measure it
execution time of ls
run time of the command ls in seconds
benchmark a plain ls
duration of an ls run
clock the command ls
profile ls with time
how many milliseconds does listing the files need
timing of ls
is ls fast here, get real/user/sys figures
what time does ls need to finish

= sleep quiet
> sleep 1
(wait|sleep|pause) [for] (one|1) second
do nothing for a second
delay of one second
hold on for 1 second
let one second pass
make the script pause for one second
one second break
one second of nothing
1s delay
wait a sec
short pause, exactly a second
block for 1 second and go on
let the shell idle for a second
stall for one second

= sleep-n parse
> sleep <secs>
(wait|sleep|pause) [for] <secs> seconds
do nothing for <secs> seconds
delay of <secs> seconds
hold on for <secs> seconds
let <secs> seconds pass before going on
make the script pause for <secs> seconds
idle <secs> seconds
<secs> second delay
take a break of <secs> seconds
suspend the script for <secs> seconds
hang around for <secs> seconds
let the shell rest <secs> seconds
block for <secs> seconds before the next command
<secs>s pause
stall for <secs> seconds

= lsof-port parse
> lsof -i :<port>
(which|what) process (is using|uses|is listening on|listens on) port <port>
$show what is [listening|running] on port <port>
who is using port <port>
port <port> is already in use, by whom
address already in use on <port>, which program has it
what occupies port <port>
use lsof to see who has port <port>
i cannot start my server because something blocks port <port>, which process
process behind port <port>
port <port> taken? find the culprit
whose socket is on <port>
what program grabbed port number <port>
EADDRINUSE <port>: find what is sitting on it
application bound to <port>
identify whatever has <port> open
is anything connected to or serving on <port>, list the process
find the pid that blocks port <port>
list open network sockets on port <port> with their process

= lsof-file parse
> lsof <anyfile>
which processes (have|are using|use) <anyfile> [open]
who has <anyfile> open
i cannot delete or unmount because <anyfile> is in use, by whom
what program is holding <anyfile>
is any process reading or writing <anyfile> at the moment
list the processes that keep <anyfile> open
use lsof on <anyfile>
<anyfile> is busy, which process holds it
is <anyfile> being used by something
the editor says <anyfile> is locked, find the program that has it open
handles on the file <anyfile>
pid of whatever is writing to <anyfile>
who is accessing <anyfile> right now
before i move <anyfile>, see whether a program still has it open
find users of the file <anyfile>
processes with a descriptor on <anyfile>

= lsof-user parse
> lsof -u <user>
$list [all] [the] open files of [user] <user>
which files does [user] <user> have open
everything that <user> currently has open
which files are the processes of <user> using
restrict lsof to the account <user>
use lsof for user <user>
open files belonging to <user>'s processes
list what <user> holds open
lsof filtered by owner <user>
file handles held by the account <user>
list of files and sockets in use by <user>
descriptors open under the login <user>
what is <user> reading or writing at the moment
is <user> still using any files, list them
all that <user>'s programs keep open

= lsof-count parse
> lsof | wc -l
$count [all] open files
how many files are open [on this system]
how many open files are there in total
number of lines of lsof
total of files held open by all processes
tally everything lsof reports
use lsof and wc for the number of open files
are there too many open files, give me the number
quantity of open file handles system-wide
how many lines does lsof give
count of everything held open on the machine
figure for open descriptors of all programs
how many handles are in use altogether
lsof total
number of file handles that all running programs have

= uname
> uname -a
$show (all|) [the] (system|kernel) (information|info|details)
$show everything uname knows
$show all system information
kernel name, host name, release and architecture all in one line
what system is this, kernel and machine type and all
uname with all fields
complete uname output
one-line summary of kernel, node and hardware name
tell me everything about the kernel and platform i run
kernel and platform details in one go
host, kernel release, build date and cpu type on a single line
what do i run on, with kernel build and architecture
full system identification string
all uname fields
system summary for a bug report: kernel, hostname, hardware
identify this system completely
print every detail of the kernel and the machine

= uname-r
> uname -r
$show the kernel (version|release)
(which|what) [linux] kernel (version|) (am i|is) [running]
which kernel version is this
linux kernel release number
print just the version string of the running kernel
is my kernel recent enough, what release is it
use uname to get only the kernel release
kernel version number
what version of the linux kernel has been booted
linux version string like 5.15.0-91-generic
kernel release only
which linux version booted
i have to install matching headers, what is the kernel release
running kernel's version number
what version is the kernel on this server
is this kernel 5 or 6
the release field of uname

= uname-m
> uname -m
$show the (machine|hardware|cpu|processor) architecture
(what|which) architecture is this (machine|computer)
is this machine 64 bit
am i on x86_64 or arm
is this a 64-bit or 32-bit system
cpu type as in x86_64 or aarch64
which build should i download, amd64 or arm64, what is the hardware here
use uname to get the machine hardware name
instruction set of this box
x86_64 or aarch64, which is it
64 or 32 bit
cpu architecture string
hardware platform name
is this box arm based
machine field of uname
processor family this kernel runs on
does this computer have a 64 bit processor

= uname-s
> uname -s
$show the (kernel name|operating system name|name of the kernel)
is this linux or darwin
print only the name of the kernel
which operating system kernel is it, just the name
use uname to get the kernel name alone
kernel name without version
am i on linux or something else
kernel's name, e.g. Linux
OS kernel name only
linux, darwin or freebsd
is it a linux system
system name without any further details
the plain uname
which unix is this, one word

= hostname parse
> hostname
$show the (host[ ]name|name of this (machine|computer))
what is (this machine|the computer|the host) called
what is my hostname
what does this computer call itself
machine name
which host am i logged in to
on which server am i
tell me the network name of this box
hostname
the name of my pc
what did they name this server
print the host
how is this machine known on the network
is this the production or the test server, print its name
computer name
what host is this shell on
identify the server i am connected to by its name

= os-release
> cat /etc/os-release
$show the (operating system|os|distribution|linux) (version|release|information)
(which|what) (linux|) (distribution|distro|os) is this [machine running|]
which version of linux is this
is this ubuntu, debian or fedora
name and version of the installed linux distribution
what am i running, ubuntu or what, and which release
os name and version
dump the file that describes the distribution
am i on debian, what version
which flavour of linux have i got
distribution name and version number
ubuntu release
is it ubuntu 20.04 or 22.04
what linux did they install on this server
pretty name of the OS and its version id
contents of the os release file
which distro and which edition of it
centos, debian, alpine: what is it

= uptime
> uptime
how long has (the system|this machine|the computer) been (running|up)
$show [the] (system|) uptime [and load average]
for how long has the box been up and how busy is it
time since last reboot together with the load
did the server restart recently
is this machine under heavy load
how long ago was this server rebooted
uptime and load
time since boot and load averages
since when is the server on
how is the load of this computer
was there a reboot last night
load average over one, five and fifteen minutes and time since boot
machine up for how many days
how busy is this machine
hours since startup, with number of users and load
has the system been restarted lately

= uptime-p
> uptime -p
$show the uptime in a (pretty|readable) format
how many days and hours has it been up, in words
pretty uptime
time since boot spelled out in days, hours and minutes
uptime in plain words without the load
tell me nicely how long the system has been running
running time of the machine as a readable sentence
days, weeks, hours since boot in plain english
friendly uptime
running since how long, written out like "up 3 weeks, 2 days"
uptime, pretty
state in words how long ago the system booted
no load figures, only how long it has been up, nicely written
give the duration since boot in words

= nproc
> nproc
$count [the] (cpus|cpu cores|cores|processors)
how many (cpus|cpu cores|cores|processors) (are there|do i have|does this machine have)
number of (cpu cores|processors)
how many threads can run in parallel on this cpu
how many jobs should i give make -j, count the processing units
core count
what number of processing units is available
how many cpus does linux see
is this a quad core or more
cpu count
available processing units
amount of cores i can use
how many parallel workers make sense here
how many processors has this server got
number of virtual cpus in this vm
cores available to me, just a figure
is it dual core or eight core

= lscpu parse
> lscpu
$show [detailed] (cpu|processor) (info|information|details)
$show $info the (cpu|processor)
what cpu is in here, with sockets, cores, threads and caches
architecture, cache sizes and clock of the processor
full description of the processor
cpu details such as cores per socket and flags
does my processor support virtualization, show its details
use lscpu
tell me about the processor in this machine
vendor, model, cores, threads, cache, flags
all there is to know about the cpu
is hyperthreading on, how many sockets, which caches
specs of my processor
cpu topology and features
how fast is the processor and what caches does it have
which cpu features are supported

= cpu-model
> grep -m 1 'model name' /proc/cpuinfo
$show the (cpu|processor) model [name]
which (cpu|processor) does this machine have
name of the processor, as in Intel or AMD something
what brand and model is the cpu
is this an intel or an amd chip
cpu name, one line from cpuinfo
processor model name
only the first model name line of the cpu info
what chip is in this computer, model line only
processor brand string
exact cpu model from /proc, once
ryzen, xeon or core i7
name of the cpu chip
grep one model name
first "model name" entry
which intel chip do i have

= cpuinfo
> cat /proc/cpuinfo
$show the contents of cpuinfo
dump /proc/cpuinfo
raw processor data from the proc file system
per-core details that the kernel knows about the cpu
cat the cpu information file in proc
all flags and bogomips of every core
what does /proc/cpuinfo say
/proc/cpuinfo please
everything the proc filesystem says about the processors
read the kernel's processor info file
all cores with their flags and mhz, unprocessed
full text of the cpu info file
stepping, microcode and flags for each core from proc
print the file where the kernel describes the cpus

= meminfo
> cat /proc/meminfo
$show detailed memory (info|information|statistics)
dump /proc/meminfo
raw memory data from the proc file system
buffers, cached, dirty and every other memory counter of the kernel
cat the memory information file in proc
what does /proc/meminfo say
every memory figure the kernel keeps
/proc/meminfo please
everything the proc filesystem says about memory
read the kernel's memory info file
all memory counters in kB
full text of the meminfo file
slab, hugepages, swapcached and so on
print the file where the kernel describes ram usage
show me the exact figures for buffers, cache, active and inactive memory

= memtotal
> grep MemTotal /proc/meminfo
$show the total (memory|ram) [of this machine]
how much (memory|ram) does this machine have [in total]
amount of installed (ram|memory), only that line from meminfo
how many kilobytes of ram are installed
is this a 16 gig machine, total memory only
the MemTotal line
physical memory size
grep the total from /proc/meminfo
installed ram, one line
RAM size of this box
how big is the main memory
how many gigs of ram were built in
just MemTotal
overall memory capacity from meminfo
total physical ram in kB
what is the ram capacity of this computer

= dmesg parse
> dmesg | tail -n <n>
$show the last <n> kernel messages
end of the kernel log, <n> lines
what did the kernel say last, <n> messages
i just plugged something in, newest <n> kernel messages
tail of dmesg with <n> lines
most recent <n> entries of the kernel ring buffer
the last <n> lines from dmesg
latest <n> lines out of the kernel ring buffer
last <n> things the kernel logged
recent kernel events, limit <n>
usb stick not recognized? look at the latest <n> kernel lines
final <n> lines of dmesg output
kernel log tail, <n>
<n> newest messages from drivers and hardware

= dmesg-all parse
> dmesg
$show [the] kernel (messages|log|ring buffer)
dump everything the kernel has logged since boot
boot messages and hardware events from the kernel
what did the kernel report about my hardware
dmesg
full kernel log
did the kernel complain about the disk, print all its messages
hardware and driver messages
complete ring buffer of the kernel
was there an out of memory kill, print the kernel log
what happened during boot according to the kernel
kernel messages, everything
are there hardware errors in the kernel log, output all of it
driver messages since the machine started

= journal parse
> journalctl -u <service>
$show the (logs|journal) (of|for) [the] [service] <service> [service]
what has the <service> service been logging
log entries of the unit <service> from journald
why did <service> fail, show its complete journal
use journalctl for the unit <service>
everything <service> wrote to the systemd journal
read the systemd log of <service>
logs for unit <service>
what happened to <service>, systemd log
look into the <service> log
output the log that systemd keeps for <service>
my <service> does not work, let me read its journal
journald messages from <service>
troubleshoot <service>: its entire log
history of messages by the <service> daemon

= journal-n parse
> journalctl -u <service> -n <n>
$show the last <n> (log lines|log entries) of [the] [service] <service>
newest <n> journal entries of the <service> unit
tail of the <service> log in journald, <n> lines
what did <service> log last, <n> lines from the journal
use journalctl to get <n> recent lines of <service>
most recent <n> messages of the <service> service
end of the systemd journal for <service>, <n> lines
latest <n> log messages from <service>
<n> recent lines in the log of unit <service>
why did <service> crash, show the last <n> lines it logged
limit the journal of <service> to its final <n> entries
<service> log, only the last <n>
journal tail <n> for <service>
the <n> newest things <service> logged

= journal-f parse
> journalctl -f
follow the system (journal|log)
watch new journal entries as they come in
live system log
stream journald messages
keep printing what gets logged system-wide
tail the systemd journal
journalctl in follow mode
print log messages the moment they are written by any service
keep the journal open and show new lines
real-time log of the whole system
follow everything the machine logs
continuous log output from all units
let me see system messages arrive live
what is the system logging right now, keep updating
tail -f for the systemd log

= systemctl-status parse
> systemctl status <service>
$show the status of [the] [service] <service> [service]
is the <service> service running
check the status of <service>
has <service> crashed or is it still active
how is the <service> unit doing
is <service> up, ask systemd
systemd state of <service> with its latest log lines
use systemctl to see if <service> is active
<service> service status
<service> up or down
is <service> alive
health of the <service> daemon
is the unit <service> loaded and active
did <service> start correctly
state of <service> please
<service> seems dead, check it
what does systemd say about <service>
tell me whether <service> is working

= systemctl-restart parse
> systemctl restart <service>
restart [the] [service] <service> [service]
bounce <service>
i changed the config of <service>, stop and start it again
make the <service> unit start over
use systemctl to restart <service>
relaunch the <service> daemon
<service> hangs, restart the service
stop <service> and bring it up again
new config needs a fresh <service>
kick <service> so it starts anew
cycle the <service> daemon
restart daemon <service>
after my edit the <service> unit has to be restarted
<service> acts up, give it a fresh start
turn the service <service> off and on again

= systemctl-start parse
> systemctl start <service>
start [the] [service] <service> [service]
bring up <service>
launch the <service> daemon
the unit <service> is stopped, get it going
use systemctl to start <service>
activate the <service> service now
turn on <service> for now, not for later boots
get the <service> daemon running
<service> is down, bring it up
fire up <service>
<service> should be running now, start the unit
boot up the service <service>
run the <service> daemon through systemd
have systemd start <service>

= systemctl-stop parse
> systemctl stop <service>
stop [the] [service] <service> service
shut down the <service> daemon
shut the <service> unit down
use systemctl to stop <service>
turn off <service> for now
stop the running <service> daemon
i do not want <service> running at the moment, stop the unit
shut <service>
end the daemon <service> through systemd
bring the service <service> to a halt
<service> has to be offline during maintenance, stop it
the running unit <service> should end for now
have systemd stop <service>
terminate the service <service> cleanly
turn <service> off until i start it again

= systemctl-enable parse
> systemctl enable <service>
(enable [the] [service] <service>|make [the service] <service> start at boot|start <service> (at|on) boot)
have <service> come up automatically after every reboot
<service> should launch with the system
turn on autostart for <service>
use systemctl to enable <service>
register the unit <service> for automatic start
after a reboot <service> is not there, make it start by itself
<service> on every boot
make <service> permanent across restarts
the daemon <service> is supposed to start by itself when the machine boots
add <service> to the boot sequence
autostart <service>
<service> must come back by itself when the server is rebooted
boot-time activation of <service>

= systemctl-list parse
> systemctl list-units --type=service --state=running
$list [all] running services
which services are running
active daemons under systemd
systemd services that are up at the moment
service units in the running state
use systemctl to list what services run
what daemons are currently active
overview of all services in state running
show all daemons that run
which background services does this server provide at the moment
running systemd units of type service
list every service that is up
what services are alive
names of the services currently executing
loaded and running services under systemd

= systemctl-failed parse
> systemctl --failed
$list [all] failed (services|units)
did any service crash
which systemd units are broken
units in failed state
is something wrong with the services, show the ones that failed
use systemctl to see failures
what did not start properly at boot
anything red in systemd
list crashed units
which services did not come up
units with errors
failed jobs of systemd
are all services fine, list those that are not
what is broken on this server according to systemd
which daemons have died

= apt-install parse
> apt-get install -y <pkg>
install [the] [package] <pkg> [package]
install <pkg> (with|using) apt
get <pkg> from the debian repositories without asking for confirmation
i need <pkg> on this machine, install it
<pkg> is missing, get it with apt
set up <pkg> from the package manager, answering yes
sudo-less apt-get to install <pkg>
put <pkg> on this ubuntu system
add the software <pkg> to this machine
fetch and set up the package <pkg>, auto-confirm
apt install <pkg>
command <pkg> not found, install the debian package
get me <pkg> through apt
download and install <pkg> without prompts
i want <pkg> on here
make the program <pkg> available on this system

= apt-remove parse
> apt-get remove -y <pkg>
(uninstall|remove) [the] [package] <pkg> [package]
get rid of the package <pkg> on this system, answering yes
i no longer need <pkg>, uninstall it
use apt to remove <pkg>
remove the software <pkg> from this machine
apt remove <pkg> without questions
throw the debian package <pkg> out
uninstall <pkg>
wipe <pkg> off this machine, no prompts
<pkg> is not needed any more, apt should remove it
erase the program <pkg> from my system
drop the package <pkg>
delete the installed software <pkg> through the package manager

= apt-update parse
> apt-get update
update the package (list|lists|index)
refresh what apt knows about available versions
fetch the newest package information from the repositories
apt update
synchronize the package index with the sources, without installing anything
resync the list of available packages
apt says a package is not found, reload the lists
pull fresh package metadata
renew the apt lists
apt-get update
check the repositories for new package versions, install nothing
reread the package sources
bring the local package catalogue up to date
before installing, refresh the repository index

= apt-upgrade parse
> apt-get upgrade -y
(upgrade|update) all [installed] packages
bring every installed package to its newest version, answering yes
install all pending updates
apt upgrade without questions
my system is out of date, upgrade all of it
get the latest versions of everything that is installed
apply all available package updates
bring the whole system's software up to date, no questions
upgrade everything
apply security fixes to all packages
newest versions for all installed debian packages
patch this server with apt
update the software on this machine
run a full package upgrade with automatic yes

= apt-search parse
> apt-cache search <pkg>
search for [a|the] package <pkg>
search [the] packages for <pkg>
is there a debian package for <pkg>
what packages have something to do with <pkg>
look for <pkg> in the apt cache
use apt to search for <pkg>
which package names or descriptions mention <pkg>
find out what the package for <pkg> is called
which debian packages match <pkg>
is <pkg> available in the repositories
find a package for <pkg>
can i get <pkg> through apt, look it up
look up <pkg> in the package index
apt search <pkg>
repository search: <pkg>
candidates to install when i want <pkg>

= dpkg-l parse
> dpkg -l
$list [all] installed packages
everything that has been installed through the package manager
inventory of debian packages with versions
what software is on this system according to dpkg
dpkg listing
which packages do i have
print names, versions and descriptions of the packages on this machine
installed software, complete list
every package present with version and description
all debs on this machine
what has been installed here
list the packages dpkg knows
software inventory of this box
package list with status flags

= dpkg-one parse
> dpkg -s <pkg>
is the package <pkg> installed
$show $info the [installed] package <pkg>
do i have the debian package <pkg>
installed version and status of <pkg>
ask dpkg about <pkg>
dpkg status of <pkg>
check whether <pkg> came through the package manager
what does dpkg know about the package <pkg>
package <pkg>: installed or not, and which version
is <pkg> on this system as a debian package
details of the installed package <pkg>, with version and dependencies
query the package database for <pkg>
status entry of <pkg>
did someone install the package <pkg> here
look up the installed package <pkg>

= dpkg-count parse
> dpkg -l | grep -c '^ii'
$count [the] installed packages
how many packages are installed
number of packages on this system
how much software is installed, just the number
tally the packages marked ii by dpkg
total of installed debian packages
use dpkg and grep for the number of installed packages
package count
number of debs on this machine
how many packages have the state ii
how much software has dpkg installed, as a figure
count of software packages present
amount of installed packages
how many debian packages do i have
size of the package list, installed ones only

= pip-install parse
> pip install <pkg>
install [the] python package <pkg>
pip install <pkg>
get the module <pkg> from pypi
import <pkg> fails in python, install it
add the python library <pkg> with pip
use pip to get <pkg>
python says no module named <pkg>, fetch it
install <pkg> from the python package index
fetch <pkg> with pip
ModuleNotFoundError for <pkg>, fix it
add <pkg> to my python environment
get the pypi package <pkg>
make the python module <pkg> importable
python dependency <pkg> is missing, install
i want to import <pkg> in my program, get it
download the library <pkg> for python

= reboot parse
> reboot
(reboot|restart) (the|this) (computer|machine|system)
restart the whole machine
an update needs a restart of the whole system, do it
reboot it
power cycle this box by software
shut the system down and bring it up again
reboot
make the machine boot afresh
shut the whole server and boot it again
restart my pc
turn the server down and up again
reboot anew
the kernel was updated, reboot the box
turn it off and on again, the computer
time for a restart of the operating system

= shutdown parse
> shutdown -h now
(shut down|power off|turn off) (the|this) (computer|machine|system) [now|immediately]
turn the machine off right away
halt the system at once
end everything and cut the power now
turn this box off immediately
i am done for today, power down the computer
bring the system down now, no reboot
power down
power the pc off
stop the operating system and halt
please turn the server off this instant
put this machine to an end for today, power off straight away
shut everything off, no delay
halt now
the box can be shut down

= shutdown-min parse
> shutdown -h +<mins>
shut down (the computer|the machine|the system) in <mins>
schedule a power off <mins> from now
turn the machine off after <mins>
turn this box off but only in <mins>
let the system halt itself once <mins> have passed
plan a shutdown with a delay of <mins>
the computer should power off <mins> from now
delayed power off, <mins>
power the pc off after <mins>
<mins> from now the server should shut down
halt in <mins>
set a timer to turn this computer off in <mins>
i go to bed, let the machine turn itself off in <mins>
shutdown timer <mins>

= date
> date
$show the [current] (date and time|date|time)
what (time|day|date) is it
what is the [current] (date|time|date and time)
current (date|time)
clock and date of this machine
right now, what's the date and time here
print the system clock
tell me the time and the day
timestamp of this moment in the default format
date
today and now
how late is it
what does the system think the date and time are
let me see the clock
day, month, time and time zone at this moment
which day and hour is it
is the system clock right, print it
what is today
date and hour, default form

= date-ymd
> date +%Y-%m-%d
$show [the] (current date|date|today's date) (in|as|in the format|formatted as|using) (YYYY-MM-DD|yyyy-mm-dd|iso) [format]
$show today's date in iso format
current date YYYY-MM-DD
today as year-month-day with dashes
a sortable date stamp like 2024-01-31
print the day in the form year dash month dash day
date stamp for file names with dashes, four-digit year first
use date to print year, month and day joined by hyphens
iso calendar date
%Y-%m-%d of today
calendar day with hyphens, year leading
year, then month, then day, hyphenated
what date is it, iso notation
get the day as YYYY-MM-DD

= date-dmy
> date +%d/%m/%Y
$show [the] (current date|date|today's date) (in|as|in the format|formatted as) (DD/MM/YYYY|dd/mm/yyyy) [format]
current date DD/MM/YYYY
today as day/month/year
date the european way with slashes, day first
print day slash month slash year
which date is it, written like 31/01/2024
use date to print day, month and four-digit year separated by slashes
the day first, then month, then year, with slashes
31/01/2024 style date of today
british date
%d/%m/%Y of today
day, month and year with slashes in between
today's date for a european form, slashed
date in uk notation
write today's date starting with the day, slash separated

= date-mdy
> date +%m/%d/%Y
$show [the] (current date|date|today's date) (in|as|in the format|formatted as) (MM/DD/YYYY|mm/dd/yyyy) [format]
today as month/day/year
date the american way with slashes
print month slash day slash year
which date is it, written like 01/31/2024
use date to print month, day and four-digit year separated by slashes
us style date with the month first
01/31/2024 style date of today
american date
%m/%d/%Y of today
month, day and year with slashes in between
date in us notation
write today's date starting with the month, slash separated
today's date for an american form

= date-ymd-slash
> date +%Y/%m/%d
$show [the] (current date|date|today's date) (in|as|in the format|formatted as) (YYYY/MM/DD|yyyy/mm/dd) [format]
today as year/month/day with slashes
date with slashes and the year first
print year slash month slash day
which date is it, written like 2024/01/31
use date to print year, month and day separated by slashes
four-digit year, month and day with slashes between
2024/01/31 style date of today
%Y/%m/%d of today
year, month and day with slashes in between
write today's date starting with the year, slash separated
today's date as a path like 2024/01/31
japanese style date, year/month/day
slashed date in big-endian order

= date-compact
> date +%Y%m%d
$show [the] (current date|date|today's date) (in|as|in the format|formatted as) (YYYYMMDD|yyyymmdd) [format]
today as eight digits
a date stamp without any separators, like 20240131
print year, month and day run together
date for a file name, only digits
use date to print year month day with nothing between
compact date stamp
20240131 style date of today
%Y%m%d of today
year month day without dashes or slashes
squeeze today's date into 8 digits
today's date, nothing between the parts
packed date, year first, digits only
i need the day as a number like 20240131

= date-time
> date +%H:%M:%S
$show [only] the [current] time (in|as) (HH:MM:SS|hh:mm:ss) [format]
$show only the [current] time with the seconds, not the date
what time is it in (HH:MM:SS|hours minutes and seconds)
clock with seconds, without the date
hours, minutes and seconds of this moment
print just the wall clock time including seconds
time of day like 13:37:59
exact time now, no date
use date to print hours:minutes:seconds
%H:%M:%S please
wall clock to the second
how late is it exactly, hours, minutes, seconds
what's the time with seconds
just the time, three pairs of digits with colons
24 hour clock including seconds
present time only, no day, with seconds

= date-hm
> date +%H:%M
$show [only] the [current] time (in|as) (HH:MM|hh:mm|hours and minutes)
clock without seconds and without the date
what does the clock say, like 13:37
print just hour and minute
time of day to the minute
use date to print hours:minutes
short time, no seconds
%H:%M please
how late is it, hours and minutes only
24 hour clock, minutes but no seconds
four-digit time with a colon
just hh:mm
time to the nearest minute, nothing else
clock reading such as 09:05

= date-full
> date '+%Y-%m-%d %H:%M:%S'
$show [the] [current] date and time (in|as|in the format) YYYY-MM-DD HH:MM:SS [format]
$show a timestamp like 2024-01-31 12:30:00
date and clock in one sortable stamp with dashes and colons
timestamp for a log line: year-month-day hours:minutes:seconds
print the moment as 2024-01-31 13:37:59
use date to print year-month-day and the time with seconds after a space
full timestamp with date, space, time
today's date followed by the time with seconds, year first
%Y-%m-%d %H:%M:%S of now
log style stamp of the moment: 2024-01-31 12:30:00
iso day, a blank, then the time with seconds
present date plus time, sortable
mysql datetime of now
when is it now, as date and time to the second, year leading
year-month-day followed by hour:minute:second

= date-epoch
> date +%s
$show the [current] (unix|epoch) (time|timestamp)
seconds since (the epoch|1970|january 1 1970)
current (time|date) in seconds since epoch
how many seconds have passed since the first of january 1970
unix timestamp of this moment
epoch now
now as a number of seconds
timestamp as an integer
use date to get the epoch seconds
%s of now
posix time
number of seconds that ticked since 1970
integer time of the system clock
what is the epoch second right now
unix seconds at present
current moment as an integer count of seconds

= date-from-epoch
> date -d @<epoch>
convert [the] (unix|epoch) (time|timestamp) <epoch> to a [readable] date
which moment is the timestamp <epoch>
epoch seconds <epoch> as a human readable time
what date does <epoch> stand for
decode the unix timestamp <epoch>
use date to translate <epoch> into a calendar date
turn <epoch> seconds since 1970 into a date
<epoch> in human terms
what day and time is epoch <epoch>
unix time <epoch> as calendar date
<epoch> is a unix time, make it legible
from epoch seconds to date: <epoch>
a log says <epoch>, when was that
when did the unix clock show <epoch>

= date-year
> date +%Y
$show [only] the [current] year
what year is it
four digits of the year now
current year number
which year do we have
print nothing but the year
use date to get the year
the year of today
%Y of now
2024, 2025 or what
the calendar year, nothing more
year number at present
in which year are we living
get the year part of today's date
copyright year for a footer, the current one

= date-month
> date +%B
$show the [name of the] [current] month
what month is it
full name of the month we are in
which month do we have, by name
current month as a word
print nothing but the month's name
use date to get the month in letters
is it january or february or what
%B of now
name of this month
january, february or which
month spelled out in full
what is this month called
get the month part of the date as a word
in which month are we

= date-weekday
> date +%A
$show the [current] (day of the week|weekday)
what (weekday|day of the week) is (it|today)
name of today's day, monday or tuesday and so on
is it already friday
print nothing but the name of the day
today is which day in the week
use date to get the weekday in letters
day name of today
%A of now
monday, tuesday or which day
weekday spelled out in full
what is this day of the week called
do we have saturday
is it weekend yet, print the weekday
which weekday do we have

= date-dayofyear
> date +%j
$show the (day of the year|day number in the year)
how many days into the year are we
the ordinal number of today within the year
is today day 100 or so of this year
julian day number, 1 to 366
use date to get the day of the year as a number
which number does today have among the 365
%j of now
number of days elapsed in this year including today
where in the year are we, counted in days
three-digit day number since new year
today's position in the year
count of days since january 1, today included
ordinal date of today

= date-week
> date +%V
$show the [current] week number [of the year]
which week [of the year] is it
calendar week of today
iso week number now
in what calendar week are we
how many weeks into the year are we
use date to get the iso week
current week as a number
%V of now
iso calendar week we have
which KW is it
number of the week in this year
week of the year at present
are we in an even or odd week, print the number
working week number according to iso

= date-utc
> date -u
$show the [current] (time|date|date and time) in (utc|UTC|gmt)
current utc time
what time is it in greenwich
clock in coordinated universal time
universal time now
date and time independent of my time zone, in utc
use date to print the moment in UTC
zulu time at the moment
GMT date and time
what does the clock show in utc
now, expressed in UTC
system clock converted to universal time
date and time at greenwich
the time without my local offset
utc now

= date-iso
> date -Iseconds
$show the [current] (date and time|time|date) in (iso 8601|iso|iso-8601) format [with seconds]
iso 8601 timestamp down to the second with the offset from utc
timestamp like 2024-01-31T13:37:59+00:00
machine readable timestamp with time zone offset
now in the standard T-separated form
use date with iso seconds
an iso stamp of this moment including time and offset
YYYY-MM-DDTHH:MM:SS with zone offset
iso timestamp
now in iso 8601, seconds precision
timestamp with a T in the middle and +00:00 at the end
rfc 3339 like stamp with offset
iso formatted date plus time plus offset
date and time for a json document, iso standard

= date-yesterday
> date -d yesterday +%F
$show yesterday's date
what was the date yesterday
calendar date of the day before today as year-month-day
which date did we have one day ago
the day before today
yesterday as YYYY-MM-DD
use date to compute yesterday
print the date of the previous day
what day of the month was it yesterday, full date please
date 24 hours back
yesterday, formatted year-month-day
one day before today as a date
the date of the day that just passed
calculate today minus one day
i need yesterday's date for a log file name

= date-tomorrow
> date -d tomorrow +%F
$show tomorrow's date
what is the date tomorrow
calendar date of the day after today as year-month-day
which date will it be in one day
the day after today
tomorrow as YYYY-MM-DD
use date to compute tomorrow
print the date of the next day
what date comes after today
date 24 hours ahead
tomorrow, formatted year-month-day
one day past today as a date
the date of the coming day
calculate today plus one day
i need tomorrow's date for a reminder

= date-ago
> date -d '<days> days ago' +%F
$show the date (of|) <days> ago
what was the date <days> ago
count back <days> from today, which date is that
the day that lies <days> in the past
<days> before today as YYYY-MM-DD
subtract <days> from today's date
which date was it <days> ago
use date to go back <days>
today minus <days>
<days> earlier than today, what date
what calendar day was it <days> back
cutoff date <days> before now
go <days> back in the calendar
the date that is <days> behind us
if i subtract <days> from today, where do i land

= date-in
> date -d '+<days> days' +%F
$show the date [in] <days> from (now|today)
what is the date in <days>
count <days> forward from today, which date is that
the day that lies <days> in the future
<days> after today as YYYY-MM-DD
add <days> to today's date
a deadline in <days>, which date will that be
use date to go <days> ahead
today plus <days>
<days> later than today, what date
what calendar day will it be <days> from now
expiry date when something lasts <days> from today
go <days> forward in the calendar
the date that is <days> ahead of us
if i add <days> to today, where do i land

= date-of
> date -d <date> +%A
(what|which) (weekday|day of the week) (is|was) <date>
$show the weekday of <date>
was <date> a monday or a sunday
name of the day on <date>
day of the week for the date <date>
on which day of the week does <date> fall
use date to get the weekday name of <date>
<date> weekday
<date> is which weekday
monday, tuesday or what on <date>
did <date> fall on a weekend, print its weekday
which day of the week belongs to <date>
%A of <date>
someone was born on <date>, what weekday was that
tell me what day <date> was

= date-of-epoch
> date -d <date> +%s
convert <date> to (unix|epoch) (time|timestamp)
$show the (unix|epoch) timestamp of <date>
seconds since 1970 at the start of <date>
epoch value of <date>
<date> as a unix timestamp
how many seconds lie between the epoch and <date>
use date to turn <date> into epoch seconds
number of seconds since the epoch for <date>
<date> in seconds since the epoch
%s of <date>
posix time for <date>
what integer timestamp corresponds to <date>
make epoch seconds out of <date>
translate the calendar date <date> to a unix time
from date to epoch: <date>

= date-file
> date -r <anyfile>
$show the (modification|last modified) date of <anyfile> using date
use date with the file <anyfile> as reference
date's own output for the time stamp of <anyfile>
print the time <anyfile> was last touched with the date command
date -r for <anyfile>
the date command applied to <anyfile>'s mtime
when was <anyfile> written, in the format of the date command
let date tell when <anyfile> changed last
reference file <anyfile>: print its mtime with date
date command, last change of <anyfile>
use the date program to see when <anyfile> was saved
with date, what is the age stamp of <anyfile>
mtime of <anyfile> printed by date
have date read its time from the file <anyfile>

= cal parse
> cal
$show [the|a] calendar [of|for] [this month]
calendar of the current month
month view of this month
what does this month look like as a calendar
on which weekdays do the days of this month fall
cal
draw this month's calendar in the terminal
calendar sheet for now
this month at a glance, weeks and days
small calendar please
month sheet with today's month
month grid for now
let me look at the calendar
calendar on the command line
which weekday is the 15th of this month, show the calendar

= cal-year parse
> cal <year>
$show the calendar (of|for) [the year] <year>
all twelve months of <year>
year view of <year>
calendar sheet of the whole year <year>
print every month of <year> as a calendar
use cal for the year <year>
what did the <year> calendar look like
<year> at a glance, month by month
january through december <year>
yearly planner for <year>
entire year <year> as calendar
full-year calendar, <year>
let me look at the calendar of <year>
was <year> a leap year, print its calendar

= tz
> date +%Z
$show the [current|system] time[ ]zone
(what|which) time[ ]zone (am i in|is set)
abbreviation of my time zone
am i on utc or something else
zone name of the system clock, like CET
use date to print the zone
which zone does the clock use
short name of the local time zone
%Z of now
CET, EST or UTC, which one
what zone is this server in
local time zone code
in which time zone does this machine live
timezone name in short form
zone abbreviation printed by date

= seq
> seq <lineb>
$show the numbers (from 1 to|1 to|up to) <lineb>
count from 1 to <lineb>
$show (a sequence of|all) numbers from 1 to <lineb>
all integers up to <lineb> starting at one, each on its own line
number list 1 through <lineb>
generate the integers 1 to <lineb>
every number until <lineb>, from one
use seq to count to <lineb>
print 1, 2, 3 and so on until <lineb>, one per line
the row 1, 2, ..., <lineb>, one below the other
positive integers not above <lineb>, one a line
counting up to <lineb>
all whole numbers from one through <lineb>
produce a column of numbers ending at <lineb> and starting at 1
numbered lines 1..<lineb>
let the shell count to <lineb>
a list of integers with <lineb> as its last, beginning with one

= seq-range
> seq <line> <lineb>
$show [the] numbers from <line> to <lineb>
count from <line> to <lineb>
integers starting at <line> and ending at <lineb>, one per line
every number between <line> and <lineb>, both included
generate the integers <line> through <lineb>
list of numbers <line>..<lineb>
use seq to go from <line> to <lineb>
start at <line> and count until <lineb>
<line> to <lineb>
whole numbers from <line> through <lineb>
a column of integers that begins at <line> and ends at <lineb>
seq starting at <line>, last number <lineb>
produce consecutive integers, first <line>, last <lineb>
count up, starting with <line>, until you reach <lineb>
range of integers <line>-<lineb>

= seq-step
> seq <line> <small> <lineb>
$show [the] numbers from <line> to <lineb> (in steps of|with a step of|by) <small>
count from <line> to <lineb> by <small>s
every <small>th number starting with <line> until <lineb>
start at <line> and keep adding <small> up to <lineb>
arithmetic series <line> to <lineb>, increment <small>
use seq with first <line>, increment <small> and last <lineb>
numbers between <line> and <lineb> that are <small> apart, beginning with <line>
skip count from <line> to <lineb>, <small> at a time
<line>, then plus <small> each time, not beyond <lineb>
from <line>, increments of <small>, up to <lineb>
seq from <line> to <lineb> with stride <small>
numbers starting with <line>, stepping <small>, limit <lineb>
produce <line> and every further number <small> apart until <lineb>
go up to <lineb> from <line> in jumps of <small>
range <line>-<lineb>, step size <small>

= seq-reverse
> seq <lineb> -1 1
count down from <lineb> [to 1]
$show [the] numbers from <lineb> down to 1
integers <lineb> to 1, highest first
a countdown starting at <lineb>
numbers backwards from <lineb> until one
use seq with a step of -1 from <lineb>
descending list of the numbers 1 to <lineb>
from <lineb> down to one, one per line
<lineb>, one less, and so forth down to 1
new year's countdown from <lineb>
reverse sequence starting with <lineb> and ending with 1
count backwards starting at <lineb>
decreasing integers from <lineb> to one
<lineb> first, then one less each line until 1
reverse order numbers, <lineb> through 1

= seq-line
> seq -s ' ' <lineb>
$show [the] numbers from 1 to <lineb> on one line [separated by spaces]
1 2 3 and so on until <lineb> in a single row with blanks
integers 1 to <lineb> side by side, space between
use seq with a space as separator up to <lineb>
all numbers up to <lineb> in one row
count to <lineb> horizontally
numbers 1 through <lineb> not below but next to each other
row of integers from one to <lineb>, blanks between
1 through <lineb> in a single line with spaces
count up to <lineb> without line breaks, spaces instead
space separated 1..<lineb>
put the integers until <lineb> in one line, a space after each
print numbers until <lineb> next to each other, from 1
horizontal list of the first <lineb> integers

= seq-comma
> seq -s, <lineb>
$show [the] numbers from 1 to <lineb> separated by commas
1,2,3 and so on until <lineb>
comma separated list of the integers up to <lineb>
integers 1 to <lineb> joined with commas
use seq with a comma as separator up to <lineb>
all numbers from one to <lineb> in a row with commas between
count to <lineb>, commas instead of line breaks
csv row of the integers 1 to <lineb>
1 through <lineb> in a single line with commas
comma-delimited 1..<lineb>
i need the numbers one to <lineb> for an IN clause, commas in between
put the integers until <lineb> in one line, a comma after each
1 to <lineb>, use a comma as the separator
horizontal comma list of the first <lineb> integers

= seq-sum
> seq <lineb> | paste -sd+ | bc
(compute|calculate|show) the sum of [the] [all] numbers from 1 to <lineb>
add all integers between 1 and <lineb>
1+2+3 and so on up to <lineb>, what does that make
total of the first <lineb> natural numbers
what is the sum of the integers up to <lineb>
gauss sum to <lineb> with bc
use seq, paste and bc to sum 1 to <lineb>
sum of 1 through <lineb>
add up one, two, three and so forth through <lineb>
triangular number for <lineb>
how much do the numbers up to <lineb> make together
summing all whole numbers through <lineb>
1 + 2 + ... + <lineb>
accumulate the integers 1..<lineb>

= calc-add
> echo $((<line> + <lineb>))
(compute|calculate|what is) <line> (plus|+) <lineb>
add <line> (and|to) <lineb>
$show the sum of <line> and <lineb>
how much is <line> and <lineb> together
work out <line> + <lineb>
result of adding <lineb> to <line>
<line>+<lineb> in the shell
use shell arithmetic to sum <line> and <lineb>
<line> and <lineb> added up
addition: <line>, <lineb>
if i have <line> and get <lineb> more, how many is that
total of <line> and <lineb>
put <line> and <lineb> together, which number
sum <line> <lineb>
calculator: <line>+<lineb>

= calc-mul
> echo $((<line> * <lineb>))
(compute|calculate|what is) <line> (times|multiplied by) <lineb>
multiply <line> (by|and|with) <lineb>
$show the product of <line> and <lineb>
how much is <line> times <lineb>
work out <line> * <lineb>
result of multiplying <line> with <lineb>
<line> x <lineb>
use shell arithmetic to multiply <line> and <lineb>
<line> multiplied with <lineb>, result please
multiplication: <line>, <lineb>
<line> boxes of <lineb> each, how many altogether
<lineb> taken <line> times
product <line> <lineb>
calculator: <line>*<lineb>
what do i get when multiplying <line> by <lineb>

= calc-div
> echo 'scale=2; <lineb> / <line>' | bc
(compute|calculate|what is) <lineb> divided by <line> [with two decimals]
divide <lineb> by <line> [with two decimals]
how much is <lineb> divided by <line>, with two digits after the point
work out <lineb> / <line> with two decimal places
quotient of <lineb> and <line>, not as an integer but with 2 decimals
use bc to divide <lineb> by <line> with scale 2
<lineb> over <line> as a decimal number with two digits
<line> goes into <lineb> how many times, with two decimals
division with two decimals: <lineb>, <line>
split <lineb> evenly among <line> people, with two decimals
ratio of <lineb> to <line>, two places after the decimal point
calculator: <lineb>/<line>, 2 decimals
floating point result of <lineb> / <line> with two digits
share <lineb> among <line>, to the cent
dividing <lineb> by <line> makes what, rounded down to two decimals

= calc-bc
> echo '<lineb> ^ <small>' | bc
(compute|calculate|what is) <lineb> to the power of <small>
<lineb> ^ <small> with bc
raise <lineb> to the <small>th power
how much is <lineb> to the <small>
work out the power <small> of <lineb>
exponentiate: base <lineb>, exponent <small>
use bc for <lineb> to the power <small>
<lineb> multiplied by itself, <small> factors
power: <lineb>, exponent <small>
calculator: <lineb>^<small>
<lineb> ** <small>
<lineb> raised to <small>
bc power calculation of <lineb> and <small>
exponentiation of <lineb> by <small>

= random
> echo $RANDOM
$show a random number
generate a random number
some random integer from bash
print what RANDOM gives
give me any number by chance
use the shell's built-in random variable
a number i cannot predict
echo a random integer
arbitrary number, whatever
bash's RANDOM value
print one pseudo-random integer
throw me some random number
i need a number nobody chose
unpredictable integer from the shell, any size
some number at random

= random-range
> shuf -i 1-<lineb> -n 1
$show a random number (between|from) 1 (and|to) <lineb>
generate a random number between 1 and <lineb>
pick a random number from 1 to <lineb>
roll a die with <lineb> sides
choose one integer by chance from 1 to <lineb>
one random integer not above <lineb>, at least one
draw a number between 1 and <lineb>
use shuf to get one number out of 1 to <lineb>
lottery: one number from 1 through <lineb>
lucky number from 1 to <lineb>
random pick among the integers 1..<lineb>
throw a <lineb>-sided die
any number at random, at most <lineb>, at least 1
which of <lineb> tickets wins, draw a number
let chance decide on a number in 1-<lineb>
one random draw out of <lineb> numbers

= random-password
> openssl rand -base64 <lineb>
generate a random password of <lineb> bytes [with openssl]
$create a random [base64] string (of|from) <lineb> bytes
use openssl for <lineb> random bytes in base64
random key in base64 made from <lineb> bytes with openssl
base64 secret of <lineb> random bytes
openssl random token of <lineb> bytes
create a secret by base64 encoding <lineb> random bytes
i need a session secret, <lineb> bytes, base64
openssl rand, <lineb> bytes, base64
give me a strong secret: base64 of <lineb> random bytes
key material, <lineb> bytes, encoded as base64
random api key out of <lineb> bytes in base64
let openssl produce <lineb> bytes of randomness in printable base64
a base64 encoded password made from <lineb> bytes
jwt secret with <lineb> bytes of entropy, base64

= random-alnum
> tr -dc 'A-Za-z0-9' < /dev/urandom | head -c <lineb>; echo
generate a random [alphanumeric] (string|password) (of|with) <lineb> characters
$create a random password with <lineb> (letters and digits|characters)
<lineb> random letters and digits
make up a token of <lineb> characters consisting of letters and numbers
take <lineb> alphanumeric characters from urandom
random token, letters and digits only, <lineb> long
use tr on urandom to get <lineb> alphanumeric characters
password, <lineb> characters, only letters and digits
unguessable alphanumeric string whose length is <lineb>
a <lineb> character random code without special characters
new random password: length <lineb>, a-z, A-Z and 0-9
secret of length <lineb>, alphanumeric
i need a login password <lineb> characters long without symbols
<lineb> chars of A-Za-z0-9 at random

= uuid
> cat /proc/sys/kernel/random/uuid
generate a [random] uuid
$create a uuid
a universally unique identifier
fresh random uuid from the kernel
i need a unique id, a guid
random guid
read a uuid out of /proc
unique identifier like 550e8400-e29b-41d4
new GUID
uuidv4
give me a uuid
an id that no one else has
version 4 identifier
let the kernel make up a unique id
uuid for a database key
36-character unique identifier with dashes

= yes-n
> yes '<text>' | head -n <n>
(print|repeat|show|output) <text> <n> times
the line <text>, <n> times over
<n> copies of the line <text>
use yes and head to repeat <text> <n> times
write <text> on <n> lines
output the same text <text> <n> times, one per line
<n> lines that each say <text>
<text> repeated, <n> lines
fill <n> lines with <text>
write the same line <n> times: <text>
i need <n> lines of test data that all read <text>
duplicate the line <text> until there are <n>
say <text> <n> times over without a loop
give <text> in <n> identical rows

= echo-loop
> for i in $(seq <n>); do echo '<text>'; done
(print|echo|show) <text> <n> times (using|with|in) a [for] loop
for loop that says <text> <n> times
repeat echo <text> in a loop with <n> rounds
loop <n> times and print <text> each time round
bash loop with <n> iterations, each echoing <text>
use a for loop with seq to write <text> <n> times
do the following <n> times in a loop: echo <text>
loop with <n> passes, <text> in each
for loop, <n> rounds, echo <text>
with a loop, say <text> <n> times
echo <text> per iteration, <n> iterations
let a for loop run <n> times and output <text>
loop from 1 to <n>, printing <text> every time
write a loop that outputs <text> <n> times

= env
> env
$show [all] [the] environment variables
$list the environment
which environment variables are set
dump the whole environment
what variables do programs started from here see
all exported variables with their values
which settings are in my environment
env
names and values of everything exported
everything in the environment
env vars
which variables does my session export
what did the shell inherit, all variables
name=value pairs of my environment
list the settings that programs inherit from this shell
let me see all the environment settings
all env vars and what they are set to

= env-sort
> env | sort
$show [all] [the] environment variables sorted [by name|alphabetically]
environment variables in alphabetical order
exported variables from a to z
dump the environment, ordered by name
env sorted
which variables are exported, in alphabetical order
all exported variables with their values, sorted
env vars, a to z
alphabetical dump of the environment
every env var, ordered
name=value pairs of my environment in alphabetical order
environment settings, sorted list
let me see all env vars sorted
go through the exported variables in order of name

= env-grep quiet
> env | grep <var>
$show (environment variables|variables) (containing|matching|with) <var>
filter the environment for <var>
is there an environment variable with <var> in it
which exported variables mention <var>
search the environment for <var>
use env and grep to find <var>
lines of the environment that have <var> in the name or value
any env var about <var>
<var> in the environment?
env vars that mention <var>
look for <var> among the environment settings
which of my exported settings contain <var>
find <var> in the list of environment variables
grep env for <var>

= env-count
> env | wc -l
$count [the] environment variables
how many environment variables are (set|there)
number of exported variables
how big is my environment, in variables
tally everything env prints
how many variables are exported
use env and wc for the number of variables
environment size as a count of entries
number of env vars
how many settings do programs inherit from this shell
size of the environment
quantity of variables in env
how many env vars does my session have
exported variables, only how many
lines printed by env

= echo-var quiet
> echo $<var>
$show the value of [the] [environment] [variable] <var> [variable]
what is (the value of|in) $<var>
(print|echo|show) $<var>
$show [the] environment variable <var>
what is <var> set to
content of the variable <var>
look at the variable <var>
which value does <var> have at the moment
is <var> set, and to what
dereference <var>
what does the shell have in <var>
value behind <var>
<var> = ?
what does <var> hold
tell me the contents of the env var <var>
read out <var>
what have i got in <var>
expand <var> for me
to what is <var> set in this shell
<var>'s value

= path-lines
> echo "$PATH" | tr ':' '\n'
$show the (directories|entries|folders) (in|of) [my|the] PATH [one per line]
$list the PATH directories
split PATH into lines
$show $PATH one entry per line
where does the shell look for programs, one folder a line
search path for executables as a list
break the PATH variable at the colons
which directories are searched for commands
readable PATH, one directory each line
PATH with newlines instead of colons
PATH as a column
each search folder of PATH beneath the other
my PATH is too long to read, one entry per row
from which folders are programs started, list them line by line
turn the colons of PATH into line breaks
vertical list of PATH directories
make the command search path legible, one dir per row

= export quiet
> export <newvar>=<value>
(set|export) [the] [environment] variable <newvar> (to|with value|as) <value>
$create an environment variable <newvar> with [the] value <value>
make <newvar> available to child processes with the value <value>
let programs i start see <newvar>=<value>
put <newvar> with value <value> into the environment
environment variable <newvar> should be <value>
assign <value> to <newvar> and export it
define <newvar> as <value> for everything started from here
env var <newvar>, value <value>
<newvar>=<value> for this session and its children
i want <newvar> to be <value> in all programs i launch
environment: let <newvar> equal <value>
programs expect <newvar>, give it the value <value>
<newvar> has to hold <value> for subprocesses
put <newvar>=<value> in my environment
export, name <newvar>, value <value>

= unset quiet
> unset <newvar>
(unset|remove|clear|delete) [the] [environment] variable <newvar>
forget the variable <newvar>
<newvar> should no longer be set
drop <newvar> from the environment
make <newvar> undefined again
use unset on <newvar>
i set <newvar> by mistake, take it away
<newvar> has to go from the environment
clean <newvar> out of this shell
i want <newvar> to be undefined
erase the shell variable <newvar>
get rid of env var <newvar>
take back my definition of <newvar>
no more <newvar> in this session
the variable <newvar> is in the way, drop it

= export-path quiet
> export PATH="$PATH:<path>"
add <path> to [my|the] PATH
append <path> to PATH
put <path> behind the other search directories of PATH
let the shell find programs in <path> too
extend my search path by <path>
programs in <path> are not found, make PATH include it at the end
PATH should also contain <path>
have commands from <path> found after all others
executables in <path> ought to be found, extend PATH
command not found, but it is in <path>; fix PATH by adding that at the end
my tools live in <path>, make them callable without a full path
PATH plus <path>
also search <path> for commands, last
include <path> in the command search path
tack <path> onto the end of PATH
register <path> as one more place to look for executables

= alias quiet
> alias ll='ls -la'
$create an alias ll for ls -la
make ll a shortcut for ls -la
ll should do what ls -la does
define a shorthand ll that runs ls -la
let me type ll instead of ls -la
abbreviate ls -la to ll
set up ll as an alias of ls -la
new alias: ll means ls -la
shortcut ll for a long listing with hidden files
i am tired of typing ls -la, ll would be nice
ll = ls -la
whenever i type ll, run ls -la
have ll expand to ls -la
give ls -la the short name ll
introduce the abbreviation ll, meaning ls -la

= alias-list quiet
> alias
$list [all] [the] [my] [shell] aliases
which shortcuts for commands are defined
all aliases this shell knows
is ll an alias here, list all of them
print every alias definition
what command abbreviations do i have
alias overview
my aliases, all
see what aliases exist
does the shell rewrite any of my commands, list the aliases
abbreviations that are set up in this shell
dump alias definitions
list the shorthand names of commands and what they stand for
which names are aliased to what

= history parse
> history
$show [my|the] (command|shell) history
$show (commands i ran|previous commands)
what have i typed so far
everything i entered in this shell before, numbered
past commands
which command did i use earlier, list them all
log of the commands i entered
numbered list of former command lines
list of all my earlier inputs
recall everything i have run
previous input lines with numbers
what commands have been entered in this shell
let me scroll through what i did before
bash history
i forgot the command i used, list all old ones
commands entered so far

= history-n parse
> history <n>
$show the last <n> commands [from [my|the] history|i ran]
last <n> commands i (ran|used|typed)
tail of my shell history, <n> entries
what did i type in the last <n> commands
my <n> most recent command lines
the previous <n> things i ran
use history to see <n> entries
go back <n> commands in the history and list them
recent inputs, <n> of them
just the latest <n> history entries
show <n> lines of history
which <n> commands did i run most recently
list my <n> latest inputs
trailing <n> entries of the bash history
recall the last <n> things typed at the prompt
last <n> lines entered

= history-grep parse
> history | grep '<word>'
$search [my|the] [command] history for <word>
$show commands in my history $contain <word>
what was that command with <word> that i ran some time ago
find earlier command lines that contain <word>
did i ever run something with <word>
filter past commands by <word>
use history and grep to find <word>
former commands mentioning <word>
how did i call <word> the other day
past commands involving <word>
i once typed something with <word>, find it again
old inputs matching <word>
history entries having <word> in them
recall the command line where i used <word>
among everything i ran, the lines with <word>
grep history for <word>

= shell
> echo "$SHELL"
$show (my|the) [login|default|current] shell
(which|what) shell am i using
am i on bash or zsh by default
path of my login shell
is my default shell bash or zsh
which shell was set up for my account
print the SHELL variable
login shell from the environment
which program is my login shell
zsh, bash or fish
name of the shell i get when i log in
value of SHELL
what command interpreter is set for me
which shell do i use by default
what is my standard shell

= bash-version
> bash --version
$show the [version of] bash [version]
which version of bash (is this|do i have)
is my bash recent enough for associative arrays, what version is it
release number of bash
what bash is installed, version please
is this bash 4 or 5
use bash's own option to print its version
bash release and license text
bash 3, 4 or 5
bash release
how old is this bash
version number of my bash
which edition of bash do we have here
let bash tell its version
does my bash support newer features, version please

= version
> <cmd> --version
$show the version of <cmd>
which version of <cmd> (is installed|do i have)
(check|print) the <cmd> version
is my <cmd> recent enough, what release is it
<cmd> version
what release of <cmd> is on this system
which <cmd> do i have, the version
how new is the installed <cmd>
ask <cmd> for its version number
<cmd> release number
what <cmd> version have i got
how old is my <cmd>
version info of <cmd>
before reporting a bug i need to know the <cmd> version
let <cmd> tell its version
which build of <cmd> is this
is this an old <cmd>, print its version

= help parse
> man <cmd>
$show the (manual|man page|manual page|documentation) (of|for) <cmd>
open the man page of <cmd>
how do i use <cmd>
help (with|on|for) <cmd>
i forgot the options of <cmd>, open its manual
read the documentation for <cmd>
what does <cmd> do and which flags does it take
man <cmd>
where are the options of <cmd> explained
explain <cmd> to me with its man page
reference for <cmd>
manual <cmd>
i want to read up on <cmd>
teach me the command <cmd>
what flags can i give <cmd>
usage instructions of <cmd>
show all that can be done with <cmd>, the manual
i don't understand <cmd>, where can i read about it
can't remember how <cmd> works

= apropos parse
> apropos '<word>'
$find commands related to <word>
which commands (have to do with|are about) <word>
which tool deals with <word>, search the manual descriptions
is there some command for <word>
search man page summaries for <word>
look through the manuals for the keyword <word>
use apropos for <word>
manual pages on the topic <word>
what was the name of the tool for <word>
man -k for <word>
man pages whose short description has <word>
i need a command for <word> but don't know its name
look up tools by keyword <word>
which programs are described with the word <word>
keyword search in the manual: <word>
any utility about <word>

= bins
> ls /usr/bin | wc -l
$count the (programs|commands|executables) in /usr/bin
number of entries in /usr/bin
how many programs are there in /usr/bin
tally the contents of /usr/bin
how many commands does this system have in /usr/bin
use ls and wc on /usr/bin
total of installed commands in /usr/bin
quantity of files in /usr/bin
how full is /usr/bin, count the entries
how many executables does /usr/bin hold
/usr/bin entry count
amount of programs installed below /usr/bin
count the tools available in /usr/bin
is it hundreds or thousands of commands in /usr/bin, a number please

= shells
> cat /etc/shells
$list [the] (available|installed|valid) [login] shells
which shells are (available|installed)
which login shells may users choose from
dump the file of valid shells
is zsh among the allowed shells
what can i pass to chsh
contents of /etc/shells
shells known to the system
shells one may log in with
what shells does this machine offer
permitted shells
/etc/shells
bash, zsh, dash, fish: which of them can i switch to
show the file with the allowed shells
list of shells that are valid for accounts

= clear parse
> clear
clear the (screen|terminal)
wipe the screen
empty terminal
get rid of the clutter on my screen
start with a blank screen
my terminal is full of text, clean it
clear
tidy the display
blank the terminal
make the window empty
remove all the text from the display
scroll everything away and put the prompt on top
i want a clean terminal window
cls
fresh empty screen

= exit parse
> exit
(exit|leave|close|quit) (the|this) shell
end this session
log me out of this shell
close the terminal session
i am done, leave
get out of here
end the current shell
log out
bye
quit
leave this terminal
finish this shell session
close this command line
stop working here and disconnect
i want to go, end the session

= source parse
> source <script>
(source|load|run in the current shell) [the script] <script>
read <script> into this shell so that its variables stay
apply the settings of <script> to the current session
run <script> here, not in a subshell
reload <script> in the shell i am in
execute <script> so that its exports remain in effect
use the source builtin on <script>
dot in <script>
load the definitions of <script> into the running shell
functions and variables of <script> should be available here
evaluate <script> in the present shell process
import the settings from <script> into my session
i changed <script>, make this shell pick it up
pull <script> into the current environment

= run parse
> bash <script>
(run|execute) [the] [shell] [script] <script>
execute <script> with bash
start the bash script <script>
<script> is not executable, run it through bash anyway
let bash interpret <script>
launch <script> using bash as the interpreter
use bash to run <script>
hand <script> to bash
get <script> running in bash
have bash carry out <script>
invoke bash on <script>
let me run the script <script> without the execute bit
fire off <script> via bash
bash should work through the commands in <script>
process <script> by way of bash

= bash-n parse
> bash -n <script>
check the syntax of [the] [shell] [script] <script> [without running it]
are there syntax errors in <script>, do not run it
dry check of the bash script <script>
lint the syntax of <script> using bash itself
does <script> parse
parse <script> without executing anything
tell me about missing quotes or fi in <script> before i run it
validate <script> but do not start it
is the shell code in <script> well-formed
bash no-exec check of <script>
does <script> contain any syntax mistakes
find syntax mistakes in <script> without carrying it out
verify that bash can read <script> before i use it
check <script> for unbalanced quotes, brackets and ifs, not running it

= crontab parse
> crontab -l
$list [my] (cron jobs|scheduled jobs|crontab)
which cron jobs do i have
what is scheduled to run regularly under my account
is anything set up in cron for me
show my scheduled tasks
entries in my crontab
which recurring tasks have i planned
print the cron table of the current user
my cron entries
which of my jobs run at night
what does cron do for me
is there a backup job in my cron table, print the table
timed jobs that i have set up
list what cron will run under my login
automatic tasks of mine and their times
planned recurring commands

= crontab-e parse
> crontab -e
edit my (crontab|cron jobs)
i want to schedule something regularly, open the cron table
add or change a scheduled task of mine
open my crontab in the editor
modify what runs periodically under my account
change the time of one of my cron jobs
where do i add a nightly job, open it
let me alter my cron table
open cron's schedule for editing
i need a command to run every night, take me to the cron editor
bring up my scheduled tasks for modification
set up a recurring job in cron interactively
put something new into cron
remove one of my timed jobs in the editor

= crontab-user parse
> crontab -u <user> -l
$list the cron jobs of [user] <user>
what has <user> scheduled in cron
cron table of the account <user>
which recurring tasks run as <user>
scheduled jobs belonging to <user>
print <user>'s crontab
use crontab to list what <user> has planned
<user>'s scheduled jobs
which cron entries exist for the login <user>
timed tasks that <user> has set up
does <user> have anything in cron
cron -l on behalf of <user>
look into the cron table of <user>
planned recurring commands under <user>

= ulimit
> ulimit -n
$show the (maximum|limit) [number] of open files [allowed]
how many files may i open
how many file descriptors can a process of mine have
too many open files error, what is the limit
open files limit
file descriptor limit of this shell
what is the highest number of files i may keep open
use ulimit for the number of open files
max open files
how many descriptors am i allowed
nofile limit
is 1024 the ceiling for open files here
EMFILE: what is the cap on descriptors
cap on simultaneously open files in this shell
allowed number of file handles per process

= ulimit-a
> ulimit -a
$show all [resource|shell] limits
every limit that applies to processes of this shell
stack size, open files, max processes and other limits
which restrictions does the shell put on my programs
all ulimit values
resource limits overview
how much may my processes use, all limits
all caps on processes, memory, files and so on
what am i restricted to in this shell
limits on core size, stack, descriptors and the like
complete limits table
user limits
list the ceilings the shell imposes on programs
how much memory, cpu and files am i permitted, all limits

= tty parse
> tty
$show (the|my) terminal [device|name]
which terminal am i on
device file of the terminal i am typing in
is this pts/0 or another one
name of the current terminal
which tty is this
path of my terminal device
what terminal is standard input connected to
pts number of this window
tty device
under which /dev entry is my terminal
the terminal special file i am connected to
am i on a pseudo terminal, which
which device is my keyboard input coming from
/dev/pts/what

= locale
> locale
$show the [current] (locale|language settings)
which language and character set am i using
values of LANG and the LC variables
is my system set to utf-8, show the language settings
regional settings of this shell
print all locale categories
why do accents look wrong, show the language environment
am i on utf-8
which LC settings apply
language, number format and charset of this session
internationalization variables
what encoding does my terminal session use, print the locale values
country and language configuration
LANG, LC_ALL and friends

= script-each quiet
> for f in *.<ext>; do echo "$f"; done
loop over [all] <ext> files and print their names
print the name of each <ext> file (using|with|in) a loop
go through the <ext> files one by one and echo each name
for loop over *.<ext> that prints the file name
say the name of all <ext> files here, one after the other in a loop
for each <ext> file here echo its name
bash loop listing <ext> files
iterate over <ext> files and output every name
with a loop print every <ext> file name
loop: echo each *.<ext>
for every <ext> file in this folder print what it is called, by means of a for loop
visit each <ext> file in turn and display the name
shell loop over all <ext> files showing the name
walk through *.<ext> in a loop, naming each
do an echo for each file ending in <ext>

= loop-wc
> for f in *.<ext>; do wc -l "$f"; done
loop over [all] <ext> files and count [their|the] lines
go through the <ext> files one by one and run wc -l on each
for loop over *.<ext> with a line count for every file
for each <ext> file here run wc -l
iterate over <ext> files and print how many lines each has
bash loop that gives the number of lines per <ext> file
in a loop, line counts of the <ext> files
loop: wc -l for each *.<ext>
one after the other, count the rows in every <ext> file, by means of a for loop
separate line count for each <ext> file, done in a loop
visit each <ext> file in turn and count its lines
shell loop over all <ext> files printing their number of lines
walk through *.<ext> in a loop, wc -l on each
do a line count for every file ending in <ext>, one wc per file

= xargs-each
> cat <sorted> | xargs -n 1 echo
run echo for each line of <sorted>
pass each line of <sorted> to echo
feed the lines of <sorted> to echo one at a time
call echo once per entry of <sorted>
use xargs to run echo on every item of <sorted> separately
take each item in <sorted> as an argument for a separate echo
one echo per word in <sorted>
hand the entries of <sorted> to echo, single file
per line in <sorted> one echo call
xargs -n 1 echo over <sorted>
split the contents of <sorted> into single arguments and echo each
echo <sorted> item by item via xargs
pipe <sorted> into xargs so that every item gets its own echo
run a separate echo with each entry of <sorted>
pass the items of <sorted> individually to echo

= xargs-mkdir change
> xargs mkdir -p < <sorted>
$create a directory for each line (of|in) <sorted>
make folders named after the entries in <sorted>
each name in <sorted> should become a folder
read folder names from <sorted> and create them all
turn the list in <sorted> into directories
use xargs and mkdir with the names in <sorted>
folders for all the names listed in <sorted>
<sorted> holds directory names; make all of them
one folder per line of <sorted>
create dirs listed in <sorted>, no complaint if they exist
for all names in <sorted>, mkdir -p
mass-create folders from <sorted>
i have a list of names in <sorted> and want a directory for each
make the directories that <sorted> asks for

= xargs-touch change
> xargs touch < <sorted>
$create an empty file for (each|every) (name|line) in <sorted>
make empty files named after the entries in <sorted>
each name in <sorted> should become an empty file
read file names from <sorted> and create them all
turn the list in <sorted> into empty files
use xargs and touch with the names in <sorted>
new blank files for all the names listed in <sorted>
<sorted> holds file names; make all of them, empty
one empty file per line of <sorted>
touch whatever is listed in <sorted>
for all names in <sorted>, touch
mass-create blank files from <sorted>
i have a list of names in <sorted> and want an empty file for each
make the files that <sorted> names, without any content

= devnull quiet
> ls <path> > /dev/null
list <path> and discard the output
run ls on <path> but throw its output away
silence a listing of <path>
list <path> into the void
ls <path> without seeing anything
send what ls prints for <path> to /dev/null
does ls <path> work, i do not want to see the output
quiet ls of <path>
suppress what ls says about <path>
ls on <path>, stdout to the null device
list <path> without printing anything
run a listing of <path> but hide what it prints
i only care whether ls can read <path>, not about its output
mute the ls of <path>

= ls-save change
> ls > <new>
$save the (list of files|file list|directory listing) [<here>] (to|in|into) <new>
$list files and $save the (output|result) (to|in) <new>
put the names of the files here into <new>
have a file <new> with a list of what is in this folder
dump the listing of this folder into <new>
redirect ls to <new>
inventory of this directory, as the file <new>
write the file names in the working directory to <new>
ls output into <new>
<new> should hold the names of everything here
make a text file <new> listing this folder
keep a list of this folder's contents as <new>
file names here, to be stored in <new>
i need the names of the files in this folder as a text file <new>
record in <new> what this directory contains
instead of the screen, send the ls output to <new>

= ls-long-save change
> ls -l > <new>
$save a (long|detailed) listing [of the current directory] (to|in|into) <new>
put the long listing with sizes and dates of this folder into <new>
redirect ls -l to <new>
have a file <new> with permissions, owners and sizes of everything here
dump the detailed listing of this folder to <new>
inventory of this directory with details, as the file <new>
store owners, sizes and dates of the files here in <new>
ls -l output into <new>
<new> should hold names, modes, owners and dates of everything here
make a text file <new> with the long form listing of this folder
keep the permissions and sizes of this folder's files on record in <new>
file details here, to be stored in <new>
instead of the screen, send the ls -l output to <new>
record in <new> every item here along with its mode, owner, size and time

= date-save change
> date > <new>
$save the [current] date (to|in|into) <new>
write the current date and time to <new>
put a timestamp into a fresh file <new>
redirect the output of date to <new>
record the present moment in <new>, replacing what is there
have the file <new> contain today's date
create <new> with nothing but the current date and time
write down when this is happening in <new>
date output into <new>
<new> should hold the current time
stamp <new> with the present date, overwriting it
make a text file <new> containing the time right now
file <new> with the output of date in it
remember the current time in <new>
send what date prints to <new> instead of the screen
today's date and time go into <new>, fresh

= date-append change
> date >> <bare>
append the [current] date to <bare>
add a timestamp to the end of <bare>
put a timestamp below what is already in <bare>
redirect the output of date to the end of <bare>
log the present moment at the bottom of <bare> without overwriting
one more line with the current date and time for <bare>
extend <bare> by a line with date and time
keep the contents of <bare> and add the current date below
date output, appended to <bare>
add a line with the present time to <bare>
<bare> gets one more line: the current date
stamp the end of <bare> with today's date
tack the current time onto <bare>
put now's date below the last line of <bare>
note the time at the end of the file <bare>
continue <bare> with a date line

= ps-save change
> ps aux > <new>
$save [the list of|a list of] [all] [running] processes (to|in|into) <new>
put a snapshot of the process table into <new>
redirect ps aux to <new>
have a file <new> that says what is running right now
dump every running process to <new>
record what all users are running in <new>
store the full process list as <new>
ps aux output into <new>
<new> should hold a list of everything that runs
make a text file <new> with all running tasks
keep the current task list on record in <new>
instead of the screen, send the process table to <new>
capture the running programs of all users in <new>
log all processes at this moment to <new>
i want to compare later, so write the process list to <new>

= find-save change
> find <where> -type f > <new>
$save (a list of|the paths of|the names of) all files <where> (to|in|into) <new>
put every file path <where> into <new>, also from subfolders
index file <new> with all regular files <where>
use find to write the paths of all files <where> to <new>
dump the names of all files <where>, however deep, in <new>
an inventory of all files <where>, kept in <new>
redirect a recursive list of the files <where> to <new>
recursive inventory of files <where> into <new>
<new> should hold the path of each regular file <where>
collect the paths of all files <where> in the text file <new>
all files <where>, no directories, listed in <new>
catalogue every file <where> and keep the catalogue as <new>
instead of the screen, send the list of all files <where> to <new>
walk the tree and write all file paths <where> to <new>

= count-lines-cmd
> ps aux | awk '{ print $1 }' | sort | uniq -c | sort -rn
$count [the] processes (per|for each|by) user
how many processes does each user (run|have)
who runs the most processes, a number for every account
tally of processes grouped by owner, highest first
process count by account
which user has the most processes, with counts
use ps, awk and uniq to get processes by owner
group what is running by user and count
number of tasks for every account, busiest on top
owner statistics of the process table
processes by owner, counted, descending
how are the running processes distributed among users
for each user the quantity of tasks, most first
per-user process totals
accounts ranked by number of running processes

= passwd-sort
> sort -t: -n -k3,3 /etc/passwd
$sort /etc/passwd by user id
accounts in order of their numeric id
user database ordered by uid, lowest first
arrange the lines of the passwd file by the third field numerically
which account has the lowest uid, list all in that order
use sort on the passwd file with the uid as key
passwd entries by numeric user id
/etc/passwd in uid order
list of accounts, ascending uid
order users by their numeric id
system accounts first, then normal users, by uid
passwd file arranged by third colon-separated field as number
all users from lowest to highest user number
numerical uid order for the user list

= passwd-tail
> tail -n <n> /etc/passwd
$show the last <n> (users|lines) (in|of) /etc/passwd
most recently added <n> accounts, at the end of the passwd file
end of /etc/passwd, <n> entries
bottom <n> accounts of the passwd file
use tail to see <n> lines of the user database
which <n> users come last in /etc/passwd
final <n> entries of the account file
newest <n> user accounts
the last <n> accounts of this system
/etc/passwd, just the final <n> lines
tail of the user list, <n> entries
which accounts were created last, <n> of them
lower end of the passwd file, <n> rows
<n> lines from the bottom of /etc/passwd
`,
  ),
]
