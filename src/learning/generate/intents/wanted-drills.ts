import { intents } from '../grammar.ts'

const textDrills = intents(
  'text',
  String.raw`
= wanted-section-body quiet
> sed -n '/^\[<section>\]/,/^\[/{/^\[/!p}' <ini>
The file <ini> has a section [<section>]. Print the lines of that section without its header line.
settings in the section <section> of <ini>, without the line [<section>]
<ini> is divided into sections by names in brackets. Print only what stands in <section>, none of the bracket lines.
contents of section <section>, <ini>, header line left out
what is set under <section> in <ini>? leave the bracketed names out
Print the lines below [<section>] in <ini> up to the next section, without either heading.
only the inside of the <section> section in <ini>
<ini>: body of <section>, no bracket lines
which keys and values belong to <section> in <ini>, the heading not shown
the lines of <ini> between the heading <section> and the next heading, both headings left out
show the <section> block of <ini>, but not the line with its name
I need the entries of <section> from <ini>, without the section title

= wanted-colon-number-over quiet
> awk -F: '$2 > <n>' <bare>
The file <bare> has lines of the form ("name:age"|"town:number"|"item:stock"). Print the lines in which the number is over <n>.
Each line of <bare> is a name, a colon and a number. Print those whose number is greater than <n>.
<bare> contains lines like ("pen:14"|"anna:67"|"oslo:212"). Which of them have more than <n> after the colon?
lines of <bare> with more than <n> behind the colon
number after the colon above <n>, lines of <bare>
In <bare> a name and a value are separated by a colon. Show the lines with a value above <n>.
from the colon list <bare>, everything over <n>
who in <bare> has more than <n>? the lines are name:points
<bare>, name:amount, only amounts greater than <n>
keep the lines of <bare> where the part behind the colon exceeds <n>
second field over <n>, colons between the fields, <bare>
print the whole line wherever <bare> has a number larger than <n> after its colon

= wanted-colon-number-under quiet
> awk -F: '$2 < <n>' <bare>
The file <bare> has lines of the form ("name:age"|"town:number"|"item:stock"). Print the lines in which the number is under <n>.
Each line of <bare> is a name, a colon and a number. Print those whose number is smaller than <n>.
<bare> contains lines like ("pen:14"|"anna:67"|"oslo:212"). Which of them have less than <n> after the colon?
lines of <bare> with less than <n> behind the colon
number after the colon below <n>, lines of <bare>
In <bare> a name and a value are separated by a colon. Show the lines with a value below <n>.
from the colon list <bare>, everything under <n>
who in <bare> has fewer than <n>? the lines are name:points
<bare>, name:amount, only amounts smaller than <n>
keep the lines of <bare> where the part behind the colon is below <n>
second field under <n>, colons between the fields, <bare>
print the whole line wherever <bare> has a number lower than <n> after its colon

= wanted-colon-average
> awk -F: '{ s += $2 } END { print s / NR }' <bare>
The file <bare> has lines of the form ("name:age"|"town:number"|"item:stock"). Print the average of the numbers.
Each line of <bare> is a name, a colon and a number. Print the mean of the numbers only.
<bare> contains lines like ("pen:14"|"anna:67"|"oslo:212"). What is the average of what stands after the colon?
average of the numbers behind the colons in <bare>
mean of the second field of <bare>, colons between the fields
In <bare> a name and a value are separated by a colon. Show the average value.
name:points in every line of <bare>, average points
how old are they on average? <bare> has name:age on every line
<bare>, name:amount, mean amount
take the part after the colon on each line of <bare> and print the average
the average over all lines of <bare> of the number that follows the colon
<bare> is a list of item:price; what does an item cost on average

= wanted-colon-swap
> awk -F: '{ print $2, $1 }' <bare>
The file <bare> has lines of the form ("name:age"|"town:number"|"item:stock"). Print the number first, a blank, and then the name.
Each line of <bare> is a name, a colon and a number. Print them the other way round with a space instead of the colon.
<bare> contains lines like ("pen:14"|"anna:67"|"oslo:212"). Print them as ("14 pen"|"67 anna"|"212 oslo").
what is behind the colon first, then what is before it, a space between: every line of <bare>
second field, space, first field of the colon separated <bare>
In <bare> a name and a value are separated by a colon. Show value and name, in this order, with a blank between.
name:points in <bare> turned into "points name"
swap the two parts of each line in <bare> at the colon and put a space there
<bare>, name:amount, amount in front, no colon
print each line of <bare> as field two and field one, it is separated by colons
exchange left and right of the colon in <bare>, blank instead of the colon
colon list <bare>, numbers in front of the names

= wanted-colon-two-fields
> awk -F: '{ print $<colnum>, $<colnum2> }' <bare>
The file <bare> has fields separated by colons. Print <colnum> and <colnum2> of each line, separated by a space.
<colnum> and <colnum2> of the colon separated <bare>, a space between them
In <bare> colons stand between the fields. Show <colnum> and <colnum2> with a blank instead of the colon.
from every line of <bare>, split at colons, only <colnum> and <colnum2>, with a space
<bare>, colons as separators: <colnum>, space, <colnum2>
Each line of <bare> consists of fields with colons between. Print <colnum> followed by a space and <colnum2>.
get <colnum> and <colnum2> out of <bare> (split at :) and separate the two by a blank
<colnum> plus <colnum2>, no colons in the output, from <bare>, where colons separate the fields
colon file <bare>: <colnum> and <colnum2> next to each other, one blank between
I want <colnum> and <colnum2> of <bare>, which is delimited by colons, written with a space between
take the colon list <bare> and print <colnum> and <colnum2> on each line, blank separated
two fields of <bare>, split at colons: <colnum> and <colnum2>, space between

= wanted-tree-ext-nonames quiet
> grep -rh --include='*.<ext>' '<word>' <dir>
In <dir> there are .<ext> files, also in subfolders. Print all their lines with <word>, without the file names.
<word> lines from the .<ext> files of <dir>, whole tree, no file names
all .<ext> files below <dir> at any depth: only the lines that have <word>, no names in front
search the .<ext> files in <dir> and its subfolders for <word>, print just the lines
lines with <word> in every .<ext> under <dir>, recursively, names left off
Print the lines containing <word> from all .<ext> files below <dir>, nothing before them.
<dir>, all levels, .<ext> only: <word> lines without the name of the file
what do the .<ext> files anywhere below <dir> say about <word>? lines only, no paths
grep <word> through the whole tree <dir>, .<ext> files only, suppress the file names
pull each <word> line out of the .<ext> files in <dir> and deeper, no file names please
just the text of the <word> lines, .<ext> files, <dir> and all subfolders, without paths
recursive: <word> in the .<ext> files of <dir>, without saying which file

= wanted-all-in-folder parse
> cat <plaindir>/*
The folder <plaindir> holds one text file for each day. Print the contents of all of them one after the other.
contents of all files in <plaindir>, one after another
print everything that is written in the files of <plaindir>
all files of <plaindir> to the screen, by order of name
<plaindir> has only text files. Print what is in them, the files in the order of their names.
show me the text of every file in <plaindir>, all in one go
cat the whole of <plaindir>, files directly in it
read out all the files in <plaindir>, first to last
text of all the files in <plaindir>, joined on the screen
In <plaindir> lie several chapters as files. Print them all in sequence.
<plaindir>: every file's contents, in a row
what do all the files in <plaindir> say? print them in a row

= wanted-names-with-word-sorted parse
> grep -l '<word>' <plaindir>/*.<ext> | xargs -n1 basename | sort
The folder <plaindir> holds many .<ext> files. Print the names of those that mention <word>, without the folder, one per line, sorted.
names only, no path, of the .<ext> files in <plaindir> that have <word>, sorted
which .<ext> files of <plaindir> contain <word>? bare file names in alphabetical order
In <plaindir> there are .<ext> files. Print the bare names of the ones with <word> in them, in order.
.<ext> files in <plaindir> with <word> inside, without the directory, a to z
List, sorted and without the directory in front, the .<ext> files of <plaindir> in which <word> occurs.
just the file names, folder cut off, sorted: .<ext> in <plaindir> with <word>
<word> in the .<ext> files of <plaindir>: sorted names of those files, no folder before them
I need the sorted base names of all .<ext> files in <plaindir> where <word> appears
base names, sorted, of each .<ext> in <plaindir> that contains <word>
Some .<ext> files in <plaindir> mention <word>. Print their names in alphabetical order, the folder left off.
<plaindir>, .<ext>, those with <word>: sorted names, path off

= wanted-first-blank-number quiet
> grep -n -m 1 '^$' <file> | cut -d: -f1
number of the first empty line in <file>
first blank line of <file>, its line number only
at which line does <file> have its first empty line
where is the first blank line in <file>? just the number
The file <file> has empty lines between its parts. Print the line number of the first of them.
line number where <file> is empty for the first time
first empty line, number, <file>
<file>: which line is the first with nothing on it, as a number
print only the number of the earliest blank line in <file>
after how many lines comes the first blank one in <file>, counting that one too
In <file> the header ends with an empty line. Print the number of that first empty line.
the position of the first empty line of <file>, number alone

= wanted-join-three-header-once change
> awk 'NR == 1 || FNR > 1' <csv> <csv2> <csv3> > <new>
The files <csv>, <csv2> and <csv3> have the same header. Join them into <new> with the header only once.
<csv>, <csv2> and <csv3> into <new>, one header at the top
put the three tables <csv>, <csv2>, <csv3> together as <new> and keep just the first header
merge <csv>, <csv2> and <csv3> into <new> without repeating the header line
one file <new> from <csv>, <csv2> and <csv3>, header once
append <csv2> and <csv3> to <csv> with a single header, result in <new>
Each of <csv>, <csv2> and <csv3> begins with the same column names. Write all rows to <new>, the names only in the first line.
combine <csv>, <csv2> and <csv3> in <new>, drop the header of the second and third
three exports, <csv> <csv2> <csv3>, to one <new> with one heading
all rows of <csv>, <csv2> and <csv3> under a single header, saved as <new>
stack <csv>, <csv2> and <csv3> in <new>; the column titles must not appear again in the middle
glue <csv>, <csv2>, <csv3> together as <new>, header line just at the start

= wanted-tsv-number-equal quiet
> awk -F'\t' '$<col> == <n>' <tsv>
A file <tsv> has columns separated by tabs. Print the lines whose <col> is <n>.
rows of the tab separated <tsv> with the number <n> in <col>
<tsv>, lines where <col> equals <n>
which rows of <tsv> have <n> as their <col>
Print every line of <tsv>, tabs between the columns, in which <col> is the number <n>.
only the rows with <n> in <col>, <tsv>
<col> exactly <n>: rows of <tsv>
from the tab table <tsv> those rows in which <col> reads <n>
<tsv> filtered to <n> in <col>
In the tab separated file <tsv> the <col> holds numbers. Show the lines having <n> there.
keep the lines of <tsv> where <col> is equal to <n>
find the records of <tsv> with value <n> for <col>

= wanted-heading-text quiet
> sed -n 's/^## //p' <file>
The file <file> contains lines that begin with "## ". Print these headings without the "## ".
second-level headings of <file>, without the ## signs
titles of the ## sections in <file>, only the text
the markdown file <file>: names of all ## headings, signs taken off
Print the text of every line of <file> that starts with "## ", the two signs and the space removed.
## headings in <file>, without ##
table of contents of <file>: what stands after "## ", one heading a line
which ## sections has <file>? names only, no signs
section titles ("## ...") of <file>, stripped of the ##
headings of level two from <file> as plain text
only the lines of <file> starting with "## ", and those without their ##
list the ## titles in <file>, just the words

= wanted-top-heading-text quiet
> sed -n 's/^# //p' <file>
The file <file> contains lines that begin with "# ". Print these headings without the "# ".
first-level headings of <file>, without the # sign
titles of the # sections in <file>, only the text, one # alone
the markdown file <file>: names of its top headings, sign taken off
Print the text of every line of <file> that starts with "# ", the sign and the space removed.
# headings in <file>, without #
what stands after "# " at the line starts of <file>, one heading a line
main titles ("# ...") of <file>, stripped of the #
headings of level one from <file> as plain text
only the lines of <file> starting with "# ", and those without their #
list the top-level titles in <file>, just the words without #
the # titles of <file>, bare

= wanted-dash-items quiet
> sed -n 's/^- //p' <file>
The file <file> has several lines that begin with a dash. Print them without the dash and the blank after it.
bullet points of <file>, dashes taken off
items of the dash list in <file>, bare
only the lines of <file> starting with "- ", and those without the dash
list items ("- ...") in <file>, just the text
Print the text of every line in <file> that starts with a dash and a space, those two removed.
what stands after "- " at the line starts of <file>
shopping list <file>: only the dash lines, the dash and space cut off
dashed lines of <file> as plain text, other lines left out
from the markdown notes <file>, all bullets without "- "
show each entry of <file> marked with a leading dash, but not the dash
<file>, dash items only, "- " stripped

= wanted-name-of-second quiet
> awk '$2 == "<value>" { print $1 }' <bare>
The file <bare> has lines like ("10.0.0.5 printer"|"anna soprano"|"oak tall"). Print the first word of the lines whose second word is <value>.
Each line of <bare> has two words. Print the first word wherever the second is <value>.
which first words go with <value> in <bare>? the lines read like ("b7 red"|"tom bass")
first word where the second one is <value>, <bare>
Every line in <bare> is a name and a group. Print the names in the group <value>.
who is <value> in <bare>? names come first, then the role
In <bare> each line has an address and what it belongs to. Print the address belonging to <value>.
names of all <value> people in <bare> (name, blank, group)
<bare>: second word <value>, give me the first
look <value> up in the second word of the lines in <bare> and print the word before it
the left word of every line of <bare> that has <value> on the right
print only the name from those lines of <bare> having <value> as second word

= wanted-csv-two-columns-nohead
> tail -n +2 <csv> | cut -d, -f<small>,<small2>
The file <csv> has a header. Print columns <small> and <small2>, without the header, separated by a comma.
columns <small> and <small2> of <csv>, header off
<csv> minus its header, only columns <small> and <small2>
skip the first line of <csv> and print fields <small> and <small2> with the comma between
fields <small>,<small2> from the data rows of <csv>
In <csv> line one names the columns. Print columns <small> and <small2> of all other lines.
leave the heading of <csv> out and show columns <small> and <small2>, comma kept
<csv> without titles: column <small>, comma, column <small2>
cut columns <small> and <small2> out of <csv>, not of the header line
the data of columns <small> and <small2> in <csv>, no header row
from row two on, columns <small> and <small2> of <csv>
only columns <small> and <small2> from the records of <csv>, header dropped
`,
)

