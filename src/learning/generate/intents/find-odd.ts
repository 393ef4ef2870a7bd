import { type Intent, intents } from '../grammar.ts'

/** What -printf is asked for, on entries by name or on all. `say` follows "print". */
const formats: readonly { id: string; format: string; on: string; say: string }[] = [
  {
    id: 'base',
    format: '%f\\n',
    on: 'nm all',
    say: 'only their (file|base) names, without the path|just the last part of each path|the names without any leading directories|nothing but the base name of each|bare names and no directories before them|only the name of each, stripped of its path|their base names, one a line|the names minus the path',
  },
  {
    id: 'parent',
    format: '%h\\n',
    on: 'nm',
    say: 'the directory that each one lies in|only the path of the parent directory of each|the parent directories instead of the entries|just the directory part of each path|the names of the directories that contain them|the folder of each and not the thing itself|the leading directories of each path only|where they lie, that is the containing directory of each',
  },
  {
    id: 'mtime',
    format: '%T+ %p\\n',
    on: 'nm all',
    say: 'their modification (time|timestamp) and path|the time of last modification before each path|when each was last modified, followed by its path|mtime and path of each|their modification timestamps and path names|date and time of the last modification together with the path|a line with modification time and path for each|modification date and time, then the path',
  },
  {
    id: 'atime',
    format: '%A+ %p\\n',
    on: 'nm',
    say: 'their access (time|timestamp) and path|the time of last access before each path|when each was last accessed, followed by its path|atime and path of each|their access timestamps and path names|date and time of the last access together with the path|a line with access time and path for each|when each was last read, then the path',
  },
  {
    id: 'ctime',
    format: '%C+ %p\\n',
    on: 'nm',
    say: 'their status change (time|timestamp) and path|the time of last status change before each path|when the status of each last changed, followed by its path|ctime and path of each|their status change timestamps and path names|date and time of the last status change together with the path|a line with ctime and path for each|when the inode of each last changed, then the path',
  },
  {
    id: 'size',
    format: '%s %p\\n',
    on: 'nm all',
    say: 'their size in bytes and path|the size in bytes before each path|how many bytes each has, followed by its path|byte size and path of each|sizes and path names, size first|the number of bytes, then the path|a line with size and path for each|size and path name',
  },
  {
    id: 'sizeend',
    format: '%p %s\\n',
    on: 'nm all',
    say: 'their path and behind it the size in bytes|each path followed by the size|the path first and the number of bytes after it|path, then byte size of each|path names with the size at the end of the line|the path of each and after it how many bytes it has|a line with path and size, in this order, for each|path and then size',
  },
  {
    id: 'rights',
    format: '%M %u %g %p\\n',
    on: 'nm all',
    say: 'their permissions, owner, group and path|symbolic permissions, user, group and path of each|rights like -rw-r--r--, then owner, group and path|mode in letters, owner, group and path name|a line with permissions, owner, group and path for each|who may do what, owner, group and path, in this order|the rwx permissions, the owner, the group and the path|permissions, user name, group name and path',
  },
  {
    id: 'inode',
    format: '%i %p\\n',
    on: 'nm all',
    say: 'their inode number and path|the inode before each path|which inode each has, followed by its path|inode and path of each|inode numbers and path names|the number of the inode, then the path|a line with inode and path for each|inode number first and path second',
  },
  {
    id: 'type',
    format: '%y %p\\n',
    on: 'nm all',
    say: 'their type and path|the type letter before each path|whether each is a file, directory or link by a letter, followed by its path|type letter and path of each|types (f, d, l) and path names|one letter for the type, then the path|a line with type and path for each|the kind of each as a letter and its path',
  },
  {
    id: 'owner',
    format: '%u %g %p\\n',
    on: 'nm all',
    say: 'their owner, group and path|user, group and path of each|the owner and the group before each path|who owns each, its group and its path|owner name, group name and path name|a line with owner, group and path for each|to whom each belongs, user and group, then the path|owner and group, followed by the path',
  },
  {
    id: 'depth',
    format: '%d %p\\n',
    on: 'all',
    say: 'their depth in the tree and path|the depth before each path|how deep each lies, followed by its path|level and path of each|nesting levels and path names|the number of levels below the start, then the path|a line with depth and path for each|depth first and path second',
  },
  {
    id: 'target',
    format: '%p -> %l\\n',
    on: 'link',
    say: 'each path with an arrow and its target|path and target, an arrow between them|where each leads, as path -> target|the path of each and what it points to|link path and link target joined by ->|a line of the form path -> target for each|their paths, and after an arrow their targets|their full path and their destination with -> in between',
  },
]
const formatted: Readonly<Record<string, { flags: string; say: string }>> = {
  nm: {
    flags: "-name '<pattern>'",
    say: '<pattern> files/directories|files and directories named <pattern>|files or folders called <pattern>|entries whose name matches <pattern>|files and folders with names like <pattern>|items of any type named <pattern>|files/folders with the name pattern <pattern>|files as well as directories matching <pattern>',
  },
  all: {
    flags: '',
    say: 'files and directories|files/directories|files and folders|files as well as folders|entries of every type|files and also directories|items, be they files or folders,|files plus folders',
  },
  link: {
    flags: '-type l',
    say: 'symbolic links|symlinks|soft links|all symbolic links|links of type l|all the soft links|the symlinks|every one of the symlinks',
  },
}

