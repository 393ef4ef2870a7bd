import { intents } from '../grammar.ts'

/** Listing, making, copying, moving, deleting, linking and looking at files. */
export const files = intents(
  'files',
  String.raw`
= pwd
> pwd
what is (my|the) current [working] directory
$show the (current|present) [working] directory
$show the [full] path of (the current directory|this folder|where i am)
where am i
which $dir am i in
print working directory
current directory path

= ls
> ls
$list [the] files [<here>]
$list files and $dirs <here>
$list the contents of (the current|this) $dir
what files are [there] (here|in this $dir)
ls
$list everything [<here>]

= ls-dir
> ls <path>
$list [the] files in <path>
$list the contents of <path>
what is in <path>
$list everything in the <path> directory
contents of <path>

= ls-dir2
> ls <plaindir>
$list [the] files in <plaindir>
$list the contents of <plaindir>
what is in <plaindir>
contents of <plaindir>

= ls-all
> ls -a
$list all files including hidden (ones|files) [<here>]
$list [all] files [<here>] including (dotfiles|hidden files)
$list hidden and normal files
$list even hidden files

= ls-all-dir
> ls -a <path>
$list all files in <path> including hidden (ones|files)
$list everything in <path> even hidden files
$list hidden and visible files in <path>

= ls-hidden
> ls -d .*
$list only [the] hidden files [<here>]
$list [the] (dotfiles|hidden files) <here>
which hidden files are here

= ls-long
> ls -l
$list files <here> with (details|permissions|size and owner)
$list files in long (format|listing)
detailed [file] listing
$list detailed information about the files <here>
long listing of (the current|this) $dir
$list permissions of [all] files <here>
$list files with their permissions and owners

= ls-long-dir
> ls -l <path>
$list files in <path> with (details|permissions|size and owner)
$list the contents of <path> in long format
detailed listing of <path>
long listing of <path>

= ls-long-all
> ls -la
$list all files [<here>] with details including hidden ones
long listing including hidden files
$list all files in long format including dotfiles
$list details of all files including hidden

= ls-long-all-dir
> ls -la <path>
$list all files in <path> with details including hidden ones
long listing of <path> including hidden files
$list all files and directories in <path> in long format including dotfiles

= ls-human
> ls -lh
$list files [<here>] with [human readable] sizes
$list files with sizes $human
long listing $human
how big are the files <here>

= ls-human-dir
> ls -lh <path>
$list files in <path> with [human readable] sizes
long listing of <path> $human
how big are the files in <path>

= ls-time
> ls -lt
$list files [<here>] sorted by [modification] (time|date)
$list files (newest|latest|most recent) first
$list files ordered by (date|when they were modified)
$sort files by modification time
$list files <here> from newest to oldest

= ls-time-dir
> ls -lt <path>
$list files in <path> sorted by [modification] (time|date)
$list files in <path> (newest|latest|most recent) first

= ls-time-reverse
> ls -ltr
$list files [<here>] (oldest first|from oldest to newest)
$list files sorted by modification time in reverse [order]
$list files <here> with the (newest|most recent) [one] last

= ls-size
> ls -lS
$list files [<here>] sorted by size
$list files [<here>] ordered by size $desc
$list (the|) files <here> (largest|biggest) first
$sort files by size

= ls-size-dir
> ls -lS <path>
$list files in <path> sorted by size
$list files in <path> ordered by size $desc
$sort the files in <path> by size

= ls-size-reverse
> ls -lSr
$list files [<here>] sorted by size $asc
$list files <here> (smallest first|from smallest to largest)

= ls-newest
> ls -t | head -n 1
$show the (newest|latest|most recently modified|most recent) file <here>
which file was modified last
name of the most recently changed file

= ls-newest-dir
> ls -t <path> | head -n 1
$show the (newest|latest|most recently modified|most recent) file in <path>
which file in <path> was modified last

= ls-oldest
> ls -t | tail -n 1
$show the (oldest|least recently modified) file <here>
which file is the oldest

= ls-newest-n
> ls -t | head -n <n>
$show the <n> (newest|latest|most recently modified|most recent|last modified) files [<here>]
<n> most recently changed files

= ls-largest
> ls -S | head -n 1
$show the (largest|biggest) file <here>
which file is the (largest|biggest) <here>
name of the biggest file

= ls-recursive
> ls -R
$list [all] files <here> $rec
$list files and $dirs recursively
recursive listing

= ls-recursive-dir
> ls -R <path>
$list [all] files in <path> $rec
recursive listing of <path>
$list the contents of <path> and [of] all its subdirectories

= ls-dirs
> ls -d */
$list [only] [the] $dirs [<here>]
$list only directories
which (folders|directories) are (here|in this directory)
$list $dirs in the current directory

= ls-one
> ls -1
$list files one per line
$list [the] files <here> one (per|on each) line
$list file names in a single column

= ls-inode
> ls -i
$list files with [their] inode numbers
$show the inode numbers of [the] files <here>

= ls-ext
> ls *.<ext>
$list [the] <ext> files <here>
$list files with [the] extension <ext> <here>
which <ext> files are in this directory

= ls-glob
> ls <glob>
$list files matching <glob>
$list <glob>
$list files <here> that match <glob>

= ls-count
> ls | wc -l
$count files [<here>]
how many files are (here|in this $dir|in the current directory)
$count (entries|items|files and directories) <here>

= ls-count-dir
> ls <path> | wc -l
$count (entries|items|files) in <path>
how many (files|entries|items) are [there] in <path>

= ls-reverse
> ls -r
$list files in reverse [alphabetical] order
$list files sorted by name descending

= ls-dir-info
> ls -ld <path>
$show [the] (permissions|details) of the <path> directory [itself]
$show permissions of directory <path>
long listing of the directory <path> itself [not its contents]

= ls-file-info
> ls -l <anyfile>
$show [the] (permissions|details) of <anyfile>
who owns <anyfile>
$show the permissions and owner of <anyfile>
(size and owner|permissions) of <anyfile>

= ls-file-human
> ls -lh <anyfile>
$show the size of <anyfile> $human
how (big|large) is <anyfile>

= tree parse
> tree
$show the $dir tree
$show (files|the directory structure) as a tree

= tree-depth parse
> tree -L <depth>
$show the $dir tree (<depth> levels deep|down to depth <depth>|limited to <depth> levels)

= mkdir change
> mkdir <newdir>
$create a [new] $dir <newdir>
$create $dir <newdir>
mkdir <newdir>
new folder <newdir>

= mkdir-in change
> mkdir <mydir>/<newdir>
$create a [new] $dir <newdir> (in|inside|under) <mydir>

= mkdir-p change
> mkdir -p <newpath>
$create the (nested|) $dir <newpath> (with|and|including|along with) [all|any] [missing] parent (directories|folders)
$create <newpath> (and|with) (all|any) [missing] parents
$create nested $dirs <newpath>
$create the directory path <newpath> (if it does not exist|creating parents as needed)
$create directories <newpath>

= mkdir-two change
> mkdir <new> <new2>
$create two $dirs <new> and <new2>
$create (folders|directories) <new> and <new2>

= touch change
> touch <new>
$create an empty file [called|named] <new>
$create a new [empty] file [called|named] <new>
touch <new>
new [blank] file <new>
$create the file <new>

= touch-existing quiet
> touch <file>
update the (timestamp|modification time|access and modification times) of <file>
set the modification time of <file> to now
touch <file>

= touch-date change
> touch -d <date> <bare>
set the (modification time|timestamp|date) of <bare> to <date>
change the timestamp of <bare> to <date>

= touch-many change
> touch <new> <new2>
$create [empty] files <new> and <new2>
$create two empty files <new> and <new2>

= touch-seq change
> touch file{1..<n>}.txt
$create <n> empty [text] files named file1.txt to file<n>.txt
$create files file1.txt through file<n>.txt

= cp change
> cp <bare> <new>
$copy <bare> to <new>
$copy [the] file <bare> (to|as) <new>
duplicate <bare> as <new>
copy of <bare> named <new>

= cp-into change
> cp <bare> <mydir>
$copy <bare> (to|into|inside) <mydir>
$copy the file <bare> (to|into) <mydir>

= cp-r change
> cp -r <plaindir> <new>
$copy <plaindir> to <new>
$copy <plaindir> [and its contents] $rec to <new>
$copy <plaindir> and everything in it to <new>
$copy the whole $dir <plaindir> to <new>

= cp-r-path change
> cp -r <path> <new>
$copy (the directory |)<path> [and all its contents] (recursively|) to <new>
recursively copy <path> to <new>
$copy the <path> directory to <new>

= cp-preserve change
> cp -p <bare> <new>
$copy <bare> to <new> (preserving|keeping) [its] (permissions and timestamps|attributes|timestamps|mode and ownership)

= cp-a change
> cp -a <plaindir> <new>
$copy <plaindir> to <new> (preserving|keeping) (everything|all attributes|permissions and timestamps)
archive copy of <plaindir> to <new>

= cp-ext change
> cp *.<ext> <mydir>
$copy all <ext> files (to|into) <mydir>
$copy all [the] <ext> files <here> (to|into) <mydir>
$copy every <ext> file to <mydir>

= cp-bak change
> cp <bare> <bare>.bak
$create a backup [copy] of <bare>
back up <bare>
backup <bare> [to a .bak file]
$copy <bare> to <bare>.bak

= cp-update change
> cp -u <bare> <mydir>
$copy <bare> to <mydir> only if it is newer
$copy <bare> to <mydir> if (newer|missing there)

= cp-two change
> cp <bare> <bare2> <mydir>
$copy <bare> and <bare2> (to|into) <mydir>
$copy the files <bare> and <bare2> to <mydir>

= mv change
> mv <bare> <new>
$rename <bare> to <new>
$rename [the] file <bare> to <new>
$move <bare> to <new>

= mv-into change
> mv <bare> <mydir>
$move <bare> (to|into|inside) <mydir>
$move the file <bare> (to|into) <mydir>

= mv-dir change
> mv <plaindir> <newdir>
$rename <plaindir> to <newdir>
$move <plaindir> to <newdir>

= mv-ext change
> mv *.<ext> <mydir>
$move all <ext> files (to|into) <mydir>
$move all [the] <ext> files <here> (to|into) <mydir>
$move every <ext> file to <mydir>

= mv-safe change
> mv -n <bare> <new>
$move <bare> to <new> without overwriting [existing files]
$rename <bare> to <new> unless <new> (already exists|exists)

= rename-ext change
> for f in *.<ext>; do mv "$f" "§{f%.<ext>}.<ext2>"; done
$rename all <ext> files to <ext2>
$change the extension of all <ext> files to <ext2>
$change [file] extension[s] from <ext> to <ext2>
$rename every <ext> file to have the extension <ext2>

= rename-prefix change
> for f in *.<ext>; do mv "$f" "<stem>_$f"; done
add [the] prefix <stem> to all <ext> files
prefix [the names of] all <ext> files with <stem>

= rename-lower change
> for f in *; do mv -n "$f" "$(echo "$f" | tr 'A-Z' 'a-z')"; done
$rename all files to lower[ ]case
make all file names lowercase
convert [all] file names <here> to lowercase

= rename-spaces change
> for f in *\ *; do mv "$f" "§{f// /_}"; done
$replace spaces with underscores in [all] file names
$rename files replacing spaces with underscores
$replace blanks by underscores in file names

= rm change
> rm <anyfile>
$delete <anyfile>
$delete [the] file <anyfile>
rm <anyfile>

= rm-two change
> rm <bare> <bare2>
$delete <bare> and <bare2>
$delete the files <bare> and <bare2>

= rm-f quiet
> rm -f <anyfile>
force delete <anyfile>
$delete <anyfile> without (asking|prompting|confirmation)
forcibly remove <anyfile>

= rm-r change
> rm -r <plaindir>
$delete <plaindir> and (everything in it|all its contents|its contents)
$delete <plaindir> recursively
$delete <plaindir>
recursively delete <plaindir>

= rm-r-path change
> rm -r <path>
$delete the (directory|folder) <path> and (everything in it|all its contents)
$delete <path> recursively
recursively remove <path>

= rm-rf change
> rm -rf <plaindir>
force delete <plaindir> and (everything in it|all its contents)
forcibly remove <plaindir> recursively
$delete <plaindir> and its contents without (asking|prompting)

= rm-ext change
> rm *.<ext>
$delete all <ext> files [<here>]
$delete every <ext> file <here>
$delete all files with [the] extension <ext> <here>
$delete all files ending (in|with) .<ext> in this directory

= rm-glob change
> rm <glob>
$delete [all] files matching <glob>
$delete <glob>
$delete everything that matches <glob>

= rmdir change
> rmdir emptydir
$delete the empty (directory|folder) emptydir
$delete emptydir if it is empty

= ln change
> ln -s <bare> <newlink>
$create a (symbolic link|symlink|soft link) to <bare> (called|named|at|as) <newlink>
$create a (symbolic link|symlink|soft link) <newlink> (pointing to|that points to|to|for) <bare>
symlink <bare> to <newlink>
link <newlink> to <bare> symbolically
make <newlink> a (symlink|symbolic link) (to|of) <bare>
$create a soft link from <bare> to <newlink>

= ln-dir change
> ln -s <path> <newlink>
$create a (symbolic link|symlink|soft link) to [the directory] <path> (called|named|at) <newlink>
$create a (symbolic link|symlink) <newlink> (pointing to|to|for) [the directory] <path>
symlink <path> as <newlink>

= ln-bare change
> ln -s <path>
$create a symbolic link to <path> (here|in the current directory)
symlink <path> in this directory

= ln-force change
> ln -sf <bare> <newlink>
$create (or replace|or overwrite) [the] (symlink|symbolic link) <newlink> to <bare>
$create a symlink <newlink> to <bare> (overwriting|replacing) any existing one
force a symbolic link <newlink> to <bare>

= ln-hard change
> ln <bare> <newlink>
$create a hard link to <bare> (called|named|at) <newlink>
$create a hard link <newlink> (pointing to|to|for|of) <bare>
hard link <bare> as <newlink>

= readlink
> readlink link.txt
where does [the (symlink|link)] link.txt point [to]
$show the target of [the symlink] link.txt
what does link.txt link to

= realpath
> realpath <anyfile>
$show the (absolute|full|real) path of <anyfile>
absolute path to <anyfile>
resolve <anyfile> to an absolute path
full path of the file <anyfile>

= readlink-f
> readlink -f <anyfile>
$show the canonical path of <anyfile> [following symlinks]
resolve all symlinks in <anyfile>

= basename
> basename <path>
$show the (base name|last component|last part) of <path>
$show only the file name (part|) of <path>
strip the directory from <path>

= basename-ext
> basename <anyfile> .<ext>
$show the name of <anyfile> without [the] .<ext> (extension|suffix)
strip .<ext> from <anyfile>

= dirname
> dirname <path>
$show the (directory part|parent directory|directory) of [the path] <path>
which directory is <path> in
strip the last component from <path>

= stat
> stat <anyfile>
$show [all|detailed|full] (status|metadata|stat information|inode information) (of|for) <anyfile>
$show $info <anyfile>
stat <anyfile>
$show the metadata of <anyfile>

= stat-size
> stat -c %s <anyfile>
$show the size of <anyfile> in bytes
how many bytes (is|does) <anyfile> [have]
[exact] size in bytes of <anyfile>
file size of <anyfile>

= stat-mode
> stat -c %a <anyfile>
$show the (octal|numeric) (permissions|mode) of <anyfile>
permissions of <anyfile> (in octal|as a number|in numeric form)

= stat-owner
> stat -c %U <anyfile>
$show the owner of <anyfile>
which user owns <anyfile>
$show only the owner name of <anyfile>

= stat-group
> stat -c %G <anyfile>
$show the group of <anyfile>
which group (owns|does) <anyfile> [belong to]

= stat-mtime
> stat -c %y <anyfile>
when was <anyfile> last (modified|changed)
$show the [last] modification (time|date) of <anyfile>
last modified date of <anyfile>

= stat-inode
> stat -c %i <anyfile>
$show the inode [number] of <anyfile>
what is the inode number of <anyfile>

= file
> file <anyfile>
(what kind|what type) of file is <anyfile>
determine the [file] type of <anyfile>
$show the (file type|type|mime type) of <anyfile>
what is <anyfile>

= file-all
> file *
$show the (type|file type) of (each|every) file <here>
determine the type of all files <here>

= test-exists quiet
> [ -e <anyfile> ] && echo exists || echo missing
check (if|whether) [the file] <anyfile> exists
does <anyfile> exist
test whether <anyfile> (is there|exists)

= test-dir quiet
> [ -d <path> ] && echo yes || echo no
check (if|whether) <path> is a directory
is <path> a directory
test whether the directory <path> exists

= cmp quiet
> cmp <sorted> <sortedb> || true
are <sorted> and <sortedb> (identical|the same)
compare <sorted> and <sortedb> byte by byte

= which
> which <cmd>
where is [the] <cmd> [command|program|binary]
$show the (path|location) of [the] <cmd> (command|executable|binary|program)
which <cmd>
locate the executable of <cmd>
full path of the <cmd> command

= type
> type <cmd>
is <cmd> (a builtin|an alias or a program)
what kind of command is <cmd>
$show how the shell would interpret <cmd>

= cd-up quiet
> cd ..
go up one (level|directory)
go to the parent directory
change to the parent folder
cd to parent

= cd quiet
> cd <path>
(go|change|switch) to [the directory] <path>
change [the] [working|current] directory to <path>
cd into <path>
(go|navigate) (to|into) <path>

= cd-home quiet
> cd ~
(go|change) to my home (directory|folder)
go home
switch to home directory

= truncate change
> truncate -s 0 <file>
empty <file> [without deleting it]
(clear|truncate|empty) [the contents of] <file>
make <file> empty
truncate <file> to zero [bytes|length]

= truncate-size change
> truncate -s <size> <new>
$create a file <new> of [size] <size>
$create a <size> [empty|sparse] file [named|called] <new>

= dd change
> dd if=/dev/zero of=<new> bs=1M count=<small>
$create a <small> MB file [named|called] <new> (filled with|full of|of) zeros
$create a file <new> of <small> megabytes of zeros

= split change
> split -l <n> <file>
split <file> into (pieces|chunks|files|parts) of <n> lines [each]
split <file> every <n> lines
break <file> into files with <n> lines each

= split-prefix change
> split -l <n> <file> <stem>_
split <file> into files of <n> lines with [the] prefix <stem>_
split <file> every <n> lines into files named <stem>_*

= split-bytes change
> split -b <size> <anyfile>
split <anyfile> into (pieces|chunks|parts) of <size>
split <anyfile> into <size> (pieces|chunks|files)

= shred change
> shred -u <file>
securely (delete|remove|erase) <file>
shred and (remove|delete) <file>
overwrite and delete <file>

= mktemp change
> mktemp
$create a temporary file
make a temp file

= mktemp-d change
> mktemp -d
$create a temporary $dir
make a temp directory

= install change
> install -m <perm> <script> <mydir>
install <script> (into|to) <mydir> with mode <perm>
$copy <script> to <mydir> setting permissions <perm>
`,
)
