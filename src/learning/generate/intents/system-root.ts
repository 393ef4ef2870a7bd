import { intents } from '../grammar.ts'

/** Work as other users or as root, and mounts, as people ask for them on the web. */
export const systemRoot = intents(
  'system',
  `
= su-plain parse
> su <user>
switch to the user <user> [without a login shell]
Become the user <user> in the current directory and environment
change to <user> but stay in this directory
su to <user>, keep my environment
get a shell as <user>
work as the user <user> from here
use su to become <user>
substitute the user <user> for myself
be <user> in this terminal, no full login
take over the identity of <user>, asking for the password of <user>
Start a shell as <user> without simulating a login
i want to act as <user> now
turn into <user> right here

= su-root parse
> sudo su
become root with sudo and su
Get a root shell by running su through sudo
use sudo su to get root access
switch to root by way of sudo and su
root access through sudo su
sudo and su together for a root prompt
i know only my own password, let sudo run su
su as root via sudo
let sudo start su
root rights for the whole session by sudo su
Run su with sudo to obtain superuser access
change to the superuser with sudo plus su
sudo into su

= su-command parse
> su - <user> -c '<script>'
run <script> as the user <user> with a login environment through su
Execute the command <script> as user <user> with a full login simulation
use su to run <script> as <user>, login shell
su to <user> just for <script>, with the environment of <user>
start <script> under the account <user> like after a login, via su
<script> should be run by <user> in a login shell, use su
let <user> execute <script> through su with a dash
run one command, <script>, as <user> by su with login
su -c for <script>, user <user>, login
via su, as <user>, with that user's profile: <script>
Use su to execute <script> in a login shell of <user>
<user> has the right settings, run <script> as that user with su and a login
login simulation as <user> and then <script>

= su-command-background parse
> su - <user> -c '<script>' &
run <script> in the background as the user <user> with a login environment
Execute <script> as user <user> through su and put it into the background
use su to start <script> as <user> and get the prompt back at once
start <script> under the account <user> in the background
background job as <user>: <script>, via su
<script> as <user>, do not wait for it, login shell
su to <user> for <script>, send it to the background
let <user> run <script> while i go on working
launch <script> by su as <user> without blocking this terminal
run as <user> and detach to the background: <script>
Run the program <script> as <user> with su, asynchronously
daemon-like start of <script> as <user> through su
via su let <script> run behind the scenes under <user>

= su-root-command parse
> su -c '<script>'
run <script> as root with su
Execute the command <script> as the superuser by way of su
use su -c for <script>, as root
no sudo here, run <script> as root through su
su for just one command, <script>, as root
start <script> with root rights by su
let root run <script>, using su and the root password
root should execute <script>, su -c
by su, superuser rights for <script> only
<script> needs root and sudo is not installed
Run <script> under the root account with su instead of sudo
su root, command <script>
call <script> as root via su

= sudo-chown parse
> sudo chown <user>:<group> <path>
change the owner to <user> and the group to <group> of <path> with sudo
As root, set the owner and group of <path> to <user>:<group>
sudo: <path> should belong to <user> and group <group>
use sudo chown to give <path> to <user>:<group>
with root rights hand <path> over to <user>, group <group>
<path> to owner <user> and group <group>, sudo required
i may not chown <path> myself, so as administrator make it <user>:<group>
make <user> owner and <group> group of <path>, using sudo
sudo owner change, <path>, <user>:<group>
assign <path> to <user> and <group> as superuser
Change user and group of <path> to <user> and <group> using sudo, not what is inside
root must set <user>:<group> on <path>
operation not permitted: chown <path> to <user>:<group> with sudo

= sudo-chown-user parse
> sudo chown <user> <path>
change the owner of <path> to <user> with sudo
As root, make <user> the owner of <path>
sudo: <path> should belong to <user>
use sudo chown to give <path> to <user>
with root rights hand <path> over to <user>
owner of <path> becomes <user>, sudo required
i may not chown <path> myself, so as administrator give it to <user>
make <user> own <path> using sudo, leaving its contents alone
sudo owner change, <path>, <user>
assign <path> to <user> as superuser
Change the ownership of only <path> itself to the user <user> using sudo
root must make <user> the owner of <path>
operation not permitted: give <path> to <user> with sudo

= sudo-chown-rec parse
> sudo chown -R <user>:<group> <path>
recursively change the owner to <user> and the group to <group> of <path> with sudo
As root, set owner and group of <path> and everything in it to <user>:<group>
sudo: all of <path> should belong to <user> and group <group>
use sudo chown -R to give the tree <path> to <user>:<group>
with root rights hand <path> and all below over to <user>, group <group>
the whole of <path> to owner <user> and group <group>, sudo required
as administrator make <path> including all subdirectories <user>:<group>
make <user> owner and <group> group throughout <path>, using sudo
sudo recursive owner change, <path>, <user>:<group>
assign the complete tree <path> to <user> and <group> as superuser
Recursively change user and group of <path> to <user> and <group> using sudo
root must set <user>:<group> on <path> and on each thing inside
operation not permitted: chown <path> recursively to <user>:<group> with sudo

= sudo-chown-user-rec parse
> sudo chown -R <user> <path>
recursively change the owner of <path> to <user> with sudo
As root, make <user> the owner of <path> and everything below it
sudo: <path> with all its contents should belong to <user>
use sudo chown -R to give <path> to <user>
with root rights hand the tree <path> over to <user>
owner of all of <path> becomes <user>, sudo required
as administrator give <path> and each file within to <user>
make <user> own <path> through and through using sudo
sudo recursive owner change, <path>, <user>
assign the whole tree <path> to <user> as superuser
Change the ownership of <path> and all its subdirectories to <user> using sudo
root must make <user> the owner of everything in <path>
operation not permitted: give <path> recursively to <user> with sudo

= sudo-chown-group-rec parse
> sudo chown -R :<group> <path>
recursively change only the group of <path> to <group> with sudo chown
As root, set the group of <path> and everything below it to <group> by chown
sudo chown -R with just a group: <group> for <path>
use sudo chown to put the tree <path> into group <group>, owners stay
with root rights and chown give all of <path> to the group <group>
chown as superuser, group <group>, whole tree <path>
owner untouched, group <group>, recursive, sudo chown on <path>
let chown under sudo change the group in <path> to <group>, all levels
group of everything in <path> to <group> through sudo chown
sudo chown :<group> recursively for <path>
Change the group ownership to <group> in <path> recursively using chown and sudo
by chown with a leading colon, root rights: <path> all to group <group>
chown the directory tree <path> to group <group> only, via sudo

= sudo-chown-me-group parse
> sudo chown -R "$(whoami)":<group> <path>
recursively make me the owner of <path> and <group> its group
Recursively change the owner of <path> to the current user and the group to <group>, with sudo
all of <path> should be mine and belong to the group <group>
take ownership of the tree <path> and set its group to <group>
use sudo and whoami to chown <path> to me and group <group>, all levels
<path> and its contents: owner current user, group <group>
sudo chown -R to myself with group <group> for <path>
give me <path> with everything inside, group <group>
i want to own <path> completely, its group being <group>
current user plus group <group> on the whole of <path>
Set user to me and group to <group> for <path> and everything below it as root
me and <group> as owner and group, recursively in <path>
hand the directory tree <path> to my account and the <group> group

= sudo-chmod parse
> sudo chmod <perm> <path>
set the permissions of <path> to <perm> with sudo
As root, change the mode of <path> to <perm>
sudo: mode <perm> for <path>
use sudo chmod to give <path> the permissions <perm>
with root rights set <path> to <perm>
<path> should get mode <perm>, sudo required
i do not own <path>, make it <perm> as administrator
change only <path> itself to <perm> using sudo
sudo permission change, <path>, <perm>
permissions <perm> on <path> as superuser
Change the permissions of <path> to <perm> using sudo, nothing inside
root must set <perm> on <path>
operation not permitted: chmod <path> to <perm> with sudo

= sudo-chmod-rec parse
> sudo chmod -R <perm> <path>
recursively set the permissions of <path> to <perm> with sudo
As root, change the mode of <path> and everything in it to <perm>
sudo: mode <perm> for all of <path>
use sudo chmod -R to give the tree <path> the permissions <perm>
with root rights set <path> and all below to <perm>
the whole of <path> should get mode <perm>, sudo required
as administrator make <path> including all subdirectories <perm>
change everything in <path> to <perm> using sudo
sudo recursive permission change, <path>, <perm>
permissions <perm> throughout <path> as superuser
Recursively change the permissions under <path> to <perm> using sudo
root must set <perm> on <path> and on each thing inside
operation not permitted: chmod <path> recursively to <perm> with sudo

= sudo-find-dirs-chmod parse
> sudo find <path> -type d -exec chmod <perm> {} +
set the permissions of all directories under <path> to <perm> with sudo
As root, change every directory under <path> to have the permissions <perm>
sudo: each folder in the tree <path> gets mode <perm>, files stay
use sudo find to chmod the directories of <path> to <perm>
with root rights set only the directories below <path> to <perm>
folders in <path> at any depth to mode <perm>, sudo required
as administrator make all subdirectories of <path> <perm>, no files
mode <perm> for directories alone in <path>, using sudo and find
sudo find, type d, <path>, chmod <perm>
all folders of <path> as superuser to <perm>
Find all directories starting from <path> and set their permission to <perm> as root
just directories, not files: <perm> in <path>, via sudo
root must set <perm> on every folder in <path>

= sudo-find-files-chmod parse
> sudo find <path> -type f -exec chmod <perm> {} +
set the permissions of all files under <path> to <perm> with sudo
As root, change every regular file under <path> to have the permissions <perm>
sudo: each file in the tree <path> gets mode <perm>, folders stay
use sudo find to chmod the files of <path> to <perm>
with root rights set only the regular files below <path> to <perm>
files in <path> at any depth to mode <perm>, sudo required
as administrator make all files of <path> <perm>, no directories
mode <perm> for files alone in <path>, using sudo and find
sudo find, type f, <path>, chmod <perm>
all regular files of <path> as superuser to <perm>
Find all files starting from <path> and set their permission to <perm> as root
just files, not directories: <perm> in <path>, via sudo
root must set <perm> on every file in <path>

= sudo-find-dirs-xargs parse
> sudo find <path> -type d -print0 | xargs -0 sudo chmod <perm>
set all directories under <path> to <perm> with sudo, find and xargs
As root, find all directories in <path>, null-terminated, and let xargs chmod them to <perm>
sudo find piped to xargs: chmod <perm> for the folders of <path>
use xargs -0 and sudo to chmod directories of <path> to <perm>
null separated directories of <path> to xargs, mode <perm>, sudo on both sides
via xargs, folders of <path> get <perm>, root rights
find -print0 directories in <path> into sudo chmod <perm>
xargs with sudo chmod <perm> over each folder in <path>
pipe the directories below <path> null-delimited into sudo chmod <perm>
<perm> for all subdirectories of <path> through xargs and sudo
Change directory permissions under <path> to <perm> by find -print0 and xargs with sudo
sudo, find, xargs: only folders, <path>, <perm>
directories of <path> by xargs to mode <perm> as administrator

= sudo-find-files-xargs parse
> sudo find <path> -type f -print0 | xargs -0 sudo chmod <perm>
set all files under <path> to <perm> with sudo, find and xargs
As root, find all regular files in <path>, null-terminated, and let xargs chmod them to <perm>
sudo find piped to xargs: chmod <perm> for the files of <path>
use xargs -0 and sudo to chmod regular files of <path> to <perm>
null separated files of <path> to xargs, mode <perm>, sudo on both sides
via xargs, files of <path> get <perm>, root rights
find -print0 files in <path> into sudo chmod <perm>
xargs with sudo chmod <perm> over each file in <path>
pipe the files below <path> null-delimited into sudo chmod <perm>
<perm> for all files of <path> through xargs and sudo
Change file permissions under <path> to <perm> by find -print0 and xargs with sudo
sudo, find, xargs: only files, <path>, <perm>
files of <path> by xargs to mode <perm> as administrator

= sudo-find-name parse
> sudo find <path> -name '<pattern>'
find everything named <pattern> in <path> with root rights
As root, search the tree <path> for names matching <pattern>
sudo find for <pattern> in <path>
use sudo to find <pattern> below <path>
look for <pattern> throughout <path>, also where only root may read
search <path> for <pattern> with sudo because of permission denied
with superuser rights list whatever is called <pattern> under <path>
i get permission denied when searching <path> for <pattern>, do it as root
administrator search, <path>, name <pattern>
root: where in <path> is <pattern>
Find all files and directories named <pattern> starting from <path> using sudo
under sudo locate <pattern> within <path>
names like <pattern> in <path>, privileged search

= sudo-mv parse
> sudo mv <bare> <path>
move <bare> to <path> with sudo
As root, move the file <bare> into <path>
sudo: <bare> should go to <path>
use sudo mv for <bare>, target <path>
with root rights put <bare> into <path>
<bare> belongs in <path>, sudo required
i may not write to <path>, move <bare> there as administrator
transfer <bare> to <path> using sudo
sudo move, <bare>, <path>
relocate <bare> to <path> as superuser
Move <bare> to the protected directory <path> using sudo
root must move <bare> over to <path>
permission denied: bring <bare> to <path> with sudo

= sudo-ln parse
> sudo ln -s <path> <newlink>
create a symbolic link <newlink> to <path> with sudo
As root, make a symlink named <newlink> that points to <path>
sudo: <newlink> should be a link to <path>
use sudo ln -s, target <path>, name <newlink>
with root rights link <newlink> to <path>
symbolic link <newlink> for <path>, sudo required
as administrator set up <newlink> pointing at <path>
soft link from <newlink> to <path> using sudo
sudo symlink, <path>, <newlink>
<newlink> as a superuser made link to <path>
Create a symbolic link named <newlink> to the directory <path> using sudo
root must make <newlink> a reference to <path>
permission denied: symlink <newlink> to <path> with sudo

= sudo-ln-force parse
> sudo ln -sf <path> <newlink>
create or replace the symbolic link <newlink> to <path> with sudo
As root, force a symlink named <newlink> that points to <path>, overwriting an old one
sudo: <newlink> should be a link to <path> even if it exists
use sudo ln -sf, target <path>, name <newlink>
with root rights link <newlink> to <path> and replace what is there
forced symbolic link <newlink> for <path>, sudo required
as administrator point <newlink> to <path>, whatever it was before
overwrite <newlink> by a soft link to <path> using sudo
sudo forced symlink, <path>, <newlink>
redirect the existing link <newlink> to <path> as superuser
Force the creation of a symbolic link named <newlink> to <path> using sudo
root must replace <newlink> by a reference to <path>
file exists: symlink <newlink> to <path> anyway with sudo

= sudo-mkdir parse
> sudo mkdir <newpath>
create the directory <newpath> with sudo
As root, make a directory <newpath>
sudo: new folder <newpath>
use sudo mkdir for <newpath>
with root rights make the folder <newpath>
directory <newpath> is needed, sudo required
as administrator set up the folder <newpath>
add a directory <newpath> using sudo
sudo make directory <newpath>
<newpath> as a directory owned by root
Create <newpath> as user root
root must create the folder <newpath>
permission denied: mkdir <newpath> with sudo

= mount-type parse
> mount -t <fstype> <device> <mountpoint>
mount the <fstype> file system <device> on <mountpoint>
Mount the device <device>, which is formatted as <fstype>, at <mountpoint>
attach <device> as <fstype> to <mountpoint>
mount <device> to <mountpoint>, type <fstype>
<fstype> partition <device> should appear under <mountpoint>
use mount -t <fstype> for <device> and <mountpoint>
<device> holds <fstype>, hang it into <mountpoint>
file system type <fstype>, device <device>, mount point <mountpoint>
state the type <fstype> when mounting <device> on <mountpoint>
make <device> with its <fstype> available at <mountpoint>
Mount "<fstype>" filesystem <device> under the directory <mountpoint>
put the <fstype> disk <device> at <mountpoint>
connect <mountpoint> with the <fstype> file system of <device>

= sudo-mount-type parse
> sudo mount -t <fstype> <device> <mountpoint>
mount the <fstype> file system <device> on <mountpoint> with sudo
As root, mount the device <device> of type <fstype> at <mountpoint>
sudo mount of <device> as <fstype> to <mountpoint>
use sudo to mount <device> on <mountpoint>, type <fstype>
with root rights attach the <fstype> partition <device> under <mountpoint>
use sudo mount -t <fstype> for <device> and <mountpoint>
only root can do that: <fstype> on <device> to <mountpoint> via sudo
sudo, file system type <fstype>, device <device>, mount point <mountpoint>
as administrator mount <device>, a <fstype> disk, at <mountpoint>
make <device> with its <fstype> available at <mountpoint> using sudo
Mount filesystem <device> of type <fstype> on <mountpoint> using sudo
superuser: <fstype> disk <device> at <mountpoint>
sudo attach <device> to <mountpoint> as <fstype>

= mount-ro-type parse
> mount -t <fstype> -o ro <device> <mountpoint>
mount the <fstype> file system <device> on <mountpoint> read-only
Mount <device> of type <fstype> as read only at <mountpoint>
attach <device> as <fstype> to <mountpoint>, no writing
read-only mount of the <fstype> partition <device>, place <mountpoint>
<fstype> on <device> to <mountpoint>, write protected
use mount -t <fstype> -o ro for <device> and <mountpoint>
<device> holds <fstype>, hang it into <mountpoint> without allowing changes
type <fstype>, option ro, device <device>, mount point <mountpoint>
look at the <fstype> disk <device> under <mountpoint> but never alter it
mount <device> to <mountpoint>, type <fstype>, only for reading
Mount "<fstype>" filesystem <device> on <mountpoint> with read permission only
protect the <fstype> data on <device> while mounted at <mountpoint>: readonly
read only, <fstype>, <device>, <mountpoint>

= mount-ro parse
> mount -o ro <device> <mountpoint>
mount <device> on <mountpoint> read-only
Mount the device <device> as read only at <mountpoint>
attach <device> to <mountpoint> without write access
read-only mount of <device>, place <mountpoint>
<device> to <mountpoint>, write protected
use mount -o ro for <device> and <mountpoint>
hang <device> into <mountpoint>, changes forbidden
option ro, device <device>, mount point <mountpoint>
look at the disk <device> under <mountpoint> but never alter it
mount <device> to <mountpoint> only for reading
Make <device> accessible at <mountpoint> with read permission only
rescue data from <device>, mount it readonly at <mountpoint>
nothing on <device> may change while it is mounted at <mountpoint>

= mount-loop parse
> mount -o loop <anyfile> <mountpoint>
mount the image file <anyfile> on <mountpoint> as a loop device
Mount <anyfile> at <mountpoint> through a loop back device
attach the disk image <anyfile> to <mountpoint>
look into the image <anyfile> by mounting it at <mountpoint>
loop mount of <anyfile>, place <mountpoint>
use mount -o loop for <anyfile> and <mountpoint>
the iso <anyfile> should appear under <mountpoint>
treat <anyfile> as a disk and mount it on <mountpoint>
option loop, image <anyfile>, mount point <mountpoint>
open the file system inside <anyfile> under <mountpoint>
Mount the file <anyfile> as a loopback device on <mountpoint>
<anyfile> holds a file system, make it visible at <mountpoint>
hang an image file, <anyfile>, into <mountpoint>

= mount-remount-ro parse
> mount -o remount,ro <mountpoint>
remount <mountpoint> read-only
Remount the file system at <mountpoint> as read only
make the mounted <mountpoint> write protected
switch <mountpoint> to read-only without unmounting
no more writing to <mountpoint>, remount it
use mount to turn <mountpoint> read-only in place
<mountpoint> is mounted already, change it to ro
remount with ro, <mountpoint>
forbid changes below <mountpoint> by a new mount option
set <mountpoint> from read-write to read-only
Change the mount options of <mountpoint> to read only
freeze <mountpoint> against writes, remounting it
let <mountpoint> be readable only from now on

= mount-remount-rw parse
> mount -o remount,rw <mountpoint>
remount <mountpoint> read-write
Remount the file system at <mountpoint> with read and write permission
make the mounted <mountpoint> writable [again]
switch <mountpoint> to read-write without unmounting
allow writing to <mountpoint>, remount it
use mount to turn <mountpoint> writable in place
<mountpoint> is mounted read-only, change it to rw
remount with rw, <mountpoint>
permit changes below <mountpoint> by a new mount option
set <mountpoint> from read-only to read-write
Change the mount options of <mountpoint> to read and write
read-only file system error at <mountpoint>, remount so that i can write
let me write to <mountpoint>, which is mounted ro

= mount-remount-size parse
> mount -o remount,size=<small>G /dev/shm
remount /dev/shm with a size of <small> gigabytes
Remount /dev/shm with a maximum size of <small>G
enlarge the shared memory file system to <small>G
set the limit of /dev/shm to <small> gigabytes without reboot
/dev/shm should hold up to <small> GB
use mount to resize /dev/shm to <small>G
shared memory, <small>G at most, change on the fly
give /dev/shm <small> gigabytes
change size of the tmpfs /dev/shm to <small> GB
let /dev/shm grow to <small>G
Set the size option of the mounted /dev/shm to <small>G
resize shm to <small> gigabytes
tmpfs at /dev/shm: new size <small>G

= mount-bind parse
> mount --bind <path> <mountpoint>
bind mount <path> on <mountpoint>
Mount the directory <path> a second time at <mountpoint>
make <path> also visible under <mountpoint>
<mountpoint> should show the content of <path>, by a bind mount
use mount --bind, from <path> to <mountpoint>
bind <path> to <mountpoint>
remount part of the file hierarchy, <path>, at <mountpoint>
the same directory in two places: <path> and <mountpoint>
like a link but as a mount: <mountpoint> for <path>
put a bind of <path> at <mountpoint>
Mount <mountpoint> as a bind directed at <path>
<path> additionally reachable via <mountpoint> with mount
bind mount, source <path>, target <mountpoint>

= mount-rbind parse
> mount --rbind <path> <mountpoint>
recursively bind mount <path> on <mountpoint>
Bind the directory <path> along with all mounts below it to <mountpoint>
make <path> and its submounts also visible under <mountpoint>
use mount --rbind, from <path> to <mountpoint>
rbind <path> to <mountpoint>
recursive bind of <path> at <mountpoint>
bind mount <path> to <mountpoint> including whatever is mounted inside
for a chroot bind <path> with nested mounts to <mountpoint>
<mountpoint> gets a recursive bind of <path>
the whole hierarchy of mounts in <path> should be bound to <mountpoint>
Recursively bind <path> on <mountpoint>
submounts included: bind <path> at <mountpoint>
bind mount, recursive, source <path>, target <mountpoint>

= mount-label parse
> mount -L <disklabel> <mountpoint>
mount the partition labelled <disklabel> on <mountpoint>
Mount the file system with the label <disklabel> at <mountpoint>
attach the disk with label <disklabel> to <mountpoint>
the volume called <disklabel> should appear under <mountpoint>
by label: <disklabel> to <mountpoint>
use mount -L for <disklabel> and <mountpoint>
whichever device has the label <disklabel>, mount it to <mountpoint>
i know only the label <disklabel>, mount it on <mountpoint>
label <disklabel>, mount point <mountpoint>
hang the partition named <disklabel> into <mountpoint>
Mount the partition that has label <disklabel> under <mountpoint>
put the drive labelled <disklabel> at <mountpoint>
find by its label <disklabel> and mount at <mountpoint>

= mount-fstab parse
> mount <mountpoint>
mount <mountpoint> using its entry in /etc/fstab
Mount <mountpoint> with the device and options given in fstab
<mountpoint> is in fstab, mount it
use mount with just the directory <mountpoint>
mount what fstab says for <mountpoint>
bring up the mount <mountpoint> from /etc/fstab
no device needed, fstab knows <mountpoint>: mount
attach whatever belongs to <mountpoint> according to fstab
mount by mount point only: <mountpoint>
let mount look <mountpoint> up in fstab
Mount the file system listed in /etc/fstab for <mountpoint>
fstab mount of <mountpoint>
activate the fstab line of <mountpoint>

= mount-types
> mount | awk '{ print $5 }' | sort | uniq -c
$count the mounted file systems per type
Print how many mounts there are of each file system type
which file system types are mounted and how often
tally mounts by type
use mount and awk to count each type of file system
number of ext4, tmpfs and other mounts
mount statistics per type
kinds of mounted file systems with their number
group the mounts by file system type, with counts
fs types in use and the count of each
Display every type among the mounted file systems with the number of its mounts
how many tmpfs, proc and so on are mounted
summary of mounts, type by type

= mount-device-of parse
> findmnt -n -o SOURCE <mountpoint>
$show the device that is mounted on <mountpoint>
Print the source device of the mount point <mountpoint>
which device belongs to <mountpoint>
what is mounted at <mountpoint>, only the device
disk behind <mountpoint>
use findmnt to get the device of <mountpoint>
name of the partition at <mountpoint>
where does the mount <mountpoint> come from
device for mount point <mountpoint>, nothing else
tell me the disk that <mountpoint> sits on
Display just the source of the file system mounted at <mountpoint>
/dev/what is mounted on <mountpoint>
find the block device for <mountpoint>

= mount-column
> mount | column -t
$show the mounted file systems in aligned columns
List all mounts as a neat table
mount output nicely lined up
mounts in columns
use mount and column to list what is mounted
readable table of mounted file systems
format the output of mount with aligned columns
tabulate all mounts
pretty print mount
every mounted file system, columns straight
Display the currently mounted filesystems formatted as a table
line up the fields of mount
mount through column
`,
)