function compose(): Intent[] {
  const found: Intent[] = []
  for (const { id, format, on, say } of formats)
    for (const name of on.split(' ')) {
      const { flags, say: noun } = formatted[name] as { flags: string; say: string }
      // Half of them say the place as manuals do, half as people do.
      const place = found.length % 2 === 0 ? '<startdir>' : '<where>'
      const shapes = [
        'find N P and print X',
        'find all N P and display X',
        'for the N P print X',
        'list N P, but show X',
        'search for N P and output X',
        'P find N and give me X',
        'use find with -printf to show for N P X',
        'i have N P and would like to see X',
        'look up N P, have find print X',
        'N P: show X',
        'go through the N P and write X',
        'X, that is what find should print for N P',
        'out of the N P i want X',
        'recursively look for N P and report X',
      ]
      found.push({
        id: `find/${name}-p${id}`,
        domain: 'find',
        effect: 'quiet',
        ...(/ctime|owner|type|depth|inode/.test(id) || (name === 'all' && id !== 'base' && id !== 'size')
          ? { composed: true }
          : {}),
        command: `find ${place} ${flags} -printf '${format}'`.replace(/ {2,}/g, ' '),
        wordings: shapes.map((shape) =>
          shape.replace(/\b[NPX]\b/g, (letter) => (letter === 'P' ? place : letter === 'N' ? `(${noun})` : `(${say})`)),
        ),
      })
    }
  return found
}

