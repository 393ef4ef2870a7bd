import { moreWordings } from '../grammar.ts'

/** More ways to ask for parts of text files and for comparing, sorting and counting their lines. */
export const saidAgainText = moreWordings(String.raw`
= text/line-n
I need line <line> of <file>
I want line <line> of <file>
can I have line <line> from <file>
need to see line <line> in <file>
let me see line <line> of <file>
In the file <file>, print line <line> and nothing else.
<file>: line <line> only
could you print line number <line> of <file> for me

= text/cut-c
the first <n> characters of each line in <file>
keep only columns 1 to <n> of every line of <file>, counted in characters
every line of <file>, first <n> characters only
In <file>, print just the first <n> characters of every line, the rest is not wanted.
each line in <file> up to its <n>th character
character 1 through character <n> of the lines in <file>
the leading <n> chars of all lines in <file>
drop everything after the first <n> characters of each line in <file>

= text/diff
compare <bare> with <bare2>
compare the files <bare> and <bare2>
compare the two texts <bare> and <bare2> line by line
plain diff of <bare> and <bare2>
how does <bare2> differ from <bare>
Compare <bare> and <bare2> and print what is different.
what is not the same in <bare> and <bare2>
diff between <bare> and <bare2>

= text/diff-y
show the differences between <bare> and <bare2> side by side
<bare> and <bare2> compared side by side
side by side comparison of <bare> and <bare2>
diff <bare> and <bare2> in two columns
Print the differences between <bare> and <bare2> side by side.
what is different in <bare> and <bare2>? two columns, please

= text/comm-12
lines in both <sorted> and <sortedb> (both are sorted)
lines that <sorted> and <sortedb> both have, the files are sorted already
print the lines found in both <sorted> and <sortedb>, which are sorted
both <sorted> and <sortedb> are sorted: which lines are in the two of them
In the sorted files <sorted> and <sortedb>, print only the lines they share.
show lines contained in both sorted lists <sorted> and <sortedb>
<sorted> and <sortedb> are sorted, print what is in both

= text/comm-13
lines only in <sortedb>, not in <sorted>, both files sorted
print the lines of <sortedb> that <sorted> does not have, both are sorted
both <sorted> and <sortedb> are sorted: which lines are only in <sortedb>
what does the sorted file <sortedb> have that the sorted file <sorted> has not
Print the lines that are in the sorted file <sortedb> but not in the sorted file <sorted>, with comm -13.
lines of <sortedb> missing from <sorted>, sorted files
show the lines new in <sortedb> compared to <sorted>, both sorted

= text/sed-between
lines between <word> and <word2> in <file>, including these
lines from <word> to <word2> in <file>, inclusive
everything between <word> and <word2> in <file>, with both of these lines
In <file>, print the lines between the line <word> and the line <word2>, including those two.
the lines of <file> between <word> and <word2>, markers included
print the part of <file> between <word> and <word2>, the two lines themselves as well
<file>: from <word> up to and including <word2>
show the block <word> ... <word2> of <file> with its first and last line

= daily/lines-ext-total
total number of lines in all the <ext> files here
how many lines of <ext> are in this folder altogether, subfolders not counted
all .<ext> files here: total lines
lines in all <ext> files of the current folder added up, just one number
total lines of *.<ext>
the number of lines of all the .<ext> files here in total

= search/grep-start
In the file <file>, print only the lines which start with <word>, nothing else.
only lines starting with <word> from <file>
which lines of <file> start with <word>
<file>: lines with <word> at the very beginning
Print the lines of <file> whose beginning is <word>. No other lines.
lines in <file> that have <word> as their first characters
show just those lines of <file> that begin with <word>
everything in <file> on lines starting with <word>

= search/grep-digit-lines
lines with only digits in <file>
lines in <file> that are nothing but digits
which lines of <file> are pure numbers
print the lines of <file> made up of digits only
all-digit lines of <file>
In <file>, print the lines which have digits and no other character.
lines containing only digits from <file>
show lines of <file> that hold just a number, no letters or spaces

= text/sort-len-desc
longest line first: sort <file> by line length
sort the lines of <file> from longest to shortest
<file> ordered by length of line, long ones on top
all lines of <file>, the longest first
Print all lines of <file> sorted by their length, the longest line first.
line length descending, <file>
order <file> so that long lines come before short ones

= text/sort-human
sizes like 3K and 2G in <file>, sort them
<file> has sizes such as 10K, 4M and 1G, sort it by size
sort <file>, which holds human readable sizes, ascending
put sizes like 5M and 2G of <file> in order, small ones on top
Sort the lines of <file> by sizes like 1K, 20M or 3G, from small to large.
sort -h on <file>

= text/sort-V
sort <file> by version number, newest last
version numbers in <file> in ascending order
<file> holds versions like 1.9 and 1.10, sort them properly
sort the version numbers in <file> from oldest to newest
version sort <file>, lowest version first
Sort the lines of <file> as version numbers, the highest at the end.
put 1.2 before 1.10: sort <file> by version

= text/wc-c-only
number of bytes in <file>, number only
how many bytes does <file> have? just the number
byte count of <file> without the file name
Print only the number of bytes in <file>, not its name.
count the bytes of <file>, print nothing but the count
bytes in <file>, bare number with wc

= search/grep-mn
first <small> lines with <word> in <file>
the first <small> lines that contain <word> in <file>
grep <word> in <file> and stop after <small> matching lines
from <file> the first <small> lines mentioning <word>
Print the first <small> lines of <file> which contain <word>.
<word> in <file>, only the first <small> hits
not all lines with <word> in <file>, just the first <small> of them

= text/lines-first-sorted
the first <n> lines of <file> sorted
take the first <n> lines of <file> and sort those
sort only the first <n> lines of <file>
head of <file>, <n> lines, then sorted
Print the first <n> lines of <file> in sorted order, the other lines are left out before sorting.
cut <file> off after <n> lines and sort what you have
only lines 1 to <n> of <file>, put in alphabetical order

= search/word-count-lines
lines with exactly <small> words in <file>
lines of <file> that have <small> words, no more and no less
which lines in <file> are <small> words long
In <file>, print those lines which consist of exactly <small> words.
<file>: only lines of <small> words
the lines in <file> whose number of words is <small>
show lines having <small> words from <file>

= text/lines-exact-length
lines of exactly <lineb> characters in <file>
lines in <file> that are <lineb> characters long, not more and not less
words of exactly <lineb> letters in <file>, which has one word per line
which lines in <file> have a length of <lineb>
In <file>, print the lines whose length is exactly <lineb> characters.
<file> has one word a line: those with <lineb> letters
entries of <file> with precisely <lineb> characters

= text/lines-long-numbers-only
line numbers of lines over <lineb> characters in <file>
which line numbers of <file> are longer than <lineb> characters
numbers of the lines in <file> with more than <lineb> characters, not their text
on which lines does <file> exceed <lineb> characters? numbers only
In <file>, which lines are too long (over <lineb> characters)? Print their line numbers only.
just the line numbers where <file> is wider than <lineb> characters

= text/sed-after
everything after the line containing <word> in <file>
all lines below the first one with <word> in <file>
what comes after the line with <word> in <file>, up to the end
the rest of <file> after the line <word>, that line left out
Print all the lines of <file> which follow the first line containing <word>.
skip <file> up to and including the line with <word>, print the rest

= text/tr-lower
In the file <file>, print every line in lower case.
<file> all in lower case
print <file> with small letters only
every capital letter of <file> as a small one
show the whole of <file> in lowercase
Print the text of <file> with all letters in lower case.

= search/grep-but-not
lines with <word> but without <word2> in <file>
lines in <file> with <word> and without <word2>
<file>: lines having <word>, yet not <word2>
print lines of <file> that contain <word>, minus those containing <word2>
In <file>, print the lines with <word> in them unless they also have <word2> in them.
which lines of <file> mention <word> without mentioning <word2>
lines with <word>, excluding any with <word2>, from <file>
grep <word> in <file> without <word2>

= text/common-paste-delim
print <bare> and <bare2> side by side separated by <char>
paste <bare> and <bare2> together with <char> in between
join the lines of <bare> and <bare2> pairwise, <char> between them
lines of <bare> next to those of <bare2>, separator <char>
Print each line of <bare> followed by <char> and the line of <bare2> with the same number.
<bare> and <bare2> line by line with <char> as separator

= text/table-drop-first
from the second column on in <csv>
all columns from the second to the last of <csv>
<csv>, second column and everything after it
print <csv> starting at the second column
In the file <csv>, print each line from the second field to the end.
every column of <csv> except the first
`)