const fileDrills = intents(
  'files',
  `
= wanted-mkdir-touch-two change
> mkdir <folder> && touch <folder>/<freshname> <folder>/<freshname2>
Create a folder named <folder> and in it the two empty files <freshname> and <freshname2>.
folder <folder> with empty files <freshname> and <freshname2> inside
make a directory <folder> that contains <freshname> and <freshname2>, both empty
new folder <folder>, and <freshname> plus <freshname2> in there, nothing in them
I need <folder> as a new folder with two empty files in it, <freshname> and <freshname2>
set up <folder>: a directory holding an empty <freshname> and an empty <freshname2>
mkdir <folder> and touch <freshname> and <freshname2> inside of it
<folder> is to be a new directory. Put two empty files into it, <freshname> and <freshname2>.
start a folder <folder> with <freshname> and <freshname2> as empty files
create <folder>, then the empty files <freshname> and <freshname2> within <folder>
a fresh directory <folder> with blank <freshname> and <freshname2>
make the folder <folder> first and then <freshname> and <freshname2> in it, empty

= wanted-sort-n-inplace change
> sort -n -o <nums> <nums>
The file <nums> contains one number per line. Sort it by number in the file itself.
sort the numbers of <nums> in place, smallest first
<nums> numerically sorted, back into the same file
put the numbers in <nums> into ascending order and save them in <nums> again
rewrite <nums> with its numbers from small to large
order <nums> by value, the file itself changed
<nums>: sort numerically, in place
let <nums> hold its numbers in ascending numeric order
The numbers in <nums> are in no order. Bring the file itself into numeric order.
numeric sort of <nums> that overwrites <nums>
arrange the numbers inside <nums> from lowest to highest, same file
sort <nums> as numbers and keep the result in <nums>

= wanted-sort-rn-inplace change
> sort -rn -o <nums> <nums>
The file <nums> contains one number per line. Sort it by number in the file itself, largest first.
sort the numbers of <nums> in place, biggest first
<nums> numerically sorted downwards, back into the same file
put the numbers in <nums> into descending order and save them in <nums> again
rewrite <nums> with its numbers from large to small
order <nums> by value, highest on top, the file itself changed
<nums>: sort numerically in reverse, in place
let <nums> hold its numbers in descending numeric order
The numbers in <nums> are in no order. Bring the file itself into descending numeric order.
reverse numeric sort of <nums> that overwrites <nums>
arrange the numbers inside <nums> from highest to lowest, same file
sort <nums> as numbers, greatest at the top, and keep the result in <nums>
`,
)

