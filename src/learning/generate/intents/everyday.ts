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

= user-host parse
> echo "$(whoami)@$(hostname)"
$show my user name and host name [as user@host]
who and where am i, in the form user@host
print login and machine name joined by an @
my user name, an at sign and the name of this computer
user@host of this session
use whoami and hostname to print user@host
what would my user@machine be

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

= md5-depth
> md5sum *.<ext>
$show the md5 (sums|checksums|hashes) of [all] [the] <ext> files (here|in this directory)
md5 fingerprints for the <ext> files of this folder, not deeper
use md5sum on everything here that ends in .<ext>
hash the <ext> files of this folder with md5
which md5 do the <ext> files in this very directory have
run md5sum over *.<ext> here
md5 values of the <ext> files directly in this folder

= newest-file-content
> cat "$(ls -tp | grep -v / | head -n 1)"
$show the contents of the (newest|latest|most recent) file <here>
print whatever was last saved in this folder
read the file that was changed most recently here
what does the latest file in this directory say
use ls and cat to open the most recently modified file
dump the last written file of this folder
text of the latest file here

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

= dir-count-all
> find <where> -mindepth 1 -type d | wc -l
$count all subdirectories <where> [recursively]
number of folders <where> at every level
use find to count directories <where>, however deep, not the top one itself
how many subfolders are there <where> if nested ones count too
$count folders <where>, all levels
directory count of the whole tree <where>, the starting folder left out
tell me how many directories are nested <where> in total

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

= sum-sizes
> find <where> -type f -printf '%s\n' | awk '{ s += $1 } END { print s }'
$show the (total|summed) size of all files <where>, subfolders too, in bytes
sum [up] the sizes of all files in the tree <where>
add up the size of (every|all) file[s] <where>, recursively
use find and awk to total the bytes of every file <where>
how many bytes do all files <where> have together, at any depth
byte total for the whole tree <where>
combined length in bytes of every file <where>, nested ones too

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

= avg-size
> find <where> -type f -printf '%s\n' | awk '{ s += $1 } END { print s / NR }'
$show the average (size of all files|file size) <where>
how large is a file <where> on average
mean size in bytes of the files <where>
use find and awk to get the average file size <where>
what is the typical (average) number of bytes per file <where>
arithmetic mean of all file sizes <where>
total bytes divided by number of files <where>

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

= grep-replace-list
> grep -rl '<word>' <where> | sort
$list [all] files $contain <word> <where> sorted [by name|alphabetically]
alphabetical list of the files <where> in which <word> occurs
use grep and sort to name the files <where> with <word>
which files <where> mention <word>, in alphabetical order
file names <where> with a hit for <word>, sorted
sorted names of all files <where> that have <word> in them
$find files <where> that mention <word> and sort the names

= copy-found quiet
> grep -rlZ '<word>' <where> | xargs -0 -r cp -t <mydir>
$copy [all] files $contain <word> <where> to <mydir>
put copies of whatever mentions <word> <where> into <mydir>
use grep and cp to bring the files <where> with <word> in them to <mydir>
collect copies of files <where> in which <word> occurs in <mydir>
every file <where> that has <word> in its text should also be in <mydir>
duplicate the files <where> that mention <word> into <mydir>
files <where> with the text <word>, copied to <mydir>

= delete-containing quiet
> grep -rlZ '<word>' <where> | xargs -0 -r rm
$delete [all] files $contain [the (word|text)] <word> <where>
throw away each file <where> in which <word> occurs
use grep and rm to drop the files <where> that mention <word>
any file <where> with <word> in its text can go, remove it
files <where> that have <word> inside must vanish, delete them
i no longer need the files <where> whose text mentions <word>, drop them
unlink every file <where> with a line that has <word>

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

= move-old quiet
> find <where> -type f -mtime +<days> -exec mv {} <mydir> \;
$move [all] files <where> older than <days> to <mydir>
shift whatever file <where> has not changed for more than <days> over to <mydir>
use find with mv for files <where> that are older than <days>, target <mydir>
files <where> last modified over <days> ago belong in <mydir>, take them there
tidy up, put files <where> that nobody touched in <days> into <mydir>
relocate stale files <where> (more than <days> old) to <mydir>
put everything <where> that was not modified in the last <days> into <mydir>, files only

= compress-old quiet
> find <where> -type f -mtime +<days> -exec gzip {} +
(gzip|compress) [all] files <where> older than <days>
shrink the files <where> that nobody changed for more than <days> with gzip
use find and gzip on files <where> older than <days>
every file <where> last modified over <days> ago should become a .gz
save space, gzip files <where> that have not been modified in <days>
turn stale files <where> (more than <days> old) into gzip files
gzip what is older than <days> <where>

