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
purge rows mentioning <word> from each *.<ext> at this level, in place
have lines with <word> taken out of all .<ext> files here
<word> lines are noise, rid every <ext> file in this folder of them
sed inline over *.<ext>, rows having <word> vanish
clean my <ext> files here so that no row says <word> any longer
if a line in any <ext> file of this place has <word>, remove that line from the file
in every .<ext> here cut each row in which <word> occurs

= batch-crlf quiet
> sed -i 's/\r$//' *.<ext>
convert [the] line endings of all <ext> files here from dos to unix
$delete the carriage returns at line ends in all <ext> files here
use sed to turn CRLF into LF in every <ext> file of this folder
the <ext> files come from windows, fix their line ends
make the <ext> files of this directory have unix line endings
strip ^M from the line ends of the <ext> files here
dos2unix for all <ext> files with sed
my <ext> files show ^M everywhere, repair them all in this place
have \r\n turned to \n in each *.<ext> at this level
windows newlines to linux newlines, every <ext> file here
normalise the newlines of all .<ext> in this folder to unix style
git complains about CRLF in the <ext> files here, make them LF
a colleague on windows saved these <ext> files, make them proper unix text
shell says bad interpreter ^M, take the CR off each line of the <ext> files here

= batch-trail quiet
> find <where> -type f -name '*.<ext>' -exec sed -i 's/[[:space:]]*$//' {} +
$delete trailing (whitespace|spaces) in all <ext> files <where>
strip blanks at the line ends of every <ext> file <where>
use find and sed to clean trailing whitespace from <ext> files <where>
no <ext> file <where> should have spaces or tabs at the end of a line
tidy up the <ext> files <where>, whitespace at line ends must go
edit all <ext> files <where> in place and cut off blanks at the line ends
lines of the <ext> files <where> must not end in whitespace
the linter complains about trailing whitespace in <ext> files <where>, repair all
have whitespace at the end of lines trimmed in each *.<ext> <where>
rtrim every row in all .<ext> files <where>
purge invisible blanks after the last character of each line, <ext> files <where>
git marks trailing blanks red, trim them from the <ext> sources <where>
recursive in-place trimming of line-end blanks and tabs, <ext> files <where>
right-trim the <ext> files <where>, rewriting them

= batch-header change
> sed -i '1i <text>' *.<ext>
(add|insert) [the line] <text> (at the top|as the first line) of all <ext> files here
put <text> at the beginning of every <ext> file in this folder
use sed to insert the line <text> before line 1 of the <ext> files
each <ext> file here should begin with the line <text>
prepend the header <text> to the <ext> files of this directory
i want <text> as first line in all my <ext> files here
header line <text> for every <ext> file of this folder
have <text> placed on top of each *.<ext> at this level
every .<ext> here needs <text> as its opening line
first row of all <ext> files in this place shall be <text>, the rest shifts down
a licence notice <text> on top of my <ext> files in this directory
insert before the first line, text <text>, all <ext> files here, in place
start all of the <ext> files here off with <text>
top line <text> for *.<ext>

= batch-append change
> for f in *.<ext>; do echo '<text>' >> "$f"; done
(add|append) [the line] <text> (to|at) the end of all <ext> files here
put <text> at the bottom of every <ext> file in this folder
loop over the <ext> files and append the line <text>
each <ext> file here should end with the line <text>
i want <text> as an extra last line in all my <ext> files here
use a for loop with echo to append <text> to <ext> files
footer line <text> for every <ext> file of this folder
have <text> placed below the last row of each *.<ext>
every .<ext> here needs <text> as its closing line
tack <text> onto each <ext> file of this place, after all the rest
sign all of my <ext> files here with <text> at their end
one more row, namely <text>, after the last one of every <ext> file here
finish all of the <ext> files here off with <text>
closing line <text> for *.<ext>

= batch-bak change
> sed -i.bak 's/<word>/<newword>/g' *.<ext>
$replace <word> (with|by) <newword> in all <ext> files here (keeping|and keep) backups [with .bak]
swap <word> for <newword> in every <ext> file of this folder and save the originals as .bak
use sed with backup files to turn <word> into <newword> in the <ext> files here
all <ext> files of this directory should say <newword> rather than <word>, old versions kept as .bak
edit my <ext> files, <word> becomes <newword>, leave a .bak of each
batch substitution of <newword> for <word> in *.<ext> with .bak copies
put <newword> where it says <word> in the <ext> files here, backup each first
find and replace, <word> to <newword>, in *.<ext>, spare copies as .bak
have <word> exchanged for <newword> throughout the .<ext> files here, retaining the previous versions with .bak
i am not sure about it, so keep .bak originals while <word> becomes <newword> in my <ext> files
sed inline with .bak suffix, <word> to <newword>, all <ext> files here
every <word> in the <ext> files of this place shall read <newword>, but let me go back by .bak files
safe mass edit of <ext> files here, <word> out, <newword> in, previous state as .bak
reword <word> as <newword> in all .<ext> of this folder, stashing a .bak of each

