import { intents } from '../grammar.ts'

const machine = intents(
  'system',
  String.raw`
= again-ps-user-nohead quiet
> ps -u <user> --no-headers
processes of <user> without the header
$list the processes of the user <user>, no header line
all processes that belong to <user>, leave the heading out
what is <user> running? no column titles please
ps for user <user>, header suppressed
$show what runs as <user>, only the processes and not the heading
headerless list of <user>'s processes
Print the processes of <user>, without the title line on top
the processes <user> has started, heading off
give me <user>'s processes but skip the header
which processes belong to <user>? I do not want the header row
processes owned by <user>, with --no-headers

= again-ps-pid-rss parse
> ps -o rss= -p <pid>
memory used by process <pid>
how much memory does process <pid> take?
resident memory of pid <pid>, only the number
RSS of the process <pid>
how many kilobytes of RAM does pid <pid> use
memory consumption of process <pid> in kB, nothing else
what is the memory use of the process with id <pid>
Print only the resident set size of process <pid>
$show the memory that pid <pid> occupies, no header
the amount of RAM held by process <pid>
how big is process <pid> in memory
tell me how much ram <pid> eats (it is a pid)

= again-ps-pid-start parse
> ps -o lstart= -p <pid>
when was process <pid> started
start time of pid <pid>
at what date and time did process <pid> start?
since when is process <pid> running, as a date
date on which the process <pid> was launched
full start date of process <pid>, no header
Print only the start time of the process with pid <pid>
when did pid <pid> come to life
$show the moment process <pid> was started
started when: process <pid>
the date and time at which <pid> began, it is a process id
lstart of <pid>, nothing but the value

= again-ps-pid-state parse
> ps -o stat= -p <pid>
state of process <pid>
is process <pid> sleeping, running or stopped? show its state letters
what state is pid <pid> in
status code of the process <pid>, from ps
Print only the state column for process <pid>
process <pid>: which state, no header
$show the STAT value of pid <pid>
does pid <pid> sleep or run (its ps state)
the process state of <pid>
just the stat field of the process with id <pid>
tell me the state letter of process <pid>
run state of pid <pid>, only that

= again-ps-names-mem
> ps -eo comm= --sort=-%mem | head -n <n>
names of the <n> processes that use the most memory
only the names of the <n> biggest memory users among the processes
top <n> processes by memory, just their names
which <n> programs eat the most RAM? names only
Print nothing but the command names of the <n> processes with the highest memory use
the <n> most memory hungry processes, name only, no header
$list the names of the top <n> memory consumers
<n> process names, biggest memory first
names alone, please: the <n> processes with most memory
what are the <n> heaviest processes in memory called?
just the program names of the <n> processes that take most RAM
the <n> memory hogs by name, without any other column

= again-ps-names-cpu
> ps -eo comm= --sort=-%cpu | head -n <n>
names of the <n> processes that use the most cpu
only the names of the <n> busiest processes
top <n> processes by cpu, just their names
which <n> programs burn the most processor time? names only
Print nothing but the command names of the <n> processes with the highest cpu use
the <n> most cpu hungry processes, name only, no header
$list the names of the top <n> cpu consumers
<n> process names, highest cpu first
names alone, please: the <n> processes with most cpu
what are the <n> processes called that keep the cpu busiest?
just the program names of the <n> processes that take most cpu
the <n> cpu hogs by name, without any other column

= again-mem-total-mb
> free -m | awk '/^Mem/ { print $2 }'
total memory in megabytes, only the number
how many megabytes of RAM does this machine have
just the total amount of memory in MB
$show only the total column of the memory line of free -m
RAM size of this computer in MB, nothing else
how much memory is built into this machine, in megabytes
Print the total memory in megabytes as a single number
installed RAM in MB please
total ram, MB, number only
what is the total memory of this box in megabytes?
from free -m only the total of Mem
the size of the main memory in MB without any text around it

= again-mem-total-gb
> free -g | awk '/^Mem/ { print $2 }'
total memory in gigabytes, only the number
how many gigabytes of RAM does this machine have
just the total amount of memory in GB
$show only the total column of the memory line of free -g
RAM size of this computer in GB, nothing else
how much memory is built into this machine, in gigabytes
Print the total memory in gigabytes as a single number
installed RAM in GB please
total ram, GB, number only
what is the total memory of this box in gigabytes?
from free -g only the total of Mem
the size of the main memory in whole gigabytes

= again-mem-available
> free -h | awk '/^Mem/ { print $7 }'
available memory from free -h, only that value
print only the amount of available memory, human readable
how much memory is available? just the value, with its unit
$show only the available column of the memory line of free -h
RAM that is available, readable unit, nothing else
only the available part of the memory, in readable form
the available memory as free -h shows it, just that field
Print just how much RAM programs can still get, human readable
memory available right now, one value with unit
I want the last column of the Mem line of free -h
available ram only
what does free -h say is available? print that alone

= again-swap-line
> free -h | grep Swap
how much swap is used
swap usage, human readable
$show only the swap line of free -h
how much swap space is there and how much of it is free
is swap in use? total, used and free please
the Swap row of free, readable sizes
swap: total, used, free
only the swap part of the memory overview
how full is the swap
Print the line about swap from free -h
swap memory, used and left
what about the swap, is it full?

= again-swap-used-mb
> free -m | awk '/^Swap/ { print $3 }'
used swap in megabytes, only the number
how many megabytes of swap are in use
just the amount of swap in use in MB
$show only the used column of the swap line of free -m
swap in use in MB, nothing else
Print the used swap in megabytes as a single number
used swap, MB, number only
from free -m only the used value of Swap
how many MB have been swapped out? number only
a single number: megabytes of swap used
occupied swap space in MB please
MB of swap taken right now

= again-os-pretty-name
> grep '^PRETTY_NAME' /etc/os-release
the name of the distribution only
only the line with the pretty name of the distribution
$show the PRETTY_NAME of this system
which Linux is this? only the name line of os-release
distribution name and nothing else from /etc/os-release
grep the pretty name out of /etc/os-release
Print the line of /etc/os-release with the full name of the distribution
what is this distribution called, just its name
the pretty name from os-release
os name only, no other details of the distribution
one line please: name and version of the distribution
just the PRETTY_NAME line

= again-os-version-id
> grep '^VERSION_ID' /etc/os-release
only the version number of the distribution
the VERSION_ID line of os-release
which release number does this distribution have
$show the version id from /etc/os-release
version number of the installed Linux distribution, that line only
Print the line of /etc/os-release that has the version id
grep VERSION_ID from /etc/os-release
distribution release number, nothing else
just the distro's version id please
what is the version id of this distro
the release number of this distribution as os-release has it
from os-release only the VERSION_ID

= again-lspci-vga parse
> lspci | grep -i vga
graphics card of this computer
which graphics card is in here
what video card do I have
$show the gpu that lspci knows
name of the graphics adapter
is there a vga card? which
which GPU is built into this machine
only the vga line of lspci
model of the video adapter
find the graphics card among the pci devices
lspci, only the graphics card
Print the PCI device that is the VGA controller

= again-date-dots
> date +%d.%m.%Y
current date as dd.mm.yyyy
print today's date in the form 31.12.2024
today's date the German way, with dots
date with dots, day first
the date of today as day.month.year
today, day month and year with dots between them
what is the date today, in dd.mm.yyyy format?
Print the current date like 24.12.2023
date of today in the form DD.MM.YYYY
day, month, year separated by points, for today
$show the current date in European dotted form
write today's date with full stops: 05.03.2024

= again-date-time-ms
> date +%T.%3N
current time with milliseconds
the clock with milliseconds
what time is it, to the millisecond
time of day, three digits after the second
hh:mm:ss.mmm please, now
$show hours, minutes, seconds and milliseconds
time as 12:34:56.789
Print the current time including milliseconds
time now down to the millisecond
clock time, millisecond precision, without the date
the time with fractions of a second, three digits
current clock time in ms precision

= again-date-utc-iso
> date -u +%FT%TZ
current date in UTC, iso format
UTC timestamp in ISO 8601 form with a Z at the end
now in UTC like 2024-05-06T07:08:09Z
iso timestamp in utc
$show the current UTC time as yyyy-mm-ddThh:mm:ssZ
ISO 8601 date and time, UTC, ending in Z
a zulu timestamp of this moment
Print date and time in UTC the ISO way, with T and Z
the moment now as an ISO string in UTC
what is the UTC time in ISO 8601
timestamp for logs: UTC, ISO, Z suffix
time in UTC, format %FT%TZ

= again-date-stamp
> date +%Y%m%d-%H%M%S
timestamp for a file name, like 20240131-154500
date and time as yyyymmdd-hhmmss
compact time stamp with a dash between date and time
$show the current date and time in the form 20231224-180000
now, as YYYYMMDD-HHMMSS
a timestamp without spaces and colons, date dash time
Print date and time compactly: year month day, hyphen, hours minutes seconds
time stamp suited for backups, yyyymmdd-hhmmss
the current moment as digits, with a hyphen between day and time
compact date hyphen compact time, now
give me something like 20250102-030405 for this moment
date and time in one word, dash in the middle

= again-date-month-year
> date '+%B %Y'
current month and year, in words
month name and year
name of this month and the year, like March 2024
$show month and year, the month spelled out
which month and which year is it
Print the month in full and the year
month and year as text
this month's name with the year behind it
today's month and year, e.g. July 2025
full month name then four-digit year
just the month by name plus the year, no day
the heading for a calendar: month and year now

= again-date-short-day-month
> date '+%d %b %Y'
today's date like 05 Mar 2024
day, short month name and year of today
today as 24 Dec 2023
date with the month as three letters, day first
$show the current date with an abbreviated month name
the date of today, month abbreviated, in the order day month year
Print today as dd Mon yyyy
what is today's date in the style 01 Jan 2025
today: two-digit day, three-letter month, year
current date, month in three letters
day month year, month short, for today
abbreviated-month date of today

= again-date-last-monday
> date -d 'last monday' +%F
date of last monday
which date was last monday
what was the date of the previous monday?
$show the date of the most recent monday before today
last monday as yyyy-mm-dd
when was last monday
the monday that was last, as a date
Print the date of the Monday before today
iso date of last monday
previous monday's date
monday of last time, which date
what day did last monday fall on, yyyy-mm-dd

= again-date-next-friday
> date -d 'next friday' +%F
date of next friday
which date is next friday
what is the date of the coming friday?
$show the date of the friday ahead
next friday as yyyy-mm-dd
when is next friday
the friday to come, as a date
Print the date of the next Friday
iso date of next friday
the coming friday's date
on which date does the next friday fall
friday ahead, which date is that

= again-date-next-sunday
> date -d 'next sunday' +%F
date of next sunday
which date is next sunday
what is the date of the coming sunday?
$show the date of the sunday ahead
next sunday as yyyy-mm-dd
when is next sunday
the sunday to come, as a date
Print the date of the next Sunday
iso date of next sunday
the coming sunday's date
on which date does the next sunday fall
sunday ahead, which date is that

= again-date-plus-week
> date -d '+1 week' +%F
what will the date be a week from now
date in one week
the date one week from today
today in a week, as yyyy-mm-dd
which date is a week from today?
$show the date a week ahead
what date do we have in a week
Print the date of this day next week
date of the same weekday next week
one week later than today, which date
iso date a week from now
a week on from today

= again-date-minus-week
> date -d '1 week ago' +%F
what was the date a week ago
date one week ago
the date a week before today
today a week ago, as yyyy-mm-dd
which date was a week ago?
$show the date of one week back
Print the date of this day last week
date of the same weekday last week
one week earlier than today, which date
iso date a week back
what date did we have a week ago
a week prior to today

= again-date-plus-month
> date -d '+1 month' +%F
what will the date be a month from now
date in one month
the date one month from today
today in a month, as yyyy-mm-dd
which date is a month from today?
$show the date a month ahead
what date do we have in a month
Print the date of this day next month
one month later than today, which date
iso date a month from now
a month on from today
this day next month, as a date

= again-crontab-remove parse
> crontab -r
remove all my cron jobs
delete my crontab
throw away my whole crontab
erase all cron jobs of mine
get rid of my crontab completely
wipe my crontab
delete every scheduled cron job of my user
remove my crontab entirely
please delete all of my cron entries
drop (and delete) the complete crontab
I want no cron jobs any more, remove them all
erase the crontab of the current user

= again-crontab-active parse
> crontab -l | grep -v '^#'
my cron jobs without the comments
$show my crontab without comment lines
crontab minus comments
only the active lines of my crontab
cron jobs, leave out the lines that begin with a hash
what is in my crontab besides comments
Print my cron entries, no comment lines
list cron jobs but skip the comments
the real entries of my crontab, comments left out
comment-free crontab please
crontab with comments filtered out
cron entries of mine that are not commented out

= again-crontab-grep parse
> crontab -l | grep '<word>'
cron jobs that have <word> in them
is there a line with <word> in my crontab?
$show the lines of my crontab that contain <word>
my crontab, only lines with <word>
which of my cron jobs mention <word>
search my crontab for <word>
look for <word> in my cron jobs
Print the crontab entries containing <word>
cron entries of mine with <word>
find <word> in the crontab
filter my scheduled jobs by <word>
grep my cron jobs for <word>

= again-crontab-minutes parse
> (crontab -l; echo '*/<mins> * * * * <script>') | crontab -
run <script> every <mins> with cron
add a cron job that starts <script> every <mins>
have cron run <script> once in <mins>
schedule <script> every <mins> in my crontab
append a line to my crontab that runs <script> every <mins>
cron entry for <script>, every <mins>, keep my other entries
let cron start <script> every <mins> without losing my other jobs
I want <script> to run every <mins>, through my crontab
new crontab line: <script> each <mins>
make cron call <script> every <mins>
put <script> into my crontab for every <mins>
every <mins> cron shall run <script>

= again-crontab-reboot parse
> (crontab -l; echo '@reboot <script>') | crontab -
run <script> at every boot with cron
add a cron job that starts <script> after each reboot
have cron run <script> when the machine starts
schedule <script> for every reboot in my crontab
append an @reboot line for <script> to my crontab
cron entry for <script> at startup, keep my other entries
let cron start <script> at boot without losing my other jobs
I want <script> to run after every restart, through my crontab
new crontab line: <script> on reboot
make cron call <script> each time the computer boots
put <script> into my crontab with @reboot
whenever the machine boots cron shall run <script>

= again-crontab-hourly parse
> (crontab -l; echo '0 * * * * <script>') | crontab -
run <script> every hour with cron
add a cron job that starts <script> hourly
have cron run <script> on the hour, every hour
schedule <script> hourly in my crontab
append a line to my crontab that runs <script> once an hour
cron entry for <script>, every full hour, keep my other entries
let cron start <script> every hour without losing my other jobs
I want <script> to run each hour, through my crontab
new crontab line: <script> hourly
make cron call <script> once per hour
put <script> into my crontab for every hour
every full hour cron shall run <script>

= again-sleep-echo parse
> sleep <small>; echo '<text>'
wait <small> seconds, then print '<text>'
wait <small> seconds and say '<text>'
after <small> seconds print '<text>'
pause for <small> seconds and then echo '<text>'
sleep <small> seconds, then output '<text>'
print '<text>' but only after <small> seconds
say '<text>' in <small> seconds
<small> seconds from now print '<text>'
delay of <small> seconds, then the message '<text>'
hold on for <small> seconds before you echo '<text>'
first sleep <small>, then echo '<text>'
let <small> seconds pass, then print '<text>'

= again-var-echo
> <newvar>=<value>; echo "$<newvar>"
set the variable <newvar> to <value> and print it
put <value> in <newvar> and echo it
give <newvar> the value <value>, then $show it
assign <value> to <newvar>, then print the variable
store <value> in the shell variable <newvar> and display it
make a variable <newvar> with the value <value> and print its value
<newvar> should be <value>; print it afterwards
shell variable <newvar> = <value>, print it
let <newvar> be <value> and echo the variable
define <newvar> as <value> and output it
assign and print: <newvar> becomes <value>
set <newvar> to <value> and echo <newvar>

= again-var-date
> <newvar>=$(date +%F); echo "$<newvar>"
store today's date in <newvar> and print it
put the date of today into the variable <newvar> and $show it
<newvar> should be today's date (yyyy-mm-dd); print it
assign the current date to <newvar>, then echo it
set <newvar> to the date of today and output the variable
variable <newvar> = today's date, then print it
save the current date as <newvar> and echo the variable
let <newvar> be the date, iso form, and print its value
keep today's date in <newvar> and display it
capture the date in <newvar> and echo <newvar>
today's iso date into <newvar>, print <newvar>
make a variable <newvar> holding today's date and print that variable

= again-exit-code
> echo $?
exit code of the last command
what was the exit status of the previous command
did the last command succeed? show its exit code
$show the return code of the last command
return value of the command before
status of the last command
Print the exit code of what I just ran
error code of the last command please
which exit status did that command leave
how did the last command end, its exit code
the number the last program returned
echo the exit status

= again-var-set-test
> [ -n "$<var>" ] && echo yes || echo no
is the variable <var> set
is <var> set to anything? yes or no
does <var> have a value
say yes if <var> is not empty and no otherwise
check whether the variable <var> has a value, answer yes or no
is there something in <var>? yes/no
print yes or no: <var> is non-empty
has the variable <var> been set
test if <var> is a non-empty variable, print yes or no
yes or no, is <var> defined with a value
tell me whether <var> is empty (no) or not (yes)
is my <var> variable set at all

= again-path-front quiet
> export PATH="<path>:$PATH"
add <path> to the front of my PATH
put <path> first in my PATH
prepend <path> to PATH
programs in <path> should be found before all others
<path> at the beginning of PATH please
make <path> the first directory in my PATH
let PATH start with <path>
PATH with <path> in front
search <path> first for commands
I want <path> before everything else in the PATH
extend PATH at its front by <path>
set PATH so that <path> comes first

= again-path-contains quiet
> echo "$PATH" | tr ':' '\n' | grep -x <path>
is <path> in my PATH?
does my PATH have <path> in it
check whether <path> is one of the directories of PATH
$show <path> if it is in PATH
look for <path> among the entries of my PATH
is the directory <path> part of PATH
find out if PATH contains exactly <path>
PATH entry <path>, is there one
search my PATH for the entry <path>
can programs in <path> be found, i.e. is it in PATH
Print <path> when it is an entry of PATH
exact match for <path> in the PATH list

= again-path-sorted
> echo "$PATH" | tr ':' '\n' | sort
directories of my PATH, sorted
PATH, one per line in alphabetical order
$show the entries of PATH sorted
split PATH into lines and sort them
my PATH directories from A to Z
the folders in PATH alphabetically
sorted list of what is in PATH
Print each PATH directory on its own line, in order
what is in my PATH, sorted by name
alphabetical list of the PATH entries
PATH entries, sorted one a line
sort the directories in the PATH variable

= again-groups-count
> wc -l < /etc/group
how many groups are there
number of groups on this system
how many groups does this machine have, only the number
$count the groups
count the entries of /etc/group
total number of user groups
Print just the number of groups in /etc/group
how many lines has /etc/group, number only
group count
what is the number of groups defined here?
tell me how many groups exist
the amount of groups on this computer

= again-user-uid
> id -u <user>
uid of <user>
user id of <user>, only the number
what uid does <user> have
numeric id of the user <user>
$show just the uid of <user>
which number does the user <user> have
<user>'s uid
user number of <user>
Print only the numeric user id of <user>
the uid that belongs to <user>
what is the user id of <user>?
id number of the account <user>

= again-user-gid
> id -g <user>
gid of <user>
id of the primary group of <user>, only the number
what primary gid does <user> have
numeric id of the main group of the user <user>
$show just the gid of <user>
which group number does the user <user> have as primary group
<user>'s gid
primary group number of <user>
Print only the numeric group id of <user>
the gid that belongs to <user>
what is the primary group id of <user>?
group id number of the account <user>, only the main one

= again-last-user-one parse
> last -n 1 <user>
last login of <user>
when did <user> log in last
most recent login of <user>
$show the latest login of the user <user>
when was <user> here for the last time
<user>'s last session
the newest login entry of <user>, only one
Print the last time <user> logged in
only the most recent login of <user>
when has <user> last been logged in?
latest session of <user>, one line
last seen: <user>

= again-last-user-n parse
> last -n <n> <user>
last <n> logins of <user>
when did <user> log in the last <n> times
the <n> most recent logins of <user>
$show <n> login entries of the user <user>, newest first
<user>'s last <n> sessions
the newest <n> logins by <user>
Print the last <n> times <user> logged in
<n> latest sessions of <user>
only the <n> most recent login records for <user>
recent logins of <user>, <n> of them
how did <user> log in lately, <n> entries
login history of <user>, limited to <n>

= again-reboot-last parse
> last reboot | head -n 1
when did the machine last reboot
the last reboot of this machine
$show only the most recent reboot
last restart of this computer, one line
latest entry of the reboot history
when was the last reboot, according to last
most recent boot in the login records
Print the newest line of last reboot
the last time it rebooted
only the latest reboot, not all of them
date of the latest reboot from wtmp
when was the system restarted most recently

= again-auth-failed quiet
> grep 'Failed password' /var/log/auth.log
failed logins in /var/log/auth.log
failed password attempts in the auth log
who tried to log in with a wrong password? look in /var/log/auth.log
$show the lines about failed passwords in /var/log/auth.log
wrong passwords in the auth log
Print all "Failed password" lines of /var/log/auth.log
grep the auth log for failed passwords
login attempts that failed, from /var/log/auth.log
break-in attempts with wrong passwords in the auth.log
failed ssh logins according to /var/log/auth.log
lines of the auth log where the password was wrong
$list failed password messages in auth.log

= again-auth-failed-count quiet
> grep -c 'Failed password' /var/log/auth.log
how many failed logins are in /var/log/auth.log
number of failed password attempts in the auth log
$count the failed passwords in /var/log/auth.log
how often was a wrong password given, according to the auth log
count of "Failed password" lines in /var/log/auth.log
how many wrong passwords does the auth log have
total of failed logins in auth.log
Print only the number of failed password lines in /var/log/auth.log
tally the failed login attempts in /var/log/auth.log
just how many failed passwords in auth.log
failed ssh logins in the auth log, how many
number of lines with a failed password in /var/log/auth.log

= again-dmesg-err parse
> dmesg --level=err
kernel errors
only the errors of the kernel
error messages in dmesg
$show the kernel messages of level err
what errors did the kernel report?
dmesg, errors only, no warnings
kernel log: just errors
Print the kernel messages that are errors
errors from the kernel ring buffer, only those
dmesg at error level
only error level messages of the kernel
which errors are in the kernel log

= again-journal-vacuum-size parse
> journalctl --vacuum-size=<n>M
shrink the journal to <n>M
delete old journal files until <n> MB are left
limit the systemd journal to <n> megabytes
cut the journal down to <n> MB by deleting old entries
reduce the size of the journal to <n>M
vacuum the journal to <n> megabytes
keep at most <n> MB of journal, remove the rest
the journal is too big, trim it to <n> MB
journal logs should take no more than <n>M on disk, remove the oldest
free disk space: journal down to <n> MB
remove archived journals beyond <n>M
get the journal under <n> MB

= again-timeout-kill-msg
> timeout <secs> <script> || echo 'timed out'
run <script> for at most <secs> seconds and print 'timed out' if it fails or takes longer
give <script> <secs> seconds, say 'timed out' otherwise
<script> with a limit of <secs> seconds and the message 'timed out'
stop <script> after <secs> seconds and then print 'timed out'
limit <script> to <secs> seconds; on failure echo 'timed out'
if <script> is not done in <secs> seconds, stop it and say 'timed out'
run <script> under timeout <secs>, or else print 'timed out'
try <script> for <secs> seconds, print 'timed out' when that does not work
cut <script> off after <secs> seconds with the message 'timed out'
print 'timed out' when <script> has not succeeded within <secs> seconds
<secs> seconds for <script>, then 'timed out'
tell me 'timed out' if <script> needs more than <secs> seconds

= again-ps-user-args parse
> ps -u <user> -o pid=,args=
processes of <user> with pid and full command line, no header
$show pid and command line of everything <user> runs, without a heading
what does <user> run? pid and whole command, header left out
all processes of the user <user>: pid and arguments, headerless
$list the processes of <user> as pid plus full command line and suppress the header
only pid and command line for the processes of <user>, no title line
pid and args columns of <user>'s processes, nothing above them
Print for each process of <user> its pid and complete command, no header
full command lines with pids for <user>, without column titles
<user>'s processes: number and full command, no header row
two columns without header for the processes of <user>, pid and command line
user <user>, pid and command with its arguments, no heading

= again-background-pid
> echo $!
pid of the process I started last in the background
process id of the latest background job
$show the pid of the last background command
what pid did the command I just put in the background get?
number of the last process started with &
which pid has my last background process
Print the process id of what I last sent to the background
pid of the last & command
echo the pid of the newest background process
the id of the job I just started in the background, as a pid
the last background pid

= again-wait-all parse
> wait
wait until all background jobs are finished
wait for everything that runs in the background
block until my background jobs are done
do not go on before all background processes of this shell have ended
wait for my background jobs
hold until every background job has ended
let the script wait for all of its children
pause until nothing runs in the background any more
wait for all jobs
stay here until the jobs I started with & are through
shell, wait for all your background processes
wait till the background commands are complete

= again-proc-mem-sum parse
> ps -C <proc> -o rss= | awk '{ s += $1 } END { print s/1024 }'
sum of the memory of all <proc> processes in MB
how many megabytes do all <proc> processes use together
total memory of <proc> in MB
add up the memory of every <proc> process, in megabytes
$show the memory that the <proc> processes take altogether, MB
memory use of <proc>, all its processes summed, in megabytes
RAM used by <proc> in total, in MB
how much memory does <proc> take as a whole? MB please
combined memory of the processes called <proc> in megabytes
Print the total resident memory of <proc> in MB
sum up rss of all <proc> processes and give it in MB
all <proc> processes together: how many MB of RAM

= again-kill-top-cpu parse
> kill $(ps -eo pid= --sort=-%cpu | head -n 1)
kill the process with the highest cpu usage
end the process that uses the most cpu
stop whatever burns the most processor time
terminate the busiest process
kill the top cpu user among the processes
get rid of the process eating the most cpu, kill it
find the process with the most cpu and kill it
kill the one process that keeps the cpu busiest
terminate the process on top of the cpu list
kill the biggest cpu hog
the process with the most cpu load should be killed
please end the most cpu hungry process

= again-kill-top-mem parse
> kill $(ps -eo pid= --sort=-%mem | head -n 1)
kill the process with the highest memory usage
end the process that uses the most memory
stop whatever takes the most RAM, kill it
terminate the process with the largest memory share
kill the top memory user among the processes
get rid of the process eating the most memory, kill it
find the process with the most memory and kill it
kill the one process that occupies the most RAM
terminate the process on top of the memory list
kill the biggest memory hog
the process with the most memory should be killed
please end the most memory hungry process

= again-pid-threads-list parse
> ps -T -p <pid>
threads of process <pid>
$list the threads of pid <pid>
which threads does process <pid> have
$show every thread of the process <pid>
all threads belonging to <pid>, one per line
thread list for process <pid>
Print the threads of the process with the id <pid>
what threads run inside process <pid>?
see the single threads of pid <pid>
process <pid>: its threads, not just how many
the threads in process number <pid>
list of threads, process <pid>

= again-watch-free parse
> watch -n <secs> free -m
watch the memory every <secs> seconds
$show the memory usage in MB again every <secs> seconds
watch free -m with an interval of <secs> seconds
memory in megabytes, refreshed every <secs> seconds
keep an eye on the memory, update each <secs> seconds, using watch
monitor RAM use every <secs> seconds with watch, in MB
refresh free -m every <secs> seconds
run free -m over and over, every <secs> seconds
see how memory use changes, with watch, <secs> second steps
repeat free -m each <secs> seconds on the same screen
memory monitor: watch, <secs> seconds, megabytes
let me watch the free memory in MB, new numbers every <secs> seconds

= again-cpu-mhz
> grep MHz /proc/cpuinfo
cpu frequency
how fast do the cores run at the moment
clock speed of the processor
current MHz of every core
$show the cpu clock frequency from /proc/cpuinfo
at how many MHz does the cpu run?
frequency of each core
the MHz lines of /proc/cpuinfo
Print the clock rate of all cores
processor speed in MHz
what frequency has the processor right now
megahertz of my cpu

= again-cpu-sockets parse
> lscpu | grep Socket
how many sockets does the cpu have
number of cpu sockets
how many processors are plugged into this board, the socket line of lscpu
$show the socket count from lscpu
cpu sockets of this machine
only the Socket line of lscpu
is this a dual socket machine?
Print the lscpu line about sockets
sockets in this server
how many physical cpu sockets
lscpu, sockets only
socket number of this server board

= again-virt parse
> systemd-detect-virt
is this a virtual machine
am I in a vm or on real hardware
which virtualization is this system running under
does this machine run virtualized?
$show the kind of virtualization
is this box virtual or physical
vm or bare metal?
detect the hypervisor of this machine
are we inside a container or vm
what virtual machine type is this
Print which hypervisor this runs on
find out whether this computer is a vm

= again-df-g-root
> df -BG --output=avail / | tail -n 1
free space on the root file system in gigabytes, number only
how many GB are free on / ? only that number
available gigabytes of the root partition
$show just the available space of / in GB
GB left on /, without header
Print only the free gigabytes on the root partition
free GB of /
space left on / in whole gigabytes
root file system: available GB, nothing else
only the avail value of / in GB
how much is left on /, in gigabytes, just the value
free space of the root disk as a number of GB

= again-df-mounts-nohead
> df --output=target,pcent | tail -n +2
mount point and use percentage of every file system, without the header
$show all mount points with how full they are, no header
how full is each mount point? no header line
mounts and their use%, heading left out
$list mount point and percentage used, skipping the title line
Print mount points with their usage in percent, but not the header
usage percent per mount point, without the first line
each mounted file system: path and percent full, header dropped
target and pcent columns of df without the heading
percent used behind each mount point, no titles
mount points and fullness only, headerless
two columns without header: mount point, use percentage

= again-df-type parse
> df -h -t <fstype>
file systems of type <fstype>, with their usage
how full are the <fstype> file systems
disk usage of <fstype> file systems only, human readable
df but only <fstype>, readable sizes
$show free space for the file systems of the type <fstype>
only the <fstype> partitions: size, used and free
limit df -h to <fstype>
Print the human readable usage of all <fstype> file systems
space on my <fstype> partitions
<fstype> only, disk space in readable units
what room is left on the <fstype> file systems?
usage of each mounted <fstype>

= again-who-count
> who | wc -l
how many users are logged in
number of logged in users
how many login sessions are there
$count the users that are logged in
count of current logins
Print how many people are logged in at the moment
how many are logged on here right now?
number of sessions shown by who
login count
tell me how many users are on this machine right now
total of active logins
only the number of users logged in

= again-passwd-line quiet
> grep '^<user>:' /etc/passwd
line of the user <user> in /etc/passwd
the passwd entry of <user>, straight from /etc/passwd
$show what /etc/passwd says about <user>
find the line of <user> in /etc/passwd
grep the entry of <user> out of /etc/passwd
In the file /etc/passwd find the line of the user <user>
the /etc/passwd line that begins with <user>
account line for <user> from the passwd file
Print the line in /etc/passwd for <user>
which line of /etc/passwd belongs to <user>?
look <user> up in /etc/passwd
the record of <user> in the file /etc/passwd

= again-nologin-names quiet
> grep nologin /etc/passwd | cut -d: -f1
names of the users that cannot log in
users with nologin as shell, names only
which accounts have nologin
$list the user names with a nologin shell
who is not allowed to log in (nologin)? names
user names whose shell is nologin
accounts without login shell, i.e. nologin, only their names
Print the names of all nologin users in /etc/passwd
system accounts with nologin, just the names
cannot log in: which users
names from /etc/passwd on lines with nologin
the nologin accounts by name

= again-max-uid-name
> sort -t: -k3,3n /etc/passwd | tail -n 1 | cut -d: -f1
the user with the highest uid
name of the user that has the largest user id
which account has the biggest uid
who has the highest user number in /etc/passwd? name only
$show the name of the user with the maximum uid
user name belonging to the highest uid
largest uid: which user is that
Print the user name with the highest numeric id in /etc/passwd
account name with the greatest user id
top uid holder, name only
find the user with the highest id and print the name
name of the last user when sorted by uid

= again-my-groups-lines
> groups | tr ' ' '\n'
groups I am in, one per line
my groups, each on its own line
$list my groups below each other
which groups do I belong to? one per line
my group memberships, one a line
Print the names of my groups in a column
groups of mine as lines
split the output of groups into lines
one line for each group I am a member of
all my groups in a vertical list
the groups I belong to, line by line
names of my groups, newline separated

= again-group-of-member quiet
> grep <user> /etc/group
which groups have <user> as a member? look in /etc/group
lines of /etc/group that mention <user>
grep /etc/group for <user>
$show the group entries with <user> in them
where in /etc/group does <user> appear
entries in /etc/group containing <user>
Print the lines of /etc/group with <user>
/etc/group, only lines with <user>
full group lines that name <user>
look up <user> in /etc/group
search the group file for <user>
group file entries of <user>

= again-group-gid
> getent group <group> | cut -d: -f3
gid of the group <group>
group id of <group>
which number does the group <group> have
numeric id of the group <group>
$show only the gid of group <group>
what is the group id of the group <group>?
Print the number of the group <group>
id number for the group called <group>
the gid belonging to group <group>
group <group>: its numeric id
group number of <group>, nothing else
just the group id of <group>

= again-usermod-shell parse
> usermod -s <absfile> <user>
change the shell of <user> to <absfile>
make <absfile> the login shell of <user>
set the login shell of user <user> to <absfile>
<user> should get <absfile> as shell
give the account <user> the shell <absfile>
new login shell for <user>: <absfile>
let <user> log in with <absfile>
switch the shell of <user> to <absfile>
user <user>, shell <absfile>, please set it
modify the account <user> so that its shell is <absfile>
I want <absfile> as the login shell of <user>
usermod: shell <absfile> for <user>

= again-var-length
> echo §{#<var>}
length of the variable <var>
how many characters does the value of <var> have
$show how long the value of <var> is
number of characters in the variable <var>
how long is <var>, the variable?
string length of the variable <var>
characters in the value of <var>, just the number
Print the length of what is in <var>
count the characters of variable <var>
the size in characters of the shell variable <var>
length of what <var> holds
<var>: length of its value

= again-var-first-chars
> echo "§{<var>:0:<small>}"
first <small> characters of the variable <var>
$show only the first <small> characters of the value of <var>
the <small> leading characters of what is in <var>
cut the variable <var> to <small> characters and print that
Print the beginning of variable <var>, <small> characters
<small> characters from the start of the variable <var>
substring of <var> from the start, length <small>
how does the value of <var> begin? <small> characters
variable <var>, first <small> letters
echo just <small> characters of <var>, from its beginning
the value of <var> shortened to <small> characters
start of the variable <var>: <small> characters

= again-var-upper
> echo "§{<var>^^}"
value of the variable <var> in upper case
$show what <var> holds in capital letters
print the variable <var> in upper case letters
upper-case the value of <var>
the content of the variable <var>, all capitals
variable <var> in capitals
echo <var>'s value in upper case
make the value of <var> upper case and print it
what is in <var>, but in capital letters
all letters of the value of <var> capitalised
Print the value of the variable <var> with every letter in upper case
uppercase version of variable <var>

= again-readonly quiet
> readonly <newvar>=<value>
make the variable <newvar> read only with the value <value>
<newvar> should be <value> and never change again
constant <newvar> with the value <value>
set <newvar> to <value> and protect it from changes
read-only variable <newvar>, value <value>
define a constant called <newvar>, <value>
declare <newvar> as readonly, with <value> in it
nobody may change <newvar> any more once it is <value>
freeze <newvar> at <value>
a shell constant <newvar> that holds <value>
give <newvar> the unchangeable value <value>
readonly <newvar>, set to <value>

= again-cmd-with-lang
> LC_ALL=C <cmd> --version
run <cmd> --version with LC_ALL set to C
version of <cmd> with the C locale
<cmd> --version in the C locale
set LC_ALL to C just for <cmd> --version
$show the version of <cmd> without translation, using LC_ALL=C
call <cmd> --version with the variable LC_ALL=C only for that command
Print the version of <cmd> with LC_ALL=C
version output of <cmd> in plain C locale
<cmd> --version, but untranslated (LC_ALL is C)
<cmd>'s version, locale C
use the C locale for <cmd> --version
with LC_ALL=C run <cmd> --version

= again-loop-lines-prefix
> while read -r line; do echo "<word> $line"; done < <bare>
for every line in <bare> print <word> and the line
read <bare> line by line and print each line after the word <word>
loop over the lines of <bare> and echo <word> in front of each
while read loop over <bare> that prints <word> and then the line
put <word> before each line of <bare> with a while loop
each line of <bare> with <word> ahead of it, in a loop
echo "<word>" followed by the line, for all lines of <bare>
go through <bare> line by line, printing <word> plus the line
a loop that says <word> and the line for each line of <bare>
with while and read: <word>, a space and each line of <bare>
for each line of <bare> say <word> and that line
loop through <bare>; output <word> and the current line

= again-squares
> for i in {1..<n>}; do echo $((i * i)); done
squares of the numbers 1 to <n>
the square numbers from 1 to <n>, one per line
loop from 1 to <n> and print each number squared
print i times i for i from 1 to <n>
$show the squares of 1 up to <n>
square every number from 1 to <n>
for each number up to <n> its square
list of the first <n> square numbers
multiply each of the numbers 1 to <n> by itself and print the results
what are the squares of 1 to <n>?
the first <n> squares, one a line
for loop over 1..<n> printing the square

= again-alphabet-lines
> printf '%s\n' {a..z}
the alphabet, one letter per line
letters a to z, each on its own line
print a to z below each other
$list the letters of the alphabet, one a line
every small letter from a to z on a line of its own
a through z vertically
alphabet as a column
Print all lower case letters, one per line
write the alphabet with one letter in each line
a, b, c up to z, one per line
26 lines, one for each letter
one letter per line, from a to z

= again-while-count
> i=1; while [ $i -le <n> ]; do echo $i; i=$((i + 1)); done
while loop counting from 1 to <n>
count to <n> with a while loop
a while loop that prints the numbers 1 to <n>
print 1 to <n> using while
use while to count up to <n>
loop with while as long as i is at most <n> and print i
while, not for: numbers 1 to <n>
numbers up to <n> from a while loop
counter from 1 to <n> in a while loop, printed each time
in a while loop print i and add one until <n> is reached
while i <= <n>, print i
a counting while loop, 1 through <n>

= again-history-unique quiet
> history | sort -k2 -u
history without duplicates
my command history, every command only once
each command from the history once
history, duplicates removed
unique commands of my history
$show the history with repeated commands only once
which different commands did I type? no repeats
all distinct commands in my history
history but no command twice
Print my history without repeated commands
drop the duplicates from my history output
different commands from history, sorted

= again-history-count quiet
> history | wc -l
how many commands are in my history
number of commands in the history
length of my command history
$count the entries of my history
how long is my history
how many commands have I typed so far, according to history
history entries, only their number
Print how many lines history has
count of the commands I typed
total number of history entries
history size in commands
how big is the command history

= again-history-first quiet
> history | head -n <n>
first <n> entries of my history
the <n> oldest commands in the history
oldest <n> commands I typed, from history
beginning of my history, <n> lines
$show the top <n> lines of the history, the oldest ones
earliest <n> commands of my history
what were the first <n> commands in my history?
Print only the first <n> commands that history has
<n> oldest history entries
history from its start, <n> entries
the first <n> things in the history
head of the history, <n> lines

= again-history-save change
> history > <new>
save my history in <new>
write my command history to <new>
history into the file <new>
store all the commands I typed in <new>
put the history in <new>
export the command history to <new>
keep a copy of my history as <new>
dump history to <new>
all history entries into <new>
redirect my history to <new>
I want my history in a file, <new>
make <new> from my command history

= again-syslog-error-count quiet
> grep -ci error <log>
how many errors are in <log>, upper or lower case
number of lines with error in <log>, any case
$count the errors in <log> regardless of case
count lines of <log> that say error or Error or ERROR
how often is there an error in <log>? ignore case
error count of <log>, case ignored
total of error lines in <log>, case-insensitive
Print only the number of lines with "error" in any case in <log>
how many error lines does <log> have, capitals or not
tally of errors in <log>, case does not matter
number of errors logged in <log>, ERROR or error
amount of lines mentioning an error in <log>, whatever the case

= again-journal-yesterday parse
> journalctl --since yesterday
journal entries since yesterday
log of the system since yesterday
what happened on this machine since yesterday, from the journal
$show the journal from yesterday on
system log beginning with yesterday
all journal messages of yesterday and today
journal since yesterday
Print what the journal has from yesterday until now
systemd log since yesterday
logged since yesterday, everything in the journal
messages in the journal not older than yesterday
read the journal from yesterday onward

= again-journal-since parse
> journalctl --since <date>
journal entries since <date>
system log since <date>
what is in the journal from <date> on
$show the systemd journal beginning at <date>
all journal messages since <date>
journal since <date>
Print what the journal has from <date> until now
logged by systemd since <date>
messages in the journal not older than <date>
read the journal from <date> onward
journal of the machine, starting <date>
everything in the journal after <date>

= again-journal-unit-since parse
> journalctl -u <service> --since <date>
log of the <service> service since <date>
journal of <service> from <date> on
what did the service <service> log since <date>
$show the <service> journal beginning at <date>
<service> messages since <date>, from the journal
Print the journal entries of unit <service> since <date>
service <service>, log from <date> until now
journal of the unit <service>, not older than <date>
logs for service <service> starting <date>
read what <service> logged from <date> onward
systemd log of <service> since <date>
everything the <service> unit logged after <date>

= again-journal-warning parse
> journalctl -p warning
warnings and worse from the journal
journal messages of level warning or above
only warnings and errors of the journal
$show the system log at warning level and higher
what warnings are in the journal?
journal, priority warning
Print the journal entries that are at least warnings
log messages with priority warning or more serious
warnings from systemd's log
journal without info and debug messages, warnings and up
all warnings and errors in the journal
at least warnings, from the journal

= again-journal-reverse parse
> journalctl -n <n> -r
last <n> lines of the journal, newest first
the <n> latest journal entries, most recent on top
$show <n> journal lines in reverse order, the newest first
newest <n> messages of the system journal, latest first
journal backwards, <n> entries
most recent journal entries, <n> of them, in reverse
Print the last <n> entries of the journal with the newest at the top
<n> journal lines, reverse chronological
what was logged most recently? <n> journal entries, newest first
journal newest first, only <n> lines
reverse journal limited to <n> entries
the last <n> log entries of the system journal, starting with the newest

= again-journal-unit-grep parse
> journalctl -u <service> | grep '<word>'
log of <service>, only lines with <word>
journal of the service <service>, filtered by <word>
lines with <word> in the log of the <service> service
$show what <service> logged about <word>
search the journal of <service> for <word>
did <service> log anything with <word>?
<word> in the <service> journal
Print the journal lines of unit <service> containing <word>
messages of the <service> service that contain <word>
find <word> in the logs of service <service>
grep the <service> journal for <word>
service <service>: log entries with <word>

= again-journal-unit-range parse
> journalctl -u <service> --since <clock> --until <clock2>
log of <service> between <clock> and <clock2> today
journal of the service <service> from <clock> to <clock2>
what did <service> log from <clock> until <clock2>
$show the <service> journal between <clock> and <clock2>
<service> messages after <clock> and before <clock2>
Print the journal entries of unit <service> from <clock> to <clock2>
service <service>, log since <clock>, until <clock2>
the log of the <service> unit for the time from <clock> to <clock2>
journal of <service>, only <clock> to <clock2>
logs for <service> in the window <clock> to <clock2>
read what <service> logged between <clock> and <clock2>
entries of <service> from <clock> up to <clock2>

= again-services-all parse
> systemctl list-units --type=service --all
list all services, also stopped ones
all services, active or not
every loaded service unit, inactive ones as well
$show all services including those that are not running
services of this machine, running or dead
which services are there at all, with their state
all service units, inactive too
Print running and stopped services alike
systemctl, all services
overview of every service, stopped or running
services list with the inactive ones
all of the services whatever their state

= again-service-mainpid parse
> systemctl show -p MainPID --value <service>
pid of the main process of the <service> service
main pid of <service>, only the number
which process id does the service <service> have
$show only the main pid of the <service> unit
process id of the service <service>, from systemd
MainPID of <service>, just the value
Print the pid systemd has for <service>
what is the main process of <service>? its pid
main process id of the <service> unit, nothing else
service <service>: the pid
under which pid does the service <service> run
ask systemd for the pid of <service>

= again-service-since parse
> systemctl show -p ActiveEnterTimestamp --value <service>
since when is the service <service> running
when was the <service> service started
start time of the service <service>
how long is <service> active already? the time stamp since when
$show the time at which <service> became active
time the <service> unit went active
Print only when the service <service> was last started
since when is <service> active
date and time of the start of the <service> service
service <service>, active since
when did the service <service> come up
timestamp of the last start of service <service>

= again-service-deps parse
> systemctl list-dependencies --reverse <service>
which services need <service>
what depends on the service <service>
units that require <service>
reverse dependencies of the <service> service
$show the units depending on <service>
who needs the service <service>?
what would be affected if I stop <service>, list the dependants
services that depend on <service>
dependants of the unit <service>
Print the reverse dependency tree of <service>
which units want the service <service>
needed by: units for <service>

= again-dpkg-grep quiet
> dpkg -l | grep <word>
installed packages with <word> in their line
which installed packages have to do with <word>
installed packages, only those with <word>
is something with <word> installed? look at the package list
$show the lines of dpkg -l that contain <word>
filter the installed packages by <word>
search the installed packages for <word>
packages installed here that match <word>
Print installed packages whose name contains <word>
dpkg list, lines with <word>
find <word> among the installed packages
grep the package list for <word>

= again-dpkg-names quiet
> dpkg-query -W -f='§{Package}\n' | sort
names of all installed packages, sorted
only the names of the installed packages
installed packages by name alone, alphabetically
$list the names of the packages on this system
every installed package, just its name
package names only, no versions
plain sorted list of installed package names
Print the names of the installed packages and nothing else
what packages are installed? names only
one package name per line, installed ones, A to Z
names without version of everything installed with dpkg
the installed packages, name only, in order

= again-apt-manual parse
> apt-mark showmanual
which packages were installed by hand
manually installed packages
packages I installed myself, not as dependencies
$list the packages marked as manually installed
what did I install with apt on purpose
packages that did not come as dependencies
only packages installed by hand
show manual packages of apt
Print the names of manually installed packages
which packages were explicitly installed?
by hand installed packages on this system
apt packages not installed automatically

= again-apt-depends parse
> apt-cache depends <pkg>
dependencies of the package <pkg>
which packages does <pkg> need
what does the package <pkg> depend on
$show the dependencies of <pkg>, as a package
packages required by <pkg>
<pkg> depends on which packages?
list what <pkg> needs to be installed with it
apt dependencies of <pkg>
Print the packages <pkg> depends on
requirements of the package <pkg>
what else does apt install for <pkg>, its dependencies
dependency list of package <pkg>

= again-pip-self parse
> pip install --upgrade pip
upgrade pip
update pip itself
bring pip up to date
newest version of pip please
install the latest pip
pip is old, upgrade it
get the current pip version with pip
let pip upgrade itself
make pip the newest version
update pip to the latest release
refresh pip
pip upgrade of pip

= again-npm-global parse
> npm list -g --depth=0
global npm packages
which npm packages are installed globally
npm packages installed for the whole machine
$list the globally installed npm packages, top level only
what did I install with npm -g
global node modules, without their dependencies
npm global list, depth 0
show npm globals
Print the npm packages that are installed globally
list my global node packages
which node packages are global here
top-level global npm packages

= again-iface-up-named parse
> ip link set <iface> up
bring <iface> up
turn on <iface>
activate the network interface <iface>
<iface> up
switch the interface <iface> on
enable the network card <iface>
set the link <iface> to up
start the interface <iface>
the interface <iface> should be up
get <iface> online
bring the network device <iface> up
put <iface> into the up state

= again-iface-down-named parse
> ip link set <iface> down
take <iface> down
turn off <iface>
deactivate the network interface <iface>
<iface> down
switch the interface <iface> off
disable the network card <iface>
set the link <iface> to down
shut down the interface <iface>
the interface <iface> should be down
get <iface> offline
bring the network device <iface> down
put <iface> into the down state

= again-iface-state parse
> cat /sys/class/net/<iface>/operstate
is <iface> up? only its state
up or down: <iface>
state of the interface <iface>, one word
is the network interface <iface> up or down
$show the operational state of <iface>
operstate of <iface>
does <iface> have a link? up or down
Print just up or down for the interface <iface>
link state of <iface> in one word
what state is <iface> in
the state that the kernel reports for <iface>
interface <iface>: up or down?

= again-date-yesterday-epoch
> date -d yesterday +%s
epoch of yesterday
unix timestamp of yesterday, this time
yesterday in seconds since 1970
$show yesterday as a unix time stamp
seconds since the epoch for yesterday
what was the unix time a day ago (yesterday)
Print the epoch seconds of yesterday
yesterday as epoch
timestamp number for yesterday
yesterday's unix timestamp
epoch seconds, but for yesterday
convert yesterday to seconds since the epoch

= again-date-minute
> date +%M
current minute
only the minutes of the current time
$show just the minute of the clock
which minute of the hour is it
minutes past the hour, number only
Print the minute part of the time
what is the minute right now
the minute, without the hour
minute of the current time
just the minutes, please, not the hour
two digits: the minute of now
how many minutes past the hour is it

= again-uptime-seconds
> cut -d' ' -f1 /proc/uptime
how many seconds has the machine been up
uptime in seconds
$show only the uptime in seconds
seconds since boot
number of seconds since the machine was started
up for how many seconds?
Print the seconds this computer has been running
first number of /proc/uptime
uptime as a number of seconds
how long is this box up, in seconds
seconds of uptime from /proc
machine running time in seconds

= again-lsblk-disks parse
> lsblk -d
$list disks only, no partitions
whole disks without their partitions
which disks are in this machine, partitions left out
block devices without partitions
lsblk, only the disks themselves
$show the drives but not how they are partitioned
only physical drives, not the partitions
disks of this computer, one line per disk
Print the block devices, no partitions or holders
just the disks please
what drives are attached (without partitions)
lsblk without the dependent devices

= again-lsblk-name-size parse
> lsblk -o NAME,SIZE
size and name of each block device
names and sizes of all disks and partitions
$show block devices, only name and size
how big is each disk and partition? name and size columns
lsblk with just the name and the size
two columns for the block devices: name, size
Print name and size of every block device
disks and partitions with their size, nothing else
sizes of the drives and partitions, with names
block device names next to their sizes
only NAME and SIZE from lsblk
name plus capacity of all block devices

= again-free-kb
> free -k
memory in kilobytes
memory usage in kB
$show used and free memory in kilobytes
free, in kilobytes
RAM overview in kB
how much memory is used and free, in kilobytes
memory and swap in kilobytes
Print the memory statistics in kB
memory table with kilobyte values
total, used and free RAM in kilobytes
kilobytes of memory used and free
memory, unit kilobyte

= again-mem-percent
> free | awk '/^Mem/ { printf "%.1f\n", $3/$2*100 }'
used memory in percent
how many percent of the memory are in use
memory usage as a percentage
$show what percentage of RAM is used
percent of RAM in use
what share of the memory is used? in percent
Print the memory usage in percent with one decimal
RAM used, percentage only
how full is the memory in percent
memory utilisation in %
used part of the RAM as a percentage
percentage of memory taken

= again-env-save change
> env > <new>
save all environment variables in <new>
write the environment to <new>
environment variables into the file <new>
store the whole environment in <new>
put env into <new>
export a copy of my environment variables to the file <new>
dump the environment to <new>
all variables of the environment to <new>
keep the current environment in <new>
redirect env to <new>
I want my environment variables in a file, <new>
create <new> with all environment variables

= again-printenv-two quiet
> printenv <var> <var2>
values of <var> and <var2>, one per line
print the variables <var> and <var2>
$show what <var> and <var2> are set to, each on its own line
<var> and <var2> from the environment
environment variables <var> and <var2>, only their values
what are <var> and <var2>?
both <var> and <var2>, value below value
Print the values of the environment variables <var> and <var2>
printenv for <var> and <var2>
two variables please: <var>, <var2>
give me <var> as well as <var2> from my environment
the value of <var> and then that of <var2>

= again-path-first
> echo "$PATH" | cut -d: -f1
first entry of PATH
which directory is first in my PATH
$show only the first directory of PATH
where does the shell look first for commands
PATH, first directory
the directory at the front of PATH
Print the first folder in PATH
first place searched for programs
beginning of PATH: its first directory
only the first PATH entry
what is the first part of PATH?
leading entry of my PATH

= again-path-last
> echo "$PATH" | rev | cut -d: -f1 | rev
last entry of PATH
which directory is last in my PATH
$show only the last directory of PATH
where does the shell look last for commands
PATH, last directory
the directory at the end of PATH
Print the last folder in PATH
last place searched for programs
end of PATH: its last directory
only the last PATH entry
what is the last part of PATH?
final entry of my PATH

= again-whatis parse
> whatis <cmd>
short description of the command <cmd>
what is <cmd>, in one line
one-line description of <cmd>
what does <cmd> do, briefly, from its manual
$show the one-line manual summary of <cmd>
whatis entry for <cmd>
summary line of the man page of <cmd>
<cmd> in one sentence
Print the short manual description of <cmd>
tell me in one line what <cmd> is for
man page title line of <cmd>
brief explanation of the program <cmd>

= again-uname-sr
> uname -sr
kernel name and version
kernel name together with its release
$show kernel name and release
name and release of the kernel, like Linux 6.1
Linux and its kernel version in one line
Print the kernel's name and release number
system name plus kernel release
which kernel and which release, both
kernel: name, version
uname with only name and release
one line with kernel name and kernel release
OS kernel name and release

= again-lsmod-grep parse
> lsmod | grep <word>
is the kernel module <word> loaded
loaded kernel modules with <word> in the name
$show the loaded modules that match <word>
look for <word> among the loaded kernel modules
kernel modules, only those with <word>
check if a module called <word> is loaded
Print the lsmod lines with <word>
has the kernel loaded <word>, as a module
search the loaded modules for <word>
filter lsmod by <word>
module <word>: loaded?
find the module <word> in lsmod

= again-pid-fd-count parse
> ls /proc/<pid>/fd | wc -l
how many files does process <pid> have open
number of open files of process <pid>
$count the open file descriptors of pid <pid>
count of open descriptors for process <pid>
open files of <pid>, only the number
how many file descriptors does <pid> use
Print how many files pid <pid> has open
file descriptor count of the process <pid>
total of open files in process <pid>
number of fds in use by process <pid>
process <pid>: how many open files
just the count of files opened by <pid>

= again-pid-limits parse
> cat /proc/<pid>/limits
limits of process <pid>
$show the resource limits of pid <pid>
which limits apply to process <pid>
ulimits of the running process <pid>
how many files may process <pid> open, all its limits
Print the limits of the process <pid>
resource limits in force for <pid>
what are the limits for the process with id <pid>?
soft and hard limits of process <pid>
limits file of pid <pid>
rlimits of <pid>
process <pid>, its limits

= again-ps-cpu-time
> ps -eo pid,time,comm
processes with their cpu time
$show pid, used cpu time and name of all processes
how much cpu time has each process used so far
cpu time per process
list of processes: pid, time, command
accumulated processor time of every process
Print all processes with the cpu time they have consumed
each process and its total cpu time
processor time used by every process so far
pid, TIME and command for everything running
which process has used how much cpu time?
consumed cpu time, process by process

= again-ps-ppid
> ps -eo pid,ppid,comm
all processes with their parent pids
pid, parent pid and name of every process
$show every process and the pid of its parent
$list processes with the parent process id
which process has which parent? pids and names
processes: pid, ppid, command name
Print pid, ppid and command name of all processes
parent pids of all running processes
for each process its own pid, that of the parent, and the name
three columns for all processes: pid, parent, name
process list with parents
ps with pid, ppid and short command name
`,
)

