import { intents } from '../grammar.ts'

/** Ordinary things that exercise books and short notes ask for and that no other table has. */
const files = intents(
  'files',
  String.raw`
= plain-rm-begin-in parse
> rm <plaindir>/<stem>*
In <plaindir> there are files of several years. Delete those whose names begin with <stem>.
remove everything directly in <plaindir> whose name starts with <stem>
<plaindir>: delete the files starting with <stem>
delete files in <plaindir> with names beginning <stem>, only there
The files <stem>something in <plaindir> are no longer needed. Remove them all.
get rid of all files in <plaindir> that begin with <stem>
rm what starts with <stem> in <plaindir>
erase the files directly in <plaindir> which have <stem> at the beginning of their names
can you wipe all files named <stem> and something in <plaindir>, not in its subfolders?
throw away each file of <plaindir> with a name that starts in <stem>
There are many files in <plaindir>. All whose names begin with <stem> are to be deleted.
delete by prefix <stem>, folder <plaindir>

= plain-mv-begin-in parse
> mv <plaindir>/<stem>* <todir>
In <plaindir> there are many files. Move those whose names begin with <stem> to <todir>.
move everything directly in <plaindir> that starts with <stem> into <todir>
files starting with <stem>, from <plaindir> to <todir>
<plaindir>: all names beginning with <stem> are to be moved to <todir>
put the files of <plaindir> with <stem> at the start of the name into <todir>
The files <stem>something in <plaindir> belong in <todir>. Move them there.
mv what begins with <stem> out of <plaindir> into <todir>
take each file in <plaindir> whose name starts with <stem> and move it to <todir>
how do I move all files beginning with <stem> from <plaindir> to <todir>?
I want <todir> to hold the files that begin with <stem> and are now in <plaindir>; move them
transfer files by prefix <stem>, from <plaindir> to <todir>
relocate to <todir> whatever in <plaindir> has a name starting with <stem>

= plain-cp-begin-in parse
> cp <plaindir>/<stem>* <todir>
In <plaindir> there are many files. Copy those whose names begin with <stem> to <todir>.
copy everything directly in <plaindir> that starts with <stem> into <todir>
copies of the files starting with <stem>, from <plaindir> to <todir>
<plaindir>: copy all names beginning with <stem> to <todir>
duplicate the files of <plaindir> with <stem> at the start of the name in <todir>
The files <stem>something in <plaindir> are also needed in <todir>. Copy them there.
cp what begins with <stem> in <plaindir> to <todir>
take a copy of each file in <plaindir> whose name starts with <stem> to <todir>
how do I copy all files beginning with <stem> from <plaindir> to <todir>?
<todir> should get a copy of every file in <plaindir> that begins with <stem>
copy files by prefix <stem>, from <plaindir> to <todir>
Copy to <todir> whatever in <plaindir> has a name starting with <stem>, leaving the originals

= plain-ls-begin-names parse
> ls <plaindir> | grep '^<stem>'
Print the names in <plaindir> that begin with <stem>, without the folder, one per line.
There are many files in <plaindir>. Print just the names of those beginning with <stem>, not their paths.
names in <plaindir> starting with <stem>, no path in front
<plaindir>: bare names that start with <stem>
which names directly in <plaindir> begin with <stem>? the names alone, without <plaindir> before them
list, by name only, the entries of <plaindir> whose name starts with <stem>
what is in <plaindir> that begins with <stem>, only the file names and not the folder name
show bare file names of <plaindir> with <stem> at the front
The folder <plaindir> has files <stem>something and others. List the names of the former without the folder, one a line.
ls of <plaindir>, reduced to names with <stem> at the start
one name per line: the entries of <plaindir> that start with <stem>, without any path
print only the base names in <plaindir> which begin with <stem>

= plain-ls-begin-count parse
> ls <plaindir> | grep -c '^<stem>'
Print how many names in <plaindir> begin with <stem>, only the number.
There are many files in <plaindir>. How many of them have a name that starts with <stem>? Not counting subfolders' files.
number of entries directly in <plaindir> starting with <stem>
<plaindir>: how many names begin with <stem>
count the files directly in <plaindir> whose name starts with <stem>
how many things in <plaindir> itself are named <stem> and something
The folder <plaindir> has files <stem>something and others. Print how many there are of the former.
count of names with <stem> at the front, folder <plaindir>, this level only
tell me how many entries of <plaindir> begin with <stem>
files in <plaindir> by prefix <stem>, their number
Count those names directly in <plaindir> which begin with <stem>.
print a number: entries in <plaindir> having <stem> at the start of the name
`,
)

