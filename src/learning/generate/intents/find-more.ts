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

= two-names quiet
> find <where> -type f \( -name '<name>' -o -name '<name2>' \)
$find files (named|called) <name> or <name2> <where>
is there a <name> or a <name2> <where>
use find with -o for the names <name> and <name2> <where>
hunt down both <name> and <name2> <where>
paths of all files <where> called either <name> or <name2>
search <where> for <name> as well as <name2>
look <where> for two file names, <name> and <name2>

= name-spaces quiet
> find <where> -name '* *'
$find [all] files and folders <where> (with|that have) spaces in their name
which names <where> have blanks in them
use find to spot names with a space <where>
are there names with blanks <where>
file or folder names <where> that contain a space
paths <where> whose last part has a blank, they break my script
names containing blanks <where>

= name-upper quiet
> find <where> -type f -name '*[A-Z]*'
$find files <where> with (capital|uppercase|upper case) letters in their name
which files <where> are not all lower case in name
use find to spot file names with capitals <where>
are there files <where> with an upper case letter in the name
file names <where> that have at least one capital
names with uppercase letters, files <where>
files <where> whose name is not purely lower case

= no-ext quiet
> find <where> -type f ! -name '*.*'
$find files <where> without [an|any] extension
which files <where> have no dot in their name
use find for files <where> that lack a suffix
files <where> with no ending such as .txt
extensionless files <where>
file names <where> that have no dot at all
are there files <where> with no file ending

= pictures quiet
> find <where> -type f \( -iname '*.jpg' -o -iname '*.jpeg' -o -iname '*.png' -o -iname '*.gif' \)
$find all (images|pictures|image files) <where>
where are my photos and pictures <where>
use find for jpg, jpeg, png and gif files <where>, any case
which image files do i have <where>
paths of all pictures (jpg, jpeg, png, gif) <where>
$find jpg, jpeg, png and gif files <where> regardless of case
every photo or graphic <where>, at any depth

= tmp-old quiet
> find /tmp -type f -mtime +<days> -delete
$delete files in /tmp that are older than <days>
clean /tmp of files not changed for more than <days>
use find to drop stale files from /tmp, more than <days> old
temporary files in /tmp that were last changed over <days> ago can go, remove them
tidy /tmp but keep files changed in the last <days>, delete older ones
purge old files under /tmp, age above <days>
throw away what nobody touched for over <days> in /tmp, files only

= junk quiet
> find <where> -type f \( -name '*.tmp' -o -name '*.bak' -o -name '*~' \) -delete
$delete all temporary and backup files (.tmp, .bak and ~) <where>
clean up tmp files, bak files and editor backups ending in ~ <where>
use find to drop *.tmp, *.bak and *~ <where>
throw away leftovers <where>, names ending in .tmp, .bak or ~
files ending in .tmp, .bak or a tilde can go <where>, delete them
tidy <where>, remove .tmp, .bak and tilde files
purge junk files <where> with the endings .tmp, .bak and ~

= tilde quiet
> find <where> -type f -name '*~' -delete
$delete all editor backup files ending in ~ <where>
throw away files <where> whose name ends in a tilde
use find to drop *~ <where>
my editor leaves name~ files, remove them <where>
files with a ~ at the end of their name can go <where>, delete them
clean tilde backups <where>
purge every file <where> with a trailing tilde

= pycache quiet
> find <where> -type d -name '__pycache__' -exec rm -rf {} +
$delete all __pycache__ $dirs <where>
clean the python caches (__pycache__) <where>
use find and rm to drop each __pycache__ folder <where>
throw away python's __pycache__ folders with their contents <where>
every __pycache__ <where> can go, contents too
purge __pycache__ <where>

= modules-size quiet
> find <where> -type d -name node_modules -prune -exec du -sh {} +
$show the size of every node_modules $dir <where>
how much space do the node_modules folders <where> take, each one
use find and du on node_modules folders <where>
disk usage of each node_modules <where>, not looking inside for more
where are node_modules directories <where> and how big is each
size per node_modules folder <where>
list node_modules folders <where> along with their total size

= per-owner
> find <where> -type f -printf '%u\n' | sort | uniq -c | sort -rn
$count the files <where> (per|by|for each) (owner|user)
who has the most files <where>
use find and uniq to tally files by user <where>
how many files does each user own <where>
owner statistics for the files <where>
breakdown of the files <where> by owner, most first
file totals user by user <where>

