import { intents } from '../grammar.ts'

/** What keeping a machine going asks for: services and their logs, packages, schedules, containers, building; more of processes, disks and numbers. */
export const systemDaily = intents(
  'system',
  String.raw`
= service-disable parse
> systemctl disable <service>
stop starting <service> at boot
(stop|disable) <service> from starting (automatically|with the system) but leave it running
turn off autostart for [the] [service] <service>
use systemctl to disable <service>
<service> comes up on every boot, turn that off
no automatic start of <service> after a reboot
remove <service> from the boot sequence
disable the unit <service>
<service>: disable at boot, whatever runs now may go on
why is <service> always there after a restart, disable it for future boots
remove the autostart of <service>, leave the present process alone
boot without <service> from next time on, disable that unit
<service> must not be launched at startup, turn it off there

= service-enable-now parse
> systemctl enable --now <service>
start <service> right away and at every boot
enable <service> and start it (now|immediately) as well
turn <service> on for good, this very moment and after reboots
use systemctl to enable and launch <service> in one go
<service> should run from this moment on and come back after a restart of the machine
activate <service> now plus autostart
have <service> running at once and on each boot
both start the service <service> and enable it
permanently switch on <service>, effective immediately
i just installed <service>, get it going right now and register it for boot
<service>: begin at once, begin on each startup
systemd should bring <service> up instantly and at any later boot

= service-active parse
> systemctl is-active <service>
is <service> active, one word as the answer
just say active or inactive for <service>
short state of the service <service>, no log lines
use systemctl is-active on <service>
for a script: is the unit <service> up, active or inactive
one word status for <service>
active, failed or inactive: which one is <service>
print only the activity state of <service>
tell me by a single word how <service> is doing
is-active check, unit <service>
my script must know if <service> is up, a bare word will do
state of <service>, not the long report

= service-enabled parse
> systemctl is-enabled <service>
is <service> enabled (at|for) boot
does <service> start automatically
will <service> come up by itself after a reboot
autostart setting of <service>
use systemctl to see if <service> is enabled
check whether <service> belongs to the boot sequence
enabled or disabled, which one is <service>
is there an automatic start for the unit <service>
is-enabled check, unit <service>
has somebody registered <service> for startup
tell me if <service> is launched by the system on its own
boot configuration of the unit <service>, just the word

= service-reload parse
> systemctl reload <service>
reload [the configuration of] [the service] <service> without a restart
make <service> read its config again, but do not stop it
i edited the config of <service>, apply it without downtime
use systemctl to reload <service>
let <service> pick up changed settings while it keeps running
graceful configuration reload for <service>
<service> should take over the changed settings, no restart
re-read settings: <service>
<service> must not lose connections, yet should read its new config
hot reload, service <service>
changed the settings of <service>: make it notice without stopping
tell the unit <service> to parse its config once more

= daemon-reload parse
> systemctl daemon-reload
make systemd read [all] [its] unit files again
i edited a .service file, systemd has to notice
reload the systemd manager configuration
use systemctl to rescan unit files
systemd says that a unit file changed on disk, what now
let systemd know about a new service file
reread units
unit definitions were modified, reload systemd itself
after changing a unit, tell systemd to reread all units
systemd still uses the old unit definition, refresh that
refresh the unit database of systemd
daemon-reload

= service-enabled-list parse
> systemctl list-unit-files --type=service --state=enabled
which services start (automatically|at boot)
$list [all] services that are enabled at boot
autostart services on this machine
use systemctl to list enabled service unit files
what gets launched when the machine boots, services only
overview of everything enabled in systemd, services
services with an automatic start
my boot is slow, which services are enabled
which daemons come up on their own after power on
startup services, all of them
list service units whose state is enabled
audit what systemd launches at boot

= service-timers parse
> systemctl list-timers
$list [all] [the] systemd timers
which systemd timers are scheduled and when do they fire next
next and last run of each systemd timer
use systemctl to see the timers
timers of systemd with time left
is some systemd timer about to go off
cron-like jobs run by systemd, list them
overview of timer units
when does each timer unit elapse next
which periodic jobs does systemd handle instead of cron
timer schedule of systemd
show upcoming timer activations

= service-mask parse
> systemctl mask <service>
mask [the] [service] <service>
make it impossible to start <service>, even by hand
block <service> so that nothing can start it
use systemctl to mask <service>
<service> must never be started, neither manually nor as a dependency
forbid any start of the unit <service>
link the unit <service> to /dev/null through systemctl
neuter <service> completely in systemd
nobody and nothing may ever launch <service>, mask that unit
put a mask on the unit <service>
even a manual start of <service> should fail, by systemd
hard block for the service <service>

= journal-unit-follow parse
> journalctl -u <service> -f
follow the log of [the service] <service>
watch [the] log messages of <service> as they come in
live log for <service>
use journalctl to tail the unit <service>
stream what <service> logs, continuously
keep printing fresh journal entries of <service>
i want to see in real time what <service> writes to the journal
tail -f, but for the journal of the service <service>
i am going to click around, print what <service> logs meanwhile
continuous journal output, unit <service> only
keep <service>'s log open on my screen as it grows
debug <service>: fresh log lines as they arrive

= journal-unit-today parse
> journalctl -u <service> --since today
what has <service> logged today
log of <service> since midnight
journal entries of the service <service> from today
use journalctl for the unit <service> since today
today's messages of <service>
only the current day in the log of <service>
<service> misbehaved this morning, show the day's log
$show the journal of <service> starting with today
limit the journal to unit <service> and to this calendar day
messages that <service> wrote since 00:00
did <service> complain today, its journal for the day
journal, service <service>, nothing older than today

= journal-hour parse
> journalctl --since '1 hour ago'
$show [all] journal entries of the last hour
what was logged during the past hour
system log of the last 60 minutes
use journalctl since one hour ago
what happened on this machine in the last hour, by the journal
messages from all services, not older than an hour
everything the journal got within the most recent hour
recent journal, one hour back
something broke maybe 30 minutes ago, show an hour of journal
last 60 minutes of logs, whole system
journal, nothing older than one hour
give me an hour's worth of system messages

= journal-errors parse
> journalctl -p err -b
$show (errors|error messages) [in the journal] since the last boot
what went wrong since this boot, errors only
journal entries of priority err or worse from the current boot
use journalctl to list errors of this boot
only errors, current boot, out of the systemd log
has anything failed since the machine came up, error level log
serious messages since startup
error level journal of the present boot
red lines only: errors in the journal after the last boot
filter the current boot's journal on severity err
what complained seriously since i switched the machine on
critical and error messages of this uptime

= journal-boot parse
> journalctl -b
$show the journal of (this|the current) boot
all log messages since the machine was booted
system log from startup until now
use journalctl for the current boot
everything that was logged after the last start of the system
entire journal since boot
log of the present boot, every priority
messages since power on, from the journal
journal beginning with the latest power on
what did the machine log as it came up and ever since
complete logs, but no earlier boots
boot log and everything after it through journalctl

= journal-kernel parse
> journalctl -k
$show kernel messages from the journal
only what the kernel logged, by journalctl
use journalctl to see the kernel log
kernel entries of the systemd journal
journal restricted to the kernel
what does the journal have from the kernel
dmesg-like output through journalctl
kernel part of the journal
did a driver complain, show kernel lines of the journal
-k view of the systemd logs
only messages that come from linux itself, journal
hardware messages of the kernel as journald keeps them

= journal-size parse
> journalctl --disk-usage
how much (disk space|space|room) does the journal take
disk usage of the systemd logs
size of all journal files together
is the journal eating my disk
use journalctl to report its disk usage
how big have the systemd logs become
space occupied by the journal
bytes that systemd's journal takes up on the disk
how many megabytes of logs has journald piled up
weigh the systemd journal
is /var/log/journal large, ask journalctl
total size, archived and active journals

= journal-vacuum parse
> journalctl --vacuum-time=<days>d
$delete journal entries older than <days>
shrink the journal to the last <days>
keep only <days> of systemd logs
use journalctl to vacuum all that is older than <days>
the journal may keep <days>, drop older archives
clean the systemd journal, everything beyond <days> may go
free space by removing journal files from more than <days> ago
trim systemd's log to <days>
logs from the journal that are more than <days> old may be dropped
retain <days> of journal, discard the rest
journald hoards too much, cut back to <days>
reclaim disk by cutting journal history to <days>

= boot-analyze parse
> systemd-analyze
how long did the (boot|startup) take
time needed to boot, split into kernel and userspace
boot duration
use systemd-analyze to get the startup time
how many seconds did this machine need to come up
startup time of kernel and userspace
was the last boot fast, give the total
time spent for booting
seconds from power on to login, kernel part and user part
measure the start of the system
total boot time report
how fast does this box start

= boot-blame parse
> systemd-analyze blame
which (services|units) slow down (the boot|booting|startup)
rank services by the time they took at boot
why is my boot so slow, units with their start times
use systemd-analyze to see who is to blame for a slow startup
startup time per service, slowest on top
units ordered by how long they needed to initialize
what takes so long when the computer boots
list how many seconds each unit cost at startup
which daemon delays the startup most
boot time consumed unit by unit
culprits of a long boot, ranked
init time of all units, descending

= apt-autoremove parse
> apt-get autoremove -y
$delete packages that are no longer (needed|required)
remove orphaned packages
uninstall dependencies nobody uses any more
use apt-get to clean up unneeded packages without asking
apt tells me that some packages were automatically installed and are no longer required, drop them
get rid of leftover dependencies and answer yes by itself
purge the system of unused automatic packages
let apt remove by itself what nothing depends on
unneeded packages pile up, clear them without a question
leftover libraries after uninstalling things should be removed by apt
sweep out packages installed only as dependencies, clean up with yes
old kernels and unused libs, let apt remove them itself

= apt-purge parse
> apt-get purge -y <pkg>
uninstall <pkg> (along with|together with|including) its configuration [files]
remove the package <pkg> and its config files
purge <pkg>
uninstall <pkg> without leaving settings in /etc
use apt-get to purge the package <pkg>
completely remove <pkg>, configuration too
wipe every trace of the package <pkg>, conf files included
erase <pkg> from the system, settings as well
<pkg> and all of its system settings shall be deleted
uninstall plus config removal for <pkg>
i want to start over with <pkg>, so erase package and conf
apt purge, package <pkg>, assume yes

= apt-show parse
> apt-cache show <pkg>
$show $info the package <pkg> from the repositories
description, version and dependencies of <pkg> as apt knows them
what is the package <pkg> for
use apt-cache to describe <pkg>
details of <pkg> before i install it
package record: <pkg>
what would i get with the package <pkg>, its apt description
read the package description of <pkg>
homepage, size and dependencies of the package <pkg>
what will <pkg> do on my system, apt's metadata please
package details for <pkg>, installed or not
tell me what apt has on file about <pkg>

= apt-upgradable parse
> apt list --upgradable
which packages can be (upgraded|updated)
$list packages (with|that have) (updates|upgrades) available
are there pending updates
use apt to list what is upgradable
is my system up to date, list outdated packages
which programs have a newer version waiting
outdated packages on this machine
available upgrades, only listed, not installed
what would an upgrade bring
packages waiting for an update
do i have to patch this server, list what is behind
newer versions exist for which packages

= apt-policy parse
> apt-cache policy <pkg>
which version of <pkg> would be installed [and from where]
candidate and installed version of [the package] <pkg>
use apt-cache policy for <pkg>
compare the installed version of <pkg> to the one in the repositories
from which repository does <pkg> come
is there a newer <pkg> than mine, installed versus candidate
versions of the package <pkg> available to apt with priorities
apt pin and version table for <pkg>
installed, candidate, version table: <pkg>
is <pkg> behind the repository version
where would apt take <pkg> from
which releases of <pkg> can i choose from

= apt-clean parse
> apt-get clean
clear the downloaded packages of apt
empty the apt cache
free the space taken by cached .deb files
use apt-get to clear its package cache
/var/cache/apt is big, wipe the archives
drop the package archives that apt keeps
clear out apt's local repository of retrieved packages
remove cached debs
wipe /var/cache/apt/archives the official way
downloaded .deb files eat my disk, clear them
clear retrieved archives, apt-get
throw out package downloads apt no longer needs

= apt-hold parse
> apt-mark hold <pkg>
(hold|pin|freeze) [the package] <pkg> at its (current|present) version
never upgrade <pkg>
exclude <pkg> from upgrades
use apt-mark to hold <pkg>
upgrades must leave the package <pkg> alone
keep <pkg> on the version it has
put <pkg> on hold
stop apt from updating <pkg>
<pkg> must not change with the next system upgrade
lock the package <pkg> against updates
mark <pkg> as held back
newer <pkg> breaks my setup, keep apt from touching it

= dpkg-files parse
> dpkg -L <pkg>
which files (belong to|were installed by) [the package] <pkg>
$list [all] files of the package <pkg>
where did <pkg> put its files
use dpkg to list the contents of the installed package <pkg>
files that came with <pkg>
what did installing <pkg> leave on my disk, every path
paths owned by the package <pkg>
file list of <pkg>
where are the config files and binaries that <pkg> brought along
contents of the installed package <pkg>
<pkg> is installed, but where
every path that dpkg recorded for <pkg>

= dpkg-owner parse
> dpkg -S "$(command -v <cmd>)"
which package (provides|contains|owns) the (command|program) <cmd>
from which package does the program <cmd> come
what package installed the command <cmd>
use dpkg to find the package of the <cmd> binary
<cmd> belongs to what debian package
package name behind the installed command <cmd>
i have <cmd> but do not know by which package
owner package of the executable <cmd>
trace the <cmd> executable back to its package
where did <cmd> come from, package-wise
who ships the <cmd> command, ask dpkg
reverse lookup: program <cmd> to package

= pip-list parse
> pip list
$list [all] [the] [installed] python packages
which python modules are installed [with their versions]
installed pip packages
use pip to see what is installed
overview of python libraries on this machine
what did i install through pip
python packages and versions
do i have numpy, list everything pip knows
what is in my site-packages
libraries available to python, with version numbers
inventory of pip packages
show every python dependency that is present

= pip-outdated parse
> pip list --outdated
which python packages are outdated
$list pip packages (with|that have) newer versions
are my python libraries up to date
use pip to find outdated packages
python modules for which an update exists
old pip packages with current and latest version
what could i upgrade with pip
updates for python packages, listing only
behind-the-times python libraries
which of my pip packages lag behind pypi
python updates: what is pending
installed version against newest version for python packages

= pip-freeze parse
> pip freeze > requirements.txt
(write|save|dump) [all] installed python packages [with versions] (to|into) requirements.txt
create a requirements.txt from what is installed
freeze python dependencies into requirements.txt
use pip to make a requirements.txt
pin the versions of my python packages in requirements.txt
export the python environment as requirements.txt
requirements.txt should list what pip has installed
generate requirements.txt
record the exact versions of my python libs in requirements.txt
colleagues need to reproduce my python setup, produce requirements.txt
snapshot of pip packages, saved as requirements.txt
lock file for python: requirements.txt

= pip-requirements parse
> pip install -r requirements.txt
install (everything|all packages|the packages|the dependencies) (from|in|listed in) requirements.txt
install the python requirements of this project
get all python dependencies that requirements.txt names
use pip with requirements.txt
pip install from the requirements file
set up the libraries the project needs according to requirements.txt
requirements.txt: install it all
python project cloned, install what its requirements.txt wants
i checked out a python repo with a requirements.txt, get it ready
read requirements.txt and fetch every library in it
-r requirements.txt install
python libs needed here are in requirements.txt, install these

= pip-uninstall parse
> pip uninstall -y <pkg>
uninstall the python package <pkg> [without asking]
remove <pkg> with pip
pip package <pkg> should go, do not ask
use pip to get rid of <pkg>
take the python module <pkg> off this machine
drop <pkg> from python's packages, yes to all questions
<pkg> out of the python environment
delete the pip package <pkg>
i do not need the python library <pkg>, uninstall it quietly
python -- remove <pkg>, confirm automatically
pip: uninstall <pkg>, no prompt
wipe <pkg> from site-packages

= venv parse
> python3 -m venv .venv
create a [python] virtual environment (in|called) .venv
make a venv here [named .venv]
set up an isolated python environment in .venv
use python3 to create .venv
new virtualenv .venv for this project
i want python packages separate from the system, prepare .venv
python sandbox directory .venv
prepare a virtual python environment under .venv
isolate this project's python in .venv
build a .venv for python
virtualenv in the hidden folder .venv, create
how do i get a private python environment here, call it .venv

= venv-activate parse
> source .venv/bin/activate
activate the [python] (virtual environment|virtualenv|venv) in .venv
switch this shell to the venv .venv
enter my virtual environment .venv
use the python of .venv in this terminal
source the activate script of .venv
work inside the virtualenv .venv from here on
turn on .venv
let python and pip come from .venv in this session
i made .venv, how do i get into it
step into .venv
pip should install into .venv from now on, enable it
load the .venv environment

= npm-install parse
> npm install
install the (dependencies|packages) (from|in|listed in) package.json
install all node modules for this project
node_modules is missing, get it
use npm to fetch the dependencies
javascript project cloned, get its packages
npm dependencies for the current project
fetch everything package.json asks for
set up node packages here
get node_modules filled according to package.json
js dependencies, download them all
after git clone of a node app: fetch its modules
npm i

= npm-script parse
> npm run build
run the build script of (package.json|this node project)
build this javascript project with npm
use npm to call the script named build
start npm's build task
execute what package.json has under scripts, build
npm build
make a production build by npm
compile the frontend through the npm build script
produce the dist files with npm's build script
bundle the web app by means of npm
run-script build
package.json defines build, start that

= npm-test parse
> npm test
run the tests of this (node|javascript) project
test this project with npm
use npm to start the test suite
execute the test script of package.json
npm tests
do the javascript tests still pass
call npm's test task
check the node project by its own tests
unit tests of the js code, via npm
verify that the node package still works, run its tests
npm's test script, go
are the npm tests green

= make-jobs parse
> make -j"$(nproc)"
build with make on all (cores|cpus|processors)
compile in parallel with make, one job per cpu core
use make with as many jobs as there are processors
parallel make using the number of cores
make is slow, let it use every core
run make with -j set to the core count
fast build: make across all cpu cores
run the makefile concurrently on every processor
shorten the build: as many make jobs as cores
make in parallel on every available core
all cpus should take part in the make build
multi core make

= make-clean parse
> make clean
(delete|remove) the build (products|results) with make
run the clean target of the makefile
use make to clean up
start over with a clean tree, by means of the makefile
make: throw away compiled files
call make's clean rule
object files are in the way, get rid of them through the makefile
tidy the build via make
wipe what the makefile has built
clean rebuild coming up, so run the makefile's clean
delete compiled output via make
return the source tree to unbuilt state through make

= gcc parse
> gcc -o app main.c
compile main.c [with gcc] into [a program called] app
build the c program main.c as app
use gcc on main.c, the output is app
make an executable app out of main.c
c compiler: main.c to app
turn the c source main.c into the binary app
gcc, input main.c, result app
translate main.c to a runnable app
i wrote main.c, turn it into a program app
build app from main.c
produce app by compiling main.c
main.c into app, with the gnu compiler

= py-run parse
> python3 <pyfile>
run the python (script|program|file) <pyfile>
execute <pyfile> (with|using|by) python [3]
start <pyfile> in the python interpreter
use python3 to run <pyfile>
launch the python program in <pyfile>
how do i start <pyfile>, it is python
let python process <pyfile>
python3 on <pyfile>
<pyfile> is a python script, let me see it run
python <pyfile>
interpret <pyfile>
hand <pyfile> to the python interpreter

= py-syntax parse
> python3 -m py_compile <pyfile>
check <pyfile> for (syntax errors|python syntax errors) [without running it]
does <pyfile> compile as python
use py_compile on <pyfile>
is the syntax of the python file <pyfile> right
byte compile <pyfile>
are there any python syntax mistakes in <pyfile>, do not execute it
compile but do not run <pyfile>
validate that python accepts the source <pyfile>
will python choke on <pyfile>, only compile it
syntax test for the python source <pyfile>
make sure <pyfile> has no parse errors
lint-like check that <pyfile> is valid python, via py_compile

= timedatectl parse
> timedatectl
$show [the] time, time zone and (ntp|clock synchronization) state
is my clock synchronized
is ntp active and which time zone is set
use timedatectl to see the clock settings
system clock, rtc and time zone in one overview
clock and time zone configuration of this machine
does the computer get its time from the network
overview of local time, utc and time synchronization
what does systemd think of my clock and zone
rtc time, universal time, local time and sync status
report on date, zone and ntp
are time settings right on this box

= timezone-set parse
> sudo timedatectl set-timezone Europe/Berlin
set the time zone to (Europe/Berlin|berlin)
change the system's time zone to Europe/Berlin
use timedatectl to switch to the zone Europe/Berlin
this machine should run on berlin time
time zone: berlin, please set
my clock shows utc, i live in berlin, set the zone
let Europe/Berlin be the zone of this computer
move the machine to german local time, Europe/Berlin
i moved to berlin, adapt this computer's zone
switch the clock from utc to Europe/Berlin
make Europe/Berlin the system time zone
the server should tick on berlin hours, adjust its zone

= hostname-set parse
> sudo hostnamectl set-hostname <newbranch>
set the host name [of this machine] to <newbranch>
rename this (computer|machine) to <newbranch>
change the hostname to <newbranch>
use hostnamectl to call this host <newbranch>
this box should be known as <newbranch> from here on
<newbranch> as the new host name
give the computer the name <newbranch>
host name: make it <newbranch>
the prompt should show <newbranch> as machine, so change its name
assign the hostname <newbranch>
baptize this server <newbranch>
a new name for this machine, permanently: <newbranch>

= docker-ps parse
> docker ps
$list [the] running [docker] containers
which docker containers are (up|running)
what is running in docker
use docker to see active containers
docker containers at the moment, running ones only
overview of live containers
is any container up
containers that docker currently runs
active docker instances
list what docker has up at the moment
containers alive right now
see the docker process list

= docker-ps-all parse
> docker ps -a
$list all docker containers (including|even the) stopped [ones]
every container, running or exited
which docker containers exist, whether they run or not
use docker to list containers in any state
stopped containers too: list all of docker's
do i have old exited containers lying about, list everything
all containers regardless of state
docker containers, dead ones as well
list containers of every state
created, running, exited: all docker containers
include halted ones in the container list
full docker container table

= docker-images parse
> docker images
$list [the|my] [local] docker images
which images have been pulled by docker
docker images with tags and sizes
use docker to list local images
how large are my docker images
what images does docker have on this machine
container images stored here
image inventory of docker
what images take up room in docker
downloaded docker images
list container images with their tags
docker repository and tag table

= docker-logs parse
> docker logs -f <service>
follow the log[s] of the [docker] container <service>
stream the output of the container <service>
live log of the docker container <service>
use docker to tail what container <service> prints
what is the container <service> writing, keep watching
watch container <service>'s log continuously
docker log for <service>, following
tail -f for the output of the container <service>
show container <service>'s messages and go on with new ones
stdout of the docker container <service>, continuously
why does container <service> misbehave, follow its output
attach to the log stream of container <service>

= docker-exec parse
> docker exec -it <service> bash
open a (shell|bash) (in|inside) the [running] [docker] container <service>
get into the container <service>
bash inside container <service>
use docker exec to start an interactive bash in <service>
i need a prompt in the docker container <service>
log into the running container <service> with bash
attach an interactive terminal to container <service> running bash
let me look around inside the container <service>
how do i get a command line within container <service>
bash session in docker, container <service>
ssh-like access to the container <service>
jump into <service>, a docker container, with bash

= docker-stop parse
> docker stop <service>
stop the [docker] container <service>
shut down the container <service>
use docker to stop <service>
halt the container called <service>
container <service> should no longer run
end the docker container <service>, gracefully
bring down container <service>
terminate container <service> but keep it
container <service> off
docker: <service> should stop
make the running container <service> quit
ask container <service> to shut down

= docker-rm parse
> docker rm -f <service>
(force|forcibly) $delete the [docker] container <service> [even if it runs]
kill and remove the container <service>
remove container <service> by force
use docker to get rid of the running container <service>
the container <service> must go, running or not
destroy container <service>
throw the container <service> away, no matter its state
force removal of the docker container <service>
discard the container <service> although it may be up
delete <service>, a docker container, by brute force
container <service>: stop and delete in one step
wipe the container <service> even while running

= docker-prune parse
> docker system prune -f
clean up unused docker data [without asking]
free (disk space|space) that docker wastes
remove stopped containers, dangling images and unused networks of docker
use docker to prune everything unused, no confirmation
docker fills my disk, drop what is not in use
prune docker
garbage collect docker objects without a prompt
tidy docker's leftovers
reclaim disk from docker, delete stopped containers and dangling images, answer yes
docker housekeeping, non interactive
wipe unused docker stuff, don't prompt
delete all that docker has lying around unused

= compose-up parse
> docker compose up -d
start the (services|containers) of the compose file (in the background|detached)
bring up the docker compose project detached
use docker compose to launch all services in the background
compose up, do not block my terminal
run everything in docker-compose.yml as daemons
start my compose stack and give me the prompt back
docker compose: up in detached mode
launch the stack of this folder's compose file behind the scenes
bring my docker stack to life without attaching
launch docker-compose.yml, return to the shell
start all compose containers as a background job
detached start of the compose application

= compose-down parse
> docker compose down
stop and remove the (services|containers) of the compose file
bring down the docker compose project
use docker compose to take everything down
shut the compose stack down
end all that docker-compose.yml started
docker compose: down
tear down the stack of this folder's compose file
the compose project should stop and its containers vanish
stop my docker stack, removing its containers
compose stack off
delete the containers and network of the compose application
turn off everything from the compose file

= screen-new parse
> screen -S <newbranch>
start a [new] screen session (called|named) <newbranch>
open gnu screen with the name <newbranch>
use screen to begin a session <newbranch>
new session <newbranch> in screen that survives disconnects
screen, fresh session <newbranch>
begin working in a screen session labelled <newbranch>
launch screen and name it <newbranch>
i want gnu screen, session <newbranch>
gnu screen: make <newbranch>
a long job should outlive my ssh login, begin a screen called <newbranch>
detachable terminal <newbranch> with screen
name a new screen <newbranch>

= screen-back parse
> screen -r <newbranch>
(reattach|resume|reconnect to) the screen session <newbranch>
get back into my screen <newbranch>
return to the detached screen session <newbranch>
use screen to continue <newbranch>
my connection dropped, bring back the screen session <newbranch>
open the existing screen <newbranch> again
pick up <newbranch> in gnu screen
screen: resume <newbranch>
where is my screen <newbranch>, put me back in
attach the detached <newbranch> of screen
continue where i left off in the screen <newbranch>
go back into screen <newbranch>

= screen-list parse
> screen -ls
$list [all] [the|my] screen sessions
which screen sessions are there
do i have a detached screen left over
use screen to show its sessions
overview of gnu screen sessions
what can i reattach with screen
names and states of my screen sessions
screen sessions, attached and detached
what sessions does gnu screen keep
running screens of mine
did i leave a screen behind
screen inventory
`,
)
