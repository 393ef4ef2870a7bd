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

= can-write
> [ -w <anyfile> ] && echo yes || echo no
is <anyfile> writable
can i (write to|change|edit) <anyfile>
check (if|whether) (i may write to <anyfile>|<anyfile> is writable)
yes or no, do i have write access to <anyfile>
test write permission on <anyfile>
am i allowed to modify <anyfile>
use test -w on <anyfile>

= can-read
> [ -r <anyfile> ] && echo yes || echo no
is <anyfile> readable
can i read <anyfile>
check (if|whether) (i may read <anyfile>|<anyfile> is readable)
yes or no, do i have read access to <anyfile>
test read permission on <anyfile>
am i allowed to open <anyfile> for reading
use test -r on <anyfile>

= private-dir change
> chmod 700 <plaindir>
make <plaindir> accessible only (by|to|for) (me|its owner|the owner)
nobody but me should be able to look into <plaindir>
lock <plaindir> down to its owner
use chmod to make <plaindir> private
keep all other users out of <plaindir>
<plaindir> should be a private directory
full rights on <plaindir> for the owner, none for the rest, folder only

= tree-readable quiet
> chmod -R a+rX <plaindir>
make everything in <plaindir> readable (by|for) everyone
let everyone read <plaindir> recursively and enter its folders
use chmod recursively with a+rX on <plaindir>
all users should be able to read files and enter folders in <plaindir>
open the whole tree <plaindir> for reading by anyone, directories searchable
the web server must be able to read all of <plaindir>, subfolders included
grant read on all in <plaindir> to everybody and search on its directories

= tree-others change
> chmod -R o-rwx <plaindir>
$delete all permissions for others (on|from) <plaindir> (recursively|and everything in it)
others must not have any access to <plaindir> and what is in it
use chmod recursively with o-rwx on <plaindir>
shut other users out of the whole tree <plaindir>, group unchanged
no rights for the rest of the world throughout <plaindir>
revoke every right of others in <plaindir>, nested files too
close <plaindir> with all its contents to outsiders

= owner-group
> stat -c '%U:%G' <anyfile>
$show (the owner and group|owner and group) of <anyfile>
which user and [which] group own <anyfile>
use stat to print owner:group of <anyfile>
user and group of <anyfile>, joined by a colon
to which user and group does <anyfile> belong
ownership of <anyfile> as user:group
name both the owner and the group on <anyfile>

= dir-owner
> stat -c %U <path>
who owns the (folder|directory) <path>
$show the owner of the directory <path>
to whom does the folder <path> belong
name of the user that the directory <path> belongs to
use stat to get the owning user of the folder <path>
owner of the folder <path>, just the name
whose directory is <path>

= modes-here
> stat -c '%a %n' *
$show the (octal|numeric) (permissions|modes) of everything (here|in this $dir)
octal mode and name for each entry of this folder
use stat to list the numeric rights of all that is here
which modes like 755 do the entries of this directory have
numbers of the permissions next to the names in this folder, not deeper
permissions as digits for all files and folders here
mode in octal, then name, for the whole of this folder's entries

= chown-me parse
> sudo chown "$(whoami)" <anyfile>
make me the owner of <anyfile>
$change the owner of <anyfile> to me with sudo
take ownership of <anyfile>
<anyfile> belongs to root, i want to own it
use sudo chown to give <anyfile> to my account
transfer <anyfile> to the current user
i need to become the owner of <anyfile>

= chown-tree-me parse
> sudo chown -R "$(whoami)" <mydir>
make me the owner of <mydir> and everything in it
$change the owner of <mydir> recursively to me with sudo
take ownership of the whole of <mydir>, subfolders too
use sudo chown recursively to give <mydir> to my account
all files in <mydir> should belong to the current user
i need to become the owner of <mydir> with all its contents
transfer the tree <mydir> to my account

= setgid-dir change
> chmod g+s <plaindir>
set the setgid bit on <plaindir>
new files in <plaindir> should inherit its group
use chmod g+s on <plaindir>
make files created in <plaindir> get the group of the folder
turn on set group id for <plaindir>
group inheritance for <plaindir>
files that my team makes in <plaindir> should belong to the folder's group

= sticky change
> chmod +t <plaindir>
set the sticky bit on <plaindir>
only owners should be able to delete their files in <plaindir>
use chmod +t on <plaindir>
make <plaindir> sticky like /tmp
turn on the sticky bit for <plaindir>
users must not remove each other's files in <plaindir>
restricted deletion flag for <plaindir>

= setfacl parse
> setfacl -m u:<user>:rw <anyfile>
give [the] [user] <user> read and write access to <anyfile> (with an acl|by acl)
add an acl entry so that <user> may read and write <anyfile>
use setfacl to let <user> read and write <anyfile>
allow just <user> in addition to read and change <anyfile>, by access control list
acl rw for the user <user> on <anyfile>
<user> needs rw on <anyfile>, do it by acl and leave owner and mode alone
grant rw on <anyfile> to <user> through an access control list

= immutable parse
> sudo chattr +i <anyfile>
make <anyfile> immutable
nobody, not even root, should be able to change or delete <anyfile>
use chattr to set the immutable flag on <anyfile>
set the immutable attribute on <anyfile>
freeze <anyfile> so that it cannot be removed or edited by anybody
protect <anyfile> from deletion even by root
i flag for <anyfile>

= lock-user parse
> sudo usermod -L <user>
lock the account [of] <user>
<user> must not be able to log in with a password any more, keep the account
use usermod to lock <user>
disable the login of <user> without deleting the account
suspend the user <user>
block password logins for <user>
put a lock on the password of <user>

= leave-group parse
> sudo gpasswd -d <user> <group>
$delete [the] user <user> from [the] group <group>
<user> should no longer be in <group>
take <user> out of the group <group>
use gpasswd to drop <user> from <group>
end the membership of <user> in the group <group>
kick <user> out of group <group>
revoke <user>'s membership of <group>

= id-of
> id <user>
which (ids|user and group ids) does [the user] <user> have
$show uid, gid and groups of [the] [user] <user>
use id to describe <user>
numeric ids of <user> with all groups
does the account <user> exist and what are its ids
identity of the user <user>
uid and group list for <user>

= groups-of
> groups <user>
which groups (is <user> in|does <user> belong to|is <user> a member of)
$list the groups of [the user] <user>
use groups to see the memberships of <user>
names of the groups that <user> is in
group memberships of <user>, names only
in what groups has <user> been put
groups for <user>

= entry-of
> getent passwd <user>
$show the (passwd|account) entry of [the] [user] <user>
account record of <user>
use getent to look up <user>
passwd line for <user>
what does the user database say about <user>
full account data of <user>, uid, home and shell in one line
look <user> up in the account database

= shell-of
> getent passwd <user> | cut -d: -f7
which [login] shell does <user> (use|have)
$show the login shell of [the user] <user>
use getent and cut for the shell of <user>
login shell for the account <user>
what shell does <user> get on login
shell field of the account <user>
is <user> on bash or something else, print the login shell

= home-of
> getent passwd <user> | cut -d: -f6
where is the home directory of <user>
$show the home (directory|folder) of [the user] <user>
use getent and cut for the home of <user>
home folder for the account <user>
in which folder does <user> land after login
home path field of the account <user>
which directory is <user>'s home
`,
)
