import { intents } from '../grammar.ts'

/** What people want of the lines of texts, lists and logs and had no answer to. */
export const wantedLines = intents(
  'text',
  String.raw`
= wanted-second-headings quiet
> grep '^## ' <file>
only second level headings in <file>
$show the level two headings of the Markdown file <file>
which sections does <file> have? a section is a line with two # and a blank in front
the subheadings of <file>, those with exactly two number signs
lines of <file> that begin with ## and a space
<file> is Markdown, give me its h2 titles
just the ## headings from <file>, not the # one and not the ### ones
an overview of <file>: its second-level headings
In the Markdown text <file>, print the headings of level 2.
what are the chapters of <file>? they are marked with two hashes
section titles in <file> (two hashes), nothing deeper or higher
I need the list of all level-2 headings out of <file>

= wanted-top-headings quiet
> grep '^# ' <file>
only first level headings in <file>
$show the level one headings of the Markdown file <file>
the main headings of <file>, those with exactly one number sign
lines of <file> that begin with # and a space
<file> is Markdown, give me its h1 titles
just the # headings from <file>, not the ## ones
an overview of <file>: its first-level headings only
In the Markdown text <file>, print the headings of level 1.
main titles in <file> (one hash), nothing deeper
I need the list of all level-1 headings out of <file>
which top-level titles does <file> have? a single hash and a blank in front
what are the parts of <file>? they are marked with one hash

= wanted-bullets quiet
> grep '^- ' <file>
bullet points of <file>, the lines that start with a dash
$show the list items of <file>, each begins with a dash and a space
which lines of <file> are bullets? they start with "- "
only the bulleted lines in <file>, dashes in front
all dash bullets from the Markdown file <file>
lines in <file> beginning with a hyphen and a blank
I only want to see the items in <file>, the lines with "- " at the front
pull the bullet list out of <file>, the bullets are hyphens
print every line of <file> that starts with a dash and a space
<file>: dash items, without the text around them
In the notes <file>, items are lines that begin with "- ". Print these lines.
the points listed in <file> with a dash at the beginning

= wanted-open-tasks quiet
> grep -F -- '- [ ]' <file>
open tasks in <file>, the boxes that are not ticked
$show the unticked checkboxes of the Markdown list <file>
what is still to be done in <file>? empty checkboxes only
lines of <file> with an empty checkbox
tasks in <file> that nobody has checked off yet
which items of the task list <file> are unchecked?
<file> is a Markdown task list. Print the tasks that are not done.
just the unfinished checkbox items from <file>
I need whatever has an unticked box in <file>
the to-dos in <file> whose box is still empty
unchecked boxes, <file>
the checklist <file>: show what is not yet crossed off

= wanted-done-tasks quiet
> grep -F -- '- [x]' <file>
finished tasks in <file>, the boxes that are ticked
$show the ticked checkboxes of the Markdown list <file>
what is already done in <file>? ticked checkboxes only
lines of <file> with a checkbox that has an x in it
tasks in <file> that somebody has checked off
which items of the task list <file> are checked?
<file> is a Markdown task list. Print the tasks that are done.
just the completed checkbox items from <file>
I need whatever has a ticked box in <file>
the to-dos in <file> whose box is crossed
checked boxes, <file>
the checklist <file>: show what is crossed off

= wanted-open-tasks-count quiet
> grep -cF -- '- [ ]' <file> || true
how many open tasks are in <file>, boxes that are not ticked
$count the unticked checkboxes of the Markdown list <file>
how much is still to be done in <file>? the number of empty checkboxes
how many lines of <file> have an empty checkbox
number of tasks in <file> that nobody has checked off yet
how many items of the task list <file> are unchecked?
<file> is a Markdown task list. Print how many tasks are not done.
unfinished checkbox items in <file>: just the number
how many boxes in <file> are still empty
unchecked boxes in <file>, how many
count what is not yet crossed off in the checklist <file>
tell me how many to-dos with an unticked box <file> has left

= wanted-nth-sorted
> sort <file> | sed -n '<line>p'
the <line>th line of <file> when sorted
which line of <file> is number <line> in alphabetical order?
sort <file> and print only its <line>th line
alphabetically, what comes in place <line> in <file>?
the <line>th entry of <file> in the order of the alphabet
put <file> in alphabetical order, then line <line> alone
<file> sorted, line <line>
who is number <line> if the names in <file> are ordered from A to Z
line <line> of the sorted <file>, not the ones before
In the list <file>, print the entry that is the <line>th alphabetically.
just the <line>th name of <file> once it is alphabetised
$show the line at position <line> after sorting <file>

= wanted-line-saved change
> sed -n '<line>p' <file> > <new>
just line <line> of <file> into <new>
save the <line>th line of <file> as <new>
write line <line> of <file> to <new>, no other line
copy only the <line>th line from <file> into a new file <new>
<new> should hold line <line> of <file> and nothing else
put line number <line> of <file> in <new>
take the <line>th row out of <file> and store it in <new>, <file> stays as it is
how do I get line <line> of <file> into the file <new>?
the <line>th line of <file> redirected to <new>
make <new> from one line of <file>, number <line>
Write the <line>th line of the file <file> to the file <new>.
I want that one line, <line> in <file>, kept as <new>

= wanted-around-line
> sed -n "$((<lineb>-<small>)),$((<lineb>+<small>))p" <file>
what's on line <lineb> of <file> and <small> lines around it
line <lineb> of <file> with <small> lines before and after
$show <small> lines on both sides of line <lineb> in <file>
the error is at line <lineb> of <file>, show it with <small> lines of context
line <lineb> in <file>, plus the <small> above and the <small> below
from <small> lines before to <small> lines after line <lineb>, <file>
the neighbourhood of line <lineb> in <file>, <small> lines each way
print line <lineb> of <file> together with the <small> preceding and the <small> following lines
<file> around line <lineb>, <small> lines of context
the compiler complains about line <lineb> of <file>: show <small> lines above, the line, and <small> lines below
I want to see <file> from <small> lines above line <lineb> to <small> lines below it
context of line number <lineb> in <file>: <small> lines up, <small> lines down

= wanted-letters-count
> grep -o '[[:alpha:]]' <file> | wc -l
how many letters are in <file>, no digits, spaces or signs
$count the letters in <file>, nothing but letters
number of alphabetic characters in <file>
letters of <file>: how many, a to z and A to Z
how many letters does the text <file> have, leaving out blanks, figures and punctuation
count only what is a letter in <file>
<file>: total of all letters of the alphabet
how many characters of <file> are letters?
letter count of <file>, digits and punctuation do not count
the number of letters in <file>, as one figure
In the text <file>, count the letters but not the other characters.
not all characters, only letters: how many has <file>?

= wanted-last-characters
> grep -o '.$' <file>
last letter of every line of <file>
the final character on each line in <file>
$show only the last character of each line of <file>
with which letter does each line of <file> end?
<file>, just the last letter per line
read down the line ends of <file>: the last character of each
what is the last character on the lines in <file>?
one letter per line please, the last one of each line in <file>
from every line of <file> only its closing character
the words in <file>, one a line: print the last letter of each
the last sign of each line in <file>
In the file <file>, print for every line its last character.

= wanted-words-ext-each
> wc -w *.<ext> | grep -v ' total$'
word count of each <ext> file here, without the total
how many words has every <ext> file in this folder? leave the sum out
words per <ext> file here, no total line at the end
$count the words in each of the <ext> files here, not all together
for each .<ext> file here its number of words, without the line that adds them up
<ext> files here with their word counts, total dropped
wc for words over all <ext> files here, but no total
list each <ext> file of this folder and how many words it has, total not wanted
the number of words of every single .<ext> here, omit the overall figure
how long are my <ext> files here in words, one by one, no grand total
For each <ext> file in the current directory print the number of words, but no total.
words in each <ext> here, total line left off

= wanted-tally-first-word
> awk '{ print $1 }' <file> | sort | uniq -c
<file> has a name at the front of each line. How many lines per name?
how many lines of <file> begin with each first word
count the lines of <file> per first word
<file>, lines per name, the name is the first word of each
how often does each first word occur in <file>? any order
tally of the first words of the lines in <file>
each line of <file> starts with a person, how many lines has each person?
for each different first word in <file>, the number of lines
who has how many entries in <file>? the name comes first in each line
group the lines of <file> by their first word and count them
number of lines for every first word in <file>, in alphabetical order
The lines of <file> begin with a user name. Print for each user how many lines there are.

= wanted-matches-tally quiet
> grep '<word>' <file> | sort | uniq -c
the different <word> messages in <file> with how often each came
which different lines with <word> are in <file> and how often is each there
count identical <word> lines of <file>
for each different line with <word> in <file>, how many times it occurs
<file>: <word> lines, equal ones put together with their number
every distinct <word> line of <file> once, with a count in front
how often did each <word> message come in <file>?
tally the lines of <file> that contain <word>
group the lines with <word> in <file> by text and count each
I want the <word> lines from <file> without repeats but with how many there were of each
In the log <file>, print each different line containing <word> with its number of occurrences.
kinds of <word> lines in <file> and how many of each

= wanted-last-match-after quiet
> tac <file> | grep -m 1 -B <small> '<word>' | tac
last <word> in <file> with the <small> lines after it
$show the last line with <word> in <file> and the <small> lines that follow it
only the final <word> of <file>, plus <small> lines below
what came after the last <word> in <file>? that line and <small> more
the most recent <word> in <file> and the <small> lines behind it
last occurrence of <word> in <file>, <small> lines of what follows too
print the line of <file> that has <word> last, then the next <small>
<file>: the last hit for <word> with <small> following lines
not every <word> in <file>, the last one, together with <small> lines after
when <word> came up for the last time in <file>: the line and <small> lines after it
from the last line with <word> on, <small> further lines of <file>
In the log <file>, print the last line containing <word> and the <small> lines after it.

= wanted-last-match-before quiet
> tac <file> | grep -m 1 -A <small> '<word>' | tac
last <word> in <file> with the <small> lines before it
$show the last line with <word> in <file> and the <small> lines that precede it
only the final <word> of <file>, plus <small> lines above
what led to the last <word> in <file>? <small> lines and that line
the most recent <word> in <file> and the <small> lines ahead of it
last occurrence of <word> in <file>, <small> lines of what precedes too
print the line of <file> that has <word> last, after the <small> lines above it
<file>: the last hit for <word> with <small> preceding lines
not every <word> in <file>, the last one, together with <small> lines before
when <word> came up for the last time in <file>: the line and <small> lines before it
up to the last line with <word>, <small> earlier lines of <file>
In the log <file>, print the last line containing <word> and the <small> lines before it.

= wanted-first-match-before quiet
> grep -m 1 -B <small> '<word>' <file>
first <word> in <file> with the <small> lines before it
$show the first line with <word> in <file> and the <small> lines that precede it
only the very first <word> of <file>, plus <small> lines above
what led to the first <word> in <file>? <small> lines and that line
the earliest <word> in <file> and the <small> lines ahead of it
first occurrence of <word> in <file>, <small> lines of what precedes too
print the line of <file> that has <word> first, after the <small> lines above it
<file>: the first hit for <word> with <small> preceding lines
not every <word> in <file>, the first one, together with <small> lines before
when <word> came up for the first time in <file>: the line and <small> lines before it
up to the first line with <word>, <small> earlier lines of <file>
In the log <file>, print the first line containing <word> and the <small> lines before it.

= wanted-longest-word-only
> tr -s '[:space:]' '\n' < <file> | awk 'length > m { m = length; w = $0 } END { print w }'
the longest word in <file>, just the word
which word of <file> is the longest? not its length, only the word
$show only the longest word of <file>, without a number
the word with the most letters in <file>, nothing else
longest word, <file>, the word itself
what is the single longest word used in <file>? print the word alone
<file>: longest word, no length in front
find me the longest word in <file> and leave its length out
In the text <file>, print the longest word, nothing else.
of all words in <file>, the one that is longest, without its length
just one word please, the longest in <file>
the word in <file> that takes the most characters, and only that word

= wanted-same-lines-yes
> cmp -s <(sort <bare>) <(sort <bare2>) && echo yes || echo no
same lines in <bare> and <bare2>, whatever the order? yes or no
do <bare> and <bare2> have the same lines if the order is ignored? say yes or no
yes or no: <bare> and <bare2> hold the same entries, order aside
are <bare> and <bare2> equal once both are sorted? just yes or no
tell me with yes or no whether <bare> and <bare2> list the same names in any order
is <bare2> only <bare> in another order? yes or no
Print yes if <bare> and <bare2> contain the same lines in any order, otherwise no.
the order does not matter: same lines in <bare> and in <bare2>, yes or no?
is everything the same in <bare> and <bare2> apart from the order of lines, yes or no
answer yes or no, are the sorted lines of <bare> those of the sorted <bare2>
do the lists <bare> and <bare2> match regardless of order? yes/no answer
say yes when <bare> and <bare2> differ only by the order of their lines, no when they differ otherwise

= wanted-in-first-lines-count quiet
> head -n <n> <file> | grep -c '<word>' || true
how many <word> lines are among the first <n> lines of <file>
count <word> lines only in the first <n> lines of <file>
how many of the first <n> lines of <file> contain <word>
number of lines with <word> in the top <n> lines of <file>
of the <n> lines at the start of <file>, how many mention <word>
take the first <n> lines of <file> and count those with <word>
head of <file>, <n> lines: how many with <word>
in lines 1 to <n> of <file>, the number of <word> lines
Print how many of the opening <n> lines of <file> have <word> in them.
how often is <word> on the first <n> lines of <file>, counted in lines
up to line <n> of <file>, how many lines mention <word>
just the number: lines having <word> within the first <n> of <file>

= wanted-widest-only
> wc -L < <file>
number of characters in the longest line of <file>, only the number
how long is the longest line of <file>? just the number, no file name
width of <file>, that is of its longest line, as a bare number
only the length of the longest line in <file>, without the name of the file
the longest line of <file> has how many characters? one number please
length of the longest line, <file>, nothing but the number
print the maximum line length of <file> without its name behind it
how many columns wide is <file> at its widest? number only
the greatest line length in <file>, the figure alone
Print only the number of characters of the longest line in <file>.
max line width in <file>, a single number
the length of the longest row of <file> and no file name

= wanted-digit-lines-count quiet
> grep -cE '^[0-9]+$' <file>
how many lines in <file> are only digits
$count the lines of <file> that consist only of digits
number of lines in <file> with nothing but digits
how many entries of <file> are pure numbers
<file>: count of the all-digit lines
how many lines of <file> have digits and no other character
in how many lines does <file> have just a whole number
count what is purely numeric in <file>, a line each
tell me how many lines in <file> are made of digits alone
the number of digits-only lines, <file>
Print how many lines of <file> contain digits and nothing else.
lines that are nothing but a number in <file>, how many are there

= wanted-start-with-neither quiet
> grep -vE '^(<word>|<word2>)' <file>
lines in <file> that neither begin with <word> nor <word2>
$show lines of <file> starting with neither <word> nor <word2>
hide lines of <file> that start with <word> or <word2>
all but the lines of <file> that begin with <word> or with <word2>
<file> without the lines starting with <word> and those starting with <word2>
leave out what starts with <word> or <word2> in <file>
a line of <file> is wanted unless it begins with <word> or <word2>
the lines of <file> having neither <word> nor <word2> at the beginning
everything in <file> that does not start with <word> or <word2>
which lines of <file> open with something else than <word> or <word2>
no <word> and no <word2> at the start of the line: <file>
Print the lines of <file> that do not start with <word> and do not start with <word2>.

= wanted-start-with-either quiet
> grep -E '^(<word>|<word2>)' <file>
lines in <file> that begin either with <word> or with <word2>
$show lines of <file> starting with <word> or <word2>
keep only lines of <file> that start with <word> or <word2>
<file> reduced to the lines starting with <word> and those starting with <word2>
show what starts with <word> or <word2> in <file>
a line of <file> is wanted if it begins with <word> or <word2>
the lines of <file> having <word> or <word2> at the beginning
everything in <file> that starts with one of <word> and <word2>
which lines of <file> open with <word> or <word2>
<word> or <word2> at the start of the line: <file>
Print the lines of <file> that start with <word> or start with <word2>.
lines from <file> whose beginning is either <word> or <word2>

= wanted-different-nocase-count
> sort -fu <file> | wc -l
how many different lines in <file>, never mind capitals
number of distinct lines in <file> if upper and lower case are the same
$count the different lines of <file>, $case
how many unique entries has <file> when capitals do not matter
distinct entries of <file>, case ignored: how many
<file> has one name per line, some in capitals. How many different names, case aside?
count each line of <file> once, capitals or not
how many different names does <file> list, Anna and ANNA being one
the number of unique lines in <file>, regardless of case
size of the list <file> without repeats, $case
Print how many distinct lines <file> has when case is ignored.
different entries in <file> without regard to capitals, just the number

= wanted-most-words-counted
> awk '{ print NF, $0 }' <file> | sort -rn | head -n <small>
lines with the most words in <file>, top <small> with their counts
the <small> lines of <file> that have the most words, with the number of words in front
which <small> lines in <file> are the wordiest? with the count
top <small> lines of <file> by number of words, count included
sort the lines of <file> by how many words they have, most first, <small> lines, with the numbers
the <small> wordiest lines of <file> and how many words each has
$show word count and line for the <small> lines of <file> with the most words
<file>: <small> lines richest in words, number first
by words per line, the first <small> lines of <file>, most words on top, numbers shown
Print the <small> lines of <file> with the most words, each after its number of words.
the <small> fullest lines in <file>, counted in words, with that count
longest <small> lines of <file> measured in words, with their word counts
`,
)
