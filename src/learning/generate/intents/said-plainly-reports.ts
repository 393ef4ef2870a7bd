import { moreWordings } from '../grammar.ts'

/** More ways to ask for reports that take several steps: who has most, what two lists share, what a folder holds per kind. */
export const saidPlainlyReports = moreWordings(`
= text/again-tally-column-by-value
<log>: tally per <col>, in the order of the values
how many lines has <log> for each <col>, values in order
for each <col> of <log> I need a count, ordered by the value itself
<log> goes by <col>: number of lines per value, values ascending
break <log> down by <col> with counts, ordered alphabetically
<col> of <log> is the day: count the lines per day
<col> of <log> is the date, how many lines are there for each date
entries per day in <log>, the day is <col>
a tally of <log> by its <col>, smallest value first and not the commonest
the status is <col> of <log>; how many lines per status, in the order of the statuses
<log> has the user in <col>. Count the lines of every user and list the users in alphabetical order.

= search/grep-but-not
everything in <file> that says <word> but not <word2>
what does <file> say about <word>, leaving <word2> aside
<file>: <word> yes, <word2> no
whatever mentions <word> in <file>, except when <word2> is in the same line
<word> lines of <file>, but spare me those with <word2>
all the <word> in <file> that isn't <word2>
in <file> I care about <word>, not about lines where <word2> stands as well
too much <word2> among the <word> lines of <file>: show the rest of those <word> lines
go through <file> and give me each line with <word> as long as <word2> isn't in it
<file> is full of <word>; print these lines unless they also mention <word2>

= text/common-unsorted
which lines do <bare> and <bare2> share, neither being sorted
names both lists have: <bare> and <bare2>, in no order
who is in both <bare> and <bare2>? the lists aren't sorted
what's in <bare> as well as in <bare2>, lists are not in order
people on both lists, <bare> and <bare2>, unsorted
overlap of <bare> and <bare2>, both unsorted
two unsorted lists, <bare> and <bare2>: what is common to them
which entries of the unsorted <bare> turn up in the unsorted <bare2> too

= text/comm-second-unsorted
compare <bare> with <bare2> and print what's only in <bare2>, neither is sorted
what has <bare2> got that <bare> hasn't? both unsorted
who came new in <bare2> compared with <bare>, lists in any order
<bare> is the old list and <bare2> the new one, both unsorted: what was added
new lines in <bare2> that <bare> did not have, both in no order
from the unsorted lists <bare> and <bare2>, only what the second has and the first lacks
lines added since <bare>, looking at <bare2>, without relying on the order
who is on <bare2> but not yet on <bare>, neither file sorted

= files/dirs-missing
what files does <mydir> have that <mydir2> doesn't?
what's in <mydir> and still missing in <mydir2>
which names lie in <mydir> only and not in <mydir2>
I copied <mydir> to <mydir2>: which files did not make it over
<mydir> against <mydir2>: names that only the first one has
is anything in <mydir> that <mydir2> lacks? the names
what would I lose from <mydir> if I only kept <mydir2>, by name
names present in <mydir>, absent in <mydir2>

= files/fc-folder-counts
for every folder in <plaindir> say how many files it holds, deeper ones too
folder by folder, how many files are below <plaindir>'s subfolders, name first
each folder of <plaindir> and the number of files under it
how full is each subfolder of <plaindir>? files counted at all depths, name in front
one line per folder of <plaindir>: folder, then all files anywhere in it
say the name of each subfolder of <plaindir> and how many files there are in its whole tree

= text/again-in-head-one-quiet
how do my .<ext> files in <plaindir> start? one line of each and no names please
in <plaindir>: line one of each .<ext>, no file names around it
I want the heads of the .<ext> files in <plaindir>, one line each, names not printed
the titles on top of all .<ext> in <plaindir>, text only
for every .<ext> in <plaindir> its first line and no ==> name <== above

= text/report-in-tail-quiet
the last line of every .<ext> in <plaindir>, no names
the .<ext> files of <plaindir>: final lines only, names suppressed
which lines come last in the .<ext> files of <plaindir>? don't show the names
what was written last in each .<ext> of <plaindir>, one line per file and no headings
bottom line of each .<ext> lying in <plaindir>, without ==> <==
take the last line out of each .<ext> file in <plaindir> and print nothing else

= text/awk-csv-sum
what do the numbers in <col> of <csv> come to, header skipped
<csv>, <col>: what does it all come to? there's a header
add <col> of <csv> up for me, the first line is only titles
sum total of <csv>'s <col>, header row ignored
how much is <col> of <csv> altogether, not counting the heading
<csv> with a heading on top: grand total of <col>
put together everything in <col> of <csv> after the header and give one figure

= files/c-prefix-loop
put <prefix> in front of every <ext> name
every .<ext> here should begin with <prefix>, rename them
stick <prefix> on the front of the names of all .<ext> files here
my .<ext> files need <prefix> before their names
let the names of the .<ext> files start with <prefix> from now on
rename each .<ext> here to <prefix> plus its old name
<prefix> before the name of each .<ext> file, in a loop
names of all .<ext> here: <prefix> at the beginning

= files/fc-ren-prefix-in
in <plaindir> put <prefix> in front of every .<ext> name
every .<ext> in <plaindir> should begin with <prefix>, rename them there
the .<ext> files in <plaindir> need <prefix> before their names
rename each .<ext> of <plaindir> to <prefix> plus its old name, leaving it in <plaindir>
stick <prefix> on the front of all .<ext> file names in <plaindir>
names of the .<ext> files in <plaindir>: <prefix> at the beginning

= text/web-hours
which hour has how many hits in <weblog>
at which hours do people come, from the web log <weblog>: hour and count
<weblog>, hits for hour 00, 01, 02 and so on
how did the load in <weblog> go over the day, hour after hour
one count per hour for the requests logged in <weblog>, in order of the hours
turn <weblog> into a table of hours and requests

= text/report-match-tee
show the <word> lines of <file> and keep them in <new> too
print <word> lines from <file>, saving them to <new> at the same time
I want to see every <word> in <file> and have the lines in <new> as well
lines of <file> with <word>: on the screen and also into <new>
<word> lines of <file> both here and in <new>
watch the lines with <word> in <file> go by while they are written to <new>
grep <word> out of <file>, save as <new> and still show it
let me see what <file> has on <word> and store a copy of those lines in <new>

= text/again-in-grep-c
number of <word> lines in each .<ext> of <plaindir>
each .<ext> in <plaindir> with its number of <word> lines
how many <word> lines has every .<ext> in <plaindir>? with names
<word> per .<ext> file of <plaindir>, a count for each
how often, counted in lines, does each .<ext> in <plaindir> mention <word>
go through the .<ext> files in <plaindir> and tell how many lines of each say <word>

= text/again-in-grep-c-most
which .<ext> in <plaindir> has the most lines with <word>?
the .<ext> of <plaindir> where <word> comes up in most lines, with the count
who leads in <word> lines among the .<ext> files of <plaindir>
in which .<ext> of <plaindir> is <word> most frequent, by lines
the .<ext> in <plaindir> that says <word> most often
worst .<ext> file in <plaindir> by number of <word> lines

= text/common-count-tree-ext
how many <word> lines does each .<ext> file under <dir> have
count <word> for every .<ext> below <dir>, file by file
each .<ext> anywhere in <dir> with the number of its lines saying <word>
for all .<ext> in the tree of <dir>: name and count of <word> lines
per .<ext> file under <dir>, subfolders too, the number of lines with <word>
how much <word> is left in each .<ext> file below <dir>, in lines

= daily/mixed-loop-lines-named
for each .<ext> here print its name and how many lines it's got, as name: number
name, colon, number of lines, for all .<ext> files here
every .<ext> in this folder as "name: lines"
loop through the .<ext> files and say the name and then after a colon its line count
how long is each .<ext> here? print name: lines
with a for loop: <ext> file, colon, its line count
one line "file: count" for each .<ext>, count meaning lines

= text/longest-line
the longest line of <file>
what line of <file> is longest, I want its text
<file> has one line that's longer than the rest, show it
which line sticks out furthest in <file>
something in <file> is too wide, print the longest line
longest sentence of <file>, one sentence a line
out with the longest line in <file>

= text/missed-hashtags-once
all hashtags used in <file>, no repeats
which hashtags does <file> use? each once
list of the different #tags in <file>
<file>: tags with #, every one a single time
the set of hashtags that occur in <file>
what # tags are there in <file>, duplicates out

= files/asked-ls-largest-n
top <n> biggest files in <dir>, names only, not its subfolders
names of the <n> heaviest things lying in <dir>, biggest on top
what are the <n> largest in <dir> itself, by name
<dir>, sorted by size, first <n> names
the <n> fattest files directly in <dir>, just what they are called

= text/common-count-common
the lines that are in both <bare> and <bare2>, how many is that? in any order
how large is the overlap of <bare> and <bare2>, in lines, both unsorted
how many entries of <bare> stand in <bare2> as well, a number only
<bare>, <bare2>: how many lines do they share
one number: lines found in <bare> as well as in <bare2>, neither of them sorted
how many names do <bare> and <bare2> have in common, orders differ
size of the intersection of the unsorted lists <bare> and <bare2>

= text/again-tally-nohead-plain
count how many times each value occurs in <csv> <col>, header not counted, in the order of the values
how often is each value given in <col> of <csv>? the heading doesn't count, alphabetical
<csv> without its titles: number of rows for each value of <col>, ordered by value
skip the header of <csv> and tally <col>, list in order of the values
per <col> value the number of rows in <csv>, ordered by value, heading dropped
frequency table for <col> of <csv>, header left out, sorted by the value rather than the frequency

= text/table-max-row
who has the highest number in <col> of <csv>? show that line, the header doesn't count
<csv>: which row wins by <col>, numerically, header ignored
best row of <csv> by <col>, the entire row, heading left out
give me the winner's line of <csv>, highest <col>, header not considered
the record in <csv> that leads in <col>, as it stands, skipping the heading
print the complete line of <csv> whose <col> is the greatest number, header apart

= text/again-words-ending
words that end in -<stem> in <file>, each once
which words of <file> end with <stem>? every one a single time
<file>: the different words ending in <stem>
all words in <file> with the ending <stem>, sorted and no repeats
find what ends in <stem> among the words of <file>, unique
rhyme list: distinct words from <file> finishing with <stem>

= files/rename-number
number the files: every <ext> here becomes <stem>_1.<ext>, <stem>_2.<ext> and so on
rename each .<ext> here to <stem>_ and a running number
<stem>_1, <stem>_2, <stem>_3 ... are to be the names of my .<ext> files
give all .<ext> here the name <stem>_ plus a counter, ending kept
number my .<ext> files through, calling them <stem>_1.<ext> onwards
the .<ext> names are chaos, make them <stem>_1.<ext>, <stem>_2.<ext>, ...

= text/drill-pair-sum-by-name
totals in <bare>: first word is the name, second the amount
yearly totals in <bare>, year first, amount second
<bare> has a name and then an amount in each line, one total per name please
add up the second word of <bare> separately for every first word
how much did everybody pay in all? <bare>, name first, then sum
per person sums from <bare>, lines are "name number"
for each different first word in <bare> print it with the sum of the second words

= everyday/count-entries
how many entries does each folder here have, with its name in front
folder and number of entries in it, for all the folders here
say for every subfolder of this one how much is in it, in entries
each directory here followed by its entry count
number of things directly in each of these folders, name before number

= text/uniq-over
which lines of <file> occur more than <small> times, with how often
lines in <file> seen over <small> times, counts in front
<file>: whatever comes up more than <small> times, and how many times
what is in <file> more often than <small> times? with the count
only lines repeated more than <small> times in <file>, counted

= text/missed-lines-at-least
lines that stand in <file> at least <small> times, with the count
who is in <file> <small> times or more? counts too
<file>: entries with <small> or more occurrences and how many
only those lines of <file> that come up <small> times at the least, count in front
what was noted <small> times or oftener in <file>, with its number

= text/common-weblog-code-clients
who gets <httpcode> answers in <weblog>, addresses with counts, most first
addresses behind the <httpcode> requests of <weblog>, how many each, busiest at the top
<weblog>: clients that ran into <httpcode>, counted and ranked
for status <httpcode> in <weblog>, a ranking of addresses
which IPs cause the <httpcode> lines in <weblog>, most of them first

= text/table-web-missing-top
the <n> pages with most <httpcode> in <weblog>
top <n> of the addresses asked for that ended in <httpcode>, web log <weblog>
<weblog>: <n> paths that gave <httpcode> most often, with counts
which <n> urls answer <httpcode> most, from <weblog>
pages people miss: the <n> commonest paths with status <httpcode> in <weblog>

= text/web-visitors
how many different visitors are there in <weblog>
<weblog>: number of distinct addresses
how many people, going by IP, came to the site according to <weblog>
unique clients in <weblog>, just how many
count every address in the web log <weblog> once and say how many there are

= text/lines-hash
lines in <conf> that begin with #
what is commented out in <conf>
only the # lines of <conf>
<conf>: remarks only, those starting with #
the comments somebody left in <conf>

= text/wc-words-top
the <n> words that come up most in <file>
<file>: which <n> words are used most
favourite <n> words of whoever wrote <file>, with counts
top <n> words in <file> and how often each
<n> commonest words of <file>, commonest first

= text/unique-words-count
how rich is the vocabulary of <file>, number of different words
<file> uses how many different words
count each word of <file> only once, how many are there
number of distinct words <file> has
= text/missing-unsorted
is there anyone in <bare> who is not in <bare2>? neither list is sorted
<bare> without those in <bare2>, both unsorted
entries of <bare> that <bare2> doesn't know, lists unsorted
who paid according to <bare> but is not a member by <bare2>, in any order
who from <bare> is still absent in <bare2>, neither sorted
only in <bare> and nowhere in <bare2>, both in no order

= text/table-only-first-into
<bare> minus <bare2> into <new>
take <bare2> away from <bare> and save what is left as <new>
<new> is to be <bare> without the lines of <bare2>
who is on <bare> and not on <bare2>? store the list in <new>
write to <new> everybody from <bare> that <bare2> does not have
the rest of <bare> after removing all lines of <bare2>, into <new>

= text/again-not-listed-order
remove from <bare> everybody who's in <bare2>, print the rest as it stands
<bare> without those listed in <bare2>, order kept
strike the lines of <bare2> off <bare> and show what remains, not sorted
what stays of <bare> when all whole lines of <bare2> go, in the order of <bare>
the list <bare> less the list <bare2>, leaving the order alone
skip every line of <bare> that stands in <bare2>, print the others in place

= text/again-worst-day
which day had most <word> lines? <file>, each line begins with the date
the date at the start of the line that comes most with <word> in <file>
worst day for <word> in <file>, date is in the first ten characters
on what date is <word> most frequent in <file>, lines start with YYYY-MM-DD
one day only: the one with the largest number of <word> lines in <file>, dates lead the lines

= text/again-per-day
<word> per day in <file>, every line begins with a date like 2024-05-17
how many <word> lines does each date have in <file>? dates in the first 10 characters
day by day, the number of <word> lines in <file>, whose lines start with the date
<file>: <word> lines for each leading date

= search/files-never-two
files <where> that contain neither <word> nor <word2>
which files <where> are free of <word> and of <word2>
no <word> and no <word2> in it: files <where>
$list the files <where> in which <word> and <word2> are both absent
neither word, <word> or <word2>, anywhere in the file: names <where>

= text/table-group-sum-condition
sum of <colnum2> over all <value> things: <csv>, where <colnum> says <value>
how much do the rows of <csv> with <value> as <colnum> add up to in <colnum2>
<csv>: total of <colnum2> for <value> only, which stands in <colnum>
what did we spend on <value>? <csv>, kind in <colnum>, amount in <colnum2>, header on top
add up <colnum2> of <csv> just for those with <value> in <colnum>
<value> rows of <csv> only, <colnum> tells: what does <colnum2> come to

= text/table-log-repeated
are there lines in <log> with the same value in <col>? show those values
which values of <col> of <log> are there more than once
<log>: whoever comes up repeatedly in <col>, name only
users with more than one line in <log>, the user is <col>
double values in <col> of <log>, each once

= files/fc-ext-per-folder
number of .<ext> files per folder below <dir>, only <ext>
each folder under <dir> with how many .<ext> it has itself
<ext> counts folder by folder in <dir> and below, paths in order
how are the .<ext> files spread over the folders of <dir>? counts
per folder in the tree <dir>: the number of its .<ext> files

= find/crowd-ext
folders with most .<ext> files first, <startdir>
rank the folders by number of .<ext> files in them, <startdir>
where are most of my .<ext> files? folders with counts, most first, <startdir>
which folders hold the most .<ext>, fullest on top, <startdir>

= files/fc-ren-ext-in
convert the endings of all .<ext> in <plaindir> to .<ext2>, just the names
let every .<ext> in <plaindir> end in .<ext2> instead
the .<ext> files in <plaindir> should be called .<ext2>
in <plaindir>: .<ext> becomes .<ext2>, for all names
swap the ending .<ext> for .<ext2> on the files of <plaindir>

= text/paragraphs-count
how many paragraphs has <file>
<file>: number of blocks between blank lines
count the paragraphs <file> consists of
number of paragraphs in <file>, which are divided by empty lines

= text/again-in-wc-average
average line count of the .<ext> files in <plaindir>
how long is a .<ext> of <plaindir> on average, in lines
mean number of lines for the .<ext> in <plaindir>
on average how many lines does a .<ext> in <plaindir> have
<plaindir>, .<ext> files: lines per file in the mean

= text/missed-number-spread
difference between the highest and lowest number in <nums>
how far apart are the smallest and the largest number in <nums>
range of the numbers in <nums>, maximum minus minimum
<nums>: largest number minus smallest
by how much does the biggest number in <nums> exceed the smallest
Print the difference of the largest and the smallest number in <nums>.
spread of <nums>, that is max minus min
span between least and greatest value in <nums>
what do I get when I take the minimum of <nums> from its maximum
the gap from the lowest to the highest value of <nums>
subtract the smallest number in <nums> from the largest one
warmest minus coldest: the numbers are in <nums>

= text/again-jq-distinct
all different values of <readvar> in <list>, an array
which values does <readvar> have in the array <list>, each once
<list>: distinct <readvar> of its objects
$show the unique <readvar> values from the JSON array in <list>
jq: every different <readvar> in <list>
Print each different value of <readvar> of the objects in <list> once, without quotes.
what do the items of <list> have as <readvar>? no repeats
sorted list of <readvar> values in <list>, duplicates dropped
the set of <readvar> from the objects of <list>
go through the array in <list> and collect <readvar> uniquely
no value twice: <readvar> of all elements in <list>
unique <readvar> among the entries of <list>

= text/again-jq-tally
count the entries by <readvar> in <list> (array)
how many items of <list> are there for each <readvar>
<list>: number of objects for every value of <readvar>
$show each value of <readvar> in the JSON array <list> with how often it occurs
jq and uniq: tally <readvar> over the elements of <list>
Print every value of <readvar> in the array <list> with the number of objects that have it.
group the objects of <list> by <readvar> and count them, as lines
per <readvar> the number of entries in <list>
how often does each <readvar> come up in the array of <list>
break the items in <list> down by <readvar>, with counts
frequency of the <readvar> values in <list>
tally of <readvar> in <list>, one value per line

= text/again-in-grep-all-sum
total of lines that say <word> over all .<ext> in <plaindir>, one number
how many <word> lines do the .<ext> files of <plaindir> have in all
add up the <word> lines of every .<ext> in <plaindir>
<word> in all .<ext> of <plaindir> taken together, number of lines
a single count for <word> lines across the .<ext> files of <plaindir>
not per file: the <word> lines of all .<ext> in <plaindir> summed up

= text/sort-m
<sorted> and <sortedb> are each in order, I want them as one ordered list
put <sorted> and <sortedb> together so that it stays sorted, without sorting anew
lines of <sorted> and <sortedb> together in order, both are sorted already
<sorted> plus <sortedb>, presorted both, interleaved in the right order
zip two sorted lists into one sorted list: <sorted>, <sortedb>

= daily/first-last
first <small> lines and last <small> lines of <file>
both ends of <file>, <small> lines each
how does <file> begin and how does it end? <small> lines of either
<file>: top <small> and bottom <small> lines
the beginning and the end of <file>, <small> lines apiece

= find/loop-without
folders <where> that have no .<ext> directly in them
which folders <where> lack any .<ext> file
$list the folders <where> where not one .<ext> lies
in which folders <where> is there no .<ext>

= text/report-mentions-tally
all the @names in <file> with counts, most first
handles beginning with @ in <file>, how often each, commonest on top
<file>: who gets @-mentioned how often, ranking
count the @mentions in <file> and sort by count, descending
which @handle comes up most in <file>, with the numbers of all

= text/top-csv-groups
the <small> customers with most rows in <csv>, the name is <col>, heading skipped
<csv>, header left out: which <small> values of <col> have most rows
best <small> by number of records in <csv>, grouped by <col>, not counting the header
who are the <small> most frequent in <col> of <csv>? header dropped, counts shown
count the data rows of <csv> per <col> and print the <small> largest groups

= find/per-year
how many files from each year are there <where>
<where>: number of files for every year of change
files <where> by year, with counts
break the files <where> down by the year they were changed
`)
