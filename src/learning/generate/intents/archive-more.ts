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

= tar-grep quiet
> tar -tf <targz> | grep '<word>'
is there a file with <word> in its name in <targz>
$list the (entries|files) of <targz> whose names contain <word>
search the table of contents of <targz> for <word>
use tar and grep to look for the name <word> in <targz>
names packed in <targz> that include <word>
does <targz> hold anything called like <word>
which members of the tarball <targz> have <word> in their path

= untar-strip change
> tar -xf <targz> --strip-components=1
$extract <targz> without (its|the) top[-level] (folder|directory)
unwrap <targz> and drop the first folder level
use tar with strip-components 1 on <targz>
get the files out of <targz> but leave the leading directory off
unpack <targz> here so that the outer folder does not appear
open <targz> here without the enclosing directory
take everything out of <targz>, one path level removed

= untar-one parse
> tar -xf <targz> <bare>
$extract only <bare> from <targz>
get just the file <bare> out of <targz>
use tar to take a single file, <bare>, from <targz>
restore <bare> from the backup <targz>, nothing else
i need only <bare> from the tarball <targz>
pull <bare> out of the archive <targz>
unpack one member of <targz>, namely <bare>

= untar-xz parse
> tar -xJf data.tar.xz
$extract data.tar.xz
unpack the xz compressed tarball data.tar.xz
use tar with xz to open data.tar.xz
get the files out of data.tar.xz
unwrap data.tar.xz in this folder
untar data.tar.xz
restore what is in data.tar.xz

= untar-bz parse
> tar -xjf data.tar.bz2
$extract data.tar.bz2
unpack the bzip2 compressed tarball data.tar.bz2
use tar with bzip2 to open data.tar.bz2
get the files out of data.tar.bz2
unwrap data.tar.bz2 in this folder
untar data.tar.bz2
restore what is in data.tar.bz2

= tar-test
> tar -tf <targz> > /dev/null && echo ok
(check|test|verify) (that|whether) <targz> is intact
can <targz> be read to its end, say ok
is the tarball <targz> damaged, say ok if not
use tar to test <targz> and print ok
integrity check of the archive <targz>, ok when it is fine
make sure that the backup <targz> is readable
say ok if nothing is wrong with <targz>

= zgrep quiet
> zgrep '<word>' <gz>
$search <gz> for <word>
lines with <word> in the gzip file <gz>
use zgrep to find <word> in <gz>
does <word> occur in the compressed <gz>
look for <word> inside <gz> without unpacking it
grep <word> in <gz> which is gzipped
which lines of the gzipped <gz> mention <word>

= zcat-count
> zcat <gz> | wc -l
$count the lines (in|of) [the (compressed|gzipped) file] <gz>
how many lines does <gz> have when unpacked
use zcat and wc on <gz>
line count of the text in the gzip file <gz>
number of lines inside <gz>, leave it compressed
how long is the compressed text <gz>, in lines
decompress <gz> on the fly and count its lines

= zcat-head
> zcat <gz> | head -n <n>
$show the first <n> lines of [the (compressed|gzipped) file] <gz>
how does the gzip file <gz> begin, <n> lines
use zcat and head for <n> lines of <gz>
preview <gz> without unpacking it, <n> lines
top <n> lines of the text in <gz>
peek at the beginning of the compressed <gz>, <n> lines
decompress <gz> on the fly and print only <n> lines from the top

= gzip-to change
> gzip -c <bare> > <new>.gz
(compress|gzip) <bare> (to|into|as) <new>.gz and keep <bare>
write a gzipped copy of <bare> to <new>.gz
use gzip -c to make <new>.gz out of <bare>
squeeze <bare> into a file <new>.gz, the original stays
<new>.gz should hold <bare> in compressed form
i want <bare> gzipped under another name, <new>.gz
gzip output of <bare> redirected to <new>.gz

= gzip-tree change
> gzip -r <plaindir>
gzip (all|every) file[s] in <plaindir> [and its subfolders] recursively
shrink each file in <plaindir> to a .gz, nested ones too
use gzip recursively on <plaindir>
turn all the files below <plaindir> into individual gz files
every file in <plaindir>, at any depth, should be gzipped for itself
save space in <plaindir> by gzipping file after file, subfolders too
compress the files of <plaindir> one by one, recursively, with gzip

