import { moreWordings } from '../grammar.ts'

/** More ways to ask for the everyday work with processes, services, dates, networks and git. */
export const saidSystem = moreWordings(String.raw`
= system/df
(Print|Display|Report) the disk space usage of all mounted file systems (in human-readable units|with sizes in K, M and G)
Show the free and used space of every (mounted file system|partition|disk), human readable
How much free space do (the|my) file systems have?
Check the available (disk|storage) space on this (system|server|computer)
I want to know how much disk space is still (free|available), in GB and not in blocks
Which of my disks is (nearly full|running full)? Show the usage of all of them
tell me how much storage I have left
disk free report for all file systems, readable sizes
give me an overview of disk usage per file system
free disk space, human readable
Need to see if the disk is full
Display size, used, available and use% of all file systems in readable form
Report how much of each file system is used and how much is left, with readable sizes
all file systems: size, used, free
so that I know if I can install more, show me the free disk space

= system/df-dir
Print the free space on the file system that contains <path>, human readable
Show how much space is available on the (partition|disk|device) where <path> is stored
Display disk usage of the file system holding <path> in human-readable units
Is there enough free space on the file system of <path>?
For <path>, tell me the free space of its disk
How many gigabytes are free on the partition <path> is on?
check the disk space available to <path>
report size, used and available space for the file system on which <path> resides
free space on the disk with <path>
I wonder how full the file system containing <path> is
df for the file system of <path>, human readable
Which device is <path> stored on, and how much space does it have left?

= system/df-here
Print the free disk space of the file system that contains the current directory, human readable
Show the available space on the partition of the current (directory|folder)
How much room do I have left on the disk where I am now?
Display disk usage of only the file system the working directory is on, in readable units
Check the free space for the current working directory's (disk|file system|partition)
tell me how much space is available in the place where I am
Is the disk of this directory almost full?
free disk space of the current directory
I need the free space here, readable, not of all disks
space available on the device holding the current directory

= system/df-i
Print the inode usage of all file systems instead of the block usage
Display the number of free and used inodes (per|for each) file system
Report inode information rather than disk space for every mount
Show inodes instead of blocks in the disk free report
Check (if|whether) any file system has run out of inodes
I need to know the inode consumption of every file system
disk free, but inodes
tell me how many inodes are still available on the file systems
inode statistics of the mounted file systems
Which file system has used up its inodes?

= system/df-T
Print the disk usage of all file systems including their type, human readable
Display the type of each file system along with its size and free space in readable units
Show disk free space with an extra column for the file system type
Report size, usage and type, like ext4 or tmpfs, of each mounted file system
I want the disk space report to include the file system type, in human-readable sizes
Which file system type does each mount use and how much space is free on it?
disk free, human readable, with type
list the mounted file systems with type and usage
tell me the type and the free space of all file systems

= system/du-each
Print the total size of each subdirectory of the current directory, largest first
Calculate the size of every (folder|subdirectory) here and sort them from largest to smallest
List the directories in the current folder by size, (biggest|largest) on top, human readable
Which of the subdirectories here is the largest? Show all with sizes, sorted descending
disk usage of each directory here, sorted by size in reverse
How much space does every folder in this directory take? Put the largest at the top
sum up each subfolder of the working directory and order the sums from high to low
I need the sizes of the folders, not files, in this directory, sorted with the largest first
Show a human-readable summary per subdirectory in descending order of size
order the folders here by disk usage, largest to smallest

= system/du-dir
Print the total size of <mydir> in human-readable form
Calculate the (total|overall) disk usage of <mydir>, as one summarized line
Display only the total disk space (used|occupied|taken up) by <mydir>, human readable
Summarize the disk usage of <mydir> in readable units
What is the (total|combined|overall) size of everything in <mydir>?
tell me how large <mydir> is
I need to know how much space <mydir> and its subdirectories occupy, just the total
find out the size of <mydir>
check how (big|large) <mydir> has become
get the size of <mydir> in K, M or G
<mydir> total size, human readable
folder size of <mydir>, without a line for each subfolder
compute how much disk <mydir> needs altogether
Report a single human-readable total for <mydir> (no subdirectories listed|)
the overall size of <mydir>, please
<mydir>, with everything below it, takes up how much disk space?

= system/du-here
Print the total size of the current directory in human-readable form
Calculate how much disk space the current directory uses in total, only one line
Summarize the disk usage of the current (folder|directory|working directory), human readable
What is the total size of all (files|things) in the current directory and its subdirectories?
tell me how large this directory is
Display only the grand total of disk space used by this directory
get the size of the folder I'm in
check how big the current working directory has become
total size of the current folder, human readable
I need one number: the size of the current directory with everything below

= system/du-all-sorted
Print the size of every file and directory in the current directory, sorted from largest to smallest
Calculate the disk usage of each item here and sort it by size, largest first, human readable
Show how much space each (item|entry) in this folder uses, largest at the top
List all files and folders here by size, biggest first, with the totals of folders
Which files or folders in the current directory are the largest? Sort them all
disk usage of all items here in descending order
sum up each file and folder of the current directory and order by size, descending
I want the sizes of everything in here, human readable, the biggest thing first
order files and directories here by disk usage, from high to low

= system/du-depth-sort
Print the size of each directory directly under <path>, sorted from largest to smallest, human readable
Calculate the disk usage of <path> one level deep and sort it in descending order
Show how much space each direct subdirectory of <path> uses, largest first
List the (first-level|immediate) subdirectories of <path> by size, biggest at the top
Which directories directly below <path> are the largest? Show them sorted by size
disk usage per subdirectory of <path>, max depth 1, sorted in reverse
I need the sizes of the folders in <path>, one level only, in descending order
break down the size of <path> by subfolder, the largest first
order the subdirectories of <path> by disk usage, highest first

= system/du-bytes
Print the total size of <path> in bytes, as a single number and its name
Calculate the exact size of <path> in bytes
Display how many bytes all files under <path> add up to
Give me the apparent size of <path> in bytes
What is the total number of bytes in the directory <path>?
tell me the size of <path>, in bytes and not in kilobytes
I need the byte size of the directory <path>, not human readable
sum of the file sizes in <path> in bytes
total size in bytes, <path>
get the size in bytes of the folder <path> with everything below

= system/du-top
Print the <n> largest files and directories under <path>, largest first, human readable
Find the <n> files or directories that take up the most disk space in <path>
List the <n> biggest entries, files and folders alike, in the tree <path>
Which <n> files or directories below <path> use the most space?
Show the <n> largest items in <path>, including files, with sizes in readable units
disk usage of all files and directories of <path>, sorted, only the top <n>
get the top <n> largest files and folders of <path>
I want the <n> largest things in <path>, be it a file or a directory, sorted by size descending

= system/lsblk
Print all block devices of this (machine|computer) with their partitions
Display the disks and their partitions as a tree
Which disks and partitions (does this machine have|are connected)?
tell me what hard drives are installed and how they are partitioned
Show the storage devices with size, type and mount point
list hard drives, partitions and where they are mounted
what is the device name of the new drive? list all block devices
I need to see the disks attached to this system
get a list of all disks
block devices and partitions overview
check which drives the system sees

= system/free
Print the amount of free and used memory in human-readable form
Display the memory usage of this (system|machine|computer) in readable units
Report total, used and free RAM, human readable
How much RAM does this (computer|machine|server) have and how much of it is used?
tell me how much memory is available
check the memory usage of the system
Show RAM and swap usage with sizes in M or G
I want to know how much free memory is left
get the current memory consumption of this machine
how many gigabytes of RAM are free
need the free memory, human readable
is the RAM full
so that I know if memory is short, show me the RAM usage
dump the memory statistics, human readable

= system/free-m
Print the amount of free and used memory in megabytes
Display the system's memory usage in MB
Report total, used and free RAM in (MB|megabytes|mebibytes)
How much RAM is used and free, counted in megabytes?
tell me the available memory in MB
check the memory usage, unit megabyte
Show RAM and swap in megabytes
I want the memory statistics in MB, not in kilobytes
get memory consumption in mebibytes
memory usage, megabytes

= system/ps
Print a list of all processes running on the system, with user, PID, CPU and memory
Display every running process of all users, including those without a terminal
Which processes are currently running on this (machine|system|server)?
What is running on this (machine|system|computer)?
tell me all the processes that are running
Show the complete process list in user-oriented format
I want to see all running processes with their CPU and memory usage
get a snapshot of all processes
give me every process of every user
list running programs
see what's running
output the process table with all users' processes
dump every process that runs here
all processes on the system, in detail

= system/ps-mine
Print the processes of the current terminal only
Display only the processes that belong to this terminal session
Which processes are running in the current (shell|terminal|session)?
tell me what is running in this shell
Show just my processes on this terminal, with PID, TTY, time and command
list processes started from this terminal, not those of the whole system
get the processes attached to the current terminal
I only want to see the processes of my current session
processes of this terminal

= system/ps-user
Print all processes that are owned by the user <user>
Display the processes running under the account <user>
Which processes is the user <user> running?
tell me what <user> runs
Show only the processes of user <user>
filter the process list by the user <user>
list every process whose owner is <user>
get all processes started by <user>
I want to see what processes <user> has running
what's running as <user>
processes for user <user>

= system/ps-grep
Print the lines of the process list that contain <proc>, without the grep command itself
Search the list of running processes for <proc> and leave out the grep line
Display the process entries matching <proc> with user, PID, CPU and memory
Is there a process named <proc>? Show its entry in the process list
look up <proc> in the process list, full ps output, excluding grep
find the processes with <proc> in their name or arguments and show their details
check (if|whether) any <proc> process is running, with its details
tell me which <proc> processes are running and who owns them
show details of the processes called <proc>
I want to see all processes that have to do with <proc>
get the ps output for <proc> only

= system/pgrep
Print the process IDs of all processes named <proc>
Display only the PID of <proc>
Find the PID of the running <proc> process
Which process ID does <proc> have?
What's the PID of <proc>?
tell me the process id of <proc>
look up the PID of the program <proc> by its name
get the process ID for <proc>
I need the PID of <proc> so that I can kill it
PIDs of <proc>, one per line, nothing else
search for processes by the name <proc> and output just their IDs
return the PIDs matching <proc>
Given the program name <proc>, print its process ID
<proc> runs under what process ID?
spit out the PID of <proc>

= system/pgrep-count
Print the number of running processes named <proc>
Count how many processes with the name <proc> are running
How many <proc> processes are currently running?
How many processes named <proc> exist?
tell me how many instances of <proc> are active
get only the count of processes matching <proc>
number of processes named <proc>
I want to know how many <proc> processes there are, just the number, no PIDs
find out how many times <proc> is running
count processes by name: <proc>

= system/ps-cpu-top
Print the <n> processes that use the most CPU, highest first, with the header
Display the top <n> processes sorted by CPU usage in descending order
List the <n> most CPU-intensive processes
Which <n> processes are consuming the most processor time?
tell me what <n> processes use the most CPU right now
Sort all processes by CPU usage and show only the first <n>
find the <n> processes with the greatest CPU load
top <n> processes, cpu
get the <n> processes that consume the most CPU
I want to see the <n> biggest CPU users among the processes
which <n> programs put the most load on the CPU

= system/ps-mem-top
Print the <n> processes that use the most memory, highest first, with the header
Display the top <n> processes sorted by memory usage in descending order
List the <n> most memory-intensive processes
Which <n> processes are consuming the most RAM?
tell me what <n> processes take up the most memory right now
Sort all processes by memory usage and show only the first <n>
find the <n> processes with the greatest memory consumption
top <n> processes, memory
get the <n> processes that consume the most RAM
I want to see the <n> biggest memory users among the processes
which <n> programs occupy the most memory

= system/ps-cpu
Print all processes sorted by CPU usage, highest first
Display the complete process list in descending order of CPU usage
Show every process, those using the most CPU at the top
Order all running processes from highest to lowest CPU consumption
Which processes use the CPU most? List them all, sorted
tell me all processes ranked by their CPU percentage
get the whole process list sorted by cpu percentage, descending
I want all processes, most CPU-hungry first, not only the top few
processes by cpu usage, descending

= system/ps-mem
Print all processes sorted by memory usage, highest first
Display the complete process list in descending order of memory usage
Show every process, those using the most RAM at the top
Order all running processes from highest to lowest memory consumption
Which processes use the memory most? List them all, sorted
tell me all processes ranked by their memory percentage
get the whole process list sorted by memory percentage, descending
I want all processes, most memory-hungry first, not only the top few
processes by memory usage, descending

= system/ps-count
Print the number of all processes currently running on the system
Count every running process, without counting the header line
How many processes does this (machine|system) have running?
How many processes exist right now?
tell me how many processes are running
get the total number of processes
I want only the number of running processes, not the list
find out how many processes are active on this computer
number of processes, all users

= system/pstree
Print the running processes as a tree with their PIDs
Display the process hierarchy as a tree, including process IDs
Show parent and child processes as a tree with the PID of each
Which process is the parent of which? Draw a tree including PIDs
list all processes in a tree diagram together with their process IDs
get the tree of all processes with process numbers in parentheses
I want to see the process tree, PIDs included
process hierarchy with pids

= system/kill
Terminate the process with (the|) PID <pid>
Send SIGTERM to the process with ID <pid>
Stop the process whose (PID|process ID) is <pid>
End the process with the process ID <pid>
Kill the process that has the PID <pid>
terminate PID <pid>
I want to stop process number <pid>
kill off process <pid>, the normal way, not -9
ask the process with ID <pid> to terminate
gracefully end the process with PID <pid>
the program with pid <pid> hangs, please stop it
quit the process <pid>
get rid of process <pid>
the process with PID <pid> should be terminated
use kill on PID <pid>
PID <pid>: terminate it

= system/kill9
Forcefully terminate the process with PID <pid>
Send SIGKILL to the process with ID <pid>
Kill the process with PID <pid> using signal 9
Force the process whose PID is <pid> to stop immediately
Terminate PID <pid> immediately with SIGKILL
the process with PID <pid> does not react to SIGTERM, kill it forcibly
kill process <pid> unconditionally
force quit the process with ID <pid>
hard kill of PID <pid>
stop process <pid> by force, without giving it the chance to clean up
the process with PID <pid> must be killed with SIGKILL
PID <pid>: kill it with signal 9

= system/pkill
Terminate all processes named <proc>
Kill every process whose name matches <proc>
Stop all running <proc> processes by name
End the program <proc> by its name, not by PID
Send SIGTERM to all processes called <proc>
kill processes by the name <proc>
I want to stop every process named <proc>
kill off all <proc> processes
terminate <proc>
stop anything that is called <proc>
quit the program <proc>
all processes with the name <proc> should be terminated
kill everything called <proc>

= system/pkill9
Forcefully terminate all processes named <proc>
Kill every process named <proc> with signal 9
Send SIGKILL to all processes called <proc>
Force all <proc> processes to stop immediately
kill <proc> by name with SIGKILL
force quit all instances of <proc>
hard kill every <proc> process
<proc> does not react, kill all its processes forcibly by name
forcibly end the program <proc>, signal 9
stop all processes named <proc> by force

= system/pkill-user
Terminate all processes owned by the user <user>
Kill every process that belongs to the user <user>
Stop all processes running under the account <user>
End all the processes of <user>
kill processes by owner, the owner is <user>
I want to stop everything the user <user> runs
terminate whatever runs as the user <user>
kill off all of the processes of user <user>
send SIGTERM to each process of the user <user>

= system/nohup
Run <script> in the background so that it keeps running after the terminal is closed
Start <script> immune to hangups and in the background
Launch <script> so that it continues after I log out
Execute <script> in the background, not stopped when the session ends
<script> should keep on running in the background after I close the terminal
make <script> survive logging out, in the background
run <script> with nohup in the background
I want to start <script> and then log off without stopping it
background <script> and protect it from the hangup signal
how can I keep <script> running after closing the terminal?
<script> has to go on running in the background even if I log out
run <script> in the background, immune to SIGHUP

= system/bg-run
Run <script> as a background process
Execute <script> in the background of this shell
Launch <script> in the background so that the terminal stays usable
Start <script> as a background job and return to the prompt
let <script> run in the background
I want <script> to run in the background while I keep working
send <script> to the background right when starting it
run <script> without waiting for it
how do I start <script> in the background?
<script> in the background
<script> should run in the background
run <script> and give the terminal back immediately

= system/jobs
Print the jobs of the current shell
Display all background and stopped jobs of this shell session
Which background jobs does this shell have?
What jobs are currently running or stopped in this shell?
tell me the status of the jobs started in this shell
list everything I have running in the background of this terminal
show active jobs
get a list of background jobs with their numbers
I want to see my background jobs
any jobs running in the background?

= system/timeout
Run <script> with a time limit of <secs> seconds
Execute <script>, but terminate it after <secs> seconds
Run <script> and kill it if it has not finished within <secs> seconds
Start <script> and stop it when <secs> seconds have passed
Let <script> run for <secs> seconds at the most
Launch <script> with a timeout, <secs> seconds
Stop <script> automatically after <secs> seconds
set a limit of <secs> seconds on running <script>
I want <script> to be aborted if it runs for more than <secs> seconds
<script> must not run longer than <secs> seconds
execute <script> with a maximum running time of <secs> seconds
run <script>, timeout <secs> seconds
start <script>; if it is still running after <secs> seconds, end it
Give <script> <secs> seconds to run and terminate it after that
<script> may run for up to <secs> seconds, then it is to be killed
Limit <script> to <secs> seconds
run <script> for no longer than <secs> seconds

= system/time-script
Measure how long it takes to run <script>
Run <script> and print how long it took
Print the execution time of <script>
Time the execution of <script>
Execute <script> and report the elapsed time
Show the real, user and system time that <script> uses
How much time does <script> take to run?
tell me how long <script> runs
I want to know the running time of <script>
run <script> and measure the time
find out how much time running <script> takes
the time <script> needs to run
execute <script> under the time command

= system/lsof-port
Print the process that uses port <port>
Display which process has port <port> open
Find out which program is occupying port <port>
Find the process that is listening on port <port>
Which program is running on port <port>?
What is using port <port>?
tell me what process holds port <port>
look up the process on port <port>
I get "address already in use" for port <port>, which process is it?
show me who is using port <port>
identify the process behind port <port>
port <port>: which process?
for port <port>, show the process that has it open
who occupies port <port>?

= system/lsof-file
Print the processes that have the file <anyfile> open
Display which processes are currently accessing <anyfile>
Find out which process is holding <anyfile> open
Which process has opened <anyfile>?
What program is using the file <anyfile>?
tell me who is using <anyfile> right now
list all processes with <anyfile> open
I can't delete <anyfile> because it is in use, which process uses it?
check whether some process still has <anyfile> open
identify the process that keeps <anyfile> busy

= system/uname-r
Print the release of the running kernel
Display the kernel version number of this system
Which kernel version is running on this machine?
What kernel am I using?
tell me which Linux kernel this computer runs
get only the kernel release
Show which release of the Linux kernel is running
I need to know the version of the kernel
find out the version of the Linux kernel
kernel version, nothing else

= system/uname-m
Print the hardware architecture of this machine
Display the machine hardware name, like x86_64
Which architecture does this (computer|machine|processor) have?
Is this machine x86_64 or arm64?
tell me the architecture of this system
get the CPU architecture
I need to know the architecture so that I can download the right binary
find out whether this is an ARM or an Intel machine
what's the architecture of this computer?

= system/uname
Print all system information with a single uname command
Display the kernel name, host name, kernel release, version and machine type
Show everything uname knows about this system
What operating system kernel and architecture is this? Print all of it
tell me all about the kernel and machine
I need the complete system information in one line
print the full kernel information, with release, version and architecture
get full uname output

= system/hostname
Print the host name of this machine
Display the name of this computer
What is this computer called?
What's the hostname of this machine?
tell me the name of the machine I'm on
get the hostname
Show the name of the current host
Which host am I logged in to?
I want to know the name of this server
name of this host, please

= system/os-release
Print the name and version of the Linux distribution
Display which operating system and version this machine runs
Which Linux distribution is installed here?
What distro is this?
tell me the version of the operating system
Show whether this is Ubuntu, Debian or something else, and its version
get the distribution name and release from the os-release file
I need to know which version of Ubuntu or Debian I'm running
find out what OS is installed on this computer
what Linux am I running

= system/uptime
Print how long the system has been running, along with the load averages
Display the uptime of this (machine|system|server)
How long has this computer been up?
tell me how long the system has been up
Show uptime and load average
for how long has the machine been running since the last boot
I want to know the uptime of the system
get the current load average and uptime
uptime of this server
how many days has this server been running

= system/uptime-p
Print how long the system has been running in a readable form, like "up 2 days, 3 hours"
Display the uptime in pretty format
Show only the time since boot, in words
How many weeks, days and hours has the system been up?
tell me the uptime in plain words, without users and load
get a human-readable uptime
uptime, pretty
just how long the machine is up, nicely formatted and without the load average

= system/nproc
Print the number of available processing units
Display the number of CPU cores
How many CPUs does this machine have?
How many processor cores are available on this computer?
tell me how many cores I have
get only the number of CPU cores
Show the count of processors
I need to know the number of cores so that I can set the number of build jobs
find out how many CPUs there are
number of cores

= system/lscpu
Print detailed information on the CPU
Display the CPU architecture, model, number of cores and caches
Show everything about the processor of this machine
What processor does this machine have? Give all the details
tell me about the CPU, like model, cores, threads and cache sizes
get the processor specifications
I want to see the details of the CPU
CPU information, all of it
list the characteristics of the processor

= system/memtotal
Print the total amount of installed memory from /proc/meminfo
Display only the total memory line of /proc/meminfo
How much memory is installed in total according to /proc/meminfo?
What is the total RAM of this computer in kB?
tell me the total memory of the system, just that line
get the MemTotal entry
Show the MemTotal line
find out how much RAM this machine has in total, not how much is free
total RAM, only

= system/systemctl-status
Print the current status of the <service> service
Display the state of <service> together with its recent log lines
Check (if|whether) the <service> service is running
Is <service> running?
tell me the status of <service>
Show if the service <service> is active or failed
get the state of the <service> daemon
I want to know how <service> is doing
see if <service> is still working
status for <service>, systemd
find out why <service> is not running, show its status
for the service <service>, show the current state and the last log lines

= system/systemctl-restart
Restart the <service> service with systemctl
Restart the system service <service>
Stop and start the service <service> again
Restart <service> so that the new configuration takes effect
make <service> restart
the <service> service has to be restarted
please restart <service>, I edited its configuration
I need to restart the <service> daemon
do a restart of <service>
how do I restart <service>?
relaunch <service>
<service> should be restarted
restart of the service <service>, please

= system/systemctl-start
Start the <service> service with systemctl
Start the system service <service>
Launch the <service> daemon
Bring up the service <service> (now|)
make <service> run
the <service> service is not running, start it
please start <service>
I need the <service> service to run now
get the daemon <service> going
how do I start the service <service>?
fire up the <service> service
<service> should be started now
the <service> daemon should be up, start it

= system/systemctl-stop
Stop the <service> service with systemctl
Stop the system service <service>
Terminate the running service <service>
Shut down the service <service>, it may still start at the next boot
make the service <service> stop
the <service> service should be stopped
please stop the daemon <service>
I want the service <service> stopped
halt the <service> service
how do I stop the service <service>?
the <service> daemon must not run right now, stop it
the service <service> should be stopped now

= system/systemctl-enable
Enable the <service> service so that it starts automatically at boot
Make <service> start automatically when the system boots
Configure <service> to be started at boot time
Set the service <service> to start on system startup
activate automatic start of <service>
the service <service> should start whenever the computer is switched on
let systemd start <service> at boot, without starting it now
I want <service> to be launched on every startup
start <service> automatically at boot
how do I make <service> start on boot?

= system/service-disable
Disable the <service> service so that it no longer starts at boot
Turn off the automatic start of <service>, but leave it running now
remove <service> from autostart

= system/systemctl-list
Print all services that are currently running
Display the active service units
Which systemd services are running right now?
tell me what services run on this machine
Show only the running services
list services that are running, not the stopped ones
get a list of the services which are currently active and running
I want to see what services are up
running services, please

= system/systemctl-failed
Print all systemd units that have failed
Display the services that failed to start
Which services have failed?
Are there any failed units?
tell me if some service has failed
Show only failed units
list services in the state failed
get the systemd units that failed
I want to see which services are broken
check for failed services

= system/journal
Print the journal entries of the service <service>
Display all log messages of the <service> unit
Show what <service> has logged
What does the log of <service> say?
tell me what the service <service> logged
read the logs of the <service> service
get the log of the unit <service>
I want to see the log messages of <service>
view the journal for <service>
check the logs for <service>

= system/journal-unit-follow
Print new log messages of <service> as they arrive
Follow the journal of the service <service> in real time
Display the log of <service> continuously
Watch the logs of the <service> unit live
keep showing what <service> logs
tail the log of the service <service> live
I want to watch the log of <service> while it runs
stream the journal of <service>
live log for <service>, do not stop at the end

= system/apt-install
Install the package <pkg> without asking for confirmation
Install the program <pkg> from the repositories
Download and install <pkg> with the package manager
I want to install <pkg>
please install <pkg>
how do I install <pkg>?
get <pkg> installed on this machine
<pkg> should be installed
make <pkg> available by installing its package
need <pkg>, install it with apt-get
set up the package <pkg> on this system
the package <pkg> should be installed without a confirmation prompt
install the software <pkg> with apt-get, saying yes

= system/apt-remove
Uninstall the program <pkg> without asking for confirmation
Remove the installed package <pkg> but keep its configuration files
Delete the package <pkg> from this system
I want to uninstall <pkg>
please remove <pkg> from this computer, I don't use it
how do I uninstall <pkg>?
get <pkg> uninstalled
<pkg> should be removed with apt-get
get rid of the program <pkg>
throw out the package <pkg> using apt-get

= system/apt-update
Refresh the list of available packages
Download the current package lists from the repositories
Update the local package index, without upgrading anything
Fetch the latest package lists
update the list of packages that apt can install
make apt aware of new package versions
I want to refresh the package database
get fresh package lists with apt-get
how do I update the package index?
reload package lists

= system/apt-upgrade
Upgrade every installed package to the latest version without confirmation
Install the newest versions of all packages that are installed
Update all installed software
Bring all packages up to date
I want to upgrade all my packages
how do I update all programs on this system?
install all available updates, answer yes
upgrade the installed packages
make all installed packages current
get all packages updated

= system/dpkg-l
Print a list of all packages installed on this system
Display every installed Debian package with its version
Which packages are installed on this machine?
What is installed here?
tell me all the installed packages
Show the installed software packages
get a list of the installed packages
I want to see everything that is installed
list of the packages on this system, with versions
installed packages, all

= system/dpkg-one
Check (if|whether) the package <pkg> is installed
Print the status of the package <pkg>
Display the installed version and description of the package <pkg>
Is the Debian package <pkg> installed on this machine?
tell me if <pkg> is installed, as a package
Show whether the package <pkg> has been installed and in what version
I want to know if the package <pkg> is already installed
get the status of the installed package <pkg>
find out if there is a package <pkg> on this system
has the package <pkg> been installed?

= system/pip-install
Install the Python package <pkg>
Install <pkg> with pip
Download and install the Python module <pkg>
I need the Python library <pkg>
please pip install <pkg>
how do I install the Python library <pkg>?
get the Python package <pkg> from PyPI
add the module <pkg> to this Python environment
import <pkg> fails in Python, install it
set up the Python module <pkg>

= system/reboot
Restart the computer now
Reboot this machine immediately
I want to reboot
please restart this server
how do I restart the computer?
do a reboot
restart Linux

= system/shutdown
Shut the computer down now
Power this machine off immediately
I want to turn the computer off
please shut down the server right now
do a shutdown, now
halt and power off the machine without delay

= system/shutdown-min
Schedule a shutdown of the computer in <mins>
Shut the system down <mins> from now
Turn the computer off after <mins> have passed
Power off this machine in <mins>
plan a shutdown in <mins>
shut down, but wait <mins> first
after <mins> the computer should be shut down

= system/date-ymd
Print the current date in the format YYYY-MM-DD
Display today's date as year, month and day separated by hyphens
What is today's date in YYYY-MM-DD format?
tell me the date of today in ISO format, like 2024-05-31
get the current date formatted as YYYY-MM-DD, without the time
Show today's date with the year first and dashes between
I need today's date as YYYY-MM-DD for a file name
date of today, YYYY-MM-DD
today in ISO 8601 format, only the date
Output the date in the form year-month-day, for example 2024-01-31
the current date, written as YYYY-MM-DD

= system/date-hm
Print only the current time as hours and minutes
Display the current time in the format HH:MM
What time is it, in HH:MM format?
tell me the time, just hours and minutes
get the time of day formatted as HH:MM, no date and no seconds
Show the time in 24-hour format without seconds
I only want to see the hour and the minute
current time, HH:MM

= system/date-epoch
Print the current time as a Unix timestamp
Display the number of seconds since 1970-01-01
What is the current Unix time?
tell me the present time in seconds since the epoch
get the current epoch time
Show the Unix timestamp for now
I need the timestamp in seconds
output the current time as seconds since January 1, 1970
current time in unix format

= system/date-yesterday
Print the date of yesterday in the format YYYY-MM-DD
Display yesterday's date as year-month-day
What date was yesterday?
tell me the date of yesterday
get the date one day ago
Show which date it was yesterday
I need yesterday's date
output the date of the day before today

= system/date-tomorrow
Print the date of tomorrow in the format YYYY-MM-DD
Display tomorrow's date as year-month-day
What date is tomorrow?
tell me the date of tomorrow
get the date one day from now
Show which date it will be tomorrow
I need tomorrow's date
output the date of the day after today

= system/date-ago
Print the date <days> ago in the format YYYY-MM-DD
Display the date that was <days> before today
Which date was <days> ago?
tell me what the date was <days> ago
get the date of <days> ago
Show the date that lies <days> back
I need to know the date of the day <days> ago
calculate the date <days> before today
<days> ago, what was the date?
the date of the day that was <days> before today, as YYYY-MM-DD

= system/date-in
Print the date <days> from now in the format YYYY-MM-DD
Display the date that will be <days> after today
Which date is it in <days>?
tell me what the date will be in <days>
get the date in <days>
Show the date that lies <days> ahead
I need to know the date of the day <days> from today
calculate the date <days> after today
in <days>, what will be the date?

= system/date-of
Print the day of the week of <date>
Display which weekday <date> is
What day of the week was <date>?
tell me the day of the week for <date>
find the weekday of the date <date>
Show the name of the weekday on which <date> falls
I want to know if <date> was a Monday, a Tuesday and so on
get the weekday name for <date>
what day was it on <date>?

= system/date-week
Print the ISO week number of today
Display the number of the current week
What week number is it?
What is the current calendar week?
tell me which week of the year we have
get the current week of the year as a number
I need the week number

= system/cal
Print the calendar of this month
Display a calendar for the current month
Show me this month's calendar
I want to see a calendar
what does the calendar of the current month look like?
give me the current month as a calendar
print a small calendar in the terminal

= system/seq
Print the integers from 1 to <lineb>, one per line
Output all numbers between 1 and <lineb>, each on a separate line
Generate the sequence of numbers 1 to <lineb>
Write the numbers 1 through <lineb> one below the other
give me the numbers from one to <lineb>
count up to <lineb>
create a list of the numbers 1 to <lineb>
I need the numbers 1 to <lineb>, a line for each
a sequence from 1 to <lineb>

= system/seq-range
Print the integers from <line> to <lineb>, one per line
Output all numbers between <line> and <lineb>, each on a separate line
Generate the sequence of numbers <line> to <lineb>
Write the numbers <line> through <lineb> one below the other
give me all the integers from <line> up to <lineb>
create a list of the numbers <line> to <lineb>
I need the numbers <line> to <lineb>, a line for each
a sequence that starts with <line> and ends with <lineb>

= system/seq-reverse
Print the integers from <lineb> down to 1, one per line
Output the numbers from <lineb> to 1 in descending order
Generate a countdown from <lineb> to 1
Count backwards from <lineb> to 1
write the numbers 1 to <lineb> in reverse order, one below the other
give me the numbers from <lineb> to 1
I need a descending sequence from <lineb> to 1

= system/random-range
Print one random integer between 1 and <lineb>, both included
Output a random number in the range 1 to <lineb>
Generate one random integer from 1 to <lineb>
Give me a random number, at least 1 and at most <lineb>
Pick a number between 1 and <lineb> at random
choose a random whole number from 1 up to <lineb>
I need a random number from 1 through <lineb>
random integer, 1 to <lineb>

= system/env
Print all environment variables with their values
Display the environment of the current shell
Show every environment variable and its value
Which environment variables exist and what are their values?
tell me all environment variables
list the exported variables
get the whole environment
I want to see all of my environment variables
what's in my environment?
env vars, all of them

= system/echo-var
Print the value of the environment variable <var>
Display what is stored in <var>
Output the content of <var>
What's the value of <var>?
What is the environment variable <var> set to?
tell me the value of the variable <var>
get the value of <var>
I want to know what <var> contains
check the current value of <var>
show the contents of the variable <var>
the value of the environment variable <var>, please
output what <var> is set to

= system/path-lines
Print every directory of the PATH variable on a line of its own
Display the PATH with one directory per line
Show the directories in which the shell searches for commands, each on its own line
Which directories are in my PATH? One per line
tell me the PATH entries, a line for each
output PATH, replacing every colon by a newline
I want to see my PATH in a readable way, line by line
list each PATH entry on a separate line
PATH with each directory on its own line

= system/export
Set the environment variable <newvar> to <value> and export it
Create the environment variable <newvar> with the value <value>
Define <newvar> as an environment variable that has the value <value>
Give the environment variable <newvar> the value <value>
export <newvar> with <value> as its value
I want the environment variable <newvar> to be <value>
make <value> the value of the environment variable <newvar>
set <newvar> to <value> so that child processes can see it
how do I set the environment variable <newvar> to <value>?
export variable <newvar>, set to <value>

= system/alias-list
Print all aliases that are defined in this shell
Display my shell aliases
Which aliases are defined?
What aliases do I have?
tell me all the aliases
list the currently defined aliases with their commands
I want to see the aliases of this shell
get all defined aliases

= system/history
Print the command history of this shell
Display all the commands I have entered so far
Show the list of previously executed commands
Which commands have I run before?
tell me what commands I typed earlier
list all past commands with their numbers
get my command history
I want to see what I have typed in the past

= system/history-n
Print the last <n> commands of the command history
Display the <n> most recently executed commands
Show only the last <n> entries of the shell history
Which were the last <n> commands I entered?
What <n> commands did I run last?
tell me the last <n> commands that I typed
list the <n> most recent commands from the history
get the last <n> history entries
I want to see my last <n> commands
the <n> commands I ran most recently

= system/history-grep
Print the commands in the history that contain <word>
Search the command history for entries with <word>
Display all earlier commands in which <word> appears
Show only the history entries matching <word>
Which of my previous commands contained <word>?
When did I last use <word>? Search my command history
find commands with <word> in the shell history
look up <word> in my command history
I want to find the command with <word> that I typed before
get all history lines containing <word>

= system/version
Print the version of the program <cmd>
Display which version of <cmd> is installed
Show the version number of <cmd>
What version of <cmd> am I using?
What is the version of <cmd>?
tell me the installed version of <cmd>
find out the version of the command <cmd>
get the version of <cmd>
I need to know which version of <cmd> this is
check which <cmd> version is installed
the version of <cmd>, please
make <cmd> print its version

= system/help
Display the manual page of the command <cmd>
Open the documentation of <cmd>
Show the manual for the command <cmd>
How does <cmd> work? Open its manual page
I need help with the command <cmd>
look up <cmd> in the manual
read the manual page about <cmd>
I want to learn about the options of <cmd>
get the man page of <cmd>
tell me how to use <cmd>

= system/whereis
Print the locations of the binary, the source and the manual page of <cmd>
Locate the binary and the man page of <cmd>
Find the program, source and manual files for the command <cmd>
Display where the binary and the manual page of <cmd> are stored
where are the executable and the manual page of <cmd> located?
tell me where both the binary and the man page of <cmd> are
I want to find the files that belong to the command <cmd>: binary, source and man page
look up the paths of the <cmd> program and its man page

= system/crontab
Print the cron jobs of the current user
Display my crontab
Show which cron jobs I have set up
What cron jobs do I have?
tell me all my scheduled cron jobs
list the entries of my crontab
get the crontab of the current user
I want to see my cron jobs, not edit them
see all jobs that cron runs for me

= system/crontab-e
Open my crontab in an editor
Edit the cron jobs of the current user
Change my cron jobs
I want to add a cron job in the editor
let me edit the crontab
modify the schedule of my cron jobs
open the list of my cron jobs for editing
how do I edit my crontab?

= system/log-script
Run <script>, show its output and errors on the terminal and write them to <new> too
Execute <script> and save stdout and stderr to <new> while also displaying them
Start <script>, printing all output on the screen and in <new> at the same time, errors included
Display the output and the errors of <script> and store both in <new>
run <script> and log everything, stderr too, to <new> while still seeing it
I want to see what <script> prints and also have it in <new>, with the error messages
use tee to write the output and errors of <script> to <new>
get the output and error messages of <script> both in the terminal and in <new>

= system/kill-port
Kill the process that is listening on port <port>
Terminate the program using port <port>
Stop whatever is running on port <port>
Free up port <port> by killing the process that uses it
port <port> is already in use, kill the process there
end the process on port <port>
get rid of the process occupying port <port>
kill off what blocks port <port>
I want port <port> to be free, terminate its process

= system/sleep-n
Pause for <secs> seconds
Do nothing for <secs> seconds
Wait for <secs> seconds before going on
Sleep for a period of <secs> seconds
delay for <secs> seconds
let the shell wait <secs> seconds
make a pause of <secs> seconds
hold on for <secs> seconds
I want a delay of <secs> seconds

= daily/long-dotfiles
Print a long listing of the current directory that includes hidden files
List all files here, also the hidden ones, with permissions, owner, size and date
Display every entry of the current directory in long format, including those starting with a dot
Show details of all files in this folder, hidden or not
I want to see all files with details, also the hidden files
give me a detailed list of everything in the current folder, dotfiles included
what files are here, hidden files included, and what are their permissions?
list everything in long form, with hidden files
long list of all files including dotfiles

= daily/newest-dir
Print the names of the <n> most recently modified entries in <mydir>
List the <n> newest files of <mydir>, newest first, only their names
Display the <n> files in <mydir> that were changed most recently (without subfolders|)
Which are the <n> latest files in <mydir>?
tell me the names of the <n> last modified files in <mydir>
get the <n> most recent files in <mydir>
I want to see the <n> files of <mydir> that were modified last
what are the <n> newest files in <mydir>?

= daily/largest-tree
Print the <n> largest files <where> with their sizes in bytes, largest first
List the <n> biggest regular files <where>, recursively, each with its size in bytes and its path
Display the size and the path of the <n> largest files <where>
Which are the <n> largest files <where>? Give size and path
tell me the <n> files <where> with the greatest size
get the <n> biggest files <where> including all subdirectories, sorted by size descending
I want to see the <n> files <where> that take up the most space, with sizes
search <where> for the <n> largest files, directories not counted
find the <n> files of greatest size <where>
the <n> largest files <where>, with size in bytes and path

= daily/largest-tree-one
Print the size in bytes and the path of the largest file <where>
Find the file with the greatest size <where>, recursively
Display the single biggest regular file <where> along with its size
Which file is the largest <where>?
What's the biggest file <where>?
tell me the largest file <where> and how many bytes it has
get the largest file <where>, subdirectories included
I want to know which file <where> takes up the most space
search for the one largest file <where>

= daily/smallest-tree
Print the <n> smallest files <where> with their sizes in bytes, smallest first
List the <n> smallest regular files <where>, recursively, each with its size and path
Display the size and the path of the <n> smallest files <where>
Which are the <n> smallest files <where>?
tell me the <n> files <where> with the least size
get the <n> smallest files <where> including all subdirectories, sorted by size ascending
search <where> for the <n> smallest files
find the <n> files of least size <where>

= daily/ext-to-dir
Copy all .<ext> files of the current directory (not of its subdirectories|) to <mydir>
Copy every file whose name ends in .<ext> from here to <mydir>
Make copies of all .<ext> files in <mydir>
Place a copy of each .<ext> file of this folder in <mydir>
copy the .<ext> files into <mydir>
all .<ext> files here should be copied to <mydir>
I want all .<ext> files copied into <mydir>
put copies of all files with the extension .<ext> into <mydir>
copy files with extension <ext> to <mydir>
duplicate all the .<ext> files in <mydir>

= daily/dir-count
Print the number of all subdirectories below <mydir>, not counting <mydir> itself
Count all directories within <mydir>, recursively, without <mydir> itself
How many subdirectories does <mydir> contain at all levels?
tell me how many folders there are below <mydir>, on any level
get the total number of directories beneath <mydir>
Display how many directories exist under <mydir>
find out the number of folders nested in <mydir>
number of subdirectories in the whole tree of <mydir>

= daily/files-count-dir
Print the number of regular files in <mydir> and all its subdirectories
Count all the files within <mydir>, recursively
How many files does <mydir> contain, with all its subdirectories?
tell me how many files there are in <mydir> and below
get the total number of files beneath <mydir>
Display how many regular files exist under <mydir>, folders not counted
find out the number of files in the tree of <mydir>
number of files in <mydir> including all subfolders
I need to know how many files there are below <mydir>
<mydir> contains how many files, counting those in subdirectories?

= daily/count-by-ext
Print how many files there are of each extension <where>, most frequent first
Count the files <where> for each file extension and sort by number, descending
Display every file extension <where> with its number of files
How many files of each extension exist <where>?
tell me which file extensions occur <where> and how often
get the number of files per extension <where>, recursively, the commonest on top
Group all files <where> by extension and print the counts in descending order
list the file extensions found <where> with the number of files for each

= daily/md5-of
Print the MD5 checksum of <anyfile>
Calculate the MD5 hash of the file <anyfile>
Compute the MD5 sum of <anyfile>
Display the MD5 digest of <anyfile>
What's the MD5 checksum of <anyfile>?
tell me the md5 of <anyfile>
get the MD5 hash for the file <anyfile>
generate an MD5 checksum for <anyfile>
I need the MD5 sum of <anyfile> to verify it
create the md5 hash of <anyfile>
for the file <anyfile>, print its md5 checksum
checksum of <anyfile>, algorithm MD5

= daily/sha256-of
Print the SHA-256 checksum of <anyfile>
Calculate the SHA256 hash of the file <anyfile>
Compute the SHA-256 sum of <anyfile>
Display the SHA256 digest of <anyfile>
What's the SHA-256 checksum of <anyfile>?
tell me the sha256 of <anyfile>
get the SHA-256 hash for the file <anyfile>
generate a SHA256 checksum for <anyfile>
I need the SHA-256 sum of <anyfile> to verify it
create the sha256 hash of <anyfile>
for the file <anyfile>, print its sha256 checksum
checksum of <anyfile>, algorithm SHA-256

= daily/replace-in
Replace every occurrence of <word> with <newword> in <file> and save the file
Substitute <newword> for <word> everywhere in <file>, in place
Change all occurrences of <word> to <newword> directly in <file>
Modify <file> so that each <word> is replaced by <newword>
In <file>, replace <word> by <newword>, in place
find <word> in <file> and replace it with <newword> everywhere
swap <word> for <newword> in <file> and write the result back
edit <file> in place: every <word> becomes <newword>
I want all <word> in <file> to be changed to <newword>, in the file itself
<word> should be <newword> in <file>, change the file
Edit <file> so that every instance of <word> reads <newword>
for all of <file>: <word> to <newword>, saved in place
Overwrite each <word> with <newword> in <file>

= daily/count-word
Print how many times <word> occurs in <file>, counting several occurrences on one line
Count all occurrences of <word> in <file>, not only the lines
Display the total number of times <word> appears in <file>
How many occurrences of <word> are there in <file>?
tell me how often <word> appears in <file>
get the number of times that <word> is found in <file>
In <file>, how many times does <word> come up?
I want the number of all matches of <word> in <file>, even when they share a line
count every instance of <word> in <file>
find out how many times the text <word> occurs in <file>
the number of times that <word> occurs in <file>
<word> appears how many times in <file>?

= daily/names-only
Print only the names of the files <where> that contain <word>
Search all files <where> recursively for <word> and list just the file names
Display the paths of all files <where> in which <word> occurs, without the matching lines
Which files contain <word> <where>?
In which files <where> can <word> be found?
tell me which files <where> include the word <word>
get a list of files <where> with <word> in their content
Find every file <where> with <word> in its text, names only
I only want to see the names of the files <where> in which <word> appears
look for <word> in all files <where>, print each matching file's name once
files <where> containing <word>, just the names
print the name of each file <where> that has <word> in it
the names of files <where> in which <word> is found

= daily/line-numbers
Print the lines of <file> that contain <word>, each with its line number
Display every line with <word> in <file> together with the line number
Search <file> for <word> and show the line numbers of the matches
Which lines of <file> contain <word>? With line numbers
tell me on which lines of <file> the word <word> is
get the matching lines for <word> in <file>, numbered
Find <word> in <file> and prefix each match with its line number
In <file>, look for <word> and number the lines found
show me <word> in <file> with line numbers
at which line numbers in <file> can I find <word>?
match <word> in <file> and show the line numbers
grab the lines with <word> from <file>, along with their line numbers

= daily/extract-any-to
Extract the archive <targz> into <mydir>
Unpack all files of <targz> into <mydir> instead of the current directory
Extract the contents of <targz> to the directory <mydir>
Decompress the archive <targz> and put its files in <mydir>
untar <targz> to <mydir>
the archive <targz> should be extracted in <mydir>
I want the files from the archive <targz> to be in <mydir>
unpack the tar archive <targz>, with <mydir> as the destination
open up <targz> inside <mydir>
take everything out of <targz> and place it under <mydir>
into <mydir>, extract everything that is in <targz>

= daily/list-targz
Print the names of all files in the archive <targz> without extracting it
List the contents of the compressed tar archive <targz>
Display what the archive <targz> contains
Which files does <targz> contain?
What's inside <targz>?
tell me which files are packed in <targz>
get a list of the files in <targz>
I want to look inside the archive <targz> without unpacking it
show the file names stored in the tarball <targz>
view the contents of <targz>
the file list of the archive <targz>, without unpacking

= daily/csv-col-name
Print only <col> of the comma-separated file <csv>
Extract <col> from <csv>, fields are separated by commas
Display <col> of <csv>, the delimiter is a comma
Show nothing but <col> of the CSV file <csv>
get <col> from <csv>
cut out <col> of the comma-separated file <csv>
I only need <col> from <csv>
from each line of <csv> print <col>
give me <col> of the file <csv>
output <col> of every row in <csv>
grab <col> from the comma-separated file <csv>

= daily/csv-max
Print the largest value in <col> of <csv>, ignoring the header
Find the maximum of <col> in the CSV file <csv>, the first line is a header
Display the highest number in <col> of <csv>, without the header
What's the maximum in <col> of <csv>?
tell me the biggest number in <col> of <csv>
get the greatest value of <col> from <csv>, header line excluded
determine the highest value in <col> of <csv>
in <csv>, which is the largest number in <col>?

= daily/csv-filter
Print the rows of <csv> in which <col> is exactly <value>
Display all lines of <csv> whose <col> equals <value>
Select the records of <csv> with <value> as <col>
Which rows of <csv> have <value> in <col>?
get all rows from <csv> where <col> is equal to <value>
filter <csv> so that only rows with <value> in <col> remain
show the entries of the CSV file <csv> where <col> is <value>
I want only those lines of <csv> where <col> is <value>
find the records in the comma-separated file <csv> whose <col> is <value>
from <csv>, output every row in which <col> has the value <value>
match <value> in <col> of <csv> exactly and print those rows

= daily/csv-no-header
Print <csv> without its header line
Display all rows of <csv> except the first
Output <csv> starting at line 2
Show the data of <csv> and leave out the header
get the contents of <csv> without the header row
remove the header from the output of <csv>, without changing the file
I want to see <csv>, but not the header
all lines of <csv> but the header
skip the first line and print the rest of <csv>

= daily/reverse-sort
Print the lines of <file> sorted in reverse order
Sort the lines of <file> in descending alphabetical order
Display <file> in reverse alphabetical order
Output the contents of <file> sorted from Z to A
order the lines of <file> alphabetically, but in reverse
I want the lines of <file> in descending order
alphabetical sort of <file>, reversed
get <file> sorted the other way around, Z first

= daily/first-last
Print the first <small> and the last <small> lines of <file>
Display the first <small> lines of <file>, then its last <small> lines
Show both the top <small> and the bottom <small> lines of <file>
Output only the beginning and the end of <file>, <small> lines each
tell me what the first <small> and the last <small> lines of <file> are
get the first and last <small> lines from <file>
I want to see the first <small> lines and the last <small> lines in <file>
from <file>, give me the first <small> and the final <small> lines

= daily/between
Print only lines <line> to <lineb> of <file>
Display the lines of <file> from number <line> to number <lineb>
Output lines <line> through <lineb> of <file>
Extract lines <line>-<lineb> from <file>
Show only the lines between line <line> and line <lineb> in <file>, both included
get lines <line> to <lineb> out of <file>
give me line <line> up to line <lineb> of <file>
I only want to see lines <line> to <lineb> of <file>
from <file>, print everything from line <line> until line <lineb>
view <file>, but just lines <line> to <lineb>
the lines of <file> numbered <line> to <lineb>
grab lines <line> to <lineb> from <file>

= daily/nth-last
Print the line of <file> that is <n>th from the end
Display only line number <n> counted from the end of <file>
Output the <n>th to last line of <file>
Which line is the <n>th from the bottom in <file>?
get the <n>th line of <file> counted from the bottom
show just one line of <file>, the <n>th from the end

= daily/append-file
Append the contents of <bare> to the end of <bare2>
Add everything in <bare> to the end of <bare2>
Write the content of <bare> at the end of <bare2>, without overwriting it
Attach <bare> to the end of the file <bare2>
copy the text of <bare> to the bottom of <bare2>
put the contents of <bare> after those of <bare2> in <bare2>
<bare> should be appended to <bare2>
I want to add <bare> at the end of <bare2>
tack the contents of <bare> onto <bare2>
at the end of <bare2>, add the contents of <bare>

= daily/append-line
Append the line <text> to the end of <file>
Add <text> as a new last line to <file>
Write <text> at the end of <file> without overwriting its contents
Put the line <text> at the bottom of <file>
insert <text> as the last line of <file>
add the text <text> to <file>
<file> should get another line at the end: <text>
I want to add the line <text> to the bottom of <file>
attach <text> to the end of <file>
make <text> the new last line in <file>
at the end of <file>, add the line <text>

= daily/write-line
Write the text <text> to the file <new>, replacing its contents
Create the file <new> with the content <text>
Make a new file <new> that contains only the line <text>
Store <text> in the file <new>
create <new> containing <text>
put the text <text> into a new file <new>
output <text> into <new>
save <text> to <new>
I want a file <new> in which it says <text>
generate a file named <new> with the text <text> in it
into the file <new>, write <text>
produce a file <new> with the text <text>

= daily/empty-file
Remove every line from <file>, but do not remove the file
Remove all the contents of <file> but keep the file itself
Truncate <file> to a size of zero
Set the size of <file> to 0 bytes
Clear <file>
erase everything that is in <file>, the file has to remain
make <file> an empty file
I want <file> to be empty
delete the content of <file>, not the file
discard everything in <file> and leave an empty file

= daily/dir-p
Create the directory <newpath> along with any missing parent directories
Make the directory <newpath> including its parent directories
Create the nested directories <newpath>
Make all the directories in the path <newpath> that do not exist yet
create the directory path <newpath> in a single step
I need the directory <newpath>, with its parents
add the folder <newpath> and the folders leading to it
the directory <newpath> should exist, parents as needed
generate the directory structure <newpath>
make dir <newpath> with parents, no error if it exists
the directory <newpath> should be created, with its parents
produce the directory <newpath> and whatever parent directories it needs

= daily/chmod-dirs
Set the permissions of all directories in <mydir> to <perm>, but not those of files
Change the mode of every directory within <mydir> to <perm>, recursively
Give all subdirectories of <mydir> and <mydir> itself the permissions <perm>
Recursively set the mode <perm> on directories only in <mydir>
only the directories in <mydir>, not the files, should get the mode <perm>
make the permissions of every folder in <mydir> <perm>
apply mode <perm> to just the directories below <mydir>

= daily/chmod-files
Set the permissions of all regular files in <mydir> to <perm>, but not those of directories
Change the mode of every file within <mydir> to <perm>, recursively
Give all files in <mydir> and its subdirectories the permissions <perm>
Recursively set the mode <perm> on files only in <mydir>
only the files in <mydir>, not the directories, should get the mode <perm>
make the permissions of every regular file in <mydir> <perm>
apply mode <perm> to just the files below <mydir>

= daily/exec-ext
Make every .<ext> file in <mydir> and its subdirectories executable
Add execute permission to all files ending in .<ext> within <mydir>, recursively
Find all .<ext> files in <mydir> and make them executable
Set the executable bit on each .<ext> file below <mydir>
give all .<ext> files in the tree of <mydir> execute permission
all .<ext> files under <mydir> should be executable
mark the .<ext> files in <mydir> and below as executable
recursively make files with the extension .<ext> in <mydir> executable

= daily/perms-of
Print the permissions of <anyfile> both in symbolic and in octal notation
Display the access mode of <anyfile> in letters as well as in digits
Show the symbolic and the octal permissions of <anyfile>
What permissions does <anyfile> have, as letters and as an octal number?
tell me the permissions of <anyfile>, symbolic and numeric
get the file mode of <anyfile> in both forms, rwx and octal
I need the permissions of <anyfile> in letters and in numbers

= daily/owner-of
Print the name of the user who owns <anyfile>
Display only the owner of <anyfile>
Show which user owns <anyfile>
Which user is the owner of <anyfile>?
Who is the owner of <anyfile>?
tell me who owns the file <anyfile>
get the owner's user name for <anyfile>
I want to know whose file <anyfile> is
find out the owner of <anyfile>
the file <anyfile> belongs to which user?

= daily/size-of
Print the size of the file <anyfile> in human-readable form
Display how much disk space <anyfile> takes up, human readable
Show the disk usage of <anyfile> in readable units
What is the size of <anyfile>, in K or M?
tell me how big the file <anyfile> is
get the file size of <anyfile>, human readable
I want to know how large the file <anyfile> is
find out how much space the file <anyfile> needs
check the size of <anyfile>, in readable units and not in bytes

= daily/modified-of
Print the date and time at which <anyfile> was last modified
Display the modification time of <anyfile>
Show when <anyfile> was last changed
When has <anyfile> been modified last?
What's the modification date of <anyfile>?
tell me when <anyfile> was edited the last time
get the last modification time of the file <anyfile>
I want to know when the content of <anyfile> last changed
find out at what time <anyfile> was last modified
at what time was <anyfile> modified?

= daily/type-of
Determine the type of the file <anyfile> from its content
Print what type of file <anyfile> is
Display the file type of <anyfile>
Show what kind of data <anyfile> contains
What is the file type of <anyfile>?
What format does <anyfile> have?
tell me which kind of file <anyfile> is
get the type of <anyfile>
I want to know what sort of file <anyfile> is
find out if <anyfile> is a text file, an image or something else
identify the format of <anyfile>

= daily/lines-of
Print the number of lines in <file>
Count how many lines <file> has
Display the line count of <file>
How many lines does the text in <file> consist of?
tell me how many lines there are in <file>
get the number of lines of <file>
find out how many lines long <file> is
I need to know the number of lines in <file>
count the rows in <file>

= daily/exists
Check whether the file <anyfile> exists and print yes or no
Print yes if <anyfile> exists, otherwise no
Test for the existence of <anyfile>, output yes or no
Say whether there is anything named <anyfile>, yes or no
Does the file <anyfile> exist? Answer yes or no
find out if <anyfile> exists
tell me whether <anyfile> exists
I want to know if there is a file <anyfile>
output "yes" when <anyfile> exists and "no" when it doesn't

= daily/identical
Check whether the files <bare> and <bare2> are identical and print same or different
Print same if <bare> and <bare2> have the same content, otherwise different
Compare <bare> with <bare2> and only say whether they are the same or different
Do <bare> and <bare2> have the same content? Answer same or different
tell me whether <bare> and <bare2> are identical
find out if <bare> and <bare2> differ, just same or different and no details
test if the content of <bare> equals that of <bare2>
I want to know if <bare> is the same as <bare2>, without seeing the differences

= daily/is-running
Check whether a process named exactly <proc> is running and print yes or no
Print yes if <proc> is running, otherwise no
Say whether <proc> is running or not, yes or no
Is there a running process with the name <proc>? Answer yes or no
find out if <proc> is currently running
tell me whether <proc> is running
I want to know if <proc> is running, yes or no
output "yes" when the process <proc> runs and "no" when it doesn't

= daily/rename-ext
Rename every .<ext> file here so that it ends in .<ext2>
Change the file extension .<ext> to .<ext2> for all files in the current directory
Replace the extension .<ext> with .<ext2> in the names of all files here
Give all .<ext> files in this folder the extension .<ext2> instead
rename *.<ext> to *.<ext2>
batch rename: .<ext> files get the extension .<ext2>
for each .<ext> file, change the extension to .<ext2>
all files ending in .<ext> should end in .<ext2>
I want to rename the .<ext> files to .<ext2>
make every .<ext> file here a .<ext2> file by renaming it
the extension of all .<ext> files should be .<ext2>

= daily/add-suffix
Rename every .<ext> file here by adding .bak to the end of its name
Append the suffix .bak to the name of each .<ext> file in the current directory
Add the extension .bak to all .<ext> files, keeping .<ext> in the name
rename all .<ext> files to the same name followed by .bak
each .<ext> file should be renamed, with .bak appended
for each .<ext> file, put .bak after its name by renaming it
I want to rename the .<ext> files so that .bak follows .<ext>
attach .bak to the file names of all .<ext> files, no copies

= daily/backup-each
Copy every .<ext> file here to a file of the same name with .bak appended
Create a .bak copy of each .<ext> file in the current directory
Make a backup of each .<ext> file by adding .bak to the copy's name
for each .<ext> file, make a copy whose name ends in .bak
every .<ext> file should get a copy with the suffix .bak
I want a backup of all .<ext> files here, with .bak after the name
keep a .bak copy beside each .<ext> file
duplicate all .<ext> files as .bak files

= daily/import-find
Print the names of all .<ext> files <where> that contain <word>
List every .<ext> file <where> in which <word> occurs, names only
Search only the .<ext> files <where> for <word> and show the file names
Which .<ext> files contain <word> <where>?
In which .<ext> files <where> is <word> found?
tell me the .<ext> files <where> that have <word> in them
get the names of .<ext> files <where> with <word> in the text
Find .<ext> files <where> containing the word <word>, recursively
look for <word> in all .<ext> files <where>, print just the names of those files
match <word> in the .<ext> files <where> and list the files that have it

= daily/tree-word-lines
Print all lines with <phrase> in any file <where>, with file name and line number
Search all files <where> recursively for <phrase> and show the matching lines with their line numbers
Display every occurrence of <phrase> in the files <where>, with its line number
Find <phrase> in all files <where> and print file, line number and line
Where does <phrase> occur <where>? Show file names and line numbers
tell me in which files and on which lines <phrase> can be found <where>
get every line <where> that contains <phrase>, numbered
look for the text <phrase> in every file <where>, line numbers included
recursive search for <phrase> <where>, with line numbers

= daily/delete-old-ext
Delete all .<ext> files <where> that were last modified more than <days> ago
Find all .<ext> files <where> older than <days> and delete them
Remove every .<ext> file <where> whose modification is more than <days> in the past
get rid of the .<ext> files <where> that are older than <days>
throw away .<ext> files <where> which have not been changed for more than <days>
erase all files with the extension .<ext> <where> if they are older than <days>
.<ext> files <where> older than <days> should be deleted
I want all .<ext> files <where> gone that are more than <days> old

= daily/random-password-n
Generate a random password with a length of <lineb> characters
Print a random password consisting of <lineb> letters and digits
Create a random password that has <lineb> characters
make a random <lineb>-character password of letters and digits
I need a random password, <lineb> characters long
give me a password of <lineb> random letters and digits
produce a random alphanumeric password with <lineb> characters

= daily/mkdir-mv
Create a directory <newdir> and move all .<ext> files of the current directory into it
Make a new directory <newdir> and put all .<ext> files there, not copies
Move every .<ext> file here into a directory <newdir>, which does not exist yet
move all .<ext> files to a new folder <newdir>
first create a directory <newdir>, then move the .<ext> files into it
I want all .<ext> files moved into a new folder <newdir>
put the .<ext> files into a newly created directory <newdir>

= daily/mkdir-cp
Create a directory <newdir> and copy all .<ext> files of the current directory into it
Make a new directory <newdir> and put copies of all .<ext> files there
Copy every .<ext> file here into a directory <newdir>, which does not exist yet
copy all .<ext> files to a new folder <newdir>
first create a directory <newdir>, then copy the .<ext> files into it
I want all .<ext> files copied into a new folder <newdir>

= network/ip
Print the addresses of all network interfaces
Display the IP addresses of this computer, for every interface
Show the network interfaces with their IP addresses
What's my IP address?
tell me the IP address of this machine
get the IP configuration of all interfaces
list all the IP addresses assigned to this machine with their interfaces
I want to see the network configuration of this host
find out my IP address
which IP addresses do my network interfaces have?

= network/hostname-i
Print only the local IP addresses of this host
Display just the IP address of this machine, without any interface details
Show my local IP address and nothing else
What is the IP address of this machine in the local network? Only the address
tell me only the IP address of this host
get just the local IP
all IP addresses of this host on one line, nothing else
I need only the IP address of this computer, without interface names

= network/public-ip
Print my public IP address
Display the external IP address of this machine
Which public IP address do I have?
What IP address do I have on the internet?
tell me my external IP address
get my public IP from a web service
find out the public IP of this network
I want to know my IP address as seen from outside
show the internet-facing IP address

= network/ss-listen
Print all listening TCP and UDP ports with numeric port numbers
Display the ports on which this machine is listening
Show all open ports of this (machine|computer|server)
Which ports are open on this machine?
What ports is this computer listening on?
tell me which ports are open
list the listening TCP and UDP sockets, numeric, without processes
get a list of all open ports
I want to see the ports that are listening

= network/ss-proc
Print all listening TCP and UDP ports together with the process using each
Display the open ports and the programs that listen on them
Show which process listens on which port
Which programs are listening on ports of this machine?
tell me the open ports with the PID and name of the process
list the listening sockets, numeric, with process names
get a list of all open ports along with their programs
I want to see which process has opened which port

= network/ping
Send four ping packets to <host>
Check (if|whether) the host <host> can be reached
Test the connection to <host> with ping
Is <host> reachable?
see if <host> responds
tell me whether <host> answers
I want to know if <host> is online
ping the machine <host> four times
check connectivity to <host>
send a few pings to <host>, four of them
does <host> respond to pings?

= network/ping-n
Send exactly <n> ping packets to <host>
Ping the host <host> and stop after <n> packets
Test the connection to <host> using <n> pings
Check the reachability of <host> with <n> echo requests
<n> ping packets to <host>
I want to ping <host> only <n> times
ping <host>, but only <n> times
send <host> <n> ICMP echo requests

= network/dig
Print only the IP address of the domain <host>
Find the IP address that belongs to <host>
Display the IP address <host> resolves to
What's the IP address of <host>?
tell me the IP address for <host>
do a DNS lookup for <host>, only the address
get the IP of <host> by DNS
I want to know the IP address of the host <host>
resolve the name <host> to its IP address

= network/curl
Print the content of <url> to standard output
Display what the URL <url> returns
Fetch <url> and show it in the terminal
Send a GET request to <url> and print the response
What does <url> return?
show me the response from <url>
get the content at the URL <url>, without saving it
make an HTTP request to <url> and show the body
I want to see the content of the web page <url>

= network/curl-o
Download <url> and save it as <new>
Save the content of <url> in the file <new>
Fetch <url> and write the response to <new>
Store the download from <url> in a file named <new>
get the file at <url> and save it under the name <new>
I want to download <url>, the local file should be called <new>
download the URL <url> with <new> as the output file
write the content found at <url> to the file <new>
grab <url> and save as <new>
<url> should be downloaded to the file <new>
produce a file <new> from what <url> returns

= network/curl-O
Download the file <url> to the current directory under its original name
Save the file at <url> here with the name it has on the server
Fetch the file from <url> and save it with its remote name
Download the file at the URL <url>
I want to download <url>
get the file <url> and keep the same file name
please download <url> to this folder
grab the file <url> and save it here
<url> should be downloaded to the current directory

= network/curl-I
Print only the HTTP response headers of <url>
Display the headers that <url> returns, without the body
Fetch just the headers of <url>
Send a HEAD request to <url> and show the response
What are the response headers of <url>?
tell me what HTTP headers <url> sends
get the HTTP headers for <url>
I only want to see the headers of the response from <url>
check the HTTP headers of <url>

= network/curl-code
Print only the HTTP status code that <url> returns
Display the status code of <url> and discard the body
Request <url> and output nothing but the HTTP status code
What HTTP status code does <url> give?
tell me the HTTP response code of <url>
get the status code for <url>
I only want to know the status code of the response from <url>
check which HTTP status <url> returns
find out if <url> returns 200, print just the code

= network/ssh
Log in to the remote host <remote> with ssh
Open a shell on <remote> over ssh
Connect to the server <remote>
Start an SSH session with <remote>
I want to log in on <remote>
how do I connect to <remote> over ssh?
open an ssh connection to <remote>
get a remote shell on <remote>
ssh into <remote>

= network/ssh-port
Log in to <remote> with ssh on port <port>
Connect to <remote> over SSH using port <port> instead of the default port
Open an SSH session with <remote> on port <port>
Start ssh to <remote>, the server listens on port <port>
ssh into <remote>, port number <port>
I want to connect to <remote>, its ssh port is <port>
open a shell on <remote> over ssh, port <port>

= network/scp
Copy the local file <bare> to the home directory on <remote>
Upload the file <bare> to the server <remote> using scp
Send <bare> to the remote host <remote> over ssh
Transfer the file <bare> to <remote>
copy file <bare> to the remote machine <remote>
I want to copy <bare> from here to <remote>
put a copy of <bare> on <remote>
how do I copy <bare> to the server <remote>?
<bare> should be copied to the home directory on <remote>

= network/scp-from
Copy the file <bare> from the home directory on <remote> to the current directory
Download the file <bare> from the server <remote> using scp
Fetch <bare> from the remote host <remote> over ssh
Transfer the file <bare> from <remote> to this machine
copy file <bare> from the remote machine <remote> to here
I want to copy <bare> from <remote> to this directory
how do I get the file <bare> from the server <remote>?
bring <bare> here from <remote>
<bare> on <remote> should be copied to the current directory

= network/rsync
Synchronize <mydir> to <mydir2> with rsync in archive mode, verbosely
Copy <mydir> to <mydir2> with rsync, preserving permissions and times
Update <mydir2> from <mydir> using rsync, without deleting files
use rsync to copy <mydir> into <mydir2>
I want to sync the contents of <mydir> with <mydir2>
make a backup of <mydir> in <mydir2> with rsync
sync from <mydir> to <mydir2>, only changed files are to be transferred
rsync from <mydir> to <mydir2>, archive and verbose

= network/rsync-delete
Synchronize <mydir> to <mydir2> with rsync and delete files in the target that are not in the source
Copy <mydir> to <mydir2> with rsync, deleting whatever is not in <mydir>
Make <mydir2> a mirror of <mydir>, including deletions
use rsync to mirror <mydir> to <mydir2>, removing extra files
sync from <mydir> to <mydir2> and delete extraneous files in <mydir2>
I want <mydir2> to be exactly the same as <mydir>, files that only exist in <mydir2> should be deleted
rsync from <mydir> to <mydir2> with deletion

= network/nc-port
Check whether TCP port <port> on <host> is open
Test if a connection to port <port> on the host <host> is possible
Find out if <host> is listening on port <port>
Is port <port> reachable on <host>?
tell me whether port <port> of <host> is open
see if I can connect to <host> at port <port>
I want to know if port <port> on <host> is open
scan port <port> of the machine <host>
port <port> open at <host>?

= network/http-server
Start a simple web server for the current directory on port <port>
Serve the files in the current directory over HTTP on port <port>
Run a Python web server on port <port>
Launch a simple HTTP server listening on port <port> with Python
I want to share the files of this directory over http, port <port>
make this directory available over HTTP at port <port>
start an http server here, port <port>
how do I serve the current directory on port <port>?

= git/init
Initialize a new Git repository in the current directory
Turn the current directory into a Git repository
Put this directory under version control with Git
make this folder a git repository
I want to start using git in this directory
start version control here
set up git for this project
how do I create a new repository here?

= git/clone
Clone the remote repository <url> into the current directory
Make a local copy of the Git repository at <url>
Download the repository <url> with git
get a clone of <url>
I want to clone the repository <url>
how do I get a copy of the git repository <url>?
fetch the whole repository from <url> to this machine
check out the project at <url> with git

= git/status
Print the state of the working tree and the staging area
Display which files are modified, staged or untracked
Show what has changed in the repository since the last commit, as a list of files
Which files have been modified, staged or are untracked?
tell me the status of the git repository
get the state of the repository
I want to see the status of my working directory
check the status of the repository
are there uncommitted changes?
see what is modified in the repository

= git/log
Print the commit history of the current branch
Display all commits of this branch with author, date and message
Show the log of the repository
Which commits have been made so far?
tell me the history of this repository
list the commits with their full details
get the whole commit log
I want to see the commit history
what commits are there?

= git/log-n
Print the last <n> commits with author, date and message
Display the <n> most recent commits in full
Show only the <n> latest entries of the commit log
What were the last <n> commits?
tell me about the last <n> commits
list the <n> newest commits with all their details
get the last <n> commits of this branch
I want to see the last <n> commits, not shortened to a line

= git/log-oneline-n
Print the last <n> commits, each on a single line
Display the <n> most recent commits in short form, one line per commit
Show only the short hash and the subject of the last <n> commits
list the <n> newest commits with one line for each
get a compact list of the last <n> commits
I want to see the last <n> commits in one-line format
give me the <n> latest commits, a line each
what were the last <n> commits? One line each
the last <n> commits, abbreviated to one line each

= git/log-oneline
Print the commit history with each commit on a single line
Display all commits in short form, one line per commit
Show the short hash and the subject of every commit
list every commit on one line
get a compact commit history
I want to see the history in one-line format
give me the git log, a line for each commit
condensed log of all commits

= git/log-author
Print all commits made by the author <user>
Display the commits of which <user> is the author
Show only the commits from <user> in the log
Which commits did <user> make?
tell me what <user> has committed
list the commits by author <user>
get the commit history of <user>
I want to see the commits that <user> made
filter the git log by the author <user>

= git/log-file
Print the commit history of the file <anyfile>
Display all commits in which <anyfile> was changed
Show only those commits that affect <anyfile>
Which commits modified the file <anyfile>?
tell me the history of the file <anyfile> in git
list the commits that touched <anyfile>
get the git log for <anyfile>
I want to see all commits for <anyfile>
how has <anyfile> changed over time, the list of commits?

= git/last
Print the most recent commit with author, date and message
Display the details of the last commit, without its changes
Show only the newest entry of the commit log
What is the latest commit?
tell me about the last commit
get the last commit on this branch
I want to see the most recent commit
give me only the last commit

= git/show
Print the commit <commit> with its message and its changes
Display what was changed in the commit <commit>
Show the details and the diff of the commit <commit>
What changes does the commit <commit> contain?
tell me what the commit <commit> changed
get the full details of commit <commit>
I want to see the changes made in <commit>
view commit <commit>

= git/diff
Print the changes in the working tree that are not staged yet
Display the differences between the working directory and the staging area
Show all changes that have not been staged
What have I changed in the working tree since the last staging?
tell me what I have changed but not yet added
get a diff of all unstaged changes
I want to see my unstaged changes line by line
view the uncommitted, unstaged modifications
see what I've modified, not staged

= git/diff-staged
Print the changes that are staged for the next commit
Display the differences between the staging area and the last commit
Show what has been staged, as a diff
What changes have I staged?
tell me which changes would go into the next commit, line by line
get a diff of the staged changes only
I want to see what I have added to the index
view the changes in the staging area

= git/diff-names
Print only the names of the files with unstaged changes
Display the names of all modified files, without their changes
Show which files have been modified, only their names
Which tracked files have I modified? Only the names
list only the file names from the git diff
get the names of the files that I changed, no diff
I only want to see the names of the changed files

= git/diff-file
Print the unstaged changes of the file <anyfile>
Display what has been changed in <anyfile> since it was last staged
Show the differences between my <anyfile> and the version in git
What have I changed in <anyfile>?
tell me what I changed in the file <anyfile>
get the git diff of <anyfile> only
I want to see my changes to <anyfile>
how does <anyfile> differ from the version in git?

= git/add
Stage the file <anyfile> for the next commit
Add <anyfile> to the staging area
Add the file <anyfile> to git
Include the changes to <anyfile> in the next commit
I want to stage <anyfile>
<anyfile> should be staged
git should track <anyfile> from now on
how do I add <anyfile> to the next commit?
make git track the file <anyfile>
<anyfile> should go into the next commit, stage it

= git/add-all
Stage all changes in the repository, including new and deleted files
Add all new, modified and deleted files to the staging area
Add everything to the next commit
Include all changed files in the next commit, also untracked ones
I want to stage all my changes
all changes should be staged
stage every file that is new, changed or deleted
how do I stage everything?
make all files ready for the commit

= git/commit
Commit the staged changes with the message <message>
Create a commit with the message <message>
Record the staged changes in a new commit with the message <message>
Make a commit of the staged files, the message is <message>
save the staged changes with the commit message <message>
I want to commit with the message <message>
commit what has been staged, using <message> as the message
use <message> as the message and commit the staged changes
new commit, message <message>
record a commit whose message is <message>
the staged changes should be committed with the message <message>

= git/commit-all
Commit all changes to tracked files with the message <message>, without staging them first
Stage all modified files and commit them with the message <message>
Create a commit of all modified tracked files with the message <message>
commit every modified file in one step, message <message>
save all changes of tracked files in a commit with the message <message>
I want to commit all my modifications with the message <message>
add the modified files and commit with the message <message> at once
use <message> as the message and commit all modified files

= git/amend-message
Change the message of the most recent commit to <message>
Replace the message of the last commit with <message>
Amend the last commit so that its message is <message>
Set the message of the previous commit to <message>
I want to change my last commit message to <message>
the message of the last commit should be <message>
correct the last commit's message, the new one is <message>
amend the commit with the message <message>
edit the message of the last commit, it is now <message>

= git/push
Push the local commits to the remote repository
Upload my commits to the server
Send all local commits of this branch to the remote
Push the current branch to its remote
I want to push my work
how do I upload my commits?
publish my commits
transfer my commits to the remote repository

= git/pull
Pull the latest changes from the remote repository
Download the newest commits from the server and merge them
Update my local branch with the changes of the remote
Get the latest version from the remote repository
I want to pull the newest changes
how do I get the latest changes from the server?
update the local repository from the remote
bring my branch up to date with the remote

= git/branches
Print the names of all local branches
Display the local branches of this repository
Show which branches exist locally
Which local branches does this repository have?
What branches are there?
tell me the names of the local branches
get a list of branches
I want to see all my branches
branches, local ones

= git/branch-current
Print the name of the branch that is currently checked out
Display only the name of the current branch
Show which branch is checked out
What is the current branch?
tell me which branch I'm on
get the current branch name
I want to know on which branch I am
find out the name of the active branch

= git/branch-new
Create a new branch <newbranch> and check it out
Make a branch named <newbranch> and switch to it immediately
Switch to a new branch named <newbranch>
Create the branch <newbranch> from the current commit and change to it
I want to work on a new branch named <newbranch>
check out a new branch <newbranch>
create <newbranch> as a new branch and go to it
new branch <newbranch>, and switch to it
how do I create the branch <newbranch> and switch to it in one step?
a new branch <newbranch> should be created and checked out

= git/branch-switch
Switch to the existing branch <branch>
Change the current branch to <branch>
Check out the existing branch <branch>
Move to the branch named <branch>
I want to switch to the branch <branch>
go back to the branch <branch>
how do I get to the branch <branch>?
the branch <branch> should be checked out
use the branch <branch> from now on

= git/branch-delete
Delete the local branch <newbranch>, which has been merged
Remove the local branch named <newbranch>
Delete the branch called <newbranch> if it is already merged
I want to delete the local branch <newbranch>
throw away the merged branch <newbranch>
how do I delete the branch <newbranch>?
the merged branch <newbranch> should be deleted, but not by force
get rid of the branch <newbranch>

= git/merge
Merge the branch <newbranch> into the current branch
Merge the changes of <newbranch> into my current branch
Combine the branch <newbranch> with the branch that is checked out
Bring all changes from the branch <newbranch> into this branch
I want to merge <newbranch>
how do I merge the branch <newbranch> into the current one?
the branch <newbranch> should be merged into this branch
include the commits of <newbranch> in the current branch by merging

= git/restore
Discard all unstaged changes in the file <anyfile>
Undo the local changes to <anyfile>
Restore the file <anyfile> to its last staged or committed version
Revert <anyfile> to the version in the repository
I want to throw away my changes in <anyfile>
get back the git version of <anyfile>
how do I undo my changes to <anyfile>?
the uncommitted changes of <anyfile> should be discarded

= git/unstage
Remove the file <anyfile> from the staging area without losing its changes
Unstage the file <anyfile>, keeping the changes in the working tree
Undo the staging of the file <anyfile>
I want to unstage <anyfile>
how do I undo git add for <anyfile>?
do not commit <anyfile>, unstage it

= git/reset-soft
Undo the most recent commit, but leave its changes staged
Remove the last commit and keep its changes in the staging area
Take back the last commit without losing any changes
I want to undo my last commit and keep the changes
how do I undo the last commit without losing my work?
uncommit the last commit, the changes have to stay staged
move the branch back by one commit, keeping index and working tree
the last commit should be undone, with its changes still staged

= git/stash
Stash the uncommitted changes
Save the current changes in a stash and clean the working tree
Put my uncommitted changes aside for later
Temporarily store my changes so that I can switch branches
I want to stash what I've changed
how do I put my changes away for a moment?
set the changes in the working tree aside
shelve my current modifications

= git/stash-pop
Apply the most recent stash and remove it from the list of stashes
Restore the changes that were stashed last
Bring back my stashed changes
Get my changes back from the stash and drop the stash
I want my stashed changes back
how do I restore what I stashed?
reapply the latest stash and delete it
unstash my changes

= git/tag-new
Create a tag <tag> for the current commit
Add the lightweight tag <tag> to the current commit
Mark the current commit with the tag <tag>
Give the current commit the tag <tag>
I want to tag this commit as <tag>
set the tag <tag> on HEAD
how do I create the tag <tag>?
make a tag named <tag>

= git/blame
Print for each line of <anyfile> who changed it last and in which commit
Display the author and the commit of every line in <anyfile>
Show who last modified each line of <anyfile>
Who wrote the lines of <anyfile>?
tell me who is responsible for each line in <anyfile>
get the last author for every line of <anyfile>
I want to see who changed which line of <anyfile>
annotate <anyfile> with author and commit for each line

= git/remotes
Print the remote repositories with their URLs
Display all remotes of this repository along with the URLs for fetching and pushing
Show which remotes are configured and where they point
Which remotes does this repository have?
tell me the URL of each remote
get the list of remotes with addresses
I want to see the remote repositories and their URLs
where does this repository push to?

= git/untracked
Print only the files that are not tracked by git, except ignored ones
Display all untracked files that are not ignored
Show which files git does not track yet, one per line
Which files are untracked?
tell me the files that have not been added to git
get a list of the untracked files only
I want to see only the untracked files

= git/rm-cached
Remove the file <anyfile> from git but keep it in the working directory
Stop tracking the file <anyfile> without deleting it
Untrack <anyfile>, the local file must remain
Delete <anyfile> from the index only, not from disk
I want git to forget about <anyfile>, but keep the file
how do I stop tracking <anyfile> without deleting it from disk?

= git/shortlog
Print the number of commits of each author, most first
Display how many commits every author has made, sorted by number
Show the authors ranked by their number of commits
How many commits has each author made?
tell me how many commits each contributor made
get the commit count per author
I want to see who has made how many commits
list contributors with their number of commits, in descending order

= system/run
Run the shell script <script> with bash
Execute the commands in <script> with bash
Start the script <script> using bash
Call bash with the script <script>
I want to execute the bash script <script>
how do I run the shell script <script>?
interpret the file <script> with bash
run <script> by passing it to bash

= system/bash-n
Check the script <script> for syntax errors without executing it
Let bash parse <script> but not run any of its commands
Test whether the syntax of <script> is correct, without running it
Verify the syntax of the bash script <script>
Does the script <script> have syntax errors? Don't run it
find syntax errors in the shell script <script>
I want to check the syntax of <script> before executing it
only read the commands of <script> and report syntax errors, execute nothing

= system/fg
Bring the most recent background job to the foreground
Move the current job to the foreground
Resume the job that was suspended last, in the foreground
I want the background job in the foreground again
continue the stopped job in the foreground
put the last background job back into the foreground
how do I get a job back from the background?

= system/top
Display the running processes in a continuously updated view
Monitor CPU and memory usage of all processes in real time
Open an interactive view of the running processes
Show a live, regularly refreshed list of the processes
I want to watch the running processes in real time
watch system activity live
start a process monitor
keep showing which processes use the most CPU, updated live

= system/mount
Print all file systems that are currently mounted, with their options
Display every mounted device with its mount point and type
Which file systems are mounted at the moment?
tell me what is mounted where
list the mounted file systems
get all current mounts with their mount options
I want to see what is mounted on this system
see which devices are mounted where

= system/dmesg
Print the last <n> messages of the kernel ring buffer
Display the <n> most recent kernel messages
Show only the last <n> lines of the kernel log
What are the last <n> messages from the kernel?
get the last <n> lines of dmesg
I want to see the <n> latest kernel messages
tell me the last <n> things the kernel reported

= system/uuid
Print a new random UUID
Create a random universally unique identifier
Output a freshly generated UUID
I need a random UUID
get a new uuid from the kernel
make a random UUID
produce a universally unique ID

= system/py-run
Run the Python script <pyfile> with python3
Execute the Python program <pyfile>
Start the Python script <pyfile>
Call python3 with the file <pyfile>
I want to run the Python file <pyfile>
how do I run the Python script <pyfile>?
execute the code in <pyfile> with Python 3

= system/pip-requirements
Install all Python packages listed in requirements.txt
Install the dependencies of this Python project from requirements.txt
Let pip install every package named in the file requirements.txt
I want to install the requirements of the project
how do I install the packages from requirements.txt?
get all the packages from requirements.txt installed with pip
install Python dependencies, the file is requirements.txt

= system/docker-ps
Print the Docker containers that are currently running
Display only the running containers
Which containers are running right now?
tell me what Docker containers are running
get a list of running docker containers
I want to see the active Docker containers
show running containers

= system/docker-ps-all
Print all Docker containers, running and stopped
Display every container, including those that have exited
Which containers exist, also the stopped ones?
tell me about all Docker containers, stopped ones too
get a list of all docker containers, whether running or not
I want to see stopped Docker containers as well as running ones

= system/docker-stop
Stop the running Docker container <service>
Shut the Docker container <service> down
I want the container <service> to be stopped
how do I stop the Docker container <service>?
the container named <service> should be stopped
please stop container <service>

= daily/csv-sort-num
Print the data rows of <csv> sorted numerically by <col>, highest first, without the header
Sort <csv> by <col> in descending numerical order and leave out the header
Display the rows of the CSV file <csv>, without the first line, from the largest to the smallest <col>
Order the rows of <csv> by the numbers in <col>, largest first, header excluded
get the rows of <csv> sorted by <col> descending, skipping the header line
I want the records of <csv> without header, sorted by <col> as a number, high to low

= daily/csv-count-value
Print the number of rows in <csv> in which <col> is <value>
Count the lines of <csv> whose <col> equals <value>
How many records in <csv> have <value> as <col>?
tell me how many rows of <csv> contain exactly <value> in <col>
get the number of rows from <csv> where <col> is equal to <value>
I want to know how many entries in <csv> have <value> in <col>, not the rows themselves
count how often <value> appears as <col> in the CSV file <csv>

= daily/grep-list-here
Print the names of the .<ext> files in the current directory that contain <word>
List all .<ext> files here in which <word> occurs, names only, no subdirectories
Search the .<ext> files of the current directory for <word> and show just the file names
Which .<ext> files in this directory contain the word <word>?
tell me which of the .<ext> files here have <word> in them
get the file names of all .<ext> files here with <word> in their content
In which .<ext> files of this folder can <word> be found?

= daily/lines-ext-total
Print the total number of lines of all .<ext> files in the current directory as a single number
Count the lines of all .<ext> files here together, only the total
How many lines do all .<ext> files in this directory have in total?
tell me the combined number of lines of the .<ext> files here
get the sum of the lines in all .<ext> files here, without a line per file
add up the lines of all .<ext> files in this folder

= daily/sort-u-ext
Print the lines of all .<ext> files here sorted and without duplicates
Sort all lines of the .<ext> files in the current directory together and remove duplicates
Combine the .<ext> files here into one sorted output with only unique lines
get the unique lines of all .<ext> files in this directory, sorted
Display every distinct line that occurs in the .<ext> files of this folder, in sorted order

= daily/tabs-in-place
Replace each tab in <file> with four spaces and save the file
Convert all tabs in <file> to four spaces, in place
Change every tab character in <file> into four spaces, modifying the file
substitute four spaces for each tab in <file>, directly in the file
I want the tabs in <file> replaced by 4 spaces, in the file itself
expand tabs in <file> to 4 spaces each and overwrite the file

= daily/days-until
Print the number of days from today until <date>
Calculate how many days are left until <date>
How many days are there between today and <date>?
tell me how many days remain until <date>
get the number of days left before <date>
I want to know how many days it is until <date>

= network/route
Print the routing table of this machine
Display the network routes and the default gateway
What is the default gateway of this computer?
tell me the default route
list all routes of this machine
get the routing table
I want to see through which gateway traffic is routed

= network/traceroute
Print the route that packets take to <host>
Display all hops on the way to <host>
Trace the path to the host <host>
Which hops are between this computer and <host>?
tell me the route to <host>
I want to see the network path to <host>
show every router on the path to <host>

= network/u-ssh-cmd
Run the command <farcmd> on the remote host <remote> and show its output
Execute <farcmd> on <remote> with ssh, without opening an interactive session
Log in to <remote> over ssh only to run <farcmd>
On <remote>, run <farcmd>
I want to run <farcmd> on the server <remote>
get the output of <farcmd> on <remote>
use ssh to run the command <farcmd> on <remote>

= network/ssh-copy-id
Copy my public SSH key to the server <remote>
Install my public key on <remote> so that I can log in without a password
Add my SSH key to the authorized keys on <remote>
I want to log in to <remote> without typing a password
set up passwordless SSH login for <remote>
how do I copy my ssh key to <remote>?

= network/wget
Download the file at <url> with wget
Use wget to download the file <url> to the current directory
Save the file from <url> here by using wget
I want to download <url> using the wget command
get the file <url> with wget
fetch the URL <url> with wget and keep its name

= system/seq-step
Print the numbers from <line> to <lineb> with an increment of <small>
Output every <small>th number from <line> up to <lineb>, one per line
Generate the sequence from <line> to <lineb> in steps of <small>
count from <line> up to <lineb>, adding <small> each time
give me the numbers <line> to <lineb> with a step size of <small>
write the numbers between <line> and <lineb>, increasing by <small>
a sequence that starts with <line>, ends at <lineb> at the latest and goes up by <small>

= git/branch-create
Create a new branch named <newbranch> without switching to it
Make the branch <newbranch>, but stay on the current branch
Add a branch called <newbranch> at the current commit, not checking it out
I want a new branch <newbranch> and to remain on this one
just create the branch <newbranch>, do not switch
`)
