import { type Intent, intents } from '../grammar.ts'

/** Wordings of a family: `NAME` and `VALUE` stand for what each member puts there. */
const filled = (wordings: string, name: string, value: string): string =>
  wordings.replaceAll('NAME', name).replaceAll('VALUE', value)

/** `x=$(hostname)` and its like: the result of a command kept in a variable. */
const kept: readonly (readonly [id: string, command: string, value: string, another: string])[] = [
  ['host', 'hostname', 'the host name', 'the name of this machine'],
  ['fqdn', 'hostname -f', 'the fully qualified host name', 'the full host name with its domain'],
  ['short', 'hostname -s', 'the short host name', 'the host name without its domain'],
  ['me', 'whoami', 'the current user name', 'the name of the user i am'],
  ['kernel', 'uname -r', 'the kernel release', 'the version of the running kernel'],
  ['system', 'uname -s', 'the name of the operating system kernel, like Linux', 'the kernel name from uname'],
  ['machine', 'uname -m', 'the machine architecture', 'the hardware type of the machine'],
  ['pwd', 'pwd', 'the current directory', 'the path of the working directory'],
  ['today', 'date +%F', 'the date of today like 2024-05-31', 'the current date in the form year-month-day'],
  ['epoch', 'date +%s', 'the seconds since the epoch', 'the current unix time stamp'],
  ['which', 'which <cmd>', 'the full path of the command <cmd>', 'where the program <cmd> lies'],
  ['lines', 'wc -l < <bare>', 'the number of lines in <bare>', 'the line count of <bare>'],
  [
    'md5',
    "md5sum <bare> | awk '{ print $1 }'",
    'the md5 sum of <bare> without the file name',
    'only the md5 hash of <bare>',
  ],
  ['content', 'cat <bare>', 'the content of <bare>', 'everything that <bare> contains'],
  ['upper-me', "whoami | tr 'a-z' 'A-Z'", 'the current user name in upper case', 'my user name in capitals'],
  ['epoch-of', 'date -d <date> +%s', 'the seconds since the epoch of <date>', '<date> as a unix time stamp'],
]
const keepWordings = `save VALUE in [the] variable <readvar>
Save NAME into the variable <readvar>
set the variable <readvar> to VALUE
assign NAME to <readvar>
store VALUE in a shell variable called <readvar>
put NAME into <readvar> so that i can use it later
<readvar> should hold VALUE
let <readvar> be NAME
use command substitution to get VALUE into <readvar>
variable <readvar> with NAME in it
Define a variable named <readvar> whose value is VALUE
remember NAME as <readvar>
capture VALUE in <readvar>
fill the variable <readvar> with NAME`

const keeping = (): Intent[] =>
  intents(
    'system',
    kept
      .map(
        ([id, command, value, another]) =>
          `= keep-${id} ${id === 'fqdn' ? 'parse' : 'quiet'}\n> <readvar>=$(${command})\n${filled(keepWordings, another, value)}`,
      )
      .join('\n\n'),
  )

/** read with its options: what is asked and how. */
const reads: readonly (readonly [id: string, command: string, how: string, manner: string])[] = [
  ['prompt', 'read -p "<question>" <readvar>', 'with the prompt <question>', 'after showing <question>'],
  [
    'prompt-raw',
    'read -r -p "<question>" <readvar>',
    'with the prompt <question> and without backslash escapes',
    'after showing <question>, leaving backslashes alone',
  ],
  [
    'prompt-edit',
    'read -e -p "<question>" <readvar>',
    'with the prompt <question> and line editing by readline',
    'after showing <question>, editable with the arrow keys',
  ],
  [
    'prompt-silent',
    'read -s -p "<question>" <readvar>',
    'with the prompt <question> and without echoing the input',
    'after showing <question>, typing must stay invisible',
  ],
  ['plain', 'read <readvar>', '', ''],
  ['raw', 'read -r <readvar>', 'without backslash escapes', 'taking backslashes literally'],
  ['silent', 'read -s <readvar>', 'without echoing it', 'hiding what is typed'],
  ['timed', 'read -t <secs> <readvar>', 'waiting at most <secs> seconds', 'with a timeout of <secs> seconds'],
  ['chars', 'read -n <small> <readvar>', 'returning after <small> characters', 'of no more than <small> characters'],
  ['array', 'read -a <readvar>', 'word by word as an array', 'split at blanks into array elements'],
]
const readWordings = `read a line from standard input into [the] variable <readvar> VALUE
Read a line of standard input NAME and save it in the variable <readvar>
ask the user for a line VALUE, variable <readvar>
let someone type something NAME and store it in <readvar>
get input from the keyboard into <readvar> VALUE
use read to fill <readvar> NAME
take one line of user input VALUE and put it into <readvar>
wait for the user to enter <readvar> NAME
variable <readvar> from what is typed in VALUE
Save the response of the user to <readvar>, read NAME
input for <readvar> VALUE
in my script read something NAME into <readvar>
set <readvar> to a line from stdin, read VALUE
bash read into <readvar> NAME`

