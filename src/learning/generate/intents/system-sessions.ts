import { intents } from '../grammar.ts'

/** Sessions that stay, processes, programs and what this shell knows, as people ask for them on the web. */
export const systemSessions = intents(
  'system',
  `
= screen-run parse
> screen -S <newbranch> <script>
start <script> in a screen session named <newbranch>
Create a screen session called <newbranch> that runs <script>
run <script> inside screen, session name <newbranch>
use screen to launch <script> under the session <newbranch>
new screen <newbranch> with <script> in it
screen session <newbranch>, command <script>, attached
open screen as <newbranch> and execute <script> there
give the screen the name <newbranch> when starting <script>
name <newbranch>, program <script>, in screen
begin a screen <newbranch> whose program is <script>
Assign the name <newbranch> to a screen session while starting <script>
watch <script> run in a screen named <newbranch>
named screen <newbranch> to run <script>

= screen-detached parse
> screen -dmS <newbranch> <script>
start <script> in a detached screen session named <newbranch>
Run <script> in the background inside a screen session called <newbranch>
launch <script> within screen <newbranch> without attaching
detached screen <newbranch> that executes <script>
use screen -dm to start <script> as <newbranch>
keep <script> going in an invisible screen <newbranch>
screen session <newbranch> in the background, command <script>
<script> should run in screen <newbranch>, do not show it
background screen, name <newbranch>, program <script>
begin a screen <newbranch> already detached, running <script>
Create a detached session <newbranch> of screen with <script>
from cron: <script> inside screen <newbranch>, no terminal
screen <newbranch> for <script>, detached right away

= screen-title parse
> screen -X title '<value>'
set the title of the current screen window to <value>
Rename the window of the running screen session to <value>
name this screen window <value>
use screen -X to change the window title to <value>
title <value> for my screen window
send the title command with <value> to screen
the window in screen should be called <value>
give the present screen window a new name, <value>
screen window title becomes <value>
change the caption of this screen window into <value>
Set <value> as a window title in screen from the command line
in screen rename this window to <value>
label this window of screen as <value>

= screen-share parse
> screen -x <newbranch>
attach to the screen session <newbranch> without detaching others
Join the already attached screen session <newbranch> in multi display mode
share the screen <newbranch> that is open elsewhere
use screen -x for <newbranch>
look at the screen <newbranch> together with a colleague
connect to <newbranch> in screen while it stays attached over there
second view on the screen session <newbranch>
mirror the screen <newbranch> in this terminal
be in screen <newbranch> from two terminals
open <newbranch> here too, do not kick the other display out
Attach to a not detached screen session <newbranch>
pair programming: join screen <newbranch>
multi attach, screen <newbranch>

= screen-kill parse
> screen -S <newbranch> -X quit
end the screen session <newbranch>
Kill the screen session named <newbranch> with all its windows
terminate screen <newbranch>
use screen -X quit on <newbranch>
close the whole screen <newbranch> from outside
get rid of the screen session <newbranch>
stop screen <newbranch> and what runs in it
quit the session <newbranch> of screen
destroy the detached screen <newbranch>
screen <newbranch> is no longer needed, end it
Send the quit command to the screen session called <newbranch>
shut the screen <newbranch> down without attaching to it
finish off screen <newbranch>

= tmux-detached parse
> tmux new -d -s <newbranch> '<script>'
start <script> in a detached tmux session named <newbranch>
Create a new detached tmux session <newbranch> and run <script> within it
launch <script> inside tmux <newbranch> without attaching
background tmux session <newbranch> that executes <script>
use tmux new -d to run <script> as <newbranch>
keep <script> going in a tmux <newbranch> that i do not see
tmux session <newbranch> in the background, command <script>
<script> should run in tmux <newbranch>, do not show it
name <newbranch>, program <script>, tmux, detached
begin a tmux <newbranch> already detached, with <script>
Run the command <script> in the new session <newbranch> of tmux, detached
from a script: tmux <newbranch> for <script>, no terminal
tmux <newbranch> running <script>, detached right away

= tmux-detached-unnamed parse
> tmux new -d '<script>'
start <script> in a new detached tmux session [without a name]
Start a new detached tmux session and run the command <script> within it
launch <script> inside tmux without attaching
background tmux session that executes <script>, any name
use tmux new -d to run <script>
tmux in the background just for <script>
run <script> in tmux but stay in this shell
detached tmux, command <script>
put <script> into a tmux of its own that is not displayed
let tmux run <script> unseen
Create a tmux session for <script> and leave it detached
<script> in an unattached tmux
new tmux, detached, program <script>

= tmux-kill parse
> tmux kill-session -t <newbranch>
end the tmux session <newbranch>
Kill the tmux session named <newbranch>
terminate tmux <newbranch> with all its windows
use tmux kill-session on <newbranch>
close the whole tmux <newbranch>
get rid of the session <newbranch> in tmux
stop tmux <newbranch> and what runs in it
quit the session <newbranch> of tmux, others stay
destroy the tmux called <newbranch>
tmux <newbranch> is no longer needed, end it
Destroy session <newbranch> in tmux, closing its windows
shut the tmux session <newbranch> down
finish off tmux <newbranch>

= tmux-history parse
> tmux set-option -g history-limit <lineb>000
set the scrollback of tmux to <lineb>000 lines for all windows
Globally set the maximum number of lines kept in tmux window history to <lineb>000
tmux should remember <lineb>000 lines per window
raise the history limit of tmux to <lineb>000
use tmux set-option for a history-limit of <lineb>000
keep <lineb>000 lines to scroll back in tmux, global option
more scrollback in tmux, <lineb>000 lines
history limit <lineb>000, tmux, for every session
i lose output in tmux, keep <lineb>000 lines
tmux buffer of <lineb>000 lines everywhere
Set the global tmux option history-limit to <lineb>000
let tmux hold <lineb>000 lines of history
scroll back further in tmux: <lineb>000 lines

= tmux-mouse parse
> tmux set-option -g mouse on
enable the mouse in tmux
Globally turn on mouse support in tmux
tmux should react to the mouse
use tmux set-option to switch the mouse on
scroll with the mouse wheel in tmux
mouse on, tmux, all sessions
let me select panes with the mouse in tmux
activate mouse mode of tmux
i want to click on tmux windows
tmux with mouse support please
Set the global option mouse of tmux to on
resize tmux panes by dragging, enable that
make tmux accept mouse clicks

= kill-ps-grep parse
> ps aux | grep '<proc>' | grep -v grep | awk '{ print $2 }' | xargs kill
kill all processes that match <proc> using ps, grep, awk and xargs
Send SIGTERM to every process whose ps line contains <proc>, with ps, grep and xargs
pipe the pids of <proc> from ps and grep to kill
use ps, grep and awk to find <proc> and kill it through xargs
ps aux for <proc>, awk the pids, xargs kill
grep <proc> out of ps and terminate what is found via xargs
no pkill here: kill <proc> through a pipeline of ps, grep, awk, xargs
find pids of <proc> with ps and grep, feed them to kill
pipeline with ps and xargs that will kill all <proc> processes
ps plus grep plus awk to kill <proc>, ending normally
Find the processes named <proc> in the output of ps and pass their PIDs to kill by xargs
stop <proc> by way of ps, grep, awk and kill
let xargs kill whatever ps shows with <proc>

= kill9-ps-grep parse
> ps -ef | grep '<proc>' | grep -v grep | awk '{ print $2 }' | xargs kill -9
kill -9 all processes that match <proc> using ps, grep, awk and xargs
Immediately terminate every process whose ps line contains <proc>, with ps, grep and xargs kill -9
pipe the pids of <proc> from ps and grep to kill -9
use ps, grep and awk to find <proc> and force kill it through xargs
ps -ef for <proc>, awk the pids, xargs kill -9
grep <proc> out of ps and kill what is found the hard way via xargs
no pkill here: SIGKILL <proc> through a pipeline of ps, grep, awk, xargs
find pids of <proc> with ps and grep, feed them to kill -9
pipeline with ps and xargs to force kill all <proc> processes
ps plus grep plus awk to SIGKILL <proc>
Find the processes named <proc> in the output of ps -ef and pass their PIDs to kill -9
stop <proc> with signal 9 by way of ps, grep, awk and kill
let xargs kill -9 whatever ps shows with <proc>

= kill-subst-ps parse
> kill $(ps aux | grep '<proc>' | grep -v grep | awk '{ print $2 }')
kill the processes that ps lists as <proc>, with command substitution
Send SIGTERM to the PIDs that a ps, grep and awk substitution finds for <proc>
kill with a substituted ps and grep for <proc>
use command substitution to hand the pids of <proc> from ps to kill
kill what ps aux, grep <proc> and awk print
substitute the pids of <proc> into a kill command, by ps and awk
ps and awk inside kill's argument, name <proc>
kill of a substituted pid list: <proc>, by ps
as arguments for kill take the pids ps reports for <proc>
by substitution, no xargs, kill <proc> via ps
Terminate any process shown by ps as <proc>, using a command substitution in kill
insert ps pids for <proc> into kill
kill command with embedded ps search, target <proc>

= kill9-port parse
> lsof -ti :<port> | xargs -r kill -9
kill -9 whatever uses (the|) port <port>
Immediately kill all processes that use port <port>
force kill the process that holds port <port>
port <port> is in use, kill the culprit hard
use lsof and xargs to kill -9 what is on port <port>
free port <port> by SIGKILL
lsof pids of port <port> to kill -9
get port <port> back, kill the process on it without mercy
end the program on port <port> with signal 9
address already in use on <port>, kill -9 the owner
Find the processes on port <port> with lsof and send them SIGKILL
kill -9 what listens on <port>, at once
hard kill by port, <port>

= md5-which
> md5sum "$(which <cmd>)"
$show the md5 sum of the executable of <cmd>
Calculate the md5sum of the program file behind the command <cmd>
md5 of <cmd> itself, found through the path
checksum of the binary that runs when i type <cmd>
use md5sum and which for <cmd>
was <cmd> tampered with, give me its md5
md5 hash of the file that which finds for <cmd>
fingerprint of the command <cmd> with md5
hash the executable <cmd>
md5 of the installed program <cmd>
Compute the MD5 digest of the executable file of <cmd>
md5sum over the location of <cmd>
digest for the <cmd> binary, md5

= file-which
> file -L "$(which <cmd>)"
$show the file type of the executable of <cmd>
Determine which type of file the command <cmd> is, following links
is <cmd> a script or a binary
file type of the program behind <cmd>
use file and which on <cmd>
what sort of executable is <cmd>
is my <cmd> 64 bit, ask file
kind of file that runs when i type <cmd>
<cmd> in the path: elf, script or what
classify the executable <cmd>
Display the type of the file that which finds for <cmd>
find out whether <cmd> is compiled
file command on the location of <cmd>

= ls-which
> ls -l "$(which <cmd>)"
$show the long listing of the executable of <cmd>
List permissions, owner and size of the program file behind the command <cmd>
ls -l on the location of <cmd>
who owns the <cmd> binary and what are its rights
use ls and which for details of <cmd>
is <cmd> a symlink, list it
details of the file that runs when i type <cmd>
long format for the program <cmd> found through the path
size, date and mode of the <cmd> executable
look at the file of <cmd> with ls
Display a detailed listing of the executable file of <cmd>
where does <cmd> lie and when was it changed, ls
ls on what which finds for <cmd>

= pstree-pid parse
> pstree -p <pid>
$show the process tree below <pid> with process ids
Print the tree of processes that starts at PID <pid>, including PIDs
children and grandchildren of process <pid> with their pids
what did process <pid> start, as a tree with numbers
use pstree -p for <pid>
tree view of <pid> with ids
descendants of <pid> with pids as a tree
subtree of process <pid>, pids shown
pstree with ids from <pid> down
family below process <pid>, numbered by pid
Display the process tree rooted at process <pid> with the PIDs in parentheses
draw process <pid> and all below, with pids
process hierarchy under <pid> plus ids

= pstree-args parse
> pstree -a <pid>
$show the process tree below <pid> with command line arguments
Print the tree of processes that starts at PID <pid>, including their arguments
what did process <pid> start and with which arguments, as a tree
use pstree -a for <pid>
tree view of <pid> with full commands
descendants of <pid> along with their arguments
subtree of process <pid>, arguments shown
pstree with command lines from <pid> down
children of <pid> and how they were called, tree form
family below process <pid> with parameters
Display the process tree rooted at process <pid> with the arguments of each
draw process <pid> and all below, with arguments
process hierarchy under <pid> plus command lines

= pstree-parents parse
> pstree -s <pid>
$show the parents of process <pid> as a tree
Print the process tree of PID <pid> including its parent processes
who started process <pid>, all the way up
ancestors of process <pid> in tree form
use pstree -s for <pid>
tree with the parents above <pid>
from init down to <pid>, which processes
chain of parent processes of <pid>
pstree showing what is above <pid>
parent, grandparent and so on of <pid>
Display process <pid> in a tree together with its parents
where does process <pid> hang in the tree, upwards
lineage of process <pid>

= pstree-user parse
> pstree -p <user>
$show the process trees of the user <user> with process ids
Print a tree of all processes of the user <user>, including PIDs
processes of <user> as trees with pids
use pstree -p for the user <user>
what runs under the account <user>, as a tree with ids
tree view of the processes <user> owns, numbered by pid
trees rooted at processes of <user>, with pids
pstree with ids for the account <user>
process hierarchy of the account <user> plus ids
all processes belonging to <user> drawn as trees with pids
Display the process trees rooted at processes owned by <user>, with PIDs
draw what <user> is running, pids included
everything <user> started, as pstree with pids

= watch-ls parse
> watch ls -l
run ls -l every two seconds
Execute ls -l again and again at the default interval
watch the long listing of this directory change
keep an eye on the files here, refreshed every 2 seconds
use watch on ls -l
repeat the detailed listing of the current folder periodically
live long listing of the directory
follow changes of file sizes here, default interval
refresh ls -l automatically
see files in this folder grow
Display the output of ls -l updated every 2 seconds
monitor the current directory with watch
ls -l over and over on the full screen

= watch-diff parse
> watch -d -n <secs> '<cmd> --version'
run <cmd> --version every <secs> seconds and highlight [the] changes
Execute <cmd> --version every <secs> seconds, marking differences between updates
watch <cmd> --version, interval <secs>, differences highlighted
use watch -d on <cmd> --version each <secs> seconds
repeat <cmd> --version all <secs> seconds and show what changed
what changes in <cmd> --version, check every <secs> seconds
refresh <cmd> --version every <secs> seconds with changes emphasized
highlight differences while running <cmd> --version each <secs> s
<cmd> --version periodically, <secs> seconds apart, changes in color
every <secs> seconds <cmd> --version, mark what is new
Display <cmd> --version repeatedly every <secs> seconds highlighting the differences
monitor changes of <cmd> --version at <secs> second intervals
watch with differences, <secs> s, <cmd> --version

= hostname-i parse
> hostname -i
$show the ip address of the host name
Print the network address that the host name resolves to
what address does my own host name have
ip of this host by its name
use hostname -i
resolve the name of this machine
address for the host name of this computer
hostname, lower case i
host name to ip, this machine
which ip stands behind my hostname
Display the IP addresses of the host name
look up the address of my own host name
own name as an address

= hostname-first parse
> hostname -I | awk '{ print $1 }'
$show the first ip address of this machine
Print only the first of all IP addresses of the host
main ip of this computer, one address
first address in the output of hostname -I
use hostname and awk to get one ip address of mine
my ip, just the first if there are several
leading address of hostname -I
awk the first field of hostname -I
a single ip for this host
which is the first of my network addresses
Display the first address among those that hostname -I lists
one ip address of the machine for a script
primary address of this box, first in the list

= who-users
> who | awk '{ print $1 }' | sort -u || true
$show the names of the users who are logged in, each once
Print a sorted list of distinct user names that are currently logged in
logged in users without duplicates
use who, awk and sort for the users logged in
who is on the system, every name one time
unique names of logged-in users
different accounts with an open session
distinct users in who
users online, no repeats
which people are logged in, only names, each once
Display each logged in user name a single time in alphabetical order
names from who, duplicates dropped
set of users with a login at present

= groups-logged-in parse
> groups $(who | cut -d' ' -f1 | sort -u)
$show the groups of all users who are logged in
Print the group memberships of every user currently logged in
which groups do the logged in users belong to
groups of everybody on the system right now
use groups and who together
group membership for each logged-in account
for those logged in, list their groups
who is here and in which groups
groups command over the names from who
memberships of the present users
Display all the logged-in users along with their groups
tell me the groups of people who have a session
look up groups for everyone that who lists

= who-me parse
> who -m | awk '{ print $1 }'
$show the user name that belongs to this terminal, even after su or sudo
Print the name of the user who originally logged in on this terminal
which user runs sudo, by means of who
name of the login behind my sudo
use who -m and awk to get the real login name
who am i really, after sudo
original user of this terminal
login name associated with standard input
first field of who -m
before su, which user was i
Display the user name associated with the terminal on standard input
the account that opened this terminal
real login name through who

= env-grep-name quiet
> env | grep '^<newvar>='
$show the environment variable <newvar> with name and value [if it is exported]
Display name and value of <newvar> if it exists in the environment
is <newvar> exported, print the line of env
env line of exactly <newvar>
use env and grep for the variable <newvar>, anchored
does my environment have <newvar>, show the assignment
NAME=value line for <newvar> from env
grep env for lines that begin with <newvar>=
assignment of <newvar> in the environment
look whether <newvar> is passed to programs, name and value
Print the entry of the environment for the variable <newvar> only
check env for <newvar>
entry <newvar> among the environment variables

= env-grep-ci quiet
> env | grep -i '<word>'
$show the environment variables whose name or value contains <word>, ignoring case
List all environment variables, names and values, that mention <word> in any case
environment entries with <word>, case does not matter
grep env for <word> case-insensitively
use env and grep -i to look for <word>
which variables have <word> in name or value, upper or lower
find <word> in my environment regardless of case
variables related to <word>, any capitalization
search the environment for <word>, small or capital letters
everything in env with <word>, ignoring case
Display names and values of variables matching <word> irrespective of case
where does <word> occur in the environment, caps or not
env filter <word>, no case distinction

= env-names
> env | cut -d= -f1
$show only the names of the environment variables
List the name of every environment variable without its value
environment variable names
names in env, no values
use env and cut to list variable names
which variables are exported, names only
left sides of all assignments in env
environment without the values
what are my exported variables called
strip values from env
Display the names of all environment variables
variable names of the environment, nothing secret
env, first part before the equals sign

= unset-matching quiet
> unset $(env | grep '<newvar>' | cut -d= -f1)
unset all environment variables that mention <newvar>
Unset every environment variable whose name or value contains <newvar>
remove all variables with <newvar> in them from the environment
clear each variable that env lists with <newvar>
use unset with env and grep for <newvar>
drop environment variables matching <newvar>
get rid of whatever has <newvar> in env
unset by pattern <newvar>
no more variables with <newvar> in this shell
delete several variables at once, those where env says <newvar>
Unset the variables that grep finds for <newvar> in the environment
forget all <newvar> related environment variables
environment cleanup: everything with <newvar>

= alias-grep quiet
> alias | grep '<word>'
$show the aliases that contain <word>
List all aliases whose name or definition mentions <word>
which aliases have <word> in them
grep my aliases for <word>
use alias and grep to look for <word>
is there an alias with <word>
find <word> among the aliases
aliases related to <word>
search the alias list for <word>
did i define an alias that uses <word>
Display aliases in which <word> occurs
filter aliases by <word>
alias definitions with <word>

= alias-names quiet
> alias -p | cut -d= -f1 | cut -d' ' -f2
$show only the names of the aliases
Print the list of alias names without their definitions
names of all bash aliases
which aliases exist, just names
use alias and cut for alias names
alias names, no commands
what shortcuts did i define by alias, names only
strip definitions from the alias list
bare names of my aliases
left sides of the aliases
Display the name of each alias defined in this shell
list how my aliases are called
alias list reduced to names

= crontab-install parse
> crontab <bare>
replace my cron jobs by those in <bare>
Install the file <bare> as the crontab of the current user
load cron jobs from the file <bare>
use <bare> as my crontab
set up my scheduled jobs from <bare>
crontab should be what <bare> says
take the job list in <bare> for cron
overwrite my crontab with <bare>
restore my cron table from <bare>
cron jobs are in <bare>, activate them
Delete the current cron job list and use the one in <bare>
import <bare> into cron
let cron work by the file <bare>

= crontab-edit-user parse
> sudo crontab -u <user> -e
edit the cron jobs of the user <user>
As root, open the crontab of <user> in the editor
change scheduled jobs of <user>
use sudo crontab to edit the table of <user>
crontab editor for the account <user>
open cron of <user> for editing
i want to add a cron job for <user>
alter the cron table belonging to <user>
edit someone else's crontab, <user>
modify the jobs that cron runs as <user>
Edit the cron job list for user <user> with the default editor
crontab of <user>, edit mode
let me work on the crontab of <user>

= crontab-append parse
> (crontab -l; echo '0 <small> * * * <script>') | crontab -
add a cron job that runs <script> daily at <small> o'clock without opening an editor
Append a job to the crontab that executes <script> every day at <small>:00
from a script, let cron start <script> at <small> am each day and keep the other jobs
cron line for <script> at hour <small>, non-interactive
use crontab -l and echo to add <script> daily at <small>
schedule <script> each morning at <small>, preserving my crontab
extend crontab by <script>, every day, <small> o'clock
add to cron: <script> at <small>:00 daily, no editor
daily job <script>, hour <small>, appended to the existing cron table
one more cron entry, <script> at <small> sharp each day
Add an entry for <script> at <small> o'clock every day to the current crontab by a pipe
append without editor: daily <script> at <small>
put <script> into my crontab for <small> each day, leave the rest alone

= crontab-count parse
> crontab -l | grep -vc '^#'
$count my cron jobs, comments not counted
Print the number of lines in the crontab that are not comments
how many cron jobs do i have
number of active entries of my crontab
tally the cron jobs of the current user
use crontab and grep to count jobs
crontab entries, how many without comments
amount of scheduled jobs in my crontab
size of my crontab in jobs
count the uncommented lines of crontab -l
Display how many jobs the current user has in cron
cron job total
lines of my crontab that cron looks at, just a figure

= shred-remove change
> shred -v -n 1 -z -u <anyfile>
overwrite <anyfile> once with random data, then with zeros, and delete it, showing progress
Overwrite the file <anyfile> with random content one time, finally with zeroes, and remove it verbosely
securely delete <anyfile>: one random pass, zeros, removal, with progress
shred <anyfile> one pass plus zeroing and then remove it, verbose
use shred to wipe <anyfile> with one pass and zeros, show what happens and unlink it
destroy <anyfile> so that nobody can recover it, one pass and zeros, verbosely
wipe and delete <anyfile>, random once, zeros last, with messages
<anyfile> must vanish for good: single random pass, zero pass, progress output
erase <anyfile> safely, one round of random bytes, hide it with zeros, tell me the progress
shred verbosely, one iteration, zero, remove: <anyfile>
Shred <anyfile> with a single random pass and a final pass of zeros, delete it and report progress
no traces of <anyfile>, one overwrite and zeros, then rm, verbose
burn <anyfile>: random, zero, unlink, with a progress display

= yum-install parse
> sudo yum install -y <pkg>
install the package <pkg> with yum, answering yes
Install <pkg> through yum without asking for confirmation
yum install of <pkg>, no questions
use yum to install <pkg> unattended
on centos install <pkg>, yes to everything
fetch <pkg> with yum and confirm automatically
yum, package <pkg>, assume yes
get <pkg> on a red hat system by yum without prompts
put <pkg> on this machine using yum, do not ask
let yum set up <pkg>, -y
Installs the package <pkg> by yum and answers all questions with yes
add <pkg> by yum, non-interactive
automatic yum installation of <pkg>

= yum-remove parse
> sudo yum remove -y <pkg>
remove the package <pkg> with yum, answering yes
Uninstall <pkg> through yum without asking for confirmation
yum removal of <pkg>, no questions
use yum to uninstall <pkg> unattended
on centos uninstall <pkg>, yes to everything
get rid of <pkg> with yum and confirm automatically
yum, erase package <pkg>, assume yes
delete <pkg> from a red hat system by yum without prompts
take <pkg> off this machine using yum, do not ask
let yum drop <pkg>, -y
Removes the package <pkg> by yum and answers all questions with yes
<pkg> is not needed, yum should remove it, non-interactive
automatic yum removal of <pkg>

= yes-cp change
> yes | cp -r <plaindir>/. <mydir>
copy everything in <plaindir> to <mydir> and answer yes to every question
Recursively copy the contents of <plaindir> into <mydir>, piping yes to confirm overwriting
cp with yes: <plaindir> contents to <mydir>
use yes to confirm all prompts while copying what is in <plaindir> to <mydir>
copy from <plaindir> to <mydir>, overwrite questions get a y automatically
my cp is an alias with -i, copy <plaindir> contents to <mydir> through yes
pipe yes into a recursive cp of the contents of <plaindir> to <mydir>
let yes press y while <plaindir> contents are copied to <mydir>
without being asked copy the inside of <plaindir> to <mydir>, by yes
yes piped to cp -r, source the contents of <plaindir>, target <mydir>
Copy the files within <plaindir> to <mydir> and feed yes to any prompt
answer all overwrite prompts by yes, copying <plaindir> contents over to <mydir>
automatic y for each prompt as cp puts the contents of <plaindir> into <mydir>

= head-which
> head -n <n> "$(which <cmd>)"
$show the first <n> lines of the program file of <cmd>
Print the first <n> lines of the file that runs as the command <cmd>
top <n> lines of the executable <cmd> found in the path
use head and which to look at <n> lines of <cmd>
<cmd> is a script, let me read its first <n> lines wherever it lies
beginning of the program <cmd>, <n> lines
head -n <n> on the location of <cmd>
peek into the file behind <cmd>, <n> lines from the top
start of <cmd> itself, not of its help, <n> lines
how does the file of the command <cmd> begin, <n> lines
Display <n> leading lines from the executable file of <cmd>
<n> opening lines of the <cmd> found through the path
locate <cmd> and print the first <n> lines of it

= cat-which parse
> cat "$(which <proc>)"
$show the content of the executable of <proc>
Print the file that is run as the command <proc>
<proc> is a shell script somewhere in the path, print it
use cat and which for the source of <proc>
dump the whole program file behind <proc>
read the script <proc>, wherever it lies in the path
cat the location of <proc>
what is inside the command <proc>
contents of the <proc> that the path leads to
print the script that starts when i type <proc>
Display the full text of the executable file <proc> found by which
locate <proc> and output the file
source text of the wrapper script <proc>

= cal-month-number parse
> cal <small> <year>
$show the calendar of month <small> in <year>
Print the calendar for month number <small> of the year <year>
month <small> of <year> as a calendar
use cal for month <small>, year <year>
calendar sheet <year>, month <small>
which weekdays does month <small> of <year> have, calendar view
cal with month <small> and year <year>
display month <small>/<year>
one month calendar: <small>, <year>
let me see month <small> of <year> with its weekdays
Display the days of month <small> in the year <year> as a table
overview of month number <small>, <year>
calendar page for the month <small> of year <year>
`,
)
