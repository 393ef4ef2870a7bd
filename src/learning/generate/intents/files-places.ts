import { intents } from '../grammar.ts'

/** Going to places, parts of paths, where links lead, temporary files, listings and room on disks. */
export const filesPlaces = intents(
  'files',
  String.raw`
= u-cd-which quiet
> cd "$(dirname "$(which <cmd>)")"
Change to the directory that contains the <cmd> executable
cd to the folder of the program <cmd>
go to where the <cmd> binary is
jump into the directory in which the command <cmd> is installed
switch to the directory of the executable that which finds for <cmd>
take me to the folder holding the <cmd> binary
enter the directory of the <cmd> program
move to the place in PATH where <cmd> lives
Go to the first directory specified in PATH which has the command <cmd>
use which and dirname to cd to the location of <cmd>
i want to be in the directory that has <cmd> in it, the executable
change directory to the bin folder that <cmd> comes from
working directory := directory of the <cmd> executable

= u-cd-which-xargs quiet
> cd "$(which <cmd> | xargs dirname)"
Change to the directory that contains the <cmd> executable, using xargs
cd to the folder of the program <cmd> by piping which to xargs dirname
with xargs dirname, go to where the <cmd> binary is
pipe the path of <cmd> into xargs dirname and enter the result
which and xargs: switch to the directory of <cmd>
jump into the directory of the command <cmd>, dirname run through xargs
take me to the folder of <cmd>, with which piped into xargs
use xargs to hand the path of <cmd> to dirname and cd there
go where <cmd> is installed, the xargs form
enter the folder of the executable <cmd> by way of xargs dirname

= u-cd-p quiet
> cd -P <path>
Change to the directory <path> and resolve any symbolic links in the resulting path
cd to <path>, physical path
go to <path> and make the physical directory the current one
enter <path> without keeping symlinks in the working directory's name
switch to the real directory behind <path>
cd -P to <path>
move to <path> with the links in its path resolved
change directory to <path>, not following the logical structure
i want pwd to show the true path after going to <path>
jump to <path>, following links to where it physically is
use cd so that <path> is entered under its physical name

= u-cd-p-up quiet
> cd -P ..
Change to the parent directory and resolve any symbolic links in the resulting path
cd to the physical parent directory
go up one level by the real path, not by the link i came through
switch to the true parent of this directory
one level up, physical structure
move to .. with symlinks resolved
i came here through a link, take me to the folder that really contains this one
cd -P up one directory
enter the parent directory as it is on disk
up one folder with the physical path as the working directory
change to .. and make the resulting path free of symlinks

= u-cd-file parse
> cd "$(dirname "<pathvar>")"
Change to the directory that contains the file in <pathvar>
cd to the folder of <pathvar>
go to where the file <pathvar> is
switch to the dirname of <pathvar>
enter the directory part of <pathvar>
take me to the location of the file named by <pathvar>
change directory to the containing directory of <pathvar>
in a script, cd to the directory of the file <pathvar>
make the folder around <pathvar> the working directory
strip the file name from <pathvar> and go there
<pathvar> holds a file path, move into its directory
use dirname with <pathvar> to change directory

= u-cd-script quiet
> cd "$(dirname "$0")"
Change to the directory in which the running script is
cd to the script's own folder
go to where this script lies
switch to the directory of $0
make the directory of the current script the working directory
let the script run from its own folder
enter the folder containing the script that is being executed
change directory to the dirname of $0
first line of my script: go to the script's directory
no matter where it is called from, the script should cd to where it is stored
use dirname on $0 to cd there

= u-cd-script-real quiet
> cd "$(dirname "$(readlink -f "$0")")"
Change to the real directory of the running script, symbolic links resolved
cd to the script's own folder even if it was called through a link
go to where this script really lies, following symlinks
switch to the directory of the canonical path of $0
make the physical directory of the current script the working directory
readlink -f on $0, then its dirname, then cd
the script may be a symlink, change to the folder of the real file
enter the folder containing the actual script file that $0 leads to
resolve $0 fully and cd to its directory
change directory to the dirname of the absolute real path of $0
with links resolved, let the script move to its own place

= u-cd-var parse
> cd "<pathvar>"
Change directory to <pathvar>
cd <pathvar>
go to the directory in <pathvar>
switch to the folder that the variable <pathvar> names
enter <pathvar>
make <pathvar> the working directory
take me to <pathvar>
move into the directory stored in <pathvar>
jump to the path held by <pathvar>
the working directory should be <pathvar> from now on
in a script, change into <pathvar>
go into <pathvar>

= u-cd-find-dir quiet
> cd "$(find <where> -type d -name '<folder>' | head -n 1)"
Search <where> for a directory named <folder> and go to the first one found
cd to the first directory called <folder> <where>
find the folder <folder> <where> and enter it, the first match
change directory to the first <folder> folder that find meets <where>
there is a directory <folder> somewhere <where>, take me into it
locate a folder by the name <folder> <where> and switch to it, first hit only
jump into the directory <folder> wherever it is <where>
go to the first folder with the name <folder> <where>
look for the directory "<folder>" <where> and change to the first instance
enter whichever directory <folder> turns up first <where>
use find with head to cd into the directory <folder> <where>

= u-cd-find-file quiet
> cd "$(dirname "$(find <where> -type f -name '<name>' | head -n 1)")"
Find the file <name> <where> and change to the directory that contains it
cd to the folder of the first file called <name> <where>
search for <name> <where> and go to where it is
switch to the directory in which <name> is found <where>
there is a file <name> somewhere <where>, take me to its directory
locate <name> <where> and enter its parent directory
jump to the place of the first <name> <where>
go to the directory holding the first file by the name <name> <where>
look for "<name>" <where>, then cd to the directory of the first match
enter the folder of whichever <name> turns up first <where>
use find, head and dirname to cd to the folder of <name> <where>

= u-cd-find-printf quiet
> cd "$(find <where> -name '<name>' -printf '%h\n' -quit)"
Find <name> <where> with -printf %h and change to its parent directory
use find's printf %h to cd to the folder that has <name> in it <where>
let find print only the directory of the first <name> <where>, then go there
cd to what find -printf '%h' gives for <name> <where>, stop at the first
with printf and quit of find, enter the directory of <name> <where>
find <name> <where>, print its leading directories with %h, change to that
no dirname: cd by find -printf to the place of <name> <where>
-printf %h -quit for <name> <where>, and cd into the result
have find itself output the parent of <name> <where> and switch to it
go to the parent folder of <name> <where>, taking the path from find's %h

= u-cd-ls-grep quiet
> cd "$(ls -d */ | grep <stem> | head -n 1)"
Go into the first directory here whose name contains <stem>
cd to the first subfolder with <stem> in its name, using ls and grep
change to the first directory that ls -d */ and grep <stem> give
enter a subdirectory of the current directory that has <stem> in the name, first match
i only know that the folder has <stem> in its name, take me there
switch to the first folder matching <stem> in this directory
jump into whichever subdirectory is called something with <stem>, the first
grep the directory list here for <stem> and cd to the first hit
move into the first of the subfolders containing <stem>
directory with <stem> in the name: go in
list folders, filter by <stem>, enter the first

= u-cd-xsel parse
> cd "$(xsel)"
Change to the directory whose name is selected in the X window system
cd to the path that i have marked with the mouse
go into the directory in the X selection
take the selected text as a directory and enter it
switch to the folder whose path is in the primary selection
use xsel to cd
i double-clicked a path in the terminal, change to it
make the selected path the working directory
cd to what xsel prints
enter the directory that is highlighted on the screen
jump to the path in the mouse selection

= u-pushd-var parse
> pushd "<pathvar>"
Add the directory <pathvar> to the directory stack and change to it
pushd <pathvar>
push the path in <pathvar> onto the directory stack
go to <pathvar> and remember where i was on the stack
put <pathvar> on top of the dirs stack
save the current directory and switch to <pathvar> so that popd brings me back
push <pathvar> as a directory
enter <pathvar>, keeping the old place on the stack
stack the directory held by <pathvar>
with pushd, change to the directory from the variable <pathvar>
remember this place and move to <pathvar>, stack-wise

= u-pushd-pwd quiet
> pushd "$(pwd)"
Push the current directory onto the directory stack
pushd the working directory
save where i am on the dirs stack
add the present directory to the stack of directories
put $PWD on the directory stack
remember this very folder with pushd
stack the current folder and stay here
push the path of the current directory to the directory stack
keep this directory on the stack so that i can popd to it later
use pushd with pwd
the folder i am in should go on the stack

= u-pushd-home parse
> pushd "$HOME/<folder>"
Add the directory <folder> of my home directory to the directory stack and go there
pushd to <folder> in my home
push $HOME/<folder>
save ~/<folder> on the directory stack
enter the <folder> directory below my home and remember this place
put <folder> from the home directory on the stack
go to <folder> in $HOME with pushd
stack the home subdirectory <folder>
with pushd, switch to <folder> under my home directory
directory stack: add $HOME/<folder>
change to <folder> in the home directory so that popd returns here

= u-set-basename parse
> <setvar>=$(basename "<pathvar>")
Save the last part of the path in <pathvar> to <setvar>
set <setvar> to the base name of <pathvar>
put the file name without directories from <pathvar> into <setvar>
store basename of <pathvar> in <setvar>
assign to <setvar> what follows the last slash of <pathvar>
<setvar> should hold <pathvar> without the containing directories
strip the directories off <pathvar> and keep the rest in <setvar>
let <setvar> be the bare name of the file in <pathvar>
keep only the final component of <pathvar>, as <setvar>
remove the leading directories from <pathvar>, result in <setvar>
in bash get the name part of <pathvar> into <setvar>

= u-set-basename-arg quiet
> <setvar>=$(basename "$1")
Save the base name of the first argument to <setvar>
set <setvar> to the file name part of $1
put the last path component of the first parameter of the script in <setvar>
store basename of "$1" in <setvar>
assign to <setvar> what follows the last slash in the script's first argument
<setvar> should hold the name without directories of $1
strip the directories off the first positional parameter and keep it in <setvar>
let <setvar> be the bare name of the file given as the first argument
keep only the final part of $1, as <setvar>
from the first argument drop the folder, rest goes to <setvar>

= u-set-basename-pwd quiet
> <setvar>=$(basename "$PWD")
Save the name of the current directory, without its path, in <setvar>
set <setvar> to the last part of the working directory
put the bare name of this folder into <setvar>
store the basename of pwd in <setvar>
assign only the final component of the current path to <setvar>
<setvar> should hold what this directory is called
keep just the name of the folder i am in, as <setvar>
let <setvar> be the current folder's name with no parents
strip all parents from $PWD and keep the rest in <setvar>
current directory name into <setvar>, not the full path

= u-set-scriptname quiet
> <setvar>=$(basename "$0")
Save the name of the running script, without directories, in <setvar>
set <setvar> to the script's own name
put the basename of $0 into <setvar>
store the bare script name in <setvar>
assign the file name of the current script to <setvar>
<setvar> should hold what the script is called, no path
keep the program's name as <setvar>, for messages
let <setvar> be $0 without the folder
strip the path from $0 and keep it in <setvar>
get the name under which this script runs into <setvar>

= u-set-dirname-arg quiet
> <setvar>=$(dirname "$1")
Save the directory of the file given as the first argument to <setvar>
set <setvar> to the directory part of $1
put the containing folder of the first parameter in <setvar>
store dirname of "$1" in <setvar>
assign to <setvar> all of the first argument up to its last slash
<setvar> should hold where the file $1 lies
keep the location of the first positional parameter as <setvar>
drop the file name from $1, the rest goes to <setvar>
let <setvar> be the folder of the file that the script gets first
from the first argument take the path without the name, into <setvar>

= u-set-dirname parse
> <setvar>=$(dirname "<pathvar>")
Save the directory part of the path in <pathvar> to <setvar>
set <setvar> to the dirname of <pathvar>
put the folder of the file <pathvar> into <setvar>
store in <setvar> the directory that contains <pathvar>
assign to <setvar> what stands before the last slash of <pathvar>
<setvar> should hold the location of the file in <pathvar>
drop the last component of <pathvar> and keep the rest in <setvar>
let <setvar> be the parent directory of <pathvar>
keep only the leading directories of <pathvar>, as <setvar>
remove the file name from <pathvar>, result in <setvar>

= u-set-parent-name parse
> <setvar>=$(basename "$(dirname "<pathvar>")")
Save the name of the directory that directly contains <pathvar> to <setvar>
set <setvar> to the second to last part of the path in <pathvar>
put the bare name of the parent folder of <pathvar> into <setvar>
basename of the dirname of <pathvar>, stored in <setvar>
assign to <setvar> the path component before the last one in <pathvar>
<setvar> should hold how the folder of <pathvar> is called, without its own path
strip the first parts and the last part of <pathvar>, keep what is left in <setvar>
let <setvar> be only the name of the directory of <pathvar>
last folder name in the path <pathvar>, as <setvar>
from <pathvar> take the penultimate component into <setvar>

= u-set-self quiet
> <setvar>=$(readlink -f "$0")
Save the absolute path of the running script in <setvar>
set <setvar> to the full real path of the script
put the canonical path of $0 into <setvar>
store where this script is, links resolved, file name included, in <setvar>
assign readlink -f of $0 to <setvar>
<setvar> should hold the complete path of the current script file
keep the script's absolute filename as <setvar>
let <setvar> be the resolved path of $0
which file am i running, full path into <setvar>
get the whole path of the script itself, symlinks followed, as <setvar>

= u-set-source quiet
> <setvar>=$(readlink -f "§{BASH_SOURCE[0]}")
Save the absolute path of the sourced or running script, from BASH_SOURCE, in <setvar>
set <setvar> to the real path of BASH_SOURCE
put the canonical path of the first element of BASH_SOURCE into <setvar>
store readlink -f of BASH_SOURCE in <setvar>
even when sourced: full path of the current script in <setvar>, by BASH_SOURCE
<setvar> should hold the resolved path of this file even if it is sourced, with BASH_SOURCE
assign to <setvar> the absolute file name in BASH_SOURCE
let <setvar> be BASH_SOURCE made absolute, symlinks resolved
use BASH_SOURCE rather than $0 for the full script path in <setvar>
get the path of the script via BASH_SOURCE into <setvar>, canonical

= u-set-selfdir quiet
> <setvar>=$(dirname "$(readlink -f "$0")")
Save the absolute path of the directory of the running script in <setvar>
set <setvar> to the real folder the script is in
put the directory of the canonical path of $0 into <setvar>
store where this script lies, links resolved, without the file name, in <setvar>
dirname of readlink -f of $0 goes to <setvar>
<setvar> should hold the full directory path of the current script
keep the script's directory as <setvar>, symlinks followed
let <setvar> be the folder that really contains this script
in which directory is the script i am running, into <setvar>
get the directory name of the resolved script path as <setvar>

= u-set-selfdir-cd quiet
> <setvar>=$(cd "$(dirname "$0")" && pwd)
Save the absolute directory of the running script in <setvar>, by cd and pwd
set <setvar> to the script's folder, using cd to it in a subshell and pwd
put what pwd says in the script's directory into <setvar>
cd to the dirname of $0 and keep pwd's output in <setvar>
without readlink, get the full directory of this script into <setvar>
<setvar> should hold the script's directory as an absolute path, the cd and pwd way
store in <setvar> the path of the script's folder found with cd and pwd
let <setvar> be the result of pwd after a cd to the script's own directory
portable way for the directory of $0 in <setvar>: cd there and pwd
assign to <setvar> the working directory of a subshell that went to where the script is

= u-set-real parse
> <setvar>=$(readlink -f "<pathvar>")
Save the absolute path of <pathvar>, symbolic links resolved, in <setvar>
set <setvar> to the canonical form of <pathvar>
put the full real path of <pathvar> into <setvar>
store readlink -f of <pathvar> in <setvar>
resolve all links of <pathvar> and keep the result in <setvar>
<setvar> should hold the true absolute location of <pathvar>
assign the resolved path of <pathvar> to <setvar>
let <setvar> be where <pathvar> really leads
make <pathvar> absolute without symlinks, as <setvar>
get rid of links in the path <pathvar> and save it as <setvar>

= u-set-real-m parse
> <setvar>=$(readlink -m "<pathvar>")
Save the absolute path of <pathvar>, which need not exist, in <setvar>
set <setvar> to the canonical form of <pathvar> even if parts of it are missing
put the full path of <pathvar> into <setvar>, whether it exists or not
store readlink -m of <pathvar> in <setvar>
resolve <pathvar> without any requirement that it exists, result in <setvar>
<setvar> should hold the absolute location of <pathvar>, missing components allowed
assign the normalised path of <pathvar> to <setvar>, no check that it is there
let <setvar> be the canonical path of <pathvar> although it may not exist yet
make <pathvar> absolute for <setvar>, nonexistent directories are fine
absolute path into <setvar> from <pathvar>, existence does not matter
canonicalize "missing or not" the path <pathvar> and keep it as <setvar>
full name of <pathvar>, which may not be there, saved in <setvar>
save the complete path of a future file <pathvar> as <setvar>

= u-set-pwd-p quiet
> <setvar>=$(pwd -P)
Save the physical working directory, symbolic links resolved, in <setvar>
set <setvar> to the real path of the current directory
put pwd -P into <setvar>
store where i really am, without links, in <setvar>
assign the current directory with its symlinks resolved to <setvar>
<setvar> should hold the true path of this directory
keep the link-free working directory as <setvar>
let <setvar> be the physical current folder
get the canonical path of the present directory into <setvar>
current directory, no symlinks in it, saved as <setvar>

= u-set-mktemp quiet
> <setvar>=$(mktemp)
Create a temporary file and save its path in <setvar>
make a temp file, its name goes into <setvar>
<setvar> should hold the name of a new temporary file
store the path of a fresh temp file in <setvar>
mktemp into <setvar>
assign to <setvar> a temporary file that was just created
i need a scratch file, remember its path as <setvar>
let <setvar> be the file that mktemp makes
set <setvar> to a newly created temporary file
put a unique temporary file's name into <setvar>, creating the file
new temp file, path kept in <setvar>
Creates a temporary file in the default folder and stores where it is in <setvar>

= u-set-mktemp-d quiet
> <setvar>=$(mktemp -d)
Create a temporary directory and save its path in <setvar>
make a temp folder, its name goes into <setvar>
<setvar> should hold the name of a new temporary directory
store the path of a fresh temp directory in <setvar>
mktemp -d into <setvar>
assign to <setvar> a temporary folder that was just created
i need a scratch directory, remember its path as <setvar>
let <setvar> be the directory that mktemp makes
set <setvar> to a newly created temporary directory
put a unique temporary folder's name into <setvar>, creating it
new temp dir, path kept in <setvar>
Creates a temporary folder below TMPDIR or /tmp and stores where it is in <setvar>

= u-set-mktemp-t quiet
> <setvar>=$(mktemp /tmp/<folder>.XXXXXX)
Create a temporary file in /tmp whose name begins with <folder> and a dot, and save its path in <setvar>
make a temp file /tmp/<folder>.XXXXXX, path into <setvar>
mktemp with the template <folder>.XXXXXX in /tmp, result in <setvar>
<setvar> should hold a new temporary file of the form /tmp/<folder> dot six random characters
store in <setvar> a fresh file in /tmp named <folder> plus a dot and six random letters
assign to <setvar> a temp file made by the pattern /tmp/<folder>.XXXXXX
scratch file in /tmp with the name part <folder> and a random ending, remembered as <setvar>
let <setvar> be what mktemp makes of /tmp/<folder>.XXXXXX
use <folder> as the beginning of the temporary file's name in /tmp, six X, kept in <setvar>
temporary file after the template /tmp/<folder>.XXXXXX, its path goes to <setvar>

= u-set-mktemp-u quiet
> <setvar>=$(mktemp -u)
Save an unused temporary file name in <setvar> without creating the file
set <setvar> to a random temp name, do not make the file
mktemp dry run into <setvar>
just a name for a temporary file, no file, in <setvar>
<setvar> should hold a temp path that nothing has been created at
generate a unique temporary name for <setvar>, nothing on disk
store in <setvar> the name mktemp would use, but create nothing
let <setvar> be a random path for a temp file that is not made yet
assign an unused temporary path to <setvar>, name only
only print a temp file name and keep it as <setvar>

= u-set-mktemp-near parse
> <setvar>=$(mktemp "$(dirname "<pathvar>")/XXXXXX")
Create a temporary file in the directory of <pathvar> and save its path in <setvar>
make a temp file with a six character name beside <pathvar>, path into <setvar>
<setvar> should hold a new temporary file in the same folder as <pathvar>
store in <setvar> a scratch file made next to <pathvar>, name of six random letters
mktemp in the dirname of <pathvar>, result to <setvar>
assign to <setvar> a fresh temp file that lies in the folder of <pathvar>
temporary file not in /tmp but where <pathvar> is, remembered as <setvar>
let <setvar> be a randomly named file, six letters, in the folder of <pathvar>
use the directory of <pathvar> for a new XXXXXX temp file, kept in <setvar>
same directory as <pathvar>, random file name, path to <setvar>
need a temp file on the same disk as <pathvar>, directly in its folder, name it in <setvar>
Creates a six letter temporary file where <pathvar> lies and saves its path as <setvar>
<setvar> := a fresh file beside <pathvar> by mktemp

= u-mktemp-t change
> mktemp <folder>.XXXXXX
Create a temporary file in the current directory named <folder> with six random characters after a dot
make a temp file here by the template <folder>.XXXXXX
mktemp with the template <folder>.XXXXXX
a unique file in the working directory whose name starts with <folder> and a dot
temporary file here, name pattern <folder>.XXXXXX
produce a scratch file <folder> plus six random letters in this folder
use mktemp so that the file is called <folder>. and something random
give me a new temp file with <folder> as the beginning of its name, in this directory
random name after <folder>. for a temporary file right here
let mktemp make <folder>.XXXXXX in the current folder and print it

= u-mktemp-suffix change
> mktemp --suffix=.<ext>
Create a temporary file with the extension .<ext>
make a temp file that ends in .<ext>
mktemp with the suffix .<ext>
a scratch file in the default place whose name ends in .<ext>
temporary file, extension .<ext>
i need a temp file but the program wants it to be called something.<ext>
unique temporary file with .<ext> at the end of its name
produce a new temp .<ext> file and print its path
let mktemp add .<ext> to the random name
give the temporary file the ending .<ext>

= u-mktemp-p change
> mktemp -p <todir>
Create a temporary file in the directory <todir>
make a temp file inside <todir> instead of /tmp
mktemp within <todir>
a scratch file with a random name in <todir>
temporary file, location <todir>
unique temporary file under <todir>, default name pattern
let mktemp use <todir> as its folder for the file
produce a new temp file in <todir> and print its path
put the temporary file in <todir>
i want the temp file to lie in <todir>
`,
)
