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
plain files <where> named with any of the capitals A to Z
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
files that have sat in /tmp for over <days> should be trashed
housekeeping in /tmp, anything unmodified for more than <days> is to be removed
if a temp file under /tmp has not changed in over <days>, remove it
delete with find under /tmp, mtime above <days>
expire entries in /tmp after <days>, that is erase the regular files

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
ditch stale bytecode directories, __pycache__, <where>
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

= dir-contains quiet
> find <where> -type d -name '*<stem>*'
$find [all] $dirs <where> with <stem> in (their|the) name[s]
which folders <where> have <stem> somewhere in what they are called
use find -type d with *<stem>* <where>
i remember that the folder had <stem> in its name, search <where>
directories <where>, name includes <stem>
does any $dir <where> carry <stem> as part of its name
<where> substring search in folder names: <stem>
paths of every folder <where> whose name contains <stem>
$dirs named something like <stem> plus other letters <where>
directory lookup by a piece of the name, <stem>, <where>
glob *<stem>* over directories only <where>
subfolders that go by something with <stem> <where>
folder name fragment <stem>, search <where>

= stem-ext quiet
> find <where> -type f -name '<stem>*.<ext>'
$find <ext> files <where> (whose names start|whose name begins|starting) with <stem>
which <ext> files <where> have a name that opens with <stem>
use find for names like <stem>*.<ext> <where>
files <where> of the form <stem>something.<ext>
<where> look up <ext> files by their prefix <stem>
prefix <stem> and suffix .<ext>, what files fit <where>
i know that it begins with <stem> and is a <ext> file, where is it <where>
name starts in <stem> and ends in .<ext>, files <where>
paths of all files <where> with <stem> in front and .<ext> at the end
all my <stem>* files in .<ext> format <where>
<stem> at the beginning, .<ext> as the extension: list such files <where>

= part-ext quiet
> find <where> -type f -name '*<stem>*.<ext>'
$find <ext> files <where> with <stem> (in|anywhere in|as part of) (their|the) name
which <ext> files <where> contain <stem> in the file name
use find for names like *<stem>*.<ext> <where>
<where> <ext> files, the name must include <stem>
i am after a <ext> file whose name has <stem> in it somewhere, search <where>
filename fragment <stem>, extension <ext>, search <where>
paths of <ext> files <where> with the substring <stem> in the base name
<stem> somewhere in the name and .<ext> at the end, files <where>
are there <ext> files <where> that mention <stem> in their filename
glob *<stem>*.<ext> over regular files <where>
hunt down .<ext> files that have <stem> within the filename <where>

= ext-without quiet
> find <where> -type f -name '*.<ext>' ! -name '*<stem>*'
$find <ext> files <where> (whose names do not contain|without) <stem> [in the name]
which <ext> files <where> lack <stem> in the file name
use find for *.<ext> but not *<stem>* <where>
all <ext> files <where> apart from those with <stem> in their name
<where> every .<ext> file, leaving out names that have <stem> in them
<ext> files <where>, names including <stem> are of no interest
paths of .<ext> files <where> unless <stem> occurs in the filename
suffix .<ext> yes, substring <stem> no, files <where>
exclude whatever has <stem> in its filename and show the <ext> files <where>
drop the <stem> ones and list the remaining <ext> files <where>
i want <ext> files <where> except if the filename mentions <stem>

= iext quiet
> find <where> -type f -iname '*.<ext>'
$find [all] files <where> ending in .<ext> $case
which files <where> end in .<ext>, in small or capital letters
use find with -iname for the extension <ext> <where>
<ext> files <where>, the suffix may be upper case as well
files with the extension <ext> <where>, no matter how it is capitalised
some of my cameras write the ending in capitals, so find .<ext> in any case <where>
<where> case-blind search for *.<ext>
both lowercase and uppercase .<ext> suffixes count, list these files <where>
.<ext> files <where> irrespective of capital letters in the suffix
paths of all <ext> files <where> with the ending in either case
-iname '*.<ext>' over plain files <where>
uppercase or lowercase ending .<ext>, which files <where>
<ext> files regardless of .<ext> being typed in caps or not <where>