= blank-ext change
> truncate -s 0 *.<ext>
empty all <ext> files [<here>] without deleting them
clear the contents of every <ext> file in this folder
use truncate on the <ext> files of this directory
reset the <ext> files here to zero length
the <ext> files of this folder should stay but have nothing in them, empty them
throw away what is in the <ext> files here, keep the files
blank out each <ext> file of this directory, make it empty
have every *.<ext> at this level cut to zero bytes
flush the .<ext> files of this place, their names remain
truncate, size nought, all <ext> files here
i need the <ext> files here as empty shells, contents discarded
discard what the <ext> files in this folder say, but not the files
make zero byte files of all <ext> files here
wipe out the contents of my <ext> files in this directory, they must still exist

= blank-logs quiet
> find <where> -type f -name '*.log' -exec truncate -s 0 {} +
empty all log files <where> [recursively] without deleting them
clear the contents of every .log file <where>
use find and truncate on the logs <where>
reset all logs <where> to zero length
the log files <where> should stay but be empty
my logs fill the disk, blank out each .log file <where>
empty each of the log files <where>, keep the files
have every *.log <where> cut to zero bytes, at any depth
flush the logs <where>, their names remain
start all .log files <where> over from zero length
daemons still hold the logs <where> open, so do not remove but truncate them
discard what the log files <where> say, but not the files
free the space the .log files <where> take, they must continue to exist
wipe out the contents of the logs <where>, they must still exist

= top-here
> du -sh * | sort -rh | head -n <n>
what are the <n> largest (things|files and folders|entries) in this folder
$show the <n> biggest files and folders here with their [total] sizes
use du, sort and head for the <n> heaviest entries of this directory
which <n> files or folders here take [up] the most disk space
<n> space hogs of this folder, folders counted with their contents
i am short of space, the <n> biggest items in here
disk usage of the top <n> entries in this directory, largest first
weigh each item of this place, folders as a whole, and print the <n> heaviest
where did my disk space go at this level, <n> worst offenders
du top <n>, this directory, human units
rank items here by disk usage, folder totals included, <n> rows
bulkiest <n> items of the current location with their weight
storage report for this place limited to the <n> heaviest items
quota exceeded, tell me the <n> bulkiest files or folders right here

= clean-tmp quiet
> rm -rf /tmp/*
$delete everything in /tmp
empty the /tmp directory
clear out /tmp, no questions asked
use rm to wipe what is in /tmp
throw away all temporary files and folders in /tmp
tidy /tmp, whatever is in there can go, remove it
get /tmp clean
purge /tmp entirely
have all temp stuff under /tmp removed by force
nuke the contents of /tmp
/tmp is full, remove the lot
flush /tmp, files as well as folders
temporary directory: wipe everything inside
zap the contents of /tmp, recursively and by force

= clean-cache quiet
> rm -rf ~/.cache/*
$delete everything in my [user] cache (folder|directory)
clear [out] ~/.cache
empty my cache directory in the home folder
use rm to wipe ~/.cache
free space by throwing away what my programs cached in ~/.cache, remove it all
the contents of ~/.cache can go, delete them
tidy up my personal cache by deleting all that is in ~/.cache
purge the cache of my account (~/.cache)
have all stuff under ~/.cache removed by force
nuke the contents of ~/.cache
my home is over quota, get rid of what is in ~/.cache
flush what applications stored in ~/.cache
browser and thumbnails fill ~/.cache, remove the lot
zap the contents of ~/.cache recursively and by force

= rotate change
> mv <bare> <bare>.old && touch <bare>
rotate <bare>, keeping the old version as <bare>.old
rename <bare> to <bare>.old and start a new empty <bare>
move <bare> aside with .old at the end and make a blank <bare>
use mv and touch to begin <bare> afresh, the present one becomes <bare>.old
put the present <bare> away as <bare>.old and create it anew with no content
start over with an empty <bare>, old contents in <bare>.old
simple log rotation of <bare> to <bare>.old
archive <bare> as <bare>.old and let logging begin again on a blank <bare>
have <bare> set aside under <bare>.old, followed by a blank one
<bare> has become too long, park it as <bare>.old and give me a fresh empty one
old log to <bare>.old, new log <bare> with zero bytes
shift <bare> to <bare>.old, afterwards an empty <bare> must be there
retire <bare> with the ending .old and make its blank successor
blank <bare> please, but the previous content should live on in <bare>.old

= swap-files change
> mv <bare> swap.tmp && mv <bare2> <bare> && mv swap.tmp <bare2>
swap the names of <bare> and <bare2>
exchange the files <bare> and <bare2>
<bare> should become <bare2> and the other way round
use mv and a temporary name to exchange <bare> with <bare2>
make <bare> and <bare2> trade places
switch <bare> and <bare2> around
what is in <bare> should be in <bare2> and vice versa
i mixed up <bare> and <bare2>, interchange them
have <bare> and <bare2> interchanged
turn <bare> into <bare2> while the old <bare2> becomes <bare>
rename <bare> to <bare2> and <bare2> to <bare>
cross over: <bare> gets the name <bare2> and conversely
flip the pair <bare>, <bare2>
each of <bare> and <bare2> gets the other's name

= same-sum
> [ "$(md5sum < <bare>)" = "$(md5sum < <bare2>)" ] && echo same || echo different
do <bare> and <bare2> have the same md5 [checksum|sum|hash]
compare the md5 (sums|checksums|hashes) of <bare> and <bare2>
use md5sum to say if <bare> and <bare2> are the same or different
say same or different, by the md5 of <bare> and <bare2>
check by checksum (if|whether) <bare> and <bare2> are equal
are the hashes (md5) of <bare> and <bare2> equal
md5 comparison, <bare> against <bare2>
if the md5 of <bare> equals that of <bare2> print same, else different
is <bare> an intact duplicate of <bare2> according to md5
fingerprints (md5) of <bare> and <bare2>, same or different
verdict by digest on <bare> and <bare2>, the word same or different
i copied <bare> as <bare2>, did it arrive unharmed by md5, say same or different
hash both <bare> and <bare2> with md5 and tell if they match
do the md5 digests of <bare> and <bare2> agree

= newest-folder
> ls -td */ | head -n 1
$show the (newest|latest|most recently modified) (folder|directory) here
which subfolder was changed last
use ls and head for the latest directory in this place
name of the most recent subdirectory of this folder
what folder did i create or change last in here
top directory here by modification time, files ignored
last changed folder in this directory
freshest directory at this level, what is its name
which project folder here did i work in last, one name
among the subfolders here the one touched last
directories only, descending by mtime, top name
latest build folder in this place
single latest directory of the current location
newest of the folders, not of the files, in here

