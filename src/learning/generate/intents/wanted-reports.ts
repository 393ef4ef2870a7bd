import { intents } from '../grammar.ts'

/** Reports in several steps that people want on an ordinary day. */
const texts = intents(
  'text',
  String.raw`
= wanted-after-line quiet
> sed '1,/<word>/d' <file>
everything in <file> below the line <word>
$show what comes after the first line with <word> in <file>, without that line
<file> from the line after <word> to the end
all that follows the <word> line of <file>, the line itself left out
skip <file> up to and including the line with <word>, show the rest
the remainder of <file> once <word> is past, not the line it stands on
what stands in <file> under the line <word>?
Print the lines of <file> that come after the first line containing <word>, but not that line.
drop the beginning of <file> including the <word> line and print what is left
<file>: only what is below <word>, excluding it
after <word>, what else is there in <file>? that line not shown
start printing <file> one line behind the first <word>
the rest of <file> following the line that has <word>, exclusive

= wanted-ext-more-than quiet
> grep -c '<word>' *.<ext> | awk -F: '$2 > <small> { print $1 }'
names of the .<ext> files with more than <small> lines of <word>
which .<ext> files here have <word> on more than <small> lines? names only
.<ext> files in this folder where over <small> lines contain <word>, just the names
list each .<ext> here that mentions <word> on more than <small> lines
<word> on more than <small> lines: which .<ext> is it? print the names
files ending in .<ext> whose number of <word> lines is above <small>, by name
Print the names of the .<ext> files here in which more than <small> lines contain <word>.
in which .<ext> do more than <small> lines say <word>
the .<ext> files that exceed <small> lines with <word>, names without the counts
I am after .<ext> files here with <word> in over <small> lines, their names
more than <small> <word> lines in one .<ext>, which ones of them here?
count <word> per .<ext> here and give me those with more than <small> such lines, no counts

= wanted-per-hour quiet
> grep '<word>' <file> | cut -c12-13 | sort | uniq -c
<word> lines per hour in <file>, lines begin like 2024-05-17 13:22
how many <word> lines fall into each hour of the day in <file>? lines start like 2024-05-17 13:22:01
$count the lines with <word> in <file> by hour, a line starts with date and time such as 2024-05-17 08:15
at what hours does <word> occur in <file>, with counts? the hour is in characters 12 and 13
number of <word> entries for every hour in <file>, the stamp is YYYY-MM-DD HH:MM at the front
<file> has lines like 2024-05-17 13:22 text. Print for each hour how many of them contain <word>.
hourly totals of <word> in <file>, lines begin with YYYY-MM-DD HH:MM
tally <word> in <file> by hour, characters 12-13 of the line
group the <word> lines of <file> by the hour in characters 12 to 13 and count them
by hour of the day, how often is <word> logged in <file>, which begins its lines with 2024-05-17 13:22
<word> hour by hour in <file>, stamps like 2024-05-17T13:22 first in the line
each hour with its number of <word> lines, from <file>, hour at columns 12-13

= wanted-worst-hour quiet
> grep '<word>' <file> | cut -c12-13 | sort | uniq -c | sort -rn | head -n 1
in which hour are most <word> lines in <file>? lines begin like 2024-05-17 13:22
the hour of the day with the most <word> lines in <file>, the hour being characters 12 and 13
worst hour for <word> in <file>, lines start with date and time like 2024-05-17 08:15
when does <word> pile up in <file>? just the top hour, stamps like 2024-05-17 13:22 at the front
<file> has lines like 2024-05-17 13:22 text. Print the hour with the most lines containing <word>.
busiest hour of <word> in <file>, characters 12-13 are the hour
which single hour has more <word> in <file> than any other? YYYY-MM-DD HH:MM starts the line
peak hour for <word> lines in <file>, lines begin with YYYY-MM-DD HH:MM
at what hour do I get the most <word> in <file>, hour at columns 12-13, only the first
top hour by number of <word> lines, from <file> with stamps like 2024-05-17T13:22 in front
<word> by hour in <file> (characters 12 to 13), the highest only
most <word> lines in one hour of the day: which hour of <file>, lines begin like 2024-05-17 13:22

= wanted-html-pictures quiet
> grep -oP 'src="\K[^"]*' <anyfile>
the pictures used in <anyfile>, the src values
all src values in <anyfile>
what does <anyfile> load through src="..."? only what is in the quotes
image sources of the page <anyfile>, just the paths
$show everything that stands in src="" in <anyfile>
list the src attributes of <anyfile>, values only
which images does <anyfile> show? take the src
pull the src paths out of <anyfile>
Print the value of every src="..." in <anyfile>, one per line.
<anyfile>: src, what is between the quotes
paths behind src= in <anyfile>, no quotes
the file names in the src attributes of <anyfile>

= wanted-html-links quiet
> grep -oP 'href="\K[^"]*' <anyfile>
the links of the page <anyfile>, the href values
all href values in <anyfile>
where does <anyfile> link to through href="..."? only what is in the quotes
link targets of the page <anyfile>, just the addresses
$show everything that stands in href="" in <anyfile>
list the href attributes of <anyfile>, values only
which pages does <anyfile> link to? take the href
pull the href targets out of <anyfile>
Print the value of every href="..." in <anyfile>, one per line.
<anyfile>: href, what is between the quotes
addresses behind href= in <anyfile>, no quotes
the targets in the href attributes of <anyfile>

= wanted-html-links-count quiet
> grep -o 'href=' <anyfile> | wc -l
how many links are in the page <anyfile>
how many times does href= stand in <anyfile>
number of links on the web page <anyfile>
count the href attributes of <anyfile>
<anyfile>: how many href there are
count of all the links in the html <anyfile>
Print how many links (href=) the page <anyfile> has, each one counted.
tell me how many hrefs <anyfile> has
is <anyfile> full of links? how many href= in all
every href= in <anyfile>, just the number of them
how often does the page <anyfile> link somewhere, counting href=
link count of the page <anyfile>

= wanted-after-label quiet
> grep -oP '<newvar>:\s*\K.*' <file>
what comes after <newvar>: in <file>?
the rest of the line behind <newvar>: in <file>
$show only what follows "<newvar>:" in <file>, to the end of the line
text after <newvar>: from <file>, without the label
<file>: everything right of <newvar>:
strip the label, just what stands behind <newvar>: on its lines in <file>
Print the text that follows <newvar>: on each line of <file> that has it, but not <newvar>: itself.
take what is written after <newvar>: in <file>
pull the part following <newvar>: out of <file>
whatever <file> says behind <newvar>:, label left off
the entries behind <newvar>: in <file>, no label
I only want to read what <file> has after <newvar>:

= wanted-after-label-ext quiet
> grep -ohP '<newvar>:\s*\K.*' *.<ext>
what comes after <newvar>: in each .<ext> here, no file names
the rest of the line behind <newvar>: in all .<ext> files here, names left off
$show only what follows "<newvar>:" in every .<ext> of this folder, without file names
text after <newvar>: from all .<ext> files, neither label nor file name
all .<ext> here: everything right of <newvar>:, no names
just what stands behind <newvar>: in the .<ext> files here, without the names of the files
Print the text that follows <newvar>: in any .<ext> file here, but not <newvar>: itself and no file names.
take what is written after <newvar>: in each of my .<ext>, names hidden
pull the part following <newvar>: out of every .<ext> here, bare
whatever the .<ext> files here say behind <newvar>:, label and names left off
the entries behind <newvar>: from all .<ext> in this folder, no names
across all .<ext> here, what follows <newvar>:, and not the file it is from

= wanted-begin-and-end quiet
> grep -E '^<word>.*<word2>$' <file>
lines of <file> that begin with <word> and end with <word2>
which lines does <file> have that start with <word> and also finish with <word2>
first <word>, last <word2>: such lines in <file>
$show every line of <file> opening with <word> and closing with <word2>
<word> at the start and <word2> at the end, lines of <file>
lines in <file> with <word> at the front as well as <word2> at the back
Print the lines of <file> which start with <word> and end in <word2>, both must hold.
from <word> at the left edge to <word2> at the right edge, which lines of <file>
<file>: begins with <word>, ends with <word2>
only those lines of <file> that have <word> first and <word2> last
lines that run from <word> right at their beginning to <word2> right at their end, in <file>
what in <file> starts out with <word> and ends on <word2>

= wanted-stem-ext-join parse
> cat <stem>*.<ext> > <new>
put all <stem>*.<ext> together in <new>
join the files <stem>*.<ext> into <new>
all .<ext> files whose names begin with <stem>, one after another, into <new>
<stem>*.<ext> into one file <new>
make <new> out of every .<ext> that starts with <stem>
I have <stem>1.<ext>, <stem>2.<ext> and so on, make one <new> of them
Concatenate the .<ext> files here whose names start with <stem> and write the result to <new>.
glue <stem>*.<ext> together as <new>
the pieces <stem>*.<ext> belong in one file, <new>
collect what is in the <stem>*.<ext> files in <new>
merge everything called <stem>something.<ext> to <new>
append all the <stem>*.<ext> to each other and call that <new>

= wanted-matching-col-unique quiet
> grep '<word>' <log> | awk '{ print $<col> }' | sort -u
<col> of the lines with <word> in <log>, each value once
who is behind <word> in <log>? <col> of those lines, no repeats
$show which different values <col> has on the <word> lines of <log>
addresses on <word> lines of <log>, which are <col>, nobody twice
take the lines with <word> from <log> and list their <col> without duplicates
the distinct <col> among lines of <log> that contain <word>
<log>: lines having <word>, then only <col>, sorted, each once
from the <word> lines in <log> I want <col>, every value a single time
Print <col> of all lines of <log> that contain <word>, sorted and without duplicates.
which <col> values come with <word> in <log>, once each
unique <col> where the line says <word>, <log>
grep <word> in <log>, cut it down to <col> and drop the repeats

= wanted-two-endings-tally quiet
> find <where> -type f \( -name '*.<ext>' -o -name '*.<ext2>' \) | sed 's/.*\.//' | sort | uniq -c
how many .<ext> and how many .<ext2> are there <where>? one count for each
count .<ext> files and .<ext2> files <where> separately, subfolders too
number of <ext> and number of <ext2> files <where>, a figure for either
.<ext> against .<ext2> <where>, how many of each
$show how many .<ext> files and how many .<ext2> files there are <where>, two numbers
are there more .<ext> or more .<ext2> <where>? count each kind
for .<ext> and .<ext2>, the number of files <where>, kept apart
per ending, but only .<ext> and .<ext2>: how many files <where>
Print the number of .<ext> files and the number of .<ext2> files <where>, each with its ending.
tally just <ext> and <ext2> files <where> by ending
how much of each, .<ext> and .<ext2>, lies <where>, counted
two counts: .<ext> <where>, .<ext2> <where>

= wanted-only-second-save change
> comm -13 <(sort <bare>) <(sort <bare2>) > <new>
write what <bare2> has and <bare> lacks to <new>
the lines new in <bare2> against <bare>, into <new>
save in <new> whatever is only in <bare2>, compared with <bare>
who is in <bare2> without being in <bare>? put them in <new>
what was added from <bare> to <bare2>, as the file <new>
lines missing from <bare> that are in <bare2>, written to <new>
<bare> is the old list, <bare2> the new one: those that came in go to <new>
not in <bare>, but in <bare2>: keep these in <new>
Write the lines that occur in <bare2> only, and not in <bare>, to the file <new>. The files are not sorted.
store the entries that <bare> does not have and <bare2> has as <new>
make <new> with all that <bare2> gained over <bare>
collect in <new> the lines absent from <bare> and present in <bare2>

= wanted-csv-over-save change
> awk -F, '$<col> > <lineb>' <csv> > <new>
save the rows of <csv> with more than <lineb> in <col> to <new>
rows of <csv> where <col> is over <lineb>, into <new>
write to <new> every line of <csv> whose <col> is greater than <lineb>
<col> above <lineb>: put those rows of <csv> in <new>
make <new> out of the rows of <csv> having <col> over <lineb>
all with <col> higher than <lineb> from <csv> go to <new>
keep the lines of <csv> where <col> exceeds <lineb> as <new>
filter <csv> by <col> > <lineb> and store that in <new>
Write the lines of <csv> in which <col> is larger than <lineb> to the file <new>.
everybody over <lineb> (<col>) in <csv>, saved as <new>
from <csv> into <new>: only rows with <col> bigger than <lineb>
<new> should hold just the rows of <csv> whose <col> is more than <lineb>

= wanted-csv-under-save change
> awk -F, 'NR > 1 && $<col> < <lineb>' <csv> > <new>
save the rows of <csv> with less than <lineb> in <col> to <new>, without the header
data rows of <csv> where <col> is under <lineb>, into <new>, header left out
write to <new> every line of <csv> but the header whose <col> is smaller than <lineb>
<col> below <lineb>: put those rows of <csv> in <new>, no header
make <new> out of the rows of <csv> having <col> under <lineb>, header dropped
all with <col> lower than <lineb> from <csv> go to <new>, not the header
keep the rows of <csv> where <col> stays below <lineb> as <new>, header skipped
Write the rows of <csv> in which <col> is less than <lineb> to the file <new>, but not the header.
everybody under <lineb> (<col>) in <csv>, saved as <new> without the header line
from <csv> into <new>: only rows with <col> smaller than <lineb>, headless
<new> should hold just the rows of <csv> whose <col> is less than <lineb>, no heading
skip the header of <csv> and store the rows with <col> < <lineb> in <new>

= wanted-tree-ext-most quiet
> grep -rc --include='*.<ext>' '<word>' <where> | sort -t: -k2 -rn | head -n 1
which .<ext> file <where> has the most lines with <word>, subfolders too?
the .<ext> <where> with most <word> lines, all levels
of all .<ext> files in the tree <where>, the one that says <word> on the most lines
most <word> in one .<ext> <where>, searched through every subfolder: which file
where is <word> piled up? only .<ext> files <where> and below, the top one
find recursively <where> the .<ext> file having the greatest number of <word> lines
Which of the .<ext> files <where>, at any depth, contains the most lines with <word>? Print it with the count.
worst .<ext> for <word> lines <where>, however deep
top .<ext> file by <word> lines <where>, recursively, with its number
among .<ext> files <where> and in subfolders, who has <word> on the most lines
recursive: the .<ext> file <where> where <word> lines are most numerous
one .<ext> file <where> leads in lines with <word>, counting subfolders: which

= wanted-tree-ext-ranked quiet
> grep -rc --include='*.<ext>' '<word>' <where> | sort -t: -k2 -rn | head -n <n>
the <n> .<ext> files <where> with the most lines of <word>, subfolders too
top <n> .<ext> <where> by number of <word> lines, all levels
which <n> .<ext> files in the tree <where> say <word> on the most lines
<n> worst .<ext> for <word> lines <where>, however deep
$show the <n> .<ext> files <where> having the most <word> lines, with counts, recursively
where is <word> piled up? only .<ext> files <where> and below, the first <n>
find recursively <where> the <n> .<ext> files with the greatest number of <word> lines
Print the <n> .<ext> files <where>, at any depth, that contain the most lines with <word>, with their counts.
<word> lines per .<ext> file <where>, all subfolders, highest <n>
ranking of .<ext> files <where> by <word> lines, subfolders included, only <n> of them
among .<ext> <where> and deeper, the <n> with <word> on most lines
recursive, .<ext> only: the <n> files <where> where <word> lines are most numerous

= wanted-old-big-ext-delete parse
> find <tree> -type f -name '*.<ext>' -mtime +<days> -size +<size> -delete
delete all .<ext> files <tree> that are older than <days> and bigger than <size>
remove .<ext> files <tree>, not changed for <days> and over <size>
get rid of each .<ext> <tree> larger than <size> and last touched more than <days> ago
throw away the .<ext> files <tree> if they are over <size> and older than <days>
erase .<ext> <tree> with more than <size> and more than <days> of age
wipe old and large .<ext> files <tree>: past <days>, above <size>
Delete the .<ext> files <tree> which were modified more than <days> ago and have more than <size>.
free some room: delete .<ext> <tree> beyond <size>, only those older than <days>
rm every .<ext> <tree> that exceeds <size> and has not been modified in the last <days>
older than <days> and greater than <size>, such .<ext> files <tree> should be deleted
.<ext> files <tree>, large (over <size>) and old (over <days>), remove them
remove whatever .<ext> <tree> is both bigger than <size> and more than <days> old

= wanted-date-first quiet
> grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' <file> | head -n 1
first date mentioned in <file>
which date like 2024-01-31 comes first in <file>? only the date
$show only the date that stands first in <file>, dates as 2023-04-01
the topmost date in <file>, nothing else of the line
first YYYY-MM-DD that occurs in <file>
with what date does <file> begin, just the date
the date nearest to the top of <file>
Print the first date of the form 2024-05-17 in <file>, and nothing but the date.
<file>: date number one as it is written there
of the dates in <file> the one that is named first
reading <file> from the top, the first date met
take the first date out of <file>

= wanted-date-last-named quiet
> grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' <file> | tail -n 1
last date mentioned in <file>, in the order of the file
which date like 2024-01-31 comes last in <file>? only the date
$show only the date that stands last in <file>, dates as 2023-04-01
the bottommost date in <file>, nothing else of the line
last YYYY-MM-DD that occurs in <file>
with what date does <file> end, just the date
the date nearest to the end of <file>
Print the last date of the form 2024-05-17 in <file>, and nothing but the date.
<file>: the final date as it is written there
of the dates in <file> the one that is named last
reading <file> to its end, the last date met
take the last date out of <file>

= wanted-date-earliest quiet
> grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' <file> | sort | head -n 1
earliest date in <file>
the oldest date that occurs in <file>, dates like 2024-01-31
how far back do the dates in <file> go? only the earliest
$show the earliest of all dates in <file>, wherever it stands
which YYYY-MM-DD in <file> is the oldest
sort the dates found in <file> and print the earliest
Print the earliest date of the form 2024-05-17 that is mentioned anywhere in <file>.
<file>: oldest date, the order of the lines does not matter
since when? the earliest date in <file>
minimum of the dates in <file>
furthest back in time: which date in <file>
out of all dates in <file> take the one that is longest ago

= wanted-date-latest quiet
> grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' <file> | sort | tail -n 1
latest date in <file>
the newest date that occurs in <file>, dates like 2024-01-31
how far do the dates in <file> reach? only the latest
$show the latest of all dates in <file>, wherever it stands
which YYYY-MM-DD in <file> is the most recent
sort the dates found in <file> and print the latest
Print the latest date of the form 2024-05-17 that is mentioned anywhere in <file>.
<file>: newest date, the order of the lines does not matter
until when? the latest date in <file>
maximum of the dates in <file>
furthest on in time: which date in <file>
out of all dates in <file> take the most recent one

= wanted-per-month quiet
> cut -c1-7 <file> | sort | uniq -c
entries per month in <file>, lines begin with dates such as 2023-04-01
how many lines has each month in <file>? every line starts with YYYY-MM-DD
count the lines of <file> by month, the first seven characters
lines of <file> for each month, the date stands first like 2024-05-17
monthly number of lines in <file>, lines start with a date like 2024-05-17
<file> begins each line with a date such as 2023-04-01. Print for each month how many lines it has.
by month, how many entries are in <file>, year and month being characters 1 to 7
tally <file> by the year and month at the start of its lines
how busy was each month? <file>, whose lines begin with YYYY-MM
group the lines of <file> by month (dates like 2023-04-01 in front) and count them
month by month, the lines of <file> that begins with dates
each month in <file> with its number of lines, dates lead the lines as 2024-05-17

= wanted-per-year quiet
> cut -c1-4 <file> | sort | uniq -c
entries per year in <file>, lines begin with dates such as 2023-04-01
how many lines has each year in <file>? every line starts with YYYY-MM-DD
count the lines of <file> by year, the first four characters
lines of <file> for each year, the date stands first like 2024-05-17
yearly number of lines in <file>, lines start with a date like 2024-05-17
<file> begins each line with a date such as 2023-04-01. Print for each year how many lines it has.
by year, how many entries are in <file>, the year being characters 1 to 4
tally <file> by the year at the start of its lines
how busy was each year? <file>, whose lines begin with YYYY
group the lines of <file> by year (dates like 2023-04-01 in front) and count them
year by year, the lines of <file> that begins with dates
each year in <file> with its number of lines, dates lead the lines as 2024-05-17

= wanted-end-sorted quiet
> grep '<word>$' <file> | sort
lines of <file> that end in <word>, alphabetically
<file>: those that end with <word>, sorted
sort the lines of <file> ending in <word>
what ends on <word> in <file>? in order from a to z
everything in <file> with <word> at its end, sorted
$show the lines that finish with <word> in <file>, in alphabetical order
take the lines ending with <word> from <file> and sort them
Print, sorted, all lines of <file> that have <word> at the end.
words of <file>, one on each line, that end in <word>, put in order
<word> at the very end of the line: these lines of <file>, sorted
sorted list of the <file> lines closing with <word>
find the lines of <file> with <word> last and bring them in order

= wanted-csv-all-sum parse
> tail -qn +2 <plaindir>/*.csv | awk -F, '{ s += $<col> } END { print s }'
sum of <col> over all csv files in <plaindir>, headers skipped
add up <col> of every csv in <plaindir>, without the header lines
total of <col> across all the csv in <plaindir>, each has a header
<plaindir> is full of csv exports; what do the numbers in <col> come to altogether? skip the headers
one grand total: <col> of all csv files in <plaindir>, no headers
In <plaindir> there are csv files with a header line each. Print the sum of <col> over all of them.
all csv of <plaindir> taken together, the sum in <col>, header rows left out
how much is <col> in total over the csv files in <plaindir>, first lines ignored
sum up <col> from each csv in <plaindir> into one number, minus the headers
the monthly csv files in <plaindir>: <col> added up over all, headers dropped
overall sum of <col>, every csv in <plaindir>, first line of each skipped
across the csv files in <plaindir> add <col>, leaving out every header

= wanted-csv-all-one-header parse
> awk 'FNR == 1 && NR != 1 { next } 1' <plaindir>/*.csv > <new>
one header and then all rows of every csv in <plaindir>, into <new>
join all csv files of <plaindir> into <new> with the header only once
stack every csv in <plaindir> as <new>, header kept just from the first
merge the csv in <plaindir> to <new> without repeating the header line
make <new> from all csv files in <plaindir>, a single header on top
In <plaindir> there are csv files with the same header. Put them together into <new>, with the header once.
all csv of <plaindir> into one, <new>, under one header
combine the csv exports in <plaindir> to <new>, only the first header stays
collect the rows of each csv in <plaindir> in <new>, and the header one time at the top
the monthly csv in <plaindir> are to be one file <new> with one header line
concatenate the csv in <plaindir> into <new>, dropping all headers but the first
<new> should have the header once and below it the rows of all csv in <plaindir>

= wanted-headings-count-in parse
> grep -c '^#' <plaindir>/*.md
how many headings does each md file in <plaindir> have
number of headings in every markdown file of <plaindir>
for each md in <plaindir>, how many lines start with #
count the headings of each .md file in <plaindir>, per file
headings per markdown file in <plaindir>
<plaindir>: every md file with its number of # lines
how many # lines are there in each md of <plaindir>?
Print for each .md file in <plaindir> how many of its lines begin with #.
the md files of <plaindir> and how many headings they have
count of lines beginning with # in each md file in <plaindir>
heading count of all markdown files in <plaindir>, one by one
each .md in <plaindir>: number of headings

= wanted-containing-newest-in quiet
> ls -t $(grep -l '<word>' <plaindir>/*)
the files in <plaindir> that contain <word>, newest first
files of <plaindir> with <word> in them, most recent on top
which files in <plaindir> mention <word>? newest first
sort the files in <plaindir> that have <word> inside by date, latest first
names of files in <plaindir> containing <word>, in order of time, newest at the top
what in <plaindir> says <word>, by last change, newest to oldest
grep <word> in <plaindir> and list those files by time, newest first
Print the files in <plaindir> that contain <word>, the most recently changed first.
<word> is in which files of <plaindir>? latest change first
files with <word> directly in <plaindir>, ordered from new to old
list by date, newest first, the files of <plaindir> that hold <word>
<plaindir>: files mentioning <word>, freshest first

= wanted-owner-most quiet
> find <where> -type f -printf '%u\n' | sort | uniq -c | sort -rn | head -n 1
who has the most files <where>? owner and count
the user that owns most files <where>, only that one
which owner has more files than anybody else <where>
top owner of files <where>, with the number
whose files are most numerous <where>? only the first
owner with the highest number of files <where>
find out who owns the most files <where>, one name with the count
Print the user who owns the most files <where> and how many they are.
most files <where>: which user is it?
the one user with most files <where>
who fills the disk <where> with the most files, by count, just the leader
biggest owner <where> by number of files, only one

= wanted-folders-having-file parse
> ls <plaindir>/*/<name> | xargs -n 1 dirname
folders directly in <plaindir> that contain a file <name>
which folders right below <plaindir> have a <name> in them
the folders one level below <plaindir> with a <name>
list each folder in <plaindir> that holds <name>, not deeper
what folders of <plaindir> do have their <name>? first level only
folders of <plaindir> with <name> directly inside
$show which folders in <plaindir> have the file <name> directly in them
Print the folders directly in <plaindir> in which a file <name> lies.
in <plaindir>, the folders where there is a <name>, one level down
where is <name> among the folders directly in <plaindir>? the folders, not the files
<plaindir>: folders that have <name>, top level
each folder just below <plaindir> that comes with a <name>

= wanted-ren-take-out change
> for f in *<stem>*; do mv "$f" "§{f/<stem>/}"; done
take the <stem> out of all file names here
remove <stem> from the names of the files in this folder
cut <stem> out of every file name here that has it
all names here without <stem>, rename the files
drop <stem> wherever it is in a file name here
strip the word <stem> from my file names
file names here should no longer have <stem> in them, rename
<stem> must go from the names of the files here, just from the names
rename every file with <stem> in its name, leaving <stem> out
Remove the text <stem> from the names of all files here that contain it.
lose the <stem> in the file names here
rename the files here by deleting <stem> in their names

= wanted-hashtags-top quiet
> grep -oE '#[[:alnum:]_]+' <file> | sort | uniq -c | sort -rn | head -n <n>
top <n> hashtags of <file>
<file>: top <n> hashtags
the <n> most used hashtags in <file>
which <n> hashtags occur most often in <file>, with counts
$show the <n> commonest # tags from <file>
hashtag ranking of <file>, only the first <n>
best <n> hashtags in <file> by number of uses
Print the <n> hashtags that are used most in <file>, with their counts.
<n> favourite hashtags of <file>
what are the <n> most popular hashtags in <file>?
<file>, hashtags counted, the highest <n>
of the hashtags in <file> the <n> with most uses

= wanted-hashtags-number quiet
> grep -oE '#[[:alnum:]_]+' <file> | sort -u | wc -l
how many different hashtags are in <file>
number of distinct hashtags in <file>
count the hashtags of <file>, each tag once
<file>: how many hashtags, repeats not counted
the number of unique # tags in <file>
how many hashtags does <file> know, no matter how often each is used
Print how many different hashtags occur in <file>.
different hashtags in <file>, only how many
tell me how many separate hashtags <file> has
hashtags of <file> without repeats, counted
just the number of different tags like #holiday in <file>
size of the set of hashtags in <file>

= wanted-mentions-once quiet
> grep -oE '@[[:alnum:]_]+' <file> | sort -u
mentions like @anna in <file>, no duplicates
who is mentioned with @ in <file>? each name once
the different @names in <file>
$show all @mentions of <file>, sorted and without repeats
unique @ mentions from <file>
every @somebody in <file>, nobody twice
distinct users that <file> mentions with @
Print each @mention that occurs in <file>, once.
<file>: @names, every one only one time
list of the people addressed by @ in <file>, without doubles
pull the @handles from <file> and drop the repeats
which @ names does <file> contain, sorted, once each

= wanted-mentions-most quiet
> grep -oE '@[[:alnum:]_]+' <file> | sort | uniq -c | sort -rn | head -n 1
who is mentioned most in <file>? only the top @name
the @name that occurs most often in <file>, with its count
most frequent @mention in <file>, just one
of all @mentions in <file> the one that is used most
which single user does <file> mention with @ more than any other
winner among the @names of <file>
$show only the most mentioned @name in <file>
Print the @mention that occurs most often in <file> and how often it does.
<file>: the leading @mention, one line
top @handle of <file>
number one of the @mentions in <file>
whom does <file> call by @ the most? one name

= wanted-smallest-number quiet
> grep -oE '[0-9]+' <file> | sort -n | head -n 1
smallest number anywhere in <file>, even in the middle of a line
the smallest number that occurs in the text of <file>
of all numbers scattered in <file> only the lowest
$show the least of the numbers that are found in the lines of <file>
minimum over all numbers mentioned in <file>
extract the numbers from <file> and give me the smallest
lowest number that appears somewhere in <file>
Print the smallest number that occurs anywhere in <file>.
<file>: the lowest of the numbers within its text
pull every number out of <file>, then only the smallest one
which number in the text <file> is the least
the numbers in <file> are between words; which is the smallest?

= wanted-numbers-average quiet
> grep -oE '[0-9]+' <file> | awk '{ s += $1 } END { print s / NR }'
average of all numbers occurring in <file>, wherever they stand
mean of the numbers scattered in the text of <file>
extract the numbers from <file> and average them
$show the average of every number that appears anywhere in <file>
the numbers in <file> are between words; what is their mean?
pull every number out of <file> and print the mean
average over all numbers mentioned in <file>
Print the average of all numbers that occur in the text of <file>.
<file>: mean of the numbers within its lines
what is the average of the numbers found in the words of <file>
numbers anywhere in <file>: their arithmetic mean
take the digits groups of <file> as numbers and print their average

= wanted-price-highest quiet
> grep -oE '[0-9]+\.[0-9]{2}' <file> | sort -n | tail -n 1
highest price like <decimal> in <file>
the dearest in <file>: largest amount written like <decimal>
of all prices such as <decimal> in <file> only the highest
what is the top price in <file>? prices look like <decimal>
$show the largest of the amounts like <decimal> in <file>
maximum price in <file>, with two decimals like <decimal>
most expensive amount in <file>, written as <decimal>
Print the highest price of the form <decimal> that occurs in <file>.
<file>: greatest amount of the kind <decimal>
pull the prices like <decimal> from <file> and give me the biggest one
find the priciest figure in <file>, figures like <decimal>
the largest price (such as <decimal>) anywhere in <file>

= wanted-price-lowest quiet
> grep -oE '[0-9]+\.[0-9]{2}' <file> | sort -n | head -n 1
lowest price like <decimal> in <file>
the cheapest in <file>: smallest amount written like <decimal>
of all prices such as <decimal> in <file> only the lowest
what is the bottom price in <file>? prices look like <decimal>
$show the smallest of the amounts like <decimal> in <file>
minimum price in <file>, with two decimals like <decimal>
least expensive amount in <file>, written as <decimal>
Print the lowest price of the form <decimal> that occurs in <file>.
<file>: smallest amount of the kind <decimal>
pull the prices like <decimal> from <file> and give me the smallest one
find the cheapest figure in <file>, figures like <decimal>
the smallest price (such as <decimal>) anywhere in <file>

= wanted-longest-line-file quiet
> awk 'length > m { m = length; f = FILENAME } END { print f }' *.<ext>
which .<ext> file here has the longest line
name of the .<ext> in which the longest line stands
in which of the .<ext> files here is the longest line of all? only the name
the .<ext> here containing the line with most characters
of all .<ext> in this folder, the name of the one with the longest single line
find the .<ext> file here that has the longest line in it
who of the .<ext> files has the widest line? print the file name
Print the name of the .<ext> file here that contains the longest line.
longest line among all .<ext> here: what file is it in
the widest line of my .<ext> files, which file holds it
file name only: .<ext> here with the longest line
.<ext> files here, the one whose longest line beats all others, by name

= wanted-week-bytes quiet
> find <where> -type f -mtime -7 -printf '%s\n' | awk '{ s += $1 } END { print s }'
total size of everything changed this week <where>
how many bytes were changed <where> in the last 7 days, all files added up
sum of the sizes of the files <where> modified in the past week
$show the total bytes of the files <where> changed within a week
what do the files <where> of the last seven days add up to in bytes
size in all of what was modified <where> during the last week
bytes altogether in files <where> that are less than a week old
Print the total size in bytes of the files <where> that were modified in the last 7 days.
this week's changes <where>, how much is it in bytes
add up the bytes of each file <where> touched in the past seven days
last week's files <where>: one number, their bytes
combined size of all files <where> changed in the last week

= wanted-match-nocase-numbered-save change
> grep -in '<word>' <file> > <new>
<word> lines of <file> without regard to case, with line numbers, into <new>
write to <new> the lines of <file> with <word>, numbered, upper or lower case
save all lines of <file> that have <word> in any case to <new>, line numbers in front
search <file> for <word> ignoring case and put the numbered hits in <new>
<new> should get every <word> line of <file>, case ignored, with its line number
<word> in <file>, any case, line numbers shown, as the file <new>
keep the lines with <word> from <file> in <new>, with their numbers and not caring about capitals
Write the lines of <file> containing <word>, in upper or lower case, with line numbers to <new>.
case-insensitive <word> from <file> to <new>, numbered as in the file
store in <new> where <word> is in <file>: number and line, case does not matter
grep -i for <word> in <file> with line numbers, output to <new>
make <new> with the numbered <word> lines of <file>, whether capital or small

= wanted-in-words-different parse
> cat <plaindir>/*.<ext> | tr -s '[:space:]' '\n' | sort -u | wc -l
how many different words do all <ext> files in <plaindir> contain together
number of distinct words over all .<ext> in <plaindir>
the vocabulary of the <ext> files in <plaindir>, how many words is it?
count the different words in all .<ext> files of <plaindir> taken together
In <plaindir> there are <ext> files. Print how many different words they contain altogether.
unique words across the .<ext> in <plaindir>, just the number
all <ext> of <plaindir> as one text: how many different words
how rich is the language of the .<ext> in <plaindir>? number of distinct words
size of the word list of all .<ext> files in <plaindir>
each word counted only once, how many are in the <ext> files of <plaindir>
how many separate words occur in <plaindir>/*.<ext>
one number: different words in the .<ext> files of <plaindir>

= wanted-in-words-top parse
> cat <plaindir>/*.<ext> | tr -s '[:space:]' '\n' | sort | uniq -c | sort -rn | head -n <n>
the <n> most common words over all <ext> files in <plaindir>
top <n> words of the .<ext> in <plaindir> taken together, with counts
which <n> words occur most often in all <ext> files of <plaindir>?
In <plaindir> there are <ext> files. Print the <n> most frequent words over all of them, with their counts.
word frequencies over <plaindir>/*.<ext>, the highest <n>
<n> favourite words across the .<ext> in <plaindir>
all <ext> of <plaindir> as one text: the <n> commonest words
count the words of all .<ext> files in <plaindir> together, show the first <n>
most used words in the <ext> files of <plaindir>, <n> of them
which words fill the .<ext> in <plaindir>? the top <n> over all files
ranking of words over every .<ext> in <plaindir>, only <n>
the <n> words most repeated in <plaindir>/*.<ext> altogether

= wanted-in-nth-line parse
> for f in <plaindir>/*.<ext>; do sed -n '<line>p' "$f"; done
print line <line> of every <ext> file in <plaindir>
line <line> of each .<ext> in <plaindir>
for each .<ext> in <plaindir> only its line <line>
In <plaindir> there are <ext> files. Print line number <line> of each of them.
what stands on line <line> in the .<ext> files of <plaindir>?
loop over the .<ext> in <plaindir> and show line <line> of every one
line no. <line> from all <ext> files in <plaindir>
$show line <line> out of every .<ext> in <plaindir>
all .<ext> of <plaindir>, their line <line> and nothing else
the line with number <line> in each <ext> of <plaindir>
just line <line>, for every .<ext> file lying in <plaindir>
take line <line> from each .<ext> file in <plaindir>

= wanted-matching-sorted-numbered quiet
> grep '<word>' <file> | sort | cat -n
<word> lines of <file> in alphabetical order, numbered
<file>: those with <word>, sorted and then numbered
sort the lines of <file> containing <word> and number them
a numbered list of the <word> lines of <file>, from a to z
everyone with <word> in <file>, alphabetically, with running numbers
$show the lines with <word> from <file>, sorted, with a number before each
numbered and sorted: what has <word> in <file>
Print the lines of <file> that contain <word>, sorted and numbered from 1.
take the <word> lines from <file>, put them in order, count them through
<word> in <file>, as an ordered list 1, 2, 3 by the alphabet
grep <word> in <file>, sort, add numbers
lines of <file> having <word>: alphabetical, each with its number

= wanted-matching-mean quiet
> grep '<word>' <log> | awk '{ s += $<col> } END { print s / NR }'
mean of <col> in <log> for the lines with <word>
average <col> of the <word> lines in <log>
$show the average of <col>, but only over lines of <log> that contain <word>
only lines with <word>: what is the mean of <col> in <log>?
<log>: <word> lines, the average of their <col>
take the lines with <word> from <log> and average <col>
what does <col> come to on average where <log> says <word>
Print the average of <col> over those lines of <log> that contain <word>.
mean value in <col> among <word> lines of <log>
the <word> lines of <log>, <col> averaged
average of <col> restricted to lines having <word>, <log>
on lines with <word>, how high is <col> on average in <log>

= wanted-two-endings-bytes quiet
> find <where> -type f \( -name '*.<ext>' -o -name '*.<ext2>' \) -printf '%s\n' | awk '{ s += $1 } END { print s }'
how much room do the <ext> and <ext2> files <where> take in bytes
total size in bytes of all .<ext> and .<ext2> <where>
bytes of the .<ext> and the .<ext2> files <where> together
add up the sizes of the <ext> files and the <ext2> files <where>, one number in bytes
sum of the bytes of everything <where> that ends in .<ext> or .<ext2>
.<ext> and .<ext2> <where>: what do they come to in bytes, all together
$show how many bytes the .<ext> and .<ext2> files <where> have in total
Print the total number of bytes of the .<ext> and .<ext2> files <where>.
combined size of <ext> and <ext2> files <where>, in bytes
one figure: bytes in .<ext> plus bytes in .<ext2> <where>
how big are all .<ext> and all .<ext2> <where> put together, bytes please
size of .<ext> or .<ext2> files <where>, added up in bytes
`,
)

export const wantedReports = [...texts]