= ext-icount
> find <where> -type f -iname '*.<ext>' | wc -l
$count the files <where> ending in .<ext> $case
how many files <where> end in .<ext>, in small or capital letters
use find -iname and wc for the number of <ext> files <where>
number of <ext> files <where>, the suffix may be upper case as well
tally files with the extension <ext> <where> no matter how it is capitalised
<where> case-blind count of *.<ext>
total of .<ext> files <where> irrespective of capitals in the suffix
both lowercase and uppercase .<ext> endings count, how many are there <where>
quantity of <ext> files <where> with the ending in either case
what is the number of .<ext> files <where>, capital letters or not
case-insensitive tally: suffix .<ext> <where>
add up everything that ends in .<ext> <where>, written big or small

= videos quiet
> find <where> -type f \( -iname '*.mp4' -o -iname '*.mkv' -o -iname '*.avi' -o -iname '*.mov' \)
$find all (videos|movies|films|video files) <where>
where are my films and clips <where>
use find for mp4, mkv, avi and mov files <where>, any case
which movies do i have <where>
paths of all video files (mp4, mkv, avi, mov) <where>
every clip or movie <where>, at any depth
have i got any videos <where>
<where> hunt for anything that is a video by its extension
video search by extension, case-insensitive, <where>
list the film files <where> in the usual formats
where did my recordings in mp4, mkv, avi or mov go <where>
i want to watch something, which mp4, mkv, avi or mov files lie <where>
footage <where>, all the common video suffixes

= music quiet
> find <where> -type f \( -iname '*.mp3' -o -iname '*.flac' -o -iname '*.wav' -o -iname '*.ogg' \)
$find all (music|audio files|songs|sound files) <where>
where are my songs <where>
use find for mp3, flac, wav and ogg files <where>, any case
which music do i have <where>
paths of all audio files (mp3, flac, wav, ogg) <where>
every song or sound <where>, at any depth
have i got any music <where>
<where> hunt for anything that is audio by its extension
audio search by extension, case-insensitive, <where>
list the tracks and recordings <where> in the usual sound formats
where did my mp3, flac, wav and ogg collection go <where>
i want to listen to something, which mp3, flac, wav or ogg files lie <where>
all tunes <where>, whatever the case of the suffix

= documents quiet
> find <where> -type f \( -iname '*.pdf' -o -iname '*.doc' -o -iname '*.docx' -o -iname '*.odt' \)
$find all (office documents|pdf and word documents|letters and papers in pdf or word format) <where>
where are my pdf and word documents <where>
use find for pdf, doc, docx and odt files <where>, any case
which text documents (pdf, doc, docx, odt) do i have <where>
paths of all pdf, doc, docx and odt files <where>
every office or pdf document <where>, at any depth
<where> hunt for pdf, word and libreoffice writer documents
document search by extension pdf/doc/docx/odt, case-insensitive, <where>
my papers and letters, that is pdf, doc, docx or odt, where are they <where>
have i got any pdf or word processor documents <where>
written documents <where> by the suffixes pdf, doc, docx and odt
search out paperwork <where>, namely pdf, doc, docx, odt in any letter case

= archives quiet
> find <where> -type f \( -name '*.zip' -o -name '*.tar' -o -name '*.gz' -o -name '*.bz2' -o -name '*.xz' \)
$find all (archives|compressed files|archive files) <where>
where are archives and compressed files <where>
use find for zip, tar, gz, bz2 and xz files <where>
which archives do i have <where>
paths of all packed files (zip, tar, gz, bz2, xz) <where>
every zip, tarball or otherwise compressed file <where>
<where> hunt for anything compressed or packed by its extension
list files <where> that end in .zip, .tar, .gz, .bz2 or .xz
have i got archives lying around <where>
old downloads that are still packed (zip, tar, gz, bz2, xz) <where>
packed stuff <where>, suffix zip, tar, gz, bz2 or xz
anything zipped, tarred or otherwise compressed <where>, give the paths

