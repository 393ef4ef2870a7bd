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

= ux change
> chmod u+x <script>
make <script> executable (for|by) [only] (the|its) owner [only]
give (the|its) owner execute permission on <script>

= minus-x quiet
> chmod -x <script>
make <script> (non-executable|not executable)
$delete (execute|executable) permission[s] (from|on) <script>

= octal quiet
> chmod <perm> <anyfile>
$change the (permissions|mode|permission) (of|on|for) <anyfile> to <perm>
chmod <anyfile> to <perm>
chmod <perm> <anyfile>
give <anyfile> [the] permissions <perm>
$change <anyfile> permissions to <perm>

= symbolic quiet
> chmod <modes> <anyfile>
chmod <modes> [on] <anyfile>
apply [the mode] <modes> to <anyfile>

= ro quiet
> chmod a-w <anyfile>
make <anyfile> read[- ]only
make <anyfile> read only for (everyone|all)
$delete write permission[s] (from|on) <anyfile> for (everyone|all|all users)
protect <anyfile> from being (changed|written)

= gw change
> chmod g+w <anyfile>
make <anyfile> writable (by|for) [the|its] group
(add|give) group write permission[s] to <anyfile>
let the group write to <anyfile>

= or quiet
> chmod o-r <anyfile>
$delete read permission[s] for others (from|on) <anyfile>
make <anyfile> unreadable (by|for) others

= owner-only change
> chmod 600 <anyfile>
make <anyfile> readable [and writable] only (by|for) (me|its owner|the owner)
let only the owner read and write <anyfile>

= go change
> chmod go-rwx <anyfile>
$delete all permissions (of|for|from) group and others (on|from) <anyfile>
$delete all permissions on <anyfile> for group and others

= everyone-read quiet
> chmod a+r <anyfile>
make <anyfile> readable (by|for) (everyone|all users|all)
let everyone read <anyfile>

= recursive change
> chmod -R <perm> <plaindir>
$change the (permissions|mode) of <plaindir> (recursively|and everything in it|and all its contents) to <perm>
recursively $change the permissions of <plaindir> to <perm>
chmod <plaindir> recursively to <perm>

= recursive-path quiet
> chmod -R <perm> <path>
$change the (permissions|mode) of <path> (recursively|and everything in it|and all (its contents|files in it)) to <perm>
recursively chmod <path> to <perm>

= recursive-gw change
> chmod -R g+w <plaindir>
(give|add) group write permission[s] (to|on) <plaindir> recursively
make everything in <plaindir> writable (by|for) the group

= ext-x change
> chmod +x *.<ext>
make all <ext> files executable [<here>]

= reference quiet
> chmod --reference=<anyfile> <bare>
(set|copy) the permissions of <anyfile> (to|on) <bare>
give <bare> the same permissions as <anyfile>

= chown parse
> chown <user> <anyfile>
$change the owner of <anyfile> to <user>
make <user> the owner of <anyfile>
give <anyfile> to [the] [user] <user>
chown <anyfile> to <user>

= chown-group parse
> chown <user>:<group> <anyfile>
$change the owner of <anyfile> to <user> and (the|its) group to <group>
$change owner and group of <anyfile> to <user> and <group>
$change the owner[ship] of <anyfile> to <user>:<group>

= chown-r parse
> chown -R <user> <mydir>
$change the owner of <mydir> (recursively|and everything in it|and all its contents) to <user>
recursively $change the owner of <mydir> to <user>

= chown-rg parse
> chown -R <user>:<group> <mydir>
$change the owner and group of <mydir> recursively to <user> and <group>
recursively $change [the] ownership of <mydir> to <user>:<group>

= chgrp parse
> chgrp <group> <anyfile>
$change the group of <anyfile> to <group>
$change the group ownership of <anyfile> to <group>

= chgrp-r parse
> chgrp -R <group> <mydir>
$change the group of <mydir> (recursively|and everything in it) to <group>

= umask
> umask
$show the [current] umask
what is (my|the) umask

= umask-set quiet
> umask 022
set the umask to 022

= whoami
> whoami
who am i
$show (my|the current) user[ ]name
which user am i [logged in as]
what is my (username|user name|login)
current user

= id
> id
$show my (user id and groups|uid and gid|user and group ids)
$show [the] (user and group ids|identity) [of the current user]

= id-u
> id -u
$show my (user id|uid)
what is my (user id|uid)

= id-g
> id -g
$show my (group id|gid|primary group id)

= id-user
> id root
$show the (user id and groups|ids|uid and gid) of [the user] root

= groups
> groups
$list the groups (i belong to|i am in|i am a member of|of the current user)
which groups am i (in|a member of)
my groups

= groups-user
> groups root
$list the groups (of|that|for) [the user] root (belongs to|is in|)
which groups is root (in|a member of)

= getent-users
> getent passwd
$list all user accounts
$show all entries of the user database

= getent-groups
> cut -d: -f1 /etc/group
$list all groups [on (the|this) system]
$show [the names of] all groups
which groups exist on (this|the) system

= users-count
> wc -l < /etc/passwd
$count [the] users on (this|the) system
how many (users|user accounts) are (there|on this system)

= user-shell
> grep '^root:' /etc/passwd | cut -d: -f7
$show the login shell of root
which shell does root use

= users-bash quiet
> grep 'bash$' /etc/passwd | cut -d: -f1
$list [all] users (whose [login] shell is|with|using|that use) bash [as (their|login) shell]

= users-home
> cut -d: -f1,6 /etc/passwd
$list [all] users (with|and) their home directories

= uid-over quiet
> awk -F: '$3 >= 1000 { print $1 }' /etc/passwd
$list [all] (normal|regular|human) users
$list users with [a] (uid|user id) (of at least|over|above) 1000

= who quiet
> who
who is logged in
$list [the] (logged in users|users logged in|users who are logged in|users currently logged in)
$show (who is|the users) logged in [right now]

= w parse
> w
$show who is logged in and what they are doing
what are the logged in users doing

= last parse
> last
$show the [recent] (login history|last logins|logins)
who logged in recently

= last-n parse
> last -n <n>
$show the last <n> logins

= useradd parse
> useradd -m <user>
$create a [new] user [called|named] <user> [with a home directory]
add [a|the] user [called|named] <user>

= userdel parse
> userdel <user>
$delete the user <user>

= userdel-r parse
> userdel -r <user>
$delete the user <user> and (its|their|the) home directory

= passwd parse
> passwd <user>
$change the password (of|for) [the user] <user>

= passwd-me parse
> passwd
$change my password

= groupadd parse
> groupadd <group>
$create a [new] group [called|named] <group>

= usermod parse
> usermod -aG <group> <user>
add [the] user <user> to [the] group <group>
put <user> (in|into) the group <group>
add <user> to the <group> group

= usermod-shell parse
> usermod -s /bin/bash <user>
$change the [login] shell of [the user] <user> to bash

= su parse
> su - <user>
(switch|change|become|log in as) [to] [the] user <user>

= sudo parse
> sudo -i
(become|switch to) root
open a root shell

= lsattr parse
> lsattr <anyfile>
$show the [extended] file attributes of <anyfile>

= getfacl parse
> getfacl <anyfile>
$show the (acl|access control list) of <anyfile>
`,
)
