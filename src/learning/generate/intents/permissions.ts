import { intents } from '../grammar.ts'

/** Modes, owners, users and groups. */
export const permissions = intents(
  'permissions',
  String.raw`
= x change
> chmod +x <script>
make <script> executable
make [the (script|file)] <script> executable
(add|give|set) (execute|executable) permission[s] (to|on|for) <script>
$change <script> to be executable
chmod <script> to be executable
allow (execution of|running) <script>
i get permission denied when i start <script>, fix that
<script> should be runnable
use chmod so that i can run <script>
mark <script> as a program
turn <script> into something i can execute
set the x bit on <script>
the shell refuses to launch <script>, lacking the x permission, add it
enable execution for <script>
<script> cannot be started yet, change that
grant run rights on <script>

= ux change
> chmod u+x <script>
make <script> executable (for|by) [only] (the|its) owner [only]
give (the|its) owner execute permission on <script>
only the owner should be able to run <script>, add that right
set the x bit for the user who owns <script>
use chmod to add execute for the owner of <script>
the owner of <script> must be able to start it, others unchanged
u+x on <script>
owner execute bit for <script>
only i, the owner, need to run <script>, add that
enable execution of <script> for the user that owns it, nobody else gets it
launching <script> should become possible for its owner alone
add x in the user class of <script>
owner gets to run <script>, group and others stay as they are

= minus-x quiet
> chmod -x <script>
make <script> (non-executable|not executable)
$delete (execute|executable) permission[s] (from|on) <script>
nobody should be able to run <script>
take the x bit away from <script>
use chmod to stop <script> from being started
<script> is not a program, clear its execute bits
unset the execute bit of <script>
<script> must no longer be runnable
disable execution of <script>
i want to prevent <script> from being launched by accident
drop x on <script> for user, group and others
<script> is just text, the x flag is wrong on it
revoke the right to run <script>
deny launching <script>

= octal quiet
> chmod <perm> <anyfile>
$change the (permissions|mode|permission) (of|on|for) <anyfile> to <perm>
chmod <anyfile> to <perm>
chmod <perm> <anyfile>
give <anyfile> [the] permissions <perm>
$change <anyfile> permissions to <perm>
<anyfile> should have mode <perm>
use chmod to give <anyfile> the octal mode <perm>
set the rights on <anyfile> to <perm>
mode <perm> for <anyfile>
the access rights of <anyfile> must be <perm>
$change the file mode bits of <anyfile> to the octal number <perm>
<perm>, apply that to <anyfile>
which command puts <anyfile> at <perm>
<anyfile> has wrong access bits, correct them to <perm>
numeric permission <perm> wanted on <anyfile>
i need <anyfile> to show up as <perm> in stat

= symbolic quiet
> chmod <modes> <anyfile>
chmod <modes> [on] <anyfile>
apply [the mode] <modes> to <anyfile>
use chmod with <modes> for <anyfile>
symbolic mode <modes> for <anyfile>
adjust the rights on <anyfile> by <modes>
$change permissions of <anyfile> by <modes>
update the mode bits of <anyfile> as in <modes>
<modes> on the file <anyfile>
alter <anyfile> by the expression <modes>
<modes> for <anyfile> please, chmod
modify access to <anyfile> with the clause <modes>
<anyfile>: mode change <modes>
let <anyfile> undergo the permission change <modes>
run a <modes> permission change against <anyfile>

= ro quiet
> chmod a-w <anyfile>
make <anyfile> read[- ]only
make <anyfile> read only for (everyone|all)
$delete write permission[s] (from|on) <anyfile> for (everyone|all|all users)
protect <anyfile> from being (changed|written)
nobody should be able to write to <anyfile>
write protect <anyfile>
use chmod to take write access to <anyfile> away from all
lock <anyfile> against edits by anyone
i never want to overwrite <anyfile> by accident
clear all write bits of <anyfile>
freeze <anyfile> by dropping w for owner, group and others
no more modifications of <anyfile>, strip the w flag everywhere
<anyfile> is final now, nobody shall edit it, just read
set <anyfile> to read only
editing <anyfile> should be impossible for user, group and others

= gw change
> chmod g+w <anyfile>
make <anyfile> writable (by|for) [the|its] group
(add|give) group write permission[s] to <anyfile>
let the group write to <anyfile>
people in the group should be able to edit <anyfile>
use chmod to add write for the group on <anyfile>
my team must be able to change <anyfile>, add the group right
set the group write bit of <anyfile>
permit writing to <anyfile> for members of its group
g+w on <anyfile>
colleagues of the same unix group have to be able to save <anyfile>
let group members modify <anyfile>
our group cannot save <anyfile>, add w in the group class
<anyfile> should accept edits by its group
enable group editing on <anyfile>
shared editing of <anyfile> within the group

= or quiet
> chmod o-r <anyfile>
$delete read permission[s] for others (from|on) <anyfile>
make <anyfile> unreadable (by|for) others
other users must not read <anyfile>
use chmod to take read away from others on <anyfile>
hide the contents of <anyfile> from strangers, group unchanged
clear the read bit for others on <anyfile>
no reading of <anyfile> for the rest of the world
o-r on <anyfile>
outsiders can see inside <anyfile>, close just that
<anyfile> is world readable, undo it
drop r in the others class of <anyfile>
strangers may not open <anyfile>
deny read on <anyfile> to everyone outside owner and group
revoke the read right of the world from <anyfile>

= owner-only change
> chmod 600 <anyfile>
make <anyfile> readable [and writable] only (by|for) (me|its owner|the owner)
let only the owner read and write <anyfile>
nobody but me should be able to read or change <anyfile>
use chmod to make <anyfile> private, read and write for the owner
keep <anyfile> secret, mode read and write for the owner only
private file mode for <anyfile>, like a ssh key
owner may read and write <anyfile>, all others nothing
lock <anyfile> down to its owner, rw only
ssh says the permissions of <anyfile> are too open, make it 600
<anyfile> contains passwords, just i may read and edit it
rw for me, nothing for the rest, on <anyfile>
restrict <anyfile> to its owner, reading plus writing
owner rw, group none, others none on <anyfile>
confidential: <anyfile> with read/write for the owner exclusively

= go change
> chmod go-rwx <anyfile>
$delete all permissions (of|for|from) group and others (on|from) <anyfile>
$delete all permissions on <anyfile> for group and others
use chmod to take everything away from group and others on <anyfile>
neither the group nor others may do anything with <anyfile>, leave the owner's rights
clear read, write and execute of group and others for <anyfile>
shut out everybody but the owner from <anyfile>, owner rights unchanged
revoke all access to <anyfile> for group and the world
no rights on <anyfile> except those of the owner
strip <anyfile> of each permission that group and others hold
group and others lose r, w and x on <anyfile>
remove whatever the group or anyone else may do with <anyfile>, mine stays
go-rwx on <anyfile>
<anyfile> is none of anyone else's business, drop what group and world have, owner bits as before

= everyone-read quiet
> chmod a+r <anyfile>
make <anyfile> readable (by|for) (everyone|all users|all)
let everyone read <anyfile>
use chmod to add read for all on <anyfile>
anyone should be able to read <anyfile>
open <anyfile> for reading to the whole world
add the read bit for user, group and others on <anyfile>
the web server cannot read <anyfile>, grant read to all
grant read access to <anyfile> for everybody
colleagues complain that they cannot open <anyfile>, add r in all classes
publish <anyfile> locally: readable for all accounts
a+r for <anyfile>
enable reading of <anyfile> by any account
<anyfile> has to be world readable

= recursive change
> chmod -R <perm> <plaindir>
$change the (permissions|mode) of <plaindir> (recursively|and everything in it|and all its contents) to <perm>
recursively $change the permissions of <plaindir> to <perm>
chmod <plaindir> recursively to <perm>
everything in <plaindir> should have mode <perm>, the folder too
use chmod recursively with <perm> on <plaindir>
mode <perm> for <plaindir> and each file and folder below it
set rights <perm> throughout <plaindir>
apply <perm> to the whole tree <plaindir>
the permissions in all of <plaindir> must be <perm>
<plaindir>, subfolders and files: mode <perm> on every one
chmod -R <perm> for <plaindir>
descend into <plaindir> and give each entry <perm>
<perm> must hold for <plaindir> as well as all it contains
correct the access bits across <plaindir>, nested items too, to <perm>

= recursive-path quiet
> chmod -R <perm> <path>
$change the (permissions|mode) of <path> (recursively|and everything in it|and all (its contents|files in it)) to <perm>
recursively chmod <path> to <perm>
everything below <path> should have mode <perm>, the folder too
use chmod recursively with <perm> on <path>
mode <perm> for <path> and each file and folder below it
set rights <perm> throughout <path>
apply <perm> to the whole tree <path>
the permissions in all of <path> must be <perm>
<path>, subfolders and files: mode <perm> on every one
chmod -R <perm> for <path>
descend into <path> and give each entry <perm>
<perm> must hold for <path> as well as all it contains
correct the access bits across <path>, nested items too, to <perm>

= recursive-gw change
> chmod -R g+w <plaindir>
(give|add) group write permission[s] (to|on) <plaindir> recursively
make everything in <plaindir> writable (by|for) the group
the group should be able to change anything in <plaindir>
use chmod recursively to add write for the group on <plaindir>
my team must be able to edit all files in <plaindir>, nested ones too
set the group write bit throughout <plaindir>
g+w on <plaindir> and everything below
open the whole tree <plaindir> for writing by the group
members of the group have to be able to save anywhere in <plaindir>, at any depth
descend into <plaindir> and add w in the group class of each entry
shared editing of all that is in <plaindir>, within the group
recursive g+w for <plaindir>
our group cannot save inside <plaindir>, add its write right down to the last file
enable group editing for <plaindir>, subfolders and files

= ext-x change
> chmod +x *.<ext>
make all <ext> files executable [<here>]
mark the <ext> files of this folder as programs
use chmod to set the x bit on everything here that ends in .<ext>
i want to run the <ext> files in this directory
each <ext> file here should be runnable
add execute permission to all <ext> files of this folder
set the execute bit for *.<ext> in this directory
turn the <ext> files here into runnable programs
the shell refuses to start my <ext> files here, add x for all of these
enable execution for every .<ext> file of the working directory
+x on all *.<ext>
grant run rights to whatever ends in .<ext> here
several <ext> files here lack the execute flag, set it on each
chmod a batch of <ext> files here so that they can be started

= reference quiet
> chmod --reference=<anyfile> <bare>
(set|copy) the permissions of <anyfile> (to|on) <bare>
give <bare> the same permissions as <anyfile>
<bare> should have the mode that <anyfile> has
use chmod with <anyfile> as the model for <bare>
clone the mode of <anyfile> onto <bare>
make the rights on <bare> equal to those on <anyfile>
take <anyfile> as reference and set the mode of <bare>
same access rights for <bare> as for <anyfile>
look at how <anyfile> is protected and protect <bare> likewise
<anyfile> has the right mode, transfer it to <bare>
mirror onto <bare> what permissions <anyfile> has
bring the mode of <bare> in line with <anyfile>
<bare> ought to be as accessible as <anyfile>
apply mode bits to <bare> as found on <anyfile>

= chown parse
> chown <user> <anyfile>
$change the owner of <anyfile> to <user>
make <user> the owner of <anyfile>
give <anyfile> to [the] [user] <user>
chown <anyfile> to <user>
<anyfile> should belong to <user>
use chown to hand <anyfile> over to <user>
<user> must own <anyfile>
transfer ownership of <anyfile> to <user>
set the owning user of <anyfile> to <user>
new owner for <anyfile>: <user>
<anyfile> is owned by the wrong account, it ought to be <user>
assign <anyfile> to the account <user>
put <user> down as the owner on <anyfile>
reassign <anyfile>, owner <user>

= chown-group parse
> chown <user>:<group> <anyfile>
$change the owner of <anyfile> to <user> and (the|its) group to <group>
$change owner and group of <anyfile> to <user> and <group>
$change the owner[ship] of <anyfile> to <user>:<group>
<anyfile> should belong to user <user> and group <group>
use chown to set user <user> and group <group> on <anyfile>
hand <anyfile> over to <user> in the group <group>
owner <user>, group <group> for <anyfile>
set ownership <user>:<group> on <anyfile>
chown <anyfile> to user <user> with group <group>
<anyfile>: user <user>, group <group>, set both
assign <anyfile> to the account <user> and to the group <group>
both ownerships of <anyfile> are wrong, they ought to be <user> and <group>
reassign <anyfile>, owner <user> plus group <group>
make <user> own <anyfile> with <group> as its group

= chown-r parse
> chown -R <user> <mydir>
$change the owner of <mydir> (recursively|and everything in it|and all its contents) to <user>
recursively $change the owner of <mydir> to <user>
everything in <mydir> should belong to <user>, the folder too
use chown recursively to hand <mydir> over to <user>
<user> must own the whole tree <mydir>
transfer all of <mydir> with files and subfolders to <user>
chown <mydir> and everything below to <user>
new owner for <mydir> and all it contains: <user>
<mydir> with all it contains is owned by the wrong account, it ought to be <user>
assign each file in <mydir>, at any depth, to the account <user>
descend into <mydir> and make <user> the owner of every entry
<user> cannot write anywhere in <mydir>, let that account own it all
put <user> down as owner on <mydir>, subfolders and files
recursive chown of <mydir>, owner <user>

= chown-rg parse
> chown -R <user>:<group> <mydir>
$change the owner and group of <mydir> recursively to <user> and <group>
recursively $change [the] ownership of <mydir> to <user>:<group>
everything in <mydir> should belong to user <user> and group <group>
use chown recursively to set <user> and <group> on <mydir>
hand the whole tree <mydir> over to <user> in the group <group>
owner <user>, group <group> for <mydir> and all it contains
set ownership <user>:<group> throughout <mydir>
chown <mydir> with all files below to <user>:<group>
<mydir> with all it contains: user <user>, group <group>, set both
assign each file in <mydir>, at any depth, to <user> and the group <group>
descend into <mydir>, owner <user> plus group <group> for every entry
make <user> own <mydir> down to the last file, with <group> as the group
recursive chown of <mydir> for <user> with group <group>
both ownerships across <mydir> ought to be <user> and <group>, subfolders too

= chgrp parse
> chgrp <group> <anyfile>
$change the group of <anyfile> to <group>
$change the group ownership of <anyfile> to <group>
<anyfile> should belong to the group <group>
use chgrp to give <anyfile> to the group <group>
hand <anyfile> over to the group <group>, owner stays
assign <anyfile> to group <group>
new group for <anyfile>: <group>
set the owning group of <anyfile> to <group>
let <group> be the group on <anyfile>
<anyfile> sits in the wrong group, it ought to be <group>
reassign just the group of <anyfile>: <group>
put <group> down as the group for <anyfile>
switch the group that owns <anyfile> over to <group>
<group> as group owner for <anyfile>

= chgrp-r parse
> chgrp -R <group> <mydir>
$change the group of <mydir> (recursively|and everything in it) to <group>
everything in <mydir> should belong to the group <group>, the folder too
use chgrp recursively to give <mydir> to the group <group>
assign the whole tree <mydir> to group <group>
new group for <mydir> and all it contains: <group>
set the owning group to <group> throughout <mydir>
hand <mydir> with files and subfolders over to the group <group>
let <group> be the group on every entry in <mydir>, at any depth
<mydir> with all it contains sits in the wrong group, it ought to be <group>
descend into <mydir> and switch the group to <group> for each file
recursive chgrp of <mydir>, group <group>
<group> as group owner for <mydir>, subfolders and files
put <group> down as the group across <mydir>, owners unchanged

= umask
> umask
$show the [current] umask
what is (my|the) umask
which permission bits are masked out for new files
use umask to see the default mask
tell me the file creation mask
with what mask are my new files created
value of the umask in this shell
default permission mask, as it is now
why are my new files not group writable, look at the mask
bits taken off from fresh files
current creation mask, octal
which rights do files lack when i make them
report the process's file mode creation mask
0022 or something else, what is set as mask

= umask-set quiet
> umask 022
set the umask to 022
use umask to set 022
new files should not be writable for group and others, mask 022
from now on create files with the mask 022
put the file creation mask at 022
default mask 022 for this shell
make 022 my umask
make 755 and 644 the modes of what i create from here on, by the mask 022
switch the creation mask over to 022
take w off from group and others on everything i will create, mask 022
apply a 022 mask in this session
let the session's permission mask be 022
files i make should come out as 644, set the mask for it

= whoami
> whoami
who am i
$show (my|the current) user[ ]name
which user am i [logged in as]
what is my (username|user name|login)
current user
under which account am i working
name of the account that runs this shell
use whoami
tell me my own account name
which login does this terminal belong to
am i root or somebody else, print my name
print the login name of the person at this prompt
as whom am i working here
effective user, by name

= id
> id
$show my (user id and groups|uid and gid|user and group ids)
$show [the] (user and group ids|identity) [of the current user]
numeric ids of me and all my groups
use id to describe me
uid, gid and groups for my account
which ids does my account have
tell me who i am with all numbers and groups
ids of the current user with group names
my uid, my gid, my groups, in one line
full identity of the account i use, numbers and names
which numbers and groups stand behind my login
credentials of the current process: uid, gid, groups
everything about my identity on this system

= id-u
> id -u
$show my (user id|uid)
what is my (user id|uid)
use id to get just the user number
my numeric user id
number of my account
uid of the current user
am i uid 0, print my uid
print just the uid of whoever runs this
under which number does the system know me
am i 1000 or 1001, just the uid
effective uid as a number
my uid for a docker run option, nothing else
script check for root needs the uid, print it alone

= id-g
> id -g
$show my (group id|gid|primary group id)
use id to get just the number of my main group
my numeric primary group
number of my primary group
gid of the current user
print just the gid of whoever runs this
what is my (gid|group id)
under which number does the system know my main group
effective gid as a number
which gid will the files have that i create
my gid for a docker run option, nothing else
the number of the group i was assigned first
primary gid alone

= id-user
> id root
$show the (user id and groups|ids|uid and gid) of [the user] root
use id on root
uid, gid and groups for the account root
which ids does root have
ids and group names of the superuser root
numeric ids of root and all its groups
identity record of the user root
all id numbers with groups of the administrator account root
tell me who root is in terms of uid, gid and groups
look root up: user number, group number, groups
how is the account root defined in ids
root's uid along with gid and groups
credentials of root: user, main group, further groups

= groups
> groups
$list the groups (i belong to|i am in|i am a member of|of the current user)
which groups am i (in|a member of)
my groups
use groups to see my memberships
in what groups is my account
names of every group that my account is in
am i in the docker group, list all my groups
group memberships of the current user
tell me my group names
to which teams, in the unix sense, was i added
do i belong to sudo or docker, names of all my groups
list memberships of my own login
group names attached to my session
where am i a member

= groups-user
> groups root
$list the groups (of|that|for) [the user] root (belongs to|is in|)
which groups is root (in|a member of)
use groups on root
in what groups is the account root
names of every group that root is in
memberships of root
group names for the user root
which groups has root been added to
to which groups was root added, by the groups command
list memberships of the login root
show what the groups command says for root
where is root a member
group names attached to the account root
root: all groups

= getent-users
> getent passwd
$list all user accounts
$show all entries of the user database
use getent to dump the account database
every account record that the system knows
full passwd entries for all accounts
account database, all lines
print the whole user database with getent
records of all users with uid, home and shell
ldap and local accounts, the complete records
everything getent knows about accounts
dump the passwd database, remote accounts too
colon separated records for all users
who has an account here, full entries via the name service
whole passwd map
list accounts with shell, home and numbers, complete lines

= getent-groups
> cut -d: -f1 /etc/group
$list all groups [on (the|this) system]
$show [the names of] all groups
which groups exist on (this|the) system
use cut to get the names in /etc/group
names of the groups defined here
group names from /etc/group, as they come
first field of /etc/group
what groups have been set up on this machine
every group name known in /etc/group
only the names out of the group file
enumerate unix groups by name, cut at the colon
overview of existing groups, names alone
is there a docker group here, list the names of all
column one of the group database file

= users-count
> wc -l < /etc/passwd
$count [the] users on (this|the) system
how many (users|user accounts) are (there|on this system)
number of lines in /etc/passwd, only the number
how many accounts does this machine have
use wc on /etc/passwd for the number of accounts
account total on this machine
number of user accounts in /etc/passwd
tally the accounts in /etc/passwd
size of the account database, one number
row count of the passwd file
total of all accounts, system ones included
quantity of entries in passwd
how large is the user base, counting each passwd row

= user-shell
> getent passwd root | cut -d: -f7
$show the login shell of root
which shell does root use
use getent and cut to get root's shell
last field of the passwd entry of root
what shell does the account root start with
default shell for root
in which shell does root end up after login
shell entry of root in the user database
is root allowed an interactive shell, print the one in its record
root logs in with which shell
cut the shell out of root's passwd record
seventh field of root's record from getent
bash, sh or nologin: which one does root get
program started when root logs in

= users-bash quiet
> grep 'bash$' /etc/passwd | cut -d: -f1
$list [all] users (whose [login] shell is|with|using|that use) bash [as (their|login) shell]
which accounts have bash for a login shell
use grep and cut to name users of bash in /etc/passwd
names of the accounts whose passwd line ends in bash
who starts with bash when logging in
bash users on this machine according to /etc/passwd
account names with bash as default shell
everyone that has bash as the final entry of their passwd row
enumerate bash accounts
who prefers bash as a shell, login names
filter passwd on rows ending in bash, print the login
accounts set up for bash, by name
those who get bash at login

= users-home
> cut -d: -f1,6 /etc/passwd
$list [all] users (with|and) their home directories
where does each account have its home
use cut to print account and home from /etc/passwd
account names next to their home folders
names and home paths of all accounts, separated by a colon
first and sixth field of /etc/passwd
home folder of every user, with the name
login and home path, one pair per line
table of accounts and the directories they live in
tell me everybody's home path beside their login
map of user to home directory
in which folder does each login land
print passwd fields one and six
who lives where: login:home

= uid-over quiet
> awk -F: '$3 >= 1000 { print $1 }' /etc/passwd
$list [all] (normal|regular|human) users
$list users with [a] (uid|user id) (of at least|over|above) 1000
which accounts belong to people rather than to the system
use awk to print the accounts with uid 1000 or more
names from /etc/passwd whose third field is 1000 or higher
accounts that are not system accounts, uid from 1000 up
real people with an account here
non system accounts by uid
no daemons please, just accounts of humans
login names with a number not below 1000
filter passwd: uid from 1000 upward, print the login
which users were added by an admin rather than by the system, uid at least 1000
genuine persons among the accounts, names
skip system accounts and name the rest
awk over passwd: names where the uid reaches 1000

= who quiet
> who
who is logged in
$list [the] (logged in users|users logged in|users who are logged in|users currently logged in)
$show (who is|the users) logged in [right now]
is anybody else on this machine right now
use who to see the sessions
open login sessions with terminal and time
which users have a session at the moment
people on this machine at present
current sessions on this machine
am i alone on this server
open sessions
list those who are signed in
users with a terminal open, since when
anyone signed in besides me

= w parse
> w
$show who is logged in and what they are doing
what are the logged in users doing
use w to see sessions and their current commands
who is on this machine and which command does each run
activity of everyone who is logged in
sessions with idle time, load and running command
what is everybody doing on this server
logged in users along with their current process
spy on the signed-in people: their commands and idle times
are the others on this server busy, and with what
users, terminals, idle times and what each runs
load header plus a line for each login with its process
see everybody's present activity
who is idle and who is working, with which program

= last parse
> last
$show the [recent] (login history|last logins|logins)
who logged in recently
use last to see former sessions
when did people log in here in the past
history of sessions on this machine
which logins and reboots have been recorded
past logins with their duration
who has been on this machine lately
sign-in records of this server, newest on top
were there any reboots and sign-ins lately
list earlier sessions with terminal and host
from where did people sign in during the past days
wtmp contents
audit of who was signed in and for how long
login log

= last-n parse
> last -n <n>
$show the last <n> logins
use last for <n> entries
<n> most recent sessions on this machine
latest <n> logins
who logged in lately, <n> entries are enough
recent login records, limit <n>
the <n> newest lines of the login history
<n> sign-in records, the newest ones
who signed in lately, stop after <n>
top <n> rows of the wtmp log
only <n> sessions out of the login log, the freshest
<n> former sessions will do, from last
audit the <n> latest sign-ins
print no more than <n> past logins

= useradd parse
> useradd -m <user>
$create a [new] user [called|named] <user> [with a home directory]
add [a|the] user [called|named] <user>
<user> needs an account with a home folder on this machine
use useradd to open an account for <user>, home included
new account <user> with its own home
set up a login for <user> and a home directory for it
give <user> an account and create the home folder
a colleague by the name of <user> starts today, open an account with a home
a newcomer <user> wants to sign in here, create account plus home
register <user> as a user of this box, with a home folder
open up an account for <user> and a folder under /home
how do i make a fresh login <user> having a home
onboard <user>: account and home directory
adduser <user>, home to be made too

= userdel parse
> userdel <user>
$delete the user <user>
close the account <user>, keep its files and delete just the login
use userdel on <user> to delete the account
<user> has left, drop the account but not the home
take away the login of <user> by deleting the account
account <user> is not needed any more, leave its home alone and delete the account
unregister the user <user> by removing the account
offboard <user>, leaving the files in place, delete the login
<user> should cease to exist as a login, files may remain, delete it
erase the account <user>, don't delete the home folder
<user> must be deleted from the passwd file, home is kept
remove just the user entry for <user>, the home stays
how do i delete an account, namely <user>, but keep its data

= userdel-r parse
> userdel -r <user>
$delete the user <user> and (its|their|the) home directory
close the account <user> and drop its home as well
use userdel to remove <user> with its files
<user> has left, drop account and home
account <user> and all in its home must go, remove them
take away the login of <user> together with the home folder and mail, remove it all
remove user <user> including home and mail spool
offboard <user> entirely: remove account, home and mail
erase the account <user> together with everything in its home folder
no trace of <user> should be left, delete the login and the files at home
purge <user>, the home directory too
how do i delete an account, namely <user>, data included
remove <user>'s login and wipe the home folder
<user> and the files under /home/<user> should be removed

= passwd parse
> passwd <user>
$change the password (of|for) [the user] <user>
<user> forgot the password, set another one
use passwd for the account <user>
new password for <user>
assign another password to <user>
reset the login password of <user>
give the account <user> a fresh password
let me type a fresh password in for <user>
<user> cannot sign in any more, change their password
the credentials of <user> leaked, replace their password
i am admin and must choose another password on behalf of <user>
change secret of login <user>
the account <user> still lacks a password, set it
password reset: <user>

= passwd-me parse
> passwd
$change my password
use passwd for my own account
i want another login password
new login password for myself
set another password on my account
update my own login password
my password is too old, let me type a fresh one
how do i choose another password for myself
i think someone saw me type my password, let me replace it
the system says my password expired
replace the secret with which i sign in
reset password, own login
i would like to have a different password
pick a stronger password for the login i use

= groupadd parse
> groupadd <group>
$create a [new] group [called|named] <group>
use groupadd for <group>
we need a group by the name of <group>
open a group <group> on this machine
there should be a user group <group>
register the group <group>
new unix group <group>
introduce <group> as a group
make a unix group, <group> by name
i want to share files among people, so open the group <group>
add <group> to /etc/group
set up a fresh group, name <group>
bring a group into being that is called <group>
how do i make a group, say <group>

= usermod parse
> usermod -aG <group> <user>
add [the] user <user> to [the] group <group>
put <user> (in|into) the group <group>
add <user> to the <group> group
make <user> a member of <group>
use usermod to append <group> to the groups of <user>
<user> should be in <group> as well, keep the other groups
give <user> the additional group <group>
grant <user> membership of <group>
let <user> join the group <group>
<user> lacks access, enrol that account in <group> additionally
enrol <user> in <group>
supplementary group <group> for the account <user>
<group> gets another member, namely <user>
<user> needs to be part of <group>

= usermod-shell parse
> usermod -s /bin/bash <user>
$change the [login] shell of [the user] <user> to bash
use usermod to give <user> bash
<user> should start with bash on login
bash as login shell for <user>
let the account <user> use /bin/bash from now on
make bash the default shell of <user>
set /bin/bash for the account <user>
<user> still has sh, switch that account over to bash
when <user> signs in, bash is to start
replace the login shell of <user>, it should be bash
<user> complains about the plain sh prompt, give the account bash for logging in
assign /bin/bash in the passwd entry of <user>
interactive shell for <user>: bash
chsh-like change on <user>, new shell bash

= su parse
> su - <user>
(switch|change|become|log in as) [to] [the] user <user>
use su to work as <user> with a login shell
continue as <user>
open a login shell for <user>
i want to be <user> now
start a session as <user> with that user's environment
act as the account <user>
change identity to <user> and load the login environment
i am somebody else, let me in as <user> with a full login
take over the identity of <user> at this prompt
<user>'s shell please, as if just signed in
sign in here as <user>
turn this terminal into a login of <user>
substitute user <user> with a login environment

= sudo parse
> sudo -i
(become|switch to) root
open a root shell
use sudo to get a root login shell
i need admin rights for several commands, give me a root session
work as root from here on
start an interactive session as the superuser
take on root's environment by sudo
let me be the administrator for a while, with a shell
elevate this terminal to root
typing sudo each time is tedious, make me root for the session
superuser prompt please
a hash prompt instead of the dollar, through sudo
full root environment via sudo
switch identity to the superuser until i exit
unlock administrator mode in this terminal

= lsattr parse
> lsattr <anyfile>
$show the [extended] file attributes of <anyfile>
is <anyfile> immutable, list its attribute flags
use lsattr on <anyfile>
ext attribute flags of <anyfile>
which file system flags such as immutable are set on <anyfile>
why can not even root delete <anyfile>, look at its attributes
attribute flags on <anyfile>
does <anyfile> have the i or a flag
chattr flags currently on <anyfile>
why does rm say operation not permitted on <anyfile>, show its file system flags
check <anyfile> for the immutable or append-only flag
second extended attributes of <anyfile>
what did chattr do to <anyfile>, list the flags
append-only or immutable, what is <anyfile>

= getfacl parse
> getfacl <anyfile>
$show the (acl|access control list) of <anyfile>
use getfacl on <anyfile>
who has access to <anyfile> by acl
access control entries on <anyfile>
which users and groups were given extra rights on <anyfile>
fine grained permissions of <anyfile>
acl entries for the file <anyfile>
the plus sign behind the mode of <anyfile>, what rights does it stand for
named user and group entries in the access list of <anyfile>
dump all acl rules on <anyfile>
posix acl of <anyfile>
beyond mode bits, which extra grants exist on <anyfile>
list per-user rights for <anyfile>
read the access list on <anyfile>
`,
)
