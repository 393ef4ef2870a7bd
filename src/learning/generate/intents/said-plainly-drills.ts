import { moreWordings } from '../grammar.ts'

/** More ways to ask for ordinary things, half as an exercise book puts them and half as notes of a few words. */
export const saidPlainlyDrills = moreWordings(String.raw`
= find/ext-count
There are many files <where>. Print how many of them end in .<ext>, just the number.
how many of the files <where> have the ending .<ext>? Only the number is wanted.
Files of all sorts lie <where>, subfolders included. Print the number of those whose name ends in .<ext>.
Some of the files <where> are .<ext> files. How many? Print one number, nothing else.
number of .<ext> files <where>, subfolders too, just the number
Print, as a number only, how many files ending in .<ext> can be found <where>.
.<ext> files <where>: how many altogether, all levels

= search/grep-n
The log <file> contains some lines with the word <word>. Print only those lines, each with its line number.
<file> mentions <word> in several lines. Print these lines with their numbers in front.
There is a text <file>. Print each line with <word> in it, preceded by the number of the line.
lines of <file> having <word>, numbered as in the file
<word> in <file>, line numbers too
Somewhere in <file> stands <word>. Print the lines in question with line number and text.
The word <word> occurs in <file>. Print those lines only, with line numbers before them.
<file>: where is <word>? line number plus the line

= search/grep-cv
The file <file> has lines that mention <word> and lines that do not. Print how many do not contain it.
<file> holds messages, some with <word>. How many lines are there without it? Print the number only.
In <file> several lines contain <word>. Print how many lines do not contain <word>, nothing else.
number of lines lacking <word>, <file>
<file>: how many lines have no <word>
Not every line of <file> mentions <word>. Print the number of lines that don't.
There is a log <file>. Count the lines in which <word> does not occur.
amount of lines of <file> where <word> is missing

= text/tr-upper
The file <file> contains small and capital letters. Print its contents in capital letters only.
There is a text in <file>. Print it with every small letter made a capital one.
<file> in capitals, printed
<file> is written in mixed case. Print the text in upper case; the file itself stays as it is.
Print what <file> says, in capitals throughout.
contents of <file>, all caps
text of <file>, large letters only, just on the screen
The poem in <file> is to be read out loud by the whole class: print it in block capitals.

= text/csv-unique
The file <csv> has one member per line. Print each value of <col> once, sorted.
<csv> is comma separated, with a town in <col>. Print every town once, in alphabetical order.
In <csv> the same values come again and again in <col>. Print the different ones, each once, sorted.
<col> of <csv>, every value once and sorted
different entries of <col>, <csv>, no repeats
Each row of <csv> has a category in <col>. Print the list of categories without duplicates, one per line.
what values occur in <col> of <csv>? each only once, sorted
<csv>: sorted list of what stands in <col>, no duplicates
There is a table <csv>. Of <col> only, print the values sorted and without repetition.

= text/again-today-dots
Print today's date in the form day.month.year, for example 24.12.2024.
today as day.month.year, with dots
date of today, German style, like 05.03.2025
Today's date is wanted with two digits for day and month and four for the year, dots between. Print it.
What is the date today? Print it like 31.01.2026.
today, dots instead of dashes, day first
Print the current date as day, month and year with a dot between each, for instance 01.09.2024.

= files/ls-newest-dir
The directory <path> holds several archives. Print the name of the newest one, only the name.
newest thing in <path>, name only
There are many files in <path>. Print only the name of the one that was changed last.
<path>: which entry was modified most recently? just its name
In <path> lie backups of many days. Print the name of the latest, nothing else.
last changed file directly in <path>, name without the folder
Somebody has just put a file into <path>. Print its name, that is, the one with the newest date.
<path>, its newest file, one name

= text/swap-cols
<log> has two words a line separated by one space. Print each line with the two words swapped.
There is a file <log> with a first and a second word in each line. Print the second, then the first.
<log>: second word first, first word second
two words per line in <log>, turned round
In <log> each line holds a pair. Print every pair the other way round.
words one and two of <log> in swapped order, nothing else
Each line of <log> has a key and a value, separated by a blank. Print value and key in this order.

= text/comm-13
There are two sorted lists, <sorted> and <sortedb>. Print the names that are only in <sortedb>.
new in <sortedb>, compared with <sorted>, both sorted
<sorted> is last month's list and <sortedb> this month's, both in alphabetical order. Print who is new, that is, only in <sortedb>.
what has <sortedb> that <sorted> has not? both are sorted
Both <sorted> and <sortedb> are sorted. Print those lines of the second that do not occur in the first.
additions in <sortedb> relative to <sorted>, sorted lists
The lists <sorted> and <sortedb> are sorted. Print only what the latter has in addition to the former.

= search/grep-ext-l
There are .<ext> files <where>, also in subfolders. Print the names of those that contain the word <word>.
Some of the .<ext> files <where> mention <word>. Print their names only, subfolders included.
names of .<ext> files <where> with <word> in them, all levels
which of the .<ext> files <where>, at any depth, have <word> in the text? file names only
.<ext> files mentioning <word> <where>, subfolders as well, just their paths
Many .<ext> files lie <where> and below. Print the path of each one in which <word> occurs, not the lines.
Print one path per line: every .<ext> file <where>, in subfolders too, that has <word> somewhere in it.

= text/line-range
<file> has some hundred lines. Print lines <line> to <lineb>.
The file <file> is long. Only the lines <line> to <lineb> are of interest: print them.
<file> has many lines. Print those from number <line> up to and including number <lineb>.
lines <line>..<lineb> of <file>
<file>, lines <line> to <lineb>, the rest not
In <file> the second verse begins at line <line> and ends at line <lineb>. Print it.
Print the part of <file> that goes from line <line> through line <lineb>, nothing more.
out of <file> just the stretch between line <line> and line <lineb>, both included

= text/fold-s
<file> has very long lines. Print it with lines broken at <lineb> characters at most, without cutting words.
The lines of <file> are too long for the screen. Print them wrapped at <lineb> columns, breaking at blanks only.
<file> wrapped to <lineb> columns, words left whole
There is a letter in <file>. Print it so that no line is longer than <lineb> characters and no word is cut.
no line over <lineb> characters, words kept in one piece, <file>
long lines of <file> broken at spaces, <lineb> wide
Break the lines of <file> at spaces so that they have at most <lineb> characters.

= everyday/dir-count
There are several folders directly <where>, one for each band. Print how many folders there are.
number of folders directly <where>, files not counted, one level
How many folders lie directly <where>? Print the number only.
Each pupil has a folder directly <where>. Print how many such folders there are, not those inside them.
Files and folders lie <where>. Print the number of folders on this level only.
direct subfolders <where>, their number
count of folders <where>, first level only

= text/again-sed-in
<plaindir> contains .<ext> files. Replace <word> by <newword> in all .<ext> files of this folder, changing the files.
<word> to <newword> in the .<ext> files of <plaindir>, in place
In <plaindir> there are several .<ext> files in which <word> occurs. Make it <newword> in each of them, in the files themselves.
The .<ext> files directly in <plaindir> still say <word>. Change them so that they say <newword> instead.
.<ext> files of <plaindir>: <word> becomes <newword>, written to the files
A misspelling, <word>, is in the .<ext> files of <plaindir>. Correct it to <newword> everywhere in them, saving the files.
go over the .<ext> files in <plaindir> and put <newword> for <word>, in the files

= text/longest-line
longest line of <file>, the text itself
The lines of <file> differ in length. Print the longest one.
There is a text <file>. Print the line that has the most characters, not its length.
<file>: the line with the most characters
Which line of <file> is the longest? Print the line itself, nothing else.
Each line of <file> is a title. Print the longest title.
the one line of <file> that is longer than all others, as text
print that line out of <file> which is longest

= text/cat-n
lines numbered, <file>
<file> is to be discussed line by line. Print it with a number before every line.
There is a text in <file>. Print all its lines, numbered from 1.
<file> with each line's number in front of it
whole of <file>, numbered lines
Print every line of <file> preceded by its number, blank lines too.
numbers in front of the lines of <file>, on the screen

= text/sed-crlf
CR at line ends of <file> removed, in place
<file> was written on Windows. Remove the carriage return at the end of every line, in the file itself.
The lines of <file> end in CR and LF. Make them end in LF only, changing the file.
<file>: Windows line ends to Unix ones, same file
get the carriage returns off the line ends of <file>, saved in the file
There is a file <file> from a Windows machine. Take the \r off the end of each of its lines, in place.
^M at the end of every line of <file>, must go, in place

= system/date-epoch
seconds since 1970 now
How many seconds have gone by since 1 January 1970? Print the number.
seconds passed since the beginning of 1970, right now
Print the present time as the number of seconds since 1970-01-01.
now, as seconds since the epoch
time of this moment in seconds since 1970, number only
The present moment as a Unix time stamp, please. Print just that.

= everyday/unique-first-col
unique IPs in <log>, first field
Each line of <log> begins with an address. Print every address once, sorted.
<log> has the visitor in the first field. Print all visitors, none twice.
In <log> every line starts with a host name. Print the different host names, one per line, sorted.
different hosts in <log>, they are in field 1
first words of the lines of <log>, each only once
Who appears in <log>? The name is the first field of each line; print each name once.

= text/echo-append
There is a file <file> with one entry per line. Add the line <text> at its end.
<file> is a list with one thing per line. Append one more line, <text>.
one more line for <file>: <text>
<text> as new last line of <file>
The list in <file> lacks an entry. Put <text> at its end, as a line of its own.
After the last line of <file> there is to be another one which reads <text>. Add it.
put <text> below the last line of <file>, in the file
<file>, add <text> at the bottom

= search/grep-start
<file> has one word per line. Print the words that begin with <word>, nothing else.
There is a list of names in <file>, one a line. Print those which start with <word>.
<file>: entries that begin with <word>
In <file> some lines start with <word> and others do not. Print only the former.
lines of <file> whose first characters are <word>
one item per line in <file>; the items starting with <word>, please
Print the lines that have <word> at the very front, <file>

= text/lines-count-ending
<file> has one word per line. How many of the words end in <word>? Print the number.
number of words ending in <word>, <file>, one word a line
There is a list in <file>, one entry a line. Print how many entries have <word> at their end.
<file>: how many lines close with <word>
Some lines of <file> end in <word>. Print how many, only the number.
lines of <file> that finish in <word>: how many are they

= search/grep-c
The log <file> mentions <word> in several lines. Print how many lines these are, nothing else.
<file> has one entry per line. In how many of them does <word> occur? Print just the number.
number of lines with <word>, <file>
There is a text <file>. Print how many of its lines contain <word>.
<word> in <file>: on how many lines
how many lines of <file> speak of <word>
lines mentioning <word> in <file>, the number alone

= text/sort-top
<nums> holds one number a line. Print the <n> highest, the highest first.
There is a file <nums> with one result per line. Print the best <n>, that is the largest numbers, in descending order.
<n> highest of <nums>, from the top down
best <n> scores in <nums>, largest on top
In <nums> each line is a number. Only the <n> largest are wanted, largest first.
<nums>: the <n> greatest numbers, one per line
The scores are in <nums>, one a line. Print the winners, the <n> largest scores, from high to low.
top <n>, <nums>

= files/again-not-ext-here
<dir> contains files with different endings. Print those of its files which do not end in .<ext>, without subfolders.
files right in <dir> that end in anything but .<ext>
Most files in <dir> are .<ext> files. Print the others, only those directly in it.
<dir>, files other than .<ext>, one level
Which files directly in <dir> have not the ending .<ext>?
whatever lies directly in <dir> as a file and is no .<ext> file

= text/lines-no-semicolons
<ini> contains comment lines beginning with ; and others. Print the others.
The comments in <ini> begin with a semicolon. Print the file without these comment lines.
<ini> minus the lines that have ; at the front
lines of <ini> that don't begin with ;
In <ini> every line starting with ; is a comment. Print all lines that are not.
settings only from <ini>, ; comment lines left out

= text/line-ordinal-delete
In the file <file> remove the <ordline> line.
The <ordline> line of <file> is wrong. Delete it, in the file itself.
<ordline> line of <file> out, in place
There is a list <file>. The <ordline> entry has to go: delete that line from the file.
<file> without its <ordline> line from now on, please delete it
drop the <ordline> line from <file>, saving the file
get rid of line number <ordline> in <file>, I mean the <ordline> one, in place

= system/pkill
A program named <proc> is running in the background. End it.
<proc> does not react any more. Stop all processes of that name.
<proc> has to stop, by its name
The process is called <proc>; its number is not known. Terminate it.
terminate whatever runs under the name <proc>
Several <proc> processes are running. End all of them with one command.
end <proc>

= find/child-names
subfolders <inside>, names only, one level
There are several folders directly <inside>. Print their names without the path, one per line.
the names, not the paths, of all folders directly <inside>
Folders and files lie directly <inside>. Print the names of the folders only, nothing of the path.
folder names <inside>, no paths, not the folders further down

= files/c-du-total-human
disk usage of <dir>, one readable number
<dir>: total in K, M or G, nothing behind it
Print how much <dir> takes up, like 4.5M, without its name.
<dir> is going to be copied to a stick. Print its readable total size, the name left out.
just how big <dir> is, human units, no path

= system/uptime-p
uptime short, in words
Print for how long this machine has been up, in words such as "up 3 hours, 5 minutes".
up since how long? pretty form
How long has the computer been running? Print it in words, without users and load.
uptime in words, no load averages
running time of this computer, as hours and minutes in words

= text/head
lines 1-<n> of <file>
The file <file> is long. Print only its beginning, the first <n> lines.
<file>: top <n> lines
beginning of <file>, <n> lines of it
<file> begins with a list of <n> lines. Print these lines and nothing that follows.
There is a file <file>. Print lines 1 to <n> of it.
the opening <n> lines, <file>
just the <n> lines at the top of <file>

= text/edit-semi-to-comma-place
every ; to , in <bare>, in place
<bare> has semicolons between its fields. Make them commas, in the file itself.
<bare>: ; should be , everywhere, saved
The export <bare> comes with semicolons. Change every semicolon to a comma, keeping the file name.
semicolons of <bare> into commas, same file
turn each ; of the file <bare> into a , and save it

= files/readlink
The link link.txt points to some file. Print where it points.
link.txt, its target
link.txt is a symbolic link. Print the name it refers to, nothing else.
what is behind the link link.txt
target of link.txt as it stands in the link

= daily/json-value
<key> in <json>, no quotes
The file <json> is an object. Print <key> without quotation marks.
<json> has <key> at the top. Print its value only, as plain text.
plain value: <key>, <json>
What does <json> say for <key>? Only the value, unquoted.
from <json> just <key>, bare

= search/grep-rl
Somewhere <where> is a file that contains <word>. Print its name, subfolders included.
There are many files <where>, on several levels. Print the names of those with <word> in them, not the lines.
file names only: <word> anywhere <where>, all levels
which files <where>, at any depth, mention <word>
All files <where> and below are to be searched for <word>. Print the path of each that has it, one per line.

= text/task-top-line-by-col
<log> has a name and numbers in each line. Print the line with the highest number in <colnum>.
There is a table <log>, fields separated by blanks. Print the whole line whose <colnum> is largest.
<log>, line with the maximum in <colnum>
line with most in <colnum>, <log>
Who leads in <log>? Print the line that has the greatest number in <colnum>.
largest <colnum> in <log>, full line

= text/task-bottom-line-by-col
<log> has a name and a time in seconds on each line. Print the line with the smallest <colnum>.
There is a table <log> with blanks between the fields. Print the whole line whose <colnum> is least.
<log>, line with the minimum in <colnum>
line with least in <colnum>, <log>
Which line of <log> has the lowest <colnum>? Print this line only.
smallest <colnum> in <log>, full line
The fastest is wanted: print the line of <log> that has the smallest number in <colnum>.

= text/common-csv-equal-other
The file <csv> has one pupil per line. Print <colnum2> of all pupils with <value> in <colnum>.
<csv> is comma separated. Print only <colnum2>, and only for the rows that have <value> as <colnum>.
<colnum2> of <csv> where <colnum> is <value>
<csv>: <colnum> equals <value>, print <colnum2>
In <csv> some rows have <value> in <colnum>. Of those rows print <colnum2>, nothing else.
Who has <value> in <colnum> of <csv>? Print <colnum2> for each.
There is a table <csv>. Only <colnum2> is wanted, from the rows whose <colnum> reads <value>.

= json/field-each
<itemkey> of all in <list>, one per line
The file <list> is an array of objects. Print <itemkey> of each, one per line, without quotes.
<list> holds several objects. Print every object's <itemkey> on a line of its own.
There is a list of things in <list>. Print only <itemkey> of each thing.
each object's <itemkey>, <list>, plain lines
column of <itemkey> values out of <list>

= text/again-in-grep-l
<plaindir> holds several .<ext> files. Print the names of those directly in it which mention <word>.
.<ext> files straight in <plaindir> with <word>, names only
The folder <plaindir> contains reports as .<ext> files, no subfolders. In which of them does <word> occur? Print their names.
<plaindir>/*.<ext>: which ones have <word>
Of the .<ext> files that lie directly in <plaindir>, print the names of those containing <word>, one per line.
Print which .<ext> files of <plaindir> itself, not of its subfolders, have <word> in the text.

= text/again-in-cat-save
In <plaindir> there are several .<ext> files. Join all of them into a single file <new>.
<plaindir>/*.<ext> joined into <new>
The .<ext> files of <plaindir> are chapters. Make one file <new> of them, in alphabetical order of their names.
all .<ext> of <plaindir> as one file, <new>
Write the contents of every .<ext> file in <plaindir>, one after the other, to <new>.
one big <new> out of the .<ext> files in <plaindir>
<plaindir> holds the pieces as .<ext> files. Put the pieces together in <new>.

= text/tail
<file> has one request per line. Print the last <n> requests, the oldest of them first.
The newest entries stand at the end of <file>. Print the final <n> lines as they are.
<file>: bottom <n> lines
There is a log <file>. Only its end is of interest, <n> lines. Print them in their order.
<n> lines at the very end of <file>
closing <n> lines, <file>
<file> is a diary with one day per line. Print the last <n> days.

= text/csv-sum-by
<csv> has a header line and then one expense a line. Print the sum of <colnum2> for each category, which is in <colnum>.
<csv>: <colnum2> added up for every <colnum> separately
There is a table <csv> with a header. For every value of <colnum> print the value and the total of its <colnum2>.
per <colnum> the total of <colnum2>, <csv>
How much <colnum2> falls to each <colnum> in <csv>? Print every group with its total.
subtotals of <colnum2> by <colnum>, <csv>
The members of <csv> are in groups, see <colnum>. Print each group with the sum of its numbers in <colnum2>.

= text/table-group-sum-condition
<csv> has one expense a line. Print the total of <colnum2> for those with the category <value>, which is in <colnum>.
The rows of <csv> with <value> in <colnum> belong together. Print the sum of their <colnum2>, nothing else.
only <value> (<colnum>): sum of <colnum2>, <csv>
What was spent on <value>? It is <colnum> in <csv>, the amounts are in <colnum2>. Print one total.
There is a table <csv>. Add <colnum2> up over the rows that read <value> in <colnum>.
<colnum2> in sum, <csv>, where <colnum> says <value>

= text/cut-csv2
<csv> uses commas. Print column <small> and column <small2>, still with a comma between them.
Only columns <small> and <small2> of the table <csv> are wanted. Print just those two.
<csv>, fields <small> + <small2>
There is a table <csv> with many columns. Print the ones with the numbers <small> and <small2>.
from every row of <csv> fields <small> and <small2>, comma between
<csv> is too wide for the screen. Print only its columns <small> and <small2>.

= daily/tree-size
<mydir> contains many files. Print the total size of the folder in a readable form.
<mydir>, how big in all
There are pictures in <mydir>. How much room do they take altogether? Readable units.
space that <mydir> takes with everything in it, in K, M or G
sum total of <mydir> on disk, readable
What does all of <mydir> add up to in megabytes or whatever unit fits?

= text/edit-drop-dash
<bare> has telephone numbers such as 0123-456789. Print it with all hyphens removed.
hyphens out of <bare>, printed
<bare> contains hyphens in its numbers. Print the numbers without them; the file stays as it is.
Print the text of <bare> without any - in it.
contents of <bare> minus all dashes
There is a list <bare> of numbers with dashes. Print them without the dashes.

= text/missed-before-colon
<file> has lines of the form name:count. Print only the names.
In <file> every line is a word, a colon and a number. Print the words, one per line.
<file> consists of lines like key:value. Print the keys only.
keys of <file>, lines are key:value
name part of the name:number lines in <file>
what stands before the colon on each line of <file>, only that

= text/again-colon-field
<col> of <file>, separator :
The fields of <file> are separated by colons. Print <col> of every line, nothing else.
<file>: fields split at colons, <col>
<file> is made like /etc/passwd, with colons. Print only <col>.
colon separated <file>, just <col>
There is a list <file> with : between the fields. Print <col> of each line.

= text/uniq-c-sort
<file> has one word per line, some several times. Print each with the number of times it occurs, the most frequent first.
There is one vote per line in <file>. Print every candidate with the number of votes, the winner on top.
votes counted, <file>, one name a line, most votes first
how many of each line, <file>, commonest on top
In <file> every line is an answer. Print how often each answer was given, in falling order.
<file>, one item per line: items with their counts, from many to few
Each line of <file> names a thing that was sold. Print all things with their counts, the best seller first.

= text/again-most-votes-bare
<file> has one word per line. Print the word that occurs most often, only the word.
One vote per line in <file>. Print the winner, just the name without the number.
<file>: the commonest line, no count
In <file> each line is an answer. Which was given most? Print that answer only.
winner of the vote in <file>, one name a line, name only
the line that comes up most in <file>, without saying how often

= text/sed-replace-backup
<file> contains <word>. Change every <word> to <newword> in the file and keep a copy of the old state ending in .bak.
<word> to <newword> in <file>, old version kept as .bak
In <file> write <newword> for <word> everywhere, in place, but leave a .bak file with the original behind.
<file> has <word> where it ought to have <newword>. Correct this in the file, with a .bak copy of it before.
<newword> for <word> throughout <file>, with a .bak
edit <file> in place, <word> becomes <newword>, the original saved beside it as .bak

= files/asked-touch-numbered
Create empty files named <folder>1.<ext> to <folder><n>.<ext> in one go.
<folder>1.<ext> up to <folder><n>.<ext>, empty
The exercise needs <n> empty files: <folder>1.<ext>, <folder>2.<ext>, and so on until <folder><n>.<ext>. Make them.
The files <folder>1.<ext> through <folder><n>.<ext> do not exist yet. Create them, empty.
<n> new empty files, <folder>1.<ext> being the first and <folder><n>.<ext> the last

= search/grep-A
Print the lines of <file> that contain <word> together with the <small> lines after each.
<word> in <file> plus <small> lines below it
In <file> every <word> line is followed by an explanation of <small> lines. Print both.
<file>: <word> and the next <small> lines
each <word> line of <file> and what follows it, <small> lines
There is a log <file>. Of every line with <word>, print it and <small> more after it.

= text/bullets
<file> has one answer per line. Print each line with "- " in front of it.
<file> as a bullet list, with dashes
There is a list in <file>. Print it as Markdown bullets, a dash and a blank before each line.
dash plus blank in front of all lines, <file>
Print every line of <file> as a list item that begins with "- ".
make a dashed list of the lines in <file>, printed

= system/path-lines
The variable PATH holds folders separated by colons. Print them one per line.
folders of PATH, one a line
PATH, a line per folder
Where does the shell look for commands? Print each of these folders on its own line.
PATH split at its colons
Print PATH with a line break instead of each colon.

= text/sort
<file> has lines that start with a time like 09:30. Print them in the order of time.
<file> A-Z
<file>, a to z
<file> is a list in no order. Print it alphabetically; repeated lines stay.
There is a list of names in <file>. Print it in alphabetical order.
names in <file> from A to Z
Print the lines of <file> in the order of the alphabet.
alphabetical <file>
The lines of <file> begin with dates like 2024-05-17. Print them from the earliest to the latest.

= archive/gzip-ext
gz all .<ext> files here, one by one
There are .<ext> files in the working folder. Compress each of them with gzip.
each .<ext> here to .<ext>.gz
The .<ext> files here take too much space. Make a .gz of every one.
gzip for every .<ext> of this folder
The .<ext> files lying here are old. Replace each by its gzip-compressed form.

= files/again-quotes-out-place
quotes removed from <file>, in place
The export <file> has double quotes round every field. Remove all of them from the file itself.
<file>: all " out, saved
There are quotation marks in <file>. Delete every " from the file, changing it.
no more " in <file>, same file
take the double quotes out of <file> for good

= files/again-keep-last-lines-place
<bare> has grown too long. Shorten the file to its last <n> lines.
cut <bare> down to its last <n> lines, the file itself
trim <bare> to the newest <n> lines, in place
<bare>: everything but the last <n> lines is to go, in the file
The file <bare> is to contain only its last <n> lines afterwards. Change it so.
shrink <bare> to <n> lines, those at the end, saved under the same name

= text/sort-min
<nums> contains one temperature a line. Print the lowest and nothing else.
lowest of <nums>
minimum, <nums>
<nums> has one measured value per line. Print the least of them.
Of all the numbers in <nums>, one a line, print only the smallest.
the coldest day: smallest number of <nums>
There is a file <nums> with one number per line. What is the smallest? Print only that.

= text/tr-space-newline
<file> contains numbers separated by single spaces on one line. Print them one per line.
<file>: a new line for every blank
The words of <file> are separated by single blanks. Print it with a line break instead of each blank.
every space of <file> as a line break
<file> has everything on one line with blanks between. Print one item per line.
items in <file>, separated by a space, one below the other

= daily/newest-dir
There are many files in <mydir>. Print the names of those <n> that were changed most recently.
<mydir>: last <n> changed
<n> newest of <mydir>, names only
Every day new files come to <mydir>. Print the names of the latest <n>, newest first.
the <n> that were modified last in <mydir>, just names
In <mydir> lie the scans of this year. Print the <n> most recent names.

= text/sort-inplace
<bare> has one name per line. Sort the file itself alphabetically.
<bare> into alphabetical order, in the file
The list in <bare> is to stay in <bare>, but sorted. Do it.
<bare>: lines from A to Z, saved in it
Put the lines of the file <bare> in alphabetical order and keep the result in the same file.
sort and overwrite <bare>

= find/empty-dirs-delete
There are folders <where>, some of them empty. Delete the empty ones, at any depth.
empty folders <where> away, delete them, all levels
Folders <where> have been emptied and are left over. Remove every empty one.
delete what folders are empty <where>, however deep
Some folders <where> have nothing in them. Those are to be deleted.

= text/awk-dedupe
dup lines out, order kept, <file>
<file> has one name per line, some twice. Print every name once, in the order of first appearance.
There are repeated lines in <file>. Print it without the repetitions, but not sorted.
<file> without repeats, original order
each line of <file> only where it first comes, printed
In <file> some entries are there several times. Print the entries in their order, only the first of equal ones.

= text/tail-from
lines <line> to end, <file>
<file>, line <line> to the last
The text proper of <file> begins at line <line>. Print it from there to the end.
There is a file <file>. Print all its lines from number <line> on.
everything in <file> from line <line> down
<file> has some introductory lines; line <line> is the first that matters. Print from that line to the end.

= system/date-file
modification date of <anyfile>, with date
The file <anyfile> was changed at some time. Let date print when.
when <anyfile> was last changed, by date
date -r for <anyfile>
Have the date command print the modification time of the file <anyfile>.

= text/cat-s
empty lines squeezed, <file>
<file> often has several empty lines in a row. Print it with only one of them each time.
runs of empty lines in <file> down to one, printed
There are gaps of many empty lines in <file>. Print it so that no gap is larger than one line.
<file>, never two empty lines in a row
several blank lines on end in <file>: only one each, on screen

= system/df-dir
how full is the disk of <path>
<path> is on some disk. Print how much of that disk is used and free, in readable units.
fill level of the disk that holds <path>
file system of <path>: size, used, free, readable
How full is the file system with <path> on it?

= text/table-drop-first
everything except column 1, <csv>
The first column of <csv> is only a number. Print all the others.
<csv>, columns 2 to the last
There is a table <csv> whose first column is not wanted. Print the rest of every row.
rows of <csv> from the second field on
<csv> minus column 1

= find/files-size-name
There are files <where>, on several levels. Print for each its size in bytes and its path.
bytes and path of every file <where>, subfolders too
Of all files <where> and below, print the size in bytes, a space and the path.
size in bytes + path, files <where>, all levels
For every file <where>, at any depth, print a line with its bytes and its path.

= text/diff-y
diff of <bare> and <bare2>, side by side
There are two versions, <bare> and <bare2>. Print them next to each other, with the differences marked.
<bare> "|" <bare2>, in two columns, differences marked
<bare> left, <bare2> right, compared line by line
Compare <bare> with <bare2> so that both stand beside each other on the screen.

= system/ps-pid-owner
who does process <pid> belong to? just the name
The process with the number <pid> belongs to some user. Print only that user's name.
owner of <pid>, name only
user behind process <pid>, no header
Print only the name of the user who runs process <pid>.

= text/drill-pair-up
<bare> has lines such as "bread 2.40". Print them sorted by price, the cheapest first.
<bare>: an article and its price a line, cheapest on top
There is a price list <bare>, a word and a number per line. Print it from the cheapest to the dearest.
lines of <bare> by the number behind the word, small to large
<bare> has a runner and a time on each line. Print the lines, the fastest first.

= text/keep-digits
only the digits of <file>, line by line
<file> has letters and digits mixed. Print only the digits of each line.
digits out of <file>, line breaks kept, nothing else
Print <file> with everything but digits taken out of its lines.
The lines of <file> contain numbers between other characters. Print each line reduced to its digits.

= text/head-one
<file> has a header. Print the header only.
heading line of <file>, nothing else
There is a file <file> with a title on top. Print the title only, that is line 1.
just line 1 of <file>
top line, <file>
<file> begins with a line that tells what the columns are. Print it alone.

= text/lines-exact-length
<file> has one word per line. Print all words with exactly <lineb> letters.
<lineb>-letter words in <file>, one word per line there
There is a list of words in <file>, one a line. Print those that are exactly <lineb> letters long.
words of <lineb> letters, <file> has one per line
For a crossword: print the lines of <file> whose length is <lineb>, no more and no less.
<file>: entries as long as <lineb> characters exactly

= search/grep-ci
<file> has <word> in several places, in small and in capital letters. Print how many lines contain it.
number of lines with <word>, capital or not, <file>
<word> in <file>, any case, how many lines
There is a text <file>. Print how many of its lines contain <word>, however it is capitalized.
In <file> the word <word> is written this way and that, upper and lower case. In how many lines does it stand? Only the number.

= files/again-mode-letters
Print the permissions of the file <anyfile> in the form -rw-r--r--.
<anyfile>, its rwx string only
The rights of <anyfile> are wanted as ls shows them, like drwxr-xr-x, and nothing else.
mode of <anyfile> in letters, no number
Which rights has <anyfile>? Print only the ten letters and dashes.

= text/edit-lines-semicolons
<bare> has one city per line. Print all of them on one line, separated by semicolons.
lines of <bare> strung together with ;
<bare>; a line break is to become a semicolon, one line printed
There is a list of addresses in <bare>, one a line. For the mail program print them on one line with ; between.
everything in <bare> on a single line, semicolons in between

= daily/count-word
word <word>, count in <file>, every occurrence
<file> contains <word> again and again. Print how many times altogether, several on a line count separately.
<word> in <file>: total number of occurrences, not of lines
There is a text <file>. How many times does <word> occur in it? Print the number.
how many times <word> all in all, <file>
Print, as one number, how many times <word> comes up in <file>.

= text/delete-range-print
lines <line> through <lineb> left out, <file>, print only
<file> has a part that is not wanted, lines <line> to <lineb>. Print all the rest.
<file>: print, but not lines <line>-<lineb>
There is a letter <file>. Print it without the passage from line <line> up to line <lineb>.
everything in <file> above line <line> and below line <lineb>

= search/grep-l-ext
In this folder there are .<ext> files. Print the names of those which contain <word>, only of this folder.
.<ext> right here with <word> in it, names
names of the .<ext> files of the working folder in which <word> stands, no subfolders
*.<ext> with <word> inside: names only, not deeper than here
Print, one per line, the name of each .<ext> file directly here that mentions <word>.

= text/common-unsorted
lines common to <bare> and <bare2>, unsorted files
<bare> and <bare2> are lists in no order. Print the entries that stand in both.
<bare> and <bare2>, not sorted: what is in both
There are two unsorted lists, <bare> and <bare2>. Print whoever is on both of them.
on both lists, <bare> as well as <bare2>, neither is in order

= text/missing-unsorted
in <bare>, not in <bare2>, both unsorted
<bare> has all members and <bare2> those who have paid, both in no order. Print who has not paid, that is, who is only in <bare>.
<bare> minus <bare2>, unsorted lists
There are two lists in no order. Print the entries of <bare> that <bare2> lacks.
who is on <bare> but missing on <bare2>, neither sorted

= text/drill-pair-down
sort <bare> by the second column as a number, large to small
<bare> has a club and its points on each line. Print the table with the best on top.
<bare>: name and number, most first
There is a list <bare>, a word and a number per line. Print it in falling order of the numbers.
lines of <bare>, highest second field first

= text/again-jq-total
<readvar> of all entries in <list>, added up
<list> is an array of objects. Print the sum of their <readvar> values.
sum, field <readvar>, <list>
There are several objects in <list>, each with a <readvar>. Print what these make together.
what do the <readvar> values in <list> come to

= system/du-total
total of all .<ext> files here, one readable line
There are several .<ext> files here. Print how much they take together, readable, only the total.
.<ext> files here: size altogether
all .<ext> here, how many MB in sum
How much space do the .<ext> files in this folder take together? Only the total line.

= files/again-nth-newest-in
The newest file in <dir> is known. Print the name of the <ordline> newest one.
name of the file in <dir> that is <ordline> by date, newest counted first
<dir>: <ordline> newest, name only
Which entry of <dir> is the <ordline> newest? Print its name.
<ordline> most recently changed of <dir>

= files/asked-ls-smallest-n
<dir> holds text files. Print the names of the <n> smallest.
<n> smallest of <dir>, names
<dir>: the <n> files with the fewest bytes, smallest first, names only
Some files in <dir> are tiny. Print the names of the <n> least in size.
names of the <n> smallest things in <dir>, no sizes

= text/table-csv-plain-average
<csv> has no header. Print the average of <col>.
<col> average, <csv>, no header in it
There is a file <csv>, all of its lines are data. Print the mean of <col>.
mean of <col> of <csv>, line 1 counted as well
The measurements are in <csv>, without any column titles. What is the mean of <col>?

= system/seq-step
Print the numbers from <line> to <lineb> in steps of <small>, one per line.
<line> to <lineb>, step <small>
every <small>th number, from <line> as far as <lineb>
numbers, beginning with <line>, always <small> more, not above <lineb>
Count from <line> up to <lineb> by <small> and print each number.

= text/asked-cols-compare
<log> has two numbers on each line. Print the lines where <colnum> is greater than <colnum2>.
<log>: lines with <colnum> above <colnum2>
In <log> there are goals scored and goals against. Print the lines in which <colnum> is larger than <colnum2>.
lines where <colnum> beats <colnum2>, <log>
Each line of <log> has x and y. Print only those whose <colnum> exceeds <colnum2>.

= system/pgrep-user
Which processes does the user <user> run? Print their ids only, one per line.
ids of <user>'s processes, numbers only
<user> has several processes running. Print nothing but their numbers.
process numbers belonging to <user>, one a line, no names
PIDs of everything that <user> runs

= network/nc-port
is port <port> open on <host>
The machine <host> ought to answer on port <port>. See whether it does.
<host>, port <port>: open or closed
can one connect to <port> on <host>
does something listen at <host> on port <port>? test it

= text/awk-odd
<file> has one city per line. Print the lines 1, 3, 5 and so on.
lines 1, 3, 5, 7 ... of <file>
every other line of <file>, the first included
<file>: first, third, fifth line and so forth
In <file> questions and answers alternate, a question first. Print only the questions.

= text/awk-even
<file> has one city per line. Print the lines 2, 4, 6 and so on.
lines 2, 4, 6, 8 ... of <file>
every other line of <file>, the second included and the first not
<file>: second, fourth, sixth line and so forth
In <file> questions and answers alternate, a question first. Print only the answers.

= text/sed-replace-print
<file> contains <word>. Print it with <newword> instead, without changing the file.
<file>, <newword> for each <word>, only on screen
The text in <file> says <word>. Print the text as it would be with <newword> in all those places; the file stays.
on the screen only: <file> with <word> made <newword>
Print <file> so that <newword> stands wherever the file has <word>. Nothing is to be saved.

= everyday/top-ips
<log> begins each line with an address. Print the <n> addresses with the most lines, with their counts.
top <n> first fields, <log>, counts too
In <log> every line starts with the visitor. Print the <n> who come most often and how often.
<log>: the <n> commonest values at the start of the lines, counted
Which <n> hosts, first field, fill most lines of <log>? Print them with the numbers.

= files/dirs-missing
Two folders are called <mydir> and <mydir2>. Print the names which are only in <mydir>.
in <mydir>, not in <mydir2>, by name
<mydir2> is to be a copy of <mydir>. Print the names that it still lacks.
names of <mydir> which <mydir2> has not got
There are files in <mydir> and in <mydir2>. Print the names found in the first folder only.

= text/drill-line-and-length
Print each line of <file> with its length behind it.
<file>, each word and how long it is, one word per line
There is one name per line in <file>. After each name print a space and the number of its letters.
line and length, <file>
lengths behind the lines of <file>

= files/again-smallest-name-here
smallest file here, not in subfolders, name only
Several files lie in the working folder. Print the name of the smallest, nothing else.
name of what is smallest right here
the least big file of this folder itself, just its name
Which entry directly here is the smallest? Only the name.

= system/load-numbers
load average, all three values, nothing more
The load of this machine is wanted as three numbers. Print only these.
load of 1, 5 and 15 minutes, numbers only
three load figures, no uptime and no users
Print the averages for one, five and fifteen minutes of load, without anything else.

= text/common-csv-over-other
<csv> has a header, then names and points. Print <colnum2> of all who have more than <lineb> in <colnum>, header excluded.
<colnum2> where <colnum> is over <lineb>, <csv>, data rows only
After the header of <csv> come readings. Print <colnum2> of those with <colnum> above <lineb>.
<csv>, skipping line 1: <colnum2> of the rows with <colnum> > <lineb>
There is a table <csv> with a header. Of the rows whose <colnum> is larger than <lineb> print only <colnum2>.
`)