const text = intents(
  'text',
  String.raw`
= plain-tsv-first-cols
> cut -f1-<small> <tsv>
first <small> columns of <tsv>
<tsv> has tabs between its columns. Print the first <small> columns only.
columns 1 to <small> of <tsv>
<tsv>, fields 1-<small>
There is a table <tsv>, separated by tabs. Print only its leftmost <small> columns.
show just the <small> columns at the left of <tsv>
I need <tsv> cut down to the first <small> fields of each line
the tab separated <tsv> up to field <small>
what is in the first <small> fields of <tsv>?
In <tsv> only the columns from the first to number <small> are of interest. Print them.
drop everything after column <small> from <tsv>, printed
from each line of <tsv> the fields one through <small>

= plain-tsv-from-col
> cut -f<small>- <tsv>
<tsv> from column <small> on
<tsv> has tabs between its columns. Print every column from number <small> to the last.
columns <small> and up, <tsv>
<tsv>, field <small> to the end of line
There is a table <tsv>, separated by tabs. Print all columns beginning with number <small>.
show column <small> and all that follow it in <tsv>
leave out the columns of <tsv> before number <small>
the tab separated <tsv> starting at field <small>
all fields from the one numbered <small> to the last one, <tsv>
In <tsv> the columns before number <small> are not wanted. Print the rest of each line.
from each line of <tsv> field <small> and everything right of it
print <tsv> without what stands left of column <small>

= plain-dash-first-unique
> cut -d- -f1 <bare> | sort -u
<bare> contains one date per line in the form 2024-05-17. Print only the years, each once, sorted.
years in <bare>, dates like 2023-11-02, each year once
which years occur in <bare>? there is one YYYY-MM-DD date a line
<bare> is a list of dates, year first, with dashes. Print the different years.
distinct years of the dates in <bare>, year-month-day on every line
There is a file <bare> with dates such as 2021-08-30. Print every year that occurs, without repetition.
list each year only once from the YYYY-MM-DD dates in <bare>
different years, <bare>, one ISO date a line
In <bare> every line is an ISO date. What years are there? One per line, no repeats.
From the dates year-month-day in <bare>, print a sorted list of the years.
<bare>: what comes before the first dash, each once
unique first parts of the lines of <bare>, parts separated by dashes

= plain-dash-month-unique
> cut -d- -f1,2 <bare> | sort -u
<bare> contains one date per line in the form 2024-05-17. Print the months as 2024-05, each once, sorted.
months in <bare>, dates like 2023-11-02, each year-month once
which months occur in <bare>? one YYYY-MM-DD date a line, print them as YYYY-MM
<bare> is a list of dates, year first, with dashes. Print the different months with their year.
distinct YYYY-MM of the dates in <bare>, year-month-day on every line
There is a file <bare> with dates such as 2021-08-30. Print every month that occurs, as year and month, without repetition.
list each year and month only once from the YYYY-MM-DD dates in <bare>
different months of the ISO dates in <bare>, year-month
In <bare> every line is an ISO date. What months are there? One year-month per line, no repeats.
From the dates year-month-day in <bare>, print a sorted list of year-month, each once.
<bare>: dates without the day, every one only once
unique year-month parts of the dates in <bare>

= plain-first-char
> cut -c1 <file>
first letter of every line, <file>
<file> is an acrostic poem. Print the first character of each line, one per line.
print only the first letter of each line of <file>
<file>: initial of each line
what are the first letters of the lines in <file>?
There is a text <file>. Of every line print nothing but the first character.
just the initials of the lines of <file>
initial letters, one per line of <file>
character one of each line in <file>
I want to read the first letters of the lines of <file> from top to bottom
show the single character with which each line of <file> begins
cut everything but the first character off each line of <file>, printed

= plain-first-char-tally
> cut -c1 <file> | sort | uniq -c
how many lines of <file> begin with each letter
<file> has one word per line. For each first letter print how many words begin with it.
<file>: number of lines per first letter
count the lines of <file> by their first character
There is a list of names in <file>. Print for every initial how many names have it.
first letters of <file>'s lines with their frequency
tally of initials, <file>
how often does each first letter come up in the lines of <file>?
group the lines of <file> by first character and print the counts
counts by initial letter, one line each, <file>
For every character with which a line of <file> begins, print the number of such lines.
lines per initial in <file>

= plain-first-char-unique
> cut -c1 <file> | sort -u
which first letters occur in <file>, each once
<file> has one word per line. Print the different first letters of the words, sorted.
distinct initials of the lines of <file>
<file>: what letters do lines begin with? each only once
There is a list of names in <file>. Print each initial once, in alphabetical order.
different first characters of the lines in <file>, no repeats
list of initials without duplicates, <file>
with which characters do the lines of <file> begin? list every one only once
Print once every character that some line of <file> begins with.
first letters in <file>, sorted, unique
sorted set of line initials, <file>
show the first characters of all lines in <file> with duplicates removed

= plain-starting-files quiet
> grep -h '^<word>' *.<ext>
lines that start with <word> in all .<ext> files here, without file names
Print the lines beginning with <word> of every .<ext> file here, but not the names of the files.
<word> lines of all .<ext> here, no names in front
There are several .<ext> files. Print their lines that begin with <word>, only the lines.
all lines with <word> at the start, from the .<ext> files in this folder, file names left out
.<ext> files here: what lines start with <word>? just the text
collect from all .<ext> files here the lines which begin with <word>, omitting the file name
show only the text of the lines starting with <word> in the .<ext> files here
grep the .<ext> files for lines starting with <word> and leave out the file name
without naming the files, print each line of the .<ext> files here that begins with <word>
every line that opens with <word>, taken from the .<ext> files here, no file name before it
Of each .<ext> file in the working folder print those lines that start with <word>; the file names are not wanted.

= plain-starting-files-named quiet
> grep '^<word>' *.<ext>
<word> lines at the start, all .<ext> files here, with file names
Print the lines beginning with <word> of every .<ext> file here, each with the name of its file.
lines that start with <word> in the .<ext> files of this folder, name of the file in front
which lines in the .<ext> files here start with <word>, and in which file?
There are several .<ext> files. Print their lines that begin with <word>, and the file they are from.
all lines opening with <word> in *.<ext> here
in each .<ext> file of this folder find the lines which start with <word>
look through the .<ext> files right here for lines starting with <word>
.<ext> files here: lines that begin with <word>, file name too
lines with <word> as their very beginning, every .<ext> file of the working folder
grep for <word> at the beginning of the line in all .<ext> files here
show file and line wherever a line of an .<ext> file here begins with <word>

= plain-html-title quiet
> sed -n 's:.*title>\(.*\)</title>.*:\1:p' <bare>
text between the title tags, <bare>
title of the web page <bare>
print what stands between the title tags of the HTML in <bare>
<bare> is a web page. Print its title, without the tags.
html title from <bare>, just the text
What is the page title in <bare>? Print it without the title tags.
extract the contents of the title element of <bare>
There is an HTML page in <bare>. Print only what is written in its title tag.
title element of <bare>, content only
show the title of the html document <bare> and nothing else
get the page's title out of <bare> with sed
from the HTML of <bare> only the title text
`,
)