const dateDrills = intents(
  'system',
  `
= wanted-month-name-ahead
> date -d '+<small> months' +%B
Print the name of the month <small> months from now.
what month will it be in <small> months
name of the month in <small> months
<small> months ahead, which month is that
month name, <small> months from today
in <small> months it is which month? name only
the month that comes <small> months after this one, by name
print just the month we have in <small> months
which month do we write <small> months from now
<small> months on: name of the month
the full month name <small> months into the future
It is to be planned <small> months ahead. Print the name of that month, nothing else.

= wanted-month-name-back
> date -d '<small> months ago' +%B
Print the name of the month <small> months ago.
what month was it <small> months ago
name of the month <small> months back
<small> months before now, which month was that
month name, <small> months before today
<small> months ago it was which month? name only
the month that came <small> months before this one, by name
print just the month we had <small> months ago
which month did we write <small> months ago
<small> months back: name of the month
the full month name <small> months into the past
Something happened <small> months ago. Print the name of that month, nothing else.

= wanted-cal-next-year parse
> cal $(($(date +%Y) + 1))
calendar of next year
print the calendar for the whole of next year
all months of the coming year as a calendar
show next year's calendar
cal for next year
what does the calendar look like next year
the twelve months of next year
yearly calendar, the year after this one
give me a calendar of the year to come
Print a calendar of the following year, all months.
full calendar, next year
next year, month by month, as a calendar

= wanted-cal-last-year parse
> cal $(($(date +%Y) - 1))
calendar of last year
print the calendar for the whole of last year
all months of the past year as a calendar
show last year's calendar
cal for last year
what did the calendar look like last year
the twelve months of last year
yearly calendar, the year before this one
give me a calendar of the year that has gone
Print a calendar of the previous year, all months.
full calendar, last year
last year, month by month, as a calendar
`,
)

/** Requests from exercise books and notes that asked for something no table had yet. */
export const wantedDrills = [...textDrills, ...fileDrills, ...dateDrills]
