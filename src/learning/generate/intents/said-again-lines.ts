import { moreWordings } from '../grammar.ts'

/** More ways to ask for lines, words and columns of text. */
export const saidAgainLines = moreWordings(`
= text/uniq-count
how many different lines are there in <file>?
<file> holds one entry a line; how many distinct ones?
the number of different entries in <file>, one entry on each line
not counting repeats, how many lines does <file> have
how many unique entries are on the list <file>
In <file> every line is one item. Print how many different items there are.
tell me how many lines of <file> are left when each repeated one counts once
different lines in <file>, only how many
each line of <file> is a name, how many different names are that?

= text/lines-whole-occurrences
how many times does the word <word> occur in <file>, several per line counted too
number of times <word> stands in <file> as a word of its own, counting each one on a line
how often is the word <word> used in <file>? every use, whole words only
Count every occurrence of <word> as a whole word in <file>, not the lines.
whole word <word> in <file>: total occurrences, more than one on a line possible
total uses of the exact word <word> in <file>, also when it is twice on a line
occurrences of <word> in <file>, parts of longer words not counted

= search/grep-vE
lines of <file> that contain neither <word> nor <word2>
<file> without the lines that have <word> and without those that have <word2>
neither <word> nor <word2>: which lines of <file> are like that?
Print the lines of the file <file> in which neither <word> nor <word2> occurs.
hide both the <word> lines and the <word2> lines of <file>
leave out every line of <file> with <word> or <word2> in it and print what is left
everything in <file> but the lines mentioning <word> or <word2>
which lines in <file> are free of both <word> and <word2>
I want to see <file> minus anything with <word> or <word2>

= search/grep-and
lines containing both <word> and <word2> in <file>
which lines of <file> have <word> as well as <word2>, in any order?
<file>: lines with <word> and <word2> together
Print only the lines of <file> where <word> and <word2> both occur.
lines in <file> mentioning <word> that also mention <word2>
show me where <file> has <word> and <word2> on the same line
of the <word> lines in <file>, those that have <word2> too
both words, <word> and <word2>, must be on the line: <file>

= search/grep-but-not
lines with <word> but not <word2> in <file>
lines of <file> that have <word> and don't have <word2>
<word> lines of <file> except those mentioning <word2>
which lines in <file> contain <word> without containing <word2>?
in <file>, <word> yes, <word2> no: print those lines
Print the lines of <file> that contain <word>, leaving out the ones where <word2> occurs as well.
everything about <word> in <file>, skip it if it says <word2>
show the <word> entries of <file> that have nothing to do with <word2>

= search/grep-C
<small> lines before and after every line with <word> in <file>
each line with <word> in <file> together with the <small> lines above and the <small> lines below it
show <word> in <file> with <small> lines around it
what stands around <word> in <file>, <small> lines on both sides
lines of <file> having <word>, and <small> lines on either side of each
Print every line of <file> that contains <word> with <small> lines of context before and after.
<file>: <word> plus <small> neighbouring lines up and down
the surroundings of <word> in <file>, <small> lines each way

= search/grep-L-ext
which .<ext> files here don't mention <word>?
.<ext> files in this folder that lack <word>, names only
names of the .<ext> files here in which <word> does not occur
in which .<ext> files of the current folder is there no <word>? only look here
files ending in .<ext> that never say <word>, list their names
Print the names of the .<ext> files in this directory that do not contain <word>.
which of my .<ext> files have no <word> in them
find the .<ext> files right here where <word> is missing

= text/common-unsorted
lines that are in both <bare> and <bare2>, whatever the order of the lines
which entries are on both lists, <bare> and <bare2>? neither is sorted
names in <bare> that are in <bare2> as well, the files are in no particular order
who is in both <bare> and <bare2> (unsorted, one name a line)
Print the lines that the unsorted files <bare> and <bare2> have in common.
the overlap of <bare> and <bare2>, order doesn't matter
common lines of <bare> and <bare2>, not sorted yet
sort <bare> and <bare2> on the fly and show what they share

= text/missing-unsorted
lines <bare> has and <bare2> hasn't, neither file is sorted
who is on the list <bare> but not on <bare2>? the order is random
entries only in <bare>, not in <bare2>, both files unsorted
what does <bare> contain that is missing from <bare2>, whatever the order of the lines
Print the lines of <bare> that do not occur in <bare2>. The files are not sorted.
<bare> minus <bare2>, line by line, both unordered
names that are in <bare> and not yet in <bare2>, order ignored
compare the unsorted lists <bare> and <bare2>: only what the first has and the second lacks

= text/comm-second-unsorted
only the lines that <bare2> has and <bare> hasn't, neither is sorted
what is new in <bare2> compared to <bare>, whatever the order of the lines
entries of <bare2> that are missing from <bare>, both files unsorted
who was added in <bare2> and is not in <bare>? the order may differ
Print the lines found only in <bare2> and not in <bare>. Neither file is sorted.
given the unsorted files <bare> and <bare2>, what does just the second one have
order ignored, which lines of <bare2> are not in <bare>

= text/nl
number only the lines of <file> that aren't empty
line numbers for <file>, but blank lines shall get none
put a number in front of each non-blank line of <file>
<file> with its lines numbered, empty lines not counted
Print <file> with line numbers, skipping the empty lines in the numbering.
show <file> numbered, leave blank lines without a number
numbers before the lines of <file>, except before empty ones
count up in front of the lines with text in <file>

= text/cut-c
first <n> letters of each line in <file>
print <file> with every line cut off after <n> characters
only the first <n> characters on each line of <file>
the lines of <file> shortened to <n> characters
<file>, at most <n> characters a line, the rest not shown
truncate each line to <n> characters when printing <file>
every line of <file> starts with a code of <n> characters, print just the codes
how do I see only the beginning of each line of <file>, <n> characters
leave off whatever comes after character <n> on the lines of <file>
crop the lines of <file> at <n> characters

= text/sort-k
sort the lines of <log> by what is in <col>, alphabetically
order the lines of <log> alphabetically by <col>, which is separated by spaces
lines of <log> in the alphabetical order of <col>
put <log> in order going by <col> only, A to Z
<log> sorted on <col> as text, fields parted by blanks
Sort the lines of <log> alphabetically by <col> and nothing else.

= text/sed-after
all the text in <file> after the first line with <word>, that line left out
what comes below the line with <word> in <file>, without the line itself
everything after <word> in <file>, starting with the next line
print <file> from the line behind the one that says <word>
the rest of <file> after the line <word>, not including it
skip <file> up to and including the line with <word> and show what follows
<file>: only the lines below <word>
In <file> there is a line <word>. Print all lines after it, but not the line itself.

= text/diff-q
does <bare> differ from <bare2>? just whether
are <bare> and <bare2> different? I don't need to see how
only tell me if <bare> and <bare2> differ
is there any difference between <bare> and <bare2>, without showing it
<bare> vs <bare2>, just whether they are different
do the files <bare> and <bare2> differ at all? no details
report only that <bare> and <bare2> differ, not the lines
is <bare> still the same as <bare2> or has something changed? brief answer

= text/task-words-per-line
each word of <file> on a line of its own
split <file> into words, every word on its own line
all words of <file> in the order they come, one below the other
put every word in <file> on a new line, runs of blanks count as one
Print <file> with one word on each line and nothing else.
list the words of <file> underneath each other as they come
break up <file> so that there is a single word per line

= search/grep-tailn
last <n> lines of <file> that mention <word>
the <n> most recent lines in <file> that have <word> in them
of the lines with <word> in <file>, only the last <n>
which <n> lines mentioning <word> come last in <file>
the <n> latest <word> entries of <file>
Print the last <n> of those lines of <file> that contain <word>.
the final <n> matches for <word> in <file>
newest <n> lines about <word> in <file>, the newest are at the end

= text/again-longest-n
what are the <small> longest lines of <file>?
the <small> lines of <file> with the most characters, only the lines
top <small> lines in <file> by length, without the lengths
which <small> lines in <file> are the longest
Print the <small> longest lines of <file>, longest first, without their lengths.
longest <small> lines of <file>, just the text of them
give me the <small> lines that are the longest in <file>, the lengths themselves aren't needed

= text/uniq-c-rare
sort the lines of <file> by how often each appears, with the counts, rarest first
how often does each line of <file> occur, least frequent on top
tally of the lines in <file>, smallest count first
count equal lines of <file> and put the rare ones at the top
each different line of <file> with its count, from the least to the most frequent
lines of <file> and how many times each is there, lowest numbers first
frequency of the lines in <file>, ascending

= text/uniq-all-copies
show repeated lines in <file>, each copy of them
every line of <file> that is there more than once, all the copies printed
all the copies of the duplicated lines of <file>, not just one of each
lines in <file> that have a twin, print them as often as they occur
Print all lines of <file> that occur several times, each as many times as it occurs.
duplicate lines of <file> with every one of their occurrences
the repeated entries of <file> in full, no copy left out

= text/sort-V
sort <file> as version numbers, newest last
lines of <file> are versions like 1.10 and 1.9, put them in order
order the version numbers in <file> from oldest to newest
<file> in version order, so that 2.9 comes before 2.10
Sort the versions in <file>, lowest version first.
arrange the releases in <file> by version, oldest on top
natural sort of the version strings in <file>, ascending

= text/awk-two
columns <small> and <small2> of <log>, in that order, separated by a space
field <small> and after it field <small2> of each line in <log>
print column <small> then column <small2> from <log>
<log>: only columns <small> and <small2>, with <small> first
of every line in <log> the word number <small> followed by the word number <small2>
columns <small> and <small2> of <log>, <small> before <small2>
rearrange <log> so that just column <small> and then column <small2> are shown

= text/again-two-files-lines
total number of lines in the files <bare> and <bare2>, one number
<bare> and <bare2> together: how many lines
one figure, the lines of <bare> plus the lines of <bare2>
add up the line counts of <bare> and <bare2> and print only the sum
sum of the lines in <bare> and <bare2>, no names
how many lines are in <bare> and <bare2> altogether? just the total
combined line count for <bare> and <bare2>

= text/top-line-count
which .<ext> file here has the most lines, and how many are they
how many lines has the longest of the .<ext> files here
the .<ext> file of this folder that has more lines than all the others
biggest .<ext> file here by number of lines, with that number
name and line count of the longest .<ext> file in this folder
of the .<ext> files here only the one with the highest line count

= search/grep-rn
in which file and on which line <where> is <word>
files and line numbers of every <word> <where>
every place <where> that says <word>, with file and line number
which lines of which files <where> mention <word>? with the line numbers
show the file, the line number and the line for each <word> <where>

= text/terse-second-last-line
the last line but one of <file>
next-to-last line in <file>
the line before the last one in <file>
penultimate line of <file>, only that one
what does the second last line of <file> say?
Print only the line just before the final line of <file>.
<file>: last but one line
of the last two lines in <file> the upper one

= text/table-log-max
highest number in <col> of <log>
the largest value that <log> has in <col>
what is the biggest number of <col> in <log>? only the value
<log>: maximum of <col>
Print the highest value found in <col> of <log>, not the line.
the record value in <col> of <log>, just the number
peak value of <col> in <log>
top number among the values in <col> of <log>

= text/table-log-min
lowest number in <col> of <log>
the smallest value that <log> has in <col>
what is the least number of <col> in <log>? only the value
<log>: minimum of <col>
Print the lowest value found in <col> of <log>, not the line.
the bottom value in <col> of <log>, just the number
lowest reading in <col> of <log>

= text/again-tally-column-by-value
how many lines of <log> per value of <col>? ordered by the value
each value in <col> of <log> and the number of lines with it, alphabetically
count the lines of <log> for every different value of <col>
<log>: number of entries for each value of <col>
Print every value of <col> in <log> with its count, in the order of the values.
<col> of <log> is a name: how many lines has each name
tally of <col> in <log>, values in alphabetical order
per value of <col>, how many rows does <log> have

= search/word-count-lines
lines in <file> with exactly <small> words
lines of <file> made of <small> words, neither more nor fewer
which lines in <file> have just <small> words?
every <small> word line of <file>
Print the lines of <file> that consist of exactly <small> words.
<file>: lines of precisely <small> words
lines whose number of words is <small> in <file>
only the lines of <file> on which there are <small> words
show lines in <file> if they have <small> words, no more

= text/lines-count-starting
how many lines in <file> start with <word>?
number of lines of <file> that begin with <word>
count lines in <file> with <word> right at the start
<file>: how many of its lines begin with <word>
Print how many lines of <file> start with <word>. Only the number.
lines having <word> as their beginning in <file>, just how many
of the lines in <file>, how many open with <word>
how often does <word> stand at the beginning of a line in <file>

= text/again-neither-count
how many lines in <file> have neither <word> nor <word2>?
number of lines of <file> without <word> and without <word2>
count the lines in <file> that contain neither <word> nor <word2>
<file>: how many lines are free of both <word> and <word2>
Print how many lines of <file> mention neither <word> nor <word2>.
lines with no <word> and no <word2> in <file>, only their number
how many lines are left in <file> when those with <word> or <word2> are not counted
neither <word> nor <word2>: count of such lines in <file>

= search/grep-sortu
all lines with <word> in <file>, each different one once
the distinct <word> messages in <file>, sorted
different lines of <file> that mention <word>, no repeats
which different <word> lines are in <file>? alphabetical, none twice
Print every distinct line of <file> that contains <word> once, in sorted order.
<word> lines of <file>, sorted and without duplicates
unique lines having <word> in <file>
grep <word> in <file> and show each result just once, sorted

= text/longest-line-number
which line in <file> is the longest one? its line number
number of the longest line in <file>
at what line number is the longest line of <file>
the longest line of <file> is on line number what
Print only the line number of the line of <file> with the most characters.
where is the longest line in <file>, as a line number
line number, not the text, of the longest line in <file>
<file>: position of the longest line

= text/line-from-n-count
the <n> lines in <file> from line <line> on
<n> lines of <file>, the first of them is line <line>
start at line <line> of <file> and print <n> lines
go to line <line> of <file> and show <n> lines from there
Print <n> lines of <file> beginning with line number <line>.
<file> from line <line>, but just <n> lines
out of the middle of <file>: <n> lines starting with number <line>
line <line> of <file> and what follows, <n> lines in all

= text/swap-cols
swap the first two words on each line of <log>
<log> with word one and word two of each line exchanged, just those two
print the second word and then the first word of every line in <log>
second column before the first in <log>, only these two
turn around the first two columns of <log>, nothing else printed
Print the second and the first word of each line of <log>, in this order.
lines of <log> as "second first"
lines in <log> are "first last", print "last first"

= text/cut-c-one
character <small> of every line in <file>
just the character at position <small> on each line of <file>
what stands at position <small> of each line in <file>? one character each
only character number <small> from all lines of <file>
Print the character in position <small> of each line of <file>, only that one character.
<file>: character no. <small> of each line
column of characters at position <small> in <file>
letter number <small> on every line of <file>, a single letter per line

= text/task-line-and-before-one
the line before each <word> in <file>, and the <word> line too
every line with <word> in <file> together with the one above it
show <word> in <file> with one line before it
each <word> line of <file> and its previous line
lines having <word> in <file>, preceded by the line in front of them
<file>: <word> plus the single line above
Print the lines of <file> with <word>, each with the line directly before it.

= text/col-unique
In the file <log> every line has several words. Print <col> only, each value once, in alphabetical order.
the different values in <col> of <log>, sorted
what values are there in <col> of <log>? each only once
alphabetical list of everything in <col> of <log>, no repeats
<log>: <col>, sorted, duplicates dropped
Every line of <log> consists of words separated by spaces. Print the distinct values of <col>.
each different entry of <col> in <log> one time
names in <col> of <log> without repetitions

= text/sort-two-keys
sort <log> by <colnum>, then by <colnum2>
order <log> first on <colnum>, and where that is the same on <colnum2>
lines of <log> by <colnum> and within it by <colnum2>
<log> sorted on <colnum>, ties decided by <colnum2>
Sort the lines of <log> by <colnum>; lines with the same value there by <colnum2>.
main key <colnum>, second key <colnum2>: sort <log>
put <log> in order of <colnum> and after that <colnum2>

= search/grep-q
is <word> anywhere in <file>? yes or no
say yes if <file> mentions <word>, else no
does <file> contain <word>, answer yes or no
yes or no: <word> is in <file>
Print yes when <file> contains <word> and no when it does not.
tell me with yes or no whether <word> comes up in <file>
is there a line with <word> in <file>, yes or no

= text/again-begin-end
lines starting with <word> and ending with <word2> in <file>
lines of <file> that begin with <word> and end in <word2>
which lines of <file> have <word> at the start and also <word2> at the end?
print the lines of <file> that open with <word> and close with <word2>
Print every line of <file> that both starts with <word> and ends with <word2>.
<file>: lines with <word> first and <word2> last
<word> at the beginning and <word2> at the end of the line, in <file>
show lines in <file> if they start with <word> and finish with <word2>
find lines in <file> from <word> at the very front to <word2> at the very end
get the lines of <file> whose start is <word> and whose end is <word2>
lines from <file> beginning <word>, ending <word2>
all lines of <file> that start with <word> as well as end with <word2>

= text/sed-until
print up to and including the line that says <word> in <file>
<file> from the top until the line with <word>, that line too
everything in <file> up to the first <word> line, which is printed as well
show <file> and stop after the line with <word>
read <file> only as far as the line that has <word>
the beginning of <file>, ending with the line <word>
Print the lines of <file> from the first one to the first that contains <word>, both included.
stop printing <file> once <word> has been printed

= text/sed-from
all lines from <word> on in <file>
<file> from the line that says <word> on, that line included
everything from the first <word> line to the end of <file>
show <file> starting with the line that has <word>
the rest of <file> beginning at the line <word>
skip what comes before <word> in <file> and print that line and all below it
Print the lines of <file> from the first one that contains <word> to the last line.
begin printing <file> at the line with <word>

= search/grep-three
lines with <word>, <word2> or <word3> in <file>
lines of <file> that mention any of <word>, <word2>, <word3>
which lines in <file> have <word> or <word2> or <word3>?
<file>: lines about <word>, <word2> and <word3>, one of them is enough
Print the lines of <file> in which at least one of the words <word>, <word2> and <word3> occurs.
search <file> for <word> as well as <word2> and <word3>, any of the three
one of three words must be on the line, <word>, <word2> or <word3>: <file>

= text/lines-repeats-numbered
duplicate lines in <file> and their line numbers
which lines of <file> are repetitions, and on which line number are they?
line numbers and text of the lines in <file> that were there before
repeated lines of <file>, each copy after the first with its line number
where are the duplicates in <file>? number and line
Print number and text of each line of <file> that already occurred further up.
second and later copies of lines in <file>, with line numbers

= text/again-listed-count
how many of the lines in <bare> appear in <bare2> as well?
how many names of <bare> are also on the list <bare2>
number of lines of <bare> that can be found in <bare2>
count the entries in <bare> which <bare2> has too
Print how many lines of <bare> occur in <bare2> as whole lines.
of the entries in <bare>, how many are on <bare2>
<bare> checked against <bare2>: how many of its lines are there

= text/table-log-between
lines of <log> with <col> from <line> to <lineb>
rows in <log> where <col> is no less than <line> and no more than <lineb>
which lines of <log> have a number between <line> and <lineb> in <col>?
only rows of <log> with <col> in the range <line> to <lineb>
Print the lines of <log> whose <col> lies between <line> and <lineb>, both included.
keep what has <line> up to <lineb> in <col> of <log>

= text/again-negative
the negative numbers of <nums>
which numbers in <nums> are below zero?
numbers with a minus in <nums>
only values less than 0 from <nums>
Print the negative values in <nums>.
<nums>: lines that start with a minus sign

= text/fmt
<file> with lines at most <lineb> wide, filled up again
reflow <file> so that its lines are about <lineb> wide
refill the paragraphs of <file> to lines of <lineb> characters
join and rewrap the lines of <file>, <lineb> columns wide
paragraphs of <file> newly broken at <lineb> columns
Print the paragraphs of <file> reformatted so that no line is wider than <lineb> characters.

= text/common-numbered-lengths
line lengths of <file> with line numbers
each line number of <file> and how long that line is
number and length of every line in <file>, not the text
how long is each line in <file>? line number in front
for every line of <file> its number and how many characters it has
<file>: line number, then the line's length
list the lengths of the lines in <file> next to their numbers

= text/common-dequoted
what stands between quotes in <anyfile>, without the quotes
the quoted texts of <anyfile> with the double quotes taken off
only the words in double quotes from <anyfile>, quotes removed
everything quoted in <anyfile>, but not the quotation marks
Print what is between double quotes in <anyfile>, leaving the quotes out.
pull the quoted strings out of <anyfile> without their quotation marks

= text/common-every-nth-first
every <ordline> line of <file> beginning with line 1
line 1 of <file> and from there every <ordline> line
<file>: the first line and then every <ordline> one after it
starting at the first, each <ordline> line in <file>
Print every <ordline> line of <file>, counting so that line 1 is printed.

= text/asked-numbers-unique
the different numbers in <file> in numeric order
which numbers occur in <file>? each once, smallest first
all numbers found in the text of <file>, no repeats, sorted by size
pull every number out of <file>, drop doubles and sort them numerically
Print each different whole number that occurs in <file>, in ascending order.
distinct numbers from <file>, ascending
`)
