import { type Intent, intents } from '../grammar.ts'

/** uniq alone looks at neighbours only; what its options do to them. */
const runs: readonly (readonly [id: string, options: string, what: string, another: string, third: string])[] = [
  [
    'count',
    '-c',
    'each run of equal lines once with its length',
    'every line once, with the number of times it is repeated directly after itself',
    'lines prefixed by how often they follow each other',
  ],
  [
    'twice',
    '-d',
    'only lines that are repeated right after themselves, one of each',
    'one line for each group of identical neighbours',
    'just the adjacent repeats, once per group',
  ],
  [
    'once',
    '-u',
    'only lines whose neighbours are different',
    'the lines that are not repeated directly before or after',
    'what differs from the line above and the line below',
  ],
  [
    'fold',
    '-i',
    'lines without adjacent repeats, case ignored',
    'every run of lines that differ at most in case as one line',
    'the text with neighbours merged regardless of capitals',
  ],
  [
    'skip',
    '-f <small>',
    'lines without adjacent repeats, comparing from after field <small>',
    'neighbouring lines merged when they agree after the first <small> fields',
    'the text without adjacent repeats, <small> leading fields not compared',
  ],
  [
    'width',
    '-w <lineb>',
    'lines without adjacent repeats, comparing only <lineb> characters',
    'neighbouring lines merged when their first <lineb> characters agree',
    'the text without adjacent repeats as seen in the first <lineb> characters',
  ],
]
const runWordings = `$show, of <file>, ONE, without sorting
Print from <file>, in its present order, TWO
use uniq on <file> as it is: THREE
uniq without sort on <file>, giving ONE
leave the order of <file> alone and output TWO
from the unsorted <file>, with uniq, THREE
<file> through uniq alone, i want ONE
no sorting of <file>, only TWO
Filter adjacent lines of <file> so as to get THREE
read <file> top to bottom and give me ONE
keep <file> in order, uniq should print TWO
neighbouring lines of <file>: print THREE
Display, straight from <file> by uniq, ONE`

const neighbours = (): Intent[] =>
  intents(
    'text',
    runs
      .map(
        ([id, options, one, two, three]) =>
          `= uniq-only-${id} quiet\n> uniq ${options} <file>\n${runWordings.replaceAll('ONE', one).replaceAll('TWO', two).replaceAll('THREE', three)}`,
      )
      .join('\n\n'),
  )

