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

= ext-x change
> chmod +x *.<ext>
make all <ext> files executable [<here>]
mark the <ext> files of this folder as programs
use chmod to set the x bit on everything here that ends in .<ext>
i want to run the <ext> files in this directory
each <ext> file here should be runnable
add execute permission to all <ext> files of this folder
set the execute bit for *.<ext> in this directory

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

= chgrp-r parse
> chgrp -R <group> <mydir>
$change the group of <mydir> (recursively|and everything in it) to <group>
everything in <mydir> should belong to the group <group>, the folder too
use chgrp recursively to give <mydir> to the group <group>
assign the whole tree <mydir> to group <group>
new group for <mydir> and all it contains: <group>
set the owning group to <group> throughout <mydir>
hand <mydir> with files and subfolders over to the group <group>

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

= umask-set quiet
> umask 022
set the umask to 022
use umask to set 022
new files should not be writable for group and others, mask 022
from now on create files with the mask 022
put the file creation mask at 022
default mask 022 for this shell
make 022 my umask

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

= id-g
> id -g
$show my (group id|gid|primary group id)
use id to get just the number of my main group
my numeric primary group
number of my primary group
gid of the current user
print just the gid of whoever runs this
what is my (gid|group id)

= id-user
> id root
$show the (user id and groups|ids|uid and gid) of [the user] root
use id on root
uid, gid and groups for the account root
which ids does root have
ids and group names of the superuser root
numeric ids of root and all its groups
identity record of the user root

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

= users-bash quiet
> grep 'bash$' /etc/passwd | cut -d: -f1
$list [all] users (whose [login] shell is|with|using|that use) bash [as (their|login) shell]
which accounts have bash for a login shell
use grep and cut to name users of bash in /etc/passwd
names of the accounts whose passwd line ends in bash
who starts with bash when logging in
bash users on this machine according to /etc/passwd
account names with bash as default shell

= users-home
> cut -d: -f1,6 /etc/passwd
$list [all] users (with|and) their home directories
where does each account have its home
use cut to print account and home from /etc/passwd
account names next to their home folders
names and home paths of all accounts, separated by a colon
first and sixth field of /etc/passwd
home folder of every user, with the name

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

= last-n parse
> last -n <n>
$show the last <n> logins
use last for <n> entries
<n> most recent sessions on this machine
latest <n> logins
who logged in lately, <n> entries are enough
recent login records, limit <n>
the <n> newest lines of the login history

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

= userdel parse
> userdel <user>
$delete the user <user>
close the account <user>, keep its files and delete just the login
use userdel on <user> to delete the account
<user> has left, drop the account but not the home
take away the login of <user> by deleting the account
account <user> is not needed any more, leave its home alone and delete the account
unregister the user <user> by removing the account

= userdel-r parse
> userdel -r <user>
$delete the user <user> and (its|their|the) home directory
close the account <user> and drop its home as well
use userdel to remove <user> with its files
<user> has left, drop account and home
account <user> and all in its home must go, remove them
take away the login of <user> together with the home folder and mail, remove it all
remove user <user> including home and mail spool

= passwd parse
> passwd <user>
$change the password (of|for) [the user] <user>
<user> forgot the password, set another one
use passwd for the account <user>
new password for <user>
assign another password to <user>
reset the login password of <user>
give the account <user> a fresh password

= passwd-me parse
> passwd
$change my password
use passwd for my own account
i want another login password
new password for me
set another password on my account
update my own login password
my password is too old, let me type a fresh one

= groupadd parse
> groupadd <group>
$create a [new] group [called|named] <group>
use groupadd for <group>
we need a group by the name of <group>
open a group <group> on this machine
there should be a user group <group>
register the group <group>
new unix group <group>

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

= usermod-shell parse
> usermod -s /bin/bash <user>
$change the [login] shell of [the user] <user> to bash
use usermod to give <user> bash
<user> should start with bash on login
bash as login shell for <user>
let the account <user> use /bin/bash from now on
make bash the default shell of <user>
set /bin/bash for the account <user>

= su parse
> su - <user>
(switch|change|become|log in as) [to] [the] user <user>
use su to work as <user> with a login shell
continue as <user>
open a login shell for <user>
i want to be <user> now
start a session as <user> with that user's environment
act as the account <user>

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

= lsattr parse
> lsattr <anyfile>
$show the [extended] file attributes of <anyfile>
is <anyfile> immutable, list its attribute flags
use lsattr on <anyfile>
ext attribute flags of <anyfile>
which file system flags such as immutable are set on <anyfile>
why can not even root delete <anyfile>, look at its attributes
attribute flags on <anyfile>

= getfacl parse
> getfacl <anyfile>
$show the (acl|access control list) of <anyfile>
use getfacl on <anyfile>
who has access to <anyfile> by acl
access control entries on <anyfile>
which users and groups were given extra rights on <anyfile>
fine grained permissions of <anyfile>
acl entries for the file <anyfile>
`,
)
