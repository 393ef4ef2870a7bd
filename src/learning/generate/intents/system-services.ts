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
deactivate <service> permanently and at once
use systemctl to disable and stop <service> in one go
both halt <service> and remove it from the boot sequence
i never want <service> again: end it and don't autostart it
get rid of the running <service> daemon as well as its autostart

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

= systemctl-suspend parse
> systemctl suspend
suspend the computer
put the machine to sleep
send my laptop to sleep
go to standby
sleep mode now
let the system sleep and keep everything in ram
suspend to ram
standby please, not shutdown
i am leaving for lunch, let the computer sleep

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
`,
)
