import { intents } from '../grammar.ts'

/** Batch edits and cleaning up. */
export const everydayMore = intents(
  'everyday',
  String.raw`
= batch-drop quiet
> sed -i '/<word>/d' *.<ext>
$delete (all|every) line[s] $contain <word> from all <ext> files here
strip the lines that mention <word> out of the <ext> files in this folder
use sed in place on the <ext> files to drop lines with <word>
no <ext> file of this directory should have a line with <word> any more
take away each line that has <word> in every <ext> file here
edit all my <ext> files and throw out the <word> lines
batch removal of <word> lines in the <ext> files of this folder

= batch-crlf quiet
> sed -i 's/\r$//' *.<ext>
convert [the] line endings of all <ext> files here from dos to unix
$delete the carriage returns at line ends in all <ext> files here
use sed to turn CRLF into LF in every <ext> file of this folder
the <ext> files come from windows, fix their line ends
make the <ext> files of this directory have unix line endings
strip ^M from the line ends of the <ext> files here
dos2unix for all <ext> files with sed

= batch-trail quiet
> find <where> -type f -name '*.<ext>' -exec sed -i 's/[[:space:]]*$//' {} +
$delete trailing (whitespace|spaces) in all <ext> files <where>
strip blanks at the line ends of every <ext> file <where>
use find and sed to clean trailing whitespace from <ext> files <where>
no <ext> file <where> should have spaces or tabs at the end of a line
tidy up the <ext> files <where>, whitespace at line ends must go
edit all <ext> files <where> in place and cut off blanks at the line ends
lines of the <ext> files <where> must not end in whitespace

= batch-header change
> sed -i '1i <text>' *.<ext>
(add|insert) [the line] <text> (at the top|as the first line) of all <ext> files here
put <text> at the beginning of every <ext> file in this folder
use sed to insert the line <text> before line 1 of the <ext> files
each <ext> file here should begin with the line <text>
prepend the header <text> to the <ext> files of this directory
i want <text> as first line in all my <ext> files here
header line <text> for every <ext> file of this folder

= batch-append change
> for f in *.<ext>; do echo '<text>' >> "$f"; done
(add|append) [the line] <text> (to|at) the end of all <ext> files here
put <text> at the bottom of every <ext> file in this folder
loop over the <ext> files and append the line <text>
each <ext> file here should end with the line <text>
i want <text> as an extra last line in all my <ext> files here
use a for loop with echo to append <text> to <ext> files
footer line <text> for every <ext> file of this folder

= batch-bak change
> sed -i.bak 's/<word>/<newword>/g' *.<ext>
$replace <word> (with|by) <newword> in all <ext> files here (keeping|and keep) backups [with .bak]
swap <word> for <newword> in every <ext> file of this folder and save the originals as .bak
use sed with backup files to turn <word> into <newword> in the <ext> files here
all <ext> files of this directory should say <newword> rather than <word>, old versions kept as .bak
edit my <ext> files, <word> becomes <newword>, leave a .bak of each
batch substitution of <newword> for <word> in *.<ext> with .bak copies
put <newword> where it says <word> in the <ext> files here, backup each first

= blank-ext change
> truncate -s 0 *.<ext>
empty all <ext> files [<here>] without deleting them
clear the contents of every <ext> file in this folder
use truncate on the <ext> files of this directory
reset the <ext> files here to zero length
the <ext> files of this folder should stay but have nothing in them, empty them
throw away what is in the <ext> files here, keep the files
blank out each <ext> file of this directory, make it empty

= blank-logs quiet
> find <where> -type f -name '*.log' -exec truncate -s 0 {} +
empty all log files <where> [recursively] without deleting them
clear the contents of every .log file <where>
use find and truncate on the logs <where>
reset all logs <where> to zero length
the log files <where> should stay but have nothing in them
my logs fill the disk, blank out each .log file <where>
empty each of the log files <where>, keep the files

= top-here
> du -sh * | sort -rh | head -n <n>
what are the <n> largest (things|files and folders|entries) in this folder
$show the <n> biggest files and folders here with their [total] sizes
use du, sort and head for the <n> heaviest entries of this directory
which <n> files or folders here take [up] the most disk space
<n> space hogs of this folder, folders counted with their contents
i am short of space, the <n> biggest items in here
disk usage of the top <n> entries in this directory, largest first

= clean-tmp quiet
> rm -rf /tmp/*
$delete everything in /tmp
empty the /tmp directory
clear out /tmp, no questions asked
use rm to wipe what is in /tmp
throw away all temporary files and folders in /tmp
tidy /tmp, whatever is in there can go, remove it
get /tmp clean

= clean-cache quiet
> rm -rf ~/.cache/*
$delete everything in my [user] cache (folder|directory)
clear [out] ~/.cache
empty my cache directory in the home folder
use rm to wipe ~/.cache
free space by throwing away what my programs cached in ~/.cache, remove it all
the contents of ~/.cache can go, delete them
tidy up my personal cache by deleting all that is in ~/.cache

= rotate change
> mv <bare> <bare>.old && touch <bare>
rotate <bare>, keeping the old version as <bare>.old
rename <bare> to <bare>.old and start a new empty <bare>
move <bare> aside with .old at the end and make a blank <bare>
use mv and touch to begin <bare> afresh, the present one becomes <bare>.old
put the present <bare> away as <bare>.old and create it anew with no content
start over with an empty <bare>, old contents in <bare>.old
simple log rotation of <bare> to <bare>.old

= swap-files change
> mv <bare> swap.tmp && mv <bare2> <bare> && mv swap.tmp <bare2>
swap the names of <bare> and <bare2>
exchange the files <bare> and <bare2>
<bare> should become <bare2> and the other way round
use mv and a temporary name to exchange <bare> with <bare2>
make <bare> and <bare2> trade places
switch <bare> and <bare2> around
what is in <bare> should be in <bare2> and vice versa

= same-sum
> [ "$(md5sum < <bare>)" = "$(md5sum < <bare2>)" ] && echo same || echo different
do <bare> and <bare2> have the same md5 [checksum|sum|hash]
compare the md5 (sums|checksums|hashes) of <bare> and <bare2>
use md5sum to say if <bare> and <bare2> are the same or different
say same or different, by the md5 of <bare> and <bare2>
check by checksum (if|whether) <bare> and <bare2> are equal
are the hashes (md5) of <bare> and <bare2> equal
md5 comparison, <bare> against <bare2>

= newest-folder
> ls -td */ | head -n 1
$show the (newest|latest|most recently modified) (folder|directory) here
which subfolder was changed last
use ls and head for the latest directory in this place
name of the most recent subdirectory of this folder
what folder did i create or change last in here
top directory here by modification time, files ignored
last changed folder in this directory

= newest-folder-cd quiet
> cd "$(ls -td */ | head -n 1)"
(go|change|switch) (to|into) the (newest|latest|most recently modified) (folder|directory) here
cd into the subfolder that was changed last
use cd and ls to enter the most recent subdirectory
enter the last changed directory of this folder
take me into the newest subfolder
make the latest subdirectory my working directory
jump into the folder here with the most recent date

= count-entries
> for d in */; do echo "$d $(ls "$d" | wc -l)"; done
$count the entries (in|of) each subfolder here
how many entries does each folder here have
loop over the folders here and print the number of things in each
every subdirectory of this folder with its entry count
names of the folders here and how much is directly in them
use a for loop with ls and wc to tally each folder in this directory
entry totals, one line per subfolder of this directory

= big-old quiet
> find <where> -type f -size +<size> -mtime +<days> -printf '%s %p\n' | sort -rn
$list files <where> larger than <size> and older than <days>, biggest first
what can i clean up <where>, files over <size> untouched for more than <days>, by size
use find and sort for big (over <size>) and old (over <days>) files <where>, large ones on top
heavy stale files <where>, more than <size>, no change for over <days>, with sizes in order
rank files <where> by size that exceed <size> and have not changed for over <days>
sizes and paths of files <where> above <size> and older than <days>, from large to small
which files <where> are both over <size> and more than <days> old, sorted by size descending
`,
)
