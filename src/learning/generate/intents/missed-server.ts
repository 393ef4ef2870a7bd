import { intents } from '../grammar.ts'

const system = intents(
  'system',
  String.raw`
= srv-ps-user-number
> ps -u <user> --no-headers | wc -l
how many processes is <user> running
number of processes of the user <user>
$count the processes that belong to <user>
how many processes run as <user>
processes of user <user>, only how many
process count for <user>
Print only the number of processes owned by the user <user>, nothing else
user <user>: how many processes right now?
how many processes does <user> have
can you tell me how many processes <user> has started
processes owned by <user>, count without the header line
how busy is <user>, the number of processes will do

= srv-env-prefix quiet
> env | grep '^<newvar>'
environment variables that start with <newvar>
all environment variables whose name begins with <newvar>
which environment variables start with <newvar>?
$show the environment, but only variables beginning with <newvar>
env variables starting with <newvar>
exported variables with the prefix <newvar>
Print every environment variable that has a name starting with <newvar>
variables of the environment beginning with <newvar>, with their values
env vars with prefix <newvar>
list env variables, only the ones that begin with <newvar>
what do I have in the environment that starts with <newvar>
of my environment just the variables starting with <newvar>

= srv-env-prefix-names quiet
> env | grep '^<newvar>' | cut -d= -f1
names of the environment variables that start with <newvar>
only the names, not the values, of all environment variables beginning with <newvar>
which environment variables start with <newvar>? names only
env variables starting with <newvar>, without their values
$list just the names of exported variables with the prefix <newvar>
environment variable names beginning with <newvar>
Print the names of environment variables whose name begins with <newvar>, no values
variables of the environment with prefix <newvar>, names only
env vars that begin with <newvar>, name but no value
what are the environment variables starting with <newvar> called
names only: exported variables that start with <newvar>
just variable names, those in the environment starting with <newvar>

= srv-date-ago-dots
> date -d '<days> days ago' +%d.%m.%Y
date <days> ago in the form dd.mm.yyyy
what date was it <days> ago, written day.month.year with dots
<days> ago as DD.MM.YYYY
$show the date <days> ago with dots, day first
<days> back from today, format dd.mm.yyyy
which date was <days> ago? German style please, like 24.12.2025
Print the date of <days> ago as day, month and year separated by dots
the day <days> before today in the format DD.MM.YYYY
give the date <days> in the past as dd.mm.yyyy
date from <days> ago, dotted European format
today minus <days>, written dd.mm.yyyy
day.month.year of the date <days> ago

= srv-date-ahead-dots
> date -d '+<days> days' +%d.%m.%Y
date in <days> in the form dd.mm.yyyy
what date will it be in <days>, written day.month.year with dots
<days> from now as DD.MM.YYYY
$show the date <days> from today with dots, day first
in <days>, format dd.mm.yyyy
which date is in <days>? German style please, like 24.12.2025
Print the date <days> from today as day, month and year separated by dots
the day <days> after today in the format DD.MM.YYYY
payment due in <days>, give me that date as dd.mm.yyyy
today plus <days>, written dd.mm.yyyy
deadline <days> from now, dotted European date
day.month.year of the date <days> ahead

= srv-date-ago-slashes
> date -d '<days> days ago' +%d/%m/%Y
date <days> ago in the form dd/mm/yyyy
what date was it <days> ago, written day/month/year
<days> ago as DD/MM/YYYY
$show the date <days> ago with slashes, day first
<days> back from today, format dd/mm/yyyy
which date was <days> ago? British style, day/month/year
Print the date of <days> ago as day, month and year separated by slashes
the day <days> before today in the format DD/MM/YYYY
date from <days> ago, dd/mm/yyyy
today minus <days>, written dd/mm/yyyy
give me the date <days> in the past with slashes, day before month
day/month/year of the date <days> ago

= srv-date-ahead-slashes
> date -d '+<days> days' +%d/%m/%Y
date in <days> in the form dd/mm/yyyy
what date will it be in <days>, written day/month/year
<days> from now as DD/MM/YYYY
$show the date <days> from today with slashes, day first
in <days>, format dd/mm/yyyy
which date is in <days>? British style, day/month/year
Print the date <days> from today as day, month and year separated by slashes
the day <days> after today in the format DD/MM/YYYY
today plus <days>, written dd/mm/yyyy
due date <days> from now with slashes, day before month
day/month/year of the date <days> ahead
invoice date plus <days> starting today, as dd/mm/yyyy

= srv-time-make parse
> time make
how long does make take
time the build with make
measure how long make runs
run make and tell me how long it took
$show the time that make needs
how many seconds does a make run take
Run make and print the time it used
time make
duration of the make build
build with make and time it
how slow is make here, measure it
stopwatch for make

= srv-repeat-braces
> for i in {1..<n>}; do echo '<text>'; done
say <text> <n> times with a for loop over a brace range
print <text> <n> times with {1..<n>}
echo <text> <n> times using a loop from 1 to <n> in braces
loop over {1..<n>} and print <text> each time
for loop with a brace range that prints <text> <n> times
use {1..<n>} in a loop to write <text> <n> times
brace expansion loop: <text>, <n> times
Print <text> <n> times in a for loop, with brace expansion for the counter
with for i in {1..<n>} output <text> every time round
<n> times <text>, loop over braces instead of seq
repeat the line <text> <n> times with a brace expansion loop
a loop from 1 to <n> without seq that echoes <text>

= srv-ps-user-pid-cmd quiet
> ps -u <user> -o pid,cmd
process id and command of everything <user> runs
processes of <user> with only the columns pid and command
what is <user> running? pid and command line
$show pid and full command for each process of the user <user>
just pid and cmd of the processes owned by <user>
list <user>'s processes, two columns: process number and command
Print the PID and the command line of all processes that belong to <user>
user <user>: every process with its id and its command
pids and command lines of <user>'s processes
which commands does <user> have running, with their pids
for the user <user> print pid and command of each process
ps for <user> showing nothing but pid and cmd

= srv-passwd-home-below quiet
> awk -F: '$6 ~ "^<outdir>" { print $1 }' /etc/passwd
accounts whose home directory is under <outdir>, names only
which users have their home below <outdir>? only the names
names of all accounts in /etc/passwd with a home directory in <outdir>
$list the users whose home directory starts with <outdir>
login names from /etc/passwd where the home is somewhere under <outdir>
who has a home directory inside <outdir>, user names only
Print only the names of the users in /etc/passwd whose home directory begins with <outdir>
users with homes in <outdir>
user names in /etc/passwd, but only those that live under <outdir>
the accounts that have their home folder in <outdir>, one name per line
of /etc/passwd the names whose sixth field starts with <outdir>
home below <outdir>: which accounts, just names

= srv-passwd-home-home quiet
> awk -F: '$6 ~ /^\/home/ { print $1 }' /etc/passwd
accounts whose home directory is under /home, names only
which users have their home below /home? only the names
names of the accounts in /etc/passwd with a home directory in /home
$list the users whose home directory starts with /home
login names from /etc/passwd where the home is somewhere under /home
who has a home directory in /home, user names only
Print only the names of the users in /etc/passwd whose home directory begins with /home
users that live in /home
user names in /etc/passwd, but only those with a home under /home
the people with a folder in /home according to /etc/passwd, one name per line
of /etc/passwd the names whose sixth field starts with /home
home below /home: which accounts, just names

= srv-run-with-var parse
> <newvar>=<value> <script>
run <script> with <newvar> set to <value>
start <script> with the environment variable <newvar> set to <value>, only for this run
<script> with <newvar>=<value>, just this once
set <newvar> to <value> for one run of <script>
call <script> and give it <newvar> with the value <value>
launch <script>, <newvar> should be <value> while it runs
Run <script> once with the environment variable <newvar> equal to <value>
pass <newvar>=<value> in the environment to <script>
execute <script> with a temporary <newvar> of <value>
for this one call of <script> let <newvar> be <value>
<script> needs <newvar> to be <value>, run it that way without exporting
how do I run <script> with <newvar> as <value>?

= srv-run-with-one parse
> <newvar>=1 <script>
run <script> with <newvar> set to 1
start <script> with <newvar>=1
set <newvar> to 1 only for running <script>
<script> with the environment variable <newvar> at 1
run <script> in debug, that is with <newvar>=1
launch <script>, <newvar> being 1 for this call
Run <script> once with the environment variable <newvar> set to 1
switch <newvar> on (1) for one run of <script>
call <script> with <newvar> as 1, this time only
execute <script> with <newvar> equal to 1
temporary <newvar>=1 for <script>
how do I start <script> with <newvar> set to 1?

= srv-today-long
> date '+%d %B %Y'
today's date with the month written out, like 24 December 2026
today as day, month name and year
date of today like 5 March 2025
$show today's date in words, day first, no weekday
what is today's date, written like 01 January 2030
current date with the full name of the month
Print the current date as day number, full month name and year
the date for a letter: day, month in letters, year
today in the form 17 August 2024
long date of today without the weekday
day month year of today, the month spelled out
today's date, month as a word and not a number

= srv-today-us-long
> date '+%B %d, %Y'
today's date like March 05, 2025
current date in American style with the month written out
today as month name, day and year with a comma
$show the date like December 24, 2026
what is today's date, written like January 01, 2030
Print the current date as full month name, day, comma and year
the date as Americans write it in letters, Month DD, YYYY
today in the form August 17, 2024
date with month name first, then the day, a comma and the year
month name day, year of today
long US date of today
today: month spelled out, day, comma, year

= srv-journal-err-today parse
> journalctl -p err --since today
errors in the journal since this morning
journal errors of today
$show today's error messages from the systemd journal
only errors, only from today, out of the journal
what errors has the journal recorded today?
journal entries of priority err since midnight
which errors were logged today by systemd
error level messages of the journal since today began
Print the journal entries of level error or worse from today
any errors in the journal today
today's journal, errors only
system errors logged since midnight, from journalctl

= srv-journal-err-hour parse
> journalctl -p err --since '1 hour ago'
errors in the journal from the last hour
journal errors of the past hour
$show error messages that the systemd journal got within the last hour
only errors, last hour only, out of the journal
what errors has the journal recorded in the last hour?
journal entries of priority err since one hour ago
which errors were logged during the last hour by systemd
error level messages in the journal, past 60 minutes
Print the journal entries of level error or worse from the last hour
any errors in the journal within the hour
journal of the last hour, errors only
system errors of the last hour, from journalctl

= srv-journal-unit-hour parse
> journalctl -u <service> --since '1 hour ago'
log of <service> from the last hour
journal of <service> for the past hour
what did <service> log in the last hour?
$show the <service> log of the last hour
last hour's messages of the service <service>
<service> service log since one hour ago
everything <service> wrote to the journal within the last hour
journal entries of <service>, past 60 minutes
Print the log messages of the unit <service> from the last hour
the <service> log, but only the last hour
what happened with <service> during the past hour, its log please
log lines of <service> not older than an hour

= srv-journal-unit-mins parse
> journalctl -u <service> --since '<mins> minutes ago'
log of <service> from the last <mins>
journal of <service> for the past <mins>
what did <service> log in the last <mins>?
$show the <service> log of the last <mins>
messages of the service <service> in the last <mins>
<service> service log since <mins> ago
everything <service> wrote to the journal within the last <mins>
journal entries of <service>, past <mins>
Print the log messages of the unit <service> from the last <mins>
the <service> log, but only the last <mins>
what happened with <service> during the past <mins>, its log please
log lines of <service> not older than <mins>

= srv-journal-mins parse
> journalctl --since '<mins> minutes ago'
system log of the last <mins>
what was logged in the last <mins>, all services?
journal of the past <mins>
$show the journal entries of the last <mins>
everything in the systemd journal since <mins> ago
messages of the whole system from the last <mins>
Print the journal from the last <mins>
last <mins> of the journal
journalctl for the past <mins> only
journal entries not older than <mins>
what did the machine log during the last <mins>
system journal, past <mins>

= srv-journal-unit-err parse
> journalctl -u <service> -p err
errors of <service> in the journal
only the error messages of the service <service>
journal of <service>, errors only
what errors did <service> log?
$show the errors that the service <service> wrote to the journal
<service> log, just the errors
error level entries of the unit <service>
Print only entries of priority err or worse from the journal of <service>
which errors has <service> had, from the systemd journal
filter the <service> journal on errors
errors logged by <service>
<service> service: show error messages but nothing less serious

= srv-last-command-type parse
> type ll
what kind of command is ll
what is ll, an alias or a program?
where does ll come from
tell me what the shell means by ll
type of the command ll
what does ll stand for in this shell
is ll an alias
how is ll defined in my shell
show what ll would run
which command hides behind ll
what would bash do for ll
definition of the command ll

= srv-alias-gs quiet
> alias gs='git status'
make an alias gs for git status
alias gs that runs git status
when I type gs the shell should run git status
define gs as a shell alias of git status
shell alias: gs means git status
let gs be short for git status in my shell
create the shell shortcut gs for git status
I want to type gs instead of git status
bash alias gs = git status
short name gs for the command git status
add a shell alias called gs for git status
set up gs as an abbreviation of git status in bash

= srv-alias-script parse
> alias <readvar>='<script>'
make an alias <readvar> for <script>
alias <readvar> that runs <script>
when I type <readvar> the shell should run <script>
define <readvar> as a shell alias of <script>
shell alias: <readvar> means <script>
let <readvar> be short for <script>
create a shortcut <readvar> for the command <script>
I want to type <readvar> instead of <script>
bash alias <readvar> = <script>
short name <readvar> for running <script>
add a shell alias called <readvar> which starts <script>
set up <readvar> as an abbreviation of <script>

= srv-df-root-percent
> df --output=pcent / | tail -n 1
how full is the root partition, only the percentage
percentage of the root file system that is used, nothing else
use of / in percent, just that number
$show only the used percentage of /
how many percent of the root disk are used
Print only the percentage in use of the root partition, no header
root partition fill level as a bare percent value
just the % of / that is full
disk usage of / in percent without the header
what percentage of / is taken
one value: how full / is, in percent
for a script: used percent of the root file system

= srv-next-month-first
> date -d "$(date +%Y-%m-01) +1 month" +%F
first day of next month
date of the first of next month
which date is the first day of the coming month?
$show the first day of the next month as yyyy-mm-dd
when does next month begin, as a date
the 1st of next month
Print the date of the first day of the month after this one
next month's first day
the date on which the next month starts
beginning of next month, ISO date
calculate the first day of the following month
the rent is due on the first of next month, which date is that

= srv-last-month-first
> date -d "$(date +%Y-%m-01) -1 month" +%F
first day of last month
date of the first of last month
which date was the first day of the previous month?
$show the first day of the month before this one as yyyy-mm-dd
when did last month begin, as a date
the 1st of last month
Print the date of the first day of the previous month
last month's first day
the date on which the past month started
beginning of last month, ISO date
calculate the first day of the preceding month
the report starts on the first of last month, which date is that

= srv-last-month-last
> date -d "$(date +%Y-%m-01) -1 day" +%F
last day of last month
date of the last day of the previous month
which date was the final day of last month?
$show the last day of the month before this one as yyyy-mm-dd
when did last month end, as a date
the last date of the previous month
Print the date of the last day of the preceding month
last month's last day
the date on which the past month ended
end of last month, ISO date
calculate the final day of the previous month
the day before the first of this month

= srv-february-last
> date -d '<year>-03-01 -1 day' +%F
last day of February <year>
date of the last day of February <year>
when did february end in <year>?
$show the final day of February in the year <year>
does February <year> end on the 28th or the 29th, print its last date
the day before 1 March <year>
Print the last date of February <year>
end of february <year> as yyyy-mm-dd
which date is the last of Feb <year>
february <year>: last day
compute the last day of February for the year <year>
28 or 29 February <year>? give me the last date

= srv-year-days
> date -d <year>-12-31 +%j
number of days in the year <year>
how many days does the year <year> have
is <year> a leap year, show its number of days
$count the days of the year <year>
365 or 366 days in <year>?
days in <year>, just the number
Print how many days the year <year> has
length of the year <year> in days
does <year> have 366 days
was <year> a leap year? the number of its days will tell
total days of <year>
year <year>, how many days long

= srv-stamp-underscore
> date +%Y%m%d_%H%M%S
timestamp for file names, like 20260131_154500
date and time as YYYYMMDD_HHMMSS
current time stamp with an underscore between date and time, digits only
$show the date and time in the form 20240531_093000
a file name stamp: year month day underscore hour minute second
compact date and time joined by an underscore
Print the current date and time in the format YYYYMMDD_HHMMSS
now as 20251224_180000
timestamp yyyymmdd_hhmmss
what is the present moment as digits with _ between day and clock
stamp of right now for a file name, underscore in the middle
date, underscore, time, no other separators

= srv-iso-week-year
> date +%G-W%V
current year and week, like 2026-W05
ISO week of today with its year
today's week in the form 2024-W22
$show year and ISO week number together
which week is it, with the year, as YYYY-Www
Print the ISO year and week of today like 2025-W01
year plus calendar week of today
ISO week date of today without the weekday
week in ISO notation, e.g. 2023-W40
this week as year, -W and number
calendar week with the year before it
the week we are in, ISO style with year

= srv-before-yesterday
> date -d '2 days ago' +%F
the day before yesterday
date of the day before yesterday
which date was the day before yesterday?
$show the day before yesterday as yyyy-mm-dd
what was the date before yesterday's
the day before yesterday as a date
Print the date of the day before yesterday
yesterday's yesterday, its date
day before yesterday, ISO date
date one day before yesterday
give me the day preceding yesterday as a date
when was the day before yesterday

= srv-after-tomorrow
> date -d '2 days' +%F
the day after tomorrow
date of the day after tomorrow
which date is the day after tomorrow?
$show the day after tomorrow as yyyy-mm-dd
what is the date after tomorrow's
the day after tomorrow as a date
Print the date of the day after tomorrow
the date one day later than tomorrow
day after tomorrow, ISO date
date one day after tomorrow
give me the day following tomorrow as a date
when is the day after tomorrow

= srv-every-minute parse
> while true; do <script>; sleep 60; done
run <script> every minute until I stop it
call <script> once a minute forever
repeat <script> each minute without end
endless loop: <script>, then wait a minute
execute <script> every minute in a while loop
keep running <script> with a minute in between until I press Ctrl-C
Run <script> again and again, sleeping 60 seconds after each run
<script> every minute, for ever, no cron
start <script> over and over with a one minute pause
loop around <script> with a minute of rest
every minute <script>, in this terminal until I interrupt it
while true, <script> and one minute of sleep

= srv-every-mins parse
> while true; do <script>; sleep <mins>m; done
run <script> every <mins> until I stop it
call <script> every <mins> forever, in a loop
repeat <script> without end, <mins> in between
endless loop: <script>, then wait <mins>
keep running <script> with <mins> in between until I press Ctrl-C
Run <script> again and again, sleeping <mins> after each run
<script> every <mins> in a while loop, no cron
start <script> over and over with a pause of <mins>
loop around <script> with <mins> of rest
every <mins> <script>, in this terminal until I interrupt it
while true, <script> and then a sleep of <mins>
infinite loop of <script> with breaks of <mins>

= srv-bg-log parse
> <script> > <new> 2>&1 &
start <script> in the background and write its output to <new>
run <script> in the background with all output in <new>
<script> in the background, output and errors to <new>
launch <script> as a background job that logs to <new>
put <script> in the background and send what it prints to <new>
background run of <script>, everything it prints goes into <new>
Start <script> so that the prompt comes back at once, and save its output and errors in <new>
$save the output of <script> to <new> while it runs in the background
let <script> run in the background, stdout and stderr into <new>
how do I background <script> and log it to <new>?
<script> as a job in the background with log file <new>
execute <script> in the background, redirecting both streams to <new>

= srv-make-log parse
> make > <new> 2>&1
run make and keep both output and errors in <new>
make with output and errors in <new>
write everything make prints, errors too, into <new>
build with make and log it all to <new>
save stdout and stderr of make to <new>
run make silently, its whole output goes into <new>
make, all messages into the file <new>
Redirect output and error messages of make to <new>
log of make in <new>, errors included
call make and store what it says on both streams in <new>
<new> should get all output of make
how do I get output plus errors of make into <new>?

= srv-make-tee parse
> make 2>&1 | tee <new>
run make, show the output and keep it in <new> too
make with output and errors on the screen and in <new>
build with make, watch it and log it to <new>
make piped through tee into <new>, errors too
see what make prints and save it to <new> at the same time
save everything make prints to <new> while still seeing it
Run make and write its output and errors both to the terminal and to <new>
log make to <new> but show it as well
make output on screen plus copy in <new>
follow make live and store its messages in <new>
both: make's messages on the terminal and in the file <new>
tee the whole make output to <new>

= srv-restart-status parse
> systemctl restart <service> && systemctl status <service>
restart <service> and show its status afterwards
restart <service>, then show the status
restart the service <service> and check its state
<service>: restart and then status
give <service> a restart and display its status if that worked
Restart the service <service> and print its status after that
restart <service> and see whether it is fine
restart plus status of <service>
first restart <service>, second look at its status
reboot the <service> service and show how it does
bring <service> down and up again and then show its status
I want <service> restarted and its status printed

= srv-reload-or-test parse
> sudo nginx -t && sudo systemctl reload nginx
test the nginx configuration and reload nginx if it is fine
check the nginx config, on success reload
nginx: config test, then reload
reload nginx but only when its configuration is valid
make sure the nginx config has no errors and reload the service
validate nginx's configuration and then reload it
Test nginx's configuration, and reload nginx only if the test passes
nginx -t and if ok reload
safe reload of nginx with a config test before
is the nginx config okay? then reload it
reload nginx after a successful syntax check of its config
syntax check for nginx config followed by a reload

= srv-who-user parse
> who | grep <user>
from where is <user> logged in
is <user> logged in right now
where is <user> logged in from at the moment?
sessions of <user> that are open now
lines of who for <user>
$show the current logins of <user>
on which terminals is <user> logged in
is <user> on the machine at present
current sessions of the user <user>
who, only <user>
check whether <user> is logged in now
from which host has <user> logged in, now open sessions only

= srv-ps-user-pids quiet
> ps -u <user> -o pid=
process ids of user <user>, nothing else
only the pids of all processes of <user>
pids of everything <user> runs, no header
$list the process numbers of <user>, just numbers
which process ids belong to <user>? numbers only
Print nothing but the process ids of the processes owned by <user>
<user>'s pids, one per line
bare pids for the user <user>
numbers of the processes run by <user>, without names
pid column only, without heading, for <user>
all process ids that <user> owns
ids of <user>'s processes without any title line

= srv-passwd-uid-zero
> awk -F: '$3 == 0 { print $1 }' /etc/passwd
accounts with user id 0
which accounts have uid 0
names of all accounts whose user id is zero
$list the users with the uid 0
is root the only account with id 0? print the names
who has root's user id
login names in /etc/passwd with uid 0
Print the names of the accounts that have the user id 0
users having uid zero
account names where the third field of /etc/passwd is 0
superuser accounts by uid 0
all users that are really root, that is with uid 0

= srv-history-last-match parse
> history | grep '<word>' | tail -n 1
the last command that contained <word>
latest command in my history with <word>
most recent history entry containing <word>
$show the last time I used <word> in a command
what was my last command with <word> in it?
newest line of the history that has <word>
Print only the most recent command from the history that contains <word>
last history entry for <word>
history: the latest hit for <word>
my previous command with <word>
the last <word> command I typed
which command with <word> did I run most recently

= srv-seconds-since
> echo $(( $(date +%s) - $(date -d <date> +%s) ))
seconds between <date> and now
how many seconds have passed since <date>
number of seconds since <date>
$count the seconds from <date> until now
seconds elapsed since <date>
time since <date> in seconds
Print how many seconds went by since <date>
<date> was how many seconds ago?
from <date> to this moment in seconds
age of <date> in seconds
seconds gone since the start of <date>
difference in seconds between now and <date>

= srv-seconds-until
> echo $(( $(date -d <date> +%s) - $(date +%s) ))
seconds from now until <date>
how many seconds are left until <date>
number of seconds to go until <date>
$count the seconds that remain before <date>
seconds remaining to <date>
time left until <date> in seconds
Print how many seconds it is to <date>
<date> is how many seconds away?
from this moment to <date> in seconds
countdown to <date> in seconds
seconds before <date> begins
how long until <date>, as seconds

= srv-hours-ahead-clock
> date -d '+<small> hours' +%H:%M
<small> hours from now, time only
what time will it be in <small> hours
clock time in <small> hours as HH:MM
$show the time <small> hours from now, hours and minutes
in <small> hours, what does the clock say?
time after <small> more hours, HH:MM
Print only the time of day <small> hours from now
now plus <small> hours, without the date
<small> hours later: which time, hh:mm
when are <small> hours over, as a clock time
time of day in <small> hours
add <small> hours to the current time and print hour and minute

= srv-hours-ago-clock
> date -d '<small> hours ago' +%H:%M
<small> hours ago, time only
what time was it <small> hours ago
clock time of <small> hours ago as HH:MM
$show the time <small> hours back, hours and minutes
<small> hours earlier, what did the clock say?
Print only the time of day <small> hours ago
now minus <small> hours, without the date
<small> hours before now: which time, hh:mm
time of day as it was <small> hours ago
subtract <small> hours from the current time and print hour and minute
hour and minute of <small> hours ago
it happened <small> hours ago, at what time was that

= srv-mins-ago-clock
> date -d '<mins> minutes ago' +%H:%M
<mins> ago, time only
what time was it <mins> ago
clock time of <mins> ago as HH:MM
$show the time <mins> back, hours and minutes
<mins> earlier, what did the clock say?
Print only the time of day <mins> ago
now minus <mins>, without the date
<mins> before now: which time, hh:mm
time of day as it was <mins> ago
subtract <mins> from the current time and print hour and minute
hour and minute of <mins> ago
it happened <mins> ago, at what time was that

= srv-cron-monday parse
> (crontab -l; echo '0 <small> * * 1 <script>') | crontab -
run <script> every monday at <small> with cron
add a cron job that runs <script> on Mondays at <small> o'clock
every Monday at <small> am cron should start <script>
weekly on monday at <small>: <script>, in my crontab
schedule <script> for each Monday, <small> o'clock, keep my other jobs
append to my crontab: <script>, mondays at <small>
cron entry: <script> each monday morning at <small>
have cron start <script> on mondays at <small>:00
<script> every monday, <small> in the morning, by cron
put a weekly job into the crontab: <script>, Monday, <small> o'clock
new cron line for <script> on every Monday at <small>
once a week, mondays at <small>, run <script> through cron

= srv-cron-sunday parse
> (crontab -l; echo '0 <small> * * 0 <script>') | crontab -
run <script> every sunday at <small> with cron
add a cron job that runs <script> on Sundays at <small> o'clock
every Sunday at <small> am cron should start <script>
weekly on sunday at <small>: <script>, in my crontab
schedule <script> for each Sunday, <small> o'clock, keep my other jobs
append to my crontab: <script>, sundays at <small>
cron entry: <script> each sunday morning at <small>
have cron start <script> on sundays at <small>:00
<script> every sunday, <small> in the morning, by cron
put a weekly job into the crontab: <script>, Sunday, <small> o'clock
new cron line for <script> on every Sunday at <small>
once a week, sundays at <small>, run <script> through cron

= srv-cron-first parse
> (crontab -l; echo '0 <small> 1 * * <script>') | crontab -
run <script> on the first of every month at <small> with cron
add a cron job that runs <script> on the 1st of each month at <small> o'clock
monthly on the first at <small>: <script>, in my crontab
schedule <script> for the first day of every month, <small> o'clock, keep my other jobs
append to my crontab: <script>, first of the month at <small>
cron entry: <script> once a month, on day 1 at <small>
have cron start <script> on the first of the month at <small>:00
<script> every month, first day, <small> in the morning, by cron
put a monthly job into the crontab: <script>, the 1st, <small> o'clock
new cron line for <script> on the first day of each month at <small>
once a month, on the first at <small>, run <script> through cron
cron should start <script> at <small> am whenever a month begins

= srv-cron-weekdays parse
> (crontab -l; echo '0 <small> * * 1-5 <script>') | crontab -
run <script> monday to friday at <small> with cron
add a cron job that runs <script> on weekdays at <small> o'clock
every working day at <small> am cron should start <script>
on weekdays at <small>: <script>, in my crontab
schedule <script> for each weekday, <small> o'clock, keep my other jobs
append to my crontab: <script>, Monday through Friday at <small>
cron entry: <script> each workday morning at <small>
have cron start <script> from monday to friday at <small>:00
<script> every weekday, not on weekends, <small> in the morning, by cron
put a job into the crontab: <script>, Mon-Fri, <small> o'clock
new cron line for <script> on all working days at <small>
workdays at <small>, run <script> through cron, no weekends
= srv-ps-two-users quiet
> ps -u <user>,<user2>
processes of <user> and <user2>
processes that belong to <user> or <user2>
what are <user> and <user2> running?
$show the processes of the two users <user> and <user2>
everything run by <user> and by <user2>
ps for the users <user> and <user2>
Print the processes of <user> together with those of <user2>
running processes, only those of <user> and <user2>
list what <user> and <user2> have started
processes owned by either <user> or <user2>
both <user> and <user2>: their processes

= srv-ps-user-cmd
> ps -eo user,cmd
user and command of every process
every process with just its user and its command
two columns for all processes: owner and command line
$show who runs what, user and command only
all processes, columns user and command
Print the user and the command line of each running process
owner plus command for all processes
who is running which command, all processes
process list with user and command but nothing else
user name and command line of everything that runs
only the user and cmd columns of ps for all processes

= srv-ps-user-pid-mem
> ps -eo user,pid,%mem,cmd --sort=-%mem
process list with user, pid, memory and command, biggest memory first
every process with user, pid, memory percentage and command, sorted by memory
$show user, pid, %mem and command of all processes, most memory on top
columns user, pid, memory share, command; highest memory first
Print user, PID, memory percent and command line of all processes in descending order of memory
all processes by memory use, only with user, pid, %mem and cmd
who uses how much memory: user, pid, percent, command, largest first
table of user, pid, mem and command ordered by memory, descending
processes sorted by memory with owner, number, memory and command
memory list of all processes: user, pid, %mem, cmd, biggest on top
ps with user, pid, %mem and cmd, most hungry first

= srv-ps-users-count
> ps -eo user= | sort -u | wc -l
how many different users have processes running
number of distinct users that own processes
$count the users who have at least one process
how many users are running something
distinct process owners, how many
Print the number of different users among the running processes
users with processes, count each once
count of unique process owners
by how many users are processes run at the moment
how many accounts own running processes
number of users in the process list, without repeats

= srv-top-programs
> ps -eo comm --no-headers | sort | uniq -c | sort -rn | head -n <n>
top <n> programs by number of processes
the <n> programs with the most processes
which <n> commands have most processes running?
$show the <n> command names that occur most often among the processes
<n> most frequent process names with their counts
Print the <n> programs that run most often at the same time, with counts
count processes per program and keep the top <n>
process names by frequency, first <n>
most instances: the <n> leading programs
the <n> commonest programs in the process list
ranking of programs by process count, <n> lines

= srv-mount-points parse
> findmnt -rn -o TARGET
only the mount points
list of all mount points, nothing else
where are file systems mounted, only the directories
$show the mount points without devices and types
names of all mount points
Print nothing but the directories on which something is mounted
all mount targets, one per line
just the mount point paths
mount points only, no header
every directory that is a mount point
bare list of mount points

= srv-fstype-root parse
> findmnt -n -o FSTYPE /
type of the file system on /
which file system type has /
what kind of file system is the root partition
$show the file system type of /
is / ext4 or xfs, print the type
Print only the type of the root file system
file system type of root
the root partition is formatted as what
format of the file system mounted at /
root file system: its type, one word
fs type of /

= srv-fstype-path parse
> findmnt -n -o FSTYPE -T <path>
type of the file system that <path> is on
which file system type does <path> lie on
$show the file system type under <path>
on what kind of file system is <path>
Print only the file system type of <path>
is <path> on ext4 or something else, the type please
file system type for <path>
what type of file system holds <path>
fs type of the place <path>
<path>: type of its file system, one word
the format of the file system where <path> is stored

= srv-mem-available-gb
> free -g | awk '/^Mem/ { print $7 }'
available memory in GB
how many gigabytes of memory are available, just the number
$show only the available memory in gigabytes
GB of RAM still available
Print the available memory in GB, one number
available RAM in gigabytes, number only
memory available to new programs, in GB
how much RAM could I still use, in GB
number of gigabytes of available memory
just the available figure of memory, gigabytes
free -g, only the available value

= srv-passwd-name-shell-comma
> awk -F: '{ print $1 "," $7 }' /etc/passwd
name and shell of all accounts, comma between
user names and login shells from /etc/passwd separated by a comma
$list every account with its shell as name,shell
accounts and their shells, comma separated
Print the login name, a comma and the shell for each line of /etc/passwd
name,shell for every user
csv of user name and shell from /etc/passwd
each account with its login shell behind a comma
fields 1 and 7 of /etc/passwd joined by a comma
who uses which shell, as name comma shell
login and shell of all users with a comma in between

= srv-groups-named quiet
> cut -d: -f1 /etc/group | grep '<word>'
group names that contain <word>
which groups have <word> in their name
$list the groups on this machine whose name contains <word>
names of groups with <word> in them
groups of this system, only those with <word> in the name
Print the group names in /etc/group that contain <word>
is there a group with <word> in its name
search the group names for <word>
all groups with names containing <word>, names only
find groups by name: <word>
group names from /etc/group filtered by <word>

= srv-passwd-not-bash
> grep -v 'bash$' /etc/passwd | cut -d: -f1
accounts that do not use bash, names only
which users do not have bash as their shell
names of all accounts with another shell than bash
$list the users whose login shell is not bash
login names in /etc/passwd that have no bash
Print only the names of the accounts whose shell is something other than bash
who does not use bash
every account without bash as login shell, just names
user names where the shell is not bash
users with a non-bash shell
in /etc/passwd, names of the users without bash

= srv-path-missing quiet
> echo "$PATH" | tr ':' '\n' | while read -r d; do [ -d "$d" ] || echo "$d"; done
only directories in PATH that do not exist
which directories of my PATH are missing
PATH entries that do not exist
$list the folders in PATH which are not there
broken entries of PATH
Print every directory in PATH that does not exist
does PATH contain directories that do not exist? list them
nonexistent folders in my PATH
check PATH for directories that are not there and print them
dead directories in the PATH
PATH: entries without a directory behind them

= srv-env-sort-save change
> env | sort > <new>
write the environment to <new> sorted
save the sorted environment variables in <new>
all environment variables in alphabetical order into <new>
$save env sorted to <new>
environment to <new>, ordered by name
store the environment, sorted, in the file <new>
<new> should hold my environment variables from A to Z
Write all environment variables, sorted by name, to <new>
sorted dump of the environment as <new>
env in order of the names redirected to <new>
put a sorted list of the environment variables into <new>

= srv-clock-minutes-between
> echo $(( ($(date -d <clock2> +%s) - $(date -d <clock> +%s)) / 60 ))
how many minutes between <clock> and <clock2>
minutes from <clock> to <clock2>
number of minutes between <clock> and <clock2> on one day
$count the minutes from <clock> until <clock2>
from <clock> to <clock2>, how many minutes
Print how many minutes lie between <clock> and <clock2>
working time from <clock> to <clock2> in minutes
difference of <clock2> and <clock> in minutes
minutes passed between <clock> and <clock2>
how long is it from <clock> to <clock2>, in minutes
a meeting from <clock> to <clock2>, how many minutes is that

= srv-midnight-epoch
> date -d 'today 00:00' +%s
epoch of midnight today
seconds since 1970 at the start of today
$show the Unix timestamp of today's midnight
timestamp of today at 00:00
Print the epoch seconds for the beginning of today
unix time when today began
when today started, as epoch seconds
today 00:00 in epoch seconds
epoch value for 0 o'clock today
the timestamp of this day's first second
midnight at the start of today as a Unix time

= srv-seconds-since-midnight
> echo $(( $(date +%s) - $(date -d 'today 00:00' +%s) ))
how many seconds since midnight
seconds that have passed today
number of seconds since the start of the day
$count the seconds since midnight
seconds of today so far
Print how many seconds have gone by since midnight
age of this day in seconds
time since midnight in seconds
seconds elapsed since 00:00
how old is today in seconds
today's seconds up to now

= srv-weeks-until
> echo $(( ($(date -d <date> +%s) - $(date +%s)) / 604800 ))
how many weeks until <date>
weeks left until <date>
number of full weeks to <date>
$count the weeks from now to <date>
<date> is how many weeks away?
Print how many weeks remain before <date>
weeks to go to <date>
in how many weeks is <date>
time until <date> in weeks
how many weeks from today to <date>
weeks remaining till <date>

= srv-weekday-number
> date +%u
number of today's weekday, 1 for Monday to 7 for Sunday
weekday as a number, Monday is 1
1 if today is monday, 7 if it is sunday
$show today's day of the week as a number from 1 to 7
which weekday is it as a digit, counted from Monday
Print the weekday number of today
day of the week, numeric, monday=1
today's position in the week
weekday in digits
the number of the day in this week
what number has today in the week, starting with Monday as 1

= srv-utc-clock
> date -u +%H:%M
UTC time, only hours and minutes
what time is it in UTC, HH:MM
current UTC time as HH:MM
$show hours and minutes of the universal time
UTC clock without date and seconds
Print the time in UTC as hours and minutes
GMT now, hour and minute only
just hh:mm in utc
time of day in UTC, no seconds
utc right now, hours and minutes
Greenwich time as HH:MM

= srv-year-short
> date +%y
two-digit year
current year with two digits
last two digits of this year
$show the year in two digits
year as two digits, like 26
Print the current year with only two digits
short year
this year's last two digits, nothing else
the year without the century
year number, two digits only
two digits for the year of today

= srv-services-running-count parse
> systemctl list-units --type=service --state=running --no-legend | wc -l
how many services are running
number of running services
$count the running systemd services
running services, how many
how many systemd services are up at the moment
Print only the number of running services
tally of services in the state running
count of active running services
total number of services that run now
services running right now, just the count
how many service units are in the running state

= srv-log-file-last parse
> git log --oneline -n 1 -- <anyfile>
last commit of <anyfile> in one line
most recent commit that changed <anyfile>, one line
which commit changed <anyfile> last? short form
$show the latest commit touching <anyfile> in one line
hash and subject of the last commit for <anyfile>
Print one line about the last commit that changed the file <anyfile>
newest commit of <anyfile>, oneline
the last change of <anyfile> in git, hash and title
oneline log of <anyfile>, only the newest entry
what was the last commit to <anyfile>, compact
latest commit for <anyfile> with its subject

= srv-say-every parse
> while true; do echo '<text>'; sleep <secs>; done
say <text> every <secs> seconds
print <text> every <secs> seconds until I stop it
endless loop that prints <text> with <secs> seconds in between
$show the text <text> again every <secs> seconds
echo <text> forever, once in <secs> seconds
while loop: <text>, sleep <secs>, over and over
Print <text> over and over, waiting <secs> seconds each time
repeat <text> without end, every <secs> seconds
keep printing <text> with a pause of <secs> seconds
each <secs> seconds write <text>, never stop
<text> on the screen every <secs> seconds, in an endless loop

= srv-date-before-after parse
> date; <script>; date
time now before and after running <script>
print the date, run <script>, print the date again
run <script> with a date before and after it
$show the date, then run <script>, then show the date once more
date before and after <script>
note the time, start <script>, note the time again
Run <script> and print the current date and time before it and after it
<script> between two date outputs
start time and end time around <script>, by date
date, then <script>, then date
wrap <script> in two date commands

= srv-at-clock parse
> echo '<script>' | at <clock>
start <script> at <clock> today
run <script> once at <clock>
let <script> run at <clock>, only today
schedule <script> for <clock> with at
at <clock> please start <script>
execute <script> one time at <clock>
Use at to run <script> at <clock>
one-time job: <script> at <clock>
hand <script> to at for <clock>
at job for <script>, <clock>
<script> should run once, today at <clock>

= srv-time-sort
> time sort <bare>
measure how long sort <bare> takes
how long does sorting <bare> take
time sort <bare>
time the sorting of <bare>
run sort on <bare> and measure the time
how fast is <bare> sorted, time it
Sort <bare> and show how much time that took
duration of sort <bare>
stopwatch for sort <bare>
sort <bare> with timing
$show the time sort needs for <bare>

= srv-load-fifteen
> cut -d' ' -f3 /proc/loadavg
average load of the last 15 minutes
load average over fifteen minutes only
15 minute load
$show just the 15-minute load average
load of the past quarter of an hour
third number of the load average
Print only the load average of the last fifteen minutes
the load in the last 15 min, one number
fifteen-minute load average
how loaded was the machine over the last 15 minutes
only the 15 min value of the load

= srv-load-five
> cut -d' ' -f2 /proc/loadavg
average load of the last 5 minutes
load average over five minutes only
5 minute load
$show just the 5-minute load average
second number of the load average
Print only the load average of the last five minutes
the load in the last 5 min, one number
five-minute load average
how loaded was the machine over the last 5 minutes
only the 5 min value of the load
load of the past five minutes

= srv-ss-proc parse
> ss -tlnp | grep <proc>
ports that <proc> listens on
on which ports does <proc> listen
listening tcp ports of <proc>
$show the ports <proc> has open for listening
which port does <proc> use, listening sockets only
Print the listening TCP sockets that belong to <proc>
<proc>: which ports
what ports is <proc> listening on?
tcp ports opened by <proc>
find the listening port of <proc>

= srv-ss-tlnp parse
> ss -tlnp
all listening tcp ports with process
listening tcp ports and the programs behind them
which programs listen on tcp ports
$show listening TCP sockets with their processes, no udp
tcp only: listening ports with process names
Print all TCP ports that are listened on together with the process
tcp listeners with pid and program
who listens on which tcp port
open tcp ports and their processes
list tcp listening sockets, numeric, with the program
processes that wait for tcp connections, with ports
= srv-hostname-fqdn parse
> hostname -f
full host name with domain
fully qualified domain name of this machine
name of this host including its domain
$show the complete host name, domain too
what is the FQDN here
Print the long host name of this computer
host name plus domain
FQDN of this server
the full name of this machine in the network, domain included
hostname, but with the domain
long form of the host name

= srv-date-utc-local
> date -d '<date> <clock> UTC'
convert <date> <clock> UTC to local time
<date> <clock> UTC in my time zone
what is <date> <clock> UTC in local time
$show the local time for <date> <clock> UTC
local date and time of <date> <clock> universal time
Print <date> <clock> UTC as local time
a call at <date> <clock> UTC, when is that here
UTC time <date> <clock> to local time
translate <date> <clock> from UTC to the time zone of this machine
when it is <clock> UTC on <date>, what time is it here
turn the UTC time stamp <date> <clock> into my local time

= srv-date-year-ago
> date -d '1 year ago' +%F
date one year ago
what date was it a year ago today
today last year as a date
$show the date exactly one year before today
same day last year
Print the date of one year ago
a year back from today, which date
one year earlier than today, yyyy-mm-dd
today minus one year
the date a year ago
this day in the previous year, as a date

= srv-date-year-ahead
> date -d '+1 year' +%F
same day next year
date one year from now
what date will it be in a year
$show the date exactly one year after today
Print the date one year from today
a year ahead of today, which date
one year later than today, yyyy-mm-dd
today plus one year
the contract runs one year from today, until which date
this day in the coming year, as a date
the date in one year
`,
)

