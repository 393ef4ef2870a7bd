import { intents } from '../grammar.ts'

/** Packing and unpacking. */
export const archive = intents(
  'archive',
  String.raw`
= tar-dir change
> tar -czf <plaindir>.tar.gz <plaindir>
$compress <plaindir>
$compress <plaindir> (with|using) (tar|gzip|tar and gzip)
$create a (tar.gz|compressed|gzipped tar|tgz|compressed tar) (archive|file|tarball) (of|from) <plaindir>
make a tarball of <plaindir>
(back up|backup) <plaindir> [into a compressed archive]
pack <plaindir> into a gzipped tar file that has the folder's name
use tar to squeeze <plaindir> into a .tar.gz
i want to send <plaindir> to someone as one tar.gz file
turn <plaindir> into a single gzip compressed tar file
wrap <plaindir> up in a tgz-style archive, name of the folder plus .tar.gz
save space, put <plaindir> in a compressed tarball
tar and gzip the contents of <plaindir>
archive and gzip <plaindir>, output named after it
i need one portable .tar.gz out of <plaindir>
tar czf of <plaindir>, same name plus .tar.gz
before i touch <plaindir>, keep a gzipped tarball of it here
zip-like but for linux: make <plaindir> a tar.gz
convert <plaindir> to a tar.gz

= tar-to change
> tar -czf <newtgz> <plaindir>
$compress <plaindir> (into|to|as) <newtgz>
$create [a|the] [compressed] [tar.gz] (archive|tarball) [called|named] <newtgz> (of|from|with|containing) <plaindir>
pack <plaindir> into <newtgz>
(back up|backup) <plaindir> to <newtgz>
tar <plaindir> into <newtgz>
bundle <plaindir> as <newtgz>
use tar to squeeze <plaindir> into <newtgz>
put <plaindir> and everything below it in a gzipped tar file <newtgz>
<newtgz> should hold <plaindir>, gzip compressed
turn <plaindir> into one file <newtgz>
wrap up <plaindir> in <newtgz>
i need <plaindir> as a compressed tarball by the name <newtgz>
destination <newtgz>, source <plaindir>, tar with gzip
make <newtgz> out of <plaindir>
write a gzipped archive of <plaindir>, output name <newtgz>
roll <plaindir> into the archive <newtgz>
keep a copy of <plaindir> as the tarball <newtgz>
tar czf <newtgz> with <plaindir> inside

= tar-path-to change
> tar -czf <newtgz> <path>
$compress [the directory] <path> (into|to|as) <newtgz>
$create [a|the] [compressed|gzipped] (archive|tarball) <newtgz> (of|from|with|containing) [the directory] <path>
bundle the folder <path> as <newtgz>
use tar to squeeze the folder <path> into <newtgz>
<newtgz> should hold the directory <path>, gzip compressed
put everything under <path> into one gzipped tar file <newtgz>
save the directory <path> as a tarball <newtgz> with gzip
wrap up the folder <path> in <newtgz>
destination <newtgz>, source directory <path>, tar with gzip
make <newtgz> out of the directory <path>
keep a backup of <path> in the gzipped archive <newtgz>
roll the tree <path> into a tar.gz by the name <newtgz>
tar czf <newtgz> with the directory <path> inside
before the upgrade i want <path> saved as <newtgz>
<path>, the whole directory, goes into the archive <newtgz>

= tar-here change
> tar -czf <newtgz> *
$compress (the current directory|this folder|everything here) (into|to|as) <newtgz>
$create [a|the] archive <newtgz> (of|from) the current directory
bundle everything in this folder as <newtgz>
use tar to squeeze all that is here into <newtgz>
<newtgz> should hold all visible files and folders of this directory, gzipped
put the contents of this folder in a gzipped tar file <newtgz>
i want one file <newtgz> with everything that is in this directory
wrap up this directory's contents in <newtgz>
tar czf <newtgz> of all that lies in the working directory
take everything here along as one tarball <newtgz>
all files and subfolders of the place i am in, into <newtgz>
archive * with gzip, output name <newtgz>
roll up whatever is in the present folder, result <newtgz>
make <newtgz> out of the whole current directory
backup of the folder i am in, as <newtgz>

= tar-plain change
> tar -cf <newtar> <plaindir>
$create [a|the] [uncompressed] tar (archive|file) <newtar> (of|from|with|containing) <plaindir>
pack <plaindir> into <newtar> [without compression]
archive <plaindir> (to|as|into) <newtar>
bundle <plaindir> as <newtar> with no compression
use tar without gzip to put <plaindir> in <newtar>
<newtar> should hold <plaindir>, just packed
turn <plaindir> into one tar file <newtar>, not compressed
plain tar of <plaindir>, name <newtar>
tar up <plaindir> as <newtar>
tar cf without z: <plaindir> to <newtar>
collect <plaindir> in the single file <newtar>, leave it uncompressed
make <newtar> out of <plaindir>
destination <newtar>, source <plaindir>, tar only
roll <plaindir> into the archive <newtar>
write an uncompressed tarball of <plaindir>, output name <newtar>

= tar-files change
> tar -cf <newtar> <bare> <bare2>
$create [a|the] tar (archive|file) <newtar> (of|from|with|containing) <bare> and <bare2>
archive <bare> and <bare2> into <newtar>
bundle <bare> and <bare2> as <newtar> with no compression
use tar without gzip to put <bare> and <bare2> in <newtar>
<newtar> should hold the two files <bare> and <bare2>
one tar file <newtar> made of <bare> plus <bare2>
plain tar of <bare> and <bare2>, name <newtar>
pack <bare> together with <bare2> in the tar file <newtar>, uncompressed
combine <bare> and <bare2> in the single archive <newtar>, leave it uncompressed
make <newtar> out of <bare> and <bare2>
tar cf <newtar> from the pair <bare>, <bare2>
roll <bare> plus <bare2> into <newtar>
destination <newtar>, members <bare> and <bare2>, tar only
<bare> and <bare2> belong in one tarball named <newtar>, no gzip

= tar-gz-files change
> tar -czf <newtgz> <bare> <bare2>
$compress <bare> and <bare2> into <newtgz>
$create a compressed archive <newtgz> (of|from|with|containing) <bare> and <bare2>
bundle <bare> and <bare2> as <newtgz>
use tar with gzip to put <bare> and <bare2> in <newtgz>
<newtgz> should hold the two files <bare> and <bare2>, compressed
i want to mail <bare> and <bare2> as one tarball <newtgz>
gzipped tar of <bare> and <bare2>, name <newtgz>
pack <bare> together with <bare2> in a compressed tarball <newtgz>
combine <bare> and <bare2> in the gzipped archive <newtgz>
make <newtgz> out of <bare> and <bare2>
tar czf <newtgz> from the pair <bare>, <bare2>
roll <bare> plus <bare2> into <newtgz>
destination <newtgz>, members <bare> and <bare2>, tar with gzip
both <bare> and <bare2> should travel in one tar.gz named <newtgz>

= tar-ext change
> tar -czf <newtgz> *.<ext>
$compress all <ext> files (into|to) <newtgz>
$create a[n] [compressed] archive <newtgz> (of|with|containing|from) all <ext> files
pack all <ext> files into <newtgz>
bundle the <ext> files of this folder as <newtgz>
use tar with gzip on everything here that ends in .<ext>, output <newtgz>
<newtgz> should hold the <ext> files of this directory
gzipped tar <newtgz> of the <ext> files in this folder only
put what ends in .<ext> in this folder into a compressed tarball <newtgz>
wrap the <ext> files here up in <newtgz>
make <newtgz> out of every *.<ext> right here
tar czf <newtgz> *.<ext>
roll the .<ext> files of the current directory into <newtgz>
gather all files here with suffix .<ext> in the gzipped archive <newtgz>
destination <newtgz>, members *.<ext> of the working directory
i want my <ext> files from this place saved as a tarball <newtgz>

= tar-find-ext change
> find <where> -type f -name '*.<ext>' -print0 | tar -czf <newtgz> --null -T -
$compress all <ext> files <where> [recursively] (into|to) <newtgz>
archive all <ext> files <where> (into|to|in) <newtgz>
bundle each <ext> file <where>, nested ones too, as <newtgz>
use find and tar to put <ext> files <where> into <newtgz>
<newtgz> should hold all <ext> files from the tree <where>
gzipped tar <newtgz> of all <ext> files <where> at any depth
collect every file <where> that ends in .<ext>, subfolders too, in a tarball <newtgz>
look for <ext> files <where> and tar them up as <newtgz>
feed the names of *.<ext> <where> to tar, null separated, output <newtgz>
find piped to tar -T - with gzip: .<ext> files <where> end up in <newtgz>
make <newtgz> out of all *.<ext> in the whole tree <where>
back up every .<ext> file <where>, subfolders too, as <newtgz>
<where> gather files with suffix .<ext> recursively in the gzipped archive <newtgz>
recursively found <ext> files <where> should be rolled into <newtgz>

= tar-bz2 change
> tar -cjf <plaindir>.tar.bz2 <plaindir>
$compress <plaindir> (with|using) bzip2
$create a (tar.bz2|bzip2 compressed) archive of <plaindir>
bundle <plaindir> as a tar.bz2
use tar and bzip2 on <plaindir>
i want <plaindir> as a tarball squeezed by bzip2
pack <plaindir> with tar and bzip2
tar.bz2 of <plaindir>
bzip2 tarball from <plaindir>
tar cjf of <plaindir>, same name plus .tar.bz2
archive <plaindir>, bzip2 instead of gzip
convert <plaindir> to a tar.bz2
make a bz2 tarball out of <plaindir>
j option: tar <plaindir> with bzip2 compression
<plaindir> should become one .tar.bz2 file
store <plaindir> in a bzip2ed tar file

= tar-xz change
> tar -cJf <plaindir>.tar.xz <plaindir>
$compress <plaindir> (with|using) xz
$create a (tar.xz|xz compressed) archive of <plaindir>
bundle <plaindir> as a tar.xz
use tar and xz on <plaindir>
i want <plaindir> as a tarball squeezed by xz
pack <plaindir> with tar and xz
tar.xz of <plaindir>
smallest possible tarball of <plaindir>, xz
tar cJf of <plaindir>, same name plus .tar.xz
archive <plaindir>, xz instead of gzip
convert <plaindir> to a tar.xz
make an xz tarball out of <plaindir>
J option: tar <plaindir> with xz compression
<plaindir> should become one .tar.xz file
store <plaindir> in a xz compressed tar file

= tar-exclude change
> tar -czf <newtgz> --exclude='*.<ext>' <plaindir>
$compress <plaindir> into <newtgz> (excluding|except|without|skipping) <ext> files
bundle <plaindir> as <newtgz> but leave the <ext> files out
use tar with --exclude to pack <plaindir> into <newtgz>, no <ext> files
<newtgz> should hold all of <plaindir> apart from what ends in .<ext>
tarball <newtgz> of <plaindir>, <ext> files not included
pack <plaindir> in a gzipped tar <newtgz> and ignore anything ending in .<ext>
i need <plaindir> in <newtgz>, the <ext> files can stay out
make <newtgz> out of <plaindir> minus *.<ext>
tar czf <newtgz> from <plaindir>, pattern *.<ext> excluded
roll <plaindir> into <newtgz>, omit all files with suffix .<ext>
the .<ext> files are useless, archive the rest of <plaindir> as <newtgz>
gzipped backup <newtgz> of <plaindir> that has no <ext> files
everything in <plaindir> save for .<ext> goes into <newtgz>
destination <newtgz>, source <plaindir>, drop anything named *.<ext>

= tar-date change
> tar -czf "<plaindir>-$(date +%F).tar.gz" <plaindir>
$create a[n] [compressed] (archive|backup) of <plaindir> with (the|today's) date in the name
(back up|backup) <plaindir> to an archive named after today's date
gzipped tarball of <plaindir> that carries today's date in its name
use tar and date to keep a dated archive of <plaindir>
snapshot of <plaindir> in a tar.gz with the current date
daily backup of <plaindir> as a compressed tar file, date in the file name
pack <plaindir> so that the archive is called after the folder and the day
dated backup archive of <plaindir>
tarball of <plaindir> stamped with the current day
archive <plaindir> as name-YYYY-MM-DD.tar.gz
i make a backup of <plaindir> each night, put the date into the tar.gz name
tar czf of <plaindir> with date +%F appended to the name
keep today's state of <plaindir> in a tar.gz that shows the day
make a timestamped tar.gz out of <plaindir>

= untar change
> tar -xf <targz>
$extract <targz>
$extract [the (archive|file|tarball)] <targz> [here]
untar <targz>
unpack <targz>
get the files out of <targz>
use tar to open up <targz> in this folder
what was packed into <targz> should be restored here
i downloaded <targz>, unwrap it
take everything out of the tarball <targz>
restore from <targz> into the folder i am in
tar xf <targz>
open the archive <targz>
expand <targz> in place
i have a tarball <targz> and want its files
release the contents of <targz> in the working directory
dearchive <targz>

= untar-to change
> tar -xf <targz> -C <mydir>
$extract <targz> (to|into|in|inside) <mydir>
unpack [the archive] <targz> (to|into) <mydir>
get the files out of <targz> and put them in <mydir>
use tar to open up <targz> inside <mydir>
what was packed into <targz> should be restored below <mydir>
unwrap <targz>, target folder <mydir>
take everything out of the tarball <targz> and place it in <mydir>
restore <targz> in <mydir>, not here
tar xf <targz>, destination folder <mydir>
open the archive <targz>, files should land in <mydir>
tar -C <mydir> with <targz>
<mydir> is where the contents of <targz> belong
expand <targz>, output directory <mydir>
release the contents of <targz> under <mydir>
deploy the tarball <targz> to <mydir>

= untar-plain change
> tar -xf <tar>
$extract <tar>
$extract [the (archive|tar file|tarball)] <tar>
get the files out of <tar>
use tar to open up <tar>
what was packed into <tar> should be restored here
unwrap the tar file <tar>
take everything out of <tar>
untar <tar>
open the archive <tar>
expand <tar> in place
tar xf <tar>
unpack the uncompressed tarball <tar> here
i have a file <tar> and want what is in it
release the contents of <tar> in the working directory

= untar-plain-to change
> tar -xf <tar> -C <mydir>
$extract <tar> (to|into|in) <mydir>
get the files out of <tar> and put them in <mydir>
use tar to open up <tar> inside <mydir>
what was packed into <tar> should be restored below <mydir>
unwrap the tar file <tar>, target folder <mydir>
take everything out of <tar> and place it in <mydir>
untar <tar> into <mydir>
restore <tar> in <mydir>, not here
tar xf <tar>, destination folder <mydir>
open the archive <tar>, files should land in <mydir>
tar -C <mydir> with <tar>
<mydir> is where the contents of <tar> belong
expand <tar>, output directory <mydir>
release the contents of <tar> under <mydir>

= untar-v change
> tar -xvzf <targz>
$extract <targz> (verbosely|showing (each file|the files|progress)|and list the files)
get the files out of <targz> and print each name as it goes
use tar in verbose mode to unwrap <targz>
unwrap <targz> and tell me what comes out
take everything out of <targz>, naming the files while you do it
restore <targz> here and show file after file
verbose untar of <targz>
tar xvzf <targz>
unpack <targz> with a running list of what is extracted
let me watch the file names while <targz> is unpacked
chatty extraction of <targz>
expand <targz> and log each member on the screen
open <targz> here, print the name of all that gets extracted
-v while extracting the gzipped tarball <targz>

= tar-list
> tar -tf <targz>
$list the (contents|files) (of|in) <targz> [without extracting [it]]
$show what is (in|inside) <targz>
what (files are|is) in [the archive] <targz>
which files would i get out of <targz>
use tar to list what <targz> holds
table of contents of the tarball <targz>
peek into <targz>, do not unwrap it
names of everything packed in <targz>
look at what <targz> holds before i unpack it
tar tf <targz>
which members does <targz> contain
index of the archive <targz>, names only
do not extract, merely name what <targz> contains
dry look at the tarball <targz>: file names
i forgot what i put in <targz>, print the names

= tar-list-plain
> tar -tf <tar>
$list the (contents|files) (of|in) <tar> [without extracting [it]]
what (files are|is) in [the archive] <tar>
which files would i get out of <tar>
use tar to list what <tar> holds
table of contents of the tar file <tar>
peek into <tar>, do not unwrap it
names of everything packed in <tar>
look at what <tar> holds before i unpack it
tar tf <tar>
which members does <tar> contain
index of the archive <tar>, names only
do not extract, merely name what <tar> contains
dry look at <tar>: file names
i forgot what i put in <tar>, print the names

= tar-list-count
> tar -tf <targz> | wc -l
$count the (files|entries) in [the archive] <targz>
how many files are in [the archive] <targz>
use tar and wc to count what is in <targz>
number of entries packed in <targz>
how many things would come out of <targz>
entry count of the tarball <targz>
how big is <targz> in number of files
tally the members of the archive <targz>
tar tf <targz> piped to wc -l
quantity of members inside <targz>
what is the member count for <targz>
how many paths does the archive <targz> list
number of items stored in the tarball <targz>
do not name what is in <targz>, just how many

= tar-append change
> tar -rf <tar> <bare>
(add|append) <bare> to [the archive] <tar>
put <bare> into the existing tar file <tar> as well
use tar to add one more file, <bare>, to <tar>
<tar> should also hold <bare>, keep what is in there
extend the archive <tar> by <bare>
<bare> is missing in <tar>, add it at the end
stick <bare> onto the end of the tar file <tar>
tar rf <tar> <bare>
insert <bare> in the archive <tar>, contents so far remain
<bare> goes into <tar> on top of the other members
update <tar> so that it has <bare> too
i forgot <bare> when i made <tar>, put it in afterwards
one more member, <bare>, for the tar archive <tar>

= gzip change
> gzip <anyfile>
$compress <anyfile> [with gzip]
gzip <anyfile>
$compress the file <anyfile>
shrink <anyfile> to a .gz file
squeeze <anyfile> with gzip
use gzip on <anyfile>
turn <anyfile> into <anyfile>.gz
make <anyfile> smaller by gzip compression
<anyfile> takes too much room, gzip it
gz version of <anyfile> instead of the original
replace <anyfile> by its gzipped form
reduce the size of <anyfile> through gzip
pack the lone file <anyfile> as .gz
i want <anyfile> smaller, plain gzip
convert <anyfile> to gz format

= gzip-keep change
> gzip -k <anyfile>
(compress|gzip) <anyfile> (keeping|and keep|without deleting|but keep) the original
make <anyfile>.gz and leave <anyfile> as it is
use gzip on <anyfile> without losing the original file
i want <anyfile>.gz next to <anyfile>
gzipped copy of <anyfile>, the file itself stays
squeeze a copy of <anyfile> with gzip, do not replace it
compress <anyfile> to .gz but do not remove it
gz version of <anyfile> in addition to the original
reduce a copy of <anyfile> through gzip, both should exist afterwards
gzip with the keep flag on <anyfile>
i want <anyfile> as a .gz too, without giving up the uncompressed one
produce <anyfile>.gz, <anyfile> must survive
do not replace <anyfile>, just add a .gz beside it

= gzip-ext change
> gzip *.<ext>
(gzip|compress) all <ext> files [<here>] [with gzip]
(gzip|compress) every <ext> file <here>
shrink every <ext> file of this folder to a .gz
squeeze the <ext> files here with gzip, each for itself
use gzip on everything here that ends in .<ext>
turn each of the <ext> files in this folder into a gz file
save room by gzipping the <ext> files of this directory
individual gz files for all <ext> files here
gzip *.<ext>
every file with suffix .<ext> in the working directory becomes a .gz
replace all <ext> files here by gzipped versions
convert each *.<ext> in this directory to gz format
reduce the size of all .<ext> files here through gzip, one by one
pack the <ext> files of the current folder separately as .gz

= gzip-best change
> gzip -9 <anyfile>
(compress|gzip) <anyfile> with (maximum|the best|the highest) compression
make <anyfile> as small as gzip can
use gzip level 9 on <anyfile>
squeeze <anyfile> as tightly as possible with gzip
gzip <anyfile> at the slowest and best level
strongest gzip setting for <anyfile>
shrink <anyfile> to the smallest .gz
gzip -9 <anyfile>
get <anyfile> down to the minimum with gzip, time does not matter
tightest gzip for <anyfile>
<anyfile> as a gz with the top compression level
level nine gzip on <anyfile>
replace <anyfile> by the most strongly gzipped form
--best when gzipping <anyfile>

= gunzip change
> gunzip <gz>
(decompress|uncompress|unzip|gunzip|extract) <gz>
gunzip <gz>
restore the original of <gz>
turn <gz> back into the plain file
use gunzip on <gz>
undo the gzip compression of <gz>
unpack the gzip file <gz>
get rid of the .gz on <gz> by inflating it
gzip -d <gz>
inflate <gz>
i have a gz file <gz> and want the real one
<gz> should no longer be compressed
convert <gz> from gz format to the normal file
open up <gz>, a gzip file

= gunzip-keep change
> gunzip -k <gz>
(decompress|uncompress|gunzip) <gz> (keeping|and keep|but keep) the (original|compressed file)
restore the original of <gz> but leave <gz> there
use gunzip on <gz> without losing the compressed file
i want the plain file next to <gz>
inflate <gz>, do not delete it
unpack the gzip file <gz> and retain it
decompress a copy of <gz>, the .gz stays
gzip -dk <gz>
both the unpacked file and <gz> should exist afterwards
gunzip with the keep flag on <gz>
expand <gz>, but <gz> itself must survive
get the normal file out of <gz> in addition to the gz
do not remove <gz> while unpacking it
uncompressed version of <gz>, compressed one retained

= zcat
> zcat <gz>
$show the contents of [the (compressed|gzipped) file] <gz> [without (decompressing|unpacking) it]
$show the gzipped file <gz>
let me read <gz> while it stays compressed
use zcat on <gz>
what does the text in <gz> say
print the decompressed text of <gz> to the terminal
dump the gzip file <gz> to the screen
peek at what is inside the gzip file <gz>
cat for the compressed <gz>
view <gz> as text, it is a gzip file
stream the uncompressed text of <gz> to stdout
gzip -dc <gz>
what is written in <gz>, which is gzipped
read the gzipped <gz> on screen, create no new file

= bzip2 change
> bzip2 <anyfile>
(compress|bzip2) <anyfile> (with|using) bzip2
bzip2 <anyfile>
shrink <anyfile> to a .bz2 file
squeeze <anyfile> by means of bzip2
use bzip2 on <anyfile>
turn <anyfile> into <anyfile>.bz2
make <anyfile> smaller, bzip2 format
bz2 compression for <anyfile>
bz2 version of <anyfile> instead of the original
replace <anyfile> by its bzip2ed form
pack the lone file <anyfile> as .bz2
convert <anyfile> to bz2 format
i want <anyfile> smaller, with bzip2 and not gzip
bzip <anyfile> down

= xz change
> xz <anyfile>
compress <anyfile> (with|using) xz
xz <anyfile>
shrink <anyfile> to a .xz file
squeeze <anyfile> by means of xz
use xz on <anyfile>
turn <anyfile> into <anyfile>.xz
make <anyfile> smaller, xz format
xz compression for <anyfile>
xz version of <anyfile> instead of the original
replace <anyfile> by its xz compressed form
pack the lone file <anyfile> as .xz
convert <anyfile> to xz format
i want <anyfile> smaller, with xz and not gzip
lzma style compression of <anyfile> with xz

= zip-dir change
> zip -r <plaindir>.zip <plaindir>
zip <plaindir>
$create a zip (file|archive) (of|from) <plaindir>
$compress <plaindir> (as|into|to) a zip [file|archive]
bundle <plaindir> as a zip named after it
use zip recursively on <plaindir>
i want to send <plaindir> to a windows user as one zip
pack <plaindir> with all subfolders into a zip of the same name
put <plaindir> in a zip
wrap up <plaindir> in zip format
zip -r with <plaindir>, same name plus .zip
make a zip out of <plaindir>, recursively
convert <plaindir> to a zip file
i need <plaindir> as one .zip with everything in it
zip up <plaindir> so that windows can open it
zipped copy of <plaindir>

= zip-to change
> zip -r <newzip> <plaindir>
zip <plaindir> (into|to|as) <newzip>
$create [the|a] zip (file|archive) <newzip> (of|from|with|containing) <plaindir>
$compress <plaindir> into <newzip>
bundle <plaindir> as <newzip>
use zip recursively to put <plaindir> in <newzip>
<newzip> should hold <plaindir> with all subfolders
pack <plaindir> into <newzip>
wrap up <plaindir> in the zip <newzip>
i need <plaindir> as a zip by the name <newzip>
zip -r <newzip> <plaindir>
make <newzip> out of <plaindir>
destination <newzip>, source <plaindir>, recursive
zip up <plaindir>, output name <newzip>
<plaindir> goes into <newzip>
keep a zipped copy of <plaindir> as <newzip>

= zip-files change
> zip <newzip> <bare> <bare2>
zip <bare> and <bare2> into <newzip>
$create [the|a] zip (file|archive) <newzip> (with|containing|from) <bare> and <bare2>
bundle <bare> and <bare2> as <newzip>
use zip to put <bare> and <bare2> in <newzip>
<newzip> should hold the two files <bare> and <bare2>
pack <bare> together with <bare2> in <newzip>
i want to mail <bare> and <bare2> as one zip <newzip>
one zip <newzip> made of <bare> plus <bare2>
make <newzip> out of <bare> and <bare2>
zip up the pair <bare>, <bare2>, output name <newzip>
combine <bare> and <bare2> in the zip archive <newzip>
destination <newzip>, members <bare> and <bare2>
both <bare> and <bare2> should travel in <newzip>
zip <newzip> <bare> <bare2>

= zip-ext change
> zip <newzip> *.<ext>
zip all <ext> files into <newzip>
$create [a] zip archive <newzip> (of|with|from) all <ext> files
bundle the <ext> files of this folder as <newzip>
use zip on everything here that ends in .<ext>, output <newzip>
<newzip> should hold the <ext> files of this directory
put the <ext> files here in a zip <newzip>
pack what ends in .<ext> in this folder in <newzip>
one zip <newzip> with my <ext> files from here
make <newzip> out of every *.<ext> right here
zip up the .<ext> files of the current directory, output name <newzip>
gather all files here with suffix .<ext> in the zip archive <newzip>
zip <newzip> *.<ext>
destination <newzip>, members *.<ext> of the working directory
my <ext> files from this place should travel in <newzip>

= zip-file change
> zip <newzip> <anyfile>
zip [the file] <anyfile> (into|to|as) <newzip>
put the single file <anyfile> in a zip <newzip>
use zip to pack <anyfile> as <newzip>
<newzip> should hold just <anyfile>
compress <anyfile> in zip format, result <newzip>
make a zip <newzip> from <anyfile>
i need <anyfile> inside <newzip>
zip <newzip> <anyfile>
zip up <anyfile> alone, output name <newzip>
one-file zip archive <newzip> for <anyfile>
<anyfile> goes into <newzip>
my mail program accepts zips only, so pack <anyfile> as <newzip>
destination <newzip>, the only member <anyfile>

= unzip parse
> unzip <zip>
unzip <zip>
(extract|unpack) [the (archive|zip file|zip archive)] <zip>
(extract|unpack) <zip> [here]
get the files out of <zip>
use unzip to open up <zip> in this folder
unwrap the zip <zip>
i got <zip> by mail, take everything out of it
restore what is in <zip> into the folder i am in
inflate the zip <zip> here
open the zip <zip> and drop its files here
expand <zip> in place
i have a zip <zip> and want what is in it
release the contents of <zip> in the working directory
all files out of <zip>, into this directory
decompress the zip file <zip>

= unzip-to parse
> unzip <zip> -d <mydir>
(unzip|extract|unpack) <zip> (to|into|in) <mydir>
get the files out of <zip> and put them in <mydir>
use unzip to open up <zip> inside <mydir>
unwrap the zip <zip>, target folder <mydir>
take everything out of <zip> and place it in <mydir>
restore what is in <zip> below <mydir>, not here
inflate the zip <zip> in <mydir>
unzip -d <mydir> <zip>
open the zip <zip>, files should land in <mydir>
<mydir> is where the contents of <zip> belong
expand <zip>, output directory <mydir>
release the contents of <zip> under <mydir>
unpack destination <mydir>, zip file <zip>

= unzip-list parse
> unzip -l <zip>
$list the (contents|files) (of|in) <zip> [without extracting [it]]
what is (in|inside) <zip>
which files would i get out of <zip>
use unzip to list what <zip> holds
table of contents of the zip <zip>
peek into <zip>, do not unwrap it
names and sizes of everything packed in <zip>
look at what <zip> holds before i unpack it
unzip -l <zip>
which members does <zip> contain
index of the zip <zip>
do not extract, merely name what <zip> contains
i forgot what i put in <zip>, print the listing
dry look at the zip <zip>

= gzip-test parse
> gzip -t <gz>
(check|test|verify) the integrity of <gz>
is <gz> a valid gzip file
is <gz> damaged
use gzip to test <gz>
make sure that <gz> is not corrupt
can <gz> be decompressed without errors, only test it
verify the gzip file <gz> without unpacking it
integrity test of the gzip file <gz>
gzip -t <gz>
has <gz> been damaged during the download, it is a gz
crc check for <gz>
validate <gz>
find out if the gz file <gz> is broken
does <gz> pass gzip's own check
i do not trust <gz>, have gzip test it

= gzip-l parse
> gzip -l <gz>
$show the compression ratio of <gz>
$show compressed and uncompressed size of <gz>
how well is <gz> compressed
use gzip to list sizes and ratio of <gz>
how large will <gz> be when unpacked
compressed size, original size and ratio for <gz>
gzip statistics of <gz>
what did compressing save in <gz>
gzip -l <gz>
by what percentage has <gz> been shrunk
before and after size of <gz>
uncompressed length of the gz file <gz>
do i have enough room to unpack <gz>, what size will it become
details on <gz> from gzip: packed bytes, real bytes, percent saved
`,
)
