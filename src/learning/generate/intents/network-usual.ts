import { intents } from '../grammar.ts'

/** Remote commands and tunnels, asked for as manuals and questions on the web do. */
export const networkUsual = intents(
  'network',
  `
= u-ssh-cmd parse
> ssh <remote> '<farcmd>'
Run <farcmd> on <remote> over ssh
ssh to <remote> and execute <farcmd> there
execute the command <farcmd> on the remote host <remote>
let <remote> run <farcmd> by means of ssh
what does <farcmd> say on <remote>
remote command <farcmd> at <remote>
output of <farcmd> from the machine <remote>, via ssh
connect to <remote>, do <farcmd>, and come back
have <farcmd> executed at <remote> and show me the output here
send <farcmd> to <remote> through ssh
without opening a session on <remote>, just run <farcmd>
i want the result of <farcmd> as it is on <remote>
ssh <remote> with <farcmd> as the command

= u-ssh-two-cmds parse
> ssh <remote> '<farcmd>; <farcmd2>'
Run <farcmd> followed by <farcmd2> on <remote> over ssh
ssh to <remote> and execute first <farcmd> and then <farcmd2>
two commands on <remote>: <farcmd>, then <farcmd2>
execute <farcmd> and after it <farcmd2> on the host <remote> in one ssh call
let <remote> run <farcmd>, afterwards <farcmd2>
a single connection to <remote> for both <farcmd> and <farcmd2>
output of <farcmd> and next of <farcmd2> from <remote>
have <farcmd> and subsequently <farcmd2> executed at <remote>
connect to <remote>, do <farcmd>, do <farcmd2>
remote commands <farcmd> and <farcmd2>, in this order, at <remote>
send <farcmd> then <farcmd2> to <remote> through ssh
on <remote> via ssh, <farcmd> plus a second command <farcmd2>

= u-ssh-test parse
> ssh <remote> 'test -e <farpath>'
Check whether <farpath> exists on the remote host <remote>
is there a <farpath> on <remote>, by exit status
test over ssh if <farpath> is present at <remote>
ssh to <remote> and test -e <farpath>
find out by ssh whether the path <farpath> exists on <remote>
does <remote> have <farpath>
exit code that tells if <farpath> exists at <remote>
see if <farpath> is there on the machine <remote>, no output needed
remote existence check of <farpath> on <remote>
check <remote> for <farpath> via ssh
existence of <farpath> on <remote>, tested remotely
i need to know if <remote> has got the path <farpath>

= u-ssh-mkdir parse
> ssh <remote> 'mkdir -p <farpath>'
Create the directory <farpath> with its parents on the remote host <remote>
make <farpath> on <remote> over ssh, parents as needed
ssh to <remote> and mkdir -p <farpath>
the folder <farpath> should exist on <remote>, create it from here
remote directory <farpath> at <remote>, make it with missing parents
have <remote> create the folder <farpath>
via ssh, ensure that <remote> has a directory <farpath>
set up <farpath> as a directory on the machine <remote>
from this machine, create the path <farpath> on <remote>
directory <farpath> on <remote> is missing, add it through ssh

= u-ssh-rm parse
> ssh <remote> 'rm <farpath>/<name>'
Delete the file <name> in <farpath> on the remote host <remote>
remove <name> from the directory <farpath> of <remote> over ssh
ssh to <remote> and rm the file <name> that lies in <farpath>
in <farpath> on <remote> there is a <name>, delete it from here
remote removal of <name> in the folder <farpath> at <remote>
erase the file <name> under <farpath> on the machine <remote>
have <remote> delete <name> in its directory <farpath>
via ssh get rid of <name> within <farpath> on <remote>
on <remote>, folder <farpath>, the file <name> has to go
remote file <name> in <farpath>, host <remote>: remove it
take <name> off <remote>, it is in <farpath>
log on to <remote>, delete <farpath>'s file <name>, log out
drop the remote file <name>, directory <farpath>, machine <remote>

= u-ssh-login-cmd parse
> ssh -t <remote> '<farcmd>; bash -l'
SSH into <remote>, run <farcmd>, and start a login shell when it is done
connect to <remote>, execute <farcmd> first and then stay in a login shell
run <farcmd> on <remote> and keep the session open with bash -l
ssh to <remote> with <farcmd> run at the beginning, after that an interactive login shell
log in to <remote>, but do <farcmd> before giving me the shell
allocate a terminal on <remote>, run <farcmd>, then a login bash
i want <farcmd> executed on <remote> and afterwards to remain logged in
after <farcmd> on <remote> do not disconnect, give me a login shell
ssh -t <remote>, command <farcmd>, then bash -l
open a login shell at <remote> once <farcmd> has finished there

= u-ssh-cd parse
> ssh -t <remote> 'cd <farpath> && bash -l'
SSH into <remote> and start in the directory <farpath>
connect to <remote> and land in <farpath>
log in to <remote> with <farpath> as the working directory
ssh to <remote> and go straight to <farpath>
open a shell on <remote> that is already in <farpath>
cd to <farpath> right upon logging in to <remote>
an ssh session at <remote>, starting directory <farpath>
login shell on <remote> in the folder <farpath>
take me over ssh to <remote>, directly into <farpath>
ssh -t <remote>, change to <farpath>, then a shell

= u-ssh-tty parse
> ssh -t <remote> '<farcmd>'
Allocate a pseudo-terminal and run <farcmd> on <remote>
ssh with a forced tty to <remote> for <farcmd>
run <farcmd> on <remote> over ssh with a terminal
execute <farcmd> at <remote>, tty allocated
ssh -t <remote> with the command <farcmd>
<farcmd> needs a terminal, run it on <remote> through ssh -t
force tty allocation while <farcmd> is run on <remote>
give the remote command <farcmd> on <remote> a pseudo terminal
interactive run of <farcmd> on <remote>, with a pty
have <farcmd> executed on <remote> as if at a terminal

= u-ssh-screen parse
> ssh -t <remote> 'screen -r'
Connect to <remote> and resume the screen session there
ssh to <remote> and reattach screen
go back to my detached screen on <remote>
resume screen at <remote> in one step
with a tty, run screen -r on <remote>
ssh -t <remote> screen -r
pick up the running screen session on the host <remote>
attach to the screen that i left on <remote>
log in to <remote> straight into the existing screen
reconnect to the screen on <remote> over ssh

= u-ssh-tmux parse
> ssh -t <remote> 'tmux attach || tmux new'
Connect to <remote> and attach to tmux, or start a new tmux session if there is none
ssh to <remote> straight into tmux, new one if necessary
resume tmux on <remote>, otherwise create a session
log in to <remote> with tmux attached or freshly started
with a tty, tmux attach on <remote> and else tmux new
go back to my tmux on <remote>, make one when there is none
ssh -t <remote>: tmux, old session if there is one, else a new one
pick up tmux on the host <remote> or begin a session
attach or create tmux at <remote> over ssh
my remote tmux on <remote>, start it if it is not running

= u-ssh-nested parse
> ssh -t <remote> ssh <remote2>
SSH into <remote> and from there on to <remote2>
log in to <remote2> by a nested ssh from <remote>
ssh to <remote> which in turn runs ssh to <remote2>
two hops with nested ssh, <remote> first and <remote2> next
allocate a terminal on <remote> and run ssh <remote2> in it
go through <remote> to <remote2>, ssh within ssh
chain of ssh commands: to <remote>, then <remote2>
connect to <remote> and execute ssh <remote2> there with a tty
<remote2> can only be reached when logged in on <remote>, nest the ssh calls
from <remote> open an ssh session to <remote2>, all in one line

= u-ssh-i parse
> ssh -i <keyfile> <remote>
Log in to <remote> using the identity file <keyfile>
ssh to <remote> with the private key <keyfile>
connect to <remote>, key file <keyfile>
use <keyfile> as the key for an ssh session at <remote>
SSH into <remote> by means of the key in <keyfile>
open a shell on <remote>, authenticating with <keyfile>
ssh -i <keyfile> to <remote>
i have the key <keyfile>, get me into <remote>
secure shell to <remote>, identity <keyfile>
sign in at <remote> with <keyfile> instead of the default key
authenticate as <remote> by the key file <keyfile>
remote login <remote>, private key file <keyfile>

= u-ssh-i-p parse
> ssh -i <keyfile> -p <port> <remote>
Log in to <remote> on port <port> using the identity file <keyfile>
ssh to <remote> with the private key <keyfile> on port <port>
connect to <remote>, key file <keyfile>, port <port>
SSH login at <remote> via port <port> and with <keyfile>
open a shell on <remote>, port <port>, authenticating with <keyfile>
the ssh server of <remote> listens on <port> and wants the key <keyfile>, connect
secure shell to <remote>, identity <keyfile>, port <port>
use <keyfile> as the key and <port> as the port for ssh to <remote>
port <port>, key <keyfile>, ssh session with <remote>
remote login <remote> by the key file <keyfile> over port <port>

= u-ssh-i-cmd parse
> ssh -i <keyfile> <remote> '<farcmd>'
Run <farcmd> on <remote> over ssh using the identity file <keyfile>
execute <farcmd> at <remote> with the private key <keyfile>
ssh to <remote> by the key <keyfile> and do <farcmd>
remote command <farcmd> on <remote>, key file <keyfile>
use the key <keyfile> to have <farcmd> executed on <remote>
authenticate with <keyfile> at <remote> and run <farcmd> there
what does <farcmd> say on <remote>, i log in with <keyfile>
let <remote> run <farcmd>, identity <keyfile>
ssh -i <keyfile>, host <remote>, command <farcmd>
key <keyfile>, server <remote>, command <farcmd>, over ssh
<farcmd> should run at <remote>, my private key for it is <keyfile>
log in with <keyfile> to <remote> only to do <farcmd>
over ssh with <keyfile>: output of <farcmd> from <remote>

= u-ssh-p parse
> ssh -p <port> <user>@<host>
SSH into <host> on port <port> as user <user>
connect by ssh to <host>, port <port>, user name <user>
log in to <host> as <user>, the ssh server listens on <port>
open a secure shell on <host> for the user <user> via port <port> instead of 22
remote login at <host> over port <port>, account <user>
as <user>, ssh to <host> with -p <port>
the sshd of <host> is on port <port>, get me in as <user>
secure shell session of <user> with <host> through the port <port>
ssh login, host <host>, nonstandard port <port>, user <user>
use port <port> and the account <user> for the ssh connection to <host>
get a shell on <host> where ssh runs on <port>, i am <user> there
terminal session for <user> on <host>, port number <port>
my name on <host> is <user> and ssh is at port <port>, connect

= u-ssh-user parse
> ssh <user>@<host>
SSH into the host <host> as user <user>
log in to <host> by ssh with the user name <user>
connect to the server <host>, account <user>, over ssh
open a secure shell on <host> for <user>
as <user>, ssh to <host>
remote login at <host>, i am <user> there
get a shell on <host> under the account <user>
terminal session of <user> at <host> through ssh
my name on <host> is <user>, take me there
ssh session: machine <host>, user <user>
become <user> on the remote machine <host>
sign in at <host> as the user <user>
start an ssh connection to <host> with <user> as the login

= u-ssh-user-cmd parse
> ssh <user>@<host> '<farcmd>'
Execute <farcmd> on the host <host> as user <user>
run <farcmd> at <host> under the account <user> through ssh
as <user>, ssh to <host> and do <farcmd>
remote command <farcmd>, server <host>, user <user>
have <host> run <farcmd> for the user <user>
log in to <host> with the name <user>, execute <farcmd>, and leave
what does <farcmd> print on <host> when <user> runs it, by ssh
let <user> run <farcmd> on the remote machine <host>
send <farcmd> over ssh to <host>, login <user>
ssh as <user> at <host> with <farcmd> as the command
the output of <farcmd> from <host>, i am <user> there
connect to host <host>, user <user>, command <farcmd>
at <host>, under <user>, <farcmd> shall be executed

= u-scp-user parse
> scp <bare> <user>@<host>:<farpath>
Copy <bare> to <farpath> on host <host>, connecting as user <user>
scp <bare> into <farpath> of <host> with the user name <user>
as <user>, upload <bare> to <host> under <farpath> by scp
secure copy of the file <bare>, host <host>, user <user>, directory <farpath>
put <bare> in <farpath> on the server <host>, login <user>, over ssh
my account on <host> is <user>, scp <bare> to <farpath> there
send <bare> via scp to <farpath> at <host>, user <user>
transfer <bare> to the machine <host> into <farpath>, log in as <user>
<farpath> on <host> should receive <bare>, user <user>, scp
let scp bring <bare> over to <host> as <user>, path <farpath>
file <bare> to <host>, folder <farpath>, account <user>, by scp
copy a local file, <bare>, over ssh to <farpath> at <host> under the user <user>

= u-rsync-user parse
> rsync -av <mydir> <user>@<host>:<farpath>
Archive <mydir> to <farpath> on host <host> as user <user>, verbosely
rsync <mydir> into <farpath> of <host> with the user name <user>, archive and verbose
as <user>, upload <mydir> to <host> under <farpath> by rsync -av
archive copy of <mydir>, host <host>, user <user>, directory <farpath>, listing the files
put <mydir> in <farpath> on the server <host>, login <user>, by rsync with attributes kept
my account on <host> is <user>, rsync <mydir> to <farpath> there in archive mode
send <mydir> via rsync to <farpath> at <host>, user <user>, verbose archive
sync the folder <mydir> to the machine <host> into <farpath>, log in as <user>
<farpath> on <host> should receive <mydir>, user <user>, rsync -av
let rsync bring <mydir> over to <host> as <user>, path <farpath>, archive
directory <mydir> to <host>, folder <farpath>, account <user>, by rsync -av
mirror my <mydir> to <farpath> at <host> under the user <user> with rsync

= u-ssh-p-local parse
> ssh -p <port> localhost
SSH into localhost on port <port>
connect by ssh to this machine, port <port>
log in to localhost over the ssh port <port>
ssh to the local host at port <port>
my own machine has an sshd on <port>, connect to that
open a secure shell to localhost via port <port>
test the ssh server on local port <port> by logging in
ssh -p <port> to localhost
through the tunnel at local port <port>, ssh in
local ssh on <port>, enter

= u-ssh-alive parse
> ssh -o ServerAliveInterval=<lineb> <remote>
SSH into <remote> with a check every <lineb> seconds that the server is still alive
connect to <remote> and send a keep-alive each <lineb> seconds
ssh to <remote> with ServerAliveInterval <lineb>
keep the ssh session at <remote> from timing out by a message every <lineb> seconds
log in to <remote>, keepalive interval <lineb> seconds
set the server alive interval to <lineb> for ssh to <remote>
my ssh to <remote> drops when idle, ping the server all <lineb> seconds
probe the server each <lineb> seconds while i am on <remote> by ssh
ssh option for alive messages every <lineb> s, host <remote>
ask the server <remote> for a sign of life at intervals of <lineb> seconds during the ssh session

= u-ssh-timeout parse
> ssh -o ConnectTimeout=<lineb> <remote>
SSH into <remote> and give up connecting after <lineb> seconds
set the connection timeout to <lineb> seconds for ssh to <remote>
ssh to <remote> with ConnectTimeout <lineb>
try to log in to <remote>, wait at most <lineb> seconds for the connection
connect to <remote> by ssh but not longer than <lineb> seconds of trying
if <remote> does not answer ssh in <lineb> seconds, stop
ssh with a connect timeout of <lineb> s, host <remote>
do not hang when <remote> is down: ssh timeout <lineb> seconds
limit the set-up of the ssh connection to <remote> to <lineb> seconds
ssh option for a timeout of <lineb> seconds when connecting to <remote>

= u-ssh-batch parse
> ssh -o BatchMode=yes <remote> true
Check whether a login to <remote> works without a password, never prompting
test ssh to <remote> in batch mode, no password question
does my key work at <remote>, fail rather than ask
ssh to <remote> with BatchMode and the command true
try passwordless ssh to <remote> and do nothing there
see if ssh keys are set up for <remote> without any prompt
non-interactive check that i can ssh to <remote>
exit status of a key-only login at <remote>, run just true
is ssh to <remote> possible with no password prompt, batch mode
verify unattended ssh access to <remote>

= u-ssh-nohosts parse
> ssh -o UserKnownHostsFile=/dev/null <remote>
Connect to <remote> without reading or writing the known hosts file
ssh to <remote> with /dev/null as the known hosts file
SSH into <remote> so that the host key is asked for anew and not saved
ignore my known_hosts while i ssh to <remote>
log in to <remote>, UserKnownHostsFile set to /dev/null
do not store the key of <remote> in known_hosts when connecting
force host key confirmation for <remote> by an empty known hosts file
ssh option that throws away known hosts, host <remote>
connect by ssh to <remote>, forgetting its host key
use /dev/null for known hosts in the ssh session with <remote>

= u-ssh-q parse
> ssh -q <remote> '<farcmd>'
Run <farcmd> on <remote> over ssh in quiet mode
ssh quietly to <remote> and execute <farcmd>, no warnings
execute <farcmd> at <remote>, suppress ssh's banners and diagnostics
remote command <farcmd> on <remote> with ssh -q
no ssh messages, just the output of <farcmd> from <remote>
quiet ssh for <farcmd> at <remote>
let <remote> run <farcmd> while ssh itself stays silent
hide the warnings of ssh when running <farcmd> on <remote>
silence ssh and do <farcmd> at <remote>
Execute <farcmd> on the host <remote>, with most of ssh's own messages turned off
only what <farcmd> itself says at <remote>, ssh must be quiet
ssh to <remote> for <farcmd> without the login banner
quiet option, ssh, <farcmd>, host <remote>

= u-ssh-save parse
> ssh <remote> '<farcmd>' > <new>
Run <farcmd> on <remote> and save its output to the local file <new>
ssh to <remote>, execute <farcmd>, and write what it prints to <new> here
store the output of <farcmd> from <remote> in <new>
redirect the result of the remote command <farcmd> on <remote> to <new>
what <farcmd> says on <remote> should go to my file <new>
keep a local copy of the output of <farcmd> at <remote> as <new>
have <remote> run <farcmd>, put the result in <new> on this machine
local <new> from remote <farcmd> at <remote>
capture <farcmd> of <remote> into <new>
Write the standard output of <farcmd>, executed at <remote>, to a file <new> on this computer
here i want a file <new> with what <farcmd> gives on <remote>
remote <farcmd>, machine <remote>, output file <new> on my side
get <farcmd> from <remote> over ssh into <new>

= u-ssh-append parse
> cat <bare> | ssh <remote> 'cat >> <newname>'
Append the local file <bare> to <newname> on <remote>
add the contents of <bare> to the end of <newname> at <remote>
cat <bare> through ssh onto the end of <remote>'s <newname>
pipe <bare> to <remote> and append it to <newname> there
remote append: <bare> to <newname> on <remote>
put what is in <bare> at the end of the remote file <newname>, host <remote>
over ssh, extend <newname> on <remote> by the lines of <bare>
send <bare> through ssh to <remote>, where <newname> gets longer by it
concatenate <bare> to the file <newname> of <remote>
<newname> at <remote> gets my local <bare> added at its end, through a pipe to ssh
extend the remote <newname>, machine <remote>, with the text of <bare>
lines of <bare> shall be appended to <newname> on the other machine, <remote>
ssh to <remote> with cat >> <newname>, input is <bare>

= u-ssh-script-args parse
> ssh <remote> 'bash -s' < <script> -- <value>
Run the local script <script> on <remote> with the argument <value>
execute <script> of this machine on <remote> and pass it <value>
feed <script> to bash on <remote>, first argument <value>
ssh to <remote> and run my local <script> there with <value> as its parameter
remote run of the local <script> with one argument, <value>, at <remote>
without copying it, start <script> on <remote> with <value>
bash -s over ssh: <script>, argument <value>, host <remote>
let <remote> execute the local file <script>, given <value>
pipe <script> into bash -s on <remote>, the parameter being <value>
local script <script>, remote machine <remote>, argument <value>, go
redirect <script> to an ssh to <remote> that starts bash -s with <value>
hand <value> to my <script> and let it run on <remote> without installing it there

= u-ssh-null parse
> ssh <remote> '<farcmd>' < /dev/null
Run <farcmd> on <remote> with standard input connected to /dev/null
ssh to <remote> for <farcmd>, input from /dev/null
execute <farcmd> at <remote> so that ssh reads nothing from stdin
in a while-read loop: run <farcmd> on <remote> without eating the input, through < /dev/null
redirect /dev/null to an ssh that does <farcmd> on <remote>
give ssh no input while <farcmd> runs at <remote>, redirect from /dev/null
<farcmd> on <remote> over ssh, stdin is the null device
remote <farcmd> at <remote> with an empty standard input
keep ssh away from the script's input while it runs <farcmd> on <remote>, by < /dev/null
<farcmd> at <remote>, and ssh's stdin taken from the null device
input of the ssh command for <farcmd> on <remote> must be /dev/null
connect /dev/null to stdin, run <farcmd> on <remote>

= u-ssh-bg parse
> ssh -f <remote> '<farcmd>'
Run <farcmd> on <remote> and send ssh to the background just before
ssh that goes to the background, host <remote>, command <farcmd>
execute <farcmd> at <remote> with ssh in the background after asking for the password
ssh -f <remote>, do <farcmd>
let ssh detach once it is authenticated at <remote>, then run <farcmd> there
background ssh to <remote> for <farcmd>
do not block my terminal while <remote> runs <farcmd> by ssh, use -f
have ssh fork to the background and run <farcmd> on <remote>
put ssh in the background right before <farcmd> is executed on <remote>
<farcmd> at <remote> should run with ssh gone to the background
free my prompt: ssh -f with <farcmd> to <remote>
start <farcmd> on the server <remote>, ssh itself forks away

= u-ssh-l-host parse
> ssh -L <port>:<host>:<port2> <remote>
Forward the local port <port> to port <port2> of <host> through <remote>
ssh tunnel by way of <remote>: local <port> leads to <host> port <port2>
connect localhost port <port> via <remote> to <host>:<port2>
make <host>:<port2> reachable at my port <port> through an ssh session to <remote>
local forwarding from <port> to <port2> on <host>, gateway <remote>
Create an ssh tunnel through <remote> connecting local port <port> to port <port2> on <host>
tunnel my port <port> over <remote> to the host <host>, port <port2>
i can only reach <host> from <remote>, bring its port <port2> to my port <port>
ssh into <remote> with -L so that <port> here is <host> port <port2>
port <port> on this machine should end at <host> port <port2>, going through <remote>
use <remote> as the jump for a tunnel, <port> local, <host> <port2> remote

= u-ssh-l-bg parse
> ssh -fN -L <port>:<host>:<port2> <remote>
Forward the local port <port> to port <port2> of <host> through <remote> in the background without running a command
background ssh tunnel by way of <remote>: local <port> leads to <host> port <port2>, no shell
only the tunnel, detached: localhost <port> via <remote> to <host>:<port2>
make <host>:<port2> reachable at my port <port> through <remote>, ssh in the background with no remote command
ssh -fN with -L: <port> here, <host> port <port2>, gateway <remote>
Forward all connections to local port <port> via the gateway <remote> to <host> port <port2>, ssh should go to the background
set up a background tunnel from <port> to <host> port <port2> across <remote>, no login
local forwarding in the background, <port> to <port2> on <host>, through <remote>, no command executed
leave a tunnel running behind: my <port>, <remote>, <host> port <port2>
daemonised tunnel through <remote>, <port> local, <host>:<port2> remote, no session

= u-ssh-r-host parse
> ssh -R <port>:<host>:<port2> <remote>
Let port <port> on <remote> lead to port <port2> of <host> as seen from here
reverse tunnel: port <port> of <remote> to <host>:<port2> in my network
remote forwarding from <port> on <remote> to <host> port <port2>
make <host>:<port2> available on <remote> at its port <port> by a reverse ssh tunnel
ssh -R to <remote> so that <port> there reaches <host> port <port2>
people on <remote> should get to <host> port <port2> over port <port>
expose port <port2> of the host <host> on <remote> under <port>
forward connections arriving at port <port> of <remote> back through ssh to <host> port <port2>
remote port forwarding, <remote>'s <port> goes to <host>:<port2>
publish <host> port <port2> at <remote>, port <port>, by ssh -R
whoever connects to <port> at <remote> shall end up at <host>, port <port2>, through me
open port <port> on the server <remote> that tunnels back to <host> at <port2>

= u-ssh-master parse
> ssh -fNM -S <sock> <remote>
Start a master connection to <remote> in the background with the control socket <sock>
open a shared ssh connection to <remote>, control socket <sock>, no command, background
ssh master mode to <remote> with the socket <sock>, detached
set up connection sharing for <remote> by the control socket <sock> in the background
background master ssh to <remote> through <sock>
create the control master <sock> for <remote>, no shell, in the background
let a master ssh session to <remote> run behind, socket <sock>
prepare <sock> as the control socket of a background connection to <remote>
open the master for later ssh sessions to <remote>, socket <sock>, in the background, nothing executed
ssh -M in the background with -S <sock>, host <remote>, no remote command
one connection to <remote> to be reused by others through <sock>, start it detached
launch a background control master for <remote> at <sock>

= u-ssh-check parse
> ssh -S <sock> -O check <remote>
Check that the master ssh connection to <remote> on the control socket <sock> is running
is the shared connection <sock> to <remote> still alive
ask the ssh master at <sock> for <remote> whether it runs
status of the control socket <sock> to <remote>
ssh -O check by the socket <sock>, host <remote>
test the master connection <sock> of <remote>
does the ssh control master for <remote> with the socket <sock> still run
verify that the multiplexing master <sock> to <remote> is up
control command check for the socket <sock>, host <remote>
query the master process at <sock> to <remote>
does anybody listen at the control socket <sock> for <remote>
find out whether connection sharing by <sock> with <remote> is alive

= u-ssh-exit parse
> ssh -S <sock> -O exit <remote>
Close the master ssh connection to <remote> on the control socket <sock>
ask the shared connection <sock> to <remote> to exit
end the ssh master at <sock> for <remote>
stop the control socket <sock> to <remote>
ssh -O exit by the socket <sock>, host <remote>
terminate the master connection <sock> of <remote>
shut down the ssh control master for <remote> with the socket <sock>
request that the multiplexing master <sock> to <remote> exits
control command exit for the socket <sock>, host <remote>
quit the master process at <sock> to <remote>
take down connection sharing by <sock> with <remote>
hang up the persistent ssh connection <sock> to <remote>

= u-ssh-check-plain parse
> ssh -O check <remote>
Check that the master ssh connection to <remote> is running
is there a live shared ssh connection to <remote>, use the default control socket
ask the ssh master of <remote> whether it runs
status of the control master for <remote>
ssh -O check <remote>
test the master connection to <remote>
does an ssh control master for <remote> run
verify that the multiplexing master to <remote> is up, socket from the config
control command check, host <remote>, no socket given
query the master process for <remote>
find out whether connection sharing with <remote> is alive
do i have a persistent ssh connection to <remote> running

= u-ssh-exit-plain parse
> ssh -O exit <remote>
Request that the master ssh connection to <remote> exits
close the shared ssh connection to <remote>, default control socket
end the ssh master of <remote>
stop the control master for <remote>
ssh -O exit <remote>
terminate the master connection to <remote>
shut down the ssh control master for <remote>
tell the multiplexing master to <remote> to quit, socket from the config
control command exit, host <remote>, no socket given
quit the master process for <remote>
take down connection sharing with <remote>
hang up the persistent ssh connection to <remote>
`,
)
