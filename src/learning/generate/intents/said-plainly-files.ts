import { moreWordings } from '../grammar.ts'

/** Basic requests in full sentences and in notes with details. */
export const saidPlainlyFiles = moreWordings(`
= files/pwd
Print the absolute path of the directory in which this shell is working at the moment.
State the full path of the folder I am in now, not its contents.
In which directory am I? Print its whole path, beginning with the slash.
Output the location of the current working directory and nothing else.
So that I know where I am, print the complete path of the current folder.
path of the folder I'm in, complete, not only its last part?
current location, full path
where exactly in the file system am I right now

= files/ls
Print the names of the files and folders in the current directory, without any details.
List the visible entries of this folder, names only, leaving out those that begin with a dot.
Of the current directory, display a plain listing, no sizes, no permissions, no dates.
What does the current directory contain? Print only the names.
For a quick overview, list the contents of the folder I am in, not of its subfolders.
names of what is in this folder, dot files not needed
plain listing, current directory, no details
folder contents here, names and nothing more

= files/ls-dir
Print the names of the files and folders that are directly in <path>.
List what the directory <path> contains, names only and without hidden entries.
Of the folder <path>, give a plain listing, no details, no subfolders.
Which files and folders does <path> hold? Print their names.
Without changing into it, list the contents of the directory <path>.
contents of <path>, just names
<path>: which entries? plain listing, not long
names in <path>, first level, no dot files

= files/ls-all
List everything in the current directory, the names that begin with a dot included.
Print all names in this folder, hidden as well as visible, without details.
Of the current directory, list each entry, not leaving out the dot files, names suffice.
The listing of the current directory shall also contain . and .. and all hidden files.
Display the names of all files here, whether hidden or not.
all names here, dot files too, no long format
listing with hidden entries, not only the visible ones
current folder, everything, hidden or not, just names

= files/ls-all-dir
List everything in <path>, the names that begin with a dot included.
Print all names in the directory <path>, hidden as well as visible, without details.
Of <path>, list each entry and do not leave out the hidden ones, names suffice.
The listing of the folder <path> shall also show its dot files.
Display the names of all files in <path>, whether hidden or not.
<path>: all names, dot files too, no long format
hidden and visible entries of <path>, names only
everything in <path> incl. dot files, no details wanted

= files/ls-hidden
Print only those names in the current directory that begin with a dot.
List the hidden files here and leave out all the visible ones.
Of the entries of this folder, show just the ones whose names start with a period.
Which hidden entries does the current directory have? None of the ordinary files, please.
Display the dot files of the current directory, but not the other files.
dot files here, nothing that is visible
hidden entries only, current folder, not the normal ones
names here starting with ".", no others

= files/ls-long
Print a long listing of the current directory, with permissions, owner, size and date of each visible entry.
For every file in this folder show mode, owner, size and time of modification, hidden ones not needed.
List the current directory in long format, without the dot files.
Give the details, not only the names, of what is in the current directory.
Each entry of this folder is to be printed on a line with its permissions, owner and size.
this folder in long format, hidden files left out
entries here with mode, owner, size in bytes and date
details of the files here, visible ones only

= files/ls-long-dir
Print a long listing of the directory <path>, with permissions, owner, size and date of each visible entry.
For every file in <path> show mode, owner, size and time of modification.
List <path> in long format, without the dot files.
Give the details, not only the names, of what lies in <path>.
Each entry of the folder <path> is to be printed with its permissions, owner, group and size.
<path> in long format, hidden files left out
entries of <path> with mode, owner, size in bytes and date
<path>: details of the visible contents, names alone will not do

= files/ls-long-all
Print a long listing of the current directory in which the hidden files appear too.
With permissions, owner, size and date, list each entry of this folder, dot files not excepted.
List the current directory in long format and include the names that begin with a dot.
Give the details of all files here, whether hidden or visible.
So that nothing is missed, show the long listing of this folder together with its hidden entries.
long format, dot files included, this folder
all entries here, hidden ones too, with mode, owner and size
details of everything here, not leaving out hidden files

= files/ls-long-all-dir
Print a long listing of the directory <path> in which the hidden files appear too.
With permissions, owner, size and date, list each entry of <path>, dot files not excepted.
List <path> in long format and include the names that begin with a dot.
Give the details of all files in <path>, whether hidden or visible.
The long listing of the folder <path> shall contain its hidden entries as well.
<path> in long format, dot files included
all entries of <path>, hidden ones too, with mode, owner and size
details of everything in <path>, hidden files not left out

= files/ls-human-dir
Print a long listing of <path> in which the sizes are given in K, M or G rather than in bytes.
List the files in <path> with their details, the sizes being easy to read.
For each entry of the directory <path>, show permissions, owner and a size such as 4.0K or 12M.
The contents of <path> are to be listed in long format with human-readable sizes, not in bytes.
Display the details of the folder <path> so that the sizes carry units.
<path> long listing, sizes as K/M/G
details of <path>, sizes with units instead of raw bytes
<path>: long format, readable sizes, no hidden files

= files/ls-time
Print a long listing of the current directory, the most recently modified entry first and the oldest last.
Sort the detailed listing of this folder by modification time, starting with the latest.
List the files here with their details in order of modification, newest at the top.
The entries of the current directory are to be printed in long form, recently changed ones before older ones.
With dates and sizes, list this folder so that what was changed last comes first.
long listing here, newest first, oldest at the end
files here with details, by mtime descending
detailed list of this folder, latest change on top

= files/ls-time-dir
Print a long listing of <path>, the most recently modified entry first and the oldest last.
Sort the detailed listing of the directory <path> by modification time, starting with the latest.
List the files in <path> with their details in order of modification, newest at the top.
The entries of <path> are to be printed in long form, recently changed ones before older ones.
With dates and sizes, list the folder <path> so that what was changed last comes first.
<path> long listing, newest first, oldest at the end
files in <path> with details, by mtime descending
detailed list of <path>, latest change on top

= files/ls-time-reverse
Print a long listing of the current directory, the oldest entry first and the most recently modified one last.
Sort the detailed listing of this folder by modification time, starting with the earliest.
List the files here with their details in order of modification, the newest at the bottom.
The entries of the current directory are to be printed in long form, older ones before recently changed ones.
With dates and sizes, list this folder so that what was changed last comes last, not first.
long listing here, oldest first, newest at the end
files here with details, by mtime ascending
detailed list of this folder, latest change at the bottom

= files/fc-ls-ltr
Print a long listing of <dir>, the oldest entry first and the most recently modified one last.
Sort the detailed listing of <dir> by modification time, starting with the earliest.
List the entries of <dir> with their details, older ones before newer ones.
In long form, list <dir> so that what was changed last stands at the bottom, not at the top.
The contents of <dir> are wanted with dates and sizes, from the earliest modification to the latest.
<dir>, long listing, oldest first
details of <dir>, by mtime ascending, newest at the end
<dir> by modification date, reversed, long format

= files/ls-size
Print a long listing of the current directory, the largest file first and the smallest last.
Sort the detailed listing of this folder by size, beginning with the biggest file.
List the files here with their details, bigger ones before smaller ones.
The entries of the current directory are to be printed in long form in descending order of their size in bytes.
With owner, date and size in bytes, list this folder so that the heaviest file is at the top.
long listing here, largest on top, sizes in bytes
files here by size descending, with details
detailed list of this folder, biggest first, smallest last

= files/ls-size-dir
Print a long listing of <path>, the largest file first and the smallest last.
Sort the detailed listing of the directory <path> by size, beginning with the biggest file.
List the files in <path> with their details, bigger ones before smaller ones.
The entries of <path> are to be printed in long form in descending order of their size in bytes.
With owner, date and size in bytes, list <path> so that the heaviest file is at the top.
<path> long listing, largest on top, sizes in bytes
files in <path> by size descending, with details
detailed list of <path>, biggest first, smallest last

= files/ls-size-reverse
Print a long listing of the current directory, the smallest file first and the largest last.
Sort the detailed listing of this folder by size, beginning with the smallest file.
List the files here with their details, smaller ones before bigger ones.
The entries of the current directory are to be printed in long form in ascending order of their size in bytes.
With owner, date and size in bytes, list this folder so that the biggest file is at the bottom.
long listing here, smallest on top, sizes in bytes
files here by size ascending, with details
detailed list of this folder, tiniest first, biggest last

= files/ls-newest
Print only the name of the entry in the current directory that was modified last.
Of all the files in this folder, name the one with the latest modification time.
Which file here was changed most recently? Print that one name and no other.
Output the newest file of the current directory, not the oldest.
The name of the last modified file in this folder is wanted, by itself.
newest one here, name only
file here changed last of all, just one name
most recent file in this folder, directly in it, single name

= files/ls-oldest
Print only the name of the entry in the current directory whose last modification lies furthest back.
Of all the files in this folder, name the one with the earliest modification time.
Which file here has gone unchanged for the longest time? Print that one name and no other.
Output the oldest file of the current directory, not the newest.
The name of the least recently modified file in this folder is wanted, by itself.
oldest one here, name only
file here changed longest ago, just one name
earliest mtime in this folder, single name

= files/ls-newest-n
Print the names of the <n> entries in the current directory that were modified last.
Of the files in this folder, name the <n> with the latest modification times, newest first.
Which <n> files here were changed most recently? Print their names, no more than <n>.
Output the <n> newest names of the current directory, not the oldest.
List this folder by modification time and stop after the <n> latest names.
newest <n> here, names only
<n> files here changed last, not the old ones
last <n> modified entries of this folder

= files/ls-oldn
Print the names of the <n> entries in the current directory whose last modification lies furthest back.
Of the files in this folder, name the <n> with the earliest modification times, oldest first.
Which <n> files here have gone unchanged for the longest time? Print their names.
Output the <n> oldest names of the current directory, not the newest.
List this folder from old to new and stop after the first <n> names.
oldest <n> here, names only, no subfolders
<n> files here changed longest ago, not the recent ones
earliest <n> by mtime, directly in this folder

= files/ls-largest
Print only the name of the biggest file directly in the current directory.
Of the files that lie in this folder itself, name the one that is larger than all the others.
Which file directly here takes the most bytes? Print that one name, subfolders are not to be searched.
Output the name of the largest file of the current directory, not of the smallest.
The largest file at the top level of this folder is to be named.
biggest one directly here, name only
largest file of this very folder, no subfolders, just the name
top file by size, this folder only, single name

= files/ls-recursive-dir
List <path> together with the contents of all its subdirectories, to any depth.
Print the names of all that is in <path> and, folder by folder, of what lies below it.
The listing of the directory <path> is to descend into every subfolder.
With ls, show <path> and everything beneath it, not only the first level.
Display the contents of <path> recursively.
<path> recursive listing, every level
ls of <path> incl. all subfolders and what they contain
<path>: names at all depths, one folder after the other

= files/ls-dirs
Print only the names of the directories in the current directory and none of the files.
List the subfolders of this folder, visible ones, one level, leaving the plain files out.
Of the entries in the current directory, show just those that are directories.
Which folders are there directly in the current directory? Files are not wanted.
Display the subdirectories here, but no files.
folders only, current directory, one level
directories here, no files
subfolders of this folder, names with slash, files left out

= files/ls-ext
Print the names of those files in the current directory that end in .<ext>.
List the files here whose extension is .<ext>, but not those in subfolders.
Of this folder's files, show just the ones ending in .<ext>.
Which files with the suffix .<ext> are there directly in the current directory?
Display all names here that match *.<ext> and no others.
*.<ext> of this folder, not of subfolders
names ending in .<ext>, this directory only
.<ext> files lying directly here?

= files/ls-count
Print how many visible entries the current directory has, files and folders together.
Count the files and directories that lie directly in this folder, without the hidden ones.
As a single number, tell me how many names a plain listing of the current directory has.
How many items does this folder contain? Dot files are not to be counted, subfolders count as one.
Determine the number of entries here, not counting what is inside the subfolders.
entries here, how many, hidden ones not counted
number of visible items in this folder
count of names in the current directory, first level

= files/ls-count-dir
Print how many visible entries <path> has, files and folders together.
Count the files and directories that lie directly in <path>, without the hidden ones.
As a single number, tell me how many names a plain listing of <path> has.
How many items does the folder <path> contain at its first level, dot files not counted?
Determine the number of entries of <path>, not counting what is inside its subfolders.
<path>: how many entries, hidden ones not counted
number of visible items directly in <path>
count of names in <path>, first level only

= files/ls-countall
Print how many entries the current directory has, the hidden ones counted but . and .. not.
Count everything that lies directly in this folder, dot files included.
As a single number, give the names here, hidden as well as visible.
How many items does this folder contain if the ones beginning with a dot are counted too?
Determine the number of all entries here, not leaving out the hidden ones.
entries here, how many, dot files counted
number of items in this folder incl. hidden
count of names here, visible plus hidden

= files/ls-countext
Print how many files with the extension .<ext> are directly in the current directory.
Count those files of this folder that end in .<ext>, leaving subfolders out.
As a single number, tell me how many names here match *.<ext>.
How many .<ext> files lie in this folder itself, not below it?
Determine the number of files here whose suffix is .<ext>, subdirectories not included.
*.<ext> here, how many, no recursion
number of .<ext> files in this folder itself
count: names ending in .<ext>, this directory, first level

= files/ls-reverse
Print the names in the current directory in reverse alphabetical order, so that z comes before a.
List this folder by name, backwards: the last name of the alphabet first.
The files here are to be listed in descending order of their names.
Sort the names in the current directory from z to a and print them, without details.
Display the plain listing of this folder upside down, by name, not by time.
names here, z to a
this folder listed by name descending
reverse order of names here, not of dates

= files/fc-ls-reverse
Print the names in <dir> in reverse alphabetical order, so that z comes before a.
List <dir> by name, backwards: the last name of the alphabet first.
The entries of <dir> are to be listed in descending order of their names.
Sort the names in <dir> from z to a, by name, not by time.
Display the plain listing of <dir> upside down.
<dir>, names z to a
<dir> listed by name descending
reverse order of names, <dir>, no details

= files/ls-dir-info
Print permissions, owner and date of the directory <path> itself, not of what it contains.
Show the long listing line of the folder <path> only, without its contents.
What mode and which owner has the directory <path>, the folder, not the files in it?
Give the details of <path> as a directory, leaving out the entries inside.
In long format, list <path> itself rather than its contents.
<path> itself, long format, not its contents
mode and owner of the folder <path>, one line
details of dir <path>, nothing of what is inside

= files/ls-file-info
Print permissions, owner, size and date of the single file <anyfile>.
Show the long listing line of <anyfile> and of nothing else.
What permissions has <anyfile>, and who is its owner? One line in long format will do.
Of the file <anyfile>, display mode, owner, group, size in bytes and time.
List <anyfile> in long format.
<anyfile>, long listing line
mode, owner, size of <anyfile>, as ls shows them
ls details for <anyfile> only

= files/ls-almost-all
List all names in the current directory, hidden ones as well, except . and .. themselves.
Print everything here, the dot files included, but leave out the entries for this folder and its parent.
Of the current directory, list hidden and visible names without the two special ones . and ..
The hidden files of this folder shall be listed with the others, but not . and not ..
Display almost all entries here: dot files yes, . and .. no.
all names here incl. hidden, minus . and ..
dot files too, but without . and .., names only
hidden plus visible here, no "." or ".." lines

= files/ls-hide
List the names in the current directory except those that end in .<ext>.
Print everything in this folder but not the .<ext> files.
Of the names here, leave out all with the extension .<ext> and list the others.
What else is in the current directory besides the .<ext> files?
Display the plain listing of this folder, omitting whatever ends in .<ext>.
this folder without its .<ext> files
names here not ending in .<ext>, ls only
listing minus *.<ext>, current directory

= everyday/files-only
Print the names of the files in the current directory and none of its folders.
List what is here as far as it is a file; directories are to be left out.
Of the entries in this folder, show just those that are not directories.
Which files, as opposed to folders, lie in the current directory?
Display the plain listing of this folder with the subdirectories omitted.
files only, current directory, no folders
names here except directories
this folder's files, not its subfolders, plain names

= files/fc-ls-files-only
Print the names of the files in <dir> and none of its folders.
List what lies in <dir> as far as it is a file; directories are to be left out.
Of the entries of <dir>, name just those that are not directories, one level.
Which files, as opposed to folders, does <dir> hold? Names without the path, by ls.
Display the plain listing of <dir> with its subdirectories omitted.
<dir>: files only, names without path
names in <dir> except directories
<dir> listed, its subfolders filtered out

= files/count-files-here
Print how many files lie directly in the current directory, its folders not being counted.
Count the visible files of this folder itself, but neither the subdirectories nor what is in them.
As a single number, tell me how many entries here are files rather than directories.
How many files, not folders, are directly in the current directory?
Determine the number of files at the first level of this folder, leaving out directories.
files directly here, how many, folders not counted
number of non-directories in this folder, one level
count of files here, subfolders don't count

= files/ls-extnew
Print the name of the .<ext> file in this folder that was modified last.
Of the .<ext> files directly here, name the one with the latest modification time.
Which .<ext> file in the current directory was changed most recently? Print that name only.
Output the newest, not the oldest, of the files here that end in .<ext>.
Among the *.<ext> files of this folder, the most recent one is to be named.
newest *.<ext> directly here, name only
last changed .<ext> file of this folder, one name
latest of the .<ext> files here, no subfolders

= daily/newest-dir
Print the names of the <n> entries of <mydir> that were modified last.
Of what lies in <mydir>, name the <n> with the latest modification times, newest first.
Which <n> files in <mydir> were changed most recently? Names only, no subfolders.
Output the <n> newest names in <mydir>, not the oldest.
List <mydir> by modification time and stop after the <n> latest names.
newest <n> in <mydir>, names only
<mydir>: <n> entries changed last, not the old ones
last <n> modified, directly in <mydir>

= files/asked-ls-oldest-n
Print the names of the <n> entries of <dir> whose last modification lies furthest back.
Of what lies in <dir>, name the <n> with the earliest modification times, oldest first.
Which <n> entries of <dir> have gone unchanged for the longest time? Names only, no subfolders.
Output the <n> oldest names in <dir>, not the newest, by ls.
List <dir> from old to new and stop after the first <n> names.
oldest <n> in <dir>, names only
<dir>: <n> entries changed longest ago, not the recent ones
earliest <n> by mtime, directly in <dir>

= files/c-ls-size
Print a long listing of <dir> with readable sizes, the largest file first and the smallest last.
Sort the detailed listing of <dir> by size, biggest on top, and give the sizes in K, M or G.
In long format, list <dir> so that the heaviest files come first and the sizes carry units.
The entries of <dir> are wanted with details, human-readable sizes and in descending order of size.
Display the details of <dir>, large files before small ones, sizes not in bytes but with units.
<dir> long listing, readable sizes, biggest first
details of <dir> by size descending, sizes as K/M/G
<dir>: human-readable long list, largest at the top

= files/c-ls-size-rev
Print a long listing of <dir> with readable sizes, the smallest file first and the largest last.
Sort the detailed listing of <dir> by size, biggest at the bottom, and give the sizes in K, M or G.
In long format, list <dir> so that the lightest files come first and the sizes carry units.
The entries of <dir> are wanted with details, human-readable sizes and in ascending order of size.
Display the details of <dir>, small files before large ones, sizes not in bytes but with units.
<dir> long listing, readable sizes, smallest first
details of <dir> by size ascending, sizes as K/M/G
<dir>: human-readable long list, largest at the end

= files/mkdir
Create a new directory <newdir> in the current directory.
In this folder, make one empty subfolder <newdir>, no parents are needed.
A new folder <newdir> is to be created here.
So that there is a place for the results, create a folder <newdir>.
Make a directory <newdir>, which does not exist yet, right here.
new folder <newdir>, here
one empty directory <newdir> wanted in this place
please set up a new dir <newdir>, nothing in it

= files/u-mkdir-folder
Create an empty directory with the name <folder> in the current one.
The folder <folder> does not exist yet; create it here.
In the current directory, make a new subdirectory <folder>, a single level.
A directory named <folder> is needed in this place.
Make the new directory <folder>, only this one, without parents.
new dir <folder> here, empty
<folder>: make that directory
mkdir, name <folder>, current place

= files/mkdir-in
Inside <mydir>, which exists already, create a new directory <newdir>.
Create a subdirectory <newdir> of <mydir>, not of the current directory.
<mydir> shall get a new, empty subfolder <newdir>.
Make a new folder <newdir> and make it within <mydir>.
So that <mydir> is better organised, add a directory <newdir> to it.
new subfolder <newdir> below <mydir>
in <mydir>: empty dir <newdir>
directory <newdir>, to be made under <mydir>, not here

= files/mkdir-p
Create the directory <newpath> together with all the directories above it that are missing.
Make <newpath>, and no error shall occur if a parent does not exist or if the directory is there already.
The whole chain of directories <newpath> is to be created in one go.
As none of the upper folders may exist, create <newpath> with every level it needs.
Create the nested folders of the path <newpath>, parents first.
<newpath> with all missing parents
nested dirs <newpath>, make whatever level is lacking
full path <newpath> to be made, intermediate folders too

= files/touch
Create a new file <new> that contains nothing.
An empty file with the name <new> is to be created.
Make the file <new>, of zero length, so that it exists.
The file <new> does not exist yet; create it without any content.
So that another program finds it, create <new> as an empty file.
<new>: new empty file
zero-byte file <new> wanted
create <new>, nothing in it

= files/touch-in
Inside <mydir>, create a new file <freshname> that contains nothing.
An empty file with the name <freshname> is to be created in <mydir>, not here.
Make the file <freshname>, of zero length, within <mydir>.
<mydir> shall get a new file <freshname> without any content.
Create an empty <freshname> and let it lie in <mydir>.
<freshname>, new empty file, place: <mydir>
zero-byte file <freshname> wanted in <mydir>
in <mydir>: create <freshname>, nothing in it

= files/touch-existing
Set the modification time of <file> to the present moment without changing its contents.
Make <file> look as if it had been modified just now.
The time stamp of <file> is to become the current time.
Without editing it, give <file> the date and time of now.
Update when <file> was last modified to this very moment.
<file>: mtime = now, contents untouched
refresh the date of <file> to now
bring the time stamp of <file> up to the present

= files/touch-date
Set the modification time of <bare> to <date> instead of now.
Make <bare> look as if it had been modified last on <date>.
The time stamp of the file <bare> is to become <date>; its contents stay as they are.
Give <bare> the date <date> as the time of its last change.
Change when <bare> was last modified to <date>, not to the present time.
<bare>: mtime to <date>
date of <bare> := <date>, contents untouched
backdate or forward-date <bare> to <date>

= files/cp
Make a copy of the file <bare> under the name <new>; <bare> itself must remain.
Duplicate <bare> as <new>.
The contents of <bare> are to be in a second file, <new>, as well.
Copy, do not move, <bare> to <new>.
A copy of <bare> with the name <new> is wanted, the original staying where it is.
<bare> to <new>, a copy, not a rename
second file <new> with what is in <bare>
<new> = copy of <bare>, original kept

= files/cp-into
Put a copy of the file <bare> into <mydir> under the same name; the original stays.
Copy, do not move, <bare> to <mydir>.
<mydir> shall contain a copy of <bare>.
Of the file <bare>, make a duplicate in <mydir>, keeping its name.
Without removing it from here, have <bare> copied into <mydir>.
<bare> into <mydir>, copy only, original stays
a duplicate of <bare> for <mydir>, same name
copy, not move: <bare>, target <mydir>

= files/cp-r
Copy <plaindir> with all that is in it to a new directory <new>.
Duplicate <plaindir>, subfolders and files included, under the name <new>.
A complete copy of <plaindir> is to be made as <new>; the original remains.
Recursively copy, do not move, <plaindir> to <new>.
Make <new> a copy of <plaindir> together with everything below it.
<plaindir> copied as <new>, all contents, original kept
whole folder copy: <plaindir> to <new>
second copy of <plaindir>, name <new>, recursive

= files/cp-r-into
Copy <plaindir> with all that is in it into the existing directory <outdir>.
Put a complete copy of <plaindir> inside <outdir>, under its own name; the original remains here.
Recursively copy, do not move, <plaindir>, the destination being <outdir>.
<outdir> shall get a copy of <plaindir>, subfolders and files included.
Of the whole of <plaindir>, make a duplicate below <outdir>.
<plaindir> into <outdir>, recursive copy, original kept
whole of <plaindir> copied under <outdir>
copy, not move: <plaindir> with contents, target <outdir>

= files/cp-contents
Copy what is inside <plaindir>, but not the folder itself, into <mydir>.
All that <plaindir> contains, hidden files too, is to be copied directly into <mydir>.
Put copies of the files and subfolders of <plaindir> into <mydir> without creating another level there.
Recursively copy only the contents of <plaindir> to <mydir>.
<mydir> shall receive a copy of everything in <plaindir>, though not of the directory as such.
contents of <plaindir> to <mydir>, not the dir itself, copy
inside of <plaindir> copied into <mydir>, no extra folder level
everything within <plaindir>, duplicated straight into <mydir>

= files/cp-preserve
Copy <bare> to <new> so that the copy has the same modification time and permissions as the original.
Make a duplicate <new> of the file <bare>, and keep mode, owner and time stamps.
The copy <new> of <bare> must not get a new date.
While copying <bare> to <new>, preserve its attributes.
A copy of <bare> is to be made as <new>, with the dates and the mode of the original.
<bare> to <new>, copy, date and mode kept
copy <bare> as <new> with its old time stamp
<new> = copy of <bare>, attributes preserved

= files/cp-ext
Put a copy of every .<ext> file of this folder into <mydir>; the originals stay.
Copy, do not move, those files in the current directory that end in .<ext> to <mydir>.
All the .<ext> files here are to be duplicated into <mydir>.
<mydir> shall contain copies of the .<ext> files of the current directory.
Of the files in this folder, copy only the ones with the extension .<ext> to <mydir>.
*.<ext> here into <mydir>, copies, originals kept
.<ext> files of this folder, copy not move, target <mydir>
copies of each .<ext> here, for <mydir>

= files/cp-bak
Make a copy of the file <bare> whose name is the same with .bak at the end.
Before anything is changed, copy <bare> to a backup with .bak appended.
Back up <bare> beside itself, adding .bak, and leave <bare> in place.
The file <bare> is to be copied, not renamed, to <bare>.bak.
Keep a second version of <bare> that ends in .bak.
<bare>.bak as a copy, original stays
backup copy of <bare>, ending .bak
safety copy: <bare> plus .bak

= files/cp-update
Copy <bare> into <mydir>, but only if it is more recent than the file of that name there.
If <mydir> holds an older version of <bare> or none, copy the file there; otherwise do nothing.
The file <bare> shall replace the one in <mydir> only in case it is newer, not if it is older.
Bring the copy of <bare> in <mydir> up to date, leaving it alone if it is as new.
A copy of <bare> is to go to <mydir> unless a file just as recent lies there.
<bare> to <mydir> if newer, else skip
copy <bare> into <mydir>, not over a newer version
only when newer or missing: <bare> copied to <mydir>

= files/cp-n
Copy <bare> into <mydir>, but if a file of that name is there already, leave it as it is.
A file that already exists in <mydir> must not be replaced when <bare> is copied there.
Put a copy of <bare> into <mydir> only if nothing by that name is there yet.
Without ever overwriting, copy the file <bare> to <mydir>.
Copy <bare> to <mydir> and skip the copy in case the name is taken.
<bare> to <mydir>, copy, never overwrite
copy <bare> into <mydir> unless it exists there
no clobber: <bare> copied to <mydir>

= files/cp-ask
Copy <bare> into <mydir> and, should a file of that name be there, ask before it is overwritten.
Before anything in <mydir> is replaced by the copy of <bare>, I want to be asked.
Put a copy of <bare> into <mydir>, with a question in case it would overwrite something.
Interactively copy the file <bare> to <mydir>.
A copy of <bare> goes to <mydir>, but not over an existing file without my consent.
<bare> to <mydir>, copy, prompt on overwrite
copy <bare> into <mydir>, confirm first if it exists there
ask me if <mydir> already has <bare>, otherwise copy it there

= files/cp-two
Put copies of the two files <bare> and <bare2> into <mydir>; the originals stay.
Copy, do not move, <bare> as well as <bare2> to <mydir>.
<mydir> shall contain copies of <bare> and of <bare2>.
Both files, <bare> and <bare2>, are to be duplicated into <mydir>.
With one command, copy <bare> and <bare2> into <mydir>.
<bare>, <bare2>: copies into <mydir>
two files, <bare> and <bare2>, copied to <mydir>, not moved
copy both <bare> and <bare2>, target <mydir>

= files/cp-rename
Copy <bare> into <mydir>, where the copy is to be called <freshname>.
Put a copy of <bare> into <mydir>, under the name <freshname> instead of its own.
<mydir> shall contain a duplicate of <bare> with the new name <freshname>; the original stays.
Make a copy of the file <bare> that lies in <mydir> and has the name <freshname>.
The file <bare> is to be copied to <mydir> and the copy named <freshname>.
<bare> to <mydir>, copy under the name <freshname>
copy <bare> into <mydir>, new name <freshname>
in <mydir>: <freshname> as a copy of <bare>

= files/cp-here
Copy the file <farfile> into the current directory under the same name.
Put a copy of <farfile> here, without removing it from its place.
The current directory shall contain a copy of <farfile>.
From where it is, copy, do not move, <farfile> to this folder.
Of the file <farfile>, make a duplicate right here.
<farfile> into this folder, a copy
copy of <farfile> here, original stays
fetch a copy of <farfile> to the current directory

= files/cp-unbak
Copy <bare>.bak over <bare>, so that the backup is in force again.
Bring <bare> back to the state of its backup <bare>.bak, which is to be kept.
The file <bare> shall again be what <bare>.bak is.
Replace the contents of <bare> with the saved version <bare>.bak, not the other way round.
Undo the changes of <bare> by copying its .bak file, <bare>.bak, back.
<bare> from <bare>.bak, restore, backup kept
put the backup <bare>.bak back as <bare>
<bare>.bak to <bare>, a copy, in this direction

= files/mv
Change the name of the file <bare> to <new>.
The file <bare> shall from now on be called <new>.
Rename, do not copy, <bare>; its new name is <new>.
Give the file which is now <bare> the name <new>.
After this, <bare> must no longer exist and its contents must be in <new>.
<bare> gets the name <new>, no copy left
old name <bare>, new name <new>
<bare> renamed: <new>

= files/mv-into
Move the file <bare> into <mydir>, so that it is no longer where it was.
Put <bare> into <mydir> without leaving a copy behind.
The file <bare> belongs in <mydir>; transfer it there under the same name.
Move, do not copy, <bare> to <mydir>.
From its present place, take <bare> and move it into <mydir>.
<bare> into <mydir>, moved, nothing left behind
move, not copy: <bare>, target <mydir>
new place of <bare> is to be <mydir>

= files/mv-dir
Change the name of <plaindir>; it shall become <newdir>.
Rename the whole of <plaindir> so that it is a directory <newdir> from now on.
<plaindir> is to be renamed, with all that is in it, to a folder <newdir>.
Give <plaindir> a new name and leave its contents alone: a directory <newdir>.
Without copying anything, turn <plaindir> into a folder <newdir>.
rename, not copy: <plaindir> becomes a directory <newdir>
<plaindir>, renamed, a folder <newdir> from now on
folder <plaindir> renamed as a folder <newdir>, contents unchanged

= files/mv-dir-into
Move <plaindir> with all that is in it into the existing directory <outdir>.
Put the whole of <plaindir> inside <outdir>, so that it is no longer here.
Move, do not copy, <plaindir>, the destination being <outdir>.
<plaindir> belongs below <outdir>; transfer it there as it is.
From the current directory, take <plaindir> and move it into <outdir>.
<plaindir> into <outdir>, moved, nothing left behind
move, not copy: the folder <plaindir>, target <outdir>
whole of <plaindir> relocated under <outdir>

= files/mv-ext
Move every .<ext> file of this folder into <mydir>, so that none stays here.
Those files in the current directory that end in .<ext> are to be moved, not copied, to <mydir>.
Put all the .<ext> files here into <mydir> without leaving copies behind.
Of the files in this folder, transfer only the ones with the extension .<ext> to <mydir>.
<mydir> is the new place for the .<ext> files of the current directory; move them.
*.<ext> here into <mydir>, moved
.<ext> files of this folder, move not copy, target <mydir>
every .<ext> here goes to <mydir>, nothing left behind

= files/mv-safe
Rename <bare> to <new>, but if <new> exists already, leave both as they are.
An existing file <new> must not be replaced when <bare> is renamed to it.
Give <bare> the name <new> only if that name is still free.
Without ever overwriting, move the file <bare> to <new>.
The name of <bare> is to be <new> unless there is a file of that name.
<bare> renamed <new>, never overwrite
rename <bare> to <new> if nothing is there, else skip
no clobber: <bare> becomes <new>

= files/mv-ask
Move <bare> into <mydir> and, should a file of that name be there, ask before it is overwritten.
Before anything in <mydir> is replaced by <bare>, which is to be moved there, I want to be asked.
Interactively move the file <bare> to <mydir>.
Transfer <bare> to <mydir>, with a question in case it would overwrite something.
<bare> is to be moved, not copied, to <mydir>, though not over an existing file without my consent.
<bare> to <mydir>, moved, prompt on overwrite
move <bare> into <mydir>, confirm first if it exists there
ask me if <mydir> already has <bare>, otherwise move it there

= files/mv-two
Move the two files <bare> and <bare2> into <mydir>, so that they are no longer where they were.
Put both <bare> and <bare2> into <mydir> without leaving copies behind.
Move, do not copy, <bare> as well as <bare2> to <mydir>.
The files <bare> and <bare2> belong in <mydir>; transfer both.
With one command, move <bare> together with <bare2> into <mydir>.
<bare>, <bare2>: moved into <mydir>
two files, <bare> and <bare2>, to <mydir>, move not copy
move both <bare> and <bare2>, target <mydir>

= files/mv-contents
Move what is inside <plaindir>, but not the folder itself, into <mydir>.
All the visible files and folders of <plaindir> are to be moved to <mydir>, <plaindir> remaining empty.
Take everything out of <plaindir> and put it into <mydir>.
Transfer only the contents of <plaindir> to <mydir>; no copies shall stay behind.
Empty <plaindir> by moving all it holds into <mydir>.
contents of <plaindir> moved to <mydir>, the dir itself stays
everything within <plaindir> into <mydir>, move not copy
inside of <plaindir> relocated to <mydir>

= files/mv-rename
Move <bare> into <mydir>, where it is to be called <freshname>.
Put <bare> into <mydir> under the name <freshname> instead of its own, leaving no copy behind.
The file <bare> shall be moved to <mydir> and at the same time get the name <freshname>.
Transfer <bare> to <mydir> and change its name there to <freshname>.
In one step, move, do not copy, <bare> to <mydir> and name it <freshname>.
<bare> moved to <mydir> under the name <freshname>
move <bare> into <mydir>, new name <freshname>
<bare>: new place <mydir>, new name <freshname>

= files/mv-here
Move the file <farfile> into the current directory under the same name.
Bring <farfile> here, so that it is no longer in its old place.
The current directory is where <farfile> belongs; move it.
From where it is, move, do not copy, <farfile> to this folder.
Take <farfile> and put it right here, without leaving a copy behind.
<farfile> into this folder, moved
move, not copy: <farfile>, target is here
<farfile> relocated to the current directory

= files/mv-parent
Move <bare> out of this folder into the directory above it.
Put the file <bare> one level higher, into the parent directory.
<bare> does not belong here but in the parent of the current directory; move it there.
Move, do not copy, <bare> up by one level.
Take <bare> and transfer it to the folder that contains this one.
<bare> up one level, moved
move <bare> to the parent of this folder
<bare> into .., no copy left here

= files/mv-bak
Add .bak to the name of <bare> by renaming it, so that no file <bare> is left.
Rename, do not copy, <bare> to the same name with .bak at the end.
The file <bare> shall from now on be called <bare>.bak.
To take <bare> out of service, rename it to <bare>.bak.
Put <bare> aside under the name <bare>.bak without keeping a copy under the old name.
<bare> renamed <bare>.bak, not copied
.bak at the end of the name of <bare>, rename
move <bare> aside as <bare>.bak

= files/rename-ext
Rename every .<ext> file in this folder so that it ends in .<ext2> instead.
Change the extension of the .<ext> files here from .<ext> to .<ext2>, not the other way round.
All files in the current directory that end in .<ext> shall keep their base names but end in .<ext2>.
Replace the ending .<ext> by .<ext2> in the names of the files here.
What is now called something.<ext> here shall be called something.<ext2>.
extension .<ext> to .<ext2>, all files here
*.<ext> renamed to *.<ext2>, this folder
new ending .<ext2> for each .<ext> file, base names unchanged

= files/rename-lower
Change all capital letters in the names of the files here to small ones.
Rename every file in this folder so that its name has no upper-case letter left.
The names of the files in the current directory are to be converted from upper to lower case.
Give each file here its name in small letters, the contents are not to be touched.
Of the names in this folder, turn A to Z into a to z by renaming.
file names here all lower case, no capitals
rename: upper to lower case, names in this folder
every name here in small letters

= files/rename-spaces
Rename the files here so that each blank in their names becomes an underscore.
In the names of the files of this folder, put _ where there is a space.
File names with blanks are not wanted: substitute an underscore for every space in the names here.
Every space in the file names of the current directory is to be turned into an underscore.
Change "a b" into "a_b" in the names of all the files in this folder.
spaces in names here to underscores
blanks out of the file names, _ in their place
rename: " " becomes "_", all names in this folder

= files/rename-unext
Rename every .<ext> file in this folder so that the ending .<ext> is gone.
Cut the extension .<ext> off the names of the files here, without putting another in its place.
What is now called something.<ext> here shall be called just something.
Remove the suffix .<ext> from the names of the files in the current directory, not the files themselves.
All the .<ext> files here are to keep their base names but lose the ending .<ext>.
names here without the ending .<ext>, by renaming
*.<ext> renamed, extension dropped, no new one
strip .<ext> from each such file name here

= daily/add-suffix
Rename every .<ext> file in this folder so that .bak follows its present name.
Append .bak to the names of all the .<ext> files here, without keeping files under the old names.
What is now called something.<ext> here shall be called something.<ext>.bak.
The .<ext> files in the current directory are to be renamed, not copied, each with .bak at the end.
Add the ending .bak to each .<ext> file name here.
*.<ext> here renamed to *.<ext>.bak
.bak after every .<ext> name in this folder, rename not copy
names of .<ext> files here + .bak

= daily/backup-each
Copy every .<ext> file in this folder to the same name with .bak at the end.
Of each .<ext> file here, make a duplicate whose name has .bak appended, and keep the original.
The .<ext> files in the current directory are to be copied, not renamed, each under its name plus .bak.
Before I edit them, back up all the .<ext> files here one by one as something.<ext>.bak.
For every file here that ends in .<ext>, create a second one that ends in .<ext>.bak.
*.<ext> here copied to *.<ext>.bak, originals stay
a .bak copy beside every .<ext> file of this folder
backup each .<ext> here, copy not rename, .bak added

= files/rm
Delete the single file <anyfile>.
Remove the file <anyfile> and no other.
<anyfile> is no longer needed; erase it from the disk.
The file <anyfile> is to be deleted for good, not moved elsewhere.
Get rid of the file that is called <anyfile>.
<anyfile>: delete this one file
file <anyfile> to be removed
one file to delete, <anyfile>

= files/rm-two
Delete the two files <bare> and <bare2>, and nothing else.
Both <bare> and <bare2> are to be removed from the disk.
Neither <bare> nor <bare2> is needed any more; delete both files.
With one command, erase the file <bare> and the file <bare2>.
Get rid of these two files: <bare>, <bare2>.
two files to delete, <bare> and <bare2>
<bare>, <bare2>: remove both
delete <bare> as well as <bare2>

= files/rm-one-ask
Delete the file <anyfile>, but not before I have answered a question about it.
Before <anyfile> is removed, a confirmation is to be asked for.
Interactively remove the file <anyfile>.
Ask whether the file <anyfile> really shall be deleted, and erase it only if I agree.
<anyfile> may be deleted only with my consent, so prompt first.
<anyfile>: delete, prompt first
delete <anyfile>, confirmation wanted
removal of <anyfile>, with a question before

= files/rm-f
Delete <anyfile> without any question, and without an error in case it does not exist.
Remove the file <anyfile> by force, even if it is write-protected.
Whether or not <anyfile> exists, make sure by deletion that it does not, and complain about nothing.
Without asking for confirmation, erase the file <anyfile>, forcibly.
<anyfile> is to be removed silently; no message if it is not there.
<anyfile>: delete, no prompt, no error if missing
forced removal of the file <anyfile>
delete <anyfile> if it is there, be quiet otherwise

= files/rm-r
Delete <plaindir> together with all files and folders in it.
Remove the whole of <plaindir>, not only its contents but the folder as well.
<plaindir>, which is not empty, is to be erased with everything below it.
Recursively remove <plaindir>.
Of <plaindir> nothing shall be left: delete it with its subfolders and files.
<plaindir>: delete recursively, folder included
delete the whole tree of <plaindir>
remove <plaindir>, not empty, contents too

= files/rm-r-path
Delete the directory <path> together with all files and folders in it.
Remove the whole of <path>, not only its contents but the directory itself too.
The folder <path>, which is not empty, is to be erased with everything below it.
Recursively remove the directory <path>.
Of <path> nothing shall be left: delete it with its subfolders and files.
<path>: delete recursively, the directory included
delete the whole tree <path>
remove <path>, not empty, contents too

= files/rm-rf
Delete <plaindir> with all its contents by force, without a single question.
Remove <plaindir> recursively, ignoring write protection and asking for nothing.
Without prompts or errors, erase <plaindir> and everything below it.
<plaindir> is to be forcibly deleted, whatever it contains.
Recursively and forcibly get rid of <plaindir>, the folder included.
<plaindir>: delete recursively, forced, no prompt
forced removal of <plaindir> and all within
delete the tree <plaindir>, never ask

= files/rm-ext
Delete every file in this folder that ends in .<ext>, but no other files and none in subfolders.
Remove those files in the current directory whose extension is .<ext>.
All the .<ext> files directly here are to be erased.
Get rid of the .<ext> files of the current directory only, leaving what lies deeper.
Of the files here, delete just the ones with the suffix .<ext>.
*.<ext> here: delete, no recursion
delete all .<ext> of this folder, subfolders not touched
remove .<ext> files, this directory itself

= files/rm-glob
Delete all the files in this folder whose names match <glob>, and no others.
Remove whatever fits the shell pattern <glob> in the current directory.
The files here that match the wildcard <glob> are to be erased, not those in subfolders.
Get rid of each file directly here the name of which matches <glob>.
Of the files in the current directory, delete the ones that <glob> matches.
<glob> here: delete, no recursion
delete by pattern <glob>, this folder only
remove files with names like <glob>, current directory

= files/rm-ask
Delete the .<ext> files in this folder, but ask about every single one before it goes.
Interactively remove the files here that end in .<ext>.
For each .<ext> file in the current directory, ask me whether it shall be deleted.
None of the .<ext> files here may be removed without my consent, so prompt for each and delete those I confirm.
Erase the .<ext> files of the current directory one by one, with a question before each.
*.<ext> here: delete, prompt for each
delete .<ext> files of this folder, confirmation per file
remove .<ext> here, asking every time

= files/rm-contents
Delete everything that is in <plaindir>, but keep the folder, which shall be empty afterwards.
Remove the files and subfolders of <plaindir> without removing <plaindir>.
The visible contents of <plaindir> are to be erased by force; the directory stays.
Empty <plaindir> by deleting all it holds.
Get rid of what <plaindir> contains, not of the folder as such.
<plaindir>: delete contents, keep the folder
delete all inside <plaindir>, not the dir itself
empty out <plaindir>, subfolders deleted too

= files/rm-here-files
Delete all the files directly in the current directory, but none of its folders and nothing inside them.
Remove every file at this level and leave the subdirectories with their contents alone.
Of what lies in this folder, erase just the files; the folders must stay.
The regular files of the current directory, hidden ones included, are to be deleted, without recursion.
Get rid of the files here only, not of subfolders.
files directly here: delete, folders stay
delete the files at this level, no recursion
remove files but not directories, current folder

= files/rmdir
Remove the directory emptydir, which has nothing in it.
The empty directory emptydir is to be deleted, but only if it really is empty.
Delete emptydir, an empty folder, in such a way that it would fail if there were files in it.
Get rid of the folder emptydir with the command for empty directories.
As emptydir contains no files any more, remove it.
emptydir: delete, only if empty
remove the vacant directory emptydir
delete dir emptydir, empty

= files/rm-butone
Delete all the files directly in the current directory with the exception of <name>; folders stay.
Remove every file at this level except <name>.
Only <name> shall be left of the files in this folder; erase the others, not recursively.
Of the files here, delete each one that is not called <name>.
Get rid of the other files in this folder, but keep <name> and the subfolders.
files here: delete all but <name>, no recursion
delete everything that is a file at this level except <name>
keep <name>, remove the other files here, folders untouched

= files/c-keep-only
Delete all the files directly in this folder with the exception of those that end in .<ext>.
Remove every file at this level that is not a .<ext> file; subfolders stay.
Only the .<ext> files shall be left of the files here; erase the others, not recursively.
Of the files in the current directory, delete each one whose extension is not .<ext>.
Keep the .<ext> files of this folder and get rid of all its other files, without touching subfolders.
files here: delete all but *.<ext>, no recursion
delete files at this level not ending in .<ext>
keep .<ext>, remove the other files here, folders untouched

= files/rm-keepnew
Delete the .<ext> files in this folder except for the <n> that were modified last.
Keep only the <n> newest .<ext> files here and remove the older ones.
Of the .<ext> files in the current directory, erase all but the latest <n>.
The <n> most recent .<ext> files here must stay; all earlier ones are to be deleted.
Remove the oldest .<ext> files of this folder until no more than <n> are left.
.<ext> here: delete all but the newest <n>
delete old .<ext> files in this folder, last <n> stay
keep <n> latest *.<ext>, remove the rest

= files/ln
Create a symbolic link with the name <newlink> that points to the file <bare>.
The file <bare> shall also be reachable as <newlink>, by means of a soft link, not a hard one.
Link <newlink> symbolically to its target, <bare>.
Make a symlink; its target is <bare> and its name <newlink>.
<newlink> is to be a symbolic link that leads to <bare>, not a copy of it.
symlink <newlink>, target <bare>
soft link: <newlink> points at <bare>
<newlink> -> <bare>, symbolic

= files/ln-dir
Create a symbolic link with the name <newlink> that points to the directory <path>.
The directory <path> shall also be reachable as <newlink>, by means of a soft link.
Link <newlink> symbolically to its target, the folder <path>.
Make a symlink to a folder; the folder is <path> and the link's name <newlink>.
<newlink> is to be a symbolic link that leads to the directory <path>, not a copy of it.
symlink <newlink>, target directory <path>
soft link: <newlink> points at the folder <path>
<newlink> -> dir <path>, symbolic

= files/ln-hard
Create a hard link with the name <newlink> to the file <bare>, not a symbolic one.
The file <bare> shall have a second directory entry, <newlink>, that shares its data.
Make <newlink> another name for the same inode as <bare>.
A hard link to <bare> is wanted; call it <newlink>.
Link <bare> to <newlink> in such a way that <newlink> remains usable if <bare> is deleted.
hard link <newlink> for <bare>
<newlink>: hard, not soft, link to <bare>
second hard name <newlink> of the file <bare>

= files/ln-force
Make <newlink> a symbolic link to <bare>, and replace <newlink> if it exists already.
The symlink <newlink> shall point to <bare> from now on, whatever it pointed to before.
Create a soft link <newlink> with the target <bare>, overwriting an existing one.
By force, link <newlink> symbolically to <bare>.
Whether or not there is a <newlink>, let it be a symlink to <bare>.
symlink <newlink> to <bare>, replace if there
<newlink> -> <bare>, symbolic, forced
soft link <newlink>, new target <bare>, old one overwritten

= files/readlink
Print the target of the symbolic link link.txt as it is stored in the link.
To which file does the symlink link.txt refer? Print its target only.
What link.txt points to is to be printed, not what the file contains.
Output the path that is recorded in the symbolic link link.txt, one step only.
Name the target of link.txt, which is a soft link.
target of symlink link.txt
link.txt -> what?
where link.txt leads, stored target

= files/realpath
Print the absolute path of <anyfile>, beginning with the slash.
State in full where the file <anyfile> lies.
Turn <anyfile> into a complete path and print it.
The path from the root directory down to <anyfile> is to be printed.
Output the full path name of the file <anyfile> rather than the relative one.
<anyfile>: absolute path
full path of <anyfile>, not relative
complete path name for <anyfile>

= files/basename
Print only the last component of the path <path>, without the directories before it.
From <path>, cut off everything up to the last slash and print what is left.
What is the name at the end of the path <path>? Print just that.
Of the path <path>, output the final part and not the leading ones.
Leave out the directory part of <path> and print the name.
<path>: last part only
name at the end of <path>, without folders before it
final path component of <path>

= files/dirname
Print <path> without its last component, that is, the directory part only.
From the path <path>, cut off the final name and print what comes before it.
Which directory contains <path>, judging by the path? Print just that part.
Of the path <path>, output all but the last part.
Leave out the name at the end of <path> and print the leading directories.
<path>: directory part only
path <path> minus its last component
what comes before the last slash in <path>

= files/basename-ext
Print the name of <anyfile> without its directories and without the ending .<ext>.
From <anyfile>, strip the leading path and the suffix .<ext> and print the rest.
What is <anyfile> called if the extension .<ext> is left out? Print only that.
Output the base name of the file <anyfile>, with .<ext> removed from its end.
The name <anyfile> is to be printed, but not its .<ext> suffix.
<anyfile> minus .<ext>, name only
base name of <anyfile>, ending .<ext> dropped
name part of <anyfile> w/o .<ext>

= files/stat-size
Print the exact size of <anyfile> in bytes, as a bare number.
How many bytes long is the file <anyfile>? Only the figure is wanted, by stat.
Of <anyfile>, output the size in bytes and nothing else.
State the length of the file <anyfile> in bytes, not in kilobytes, not rounded.
By its status, print just the byte size of <anyfile>.
<anyfile>: bytes, number only
size of <anyfile>, exact, in bytes not K
byte size of the file <anyfile>

= daily/size-of
Print how much space <anyfile> takes, in a readable unit such as K or M.
State the size of the file <anyfile> in human-readable form, by its disk usage.
How much room does <anyfile> occupy on the disk? Give it with a unit.
Show how large the file <anyfile> is, not in bytes, but in kilobytes or megabytes as fits.
Of <anyfile>, display the disk usage, readable for humans.
<anyfile>: disk usage, readable
space taken by <anyfile>, with unit
how many K or M does <anyfile> take

= daily/tree-size
Print the total size of <mydir> with all that is in it, in human-readable form and as one line.
How much space do the contents of <mydir> take altogether? Give the sum with a unit.
Of <mydir>, show the disk usage as a single total, not one figure for each subfolder.
State how much room <mydir> occupies on the disk, everything below it included.
Sum up the space that <mydir> needs and print it in a readable unit.
<mydir>: total disk usage, one line
total of <mydir>, readable, not per subfolder
space taken by <mydir> as a whole

= daily/biggest-dirs
Print the disk usage of each direct subfolder of <mydir>, the largest first.
For every folder directly in <mydir>, show how much space it takes, in descending order and with readable units.
Sort the first-level subdirectories of <mydir> by the space they occupy, biggest on top.
Which folders directly below <mydir> are the largest? Give the sizes, from large to small, in readable form.
The sizes of the subfolders of <mydir>, one level deep, are to be listed from the most to the least space.
<mydir>: space per subfolder, one level, largest first
subfolder sizes in <mydir>, descending, readable
du of <mydir> one level down, big ones on top

= files/stat-mtime
Print the moment at which the file <anyfile> was modified for the last time.
State when the contents of the file <anyfile> were changed for the last time.
The time of the last modification, not of the last access, of <anyfile> is to be printed.
Of the file <anyfile>, output the modification time only.
At what time was <anyfile> last written to?
<anyfile>: mtime
last modification of <anyfile>, date and time
when changed last: <anyfile>

= everyday/last-access
Print the date and time at which <anyfile> was last read.
State when the file <anyfile> was accessed for the last time.
The time of the last access, not of the last modification, of <anyfile> is to be printed.
Of the file <anyfile>, output the access time only.
At what time did somebody last open <anyfile> for reading?
<anyfile>: atime
last access to <anyfile>, date and time, not mtime
when read last: <anyfile>

= files/stat-birth
Print the date and time at which <anyfile> came into being.
State when the file <anyfile> was created, not when it was modified.
The birth time of <anyfile> is to be printed.
Of the file <anyfile>, output the time of creation only.
Since when has the file <anyfile> existed?
<anyfile>: birth time
creation of <anyfile>, date and time, not mtime
when created: <anyfile>

= files/c-stat-date
Print the day on which <anyfile> was last modified in the form year-month-day, without the time.
State the date of the last change of the file <anyfile> as YYYY-MM-DD.
Of <anyfile>, output the modification date only, like 2024-01-31.
On which day was <anyfile> last modified? Give it as YYYY-MM-DD, no clock time.
The last modification of the file <anyfile> is to be printed as an ISO date.
<anyfile>: mtime as YYYY-MM-DD
modification day of <anyfile>, ISO form, no time
date <anyfile> changed last, year-month-day

= files/stat-mode
Print the permissions of <anyfile> as an octal number such as 644.
State the mode of the file <anyfile> in digits, not in letters.
Which numeric mode has <anyfile>? Print only the number.
Of <anyfile>, output the permission bits in octal form.
The permissions of the file <anyfile> are to be printed as three digits.
<anyfile>: octal mode
mode of <anyfile> in digits, not rwx
numeric permissions, <anyfile>

= files/stat-owner
Print only the name of the user to whom <anyfile> belongs.
State the owner of the file <anyfile>, not its group.
Whose file is <anyfile>? Print only the user name.
Of <anyfile>, output the owner's name and nothing else.
The user that <anyfile> belongs to is to be named.
<anyfile>: owner name
owning user of <anyfile>, not the group
user name of the owner of <anyfile>

= files/stat-group
Print the name of the group that <anyfile> belongs to.
State the group of the file <anyfile>, not its owner.
Which group does <anyfile> have? Print only the group name.
Of <anyfile>, output the owning group and nothing else.
The group to which <anyfile> is assigned is to be named.
<anyfile>: group name
owning group of <anyfile>, not the user
group name for <anyfile>

= permissions/owner-group
Print the owner of <anyfile> and its group, with a colon between them.
State both the user and the group that <anyfile> belongs to.
Who owns the file <anyfile>, and which group does it have? Print user:group.
Of <anyfile>, output owner and group together.
The file <anyfile> belongs to a user and a group; print the two names.
<anyfile>: user:group
owner plus group of <anyfile>
owning user and group, <anyfile>, both

= files/file
Print what type of file <anyfile> is, judged by its contents and not by its name.
State what kind of data the file <anyfile> holds.
Is <anyfile> text, an image, an archive or something else?
Determine the type of <anyfile> by looking into it.
Of the file <anyfile>, say which format it has.
<anyfile>: type by content
file type of <anyfile>, not by the extension
what is <anyfile>, text or binary or what

= files/test-exists
Print yes if there is a file <anyfile>, and no if there is none.
Test whether <anyfile> exists and answer with yes or no.
Is the file <anyfile> there at all? Say yes or no.
The answer shall be yes in case <anyfile> exists, otherwise no.
Find out if <anyfile> is present; print one word, yes or no.
<anyfile> present? yes/no
exists or not: <anyfile>
existence of <anyfile>, yes/no answer

= files/test-dir
Print yes if <path> is a directory, and no if it is a file or does not exist.
Test whether <path> is a folder and answer with yes or no.
Is there a directory <path>? Say yes or no.
The answer shall be yes in case <path> is an existing directory, otherwise no.
Find out if <path> is a directory and not a plain file; print one word, yes or no.
<path> a directory? yes/no
dir or not: <path>
is there a folder <path>, yes/no answer

= files/test-empty
Print empty if <anyfile> has no contents, and not empty if it has some.
Test whether the file <anyfile> has a size of zero, and say empty or not empty.
Does <anyfile> contain anything at all? Say whether it is empty.
The answer shall be empty in case <anyfile> has zero bytes, otherwise not empty.
Find out if there is nothing in the file <anyfile>.
<anyfile> empty or not?
zero bytes or not: <anyfile>
has <anyfile> any content, say empty / not empty

= files/test-dirempty
Print empty if <mydir> contains nothing, and not empty if there is something in it.
Test whether there is anything in <mydir>, hidden files counted, and say empty or not empty.
Does <mydir> contain any entry at all? Say whether it is empty.
The answer shall be empty in case nothing lies in <mydir>, otherwise not empty.
Find out if there is neither a file nor a folder in <mydir>.
<mydir> empty or not?
anything in <mydir>? say empty / not empty
no entries in <mydir>, true or not

= files/test-newer
Print the name of whichever of <bare> and <bare2> was modified more recently.
Of the two files <bare> and <bare2>, name the newer one, not the older.
Which has the later modification time, <bare> or <bare2>?
Compare the dates of <bare> and <bare2> and print the one that changed last.
Was <bare> or was <bare2> modified last? Print that name.
newer one of <bare> and <bare2>
later mtime: <bare> or <bare2>?
<bare> vs <bare2>, which changed last

= files/bigger-of
Print size and name of whichever of <bare> and <bare2> is larger.
Of the two files <bare> and <bare2>, name the bigger one, not the smaller.
Which has more bytes, <bare> or <bare2>?
Compare the sizes of <bare> and <bare2> and print the one that is larger.
Does <bare> or does <bare2> take more bytes? Show that one with its size.
larger one of <bare> and <bare2>
more bytes: <bare> or <bare2>?
<bare> vs <bare2>, the bigger of the two

= daily/identical
Print same if <bare> and <bare2> have exactly the same contents, and different if not.
Compare the files <bare> and <bare2> byte by byte and say same or different.
Are the contents of <bare> identical with those of <bare2>? Answer same or different.
The answer shall be same in case <bare> and <bare2> do not differ at all, otherwise different.
Find out if <bare2> is an exact copy of <bare>; one word, same or different.
<bare> and <bare2>: same or different?
same bytes in <bare> and <bare2> or not
equal or not: <bare>, <bare2>

= files/touch-ref
Set the time stamp of <bare2> to that of <bare>, which is not changed.
Give the file <bare2> the modification time that <bare> has, not the other way round.
Let <bare2> be dated exactly like <bare>.
The date of <bare2> shall be taken from <bare>.
Copy only the time stamps, not the contents, of <bare> to <bare2>.
<bare2>: time stamp of <bare>
mtime from <bare> to <bare2>
date <bare2> like <bare>

= daily/empty-file
Make <file> empty, so that it still exists but has a length of zero.
Erase the contents of <file> without deleting the file.
All that is in <file> is to be removed; the file as such stays.
Cut <file> down to zero bytes.
Delete the contents of <file>, but not the file.
<file>: contents gone, file kept
zero length for <file>, do not delete it
clear out what is in <file>

= files/mkdir-mv
Create a folder <newdir> in this directory and move into it every .<ext> file that lies here.
Make a new directory <newdir>, then move, do not copy, the .<ext> files of this folder into it.
All the .<ext> files here are to be moved to a folder <newdir>, which has to be created first.
First a new folder <newdir>, then every *.<ext> from here moved there.
Put the .<ext> files of the current directory away into a newly made directory <newdir>, by moving them.
new dir <newdir>, .<ext> files of this folder moved in
mkdir and move: *.<ext>, into a directory <newdir>
folder <newdir> to be made for the .<ext> files here, move not copy

= files/cp-all
Copy everything that is visible in the current directory, subfolders included, to <outdir>.
Put copies of all the files and folders of this directory into <outdir>; the originals stay.
The contents of the current directory are to be copied, not moved, to <outdir>.
Recursively copy what lies here into the directory <outdir>.
<outdir> shall receive a copy of each file and folder of the current directory.
everything here copied to <outdir>, with subfolders
copy all of this folder's contents, target <outdir>
all entries here, duplicated into <outdir>

= files/mv-all
Move everything that is visible in the current directory to <outdir>, leaving this folder empty.
Put all the files and folders of this directory into <outdir> without keeping copies here.
The contents of the current directory are to be moved, not copied, to <outdir>.
Transfer each file and folder that lies here to the directory <outdir>.
From the current directory, take all there is and move it into <outdir>.
everything here moved to <outdir>, nothing stays
move all of this folder's contents, target <outdir>
all entries here relocated into <outdir>

= find/ext-print
Print the paths of all files <where> whose names end in .<ext>.
Search <where>, to any depth, for files with the extension .<ext> and print where they are.
Every .<ext> file <where> is to be listed with its path, no matter how deeply it is nested.
Which files <where> have the suffix .<ext>? Print one path per line.
So that none is overlooked, list each file <where> that ends in .<ext>, at all levels.
.<ext> files <where>, all levels, paths
paths ending in .<ext>, regular files, <where>
any .<ext> files <where>, however deep?

= find/name
Print the path of whatever <where> has exactly the name <name>.
Search <where> for something called <name>, neither more nor less, and print where it is.
Where <where> is there an entry whose name is exactly <name>?
The place of each <name> <where> is to be printed, at any depth.
Locate the file <name>, which must be somewhere <where>.
<name>: its path or paths <where>
location of <name>, exact name, <where>
<name> <where>, at any depth, path wanted

= find/iname
Print the paths of the entries <where> whose names match <pattern>, capitals and small letters being equal.
Search <where> for names like <pattern>, without distinguishing upper from lower case.
Whatever the case of the letters, list the entries <where> whose name fits <pattern>.
The names <where> are to be compared with <pattern> case-insensitively and the paths of those that match printed.
Which entries <where> match <pattern>, be it in capitals or in small letters?
<pattern> <where>, any case, paths
names matching <pattern> <where>, upper or lower case alike
case-blind search for <pattern> <where>

= find/pattern-print
Print the paths of the regular files <where> whose names match <pattern>, the case of the letters mattering.
Search <where> for files, not folders, whose names fit the shell pattern <pattern>.
Every file <where> the name of which matches <pattern> is to be listed with its path.
Which files <where> have names that match <pattern>? Print one path per line.
Of the files <where>, at all levels, list the ones that <pattern> matches.
<pattern>: matching files <where>, no folders
files, type f, by name pattern <pattern> <where>
paths of files like <pattern>, all levels, <where>

= find/files-print
Print the paths of all regular files <where>, at every level, and of no directories.
List each file <where>, however deeply it is nested, leaving the folders out.
Every file <where> is to be printed with its path, directories not.
Which files, as opposed to folders, are there <where> at any depth?
Recursively list the files, and only the files, <where>.
files <where>, all levels, no dirs
regular files <where>, paths, recursive
only files, not folders, <where>, every depth

= find/dirs-print
Print the paths of all directories <where>, at every level, and of no files.
List each folder <where>, however deeply it is nested, leaving the files out.
Every directory <where> is to be printed with its path, files not.
Which folders, as opposed to files, are there <where> at any depth?
Recursively list the directories, and only the directories, <where>.
dirs <where>, all levels, no files
directories <where>, paths, recursive
only folders, not files, <where>, every depth

= find/files-depth1-print
Print the paths of the files that lie at the first level <where>, but not of those in subfolders.
List the regular files <where> at the first level only; no directory is to be entered.
Every first-level file <where>, hidden or not, is to be printed with its path, folders not.
With find, without going deeper than one level, list the files <where>.
Only the files at the top level <where> are wanted, neither folders nor nested files.
files <where>, maxdepth 1, no dirs
regular files <where>, first level, no recursion, paths
top-level files only, subfolders not entered, <where>

= find/dirs-depth1
Print the paths of the folders that lie at the first level <where>, but not of those further down.
List the directories <where> at the first level only, without the starting folder itself.
Every direct subdirectory <where>, hidden or not, is to be printed, files not.
With find, list the subfolders exactly one level down <where>.
Only the folders at the top level <where> are wanted, neither files nor nested folders.
dirs <where>, one level down, start not included
direct subfolders <where>, no recursion, paths
first-level directories, nothing deeper, <where>

= find/maxdepth-ext
Print the paths of the .<ext> files that lie at the first level <where>, but not of those in subfolders.
List the files ending in .<ext> <where> at the first level only; no subdirectory is to be entered.
With find, without going deeper than one level, list the .<ext> files <where>.
Only the .<ext> files at the top level <where> are wanted, not the nested ones.
Every first-level file <where> with the extension .<ext> is to be printed, files in its subfolders not.
.<ext> <where>, maxdepth 1
files ending in .<ext> <where>, first level, no recursion
top-level .<ext> only, subfolders not entered, <where>

= find/contains
Print the paths of the files <where> whose names contain <stem>, wherever in the name it stands.
Search <where> for files that have <stem> as a part of their name, not of their contents.
Every file <where> with <stem> somewhere in its name is to be listed.
Which files <where> carry <stem> at the beginning, in the middle or at the end of the name?
Of the files <where>, list just those the names of which include <stem>.
<stem> in the file name, <where>
files <where>, name contains <stem>, not the text
*<stem>* among the files <where>

= find/starts
Print the paths of the files <where> whose names begin with <stem>.
Search <where> for files that have <stem> at the beginning of their name, not in the middle.
Every file <where> the name of which starts with <stem> is to be listed.
Which files <where> carry <stem> as the first part of their name?
Of the files <where>, list just those with names beginning in <stem>.
<stem> at the start of the file name, <where>
files <where>, name begins <stem>, not merely contains it
names beginning in <stem>, files not folders, <where>

= find/dirname
Print the paths of the directories <where> that are called exactly <stem>.
Search <where> for folders with the name <stem>; files of that name do not count.
Every directory <where> named <stem>, at any depth, is to be listed.
Where <where> is there a folder <stem>?
Of the folders <where>, list just those whose name is <stem> and nothing else.
folder <stem> <where>, path
dirs named exactly <stem>, no files, <where>
where is the directory <stem>, search <where>

= find/hidden
Print the paths of the files <where> whose names begin with a dot.
Search <where>, at all levels, for hidden files, not for hidden folders.
Every hidden file <where> is to be listed, the visible ones not.
Which files <where> have names that start with a period?
Of the files <where>, list only the hidden ones.
dot files <where>, all levels, no dirs
hidden files only, <where>
files starting with ".", not the visible ones, <where>

= find/nothidden
Print the paths of the files <where> whose names do not begin with a dot.
Search <where> for files that are not hidden.
Every visible file <where> is to be listed, the ones whose own name starts with a dot not.
Which files <where> have names without a leading period?
Of the files <where>, list all except the hidden ones.
files <where> minus dot files
files whose name doesn't start with ".", <where>
no hidden files, the others, <where>, all levels

= find/empty-files
Print the paths of the files <where> that contain nothing.
Search <where> for regular files with a size of zero bytes, not for empty folders.
Every file <where> without any content is to be listed.
Which files <where> are empty, that is, have a length of zero?
Of the files <where>, list only those that hold no data.
files <where> of zero length
empty files, not empty dirs, <where>
files without content, <where>, paths

= find/empty-dirs
Print the paths of the directories <where> that contain nothing.
Search <where> for folders in which there is neither a file nor a folder.
Every directory <where> without any entry is to be listed, empty files are of no interest.
Which folders <where> are empty?
Of the directories <where>, list only those that hold nothing at all.
dirs <where> with nothing in them
empty folders, not empty files, <where>
directories without entries, <where>, paths

= find/empty-delete
Delete the files <where> that have a size of zero bytes.
Remove every regular file <where> that contains nothing; files with contents and folders must stay.
All the empty files <where> are to be erased, the empty folders not.
Get rid of each file <where> that holds no data.
Of the files <where>, delete only those whose length is zero.
zero-byte files <where>: delete
delete empty files, not empty dirs, <where>
remove files without content, <where>

= find/empty-dirs-delete
Delete the directories <where> that contain nothing.
Remove every folder <where> in which there is neither a file nor a folder; no file may be removed.
All the empty folders <where> are to be erased, the empty files not.
Get rid of each directory <where> that has no entries.
Of the folders <where>, delete only those that are empty.
empty dirs <where>: delete
delete empty folders, not empty files, <where>
remove directories without entries, <where>

= find/ext-delete
Delete all files <where> whose names end in .<ext>, at every level.
Remove each file with the extension .<ext> that is found <where>, however deeply nested.
The .<ext> files <where> are to be erased, those in subfolders too; no other files may go.
Get rid of every file <where> with the suffix .<ext>.
Of the files <where>, delete those ending in .<ext> and keep the others.
.<ext> files <where>: delete, all levels
delete recursively, files ending in .<ext>, <where>
remove *.<ext> including nested ones, <where>

= everyday/delete-except
Delete all files <where> whose names do not end in .<ext>.
Remove each file <where> except those with the extension .<ext>, at every level.
Only the .<ext> files shall be left of the files <where>; erase the others.
Get rid of every file <where> that is not a .<ext> file.
Keep the .<ext> files and delete all the other files <where>.
files <where>: delete all but .<ext>
delete files not ending in .<ext>, <where>, recursive
remove everything that's a file other than .<ext>, <where>

= find/name-delete
Delete every file <where> that is called exactly <name>.
Remove each <name> that is found <where>, at any level, and no other file.
All files named <name> <where> are to be erased.
Get rid of the files <where> whose name is <name>.
Of the files <where>, delete just those with the name <name>.
<name> <where>: delete wherever it is
delete files named exactly <name>, <where>
remove each <name>, all levels, <where>

= find/files-bigger-print
Print the paths of the files <where> that are larger than <size>.
Search <where> for files of more than <size>, not of less.
Every file <where> the size of which exceeds <size> is to be listed.
Which files <where> take up more than <size> each?
Of the files <where>, list only those above <size>.
files <where> > <size>
size above <size>, files, <where>
files exceeding <size>, not the smaller ones, <where>

= find/files-smaller-print
Print the paths of the files <where> that are smaller than <size>.
Search <where> for files of less than <size>, not of more.
Every file <where> the size of which is below <size> is to be listed.
Which files <where> do not even reach <size>?
Of the files <where>, list only those under <size>.
files <where> < <size>
size below <size>, files, <where>
files less than <size>, not the larger ones, <where>

= find/ext-bigger-print
Print the paths of the .<ext> files <where> that are larger than <size>.
Search <where> for files ending in .<ext> of more than <size>, not of less.
Every .<ext> file <where> the size of which exceeds <size> is to be listed.
Which .<ext> files <where> take up more than <size> each?
Of the .<ext> files <where>, list only those above <size>.
.<ext> files <where> > <size>
size above <size>, only .<ext>, <where>
.<ext> files exceeding <size>, not the smaller ones, <where>

= find/ext-smaller-print
Print the paths of the .<ext> files <where> that are smaller than <size>.
Search <where> for files ending in .<ext> of less than <size>, not of more.
Every .<ext> file <where> the size of which is below <size> is to be listed.
Which .<ext> files <where> do not even reach <size>?
Of the .<ext> files <where>, list only those under <size>.
.<ext> files <where> < <size>
size below <size>, only .<ext>, <where>
.<ext> files less than <size>, not the larger ones, <where>

= find/size-range
Print the paths of the files <where> that are larger than <size> but smaller than <size2>.
Search <where> for files of more than <size> and less than <size2>.
Every file <where> the size of which lies between <size> and <size2> is to be listed.
Which files <where> are above <size> and at the same time below <size2>?
Of the files <where>, list those whose size is over <size>, though under <size2>.
files <where>, <size> to <size2>
size > <size> and < <size2>, files, <where>
between <size> and <size2>, files <where>

= find/files-mtime-in-print
Print the paths of the files <where> that were modified within the last <days>, not of the older ones.
Search <where> for files whose last change is at most <days> back.
Every file <where> that has been changed in the past <days> is to be listed.
Which files <where> were modified less than <days> ago, not more?
Of the files <where>, list only the recent ones, changed during the last <days>.
files <where>, mtime younger than <days>
changed in the last <days>, files, <where>
files newer than <days>, not older, <where>

= find/files-mtime-over-print
Print the paths of the files <where> that were last modified more than <days> ago, not of the newer ones.
Search <where> for files whose last change is over <days> back.
Every file <where> that has not been changed in the past <days> is to be listed.
Which files <where> were last modified earlier than <days> ago, not later?
Of the files <where>, list only the old ones, unchanged for more than <days>.
files <where>, mtime beyond <days>
not changed for over <days>, files, <where>
files older than <days>, not newer, <where>

= find/ext-mtime-in-print
Print the paths of the .<ext> files <where> that were modified within the last <days>, not of the older ones.
Search <where> for files ending in .<ext> whose last change is at most <days> back.
Every .<ext> file <where> that has been changed in the past <days> is to be listed.
Which .<ext> files <where> were modified less than <days> ago, not more?
Of the .<ext> files <where>, list only the recent ones, changed during the last <days>.
.<ext> files <where>, mtime younger than <days>
changed in the last <days>, only .<ext>, <where>
.<ext> files newer than <days>, not older, <where>

= find/ext-mtime-over-print
Print the paths of the .<ext> files <where> that were last modified more than <days> ago, not of the newer ones.
Search <where> for files ending in .<ext> whose last change is over <days> back.
Every .<ext> file <where> that has not been changed in the past <days> is to be listed.
Which .<ext> files <where> were last modified earlier than <days> ago, not later?
Of the .<ext> files <where>, list only the old ones, unchanged for more than <days>.
.<ext> files <where>, mtime beyond <days>
not changed for over <days>, only .<ext>, <where>
.<ext> files older than <days>, not newer, <where>

= find/files-newermt-print
Print the paths of the files <where> that were modified after <date>, not of those from before.
Search <where> for files whose last change is later than <date>.
Every file <where> that has been changed since <date> is to be listed.
Which files <where> were modified more recently than <date>?
Of the files <where>, list only those with a modification time past <date>.
files <where> last modified after <date>?
changed since <date>, files, <where>
mtime later than <date>, not earlier, files <where>

= find/files-not-newermt-print
Print the paths of the files <where> that were last modified before <date>, not of those from after.
Search <where> for files whose last change is earlier than <date>.
Every file <where> that has not been changed since <date> is to be listed.
Which files <where> have a modification time prior to <date>?
Of the files <where>, list only those not modified later than <date>.
files <where> last modified before <date>?
unchanged since <date>, files, <where>
mtime up to <date>, not later, files <where>

= find/ext-newermt-print
Print the paths of the .<ext> files <where> that were modified after <date>, not of those from before.
Search <where> for files ending in .<ext> whose last change is later than <date>.
Every .<ext> file <where> that has been changed since <date> is to be listed.
Which .<ext> files <where> were modified more recently than <date>?
Of the .<ext> files <where>, list only those with a modification time past <date>.
.<ext> files <where> last modified after <date>?
changed since <date>, only .<ext>, <where>
mtime later than <date>, not earlier, .<ext> files <where>

= find/ext-not-newermt-print
Print the paths of the .<ext> files <where> that were last modified before <date>, not of those from after.
Search <where> for files ending in .<ext> whose last change is earlier than <date>.
Every .<ext> file <where> that has not been changed since <date> is to be listed.
Which .<ext> files <where> have a modification time prior to <date>?
Of the .<ext> files <where>, list only those not modified later than <date>.
.<ext> files <where> last modified before <date>?
unchanged since <date>, only .<ext>, <where>
mtime up to <date>, not later, .<ext> files <where>

= find/files-between-dates-print
Print the paths of the files <where> that were modified after <date> but not after <date2>.
Search <where> for files whose last change falls in the time from <date> to <date2>.
Every file <where> that was last changed between <date> and <date2> is to be listed.
Which files <where> were modified later than <date> and not later than <date2>?
Of the files <where>, list only those with a modification time from <date> up to <date2>.
files <where>, mtime from <date> to <date2>
changed after <date>, before <date2>, files, <where>
modified between <date> and <date2>, files <where>?

= find/files-mmin-print
Print the paths of the files <where> that were modified within the last <mins>, not of the older ones.
Search <where> for files whose last change is at most <mins> back.
Every file <where> that has been changed in the past <mins> is to be listed.
Which files <where> were modified less than <mins> ago, not more?
Of the files <where>, list only those changed during the last <mins>.
files <where>, changed under <mins> ago
modified in the last <mins>, files, <where>
last <mins>: files changed <where>

= find/files-mmin-over-print
Print the paths of the files <where> that were last modified more than <mins> ago, not of the newer ones.
Search <where> for files whose last change is over <mins> back.
Every file <where> that has not been changed in the past <mins> is to be listed.
Which files <where> were last modified earlier than <mins> ago, not later?
Of the files <where>, list only those unchanged for more than <mins>.
files <where>, changed over <mins> ago
not modified in the last <mins>, files, <where>
older than <mins>: files <where>

= find/files-newer-print
Print the paths of the files <where> that were modified more recently than <anyfile>.
Search <where> for files whose modification time is later than that of <anyfile>.
Every file <where> that has been changed since <anyfile> was last changed is to be listed.
Which files <where> are newer, not older, than the file <anyfile>?
Taking <anyfile> as the reference, list the files <where> that were modified after it.
files <where> newer than <anyfile>?
mtime later than that of <anyfile>, files, <where>
changed after <anyfile>, not before it, files <where>

= find/older-than-file
Print the paths of the files <where> that were not modified more recently than <bare>.
Search <where> for files whose modification time is not later than that of <bare>.
Every file <where> that has not been changed since <bare> was last changed is to be listed.
Which files <where> are older, not newer, than the file <bare>?
Taking <bare> as the reference, list the files <where> that were modified before it.
files <where> older than <bare>?
mtime no later than that of <bare>, files, <where>
changed before <bare>, not after it, files <where>

= find/files-mtime-over-delete
Delete the files <where> that were last modified more than <days> ago; the newer ones must stay.
Remove every file <where> whose last change is over <days> back.
All files <where> that have not been changed in the past <days> are to be erased.
Get rid of the files <where> which are older, not newer, than <days>.
Of the files <where>, delete only the old ones, unchanged for more than <days>.
files <where> older than <days>: delete
delete what is beyond <days> by mtime, files only, <where>
remove files not changed for over <days>, <where>

= find/ext-mtime-over-delete
Delete those .<ext> files <where> whose last modification is over <days> back; the newer ones must stay.
Remove every file <where> that ends in .<ext> and has not been changed for more than <days>.
All .<ext> files <where> not changed in the past <days> are to be erased.
Get rid of the .<ext> files <where> which are older, not newer, than <days>.
Of the .<ext> files <where>, delete only the old ones, from more than <days> ago.
.<ext> files <where> older than <days>: delete
delete .<ext> beyond <days> by mtime, <where>
remove .<ext> files unchanged for over <days>, keep recent ones, <where>

= find/ext-not-newermt-delete
Delete the .<ext> files <where> that were last modified before <date>; the later ones must stay.
Remove every .<ext> file <where> whose last change is earlier than <date>.
All .<ext> files <where> that have not been changed since <date> are to be erased.
Get rid of those .<ext> files <where> which are from before <date>, not from after it.
Of the files <where> ending in .<ext>, delete only the ones not modified later than <date>.
.<ext> files <where> from before <date>: delete
delete .<ext> with mtime prior to <date>, <where>
remove .<ext> files unchanged since <date>, <where>

= find/not-ext
Print the paths of the files <where> whose names do not end in .<ext>.
Search <where> for files with any extension other than .<ext>, or none.
Every file <where> is to be listed except the .<ext> files.
Which files <where> are not .<ext> files?
Of the files <where>, leave out those ending in .<ext> and list the rest.
files <where> w/o the .<ext> ones
all but .<ext>, files, <where>
files not ending in .<ext>, <where>, recursive

= find/two-ext
Print the paths of the files <where> whose names end either in .<ext> or in .<ext2>.
Search <where> for files with one of the two extensions .<ext> and .<ext2>.
Every file <where> that is a .<ext> or a .<ext2> file is to be listed, no other.
Which files <where> have the suffix .<ext> or the suffix .<ext2>?
Of the files <where>, list the .<ext> ones as well as the .<ext2> ones.
.<ext> plus .<ext2> files <where>
ending .<ext> or .<ext2>, files, <where>
both kinds, .<ext> and .<ext2>, files <where>, all levels

= find/files-count
Print how many regular files there are <where>, at all levels, directories not being counted.
Count the files <where>, those in nested folders too, and print the number only.
As a single number, tell me how many files <where> there are altogether.
How many files, not folders, are there <where>, subfolders included?
Determine the total number of files <where>.
files <where>, how many, recursive, no dirs
number of regular files <where>, nested ones counted
count files not folders, all levels, <where>

= find/dirs-count
Print how many directories there are <where>, at all levels, files not being counted.
Count the folders <where>, nested ones too, and print the number only.
As a single number, tell me how many directories <where> there are altogether.
How many folders, not files, does find see <where>?
Determine the total number of directories <where>, the starting one included.
dirs <where>, how many, recursive, no files
number of directories <where>, nested ones counted
count folders not files, all levels, <where>

= find/ext-count
Print how many files <where> end in .<ext>, at all levels.
Count the .<ext> files <where>, those in nested folders too, and print the number only.
As a single number, tell me how many .<ext> files there are <where>.
How many files <where>, subfolders included, have the extension .<ext>?
Determine the number of .<ext> files <where>; other files are not to be counted.
.<ext> files <where>, how many, recursive
number of files ending in .<ext>, nested ones counted, <where>
count .<ext> only, all levels, <where>

= find/largest-n
Print size and path of the <n> largest files <where>, beginning with the largest.
Search <where>, at all levels, for the <n> files that have the most bytes.
Of all the files <where>, list the <n> biggest, not the smallest, with their sizes in bytes.
Which <n> files <where> are larger than all the others?
Sort the files <where> by size, descending, and keep the first <n>.
top <n> by size, files <where>, nested ones too
<n> biggest files <where>, bytes and path
largest <n>, not smallest, files <where>

= find/smallest-n
Print size and path of the <n> smallest files <where>, beginning with the smallest.
Search <where>, at all levels, for the <n> files that have the fewest bytes.
Of all the files <where>, list the <n> smallest, not the biggest, with their sizes in bytes.
Which <n> files <where> are smaller than all the others?
Sort the files <where> by size, ascending, and keep the first <n>.
bottom <n> by size, files <where>, nested ones too
<n> tiniest files <where>, bytes and path
smallest <n>, not largest, files <where>

= find/largest-one
Print size and path of the one file <where> that is larger than all the others.
Search <where>, at all levels, for the file that has the most bytes.
Of all the files <where>, nested ones too, name the biggest, not the smallest, with its size.
Which single file <where> takes the most bytes?
The largest file <where>, wherever it is nested, is to be printed with its size in bytes.
biggest file <where>, nested ones too, size and path
largest one of all files <where>, recursive
file of maximum size <where>, one line

= find/by-size
Print size and path of all the files <where>, the largest first and the smallest last.
List the files <where>, at all levels, in descending order of their size in bytes.
Every file <where> is to be listed with its size, big ones before small ones.
Sort all the files <where> by size, starting with the biggest.
With sizes in bytes, list the files <where> from large to small, not from small to large.
files <where> by size, descending, bytes and path
all files <where>, biggest on top, nested ones too
sizes of files <where>, high to low

= find/symlinks
Print the paths of the symbolic links <where>, and of nothing else.
Search <where> for soft links, whether or not their targets exist.
Every symlink <where> is to be listed, neither files nor folders.
Which entries <where> are symbolic links?
Of what there is <where>, at all levels, list only the symlinks.
symlinks <where>, all levels, paths
soft links only, <where>
type l, <where>, working or broken

= find/broken
Print the paths of the symbolic links <where> whose targets do not exist.
Search <where> for symlinks that lead nowhere, leaving out the working ones.
Every dangling link <where> is to be listed.
Which symbolic links <where> are broken, that is, point to something missing?
Of the symlinks <where>, list only those with a missing target.
symlinks <where> without a target
broken links, not the good ones, <where>
links to nothing, <where>, paths

= find/ext-copy
Copy all files <where> that end in .<ext>, from every level, into <mydir>.
Put a copy of each .<ext> file found <where> into <mydir>; the originals stay.
The .<ext> files <where>, however deeply nested, are to be copied, not moved, to <mydir>.
Search <where> for .<ext> files and duplicate each of them into <mydir>.
<mydir> shall contain copies of the .<ext> files that are <where>, subfolders included.
.<ext> files <where>, all levels, copies into <mydir>
copy not move: .<ext> found <where>, target <mydir>
gather copies of the .<ext> files <where> in <mydir>, originals kept

= find/ext-move
Move all files <where> that end in .<ext>, from every level, into <mydir>.
Put each .<ext> file found <where> into <mydir> without leaving a copy behind.
The .<ext> files <where>, however deeply nested, are to be moved, not copied, to <mydir>.
Search <where> for .<ext> files and transfer each of them to <mydir>.
<mydir> is the new place for the .<ext> files that are <where>, subfolders included; move them.
.<ext> files <where>, all levels, moved into <mydir>
move not copy: .<ext> found <where>, target <mydir>
collect the .<ext> files <where> in <mydir>, none left behind

= find/files-grep
Print the paths, not the lines, of the files <where> that contain <word>.
Search the files <where>, at all levels, with find and grep and name those in which <word> occurs.
Every file <where> with <word> in its contents, not in its name, is to be listed once, by find.
With find, tell which files <where> have at least one line with <word>.
By find, list the files <where> whose text includes <word>, names only.
find + grep: files <where> containing <word>, paths only
find files <where> by content <word>, not by name
files with <word> inside, found with find, <where>

= find/not-contain
Print the paths of the .<ext> files <where> in which <word> does not occur.
Search the .<ext> files <where> and name those without <word> in their contents.
Every .<ext> file <where> that lacks <word> is to be listed, the ones that contain it not.
Which .<ext> files <where> have no line with <word>?
Of the .<ext> files <where>, list only those in whose text <word> is missing.
.<ext> files <where> lacking <word>, paths
.<ext> w/o <word> inside, <where>
no <word> in the contents: which .<ext> files <where>

= find/files-user-print
Print the paths of the files <where> that belong to the user <user>.
Search <where> for files whose owner is <user>, not somebody else.
Every file <where> owned by <user> is to be listed.
Which files <where> does the user <user> own?
Of the files <where>, list only those of the user <user>.
files <where>, owner <user>
owned by <user>, files, <where>
<user>'s files <where>, no one else's

= find/files-not-user-print
Print the paths of the files <where> that do not belong to the user <user>.
Search <where> for files whose owner is anybody but <user>.
Every file <where> that is not owned by <user> is to be listed.
Which files <where> have an owner other than <user>?
Of the files <where>, leave out those of the user <user> and list the others.
files <where>, owner not <user>
not owned by <user>, files, <where>
files <where> of anyone except <user>

= find/files-perm-print
Print the paths of the files <where> whose permissions are exactly <perm>.
Search <where> for files with the mode <perm>, neither more nor fewer bits.
Every file <where> that has the octal mode <perm> is to be listed.
Which files <where> are set to <perm>?
Of the files <where>, list only those with permissions <perm>.
files <where>, mode = <perm>
mode exactly <perm>, files, <where>
perm <perm>, which files <where>

= find/files-executable-print
Print the paths of the files <where> that I am allowed to execute.
Search <where> for regular files that can be run, directories left out.
Every executable file <where> is to be listed, the non-executable ones not.
Which files <where> may be executed?
Of the files <where>, list only the runnable ones.
executable files <where>, no dirs
files with x for me, <where>
runnable, not plain, files <where>

= find/exec-x
Make every file <where> that ends in .sh executable, at all levels.
Add the execute permission to all .sh files <where>; other files are not to be changed.
All .sh shell scripts found <where> shall become executable.
Search <where> for files ending in .sh and give each of them the execute bit.
Of the files <where>, let just the .sh ones be executable by chmod +x.
.sh files <where>, +x, all levels
execute bit on for each .sh file <where>
chmod +x, every .sh <where>, nested ones too

= find/no-git
Print the paths of the files <where>, except those inside a .git directory.
Search <where> for files, leaving out all that is below .git.
Every file <where> is to be listed that does not lie in a folder .git.
Which files are there <where> apart from git's own in .git?
Of the files <where>, list all but the ones under .git.
files <where> without those in .git
all files <where>, .git contents excluded
files, not the .git internals, <where>

= find/first-hit
Print the path of the first entry called <name> that is found <where>, and then stop the search.
Search <where> for <name> and end as soon as one has been found.
Only one <name> <where>, the first to turn up, is to be printed.
Look <where> for something named <name>, but give no more than one result.
The search for <name> <where> shall quit at the first match.
<name> <where>, first match only, then quit
one hit for <name>, not all, <where>
stop after the first <name> <where>

= find/dated-newest
Print time and path of the <n> files <where> that were modified last, newest first.
Search <where>, at all levels, for the <n> files with the latest modification times and show those times.
Of all the files <where>, list the <n> newest, not the oldest, with their dates.
Which <n> files <where>, subfolders included, were changed most recently, and when?
Sort the files <where> by modification time, descending, and keep the first <n>, time in front.
newest <n> files <where>, nested ones too, with times
<n> last modified, recursive, time and path, <where>
latest <n>, not earliest, files <where>, dates shown

= find/dated-oldest
Print time and path of the <n> files <where> whose last modification lies furthest back, oldest first.
Search <where>, at all levels, for the <n> files with the earliest modification times and show those times.
Of all the files <where>, list the <n> oldest, not the newest, with their dates.
Which <n> files <where>, subfolders included, have gone unchanged longest, and since when?
Sort the files <where> by modification time, ascending, and keep the first <n>, time in front.
oldest <n> files <where>, nested ones too, with times
<n> least recently modified, recursive, time and path, <where>
earliest <n>, not latest, files <where>, dates shown

= everyday/dir-count
Print how many first-level folders there are <where>, those further down not being counted.
Count the direct subdirectories <where>, hidden ones too, but no files.
As a single number, tell me how many folders lie one level down <where>.
How many immediate subdirectories, not files, are there <where>?
Determine the number of first-level folders <where>, without the starting folder itself.
direct subfolders <where>, how many
number of dirs one level down <where>, nested ones not counted
count of first-level folders <where>, not recursive

= archive/tar-to
Pack <plaindir> with all its contents into the gzip-compressed archive <newtgz>.
Create the compressed tar archive <newtgz> from <plaindir>; the original remains.
<plaindir> is to be archived, with compression by gzip, as <newtgz>.
The archive <newtgz> shall contain <plaindir> and everything below it.
As a backup, store <plaindir> in a gzipped tarball by the name of <newtgz>.
<plaindir> into <newtgz>, tar with gzip
<newtgz> from <plaindir>, compressed, nothing left out
pack, not unpack: <plaindir>, archive <newtgz>

= archive/tar-plain
Pack <plaindir> with all its contents into the tar archive <newtar>, without compression.
Create the tar archive <newtar> from <plaindir>; it shall not be compressed.
<plaindir> is to be archived as <newtar> by tar alone, not with gzip.
The uncompressed archive <newtar> shall contain <plaindir> and everything below it.
As a backup, store <plaindir> in the plain tar file <newtar>.
<plaindir> into <newtar>, plain tar
<newtar> from <plaindir>, no gzip
pack, not unpack: <plaindir>, uncompressed tar <newtar>

= archive/tar-gz-files
Pack the two files <bare> and <bare2> into the gzip-compressed archive <newtgz>.
Create the compressed tar archive <newtgz> that contains <bare> and <bare2>, nothing else.
Both <bare> and <bare2> are to be archived, with compression by gzip, as <newtgz>.
The gzipped archive <newtgz> shall hold the files <bare> and <bare2>.
Store <bare> together with <bare2> in a tarball <newtgz>, compressed.
<bare>, <bare2> into <newtgz>, tar with gzip
<newtgz> from two files, <bare> and <bare2>
pack <bare> plus <bare2>, archive <newtgz>

= archive/tar-ext
Pack every .<ext> file of this folder into the gzip-compressed archive <newtgz>.
Create the compressed tar archive <newtgz> that contains the .<ext> files here and no others.
The files in the current directory that end in .<ext> are to be archived as <newtgz>.
The gzipped tarball <newtgz> shall hold all the .<ext> files of the current directory.
Of the files here, put just the ones with the extension .<ext> into <newtgz>, by tar and gzip.
*.<ext> here into <newtgz>, tar with gzip
<newtgz> from the .<ext> files of this folder
pack .<ext> files only, archive <newtgz>

= archive/tar-exclude
Pack <plaindir> into the compressed archive <newtgz>, but leave out all .<ext> files.
Create <newtgz> from <plaindir> in such a way that no file ending in .<ext> is in it.
The gzipped archive <newtgz> shall contain everything in <plaindir> except the .<ext> files.
Files with the extension .<ext> are to be omitted when <plaindir> is archived as <newtgz>.
Without its .<ext> files, store <plaindir> in the tarball <newtgz>.
<plaindir> into <newtgz>, minus *.<ext>
<newtgz> from <plaindir>, .<ext> excluded
pack <plaindir> as <newtgz>, not the .<ext> files

= archive/tar-list
Print the names of what is in the archive <targz>, and extract nothing.
List the contents of the compressed archive <targz>.
What does the archive <targz> contain? It shall not be unpacked.
Without unpacking it, show the names stored in <targz>.
The entries of the tarball <targz> are to be listed, names only.
<targz>: names inside, no extraction
names of the entries in <targz>, nothing unpacked
list, don't extract: <targz>

= archive/tar-list-plain
Print the names of what is in the tar archive <tar>, and extract nothing.
List the contents of the uncompressed archive <tar>.
What does the tar file <tar> contain? It shall not be unpacked.
Without unpacking it, show the names stored in <tar>.
The entries of the archive <tar> are to be listed, names only.
<tar>: names inside, no extraction
names of the entries in <tar>, nothing unpacked
list, don't extract: <tar>

= archive/tar-verbose-list
List the contents of the archive <targz> with permissions, owner, size and date of each entry.
Without unpacking <targz>, show its entries in detail, not only their names.
What does the archive <targz> contain, and how large is each file in it?
The entries of <targz> are to be listed in long form, and nothing is to be extracted.
Print a detailed table of contents of the tarball <targz>.
<targz>: long listing of what is inside
details of the entries in <targz>, no extraction
list <targz> verbosely, sizes and dates too

= archive/untar
Extract everything that is in the archive <targz> into the current directory.
Unpack the compressed archive <targz> here.
The contents of <targz> are to be restored in this folder.
Take all files out of the tarball <targz>, not only a list of them; the archive stays.
In the current directory, unpack <targz> completely.
<targz>: extract here, all of it
unpack, not pack: <targz>, current directory
everything out of <targz>, into this folder

= archive/untar-to
Extract everything that is in the archive <targz> into <mydir>, not into the current directory.
Unpack the compressed archive <targz> with <mydir> as the destination.
The contents of <targz> are to be put into <mydir>.
All that is in the tarball <targz> shall be unpacked to <mydir>.
Into <mydir>, which exists, extract the whole of <targz>.
<targz>: extract into <mydir>
unpack <targz>, target <mydir>, not here
everything out of <targz>, destination <mydir>

= archive/untar-plain
Extract everything that is in the tar archive <tar> into the current directory.
Unpack the uncompressed archive <tar> here.
The contents of <tar> are to be restored in this folder.
Take all files out of the tar file <tar>, not only a list of them.
In the current directory, unpack <tar> completely.
<tar>: extract here, all of it
unpack, not pack: <tar>, current directory
everything out of <tar>, into this folder

= archive/untar-plain-to
Extract everything that is in the tar archive <tar> into <mydir>, not into the current directory.
Unpack the uncompressed archive <tar> with <mydir> as the destination.
The contents of <tar> are to be put into <mydir>.
All that is in the tar file <tar> shall be unpacked to <mydir>.
Into <mydir>, which exists, extract the whole of <tar>.
<tar>: extract into <mydir>
unpack <tar>, target <mydir>, not here
everything out of <tar>, destination <mydir>

= archive/untar-one
Extract just the file <bare> from the archive <targz>, and none of the others.
Of all that is in <targz>, only <bare> is to be unpacked.
From the tarball <targz>, restore the single file <bare> here.
Take <bare> out of the compressed archive <targz> and leave the rest in it unextracted.
The archive <targz> contains <bare>; unpack that file alone.
<bare> out of <targz>, nothing else
extract one file, <bare>, archive <targz>
<targz>: only <bare>

= archive/untar-ext
Extract just the .<ext> files from the archive <targz>, and none of the others.
Of all that is in <targz>, only the files ending in .<ext> are to be unpacked.
From the tarball <targz>, restore the files with the extension .<ext> here.
Take the .<ext> files out of <targz> and leave the rest unextracted.
Unpack <targz>, but no files other than .<ext> ones.
.<ext> files out of <targz>, nothing else
extract *.<ext> only, archive <targz>
<targz>: just its .<ext> files, unpacked here

= archive/tar-append
Add the file <bare> at the end of the existing archive <tar>, which keeps what it has.
The archive <tar> shall contain <bare> as well, besides what is in it now.
Append <bare> to the tar file <tar> without creating the archive anew.
One more file, <bare>, is to be put into the existing archive <tar>.
Into <tar>, which exists already, put the file <bare> in addition.
<bare> added to <tar>, not a new archive
append file <bare>, archive <tar>
<tar> plus <bare>

= archive/gzip
Compress the file <anyfile> with gzip; it is to be replaced by the compressed file.
The file <anyfile> shall be gzipped in place, so that only its .gz remains.
Make <anyfile> smaller by gzip and do not keep the uncompressed version.
Turn <anyfile> into a .gz file.
With gzip, compress, do not decompress, <anyfile>.
<anyfile>: gzip, original replaced
gzip compression for <anyfile>, in place
compress one file, <anyfile>, to .gz

= archive/gzip-keep
Compress the file <anyfile> with gzip without removing the uncompressed file.
After compression with gzip, both <anyfile> and its .gz shall exist.
Make a .gz of <anyfile>, but keep the original as well.
The original <anyfile> must not be deleted when it is gzipped.
With gzip, compress <anyfile> and leave it in place.
<anyfile>: gzip, original kept
gzip <anyfile>, do not replace it
.gz beside <anyfile>, both remain

= archive/gunzip
Decompress the file <gz>; it is to be replaced by the uncompressed file.
The file <gz> shall be unzipped in place, so that the .gz is gone afterwards.
Undo the gzip compression of <gz> and do not keep the compressed version.
Turn the gzip file <gz> back into what it was before compression.
With gunzip, decompress, do not compress, <gz>.
<gz>: gunzip, .gz replaced
decompression of <gz>, in place
decompress one file, <gz>

= archive/gunzip-keep
Decompress the file <gz> without removing the compressed file.
After decompression, both <gz> and the uncompressed file shall exist.
Make an uncompressed version of <gz>, but keep the .gz as well.
The compressed file <gz> must not be deleted when it is decompressed.
With gunzip, decompress <gz> and leave it in place.
<gz>: gunzip, .gz kept
decompress <gz>, do not replace it
uncompressed file beside <gz>, both remain

= archive/zcat
Print the uncompressed text of <gz> on the screen, leaving the file compressed.
Show what is in the gzipped file <gz> without unpacking it on the disk.
The contents of <gz> are to be printed, decompressed, and no file is to be created.
Display the text that the compressed file <gz> contains.
Read <gz>, which stays as it is, and output its uncompressed contents.
<gz>: print contents, no file unpacked
text inside <gz>, to the screen
cat for the gzipped <gz>

= archive/zcat-head
Print the first <n> lines of the gzipped file <gz> without unpacking it.
Of the uncompressed text of <gz>, show just the first <n> lines, not the last.
How does the compressed file <gz> begin? Print <n> lines.
Display the <n> lines at the beginning of <gz>, a file compressed by gzip.
Without creating a file, read <gz> and output no more than its first <n> lines.
<gz>: first <n> lines, uncompressed view
top <n> lines of the compressed <gz>
beginning of <gz>, <n> lines, stays gzipped

= archive/zgrep
Print the lines of the gzipped file <gz> that contain <word>, without unpacking it.
Of the uncompressed text of <gz>, show just the lines with <word>.
Which lines of the compressed file <gz> contain <word>?
Search <gz>, a file compressed by gzip, for <word> and print the matching lines.
Without creating a file, look through <gz> and output each line that has <word> in it.
<gz>: lines with <word>, stays gzipped
<word> in the compressed <gz>, matching lines
grep <word> inside <gz>

= archive/zip-to
Pack <plaindir> with all its contents into the zip archive <newzip>.
Create the zip file <newzip> from <plaindir>; the original remains.
<plaindir> is to be zipped, subfolders included, as <newzip>.
The zip archive <newzip> shall contain <plaindir> and everything below it.
To send it to somebody with Windows, put <plaindir> into a zip by the name of <newzip>.
<plaindir> into <newzip>, recursive zip
<newzip> from <plaindir>, nothing left out
zip, not unzip: <plaindir>, archive <newzip>

= archive/zip-files
Pack the two files <bare> and <bare2> into the zip archive <newzip>.
Create the zip file <newzip> that contains <bare> and <bare2>, nothing else.
Both <bare> and <bare2> are to be zipped as <newzip>.
The zip archive <newzip> shall hold the files <bare> and <bare2>.
Store <bare> together with <bare2> in one zip, <newzip>.
<bare>, <bare2> into <newzip>
<newzip> from two files, <bare> and <bare2>
zip <bare> plus <bare2>, archive <newzip>

= archive/zip-skip
Pack <plaindir> into the zip archive <newzip>, but leave out all .<ext> files.
Create <newzip> from <plaindir> in such a way that no file ending in .<ext> is in it.
The zip <newzip> shall contain everything in <plaindir> except the .<ext> files.
Files with the extension .<ext> are to be omitted when <plaindir> is zipped as <newzip>.
Without its .<ext> files, store <plaindir> in the zip file <newzip>.
<plaindir> zipped into <newzip>, minus *.<ext>
<newzip>, a zip of <plaindir>, .<ext> excluded
zip <plaindir> as <newzip>, not the .<ext> files

= archive/zip-add
Add the file <bare> to the existing zip archive <zip>, which keeps what it has.
The zip <zip> shall contain <bare> as well, besides what is in it now.
Put <bare> into the zip file <zip> without creating the archive anew.
One more file, <bare>, is to be stored in the existing <zip>.
Into <zip>, which exists already, put the file <bare> in addition.
<bare> added to the zip <zip>
add file <bare>, existing archive <zip>
<zip> plus <bare>

= archive/unzip
Extract everything that is in the zip archive <zip> into the current directory.
Unpack the zip file <zip> here.
The contents of <zip> are to be restored in this folder.
Take all files out of the zip <zip>, not only a list of them; the archive stays.
In the current directory, unzip <zip> completely.
<zip>: extract here, all of it
unzip, not zip: <zip>, current directory
everything out of <zip>, into this folder

= archive/unzip-to
Extract everything that is in the zip archive <zip> into <mydir>, not into the current directory.
Unpack the zip file <zip> with <mydir> as the destination.
The contents of <zip> are to be put into <mydir>.
All that is in the zip <zip> shall be unpacked to <mydir>.
Into <mydir>, extract the whole of <zip>.
<zip>: extract into <mydir>
unzip <zip>, target <mydir>, not here
everything out of <zip>, destination <mydir>

= archive/unzip-list
List what is in the zip archive <zip> with sizes and dates, and extract nothing.
List the contents of the zip file <zip>.
What does the zip archive <zip> contain? It shall not be unpacked.
Without unzipping it, show what is stored in <zip>.
The entries of the zip <zip> are to be listed.
<zip>: what is inside, no extraction
table of contents of the zip <zip>
list, don't unzip: <zip>

= archive/unzip-one
Extract just the file <bare> from the zip archive <zip>, and none of the others.
Of all that is in the zip <zip>, only <bare> is to be unpacked.
From the zip file <zip>, restore the single file <bare> here.
Take <bare> out of <zip> and leave the rest in it unextracted.
The zip <zip> contains <bare>; unpack that file alone.
<bare> out of the zip <zip>, nothing else
unzip one file, <bare>, archive <zip>
<zip>: only <bare>

= archive/unzip-never
Extract the zip archive <zip>, but leave files that exist already as they are.
Existing files must not be replaced when <zip> is unzipped.
Unpack from <zip> only those files that are not there yet.
Without ever overwriting, unzip <zip>.
While unpacking the zip file <zip>, skip each file that exists.
<zip>: unzip, never overwrite
unzip <zip>, existing files stay
missing files only, out of <zip>

= archive/unzip-over
Extract the zip archive <zip> and replace files that exist already, without a question.
Existing files are to be overwritten when <zip> is unzipped, and no prompt shall appear.
Unpack all of <zip>, also over files that are there.
Unzip <zip> in such a way that its files take the place of existing ones.
While unpacking the zip file <zip>, never ask but overwrite.
<zip>: unzip, always overwrite
unzip <zip>, existing files replaced, no prompt
overwrite what is there with the files of <zip>

= permissions/x
Make the file <script> executable by adding the execute permission for everybody.
The script <script> is to get the execute bit, so that it can be run.
Add, do not remove, the permission to execute <script>.
So that I can start it by its name, give <script> execute permission.
Set the x bit of <script> for user, group and others.
<script>: x on, +x
execute bit on, <script>
<script> runnable from now on, by chmod

= permissions/minus-x
Take the execute permission of <script> away from everybody: owner, group and others.
The file <script> is to lose its execute bit, so that it can no longer be run.
Remove, do not add, the permission to execute <script>.
As it is not a program, <script> must not have execute permission any more.
Clear the x bit of <script> for all users.
<script>: x off for all, -x
execute bit off, <script>, all users
strip the exec bit from <script> for everyone

= permissions/ux
Add the execute permission of <script> for its owner, but not for group and others.
Only the owner shall become able to run <script>.
The user who owns <script> is to get the execute bit, nobody else.
Give just the owner permission to execute the file <script>.
Set the x bit of <script> for the user alone.
<script>: the owner's x on, u+x
execute bit on for the owner only, <script>
<script> runnable by its owner, group and others unchanged

= daily/mixed-mode-u-x-off
Take the execute permission of <script> away from its owner only.
The owner of <script> is to lose the execute bit; group and others keep what they have.
Remove, do not add, the owner's permission to execute the file <script>.
Only for the user who owns it, make <script> no longer executable.
Clear the x bit of <script> for the owner, not for everybody.
<script>: the owner's x off, u-x
execute bit off for the owner alone, <script>
strip the exec bit from <script> for the owner, not the rest

= permissions/octal
Set the permissions of the file <anyfile> to exactly <perm>.
The mode of <anyfile> is to become <perm>, whatever it is now.
Give <anyfile> the octal mode <perm>.
Change which rights <anyfile> has; the new mode is <perm>.
With chmod, let <anyfile> have the permissions <perm>.
<anyfile>: mode <perm>
permissions <perm> for <anyfile>
<perm> as the new mode of <anyfile>

= permissions/recursive
Set the permissions of <plaindir> and of everything below it to <perm>.
Recursively change the mode of <plaindir> to <perm>, files and folders alike.
<plaindir> with all its files and subfolders is to have the mode <perm>.
Not only <plaindir> but all it contains shall get the permissions <perm>.
With chmod, give the whole of <plaindir> the octal mode <perm>.
<plaindir>: mode <perm>, recursive
permissions <perm> for <plaindir> and all within
<perm> on the tree of <plaindir>

= permissions/ro
Take the write permission of <anyfile> away from everybody, the owner included.
Make the file <anyfile> read-only, so that no one can change it by accident.
Remove, do not add, permission to write to <anyfile> for owner, group and others.
Nobody shall be able to write to <anyfile> any more.
Clear all write bits of <anyfile>.
<anyfile>: w off for all, a-w
write bit off for all, <anyfile>
<anyfile> write-protected, readable as before

= permissions/uw
Add the write permission of <anyfile> for its owner, but not for group and others.
The owner shall be able to write to <anyfile>.
Give the user who owns the file <anyfile> permission to change it.
Lift the write protection of <anyfile> for the owner alone.
Set the write bit of <anyfile> for the user.
<anyfile>: u+w
write bit on for the owner, <anyfile>
<anyfile> writable by its owner again, nobody else

= permissions/gw
Add the write permission of <anyfile> for its group, but not for others.
The group shall be able to write to <anyfile>.
Give the members of the group permission to change the file <anyfile>.
Let the group, and no further users, write to <anyfile>.
Set the write bit of <anyfile> for the group.
<anyfile>: the group's w on, g+w
write bit on for the group, <anyfile>
<anyfile> writable by the group, others unchanged

= daily/mixed-mode-g-w-off
Take the write permission of <anyfile> away from its group, and from nobody else.
The group shall no longer be able to write to <anyfile>.
Remove, do not add, the group's permission to change the file <anyfile>.
Without touching the rights of the owner, forbid the group to write to <anyfile>.
Clear the write bit of <anyfile> for the group.
<anyfile>: the group's w off, g-w
write bit off for the group, <anyfile>
<anyfile> no longer writable by the group, owner unchanged

= permissions/aw
Add the write permission of <anyfile> for owner, group and others.
Everybody shall be able to write to <anyfile>.
Give all users permission to change the file <anyfile>.
Let anyone at all write to <anyfile>.
Set all the write bits of <anyfile>.
<anyfile>: w on for all, a+w
write bit on for all, <anyfile>
<anyfile> world-writable, group and owner too

= permissions/ow
Take the write permission of <anyfile> away from others, but not from owner and group.
Users who are neither the owner nor in the group shall no longer be able to write to <anyfile>.
Remove, do not add, the permission of others to change the file <anyfile>.
The rest of the world must not write to <anyfile> any more.
Clear the write bit of <anyfile> for others only.
<anyfile>: o-w
write bit off for others, <anyfile>
<anyfile> not writable for others, owner and group unchanged

= permissions/or
Take the read permission of <anyfile> away from others, but not from owner and group.
Users who are neither the owner nor in the group shall no longer be able to read <anyfile>.
Remove, do not add, the permission of others to read the file <anyfile>.
The rest of the world must not read <anyfile> any more.
Clear the read bit of <anyfile> for others only.
<anyfile>: o-r
read bit off for others, <anyfile>
<anyfile> not readable for others, owner and group unchanged

= permissions/everyone-read
Add the read permission of <anyfile> for owner, group and others.
Everybody shall be able to read <anyfile>.
Give all users permission to read the file <anyfile>, but not to write to it.
Let anyone at all read <anyfile>.
Set all the read bits of <anyfile>.
<anyfile>: a+r
read bit on for all, <anyfile>
<anyfile> world-readable, writing as before

= permissions/go
Take all permissions of <anyfile> away from the group and from others; the owner keeps theirs.
Neither the group nor others shall be able to read, write or execute <anyfile>.
Remove the r, w and x bits of the file <anyfile> for everyone except its owner.
Whatever group and others may do with <anyfile> now, they must not any more.
Clear all bits of <anyfile> for group and others only.
<anyfile>: go-rwx
all rights off for group and others, <anyfile>
<anyfile> closed to group and others, owner's bits unchanged

= permissions/owner-only
Set the mode of <anyfile> so that the owner may read and write it and nobody else may do anything.
Only its owner shall be able to read and to write <anyfile>, mode 600.
The private file <anyfile> must be readable and writable for me alone.
Give <anyfile> permissions rw for the owner and none for group and others, in digits.
For anyone other than the owner, <anyfile> is to be inaccessible; no execute bit for the owner.
<anyfile>: mode 600
rw for the owner, nothing for the rest, <anyfile>
<anyfile> private, 600

= permissions/default-file
Set the mode of <anyfile> so that the owner may read and write it and everybody else may only read it.
The owner is to have rw and the group and others r on <anyfile>, mode 644.
Everybody shall be able to read <anyfile>, but only the owner to write it.
Give the file <anyfile> the usual permissions rw-r--r--.
For anyone other than the owner, <anyfile> is to be readable, not writable; no execute bit.
<anyfile>: mode 644
rw for the owner, r for the rest, <anyfile>
<anyfile> with ordinary file rights, 644

= permissions/script-755
Set the mode of <script> so that the owner may do everything and everybody else may read and run it.
The owner is to have rwx and the group and others rx on <script>, mode 755.
Everybody shall be able to run <script>, but only the owner to change it.
Give the script <script> the permissions rwxr-xr-x.
For anyone other than the owner, <script> is to be readable and executable, not writable.
<script>: mode 755
rwx for the owner, rx for the rest, <script>
<script> with ordinary program rights, 755

= permissions/private-dir
Set the mode of <plaindir> so that only the owner may enter, list and change it.
Nobody but its owner shall have any access to <plaindir>, mode 700.
The permissions of <plaindir> itself are to be rwx for the owner and none for the rest.
Close <plaindir> to group and others, without changing the files in it.
For anyone other than the owner, <plaindir> must be inaccessible.
<plaindir>: mode 700
rwx for the owner, nothing for the rest, <plaindir>
<plaindir> private, 700, not recursive

= permissions/ext-x
Make all the .<ext> files of this folder executable.
Add the execute permission to every file here that ends in .<ext>.
The .<ext> files in the current directory are to get the execute bit, those in subfolders not.
Of the files here, give just the .<ext> ones permission to be run.
Set the x bit of each .<ext> file in this directory.
*.<ext> here: +x
execute bit on for the .<ext> files of this folder
.<ext> files here runnable, no recursion

= permissions/chown
Make the user <user> the owner of the file <anyfile>; its group stays as it is.
The file <anyfile> shall belong to <user> from now on.
Change who owns <anyfile>: the new owner is <user>.
Hand the file <anyfile> over to the user <user>, without changing the group.
Set the owner, not the group, of <anyfile> to <user>.
<anyfile>: owner <user>
new owner <user> for <anyfile>, group unchanged
ownership of <anyfile> to user <user>

= permissions/chown-group
Make <user> the owner of <anyfile> and <group> its group.
The file <anyfile> shall belong to the user <user> and the group <group> from now on.
Change both at once: the owner of <anyfile> to <user> and its group to <group>.
Set owner as well as group of the file <anyfile>, the owner being <user> and the group <group>.
With one chown, give <anyfile> the owner <user> and the group <group>.
<anyfile>: owner <user>, group <group>
<user>:<group> for <anyfile>
new user <user> and group <group>, file <anyfile>

= permissions/chown-r
Make the user <user> the owner of <mydir> and of everything below it.
<mydir> with all its files and subfolders shall belong to <user> from now on.
Recursively set the owner, not the group, of <mydir> to <user>.
Hand the whole of <mydir> over to the user <user>.
Not only <mydir> but all it contains is to be owned by <user>.
<mydir>: owner <user>, recursive
new owner <user> for <mydir> and all within
ownership of the tree of <mydir> to user <user>

= permissions/chgrp
Assign the file <anyfile> to the group <group>; its owner stays as it is.
The group of <anyfile> shall be <group> from now on.
Change which group <anyfile> belongs to: the new group is <group>.
Without changing its owner, give <anyfile> the group <group>.
Set the group, not the owner, of the file <anyfile> to <group>.
<anyfile>: group <group>
new group <group> for <anyfile>, owner unchanged
group ownership of <anyfile> to <group>

= permissions/chgrp-r
Assign <mydir> and everything below it to the group <group>.
<mydir> with all its files and subfolders shall have the group <group> from now on.
Recursively set the group, not the owner, of <mydir> to <group>.
Without changing any owner, give the whole of <mydir> the group <group>.
Not only <mydir> but all it contains is to belong to the group <group>.
<mydir>: group <group>, recursive
new group <group> for <mydir> and all within
group ownership of the tree of <mydir> to <group>

= permissions/reference
Give the file <bare> the same permissions that <anyfile> has.
The mode of <bare> is to be taken from <anyfile>, which is not changed.
Copy the permissions, not the contents, of <anyfile> to <bare>.
Whatever the mode of <anyfile> is, <bare> shall have it too.
Set the permissions of <bare> with <anyfile> as the reference, not the other way round.
<bare>: mode as <anyfile>
permissions from <anyfile> to <bare>
chmod <bare> like <anyfile>

= permissions/can-run
Print yes if I may execute <script>, and no if not.
Test whether the file <script> has execute permission for me and answer with yes or no.
Can <script> be run as it is? Say yes or no.
The answer shall be yes in case <script> is executable, otherwise no.
Find out if the execute bit of <script> is set for me; print one word, yes or no.
<script> executable? yes/no
runnable or not: <script>
x on <script> for me, yes/no answer

= permissions/can-write
Print yes if I may write to <anyfile>, and no if not.
Test whether the file <anyfile> is writable for me and answer with yes or no.
Am I allowed to change <anyfile>? Say yes or no.
The answer shall be yes in case I have write permission on <anyfile>, otherwise no.
Find out if <anyfile> is writable and not write-protected; print one word, yes or no.
<anyfile> writable? yes/no
writable or not: <anyfile>
w on <anyfile> for me, yes/no answer

= permissions/can-read
Print yes if I may read <anyfile>, and no if not.
Test whether the file <anyfile> is readable for me and answer with yes or no.
Am I allowed to look into <anyfile>? Say yes or no.
The answer shall be yes in case I have read permission on <anyfile>, otherwise no.
Find out if the read bit of <anyfile> lets me in; print one word, yes or no.
<anyfile> readable? yes/no
readable or not: <anyfile>
r on <anyfile> for me, yes/no answer

`)
