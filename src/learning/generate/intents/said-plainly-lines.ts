import { moreWordings } from '../grammar.ts'

/** More ways to ask for lines, words and characters of a text, as all sorts of people say it. */
export const saidPlainlyLines = moreWordings(`
= text/wc-l-only
<file> has one name a line - how many names are there?
one entry per line in <file>; how many entries, just the number
every line of <file> is a member, so how many members do we have? only the figure
the list is in <file>, one item on each line: how many items is that, as a bare number
how many guests are on <file>, one guest to a line, number only
in <file> each line stands for one order. How many orders are there? Print only the number.
how long is the list in <file>, counted in lines, the number alone
there is a reading on each line of <file>, tell me the number of readings and nothing else

= search/grep-C
show me <small> lines of context around each <word> in <file>
what happened around <word> in <file>? <small> lines on both sides please
<word> in <file>, but I need to see the <small> lines on each side of it as well
I found <word> in <file> and want to read its surroundings, <small> lines each way
a window of <small> lines above and <small> lines below every <word> in <file>
let me read <file> near <word>: <small> lines before it, <small> after it
with <small> lines of surrounding text, every <word> of <file>
<small> lines leading up to and <small> lines following each <word> in <file>

= search/grep-A
the lines of <file> that contain <word> together with the <small> lines that follow each
after each <word> in <file> there are details: show the <word> line and the <small> lines that come next
lines that contain the word <word> in <file>, along with <small> lines following each of them, nothing else
<word> and what happened next in <file>, <small> lines worth of it
read on for <small> lines after every <word> in <file>
every <word> of <file> and its <small> following lines
<file> says <word> now and then; show it each time with the next <small> lines

= search/grep-c
how often does a line in <file> say <word>
how many of the people in <file> are from <word>
how many lines have <word> in them, <file>
<file> marks some lines with <word>; how many are marked
how many in <file> are <word>? one entry a line
how many entries of <file> came from <word>
count those in <file> that have <word> on their line
the number of people in <file> who live in <word>, one to a line
how many lines say <word>? look in <file>

= search/grep
who in <file> is from <word>
everybody in <file> who comes from <word>
what have I got about <word> in <file>?
all entries from <word> in <file>
anything in <file> on <word>? show it
the people in <file> who live in <word>, a person a line
is there something about <word> in <file>, print the lines
did anyone named <word> sign up? look in <file>
the orders from <word> out of <file>
whatever <file> has on <word>, line by line
lines where <file> talks about <word>

= search/grep-v
who in <file> isn't from <word>
everybody in <file> who is not from <word>
not <word>: which entries of <file> are those
entries of <file> that aren't <word>
what is left in <file> that isn't marked <word>
which lines of <file> have not got <word> yet
the ones in <file> that lack <word>
all in <file> but those from <word>
<file>, everything that does not say <word>
what in <file> isn't <word>, line by line

= search/grep-cv
how many in <file> are not marked <word>
how many of the lines of <file> do not contain <word>
how many people in <file> aren't from <word>, one a line
how many entries of <file> are still without <word>
number of lines in <file> where <word> is missing
how many in <file> are not <word>, one entry per line
count those of <file> that do not say <word>
how many lines in <file> have no <word> in them

= search/grep-E
customers in <file> from either <word> or <word2>
who in <file> is from <word> or <word2>
entries of <file> from <word> as well as those from <word2>
people from <word> or from <word2>, out of <file>
lines of <file> in which <word> is said or <word2>, one is enough
anything on <word> or on <word2> in <file>
<word> or <word2>, either will do, in <file>
all in <file> that is <word> or <word2>

= search/grep-cE
how many lines of <file> contain <word> or <word2>
how many in <file> said <word> or <word2>, one answer a line
how many people in <file> are from <word> or <word2>
number of lines with <word> or <word2> or both in <file>
count <word> and <word2> lines of <file> together, one number
in <file>, how many lines mention at least one of <word> and <word2>
either <word> or <word2>: how many lines of <file> is that
how many entries of <file> have <word> or else <word2>

= search/grep-and
lines of <file> having both <word> and <word2>
orders from <word> that are <word2>, both words on the line, from <file>
<word> and <word2> have to be on the same line: which lines of <file>
which lines in <file> say <word> and also say <word2>
people from <word> in <file> who are <word2>, both on one line
entries of <file> with <word> where <word2> is there too
both words, <word> and <word2>, in a line of <file>
lines with <word>, but only those that have <word2> as well, <file>
of the <word> lines in <file> the ones with <word2>

= search/grep-but-not
lines that say <word> but not <word2> in <file>
<word> in <file> apart from the ones about <word2>
<word> lines of <file>, only not those with <word2>
every <word> in <file> unless <word2> is on the line too
which <word> entries of <file> have no <word2>
people from <word> in <file> who are not <word2>
the <word> lines in <file>, leaving aside those about <word2>
in <file>, <word> yes, <word2> no
show where <file> has <word> without <word2> on the same line

= search/grep-vE
lines of <file> that mention neither <word> nor <word2>
what in <file> is neither <word> nor <word2>
who in <file> is neither from <word> nor from <word2>
<file> minus everything with <word> and everything with <word2>
I can't stand <word> and <word2> any more, show <file> without those lines
everything in <file> except lines with <word> or <word2>
no <word>, no <word2>: what remains of <file>
lines of <file> free of both <word> and <word2>

= search/grep-n
where in <file> do I say <word>? give me line numbers along with the lines
I keep losing track: on which line of <file> does it say <word>? show number and text
show lines with <word> in <file> and number them as they are numbered in the file
<word> in <file>, each line with the number it has in the file
at which lines does <file> speak of <word>, numbers and text
find <word> in <file> and tell me on what line each is, with its text
each <word> line of <file> with its own line number before it
which numbered lines of <file> have <word>, line and number

= search/grep-x
is there a line that is exactly <word> in <file>, show it
lines of <file> that say <word> and nothing more
a line with just <word> on it, <file>
<word> alone on the line, in <file>
lines of <file> where <word> is all there is
lines equal to <word> out of <file>
print the lines of <file> which are <word> from beginning to end

= search/grep-wc
the word <word> standing alone in <file>, not as part of another, how many lines
how many lines of <file> have the word <word>, longer words that contain it not counted
<word> by itself, not inside other words: number of lines in <file>
count lines of <file> with <word> as a separate word
on how many lines of <file> is there a <word> that is a word of its own
whole word <word>, number of lines, <file>
lines of <file> with the full word <word>: how many

= text/lines-whole-occurrences
how often is the word <word> used in <file>, as a whole word, every occurrence counted
how many times do I write <word> in <file>, several on a line all counted, only as a whole word
total number of times the complete word <word> stands in <file>, also twice on a line
count all uses of the word <word> in <file>, not those inside longer words
every single <word> of <file> counted, whole words, not lines
how many times is <word> said in <file>, as a word of its own, all occurrences

= search/grep-l-ext
names of the <ext> files in this folder that mention <word>
which of my notes mention <word>? they are <ext> files in this folder
I wrote about <word> in one of the <ext> files here, not in a subfolder; in which?
which one of these <ext> files has <word> in it? names only, only this folder
the files ending in .<ext> right here that say <word>, just what they are called
in this folder, which .<ext> files know <word>? file names please, no subfolders
what are the names of the <ext> files in the current folder with <word> inside, subfolders not searched

= search/grep-ri
look through all folders <where> for <word>, case does not matter
somewhere <where> a file talks about <word>, in capitals or not: show the lines
every line about <word> in any file <where>, big or small letters
<word> or in capitals, whichever, in all the files <where>
dig for <word> in whatever files there are <where>, ignoring upper and lower case
read through the files <where> and print what they say of <word>, case ignored

= text/awk-nth
every <small>th reading of <file> is enough for me
<file> is too long, every <small>th line will do
keep only one line in <small> of <file>, the <small>th each time
thin <file> down to every <small>th line
each <small>th measurement from <file>, a measurement a line
from <file> take line <small>, then every <small> lines the next one
just every <small>th entry of <file>
only each <small>th row of <file> please

= text/sed-two-lines
line <line> and line <lineb> of <file>, not what lies between
the <line>th and the <lineb>th line of <file>
only two lines of <file>: number <line> and number <lineb>
<line>th line and <lineb>th line from <file>
read me lines <line> and <lineb> of <file>, just those two
what do line <line> and line <lineb> of <file> say
<file>: the <line>th line and the <lineb>th, no other

= text/awk-two
I need the <small>th and the <small2>th column of <log>
<small>th and <small2>th word of every line in <log>
words <small> and <small2> of each line, <log>
the <small>th column of <log> with the <small2>th next to it
only the <small>th and <small2>th fields of <log>
just two columns from <log>, the <small>th and the <small2>th
of each line in <log> the words number <small> and <small2>
<log>: the <small>th and the <small2>th field

= everyday/middle-word
<small>th word of every line in <file>
the <small>th word on each line of <file>
from each line of <file> just the <small>th word
what is the <small>th word of each line in <file>
word number <small> of all the lines in <file>
only the <small>th word per line, <file>
Print the <small>th word of each line in <file>, nothing else.
each line's <small>th word, <file>

= text/missed-last-two-words
last two words of each line: <log>
of each line in <log> only the last two words
the last pair of words on every line in <log>
how does each line of <log> end? its last two words
<log>, two words from the end of every line
just the last two columns of <log>, separated by blanks

= text/missed-drop-first-word
everything but the first column of <file>, columns separated by blanks
<file> without its first column, blank separated
leave off the first column of <file>, a space between columns
each line of <file> begins with a word I don't need, show the rest of the line
the lines of <file> after their first word
skip the first word on each line and show the remainder of <file>
only from the second column on, space separated <file>

= text/cut-from-char
from character <small> on, every line of <file>
each line of <file> starting at its <small>th character
<file>, lines read from character <small> to their end
the first characters of each line in <file> are junk, show from the <small>th on
all lines of <file> from position <small> to the end of the line

= text/last-chars
the last <small> characters of every line in <file>
how does each line of <file> end? its last <small> characters
only the final <small> letters of each line, <file>
the end of each line in <file>, <small> characters of it
from every line of <file> just the <small> last characters
trailing <small> characters per line of <file>

= text/sort-len
<file> from the shortest line to the longest
titles in <file>, one a line, shortest title first, longest last
rank the lines of <file> by how long they are, short ones on top
order <file> so that the lines get longer and longer
short lines of <file> first, long ones at the end
the lines in <file> from short to long
<file> by line length, growing
put the briefest line of <file> first and the longest at the bottom

= text/sort-len-desc
<file> from the longest line to the shortest
titles in <file>, one a line, longest title first, shortest last
rank the lines of <file> by how long they are, long ones on top
order <file> so that the lines get shorter and shorter
the lines in <file> from long to short
<file> by line length, shrinking
put the longest line of <file> first and the briefest at the bottom

= text/longest-line
longest line of <file>
longest line of <file>, the text of it
what does the longest line in <file> say
which title in <file> is the longest, a title a line
read me the longest line of <file>
print that line of <file> that is the longest

= text/shortest-line
which line is the shortest in <file>
shortest line of <file>
what does the shortest line in <file> say
which title in <file> is the shortest, a title a line
read me the shortest line of <file>
print that line of <file> that is the shortest
the line of <file> with fewest characters, its text
out of all lines in <file>, show the shortest

= text/sort-n
order <nums> from low to high
the numbers of <nums>, small ones first
temperatures in <nums>: order them from cold to warm
prices in <nums>, cheapest at the top
put <nums> in order, the lowest amount on top
times in <nums>, one a line, fastest first
<nums> from the smallest figure to the largest
weights in <nums> from light to heavy
ages in <nums>, youngest first

= text/sort-rn
put <nums> in order, the highest amount on top
the numbers of <nums>, big ones first
prices in <nums>, dearest at the top
temperatures in <nums>: order them from warm to cold
times in <nums>, one a line, slowest first
<nums> from the largest figure to the smallest
weights in <nums> from heavy to light
ages in <nums>, oldest first

= text/sort-min
<nums> has a reading per line; what's the lowest
the coldest temperature in <nums>, a number a line
cheapest price in <nums>, one to a line
what is the fastest time in <nums>, the smallest number
the least of the values in <nums>
lowest of all the measurements in <nums>
how low do the numbers in <nums> go
what's the smallest figure that <nums> has

= text/tail-one
who came last in <file>? the names are in order of arrival, one a line
what was written to <file> last
how does <file> end, its last line
the newest entry of <file>, it is at the bottom
latest line in <file>
final entry of the list <file>, only that one
what is at the very bottom of <file>, one line
who stands last on <file>, a name a line

= text/head-default
my notes in <file> got long, just read me the beginning
how does <file> begin
a glance at the top of <file>
what's at the beginning of <file>
let me peek at the start of <file>
the first few lines of <file>
the opening lines of <file>, as many as usual

= text/tail-default
how does <file> end
a glance at the end of <file>
what's at the bottom of <file>
let me peek at the end of <file>
the last few lines of <file>
the closing lines of <file>, as many as usual
I only need the end of <file>

= text/cat
let me read <file> in the terminal
put the text of <file> on the screen
print <file> right here in the terminal
I want to read all of <file>, straight to the screen
what have I written in <file>, all of it

= text/tail-skip
cut the top off: <file> without its first <n> rows
drop the first <n> lines of <file> when showing it
<file> begins with <n> lines of blurb, show what comes after them
everything of <file> but the top <n> lines
the heading of <file> is <n> lines long, print the rest
leave off the <n> lines at the top of <file>
after the first <n> lines of <file>, all the rest

= text/delete-range-print
print <file> but skip lines <line> to <lineb>
show <file> and jump over lines <line> to <lineb>
not lines <line> to <lineb>, everything else of <file>
lines <line> to <lineb> of <file> are of no use, show the others
<file> with lines <line> to <lineb> skipped
read me <file>, passing over lines <line>-<lineb>
hide lines <line> to <lineb> of <file>

= text/sed-between
lines between <word> and <word2> in <file>, those two included
from the line that says <word> down to the one that says <word2>, <file>
the piece of <file> that starts with <word> and ends with <word2>
the block from <word> to <word2> out of <file>
cut the section from <word> until <word2> out of <file> and print it
show <file> between <word> and <word2>
in <file>, lines from <word> through <word2>

= text/common-unsorted
who is in both <bare> and <bare2>
who is on <bare> and on <bare2> as well, the lists are in no order
same lines in both? <bare> and <bare2>, not sorted
names that stand in <bare> and in <bare2> too, whatever their order
who came both times? lists <bare> and <bare2>, unsorted
which customers are in <bare> and again in <bare2>, the files are in any order
people on both lists, <bare> and <bare2>

= text/missing-unsorted
names that are in <bare> but not in <bare2>, in any order
who is on <bare> but not on <bare2>, the lists are not sorted
invited are in <bare>, replies in <bare2>: who has not replied
<bare> has them all, <bare2> those who paid: who has not paid
which of <bare> does not turn up in <bare2>, unsorted lists
who was in <bare> and is gone from <bare2>, lists in no order
in <bare>, missing from <bare2>, neither is sorted

= text/comm-second-unsorted
only the new lines, those that <bare2> has and <bare> has not, in any order
who is new: in <bare2> but not in <bare>, the lists are not sorted
<bare> is the old list, <bare2> the new one: what was added, order does not matter
what came into <bare2> that was not in <bare>, the files being unsorted
new names in <bare2> as against <bare>, lists in no order

= text/comm-either-unsorted
in either but not in both: <bare> and <bare2>, in any order
who is on just one of the lists <bare> and <bare2>, not sorted
entries that stand in only one of <bare> and <bare2>, the files are in no order
names on <bare> or on <bare2>, but leave out those on both, unsorted lists
what don't <bare> and <bare2> have in common, whatever the order

= text/again-not-listed-order
what stands in <bare> that <bare2> has not, in the order of <bare>
lines of <bare> unknown to <bare2>, order kept
whatever <bare> has and <bare2> lacks, in the order <bare> has it
go through <bare> and print each line that <bare2> does not have
new in <bare> compared with <bare2>, without sorting anything

= text/diff-q
are <bare> and <bare2> different, I don't want to see where
is <bare2> a different version of <bare>? say only whether they differ
did anything change from <bare> to <bare2>, just whether
just tell whether <bare> and <bare2> differ, spare me the lines

= text/again-number-nonblank
number the lines of <file>, but not the blank ones
line numbers for <file>, blank lines stay but get none
number <file> and leave the empty lines without a number
poem in <file>: number its lines, the gaps between verses unnumbered
show <file> with numbers on the lines that have text

= text/dup-count
how many lines of <file> are duplicates, each counted once
how many entries of <file> are there twice or more
how many lines does <file> repeat
number of different lines in <file> that have a double
in <file>, how many of the lines come up again

= text/again-repeated-counted
names mentioned at least twice in <file>, with the count
which lines are duplicated in <file> and how many times each
what is there more than once in <file>, and how often is each
the repeated lines of <file> with their counts, single ones left out
duplicates in <file> along with the number of times each is there
lines of <file> that come up two times or more, with how often
who signed up more than once in <file>, and how many times

= text/again-log-first-one
the most frequent first word in <log>
which first word is the commonest in <log>
what do most lines of <log> start with, the first word and how often
most common value in the first column of <log>
the first word that occurs most in <log>, with its count

= text/line-after-match
the line following <word> in <file>, only that one
what comes right after the line with <word> in <file>, just the one line
under <word> in <file> there is a line I need, show only it
next line after <word>, not the <word> line itself, <file>
the line directly below <word> in <file> and no other

= text/drill-by-surname
names in <file> sorted by the last name, the second word
<file> sorted by the second word onwards
sort <file> by the surname, which comes after the first name
order the people in <file> by family name, first name comes first on the line
sort the choir list <file> by last name, each line is first name, last name

= text/lines-exact-length
words in <file>, one a line, that are exactly <lineb> letters long
lines with <lineb> characters, no more and no less, in <file>
lines of <file> whose length is <lineb>
which entries of <file> are <lineb> characters long
crossword: words of <lineb> letters from <file>, a word a line

= text/lines-count-ending
how many words in <file> end in <word>, one word a line there
how many names in <file> end with <word>, a name on each line
number of lines of <file> whose end is <word>
<file>: how many lines finish with <word>
count the lines that have <word> at the end, <file>

= text/task-words-per-line
put each word of <file> on a line of its own, several blanks or tabs are one gap
all the words in <file> one under the other
<file> as a column of words
one word, one line, the next word, the next line: print <file> like that
make a word list out of <file>, one to a line as they come, repeats and all

= text/report-times
times like <clock> in <file>, not the lines
which times of day are in <file>, like <clock>
pick the times, hours and minutes, out of <file>, such as <clock>
all hours:minutes in <file>, the likes of <clock>

= text/paste
glue <sorted> and <sortedb> together line by line, a tab between
lines of <sorted> on the left, lines of <sortedb> on the right, tab in the middle
put <sortedb> beside <sorted> as a second column
two columns: <sorted> and <sortedb>

= text/missed-count-letter
how many times does the letter <letter> occur in <file>
how many <letter> are in <file>, the letter, all of them
the letter <letter>, how often in <file>
every <letter> in <file> counted, capitals are another letter
number of times the character <letter> was typed in <file>

= text/drill-min-and-max
highest and lowest of <nums> in one go
the smallest and the biggest number of <nums>, both
coldest and warmest in <nums>, one number a line: two numbers
from what to what do the numbers in <nums> go, lowest and highest
lowest and highest value, <nums>

= text/wc-c-only
bytes in <file>, just the figure
how many bytes are there in <file>, the figure alone
byte count of <file> without its name
the size of <file> in bytes as wc counts it, only the number

= text/wc-w-only
how many words did I write in <file>, only the number
my essay is in <file>: its number of words and no file name
word count of <file>, the figure alone
the word limit: how many words has <file>, just a number

= text/grep-nocomment-blank
hide empty lines and comments from <conf>
what is really set in <conf>, no comments, no blank lines
only the lines of <conf> that do something, neither comments nor empty

= text/again-begin-end
lines of <file> starting with <word> and ending with <word2>
which lines in <file> start with <word> and end with <word2>?
<file>: entries with <word> at the start and <word2> at the end
names in <file> that start with <word> and finish with <word2>
only lines of <file> beginning with <word> that also end with <word2>
words in <file>, one a line: those that begin with <word> and end on <word2>

= text/lines-without-exact
without the line <word>: show <file>
<file> but leave out lines that say just <word>
print <file>, dropping every line that is <word> and nothing else
lines of <file> other than <word> itself, those that merely contain it stay

= text/uniq-only-twice
which lines come twice in a row in <file>
lines of <file> that are followed by the same line again, without sorting
<file>: what is repeated immediately, one line after the other
did I write a line of <file> twice running? show which
neighbouring lines in <file> that are the same, each once, order as it is

= text/uniq-d
have I written a line of <file> twice? show which
are all lines in <file> different? show me those that aren't
is anything in <file> twice
any doubles in <file>? list them
who is on <file> more than once
which entries of <file> were entered again

= text/nl-start
numbers beginning at <lineb> before the lines of <file>
number the lines of <file>, the first one is <lineb>
<file> with line numbers, but counting starts at <lineb>
let the line numbers of <file> begin with <lineb>

= text/missed-before-colon
the word before the colon on each line of <file>
what stands before the colon on each line of <file>
left of the colon, every line of <file>
each line of <file> up to its colon, colon not included
the terms of the dictionary <file>, they stand before a colon

= text/drill-earliest-date
oldest date in <bare>, ISO dates one a line
which is the first date by calendar in <bare>, a date like 2024-05-01 on each line
how far back do the dates in <bare> go, year-month-day on every line

= files/cmp
at which byte and line do <sorted> and <sortedb> first differ
first place where <sorted> and <sortedb> differ
where do <sorted> and <sortedb> begin to differ
do <sorted> and <sortedb> have the same bytes, and if not, where is the first difference

= text/awk-filter-eq
lines whose <col> is <word> in <log>
which lines of <log> have <word> as <col>, exactly that
where <col> of <log> says <word>: those lines
keep the lines of <log> in which <col> is just <word>
lines of <log>, but only if <col> reads <word>

= text/missed-after-colon
what stands after the colon on each line of <file>
right of the colon, every line of <file>
each line of <file> from behind its first colon on
the meanings in the dictionary <file>, they stand after a colon
all that follows the first colon on the lines of <file>
the answer comes after the colon on each line of <file>, print only that

= text/again-in-wc-no-total
line count of every <ext> file in <plaindir>, leave the total out
how many lines has each <ext> file in <plaindir>, no total line
lines per <ext> file in <plaindir> without the sum at the end
for each .<ext> file in <plaindir> its number of lines, but not the total

= text/head
gimme the first <n> rows of <file>
<file>, top <n> rows, no columns cut
I only care about the first <n> lines in <file>
how does <file> begin? <n> lines of it
the opening <n> lines of <file>

= text/line-n
just line <line> of <file>, that's where it goes wrong
it crashes at line <line> of <file>, what is there
an error was reported on line <line> of <file>: print that line
the compiler complains about line <line> in <file>, let me see it
line no. <line> from <file> and not one more
only the line numbered <line>, <file>

= text/but-last
don't show me the final line of <file>
<file> minus the last line
all of <file> apart from its closing line
the whole of <file>, only its final line left off
print <file> up to, but not with, its last line

= search/grep-o-count
how many mentions of <word> in <file>, two on one line count as two
<word> can be on a line several times: how many are in <file> altogether
how many times does <file> mention <word>, not how many lines
every <word> in <file> counted, even where there are several on a line
number of occurrences of <word> in <file>, all of them, not lines

= search/grep-in
mentions of <word> in <file> with line numbers, capitals or not
<word> however it is capitalised, in <file>, with line numbers
on which lines is <word> in <file>, big or small letters, numbers shown
<file>: <word> in any case, each with its line number

= text/common-from-word
from <word> up to the end of line, each line of <file> that has it
<word> and whatever comes after it on the line, in <file>
cut off what precedes <word> on its lines in <file> and show the rest
only the part of the lines in <file> that begins with <word>

= text/lines-start-lower
do any lines of <file> start with lower case, show them
lines of <file> with a small first letter
which sentences in <file> forgot the capital at the start, one a line
names in <file> written with a small letter at the beginning

= search/grep-numbers
numbers found in <file>, one below the other
which numbers are there in <file>, each on a line
all the figures out of <file>, without the text around
just the numbers that occur in <file>

= text/uniq-count
order <file> without double entries and count what is left
how many different birds did I see? <file> has one sighting a line, only the number of kinds
how many kinds are there in <file>, one item to a line, repeats not counted
number of different names in <file>
leave the repeats out: how many lines has <file> then

= text/uniq-u
birds seen only once, <file> has one sighting a line
what is in <file> a single time
entries of <file> with no double
which lines of <file> have no twin
names mentioned once and never again in <file>

= text/uniq-c-sort
list of the lines in <file>, each once, with its number of sightings, most first
tally the lines of <file>, winner first
<file> has one vote a line: votes for each, most votes on top
birds in <file>, one sighting a line: how many of each, commonest first
ranking of the lines in <file> by how often they are there
how many times was each thing written in <file>, largest count first

= text/uniq-adjacent
<file> has doubles next to each other, merge them into one
neighbouring lines in <file> that are equal: show just one of them
collapse runs of the same line in <file>
where a line in <file> repeats the one above it, leave it out

= text/lines-long-numbered
with line numbers: lines over <lineb> characters in <file>
lines of <file> that are more than <lineb> characters long, number and text
overlong lines of <file>, above <lineb> characters, and where they are, with the text

= text/task-char-count-only
how many letters and other characters has <file>, the number alone
characters in <file>, just a number
length of my tweet in <file> in characters, only the figure
is <file> too long? its number of characters, nothing else

= search/grep-start
entries in <file> whose line begins with <word>
lines of <file> that open with <word>
those in <file> that have <word> right at the start of the line
<word> as the very first thing on the line, <file>

= search/grep-L-ext
which .<ext> files here don't say <word>, names only
which of the <ext> files in this folder never mention <word>, just the names
<ext> files right here without any <word> in them, what are they called
in which <ext> files of this folder is <word> missing
names of the .<ext> files in the current folder that know nothing of <word>

= text/again-csv-column-range
columns <small> to <lineb> of <csv>
<csv>, from column <small> through column <lineb>
only the columns numbered <small> to <lineb> in <csv>, all between included
the fields <small>-<lineb> of each line in <csv>

= text/tail-skip-header
the whole of <csv> minus its first line
<csv> but not the line with the column names
all of <csv> apart from line one
everything under the first line of <csv>

= text/missed-nth-match
the <ordline>th line with <word> in <file>
$show only the <ordline>th line of <file> that contains <word>
of the lines mentioning <word> in <file>, number <ordline>
<word> in <file>, the <ordline>th hit and no other
Print the <ordline>th of the lines in <file> that contain <word>.
the <ordline>th time a line of <file> has <word>, what does it say
which line of <file> is the <ordline>th with <word>
grep <word> in <file> and take match number <ordline>
<file>: the <ordline>th match of <word>, that line only
I just want the <ordline>th <word> line of <file>
the <ordline>th occurrence of a line with <word> from <file>
search <file> for <word>, print only the <ordline>th line found

= text/missed-last-match-number
the line number of the last line with <word> in <file>
on which line does <word> last appear in <file>
where does <word> occur for the last time in <file>, only the line number
$show only the number of the last line in <file> that contains <word>
Print the line number of the last occurrence of <word> in <file>.
<file>: last line number with <word>
what line is the last <word> on in <file>
line number of the final match of <word>, <file>
which is the last line of <file> to mention <word>? its number will do
number of the line where <word> turns up last in <file>
last <word> in <file>: at what line
after which line is there no more <word> in <file>, the line number of the last one

= text/lines-first-with-after
the first line with <word> in <file> and the <small> lines after it
$show the first <word> in <file> together with the <small> lines that follow
only the first match of <word> in <file>, with <small> lines below it
first <word> of <file> plus <small> lines of what comes next
Print the first line of <file> that contains <word> and the <small> lines that follow it.
where <word> first occurs in <file>: that line and the next <small>
<file>: first hit for <word> with <small> following lines, further hits not wanted
the first time <file> says <word>, and <small> more lines from there
grep <word> in <file>, stop at the first one but show <small> lines after it
from the first <word> in <file> on, that line and <small> more
just the first occurrence of <word> in <file>, <small> lines of trailing context
look up the first <word> in <file> and give me the <small> lines behind it too

= text/again-wc-words-each
word counts of the <ext> files in <plaindir>, with the total
how many words has each <ext> file in <plaindir> and how many are there altogether
$count the words of each .<ext> file in <plaindir> and add them up
words per <ext> file in <plaindir>, plus the sum
Print the number of words of every .<ext> file in <plaindir>, and the total below.
the <ext> files in <plaindir>: words each and words in all
wc -w of the <ext> files in <plaindir>
number of words for each <ext> file directly in <plaindir>, grand total at the end
how long are the <ext> chapters in <plaindir>, in words, one by one and together
for every <ext> file of <plaindir> its word count, with a total line
word totals: each .<ext> in <plaindir> and the overall figure
I need the word count of all <ext> files in <plaindir>, single and summed up

= text/again-in-wc-sum
total number of lines of the <ext> files in <plaindir>, only the total
how many lines do all <ext> files in <plaindir> have together, one number
$count the lines of all .<ext> files in <plaindir> together
one figure: lines in all <ext> files of <plaindir>
Print only the total number of lines in the .<ext> files directly in <plaindir>.
the <ext> files in <plaindir>: how many lines in all, not one by one
sum of the line counts of the <ext> files in <plaindir>, nothing but the sum
add up the lines of every <ext> file in <plaindir>, just the result
lines of all .<ext> in <plaindir> put together, a single number
put the <ext> files of <plaindir> together and count the lines
overall line count of *.<ext> in <plaindir>
combined length in lines of the <ext> files in <plaindir>, the figure alone

= files/terse-ext-in-wordcount
total number of words of the <ext> files in <plaindir>, only the total
how many words do all <ext> files in <plaindir> have together, one number
$count the words of all .<ext> files in <plaindir> together
one figure: words in all <ext> files of <plaindir>
Print only the total number of words in the .<ext> files directly in <plaindir>.
the <ext> chapters in <plaindir>: how many words in all, not one by one
sum of the word counts of the <ext> files in <plaindir>, nothing but the sum
add up the words of every <ext> file in <plaindir>, just the result
words of all .<ext> in <plaindir> put together, a single number
put the <ext> files of <plaindir> together and count the words
overall word count of *.<ext> in <plaindir>
how long is my book in words? it is all the <ext> files in <plaindir> together
`)