const written = intents(
  'find',
  String.raw`
= child-names quiet
> find <inside> -mindepth 1 -maxdepth 1 -type d -printf '%f\n'
list the names of the directories directly <inside>, without their path and without going into sub-directories
print only the base names of the immediate subdirectories <inside>
$show the bare names of the first-level folders <inside>
what are the subfolders directly <inside> called, names only
use find -printf %f for the direct subdirectories <inside>
<inside> names of the top-level directories, no ./ in front
folder names one level down <inside>, stripped of any path
display every direct subdirectory <inside> by its name alone
i want the immediate folders <inside> as plain names, not paths
non-recursive list of directory names <inside>, no leading path
the child directories <inside>, only the last component of each
one level of folders <inside>, base name each
names, not paths, of the folders that are directly <inside>

= shown-size quiet
> find <inside> -maxdepth 1 -name '[!.]*' -printf '%f %s\n'
print name and size of the non-hidden entries <inside>, without searching subfolders
$show the names that do not begin with a dot <inside>, each with its size, not recursively
display base name and byte size of everything <inside> that is not hidden, top level only
use find -printf for name and size of what is not a dotfile <inside>, no recursion
non-hidden entries <inside>: name then size, one level only
<inside> name plus size of all but dotfiles, subdirectories not entered
which visible entries are <inside>, and how many bytes has each, first level only
leave the hidden ones out and list names with sizes <inside>, without recursion
for each unhidden entry directly <inside>, its name and its size
visible things directly <inside>, name and number of bytes
skip dotfiles and give name and size of the rest <inside>, do not descend
a table of name and size <inside>, hidden entries left out, no recursion into subfolders
only what does not start with a dot <inside>, its name with its size, top level alone

= find-version
> find --version
$show the version of find
which version of find is installed here
what find is this, gnu or another, and which release
print the version number of the find command
find version
tell me the release of the find utility
is my find recent, display its version
version information of find
display which findutils version find comes from
have find report its own version
how new is the find program on this machine
i need the version of find for a bug report
check what version find has

= find-help
> find --help
$show the help of find
display a summary of the options of find
print the usage message of the find command
what options does find have, short help
find usage
how is find used, show its built-in help
list the tests and actions that find knows, from its own help
give me the command line help of find
short overview of the arguments of find, no manual page
built-in help text for find
have find explain its usage
which expressions can i give to find, by --help
help for the find utility, not the man page

= to-var quiet
> <newvar>=$(find <startdir> -name '<name>')
find <name> <startdir> and save the result in the variable <newvar>
store the paths of all files/directories named <name> <startdir> in the shell variable <newvar>
set <newvar> to the output of find for <name> <startdir>
assign to <newvar> whatever is called <name> <startdir>
let the variable <newvar> hold the path of <name>, searched <startdir>
look up <name> <startdir> and keep its path in <newvar>
put the location of <name> <startdir> into the variable <newvar>
variable <newvar> = result of searching <name> <startdir>
i want the path of <name> <startdir> in a shell variable, call it <newvar>
capture in <newvar> where <name> is <startdir>
search for <name> <startdir>, do not print it but save it to variable <newvar>
remember in <newvar> the files or directories by the name <name> <startdir>
fill the shell variable <newvar> with the path of <name> as found <startdir>

= iregex quiet
> find <startdir> -iregex '.*<stem>.*'
find all files/directories <startdir> whose path contains <stem>, using a case insensitive regular expression
with -iregex, search <startdir> for paths that have <stem> in them
files and directories <startdir> whose whole path matches the regex .*<stem>.*, in any case
use find -iregex for <stem> anywhere in the path <startdir>
case-insensitive regex search over paths <startdir>: <stem>
display every path <startdir> in which a regular expression finds <stem>, upper or lower case
match paths <startdir> against .*<stem>.* by regular expression without regard to case
which paths <startdir> fit the regular expression .*<stem>.*, ignoring case
list entries <startdir> with <stem> in their path, in a folder's name too, by iregex
not a glob but a regex: paths <startdir> with <stem> in them, big or small letters
regex match for <stem> in the path <startdir>, capitals do not matter
is there a path <startdir> that the regular expression .*<stem>.* fits in either case
by case-blind regular expression, find paths <startdir> containing <stem>

= iregex-ext quiet
> find <startdir> -type f -iregex '.*\.\(<ext>\|<ext2>\)'
find all regular files <startdir> whose extension is <ext> or <ext2> by a case insensitive regular expression
with one -iregex, search <startdir> for files ending in .<ext> or .<ext2>
files <startdir> that end in .<ext> or .<ext2>, in any case, matched by regex
use find -iregex for files of the extensions <ext> and <ext2> <startdir>
<ext> and <ext2> files <startdir> by a single regular expression, capitals ignored
display files <startdir> whose path matches a regex for .<ext> or .<ext2>, upper or lower case
one case-blind regex for both extensions, <ext> and <ext2>, files <startdir>
regular expression instead of two names: .<ext> and .<ext2> files <startdir> regardless of case
which files <startdir> does a case insensitive regex for .<ext> or .<ext2> match
list .<ext> and .<ext2> files <startdir> in either case with a regex
i want files <startdir> with the suffix <ext> or <ext2> through -iregex
case-insensitive regular expression search <startdir>, files only, suffix .<ext> or .<ext2>
match files <startdir> with a regex of two endings, .<ext> and .<ext2>, ignoring case

= ilname quiet
> find <startdir> -ilname '*<stem>*'
find symbolic links <startdir> whose target contains <stem>, ignoring case
which symlinks <startdir> point to something with <stem> in it, upper or lower case
use find -ilname for <stem> <startdir>
soft links <startdir> that lead to a path including <stem> in any capitalisation
case-insensitive search <startdir> over the targets of symbolic links: <stem>
display the symlinks <startdir> with <stem> in what they point to, regardless of case
list links <startdir> to targets like *<stem>*, case does not matter
print symbolic links <startdir> that refer to <stem>, whatever its capitals
what soft links have <stem> somewhere in their target <startdir>, big or small letters
links <startdir> pointing at any <stem>, without regard to capitals
are there symlinks <startdir> to something called <stem>, in either case
search <startdir> for links by their contents, <stem>, case ignored
i look for symbolic links <startdir>, their target mentions <stem> in some case

= lname-two quiet
> find <path> <path2> -lname '*<stem>*'
find symbolic links under <path> and <path2> whose target contains <stem>
which symlinks in <path> or <path2> point to something with <stem> in it
use find -lname for <stem> in both <path> and <path2>
soft links below <path> as well as <path2> that lead to *<stem>*
search the directory trees <path> and <path2> for links with <stem> in their target
display the symlinks within <path> and <path2> that refer to <stem>
list links to targets like *<stem>* in two places, <path> and <path2>
print symbolic links from <path> and from <path2> whose content matches *<stem>*
what links have <stem> somewhere in their target, under <path> or <path2>
two trees, <path> and <path2>: symlinks pointing at <stem>
are there symlinks to something with <stem> in its path in <path> or <path2>
starting at <path> and <path2>, look for symbolic links to <stem>
i need all soft links in <path> and <path2> that have <stem> in what they point to

= links-into quiet
> find <startdir> -type l -lname '<outdir>*'
find all symbolic links <startdir> that point to a path beginning with <outdir>
which symlinks <startdir> lead into <outdir>
use find -lname for links <startdir> whose target starts with <outdir>
soft links <startdir> with a target of the form <outdir>*
search for symlinks into <outdir> <startdir>
display the symbolic links <startdir> whose destination begins with <outdir>
<outdir> will move: list the symlinks <startdir> that refer to anything in it
list links <startdir> to something below <outdir>
print symbolic links <startdir> if their target path begins with <outdir>
are there links <startdir> that go to <outdir> or deeper
i need the symlinks <startdir> pointing inside of <outdir>
links <startdir> whose content opens with <outdir>
symbolic links with targets in <outdir>, searched <startdir>

= dangling-l quiet
> find -L <startdir> -type l
with -L, find broken symbolic links <startdir>
find all broken symlinks <startdir> by following links (find -L)
use find -L -type l to list dangling links <startdir>
follow symbolic links and print those <startdir> that are still links, so broken
find -L for dead symlinks <startdir>
display dangling symbolic links <startdir>, using the option -L
which links <startdir> stay links when followed with -L
search <startdir> with -L for links whose target is missing
by means of -L and -type l, broken links <startdir>
dereference everything <startdir> with -L and show links that lead nowhere
symlinks <startdir> without a target, found with -L and not with -xtype
find -L -type l <startdir>, for broken links
i would use -L to get the dead links <startdir>

= fstype quiet
> find <startdir> -fstype ext4 -name '<pattern>'
find all <pattern> files/directories <startdir> that are on an ext4 file system
search <startdir> for files and directories named <pattern>, on ext4 only
files and folders matching <pattern> <startdir> that lie on ext4
use find -fstype ext4 for <pattern> <startdir>
display entries named <pattern> <startdir> if their filesystem is ext4
only what is stored on ext4: files or folders called <pattern> <startdir>
which <pattern> entries <startdir> live on a file system of the type ext4
list <pattern> <startdir>, files or directories, restricted to ext4 file systems
print files and directories with names like <pattern> <startdir>, but only from ext4
<pattern> <startdir>, any type, file system type ext4
skip everything that is not on ext4 and look for <pattern> <startdir>
i want files and folders called <pattern> <startdir> from ext4 partitions alone
names like <pattern> <startdir>, on filesystems of type ext4

= fstype-root quiet
> find / -fstype tmpfs -name '<pattern>' 2>/dev/null
find <pattern> files/directories on all tmpfs file systems of the machine and hide errors
search the whole system for files and directories named <pattern> on tmpfs, discarding error messages
use find / -fstype tmpfs for <pattern>, errors to /dev/null
files and folders called <pattern> that are kept in a tmpfs anywhere, without permission denied messages
display entries named <pattern> from tmpfs mounts on the entire system, suppress errors
what <pattern> is held in memory, on any tmpfs, of this system, no error messages
list <pattern> from the root directory on, only on file systems of type tmpfs, errors hidden
print files or directories like <pattern> in tmpfs everywhere on the system and throw errors away
starting from /, look on tmpfs only for <pattern> and ignore errors
everything named <pattern> on the tmpfs file systems of this computer, quietly
<pattern> on tmpfs, whole system, stderr to /dev/null
are there files or folders matching <pattern> in a tmpfs of the system, errors not shown
restrict a search of / to tmpfs and find <pattern>, no errors

= twins-xdev quiet
> find <startdir> -xdev -samefile <bare>
find all hard links to <bare> <startdir> without leaving the file system
search <startdir>, on one file system only, for other names of the file <bare>
use find -xdev -samefile for <bare> <startdir>
names <startdir> with the same inode as <bare>, other mounted file systems not searched
display the hard links of <bare> <startdir>, staying on this file system
which paths <startdir> are the very same file as <bare>, not crossing into other mounts
list everything <startdir> that shares the inode of <bare>, -xdev
hard-linked copies of <bare> <startdir>, same partition only
print all names of <bare> <startdir> and do not descend into other mounted file systems
where else is <bare> linked <startdir>, mounts of other devices left out
same file as <bare> under another name <startdir>, one file system
skip other mounts and find hard links to <bare> <startdir>
i need the other hard links of <bare> <startdir>, limited to the same device

= leaf-links quiet
> find <startdir> -type d -links 2
find directories <startdir> that have no subdirectories, by their link count of 2
search for directories with exactly two links <startdir>, those without subfolders
use find -links 2 for leaf directories <startdir>
folders <startdir> whose hard link count is two, so with no folder in them
display the directories <startdir> at the bottom of the tree, by the link count 2
which directories <startdir> contain no other directories, link count 2
list leaf folders <startdir> by means of -links 2
directories <startdir> with link count 2
print directories <startdir> that have two hard links
what folders are there <startdir> without any folder inside, going by links
leaves of the directory tree <startdir>, as told by two hard links
folders with no subfolders <startdir>, using the number of links
show directories <startdir> having just the two links of a leaf

= blocks-over quiet
> find <startdir> -size +<n>
find all files and directories <startdir> that use more than <n> blocks of 512 bytes
search <startdir> for files/directories larger than <n> blocks
files and folders <startdir> over <n> 512-byte blocks in size
use find -size +<n> (blocks) <startdir>
display everything <startdir> with a size of more than <n> blocks
which entries <startdir> take more than <n> blocks
list files or directories <startdir> that exceed <n> blocks
print the paths of whatever is bigger than <n> disk blocks <startdir>
entries of any type <startdir>, size above <n> blocks
greater than <n> blocks: files and folders <startdir>
what is there <startdir> of more than <n> blocks, 512 bytes each
any file or folder <startdir> whose block count is over <n>
larger than <n> standard blocks, files as well as directories, <startdir>

= blocks-under quiet
> find <startdir> -size -<n>
find all files and directories <startdir> that use less than <n> blocks of 512 bytes
search <startdir> for files/directories smaller than <n> blocks
files and folders <startdir> under <n> 512-byte blocks in size
use find -size -<n> (blocks) <startdir>
display everything <startdir> with a size of less than <n> blocks
which entries <startdir> take fewer than <n> blocks
list files or directories <startdir> that stay below <n> blocks
print the paths of whatever is smaller than <n> disk blocks <startdir>
entries of any type <startdir>, size below <n> blocks
fewer than <n> blocks: files and folders <startdir>
what is there <startdir> of less than <n> blocks, 512 bytes each
any file or folder <startdir> whose block count is under <n>
less than <n> standard blocks big, files as well as directories, <startdir>

= blocks-eq quiet
> find <startdir> -size <n>
find all files and directories <startdir> that use exactly <n> blocks of 512 bytes
search <startdir> for files/directories of precisely <n> blocks
files and folders <startdir> of exactly <n> 512-byte blocks
use find -size <n> (blocks) <startdir>
display everything <startdir> with a size of just <n> blocks
which entries <startdir> take exactly <n> blocks
list files or directories <startdir> that have <n> blocks, no more and no less
print the paths of whatever has a size equal to <n> disk blocks <startdir>
entries of any type <startdir>, size exactly <n> blocks
<n> blocks exactly: files and folders <startdir>
what is there <startdir> of exactly <n> blocks, 512 bytes each
any file or folder <startdir> whose block count equals <n>
files as well as directories <startdir> with the size <n> blocks

= size-zero quiet
> find <where> -size 0
find all files and directories <where> with the size 0, by -size
use find -size 0 <where>
entries of any type <where> whose size is 0
search for files/directories with size zero <where>
everything <where> that has a size of zero, no matter of what type
display the paths of entries of size 0 <where>, folders not excluded
which entries, of whatever type, <where> have a size of 0
list whatever has size 0 <where>
print files, directories and other entries <where> with a size equal to 0
size zero, any type, <where>
<where> entries with size 0, files or not
-size 0 <where>, type does not matter
files/directories <where> whose size is given as 0

= one-char quiet
> find <where> -name '?'
find all files and directories <where> whose name is a single character
search for entries with one-letter names <where>
use find -name with a question mark for one-character names <where>
files or folders <where> that have just one character in their name
names of length one <where>, any type
display everything <where> with a name of exactly one character
which files or directories <where> have a one-letter name
list files/directories <where> named with a single letter or digit
what is there <where> whose name is only one character long
print the paths of files and folders with 1-character names <where>
single-character names <where>
someone made files or folders called a, b or 1, find such <where>
entries <where> matching the pattern ?

= three-ext quiet
> find <where> -type f -name '*.???'
find regular files <where> with an extension of exactly three characters
search for files with a three-letter extension <where>
use find -name with *.??? for files <where>
files <where> whose suffix has three characters
display all files <where> whose names end in a dot and three characters
which files <where> have a three-character extension
list files <where> matching the pattern *.???
names with a dot before the last three characters, files <where>
print the paths of files whose extension is 3 characters long <where>
three-character suffixes <where>, files only
what files have a suffix of three letters or digits <where>
i want files <where> with any extension as long as it has three letters
files <where>, extension length 3

= digit-in quiet
> find <where> -name '*[0-9]*'
find all files and directories <where> that have a digit in their name
search for files/directories whose names contain a number <where>
use find -name with a digit range between two stars, files or folders, <where>
files or folders <where> with at least one digit anywhere in the name
entries of any type <where> whose name includes a digit
display everything <where> that has a numeral in its name
which files and folders <where> have numbers in their names
list files/directories <where> that have some numeral inside their name
what is there <where> with a digit somewhere in the name, files or folders
print the paths of files and directories containing digits in the name <where>
a figure from 0 to 9 occurs in the name: files and folders <where>
names with digits <where>, type does not matter
any file or directory <where> named with some number in it

= digit-first quiet
> find <where> -name '[0-9]*'
find all files and directories <where> whose name starts with a digit
search for files/directories that begin with a number <where>
use find -name with a digit range in front, files or folders, <where>
files or folders <where> with a digit as the first character of the name
entries of any type <where> whose name opens with a digit
display everything <where> that has a leading number in its name
which files and folders <where> have names beginning with a digit
those files/directories <where> whose first character is a numeral
what is there <where> named with a number at the front, files or folders
print the paths of files and directories whose first character is a digit <where>
a figure from 0 to 9 comes first in the name: files and folders <where>
names with a leading digit <where>, type does not matter
any file or directory <where> that starts with a numeral

= digit-last quiet
> find <where> -name '*[0-9]'
find all files and directories <where> whose name ends with a digit
search for files/directories that end in a number <where>
use find -name with a digit range at the end, files or folders, <where>
files or folders <where> with a digit as the last character of the name
entries of any type <where> whose name closes with a digit
display everything <where> that has a trailing number in its name
which files and folders <where> have names ending in a digit
those files/directories <where> whose last character is a numeral
what is there <where> named with a number at the very end, files or folders
print the paths of files and directories whose last character is a digit <where>
a figure from 0 to 9 comes last in the name: files and folders <where>
names with a trailing digit <where>, type does not matter
any file or directory <where> that finishes with a numeral

= capital-first quiet
> find <where> -name '[[:upper:]]*'
find all files and directories <where> whose name starts with a capital letter
search for files/directories that begin with an uppercase letter <where>
use find -name with the upper character class in front, files or folders, <where>
files or folders <where> with an upper case letter as the first character
entries of any type <where> whose name opens with a capital
display everything <where> that is capitalised by its first letter
which files and folders <where> have names beginning in upper case
list files/directories <where> with a leading capital letter
what is there <where> named with a big letter at the front, files or folders
print the paths of files and directories whose first letter is uppercase <where>
capitalised names <where>, files as well as folders
names with an initial capital <where>, type does not matter
any file or directory <where> that starts in upper case

= two-dots quiet
> find <where> -type f -name '*.*.*'
find regular files <where> with at least two dots in their name
search for files whose names have a double extension <where>
use find -name with *.*.* for files <where>
files <where> with more than one dot in the name
display all files <where> that have two extensions, like x.tar.gz
which files <where> carry two or more dots in their names
list files <where> matching the pattern *.*.*
names with two dots or more, files <where>
print the paths of files with double suffixes <where>
what files have several dots in the name <where>
files with suspicious double extensions <where>
multi-dot file names <where>
i want files <where> named something.something.something

= odd-chars quiet
> find <where> -name '*[!a-zA-Z0-9._-]*'
find all files and directories <where> whose names contain special characters, anything but letters, digits, dot, underscore or dash
search for files/directories with unusual characters in their names <where>, other than letters, digits and ._-
use find -name to catch names <where> with characters outside of a-z, A-Z, 0-9, dot, underscore and dash
files or folders <where> with odd characters, such as blanks or brackets, in the name
entries of any type <where> whose name is not made of just letters, digits, dots, underscores and dashes
display everything <where> that has a character beyond a-zA-Z0-9._- in its name
which files and folders <where> have names that are unsafe, with characters other than alphanumerics, dot, dash and underscore
list files/directories <where> with special characters in the name
what is there <where> with strange characters in its name, files or folders
print the paths of files and directories named with non-portable characters <where>
non-portable names <where>, files as well as folders
names with special characters <where>, type does not matter
any file or directory <where> whose name has umlauts, blanks or other unusual characters

= is-empty quiet
> find <dir> -maxdepth 0 -empty
print the path of <dir> if it is empty and nothing otherwise
have find show <dir> only in case it holds no files and no folders
check with find whether <dir> is empty
use find -maxdepth 0 -empty on <dir>
is <dir> empty, use find to tell
find <dir> itself if there is nothing in it
test by find if <dir> has no entries
output the name of <dir> only when it is empty
display <dir>, on condition that it is an empty directory
find -empty on <dir> alone, not on what is below it
does <dir> contain nothing at all, ask find
report <dir> if it has no contents
only if <dir> is empty, let find print it
emptiness check by find for <dir>

= inner-all quiet
> find <startdir> -mindepth 1
find all files and directories <startdir>, but not the starting directory itself
list everything <startdir> recursively and leave out the starting point
print all entries <startdir> at any depth, the top directory itself excluded
use find -mindepth 1 for everything <startdir>
recursively show files and folders <startdir>, without a line for the start
display the complete contents of the tree, without its root, <startdir>
all paths <startdir> except the starting directory
files as well as directories <startdir>, at least one level down
what is there <startdir>, all levels, the first directory not counted in
every file and folder <startdir> but the directory where the search begins
whole tree <startdir> minus its root
walk the tree <startdir> and name all but the starting directory
skip the start itself and give every path <startdir>

= children quiet
> find <inside> -mindepth 1 -maxdepth 1
find all files and directories directly <inside>, hidden ones too, and nothing deeper
use find to list the immediate entries <inside>, without the directory itself
print the direct children <inside> with find, files and folders, one level only
find -mindepth 1 -maxdepth 1 <inside>
entries exactly one level down <inside>, of any type, by find
display by find the first-level contents <inside>, the directory itself left out
have find list just the top level <inside>, files as well as folders, without the starting directory
files/directories exactly one level below the start <inside>
immediate files and folders <inside> as find prints them, no deeper levels, not the start
which files and directories are at depth one <inside>
non-recursive find of everything <inside> but the directory itself
level 1 entries <inside>, neither the start nor anything deeper
search only the first level <inside> and print each file and directory, starting point excluded

= children-nul quiet
> find <inside> -mindepth 1 -maxdepth 1 -print0
print the immediate files and directories <inside> separated by null characters
find everything directly <inside>, no deeper and without the directory itself, null-terminated
null-delimited list of the entries on the first level <inside>
use find -print0 for the direct children <inside>
top-level entries <inside> with a zero byte after each, starting directory excluded
for xargs -0: files and folders directly <inside>, not recursively
one level only <inside>, all types, nul between the paths
list the first-level contents <inside> in a form safe for odd names, null separated
direct files and folders <inside>, -print0
display each immediate entry <inside> ended by a null byte
non-recursive, null separated listing of files and directories <inside>
i want the entries at depth one <inside> null delimited
output the children <inside> with nul instead of newline, without recursion

= flat-nul quiet
> find <inside> -maxdepth 1 -type f -print0
print the regular files directly <inside> separated by null characters, without subdirectories
find files <inside>, not in subfolders, and terminate each path by a null byte
null-delimited list of the files on the first level <inside>
use find -maxdepth 1 -print0 for files <inside>
top-level files <inside> with a zero byte after each
for xargs -0: regular files directly <inside>, not recursively
files <inside> on one level only, nul between the paths
list plain files <inside> null separated, leave subdirectories alone
direct files <inside>, -print0, no recursion
display each file <inside>, but none from subdirectories, ended by a null byte
non-recursive, null separated listing of files <inside>
i want the files at depth one <inside> null delimited
output regular files <inside> with nul instead of newline, do not descend

= any-has quiet
> find <startdir> -name '*<stem>*'
find all files and directories <startdir> that have <stem> in their names
search for files/directories whose names contain <stem> <startdir>, case sensitive
use find -name with *<stem>* <startdir>, for files and folders
files or folders <startdir> with <stem> anywhere in the name
entries of any type <startdir> whose name includes <stem>, spelled exactly so
display everything <startdir> that has <stem> as a part of its name, files as well as directories
which files and folders <startdir> have <stem> somewhere in the name
list files/directories <startdir> whose name contains the string <stem>
print the paths of files and directories <startdir> with <stem> in their base names
what is there <startdir> with <stem> within its name, files or folders
names containing <stem> <startdir>, type does not matter but case does
any file or directory <startdir> named something with <stem> in it, exact case
locate files and folders <startdir> by the part <stem> of their name

= any-ends quiet
> find <startdir> -name '*<stem>'
find all files and directories <startdir> whose names end with <stem>
search for files/directories with names ending in <stem> <startdir>
use find -name with *<stem> <startdir>, for files and folders
files or folders <startdir> that have <stem> at the end of the name
entries of any type <startdir> whose name closes with <stem>
display everything <startdir> with the name suffix <stem>, files as well as directories
which files and folders <startdir> end in <stem>
list files/directories <startdir> whose name finishes with the string <stem>
print the paths of files and directories <startdir> whose last letters are <stem>
what is there <startdir> that ends in <stem>, files or folders
names ending in <stem> <startdir>, type does not matter
any file or directory <startdir> named something<stem>
the last part of the name is <stem>: files and folders <startdir>

= dir-starts quiet
> find <startdir> -type d -name '<stem>*'
find all directories <startdir> whose names start with <stem>
search for folders with names beginning in <stem> <startdir>
use find -type d with <stem>* <startdir>
folders <startdir> that have <stem> at the start of the name
directories only, name prefix <stem>, <startdir>
display every directory <startdir> whose name opens with <stem>
which directories <startdir> begin with <stem>
list subdirectories <startdir> called <stem>something
print the paths of directories whose first letters are <stem> <startdir>
are there folders <startdir> starting in <stem>
directories named <stem>-something or <stem>2 and the like <startdir>
i look for directories <startdir>, their names begin by <stem>
subfolders <startdir> with the prefix <stem>

= dir-ends quiet
> find <startdir> -type d -name '*<stem>'
find all directories <startdir> whose names end with <stem>
search for folders with names ending in <stem> <startdir>
use find -type d with *<stem> <startdir>
folders <startdir> that have <stem> at the end of the name
directories only, name suffix <stem>, <startdir>
display every directory <startdir> whose name closes with <stem>
which directories <startdir> end in <stem>
list subdirectories <startdir> called something<stem>
print the paths of directories whose last letters are <stem> <startdir>
are there folders <startdir> finishing in <stem>
directories named my-<stem> or old<stem> and the like <startdir>
i look for directories <startdir>, their names end by <stem>
subfolders <startdir> with the suffix <stem>

= dir-ihas quiet
> find <startdir> -type d -iname '*<stem>*'
find all directories <startdir> that have <stem> in their names, ignoring case
search for folders whose names contain <stem> in upper or lower case <startdir>
use find -type d -iname with *<stem>* <startdir>
directories <startdir> with <stem> anywhere in the name, whatever the capitals
case-insensitive directory search <startdir>: <stem> as a part of the name
display every directory <startdir> whose name includes <stem> regardless of case
which folders <startdir> have <stem> in the name, big or small letters
list subdirectories <startdir> with <stem> in the name, case does not matter
print the paths of directories named something with <stem> <startdir>, case insensitively
are there folders <startdir> with <stem> in their name, in any capitalisation
folders only, partial name <stem>, any case, <startdir>
i look for directories <startdir> and remember only <stem> of the name, not how it was capitalised
subfolders <startdir> containing <stem> in the name without regard to case

= file-ihas quiet
> find <startdir> -type f -iname '*<stem>*'
find all regular files <startdir> that have <stem> in their names, ignoring case
search for files whose names contain <stem> in upper or lower case <startdir>
use find -type f -iname with *<stem>* <startdir>
files <startdir> with <stem> anywhere in the name, whatever the capitals
case-insensitive file search <startdir>: <stem> as a part of the file name
display every regular file <startdir> whose name includes <stem> regardless of case
which files <startdir> have <stem> in the name, big or small letters
list plain files <startdir> with <stem> in the name, case does not matter
print the paths of files named something with <stem> <startdir>, case insensitively
are there files <startdir> with <stem> in their name, in any capitalisation
files only, partial name <stem>, any case, <startdir>
i look for a file <startdir> and remember only <stem> of the name, not how it was capitalised
regular files <startdir> containing <stem> in the name without regard to case

= any-ext quiet
> find <startdir> -name '*.<ext>'
find all files and directories <startdir> whose names end in .<ext>
find all *.<ext> files/directories <startdir>
search for entries of any type with the ending .<ext> <startdir>
use find -name, and no -type, for *.<ext> <startdir>
files or folders <startdir> named *.<ext>
display everything <startdir> whose name ends with .<ext>, files as well as directories
which files and folders <startdir> have names ending in .<ext>
list files/directories <startdir> with the extension <ext>
print the paths of files and directories named something.<ext> <startdir>
anything <startdir> with a name in .<ext>, be it file or folder
names that end in .<ext> <startdir>, type does not matter
locate files and directories alike <startdir> by the suffix .<ext>
*.<ext> entries of whatever type <startdir>

= any-iext quiet
> find <startdir> -iname '*.<ext>'
find all files and directories <startdir> whose names end in .<ext>, ignoring case
find all *.<ext> (case insensitive) files/directories <startdir>
search for entries of any type with the ending .<ext> in upper or lower case <startdir>
use find -iname, and no -type, for *.<ext> <startdir>
files or folders <startdir> named *.<ext>, whatever the capitals
display everything <startdir> whose name ends with .<ext> in any case, files as well as directories
which files and folders <startdir> have names ending in .<ext> regardless of case
list files/directories <startdir> with the extension <ext> case-insensitively
print the paths of files and directories named something.<ext>, big or small letters, <startdir>
anything <startdir> with a name in .<ext> of either case, be it file or folder
names that end in .<ext> <startdir>, neither type nor case matters
locate files and directories alike <startdir> by the suffix .<ext> without regard to case
*.<ext> entries of whatever type <startdir>, capitals ignored

= file-or-link quiet
> find <startdir> -type f,l
find all regular files and symbolic links <startdir>
search <startdir> for files as well as symlinks, but no directories
use find -type f,l <startdir>
files and soft links <startdir>, other types left out
display entries <startdir> that are either regular files or symbolic links
which files and which symlinks are there <startdir>
list regular files plus symlinks <startdir>, no folders
print the paths of files and of symbolic links <startdir>
two types, files and links, <startdir>
everything <startdir> of the type file or symlink
i need files together with symbolic links <startdir>
either a plain file or a soft link: paths <startdir>
files/symlinks <startdir>

= dir-or-link quiet
> find <startdir> -type d,l
find all directories and symbolic links <startdir>
search <startdir> for directories as well as symlinks, but no regular files
use find -type d,l <startdir>
folders and soft links <startdir>, other types left out
display entries <startdir> that are either directories or symbolic links
which directories and which symlinks are there <startdir>
list folders plus symlinks <startdir>, no files
print the paths of directories and of symbolic links <startdir>
two types, directories and links, <startdir>
everything <startdir> of the type directory or symlink
i need folders together with symbolic links <startdir>
either a directory or a soft link: paths <startdir>
directories/symlinks <startdir>

= not-dir quiet
> find <startdir> ! -type d
find everything <startdir> except directories
print all entries <startdir> that are not directories
use find with ! -type d <startdir>
files, links and special files <startdir>, anything but folders
search <startdir> and exclude directories from the output
whatever is not a directory <startdir>
list every entry <startdir> but the directories
display all paths <startdir>, directories themselves left out, links and sockets kept
which entries <startdir> are of another type than directory
non-directories <startdir>
all types apart from directory <startdir>
leave out the folders and show all else, links too, <startdir>
i want each entry <startdir> unless it is a directory

= not-file quiet
> find <startdir> ! -type f
find everything <startdir> that is not a regular file
print all entries <startdir> except regular files
use find with ! -type f <startdir>
directories, links and special files <startdir>, anything but regular files
search <startdir> and exclude regular files from the output
whatever is no regular file <startdir>
list every entry <startdir> but the plain files
display all paths <startdir>, ordinary files left out, directories and links kept
which entries <startdir> are of another type than regular file
non-files <startdir>
all types apart from regular file <startdir>
leave out the files and show all else, folders and links, <startdir>
i want each entry <startdir> unless it is a plain file

= full-files quiet
> find <startdir> -type f ! -empty
find all regular files <startdir> that are not empty
search for files with some content <startdir>
use find with ! -empty for files <startdir>
non-empty files <startdir>
files <startdir> that have at least one byte
display regular files <startdir> except the empty ones
which files <startdir> are not of zero length
list files <startdir> and leave out those without content
print the paths of files that contain anything at all <startdir>
files only, empty ones excluded, <startdir>
skip zero-byte files and name the rest <startdir>
i want each file <startdir> that is not empty
files that hold something <startdir>

= full-dirs quiet
> find <startdir> -type d ! -empty
find all directories <startdir> that are not empty
search for folders with some content <startdir>
use find with ! -empty for directories <startdir>
non-empty directories <startdir>
folders <startdir> that have at least one entry
display directories <startdir> except the empty ones
which folders <startdir> have something in them
list directories <startdir> and leave out those without contents
print the paths of directories that contain anything at all <startdir>
directories only, empty ones excluded, <startdir>
skip empty folders and name the other folders <startdir>
i want each directory <startdir> that is not empty
folders that hold something <startdir>

= hidden-any quiet
> find <startdir> -name '.*'
find all hidden files and directories <startdir>
search for files/directories whose names begin with a dot <startdir>
use find -name for dot entries of any type <startdir>
hidden files as well as hidden folders <startdir>
entries of any type <startdir> with a leading dot in the name
display everything hidden <startdir>, files and folders
which dotfiles and dot directories are there <startdir>
list hidden entries, whether file or folder, <startdir>
print the paths of files and directories that start with a dot <startdir>
what is hidden <startdir>, files or folders
anything <startdir> whose name starts with a full stop, type does not matter
dotfiles and dotdirs <startdir>
all hidden things <startdir>, directories included
`,
)

/** Formats of -printf, patterns of names, blocks, links and types that are asked for now and then. */
export const findOdd: readonly Intent[] = [...compose(), ...written]
