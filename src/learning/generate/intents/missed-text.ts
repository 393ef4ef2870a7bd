import { intents } from '../grammar.ts'

/** Everyday requests about text files that one small option sets apart from a more usual one. */
export const missedText = intents(
  'text',
  String.raw`
= again-number-nonblank
> cat -b <file>
number (only|just) the (nonblank|non-empty) lines of <file>
$show <file> with line numbers, but leave the blank lines unnumbered
print <file> and number the lines that have text, blank ones get no number
<file> with numbered lines, empty lines shown but not numbered
use cat to number the non-empty lines of <file> only
how do I display <file> with numbers on all lines except the empty ones?
line numbers for <file>, not counting the blank lines
Print the file <file> and number its lines, skipping empty lines in the numbering.
cat <file>, numbering nonblank lines
I want <file> printed with line numbers that ignore blank lines
put numbers before the lines of <file>, except before empty lines
can you print <file> numbered, where blank lines don't count

= again-not-listed-order quiet
> grep -vxFf <bare2> <bare>
lines of <bare> that are not in <bare2>, in their original order
print the lines of <bare> that do not occur in <bare2>, keeping the order of <bare>
$show what stands in <bare> but not in <bare2>, without sorting anything
use grep to list the lines of <bare> missing from <bare2>
filter out of <bare> every whole line that is listed in <bare2>
<bare> minus the lines of <bare2>, order kept
with grep -f: lines from <bare> which aren't whole lines of <bare2>
go through <bare> and drop each line that <bare2> has too, don't sort
which lines of <bare> are absent from <bare2>? keep them in the order they have in <bare>
Print <bare> without those lines that also appear in <bare2>; the order must stay.
exclude from <bare> all lines listed in <bare2>, fixed strings, whole lines
grep out of <bare> the lines that <bare2> contains as well

= again-listed-order quiet
> grep -xFf <bare2> <bare>
lines of <bare> that are in <bare2> too, in the order of <bare>
print those lines of <bare> which also occur in <bare2>, without sorting
use grep to show the lines of <bare> that stand in <bare2> as well, whole lines
keep only the lines of <bare> listed in <bare2>, order unchanged
$show the whole lines of <bare> that <bare2> contains too, original order
with grep -f: which lines of <bare> are lines of <bare2>
common lines of <bare> and <bare2>, in the order they have in <bare>
Print each line of <bare> that is also a line of <bare2>, keeping the order of <bare>.
filter <bare> down to the whole lines that are listed in <bare2>
go through <bare> and keep a line only if <bare2> has the very same line, don't sort
which of the lines in <bare> appear in <bare2>? leave them in order
fixed whole-line matches of <bare2> in <bare>

= again-listed-count quiet
> grep -cxFf <bare2> <bare>
use grep to count the lines of <bare> that are in <bare2> too
how many of the lines in <bare> also stand in <bare2>? grep -c with a pattern file
count the whole lines of <bare> that <bare2> lists, using grep
with grep -f, the number of lines of <bare> that are lines of <bare2>
grep: how many lines from <bare> are listed in <bare2>
number of lines of <bare>, repeats counted, that appear as whole lines in <bare2>
count each line of <bare> that is found among the lines of <bare2>, neither file being sorted
Print with grep the number of lines in <bare> that are also in <bare2>.
grep <bare> for the whole lines of <bare2> and only print the count
tell me using grep how many lines of <bare> match a full line of <bare2>

= again-either-count-case quiet
> grep -ciE '<word>|<word2>' <file>
count the lines of <file> with <word> or <word2>, $case
how many lines of <file> contain <word> or <word2>, upper or lower case?
number of lines in <file> mentioning <word> or <word2>, case-insensitive
<file>: count of lines with either <word> or <word2>, ignoring case
Print how many lines of <file> have <word> or <word2> in them, in any case, only the number
in how many lines of <file> does <word> or <word2> occur, regardless of case
case-insensitive count of lines matching <word> or <word2> in <file>
how often do lines in <file> have <word> or <word2>? ignore capitals
grep -c for <word> or <word2> in <file>, case ignored
just the number of lines in <file> that mention <word> or <word2>, no matter the case
tell me how many rows of <file> include <word> or <word2>, $case
count lines in <file> where <word> or <word2> appears, case doesn't matter

= again-but-not-case quiet
> grep -i '<word>' <file> | grep -vi '<word2>'
lines of <file> with <word> but without <word2>, $case
$show the lines in <file> that contain <word> but not <word2>, both case-insensitive
in <file>, lines having <word> and not <word2>, in any case
grep <file> for <word>, leave out the ones with <word2>, ignoring case for both
Print the lines of <file> that mention <word> but don't mention <word2>, upper or lower case alike.
which lines of <file> have <word> in them and no <word2>, ignoring case
case-insensitive: <word> yes, <word2> no, file <file>
find <word> in <file> except where <word2> is on the line as well, $case
all lines with <word> in <file> minus those with <word2>, case doesn't matter
from <file> the lines that include <word> and exclude <word2>, no matter how they are capitalised
<word> without <word2> in <file>, ignore case
show <file> lines matching <word>, dropping those matching <word2>, either case

= again-csv-column-range
> cut -d, -f<small>-<lineb> <csv>
columns <small> to <lineb> of <csv>
print fields <small> through <lineb> of <csv>
cut columns <small>-<lineb> out of <csv>
$show the columns from <small> to <lineb> in <csv>, comma separated
only fields <small> to <lineb> of every line in <csv>
from <csv> I want all columns between number <small> and number <lineb>, both included
In the file <csv>, print only the columns <small> up to <lineb>.
<csv>, columns <small>-<lineb>
the block of columns starting at <small> and ending at <lineb> in <csv>
keep columns <small> to <lineb> from <csv>, drop the others
get a range of columns out of <csv>: <small> through <lineb>
can you give me everything in <csv> from column <small> up to column <lineb>

= again-column-after-first-line
> awk 'NR > 1 { print $<col> }' <log>
<col> of <log> without the first line
print <col> of <log>, skipping the first line
$show <col> of <log>, whitespace separated, header line left out
from the second line on, print <col> of <log>
<col> of <log>, ignore the heading
use awk to print <col> of <log> except for line one
In <log> the first line is a heading. Print <col> of the other lines.
what is in <col> of <log>? don't show the header
skip line 1 of <log> and print <col> of the rest
all values of <col> in <log> but not the one on the first line
awk: <col> from every line of <log> after the first
leave the first row of <log> out and give me <col>

= again-two-files-lines
> cat <bare> <bare2> | wc -l
how many lines do <bare> and <bare2> have together
total number of lines in <bare> and <bare2>, one number
count the lines of <bare> and <bare2> combined, only the total
<bare> plus <bare2>: number of lines altogether
Print the number of lines that <bare> and <bare2> have in total, just the number.
concatenate <bare> and <bare2> and count the lines
what is the sum of the line counts of <bare> and <bare2>?
lines in <bare> and <bare2> added up
one figure for the lines of both <bare> and <bare2>
if I put <bare> and <bare2> together, how many lines would there be
the combined line count of <bare> and <bare2>, not one per file
add the number of lines in <bare> to that in <bare2>

= again-two-files-words
> cat <bare> <bare2> | wc -w
how many words do <bare> and <bare2> have together
total number of words in <bare> and <bare2>, one number
count the words of <bare> and <bare2> combined, only the total
<bare> plus <bare2>: number of words altogether
Print the number of words that <bare> and <bare2> contain in total, just the number.
concatenate <bare> and <bare2> and count the words
what is the sum of the word counts of <bare> and <bare2>?
words in <bare> and <bare2> added up
one figure for the words of both <bare> and <bare2>
the combined word count of <bare> and <bare2>, not one per file
if <bare> and <bare2> were one text, how many words would it have
add the number of words in <bare> to that in <bare2>

= again-ext-lines-desc quiet
> wc -l *.<ext> | grep -v ' total$' | sort -rn
line counts of all <ext> files here, biggest first, without the total
how many lines has each <ext> file? most lines first, no total
number of lines per .<ext> file in this folder, sorted from most to fewest, total line left out
*.<ext> by number of lines, descending, without the sum
Count the lines of every .<ext> file in the current directory and sort by the count, largest first. The total is not to be shown.
rank the <ext> files here by lines, longest on top, skip the total
lines in each <ext> file, highest count first, drop the total row
list the <ext> files here with their line counts, largest first and no total at the end
wc -l on *.<ext>, reverse sorted, minus the total
sort .<ext> files by how many lines they have, descending, don't print a total
which <ext> files here have the most lines? all of them with counts, largest first, no total

= again-ext-lines-asc quiet
> wc -l *.<ext> | grep -v ' total$' | sort -n
line counts of all <ext> files here, smallest first, without the total
how many lines has each <ext> file? fewest lines first, no total
number of lines per .<ext> file in this folder, sorted from fewest to most, total line left out
*.<ext> by number of lines, ascending, without the sum
Count the lines of every .<ext> file in the current directory and sort by the count, smallest first. The total is not to be shown.
rank the <ext> files here by lines, shortest on top, skip the total
lines in each <ext> file, lowest count first, drop the total row
list the <ext> files here with their line counts, shortest first and no total at the end
wc -l on *.<ext>, sorted ascending, minus the total
sort .<ext> files by how many lines they have, ascending, don't print a total

= again-ext-lines-no-total quiet
> wc -l *.<ext> | grep -v ' total$'
line count of every <ext> file here without the total
number of lines in each .<ext> file of this folder, no total line
wc -l for *.<ext>, but drop the total
how many lines has each <ext> file here? leave the total out
lines per <ext> file, don't print the sum
Print the number of lines of each .<ext> file in the current directory, without the total at the end.
$show the line counts of the <ext> files here, total line removed
count the lines of all <ext> files one by one, the total row hidden
*.<ext> line counts minus the last line with the total
only the counts per .<ext> file here, not the total

= again-most-frequent-bare
> sort <file> | uniq -c | sort -rn | head -n 1 | sed 's/^ *[0-9]* //'
the most frequent line of <file>, without its count
which line occurs most often in <file>? only the line, not the number
print just the most common line of <file>, no count before it
the line repeated most in <file>, text only
Print the line that appears most often in <file>. Only the line itself, not how often.
what is the commonest line in <file>, leave the count out
most frequent entry of <file> and nothing else, no number
winner in <file>: the line with the most occurrences, count stripped
I only want the text of the most repeated line in <file>
get the single commonest line of <file> without the count in front

= again-most-frequent-n-bare
> sort <file> | uniq -c | sort -rn | head -n <small> | sed 's/^ *[0-9]* //'
the <small> most frequent lines of <file>, without their counts
which <small> lines occur most often in <file>? only the lines, no numbers
top <small> most common lines of <file>, counts left out
print the <small> most repeated lines of <file>, just the text
Print the <small> lines that appear most often in <file>, most frequent first, without how often.
<small> commonest entries of <file>, no counts before them
most common <small> lines in <file>, strip the counts
I want the <small> most frequent lines of <file> but not the numbers
$show the <small> lines repeated most in <file>, text only
get the <small> commonest lines from <file> with the count column removed

= again-number-paren
> nl -w1 -s ') ' <file>
put a number and a closing parenthesis before every line of <file>
lines of <file> preceded by their number, a closing parenthesis and a space
<file> as a numbered list with parentheses after the numbers
I want every line of <file> to start with its number followed by ")"

= again-ext-files-count quiet
> grep -l '<word>' *.<ext> | wc -l
how many <ext> files here contain <word>
number of .<ext> files in this folder that mention <word>, not in subfolders
count the <ext> files in the current directory with <word> in them
in how many of the *.<ext> files here does <word> occur?
Print how many .<ext> files in the current directory contain <word>, only the number.
how many of the <ext> files lying here have <word> somewhere
files (not lines) among *.<ext> that contain <word>: how many
count *.<ext> files matching <word>
the number of <ext> files here having <word> in their text
grep -l <word> on *.<ext> and count the names
tell me how many <ext> files here include the word <word>, subdirectories not searched

= again-ext-files-count-case quiet
> grep -li '<word>' *.<ext> | wc -l
how many <ext> files here contain <word>, $case
number of .<ext> files in this folder that mention <word>, upper or lower case
count the <ext> files in the current directory with <word> in them, ignoring case
in how many of the *.<ext> files here does <word> occur, case-insensitively?
Print how many .<ext> files in the current directory contain <word> in any case, only the number.
how many of the <ext> files lying here have <word> somewhere, no matter how it is capitalised
files among *.<ext> that contain <word>, ignoring case: how many
count *.<ext> files matching <word>, $case
the number of <ext> files here having <word> in their text, capitals or not
grep -li <word> on *.<ext> and count the names

= again-sort-two-save change
> sort <bare> <bare2> > <new>
sort <bare> and <bare2> together into <new>
merge the lines of <bare> and <bare2>, sort them all and save as <new>
$save the sorted lines of both <bare> and <bare2> to <new>
<bare> plus <bare2>, sorted alphabetically, into <new>, duplicates kept
combine <bare> with <bare2> into one sorted file <new>
Sort all lines of <bare> and <bare2> and write the result to <new>.
put <bare> and <bare2> together in sorted order in <new>
one sorted file <new> from <bare> and <bare2>
how do I sort two files, <bare> and <bare2>, into <new>
write <new>: the lines from <bare> and from <bare2>, in alphabetical order
join <bare> and <bare2> and store them sorted in <new>

= again-sort-n-save change
> sort -n <nums> > <new>
sort <nums> numerically and save it as <new>
$save the numbers of <nums> to <new>, smallest first
numbers from <nums> in ascending order into <new>
write <nums> sorted by number to <new>
put the numbers in <nums> from low to high into <new>
Sort the numbers in <nums> from smallest to largest and write them to the file <new>.
<nums>, numeric sort, result in <new>
create <new> with the numbers of <nums> in increasing order
numerically sorted copy of <nums> called <new>
how can I store <nums> in numeric order in <new>

= again-sort-rn-save change
> sort -rn <nums> > <new>
sort <nums> numerically, biggest first, and save it as <new>
$save the numbers of <nums> to <new>, largest first
numbers from <nums> in descending order into <new>
write <nums> sorted by number from high to low to <new>
put the numbers in <nums> from highest to lowest into <new>
Sort the numbers in <nums> from largest to smallest and write them to the file <new>.
<nums>, reverse numeric sort, result in <new>
create <new> with the numbers of <nums> in decreasing order
copy of <nums> called <new>, sorted by number, highest on top
how can I store <nums> in descending numeric order in <new>

= again-sort-r-save change
> sort -r <file> > <new>
sort <file> in reverse alphabetical order into <new>
$save <file> sorted from Z to A as <new>
write the lines of <file> in descending alphabetical order to <new>
<file> sorted backwards, output to <new>
Sort the lines of <file> in reverse order and write them to the file <new>.
reverse sort of <file>, result in <new>
create <new> with the lines of <file> from Z to A
put the lines of <file> into <new>, alphabetically descending
reverse-sorted copy of <file> called <new>
how can I store <file> sorted Z-A in <new>

= again-sort-ru
> sort -ru <file>
sort <file> from Z to A without duplicates
<file> in reverse alphabetical order, each line once
unique lines of <file>, sorted descending
reverse sort <file> and drop repeated lines
$show the distinct lines of <file> in reverse order of the alphabet
Sort the lines of <file> in descending order and print every different line only once.
sort -r on <file>, duplicates removed
lines of <file> Z-A, no repeats
how do I get the different lines of <file> sorted backwards?
deduplicate <file> and sort it in reverse alphabetical order

= again-sort-fu
> sort -fu <file>
sort <file> without duplicates, $case
unique lines of <file>, upper and lower case counting as the same
lines of <file> without repeats, case ignored
<file> sorted, each line once no matter how it is capitalised
case-insensitive sort -u of <file>
$show the distinct lines of <file>, treating capitals and small letters alike
Sort <file> and remove duplicate lines, where lines that differ only in case are duplicates.
deduplicate <file>, ignoring case
drop repeated lines of <file> even when only their case differs
different lines in <file>, not distinguishing upper from lower case

= again-dups-counted quiet
> sort <file> | uniq -dc
show the duplicate lines in <file> with how often they occur
duplicates in <file> and their counts, nothing that occurs only once
which lines of <file> are repeated, and how many times each?
count only the duplicated lines of <file>
<file>: repeated lines with the number of occurrences
Print each line that is in <file> more than once, together with how often.
number of occurrences of every repeated line in <file>, unique ones left out
list the lines found several times in <file>, with a count in front
just the duplicate lines from <file>, each with its count
how often does each duplicate in <file> appear? skip lines that are there once

= again-dups-save change
> sort <file> | uniq -d > <new>
write the duplicate lines in <file> to <new>
$save the lines that occur more than once in <file> as <new>
duplicates of <file> into <new>, one of each
put every repeated line of <file> in <new>
Write each line that is in <file> more than once to the file <new>.
collect the repeated lines of <file> into <new>
store in <new> which lines of <file> are duplicated
create <new> with the duplicated lines of <file>
lines that <file> has several times, output to <new>
find duplicate lines in <file>, result goes to <new>

= again-uniques-save change
> sort <file> | uniq -u > <new>
write the lines that occur exactly once in <file> to <new>
$save the lines of <file> that are not repeated as <new>
lines appearing only one time in <file> into <new>
put those lines of <file> in <new> that have no duplicate
Write each line that is in <file> exactly once to the file <new>.
collect the lines of <file> which are never repeated into <new>
store in <new> the lines that stand only once in <file>
create <new> from the lines of <file> that occur a single time
only the non-repeated lines of <file>, output to <new>
leave out all lines that <file> has more than once and save the others to <new>

= again-words-per-line
> awk '{ s += NF } END { print s / NR }' <file>
average number of words per line in <file>
how many words does a line of <file> have on average
mean word count of the lines in <file>
words per line in <file>, averaged
Print the average number of words in a line of <file>.
$show the mean number of words per line of <file>
compute the average words a line has in <file>
what is the average word count per line of <file>?
<file>: words divided by lines
with awk, the average number of fields per line of <file>

= again-longest-n
> awk '{ print length, $0 }' <file> | sort -rn | head -n <small> | cut -d' ' -f2-
the <small> longest lines of <file>
$show the <small> longest lines in <file>, longest first
which <small> lines of <file> have the most characters?
top <small> lines of <file> by length
print the <small> lines with the most characters from <file>
Print the <small> longest lines of the file <file>, without their lengths.
longest <small> lines in <file>
sort <file> by line length, descending, and keep the first <small>
I want to see the <small> lines in <file> that are longest
get the <small> lengthiest lines of <file>
the longest lines of <file>, only <small> of them

= again-longest-n-lengths
> awk '{ print length, $0 }' <file> | sort -rn | head -n <small>
the <small> longest lines of <file> with their lengths
$show the <small> longest lines in <file> and how long each is
which <small> lines of <file> have the most characters? print the length too
top <small> lines of <file> by length, length in front
print the number of characters and the text of the <small> longest lines in <file>
Print the <small> longest lines of the file <file>, each preceded by its length.
longest <small> lines in <file>, with character counts
how long are the <small> longest lines of <file>? show the lines as well
length and text for the <small> lengthiest lines of <file>
the <small> longest lines from <file>, each with its number of characters before it

= again-repeated-words
> tr -s '[:space:]' '\n' < <file> | sort | uniq -d
words that occur more than once in <file>
which words are repeated in <file>
$show the words <file> uses at least twice
duplicate words anywhere in <file>, each listed once
repeated words of <file>
Print every word that is in <file> more than once.
list the words that are in <file> several times, without counts
all words of <file> that are not unique
what words does <file> contain more than one time?
find the words that appear two or more times in <file>

= again-words-sorted
> tr -s '[:space:]' '\n' < <file> | sort
list the words of <file> alphabetically, one per line, repeats kept
all words in <file> sorted, one on each line
sort the words of <file>, duplicates included
put every word of <file> on a line of its own and sort them
words of <file> in alphabetical order
Print all the words of <file> in alphabetical order, one per line.
split <file> into words and sort these
$show the words from <file>, one a line, in sorted order
break <file> into single words, sorted A to Z
how do I sort the words, not the lines, in <file>?

= again-tree-words-prefix-once quiet
> grep -ow '<stem>[[:alpha:]]*' <file> | sort -u
words in <file> that start with <stem>, each once
the different words beginning with <stem> in <file>
$show the distinct words of <file> starting with <stem>
unique words in <file> that begin with <stem>, sorted
Print each word of <file> that starts with <stem>, every word only once.
which words starting with <stem> does <file> have? no repeats
words with the beginning <stem> in <file>, without duplicates
list words of <file> with prefix <stem>, deduplicated
all different <stem>... words from <file>
words that start with <stem> in <file>, one of each

= again-digit-lines-count quiet
> grep -c '[0-9]' <file>
number of lines containing digits in <file>
how many lines of <file> contain a digit
count the lines of <file> with a number in them
lines with at least one digit in <file>, only the count
in how many lines of <file> is there a digit?
Print how many lines of <file> have a digit somewhere.
<file>: how many lines include numbers
count of lines that have figures 0-9 in <file>
how many of the lines in <file> have digits
tell me the number of lines in <file> with any digit

= again-no-digit-count quiet
> grep -cv '[0-9]' <file>
number of lines without digits in <file>
how many lines of <file> contain no digit
count the lines of <file> that have no number in them
lines free of digits in <file>, only the count
in how many lines of <file> is there no digit at all?
Print how many lines of <file> do not have any digit.
<file>: how many lines don't include numbers
count of lines in <file> that lack digits
how many of the lines in <file> have no digits
tell me the number of digit-free lines in <file>

= again-end-comma quiet
> grep ',$' <file>
lines of <file> that end with a comma
$show the lines in <file> with a comma at the end
which lines end in a comma in <file>
every line in <file> whose last character is a comma
Print the lines of <file> ending in a comma.
grep <file> for a trailing comma
only the lines from <file> having a comma as the last character
find lines with a final comma in <file>
all the lines in <file> which have a comma at their end
<file>, lines finishing with a comma

= again-end-comma-count quiet
> grep -c ',$' <file>
how many lines end with a comma in <file>
count the lines of <file> with a comma at the end
number of lines in <file> whose last character is a comma
Print how many lines of <file> end in a comma.
count trailing commas: lines of <file> ending in one
lines finishing with a comma in <file>, only the count
how many of the lines in <file> have a comma as last character
in <file>, the number of lines that end in a comma
tell me how many lines in <file> have a final comma
count of <file> lines with a comma at their end

= again-end-question quiet
> grep '?$' <file>
lines of <file> that end with a question mark
every line in <file> with a question mark at the end
which lines end in a question mark in <file>
$show the lines of <file> whose last character is a question mark
Print the lines of <file> ending in "?".
all questions in <file>, that is lines ending with a question mark
grep <file> for lines ending in a question mark
only the lines from <file> that finish with a "?"
find lines with a final question mark in <file>
<file>, lines having "?" as their last character

= again-start-slash-count quiet
> grep -c '^/' <file>
how many lines of <file> start with a slash
count the lines in <file> that begin with "/"
number of lines in <file> with a slash as first character
Print how many lines of <file> start with a slash.
lines beginning with a slash in <file>, only the count
in <file>, how many absolute paths are there? lines starting with /
how many of the lines in <file> have a leading slash
count <file> lines whose first character is /
tell me the number of lines starting with "/" in <file>
count of lines with a slash at the start in <file>

= again-start-vowel quiet
> grep -i '^[aeiou]' <file>
lines of <file> starting with a vowel, upper or lower case
$show the lines in <file> that begin with a vowel, $case
which lines start with a vowel in <file>? capitals too
grep <file> for lines whose first letter is a vowel, ignoring case
Print the lines of <file> that begin with a vowel (a, e, i, o, u), in either case.
only the lines from <file> with a vowel as first letter, big or small
all lines in <file> beginning with a, e, i, o or u, case-insensitive
<file>, lines with an initial vowel, $case
find the lines starting with a vowel in <file>, regardless of capitals
lines whose first character is a vowel, capital or not, in <file>

= again-without-save change
> grep -v '<word>' <file> > <new>
save all lines of <file> without <word> to <new>
write the lines of <file> that do not contain <word> to <new>
copy <file> to <new>, leaving out every line with <word>
lines of <file> lacking <word>, into <new>
Write every line of <file> that does not contain <word> to the file <new>.
filter the lines with <word> out of <file>, result in <new>
<new> should hold <file> minus the lines mentioning <word>
put what has no <word> from <file> in <new>
create <new> with the lines from <file> not matching <word>
grep -v <word> on <file>, output to <new>

= again-last-sorted
> tail -n <n> <file> | sort
last <n> lines of <file> sorted
the last <n> lines of <file> in sorted order
take the last <n> lines of <file> and sort those
sort only the last <n> lines of <file>
Print the last <n> lines of <file>, sorted alphabetically.
tail of <file>, <n> lines, then sorted
only the final <n> lines of <file>, put in alphabetical order
sort what the last <n> lines of <file> contain
end of <file>, <n> lines, alphabetically

= again-first-reversed
> head -n <n> <file> | tac
first <n> lines of <file> backwards
the first <n> lines of <file> in reverse order
print the first <n> lines of <file> from bottom to top
take the top <n> lines of <file> and turn their order around
Print the first <n> lines of <file>, the last of these first.
head of <file>, <n> lines, reversed
lines <n> down to 1 of <file>
first <n> lines from <file>, upside down
only the top <n> lines of <file>, in opposite order

= again-first-words
> head -n <n> <file> | wc -w
number of words in the first <n> lines of <file>
how many words are in the first <n> lines of <file>
count the words of the first <n> lines in <file>
word count of the top <n> lines of <file>
Print how many words the first <n> lines of <file> have.
words in lines 1 to <n> of <file>, how many
head of <file>, <n> lines: number of words
count words, but only in the first <n> lines of <file>
how many words do the opening <n> lines of <file> contain?

= again-sort-rnu
> sort -rnu <nums>
reverse sorted numbers without duplicates from <nums>
numbers of <nums> from highest to lowest, each once
unique numbers of <nums>, biggest first
sort <nums> numerically descending and drop repeated numbers
$show the distinct numbers in <nums>, largest first
Print the different numbers of <nums> in descending order.
descending numeric sort of <nums>, no repeats
the numbers in <nums>, largest on top, duplicates removed
deduplicate the numbers in <nums> and order them from large to small

= again-end-case quiet
> grep -i '<word>$' <file>
lines in <file> ending in <word>, ignoring case
lines of <file> that end with <word>, $case
which lines of <file> finish with <word>, upper or lower case
$show the lines of <file> with <word> at the end, in any case
Print the lines of <file> which end in <word>, no matter how it is capitalised.
grep <file> for <word> at the line end, case-insensitive
<file>: lines having <word> as their ending, ignore case
only lines whose end is <word>, capitals or not, from <file>
find lines ending with <word> in <file>, regardless of case

= again-end-period quiet
> grep '\.$' <file>
lines ending with a period in <file>
lines of <file> that end with a full stop
which lines end in a dot in <file>
$show the lines of <file> whose last character is a period
Print the lines of <file> ending with a full stop.
grep <file> for lines with a dot at the end
all the lines in <file> that finish with a period
<file>, lines having "." as their last character
only lines from <file> that are closed by a period

= again-tally-column-by-value
> awk '{ print $<col> }' <log> | sort | uniq -c
how often each value of <col> occurs in <log>, sorted by value
counts of the values in <col> of <log>, in order of the values
tally <col> of <log>, listed alphabetically by value
for every value in <col> of <log>, in alphabetical order, how often it occurs
Print each value of <col> of <log> with its count, sorted by the value and not by the count.
number of lines per value of <col> in <log>, values in order
count each <col> value in <log>, don't sort by count
group <log> by <col> and count, ordered by value

= again-table-without-first
> awk '{ $1 = ""; print }' <log>
print <log> with its first column blanked out by awk
use awk to empty the first field of every line in <log>
awk: <log> without its first column
set the first field of each line of <log> to nothing and print the line
<log> minus the first whitespace-separated column, with awk
with awk, print every line of <log> except the first word
awk one-liner to blank the first column of <log>
In <log>, use awk to print all columns but the first.
everything but the first field of <log>, using awk

= again-last-field-over quiet
> awk '$NF > <lineb>' <log>
lines of <log> whose last field is bigger than <lineb>
lines in <log> where the last column is over <lineb>
$show the lines of <log> with a number above <lineb> in the last column
which lines of <log> have more than <lineb> in their last field
Print the lines of <log> in which the last column is greater than <lineb>.
<log>, last field > <lineb>
filter <log> to lines ending in a number larger than <lineb>
only rows of <log> with a final column exceeding <lineb>
rows where the last value is greater than <lineb>, from <log>
`,
)
