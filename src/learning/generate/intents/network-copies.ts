import { intents } from '../grammar.ts'

/** Copies to and from other machines by rsync and scp, asked for as on the web. */
export const networkCopies = intents(
  'network',
  `
= u-rsync-av-far parse
> rsync -av <mydir> <remote>:<farpath>
Archive the local directory <mydir> to <farpath> on <remote> verbosely
rsync <mydir> to <farpath> at <remote>, archive mode and verbose
copy <mydir> with permissions and times to the remote path <farpath> on <remote>, showing the files
mirror <mydir> into <farpath> of the host <remote> by rsync, listing what is sent
rsync -av from here, <mydir>, to <remote>, folder <farpath>
upload <mydir> to <remote> under <farpath> with rsync in archive mode
send the folder <mydir> by rsync to <farpath> on <remote>, attributes kept, verbose
<farpath> on <remote> should receive <mydir>, rsync archive
push <mydir> over rsync to <remote>, into <farpath>, no compression
synchronize the remote <farpath> at <remote> with the local <mydir>

= u-rsync-av-get parse
> rsync -av <remote>:<farpath> <mydir>
Archive <farpath> on <remote> to the local directory <mydir> verbosely
rsync <farpath> of <remote> into <mydir>, archive mode and verbose
fetch the remote path <farpath> from <remote> with permissions and times into <mydir>
pull <farpath> from the host <remote> by rsync to <mydir>, listing what comes
rsync -av from <remote>, folder <farpath>, to <mydir> here
download <farpath> of <remote> to <mydir> with rsync in archive mode
get the folder <farpath> that is on <remote> into my <mydir>, attributes kept, verbose
<mydir> should receive <farpath> from <remote>, rsync archive
mirror the remote <farpath> at <remote> down to <mydir>
synchronize the local <mydir> with <farpath> on <remote>

= u-rsync-r parse
> rsync -r <mydir> <remote>:<farpath>
Recursively copy <mydir> to <farpath> on <remote> with rsync
rsync <mydir> recursively to <remote>, folder <farpath>, nothing else preserved
plain recursive rsync of <mydir> to <farpath> at <remote>
copy the tree <mydir> by rsync -r to the remote path <farpath> on <remote>
only -r: rsync <mydir> to <farpath> of <remote>
send <mydir> and all below by recursive rsync to <remote>, into <farpath>
recursive transfer of <mydir> to <farpath> on <remote>, no archive mode
upload <mydir> recursively through rsync, host <remote>, path <farpath>
copy <mydir> and its subdirectories to <farpath> of the computer <remote>, rsync with recursion only
rsync recursion without preserving anything: <mydir> to <remote>, <farpath>
simple recursive rsync upload, <mydir>, host <remote>, path <farpath>
let rsync walk through <mydir> and bring it to <farpath> at <remote>, just -r

= u-rsync-r-get parse
> rsync -r <remote>:<farpath> <mydir>
Recursively copy <farpath> from <remote> to the local <mydir> with rsync
rsync <farpath> of <remote> recursively into <mydir>, nothing else preserved
plain recursive rsync from <farpath> at <remote> to <mydir> here
fetch the tree <farpath> by rsync -r from <remote> to <mydir>
only -r: rsync <farpath> on <remote> into <mydir>
download <farpath> recursively through rsync, from the host <remote>, to <mydir>
recursive transfer from <remote>, path <farpath>, to my <mydir>, no archive mode
get <farpath> and all below by recursive rsync off <remote> into <mydir>
copy <farpath> and its subdirectories from the computer <remote> to <mydir>, rsync with recursion only
rsync recursion without preserving anything: <remote>, <farpath>, to <mydir>
simple recursive rsync download, host <remote>, path <farpath>, into <mydir>
let rsync walk through <farpath> at <remote> and bring it to <mydir>, just -r

= u-rsync-rvv parse
> rsync -rvv <mydir> <remote>:<farpath>
Recursively copy <mydir> to <farpath> on <remote> with rsync, very verbose
rsync <mydir> recursively to <remote>, folder <farpath>, with extra verbosity
doubly verbose recursive rsync of <mydir> to <farpath> at <remote>
rsync -r with -vv from <mydir> to <farpath> of <remote>
send <mydir> by recursive rsync to <remote>, into <farpath>, telling even skipped files
very detailed messages while <mydir> is copied recursively to <farpath> on <remote> by rsync
upload <mydir> recursively through rsync to <remote>, path <farpath>, increased verbosity twice
copy <mydir> with its subfolders to <farpath> at <remote>, rsync, as talkative as -vv
recursive rsync to <remote>, <mydir> into <farpath>, twice verbose
debug level chatter while rsync -r brings <mydir> to <farpath> on <remote>
let me see also what rsync skips as <mydir> goes recursively to <farpath> of <remote>

= u-rsync-avr parse
> rsync -avR <relfile> <remote>:<farpath>
Archive <relfile> to <farpath> on <remote>, preserving its relative path
rsync <relfile> to <farpath> at <remote> with its directories recreated
copy <relfile> by rsync to <remote> under <farpath>, keep the path given here
rsync -avR <relfile> to <remote>, folder <farpath>
send <relfile> including its folder names to <farpath> on <remote>
relative path names: rsync the file <relfile> to <farpath> of <remote>
<farpath> on <remote> should get <relfile> in the same subfolder structure, by rsync
upload <relfile> through rsync, path and all, below <farpath> at <remote>
rsync in archive and relative mode, verbose, of <relfile> to <remote>, into <farpath>
keep the directory part of <relfile> as rsync -av brings it to <farpath> on <remote>
file <relfile>, host <remote>, below <farpath>, relative names, rsync
rebuild the folders of <relfile> under <farpath> of <remote> when sending it with rsync
rsync with -R for <relfile>, target <farpath> at <remote>

= u-rsync-relative parse
> rsync -a --relative <path> <remote>:
Archive <path> to the home directory on <remote> using relative path names
rsync <path> to <remote> preserving the directory hierarchy
copy <path> over the network to the home at <remote>, with its full path recreated there
rsync --relative in archive mode of <path> to <remote>
send <path> to <remote> by rsync, keeping the leading directories
the whole path <path> should be rebuilt on <remote>, rsync archive
archive <path> to the host <remote> such that the implied folders are created
rsync with relative names, not verbose: <path> to <remote>
relative rsync archive of <path> to <remote>'s home
keep the parents of <path> when rsync archives it to the home on <remote>
on <remote>, below home, the whole chain of <path> should appear, rsync -a
rsync <path> with implied directories to the host <remote>

= u-rsync-p-get parse
> rsync -avz -e 'ssh -p <port>' <remote>:<farpath> <mydir>
Archive <farpath> on <remote> to <mydir> via ssh on port <port>, compressing the data
rsync <farpath> of <remote> into <mydir>, ssh port <port>, with compression
fetch <farpath> from <remote> by rsync over ssh port <port> to <mydir>, compressed and verbose
pull <farpath> off <remote> where ssh listens on <port>, into <mydir>, by rsync -avz
download <farpath> of <remote> with rsync through ssh on port <port> to <mydir>, compressing
rsync -avz with ssh port <port> from <remote>, path <farpath>, to <mydir>
remote <farpath> at <remote> to the local <mydir>, archive, verbose, compressed, ssh at <port>
get the folder <farpath> from the host <remote>, nonstandard ssh port <port>, compressed rsync to <mydir>
copy <farpath> from <remote> over ssh at port <port> into <mydir>, rsync archive, verbose and compressed
ssh port is <port>: archive <farpath> at <remote> down to <mydir> with compression, list files
rsync download, <farpath> on <remote>, to <mydir>, port <port>, compress
transfer by rsync from the host <remote>, folder <farpath>, to <mydir>, -avz and port <port>

= u-rsync-azp parse
> rsync -azP -e 'ssh -p <port>' <mydir> <remote>:<farpath>
Archive <mydir> to <farpath> on <remote> via ssh on port <port>, compressed, with progress and partial files kept
rsync <mydir> to <remote>, path <farpath>, ssh port <port>, compress and show progress
upload <mydir> by rsync over ssh port <port> to <farpath> at <remote> with a progress display
rsync -azP with ssh on <port>, from <mydir> to <farpath> of <remote>
resumable compressed rsync of <mydir> to <farpath> on <remote>, ssh listens on <port>, show how far it is
send <mydir> to <remote> into <farpath>, progress, compression, ssh port <port>, by rsync
push <mydir> through ssh port <port> to <farpath> on <remote>, -a -z and -P
copy <mydir> across ssh at port <port> to <remote>, <farpath>, rsync archive, compressed, with a progress meter
rsync upload that can be resumed: <mydir>, <farpath> on <remote>, ssh port <port>, compression
ssh port is <port>, archive <mydir> to <farpath> at <remote> with compression and partial progress
transfer <mydir> by rsync to the host <remote>, folder <farpath>, progress and compression on, port <port>

= u-rsync-chavzp parse
> rsync -chavzP --stats <remote>:<farpath> <mydir>
Archive <farpath> on <remote> to <mydir> by checksum, compressed, with human readable progress and transfer statistics
rsync <farpath> of <remote> to <mydir>, checksums compared, readable progress, compressed, stats at the end
pull <farpath> from <remote> to <mydir>: checksum, human readable, archive, verbose, compressed, progress, and statistics
fetch <farpath> off <remote> into <mydir> with rsync -chavzP and --stats
download by rsync, deciding by checksum, from <remote>, path <farpath>, into <mydir>, with readable progress, compression and statistics
<mydir> from <farpath> on <remote>, updating files with different checksums, progress shown readably and compressed, statistics after
get <farpath> of <remote> here as <mydir> by checksum with a readable progress bar, compression and final statistics
checksum based archive download from <remote>, <farpath> to <mydir>, partial files kept, readable numbers, compressed, stats
bring <farpath> at <remote> to my <mydir>, comparing checksums, human figures, compressed, progress, statistics when done
rsync down: <farpath> on <remote>, local <mydir>, all of -c -h -a -v -z -P plus stats

= u-rsync-chavzp-put parse
> rsync -chavzP --stats <mydir> <remote>:<farpath>
Archive <mydir> to <farpath> on <remote> by checksum, compressed, with human readable progress and transfer statistics
rsync <mydir> to <farpath> of <remote>, checksums compared, readable progress, compressed, stats at the end
push <mydir> to <remote>, into <farpath>: checksum, human readable, archive, verbose, compressed, progress, and statistics
send <mydir> to <remote>, path <farpath>, with rsync -chavzP and --stats
upload by rsync, deciding by checksum, <mydir> to <remote>, path <farpath>, with readable progress, compression and statistics
<farpath> on <remote> from the local <mydir>, updating files with different checksums, progress shown readably and compressed, statistics after
put <mydir> on <remote> as <farpath> by checksum with a readable progress bar, compression and final statistics
checksum based archive upload to <remote>, <mydir> to <farpath>, partial files kept, readable numbers, compressed, stats
bring my <mydir> to <farpath> at <remote>, comparing checksums, human figures, compressed, progress, statistics when done
rsync up: <mydir>, then <farpath> on <remote>, all of -c -h -a -v -z -P plus stats

= u-rsync-rtuv parse
> rsync -rtuv <mydir>/ <mydir2>
Synchronize <mydir2> with the files of <mydir> that are newer, recursively, keeping times, verbosely
rsync -rtuv the contents of <mydir> to <mydir2>
recursive rsync from inside <mydir> to <mydir2> that keeps times and skips files newer there, verbose
update <mydir2> from the contents of <mydir> if these are newer, times preserved, with rsync -r
copy what is newer in <mydir> over to <mydir2> by rsync, recursion, times, update, verbose
bring <mydir2> up to date with the files in <mydir>, no archive mode but -rtu, and list them
rsync so that newer files of <mydir> land in <mydir2>, modification times kept, recursive and verbose
recursively update <mydir2> with whatever is newer inside <mydir>, preserve mtimes, verbose rsync
refresh <mydir2> from the inside of <mydir> where that is newer, times kept, show the names, rsync
only newer files of <mydir> to <mydir2>, rsync -r with times and messages
rsync newer content of <mydir> into <mydir2> with time stamps and a file list

= u-rsync-rud parse
> rsync -ru --delete <mydir>/ <mydir2>
Recursively copy the contents of <mydir> to <mydir2>, skip files that are newer there, and delete what <mydir> does not have
rsync -r -u --delete the contents of <mydir> to <mydir2>
make <mydir2> like <mydir> with recursive rsync, update only, removing extra files
rsync from inside <mydir> to <mydir2>, recursion and update, extraneous files in <mydir2> deleted
update <mydir2> recursively from <mydir> and remove what is only in <mydir2>, by rsync
sync <mydir>'s content into <mydir2>, not over newer ones, with deletion of surplus files
recursive update with delete, rsync, source content of <mydir>, destination <mydir2>
rsync the inside of <mydir> over <mydir2>, older files only, and purge what does not belong
files that only <mydir2> has get deleted, others are updated from <mydir>, rsync -r -u
recursive rsync with update and removal of strays, from the inside of <mydir> to <mydir2>
equalise <mydir2> to the content of <mydir>, never replacing newer files, deleting strays, by rsync

= u-rsync-dirs parse
> rsync -a --include='*/' --exclude='*' <mydir>/ <mydir2>
Copy only the directory structure of <mydir> to <mydir2> with rsync, no files
rsync just the folders of <mydir> to <mydir2>
recreate the directory tree of <mydir> in <mydir2> without any file, using rsync
rsync with filters that keep directories alone, from <mydir> to <mydir2>
empty copy of the folders in <mydir> as <mydir2>, by rsync
include directories, exclude everything else: rsync <mydir> to <mydir2>
i want the same folders as in <mydir> under <mydir2> but no contents, rsync
skeleton of <mydir> to <mydir2> through rsync
no files, only the folder tree of <mydir> into <mydir2>, rsync
replicate the hierarchy of directories in <mydir> under <mydir2> with rsync, leave files out
directories of <mydir> alone through rsync's include and exclude to <mydir2>
make <mydir2> have all subfolders that <mydir> has, without content, by rsync

= u-rsync-files-only parse
> rsync -a --filter='-! */' <mydir>/ <mydir2>
Use an rsync filter to archive only directories of <mydir> to <mydir2>, by the rule that drops every non-directory
rsync with a filter that removes whatever is not a directory, <mydir> to <mydir2>
one rsync filter, all but directories excluded, from <mydir> into <mydir2>
filter rule of rsync for folders alone, source <mydir>, target <mydir2>
rsync --filter with a negated */ from <mydir> to <mydir2>
only folders pass the rsync filter, from <mydir> to <mydir2>
with rsync's filter rule against non-directories bring <mydir> to <mydir2>
filter out everything but directories in an rsync of <mydir> to <mydir2>
let an rsync filter hide all files, archive <mydir> to <mydir2>
minus rule for whatever is no folder, as an rsync filter, from <mydir> to <mydir2>

= u-rsync-mkpath parse
> rsync -a --rsync-path='mkdir -p <farpath> && rsync' <mydir> <remote>:<farpath>
Create the directory <farpath> on <remote> before rsync copies <mydir> there
rsync <mydir> to <farpath> at <remote> and make that remote path first
the target <farpath> does not exist on <remote>, let rsync create it with parents and archive <mydir> to it
use --rsync-path with mkdir -p for <farpath> on <remote>, then archive <mydir>
rsync that makes missing remote folders: <mydir> to <farpath> of <remote>
archive <mydir> into the not yet existing <farpath> at <remote>, through a trick with rsync-path
send <mydir> to <remote> by rsync, creating <farpath> there including parents
mkdir -p <farpath> at <remote> as part of the rsync of <mydir>
have the remote side make <farpath> with parents before it receives <mydir>, rsync to <remote>
rsync -a <mydir> to <farpath> on <remote> although that folder is missing, create it with mkdir -p in rsync-path
no such directory <farpath> at <remote>: let rsync make it, then put <mydir> there
ensure <farpath> on <remote> exists as part of archiving <mydir> to it

= u-rsync-from-file parse
> rsync -av --files-from=<bare> <mydir> <remote>:
Copy the files listed in <bare> from <mydir> to <remote> with rsync
rsync to <remote> only what <bare> lists, paths relative to <mydir>
take the list of files from <bare> and rsync those of <mydir> to <remote>
rsync --files-from <bare>, source <mydir>, destination the home at <remote>
not all of <mydir> but the names in <bare> should be sent by rsync to <remote>
the file <bare> holds names below <mydir>, transfer these to <remote> by rsync
list-driven rsync of <mydir> to <remote>, list in <bare>
which files to send is written in <bare>: rsync them out of <mydir> to <remote>
rsync only a selection, listed in <bare>, of <mydir> to the home on <remote>
upload the files of <mydir> whose names are in <bare> to <remote> with rsync
let rsync read file names from <bare> and take them from <mydir> to <remote>

= u-rsync-exclude-from parse
> rsync -av --exclude-from=<bare> <mydir> <mydir2>
Copy <mydir> to <mydir2> with rsync, leaving out the patterns listed in <bare>
rsync <mydir> to <mydir2> and take exclusions from the file <bare>
<bare> has patterns to skip, rsync <mydir> into <mydir2> accordingly
rsync --exclude-from <bare>, from <mydir> to <mydir2>
archive <mydir> to <mydir2> except for what the list <bare> names
exclude file <bare> for an rsync of <mydir> to <mydir2>
skip everything mentioned in <bare> when rsyncing <mydir> to <mydir2>
rsync from <mydir> to <mydir2> minus all that matches a line of <bare>
ignore list <bare>, rsync in archive mode from <mydir> to <mydir2>
patterns in <bare> are not to be copied, the rest of <mydir> is, to <mydir2>, rsync
mirror <mydir> in <mydir2> by rsync and respect the exclusions in <bare>

= u-rsync-ignore-existing parse
> rsync -av --ignore-existing <mydir>/ <mydir2>
Copy from <mydir> to <mydir2> with rsync only files that do not exist there
rsync the contents of <mydir> to <mydir2>, skip all that is present already
only new files from <mydir> to <mydir2>, never update existing ones, by rsync
rsync --ignore-existing, content of <mydir> into <mydir2>
add to <mydir2> what it lacks of <mydir>, through rsync
leave every file that <mydir2> has, copy the missing ones of <mydir> with rsync
rsync without touching existing files in <mydir2>, source the inside of <mydir>
fill in what <mydir2> is missing from inside <mydir>, rsync, no overwriting
rsync only adds: content of <mydir> to <mydir2>, present files stay as they are
whatever <mydir2> already has is not touched, all else of <mydir>'s content is rsynced in
copy absent files alone from the inside of <mydir> to <mydir2> with rsync

= u-rsync-existing parse
> rsync -av --existing <mydir>/ <mydir2>
Update with rsync only files that already exist in <mydir2> from <mydir>, create none
rsync the contents of <mydir> to <mydir2>, no new files there
only refresh what <mydir2> has, from <mydir>, by rsync
rsync --existing, content of <mydir> into <mydir2>
skip files of <mydir> that are not in <mydir2> yet, update the others with rsync
do not add anything to <mydir2>, just bring its files up to date from <mydir>, rsync
rsync that never creates files in <mydir2>, source the inside of <mydir>
refresh present files of <mydir2> from the inside of <mydir>, rsync, nothing added
rsync only updates: content of <mydir> to <mydir2>, missing files stay missing
whatever <mydir2> does not have is left out, the rest is rsynced from <mydir>'s content
renew just the files common to <mydir2> and the inside of <mydir>, by rsync

= u-rsync-nral parse
> rsync -anvL --exclude='<glob>' <mydir>/ <mydir2>
Dry run of an archive copy of the contents of <mydir> to <mydir2>, following symlinks and excluding <glob>
show what rsync would copy from inside <mydir> to <mydir2>, links followed, without <glob>
rsync trial run from <mydir> to <mydir2>, copy what symlinks refer to, leave out <glob>, change nothing
rsync -anvL excluding <glob>, content of <mydir>, target <mydir2>
simulate rsync of <mydir>'s contents to <mydir2>, dereference links, skip <glob>
would-be transfer list by rsync: <mydir> to <mydir2>, symlinks as files, no <glob>
only pretend to rsync what is in <mydir> to <mydir2> with links resolved and <glob> excluded
test what an rsync of <mydir>'s inside to <mydir2> would do if links are followed and <glob> is left out
preview for rsync, links dereferenced, no <glob>, from the inside of <mydir> to <mydir2>
no real copying: rsync -L with <glob> excluded, content of <mydir> to <mydir2>
which files would rsync take from inside <mydir> to <mydir2>, minus <glob>, targets in place of links

= u-rsync-file parse
> rsync <bare> <remote>:<farpath>
Copy the file <bare> to <farpath> on <remote> with rsync, no options
rsync <bare> to <remote>, folder <farpath>
plain rsync of <bare> to <farpath> at <remote>
transfer the single file <bare> by rsync to <remote> under <farpath>
use rsync without flags to bring <bare> to <farpath> of <remote>
send <bare> to <remote>, path <farpath>, just rsync
one file, <bare>, through rsync into <farpath> on the host <remote>
update <farpath> on <remote> with <bare> by simple rsync
bring the file <bare> to the folder <farpath> on <remote>, rsync, default settings
rsync, no flags, <bare>, then <remote>, <farpath>
only changed parts of <bare> should be sent to <farpath> at <remote>, bare rsync
sync a single file <bare> with <farpath> at <remote>

= u-rsync-del-excl parse
> rsync -avzu --delete-excluded --exclude='<glob>' <mydir>/ <remote>:<farpath>
Archive the contents of <mydir> to <farpath> on <remote>, compressed, skip newer files there, and also delete excluded <glob> files at the destination
rsync <mydir>'s content to <farpath> of <remote>, update only, compressed, removing there what is gone or matches <glob>
sync inside of <mydir> to <remote>, path <farpath>, exclude <glob> and have excluded ones deleted over there, -avzu
rsync -avzu --delete-excluded without <glob>, from <mydir> to <farpath> on <remote>
push <mydir> to <farpath> at <remote> leaving out <glob>, wiping excluded and surplus files remotely, not over newer ones, compressed
update <farpath> of <remote> from the content of <mydir> with compression, <glob> excluded and purged there
mirror what is in <mydir> to <remote>, <farpath>: archive, compress, update, drop excluded <glob> at the receiver
send the inside of <mydir> to <farpath> at <remote> without <glob>, remove <glob> and extra files on that side, keep newer ones
rsync up to <remote> under <farpath>, content of <mydir>, skipping <glob>, and files matching it vanish there, -u and -z on

= u-scp-r-path parse
> scp -r <mydir> <remote>:<farpath>
Recursively copy the local directory <mydir> to <farpath> on <remote>
scp the folder <mydir> to <remote>, into <farpath>
copy <mydir> with all contents over ssh to the remote path <farpath> at <remote>
upload the directory <mydir> to <farpath> on the host <remote> by scp
scp -r <mydir> to <farpath> of <remote>
put <mydir> and everything in it under <farpath> at <remote>, secure copy
send the whole folder <mydir> to <remote>, destination <farpath>, via scp
recursive secure copy from here, <mydir>, to <remote>, <farpath>
<farpath> on <remote> should get the directory <mydir>, use scp
transfer <mydir> recursively by scp to the directory <farpath> of <remote>

= u-scp-r-get parse
> scp -r <remote>:<farpath> <mydir>
Recursively copy <farpath> on <remote> to the local directory <mydir>
scp the folder <farpath> from <remote> into <mydir>
copy the remote directory <farpath> at <remote> with all contents over ssh to <mydir>
download the directory <farpath> of the host <remote> to <mydir> by scp
scp -r from <remote>, <farpath>, to <mydir>
get <farpath> and everything in it from <remote>, put it in <mydir>, secure copy
fetch the whole folder <farpath> off <remote>, destination <mydir> here, via scp
recursive secure copy from <remote>, <farpath>, to <mydir> here
<mydir> should get the directory <farpath> of <remote>, use scp
pull <farpath> recursively by scp from <remote> into <mydir>

= u-scp-path parse
> scp <bare> <remote>:<farpath>
Copy the local file <bare> to <farpath> on <remote>
scp <bare> to <remote>, into <farpath>
put <bare> in the remote directory <farpath> at <remote> over ssh
upload <bare> to <farpath> on the host <remote> by scp
send <bare> to <remote>, destination <farpath>, via scp
secure copy of <bare> to <remote>, <farpath>
<farpath> on <remote> should get the file <bare>, use scp
transfer one file, <bare>, by scp to the directory <farpath> of <remote>
bring <bare> over to <remote> under <farpath> with scp
Copy the file <bare> over ssh into the directory <farpath> of host <remote>
scp, one file <bare>, machine <remote>, folder <farpath>
i want <bare> to be in <farpath> at <remote> too, by scp
secure copy up: <bare>, then <remote>, <farpath>

= u-scp-i parse
> scp -i <keyfile> <bare> <remote>:<farpath>
Copy the local file <bare> to <farpath> on <remote> using the identity file <keyfile>
scp <bare> to <remote>, into <farpath>, with the key <keyfile>
put <bare> in the remote directory <farpath> at <remote>, private key <keyfile>
upload <bare> to <farpath> on <remote> by scp, authenticating with <keyfile>
send <bare> to <remote>, destination <farpath>, via scp and the key file <keyfile>
scp -i <keyfile>, file <bare>, to <farpath> of <remote>
secure copy of <bare> to <remote>, <farpath>, identity <keyfile>
use the key <keyfile> to scp <bare> to <remote> under <farpath>
i log in at <remote> with <keyfile>, copy <bare> to <farpath> there
key file <keyfile>, scp of <bare> to the machine <remote>, folder <farpath>
over ssh with the identity <keyfile>, <bare> should get to <farpath> on <remote>
scp, my private key is <keyfile>, <bare> up to <remote>, path <farpath>
transfer <bare> by scp into <farpath> of <remote>, the key is <keyfile>

= u-scp-i-get parse
> scp -i <keyfile> <remote>:<farpath>/<name> .
Copy <name> in <farpath> on <remote> to the current directory using the identity file <keyfile>
scp <name> from <farpath> of <remote> to here, with the key <keyfile>
download the file <name> in the remote directory <farpath> of <remote>, private key <keyfile>
fetch <name> out of <farpath> on <remote> by scp, authenticating with <keyfile>
get <name> from <remote>, folder <farpath>, via scp and the key file <keyfile>, into this folder
scp -i <keyfile>, file <name> in <farpath> of <remote>, to the working directory
use the key <keyfile> to scp <name> under <farpath> from <remote>
i log in at <remote> with <keyfile>, bring <name> of <farpath> here
with <keyfile> as my identity copy <name> that is in <farpath> on <remote> to this directory
pull <name> from <farpath> at <remote> into the present folder, key <keyfile>
secure copy down: <remote>, <farpath>, file <name>, identity <keyfile>
bring the remote <name> in <farpath> of <remote> here by scp with <keyfile>

= u-scp-c parse
> scp -C <bare> <remote>:<farpath>
Copy the local file <bare> to <farpath> on <remote> with compression
scp <bare> to <remote>, into <farpath>, compressing on the way
compressed scp of <bare> to <farpath> at <remote>
upload <bare> to <farpath> on <remote> by scp -C
slow line: send <bare> to <remote>, <farpath>, through scp with compression on
secure copy with compression, <bare> to <remote>, <farpath>
turn on compression and scp <bare> to the directory <farpath> of <remote>
copy <bare> over a slow link to <farpath> of <remote>, compress it in transit, scp
let scp compress while it sends <bare> to <remote>, path <farpath>
scp with data compression: file <bare>, host <remote>, folder <farpath>
<farpath> on <remote> gets <bare> by a compressing scp

= u-scp-preserve parse
> scp -p <bare> <remote>:<farpath>
Copy the local file <bare> to <farpath> on <remote>, preserving times and modes
scp <bare> to <remote>, into <farpath>, keep the dates and permissions
upload <bare> to <farpath> on <remote> by scp with its modification time
scp that preserves time stamps and mode: <bare> to <farpath> at <remote>
send <bare> to <remote>, <farpath>, through scp, same mtime and mode
secure copy with attributes preserved, <bare> to <remote>, <farpath>
the copy of <bare> in <farpath> on <remote> should carry the old date, scp
scp <bare> with unchanged time and permission bits to <remote>, path <farpath>
keep mtime, atime and mode while scp brings <bare> to <farpath> of <remote>
let the remote copy of <bare> in <farpath> at <remote> have the original times and mode, by scp
file <bare>, host <remote>, folder <farpath>: scp preserving attributes
`,
)
