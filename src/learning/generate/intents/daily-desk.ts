import { intents } from '../grammar.ts'

/** The machine on the desk and what hangs on it: pictures, papers, printers, wifi, sound, power, firewall, sticks, databases, a cluster. */
export const dailyDesk = intents(
  'daily',
  `
= picture-convert parse
> convert <picture> <newpicture>
convert [the (picture|image|photo)] <picture> to <newpicture>
turn the picture <picture> into <newpicture>
save the image <picture> in another format as <newpicture>
<newpicture> should be the photo <picture> in the format of that ending
use imagemagick to make <newpicture> from <picture>
change the image format: <picture> becomes <newpicture>
picture conversion from <picture>, result <newpicture>
re-encode the image <picture> as <newpicture>
my website wants another image type, make <newpicture> out of <picture>
imagemagick: <picture> in, <newpicture> out
from the photo <picture> create <newpicture>
export <picture> as <newpicture>, nothing but the image type changes

= picture-half parse
> convert <picture> -resize 50% <newpicture>
shrink [the (picture|image|photo)] <picture> to half its size as <newpicture>
resize <picture> to 50% and save it as <newpicture>
<newpicture> should be <picture> at half the width and height
make a version <newpicture> of the photo <picture> that is half as large
use imagemagick to scale <picture> down by one half to <newpicture>
the picture <picture> is too big, halve it to <newpicture>
scale the image <picture>, fifty percent, output <newpicture>
half-size copy <newpicture> of the picture <picture>
convert with resize 50% from <picture> to <newpicture>
halve width and height of the photo <picture>, save to <newpicture>
downscale the picture <picture> by 50% into <newpicture>
i want to mail <picture>, make a half-scale <newpicture> of it

= picture-width parse
> convert <picture> -resize 800x <newpicture>
resize [the (picture|image|photo)] <picture> to a width of 800 pixels as <newpicture>
make <picture> 800 pixels wide and save it as <newpicture>
<newpicture> should be the photo <picture>, 800 px wide, same proportions
use imagemagick to scale <picture> to width 800, output <newpicture>
for my web page i need <picture> with 800 pixels across, call it <newpicture>
scale the picture <picture> to <newpicture>, 800 wide, height to match
800 px wide version <newpicture> of the image <picture>
fit <picture> to a width of eight hundred pixels, result in <newpicture>
convert with -resize 800x on <picture>, to <newpicture>
limit the photo <picture> to 800 pixels from left to right, result <newpicture>
web version <newpicture> of <picture>, eight hundred pixels wide
downscale <picture> to 800 px width, file <newpicture>

= picture-rotate parse
> convert <picture> -rotate 90 <newpicture>
rotate [the (picture|image|photo)] <picture> by 90 degrees as <newpicture>
turn <picture> clockwise by a quarter and save it as <newpicture>
the photo <picture> lies on its side, rotate it 90 degrees into <newpicture>
use imagemagick to rotate <picture> 90 degrees, output <newpicture>
<newpicture> should be <picture> after a quarter turn to the right
quarter turn of the image <picture>, result <newpicture>
rotated version <newpicture> of the picture <picture>, 90 degrees
my camera stored <picture> sideways, turn it by 90 degrees, output <newpicture>
portrait instead of landscape: rotate <picture> a quarter turn to <newpicture>
convert with -rotate 90 on <picture>, to <newpicture>
tip the photo <picture> over to the right, save as <newpicture>
90 degrees to the right with the image <picture>, file <newpicture>

= picture-gray parse
> convert <picture> -colorspace Gray <newpicture>
make a (black and white|grayscale|greyscale) version <newpicture> of <picture>
convert the picture <picture> to grayscale as <newpicture>
take the colours out of <picture>, save as <newpicture>
<newpicture> should be the photo <picture> in shades of grey
use imagemagick to turn <picture> to gray, output <newpicture>
decolorize the image <picture> into <newpicture>
no colors in the picture <picture> any more, result <newpicture>
remove all colour from the photo <picture>, output <newpicture>
desaturate <picture>, write <newpicture>
monochrome copy of the photo <picture>, named <newpicture>
old style grey picture <newpicture> out of <picture>
convert with the colorspace Gray from <picture> to <newpicture>

= picture-size parse
> identify <picture>
how many pixels (wide|high|large) is [the picture] <picture>
dimensions of [the (picture|image|photo)] <picture>
width and height of <picture>
use identify on <picture>
resolution of the photo <picture>
format and pixel size of the image <picture>
is the picture <picture> large enough for print, show its pixels
image properties of <picture>
pixel dimensions, <picture>
image info for <picture>: type, width, height
what resolution has the picture <picture>
how wide and how high is the image <picture>

= picture-all-half parse
> mogrify -resize 50% *.<picext>
shrink all <picext> pictures here to half their size [in place]
resize every <picext> in this folder to 50%, overwriting the originals
use mogrify to halve all <picext> images of the current directory
all my <picext> photos here are too big, halve their width and height in place
scale down the <picext> files here by one half, same names
batch resize of *.<picext> to fifty percent
make all the <picext> photos of this folder half as wide and high
mogrify *.<picext> with a resize of 50%
every <picext> here to 50% of its width and height, replacing the files
my folder of <picext> photos takes too much room, scale each to half in place
halve the pixels of *.<picext>, keep the names

= picture-all-convert parse
> mogrify -format <picext2> *.<picext>
convert all <picext> pictures here to <picext2>
make a <picext2> of every <picext> in this folder
batch conversion of <picext> images to <picext2>
turn *.<picext> into <picext2> images
use mogrify to get <picext2> versions of the <picext> photos here
each <picext> image of the current directory should exist as <picext2> too
image format <picext> to <picext2> for the whole folder
mogrify *.<picext> with the format <picext2>
i need my <picext> pictures as <picext2>, all that lie here
each .<picext> here gets a .<picext2> twin
bulk image conversion in this folder, <picext> to <picext2>
mogrify: new format <picext2> for *.<picext>

= pdf-text parse
> pdftotext <pdf>
extract the text (from|of) <pdf>
convert <pdf> to plain text
get the words out of <pdf> into a text file
use pdftotext on <pdf>
turn <pdf> into a .txt of the same name
i want to grep in <pdf>, make a text file of it
plain text version of <pdf>
pdf to text, <pdf>
copy all the words of <pdf> to a txt file
what is written in <pdf>, as a txt file
pull the text layer out of <pdf>
i need <pdf> without layout, text only

= pdf-join parse
> pdfunite <pdf> <pdf2> <newpdf>
(merge|join|combine) <pdf> and <pdf2> into <newpdf>
make one pdf <newpdf> out of <pdf> and <pdf2>
put the pages of <pdf> and <pdf2> together in <newpdf>
use pdfunite for <pdf> and <pdf2>, output <newpdf>
<newpdf> should contain <pdf> followed by <pdf2>
glue the pdf documents <pdf> and <pdf2> to <newpdf>
concatenate two pdfs, <pdf> then <pdf2>, result <newpdf>
two pdfs to one: <pdf>, <pdf2>, result <newpdf>
append <pdf2> to <pdf> and store the lot as <newpdf>
bind <pdf> and <pdf2> together, <newpdf>
single document <newpdf> from the pdfs <pdf> and <pdf2>
i have to hand in one pdf, so join <pdf> and <pdf2> as <newpdf>

= pdf-pages parse
> pdfinfo <pdf> | grep Pages
how many pages (does|has) <pdf> [have]
number of pages in <pdf>
page count of <pdf>
use pdfinfo and grep to get the pages of <pdf>
is <pdf> long, how many pages are there
$count the pages of <pdf>
<pdf>: pages
is it worth printing <pdf>, how many sheets does it fill
pdfinfo of <pdf>, only the page number line
pages of the document <pdf>, a number
how thick is <pdf> when printed, page number total
count of pages, <pdf>

= audio-from-video parse
> ffmpeg -i <video> -vn <newaudio>
extract the (sound|audio) (from|of) <video> (to|as|into) <newaudio>
make a sound file <newaudio> from <video>
save only the sound of <video> as <newaudio>
use ffmpeg to get the audio track of <video> into <newaudio>
<video> to <newaudio>, without the picture
i just want to listen to <video>, make <newaudio> of it
strip the picture off <video> and keep the sound in <newaudio>
i need nothing but the soundtrack of <video>, call it <newaudio>
sound track of the movie <video> to <newaudio>
drop the video stream of <video>, write <newaudio>
convert the clip <video> to pure sound, file <newaudio>
ffmpeg without video from <video>, output <newaudio>

= video-convert parse
> ffmpeg -i <video> <newvideo>
convert [the video] <video> to <newvideo>
turn <video> into <newvideo>
re-encode the movie <video> as <newvideo>
use ffmpeg to make <newvideo> from <video>
<newvideo> should be the same movie as <video>
my player refuses the format, convert <video> to <newvideo>
movie format conversion, <video> to <newvideo>
ffmpeg with the input <video> and the output <newvideo>
another container for the movie <video>: <newvideo>
video transcoding from <video> to <newvideo>
play <video> on my tv, therefore make <newvideo> out of it
export the clip <video> as <newvideo>

= print-file parse
> lpr <file>
print <file> on (paper|the printer)
send <file> to the printer
i need <file> on paper
use lpr on <file>
make a hard copy of <file>
printer: <file> please
queue <file> for printing
have <file> come out of the default printer
out to the printer with <file>
paper copy of <file>
let the printer print <file>
lpr with <file>

= print-queue parse
> lpq
$show the (printer queue|print queue|print jobs)
what is waiting to be printed
which print jobs are pending
use lpq
is the printer still busy with my documents
jobs in the queue of the printer
list what the printer has yet to do
did my document come out of the printer or is it still queued
lpq
has my page been printed or is there something before it
print spooler: pending jobs
how long is the queue at the printer

= printers parse
> lpstat -p
$list [all] printers
which printers (are there|do i have|are set up)
state of every printer
use lpstat to see the printers
is my printer known to this computer
names and status of the printers
printers configured on this machine
on which devices could i print
lpstat with the p flag
available printers
what printers can i send documents to
is any printer installed here

= print-cancel parse
> cancel -a
cancel all print jobs
delete everything from the print queue
stop printing, throw all jobs away
empty the printer queue
no more paper please, drop every job of the printer
remove all pending documents from the printer
abort all printing
the printer spits out garbage, cancel everything that is queued
i printed a thousand pages by mistake, cancel every print job
cancel with the a flag for the printer
get rid of whatever waits at the printer
printing must end, remove all jobs

= wifi-list parse
> nmcli device wifi list
$list [all] [available] wifi networks
which (wifi|wireless|wlan) networks are (there|in range|available)
scan for wireless networks
what access points can i see, with signal strength
use nmcli to see the wifi networks around
wlan networks nearby
is there any wifi here i could use
my wlan is gone, what others are in the air
wlan scan
nmcli: wifi device, list
names and strength of the wireless networks around me
which hotspots can my laptop see

= wifi-name parse
> iwgetid -r
name of the wifi [network] i am connected to
which (wifi|wireless network|wlan) am i (on|using|connected to)
$show the ssid of my current wifi
current ssid
use iwgetid to print just the network name
am i in the guest wlan, print its name
to what wireless network is this laptop connected
iwgetid, raw name only
network name (SSID), wireless, just that
am i at home or in the cafe, name of the wlan
what is the wireless network called that i use now
the ssid please

= wifi-off parse
> nmcli radio wifi off
turn [the] (wifi|wlan) off
switch off the wireless radio
disable wifi
no more wireless, please
use nmcli to deactivate the wifi radio
flight mode for the wifi part
cut the wlan connection by turning its radio off
i do not want to be online by wlan any more
wlan off
deactivate the wireless card
go offline, wifi radio off
wifi should be disabled

= wifi-on parse
> nmcli radio wifi on
turn [the] (wifi|wlan) on
switch on the wireless radio
enable wifi
i want wireless again
use nmcli to activate the wifi radio
wlan is off, bring it back on
reactivate the wlan radio
nmcli radio, wifi part, on
wlan on
activate the wireless card
go online by wifi again, radio on
wifi should be enabled

= nm-restart parse
> systemctl restart NetworkManager
restart [the] (networking|network|network manager)
my network hangs, restart the network manager
use systemctl to restart NetworkManager
stop and start networking again
give the network service a fresh start
internet is dead, restart NetworkManager
bounce NetworkManager
NetworkManager service: restart
network manager, restart it
no connection any more, start NetworkManager anew
systemctl, unit NetworkManager, restart
the network icon is gone, restart its service

= battery parse
> cat /sys/class/power_supply/BAT0/capacity
$show the battery level
how (full|empty|charged) is (my|the) battery
battery [charge] percentage
how much battery is left
charge of the laptop in percent
do i have to plug in my laptop, battery level
remaining power of the notebook's battery
read the capacity of BAT0 from sys
is there enough juice in the laptop, in percent
percent left in the battery
how long will my notebook hold out, charge in percent
akku level of the laptop

= battery-state parse
> cat /sys/class/power_supply/BAT0/status
is (my|the) battery charging [or discharging]
battery status: charging, discharging or full
is the laptop plugged in, status of BAT0
$show whether the battery is being charged
read the status of BAT0 from sys
does the charger work, say charging or discharging
state of charging of the notebook's battery
does my notebook run on battery or on mains power
charging or not
BAT0 status
is my notebook drawing from the mains or from the battery
does the battery fill up at the moment

= sensors parse
> sensors
how (hot|warm) is (my|the) (cpu|computer|processor)
$show the temperature[s] [of this machine]
cpu temperature and fan speed
use sensors
is my laptop overheating
readings of the hardware sensors
degrees celsius of the processor
why is the fan so loud, temperatures please
thermal readings of this box
lm-sensors readings
how many degrees has the processor
heat check for this pc

= volume-set parse
> amixer set Master <lineb>%
set the (volume|sound volume) to <lineb> percent
$change the volume to <lineb>%
sound at <lineb> percent
use amixer to put Master at <lineb>%
loudness of the speakers <lineb> percent
music too loud, volume down to <lineb>%
make it <lineb>% loud
master volume <lineb> percent
amixer Master <lineb>%
loudspeakers at <lineb> percent please
quieter or louder, exactly <lineb>%
turn the volume knob to <lineb> percent

= volume-mute parse
> amixer set Master mute
mute the sound
turn the (sound|audio|speakers) off
silence please, no audio
mute
use amixer to mute Master
switch the loudspeakers off
shut up the speakers
volume off
a call comes in, sound off quickly
no sound any more
make the computer silent
amixer: Master muted

= volume-unmute parse
> amixer set Master unmute
unmute [the sound]
turn the (sound|audio|speakers) (back|) on
i hear nothing, take the mute away
let me hear the audio again
use amixer to unmute Master
switch the loudspeakers on again
end the muting of the sound
amixer: Master no longer muted
sound again please
the computer is silent, unmute it
audio output back on
amixer with unmute for Master

= lock-screen parse
> loginctl lock-session
lock [the|my] screen
lock my session
i leave my desk, lock the desktop
use loginctl to lock this session
nobody should use my computer while i am at lunch, lock it
require my password again before anyone goes on here
screen lock now
go to the lock screen
lock the computer
i am away for a coffee, lock this session
loginctl lock-session
password prompt on my screen, now

= suspend parse
> systemctl suspend
(suspend|put to sleep) (this|the|my) (computer|machine|laptop)
sleep mode
send the laptop to sleep
suspend to ram
use systemctl to suspend
i close the notebook for an hour, let it sleep
standby now
power saving sleep of the whole machine
pause the whole computer, memory stays powered
laptop to sleep
systemctl with suspend
let the pc snooze

= shutdown-cancel parse
> shutdown -c
cancel the [scheduled] shutdown
do not shut down after all
abort the planned shutdown
stop the pending reboot or shutdown
i changed my mind about the shutdown, call it off
shutdown with the c flag
revoke a shutdown that was scheduled
keep the machine on although a shutdown was planned
shutdown -c
no shutdown after all
call the planned shutdown off
countdown to power off must be cancelled

= shutdown-at parse
> shutdown -h <clock>
shut down [the machine|the computer] at <clock>
power off at <clock>
schedule a shutdown for <clock>
turn this computer off today at <clock>
halt the machine when the clock shows <clock>
the box should power off at <clock>
plan power off, time <clock>
shutdown -h for <clock>
at <clock> this machine must shut down
turn the pc off when it is <clock>
power down at <clock> o'clock sharp
switch-off time <clock>, schedule the shutdown

= reboot-in parse
> shutdown -r +<mins>
reboot in <mins>
restart the (machine|computer|server) in <mins>
schedule a reboot <mins> from now
<mins> from now the box should reboot
delayed restart of the system, <mins>
give the users <mins>, then reboot
plan a reboot after <mins>
shutdown -r with a delay of <mins>
<mins> delay, then restart the system
restart this server, but only after <mins>
reboot timer <mins>
after <mins> the computer should reboot

= ufw-status parse
> ufw status
$show the firewall (status|rules)
is the firewall (on|active)
which ports does the firewall let in
use ufw to see its state
firewall rules in force
what does ufw allow
is my machine protected by a firewall
ufw status
ufw, status
print the rules of the uncomplicated firewall
what is blocked and what is open, firewall view
list firewall rules

= ufw-allow parse
> ufw allow <port>
open port <port> in the firewall
allow [incoming connections on] port <port> (in|through) the firewall
let traffic to port <port> through
firewall rule: permit <port>
ufw should admit port <port>
others cannot reach my service on <port>, open the firewall for it
make <port> accessible from outside with ufw
ufw allow <port>
firewall: let <port> in
add a rule that lets port <port> in
unblock port <port> (ufw|firewall)
incoming <port> should be permitted by ufw

= ufw-deny parse
> ufw deny <port>
(close|block) port <port> in the firewall
deny [incoming connections on] port <port> with ufw
keep out traffic to port <port>
firewall rule: forbid <port>
ufw should refuse port <port>
nobody from outside should get to port <port>, firewall it
make <port> inaccessible by a firewall rule
ufw deny <port>
firewall: keep <port> out
add a rule that keeps port <port> out
incoming <port> should be denied by ufw
ufw, block <port>

= ufw-enable parse
> ufw enable
turn [on] the firewall on
enable the firewall
activate ufw
start protecting this machine by its firewall
switch ufw on
firewall on
the firewall is inactive, change that
from now on the firewall should be in force
ufw, enable it
make the firewall active
put up the firewall on this host
the firewall should run from now on, also after boot

= devices-lan parse
> nmap -sn <subnet>
which devices are in the local network <subnet>
$find all (hosts|machines|devices) in <subnet>
ping scan of the network <subnet>
who else is in my wlan <subnet>
use nmap to discover hosts in <subnet>, no ports
list what is switched on in my home network <subnet>
host discovery in <subnet>
is a stranger in my wifi <subnet>, list the devices
sweep <subnet> by nmap, hosts only
nmap -sn on <subnet>
hosts alive in <subnet>
i look for my printer's ip, scan <subnet> for hosts

= page-grep parse
> curl -s <url> | grep -i '<word>'
$show the lines of <url> that contain <word>, $case
does the page <url> mention <word> in any case
look for <word> on the web page <url>, upper or lower case
pipe <url> through a case insensitive grep for <word>
fetch <url> silently and filter for <word>, big or small letters
where on <url> does it say <word>, $case
use curl and grep -i to search <url> for <word>
check a website: lines with <word> in <url>, whatever the case
is <word> written anywhere at <url>, show those lines, any case
curl <url> and grep -i <word>
case insensitive search for <word> in the html of <url>
the word <word>, big or small, on the site <url>: print those lines

= weather parse
> curl -s wttr.in
what's the weather [like]
$show the weather [forecast]
weather report
is it going to rain
use curl to ask wttr.in
do i need an umbrella today
forecast for my place in the terminal
sunshine or snow, tell me the forecast
weather
curl wttr.in
can i hang out the laundry, how will the weather be
temperature and rain outside

= usb-messages parse
> dmesg | grep -i usb
$show kernel messages about usb
what does the kernel say about my usb devices
usb lines of dmesg
i plugged in a usb stick, did the kernel notice
pipe dmesg through grep for usb in any case
filter the kernel log by usb
is my usb device recognized, look at the kernel messages
usb related rows in the ring buffer of the kernel
dmesg lines with usb
kernel log, only usb
my usb disk does not show up, what did the kernel print about usb
usb events in the kernel log

= mount-usb parse
> sudo mount <device> <mountpoint>
mount <device> (on|at|to) <mountpoint>
make <device> available under <mountpoint>
attach the file system on <device> at <mountpoint>
i plugged in a stick, <device>, i want to see it in <mountpoint>
use mount to hook <device> into <mountpoint>
access the files on <device> through <mountpoint>
<mountpoint> should show what is on <device>
mount <device> with <mountpoint> as the mount point
hang the partition <device> into the tree at <mountpoint>
make the files of <device> visible below <mountpoint>
partition <device>, mount it, place <mountpoint>
stick <device> to <mountpoint>

= umount parse
> sudo umount <mountpoint>
unmount <mountpoint>
detach [the file system on|what is mounted at] <mountpoint>
i want to pull out the usb stick that is on <mountpoint>
eject the drive mounted at <mountpoint>
use umount on <mountpoint>
release <mountpoint> so that i can unplug the disk
safely remove the stick under <mountpoint>
umount <mountpoint>
the device is busy no more, take <mountpoint> out of the tree
take the stick at <mountpoint> out safely
<mountpoint>: unmount
disconnect the file system from <mountpoint>

= lsblk-fs parse
> lsblk -f
$show [all] disks and partitions with their file systems
which file system is on which partition
labels, uuids and file systems of all partitions
lsblk with the f flag
block devices, file system type and mount point
is my stick ext4 or vfat, list the partitions with types
file systems of every block device
what is formatted how on my disks
find the uuid of my partition, list all
partitions with ext4, vfat and so on
lsblk, with file systems
labels and uuids of the block devices

= mysql-login parse
> mysql -u <user> -p
log in to mysql as <user> [with a password]
open the mysql client for user <user>
connect to the mysql database server as <user>
mysql shell, account <user>, ask for the password
mysql prompt under the user <user>
i want to type sql queries as <user> in mysql
enter mysql with the login <user>
mysql -u <user> with a password prompt
database console of mysql for <user>
sql console on mysql, login <user>
mysql client, user <user>, prompt for the password
let me into mysql as <user>

= mysql-dump parse
> mysqldump -u <user> -p <database> > <new>
dump the mysql database <database> as user <user> (to|into) <new>
back up the mysql database <database> to <new>, login <user>
export the database <database> from mysql into <new>, account <user>
use mysqldump for <database> as <user>, output <new>
<new> should hold a dump of the mysql database <database>, made by <user>
save database <database> (mysql, user <user>) as <new>
sql backup of <database> into <new> with mysqldump, account <user>
<database> of mysql must be rescued to <new>, go in as <user>
mysqldump of <database>, user <user>, redirect to <new>
copy of all data in the mysql db <database> to <new> as <user>
before the migration i need <database> from mysql in <new>, login <user>
sql file <new> with the content of the mysql database <database>, user <user>

= sqlite-tables parse
> sqlite3 <sqlite> .tables
which tables are in <sqlite>
$list the tables of [the sqlite database] <sqlite>
use sqlite3 to see the tables of <sqlite>
table names in the sqlite file <sqlite>
what does the database <sqlite> consist of, tables only
names of all tables, sqlite, <sqlite>
peek into <sqlite>: its tables
sqlite3 <sqlite> with the dot command for tables
i forgot what my tables in <sqlite> are called
sqlite: tables of <sqlite>
list what tables the file <sqlite> has
what tables exist in the sqlite file <sqlite>

= kube-pods parse
> kubectl get pods
$list [all] pods
which pods are running in the [current|default] namespace
kubectl for the pods
state of my pods
are my pods up
overview of pods in kubernetes
did my pods start after the rollout
kubectl get po
is everything running in kubernetes, list pods of this namespace
k8s pods, this namespace
show pods
which of my pods are running or pending

= kube-pods-all parse
> kubectl get pods -A
$list the pods (in|of) all namespaces
every pod in the [whole] cluster
kubectl get pods across namespaces
pods cluster wide, whatever the namespace
state of the pods in each namespace
which pods does the cluster have altogether
all namespaces: pods
kubectl get pods with the capital A flag
is any pod in the cluster crashing, no matter in which namespace
pods everywhere in k8s
list pods, all namespaces
full list of the pods of the cluster, system ones too

= kube-logs parse
> kubectl logs -f <pod>
follow the log of the pod <pod>
$show the logs of pod <pod> and keep following
live log output of the kubernetes pod <pod>
kubectl logs of <pod>, continuously
what is pod <pod> writing right now, keep it running
stream the logs from the pod <pod>
tail the log of pod <pod> in the cluster
kubectl logs with follow for <pod>
i want to watch the messages of pod <pod> as they come
k8s log of <pod>, live
pod <pod>: logs, follow
keep printing what <pod> logs in kubernetes

= kube-describe parse
> kubectl describe pod <pod>
describe [the] pod <pod>
details and events of the pod <pod>
why does the pod <pod> not start, its events please
kubectl description of pod <pod>
everything kubernetes knows about the pod <pod>
use kubectl to look closely at pod <pod>
status, conditions and events, pod <pod>
pod <pod> is pending or crashing, give me its description
k8s: describe <pod> pod
what is wrong with pod <pod>, describe it
kubectl describe for the pod <pod>
detailed report on the pod <pod>

= kube-apply parse
> kubectl apply -f <yaml>
apply <yaml> to the cluster
deploy <yaml> (to|on) kubernetes
kubectl apply with the manifest <yaml>
create or update the kubernetes objects in <yaml>
roll out what <yaml> describes in my cluster
submit the manifest <yaml> to kubernetes
bring the cluster to the state in <yaml>
kubernetes should take over my changes in <yaml>
kubectl apply -f <yaml>
k8s: apply <yaml>
send <yaml> to the kubernetes api as the wanted state
update my deployment from the manifest <yaml>

= kube-nodes parse
> kubectl get nodes
$list the nodes [of the cluster]
which machines belong to the kubernetes cluster
are all nodes ready
kubectl for the nodes
state of every node of the cluster
how many nodes does kubernetes have, list them
cluster nodes overview
kubectl get nodes
servers that make up my kubernetes
k8s nodes
is a worker of the cluster down, list the nodes
machines in the cluster with their state

= kube-exec parse
> kubectl exec -it <pod> -- sh
open a shell in the pod <pod>
get into the pod <pod>
shell inside the kubernetes pod <pod>
kubectl exec interactively into <pod> with sh
let me look around in the pod <pod>
interactive sh session within pod <pod>
log in to the pod <pod>
i must debug inside pod <pod>, get me a prompt there
kubectl: sh in pod <pod>, terminal attached
k8s: shell in <pod>
sh within the running pod <pod>
interactive terminal inside the container of pod <pod>
`,
)
