import { moreWordings } from '../grammar.ts'

/** More ways to ask for lines, searches, orders and comparisons of text files. */
export const saidOtherwiseLines = moreWordings(`
= text/head-one
I keep forgetting what is on the top line of <file>
which columns does <file> have? its heading line will do
remind me what the heading of <file> looks like
I only need the heading of <file> to see what is in it
before I open <file>: what does its first line say?
leave the rest of <file> out, the heading is enough
the heading of <file> please, none of the rows below
only keep the top row of <file>, I do not need the data
what does <file> start with? one line

= daily/csv-no-header
I keep stumbling over the heading of <csv>, leave it out
everything in <csv> but its heading line
leave the heading of <csv> out, the rest is enough
the rows of <csv> please, none of the heading
only keep the data of <csv>, I do not need the top row
the rest of <csv> once its column titles are gone

= text/edit-first-chars-off
cut the first <small> characters off each line of <bare>
drop the first <small> characters of every line of <bare>
each line of <bare> begins with <small> characters I do not want, print the lines without them
take <small> characters away at the start of all lines in <bare> and show what is left
lines of <bare> minus their first <small> characters
skip the first <small> characters on every line of <bare>
strip <small> leading characters from each line when printing <bare>
<bare>, every line without its first <small> characters
get rid of the opening <small> characters of each line in <bare>, only printed

= text/cut-c
keep the first <n> characters of every line of <file>, drop the others
each line of <file> begins with <n> characters I want, print only those
the first <n> characters on every line of <file>, skip the rest of the line
lines of <file> reduced to their first <n> characters
only the opening <n> characters of each line in <file>
<file>, every line with just its first <n> characters
a code of <n> characters stands at the start of each line in <file>, show the codes

= text/last-chars
the last <small> characters on each line of <file>, skip what comes before
lines of <file> reduced to their last <small> characters
<file>, every line with just its final <small> characters
keep the last <small> characters of every line of <file>, drop the others
each line of <file> ends in a code of <small> characters, show the codes
how does each line of <file> end? the last <small> characters

= text/cut-c-range
characters <small> to <lineb> of every line in <file>
<file> has a code at characters <small> to <lineb> of each line, show the codes
a date stands at positions <small> to <lineb> in all lines of <file>, print just that
what do characters <small>-<lineb> of the lines in <file> say?
from the <small>th to the <lineb>th character, each line of <file>
on every line of <file>, keep characters <small> to <lineb> and drop the others
I need the <small>th up to the <lineb>th character of all lines of <file>

= text/cut-from-char
characters <small> to the last of every line in <file>
what do the lines of <file> say from character <small> on?
from the <small>th character to the end of the line, each line of <file>
on every line of <file>, keep character <small> and all that follow
I need all lines of <file> from their <small>th character on
the message begins at character <small> of each line in <file>, show the messages

= text/awk-even
even-numbered lines from <file>
even-numbered rows only, <file>
in <file> the translation is on the even lines, show it
please leave out every odd-numbered line of <file>
line 2 of <file>, line 4, line 6 and so forth
the even-numbered entries of <file>
<file>: skip one line, print one, skip one, print one
of the lines in <file>, just those with an even number
throw out the 1st, 3rd, 5th ... line of <file> in the output

= text/awk-odd
odd-numbered lines from <file>
odd-numbered rows only, <file>
in <file> the original is on the odd lines, show it
please leave out every even-numbered line of <file>
line 1 of <file>, line 3, line 5 and so forth
the odd-numbered entries of <file>
<file>: print one line, skip one, print one, skip one
skip every second line of <file> and keep the first one
of the lines in <file>, just those with an odd number
throw out the 2nd, 4th, 6th ... line of <file> in the output

= text/awk-nth
each <small>th line of <file> and so on to the end
<file> has a reading every second, I want each <small>th of them
<file>, but only line <small>, twice <small>, three times <small> and so on
every <small>th line from <file>, not the ones between
leave out all lines of <file> except each <small>th
in steps of <small>: line <small> of <file>, and every <small>th after it
there is a total on each <small>th line of <file>, print those lines

= search/grep-w
find <word> as a whole word in <file>, not as a piece of another
find <word> as a whole word in <file>
where is <word> in <file>? as a whole word, please
<word> in <file>, whole word
does <file> have the word <word> as such? the lines please, longer words do not count
<word> gives me too many lines of <file>, it has to be a word of its own
<word> on its own as a word: lines of <file>
lines of <file> with <word>, but not where it is only the beginning or end of another word

= search/grep-E
show lines of <file> with either <word> or <word2>
I look for <word>, and for <word2>, in <file>: lines with the one or the other
has <file> got anything on <word> or <word2>? those lines
lines in <file> where <word> or <word2> occurs
it may be called <word> or <word2>: search <file> for either
in <file>, <word> or <word2>, whichever comes up
<word> or <word2>? show me all lines of <file> with one of those
lines of <file> with at least one of <word> or <word2> in them

= search/grep-and
lines in <file> where both <word> and <word2> occur
I look for lines in <file> with <word>, but they need to have <word2> too
has <file> got anything on <word> and <word2> at once? those lines
both words, <word> and <word2>, have to be in the line: search <file>
in <file>, <word> and <word2> on one line
<word> and <word2>? show me all lines of <file> with the two of them
lines of <file> with <word> in them, provided <word2> is there as well
where in <file> do <word> and <word2> come together?

= search/grep-but-not
<file>: lines with <word> but not with <word2>
lines in <file> where <word> occurs and <word2> does not
I look for lines in <file> with <word>, but they must not have <word2>
has <file> got anything on <word> that is not about <word2>? those lines
<word> has to be in the line and <word2> must not: search <file>
<word> yes, <word2> no: show me those lines of <file>
lines of <file> with <word> in them, provided <word2> is not there
<word> in <file>, except where it says <word2>

= search/grep-vE
lines in <file> where neither <word> nor <word2> occurs
<file>: lines without <word> and without <word2>
<word> no, <word2> no: show me the other lines of <file>
hide lines with <word> and lines with <word2> from <file>
neither word, <word> or <word2>, may be in the line: search <file>
<file> minus the <word> lines and the <word2> lines

= search/grep-x
lines which consist of nothing but the word <word> in <file>
lines in <file> with <word> and nothing else on them
is there a line in <file> that just says <word>? show it
<word> alone on a line in <file>
the whole line has to be <word>: search <file>
lines of <file> that say <word>, full stop, not a letter more
where <file> has <word> as the complete line

= text/lines-count-exact
count the lines in <file> that are exactly <word>
how many people answered just <word>? <file> has one answer a line
number of lines in <file> with <word> and nothing else on them
how many lines of <file> just say <word>?
<word> alone on a line in <file>, how many times?
how often is the whole line <word> in <file>?
count the answers in <file> that are <word> and not a letter more
votes for <word> in <file>, a vote is a line that says exactly that
how many lines which consist of nothing but <word> does <file> have

= text/common-not-starting
lines in <file> that do not start with <word>
which lines of <file> don't begin with <word>?
hide those lines of <file> that start with <word>
everything in <file> whose line does not open with <word>
the lines of <file> having something else than <word> at the beginning
<file> without the lines starting with <word>
<word> may be in the line but not at its start: <file>

= search/grep-start
lines in <file> that do start with <word>
which lines of <file> begin with <word>?
show only those lines of <file> that start with <word>
everything in <file> whose line opens with <word>
the lines of <file> having <word> at the beginning
<file> reduced to the lines starting with <word>
<word> has to be at the start of the line: <file>

= text/common-not-ending
lines in <file> that do not end with <word>
which lines of <file> don't have <word> at the end?
hide those lines of <file> that end in <word>
<file> without the lines ending in <word>
<word> may be in the line but not at its end: <file>
everything in <file> whose line closes with something else than <word>

= text/sed-until
quit after the first line with <word> in <file>, show all up to there
read <file> to me and quit at the line with <word>
everything in <file> before the line that says <word>, that line included
print lines of <file> until you meet <word>, then stop
I need <file> only down to the line with <word>
whatever comes before <word> in <file>, and the <word> line itself

= text/sed-from
everything in <file> after the line that says <word>, that line included
start at the line with <word> in <file>, show all from there
I need <file> only from the line with <word> down
whatever comes after <word> in <file>, and the <word> line itself
ignore <file> until you meet <word>, then print all, <word> line too
what <file> says beginning with the line that has <word> in it

= text/sed-after
everything in <file> after the line that says <word>, but not that line
start below the line with <word> in <file>, show all from there
whatever comes after <word> in <file>, not the <word> line itself
ignore <file> until you meet <word>, then print what follows, without the <word> line
I need <file> only from the line below <word>
what <file> says below the first line that has <word> in it

= search/grep-m1
only the first line in <file> with <word>, then quit
the first <word> in <file> is enough, just that line
where <word> first comes up in <file>: that line
show one line of <file>, the first with <word>

= text/head
read <file> up to line <n>
the opening <n> lines from <file>
<file> as far as line <n>
stop after line <n> of <file>
the top <n> rows of <file>, I need no more
show <file>, but quit at line <n>

= text/tail-from
read <file> from line <line> to the end
<file> beginning with line <line>
do not stop before the end, begin with line <line> of <file>
show <file>, but start at line <line>
I have read <file> as far as line <line>, go on from there, that line again
lines <line> to the end of <file>
from line <line> until the very last one, <file>
line <line> of <file> and whatever follows it
lines <line> up to the last of <file>

= text/uniq-u
which guests in <file> are listed only once
which names in <file> are there once and not twice?
who signed up just once? <file> has one name a line
lines that have no double in <file>
in <file>, whatever is listed only once
words listed only once in <file>, the repeated ones not at all
who is in <file> a single time? leave out those who are there more often

= text/uniq-d
which guests in <file> are listed twice or more
which names in <file> are there more than once?
who signed up more than once? <file> has one name a line
lines that have a double in <file>
in <file>, whatever is listed several times
words listed repeatedly in <file>, those with one entry not at all
who is in <file> more than a single time?
are the lines of <file> all different? print the ones that are not
is anything in <file> there twice? show it
each entry of <file> should be there once, which are not?
which lines of <file> came up again

= text/again-number-nonblank
number the lines of <file> but skip the empty ones
line numbers for <file>, no number on blank lines
show <file> numbered, empty lines should not count
<file> with numbers before its lines, except the empty ones
number every line of <file> that has something on it
count up the lines of <file> in front, leaving blank lines without a number
the lines of <file> with a number each, blank ones unnumbered

= text/cat-n
number the lines of <file>, the empty ones too
line numbers for <file>, also on blank lines
show <file> numbered, empty lines should count
<file> with numbers before all its lines, even the empty ones
number every line of <file>, whether something is on it or not
the lines of <file> with a number each

= text/line-copy
line <line> of <bare> should also stand at the end of <bare2>
add line <line> from <bare> below what <bare2> has

= text/sort-human
<file> has things like 2K and 3M, order it by size
<file> has sizes such as 10K and 1G, smallest on top
sizes with K, M and G in <file>, from small to large
put the human readable sizes of <file> in order
order <file> by size, it says 4K, 12M and the like
from the smallest size to the largest: <file> with its K and M

= text/sort-human-rev
<file> has things like 2K and 3M, order it by size, biggest on top
<file> has sizes such as 10K and 1G, largest on top
sizes with K, M and G in <file>, from large to small
put the human readable sizes of <file> in reverse order
order <file> by size downwards, it says 4K, 12M and the like
from the largest size to the smallest: <file> with its K and M
which are the biggest? <file> has sizes like 5M and 2G, sort it so

= text/comm-second-unsorted
what names are in <bare2> that <bare> lacks
who is in <bare2> but missing from <bare>? neither list is sorted
what did <bare2> add compared with <bare>? the lines are in no order
new in <bare2>, not there in <bare> yet; both lists unsorted
lines that <bare> does not have but <bare2> does, the two are not sorted
which entries came in with <bare2>? they are not in <bare>, and neither file is in order
compare the unsorted <bare> and <bare2> and show what only the second has

= text/missing-unsorted
what names are in <bare> that <bare2> lacks
who is in <bare> but missing from <bare2>? neither list is sorted
what did <bare2> lose compared with <bare>? the lines are in no order
gone in <bare2>, still there in <bare>; both lists unsorted
which entries of <bare> did not make it to <bare2>? neither file is in order
compare the unsorted <bare> and <bare2> and show what only the first has

= text/comm-either-unsorted
names in just one of <bare> and <bare2>, not both
who is in only one of the lists <bare> and <bare2>? they are not sorted
what do <bare> and <bare2> not share? unsorted lists, both ways
compare the unsorted <bare> and <bare2> and show what only the first and what only the second has
lines of <bare> missing from <bare2> and the other way round, neither file is in order
where <bare> and <bare2> disagree, one column for each, they are not sorted

= text/common-unsorted
who is in both <bare> and <bare2>
who is on the list <bare> and on <bare2> too?
what names do <bare> and <bare2> share?
compare the unsorted <bare> and <bare2> and show what both have
which entries of <bare> are there in <bare2> again? neither file is in order
what is in <bare> and stayed in <bare2>? the lists are in no order
members in <bare> who are members in <bare2> as well, the lists are unsorted

= text/tail
no more than <n> lines from the end of <file>
the bottom <n> lines of <file>
what do the <n> lines at the end of <file> say?
<file> ends with <n> lines I need, print them
skip all of <file> but the last <n> lines

= text/head-minus
skip the last <n> lines of <file> and print all above
<file> ends with <n> lines I do not need, print the others
what does <file> say before its last <n> lines?
all of <file> but not the <n> lines at the end
the footer of <file> is <n> lines, show the rest

= text/tail-tac
read <file> bottom up, only the last <n> lines
the last <n> lines of <file>, the very last one on top
<file>: the most recent <n> entries, latest first
from the end of <file> backwards, <n> lines
the last <n> lines from <file> in reverse order
walk <file> backwards for <n> lines
the bottom <n> lines of <file>, turned around
newest <n> of <file>, the newest first, it is at the end of the file

= text/tac
read <file> bottom up, all of it
all lines of <file>, the very last one on top
<file>: every entry, latest first, the latest is at the end of the file
from the end of <file> backwards to its start
the whole of <file> in reverse order of its lines
<file> turned around, last line first

= text/but-last
<file> minus the last line, only printed
what is in <file> apart from its last line
<file> ends with a total I do not want, show the lines above
all of <file> but not the closing line
print every line of <file> up to the one before the last

= search/grep-v
no line with <word> please, show the rest of <file>
I am tired of <word>, show <file> without those lines
the rest of <file> once the <word> lines are hidden
spare me the <word> lines of <file>
whatever in <file> does not mention <word>
<file>, no <word>
anything in <file> but <word>
leave <word> lines out of <file> when you print it
<word> must not be in the line: <file>
what remains of <file> if you leave out the lines with <word>

= search/grep-vi
leave out <word> from <file> whatever its case
no line with <word> please, in capitals or not, show the rest of <file>
spare me the <word> lines of <file>, however they are capitalised
whatever in <file> does not mention <word> in any case
<file> without lines having <word>, upper or lower case
anything in <file> but <word>, big or small letters
hide lines with <word> in <file>, capitals do not matter
<word> must not be in the line, be it capitals or small letters: <file>

= text/again-without-save
<file> without anything on <word>, saved as <new>
<new> should get whatever in <file> does not mention <word>
no <word> lines please, the rest of <file> goes into <new>
keep the lines of <file> that lack <word> and put them into <new>
make <new> out of <file> but leave the <word> lines behind
a copy of <file> called <new>, the lines with <word> not in it

= search/grep-save
whatever <file> has on <word>, saved as <new>
<new> should get whatever in <file> mentions <word>
only <word> lines please, from <file> into <new>
keep the lines of <file> that have <word> and put them into <new>
make <new> out of <file> but take only the <word> lines along
a copy of <file> called <new>, only the lines with <word> in it

= search/blank-line-numbers
line numbers of blank lines in <file>
where are the empty lines in <file>? with their numbers
at which lines is <file> empty?
number of each blank line in <file>, as a list, not how many
<file> has gaps, tell me the line numbers of these empty lines
which line numbers of <file> have nothing on them

= text/blank-lines
how many gaps, that is empty lines, does <file> have
where <file> has nothing on the line: how many times?
at how many lines is <file> empty?
just the number of blank lines in <file>, not where they are

= search/grep-two-files
<word> in <bare> and <bare2>, show the lines
lines with <word> from both <bare> and <bare2>
look in <bare> and in <bare2> for <word>
does <bare> or <bare2> say something about <word>? the lines, please
<bare> and <bare2>: whatever mentions <word>
I wrote about <word> either in <bare> or in <bare2>, find the lines
go through <bare> and <bare2> looking for <word>
search two files, <bare> and <bare2>, for <word>

= text/lines-two-files-which
<word> in <bare> and <bare2>, show only which file
does <bare> or <bare2> say something about <word>? only the file's name, please
I wrote about <word> either in <bare> or in <bare2>, which one?
<bare> or <bare2>, who has <word>? names only
search two files, <bare> and <bare2>, for <word> and just say which has it
name the one of <bare> and <bare2> in which <word> occurs

= text/lines-two-files-counts
<word> in <bare> and <bare2>, the number of lines for each
how many lines about <word> has <bare>, and how many <bare2>?
<bare> and <bare2>: lines with <word>, counted for each
search two files, <bare> and <bare2>, for <word> and just say how many lines in each
compare how many lines mention <word> in <bare> and in <bare2>

= search/grep-c-ext
how many lines in each <ext> here have <word>
for every <ext> file here, how many lines have <word> in them
<word> lines per <ext> file here, as numbers
each <ext> in this folder with its number of <word> lines
<ext> files here: line count of <word>, one number per file
go through the <ext> files here and count lines with <word> in each
how much about <word> is in each <ext> file of this folder? lines counted

= search/grep-L-ext
names of the <ext> files without <word> here
<ext> files here where <word> is missing
which of the <ext> files here lack <word>?
<word> should be in all <ext> files here, which ones have not got it
go through the <ext> files here and name those that have no <word>
<ext> files of this folder, only the ones without <word> in them
in which <ext> files here is there no <word>? names
who forgot <word>? the <ext> files here that do not have it

= daily/grep-list-here
names of the <ext> files with <word> in them here
<ext> files here where <word> is present
which of the <ext> files here have got <word>?
go through the <ext> files here and name those that have <word>
<ext> files of this folder, only the ones with <word> in them
in which <ext> files here is there <word>? names

= text/tail-one-ext
last line of each <ext> here
how does every <ext> file here end? one line each
the closing line of all <ext> files here
for each <ext> in this folder, just the last line
<ext> files here, the bottom line of each
go through the <ext> files here and print how each one ends, a line per file

= text/head-one-ext
first line of each <ext> here
how does every <ext> file here begin? one line each
the opening line of all <ext> files here
for each <ext> in this folder, just the first line
<ext> files here, the top line of each
go through the <ext> files here and print how each one starts, a line per file

= text/missed-decimal-lines
lines of <anyfile> that have a price such as 4.50
which lines in <anyfile> have a number with decimals?
show the lines in <anyfile> where an amount with a point occurs, like 12.99
the whole lines, where <anyfile> has a number like 3.5
lines with a decimal fraction in <anyfile>, the complete lines
<anyfile>: whatever line has a number with a decimal point

= text/common-decimals
the numbers with a point in <log>, such as 4.50, without the lines around them
which decimal numbers does <log> have? only the numbers
amounts with a point in <log>, just the amounts, not the lines
every decimal fraction in <log>, one below the other
pick the prices out of <log>, a price is a number with a decimal point

= text/csv-sort-header
order <csv> by <col>, keep the heading first
<csv> A to Z by <col>, the heading does not move
the rows of <csv> alphabetically on <col>, column titles still on top
put <csv> in order of <col> but leave its heading where it is
heading of <csv> first, then the rows from A to Z by <col>
alphabetical order by <col> for <csv>, heading kept

= text/table-header-sort-reverse
order <csv> by <col> backwards, keep the heading first
<csv> Z to A by <col>, the heading does not move
the rows of <csv> in reverse alphabetical order on <col>, column titles still on top
heading of <csv> first, then the rows from Z to A by <col>
backwards alphabetical order by <col> for <csv>, heading kept

= everyday/middle-word
<small>th word of each line, <file>
the <small>th word of each line, <file>
<file>: word <small> per line
the word in place <small>, for each line of <file>
what is the <small>th word on the lines of <file>?
on every line of <file> the <small>th word matters to me, show just that

= text/awk-first
the opening word of each line, <file>
<file>: first word per line
the word in front, for each line of <file>
on every line of <file> the first word matters to me, show just that
with which word does each line of <file> start

= text/nums-over
lines of <nums> over <lineb>, a number per line
which numbers in <nums> are higher than <lineb>?
<nums>: whatever is more than <lineb>
everything beyond <lineb> in <nums>
the readings in <nums> that exceed <lineb>
amounts in <nums> of more than <lineb>

= text/nums-under
lines of <nums> under <lineb>, a number per line
which numbers in <nums> are lower than <lineb>?
<nums>: whatever is less than <lineb>
everything short of <lineb> in <nums>
the readings in <nums> that stay below <lineb>
amounts in <nums> of less than <lineb>

= text/again-diff-removed
the lines that <bare> has and <bare2> has not, nothing else, via diff
diff <bare> with <bare2> and show only the < lines
diff of <bare> and <bare2>, just what was taken away
what did <bare2> lose against <bare>? only the < side of diff
the lines diff marks with < between <bare> and <bare2>
diff: lines of <bare> that <bare2> no longer has

= text/again-diff-added
the lines that <bare2> has and <bare> has not, nothing else, via diff
diff <bare> with <bare2> and show only the > lines
diff of <bare> and <bare2>, just what was put in
what did <bare2> gain against <bare>? only the > side of diff
the lines diff marks with > between <bare> and <bare2>
diff: lines of <bare2> that <bare> did not have yet

= text/diff-sorted
compare guest lists <bare> and <bare2>, the order does not matter
what differs between <bare> and <bare2> apart from the order of lines?
differences of <bare> and <bare2>, after sorting both
diff the two lists <bare> and <bare2> as if they were sorted
<bare> against <bare2>, differences only, regardless of line order
sort <bare> and <bare2> on the fly and show how they differ
the names in <bare> and <bare2> come in another order, show what else differs

= text/asked-first-field-is
lines in <file> whose first word is <word>
<word> is the first word of the line: show these from <file>
whatever <word> said, <file> has the speaker as the first word of each line
entries of <file> belonging to <word>, the first word of a line says whose it is
lines of <file> with <word> as the very first word, not longer ones beginning with it
<file>: first word equal to <word>
where the first word is exactly <word>, lines of <file>

= text/asked-either-tally
how many <word> and how many <word2> does <file> have
number of <word> and number of <word2> in <file>, each on its own
<word> against <word2> in <file>, how often each
count <word> and <word2> in <file> separately
the occurrences of <word> and of <word2> in <file>, two numbers
<file>: <word> how many times, <word2> how many times

= search/grep-cE
how many lines of <file> have <word> or <word2>, together
number of lines in <file> with <word> or <word2>, one number for both
<word> or <word2> in <file>, how many lines altogether
count lines of <file> having either word, <word> or <word2>, as one number

= search/grep
is there anything about <word> in <file>? the lines, please
what does <file> say about <word>
anything on <word> in <file>? show it
<file> mentions <word> somewhere, let me read those lines
everything <file> has on <word>
let me see where <file> talks of <word>

= search/grep-q
is there anything about <word> in <file>? yes or no is enough
does <file> say something on <word>, yes or no
yes or no: <word> comes up in <file>
<file> mentions <word>? just yes or no
a plain yes or no, does <word> occur in <file>

= daily/count-word
<word>, in <file>, how often
<word> in <file>: how often? every single one counts
how often does the word <word> come up in <file>, counting every occurrence
how often did I write <word> in <file>, one number

= text/again-listed-order
<bare> filtered by the list <bare2>: only lines that are in it, order of <bare> kept
what of <bare> is also in <bare2>, in <bare> order
lines of <bare> which <bare2> has too, leave the order of <bare>
keep the lines of <bare> that are listed in <bare2>, unsorted

= text/again-not-listed-order
what of <bare> is not in <bare2>, in <bare> order
lines of <bare> which <bare2> has not, leave the order of <bare>
drop the lines of <bare> that are listed in <bare2> and print the rest, unsorted
is every line of <bare> also in <bare2>? show those missing, in the order of <bare>

= search/grep-f
filter <bare> by the words in <sorted>
only lines of <bare> with one of the names listed in <sorted>
<sorted> has search words, one a line: look them all up in <bare>
go through <bare> and keep lines that have something from the list <sorted> in them
the ids are in <sorted>, which lines of <bare> have one of them
look for each entry of <sorted> inside the lines of <bare>

= text/missed-no-listed-word
filter the words in <sorted> out of <bare>: no line with any of them
only lines of <bare> with none of the names listed in <sorted>
<sorted> has stop words, one a line: hide lines of <bare> with one of them
go through <bare> and drop lines that have something from the list <sorted> in them, just print
the ids are in <sorted>, which lines of <bare> have none of them

= text/csv-columns
how many columns are in the heading of <csv>
count the fields on the first line of <csv>
<csv> is how many columns wide?
how many comma separated titles does the first line of <csv> have

= text/missed-two-files-match-total
how many lines with <word> do <bare> and <bare2> have altogether, one number
<word> lines in <bare> plus those in <bare2>, the sum

= text/task-nth-largest
the <ordline> largest number in <nums>
what is the <ordline> highest value in <nums>?
only the <ordline> biggest number of <nums>
<nums>, <ordline> from the top in size
In <nums> there is one number per line. Print the <ordline> largest.
I need the <ordline> greatest number out of <nums>

= text/task-nth-smallest
the <ordline> smallest number in <nums>
what is the <ordline> lowest value in <nums>?
only the <ordline> least number of <nums>
<nums>, <ordline> from the bottom in size
In <nums> there is one number per line. Print the <ordline> smallest.
I need the <ordline> lowest number out of <nums>

= search/grep-r
every place <where> where <word> is used
where is <word> used <where>? show the lines
all uses of <word> <where>, the lines
each line <where> in which <word> is called
who calls <word>? look <where>, show the lines

= daily/names-only
<word> <where>: in which files, only names
files <where> that use <word>, names only
which files <where> call <word>
where is <word> used <where>? just the files
who uses <word>? the names of the files <where>

= search/grep-r-total
number of times <word> is used <where>, in all files together
how often is <word> called <where>, every occurrence counted
<word> <where>: how many uses altogether
all uses of <word> <where>, just their number
total of the places <where> where <word> is written

= search/grep-rl-count
in how many files <where> is <word> used
how many files <where> use <word>
<word> <where>: in how many files
number of files <where> that call <word>
how many different files <where> have <word> in them

= search/grep-rL
files <where> that never use <word>
<word> <where>: which files are without it
which files <where> do not call <word>
where is <word> not used <where>? the file names
files <where> in which <word> never comes up

= text/common-word-numbered-tree
<word> as a whole word anywhere under <dir>, with line numbers
every place under <dir> where the word <word> stands by itself, with line numbers
whole word <word> in all of <dir>, file and line number with it
line numbers of the complete word <word> in the files below <dir>
look through <dir> for the separate word <word>, say at which line

= search/grep-wi
<word>, whatever the case, as a whole word in <file>
whole word <word> in <file>, capitals or not
lines of <file> with the complete word <word>, upper or lower case
the word <word> by itself in <file>, however it is capitalised

= search/grep-c
entries of <file> with <word>, number of them
<word> lines in <file>, how many
how many rows of <file> have <word> in them
<word> in <file>, how many lines
lines of <file> mentioning <word>: their number
what is the number of lines with <word> in <file>

= text/lines-numbered-here
where in the <ext> files here is <word> called, with line numbers
<word> in the <ext> files here, with file and line number
at which lines of which <ext> files here does <word> stand
line numbers too: <word> in all <ext> files here
every use of <word> in the <ext> files here and its line number

= search/grep-C
<word> in <file>, <small> lines before and after
<word> lines of <file> with <small> lines before and after each
<small> lines above and <small> below every <word> in <file>
what surrounds <word> in <file>? <small> lines each way

= text/common-tail-count
how many <word> in the last <n> lines of <file>
how many <word> lines are among the last <n> of <file>
the newest <n> lines of <file>: how many with <word>
<word> in the final <n> lines of <file>, the number of lines

= text/again-matches-last-first
the newest <n> <word> lines in <file>, newest on top
last <n> of the <word> lines in <file>, the very last one first
<word> lines of <file>, the <n> latest, from the latest back
most recent <n> lines about <word> in <file>, in reverse order

= search/grep-tailn
the newest <n> <word> lines in <file>, in their order
last <n> of the <word> lines in <file>
<word> lines of <file>, only the <n> latest
most recent <n> lines about <word> in <file>

= search/grep-sortu
<word> lines of <file>, sorted and each once
lines with <word> in <file>, sorted, without repeats
the different <word> lines of <file> in alphabetical order
sort the <word> lines of <file> and drop doubles

= search/grep-sort
<word> lines of <file>, sorted, repeats stay
lines with <word> in <file> in alphabetical order
the <word> lines of <file>, A to Z

= text/drill-by-surname
<file> by the second word
<file> in alphabetical order of the second word on each line
order the lines of <file> by their second word
sort <file>, but not by the first word, by what comes after it

= text/missed-sort-numbered
sort the songs in <file> and number them
<file> in alphabetical order with numbers in front
number the lines of <file> once they are sorted
a numbered A to Z list of <file>

= text/table-once-count
how many songs in <file> appear just once
number of entries in <file> that are there once only
how many lines of <file> have no double
how many names in <file> come up a single time

= text/dup-count
how many songs in <file> appear more than once
number of entries in <file> that are there several times
how many lines of <file> have a double
how many names in <file> come up again

= text/longest-line-number
on which line is the longest title in <file>
where is the longest line of <file>? its line number
number of the line in <file> that is longest, not the line
at which line number is <file> at its longest

= text/lines-long-numbered
lines longer than <lineb> characters in <file>, with numbers
the lines of <file> over <lineb> characters, numbered as in the file
overlong lines in <file>, more than <lineb> characters, line number and text
show number and text of lines in <file> with more than <lineb> characters

= text/lines-long-numbers-only
where is <file> longer than <lineb> characters? line numbers without the text
at which lines does <file> exceed <lineb> characters, only the numbers
overlong lines in <file>, more than <lineb> characters, line numbers without the text

= text/lines-words-of-line
words in line <line> of <file>, the number of them
line <line> of <file> has how many words
how many words stand on the <line>th line of <file>

= text/line-from-n-count
jump to line <line> of <file> and show <n> lines
<n> lines of <file>, line <line> is the first of them
go to line <line> in <file> and print <n> lines from there

= search/head-then-grep
<word> lines among the first <lineb> lines of <file>
look for <word> only in the first <lineb> lines of <file>
$show lines with <word> from the first <lineb> lines of <file>
does <word> come up in the top <lineb> lines of <file>? show where
the <word> entries within the opening <lineb> lines of <file>
search no further than line <lineb> of <file> for <word>
take the first <lineb> lines of <file> and keep those with <word>
of the <lineb> lines at the start of <file>, the ones containing <word>
head of <file>, <lineb> lines, only <word> lines of it
Print the lines that contain <word>, but only out of the first <lineb> lines of <file>.
anything on <word> in lines 1 to <lineb> of <file>
up to line <lineb> of <file>, which lines mention <word>

= search/tail-then-grep
<word> lines among the last <lineb> lines of <file>
look for <word> only in the last <lineb> lines of <file>
$show lines with <word> from within the last <lineb> lines of <file>
does <word> come up in the bottom <lineb> lines of <file>? show where
the <word> entries within the closing <lineb> lines of <file>
take the last <lineb> lines of <file> and keep those with <word>
of the <lineb> lines at the end of <file>, the ones containing <word>
tail of <file>, <lineb> lines, only <word> lines of it
Print the lines that contain <word>, but only out of the last <lineb> lines of <file>.
anything on <word> in the final <lineb> lines of <file>
in the most recent <lineb> lines of <file>, which lines mention <word>
check the newest <lineb> lines of <file> for <word> and print the hits
`)