const reading = (): Intent[] =>
  intents(
    'system',
    reads
      .map(([id, command, how, manner]) => `= read-${id} parse\n> ${command}\n${filled(readWordings, manner, how)}`)
      .join('\n\n'),
  )

/** What a date some days off says: parts of it, before and after today. */
const dateParts: readonly (readonly [id: string, format: string, part: string, another: string])[] = [
  ['day', '%d', 'day of the month', 'day number within its month'],
  ['month', '%B', 'name of the month', 'month, spelled out'],
  ['year', '%Y', 'year', 'four digit year'],
  ['weekday', '%A', 'weekday', 'name of the day of the week'],
  ['year-day', '%j', 'day of the year', 'number of the day within the year'],
  ['epoch', '%s', 'unix time stamp', 'number of seconds since the epoch'],
]
const dateWordings = `$show the VALUE WHEN
Print the NAME of the date WHEN
use date to get the VALUE of the day WHEN
which NAME do we have WHEN
VALUE, WHEN
calculate the day WHEN and output only its NAME
WHEN, what is the VALUE
from today's date reckon to the day WHEN and say its NAME
give just the VALUE that belongs to the day WHEN
date arithmetic: NAME WHEN
Display only the VALUE of the calendar day WHEN
find out the NAME for the moment WHEN
tell me the VALUE of the date that is WHEN`

const whens: readonly (readonly [id: string, offset: string, when: string])[] = [
  ['ago', '<days> days ago', '<days> ago'],
  ['ahead', '+<days> days', '<days> from now'],
]

const datesOff = (): Intent[] =>
  intents(
    'system',
    whens
      .flatMap(([off, offset, when]) =>
        dateParts.map(
          ([id, format, part, another]) =>
            `= date-${off}-${id}\n> date -d '${offset}' +${format}\n${filled(dateWordings, another, part).replaceAll('WHEN', when)}`,
        ),
      )
      .join('\n\n'),
  )

