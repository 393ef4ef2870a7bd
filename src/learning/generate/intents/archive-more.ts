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
`,
)