= gunzip-all change
> gunzip *.gz
(decompress|gunzip|uncompress) all gz files here
turn every .gz file of this folder back into the plain file
use gunzip on everything here that ends in .gz
unpack all gzipped files in this directory
no gz files should remain in this folder, inflate them
restore the originals of all .gz files here
undo gzip for each file in this folder

= untar-all change
> for f in *.tar.gz; do tar -xf "$f"; done
$extract all tar.gz (files|archives) here
unpack every tarball (tar.gz) of this folder
loop over the tar.gz files here and untar each
get the files out of all .tar.gz archives in this directory
use a for loop with tar to open each tar.gz file here
unwrap one tar.gz after the other in this folder
i downloaded several tar.gz files, open them all here

= unzip-all parse
> for f in *.zip; do unzip "$f"; done
unzip all zip (files|archives) here
unpack every zip of this folder
loop over the zip files here and unzip each
get the files out of all .zip archives in this directory
use a for loop with unzip to open each zip here
unwrap one zip after the other in this folder
i downloaded several zips, open them all here

= tar-each change
> for d in */; do tar -czf "§{d%/}.tar.gz" "$d"; done
$create a [separate] tar.gz (archive|file) for (each|every) (folder|subfolder|directory) here
pack every subdirectory of this folder into its own tarball
loop over the folders here and tar each to name.tar.gz
use a for loop with tar to archive folder after folder
one gzipped tarball per subfolder of this directory
back up each folder in here as an archive of its own
individual tar.gz files for all directories in this place

= tar-skipdir change
> tar -czf <newtgz> --exclude='<stem>' <plaindir>
$compress <plaindir> into <newtgz> (without|excluding|skipping|leaving out) [the] (folder|directory|subfolder) <stem>
pack <plaindir> as <newtgz> but not what is called <stem>
use tar with an exclude of the folder <stem> to make <newtgz> from <plaindir>
<newtgz> should hold <plaindir> apart from the directory <stem>
tarball <newtgz> of <plaindir>, subfolder <stem> omitted
bundle <plaindir> as <newtgz> and ignore the directory <stem>
i need <plaindir> in <newtgz>, its folder <stem> can stay out

= zip-skip change
> zip -r <newzip> <plaindir> -x '*.<ext>'
zip <plaindir> into <newzip> (without|excluding|except|skipping) [the] <ext> files
<newzip> should hold all of <plaindir> but the <ext> files
use zip with -x to leave <ext> files out of <newzip> made from <plaindir>
bundle <plaindir> as <newzip>, <ext> files omitted
pack <plaindir> in the zip <newzip> and ignore what ends in .<ext>
zip <newzip> of <plaindir>, no <ext> files in it
i need <plaindir> in <newzip>, the <ext> files can stay out

= zip-lock parse
> zip -er <newzip> <plaindir>
zip <plaindir> into <newzip> with a password
$create a password protected zip <newzip> (of|from) <plaindir>
encrypt <plaindir> in the zip <newzip>
use zip with encryption to pack <plaindir> as <newzip>
<newzip> should hold <plaindir> and need a password
bundle <plaindir> as <newzip> so that only those with the password can open it
encrypted zip <newzip> of <plaindir>

= unzip-over parse
> unzip -o <zip>
unzip <zip> (overwriting|and overwrite|replacing) [existing] files without asking
unpack <zip> and never ask before overwriting
use unzip in overwrite mode on <zip>
get the files out of <zip>, replace what is there already
unwrap <zip> and overwrite older copies with no prompt
refresh this folder from <zip>, no questions
force unpacking of <zip> over existing files

= unzip-check parse
> unzip -t <zip>
(check|test|verify) the integrity of <zip>
is the zip <zip> damaged
use unzip to test <zip>
make sure that <zip> is not corrupt
can everything in <zip> be unpacked without errors, only test
integrity test of the zip archive <zip>
validate the zip <zip> without unpacking
`,
)
