import { intents } from '../grammar.ts'

/** Combinations people ask for often that belong to no single tool. */
export const everyday = intents(
  'everyday',
  String.raw`
= lines-all
> find <where> -type f -exec cat {} + | wc -l
$count the total [number of] lines in all files <where>
total [number of] lines (in|of|across) all files <where>
how many lines are in all files <where> (combined|together|in total)
line total over every file <where>, one number
add up the lines of everything <where>
use find and wc to get a single line count for all files <where>
grand total of lines <where>, all files taken together
how long would it be if all files <where> were joined, in lines
concatenate all files <where> and tell me the line count
one figure: rows of all documents <where> put together
lines of code or text <where>, overall sum, not file by file
cat everything <where> into wc -l
how many rows do i get if i pour all files <where> into one
size of the whole project <where> in lines, a single total
sum of the lines of all documents <where>

= lines-each
> find <where> -type f -exec wc -l {} +
$count the lines (in|of) (each|every|all) file[s] <where>
number of lines in each file <where>
$show [the] line counts of all files <where>
for each file <where> tell me how many lines it has
per file line count <where>
use find and wc to get the line count of every single file <where>
line counts file by file <where>
which file <where> has how many lines
how long is each of the files <where>, in lines
wc -l per file, recursive, <where>
line statistics for each document <where>
every file <where> with the quantity of its rows
i must know the number of rows in each of my files <where>
table of files <where> and their lines
rows of each and every document <where>

= words-each
> find <where> -type f -exec wc -w {} +
$count the words (in|of) (each|every) file <where>
word count per file <where>
for each file <where> tell me how many words it has
use find and wc to get the words of every single file <where>
how many words does each of the files <where> have
word totals file by file <where>
which file <where> has how many words
$show the number of words in every file <where>
wc -w per file, recursive, <where>
word statistics for each document <where>
my texts are <where>, how many words did i write in each
table of files <where> and their words
essay lengths <where>: words, file by file
every document <where> with the quantity of its words

= cat-ext
> cat *.<ext>
$show the contents of all <ext> files [<here>]
(cat|print the text of|concatenate) all <ext> files here
dump every <ext> file of this folder to the terminal
text of all the <ext> files directly in this folder, one after another
use cat on everything here ending in .<ext>
let me read all <ext> files of this folder in one go
what do the <ext> files of this directory say, print them all
join the <ext> files here and print the result
cat *.<ext>
i want to see what is written in the <ext> files of the current folder, one by one without a pause
print one .<ext> file after the other, this folder only
stdout should get the text of each <ext> document lying here
all .<ext> content of the working directory in a single stream, no subfolders
spill the .<ext> files here on the screen

= cat-find
> find <where> -type f -name '*.<ext>' -exec cat {} +
$show the contents of (all|every) <ext> file[s] <where>
(cat|print the text of|concatenate) (all|every) <ext> file[s] <where>
dump every <ext> file <where>, nested ones too
text of all <ext> files in the tree <where>, one after another
use find with cat on all <ext> files <where>
let me read all <ext> files <where>, also those in subfolders
join all <ext> files <where>, at any depth, and print the result
print what every <ext> file <where> says, at all levels
recursive cat for *.<ext> <where>
stdout should get the text of each nested <ext> document <where>
i want to read my <ext> files <where>, deep ones as well, in one stream
contents of anything ending in .<ext> <where>, recursively
one stream from all .<ext> documents <where>, whatever the depth
what is written in the <ext> documents <where> and further down

= delete-except quiet
> find <where> -type f ! -name '*.<ext>' -delete
$delete [all] files <where> (except|other than|that are not|but keep the) <ext> files
$delete everything <where> except <ext> files
keep only the <ext> files <where> and delete every other file
throw away whatever file <where> does not end in .<ext>
use find to delete all files <where> whose name does not end in .<ext>
only <ext> files should survive <where>, recursively, delete other files
clear out all files <where> that have another extension than <ext>
i want nothing but <ext> files left <where>, remove other files
purge <where>: files with any ending but .<ext>
the <ext> documents <where> are important, the other files are rubbish, erase those
find with a negated name *.<ext> and delete, <where>
whitelist .<ext> <where> and unlink each other file
spare only *.<ext> when deleting the files <where>
if a file <where> is not .<ext>, remove it

= files-only
> ls -p | grep -v /
$list [only] files [<here>] (without|but not|excluding|and not) (directories|folders)
$list only [the] regular files (here|in this directory)
names of the files here, leave out the folders
what files are here if i do not count directories
use ls and grep to hide the folders
list this directory but drop its subdirectories from the output
everything here that is not a folder
plain files of this folder, no directories
ls without dirs
hide the folders in the listing of the working directory
documents in this folder, subfolders not shown
filter out whatever has a trailing slash in ls -p
non-directories here, by name
i am not interested in the folders here, only in the files, names please

= sort-ext
> ls -X
$list files [<here>] sorted by (extension|file type)
$list files <here> grouped by extension
arrange the names here by their suffix
listing in which files with the same extension stand together
use ls to sort by extension
i want all pdf files next to each other and all text files too in the listing of this folder
order the names of this folder by file ending
names of this folder, alphabetical by what follows the last dot
ls -X
file names here in order of their type (suffix|ending)
group what is in this folder by its endings
put names with an equal suffix one after another, listing of this folder
sort key: the suffix of the names, working directory
show c files together, then h files and so on, in this folder

= user-host parse
> echo "$(whoami)@$(hostname)"
$show my user name and host name [as user@host]
who and where am i, in the form user@host
print login and machine name joined by an @
my user name, an at sign and the name of this computer
user@host of this session
use whoami and hostname to print user@host
what would my user@machine be
name@machine for my present login
whoami plus at sign plus hostname
like the prompt: login@computer, print it
under which account on which computer am i, one string with @
identity as account@host
build the text user@host from my login and this machine

= md5-sort
> find <where> -type f -exec md5sum {} + | sort
$show the md5 (sums|checksums|hashes) of all files <where> sorted
compute md5 of all files <where> and sort [the result|them|by hash]
md5 of every file <where>, lines ordered by the sum
use find, md5sum and sort on all files <where>
hash all files <where> with md5 so that equal files end up next to each other
checksum listing (md5) of everything <where>, sorted
fingerprints of the files <where> by md5, in sorted order
sorted md5 listing of the files <where>
find, md5sum on each file, sort, <where>
i look for duplicates <where>, so list md5 digests with equal ones adjacent
digests (md5) and paths of all documents <where>, ordered by digest
every file <where> with its md5, sorted output
ordered table of md5 values <where>
to compare two trees i need the md5 of each file <where> in sorted order

= md5-ext
> find <where> -type f -name '*.<ext>' -exec md5sum {} +
$show the md5 (sum|checksum|hash|sums|checksums) of (all|every|each) <ext> file[s] <where>
calculate [the] md5 (sum|checksum|hash) of (all|every|each) <ext> file[s] <where>
md5 fingerprints for the <ext> files <where>, nested ones too
use find and md5sum on <ext> files <where>
hash every <ext> file <where> with md5
i want to verify all <ext> files <where>, give me their md5 values
for each <ext> file <where>, recursively, its md5
run md5sum over all files <where> that end in .<ext>
md5 digest of each document <where> that is of type <ext>, deep
table of md5 values for *.<ext> <where>, recursive
checksums by md5 for the .<ext> files <where> and deeper
have my <ext> files <where> been tampered with, print an md5 for every one
find name *.<ext> <where>, exec md5sum
digest list, md5, only .<ext>, <where>

= sha-ext
> find <where> -type f -name '*.<ext>' -exec sha256sum {} +
$show the sha256 (sum|checksum|hash|sums|checksums) of (all|every|each) <ext> file[s] <where>
sha256 fingerprints for the <ext> files <where>, nested ones too
use find and sha256sum on <ext> files <where>
hash every <ext> file <where> with sha256
i want to verify all <ext> files <where>, give me their sha256 values
for each <ext> file <where>, recursively, its sha256
run sha256sum over all files <where> that end in .<ext>
compute sha-256 digests for all <ext> files <where>
sha-256 of each document <where> that is of type <ext>, deep
table of sha256 values for *.<ext> <where>, recursive
checksums by sha256 for the .<ext> files <where> and deeper
have my <ext> files <where> been tampered with, print a sha256 for every one
find name *.<ext> <where>, exec sha256sum
digest list, sha-256, only .<ext>, <where>

= md5-depth
> md5sum *.<ext>
$show the md5 (sums|checksums|hashes) of [all] [the] <ext> files (here|in this directory)
md5 fingerprints for the <ext> files of this folder, not deeper
use md5sum on everything here that ends in .<ext>
hash the <ext> files of this folder with md5
which md5 do the <ext> files in this very directory have
run md5sum over *.<ext> here
md5 values of the <ext> files directly in this folder
table of md5 values for *.<ext>, working directory only, no subfolders
checksums by md5 for each .<ext> document lying here, first level
digest list, md5, *.<ext> of this very folder
print an md5 for every <ext> file of the current directory, not recursive
fingerprint by md5 whatever ends in .<ext> in this folder itself
i copied the <ext> files of this folder, give md5 sums to compare with

= newest-file-content
> cat "$(ls -tp | grep -v / | head -n 1)"
$show the contents of the (newest|latest|most recent) file <here>
print whatever was last saved in this folder
read the file that was changed most recently here
what does the latest file in this directory say
use ls and cat to open the most recently modified file
dump the last written file of this folder
text of the latest file here
cat the youngest file of the working directory
i just saved something here, what is in it
content of whichever file here has the newest timestamp
open the most recent document in this folder and print it
last modified file here, its text on the screen
whatever i wrote to last in this directory, show what it says

= dir-count
> find <where> -mindepth 1 -maxdepth 1 -type d | wc -l
$count the (subdirectories|subfolders|folders|directories) directly <where>
how many (folders|directories|subdirectories) are [there] directly <where>
number of folders one level down <where>
use find to count immediate subdirectories <where>
how many subfolders are there <where> if nested ones do not count
$count folders <where>, first level only
immediate subdirectory count <where>
tell me how many directories lie directly <where>
folders <where> at depth one, how many
quantity of direct child directories <where>
find with mindepth and maxdepth one, type d, counted, <where>
into how many top-level folders is the content <where> divided
how many $dirs does ls show <where>, no deeper ones
first-level subfolder total <where>

= dir-count-all
> find <where> -mindepth 1 -type d | wc -l
$count all subdirectories <where> [recursively]
number of folders <where> at every level
use find to count directories <where>, however deep, not the top one itself
how many subfolders are there <where> if nested ones count too
$count folders <where>, all levels
directory count of the whole tree <where>, the starting folder left out
tell me how many directories are nested <where> in total
folders <where> at any depth, how many
quantity of directories <where>, children, grandchildren and so on
find type d counted <where>, start excluded
size of the folder hierarchy <where> as a number of directories
total of the nested $dirs <where>
how many folders would i have to visit to see everything <where>

= size-total
> du -ch <bare> <bare2> | tail -n 1
$show the total size of <bare> and <bare2>
how much do <bare> and <bare2> take up together
combined size of <bare> and <bare2>
use du to get one total for <bare> and <bare2>
<bare> plus <bare2>, how much disk space is that
space needed for both <bare> and <bare2>, only the sum
i want to send <bare> and <bare2>, how much is it altogether
$show only the sum of the disk usage of <bare> and <bare2>
du with a grand total for <bare> and <bare2>, last line only
sum of the space of <bare> and <bare2>
will <bare> and <bare2> fit together on one disk, one total
disk usage <bare> + <bare2> as one value
if i delete <bare> and <bare2>, how much room do i get, total
<bare> and <bare2> added up in size, readable

= sum-sizes
> find <where> -type f -printf '%s\n' | awk '{ s += $1 } END { print s }'
$show the (total|summed) size of all files <where>, subfolders too, in bytes
sum [up] the sizes of all files in the tree <where>
add up the size of (every|all) file[s] <where>, recursively
use find and awk to total the bytes of every file <where>
how many bytes do all files <where> have together, at any depth
byte total for the whole tree <where>
combined length in bytes of every file <where>, nested ones too
recursive total of bytes, files <where>
one figure: bytes of all documents <where>, deep
how much data lies <where>, in bytes, through all levels
accumulate the file lengths <where> and further down, print the total
amount of data in the tree <where>, exact bytes
all file sizes <where>, nested ones included, as a sum

= sum-sizes-ext
> find <where> -type f -name '*.<ext>' -printf '%s\n' | awk '{ s += $1 } END { print s }'
$show the (total|summed) size of all <ext> files <where> in bytes
sum [up] the sizes of all <ext> files <where>
add up the bytes of the <ext> files <where>
how many bytes are all <ext> files <where> together
use find and awk to total the sizes of <ext> files <where>
byte total for the <ext> files <where>, recursively
combined size in bytes of everything <where> that ends in .<ext>
what do the <ext> files <where> come to in bytes
recursive total of bytes, *.<ext> <where>
one figure: bytes of all .<ext> documents <where>
how much <ext> data lies <where>, exact bytes
accumulate the lengths of the <ext> files <where>, print the total
overall bytes in files of type <ext> <where>
all .<ext> sizes <where> as a sum

= avg-size
> find <where> -type f -printf '%s\n' | awk '{ s += $1 } END { print s / NR }'
$show the average (size of all files|file size) <where>
how large is a file <where> on average
mean size in bytes of the files <where>
use find and awk to get the average file size <where>
what is the typical (average) number of bytes per file <where>
arithmetic mean of all file sizes <where>
total bytes divided by number of files <where>
average bytes per document <where>
find with sizes, awk mean, <where>
are my files <where> rather large or small, the mean in bytes
per file average of bytes in the tree <where>
mean of the file lengths <where>
if all files <where> had an equal size, how large would each be

= grep-count-sort
> grep -rc '<word>' <where> | grep -v ':0$' | sort -t: -k2 -rn
$list files <where> by how often they contain <word>
which files <where> contain <word> most often
rank the files <where> by number of lines with <word>
how many lines with <word> does each file <where> have, highest on top, without files that have none
use grep to see which files <where> mention <word> most
per file count of <word> lines <where>, sorted from high to low, zero counts dropped
in which files <where> is <word> most frequent
top list of files <where> for the word <word>
where is <word> written most <where>, files with counts of such lines, descending
ranking: lines with <word> file by file <where>, most on top, no zeros
grep -rc for <word> <where>, without :0, sorted numerically down
file by file frequency of rows that have <word> <where>, high ones lead
which documents <where> talk about <word> the most, with the number of lines
leaderboard of the files <where> by rows that contain <word>

= grep-replace-list
> grep -rl '<word>' <where> | sort
$list [all] files $contain <word> <where> sorted [by name|alphabetically]
alphabetical list of the files <where> in which <word> occurs
use grep and sort to name the files <where> with <word>
which files <where> mention <word>, in alphabetical order
file names <where> with a hit for <word>, sorted
sorted names of all files <where> that have <word> in them
$find files <where> that mention <word> and sort the names
recursive grep -l for <word> <where>, then sort
documents <where> that have <word> in the text, a to z
ordered list of paths <where> whose content has <word>
where did i use <word>, file names <where>, alphabetically
i want to tick off the files <where> having <word>, so give their names in order
paths with <word> in the content, <where>, in alphabetic sequence

= copy-found quiet
> grep -rlZ '<word>' <where> | xargs -0 -r cp -t <mydir>
$copy [all] files $contain <word> <where> to <mydir>
put copies of whatever mentions <word> <where> into <mydir>
use grep and cp to bring the files <where> with <word> in them to <mydir>
collect copies of files <where> in which <word> occurs in <mydir>
every file <where> that has <word> in its text should also be in <mydir>
duplicate the files <where> that mention <word> into <mydir>
files <where> with the text <word>, copied to <mydir>
if a file <where> has <word> in the text, cp it to <mydir>
cp by content: <word>, from <where>, destination <mydir>
i need the documents about <word> in <mydir>, they lie <where>, keep the originals
grep -l for <word> <where> and hand the list to cp, target <mydir>
gather in <mydir> a copy of each document <where> whose content has <word>
whoever has <word> in it <where> gets copied over to <mydir>

= delete-containing quiet
> grep -rlZ '<word>' <where> | xargs -0 -r rm
$delete [all] files $contain [the (word|text)] <word> <where>
throw away each file <where> in which <word> occurs
use grep and rm to drop the files <where> that mention <word>
any file <where> with <word> in its text can go, remove it
files <where> that have <word> inside must vanish, delete them
i no longer need the files <where> whose text mentions <word>, drop them
unlink every file <where> with a line that has <word>
rm by content: <word>, <where>
if <word> occurs in the text of a document <where>, erase that document
grep -l for <word> <where> and hand the list to rm
purge the documents <where> that have <word> in their content
whoever has <word> in it <where> must be deleted, the whole file
unwanted: any file <where> with <word> in the content, unlink those

= mkdir-cd change
> mkdir -p <new> && cd <new>
$create a $dir [called|named] <new> and (go|change|cd) into it
make [the] $dir <new> and enter it
new folder <new>, and take me there
use mkdir and cd to start working in a directory <new>
start a directory <new> and make it my working directory
i want to work in a new folder <new>
<new> should exist as a folder and i want to be in it
set up the folder <new> (if missing) and step inside
mkdir plus cd for <new>
open up a directory <new> and move there at once
after that i want to be inside the freshly made folder <new>
create dir <new>, then change to it, in one command
a directory <new>, parents too if needed, becomes my new location
<new>: make it and jump in

= backup-date change
> cp <bare> "<bare>.$(date +%F)"
$copy <bare> (to|into) a backup with (today's date|the current date) [in its name|in the name]
back up <bare> with today's date appended
save <bare> under its name plus the date of today
keep a dated copy of <bare>
use cp and date to keep a copy of <bare> that ends in the current date
before i change <bare> store a copy with the date behind the name
<bare> dot today's date should be a copy of <bare>
snapshot of <bare> with today's date as the suffix
cp <bare> with the iso date as an additional suffix
duplicate <bare>, today's date behind the name
<bare> must be kept as it is today, name the copy by date
version of <bare> stamped with the current day
date stamped copy next to <bare>
archive the state of <bare> as a copy ending in year-month-day

= move-old quiet
> find <where> -type f -mtime +<days> -exec mv {} <mydir> \;
$move [all] files <where> older than <days> to <mydir>
shift whatever file <where> has not changed for more than <days> over to <mydir>
use find with mv for files <where> that are older than <days>, target <mydir>
files <where> last modified over <days> ago belong in <mydir>, take them there
tidy up, put files <where> that nobody touched in <days> into <mydir>
relocate stale files <where> (more than <days> old) to <mydir>
put everything <where> that was not modified in the last <days> into <mydir>, files only
mv files <where> with mtime over <days>, destination <mydir>
old documents <where>, age beyond <days>, off to <mydir>
if a file <where> was not edited for over <days>, place it in <mydir> instead
<mydir> is my attic: transfer there what lies <where> and is more than <days> old
find older than <days> <where>, exec mv to <mydir>
outdated documents (not edited for more than <days>) <where>, out of the way to <mydir>

= compress-old quiet
> find <where> -type f -mtime +<days> -exec gzip {} +
(gzip|compress) [all] files <where> older than <days>
shrink the files <where> that nobody changed for more than <days> with gzip
use find and gzip on files <where> older than <days>
every file <where> last modified over <days> ago should become a .gz
save space, gzip files <where> that have not been modified in <days>
turn stale files <where> (more than <days> old) into gzip files
gzip what is older than <days> <where>
every document <where> beyond an age of <days> through gzip
find mtime over <days> <where>, exec gzip
rotate by hand: gzip the documents <where> that have more than <days> on them
old files <where>, over <days>, each squeezed to its own .gz
if a file <where> was not edited for over <days>, gzip it
reduce the room old documents take <where>: gzip those past <days>

= tar-old quiet
> find <where> -type f -mtime +<days> -print0 | tar -czf <newtgz> --null -T -
archive [all] files <where> older than <days> (to|into|in) <newtgz>
pack files <where> not changed for more than <days> into <newtgz>
use find and tar to put files <where> older than <days> into <newtgz>
<newtgz> should hold every file <where> last modified over <days> ago
put stale files <where> (more than <days> old) in a gzipped tarball <newtgz>
bundle the files <where> that nobody touched in the last <days> as <newtgz>
tarball <newtgz> of all files <where> that were last changed over <days> ago
long term storage: documents <where> beyond an age of <days> together in <newtgz>
find mtime over <days> <where>, piped to tar czf <newtgz>
if a file <where> was not edited for over <days>, it belongs in the archive <newtgz>
save outdated files (more than <days>) <where> as one compressed archive <newtgz>
collect everything past <days> <where> in <newtgz>, tar plus gzip
old documents <where>, over <days>, zipped up as <newtgz>

= tar-recent quiet
> find <where> -type f -mtime -<days> -print0 | tar -czf <newtgz> --null -T -
archive [all] files <where> $modified in the last <days> (to|into|in) <newtgz>
pack files <where> changed within <days> into <newtgz>
use find and tar to put files <where> newer than <days> into <newtgz>
<newtgz> should hold every file <where> that was touched in the past <days>
put the recently changed files <where> (less than <days> old) in a gzipped tarball <newtgz>
bundle what i worked on <where> during the last <days> as <newtgz>
backup to <newtgz> of the files <where> that changed in the last <days>
find mtime below <days> <where>, piped to tar czf <newtgz>
partial backup <newtgz>: only documents <where> from the last <days>
if a file <where> was edited less than <days> ago, it belongs in the archive <newtgz>
save fresh files (under <days>) <where> as one compressed archive <newtgz>
my work of the past <days> <where>, zipped up as <newtgz>
collect everything edited during the last <days> <where> in <newtgz>, tar plus gzip

= unique-first-col
> awk '{ print $1 }' <log> | sort -u
$show the (unique|distinct) first (columns|fields|words|values) (of|in) <log>
which different values start the lines of <log>
use awk and sort to get the distinct values of column 1 in <log>
every value of the first column in <log> once
first word of each line in <log>, sorted, no repeats
set of all clients (first field) in <log>
deduplicated column one of <log>
distinct leading words of <log>
awk $1 of <log>, sort -u
who was there at all, set of initial fields of <log>, no one twice
list each client of <log> a single time, it is the first field
remove repeats from the initial column of <log> and sort
vocabulary of column one, file <log>
unduplicated, ordered first column from <log>

= top-ips
> awk '{ print $1 }' <log> | sort | uniq -c | sort -rn | head -n <n>
$show the <n> most frequent (clients|hosts|visitors|first fields) in <log>
which <n> (hosts|clients) occur most often in <log>
who makes the most requests according to <log>, first <n>
use awk, sort and uniq for the <n> commonest values in the first column of <log>
rank the first field of <log> by frequency and keep <n>
top <n> of column one in <log> with counts
<n> busiest hosts in <log>
which <n> values start the most lines of <log>
count lines of <log> by their first word and give the <n> highest
awk $1, sort, uniq -c, sort -rn, head -n <n>, on <log>
most active clients according to the first column of <log>, limit <n>
from whom do i get most requests, <n> entries, based on the first field of <log>
traffic champions in <log>, <n> rows with counts
visitor ranking by field one of <log>, places 1 to <n>
frequency list of the first field in <log>, only <n> rows

= status-count
> grep -c ' 404 ' <log>
$count [the] 404 (errors|responses) in <log>
how many 404 errors are in <log>
number of lines with status 404 in <log>
use grep to count 404 responses in <log>
how often was something not found (404) according to <log>
404 total for <log>
not found errors in <log>, just the number
in how many requests of <log> was the status 404
grep -c for 404 surrounded by blanks in <log>
broken links: total of 404 rows in <log>
missing pages according to <log>, how many hits
quantity of 404s in <log>
<log>: how frequently did a visitor get a 404
rows of <log> with code 404, counted

= http-codes
> awk '{ print $5 }' <log> | sort | uniq -c
$count [the] requests per status code in <log>
how often does each http status occur in <log>
use awk, sort and uniq to tally the status codes of <log>
breakdown of <log> by response code
tally of 200, 404 and 500 answers in <log>
status code histogram of <log>
how many requests in <log> succeeded and how many failed, by code
frequency of each response code in <log>
awk $5 of <log>, sort, uniq -c
are there many errors in <log>, number of rows for each http code
group <log> by http code and count
distribution of codes like 200 and 500 in <log>
for every response status in <log> the quantity of requests

= lines-diff-count
> diff <bare> <bare2> | grep -c '^[<>]'
$count the (lines that differ|differing lines) between <bare> and <bare2>
how many lines differ between <bare> and <bare2>
number of changed lines between <bare> and <bare2>
use diff and grep to count how many lines <bare> and <bare2> do not share
how different are <bare> and <bare2>, as a number of lines
total of added and removed lines from <bare> to <bare2>
tally the lines in which <bare> and <bare2> disagree
size of the diff between <bare> and <bare2> in lines
diff <bare> <bare2>, only the number of < and > lines
amount of difference between <bare> and <bare2>, in rows
is <bare> close to <bare2>, count the rows that are not common
quantity of rows that diff reports for <bare> and <bare2>
how much was edited from <bare> to <bare2>, count lines on both sides
differences of <bare> and <bare2>, the figure and not the text

= head-tail
> head -n <lineb> <file> | tail -n <small>
$show the last <small> of the first <lineb> lines of <file>
use head and tail for the <small> lines of <file> that end at line <lineb>
the <small> lines up to and including line <lineb> of <file>
cut <file> after line <lineb> and print the last <small> lines of that
take <lineb> lines from the top of <file> and of those the final <small>
<small> lines of <file> ending with line <lineb>
of the top <lineb> lines in <file> print only the bottom <small>
head -n <lineb> of <file> piped to tail -n <small>
window of <small> rows in <file>, its lower edge is line <lineb>
i care for the <small> rows of <file> just before and at row <lineb>
final <small> rows out of the opening <lineb> rows in <file>
<file>: go to line <lineb> and print it with what precedes it, <small> rows in all
everything past line <lineb> of <file> aside, what are the last <small> lines

= first-last
> sed -n '1p;$p' <file>
$show the first and [the] last line of <file>
first and last line of <file>
how does <file> begin and end, one line each
use sed to print line 1 and the final line of <file>
top line and bottom line of <file>
only the opening line and the closing line of <file>
where does <file> start and stop, print these two lines
print <file> without anything between its first and its last line
sed 1p and last p on <file>
two rows only: the top one and the final one of <file>
from when to when does <file> reach, opening and closing entry
skip the middle of <file>, one row at each end
earliest and latest entry of <file>, it is in order, so rows one and last
outermost lines of <file>
head and foot line of <file>, nothing between

= middle-word
> awk '{ print $<small> }' <file>
$show [the] word <small> (of|on) (each|every) line (of|in) <file>
$show the <small>th word (of|on) (each|every) line (of|in) <file>
use awk to print word number <small> of each line of <file>
<small>th field of every line of <file>, separated by blanks
column <small> of the whitespace separated <file>
pull out word <small> from all lines of <file>
field <small> of <file>, line by line
only the <small>th word on the lines of <file>
awk that prints field <small> of <file>
from every row of <file> the token in place <small>
i care only for token <small> per row in <file>
split the rows of <file> at blanks and give piece <small>
vertical slice of <file>: word <small>
<file>, blank separated, column <small> and nothing else

= lines-between-count
> sed -n '<line>,<lineb>p' <file> | wc -w
$count the words in lines <line> to <lineb> of <file>
word count of lines <line> to <lineb> in <file>
use sed and wc to count words from line <line> through <lineb> of <file>
how many words are there between line <line> and line <lineb> of <file>, both included
number of words in the part of <file> from line <line> to line <lineb>
words in <file>, but only lines <line>-<lineb>
tally words of <file> in the range of lines <line> to <lineb>
wc -w on the rows <line>-<lineb> of <file>
how wordy is <file> from row <line> until row <lineb>
amount of words in a section of <file>, bounded by lines <line> and <lineb>
take rows <line> through <lineb> out of <file> and count the words in them
my abstract spans lines <line> to <lineb> of <file>, how many words is it
sed range <line>,<lineb> of <file>, piped to wc for words

= longest-name
> ls | awk '{ print length, $0 }' | sort -rn | head -n 1
$show the file with the longest name [<here>]
which name in this folder has the most characters
use ls, awk and sort to find the longest file name
what is the longest file name here
name with the greatest length in this directory, with its length
find the entry here whose name is longest
length and name of the entry here with the longest name
awk length over ls, sorted, only the top
max name length in this folder, with the name
some name here breaks my layout since it is so long, which is the worst
longest of all names in the working directory, character count in front
record holder for name length here
who has the most letters in its name, entries of the current folder

= name-lengths
> ls | awk '{ print length, $0 }'
$show (each|every) file name with its length
how many characters does each name in this folder have
use ls and awk to print the length in front of every name
length of every file name here
names of this folder, each preceded by its number of characters
count the characters of each file name in this directory
name lengths of the entries here
awk length over ls, nothing sorted
character count in front of each item name of the working directory
are there names here that are too long, print every name and how long it is
table of names in the current folder and how many letters each consists of
how long are the file names here, each with its number
for all items here: length of the name, then the name

= executables
> find /usr/bin -type f -executable | wc -l
$count [the] executable (files|programs) in /usr/bin
number of programs in /usr/bin
how many executables does /usr/bin hold, in subfolders too
use find to count runnable files under /usr/bin
total of files in /usr/bin that can be run
how many commands are installed in /usr/bin as real files
tally the executable regular files below /usr/bin
find in /usr/bin, type f and executable, counted
quantity of runnable binaries in /usr/bin
how rich is /usr/bin in tools, a number
how many programs does this system have in /usr/bin
/usr/bin: figure for its executable files
real, runnable files in the tree /usr/bin, as a total

= in-path
> command -v <cmd>
check (if|whether) [the] <cmd> [command] (is installed|exists|is available)
is <cmd> (installed|available)
do i have <cmd> on this machine
can i run <cmd> here
does the shell find a command <cmd>
use command -v to look for <cmd>
verify that <cmd> can be called
is there a program by the name of <cmd> in my path
availability of <cmd>
<cmd> present on this system or not
location of <cmd> if it is installed at all
test for <cmd>, as a script would do it at its beginning
will my script find <cmd>
do i have to install <cmd> or do i have it
<cmd> installed

= which-all
> which -a <cmd>
$show all (locations|paths) of [the command] <cmd>
every place in my path where <cmd> is found
are there several versions of <cmd> in the path, list each
use which to list all files called <cmd> in the path
not just the first, every <cmd> executable in PATH
all the matches for <cmd> in my search path
in which places of the path does <cmd> exist
which -a for <cmd>
i suspect two copies of <cmd> on this system, name all that PATH has
does a second <cmd> hide behind the first one in PATH, list them
each location of the program <cmd>, searched through the whole PATH
duplicates of <cmd> along PATH
where do i have <cmd>, all places and not only the one that runs

= bash-loop-files
> for f in *; do echo "$f"; done
(loop over|print the name of each of) [all] [the] files <here> [and print each name]
use a for loop to echo each name in this folder
iterate over the entries here and echo them
for every file of this directory print its name, with a shell loop
shell loop over everything here that prints the names
one echo per file in this folder
go through the files here one by one and echo the name
for f in star, do echo
skeleton of a loop over the items of this folder that just echoes every one
with for and a wildcard, write the item names of the working directory
visit the entries of this directory in a for loop, output each name
echo every item in the current folder by way of a loop
print the names here through a bash for statement

= seq-files change
> for i in $(seq 1 <n>); do touch file_$i.txt; done
(use a loop to create|create) <n> files named file_1.txt to file_<n>.txt
loop with seq and touch to get file_1.txt up to file_<n>.txt
in a for loop make empty files file_1.txt, file_2.txt ... file_<n>.txt
i need <n> numbered blank files like file_1.txt, with an underscore
use seq to touch file_1.txt through file_<n>.txt
numbered files file_1.txt to file_<n>.txt from a shell loop
generate file_1.txt, file_2.txt and so on, <n> of them
bash for loop over seq up to <n>, touch file_NUMBER.txt
test data: <n> blank text files, the first is file_1.txt
a series of <n> empty text files, file_ plus number plus .txt
touch file_1.txt and its successors until number <n>
fill this folder with <n> dummy files, file_1.txt onwards
<n> placeholders: file_1.txt, file_2.txt, ...

= mkdir-seq change
> mkdir dir{1..<n>}
$create <n> (directories|folders) named dir1 to dir<n>
$create (directories|folders) dir1 through dir<n>
use mkdir with a brace range for dir1 up to dir<n>
i need <n> numbered folders, dir1, dir2 and so on
numbered directories dir1 ... dir<n>
make folders dir1 to dir<n> in one go
a series of <n> folders, the first one called dir1
batch of directories named dir1 up to dir<n>
mkdir with braces, dir1..dir<n>
<n> directories called dir plus a running number
directory series from dir1 until dir<n>
numbered dirs from 1 to <n>, prefix dir
for a course with <n> groups i need dir1, dir2 and so forth as directories
brace expansion: directories dir1 up to number <n>

= echo-newline
> echo -e '<text>\n<value>'
print <text> and <value> on two lines
output <text>, then on the next line <value>
use echo with a line break between <text> and <value>
echo <text> and below it <value>
two lines of output, first <text>, second <value>
write <text>, a newline and <value> to the terminal
say <text> and, on a new line, <value>
echo -e <text>, backslash n, <value>
<text> in line one and <value> in line two on the screen
newline between <text> and <value>, on stdout
show <text> and beneath it <value>
output of <text> and <value>, separated by a line feed
one echo that gives <text>, a line break, <value>

= echo-date
> echo "Today is $(date +%F)"
print a sentence with today's date
say Today is followed by the date
use echo and date to print Today is and the date as year-month-day
output the text Today is and the current date
a line such as Today is 2024-01-01, for the present day
tell me in a sentence what day it is, like Today is 2024-05-01
message of the form Today is (date), iso style
echo with a date substitution: Today is ...
greet me with Today is and the current day in iso form
stdout: Today is YYYY-MM-DD, the real day
my script should begin by saying Today is plus the date
Today is, then year-month-day of the present day
announce the current day as Today is ...

= split-words
> echo '<phrase>' | tr ' ' '\n'
split [the (string|text)] <phrase> into words [one per line]
$show each word of [the (string|text)] <phrase> on its own line
one word per line from <phrase>
use tr to put the words of <phrase> on separate lines
break <phrase> at the blanks
turn the blanks in <phrase> into line breaks
words of <phrase>, stacked vertically
tokenise <phrase> by spaces, each token on a line
vertical list of the tokens in <phrase>
tr blank to newline for the string <phrase>
the string <phrase>, exploded into its parts, row by row
one row for each of the words that make up <phrase>
separate <phrase> into rows at its spaces
newline after every word in <phrase>

= sort-words
> echo '<phrase>' | tr ' ' '\n' | sort
$sort the words (of|in) [the (string|text)] <phrase>
alphabetical words of <phrase>, one a line
use tr and sort to put the words of <phrase> in order
arrange what is in <phrase> word by word from a to z
break <phrase> at the blanks and sort the pieces
words from <phrase> in alphabetical order
words of <phrase>, one below the other, a before z
tr blank to newline, then sort, for the string <phrase>
put the parts of <phrase> in alphabetic sequence
i have <phrase> and need its words listed a to z
alphabetize the tokens of <phrase>
explode <phrase> at the spaces, ordered result
the pieces of <phrase> as an ordered vertical list

= count-vowels
> grep -o '[aeiou]' <file> | wc -l
$count the vowels in <file>
how many vowels are in <file>
use grep and wc to count a, e, i, o and u in <file>
number of lowercase vowels in <file>
how often do the letters a e i o u occur in <file> altogether
vowel total for <file>
tally every a, e, i, o, u in <file>
grep -o for the class aeiou on <file>, counted
<file>: quantity of vowels, small letters only
sum of small a, e, i, o, u in <file>
how many of the characters in <file> are lowercase a, e, i, o or u
vowels of <file>, a total
phonetics homework: the number of small vowel letters in <file>

= upper-first
> sed 's/^./\U&/' <file>
capitalize the first letter of (each|every) line (of|in) <file>
make each line of <file> begin with a capital
use sed to turn the first character of every line in <file> into upper case
print <file> with a capital at the start of every line
lines of <file>, first letter in upper case
uppercase only the initial letter of the lines of <file>
show <file> so that all its lines start with a capital letter
sed \U on the first character per row, <file>
sentence case for the rows of <file>, on output
each row of <file> should open with an uppercase letter
my lines in <file> start in lower case, print them with a capital instead
capitalise row beginnings of <file>
turn the initial of all rows in <file> to a capital, print

= remove-ext
> for f in *.<ext>; do echo "§{f%.<ext>}"; done
$show the names of all <ext> files without [the|their] extension
what are the <ext> files here called if you drop the .<ext>
loop over the <ext> files and echo their names less the suffix
base names of the <ext> files in this folder, no .<ext> at the end
print the <ext> file names here with the ending cut off
strip the ending from the names of the <ext> files and print them, no renaming
stems of all <ext> file names here
parameter expansion in a loop: *.<ext> without the suffix, echoed
names of the .<ext> items here minus the suffix
from foo.<ext> i just want foo, for all of them here, on the screen
basenames: *.<ext> of this folder, dot and suffix gone
write the <ext> file names of the working directory, but stop before the dot
list *.<ext> here without suffix, files untouched

= dir-tree-dirs
> find <where> -type d | sort
$list all $dirs <where> sorted
$show the directory structure <where>
folders <where> at all levels in alphabetical order
use find and sort to list the directories <where>
what folders are nested <where>, sorted by path
sorted listing of every folder in the tree <where>
every directory path <where>, sorted, no files
hierarchy of folders <where> as sorted paths
find type d, then sort, <where>
skeleton of the folder hierarchy <where> in order
how are the directories <where> organized, ordered paths, no documents
directories and subdirectories <where>, a to z
paths of all dirs <where>, alphabetically
map of the directories <where>, ordered, files left out

= chmod-tree
> find <where> -type f -exec stat -c '%a %n' {} +
$show the (octal|numeric) permissions (of|and name of) (all|each|every) file[s] <where>
$list (all|) files <where> with [their] octal permissions
mode number next to the name of each file <where>
use find and stat to print the octal mode and path of all files <where>
numeric rights of every file <where>
which modes like 644 do the files <where> have, name by name
octal mode listing for the files <where>, recursively
audit permissions as numbers for every file <where>
find type f, exec stat with %a and %n, <where>
security review: each document <where> with its mode in octal
table: octal mode, path, for files <where>
are there 777 files <where>, print the numeric mode in front of every path
how is the access to every document <where> set, as 644 and the like
rights as digits for each document <where>, deep

= last-access
> stat -c %x <anyfile>
when was <anyfile> last (accessed|read|opened)
$show the [last] access time of <anyfile>
when did someone last look at <anyfile>
use stat to get the time of the last access to <anyfile>
time of the last read of <anyfile>
atime of <anyfile>
has anybody opened <anyfile> recently, print the access time
last time that <anyfile> was used for reading
stat %x for <anyfile>
<anyfile>: when did anyone read it most recently
is <anyfile> still used by anyone, time of its last read
moment of the latest read access, <anyfile>
date and hour at which <anyfile> was opened for reading the last time
access stamp for <anyfile>

= last-change
> stat -c %z <anyfile>
when did the (status|metadata) of <anyfile> last change
$show the [last] change time of <anyfile>
use stat to get the time of the last status change of <anyfile>
ctime of <anyfile>
when were owner, mode or contents of <anyfile> last altered, as the inode records it
inode change time of <anyfile>
moment of the last metadata change of <anyfile>
time stamp of the latest status change for <anyfile>
stat %z for <anyfile>
<anyfile> ctime
did somebody change the rights of <anyfile>, when was its inode last touched
when was there a chmod, rename or the like on <anyfile>, its ctime
status change stamp, <anyfile>
not the mtime but the ctime for <anyfile>

= blocks
> stat -c %b <anyfile>
how many (disk|) blocks does <anyfile> (use|occupy|take)
$show the number of blocks [allocated (to|for)] <anyfile>
use stat to get the allocated blocks of <anyfile>
block count of <anyfile>
number of file system blocks behind <anyfile>
allocated blocks, file <anyfile>
in blocks, how much room does <anyfile> take on disk
tell me how many blocks are allocated for <anyfile>
stat %b for <anyfile>
<anyfile> in blocks
disk blocks that belong to <anyfile>, a figure
is <anyfile> sparse, print how many blocks it really got
storage of <anyfile>, counted in blocks
from the inode of <anyfile>: amount of blocks

= hardlinks
> stat -c %h <anyfile>
how many hard links does <anyfile> have
$show the [number of] hard (link|links) [count] of <anyfile>
use stat to get the link count of <anyfile>
link count of <anyfile>
how many names does the inode of <anyfile> have
under how many names does the data of <anyfile> exist
is <anyfile> linked more than once, print the number of links
number of directory entries that share the inode of <anyfile>
stat %h for <anyfile>
<anyfile>: reference count
does another name point to the same inode as <anyfile>, print how many there are
if i delete <anyfile>, do other names of it remain, how many has it
how often is <anyfile> hard linked
from the inode of <anyfile>: number of names

= type-mime
> file --mime-type <anyfile>
$show the mime type of <anyfile>
use file to get the media type of <anyfile>
mime type for <anyfile>
what is the mime type of <anyfile>
which content type would a web server send for <anyfile>
media type like text/plain for <anyfile>
identify <anyfile> as a mime type
file --mime-type <anyfile>
<anyfile>: internet media type
i must set the Content-Type header for <anyfile>, what is right
mime of <anyfile>
as what mime would a mail attach <anyfile>
is <anyfile> application/pdf or something else, say the mime type

= encoding
> file -i <file>
$show the (encoding|character encoding|charset) of <file>
which character set is <file> in
is <file> utf-8 or ascii
use file to find out how <file> is encoded
charset and mime type of <file>
what encoding does <file> have
detect the text encoding of <file>
file -i <file>
<file>: utf-8, latin1 or what
umlauts in <file> look broken, in what encoding is it
charset detection for <file>
with which character coding was <file> saved
mime type together with charset of <file>
i must tell my editor the encoding of <file>, what is it

= path-entries
> echo "$PATH" | tr ':' '\n' | wc -l
$count the (directories|entries) in [my|the] PATH
how many directories does my PATH have
number of entries in the search path for commands
use tr and wc to count what is in PATH
how many places does the shell search for programs
PATH length in directories
tally the folders listed in PATH
quantity of folders in PATH
is my PATH overloaded, how many parts has it
from how many folders can the shell start programs
PATH split at colons, number of pieces
size of $PATH in entries
figure: search path folders

= home
> echo "$HOME"
$show (my|the) home directory [path]
what is (my home directory|the path of my home directory)
where is my home folder
value of HOME
use echo to print HOME
which folder is my home
path of my own home folder
location of my personal folder
HOME, print it
what does a tilde stand for, my own directory's path
full path that ~ means
under which path are my personal files
echo of the HOME variable
i need the absolute path of my home for a config file

= users-sorted
> cut -d: -f1 /etc/passwd | sort
$list [all] users [on the system] (sorted|alphabetically|in alphabetical order)
alphabetical list of the accounts on this machine
use cut and sort on /etc/passwd for the login names
all user names from /etc/passwd in order from a to z
which accounts exist here, sorted by name
sorted login names of this machine
names of all accounts, alphabetically
first field of the passwd file, ordered
login names a to z, every account, system ones too
account names from the password file, alphabetic sequence
who has an account on this box, names in order
cut -d: -f1 of /etc/passwd, piped to sort
ordered roll of users of this computer
which logins are defined locally, a to z

= groups-sorted
> cut -d: -f1 /etc/group | sort
$list [all] groups [on the system] (sorted|alphabetically)
alphabetical list of the groups on this machine
use cut and sort on /etc/group for the names
all group names from /etc/group in order from a to z
which groups exist here, sorted by name
sorted names of the groups of this machine
names of all groups, alphabetically
first field of the group file, ordered
group names a to z
cut -d: -f1 of /etc/group, piped to sort
which groups could i put someone in, names in order
ordered roll of the unix groups of this box
the local groups, alphabetic sequence

= nologin
> grep -c nologin /etc/passwd
$count users (without a login shell|with nologin [as shell])
how many accounts cannot log in because of nologin
number of accounts in /etc/passwd with nologin
use grep to count the nologin entries of /etc/passwd
how many system accounts have nologin for a shell
tally of nologin lines in /etc/passwd
accounts that may not log in, just the number
grep -c nologin on the passwd file
service accounts that have nologin, a figure
quantity of users for whom nologin is set
how many logins are blocked by a nologin shell
figure for rows of /etc/passwd that say nologin
are many accounts barred from a shell by nologin, how many

= shells-count
> cut -d: -f7 /etc/passwd | sort | uniq -c
$count users (per|by) [login] shell
how many users use each [login] shell
breakdown of accounts by shell
use cut, sort and uniq to tally the shells in /etc/passwd
which login shells are in use and by how many accounts
tally of shells in /etc/passwd
number of accounts for each shell
shell statistics over all accounts
seventh field of the passwd file, sort, uniq -c
is bash used by more accounts than sh, frequency of every shell
bash, sh, nologin: how many accounts have which
distribution of the shells among the users
group the accounts by login shell and count
frequency of each shell in the password file

= ps-names
> ps -eo comm --no-headers | sort -u
$list [the] (unique|distinct) names of [all] running processes
which programs are running, each name once
use ps and sort to list command names without repeats
names of the running processes, no duplicates
deduplicated list of what is running
distinct commands in the process table
what different programs are active now
ps comm, sort -u
set of program names that run at present
what is active on this machine, every program a single time
process names, unduplicated and ordered
i do not care for pids, only the different program names in execution
each running executable listed only once

= ps-root-names
> ps -U root -u root -o pid,comm
$list pid and name of [all] processes (owned by|of|run by) root
what is root running, with process ids
use ps to show pid and command of everything that root runs
process ids and names for root
processes of the superuser, id and name only
list root's processes with their pid and command name
which processes does root have, pid and program
ps for root with columns pid and comm
jobs under the root account, number and program
what does the superuser have in execution, pid plus command
tasks with root rights: id, name
root's running programs with their pids
everything uid root has started, two columns pid and comm

= kill-matching parse
> pkill -f '<word>'
kill [all] processes whose command line (contains|matches) <word>
end every process that has <word> somewhere in its command line
use pkill on the full command line with <word> to end the processes
stop whatever was started with <word> in its arguments
terminate processes by a match of <word> in the whole command
all processes mentioning <word> in their command line should end
signal everything whose full command matches <word> to terminate
pkill with the f flag and <word>, to terminate by command line
my script with <word> among its parameters hangs, end it and all alike
if <word> turns up anywhere in the full command of a process, terminate it
shut down whatever was launched by a command with <word> in it
by full command line, not by name: kill what has <word>
jobs with <word> in their invocation must stop

= tail-syslog
> tail -n <n> /var/log/syslog
$show the last <n> (lines|entries|messages) of the (syslog|system log)
what was logged last in /var/log/syslog, <n> lines
use tail for the final <n> lines of /var/log/syslog
latest <n> entries of the system log
what has the system been saying lately, <n> lines of syslog
end of the syslog, <n> lines
<n> most recent syslog lines
tail -n <n> on the syslog
bottom of the system log, <n> rows
recent events of this machine, <n> lines from /var/log/syslog
something just happened, let me see the final <n> messages in syslog
newest <n> rows of the syslog file
closing <n> lines in /var/log/syslog

= grep-syslog
> grep -i error /var/log/syslog
$show [all] errors in the (syslog|system log)
$search the (syslog|system log) for errors
did anything go wrong according to /var/log/syslog
use grep to get the lines with error, in any case, from /var/log/syslog
lines of the system log that mention error, upper or lower case
error messages from /var/log/syslog
what problems are recorded in the syslog, look for error
case insensitive search for error in /var/log/syslog
grep -i error on /var/log/syslog
trouble of this machine: syslog rows with error in any spelling of case
search /var/log/syslog for error, ERROR or Error
is anything broken, filter the system log by error, any case
all rows of the syslog that say error, case does not matter
failures noted in /var/log/syslog, search term error

= disk-percent
> df -h / | tail -n 1 | awk '{ print $5 }'
$show [only] the [disk] usage [percentage|percent] of the root (file system|partition|disk)
how full is the root (file system|partition|disk)
percentage of / that is in use
use df and awk to print just the use percentage of /
what percent of the root disk is taken
just the number with the percent sign for the fill level of /
fill level of the root file system
how much of the root partition is used up, in percent
df on /, only the Use% value
use% of the root disk as a single value
is / nearly full, one figure with %
for my monitoring script: fill percentage of /
used share of the root partition
how many per cent of / are occupied

= mem-free-only parse
> free -m | awk '/^Mem/ { print $4 }'
$show [only] the [amount of] free memory in (megabytes|MB)
how many megabytes of ram are free, just the number
use free and awk to print only the free megabytes
free ram in MB as one number
amount of unused memory in megabytes, nothing else
one number: free memory in MiB
memory that is unused, MB, no table
free column of the Mem row in megabytes, bare number
awk on free -m, fourth field of Mem
for my script: MB of ram that nobody uses
single value, unused RAM in megabytes
ram not in use, MB, bare number
how much memory is totally unused, in MB, a value and no table

= load
> cat /proc/loadavg
$show the raw load averages from /proc
read the load figures from /proc/loadavg
cat the kernel's load average file
load averages as the kernel gives them in /proc/loadavg
what does /proc/loadavg say
print /proc/loadavg
load numbers with running and total tasks and the last pid
/proc/loadavg
contents of the loadavg file in proc
dump the loadavg pseudo file
1, 5 and 15 minute load, unformatted, from the kernel file
how busy is the system, straight from /proc/loadavg
loadavg of the kernel, unformatted

= utc-epoch
> date -d '<date>' '+%d %B %Y'
$show <date> in the format day month year
write <date> with the month as a word, like 05 March 2024
use date to print <date> as day, month name and year
<date> in the style 01 January 2024
convert <date> to day month-name year
spell out <date> as day, full month name and year
how would <date> be written with the name of the month
date format %d %B %Y for <date>
i need <date> in a letter, day first, then the month's name, then the year
reformat <date>: day, name of the month, four digit year
long form of <date> with a month name in the middle
<date> the way Europeans write it in a letter, day month-name year
turn the iso date <date> into 01 January 2024 style

= days-between
> echo $(( ($(date -d <date> +%s) - $(date -d <date2> +%s)) / 86400 ))
how many days are [there] between <date2> and <date>
$count the days from <date2> to <date>
number of days from <date2> until <date>
use date to subtract <date2> from <date> in days
difference in days, <date> minus <date2>
how many days passed from <date2> to <date>
days elapsed since <date2> on <date>
how long is it from <date2> until <date>, in days
epoch difference of <date2> and <date> divided by 86400
span from <date2> to <date> as a quantity of days
my holiday goes from <date2> until <date>, how many days is that
day count, start <date2>, end <date>
subtract the calendar date <date2> from <date>, result in days
how many nights lie between <date2> and <date>
<date> minus <date2> in days

= reverse-words
> awk '{ for (i = NF; i > 0; i--) printf "%s%s", $i, (i > 1 ? OFS : ORS) }' <file>
reverse the order of [the] words (on|in) (each|every) line of <file>
print each line of <file> with its words back to front
use awk to turn the words of every line in <file> around
last word first on all lines of <file>
flip the word order within every line of <file>
lines of <file> with words in opposite order
every line of <file>, words from last to first
awk loop from NF down to 1 on <file>
<file>: words of each row in backward sequence
mirror the words, not the letters, row by row in <file>
rows of <file> should start with their final word and end with their initial one
"a b c" should become "c b a" in all rows of <file>
print the fields of every row in <file> right to left

= col-max
> awk 'NR == 1 || $<col> > m { m = $<col> } END { print m }' <log>
$show the (maximum|largest value|highest value) (of|in) <col> of <log>
how high does <col> of <log> get
use awk to get the greatest number of <col> in <log>
top value of <col> in <log>
peak value that occurs in <col> of <log>
what is the maximum of <col> in <log>
greatest entry of <col>, file <log>
awk max over <col>, file <log>
record in <col> of <log>
biggest number that <log> has as <col>
scan <col> of <log> and print its upper limit
which value in <col> of <log> is above all others
up to what number does <log> go in <col>

= col-min
> awk 'NR == 1 || $<col> < m { m = $<col> } END { print m }' <log>
$show the (minimum|smallest value|lowest value) (of|in) <col> of <log>
how low does <col> of <log> get
use awk to get the least number of <col> in <log>
bottom value of <col> in <log>
what is the minimum of <col> in <log>
least entry of <col>, file <log>
smallest number that occurs in <col> of <log>
awk min over <col>, file <log>
tiniest number that <log> has as <col>
scan <col> of <log> and print its lower limit
which value in <col> of <log> is below all others
the lowest that <col> ever gets in <log>
down to what number does <log> go in <col>

= cols-range
> cut -d' ' -f<small>- <log>
$show all columns (of|in) <log> from column <small> on[wards]
$show <log> starting (at|from) (field|column) <small>
use cut to print everything from field <small> to the end of each line of <log>
drop the columns before column <small> of <log>
fields <small> and later of <log>, separated by spaces
leave out what comes before field <small> on every line of <log>
from column <small> to the last column, file <log>
rest of each line of <log> beginning with field <small>
cut -f<small>- with a blank as delimiter on <log>
<log>: keep field <small> and what follows it
trim the rows of <log> so that they begin with column <small>
i do not need the fields in front of number <small> in <log>
right part of the rows in <log>, starting with column <small>
all from the blank separated field <small> to the end of row, <log>

= drop-col
> cut -d, -f<col> --complement <csv>
$show <csv> without <col>
$delete <col> from [the csv] <csv> and print it
all columns of <csv> but <col>
use cut to leave out <col> of <csv>
print the csv <csv>, <col> left out
i do not need <col> of <csv>, show the others
<csv> minus <col>
omit <col> when printing the comma separated <csv>
cut complement: <csv> without <col>
<col> of <csv> is private, print what is left
hide <col> in the comma separated <csv>
strip <col> from the rows of <csv>
every field of <csv> with the exception of <col>
leave <col> of <csv> away on output

= add-header
> sed '1i <text>' <csv>
$show <csv> with [the] header <text> (added|on top)
print <csv> below a heading line <text>
use sed to put the line <text> above <csv> in the output
<csv> with <text> as an extra first line, file unchanged
prepend <text> as a header line to the output of <csv>
output <text> and then all of <csv>, with sed
insert the header <text> before line 1 of <csv> and print the result
sed 1i <text> on <csv>
<csv> has no titles, print it with <text> on top
heading <text>, then the rows of <csv>
stdout: <text> as line one, <csv> below
give <csv> a title row <text> on output
precede the printed <csv> by the row <text>

= sum-two
> paste -sd+ <nums> | bc
add [up] [all] [the] lines of <nums> (with|using) bc
use paste and bc to total <nums>
sum of <nums> computed by bc
join the numbers of <nums> with plus signs and let bc calculate
total of the numbers in <nums> by way of bc
let bc add the numbers, one a line, in <nums>
pipe <nums> as one sum into bc
paste with plus, then bc, <nums>
bc: one number per row in <nums>, add them
calculator bc should tell the sum of the rows in <nums>
my expenses are in <nums>, let bc add them up
build an addition from <nums> and feed it to bc
glue the rows of <nums> together by + and evaluate with bc
`,
)
