import { intents } from '../grammar.ts'

/** Archives seen from inside, in part, and in bulk. */
export const archiveMore = intents(
  'archive',
  String.raw`
= tar-verbose-list
> tar -tvf <targz>
$list the files in <targz> with (sizes|details|permissions|sizes and dates)
detailed table of contents of the tarball <targz>
use tar in verbose mode to list <targz>, not unwrap it
who owns the files packed in <targz> and how large are they
mode, owner, size and date of everything in <targz>
long listing of the archive <targz>
how big are the files inside <targz>, one by one
tar tvf <targz>
ls -l style index of the tarball <targz>
members of <targz> along with bytes, dates and rights
when were the files inside <targz> modified and what size are they
do not extract, just describe each member of <targz> in detail
permissions and timestamps of what is stored in <targz>
verbose index of <targz>

= tar-grep quiet
> tar -tf <targz> | grep '<word>'
is there a file with <word> in its name in <targz>
$list the (entries|files) of <targz> whose names contain <word>
search the table of contents of <targz> for <word>
use tar and grep to look for the name <word> in <targz>
names packed in <targz> that include <word>
does <targz> hold anything called like <word>
which members of the tarball <targz> have <word> in their path
tar tf <targz> filtered by <word>
did i put something called <word> into <targz>
filter the index of <targz>, names with <word>
path lookup inside the archive <targz>: <word>
find <word> among the member names of <targz>
which stored paths of <targz> match <word>
i need to know if the backup <targz> includes a <word> file

= untar-strip change
> tar -xf <targz> --strip-components=1
$extract <targz> without (its|the) top[-level] (folder|directory)
unwrap <targz> and drop the first folder level
use tar with strip-components 1 on <targz>
get the files out of <targz> but leave the leading directory off
unpack <targz> here so that the outer folder does not appear
open <targz> here without the enclosing directory
take everything out of <targz>, one path level removed
tar xf <targz> minus the first path component
unpack <targz> flat, the wrapping folder removed
ignore the outermost directory when extracting <targz>
i do not want the extra parent folder that <targz> brings along, unpack only what is inside it
strip 1 while expanding <targz>
expand <targz> here and cut one level off the stored paths
contents of the archive <targz> straight into this directory, without its root folder

= untar-one parse
> tar -xf <targz> <bare>
$extract only <bare> from <targz>
get just the file <bare> out of <targz>
use tar to take a single file, <bare>, from <targz>
restore <bare> from the backup <targz>, nothing else
i need only <bare> from the tarball <targz>
pull <bare> out of the archive <targz>
unpack one member of <targz>, namely <bare>
tar xf <targz> <bare>
only the member <bare> is wanted out of <targz>
recover a single file from the archive <targz>: <bare>
do not unpack everything, <bare> alone from <targz>
i deleted <bare> by accident, get that one back from <targz>
selective extraction of <bare> out of <targz>
out of all files in <targz> i want <bare>

= untar-xz parse
> tar -xJf data.tar.xz
$extract data.tar.xz
unpack the xz compressed tarball data.tar.xz
use tar with xz to open data.tar.xz
get the files out of data.tar.xz
unwrap data.tar.xz in this folder
untar data.tar.xz
restore what is in data.tar.xz
tar xJf data.tar.xz
expand data.tar.xz in place
open the xz tarball data.tar.xz
i have a data.tar.xz and want its files
release the contents of data.tar.xz here
decompress and untar data.tar.xz

= untar-bz parse
> tar -xjf data.tar.bz2
$extract data.tar.bz2
unpack the bzip2 compressed tarball data.tar.bz2
use tar with bzip2 to open data.tar.bz2
get the files out of data.tar.bz2
unwrap data.tar.bz2 in this folder
untar data.tar.bz2
restore what is in data.tar.bz2
tar xjf data.tar.bz2
expand data.tar.bz2 in place
open the bzip2 tarball data.tar.bz2
i have a data.tar.bz2 and want its files
release the contents of data.tar.bz2 here
decompress and untar data.tar.bz2

= tar-test
> tar -tf <targz> > /dev/null && echo ok
(check|test|verify) (that|whether) <targz> is intact
can <targz> be read to its end, say ok
is the tarball <targz> damaged, say ok if not
use tar to test <targz> and print ok
integrity check of the archive <targz>, ok when it is fine
make sure that the backup <targz> is readable
say ok if nothing is wrong with <targz>
has the archive <targz> been damaged, print ok otherwise
read <targz> completely, throw the listing away and echo ok
validate the tarball <targz> and report ok
did the download of <targz> succeed, an ok will do
sanity test on <targz> that prints ok upon success
if tar can list <targz> without errors, echo ok
corruption check for <targz>, with the answer ok

= zgrep quiet
> zgrep '<word>' <gz>
$search <gz> for <word>
lines with <word> in the gzip file <gz>
use zgrep to find <word> in <gz>
does <word> occur in the compressed <gz>
look for <word> inside <gz> without unpacking it
grep <word> in <gz> which is gzipped
which lines of the gzipped <gz> mention <word>
zgrep <word> <gz>
text search within the compressed file <gz>: <word>
old logs are gzipped, find <word> in <gz>
matches for <word> in <gz>, which must stay compressed
print the lines of the zipped log <gz> that have <word>
is <word> anywhere in <gz>, show the lines
filter the gzip file <gz> by <word>

= zcat-count
> zcat <gz> | wc -l
$count the lines (in|of) [the (compressed|gzipped) file] <gz>
how many lines does <gz> have when unpacked
use zcat and wc on <gz>
line count of the text in the gzip file <gz>
number of lines inside <gz>, leave it compressed
how long is the compressed text <gz>, in lines
decompress <gz> on the fly and count its lines
zcat <gz> piped to wc -l
quantity of lines within <gz>, do not inflate it on disk
row count of the gzipped <gz>
how many rows has the compressed <gz>
tally the lines of text in the gz <gz>
what is the line total for the compressed <gz>
wc -l for a gzip file, <gz>

= zcat-head
> zcat <gz> | head -n <n>
$show the first <n> lines of [the (compressed|gzipped) file] <gz>
how does the gzip file <gz> begin, <n> lines
use zcat and head for <n> lines of <gz>
preview <gz> without unpacking it, <n> lines
top <n> lines of the text in <gz>
peek at the beginning of the compressed <gz>, <n> lines
decompress <gz> on the fly and print only <n> lines from the top
zcat <gz> piped to head -n <n>
a glimpse at the top <n> lines in the gz <gz>
opening <n> lines from the compressed <gz>
what are the initial <n> rows in <gz>, which is gzipped
just the leading <n> lines of <gz>, leave it compressed
head for a gzip file, <gz>, <n> lines
<n> lines suffice, from the start of the gzipped <gz>

= gzip-to change
> gzip -c <bare> > <new>.gz
(compress|gzip) <bare> (to|into|as) <new>.gz and keep <bare>
write a gzipped copy of <bare> to <new>.gz
use gzip -c to make <new>.gz out of <bare>
squeeze <bare> into a file <new>.gz, the original stays
<new>.gz should hold <bare> in compressed form
i want <bare> gzipped under another name, <new>.gz
gzip output of <bare> redirected to <new>.gz
gzip -c <bare> redirected to <new>.gz
store a compressed version of <bare> in <new>.gz, <bare> itself is not replaced
make <new>.gz out of <bare>, do not lose <bare>
destination <new>.gz, source <bare>, gzip to stdout
leave <bare> alone and produce a gz of it called <new>.gz
compressed duplicate of <bare>, name <new>.gz
gzip <bare>, but the result goes to <new>.gz

= gzip-tree change
> gzip -r <plaindir>
gzip (all|every) file[s] in <plaindir> [and its subfolders] recursively
shrink each file in <plaindir> to a .gz, nested ones too
use gzip recursively on <plaindir>
turn all the files below <plaindir> into individual gz files
every file in <plaindir>, at any depth, should be gzipped for itself
save space in <plaindir> by gzipping file after file, subfolders too
compress the files of <plaindir> one by one, recursively, with gzip
gzip -r <plaindir>
walk <plaindir> and replace every file by a .gz
recursive gzip on whatever lies in <plaindir>, no tarball
all files within <plaindir> should become .gz, deep ones as well
individually compress the files of <plaindir>, descending into subfolders
reduce each file of the tree <plaindir> with gzip
<plaindir> holds old text files, gzip each one including those in subfolders

= gunzip-all change
> gunzip *.gz
(decompress|gunzip|uncompress) all gz files here
turn every .gz file of this folder back into the plain file
use gunzip on everything here that ends in .gz
unpack all gzipped files in this directory
no gz files should remain in this folder, inflate them
restore the originals of all .gz files here
undo gzip for each file in this folder
gunzip *.gz
expand each gz of the working directory
every .gz right here should lose its compression
convert all .gz files in the current folder to normal files
there are lots of .gz here, decompress the lot
inflate *.gz
gzip -d over all gz files of this place

= untar-all change
> for f in *.tar.gz; do tar -xf "$f"; done
$extract all tar.gz (files|archives) here
unpack every tarball (tar.gz) of this folder
loop over the tar.gz files here and untar each
get the files out of all .tar.gz archives in this directory
use a for loop with tar to open each tar.gz file here
unwrap one tar.gz after the other in this folder
i downloaded several tar.gz files, open them all here
for loop: tar xf for every *.tar.gz of the working directory
all tarballs right here (.tar.gz) have to be unpacked
expand each *.tar.gz in place
there are lots of tar.gz archives here, extract the lot
one by one, extract the .tar.gz files of the current folder
batch extraction of every .tar.gz here
release the contents of all .tar.gz archives in this folder

= unzip-all parse
> for f in *.zip; do unzip "$f"; done
unzip all zip (files|archives) here
unpack every zip of this folder
loop over the zip files here and unzip each
get the files out of all .zip archives in this directory
use a for loop with unzip to open each zip here
unwrap one zip after the other in this folder
i downloaded several zips, open them all here
for loop: unzip for every *.zip of the working directory
all zips right here have to be unpacked
expand each *.zip in place
there are lots of zip archives here, extract the lot
one by one, extract the .zip files of the current folder
batch unzip of everything ending in .zip here
release the contents of all zip archives in this folder

= tar-each change
> for d in */; do tar -czf "§{d%/}.tar.gz" "$d"; done
$create a [separate] tar.gz (archive|file) for (each|every) (folder|subfolder|directory) here
pack every subdirectory of this folder into its own tarball
loop over the folders here and tar each to name.tar.gz
use a for loop with tar to archive folder after folder
one gzipped tarball per subfolder of this directory
back up each folder in here as an archive of its own
individual tar.gz files for all directories in this place
for loop: each directory right here gets its own name.tar.gz
batch: make a tarball out of every folder here
separate gzipped archives, one for every subdirectory
convert each folder of the working directory to a .tar.gz
not one big archive but a tar.gz per subfolder here
archive the subdirectories of this place individually with tar and gzip
for every subfolder create subfolder.tar.gz

= tar-skipdir change
> tar -czf <newtgz> --exclude='<stem>' <plaindir>
$compress <plaindir> into <newtgz> (without|excluding|skipping|leaving out) [the] (folder|directory|subfolder) <stem>
pack <plaindir> as <newtgz> but not what is called <stem>
use tar with an exclude of the folder <stem> to make <newtgz> from <plaindir>
<newtgz> should hold <plaindir> apart from the directory <stem>
tarball <newtgz> of <plaindir>, subfolder <stem> omitted
bundle <plaindir> as <newtgz> and ignore the directory <stem>
i need <plaindir> in <newtgz>, its folder <stem> can stay out
tar czf <newtgz> from <plaindir>, subdirectory <stem> excluded
make <newtgz> out of <plaindir> minus the folder <stem>
everything in <plaindir> save for the subfolder <stem> goes into <newtgz>
the folder <stem> is useless, archive the rest of <plaindir> as <newtgz>
gzipped backup <newtgz> of <plaindir> that lacks the directory <stem>
destination <newtgz>, source <plaindir>, drop the folder <stem>
do not take the subfolder <stem> along when rolling <plaindir> into <newtgz>

= zip-skip change
> zip -r <newzip> <plaindir> -x '*.<ext>'
zip <plaindir> into <newzip> (without|excluding|except|skipping) [the] <ext> files
<newzip> should hold all of <plaindir> but the <ext> files
use zip with -x to leave <ext> files out of <newzip> made from <plaindir>
bundle <plaindir> as <newzip>, <ext> files omitted
pack <plaindir> in the zip <newzip> and ignore what ends in .<ext>
zip <newzip> of <plaindir>, no <ext> files in it
i need <plaindir> in <newzip>, the <ext> files can stay out
zip -r <newzip> from <plaindir>, pattern *.<ext> excluded
make <newzip> out of <plaindir> minus *.<ext>
everything in <plaindir> save for .<ext> goes into <newzip>
the .<ext> files are useless, zip the rest of <plaindir> as <newzip>
zipped backup <newzip> of <plaindir> that has no <ext> files
destination <newzip>, source <plaindir>, drop anything named *.<ext>
do not take files with suffix .<ext> along when zipping <plaindir> to <newzip>

= zip-lock parse
> zip -er <newzip> <plaindir>
zip <plaindir> into <newzip> with a password
$create a password protected zip <newzip> (of|from) <plaindir>
encrypt <plaindir> in the zip <newzip>
use zip with encryption to pack <plaindir> as <newzip>
<newzip> should hold <plaindir> and need a password
bundle <plaindir> as <newzip> so that only those with the password can open it
encrypted zip <newzip> of <plaindir>
zip -er <newzip> <plaindir>
make <newzip> out of <plaindir>, locked by a passphrase
nobody should open <newzip> without a password, it shall contain <plaindir>
secure zip of <plaindir>, output name <newzip>, ask me for a password
<plaindir> goes into the encrypted archive <newzip>
confidential: <plaindir> into <newzip>, password needed
lock <plaindir> away in <newzip> with zip's encryption

= unzip-over parse
> unzip -o <zip>
unzip <zip> (overwriting|and overwrite|replacing) [existing] files without asking
unpack <zip> and never ask before overwriting
use unzip in overwrite mode on <zip>
get the files out of <zip>, replace what is there already
unwrap <zip> and overwrite older copies with no prompt
refresh this folder from <zip>, no questions
force unpacking of <zip> over existing files
unzip -o <zip>
extract <zip> here, existing files get replaced silently
expand <zip>, clobber whatever has the same name
i keep being asked whether to replace files, unpack <zip> without asking
contents of <zip> win over files already here, no prompt
release <zip> on top of the old files, silently overwriting
always overwrite while unzipping <zip>

= unzip-check parse
> unzip -t <zip>
(check|test|verify) the integrity of <zip>
is the zip <zip> damaged
use unzip to test <zip>
make sure that <zip> is not corrupt
can everything in <zip> be unpacked without errors, only test
integrity test of the zip archive <zip>
validate the zip <zip> without unpacking
unzip -t <zip>
has <zip> been damaged during the download, it is a zip
crc check of the members of <zip>
find out if the zip <zip> is broken
does <zip> pass unzip's own check
i do not trust <zip>, have unzip test it
dry test of all files in <zip>

= tar-two change
> tar -czf <newtgz> <plaindir> <plaindir2>
$compress <plaindir> and <plaindir2> into <newtgz>
put two directories, <plaindir> and <plaindir2>, in one tarball <newtgz>
bundle <plaindir> together with <plaindir2> as <newtgz>
use tar with gzip on <plaindir> plus <plaindir2>, output <newtgz>
<newtgz> should hold both <plaindir> and <plaindir2>
make <newtgz> out of two folders, <plaindir> and <plaindir2>
one gzipped archive <newtgz> for <plaindir> as well as <plaindir2>
roll <plaindir> and <plaindir2> into <newtgz>
back up <plaindir> and <plaindir2> in the single file <newtgz>
destination <newtgz>, sources <plaindir> and <plaindir2>, tar with gzip
tar czf <newtgz> with <plaindir> and <plaindir2> inside

= zip-two change
> zip -r <newzip> <plaindir> <plaindir2>
zip <plaindir> and <plaindir2> into <newzip>
put two directories, <plaindir> and <plaindir2>, in one zip <newzip>
bundle <plaindir> together with <plaindir2> as <newzip>
use zip recursively on <plaindir> plus <plaindir2>, output <newzip>
<newzip> should hold both <plaindir> and <plaindir2>
make <newzip> out of two folders, <plaindir> and <plaindir2>
one zip archive <newzip> for <plaindir> as well as <plaindir2>
zip up <plaindir> and <plaindir2>, output name <newzip>
i want to send <plaindir> and <plaindir2> as the single zip <newzip>
destination <newzip>, sources <plaindir> and <plaindir2>, recursive
zip -r <newzip> with <plaindir> and <plaindir2>

= zip-here change
> zip -r <newzip> .
zip (the current directory|this folder|everything here) into <newzip>
$create a zip <newzip> (of|from) the current directory with all subfolders
bundle everything in this folder as <newzip>
use zip recursively on the working directory, output <newzip>
<newzip> should hold all files and subfolders of the place i am in
make <newzip> out of the whole current directory
zip up all that is here, subfolders too, name <newzip>
everything in here goes into <newzip>
i want one <newzip> of the folder i am in
zip -r <newzip> for the present directory
destination <newzip>, source the working directory

= zip-best change
> zip -9 -r <newzip> <plaindir>
zip <plaindir> into <newzip> with (maximum|the best|the highest) compression
make <newzip> out of <plaindir>, as small as zip can
use zip level 9 to pack <plaindir> as <newzip>
squeeze <plaindir> as tightly as possible into <newzip>
strongest zip setting for <plaindir>, output <newzip>
<newzip> should hold <plaindir> at the top compression level
zip -9 -r <newzip> with <plaindir>
smallest possible <newzip> of <plaindir>
<plaindir> goes into <newzip>, compress as hard as you can
best compression while zipping <plaindir> to <newzip>
take your time but get <plaindir> tiny inside <newzip>
<newzip> from <plaindir>, level nine

= zip-each change
> for d in */; do zip -r "§{d%/}.zip" "$d"; done
$create a [separate] zip (archive|file) for (each|every) (folder|subfolder|directory) here
zip every subdirectory of this folder into its own file
loop over the folders here and zip each to name.zip
use a for loop with zip to pack folder after folder
one zip per subfolder of this directory
individual zips for all directories in this place
not one big zip but one for each subfolder here
for every subfolder make subfolder.zip
batch: zip each directory right here by itself
turn each folder of the working directory into a zip of its own
pack the subdirectories here one by one in zip format
zip folder by folder, each subdirectory here in a file of its own
i want a.zip, b.zip and so on from the folders a, b ... in this place

= tar-contents change
> tar -czf <newtgz> -C <path> .
$compress what is inside <path> into <newtgz> without the (folder|directory) itself
<newtgz> should hold the contents of <path> but not its leading path
use tar with -C to pack the inside of <path> as <newtgz>
make <newtgz> from the contents of <path>, paths relative to that directory
archive everything within <path> to <newtgz> so that no parent folders are stored
tarball <newtgz> of <path> with relative paths only
roll up what lies in <path> as <newtgz>, names without the prefix <path>
change to <path> and tar all of it with gzip to <newtgz>
gzipped archive <newtgz> whose top level is the inside of <path>
when unpacked, <newtgz> shall not create <path>, only what was in it
tar czf <newtgz> -C <path> with a dot at the end
pack the inside of <path>, not <path> as such, as <newtgz>
<newtgz> must unpack straight to files, its source is the inside of <path>

= tar-remove change
> tar -czf <newtgz> --remove-files <plaindir>
$compress <plaindir> into <newtgz> and (remove|delete) the original
move <plaindir> into the tarball <newtgz>, the folder itself is not needed any more
use tar with --remove-files to pack <plaindir> as <newtgz>
replace <plaindir> by the gzipped archive <newtgz>
bundle <plaindir> as <newtgz>, then get rid of <plaindir>
<newtgz> should be all that is left of <plaindir>
tar up <plaindir> to <newtgz> and erase what was packed
put <plaindir> away in <newtgz> and delete it afterwards
only keep the archive: <plaindir> into <newtgz>, folder removed
roll <plaindir> into <newtgz> without leaving the directory behind
shelve <plaindir> as <newtgz> and free its place on disk
after packing to <newtgz>, <plaindir> has to be gone

= tar-verbose change
> tar -czvf <newtgz> <plaindir>
$compress <plaindir> into <newtgz> (verbosely|showing (each file|the files|progress)|and list the files)
pack <plaindir> as <newtgz> and print each name as it goes
use tar in verbose mode to make <newtgz> out of <plaindir>
tar czvf <newtgz> with <plaindir>
let me watch the file names while <plaindir> is packed into <newtgz>
chatty tarball creation of <newtgz> from <plaindir>
bundle <plaindir> as <newtgz> and tell me what goes in
roll <plaindir> into <newtgz>, naming every file on the screen
<newtgz> from <plaindir>, log each member while packing
show file after file as <plaindir> is gzipped and tarred to <newtgz>
v flag: make <newtgz> of <plaindir> and see what goes in
gzipped tarball <newtgz> of <plaindir>, with a running list of files

= tar-zst change
> tar --zstd -cf <plaindir>.tar.zst <plaindir>
$compress <plaindir> (with|using) (zstd|zstandard)
$create a (tar.zst|zstd compressed) archive of <plaindir>
bundle <plaindir> as a tar.zst
use tar and zstd on <plaindir>
i want <plaindir> as a tarball squeezed by zstd
tar.zst of <plaindir>
convert <plaindir> to a tar.zst
archive <plaindir>, zstd instead of gzip
make a zstandard tarball out of <plaindir>
<plaindir> should become one .tar.zst file
fast modern compression: <plaindir> into a .tar.zst
Z standard archive of <plaindir>, ending .tar.zst
pack <plaindir> with tar and zstd

= zstd-file change
> zstd <anyfile>
compress <anyfile> (with|using) (zstd|zstandard)
zstd <anyfile>
shrink <anyfile> to a .zst file
squeeze <anyfile> by means of zstd
use zstd on <anyfile>
turn <anyfile> into <anyfile>.zst
make <anyfile> smaller, zstd format
zst compression for <anyfile>
zst version of <anyfile>
convert <anyfile> to zst format
squash <anyfile> with zstandard
produce a .zst out of <anyfile>

= unzstd-file parse
> zstd -d data.csv.zst
$extract data.csv.zst
unpack the zstd file data.csv.zst
use zstd to decompress data.csv.zst
inflate data.csv.zst
unzstd data.csv.zst
get the normal file out of data.csv.zst
turn data.csv.zst back into the plain file
undo the zstd compression of data.csv.zst
i have a data.csv.zst and want the csv in it
restore the original of data.csv.zst
decode the zstandard file data.csv.zst
data.csv.zst is compressed, expand it

= bunzip-file parse
> bunzip2 data.csv.bz2
$extract data.csv.bz2
unpack the bzip2 file data.csv.bz2
use bunzip2 to decompress data.csv.bz2
inflate data.csv.bz2
bunzip2 data.csv.bz2
get the normal file out of data.csv.bz2
turn data.csv.bz2 back into the plain file
undo the bzip2 compression of data.csv.bz2
i have a data.csv.bz2 and want the csv in it
restore the original of data.csv.bz2
decode the bz2 file data.csv.bz2
data.csv.bz2 is compressed, expand it

= unxz-file parse
> unxz data.csv.xz
$extract data.csv.xz
unpack the xz file data.csv.xz
use unxz to decompress data.csv.xz
inflate data.csv.xz
unxz data.csv.xz
get the normal file out of data.csv.xz
turn data.csv.xz back into the plain file
undo the xz compression of data.csv.xz
i have a data.csv.xz and want the csv in it
restore the original of data.csv.xz
decode the xz file data.csv.xz
data.csv.xz is compressed, expand it

= untar-ext parse
> tar -xf <targz> --wildcards '*.<ext>'
$extract only the <ext> files from <targz>
get nothing but <ext> files out of <targz>
use tar with --wildcards to take *.<ext> from <targz>
unpack just the files ending in .<ext> from the tarball <targz>
pull every .<ext> member out of the archive <targz>
from <targz> i want the <ext> files alone
selective extraction of *.<ext> out of <targz>
the .<ext> files in <targz> are all i need, unpack these
restore the <ext> files from the backup <targz>, nothing else
expand <targz> but limited to names ending in .<ext>
of everything in the tarball <targz> extract just what has the suffix .<ext>
tar x with the wildcard *.<ext> on <targz>

= tar-print parse
> tar -xOf <targz> <bare>
print <bare> from [the archive] <targz> to the (screen|terminal) without (extracting|unpacking) it to disk
what does <bare> inside <targz> say
show me the text of <bare>, which is packed in <targz>
use tar -O to see the content of <bare> in <targz>
cat the member <bare> of <targz>
read <bare> straight out of the tarball <targz>, create no file
dump <bare> of the archive <targz> to stdout
peek at the contents of <bare> within <targz>
stream <bare> from <targz> to the terminal
display one packed file, <bare>, of <targz>
output <bare> as stored in <targz>, no extraction to disk
i only want to read <bare>, it is somewhere in the tarball <targz>

= tar-keepold quiet
> tar -xf <targz> --skip-old-files
$extract <targz> without overwriting existing files
unpack <targz> but leave files that are already here alone
use tar with --skip-old-files to open <targz>
get the files out of <targz>, do not replace anything
expand <targz> here and keep the present versions of files
files already in place must survive when you untar <targz>
untar <targz>, never clobber old files
restore from <targz> without touching what exists
release the contents of <targz>, existing names are off limits
safe extraction of <targz> that overwrites nothing
unpack <targz> and skip whatever is there already
add the missing files from <targz>, existing ones stay as they are

= tar-compare parse
> tar -df <targz>
compare the archive <targz> with the files on disk
which files have changed since <targz> was made
use tar -d to see differences between <targz> and the file system
does <targz> still match the files here
diff the tarball <targz> against the current files
has anything been modified compared to the backup <targz>
verify <targz> against what is on disk now
differences between the members of <targz> and the real files
is the backup <targz> up to date with this directory
tell me where the files here deviate from those packed in <targz>
audit: which files differ from their copy in <targz>
what did i change after i had packed <targz>

= tar-update change
> tar -uf <tar> <bare>
update <bare> in [the archive] <tar> if it is newer
refresh the copy of <bare> inside <tar> when the file is more recent
use tar -u to bring <bare> in <tar> up to date
put <bare> in <tar> again only if it has changed since
append <bare> to <tar> provided it is newer than the packed version
<tar> should have the latest <bare>, skip it if nothing changed
add <bare> to the tar file <tar> unless the copy there is as recent
update mode: <bare> into <tar>
renew <bare> within the archive <tar> in case it is younger
if <bare> is newer than in <tar>, store it there
freshen <bare> in <tar>, only when it changed
tar uf <tar> <bare>

= tar-delete parse
> tar --delete -f <tar> <bare>
(delete|remove|erase) <bare> from [the archive] <tar>
take <bare> out of <tar> for good, the archive should no longer have it
use tar --delete to drop <bare> from <tar>
<bare> should not be in the tar file <tar> any more
throw <bare> out of the archive <tar>
drop the member <bare> of <tar>
<tar> contains <bare> by mistake, remove that member
get rid of <bare> inside <tar>, do not unpack
strike <bare> from the tar archive <tar>
purge the packed copy of <bare> in <tar>
shrink <tar> by the file <bare>, which is not wanted in there
remove a member, <bare>, without rebuilding <tar>

= tar-biggest
> tar -tvf <targz> | sort -k3,3nr | head -n <n>
$show the <n> (largest|biggest) files in [the archive] <targz>
which <n> members of <targz> are the largest
use tar, sort and head for the <n> heaviest files inside <targz>
top <n> of what is packed in <targz> by size
why is <targz> so big, name its <n> biggest files
<n> heaviest members of the tarball <targz>
sort the listing of <targz> by size and keep <n>
what takes the most room in <targz>, <n> entries
space hogs within the archive <targz>, first <n>
list the <n> fattest things stored in <targz>
what makes <targz> so heavy, show <n> members
largest contents of <targz>, limit <n>, verbose listing sorted by bytes

= tar-ls-ext quiet
> tar -tf <targz> | grep '\.<ext>$'
$list the <ext> files (in|inside) [the archive] <targz>
which <ext> files are packed in <targz>
use tar and grep to name what ends in .<ext> in <targz>
names of the .<ext> members of <targz>
does the tarball <targz> have any <ext> files, name them
index of <targz>, but only entries with the suffix .<ext>
filter the table of contents of <targz> by the ending .<ext>
are there <ext> files inside <targz>
every path in the archive <targz> that ends in .<ext>
what .<ext> files would i get out of <targz>
only the .<ext> names from the listing of <targz>
search <targz> for members of type <ext>, do not unpack

= tar-ssh parse
> tar -czf - <plaindir> | ssh <remote> 'cat > <newtgz>'
$compress <plaindir> and send it over ssh to <remote> as <newtgz>
pack <plaindir> and store it on <remote> as <newtgz>, no local file
use tar and ssh to write a gzipped archive of <plaindir> to <newtgz> on <remote>
stream a tarball of <plaindir> to <remote>, saved there as <newtgz>
back up <plaindir> straight to <remote> as <newtgz> by ssh
my disk is full, so make the tarball <newtgz> of <plaindir> directly on <remote>
pipe tar output of <plaindir> through ssh to <remote>, file <newtgz>
<newtgz> on the host <remote> should hold <plaindir>, sent via ssh
remote archive: <plaindir> -> <remote>, name <newtgz>
tar <plaindir> to stdout and let ssh write it to <newtgz> at <remote>
backup over the network: <plaindir> as a gzipped tar <newtgz> to <remote>
no room here, let <remote> take the tar.gz of <plaindir> under the name <newtgz>

= tar-copy change
> tar -cf - <plaindir> | tar -xf - -C /tmp
copy <plaindir> to /tmp through a tar pipe
use two tars and a pipe to bring <plaindir> to /tmp
stream <plaindir> by tar and unpack it in /tmp, no archive file in between
tar <plaindir> to stdout and extract it under /tmp
pipe tar into tar so that <plaindir> ends up in /tmp
duplicate <plaindir> below /tmp by means of tar, without an intermediate file
pack <plaindir> and unpack it at once in /tmp
the classic tar pipe from <plaindir> to /tmp
replicate <plaindir> in /tmp with tar on both sides of a pipe
clone <plaindir> into /tmp via tar into tar
transport <plaindir> into /tmp by a pipeline of tar and tar
tar c of <plaindir> piped into tar x below /tmp

= gunzip-to change
> gunzip -c <gz> > <new>
(decompress|unpack|gunzip) <gz> (to|into|as) <new> and keep <gz>
write the uncompressed contents of <gz> to <new>
use gunzip -c to make <new> out of <gz>
<new> should hold the text of <gz>, the gz stays
i want <gz> unpacked under another name, <new>
inflate <gz> into a file <new>, leave <gz> as it is
destination <new>, source the gzip file <gz>
store what is in the gzipped <gz> as <new>
extract <gz>, but the result goes to <new>
decompressed copy of <gz>, name <new>
put the inflated text of <gz> in <new>, <gz> remains
redirect gunzip -c <gz> to <new>

= zcat-tail
> zcat <gz> | tail -n <n>
$show the last <n> lines of [the (compressed|gzipped) file] <gz>
how does the gzip file <gz> end, <n> lines
use zcat and tail for <n> lines of <gz>
final <n> lines of the text in <gz>
bottom <n> lines of <gz>, which is gzipped
a glimpse at the end of the compressed <gz>, <n> lines
decompress <gz> on the fly and print only <n> lines from the bottom
tail for a gzip file, <gz>, <n> lines
what are the closing <n> rows in the gz <gz>
the latest <n> entries of the compressed log <gz>
what came in last, <n> lines, according to the gzipped log <gz>
trailing <n> lines out of the gz <gz>

= zless parse
> zless <gz>
page through [the (compressed|gzipped) file] <gz>
read <gz> screen by screen without unpacking it
use zless on <gz>
open <gz> in a pager although it is gzipped
scroll through the compressed <gz>
browse the gzip file <gz> page by page
less for a gzip file, <gz>
i want to leaf through <gz>, leave it compressed
let me scroll up and down in the gzipped text <gz>
view <gz> in less without decompressing it on disk
look at <gz> at leisure, in a pager, without inflating it
gzip file <gz>, show it page after page

= zdiff quiet
> zdiff <gz> <gz2>
compare the compressed files <gz> and <gz2>
differences between the gzip files <gz> and <gz2>
use zdiff on <gz> and <gz2>
diff <gz> against <gz2>, both are gzipped
what lines differ in the gzipped <gz> and <gz2>
do <gz> and <gz2> have the same text inside, show differences
zdiff <gz> <gz2>
contrast the contents of two gz files, <gz> and <gz2>
in what way is the text in <gz> unlike that in <gz2>
line by line comparison of <gz> with <gz2> without unpacking
what changed from <gz> to <gz2>, both compressed
gz to gz comparison, <gz> and <gz2>

= unzip-one parse
> unzip <zip> <bare>
$extract only <bare> from <zip>
get just the file <bare> out of <zip>
use unzip to take a single file, <bare>, from <zip>
i need only <bare> from the zip <zip>
pull <bare> out of <zip>
unpack one member of <zip>, namely <bare>
restore <bare> from <zip>, nothing else
do not unzip everything, <bare> alone from <zip>
out of all files in <zip> i want <bare>
selective unzip of <bare> from <zip>
recover a single file from <zip>: <bare>
i deleted <bare> by accident, get that one back from <zip>

= unzip-ext parse
> unzip <zip> '*.<ext>'
$extract only the <ext> files from <zip>
get nothing but <ext> files out of <zip>
use unzip to take *.<ext> from <zip>
unpack just the files ending in .<ext> from <zip>
pull every .<ext> member out of the zip <zip>
from <zip> i want the <ext> files alone
selective unzip of *.<ext> from <zip>
the .<ext> files in <zip> are all i need, unzip these
expand <zip> but limited to names ending in .<ext>
restore the <ext> files from <zip>, nothing else
of everything in <zip> extract just what has the suffix .<ext>
unzip <zip>, wildcard *.<ext>

= unzip-print parse
> unzip -p <zip> <bare>
print <bare> from [the archive] <zip> to the (screen|terminal) without (extracting|unpacking) it to disk
what does <bare> inside <zip> say
show me the text of <bare>, which is packed in <zip>
use unzip -p to see the content of <bare> in <zip>
cat the member <bare> of <zip>
read <bare> straight out of the zip <zip>, create no file
dump <bare> of <zip> to stdout
peek at the contents of <bare> within <zip>
stream <bare> from <zip> to the terminal
display one packed file, <bare>, of <zip>
output <bare> as stored in <zip>, no extraction to disk
i only want to read <bare>, it is somewhere in <zip>

= unzip-flat parse
> unzip -j <zip>
unzip <zip> without its (folders|directory structure)
put all files of <zip> in this folder, ignore the stored paths
use unzip -j on <zip>
unpack <zip> flat, all files side by side
get the files out of <zip> but create no directories
junk the paths while unzipping <zip>
extract <zip> with no subfolders at all
i do not want the folders that are in <zip>, only the files
flatten <zip> as you extract it here
every file from <zip> straight into this directory, paths dropped
all contents of <zip> into one heap here, no hierarchy
ignore directories inside <zip> when unpacking

= unzip-never parse
> unzip -n <zip>
unzip <zip> without overwriting [existing] files
unpack <zip> but leave files that are already here alone
use unzip with -n on <zip>
get the files out of <zip>, do not replace anything
expand <zip> here and keep the present versions of files
never overwrite while unzipping <zip>
files already in place must survive when you unzip <zip>
extract only what is missing here from <zip>
resume unpacking of <zip>, skip files that exist
safe extraction of <zip> that overwrites nothing
unpack <zip> and skip whatever is there already
add the missing files from <zip>, existing ones stay as they are

= unzip-quiet parse
> unzip -q <zip>
unzip <zip> (quietly|silently|without output)
unpack <zip> and print nothing
use unzip with -q on <zip>
get the files out of <zip> without a list of names on the screen
extract <zip> in silence
no chatter while unzipping <zip>
expand <zip> here, keep the terminal clean
silent extraction of the zip <zip>
open <zip> in this folder but do not report each file
i do not want to see hundreds of names as <zip> is unpacked
unpack <zip> but be quiet about it
hush: unzip <zip>

= unzip-grep parse
> unzip -l <zip> | grep '<word>'
is there a file with <word> in its name in <zip>
$list the (entries|files) of <zip> whose names contain <word>
search the table of contents of <zip> for <word>
use unzip and grep to look for the name <word> in <zip>
names packed in <zip> that include <word>
does <zip> hold anything called like <word>
which members of the zip <zip> have <word> in their path
filter the index of <zip>, names with <word>
did i put something called <word> into <zip>
find <word> among the member names of <zip>
only names with <word> from the listing of <zip>
search <zip> for members named like <word>, do not unpack

= zip-add parse
> zip <zip> <bare>
(add|append) <bare> to [the existing zip] <zip>
put <bare> into the existing zip <zip> as well
use zip to add one more file, <bare>, to <zip>
<zip> should also hold <bare>, keep what is in there
extend the zip <zip> by <bare>
<bare> is missing in <zip>, add it
insert <bare> in the archive <zip>, contents so far remain
i forgot <bare> when i made <zip>, put it in afterwards
one more member, <bare>, for the zip archive <zip>
update <zip> so that it has <bare> too
<bare> goes into the zip <zip> on top of the other members
stick <bare> into the zip that exists, <zip>

= zip-drop parse
> zip -d <zip> <bare>
(delete|remove|erase) <bare> from [the zip] <zip>
take <bare> out of <zip> for good, the zip should no longer have it
use zip -d to drop <bare> from <zip>
<bare> should not be in the zip file <zip> any more
throw <bare> out of the archive <zip>
drop the member <bare> of <zip>
<zip> contains <bare> by mistake, remove that member
get rid of <bare> inside <zip>, do not unpack
strike <bare> from the zip archive <zip>
purge the packed copy of <bare> in <zip>
shrink <zip> by the file <bare>, which is not wanted in there
remove a member, <bare>, without rebuilding <zip>

= zip-split parse
> zip -r -s <size> <newzip> <plaindir>
zip <plaindir> into <newzip> split in parts of <size>
$create a multi-part zip <newzip> of <plaindir>, <size> per part
use zip -s to pack <plaindir> as <newzip> in pieces of <size>
<newzip> from <plaindir> in volumes of at most <size>
split zip: <plaindir> to <newzip>, each part <size>
mail allows only <size> per file, so zip <plaindir> to <newzip> in such pieces
several zip volumes of <size> for <plaindir>, name <newzip>
pack <plaindir> as a spanned zip <newzip>, part size <size>
divide the zip <newzip> of <plaindir> into chunks of <size>
cut <newzip> into <size> parts while zipping <plaindir>
<plaindir> as a series of zip parts no bigger than <size>, the main one called <newzip>
upload limit is <size>, make <newzip> from <plaindir> in parts of that size

= tar-split parse
> tar -czf - <plaindir> | split -b <size> - <plaindir>.tar.gz.
$compress <plaindir> and split the archive into parts of <size>
gzipped tarball of <plaindir> in pieces of <size>
use tar and split to pack <plaindir> in chunks of <size>
multi-part tar.gz of <plaindir>, each part <size>
pack <plaindir> in <size> volumes, tar with gzip
the usb stick takes <size> a file, so tar <plaindir> in such pieces
cut the tarball of <plaindir> into files of <size>
tar <plaindir> to stdout and split at <size>
divide a compressed backup of <plaindir> into <size> pieces
chunks of <size> from a gzipped tar of <plaindir>
upload limit is <size>, make a gzipped tar of <plaindir> in parts of that size
several tarball parts of <size> each for <plaindir>

= seven-pack parse
> 7z a <plaindir>.7z <plaindir>
$compress <plaindir> (with|using) (7z|7zip|7-zip)
$create a (7z|7zip) archive of <plaindir>
bundle <plaindir> as a 7z
use 7z to pack <plaindir>
i want <plaindir> in 7z format
7z of <plaindir>
convert <plaindir> to a .7z file
make a 7zip out of <plaindir>
<plaindir> should become one .7z file
add <plaindir> to a new 7z archive named after it
squeeze <plaindir> by 7-zip
<plaindir>.7z out of <plaindir>

= seven-unpack parse
> 7z x data.7z
$extract data.7z
unpack the 7z archive data.7z with its folders
use 7z to open data.7z
get the files out of data.7z
unwrap data.7z in this folder
i was sent data.7z, take everything out of it
restore what is in data.7z
expand data.7z with full paths
un7zip data.7z
release the contents of data.7z here
7-zip file data.7z, i need what is in it
uncompress data.7z and recreate its folders

= unrar parse
> unrar x data.rar
$extract data.rar
unpack the rar archive data.rar with its folders
use unrar to open data.rar
get the files out of data.rar
unwrap data.rar in this folder
i downloaded data.rar, take everything out of it
restore what is in data.rar
expand data.rar with full paths
unrar data.rar
release the contents of data.rar here
rar file data.rar, i need what is in it
uncompress data.rar and recreate its folders

= ungz-tree quiet
> find <where> -type f -name '*.gz' -exec gunzip {} +
(decompress|gunzip|uncompress) all gz files <where> recursively
unpack every gz file in the tree <where>
use find and gunzip on all .gz files <where>
no .gz should remain <where>, inflate them, in subfolders too
<where> decompress each .gz at any depth
turn all gzipped files <where> back into plain ones, nested ones too
gunzip the whole tree <where>
undo gzip for every file <where>, however deep
restore the originals of all .gz files <where> including subfolders
recursively inflate *.gz <where>
all over the tree <where>, gz files have to be decompressed in place
deep gunzip <where>, subfolders as well
`,
)