const git = intents(
  'git',
  String.raw`
= srv-log-monday parse
> git log --oneline --since='last monday'
commits since last monday, one line each
what has been committed since last monday? short form
git history from last monday on, one commit per line
$list the commits made since last monday in one line each
commits since monday, oneline
everything committed since last monday, compact
Print one line for each commit since last Monday
log since last monday, short
this week's commits, from monday on, one line each
which commits came in since monday, one per line
short log of the commits from last monday until now
oneline log since last monday

= srv-log-year parse
> git log --oneline --since=<year>-01-01 --until=<year>-12-31
commits of <year>, one line each
all commits made in <year>, short form
what was committed in the year <year>? one line per commit
$list the commits from the year <year>, oneline
git history of <year>, one commit per line
oneline log restricted to <year>
Print one line for each commit of the year <year>
log of the year <year>, compact
commits between 1 January and 31 December <year>, one line each
only the commits from <year>, one per line
<year> in commits, short
which commits were made during <year>, one line each

= srv-count-year parse
> git rev-list --count --since=<year>-01-01 --until=<year>-12-31 HEAD
how many commits were made in <year>
number of commits in the year <year>
$count the commits of <year>
commits in <year>, how many
Print only the number of commits made during <year>
git commit count for the year <year>
how often was committed in <year>
tally of commits from <year>
total commits in <year>
how many commits does this repository have from the year <year>
count the commits between January and December <year>
commit total of <year>, just the number

= srv-log-author-year parse
> git log --oneline --author='<user>' --since=<year>-01-01 --until=<year>-12-31
commits of <user> in <year>, one line each
what did <user> commit in <year>? one line per commit
$list <user>'s commits from the year <year>, oneline
git history of <user> during <year>, one commit per line
commits by <user> made in <year>, short form
Print one line for each commit that <user> made in the year <year>
only <user>'s commits from <year>, one per line
which commits did <user> make in <year>, compact
<user>, year <year>: commits, one line each
oneline log of <year> for the author <user>
log restricted to author <user> and the year <year>, short
everything <user> committed throughout <year>, one line each

= srv-log-author-today parse
> git log --author='<user>' --since=midnight
what did <user> commit today
commits by <user> from today
today's commits of <user>
$show the commits that <user> made today
has <user> committed anything today?
git log of <user> for today
Print the commits made by <user> since midnight
only today's commits, only those by <user>
which commits did <user> make today
log for the author <user> since midnight
<user>'s work of today in git
commits since midnight whose author is <user>

= srv-log-author-today-oneline parse
> git log --oneline --author='<user>' --since=midnight
what did <user> commit today, one line each
commits by <user> from today, short form
today's commits of <user>, one per line
$show the commits that <user> made today in one line each
git log of <user> for today, oneline
Print one line for every commit made by <user> since midnight
only today's commits by <user>, one line for each
which commits did <user> make today? compact
oneline log for the author <user> since midnight
short list of <user>'s commits of today
commits since midnight whose author is <user>, one line per commit
<user> today: commits, oneline

= srv-count-author-since parse
> git rev-list --count --author='<user>' --since=<date> HEAD
how many commits has <user> made since <date>
number of commits by <user> since <date>
$count the commits of <user> from <date> on
commits by <user> since <date>, only the count
Print only how many commits <user> made after <date>
<user>'s commit count since <date>
how often has <user> committed since <date>
since <date>, how many commits came from <user>
total commits of the author <user> since <date>
count <user>'s commits, starting on <date>
git: number of commits, author <user>, since <date>
how many commits from <user> are there since <date>

= srv-count-month parse
> git rev-list --count --since='1 month ago' HEAD
how many commits in the last month
number of commits of the past month
$count the commits of the last month
commits within the last month, how many
Print only the number of commits made in the past month
commit count for the last month
how often was something committed in the past month
how many commits were made since one month ago
total commits during the last month
git: number of commits, last month
tally of the commits of the past month
last month's commits, just the number

= srv-count-days parse
> git rev-list --count --since='<days> days ago' HEAD
how many commits in the last <days>
number of commits of the past <days>
$count the commits of the last <days>
commits within the last <days>, how many
Print only the number of commits made in the past <days>
commit count for the last <days>
how often was something committed in the past <days>
how many commits were made since <days> ago
total commits during the last <days>
git: number of commits, last <days>
tally of the commits of the past <days>
just the number of commits from the last <days>

= srv-count-today parse
> git rev-list --count --since=midnight HEAD
how many commits were made today
number of commits today
$count the commits of today
today's commits, how many
Print only the number of commits made today
commit count for today
how often was something committed today
how many commits since midnight
total commits of today
git: number of commits, today only
tally of today's commits
just the number of commits from today

= srv-ahead-two parse
> git rev-list --count <branch>..<newbranch>
how many commits is <newbranch> ahead of <branch>
number of commits that are on <newbranch> but not on <branch>
$count the commits of <newbranch> that <branch> lacks
by how many commits is <newbranch> ahead of <branch>?
commits in <newbranch> missing from <branch>, only the count
Print how many commits <newbranch> has that are not in <branch>
<newbranch> compared with <branch>: how many commits ahead
how many commits would <branch> get from <newbranch>
how many commits is <branch> behind <newbranch>
count of commits reachable from <newbranch> and not from <branch>
git: commits ahead, <newbranch> against <branch>, number only
how far is <newbranch> ahead of <branch>, in commits
how many commits are there between <branch> and <newbranch>
number of commits from <branch> to <newbranch>
commits between <branch> and <newbranch>, how many

= srv-ls-files-dir parse
> git ls-files <plaindir>
what files does git track in <plaindir>
tracked files in <plaindir>
$list the files below <plaindir> that git tracks
which files of <plaindir> are under version control
files in <plaindir> known to git
git tracked files, only those in <plaindir>
Print the names of all tracked files in <plaindir>
which files in <plaindir> are in the repository
ls-files limited to <plaindir>
everything in <plaindir> that is in git
show me what git has under <plaindir>
version controlled files inside <plaindir>

= srv-ls-files-dir-count parse
> git ls-files <plaindir> | wc -l
how many files does git track in <plaindir>
number of tracked files in <plaindir>
$count the files below <plaindir> that git tracks
how many files of <plaindir> are under version control
files in <plaindir> known to git, only the number
git tracked files in <plaindir>, how many
Print the number of tracked files in <plaindir>
count of files in <plaindir> that are in the repository
how much of <plaindir> is in git, as a number of files
tally the version controlled files inside <plaindir>
total of tracked files below <plaindir>
how many tracked files lie in <plaindir>?

= srv-diff-head-file parse
> git diff HEAD <anyfile>
changes in <anyfile> since the last commit
what did I change in <anyfile> since the last commit
diff of <anyfile> against HEAD
$show how <anyfile> differs from the last commit
staged and unstaged changes of <anyfile> together
compare <anyfile> with the last committed version
Print the differences between <anyfile> and its state in the last commit
<anyfile>: everything that changed since HEAD
how does <anyfile> differ from the last commit?
my changes to <anyfile> since the latest commit, staged or not
difference of <anyfile> to the last commit
what is different in <anyfile> compared with HEAD

= srv-gitignore-dir change
> echo '<folder>/' >> .gitignore
ignore the folder <folder> in git
git should ignore the directory <folder>
add the folder <folder> to .gitignore
tell git to ignore everything in the folder <folder>
put the directory <folder> into .gitignore
keep the folder <folder> out of git
the <folder> directory belongs in .gitignore
append <folder> with a slash to .gitignore
make git ignore the whole directory <folder>
I do not want the folder <folder> in git, ignore it
exclude the directory <folder> from git through .gitignore
new line in .gitignore for the folder <folder>

= srv-authors-tally parse
> git log --format=%an | sort | uniq -c | sort -rn
commits per author, most first, counted with sort and uniq
$count commits by author name with uniq, highest count first
author names from git log with their number of commits, without shortlog
how many commits per author, using git log, sort and uniq
tally author names of the log, biggest number on top, no shortlog
pipe the author names of git log through sort and uniq -c, largest first
ranking of authors by commits with uniq -c
Print how often each author name occurs in git log, most frequent first
frequency of author names in the log, descending
git log authors counted by uniq and sorted by count
count per author name of all log entries, in descending order by sort -rn
number of log entries for each author, highest first, with the plain tools
= srv-shortlog-top parse
> git shortlog -sn | head -n 1
who has the most commits
author with the most commits in this repository
which author made the most commits? only that one
top committer of this repository
$show only the person with the highest number of commits
who committed most often
the most active author, with the number of commits
Print only the author who has the most commits
number one in the commit ranking
busiest committer here
first line of git's author ranking
whose commits are the most numerous, just the top name

= srv-shortlog-top-n parse
> git shortlog -sn | head -n <n>
top <n> authors by number of commits
the <n> authors with the most commits
which <n> people made the most commits in this repository?
$show the <n> most active committers
<n> busiest authors with their commit counts
Print the <n> authors who have the most commits, highest count first
ranking of the authors by commits, first <n> only
most commits: the top <n> people
first <n> lines of git's author ranking
the <n> top committers here
who are the <n> biggest contributors by commits
best <n> of the commit counts per author

= srv-show-shortstat parse
> git show --shortstat
how many lines did the last commit change
line totals of the last commit, insertions and deletions
$show how many lines the latest commit added and deleted in total
number of files and lines changed by the last commit
how big was the last commit, in lines
last commit with its total of inserted and deleted lines
Print the last commit with the short summary of changed lines
short stat of the most recent commit
insertions and deletions in the newest commit, total only
the last commit: how many files, how many lines
size of the latest commit as a one line summary
totals only: what the last commit added and removed

= srv-config-both parse
> git config user.name; git config user.email
name and mail that git uses here
which name and email does git use for my commits
$show both the user name and the email of git
as whom do I commit, name and mail address
my git identity: name and email
Print git's user.name and then user.email
what name and what mail address are set in git
git user name plus email
name and address that git will put on my commits
who am I for git, name and email
both settings user.name and user.email
commit identity, name first and email below

= srv-switch-pull parse
> git switch <branch> && git pull
switch to <branch> and pull
go to the branch <branch> and get its newest state
change to <branch>, then pull
checkout <branch> and update it from the remote
$change to branch <branch> and pull the latest commits
move over to <branch> and bring it up to date
on <branch> with the newest commits: switch and pull
Switch to the branch <branch> and pull if that worked
update <branch> after switching to it
first switch to <branch>, second git pull
back to <branch> and fetch and merge what is new there
take me to <branch> and pull

= srv-add-p-file parse
> git add -p <anyfile>
stage only parts of <anyfile>
stage some of the changes in <anyfile>, hunk by hunk
choose which changes of <anyfile> to stage
pick hunks of <anyfile> for the next commit
interactively add parts of <anyfile>
add only a few of my edits in <anyfile> to the index
go through the changes in <anyfile> and ask for each whether to stage it
Stage the changes of <anyfile> piece by piece
not the whole <anyfile>, only selected hunks should be staged
patch mode add for <anyfile>
partial staging of <anyfile>
ask me hunk by hunk what of <anyfile> to add

= srv-show-names-save parse
> git show --name-only --format= <commit> > <new>
save the names of the files that commit <commit> changed to <new>
write the file list of <commit> into <new>
copy the list of files of commit <commit> to <new>
names of the files changed in <commit>, into the file <new>
$save the changed file names of <commit> in <new>
put the paths touched by <commit> in <new>, names only
<new> should list the files of commit <commit>
Store only the names of the files changed by the commit <commit> in <new>
file names from <commit> redirected to <new>
which files did <commit> change? write just the names to <new>
list of changed files in <commit> as <new>
make <new> with the names of the files that <commit> modified

= srv-pickaxe-file parse
> git log -S '<word>' -- <anyfile>
which commits added or removed <word> in <anyfile>
commits that changed the number of <word> in <anyfile>
search the history of <anyfile> for commits that put in or took out <word>
in which commits did <word> come into or go out of <anyfile>?
$show the commits of <anyfile> that added or deleted the string <word>
history of <word> in the file <anyfile>, commits that added or removed it
when was <word> added to <anyfile> or removed from it, by git log
Print the log of the commits in which <word> appeared in or vanished from <anyfile>
pickaxe search for <word>, only in <anyfile>
who put <word> into <anyfile>? commits that added or removed it
find the commits where <anyfile> gained or lost <word>
git log -S for <word> limited to <anyfile>

= srv-author-since-oneline parse
> git log --oneline --author='<user>' --since=<date>
commits after <date> by <user>, one per line
commits of <user> since <date>, one line each
what has <user> committed since <date>? short form
$list <user>'s commits from <date> on in one line each
oneline log of <user> since <date>
Print one line for every commit that <user> made after <date>
git history of <user> starting <date>, one commit per line
<user>'s commits since <date>, compact
from <date> on, commits by <user>, one line per commit
short log for the author <user> since <date>
which commits did <user> make after <date>, one per line
since <date>, author <user>, oneline

= srv-log-no-merges-oneline parse
> git log --oneline --no-merges
log without merge commits, one line each
short log leaving out merge commits
commits that are not merges, one per line
$show the history in one line per commit, no merges
oneline log without merges
Print one line for each commit, but skip merge commits
compact history, merges hidden
all real commits, not the merges, one line each
one line per commit and no merge commits please
git history in short form excluding merges
which commits are not merges, oneline
skip merges in the oneline log

= srv-log-merges-oneline parse
> git log --oneline --merges
merge commits only, one line each
short log of the merge commits
$show just the merges, one line per commit
oneline log of merges only
Print one line for each merge commit
compact list of all merges
every merge in the history, one per line
which commits are merges? one line each
git history in short form, merges only
list merges, oneline
merge commits in the one-line format
only merges and each on one line

= srv-last-dates parse
> git log -n <n> --format=%cd
dates of the last <n> commits
only the dates of the latest <n> commits
when were the last <n> commits made? dates only
$show the commit dates of the <n> newest commits
Print nothing but the dates of the last <n> commits
last <n> commits, date of each
commit dates, newest <n>
the <n> most recent commit dates
on which dates were the last <n> commits made
list the dates for the <n> latest commits, no messages
date column of the last <n> commits
just dates: the last <n> commits in this repository

= srv-last-subjects parse
> git log -n <n> --format=%s
subject lines of the last <n> commits
only the subjects of the latest <n> commits
messages of the last <n> commits, first lines only and no hash
$show the titles of the <n> newest commits without hashes
Print nothing but the subject lines of the last <n> commits
last <n> commits, subject of each
commit titles, newest <n>, no hash
the <n> most recent commit subjects
list the subject for the <n> latest commits, no hash, no author
just the messages' first lines for the last <n> commits
what do the last <n> commit subjects say
titles only: the last <n> commits in this repository

= srv-last-authors parse
> git log -n <n> --format=%an
authors of the last <n> commits
only the author names of the latest <n> commits
who made the last <n> commits? names only
$show the authors of the <n> newest commits
Print nothing but the author names of the last <n> commits
last <n> commits, author of each
author names, newest <n> commits
the authors of the <n> most recent commits, one per line
list who wrote the <n> latest commits, no messages
author column of the last <n> commits
just names: who made the last <n> commits in this repository
whose are the last <n> commits

= srv-file-authors parse
> git log --format=%an -- <anyfile> | sort -u
authors who changed <anyfile>
who has worked on <anyfile>? each name once
names of all people who committed changes to <anyfile>
$list everyone who ever changed <anyfile>, without repeats
which authors have commits that touch <anyfile>
all authors of <anyfile>, each once
Print the name of every author who changed the file <anyfile>, once each
people in the history of <anyfile>, unique names
distinct author names for <anyfile>
contributors of the file <anyfile>
who edited <anyfile> according to git, sorted names
unique list of the authors of <anyfile>

= srv-blame-line parse
> git blame -L <line>,+1 <anyfile>
who last changed line <line> of <anyfile>
who wrote line <line> in <anyfile>
$show the author of line <line> of <anyfile>
blame for line <line> of <anyfile> only
which commit changed line <line> of <anyfile> last?
line <line> of <anyfile>: who and when
Print who changed line <line> in the file <anyfile> last
git blame just line <line> in <anyfile>
whose is line <line> of <anyfile>
single line blame, <anyfile> line <line>
in <anyfile>, who is responsible for line <line>
author and date of line number <line> in <anyfile>

= srv-diff-tags-file parse
> git diff <tag> <tag2> -- <anyfile>
what changed in <anyfile> between <tag> and <tag2>
diff of <anyfile> between <tag> and <tag2>
$show the changes of <anyfile> from <tag> to <tag2>
compare <anyfile> in <tag> with <anyfile> in <tag2>
how does <anyfile> differ between <tag> and <tag2>?
differences in <anyfile>, <tag> against <tag2>
Print what was changed in the file <anyfile> from <tag> to <tag2>
<anyfile>: changes from <tag> to <tag2>
only <anyfile>, diff of the tags <tag> and <tag2>
what happened to <anyfile> from release <tag> to release <tag2>, as a diff
changes to <anyfile> between the versions <tag> and <tag2>
git diff for <anyfile>, <tag> to <tag2>

= srv-log-grep-oneline parse
> git log --oneline --grep='<word>'
commits whose message mentions <word>, one line each
commits with <word> in the message, short form
$list the commits that have <word> in their message, one per line
oneline log of commits with messages containing <word>
which commit messages mention <word>? one line each
Print one line for each commit that has <word> in its message
search commit messages for <word>, compact output
commits about <word> by their message, oneline
short list of commits mentioning <word>
find commits by the word <word> in the message, one line per commit
<word> in commit messages, one line per hit
log filtered on <word> in the message, in short form

= srv-log-grep-ci parse
> git log -i --grep='<word>'
commits with the word <word> in the message, any case
commits whose message contains <word>, ignoring case
$show the commits that mention <word> in the message, upper or lower case
search commit messages for <word> case-insensitively
which commits have <word>, capital or not, in their message?
log entries with <word> in the message, $case
Print the commits whose message contains <word> in upper or lower case
case-insensitive search of the commit messages for <word>
commit messages with <word>, case does not matter
find commits by <word> in the message, no matter how it is capitalised
<word> in any capitalisation in the commit messages
git log, messages with <word>, any case

= srv-count-grep parse
> git log --oneline --grep='<word>' | wc -l
how many commits mention <word> in their message
number of commits with <word> in the message
$count the commits whose message contains <word>
commits mentioning <word>, how many
Print only the number of commits that have <word> in the message
commit messages with <word>, the count
how often does <word> occur in commit messages, counted by commits
tally of commits whose message has <word>
total number of commits with messages containing <word>
how many commit messages contain <word>?
count of log entries that mention <word>
number of hits for <word> among the commit messages
`,
)

