import { intents } from '../grammar.ts'

/** Searches by unusual names, statistics over a tree, clearing out junk. */
export const findMore = intents(
  'find',
  String.raw`
= since-midnight quiet
> find <where> -type f -daystart -mtime 0
$find files <where> $modified since midnight
which files <where> changed on this calendar day
use find with -daystart for files of this day <where>
files <where> that were saved after midnight, not in the last 24 hours
what did i work on <where> since the day began
files <where> with a modification date of this very day, counted from midnight
this day's files <where>, from 0:00 on
<where> files edited on the current date
today counted from 00:00: which files <where> got written
what has been altered so far today <where>, starting at midnight and not 24 hours back
-daystart -mtime 0 on the files <where>
modified on today's calendar date, files <where>
everything saved between last midnight and now <where>
yesterday evening does not count, only files <where> from today's date

= two-names quiet
> find <where> -type f \( -name '<name>' -o -name '<name2>' \)
$find files (named|called) <name> or <name2> <where>
is there a <name> or a <name2> <where>
use find with -o for the names <name> and <name2> <where>
hunt down both <name> and <name2> <where>
paths of all files <where> called either <name> or <name2>
search <where> for <name> as well as <name2>
look <where> for two file names, <name> and <name2>
<where> either of two filenames will do: <name>, <name2>
track down files that bear the name <name> or else <name2> <where>
do we have <name> or alternatively <name2> <where>
name is <name> or name is <name2>, files <where>
both <name> and <name2> went missing, where are they <where>
one pass for the two filenames <name> / <name2> <where>
match <name> and also <name2> by exact name <where>

= name-spaces quiet
> find <where> -name '* *'
$find [all] files and folders <where> (with|that have) spaces in their name
which names <where> have blanks in them
use find to spot names with a space <where>
are there names with blanks <where>
file or folder names <where> that contain a space
paths <where> whose last part has a blank, they break my script
names containing blanks <where>
<where> whichever name includes a space character
files and dirs with a gap in the name <where>
names made of several words with blanks between them <where>
which items <where> would need quotes because of a space in the name
glob '* *' over all entries <where>
whitespace in names <where>, list the paths
unquoted loops fail on some names <where>, show those with a space

= name-upper quiet
> find <where> -type f -name '*[A-Z]*'
$find files <where> with (capital|uppercase|upper case) letters in their name
which files <where> are not all lower case in name
use find to spot file names with capitals <where>
are there files <where> with an upper case letter in the name
file names <where> that have at least one capital
names with uppercase letters, files <where>
files <where> whose name is not purely lower case
<where> filenames with any letter from A to Z in big form
mixed case or upper case filenames <where>
our rule is lowercase filenames, who breaks it <where>
glob *[A-Z]* over plain files <where>
which files <where> use a big letter in their name
filenames that are written with capitals <where>
CamelCase and other capitalised file names <where>

= no-ext quiet
> find <where> -type f ! -name '*.*'
$find files <where> without [an|any] extension
which files <where> have no dot in their name
use find for files <where> that lack a suffix
files <where> with no ending such as .txt
extensionless files <where>
file names <where> that have no dot at all
are there files <where> with no file ending
<where> files whose name carries no suffix at all
unsuffixed files <where>
names without a dot, regular files <where>
which files <where> have just a bare name such as Makefile
files whose type cannot be told from the ending as there is none <where>
regular files not matching *.* <where>
filenames lacking an extension <where>, list them

= pictures quiet
> find <where> -type f \( -iname '*.jpg' -o -iname '*.jpeg' -o -iname '*.png' -o -iname '*.gif' \)
$find all (images|pictures|image files) <where>
where are my photos and pictures <where>
use find for jpg, jpeg, png and gif files <where>, any case
which image files do i have <where>
paths of all pictures (jpg, jpeg, png, gif) <where>
$find jpg, jpeg, png and gif files <where> regardless of case
every photo or graphic <where>, at any depth
<where> hunt for anything that is a picture by its extension
gather the paths of photos <where>: jpg/jpeg, png, gif
have i got any images <where>
where did my camera shots and screenshots end up <where>
image search by extension, case-insensitive, <where>
graphics files in the usual formats <where>
search for photographs <where>, whatever the letter case of the ending

= tmp-old quiet
> find /tmp -type f -mtime +<days> -delete
$delete files in /tmp that are older than <days>
clean /tmp of files not changed for more than <days>
use find to drop stale files from /tmp, more than <days> old
temporary files in /tmp that were last changed over <days> ago can go, remove them
tidy /tmp but keep files changed in the last <days>, delete older ones
purge old files under /tmp, age above <days>
throw away what nobody touched for over <days> in /tmp, files only
/tmp is filling up, erase its files older than <days>
retention of <days> for /tmp: what is older gets deleted
files that have sat in /tmp for over <days> should be wiped
housekeeping in /tmp, anything unmodified for more than <days> is to be removed
if a temp file under /tmp has not changed in over <days>, remove it
delete with find under /tmp, mtime above <days>
expire entries in /tmp after <days>, regular files

= junk quiet
> find <where> -type f \( -name '*.tmp' -o -name '*.bak' -o -name '*~' \) -delete
$delete all temporary and backup files (.tmp, .bak and ~) <where>
clean up tmp files, bak files and editor backups ending in ~ <where>
use find to drop *.tmp, *.bak and *~ <where>
throw away leftovers <where>, names ending in .tmp, .bak or ~
files ending in .tmp, .bak or a tilde can go <where>, delete them
tidy <where>, remove .tmp, .bak and tilde files
purge junk files <where> with the endings .tmp, .bak and ~
<where> get rid of *.tmp, *.bak and *~ in one go
spring cleaning <where>: erase tmp, bak and tilde files
have all .tmp/.bak/~ clutter removed <where>
wipe temporary (.tmp), backup (.bak) and editor (~) remains <where>
delete three kinds of rubbish <where>, *.tmp and *.bak and *~
scrap files, those with .tmp or .bak or a closing ~, should vanish <where>
my tree is littered with .tmp, .bak and ~ files <where>, erase them

= tilde quiet
> find <where> -type f -name '*~' -delete
$delete all editor backup files ending in ~ <where>
throw away files <where> whose name ends in a tilde
use find to drop *~ <where>
my editor leaves name~ files, remove them <where>
files with a ~ at the end of their name can go <where>, delete them
clean tilde backups <where>
purge every file <where> with a trailing tilde
<where> erase everything named like foo~
have the emacs backup files (trailing ~) removed <where>
old versions that end with a ~ sign should vanish <where>
wipe *~ files <where>
get rid of autosaved copies with a tilde suffix <where>
if a filename <where> finishes with ~, delete that file
backup~ style leftovers <where> need to be erased

= pycache quiet
> find <where> -type d -name '__pycache__' -exec rm -rf {} +
$delete all __pycache__ $dirs <where>
clean the python caches (__pycache__) <where>
use find and rm to drop each __pycache__ folder <where>
throw away python's __pycache__ folders with their contents <where>
every __pycache__ <where> can go, contents too
purge __pycache__ <where>
<where> wipe compiled python leftovers, the __pycache__ dirs
rm -rf on all __pycache__ directories <where>
my repo is littered with __pycache__, erase these folders <where>
stale bytecode directories (__pycache__) <where> must go
have python bytecode folders removed <where>
get rid of every directory by the name __pycache__, recursively, <where>
clear cached .pyc folders called __pycache__ <where>

= modules-size quiet
> find <where> -type d -name node_modules -prune -exec du -sh {} +
$show the size of every node_modules $dir <where>
how much space do the node_modules folders <where> take, each one
use find and du on node_modules folders <where>
disk usage of each node_modules <where>, not looking inside for more
where are node_modules directories <where> and how big is each
size per node_modules folder <where>
list node_modules folders <where> along with their total size
<where> weigh each node_modules directory
npm dependencies eat my disk, how many megabytes per node_modules <where>
human readable total of every node_modules found <where>
summarise node_modules folders <where> with du
which projects have fat node_modules <where>, size for each
room occupied by the different node_modules directories <where>
find node_modules and tell me their weight <where>, no descent into nested ones

= per-owner
> find <where> -type f -printf '%u\n' | sort | uniq -c | sort -rn
$count the files <where> (per|by|for each) (owner|user)
who has the most files <where>
use find and uniq to tally files by user <where>
how many files does each user own <where>
owner statistics for the files <where>
breakdown of the files <where> by owner, most first
file totals user by user <where>
<where> group files by owning account and count them, highest first
ownership histogram of files <where>
which account possesses how many files <where>, top one first
number of files per user account <where>, descending
whose files are the most numerous <where>, count for everyone
tally of file owners <where>, falling order
ranking of users by how many files they have <where>

= per-ext-size
> find <where> -type f -printf '%s %f\n' | awk '{ n = split($NF, p, "."); s[p[n]] += $1 } END { for (e in s) print s[e], e }' | sort -rn
$show the total size (per|by|for each) (extension|file type) <where>
which file extension takes the most space <where>
use find and awk to add up bytes by suffix <where>
bytes used by every file type <where>, biggest first
how much do files of each extension use <where>
space breakdown by extension <where>, in bytes
sum of the sizes for every suffix <where>, from large to small
<where> group files by suffix and total their bytes, heaviest first
is it videos, logs or what that fills the disk <where>, bytes per extension
cumulative bytes of each file ending <where>, descending
which kinds of file weigh the most <where>, add their sizes up by suffix
storage used per file ending <where>, top down
add together the byte counts of equal extensions <where>, highest sum on top
extension ranking by occupied bytes <where>

= deepest
> find <where> -type d -printf '%d %p\n' | sort -rn | head -n 1
$find the (deepest|most deeply nested) $dir <where>
which folder <where> is nested deepest
use find with depth numbers to get the lowest directory <where>
how deep do the folders <where> go, name the deepest
directory <where> at the greatest depth, with the depth
path of the folder <where> that is furthest down
greatest nesting of folders <where> with its path
<where> maximum folder depth and the path that reaches it
longest chain of nested folders <where>, just the last one
which subdirectory <where> lies the most levels down
depth champion among the directories <where>
at how many levels does the tree <where> bottom out, and in what folder
find the directory with the highest depth value <where>
innermost folder <where>, depth included

= fullest
> find <where> -type f -printf '%h\n' | sort | uniq -c | sort -rn | head -n 1
which $dir <where> (has|contains|holds) the most files
$find the $dir with the most files <where>
use find and uniq to get the folder with the highest file count <where>
the fullest folder <where> by number of files
folder <where> that holds the greatest number of files, with the count
where <where> are most of the files, one folder
directory with the largest file count <where>
<where> the single directory that is most crowded with files
folder with the top file count <where>, only that one
group files <where> by parent and keep the largest group
what directory has the largest number of files right in it <where>
one folder <where> is overcrowded with files, which
most populated directory <where>, number and path
number one folder by quantity of files <where>

= newest-ext
> find <where> -type f -name '*.<ext>' -printf '%T@ %p\n' | sort -rn | head -n 1 | cut -d' ' -f2-
$find the (newest|latest|most recently modified) <ext> file <where> including subfolders
which <ext> file in the tree <where> was changed last
use find, sort and cut for the latest <ext> file <where>, nested ones too
path of the most recent <ext> file <where>, at any depth
the last saved file ending in .<ext> <where>, subfolders too
i edited a <ext> file somewhere below <where>, which one was it last
latest of all <ext> files <where>, recursively
<where> freshest *.<ext>, whole tree
most recently saved <ext> file anywhere <where>
out of all .<ext> files <where> pick the one with the youngest timestamp, at every level
which <ext> file did somebody touch last <where>, deep search
recursive search for the very last edited *.<ext> <where>
just one path: the latest modified file with suffix .<ext>, subfolders included, <where>
sort <ext> files <where> by modification time across all levels and take the top one

= same-names quiet
> find <where> -type f -printf '%f\n' | sort | uniq -d
$find file names that (occur|appear|exist) more than once <where>
which file names are used several times <where>
use find and uniq for repeated file names <where>
are there files of the same name in different folders <where>
duplicate file names <where>, not contents
names that two or more files <where> share
repeated names among the files <where>, each once
<where> base names that occur in several places
name clashes between files in different subfolders <where>
same filename in more than one directory <where>, print such names
non-unique filenames <where>
do some files <where> share their base name
filenames found at least twice <where>
i suspect that files in different folders <where> have equal names, which names

= copy-tree quiet
> find <where> -type f -name '*.<ext>' -exec cp --parents {} <mydir> \;
$copy all <ext> files <where> to <mydir> (keeping|preserving|with) (the|their) directory structure
duplicate the <ext> files <where> below <mydir>, folders recreated
use find with cp --parents to bring <ext> files <where> to <mydir>
put copies of every <ext> file <where> under <mydir> with the same paths
mirror just the <ext> files <where> into <mydir>, subfolders kept
<mydir> should get the <ext> files <where> in the same folder layout
<ext> files <where> to <mydir>, copied with their paths
<where> take each *.<ext> along to <mydir> with its relative path
cp --parents of every <ext> file <where>, destination <mydir>
back up only the .<ext> files <where> in <mydir>, hierarchy intact
replicate the folder hierarchy with nothing but <ext> files from the tree <where> below <mydir>
duplicate *.<ext> <where> to <mydir> without flattening the paths
destination <mydir>: copies of <ext> files <where>, subdirectories recreated
i need my <ext> files <where> also in <mydir>, in equal subfolders

= same-file quiet
> find <where> -samefile <bare>
$find all hard links (to|of) <bare> <where>
which names <where> refer to the same inode as <bare>
use find with -samefile for <bare> <where>
other names of the file <bare> <where>
where else <where> does the very same file as <bare> appear
paths <where> that share the inode of <bare>
$find every hard linked name for <bare> <where>
<where> hardlinks that share data with <bare>
<bare> has more than one name, list them all <where>
every path <where> which is physically the same file as <bare>
same inode search for <bare> <where>
under which further names can <bare> be reached <where>
is <bare> hard linked from somewhere <where>
aliases by hard link of <bare> <where>

= ext-dirs quiet
> find <where> -type f -name '*.<ext>' -printf '%h\n' | sort -u
which $dirs <where> contain <ext> files
$list the $dirs <where> that (have|hold|contain) <ext> files
use find and sort to name each folder with <ext> files <where>
in what folders <where> are there <ext> files, each once
folders <where> with at least one file ending in .<ext>
unique directories of all <ext> files <where>
where <where> do i keep <ext> files, only the folders
<where> distinct parent folders of *.<ext>
name the directories that have a .<ext> file in them <where>, no repeats
where are my <ext> files kept <where>, tell me just the folders
unique folder list for files with the suffix .<ext> <where>
locations (folders) of <ext> files <where>, deduplicated
if a directory <where> has any <ext> file, print its path once
parent directories of every .<ext> file <where>, sorted and unique

= link-target quiet
> find <where> -lname '*<stem>*'
$find symlinks <where> that point to something with <stem> in its name
which symbolic links <where> lead to a target containing <stem>
use find with -lname for <stem> <where>
soft links <where> whose target has <stem> in it
what links <where> refer to <stem>
symlinks <where> by target, those containing <stem>
is anything <where> symlinked to a path with <stem> in it
<where> symlinks that aim at a path with <stem>
-lname '*<stem>*' over the tree <where>
which soft link <where> has <stem> as part of the place it refers to
i want to remove <stem>, what symlinks <where> refer to it by name
links whose destination text includes <stem> <where>
search symlinks <where> by what they point at, substring <stem>
list symbolic links <where> if their destination mentions <stem>

= older-than-file quiet
> find <where> -type f ! -newer <bare>
$find files <where> (that are |)not newer than <bare>
which files <where> are as old as <bare> or older
use find with a negated -newer <bare> <where>
files <where> last changed no later than <bare>
whatever file <where> was saved before <bare> or at the same moment
files <where> not changed since <bare> was
files <where> whose modification time does not exceed that of <bare>
<where> files that do not postdate <bare>
compare with <bare>: which files <where> are not more recent
not modified after <bare>, regular files <where>
outdated with respect to <bare>, or equally old, files <where>
files <where> with a timestamp up to that of <bare>
if a file <where> is no fresher than <bare>, list it
take <bare> as the reference, give files <where> whose last edit is at the same time or earlier

= first-lines quiet
> find <where> -type f -name '*.<ext>' -exec head -qn 1 {} +
$show [only] the first line of every <ext> file <where> without file names
top line of each <ext> file <where>, no headings
use find and head -q for line one of all <ext> files <where>
what is the opening line of the <ext> files <where>, no names
titles of all <ext> files <where>, that is their first line, bare
first lines of <ext> files <where>, names left out
just line one out of every <ext> file <where>, without headers
<where> line one from each *.<ext>, no filename banner
print merely the top row of all <ext> files <where>, without saying which file
header rows of every .<ext> file <where>, nothing else, no names
head -q -n 1 over the <ext> files <where>
first row out of all files ending in .<ext> <where>, plain
collect the initial line of each <ext> file <where> without labels
what does line number one say in all the .<ext> files <where>, suppress the names
`,
)
