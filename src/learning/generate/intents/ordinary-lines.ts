import { intents } from '../grammar.ts'

/** Ordinary things asked about the lines, words and characters of a text. */
export const ordinaryLines = intents(
  'text',
  String.raw`
= ordinary-before-line quiet
> sed '<line>,$d' <file>
everything before line <line> of <file>
only what comes before line <line> in <file>
$show <file> up to but not including line <line>
read me <file>, stopping just before line <line>
what stands above line <line> in <file>?
Print those lines of <file> that come before line <line>; line <line> itself is not wanted.
all of <file> that precedes line <line>
from line <line> on I don't care about <file>, show the part above
the part of <file> above line <line>, that line not included
leave away line <line> and all that follows it when you print <file>
print <file> but without line <line> and everything below it
show the lines of <file> until line <line> is reached, which is left out

= ordinary-after-line quiet
> sed '1,<line>d' <file>
everything after line <line> of <file>
only what comes after line <line> in <file>
$show <file> behind line <line>, line <line> itself not included
what stands below line <line> in <file>?
Print those lines of <file> that come after line <line>; line <line> itself is not wanted.
all of <file> that follows line <line>
I have read line <line> of <file>, show me what comes after that line
the part of <file> below line <line>, that line excluded
print <file> but without line <line> and everything above it
leave away line <line> and all that stands before it when you print <file>
the rest of <file> once line <line> is past
the lines beneath line <line> of <file>, not that one

= ordinary-two-lines-left-out
> sed '<line>d;<lineb>d' <file>
$show <file> without line <line> and line <lineb>
hide lines <line> and <lineb> of <file>, print the others
everything in <file> except line <line> and line <lineb>
<file> minus its lines <line> and <lineb>, just printed
print <file> but skip line <line> and also line <lineb>
lines <line> and <lineb> of <file> are of no use, show all the rest
Print all lines of <file> apart from lines number <line> and <lineb>, those in between included.
leave line <line> and line <lineb> out of <file> when showing it
all but two lines of <file>: not <line>, not <lineb>
can I see <file> with line <line> and line <lineb> missing?
drop line <line> and line <lineb> from the output of <file>, file unchanged
the text of <file>, only without lines <line> and <lineb>

= ordinary-one-word-lines quiet
> awk 'NF == 1' <file>
which lines of <file> have just one word
$show the lines of <file> that consist of a single word
lines with only one word on them in <file>
Print those lines of <file> that contain exactly one word.
<file>: one-word lines
lines of <file> where there is nothing but one word
who answered with one word only? <file> has an answer on each line
the lines in <file> that are a single word long
find all one-word lines in <file>
single-word lines only, from <file>
I want the lines of <file> that have one word and no more
show whatever lines in <file> are made of one word

= ordinary-one-word-count
> awk 'NF == 1' <file> | wc -l
how many lines of <file> have just one word
$count the lines of <file> that consist of a single word
number of one-word lines in <file>
<file>: how many lines are a single word
How many lines in <file> contain exactly one word? Print the number only.
count of lines with only one word on them in <file>
on how many lines of <file> is there nothing but one word
tell me how many single-word lines <file> has
how many answers in <file> are one word long, an answer a line
Print the number of those lines of <file> that have exactly one word.
the number of lines in <file> with one word and no more
in <file>, single-word lines: how many

= ordinary-question-marks quiet
> grep -F '?' <file>
lines of <file> that contain a question mark
$show all lines with a question mark in <file>
which lines in <file> have a question mark anywhere
where is something asked in <file>? lines with a question mark please
Print the lines of <file> in which a question mark occurs.
<file>: lines having a ? in them
find the lines with a ? in <file>
lines with a literal question mark, <file>
any questions in <file>? show each line that has a question mark in it
the lines of <file> with "?" somewhere in them
look for question marks in <file>
all lines that contain "?" out of <file>

= ordinary-question-mark-count
> grep -cF '?' <file> || true
how many lines of <file> contain a question mark
$count the lines with a question mark in <file>
number of lines in <file> that have a question mark
on how many lines of <file> is there a question mark
Print the number of lines of <file> in which a question mark occurs.
<file>: how many lines have a ? in them
count of lines with a "?" in <file>
how many questions are there in <file>, counting lines with a question mark
tell me how many of the lines in <file> have a question mark
lines with question marks in <file>, only the number
how often is there a line with "?" in <file>
the number of lines that have a literal ? in <file>

= ordinary-dollar-signs quiet
> grep -F '$' <file>
lines of <file> that contain a dollar sign
$show all lines with a dollar sign in <file>
which lines in <file> have a $ in them
Print the lines of <file> in which a dollar sign occurs.
amounts in dollars: lines of <file> with a dollar sign
find the lines with a literal $ in <file>
<file>: lines having a dollar sign
where in <file> is there a dollar sign, print those lines
lines with the character $ from <file>
look for dollar signs in <file>
the lines of <file> with "$" somewhere in them
search <file> for a dollar sign

= ordinary-dashes quiet
> grep -F -- '-' <file>
lines of <file> that contain a dash
$show all lines with a hyphen in <file>
which lines in <file> have a minus sign in them
Print the lines of <file> in which a hyphen occurs.
find the lines with a dash in <file>
<file>: lines having a hyphen somewhere
where in <file> is there a hyphen, print those lines
lines with a minus in <file>
look for dashes in <file>
the lines of <file> with "-" anywhere in them
search <file> for a hyphen
hyphenated lines of <file>

= ordinary-stars quiet
> grep -F '*' <file>
lines of <file> that contain an asterisk
$show all lines with an asterisk in <file>
which lines in <file> have a star (*) in them
Print the lines of <file> in which an asterisk occurs.
find the lines with a literal * in <file>
<file>: lines having an asterisk somewhere
where in <file> is there an asterisk, print those lines
lines marked with a * in <file>
look for asterisks in <file>
the lines of <file> with "*" anywhere in them
search <file> for a literal asterisk
entries of <file> that have an asterisk

= ordinary-double-blanks quiet
> grep '  ' <file>
lines with two spaces in a row in <file>
$show the lines of <file> that contain double spaces
which lines in <file> have two blanks next to each other
Print the lines of <file> in which two spaces follow each other.
where did I type the space bar twice in <file>? show the lines
<file>: lines with a double space
find double spaces in <file>
lines of <file> having more than one space in a row
proofreading <file>: lines with a double blank in them
look for two consecutive spaces in <file>
any line of <file> with two blanks side by side
double blanks in <file>, the lines please

= ordinary-tabs quiet
> grep -P '\t' <file>
which lines of <file> contain a tab
$show the lines of <file> that have a tab in them
lines with tab characters in <file>
Print the lines of <file> in which there is a tab.
are there tabs in <file>? show the lines
<file>: lines containing a tab character
find tabs in <file>
any line of <file> with a tab
lines of <file> where somebody used a tab
look for tab characters in <file>
search <file> for tabs, print the lines that have one
the lines having a tab, <file>

= ordinary-no-small-letters quiet
> grep -v '[a-z]' <file>
lines of <file> that are all upper case
$show the lines of <file> without any lower case letter
who is shouting in <file>? lines all in capitals
Print those lines of <file> that contain no lower-case letters.
lines in <file> written in capitals only
<file>: lines that have no small letters
which lines of <file> are entirely in upper case
lines completely in capital letters in <file>
the all-caps lines of <file>
find lines of <file> with not a single lowercase letter
headings in capitals: lines of <file> with no lowercase letter in them
all-uppercase lines out of <file>

= ordinary-three-characters
> cut -c<small>,<line>,<lineb> <file>
characters <small>, <line> and <lineb> of each line in <file>
$show only the characters at positions <small>, <line> and <lineb> on every line of <file>
from each line of <file> the characters number <small>, <line> and <lineb>
pick characters <small>, <line>, <lineb> out of every line of <file>
Print characters <small>, <line> and <lineb> of each line of <file>, nothing else.
<file>: character positions <small>, <line> and <lineb> of all lines
what letters are at places <small>, <line> and <lineb> of each line in <file>
three characters per line of <file>: number <small>, number <line> and number <lineb>
cut positions <small>, <line> and <lineb> out of each line of <file>
every line of <file> reduced to its characters <small>, <line> and <lineb>
I need the <small>th, <line>th and <lineb>th character of every line in <file>
in <file>, for each line, the characters in positions <small>, <line> and <lineb>

= ordinary-two-characters
> cut -c<small>,<line> <file>
characters <small> and <line> of each line in <file>
$show only the characters at positions <small> and <line> on every line of <file>
from each line of <file> the characters number <small> and <line>, not those between
pick character <small> and character <line> out of every line of <file>
Print characters <small> and <line> of each line of <file>, nothing else.
<file>: character positions <small> and <line> of all lines
what letters are at place <small> and at place <line> of each line in <file>
two characters per line of <file>: number <small> and number <line>
cut position <small> and position <line> out of each line of <file>
every line of <file> reduced to its characters <small> and <line>
I need the <small>th and the <line>th character of every line in <file>
in <file>, for each line, the characters in positions <small> and <line>

= ordinary-words-of-first-line
> head -n 1 <file> | wc -w
how many words does the first line of <file> have
the number of columns in the first line of <file>, separated by blanks
$count the words in the first line of <file>
number of words on line one of <file>
how many space-separated columns has <file>, going by its first line
Print the number of words in the first line of <file>.
<file>: word count of its first line
count the columns of the matrix in <file>, blanks between them, first line only
words in the title line of <file>, how many
the first line of <file> has how many words?
tell me how many fields are in the first line of <file>, blank separated
count of words, just the first line of <file>

= ordinary-words-of-last-line
> tail -n 1 <file> | wc -w
how many words does the last line of <file> have
$count the words in the last line of <file>
number of words on the last line of <file>
Print the number of words in the last line of <file>.
<file>: word count of its last line
the last line of <file> has how many words?
words in the closing line of <file>, how many
tell me how many words are in the final line of <file>
count of words, just the last line of <file>
how many space-separated fields are there in the last line of <file>
how long is the last line of <file>, in words
the final line in <file>: how many words

= ordinary-blanks-out-numbered
> grep -v '^$' <file> | cat -n
$show <file> with the blank lines removed and the others numbered
number the lines of <file> after taking the empty lines out
<file> without empty lines, numbered
drop the blank lines of <file>, then put line numbers in front
Print the non-empty lines of <file> with a running number before each, and no empty lines.
numbered list of the lines in <file>, the blank ones thrown out
take away the empty lines in <file> and number what is left
only lines of <file> that have something in them, with numbers 1, 2, 3 in front
line numbers for <file>, blank lines not printed at all
how can I print <file> numbered but with its empty lines left away?
empty lines out, numbers in front: <file>
display <file> numbered, with no blank lines in it

= ordinary-log-col-highest
> sort -k<colnum>,<colnum>nr <log> | head -n <small>
the <small> lines of <log> with the highest numbers in <colnum>
sort <log> on <colnum>, largest number first, and show only the first <small>
top <small> of <log> by the number in <colnum>
$show the <small> lines of <log> that have the biggest value in <colnum>, biggest first
which <small> lines of <log> are highest in <colnum>
Print the <small> lines of <log> with the largest numbers in <colnum>, columns separated by blanks.
order <log> by <colnum> as a number, descending, <small> lines only
<log>, highest <colnum> first, just <small> lines
by <colnum> of <log>, numbers, the <small> biggest
best <small> in <log>, going by <colnum>
I want the <small> greatest of <log> by what <colnum> says as a number
give me only the <small> largest <log> lines according to <colnum>, as numbers

= ordinary-log-col-lowest
> sort -k<colnum>,<colnum>n <log> | head -n <small>
the <small> lines of <log> with the lowest numbers in <colnum>
sort <log> on <colnum>, smallest number first, and show only the first <small>
bottom <small> of <log> by the number in <colnum>, lowest on top
$show the <small> lines of <log> that have the smallest value in <colnum>, smallest first
which <small> lines of <log> are lowest in <colnum>
Print the <small> lines of <log> with the smallest numbers in <colnum>, columns separated by blanks.
order <log> by <colnum> as a number, ascending, <small> lines only
<log>, lowest <colnum> first, just <small> lines
by <colnum> of <log>, numbers, the <small> smallest
fastest <small> in <log>, the time is in <colnum>, lowest number first
I want the <small> least of <log> by what <colnum> says as a number
give me only the <small> smallest <log> lines according to <colnum>, as numbers

= ordinary-sort-down-fold
> sort -rf <file>
<file> in reverse alphabetical order, case ignored
sort <file> from Z to A, upper and lower case alike
$show <file> sorted backwards by the alphabet, capitals or not making no difference
Z to A and ignoring case: <file>
reverse case-insensitive sort of <file>
Print the lines of <file> in descending alphabetical order, without regard to case.
order <file> descending by letter, big and small letters treated the same
how do I sort <file> in reverse without capital letters counting separately?
alphabetically from the end to the beginning, <file>, case doesn't matter
sort <file> in descending order and fold the case
put <file> into reverse alphabetical order, no distinction between capitals and small letters
the last letters of the alphabet first, case-insensitive, lines of <file>

= ordinary-shortest-several
> awk '{ print length, $0 }' <file> | sort -n | head -n <small> | cut -d' ' -f2-
the <small> shortest lines of <file>
$show the <small> shortest lines in <file>, shortest first
which <small> lines of <file> are the shortest
Print the <small> shortest lines of <file>, without their lengths.
<file>: its <small> shortest lines
<small> lines of <file> that have the fewest characters
rank the lines of <file> by length and give me the <small> shortest
I want the <small> briefest lines of <file>
the <small> entries of <file> with the least characters
lines of <file> by length, shortest <small> only
get the <small> lines with the smallest length out of <file>
the shortest <small> of the lines in <file>

= ordinary-words-with-part quiet
> grep -ow '[[:alpha:]]*<stem>[[:alpha:]]*' <file>
all words in <file> that contain <stem>
$show every word of <file> that has <stem> somewhere in it, not the whole lines
which words in <file> have <stem> in them
words of <file> with <stem> inside, one per line
Print only the words of <file> in which the letters <stem> occur.
<file>: words containing <stem>
pick the words with <stem> anywhere in them out of <file>
the words, not the lines, of <file> that include <stem>
find words that have the letters <stem> within them in <file>
list each word of <file> with <stem> at its beginning, middle or end
extract every whole word that contains <stem> from <file>
words with <stem> in them out of <file>, just the words

= ordinary-words-with-part-once quiet
> grep -ow '[[:alpha:]]*<stem>[[:alpha:]]*' <file> | sort -u
all different words in <file> that contain <stem>
$show every word of <file> that has <stem> somewhere in it, each word only once
which distinct words in <file> have <stem> in them
words of <file> with <stem> inside, sorted and without repeats
Print the words of <file> in which the letters <stem> occur, every word once.
<file>: unique words containing <stem>
pick the words with <stem> anywhere in them out of <file>, no word twice
the different words, not the lines, of <file> that include <stem>
find words that have the letters <stem> within them in <file>, alphabetically and no duplicates
list the distinct words of <file> with <stem> at their beginning, middle or end
extract the unique words that contain <stem> from <file>
a sorted list, without duplicates, of words in <file> that have <stem> in them

= ordinary-words-capitalised quiet
> grep -oE '\b[A-Z][a-z]+\b' <file>
all words of <file> that begin with a capital letter
$show every capitalised word in <file>
which words in <file> start with an upper-case letter
names probably: the words with a capital first letter in <file>
Print only the words of <file> whose first letter is a capital, one per line.
<file>: capitalized words
the words, not the lines, of <file> starting with a capital
pick the capitalised words out of <file>
every word in <file> written with a big first letter
extract words beginning with an uppercase letter from <file>
capitalized words of <file> as they come
just the words with an initial capital from <file>

= ordinary-first-letters
> cut -c1 <file>
the first letter of each line in <file>
$show only the first character of every line of <file>
just the initial letter of each line, <file>
Print the first character of each line of <file>, nothing else.
acrostic in <file>: what are the first letters of its lines
<file>: first letter per line
what does every line of <file> begin with, the first character only
initials of the lines in <file>
one character for each line of <file>, its first
cut each line of <file> down to its first letter
from every line in <file> take the very first character
first characters of all lines in <file>

= ordinary-first-letters-tally
> cut -c1 <file> | sort | uniq -c
how many lines of <file> begin with each letter
$count the lines of <file> by their first character
how often does each letter come first on a line of <file>
tally of the first letters of the lines in <file>
Print for every initial letter how many lines of <file> start with it.
<file>: lines per first letter
how many names in <file> for each initial, one name a line
group the lines of <file> by their first letter and count them
number of entries in <file> under A, B, C and so on
for each first character, the number of lines in <file>
count of lines for every starting letter in <file>
first letters in <file> and how often each of them occurs

= ordinary-first-hit-number quiet
> grep -n '<word>' <file> | head -n 1 | cut -d: -f1
the line number of the first line with <word> in <file>
on which line does <word> first appear in <file>
where does <word> occur for the first time in <file>, only the line number
$show only the number of the first line in <file> that contains <word>
Print the line number of the first occurrence of <word> in <file>.
<file>: first line number with <word>
what line is the first <word> on in <file>
line number of the first match of <word>, <file>
which is the first line of <file> to mention <word>? its number will do
number of the line where <word> turns up first in <file>
first <word> in <file>: at what line
how far down in <file> is the first <word>, as a line number

= ordinary-hits-newest-first quiet
> grep '<word>' <file> | tac
lines with <word> in <file>, the last one first
$show the <word> lines of <file> in reverse order
<word> in <file>, newest at the top, oldest at the bottom
hits for <word> in <file> from the bottom up
Print the lines of <file> that contain <word>, last line first.
the <word> entries of <file> backwards, latest first
matches of <word> in <file>, order turned round
search <file> for <word> and list the hits from the end to the beginning
most recent <word> lines of <file> on top
<file>: lines with <word>, in reversed order
grep <word> in <file> and flip the order of the lines
all <word> lines of <file>, the newest one first

= ordinary-most-words
> awk 'NF > m { m = NF; l = $0 } END { print l }' <file>
the line with the most words in <file>
which line of <file> has the most words
$show the line of <file> that contains more words than any other
Print the line of <file> that has the greatest number of words.
<file>: wordiest line
the wordiest line in <file>
out of all lines in <file>, the one with most words
line having the highest word count in <file>, its text
what is the longest line of <file> counted in words
longest sentence in <file>, a sentence a line, measured by words
find the line in <file> with the largest number of words
print whichever line of <file> is made of the most words

= ordinary-most-words-number
> awk 'NF > m { m = NF } END { print m }' <file>
how many words are on the wordiest line of <file>
the largest number of words on a line of <file>
$show the highest word count of any line in <file>, only the number
Print the greatest number of words that a line of <file> has.
<file>: maximum words per line
most words on one line in <file>, how many are that
what is the maximum number of words in a line of <file>
the line of <file> with the most words: how many has it
highest number of words per line in <file>
how many columns has the widest row of <file>, blank separated
maximum field count over all lines of <file>
word count of the line in <file> that has the most

= ordinary-words-before-lines
> awk '{ print NF ": " $0 }' <file>
$show each line of <file> with its number of words and a colon in front
every line of <file> with its word count in front, then a colon
put the word count before each line of <file>, followed by a colon
<file>, each line preceded by how many words it has and a colon
Print each line of <file> after its number of words, a colon and a space.
word count, colon, line: for all of <file>
how many words has each line of <file>? number, colon, then the line itself
prefix the lines of <file> with their word counts and ": "
lines of <file> along with the words in each, like 5: the line
in front of every line in <file> write how many words it has and a colon
list <file> with "words: " counts before the lines, as in 3: text
for each line of <file> its count of words, a colon and the text

= ordinary-nth-line-each quiet
> sed -s -n '<line>p' *.<ext>
line <line> of every <ext> file here
$show line <line> of each .<ext> file in this folder
the <line>th line of all <ext> files in the current directory
what is on line <line> in each of the <ext> files here
Print line number <line> of every .<ext> file in this directory.
from each <ext> file the line number <line>
for all *.<ext> only their <line>th line
every <ext> file's line <line>, nothing more
take just line <line> out of each .<ext> file in this folder
*.<ext>: line <line> of each of them
all the <ext> files in here, line <line> of every one
the same line, number <line>, from all .<ext> files here

= ordinary-alternate-lines
> paste -d'\n' <bare> <bare2>
a line of <bare>, then a line of <bare2>, and so on in turn
$show the lines of <bare> and <bare2> alternately
interleave the lines of <bare> and <bare2>
one line from <bare>, one from <bare2>, by turns
Print <bare> and <bare2> mixed so that their lines alternate.
questions in <bare>, answers in <bare2>: print each question with its answer on the line below
<bare> and <bare2> alternating line by line
put under every line of <bare> the line of <bare2> with the same number
zip <bare> and <bare2>, lines taking turns
weave <bare> and <bare2> together, a line from each in turn
text in <bare>, translation in <bare2>: below each line its translation
first line of <bare>, first line of <bare2>, second line of <bare>, second of <bare2> and so on

= ordinary-last-words-tally
> awk '{ print $NF }' <file> | sort | uniq -c | sort -rn
how often does each last word occur in <file>, commonest first
$count how many lines of <file> end with each word, most frequent first
tally of the last words of the lines in <file>, highest count on top
what do the lines of <file> end with and how often, most common first
Print each last word of the lines in <file> with its number of occurrences, most frequent first.
<file>: frequency of the last column, descending
count the different line endings (last words) of <file>, the commonest at the top
group the lines of <file> by their last word, count them, largest first
the most usual last words of lines in <file>, with counts
which last words are the commonest in <file>, all of them with their counts
last field of <file>: how many of each, sorted by count downwards
frequency list of the final words of all lines in <file>

= ordinary-year-lines-count
> grep -c '^<year>' <file> || true
how many lines of <file> begin with the year <year>
$count the lines in <file> that start with <year>
number of entries from <year> in <file>, the date comes first on each line
<file>: how many lines of the year <year>, which stands at the beginning
How many lines in <file> start with <year>? Print the number only.
count of the lines beginning with <year>, <file>
on how many lines of <file> is <year> the first thing
how many measurements of <year> are in <file>, lines begin with the date
tell me how many of the lines in <file> start with the year <year>
lines with <year> at the very beginning in <file>, just the count
entries of <year> in <file>, counted; each line starts with its year
Determine the number of lines of <file> which have <year> at the start.

= ordinary-exclamations quiet
> grep -F '!' <file>
lines of <file> with an exclamation mark
$show all lines of <file> that contain an exclamation mark
which lines in <file> have an exclamation mark somewhere
Print the lines of <file> in which an exclamation mark occurs.
find the lines with a ! in <file>
<file>: lines having an exclamation mark in them
where in <file> is there an exclamation mark, print those lines
look for exclamation marks in <file>
the lines of <file> with "!" anywhere in them
search <file> for a literal exclamation mark
quotes in <file> that have an exclamation mark, one quote a line
any exclamation marks in <file>? show each such line

= ordinary-at-signs quiet
> grep -F '@' <file>
lines of <file> with an at sign
$show all lines of <file> that contain an at sign
which lines in <file> have an @ somewhere
Print the lines of <file> in which an at sign occurs.
find the lines with an @ in <file>
<file>: lines having an at sign in them
where in <file> is there an at sign, print those lines
look for at signs in <file>
the lines of <file> with "@" anywhere in them
search <file> for the character @
probably mail addresses: all lines of <file> with an @ in them
any @ in <file>? show each such line

= ordinary-percent-signs quiet
> grep -F '%' <file>
lines of <file> with a percent sign
$show all lines of <file> that contain a percent sign
which lines in <file> have a % somewhere
Print the lines of <file> in which a percent sign occurs.
find the lines with a % in <file>
<file>: lines having a percent sign in them
where in <file> is there a percent sign, print those lines
look for percent signs in <file>
the lines of <file> with "%" anywhere in them
search <file> for the character %
discounts: all lines of <file> with a % in them
any percentages in <file>? show each line with a percent sign

= ordinary-parentheses quiet
> grep -F '(' <file>
lines of <file> with an opening parenthesis
$show all lines of <file> that contain an opening bracket "("
which lines in <file> have a parenthesis opened somewhere
Print the lines of <file> in which an opening parenthesis occurs.
find the lines with a literal "(" in <file>
<file>: lines having an opening parenthesis in them
where in <file> is a parenthesis opened, print those lines
look for opening parentheses in <file>, whole lines
the lines of <file> with "(" anywhere in them
search <file> for an opening round bracket
whole lines of <file> in which a round bracket opens
any opening parenthesis in <file>? show each such line

= ordinary-exact-digits quiet
> grep -E '^[0-9]{<small>}$' <file>
entries in <file> with exactly <small> digits and nothing else
$show the lines of <file> that are exactly <small> digits long
lines of <file> consisting of <small> digits
which lines in <file> are a number of <small> digits, no more and no less
Print those lines of <file> that consist of exactly <small> digits.
<file>: only entries made of <small> digits
valid codes in <file> have <small> digits, one code a line: show the valid ones
numbers of <small> digits in <file>, one on each line
the <small>-digit lines of <file>
lines in <file> that are nothing but <small> digits
keep the entries of <file> that have just <small> digits on the line
which codes in <file> are <small> digits long, a code a line

= ordinary-not-exact-digits quiet
> grep -vE '^[0-9]{<small>}$' <file>
entries in <file> that are not exactly <small> digits
$show the lines of <file> that are anything else than <small> digits
lines of <file> not consisting of <small> digits
which lines in <file> are not a number of <small> digits
Print those lines of <file> that do not consist of exactly <small> digits.
<file>: entries that are not made of <small> digits
valid codes in <file> have <small> digits, one code a line: show the invalid ones
wrong codes in <file>, right ones are <small> digits
all but the <small>-digit lines of <file>
lines in <file> that are not simply <small> digits
drop the entries of <file> that have just <small> digits on the line, show the others
which codes in <file> are not <small> digits long, a code a line

= ordinary-line-lengths-tally
> awk '{ print length }' <file> | sort -n | uniq -c
how often does each line length occur in <file>
$count the lines of <file> by their length
how many lines of <file> are there of each length
tally of line lengths in <file>, shortest length first
Print for every line length in <file> how many lines have it.
<file>: distribution of line lengths
how many words of each length in <file>, one word a line
group the lines of <file> by number of characters and count them
number of lines for each length, <file>
for each length that occurs, the number of lines in <file> that long
line length statistics of <file>: each length and its frequency
lengths of the lines in <file> and how often each of them occurs

= ordinary-nth-paragraph
> awk -v RS= 'NR == <ordline>' <file>
the <ordline>th paragraph of <file>
$show only the <ordline>th paragraph of <file>
paragraph number <ordline> of <file>, paragraphs are separated by blank lines
read me paragraph <ordline> of <file>
Print paragraph <ordline> of <file>, where blank lines divide the paragraphs.
<file>: just the <ordline>th paragraph
the <ordline>th verse of the poem in <file>, verses are set apart by an empty line
the <ordline>th block of lines in <file>, blocks separated by empty lines
in <file> there are blank lines between the paragraphs, print the <ordline>th
I only need paragraph <ordline> out of <file>
the <ordline>th stanza of <file>, a blank line between stanzas
take the <ordline>th paragraph out of <file> and print it

= ordinary-first-paragraph
> awk -v RS= 'NR == 1' <file>
the first paragraph of <file>
$show only the first paragraph of <file>
the opening paragraph of <file>, paragraphs are separated by blank lines
read me the first paragraph of <file>
Print the first paragraph of <file>, where blank lines divide the paragraphs.
<file>: just its first paragraph
the first verse of the poem in <file>, verses are set apart by an empty line
<file> up to its first empty line, the first block of text
in <file> there are blank lines between the paragraphs, print the first one
I only need the introductory paragraph out of <file>
first stanza of <file>, a blank line between stanzas
take the first paragraph out of <file> and print it

= ordinary-first-word-last-line
> tail -n 1 <file> | awk '{ print $1 }'
first word of the last line of <file>
$show the first word on the last line of <file>
what is the first word of the final line in <file>
how does the last line of <file> begin, the first word of it
Print the first word of the last line of <file>.
<file>: the last line's first word
from the last line of <file> only its first word
the last line of <file>, cut down to the first word
take the last line of <file> and print its first field
the word that opens the last line of <file>
the newest entry of <file> is on its last line, give me its first word
first field of the bottom line of <file>

= ordinary-last-word-first-line
> head -n 1 <file> | awk '{ print $NF }'
last word of the first line of <file>
$show the last word on the first line of <file>
what is the final word of line one in <file>
how does the first line of <file> end, the last word of it
Print the last word of the first line of <file>.
<file>: the first line's last word
from the first line of <file> only its last word
the first line of <file>, cut down to the last word
take the first line of <file> and print its last field
the word that closes the first line of <file>
last field of the title line of <file>, blank separated
last field of the top line of <file>

= ordinary-last-word-last-line
> tail -n 1 <file> | awk '{ print $NF }'
last word of the last line of <file>
$show the last word on the last line of <file>
what is the very last word in <file>, the end of its last line
how does the last line of <file> end, the last word of it
Print the last word of the last line of <file>.
<file>: the last line's last word
from the last line of <file> only its last word
the last line of <file>, cut down to the last word
take the last line of <file> and print its last field
the word that closes the last line of <file>
the total is the final word on the last line of <file>, show it
last field of the bottom line of <file>

= ordinary-first-word-first-line
> head -n 1 <file> | awk '{ print $1 }'
first word of the first line of <file>
$show the first word on the first line of <file>
what is the very first word in <file>, at the start of line one
how does the first line of <file> begin, the first word of it
Print the first word of the first line of <file>.
<file>: the first line's first word
from the first line of <file> only its first word
the first line of <file>, cut down to the first word
take the first line of <file> and print its first field
the word that opens the first line of <file>
the opening word of <file>
first field of the top line of <file>

= ordinary-line-words-reversed
> sed -n '<line>p' <file> | tr ' ' '\n' | tac
the words of line <line> in <file> in reverse, one per line
$show the words of line <line> of <file> from the last to the first, each on a line of its own
line <line> of <file> word by word, backwards, a word a line
Print the words of line <line> of <file> in reverse order, one per line.
<file>, line <line>: its words from back to front, one under the other
last word first: the words on line <line> of <file> as a list
take line <line> of <file> and list its words backwards
the words on line <line> in <file>, order turned round, one on each line
list the words of the <line>th line of <file> starting with the last one
split line <line> of <file> into words and print them in reversed order, one a line
from the end to the beginning, the words of line <line> in <file>, one each line
line number <line> of <file>: one word per line, last word on top

= ordinary-range-each quiet
> sed -s -n '<line>,<lineb>p' *.<ext>
lines <line> to <lineb> of every <ext> file here
$show lines <line>-<lineb> of each .<ext> file in this folder
from each of the <ext> files here the lines <line> through <lineb>
what is on lines <line> to <lineb> of all the <ext> files in the current directory
Print lines <line> to <lineb> of every .<ext> file in this directory.
for all *.<ext> their lines <line> to <lineb>
*.<ext>: lines <line>-<lineb> of each of them
every <ext> file's lines from <line> to <lineb>
take lines <line> up to <lineb> out of each .<ext> file in this folder
all the <ext> files in here, lines <line> through <lineb> of every one
the same lines, <line> to <lineb>, from all .<ext> files here
line <line> through line <lineb>, for each <ext> file in the current folder

= ordinary-date-lines-count
> grep -c '<date>' <file> || true
how many lines of <file> mention <date>
$count the lines of <file> that contain the date <date>
number of entries of <date> in <file>
<file>: how many lines have the date <date> in them
How many lines in <file> have the date <date>? Print the number only.
how many events were logged on <date> in <file>
count of lines dated <date>, <file>
on how many lines of <file> does <date> occur
how busy was <date>, going by the number of lines in <file>
tell me how many of the lines in <file> are of <date>
lines of <date> in <file>, just the count
in <file>, the number of lines with <date> anywhere

= ordinary-nonempty-numbered
> grep -n . <file>
lines of <file> that aren't empty, numbered as in the file
$show the non-empty lines of <file> with the line numbers they have
lines with something on them in <file>, each with its own line number and a colon
leave the empty lines of <file> out, but number the rest by where they stand
Print every line of <file> that is not empty, preceded by its line number in the file.
<file>: non-blank lines with their original numbers
all but the empty lines of <file>, numbers counting the empty ones too
which lines of <file> have text, and which number has each
non-empty lines of <file>, with their place in the file
skip the empty lines in <file> and put the true line number before the others
the text lines of <file> with line numbers, gaps in the numbering where empty lines are
grep -n everything that isn't empty in <file>

= ordinary-start-characters-once
> cut -c1-<small> <file> | sort -u
the first <small> characters of each line in <file>, unique
$show the different beginnings of the lines in <file>, <small> characters each
first <small> characters per line of <file>, sorted and without repeats
which different codes do the lines of <file> start with, <small> characters long
Print the first <small> characters of the lines of <file>, each combination once.
<file>: distinct <small>-character prefixes
characters 1 to <small> of every line in <file>, duplicates removed
what distinct starts of <small> letters do the lines in <file> have
cut each line of <file> to <small> characters and list the different ones
unique prefixes of length <small> in <file>
from <file>, the opening <small> characters of all lines, no doubles
the set of <small>-letter line beginnings in <file>

= ordinary-folder-lines-each parse
> wc -l <plaindir>/*.<ext>
line counts of the <ext> files in <plaindir>, with the total
how many lines has each <ext> file in <plaindir> and how many are there altogether
$count the lines of each .<ext> file in <plaindir> and add them up
lines per <ext> file in <plaindir>, plus the sum
Print the number of lines of every .<ext> file in <plaindir>, and the total below.
the <ext> files in <plaindir>: lines each and lines in all
wc -l of the <ext> files in <plaindir>
number of lines for each <ext> file directly in <plaindir>, grand total at the end
how long are the <ext> files in <plaindir>, in lines, one by one and together
for every <ext> file of <plaindir> its line count, with a total line
line totals: each .<ext> in <plaindir> and the overall figure
I need the line count of all <ext> files in <plaindir>, single and summed up
`,
)
