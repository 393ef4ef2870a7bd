import { intents } from '../grammar.ts'

/** Find piped to xargs for counts, sums, types, edits and deletions that are usual in a tree. */
export const findXargsSums = intents(
  'find',
  String.raw`
= xp-wcc quiet
> find <startdir> -type f -name '<glob>' -print0 | xargs -0 wc -c
count the bytes in each <glob> file <startdir> with a total using xargs
Find all regular files <glob> <startdir> and print their byte counts through wc -c with xargs
wc -c over <glob> files <startdir>, in a pipe with xargs
size in bytes of every <glob> <startdir> by wc, and the sum, safe for odd names, xargs -0
pipe <glob> <startdir> to wc -c by way of xargs
byte counts of the files matching <glob> <startdir>, each and together, with find -print0 and xargs -0
let xargs wc -c all <glob> <startdir>
number of bytes in each of the <glob> files <startdir> using wc null-separated through xargs
how many bytes have the files named <glob> <startdir>, one by one and overall, with wc, by xargs
tell the bytes per file for <glob> <startdir>, total at the end, wc, with print0 and xargs
feed <glob> <startdir> to wc for their bytes through xargs
use find, xargs and wc -c on <glob> <startdir>
bytes, file by file, for <glob> <startdir>, with a last line that sums up, with xargs

= xp-wcw quiet
> find <startdir> -type f -name '<glob>' -print0 | xargs -0 wc -w
count the words in each <glob> file <startdir> with a total using xargs
Find all regular files <glob> <startdir> and print their word counts through xargs wc -w
wc -w over <glob> files <startdir>, in a pipe with xargs
number of words of every <glob> <startdir>, and the sum, safe for odd names, xargs -0
pipe <glob> <startdir> to wc -w by way of xargs
word counts of the files matching <glob> <startdir>, each and together, with find -print0 and xargs -0
let xargs wc -w all <glob> <startdir>
how many words are in each of the <glob> files <startdir>, null-separated through xargs
how wordy are the files named <glob> <startdir>, one by one and overall, by xargs
tell the words per file for <glob> <startdir>, total at the end, with print0 and xargs
feed <glob> <startdir> to wc for their words through xargs
use find, xargs and wc -w on <glob> <startdir>
words, file by file, for <glob> <startdir>, last line the sum, with xargs

= xp-wcavg
> find . -name '<glob>' -print0 | xargs -0 wc -l | awk 'END { print $1 / (NR > 1 ? NR - 1 : 1) }'
average number of lines of the <glob> files in the current directory tree
Find all <glob> below the current directory and compute the mean of their line counts with wc and awk
how many lines has a <glob> file in this tree on average
mean line count over <glob> here and in subfolders
divide the total lines of <glob> in this tree by the number of files
typical length in lines, as the average, of <glob> from here down
let awk turn the wc -l total for <glob> below here into an average
lines per file, averaged, for <glob> in and below this directory
average length in lines of files matching <glob> in the working directory and deeper
wc -l total of <glob> in this tree over the count of files
what is the average of the line counts of <glob> under this folder
mean lines per <glob> in the present directory tree, by xargs wc and awk
arithmetic mean of lines for all <glob> below the current folder

= xp-wcone quiet
> find <where> -type f -name '<glob>' -print0 | xargs -0 -n 1 -r wc -l
line count of each <glob> file <where> without a total line null-separated through xargs
Find all regular files <glob> <where> and run wc -l once for each by xargs
wc -l separately for every <glob> <where>, with print0 and xargs
one wc -l per file: <glob> <where>, through xargs
print how many lines each <glob> has <where>, no sum at the end, using xargs
xargs -n 1 wc -l for <glob> <where>
number of lines file by file for <glob> <where>, leave the total out, in a pipe with xargs
call wc -l singly on the <glob> files <where>, safe for odd names, xargs -0
lines of each <glob> <where>, individually counted, no grand total, by way of xargs
pipe <glob> <where> to wc -l one at a time with find -print0 and xargs -0
let xargs start a wc -l for each <glob> <where>
per-file lines of <glob> <where>, nothing added up, null-separated through xargs
each file matching <glob> <where> with its lines, not the overall number, by xargs

= xp-wcsort quiet
> find <where> -type f -name '<glob>' -print0 | xargs -0 wc -l | sort -rn | head -n <n>
the <n> <glob> files <where> with the most lines with find -print0 and xargs -0
Find all regular files <glob> <where>, count their lines, sort in descending order and show the first <n> rows, using find and xargs
wc -l on <glob> <where>, longest first, top <n> rows, null-separated through xargs
which <glob> files <where> are the longest in lines, <n> rows, by xargs
line counts of <glob> <where> sorted from most to least, cut after <n>, with print0 and xargs
rank <glob> <where> by number of lines and list <n>, through xargs
pipe <glob> <where> to wc -l, sort -rn and head <n>, using xargs
longest <glob> files <where>, by lines, first <n> of the list, with xargs
biggest line counts among <glob> <where>, <n> of them, descending, in a pipe with xargs
list the <n> files matching <glob> <where> that have most lines safe for odd names, xargs -0
order <glob> <where> by line count, highest at the top, keep <n>, by way of xargs
top <n> of <glob> <where> in terms of lines with find -print0 and xargs -0
head <n> of the descending wc -l ranking for <glob> <where>, using find and xargs

= xp-wctotal quiet
> find <where> -type f -name '<glob>' -print0 | xargs -0 wc -l | tail -n 1
only the total of wc -l over all <glob> files <where>
Find regular files <glob> <where>, run wc -l on them and print just the last line
wc -l of <glob> <where>, the total line alone
total row of wc for the lines of <glob> <where>
pipe <glob> <where> to wc -l and keep the final line by tail
let wc -l count <glob> <where> and tail show the sum
lines of all <glob> <where> in sum, by wc with tail
xargs wc -l and tail -n 1 for <glob> <where>
last line of the line count list of <glob> <where>
the sum line, not the single counts, of wc -l on files <glob> <where>
cut the wc -l output for <glob> <where> down to its total
grand total that wc prints for the <glob> files <where>
what does wc give as total lines for <glob> <where>, no per-file rows

= xp-merge change
> find . -maxdepth 1 -type f -name '<glob>' -print0 | xargs -0 cat > /tmp/<freshname>
concatenate the <glob> files of the current directory into /tmp/<freshname> with xargs
Find the files matching <glob> directly in this directory and cat them into /tmp/<freshname>
merge all <glob> right here, subfolders not included, to /tmp/<freshname> by find and xargs
join the <glob> of this folder, not deeper, in /tmp/<freshname> through xargs cat
pipe <glob> from here, depth one, to cat and write /tmp/<freshname>
put the text of every <glob> in the working directory itself in one file /tmp/<freshname> using find
combine <glob> at the top level here as /tmp/<freshname>, find and cat
one file /tmp/<freshname> out of all <glob> of the current directory, no recursion, with xargs
xargs cat the non-recursive <glob> to /tmp/<freshname>
contents of <glob> in this directory only, collected in /tmp/<freshname> via find and xargs
save the concatenation of the <glob> files here, without subdirectories, as /tmp/<freshname>, find piped to cat
use find -maxdepth 1 and xargs to glue <glob> together in /tmp/<freshname>
all <glob> in the present folder itself into /tmp/<freshname>, through xargs

= xp-catsort quiet
> find <where> -type f -name '<glob>' -print0 | xargs -0 cat | sort -u
print all distinct lines of the <glob> files <where>, sorted
Find regular files <glob> <where>, put them together and show the unique lines in order
unique sorted lines over all <glob> <where>
merge the lines of <glob> <where> and remove duplicates
which different lines occur in <glob> <where>
pipe <glob> <where> through cat to sort -u
every line that occurs in any <glob> <where>, once, alphabetically
sort -u over the contents of all files matching <glob> <where>
deduplicated contents of <glob> <where>, sorted
cat <glob> <where> and leave each line once, ordered
all lines of all <glob> <where> without repetitions
set of lines in the files named <glob> <where>, in sorted order
combined text of <glob> <where>, sorted, no line twice

= xp-md5all
> find <mydir> -type f -print0 | sort -z | xargs -0 md5sum | md5sum
calculate a single md5 sum for all files in <mydir> together
Compute one checksum over the md5 sums of all regular files in <mydir>, in sorted order
one md5 fingerprint of the whole directory <mydir>
md5 of the md5s of all files under <mydir>, sorted by path
has anything in <mydir> changed, give one hash for the entire tree
checksum of a directory: <mydir>, md5
sort the files of <mydir> null-separated, md5sum them and md5sum the result
overall md5 hash for the contents and names of the files in <mydir>
hash the directory tree <mydir> to one md5 value
a single digest for everything in <mydir>, by md5sum of md5sums
combine the md5 sums of the files of <mydir> in one
directory hash of <mydir> with md5sum
one line md5 for the complete folder <mydir>

= xp-md5dup quiet
> find <where> -type f -print0 | xargs -0 md5sum | sort | uniq -w 32 --all-repeated=separate
find duplicate files <where> by md5 and print them in groups separated by blank lines with find -print0 and xargs -0
List files <where> with the same md5 sum, one group per sum with an empty line between, using find and xargs
groups of identical files <where>, separated, by xargs md5sum
which files <where> have equal contents, show them grouped, by xargs
duplicates <where>: md5sum, sort and uniq, groups set apart by blank lines, with print0 and xargs
md5 all files <where> and print all members of each set of equals, sets separated, through xargs
same content, different name: group such files <where>, using xargs
sort md5 sums of files <where> and show the repeated ones group by group with xargs
clusters of duplicate files <where> with an empty line in between in a pipe with xargs
compare by the first 32 characters the md5 sums of files <where>, repeated ones in separate blocks, safe for odd names, xargs -0
tell which files <where> are copies of each other, block by block, by way of xargs
identical files <where> in separated blocks using md5 with find -print0 and xargs -0
print every duplicated file <where> with its md5, a blank line between different contents, using find and xargs

= xp-md5save change
> find <where> -type f -print0 | xargs -0 md5sum > /tmp/<freshname>
save the md5 sums of all files <where> to /tmp/<freshname>, safe for odd names, xargs -0
Find all regular files <where>, compute their md5 sums and write them to /tmp/<freshname>, by way of xargs
md5 checksum list of the files <where> in /tmp/<freshname>, with find -print0 and xargs -0
make a checksum file /tmp/<freshname> with md5 for everything <where>, using find and xargs
store md5 hashes of each file <where> as /tmp/<freshname>, null-separated through xargs
md5sum all files <where>, output to /tmp/<freshname>, by xargs
write /tmp/<freshname> with an md5 for every file <where>, with print0 and xargs
record md5 digests of the files <where> in /tmp/<freshname> for a later check through xargs
xargs md5sum over the files <where>, redirected to /tmp/<freshname>
put the md5 of each of the files <where> in /tmp/<freshname>, with xargs
so that i can verify later, keep md5 sums of files <where> in /tmp/<freshname>, in a pipe with xargs
checksums by md5 of all files <where> into /tmp/<freshname>, safe for odd names, xargs -0
pipe files <where> to md5sum and save that as /tmp/<freshname>, by way of xargs

= xp-dusort quiet
> find <startdir> -type f -print0 | xargs -0 du -h | sort -h | tail -n <n>
the <n> files <startdir> that use most disk space, human readable, by du, biggest last, with find -print0 and xargs -0
Find all regular files <startdir>, get their disk usage with du -h and show the <n> largest at the end, using find and xargs
du -h on every file <startdir>, sort -h, last <n>, null-separated through xargs
which <n> files <startdir> take most room on disk, ascending, readable, du, by xargs
disk usage of files <startdir> sorted upwards, bottom <n>, with print0 and xargs
pipe files <startdir> to du -h, sort -h and tail <n>, through xargs
xargs du -h for files <startdir>, keep the <n> largest
top <n> space users among the files <startdir> by du, largest at the bottom, with xargs
largest <n> files <startdir> on disk with readable usage, in increasing order, in a pipe with xargs
let du measure all files <startdir> and show the <n> heaviest, small to large, safe for odd names, xargs -0
<n> biggest by disk usage <startdir>, files only, sort -h and tail, by way of xargs
readable du list of the files <startdir>, ordered, final <n> lines, with find -print0 and xargs -0
show the last <n> of the size-ordered du listing for files <startdir>, using find and xargs

= xp-dudirs
> find <inside> -mindepth 1 -maxdepth 1 -type d -print0 | xargs -0 -r du -sh
size of every direct subdirectory <inside> with find and xargs du -sh
Find the directories at depth one <inside> and print the total disk usage of each through xargs
du -sh for each immediate subfolder <inside>, by find and xargs
how big are the first level folders <inside>, readable, find piped to du
pipe the top level directories <inside> to du -sh
readable total per direct subfolder <inside> by xargs, hidden folders too
xargs du -sh over the folders <inside>, not deeper
disk usage of the immediate subdirectories <inside>, hidden ones included, using find
let du -sh sum up each directory <inside>, first level, via xargs
folder sizes <inside>, one level, files not listed, find and xargs
summarise with du the directories <inside> that find gives at depth one
what does each subfolder <inside> weigh, dot folders as well, xargs du
one du -sh line per directory <inside>, found with -maxdepth 1

= xp-dunamed quiet
> find <where> -type d -name '<stem>' -print0 | xargs -0 -r du -sh
disk usage of every directory named <stem> <where>, safe for odd names, xargs -0
Find all directories called <stem> <where> and print how much space each takes, readable, by way of xargs
du -sh on each <stem> folder <where>, with find -print0 and xargs -0
how big are the folders by the name of <stem> <where>, using find and xargs
sizes of all <stem> directories <where>, null-separated through xargs
pipe directories <stem> <where> to du -sh by xargs
space used by each folder <stem> wherever it is <where>, with print0 and xargs
let xargs du -sh the <stem> folders <where>
summarised readable size for each directory <where> that is named <stem>, using xargs
there are several <stem> folders <where>, how heavy is each, with xargs
total of each <stem> directory <where> in human units in a pipe with xargs
folders <stem> <where> and their disk space safe for odd names, xargs -0
xargs du -sh for directories with the exact name <stem> <where>

= xp-broken quiet
> find <startdir> -type l -print0 | xargs -0 -r file | grep broken
find broken symbolic links <startdir> with the file command with find -print0 and xargs -0
Run file on each symlink <startdir> and show the broken ones using find and xargs
symlinks <startdir> that file reports as broken null-separated through xargs
pipe the links <startdir> to file and grep for broken by xargs
dead links <startdir> by means of xargs file
let the file program say which symbolic links <startdir> are broken through xargs
which soft links <startdir> lead nowhere, as told by file, using xargs
check all symbolic links <startdir> with file and keep the lines with broken with xargs
use find, xargs file and grep to get dangling links <startdir>
dangling symlinks <startdir>, file output, safe for odd names, xargs -0
links <startdir> whose target is gone, found through the file utility, by way of xargs
xargs file over links <startdir>, only those called broken
examine symlinks <startdir> by file and filter the broken using find and xargs

= xp-filetext quiet
> find <startdir> -type f -print0 | xargs -0 -r file | grep -i '<filetype>'
find files <startdir> which the file command calls <filetype>, with xargs
Run file on all regular files <startdir> and show those whose description has <filetype>, $case, in a pipe with xargs
files of the type <filetype> <startdir>, judged by content, safe for odd names, xargs -0
which files <startdir> are <filetype> according to file by way of xargs
pipe all files <startdir> to file and grep -i <filetype>, with find -print0 and xargs -0
list what is really <filetype> <startdir>, whatever the extension says, using find and xargs
determine types <startdir> with file and keep the lines with <filetype>, null-separated through xargs
look at contents, not names: <filetype> files <startdir>, by xargs
xargs file over everything <startdir>, lines mentioning <filetype> in any case
files <startdir> that are recognised as <filetype>, through xargs
by their data, which files <startdir> are <filetype>, using xargs
let file classify all files <startdir> and filter for <filetype>, with xargs
content type <filetype> <startdir>, by the file utility, in a pipe with xargs

= xp-statnew
> find . -type f -print0 | xargs -0 stat -c '%Y %n' | sort -rn | head -n <n> | cut -d' ' -f2-
the <n> most recently modified files below the current directory, using stat
Find all regular files in the current directory tree, stat their times, sort and print the names of the newest <n>
newest <n> files from here down by stat and sort
stat the modification time of each file in this tree and show the <n> latest, names only
with xargs stat, the last <n> changed files of this directory and its subfolders
sort files here recursively by stat time, newest first, paths of <n>
<n> freshest files of the current tree by means of stat
pipe files below here to stat, sort by seconds and keep <n> names
use stat -c and sort to get the <n> files modified last in this folder and deeper
let stat tell the change times of all files under here, then the top <n> paths
latest <n> in the tree by xargs stat, sort and cut
paths of the <n> youngest files under the working directory through stat
which <n> files in and below this directory were changed last, stat version

= xp-perl quiet
> find <tree> -type f -print0 | xargs -0 perl -pi -e 's/<word>/<newword>/g'
replace <word> with <newword> in all files <tree> using perl
Find all regular files <tree> and replace every <word> by <newword> in place with perl -pi -e
perl in-place substitution of <word> by <newword> over every file <tree>
let perl change <word> to <newword> in the files <tree>
use xargs and perl to substitute <newword> for <word> in each file <tree>
perl -pi over all files <tree>, <word> becomes <newword>
pipe the files <tree> to perl so that <word> turns into <newword> everywhere
search and replace with perl, <word> to <newword>, in every regular file <tree>
in all files <tree> swap <word> for <newword> with a perl one-liner
perl one-liner: each <word> to <newword> in whatever file is <tree>
global replacement <word> -> <newword> by perl in all files <tree>, recursive
edit the files <tree> in place by perl, putting <newword> where <word> was
have perl rewrite <word> as <newword> throughout the files <tree>

= xp-sedall quiet
> find <tree> -type f -print0 | xargs -0 sed -i 's/<word>/<newword>/g'
replace <word> with <newword> in all files <tree> using find, xargs and sed
Find all regular files <tree> and replace every occurrence of <word> with <newword> in those files through xargs sed -i
sed -i substitution of <word> by <newword> over every file <tree> by xargs
let xargs sed change <word> to <newword> in the files <tree>
use xargs and sed to substitute <newword> for <word> in each file <tree>
Replace all occurrences of <word> by <newword> in every file <tree>, null-terminated names to sed
pipe the files <tree> to sed -i so that <word> turns into <newword> everywhere
search and replace, <word> to <newword>, in every regular file <tree> with xargs -0 sed
in all files <tree> swap <word> for <newword>, xargs pipeline
global replacement of <word> by <newword> with sed in all files <tree>, recursive, print0 and xargs
edit the files <tree> in place, putting <newword> where <word> was, find piped to xargs sed
have sed rewrite <word> as <newword> throughout the files <tree>, fed by xargs
every <word> in any file <tree> should be <newword>, xargs sed

= xp-sednothid quiet
> find <tree> -type f -not -path '*/.*' -print0 | xargs -0 -r sed -i 's/<word>/<newword>/g'
replace <word> with <newword> in all files <tree> except hidden ones and those in hidden directories through xargs
Find all regular files <tree> that are not hidden, nor in a hidden folder, and change <word> to <newword> in them, using xargs
sed -i <word> to <newword> in files <tree>, skipping everything with a dot in front, with xargs
substitute <newword> for <word> in each visible file <tree>, hidden folders like .git left alone, in a pipe with xargs
swap <word> for <newword> in files <tree>, no dotfiles and nothing below dot directories, safe for odd names, xargs -0
leave hidden files and folders alone, in the others <tree> replace <word> by <newword>, by way of xargs
search and replace, <word> to <newword>, in the non-hidden files <tree>, with find -print0 and xargs -0
every <word> in a visible file <tree> should be <newword>, using find and xargs
pipe files <tree> without hidden paths to sed -i, <word> becomes <newword>, null-separated through xargs
edit in place the files <tree> but none on hidden paths, turning <word> into <newword>, by xargs
<word> to <newword> in all files <tree>, ignore dotfiles and dot folders, with print0 and xargs
global replacement of <word> by <newword> <tree>, excluding .git and other hidden things, through xargs
put <newword> for <word> everywhere <tree> except in hidden files or directories using xargs

= xp-sedbak quiet
> find <tree> -type f -name '<name>' -print0 | xargs -0 -r sed -i.bak '/^#/d'
delete the lines that start with # from every <name> <tree>, keeping a .bak of each, with find -print0 and xargs -0
Find all files named <name> <tree> and remove their comment lines in place with a backup ending in .bak using find and xargs
strip lines beginning with # out of each <name> <tree>, save the originals as .bak, null-separated through xargs
sed -i.bak to drop # lines in all <name> <tree>, by xargs
remove hash comments at the line start from <name> <tree>, with .bak copies, with print0 and xargs
comment lines must go from every <name> <tree>, back the files up as .bak, through xargs
pipe each <name> <tree> to sed which deletes lines starting with #, backup .bak, using xargs
clean <name> <tree> of # lines but leave a .bak beside it with xargs
take out all lines with a leading # in the <name> files <tree>, originals to .bak, in a pipe with xargs
in every <name> <tree> erase the lines whose first character is #, keep .bak, safe for odd names, xargs -0
edit <name> <tree> in place, no more # lines, with the old version in .bak, by way of xargs
xargs sed -i.bak over all <name> <tree>, deleting comment lines
files called <name> <tree>: drop # lines, make .bak backups, using find and xargs

= xp-seddel quiet
> find <tree> -type f -name '*.<ext>' -print0 | xargs -0 -r sed -i '/<word>/d'
delete every line that contains <word> from all .<ext> files <tree>, with find -print0 and xargs -0
Find all <ext> files <tree> and remove in place the lines with <word>, using find and xargs
sed -i to drop lines mentioning <word> in *.<ext> <tree>, null-separated through xargs
take the lines with <word> out of each .<ext> file <tree>, by xargs
lines containing <word> must go from the <ext> files <tree>, with print0 and xargs
strip <word> lines from all files ending in .<ext> <tree>, through xargs
pipe .<ext> files <tree> to sed that deletes lines matching <word>, using xargs
in every <ext> file <tree> erase whole lines in which <word> occurs with xargs
get rid of any line with <word> in the .<ext> files <tree>, in a pipe with xargs
edit <ext> files <tree> in place so that no line has <word> any more safe for odd names, xargs -0
remove the <word> lines throughout *.<ext> <tree>, by way of xargs
xargs sed -i over .<ext> files <tree>, deleting what has <word>
clean the <ext> files <tree> of lines that say <word>, using find and xargs

= xp-sedblank quiet
> find <tree> -type f -name '*.<ext>' -print0 | xargs -0 -r sed -i '/^$/d'
delete all empty lines from the .<ext> files <tree>, with xargs
Find all <ext> files <tree> and remove blank lines from them in place in a pipe with xargs
sed -i to drop empty lines in *.<ext> <tree>, safe for odd names, xargs -0
take the blank lines out of each .<ext> file <tree>, by way of xargs
no empty lines should be left in <ext> files <tree>, with find -print0 and xargs -0
strip empty lines from all files ending in .<ext> <tree>, using find and xargs
pipe .<ext> files <tree> to sed that deletes empty lines null-separated through xargs
in every <ext> file <tree> erase lines with nothing on them by xargs
get rid of empty lines in the .<ext> files <tree>, in place, with print0 and xargs
squeeze <ext> files <tree> by removing every blank line through xargs
remove lines without any character throughout *.<ext> <tree>, using xargs
xargs sed -i over .<ext> files <tree>, deleting lines that are empty
clean the <ext> files <tree> of blank lines in a pipe with xargs

= xp-reext quiet
> find <tree> -name '*.<ext>' | sed 's/\.<ext>$//' | xargs -I {} mv {}.<ext> {}.<ext2>
rename all .<ext> files <tree> to .<ext2> with find, sed and xargs
Change the extension from .<ext> to .<ext2> for every file <tree> by cutting it off with sed and xargs mv
pipe *.<ext> <tree> through sed to strip the extension and mv each to .<ext2>
xargs -I mv of {}.<ext> to {}.<ext2> for all files <tree>
let sed remove .<ext> from the names <tree> and xargs rename them with .<ext2>
*.<ext> <tree> become *.<ext2>, sed and xargs
replace the suffix .<ext> by .<ext2> <tree> in a find, sed, xargs pipe
give the .<ext> files <tree> the extension .<ext2> using xargs mv
by xargs, move every name.<ext> <tree> to name.<ext2>
find piped to sed piped to xargs: .<ext> into .<ext2> <tree>
files ending in .<ext> <tree> should end in .<ext2>, with xargs -I
swap extensions <tree>, .<ext> for .<ext2>, through sed and xargs
new extension .<ext2> instead of .<ext> for files <tree> via xargs

= xp-countper
> find . -mindepth 1 -maxdepth 1 -type d -print0 | xargs -0 -I {} sh -c 'echo "$(find "{}" -type f | wc -l) {}"' | sort -n
number of files in each subdirectory of the current directory, sorted by number
Count the files in every direct subdirectory, recursively, and sort the counts in ascending order
which folder in here has how many files, fewest first
files per top level folder including deeper ones, sorted numerically
for each directory directly in the current one print file count and name, least first
how many files are below each of my subfolders, smallest number at the top
count of files beneath every first level directory, ascending
tally files folder by folder here, all depths counted, order by count
list the immediate subdirectories with the number of files in their trees, low to high
per subfolder total of files, from the emptiest to the fullest
find and xargs sh -c to count files per directory here, sort -n
where are most files, counts for each folder of this directory, largest last
rank the direct subfolders by how many files they hold in all, lowest count first

= xp-oworld quiet
> find <tree> -type f -perm -o=w -print0 | xargs -0 -r chmod o-w
remove the write permission of others from world-writable files <tree> with xargs
Find all regular files <tree> that others may write and take that right away through xargs chmod o-w
chmod o-w on world-writable files <tree> by xargs
pipe files <tree> that everybody can write to chmod o-w by xargs
xargs -0 chmod o-w for what is writable by others <tree>
no file <tree> should be writable to the world, fix with find and xargs
make world-writable files <tree> safe again through xargs chmod
let xargs chmod o-w each file <tree> with the others write bit
files <tree> anyone can change: revoke write for others, xargs pipeline
strip the o+w bit from files <tree> by find -perm and xargs
hand files <tree> that are open for writing by others to chmod o-w by way of xargs
null-separated, world-writable files <tree> into chmod o-w
security clean up <tree>: others lose write access on files, xargs

= xp-bashn quiet
> find <where> -type f -name '*.sh' -print0 | xargs -0 -r -n 1 bash -n
check the syntax of all shell scripts <where>, null-separated through xargs
Find every .sh file <where> and run bash -n on each by xargs
syntax check with bash -n for each script <where>, with print0 and xargs
are the .sh files <where> syntactically right, without running them, through xargs
bash -n over all *.sh <where> one by one using xargs
test all the shell scripts <where> for syntax errors with xargs
pipe the scripts ending in .sh <where> to bash -n singly in a pipe with xargs
let xargs run bash -n for each .sh <where>
parse, do not execute, each shell script <where>, by way of xargs
look for syntax mistakes in *.sh <where>, with find -print0 and xargs -0
do my .sh scripts <where> parse, check each by bash, using find and xargs
dry syntax run of all scripts with the ending .sh <where>, null-separated through xargs
xargs -n 1 bash -n for the sh files <where>

= xp-vim parse
> find <where> -name '<glob>' -print0 | xargs -0 -o vim
open all <glob> files <where> in vim
Find <glob> files <where> and edit them with vim through xargs
edit every <glob> <where> in one vim
pipe the <glob> files <where> to vim
vim with all <glob> <where> loaded
xargs vim for <glob> <where>
load the files matching <glob> <where> into vim
i want to go through <glob> <where> in vim
start vim on each <glob> that is found <where>
let vim open whatever matches <glob> <where>
hand <glob> <where> over to vim by xargs
all files named <glob> <where> as buffers of vim
vim session with <glob> <where>

= xp-nper quiet
> find <startdir> -type f | xargs -n <small>
list all files <startdir> with <small> names per line
Find regular files <startdir> and print them <small> to a line
print paths of files <startdir> in rows of <small>
files <startdir>, <small> on each line, by xargs
group the file list <startdir> by <small> per row
xargs -n <small> over the files <startdir>
show <small> file names a line for all files <startdir>
arrange the files <startdir> in lines of <small> paths
pipe the files <startdir> to xargs so that each line has <small>
break the list of files <startdir> into lines of <small> entries
rows with <small> paths each, files <startdir>
all file paths <startdir>, <small> side by side
let xargs print files <startdir> with <small> in every row

= xp-exceptmv quiet
> find . -maxdepth 1 -type f ! -name '<glob>' -print0 | xargs -0 -I {} mv {} <todir>
move all files of the current directory except <glob> to <todir>
Find files right here that do not match <glob> and move them to <todir> by xargs
everything but <glob> in this folder goes to <todir>, files only, no recursion
mv what is not <glob> from the current directory itself into <todir>
leave <glob> here and move the other files to <todir>
files in here other than <glob> belong in <todir>, subfolders stay
without the <glob>, shift the files of this directory over to <todir>
all files at the top level here whose name does not fit <glob>, into <todir>
keep just <glob> in this directory, the rest of the files to <todir>
transfer each file of the working directory that is no <glob> to <todir>
pipe files in here not named <glob> to mv, destination <todir>
xargs mv for non-<glob> files of the current folder, target <todir>
put away in <todir> any file in this directory unless it is <glob>

= xr-junk quiet
> find <tree> -name '<junkfile>' -print0 | xargs -0 rm -f
(remove|delete) all <junkfile> files <tree> with print0 and xargs
Find every <junkfile> <tree> and feed it null-terminated to rm -f
clean <junkfile> litter out <tree> through xargs -0
get rid of <junkfile> leftovers <tree>, by find -print0 and xargs
xargs -0 rm -f for <junkfile> <tree>
tidy up <tree>: no <junkfile> any more, delete them, safe for names with spaces
pipe the <junkfile> files <tree> null-separated into rm -f
let xargs throw away each <junkfile> <tree>, white space in paths is fine
rubbish like <junkfile> must go <tree>, print0 and xargs
hand all <junkfile> <tree> to rm -f by xargs -0
sweep away <junkfile> <tree> with a null-delimited list
<junkfile> <tree>: rm -f, null-terminated
erase the <junkfile> files at any depth <tree> using xargs -0

= xr-junkl quiet
> find <tree> -name '<junkfile>' | xargs rm -f
(remove|delete) all <junkfile> files <tree> with a simple find and xargs pipe
Find every <junkfile> <tree> and pipe it straight to xargs rm -f
clean <junkfile> litter out <tree> through plain xargs
get rid of <junkfile> leftovers <tree>, by find piped to xargs rm -f
xargs rm -f for <junkfile> <tree>
tidy up <tree>: no <junkfile> any more, delete them, the names go to rm -f by xargs
pipe the <junkfile> files <tree> line by line into xargs rm -f
let xargs throw away each <junkfile> <tree>, no odd names there
rubbish like <junkfile> must go <tree>, find into xargs
hand all <junkfile> <tree> to rm -f by xargs
sweep away <junkfile> <tree> using xargs, no null bytes needed
<junkfile> <tree>: xargs rm -f
erase the <junkfile> files at any depth <tree> in a plain xargs pipeline

= xr-junkdir quiet
> find <tree> -type d -name '<junkdir>' -print0 | xargs -0 rm -rf
(remove|delete) all <junkdir> directories <tree> with print0 and xargs
Find every <junkdir> folder <tree> and feed it null-terminated to rm -rf
clean the <junkdir> directories out <tree> through xargs -0
get rid of <junkdir> folders and what is in them <tree>, by find -print0 and xargs
xargs -0 rm -rf for <junkdir> folders <tree>
tidy up <tree>: no <junkdir> directory any more, delete them, safe for names with spaces
pipe the <junkdir> folders <tree> null-separated into rm -rf
let xargs throw away each <junkdir> directory <tree>, white space in paths is fine
<junkdir> directories must go <tree>, contents too, print0 and xargs
hand all <junkdir> folders <tree> to rm -rf by xargs -0
recursively delete the directories called <junkdir> <tree> with a null-delimited list
<junkdir> folders <tree>: rm -rf, null-terminated
erase <junkdir> folders at any depth <tree> using xargs -0

= xr-junkdirl quiet
> find <tree> -type d -name '<junkdir>' | xargs rm -rf
(remove|delete) all <junkdir> directories <tree> with a simple find and xargs pipe
Find every <junkdir> folder <tree> and pipe it straight to xargs rm -rf
clean the <junkdir> directories out <tree> through plain xargs
get rid of <junkdir> folders and what is in them <tree>, by find piped to xargs rm -rf
xargs rm -rf for <junkdir> folders <tree>
tidy up <tree>: no <junkdir> directory any more, delete them, the names go to rm -rf by xargs
pipe the <junkdir> folders <tree> line by line into xargs rm -rf
let xargs throw away each <junkdir> directory <tree>, no odd names there
<junkdir> directories must go <tree>, contents too, find into xargs
hand all <junkdir> folders <tree> to rm -rf by xargs
recursively delete the directories called <junkdir> <tree> using xargs, no null bytes needed
<junkdir> folders <tree>: xargs rm -rf
erase <junkdir> folders at any depth <tree> in a plain xargs pipeline

= xr-twotrees quiet
> find <dir> <dir2> -type f -print0 | xargs -0 grep '<word>'
search the files under both <dir> and <dir2> for <word> with find and xargs
Find all regular files in <dir> and in <dir2> and grep them for <word> through xargs
grep <word> in two trees at once, <dir> and <dir2>, null-terminated
lines with <word> from the files of <dir> and <dir2>, xargs
pipe the files of <dir> and of <dir2> to xargs grep <word>
look for <word> in <dir> as well as in <dir2>, all files, find piped to grep
let xargs grep <word> over everything that is a file in <dir> or <dir2>
which lines mention <word> in the trees <dir> and <dir2>, by find and xargs
hand all files below <dir> and <dir2> to grep <word>, safe for blanks
one search for <word> over the two folders <dir> and <dir2>, print0 and xargs
xargs -0 grep <word>, starting points <dir> and <dir2>
show where <word> occurs in files of <dir> and <dir2>, subfolders too, through xargs
contents of <dir> and <dir2> searched for <word> with find -print0

= xr-shown quiet
> find <tree> -name '<glob>' -print0 | xargs -0 -t rm -f
delete the <glob> files <tree> with xargs and show the command that it runs
Find <glob> <tree>, remove it by rm -f through xargs and print the command line first
xargs -t rm -f for <glob> <tree>
trace what xargs does while it rm -f the <glob> <tree>
remove <glob> <tree> by xargs, with each command displayed before it runs
let xargs tell the rm -f commands it executes for <glob> <tree>
get rid of <glob> <tree> through xargs in verbose mode
rm -f all files matching <glob> <tree>, xargs should echo its command line
erase <glob> <tree>, xargs prints what it is running
pipe <glob> <tree> null-terminated to a talkative xargs rm -f
see the rm line that xargs builds for <glob> <tree>, and run it
wipe <glob> <tree> using xargs with the trace option
delete files named <glob> <tree>, show on stderr how xargs calls rm -f

= xr-para quiet
> find <where> -type f -print0 | xargs -0 -n 1 -P <small> md5sum
compute md5 sums of all files <where> with <small> processes in parallel
Find regular files <where> and run md5sum on them, <small> at the same time
parallel md5sum of the files <where>, <small> jobs
use xargs -P to checksum files <where> by md5 with <small> workers
md5 every file <where>, one per process, <small> running at once
<small> md5sum processes side by side over the files <where>
speed up md5sum for all files <where> by running <small> concurrently
checksums by md5 for the files <where>, <small> in flight at any time
pipe files <where> to md5sum singly, <small> in parallel
let <small> md5sum jobs share the files <where>
hash files <where> with md5 on <small> cores
xargs -n 1 -P <small> md5sum over the regular files <where>
concurrent md5 hashing of each file <where>, at most <small> together

= xr-each quiet
> find <where> -type f -name '*.<ext>' -print0 | xargs -0 -I {} echo '<text>' {}
for each .<ext> file <where> print <text> followed by its path
Find all <ext> files <where> and echo <text> in front of each name with xargs -I
echo <text> and the path for every *.<ext> <where>
print the .<ext> files <where>, each after the words <text>
lines that consist of <text> and the name, one per .<ext> file <where>
put <text> before the path of every <ext> file <where>
xargs -I {} echo <text> {} over .<ext> files <where>
prefix the list of .<ext> files <where> by <text>
list <ext> files <where> with <text> at the start of each line
say <text> and then the file, for all files ending in .<ext> <where>
every .<ext> file <where> on a line that begins with <text>
with a placeholder, echo <text> plus each <ext> file <where>
show <text> and after it the file name, for each *.<ext> <where>
`,
)