const system = intents(
  'system',
  String.raw`
= plain-top-cpu-name
> ps -eo comm --sort=-%cpu --no-headers | head -n 1
top cpu process, name only
Print the name of the process that uses the most CPU, nothing else.
which program eats the most processor time right now? only its name
name of the most CPU-hungry process
what is the busiest process called
One process loads the processor more than any other. Print only its name.
just the command name of the process with the highest cpu share
who is using the cpu most, name without numbers
busiest program, name alone
print a single name: that of the process highest in CPU use
the computer's fan is loud; what is the name of the process with the greatest cpu usage?
process name at the top by cpu, no other columns

= plain-top-mem-name
> ps -eo comm --sort=-%mem --no-headers | head -n 1
top memory process, name only
Print the name of the process that uses the most memory, nothing else.
which program eats the most memory right now? only its name
name of the most memory-hungry process
what is the process called that takes the most RAM
One process needs more memory than any other. Print only its name.
just the command name of the process with the highest memory share
who is using the RAM most, name without numbers
biggest memory eater, name alone
print a single name: that of the process highest in memory use
the computer swaps all the time; what is the name of the process with the greatest memory usage?
process name at the top by memory, no other columns

= plain-top-cpu-pid
> ps -eo pid --sort=-%cpu --no-headers | head -n 1
process id of the process that uses the most CPU
Print the number of the busiest process, only its PID.
pid of the top cpu process
PID with the highest cpu usage, nothing else
which process id has the greatest share of the CPU?
One process loads the processor more than any other. Print only its process id.
just the pid of the most CPU-hungry process
id number of the process highest in cpu
what is the PID of the process eating the most processor time
print a single number, the pid of the process with the most cpu use
most CPU, pid only
give me the process number of whatever uses the cpu most

= plain-names-by-mem
> ps -eo comm --sort=-%mem --no-headers | head -n <n>
names of the <n> processes with the most memory use
Print only the names of the <n> most memory-hungry processes, one per line.
top <n> by memory, process names only
<n> biggest memory eaters, names without numbers
which <n> programs take the most RAM? just their names
Some processes need much memory. Print the names of the first <n> of them, the hungriest first, without a header.
just the command names of the <n> processes highest in memory
list <n> process names, ordered by memory use, largest first, no other column
the <n> processes using the most memory, by name only
name per line for the <n> processes that use the most RAM
only names: <n> processes with the highest memory share
<n> names of processes, most memory on top, no heading
`,
)

