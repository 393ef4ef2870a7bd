import { intents } from '../grammar.ts'

/** More of work on remote machines over ssh; checked for syntax and programs only. */
export const networkRemote = intents(
  'network',
  String.raw`
= ssh-uptime-free parse
> ssh <remote> free -h
free memory on <remote>
how much ram is left on the server <remote>
run free -h at <remote>
memory use of the remote machine <remote>, human readable
is <remote> out of memory
check <remote>: ram and swap in readable units
use ssh to see the memory of <remote>
ram of <remote> over ssh
<remote>: memory situation
does <remote> swap, look at its memory
ram report from <remote>
memory left over at <remote>, readable

= ssh-ls parse
> ssh <remote> ls -la
list my home on <remote>, hidden files too
what files do i have on <remote>, all details
run ls -la on <remote>
directory listing of the home folder at <remote>, long with dotfiles
see the files on the server <remote> without logging in for long
use ssh to list everything in my remote home on <remote>
remote ls -la at <remote>
long listing of my home over there on <remote>, hidden ones included
<remote>: what is in my home there, in full detail
long list of remote home files on <remote>, dotfiles too
look at my directory on <remote>, hidden entries included
which files, hidden or not, lie in my home at <remote>

= ssh-cat parse
> ssh <remote> cat <bare>
print the remote file <bare> of <remote>
contents of <bare> on <remote>
read <bare> at the server <remote> without copying it
show <bare> that lies on <remote> in my terminal
use ssh to cat <bare> on <remote>
what does <bare> say over at <remote>
display the file <bare> from the machine <remote>
look into <bare>, which is on <remote>
<bare> over there on <remote>, print it
let me read the remote <bare>, machine <remote>
output of cat <bare>, run at <remote>
take a look at <bare> on the server <remote>

= ssh-diff parse
> ssh <remote> cat <bare> | diff - <bare>
compare <bare> on <remote> with my local <bare>
is <bare> the same here and on <remote>
differences between the remote and the local <bare>, server <remote>
diff my <bare> against the one on <remote>
has somebody changed <bare> at <remote> compared with my copy
check whether <bare> on <remote> is identical to mine
local versus remote <bare>, machine <remote>
how does <bare> over there on <remote> differ from the one here
<bare>: mine or <remote>'s, any difference
has <bare> been deployed to <remote> unchanged, diff it
diff of the file <bare> between <remote> and this machine
is my copy of <bare> in line with that at <remote>

= ssh-top parse
> ssh -t <remote> top
run top on <remote>
watch the processes of <remote> live
start top on the remote machine <remote> with a terminal
what is the server <remote> busy with, live process view
use ssh to see top of <remote>
interactive process monitor at <remote>
open top over there on <remote>
remote top, machine <remote>
cpu hogs on <remote>, live
let me watch what runs on <remote>
process monitor of the server <remote>
why is <remote> slow, open its top

= ssh-restart parse
> ssh <remote> sudo systemctl restart <service>
restart <service> on <remote>
restart the service <service> on the server <remote>
over ssh restart <service> at <remote>
<service> hangs on <remote>, restart it
have <remote> restart its <service>
remote restart of <service>, machine <remote>
log on to <remote> just to restart <service>
use ssh and systemctl to restart <service> on <remote>
bring <service> down and up again on <remote>
<remote>: restart of <service>
new config for <service> on <remote>, so restart it there
bounce <service> over at <remote>

= ssh-status parse
> ssh <remote> systemctl status <service>
status of <service> on <remote>
is <service> running on the server <remote>
check the service <service> at <remote>
over ssh show systemctl status of <service>, machine <remote>
how is <service> doing on <remote>
does <remote> have <service> up, show its status
remote status of <service> at <remote>
use ssh to look at <service> on <remote>
<remote>: state of <service>
did <service> crash on <remote>, ask systemd there
look up how <service> fares at <remote>
health of the unit <service>, server <remote>

= ssh-reboot parse
> ssh <remote> sudo reboot
reboot <remote>
restart the server <remote>
reboot the remote machine <remote> over ssh
<remote> needs a reboot
have <remote> restart itself
remote reboot of <remote>
log on to <remote> and reboot it
use ssh to restart the whole machine <remote>
power cycle <remote> by software
updates are installed on <remote>, reboot it
<remote>: reboot now
make the server <remote> boot again

= ssh-reverse parse
> ssh -R <port>:localhost:<port> <remote>
make my local port <port> reachable on <remote>
reverse tunnel of port <port> to <remote>
let <remote> use the service on my port <port>
remote port forwarding of <port> to <remote>
expose localhost:<port> at <remote>
people on <remote> should be able to open my port <port>
open port <port> at <remote> and lead it back to me
use ssh to forward port <port> of <remote> to this machine
publish my port <port> through <remote>
from <remote>, localhost:<port> should lead to my computer
reverse port forward <port>, server <remote>
tunnel back: <remote> port <port> to me

= ssh-tunnel-bg parse
> ssh -fN -L <port>:localhost:<port> <remote>
tunnel port <port> of <remote> here, in the background
background ssh tunnel for <port> through <remote>, no shell
forward local port <port> to <remote> without opening a shell, then go to the background
detached port forwarding of <port> via <remote>
start a tunnel to port <port> on <remote> and give me my prompt back
ssh tunnel <port> to <remote>, no remote command, background
keep port <port> of <remote> available locally behind the scenes
silent tunnel, local <port>, machine <remote>, in background
<port> from <remote> as a background tunnel
set up forwarding of <port> by way of <remote> and leave no terminal open
permanent tunnel to <remote> on <port>, no login shell
bring port <port> of <remote> here without occupying this terminal

= ssh-nohost parse
> ssh -o StrictHostKeyChecking=no <remote>
ssh to <remote> without asking about the host key
accept any host key of <remote>
log in to <remote> and do not check its host key strictly
skip the yes/no question when connecting to <remote>
connect to <remote> with host key checking off
unattended first ssh login to <remote>, accept its key
ssh <remote>, StrictHostKeyChecking no
do not bother me with the authenticity of <remote>, log in
<remote>, ignore unknown host key
scripted login to <remote>, never ask about the fingerprint
trust <remote> without confirmation, ssh
host key prompt off, connect to <remote>

= ssh-agent-forward parse
> ssh -A <remote>
ssh to <remote> with agent forwarding
log in to <remote> and be able to use my keys from there
forward my ssh agent to <remote>
use my local keys on <remote>
connect to <remote>, taking the agent along
i want to git pull on <remote> with my own key, log in that way
agent forwarding, remote <remote>
ssh -A into <remote>
<remote> with my agent forwarded
hop on to other servers from <remote> using my own key
take my ssh agent along to <remote>
let <remote> use the agent of this machine

= ssh-compress parse
> ssh -C <remote>
ssh to <remote> with compression
compressed ssh session to <remote>
slow line: log in to <remote> compressed
connect to <remote> and compress the data
turn on compression for the ssh login at <remote>
remote shell on <remote> over a thin line, compressed
ssh -C into <remote>
log on to <remote>, traffic compressed
<remote>, compressed connection
bad network, so compress the ssh session with <remote>
ssh compression on, log in at <remote>
save bandwidth during my shell on <remote>

= ssh-untar parse
> ssh <remote> tar czf - <plaindir> | tar xzf -
copy <plaindir> from <remote> here through a compressed tar stream
fetch <plaindir> off <remote> by tar over ssh and unpack it here
pull the remote <plaindir> of <remote> as a tar pipe
many small files: get <plaindir> from <remote> with tar over ssh
tar on <remote>, untar here: <plaindir>
stream <plaindir> from the server <remote> through tar and extract locally
without scp or rsync, bring <plaindir> of <remote> here with tar
pack <plaindir> at <remote>, unpack it in this folder, in one pipe
get <plaindir> out of <remote>, packed on the fly
tar stream from <remote> for <plaindir>, extract here
fast way to copy <plaindir> off <remote> with tar and ssh
remote tar of <plaindir> at <remote>, unpacked locally

= ssh-append-key parse
> cat ~/.ssh/id_ed25519.pub | ssh <remote> 'cat >> ~/.ssh/authorized_keys'
append my public key to the authorized keys on <remote> by hand
without ssh-copy-id add my ed25519 key to <remote>
pipe my public key over ssh into authorized_keys of <remote>
manual key installation on <remote>, append id_ed25519.pub
no ssh-copy-id here, put my public key at the end of authorized_keys on <remote>
cat id_ed25519.pub and append it remotely on <remote>
add ~/.ssh/id_ed25519.pub to <remote>'s authorized_keys with a pipe
hand-made ssh-copy-id to <remote>
<remote>: add my id_ed25519.pub to its authorized_keys by cat
extend authorized_keys over at <remote> with my public key, no special tool
let me in at <remote> by appending my key through ssh and cat
append id_ed25519.pub to the remote authorized_keys, machine <remote>

= ssh-keygen-rsa parse
> ssh-keygen -t rsa -b 4096
generate an rsa ssh key with 4096 bits
create a 4096 bit rsa key pair
the server is old and wants rsa, make such a key of 4096 bits
ssh key of type rsa, length 4096
new rsa 4096 key for ssh
use ssh-keygen for a 4096 bit rsa key
i need an rsa key pair for ssh, 4096 bits long
rsa key pair, big, 4096
rsa 4096 ssh key
make a large rsa key for ssh, 4096
rsa key of 4096 bits instead of ed25519
no ed25519 support there, so generate rsa with 4096 bits

= ssh-keygen-comment parse
> ssh-keygen -t ed25519 -C <remote>
create an ed25519 ssh key with the comment <remote>
new ssh key labelled <remote>
generate a key pair, comment <remote>, type ed25519
ssh key for github with my address <remote>, ed25519
make an ed25519 key pair that says <remote> at its end
ed25519 key with <remote> as its comment
use ssh-keygen, ed25519, label <remote>
key pair for ssh annotated with the mail address <remote>
ed25519 key, comment <remote>
key pair with the label <remote>, modern type ed25519
<remote> should be the comment in my new ed25519 key
create ssh keys, ed25519, marked as <remote>

= ssh-keygen-pass parse
> ssh-keygen -p -f ~/.ssh/id_ed25519
change the passphrase of my ed25519 key
set a new passphrase for ~/.ssh/id_ed25519
my ssh key should have another password
protect id_ed25519 with a different passphrase
remove or alter the passphrase on my private key id_ed25519
new password for my ssh private key
edit the passphrase of the existing key id_ed25519
i want to replace the passphrase of my ssh key
id_ed25519: different passphrase
give my private key another passphrase
passphrase change for the ssh key ed25519
my key's passphrase is too weak, set another

= ssh-keygen-pub parse
> ssh-keygen -y -f ~/.ssh/id_ed25519
print the public key that belongs to my private key id_ed25519
derive the public key from ~/.ssh/id_ed25519
i lost the pub file, recreate the public half of id_ed25519 on the screen
compute the public part out of my private ssh key
public key calculated from the private one, id_ed25519
which public key fits ~/.ssh/id_ed25519
recover the public key of id_ed25519
get public from private key, ssh-keygen, id_ed25519
public half out of the private id_ed25519
restore the missing id_ed25519.pub, print it
from private key to public key, on the terminal
show the public key computed from ~/.ssh/id_ed25519

= ssh-add-list parse
> ssh-add -l
which keys does the ssh agent hold
list the keys in my agent
fingerprints of the loaded ssh identities
is my key loaded in the agent
identities known to the ssh agent
what is in ssh-agent
show loaded ssh keys
has the agent got any key, list them
agent contents
any identities in the agent
keys that ssh has loaded at present
show fingerprints held by my agent

= ssh-add-clear parse
> ssh-add -D
remove all keys from the ssh agent
empty the ssh agent
forget every loaded ssh key
the agent should not hold any identity any more
clear my agent
unload all identities
drop the keys i added to the agent
delete everything from ssh-agent
agent: drop all keys
make ssh-agent forget everything
no keys in the agent any longer
wipe the identities in the ssh agent

= ssh-agent-start parse
> eval "$(ssh-agent -s)"
start the ssh agent [in this shell]
could not open a connection to your authentication agent, so start one
launch ssh-agent and set its variables here
run an agent for ssh keys in this session
bring up ssh-agent
no agent is running, start it for this shell
eval the output of ssh-agent
get an ssh agent going
ssh-add cannot connect to an agent, launch one here
agent for this terminal, please
set up an ssh agent along with its environment
new ssh agent

= ssh-keys-list parse
> ls -la ~/.ssh
which ssh keys do i have
list my ssh folder with details
files in ~/.ssh
do i already have an ssh key
contents of the .ssh directory, with permissions
see keys and known_hosts in my ssh directory
are the permissions in ~/.ssh right, list it
show what is in my ssh folder, hidden and all
look into ~/.ssh, every detail
my keys: list the files
is there an id_ed25519 or id_rsa, list my ssh folder
long listing for .ssh

= ssh-config-show parse
> cat ~/.ssh/config
show my ssh config
which hosts are defined in my ssh configuration
contents of ~/.ssh/config
print the ssh client configuration of mine
what shortcuts have i set up for ssh
dump my ssh config file
how is ssh configured for my user
read the host aliases in ~/.ssh/config
ssh aliases i have defined
my ~/.ssh/config, print it
look at the client settings of ssh
view the file with my ssh hosts

= ssh-perms parse
> chmod 700 ~/.ssh && chmod 600 ~/.ssh/id_ed25519
fix the permissions of my ssh folder and private key
ssh says the permissions of id_ed25519 are too open
make ~/.ssh 700 and id_ed25519 600
bad permissions on the private key, set folder and key right
nobody else may read my ssh directory or the key id_ed25519
unprotected private key file warning, repair it
secure ~/.ssh and the ed25519 key in it
correct mode for the .ssh directory and id_ed25519
ssh rejects my key because of its mode, fix folder and key
lock down ~/.ssh with the private key
700 for the ssh folder, 600 for the ed25519 key
keep others out of ~/.ssh and id_ed25519

= ssh-keyscan parse
> ssh-keyscan <host> >> ~/.ssh/known_hosts
add the host keys of <host> to known_hosts
remember the ssh keys of <host> in advance
collect <host>'s host keys and append them to my known hosts
make <host> a known host without logging in
for ci: put <host> into known_hosts
scan <host> for its ssh keys and keep them
pre-accept the host key of <host>
append what ssh-keyscan finds on <host> to known_hosts
<host> into known_hosts, automatically
fetch host keys of <host> so that ssh does not ask
known_hosts should have <host>, append its keys
save the public host keys of <host>

= sshfs parse
> sshfs <remote>: /mnt
mount my home on <remote> at /mnt
mount the remote machine <remote> under /mnt over ssh
make the files of <remote> available in /mnt
sshfs of <remote> on /mnt
browse <remote> as if it were a local folder at /mnt
attach the home directory at <remote> to /mnt by ssh
access files on <remote> through /mnt
use sshfs to put <remote> onto /mnt
/mnt should show the files of <remote>
network mount of <remote> by ssh, mount point /mnt
have <remote>'s home appear under /mnt
work on the files of <remote> locally, mounted to /mnt

= sftp parse
> sftp <remote>
open an sftp session to <remote>
sftp <remote>
interactive file transfer with <remote>
log in to <remote> by sftp
browse and transfer files on <remote> interactively
use sftp with <remote>
secure ftp to <remote>
like ftp but over ssh: <remote>
file session with <remote>, secure
get and put files at <remote> in an interactive session
sftp prompt on <remote>
ftp-like access to <remote>, encrypted

= scp-remote-remote parse
> scp <remote>:<bare> <remote2>:
copy <bare> from <remote> to <remote2>
transfer <bare> of the server <remote> over to <remote2>
move a copy of <bare> between the machines: source <remote>, target <remote2>
scp <bare> from <remote> onto <remote2>
send <remote>'s <bare> to my home on <remote2>
server to server copy of <bare>, from <remote> to <remote2>
<remote2> should get <bare>, which is on <remote>
bring <bare> across from <remote> to the other server <remote2>
<bare> is on <remote>, it should be on <remote2> too
relay <bare> from the server <remote> to the server <remote2>
hand over <bare>: from <remote>, to <remote2>
duplicate <remote>'s file <bare> at <remote2>

= scp-ext parse
> scp *.<ext> <remote>:
upload all <ext> files to <remote>
copy every .<ext> here to <remote>
scp the <ext> files of this folder to my home on <remote>
send all files ending in .<ext> to the server <remote>
transfer my <ext> files onto <remote>
put all .<ext> on <remote>
<remote> should have all my <ext> files
push each <ext> file in this directory over ssh to <remote>
every .<ext> file here goes to <remote>
<ext> files in this folder, to my home at <remote>
upload by extension: .<ext>, server <remote>
hand all my .<ext> over to <remote>

= scp-from-to parse
> scp <remote>:<bare> <new>
download <bare> from <remote> and call it <new>
fetch <bare> off <remote> as <new>
scp <bare> from <remote> to the local file <new>
get the remote <bare> of <remote>, name it <new> here
save <bare> that is on <remote> under the name <new>
local copy <new> of <bare> at <remote>
bring <bare> from <remote> here but as <new>
pull <bare> over ssh from <remote> into <new>
<remote>'s <bare> should become <new> here
copy the remote file <bare>, machine <remote>, to <new>
retrieve <bare> from <remote>, local name <new>
i want <bare> of <remote> as <new> in this folder

= scp-rename parse
> scp <bare> <remote>:<new>
upload <bare> to <remote> under the name <new>
copy <bare> to <remote> and call it <new> there
scp <bare> onto <remote> as <new>
send <bare> to <remote>, remote name <new>
put my <bare> on the server <remote>, named <new>
transfer <bare> to <remote>, where it should be <new>
<remote> gets <bare>, stored as <new>
deliver <bare> to the machine <remote> into the file <new>
<bare> becomes <new> over at <remote>
store my <bare> on <remote> in a file named <new>
copy <bare> up to <remote>, new name <new>
on <remote> there should be <new>, made from my <bare>

= rsync-port parse
> rsync -avz -e 'ssh -p <port>' <mydir> <remote>:
sync <mydir> to <remote> over ssh port <port>
rsync <mydir> to <remote>, whose ssh listens on <port>
upload <mydir> to <remote> by rsync with port <port>
use rsync with a non-standard ssh port <port> for <mydir> to <remote>
back up <mydir> to the server <remote>, ssh on port <port>, incrementally
mirror <mydir> on <remote> through port <port>
rsync over ssh, port <port>, source <mydir>, machine <remote>
incremental copy of <mydir> to <remote>, port <port> instead of 22
<mydir> to <remote>, rsync, ssh at <port>
unusual ssh port <port> on <remote>, sync <mydir> there
keep <mydir> backed up on <remote>, which is reached at port <port>
rsync upload through ssh port <port>: <mydir> to my home at <remote>

= rsync-move parse
> rsync -av --remove-source-files <mydir> <mydir2>
sync <mydir> to <mydir2> and delete the source files afterwards
move the files of <mydir> to <mydir2> with rsync
rsync <mydir> into <mydir2>, removing what has been transferred from the source
transfer <mydir> to <mydir2> and clear the files out of <mydir>
use rsync to move rather than copy from <mydir> to <mydir2>
after syncing <mydir> to <mydir2> the originals should go
archive transfer from <mydir> to <mydir2>, source files erased
drain <mydir> into <mydir2> by rsync
<mydir> to <mydir2>, originals removed after the transfer
have rsync empty <mydir> into <mydir2>
shift files out of <mydir> to <mydir2> using rsync
rsync like mv: <mydir> into <mydir2>

= rsync-update parse
> rsync -avu <mydir> <mydir2>
sync <mydir> to <mydir2> but do not overwrite newer files there
copy from <mydir> to <mydir2> only what is newer
rsync <mydir> into <mydir2>, skipping files that are newer in the target
update <mydir2> from <mydir> without clobbering more recent files
use rsync with update from <mydir> to <mydir2>
files in <mydir2> that are more recent stay when syncing <mydir> to it
bring <mydir> over to <mydir2>, leave newer ones alone
keep the more recent file whenever <mydir> is synced into <mydir2>
do not replace younger files in <mydir2> by those of <mydir>
<mydir> to <mydir2>, the newer file wins
merge <mydir> into <mydir2> unless the file there is newer
rsync from <mydir>, target <mydir2>, never overwrite anything more recent

= rsync-checksum parse
> rsync -avc <mydir> <mydir2>
sync <mydir> to <mydir2> comparing checksums instead of dates
rsync <mydir> into <mydir2> by content, not by time and size
use checksums to decide what to copy from <mydir> to <mydir2>
careful sync of <mydir> with <mydir2>, files compared by checksum
timestamps are unreliable, so sync <mydir> to <mydir2> by checksum
rsync with checksum comparison, <mydir> to <mydir2>
copy only files of <mydir> whose content differs from that in <mydir2>, with rsync
compare contents when mirroring <mydir> to <mydir2>
<mydir> to <mydir2>, decide by checksum
sync according to real contents: <mydir> into <mydir2>
dates lie, so rsync <mydir> with <mydir2> on the basis of checksums
thorough rsync, every file hashed, <mydir> to <mydir2>

= rsync-limit parse
> rsync -av --bwlimit=1000 <mydir> <remote>:
sync <mydir> to <remote> with at most 1000 kilobytes per second
rsync <mydir> to <remote>, bandwidth limit 1000
throttled upload of <mydir> to <remote> by rsync, 1000 KB/s
do not use all bandwidth while syncing <mydir> to <remote>, limit 1000
slow rsync of <mydir> onto the server <remote>, bwlimit 1000
transfer <mydir> to <remote> by rsync, capped at 1000k a second
use rsync with a bandwidth cap of 1000 from <mydir> to <remote>
gentle backup of <mydir> to <remote>, 1000 kilobytes a second at most
<mydir> to <remote>, slowly, bwlimit 1000
leave bandwidth for others while <mydir> is rsynced to <remote>, 1000 KB/s
rsync at 1000 kilobytes per second: <mydir> onto <remote>
limit the speed to 1000 as you sync <mydir> with <remote>

= rsync-ext parse
> rsync -av --include='*/' --include='*.<ext>' --exclude='*' <mydir> <mydir2>
sync only <ext> files from <mydir> to <mydir2>, keeping the folders
copy just the .<ext> files of <mydir> into <mydir2> with rsync, folder structure kept
rsync <mydir> to <mydir2> but only files ending in .<ext>
mirror the <ext> files below <mydir> to <mydir2> and nothing else, by rsync
all .<ext> in the tree <mydir> should be synced to <mydir2>, others left out
use rsync filters to bring only .<ext> files from <mydir> to <mydir2>
<ext> files alone, source <mydir>, target <mydir2>, rsync with subfolders
leave out everything except .<ext> when syncing <mydir> into <mydir2>
.<ext> only, from <mydir> to <mydir2>, directories preserved, rsync
nothing but <ext> files should go from <mydir> into <mydir2> by rsync
replicate the <ext> files of the tree <mydir> under <mydir2>
filter the sync from <mydir> to <mydir2> so that just .<ext> passes

= rsync-stats parse
> rsync -a --stats <mydir> <mydir2>
sync <mydir> to <mydir2> and show statistics at the end
rsync <mydir> into <mydir2> with a summary of how much was transferred
copy <mydir> to <mydir2> by rsync, then report number of files and bytes
statistics of an rsync from <mydir> to <mydir2>
how many files get transferred when syncing <mydir> to <mydir2>, do it and print totals
archive sync from <mydir> to <mydir2>, no file names, only stats
use rsync with stats for <mydir> to <mydir2>
run the backup of <mydir> to <mydir2> and give the transfer figures
<mydir> to <mydir2>, with transfer statistics
sync <mydir> into <mydir2> and tell how many bytes were sent
numbers at the end, please: rsync <mydir> to <mydir2>
rsync report with totals, source <mydir>, target <mydir2>

= rsync-backup parse
> rsync -ab <mydir> <mydir2>
sync <mydir> to <mydir2> and keep a backup of every overwritten file
rsync <mydir> into <mydir2>, old versions saved with a tilde
copy <mydir> over <mydir2> but preserve what gets replaced
update <mydir2> from <mydir> with backups of overwritten files
archive sync <mydir> to <mydir2>, making backups
use rsync in backup mode from <mydir> to <mydir2>
nothing in <mydir2> may get lost when it is synced from <mydir>, keep replaced files as backups
replaced files in <mydir2> should survive as backups while syncing <mydir> into it
<mydir> to <mydir2>, keep old versions of what is replaced
before overwriting in <mydir2>, make copies with a tilde, sync from <mydir>
sync <mydir> over <mydir2> without losing replaced files
rsync with backups, <mydir> into <mydir2>

= rsync-file parse
> rsync -avP <bare> <remote>:
copy the big file <bare> to <remote> so that it can be resumed, with progress
rsync <bare> to <remote> with progress
upload <bare> to <remote> by rsync, partial transfers kept
send <bare> to <remote>, continue if it breaks off, show how far it is
use rsync to bring the file <bare> to <remote> and watch the progress
resumable upload of <bare> onto the server <remote>
transfer <bare> to <remote> with a percentage, resumable
scp broke off for <bare>, so rsync it to <remote> with progress and resume
<bare> to <remote>, resumable, with a meter
large <bare>, shaky line, <remote>: upload it so that it can go on later, progress shown
rsync the single file <bare> up to <remote>, showing how it goes
watch <bare> being transferred to <remote>, partial file kept
`,
)
