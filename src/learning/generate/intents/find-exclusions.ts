import { intents } from '../grammar.ts'

/** Searches by path and searches that leave something out: pruned directories, other names, hidden entries. */
export const findExclusions = intents(
  'find',
  String.raw`
= path-glob quiet
> find <where> -path '<pathglob>'
find all files and directories <where> whose (whole|complete) path matches <pathglob>
search <where> for paths that match the shell pattern <pathglob>
use find -path with <pathglob> <where>
list everything <where> that has a path like <pathglob>
which entries <where> are matched by <pathglob> when the folders count, not just the name
match <pathglob> against the path, not the base name, of everything <where>
paths of the form <pathglob> <where>
print the files and folders <where> with path names that fit <pathglob>
<where> path pattern <pathglob>, all types
is there any path <where> that looks like <pathglob>
display what find -path <pathglob> gives <where>
the pattern <pathglob> is for the full path: show the matches <where>
locate files/directories <where> by the path wildcard <pathglob>

= ipath-glob quiet
> find <where> -ipath '<pathglob>'
find all files and directories <where> whose (whole|complete) path matches <pathglob>, ignoring case
search <where> for paths that match the shell pattern <pathglob> in upper or lower case
use find -ipath with <pathglob> <where>
list everything <where> that has a path like <pathglob>, case-insensitively
match <pathglob> against the path of everything <where> without regard to case
paths of the form <pathglob> <where>, whatever their capitals
print the files and folders <where> with path names that fit <pathglob> $case
<where> case-insensitive path pattern <pathglob>, all types
is there any path <where> that looks like <pathglob>, big or small letters
locate files/directories <where> by the path wildcard <pathglob> regardless of capitalisation
the pattern <pathglob> is for the full path and case is not to count: show the matches <where>
case-blind match on paths <where>: <pathglob>
which entries <where> does <pathglob> match as a path if case is ignored

= path-glob-files quiet
> find <where> -type f -path '<pathglob>'
find all regular files <where> whose (whole|complete) path matches <pathglob>
search <where> for regular files with a path that matches the shell pattern <pathglob>
use find -type f with -path <pathglob> <where>
list files, not directories, <where> that have a path like <pathglob>
which regular files <where> are matched by <pathglob> when the folders count
match <pathglob> against the path of every regular file <where>
file paths of the form <pathglob> <where>, no folders
print the plain files <where> with path names that fit <pathglob>
<where> path pattern <pathglob>, regular files only
is there any regular file <where> whose path looks like <pathglob>
files only: path wildcard <pathglob> <where>
the pattern <pathglob> is for the full path of regular files: show the matches <where>
locate ordinary files <where> by the path wildcard <pathglob>

= not-path-any quiet
> find <where> ! -path '*/<stem>/*'
find all files and directories <where> except those below a directory named <stem>
list everything <where> but leave out whatever lies in a <stem> directory
print all entries <where> whose path does not go through a folder <stem>
use find with ! -path so that nothing inside <stem> is shown <where>
files and folders <where>, the contents of <stem> directories excluded
search <where>, all types, ignoring paths with a directory <stem> in them
show all there is <where>, files and folders, omitting the insides of <stem> folders
<where> all entries minus what is inside any <stem>
whatever exists <where> that is not inside a directory called <stem>, folders too
everything <where> is interesting except the contents of folders named <stem>
which files or directories <where> are not within a <stem> folder
display the names of files/directories <where> that are not under any <stem>
skip what is in <stem> directories and list the rest <where>, files and directories

= ext-not-in quiet
> find . -type f -name '*.<ext>' ! -path './<plaindir>/*'
find all <ext> files in the current directory tree except those in <plaindir>
list the .<ext> files below here but none from <plaindir>
use find with ! -path to get *.<ext> files outside of <plaindir>
which <ext> files are there in the current directory, not counting <plaindir>
search this directory for files ending in .<ext>, excluding <plaindir>
<ext> files here and below, <plaindir> excepted
every .<ext> file under the current directory that does not lie in <plaindir>
recursively find *.<ext> while ignoring paths under <plaindir>
i need the <ext> files of this tree, those in <plaindir> are of no interest
print the paths of <ext> files in the working directory and its subdirectories, omitting <plaindir>
.<ext> files not in <plaindir>
<plaindir> is not to be considered: list the remaining <ext> files below the current directory
show regular files with extension <ext> whose path does not start in <plaindir>

= ext-not-in-two quiet
> find . -type f -name '*.<ext>' ! -path './<plaindir>/*' ! -path './<plaindir2>/*'
find all <ext> files in the current directory tree except those in <plaindir> and <plaindir2>
list the .<ext> files below here but none from <plaindir> or <plaindir2>
use find with ! -path twice to get *.<ext> files outside of <plaindir> and <plaindir2>
which <ext> files are there in the current directory, not counting <plaindir> and <plaindir2>
search this directory for files ending in .<ext>, excluding both <plaindir> and <plaindir2>
<ext> files here and below, <plaindir> and <plaindir2> excepted
every .<ext> file under the current directory that lies neither in <plaindir> nor in <plaindir2>
recursively find *.<ext> while ignoring paths under <plaindir> and <plaindir2>
print the paths of <ext> files in the working directory and its subdirectories, omitting <plaindir> and also <plaindir2>
.<ext> files not in <plaindir>, not in <plaindir2>
<plaindir> and <plaindir2> are not to be considered: list the remaining <ext> files below the current directory
show regular files with extension <ext> whose path starts in neither <plaindir> nor <plaindir2>
i want the <ext> files of this tree without those of <plaindir> and of <plaindir2>

= ext-not-in-two-ls quiet
> find . -type f -name '*.<ext>' ! -path './<plaindir>/*' ! -path './<plaindir2>/*' -ls
list in detail all <ext> files in the current directory tree except those in <plaindir> and <plaindir2>
show the .<ext> files below here with rights, owner and size, but none from <plaindir> or <plaindir2>
use find -ls with ! -path twice for *.<ext> files outside of <plaindir> and <plaindir2>
long listing of the <ext> files in the current directory, not counting <plaindir> and <plaindir2>
detailed listing of <ext> files here and below, <plaindir> and <plaindir2> excepted
details of every .<ext> file under the current directory that lies neither in <plaindir> nor in <plaindir2>
recursively -ls *.<ext> while ignoring paths under <plaindir> and <plaindir2>
give inode, mode, owner, size and path of <ext> files in this tree, omitting <plaindir> and also <plaindir2>
.<ext> files in long format by find, not in <plaindir>, not in <plaindir2>
<plaindir> and <plaindir2> are not to be considered: details of the remaining <ext> files below the current directory
display regular files with extension <ext> in -ls form if they are in neither <plaindir> nor <plaindir2>
who owns the <ext> files of this tree and how big are they, except in <plaindir> and in <plaindir2>
find <ext> files outside <plaindir> and <plaindir2> and describe each like ls -dils

= name-not-in quiet
> find <where> -name '<name>' ! -path '*/<stem>/*'
find <name> <where>, ignoring those below a directory named <stem>
search <where> for <name> but not in <stem> directories
use find -name <name> with ! -path for <stem> <where>
where is there a <name> <where> that does not lie within some <stem> folder
every <name> <where> whose path has no directory <stem>
list each <name> <where> apart from the ones inside <stem>
<name> outside of <stem> folders, look <where>
locate <name> <where>, results inside <stem> directories are to be left out
print paths of <name> <where> unless they contain the directory <stem>
<where> look up <name>, omitting whatever is under <stem>
which <name> are there <where>, not counting those in a folder called <stem>
copies of <name> in <stem> directories do not count, show the others <where>
exclude <stem> directories from the results of a search for <name> <where>

= nohidden-any quiet
> find <where> ! -path '*/.*'
find all files and directories <where> that are neither hidden nor inside a hidden directory
list everything <where> except dot files, dot directories and what is in them
use find with ! -path '*/.*' <where>
print all non-hidden entries <where>, files and folders, skipping hidden folders' contents too
visible files and directories <where>, nothing below a dot directory
<where> everything with no dot-name anywhere in its path
show files/directories <where>, excluding hidden ones at any level
recursive list <where> of all that is not hidden, folders as well, hidden trees left out
leave out anything hidden, be it a file, a folder or something inside one, and list the rest <where>
which entries <where> have no hidden part in their path
search <where> for files and folders, ignoring every path with a component that starts with a dot
all unhidden files and directories <where>, hidden directories' contents excluded as well
display what is <where> without .git, .cache and all the other dot things, files as well as folders

= nohidden-files quiet
> find <where> -type f ! -path '*/.*'
find all regular files <where> that are neither hidden nor inside a hidden directory
list the files <where> except dot files and whatever sits in dot directories
use find -type f with ! -path '*/.*' <where>
print all non-hidden regular files <where>, skipping those in hidden folders too
visible files <where>, none from below a dot directory
<where> files with no dot-name anywhere in their path
show regular files <where>, excluding hidden files and the files of hidden directories
recursive list <where> of files that are not hidden and not in something hidden
leave out hidden files and files inside hidden folders, list the remaining files <where>
which regular files <where> have no hidden part in their path
search <where> for files, ignoring every path with a component that starts with a dot
all unhidden files <where>, hidden directories' files excluded as well
display the files <where> without those in .git, .cache and all the other dot things

= nohidden-name quiet
> find <where> -type f -name '*<stem>*' ! -path '*/.*'
find all regular files <where> with <stem> in the name that are neither hidden nor inside a hidden directory
list files <where> whose name contains <stem>, except dot files and whatever sits in dot directories
use find -name *<stem>* and ! -path '*/.*' for files <where>
print non-hidden files named *<stem>* <where>, skipping hidden folders too
visible files with <stem> in their name <where>, none from below a dot directory
<where> files called something with <stem>, no dot-name anywhere in their path
search <where> for file names containing <stem>, excluding hidden files and the files of hidden directories
which files <where> have <stem> in the name and no hidden part in the path
look for <stem> in file names <where> but leave hidden files and hidden folders out
file name has <stem>, path has nothing hidden, <where>
<stem> files <where>, not hidden themselves and not under anything hidden
locate regular files <where> with names containing <stem>, omitting paths that contain dot files or directories
part of the file name is <stem>, ignore all hidden trees and files <where>

= nogit-any quiet
> find <where> ! -path '*/.git/*'
find all files and directories <where> except the insides of .git
list everything <where> but nothing from within .git directories
use find ! -path to keep the contents of .git out of a full listing <where>
print all entries <where>, files and folders, excluding what lies below .git
<where> all files and directories, git's own data left out
files/directories <where> that are not in a .git directory
show every file and folder <where> besides those git keeps under .git
recursive listing <where> of all types with no path through .git
whatever is <where>, folders too, minus the contents of .git
everything <where> without git internals, files as well as directories
which files and folders <where> do not belong to .git
hide the content of .git in a listing of files and folders <where>
names of all entries <where> whose path does not contain /.git/

= nosvn-any quiet
> find <where> ! -path '*/.svn/*'
find all files and directories <where> except the insides of .svn
list everything <where> but nothing from within .svn directories
use find ! -path to keep the contents of .svn out of a full listing <where>
print all entries <where>, files and folders, excluding what lies below .svn
<where> all files and directories, subversion's own data left out
files/directories <where> that are not in a .svn directory
show every file and folder <where> besides those subversion keeps under .svn
recursive listing <where> of all types with no path through .svn
whatever is <where>, folders too, minus the contents of .svn
everything <where> without svn internals, files as well as directories
which files and folders <where> do not belong to .svn
hide the content of .svn in a listing of files and folders <where>
names of all entries <where> whose path does not contain /.svn/

= prune-dir quiet
> find . -path ./<plaindir> -prune -o -print
find all files and directories in the current directory tree without descending into <plaindir>
list everything below the current directory, ignoring <plaindir> and all that is in it
use find -path with -prune to skip <plaindir> and print the rest
print the current directory tree except <plaindir>
recursive listing of this directory, <plaindir> left out completely
do not enter <plaindir>, but list all other files and folders here and below
all entries of the working directory tree, <plaindir> pruned
show every file and folder under the current directory, excluding the whole of <plaindir>
start here, skip <plaindir> with everything under it and print the names of the other files and directories found
everything here recursively but no <plaindir>
what is in this tree apart from <plaindir>, files as well as folders
exclude <plaindir> from a find of the current directory
walk the current directory, stay out of <plaindir>, print each path

= prune-dir-files quiet
> find . -path ./<plaindir> -prune -o -type f -print
find all regular files in the current directory tree without descending into <plaindir>
list the files below the current directory, ignoring <plaindir> altogether
use find -path with -prune to skip <plaindir> and print the regular files of the rest
print the regular files of the current directory tree except those of <plaindir>
recursive listing of files in this directory, <plaindir> not entered
do not enter <plaindir>, but list all other regular files here and below
plain files of the working directory tree, <plaindir> pruned
show every regular file under the current directory, excluding the whole of <plaindir>
start here, skip <plaindir> and print the names of the regular files found elsewhere
regular files here recursively but none from <plaindir>
which files are in this tree apart from <plaindir>, directories not shown
exclude <plaindir> from a find of regular files in the current directory
walk the current directory, stay out of <plaindir>, print each regular file

= prune-dir-ext quiet
> find . -path ./<plaindir> -prune -o -name '*.<ext>' -print
find *.<ext> in the current directory tree without descending into <plaindir>
search below the current directory for names ending in .<ext>, do not enter <plaindir>
use find -path with -prune to skip <plaindir> and print *.<ext> in the rest
print what is called *.<ext> in the current directory tree, <plaindir> pruned
look for .<ext> recursively from here but do not go into <plaindir>
stay out of <plaindir> and list everything named *.<ext> here and below
names with the suffix .<ext> in the working directory tree, with -prune for <plaindir>
prune <plaindir> and show every *.<ext> under the current directory
start here, never descend into <plaindir>, print all entries ending in .<ext>
*.<ext> from this tree, <plaindir> not even visited
skip <plaindir> entirely when searching the current directory for *.<ext>
have find pass over <plaindir> and give whatever else ends in .<ext>
without wasting time in <plaindir>, find *.<ext> in this directory and below

= prune-dir-file quiet
> find . -path ./<plaindir> -prune -o -type f -name '<name>' -print
find the regular file <name> in the current directory tree without descending into <plaindir>
search below the current directory for regular files named <name>, do not enter <plaindir>
use find -path with -prune to skip <plaindir> and print regular files called <name> in the rest
print the plain files called <name> in the current directory tree, <plaindir> pruned
look for a regular file <name> recursively from here but do not go into <plaindir>
stay out of <plaindir> and list every ordinary file <name> here and below
regular files by the name <name> in the working directory tree, with -prune for <plaindir>
prune <plaindir> and show every regular file <name> under the current directory
start here, never descend into <plaindir>, print all normal files named <name>
the file <name>, of type f, from this tree, <plaindir> not even visited
skip <plaindir> entirely when searching the current directory for the regular file <name>
search every directory but <plaindir> for a regular file called <name>
have find pass over <plaindir> and give all other files of type f named <name>

= prune-dir-iname quiet
> find . -path ./<plaindir> -prune -o -iname '<name>' -print
find <name>, ignoring case, in the current directory tree without descending into <plaindir>
search below the current directory for <name> in upper or lower case, do not enter <plaindir>
use find -path with -prune to skip <plaindir> and print -iname <name> in the rest
look for <name> case-insensitively from here but do not go into <plaindir>
stay out of <plaindir> and list everything called <name>, capitals or not, here and below
case-insensitive search for the name <name> in the working directory tree, <plaindir> pruned
prune <plaindir> and show every <name> under the current directory, whatever its case
start here, never descend into <plaindir>, print all entries named <name> regardless of case
skip <plaindir> entirely when searching the current directory for <name>, case does not matter
<name> in any capitalisation from this tree, <plaindir> not even visited
omit <plaindir>, match the name <name> without regard to case, current directory and below
have find pass over <plaindir> and give whatever else is named <name> in any case
without entering <plaindir>, look up <name> in big or small letters here and in subdirectories

= prune-whole quiet
> find . -wholename './<plaindir>' -prune -o -print
use find -wholename with -prune to skip <plaindir> and print all the rest of the current directory
print all in the current directory tree but <plaindir>, by -wholename and -prune
with -wholename, leave <plaindir> out of a find of this directory
list files and folders here, -wholename prunes <plaindir>
find . with -wholename: do not descend into <plaindir>, print everything else
exclude <plaindir> with the -wholename test and list what remains below the current directory
-wholename and -prune: everything from here on except <plaindir>
show the tree below the current directory with <plaindir> pruned through -wholename
which find command with -wholename skips <plaindir> and prints the other names
skip <plaindir> by -wholename, print all other paths from here
the current directory recursively, <plaindir> cut off by -wholename
cut <plaindir> off with find -wholename -prune and print the others
find by -wholename, prune <plaindir>, print the remaining files and directories

= prune-name quiet
> find <where> -name '<stem>' -prune -o -print
find all files and directories <where>, skipping everything named <stem> and whatever is below it
list everything <where> without descending into <stem>, wherever something by that name occurs, and without showing it
use find -name <stem> -prune <where> and print the rest
print the whole tree <where> except each <stem> with its contents
do not enter anything called <stem> <where>, print all other files and folders
recursive listing <where>, every <stem> at any level left out with all that is in it
<where> all entries, <stem> pruned at any depth
show files and folders <where> but ignore all that is named <stem>, contents included
whatever is <where>, minus each <stem> and its contents
exclude the name <stem> and what is under it from a find of files and directories <where>
walk the tree <where>, stay out of each <stem>, print every other path
files/directories <where> without the ones in or called <stem>
everything <where> apart from <stem> entries and their insides

= prune-name-ext quiet
> find <where> -name '<stem>' -prune -o -name '*.<ext>' -print
find *.<ext> <where> without descending into anything named <stem>
search <where> for names ending in .<ext>, but pass over every <stem>
use find -name <stem> -prune <where> and print *.<ext>
look <where> for .<ext>, never entering a <stem>
<where> *.<ext>, each <stem> pruned
list all that ends in .<ext> <where>, while <stem> is skipped wherever it turns up
print every *.<ext> <where> that is not below something called <stem>, using -prune
prune what is named <stem> and show the rest of *.<ext> <where>
.<ext> <where>, stay out of <stem> at all levels
skip each <stem> when looking for *.<ext> <where>
have find pass over the name <stem> and give whatever else ends in .<ext> <where>
without wasting time in <stem>, wherever that occurs, find *.<ext> <where>
names with the suffix .<ext> <where>, excluding all that is inside of a <stem>, by -prune

= prune-name-file quiet
> find <where> -name '<stem>' -prune -o -type f -name '<name>' -print
find the regular file <name> <where> without descending into anything named <stem>
search <where> for regular files called <name>, but pass over every <stem>
use find -name <stem> -prune <where> and print files named <name>
look <where> for an ordinary file <name>, never entering a <stem>
<where> regular file <name>, each <stem> pruned
list all regular files <name> <where>, while <stem> is skipped wherever it turns up
print every plain file <name> <where> that is not below something called <stem>, using -prune
prune what is named <stem> and show the regular files by the name <name> <where>
the file <name> <where>, type f only, stay out of <stem> at all levels
skip each <stem> when looking for the regular file <name> <where>
have find pass over the name <stem> and give the normal files called <name> <where>
without wasting time in <stem>, wherever that occurs, find the regular file <name> <where>
regular files named <name> <where>, excluding all that is inside of a <stem>, by -prune

= prune-dirname quiet
> find <where> -type d -name '<stem>' -prune -o -print
find all files and directories <where>, without descending into or showing directories named <stem>
list everything <where> except (directories|folders) called <stem> and what is in them
use find -type d -name <stem> -prune <where> and print the rest
print the tree <where>, every directory <stem> cut off with its contents
do not enter $dirs called <stem> <where>, print all other files and folders
recursive listing of all types <where>, each directory <stem> left out with all that is in it
<where> files and folders, directories named <stem> pruned
show files and directories <where> but skip any <stem> folder altogether
whatever is <where>, folders as well, minus each $dir <stem> and its contents
exclude $dirs by the name <stem> from a find that prints all files and folders <where>
walk the tree <where>, stay out of every <stem> folder, print every other path, of folders as well
files/directories <where> without <stem> directories and their contents
everything <where>, folders included, apart from directories <stem> and their insides

= prune-dirname-ext quiet
> find <where> -type d -name '<stem>' -prune -o -type f -name '*.<ext>' -print
find regular files ending in .<ext> <where> without descending into directories named <stem>
search <where> for <ext> files, but pass over every directory <stem>
use find -type d -name <stem> -prune <where> and print the <ext> files
look <where> for .<ext> files, never entering a folder <stem>
<where> <ext> files, each directory called <stem> pruned
list all <ext> files <where>, while <stem> folders are skipped wherever they turn up
prune directories named <stem> and show the remaining <ext> files <where>
.<ext> files <where>, stay out of folders by the name <stem>
skip each directory <stem> when looking for *.<ext> files <where>
have find pass over <stem> directories and give the regular <ext> files <where>
without wasting time in <stem> directories, find the <ext> files <where>
regular files with the suffix .<ext> <where>, <stem> directories being pruned
<ext> files <where> but do not let find go into a $dir called <stem>

= prune-two quiet
> find <where> \( -name '<stem>' -o -name '<stem2>' \) -prune -o -type f -name '<name>' -print
find the regular file <name> <where>, ignoring <stem> and <stem2> directories
search <where> for regular files called <name>, but pass over every <stem> and every <stem2>
use find with -prune for both <stem> and <stem2> <where> and print files named <name>
look <where> for an ordinary file <name>, entering neither <stem> nor <stem2>
<where> regular file <name>, <stem> and <stem2> pruned
list all regular files <name> <where>, while <stem> and <stem2> are skipped wherever they turn up
print every plain file <name> <where> that is not below something called <stem> or <stem2>
prune what is named <stem> or <stem2> and show the regular files by the name <name> <where>
the file <name> <where>, stay out of <stem> as well as of <stem2>
skip each <stem> and <stem2> when looking for the regular file <name> <where>
have find pass over the names <stem> and <stem2> and give the normal files called <name> <where>
without wasting time in <stem> or <stem2>, find the regular file <name> <where>
regular files named <name> <where>, excluding all that is inside of a <stem> or a <stem2>

= prune-two-files quiet
> find <where> -type d \( -name '<stem>' -o -name '<stem2>' \) -prune -o -type f -print
find all regular files <where>, ignoring directories named <stem> or <stem2>
list the files <where>, but pass over every folder <stem> and every folder <stem2>
use find with -prune for the directories <stem> and <stem2> <where> and print the files
files <where>, entering neither <stem> nor <stem2> folders
<where> regular files, the directories <stem> and <stem2> pruned
print every plain file <where> that is not below a directory called <stem> or <stem2>
prune directories named <stem> or <stem2> and show the remaining files <where>
all files <where>, stay out of <stem> folders as well as of <stem2> folders
skip the directories <stem> and <stem2> when listing the files <where>
have find pass over folders called <stem> and <stem2> and give all other files <where>
regular files <where>, excluding those inside of a directory <stem> or <stem2>
two kinds of directories, <stem> and <stem2>, are to be left out of the list of files <where>
which files are there <where> besides those in <stem> and <stem2> directories

= prune-git-ext quiet
> find <where> -name .git -prune -o -name '*.<ext>' -print
find *.<ext> <where> without descending into .git
search <where> for names ending in .<ext>, do not enter .git directories
use find -name .git -prune <where> and print *.<ext>
look <where> for .<ext>, never going into .git
<where> *.<ext>, .git pruned
list all that ends in .<ext> <where>, while .git is skipped
prune .git and show every *.<ext> <where>
.<ext> <where>, stay out of git's own directory
skip .git when looking for *.<ext> <where>
have find pass over .git and give whatever ends in .<ext> <where>
without wasting time in .git, find *.<ext> <where>
names with the suffix .<ext> <where>, the .git directory being pruned
print *.<ext> <where> but ignore git's .git folder completely

= prune-git-files quiet
> find <where> -name .git -prune -o -type f -print
find all regular files <where> without descending into .git
use find -name .git -prune <where> and print the regular files
list regular files <where>, never going into .git
<where> regular files, .git pruned
prune .git and show the plain files <where>
all files <where>, stay out of git's own directory, with -prune
do not enter .git, print every other regular file <where>
have find pass over .git and give the ordinary files <where>
without wasting time in .git, list the files <where>
skip .git at once and print the regular files <where>
the .git directory being pruned, which regular files are there <where>
walk the tree <where> but not .git, print files only
search for files <where>, .git must not even be read

= prune-hidden-files quiet
> find <where> -name '.?*' -prune -o -type f -print
find all regular files <where>, pruning hidden files and directories
use find -name '.?*' -prune <where> and print the regular files
list regular files <where>, never going into dot directories and skipping dot files, with -prune
<where> regular files, everything hidden pruned
prune whatever starts with a dot and show the plain files <where>
all files <where>, do not descend into hidden directories, no hidden files either
do not enter hidden folders, print every regular file <where> that is not hidden
have find pass over dot names and give the ordinary files <where>
without wasting time in hidden directories, list the unhidden files <where>
skip hidden directories at once and print the non-hidden files <where>
hidden things being pruned, which regular files are there <where>
walk the tree <where> but no dot directory, print files without a leading dot
search for files <where>, hidden directories must not even be read, hidden files not be shown

= prune-hidden-null quiet
> find <where> -name '.?*' -prune -o -type f -print0
find all regular files <where>, pruning hidden files and directories, and print them null-terminated
use find -name '.?*' -prune <where> and -print0 the regular files
list regular files <where> with a null byte after each, skipping all that is hidden
<where> regular files nul separated, everything hidden pruned
prune whatever starts with a dot and print0 the plain files <where>
null-delimited paths of the files <where>, do not descend into hidden directories, no hidden files either
do not enter hidden folders, print every regular file <where> that is not hidden, ended by a null character
have find pass over dot names and give the ordinary files <where> for xargs -0
skip hidden directories and files and print the others <where> separated by \0
hidden things being pruned, write the regular files <where> as a null-terminated list
walk the tree <where> but no dot directory, print0 files without a leading dot
non-hidden files of non-hidden directories <where>, null character as the delimiter, with -prune
names may hold newlines, so end each unhidden file <where> with a zero byte, hidden directories pruned

= prune-colon
> find <tree> -name '.?*' -prune -o -type d -printf '%p:'
print all directories <tree> joined by colons, without descending into hidden ones
colon-separated list of the directories <tree>, hidden ones pruned
use find -printf '%p:' for the directories <tree> and prune dot names
write the folders <tree> one after the other with a : behind each, no hidden folders
directories <tree> in the form of a search path, dot directories excluded
i want the subdirectories <tree> as a colon list like PATH, leaving out hidden ones
every non-hidden directory <tree> followed by a colon, all on one line
list the directory names <tree> with : between, skip those that begin with a dot
all unhidden folders <tree>, colon after each
build a PATH-like string from the directories <tree>, ignoring hidden directories
append a colon to each directory path <tree> and print them in a row, hidden ones skipped
one line of directories <tree>, delimiter colon, hidden directories not entered
find directories <tree>, prune those that start with a dot, print each with a trailing colon

= print-prune quiet
> find <where> -print -name '<stem>' -prune
print all files and directories <where>, showing <stem> itself but not what is in it
list everything <where>, for each <stem> only its own name and nothing below it
use find -print -name <stem> -prune <where>
recursive listing <where> that shows <stem> yet does not descend into it
<where> all entries, <stem> printed but its contents skipped
show files and folders <where>, <stem> itself included, its contents not
name <stem> in the list of everything <where> but do not list its insides
the tree <where>, with every <stem> closed: its name is printed, its contents are not
do not go into <stem> <where>, print it all the same along with all the rest
everything <where> except the contents of <stem>, which itself is to appear
skip the files under each <stem> <where>, keep the <stem> line itself
print the paths of all entries <where>, stopping at <stem> after having printed it
first print, then prune: all that is <where>, nothing from inside <stem>

= topmost quiet
> find <where> -name '<stem>' -prune
find everything named <stem> <where> without descending into what was found
list each <stem> <where>, but no <stem> inside another <stem>
use find -name <stem> -prune and nothing more <where>
topmost <stem> <where>, not the nested ones
<where> first occurrences of <stem> on each branch, of any type
show <stem> <where> and do not look for more inside of it
entries called <stem> <where>, nested repetitions not counted
print every <stem> <where>, but once one is found do not search within it
search <where> for files or directories by the name <stem>, do not enter such directories
outermost entries named <stem> <where>
where is <stem> <where>, without matches below other matches
files and directories named <stem> <where>, no need to search inside the matching directories
do not descend into <stem> once found, just print it, searching <where>

= topmost-dir quiet
> find <where> -type d -name '<stem>' -prune
find all directories named <stem> <where> without descending into them
list each folder <stem> <where>, but no folder <stem> inside another folder <stem>
use find -type d -name <stem> -prune and nothing more <where>
topmost directories <stem> <where>, not the nested ones
<where> first occurrences of a directory <stem> on each branch
show $dirs called <stem> <where> and do not look for more inside of them
directories by the name <stem> <where>, nested repetitions not counted
print every directory <stem> <where>, but once one is found do not search within it
outermost directories named <stem> <where>
search <where> for folders by the name <stem>, do not enter them
where are folders <stem> <where>, without matches below other matches
directories <stem> <where>, no need to search inside the matching ones
a folder <stem> <where> once found is printed and not entered

= prune-not quiet
> find . -not \( -path ./<plaindir> -prune \) -name '*.<ext>'
use find with -not and a parenthesised -path -prune to look for *.<ext> outside <plaindir>
with -not and -prune in parentheses, find *.<ext> in the current directory while ignoring <plaindir>
-not -prune in parentheses: *.<ext> from here on, never in <plaindir>
find . -not with a pruned <plaindir>, names ending in .<ext>
search the current directory tree by -not -prune: all .<ext> but <plaindir>
negate a pruned group for <plaindir> and match *.<ext> in this directory
keep find out of <plaindir> by a negated -prune group, print *.<ext> from everywhere else here
the negated group with -path and -prune: skip <plaindir>, list *.<ext>
*.<ext> below here, <plaindir> excluded by -not with a parenthesised -path and -prune
show *.<ext> in the current directory and below, with <plaindir> in a -not -prune group
which find with -not and -prune lists *.<ext> but does not enter <plaindir>
not-prune-group for <plaindir>, then -name *.<ext>, from the current directory
exclude <plaindir> by means of -not and -prune in brackets when finding *.<ext>

= top-empty quiet
> find <mydir> -mindepth 1 -prune -empty
find empty files and empty directories directly in <mydir>, without descending
which entries right inside <mydir> are empty, files or folders
use find -mindepth 1 -prune -empty on <mydir>
list what is empty on the first level of <mydir>, be it a file or a directory
empty things at the top level of <mydir>, not deeper
search <mydir> itself, no subdirectories, for empty files or directories
print the immediate children of <mydir> that are empty, of either type
is there something empty, a file or a folder, directly below <mydir>
first level only: empty files/directories of <mydir>
empty entries of <mydir>, do not look into its subfolders
show empty subdirectories and zero-length files that sit straight in <mydir>
<mydir>: which children have nothing in them, files and directories, no recursion
only among the direct entries of <mydir>, name the empty ones

= if-empty-dir quiet
> find <mydir> -prune -empty -type d
print <mydir> if it is an empty directory
is <mydir> an empty directory, then show its name
use find -prune -empty -type d to test whether <mydir> has nothing in it
show the name of <mydir> only if it is a directory without contents
check <mydir> for emptiness: output its path when it is a directory with no entries
test if <mydir> is empty, print its path if so
output <mydir> provided that it is an empty folder
does <mydir> have any entries, print its name if not
find <mydir> itself if that directory is empty
say the name of <mydir> in case there is nothing inside
only if <mydir> holds no files or folders at all, print it
<mydir> empty or not, print the path when it is
without looking at subfolders, print <mydir> when it is a directory that is empty

= if-empty quiet
> find <anyfile> -prune -empty
print <anyfile> if it is empty
is <anyfile> empty, then show its name
use find -prune -empty to test whether <anyfile> has no content
show the name of <anyfile> only if there is nothing in it
check <anyfile> for emptiness: output its path when it has zero length
test with find if <anyfile> is empty, print its path if so
output <anyfile> provided that it has no bytes
find <anyfile> itself if it is empty
say the name of <anyfile> in case there is nothing inside
only if <anyfile> contains nothing, print its name
<anyfile> empty or not, print the path when it is
print the path <anyfile> on condition that it is of size zero
have find report <anyfile> when it is empty and be silent otherwise

= unreadable-prune quiet
> find <where> ! -readable -prune
find everything <where> that i can not read, without trying to descend into unreadable directories
list files and directories <where> i have no read permission for, do not enter them
use find ! -readable -prune <where>
unreadable entries <where>, pruned so that find does not complain
<where> what may i not read, files or folders, no attempt to look inside
print whatever is not readable for me <where> and stay out of it
show unreadable files and folders <where> without permission errors from going into them
which files or directories <where> are closed to me for reading, with -prune
do not go into directories that can not be read <where>, only name them and the unreadable files
files/directories <where> lacking read access for the current user, not descending into them
search <where> for what the current user is unable to read, prune those directories
name the things <where> that deny me reading, avoid entering them
no read right for me: list these <where>, skip their contents

= readable-rest quiet
> find <where> ! -readable -prune -o -print
list everything <where> except what i can not read, not descending into unreadable directories
find all files and directories <where> but skip the unreadable ones without entering them
use find ! -readable -prune -o -print <where>
print all entries <where>, passing over those i have no read permission for
<where> all files and folders, unreadable ones pruned
show all that i may read <where>, stay out of unreadable directories
recursive listing <where> that avoids directories i am not allowed to read
full listing <where> without permission denied errors, by pruning what is unreadable
walk the tree <where>, leave out unreadable files and folders, print the others
whatever is <where> and not closed to me, do not try to enter closed directories
files/directories <where>, minus those that the current user can not read, pruned
skip what is not readable and print the rest <where>
do not show files i can not read <where>, show everything else

= dot-prune quiet
> find . ! -name . -prune
list the entries of the current directory with find ! -name . -prune, no recursion
without -maxdepth, keep find from going into subdirectories of the current directory
portable find that prints the contents of this directory but does not descend, by -prune
use find and -prune rather than -maxdepth to list what is in the current directory
posix way to list only the current directory's entries with find
find . limited to one level by ! -name . -prune
my find has no -maxdepth: list this directory only, files and folders
print files and directories of the current directory only, the -prune way
prune everything that is not "." itself so that find lists only this level
stay in the current directory with find, using -name . and -prune
first level of the current directory through ! -name . -prune
how does one list just this directory by find -prune
non-recursive find of the working directory that works on every unix

= dot-prune-ext quiet
> find . ! -name . -prune -name '*.<ext>'
list *.<ext> of the current directory only with find ! -name . -prune
without -maxdepth, find *.<ext> in the current directory but not in its subdirectories
portable find for *.<ext> in this directory that does not descend, by -prune
use find and -prune rather than -maxdepth for the *.<ext> entries of the current directory
posix way to find *.<ext> on the current directory's level only
find . limited to one level by ! -name . -prune, names ending in .<ext>
my find has no -maxdepth: *.<ext> from this directory only
print what ends in .<ext> in the current directory only, the -prune way
prune everything that is not "." itself and match *.<ext>
stay in the current directory with find -prune, pattern *.<ext>
first level of the current directory, *.<ext>, through ! -name . -prune
names ending in .<ext> right here, subdirectories cut off by find -prune
non-recursive find of *.<ext> in the working directory that works on every unix

= prune-today-null quiet
> find <where> -name '<stem>' -prune -o -type f -mtime 0 -print0
find regular files <where> modified in the last 24 hours, without descending into <stem>, null-terminated
list files <where> changed within a day, skip each <stem>, null character as delimiter
use find with -prune for <stem> and -print0 for files with -mtime 0 <where>
<where> files of the last 24 hours, <stem> pruned, nul separated
print0 the files modified less than a day ago <where>, never entering <stem>
null-delimited paths of files changed in the past day <where>, leaving out what is below <stem>
which files <where> changed during the last 24 hours, <stem> ignored, output for xargs -0
skip <stem> and print all other files <where> that are under a day old, with null bytes between
stay out of <stem>, give the files modified in the last day <where> as a null-terminated list
regular files <where> with an mtime of 0 days, <stem> excluded by -prune, -print0
files less than 24 hours old <where>, no <stem>, ended by \0 each
have find pass over <stem> and write recent files, one day at most, <where> separated by nul
prune <stem>; of the rest <where>, print files touched in the last 24 hours with trailing null

= prune-unreadable-save change
> find . -type d ! -perm -444 -prune -o -print > <new>
list all files below the current directory, skip directories that are not readable for all, and save the list to <new>
write the paths of everything here to <new>, not descending into directories without read permission for everybody
use find -prune on directories lacking a+r and redirect the other names to <new>
<new> should get the names of all files and folders of this tree, directories that not everyone can read pruned
save a recursive listing of the current directory in <new>, leaving out directories that miss any of the bits 444
everything under the current directory into <new>, but stay out of directories which some class can not read
store the file list of this directory and below in <new>, prune directories whose mode lacks 444
directories here that are not readable by user, group and other are to be skipped, the rest goes into <new>
put all paths of the current tree except directories without full read permission into the file <new>
make <new> a list of all entries below here, excluding those directories not readable by everyone
print to <new> what find sees from here, without the directories that are closed for reading to somebody
file list of the working directory to <new>, directories not a+r are pruned
record in <new> each path below the current directory, do not enter directories that lack read bits

= prune-sub quiet
> find <outdir> -path <outdir>/<stem> -prune -o -print
find all files and directories under <outdir> without descending into its subdirectory <stem>
list everything below <outdir>, ignoring the folder <stem> right in it
use find -path with -prune on <outdir> to skip its own <stem> and print the rest
print the directory tree <outdir> except the part <stem> at its top level
recursive listing of <outdir>, only its direct subfolder <stem> left out
do not enter <stem> in <outdir>, but list all other files and folders of <outdir>
all entries of <outdir>, the subdirectory <stem> of it pruned
starting from <outdir>, skip the <stem> immediately below and print every other path
everything in <outdir> recursively, without its <stem> folder
what is in the tree <outdir> apart from the <stem> directly under it, files as well as folders
exclude the path of <stem> inside <outdir> from a find of <outdir>
walk <outdir>, stay out of its first-level $dir <stem>, print each path
show files/directories below <outdir>, the <stem> belonging to <outdir> itself not entered

= prune-sub-files quiet
> find <outdir> -path <outdir>/<stem> -prune -o -type f -print
find all regular files under <outdir> without descending into its subdirectory <stem>
list the files below <outdir>, ignoring the folder <stem> right in it
use find -path with -prune on <outdir> to skip its own <stem> and print regular files
print the regular files of the directory tree <outdir> except the part <stem> at its top level
recursive listing of the files of <outdir>, only its direct subfolder <stem> left out
do not enter <stem> in <outdir>, but list all other regular files of <outdir>
plain files of <outdir>, the subdirectory <stem> of it pruned
starting from <outdir>, skip the <stem> immediately below and print the paths of all other files
regular files in <outdir> recursively, without those of its <stem> folder
which files are in the tree <outdir> apart from the <stem> directly under it
exclude the path of <stem> inside <outdir> from a find of files in <outdir>
walk <outdir>, stay out of its first-level $dir <stem>, print each regular file
show ordinary files below <outdir>, the <stem> belonging to <outdir> itself not entered

= prune-sub-ext quiet
> find <outdir> -path <outdir>/<stem> -prune -o -name '*.<ext>' -print
find *.<ext> under <outdir> without descending into its subdirectory <stem>
list what ends in .<ext> below <outdir>, ignoring the folder <stem> right in it
use find -path with -prune on <outdir> to skip its own <stem> and print *.<ext>
print *.<ext> from the directory tree <outdir> except the part <stem> at its top level
recursive search of <outdir> for *.<ext>, only its direct subfolder <stem> left out
do not enter <stem> in <outdir>, but list all other *.<ext> of <outdir>
*.<ext> in <outdir>, the subdirectory <stem> of it pruned
starting from <outdir>, skip the <stem> immediately below and print names ending in .<ext>
names in .<ext> below <outdir>, without those of its <stem> folder
which *.<ext> are in the tree <outdir> apart from the <stem> directly under it
exclude the path of <stem> inside <outdir> from a find of *.<ext> in <outdir>
walk <outdir>, stay out of its first-level $dir <stem>, print each *.<ext>
show *.<ext> below <outdir>, the <stem> belonging to <outdir> itself not entered

= prune-hidden-name quiet
> find <where> -name '.?*' -prune -o -type f -name '*<stem>*' -print
find regular files <where> with <stem> in the name, pruning hidden files and directories
use find -name '.?*' -prune <where> and print files called *<stem>*
list files <where> whose name contains <stem>, never going into dot directories, with -prune
<where> files named with <stem>, everything hidden pruned
prune whatever starts with a dot and show files *<stem>* <where>
do not descend into hidden directories <where>, print the unhidden files with <stem> in their name
do not enter hidden folders, search the rest <where> for file names containing <stem>
have find pass over dot names and give the files with <stem> in the name <where>
without wasting time in hidden directories, list files matching *<stem>* <where>
skip hidden directories at once when looking for <stem> in file names <where>
hidden things being pruned, which files have <stem> in the name <where>
walk the tree <where> but no dot directory, print the files whose name includes <stem>
search for *<stem>* files <where>, hidden directories must not even be read

= prune-pattern quiet
> find <where> -name '<glob>' -prune -o -print
use find with -prune to leave out <glob> and print everything else <where>
by -prune, list all files and directories <where> except <glob>
prune <glob> <where> and print the remaining files and folders
with -prune for the name <glob>, show all other entries <where>
find <where> by -prune -o -print: everything but <glob>
-prune what matches <glob>, print whatever else is <where>
all entries <where>, <glob> pruned
<where> skip <glob> with -prune and print the rest, files and directories
let find prune <glob> and print the other files/directories <where>
exclude <glob> from a listing of all types <where> by means of -prune
the whole tree <where> with each <glob> pruned from it
-name <glob> -prune -o -print, applied <where>
files and folders <where>, those named <glob> cut off by -prune
`,
)