const more = intents(
  'text',
  String.raw`
= plain-cp-times-all parse
> cp -p <plaindir>/* <todir>
<plaindir> contains files. Copy all of them to <todir>, keeping their modification times.
copy every file of <plaindir> to <todir> with times and permissions preserved
all files from <plaindir> to <todir>, dates kept
The files in <plaindir> are to be copied to <todir> without losing their dates. Do it.
<plaindir>: copy the files to <todir>, same timestamps
cp all files in <plaindir> to <todir> and preserve times and modes
how do I copy everything directly in <plaindir> into <todir> so that the file dates stay the same?
put copies of the files in <plaindir> into <todir> that have the same dates as the originals
copying <plaindir>'s files to <todir>, but the modification times must not change
duplicate all the files of <plaindir> in <todir>, preserving timestamps
Copy the files from <plaindir> to <todir>. Their times and permissions must stay as they are.
I want all files of <plaindir> in <todir> too, with their old dates

= plain-tsv-sort-num
> cut -f<col> <tsv> | sort -n
<tsv> is separated by tabs. Print <col>, sorted numerically.
numbers of <col> in <tsv>, smallest first
<col> of <tsv> as a sorted list of numbers
There is a tab separated table <tsv>. Print only its <col>, in ascending numerical order.
take <col> of <tsv> and sort the numbers upwards
<tsv>: values of <col> from low to high
what are the numbers in <col> of <tsv>, in ascending order?
show just <col> of the tab separated <tsv>, ordered by number
list the values in <col> of <tsv> numerically, the lowest on top
<tsv> has numbers in <col>. Print these numbers from the smallest to the largest, nothing else.
sort the entries in <col> of <tsv> by number and print only them
cut <col> from <tsv>, then a numeric sort

= plain-tsv-sort-num-desc
> cut -f<col> <tsv> | sort -rn
<tsv> is separated by tabs. Print <col>, sorted numerically, the largest number first.
numbers of <col> in <tsv>, largest first
<col> of <tsv> as a list of numbers in falling order
There is a tab separated table <tsv>. Print only its <col>, in descending numerical order.
take <col> of <tsv> and sort the numbers downwards
<tsv>: values of <col> from high to low
what are the numbers in <col> of <tsv>, biggest on top?
show just <col> of the tab separated <tsv>, ordered by number from the top down
list the values in <col> of <tsv> numerically, the highest on top
<tsv> has numbers in <col>. Print these numbers from the largest to the smallest, nothing else.
reverse numeric order of the entries in <col> of <tsv>, only them
cut <col> from <tsv>, then a numeric sort, backwards

= plain-tsv-sort-text
> cut -f<col> <tsv> | sort
<tsv> is separated by tabs. Print <col> in alphabetical order.
<col> of <tsv>, A to Z
There is a tab separated table <tsv>. Print only its <col>, sorted alphabetically.
take <col> of <tsv> and sort it by the alphabet, repeated values stay
<tsv>: values of <col> in alphabetical order
show just <col> of the tab separated <tsv>, sorted as text
list what is in <col> of <tsv> alphabetically
<tsv> has names in <col>. Print these names in alphabetical order, nothing else.
sort the entries in <col> of <tsv> alphabetically and print only them
cut <col> from <tsv>, then a plain sort
alphabetical list of <col>, <tsv>
what does <col> of <tsv> hold, ordered from A to Z?

= plain-colon-number-desc
> sort -t: -k2,2nr <bare>
<bare> has lines of the form name:count. Print the lines sorted by count, the highest first.
<bare>, lines name:number, largest number on top
sort the name:score lines of <bare> by score, best first
In <bare> every line is a word, a colon and a number. Print the lines from the largest number to the smallest.
<bare>: key:value lines in falling order of the numeric value
There is a stock list <bare> such as apples:12. Print it with what there is most of on top.
order the lines of <bare> by the number behind the colon, descending
show <bare> ranked by the number after the colon, highest first
how do I sort lines like anna:17 in <bare> by the number, biggest first?
Each line of <bare> holds a player and points, with a colon between. Print the lines, most points first.
name:count lines in <bare>, by count downwards
descending numeric sort of <bare> on what follows the colon

= plain-colon-number-asc
> sort -t: -k2,2n <bare>
<bare> has lines of the form name:count. Print the lines sorted by count, the lowest first.
<bare>, lines name:number, smallest number on top
sort the name:time lines of <bare> by time in seconds, fastest first
In <bare> every line is a word, a colon and a number. Print the lines from the smallest number to the largest.
<bare>: key:value lines in rising order of the numeric value
There is a stock list <bare> such as apples:12. Print it with what there is least of on top.
order the lines of <bare> by the number behind the colon, ascending
show <bare> ranked by the number after the colon, lowest first
how do I sort lines like anna:17 in <bare> by the number, smallest first?
Each line of <bare> holds a player and points, with a colon between. Print the lines, fewest points first.
name:count lines in <bare>, by count upwards
ascending numeric sort of <bare> on what follows the colon

= plain-words-each-in parse
> wc -w <plaindir>/*
<plaindir> contains text files of several people. Print the name of each file and the number of its words.
words per file, <plaindir>
number of words of every file directly in <plaindir>
how many words has each of the files in <plaindir>?
<plaindir>: word count of each file
There are texts in <plaindir>. Print how many words each one has.
count the words in all files of <plaindir>, one result per file
word counts for everything in <plaindir>, file by file
wc for words on each file in <plaindir>
For every file in <plaindir>, print its number of words and its name.
show me the word count of each text in <plaindir>, whatever its ending
list the files in <plaindir> with their word counts

= plain-column-times
> awk '{ print $<col> * <n> }' <log>
<log> has several numbers on each line. Print <col> multiplied by <n>.
<col> of <log> times <n>, one result a line
There is a table <log> with blanks between the fields. Print <n> times <col> for every line, only the result.
multiply <col> of <log> by <n> and print the products
<log>: <col> x <n>
what is <col> of each line of <log> multiplied by <n>?
for each line of <log> the product of <col> and <n>
print only the products of <col> and <n>, <log>
I need the values in <col> of <log>, each <n> times as large
scale <col> of <log> by <n>, printing just this field
Of every line in <log> take <col>, multiply it by <n> and print the result alone.
each value of <col> in <log>, times <n>

= plain-row-sums
> awk '{ s = 0; for (i = 1; i <= NF; i++) s += $i; print s }' <log>
<log> has several numbers on each line. Print the sum of each line.
sum per line, <log>
There is a table of numbers in <log>. For each line print the total of its numbers, nothing else.
row totals of <log>
add up all fields of each line in <log>
<log>: one sum for every line
what does each line of <log> add up to?
print, line by line, the sum of the numbers in <log>
every line of <log> is a row of numbers; print their sum, row by row
for each row of <log> the sum over all its fields
I want the sum of the fields of every single line of <log>
calculate the totals of the rows in <log>, one per line

= plain-csv-swap-space
> awk -F, '{ print $2, $1 }' <csv>
<csv> has a last and a first name separated by a comma. Print the second, a space and the first.
second field, a blank, first field of <csv>
In <csv> each line is last name,first name. Print them as first name and last name with a blank between.
<csv>: fields two and one with a space between them
turn the comma separated pairs of <csv> round and put a space between
print field 2 and then field 1 of <csv>, separated by a space
first two columns of <csv> swapped, no comma but a blank
There is a list <csv> like Smith,Anna. Print it like Anna Smith.
show column 2 in front of column 1 of <csv>, a blank instead of the comma
names in <csv> are written Last,First; print First Last
each row of <csv> as second value, space, first value
swap the first two fields of <csv> and separate them by a blank
`,
)