= per-ext-size
> find <where> -type f -printf '%s %f\n' | awk '{ n = split($NF, p, "."); s[p[n]] += $1 } END { for (e in s) print s[e], e }' | sort -rn
$show the total size (per|by|for each) (extension|file type) <where>
which file extension takes the most space <where>
use find and awk to add up bytes by suffix <where>
bytes used by every file type <where>, biggest first
how much do files of each extension use <where>
space breakdown by extension <where>, in bytes
sum of the sizes for every suffix <where>, from large to small

= deepest
> find <where> -type d -printf '%d %p\n' | sort -rn | head -n 1
$find the (deepest|most deeply nested) $dir <where>
which folder <where> is nested deepest
use find with depth numbers to get the lowest directory <where>
how deep do the folders <where> go, name the deepest
directory <where> at the greatest depth, with the depth
path of the folder <where> that is furthest down
greatest nesting of folders <where> with its path

= fullest
> find <where> -type f -printf '%h\n' | sort | uniq -c | sort -rn | head -n 1
which $dir <where> (has|contains|holds) the most files
$find the $dir with the most files <where>
use find and uniq to get the folder with the highest file count <where>
the fullest folder <where> by number of files
folder <where> that holds the greatest number of files, with the count
where <where> are most of the files, one folder
directory with the largest file count <where>

= newest-ext
> find <where> -type f -name '*.<ext>' -printf '%T@ %p\n' | sort -rn | head -n 1 | cut -d' ' -f2-
$find the (newest|latest|most recently modified) <ext> file <where> including subfolders
which <ext> file in the tree <where> was changed last
use find, sort and cut for the latest <ext> file <where>, nested ones too
path of the most recent <ext> file <where>, at any depth
the last saved file ending in .<ext> <where>, subfolders too
i edited a <ext> file somewhere below <where>, which one was it last
latest of all <ext> files <where>, recursively

= same-names quiet
> find <where> -type f -printf '%f\n' | sort | uniq -d
$find file names that (occur|appear|exist) more than once <where>
which file names are used several times <where>
use find and uniq for repeated file names <where>
are there files of the same name in different folders <where>
duplicate file names <where>, not contents
names that two or more files <where> share
repeated names among the files <where>, each once

= copy-tree quiet
> find <where> -type f -name '*.<ext>' -exec cp --parents {} <mydir> \;
$copy all <ext> files <where> to <mydir> (keeping|preserving|with) (the|their) directory structure
duplicate the <ext> files <where> below <mydir>, folders recreated
use find with cp --parents to bring <ext> files <where> to <mydir>
put copies of every <ext> file <where> under <mydir> with the same paths
mirror just the <ext> files <where> into <mydir>, subfolders kept
<mydir> should get the <ext> files <where> in the same folder layout
<ext> files <where> to <mydir>, copied with their paths

= same-file quiet
> find <where> -samefile <bare>
$find all hard links (to|of) <bare> <where>
which names <where> refer to the same inode as <bare>
use find with -samefile for <bare> <where>
other names of the file <bare> <where>
where else <where> does the very same file as <bare> appear
paths <where> that share the inode of <bare>
$find every hard linked name for <bare> <where>

= ext-dirs quiet
> find <where> -type f -name '*.<ext>' -printf '%h\n' | sort -u
which $dirs <where> contain <ext> files
$list the $dirs <where> that (have|hold|contain) <ext> files
use find and sort to name each folder with <ext> files <where>
in what folders <where> are there <ext> files, each once
folders <where> with at least one file ending in .<ext>
unique directories of all <ext> files <where>
where <where> do i keep <ext> files, only the folders

= link-target quiet
> find <where> -lname '*<stem>*'
$find symlinks <where> that point to something with <stem> in its name
which symbolic links <where> lead to a target containing <stem>
use find with -lname for <stem> <where>
soft links <where> whose target has <stem> in it
what links <where> refer to <stem>
symlinks <where> by target, those containing <stem>
is anything <where> symlinked to a path with <stem> in it

= older-than-file quiet
> find <where> -type f ! -newer <bare>
$find files <where> (that are |)not newer than <bare>
which files <where> are as old as <bare> or older
use find with a negated -newer <bare> <where>
files <where> last changed no later than <bare>
whatever file <where> was saved before <bare> or at the same moment
files <where> not changed since <bare> was
files <where> whose modification time does not exceed that of <bare>

= first-lines quiet
> find <where> -type f -name '*.<ext>' -exec head -qn 1 {} +
$show [only] the first line of every <ext> file <where> without file names
top line of each <ext> file <where>, no headings
use find and head -q for line one of all <ext> files <where>
what is the opening line of the <ext> files <where>, no names
titles of all <ext> files <where>, that is their first line, bare
first lines of <ext> files <where>, names left out
just line one out of every <ext> file <where>, without headers
`,
)
