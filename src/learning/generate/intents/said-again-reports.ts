import { moreWordings } from '../grammar.ts'

/** More ways to ask for reports made in two or three steps: several conditions at once, tallies, comparisons of lists. */
export const saidAgainReports = moreWordings(`
= search/grep-and
lines in <file> with both <word> and <word2>
both <word> and <word2> on the same line of <file>
$show lines in <file> containing <word> and <word2>
which lines of <file> mention <word> and also <word2>?
lines of <file> where <word> and <word2> appear together
From <file> I only want the lines that have <word> as well as <word2>
In <file>, print every line that contains <word> and <word2>, in any order. Nothing else.
<file>: lines having <word> plus <word2>
a line of <file> counts only if <word> and <word2> are both in it; print those
grep <file> for <word>, then keep the lines with <word2>

= search/grep-but-not
lines of <file> with <word> but without <word2>
show lines of <file> that mention <word> but not <word2>
<word> lines in <file>, minus those with <word2>
lines in <file> that have <word>, leaving out those that also have <word2>
which lines of <file> say <word> and do not say <word2>?
everything in <file> about <word>, except where <word2> is on the line too
In <file>, print the lines that contain <word> and don't contain <word2>.
<file>: <word> yes, <word2> no
grep <word> in <file> and drop the <word2> ones
I need the lines with <word> from <file>, but skip any with <word2>

= text/again-but-not-count
how many lines of <file> contain <word> but not <word2>?
number of lines in <file> with <word> and without <word2>
count the <word> lines of <file> that do not mention <word2>
how often is <word> in <file> on a line without <word2>? just the number of lines
In <file>, count the lines that have <word>, not counting those that have <word2> as well.
<file>: how many <word> lines are free of <word2>
lines in <file> with <word>, minus those with <word2>, only the count
$count the lines of <file> where <word> occurs and <word2> does not

= text/asked-both-count
how many lines in <file> mention <word> and also <word2>
number of lines of <file> with <word> and <word2> both
count lines in <file> that have <word> as well as <word2>
how many <word> lines of <file> contain <word2> too?
In <file>, how many lines contain <word> and <word2>? Print only the number.
<file>: count of lines where <word> and <word2> come together
of the lines with <word> in <file>, how many have <word2>?
in <file> $count the lines on which both <word> and <word2> appear

= text/again-either-not
lines with <word> or <word2> in <file> but without <word3>
<file>: <word> or <word2>, not <word3>
which lines of <file> have <word> or <word2> and no <word3>?
$show the lines in <file> that mention <word> or <word2>, skipping those with <word3>
Print every line of <file> that contains <word> or <word2>, unless <word3> is in it as well.
from <file> take the lines with either <word> or <word2> and throw out the <word3> ones
either <word> or <word2> has to be in the line, and <word3> must not: <file>
I want lines of <file> about <word> or <word2>, except those about <word3>

= search/grep-E
lines with <word> or <word2> in <file>
which lines of <file> mention <word> or <word2>?
<file>: every line having <word> or <word2>
In <file>, print the lines that contain at least one of <word> and <word2>.
lines of <file> where <word> or <word2> appears
it is enough if a line of <file> has one of <word>, <word2>; show those lines

= files/dirs-missing
files in <mydir> that are not in <mydir2>
what files are in <mydir> but missing in <mydir2>
names that lie in <mydir> and not in <mydir2>
which of the files in <mydir> have no file of the same name in <mydir2>?
compare <mydir> with <mydir2> and print the names that only <mydir> has
I copied <mydir> to <mydir2>; which names did not make it over?
Print the names of the files that <mydir> has and <mydir2> lacks, one per line.
what does <mydir2> still lack of <mydir>?
file names only found in <mydir>, not in <mydir2>

= files/dirs-common
files that are in both <mydir> and <mydir2>
which names occur in <mydir> as well as in <mydir2>?
what file names do <mydir> and <mydir2> share?
same file name in <mydir> and <mydir2>: list those
Print the names that lie in <mydir> and also in <mydir2>, one per line.
names <mydir> and <mydir2> have in common

= text/missing-unsorted
names in <bare> that are not in <bare2>
who is in <bare> but not in <bare2>? the lists are unsorted
entries of <bare> missing from <bare2>, the files are in no order
which lines of <bare> don't occur in <bare2>? neither is sorted
<bare> and <bare2> are two unsorted lists, print what only <bare> has
what is on the list <bare> but has not been put on <bare2>, sort both first
Print the lines that occur in <bare> and do not occur in <bare2>, sorted. The files are not sorted.
everyone from <bare> except those in <bare2>, unsorted lists

= text/common-unsorted
words that appear in both <bare> and <bare2>, the files are unsorted
which lines appear in both <bare> and <bare2>? one per line, unsorted files
in <bare> as well as in <bare2>: print those lines, sort first
names that are in both <bare> and <bare2>
who is on both lists, <bare> and <bare2>?
which entries do the unsorted lists <bare> and <bare2> share?
people listed in <bare> and in <bare2> as well, sorted
Print the lines that occur in both <bare> and <bare2>, in alphabetical order. The files are not sorted.
overlap of <bare> and <bare2>, not sorted yet
same names in <bare> and <bare2>, sort them first

= text/common-count-common
how many names do <bare> and <bare2> have in common?
how many people are on both <bare> and <bare2>
number of lines shared by <bare> and <bare2>, both unsorted
how many entries of <bare> are in <bare2> too? only the number
count what is in both <bare> and <bare2>, sort them first
size of the overlap between <bare> and <bare2>

= text/sed-replace-ext
replace <word> by <newword> in every <ext> file here
change <word> to <newword> in all the <ext> files in this folder
every <ext> file here: <word> becomes <newword>
in all <ext> files here swap <word> for <newword>
turn <word> into <newword> in each .<ext> file in this folder
<word> should read <newword> in all .<ext> files here, change the files themselves
we were renamed: <word> is now <newword>, fix it in the .<ext> files here

= text/uniq-c-sort
count how often each name appears in <file>, most often first
how many times is each entry in <file>? most frequent on top
votes in <file>, one per line: how many for each, winner first
tally of <file>, highest count first
each different line of <file> with its count, biggest count first
Print every distinct line of <file> with the number of times it occurs, most frequent first.
how often is everyone listed in <file>, starting with the most frequent
ranking of the lines of <file> by how often they come up

= text/web-status
how many requests per status code in <weblog>
status codes in <weblog> and how often each, most first
number of 200s, 404s and so on in <weblog>
hits per http status in <weblog>, commonest first
Count how often each status code occurs in the web server log <weblog>, most frequent first.
what response codes does <weblog> have and how many of each?
tally the status codes of <weblog>

= text/web-visitors
how many different IPs are in <weblog>?
number of distinct client addresses in <weblog>
from how many addresses was the site visited according to <weblog>
Count the different client IP addresses in <weblog>. Only the number.
unique visitors in <weblog>, just how many

= text/again-match-column-tally
<word> lines in <log> per <col>, biggest first
for the lines of <log> with <word>, how often does each value of <col> occur, most frequent first?
who has the most <word> lines in <log>, going by <col>? most first
count the <word> lines of <log> by <col>, highest count on top
among the lines with <word> in <log>, tally <col>, most frequent first
Only look at lines of <log> that contain <word>; count each value of <col> and sort by the count, largest first.
how many <word> entries for each <col> in <log>, descending

= text/col-freq
lines in <log> per <col>, biggest count first
entries per user in <log>, the user is <col>, most first
how many lines for each value of <col> in <log>, highest first
<log>: <col> is the name, count the lines of each and put the most frequent on top
how often does each <col> come up in <log>? sort by count, descending
logins in <log> by <col>, most frequent first
Count the lines of <log> for each different value in <col>, largest count first.

= text/top-csv-groups
top <small> products in <col> of <csv>, header skipped
the <small> values that come up most in <col> of <csv>, not counting the header
which <small> customers are in <col> of <csv> most often? skip the header
<small> most common entries of <col> in <csv> with their counts, without the header
Count the values in <col> of <csv> without its header line and print the <small> most frequent.
best <small> of <col> in <csv> by number of rows, header left out
most ordered <small> in <col> of <csv>, how often each, no header

= text/awk-csv-sum
sum of the prices in <col> of <csv>, without the header
total of <col> in <csv>, header excluded
add up the amounts in <col> of <csv>, the first line is a header
what do the numbers in <col> of <csv> come to? skip the header
how much is it altogether in <col> of <csv>, ignoring the header row
<csv> has a header; print the sum of <col>

= text/table-group-sum-condition
total of <colnum2> in <csv> for rows with <value> in <colnum>
how much is <colnum2> altogether where <colnum> of <csv> is <value>
add up <colnum2> of <csv>, only the rows whose <colnum> is <value>
<csv>: sum <colnum2>, only <value> in <colnum>
sum of <colnum2> over the <value> rows (<colnum>) of <csv>
what do the <value> rows of <csv>, <colnum>, come to in <colnum2>?

= text/table-both-conditions
rows of <csv> where <colnum> is <value> and <colnum2> is over <lineb>
<csv>: <colnum> = <value>, <colnum2> more than <lineb>
which records of <csv> have <value> in <colnum> and more than <lineb> in <colnum2>?
only the <value> rows (<colnum>) of <csv> with <colnum2> above <lineb>
both must hold: <colnum> equals <value> and <colnum2> exceeds <lineb>; rows of <csv>
show me in <csv> everyone with <value> in <colnum> who has over <lineb> in <colnum2>

= text/again-longest-n
<small> longest lines of <file>
which <small> lines of <file> are longest? only the lines
top <small> lines of <file> by length, without the lengths
the longest <small> lines in <file>, longest first, no numbers in front
Print the <small> longest lines of <file>, longest first, just the lines themselves.
show me the <small> lines with the most characters in <file>, only the text

= files/c-prefix-loop
prefix every <ext> in this folder with <prefix>
put <prefix> in front of all <ext> file names here
add <prefix> to the beginning of the name of each .<ext> file here
all .<ext> files here should start with <prefix>
rename every .<ext> file here so that it begins with <prefix>
x.<ext> becomes <prefix>x.<ext>, for all of them here
give the <ext> files in this folder the prefix <prefix>
loop over *.<ext> and rename each to <prefix> plus its old name

= text/again-in-wc-most
longest <ext> file in <plaindir> by number of lines
which of the <ext> files in <plaindir> is longest, counting lines?
<plaindir>: the .<ext> file with the most lines and how many it has
file with most lines among the <ext> files of <plaindir>
In <plaindir> there are several <ext> files. Print the line count and name of the one that has the most lines.
most lines of any .<ext> in <plaindir>

= text/again-in-wc-fewest
shortest <ext> file in <plaindir> by lines
which of the <ext> files in <plaindir> is shortest, counting lines?
<plaindir>: the .<ext> file with the fewest lines and how many it has
In <plaindir> there are several <ext> files. Print the line count and name of the one that has the least lines.
least lines of any .<ext> in <plaindir>

= daily/import-phrase
<ext> files <where> that have "<phrase>", names only
names of the .<ext> files with the text <phrase> <where>, subfolders too
which <ext> files say <phrase> <where>?
.<ext> files mentioning <phrase> <where>, just the names

= daily/import-find
<ext> files <where> that import <word>, names only
just the names of .<ext> files with <word> in them <where>, at any depth
which .<ext> files mention <word> <where>, subfolders as well?
where do my <ext> files use <word> <where>? only file names

= text/sed-between
lines between <word> and <word2> in <file>, these two included
from <word> to <word2> in <file>
print everything from the <word> line to the <word2> line in <file>
the part of <file> that begins at <word> and ends at <word2>
<file>, from the line with <word> up to and including the one with <word2>
cut out of <file> the block from <word> through <word2> and print it

= text/common-between-exclusive
text between <word> and <word2> in <file>, without those two lines
what stands between <word> and <word2> in <file>, not the markers themselves
only the inside of the <word> ... <word2> block in <file>, no marker lines
lines of <file> after <word> and before <word2>, leaving both out
<file>: between <word> and <word2>, exclusive

= text/again-after-colon
what comes after "<stem>:" in <file>
the text behind <stem>: in <file>, to the end of the line
only what follows "<stem>:" on its lines in <file>
<file> has lines like "<stem>: something"; print only the something
value of <stem>: in <file>
everything after <stem>: on the lines of <file> that have it, without <stem>: itself

= text/common-next-word
the word after <word> in <file>
which word comes right after <word> in <file>?
only the word behind each <word> in <file>
<file>: one word following <word>, nothing else
print just the next word after <word> wherever it is in <file>
what word follows <word> in <file>, one per line

= search/grep-url
every URL in <anyfile>
just the links from <anyfile>, one per line
web addresses in <anyfile>
all http and https addresses found in <anyfile>
pull the links out of <anyfile>
Print only the URLs that occur in <anyfile>, each on its own line.

= text/asked-links-unique
unique links in <anyfile>
links in <anyfile> without duplicates
all different web addresses of <anyfile>, whole addresses, each only once
pull the URLs out of <anyfile>, sorted and no repeats
every link of <anyfile> one time, alphabetically
which different full URLs are in <anyfile>?

= text/csv-sum-by
sum of <colnum2> per name in <colnum> of <csv>, skip the header
hours per person in <csv>: <colnum> is the person, <colnum2> the hours, first line a header
total <colnum2> for each <colnum> in <csv>, header not counted
<csv>: group by <colnum> and add up <colnum2>, without the header
how much <colnum2> does each value of <colnum> have in <csv> altogether? ignore the header
per <colnum> the total of <colnum2> in <csv>, header left out

= text/asked-csv-col-oneline
<col> of <csv> joined by commas, without the header
all values of <col> in <csv> on one line, separated by commas, header left out
$show <col> of <csv> as one comma-separated line, not the heading
skip the header of <csv> and join <col> with commas
Print all values in <col> of <csv>, except the header, on a single line with commas between them.
<csv>: <col> in one row, comma in between, no header
join the entries of <col> in <csv> with commas, the first line is a header and does not count
one comma separated list of everything in <col> of <csv> below the header
paste <col> of <csv> together into one line with commas, header excluded
I need <col> of <csv> as a,b,c but not its title
data values of <col> in <csv>, comma separated, single line, header dropped

= text/csv-distinct-count
different cities in <col> of <csv>, how many?
number of different values in <col> of <csv>
how many distinct entries are there in <col> of <csv>
count the different names in <col> of <csv>
<csv>: how many unique values does <col> have?
just the number of different things in <col> of <csv>

= text/long-words
all words longer than <small> letters in <file>, unique
unique words of <file> with over <small> letters
which words of <file> have more than <small> characters? each once
words in <file> that are longer than <small> characters, sorted, no repeats
every different word above <small> letters in <file>

= text/wc-ext-sorted
the <ext> files here with their line counts, the longest last
list the .<ext> files in this folder by number of lines, shortest first, with the total
lines of each *.<ext> here, ascending
line counts of the <ext> files in this folder from the fewest to the most, total included

= text/grep-nl
number the lines with <word> in <file> from 1
lines of <file> with <word>, numbered 1, 2, 3
<word> lines of <file> as a numbered list
give the <word> lines from <file> their own running numbers
print the lines containing <word> in <file> and number them starting at 1, not by their place in the file
a numbered list of the lines with <word> in <file>

= text/again-in-grep-missing
<ext> files directly in <plaindir> with no <word> in them
which .<ext> in <plaindir> are free of <word>? only that folder
.<ext> files of <plaindir>, not its subfolders, without <word>
names of the <ext> files right in <plaindir> where <word> never appears
<plaindir>/*.<ext> lacking <word>

= daily/csv-count-value
count how many students in <csv> have <value> in <col>
how many people in <csv> have <value> as <col>
number of rows of <csv> with <value> in <col>
<csv>: how many have <value> in <col>?
how often is <value> the <col> in <csv>? count rows

= text/tac-from-last
lines in <file> from the last line with <word> on
<file>, from the last <word> line to the end
everything since the last <word> in <file>, that line included
the part of <file> that begins with the last line containing <word>
show me <file> starting at the last <word>

= daily/largest-tree
biggest <n> files anywhere <where> with sizes
<n> biggest files <where>, all depths, size in front
top <n> files by size <where>, with the bytes and the path
what are the <n> largest files anywhere <where>? sizes and paths

= text/sed-replace-find
change <word> to <newword> in all .<ext> files <where>, subfolders too
every .<ext> file <where> at any depth: <word> becomes <newword>
swap <word> for <newword> in each <ext> file <where>, all levels, in place
in all the <ext> files anywhere <where>, turn <word> into <newword>

= find/crowd-ext
how many <ext> files in each folder <startdir>? most first
number of .<ext> files per folder <startdir>, fullest folder first
<ext> files for each directory <startdir>, biggest count on top
which folders <startdir> have how many <ext> files, most first
per folder the number of .<ext> files <startdir>, descending
`)