= scripts quiet
> find <where> -type f -exec grep -lm1 '^#!' {} +
$find [all] files <where> that start with a shebang
which files <where> are scripts with a #! line
use find and grep -l for files with a line that begins with #! <where>
name the scripts <where>, recognised by their shebang and not by extension
<where> files that have a #! line
shebang files <where>
is anything <where> a script, judging by a #! line
paths of files with an interpreter line (#!) <where>
list whatever file <where> holds a shebang
look into all files <where> and print those with a #! line
interpreter scripts <where>, told by #! inside
grep -l for ^#! over every file <where>

= rm-dirs quiet
> find <where> -type d -name '<stem>' -prune -exec rm -rf {} +
$delete (all|every) $dirs (named|called) <stem> <where> [with their contents|and everything in them]
throw away each folder by the name of <stem> <where>, contents too
use find and rm -rf on directories called <stem> <where>
every $dir named <stem> <where> can go, including what is in it
<where> erase all <stem> folders along with their contents
folders called <stem> must vanish <where>, full or not
rm -rf all <stem> directories in the tree <where>
purge <stem> directories wherever they occur <where>
nuke each $dir <stem> anywhere <where>
have the <stem> folders erased <where>, whatever they hold
if a directory <where> has the name <stem>, remove it completely
recursively search for folders with the name <stem> <where> and wipe each one completely
all <stem> folders <where>: to be trashed, contents and all

= rm-modules quiet
> find <where> -type d -name node_modules -prune -exec rm -rf {} +
$delete all node_modules $dirs <where>
throw away every node_modules folder <where>
use find and rm -rf to drop node_modules directories <where>
free space by erasing all node_modules <where>
npm dependencies can be reinstalled, so remove the node_modules folders <where>
<where> wipe node_modules at any depth
purge node_modules from all projects <where>
rm -rf each node_modules found <where>
discard the installed npm packages of all projects <where>, that is their node_modules
have all node_modules folders removed with contents <where>
reclaim the disk from node_modules folders <where>, delete them
node_modules directories <where> are too heavy, erase each one

= rm-dsstore quiet
> find <where> -type f -name '.DS_Store' -delete
$delete all .DS_Store files <where>
throw away the .DS_Store files that a mac left <where>
use find to drop .DS_Store <where>
clean up after macos, remove .DS_Store <where>
<where> erase every .DS_Store, at any depth
.DS_Store litter <where> has to vanish
purge .DS_Store from the tree <where>
my mac scattered .DS_Store files <where>, get rid of them
ditch whatever is named .DS_Store <where>
have the mac finder leftovers named .DS_Store cleaned up <where>
before i zip it, rid the tree <where> of .DS_Store
wipe .DS_Store entries <where>, recursively

= rm-pyc quiet
> find <where> -type f -name '*.pyc' -delete
$delete all pyc files <where>
throw away the compiled python files (.pyc) <where>
use find to drop *.pyc <where>
clean python bytecode files <where>, those ending in .pyc
<where> erase every .pyc, at any depth
.pyc leftovers <where> have to vanish
purge *.pyc from the tree <where>
ditch python bytecode, *.pyc, <where>
have files with the suffix .pyc trashed <where>
get rid of .pyc clutter <where>
before i commit, rid the tree <where> of .pyc files
wipe python's compiled *.pyc <where>, recursively

= no-git quiet
> find <where> -type f -not -path '*/.git/*'
$find [all] files <where> (except|excluding|ignoring|skipping) [what is in] [the] .git [folder|directory]
all files <where> but nothing from .git
use find with -not -path to leave .git out, files <where>
which files <where> do not belong to git's own .git directory
<where> every file, minus the .git internals
files of the project <where> without git's internal ones
recursive file list <where>, hide whatever is below .git
paths of files <where>, .git contents left out
i want to see my files <where> and not the stuff in .git
inventory of files <where> with the .git tree excluded
walk all the files <where> but ignore version control data in .git
everything that is a file <where>, unless it sits below .git

= no-modules quiet
> find <where> -type f -name '*.<ext>' -not -path '*/node_modules/*'
$find [all] <ext> files <where> (except|excluding|ignoring|skipping|outside) node_modules
<ext> files <where> but none from node_modules
use find with -not -path to leave node_modules out, <ext> files <where>
which <ext> files <where> are not in node_modules
<where> every .<ext> file, minus what npm put in node_modules
my own <ext> files <where>, dependencies in node_modules left out
recursive list of <ext> files <where>, hide whatever is below node_modules
paths of *.<ext> <where>, node_modules not counted
.<ext> files <where> unless they sit below node_modules
do not show node_modules, just the <ext> files <where>
source files with suffix .<ext> <where>, third party code in node_modules ignored
filter out node_modules while searching for <ext> files <where>

= base-noext quiet
> find <where> -type f -name '*.<ext>' -exec basename {} .<ext> \;
$list the names of [all] <ext> files <where> without [the] extension
bare names of the <ext> files <where>, neither folder nor .<ext>
use find and basename to strip path and .<ext> from <ext> files <where>
what are the <ext> files <where> called, ending and folder cut off
<where> names of .<ext> files minus the suffix and the path
base names without .<ext> for every <ext> file <where>
chop off directory and extension of the <ext> files <where> and print the rest
only the stem of each <ext> filename <where>
<ext> files <where>, print the plain title with no .<ext> and no path
run basename on all <ext> files <where> so that .<ext> is dropped
titles of <ext> files <where>: no directories, no .<ext>
what remains of the <ext> file paths <where> after removing folder and suffix

= fifos quiet
> find <where> -type p
$find [all] (named pipes|fifos) <where>
use find with -type p <where>
are there any fifos <where>
which entries <where> are named pipes
fifo files <where>
<where> anything of type p
paths of the named pipes <where>
does the tree <where> contain a fifo
list pipe entries <where>
search for files made by mkfifo <where>

= newest-dirs
> find <where> -mindepth 1 -type d -printf '%T@ %p\n' | sort -rn | head -n <n> | cut -d' ' -f2-
$find the <n> (most recently modified|newest|latest) $dirs <where>
which <n> folders <where> were changed last
use find, sort and cut for the <n> directories with the latest change <where>
<n> freshest subfolders <where>, any depth
top <n> of the directories <where> by modification time
where was something added lately, the <n> last changed folders <where>
<where> the <n> folders with the youngest timestamps
most recently touched subdirectories <where>, <n> of them
order the folders <where> by recency and keep <n>
paths of the <n> directories modified most recently <where>
in which <n> folders was there activity last <where>
latest activity by folder <where>, limit <n>
which <n> directories <where> have changed most recently, nested ones too

= per-year
> find <where> -type f -printf '%TY\n' | sort | uniq -c
$count [the] files <where> (per|by|for each) year [of modification]
how many files <where> were last changed in each year
use find, sort and uniq to tally files by year <where>
number of files per year of last change <where>
year by year file count <where>
files <where> grouped by the year of their last edit, with counts
<where> statistics of files over the years
how many files date from which year <where>
breakdown of the files <where> by modification year
yearly totals of files <where> by their timestamp
how old is our data <where>, count files year by year
yearly histogram of the files <where>

= per-month
> find <where> -type f -printf '%TY-%Tm\n' | sort | uniq -c
$count [the] files <where> (per|by|for each) month [of modification]
how many files <where> were last changed in each month
use find, sort and uniq to tally files by year and month <where>
number of files per month of last change <where>
month by month file count <where>
files <where> grouped by the month of their last edit, with counts
<where> statistics of files over the months
how many files date from which month <where>
breakdown of the files <where> by modification month
monthly totals of files <where> by their timestamp
how is the activity <where> spread over the months, count files
monthly histogram of the files <where>, like 2024-03

= per-day
> find <where> -type f -printf '%TY-%Tm-%Td\n' | sort | uniq -c
$count [the] files <where> (per|by|for each) day [of modification]
how many files <where> were last changed on each day
use find, sort and uniq to tally files by date <where>
number of files per calendar day of last change <where>
day by day file count <where>
files <where> grouped by the date of their last edit, with counts
<where> statistics of files over the days
how many files date from which day <where>
breakdown of the files <where> by modification date
daily totals of files <where> by their timestamp
how is the activity <where> spread over single days, count files
daily histogram of the files <where>, like 2024-03-10

= empty-ext quiet
> find <where> -type f -name '*.<ext>' -empty
$find [all] empty <ext> files <where>
which <ext> files <where> have nothing in them
use find with -empty for names ending in .<ext> <where>
<ext> files of zero length <where>
are there <ext> files <where> without any content
<where> blank *.<ext>, 0 bytes
paths of the <ext> files <where> that hold no data
0-byte .<ext> files <where>
.<ext> files that came out empty <where>
name each <ext> file <where> which contains not a single byte
zero byte files with suffix .<ext> <where>
do some <ext> files <where> lack any data

= dirs-vacant
> find <where> -type d -empty | wc -l
$count the empty $dirs <where>
how many folders <where> have nothing in them
use find and wc for the number of empty directories <where>
number of folders without contents <where>
tally directories that hold nothing <where>
<where> quantity of hollow folders
empty folder total <where>
how many $dirs could i rmdir <where> because they are empty
count of vacant directories <where>
not the names, just how many empty folders there are <where>
what number of directories <where> have no entries
add up the bare folders <where>

= longest-name quiet
> find <where> -type f -printf '%f\n' | awk '{ print length, $0 }' | sort -rn | head -n 1
which file <where> has the longest name, subfolders too
$find the longest file name <where>, at any depth, with its length
use find and awk to measure file names <where> and give the longest
longest filename in the whole tree <where> and how many characters it has
<where> measure all file names recursively and print the maximum
what is the lengthiest file name <where> including nested files
recursive search for the file name with the most characters <where>
the file name with the most letters <where>, length in front, nested files too
how long is the longest of all file names in the tree <where>, and which is it
record holder for file name length <where>, all levels
which filename <where> runs on the longest, subfolders searched as well, with its character count
maximum file name length in the tree <where>, and the name

= long-paths quiet
> find <where> -type f | awk 'length > <lineb>'
$find [all] files <where> whose path is longer than <lineb> characters
which file paths <where> exceed <lineb> characters
use find and awk for paths of over <lineb> characters <where>
overlong paths <where>, more than <lineb> characters
<where> file paths with a length above <lineb>
is any file path <where> beyond <lineb> characters
backup fails on long paths, show those with more than <lineb> characters <where>
paths of files <where> that are not within <lineb> characters
print file paths <where> if they have more than <lineb> letters
filter the file paths <where> by length, greater than <lineb>
path length above <lineb>, which files <where>
windows cannot open very long paths, name files <where> with over <lineb> characters in the path

= touch-all quiet
> find <where> -type f -exec touch {} +
touch all files <where> recursively
set the modification time of every file <where> to now
use find and touch on all files <where>
update the timestamps of the files <where>, nested ones too
<where> give all files the present time as their change time
make every file <where> look as if it was changed just now
refresh mtime on each regular file in the tree <where>
all files <where> should carry the current date and time
bump the modification dates of all the files <where> to this moment
reset timestamps to now for files <where>, folders not included
stamp all the files <where> with the current moment
pretend that all files <where> were saved right now

= web-modes quiet
> find <where> -type d -exec chmod 755 {} + -o -type f -exec chmod 644 {} +
set directories to 755 and files to 644 <where>
$change permissions <where> to 755 for folders and 644 for files
use find and chmod: 755 on directories, 644 on files <where>
chmod <where> recursively, 755 for dirs but 644 for files
<where> folders should get mode 755, regular files mode 644
the usual web server permissions <where>, that is 755 folders and 644 files
repair the rights <where>, each folder 755 and each file 644
all files 644 and all directories 755 <where>
give folders rwxr-xr-x (755) and files rw-r--r-- (644) <where>
reset modes <where> to the defaults 755 for directories, 644 for files
normalise permissions <where>: dirs 755, files 644
my upload messed up the rights <where>, folders need 755 and files 644

= whole-name parse
> find / -name '<name>' 2>/dev/null
$find <name> (on the whole system|anywhere on this computer|on the entire disk|everywhere) [hiding errors|without permission errors]
search the entire system for <name>
where on this machine is <name>
use find from the root directory to look for <name> and hide error messages
search everything from / for a file named <name>, no permission denied messages
is there a <name> anywhere on this computer
i do not know in which folder it is, look on the whole disk for <name>
system-wide search for <name>
find / for <name>, errors to /dev/null
locate <name> starting at the root, suppress errors
go through all of the file system and look for <name>
i have no idea where <name> is, check each directory of the machine
full system search by exact name, <name>, without the permission noise

= whole-big parse
> find / -xdev -type f -size +<size> 2>/dev/null
$find files $big <size> (on the whole system|on the root file system|on the entire disk) without crossing into other file systems
my root partition is full, which files on it are bigger than <size>
use find with -xdev from / for files over <size>, hide errors
search / for files above <size> but stay on this file system
large files on the root partition alone, beyond <size>
what on the root disk takes more than <size>, other mounts left out
from the root directory down, files exceeding <size>, one file system only, no error messages
system-wide: files heavier than <size>, do not enter other mounts
disk hogs of over <size> under /, same device only
find / -xdev for files larger than <size>
the system disk has filled up, list everything above <size> that lives on it, not on other mounts
big file hunt from /, threshold <size>, stay on one device, quiet about errors

= not-contain quiet
> find <where> -type f -name '*.<ext>' -exec grep -L '<word>' {} +
$find <ext> files <where> that do not contain <word>
which <ext> files <where> lack the word <word>
use find and grep -L to name <ext> files <where> without <word>
<ext> files <where> in which <word> does not occur
<where> files ending in .<ext> where <word> is missing inside
names of .<ext> files <where> that never mention <word>
are there <ext> files <where> that do not have <word> in their text
<word> is absent from which <ext> files <where>
every <ext> file <where> should mention <word>, name the ones that fail to
i want <ext> files <where> unless <word> is written in them
<ext> files missing the text <word> <where>
inverse search: .<ext> files <where> with no <word> inside

= ask-delete parse
> find <where> -type f -name '*.<ext>' -ok rm {} \;
$delete <ext> files <where> (but ask|asking) (me |)before each one
remove <ext> files <where> one by one with confirmation
use find with -ok rm on <ext> files <where>
ask me for every <ext> file <where> whether it should be removed
<where> interactively erase files ending in .<ext>
get rid of .<ext> files <where>, but let me confirm each
for each <ext> file <where> prompt and delete upon yes
confirm then delete, *.<ext> <where>
i want to decide file by file which <ext> files <where> are erased
prompted deletion of .<ext> files <where>
erase <ext> files <where> only after i said yes to each
yes/no question per .<ext> file <where>, remove on yes

= odd-names quiet
> LC_ALL=C find <where> -name '*[! -~]*'
$find files and folders <where> with (non-ascii|special|accented) characters in their name
which names <where> have characters outside ascii
use find to spot names with umlauts, accents or control characters <where>
are there non-ascii names <where>
names with accented letters or emoji <where>
<where> entries whose name is not plain ascii
file and folder names <where> with anything but printable ascii
strange characters in names <where>, list the paths
names containing letters such as é or ü <where>
my backup tool chokes on non-ascii names, show them <where>
umlauts, accents and other non-english characters in names <where>
anything not 7-bit in the names <where>, files and folders

= dir-rename quiet
> find <where> -depth -type d -name '<stem>' -execdir mv {} <newword> \;
rename (all|every) $dirs (named|called) <stem> <where> to <newword>
every folder <stem> <where> should be called <newword>
use find -depth with mv so that folders <stem> become <newword> <where>
change the name of all <stem> directories to <newword> <where>
<where> directories by the name <stem> get the new name <newword>
<newword> is to replace <stem> as folder name, everywhere <where>
folders <stem> -> <newword>, recursively <where>
give each $dir that has the name <stem> the name <newword> instead <where>
bulk rename of folders <where>: <stem> becomes <newword>
i want no folder <stem> but <newword> in its place, all over the tree <where>
all over the tree <where>, folders now called <stem> get renamed <newword>
mv every directory <stem> to <newword> in its own place <where>
`,
)
