import { intents } from '../grammar.ts'

/** Services, logs, packages of the system and of Python, containers. */
export const services = intents(
  'system',
  String.raw`
= systemctl-disable-now parse
> systemctl disable --now <service>
disable <service> and stop it immediately
stop <service> now and keep it from starting at boot
turn the service <service> off for good, including right now
<service> should end this moment and not return after a reboot
shut <service> permanently and at once, no later starts
use systemctl to disable and stop <service> in one go
both halt <service> and remove it from the boot sequence
i never want <service> again: end it and don't autostart it
get rid of the running <service> daemon as well as its autostart
kill the service <service> and its boot entry together
turn <service> off, today and forever
get rid of <service> in memory and in the boot sequence
end <service> right now plus no start on later boots

= systemctl-unit-files parse
> systemctl list-unit-files --type=service
$list all service unit files
all installed services with enabled or disabled next to each
which services exist on this machine and which of them start at boot
every service systemd has a file for, running or not
boot state of all services
systemctl unit file list, services only
overview of installed services and whether they are enabled
full list of services with their autostart setting
services known to systemd along with enabled, disabled, static
which daemons are installed and would they start at boot
table of service units and their state on disk
every .service file and its enablement

= systemctl-cat parse
> systemctl cat <service>
$show the unit file of <service>
how is the service <service> defined
print the systemd definition of <service>
contents of the service file for <service>
which command does systemd start for <service>, show its unit file
use systemctl to print the unit file for <service>
what is written in <service>.service
look at the ExecStart line and the rest of the <service> unit definition
source of the <service> unit
let me read how systemd runs <service>
unit definition of <service> including drop-ins
print the service description file behind <service>

= systemctl-edit parse
> systemctl edit <service>
edit the unit of <service>
override settings in the systemd unit <service>
open an editor for a drop-in of the <service> service
change the service definition of <service>
i want to add an environment line to the <service> unit
customize the unit file for <service>
use systemctl to edit <service>
adjust how systemd starts <service>, in the editor
tweak the <service> unit
set an override for <service>
i have to change the start options of the <service> unit
write a drop-in snippet for <service>

= systemctl-hibernate parse
> systemctl hibernate
hibernate the computer
save the memory to disk and power off
suspend to disk
hibernation
put my laptop into hibernation
store the session on disk and switch the machine off
deep sleep without using power
hibernate now
write ram to disk and go off
battery is low, hibernate so that nothing is lost
long sleep to disk
keep my open windows but use no power at all

= journal-prev-boot parse
> journalctl -b -1
$show the logs of the previous boot
journal of the boot before this one
what was logged before the last reboot
the machine crashed and restarted, show the log from before
journalctl for the preceding boot
log of the last session of the system before it went down
messages from one boot ago
previous startup's journal
what was the last thing logged before it went down, log of the boot before
log from the earlier boot
post mortem: messages from the former system run
journal -b minus one

= journal-today parse
> journalctl --since today
$show today's log [entries]
journal of today
everything logged since midnight
what has the system logged today
system log beginning at 00:00 today
journalctl since today
only log entries from this day
messages in the journal from today on
this day's system log
log since 0:00
was there anything in the log today
all journal entries dated today

= journal-last parse
> journalctl -n <n>
$show the last <n> entries of the system journal
latest <n> log messages of the whole system
tail of the systemd journal, <n> lines
newest <n> journal lines, all services
end of the journal, <n> entries
what are the <n> most recent things the system logged
use journalctl to get the final <n> lines of everything
system log, just the last <n> messages
<n> latest lines of the system log
what did the machine log just now, <n> lines
journal, only <n> trailing entries
glance at the <n> final system log messages

= apt-reinstall parse
> apt-get install --reinstall -y <pkg>
reinstall the package <pkg>
<pkg> is broken, install it again
install <pkg> once more over the existing one
put the files of the package <pkg> back as they were shipped
apt reinstall <pkg>
i deleted files of <pkg> by accident, restore them through apt
fresh installation of the already installed package <pkg>
repair <pkg> by installing it again without questions
get <pkg> anew although it is installed
overwrite the damaged <pkg> with a fresh copy from the repository
same version of <pkg> again, please
<pkg> acts up, reinstall

= apt-full-update parse
> apt-get update && apt-get upgrade -y
update the package lists and upgrade all packages
refresh the index and then install all updates
bring the system fully up to date: lists first, then every package
apt update followed by apt upgrade without questions
fetch the newest package information and apply all updates
do both steps of a system update with apt
resync the repositories, then upgrade everything
update and upgrade
complete system update, refresh and upgrade
patch the machine: lists, then packages
get everything current, starting with the package index
do the usual apt update upgrade

= dpkg-sizes parse
> dpkg-query -W -f='§{Installed-Size}\t§{Package}\n' | sort -rn | head -n <n>
$show the <n> largest installed packages
which <n> packages take up the most space
biggest installed debian packages, top <n>
rank packages by installed size and keep <n>
what software eats my disk: the <n> heaviest packages
<n> packages with the greatest installed size
use dpkg-query to list the <n> biggest packages
free disk space: which <n> debs are the fattest
top <n> space-wasters among my packages
packages by disk footprint, the first <n>
what could i uninstall to gain space, <n> biggest debs
largest installed software, <n> entries

= pip-upgrade parse
> pip install --upgrade <pkg>
upgrade the python package <pkg>
bring the python module <pkg> to its newest release
update <pkg> with pip
pip upgrade <pkg>
my python library <pkg> is too old, get the latest
newest pypi version of <pkg>, replacing the installed one
make pip fetch a newer <pkg>
the installed python package <pkg> should be updated
latest <pkg> from pypi please
newer <pkg> for python
pull the current release of <pkg> over the old one with pip
raise python's <pkg> to the most recent version

= pip-show parse
> pip show <pkg>
$show $info the python package <pkg>
version, author and location of the python module <pkg>
where is the python library <pkg> installed
pip show <pkg>
which version of the pip package <pkg> do i have
metadata of the installed python package <pkg>
what does pip know about <pkg>
dependencies and path of the python module <pkg>
pip info <pkg>
summary and homepage of the python library <pkg>
find out version and folder of the python package <pkg>
is the python module <pkg> installed and what does it depend on

= make parse
> make
build this project with make
run make
compile the program according to the makefile
execute the default target of the makefile
make it
there is a Makefile here, use it to build
start the build using the Makefile
do what the Makefile says, default goal
default make target
compile
build it, there's a Makefile
let make do its thing

= docker-start parse
> docker start <service>
start the [stopped] [docker] container <service>
bring the container <service> back up
docker start <service>
the container <service> exited, let it run again
launch the existing container <service>
get the stopped <service> container going
turn on the docker container <service>
container <service> should be up
revive the container <service>
the container <service> exists but is off, switch it on
run the stopped container <service> once more
power up container <service>

= docker-restart parse
> docker restart <service>
restart the [docker] container <service>
stop and start the container <service>
docker restart <service>
bounce the <service> container
the container <service> hangs, restart it
give the container <service> a fresh start
container <service> needs to start over
relaunch the docker container <service>
cycle container <service>
container <service> down and up again
reboot the docker container <service>
the app in container <service> is stuck, restart its container

= docker-rmi parse
> docker rmi <proc>
$delete the docker image <proc>
docker rmi <proc>
get the image <proc> off this machine
i don't need the container image <proc> any more
throw away the local image <proc>
free space by dropping docker image <proc>
the image <proc> can go
remove image by name: <proc>
delete a local image: <proc>
untag and drop the image <proc>
image <proc> takes too much space, remove it from docker
uninstall the docker image <proc>

= docker-pull parse
> docker pull <proc>
pull the [docker] image <proc>
download the container image <proc>
docker pull <proc>
fetch image <proc> from docker hub
get the latest image of <proc>
i need the docker image <proc> locally
update my local image <proc> from the registry
retrieve the <proc> image
bring the image <proc> to this host
grab <proc> off the docker registry
have docker download <proc>
is there a newer <proc> image, fetch it

= docker-run-it parse
> docker run --rm -it <proc> bash
run bash in a new temporary container from the image <proc>
start a throwaway container of <proc> with a shell
try out the image <proc> interactively, delete the container afterwards
interactive shell in a fresh <proc> container that is removed on exit
docker run <proc> with bash, interactive, cleaned up at the end
spin up a disposable <proc> container and give me bash in it
new self-deleting container from image <proc>, bash prompt
one-off container of <proc> with an interactive bash
play around in image <proc> with bash and leave nothing behind
temporary sandbox from image <proc> with a bash prompt
bash in a brand-new <proc> container, autoremove
quick look into image <proc> through a disposable shell

= docker-run-port parse
> docker run -d -p <port>:80 <proc>
run the image <proc> in the background with port 80 published on <port>
start a detached <proc> container reachable on port <port>, which maps to 80 inside
docker run <proc> detached, host port <port> to container port 80
serve the container <proc> on <port> of this machine, port 80 inside, in the background
launch image <proc> as a daemon and forward <port> to its port 80
new background container of <proc>, publish <port>:80
expose port 80 of a new detached <proc> container as <port>
i want to reach the web server in image <proc> at localhost:<port>, it listens on 80, run detached
run <proc> as a daemon container, <port> outside, 80 inside
web container from <proc> on host port <port>, container port 80, detached
publish port 80 of image <proc> as <port> and return to my prompt
docker: detached <proc>, map <port> to 80

= docker-build parse
> docker build -t <proc> .
build a docker image called <proc> from this directory
build the Dockerfile here and tag the image <proc>
docker build with the tag <proc>
turn the current directory into the image <proc>
make an image named <proc> from the Dockerfile in this folder
create container image <proc> using the local Dockerfile
image <proc> should be built from here
package this project as docker image <proc>
bake an image <proc> out of this folder
Dockerfile here, result tagged <proc>
compile the local Dockerfile to an image, name <proc>
build context is the current folder, tag is <proc>

= docker-stats parse
> docker stats
$show the resource usage of [the] [running] containers
how much cpu and memory do my containers use
docker stats
live cpu and ram figures per container
which container eats the memory
monitor the containers' resource consumption
top for docker containers
watch load and memory of all running containers
are my containers hungry, live numbers
container load monitor
cpu, memory and network io for each running container, updating
which container slows down the host

= docker-df parse
> docker system df
how much disk space does docker use
disk usage of images, containers and volumes
docker disk usage
what takes up the space in docker
storage occupied by docker, split into images, containers, volumes
size of everything docker keeps
how many gigabytes do docker's images and volumes need
docker system df
is docker filling up my disk, summary
how large is docker's stuff
reclaimable space in docker
space summary for docker

= docker-stop-all parse
> docker stop $(docker ps -q)
stop all [running] [docker] containers
shut every container down
no container should be running
docker: halt everything that is up
bring down all running containers at once
end each live docker container
turn off all my containers
stop whatever docker is running
bring every container to a halt
none of the containers may go on running
end all live containers in one command
clear the deck: stop every docker container

= docker-volumes parse
> docker volume ls
$list [the] docker volumes
which volumes does docker have
docker volume overview
named volumes of docker
where does docker keep persistent data, list the volumes
all volumes created for containers
docker volume ls
what storage volumes exist in docker
docker storage volumes
which data volumes are there
enumerate persistent volumes of docker
volumes known to docker

= docker-inspect-ip parse
> docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' <service>
$show the ip address of the [docker] container <service>
which ip has the container <service>
under what address can i reach the container <service>
ip of container <service>
internal address of the <service> container
use docker inspect to get the ip of <service>
network address that docker gave to container <service>
container <service>, its ip only
how do i address the container <service>, its ip please
find the network ip for docker container <service>
ip assigned to <service>'s container
look up where container <service> lives on the docker network

= compose-logs parse
> docker compose logs -f
follow the logs of [all] compose services
stream the output of the compose project
docker compose logs, keep following
live logs from every container in the compose file
watch what the services in docker-compose.yml print
tail the compose logs
real-time output of the whole compose stack
keep showing log lines of the compose project
all services of my compose file: logs, continuously
see what the stack prints, as it happens
compose output, follow
observe the containers of this compose project through their logs

= compose-ps parse
> docker compose ps
$list the containers of the compose project
which compose services are up
docker compose ps
state of the services in docker-compose.yml
are all services of the compose file running
status of the compose stack
containers that belong to this compose project
compose services and their ports
what of my compose stack is alive
running and stopped services of this compose project
compose status
did the database in my compose file come up, list its containers

= compose-build parse
> docker compose up -d --build
rebuild the compose images and start the services in the background
docker compose up detached with a fresh build
i changed the Dockerfile, rebuild and restart the compose stack detached
build the images of the compose project anew and bring it up behind the scenes
compose up with build, detached
bring up the compose project in the background after building its images
recreate the compose services from newly built images, don't block the terminal
build, then start the whole compose stack detached
fresh images, then compose up in the background
code changed, so build again and start the compose services detached
build and up -d
new build of the stack, started behind the prompt

= docker-log parse
> docker logs <service>
$show the logs of the [docker] container <service> [so far]
what did the container <service> print until now
output of the container <service> up to this point
docker logs of <service>, without following
why did the container <service> stop, read its log
everything the container <service> wrote to stdout so far
container <service>: logs
dump the complete log of the docker container <service> and end
did the container <service> report an error, print its messages
past output of the container <service>
what went wrong in container <service>, its output please
read the container log of <service>
docker output of <service>

= docker-rm-stopped parse
> docker rm <service>
$delete the stopped [docker] container <service>
docker rm <service>, it is stopped already
get the exited container <service> off this machine
i don't need the stopped container <service> any more
throw away the exited docker container <service>
drop container <service>, which has ended
the stopped docker container <service> can go
clean up after the finished container <service>, no force
container <service> has exited, take it out of the list for good
remove the dead container <service>
container <service> is off and no longer wanted
take the terminated container <service> away
delete what remains of the stopped container <service>

= dpkg-owner-path parse
> dpkg -S <path>
which package does the path <path> belong to
which package installed <path>
find the package that owns <path>
where does <path> come from, package-wise
<path> belongs to what debian package
use dpkg to find the owner package of <path>
search installed packages for the path <path>
what package provided <path>
package responsible for <path>
did a package create <path>, and which
the file <path>, which deb ships it
look up the package behind the path <path>
origin of <path> among the installed packages
`,
)
