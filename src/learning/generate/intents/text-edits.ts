import { intents } from '../grammar.ts'

/** Taking characters, words and columns away, and what people want done with one named tool. */
export const textEdits = intents(
  'text',
  String.raw`
= word-delete quiet
> sed -i 's/<word>//g' <file>
$delete [all] [the] occurrences of [the word] <word> (from|in) <file>, but keep the lines
take every <word> out of the file <file> and leave the rest of each line
edit <file>: all <word> vanish, the lines around them stay
cut the text <word> out of <file> wherever it occurs, lines remain
use sed -i to replace <word> by nothing in <file>
<file> should not say <word> any more, only that word goes, not its line
blank out each <word> in <file> by substituting nothing for it
strip the word <word> from every row of <file>, save in place
censor <word>: it vanishes from <file>, remaining text stays
in-place removal of the string <word> but not of its lines, <file>
all mentions of <word> out of <file>, permanently, rest of the line intact
substitute <word> with an empty string in <file>, overwrite

= word-delete-print
> sed 's/<word>//g' <file>
print <file> without [the word] <word>, but with all its lines
show <file> with every <word> left out of the lines
output <file> and drop just the text <word> from each line
use sed to print <file> with <word> replaced by nothing
what does <file> look like when each <word> is taken out of its line, do not edit it
the lines of <file> minus the word <word>
omit the text <word> itself, not its lines, when printing <file>
stdout: <file>, the string <word> cut out of its lines
display <file> as though nobody had typed <word>, rows kept
suppress the word <word> only, show the remaining text of <file>
let me see <file> with an empty string for every <word>
<word> hidden, everything around it shown: <file>

= expand-n
> expand -t <small> <file>
$replace tabs (with|by) <small> spaces in <file>
convert tabs to <small> spaces in <file>
print <file> with tab stops every <small> columns instead of tabs
detab <file> with a tab width of <small>
use expand on <file> with tabs as wide as <small>
turn each tab of <file> into blanks, tab size <small>
<file> with tabs expanded to a width of <small>
tab width <small>: show <file> with blanks
<file>, each tab worth <small> blanks
tabs to spaces, <small> wide, <file>
display <file> where tab stops lie <small> columns apart, as blanks
our style is <small> blanks per tab, print <file> like that

= sed-n-match
> sed -n '/<word>/p' <file>
use sed to (print|show) the lines $contain <word> in <file>
sed command that prints just the lines of <file> with <word>
with sed, pick the lines mentioning <word> out of <file>
let sed print what matches <word> in <file>
sed instead of grep: lines of <file> with <word>
(print|show) lines of <file> with <word> using sed
a sed one-liner that filters <file> by <word>
sed -n filter on <word>, file <file>
quiet sed with a p command: rows of <file> having <word>
how can sed give me just rows with <word> from <file>
have sed output only those lines of <file> in which <word> appears
search <file> for <word>, but by sed

= awk-match
> awk '/<word>/' <file>
use awk to (print|show) the lines $contain <word> in <file>
awk command that prints just the lines of <file> with <word>
with awk, pick the lines mentioning <word> out of <file>
let awk print what matches <word> in <file>
awk instead of grep: lines of <file> with <word>
(print|show) lines of <file> with <word> using awk
an awk one-liner that filters <file> by <word>
awk filter on <word>, file <file>
awk with just a pattern: rows of <file> having <word>
how can awk give me just rows with <word> from <file>
have awk output only those lines of <file> in which <word> appears
search <file> for <word>, but by awk

= awk-count
> awk 'END { print NR }' <file>
use awk to count the lines (in|of) <file>
awk command for the number of lines in <file>
with awk, print how many lines <file> has
let awk tell how long <file> is in lines
line count of <file> by means of awk
awk instead of wc: number of lines in <file>
an awk one-liner that counts the lines of <file>
NR at the end of <file>, by awk
how can awk tell me the row total of <file>
have awk count the rows of <file>
awk END block that gives the length of <file>
awk: record total of <file>

= awk-line
> awk 'NR == <line>' <file>
use awk to (print|show) line <line> of <file>
awk command that prints just line <line> of <file>
with awk, pick line number <line> out of <file>
let awk print only line <line> of <file>
line <line> of <file> by means of awk
(print|show) the line with number <line> in <file> using awk
an awk one-liner for line <line> of <file>
awk condition on NR: row <line>, <file>
how can awk give me row <line> of <file>
have awk output nothing else than line <line> of <file>
awk: record number <line>, <file>
from <file> let awk fetch line <line>

= awk-sep
> awk -F'<char>' '{ print $<col> }' <file>
use awk to (print|show) <col> of <file>, split at <char>
awk command that prints <col> of <file> with <char> as field separator
with awk, split each line of <file> by <char> and print <col>
let awk print <col> of <file>, fields divided by <char>
(print|show) <col> of <file> using awk with the separator <char>
awk -F with <char> on <file>, <col> only
an awk one-liner for <col> of <file> where <char> is between the fields
field separator <char> for awk, <col>, <file>
how can awk give me <col> of <file> when <char> separates things
have awk output <col> of <file>, delimiter <char>
awk: <file> is <char> delimited, extract <col>
set FS to <char> in awk and show <col> of <file>

= spaces-underscores
> tr ' ' '_' < <file>
$replace [all] [the] spaces (with|by) underscores in <file>
print <file> with underscores where there are blanks
turn each space of <file> into an underscore
underscores for spaces all over <file>
use tr to put _ for every blank in <file>
snake style: the blanks of <file> become underscores
output <file> with _ between its words instead of spaces
space to underscore conversion, output only, <file>
no blanks in the output of <file>, underscores for them
display <file>, each space being shown as _
map the space character to _ for all of <file>
stdout: <file>, underscores in lieu of spaces

= comma-lines
> tr ',' '\n' < <csv>
$replace commas (with|by) newlines in <csv>
put each comma separated value of <csv> on its own line
split <csv> at the commas, one value per line
turn every comma in <csv> into a line break
break <csv> up at each comma
use tr to print the values of <csv> below each other
all fields of <csv> as one long list
comma to newline conversion for <csv>
items of <csv> vertically, not separated by commas
line break at each comma, <csv>
unroll the comma list <csv> into rows
<csv>, a new row begins wherever a comma was

= no-newlines
> tr -d '\n' < <file>
$delete [all] [the] (newlines|line breaks) (from|in) <file>
print <file> as one line with nothing between the former lines
join the lines of <file> directly, no space or comma between
strip every line break out of <file>
glue all lines of <file> together seamlessly
use tr to drop the newlines of <file>
one unbroken string from the lines of <file>
<file> as a single row with no separator at all
suppress \n, <file>
string the rows of <file> together, nothing in between
no line ends in the output of <file>
base64 blocks in <file> are wrapped, print them as an unbroken row
jam the lines of <file> together

= no-spaces
> tr -d ' ' < <file>
$delete [all] [the] (spaces|blanks) (from|in) <file>
print <file> with every blank left out
strip all spaces out of <file>, line breaks stay
the words of <file> run together, no spaces
use tr to drop the spaces of <file>
<file> without any spaces
squeeze every blank out of the lines of <file>
<file> cleansed of blanks
suppress every space, <file>
delete blanks but keep newlines, show <file>
no blank whatsoever in the output of <file>
stdout: <file>, spaces dropped
jam the words of <file> together

= quote-lines
> sed 's/.*/"&"/' <file>
put (quotes|double quotes|quotation marks) around (each|every) line (of|in) <file>
print every line of <file> in double quotes
quote the lines of <file>
wrap each line of <file> in " signs
each line in <file> should begin and end with a double quote
use sed to enclose the lines of <file> in double quotes
surround all lines of <file> with quotation marks
every row of <file> as a quoted string
"..." for each row of <file>
have the rows of <file> enclosed in double quotes
a quotation mark at either end of all lines, <file>
i need the entries of <file> as string literals in double quotes

= drop-field
> awk '{ $<small> = ""; print }' <log>
$show <log> without (column|field) <small>
print all columns of <log> except number <small>
leave field <small> out of each line in <log>
blank out column <small> of <log>
use awk to drop field <small> of <log>
everything in <log> apart from its column <small>
hide column <small> when printing the whitespace separated <log>
<log>, minus field <small>
omit field number <small> from the space separated <log>
set column <small> empty in the output of <log>
suppress the <small>th column, <log>
anonymise <log>: leave column <small> empty

= avg-line-length
> awk '{ s += length } END { print s / NR }' <file>
$show the average line length (of|in) <file>
how long are the lines of <file> on average
mean number of characters per line in <file>
(calculate|compute) the average length of the lines in <file>
use awk to get the mean line length of <file>
characters per line in <file>, on average
typical length of a line in <file>, as a mean
average row width, <file>
<file>: mean chars per row
how wide is a row of <file> typically, averaged
sum of line lengths over number of lines, <file>
have line lengths of <file> averaged

= sort-head
> sort <file> | head -n <n>
$show the first <n> lines of <file> in alphabetical order
sort <file> and print only the top <n> lines
which <n> lines of <file> come first alphabetically
alphabetize <file> and stop after <n> lines
the <n> entries at the start of the sorted <file>
use sort and head to get <n> lines of <file> from the beginning of the alphabet
order <file> from a to z and keep <n> lines
alphabetical start of <file>, <n> rows
<file> alphabetised, cut off at <n>
the <n> rows of <file> closest to the letter a
limit <n>, order by line, <file>
sorted preview of <file>, only <n> entries

= but-last
> head -n -1 <file>
$show <file> without [its|the] last line
print all lines of <file> (but|except) the last one
everything in <file> apart from its final line
omit the closing line of <file> when printing it
use head to leave the last line of <file> off
output <file> up to the line before the last
skip only the very last line of <file>
<file> less its bottom row
suppress the final row, show <file>
there is a total at the bottom of <file>, display the rows above it
trim one trailing line when showing <file>
stdout: <file>, its last line dropped
chop the last record off in the output of <file>
all bar the last row of <file>

= second-last-field
> awk '{ print $(NF-1) }' <log>
$show the (second to last|second last|last but one|next to last) (column|field) of <log>
the field right before the last one on each line of <log>
pull the penultimate column out of <log>
which word comes just before the final one on each line of <log>
use awk to print the next to last field of <log>
penultimate word of each line in <log>
one field left of the end: that column of <log>
<log>, last field but one
field NF minus 1 for all rows of <log>
column that precedes the final column of <log>
counting from the right, field two of <log>
each row of <log>: value before the last value

= cut-from-char
> cut -c<small>- <file>
$show each line of <file> from character <small> (on|onwards)
print the lines of <file> beginning at position <small>
leave out whatever stands before character <small> on each line of <file>
use cut to keep the lines of <file> from position <small> to their end
character <small> to end of line for every line in <file>
start reading each line of <file> at its character number <small>
the right part of each line in <file>, from column position <small>
from column <small> to the line end, <file>
drop the leading characters of every row in <file>, begin at position <small>
<file>, rows shifted so that character <small> comes first
substring from <small> onward for all rows of <file>
timestamps fill the row starts of <file>, show what is there from character <small> on

= uniq-over quiet
> sort <file> | uniq -c | awk '$1 > <small>'
$show lines that (occur|appear) more than <small> times in <file> [with their counts]
which lines are repeated more than <small> times in <file>
entries of <file> with over <small> copies, and how many
lines in <file> whose count exceeds <small>
use uniq -c and awk to find lines of <file> with more than <small> occurrences
count identical lines of <file> and keep counts above <small>
tally the lines in <file>, hide those with <small> copies or fewer
frequency above <small>: rows of <file> along with the number
log messages found over <small> times, <file>
having count(*) > <small>, grouped rows of <file>
report rows of <file> that come up on more than <small> occasions, with the tally
heavily repeated rows in <file>, threshold <small>, counted

= percent
> awk '{ v[NR] = $1; s += $1 } END { for (i = 1; i <= NR; i++) printf "%s %.1f%%\n", v[i], 100 * v[i] / s }' <nums>
$show what percentage of the total each number in <nums> is
each number of <nums> with its share of the sum in percent
how many percent does every value of <nums> contribute to the whole
percentages for the numbers in <nums>
use awk to print the numbers of <nums> and their percent of the total
relative share of each figure in <nums>
express the values of <nums> as percentages of their sum
<nums> as shares of the total, percent behind each value
how big a slice of the pie is every number in <nums>
normalise <nums> to 100 percent, value and share
each value of <nums> over the sum times 100, next to the value
proportion table for <nums> in %

= round
> awk '{ printf "%.2f\n", $1 }' <nums>
$show the numbers in <nums> with two decimals
round [each of] the numbers in <nums> to two decimal places
format every value of <nums> with two digits after the point
print <nums> so that each number has exactly 2 decimals
use awk to round the values of <nums> to 2 places
two decimal places for all numbers of <nums>
the figures of <nums> like amounts of money: 3.00, 10.00
<nums>, fixed point, two decimals
currency style formatting for <nums>, two digits behind the point
have the values of <nums> rounded to hundredths
printf %.2f on each row of <nums>
limit the precision of <nums> to two digits after the decimal point
tidy <nums> to 2 digits past the decimal point

= wc-ext-flat-total
> cat *.<ext> | wc -l
one total: the lines of all <ext> files directly <here>, no subfolders
how many lines do the .<ext> files right here have between them, just the sum
sum of the line counts of *.<ext> as a single number
add up the lines of every .<ext> file in this $dir without going deeper and print only the total
cat *.<ext> piped into wc -l
combined length in lines of the <ext> files lying here, not per file
lines of *.<ext> taken together, flat folder, a lone figure
if all .<ext> files at this level, none from deeper, were one, how many lines would it have
overall line total for the .<ext> files in this very $dir, not recursive, no breakdown
rows in *.<ext> added up, one integer, top level only
i do not need a figure for each: how many rows have the .<ext> files lying directly in this $dir in sum
concatenate *.<ext> and count what comes out, in lines

= wc-ext-sorted
> wc -l *.<ext> | sort -n
line count of each <ext> file directly in this $dir, sorted from short to long
which of the .<ext> files right here is the shortest in lines, rank them all upwards
wc -l *.<ext> ordered by the count
order the .<ext> files in this $dir (not below) by their number of lines, fewest first
number of rows per .<ext> file, ascending, this folder only
rank *.<ext> by length in lines, small ones on top
have the line totals of *.<ext> displayed in growing order
list the .<ext> files of this $dir with their lengths in lines, sorted by these, no recursion
how do the .<ext> files at this level compare in row count, list from least to most
size ranking (rows) of *.<ext>, growing, only this folder
feed wc's figures for *.<ext> to a numeric sort
who has the fewest rows among *.<ext>, all in order

= wc-w-ext
> wc -w *.<ext>
count the words in (each|every) .<ext> file <here>
word count of all *.<ext> file by file
how many words has each .<ext> file in this $dir
words per .<ext> file right here, with a total
tally the words of every .<ext> file lying here
which length in words does each of the *.<ext> have
use wc to count words in the .<ext> files of this folder
number of words, one figure for each .<ext> file here
my chapters are .<ext> files here, how long is each in words
wordiness of each .<ext> file here, as counts
for all *.<ext> report the amount of words and a sum
do my .<ext> files in this folder differ in word count, list each

= wc-w-only
> wc -w < <file>
only the number of words in <file>, without its name behind it
bare word count of <file>, name suppressed
how many words has <file>, print the figure and nothing else
word total of <file> as a plain integer for a script
feed <file> to wc -w on standard input so that no name is shown
give back nothing but a number: the words in <file>
i need the word count of <file> in a variable, so no filename please
count words of <file>, leave its name out of the output
words in <file>, digits only
a lone integer: the amount of words <file> contains
wc -w with input redirected from <file>
assign-ready word total of <file>

= wc-c-only
> wc -c < <file>
only the number of bytes in <file>, without its name behind it
bare byte count of <file>, name suppressed
how many bytes has <file>, print the figure and nothing else
byte total of <file> as a plain integer for a script
feed <file> to wc -c on standard input so that no name is shown
give back nothing but a number: the bytes in <file>
i need the byte size of <file> in a variable, so no filename please
count bytes of <file>, leave its name out of the output
bytes in <file>, digits only
a lone integer: the amount of bytes <file> occupies
wc -c with input redirected from <file>
assign-ready byte total of <file>

= head-one-ext
> head -n 1 *.<ext>
$show the first line of (each|every) <ext> file <here>
how does each .<ext> file here begin, one line each
top line of all *.<ext>
peek at line one of every .<ext> file in this $dir
opening row of each single .<ext> file lying here
compare the headers of all .<ext> files here by printing their first lines
for every .<ext> file in this folder print nothing but its first line
head with one line over *.<ext>
i want to see the title line of each .<ext> file here
headline of each .<ext> file in this folder
do all *.<ext> start alike, show one row of each
first row only, for any file here ending in .<ext>

= tail-one-ext
> tail -n 1 *.<ext>
$show the last line of (each|every) <ext> file <here>
how does each .<ext> file here end, one line each
bottom line of all *.<ext>
peek at the final line of every .<ext> file in this $dir
closing row of each single .<ext> file lying here
latest entry in every .<ext> file here, a single line apiece
for every .<ext> file in this folder print nothing but its last line
tail with one line over *.<ext>
i want to see how each .<ext> file here finishes, last line only
do all *.<ext> end alike, show one row of each
final row only, for any file here ending in .<ext>
what was logged last in each of the *.<ext>

= tail-n-follow parse
> tail -n <n> -f <file>
$show the last <n> lines of <file> and keep following it
tail <n> lines of <file>, then stay and print new ones live
follow <file> beginning with its last <n> lines
live view of <file> with <n> lines of history
watch <file> grow, with the newest <n> lines to begin with
print the final <n> lines of <file> and wait for more
i need <n> lines of context from <file> and after that whatever gets logged
keep an eye on <file>, start <n> lines before its end
stream <file> continuously, preceded by the latest <n> entries
tail -n <n> -f on <file>
catch up on <n> rows of <file> and carry on live
begin <n> rows from the bottom of <file> and do not stop at the end

= tail-follow-name parse
> tail -F <file>
follow <file> even when it gets rotated
keep following the log <file> by name, reopening it after rotation
watch <file> live and cope with it being replaced by a new one
tail <file> with retry: go on if it is moved away and created again
logrotate swaps <file> at midnight, follow it all the same
follow <file> across log rotations
continuous view of <file> that survives renaming and recreation
stay on <file>, reopen whenever it is rotated out
tail -F on <file>
do not lose the stream if <file> gets archived and started anew
the log <file> is replaced every night, keep printing what is new regardless
robust live tailing of <file>, file name counts and not the descriptor

= tail-follow-two parse
> tail -f <bare> <bare2>
follow <bare> and <bare2> at the same time
watch both <bare> and <bare2> live for new lines
live view of two logs, <bare> together with <bare2>
keep printing what is appended to <bare> or to <bare2>
stream new entries of <bare> as well as <bare2>
tail two files in follow mode: <bare>, <bare2>
i want to see <bare> and <bare2> grow in a single terminal
monitor <bare> and also <bare2> as they are written to
real-time output from both logs: <bare>, <bare2>
as soon as something is written to <bare> or <bare2>, display it
tail -f with two arguments, <bare> and <bare2>
either log may change, <bare> or <bare2>: show me additions at once

= tail-follow-not parse
> tail -f <file> | grep -v '<word>'
follow <file> but hide lines with <word>
watch <file> live, leaving out whatever contains <word>
live view of <file> without the <word> noise
stream new lines of <file> except those that mention <word>
tail <file> in follow mode and suppress <word>
keep an eye on <file>, entries about <word> are not interesting
as <file> grows print each new line unless it has <word> in it
monitor <file> with all <word> lines filtered away
live log <file>, anything but <word>
pipe a followed <file> into an inverted grep for <word>
real-time rows of <file>, muting <word>
health checks saying <word> flood <file>, follow it without them

= tail-tac
> tail -n <n> <file> | tac
$show the last <n> lines of <file> newest first
the final <n> lines of <file> in reverse order, bottom one on top
latest <n> entries of <file>, most recent leading
print the last <n> lines of <file> backwards, line by line
end of <file> upside down, <n> lines
reverse the <n> closing lines of <file> and show just them
<n> most recent rows of the log <file>, latest at the top
take <n> lines from the bottom of <file> and flip their order
most recent first: <n> closing rows of <file>
history of <file> in inverse order, limited to the <n> newest
pipe the tail of <file>, <n> lines, into tac
feed-like view of <file>, <n> posts, latest on top

= cat-E
> cat -E <file>
$show <file> with a dollar sign at (each|every) line end
mark the end of each line of <file> with $
make only the line ends of <file> visible
where do lines stop in <file>, put $ there
are there trailing blanks in <file>, print it with $ after every line
display <file> and flag its newlines, nothing else
show-ends output for <file>
use cat to print <file> with visible line ends but ordinary tabs
newline marker $ for each row of <file>
something invisible sits behind the text in <file>, end every row with $
cat -E <file>
make it obvious where each row of <file> terminates, with $

= cat-T
> cat -T <file>
$show <file> with tabs as ^I
make only the tabs of <file> visible
is <file> indented by tabs or by blanks, print tabs as ^I
mark each tab character in <file> while printing it
display <file> with its tab characters spelled out, line ends unmarked
show-tabs output for <file>
use cat to print <file> so that a tab can be told from spaces
reveal tabs, nothing else, in <file>
tab check for <file>: ^I wherever there is one
cat -T <file>
make complains about a missing separator in <file>, show me where tabs are, as ^I
tabs in <file> as visible ^I, please leave newlines as they are

= longest-line-number
> awk 'length > m { m = length; n = NR } END { print n }' <file>
$show the line number of the longest line in <file>
on which line number is the longest line of <file>
where in <file> is the widest row, by number
position of the line with the most characters in <file>, as a number only
at what line does <file> have its greatest length
number of the longest row of <file>, not its text
which row of <file> is the longest, just say its number
index of the most lengthy line, <file>
line index with maximum length, <file>
to which line of <file> must i jump to find the lengthiest one
location of the widest line of <file>: line number please
awk: NR of the longest record, <file>

= sort-len-desc
> awk '{ print length, $0 }' <file> | sort -rn | cut -d' ' -f2-
$sort the lines of <file> by length, longest first
$show the lines of <file> from longest to shortest
order <file> by how long its lines are, long ones on top
arrange <file> so that its lines get shorter and shorter
rank the lines in <file> by number of characters, descending
lengthy lines of <file> at the beginning, brief ones at the end
rows of <file>, shrinking in length
reverse length order for the lines of <file>
<file> by line length, descending
have long lines of <file> precede short ones
from the lengthiest line to the briefest: <file>
line length should decide the order in which <file> gets printed, decreasing

= length-and-line
> awk '{ print length, $0 }' <file>
print every line of <file> with its length in front
$show each line of <file> preceded by its number of characters
put the length of each line before the line, for <file>
<file> annotated with line lengths, text included
line length followed by the line itself, all of <file>
how long is each line of <file>, and show its text too
number of characters plus text for every row of <file>
character count at the left of each line of <file>
width and text of every row in <file>
length, blank, line: print <file> like that
prefix all rows of <file> with how many characters they hold
awk: length and $0 for <file>

= awk-shorter quiet
> awk 'length < <lineb>' <file>
$show lines of <file> shorter than <lineb> characters
which lines of <file> have fewer than <lineb> characters
short lines only (under <lineb>), <file>
keep just the lines of <file> whose length is below <lineb>
drop all lines of <file> that are <lineb> characters long or more
print what is narrower than <lineb> columns in <file>
if a line of <file> has less than <lineb> characters then print it
brief entries of <file>: under <lineb> chars
maximum below <lineb>: rows of <file> with less characters than that
<file>: lines that do not reach <lineb> characters
are there suspiciously short rows in <file>, below <lineb> characters
weed out of <file> whatever has <lineb> characters or more

= line-length-of
> awk 'NR == <line> { print length }' <file>
how long is line <line> of <file>
length of line <line> in <file>
number of characters on line <line> of <file>
$count the characters of line number <line> of <file>
how many chars does row <line> of <file> have
measure line <line> of <file> alone
width of row <line> in <file>
is line <line> of <file> too long, print its length
char count, line <line>, <file>
<file>: size of its line number <line> in characters
awk length of record <line> in <file>
the <line>th row of <file> contains how many letters and signs

= awk-first-last
> awk '{ print $1, $NF }' <log>
$show the first and the last column of <log>
print the first and last word of each line of <log>
first field next to final field for every row of <log>
reduce <log> to its outermost columns
leftmost plus rightmost column, <log>
take the opening and the closing field from each line of <log>
what are the first and last values on every row of <log>
use awk to print the first field together with the last of <log>
<log>: field 1 and field NF
who is at the beginning and what is at the end of each row in <log>
drop the middle of all rows in <log>, keep opening and closing word
both ends of each row of <log>

= awk-filter-less quiet
> awk '$<col> < <lineb>' <log>
$show lines of <log> where <col> is (less than|smaller than|below|under) <lineb>
which lines of <log> have less than <lineb> in <col>
keep just those lines of <log> in which <col> stays under <lineb>
filter <log> to lines whose <col> is a number below <lineb>
use awk to print the lines of <log> with <col> lower than <lineb>
if <col> is smaller than <lineb> then print the row of <log>
drop all lines of <log> where <col> is <lineb> or more
small values only: rows of <log> with <col> beneath <lineb>
threshold <lineb> for <col>: rows of <log> that fall short of it
where <col> < <lineb>, rows of <log>
<log>: everything whose <col> fails to reach <lineb>
entries in <log> with a number in <col> that is smaller than <lineb>

= awk-filter-ne
> awk '$<col> != "<word>"' <log>
$show lines of <log> where <col> is not <word>
which lines of <log> have something other than <word> as <col>
drop the lines of <log> whose <col> is <word>
filter out rows of <log> with <word> in <col>, exactly
use awk to print the lines of <log> with <col> different from <word>
everything in <log> unless its <col> equals <word>
rows of <log>, condition: <col> unequal to <word>
hide entries of <log> that have <word> as the whole <col>
where <col> <> <word>, rows of <log>
all lines of <log>, except when <col> says <word>
if <col> is not equal to <word> then print the row of <log>
<log> without those entries that read <word> in <col>

= awk-filter-match quiet
> awk '$<col> ~ /<word>/' <log>
$show lines of <log> where <col> contains <word>
which lines of <log> have <word> somewhere in <col>
keep just those lines of <log> in which <col> matches <word>
filter <log> on <col> including the text <word>, also as a part of it
use awk to print the lines of <log> with <word> inside <col>
search for <word> in <col> of <log> only, print whole rows
rows of <log> whose <col> has <word> as a substring
grep <col> of <log> for <word>, not the other columns
if <col> includes <word> then print the row of <log>
where <col> like %<word>%, rows of <log>
restricted search: <word>, just in <col>, file <log>
awk pattern match of <col> against <word>, <log>

= awk-sum-match
> awk '/<word>/ { s += $<col> } END { print s + 0 }' <log>
sum <col> of <log>, but only on lines with <word>
add up <col> over the lines of <log> $contain <word>
total of <col> for the <word> entries in <log>
what does <col> add up to on lines of <log> that mention <word>
if a row of <log> has <word>, add its <col>, print the total
use awk to sum <col> of just those lines of <log> that match <word>
grand total over <col> in <log>, restricted to rows with <word>
how much is <col> altogether in the <word> lines of <log>
<log>: <col> of all <word> rows, added
conditional sum: condition <word>, amount <col>, file <log>
select sum of <col> from <log> for lines like <word>
take lines with <word> from <log> and accumulate their <col>

= awk-cell
> awk 'NR == <line> { print $<col> }' <log>
$show <col> of line <line> of <log>
what is in <col> on line <line> of <log>
one value from <log>: row <line>, <col>
pick <col> from row <line> of the log <log>
from line number <line> of <log> take only <col>
cell of <log> at line <line> and <col>
use awk to print <col> of just line <line> of <log>
go to line <line> in <log> and print nothing but its <col>
<log>, line <line>, <col>: that single value
coordinates line <line> and <col> in <log>, what stands there
awk: NR <line>, <col>, <log>
just one word out of <log>: look at line <line>, <col>

= csv-cell
> awk -F, 'NR == <line> { print $<col> }' <csv>
$show <col> of line <line> of <csv>
what is in <col> on line <line> of <csv>
one value from the csv <csv>: row <line>, <col>
pick <col> from row <line> of the table <csv>
from line number <line> of <csv> take only <col>
cell of the spreadsheet <csv> at line <line> and <col>
use awk to print <col> of just line <line> of <csv>
go to line <line> in <csv> and print nothing but its <col>
<csv>, line <line>, <col>: that single value
coordinates line <line> and <col> in the csv <csv>, what stands there
awk with comma: NR <line>, <col>, <csv>
a lone entry of <csv>, found at row <line>, <col>

= csv-last-col
> awk -F, '{ print $NF }' <csv>
$show the last column of <csv>
rightmost field of every row in the csv <csv>
what stands behind the final comma on each row of <csv>
pull the closing column out of <csv>
<csv>: only its last field, however many there are
final value in each record of the comma separated <csv>
use awk to get the last column of <csv>
throw away all columns of <csv> but the rightmost
<csv>, last value of all rows
field NF of the comma separated <csv>
no matter how wide <csv> is, take the column furthest right
have the final column of the spreadsheet <csv> displayed

= csv-first-cols
> cut -d, -f1-<small> <csv>
$show the first <small> columns of <csv>
leftmost <small> fields of each row in the csv <csv>
drop all columns of <csv> after number <small>
reduce <csv> to columns 1 to <small>
<csv> is too wide, i want its first <small> columns
columns one through <small> of <csv>
use cut to keep the <small> leading columns of <csv>
from each record of <csv> take the opening <small> values
comma delimited <csv>: fields up to number <small>
narrow the spreadsheet <csv> down to its <small> leftmost columns
cut -d, -f1-<small> on <csv>
anything past column <small> of <csv> is of no interest

= csv-cols-from
> cut -d, -f<small>- <csv>
$show <csv> from column <small> on
all columns of <csv> beginning with number <small>
drop the columns of <csv> before number <small>
field <small> and everything right of it in the csv <csv>
column <small> up to the last one, <csv>
use cut to keep fields <small> and higher of <csv>
skip the leading columns of <csv>, start at the <small>th
the right hand part of the table <csv>, from field <small>
comma delimited <csv>: fields number <small> and up
the spreadsheet <csv> without whatever is left of column <small>
cut -d, -f<small>- on <csv>
anything ahead of column <small> of <csv> is of no interest

= csv-head
> head -n $((<n>+1)) <csv>
$show the header and the first <n> (rows|data rows|records) of <csv>
column names plus <n> records of <csv>
preview <csv>: its title line and <n> data rows
<n> records from the top of <csv> together with the heading
header line of <csv> followed by its first <n> entries
peek into the table <csv>, <n> rows not counting the titles, titles shown
sample of <csv> with heading, <n> data lines
keep the titles and <n> rows of <csv>, cut off the rest
titles and <n> entries of the spreadsheet <csv>
<csv>: <n> rows of data and, above, what they are called
glance at <csv>, <n> customers plus the header row
one heading line and <n> lines of data from <csv>

= csv-grep-header
> (head -n 1 <csv>; tail -n +2 <csv> | grep '<word>' || true)
$show the header of <csv> and the rows $contain <word>
search <csv> for <word> but keep the column names on top
rows of <csv> that mention <word>, with the title line above them
grep <word> in the csv <csv> without losing its heading
records with <word> from <csv>, header included
filter <csv> on <word>, the first line stays
column titles of <csv>, below them every record that has <word> in it
print line one of <csv> and after it whatever matches <word>
<csv> filtered by <word>, titles retained
look up <word> in the spreadsheet <csv>, do not drop the column names
header row first, then hits for <word>, <csv>
i want to see which columns the <word> hits of <csv> belong to, so keep the titles on top

= csv-one-per
> sort -t, -u -k<col>,<col> <csv>
keep one row of <csv> per value of <col>
$show <csv> with duplicates in <col> removed
deduplicate the rows of <csv> on <col>
just one record of <csv> for each different <col>
unique rows of <csv>, judged by <col> alone
drop rows of <csv> whose <col> was there already, sorted by it
sort <csv> on <col> and leave one row for every key
use sort to make <col> of <csv> unique, whole rows printed
<csv>: first row for each distinct <col>, sorted by it
sort -u keyed on <col> of the comma separated <csv>
no two rows of <csv> should agree in <col>
one sample record per category, category is <col> of <csv>

= csv-filter-less quiet
> awk -F, '$<col> < <lineb>' <csv>
$show rows of <csv> where <col> is (less than|smaller than|below|under) <lineb>
which rows of <csv> have less than <lineb> in <col>
keep just those rows of the csv <csv> in which <col> stays under <lineb>
filter the records of <csv> to those with <col> below <lineb>
use awk to print the rows of <csv> with <col> lower than <lineb>
if <col> is smaller than <lineb> then print that record of <csv>
drop all rows of <csv> where <col> is <lineb> or more
small values only: records of <csv> with <col> beneath <lineb>
threshold <lineb> for <col>: records of <csv> that fall short of it
where <col> < <lineb>, table <csv>
entries of the spreadsheet <csv> that fail to reach <lineb> in <col>
comma separated <csv>: just rows with a number beneath <lineb> as <col>

= nums-under quiet
> awk '$1 < <lineb>' <nums>
$show the numbers in <nums> (less than|smaller than|below|under) <lineb>
which values of <nums> are lower than <lineb>
filter <nums> down to figures beneath <lineb>
keep just those numbers of <nums> that stay under <lineb>
small ones only: everything below <lineb> in <nums>
if a number in <nums> is less than <lineb> then print it
drop every value of <nums> that reaches <lineb>
scores in <nums> which fail to reach <lineb>
use awk to print what is smaller than <lineb> in <nums>
threshold <lineb>: values of <nums> that fall short of it
what in <nums> does not come up to <lineb>
where value < <lineb>, <nums>

= sort-bottom
> sort -n <nums> | head -n <n>
$show the <n> (smallest|lowest) (numbers|values) in <nums>
bottom <n> numbers of <nums>
which <n> numbers in <nums> are the lowest
the <n> worst scores in <nums>
rank <nums> from low to high and stop after <n>
pick the <n> least values out of <nums>
<n> minima out of <nums>
tail enders of <nums>: its <n> lowest figures
ascending numbers of <nums>, limit <n>
<n> record lows of <nums>
cheapest <n> prices listed in <nums>
fastest <n> times in <nums>: the least numbers

= sort-nu
> sort -nu <nums>
$sort the numbers in <nums> and drop duplicates
$show the distinct numbers in <nums> in numeric order
each different value of <nums> once, from small to large
numeric order for <nums>, repeated figures removed
which numbers occur in <nums>, ascending, every one a single time
unique values of <nums>, growing
sort <nums> by value and throw out equal numbers
set of figures in <nums>, lowest on top, no repeats
use sort to get unique numbers out of <nums>, ordered by value
<nums> ascending and free of doubles
which different figures does <nums> hold, in rising order
sort -n plus -u on <nums>

= second-largest
> sort -rnu <nums> | sed -n 2p
$show the second largest number in <nums>
which value of <nums> comes right after the maximum
runner-up among the numbers in <nums>
the second highest score in <nums>
what is the biggest number in <nums> apart from the very biggest
silver medal: the value of <nums> in second place
next to maximum figure of <nums>
2nd greatest value, <nums>
who came second: values in <nums>
only one number of <nums> is greater than this one, which
<nums>, runner-up value
vice champion of the scores in <nums>

= mode
> sort -n <nums> | uniq -c | sort -rn | head -n 1
$show the most (common|frequent) number in <nums> with its count
which value turns up most in <nums>, and how often
mode of the numbers in <nums>
the number that <nums> repeats more than any other, counted
which figure occurs most in <nums>, just that one with its tally
winner by frequency among the values of <nums>
statistical mode for <nums>
commonest value in <nums>, one line with count
favourite figure of <nums> and how many times it is there
most popular value, <nums>, only the winner
group equal numbers of <nums>, report the largest group
which number comes up again and again in <nums>, top one only

= differences
> awk 'NR > 1 { print $1 - p } { p = $1 }' <nums>
$show the differences between successive numbers in <nums>
by how much does each value of <nums> change against the one before
subtract from each number in <nums> its predecessor
deltas of neighbouring values in <nums>
step from one figure to the next in <nums>
my meter readings are in <nums>, what was used between one and the next
use awk to print the change from line to line in <nums>
consecutive differences, <nums>
gaps between one number and the next in <nums>
each row of <nums> minus the previous row
growth per step in <nums>
discrete derivative of the series <nums>

= uniq-all-copies quiet
> sort <file> | uniq -D
$show every copy of the lines that are repeated in <file>
print all duplicates in <file>, not just one of each
repeated lines of <file> with all of their occurrences
which lines of <file> have a twin, list each twin too
each instance of doubled rows in <file>
do not collapse them: print the duplicated lines of <file> as often as they occur
sorted <file>, only rows that are not alone, all instances
uniq -D on the sorted <file>
all instances of rows occurring twice or more, <file>
members of every duplicate group in <file>
list doubled lines of <file> in full, with each repetition
sorted output of just those lines of <file> that have company

= uniq-c-rare
> sort <file> | uniq -c | sort -n
$count how often each line occurs in <file>, rarest first
$show the least common lines in <file> first, with all counts
line frequencies of <file> in ascending order
ranking of the lines in <file> by occurrences, lowest count on top
tally identical lines of <file>, the most seldom leading
every different line of <file> with its count, smallest count first
what occurs least in <file> as a whole line, everything ranked upwards
group equal rows of <file>, report group sizes, smallest group on top
ascending frequency ranking of all lines in <file>
oddities first: lines of <file> by count, growing
number of copies per line in <file>, lowest number leading
rank each distinct entry of <file> by rarity

= uniq-rare-n
> sort <file> | uniq -c | sort -n | head -n <n>
$show the <n> least (common|frequent) lines in <file>
<n> rarest lines of <file> with their counts
which <n> lines turn up least in <file>
the <n> most seldom entries of <file>
tally identical lines of <file>, print the <n> with the lowest counts
unusual messages: the <n> lines logged least often in <file>
frequency ranking of <file> from the bottom, <n> entries
count equal rows in <file>, list the <n> smallest groups
limit <n>: rarest rows of <file>
which <n> messages are exceptional in <file>, with counts
ascending frequency ranking of <file>, cut off at <n>
the <n> entries that hardly ever appear in <file>, and how often

= sort-uf
> sort -uf <file>
$sort <file> and drop duplicates, ignoring case
$show the distinct lines of <file> in order, Alice and alice count as equal
deduplicate and order <file> without regard to capitals
unique lines of <file>, sorted, upper and lower case the same
alphabetical list of <file>, repeats removed even when capitals differ
case-insensitive sorted set of the lines in <file>
throw repeats out of the sorted <file>, whatever letters are capital in them
order <file> and keep one of several lines that differ only in case
<file> as a sorted set, capitalisation disregarded
sort -f with -u on <file>
BOB and bob are one person: ordered <file> without such doubles
fold case, order, dedupe: <file>

= sort-tail
> sort <file> | tail -n <n>
$show the last <n> lines of <file> in alphabetical order
sort <file> and print only the bottom <n> lines
which <n> lines of <file> come last alphabetically
the <n> entries at the end of the sorted <file>
alphabetical end of <file>, <n> rows
the <n> rows of <file> closest to the letter z
order <file> from a to z and keep just the closing <n> lines
use sort and tail to get <n> lines of <file> from the end of the alphabet
<n> rows from the end of the alphabetised <file>
alphabetically greatest <n> lines, <file>
sort <file> and give me only how the list ends, <n> lines
<file> ordered, last <n>

= sort-delim
> sort -t'<char>' -k<col>,<col> <file>
$sort <file> by <col> with <char> as separator
order the lines of <file> by <col>, fields are divided by <char>
<file> is <char> delimited, sort it on <col>
use sort on <file> with delimiter <char> and key <col>
arrange <file> so that <col> decides, splitting at <char>
split lines of <file> at <char> and order them alphabetically by <col>
<char> separated <file>, sort key <col>
i want <file> ordered on <col>, where <char> stands between the fields
put the <char> delimited rows of <file> in order of <col>
use <char> to tokenize <file> and order it by <col>
alphabetise <file> on <col>, the delimiter being <char>
sort -t with <char>, key <col>, input <file>

= sort-two
> sort <bare> <bare2>
$sort the lines of <bare> and <bare2> together
one alphabetical listing made of <bare> and <bare2>, repeats kept
print the lines of both <bare> and <bare2> as a single sorted list
order everything in <bare> plus <bare2> from a to z
alphabetize <bare> along with <bare2>
combined sort of <bare> and <bare2> to the screen
pool the unsorted <bare> and <bare2> and display all lines in order
<bare> and <bare2> thrown together and sorted, nothing dropped
merge two unsorted lists <bare>, <bare2> into alphabetical order
all rows out of <bare> and <bare2>, alphabetised as one
sort with two inputs: <bare> and <bare2>
names in <bare> and names in <bare2>, a joint a to z list

= title-case
> sed 's/\b\(.\)/\u\1/g' <file>
capitalize the first letter of every word in <file>
$show <file> in title case
print <file> with each word beginning with a capital
turn the initial of each word of <file> into upper case
every word of <file> should start with a capital letter on output
Title Case version of <file>
headline style capitals for the words in <file>
use sed to upcase the first letter of all words in <file>
Like This: each word of <file> with a large initial
book title capitals for <file>
initials of all words large, show <file>
proper-case <file> on output

= keep-digits
> tr -cd '0-9\n' < <file>
$show only the digits of <file>, line by line
delete everything but digits from <file>, keep the line breaks
print <file> with all characters dropped that are no digits
numerals of <file> only, newlines stay
strip letters, blanks and signs from <file> so that only 0-9 remain
use tr to keep nothing but digits and newlines of <file>
reduce every line of <file> to its digits
just the figures out of each row of <file>, glued together
<file> cleansed of anything that is no numeral
tr complement delete: digits survive, <file>
phone numbers in <file> have dashes and blanks, print bare digits for every line
filter <file> char by char, let 0 to 9 pass

= keep-letters
> tr -cd 'A-Za-z\n' < <file>
$show only the letters of <file>, line by line
delete everything but letters from <file>, keep the line breaks
print <file> with all characters dropped that are no letters
strip digits, blanks and signs from <file> so that only a-z and A-Z remain
use tr to keep nothing but letters and newlines of <file>
reduce every line of <file> to its letters
alphabetic characters of <file> only, newlines stay
just the letters out of each row of <file>, glued together
<file> cleansed of anything that is no letter
tr complement delete: letters survive, <file>
filter <file> char by char, let only the alphabet pass
no digits, blanks or punctuation in the output of <file>

= paste-char
> paste -sd'<char>' <file>
join all lines of <file> with <char>
$show the lines of <file> on one line separated by <char>
replace the line breaks of <file> by <char>
string the rows of <file> together with <char> between
flatten <file> to one line, <char> between the entries
make a single <char> separated line out of <file>
glue the lines of <file> together using <char>
use paste to put <char> between the lines of <file> on one line
collapse <file>, delimiter <char>
newline to <char> conversion, <file>
one row: item<char>item, from <file>
horizontal list of the entries of <file>, <char> in the middle

= char-lines
> tr '<char>' '\n' < <file>
split <file> at every <char> into lines
$replace <char> (with|by) newlines in <file>
put a line break wherever <file> has <char>
turn each <char> of <file> into a newline
break <file> up at <char>, one piece per line
start a new row at each <char> in <file>
<char> to newline conversion, <file>
use tr to print <file> with line breaks for <char>
the items in <file> are separated by <char>, list them below each other
unroll <file> at <char>
tokens of <file>, delimiter <char>, vertical
items of <file> one under another, they are split by <char>

= spaces-csv
> tr -s ' ' ',' < <log>
convert <log> to csv, runs of spaces become one comma
$replace the spaces in <log> with commas, several in a row with just one
turn the blank separated <log> into comma separated values
csv version of <log>
make comma separated data out of the whitespace table <log>
i need <log> with commas between the fields instead of blanks
use tr to squeeze the blanks of <log> into commas
export the space separated <log> for a spreadsheet, as csv
space to comma conversion for <log>, squeezed
<log> with , as the delimiter in lieu of blanks
excel cannot read blanks as separators, print <log> comma separated
change the delimiter of <log> from spaces to a comma

= strip-blank-ws
> grep -v '^[[:space:]]*$' <file>
$show <file> without blank lines, even those that hold only spaces or tabs
print the lines of <file> that have at least one visible character
hide lines of <file> that are empty or consist of whitespace
everything in <file> except lines of nothing but white space
drop empty and whitespace-only lines when printing <file>
lines of <file> that look empty should not be shown, blanks in them or not
use grep to leave out the lines of <file> with only spaces, tabs or nothing
rows of <file> with real text, whitespace rows count as empty
suppress rows of <file> made of nothing or only white space
<file> condensed, whitespace rows out as well as empty ones
rows of <file> with a non-space character in them
some gaps in <file> contain blanks, hide all gaps regardless

= squeeze-whitespace
> sed 's/[[:space:]]\+/ /g' <file>
collapse runs of spaces and tabs in <file> to a single space
normalize the whitespace of <file>: tabs and repeated blanks become one space
print <file> with each stretch of blanks or tabs replaced by one blank
$replace every run of whitespace (with|by) one space in <file>
any mix of tabs and spaces in <file> should be printed as a single space
use sed to squeeze all white space in the lines of <file>
tidy <file>: one blank between words, no tabs
shrink tabs and multiple blanks of <file> to width one
single-space the words of <file>, tabs included
<file>, any whitespace run -> one blank
uneven tabs and blanks in <file>: even them out to a lone space
normalise spacing, tabs as well, output of <file>

= trailing-comma
> sed 's/,$//' <file>
$delete the comma at the end of each line of <file>
strip trailing commas from <file>
print <file> without commas at the line ends
lines of <file> should not end in a comma
drop a comma in <file> if it is the last character on the line
use sed to take the final comma off every line in <file>
superfluous commas at line ends of <file>, show it without them
cut a closing comma off the rows of <file>
no comma as the closing character of any row: show <file>
<file>, line-final comma dropped
rtrim commas, <file>
the list in <file> has commas behind its items, print items without

= add-comma
> sed 's/$/,/' <file>
add a comma (to|at) the end of (each|every) line of <file>
$show <file> with a comma after every line
every line of <file> should end in a comma on output
print <file>, each row followed by a comma
terminate the lines of <file> with commas
use sed to append a comma to all lines of <file>
comma at each line end, <file>
i need the entries of <file> with commas behind them, one per line still
sql list: each row of <file> plus a comma behind it
<file>, line-final comma added
extend every row of <file> by , on output
commas behind all entries of <file>

= strip-inline-comments
> sed 's/#.*//' <conf>
$delete everything after a # on each line of <conf> and print it
strip comments at line ends too from <conf>
print <conf> with whatever follows a hash sign cut off
cut each line of <conf> at its first #
drop the part of the lines in <conf> from # onwards
<conf> without inline comments, lines stay
use sed to erase from the hash to the end of line in <conf>
show <conf>, every remark behind # blanked out
<conf> truncated at # on each row
only what is left of the hash sign, for all rows of <conf>
comments behind settings too: take them off while showing <conf>
hash to end of line erased, stdout, <conf>

= comment-all change
> sed -i 's/^/# /' <file>
comment out (every|each) line of <file>
put # in front of all lines in <file>, in the file itself
turn the whole of <file> into comments
disable everything in <file> by a leading hash
make each line of <file> a comment, edit in place
use sed -i to put a hash and a blank before every line of <file>
all of <file> should be commented out
hash out <file> completely
every row of <file> becomes a # comment
switch off the entire <file>, line by line with a hash
i want nothing in <file> to take effect: # before everything
prefix hash and blank to all of <file>, save in place

= comment-line change
> sed -i '<line>s/^/# /' <file>
comment out line <line> of <file>
put # in front of line <line> in <file>
turn line <line> of <file> into a comment
disable line number <line> of <file> with a leading hash
line <line> of <file> should be a comment, edit the file
use sed -i to hash out only line <line> of <file>
hash out row <line>, <file>
deactivate line <line> in <file> without deleting it, by #
row <line> of <file> becomes a # comment
switch off line <line> in <file>, keep the text
# before line <line>, in place, <file>
neutralise only row <line> of the config <file> by a hash

= comment-range change
> sed -i '<line>,<lineb>s/^/# /' <file>
comment out lines <line> to <lineb> of <file>
put # in front of lines <line> through <lineb> in <file>
turn the block from line <line> to line <lineb> of <file> into comments
disable lines <line>-<lineb> of <file> with a leading hash
lines <line> till <lineb> of <file> should be comments, edit the file
use sed -i to hash out lines <line> to <lineb> of <file>
hash out rows <line>-<lineb>, <file>
deactivate the passage between lines <line> and <lineb> in <file> without deleting it, by #
rows <line> to <lineb> of <file> become # comments
switch off lines <line> through <lineb> in <file>, keep the text
# before lines <line>-<lineb>, in place, <file>
neutralise the block <line> to <lineb> of the config <file> by hashes

= prefix-in change
> sed -i 's/^/<stem>/' <file>
edit <file> so that every line begins with <stem>
add <stem> to the beginning of each line of <file> in place
put <stem> in front of all lines in <file> and save it
prefix the lines of <file> with <stem>, changing the file itself
use sed -i to put <stem> before each line in <file>
permanently prepend <stem> to every row of <file>
in-place line prefix <stem> for <file>
rewrite <file> with a leading <stem> on each line
<stem> + line for each row of <file>, overwrite
have <file> changed on disk: <stem> leads every row
all lines stored in <file> should from now on start with <stem>
modify <file>, <stem> goes to the left of each line

= suffix-in change
> sed -i 's/$/<stem>/' <file>
edit <file> so that every line ends with <stem>
add <stem> to the end of each line of <file> in place
put <stem> behind all lines in <file> and save it
suffix the lines of <file> with <stem>, changing the file itself
use sed -i to put <stem> after each line in <file>
permanently append <stem> to every row of <file>
in-place line suffix <stem> for <file>
rewrite <file> with a trailing <stem> on each line
line + <stem> for each row of <file>, overwrite
have <file> changed on disk: <stem> closes every row
all lines stored in <file> should from now on finish with <stem>
modify <file>, <stem> goes to the right of each line

= delete-range-print
> sed '<line>,<lineb>d' <file>
$show <file> without lines <line> to <lineb>
print <file> but leave lines <line> through <lineb> out, do not edit it
omit the block from line <line> to line <lineb> when printing <file>
everything in <file> apart from lines <line>-<lineb>
stdout: <file>, rows <line> to <lineb> dropped
hide rows <line> till <lineb> of <file> on output
what would <file> be with lines <line> to <lineb> gone
use sed to print <file> minus lines <line> to <lineb>
suppress rows <line>-<lineb> while showing <file>
<file>, lines <line> through <lineb> excluded, nothing saved
display what precedes line <line> and what follows line <lineb> of <file>
all rows of <file>, just not <line> to <lineb>

= delete-first-n change
> sed -i '1,<n>d' <file>
$delete the first <n> lines from <file> [in place]
cut <n> lines off the top of <file> for good
edit <file> and take its opening <n> lines out
the <n> lines at the beginning of <file> must go, change the file
have <file> lose its <n> topmost rows
in-place removal of <n> leading lines, <file>
throw away the very first <n> rows stored in <file>
use sed -i to drop the <n> lines at the start of <file>
i do not need the upper <n> lines in <file> any more
<file>: remove rows 1 to <n>
the preamble of <file>, <n> lines, kick it out permanently
modify <file> so that it starts <n> lines later

= delete-from-line change
> sed -i '<line>,$d' <file>
$delete everything from line <line> to the end of <file>
edit <file> and keep only what comes before line <line>
cut <file> off at line <line>, that line and all after it go
lines <line> and following must go from <file>
truncate <file> in place from line <line> on
use sed -i to drop line <line> and the rest of <file>
throw away the remainder of <file> beginning with row <line>
have <file> end just before line <line>
<file>: remove row <line> until the last row
in-place removal of the lower part of <file>, beginning at line <line>
from line <line> down, everything in <file> is garbage, kick it out
modify <file>: last line kept is the one ahead of line <line>

= insert-after-line change
> sed -i '<line>a <text>' <file>
insert [the line] <text> after line <line> of <file>
put <text> into <file> right below line <line>
edit <file>: new line <text> under line <line>
add a line <text> following line <line> in <file>
line <line> of <file> should be followed by <text>
use sed -i to append <text> after line <line> of <file>
<file>: add row <text> beneath row <line>
between row <line> and the next row of <file> there has to be one saying <text>
i forgot <text>, it belongs in <file> directly after line <line>
new entry <text> right behind position <line> in <file>
sed append at line <line>, text <text>, file <file>
push what follows line <line> of <file> down and write <text> there

= insert-before-match quiet
> sed -i '/<word>/i <text>' <file>
(insert|add|put) [the line] <text> before (each|every) line $contain <word> in <file>
put a line <text> above every line of <file> that mentions <word>
wherever a line of <file> has <word>, let the new line <text> come ahead of it
edit <file>: before lines with <word> comes <text>
use sed -i to insert <text> over each line of <file> that matches <word>
each <word> line of <file> should be preceded by the line <text>
<file>: add row <text> on top of rows with <word>
sed insert command: pattern <word>, text <text>, <file>
new line <text>, position right ahead of any <word> match, in <file>
annotate the rows having <word> in <file> with <text> on the preceding line
if a row of <file> says <word>, write <text> on a fresh row over it
over all entries for <word> in <file> there has to be one saying <text>

= replace-matching-line quiet
> sed -i 's/.*<word>.*/<newword>/' <file>
$replace every line that contains <word> with <newword> in <file>
lines of <file> with <word> should read just <newword>
the whole line becomes <newword> wherever <word> is in it, in <file>
edit <file>: swap complete lines mentioning <word> for <newword>
overwrite each line of <file> matching <word> with <newword> from start to end
not only the word, the entire line with <word> in <file> is to be replaced by <newword>
use sed -i to turn whole <word> lines of <file> into <newword>
if a row of <file> says <word>, the full row is changed to <newword>
row with <word> -> <newword>, entire row, <file>
substitute <newword> for full lines that match <word>, <file>, in place
throw away what else stands on <word> lines of <file>, they should just say <newword>
nothing but <newword> where <file> has a line about <word>

= nocomment-blank-in change
> sed -i '/^#/d; /^$/d' <conf>
$delete comments and empty lines from <conf> in place
edit <conf> and take out # lines as well as blank lines
clean up <conf>: comment lines and gaps go from the file itself
strip <conf> permanently of lines starting with # and of empty ones
have <conf> lose its comments and its blank lines on disk
use sed -i to drop # lines and empty lines of <conf>
shrink <conf> to its settings and save that, no remarks, no gaps
remove both commented and empty rows of <conf>, modify it directly
in-place removal of hash lines and empty lines, <conf>
<conf>: remove remarks plus gaps, save
permanently condense <conf> to rows that are neither comment nor blank
rewrite <conf> without its comments and without its empty lines

= replace-whole-word quiet
> sed -i 's/\b<word>\b/<newword>/g' <file>
$replace the whole word <word> with <newword> in <file>
change <word> to <newword> in <file>, but not inside longer words
edit <file>: <word> becomes <newword> only where it is a word of its own
find and replace <word> by <newword> in <file>, whole words only
word-boundary substitution of <word> by <newword> in <file>
leave longer words that contain it alone, but turn <word> into <newword> in <file>
use sed -i with \b to put <newword> for <word> in <file>
rename the variable <word> to <newword> in <file>, no partial matches
standalone <word> should read <newword> in <file>, parts of other words stay
<word> -> <newword> at word boundaries, <file>, in place
swap <word> for <newword> in <file>, never in the middle of a word
exact-word substitution in the file <file>: old <word>, new <newword>
update <file>, complete word <word> is now <newword>

= replace-in-range quiet
> sed -i '<line>,<lineb>s/<word>/<newword>/g' <file>
$replace <word> with <newword> between lines <line> and <lineb> of <file>
change <word> to <newword> only on lines <line> to <lineb> of <file>
edit <file>: <word> becomes <newword>, but only from line <line> through line <lineb>
restrict the substitution of <word> by <newword> to lines <line>-<lineb> of <file>
in rows <line> till <lineb> of <file> say <newword> for <word>, elsewhere leave it
use sed -i to put <newword> for <word> on lines <line> to <lineb> of <file>
within the block from line <line> to <lineb>, <word> should read <newword> in <file>
lines <line>,<lineb> of <file>: <word> -> <newword>, in place
correct <word> to <newword> in <file>, just from row <line> up to row <lineb>
partial find and replace in <file>: lines <line> to <lineb>, old <word>, new <newword>
swap <word> for <newword> in the passage <line>-<lineb> of <file>, in place
outside lines <line> to <lineb> of <file> nothing changes, inside <word> becomes <newword>

= tabs-spaces-in quiet
> sed -i 's/\t/    /g' <file>
$replace every tab with four spaces in <file> in place
edit <file> so that each tab becomes 4 spaces
convert tabs to four blanks in the file <file> itself
no tabs in <file> any more, 4 spaces each, save it
use sed -i to turn tabs of <file> into four spaces
our style forbids tabs, fix <file>: four spaces apiece
permanently swap all tabs of <file> for 4 blanks
in-place tab to four space conversion, <file>
<file>: \t -> 4 blanks, save
re-indent <file> from tabs to four blanks, on disk
linter says no tabs, so modify <file>, each worth four spaces
overwrite <file> with its tabs turned to 4 spaces

= replace-path quiet
> sed -i 's|<path>|<path2>|g' <conf>
$replace the path <path> with <path2> in <conf>
change <path> to <path2> everywhere in <conf>
<conf> still points to <path>, make it point to <path2>
the data moved from <path> to <path2>, update <conf>
edit <conf> so that the path <path2> stands wherever <path> was
use sed -i with another delimiter to turn <path> into <path2> in <conf>
swap the location <path> for <path2> throughout <conf>
in <conf> the path <path> becomes <path2>
point <conf> at <path2> rather than <path>
<path> -> <path2>, in place, <conf>
after the migration <conf> must refer to <path2>, it still refers to <path>
substitute the directory <path2> for <path> in the configuration <conf>
slashes and all: <path> should read <path2> in <conf>

= drop-between quiet
> sed '/<word>/,/<word2>/d' <file>
$show <file> without the lines from <word> to <word2>
print <file> but leave out the block that starts at <word> and stops at <word2>
skip everything between <word> and <word2> in <file>, both lines included
omit the section of <file> from a line with <word> through one with <word2>
use sed to print <file> minus what stands from <word> to <word2>
hide the passage from the marker <word> until the marker <word2> in <file>
cut the part from <word> to <word2> out of the output of <file>
stdout: <file>, rows from <word> up to <word2> dropped
suppress the range <word> till <word2> while showing <file>
<file> minus the section opened by <word> and closed by <word2>
everything in <file> outside the <word> to <word2> block
sed range delete without saving: <word>, <word2>, <file>

= line-after-match quiet
> sed -n '/<word>/{n;p}' <file>
$show only the line after each line $contain <word> in <file>
what comes on the line right below <word> in <file>, without the <word> line itself
print the next line of <file> whenever a line has <word>
lines of <file> that directly follow one with <word>
successor of each <word> line in <file>, not that line
the value is under the label <word> in <file>, print just the value lines
use sed to print what stands one line below <word> in <file>
skip the match itself: following line only, pattern <word>, <file>
row n+1 for each hit of <word> in <file>
what follows <word> in <file>, a single line each, hit itself hidden
one below <word>: those rows of <file>
give me the answer lines, they come right after the question lines with <word>, in <file>

= line-before-match quiet
> awk '/<word>/ { print prev } { prev = $0 }' <file>
$show only the line before each line $contain <word> in <file>
what stands on the line right above <word> in <file>, without the <word> line itself
print the previous line of <file> whenever a line has <word>
lines of <file> that directly precede one with <word>
predecessor of each <word> line in <file>, not that line
which line comes just ahead of <word> in <file>, only that
use awk to print what stands one line above <word> in <file>
skip the match itself: preceding line only, pattern <word>, <file>
row n-1 for each hit of <word> in <file>
what leads up to <word> in <file>, a single line each, hit itself hidden
one above <word>: those rows of <file>
which line preceded the <word> line in <file>, without printing the latter

= quote-word quiet
> sed 's/<word>/"&"/g' <file>
put double quotes around (each|every) <word> in <file>
print <file> with each <word> in quotation marks
$show <file>, quoting the word <word> wherever it occurs
enclose all occurrences of <word> in <file> in double quotes on output
every <word> of <file> should stand between quotation marks
use sed to wrap <word> in quotes when printing <file>
surround <word> by " signs throughout the output of <file>
quoted <word>, the rest unchanged: <file>
<word> -> "<word>", output only, <file>
add quotation marks to the left and right of every <word> while showing <file>
display <file> with <word> between double quotes each time
turn bare <word> into a quoted string in the output of <file>

= sed-head
> sed <n>q <file>
use sed to (print|show) the first <n> lines of <file>
sed command that stops after <n> lines of <file>
with sed, print <file> and quit at line <n>
let sed print the top <n> lines of <file>
sed instead of head: <n> lines of <file>
how can sed give me the opening <n> lines of <file>
first <n> lines of <file> by means of sed
a sed one-liner for the start of <file>, <n> lines
have sed output <n> lines from the beginning of <file>
sed q after line <n>, <file>
quit sed at line <n> of <file>
<n> rows of <file>, using sed rather than head

= awk-head
> awk 'NR <= <n>' <file>
use awk to (print|show) the first <n> lines of <file>
awk command that prints <file> up to line <n>
let awk print the top <n> lines of <file>
awk instead of head: <n> lines of <file>
how can awk give me the opening <n> lines of <file>
first <n> lines of <file> by means of awk
an awk one-liner for the start of <file>, <n> lines
have awk output <n> lines from the beginning of <file>
awk: records 1 to <n> of <file>
awk condition NR at most <n>, <file>
<n> rows of <file>, using awk rather than head
awk filter on the record number: the initial <n> of <file>

= awk-range
> awk 'NR >= <line> && NR <= <lineb>' <file>
use awk to (print|show) lines <line> to <lineb> of <file>
awk command that prints just lines <line> through <lineb> of <file>
let awk print <file> from line <line> to line <lineb>
how can awk give me the lines <line>-<lineb> of <file>
lines <line> to <lineb> of <file> by means of awk
an awk one-liner for lines <line> to <lineb> of <file>
have awk output rows <line> till <lineb> of <file>
awk: NR between <line> and <lineb>, <file>
awk condition on NR: from <line> up to <lineb>, <file>
rows <line>-<lineb> of <file>, using awk rather than sed
awk slice of <file>, first row <line>, final row <lineb>
awk excerpt: records <line> through <lineb>, <file>

= sed-drop-match
> sed '/<word>/d' <file>
use sed to print <file> without the lines $contain <word>
sed command that hides the lines of <file> with <word>
with sed, leave out lines mentioning <word> when printing <file>
let sed filter lines with <word> out of the output of <file>
sed instead of grep -v: <file> without <word>
how can sed show me <file> minus rows that have <word>
a sed one-liner that prints <file> except lines matching <word>
have sed output <file> with all <word> lines dropped, do not edit it
sed d command for pattern <word>, output only, <file>
rows lacking <word>, <file>, using sed rather than grep
sed as an inverted filter on <word>: show <file>
suppress <word> lines of <file> by sed, nothing saved

= awk-drop-match
> awk '!/<word>/' <file>
use awk to print <file> without the lines $contain <word>
awk command that hides the lines of <file> with <word>
with awk, leave out lines mentioning <word> when printing <file>
let awk filter lines with <word> out of the output of <file>
awk instead of grep -v: <file> without <word>
how can awk show me <file> minus rows that have <word>
an awk one-liner that prints <file> except lines matching <word>
have awk output <file> with all <word> lines dropped
awk negated pattern <word>, <file>
rows lacking <word>, <file>, using awk rather than grep
awk as an inverted filter on <word>: show <file>
suppress <word> lines of <file> by awk

= diff-blank quiet
> diff -B <bare> <bare2> || true
compare <bare> and <bare2> ignoring blank lines
$show the differences between <bare> and <bare2>, blank lines do not count
diff of <bare> against <bare2> that does not care about empty lines
what differs in <bare> and <bare2> apart from added or missing empty lines
use diff -B on <bare> and <bare2>
how do <bare> and <bare2> differ if gaps between paragraphs are ignored
list changed lines from <bare> to <bare2>, never mind blank ones
delta <bare> <bare2>, blank lines ignored
<bare> vs <bare2>, disregarding rows with nothing on them
someone inserted empty rows, what else is different in <bare2> compared to <bare>
diff, insensitive to empty lines, old <bare>, new <bare2>
have <bare> compared with <bare2>, skip changes that are just blank lines

= diff-added quiet
> diff <bare> <bare2> | grep '^>' || true
$show only the lines that <bare2> has in addition to <bare>, by diff
which lines were added from <bare> to <bare2>, additions only
just the > lines of a diff between <bare> and <bare2>
diff <bare> with <bare2> and print nothing but what is new in <bare2>
additions in <bare2> compared to the older <bare>
what has been put into <bare2> that <bare> had not, using diff
filter the diff of <bare> and <bare2> for added lines
new rows in the version <bare2>, old version <bare>, removed ones not shown
what did my colleague add in <bare2> on top of <bare>, just insertions
right hand side rows of diff, <bare> then <bare2>
insertions from <bare> to <bare2>, no deletions
<bare> is the old file, list what is extra in <bare2> by diff

= vimdiff parse
> vimdiff <bare> <bare2>
open <bare> and <bare2> in vimdiff
compare <bare> with <bare2> interactively in vim
edit <bare> and <bare2> next to each other with their differences highlighted
vim in diff mode for <bare> and <bare2>
i want to merge <bare> and <bare2> by hand in a split editor
start vim so that it shows what differs between <bare> and <bare2>
interactive comparison of <bare> and <bare2> in the editor
use vimdiff for <bare> against <bare2>
vim -d style view of <bare> and <bare2>
visual diff editor on <bare> and <bare2>
i would like to carry changes over between <bare> and <bare2> in vim
open both <bare> and <bare2> in split windows of vim, changes coloured

= less parse
> less <file>
page through <file>
read <file> screen by screen
open <file> in a pager
scroll through <file> in the terminal
view <file> with less
<file> is too long for the screen, let me scroll up and down in it
browse <file> one page at a time
display <file> interactively, with searching and paging
leaf through <file>
pager on <file>
let me look through <file> at my own pace, up and down
less, file <file>
read the long text <file> comfortably, with arrow keys

= less-end parse
> less +G <file>
open <file> in less at the end
page through <file> starting from its bottom
view <file> with less, jump to the last page at once
scroll <file> in a pager that begins at the end
open the pager on <file> positioned at the final line
browse <file> backwards from its end in less
less, but at the very bottom of <file>
i want to scroll up from the end of <file> in a pager
pager on <file>, end first
less +G <file>
look through <file> in a pager, the cursor at the end from the start
the newest is at the bottom: open <file> in less down there

= less-n parse
> less -N <file>
page through <file> with line numbers
open <file> in less and number the lines
view <file> in a pager that shows line numbers
scroll through <file> with numbered lines
browse <file> screen by screen, line numbers at the left
less with line numbers for <file>
read <file> page by page and see each line number
pager with numbering on, <file>
pager on <file>, numbered
less -N <file>
look through <file> at my own pace, each line with its number
interactive reading of <file> with a line number column

= patch-apply parse
> patch <bare> < <new>
apply the patch <new> to <bare>
patch <bare> with <new>
i got a diff <new>, bring <bare> up to date with it
change <bare> as the diff in <new> says
use patch to put the changes of <new> into <bare>
feed <new> to patch in order to update <bare>
<bare> is the original and <new> the patch, apply it
merge the diff file <new> into <bare>
patch < <new>, target <bare>
the fixes are in <new>, work them into <bare>
run patch on <bare>, input <new>
someone mailed me changes as <new>, <bare> should receive them

= column-char
> column -t -s'<char>' <file>
align the columns of <file> at <char>
$show <file> as a table, split at <char>
line up the fields of <file>, which are separated by <char>
neat table out of the <char> delimited <file>
use column with the separator <char> to tabulate <file>
pretty print <file>, fields divided by <char>
<file> in aligned columns, <char> being the delimiter
make the <char> separated <file> readable, fields under each other
tabular display of <file>, delimiter <char>
pad the <char> separated fields of <file> so they start at the same place
column -t on <file> with input separator <char>
grid view of <file>, which has <char> between values

= passwd-table
> column -t -s: /etc/passwd
$show /etc/passwd as a table
align the fields of /etc/passwd
the password file in neat columns
make /etc/passwd readable, columns lined up
pretty print the user database /etc/passwd
use column to tabulate /etc/passwd at its colons
all accounts with their uid, home and shell as an aligned table
split /etc/passwd at the colons and line the fields up
tabular display of the user list /etc/passwd
column -t with colon as separator on /etc/passwd
who has an account here, full entries lined up in columns
grid view of /etc/passwd

= xargs-n
> xargs -n <small> < <file>
print the words of <file>, <small> per line
$show <file> with <small> words on each line
regroup the words of <file> in rows of <small>
break the text of <file> after every <small> words
use xargs to put <small> words of <file> on a line
lines of <small> words each out of <file>
arrange all words of <file> in <small> columns, row by row, single blanks
bundle the words in <file> by <small>
<small> tokens a row, <file>
chunks of <small> words from <file>, each chunk a line
rewrap <file> by number of words: <small>
xargs -n <small> reading <file>

= crlf-copy change
> tr -d '\r' < <file> > <new>
convert <file> to unix line endings and save it as <new>
write <file> without carriage returns to <new>
make a unix copy <new> of the windows text <file>
<new> should be <file> with lf instead of crlf
strip the ^M characters from <file>, output goes to <new>
dos to unix conversion of <file> into <new>
leave <file> as it is and store a version without \r in <new>
use tr to drop carriage returns of <file> and redirect to <new>
crlf to lf, <file> > <new>
linux friendly version of <file>, file name <new>
export <file> with unix newlines to <new>
from the dos file <file> produce <new>, free of carriage returns

= base64-save change
> base64 <anyfile> > <new>
base64 encode <anyfile> and save it as <new>
encode <anyfile> with base64 into <new>
write the base64 of <anyfile> to <new>
make a base64 text file <new> out of <anyfile>
<new> should hold <anyfile> in base64
store <anyfile> base64 encoded under the name <new>
redirect the base64 form of <anyfile> to <new>
i need to mail <anyfile> as text, put its base64 into <new>
b64 of <anyfile>, target <new>
export <anyfile> as base64 to <new>
from <anyfile> produce <new>, its ascii-safe base64 form
have <anyfile> base64ed into <new>

= base64-one-line
> base64 -w 0 <anyfile>
base64 encode <anyfile> on a single line
$show <anyfile> in base64 without line breaks
unwrapped base64 of <anyfile>
base64 of <anyfile> as one long string
turn <anyfile> into base64, no wrapping
i have to put <anyfile> into a json value as base64, so no newlines
use base64 -w0 on <anyfile>
one unbroken base64 row from <anyfile>
b64, wrap 0, <anyfile>
<anyfile> for a data uri: base64 in one piece
kubernetes secret value out of <anyfile>: base64 with no line feeds inside
single-row base64 of <anyfile>

= sha512
> sha512sum <anyfile>
(compute|calculate|show|get|print) the sha512 [checksum|hash|sum] of <anyfile>
sha512 (checksum|hash|sum) of <anyfile>
fingerprint <anyfile> with sha512
use sha512sum on <anyfile>
512 bit sha hash of <anyfile>
what sha512 does <anyfile> have
hash <anyfile> with the sha512 algorithm
the download page gives a sha512, compute it for <anyfile>
integrity check value, sha512, for <anyfile>
has my download <anyfile> the right sha512, print its own
identify <anyfile> by its sha512
sha512 digest of <anyfile>

= cksum
> cksum <anyfile>
(compute|calculate|show|get|print) the crc [checksum] of <anyfile>
crc checksum and byte count of <anyfile>
cyclic redundancy check for <anyfile>
use cksum on <anyfile>
posix cksum of <anyfile>
what crc does <anyfile> have
crc32 style check value for <anyfile>
run cksum over <anyfile>
crc value and size for <anyfile>
has <anyfile> been corrupted in transit, print its crc
identify <anyfile> by its crc
error detection code (crc) of <anyfile>

= sha256-text
> echo -n '<text>' | sha256sum
sha256 [hash|sum] of [the (string|text)] <text>
what is the sha256 of the string <text>
hash the text <text> with sha256
sha256 digest for the string <text>, without a newline at its end
use sha256sum on the string <text>
fingerprint the text <text> with sha256
compute the sha256 for the phrase <text>
256 bit sha of the sentence <text>
pipe <text> without newline into sha256sum
<text>, its sha256
have the sentence <text> hashed to sha256
sha256 over the characters <text>, no newline included

= sha256-save change
> sha256sum <anyfile> > <new>
write the sha256 checksum of <anyfile> to <new>
compute the sha256 of <anyfile> and save it as <new>
make a checksum file <new> for <anyfile> with sha256
store the sha256 hash of <anyfile> in <new>
redirect the sha256sum of <anyfile> to <new>
<new> should hold the sha256 of <anyfile> so that others can verify it
put a sha256 fingerprint of <anyfile> into <new>
record the 256 bit sha of <anyfile> as <new>
<new>: digest file, sha256, for <anyfile>
export the sha256 of <anyfile> to <new>
i publish <anyfile> and want a checksum next to it, sha256, under the name <new>
sha256sum of <anyfile> > <new>

= md5-two
> md5sum <bare> <bare2>
md5 of both <bare> and <bare2>
compute the md5 sums of <bare> and <bare2>
$show the md5 checksums for <bare> and <bare2>
are the md5 hashes of <bare> and <bare2> equal, print the two
fingerprint <bare> and <bare2> with md5
md5sum on two files, <bare> and <bare2>
let me compare the md5 of <bare> to that of <bare2> by eye
hash <bare> as well as <bare2> with md5
<bare>, <bare2>: their md5 values
two md5 digests, one for <bare>, one for <bare2>
are <bare> and <bare2> copies of each other, list an md5 for each
have <bare> and <bare2> hashed using md5

= strings-grep quiet
> strings <script> | grep '<word>' || true
search the readable text inside <script> for <word>
$show the strings in <script> that contain <word>
does the binary <script> have the text <word> in it, print those strings
printable sequences of <script> with <word>
extract strings from <script> and keep just those mentioning <word>
pipe strings of <script> into grep <word>
look for <word> among the legible parts of <script>
filter the embedded text of <script> on <word>
is <word> hidden somewhere within the program <script>, list such text
ascii runs of <script> that say <word>
legible text in <script>, only <word>
which readable parts of the program <script> mention <word>

= xxd-p
> xxd -p <anyfile>
$show <anyfile> as plain hex [without offsets]
plain hexdump of <anyfile>, digits only
turn <anyfile> into a continuous string of hex digits
postscript style hex dump of <anyfile>
hex of <anyfile>, no addresses and no text column
use xxd -p on <anyfile>
bytes of <anyfile> as bare hexadecimal
print <anyfile> in hex with nothing but the digits
raw hex string of <anyfile>
<anyfile> hexified, no decoration
bytes to hex, nothing else, <anyfile>
have <anyfile> printed as hex that i can paste, offsets left out

= text-hex
> echo -n '<text>' | xxd -p
convert the string <text> to hex
what is <text> in hexadecimal
hex bytes of the text <text>
$show the string <text> as hex digits
encode the phrase <text> in hex
hexadecimal codes for the characters in <text>
pipe <text> without newline into xxd -p
ascii to hex: <text>
hexify <text>
hex of <text>, byte for byte
which bytes, written in hex, make up the string <text>
<text> as hexadecimal

= text-first-chars
> echo '<text>' | cut -c1-<small>
$show the first <small> characters of the string <text>
cut the text <text> off after <small> characters
substring of <text>: leading <small> characters
shorten the phrase <text> to <small> characters
left <small> characters of the string <text>
which <small> letters does <text> begin with
truncate the string <text> to length <small>
use cut to keep <small> characters of the text <text>
<text>[0:<small>]
abbreviate <text> to its opening <small> characters
prefix of length <small> taken from <text>
the initial <small> chars of the phrase <text>

= text-no-spaces
> echo '<text>' | tr -d ' '
$delete the spaces from the string <text>
the text <text> without blanks
print <text> with all of its words run together
strip spaces out of the phrase <text>
squeeze the blanks out of the string <text>
what does <text> look like with no spaces in it
use tr to drop the spaces of the string <text>
remove every blank inside the sentence <text>
<text> with spaces squeezed out
despaced version of the phrase <text>
one long word made out of <text>, blanks gone
get <text> into a single piece, no spaces

= text-underscores
> echo '<text>' | tr ' ' '_'
$replace the spaces with underscores in the string <text>
print <text> with underscores for blanks
turn the text <text> into snake style with _
the phrase <text>, _ between its words
make a file name friendly version of <text>, underscores for spaces
use tr to put _ for each blank of the string <text>
underscore instead of space in the sentence <text>
join the words of the string <text> by underscores
slug with _ from <text>
<text> as snake_case, blanks only
blank to underscore mapping for the phrase <text>
identifiers cannot have blanks, so write <text> with _

= text-first-word
> echo '<text>' | awk '{ print $1 }'
$show the first word of the string <text>
which word does the text <text> begin with
leading word of the sentence <text>
cut the phrase <text> off after its first word
opening word of the string <text>
take only word number one from the text <text>
use awk to get the first word of the string <text>
from the phrase <text> keep nothing but the initial word
<text>: word 1
reduce <text> to what comes before its first blank
head word of the phrase <text>
the sentence <text> starts with what word

= text-last-word
> echo '<text>' | awk '{ print $NF }'
$show the last word of the string <text>
which word does the text <text> end with
final word of the sentence <text>
closing word of the string <text>
take only what comes after the final blank in the text <text>
use awk to get the last word of the string <text>
from the phrase <text> keep nothing but the word at the end
what is the ultimate word in <text>
<text>: word NF
reduce <text> to what comes after its last blank
tail word of the phrase <text>
the sentence <text> finishes with what word

= text-letters
> echo '<text>' | fold -w1
print each character of the string <text> on its own line
split the text <text> into single characters
$show the string <text> one letter per line
spell the phrase <text> vertically
break the string <text> up letter by letter
use fold to put every character of the text <text> on a separate line
characters of <text> below each other
one row for each letter of the sentence <text>
<text>, vertical
explode the phrase <text> into characters, one a row
letter by letter, newline between: <text>
one character per row out of <text>

= text-capital
> echo '<text>' | sed 's/./\u&/'
capitalize the first letter of the string <text>
print the text <text> beginning with a capital
make the initial letter of the phrase <text> upper case, leave the others
<text> as a sentence: large first letter
upcase just the first character of the string <text>
use sed to capitalize only the start of the text <text>
the string <text> should start with a capital letter
turn only the first letter of the sentence <text> into a big one
<text>: large initial
ucfirst of <text>
proper sentence start for <text>: capital initial
make the phrase <text> begin large, rest stays

= rule-line
> printf '=%.0s' $(seq <lineb>); echo
print a line of <lineb> equals signs
draw a horizontal rule of <lineb> = characters
repeat the equals sign <lineb> times on one line
output = exactly <lineb> times
separator line made of <lineb> equals signs
underline of width <lineb> from = signs
a row consisting of <lineb> times =
use printf to repeat = <lineb> times
===... <lineb> wide
string of <lineb> = signs on the terminal
section divider: <lineb> equals signs
'=' times <lineb>

= zero-pad
> printf '%05d\n' <lineb>
print <lineb> with leading zeros, five digits wide
pad the number <lineb> with zeros to 5 digits
format <lineb> as a five digit number with zeros in front
zero-fill <lineb> to width 5
<lineb> as a 5-digit number, zeros at the left
write the number <lineb> so that it takes five places, filled up by zeros
use printf to print <lineb> with five digits
left pad <lineb> with 0 up to five characters
%05d of <lineb>
<lineb> -> five digits, zeros to the left
invoice number style: <lineb> with five digits
make <lineb> five characters long by preceding zeros

= append-blank-line change
> echo >> <file>
add an empty line to the end of <file>
append a blank line to <file>
put a line break at the bottom of <file>
<file> should end with an additional empty row
one more newline for <file>
leave some room at the end of <file>: a blank line
tack an empty line onto <file>
extend <file> by a row with nothing on it
<file> gets one more row, an empty one
newline appended to <file>
at the bottom of <file>, insert a gap of one line
write nothing but a line feed to the end of <file>

= final-newline quiet
> sed -i -e '$a\' <file>
make sure <file> ends with a newline
add a newline at the end of <file> only if it is missing
git complains about no newline at end of file in <file>, fix that
terminate the last line of <file> properly if it is not
<file> lacks its final newline, supply it, but never a second one
use sed -i to guarantee a trailing newline in <file>
the closing line of <file> must be ended by a line feed, unless it is already
repair a missing newline at eof, <file>
posix says text ends with a newline: ensure that for <file>
eof newline in <file>, idempotent
if the last byte of <file> is no line feed, add one
does <file> stop without a newline, then give it one

= echo-date-append change
> echo "$(date '+%F %T') <text>" >> <file>
append <text> with a timestamp to <file>
add the line <text> to <file> with date and time in front
log <text> in <file> together with the current time
write a dated entry <text> at the end of <file>
timestamped log line <text> for <file>
put date, time and <text> on a new last line of <file>
note in <file> when it happened: now, <text>
log entry <text>, preceded by the present date and time, onto <file>
<file> gets one more row: time stamp, then <text>
journal <text> in <file> with today's date and the clock time
extend the log <file> by <text>, stamped
record <text>, dated to the second, at the bottom of <file>

= top-line-count
> wc -l *.<ext> | grep -v ' total$' | sort -rn | head -n 1
which .<ext> file <here> has the most lines
$show the <ext> file <here> with the greatest number of lines
longest .<ext> file in this $dir by line count
biggest *.<ext> here measured in lines, just that one
the .<ext> file right here that has more lines than any other, with its count
where are the most rows: one winner among the .<ext> files here
name of the lengthiest .<ext> file in this folder, in lines
line count champion of *.<ext>
*.<ext> with the maximum number of rows, name and figure
largest .<ext> source here, judged by lines of code, only one
out of all .<ext> files in this folder pick the one with most rows
wc -l over *.<ext>, report the top one only

= stdev
> awk '{ s += $1; q += $1 ^ 2 } END { print sqrt(q / NR - (s / NR) ^ 2) }' <nums>
(calculate|compute|get|show) the standard deviation of [the numbers in] <nums>
how far are the values of <nums> spread around their mean
sigma of the data in <nums>
standard deviation over <nums>
use awk to get the standard deviation of <nums>
how much do the figures in <nums> scatter, as a standard deviation
root mean square distance from the average for <nums>
stdev <nums>
spread of <nums> as sigma
square root of the variance of <nums>
how noisy are the measurements in <nums>: standard deviation
statistical dispersion (standard deviation) for the values of <nums>

= shortest-line
> awk 'NR == 1 || length < length(l) { l = $0 } END { print l }' <file>
$show the shortest line (in|of) <file>
which line of <file> has the fewest characters
print the line that is shorter than any other in <file>
what is the briefest line in <file>
find the line of least length in <file> and print its text
row of minimum length in <file>
text of the shortest line in <file>
the most concise entry of <file>, judged by characters
minimum length row of <file>, print it
what is the tersest row <file> has to offer
no other row of <file> is as short as this one: print it
awk search for the shortest record of <file>

= nums-even
> awk '$1 % 2 == 0' <nums>
$show the even numbers in <nums>
which values of <nums> can be divided by two
filter <nums> down to even figures
keep the numbers of <nums> that leave no remainder when halved
drop odd numbers from <nums> on output
even values only, <nums>
if a number in <nums> is even then print it
use awk to pick the even ones among the numbers in <nums>
numbers 2, 4, 6, 8 and the like out of <nums>
parity check: just even entries of <nums>
multiples of two contained in <nums>
no remainder modulo 2, <nums>

= cut-c-range
> cut -c<small>-<lineb> <file>
$show characters <small> to <lineb> of (each|every) line (in|of) <file>
the part of each line of <file> between position <small> and position <lineb>
from all rows of <file> take just characters <small> through <lineb>
slice each line of <file>: position <small> until position <lineb>
character columns <small>-<lineb>, <file>
fixed width field at positions <small> to <lineb>, print it for every row of <file>
use cut to keep characters <small> to <lineb> of all lines in <file>
substring per line of <file>, begins at <small>, ends at <lineb>
what is written in positions <small> to <lineb> of the lines in <file>
narrow every row of <file> to what lies from character <small> up to character <lineb>
chars <small>..<lineb> per line, <file>
mainframe export <file>: i need what sits at positions <small> till <lineb> of every record

= last-chars
> rev <file> | cut -c1-<small> | rev
$show the last <small> characters of (each|every) line (in|of) <file>
right <small> characters of all rows in <file>
how do the lines of <file> end, <small> characters each
keep just the final <small> characters per line of <file>
the ending of every line of <file>, <small> characters long
reverse, cut and reverse again to get <small> characters from the line ends of <file>
suffix of length <small> for each row of <file>
trailing <small> characters of all lines, <file>
from the right: <small> signs of each line in <file>
cut everything off the lines of <file> but their last <small> characters
rightmost <small> chars per line, <file>
file extensions sit at the line ends of <file>, display <small> characters from there

= drop-last-chars
> sed 's/.\{<small>\}$//' <file>
$show each line of <file> without its last <small> characters
chop <small> characters off the end of every line in <file>
leave off the final <small> characters of all rows while printing <file>
print <file>, each line shortened by <small> characters at the right
trim <small> trailing characters from the lines of <file>
use sed to drop the closing <small> characters of each line of <file>
rows of <file> minus their <small> rightmost characters
the lines of <file> carry a suffix of <small> characters, hide it
right-hand cut of <small> characters for every line, <file>
every line of <file> is <small> characters too long at its end, print it without them
sed: <small> chars less at each line end, <file>
stdout: <file>, final <small> characters per row removed

= csv-body-save change
> tail -n +2 <csv> > <new>
write <csv> without its header line to <new>
$save the data rows of <csv> to <new>, no column names
strip the heading from <csv>, output goes to <new>
<new> should be <csv> minus its first line
headerless copy <new> of <csv>
from <csv> produce <new>, which lacks the title row
drop the column titles of <csv> and store the rest as <new>
export only the records of <csv> to <new>, skipping the header
redirect everything but the header line of <csv> to <new>
only data, no titles: <csv> into <new>
tail from line two of <csv>, target <new>
i must import <csv> without its heading, prepare <new> for that

= csv-col-save change
> cut -d, -f<col> <csv> > <new>
write <col> of <csv> to <new>
$save just <col> of the csv <csv> as <new>
pull <col> out of <csv> and store it in <new>
<new> should hold nothing but <col> of <csv>
export <col> from the table <csv> to <new>
use cut to put <col> of <csv> into <new>
a file <new> with the values found in <col> of <csv>
redirect <col> of the comma separated <csv> to <new>
from the spreadsheet <csv> produce <new>, made of <col> alone
extract <col>, source <csv>, target <new>
i need a list <new> of all that <col> of <csv> contains
cut -d, on <csv> for <col> > <new>

= log-col-save change
> awk '{ print $<col> }' <log> > <new>
write <col> of <log> to <new>
$save just <col> of the log <log> as <new>
pull <col> out of <log> and store it in <new>
<new> should hold nothing but <col> of <log>
export <col> from the whitespace separated <log> to <new>
use awk to put <col> of <log> into <new>
a file <new> with the values found in <col> of <log>
redirect <col> of <log> to <new>
from the log <log> produce <new>, made of <col> alone
extract <col>, source <log>, target <new>
i need a list <new> of all that <col> of the log <log> contains
awk on <log> for <col> > <new>

= range-save change
> sed -n '<line>,<lineb>p' <file> > <new>
write lines <line> to <lineb> of <file> to <new>
$save lines <line> through <lineb> of <file> as <new>
copy the passage from line <line> to line <lineb> of <file> into <new>
<new> should hold rows <line>-<lineb> of <file>
export an excerpt of <file>, line <line> until line <lineb>, to <new>
use sed to put lines <line> to <lineb> of <file> into <new>
store the part of <file> between the line numbers <line> and <lineb> under the name <new>
cut lines <line>-<lineb> out of <file> and keep them in <new>, <file> stays complete
slice <file> from <line> to <lineb>, output goes to <new>
sed excerpt <line>,<lineb> of <file>, target <new>
the interesting part of <file> is on lines <line> to <lineb>, make <new> from it
section of <file> from row <line> till row <lineb>, kept separately as <new>

= noblank-save change
> sed '/^$/d' <file> > <new>
write <file> without empty lines to <new>
$save a copy of <file> with the blank lines left out as <new>
strip the empty lines from <file>, output goes to <new>
<new> should be <file> with no gaps between its lines
store <file> in <new>, dropping lines with nothing on them
use sed to delete empty lines of <file> into <new>
from <file> produce <new>, blank rows removed
compact copy <new> of <file>: no empty rows
leave <file> as it is, put a version free of empty lines into <new>
empty lines out, source <file>, target <new>
condensed <file>, free of gaps, under the name <new>
redirect every line of <file> that is not empty to <new>

= dedupe-save change
> awk '!seen[$0]++' <file> > <new>
write <file> without duplicate lines to <new>, order kept
$save the unique lines of <file> in original order as <new>
deduplicate <file> into <new> but do not sort
<new> should hold each line of <file> once, in the order of first appearance
store <file> in <new>, dropping later copies of a line, no reordering
use awk to put <file> without its repeats into <new>
from <file> produce <new>: no row twice, sequence unchanged
order-preserving dedupe of <file>, output goes to <new>
unsorted list <new> of the different lines in <file>
stable uniq, source <file>, target <new>
first occurrence of each line in <file> goes to <new>, later ones do not, no sorting
clean <file> of duplicates without reordering and call the outcome <new>

= nocomment-save change
> grep -v '^#' <conf> > <new>
write <conf> without comment lines to <new>
$save <conf> minus its # lines as <new>
strip the comments from <conf>, output goes to <new>
<new> should be <conf> with no lines starting with #
store the non-comment lines of <conf> in <new>
use grep to leave comments of <conf> out and redirect to <new>
from <conf> produce <new>, remarks removed
comment-free copy <new> of <conf>
copy <conf> to <new>, hash lines excepted
comments out, source <conf>, target <new>
only what is not commented in <conf> should land in <new>
bare settings of <conf>, # lines gone, under the name <new>

= shuf-save change
> shuf <file> > <new>
write the lines of <file> in random order to <new>
$save a shuffled copy of <file> as <new>
shuffle <file> into <new>
<new> should hold the rows of <file> mixed up
randomize the line order of <file>, output goes to <new>
from <file> produce <new>, all rows in chance order
store <file> in <new>, its lines jumbled
use shuf on <file> and redirect to <new>
random permutation of the rows in <file>, file name <new>
shuffle, source <file>, target <new>
quiz questions in <file>, make <new> with them in unpredictable sequence
scramble row order of <file> and call the outcome <new>

= shuf-inplace change
> shuf -o <bare> <bare>
shuffle <bare> in place
put the lines of the file <bare> itself into random order
mix up <bare> and save it over the original
rewrite <bare> with its rows in chance order
randomize the line order of <bare> permanently
use shuf to overwrite <bare> with its shuffled lines
i want <bare> jumbled on disk, no extra output file
in-place random permutation of the lines in <bare>
<bare> should afterwards have all its lines, only shuffled
shuffle <bare>, same file as target
scramble row order of <bare>, overwrite
deal the lines of <bare> anew like cards, and store them in <bare> again

= sort-u-inplace change
> sort -u -o <bare> <bare>
$sort <bare> in place and drop duplicates
deduplicate and sort the file <bare> itself
overwrite <bare> with its distinct lines in order
rewrite <bare>: alphabetical, every line only once
put <bare> in order without repeats and save over the original
i want <bare> sorted and unique on disk, no extra output file
use sort -u to clean up <bare> in place
permanently remove repeats from <bare>, it may be reordered alphabetically
make <bare> a sorted set of lines, same file
sort unique, <bare> being both source and target
the list <bare> has doubles and no order, repair it on disk
modify <bare>: abc order, no row twice

= upper-inplace change
> sed -i 's/.*/\U&/' <file>
convert <file> to upper case in place
edit <file> so that all letters are capitals
change every lowercase letter of <file> to uppercase and save the file
rewrite <file> in capital letters
overwrite <file> with its upper case version
use sed -i to upcase the whole of <file>
permanently put <file> into all caps
the text in <file> should be capitals from now on, change the file itself
in-place upper case, <file>
<file>: small letters -> capitals, save
shouting mode for <file>, overwrite it
modify <file>, every letter large

= lower-inplace change
> sed -i 's/.*/\L&/' <file>
convert <file> to lower case in place
edit <file> so that no letter is a capital
change every uppercase letter of <file> to lowercase and save the file
rewrite <file> in small letters
overwrite <file> with its lower case version
use sed -i to downcase the whole of <file>
permanently rid <file> of capitals, small letters for them
the text in <file> should be lower case from now on, change the file itself
in-place lower case, <file>
<file>: capitals -> small letters, save
stop the shouting in <file> for good, overwrite it
modify <file>, every letter small

= lower-save change
> tr 'A-Z' 'a-z' < <file> > <new>
convert <file> to lower case and $save it as <new>
write <file> in small letters to <new>
make a lower case copy of <file> called <new>
<new> should be <file> without any capitals
turn the capital letters of <file> into small ones, output goes to <new>
use tr to put <file> in lower case into <new>
downcase <file> > <new>
store <file> as <new>, every letter small
from <file> produce <new>, no letter large
lowercase, source <file>, target <new>
<file> without its capitals, under the name <new>
redirect a downcased <file> into <new>

= tac-save change
> tac <file> > <new>
write <file> with its lines in reverse order to <new>
$save <file> upside down as <new>
reverse the line order of <file> into <new>
<new> should hold <file> from the last line to the first
from <file> produce <new>, bottom row on top
use tac on <file> and redirect to <new>
store the lines of <file> backwards in <new>
flipped copy <new> of <file>, last line first
newest-first version of the log <file>, file name <new>
reverse rows, source <file>, target <new>
<file> from bottom to top, under the name <new>
turn the order of lines in <file> round and call the outcome <new>

= number-save change
> cat -n <file> > <new>
write <file> with line numbers to <new>
$save a numbered copy of <file> as <new>
number every line of <file>, output goes to <new>
<new> should be <file> with a running number before each line
from <file> produce <new>, where all rows carry their number
use cat -n on <file> and redirect to <new>
store <file> with numbered lines in <new>
numbered listing of <file>, file name <new>
line numbers on, source <file>, target <new>
1, 2, 3 in front of the rows of <file>, blank ones too, kept as <new>
i need <file> with numbers for a code review, save that to <new>
file <new>: all rows of <file>, each with its position

= common-save change
> comm -12 <sorted> <sortedb> > <new>
write the lines common to <sorted> and <sortedb> to <new>
$save what <sorted> and <sortedb> share as <new>
intersection of <sorted> and <sortedb>, output goes to <new>
<new> should hold the entries found both in <sorted> and in <sortedb>
store the overlap of <sorted> and <sortedb> in <new>
use comm to put the shared lines of <sorted> and <sortedb> into <new>
from the lists <sorted> and <sortedb> produce <new>, made of what is on both
which entries are in <sorted> as well as in <sortedb>, keep them in <new>
set intersection, sources <sorted> and <sortedb>, target <new>
matching entries of the two lists <sorted> and <sortedb>, under the name <new>
rows present on either side, <sorted> and <sortedb>, go to <new>
file <new>: whatever occurs in <sorted> and also in <sortedb>

= csv-pager parse
> column -s, -t <csv> | less -S
page through <csv> as an aligned table
scroll sideways through the csv <csv> in a pager, columns lined up
view <csv> like a spreadsheet with scrolling left and right
open the table <csv> in less with neat columns and no line wrapping
browse <csv> interactively, fields aligned, long rows not folded
<csv> is wide and long, let me scroll around in it as a table
pipe the tabulated <csv> into less without wrapping
interactive table view for <csv> in the terminal
pager with aligned columns for <csv>, no wrap
less -S over the column-formatted <csv>
read through the spreadsheet <csv> with arrow keys, tidy columns
let me move around in <csv> on screen, rows kept on one line and columns straight

= mail-quote
> sed 's/^/> /' <file>
quote <file> like in an email reply
put a greater-than sign and a blank before every line of <file> on output
$show <file> with > in front of each line
mail style quoting of <file>
print <file> as a markdown block quote
each row of <file> preceded by "> "
use sed to mark all lines of <file> as quoted text with >
i want to answer <file> by mail, print it with quote marks > at the left
reply-style <file>: > at the beginning of all rows
"> " plus line, for all rows of <file>
turn <file> into a quotation for a mail, by > signs
cite <file> the usenet way

= uniq-c-save change
> sort <file> | uniq -c | sort -rn > <new>
write how often each line of <file> occurs to <new>, most frequent first
$save the line frequencies of <file>, highest count on top, as <new>
count identical lines of <file>, rank them and store that in <new>
<new> should hold every different line of <file> with its count, biggest count first
from <file> produce the frequency ranking <new>
tally the rows of <file> in descending order, output goes to <new>
report <new>: what <file> repeats most, ranked with counts
redirect the ranked line counts of <file> to <new>
count and rank rows, source <file>, target <new>
statistics <new>: rows of <file> by number of occurrences, descending
hit list of the lines in <file>, with tallies, stored as <new>
commonest line of <file> on top, then the others with their counts, write that to <new>
`,
)