const folders = intents(
  'files',
  String.raw`
= plain-tree-dirs-depth parse
> tree -d -L <depth> <dir>
tree of <dir>, <depth> levels, folders only
Print the folders in <dir> as a tree, <depth> levels deep, no files.
show only the directories of <dir> as a tree down to level <depth>
<dir> as a tree: just folders, at most <depth> levels
directory tree of <dir> without files, depth <depth>
There are many folders in <dir>. Print the upper <depth> levels of them as a tree, leaving the files out.
folder structure of <dir> as a tree, not deeper than <depth>, no files in it
how do I get a tree of nothing but the folders in <dir>, <depth> levels?
tree for <dir> with directories only and a maximum depth of <depth>
draw the folders of <dir> to a depth of <depth>, files left out
a folders-only tree, <depth> levels of <dir>
draw <dir>'s folder tree limited to <depth> levels, omitting all files

= plain-all-but-newest
> ls -t <dir> | tail -n +$((<n>+1))
all but the newest <n> in <dir>, list only
There are many backups in <dir>. Print the names of all except the <n> newest.
list what is in <dir> apart from the <n> most recently changed
<dir>: names of everything older than the newest <n>
which entries of <dir> would be left if the <n> newest were taken away?
show the names in <dir>, newest first, but skip the first <n>
older backups in <dir>, that is all but the latest <n>, names only
Print the names in <dir> without the <n> most recent ones.
the entries of <dir> that are not among the <n> newest
leave out the <n> latest files of <dir> and list the others
list of files in <dir> except the newest <n>, nothing is to be changed
names of the old ones in <dir>, where the <n> newest do not count as old

= plain-all-but-newest-here
> ls -t | tail -n +$((<n>+1))
all but the newest <n> here, list only
There are many backups in the working folder. Print the names of all except the <n> newest.
list what is here apart from the <n> most recently changed
names of everything here that is older than the newest <n>
show the names in this folder, newest first, but skip the first <n>
older things here, that is all but the latest <n>, names only
Print the names in the current directory without the <n> most recent ones.
the entries of this folder that are not among the <n> newest
leave out the <n> latest files here and list the others
list of files in this directory except the newest <n>, nothing is to be changed
which files here are not among the last <n> changed ones?
everything in the current folder but its <n> newest entries, as a list
`,
)