= tar-old quiet
> find <where> -type f -mtime +<days> -print0 | tar -czf <newtgz> --null -T -
archive [all] files <where> older than <days> (to|into|in) <newtgz>
pack files <where> not changed for more than <days> into <newtgz>
use find and tar to put files <where> older than <days> into <newtgz>
<newtgz> should hold every file <where> last modified over <days> ago
put stale files <where> (more than <days> old) in a gzipped tarball <newtgz>
bundle the files <where> that nobody touched in the last <days> as <newtgz>
tarball <newtgz> of all files <where> that were last changed over <days> ago

= tar-recent quiet
> find <where> -type f -mtime -<days> -print0 | tar -czf <newtgz> --null -T -
archive [all] files <where> $modified in the last <days> (to|into|in) <newtgz>
pack files <where> changed within <days> into <newtgz>
use find and tar to put files <where> newer than <days> into <newtgz>
<newtgz> should hold every file <where> that was touched in the past <days>
put the recently changed files <where> (less than <days> old) in a gzipped tarball <newtgz>
bundle what i worked on <where> during the last <days> as <newtgz>
backup to <newtgz> of the files <where> that changed in the last <days>

= unique-first-col
> awk '{ print $1 }' <log> | sort -u
$show the (unique|distinct) first (columns|fields|words|values) (of|in) <log>
which different values start the lines of <log>
use awk and sort to get the distinct values of column 1 in <log>
every value of the first column in <log> once
first word of each line in <log>, sorted, no repeats
set of all clients (first field) in <log>
deduplicated column one of <log>

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

= http-codes
> awk '{ print $5 }' <log> | sort | uniq -c
$count [the] requests per status code in <log>
how often does each http status occur in <log>
use awk, sort and uniq to tally the status codes of <log>
breakdown of <log> by response code
tally of 200, 404 and 500 answers in <log>
status code histogram of <log>
how many requests in <log> succeeded and how many failed, by code

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

= head-tail
> head -n <lineb> <file> | tail -n <small>
$show the last <small> of the first <lineb> lines of <file>
use head and tail for the <small> lines of <file> that end at line <lineb>
the <small> lines up to and including line <lineb> of <file>
cut <file> after line <lineb> and print the last <small> lines of that
take <lineb> lines from the top of <file> and of those the final <small>
<small> lines of <file> ending with line <lineb>
of the top <lineb> lines in <file> print only the bottom <small>

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

= lines-between-count
> sed -n '<line>,<lineb>p' <file> | wc -w
$count the words in lines <line> to <lineb> of <file>
word count of lines <line> to <lineb> in <file>
use sed and wc to count words from line <line> through <lineb> of <file>
how many words are there between line <line> and line <lineb> of <file>, both included
number of words in the part of <file> from line <line> to line <lineb>
words in <file>, but only lines <line>-<lineb>
tally words of <file> in the range of lines <line> to <lineb>

= longest-name
> ls | awk '{ print length, $0 }' | sort -rn | head -n 1
$show the file with the longest name [<here>]
which name in this folder has the most characters
use ls, awk and sort to find the longest file name
what is the longest file name here
name with the greatest length in this directory, with its length
find the entry here whose name is longest
length and name of the entry here with the longest name

= name-lengths
> ls | awk '{ print length, $0 }'
$show (each|every) file name with its length
how many characters does each name in this folder have
use ls and awk to print the length in front of every name
length of every file name here
names of this folder, each preceded by its number of characters
count the characters of each file name in this directory
name lengths of the entries here

= executables
> find /usr/bin -type f -executable | wc -l
$count [the] executable (files|programs) in /usr/bin
number of programs in /usr/bin
how many executables does /usr/bin hold, in subfolders too
use find to count runnable files under /usr/bin
total of files in /usr/bin that can be run
how many commands are installed in /usr/bin as real files
tally the executable regular files below /usr/bin

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

= which-all
> which -a <cmd>
$show all (locations|paths) of [the command] <cmd>
every place in my path where <cmd> is found
are there several versions of <cmd> in the path, list each
use which to list all files called <cmd> in the path
not just the first, every <cmd> executable in PATH
all the matches for <cmd> in my search path
in which places of the path does <cmd> exist

= bash-loop-files
> for f in *; do echo "$f"; done
(loop over|print the name of each of) [all] [the] files <here> [and print each name]
use a for loop to echo each name in this folder
iterate over the entries here and echo them
for every file of this directory print its name, with a shell loop
shell loop over everything here that prints the names
one echo per file in this folder
go through the files here one by one and echo the name

