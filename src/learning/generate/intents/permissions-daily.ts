import { intents } from '../grammar.ts'

/** What else is asked of access rights and accounts: rights of one class, of whole trees, accounts over their life. */
export const permissionsDaily = intents(
  'permissions',
  String.raw`
= uw quiet
> chmod u+w <anyfile>
make <anyfile> writable (by|for) (its owner|the owner|me) [only]
give the owner write permission on <anyfile>
<anyfile> is read only, i own it and want to edit it again
undo the write protection of <anyfile> for its owner
use chmod to add write for the owner of <anyfile>
u+w on <anyfile>
owner should be able to save <anyfile>, no one else gets more
set the write bit for the user who owns <anyfile>
let me write to my own file <anyfile> again
editor says <anyfile> is read-only although it is mine, grant me write
owner write bit for <anyfile>
allow <anyfile>'s owner to change it

= aw change
> chmod a+w <anyfile>
make <anyfile> writable (by|for) (everyone|everybody|all users)
let everybody write to <anyfile>
any user should be able to edit <anyfile>
use chmod to add write for all on <anyfile>
a+w on <anyfile>
open <anyfile> for changes by anyone on this machine
world writable <anyfile>, please
add the write bit in all three classes of <anyfile>
grant write access on <anyfile> to the whole world
every account may save <anyfile>
all users lack w on <anyfile>, add it
drop box style: <anyfile> open for writing by everyone

= rw-all change
> chmod a+rw <anyfile>
let everyone read and write <anyfile>
make <anyfile> readable and writable (by|for) (everyone|everybody|all users)
anybody may read and change <anyfile>
use chmod to add read and write for all on <anyfile>
a+rw on <anyfile>
shared file <anyfile>: rw for owner, group and others
add reading as well as writing for all classes of <anyfile>
open <anyfile> to all, to look and to edit
no account should have trouble opening and saving <anyfile>
everyone rw on <anyfile>, leave x alone
<anyfile> to be read and edited by whoever likes
every user of this box: look at and alter <anyfile>

= full change
> chmod 777 <anyfile>
give everyone (full|all) permissions on <anyfile>
everybody may read, write and execute <anyfile>
(full|unrestricted) access to <anyfile> for (all|everyone)
use chmod to allow everything to everybody on <anyfile>
rwx for owner, group and others on <anyfile>
drop every restriction on <anyfile>, all users may do all
rwxrwxrwx for <anyfile>
no limits on <anyfile> for anybody
<anyfile> wide open, triple seven
anyone can do anything with <anyfile>
every class gets r, w and x on <anyfile>
remove all barriers on <anyfile>, mode 777

= default-file quiet
> chmod 644 <anyfile>
usual file permissions for <anyfile>: owner may write, the rest may read
make <anyfile> writable by its owner and readable by all others
owner reads and writes <anyfile>, everyone else only reads
rw-r--r-- for <anyfile>
use chmod to give <anyfile> the standard mode of a text file
standard rights on <anyfile>, read for all and write for the owner
<anyfile>: rw for the owner, r for group and others
reset <anyfile> to ordinary file rights, rw then r and r
put <anyfile> back to the default mode of a file
normal document rights on <anyfile>, 644 as they say
<anyfile> got strange permissions, back to rw for me and read only for the rest
publishable yet only editable by me: <anyfile>

= default-dir quiet
> chmod 755 <plaindir>
usual directory permissions for <plaindir>: owner everything, the rest may list and enter
let everyone enter and list <plaindir> but only the owner change it
rwxr-xr-x for <plaindir>
use chmod to give <plaindir> the standard mode of a folder
standard folder rights on <plaindir>, just the folder itself
<plaindir>: rwx for the owner, rx for group and others
owner may do all in <plaindir>, group and others look and enter only
reset <plaindir> to ordinary folder rights
put <plaindir> back to the default mode of a directory, not recursive
normal folder rights on <plaindir>, 755 as they say, not for its contents
<plaindir> may be browsed by anyone, changed by its owner
visitors can step into <plaindir> and look, owner has it all

= script-755 change
> chmod 755 <script>
make <script> executable by everyone but writable only by the owner
rwxr-xr-x for <script>
<script>: all for the owner, read and run for the rest
use chmod to give <script> the standard mode of a program
usual rights of an installed script on <script>, 755 style
owner may edit <script>, all may read and run it
everyone should be able to read and start <script>, only its owner may write
standard program rights for <script>
set <script> to the default mode of an executable
install <script> with rwx for me and rx for others
all users can run <script> yet just the owner modifies it
<script> to rwxr-xr-x

= gx change
> chmod g+x <script>
let the group (run|execute) <script>
add execute permission for the group (to|on) <script>
members of the group should be able to start <script>
use chmod to add execute for the group on <script>
g+x on <script>
group execute bit for <script>
my team must be able to run <script>, add the group's x
enable execution of <script> by its group
the group class of <script> needs x
x in the group class for <script>
colleagues of the same group cannot launch <script>, permit it
group gets to run <script>, owner and others as before

= ow quiet
> chmod o-w <anyfile>
$delete write permission for others (on|from) <anyfile>
others must not write to <anyfile>
<anyfile> is world writable, fix that
use chmod to take write away from others on <anyfile>
o-w on <anyfile>
strangers may edit <anyfile>, stop that
clear the write bit of others on <anyfile>
drop w in the others class of <anyfile>
outsiders should not be able to modify <anyfile>
remove the world's right to edit <anyfile>
no more edits of <anyfile> by just anyone, group and owner as before
security scan flags <anyfile> as world-writable, repair

= tree-gr quiet
> chmod -R g+rX <plaindir>
let the group read everything in <plaindir> [recursively]
make all of <plaindir> readable by its group, folders enterable
group members should be able to read all files and enter all folders below <plaindir>
use chmod recursively with g+rX on <plaindir>
my team has to see the whole tree <plaindir>, read only
g+rX throughout <plaindir>
open <plaindir> with all its contents to the group for reading
add read for the group on everything under <plaindir>, x just for folders
colleagues in the group must browse <plaindir>, subfolders included, without editing
descend into <plaindir>, add r for the group and x on folders only
recursive read for the group, tree <plaindir>
group gets to view every nested file of <plaindir>

= tree-ro quiet
> chmod -R a-w <plaindir>
make everything in <plaindir> read[-| ]only
write protect the whole of <plaindir> [recursively]
nobody may change anything in <plaindir>, at any depth
use chmod recursively with a-w on <plaindir>
freeze the tree <plaindir>, no writes by anyone
strip all write bits throughout <plaindir>
<plaindir> is final, lock all files and folders in it against edits
$delete write permission for all recursively (on|from) <plaindir>
descend into <plaindir> and take w from owner, group and others
archive <plaindir>: no file or folder in it may be modified any more
recursive a-w for <plaindir>
prevent accidental edits anywhere inside <plaindir>

= tree-uw quiet
> chmod -R u+w <plaindir>
make everything in <plaindir> writable (by|for) (its owner|the owner|me)
give the owner write permission on all of <plaindir>
i cannot save or delete my files in <plaindir>, all are read only, fix the whole tree for me
use chmod recursively with u+w on <plaindir>
u+w throughout <plaindir>
undo the write protection across <plaindir> for its owner
owner should be able to write at any depth in <plaindir>
set the owner's write bit on each entry below <plaindir>, the folder too
descend into <plaindir> and add w for the owner
files copied from a cd into <plaindir> cannot be edited, give the owner write on all of it
recursive u+w for <plaindir>
let me modify every file of mine in <plaindir>, nested too

= tree-private change
> chmod -R go-rwx <plaindir>
make the whole of <plaindir> private to its owner
no rights for group and others on <plaindir> and everything in it
shut out group and others from <plaindir>, recursively
use chmod recursively with go-rwx on <plaindir>
only the owner may look into <plaindir> or any file below
go-rwx throughout <plaindir>
strip each right of group and world across <plaindir>
$delete all permissions of group and others recursively (on|from) <plaindir>
descend into <plaindir> and take everything from group and others
nobody but the owner at any depth of <plaindir>, my own rights unchanged
recursive go-rwx for <plaindir>
private tree: <plaindir>

= x-all-sh change
> chmod +x *.sh
make all [shell|bash] scripts (here|in this folder) executable
make every .sh (here|in this directory) executable
i want to run the shell scripts of this folder
use chmod to set the x bit on all sh files here
+x on every shell script in this directory
none of my .sh files here can be started, fix that
mark each shell script here as a program
execute permission for *.sh
let me launch any of the .sh files in this place
chmod a batch of *.sh here so that they run
shell scripts here lost their x bit, bring it back on all
sh files of the working directory: executable

= ssh-dir change
> mkdir -p ~/.ssh && chmod 700 ~/.ssh
create ~/.ssh with the right permissions
make [sure] my ssh directory [exists] with access only for me
set up the folder .ssh in my home, mode 700
use mkdir and chmod to prepare ~/.ssh privately
ssh folder in my home, nobody else may enter it, create it if missing
prepare ~/.ssh for keys, owner access only
i need a ~/.ssh that sshd accepts, folder and mode
make the .ssh directory and lock it down to its owner
~/.ssh does not exist yet, make it, mode 700
create the directory for my ssh keys, closed to others
new machine, no .ssh folder: create with safe rights
.ssh with 0700 in my home, made on demand

= ssh-key parse
> chmod 600 ~/.ssh/id_ed25519
fix the permissions of my [private] ssh key
ssh complains about an unprotected private key file, id_ed25519
my private key id_ed25519 must be readable only by me
use chmod to protect ~/.ssh/id_ed25519
permissions 0644 for id_ed25519 are too open, correct that
private key in ~/.ssh: read and write for the owner alone
lock down the ssh key id_ed25519
set the mode that ssh wants on my ed25519 key
bad permissions on my key, ssh ignores id_ed25519
nobody else may read ~/.ssh/id_ed25519
make the private key file id_ed25519 acceptable to ssh
secure id_ed25519

= path-owners
> namei -l <path>
permissions (of|along) every (part|component) of [the path] <path>
which directory on the way to <path> is closed to me
owner and mode of each folder leading to <path>
use namei to walk along <path> with long output
why can i not reach <path>, show the rights of each level
rights at every level from the root down to <path>
access rights for all parents of <path> and itself
list each step of <path> with mode, user and group
who may pass through the folders above <path>
permission denied for <path>, at which directory does it happen, list all levels
path walk with rights: <path>
trace the permissions down to <path>

= groupname
> id -gn
name of my (primary|main) group
$show the name of the (primary|main) group of the current user
use id to print the name of my main group
which group do my new files belong to, by name
primary group, as a name
my login group's name
what is my main group called
current group name
which is my first group, as a word
gid of mine, but as a name
default group name of my account
tell me the group that owns what i create

= groupnames-id
> id -Gn
names of all my groups (with|by|using|from) id
use id to list my group names
$show my groups by name through id
all groups of mine as names, id command
id: group names of the current user only
i want id to print just the names of my groups
every group name for my account, from id
id output, groups as names and nothing else
id, capital G, with names
names rather than numbers for all groups id lists for me
my groups, the way id shows names
with id: in which groups am i, words only

= username-id
> id -un
my user name (with|by|using|from) id
use id to print my login name
effective user name through id
id: name of the current user only
i want id to print just my name
user name as id reports it
account name from id, no numbers
let id tell me who i am, only the name
id, only the user, as a word
my login out of the id command
no numbers, just my user name via id
name for my uid, from id itself

= group-entry
> getent group <group>
$show the [full] (entry|record) of the group <group>
gid and members of the group <group>
use getent to look up the group <group>
group database line for <group>
what does the system know about the group <group>
look the group <group> up, number and members included
record of the group <group> with all it contains
getent for the group <group>
who is in <group> and what is its gid, raw record
full line on group <group>
<group>: name, number, members
number of the group <group> with its member list, via getent

= groupdel parse
> groupdel <group>
$delete the group <group>
the group <group> is no longer needed, delete it
use groupdel to remove <group>
remove the unix group <group> from this system
get rid of the group called <group>
erase group <group>
no group <group> any more, remove it
drop the user group <group> by deleting it
nobody uses the group <group>, so remove it
destroy the group <group>
take <group> off the list of groups, that is delete it
wipe the group <group> from /etc/group

= groupmod parse
> groupmod -n <group> <group2>
rename the group <group2> to <group>
change the name of [the] group <group2> to <group>
the group <group2> should be called <group>
use groupmod to turn the name <group2> into <group>
give the group <group2> the new name <group>
<group> as the new name for the group <group2>
call the group <group2> from now on <group>
group name <group2> becomes <group>
group <group2> to be known as <group>
new name <group> for what is now the group <group2>
swap the group's name <group2> for <group>
we misspelled the group <group2>, correct it to <group>

= unlock-user parse
> sudo usermod -U <user>
unlock the account [of] <user>
<user> may log in with the password again
use usermod to unlock <user>
enable the login of <user> again
reactivate the suspended user <user>
lift the lock on the password of <user>
<user> is back from leave, activate the login
undo the lock of the account <user>
<user> was locked out, let that account in again
remove the lock in front of <user>'s password
restore password sign-in for <user>
usermod -U for <user>

= sudo-user parse
> usermod -aG sudo <user>
(give|grant) <user> sudo rights
make <user> an administrator
let <user> use sudo
<user> should be able to run commands as root
use usermod to put <user> in the sudo group
allow sudo for the account <user>
<user> gets admin rights on this machine
promote <user> to a sudoer
<user> is not in the sudoers file, change that through the group
root powers by sudo for <user>
<user> joins the sudoers
elevate the account <user> to admin, through the sudo group
<user> must be able to install software, give that account sudo

= docker-group parse
> sudo usermod -aG docker "$USER"
let me use docker without sudo
add me to the docker group
i get permission denied on the docker socket, put me in its group
use usermod to add my own account to docker's group
my user should be in the group docker
docker without root for my account
make me a member of the docker group
put the current user in the docker group
run docker as a normal user, fix that for me
got permission denied while trying to connect to the docker daemon, add my account to its group
no more sudo in front of docker
join the docker group myself

= newgrp parse
> newgrp <group>
switch my current group to <group> in this shell
use newgrp to work as group <group>
start a shell with <group> as the primary group
log in to the group <group> without a new login
my new membership of <group> should count right now
make <group> my active group for this session
new files i create from here on should get the group <group>, switch to it
activate the group <group> in this terminal
i was just added to <group> and do not want to log out, apply it
current gid should become that of <group>
continue here as a member of <group>
change the effective group to <group> with a subshell

= chage parse
> sudo chage -l <user>
when does the password of <user> expire
$show the password aging [information] of <user>
use chage to list the expiry of <user>
how old is the password of <user> and when must it be changed
does the account <user> expire at some date
password age data for <user>
expiry dates of the account <user>
last password change and expiry for <user>
must <user> change the password soon, list the aging data
password policy dates for the account <user>
chage listing for <user>
until when is the password of <user> valid

= passwd-expire parse
> passwd -e <user>
force <user> to (choose|set) a new password at the next login
expire the password of <user> [now]
<user> must change the password on the next login
use passwd to expire the password of <user>
make the current password of <user> run out at once
at the next sign-in <user> has to pick another password
invalidate the password of <user> so that it must be renewed
oblige <user> to renew the password
on the next sign-in ask <user> for another password
let the password of <user> expire immediately
i gave <user> a temporary password, it has to be replaced at first login
passwd -e on <user>

= passwd-status parse
> passwd -S <user>
is the password of <user> locked or set
status of the password of <user>
use passwd to show the state of <user>
has <user> got a usable password
short password status for the account <user>
is the account <user> locked, ask passwd
locked, empty or set: password of <user>
print the password state of <user>
passwd -S for <user>
was the login <user> ever given a password, one status line
P, L or NP: how is <user> flagged
state of the credentials of <user>, from passwd

= shell-user parse
> usermod -s /usr/sbin/nologin <user>
(prevent|stop) <user> from getting a shell
<user> should have no login shell
give <user> nologin as the shell
use usermod to set nologin for <user>
<user> is a service account and must not log in interactively
set the shell of <user> to /usr/sbin/nologin
no interactive login for the account <user>
take the login shell away from <user> by nologin
deny shell access to <user> by the nologin shell
<user> only owns files, so replace the shell with nologin
login attempts as <user> should be turned away, shell nologin
nologin for <user>

= rename-user parse
> usermod -l <newbranch> <user>
rename the user <user> to <newbranch>
change the login name of <user> to <newbranch>
the account <user> should be called <newbranch>
use usermod to give <user> the login name <newbranch>
<user> married, the new login is <newbranch>
login <user> becomes <newbranch>
<newbranch> as the new login name for the account <user>
call the user <user> <newbranch> from now on
new login name <newbranch> instead of <user>
<user> wishes to be called <newbranch>, alter the login
account name <user>, change to <newbranch>
swap the login <user> for <newbranch>

= system-user parse
> useradd -r -s /usr/sbin/nologin <newbranch>
create a system user <newbranch> without a login shell
add a service account <newbranch> [that cannot log in]
new system account <newbranch>, shell nologin
use useradd for a system user called <newbranch> with nologin
my daemon needs its own account <newbranch>, no logins
set up <newbranch> as a system account nobody can sign in to
a user for running a service, <newbranch>, not for people
account <newbranch> for a daemon: system uid, nologin
daemon account <newbranch>
unprivileged user <newbranch> for a service, with nologin
dedicated system login <newbranch> that gets no shell
add <newbranch>, uid in the system range, no interactive use

= useradd-bash parse
> useradd -m -s /bin/bash <user>
create [a|the] user <user> with a home directory and bash as shell
add the account <user>, home folder included, login shell bash
new user <user>, with a home and with bash
use useradd for <user>: make the home, shell /bin/bash
<user> needs an account with home and a proper bash
set up <user> with a home directory and /bin/bash
open an account for <user> who shall get a home and log in to bash
account <user>: home yes, shell bash
register <user>, home under /home, interactive shell bash
a person called <user> needs an account with home folder plus bash prompt
useradd with home and bash for <user>
fresh login <user>: home dir made, bash set

= visudo parse
> sudo visudo
edit the sudoers file [safely]
change who may use sudo
use visudo
open /etc/sudoers for editing
i want to edit sudo rules
modify the sudo configuration with a syntax check
let me alter sudoers
sudoers editor
i have to permit a command in sudoers, open it for me
sudo policy, edit it
the safe editor for sudo permissions
grant sudo by hand: open the rules

= sudo-forget parse
> sudo -k
make sudo forget my password
sudo should ask for the password again
invalidate the cached sudo credentials
use sudo to drop its timestamp
end my sudo grace period
forget the sudo login
next sudo has to prompt once more
reset the sudo timeout so that the password is needed
lock sudo again on this terminal
my password should not be remembered by sudo any longer
expire the sudo ticket
before i leave the desk, sudo must need the password again

= setfacl-remove parse
> setfacl -b <anyfile>
$delete all acl entries (of|from) <anyfile>
strip the access control list (of|from) <anyfile>
use setfacl to clear the acl of <anyfile>
no extra rights on <anyfile> besides the mode, remove its acl
get rid of the plus sign in the mode of <anyfile> by removing the acl
drop each extended access entry of <anyfile>
back to plain permissions on <anyfile>, remove the acl
wipe the acl on <anyfile>
<anyfile> should have no access control list, clear it
reset access on <anyfile> to the mode bits alone
no named users or groups on <anyfile> any longer, remove these entries
acl off for <anyfile>

= mutable parse
> sudo chattr -i <anyfile>
make <anyfile> mutable again
remove the immutable flag from <anyfile>
use chattr to clear the i flag on <anyfile>
<anyfile> is immutable and i have to edit it, lift that
unfreeze <anyfile>
take off the immutable attribute of <anyfile>
allow changes to <anyfile> again by dropping its immutable attribute
root cannot delete <anyfile> because of the immutable flag, clear the flag
chattr: switch the immutable flag off for <anyfile>
give back the ability to edit and delete <anyfile>, i flag off
<anyfile> cannot be changed by anyone, undo that attribute
lift the file attribute that freezes <anyfile>

= chown-ref parse
> chown --reference=<anyfile> <bare>
give <bare> the same owner and group as <anyfile>
copy the ownership of <anyfile> to <bare>
<bare> should belong to whoever owns <anyfile>
use chown with <anyfile> as reference for <bare>
owner and group of <bare> as on <anyfile>
clone the ownership of <anyfile> onto <bare>
<bare> ought to have the owner that <anyfile> has, the group too
take user and group from <anyfile> and set them on <bare>
make <bare> belong to the same user and group that <anyfile> belongs to
look who owns <anyfile> and hand <bare> to the same
ownership of <bare> should equal that of <anyfile>
ownership like <anyfile>, on <bare>

= chown-web parse
> chown -R www-data:www-data <mydir>
make the web server the owner of <mydir> and everything in it
<mydir> with all files should belong to the web server
the web server must be able to write in <mydir>, give it the whole tree
use chown recursively to hand <mydir> to www-data and its group
web server user and group for all of <mydir>
let apache or nginx own <mydir>, subfolders too
uploads into <mydir> fail, hand the tree over to the web server's account
set the web server as user and group throughout <mydir>
nginx cannot write below <mydir>, let www-data own it all
www-data as user and group for each file in <mydir>
<mydir> is a website, its tree belongs to the web server
recursive chown of <mydir> to www-data and www-data

= who-am-i-all
> echo "$(id -un):$(id -gn)"
print my user and group names joined by a colon
my account and main group as user:group
use id twice to print user:group for me
user name, colon, primary group name of mine
i need my own user:group for chown
own user and own main group, separated by a colon
echo who i am together with my primary group, colon between
current user:group
whoami plus group, colon in the middle
the string name:group for myself
my login and my main group, glued by a colon
what would i write after chown to mean myself, user:group
`,
)
