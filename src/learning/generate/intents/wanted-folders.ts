import { intents } from '../grammar.ts'

/** What people want to know about files and folders that had no intent of its own yet. */
const files = intents(
  'files',
  String.raw`
= wanted-either-exists
> [ -e <anyfile> ] || [ -e <anyfile2> ] && echo yes || echo no
does either <anyfile> or <anyfile2> exist? yes or no
yes if <anyfile> or <anyfile2> is there, otherwise no
is at least one of <anyfile> and <anyfile2> there? say yes or no
check that one or the other exists, <anyfile> or <anyfile2>, and print yes or no
say yes when there is <anyfile> or else <anyfile2>, no when both are missing
<anyfile> or <anyfile2> existing? yes/no
do I have any of the two, <anyfile> or <anyfile2>? answer yes or no
Print yes if one of the files <anyfile> and <anyfile2> exists, no if neither does.
one is enough: is <anyfile> or <anyfile2> here, yes or no
tell me yes or no, is there a <anyfile> or a <anyfile2>
look whether <anyfile> or <anyfile2> can be found, output yes or no
is there any one of these, <anyfile>, <anyfile2>? yes or no

= wanted-both-exist
> [ -e <anyfile> ] && [ -e <anyfile2> ] && echo yes || echo no
do both <anyfile> and <anyfile2> exist? yes or no
yes if <anyfile> and <anyfile2> are both there, otherwise no
are <anyfile> and <anyfile2> both there? say yes or no
check that the one and the other exist, <anyfile> and <anyfile2>, and print yes or no
say yes when there is <anyfile> as well as <anyfile2>, no when one is missing
<anyfile> and <anyfile2> both existing? yes/no
do I have the two of them, <anyfile> and <anyfile2>? answer yes or no
Print yes if both files <anyfile> and <anyfile2> exist, no if one of them does not.
one is not enough: are <anyfile> and <anyfile2> here, yes or no
tell me yes or no, is there a <anyfile> and also a <anyfile2>
look whether <anyfile> and <anyfile2> can both be found, output yes or no
are none of these missing, <anyfile>, <anyfile2>? yes or no

= wanted-more-entries
> for d in <mydir> <mydir2>; do echo "$(ls "$d" | wc -l) $d"; done | sort -rn | head -n 1
which of <mydir> and <mydir2> has more in it? count the entries directly inside
has <mydir> or <mydir2> more entries, and how many?
<mydir> or <mydir2>: the fuller folder, number of entries and name
compare how many entries <mydir> and <mydir2> have and print the one with more
which folder holds more entries, <mydir> or <mydir2>?
Print the number of entries and the name of whichever of <mydir> and <mydir2> contains more entries.
more things in <mydir> or in <mydir2>? number and folder
in which of <mydir> and <mydir2> is there more, by ls count?
the folder with the higher count of entries out of <mydir> and <mydir2>
who has more files right in it, <mydir> or <mydir2>? show the count
fuller one of <mydir> and <mydir2>, judged by the number of names in each
count what lies in <mydir> and what lies in <mydir2>, tell me the bigger

= wanted-fewer-entries
> for d in <mydir> <mydir2>; do echo "$(ls "$d" | wc -l) $d"; done | sort -n | head -n 1
which of <mydir> and <mydir2> has less in it? count the entries directly inside
has <mydir> or <mydir2> fewer entries, and how many?
<mydir> or <mydir2>: the emptier folder, number of entries and name
compare how many entries <mydir> and <mydir2> have and print the one with fewer
which folder holds fewer entries, <mydir> or <mydir2>?
Print the number of entries and the name of whichever of <mydir> and <mydir2> contains fewer entries.
fewer things in <mydir> or in <mydir2>? number and folder
in which of <mydir> and <mydir2> is there less, by ls count?
the folder with the lower count of entries out of <mydir> and <mydir2>
who has fewer files right in it, <mydir> or <mydir2>? show the count
emptier one of <mydir> and <mydir2>, judged by the number of names in each
count what lies in <mydir> and what lies in <mydir2>, tell me the smaller

= wanted-entries-of-both
> for d in <mydir> <mydir2>; do echo "$d $(ls "$d" | wc -l)"; done
number of entries in <mydir> and in <mydir2>, each on its line
how many things are in <mydir> and how many in <mydir2>?
count what lies in <mydir> and what lies in <mydir2>, two lines with the folder's name
for both <mydir> and <mydir2>: name and how many entries
entries of <mydir> and entries of <mydir2>, counted one by one
Print the names of <mydir> and <mydir2>, each followed by its number of entries.
counts for two folders, <mydir> and <mydir2>
<mydir> holds how many and <mydir2> how many? name and count
give me two lines, folder and count of entries, for <mydir> and <mydir2>
tell me for <mydir> and for <mydir2> how many entries each has
how full are <mydir> and <mydir2>, counted in entries
one count for <mydir>, one for <mydir2>, of the entries directly inside

= wanted-ext-shuffled
> ls *.<ext> | shuf
all the <ext> files here in random order
<ext> files here, shuffled
mix up the list of .<ext> files of this folder
names of the <ext> files in this folder, every time in another order
I want to go through my <ext> files here in no order at all, print them all shuffled
shuffle the names of all <ext> here
List every .<ext> file of the current folder in a random sequence.
<ext> names here, order by chance
random playlist of the <ext> files in this folder
a shuffled listing of *.<ext>
put the <ext> files of this folder in an accidental order, all of them
all .<ext> here but jumbled

= wanted-dir-shuffled
> ls <dir> | shuf
everything in <dir> in random order
contents of <dir>, shuffled
mix up the list of names in <dir>
names of what is in <dir>, every time in another order
I want to go through <dir> in no order at all, print all names shuffled
shuffle the names of all that is in <dir>
List every entry of <dir> in a random sequence.
<dir>, all names, order by chance
random order for all entries of <dir>
a shuffled listing of <dir>
put the names in <dir> in an accidental order, all of them
all that lies in <dir> but jumbled

= wanted-dir-numbered
> ls <dir> | cat -n
number the files in <dir>, with the name behind each number
contents of <dir> as a numbered list
list <dir> with 1, 2, 3 in front of the names
names in <dir>, numbered from one
give each name in <dir> a running number
enumerated listing of <dir>
numbered list of what's in <dir>
Print the entries of <dir>, each with its number in front.
what is in <dir>? put a line number before every name
<dir>: 1 first name, 2 second name and so on
I need consecutive numbers in front of the names in <dir>
write a counter before each entry of <dir>

= wanted-uppercase-first-here
> ls -d [A-Z]*
names here that start with an upper case letter
what in this folder begins with a capital?
entries of the current folder whose first letter is a capital
list what here has a capital letter at the front of the name
here: only names beginning with an uppercase letter
capitalised names in this folder
files and folders here that start with A to Z in capitals
Print the names in the current directory which begin with an uppercase letter.
show only those here written with a capital at the start
which names in here begin upper case
everything here starting with a big letter
ls but only what starts with a capital

= wanted-lowercase-first-here
> ls -d [a-z]*
names here that start with a lower case letter
what in this folder begins with a small letter?
entries of the current folder whose first letter is not a capital but a lowercase letter
list what here has a small letter at the front of the name
here: only names beginning with a lowercase letter
lower case names in this folder, judged by their first letter
files and folders here that start with a to z in lower case
Print the names in the current directory which begin with a lowercase letter.
show only those here written with a small letter at the start
which names in here begin lower case
everything here starting with a little letter
ls but only what starts with a small letter

= wanted-du-mb-each
> du -sm <plaindir>/*
sizes in MB of everything in <plaindir>, no sum
how many megabytes is each thing in <plaindir>?
each item of <plaindir> in megabytes
space of every entry of <plaindir> in MB, one line each
<plaindir> item by item, in MB
per entry of <plaindir> the disk use in megabytes, unsorted
Print the size in megabytes of each entry of <plaindir>, followed by its name.
what does every single thing in <plaindir> take, counted in MB
MB per file or folder directly in <plaindir>
list <plaindir> entries with their megabytes
du for the things in <plaindir>, unit megabyte
I need a line per entry of <plaindir>: megabytes and name

= wanted-ls-kb
> ls -l --block-size=K
long listing here with the sizes in KB
list this folder with details, file sizes in kilobytes
details of the files here, all sizes in K
file sizes of this folder in kilobytes, long format
ls -l but with kilobytes for the size
show every file here with date and owner and its size in KB
Print a long listing of the current directory with sizes in kilobytes.
how many KB are the files here? with the other details
all sizes as kilobytes in the detailed list of this folder
long form, kilobyte sizes, this folder
detailed list here, unit for size is KB
what is here, in full, sizes counted in kilobytes

= wanted-ls-mb
> ls -l --block-size=M
long listing here with the sizes in MB
list this folder with details, file sizes in megabytes
details of the files here, all sizes in M
file sizes of this folder in megabytes, long format
ls -l but with megabytes for the size
show every file here with date and owner and its size in MB
Print a long listing of the current directory with sizes in megabytes.
how many MB are the files here? with the other details
all sizes as megabytes in the detailed list of this folder
long form, megabyte sizes, this folder
detailed list here, unit for size is MB
what is here, in full, sizes counted in megabytes

= wanted-letters-owner-group
> stat -c '%A %U %G' <anyfile>
permissions, owner and group of <anyfile> in one line, nothing else
who owns <anyfile>, which group, and the rwx letters, only that
rwx, user and group of <anyfile>
print mode letters, owner and group for <anyfile>
only the permission letters, the owner and the group of <anyfile>
<anyfile>: rights as letters, then user, then group
rights, user, group: what are they for <anyfile>?
Print the permissions (as letters), the owner and the group of <anyfile> on one line.
just permissions in letters plus owner plus group of <anyfile>, no size, no date
what rights are on <anyfile> and for what owner and group
permission string with owner and group of <anyfile>, without its name
short line for <anyfile>: -rw-r--r-- user group

= wanted-same-size
> [ "$(stat -c %s <anyfile>)" -eq "$(stat -c %s <anyfile2>)" ] && echo yes || echo no
same size? <anyfile> and <anyfile2>, yes or no
are <anyfile> and <anyfile2> of the same size? say yes or no
yes if <anyfile> has as many bytes as <anyfile2>, no otherwise
do <anyfile> and <anyfile2> have equal sizes, yes or no
is <anyfile> exactly as big as <anyfile2>? yes or no
compare only the sizes of <anyfile> and <anyfile2>, not the content: yes when equal, else no
<anyfile> and <anyfile2>: equal number of bytes? yes/no
Print yes if the files <anyfile> and <anyfile2> have the same size in bytes, no if they have not.
tell me yes or no, is the byte count of <anyfile> that of <anyfile2>
same number of bytes in <anyfile> and <anyfile2>? answer yes or no
as large as each other, <anyfile> and <anyfile2>? print yes or no
yes or no: <anyfile> is the same size as <anyfile2>

= wanted-files-newest-first
> ls -tp | grep -v /
files here without the folders, newest first
names here, no directories, the latest on top
only files, by date, newest to oldest, this folder
list this folder without directories, newest first
what files are here, most recent first? skip the folders
newest first, but leave out directories, names only
I want the files of this folder in order of date, latest first, no subfolders in the list
Print the names of the files in the current directory, not of directories, newest first.
files only here, ordered by time with the freshest at the top
drop the folders and order the names here by date, newest first
all files right here, last changed first, folders not shown
just files, most recently modified at the top

= wanted-files-oldest-first
> ls -tpr | grep -v /
files here without the folders, oldest first
names here, no directories, the earliest on top
only files, by date, oldest to newest, this folder
list this folder without directories, oldest first
what files are here, least recent first? skip the folders
oldest first, but leave out directories, names only
I want the files of this folder in order of date, latest last, no subfolders in the list
Print the names of the files in the current directory, not of directories, oldest first.
files only here, ordered by time with the freshest at the bottom
drop the folders and order the names here by date, oldest first
all files right here, last changed last, folders not shown
just files, most recently modified at the bottom

= wanted-files-biggest-first
> ls -Sp | grep -v /
files here without the folders, biggest first
names here, no directories, the largest on top
only files, by size, largest to smallest, this folder
list this folder without directories, largest first
what files are here, heaviest first? skip the folders
biggest first, but leave out directories, names only
I want the files of this folder in order of size, largest first, no subfolders in the list
Print the names of the files in the current directory, not of directories, largest first.
files only here, ordered by size with the fattest at the top
drop the folders and order the names here by size, biggest first
all files right here, from big to small, folders not shown
just files, the largest at the top

= wanted-files-newest-first-in
> ls -tp <dir> | grep -v /
files in <dir> without its folders, newest first
names in <dir>, no directories, the latest on top
only the files of <dir>, by date, newest to oldest
list <dir> without directories, newest first
what files are in <dir>, most recent first? skip the folders
<dir>, newest first, but leave out directories, names only
I want the files of <dir> in order of date, latest first, no subfolders in the list
Print the names of the files in <dir>, not of directories, newest first.
files only of <dir>, ordered by time with the freshest at the top
drop the folders and order the names in <dir> by date, newest first
all files right in <dir>, last changed first, folders not shown
just files of <dir>, most recently modified at the top

= wanted-older-yes
> [ <anyfile> -ot <anyfile2> ] && echo yes || echo no
is <anyfile> older than <anyfile2>? yes or no
say yes if <anyfile> is older than <anyfile2>, otherwise no
was <anyfile> last changed before <anyfile2>? answer yes or no
yes or no: is the file <anyfile> the older one compared with <anyfile2>
print yes when <anyfile> is from an earlier time than <anyfile2> and no when it is not
check whether <anyfile> is older than <anyfile2>, print yes or no
<anyfile> older than <anyfile2>? yes/no
tell me with yes or no if the last edit of <anyfile> came before that of <anyfile2>
Print "yes" if <anyfile> is older than <anyfile2> and "no" otherwise.
echo yes if <anyfile> has an earlier modification time than <anyfile2>, else no
by date, does <anyfile> come before <anyfile2>, yes or no
I only need a yes or a no: is <anyfile> older than <anyfile2>

= wanted-smaller-yes
> [ "$(stat -c %s <anyfile>)" -lt "$(stat -c %s <anyfile2>)" ] && echo yes || echo no
is <anyfile> smaller than <anyfile2>? yes or no
say yes if <anyfile> is smaller than <anyfile2>, otherwise no
does <anyfile> have fewer bytes than <anyfile2>? answer yes or no
yes or no: is the file <anyfile> smaller than the file <anyfile2>
print yes when <anyfile> takes fewer bytes than <anyfile2> and no when it does not
check whether <anyfile> is smaller in size than <anyfile2>, print yes or no
<anyfile> smaller than <anyfile2>? yes/no
tell me with yes or no if <anyfile> is the smaller one compared with <anyfile2>
Print "yes" if the size of <anyfile> is less than that of <anyfile2> and "no" otherwise.
echo yes if <anyfile> is smaller than <anyfile2>, else no
is the size of <anyfile> below the size of <anyfile2>, yes or no
I only need a yes or a no: is <anyfile> lighter than <anyfile2>

= wanted-names-without quiet
> ls <dir> | grep -v '<stem>'
names in <dir> that don't contain <stem>
list <dir> but leave out every name with <stem> in it
what is in <dir>, not counting names that have <stem> in them
entries of <dir> whose name has no <stem>
<dir> without the <stem> names
all names in <dir> except those including <stem>
Print the names of the entries in <dir> that do not have <stem> in their name.
hide whatever is called something with <stem> when you list <dir>
show <dir>, drop the names containing <stem>
which names of <dir> lack <stem>?
names in <dir>, filter out <stem>
ls of <dir> minus everything named with <stem>

= wanted-names-with quiet
> ls <dir> | grep '<stem>'
names in <dir> that contain <stem>
list <dir> but only the names with <stem> in them
what is in <dir> that has <stem> in its name? names only
entries of <dir> whose name has <stem> in it, bare names
<dir>, just the <stem> names
no names in <dir> except those including <stem>
Print the names of the entries in <dir> that have <stem> in their name.
hide whatever is not called something with <stem> when you list <dir>
show <dir>, keep only the names containing <stem>
which names of <dir> include <stem>?
names in <dir>, filtered by <stem>
ls of <dir> piped to grep for <stem>

= wanted-names-with-count quiet
> ls <dir> | grep -c '<stem>'
how many names in <dir> contain <stem>?
number of names in <dir> with <stem> in them
count what is in <dir> and has <stem> in its name
how many entries of <dir> have <stem> in their name
<dir>: count of the <stem> names
tell me how many names of <dir> include <stem>
Print the number of entries in <dir> that have <stem> in their name.
count the names containing <stem> in <dir>
in <dir>, how often does <stem> appear as part of a name? count the names
the count of things in <dir> called something with <stem>
names in <dir> matching <stem>, only their number
ls of <dir> piped to grep -c for <stem>

= wanted-dir-joined
> ls <dir> | paste -sd '<char>'
names in <dir> on one line with <char> between them
contents of <dir> as one line separated by <char>
join the names in <dir> with <char>
list <dir> in a single row, names split by <char>
what's in <dir>, all on one line, delimiter <char>
<dir> as one string, <char> after each name but the last
make one line of the names in <dir>, using <char> to separate them
Print the names of the entries in <dir> on a single line, separated by <char>.
put <char> between the names in <dir>, no line breaks
file names of <dir>, one line, <char> as the separator
the names of <dir> glued together with <char>
I need what is in <dir> as a list with <char> between the entries

= wanted-long-names-here quiet
> ls | awk 'length > <lineb>'
names here longer than <lineb> characters
which names in this folder have more than <lineb> letters?
files and folders here whose name is over <lineb> characters long
list what here has a name of more than <lineb> characters
too long names in the current folder: above <lineb> characters
this folder only, names exceeding <lineb> characters
Print the names in the current directory that are longer than <lineb> characters.
names of over <lineb> characters in here
what in here is called by a name with more than <lineb> characters?
show long names right here, <lineb> characters is the limit they exceed
entries of this folder with names above <lineb> characters
ls, then only names longer than <lineb>

= wanted-longest-length
> ls | awk '{ print length }' | sort -n | tail -n 1
how many characters has the longest name here
length of the longest name in this folder, only the number
what's the greatest name length here?
number of characters of the longest file name in the current folder
how long is the longest name here, in characters
longest name here: just its length, not the name
Print the length of the longest name in the current directory.
maximum length of a name in this folder
how many letters does the longest of the names here have? the number is enough
the highest number of characters that a name here has
tell me only how long the longest name in here is
count the characters of each name here and give the maximum

= wanted-newest-of-three
> ls -t <anyfile> <anyfile2> <anyfile3> | head -n 1
newest of <anyfile> <anyfile2> <anyfile3>
which of <anyfile>, <anyfile2> and <anyfile3> is the newest?
latest of the three files <anyfile>, <anyfile2>, <anyfile3>
<anyfile>, <anyfile2> or <anyfile3>: the one changed last
who was edited last, <anyfile>, <anyfile2> or <anyfile3>?
Print the name of the most recently modified of <anyfile>, <anyfile2> and <anyfile3>.
the most recent one among <anyfile>, <anyfile2>, <anyfile3>
three files, <anyfile>, <anyfile2>, <anyfile3>: only the name of the newest
out of <anyfile>, <anyfile2> and <anyfile3> give me the freshest
compare the dates of <anyfile>, <anyfile2>, <anyfile3> and name the newest
which one did I change last: <anyfile>, <anyfile2>, <anyfile3>
newest, please: <anyfile>, <anyfile2>, <anyfile3>

= wanted-oldest-of-three
> ls -tr <anyfile> <anyfile2> <anyfile3> | head -n 1
oldest of <anyfile> <anyfile2> <anyfile3>
which of <anyfile>, <anyfile2> and <anyfile3> is the oldest?
earliest of the three files <anyfile>, <anyfile2>, <anyfile3>
<anyfile>, <anyfile2> or <anyfile3>: the one not changed for longest
who was edited first, <anyfile>, <anyfile2> or <anyfile3>?
Print the name of the least recently modified of <anyfile>, <anyfile2> and <anyfile3>.
the least recent one among <anyfile>, <anyfile2>, <anyfile3>
three files, <anyfile>, <anyfile2>, <anyfile3>: only the name of the oldest
out of <anyfile>, <anyfile2> and <anyfile3> give me the one with the earliest date
compare the dates of <anyfile>, <anyfile2>, <anyfile3> and name the oldest
which one did I not change for longest: <anyfile>, <anyfile2>, <anyfile3>
oldest, please: <anyfile>, <anyfile2>, <anyfile3>

= wanted-largest-of-three
> ls -S <anyfile> <anyfile2> <anyfile3> | head -n 1
largest of <anyfile> <anyfile2> <anyfile3>
which of <anyfile>, <anyfile2> and <anyfile3> is the biggest? name only
biggest of the three files <anyfile>, <anyfile2>, <anyfile3>
<anyfile>, <anyfile2> or <anyfile3>: the one with most bytes, its name
who is heaviest, <anyfile>, <anyfile2> or <anyfile3>?
Print the name of the largest of <anyfile>, <anyfile2> and <anyfile3>.
the largest one among <anyfile>, <anyfile2>, <anyfile3>
three files, <anyfile>, <anyfile2>, <anyfile3>: only the name of the largest
out of <anyfile>, <anyfile2> and <anyfile3> give me the fattest
compare the sizes of <anyfile>, <anyfile2>, <anyfile3> and name the largest
which one takes most space: <anyfile>, <anyfile2>, <anyfile3>
largest, please: <anyfile>, <anyfile2>, <anyfile3>

= wanted-name-size-date
> stat -c '%n %s %y' <anyfile>
<anyfile>: name, size and date in one line
name, bytes and last change of <anyfile>
print the name of <anyfile>, then its size, then when it was modified
one line for <anyfile>: what it is called, how big, how recent
size and modification time of <anyfile> behind its name
for <anyfile> show name, byte size and modification date, nothing more
Print the name, the size in bytes and the modification time of <anyfile>.
name plus size plus date of <anyfile>
tell me size and last change of <anyfile>, with the name in front
by stat: name, size, modification time of <anyfile>
<anyfile> with its size and its date, no owner, no permissions
three facts on <anyfile>: name, size, mtime

= wanted-ext-biggest-here
> ls -S *.<ext>
<ext> files here sorted by size, largest first, names only
names of the <ext> files in this folder, from big to small
all the <ext> here, heaviest first, only names
order the .<ext> files of this folder by size, biggest on top, no details
<ext> files here by size, descending
Print the names of the .<ext> files in the current directory, largest first.
which of my <ext> files here are big? all of them by name, largest to smallest
every <ext> right here, sorted from the largest down
<ext> here, biggest at the top, names
rank the <ext> files in here by size, largest first, nothing but names
just the names of the <ext> here, large ones before small ones
list *.<ext> here by falling size

= wanted-ext-smallest-here
> ls -Sr *.<ext>
<ext> files here sorted by size, smallest first, names only
names of the <ext> files in this folder, from small to big
all the <ext> here, lightest first, only names
order the .<ext> files of this folder by size, smallest on top, no details
<ext> files here by size, ascending
Print the names of the .<ext> files in the current directory, smallest first.
which of my <ext> files here are small? all of them by name, smallest to largest
every <ext> right here, sorted from the smallest up
<ext> here, biggest at the bottom, names
rank the <ext> files in here by size, smallest first, nothing but names
just the names of the <ext> here, small ones before large ones
list *.<ext> here by rising size

= wanted-ext-without-here quiet
> ls *.<ext> | grep -v '<stem>'
<ext> files here but not the ones with <stem> in the name
names of the <ext> files in this folder, except those including <stem>
all the <ext> here whose name has no <stem>
<ext> files here, leave out the <stem> ones by name
this folder's <ext> files, those named with <stem> dropped
list *.<ext> here, without any name that has <stem> in it
Print the names of the .<ext> files in the current directory that do not contain <stem> in their name.
only <ext> here and no <stem> in the file name
what <ext> files are here apart from those called something with <stem>?
<ext> names in this folder, filter out <stem>
ls for <ext> and grep -v on the names for <stem>
my <ext> files right here minus the ones named <stem>

= wanted-ext-sizes-here
> du -h *.<ext>
size of each <ext> file here, readable
how big is every single <ext> here? in KB or MB
the <ext> files of this folder, each with its readable size, no total
disk use per .<ext> file here, in human units
sizes of all <ext> files here in MB or KB, name next to it
<ext> here: readable size and name for each
each <ext> file in this folder and what it takes
Print the disk usage of every .<ext> file in the current directory in human-readable form.
per <ext> file here a line with readable size and name
how much does each <ext> in here use
one by one the sizes of the <ext> files here, readable
du, readable, on all .<ext> of this folder

= wanted-du-hidden-too
> du -sh .[!.]* * | sort -rh
what's eating space here, hidden files and folders included, largest first
sizes of everything here with the hidden ones, biggest first
rank all that lies here by size, dot files and dot folders as well
this folder item by item with readable size, hidden too, heaviest on top
where did the space go here? include hidden things, largest at the top
everything here including what starts with a dot, by size, descending
readable size of each entry here, hidden or not, from large to small
Print the size of every entry of the current directory, hidden ones too, largest first.
how big is each thing here, hidden and visible, biggest first
visible and hidden entries here ranked by disk use
du of all that is here, don't forget the dot folders, largest first
size ranking of this folder, not leaving out hidden entries

= wanted-long-no-owner
> ls -lgo <dir>
long list of <dir> without owner and group
<dir> in detail but leave owner and group out
details of <dir>, no owner, no group
long listing of <dir> minus the two columns for user and group
rights, size, date and name of what is in <dir>, but neither owner nor group
Print a long listing of <dir> in which owner and group are not shown.
I don't care whose the files are: long listing of <dir> without user and group
list <dir> in long form, hide the owner as well as the group
<dir>, long, owner and group columns dropped
shorter long listing of <dir>: no user, no group
all details for <dir> except owner and group
ls -l of <dir>, neither user nor group in it

= wanted-accessed-last-in
> ls -tu <dir> | head -n 1
which file in <dir> was accessed last?
what in <dir> did somebody open most recently? one name
last opened entry of <dir>, name only
the file of <dir> with the latest access time, directly in there
name of the thing in <dir> that was read last
<dir>: the most recently opened, not the most recently changed
Print the name of the entry of <dir> that was accessed most recently.
which one in <dir> was looked at last
by access time, what is the top one in <dir>?
most recently read file right in <dir>, just its name
in <dir>, whatever was opened last
tell me which entry of <dir> has been read most recently

= wanted-ext-not-empty-in quiet
> find <dir> -type f -name '*.<ext>' ! -empty
<ext> files in <dir> that are not empty
which <ext> files under <dir> have something in them?
non-empty <ext> files in <dir>
<dir>: every <ext> with some content
leave the empty ones out: <ext> files under <dir>
<ext> files below <dir>, except those with zero bytes
Print the paths of the .<ext> files in <dir> which are not empty.
all .<ext> in <dir> that hold at least one byte
<ext> files of <dir> with content, skip empty ones
what <ext> files in <dir> aren't empty
search <dir> for <ext> files that contain anything at all
only the filled <ext> files of <dir>

`,
)

