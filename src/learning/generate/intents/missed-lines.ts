import { intents } from '../grammar.ts'

/** Everyday requests about the lines and words of a text that the tables had not. */
export const missedLines = intents(
  'text',
  String.raw`
= missed-words-ending
> grep -ow '[[:alpha:]]*<stem>' <file>
words ending in <stem> in <file>
every word of <file> that ends with <stem>
all the words in <file> with the ending <stem>, only the words
print just the words of <file> that finish in <stem>
which words in <file> end in <stem>? one per line
Print every word in <file> that ends in <stem>, not the whole line.
<file>: words with <stem> at the end
extract words whose last letters are <stem> from <file>
pick out of <file> all words that have <stem> as their ending
list the words finishing with <stem> that occur in <file>
get me each word ending with <stem> from <file>, without the rest of the line
words of <file>, only those with <stem> as the last part

= missed-words-ending-once
> grep -ow '[[:alpha:]]*<stem>' <file> | sort -u
words ending in <stem> in <file>, each word once
the different words of <file> that end with <stem>
which words with the ending <stem> are in <file>? no repeats
sorted list of the words in <file> that end in <stem>, without duplicates
Print the words ending in <stem> from <file>, every one only once.
unique words finishing in <stem> from <file>
all distinct words of <file> whose ending is <stem>
each word of <file> that has <stem> at the end, listed once
get the words with <stem> as last part from <file> and drop the duplicates
what different words ending with <stem> does <file> use
<file>: words that end in <stem>, alphabetical and each one once
list once every word of <file> that finishes with <stem>

= missed-words-ending-count
> grep -ow '[[:alpha:]]*<stem>' <file> | wc -l
how many words in <file> end in <stem>?
number of words in <file> ending with <stem>
count the words of <file> that finish in <stem>
<file>: how many words have the ending <stem>
Print how many words in <file> end with <stem>, only the number.
how often does <file> use a word that ends in <stem>
total of words with <stem> at the end in <file>
tell me the number of words whose last letters are <stem> in <file>
count every word ending in <stem> in <file>
of all the words in <file>, how many end in <stem>
how many of the words of <file> finish with <stem>
words of <file> with <stem> as their last part, just count them

= missed-words-starting-count
> grep -ow '<stem>[[:alpha:]]*' <file> | wc -l
how many words in <file> start with <stem>?
number of words in <file> beginning with <stem>
count the words of <file> that begin with <stem>
<file>: how many words have <stem> at the beginning
Print how many words in <file> start with <stem>, only the number.
how often does <file> use a word that begins with <stem>
total of words starting with <stem> in <file>
tell me the number of words whose first letters are <stem> in <file>
count every word with <stem> at its start in <file>
of all the words in <file>, how many start with <stem>
how many of the words of <file> begin with <stem>
words of <file> with <stem> as their first part, just count them

= missed-words-at-least
> tr -s '[:space:]' '\n' < <file> | sort | uniq -c | awk '$1 >= <small>'
words in <file> that occur at least <small> times
which words are used <small> times or more in <file>? with the counts
every word of <file> with a count of <small> or higher
words of <file> with how often they occur, only those with at least <small>
Print the words that appear <small> or more times in <file>, with their counts.
words that come up in <file> at least <small> times, and how many times
split <file> into words, count them and keep the ones that are there <small> times or more
word counts of <file>, but no words rarer than <small>
which words does <file> repeat at least <small> times
<file>: words used <small>+ times with the number
give me all words in <file> that you can find <small> times or more often
the frequent words of <file>, frequent meaning <small> times or more

= missed-words-once-only
> tr -s '[:space:]' '\n' < <file> | sort | uniq -u
words that occur only once in <file>
which words are used exactly one time in <file>?
every word of <file> that is there a single time
the words of <file> that are never repeated
Print the words that appear exactly once in <file>.
one-time words in <file>
words of <file> with no second occurrence
list all words which <file> has just once
split <file> into words and show the ones that come up only one time
what words does <file> use once and never again
<file>: words without a repetition
the words in <file> whose count is one

= missed-lines-at-least
> sort <file> | uniq -c | awk '$1 >= <small>'
lines that occur at least <small> times in <file>, with counts
which lines are there <small> times or more in <file>?
every line of <file> with a count of <small> or higher
lines of <file> repeated at least <small> times and how often
Print the lines that appear <small> or more times in <file>, each with its count.
<file>: lines found <small> or more times
count equal lines in <file>, keep counts from <small> upwards
the lines in <file> seen at least <small> times
which entries of <file> come up <small> times or more, one entry a line
tally the lines of <file> and leave out those with fewer than <small>
what lines does <file> contain <small> times or more often
only the lines of <file> that are in there at least <small> times, with the number

= missed-sort-delim-number
> sort -t'<char>' -k<col>,<col>n <file>
sort <file> numerically by <col>, fields separated by <char>
order <file> by the number in <col>; the separator is <char>
lines of <file>, which are split by <char>, by <col> as a number, smallest first
<file> has <char> between the fields: sort it by <col>, lowest number on top
Sort the lines of <file> by the numeric value of <col>. Fields are separated by <char>.
numeric sort of <file> on <col> with <char> as delimiter
put <file> in ascending order of the number in <col>, columns divided by <char>
by <col> numerically, please: <file>, delimiter <char>
how do I sort <file> on the numbers of <col> when <char> separates the fields?
arrange <file> from the smallest to the largest <col>, its columns are parted by <char>
ascending numbers of <col> in <file>, the fields have <char> between them
sort <file> with separator <char> on <col>, treating it as numbers

= missed-sort-delim-number-down
> sort -t'<char>' -k<col>,<col>nr <file>
sort <file> by the number in <col>, largest first, fields separated by <char>
order <file> numerically descending by <col>; the separator is <char>
lines of <file>, which are split by <char>, by <col> as a number, highest first
<file> has <char> between the fields: sort it by <col>, biggest number on top
Sort the lines of <file> by the numeric value of <col> in descending order. Fields are separated by <char>.
reverse numeric sort of <file> on <col> with <char> as delimiter
put <file> in descending order of the number in <col>, columns divided by <char>
by <col> numerically, high to low, please: <file>, delimiter <char>
how do I sort <file> on the numbers of <col>, greatest at the top, when <char> separates the fields?
arrange <file> from the largest to the smallest number of <col>, its columns are parted by <char>
falling numbers of <col> in <file>, the fields have <char> between them
sort <file> with separator <char> on <col>, as numbers, the highest at the top

= missed-sort-last-number
> awk '{ print $NF, $0 }' <log> | sort -n | cut -d' ' -f2-
sort <log> by the last column numerically
order the lines of <log> by the number at the end of each line
lines of <log> by their last field as a number, smallest first
<log> sorted by the final number on every line, ascending
Sort the lines of <log> by the numeric value of their last column.
put <log> in ascending order of the numbers in the last field
the last word of each line in <log> is a number, sort by it
numeric sort of <log> on its last column, however many columns a line has
arrange <log> from the lowest to the highest number at the line ends
how can I sort <log> by the number that stands last on each line?
last field decides: <log> in numeric order
rearrange the lines of <log> so that the numbers at their ends go up

= missed-sort-last-number-down
> awk '{ print $NF, $0 }' <log> | sort -rn | cut -d' ' -f2-
sort <log> by the last column numerically, largest first
order the lines of <log> by the number at the end of each line, descending
lines of <log> by their last field as a number, highest first
<log> sorted by the final number on every line, from big to small
Sort the lines of <log> by the numeric value of their last column in descending order.
put <log> in descending order of the numbers in the last field
the last word of each line in <log> is a number, sort by it with the highest on top
reverse numeric sort of <log> on its last column
arrange <log> from the highest to the lowest number at the line ends
how can I sort <log> by the number that stands last on each line, biggest at the top?
last field decides: <log> in falling numeric order
rearrange the lines of <log> so that the numbers at their ends go down

= missed-diff-context-n
> diff -U <small> <bare> <bare2> || true
unified diff of <bare> and <bare2> with <small> lines of context
differences between <bare> and <bare2> in unified form, <small> lines around each
diff <bare> <bare2>, unified, context of <small>
show what changed from <bare> to <bare2> with <small> unchanged lines on each side
compare <bare> with <bare2> as a patch having <small> context lines
changes between <bare> and <bare2>, and <small> lines before and after each change
a unified diff from <bare> to <bare2>, but with <small> lines of context instead of the usual number
Print the unified differences of <bare> and <bare2> with <small> lines of surrounding text.
what differs in <bare2> against <bare>, along with <small> lines of context
diff -U for <bare> and <bare2> with <small> context lines
how do I get <small> lines of context when I diff <bare> and <bare2>?
<bare> against <bare2>, plus <small> equal lines around every difference

= missed-number-dot
> awk '{ print NR ". " $0 }' <file>
add a number, a dot and a space before each line of <file>
number the lines of <file> like "1. "
print <file> as a numbered list with a dot behind each number
<file> with 1. 2. 3. in front of the lines
put "1. ", "2. " and so on before the lines of <file>
Print each line of <file> preceded by its line number, a full stop and a blank.
make a numbered list out of the lines of <file>: 1. 2. 3.
how can I number <file> with a period after the number?
line number, period, space, line: print <file> like that
show the lines of <file> numbered as in an ordered list, with a dot
ordered list from <file>, number and dot at the start of every line
every line of <file> with its number and a dot in front

= missed-blank-numbers-only
> grep -n '^$' <file> | cut -d: -f1
line numbers of the blank lines in <file>, only the numbers
at which line numbers is <file> empty?
numbers of all empty lines of <file>, without the colon
print just the line numbers where <file> has an empty line
Print the line number of every empty line in <file>, one per line, nothing else.
<file>: bare line numbers of its blank lines
which line numbers in <file> are blank ones? the numbers alone
list where the empty lines of <file> are, as plain numbers
give me only the numbers of the lines in <file> that have nothing on them
the positions of empty lines in <file>, digits only
find the empty lines in <file> and show nothing but their line numbers
numbers alone: the blank lines of <file>

= missed-drop-first-word
> cut -d' ' -f2- <file>
every line of <file> without its first word
print <file> but leave the first word of each line out
drop the first word on every line of <file>
<file> from the second word on, on each line
the lines of <file> minus their first word
Print each line of <file> without the first word.
show the lines of <file> starting at the second word
cut the first word off all lines of <file>, just printed
everything but the first word of each line in <file>
strip the leading word from each line of <file> and print what remains
how do I print <file> with the first word of every line left away?
from word two to the end, for every line in <file>

= missed-drop-last-word
> sed 's/ [^ ]*$//' <file>
every line of <file> without its last word
print <file> but leave the last word of each line out
drop the last word on every line of <file>
<file> with each line's final word cut off
the lines of <file> minus their last word
Print each line of <file> without the last word.
all words but the last on each line of <file>
cut the last word off all lines of <file>, just printed
everything but the final word of each line in <file>
strip the trailing word from each line of <file> and print what remains
how do I print <file> with the last word of every line left away?
up to the word before the last, for every line in <file>

= missed-three-lines
> sed -n '<small>p;<line>p;<lineb>p' <file>
lines <small>, <line> and <lineb> of <file>
print only lines <small>, <line> and <lineb> from <file>
these three lines of <file>: <small>, <line>, <lineb>
show me line <small>, line <line> and line <lineb> in <file>
from <file> I need line <small>, line <line> and line <lineb>, no others
Print the lines number <small>, <line> and <lineb> of the file <file>.
what do lines <small>, <line> and <lineb> of <file> say?
<file>: lines <small>, <line>, <lineb>
pick out lines <small> and <line> and <lineb> of <file>
get the three lines <small>, <line> and <lineb> out of <file>
can you give me just line <small>, <line> and <lineb> of <file>
display line numbers <small>, <line> and <lineb> of <file> and nothing in between

= missed-count-letter
> fold -w1 <file> | grep -c '<letter>' || true
count the letter <letter> in <file>
how many times does the letter <letter> occur in <file>?
number of letters <letter> in <file>
how often is the letter <letter> used in <file>
every letter <letter> in <file> counted, also several in one line
Print how many times the letter <letter> appears in <file>.
<file>: how many of the letter <letter>
total of the letter <letter> in the text <file>
tell me how frequent the letter <letter> is in <file>, as a count
the number of occurrences of the letter <letter> in <file>, same case only
tally all letters <letter> in <file> and print the sum
how many letter <letter> are there altogether in <file>

= missed-count-letter-case
> fold -w1 <file> | grep -ci '<letter>' || true
count the letter <letter> in <file>, capital or small
how many times does the letter <letter> occur in <file>, upper or lower case?
number of letters <letter> in <file> ignoring case
how often is the letter <letter> used in <file>, big or small
every letter <letter> in <file> counted in either case
Print how many times the letter <letter> appears in <file>, case ignored.
<file>: how many of the letter <letter>, case doesn't matter
total of the letter <letter> in the text <file>, both cases together
case-insensitive count of the letter <letter> in <file>
the number of occurrences of the letter <letter> in <file>, in upper and in lower case
tally all letters <letter> in <file>, no matter if uppercase or lowercase
how many letter <letter> are there in <file> regardless of case

= missed-letter-tally
> grep -o '[[:alpha:]]' <file> | sort | uniq -c | sort -rn
how often does each letter occur in <file>, letters only, most frequent first
letter frequencies of <file> without blanks, digits and punctuation, highest first
rank the letters of <file> by how often they are used, no other characters
which letters are the most common in <file>? counts, largest on top, just letters
Print how many times each letter appears in <file>, the most frequent letter first, nothing but letters.
tally of the letters a to z in <file> ordered by count, descending
count each letter of the alphabet in <file>, biggest count first, spaces not counted
<file>: every letter with its number of occurrences, from frequent to rare, letters alone
letters in <file> sorted by frequency, punctuation left out
frequency table of the letters in <file>, top letter first, no spaces or signs
what letters does <file> use most, ignoring anything that is not a letter, with the counts
for the letters in <file>, leaving digits and signs aside, show the count of each, most used first

= missed-count-commas
> grep -o ',' <file> | wc -l
count commas in <file>
how many commas are in <file>?
number of commas in the whole of <file>
how often does <file> have a comma
total commas in <file>
Print how many commas <file> contains, counting all of them on each line.
<file>: number of commas
every comma in <file> counted
tell me how many commas there are in <file> altogether
the comma count for <file>
all the commas of <file>, only how many
how many times does a comma occur in <file>

= missed-count-questions
> grep -o '?' <file> | wc -l
how many question marks are in <file>?
count the question marks in <file>
number of question marks in the text <file>
how many questions are asked in <file>, going by question marks
total question marks in <file>
Print how many question marks <file> contains, all of them.
<file>: number of question marks
every question mark in <file> counted
tell me how many question marks there are in <file> altogether
the number of times a question mark occurs in <file>
all the question marks of <file>, only how many
how often does <file> have a question mark

= missed-count-exclamations
> grep -o '!' <file> | wc -l
how many exclamation marks are in <file>?
count the exclamation marks in <file>
number of exclamation marks in the text <file>
how often does <file> shout, that is how many exclamation marks
total exclamation marks in <file>
Print how many exclamation marks <file> contains, all of them.
<file>: number of exclamation marks
every exclamation mark in <file> counted
tell me how many exclamation marks there are in <file> altogether
the number of times an exclamation mark occurs in <file>
all the exclamation points of <file>, only how many
how many exclamation points does <file> have

= missed-two-commas
> grep ',.*,' <file>
lines with more than one comma in <file>
lines of <file> that have at least two commas
which lines in <file> contain two commas or more?
print the lines of <file> with two or more commas
every line of <file> where a comma comes more than once
Print only those lines of <file> that contain more than one comma.
<file>: lines having two commas at least
show lines in <file> with several commas
find the lines of <file> with a second comma
lines in <file> in which there are multiple commas
grep <file> for lines with two commas or more
get the lines from <file> that hold more than a single comma

= missed-hashtags
> grep -oE '#[[:alnum:]_]+' <file>
all hashtags in <file>
list the hashtags used in <file>
print only the hashtags of <file>, one per line
which hashtags are in <file>?
words starting with # in <file>, only those words
Print every hashtag that occurs in <file>, nothing else.
extract the hashtags from <file>
<file>: hashtags only
the #tags in <file>, each on a line
pull all the tags like #word out of <file>
get me each hashtag in <file>
find the words with a # in front in <file> and print just them

= missed-hashtags-once
> grep -oE '#[[:alnum:]_]+' <file> | sort -u
the different hashtags in <file>, each once
list the hashtags used in <file> without repeats
unique hashtags of <file>, sorted
which hashtags are in <file>? every one only once
words starting with # in <file>, no duplicates
Print every hashtag that occurs in <file> once, in alphabetical order.
extract the distinct hashtags from <file>
<file>: its hashtags without duplicates
the #tags in <file>, none of them twice
pull all the tags like #word out of <file> and drop the repeated ones
get me a sorted list of the hashtags in <file>, each one time
what distinct hashtags does <file> use

= missed-hashtags-tally
> grep -oE '#[[:alnum:]_]+' <file> | sort | uniq -c | sort -rn
all hashtags in <file> with how often they are used, most used first
rank the hashtags of <file> by use
hashtag counts for <file>, largest first
which hashtags are used most in <file>? with numbers
words starting with # in <file> and their counts, highest on top
Print each hashtag of <file> with the number of times it occurs, the most frequent first.
count every hashtag in <file> and sort by the count, descending
<file>: hashtags by popularity, with counts
the most common #tags in <file> on top, with their counts
tally the tags like #word in <file>, from frequent to rare
how often does each hashtag occur in <file>, biggest number first
frequency of the hashtags in <file>, descending

= missed-before-colon
> cut -d: -f1 <file>
the part before the first colon of each line in <file>
print what stands in front of the first colon on every line of <file>
<file> up to the first colon of each line
cut off each line of <file> at its first colon
everything left of the first colon in the lines of <file>
Print for each line of <file> only the text before the first colon.
lines of <file> look like "term: meaning", print the terms
just the labels of <file>, that is what comes before the colon on each line
of every line in <file> keep only what is before the colon
show only the words in front of the colon in <file>
for all lines in <file>: text before colon
drop the colon and all after it from the lines of <file> when printing

= missed-after-colon
> cut -d: -f2- <file>
the part after the first colon of each line in <file>
print what stands behind the first colon on every line of <file>
<file> from after the first colon of each line to its end
drop each line of <file> up to and including its first colon
everything right of the first colon in the lines of <file>
Print for each line of <file> only the text after the first colon.
lines of <file> look like "term: meaning", print the meanings
just the values of <file>, that is what comes after the colon on each line
of every line in <file> keep only what is after the colon
show only what follows the colon in <file>
for all lines in <file>: text after colon
remove the label and the colon from the lines of <file> and print the rest

= missed-after-equals
> cut -d= -f2- <conffile>
text after the equals sign on each line of <conffile>
print what stands behind the first = on every line of <conffile>
<conffile>: only the values, what comes after the equals sign
the right-hand sides of the lines in <conffile>
everything right of the = in the lines of <conffile>
Print for each line of <conffile> only the part after the first equals sign.
lines of <conffile> look like key=value, print the values
drop each line of <conffile> up to and including the equals sign
of every line in <conffile> keep only what is after the =
show only what follows the equals sign in <conffile>
for all lines in <conffile>: text after the = sign
the settings in <conffile> without their names, just what they are set to

= missed-before-equals
> cut -d= -f1 <conffile>
text before the equals sign on each line of <conffile>
print what stands in front of the first = on every line of <conffile>
each line of <conffile> up to its equals sign, the sign not included
the left-hand sides of the lines in <conffile>
everything left of the = in the lines of <conffile>
Print for each line of <conffile> only the part before the first equals sign.
cut off each line of <conffile> at its first =
drop the equals sign and all after it from the lines of <conffile> when printing
of every line in <conffile> keep only what is before the =
show only what precedes the equals sign in <conffile>
for all lines in <conffile>: text before the = sign
the lines of <conffile> without the = and the values behind it

= missed-log-between-times
> awk '$1 >= "<clock>" && $1 < "<clock2>"' <file>
lines of <file> between <clock> and <clock2>, each line starts with the time
<file> has the time as the first word of each line: print from <clock> until before <clock2>
what happened in <file> from <clock> to before <clock2>? the lines begin with the time
entries of <file> whose time in the first column is at least <clock> and earlier than <clock2>
Every line of <file> begins with a time. Print the lines from <clock> up to but not including <clock2>.
show <file> for the hours <clock> to <clock2>, the time is the first field
only the lines in <file> with a leading time from <clock> on and before <clock2>
first column of <file> is the clock time; rows between <clock> and <clock2> please
get the part of <file> between <clock> and <clock2> by the time in column one
times stand first in <file>: everything since <clock> and earlier than <clock2>
filter <file> on its first field, a time, from <clock> to just before <clock2>
lines in <file> whose first word is a time not before <clock> and before <clock2>

= missed-blank-yes-no
> grep -q '^$' <file> && echo yes || echo no
is there an empty line in <file>?
does <file> have any blank lines, yes or no?
say yes if <file> contains an empty line and no if it doesn't
are there empty lines in <file>? only yes or no
Print yes when at least one line of <file> is empty, otherwise no.
check if <file> has an empty line
is any line of <file> blank
<file>: any empty lines? answer yes or no
tell me whether there is a blank line somewhere in <file>
whether <file> has an empty line, as yes or no
find out if one of the lines in <file> is empty, yes or no
has <file> got empty lines in it

= missed-shared-words
> comm -12 <(tr -s '[:space:]' '\n' < <bare> | sort -u) <(tr -s '[:space:]' '\n' < <bare2> | sort -u)
which words do <bare> and <bare2> share?
words that occur in both <bare> and <bare2>
the common words of <bare> and <bare2>, words and not lines
every word that <bare> and <bare2> both use
Print the words that appear in <bare> as well as in <bare2>, each once.
what words are in <bare> and in <bare2> too
overlap in vocabulary between <bare> and <bare2>
compare the words of <bare> and <bare2> and show those in both
single words found both in the text <bare> and in the text <bare2>
list the words the two texts <bare> and <bare2> have in common
<bare> and <bare2>: shared words
words of <bare> you can find in <bare2> as well

= missed-words-only-first
> comm -23 <(tr -s '[:space:]' '\n' < <bare> | sort -u) <(tr -s '[:space:]' '\n' < <bare2> | sort -u)
which words are in <bare> but not in <bare2>?
words that occur in <bare> and nowhere in <bare2>
the words of <bare> that <bare2> never uses
every word <bare> has and <bare2> lacks
Print the words that appear in <bare> and do not appear in <bare2>, each once.
what words does only <bare> use, compared with <bare2>
the vocabulary of <bare> minus that of <bare2>
compare the words of <bare> and <bare2> and show those only the first has
single words found in the text <bare> that are absent from the text <bare2>
list the words of <bare> which are missing from <bare2>
<bare> against <bare2>: words just in the first
words of <bare> you cannot find in <bare2>

= missed-last-match-number
> grep -n '<word>' <file> | tail -n 1 | cut -d: -f1
what is the line number of the last <word> in <file>?
line number of the last line with <word> in <file>, only the number
on which line does <word> come up for the last time in <file>
at what line is the final <word> of <file>
Print only the number of the last line of <file> that contains <word>.
where in <file> is <word> mentioned last? just the line number
<file>: number of the last line having <word>
the last occurrence of <word> in <file>, as a line number
give me the line number at which <word> is found last in <file>
number of the very last line in <file> mentioning <word>
last <word> in <file> is on line number what
which line number has the last match for <word> in <file>, nothing but the number

= missed-nth-match
> grep '<word>' <file> | sed -n '<ordline>p'
show the <ordline> line that contains <word> in <file>
the <ordline> match for <word> in <file>
of the lines with <word> in <file>, only the <ordline>
which is the <ordline> line mentioning <word> in <file>?
Print only the <ordline> of the lines of <file> in which <word> occurs.
the <ordline> <word> line of <file>
<file>: the <ordline> line having <word>
get me the <ordline> result when searching <file> for <word>
what does the <ordline> line with <word> in <file> say
among <file>'s lines with <word> pick the <ordline> one
grep <word> in <file> and print just the <ordline> hit
not the first but the <ordline> line of <file> where <word> is found

= missed-sort-numbered
> sort <file> | cat -n
sort <file> and number the result
the lines of <file> in alphabetical order, numbered
<file> sorted, with a number in front of each line
put <file> in order, then number the lines
Print the lines of <file> sorted alphabetically and with line numbers.
number the sorted lines of <file>
a numbered, sorted list of <file>
sort <file> first and afterwards add line numbers
how do I get <file> sorted from A to Z and numbered from 1?
alphabetical <file> with running numbers
<file>: sort, then cat -n
give the lines of <file>, after sorting, numbers from one upwards

= missed-sort-unique-numbered
> sort -u <file> | cat -n
sort <file> without repeats and number the result
the different lines of <file> in alphabetical order, numbered
<file> sorted and free of duplicates, with a number in front of each line
put <file> in order, drop doubles, then number the lines
Print every distinct line of <file> once, sorted and with line numbers.
number the unique sorted lines of <file>
a numbered, sorted list of <file>, nothing twice
sort <file>, remove repeated lines and add line numbers
how do I get the distinct lines of <file> sorted and numbered from 1?
alphabetical <file> with running numbers and no duplicates
<file>: sort -u, then cat -n
give the distinct lines of <file> sorted, numbers from one upwards

= missed-ranked-numbered
> sort -rn <nums> | cat -n
rank the numbers in <nums>: largest first, with their places
sort <nums> from high to low and number the result
the numbers of <nums> in descending order, each with its position
<nums> sorted biggest number first, with a running number in front
Print the numbers of <nums> from largest to smallest and number the lines.
number the values of <nums> after sorting them in descending order
a numbered ranking of <nums>, highest value at 1
sort <nums> numerically, reversed, and afterwards add line numbers
how do I get <nums> sorted from the top value down and numbered from 1?
place 1, 2, 3 and so on for the numbers in <nums>, the greatest is place 1
descending <nums> with line numbers
give each number in <nums> its rank, top number first

= missed-same-lines
> cmp -s <(sort <bare>) <(sort <bare2>) && echo same || echo different
do <bare> and <bare2> have the same lines in another order?
say same if <bare> and <bare2> hold the same lines, whatever their order, else different
are the lines of <bare> and <bare2> the same when the order is ignored?
is <bare2> just <bare> in a different order, same or different
Print same if the files <bare> and <bare2> consist of the same lines in any order, and different otherwise.
compare <bare> and <bare2> ignoring the order of lines, print same or different
whether <bare> and <bare2> have identical lines apart from the order
check that <bare> is only a reordering of <bare2>
<bare> and <bare2>: same set of lines, regardless of order? same or different
do both lists, <bare> and <bare2>, contain the same entries, even if sorted differently
tell me same or different for <bare> and <bare2>, line order doesn't count
apart from the order, are <bare> and <bare2> equal

= missed-words-of-length
> grep -oE '\b[[:alpha:]]{<n>,}\b' <file>
words of <n> or more letters in <file>
all words in <file> with at least <n> letters, in the order they come
print just the words of <file> that have <n> letters or more
every word from <file> that is <n> letters long or longer
Print each word of <file> that has at least <n> letters, one per line.
<file>: words with <n>+ letters
the long words in <file>, long means <n> letters and up
extract the words of no fewer than <n> letters from <file>
which words in <file> have a minimum of <n> letters
pull words having <n> letters or above out of <file>
get me all words in <file> not shorter than <n> letters
list words in <file> whose length is <n> letters or greater

= missed-words-exact-length
> grep -oE '\b[[:alpha:]]{<n>}\b' <file>
words of exactly <n> letters in <file>
all <n>-letter words in <file>
print just the words of <file> that have <n> letters, not more and not less
every word from <file> that is exactly <n> letters long
Print each word of <file> that has exactly <n> letters, one per line.
<file>: words with precisely <n> letters
words in <file> whose length is <n>
extract the words made of <n> letters from <file>
which words in <file> have <n> letters exactly
pull the <n> letter words out of <file>
get me all words in <file> neither shorter nor longer than <n> letters
list the words in <file> consisting of <n> letters

= missed-distinct-words-case
> tr 'A-Z' 'a-z' < <file> | tr -s '[:space:]' '\n' | sort -u | wc -l
how many different words are in <file>, upper and lower case being the same?
number of distinct words in <file> ignoring case
count the different words of <file>, case doesn't matter
unique words in <file>, case-insensitive, only how many
Print the number of different words in <file>. Upper and lower case count as the same.
<file>: distinct word count, case ignored
how large is the vocabulary of <file> when The and the are one word
how many words does <file> use, each counted once whatever its case
total of unique words in <file> after lower-casing
tell me how many distinct words there are in <file> without regard to case
the number of words of <file>, repeats not counted and case ignored
in lower case, how many different words does <file> have

= missed-last-two-words
> awk '{ print $(NF-1), $NF }' <log>
the last two words of each line of <log>
print the final two fields of every line in <log>
the two words at the end of each line in <log>
last two columns of <log>, however many there are
Print the last two words of every line of <log>.
<log>: two last words per line
each line's second-to-last and last word in <log>
only the two trailing words on the lines of <log>
what are the last 2 words on each line of <log>
cut every line of <log> down to its last two words
get the last 2 fields of all lines in <log>, separated by a space
of every line in <log> keep the two final words

= missed-cols-equal
> awk '$<small> == $<small2>' <log>
lines of <log> where column <small> and column <small2> are the same
rows in <log> with equal values in column <small> and column <small2>
lines in which word <small> equals word <small2> in <log>
<log>: column <small> identical to column <small2>
Print the lines of <log> whose field <small> is the same as field <small2>.
which lines in <log> repeat the value of column <small> in column <small2>?
show lines of <log> if field <small> matches field <small2>
only the rows of <log> with the same thing in column <small> and in column <small2>
where do columns <small> and <small2> of <log> agree? print those lines
compare column <small> with column <small2> on every line of <log>, print the equal ones
find the lines in <log> where fields <small> and <small2> don't differ
get rows from <log> having field <small> equal to field <small2>

= missed-cols-differ
> awk '$<small> != $<small2>' <log>
lines of <log> where column <small> and column <small2> are different
rows in <log> with unequal values in column <small> and column <small2>
lines in which word <small> isn't the same as word <small2> in <log>
<log>: column <small> not equal to column <small2>
Print the lines of <log> whose field <small> differs from field <small2>.
which lines in <log> have something else in column <small> than in column <small2>?
show lines of <log> if field <small> doesn't match field <small2>
only the rows of <log> with different things in column <small> and in column <small2>
where do columns <small> and <small2> of <log> disagree? print those lines
compare column <small> with column <small2> on every line of <log>, print the ones that are not equal
find the lines in <log> where fields <small> and <small2> differ
get rows from <log> having field <small> unequal to field <small2>

= missed-capital-anywhere
> grep '[A-Z]' <file>
lines of <file> with an upper-case letter anywhere
lines in <file> that contain at least one capital letter
which lines of <file> have a capital in them, no matter where?
print the lines of <file> having any uppercase letter
Print every line of <file> in which a capital letter occurs somewhere.
<file>: lines with capitals
show the lines in <file> that aren't all lower case
find lines in <file> with an uppercase character in any place
every line of <file> where there is some capital letter
lines from <file> including one or more upper case letters
get the lines of <file> in which capitals appear
only those lines of <file> with a capital letter in them

= missed-no-capital quiet
> grep -v '[A-Z]' <file>
lines of <file> without any upper-case letter
lines in <file> that contain no capital letter at all
which lines of <file> have no capitals in them?
print the lines of <file> free of uppercase letters
Print every line of <file> in which no capital letter occurs.
<file>: lines without capitals
show the lines in <file> with not a single capital letter
find lines in <file> lacking uppercase characters
every line of <file> where there is no capital letter anywhere
lines from <file> not including upper case letters
leave out all lines of <file> that have a capital letter
hide the lines of <file> with capitals

= missed-at-most-length quiet
> awk 'length <= <lineb>' <file>
lines in <file> of at most <lineb> characters
lines of <file> with no more than <lineb> characters
which lines in <file> are <lineb> characters long or shorter?
print the lines of <file> that fit in <lineb> characters
Print every line of <file> that has <lineb> characters or fewer.
<file>: lines up to <lineb> characters long
lines from <file> whose length doesn't exceed <lineb>
only the lines of <file> with a maximum of <lineb> characters
show lines in <file> not longer than <lineb> characters
the lines of <file> having <lineb> or less characters
keep lines of <file> of length <lineb> or under
every line in <file> that is not over <lineb> characters

= missed-at-least-length quiet
> awk 'length >= <lineb>' <file>
lines in <file> of at least <lineb> characters
lines of <file> with no fewer than <lineb> characters
which lines in <file> are <lineb> characters long or longer?
print the lines of <file> that reach <lineb> characters
Print every line of <file> that has <lineb> characters or more.
<file>: lines from <lineb> characters upwards
lines from <file> whose length is <lineb> or above
only the lines of <file> with a minimum of <lineb> characters
show lines in <file> not shorter than <lineb> characters
the lines of <file> having <lineb>+ characters
keep lines of <file> of length <lineb> or greater
every line in <file> that is not under <lineb> characters

= missed-digits-in-row quiet
> grep -E '[0-9]{<small>}' <file>
lines of <file> with at least <small> digits next to each other
lines in <file> that contain <small> digits in a row
which lines of <file> have <small> consecutive digits?
print the lines of <file> having <small> digits one after another
Print every line of <file> in which <small> or more digits follow each other directly.
<file>: lines with a run of <small> digits
show lines in <file> with a number of at least <small> digits
find lines in <file> with <small> adjacent digits
every line of <file> where <small> digits stand side by side
lines from <file> including a sequence of <small> digits
get lines of <file> in which a <small> digit number occurs, longer ones too
only those lines of <file> with <small> successive digits

= missed-in-names-case parse
> grep -li '<word>' <plaindir>/*
which files in <plaindir> contain <word> in any case? names only, no subfolders
names of the files directly in <plaindir> that mention <word>, upper or lower case
In <plaindir> there are several files. Print the names of those that contain <word>, ignoring case. Only the names.
files in <plaindir> itself having <word>, case ignored, just their names
list the files right in <plaindir> with <word> in them, capital or small letters, not recursive
the files of <plaindir> where <word> occurs regardless of case, names alone, without its subfolders
case-insensitively, which of the files lying in <plaindir> have <word>? not the subdirectories
which ones of the files in <plaindir> say <word>, big or small letters, only the file names, this level only
print only the names of files in <plaindir> containing <word>, whatever the case, not those further down
among the files directly inside <plaindir> name the ones with <word>, case doesn't matter
<plaindir>: names of its files with <word> in upper or lower case, top level only
find <word> in the files directly under <plaindir>, any case, and show just the file names

= missed-in-first-lines parse
> head -qn 1 <plaindir>/*
first line of each file in <plaindir>, without the file names
the top line of every file directly in <plaindir>, only the lines
print line one of all files in <plaindir>, no headings with names
what is the first line in each of the files in <plaindir>? not the names
In <plaindir> there are several files. Print the first line of each of them, nothing else.
<plaindir>: opening line of every file in it, names left out
show only the first lines of the files lying in <plaindir>
one line per file of <plaindir>, namely its first, no file names
get the first line out of each file of <plaindir> without the ==> name <== headings
the titles of the files in <plaindir>, a title being the first line, names not shown
for every file directly in <plaindir> print its first line and no name
head -1 of everything in <plaindir>, quiet about names

= missed-in-sorted parse
> sort <plaindir>/*
all lines from the files in <plaindir> sorted together
sort the contents of all files directly in <plaindir> as one
merge the lines of every file in <plaindir> into one alphabetical list
the lines of all files of <plaindir>, in one sorted list
Print the lines of all the files in <plaindir> together in alphabetical order.
<plaindir>: the text of its files combined and sorted
put the lines of all files lying in <plaindir> in order, A to Z
one sorted output from all the files in <plaindir>
take every file in <plaindir> and sort all their lines jointly
alphabetical list of the lines in the files directly in <plaindir>
how do I sort the lines of all the files in <plaindir> at once?
sort everything that is written in the files of <plaindir>

= missed-in-most-mentions parse
> grep -c '<word>' <plaindir>/* | sort -t: -k2 -rn | head -n 1
which file in <plaindir> mentions <word> most often?
the file directly in <plaindir> with the most lines containing <word>
where in <plaindir> is <word> on the most lines? only the top file
file of <plaindir> having the highest number of <word> lines
Print the file in <plaindir> that has the most lines with <word>, and the count.
<plaindir>: the one file that says <word> most
which of the files in <plaindir> has more <word> lines than the others
the top file of <plaindir> for lines with <word>, with the number
of all files lying in <plaindir>, the one in which <word> is on the greatest number of lines
in which file of <plaindir> do I find <word> most frequently, count by lines
most <word> lines in <plaindir>: which file
name the file in <plaindir> where lines with <word> are the most numerous

= missed-first-half
> head -n $(( $(wc -l < <bare>) / 2 )) <bare>
first half of the lines in <bare>
the upper half of <bare>, by lines
print <bare> only up to the middle
the first 50 percent of the lines of <bare>
Print the first half of the lines of the file <bare>.
<bare>: half of its lines, from the top
show the top half of <bare>
half the lines of <bare>, those at the beginning
how can I see just the first half of <bare>?
<bare> has many lines, show the first half of them
read <bare> up to half of its lines
give me lines one to the middle one of <bare>

= missed-second-half
> tail -n +$(( $(wc -l < <bare>) / 2 + 1 )) <bare>
second half of the lines in <bare>
the lower half of <bare>, by lines
print <bare> only from the middle on
the last 50 percent of the lines of <bare>
Print the second half of the lines of the file <bare>.
<bare>: half of its lines, the ones at the bottom
show the bottom half of <bare>
half the lines of <bare>, those at the end
how can I see just the second half of <bare>?
<bare> has many lines, show the latter half of them
skip half of the lines in <bare> and print the others
give me everything below the middle of <bare>

= missed-middle-line
> sed -n "$(( ($(wc -l < <bare>) + 1) / 2 ))p" <bare>
line in the middle of <bare>
the middle line of <bare>
print the line of <bare> that is halfway down
what is the line right in the middle of <bare>?
Print only the middle line of the file <bare>.
<bare>: its central line
the line with as many lines above as below it in <bare>
show the one line at the centre of <bare>
which line stands in the middle of <bare>, I want its text
take the line at half the length of <bare>
get the middlemost line from <bare>
<bare>, only the middle one of its lines

= missed-range-numbered
> cat -n <file> | sed -n '<line>,<lineb>p'
lines <line>-<lineb> of <file> with their line numbers
lines <line> to <lineb> of <file>, numbered as in the file
print <file> from line <line> to line <lineb> with line numbers
show line numbers too: <file>, lines <line> through <lineb>
Print the lines <line> to <lineb> of the file <file>, each with its number in the file.
<file> lines <line> to <lineb>, number in front
numbered view of lines <line> up to <lineb> in <file>
lines <line>..<lineb> from <file> and the number of each
what do lines <line> to <lineb> of <file> say? show the numbers as well
display <file> between line <line> and line <lineb>, both included, with the original line numbers
the section of <file> from line <line> to <lineb>, number every line
get lines <line> till <lineb> of <file> preceded by the line numbers

= missed-two-files-match-total
> cat <bare> <bare2> | grep -c '<word>' || true
how many lines in <bare> and <bare2> together mention <word>?
lines with <word> in both files <bare> and <bare2> added up, one number
total number of lines containing <word> in <bare> and <bare2>
count the <word> lines of <bare> and <bare2> as one
Print how many lines of <bare> and <bare2> taken together contain <word>. Only one number.
<bare> plus <bare2>: sum of lines having <word>
a single count of the lines with <word> across <bare> and <bare2>
the sum of the <word> lines in <bare> and in <bare2>
how many times is there a line with <word> in <bare> and <bare2> altogether
combined count of lines mentioning <word>, <bare> and <bare2>
all in all how many lines have <word> in <bare> and <bare2>
not per file but in total: lines of <bare> and <bare2> with <word>

= missed-decimal-lines quiet
> grep -E '[0-9]+\.[0-9]+' <anyfile>
lines of <anyfile> containing a decimal number
which lines in <anyfile> have a number with a decimal point?
print the lines of <anyfile> with a number like 3.14
lines with decimals in <anyfile>
Print every line of <anyfile> in which a decimal number such as 2.5 occurs.
<anyfile>: lines having a fraction like 0.75
show lines in <anyfile> that include a number with digits after the point
find the lines in <anyfile> with decimal numbers, whole lines
whole lines of <anyfile> where a decimal number stands
lines from <anyfile> with digits, a dot and digits again
get the lines of <anyfile> that hold a decimal value
only those lines of <anyfile> with a point between digits

= missed-price-lines quiet
> grep -E '\$[0-9]+\.[0-9]{2}' <anyfile>
lines with a price in dollars and cents in <anyfile>
lines of <anyfile> with a dollar amount that has two decimals
which lines in <anyfile> contain a price with a dollar sign and cents?
print lines of <anyfile> that have a dollar sign followed by an amount with cents
Print every line of <anyfile> in which there is a dollar price with two decimals.
<anyfile>: lines having a price in dollars and cents
show lines in <anyfile> that include a dollar price with cents
find the lines in <anyfile> that name a price, dollar sign and two digits after the point
lines from <anyfile> with dollar amounts to the cent
get the lines of <anyfile> that hold a price written with a dollar sign and cents
only those lines of <anyfile> with a sum of dollars and cents
any dollar prices with cents in <anyfile>? show their lines

= missed-years-once quiet
> grep -oE '\b[0-9]{4}\b' <anyfile> | sort -u
only the year numbers in <anyfile>, sorted, each once
the different four-digit numbers in <anyfile>, each once
which years are mentioned in <anyfile>? sorted, no repeats
list the years, that is 4 digit numbers, found in <anyfile> without duplicates
Print every four-digit number that occurs in <anyfile> once, in ascending order, nothing else.
<anyfile>: distinct years
unique year numbers from <anyfile>
extract all years from <anyfile>, sort them and drop doubles
numbers of exactly four digits in <anyfile>, each a single time
what years does <anyfile> talk about, every one once
sorted list of the years that come up in <anyfile>
pull the years like 1999 out of <anyfile>, distinct ones

= missed-years quiet
> grep -oE '\b[0-9]{4}\b' <anyfile>
all four-digit numbers in <anyfile>, only the numbers
the years in <anyfile>, one per line as they come
which years are mentioned in <anyfile>? repeats may stay
list the years, that is 4 digit numbers, found in <anyfile>
Print every four-digit number in <anyfile>, one per line.
<anyfile>: every year in it, in the order of the text
all year numbers from <anyfile>
extract each year from <anyfile>
numbers of exactly four digits in <anyfile>
only the years of <anyfile>, not the lines around them
pull all the years like 1999 out of <anyfile>
just the 4-digit numbers of <anyfile>

= missed-value-after-key quiet
> grep -oP '<newvar>=\K\w+' <file> | sort -u
which values follow <newvar>= in <file>, each once?
the different values of <newvar>= in <file>
what is behind <newvar>= in <file>? without repeats
print the distinct words after <newvar>= in <file>
Print each different value that stands after <newvar>= in <file>, nothing else.
<file> has entries like <newvar>=abc: list the values, no duplicates
unique <newvar>= values in <file>
extract from <file> what comes after <newvar>=, sorted, every value once
all distinct values given to <newvar>= in <file>
the word right after <newvar>= in <file>, sorted and without doubles
list the values of <newvar>= found anywhere in <file>, each a single time
get the set of values that <newvar>= takes in <file>

= missed-repeats-count
> awk 'seen[$0]++' <file> | wc -l
how many lines of <file> are duplicates of an earlier line?
number of lines in <file> that were there before
count the lines of <file> that repeat an earlier one
<file>: how many lines are superfluous because they are there already
Print how many lines of <file> are repetitions of a line further up.
how many lines would go if I removed the duplicates from <file>
number of surplus copies among the lines of <file>
lines of <file> that occurred already, how many
tell me how many redundant repeated lines <file> has
the count of second, third and later copies of lines in <file>
how many lines fewer would <file> have without repeats
extra copies of lines in <file>, only the number

= missed-repeats-yes-no
> [ -n "$(sort <file> | uniq -d)" ] && echo yes || echo no
does <file> contain repeated lines? yes or no
are there duplicates in <file>, yes or no
say yes if a line of <file> occurs twice and no otherwise
is any line in <file> there more than once? yes or no
Print yes if <file> has duplicate lines and no if every line is unique.
whether <file> has double entries, answer yes or no
check if <file> has duplicate lines, yes or no
<file>: duplicates, yes or no?
yes or no: some line is repeated in <file>
tell me yes or no, is there a duplicate line in <file>
are all the lines of <file> different? print no if so and yes if some are repeated
find out whether <file> has the same line twice, as yes or no

= missed-in-several
> sort <bare> <bare2> <bare3> | uniq -d
lines that occur more than once in <bare>, <bare2> and <bare3> taken together
duplicates across the three files <bare>, <bare2> and <bare3>
which lines come up at least twice in <bare>, <bare2>, <bare3>?
lines repeated among <bare>, <bare2> and <bare3>
Print every line that is found two times or more in the files <bare>, <bare2> and <bare3> together, once.
the entries that <bare>, <bare2> and <bare3> have more than once between them
put <bare>, <bare2> and <bare3> together and show the lines that are there repeatedly
<bare> <bare2> <bare3>: repeated lines over all of them
lines present more than one time in the three lists <bare>, <bare2> and <bare3>
find double lines over <bare>, <bare2> and <bare3>
who is listed more than once in <bare>, <bare2> and <bare3> combined
sort the three files <bare>, <bare2> and <bare3> together and print what is duplicated

= missed-union-count
> sort -u <bare> <bare2> | wc -l
all different lines of <bare> and <bare2> together, how many?
how many distinct lines do <bare> and <bare2> have between them
number of different entries in <bare> and <bare2> combined
count the unique lines over both <bare> and <bare2>
Print how many different lines there are in <bare> and <bare2> taken together.
<bare> and <bare2> merged without duplicates: how many lines
how long would the list be if <bare> and <bare2> were joined and repeats dropped
size of the union of <bare> and <bare2>, in lines
how many names are there in <bare> and <bare2> when each counts once
total of distinct lines, <bare> plus <bare2>, shared ones counted once
lines of <bare> or <bare2>, each different one counted a single time
just the number of unique lines <bare> and <bare2> hold together

= missed-no-listed-word quiet
> grep -vFf <sorted> <bare>
lines of <bare> containing none of the words in <sorted>
<bare> without the lines that have a word from <sorted> in them
which lines of <bare> have nothing of what is listed in <sorted>?
leave out each line of <bare> in which something from <sorted> occurs
Print the lines of <bare> that do not contain any of the words listed in <sorted>.
<sorted> is a list of unwanted words: show the lines of <bare> free of them
filter out of <bare> all lines mentioning an entry of <sorted>
hide lines in <bare> that contain any string from <sorted>
the lines in <bare> where no word of <sorted> comes up
use <sorted> as a block list on the lines of <bare>, anywhere in the line
everything in <bare> except lines with some term listed in <sorted>
lines from <bare> not touching any word in the list <sorted>

= missed-whole-line-yes-no
> grep -qx '<phrase>' <file> && echo yes || echo no
is <phrase> a whole line in <file>? yes or no
does <file> have a line that is exactly <phrase>
say yes if one line of <file> is just <phrase>, else no
is there a line in <file> with <phrase> and nothing else
Print yes if <file> has a line consisting only of <phrase>, otherwise no.
check whether <phrase> stands as an entire line in <file>
<file>: any line equal to <phrase>? yes or no
is <phrase> on the list <file>, as a full line, yes or no
whether the complete line <phrase> is in <file>, yes or no
yes or no: some line of <file> reads exactly <phrase>
find out if <file> contains the line <phrase>, whole line only, answer yes or no
tell me with yes or no if <phrase> is one of the lines of <file>

= missed-number-spread
> sort -n <nums> | awk 'NR == 1 { a = $1 } END { print $1 - a }'
difference between largest and smallest number in <nums>
the range of the numbers in <nums>, maximum minus minimum
how far apart are the lowest and the highest value in <nums>?
subtract the smallest number in <nums> from the largest
Print the largest number of <nums> minus the smallest one.
<nums>: max minus min
spread of the values in <nums>, as one number
biggest number less the smallest number in <nums>
what is the distance from the minimum to the maximum of <nums>
span of the numbers in <nums>, highest minus lowest
by how much does the top number in <nums> exceed the bottom one
gap between the extremes of <nums>

= missed-numbers-between quiet
> awk '$1 >= <line> && $1 <= <lineb>' <nums>
numbers in <nums> between <line> and <lineb>
numbers of <nums> from <line> to <lineb>, both included
which numbers in <nums> are at least <line> and at most <lineb>?
print the values of <nums> that lie between <line> and <lineb>
Print the numbers in <nums> that are not below <line> and not above <lineb>.
<nums>: only values in the range <line> to <lineb>
show numbers from <nums> no smaller than <line> and no larger than <lineb>
keep the numbers of <nums> within <line> and <lineb>
get all values of <nums> in <line>..<lineb>
the ones in <nums> that are <line> or more but <lineb> or less
filter <nums> to the numbers between <line> and <lineb> inclusive
numbers <line> up to <lineb> as far as they occur in <nums>

= missed-begin-or-end quiet
> grep -E '^<word>|<word2>$' <file>
lines of <file> that begin with <word> or end with <word2>
lines in <file> starting with <word> or ending in <word2>
which lines of <file> have <word> at the start or <word2> at the end?
print the lines of <file> that open with <word> or close with <word2>
Print every line of <file> that starts with <word> or ends with <word2>, or both.
<file>: lines with <word> first or <word2> last
either <word> at the beginning or <word2> at the end of the line, in <file>
show lines in <file> if they start with <word> or if they end with <word2>
find lines in <file> beginning in <word> or finishing in <word2>
get the lines of <file> whose start is <word> or whose end is <word2>
lines from <file>: first <word> or last <word2>
all lines of <file> that either start with <word> or finish with <word2>

= missed-double-letter quiet
> grep -E '([[:alpha:]])\1' <file>
lines in <file> with a double letter
lines of <file> in which the same letter stands twice in a row
which lines of <file> have a doubled letter like oo or ll?
words in <file>, one a line, that have a double letter
Print every line of <file> that contains the same letter twice in succession.
<file>: lines with two equal letters next to each other
show lines in <file> with a letter repeated right away
find the entries of <file> with double letters
get lines from <file> where a letter follows itself
only those lines of <file> with some letter doubled
lines in <file> having double letters such as tt
print the lines of <file> where two identical letters are side by side

= missed-words-by-length-down
> tr -s '[:space:]' '\n' < <file> | awk '{ print length, $0 }' | sort -rn | cut -d' ' -f2-
words in <file> sorted by length, longest first
all words of <file>, the longest on top
the words of <file> ordered from long to short
every word in <file> on its own line, by falling length
Print the words of <file> sorted by their length, the longest word first.
<file>: words by length, descending
list the words in <file> starting with the longest and ending with the shortest
sort the single words of <file> by how many letters they have, most first
put the words of <file> in order of length, biggest at the top
words from <file>, long ones before short ones
order words in <file> by descending length
rank all words of <file> by length, longest word at the top

= missed-two-words-tally
> grep -owE '<word>|<word2>' <file> | sort | uniq -c
how often do <word> and <word2> occur as words in <file>, counted separately?
count the whole words <word> and <word2> in <file>, one number for each
<word> versus <word2> in <file>: how many times each as a word of its own
number of times <word> and number of times <word2> stands in <file>, whole words
Print how often the word <word> and how often the word <word2> occurs in <file>, whole words only.
<file>: separate counts for the complete words <word> and <word2>
which of the words <word> and <word2> is commoner in <file>? both counts, no parts of words
a tally of the whole words <word> and <word2> for <file>
each of the words <word> and <word2> with its count in <file>, not inside longer words
compare how many <word> and how many <word2> are in <file>, only as entire words
tell me the whole-word counts of <word> and of <word2> in <file>, one under the other
occurrences of the words <word> and <word2> in <file>, not added up, whole words

= missed-sentence-ends
> grep -o '[.!?]' <file> | wc -l
number of sentences in <file>, counting full stops, exclamation marks and question marks
how many sentence ends are in <file>, that is . ! or ?
roughly how many sentences does <file> have, going by . ? and !
count all periods, question marks and exclamation marks of <file> together
Print how many of the characters . ! and ? the file <file> contains.
<file>: sentences, counted by their closing marks
count the sentences in <file> by the marks at their ends
how many sentences are there in <file>? take every . or ? or ! as an end
total of full stops, exclamation and question marks in <file>
sentence count for <file> by punctuation
about how many sentences is <file> long
in <file>, how many times is a sentence closed by a period, question mark or exclamation mark

= missed-sort-number-then-column
> sort -n -k<colnum>,<colnum> <log> | awk '{ print $<colnum2> }'
sort <log> numerically by <colnum> and then show only <colnum2>
only <colnum2> of <log>, in the order of the numbers in <colnum>
print <colnum2> of the lines in <log> sorted by the number in <colnum>, smallest first
order <log> by <colnum> as a number, keep just <colnum2>
Print <colnum2> of every line of <log>, the lines being sorted by the number in <colnum>, ascending.
<log>: <colnum2> alone, ascending by the numeric <colnum>
after a numeric sort of <log> on <colnum>, what is in <colnum2>? nothing else
list <colnum2> from <log> from the lowest to the highest <colnum>
going up by the number in <colnum>, give <colnum2> of each line in <log>
show just <colnum2> after sorting <log> by <colnum> from low to high
the values in <colnum2> of <log> with the lines in ascending numeric order of <colnum>
numeric sort of <log> by <colnum>, then cut everything but <colnum2>

= missed-who-has-most
> sort -rn -k<colnum>,<colnum> <log> | head -n 1 | awk '{ print $<colnum2> }'
<colnum2> of the line with the highest number in <colnum> of <log>
which <colnum2> goes with the largest <colnum> in <log>?
find the line of <log> with the biggest number in <colnum> and print only its <colnum2>
in <log>, where <colnum> is greatest, what is in <colnum2>
Print only <colnum2> of that line of <log> whose <colnum> is the highest number.
<log>: take the row with the maximum of <colnum>, show <colnum2> alone
the winner in <log> by the number in <colnum>, just <colnum2> of it
whose number in <colnum> of <log> is the highest? the name is in <colnum2>
the top line of <log> by numeric <colnum>, only <colnum2> please
name in <colnum2>, score in <colnum>: who has the most in <log>
get <colnum2> for the maximum <colnum> of <log>
of all lines in <log> the one with the most in <colnum>: its <colnum2>, nothing more
`,
)