const further = intents(
  'text',
  String.raw`
= plain-first-starting quiet
> grep -m 1 '^<word>' <file>
<file> has one word per line. Print the first that begins with <word>.
first line of <file> starting with <word>
only the first of the lines of <file> that begin with <word>
There is a list in <file>. Print the first entry which starts with <word>, no other.
<file>: first line with <word> at its beginning
Several lines of <file> begin with <word>. Print only the first of them.
which line of <file> is the first to start with <word>?
show just one line of <file>, the first that starts with <word>
stop at the first line of <file> beginning with <word> and print it
the uppermost line in <file> that begins with <word>
find the first <word> at the start of a line in <file> and print that line alone
print the earliest line of <file> that opens with <word>

= plain-neither-letter quiet
> grep -v '[<letter><letter2>]' <file>
<file> has one word per line. Print the words that contain neither <letter> nor <letter2>.
lines of <file> with neither the letter <letter> nor the letter <letter2>
<file> without the lines that have the letter <letter> or the letter <letter2> in them
words in <file>, one a line, without the letters <letter> and <letter2>
There is a word list <file>. Which of the lines have no <letter> and no <letter2>? Print them.
show only those lines of <file> where the letters <letter> and <letter2> are both missing
drop every line of <file> that has a letter <letter> or <letter2>, printed only
<file>: lines free of the letters <letter> and <letter2>
print the lines of <file> that do without the letters <letter> and <letter2>
For a word game, print the lines of <file> that have neither of the letters <letter> and <letter2>.
which lines in <file> contain none of the letters <letter> and <letter2>
exclude from <file> all lines with either of the two letters <letter> and <letter2>

= plain-url-hosts-plain
> cut -d/ -f3 <bare>
<bare> has one URL per line. Print only the host names.
hosts of the URLs in <bare>, one URL a line
host part of every address https://... in <bare>
There is a list of links in <bare>, one a line. Of each print the server's name only.
<bare> is a list of web addresses. Reduce each to its domain, printed one per line.
domains of the links in <bare>, in the same order
what servers do the URLs in <bare> point to, line by line?
show what stands between // and the next / in each URL of <bare>
cut the host name out of each web address in <bare>
just the domain names from the URL list <bare>
<bare>, one web address per line: the domains
print the third part of each line of <bare>, parts separated by slashes

= plain-sum-at-end
> awk '{ print $0, $<colnum> + $<colnum2> }' <log>
<log> has numbers on each line. Print every line with the sum of <colnum> and <colnum2> at its end.
each line of <log>, followed by <colnum> plus <colnum2>
<log> with an additional last field: <colnum> + <colnum2>
There is a table <log>. Print it with the total of <colnum> and <colnum2> behind each line.
add a sum of <colnum> and <colnum2> to the end of each printed line of <log>
print the lines of <log> and after each one <colnum> added to <colnum2>
<log>: whole line, then the sum of <colnum> and <colnum2>
show <log> with one more field on the right that is <colnum> and <colnum2> added together
Print <log>, each line extended by the result of <colnum> + <colnum2>.
how can I see <log> with <colnum> plus <colnum2> as a new field at the end of the line?
append, on screen only, <colnum> + <colnum2> to all lines of <log>
extra field at the end of the lines of <log>: the sum of <colnum> and <colnum2>
`,
)

