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
`,
)
