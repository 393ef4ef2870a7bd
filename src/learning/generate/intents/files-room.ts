import { intents } from '../grammar.ts'

/** Paths printed, listings passed on and kinds of files, asked for as on the web. */
export const filesRoom = intents(
  'files',
  String.raw`
= u-readlink-m
> readlink -m <newfarfile>
Print the canonical absolute path of <newfarfile> even if it does not exist
resolve the path <newfarfile>, missing parts allowed
readlink -m <newfarfile>
what would be the full path of <newfarfile>, whether it exists or not
absolute form of <newfarfile>, no component has to exist
canonicalize <newfarfile> without requiring that the file is there
show where <newfarfile> would be, as an absolute path, existing or not
<newfarfile> is not there yet, print its normalised full path nevertheless
expand <newfarfile> to a full path with links resolved and no existence check
use readlink for the complete path of the nonexistent <newfarfile>
turn the possibly missing <newfarfile> into an absolute path

= u-readlink-e
> readlink -e <anyfile>
Print the canonical path of <anyfile>, where every part has to exist
resolve <anyfile> fully, fail if anything in the path is missing
readlink -e <anyfile>
absolute real path of <anyfile>, but only if it exists
canonicalize <anyfile> with all components required to exist
strictly resolve the links of <anyfile>, nothing printed when it is not there
show the true path of <anyfile> provided that the whole of it exists
expand <anyfile> to its full path with an existence check
use readlink on <anyfile> so that a missing file gives an error
full resolved path of <anyfile>, insisting on existence

= u-readlink-var parse
> readlink -f "<pathvar>"
Print the absolute path of <pathvar> with symbolic links resolved
resolve all the links of <pathvar> and print the path
readlink -f <pathvar>
where does <pathvar> really lead
canonical file name of <pathvar>
show the true full path of what the variable <pathvar> names
follow every symlink in <pathvar> and display the result
full path of <pathvar> without links
expand <pathvar> to its real absolute path
real location of <pathvar>
get the canonical path of <pathvar>

= u-dirname-real
> dirname "$(readlink -e <anyfile>)"
Print the directory of the real full path of <anyfile>, every part of which must exist
the folder that <anyfile> is really in, links resolved and existence required
dirname of readlink -e of <anyfile>
resolve <anyfile>, which has to exist, and show only its directory
canonical directory of the existing file <anyfile>, strict
use readlink -e and then dirname on <anyfile>
where does the file behind <anyfile> lie, directory only, error if it is missing
strictly resolved parent directory of <anyfile>
print the path to the folder of the target of <anyfile>, all components existing
full directory name of <anyfile> after following its links, insisting that it exists

= u-dirname-which
> dirname "$(which <cmd>)"
Print the directory that contains the <cmd> executable
in which folder is the program <cmd>
dirname of which <cmd>
show only the directory part of the path to <cmd>
directory of the command <cmd>, without the name itself
which directory of PATH does <cmd> come from
folder of the <cmd> binary, just the folder
use which and dirname for the place of <cmd>
strip the name off the path of the <cmd> executable
where does <cmd> live, i want the directory

= u-dirname-which-real
> dirname "$(readlink -f "$(which <cmd>)")"
Print the directory in which the <cmd> executable really is, symbolic links resolved
real folder of the program <cmd> after following links
dirname of readlink -f of which <cmd>
resolve the path of the command <cmd> and show only the directory of the result
in which directory does the actual binary behind <cmd> lie
true directory of <cmd>, not that of a symlink to it
which, readlink and dirname for the real place of <cmd>
<cmd> may be a link, which folder holds the real executable
strip the name off the canonical path of the <cmd> binary
physical directory of the executable <cmd>

= u-dirname-two
> dirname "$(dirname <newfarfile>)"
Print the path of <newfarfile> without its last two parts
dirname twice on <newfarfile>
directory above the folder of <newfarfile>
strip the file name and its folder from <newfarfile>
grandparent directory of <newfarfile>
cut the last two components off <newfarfile>
two levels up from <newfarfile>, as a path
parent of the parent of <newfarfile>
remove two trailing parts of the path <newfarfile>
apply dirname to the dirname of <newfarfile>

= u-basename-s
> basename -s .<ext> -a *.<ext>
Print the names of all .<ext> files here without the extension, using basename
use basename to strip .<ext> off each of the <ext> files' names
basename on all *.<ext> with the suffix .<ext> taken away
list *.<ext> minus the ending, by one basename call
one basename command for the names of all <ext> files with no suffix
let basename -a and -s print the stems of the .<ext> files
names of the <ext> files without .<ext>, no loop, by basename
have basename drop the .<ext> for every <ext> file of this folder
multiple arguments to basename: all .<ext> files, suffix removed
with basename, the .<ext> files and no extension

= u-basename-var parse
> basename "<pathvar>" .<ext>
Print the file name in <pathvar> without its directories and without the suffix .<ext>
strip folders and .<ext> from <pathvar>
basename of <pathvar> with the ending .<ext> removed
only the bare name of <pathvar>, no path, no .<ext>
take <pathvar>, drop the directories in front and the .<ext> behind
remove the containing directories and the extension .<ext> of the path in <pathvar>
name stem of the .<ext> file that <pathvar> holds
<pathvar> is a path that ends in .<ext>, print just the part between
output the last component of <pathvar> minus .<ext>
use basename with a suffix on <pathvar>, suffix .<ext>

= u-pwd-grep
> pwd | grep -o '[^/]*$'
Print the last part of the working directory using pwd and grep
pipe pwd into grep to get only the name of this folder
with grep -o, show just the current directory's own name
use grep on pwd so that only what follows the last slash is left
name of the present folder through grep
grep out of pwd the final component
pwd piped to grep -o for the current directory name
basename of the working directory via grep
let grep print the tail of pwd after the last /
cut the path of pwd down to the folder name with grep

= u-pwd-pbcopy parse
> pwd | tr -d '\n' | pbcopy
Copy the current working directory to the clipboard on a mac, without a newline
put the path of this folder into the mac's clipboard, no line feed
pwd to pbcopy with the newline stripped
on macOS, copy where i am to the clipboard, no trailing newline
use pbcopy for the working directory's path minus the line end
pipe pwd through tr into pbcopy
current path to the pasteboard, line break removed
let me paste the present directory on my mac, exactly the path
mac clipboard := working directory, without the newline
i want pbcopy to get pwd without its line break

= u-ls-full-ext
> ls -d "$PWD"/*.<ext>
List the .<ext> files in the current directory with their full paths
ls the <ext> files here with absolute paths
print the complete path of every .<ext> file in this folder
full path names of *.<ext>
show *.<ext> here, each with the working directory in front
absolute paths for all the <ext> files of the present directory
prefix the current directory to each .<ext> file name in the listing
with ls and $PWD list the .<ext> files under their full names
where exactly are the <ext> files of this folder, whole paths
ls -d $PWD/*.<ext>

= u-ls-level-two
> ls -d */*
List what is in all the subdirectories of the current directory, one level down, with the folder in front
show the contents of every subfolder here, not deeper and not those of this directory
print paths of the entries exactly two levels down, as folder/name
ls the second level of files and directories
names of all things that lie directly in the subdirectories
every entry of each direct subfolder, in the form folder/entry
list one level below the top level
all the files and folders in the folders here, not the folders' inner subfolders
use the glob */* to list what the subdirectories contain
depth two only: list the entries

= u-ls-tr-char
> ls | tr '\n' '<char>'
List the files of the current directory on one line with <char> after each name, using tr
pipe ls through tr to put <char> in place of the newlines
names here separated by <char>, by means of tr
use tr to turn the line ends of ls into <char>
ls and tr: file names with <char> between them
replace each newline in the output of ls by <char>
translate newline to <char> in the listing of this folder
all file names in a row, <char> behind every one, through tr
with tr make ls output a <char> delimited list
translate the listing so that <char> stands where lines end

= u-ls-paste-char
> ls | paste -sd '<char>'
Print the files in the current directory as a list of values separated by <char>
join the names of all files here with <char>, using paste
ls and paste: names with <char> between, none at the end
list the entries of this folder on one line, separator <char>
paste the output of ls together with <char> as the delimiter
one line with every file name, <char> in between
file names of the current directory, joined by <char>
use paste -s to combine the listing with the delimiter <char>
serialise ls to a line with <char> as separator
show the folder's content as one line separated by '<char>'

= u-ls-dirs-noslash
> ls -d */ | cut -d/ -f1
List all subdirectories of the current directory without the trailing slash
directory names here with no / at the end
ls -d */ with the slash removed by cut
show the folders in this directory, plain names, cut off the slash
print the subfolders here, minus the trailing slash
use cut to get rid of the slash after each directory name in ls -d */
only directories, bare names, from ls and cut
names of the folders here, slash stripped
list directories in the working directory and remove the trailing "/"
subdirectories without the final slash

= u-ls-dirs-noslash-sed
> ls -d */ | sed 's|/$||'
List all subdirectories of the current directory with the trailing slash removed by sed
use sed to take the / off the directory names that ls -d */ gives
pipe ls -d */ into sed to delete the final slash
directories here, slash at the end dropped through sed
sed away the trailing slash of each folder in the listing
with sed, folder names of this directory and no slash
let sed strip / from the end of every subdirectory name
folder list here without slashes, the sed way
show subfolders and have sed erase the slash after them
sed substitution for no trailing slash on ls -d */

= u-ls-a-tee change
> ls -a | tee <new>
List the directory including hidden files on the screen and also save it to <new>
write the output of ls -a to <new> and show it too
ls -a piped to tee <new>
show all files, hidden ones too, and keep the list in <new>
print every entry with dotfiles and at once store the listing as <new>
a listing with hidden files both here and in the file <new>
tee the listing of all files, also those that begin with a dot, into <new>
hidden files included, list to the terminal and to <new>
i want to see ls -a and have a copy of its output in <new>
save the names of all files, dot files as well, in <new> while displaying them

= u-ls-tee change
> ls | tee <new>
Write the listing of the current directory to standard output and to <new>
list the files here and save that list to <new> at the same time
ls piped to tee <new>
show the folder's files and keep the list in <new>
print names here and also store them as <new>
a directory listing both on the screen and in the file <new>
tee the listing into <new>
i want to see ls and have a copy of its output in <new>
save the file names of this directory in <new> while displaying them
listing to terminal plus <new>

= u-ls-tee-err change
> ls <path> |& tee <new>
List <path>, output and errors, on the screen and save both to <new>
ls <path> with standard error too piped to tee <new>
show the listing of <path> or its error and keep either in <new>
write what ls <path> prints, error messages as well, to <new> and the terminal
tee both output and stderr of listing <path> into <new>
a listing of <path> on screen and in <new>, including any error text
i want to see ls <path> and have all it says, errors included, in <new>
save stdout and stderr of ls <path> in <new> while displaying them
list the directory <path> and tee output plus errors into <new>
log the listing of <path> with its errors to <new> and still show it

= u-ls-lr-tee change
> ls -lR <path> | tee <new>
Print a long recursive listing of <path> and save it to <new>
write the output of ls -lR <path> to standard output and to <new>
ls -lR <path> piped to tee <new>
show everything below <path> in long format and keep that in <new>
recursive detailed listing of <path>, on the screen and in the file <new>
list <path> with all subfolders and details, tee it into <new>
long format, all levels of <path>, displayed and stored as <new>
i want to see the whole of <path> in detail and have a copy of it in <new>
save a recursive long list of <path> in <new> while displaying it
tee a full listing with details of <path> and below to <new>

= u-ls-lr-tee-a change
> ls -lR <path> | tee -a <new>
Print a long recursive listing of <path> and append it to <new>
write the output of ls -lR <path> to standard output and add it to the end of <new>
ls -lR <path> piped to tee -a <new>
show everything below <path> in long format and add that to <new>
recursive detailed listing of <path>, on the screen and appended to the file <new>
list <path> with all subfolders and details, tee it onto the end of <new>
long format, all levels of <path>, displayed and appended to <new>
i want to see the whole of <path> in detail and have it added to what <new> holds
append a recursive long list of <path> to <new> while displaying it
keep what is in <new>, add the full long listing of <path> and below, show it too

= u-ls-split change
> ls | split -l <n> - <pieces>
Split the listing of the current directory into files of <n> lines whose names begin with <pieces>
pipe ls to split: <n> names per file, prefix <pieces>
divide the output of ls into pieces of at most <n> lines called <pieces> something
names of the files here in portions of <n>, saved to files that start with <pieces>
split the file list of this folder every <n> lines, output prefix <pieces>
write the directory listing to several files <pieces>aa and on, <n> names in each
ls piped to split -l <n> with <pieces> in front
break up the list of files here into chunks of <n> lines, prefix <pieces>
the listing of the working directory cut into <n>-line files named <pieces>...
batches of <n> file names each, stored under <pieces>

= u-ls-lnk quiet
> ls -l | grep '^l'
List the symbolic links in the current directory in long format, with ls and grep
pipe ls -l into grep so that only links are left
which entries here are symlinks and where do they point, by ls -l and grep
grep the long listing for lines that begin with l
show links only, from ls -l
symbolic links of this folder with their targets through ls and grep
filter ls -l down to the symlinks
use grep '^l' on the long listing
ls -l but just the symbolic links
long listing of links alone

= u-ls-ld-grep
> ls -l | grep '^d'
List the directories in the current directory in long format, with ls and grep
pipe ls -l into grep so that only directories are left
grep the long listing for lines that begin with d
show folders only, from ls -l
directories of this folder with owner, mode and date through ls and grep
filter ls -l down to the directories
use grep '^d' on the long listing
ls -l but just the directories
long listing of folders alone, by grep
keep only the directory lines of ls -l

= u-file-which
> file "$(which <cmd>)"
Print the file type of the executable of the command <cmd>
what kind of file is the program <cmd>
file on which <cmd>
is <cmd> a script or a binary, tell its type
determine the type of the file that runs as <cmd>
file type of the <cmd> that is in my PATH
use file and which for <cmd>
show what sort of executable <cmd> is
check the format of the <cmd> command's file
identify the type of the executable file of <cmd>
find <cmd> in PATH and print its file type

= u-file-which-real
> file "$(readlink -f "$(which <cmd>)")"
Resolve all symbolic links in the path of the command <cmd> and print what type of file it is
file type of what <cmd> really leads to
file on the canonical path of <cmd>
follow the links of the executable <cmd>, then tell its type
<cmd> may be a symlink, determine the kind of the real file
use which, readlink and file for <cmd>
what sort of file is behind the command <cmd> once links are resolved
show the type of the real binary of <cmd>, links followed with readlink
normalise the path to <cmd> and identify the file
type of the actual file of <cmd>, full path, no links

= u-file-bi
> file -bi <anyfile>
Display only the mime type and charset of <anyfile>, without the file name
mime string of <anyfile>, brief
file -bi <anyfile>
print just the MIME type with encoding of <anyfile>, no name in front
what mime type is <anyfile>, leave out the name
brief output of the mime type for <anyfile>
give only the media type and charset that file finds for <anyfile>
show mime and charset of <anyfile> but not its name
use file for a name-less mime line about <anyfile>
mime type including the charset of <anyfile>, name omitted

= u-file-b
> file -b <anyfile>
Display the type of <anyfile> without the file name in front
brief file type of <anyfile>
file -b <anyfile>
print just the description of what <anyfile> is, no name
what kind of file is <anyfile>, leave out the name
only the type that file determines for <anyfile>
show the kind of <anyfile> but not its name
use file in brief mode on <anyfile>
type of <anyfile> with the name omitted
determine the format of <anyfile>, print that and nothing else

= u-file-l
> file -L <symlink>
Print the type of the file that the symbolic link <symlink> points to
follow <symlink> and tell the kind of the target
file -L <symlink>
what type is the file behind the link <symlink>
determine the file type of <symlink>, dereferencing it
not that it is a link: type of what <symlink> refers to
show the type of the target of <symlink>
let file follow the symlink <symlink>
identify what <symlink> leads to
use file on <symlink> with links followed

= u-file-grep quiet
> file *.<ext> | grep -i <word>
Show file name and type of those .<ext> files here whose type description mentions <word>, in any case
file on *.<ext>, filtered for <word>, case ignored
which of the <ext> files are of a type that contains <word>, upper or lower case
grep the types of all <ext> files for <word>, case-insensitively
pipe file *.<ext> into grep -i <word>
file types of the .<ext> files, only those with <word> in the line, any case
determine the type of each .<ext> file and keep the lines that match <word>, ignoring case
filter by file type: .<ext> files with <word>, capitals or not
use file and grep -i to pick the <ext> files by <word>
among the *.<ext>, which are described by file with <word>, either case
`,
)