const shell = intents(
  'system',
  String.raw`
= shopt-set quiet
> shopt -s <shellopt>
enable the shell option <shellopt>
Enables the <shellopt> option of the bash shell
turn on <shellopt> with shopt
set the bash option <shellopt>
switch the shopt setting <shellopt> on
activate <shellopt> in this shell
use shopt to set <shellopt>
<shellopt> should be on in my bash
shopt: <shellopt> on
i want bash to behave as with <shellopt> enabled
Set shell option <shellopt> for the current session
make <shellopt> active, it is a shopt option
allow <shellopt> in bash from now on

= shopt-unset quiet
> shopt -u <shellopt>
disable the shell option <shellopt>
Disables the <shellopt> option of the bash shell
turn off <shellopt> with shopt
unset the bash option <shellopt>
switch the shopt setting <shellopt> off
deactivate <shellopt> in this shell
use shopt to unset <shellopt>
<shellopt> should be off in my bash
shopt: <shellopt> off
i want bash without <shellopt> again
Unset shell option <shellopt> for the current session
make <shellopt> inactive, it is a shopt option
no more <shellopt> in bash from now on

= shopt-show quiet
> shopt <shellopt>
$show the state of the shell option <shellopt>
Shows whether the shell option <shellopt> is set
is <shellopt> on or off in bash
status of the shopt setting <shellopt>
check if <shellopt> is enabled in this shell
use shopt to look at <shellopt>
on or off: <shellopt>
tell me how <shellopt> is set here
what value does the bash option <shellopt> have at present
query the shopt option <shellopt>
Display the current setting of the bash option <shellopt>
did i enable <shellopt> in this shell
see whether bash has <shellopt> active

= shopt-set-two quiet
> shopt -s <shellopt> <shellopt2>
enable the shell options <shellopt> and <shellopt2>
Enables both <shellopt> and <shellopt2> in bash
turn on <shellopt> as well as <shellopt2> with one shopt
set two bash options, <shellopt> and <shellopt2>
switch <shellopt> and <shellopt2> on
activate <shellopt> together with <shellopt2> in this shell
use shopt to set <shellopt> and <shellopt2> at once
<shellopt> and <shellopt2> should both be on
shopt: <shellopt> and <shellopt2> on
i need <shellopt> plus <shellopt2> in my shell
Set the shopt options <shellopt> and <shellopt2> for this session
make both <shellopt> and <shellopt2> active
in bash allow <shellopt>, and <shellopt2> too

= shopt-print quiet
> shopt -p <shellopt>
print the shopt command that restores the present state of <shellopt>
Print the state of the shell option <shellopt> in a form that can be reused as input
show <shellopt> as a shopt command
how would i recreate the current setting of <shellopt>
output shopt -s or shopt -u for <shellopt> according to its state
use shopt -p for <shellopt>
setting of <shellopt> in reusable form
a command line that sets <shellopt> to what it is now
reusable output of the shell option <shellopt>
dump <shellopt> so that it can be set back later
Display the bash option <shellopt> as a command
for a later restore print how <shellopt> is set
write out the shopt line for the option <shellopt>

= shopt-all
> shopt
$show all shell options that shopt knows and whether they are on
List every bash option of shopt with its state
which shopt options are on and which off
all shopt settings
print the complete list of bash's optional behaviours
state of every option of shopt
use shopt without arguments to list everything
overview of the shopt flags of this bash
table of bash shopt options, on or off
enumerate the shopt options along with on and off
Display all settable shell options of shopt
my bash acts strangely, list its shopt options
full shopt report

= shopt-on
> shopt -s
$show only the shell options that are switched on [in shopt]
List the shopt options which are currently set
which bash options of shopt are enabled
enabled shopt settings only
print all shopt flags that are on, skip the others
use shopt to list what is set
what has been turned on by shopt in this shell
active bash options according to shopt
only the options with state on, shopt
list of enabled optional behaviours of bash
Display every shopt option whose state is on
names of the shopt options that are active
shopt, but only the on ones

= set-o quiet
> set -o <setopt>
set the shell option <setopt> with set -o
Sets the <setopt> option of the shell by its name
turn on <setopt> through set -o
switch the option <setopt> on using set
activate the shell's <setopt> by set -o
use set -o for <setopt>
set -o, option <setopt>
in my script switch <setopt> on by its long name
make the shell use <setopt>, via the set builtin
enable <setopt> using the builtin set
Enable the named option <setopt> by means of set
with the builtin set turn <setopt> on
long option <setopt> for set

= set-plus-o quiet
> set +o <setopt>
unset the shell option <setopt> with set +o
Unsets the <setopt> option of the shell by its name
turn off <setopt> through set +o
switch the option <setopt> off using set
deactivate the shell's <setopt> by set +o
use set +o for <setopt>
set +o, option <setopt>
in my script switch <setopt> off by its long name
make the shell stop using <setopt>, via the set builtin
disable <setopt> using the builtin set
Disable the named option <setopt> by means of set
with the builtin set turn <setopt> off
<setopt> no longer, set should undo it

= set-e quiet
> set -e
exit the shell [immediately] when a command fails
Abort the script on the first error
stop the script as soon as a command fails
make the shell quit if any command returns non-zero
the script must end at the first failing command
bail out of the script on errors
do not go on after a failed command
terminate at the first nonzero exit status
let bash leave when something goes wrong
short option to exit on error
Cause the shell to exit immediately if a command exits with a non-zero status
my script keeps running after a failure, it should stop
fail fast in a shell script
from here on any error ends the script

= set-plus-e quiet
> set +e
do not exit the shell when a command fails [any more]
Disable exiting on errors
go on with the script even if a command fails
let the script continue after errors again
turn exit on error off
undo set -e
errors should no longer end the script
no more abort at failing commands
ignore failures from here on and keep the shell running
a failed command must not stop the script any longer
Return to the normal mode in which the shell survives a non-zero status
stop bash from quitting on failures
switch off the immediate exit on error

= set-x quiet
> set -x
print each command before it is run [in the script]
Trace the execution of the shell, writing every command to standard error
show commands as they are executed
turn on debugging of my shell script, every command with its arguments
echo all commands with expanded arguments before running them
switch tracing on
let bash show what it executes from now on
debug mode: display each expanded command
i want to follow the script step by step, print every command
use set to start an execution trace
Write a trace of every command after expansion and before execution
start echoing the commands of the script from here
make the shell verbose about each command it runs, after expansion

= set-plus-x quiet
> set +x
stop printing [the] commands before they are run
Turn off tracing in the shell
no more execution trace
do not echo commands any longer
switch debugging of the script off again
undo set -x
end the trace here
quit showing each command before its execution
the plus signs before every command should go away
disable the trace of commands
Cease to write commands to standard error as they are executed
make bash quiet about what it runs
leave the debug mode of the shell

= set-v quiet
> set -v
print the shell input lines as they are read
Write each line to standard error as the shell reads it
show script lines verbatim while they are read in
echo input lines before expansion
verbose mode of the shell: lines as read
use set to make bash print the lines it reads
let bash display every line of the script as it stands, unexpanded
see the source lines while the script is running
turn on verbose in the shell, short option
print raw lines of the script in passing
Cause bash to print input lines when reading them
repeat every line on stderr the moment it is read
input lines visible, without substitution

= set-u quiet
> set -u
treat unset variables as an error
Exit with an error when an undefined variable is used
make bash complain about variables that were never set
catch typing errors in variable names in my script
unset variables must lead to failure
stop at the use of a variable without value
turn on the check for undefined variables, short option
no silent empty strings for unknown variables
referring to an unset name should abort the script
let the shell refuse unset parameters
Consider it an error when a parameter that is not set gets expanded
strict about unset variables
abort on unbound variables

= set-strict quiet
> set -euo pipefail
make the script strict: exit on errors, unset variables and failures in pipes
Exit on any error, treat unset variables as errors and let a pipeline fail if any part fails
bash strict mode
the usual safety line at the top of a bash script: -e, -u and pipefail
stop on errors, on undefined variables and also within pipelines
turn on errexit, nounset and pipefail together
fail on everything: commands, missing variables, pipes
use set to get errexit, nounset, pipefail in one line
robust script settings in one command: errors, unbound names, pipes
combine exit on error, unset check and pipefail
Set the three options for safe scripts: errexit, nounset and pipefail
my script should die on error, unset variable or broken pipe member
safe mode for bash scripts

= set-o-list
> set -o
$show all options of set with on or off
List the shell options of the set builtin and their state
which options like errexit or noglob are on
state of errexit, xtrace and the others
print the current set options
table of shell options as set -o prints it
use set to list its options
is errexit on at the moment, show all such options
every option that set -o knows, on or off
enumerate the set options with their values
Display the current values of the options of set
see how the builtin set is configured
overview of allexport, errexit, noclobber and so on

= unset-v quiet
> unset -v <newvar>
unset the variable <newvar>, and never a function of that name
Unset the shell variable <newvar> with -v
remove just the variable <newvar>, not a function
unset -v for <newvar>
delete <newvar> explicitly as a variable
use unset with the option for variables on <newvar>
forget variable <newvar>, leave a function <newvar> alone
treat <newvar> as a variable name and unset it
explicit unsetting of the shell variable <newvar> only
a function has the same name, so unset only the variable <newvar>
Destroy the variable <newvar> while keeping any function called <newvar>
drop <newvar>, variables only
variable <newvar> away by unset -v

= read-words quiet
> read -a <readvar> <<< "<phrase>"
split <phrase> into words and store them in the array <readvar>
Save the words of the string <phrase> in the bash array <readvar>
make an array <readvar> from <phrase>
read <phrase> word by word into the array <readvar>
use read with a here string to put <phrase> into the array <readvar>
array <readvar>, elements are the words of <phrase>
each word in <phrase> as an element of <readvar>
turn the text <phrase> into a bash array called <readvar>
<readvar> should be an array of what <phrase> consists of
read -a, here string <phrase>, array <readvar>
Assign the blank separated parts of <phrase> to the indexed array <readvar>
break <phrase> at the spaces, array name <readvar>
fill an array <readvar> with the words from <phrase>

= read-wait parse
> read -p "<question>"
show <question> and wait for Enter
Read a line from standard input into REPLY with the prompt <question>
pause the script with the message <question>
prompt <question> and keep the answer in REPLY
ask <question>, no variable needed
use read to display <question> and wait
halt until the user presses Enter, saying <question>
wait for a line after printing <question>
the script should stop at <question> until i confirm
read with only a prompt, namely <question>
Display the prompt <question> and read a line into the default variable
message <question>, then go on when a line was entered
let the user see <question> before anything goes on

= bind-functions
> bind -l
$show [all] the functions that keys can be bound to in readline
List the names of all readline functions
which editing functions does bind know
names of readline commands
print every bindable function of the command line editor
use bind to list function names
all functions for key bindings in bash
what can i bind a key to
catalogue of readline functions
enumerate the bindable functions of bash
Display the list of function names that bind accepts
readline function names, complete
see which line editing functions exist

= bind-show
> bind -P
$show [all] the key bindings of bash in readable form
List every readline function together with the keys bound to it
which keys do what on my command line
print key bindings with their functions
current bindings of readline
use bind to see all bindings
keyboard shortcuts of bash
what does each key combination do at the prompt
readable overview of readline bindings
list the functions and where they can be found on the keyboard
Display the current readline function names and bindings
tell me the shortcuts configured for line editing
key map of the shell in plain words

= bind-variables
> bind -V
$show [all] the readline variables and their values
List the current readline variable names and values
how are the readline variables set
settings of the line editor of bash
values of bell-style, editing-mode and the like
use bind to list readline variables
print readline configuration variables in words
which value has each variable of readline
readline settings overview
variables of readline with what they are set to
Display names and values of the variables of readline
see the options of the bash line editor
is completion case sensitive here, print all readline variables

= bind-nocase quiet
> bind 'set completion-ignore-case on'
make tab completion ignore case in this shell
Set the readline variable completion-ignore-case to on
tab should complete names regardless of upper and lower case
case insensitive completion in bash, just for now
use bind to ignore case when completing
completion must not care about capitals
turn on completion-ignore-case with bind
let tab find Documents when i type documents
readline: no case distinction in completion
switch off case sensitivity of the tab key
Configure readline so that completion is not case-sensitive
i want to hit tab and have capitals ignored
complete file names without respect to case

= bind-history-up quiet
> bind '"\e[A": history-search-backward'
make the up arrow search the history for what i have typed
Bind the up arrow key to history-search-backward
up key should only recall commands that begin with my input
use bind to put history-search-backward on the up arrow
arrow up: search back through the history by prefix
let the upper cursor key look for matching commands in the history
bind "\e[A" to search the history backward
up arrow, history search by what is already on the line
prefix search with the up key
i type the start of a command and press up, it should find the last such command
Assign the function history-search-backward to the up arrow
cursor up with prefix search in bash
have the up key search back for lines starting with the typed text

= history-time quiet
> HISTTIMEFORMAT='%F %T ' history
$show the command history with date and time
Print the history with a timestamp before every command
when did i run which command, list the history with times
history including dates
use HISTTIMEFORMAT to list history with date and clock time
past commands and the moment they were typed
at what time were my commands entered
timestamps in the history list
let history print day and time of each entry
commands with their date and hour
Display previously typed commands together with the date and time
add times to the output of history just this once
history list, %F %T in front

= history-no-numbers quiet
> history | sed 's/^ *[0-9]* *//'
$show the history without [line] numbers
Print the output of history with the leading numbers removed
history, but only the commands
past commands, no numbers in front
strip the numbers from history
use sed to take the numbers off the history list
commands i typed, as plain lines to paste into a script
remove the number column of history
list former commands without their index
history list minus its first column
Display the previously typed commands leaving out their history numbers
i want my old commands without those numbers
bare command lines from the history

= history-more parse
> history | more
page through the history with more
Show all previously typed commands one screen at a time using more
use more to look at history
history by pages with more
list the command history and pause after each screen through more
scroll history with more
pipe history into more
previous commands page by page, more as pager
too many commands in my history, view it with more
more on history
Display the shell history, waiting for a key after every page by means of more
read my old commands in more
stop history at every screenful by more

= history-save quiet
> history -s '<text>'
add <text> to the history without running it
Store the line <text> in the command history as a single entry
put <text> into the history list, do not execute it
append <text> to history
let me recall <text> with the up arrow later, do not run it
use history -s with <text>
history should contain the entry <text>
remember <text> as if i had typed it
new history entry <text>
insert the command <text> into my history only
Save <text> in the history list
make <text> available in the history
keep <text> in bash history for recall

= history-delete parse
> history -d -1
delete the last entry of the history
Remove the most recent line from the command history
erase my last command from history
take the newest entry out of the history list
drop the last history line
use history -d on the last entry
the command i typed just now must not remain in the history
forget the latest command
last history entry away
i typed a password, remove that last line from history
Delete only the final entry of the history list
history without its most recent command
scratch the latest history item

= jobs-pids quiet
> jobs -l
$show the background jobs with their process ids
List active jobs including their PIDs
jobs of this shell together with the pid
which process numbers do my background jobs have
print the job table, long form
use jobs to see job numbers and pids
pid of each job running in the background of this shell
background jobs and process ids
long listing of the jobs
state, number and pid of all jobs in this terminal
Display status of jobs in the current session along with process IDs
what is running in the background here, with pids
jobs list, process id included

= jobs-only-pids quiet
> jobs -p
$show only the process ids of the background jobs
Print just the PIDs of the jobs of this shell
pids of my background jobs, nothing else
numbers of the processes that i put in the background
use jobs to print nothing but pids
process ids of all jobs started here
bare list of job pids
for a script: ids of background jobs only
output the pid of every job, no names
job pids
Display solely the process IDs of the group leaders of all jobs
which pids do my jobs have, only digits
just pids from jobs

= jobs-kill-all quiet
> jobs -p | xargs -r kill -9
kill all background jobs of this shell [immediately] with signal 9
Send SIGKILL to every job that this shell runs in the background
force all my background jobs to end
use jobs and xargs to kill -9 all jobs
terminate at once whatever i started in the background here
kill -9 on all jobs of the terminal
get rid of every background job, no mercy
end all jobs of this shell the hard way
stop everything that runs in the background of this session using SIGKILL
feed the pids of jobs to kill -9
Immediately kill all processes executed in the background by the current shell
hard kill for all current jobs
jobs list to kill -9, all of it

= source-beside parse
> source "$(dirname "$0")/<script>"
source <script> from the directory of the running script
Read and execute the file <script> that lies in the same directory as the current script
include <script>, which is beside my script, wherever that was called from
load <script> relative to the script itself
use dirname of $0 to source <script>
in a shell script import <script> from its own folder
the helper <script> is next to the script, source it
source a neighbour of the script called <script>
execute <script> in this shell, found by the path of the script
pull in functions of <script> from where the script is
Source <script> located in the folder where the running script is
path independent sourcing of <script>
bring <script> into the script from the script's directory

= script-dir quiet
> dirname "$0"
$show the directory of the running script
Print the directory in which the executing script is located
where does my script lie, inside the script
folder part of $0
use dirname for the path of the script itself
path to the script without its name
in a script find out its own directory
directory name of what was started
strip the file name from $0
the place from which this script was started, its folder
Display the directory component of the script's name
self location of a script
own folder of the shell script

= script-name quiet
> basename "$0"
$show the name of the running script without its path
Print the file name of the executing script, directory removed
how is my script called, inside the script
name part of $0
use basename for the path of the script itself
script name for a usage message
in a script find out its own name
base name of what was started
strip the directories from $0
the script should print how it is named, no folders
Display the last path component of the script's name
self name of a script
own file name of the shell script

= prompt-host quiet
> PS1='\h:\W\$ '
set the shell prompt to host name, colon and current folder
Set the prompt of bash so that it shows the host and the last part of the working directory
prompt like host:folder$
change PS1 to host and base name of the directory
my prompt should say the machine and the folder i am in
short prompt with host and directory name
use PS1 for host:directory
bash prompt, only host and current folder
shorten the prompt to the host and the present folder
let the prompt consist of the hostname and the directory's name
Configure the primary prompt to contain host name and current directory name
i do not want my user name in the prompt, just host and folder
prompt with host and the last directory component

= shift-n quiet
> set -- a b c d e f g; shift <small>; echo "$@"
drop the first <small> of the positional parameters a to g and print the rest
Shift the positional parameters a b c d e f g to the left by <small> and print what remains
set a b c d e f g as arguments and skip <small>
use shift to remove <small> of the parameters a to g
arguments a to g without the first <small>
demonstrate shift <small> on the letters a to g
parameters a b c d e f g, shift by <small>, echo
what is left of a b c d e f g after shift <small>
move the arguments a through g <small> places to the left
throw away <small> arguments of a to g from the front
Echo the arguments left after shifting the list a to g <small> times
discard <small> leading parameters out of a b c d e f g
a to g as parameters, first <small> gone

= args-each quiet
> for arg in "$@"; do echo "$arg"; done
print each argument of the script on a line of its own
Loop over all positional parameters and echo every one
show the arguments that were passed, one a line
for loop over the script's parameters
which arguments did my script get, line by line
iterate through "$@" and print
list the command line arguments of the script
echo all parameters separately, blanks kept
go over each argument and output it
one line per argument
Print the positional parameters one by one
dump the arguments in a loop
see what was given to the script, each argument alone

= bash-seq-args
> bash -c 'echo "$#"' bash $(seq <lineb>)
pass the numbers 1 to <lineb> as arguments to bash and print how many arrived
Call a bash command with 1 to <lineb> as arguments and let it echo the argument count
use seq to hand <lineb> arguments to bash -c, which counts them
count the arguments when seq <lineb> is expanded
bash -c with arguments from seq <lineb>, print $#
how many arguments does bash get from seq <lineb>
number of parameters after substituting seq <lineb>
let bash count arguments 1 through <lineb>
give bash the sequence till <lineb> as parameters and show their number
argument count of a bash with 1..<lineb>
Expand the sequence 1 to <lineb> into arguments of bash -c and report the count
test with <lineb> arguments: bash -c echoes the total
parameters made by seq <lineb>, counted by an inner bash

= true-only quiet
> true
do nothing, successfully
Return exit status zero without doing anything
a command that always succeeds
no operation in shell
succeed and nothing else
exit code 0 please, no effect
dummy command that works
placeholder command with success
the simplest successful command
always true, for a while loop
Run the command whose only effect is a successful exit status
harmless command returning 0
end with success and print nothing

= empty-env quiet
> <newvar>= <cmd> --version
run <cmd> --version with an empty environment variable <newvar>
Execute <cmd> --version while <newvar> is set to the empty string for that command only
<cmd> --version with <newvar> blank
clear <newvar> just for the command <cmd> --version
call <cmd> --version, <newvar> being empty in its environment
temporarily empty <newvar> for <cmd> --version
<newvar> should be an empty string when <cmd> --version runs
one-off empty <newvar> in front of <cmd> --version
use an empty assignment of <newvar> before <cmd> --version
pass an empty <newvar> to <cmd> --version
Start <cmd> --version with <newvar> present but having no value
for this one call of <cmd> --version make <newvar> empty
<cmd> --version, environment: <newvar> without content

= zcat-all-lines quiet
> cat logs/*.gz | gunzip -c | wc -l
$count the lines of all gzipped files in logs together
Print the total number of lines in the compressed files logs/*.gz
how many lines do the .gz files in logs have once decompressed, one sum
line total over every gz in logs
decompress logs/*.gz on the fly and count lines
sum of lines in the gzip files below logs, nothing unpacked on disk
use gunzip and wc on all gz files of logs
number of log lines in the gzipped logs, total
the packed files of logs, how many lines altogether
tally of lines inside logs/*.gz
Uncompress all .gz files in logs to a pipe and count the lines
lines in logs archives *.gz, one figure
gz files in logs: line count, combined
`,
)

export const systemUsual = [...keeping(), ...reading(), ...datesOff(), ...shell]