= newest-folder-cd quiet
> cd "$(ls -td */ | head -n 1)"
(go|change|switch) (to|into) the (newest|latest|most recently modified) (folder|directory) here
cd into the subfolder that was changed last
use cd and ls to enter the most recent subdirectory
enter the last changed directory of this folder
take me into the newest subfolder
make the latest subdirectory my working directory
jump into the folder here with the most recent date
move my session to the freshest directory at this level
navigate the shell to whichever folder here is latest
get me to the subfolder i worked in last
i would rather be in the latest folder of this place
continue in whichever subdirectory here has the latest mtime
find out which folder here is freshest and go in
step into the last touched folder of this directory

= count-entries
> for d in */; do echo "$d $(ls "$d" | wc -l)"; done
$count the entries (in|of) each subfolder here
how many entries does each folder here have
loop over the folders here and print the number of things in each
every subdirectory of this folder with its entry count
names of the folders here and how much is directly in them
use a for loop with ls and wc to tally each folder in this directory
entry totals, one line per subfolder of this directory
tally of items for each folder at this level
which of the folders here is crowded, print name and number of items
per-directory item figures, one row per folder
folder name followed by how many items lie in it, for all folders here
table of the subdirectories here and their number of items
how full is each of my folders in this place
quantity of things in every folder at this level, listed by folder

= big-old quiet
> find <where> -type f -size +<size> -mtime +<days> -printf '%s %p\n' | sort -rn
$list files <where> larger than <size> and older than <days>, biggest first
what can i clean up <where>, files over <size> untouched for more than <days>, by size
use find and sort for big (over <size>) and old (over <days>) files <where>, large ones on top
heavy stale files <where>, more than <size>, no change for over <days>, with sizes in order
rank files <where> by size that exceed <size> and have not changed for over <days>
sizes and paths of files <where> above <size> and older than <days>, from large to small
which files <where> are both over <size> and more than <days> old, sorted by size descending
candidates for archiving <where>: weight above <size>, last edit more than <days> ago, heaviest leading
purge list <where>, bulky beyond <size> and stale beyond <days>, descending by bytes
what heavy stuff <where> (over <size>) has nobody edited in <days>, bulkiest leading
descending by bytes, files <where> that weigh above <size> with an mtime beyond <days>
disk is full, look <where> for things beyond <size> that were left alone for over <days>, rank by weight
dead weight <where>: above <size>, unchanged for over <days>, sorted by bytes from the top
bytes and path of everything <where> that is both beyond <size> and beyond <days> of age, bulky ones leading
`,
)
