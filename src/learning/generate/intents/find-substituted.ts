import { intents } from '../grammar.ts'

/** What find prints as arguments of another command, as words of a for loop, or as the file that a comparison or a read loop reads. */
export const findSubstituted = intents(
  'find',
  String.raw`
= sub-ls quiet
> ls -l $(find . -name '<glob>')
ls -l on the <glob> files of the current directory tree by command substitution
list in long format what find gives for <glob> in this directory and below, with find as argument of ls
use the output of find for <glob> from here down as the arguments of ls -l
command substitution: ls -l over every <glob> under the current directory
put find for <glob> in this tree inside the ls -l command line
insert the found <glob> paths below this folder into ls -l
long listing of all <glob> in and below the current folder, find nested in ls
ls -l with a nested find for <glob> in the working directory tree
substitute the result of find <glob> under here into ls -l
let the shell hand the <glob> of this tree to ls -l without xargs or exec
expand find of <glob> in the current directory tree into an ls -l command
ls -l dollar find <glob> in the present directory and its subfolders
run ls -l with the list of <glob> that find returns for this directory and its subdirectories

= sub-grep quiet
> grep '<word>' $(find <where> -name '<glob>')
grep <word> in the <glob> files <where> by command substitution
search for <word> in what find gives for <glob> <where>, with find as argument of grep
use the output of find for <glob> <where> as the file arguments of grep <word>
command substitution: grep <word> over every <glob> <where>
put find for <glob> <where> inside the grep command that looks for <word>
insert the found <glob> paths <where> into grep <word>
lines with <word> in all <glob> <where>, find nested in grep
grep for <word> with a nested find of <glob> <where>
substitute the result of find <glob> <where> into a grep for <word>
let the shell hand the <glob> <where> to grep <word> without xargs or exec
expand find of <glob> <where> into a grep <word> command
grep <word> on the list of <glob> that find returns <where>, as its arguments
run grep <word> whose file list comes from a find in the command line, <glob> <where>

= sub-wc quiet
> wc -l $(find <where> -name '<glob>')
count the lines of the <glob> files <where> by command substitution
line counts of what find gives for <glob> <where>, with find as argument of wc
use the output of find for <glob> <where> as the file arguments of wc -l
command substitution: wc -l over every <glob> <where>
put find for <glob> <where> inside the wc -l command
insert the found <glob> paths <where> into wc -l
lines per file and in total for all <glob> <where>, find nested in wc
wc -l with a nested find of <glob> <where>
substitute the result of find <glob> <where> into wc -l
let the shell hand the <glob> <where> to wc -l without xargs or exec
expand find of <glob> <where> into a wc -l command
how many lines have the <glob> <where>, with find inside the wc command line
wc -l whose arguments come from a find for <glob> <where>

= sub-cat quiet
> cat $(find <where> -name '<glob>')
print the contents of the <glob> files <where> by command substitution
cat what find gives for <glob> <where>, with find as argument of cat
use the output of find for <glob> <where> as the file arguments of cat
command substitution: cat every <glob> <where>
put find for <glob> <where> inside the cat command
insert the found <glob> paths <where> into cat
contents of all <glob> <where>, find nested in cat
cat with a nested find of <glob> <where>
substitute the result of find <glob> <where> into cat
let the shell hand the <glob> <where> to cat without xargs or exec
expand find of <glob> <where> into a cat command
concatenate the <glob> <where> with find inside the command line of cat
cat whose arguments come from a find for <glob> <where>

= sub-rm change
> rm -f $(find . -name '<glob>')
delete the <glob> files in the current directory tree by command substitution and rm -f
rm -f what find gives for <glob> here and below, with find as argument of rm
use the output of find for <glob> in this tree as the arguments of rm -f
command substitution: rm -f every <glob> under the current directory
put find for <glob> from here down inside the rm -f command
insert the found <glob> paths below this folder into rm -f
get rid of all <glob> in and below the working directory, find nested in rm
rm -f with a nested find of <glob> in this directory and its subfolders
substitute the result of find <glob> under here into rm -f
let the shell hand the <glob> of this tree to rm -f without xargs or exec
expand find of <glob> in the current folder and its subfolders into an rm -f command
remove <glob> from this tree with find inside the command line of rm
rm -f whose arguments come from a find for <glob> in the current directory tree

= sub-chmodf quiet
> chmod <perm> $(find <mydir> -type f)
set the permissions of all files in <mydir> to <perm> by command substitution
chmod <perm> what find gives as files in <mydir>, with find as argument of chmod
use the output of find -type f in <mydir> as the arguments of chmod <perm>
command substitution: chmod <perm> every file under <mydir>
put a find for the files of <mydir> inside the chmod <perm> command
insert the paths of the files in <mydir> into chmod <perm>
mode <perm> for all files, not folders, below <mydir>, find nested in chmod
chmod <perm> with a nested find for regular files of <mydir>
substitute the list of files under <mydir> into chmod <perm>
let the shell hand the files of <mydir> to chmod <perm> without xargs or exec
expand find -type f in <mydir> into a chmod <perm> command
files of <mydir> to <perm> with find inside the command line of chmod
chmod <perm> whose arguments come from a find for files in <mydir>

= sub-chmodd quiet
> chmod <dirperm> $(find <mydir> -type d)
set the permissions of all directories in <mydir> to <dirperm> by command substitution
chmod <dirperm> what find gives as directories in <mydir>, with find as argument of chmod
use the output of find -type d in <mydir> as the arguments of chmod <dirperm>
command substitution: chmod <dirperm> every folder under <mydir>
put a find for the folders of <mydir> inside the chmod <dirperm> command
insert the paths of the directories in <mydir> into chmod <dirperm>
mode <dirperm> for all folders, not files, below <mydir>, find nested in chmod
chmod <dirperm> with a nested find for directories of <mydir>
substitute the list of directories under <mydir> into chmod <dirperm>
let the shell hand the folders of <mydir> to chmod <dirperm> without xargs or exec
expand find -type d in <mydir> into a chmod <dirperm> command
folders of <mydir> to <dirperm> with find inside the command line of chmod
chmod <dirperm> whose arguments come from a find for directories in <mydir>

= sub-tar change
> tar -czf <newtgz> $(find . -name '<glob>')
pack the <glob> files of the current directory tree into <newtgz> by command substitution
tar to <newtgz> what find gives for <glob> here and below, with find as argument of tar
use the output of find for <glob> in this tree as the arguments of tar -czf <newtgz>
command substitution: tar and gzip every <glob> under the current directory as <newtgz>
put find for <glob> from here down inside the tar -czf <newtgz> command
insert the found <glob> paths below this folder into a tar of <newtgz>
archive all <glob> in and below the working directory as <newtgz>, find nested in tar
<newtgz> with a nested find of <glob> in this directory and its subfolders as list of members
substitute the result of find <glob> under here into tar -czf <newtgz>
let the shell hand the <glob> of this tree to tar for <newtgz> without xargs or exec
expand find of <glob> in the current folder and its subfolders into tar -czf <newtgz>
compress <glob> from this tree to <newtgz> with find inside the command line of tar
tar -czf <newtgz> whose file list comes from a find for <glob> in the current directory tree

= sub-cp quiet
> cp $(find . -name '<glob>') <todir>
copy the <glob> files of the current directory tree to <todir> by command substitution
cp to <todir> what find gives for <glob> here and below, with find as argument of cp
use the output of find for <glob> in this tree as the sources of cp to <todir>
command substitution: cp every <glob> under the current directory to <todir>
put find for <glob> from here down inside the cp command with target <todir>
insert the found <glob> paths below this folder into a cp to <todir>
all <glob> in and below the working directory copied to <todir>, find nested in cp
cp to <todir> with a nested find of <glob> in this directory and its subfolders
substitute the result of find <glob> under here into cp, destination <todir>
let the shell hand the <glob> of this tree to cp with <todir> at the end, no xargs or exec
expand find of <glob> in the current folder and its subfolders into cp to <todir>
duplicate <glob> from this tree in <todir> with find inside the command line of cp
cp whose sources come from a find for <glob> in the current directory tree, target <todir>

= sub-mv quiet
> mv $(find . -name '<glob>') <todir>
move the <glob> files of the current directory tree to <todir> by command substitution
mv to <todir> what find gives for <glob> here and below, with find as argument of mv
use the output of find for <glob> in this tree as the sources of mv to <todir>
command substitution: mv every <glob> under the current directory to <todir>
put find for <glob> from here down inside the mv command with target <todir>
insert the found <glob> paths below this folder into an mv to <todir>
all <glob> in and below the working directory moved to <todir>, find nested in mv
mv to <todir> with a nested find of <glob> in this directory and its subfolders
substitute the result of find <glob> under here into mv, destination <todir>
let the shell hand the <glob> of this tree to mv with <todir> at the end, no xargs or exec
expand find of <glob> in the current folder and its subfolders into mv to <todir>
relocate <glob> from this tree to <todir> with find inside the command line of mv
mv whose sources come from a find for <glob> in the current directory tree, target <todir>

= sub-sed quiet
> sed -i 's/<word>/<newword>/g' $(find <mydir> -type f)
replace <word> by <newword> in all files of <mydir> using sed with command substitution
sed -i what find gives as files in <mydir>, <word> to <newword>, with find as argument of sed
use the output of find -type f in <mydir> as the arguments of a sed -i from <word> to <newword>
command substitution: sed -i <word> into <newword> in every file under <mydir>
put a find for the files of <mydir> inside a sed -i command that turns <word> into <newword>
change <word> to <newword> in all files below <mydir>, find nested in sed
sed -i with a nested find for regular files of <mydir>, <word> becomes <newword>
substitute the list of files under <mydir> into sed -i, <word> for <newword>
let the shell hand the files of <mydir> to sed -i without xargs or exec, <word> to <newword>
expand find -type f in <mydir> into a sed command that puts <newword> in place of <word>
files of <mydir>: <word> to <newword> with find inside the command line of sed
in place <word> to <newword> by sed whose arguments come from a find in <mydir>
insert the file paths of <mydir> into sed -i that replaces <word> with <newword>

= sub-du quiet
> du -ch $(find . -name '<glob>')
disk usage with a total of the <glob> files in the current directory tree by command substitution
du -ch what find gives for <glob> here and below, with find as argument of du
use the output of find for <glob> in this tree as the arguments of du -ch
command substitution: du -ch over every <glob> under the current directory
put find for <glob> from here down inside the du -ch command
insert the found <glob> paths below this folder into du -ch
readable disk usage and sum of all <glob> in and below the working directory, find nested in du
du -ch with a nested find of <glob> in this directory and its subfolders
substitute the result of find <glob> under here into du -ch
let the shell hand the <glob> of this tree to du -ch without xargs or exec
expand find of <glob> in the current folder and its subfolders into du -ch
what do <glob> in this tree occupy, with find inside the command line of du -ch
du -ch whose arguments come from a find for <glob> in the current directory tree

= sub-md5 quiet
> md5sum $(find <mydir> -type f)
md5 sums of all files in <mydir> by command substitution
md5sum what find gives as files in <mydir>, with find as argument
use the output of find -type f in <mydir> as the arguments of md5sum
command substitution: md5sum every file under <mydir>
put a find for the files of <mydir> inside the md5sum command
insert the paths of the files in <mydir> into md5sum
checksums by md5 for all files below <mydir>, find nested in md5sum
md5sum with a nested find for regular files of <mydir>
substitute the list of files under <mydir> into md5sum
let the shell hand the files of <mydir> to md5sum without xargs or exec
expand find -type f in <mydir> into an md5sum command
hash the files of <mydir> with find inside the command line of md5sum
md5sum whose arguments come from a find for files in <mydir>

= sub-newest quiet
> ls -t $(find <mydir> -type f) | head -n 1
newest file in <mydir> and below, by ls -t with command substitution
find the most recently modified file under <mydir> using ls -t on the output of find
ls -t whose arguments are all files found in <mydir>, first line only
command substitution: sort the files under <mydir> by time with ls and show the latest
the last changed file of <mydir>, find nested in ls -t
put a find for the files of <mydir> inside ls -t and keep the top line
ls -t with a nested find in <mydir>, head 1
substitute the file list of <mydir> into ls -t, newest only
let the shell hand the files of <mydir> to ls -t and print just the first
which file in <mydir> was modified last, find inside the ls command line
expand find -type f in <mydir> into ls -t and take one line
latest file of the tree <mydir> by way of ls -t and a find in it
name of the freshest file in <mydir>, with find as argument of ls -t

= sub-vim parse
> vim $(find <where> -name '<glob>')
open the <glob> files <where> in vim by command substitution
edit with vim what find gives for <glob> <where>, with find as argument of vim
use the output of find for <glob> <where> as the arguments of vim
command substitution: vim on every <glob> <where>
put find for <glob> <where> inside the vim command
insert the found <glob> paths <where> into vim
all <glob> <where> in the editor, find nested in vim
vim with a nested find of <glob> <where>
substitute the result of find <glob> <where> into vim
let the shell hand the <glob> <where> to vim without xargs or exec
expand find of <glob> <where> into a vim command
load <glob> <where> with find inside the command line of vim
vim whose arguments come from a find for <glob> <where>

= xp-catone quiet
> find <where> -type f -name '<name>' -print -quit | xargs -r cat
print the contents of the first <name> that is found <where>, by xargs
Find one file named <name> <where> and cat it, stop at the first hit, with xargs
show me what is in <name>, it is somewhere <where>, any one will do, in a pipe with xargs
cat the first <name> <where>, quit searching then, using find and xargs
i do not know where <name> is <where>, but display its text, through xargs
look for <name> <where> and print that one file using xargs
read the file <name> wherever it may be <where>, just the first match, by way of xargs
output of the first file by the name of <name> <where>, by xargs
search out a <name> <where> and dump the text of it, only one, with xargs
contents of a single <name> <where>, search no further, in a pipe with xargs
one <name> from <where>, show its text, ignore other copies, using find and xargs
xargs cat for whichever <name> find meets first <where>
text of <name> <where>, first one found only, using xargs

= sub-echo
> echo $(find <where> -name '<glob>')
echo the <glob> files <where> on a single line with command substitution
one line, blank separated, with what find gives for <glob> <where>, by echo
use the output of find for <glob> <where> as the arguments of echo
command substitution: echo every <glob> <where>
put find for <glob> <where> inside an echo
insert the found <glob> paths <where> into echo
all <glob> <where> side by side, find nested in echo
echo with a nested find of <glob> <where>
substitute the result of find <glob> <where> into echo
let the shell hand the <glob> <where> to echo
expand find of <glob> <where> into an echo command
row of <glob> paths <where> by an echo around find
echo whose arguments come from a find for <glob> <where>

= sub-sentence
> echo "there are $(find <where> -type f -name '*.<ext>' | wc -l) <ext> files"
echo a sentence that says how many <ext> files there are <where>
print there are N <ext> files, with the number of .<ext> files <where>
say in a sentence the count of .<ext> files <where>
message with the number of <ext> files <where> in it
output "there are so many <ext> files" counted <where>
echo the number of .<ext> files <where> within a text
a line of text telling how many .<ext> files exist <where>
count the .<ext> files <where> and report it in words around the figure
embed the count of <ext> files <where> in an echoed sentence
human sentence: there are x <ext> files, for x the files <where>
tell me as a full sentence the amount of .<ext> files <where>
use echo and command substitution to report the quantity of <ext> files <where>
there are how many <ext> files <where>, print it like a sentence

= sub-exists
> [ -n "$(find <where> -name '<name>' -print -quit)" ] && echo found || echo 'not found'
test with find whether a <name> exists <where> and echo found or not found
Check if any file named <name> is <where>, print found if so and not found otherwise
echo found if find meets a <name> <where>, else not found
is there a <name> <where>, answer found or not found
say found or not found for <name> <where>
a test on the output of find for <name> <where>, found or not found
if find returns something for <name> <where> print found, if nothing not found
does <name> exist anywhere <where>, reply with found respectively not found
print whether <name> could be found <where>
look for <name> <where> and only tell found or not found
when the find for <name> <where> comes back empty say not found, else found
presence check of <name> <where> that echoes found or not found
find <name> <where> in a test: non-empty means found, empty means not found

= sub-emptydir
> [ -z "$(find <dir> -mindepth 1 -print -quit)" ] && echo empty || echo 'not empty'
check with find whether <dir> is empty and echo empty or not empty
Test if <dir> has any entry, print empty if it has none, otherwise not empty
is <dir> empty, answer empty or not empty
echo empty when find sees nothing in <dir>, else not empty
say empty or not empty about <dir>
does <dir> contain anything, hidden files too, reply empty or not empty
if there is nothing at all in <dir> print empty, if there is something not empty
a test that tells if <dir> has no entries, output empty or not empty
find out if <dir> holds anything, stop at the first entry, print the result as empty or not empty
print whether <dir> is empty
tell me by empty or not empty if <dir> has something in it
look into <dir> and report empty or else not empty
emptiness test for <dir> with find -print -quit in brackets

= for-echo quiet
> for f in $(find <where> -name '<glob>'); do echo "$f"; done
for loop over the <glob> files <where> that echoes each
Loop with for over what find gives for <glob> <where> and print each path
for every <glob> found <where> echo its name, as a for loop
iterate over find's <glob> <where> with for and echo
use a for loop on the output of find for <glob> <where> to print them
a shell for loop that goes through <glob> <where> and echoes the names
for f in find <glob> <where>, echo f
write a for loop around find <glob> <where> that prints every result
go through each <glob> <where> by for and command substitution, echo it
loop variable over all <glob> <where>, echo in the body
print <glob> <where> one by one in a for loop
for-loop listing of files matching <glob> <where>
take each path that find returns for <glob> <where> and echo it in a for loop

= for-bak change
> for f in $(find . -name '<glob>'); do cp "$f" "$f.bak"; done
for loop over the <glob> files in the current directory tree that copies each to a .bak
Loop with for over what find gives for <glob> here and below and cp each to the same name with .bak
for every <glob> found under the current directory make a .bak copy, as a for loop
iterate over find's <glob> from here down with for and back each up as .bak
use a for loop on the output of find for <glob> in this tree to create .bak files
a shell for loop that goes through <glob> in and below this folder and copies to .bak
for f in find <glob> in this tree, cp f to f.bak
write a for loop around find <glob> of the working directory that makes .bak duplicates
go through each <glob> under here by for and command substitution, copying to .bak
.bak copies of all <glob> in this directory and its subfolders in a for loop
loop variable over <glob> of the current tree, cp with .bak added in the body
take each path that find returns for <glob> below here and copy it to path.bak in a for loop
for-loop backup: <glob> in this directory tree, suffix .bak

= for-mvext quiet
> for f in $(find <mydir> -name '*.<ext>'); do mv "$f" "§{f%.<ext>}.<ext2>"; done
for loop over the .<ext> files in <mydir> that renames each to .<ext2>
Loop with for over what find gives for *.<ext> in <mydir> and change the extension to .<ext2>
for every .<ext> found under <mydir> mv it to .<ext2>, as a for loop
iterate over find's .<ext> files of <mydir> with for and give them the extension .<ext2>
use a for loop on the output of find in <mydir> to turn .<ext> into .<ext2>
a shell for loop that goes through *.<ext> below <mydir> and renames them to .<ext2>
for f in find *.<ext> of <mydir>, mv f to the same name with .<ext2>
write a for loop around find in <mydir> that swaps .<ext> for .<ext2>
go through each .<ext> under <mydir> by for and command substitution, renaming to .<ext2>
.<ext> becomes .<ext2> for all files in the tree <mydir>, for loop over find
loop variable over *.<ext> in <mydir>, mv to .<ext2> in the body
take each path that find returns for *.<ext> in <mydir> and replace its suffix by .<ext2> in a for loop
for-loop renaming in <mydir> and below, .<ext> to .<ext2>

= for-wc quiet
> for f in $(find <where> -name '<glob>'); do echo "$f: $(wc -l < "$f")"; done
for loop over the <glob> files <where> that prints name and line count
Loop with for over what find gives for <glob> <where> and echo each path with its number of lines
for every <glob> found <where> show path, colon and lines, as a for loop
iterate over find's <glob> <where> with for and count the lines of each
use a for loop on the output of find for <glob> <where> to print name: lines
a shell for loop that goes through <glob> <where> and tells how many lines each has
for f in find <glob> <where>, echo f and its wc -l
write a for loop around find <glob> <where> that prints file name and line total
go through each <glob> <where> by for and command substitution, name and wc -l
loop variable over all <glob> <where>, path plus count of lines in the body
path: lines for each <glob> <where>, in a for loop
for-loop line counter for files matching <glob> <where>
take each path that find returns for <glob> <where> and print it with its line count in a for loop

= for-head quiet
> for f in $(find <where> -name '<glob>'); do echo "$f"; head -n <n> "$f"; done
for loop over the <glob> files <where> that prints the name and the first <n> lines
Loop with for over what find gives for <glob> <where>, echo each path and show its top <n> lines
for every <glob> found <where> show path and then <n> lines from the start, as a for loop
iterate over find's <glob> <where> with for, printing name and beginning, <n> lines
use a for loop on the output of find for <glob> <where> to print names with head -n <n>
a shell for loop that goes through <glob> <where> and previews <n> lines under each name
for f in find <glob> <where>, echo f, head -n <n> f
write a for loop around find <glob> <where> that prints file name and initial <n> lines
go through each <glob> <where> by for and command substitution, name plus head of <n>
loop variable over all <glob> <where>, path then the opening <n> lines in the body
name followed by the first <n> lines for each <glob> <where>, in a for loop
for-loop preview of files matching <glob> <where>, <n> lines each with the path above
take each path that find returns for <glob> <where> and print it and <n> lines of it in a for loop

= for-dirs
> for d in $(find <dir> -type d); do echo "$d: $(ls -A "$d" | wc -l)"; done
for loop over all directories in <dir> that prints each with its number of entries
Loop with for over the directories that find gives in <dir> and count what is in each
for every folder under <dir> show path, colon and number of entries, as a for loop
iterate over the folders of <dir> with for and tell how many things each contains
use a for loop on find -type d in <dir> to print directory: entries
a shell for loop that goes through the subdirectories of <dir> and counts their entries, hidden ones too
for d in find of directories in <dir>, echo d and how many entries it has
write a for loop around find -type d for <dir> that prints folder and count of its contents
go through each directory below <dir> by for and command substitution, name and ls -A count
loop variable over all folders in <dir>, path plus count of entries in the body
directory: count, for each directory of the tree <dir>, in a for loop
for-loop that counts the entries of every folder in <dir>
take each folder that find returns in <dir> and print it with the number of items in it

= for-dirsls
> for d in $(find <dir> -mindepth 1 -maxdepth 1 -type d); do echo "$d"; ls "$d"; done
for loop over the direct subdirectories of <dir> that prints each name and lists its contents
Loop with for over the folders find gives at depth one of <dir>, echo the path and ls it
for every first level folder in <dir> show path and then what is in it, as a for loop
iterate over the immediate subfolders of <dir> with for and list them under their names
use a for loop on find -maxdepth 1 -type d in <dir> to echo and ls each
a shell for loop that goes through the top level folders of <dir> and runs ls on each after its name
for d in find of the directories right in <dir>, echo d, ls d
write a for loop around find for <dir>, one level of directories, name plus listing
go through each direct subdirectory of <dir> by for, path first, then contents
loop variable over folders directly in <dir>, echo and ls in the body
name and contents for each immediate folder of <dir>, in a for loop
for-loop that lists every subfolder of <dir>, not deeper, with a heading
take each folder at the first level of <dir> and print its path and its entries in a for loop

= while-proc quiet
> while IFS= read -r f; do echo "$f"; done < <(find <where> -type f -name '<glob>')
read loop over the regular files <glob> <where> by process substitution that echoes each
Loop with while read over what find gives for <glob> files <where>, fed by process substitution, and print each path
while read on the output of find for <glob> <where>, without a pipe, echo every name
iterate over regular <glob> files <where> with while and a redirected find
use a while loop that reads from process substitution of find for <glob> <where> to print them
a while read loop, not in a subshell, through <glob> <where>, echoing the names
done with a find substitution behind: loop over <glob> files <where> and echo
go line by line through find's <glob> files <where> via process substitution
read each path that find returns for <glob> <where> into f and echo it, process substitution
safe loop over <glob> files <where> with blanks in names, while read from process substitution, print
print <glob> files <where> in a while loop whose input is find itself
while-loop listing of <glob> <where>, find in the redirection
echo each <glob> <where> in a read loop that keeps variables, so no pipe

= while-count
> n=0; while IFS= read -r f; do n=$((n + 1)); done < <(find <where> -type f -name '<glob>'); echo "$n"
count the regular files <glob> <where> in a while read loop with a counter variable
Loop with while read over find's <glob> files <where>, increase n for each and echo n
a counter in a while loop fed by process substitution for <glob> <where>
add one per <glob> file found <where> in a read loop and print the result
use a while loop and a variable n to number the <glob> files <where>
n plus 1 for every <glob> <where>, by while read and process substitution, then show n
keep a count of <glob> <where> in a loop without losing it to a subshell
shell loop that counts the <glob> files <where> in n
read find's output for <glob> <where> in a loop and print how many lines came, with n
increment a variable for each regular <glob> <where>, echo it at the end
while loop counter over <glob> files <where>, no wc
loop over <glob> <where> and tally them in a shell variable, print the tally
let a read loop step n once per <glob> <where> and say its final value

= map-count
> mapfile -t found < <(find <where> -name '<glob>'); echo "§{#found[@]}"
read the <glob> paths <where> into an array and print how many they are
Store find's results for <glob> <where> in a bash array and echo its length
mapfile the <glob> <where> into an array, show the number of elements
array of all <glob> <where>, then its size
put every <glob> <where> into the array found and print the count
load the output of find for <glob> <where> in an array with mapfile and tell its length
bash array filled with <glob> <where>, number of items please
keep the paths of <glob> <where> in an array and display how many there are
use readarray or mapfile for <glob> <where> and echo the element count
into an array: <glob> <where>; print the array length
collect <glob> <where> in a bash array, then say how many elements it has
how many elements has an array of all <glob> <where>
fill an array with find <glob> <where> by process substitution, output its size

= diff-trees quiet
> diff <(cd <dir> && find . | sort) <(cd <dir2> && find . | sort)
compare the lists of files and directories in <dir> and <dir2> with diff
Show how the trees <dir> and <dir2> differ in the names of their entries
diff the sorted find output of <dir> against that of <dir2>
which paths exist in <dir> or <dir2> but not in both, by diff
names only: difference between the directory trees <dir> and <dir2>, with diff
do <dir> and <dir2> have the same structure of files and folders, show differences
diff of two find listings by process substitution, <dir> and <dir2>
compare <dir> with <dir2> by the relative paths in them, not the contents, through diff
list differing entries between <dir> and <dir2>, diff and find
what is missing in <dir2> or extra compared to <dir>, names by diff
relative path lists of <dir> and <dir2>, sorted and diffed
structural diff of <dir> versus <dir2>, files and folders
put the sorted listing of <dir> next to that of <dir2> in diff

= sub-minus
> echo $(($(find <dir> -type f | wc -l) - $(find <dir2> -type f | wc -l)))
how many more files has <dir> than <dir2>
print the difference between the number of files in <dir> and in <dir2>
Subtract the count of regular files under <dir2> from the count under <dir>
file count of <dir> minus file count of <dir2>
difference in the number of files, <dir> against <dir2>, recursive
by how many files does <dir> exceed <dir2>
calculate files in <dir> less files in <dir2>
number of files of the tree <dir> reduced by that of <dir2>
count both trees and subtract: <dir> minus <dir2>
what is the surplus of files in <dir> over <dir2>
compare how many files <dir> and <dir2> hold, as a difference
echo the arithmetic difference of the file counts of <dir> and <dir2>
files in <dir> - files in <dir2>, one number
`,
)