= seq-files change
> for i in $(seq 1 <n>); do touch file_$i.txt; done
(use a loop to create|create) <n> files named file_1.txt to file_<n>.txt
loop with seq and touch to get file_1.txt up to file_<n>.txt
in a for loop make empty files file_1.txt, file_2.txt ... file_<n>.txt
i need <n> numbered blank files like file_1.txt, with an underscore
use seq to touch file_1.txt through file_<n>.txt
numbered files file_1.txt to file_<n>.txt from a shell loop
generate file_1.txt, file_2.txt and so on, <n> of them

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

= echo-newline
> echo -e '<text>\n<value>'
print <text> and <value> on two lines
output <text>, then on the next line <value>
use echo with a line break between <text> and <value>
echo <text> and below it <value>
two lines of output, first <text>, second <value>
write <text>, a newline and <value> to the terminal
say <text> and, on a new line, <value>

= echo-date
> echo "Today is $(date +%F)"
print a sentence with today's date
say Today is followed by the date
use echo and date to print Today is and the date as year-month-day
output the text Today is and the current date
a line such as Today is 2024-01-01, for the present day
tell me in a sentence what day it is, like Today is 2024-05-01
message of the form Today is (date), iso style

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

= sort-words
> echo '<phrase>' | tr ' ' '\n' | sort
$sort the words (of|in) [the (string|text)] <phrase>
alphabetical words of <phrase>, one a line
use tr and sort to put the words of <phrase> in order
arrange what is in <phrase> word by word from a to z
break <phrase> at the blanks and sort the pieces
words from <phrase> in alphabetical order
words of <phrase>, one below the other, a before z

= count-vowels
> grep -o '[aeiou]' <file> | wc -l
$count the vowels in <file>
how many vowels are in <file>
use grep and wc to count a, e, i, o and u in <file>
number of lowercase vowels in <file>
how often do the letters a e i o u occur in <file> altogether
vowel total for <file>
tally every a, e, i, o, u in <file>

= upper-first
> sed 's/^./\U&/' <file>
capitalize the first letter of (each|every) line (of|in) <file>
make each line of <file> begin with a capital
use sed to turn the first character of every line in <file> into upper case
print <file> with a capital at the start of every line
lines of <file>, first letter in upper case
uppercase only the initial letter of the lines of <file>
show <file> so that all its lines start with a capital letter

= remove-ext
> for f in *.<ext>; do echo "§{f%.<ext>}"; done
$show the names of all <ext> files without [the|their] extension
what are the <ext> files here called if you drop the .<ext>
loop over the <ext> files and echo their names less the suffix
base names of the <ext> files in this folder, no .<ext> at the end
print the <ext> file names here with the ending cut off
strip the ending from the names of the <ext> files and print them, no renaming
stems of all <ext> file names here

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

= type-mime
> file --mime-type <anyfile>
$show the mime type of <anyfile>
use file to get the media type of <anyfile>
mime type for <anyfile>
what is the mime type of <anyfile>
which content type would a web server send for <anyfile>
media type like text/plain for <anyfile>
identify <anyfile> as a mime type

= encoding
> file -i <file>
$show the (encoding|character encoding|charset) of <file>
which character set is <file> in
is <file> utf-8 or ascii
use file to find out how <file> is encoded
charset and mime type of <file>
what encoding does <file> have
detect the text encoding of <file>

= path-entries
> echo "$PATH" | tr ':' '\n' | wc -l
$count the (directories|entries) in [my|the] PATH
how many directories does my PATH have
number of entries in the search path for commands
use tr and wc to count what is in PATH
how many places does the shell search for programs
PATH length in directories
tally the folders listed in PATH

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

= users-sorted
> cut -d: -f1 /etc/passwd | sort
$list [all] users [on the system] (sorted|alphabetically|in alphabetical order)
alphabetical list of the accounts on this machine
use cut and sort on /etc/passwd for the login names
all user names from /etc/passwd in order from a to z
which accounts exist here, sorted by name
sorted login names of this machine
names of all accounts, alphabetically

= groups-sorted
> cut -d: -f1 /etc/group | sort
$list [all] groups [on the system] (sorted|alphabetically)
alphabetical list of the groups on this machine
use cut and sort on /etc/group for the names
all group names from /etc/group in order from a to z
which groups exist here, sorted by name
sorted names of the groups of this machine
names of all groups, alphabetically

