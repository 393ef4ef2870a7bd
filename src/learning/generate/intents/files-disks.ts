import { intents } from '../grammar.ts'

/** Room on disks, sizes, archives and trees, asked for as on the web. */
export const filesDisks = intents(
  'files',
  `
= u-df
> df
Print the file system disk space usage
df
show space on all mounted file systems in the default units
info about all the mounted filesystems, plain blocks
report used and available space of the file systems, no options
disk space usage in 1K blocks, default output
how full are the mounted file systems, raw numbers are fine
list every mounted file system with its used and free blocks
usage table of all file systems
plain df
Report file systems disk space usage
free space everywhere, simple form
what file systems are mounted and how much of each is used, in blocks
disk free for all volumes, default format
tell me the block usage of every filesystem

= u-df-k
> df -k <path>
Print the disk space usage of the file system that contains <path> in 1 KiB blocks
df in kilobytes for <path>
space on the file system of <path>, in kilobytes
report, in units of 1024 bytes, usage of the disk that <path> is on
how many kilobytes are free and used where <path> lies
kilobyte figures of the file system holding <path>
usage of the filesystem with <path> on it, -k
df -k <path>
show the disk on which <path> is, sizes in 1K blocks
kilobytes used and available for the partition of <path>
report the file system containing <path>, space in kilobytes
how big is the disk of <path>, counted in kilobytes, with usage
free and used 1K blocks on the volume of <path>

= u-df-k-here
> df -k .
Print the disk space usage of the current directory's file system in 1 KiB blocks
df in kilobytes for this directory
space on the file system i am in, in kilobytes
report, in units of 1024 bytes, usage of the disk that this folder is on
how many kilobytes are free and used here
kilobyte figures of the file system that holds the working directory
df -k .
current directory's disk, sizes in 1K blocks
kilobytes used and available for the partition of the current folder
the working directory's file system, kilobyte usage
report the space of the current folder's file system in units of 1024 bytes
free kilobytes and used kilobytes on the disk of this folder

= u-df-dir
> df <path>
Print the disk space usage of the file system that contains <path>
df for <path>, default units
on which file system is <path> and how full is it, plain blocks
report the file system of <path>
usage of the disk that <path> is on, no unit option
mounted file system with <path> in it, its blocks used and free
show the df line of <path>
which device does <path> lie on, with its usage
df <path>
how much room is on the disk that holds <path>, in plain blocks
disk space where <path> lives, standard blocks
report the file system containing the path <path>
what is used and free on the file system of <path>, as df prints it

= u-df-here
> df .
Print the disk space usage of the current directory's file system
df for this directory, default units
on which file system am i and how full is it, plain blocks
report the file system containing the working directory
usage of the disk that this folder is on, no unit option
show the df line of the current directory
which device does the current folder lie on, with its usage
df .
how much room is on the disk i am working on, in plain blocks
file system of the present directory with its usage, as df prints it
disk space of wherever i am, standard blocks
what is used and free on the file system of the current folder

= u-df-si
> df -H
Print the disk space usage of all file systems with sizes in powers of 1000
df with SI units
human readable disk space where 1 K is 1000
info about all mounted file systems, sizes in powers of 1000 and not 1024
free space with decimal prefixes
report disk usage with units of a thousand, as disk makers do
show file systems in powers of ten, readable
disk space, GB of 1000 MB each
df, file system sizes with k = 1000
print all sizes in powers of 1000 in the disk space report
disk space with decimal megabytes and gigabytes
how much is free on each filesystem, counted in thousands instead of 1024
store makers' units for the disk free table

= u-df-si-total
> df -H --total <path>
Print the disk space usage of the file system of <path> plus a grand total, sizes in powers of 1000
df with a total and SI units for <path>
usage of the filesystem holding <path>, with a total line, k = 1000
report file system of <path> with sums at the end and powers of 1000
space where <path> is, in units of a thousand, and a grand total
df -H --total <path>
show disk of <path>, human readable by 1000s, total included
powers of 1000 and a total row for the disk that <path> lies on
file system of <path>: decimal sizes and the overall sum
Report total disk usage on the file system of <path>, printing sizes as powers of 1000
decimal units and a sum line, file system of <path>
how big and how full is the disk of <path>, k = 1000, with the total row
df --total in SI units for the volume that has <path>

= u-df-total
> df --total
Print the disk space usage of all file systems and a grand total
df with a total line, default units
info about all mounted file systems plus a sum of everything, plain blocks
how much space in total do all my file systems have, used and free, raw numbers
report disk usage and produce a grand total
add up used and available space over all file systems
df --total
usage table with an overall total at the bottom, in blocks
sum of all file systems' space below the usual listing
Report all file systems and below them the sum, in 1K blocks
total of every column in the disk usage report, plus the report
disk free with a grand total row
usage of each disk and of all disks together, block units

= u-df-total-line
> df -h --total | tail -n 1
Print only the grand total of the disk space usage, human readable
just the total line of df in readable units
sum of all file systems, nothing else, with human readable sizes
how much room do i have over all disks together, one readable line
overall used and free space, only that line, human readable
last line of df -h --total
total of every mounted filesystem alone, in readable form
one line with the disk totals, sizes for humans
not each file system, only the readable grand total
sum up the room on all disks and print that alone, readable
grand total of df for people, a single line
how big, how full and how free are my disks taken together, readable

= u-df-total-tb
> df --total -BT | tail -n 1
Print only the grand total of the disk space usage in tebibytes
total of all file systems in 1T blocks, just that line
how many terabytes do all disks have together, used and free
sum of every mounted filesystem in TiB, one line
overall space in terabyte blocks, nothing else
last line of df --total with T as the block size
grand total of disk usage in units of TiB
just the df total, terabytes
one line: all disks, size and use in T
Report only the total disk usage estimated in terabytes
how many TiB in all, over all file systems
terabyte sum of the disk space, one row
size, use and rest of all disks together in 1T units

= u-df-blocks-g
> df -BG
Print the disk space usage of all file systems in gigabyte blocks
df in units of 1G
file systems with sizes in whole gibibytes
show disk space, each figure in GiB
report usage with a block size of one gigabyte
df with the block size G
all mounted file systems, sizes counted in gigabytes only
gigabytes used and free per file system
how many whole gigabytes are free on each file system
file system usage table in units of 1 GiB
how big are my disks in whole gigabytes
space report with G as the unit for all columns
disk free, gigabyte granularity

= u-df-m
> df -m
Print the disk space usage of all file systems in megabytes
df in units of 1M
file systems with sizes in mebibytes
show disk space, each figure in MB
report usage with a block size of one megabyte
all mounted file systems, sizes counted in megabytes
megabytes used and free per file system
df -m
how many megabytes are free on each file system
file system usage table in units of 1 MiB
how big are my disks in whole megabytes
space report with M as the unit for all columns
disk free, megabyte granularity

= u-df-column
> df -Ph | column -t
Print the disk space usage in POSIX and human readable format, aligned as a table
df -Ph through column -t
pretty table of the file systems, portable output, readable sizes
file systems one per line, human readable, columns lined up by column
neatly align the readable POSIX output of df
use column to format df -Ph
tidy up df: posix format, readable sizes, aligned
disk space as a nicely aligned table, portable format with readable units
never wrap lines, readable sizes, and columns put straight: df
Report file systems disk space usage pretty formatted, in portable readable form
table of the disks in POSIX layout with human sizes through column
line up the columns of df -Ph
readable and aligned space report, a line per file system

= u-df-source
> df --output=source <path> | tail -n 1
Print the device or source of the file system that contains <path>
which block device is <path> on
name of the device that holds <path>, only that
source of the file system of <path>
on what partition does <path> lie, just its name
the disk device behind <path>
device name for the directory <path>, no header
show nothing but the file system source for <path>
what is mounted where <path> lives, the device
which disk is <path> stored on, device file only
block device containing <path>, the name only
Print the source of the file system containing <path>
on which /dev entry do the files in <path> reside
tell the device of the volume with <path> on it

= u-df-target
> df --output=target <path> | tail -n 1
Print the mount point of the file system that contains <path>
where is the file system of <path> mounted
mount point for <path>, only that
under which mount point does <path> lie
the directory at which the disk with <path> is mounted
mounted-on entry of df for <path>, no header
show nothing but the mount point of <path>
<path> belongs to a mounted filesystem, mounted at which place
what is the mount directory that <path> is below
df just for the target of <path>
Print only where the file system containing <path> hangs in the directory tree
the volume of <path> is mounted under which directory
mount directory of the disk that <path> is stored on
root of the mounted file system that <path> lies in

= u-df-target-awk
> df -P <path> | awk 'NR==2 {print $6}'
Print the mount point of the file system that contains <path>, using df and awk
df piped to awk for where the disk of <path> is mounted
use awk on df -P to get the mount point of <path>
sixth field of df for <path>, by awk
awk out the mount point that <path> is under
with awk, show where the filesystem holding <path> is mounted
mount point of <path> through df -P and awk
let awk pick the last column of df -P <path>
where is <path> mounted, by awk on line two of df
mounted-on column, second line, of df -P <path> by awk
print with awk the mount directory df names for <path>
df -P, awk, mount point, <path>

= u-df-source-awk
> df -P <path> | awk 'NR==2 {print $1}'
Print the device of the file system that contains <path>, using df and awk
df piped to awk for the name of the disk that <path> is on
use awk on df -P to get the block device of <path>
first field of df for <path>, by awk
awk out the device that holds <path>
with awk, show the source of the file system of <path>
device of <path> through df -P and awk
let awk pick the first column of df -P <path>
name of the block device of <path>, by awk on line two of df
filesystem column, second line, of df -P <path> by awk
print with awk the device df names for <path>
df -P, awk, device, <path>

= u-df-pcent
> df --output=pcent <path> | tail -n 1
Print the percentage of space used on the file system of <path>
how full in percent is the disk that <path> is on
used percentage for <path>, only the number
percent of the filesystem with <path> that is taken
usage percentage of the partition holding <path>, no header
just the Use% for <path>
what share of the space is used where <path> lies
show nothing but the fill level in percent of the file system of <path>
fill level of the disk of <path>
Print the percentage of the space used on the volume with <path>
is the disk of <path> nearly full, percent only
how many percent of the file system holding <path> are occupied
fullness of the place <path>, in percent

= u-df-avail
> df -k --output=avail <path> | tail -n 1
Print the available space in kilobytes on the file system of <path>
how many kilobytes are free on the disk that <path> is on, number only
free kilobytes for <path>, only the figure
available 1K blocks on the filesystem with <path>
remaining room in kilobytes of the partition holding <path>, no header
just the avail column in kilobytes for <path>
kilobytes still available where <path> lies
show nothing but the free kilobytes of the file system of <path>
free space of the disk of <path> in KB as a bare number
Report available space on the file system containing <path> in kilobytes, nothing else
room left for <path> in KB
what is still free, in 1K units, on the volume of <path>
kilobytes that can still be written where <path> is

= u-df-mounted
> df <path> | grep -q <path> && echo mounted || echo 'not mounted'
Print mounted if <path> is a mount point according to df, otherwise not mounted
check with df and grep whether a file system is mounted on <path> and say so
is something mounted at <path>, answer mounted or not mounted, by df
use df piped to grep -q to tell whether <path> is mounted
df and grep: mounted or not mounted for <path>
say "mounted" when df shows <path> as a mount point, else "not mounted"
test by way of df if <path> exists as a mounted file system, print the outcome
determine whether <path> is mounted with df and a quiet grep, echo the result
tell me by df if <path> is on its own mounted file system, mounted or not mounted
echo mounted if df gives <path> as the mount point and not mounted if it does not
mounted or not mounted: let df and grep decide about <path>
does df <path> mention <path>, answer by mounted or not mounted

= u-df-local
> df -hl
Print the disk space usage of local file systems only, human readable
df without network file systems, readable sizes
free space on local disks alone, human readable
leave out remote mounts and show space in readable units
limit df to local file systems, readable
local filesystems, sizes for humans
no nfs or other network mounts in the readable disk space table
how full are just the local disks
readable usage report of local file systems
Report only file systems of this computer, readable units
disk free for local volumes, human sizes, no remote shares
skip remote file systems in the human readable df
only local mounts, readable space table

= u-du-a-sort
> du -a --max-depth=1 | sort -n
Show the size and path of every file and directory in the current directory, sorted in ascending order
du of all entries here, one level, smallest first
sizes of files and folders at this level, in blocks, sorted numerically
list each file or directory here prefixed by its disk usage, from smallest to largest
disk usage of everything right here, files too, ascending
du -a one level deep sorted by number
which entries of this directory take how much, least first, files as well
all files and directories at the top level with their block counts, sorted up
numerically sorted usage of this folder's entries, depth one
Display sizes and paths of all files and folders directly here, ascending by blocks
what takes how much space in this folder, files included, increasing
du with files, depth limited to 1, numeric order
one level of disk usage incl. files, from little to much

= u-du-a-sort-r
> du -a <path> | sort -nr | head -n <n>
Show the <n> largest files and directories under <path>, by plain block counts
du -a <path>, sorted numerically in reverse, first <n>
top <n> space users below <path>, files too, sizes in blocks
which <n> files or folders in <path> take the most room, raw numbers
sort the disk usage of everything under <path> descending by number and print <n> lines
biggest <n> entries of the tree <path>, du and sort -nr
list <n> heaviest items in <path>, not human readable
the <n> greatest figures of du -a for <path>
largest <n> things in <path> with sizes in kilobyte blocks
which <n> things below <path> are heaviest by kilobyte counts, files as well as folders
numeric reverse sort of du with files for <path>, <n> lines of it
rank all files and folders in <path> by plain size, keep <n>
Display the <n> biggest entries in the directory tree <path>, unscaled sizes

= u-du-k-sort
> du -sk * | sort -n
Show the size in kilobytes of every file and directory here, smallest first
du -sk * sorted numerically
kilobytes used by each entry of this directory, ascending
totals per file and folder here in KB, sorted up
summarise the usage of each item in the working directory in kilobytes, from small to large
how many kilobytes does each thing here take, least first
sizes in KB of all visible entries in increasing order
sort the kilobyte totals of the entries here numerically
disk usage in kilobytes for * with the largest last
KB per item in this folder, ordered upwards
summary of each entry in kilobytes, the biggest at the bottom
what is small and what is big here, in kilobytes, growing order

= u-du-sm
> du -sm <path>
Show the total size of <path> in megabytes
du -sm <path>
how many megabytes does <path> take altogether
disk usage of <path> as one figure in MB
summary of the space of <path>, unit megabyte
total of the directory <path> in whole megabytes
space used by <path>, megabytes, a single line
megabyte sum for everything in <path>
add up <path> in megabytes
one number, in megabytes, for the directory <path>
how big is <path> in MB, a whole number
sum of <path> with its subfolders expressed in megabytes
total disk usage of <path>, counted in 1M units

= u-bzip2-k change
> bzip2 -k <anyfile>
Compress <anyfile> with bzip2 and keep the original
bzip2 <anyfile> but do not delete it
make a .bz2 of <anyfile>, leaving the input file in place
bzip2 -k <anyfile>
i want <anyfile>.bz2 and <anyfile> both
pack <anyfile> with bzip2, retain the source
keep <anyfile> while compressing it by bzip2
compressed bz2 copy of <anyfile> next to the original
use bzip2 on <anyfile> without losing the uncompressed file
create a bzip2 version of <anyfile> and preserve <anyfile>
<anyfile> to bz2, source file not removed
compress <anyfile> to .bz2 and keep what i had
leave <anyfile> there and put its bzip2 compression beside it

= u-bzip2-kv change
> bzip2 -kv *.<ext>
Compress all .<ext> files with bzip2, verbosely, and keep the originals
bzip2 every <ext> file here, show the ratios and leave the input in place
verbosely bzip2 *.<ext> without deleting them
make a .bz2 of each .<ext> file, with messages, originals stay
bzip2 with -k and -v on *.<ext>
pack the <ext> files of this folder by bzip2, report on each, retain the sources
print the compression ratio while bzip2 packs *.<ext>, do not remove the files
bz2 copies of all <ext> files beside the originals, verbose
all .<ext> files to bz2, keeping and reporting
Verbosely compresses all <ext> files here, keeping original files in place
bzip2 on each .<ext>, chatty, no deletion
every <ext> file gets a .bz2 twin, tell the savings
how much does bzip2 save on the .<ext> files, compress and keep them

= u-bzip2-kv-depth parse
> bzip2 -kv */*.<ext>
Verbosely compress the .<ext> files in the direct subdirectories with bzip2 and keep the originals
bzip2 each <ext> file one folder down, show messages, leave the input in place
in all subfolders, first level, bzip2 *.<ext> verbosely without deleting them
use the glob */ for bzip2 on .<ext> files of the subdirectories, keep and verbose
.<ext> files exactly one level below this directory to bz2, originals stay, with a report
pack the <ext> files in every folder here by bzip2, report on each, retain the sources
one level down: compress .<ext> with bzip2, keeping files, verbose
bz2 copies of the .<ext> files of the subfolders next to the originals, print ratios
.<ext> files at depth two: bzip2, verbose, sources kept
every folder here may have .<ext> files, pack these by bzip2 with messages and without removal
Verbosely compresses the <ext> files on the second level in place, keeping them
bzip2 -kv on */*.<ext>

= u-gzip-v change
> gzip -v <anyfile>
Compress <anyfile> with gzip and print the compression ratio
verbosely gzip <anyfile>
gzip <anyfile>, tell how much smaller it gets
pack <anyfile> into a .gz with a report of the reduction
show name and percentage reduction while <anyfile> is being gzipped
gzip -v <anyfile>
let gzip say what it did to <anyfile>
how many percent does gzip save on <anyfile>, compress it
gzip in verbose mode on <anyfile>
compress <anyfile> to gz and display how many percent were saved
<anyfile> into a gzip file, with a line about the ratio
verbose compression of <anyfile>, gzip
report the reduction when gzip replaces <anyfile>

= u-gzip-var parse
> gzip "<pathvar>"
Compress the file in <pathvar> with gzip
gzip <pathvar>
make a .gz of what the variable <pathvar> names
pack <pathvar> by gzip, the original goes
turn the file <pathvar> into a gz file
in my script, compress <pathvar>
run gzip over the file from <pathvar>
let <pathvar> become <pathvar>.gz
<pathvar> should be replaced by its gzipped form
compress what is at <pathvar>, gzip format
Compress a file whose name is stored in <pathvar>, using gzip
the file that <pathvar> points to, gzipped in place
shrink the file <pathvar> with gzip

= u-tar-ofs-split parse
> tar --one-file-system -czf - <farpath> | split -b <size> - <pieces>
Archive <farpath> with compression, without crossing into other file systems, and split it into pieces of <size> whose names begin with <pieces>
tar and gzip <farpath>, staying on one file system, cut to parts of <size> with the prefix <pieces>
compressed archive of <farpath> in files of at most <size>, named <pieces> and on, other mounts left out
back up <farpath> into <size> chunks <pieces>..., do not enter other filesystems
pipe a tar.gz of <farpath> restricted to its own file system to split, <size> each, prefix <pieces>
split compressed content of the directory <farpath> into <size> pieces called <pieces>aa and so on, one file system only
one-file-system tarball of <farpath>, gzipped, in parts no bigger than <size>, output prefix <pieces>
not following mount points, tar czf <farpath> through split -b <size> to <pieces>
archive <farpath> but not what is mounted below it, compress, and cut into <size> files starting with <pieces>
backup of <farpath> for small media: gzip, one file system, <size> a piece, names <pieces>...
gzipped tar of the file system under <farpath>, divided every <size>, prefix <pieces>
stay within the file system of <farpath>, tar with gzip, split by <size> to <pieces>

= u-tar-split change
> tar -cf - <plaindir> | split -b <size> - <pieces>
Archive <plaindir> without compression and split the archive into pieces of <size> whose names begin with <pieces>
tar <plaindir>, cut to parts of <size> with the prefix <pieces>
uncompressed archive of <plaindir> in files of at most <size>, named <pieces> and on
pipe tar of <plaindir> to split, <size> each, prefix <pieces>
split the output of tar for <plaindir> into <size> files called <pieces>aa and so on
tarball of <plaindir>, no gzip, in parts no bigger than <size>, output prefix <pieces>
plain tar of <plaindir> through split -b <size> to <pieces>
i need <plaindir> tarred, not compressed, as <size> chunks <pieces>...
uncompressed tar stream of <plaindir>, divided every <size>, prefix <pieces>
archive <plaindir> plainly and cut the archive into <size> files starting with <pieces>
<plaindir> as a tar in several files of <size>, each beginning with <pieces>
cut a tar of <plaindir> up into portions of <size>, prefix <pieces>

= u-tar-two-split change
> tar -czf - <bare> <bare2> | split -b <size> - <pieces>
Create a compressed archive of <bare> and <bare2> and split it into pieces of <size> with the prefix <pieces>
tar and gzip <bare> and <bare2>, cut to parts of <size> named <pieces> and on
pipe a tar.gz of <bare> plus <bare2> to split, <size> each, prefix <pieces>
both <bare> and <bare2> as one tgz in files of at most <size>, called <pieces>aa and so on
two files, <bare> and <bare2>, compressed and divided into <size> chunks <pieces>...
split the tar.gz of <bare> and <bare2> every <size>, output prefix <pieces>
tarball of <bare> with <bare2>, gzipped, in parts no bigger than <size>, begin names by <pieces>
tar czf <bare> <bare2> through split -b <size> to <pieces>
compress <bare> and <bare2> into one archive stream and cut it into <size> files starting with <pieces>
<bare> with <bare2> as a gzipped tar in several files of <size>, each beginning with <pieces>
gzipped tar of two files, <bare> and <bare2>, divided every <size>, prefix <pieces>
archive <bare>, <bare2>, compress, then portions of <size> called <pieces>...

= u-tar-pbzip parse
> tar -I pbzip2 -cf <folder>.tar.bz2 <plaindir>
Create an archive <folder>.tar.bz2 of <plaindir> using pbzip2 as the compress program
tar <plaindir> to <folder>.tar.bz2 through pbzip2
use all cores: tar with pbzip2, <plaindir> into <folder>.tar.bz2
parallel bzip2 tarball of <plaindir>, named <folder>.tar.bz2
let tar compress <plaindir> by pbzip2 into <folder>.tar.bz2
<folder>.tar.bz2 should contain <plaindir>, made by tar -I pbzip2
pack <plaindir> as <folder>.tar.bz2 with the program pbzip2
archive of <plaindir>, filter program pbzip2, output <folder>.tar.bz2
bz2 archive <folder>.tar.bz2 from <plaindir>, compressed in parallel by pbzip2
multi-core compression: pbzip2 as tar's filter, <plaindir> to <folder>.tar.bz2
make <folder>.tar.bz2 out of <plaindir> fast, by pbzip2 on many cores
tar with the external compressor pbzip2: directory <plaindir>, archive <folder>.tar.bz2
store <plaindir> in <folder>.tar.bz2, compressor pbzip2

= u-tar-pigz parse
> tar -I pigz -cf <newtgz> <plaindir>
Create the archive <newtgz> of <plaindir> using pigz as the compress program
tar <plaindir> to <newtgz> through pigz
use all cores for gzip: tar with pigz, <plaindir> into <newtgz>
parallel gzip tarball of <plaindir>, named <newtgz>
let tar compress <plaindir> by pigz into <newtgz>
<newtgz> should contain <plaindir>, made by tar -I pigz
pack <plaindir> as <newtgz> with the program pigz
archive of <plaindir>, filter program pigz, output <newtgz>
tgz <newtgz> from <plaindir>, compressed in parallel by pigz
multi-core compression: pigz as tar's filter, <plaindir> to <newtgz>
make <newtgz> out of <plaindir> fast, by pigz on many cores
tar with the external compressor pigz: directory <plaindir>, archive <newtgz>
store <plaindir> in <newtgz>, compressor pigz

= u-tar-v change
> tar -cvf <newtar> <plaindir>
Create an uncompressed archive <newtar> of <plaindir> with verbose output
tar <plaindir> into <newtar> and list the files added
verbosely archive <plaindir> as <newtar>, no compression
make the tarball <newtar> from <plaindir>, print each name
pack <plaindir> in <newtar> without gzip, showing what goes in
tar -cvf <newtar> <plaindir>
plain tar file <newtar> with <plaindir> in it, names displayed during the work
put the directory <plaindir> into the tar archive <newtar>, verbose
see every file while <plaindir> gets tarred, uncompressed, to <newtar>
Create the tar archive <newtar> from <plaindir> and show progress file by file
collect <plaindir> in <newtar>, uncompressed, tell what you add
tar without compression, verbose: <plaindir> to <newtar>
archive the folder <plaindir> to <newtar> with its file names printed

= u-tar-t-list change
> find <plaindir> -type f -name '*.<ext>' -print0 | tar -czf <newtgz> --null -T -
Archive all .<ext> files below <plaindir>, found by find, null-terminated, as <newtgz>
pipe null separated names of <ext> files in <plaindir> from find to tar, output <newtgz>
let tar read the list of .<ext> files of <plaindir> from find -print0 and write <newtgz>
find the <ext> files under <plaindir> and put them in <newtgz>, names with spaces are safe
use find -print0 and tar --null -T - to pack .<ext> files of <plaindir> into <newtgz>
<newtgz> of only the .<ext> files in the tree <plaindir>, null delimited list
compressed archive <newtgz> made from find's null-terminated list of <ext> files in <plaindir>
tar up just the .<ext> files below <plaindir> through a print0 pipe, result <newtgz>
null-terminated find output into tar: <ext> files of <plaindir> to <newtgz>
archive from a file list: find .<ext> in <plaindir> with -print0, tar to <newtgz>
gzip tarball <newtgz>, members are the <ext> files that find -print0 reports below <plaindir>
collect all *.<ext> of <plaindir> at any depth in <newtgz>, find with print0 and tar reading names from stdin

= u-tree-h parse
> tree -h <path>
Display <path> as a tree with the size of each file in human readable form
tree of <path> with readable sizes
show the hierarchy below <path>, and how big files are, in K and M
tree -h <path>
draw the directory tree <path> including file sizes for humans
recursive tree listing of <path>, readable size before each name
files and folders of <path> as a tree, with sizes that one can read
print the structure of <path> along with file sizes, human readable
tree view of <path> that shows sizes
Recursively print <path> in a tree-like format together with readable sizes
how big are the files in the hierarchy <path>, as a tree, K and M
tree plus human sizes for the directory <path>
graphical listing of <path> with size figures for people

= u-tree-p parse
> tree -P '*.<ext>' --prune <path>
Display only the .<ext> files below <path> as a tree, without empty directories
tree of <path>, just *.<ext>, prune the rest
show where .<ext> files are in <path> as a tree and hide folders with none
draw the directory tree <path> restricted to <ext> files
tree with the pattern *.<ext> on <path>, empty branches left out
hierarchy of <path> that includes nothing but .<ext> files and their folders
tree view of <path>, files matching *.<ext> only, pruned
print the structure of <path> for <ext> files alone
which folders of <path> have .<ext> files, drawn as a tree without the others
tree filtered to <ext> files in <path>, folders that end up empty pruned
Display the hierarchy of <path> with *.<ext> as the only files and no empty folders
tree --prune with the pattern *.<ext>, directory <path>

= u-tree-f parse
> tree -if <path>
List everything below <path> with full path prefixes and no tree lines, using tree
tree of <path> without indentation, each with its path
flat tree output of <path>: path names, no lines drawn
use tree to print the full relative path of all in <path>, no graphics
tree -if <path>
no indentation lines, path in front of every name, tree on <path>
let tree print <path> as a plain list of paths
show all files and folders of <path> through tree, full paths, not indented
paths instead of a drawing: tree with -i and -f for <path>
Recursively print the path of every entry of <path> with tree, left aligned
tree of <path>, flat and with the whole prefix
list <path> by tree, one full path a line
`,
)
