import { intents } from '../grammar.ts'

/** Disk, processes, the machine, time, environment and the shell itself. */
export const system = intents(
  'system',
  String.raw`
= df
> df -h
$show [the] [free] disk (space|usage) [of all file systems] [$human]
how (much|full is the) (free|available|) disk [space] [is left|do i have|is available]
$show (free|available) (disk space|space on all disks)
how full are (the|my) disks
$show mounted file systems with (their|) sizes

= df-dir
> df -h <path>
how much [free] [disk] space is (left|available|free) (on the disk of|for|on|in) <path>
$show the [free] disk space (of|on|for) [the file system (of|containing)] <path>
which file system is <path> on

= df-here
> df -h .
how much [free] [disk] space is left (here|on this disk|on the current file system)
$show the disk space of the current file system

= df-i
> df -i
$show [the] [free|used] inodes [of all file systems]
how many inodes are (free|used|left)

= df-T
> df -hT
$show file system types [and sizes|and usage]
$show disk usage with file system types

= df-max
> df -h | sort -rhk5
$show file systems (sorted by|ordered by) (usage|percent used)

= du-each
> du -sh */ | sort -rh
$show [the] (disk usage|size|sizes|space used) of (each|every|all) $dir[s] [<here>] sorted (by size|) [$desc]
$show (which|the) $dirs (<here>|) (use|take|taking) the most space
(directories|folders) <here> sorted by [disk] (size|usage)
$show disk usage of each folder sorted by size
which $dirs are (the biggest|largest)

= du-each-unsorted
> du -sh */
$show [the] (disk usage|size|space used) of (each|every) $dir <here>
how (big|large) is each $dir <here>
sizes of all $dirs <here>
size of each subdirectory

= du-all-sorted
> du -sh * | sort -rh
$show the (sizes|size|disk usage) of (files and (folders|directories)|everything) <here> sorted [by size] [$desc]
what takes [up] the most space here
$show everything <here> sorted by size [$human]

= du-all
> du -sh *
$show the (sizes|size|disk usage) of (all|every|each) file[s] and $dir[s] <here>
$show the (sizes|size|disk usage) of everything <here>

= du-dir
> du -sh <mydir>
$show the [total] (disk usage|size|space used) (of|by) <mydir>
how (big|large) is <mydir>
how much [disk] space does <mydir> (use|take [up]|need)
total size of <mydir>
disk usage of <mydir> $human

= du-path
> du -sh <path>
$show the [total] (disk usage|size|space used) (of|by) [the directory] <path>
how (big|large) is [the directory] <path>
how much [disk] space does <path> (use|take [up])
total size of <path> [$human]

= du-here
> du -sh .
$show the [total] (disk usage|size) of (the current directory|this folder)
how (big|large) is (the current directory|this folder)
how much [disk] space does this $dir (use|take)

= du-depth
> du -h --max-depth=1 <path>
$show the (disk usage|size) of (each|every) (subdirectory|folder) (of|in|under) <path>
how (big|large) are the $dirs in <path>
disk usage of <path> one level deep

= du-depth-sort
> du -h --max-depth=1 <path> | sort -rh
$show the (disk usage|size) of (each|every) (subdirectory|folder) (of|in|under) <path> (sorted|sorted by size|largest first)
which $dirs in <path> (use|take) the most space

= du-depth-here
> du -h --max-depth=<depth>
$show disk usage <here> (down to|to a depth of|up to) <depth> levels [deep]

= du-top
> du -ah <path> | sort -rh | head -n <n>
$show the <n> (largest|biggest) (files and directories|items|things) (in|under) <path>
what (are|takes) the <n> biggest things in <path>

= du-top-dirs
> du -h <path> | sort -rh | head -n <n>
$show the <n> (largest|biggest) $dirs (in|under) <path>
<n> (largest|biggest) $dirs (in|under) <path>

= du-top-dirs-here
> du -h . | sort -rh | head -n <n>
$show the <n> (largest|biggest) $dirs [<here>]
<n> (largest|biggest) $dirs (here|in the current directory)

= du-a
> du -ah <path>
$show the (disk usage|size) of (all|every|each) file[s] and (directory|directories) (in|under) <path> [$human]

= du-file
> du -h <anyfile>
$show the disk usage of [the file] <anyfile>
how much disk space does <anyfile> (use|take)

= du-bytes
> du -sb <path>
$show the (total size|size) of [the directory] <path> in bytes
how many bytes does <path> (use|take)

= du-total
> du -ch *.<ext> | tail -n 1
$show the total size of all <ext> files <here>
how much space do the <ext> files <here> (use|take)

= lsblk parse
> lsblk
$list [all] [the] (block devices|disks|disks and partitions|drives)
which (disks|drives|block devices) are (there|attached)

= mount
> mount
$show [all] (mounted file systems|mounts|mount points)
what is mounted
$list mount points

= free parse
> free -h
$show [the] (memory|ram) usage [$human]
how much (memory|ram|free memory) (is free|do i have|is available|is used)
$show (free|available|used) (memory|ram)
memory usage

= free-m parse
> free -m
$show [the] (memory|ram) usage in (megabytes|MB)

= swap parse
> swapon --show
$show [the] swap (usage|devices|space)

= ps
> ps aux
$list [all] [the] [running] processes
$show (all|every) (running process|process running|running processes) [with details|with their owners]
what (processes are|is) running
$list all processes of all users
ps all processes

= ps-mine
> ps
$list my processes in this (terminal|shell)
$show processes of the current (terminal|shell)

= ps-ef
> ps -ef
$list all processes (in full format|with full (listing|command lines))

= ps-user
> ps -u <user>
$list [all] [the] [running] processes (owned by|of|belonging to|run by|running as|started by|that belong to) [the] [user] <user>
which processes (belong to|are run by|does) [user] <user> [run|own]
processes of user <user>

= ps-user-count
> ps -u root --no-headers | wc -l
$count [the] processes (owned by|of|run by) [user] root
how many processes (does|is) root (running|run|own)

= ps-grep quiet
> ps aux | grep '<proc>' | grep -v grep
$list [all] [the] [running] <proc> processes
(is|check if|check whether) <proc> [is] running
$find [all|the] processes (named|called|matching) <proc>
$show processes (whose name contains|with|matching) <proc>
$show the <proc> process

= pgrep quiet
> pgrep <proc> || true
$show the (pid|process id|pids) of <proc>
what is the (pid|process id) of <proc>
$find the (pid|process id) of [the] <proc> [process]

= pgrep-count quiet
> pgrep -c <proc> || true
$count [the] [running] <proc> processes
how many <proc> processes are (running|there)

= ps-cpu
> ps aux --sort=-%cpu
$list [all] processes sorted by cpu [usage]
$sort processes by cpu usage

= ps-cpu-top
> ps aux --sort=-%cpu | head -n $((<n>+1))
$show the [top] <n> processes (by|using the most|with the highest|consuming the most) cpu [usage]
which <n> processes use the most cpu
top <n> cpu consuming processes

= ps-cpu-one
> ps aux --sort=-%cpu | head -n 2
$show the process (using|that uses|with) the (most|highest) cpu [usage]
which process (uses|is using) the most cpu

= ps-mem
> ps aux --sort=-%mem
$list [all] processes sorted by memory [usage]
$sort processes by memory usage

= ps-mem-top
> ps aux --sort=-%mem | head -n $((<n>+1))
$show the [top] <n> processes (by|using the most|with the highest|consuming the most) memory [usage]
which <n> processes use the most memory
top <n> memory consuming processes

= ps-mem-one
> ps aux --sort=-%mem | head -n 2
$show the process (using|that uses|with) the (most|highest) (memory|ram) [usage]
which process (uses|is using) the most (memory|ram)

= ps-count
> ps aux --no-headers | wc -l
$count [all] [the] [running] processes
how many processes are [currently] running
number of running processes

= ps-tree
> ps -ejH
$show [the] (process tree|processes as a tree)
$show processes as a hierarchy

= pstree parse
> pstree -p
$show the process tree with (pids|process ids)

= ps-pid
> ps -p 1
$show [info about] the process (with|having) [pid|id|process id] 1
what is process 1

= ps-cols
> ps -eo pid,ppid,user,cmd
$list [all] processes with (their|) pid parent [pid] user and command
$show pid ppid user and command of all processes

= ps-pid-name
> ps -eo pid,comm
$list (the|) pid[s] and (name|command|names)[s] of all processes
$show [only] the process ids and names of [all] [running] processes

= ps-elapsed
> ps -eo pid,etime,cmd
$list [all] processes (with|and) (how long they have been running|their running time|elapsed time)

= ps-threads
> ps -eLf
$list all threads [of all processes]

= zombie quiet
> ps aux | awk '$8 ~ /^Z/'
$list [all] zombie processes
(are there|find) [any] zombie processes

= ps-self
> echo $$
$show the (pid|process id) of (this|the current) shell
what is (my|the current) shell's (pid|process id)

= kill parse
> kill <pid>
kill [the] process [with [pid|id]] <pid>
(terminate|stop|end) [the] process <pid>
kill pid <pid>

= kill9 parse
> kill -9 <pid>
(force kill|forcibly kill|kill -9|forcefully terminate) [the] process [with [pid|id]] <pid>
kill process <pid> (immediately|forcibly|with SIGKILL)

= kill-hup parse
> kill -HUP <pid>
send (a hangup signal|SIGHUP|the hup signal) to [process] <pid>
make process <pid> reload its configuration

= kill-stop parse
> kill -STOP <pid>
(pause|suspend|freeze) [the] process <pid>

= kill-cont parse
> kill -CONT <pid>
(resume|continue) [the] [paused|stopped|suspended] process <pid>

= pkill parse
> pkill <proc>
kill [all] [the] <proc> [process|processes]
(terminate|stop|end) all <proc> processes
kill all processes (named|called) <proc>
kill [the] process[es] by name <proc>

= pkill9 parse
> pkill -9 <proc>
(force kill|forcibly kill) [all] <proc> [processes]

= pkill-user parse
> pkill -u <user>
kill all processes (of|owned by|belonging to) [the user] <user>

= top parse
> top
monitor [running] processes [live|interactively|in real time]
$show processes live

= top-b parse
> top -b -n 1
$show one snapshot of top
run top once [in batch mode]

= top-bn parse
> top -b -n 1 | head -n <n>
$show the first <n> lines of top [output]

= nice parse
> nice -n 10 <script>
run <script> with (low|lower) priority

= renice parse
> renice 10 -p <pid>
lower the priority of process <pid> [to 10]

= nohup parse
> nohup <script> &
run <script> in the background (even after|so that it survives|and keep it running after) (logout|i log out|logging out)

= bg-run parse
> <script> &
(run|start) <script> in the background

= jobs quiet
> jobs
$list [the] (background jobs|jobs) [of this shell]
which jobs are running in the background

= timeout parse
> timeout <secs> <script>
run <script> (for at most|with a timeout of|but stop it after|but kill it after|and stop it after) <secs> seconds

= watch parse
> watch -n <secs> 'ls -l'
list files every <secs> seconds
repeat ls -l every <secs> seconds

= watch-df parse
> watch -n <secs> df -h
(watch|monitor) disk usage every <secs> seconds
show disk space every <secs> seconds

= time
> time ls
measure how long ls takes
time the ls command
how long does ls take

= sleep quiet
> sleep 1
(wait|sleep|pause) [for] (one|1) second

= sleep-n parse
> sleep <secs>
(wait|sleep|pause) [for] <secs> seconds

= lsof-port parse
> lsof -i :<port>
(which|what) process (is using|uses|is listening on|listens on) port <port>
$show what is [listening|running] on port <port>
who is using port <port>

= lsof-file parse
> lsof <anyfile>
which processes (have|are using|use) <anyfile> [open]
who has <anyfile> open

= lsof-user parse
> lsof -u <user>
$list [all] [the] open files of [user] <user>
which files does [user] <user> have open

= lsof-count parse
> lsof | wc -l
$count [all] open files
how many files are open [on this system]

= uname
> uname -a
$show (all|) [the] (system|kernel) (information|info|details)
$show everything uname knows
$show all system information

= uname-r
> uname -r
$show the kernel (version|release)
(which|what) [linux] kernel (version|) (am i|is) [running]
which kernel version is this

= uname-m
> uname -m
$show the (machine|hardware|cpu|processor) architecture
(what|which) architecture is this (machine|computer)
is this machine 64 bit

= uname-s
> uname -s
$show the (kernel name|operating system name|name of the kernel)

= hostname parse
> hostname
$show the (host[ ]name|name of this (machine|computer))
what is (this machine|the computer|the host) called
what is my hostname

= os-release
> cat /etc/os-release
$show the (operating system|os|distribution|linux) (version|release|information)
(which|what) (linux|) (distribution|distro|os) is this [machine running|]
which version of linux is this

= uptime
> uptime
how long has (the system|this machine|the computer) been (running|up)
$show [the] (system|) (uptime|load average)
when was the machine last booted
what is the (system load|load average)

= uptime-p
> uptime -p
$show the uptime in a (pretty|readable) format

= nproc
> nproc
$count [the] (cpus|cpu cores|cores|processors)
how many (cpus|cpu cores|cores|processors) (are there|do i have|does this machine have)
number of (cpu cores|processors)

= lscpu parse
> lscpu
$show [detailed] (cpu|processor) (info|information|details)
$show $info the (cpu|processor)

= cpu-model
> grep -m 1 'model name' /proc/cpuinfo
$show the (cpu|processor) model [name]
which (cpu|processor) does this machine have

= cpuinfo
> cat /proc/cpuinfo
$show the contents of cpuinfo

= meminfo
> cat /proc/meminfo
$show detailed memory (info|information|statistics)

= memtotal
> grep MemTotal /proc/meminfo
$show the total (memory|ram) [of this machine]
how much (memory|ram) does this machine have [in total]

= dmesg parse
> dmesg | tail -n <n>
$show the last <n> kernel messages

= dmesg-all parse
> dmesg
$show [the] kernel (messages|log|ring buffer)

= journal parse
> journalctl -u <service>
$show the (logs|journal) (of|for) [the] [service] <service> [service]

= journal-n parse
> journalctl -u <service> -n <n>
$show the last <n> (log lines|log entries) of [the] [service] <service>

= journal-f parse
> journalctl -f
follow the system (journal|log)

= systemctl-status parse
> systemctl status <service>
$show the status of [the] [service] <service> [service]
is the <service> service running
check the status of <service>

= systemctl-restart parse
> systemctl restart <service>
restart [the] [service] <service> [service]

= systemctl-start parse
> systemctl start <service>
start [the] [service] <service> [service]

= systemctl-stop parse
> systemctl stop <service>
stop [the] [service] <service> service

= systemctl-enable parse
> systemctl enable <service>
(enable [the] [service] <service>|make [the service] <service> start at boot|start <service> (at|on) boot)

= systemctl-list parse
> systemctl list-units --type=service --state=running
$list [all] running services
which services are running

= systemctl-failed parse
> systemctl --failed
$list [all] failed (services|units)

= apt-install parse
> apt-get install -y <pkg>
install [the] [package] <pkg> [package]
install <pkg> (with|using) apt

= apt-remove parse
> apt-get remove -y <pkg>
(uninstall|remove) [the] [package] <pkg> [package]

= apt-update parse
> apt-get update
update the package (list|lists|index)

= apt-upgrade parse
> apt-get upgrade -y
(upgrade|update) all [installed] packages

= apt-search parse
> apt-cache search <pkg>
search for [a|the] package <pkg>
search [the] packages for <pkg>

= dpkg-l parse
> dpkg -l
$list [all] installed packages

= dpkg-one parse
> dpkg -s <pkg>
is the package <pkg> installed
$show $info the [installed] package <pkg>

= dpkg-count parse
> dpkg -l | grep -c '^ii'
$count [the] installed packages
how many packages are installed

= pip-install parse
> pip install <pkg>
install [the] python package <pkg>
pip install <pkg>

= reboot parse
> reboot
(reboot|restart) (the|this) (computer|machine|system)

= shutdown parse
> shutdown -h now
(shut down|power off|turn off) (the|this) (computer|machine|system) [now|immediately]

= shutdown-min parse
> shutdown -h +<mins>
shut down (the computer|the machine|the system) in <mins>

= date
> date
$show the [current] (date and time|date|time)
what (time|day|date) is it
what is the [current] (date|time|date and time)
current (date|time)

= date-ymd
> date +%Y-%m-%d
$show [the] (current date|date|today's date) (in|as|in the format|formatted as|using) (YYYY-MM-DD|yyyy-mm-dd|iso) [format]
$show today's date in iso format
current date YYYY-MM-DD

= date-dmy
> date +%d/%m/%Y
$show [the] (current date|date|today's date) (in|as|in the format|formatted as) (DD/MM/YYYY|dd/mm/yyyy) [format]
current date DD/MM/YYYY

= date-mdy
> date +%m/%d/%Y
$show [the] (current date|date|today's date) (in|as|in the format|formatted as) (MM/DD/YYYY|mm/dd/yyyy) [format]

= date-ymd-slash
> date +%Y/%m/%d
$show [the] (current date|date|today's date) (in|as|in the format|formatted as) (YYYY/MM/DD|yyyy/mm/dd) [format]

= date-compact
> date +%Y%m%d
$show [the] (current date|date|today's date) (in|as|in the format|formatted as) (YYYYMMDD|yyyymmdd) [format]

= date-time
> date +%H:%M:%S
$show [only] the [current] time [(in|as) (HH:MM:SS|hh:mm:ss)] [format]
what time is it in (HH:MM:SS|hours minutes and seconds)

= date-hm
> date +%H:%M
$show [only] the [current] time (in|as) (HH:MM|hh:mm|hours and minutes)

= date-full
> date '+%Y-%m-%d %H:%M:%S'
$show [the] [current] date and time (in|as|in the format) YYYY-MM-DD HH:MM:SS [format]
$show a timestamp like 2024-01-31 12:30:00

= date-epoch
> date +%s
$show the [current] (unix|epoch) (time|timestamp)
seconds since (the epoch|1970|january 1 1970)
current (time|date) in seconds since epoch

= date-from-epoch
> date -d @1700000000
convert [the] (unix|epoch) (time|timestamp) 1700000000 to a [readable] date

= date-year
> date +%Y
$show [only] the [current] year
what year is it

= date-month
> date +%B
$show the [name of the] [current] month
what month is it

= date-weekday
> date +%A
$show the [current] (day of the week|weekday)
what (weekday|day of the week) is (it|today)

= date-dayofyear
> date +%j
$show the (day of the year|day number in the year)

= date-week
> date +%V
$show the [current] week number [of the year]
which week [of the year] is it

= date-utc
> date -u
$show the [current] (time|date|date and time) in (utc|UTC|gmt)
current utc time

= date-iso
> date -Iseconds
$show the [current] (date and time|time|date) in (iso 8601|iso|iso-8601) format [with seconds]

= date-yesterday
> date -d yesterday +%F
$show yesterday's date
what was the date yesterday

= date-tomorrow
> date -d tomorrow +%F
$show tomorrow's date
what is the date tomorrow

= date-ago
> date -d '<days> days ago' +%F
$show the date (of|) <days> ago
what was the date <days> ago

= date-in
> date -d '+<days> days' +%F
$show the date [in] <days> from (now|today)
what is the date in <days>

= date-of
> date -d <date> +%A
(what|which) (weekday|day of the week) (is|was) <date>
$show the weekday of <date>

= date-of-epoch
> date -d <date> +%s
convert <date> to (unix|epoch) (time|timestamp)
$show the (unix|epoch) timestamp of <date>

= date-file
> date -r <anyfile>
$show the (modification|last modified) date of <anyfile> using date

= cal parse
> cal
$show [the|a] calendar [of|for] [this month]
calendar of the current month

= cal-year parse
> cal 2024
$show the calendar (of|for) [the year] 2024

= tz
> date +%Z
$show the [current|system] time[ ]zone
(what|which) time[ ]zone (am i in|is set)

= seq
> seq <lineb>
$show the numbers (from 1 to|1 to|up to) <lineb>
count from 1 to <lineb>
$show (a sequence of|all) numbers from 1 to <lineb>

= seq-range
> seq <line> <lineb>
$show [the] numbers from <line> to <lineb>
count from <line> to <lineb>

= seq-step
> seq <line> <small> <lineb>
$show [the] numbers from <line> to <lineb> (in steps of|with a step of|by) <small>
count from <line> to <lineb> by <small>s

= seq-reverse
> seq <lineb> -1 1
count down from <lineb> [to 1]
$show [the] numbers from <lineb> down to 1

= seq-line
> seq -s ' ' <lineb>
$show [the] numbers from 1 to <lineb> on one line [separated by spaces]

= seq-comma
> seq -s, <lineb>
$show [the] numbers from 1 to <lineb> separated by commas

= seq-sum
> seq <lineb> | paste -sd+ | bc
(compute|calculate|show) the sum of [the] [all] numbers from 1 to <lineb>

= calc-add
> echo $((<line> + <lineb>))
(compute|calculate|add|what is) <line> (plus|and|+) <lineb>
$show the sum of <line> and <lineb>

= calc-mul
> echo $((<line> * <lineb>))
(compute|calculate|multiply|what is) <line> (times|by|multiplied by) <lineb>
$show the product of <line> and <lineb>

= calc-div
> echo 'scale=2; <lineb> / <line>' | bc
(compute|calculate|divide|what is) <lineb> (divided by|by) <line> [with two decimals]

= calc-bc
> echo '<lineb> ^ <small>' | bc
(compute|calculate|what is) <lineb> to the power of <small>

= random
> echo $RANDOM
$show a random number
generate a random number

= random-range
> shuf -i 1-<lineb> -n 1
$show a random number (between|from) 1 (and|to) <lineb>
generate a random number between 1 and <lineb>
pick a random number from 1 to <lineb>

= random-password
> openssl rand -base64 <lineb>
generate a random password [of <lineb> bytes]
$create a random [base64] string (of|from) <lineb> bytes

= random-alnum
> tr -dc 'A-Za-z0-9' < /dev/urandom | head -c <lineb>
generate a random [alphanumeric] (string|password) (of|with) <lineb> characters
$create a random password with <lineb> (letters and digits|characters)

= uuid
> cat /proc/sys/kernel/random/uuid
generate a [random] uuid
$create a uuid

= yes-n
> yes '<text>' | head -n <n>
(print|repeat|show|output) <text> <n> times

= echo-loop
> for i in $(seq <n>); do echo '<text>'; done
(print|echo|show) <text> <n> times (using|with|in) a [for] loop

= env
> env
$show [all] [the] environment variables
$list the environment
which environment variables are set

= env-sort
> env | sort
$show [all] [the] environment variables sorted [by name|alphabetically]

= env-grep quiet
> env | grep <var>
$show (environment variables|variables) (containing|matching|with) <var>

= env-count
> env | wc -l
$count [the] environment variables
how many environment variables are (set|there)

= echo-var quiet
> echo $<var>
$show the value of [the] [environment] [variable] <var> [variable]
what is (the value of|in) $<var>
(print|echo|show) $<var>
$show [the] environment variable <var>
what is <var> set to

= path-lines
> echo "$PATH" | tr ':' '\n'
$show the (directories|entries|folders) (in|of) [my|the] PATH [one per line]
$list the PATH directories
split PATH into lines
$show $PATH one entry per line

= export quiet
> export <newvar>=<value>
(set|export) [the] [environment] variable <newvar> (to|with value|as) <value>
$create an environment variable <newvar> with [the] value <value>

= unset quiet
> unset <newvar>
(unset|remove|clear|delete) [the] [environment] variable <newvar>

= export-path quiet
> export PATH="$PATH:<path>"
add <path> to [my|the] PATH
append <path> to PATH

= alias quiet
> alias ll='ls -la'
$create an alias ll for ls -la
make ll a shortcut for ls -la

= alias-list quiet
> alias
$list [all] [the] [my] [shell] aliases

= history parse
> history
$show [my|the] (command|shell) history
$show (commands i ran|previous commands)

= history-n parse
> history <n>
$show the last <n> commands [from [my|the] history|i ran]
last <n> commands i (ran|used|typed)

= history-grep parse
> history | grep '<word>'
$search [my|the] [command] history for <word>
$show commands in my history $contain <word>

= shell
> echo "$SHELL"
$show (my|the) [login|default|current] shell
(which|what) shell am i using

= bash-version
> bash --version
$show the [version of] bash [version]
which version of bash (is this|do i have)

= version
> <cmd> --version
$show the version of <cmd>
which version of <cmd> (is installed|do i have)
(check|print) the <cmd> version

= help parse
> man <cmd>
$show the (manual|man page|manual page|documentation) (of|for) <cmd>
open the man page of <cmd>
how do i use <cmd>
help (with|on|for) <cmd>

= apropos parse
> apropos '<word>'
$find commands related to <word>
which commands (have to do with|are about) <word>

= bins
> ls /usr/bin | wc -l
$count the (programs|commands|executables) in /usr/bin

= shells
> cat /etc/shells
$list [the] (available|installed|valid) [login] shells
which shells are (available|installed)

= clear parse
> clear
clear the (screen|terminal)

= exit parse
> exit
(exit|leave|close|quit) (the|this) shell

= source parse
> source <script>
(source|load|run in the current shell) [the script] <script>

= run parse
> bash <script>
(run|execute) [the] [shell] [script] <script>
execute <script> with bash

= bash-n parse
> bash -n <script>
check the syntax of [the] [shell] [script] <script> [without running it]

= crontab parse
> crontab -l
$list [my] (cron jobs|scheduled jobs|crontab)
which cron jobs do i have

= crontab-e parse
> crontab -e
edit my (crontab|cron jobs)

= crontab-user parse
> crontab -u <user> -l
$list the cron jobs of [user] <user>

= ulimit
> ulimit -n
$show the (maximum|limit) [number] of open files [allowed]
how many files may i open

= ulimit-a
> ulimit -a
$show all [resource|shell] limits

= tty parse
> tty
$show (the|my) terminal [device|name]
which terminal am i on

= locale
> locale
$show the [current] (locale|language settings)

= script-each quiet
> for f in *.<ext>; do echo "$f"; done
loop over [all] <ext> files and print their names
print the name of each <ext> file (using|with|in) a loop

= loop-wc
> for f in *.<ext>; do wc -l "$f"; done
loop over [all] <ext> files and count [their|the] lines

= xargs-each
> cat <sorted> | xargs -n 1 echo
run echo for each line of <sorted>
pass each line of <sorted> to echo

= xargs-mkdir change
> xargs mkdir -p < <sorted>
$create a directory for each line (of|in) <sorted>

= xargs-touch change
> xargs touch < <sorted>
$create an empty file for (each|every) (name|line) in <sorted>

= devnull quiet
> ls <path> > /dev/null
list <path> and discard the output

= ls-save change
> ls > <new>
$save the (list of files|file list|directory listing) [<here>] (to|in|into) <new>
$list files and $save the (output|result) (to|in) <new>

= ls-long-save change
> ls -l > <new>
$save a (long|detailed) listing [of the current directory] (to|in|into) <new>

= date-save change
> date > <new>
$save the [current] date (to|in|into) <new>
write the current date and time to <new>

= date-append change
> date >> <bare>
append the [current] date to <bare>
add a timestamp to the end of <bare>

= ps-save change
> ps aux > <new>
$save [the list of|a list of] [all] [running] processes (to|in|into) <new>

= find-save change
> find <where> -type f > <new>
$save (a list of|the paths of|the names of) all files <where> (to|in|into) <new>

= count-lines-cmd
> ps aux | awk '{ print $1 }' | sort | uniq -c | sort -rn
$count [the] processes (per|for each|by) user
how many processes does each user (run|have)

= passwd-sort
> sort -t: -n -k3,3 /etc/passwd
$sort /etc/passwd by user id

= passwd-tail
> tail -n <n> /etc/passwd
$show the last <n> (users|lines) (in|of) /etc/passwd
`,
)