/** Dates of weekdays, clocks of cities and calendars of months: one intent each, said alike. */
const calendar = [
  ...['tuesday', 'wednesday', 'thursday', 'saturday'].map((day) => next(day, 'next')),
  ...['tuesday', 'wednesday', 'thursday', 'saturday', 'sunday'].map((day) => next(day, 'last')),
  ...[
    ['London', 'Europe/London'],
    ['Berlin', 'Europe/Berlin'],
    ['Paris', 'Europe/Paris'],
    ['Sydney', 'Australia/Sydney'],
    ['Los Angeles', 'America/Los_Angeles'],
    ['Chicago', 'America/Chicago'],
    ['Delhi', 'Asia/Kolkata'],
    ['Singapore', 'Asia/Singapore'],
  ].map(([city = '', zone = '']) => clock(city, zone)),
  ...[
    ['London', 'Europe/London'],
    ['Berlin', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['Tokyo', 'Asia/Tokyo'],
    ['Sydney', 'Australia/Sydney'],
  ].map(([city = '', zone = '']) => hours(city, zone)),
  ...'January February March April May June July August September October November December'
    .split(' ')
    .map((month, at) => sheet(month, at + 1)),
]

function next(day: string, which: 'next' | 'last'): string {
  const name = day[0]?.toUpperCase() + day.slice(1)
  const asked =
    which === 'next'
      ? [
          `date of next (${day}|${name})`,
          `which date is next (${day}|${name})?`,
          `when is the coming (${day}|${name}), as a date`,
          `$show the date of the ${name} ahead`,
          `next ${day} as yyyy-mm-dd`,
          `next ${day}'s date`,
          `on what date does the next ${name} fall`,
          `Print the date of the next ${name} as YYYY-MM-DD`,
          `the ${day} to come, its date please`,
          `what date will it be next ${day}`,
        ]
      : [
          `date of last (${day}|${name})`,
          `which date was last (${day}|${name})?`,
          `what date was last ${day}`,
          `$show the date of the ${name} before today`,
          `last ${day} as yyyy-mm-dd`,
          `last ${day}'s date`,
          `on what date did the previous ${name} fall`,
          `Print the date of the last ${name} as YYYY-MM-DD`,
          `the most recent ${day} that has passed, its date please`,
          `when was the past ${day}, as a date`,
        ]
  return `= srv-date-${which}-${day}\n> date -d '${which} ${day}' +%F\n${asked.join('\n')}\n`
}

function clock(city: string, zone: string): string {
  const asked = [
    `time in ${city} now`,
    `what time is it in ${city}`,
    `current date and time in ${city}`,
    `$show the local time of ${city}`,
    `how late is it in ${city} right now?`,
    `date and time in the time zone ${zone}`,
    `the clock in ${city}, what does it say`,
    `Print the present time for the zone ${zone}`,
    `${city} time`,
    `tell me the time over in ${city}`,
  ]
  return `= srv-clock-${zone.toLowerCase().replaceAll(/[^a-z]/g, '-')}\n> TZ=${zone} date\n${asked.join('\n')}\n`
}

function hours(city: string, zone: string): string {
  const asked = [
    `what time is it in ${city}, hours and minutes only`,
    `time in ${city} as HH:MM`,
    `just hours and minutes: the time in ${city} now`,
    `$show the current time of ${city} without date and seconds`,
    `${city} time, only hour and minute`,
    `Print the time in the zone ${zone} as HH:MM`,
    `how late is it in ${city}? hh:mm is enough`,
    `the clock of ${city} in the form 14:05`,
    `hours and minutes in ${city} right now, no date`,
    `short ${city} time, HH:MM`,
  ]
  return `= srv-hours-${zone.toLowerCase().replaceAll(/[^a-z]/g, '-')}\n> TZ=${zone} date +%H:%M\n${asked.join('\n')}\n`
}

function sheet(month: string, number: number): string {
  const asked = [
    `calendar of ${month} <year>`,
    `calendar for ${month} <year>`,
    `$show the calendar of ${month} in the year <year>`,
    `the month of ${month} <year> as a calendar`,
    `${month.toLowerCase()} <year> calendar`,
    `print a calendar sheet for ${month} <year>`,
    `what did the days of ${month} <year> look like, calendar please`,
    `cal for ${month} <year>`,
  ]
  return `= srv-cal-${month.toLowerCase()} parse\n> cal ${number} <year>\n${asked.join('\n')}\n`
}

export const missedServer = [...system, ...git, ...intents('system', calendar.join('\n'))]