const repository = intents(
  'git',
  `
= again-names-last-commit parse
> git diff --name-only HEAD~1
files that changed since the commit before last, names only
names of the files that differ from HEAD~1
which files differ from the previous commit? only the names
file names changed compared with one commit back
$list the names of files changed against HEAD~1
only names: what has changed since one commit ago
Print the names of all files that differ from the commit before HEAD
files changed between the previous commit and my working tree, names only
compare with HEAD~1 and print only the file names
what differs from the last but one commit, names only
diff to HEAD~1, just the names
names of changed files relative to HEAD~1

= again-show-stat-last parse
> git show --stat
statistics of the last commit
last commit with the number of changed lines per file
what did the last commit change, as statistics
$show the latest commit with its diffstat
how many lines did the last commit touch in which files
summary of the changes in the newest commit, stat form
stat of HEAD, with its message
Print the last commit and per file how many lines changed
diffstat for the latest commit
the most recent commit, only the statistics and not the diff
last commit, --stat
changed files of the last commit with their line counts

= again-log-subjects parse
> git log --format=%s
commit messages only
only the subject lines of all commits
messages of the commits, without hash, author and date
$show just the subjects of the git log
log with nothing but the first line of each message
$list the commit subjects, one per line
titles of all commits
Print only the summary line of every commit
git log but only the messages' first lines
what are the commit messages? subjects only
subjects of the whole history
one line per commit: only its subject

= again-log-weeks-oneline parse
> git log --oneline --since='<small> weeks ago'
commits of the last <small> weeks, one per line
one-line log of the past <small> weeks
what was committed in the last <small> weeks? short form
$show the commits since <small> weeks ago, one line each
short log, <small> weeks back
commits not older than <small> weeks, oneline
last <small> weeks of history in one-line form
Print the commits made during the last <small> weeks, each on one line
git history of <small> weeks, compact
recent commits, <small> weeks, one line per commit
which commits are from the last <small> weeks, one per line
compact log since <small> weeks

= again-log-oldest parse
> git log --oneline | tail -n 1
oldest commit, one line
$show the very first commit on one line
the first commit ever made here, short
one line: the oldest commit
Print the earliest commit in short form
initial commit of this repository, hash and subject
earliest commit, oneline
the last line of the one-line log
first commit ever, as a one-line entry
hash and message of the oldest commit
the bottom line of the oneline log
short form of the commit everything started with

= again-show-file-back parse
> git show HEAD~<small>:<relfile>
<relfile> as it was <small> commits ago
the version of <relfile> <small> commits ago
print <relfile> from <small> commits back
how did <relfile> look <small> commits ago? print it
content of <relfile> in HEAD~<small>
$show the old <relfile>, <small> commits before the current one
<relfile>, state of <small> commits ago, on the screen
old version of <relfile>, go back <small> commits
the text of <relfile> before the last <small> commits
what was in <relfile> <small> commits ago
Print the whole file <relfile> as of <small> commits ago
<small> commits earlier: <relfile>

= again-file-last-change parse
> git log -1 --format=%cd -- <anyfile>
when was <anyfile> last changed in git
date of the last commit that touched <anyfile>
last commit date of <anyfile>
$show only the date of the newest commit for <anyfile>
according to git, when was <anyfile> changed the last time
commit date of the latest change to <anyfile>
when did someone last commit <anyfile>
Print the date of the last commit of <anyfile>
<anyfile>: date of its most recent commit
git date of the last change to <anyfile>
what is the date of the last commit with <anyfile> in it
last committed when: <anyfile>

= again-file-commit-count parse
> git log --oneline -- <anyfile> | wc -l
how often was <anyfile> changed in git
number of commits that touched <anyfile>
how many commits changed <anyfile>
$count the commits of <anyfile>
commit count for the file <anyfile>
in how many commits was <anyfile> changed?
how many versions of <anyfile> are in git
Print how many commits there are for <anyfile>
only the number of commits with changes to <anyfile>
how many times has <anyfile> been committed
total of commits that modified <anyfile>
<anyfile>: number of commits

= again-log-file-patch-n parse
> git log -p -n <n> -- <anyfile>
last <n> commits of <anyfile> with their changes
the <n> newest commits to <anyfile> including the diffs
$show <n> commits of <anyfile> as patches
what changed in <anyfile> in the last <n> commits to it, with diff
log of <anyfile> with diffs, <n> entries
<n> latest changes of <anyfile> with the patch of each
history of <anyfile> with patches, only <n> commits
diffs of the last <n> commits that touched <anyfile>
Print the most recent <n> commits for <anyfile> together with their diff
<anyfile>, last <n> commits, -p
go through the last <n> commits of <anyfile> and show the changed lines
last <n> changes to <anyfile>, log plus patch

= again-show-names-only parse
> git show --name-only --format= <commit>
which files did the commit <commit> change? only the names
only the file names of the commit <commit>, no message
files in commit <commit>, just names and nothing else
names of the files changed by <commit>, without hash, author and message
$list the files <commit> touched, names only and no commit header
file names of <commit>, header left out
Print only the names of the files changed in <commit>
<commit>: changed files, nothing but the names
changed paths of <commit> without the commit information
just the paths that <commit> modified
what files did <commit> modify, no other output
plain list of the files in <commit>

= again-log-range parse
> git log --oneline <tag>..<tag2>
commits between <tag> and <tag2>, one per line
$list the commits from <tag> to <tag2>
which commits are in <tag2> but not in <tag>
one-line log between <tag> and <tag2>
what was committed after <tag> up to <tag2>
commits that came between <tag> and <tag2>
short log from <tag> to <tag2>
Print the commits after <tag> up to and including <tag2>
everything committed from <tag> until <tag2>, one line each
<tag> to <tag2>: the commits
release notes: commits from <tag> to <tag2>
compact history between the tags <tag> and <tag2>

= again-log-author-weeks parse
> git log --author='<user>' --since='<small> weeks ago'
commits of the last <small> weeks by <user>
what did <user> commit in the last <small> weeks
commits by <user> since <small> weeks ago
$show <user>'s commits of the past <small> weeks
<user>, commits, last <small> weeks
log of <user> for the last <small> weeks
everything <user> committed during the past <small> weeks
Print the commits that <user> made in the last <small> weeks
git log by author <user>, <small> weeks back
work of <user> in the last <small> weeks according to git
recent commits by <user>, not older than <small> weeks
which commits has <user> made within <small> weeks

= again-log-today-oneline parse
> git log --oneline --since=midnight
commits of today, one per line
today's commits in short form
what was committed today? one line each
$show the commits made today, one line per commit
one-line log of today
short list of today's commits
commits since midnight, oneline
Print the commits of today, each on one line
compact log for today
git log of today, hash and subject only
today, one commit a line
all of today's commits, briefly

= again-author-emails parse
> git log --format=%ae | sort -u
email addresses of all authors
which email addresses have committed here, each once
mail addresses of the committers without duplicates
$list the author emails of this repository, no repeats
unique author emails from the log
every author's email address once
distinct email addresses in the git history
Print the email addresses found in the commits, sorted and unique
author mails, no duplicates
only the emails of the people who committed
emails in git log, sorted, each one once
addresses of the authors, nothing but the addresses

= again-last-subject parse
> git log -1 --format=%s
subject of the last commit
first line of the last commit message
title of the latest commit
$show only the subject line of the newest commit
last commit, subject only
what is the headline of the last commit
summary line of HEAD
Print just the subject of the most recent commit
one line: the subject of the last commit
the latest commit's title, nothing else
subject line of HEAD
only the first line of the latest message

= again-stash-count parse
> git stash list | wc -l
how many stashes do I have
number of stashes
$count the stashes
count of stash entries
how many things have I stashed
stash list, only the number of entries
Print how many stashes there are
total of my stashes
how long is the stash list
how many entries does the stash have?
only the number of stashes
tell me the number of stashed states

= again-tags-containing parse
> git tag -l '*<word>*'
tags containing <word>
tags with <word> in their name
which tags have <word> in the name
$list the tags whose name contains <word>
all tags named something with <word>
tag names that include <word>
search the tag names for <word>
Print every tag with <word> somewhere in its name
only tags having <word> in them
find tags by name: <word>
filter the tags by <word>
git tags matching *<word>*

= again-tags-version-sorted parse
> git tag --sort=v:refname
tags sorted by version
tags in the order of their version numbers
$list the tags ordered by version
all tags, lowest version first
version-sorted tags
tags from the oldest version to the newest
sort the git tags as version numbers
Print the tags in version order
tags with v1.9 before v1.10
ascending version order for the tags
git tags, sorted like versions
every tag, by version number

= again-rev-of-tag parse
> git rev-parse <tag>
which commit does <tag> point to
hash of the tag <tag>
commit id of <tag>
$show the full hash for <tag>
what is the sha of <tag>
object id of the tag <tag>
resolve <tag> to its hash
Print the hash that <tag> stands for
<tag> as a hash
full sha1 of tag <tag>
turn the tag <tag> into a commit hash
only the hash of <tag>

= again-clean-check parse
> git status --porcelain
is my working tree clean
git status for scripts
machine readable git status
$show the status in porcelain format
are there uncommitted changes? print nothing if there are none
status without any explanations, stable format
porcelain status
check that nothing is uncommitted
Print changed files with their state letters, script friendly
anything to commit? script-friendly output
status in a form for parsing
uncommitted changes, parseable

= again-untracked-count parse
> git ls-files --others --exclude-standard | wc -l
number of untracked files
how many untracked files are there
how many files does git not know yet, ignored ones not counted
$count the untracked files
count of files not yet added to git
total of new files git does not track
Print how many untracked files this repository has
only the number of untracked files
untracked files: how many
how many files are not under version control, apart from ignored ones
amount of untracked files here
tell me how many files git does not track

= again-modified-tracked parse
> git ls-files -m
tracked files that were modified, with ls-files
modified files from git ls-files
$list the modified files with ls-files
ls-files, only the modified ones
which tracked files are modified, using git ls-files
git ls-files for changed files only
names of modified tracked files as ls-files gives them
ls-files -m please, the files I modified
Print modified tracked files by means of ls-files
let ls-files list what was modified
use ls-files to see which files I changed
changed tracked files, ls-files style

= again-tracked-biggest parse
> git ls-files -z | xargs -0 du -h | sort -rh | head -n <n>
<n> biggest files that git tracks
the <n> largest tracked files of this repository
which <n> tracked files take the most space
$list the top <n> tracked files by size
largest <n> files under version control
biggest tracked files, <n> of them, largest first
top <n> of the git files by disk use
Print the <n> largest files in the repository that git knows
what are the <n> heaviest files git tracks
<n> tracked files with the largest size, human readable
size ranking of the tracked files, first <n>
the <n> files in git that need most room

= again-patch-stdout parse
> git format-patch -1 --stdout > <new>
patch of the last commit into <new>
save the last commit as a patch in <new>
write the latest commit as a patch file called <new>
last commit as patch, into the file <new>
make <new> a patch of the last commit
store the newest commit as a mailable patch in <new>
export the last commit to <new> as a patch
<new> should contain the last commit in patch form
turn the latest commit into the patch <new>
format the last commit as a patch and redirect it to <new>
create the patch file <new> from the last commit
put the patch for HEAD into <new>

= again-graph-n parse
> git log --oneline --graph -n <n>
last <n> commits as a graph
graph of the <n> newest commits
$show the <n> latest commits with the graph, one line each
<n> commits as an ascii graph
commit graph, only <n> commits
git log graph limited to <n>
draw the last <n> commits as a graph
Print the graph of the most recent <n> commits
short graph log with <n> entries
<n> most recent commits, graph view
the newest <n> commits drawn as a tree
oneline graph, <n> commits

= again-show-previous parse
> git show HEAD~1
$show the commit before the last
the last but one commit with its changes
previous commit, with diff
what did the commit before the latest one change
second to last commit and its diff
the commit before HEAD in full
one commit back: message and changes
Print the last but one commit
details of the penultimate commit
the parent of the current commit, with its changes
the commit just before the newest
diff of the commit before the last one

= again-log-format-dates parse
> git log -n <n> --format='%h %cd'
hash and date of the last <n> commits
commit date and hash of the last <n> commits
the <n> newest commits, only short hash and date
$show hash plus date for <n> commits
for the last <n> commits print the short hash and the commit date
when were the last <n> commits made? with hash
<n> latest commits: hash, date
Print the abbreviated hash and the date of the <n> most recent commits
two columns for the last <n> commits, hash and date
dates and hashes of <n> recent commits
last <n> commits, date and id only
just id and date of the newest <n> commits

= again-no-pager parse
> git --no-pager log
git log without the pager
turn off the pager for git log
$show the whole log without less
print the git log straight to the screen, no pager
log without paging
git log, do not page
full log directly on the terminal, no less
the git log not through a pager
dump the whole log, pager off
Print all commits without opening the pager
no pager please, git log
complete log, unpaged

= again-alias-co parse
> git config --global alias.co checkout
make git alias co for checkout
git co should mean git checkout
abbreviate checkout to co in git
alias co for checkout, globally
set up a global git alias named co that does checkout
let me type git co instead of git checkout
short form co for git checkout
define co as an alias of checkout in git
global alias co = checkout
git alias: co is checkout
create the git alias co (checkout)
I want git co to do a checkout

= again-fetch-all-prune parse
> git fetch --all --prune
fetch everything and prune deleted branches
fetch from all remotes and forget branches that are gone there
update all remotes and drop stale remote branches
fetch all remotes with pruning
get everything new from all remotes and remove references to deleted branches
fetch all, prune
refresh every remote and clean up deleted remote branches
all remotes: fetch and prune
download the news of all remotes, pruning what was deleted
bring all remote branches up to date, the deleted ones go away
fetch from everywhere and prune
sync all remote-tracking branches, removing the dead ones

= again-numstat parse
> git diff --numstat
lines added and removed per file, as numbers
numbers of added and deleted lines for each changed file
how many lines did I add and remove in each file
$show per file the count of added and removed lines
numeric diff statistics
diff as numbers: added, removed, file
machine readable diffstat of my changes
Print added and deleted line counts of every changed file
for each modified file: lines plus, lines minus
numstat of the working tree
unstaged changes as added/removed counts per file
plain numbers of changed lines by file, without the bars

= again-diff-last-file parse
> git diff HEAD~1 HEAD -- <anyfile>
what did the last commit change in <anyfile>
diff of <anyfile> between the previous commit and the last
<anyfile>: last commit compared with the one before
$show how <anyfile> changed in the last commit
changes to <anyfile> from HEAD~1 to HEAD
compare <anyfile> in HEAD with <anyfile> one commit earlier
difference in <anyfile> between the last two commits
Print the diff the last commit made to <anyfile>
only <anyfile>: what is new in the latest commit
how does <anyfile> differ between HEAD and the commit before
the last commit's changes to <anyfile>
last two commits compared, only <anyfile>

`,
)

