import { intents } from '../grammar.ts'

/** Searches that join conditions: one or the other, one but not the other, regular expressions, lists saved to files. */
export const findAlternatives = intents(
  'find',
  String.raw`
= or-ext quiet
> find <where> -name '*.<ext>' -o -name '*.<ext2>'
find all files and directories <where> whose names end in .<ext> or in .<ext2>
search <where> for *.<ext> or *.<ext2>, of any type
use find with -o for the names *.<ext> and *.<ext2> <where>
list everything <where> that is called *.<ext> or *.<ext2>
entries <where> with either of the endings .<ext> and .<ext2>, folders not excluded
<where> names in .<ext> or .<ext2>, whatever the type
print whatever <where> matches *.<ext> or else *.<ext2>
is there anything <where> that ends in .<ext> or .<ext2>, no matter if file or folder
two name patterns joined by -o, *.<ext> and *.<ext2>, <where>
display the paths of all files/directories <where> named *.<ext> or *.<ext2>
locate both *.<ext> and *.<ext2> <where>, do not restrict the type
anything with the suffix .<ext> or the suffix .<ext2> <where>
look <where> for names of the form *.<ext> and of the form *.<ext2>, any kind of entry

= or-three quiet
> find <where> -name '*.<ext>' -o -name '*.<ext2>' -o -name '*.<ext3>'
find all files and directories <where> whose names end in .<ext>, .<ext2> or .<ext3>
search <where> for *.<ext>, *.<ext2> or *.<ext3>, of any type
use find with -o twice for the names *.<ext>, *.<ext2> and *.<ext3> <where>
list everything <where> that is called *.<ext>, *.<ext2> or *.<ext3>
entries <where> with one of the endings .<ext>, .<ext2>, .<ext3>, folders not excluded
<where> names in .<ext> or .<ext2> or .<ext3>, whatever the type
print whatever <where> matches *.<ext> or *.<ext2> or else *.<ext3>
is there anything <where> that ends in .<ext>, .<ext2> or .<ext3>, no matter if file or folder
three name patterns joined by -o, *.<ext>, *.<ext2> and *.<ext3>, <where>
display the paths of all files/directories <where> named *.<ext>, *.<ext2> or *.<ext3>
locate *.<ext>, *.<ext2> and *.<ext3> <where>, do not restrict the type
anything with the suffix .<ext>, .<ext2> or .<ext3> <where>
look <where> for names like *.<ext>, like *.<ext2> and like *.<ext3>, any kind of entry

= or-three-files quiet
> find <where> -type f \( -name '*.<ext>' -o -name '*.<ext2>' -o -name '*.<ext3>' \)
find all regular files <where> whose names end in .<ext>, .<ext2> or .<ext3>
search <where> for <ext>, <ext2> and <ext3> files
use find -type f with -o for files *.<ext>, *.<ext2> and *.<ext3> <where>
list the files <where> with the extension <ext>, <ext2> or <ext3>
files <where> with one of the endings .<ext>, .<ext2>, .<ext3>
<where> all <ext> files, all <ext2> files and all <ext3> files
print every regular file <where> that matches *.<ext> or *.<ext2> or *.<ext3>
are there files of the types <ext>, <ext2> or <ext3> <where>
three file extensions, <ext> <ext2> <ext3>, show the files <where>
display the paths of all regular files <where> named *.<ext>, *.<ext2> or *.<ext3>
which files <where> end in .<ext>, in .<ext2> or in .<ext3>
i need the <ext> files <where> along with those in .<ext2> and .<ext3>
files whose suffix is .<ext>, .<ext2> or .<ext3>, recursively <where>

= or-names quiet
> find <where> -name '<name>' -o -name '<name2>'
find all files and directories <where> named <name> or <name2>
search <where> for <name> or <name2>, of any type
use find with -o for the names <name> and <name2> <where>
list everything <where> that is called <name> or <name2>
entries <where> by one of the names <name> and <name2>, folders not excluded
<where> <name> or <name2>, whatever the type
print whatever <where> has the name <name> or else <name2>
is there anything <where> called <name> or <name2>, no matter if file or folder
two exact names joined by -o, <name> and <name2>, <where>
display the paths of all files/directories <where> with the name <name> or <name2>
locate both <name> and <name2> <where>, do not restrict the type
where do <name> and <name2> lie <where>, any type
look <where> for entries of any kind named <name> and for those named <name2>

= or-starts quiet
> find <where> -name '<stem>*' -o -name '<stem2>*'
find all files and directories <where> whose names begin with <stem> or with <stem2>
search <where> for names that start in <stem> or in <stem2>, any type
use find with -o for <stem>* and <stem2>* <where>
list everything <where> called <stem>something or <stem2>something
entries <where> with one of the prefixes <stem> and <stem2>, folders not excluded
<where> names starting with <stem> or <stem2>, whatever the type
print whatever <where> has a name that begins with either <stem> or <stem2>
is there anything <where> starting with <stem> or <stem2>, no matter if file or folder
two prefixes joined by -o, <stem> and <stem2>, <where>
display the paths of all files/directories <where> that start with <stem> or <stem2>
locate names opening with <stem> and names opening with <stem2> <where>, do not restrict the type
anything whose first letters are <stem> or else <stem2> <where>
either <stem>* or <stem2>*, all kinds of entries <where>

= or-contains quiet
> find <where> -type f \( -name '*<stem>*' -o -name '*<stem2>*' \)
find all regular files <where> whose names contain <stem> or <stem2>
search <where> for files with <stem> or <stem2> somewhere in the name
use find -type f with -o for *<stem>* and *<stem2>* <where>
list the files <where> named with <stem> or <stem2> in any position
files <where> whose name includes at least one of <stem> and <stem2>
<where> files, <stem> or <stem2> as part of the name
print every file <where> that has either <stem> or <stem2> in its name
are there files <where> with <stem> or <stem2> in the name
the file name has <stem> or it has <stem2>: show the paths <where>
display regular files <where> matching *<stem>* or *<stem2>*
which files <where> mention <stem> or <stem2> in their names
part of the name is <stem> or <stem2>, files only, <where>
substring <stem> or substring <stem2> in file names <where>

= or-iext quiet
> find <where> -type f \( -iname '*.<ext>' -o -iname '*.<ext2>' \)
find all regular files <where> ending in .<ext> or .<ext2>, ignoring case
search <where> for <ext> and <ext2> files, the extension in upper or lower case
use find with -iname and -o for *.<ext> and *.<ext2> files <where>
list files <where> with the case-insensitive extension <ext> or <ext2>
files <where> in .<ext> or .<ext2>, capitals or not
<where> <ext> files and <ext2> files, case of the ending does not matter
print every regular file <where> that matches *.<ext> or *.<ext2> regardless of case
are there files of the types <ext> or <ext2> <where>, also when the ending is in capitals
which files <where> end in .<ext> or .<ext2> in any case
display regular files <where> named *.<ext> or *.<ext2> without regard to case
the extension is <ext> or <ext2> in big or small letters: show the files <where>
case-blind search for two extensions of files, <ext> and <ext2>, <where>
all <ext>/<ext2> files <where>, case-insensitively

= or-ext-ls quiet
> find <where> -type f \( -name '*.<ext>' -o -name '*.<ext2>' \) -ls
list in detail all regular files <where> ending in .<ext> or .<ext2>, with find -ls
show <ext> and <ext2> files <where> in -ls format
use find -ls for *.<ext> and *.<ext2> files <where>
detailed listing by find of the files <where> with the extension <ext> or <ext2>
inode, mode, owner, size and date of <ext> files and <ext2> files <where>
<where> <ext> and <ext2> files the way ls -dils shows them
find regular files named *.<ext> or *.<ext2> <where> and describe each by -ls
-ls for every file <where> that ends in .<ext> or .<ext2>
find's own long format for the <ext> and <ext2> files <where>
print full information, through -ls, on the <ext> and <ext2> files <where>
rights, links, owner, size and inode of all files in .<ext> or .<ext2> <where>
give a -ls line for each regular file <where> of the two types <ext> and <ext2>
which <ext> or <ext2> files are there <where>, with find -ls details

= not-two-ext quiet
> find <where> -type f ! \( -name '*.<ext>' -o -name '*.<ext2>' \)
find all regular files <where> that end neither in .<ext> nor in .<ext2>
search <where> for files other than <ext> and <ext2> files
use find with a negated group for everything but *.<ext> and *.<ext2> files <where>
list the files <where> except those with the extension <ext> or <ext2>
files <where>, no .<ext> and no .<ext2>
<where> all files that are not of the types <ext> and <ext2>
print every regular file <where> that does not match *.<ext> or *.<ext2>
leave out <ext> files and <ext2> files, show the other files <where>
which files <where> are neither <ext> nor <ext2>
display regular files <where> without the suffixes .<ext> and .<ext2>
two extensions to ignore, <ext> and <ext2>: give the remaining files <where>
any file <where> whose name ends in something else than .<ext> or .<ext2>
exclude *.<ext> and *.<ext2> from the files <where>

= old-or-big quiet
> find <where> -atime +<days> -o -size +<size>
find all files and directories <where> not accessed for more than <days> or larger than <size>
search <where> for entries that were last accessed over <days> ago or that exceed <size>
use find with -o: -atime over <days> or size over <size> <where>
list everything <where> that is either unread for more than <days> or bigger than <size>
whatever is <where> and was not opened in <days>, or takes more than <size>
<where> last access more than <days> back, or size above <size>, any type
either big, over <size>, or forgotten, not read for over <days>: which entries are that <where>
print the paths of files/directories <where> whose access time is over <days> old or whose size is over <size>
candidates for removal <where>, all types: not used for more than <days>, or heavier than <size>
one condition of two is enough, atime over <days> or more than <size>, <where>
larger than <size> or else not accessed in the last <days>: show all such files and directories <where>
entries <where> above <size>, together with those that nobody has accessed for over <days>
display what <where> was accessed more than <days> ago or has a size beyond <size>

= any-time quiet
> find <tree> -type f \( -ctime -<days> -o -atime -<days> -o -mtime -<days> \)
find regular files <tree> that were modified, accessed or had their status changed in the last <days>
files <tree> for which any of the three times is less than <days> old
use find with -ctime, -atime and -mtime joined by -o, less than <days>, for files <tree>
list files <tree> changed, read or modified within the past <days>
any activity on regular files <tree> during the last <days>: read, written or status changed
which files <tree> have an atime, mtime or ctime inside the last <days>
print the regular files <tree> that somebody opened, edited or changed the attributes of in <days>
<tree> files touched in whatever way in the last <days>, by access, modification or status
show files <tree> with at least one of access, change and modification in the past <days>
ctime or atime or mtime below <days>, files <tree>
display the regular files <tree> whose access, status or content is dated less than <days> ago
search <tree> for files used in any way over the last <days>, all three timestamps count
files accessed, or modified, or with their inode changed, less than <days> ago <tree>

= types-iname-recent quiet
> find <where> \( -type f -o -type d \) -iname '*<stem>*' -mtime -<days>
find regular files and directories <where> with <stem> in the name, ignoring case, modified less than <days> ago
search <where> for files or directories, not links, whose names contain <stem> in any case and which changed in the last <days>
use find with -type f -o -type d for *<stem>*, case-insensitively, changed within <days> <where>
list regular files and folders <where> named with <stem>, capitals or not, of the last <days>
<where> only files and directories, name with <stem> in upper or lower case, modified in the past <days>
print directories and plain files <where> containing <stem> in their names $case, changed less than <days> ago
nothing but regular files and directories <where>, <stem> in the name in whatever case, less than <days> old
which regular files or directories <where> have <stem>, any case, in the name and an mtime within <days>
display plain files as well as directories, no links or devices, <where>, named *<stem>* regardless of case, modified during the last <days>
type f or type d, -iname *<stem>*, changed in the last <days>, <where>
recently changed, within <days>: regular files and directories <where> with <stem> in the name, case does not matter
folders and ordinary files <where>, both with <stem> in any capitalisation in the name, from the last <days>
be it a regular file or a directory, <stem> in its name, case ignored, and modified less than <days> ago <where>

= dirs-or-links quiet
> find <where> -type d -o -type l
find all directories and symbolic links <where>
search <where> for entries that are a directory or a symlink
use find with -type d -o -type l <where>
list folders and symlinks <where>, no regular files
directories as well as symbolic links <where>
<where> everything of type d or l
print the paths of directories and soft links <where>
which folders and which symlinks are there <where>
show me only directories or symlinks <where>
two types, directory and symbolic link, <where>
display whatever <where> is either a folder or a symbolic link
leave out files, list directories and symlinks <where>
recursive list <where> of folders plus soft links

= digits-one-two quiet
> find <where> -name '<stem>[0-9]' -o -name '<stem>[0-9][0-9]'
find all files and directories <where> named <stem> followed by one or two digits
search <where> for <stem> plus a number of one or two digits, nothing behind it
use find with -o for <stem> plus a digit and <stem> plus two digits <where>
list whatever <where> is called <stem> with one digit or two digits at the end
entries <where> like <stem>7 or <stem>42, the number having at most two digits
<where> names made of <stem> and one or two digits
print everything <where> whose name is <stem> and then a one- or two-digit number
is there a <stem> with a number up to 99 behind it <where>
names <stem>N and <stem>NN with digits for N, search <where>
show files/directories <where> by the name <stem> and a single or double digit
<stem>0 to <stem>99 as names, which of them exist <where>
locate the numbered <stem> entries <where>, one digit or two
anything named <stem>, then one digit and optionally another, <where>

= not-name-any quiet
> find <where> ! -name '<pattern>'
find all files and directories <where> whose names do not match <pattern>
list everything <where> except what is named <pattern>
use find ! -name <pattern> for entries of any type <where>
print all entries <where>, files and folders, other than <pattern>
<where> files/directories that are not called <pattern>
whatever is <where>, folders included, and not named <pattern>
search <where> for anything whose name is different from <pattern>
show files as well as directories <where>, leaving out names like <pattern>
exclude the name <pattern> and list all other entries <where>
which files or directories <where> have a name other than <pattern>
all types <where>, no <pattern>
display the paths of files and folders <where>, unless their name fits <pattern>
names not matching <pattern> <where>, any kind of entry

= not-iname-here quiet
> find . -maxdepth 1 ! -iname '<name>'
list everything in the current directory only that is not named <name>, ignoring case
find files and directories in the current directory, no subdirectories, other than <name> in any case
use find -maxdepth 1 with ! -iname <name> in this directory
what is in the current directory, one level, besides <name> in upper or lower case
all entries of this directory but <name>, case-insensitively, without descending
show files and folders here, not deeper, whose name is not <name> whatever the capitals
this directory without <name>, case does not matter, no recursion
print the names in the working directory except <name> regardless of case, first level only
exclude <name> in any case and list the rest of the current directory with find, not recursively
everything right here that is called something else than <name>, case ignored
non-recursive find in the current directory for names that differ from <name> in more than case
only the current directory itself: entries not named <name>, case-blind
leave out <name> in big or small letters and show the other entries of the current folder, not its subfolders

= ext-but-name quiet
> find <where> -type f -name '*.<ext>' ! -name '<name>'
find all <ext> files <where> except <name>
list regular files ending in .<ext> <where> but not <name>
use find with -name *.<ext> and ! -name <name> for files <where>
<ext> files <where> other than those called <name>
print every .<ext> file <where> unless its name is <name>
<where> all <ext> files, <name> excluded
which <ext> files apart from <name> are there <where>
search <where> for files with the extension <ext>, skipping <name>
show *.<ext> files <where>, leave out <name>
i want each <ext> file <where>, only not <name>
recursively find regular .<ext> files <where> with the exception of <name>
any <ext> file <where> that is not named <name>
display the paths of <ext> files <where> whose name differs from <name>

= dir-stem-not quiet
> find <where> -type d -name '*<stem>*' ! -name '*.<ext>'
find directories <where> whose names contain <stem> but do not end in .<ext>
list folders <where> with <stem> in the name except those ending in .<ext>
use find -type d with -name *<stem>* and ! -name *.<ext> <where>
directories <where> called something with <stem>, but nothing in .<ext>
print every directory <where> that has <stem> in its name and no .<ext> at the end
<where> folders, <stem> in the name, suffix .<ext> excluded
which directories <where> include <stem> in their name without ending in .<ext>
search <where> for folders containing <stem> in the name, skipping *.<ext>
show $dirs <where> named *<stem>*, leave out *.<ext>
the directory name has <stem> but not the ending .<ext>, look <where>
display directories <where> matching *<stem>* and not matching *.<ext>
any folder <where> whose name mentions <stem>, unless it ends in .<ext>
only directories <where>, name with <stem>, not *.<ext>

= starts-but-name quiet
> find <where> -name '<stem>*' ! -name '<name>'
find all files and directories <where> whose names start with <stem>, except <name>
list everything <where> named <stem>something other than <name>
use find with -name <stem>* and ! -name <name>, any type, <where>
entries <where> beginning with <stem>, <name> excluded, folders not left out
print whatever <where> has the prefix <stem> unless it is called <name>
<where> files and folders that start with <stem> but are not <name>
which files or directories apart from <name> begin with <stem> <where>
search <where> for names of any type in <stem>*, skipping <name>
show <stem>* <where>, all types, leave out <name>
anything that starts with <stem> <where>, only not <name>
names with <stem> at the front <where> with the exception of <name>, of any type
display the paths of files/directories <where> matching <stem>* whose name differs from <name>
begins with <stem> and is not <name>, be it file or folder, <where>

= iext-unhidden quiet
> find <where> -type f -iname '*.<ext>' ! -name '.*'
find all <ext> files <where>, ignoring case, that are not hidden
list regular files ending in .<ext> in any case <where>, skipping hidden ones
use find with -iname *.<ext> and ! -name '.*' for files <where>
non-hidden files <where> with the extension <ext> in upper or lower case
print every .<ext> file <where>, capitals or not, unless its name starts with a dot
<where> <ext> files in any case, dot files excluded
which visible <ext> files are there <where>, case of the extension does not matter
search <where> for files with the case-insensitive ending .<ext>, no dot files
show *.<ext> files <where> regardless of case, leave hidden ones out
any file <where> ending in .<ext>, any case, whose name has no leading dot
recursively find unhidden .<ext> files <where> without regard to case
display <ext> files <where>, case ignored, but no hidden file
the ending is .<ext> in big or small letters and the file is not hidden, <where>

= hidden-but-git quiet
> find <where> -type f -name '.*' ! -name '.git*'
find all hidden files <where> except those whose names begin with .git
list dot files <where> but not .gitignore and the other .git files
use find with -name '.*' and ! -name '.git*' for files <where>
hidden regular files <where> other than .git*
print every hidden file <where> unless it is named .git something
<where> dot files, those starting with .git excluded
which hidden files apart from git's are there <where>
search <where> for files with a leading dot, skipping .git*
show hidden files <where>, leave out .gitignore, .gitattributes and the like
any file <where> starting with a dot but not with .git
recursively find hidden files <where>, ignoring names that start with .git
display dot files <where> which are not .git* files
hidden, a regular file, and not called .git*: look <where>

= mmin-not-ext quiet
> find <where> -mmin -<mins> ! -name '*.<ext>'
find all files and directories <where> modified less than <mins> ago, except *.<ext>
list everything <where> changed in the last <mins> that does not end in .<ext>
use find with -mmin and ! -name *.<ext>, last <mins>, any type, <where>
entries <where> modified within <mins>, names ending in .<ext> excluded
print what changed <where> during the past <mins>, files and folders, but nothing in .<ext>
<where> recent changes of any type, <mins> at most, without *.<ext>
which files or directories <where> were modified in the last <mins>, apart from .<ext> ones
search <where> for anything changed in the past <mins>, skipping *.<ext>
show files/directories <where> less than <mins> old, leave out .<ext>
changed no more than <mins> ago and not called *.<ext>, all types <where>
whatever was modified <where> in the last <mins> and has another ending than .<ext>
display files and folders <where> with an mtime inside <mins> whose name does not match *.<ext>
what was touched <where> in the last <mins>, folders too, ignoring *.<ext>

= mmin-unhidden quiet
> find <where> -mmin -<mins> ! -path '*/.*'
find all files and directories <where> modified in the last <mins>, excluding hidden ones and what is inside of them
list everything <where> changed less than <mins> ago with nothing hidden in its path
use find with -mmin and ! -path '*/.*', last <mins>, <where>
non-hidden entries <where> modified within <mins>, also none from hidden directories
print what changed <where> during the past <mins>, files and folders, no dot files, no dot directories
<where> recent changes of any type, <mins> at most, hidden paths left out
which visible files or directories <where> were modified in the last <mins>
search <where> for anything unhidden changed in the past <mins>
show unhidden files/directories <where> less than <mins> old, hidden folders skipped
changed no more than <mins> ago and not hidden in any way, all types <where>
whatever was modified <where> in the last <mins>, dot names and their contents ignored
files and folders <where> with an mtime inside <mins> and no component that starts with a dot
what was touched <where> in the last <mins>, ignoring all hidden trees and files

= iext-notbig quiet
> find <where> -iname '*.<ext>' ! -size +<size>
find all files and directories <where> ending in .<ext>, ignoring case, that are not larger than <size>
list everything <where> named *.<ext> in any case of at most <size>
use find with -iname *.<ext> and ! -size over <size> <where>
entries <where> with the case-insensitive ending .<ext>, up to <size>
print whatever <where> ends in .<ext>, capitals or not, and is not bigger than <size>
<where> *.<ext> regardless of case, size not exceeding <size>
which names in .<ext>, upper or lower case, have no more than <size> <where>
search <where> for *.<ext> without regard to case, nothing above <size>
show *.<ext>, any case, <where>, leave out those over <size>
at most <size> and called *.<ext> in big or small letters, all types <where>
anything ending in .<ext> <where>, case ignored, <size> or less
display files/directories <where> matching *.<ext> case-insensitively, <size> at the most
the ending is .<ext> in whatever case and the size is not greater than <size>, <where>

= user-ext-not quiet
> find <where> -type f -user <user> -name '*.<ext>' ! -name '<stem>*'
find <ext> files <where> owned by <user> whose names do not begin with <stem>
list the <ext> files of the user <user> <where>, ignoring any that starts with <stem>
use find with -user <user>, -name *.<ext> and ! -name <stem>* for files <where>
<ext> files <where> belonging to <user>, except those named <stem>something
print every .<ext> file of <user> <where> unless its name opens with <stem>
<where> regular files *.<ext> with the owner <user>, prefix <stem> excluded
which <ext> files does <user> have <where>, not counting names in <stem>*
search <where> for files ending in .<ext> that <user> owns, skipping <stem>*
show <user>'s *.<ext> files <where>, leave out the ones starting with <stem>
owned by <user>, ends in .<ext>, does not start with <stem>: files <where>
any <ext> file of the user <user> <where> that is not called <stem>*
display <ext> files <where> whose owner is <user> and whose name does not have the prefix <stem>
regular files of <user> <where>, suffix .<ext>, no leading <stem>

= user-ext-amin quiet
> find <where> -type f -user <user> -name '*.<ext>' -amin -<mins>
find <ext> files <where> owned by <user> that were accessed in the last <mins>
list the <ext> files of the user <user> <where> read less than <mins> ago
use find with -user <user>, -name *.<ext> and -amin for the last <mins> <where>
<ext> files <where> belonging to <user> and opened within the past <mins>
print every .<ext> file of <user> <where> with an access time inside the last <mins>
<where> regular files *.<ext>, owner <user>, accessed less than <mins> ago
which <ext> files of <user> <where> were read during the last <mins>
search <where> for files ending in .<ext> that <user> owns and that were used in the last <mins>
show <user>'s *.<ext> files <where> if the last access was less than <mins> ago
owned by <user>, ends in .<ext>, accessed in the past <mins>: files <where>
any <ext> file of the user <user> <where> that somebody opened in the last <mins>
display <ext> files <where> whose owner is <user> and whose atime is no more than <mins> back
accessed no longer than <mins> ago, <user> as owner, <ext> files <where>

= user-ext-atime quiet
> find <where> -type f -user <user> -name '*.<ext>' -atime -<days>
find <ext> files <where> owned by <user> that were accessed in the last <days>
list the <ext> files of the user <user> <where> read less than <days> ago
use find with -user <user>, -name *.<ext> and -atime for the last <days> <where>
<ext> files <where> belonging to <user> and opened within the past <days>
print every .<ext> file of <user> <where> with an access time inside the last <days>
<where> regular files *.<ext>, owner <user>, accessed less than <days> ago
which <ext> files of <user> <where> were read during the last <days>
search <where> for files ending in .<ext> that <user> owns and that were used in the last <days>
show <user>'s *.<ext> files <where> if the last access was less than <days> ago
owned by <user>, ends in .<ext>, accessed in the past <days>: files <where>
any <ext> file of the user <user> <where> that somebody opened in the last <days>
display <ext> files <where> whose owner is <user> and whose atime is no more than <days> back
accessed no longer than <days> ago, <user> as owner, <ext> files <where>

= newer-between quiet
> find <tree> -type f -newer <anyfile> ! -newer <anyfile2>
find regular files <tree> newer than <anyfile> but not newer than <anyfile2>
files <tree> modified after <anyfile> and not after <anyfile2>
use find -newer <anyfile> and ! -newer <anyfile2> for files <tree>
list files <tree> whose modification time lies between that of <anyfile> and that of <anyfile2>
<anyfile> and <anyfile2> mark a period: which files <tree> were modified in it
which files <tree> are more recent than <anyfile> and at least as old as <anyfile2>
print the regular files <tree> with an mtime later than that of <anyfile> and up to that of <anyfile2>
files <tree> changed between the last change of <anyfile> and the last change of <anyfile2>
between two time stamp files, <anyfile> the earlier and <anyfile2> the later, show files <tree>
modified since <anyfile>, not since <anyfile2>: files <tree>
search <tree> for regular files dated after <anyfile> and no later than <anyfile2>
display the regular files <tree> which are younger than <anyfile> without being younger than <anyfile2>
take the mtimes of <anyfile> and <anyfile2> as from and to, list the files <tree> in between

= daystart-range quiet
> find <where> -daystart -type f -mtime -<small> ! -mtime -1 -printf '%Tc %p\n'
find regular files <where> last modified during the last <small> calendar days but not today, and print date and path
list date and path of files <where> changed in the past <small> days counted from midnight, today excluded
use find -daystart with -printf '%Tc %p' for files <where> of the last <small> days without today
print modification time and name of files <where> that were changed before today but within <small> days
files <where> of the past <small> days except those of today, each with its date
<where> date and path of the regular files modified less than <small> calendar days ago, none from today
with times measured from the start of today, show files <where> changed in the last <small> days and not today, plus the time stamp
which files <where> were modified between <small> days ago and last midnight, and when exactly
when were the files <where> modified that changed in the last <small> days other than today
display "date path" for files <where> with an mtime under <small> days by -daystart and not of today
not today, but within the last <small> days by the calendar: files <where> with their modification dates
report time and path of regular files <where> changed on the <small> latest days, leaving out the current day
changes of files before this morning and inside <small> calendar days <where>, dated

= here-other-unreadable quiet
> find . -maxdepth 1 ! -perm -o=r
find all files and directories in the current directory only, without read permission for others
list what is right here, not deeper, and not readable by others
use find -maxdepth 1 with ! -perm -o=r in this directory
entries of the current directory itself that lack the o+r bit, no recursion
which files or folders directly in this directory may other users not read
print the names in the working directory, first level only, that others have no read privilege for
this directory without subdirectories: all that is not world-readable
non-recursive find in the current directory for what others can not read
everything in the current folder, not below, whose mode denies reading to others
closed to other users for reading: show such entries of the current directory alone
do not descend, show files and folders here that have no read bit for other
one level only, current directory, missing read permission for others
is anything right here kept from being read by others, files or folders

= here-someone-writable quiet
> find . -maxdepth 1 -type f -perm /222
find regular files in the current directory only that at least somebody can write
list files right here, not deeper, with any write bit set
use find -maxdepth 1 -type f with -perm /222 in this directory
regular files of the current directory itself that user, group or others may write, no recursion
which files directly in this directory are writable by anybody at all
print the files in the working directory, first level only, with one write bit or more
this directory without subdirectories: files with write permission for someone
non-recursive find in the current directory for files that somebody may write
every file in the current folder, not below, that is not read-only for everyone
files here, not in subdirectories, having at least one of the bits 222
do not descend, show regular files here with a w for user, group or other
one level only, current directory, regular files writable by some class
is any regular file right here writable by at least one of owner, group and others

= here-owner-writable quiet
> find . -maxdepth 1 -type f -perm -u=w
find regular files in the current directory only that their owner can write
list files right here, not deeper, with the owner write bit set
use find -maxdepth 1 -type f with -perm -u=w in this directory
regular files of the current directory itself with u+w, no recursion
which files directly in this directory may be written by their owner
print the files in the working directory, first level only, with write permission for the user who owns them
this directory without subdirectories: files writable by the owner
non-recursive find in the current directory for owner-writable files
every file in the current folder, not below, where the owner has write permission
files here, not in subdirectories, having bit 200
do not descend, show regular files here with a w for the owner
one level only, current directory, regular files whose owner may write
is any regular file right here writable by its owner

= uid-owns quiet
> find <where> -user <idnum>
find all files and directories <where> owned by the user with uid <idnum>
list everything <where> that belongs to user id <idnum>
use find -user with the number <idnum> <where>
entries <where> whose owner has the numeric id <idnum>
print files and folders <where> of uid <idnum>
<where> all that uid <idnum> owns, any type
which files or directories <where> have the owner number <idnum>
search <where> for anything in the ownership of uid <idnum>
show files/directories <where> with <idnum> as user id
the account number <idnum> owns what <where>
owner uid <idnum>: whatever there is <where>, folders too
display all types of entries <where> whose uid equals <idnum>
only a number is known of the owner, <idnum>: list the files and directories <where>

= gid-owns quiet
> find <where> -group <idnum>
find all files and directories <where> that belong to the group with gid <idnum>
list everything <where> of group id <idnum>
use find -group with the number <idnum> <where>
entries <where> whose group has the numeric id <idnum>
print files and folders <where> of gid <idnum>
<where> all that has gid <idnum>, any type
which files or directories <where> have the group number <idnum>
search <where> for anything assigned to gid <idnum>
show files/directories <where> with <idnum> as group id
the group number <idnum> has what <where>
gid <idnum>: whatever there is <where>, folders too
display all types of entries <where> whose gid equals <idnum>
only a number is known of the group, <idnum>: list the files and directories <where>

= group-sgid quiet
> find <where> -group <group> -perm -2000
find all files and directories <where> that are set group id to <group>
list everything <where> of the group <group> with the setgid bit on
use find with -group <group> and -perm -2000 <where>
sgid entries <where> whose group is <group>
print files and folders <where> that belong to <group> and have g+s
<where> setgid for the group <group>, any type
which files or directories <where> are sgid <group>
search <where> for anything of group <group> with an s in the group part of its mode
show files/directories <where> with the bit 2000 that the group <group> owns
what inherits or runs as the group <group> <where>, setgid set
group <group>, set-group-id bit: whatever there is <where>, folders too
display all types of entries <where> assigned to the group <group> and marked sgid
have find list what is setgid and of the group <group> <where>

= regex-path quiet
> find <where> -regex '<regex>'
find all files and directories <where> whose path matches the regular expression <regex>
search <where> for the regex <regex>, matched against the whole path
use find -regex with <regex> <where>
list everything <where> with a path that fits the regular expression <regex>
entries <where> by the path regex <regex>
<where> path regex <regex>, all types
print files and folders <where> matched by the regex <regex>
which paths <where> does the regular expression <regex> match
show what the regex <regex> finds among all paths <where>
the regular expression <regex> is for the complete path: give the matches <where>
look up files/directories <where> by regular expression, namely <regex>
display all types of entries <where> that match the regex <regex>
is there a path <where> on which the regex <regex> fits

= iregex-path quiet
> find <where> -iregex '<regex>'
find all files and directories <where> whose path matches the regular expression <regex>, ignoring case
search <where> for the regex <regex>, matched case-insensitively against the whole path
use find -iregex with <regex> <where>
list everything <where> with a path that fits the regular expression <regex> in upper or lower case
entries <where> by the case-insensitive path regex <regex>
<where> path regex <regex>, case does not matter, all types
print files and folders <where> matched by the regex <regex> regardless of case
which paths <where> does the regular expression <regex> match without regard to case
the regular expression <regex> is for the complete path, case ignored: give the matches <where>
look up files/directories <where> by case-blind regular expression, namely <regex>
display all types of entries <where> that match the regex <regex> in any case
is there a path <where> on which the regex <regex> fits, capitals or not
case-insensitive -iregex search <where> with <regex>

= regex-two-ext quiet
> find <where> -type f -regex '.*\.\(<ext>\|<ext2>\)'
use a regular expression to find <ext> and <ext2> files <where>
find regular files <where> ending in .<ext> or .<ext2> by one regex
use find -regex with an alternation for .<ext> and .<ext2> files <where>
one regex for both extensions, <ext> and <ext2>: list the files <where>
by regular expression, all files <where> in .<ext> or .<ext2>
<where> files matched by a regex that allows the endings <ext> and <ext2>
instead of two -name tests a single -regex for <ext> and <ext2> files <where>
print <ext> files and <ext2> files <where>, selected by a regular expression
regex search <where> for files with the extension <ext> or <ext2>
find -regex for the extensions <ext> and <ext2>, files only, <where>
which files <where> match a regular expression for .<ext> or .<ext2>
regular files <where> whose path matches the regex for names ending in .<ext> or in .<ext2>
with a regex rather than globs, show all <ext> and <ext2> files <where>

= regex-digits-dirs quiet
> find <where> -regextype posix-extended -type d -regex '.*/[0-9]{<small>}'
find directories <where> whose names consist of exactly <small> digits
search <where> for folders that are named by a number of <small> digits
use find -regextype posix-extended for directories of <small> digits <where>
list directories <where> with a purely numeric name of length <small>
<where> folders whose name is <small> digits and nothing else
print every directory <where> called by exactly <small> digits
which folders <where> have <small>-digit numbers as names
by extended regular expression, directories <where> made of <small> digits
numeric directories <where>, <small> digits each
display $dirs <where> if the name has <small> digits and no other character
the folder name is a number with <small> digits: show those <where>
directory names of <small> digits <where>, by regex
is there a directory <where> whose name is just <small> digits

= regex-lower quiet
> find <where> -regextype posix-extended -type f -regex '.*/[a-z][^/]*'
find regular files <where> whose names start with a lower-case letter, by an extended regex
use find -regextype posix-extended for files that begin with a small letter <where>
posix-extended regex for files <where> with a lowercase first letter
search <where> with an extended regular expression for files starting in a to z
files <where> whose base name opens with a lower-case letter, through -regextype posix-extended
<where> files with a small initial letter, extended regex on the path
print files <where> beginning with a lowercase letter, matched by posix-extended regex
regextype posix-extended: names of files <where> starting with a-z
which files <where> match an extended regex for a leading lower-case letter
list the regular files <where> by extended regular expression: first character of the name in a-z
by -regextype and -regex, every file <where> that starts in lower case
an extended regex is to pick the files <where> whose names begin with one of a to z
regular files with lowercase initial <where>, posix-extended syntax please

= not-regex quiet
> find <where> ! -regex '.*<stem>.*'
use a negated regex to find everything <where> without <stem> in its path
find all files and directories <where> whose path does not match the regex .*<stem>.*
list everything <where> with no <stem> anywhere in the path, by -regex
use find ! -regex so that paths with <stem> are left out <where>
entries <where> whose whole path does not contain <stem>, files or folders
<where> all paths without <stem>, any type
print files and folders <where> unless <stem> is somewhere in their path
which files or directories <where> do not have <stem> anywhere in the path name
show files/directories <where>, excluding paths that include <stem>
skip every path that contains <stem>, list the others <where>, all types
search <where> for path names free of <stem>, folders too
the path must not match .*<stem>.*: show all such entries <where>
display whatever lies <where> with a path that lacks <stem>

= regex-but quiet
> find <where> -regex '<regex>' ! -regex '.*<stem>.*'
find all files and directories <where> matching the regex <regex>, ignoring paths that contain <stem>
search <where> for the regular expression <regex> but leave out paths with <stem> in them
use find -regex <regex> with ! -regex for <stem> <where>
list everything <where> that fits the regex <regex> and has no <stem> in its path
<where> path regex <regex>, except paths containing <stem>
print files and folders <where> matched by the regex <regex> unless <stem> is in the path
which paths <where> match the regex <regex> and do not contain <stem>
two regexes: <regex> must match, <stem> must not occur, paths <where>
show what the regular expression <regex> finds <where>, without any path that has <stem>
the regex <regex> for the complete path, <stem> excluded: give the matches <where>
display all types of entries <where> that match <regex> as a regex but not .*<stem>.*
regex <regex> minus the paths with <stem> <where>
look up files/directories <where> by the regex <regex>, drop those with <stem> in the path

= regex-save change
> find <tree> -regextype posix-extended -regex '.*/<stem>.*' -fprint <new>
find everything <tree> whose path has a name starting with <stem>, by posix-extended regex, and write the list to <new>
save the paths <tree> that match the extended regex .*/<stem>.* to <new> with -fprint
use find -regex and -fprint <new> for .*/<stem>.* in posix-extended syntax <tree>
with -fprint put into <new> what the extended regular expression .*/<stem>.* matches <tree>
have find itself write to <new> all paths <tree> matching the posix extended regex .*/<stem>.*
<new> is to hold the paths <tree> that fit the extended regex .*/<stem>.*, by -fprint
list to the file <new>: files and directories <tree> with .*/<stem>.* as posix-extended regex
store in <new> each path <tree> matched by .*/<stem>.* with regextype posix-extended
matches of the extended regex .*/<stem>.* <tree> go into <new>, no redirection but -fprint
-fprint <new> whatever <tree> has a component starting with <stem>, extended regex
record the results of the posix-extended regex .*/<stem>.* <tree> in <new>
search <tree> by the extended regular expression .*/<stem>.* and save the file list as <new>
write the names found <tree> by -regextype posix-extended -regex '.*/<stem>.*' to <new>

= iregex-not-null quiet
> find <where> -type f -iregex '.*\.\(<ext>\|<ext2>\)' ! -name '*<stem>*' -print0
find <ext> and <ext2> files <where> by a case-insensitive regex, excluding names with <stem>, null-terminated
print0 the files <where> in .<ext> or .<ext2>, any case, by -iregex, but none with <stem> in the name
use find -iregex for .<ext> and .<ext2>, ! -name *<stem>* and -print0 on files <where>
null-separated list of <ext> and <ext2> files <where>, regex without regard to case, <stem> not in the name
regular files <where> that match an -iregex for <ext> or <ext2>, skip those named *<stem>*, delimiter nul
one case-blind regex for <ext> and <ext2> files <where>, leave out *<stem>*, end each path with a null byte
files <where> with the ending <ext> or <ext2> in upper or lower case by regex, except *<stem>*, for xargs -0
<where> -iregex on the extensions <ext> and <ext2>, names containing <stem> ignored, nul-delimited
list with null characters the files <where> matching a regex for .<ext> or .<ext2> regardless of case, if <stem> is not in their name
by case-insensitive regular expression get <ext> and <ext2> files <where> without <stem> in the name, separated by \0
search <where> by -iregex for the file types <ext> and <ext2>, exclude *<stem>*, null character after each
all <ext>/<ext2> files <where>, by iregex, apart from *<stem>* as a null-terminated list
have the regex cover <ext> and <ext2> in any case, drop files called *<stem>*, print the rest <where> with -print0

= regex-backup quiet
> find <where> -regex '.*[~#]'
find all files and directories <where> whose names end in ~ or #, by regex
use find -regex for what ends in a tilde or a hash sign <where>
by regular expression list everything <where> with ~ or # at the end
<where> names ending in ~ or in #
editor leftovers <where>: entries that end with # or ~
print whatever <where> has a tilde or a # as its last character
which files or directories <where> end in "~" or "#"
search <where> with a regex for a trailing ~ or #
show backup and autosave files <where>, ending ~ or #
last character tilde or hash: all such paths <where>
a regex for paths that end in # or ~, <where>
is there anything <where> whose name ends with a tilde or with a hash
display files/directories <where> matched by a regular expression that wants ~ or # at the end

= save-null change
> find <tree> -name '*.<ext>' -print0 > <new>
write a null-delimited list of everything named *.<ext> <tree> to <new>
save the paths of *.<ext> <tree>, null-terminated, in <new>
use find -print0 for *.<ext> <tree> and redirect it to <new>
put all *.<ext> <tree> into <new> with a null character after each
<new> should get the paths of *.<ext> <tree>, separated by null bytes
find *.<ext> <tree>, print them with -print0 into the file <new>
nul-separated list of *.<ext> <tree> as the file <new>
record in <new> what ends in .<ext> <tree>, with zero bytes as delimiters
make <new> a file list for xargs -0: *.<ext> <tree>
store the names ending in .<ext> <tree> in <new>, each followed by \0
list *.<ext> <tree> to <new>, use nulls rather than newlines
output to <new>, null delimited: whatever is called *.<ext> <tree>
paths <tree> of the form *.<ext> go null-terminated into <new>

= save-contains change
> find <tree> -name '*<stem>*' > <new>
save the list of all files and directories <tree> whose names contain <stem> to <new>
write the paths of everything with <stem> in its name <tree> to <new>
use find for *<stem>*, any type, <tree> and redirect the output to <new>
put all paths <tree> with <stem> in the name into <new>
<new> should get the paths of files and folders named *<stem>* <tree>
find names containing <stem> <tree> and store the result in <new>
list of *<stem>* <tree> as the file <new>
record in <new> what is called something with <stem> <tree>
make <new> a list of the entries <tree> that have <stem> in their name
list *<stem>* <tree>, files and folders, not on the screen but to <new>
output to <new>: whatever has <stem> in its name <tree>
files/directories <tree> with a name that includes <stem>, saved as <new>
results of the search for <stem> in names <tree> go into the file <new>

= two-lists change
> find <tree> \( -perm -4000 -fprintf /tmp/suid.txt '%#m %u %p\n' \) , \( -size +<size> -fprintf /tmp/big.txt '%-10s %p\n' \)
in one pass <tree> write setuid files with mode and owner to /tmp/suid.txt and files over <size> with their size to /tmp/big.txt
traverse just once <tree>: suid entries go to /tmp/suid.txt, those larger than <size> to /tmp/big.txt
use find with a comma to make two lists <tree>, setuid in /tmp/suid.txt and bigger than <size> in /tmp/big.txt
a single find <tree> for both /tmp/suid.txt, mode, user and path of setuid entries, and /tmp/big.txt, size and path above <size>
find setuid things and large things, over <size>, <tree> in one run, details in /tmp/suid.txt and /tmp/big.txt
one walk <tree> with two results: -fprintf setuid files to /tmp/suid.txt, -fprintf files exceeding <size> to /tmp/big.txt
fill /tmp/suid.txt with suid entries and /tmp/big.txt with those of more than <size>, <tree>, reading the tree only once
go through everything <tree> one time, list suid into /tmp/suid.txt and whatever is above <size> into /tmp/big.txt
without walking twice, get setuid entries into /tmp/suid.txt and entries beyond <size> into /tmp/big.txt <tree>
the comma operator of find <tree>: setuid to /tmp/suid.txt, larger than <size> to /tmp/big.txt
save mode, owner and path of setuid entries as /tmp/suid.txt and size and path of those over <size> as /tmp/big.txt, same find, <tree>
both lists at once <tree>: suid -> /tmp/suid.txt, over <size> -> /tmp/big.txt
<tree> one traversal, -fprintf twice: /tmp/suid.txt for setuid, /tmp/big.txt for sizes above <size>

= newermt-ls quiet
> find <where> -newermt <date> -ls
list in detail all files and directories <where> modified after <date>, with find -ls
show everything <where> changed since <date> in -ls format
use find -newermt <date> -ls <where>
detailed listing by find of files and folders <where> last modified on <date> or later
inode, mode, owner, size and date of whatever <where> was modified after <date>
<where> entries newer than <date> the way ls -dils shows them
find files/directories <where> changed later than <date> and describe each by -ls
-ls for every entry <where> with a modification date after <date>
find's own long format for all that is newer than <date> <where>
print full information, through -ls, on files and directories <where> modified since <date>
rights, links, owner, size and inode of all entries <where> from after <date>
give a -ls line for each file or folder <where> that changed after <date>
which files and directories <where> were modified since <date>, with find -ls details

= sys-but-dir parse
> find / -path <outdir> -prune -o -name '<name>' -print
find <name> in the whole file system without descending into <outdir>
search from / for <name>, do not enter <outdir>
use find / with -prune for <outdir> and print every <name>
look everywhere but in <outdir> for <name>
the entire system is to be searched for <name>, <outdir> excluded
starting from the root directory locate <name> and skip <outdir>
where on this machine is <name>, <outdir> not considered
scan the full disk for the name <name>, leaving out <outdir>
every <name> on the system except below <outdir>
print all <name> from / down, <outdir> pruned
search every directory apart from <outdir> for something called <name>, from the root on
skip <outdir> and find <name> anywhere else on the computer
find <name> system-wide, stay out of <outdir>

= sys-but-dir-two parse
> find / -path <outdir> -prune -o \( -name '<name>' -o -name '<name2>' \) -print 2>/dev/null
find <name> and <name2> in the whole file system without descending into <outdir>, discarding errors
search from / for <name> or <name2>, do not enter <outdir>, errors to /dev/null
use find / with -prune for <outdir> and print every <name> or <name2>, no error messages
look everywhere but in <outdir> for <name> and <name2>, keep quiet about errors
the entire system is to be searched for <name> and <name2>, <outdir> excluded, error output thrown away
starting from the root directory locate <name> or <name2>, skip <outdir>, hide permission errors
where on this machine are <name> and <name2>, <outdir> not considered, without error messages
scan the full disk for the names <name> and <name2>, leaving out <outdir> and suppressing errors
every <name> and every <name2> on the system except below <outdir>, ignore errors
print all <name> and <name2> from / down, <outdir> pruned, stderr discarded
skip <outdir> and find <name> or <name2> anywhere else on the computer, errors silenced
find <name> plus <name2> system-wide, stay out of <outdir>, no complaints on the screen
from the root on, both <name> and <name2>, but not under <outdir>; errors are not to be shown

= sys-orphans parse
> find / -path /proc -prune -o \( -nouser -o -nogroup \) -print
find all files and directories on the system, /proc excepted, that belong to no user or to no group
search the whole file system without /proc for entries with an unknown owner or group
use find / with /proc pruned for -nouser or -nogroup
orphaned files on the whole machine, no valid user or no valid group, /proc skipped
list everything from / down, not entering /proc, whose owner or group does not exist
what on this computer, outside /proc, has no existing owner or no existing group
starting from the root directory but leaving out /proc, print entries without user or without group
ownerless or groupless files and directories in the entire filesystem, not in /proc
skip /proc and show whatever else under / was left by deleted users or deleted groups
look everywhere except /proc for files or directories with no owner or no group
scan / for uids and gids that nobody has, /proc pruned
prune /proc and report all entries of the system whose user or group is missing from the databases
system-wide, /proc left out: files/directories of nonexistent users or nonexistent groups

= sys-suid-ls parse
> find / -path /proc -prune -o -type f -perm /6000 -ls
list in detail all regular files on the system with suid or sgid, /proc excepted
search the whole file system without /proc for setuid or setgid files and show them with -ls
use find / with /proc pruned and -ls for files that have either of the bits 4000 and 2000
detailed listing of suid and sgid files on the whole machine, /proc skipped
show mode, owner and size of every setuid or setgid file from / down, not entering /proc
which files on this computer, outside /proc, are suid or sgid, with all details
starting from the root directory but leaving out /proc, -ls the regular files with setuid or setgid
security audit: suid/sgid files of the entire filesystem with details, not those in /proc
skip /proc and list all other setuid or setgid files under / in long form
look everywhere except /proc for regular files marked suid or sgid and describe them by -ls
scan / for s bits of user or group on files, /proc pruned, find -ls output
prune /proc and give a detailed line for each suid or sgid file of the system
system-wide, /proc left out: regular files with set-user-id or set-group-id, full information
`,
)