const find = intents(
  'find',
  String.raw`
= wanted-flat-perm quiet
> find <inside> -maxdepth 1 -type f -perm <perm>
files directly <inside> with mode <perm>, not deeper
which files right <inside> have permissions <perm>? leave subfolders alone
mode <perm> files <inside>, this level only
not recursive: files <inside> whose permission is <perm>
files <inside> set to <perm>, without descending
top level only, files <inside> with exactly <perm>
Print the files lying directly <inside> that have permission <perm>.
just this one level: which files <inside> are <perm>
files <inside> having <perm>, no subfolders
do any files right <inside> have mode <perm>? do not look further down
only files on the first level <inside> with rights <perm>
<inside>, first level: whatever file is chmod <perm>

= wanted-space-here quiet
> find . -maxdepth 1 -type f -name '* *'
files right here whose name has a space
which files in this folder have a blank in the name? not deeper
files with spaces in their names, only in this folder
this folder only: file names with a space
show the files of the current folder that have a space in the name, no subfolders
names with a blank, files directly here
Print the files that lie directly in the current directory and have a space in their name.
not recursive: files here with spaces in the name
which of the files in here, this level, are named with spaces
files here that I'd have to quote because of a space, first level
only files, only here, with a space somewhere in the name
current folder, no descending, files with blanks in the name

= wanted-changed-halfhour quiet
> find <where> -type f -mmin -30
files <where> edited in the last half hour
what files <where> changed within half an hour
which files did I modify during the last half hour <where>?
half an hour back: files changed since then <where>
any file <where> touched in the past half hour
files <where> whose last change is less than half an hour ago
modified in the last half-hour, files <where>
Print the files <where> that were changed in the last half hour.
the last half hour's edits <where>, files only
files <where> not older than half an hour
what did I just edit <where>, say within the last half hour
files <where> saved during the past half hour

= wanted-full-path-ext quiet
> find "$PWD" -type f -name '*.<ext>'
full paths of every <ext> file in this tree
absolute path of each .<ext> here and below
list <ext> files below here, path from the root
where exactly are the <ext> files of this tree? paths beginning with /
all <ext> files here and in subfolders, complete path
<ext> files from here down, with the whole path from /
not ./ but the full path: every <ext> file below the current folder
Print the absolute paths of all .<ext> files in the current directory and its subdirectories.
search this tree for <ext> files and show absolute paths
I need full paths to all the <ext> files I have here, subfolders included
absolute locations of .<ext> files under this folder
every <ext> in this tree, starting with /

= wanted-pictures-old quiet
> find <where> -type f \( -iname '*.jpg' -o -iname '*.jpeg' -o -iname '*.png' -o -iname '*.gif' \) -mtime +<days>
pictures older than <days> days <where>
images <where> last changed more than <days> days ago
photos <where> that are more than <days> days old
which pictures <where> have not been changed for <days> days?
old pictures <where>, over <days> days
image files (jpg, jpeg, png, gif) <where> older than <days> days
photos and other images <where> from more than <days> days back
Print the paths of picture files <where> that were modified over <days> days ago.
my images <where>, only those above <days> days of age
pictures <where> unchanged for more than <days> days
any image <where> with a last change over <days> days back
<days> days or more old: pictures <where>

= wanted-pictures-recent quiet
> find <where> -type f \( -iname '*.jpg' -o -iname '*.jpeg' -o -iname '*.png' -o -iname '*.gif' \) -mtime -<days>
pictures newer than <days> days <where>
images <where> changed within the last <days> days
photos <where> that are less than <days> days old
which pictures <where> came in the last <days> days?
new pictures <where>, at most <days> days
image files (jpg, jpeg, png, gif) <where> younger than <days> days
photos and other images <where> from the past <days> days
Print the paths of picture files <where> that were modified in the last <days> days.
my images <where>, only those under <days> days of age
pictures <where> added or edited during the last <days> days
any image <where> with a last change less than <days> days back
recent photos <where>, <days> days back

= wanted-digit-first-here quiet
> find . -maxdepth 1 -name '[0-9]*'
names here that start with a digit
what in this folder begins with a number?
entries of the current folder whose first character is a digit
list what lies directly here with a number at the front of the name
here: only names beginning with a digit, no subfolders
numbered names in this folder, those with the number in front
files and folders right here that start with 0 to 9
Print the names in the current directory which begin with a digit.
show only those of this folder itself that have a number at the start
which names in here begin with a digit? do not go into subfolders
everything right here starting with a figure from 0 to 9
only what starts with a digit, this level alone

= wanted-dirs-starting quiet
> find <inside> -maxdepth 1 -type d -name '<stem>*'
folders directly <inside> that start with <stem>
only the folders <inside> beginning with <stem>, not the files, not deeper
every <stem> folder <inside>, whatever comes after in the name, first level
which folders right <inside> have names starting with <stem>?
folders <inside> named <stem> and something, this level only
Print the directories lying directly <inside> whose names begin with <stem>.
directories only, name starts with <stem>, first level <inside>
what folders do I have directly <inside> whose name begins <stem>
no files please, just the folders called <stem>-something <inside>, without going further down
show the folders <inside> with <stem> at the start of the name, not those inside them
<stem>* folders <inside>, one level
not recursive: folders <inside> starting with <stem>
`,
)

export const wantedFolders = [...files, ...find]
