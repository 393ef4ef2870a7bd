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

= tar-to change
> tar -czf <newtgz> <plaindir>
$compress <plaindir> (into|to|as) <newtgz>
$create [a|the] [compressed] [tar.gz] (archive|tarball) [called|named] <newtgz> (of|from|with|containing) <plaindir>
pack <plaindir> into <newtgz>
(back up|backup) <plaindir> to <newtgz>
tar <plaindir> into <newtgz>

= tar-path-to change
> tar -czf <newtgz> <path>
$compress [the directory] <path> (into|to|as) <newtgz>
$create [a|the] [compressed|gzipped] (archive|tarball) <newtgz> (of|from|with|containing) [the directory] <path>

= tar-here change
> tar -czf <newtgz> *
$compress (the current directory|this folder|everything here) (into|to|as) <newtgz>
$create [a|the] archive <newtgz> (of|from) the current directory

= tar-plain change
> tar -cf <newtar> <plaindir>
$create [a|the] [uncompressed] tar (archive|file) <newtar> (of|from|with|containing) <plaindir>
pack <plaindir> into <newtar> [without compression]
archive <plaindir> (to|as|into) <newtar>

= tar-files change
> tar -cf <newtar> <bare> <bare2>
$create [a|the] tar (archive|file) <newtar> (of|from|with|containing) <bare> and <bare2>
archive <bare> and <bare2> into <newtar>

= tar-gz-files change
> tar -czf <newtgz> <bare> <bare2>
$compress <bare> and <bare2> into <newtgz>
$create a compressed archive <newtgz> (of|from|with|containing) <bare> and <bare2>

= tar-ext change
> tar -czf <newtgz> *.<ext>
$compress all <ext> files (into|to) <newtgz>
$create a[n] [compressed] archive <newtgz> (of|with|containing|from) all <ext> files
pack all <ext> files into <newtgz>

= tar-find-ext change
> find <where> -type f -name '*.<ext>' -print0 | tar -czf <newtgz> --null -T -
$compress all <ext> files <where> [recursively] (into|to) <newtgz>
archive all <ext> files <where> (into|to|in) <newtgz>

= tar-bz2 change
> tar -cjf <plaindir>.tar.bz2 <plaindir>
$compress <plaindir> (with|using) bzip2
$create a (tar.bz2|bzip2 compressed) archive of <plaindir>

= tar-xz change
> tar -cJf <plaindir>.tar.xz <plaindir>
$compress <plaindir> (with|using) xz
$create a (tar.xz|xz compressed) archive of <plaindir>

= tar-exclude change
> tar -czf <newtgz> --exclude='*.<ext>' <plaindir>
$compress <plaindir> into <newtgz> (excluding|except|without|skipping) <ext> files

= tar-date change
> tar -czf "<plaindir>-$(date +%F).tar.gz" <plaindir>
$create a[n] [compressed] (archive|backup) of <plaindir> with (the|today's) date in the name
(back up|backup) <plaindir> to an archive named after today's date

= untar change
> tar -xzf <targz>
$extract <targz>
$extract [the (archive|file|tarball)] <targz> [here]
untar <targz>
unpack <targz>

= untar-to change
> tar -xzf <targz> -C <mydir>
$extract <targz> (to|into|in|inside) <mydir>
unpack [the archive] <targz> (to|into) <mydir>

= untar-plain change
> tar -xf <tar>
$extract <tar>
$extract [the (archive|tar file|tarball)] <tar>

= untar-plain-to change
> tar -xf <tar> -C <mydir>
$extract <tar> (to|into|in) <mydir>

= untar-v change
> tar -xvzf <targz>
$extract <targz> (verbosely|showing (each file|the files|progress)|and list the files)

= tar-list
> tar -tzf <targz>
$list the (contents|files) (of|in) <targz> [without extracting [it]]
$show what is (in|inside) <targz>
what (files are|is) in [the archive] <targz>

= tar-list-plain
> tar -tf <tar>
$list the (contents|files) (of|in) <tar> [without extracting [it]]
what (files are|is) in [the archive] <tar>

= tar-list-count
> tar -tzf <targz> | wc -l
$count the (files|entries) in [the archive] <targz>
how many files are in [the archive] <targz>

= tar-append change
> tar -rf <tar> <bare>
(add|append) <bare> to [the archive] <tar>

= gzip change
> gzip <anyfile>
$compress <anyfile> [with gzip]
gzip <anyfile>
$compress the file <anyfile>

= gzip-keep change
> gzip -k <anyfile>
(compress|gzip) <anyfile> (keeping|and keep|without deleting|but keep) the original

= gzip-ext change
> gzip *.<ext>
(gzip|compress) all <ext> files [<here>] [with gzip]
(gzip|compress) every <ext> file <here>

= gzip-best change
> gzip -9 <anyfile>
(compress|gzip) <anyfile> with (maximum|the best|the highest) compression

= gunzip change
> gunzip <gz>
(decompress|uncompress|unzip|gunzip|extract) <gz>
gunzip <gz>

= gunzip-keep change
> gunzip -k <gz>
(decompress|uncompress|gunzip) <gz> (keeping|and keep|but keep) the (original|compressed file)

= zcat
> zcat <gz>
$show the contents of [the (compressed|gzipped) file] <gz> [without (decompressing|unpacking) it]
$show the gzipped file <gz>

= bzip2 change
> bzip2 <anyfile>
(compress|bzip2) <anyfile> (with|using) bzip2
bzip2 <anyfile>

= xz change
> xz <anyfile>
compress <anyfile> (with|using) xz
xz <anyfile>

= zip-dir change
> zip -r <plaindir>.zip <plaindir>
zip <plaindir>
$create a zip (file|archive) (of|from) <plaindir>
$compress <plaindir> (as|into|to) a zip [file|archive]

= zip-to change
> zip -r <newzip> <plaindir>
zip <plaindir> (into|to|as) <newzip>
$create [the|a] zip (file|archive) <newzip> (of|from|with|containing) <plaindir>
$compress <plaindir> into <newzip>

= zip-files change
> zip <newzip> <bare> <bare2>
zip <bare> and <bare2> into <newzip>
$create [the|a] zip (file|archive) <newzip> (with|containing|from) <bare> and <bare2>

= zip-ext change
> zip <newzip> *.<ext>
zip all <ext> files into <newzip>
$create [a] zip archive <newzip> (of|with|from) all <ext> files

= zip-file change
> zip <newzip> <anyfile>
zip [the file] <anyfile> (into|to|as) <newzip>

= unzip parse
> unzip <zip>
unzip <zip>
(extract|unpack) [the (archive|zip file|zip archive)] <zip>
(extract|unpack) <zip> [here]

= unzip-to parse
> unzip <zip> -d <mydir>
(unzip|extract|unpack) <zip> (to|into|in) <mydir>

= unzip-list parse
> unzip -l <zip>
$list the (contents|files) (of|in) <zip> [without extracting [it]]
what is (in|inside) <zip>

= gzip-test parse
> gzip -t <gz>
(check|test|verify) the integrity of <gz>
is <gz> a valid gzip file

= gzip-l parse
> gzip -l <gz>
$show the compression ratio of <gz>
$show compressed and uncompressed size of <gz>
`,
)