const joining = intents(
  'text',
  String.raw`
= diff-patch-dirs quiet
> diff -Naur <mydir> <mydir2> || true
make a recursive unified diff of <mydir> and <mydir2> that includes new files
Compare the directories <mydir> and <mydir2> recursively in unified format, treating absent files as empty and all files as text
a patch that turns the tree <mydir> into <mydir2>
diff -Naur from <mydir> to <mydir2>
use diff to produce a patch between <mydir> and <mydir2>, added files too
unified differences of two trees, <mydir> and <mydir2>, missing files count as empty
what changed from <mydir> to <mydir2>, full patch with new files
recursive patch, old <mydir>, new <mydir2>
patch output for everything between <mydir> and <mydir2>, files on one side included
i have to send a patch, old tree <mydir>, new tree <mydir2>
Display the unified recursive diff of <mydir> and <mydir2>, with absent files as empty
all changed lines between <mydir> and <mydir2> at any depth, unified, new files shown in full
tree diff with -N, -a, -u and -r: <mydir> <mydir2>

= diff-dirs-whitespace quiet
> diff -ENwbur <mydir> <mydir2> || true
compare the trees <mydir> and <mydir2> ignoring all whitespace changes, absent files as empty
Compare <mydir> and <mydir2> recursively in unified format, ignoring white space and tab expansion and treating absent files as empty
differences of <mydir> and <mydir2> apart from blanks and tabs, recursive and unified
diff -ENwbur for <mydir> and <mydir2>
use diff on two directories, <mydir> and <mydir2>, whitespace must not count, new files must
somebody reindented <mydir2>, compare it with <mydir> recursively without whitespace, -N and -u
recursive unified diff with spaces ignored, <mydir> against <mydir2>, missing files as empty
what really differs between <mydir> and <mydir2>, not blanks, not tabs, whole trees unified
whitespace-blind patch between <mydir> and <mydir2>, absent files count as empty
tree comparison <mydir> <mydir2>, neither tab expansion nor spaces matter, unified with new files
Display the differences between directories <mydir> and <mydir2>, leaving out those in white space, new files included
ignore indentation: recursive unified diff of <mydir> and <mydir2>, absent as empty
<mydir> versus <mydir2> at all levels, unified, spaces irrelevant, added files too

= diff-brief-sorted quiet
> diff -rq <mydir> <mydir2> | sort
$show which files differ between <mydir> and <mydir2>, sorted
Print a sorted summary of new, missing and differing files in <mydir> and <mydir2>, at all levels
names of differing files in <mydir> and <mydir2> in alphabetical order
diff -rq of <mydir> and <mydir2> piped to sort
use diff and sort to report which files are not the same in <mydir> and <mydir2>
brief recursive comparison of <mydir> and <mydir2>, sorted
sorted list of what is different in the trees <mydir> and <mydir2>
only in one or different: <mydir> and <mydir2>, report sorted
order the brief diff of <mydir> and <mydir2> alphabetically
which files have diverged between <mydir> and <mydir2>, in sorted order
Compare <mydir> with <mydir2> recursively, report just names, and sort the report
sort the summary of differences between <mydir> and <mydir2>
in alphabetical order, the files that <mydir> and <mydir2> do not share or that differ

= diff-exclude quiet
> diff -r --exclude='<glob>' <mydir> <mydir2> || true
compare <mydir> and <mydir2> recursively but skip files matching <glob>
Display the differences of the trees <mydir> and <mydir2>, excluding <glob>
recursive diff of <mydir> and <mydir2> without <glob>
leave <glob> out when you diff the folders <mydir> and <mydir2> with all they contain
use diff -r with an exclude of <glob> on <mydir> and <mydir2>
differences between <mydir> and <mydir2> at any depth except in <glob>
files named <glob> do not matter, diff the directories <mydir> and <mydir2> fully
everything that differs in <mydir> and <mydir2>, <glob> ignored, line by line
exclude <glob>, diff directories <mydir> <mydir2>
what changed between <mydir> and <mydir2>, all levels, <glob> not considered
Compare directory <mydir> with <mydir2> and all subdirectories, ignoring <glob>
folder diff with lines, <mydir> to <mydir2>, minus <glob>
diff the trees <mydir> and <mydir2>, pattern <glob> excluded

= sort-two-unique quiet
> sort <bare> <bare2> | uniq -u
$show the lines that occur only once in <bare> and <bare2> together
Sort <bare> and <bare2> together and print the lines that are not repeated
lines that appear a single time in the two files <bare> and <bare2> taken as one
use sort and uniq -u on <bare> and <bare2>
what is in <bare> and <bare2> exactly once overall
singletons among all lines of <bare> and <bare2>
put <bare> and <bare2> together, drop whatever has a duplicate
sort <bare> with <bare2>, only lines without a twin
merged lines of <bare> and <bare2> that have no second copy
non-repeated lines from the combination of <bare> and <bare2>
Print every line that is unique in the combined contents of <bare> and <bare2>
both files <bare> and <bare2> through sort, then uniq -u
<bare> plus <bare2>, lines with a count of one

= sort-two-repeated quiet
> sort <bare> <bare2> | uniq -d
$show the lines that occur more than once in <bare> and <bare2> together
Sort <bare> and <bare2> together and print one copy of each repeated line
lines with a duplicate in the two files <bare> and <bare2> taken as one
use sort and uniq -d on <bare> and <bare2>
what is in <bare> and <bare2> at least twice overall
repeats among all lines of <bare> and <bare2>
put <bare> and <bare2> together, keep one of everything that has a duplicate
sort <bare> with <bare2>, only lines with a twin
merged lines of <bare> and <bare2> that have a second copy
repeated lines from the combination of <bare> and <bare2>, once each
Print every line that is duplicated in the combined contents of <bare> and <bare2>
both files <bare> and <bare2> through sort, then uniq -d
<bare> plus <bare2>, lines with a count above one

= sort-numeric-count
> sort -n <nums> | uniq -c
$count how often each number occurs in <nums>, in numeric order
Sort <nums> numerically and print every number with its number of occurrences
numbers of <nums> in rising order, each with its frequency
use sort -n and uniq -c on <nums>
each value in <nums> with how often it is there, smallest value first
frequency table for <nums> by increasing value
tally the values of <nums>, ordered as numbers
occurrences per number in <nums>, low values first
which numbers are in <nums> and how many times, sorted by the number
counts for the numbers of <nums>, numerical order
Display the numbers from <nums> in ascending order prefixed by their counts
histogram of <nums> sorted by number and not by count
count equal numbers of <nums>, from the smallest number to the largest

= sort-human-rev
> sort -rh <file>
$sort <file> by human readable sizes [like 2K or 3G], largest first
Sort the lines of <file> by sizes such as 10K, 5M and 1G in reverse order
order <file> where lines begin with sizes like 4M, from big to small
use sort -rh on <file>
human numeric sort of <file>, descending
lines of <file> start with K, M or G sizes, biggest at the top
<file> holds du -h output, sort it with the largest first
sort <file> descending, suffixes K M G understood
compare sizes like 900K and 2M properly when ordering <file>, high to low
reverse order of <file> by readable size
Display <file> sorted by human-readable number from largest to smallest
saved sizes in <file>, heaviest first, units respected
descending by size with unit letters, file <file>

= sort-human
> sort -h <file>
$sort <file> by human readable sizes [like 2K or 3G], smallest first
Sort the lines of <file> by sizes such as 10K, 5M and 1G in increasing order
order <file> where lines begin with sizes like 4M, from small to big
use sort -h on <file>
human numeric sort of <file>, ascending
lines of <file> start with K, M or G sizes, biggest at the bottom
<file> holds du -h output, sort it with the smallest first
sort <file> ascending, suffixes K M G understood
compare sizes like 900K and 2M properly when ordering <file>, low to high
order <file> by readable size, upwards
Display <file> sorted by human-readable number from smallest to largest
saved sizes in <file>, lightest first, units respected
ascending by size with unit letters, file <file>

= sort-month
> sort -M <file>
$sort <file> by month names
Sort the lines of <file>, which begin with JAN, FEB and so on, in calendar order
january before february: order <file>
use sort -M on <file>
month sort of <file>
lines of <file> start with month abbreviations, put them in order of the year
compare by month when sorting <file>
calendar order for <file>
<file> by month, jan to dec
arrange <file> by the month each line starts with
Display <file> ordered by the name of the month
not alphabetical, but by month: <file>
sort months in <file> properly

= sort-random-one
> sort -R <file> | head -n 1
pick a random line of <file> with sort
Print one line of <file> after sorting it at random
use sort -R and head for a random line of <file>
random sort of <file>, only the first line
sort <file> randomly and show a single line
sort --random-sort <file>, top line
one line of <file> by chance, using sort and head
mix <file> by means of sort and take one
let sort shuffle <file>, keep one line
draw a line from <file> with sort -R
Sort the lines of <file> randomly but only print the first
head -n 1 of a randomly sorted <file>
chance pick by sort, file <file>

= sort-uniq-in-place change
> sort <bare> | uniq | sort -o <bare>
sort <bare> and remove duplicates with uniq, writing back to <bare> by sort -o
Sort <bare>, drop repeated lines through uniq and save the result over <bare> with another sort
pipe <bare> through sort, uniq and sort -o back to itself
sort, uniq, sort -o on <bare>
use uniq between two sorts so that <bare> ends up without duplicates
<bare> to sort to uniq and by sort -o into <bare> again
overwrite <bare> by its distinct lines, through sort, uniq and sort -o
a pipeline with uniq to deduplicate <bare> in place
sorted and unique version of <bare> in <bare> itself by way of uniq
write sort and uniq of <bare> back with sort -o
Make the lines of <bare> unique with uniq and store them in <bare> using sort -o
in-place dedupe of <bare>, sort and uniq in a pipe
uniq the sorted <bare>, last sort saves to <bare>

= sort-key-two-numeric
> sort -k<colnum>,<colnum> -k<colnum2>,<colnum2>n <log>
$sort <log> by <colnum> and then numerically by <colnum2>
Sort the lines of <log> on <colnum>, ties in numeric order of <colnum2>
order <log> by <colnum>, equal ones by the number in <colnum2>
use sort with two keys on <log>: <colnum> as text, <colnum2> as number
first <colnum>, second <colnum2> as number, file <log>
<log> grouped by <colnum>, within a group rising by <colnum2>
two level sort of <log>: <colnum> alphabetically, <colnum2> numerically
primary key <colnum>, secondary numeric key <colnum2>, in <log>
arrange <log> by <colnum> and inside that by value of <colnum2>
sort keys for <log>: <colnum> plain, then <colnum2> numeric
Display <log> ordered by <colnum>, and where that is equal, by <colnum2> as a number
<colnum> decides, after that the amount in <colnum2>: <log>
when <colnum> of <log> is equal, compare <colnum2> numerically

= sort-key-two-desc
> sort -k<colnum>,<colnum> -k<colnum2>,<colnum2>nr <log>
$sort <log> by <colnum> and then by <colnum2> from the highest number down
Sort the lines of <log> on <colnum>, ties in descending numeric order of <colnum2>
order <log> by <colnum>, equal ones with the larger number in <colnum2> first
use sort with two keys on <log>: <colnum> as text, <colnum2> as number in reverse
first <colnum>, second <colnum2> as number falling, file <log>
<log> grouped by <colnum>, within a group falling by <colnum2>
two level sort of <log>: <colnum> alphabetically, <colnum2> numerically descending
primary key <colnum>, secondary reverse numeric key <colnum2>, in <log>
arrange <log> by <colnum> and inside that from big to small in <colnum2>
sort keys for <log>: <colnum> plain, then <colnum2> numeric, reversed
Display <log> ordered by <colnum>, and where that is equal, highest <colnum2> first
<colnum> decides, after that the greatest amount in <colnum2> leads: <log>
when <colnum> of <log> is equal, the bigger <colnum2> comes first

= sort-tab-key
> sort -t $'\t' -k<col>,<col> <tsv>
$sort the tab separated <tsv> by <col>
Sort <tsv> on <col>, with a tab as the field separator
order the rows of <tsv> by <col>
use sort with tab as delimiter on <col> of <tsv>
tsv sort: <tsv>, key <col>
<tsv> by <col>, fields are divided by tabs
arrange <tsv> according to <col>
sort -t tab for <col> in <tsv>
rows of the tsv <tsv> in the order of <col>
tabs part the fields of <tsv>, sort by <col>
Display <tsv> sorted by <col>, only tabs separate columns
alphabetical by <col>, file <tsv>
put <tsv> in order of <col>

= grep-two-count quiet
> grep -oiE '<word>|<word2>' <file> | sort | uniq -c | sort -n
$count how often <word> and <word2> each occur in <file>, ignoring case, rarest first
Extract all occurrences of <word> or <word2> from <file> regardless of case and print their counts in increasing order
tally <word> against <word2> in <file>, any capitalization, lowest count first
use grep -oiE, sort and uniq to count <word> and <word2> in <file>
frequency of <word> and of <word2> in <file>, case-insensitive, ascending
which is more frequent in <file>, <word> or <word2>, case ignored, list counts upwards
occurrences of the two words <word> and <word2> in <file>, case does not matter, sorted by count
compare the counts of <word> and <word2> in <file> without case, small to large
<word> versus <word2> in <file>: hits of each spelling, least first, any case
matches of <word> or <word2> in <file>, counted and numerically sorted, ignoring case
For <file>, show the number of matches of <word> and <word2> in any case, ordered by number
vote count between <word> and <word2> in <file>, upper and lower case alike, ascending
list how many <word> and how many <word2> are in <file>, no case distinction, lowest first

= cores-count
> grep '^core id' /proc/cpuinfo | sort -u | wc -l
$count the distinct core ids in /proc/cpuinfo
Print the number of different physical cores by the core id lines of /proc/cpuinfo
how many different core ids does /proc/cpuinfo have
number of unique core id lines in /proc/cpuinfo
use grep and sort on /proc/cpuinfo to count the real cores
real cores, not threads, from /proc/cpuinfo
physical core count by /proc/cpuinfo
tally unique core ids of the processor
cores without hyperthreading, look at core id in /proc/cpuinfo
distinct core id values, how many
Display how many unique core id entries the cpuinfo file contains
count cpu cores by their ids, duplicates dropped
core id lines of /proc/cpuinfo, deduplicated and counted

= kernel-config parse
> grep '<word>' "/boot/config-$(uname -r)"
$show the lines with <word> in the configuration of the running kernel
Display all lines containing <word> in the compile-time config file of the current kernel
is <word> enabled in my kernel, grep its config
grep <word> in the kernel config under /boot
which kernel options mention <word>
use grep and uname to look for <word> in /boot/config
kernel build options with <word>
was the kernel compiled with <word>
look <word> up in the config of the kernel that runs
settings of the current kernel that contain <word>
Search the config file in /boot that belongs to the current kernel release for <word>
config lines about <word>, current kernel
kernel configuration, only <word>

= squeeze-cut
> tr -s ' ' < <log> | cut -d' ' -f<col>
squeeze [repeated] spaces in <log> with tr and cut out <col>
Print <col> of <log> with tr and cut, treating several spaces as one
use tr -s and cut to get <col> of <log>
<col> of <log>, columns are padded with many blanks, by tr and cut
tr to squeeze blanks, cut for <col>, input <log>
without awk: <col> of the space aligned <log>
cut fails on multiple spaces in <log>, squeeze them first, then <col>
collapse runs of spaces in <log> and cut <col>
take <col> from <log> after squeezing the blanks
pipe <log> through tr -s into cut for <col>
Display the whitespace separated <col> of <log> by means of tr and cut
one space between fields of <log>, then cut <col>
cut <col> out of <log>, no matter how many spaces

= ls-size-cut
> ls -l | tr -s ' ' | cut -d' ' -f5,9
$show size and name of the entries here using ls, tr and cut
Print only the size and name columns of ls -l for the current directory, with tr and cut
cut the fifth and ninth field out of ls -l
use tr and cut on ls -l to keep sizes and names
ls -l reduced to size and name by cut
sizes with names from ls -l, other columns cut away
squeeze the blanks of ls -l and cut fields 5 and 9
fields five and nine of the long listing
long listing here, just size and file name, via cut
pipe ls -l to tr and cut for bytes and names
Display the size in bytes and the name of each entry by cutting the output of ls -l
keep column 5 and 9 of ls -l
cut down ls -l to bytes and names

= nth-from-last-csv
> rev <csv> | cut -d, -f<small> | rev
$show the <small>th field from the end of each line of <csv> with rev and cut
Print from every record of <csv> the field that is number <small> counted from the right
<csv>: field <small> from the back
use rev and cut on <csv> to take field <small> from the end
reverse <csv>, cut field <small> at the commas, reverse back
count fields of <csv> from the right, i need number <small>
comma separated <csv>, <small>th last value of each row
rows of <csv> differ in length, give the <small>th value from the end
rev, cut -f<small>, rev on <csv>
value number <small> from the right in every line of <csv>
Display the <small>th-last comma separated field in <csv>
right to left, column <small> of <csv>
the <small>th from last entry of each csv row in <csv>

= cut-tsv
> cut -f<small>,<small2> <tsv>
$show columns <small> and <small2> of the tab separated <tsv>
Print fields <small> and <small2> of <tsv>, which uses tabs
cut columns <small> and <small2> out of <tsv>
use cut on <tsv> for fields <small> and <small2>
tsv columns <small> and <small2>, <tsv>
only field <small> and <small2> from <tsv>
reduce <tsv> to columns <small> and <small2>
extract two columns, <small> and <small2>, of <tsv>
tabs separate <tsv>, keep column <small> and column <small2>
pick fields <small> and <small2> in <tsv>
Display just the tab-delimited fields <small> and <small2> from <tsv>
drop all but columns <small> and <small2> of <tsv>
columns number <small> and <small2> of <tsv> please

= cut-output-delimiter
> cut -d, -f<small>,<small2> --output-delimiter=' ' <csv>
$show columns <small> and <small2> of <csv> separated by a space
Print fields <small> and <small2> of <csv> with a blank instead of the comma between them
cut columns <small> and <small2> out of <csv>, output delimiter space
use cut with another output delimiter on <csv>, fields <small> and <small2>, blank between
comma in, space out: fields <small> and <small2> of <csv>
only field <small> and <small2> from <csv>, parted by a space
extract columns <small> and <small2> of <csv> and join them by a blank
fields <small> and <small2> of <csv>, replace the comma with a space
two columns of <csv>, <small> and <small2>, no commas in the output but blanks
let cut print <small> and <small2> of <csv> space separated
Display the comma-delimited fields <small> and <small2> from <csv> using a space as the output separator
columns <small> <small2>, <csv>, space delimited output
field <small>, a space, field <small2>, for each row of <csv>

= paste-interleave
> paste -d '\n' <bare> <bare2>
interleave the lines of <bare> and <bare2>
Print the lines of <bare> and <bare2> alternately
one line of <bare>, one line of <bare2>, and so on
alternate between <bare> and <bare2> line by line
use paste with a newline delimiter on <bare> and <bare2>
zip the files <bare> and <bare2> together, lines taking turns
mix <bare> and <bare2> by turns
odd lines from <bare>, even lines from <bare2>
merge <bare> and <bare2> like a zipper
lines of <bare> followed each by the same line of <bare2>
Display both files in turns, first a line of <bare>, then one of <bare2>
question and answer: line from <bare>, below it the one from <bare2>
shuffle <bare> and <bare2> into each other in strict alternation

= paste-serial
> paste -s <bare> <bare2>
print each of <bare> and <bare2> on a line of its own, lines separated by tabs
Join all lines of <bare> with tabs into one row and do the same with <bare2> below
two rows: all of <bare>, then all of <bare2>, tab separated
use paste -s on <bare> and <bare2>
turn the columns <bare> and <bare2> into rows
serial paste of <bare> and <bare2>
transpose the lists <bare> and <bare2>, each file becomes a row
one row per file, tabs between former lines: <bare>, <bare2>
lines of <bare> horizontally, under that those of <bare2>
flatten <bare> and <bare2> separately with tabs
Output the lines of <bare> and of <bare2> in parallel rows, one file per row
file <bare> as a tab separated line and <bare2> likewise
lay <bare> and <bare2> on their sides

= paste-serial-pairs
> paste -sd ' \n' <file>
join every two lines of <file> with paste -s, a space between
Print <file> with paste alternating a space and a newline as delimiters
use paste -s with the delimiters space and newline on <file>
paste -sd for pairs of lines in <file>
alternate blank and line break between the lines of <file>, by paste
pairs of lines in <file> through serial paste
serial paste of <file>, first a space, then a newline
let paste put a space after odd lines of <file> and a newline after even ones
delimiters space, newline, space, newline: paste <file>
paste two successive lines of <file> together using -s
Combine the lines of <file> two by two with paste -s and a delimiter list
<file> by twos through paste -sd
paste -s: rows of two from <file>

= join-unpaired-first
> join -v 1 <sorted> <sortedb>
$show the lines of <sorted> that join cannot pair with <sortedb>
Print only the unpairable lines of <sorted> when joining it with <sortedb>
anti join: <sorted> without partners in <sortedb>
use join -v 1 on <sorted> and <sortedb>
lines of <sorted> whose first field <sortedb> does not have, by join
join, but just what of <sorted> stays alone against <sortedb>
which keys of <sorted> have no match in <sortedb>, use join
unmatched records of <sorted> against <sortedb> with join
let join list lines of <sorted> missing a counterpart in <sortedb>
records only in <sorted> by key, other file <sortedb>, join
Display the rows of <sorted> for which join finds no match in <sortedb>
left side without match: join <sorted> <sortedb>
key not found in <sortedb>: rows of <sorted>, by join

= join-left
> join -a 1 <sorted> <sortedb>
left join of <sorted> with <sortedb>
Join <sorted> and <sortedb> on the first field and also print unpairable lines of <sorted>
all lines of <sorted>, completed from <sortedb> where the key matches
use join -a 1 on <sorted> and <sortedb>
join both files but keep lines of <sorted> without a match in <sortedb>
outer join that retains <sorted>, other side <sortedb>
combine <sorted> with <sortedb> by key, nothing of <sorted> may get lost
every key of <sorted>, matched or not, joined with <sortedb>
join <sorted> to <sortedb>, unmatched left lines included
add what <sortedb> knows to each line in <sorted>, keep those it does not know
Print the join of <sorted> and <sortedb> plus the lines of <sorted> that have no partner
sql style left join, <sorted> then <sortedb>
like join but with the lonely lines of <sorted> too, <sortedb> being the second file

= join-csv-columns quiet
> join -t, -1 <small> -2 <small2> <(sort -t, -k<small>,<small> <csv>) <(sort -t, -k<small2>,<small2> <csv2>)
join <csv> and <csv2> where field <small> of the first equals field <small2> of the second
Join the csv files <csv> and <csv2> on field <small> of the one and field <small2> of the other, sorting both
combine <csv> by column <small> with <csv2> by column <small2>
use join with commas: key <small> in <csv>, key <small2> in <csv2>
match column <small> of <csv> with column <small2> of <csv2>
inner join, <csv> field <small>, <csv2> field <small2>
rows of <csv> and <csv2> that agree in column <small> and <small2> respectively, put together
merge two tables, <csv> on its column <small>, <csv2> on its column <small2>
sort and join: <csv> (key column <small>) and <csv2> (key column <small2>)
join on different columns, <small> of <csv> and <small2> of <csv2>
Print the records of <csv> joined with those of <csv2>, comparing field <small> to field <small2>
like in sql: <csv> column <small> equals <csv2> column <small2>
connect <csv> with <csv2> through columns <small> and <small2>

= awk-lookup quiet
> awk 'NR == FNR { seen[$0]; next } $0 in seen' <bare> <bare2>
print the lines of <bare2> that also occur in <bare> using awk, in their order
With awk remember all lines of <bare>, then print each line of <bare2> found among them
awk: lines in <bare2> known from <bare>, order of <bare2> kept
use awk and an array of <bare> to filter <bare2> to what is in both
no sorting: which lines of <bare2> are in <bare>, by awk
lookup of <bare2> lines in <bare> with awk
awk NR==FNR idiom: common lines, first <bare>, then <bare2>
read <bare> into an awk array and keep matching lines of <bare2>
let awk print those lines of <bare2> which <bare> has
whole line match of <bare2> against <bare> in awk
Print, by awk and without sorting, every line of <bare2> contained in <bare>
intersection through awk, <bare> stored first, <bare2> filtered
filter <bare2> by the list <bare> with awk

= awk-lookup-not quiet
> awk 'NR == FNR { seen[$0]; next } !($0 in seen)' <bare> <bare2>
print the lines of <bare2> that do not occur in <bare> using awk, in their order
With awk remember all lines of <bare>, then print each line of <bare2> not among them
awk: lines in <bare2> unknown to <bare>, order of <bare2> kept
use awk and an array of <bare> to remove from <bare2> what <bare> has
no sorting: which lines of <bare2> are not in <bare>, by awk
exclude lines of <bare> from <bare2> with awk
awk NR==FNR idiom: lines missing in <bare>, first <bare>, then <bare2>
read <bare> into an awk array and drop matching lines of <bare2>
let awk print those lines of <bare2> which <bare> lacks
subtract <bare> from <bare2> in awk
Print, by awk and without sorting, every line of <bare2> not contained in <bare>
difference through awk, <bare> stored first, rest of <bare2> printed
blacklist <bare> applied to <bare2> with awk

= awk-fields-more
> awk -F'\t' 'NF > <small>' <tsv>
$show the lines of <tsv> that have more than <small> tab separated fields
Print every line of <tsv> with over <small> fields, the separator being a tab
rows of <tsv> with more than <small> columns
use awk with tab as separator for lines of <tsv> above <small> fields
tab delimited <tsv>, rows having more than <small> values
which rows in <tsv> are wider than <small> columns
awk NF over <small> on <tsv>, tabs
keep lines of <tsv> whose number of tab fields exceeds <small>
wide lines of <tsv>, beyond <small> fields
filter <tsv> by field count, greater than <small>
Display the records of the tab-separated <tsv> that contain more than <small> fields
overlong rows, <tsv>, <small> columns are allowed
more than <small> columns: those rows of <tsv>

= xargs-copy-dirs change
> echo <plaindir> <plaindir2> | xargs -n 1 cp <anyfile>
copy <anyfile> into both <plaindir> and <plaindir2> using xargs
Copy the file <anyfile> to the directories <plaindir> and <plaindir2> with echo and xargs
one file, two targets, by xargs: <anyfile> to <plaindir> and <plaindir2>
use xargs -n 1 with cp to put <anyfile> in <plaindir> and <plaindir2>
echo the folders <plaindir> and <plaindir2> into xargs cp <anyfile>
distribute <anyfile> over <plaindir> as well as <plaindir2> through xargs
<anyfile> should land in <plaindir> and also in <plaindir2>, xargs runs cp
let xargs copy <anyfile> once for <plaindir> and once for <plaindir2>
xargs cp <anyfile>, destinations <plaindir> and <plaindir2>
pipe two directory names, <plaindir> and <plaindir2>, to cp <anyfile>
Place a copy of <anyfile> in <plaindir> and in <plaindir2> by way of xargs
cp takes only one destination, so xargs <anyfile> to <plaindir> and <plaindir2>
multiple destinations for <anyfile>, namely <plaindir> and <plaindir2>, xargs

= xargs-lines-echo
> xargs -I {} echo '<stem> {}' < <sorted>
print <stem> before each line of <sorted> with xargs
Run echo with <stem> and the line for every line of <sorted>, using xargs
use xargs -I on <sorted> to echo <stem> plus each line
for all lines in <sorted> let xargs echo <stem> in front
xargs with a placeholder: <stem> {}, lines from <sorted>
call echo <stem> once per line of <sorted> through xargs
feed <sorted> to xargs, which prints <stem> and the line
every line of <sorted> as argument of echo <stem>, by xargs
by xargs say <stem> and the entry for each entry of <sorted>
items of <sorted> prefixed with <stem> via xargs
Execute echo for each line read from <sorted>, putting <stem> before it, with xargs -I
loop over <sorted> by xargs: <stem> then the item
xargs -I {} with echo <stem>, input <sorted>

= xargs-touch-suffix change
> xargs -I {} touch {}.<ext> < <sorted>
create an empty .<ext> file for each line of <sorted>
For every line in <sorted> create a file of that name with the extension .<ext>, using xargs
touch one .<ext> file per entry of <sorted>
use xargs and touch: names from <sorted>, extension .<ext>
make files named like the lines of <sorted> plus .<ext>
<sorted> lists names, i need an empty <ext> file for each
xargs touch, <sorted>, suffix .<ext>
turn each entry in <sorted> into an empty file ending in .<ext>
generate empty .<ext> files after the names in <sorted>
names in <sorted> become files with .<ext>
Read names from <sorted> and touch each with .<ext> appended
a set of blank .<ext> files, one per line of <sorted>
per line of <sorted> one new .<ext> file

= xargs-parallel parse
> xargs -P <small> -I {} <script> {} < <sorted>
run <script> for each line of <sorted>, <small> at a time
Execute <script> once per line of <sorted> with up to <small> processes in parallel
parallel runs of <script> over the lines of <sorted>, <small> jobs
use xargs -P <small> to call <script> with every line of <sorted>
<small> copies of <script> at once, arguments from <sorted>
process <sorted> line by line with <script> in <small> parallel processes
let xargs start <script> for all entries of <sorted>, at most <small> simultaneously
speed up <script> over <sorted> with <small> workers
each line in <sorted> as argument of <script>, <small> concurrently
concurrency <small>: <script> on the items of <sorted>
Run the program <script> on every line of <sorted> keeping <small> processes going
xargs in parallel, <small> processes, command <script>, list <sorted>
feed <sorted> to <script>, <small> side by side

= echo-cat-file
> echo $(cat <file>)
print <file> on one line with echo and cat
Echo the content of <file> so that line breaks and repeated blanks become single spaces
use echo with the output of cat <file>, unquoted
echo what cat prints for <file>, all in a row
words of <file> in one line, by echo
flatten <file> with echo and command substitution
substitute the contents of <file> into echo
echo of cat of <file>
one line of <file> by an unquoted substitution
let the shell split <file> into words and echo them
Display the contents of <file> through echo and a cat substitution
collapse <file> to a line by echo
echo dollar cat, file <file>

= upper-variable quiet
> <readvar2>=$(echo "$<readvar>" | tr 'a-z' 'A-Z')
save the upper case of the variable <readvar> in the variable <readvar2>
Convert the value of <readvar> to upper case with tr and store it in the variable <readvar2>
variable <readvar2> should be <readvar> in capitals
set <readvar2> to what <readvar> holds, in capital letters
capitalize all of <readvar> into <readvar2>
use echo and tr to put an uppercase copy of <readvar> into <readvar2>
from <readvar> make <readvar2>, all letters upper case
assign <readvar2>: variable <readvar> uppercased
uppercase variable <readvar>, result in <readvar2>
keep <readvar> and get <readvar2> in capitals from it
Translate the letters in variable <readvar> to capitals and save the result as <readvar2>
<readvar2> gets the contents of <readvar>, small letters turned big
shell variable <readvar> to upper case, new name <readvar2>

= lower-variable quiet
> <readvar2>=$(echo "$<readvar>" | tr 'A-Z' 'a-z')
save the lower case of the variable <readvar> in the variable <readvar2>
Convert the value of <readvar> to lower case with tr and store it in the variable <readvar2>
variable <readvar2> should be <readvar> in small letters
set <readvar2> to what <readvar> holds, without capitals
turn <readvar> into small letters, call the result <readvar2>
use echo and tr to put a lowercase copy of <readvar> into <readvar2>
from <readvar> make <readvar2>, all letters lower case
assign <readvar2>: variable <readvar> lowercased
lowercase variable <readvar>, result in <readvar2>
keep <readvar> and get <readvar2> with only small letters from it
Translate the letters in variable <readvar> to lower case and save the result as <readvar2>
<readvar2> gets the contents of <readvar>, capitals turned small
shell variable <readvar> to lower case, new name <readvar2>

= fold-more parse
> fold -w <lineb> <file> | more
wrap <file> at <lineb> characters and page through it with more
Display <file> with lines wrapped to at most <lineb> characters, pausing after each page
long lines of <file> folded at <lineb>, one screen at a time by more
use fold and more to read <file> at width <lineb>
page <file> by more, width <lineb>
fold <file> to <lineb> columns and stop after every screen
read <file> in lines of <lineb> characters with more
<file> is too wide, break it at <lineb> and show it in more
more on <file> folded to <lineb>
<lineb> characters a line, page by page, file <file>
Show <file> folded to a width of <lineb>, waiting for a key after each page
cut the view of <file> into lines of <lineb> and let me page with more
through fold at <lineb> and more: <file>

= cat-n-less parse
> cat -n <file> | less
page through <file> with line numbers using cat and less
Number all lines of <file> with cat and view the result in less
cat -n <file> piped into less
scroll <file> in less, numbers from cat
use cat and less to browse a numbered <file>
numbered lines of <file> by cat, shown in a pager
let me scroll through <file>, numbered by cat -n
view <file> with cat's line numbers, less as pager
pipe the numbered <file> from cat to less
less on top of cat -n, file <file>
Display the contents of <file> with line numbers from cat in the pager less
browse <file>, cat -n in front of less
line numbers by cat, paging by less, input <file>

= more-file parse
> more <file>
view <file> page by page with more
Display the contents of <file> one screenful at a time using more
more on <file>
use more to read <file>
open <file> in more
<file> in the pager more
show <file>, waiting for the space bar after each page, with more
read <file> with the more command
let more show <file>
step through <file> screen by screen in more
View the file <file> by means of more
pager more for <file>
look at <file> using more

= cat-many-md5
> cat *.<ext> | md5sum
calculate one md5 sum over all .<ext> files here together
Calculate a single MD5 checksum of the concatenated <ext> files in the current directory
one md5 for everything in *.<ext>
combined md5 of the .<ext> files in this folder
use cat and md5sum to hash all <ext> files as one
did anything change in any .<ext> here, one md5 over all of them
md5 of the joined contents of all *.<ext>
a common checksum, md5, for the <ext> files of this directory
pipe all .<ext> files into md5sum
hash of all <ext> files taken as one stream, md5
Print the md5 sum of the contents of all *.<ext> files in the working directory taken together
fingerprint for the whole set of .<ext> files, md5, a single value
single md5 of what the <ext> files contain

= echo-md5-newline
> echo '<text>' | md5sum
calculate the md5 sum of <text> followed by a newline
Pipe the output of a plain echo of <text> to md5sum, newline included
md5 of the line <text> with its line end
echo <text> into md5sum
use echo, without -n, and md5sum on <text>
md5sum of what echo prints for <text>
hash the line <text>, newline counts, md5
checksum of echo <text>
md5 for <text> plus line feed
run <text> through echo and md5sum
Print the MD5 digest of the output of echo <text>
feed echo <text> to md5sum
md5, input is the echoed <text> with newline

= wc-found
> find <where> -type f -name '*.<ext>' -print0 | xargs -0 cat | wc -l
$count the lines of all .<ext> files <where> in total with xargs
Calculate the total number of lines in every <ext> file <where>, null-separated through xargs and cat
one line total for the .<ext> files <where>, using find, xargs, cat and wc
use xargs cat to sum up the lines of .<ext> files <where>
how many lines of <ext> are <where> altogether, by find -print0 and xargs
pipe .<ext> files <where> to xargs -0 cat and count lines
xargs and wc: grand total of lines in .<ext> files <where>
lines of all <ext> sources <where> as one figure, through xargs
concatenate the <ext> files <where> by xargs and wc -l
find, xargs cat, wc -l for *.<ext> <where>
Print a single line count for all files named *.<ext> <where>, passing names null-terminated to xargs
sum of lines, .<ext> files <where>, safe for names with spaces, xargs
with xargs, total line number of .<ext> files <where>
`,
)

export const textJoining = [...neighbours(), ...joining]