const parts = intents(
  'files',
  String.raw`
= plain-rm-tilde-in parse
> rm <plaindir>/*~
<plaindir> contains backup files whose names end in ~. Delete them.
delete the files ending with ~ directly in <plaindir>
the ~ files in <plaindir>, only that folder: delete
remove the editor's backups, names ending in a tilde, from <plaindir>, not from its subfolders
<plaindir>: delete *~
get rid of everything in <plaindir> itself that ends in ~
rm all tilde files directly in <plaindir>
The editor left files like text.txt~ in <plaindir>. Remove all of these.
wipe the files with a ~ at the end of their names in <plaindir>, this one folder
erase backup copies with a trailing ~ that lie directly in <plaindir>
could you delete what ends in a tilde in <plaindir>, not recursively
throw away the *~ files of <plaindir>

= plain-smallest-ext-here
> ls -Sr *.<ext> | head -n 1
smallest .<ext> file here, name only
Print the name of the smallest .<ext> file in the working folder, nothing else.
which .<ext> file here has the fewest bytes? just its name
There are several .<ext> files here. Print the name of the one with the least content.
the .<ext> file of this folder that is smallest, by name
name of the tiniest .<ext> right here
show only the name of the smallest of the .<ext> files in the current directory
among the .<ext> files here, the smallest one: its name
what is the smallest .<ext> file in this folder called
least big .<ext> here, no size shown
of all .<ext> files directly here print the name of the shortest in bytes
the .<ext> file with minimum size in the current folder, name alone

= plain-smallest-ext-in parse
> ls -Sr <plaindir>/*.<ext> | head -n 1
smallest .<ext> file in <plaindir>, path only
Print the path of the smallest .<ext> file directly in <plaindir>, nothing else.
which .<ext> file in <plaindir> has the fewest bytes? not looking into subfolders
There are several .<ext> files in <plaindir>. Print the one with the least bytes.
the .<ext> file directly in <plaindir> that is smallest
tiniest .<ext> in <plaindir>, no deeper
show only the smallest of the .<ext> files in <plaindir>, without its size
among the .<ext> files of <plaindir>, the smallest one
what is the smallest .<ext> file in <plaindir> itself
least big .<ext> of <plaindir>, no size shown
of all .<ext> files directly in <plaindir> print the shortest in bytes
the .<ext> file with minimum size right in <plaindir>, name alone
`,
)

const clock = intents(
  'system',
  String.raw`
= plain-now-minutes
> date '+%F %H:%M'
Print the current date and time in the form 2024-05-17 14:30.
now as YYYY-MM-DD HH:MM, no seconds
date and time without seconds, year first
current date plus hours and minutes, like 2025-01-31 08:05
today's date and the time of day to the minute, ISO style, on one line
what is the date and time now? year-month-day hour:minute
A time stamp is needed such as 2023-12-24 18:00. Print it for this moment.
date and clock time, year-month-day, then hours and minutes only
print the present moment as year-month-day and hour:minute
show date and time, down to the minute and not to the second
time stamp of now, minutes but no seconds
the date like 2024-02-29 and the time like 12:15, now
`,
)

export const ordinaryDrills = [...files, ...text, ...system, ...more, ...folders, ...further, ...parts, ...clock]
