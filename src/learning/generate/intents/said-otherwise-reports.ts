import { moreWordings } from '../grammar.ts'

/** More ways to ask for reports in several steps, neighbours told apart by the few words that decide. */
export const saidOtherwiseReports = moreWordings(`
= files/asked-ls-newest-ext-one
latest <ext> in <plaindir>
which .<ext> in <plaindir> came in last? its path
path of the most recent .<ext> that lies in <plaindir>
the freshest .<ext> of <plaindir>, just that one
what is the last changed .<ext> in <plaindir>?
<plaindir>: most recently changed .<ext> file
somebody put a new .<ext> into <plaindir>, which one is it? newest only
I only need the newest one of the .<ext> files in <plaindir>

= text/sed-until
everything in <file> up to the line <word>
top of <file> down to the line with <word>, and no further
<file> as far as <word>, that line still shown
how does <file> go until <word> comes? show it with that line
the part of <file> that leads up to <word>, including the line with it
everything above and including the first <word> in <file>
from the beginning of <file> to <word>
all of <file> until the <word> line, then stop

= text/sed-from
everything in <file> from the line <word> on
bottom of <file>, starting at the line with <word>
<file> beginning at <word>, that line shown as well
how does <file> go on from <word>? show it with that line
the part of <file> that begins with <word>, including the line with it
everything below and including the first <word> in <file>
from <word> to the end of <file>
all of <file> once the <word> line is reached, that one included

= text/again-in-grep-h
<word> lines of all .<ext> in <plaindir>, no file names
the lines with <word> out of every .<ext> in <plaindir>, bare, without the name in front
collect what the .<ext> files in <plaindir> say about <word>, names left off
just the <word> lines from the .<ext> files in <plaindir>, not where they come from
all .<ext> in <plaindir>: lines having <word>, names suppressed
from each .<ext> of <plaindir> the lines with <word> and no file name before them

= text/again-in-grep-c
number of <word> lines in every .<ext> of <plaindir>
count of <word> lines for each .<ext> in <plaindir>, one count per file
how many <word> lines does each of the .<ext> files in <plaindir> hold?
per .<ext> in <plaindir>: how often a line has <word>
all .<ext> in <plaindir> with the number of lines having <word>
each .<ext> of <plaindir> and its count of lines with <word>

= text/again-in-grep-all-sum
grand total of <word> lines over all .<ext> in <plaindir>
number of <word> lines in all .<ext> of <plaindir> added up
how many <word> lines do the .<ext> files in <plaindir> hold between them?
all .<ext> in <plaindir> together: how many lines have <word>, one figure
the .<ext> files of <plaindir> taken as one, count the lines with <word>
one count for the whole lot of .<ext> in <plaindir>: lines with <word>

= text/task-grep-count-in
count of <word> lines in every file of <plaindir>, whatever its ending
all files in <plaindir> with the number of lines having <word>
each file of <plaindir> and its count of lines with <word>

= text/head-one-ext
for each .<ext> its name and its first line
for every .<ext> here the name and then the header line
what are the header lines of my .<ext> files? with the names above
.<ext> files here: name, then line one
how do the .<ext> files here start, and which is which? one line of each
name plus first line, every .<ext> in this folder
show me only the header of every .<ext> here, told apart by name
see the first line of all my .<ext> files under their names

= text/report-ext-head-quiet
for each .<ext> its first line but not its name
for every .<ext> here the header line alone, name hidden
what are the header lines of my .<ext> files? without the names above
.<ext> files here: line one and no name
first line, every .<ext> in this folder, names off
see the first line of all my .<ext> files with no names over them

= text/again-in-head-one-quiet
the top line of each .<ext> in <plaindir>, names off
header of every .<ext> that lies in <plaindir>, bare line without the name
first line, every .<ext> in <plaindir>, names off

= text/missed-in-first-lines
the top line of each file in <plaindir>, whatever the ending, names off
first line of everything in <plaindir>, bare line without the name
how does each file in <plaindir> begin? line one, no names, all endings

= text/report-in-tail-quiet
last line of each .<ext> in <plaindir>, no names
what was written last into every .<ext> in <plaindir>? just the lines
bottom line of all .<ext> in <plaindir>, names off
how does each .<ext> in <plaindir> end? one line each, file names hidden
<plaindir>: final line of every .<ext>, without ==> <==
the last entry of each of the .<ext> files in <plaindir>, and not the name

= text/report-match-tee
show the <word> lines of <file> on screen and keep them in <new> as well
I want to read the <word> lines of <file> now and have them in <new> later
<word> from <file>: screen and <new>
what does <file> say about <word>? show me, and save that to <new> too
let the lines of <file> that have <word> appear here and in <new>
put the <word> lines of <file> into <new>, but let me see them too

= search/grep-cE
lines of <file> that say <word> or <word2>, counted
how many in <file> are <word> or <word2>?
people in <file> whose line says <word> or <word2>, only how many
number of lines in <file> where one of <word> and <word2> stands
<file>: <word> or <word2>, the count
count whoever is <word> or <word2> in <file>

= search/grep-vE
<file> without the <word> and <word2> lines
everything in <file> except what is <word> or <word2>
people in <file> whose line says neither <word> nor <word2>
leave the <word> ones and the <word2> ones out of <file>
<file>: all but <word> and <word2>
who in <file> is not <word> and not <word2>?

= text/table-log-most-frequent
which <col> turns up the most in <log>?
what is asked for the most in <log>, going by <col>?
the one value that <col> of <log> has most often, and how many times
winner of <col> in <log>, by how often it occurs
<log>: commonest thing in <col>
of everything in <col> of <log>, what comes most often?
I'd like to know what is most popular in <col> of <log>, only the top one

= text/again-log-first-one
which ip knocked on the door most often according to <log>?
who is the busiest client in <log>?
the address that shows up most in <log>, first field
top visitor of <log>, only one
whose requests fill <log> the most? the ip is the first field
which address comes up the most in <log>, with its count

= daily/ip-top
all ip addresses that show up in <log>, busiest on top
which ips knocked on the door in <log>, and how often each? most first
every address in <log> with the number of times it occurs, descending

= text/sed-replace-find
change <word> to <newword> in all .<ext> files <where> and in the folders below
<word> becomes <newword> in every .<ext> <where>, subfolders as well
wherever a .<ext> <where> or deeper says <word>, make it <newword>
all .<ext> files of the whole tree <where>: <newword> in place of <word>
we are now called <newword> and no longer <word>: fix all .<ext> files <where>, however deep
<word> is spelt <newword>, correct every .<ext> <where> and below

= text/sed-replace-ext
change <word> to <newword> in all .<ext> files of this folder, none below it
<word> becomes <newword> in every .<ext> here, subfolders left alone
wherever a .<ext> in this very folder says <word>, make it <newword>
all .<ext> files here, not the tree: <newword> in place of <word>
we are now called <newword> and no longer <word>: fix the .<ext> files in this folder
<word> is spelt <newword>, correct every .<ext> here

= daily/import-find
which .<ext> files <where> have <word> in them? subfolders too
names of the .<ext> files <where> and deeper that say <word>
what .<ext> would I have to touch for <word> <where>, all levels?

= files/dirs-missing
the files in <mydir> that <mydir2> does not have
<mydir> has them, <mydir2> does not: names
which pictures of <mydir> never got into <mydir2>? by name
look what is in the first folder <mydir> and not in the second, <mydir2>
names <mydir2> still has to get from <mydir>

= text/comm-second-names
the files that <mydir> does not have and <mydir2> does
<mydir> does not have them, <mydir2> does: names
look what is not in the first folder <mydir> but in the second, <mydir2>
what did <mydir2> gain over <mydir>, by file name
going from <mydir> to <mydir2>, which names are new

= find/exec-longest
<n> .<ext> files with the most lines <where>
top <n> .<ext> by line count <where>, most lines on top
the <n> longest .<ext> files <where>, lines counted, biggest first and no total
where have our .<ext> files <where> grown too long? the <n> with most lines

= text/awk-dedupe
<file>, doubles gone but order stays
each line of <file> only the first time, nothing moved around
doubles out of <file>, the rest where it is
<file> without repeats, in the order it has
no name twice from <file>, but don't sort it

= text/sort-u
<file>, doubles gone and in order of the alphabet
each line of <file> only once, sorted
doubles out of <file>, the rest sorted
<file> without repeats, from a to z
no name twice from <file>, and sort it

= text/sort-u-save
remove duplicate lines of <file> and save it as <new>, sorted
<file> sorted and without doubles into <new>
a clean list <new> out of <file>: in order, nothing twice
each line of <file> once, in order, kept as <new>

= text/dedupe-save
remove duplicate lines of <file> and save it as <new>, unsorted
<file> without doubles into <new>, order as it was
a clean list <new> out of <file>: same order, nothing twice
each line of <file> once, where it first stood, kept as <new>

= text/wc-words-top
top <n> of the words in <file> by how often they are said
the <n> words that <file> uses most
which <n> words does the speech in <file> repeat the most?
<file>: favourite <n> words, with counts
word ranking of <file>, only the first <n>

= text/top-line-count
who has the most lines of all the .<ext> files here
the .<ext> in this folder with more lines than any other
of all my .<ext> files, which one is the longest by lines?
champion in number of lines among the .<ext> here
which of the .<ext> exports here has the most rows

= text/comm-12
which entries are on both the sorted <sorted> and the sorted <sortedb>?

= text/common-unsorted
what songs are on both <bare> and <bare2>?
which of the things in <bare> are on <bare2> as well, any order
who is in <bare> and also in <bare2>, the lists are jumbled
<bare> and <bare2>: whatever stands on both lists, unsorted as they are
who came to <bare> as well as <bare2>, the lists are unsorted
who is on <bare> both and on <bare2>, in no order

= text/missing-unsorted
did anyone from <bare> forget to sign <bare2>? those missing there, sorted
does every line of <bare> occur in <bare2>? show those that don't, in sorted order
which guests of <bare> have no answer in <bare2>, alphabetically
does <bare> have settings that <bare2> lacks? sorted
what stands in <bare> that <bare2> has lost, unsorted files

= text/comm-second-unsorted
who is in <bare2> without having been in <bare>, alphabetically
does <bare2> have anything that <bare> lacks? show it, in sorted order
which of <bare2> are new against <bare>, sorted
does <bare2> have settings that <bare> lacks? sorted

= daily/lines-ext-total
how many lines do all .<ext> files here have together?
the .<ext> files of this folder put end to end, how many lines is that?
one number: lines of all .<ext> here, not per file
sum of the line counts of the .<ext> in this folder, only the sum

= text/again-per-day
how many <word> lines per day in <file>? the date is at the very beginning
each day's number of <word> in <file>, dates like 2024-05-17 lead the lines
was it getting worse? <word> lines in <file> by day, the day stands first in the line

= search/grep-and
who in <file> is <word> and <word2> at once?
<file>: who said <word> and is <word2>?
entries of <file> that are <word> and <word2>
I am after whoever is both <word> and <word2> in <file>
<word> is not enough, <word2> must be there as well: lines of <file>
guests in <file> with <word> and with <word2> behind the name
those of <file> with <word>, and of these only the ones with <word2>

= search/grep-but-not
who in <file> is <word> and not <word2>?
<file>: who said <word> and is no <word2>?
entries of <file> that are <word> without being <word2>
no <word2> please, but everybody else in <file> who is <word>
<word> is wanted, <word2> must not be there: lines of <file>
guests in <file> with <word> and without <word2> behind the name
those of <file> with <word>, and of these not the ones with <word2>

= text/asked-both-count
how many in <file> are <word> and <word2> at once?
how many said <word> and are <word2> in <file>
number of entries of <file> that are <word> and also <word2>
head count: <word> and <word2> on the same line of <file>
how many of the <word> lines in <file> have <word2> as well

= text/again-but-not-count
how many in <file> are <word> and not <word2>?
number of entries of <file> that are <word> without being <word2>
head count: <word> and no <word2> on the line, in <file>
how many of the <word> lines in <file> go without <word2>

= text/report-in-ext-both
which of our notes in <plaindir> (<ext> files) use <word> and also <word2>
<plaindir>/*.<ext>, names of those with <word> and with <word2>
<ext> files in <plaindir>: both <word> and <word2> must be in there, which ones?
the .<ext> in <plaindir> that have <word> as well as <word2> somewhere, not going deeper
I want <word> with <word2>: which .<ext> in <plaindir> have the two of them

= text/report-in-ext-one-not-other
which of our notes in <plaindir> (<ext> files) use <word> but no <word2>
<plaindir>/*.<ext>, names of those with <word> and without <word2>
<ext> files in <plaindir>: <word> must be in there and <word2> must not, which ones?
the .<ext> in <plaindir> that have <word> and nowhere <word2>, not going deeper
I want <word> without <word2>: which .<ext> in <plaindir> have the one and lack the other

= text/again-in-grep-missing
which of our notes in <plaindir> (<ext> files) use no <word>
<plaindir>/*.<ext>, names of those without <word>
those without <word>: the .<ext> files in <plaindir>
I want the ones with no <word>: which .<ext> in <plaindir> are they

= text/csv-top-rows
the <small> best of <csv> by the number in <col>, header aside
from <csv> drop the header and give me the best <small> by <col>
<csv>: <small> rows on top by <col>, numbers descending, no header
whoever are the first <small> by <col> in <csv>, highest number first, without the header
podium of <csv>: <small> rows with the most in <col>, header not among them

= text/asked-csv-lowest-nohead
the <small> last of <csv> by the number in <col>, lowest first, header aside
from <csv> drop the header and give me the <small> with least in <col>
<csv>: <small> rows with the smallest <col>, numbers ascending, no header
whoever are the lowest <small> by <col> in <csv>, without the header

= text/asked-csv-who-top
only <colnum2> of the <small> with the highest <colnum> in <csv>, no header
who are the <small> with the most in <colnum> of <csv>? just <colnum2>, header skipped
winners of <csv>: <small> rows highest in <colnum>, and of these <colnum2> alone, without the header
<colnum2> of the best <small> by <colnum> in <csv>, header not counted

= text/asked-csv-who-most
only <colnum2> of the one with the highest <colnum> in <csv>, no header
winner of <csv>: highest in <colnum>, and of that row <colnum2> alone, without the header

= text/common-header-sort-num
<csv> from the lowest number in <col> to the highest, header stays first
youngest to oldest in <csv>, the number is in <col>, header on top
cheapest first: <csv> by the number in <col>, with its header above
rows of <csv> in rising order of the number in <col>, header where it is
<csv> by amount, <col>, small to large, keep line one on top

= text/csv-sort-header
<csv> from a to z by <col>, header stays first
alphabetical by name in <csv>, which is <col>, header on top
rows of <csv> in the alphabet's order of <col>, header where it is
<csv> by the text of <col>, a before z, keep line one on top

= text/common-next-word
who comes after <word> in <file>? just the next word
the one word behind <word> wherever it occurs in <file>
<file>: word directly after <word>
whom does <file> name after <word>? only that word
the word that stands next to <word> on its right in <file>

= text/again-web-code-paths
which pages gave a <httpcode> in <weblog>? each page once
the pages behind the <httpcode>s of <weblog>, no page twice, without counts

= text/again-web-code-ips
who got a <httpcode> in <weblog>? each address once
the visitors behind the <httpcode>s of <weblog>, nobody twice, without counts

= text/web-status-count
how many requests ended with <httpcode> in <weblog>
number of <httpcode>s in <weblog>
did we send many <httpcode>s? count them in <weblog>

= search/grep-headn
first <n> <word> lines of <file>
the <n> earliest lines in <file> that say <word>
<file>: <word> lines, only the first <n>
when did <word> start in <file>? first <n> such lines

= search/grep-tailn
last <n> <word> lines of <file>
the <n> latest lines in <file> that say <word>
<file>: <word> lines, only the last <n>
what were the final <n> <word> lines in <file>

= search/grep-last
the last <word> line of <file>
when did <word> turn up for the last time in <file>? that line
the very latest <word> in <file>, its whole line
final <word> line of <file>, only that
of all <word> lines in <file> the lowest one

= text/asked-parens-kept
everything in round brackets in <file>, brackets and all
what is in parentheses in <file>, the parentheses with it
every round-bracketed piece of <file>, as it stands
all the remarks in round brackets from <file>

= text/common-parens
everything in round brackets in <file>, but not the brackets
what is in parentheses in <file>, the parentheses left off
the inside of each pair of round brackets in <file>, bare
the remarks between round brackets from <file>, bare

= text/common-square
everything in square brackets in <file>, brackets and all
what is in square brackets in <file>, the brackets with it
every square-bracketed piece of <file>, as it stands
all the tags in square brackets from <file>

= text/asked-in-brackets
everything in square brackets in <file>, but not the brackets
what is in square brackets in <file>, the brackets left off
the inside of each pair of square brackets in <file>, bare
the tags between square brackets from <file>, bare

= files/fc-ext-per-folder
number of .<ext> per folder below <dir>
each folder under <dir> and how many .<ext> it has
how are my .<ext> files spread over the folders of <dir>? count for each folder
<ext> files by folder below <dir>, counted
for every folder of <dir> the number of <ext> files in it, all levels

= daily/count-per-dir
number of files per folder <where>, of any kind
how are my files spread over the folders <where>? count for each folder
files by folder <where>, counted, no matter the ending
for every folder <where> the number of files in it

= files/stat-ext
for each .<ext> print name and size in bytes
.<ext> files here, name first and then the bytes
how many bytes has every .<ext> here? name before size
name and bytes of all .<ext> in this folder, using stat

= text/plain-in-all-three
lines all three lists <bare> <bare2> <bare3> share
who is on each of the three lists <bare>, <bare2> and <bare3>? they are unsorted
what <bare>, <bare2> and <bare3> all contain, in sorted order
common to <bare>, <bare2> and <bare3>, every one of the three

= text/table-only-first-count
number of names in <bare> but not in <bare2>
how many of <bare> are still missing in <bare2>
how many have not answered: in <bare>, not in <bare2>, only the number
<bare> minus <bare2>, how many lines does that leave

= text/common-count-common
number of names in <bare> and in <bare2>
how many of <bare> are in <bare2> as well
how many have answered: in <bare> and also in <bare2>, only the number
what <bare> and <bare2> share, only how many
how many entries have <bare> and <bare2> in common?
overlap of <bare> and <bare2>, just how big

= text/comm-either-unsorted
which names are on exactly one of <bare> and <bare2>, in columns by comm
on <bare> only or on <bare2> only, two columns, files unsorted

= text/sort-two-unique
which lines stand only once in <bare> and <bare2> put together
<bare> and <bare2> taken together: lines with no second one like them
pour <bare> and <bare2> together, sort and keep what is there just once

= find/lines-over
.<ext> files <where> with over <lineb> lines
which .<ext> <where> have grown beyond <lineb> lines? names
too long: every .<ext> <where> that has more than <lineb> lines, subfolders too
.<ext> <where> and deeper, those longer than <lineb> lines

= search/most-matches
which file <where> has the most <word> in it, counted in lines, all levels
where is <word> piled up the most <where>? the one file with its count

= text/plain-matches-by-col-ranked
<word> lines of <log> per <col>, most first
whose <word> lines are most in <log>? by <col>, ranked
who causes the <word> lines in <log>? <col> counted, biggest on top

= text/plain-matches-by-col
<word> lines of <log> per <col>, sorted by <col>
<word> in <log>, how many for each <col>

= text/table-group-sum-condition
sum of <colnum2> in <csv> where <colnum> is <value>
what did we spend on <value>? <csv>, that is <colnum>, the amount is <colnum2>
total <colnum2> of the <value> rows only, <csv>, <value> being in <colnum>
add <colnum2> up for <value> (<colnum>) in <csv>
<csv>: <value> in <colnum>, the sum over <colnum2>
how much is it for <value> all told? <colnum> has the name and <colnum2> the amount in <csv>

= text/table-concat-two
<csv> and <csv2> under one header, printed
<csv>, then the rows of <csv2> without repeating the header

= daily/csv-merge
<csv> and <csv2> under one header, as the file <new>
<csv>, then the rows of <csv2> without repeating the header, saved as <new>
two exports, <csv> and <csv2>: make them one, <new>, header only once

= files/again-ext-largest-one-in
biggest <ext> in <plaindir>
heaviest of the <ext> in <plaindir>
which <ext> in <plaindir> takes the most bytes? only that one
<plaindir>: the largest <ext>, by name

= files/plain-ext-smallest-one-in
smallest <ext> in <plaindir>, just its name
lightest of the <ext> in <plaindir>
which <ext> in <plaindir> takes the fewest bytes? only that one
<plaindir>: the smallest <ext>, by name

= files/again-ext-oldest-one-in
oldest <ext> in <plaindir>
which <ext> in <plaindir> has lain there longest, going by its date? only that one
<plaindir>: the <ext> that was changed longest ago, by name
least recent of the <ext> in <plaindir>

= files/fc-ls-largest-one
biggest thing in <dir>, whatever its ending, by name
heaviest file of <dir>, of any kind, only the name

= files/folders-ext-long-biggest
sizes of the <ext> files in <plaindir>, largest first, the long listing
<ext> files in <plaindir> with their sizes and all, big ones on top
how big are the <ext> in <plaindir>? details, descending by size

= files/again-ext-by-size-in
names of the <ext> files in <plaindir>, largest first, no sizes
<ext> files in <plaindir> without any details, big ones on top
just names: the <ext> in <plaindir>, descending by size

= text/again-in-wc-sorted
count the lines of every <ext> in <plaindir>, biggest count first, no total line
the <ext> in <plaindir> by how many lines they have, longest on top, total cut off
every <ext> of <plaindir> with its line count, descending, and not the sum

= text/again-in-wc-no-total
count the lines of every <ext> in <plaindir>, no total line, not sorted by count
every <ext> of <plaindir> with its line count, in name order, and not the sum

= text/plain-dates-how-many
each entry of <file> has a date like 2023-04-01. How many different dates?
on how many different days was something put into <file>? dates like 2023-04-01
number of separate dates in <file>, written 2023-04-01

= search/grep-sort
<word> lines of <file>, alphabetically
those with <word> in <file>, from a to z
<file>: what has <word>, put in order
in <file> keep the <word> lines and bring them into alphabetical order

= text/grep-nl
number the lines with <word> in <file> from 1
<word> lines of <file> as a numbered list, 1, 2, 3
<file>: what has <word>, with a running number

= text/again-longest-n
the longest <small> entries of <file>, one on each line
<small> lines of <file> that are longest, without the lengths

= files/c-date-prefix-loop
put the date of today and a hyphen in front of each <ext> name
every <ext> here should begin with today's date and a hyphen
<ext> files: today's date, a dash, then the old name

= files/rename-date
every <ext> here should begin with today's date and an underscore
<ext> files: today's date, an underscore, then the old name

= files/fc-ren-number-padded
number the <ext> files here 001.<ext>, 002.<ext> and on
my <ext> files should simply be called 001.<ext>, 002.<ext>, 003.<ext>
instead of their names the <ext> here get three-digit numbers

= files/asked-ren-lower-ext
turn all <ext> files here to lower case names
no capitals in the names of the <ext> files here any more
every <ext> in this folder shall be written small, its name I mean

= everyday/batch-bak
every <ext> file here: <newword> in place of <word>, and keep a .bak
fix <word> to <newword> in the <ext> files of this folder, old ones kept as .bak

= search/grep-ext-total
how many times in all do <ext> files <where> say <word>, every single hit
each <word> in the <ext> files <where> counted, several on a line count several times
total number of times <word> stands in <ext> files <where>, not how many files

= search/grep-ext-count
how many <ext> files <where> say <word>, each file counted once
number of <ext> files <where> in which <word> stands, not how many times

= everyday/blank-ext
empty every <ext> of this very folder but keep the files
all <ext> here down to zero bytes, the files stay

= find/ext-mtime-over-gzip
gzip the <ext> files <where> older than <days>
<ext> <where>, more than <days> old: pack each with gzip
only <ext> <where>, nothing else, gets gzipped once past <days>

= everyday/compress-old
gzip everything <where> older than <days>, whatever the ending
all files <where>, more than <days> old: pack each with gzip

= everyday/count-entries
for each folder here print how many entries it holds
each folder of this directory and the number of things right in it
how full is every folder here? name and number of entries

= text/unique-words
<file> as a list of words, one on each line, sorted, none twice
the vocabulary of <file>: every word once, in order
word list of <file> without repeats

= text/asked-either-tally
how often do <word> and <word2> each occur in <file>
<word> against <word2> in <file>, how often each
is there more <word> or more <word2> in <file>? every hit counted, a number for each
count <word> and <word2> separately in <file>, all occurrences

= search/level-counts
how often do error, warning and debug each occur in <file>

= text/col-freq
<col> of every line of <log>, counted, most frequent on top
what is there in <col> of <log> and how often is each? most first
ranking of all that <col> of <log> has, with counts

= find/per-owner
everybody's number of files <where>, most on top
each owner <where> and how many files they have, descending

= search/grep-start
all of <file> from the time <word>, lines start with that
the lines of <file> that have <word> as their beginning

= text/again-start-sorted
lines of <file> that begin with <word>, alphabetically
<file>: those that start with <word>, sorted
sort the lines of <file> beginning with <word>
what starts with <word> in <file>? in order from a to z
everything in <file> with <word> at its start, sorted
$show the lines that open with <word> in <file>, in alphabetical order
take the lines starting with <word> from <file> and sort them
Print, sorted, all lines of <file> that have <word> at the beginning.
words of <file>, one on each line, that begin with <word>, put in order

= text/common-tail-count
count of <word> lines in the last <n> lines of <file>
the end of <file>, <n> lines of it: how many have <word>
of the last <n> in <file> how many are <word>
how many <word> lines lately in <file>? look at its last <n> only

= text/tail-f-grep
watch <file> and only show <word> lines
keep an eye on <file>, but just for <word>
as <file> grows, let me see the new lines with <word>
live view of <file>, nothing but <word>

= text/tail-follow-not
watch <file> and show anything but <word> lines
as <file> grows, let me see the new lines without <word>
live view of <file>, everything except <word>

= text/number-grep-awk
the line numbers where <word> is found in <file>, numbers only
on what lines of <file> is <word>? I need just the numbers
<word> in <file>: bare line numbers

= text/plain-but-neither
<file>: <word> but neither <word2> nor <word3>
<word> lines of <file> that are free of <word2> and of <word3>
leave <word2> and <word3> out of the <word> lines of <file>
what of <word> in <file> is left without <word2> and <word3>
<file>: keep <word>, drop <word2>, drop <word3>

= text/again-either-not
<file>: <word> or <word2>, but no <word3>
<word> lines and <word2> lines of <file> that are free of <word3>
leave <word3> out of the <word> and the <word2> lines of <file>
<file>: keep <word>, keep <word2>, drop <word3>

= text/report-in-ext-cp-matching
copy the <ext> in <plaindir> that mention <word> to <todir>
whatever <ext> of <plaindir> has <word> inside, a copy of it into <todir>
<word> inside: such <ext> files from <plaindir> duplicated to <todir>

= text/missed-hashtags-once
hashtags like #holiday in <file>, no duplicates
which # tags does <file> use? each one time

= text/missed-hashtags-tally
which # tags does <file> use, and how often each? most first
hashtag ranking of <file>

= text/report-mentions
mentions like @anna in <file>, all of them
who is called with @ in <file>, one a line as they come

= text/report-mentions-tally
mentions like @anna in <file>, counted, most first
ranking of the @names in <file>

= text/report-prices
the prices in <file>, written like <decimal>, only those
what does it all cost in <file>? each amount like <decimal>

= text/report-prices-sum
all prices such as <decimal> in <file> added up
the prices in <file>, written like <decimal>, what do they come to
the bill <file> has amounts like <decimal>, give me their total

= text/common-largest-number
biggest number anywhere in <file>, even in the middle of a line
of all numbers scattered in <file> only the greatest

= text/again-numbers-sorted
all numbers scattered in <file>, smallest at the top, repeats kept

= text/plain-merge-unique
merge the sorted lists <sorted> and <sortedb> and drop what is twice
<sorted> and <sortedb>, both in order already: one list of them, nothing twice

= text/sort-m
merge the sorted lists <sorted> and <sortedb>, doubles stay
<sorted> and <sortedb>, both in order already: one list of them with everything

= find/empty-ext
which .<ext> <where> have nothing in them, subfolders too

= files/plain-ext-biggest-one-tree
name and size of the biggest <ext> <where>, subfolders too
the one <ext> <where> that is heavier than all others, at any depth

= daily/largest-tree-one
name and size of the biggest file <where>, any ending, subfolders too

= daily/csv-count-value
how many in <csv> are <value>? that is in <col>
number of <value> people in <csv> going by <col>
count of <value> in <col> of <csv>

= daily/mixed-loop-heading
print each <ext> file under a line == and its name
every <ext> here with "==" and its name over it, in a loop
show all my <ext> one after the other, each with a line "== name" above

= files/terse-biggest-under
which folder below <plaindir> is the biggest, one with size
the heaviest folder anywhere under <plaindir>

= text/union
who came to <bare> or <bare2>, everybody once
everybody on <bare> or on <bare2> or on both, nobody twice

= text/again-after-equals-tally
what stands after <stem>= in <file>, counted, most first
who is it most often after <stem>= in <file>? each with its number
<file>: <stem>= and then what, ranked by how often

= text/again-after-equals-unique
what stands after <stem>= in <file>, each once, not counted
<file>: <stem>= and then what, without repeats

= text/lines-marker-save
from <marker> to <marker2> in <file>, those two lines too, saved as <new>
the block of <file> with its <marker> line and its <marker2> line kept as <new>

= text/lines-marker-inside-save
what is inside the block between <marker> and <marker2> of <file>, saved as <new>, not those two lines
the block of <file> without its <marker> line and its <marker2> line kept as <new>

= text/again-in-cat-sort-unique
all <ext> files in <plaindir>: their lines sorted together, duplicates removed
pour the <ext> of <plaindir> together, sort, each line once

= text/lines-marker-paragraph
<file> from <marker> to the next empty line
show <file> from the line with <marker> up to the blank line after it
everything from <marker> until the next blank line in <file>
<file>: begin at <marker>, stop at the empty line
read <file> from <marker> on, as far as the next empty line
the section of <file> which begins at <marker> and is closed by an empty line
`)