= nologin
> grep -c nologin /etc/passwd
$count users (without a login shell|with nologin [as shell])
how many accounts cannot log in because of nologin
number of accounts in /etc/passwd with nologin
use grep to count the nologin entries of /etc/passwd
how many system accounts have nologin for a shell
tally of nologin lines in /etc/passwd
accounts that may not log in, just the number

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

= ps-names
> ps -eo comm --no-headers | sort -u
$list [the] (unique|distinct) names of [all] running processes
which programs are running, each name once
use ps and sort to list command names without repeats
names of the running processes, no duplicates
deduplicated list of what is running
distinct commands in the process table
what different programs are active now

= ps-root-names
> ps -U root -u root -o pid,comm
$list pid and name of [all] processes (owned by|of|run by) root
what is root running, with process ids
use ps to show pid and command of everything that root runs
process ids and names for root
processes of the superuser, id and name only
list root's processes with their pid and command name
which processes does root have, pid and program

= kill-matching parse
> pkill -f '<word>'
kill [all] processes whose command line (contains|matches) <word>
end every process that has <word> somewhere in its command line
use pkill on the full command line with <word> to end the processes
stop whatever was started with <word> in its arguments
terminate processes by a match of <word> in the whole command
all processes mentioning <word> in their command line should end
signal everything whose full command matches <word> to terminate

= tail-syslog
> tail -n <n> /var/log/syslog
$show the last <n> (lines|entries|messages) of the (syslog|system log)
what was logged last in /var/log/syslog, <n> lines
use tail for the final <n> lines of /var/log/syslog
latest <n> entries of the system log
what has the system been saying lately, <n> lines of syslog
end of the syslog, <n> lines
<n> most recent syslog lines

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

= mem-free-only parse
> free -m | awk '/^Mem/ { print $4 }'
$show [only] the [amount of] free memory in (megabytes|MB)
how many megabytes of ram are free, just the number
use free and awk to print only the free megabytes
free ram in MB as one number
amount of unused memory in megabytes, nothing else
one number: free memory in MiB
memory that is unused, MB, no table

= load
> cat /proc/loadavg
$show the raw load averages from /proc
read the load figures from /proc/loadavg
cat the kernel's load average file
load averages as the kernel gives them in /proc/loadavg
what does /proc/loadavg say
print /proc/loadavg
load numbers with running and total tasks and the last pid

= utc-epoch
> date -d '<date>' '+%d %B %Y'
$show <date> in the format day month year
write <date> with the month as a word, like 05 March 2024
use date to print <date> as day, month name and year
<date> in the style 01 January 2024
convert <date> to day month-name year
spell out <date> as day, full month name and year
how would <date> be written with the name of the month

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

= reverse-words
> awk '{ for (i = NF; i > 0; i--) printf "%s%s", $i, (i > 1 ? OFS : ORS) }' <file>
reverse the order of [the] words (on|in) (each|every) line of <file>
print each line of <file> with its words back to front
use awk to turn the words of every line in <file> around
last word first on all lines of <file>
flip the word order within every line of <file>
lines of <file> with words in opposite order
every line of <file>, words from last to first

= col-max
> awk 'NR == 1 || $<col> > m { m = $<col> } END { print m }' <log>
$show the (maximum|largest value|highest value) (of|in) <col> of <log>
how high does <col> of <log> get
use awk to get the greatest number of <col> in <log>
top value of <col> in <log>
peak value that occurs in <col> of <log>
what is the maximum of <col> in <log>
greatest entry of <col>, file <log>

= col-min
> awk 'NR == 1 || $<col> < m { m = $<col> } END { print m }' <log>
$show the (minimum|smallest value|lowest value) (of|in) <col> of <log>
how low does <col> of <log> get
use awk to get the least number of <col> in <log>
bottom value of <col> in <log>
what is the minimum of <col> in <log>
least entry of <col>, file <log>
smallest number that occurs in <col> of <log>

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

= add-header
> sed '1i <text>' <csv>
$show <csv> with [the] header <text> (added|on top)
print <csv> below a heading line <text>
use sed to put the line <text> above <csv> in the output
<csv> with <text> as an extra first line, file unchanged
prepend <text> as a header line to the output of <csv>
output <text> and then all of <csv>, with sed
insert the header <text> before line 1 of <csv> and print the result

= sum-two
> paste -sd+ <nums> | bc
add [up] [all] [the] lines of <nums> (with|using) bc
use paste and bc to total <nums>
sum of <nums> computed by bc
join the numbers of <nums> with plus signs and let bc calculate
total of the numbers in <nums> by way of bc
let bc add the numbers, one a line, in <nums>
pipe <nums> as one sum into bc
`,
)
