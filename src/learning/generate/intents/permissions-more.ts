import { intents } from '../grammar.ts'

/** Questions about access, and accounts by name. */
export const permissionsMore = intents(
  'permissions',
  String.raw`
= can-run
> [ -x <script> ] && echo yes || echo no
is <script> executable
can i run <script>
check (if|whether) <script> is executable
yes or no, is the execute bit set for me on <script>
test execute permission on <script>
am i allowed to start <script>
use test -x on <script>
yes/no: may i execute <script>
does <script> have the x flag for me, reply yes or no
will the shell agree to launch <script>, yes or no
is it possible for me to launch <script>
-x check on <script>
is <script> a runnable program, answer yes or no
verify that <script> may be run by me

= can-write
> [ -w <anyfile> ] && echo yes || echo no
is <anyfile> writable
can i (write to|change|edit) <anyfile>
check (if|whether) (i may write to <anyfile>|<anyfile> is writable)
yes or no, do i have write access to <anyfile>
test write permission on <anyfile>
am i allowed to modify <anyfile>
use test -w on <anyfile>
yes/no: <anyfile> accepts changes from me
is <anyfile> read only for me or can i save into it, reply yes if i can
will my editor be able to save <anyfile>, yes or no
-w check on <anyfile>
have i got the right to alter <anyfile>
verify that <anyfile> may be altered by me
are edits of <anyfile> permitted to me, yes or no

= can-read
> [ -r <anyfile> ] && echo yes || echo no
is <anyfile> readable
can i read <anyfile>
check (if|whether) (i may read <anyfile>|<anyfile> is readable)
yes or no, do i have read access to <anyfile>
test read permission on <anyfile>
am i allowed to open <anyfile> for reading
use test -r on <anyfile>
yes/no: <anyfile> lets me see its content
have i got the right to look into <anyfile>
will cat work on <anyfile> with my rights, yes or no
-r check on <anyfile>
verify that <anyfile> may be read by me
is the content of <anyfile> open to me, answer yes or no
do my rights suffice for reading <anyfile>

= private-dir change
> chmod 700 <plaindir>
make <plaindir> accessible only (by|to|for) (me|its owner|the owner)
nobody but me should be able to look into <plaindir>
lock <plaindir> down to its owner
use chmod to make <plaindir> private
keep all other users out of <plaindir>
<plaindir> should be a private directory
full rights on <plaindir> for the owner, none for the rest, folder only
shut everyone except its owner out of <plaindir>, just the folder itself
mode 700 for <plaindir>
rwx for the owner of <plaindir> alone, nothing recursive
strangers must not enter or list <plaindir>, only i may
exclusive access for me to <plaindir>
<plaindir> is confidential, deny entry for group and others, owner keeps rwx
drwx------ on <plaindir>

= tree-readable quiet
> chmod -R a+rX <plaindir>
make everything in <plaindir> readable (by|for) everyone
let everyone read <plaindir> recursively and enter its folders
use chmod recursively with a+rX on <plaindir>
all users should be able to read files and enter folders in <plaindir>
open the whole tree <plaindir> for reading by anyone, directories searchable
the web server must be able to read all of <plaindir>, subfolders included
grant read on all in <plaindir> to everybody and search on its directories
publish <plaindir> locally: every account may read its files and walk through its subfolders
a+rX throughout <plaindir>
visitors get forbidden on pages in <plaindir>, make the tree world readable and its folders enterable
descend into <plaindir>, add r for all classes and x just on folders
read rights for anyone across <plaindir>, capital X for the folders
fix <plaindir> so that no file or subfolder in it is unreadable to any user
everything at any depth in <plaindir> must be viewable for everybody

= tree-others change
> chmod -R o-rwx <plaindir>
$delete all permissions for others (on|from) <plaindir> (recursively|and everything in it)
others must not have any access to <plaindir> and what is in it
use chmod recursively with o-rwx on <plaindir>
shut other users out of the whole tree <plaindir>, group unchanged
no rights for the rest of the world throughout <plaindir>
revoke every right of others in <plaindir>, nested files too
close <plaindir> with all its contents to outsiders
o-rwx throughout <plaindir>
descend into <plaindir> and strip read, write and execute from the others class
strangers are not to see, edit or run anything at any depth in <plaindir>, owner and group as before
world access to <plaindir> and its contents should be cancelled
deny the others class everything across <plaindir>, nested items included
make <plaindir> inaccessible, recursively, for users outside owner and group
whoever is neither owner nor in the group loses all rights within <plaindir>

= owner-group
> stat -c '%U:%G' <anyfile>
$show (the owner and group|owner and group) of <anyfile>
which user and [which] group own <anyfile>
use stat to print owner:group of <anyfile>
user and group of <anyfile>, joined by a colon
to which user and group does <anyfile> belong
ownership of <anyfile> as user:group
name both the owner and the group on <anyfile>
<anyfile>: whose is it and what is its group, user:group
owning account plus owning group, <anyfile>
print %U:%G for <anyfile>
tell the ownership pair of <anyfile>
by which user and group is <anyfile> held
chown-ready user:group string for <anyfile>
i want the two owners, user then group, of <anyfile>

= dir-owner
> stat -c %U <path>
who owns the (folder|directory) <path>
$show the owner of the directory <path>
to whom does the folder <path> belong
name of the user that the directory <path> belongs to
use stat to get the owning user of the folder <path>
owner of the folder <path>, just the name
whose directory is <path>
account owning the directory <path>
who does the dir <path> belong to
print the user that holds the folder <path>
%U of the directory <path>
under whose name is the folder <path> registered
person responsible for the directory <path>, the owning user by name
folder <path>: owner name alone

= modes-here
> stat -c '%a %n' *
$show the (octal|numeric) (permissions|modes) of everything (here|in this $dir)
octal mode and name for each entry of this folder
use stat to list the numeric rights of all that is here
which modes like 755 do the entries of this directory have
numbers of the permissions next to the names in this folder, not deeper
permissions as digits for all files and folders here
mode in octal, then name, for the whole of this folder's entries
644 or 755, list the number per entry in this place
stat with %a and %n across the current folder
how accessible is each thing here, numerically, with its name
chmod style numbers for every file and subfolder in here
audit access of the files around me, octal digits first, name second
numeric modes, current directory, all entries
octal access bits of each item in the working directory

= chown-me parse
> sudo chown "$(whoami)" <anyfile>
make me the owner of <anyfile>
$change the owner of <anyfile> to me with sudo
take ownership of <anyfile>
<anyfile> belongs to root, i want to own it
use sudo chown to give <anyfile> to my account
transfer <anyfile> to the current user
i need to become the owner of <anyfile>
root owns <anyfile>, make it mine
<anyfile> should be mine, use sudo
claim <anyfile> for myself
put my account down as owner of <anyfile>, elevated
let my login own <anyfile>
i created <anyfile> with sudo by mistake, give it back to me
reassign <anyfile> to whoever i am, via sudo

= chown-tree-me parse
> sudo chown -R "$(whoami)" <mydir>
make me the owner of <mydir> and everything in it
$change the owner of <mydir> recursively to me with sudo
take ownership of the whole of <mydir>, subfolders too
use sudo chown recursively to give <mydir> to my account
all files in <mydir> should belong to the current user
i need to become the owner of <mydir> with all its contents
transfer the tree <mydir> to my account
root owns the stuff in <mydir>, make it all mine
claim <mydir> down to the last file for myself
sudo chown -R on <mydir>, owner myself
npm with sudo left root's files all over <mydir>, give everything back to me
put my account down as owner across <mydir>, at any depth
let my login own <mydir>, subfolders and files
reassign <mydir> recursively to whoever i am, via sudo

= setgid-dir change
> chmod g+s <plaindir>
set the setgid bit on <plaindir>
new files in <plaindir> should inherit its group
use chmod g+s on <plaindir>
make files created in <plaindir> get the group of the folder
turn on set group id for <plaindir>
group inheritance for <plaindir>
files that my team makes in <plaindir> should belong to the folder's group
whatever gets saved in <plaindir> must take over the group of <plaindir>
shared folder: new items in <plaindir> keep the directory's group
chmod so that <plaindir> hands its group down to future files
g+s for <plaindir>
colleagues save to <plaindir> and the group is wrong each time, let it be inherited
add s in the group class of <plaindir>
<plaindir> requires the set-group-id flag

= sticky change
> chmod +t <plaindir>
set the sticky bit on <plaindir>
only owners should be able to delete their files in <plaindir>
use chmod +t on <plaindir>
make <plaindir> sticky like /tmp
turn on the sticky bit for <plaindir>
users must not remove each other's files in <plaindir>
restricted deletion flag for <plaindir>
in the shared <plaindir> nobody may delete what somebody else put there
+t for <plaindir>
t flag on <plaindir>
prevent colleagues from erasing one another's things in <plaindir>
deletion in <plaindir> restricted to the owner of each file
<plaindir> should behave as /tmp does concerning deletion
enable the sticky flag, directory <plaindir>

= setfacl parse
> setfacl -m u:<user>:rw <anyfile>
give [the] [user] <user> read and write access to <anyfile> (with an acl|by acl)
add an acl entry so that <user> may read and write <anyfile>
use setfacl to let <user> read and write <anyfile>
allow just <user> in addition to read and change <anyfile>, by access control list
acl rw for the user <user> on <anyfile>
<user> needs rw on <anyfile>, do it by acl and leave owner and mode alone
grant rw on <anyfile> to <user> through an access control list
extra acl rule: <user> gets read plus write on <anyfile>
put <user> on the access list of <anyfile> with rw
without touching group or mode, permit reading and writing of <anyfile> to <user>
acl for <anyfile>: u:<user>:rw
besides the owner, <user> shall read and edit <anyfile>, via the access list
only one more person, <user>, should be able to open and save <anyfile>, by acl
modify the posix acl on <anyfile>, named user <user>, rw

= immutable parse
> sudo chattr +i <anyfile>
make <anyfile> immutable
nobody, not even root, should be able to change or delete <anyfile>
use chattr to set the immutable flag on <anyfile>
set the immutable attribute on <anyfile>
freeze <anyfile> so that it cannot be removed or edited by anybody
protect <anyfile> from deletion even by root
i flag for <anyfile>
chattr: switch the immutable flag on for <anyfile>
make it impossible even for the superuser to alter <anyfile>
<anyfile> keeps being overwritten by some daemon running as root, set the file attribute that prevents it
no deletion, no rename, no edit of <anyfile>, not by root either
file system level protection: flag <anyfile> as unchangeable
lock <anyfile> with the file attribute for immutability
undeletable <anyfile>, by an attribute

= lock-user parse
> sudo usermod -L <user>
lock the account [of] <user>
<user> must not be able to log in with a password any more, keep the account
use usermod to lock <user>
disable the login of <user> without deleting the account
suspend the user <user>
block password logins for <user>
put a lock on the password of <user>
<user> is on leave, deactivate the password login but keep everything
freeze the login <user>
deactivate <user> without removing anything
bar <user> from signing in by password
temporarily shut out <user>, the account remains
invalidate the password of <user> until further notice, no deletion
usermod -L for <user>

= leave-group parse
> sudo gpasswd -d <user> <group>
$delete [the] user <user> from [the] group <group>
<user> should no longer be in <group>
take <user> out of the group <group>
use gpasswd to drop <user> from <group>
end the membership of <user> in the group <group>
kick <user> out of group <group>
revoke <user>'s membership of <group>
<user> out of <group>
strip <user> of the group <group>
<group> loses the member <user>
<user> changed departments, cancel that account's place in <group>
<user> has too many rights, withdraw the group <group>
unsubscribe the account <user> from the group <group>
make <user> leave <group>

= id-of
> id <user>
which (ids|user and group ids) does [the user] <user> have
$show uid, gid and groups of [the] [user] <user>
use id to describe <user>
numeric ids of <user> with all groups
does the account <user> exist and what are its ids
identity of the user <user>
uid and group list for <user>
who is <user> numerically: user number, group number, groups
look <user> up: uid, gid, groups
uid=... line of <user>
which number belongs to <user> and in which groups is that account, all in one
credentials of <user>: user id, main group id, further groups
is there someone called <user> here, print uid, gid and groups
all id numbers with groups for <user>

= groups-of
> groups <user>
which groups (is <user> in|does <user> belong to|is <user> a member of)
$list the groups of [the user] <user>
use groups to see the memberships of <user>
names of the groups that <user> is in
group memberships of <user>, names only
in what groups has <user> been put
groups for <user>
has <user> got the docker or sudo group, list all group names
list where <user> is a member
to which teams, in the unix sense, was <user> added
what groups does the account <user> have
group names attached to <user>
why can't <user> access the share, show what groups that account has
<user>: all groups by name

= entry-of
> getent passwd <user>
$show the (passwd|account) entry of [the] [user] <user>
account record of <user>
use getent to look up <user>
passwd line for <user>
what does the user database say about <user>
full account data of <user>, uid, home and shell in one line
look <user> up in the account database
getent record, <user>
the colon separated line describing <user>
name service lookup of the account <user>
uid, gid, gecos, home and shell of <user> as one record
how is <user> registered in passwd
passwd database: <user>
print what the system stores on the account <user>

= shell-of
> getent passwd <user> | cut -d: -f7
which [login] shell does <user> (use|have)
$show the login shell of [the user] <user>
use getent and cut for the shell of <user>
login shell for the account <user>
what shell does <user> get on login
shell field of the account <user>
is <user> on bash or something else, print the login shell
is <user> allowed an interactive shell, print the one in the record
seventh passwd field of <user>
bash, sh or nologin: which one does <user> get
with which shell does <user> sign in
program started when <user> logs in
cut the shell out of <user>'s getent record
<user> signs in to what kind of shell

= home-of
> getent passwd <user> | cut -d: -f6
where is the home directory of <user>
$show the home (directory|folder) of [the user] <user>
use getent and cut for the home of <user>
home folder for the account <user>
in which folder does <user> land after login
home path field of the account <user>
which directory is <user>'s home
sixth passwd field of <user>
where does <user> live on the disk, by the account record
directory that ~<user> stands for, from getent
path of <user>'s personal folder
cut the home out of <user>'s getent record
<user> keeps personal files where, home path please
print the home path registered for <user>
`,
)