const network = intents(
  'network',
  `
= again-lsof-pid-port parse
> lsof -t -i :<port>
pid of the process on port <port>
only the pid of whatever uses port <port>
process id for port <port>, nothing else
which pid has port <port>
$show just the pid that listens on port <port>
number of the process that occupies port <port>
Print only the process id using port <port>
what pid is behind port <port>?
pid only: who uses port <port>
terse lsof for port <port>, pids only
the pid blocking port <port>
get the process id at port <port>

= again-default-route parse
> ip route | grep default
my default route
$show only the default route
the line with the default gateway
default gateway
what is the default gateway here?
which gateway do my packets take
routing table entry of the default gateway
$show the routing entry that is the default
only the default entry of the routing table
Print the default route
default route line from ip route
where does traffic to the internet go first, default route

= again-hosts-nocomment quiet
> grep -v '^#' /etc/hosts
entries in the hosts file without comments
hosts file without comment lines
$show /etc/hosts but no comments
lines of /etc/hosts that are not comments
/etc/hosts minus comments
the real entries of /etc/hosts, comments skipped
Print the hosts file leaving out lines that begin with #
only active lines of the hosts file
what is in /etc/hosts apart from comments
host entries, comment lines removed
hosts file, strip the comments
comment-free output of /etc/hosts

= again-mac-only parse
> ip link | awk '/ether/ { print $2 }'
my mac addresses
only the mac addresses of this machine
hardware addresses of all network cards
$list the MAC addresses, one per line
mac address of each interface, nothing else
Print just the ethernet addresses of my interfaces
what are my mac addresses?
ethernet hardware addresses only
the MACs of this computer
mac addresses from ip link, without the rest
physical addresses of the network interfaces
extract the mac addresses

= again-curl-quiet-save parse
> curl -s -o <new> <url>
download <url> as <new>, quietly
save <url> as <new> without any output
silently fetch <url> into <new>
<url> into <new>, no progress bar
quiet download of <url> to <new> with curl
store <url> under the name <new>, silent
get <url>, file name <new>, and print nothing
fetch <url> to <new> without the progress display
curl <url> to <new>, silent mode
write what is at <url> to <new> quietly
no output please: download <url> as <new>
load <url> into the file <new> in silence

= again-ping-once-wait parse
> ping -c 1 -W <secs> <host>
ping <host> once, wait at most <secs> seconds
one ping to <host> with a timeout of <secs> seconds
single ping of <host>, <secs> seconds to answer
send one packet to <host> and wait up to <secs> seconds
does <host> answer one ping within <secs> seconds
ping <host> one time, give up after <secs> seconds
just one ping for <host>, timeout <secs>
try one ping on <host>, no longer than <secs> seconds
one echo request to <host>, at most <secs> seconds for the reply
ping <host> with count 1 and <secs> seconds of waiting
a single packet to <host>, timeout <secs> seconds
<host>: ping once, limit <secs> seconds

= again-wait-port parse
> until nc -z localhost <port>; do sleep 1; done
wait until port <port> on localhost is open
block until something listens on port <port> here
wait for port <port> to come up
hold on until localhost accepts connections on port <port>
sleep until port <port> is open on this machine
do not continue before port <port> is reachable locally
loop until port <port> on localhost answers
wait for a local server on port <port>
until port <port> is open, keep waiting
check every second for port <port> on localhost and stop when it is open
wait till a service listens on local port <port>
pause until localhost:<port> is open

= again-curl-count-lines parse
> curl -s <url> | wc -l
how many lines has <url>
number of lines at <url>
$count the lines of <url>
line count of the page <url>
fetch <url> and count its lines
how many lines does the page <url> have?
Print only the number of lines of <url>
lines in the document at <url>
download <url> to nowhere and count lines
length of <url> in lines
count lines of what <url> returns
<url>: number of lines
`,
)

/** More of what people want to know of the machine, its clock, its network and a repository. */
export const missedMachine = [...machine, ...network, ...repository]
