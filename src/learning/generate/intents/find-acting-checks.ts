import { intents } from '../grammar.ts'

/** Searches whose action is run in the folder of what is found, on whole folders, twice in a row, or with less usual readers. */
export const findActingChecks = intents(
  'find',
  String.raw`
= ex-execdir-pwd quiet
> find <startdir> -name '<name>' -execdir pwd \;
find all files named <name> <startdir> and print the full path of the directory that each is in, by pwd
run pwd in the directory of every <name> <startdir>
use find -execdir pwd on the files called <name> <startdir>
print the absolute directory names of the places that hold a <name> <startdir>, using pwd
execute pwd from within each folder <startdir> in which <name> lies
for each <name> <startdir> the working directory that -execdir gives
go to where each <name> is <startdir> and say pwd there
list the full directory path for all <name> files <startdir> through -execdir
<name> <startdir>: pwd of its folder, by execdir
let find enter the folder of every <name> <startdir> and print where it is
absolute folder paths, from pwd, of each file by the name of <name> <startdir>
have pwd report the location of the directories with <name> <startdir>
in which directories, as pwd writes them, is <name> to be found <startdir>

= ex-pwd-dirname quiet
> find "$PWD" -name '<name>' -exec dirname {} \;
find all files named <name> under the present working directory and print the absolute path of the folder of each
list full directory names of every <name> in the current directory tree using $PWD and dirname
use find on "$PWD" with dirname for the absolute folders of <name>
absolute parent directory of each <name> below the working directory, by dirname
search from $PWD for <name> and run dirname on each
which folders of this tree hold <name>, absolute paths, dirname of each
run dirname on the full paths of all <name> from here downwards
<name>: absolute folder of each in the current tree, dirname
where do the files called <name> lie below the present directory, print the folders from the root on
let dirname cut <name> off the absolute paths found in the current directory and below
print, beginning with a slash, the directory that contains each <name> in this directory tree, with dirname
for each file by the name of <name> in here and below give its folder's full path through dirname
dirname of every <name> when the search starts at "$PWD"

= ex-pwd-stat quiet
> find "$PWD" -type f -exec stat -c '%s %n' {} +
print size and absolute name of all regular files in the current directory tree with stat
find every file below the present working directory and let stat show bytes and full path
use find on "$PWD" and stat -c for size then name
list sizes with absolute paths, by stat, for all files from here downwards
stat the files of this tree, starting at $PWD: size, absolute path
bytes and complete path, from the root on, of each file in the current directory and its subdirectories, using stat
for each regular file in here and below show stat's size plus the absolute file name
absolute names preceded by byte sizes for the whole current tree, from stat
run stat over "$PWD", size first and full path second
search the present directory for files and have stat write size and full path
how large is each file here and below, stat with absolute paths
current tree: stat %s %n, paths absolute
give the full path and, before it, the number of bytes for every file under the working directory, by stat

= ex-dir-ls quiet
> find <startdir> -type d -exec ls {} \;
find all directories <startdir> and list the contents of each with ls
run ls on every directory <startdir>
use find -type d with -exec ls <startdir>
display what is in each folder <startdir>, one ls after another
search for directories <startdir> and let ls show the inside of each
for each directory <startdir> start ls
<startdir> ls every subdirectory
contents of all the folders <startdir>, a plain ls per folder
let find hand the directories <startdir> one by one to ls
execute the ls command for all directories and subdirectories <startdir>
list, folder by folder, whatever the directories <startdir> contain, through find and ls
have ls go into each directory that find meets <startdir>
print the entries of each one of the directories <startdir>, using ls

= ex-dir-ls-long quiet
> find <startdir> -type d -exec ls -l {} \;
find all directories <startdir> and list the contents of each in long format
run ls -l on every directory <startdir>
use find -type d with -exec ls -l <startdir>
display what is in each folder <startdir> with details, one ls -l after another
search for directories <startdir> and let ls -l show the inside of each
for each directory <startdir> start ls -l
<startdir> ls -l every subdirectory's contents
detailed contents of all the folders <startdir>, an ls -l per folder
let find hand the directories <startdir> one by one to ls -l
execute the ls -l command for all directories and subdirectories <startdir>
long listing, folder by folder, of whatever the directories <startdir> contain, through find
have ls -l go into each directory that find meets <startdir>
print owner, mode and size of the entries of each one of the directories <startdir>, using find and ls

= ex-dir-du quiet
> find <startdir> -type d -exec du -sh {} \;
find all directories <startdir> and print the total size of each with du -sh
run du -sh on every directory <startdir>, nested ones too
use find -type d with -exec du -sh <startdir>
display a readable total for each folder at any level <startdir>, one du after another
search for directories <startdir> and let du -sh weigh each
for each directory <startdir>, however deep, start du -sh
<startdir> du -sh every directory at all levels
size summary, human readable, of each one of all the folders <startdir>, by find and du
let find hand the directories <startdir> one by one to du -sh
execute du -s -h for all directories and subdirectories <startdir>
how much does each folder of the whole tree <startdir> take, find -exec du -sh
have du -sh sum up each directory that find meets <startdir>
print the accumulated size of each one of the directories <startdir>, a du call per directory

= ex-dir-count
> find <startdir> -type d -exec sh -c 'echo "$(find "$1" -maxdepth 1 -type f | wc -l) $1"' _ {} \;
find all directories <startdir> and print for each the number of files directly in it
for every directory <startdir> show how many files it has itself, zero included
use find and sh to count the files of each folder <startdir>, not counting subfolders
display file count and path of each directory <startdir>, empty ones too
number of files right inside each one of the folders <startdir>, including folders with none
search for directories <startdir> and count the direct files of each
<startdir> count and directory, for all directories even without files
how many files sit immediately in each directory <startdir>, list every directory
per-directory tally of direct files <startdir>, with zeros
let find run a second find in each folder <startdir> to count its files
a line with count and folder for each directory <startdir>, nested files belong to the nested folder
print the quantity of files one level inside every folder <startdir>, also when it is 0
each dir <startdir> with the count of its own files before the name, no dir left out

= ex-leaf-dirs
> find <startdir> -type d -exec sh -c '[ -z "$(find "$1" -mindepth 1 -maxdepth 1 -type d)" ]' _ {} \; -print
find all directories <startdir> that have no subdirectories
list the leaf directories <startdir>
print folders <startdir> without any folder in them
which directories <startdir> contain no further directory
deepest folders <startdir>, the ones with no child directory
search for directories <startdir> at the end of their branch, with no subfolder
display every directory <startdir> whose number of subdirectories is zero
<startdir> directories lacking subdirectories
folders <startdir> that hold files at most, never another folder
terminal nodes of the directory tree <startdir>
dirs with no dir inside, <startdir>
use find and sh to print the directories <startdir> where an inner find sees no directory
show the bottom-level folders <startdir>, those with no subfolder

= ex-dir-cd-pwd quiet
> find <startdir> -type d -exec sh -c 'cd "$1" && pwd -P' _ {} \;
find all directories <startdir>, change into each and print its physical path
cd to every directory <startdir> and run pwd -P there
use find with sh -c to enter each folder <startdir> and show where it really is
for each directory <startdir> go into it and print the resolved working directory
print the real absolute path of each directory <startdir> by entering it
execute pwd -P inside of every folder <startdir> after cd
<startdir> cd into each directory, then pwd -P
physical location of all the directories <startdir>, obtained by cd and pwd
let a shell visit every directory <startdir> and report pwd -P
visit folder after folder <startdir> and write the path without symlinks
absolute path of every directory <startdir>, through cd && pwd -P
have sh step into each directory found <startdir> and say its physical path
go through the directories <startdir>, cd in each, print working directory

= ex-diff quiet
> find <startdir> -name '<name>' -exec diff -u {} <bare> \;
find all files named <name> <startdir> and compare each with <bare> by diff -u
compare every <name> <startdir> to <bare> and show the differences in unified format
run diff -u between each <name> <startdir> and the file <bare>
use find -exec diff -u on the <name> files <startdir> against <bare>
show a unified diff of each <name> <startdir> relative to <bare>
how does each <name> <startdir> differ from <bare>, unified
<name> <startdir>: diff -u with <bare>, each
let find hand every <name> <startdir> to diff, second file is <bare>
execute diff -u with <bare> for all files called <name> <startdir>
differences, with context as in patches, of all <name> <startdir> from <bare>
take <bare> as the master and print how the copies <name> <startdir> deviate, diff -u
have each file by the name of <name> <startdir> compared with <bare>
for each <name> <startdir> start diff -u, it and <bare> being the arguments

= ex-cmp quiet
> find <startdir> -type f -exec cmp -s {} <bare> \; -print
find all files <startdir> whose contents are identical to <bare>
which files <startdir> are byte for byte the same as <bare>
use find and cmp to list the files <startdir> equal to <bare>
search for copies of <bare> <startdir> by content, whatever their names
print the paths of files <startdir> that cmp finds equal to <bare>
is there a duplicate of <bare> <startdir>, maybe under another name
<startdir> files with the content of <bare>
list exact copies of <bare> <startdir>, compared with cmp
run a silent cmp against <bare> on each file <startdir> and print the ones that match
where have i got the same content as <bare> <startdir>
display every file <startdir> that does not differ from <bare>
clones of <bare> <startdir>, identical bytes, by path
compare each regular file <startdir> with <bare> and name the same ones

= ex-sed-print quiet
> find <startdir> -type f -name '*.<ext>' -exec sed 's/<word>/<newword>/g' {} \;
find all <ext> files <startdir> and print them with <word> replaced by <newword>, leaving the files alone
show what the .<ext> files <startdir> would look like with <newword> in place of <word>, no file is changed
run sed 's/<word>/<newword>/g' on each <ext> file <startdir>, output to the screen only
use find and sed without -i to replace <word> by <newword> in the output of <ext> files <startdir>
preview of substituting <newword> for <word> in every <ext> file <startdir>
print to the terminal, do not write, the <ext> files <startdir> after turning <word> into <newword>
contents of *.<ext> <startdir> with each <word> shown as <newword>
<startdir> sed to stdout over .<ext> files, <word> becomes <newword>
dry run: sed <word> to <newword> on files ending in .<ext> <startdir>
display the text of all <ext> files <startdir> where <word> reads <newword>, originals untouched
let find pass each <ext> file <startdir> to sed and write the result, with <newword> for <word>, to the screen
output only: replace all <word> with <newword> in files with the extension <ext> <startdir>
try the replacement of <word> by <newword> on <ext> files <startdir> without saving it

= ex-sed-line quiet
> find <where> -type f -name '*.<ext>' -exec sed -n '<line>p' {} \;
find all <ext> files <where> and print line <line> of each
show line number <line> from every <ext> file <where>
run sed -n '<line>p' on each <ext> file <where>
use find and sed to get line <line> of the .<ext> files <where>
what is in line <line> of each <ext> file <where>
<where> only line <line> of all files ending in .<ext>
display just line <line> out of each *.<ext> <where>
print the line with the number <line> for all files with the extension <ext> <where>
let sed pick line <line> from every <ext> file <where>
for each .<ext> file <where> give me line <line> and nothing else
line <line> in each of the <ext> files <where>, by sed
extract line <line> of the files matching *.<ext> <where>
the content of line <line>, file after file, in <ext> files <where>

= ex-two-ext-grep-l quiet
> find <startdir> -type f \( -name '*.<ext>' -o -name '*.<ext2>' \) -exec grep -l '<word>' {} +
find all <ext> and <ext2> files <startdir> that contain <word> and list their names
which files ending in .<ext> or .<ext2> <startdir> have <word> in them
list the names of *.<ext> and *.<ext2> files <startdir> with a match for <word>
search <ext> as well as <ext2> files <startdir> for <word>, file names only
use find with -o and grep -l: <ext> or <ext2> files <startdir> mentioning <word>
paths of files of the types <ext> and <ext2> <startdir> where <word> occurs
<startdir> names of .<ext> and .<ext2> files saying <word>
display which <ext>/<ext2> files <startdir> include the string <word>
run grep -l <word> over the regular files <startdir> named *.<ext> or *.<ext2>
is <word> in any <ext> or any <ext2> file <startdir>, tell me the names
two suffixes, .<ext> and .<ext2>, and the word <word> inside: print paths <startdir>
files with one of the extensions <ext> and <ext2> <startdir> containing <word>, by name
out of the <ext> and <ext2> files <startdir> name those where <word> appears

= ex-two-ext-grep quiet
> find <startdir> -type f \( -name '*.<ext>' -o -name '*.<ext2>' \) -exec grep -Hn '<word>' {} +
find all <ext> and <ext2> files <startdir> and show the lines with <word>, with file name and line number, through find -exec grep
use find with -o and grep -Hn for <word> in files ending in .<ext> or .<ext2> <startdir>
run grep -Hn <word> over the regular files <startdir> that find sees as *.<ext> or *.<ext2>
find <ext> as well as <ext2> files <startdir> and search them for <word>, showing where each hit is
find files of the types <ext> and <ext2> <startdir> and print name, line number and text for <word>
<startdir> find -exec grep -Hn <word> for .<ext> and .<ext2>
find -name .<ext> or -name .<ext2> <startdir>, then grep <word> with file and line number
let find pick the <ext> and the <ext2> files <startdir> and grep tell file, line number and line of <word>
have find give both .<ext> and .<ext2> files <startdir> to grep -Hn <word>
exact spots of <word> in what find lists as <ext> or <ext2> files <startdir>
find files with one of the extensions <ext> and <ext2> <startdir>, report file:line:text of <word>
go through *.<ext> plus *.<ext2> <startdir> with find, numbered lines with <word>, names in front
find the regular files <startdir> called *.<ext> or *.<ext2> and look up <word> with numbers and names

= ex-two-ext-ls quiet
> find <startdir> -type f \( -name '*.<ext>' -o -name '*.<ext2>' \) -exec ls -l {} \;
find all <ext> and <ext2> files <startdir> and run ls -l on each
list in long format, one at a time, files ending in .<ext> or .<ext2> <startdir>
use find with -o and -exec ls -l for *.<ext> and *.<ext2> <startdir>
display details of each file of the types <ext> and <ext2> <startdir> by ls -l
search for <ext> as well as <ext2> files <startdir>, ls -l per file
<startdir> ls -l each .<ext> and each .<ext2>
let find hand the <ext> and the <ext2> files <startdir> one by one to ls -l
execute ls -l for every regular file <startdir> named *.<ext> or *.<ext2>
an ls -l line for each <ext> or <ext2> file <startdir>
owner, size and date of every file with one of the extensions <ext> and <ext2> <startdir>, ls -l on each
long listing, file by file, of <ext>/<ext2> files <startdir>
for each file with the suffix .<ext> or .<ext2> <startdir> start ls -l
two suffixes, .<ext> and .<ext2>: ls -l every such file <startdir>

= ex-two-ext-wc quiet
> find <startdir> -type f \( -name '*.<ext>' -o -name '*.<ext2>' \) -exec wc -l {} +
find all <ext> and <ext2> files <startdir> and count the lines of each, plus the total
line counts of files ending in .<ext> or .<ext2> <startdir>
use find with -o and wc -l for *.<ext> and *.<ext2> <startdir>
how many lines have the <ext> and <ext2> files <startdir>
display the number of lines of each file of the types <ext> and <ext2> <startdir>
<startdir> wc -l over .<ext> and .<ext2>
let find hand the <ext> and the <ext2> files <startdir> to wc -l
run wc -l on the regular files <startdir> named *.<ext> or *.<ext2>
lines per file, both <ext> and <ext2> <startdir>
length in lines of every file with one of the extensions <ext> and <ext2> <startdir>
count rows in <ext> as well as <ext2> files <startdir>
two suffixes, .<ext> and .<ext2>: how long are such files <startdir>, in lines
tally the lines in all .<ext> and .<ext2> files <startdir>, file by file with a sum

= ex-two-ext-cat quiet
> find <startdir> -type f \( -name '*.<ext>' -o -name '*.<ext2>' \) -exec cat {} +
find all <ext> and <ext2> files <startdir> and print their contents
cat the files ending in .<ext> or .<ext2> <startdir>
use find with -o and cat for *.<ext> and *.<ext2> <startdir>
what is written in the <ext> and <ext2> files <startdir>
display the text of each file of the types <ext> and <ext2> <startdir>
<startdir> cat all .<ext> and .<ext2>
let find hand the <ext> and the <ext2> files <startdir> to cat
concatenate the regular files <startdir> named *.<ext> or *.<ext2>
contents of both <ext> and <ext2> files <startdir>, one after another
dump every file with one of the extensions <ext> and <ext2> <startdir> to the screen
read out <ext> as well as <ext2> files <startdir>
two suffixes, .<ext> and .<ext2>: show what such files contain <startdir>
write the whole text of all .<ext> and .<ext2> files <startdir> to the terminal

= ex-not-ext-grep quiet
> find <startdir> -type f ! -name '*.<ext>' -exec grep -l '<word>' {} +
find all files <startdir> except <ext> files that contain <word>, names only
which files not ending in .<ext> <startdir> have <word> in them
list the files <startdir> that mention <word>, leaving out *.<ext>
search every file <startdir> whose extension is not <ext> for <word> and print the file names
use find with ! -name '*.<ext>' and grep -l <word> <startdir>
paths of files <startdir> where <word> occurs, .<ext> files excluded
<startdir> names of files saying <word>, anything but .<ext>
display which non-<ext> files <startdir> include the string <word>
run grep -l <word> over the regular files <startdir> other than *.<ext>
is <word> in any file <startdir> that is not of type <ext>, tell me the names
skip the <ext> files, which others <startdir> contain <word>
files <startdir> with a suffix different from .<ext> containing <word>, by name
ignoring all *.<ext>, name the files <startdir> where <word> appears

= ex-path-grep quiet
> find <startdir> -type f -path '*/<stem>/*' -exec grep -H '<word>' {} +
find the files <startdir> that lie in a <stem> directory and show the lines with <word> and their file names
search <startdir> only files below folders named <stem> for <word>, file names shown
use find -path '*/<stem>/*' and grep -H <word> <startdir>
lines with <word> from files whose path <startdir> has a directory <stem>
what do the files within any <stem> folder <startdir> say about <word>, with names
<startdir> grep -H <word> in files having /<stem>/ in their path
restrict the search for <word> to the contents of <stem> directories <startdir>, print path and line
run grep -H <word> on regular files <startdir> stored somewhere under <stem>
for files under any directory <stem> <startdir>, show matches of <word> preceded by the path
display file name and line where <word> occurs, looking just in <stem> folders <startdir>
look up <word> in every file that sits in a folder called <stem> <startdir>, name of file in front
grep <word>, but only where the path <startdir> contains the folder <stem>
files <startdir> with <stem> among their parent folders: lines having <word>, with file names

= ex-ipath-grep quiet
> find <startdir> -type f -ipath '*<stem>*' -exec grep -H '<word>' {} +
find the files <startdir> whose whole path contains <stem> in any letter case and show the lines with <word> and their file names
search <startdir> files with <stem> somewhere in the path, case-insensitively, for <word>, names shown
use find -ipath '*<stem>*' and grep -H <word> <startdir>
lines with <word> from files whose path <startdir> includes <stem>, upper or lower case
<startdir> grep -H <word> in files having <stem> in their path, case of the path ignored
restrict the search for <word> to paths matching *<stem>* without regard to case <startdir>, print path and line
run grep -H <word> on regular files <startdir> whose path, in capitals or not, has <stem> in it
for files <startdir> whose full path matches <stem> case-blind, show matches of <word> preceded by the path
display file name and line where <word> occurs, looking just in paths <startdir> with <stem> of any capitalisation
look up <word> in every file <startdir> that has <stem>, big or small letters, in its folder or file name, name in front
grep <word>, but only where the path <startdir> contains <stem>, path case-insensitive
-iwholename *<stem>* style search <startdir>: lines having <word>, with file names
any path <startdir> with <stem> in it, whatever the case: which lines of these files say <word>, and in which file

= ex-prune-grep quiet
> find <startdir> -type d -name '<stem>' -prune -o -type f -name '*.<ext>' -exec grep -Hn '<word>' {} +
find <ext> files <startdir>, skip directories called <stem>, and search them for <word> with file names and line numbers
use find with -prune on <stem> and grep -Hn <word> for the .<ext> files <startdir>
grep -Hn <word> in *.<ext> <startdir> while find prunes every <stem> folder
search all .<ext> files <startdir> except those in <stem> directories for <word>, by find, numbered lines and names
find, without entering any <stem>, <ext> files <startdir> and show file, line number and text for <word>
where does <word> occur in <ext> files <startdir> when <stem> directories are pruned by find
<startdir> prune <stem>, then find *.<ext> and grep -Hn <word>
do not descend into <stem>, look in the other <ext> files <startdir> for <word>, show file:line:text
let find leave out directories named <stem> and hand the .<ext> files <startdir> to grep -Hn <word>
exact spots of <word> in files ending in .<ext> <startdir>, with folders by the name of <stem> pruned
excluding <stem> with -prune, print file name, line number and line for <word> in <ext> files <startdir>
all <ext> files <startdir> but nothing below <stem>: find and grep <word> with numbers
have find bypass each <stem> directory <startdir> and grep the <ext> files for <word>, names and numbers shown

= ex-depth1-grep-l quiet
> find <where> -maxdepth 1 -type f -exec grep -l '<word>' {} +
find the files directly <where>, not in subdirectories, that contain <word> and list their names
which files <where>, first level only, have <word> in them
use find -maxdepth 1 and grep -l for files <where> containing <word>
search just the files lying right <where>, no recursion, for <word>, names only
names of the top-level files <where> that mention <word>
<where> non-recursive: which files say <word>
list files <where> with a match for <word>, leaving out everything in subfolders
run grep -l <word> on the regular files <where> at depth one
is <word> in a file <where>, do not descend, tell me the file names
paths of files immediately <where> in which the string <word> occurs
do not go into subdirectories, name the files <where> that include <word>
only level one <where>: files with <word> inside, by name
display which of the files found <where> at maximum depth 1 contain <word>

= ex-depth1-grep-il quiet
> find <where> -maxdepth 1 -xdev -type f -exec grep -il '<word>' {} +
find the files directly <where>, on this file system only, that contain <word> in any letter case and list their names
which files <where>, first level only and not on other file systems, have <word> in them, case ignored
use find -maxdepth 1 -xdev and grep -il for files <where> containing <word>
search just the files lying right <where>, no recursion, no other mount, for <word> case-insensitively, names only
names of the top-level files <where>, without crossing file systems, that mention <word> in capitals or not
<where> non-recursive, -xdev, case-insensitive: which files say <word>
list files <where> with a case-blind match for <word>, leaving out subfolders and other file systems
run grep -il <word> on the regular files <where> at depth one, staying on one device
is <word>, big or small letters, in a file <where>, do not descend and do not leave the file system, tell me the file names
paths of files immediately <where>, same device, in which the string <word> occurs in whatever case
do not go into subdirectories or other mounts, name the files <where> that include <word> irrespective of case
only level one <where>, one file system: files with <word> inside regardless of case, by name
display which of the files found <where> at maximum depth 1 with xdev contain <word>, ignoring case

= ex-depthn-grep quiet
> find <where> -maxdepth <depth> -type f -exec grep -H '<word>' {} +
find the files <where> down to <depth> levels and show lines with <word> and their file names
search files <where> not deeper than <depth> levels for <word>, names with the lines
use find -maxdepth <depth> and grep -H for <word> <where>
look for <word> in files <where>, but descend <depth> levels at most, show file name and line
lines saying <word> in files <where> within a depth of <depth>, with file names
<where> depth up to <depth>: grep -H <word> in files
run grep -H <word> on the regular files <where>, limit of <depth> directory levels
in which files and lines does <word> occur <where>, go <depth> levels down and no further
print name and matching line for <word> in files <where>, recursion limited to <depth>
restricted recursion, <depth> levels, <where>: where is <word>, file and line
display matches of <word> with file names from at most <depth> levels <where>
do not go below level <depth> <where>, grep the files for <word> with names
file and text of each <word> line <where>, maximum depth <depth>

= ex-and-words quiet
> find <startdir> -type f -exec grep -q '<word>' {} \; -exec grep -q '<word2>' {} \; -print
find all files <startdir> that contain both <word> and <word2>, using two -exec grep -q tests
use find with one quiet grep for <word> and another for <word2> and print the files <startdir> that pass both
print the files <startdir> where grep -q <word> and grep -q <word2> succeed
find -exec grep -q twice: <word>, then <word2>, files <startdir>
let find test each file <startdir> for <word> and next for <word2> and print it if both are in it
two conditions by grep -q, <word> and <word2>, on the files <startdir>
chain two -exec grep -q for <word> and <word2> <startdir> and print the survivors
<startdir> -exec grep -q <word>, -exec grep -q <word2>, print
have find run a silent grep for <word>, on success one for <word2>, and then print the path, files <startdir>
files <startdir>: condition one grep -q <word>, condition two grep -q <word2>
paths printed by find of the files <startdir> for which quiet greps of <word> and <word2> both match
with multiple -exec tests keep the files <startdir> having <word> and having <word2>
run a pair of quiet greps, <word> and <word2>, on each file <startdir> and show those passing

= ex-lacking-word quiet
> find <startdir> -type f ! -exec grep -q '<word>' {} \; -print
find all files <startdir> for which grep -q <word> fails and print them
use find with a negated -exec grep -q to print files <startdir> without <word>
print the files <startdir> in which a silent grep sees no <word>
find ! -exec grep -q <word>, files <startdir>
let find test each file <startdir> for <word> with a quiet grep and print it if the test fails
negate grep -q <word> on the files <startdir> and -print the rest
<startdir> not -exec grep -q <word>, print
have find run a silent grep for <word> and, when it does not match, print the path, files <startdir>
files <startdir>: condition, grep -q <word> must not succeed
paths printed by find of the files <startdir> whose quiet grep for <word> comes back empty
keep the files <startdir> that do not pass grep -q <word>
run a quiet grep for <word> on each file <startdir> and show those where it finds nothing
with an inverted -exec test print files <startdir> that lack <word>

= ex-word-ls quiet
> find <startdir> -type f -exec grep -q '<word>' {} \; -ls
find all files <startdir> that contain <word> and show a long listing of them with -ls
use find with -exec grep -q <word> and -ls on the files <startdir>
list files <startdir> having <word> inside with inode, permissions, size and date
details, in the format of find -ls, of the files <startdir> that mention <word>
which files <startdir> contain <word>, with owner and size from -ls
<startdir> files saying <word>, -ls
display a detailed find listing of each file <startdir> in which <word> occurs
search the files <startdir> for <word> and give the -ls line of the ones that have it
files <startdir> where a quiet grep for <word> matches, printed by -ls
for files with <word> in them <startdir> print what find -ls prints
long listing by find itself of all files <startdir> including the string <word>
show mode, owner, size and path, via -ls, of files <startdir> with a match for <word>
have find -ls those files <startdir> where grep sees <word>

= ex-echo-grep quiet
> find <startdir> -type f -name '*.<ext>' -exec echo {} \; -exec grep '<word>' {} \;
find all <ext> files <startdir>, echo the name of each and then grep it for <word>
use find with two -exec actions, echo and grep <word>, on the .<ext> files <startdir>
print the path of every <ext> file <startdir> by echo and below it the lines with <word>
run multiple commands on each *.<ext> <startdir>: echo its name, grep <word>
with more than one -exec: file name first, then lines of <word>, for all <ext> files <startdir>
<startdir> each .<ext>: echo, then grep <word>
for each file ending in .<ext> <startdir> echo it, whether or not it has <word>, and show its lines with <word>
let find do two things with every <ext> file <startdir>, echo the path and grep <word>
name as heading by echo, then matching lines of <word>, over all the <ext> files <startdir>
execute echo and grep <word> one after the other on each file with the extension <ext> <startdir>
combine -exec echo with -exec grep <word> for *.<ext> <startdir>
two -exec in one find: path via echo, lines containing <word> via grep, files .<ext> <startdir>
echo every <ext> file's path <startdir> and under it what grep finds for <word>

= ex-grep-context quiet
> find <startdir> -type f -name '*.<ext>' -exec grep -H -A <small> '<word>' {} +
find all <ext> files <startdir> and show lines with <word> plus the <small> lines after each, with file names
use find and grep -A <small> for <word> in .<ext> files <startdir>, names shown
lines with <word> and <small> more lines following, from *.<ext> <startdir>, file names in front
grep <word> in <ext> files <startdir> through find, <small> lines of trailing context
run grep -H -A <small> <word> on the regular files ending in .<ext> <startdir>
print each match of <word> in <ext> files <startdir> together with the next <small> lines and the file name
<startdir> .<ext>: <word> and <small> lines after it, with names
what comes after <word> in the <ext> files <startdir>, show <small> lines behind each hit and the file
let find pass *.<ext> <startdir> to grep, hits of <word> with <small> lines below
context of <small> lines after <word> for all files with the extension <ext> <startdir>, named
show <word> in <ext> files <startdir> and also the <small> lines that follow it, each with its file
matches of <word> followed by <small> lines, files .<ext> <startdir>, file names included
search <ext> files <startdir> for <word>, after-context <small>, with the file's name

= ex-grep-start quiet
> find <startdir> -name '*.<ext>' -exec grep -l '^<word>' {} +
find all *.<ext> files <startdir> that have a line beginning with <word> and list their names
which .<ext> files <startdir> contain a line that starts with <word>
list the names of <ext> files <startdir> matching the regular expression ^<word>
search *.<ext> <startdir> for lines with <word> at the very start, file names only
use find and grep -l '^<word>' on the <ext> files <startdir>
paths of <ext> files <startdir> where some line opens with <word>
<startdir> names of .<ext> files with <word> at a line start
display which <ext> files <startdir> have <word> as the first thing on a line
run grep -l with the anchored pattern ^<word> over *.<ext> <startdir>
is there an <ext> file <startdir> in which a line begins with <word>, tell the names
files ending in .<ext> <startdir>, condition: at least one line starting <word>, print names
name the <ext> files <startdir> in which <word> stands at the beginning of a line
anchored search, ^<word>, names of the *.<ext> files found <startdir>

= ex-grep-either quiet
> find <startdir> -name '*.<ext>' -exec grep -HE '<word>|<word2>' {} +
find all *.<ext> files <startdir> and show lines with <word> or <word2> and the file names
use find and grep -E for <word> or <word2> in .<ext> files <startdir>, names shown
lines that have <word> or else <word2> from *.<ext> <startdir>, file names in front
search <ext> files <startdir> by find for either <word> or <word2>, print file and line
run grep -HE with the alternatives <word> and <word2> on the <ext> files <startdir>
print each line of <ext> files <startdir> in which <word> or <word2> occurs together with the file name
<startdir> .<ext>: <word> or <word2>, file:line
either of two words, <word> and <word2>, in files ending in .<ext> <startdir>, with names
let find pass *.<ext> <startdir> to an extended grep for <word> or <word2>
alternation of <word> and <word2> over files with the extension <ext> <startdir>, file named
show hits of <word> and hits of <word2> in <ext> files <startdir>, each with its file
matching lines for one or the other of <word> and <word2>, files .<ext> <startdir>, names included
which lines of the <ext> files <startdir> mention <word> or <word2>, and in what file

= ex-ips
> find <startdir> -type f -exec grep -hoE '([0-9]{1,3}\.){3}[0-9]{1,3}' {} + | sort -u
find all IP addresses in the files <startdir>, each once
extract every IPv4 address from the files <startdir> and drop duplicates
list the distinct IP addresses that occur in any file <startdir>
use find, grep -oE and sort -u to collect the IPs in files <startdir>
which IP addresses are mentioned in files <startdir>
print unique dotted-quad addresses found in the contents of all files <startdir>
<startdir> all IPs in files, sorted, no repeats
search the files <startdir> for anything that looks like an IPv4 address and show only the addresses, deduplicated
display all different ip numbers contained in files <startdir>
pull the ip addresses out of the whole tree of files <startdir>, unique
addresses such as 10.1.2.3 in the files <startdir>, one per line, without doubles
gather IPv4 addresses from file contents <startdir> into a sorted unique list
regular files <startdir>: what IPs are in there, each listed a single time

= ex-grep-devnull quiet
> find <startdir> -name '*.<ext>' -exec grep '<word>' {} /dev/null \;
find all *.<ext> files <startdir> and grep <word> in each with /dev/null as a second file so that names show
use the /dev/null trick with find and grep for <word> in .<ext> files <startdir>
run grep <word> on every *.<ext> <startdir> plus /dev/null to get the file names
find -exec grep <word> {} /dev/null on the <ext> files <startdir>
search <ext> files <startdir> for <word>, adding /dev/null to each grep so it prints the file name
<startdir> .<ext>: grep <word>, /dev/null appended
let find start grep <word> with each <ext> file and /dev/null <startdir>
show lines with <word> and, because of /dev/null as extra argument, the names of the <ext> files <startdir>
without -H but with /dev/null: file names and <word> lines of *.<ext> <startdir>
for each file ending in .<ext> <startdir> grep it together with /dev/null for <word>
execute grep for <word> on two files every time, the <ext> file found <startdir> and /dev/null
portable way to have file names: grep <word> file /dev/null for all <ext> files <startdir>
give grep the <ext> file and /dev/null, looking for <word>, <startdir>

= ex-zgrep quiet
> find <startdir> -type f -name '*.gz' -exec zgrep '<word>' {} \;
find all .gz files <startdir> and search their uncompressed contents for <word>
search for <word> in all gzip compressed files <startdir>
use find and zgrep to print the lines with <word> from *.gz <startdir>
run zgrep <word> on each gz file <startdir>
look for <word> inside gzipped files <startdir> without unpacking them
lines containing <word> in the compressed .gz files <startdir>
<startdir> zgrep <word> in every *.gz
which lines of the gzip files <startdir> have <word>
grep <word>, but in files packed with gzip, <startdir>
show what the .gz archives of single files <startdir> say about <word>
execute zgrep for <word> over all files ending in .gz <startdir>
let find pass gzip files <startdir> to zgrep, pattern <word>
print matching lines of <word> from all the gzipped logs <startdir>

= ex-zgrep-h quiet
> find <startdir> -type f -name '*.gz' -exec zgrep -H '<word>' {} +
find all .gz files <startdir> and show the lines with <word> preceded by the name of the compressed file
search for <word> in all gzip compressed files <startdir>, file name with each match
use find and zgrep -H to print file name and lines with <word> from *.gz <startdir>
run zgrep -H <word> on the gz files <startdir>
look for <word> inside gzipped files <startdir> and say in which one it is
names and matching lines: <word> in the compressed .gz files <startdir>
<startdir> zgrep -H <word> in every *.gz
in which of the gzip files <startdir>, and in which line, is <word>
grep <word> in files packed with gzip <startdir>, prefix the file name
each hit of <word> in .gz files <startdir> with its file in front
execute zgrep with file names for <word> over all files ending in .gz <startdir>
let find pass gzip files <startdir> to zgrep -H, pattern <word>
print file:line for <word> from all the gzipped logs <startdir>

= ex-unzip-l quiet
> find <where> -type f -name '*.zip' -exec unzip -l {} \;
find all zip files <where> and list what each contains
show the contents listing of every zip archive <where>
use find with -exec unzip -l on the *.zip files <where>
run unzip -l on each zip <where>
which files are packed in the zip archives <where>
<where> unzip -l every *.zip
list the members of all zips <where> without extracting
table of contents of each .zip file <where>
look into the zip files <where>, do not unpack them
let find hand the zip archives <where> one by one to unzip -l
what is inside the zip files <where>
display names and sizes stored in every zip archive <where>
peek at the contents of all files ending in .zip <where>

= ex-tar-t quiet
> find <where> -type f -name '*.tar.gz' -exec tar -tzf {} \;
find all tar.gz archives <where> and list what each contains
show the contents listing of every .tar.gz <where>
use find with -exec tar -tzf on the *.tar.gz files <where>
run tar -tzf on each tarball <where>
which files are packed in the .tar.gz archives <where>
<where> tar -tzf every *.tar.gz
list the members of all gzipped tarballs <where> without extracting
table of contents of each .tar.gz file <where>
look into the tar.gz files <where>, do not unpack them
let find hand the .tar.gz archives <where> one by one to tar -tzf
what is inside the tar.gz files <where>
display the names stored in every compressed tarball <where>
peek at the contents of all files ending in .tar.gz <where>

= ex-bash-n quiet
> find <startdir> -type f -name '*.sh' -exec bash -n {} \;
find all .sh files <startdir> and check their syntax with bash -n
syntax check for every shell script <startdir>, without running it
use find with -exec bash -n on the *.sh files <startdir>
run bash -n on each sh file <startdir>
do the shell scripts <startdir> parse, test each
<startdir> bash -n every *.sh
check all scripts ending in .sh <startdir> for syntax errors
are there syntax mistakes in the .sh files <startdir>
lint the shell scripts <startdir> by bash's no-execute mode
let find hand the .sh files <startdir> one by one to bash -n
validate, do not execute, each shell script <startdir>
verify that every *.sh <startdir> is well-formed bash
go through the sh scripts <startdir> and report parse errors

= ex-bash-script quiet
> find <where> -type f -name '*.<ext>' -exec ./deploy.sh {} \;
find all <ext> files <where> and execute ./deploy.sh on each
run the script ./deploy.sh for every .<ext> file <where>, giving it the path
call ./deploy.sh once per <ext> file <where> with the file name as argument
use find -exec ./deploy.sh on the *.<ext> files <where>
pass each file ending in .<ext> <where> to the script ./deploy.sh
<where> ./deploy.sh on each .<ext>
for each <ext> file <where> start ./deploy.sh with it
let find hand the <ext> files <where> one by one to ./deploy.sh
apply ./deploy.sh to every file with the extension <ext> <where>
execute deploy.sh from this directory on all the <ext> files <where>, one at a time
every *.<ext> <where> should be given to ./deploy.sh as its parameter
process the <ext> files <where> with my script ./deploy.sh, one run for each
have ./deploy.sh called on all files of type <ext> <where>, path as argument

= ex-dir-script quiet
> find <where> -type d -exec ./deploy.sh {} \;
find all directories <where> and execute ./deploy.sh on each
run the script ./deploy.sh for every directory <where>, giving it the path
call ./deploy.sh once per folder <where> with the folder as argument
use find -type d -exec ./deploy.sh <where>
pass each directory <where> to the script ./deploy.sh
<where> ./deploy.sh on each directory
for each folder <where> start ./deploy.sh with it
let find hand the directories <where> one by one to ./deploy.sh
apply ./deploy.sh to every directory and subdirectory <where>
execute deploy.sh from this directory on all the folders <where>, one at a time
every directory <where> should be given to ./deploy.sh as its parameter
process the directories <where> with my script ./deploy.sh, one run for each
have ./deploy.sh called on all subdirectories <where>, path as argument

= ex-vim parse
> find <startdir> -type f -name '<name>' -exec vim {} +
find all files named <name> <startdir> and open them in vim
open every <name> <startdir> in the vim editor
use find with -exec vim on the files called <name> <startdir>
edit all copies of <name> <startdir> with vim in one session
search for <name> <startdir> and start vim on the results
vim each <name> that is somewhere <startdir>, all in one vim
load the <name> files <startdir> into vim
<name> <startdir>: open in vim
let find pass the files by the name of <name> <startdir> to vim
i want to edit every <name> <startdir>, editor vim
start the editor vim with all the <name> found <startdir>
bring up each file named exactly <name> <startdir> in vim
hunt for <name> <startdir> and edit what you find using vim

= ex-nano parse
> find <startdir> -type f -name '<name>' -exec nano {} \;
find all files named <name> <startdir> and open each with nano
open every <name> <startdir> in the nano editor, one after another
use find with -exec nano on the files called <name> <startdir>
edit the copies of <name> <startdir> in nano, one at a time
search for <name> <startdir> and start nano on each result
nano each <name> that is somewhere <startdir>
<name> <startdir>: open in nano
let find hand the files by the name of <name> <startdir> one by one to nano
i want to edit every <name> <startdir>, editor nano
start the editor nano for each <name> found <startdir>
bring up each file named exactly <name> <startdir> in nano
hunt for <name> <startdir> and edit what you find using nano
load <name> into nano, whichever there are <startdir>, file by file

= ex-less parse
> find <startdir> -type f -name '*.<ext>' -exec less {} +
find all <ext> files <startdir> and page through them with less
open every .<ext> file <startdir> in less
use find with -exec less on the *.<ext> files <startdir>
view the <ext> files <startdir> in the pager less
search for files ending in .<ext> <startdir> and read them in less
<startdir> less over all *.<ext>
let find pass the <ext> files <startdir> to less
i want to scroll through each <ext> file <startdir>, in less
start less with all the files of type <ext> found <startdir>
browse the contents of all .<ext> files <startdir> by means of less
load the files with the extension <ext> <startdir> into less
page by page through the <ext> files <startdir>, with less
read all *.<ext> <startdir> one after another in the less viewer

= ex-ls-newest quiet
> find <startdir> -type f -exec ls -lt {} + | head -n <n>
find all files <startdir> and show the <n> most recently modified in long format
display ls -l lines of the <n> newest files <startdir>
use find, ls -lt and head for the <n> latest files <startdir>
run ls -lt on all files <startdir> and keep the first <n>
long listing of the <n> files <startdir> that changed last
<startdir> ls -lt of the whole tree, first <n>
which <n> files <startdir> were modified most recently, with owner and permissions as in ls -l
details of the <n> youngest files <startdir>, newest first, in ls format
the <n> files <startdir> edited last, full ls -l lines
let ls -lt order all files of the tree <startdir> by time and print <n> lines
top <n> by modification time <startdir>, as ls -l shows them
list permissions, owner, date and path for the <n> most recent files <startdir>
recent activity <startdir>: <n> newest files with ls details

= ex-ls-oldest quiet
> find <startdir> -type f -exec ls -ltr {} + | head -n <n>
find all files <startdir> and show the <n> least recently modified in long format
display ls -l lines of the <n> oldest files <startdir>
use find, ls -ltr and head for the <n> most ancient files <startdir>
run ls -ltr on all files <startdir> and keep the first <n>
long listing of the <n> files <startdir> that have gone longest without a change
<startdir> ls -ltr of the whole tree, first <n>
which <n> files <startdir> were modified longest ago, with owner and permissions as in ls -l
details of the <n> files <startdir> with the earliest time stamps, oldest first, in ls format
the <n> stalest files <startdir>, full ls -l lines
let ls -ltr order all files of the tree <startdir> by time, oldest on top, and print <n> lines
bottom <n> by modification time <startdir>, as ls -l shows them
list permissions, owner, date and path for the <n> oldest files <startdir>
<n> longest untouched files <startdir> with ls details

= ex-ls-mode-name quiet
> find <startdir> -type f -name '*.<ext>' -exec ls -l {} + | awk '{ print $1, $NF }'
find all <ext> files <startdir> and print only permissions and name out of the long listing
use find, ls -l and awk for the mode string and name of .<ext> files <startdir>
permissions column and file name column of ls -l for *.<ext> <startdir>
awk the first and the last field of the ls -l lines of <ext> files <startdir>
mode, as rwx letters, and path of each <ext> file <startdir>, from ls and awk
<startdir> .<ext>: ls -l cut down to permissions and name
show just the permission field and the name from a long listing of the <ext> files <startdir>
run ls -l over the files ending in .<ext> <startdir> and keep fields one and last with awk
which permissions, like -rw-r--r--, has each <ext> file <startdir>, name behind
of the long listing of <ext> files <startdir> nothing but rights and file name
let awk reduce ls -l of all .<ext> files <startdir> to mode and name
list rwx string plus name for files with the extension <ext> <startdir>, by ls and awk
permission string and name, no owner, size or date, for *.<ext> <startdir>

= ex-ls-owner-name quiet
> find <startdir> -type f -name '*.<ext>' -exec ls -l {} + | awk '{ print $3, $NF }'
find all <ext> files <startdir> and print only owner and name out of the long listing
use find, ls -l and awk for the owner and name of .<ext> files <startdir>
owner column and file name column of ls -l for *.<ext> <startdir>
awk the third and the last field of the ls -l lines of <ext> files <startdir>
user and path of each <ext> file <startdir>, from ls and awk
<startdir> .<ext>: ls -l cut down to owner and name
show just the owner field and the name from a long listing of the <ext> files <startdir>
run ls -l over the files ending in .<ext> <startdir> and keep fields three and last with awk
which user owns each <ext> file <startdir>, ls -l and awk, name behind
of the long listing of <ext> files <startdir> nothing but owner and file name
let awk reduce ls -l of all .<ext> files <startdir> to owner and name
list user plus name for files with the extension <ext> <startdir>, by ls and awk
owner and name, no mode, size or date, for *.<ext> <startdir>

= ex-sum-bc
> find <startdir> -type f -exec wc -l {} \; | cut -d' ' -f1 | paste -sd+ | bc
find all files <startdir>, count the lines of each and add the numbers up with paste and bc
use find, wc, cut, paste and bc for the total number of lines in the files <startdir>
sum of line counts of all files <startdir>, computed by bc
total lines of the tree <startdir>, joined by plus signs and handed to bc
count lines of every file <startdir> and let bc add them
<startdir> wc -l each, cut, paste -sd+, bc
let bc sum what wc -l says for each of the files <startdir>
pipe the line counts of files <startdir> through paste -sd+ into bc
how many lines are there in all files <startdir>, addition done with bc
one total of lines over the regular files <startdir>, by way of bc
overall line number <startdir>: wc per file, paste with +, bc
calculate the sum of lines of all regular files <startdir> using bc
bc should print the grand total of lines in the files <startdir>

= ex-regex-ls quiet
> find <startdir> -type f -regex '.*\.\(<ext>\|<ext2>\)' -exec ls {} \;
find all regular files <startdir> whose path matches a regular expression for .<ext> or .<ext2> and list each with ls
use find -regex for the endings <ext> or <ext2> <startdir> and -exec ls
list by ls the files <startdir> that a regex with the suffixes <ext> and <ext2> matches
run ls on each file <startdir> picked by -regex, extension <ext> or <ext2>
regular expression search <startdir>, ending .<ext> or .<ext2>, output through ls
<startdir> -regex .<ext> or .<ext2>, ls each
let find -regex choose <ext> and <ext2> files <startdir> and hand them to ls
with one regex instead of two -name tests, ls the <ext> and <ext2> files <startdir>
ls every regular file <startdir> whose path ends, by regex, in <ext> or <ext2>
display with ls what -regex finds <startdir> for the extensions <ext> and <ext2>
for each file <startdir> with regex ending <ext> or <ext2> start ls
execute ls on files <startdir> matched by a regular expression, alternatives <ext> and <ext2>
regex alternatives <ext>, <ext2> at the end of the path: ls such files <startdir>

= ex-root-ls quiet
> find / -name '<name>' -exec ls -l {} \; 2> /dev/null
find all files named <name> in the entire file system, run ls -l on each and discard errors
search the whole system for <name> and show a long listing of every hit, hiding error messages
use find / with -exec ls -l for <name>, errors to /dev/null
long listing of each <name> anywhere on this machine, without the permission errors
starting from the root directory locate <name> and ls -l each, suppress errors
look through everything from / down for <name>, details of each by ls -l, no error output
<name> on the entire computer: ls -l each, stderr thrown away
where on the system is <name>, with owner, size and date, errors dropped
from / downwards, ls -l every file called <name> and do not bother me with permission denied
scan the full file system for files by the name of <name>, long format, errors ignored
root-wide search of <name> with ls -l and silent errors
display details of all <name> on the whole disk, complaints to /dev/null
list in long form every <name> in the root tree, keep errors off the screen

= ex-root-big quiet
> find / -type f -size +<size> -exec ls -lh {} + 2> /dev/null
find all files in the entire file system larger than <size> and list them with ls -lh, discarding errors
search the whole system for files over <size>, readable long listing, hiding error messages
use find / and ls -lh for files of more than <size>, errors to /dev/null
detailed list with human readable sizes of each file above <size> anywhere on this machine, without the permission errors
starting from the root directory show ls -lh of files bigger than <size>, suppress errors
look through everything from / down for files exceeding <size>, details by ls -lh, no error output
files over <size> on the entire computer: ls -lh, stderr thrown away
what on the whole disk is larger than <size>, with owner and readable size, errors dropped
from / downwards, ls -lh files greater than <size> and do not bother me with permission denied
scan the full file system for files heavier than <size>, long human format, errors ignored
root-wide search of files above <size> with ls -lh and silent errors
disk is full: ls -lh every file of more than <size> on the system, complaints to /dev/null
list in long form with friendly sizes all files beyond <size> in the root tree, keep errors off the screen

= ex-root-cat quiet
> find / -type f -name '<name>' -exec cat {} \; 2> /dev/null
find all regular files named <name> in the entire file system, print their contents and discard errors
search the whole system for <name> and cat every hit, hiding error messages
use find / with -exec cat for <name>, errors to /dev/null
contents of each <name> anywhere on this machine, without the permission errors
starting from the root directory locate <name> and cat each, suppress errors
look through everything from / down for files <name> and show their text, no error output
<name> on the entire computer: cat each, stderr thrown away
what is written in every <name> on the system, errors dropped
from / downwards, cat every file called <name> and do not bother me with permission denied
scan the full file system for files by the name of <name>, display their contents, errors ignored
root-wide search of <name> with cat and silent errors
read the text of all <name> on the whole disk, complaints to /dev/null
print what each <name> in the root tree contains, keep errors off the screen

= ex-root-suid quiet
> find / -type f -user root -perm -4000 -exec ls -l {} \; 2> /dev/null
find all setuid files owned by root in the entire file system and run ls -l on each, errors discarded
list in long format the suid root programs of the whole system, hiding error messages
search the system from / for files with the set-user-id bit that root owns, ls -l, errors to /dev/null
use find / -user root -perm -4000 with ls -l and no error output
which setuid root binaries are on this machine, with details and without permission errors
security audit: SUID files of root everywhere, long listing, errors suppressed
root-owned files with mode 4000 set on the whole disk, ls -l each, stderr thrown away
starting from the root directory show ls -l of regular files that run as root by setuid, errors dropped
what programs on the computer are setuid root, one ls -l for each, complaints to /dev/null
from / downwards, long listing of regular files owned by root with the s bit for the user, errors ignored
scan the full file system for set-uid root files, details of each, silent errors
display permissions and dates of all suid files that belong to root on this system, do not show errors
every setuid program of the user root in the root tree by ls -l, keep errors off the screen
`,
)
