import { intents } from '../grammar.ts'

/** Everyday edits and questions about text and tables that `text` and `text-more` have no room for. */
export const textDaily = intents(
  'text',
  String.raw`
= shorter-than quiet
> awk 'length < <lineb>' <file>
$show the lines of <file> (shorter than|with fewer than) <lineb> characters
which lines of <file> have less than <lineb> characters
short lines in <file>, below <lineb> characters
keep just the lines of <file> whose length is under <lineb>
rows of <file> not reaching <lineb> characters
use awk to print lines of <file> with a length below <lineb>
drop lines of <file> that have <lineb> characters or more
filter <file> to lines of less than <lineb> letters
if a row in <file> is shorter than <lineb>, print it
every line in <file> that is under <lineb> characters long
length filter on <file>, anything under <lineb> characters survives
tiny entries in <file>, not even <lineb> characters long
too long lines, from <lineb> characters on, should not appear when printing <file>

= shortest-nonblank
> awk 'NF { print length, $0 }' <file> | sort -n | head -n 1
$show the shortest (nonblank|non-empty) line (of|in) <file> and its length
which line of <file> has the fewest characters, empty ones not counted, with the length
what is the shortest line in <file> that is not blank, and how long is it
minimum line length in <file> and that line, blank lines aside
find the line of <file> with the smallest number of characters, skip empty lines, print its length too
use awk and sort to get the shortest non-empty line of <file> with its length
rank lines of <file> by length, leave blank ones out, print the smallest with its length
the briefest row in <file> that has any text, length included
least wordy nonblank line of <file> by characters, with its size
record low of line length in <file>, empties ignored, number plus text
sort nonblank rows of <file> by size, only the smallest, with that size
which nonblank record of <file> is tersest, say how many characters too

= chars-no-space
> tr -d '[:space:]' < <file> | wc -c
$count the characters in <file> without (whitespace|spaces and line breaks)
how many characters does <file> have if blanks and newlines are not counted
number of non-whitespace characters in <file>
length of <file> in characters, spaces excluded
tally the visible characters of <file>
use tr and wc to count characters of <file> other than whitespace
my essay <file> has a character limit, spaces do not count, how long is it
character total of <file>, leave blanks, tabs and newlines out
size of <file> in characters once whitespace is gone
a figure for the printed signs in <file>, no blanks
letters and signs in <file>, how many, not counting any kind of blank
strip whitespace from <file> and say how many bytes remain

= paragraphs-count
> awk 'BEGIN { RS = "" } END { print NR }' <file>
$count the paragraphs (of|in) <file>
how many paragraphs does <file> have
number of paragraphs in <file>
how many blocks of text separated by blank lines are in <file>
tally the paragraphs of the text <file>
use awk in paragraph mode to count the blocks of <file>
into how many paragraphs is <file> divided
paragraph count, <file>
a figure for the sections of <file> between empty lines
blank lines part <file> into how many pieces
tell me how many text blocks <file> has, an empty line ends a block
is <file> one long block or several, count the paragraphs

= paragraph-first
> awk 'BEGIN { RS = "" } NR == 1' <file>
$show the first paragraph (of|in) <file>
print <file> up to its first blank line
opening paragraph of <file>
the first block of text in <file>, until an empty line comes
use awk in paragraph mode to get the first one of <file>
what does the first paragraph of <file> say
stop at the first empty line when printing <file>
lead paragraph, file <file>
beginning of <file> as far as its first gap
let me read just the introductory paragraph of <file>
head of <file> in terms of paragraphs, just one
abstract of <file>, which is its initial paragraph

= paragraph-word quiet
> awk 'BEGIN { RS = ""; ORS = "\n\n" } /<word>/' <file>
$show the paragraphs of <file> $contain <word>
whole paragraphs, not just lines, that mention <word> in <file>
print each block of <file> between blank lines that has <word> in it
which paragraphs of <file> talk about <word>, print them in full
use awk in paragraph mode to find <word> in <file>
search <file> for <word> and give me the complete paragraph each time
paragraph grep: <word>, file <file>
blocks of text in <file> featuring <word>
filter the paragraphs of <file> on <word>
dig <word> out of <file> together with the whole paragraph around it
not the line but the paragraph: where does <file> mention <word>
whenever a block of <file> includes <word>, output that entire block

= insert-before change
> sed -i '/<word>/i <text>' <file>
insert [the line] <text> before (each|every) line $contain <word> in <file>
above every line of <file> with <word> put a line that says <text>
add the line <text> ahead of each <word> line in <file>
edit <file>: <text> goes on a line of its own just above <word>
use sed to put <text> in front of the lines of <file> that match <word>
wherever <file> mentions <word>, the line before that should read <text>
new line <text> on top of each row with <word>, file <file>
every row of <file> featuring <word> gets <text> as its predecessor
place <text> one line above all <word> lines of <file>
precede lines with <word> by a line <text> in <file>
preceding each <word> row of <file> i want a row reading <text>
put <text> over the lines that include <word>, file <file>

= delete-either quiet
> sed -i '/<word>/d; /<word2>/d' <file>
$delete [all] [the] lines $contain <word> or <word2> from <file> itself
edit <file>: lines with <word> must go, lines with <word2> too
throw every line with <word> or <word2> out of the file <file>
purge <file> of lines that mention <word> and of lines that mention <word2>
use sed -i to drop lines matching <word> or <word2> from <file>
neither <word> nor <word2> lines should remain in the file <file>
in-place removal of the rows with <word> or with <word2>, file <file>
clean the file <file> of whatever has <word> or <word2> in the line
weed <word> entries as well as <word2> entries out of <file> and save it
save <file> minus its lines about <word> and about <word2>
kick rows on <word> and rows on <word2> out of <file> permanently
<word> and <word2> are obsolete, erase the lines of <file> that have one of them

= delete-between quiet
> sed -i '/<word>/,/<word2>/d' <file>
$delete everything from [the line with] <word> to [the line with] <word2> in <file>
cut the block that begins with <word> and ends with <word2> out of <file>
edit <file>: the lines between <word> and <word2> must go, those two included
remove the section from <word> through <word2> from the file <file>
use sed -i to drop the range <word> to <word2> in <file>
throw the part of <file> between <word> and <word2> away, both lines too
save <file> without the stretch that starts at <word> and stops at <word2>
in-place removal of the block <word> ... <word2>, file <file>
erase from a line with <word> until a line with <word2>, inclusive, in <file>
the block from <word> down to <word2> in <file> is obsolete, take it out for good
snip rows <word> through <word2> from <file>, in place
<file> has a section opened by <word> and closed by <word2>, kill it with its borders

= swap-whole-word quiet
> sed -i 's/\b<word>\b/<newword>/g' <file>
$replace the whole word <word> (with|by) <newword> in <file>
rename the variable <word> to <newword> in <file>, longer names stay
change <word> to <newword> in <file> only where it stands by itself
substitute <newword> for <word> throughout <file>, but not inside other words
use sed with word boundaries to turn <word> into <newword> in <file>
edit <file>: the separate word <word> becomes <newword> everywhere
swap <word> for <newword> in <file>, complete words only
whole-word replacement, <word> to <newword>, file <file>, in place
every <word> that is a word of its own in <file> should be <newword>
do not touch substrings: in <file> <word> as a full word becomes <newword>
<word> is a function name in <file>, call it <newword> but leave names that include it
respect word boundaries: <word> in <file> has to read <newword>, saved

= replace-second
> sed 's/<word>/<newword>/2' <file>
$replace the second <word> on (each|every) line of <file> (with|by) <newword> and print it
print <file> with only the second occurrence of <word> per line changed to <newword>
on every line of <file>, turn the 2nd <word> into <newword>, output only
leave the first <word> of a line alone, the second becomes <newword>: show <file> like that
use sed to substitute <newword> for the second <word> of each line in <file>
second <word> in a line becomes <newword>, file <file>, not saved
output <file>, where each line's second <word> reads <newword>
just the 2nd match of <word> on the lines of <file>, <newword> in its place, to the screen
show what <file> would be if the second <word> per line was <newword>
per row of <file>, s/<word>/<newword>/ on match number two, print only
preview <file> after the second <word> of a row was swapped for <newword>
skip one <word> per row in <file>, then put <newword> for the next one, screen only

= replace-phrase quiet
> sed -i 's/<phrase>/<newword>/g' <file>
$replace [the (text|string|phrase)] <phrase> (with|by) <newword> (everywhere|throughout|) in <file>
change every <phrase> in <file> to <newword>
edit <file>: wherever it says <phrase> it should say <newword>
the words <phrase> in <file> have to become <newword>
use sed -i to substitute <newword> for <phrase> in <file>
swap the phrase <phrase> for <newword> all over <file>
find and replace in <file>: <phrase> to <newword>, saved
turn all occurrences of the string <phrase> into <newword>, file <file>
i want <newword> where the file <file> has <phrase>
go through <file> and put <newword> in place of <phrase> each time
global substitution in place, <phrase> by <newword>, file <file>
the expression <phrase> is outdated, <file> ought to say <newword>
rephrase <file>: no longer <phrase> but <newword>

= replace-from-line quiet
> sed -i '<line>,<lineb>s/<word>/<newword>/g' <file>
$replace <word> (with|by) <newword> in lines <line> to <lineb> of <file>
change <word> to <newword> in <file>, but only from line <line> through line <lineb>
edit lines <line> to <lineb> of <file>: every <word> becomes <newword>
restrict the substitution of <newword> for <word> to lines <line>-<lineb>, file <file>
use sed to turn <word> into <newword> between line <line> and line <lineb> of <file>
within the range <line> to <lineb> of <file>, swap <word> for <newword>
leave <file> alone outside of lines <line> to <lineb>, inside of them <word> becomes <newword>
on rows <line> up to <lineb> of <file> put <newword> wherever there is <word>
fix <word> into <newword>, rows <line> through <lineb>, file <file>
s/<word>/<newword>/g for rows <line> to <lineb>, in place, file <file>
only a part of <file>, lines <line> up to <lineb>, needs <newword> rather than <word>
the section <line>-<lineb> of <file> still says <word>, correct to <newword>

= inline-comments
> sed 's/#.*//' <conf>
$show <conf> with everything from a # to the end of its line removed
print <conf> and cut each line off at the first hash sign
strip comments from <conf>, those behind settings as well
what is left of the lines in <conf> in front of #
use sed to delete from # to the line end in the output of <conf>
drop hash sign and whatever follows it on each line of <conf>
<conf> without inline comments
print the lines of <conf> only as far as the # sign
remove trailing and full comments from <conf> on output, leaving the lines
show only the part before # on every row of <conf>
settings of <conf> free of # remarks
hide # and the text to the right of it, file <conf>

= strip-parens
> sed 's/([^)]*)//g' <file>
$delete everything in parentheses from <file> and print it
print <file> without the text in round brackets
strip parenthesized remarks from <file>
<file> minus what stands between brackets, the brackets too
use sed to drop parentheses and their content from <file>
leave out bracketed asides when showing <file>
cut the parts in parentheses out of the output of <file>
show <file> but skip whatever is put in round brackets
read <file> with its parenthetical notes gone
remove all text enclosed in parens, file <file>
delete round bracket groups from <file> on output
text of <file> with asides in round brackets left unsaid

= bullets
> sed 's/^/- /' <file>
put a dash and a space before (each|every) line of <file>
$show <file> as a bullet list
turn the lines of <file> into markdown list items
print <file> with "- " in front of every line
make a bulleted list out of <file>
use sed to prefix the lines of <file> with a dash and a blank
markdown bullets for all rows of <file>
i want each entry in <file> led by a dash
prepend a hyphen and a space to all lines, file <file>
list style output of <file>, a dash at each line start
itemize <file>: each row preceded by "- "
i need <file> as bullets for a readme

= space-to-comma
> tr -s ' ' ',' < <log>
convert <log> from spaces to commas, several spaces count as one
make <log> comma separated instead of space separated
turn runs of blanks in <log> into single commas
csv from the space separated log <log>
use tr to squeeze the spaces of <log> and replace them by commas
replace one or more spaces in <log> by a comma
change the delimiter of <log> from blanks to a comma, no empty fields
i want to open <log> as csv, so put a comma for every gap between words
print <log> with its fields divided by commas in place of spaces
blanks in <log> become commas, neighbouring ones just one
whitespace table <log> to comma separated
collapse blanks of <log> and write , for them

= tabs-to-spaces-in change
> sed -i 's/\t/    /g' <file>
$replace (each|every) tab in <file> (with|by) four spaces, in the file
edit <file>: tabs become four blanks
get rid of tabs in the file <file>, four spaces for each
convert tabs to 4 spaces inside <file> and save it
use sed -i to turn tabs of <file> into four spaces
<file> mixes tabs and spaces, put 4 spaces wherever there is a tab
no more tab characters in <file>, 4 blanks instead, saved in place
swap each tab for four spaces and write <file> back
untabify the file <file> in place with a width of 4
python complains about tabs in <file>, save it with four blanks for each
expand tab characters to 4 blanks permanently, file <file>
from tabs to spaces, four apiece, in <file> itself

= bom quiet
> sed -i '1s/^\xEF\xBB\xBF//' <file>
$delete the (byte order mark|bom|utf-8 bom) from <file>
strip the bom at the start of <file>
<file> begins with invisible bytes ef bb bf, take them out
save <file> without a byte order mark
use sed -i to remove the utf-8 bom of <file>
my script chokes on the bom in <file>, get it out
edit <file>: no byte order mark at its beginning
clean the byte order mark off the first line of <file>
windows put a bom into <file>, remove it in place
drop EF BB BF from the head of <file>
excel added three strange bytes to the front of <file>, erase them
no BOM please in <file>, edit in place

= word-of-line
> awk 'NR == <line> { print $<small> }' <file>
$show word <small> of line <line> (of|in) <file>
what is word number <small> on line <line> of <file>
print only field <small> from line <line> of <file>
pick a single word out of <file>: line <line>, word <small>
the word at position <small> in row <line> of <file>
use awk to get field <small> of line number <line> in <file>
go to line <line> of <file> and give me its word no. <small>
cell at row <line>, column <small> of the space separated <file>
just one word from <file>, the one at line <line>, field <small>
line <line> of <file>, its word <small>, nothing else
from row <line> in <file> i want item <small>, split at blanks
token <small> on line <line>, file <file>

= removed-lines quiet
> diff <bare> <bare2> | grep '^<' || true
$show only the lines of <bare> that are (removed|gone) in <bare2>
what was dropped from <bare> on the way to <bare2>, in diff notation
diff <bare> against <bare2> but print just the deleted lines
which lines of <bare> did <bare2> lose, according to diff
use diff and grep to get the deletions from <bare> to <bare2>
only the < lines of the diff between <bare> and <bare2>
old material of <bare> no longer in the newer version <bare2>
compare the old <bare> with the new <bare2>, deletions only
somebody edited <bare> into <bare2>, which lines did they take out
rows lost between the versions <bare> and <bare2>, as diff shows them
what is missing from <bare2> that <bare> had, in < style
diff <bare> <bare2>, left-only part

= diff-color quiet
> diff --color=always -u <bare> <bare2> || true
(compare|diff) <bare> and <bare2> in color
$show the differences between <bare> and <bare2> with colors, unified
colored unified diff of <bare> and <bare2>
red and green: what changed from <bare> to <bare2>, with context
use diff with color and -u on <bare> and <bare2>
highlight in color what differs between <bare> and <bare2>, in unified form
git-like colored diff between the files <bare> and <bare2>
i want a diff from <bare> to <bare2> with additions and removals colored
unified comparison, colour always on: <bare>, <bare2>
i want to see changes from <bare> to <bare2> in red and green, unified
patch style with color: <bare> versus <bare2>
contrast <bare> with <bare2> in unified format, painted

= diff-y-changes quiet
> diff -y --suppress-common-lines <bare> <bare2> || true
$show the differences of <bare> and <bare2> side by side without the common lines
compare <bare> and <bare2> next to each other, only lines that differ
two column diff of <bare> and <bare2>, equal lines left out
side by side view of only the changed lines between <bare> and <bare2>
use diff -y but suppress what <bare> and <bare2> share
put the differing lines of <bare> and <bare2> in two columns, hide identical ones
left and right: what is different in <bare> and in <bare2>, nothing that is the same
compare two versions, <bare> and <bare2>, in parallel columns, changes only
skip identical rows in a side-by-side diff of <bare> with <bare2>
sdiff like view for <bare> and <bare2> minus identical rows
differences of <bare> and <bare2> in parallel, skip equal lines
how do <bare> and <bare2> deviate, left next to right, differing rows only

= sort-nonblank
> grep -v '^$' <file> | sort -u
$show the distinct nonblank lines of <file> in order
drop empty lines and duplicates from <file> and sort it
clean list from <file>: sorted, no repeats, no blank lines
sort <file> uniquely and leave its empty lines out
use grep -v and sort -u to tidy <file>: no blanks, no doubles
every different line of <file> except empty ones, sorted
the lines of <file> from a to z, each once, blank ones thrown away
deduplicate and order <file>, ignoring empty lines
filter the blank rows out of <file>, then sorted unique
tidy the list <file>: alphabetical, without gaps and without repeats
alphabetize <file>, throw away gaps and repeats
set of nonblank rows, file <file>, ascending

= top-csv-groups
> tail -n +2 <csv> | cut -d, -f<col> | sort | uniq -c | sort -rn | head -n <small>
$show the <small> most (frequent|common) values in <col> of <csv>, header excluded
which <small> entries come up most often in <col> of <csv>, with counts, without the header
top <small> values of <col> in the data rows of <csv> and how many times each occurs
rank what is in <col> of <csv> by frequency, skip the heading, keep <small>
the <small> commonest entries under <col>, csv <csv>, counted, header skipped
group the records of <csv> by <col>, count and give me the <small> largest groups
use tail, cut and uniq -c for the <small> most frequent values in <col> of <csv>
the <small> biggest groups in <csv> according to <col>, header not counted
frequency leaderboard for <col> of the table <csv>, title row ignored, <small> entries
which values dominate <col> of <csv>, the <small> top ones with counts, below the header
histogram of <col>, csv <csv> minus title row, cut at <small> entries
winners under <col> of <csv> by number of records, <small> of them, titles not counted

= csv-concat change
> awk 'FNR > 1 || NR == 1' *.csv > combined.csv
combine all csv files here into combined.csv with a single header [line]
merge the csv files of this $dir into combined.csv, keep the header only once
concatenate *.csv as combined.csv without repeating the heading
all csv files have the same columns, put their rows together in combined.csv under one header
one big csv, combined.csv, from every csv right here, titles just once
use awk to join *.csv to combined.csv, header lines of later files skipped
stack the csv tables of this $dir on top of each other in combined.csv, one title row
append the rows of all csv files to one another in combined.csv, first header only
i have many csv exports in this $dir, make a single table combined.csv with one header line
collect every record of *.csv in combined.csv and do not duplicate column names
csv parts of this $dir into one file combined.csv, headers not repeated
glue together *.csv as combined.csv, but the column names must come only at the top

= csv-join
> join -t, <(sort <csv>) <(sort <csv2>)
join <csv> and <csv2> on their first column
match the rows of <csv> and <csv2> by the first field, both get sorted first
combine the csv files <csv> and <csv2> where the first column is equal
like sql inner join: <csv> with <csv2> on the first column
use join with commas on sorted versions of <csv> and <csv2>
put rows of <csv> next to rows of <csv2> that share the first field
vlookup style: extend <csv> by the columns of <csv2>, key is the first column
merge two csv tables side by side on column one: <csv>, <csv2>
look up every first field of <csv> in <csv2> and print both rows as one
relational join on field 1, files <csv>, <csv2>, comma separated
the first column links <csv> with <csv2>, output the linked rows
which rows of <csv> have a partner in <csv2> by first column, print both together

= csv-dup-keys quiet
> cut -d, -f<col> <csv> | sort | uniq -d
which values occur more than once in <col> of <csv>
$show the duplicate values in <col> of <csv>
is <col> of <csv> unique, print the values that are not
repeated entries under <col>, csv <csv>, each listed once
find doubles in <col> of the csv <csv>
use cut and uniq -d to get repeated values of <col> in <csv>
values of <col> that two or more rows of <csv> share
are there duplicate keys in <csv>, the key being <col>
what is in <col> of <csv> at least twice
non-unique contents of <col> in the table <csv>
validate <csv>: <col> must be unique, name the offenders
what value of <col> is listed several times in <csv>

= csv-contains quiet
> awk -F, '$<col> ~ /<stem>/' <csv>
$show the rows of <csv> where <col> contains <stem>
which rows of <csv> have <stem> somewhere in <col>
filter <csv> to records with <stem> inside <col>
search only <col> of <csv> for <stem> and print those rows
use awk to match <stem> against <col> of the comma separated <csv>
records in <csv> whose <col> includes <stem>
if <col> of a row in <csv> mentions <stem>, print the row
look for <stem> in the csv <csv>, but just within <col>
sql style where <col> like <stem> on <csv>
complete rows of <csv> that match <stem> in <col>
substring search within <col>, text <stem>, table <csv>
records of <csv> with <stem> as part of <col>

= csv-not-equal
> awk -F, '$<col> != "<value>"' <csv>
$show the rows of <csv> where <col> is not <value>
drop rows of <csv> with <value> in <col> and print the others
which rows of <csv> have something other than <value> in <col>
filter <csv>: <col> must not be <value>
everything in <csv> apart from rows whose <col> equals <value>
use awk to print rows of <csv> with a <col> different from <value>
records in <csv> having any <col> except <value>
exclude <value> as <col> from the csv <csv>
sql style where <col> != <value> on <csv>
hide those rows in <csv> that say <value> under <col>
skip <value> in <col>, print every other row of <csv>
inequality filter, <col> other than <value>, table <csv>

= csv-between quiet
> awk -F, '$<col> >= <line> && $<col> <= <lineb>' <csv>
$show the rows of <csv> where <col> is between <line> and <lineb>
which rows of <csv> have <line> to <lineb> in <col>
filter <csv> to records with <col> from <line> up to <lineb>
rows of <csv> whose <col> lies in the range <line>-<lineb>
use awk to keep rows of <csv> with <col> at least <line> and at most <lineb>
records in <csv> having a <col> not below <line> and not above <lineb>
numeric range filter on <col> of <csv>, <line> through <lineb>
sql style where <col> between <line> and <lineb> on <csv>
drop rows of <csv> with a <col> under <line> or over <lineb>
<col> from <line> to <lineb>: matching rows, csv <csv>
<col> no smaller than <line>, no larger than <lineb>: records out of <csv>
from the table <csv> those lines whose <col> falls into <line> to <lineb>

= csv-random
> tail -n +2 <csv> | shuf -n <small>
pick <small> random rows from <csv>, not the header
$show <small> data rows of <csv> chosen at random
random sample of <small> records from the csv <csv>, heading left out
draw <small> rows of <csv> by chance, without the first line
use tail and shuf to sample <small> rows of <csv>
any <small> records of <csv>, randomly, header excluded
i need <small> winners from <csv>, drawn at random below the header
<small> arbitrary data lines out of the table <csv>, title row not among them
let chance select <small> entries of <csv>, skip the column names
lottery over the records of <csv>, <small> of them, title row excluded
shuffle data lines of <csv> and take <small>
spot check: <small> randomly chosen rows from the csv <csv> below its header

= csv-add-cols
> awk -F, 'NR > 1 { print $<small> + $<small2> }' <csv>
add column <small> and column <small2> of <csv> row by row
for each data row of <csv> print column <small> plus column <small2>
sum of columns <small> and <small2> in every row of <csv>, header skipped
what do fields <small> and <small2> add up to in each record of <csv>
use awk to print field <small> plus field <small2> for the rows of <csv>
row totals over columns <small> and <small2>, csv <csv>, without the header
one sum per record of <csv>: column <small> + column <small2>
per row addition of columns <small> and <small2> in the table <csv>, titles ignored
calculate column <small> + column <small2> for all data lines in <csv>
column <small> + column <small2>, evaluated for all records in <csv>
combine fields <small> and <small2> of <csv> by adding, row after row, title row skipped
total per record made of columns <small> and <small2>, csv <csv>

= csv-total-row
> awk -F, '{ print } NR > 1 { s += $<col> } END { print "total," s }' <csv>
print <csv> with a total of <col> as an additional last line
$show <csv> and below it the sum of <col>
add a total row for <col> at the bottom of <csv>, on screen
the whole table <csv> plus a final line with the sum over <col>
use awk to print <csv> and then the total of <col>
like a bill: all rows of <csv> and at the end the total of <col>
output the csv <csv> followed by what <col> adds up to
complete <csv>, then a line saying total and the sum of <col>
append the grand total of <col> when printing <csv>
table <csv> with a footer that sums <col>
show me <csv> and beneath it how much <col> is overall
finish the listing of <csv> with a sum line for <col>

= nums-round
> awk '{ printf "%d\n", $1 + 0.5 }' <nums>
round (each|every) number in <nums> to (the nearest integer|a whole number)
$show the numbers of <nums> rounded [to integers]
print the values in <nums> without decimals, rounded half up
nearest whole number for each value of <nums>
use awk to round the numbers in <nums>
i do not need fractions: figures of <nums> rounded to integers
integers instead of decimals for <nums>, properly rounded
rounded version of the numbers in <nums>
make the data of <nums> whole numbers by rounding
nearest integers for the data in <nums>
cut off decimals in <nums> by rounding
commercial rounding of the figures in <nums>

= web-methods
> awk -F'"' '{ split($2, a, " "); print a[1] }' <weblog> | sort | uniq -c | sort -rn
$count the requests per http method in <weblog>
how many GET, POST and other requests are in [the web server log] <weblog>, most first
which http methods occur in <weblog> and how often
rank the request methods of the web log <weblog>
tally GETs and POSTs in the apache log <weblog>
methods used by clients per <weblog>, with counts, top first
distribution of http verbs in <weblog>
group <weblog> by request method, count and sort
breakdown of hits by method, descending, web log <weblog>
GET versus POST on my website, counts for every method, <weblog>, top first
how is the site accessed, verbs with counts from the access log <weblog>
frequency of each request verb, web log <weblog>, descending

= web-posts quiet
> grep '"POST ' <weblog>
$show [all] the POST requests in <weblog>
which POST requests are in [the web server log] <weblog>
lines of <weblog> with the method POST
filter the web log <weblog> to POST requests
use grep to get the POSTs from the apache log <weblog>
who sent a form to my site, POST entries of <weblog>
log lines from <weblog> about http posts
entries in <weblog> made by POST rather than GET
every http POST recorded in <weblog>
access log <weblog>, just entries of method POST
uploads and forms: POST hits from <weblog>
let me read all POST hits out of <weblog>

= web-largest
> sort -k10,10 -rn <weblog> | head -n <small>
which <small> requests in <weblog> had the largest responses
$show the <small> entries of [the web server log] <weblog> with the most bytes sent
<small> biggest responses in the web log <weblog>, complete lines
the heaviest <small> requests by response size, <weblog>
sort the apache log <weblog> by bytes, largest first, keep <small>
what eats my bandwidth, <small> log lines of <weblog> with the greatest size
top <small> of <weblog> ranked on the size of the answer
rank hits in <weblog> by bytes transferred and print <small>
log lines with the <small> highest byte counts, web log <weblog>
access log <weblog>: <small> entries with the fattest responses
biggest downloads from my website, <small> log lines of <weblog>
order <weblog> by the size field descending, cut at <small>

= web-client-bytes
> awk '{ s[$1] += $10 } END { for (c in s) print s[c], c }' <weblog> | sort -rn
$show how many bytes each client downloaded according to <weblog>, most first
bytes per client in [the web server log] <weblog>, sorted descending
traffic by ip in the web log <weblog>, largest on top
who downloads most from my site, bytes per address from <weblog>
sum the response sizes of <weblog> for each client and rank them
use awk to total bytes per address in the apache log <weblog>, sorted
bandwidth broken down by client, descending, <weblog>
group <weblog> by client address, add up bytes, order by that
which visitors of <weblog> used how much traffic, biggest consumer at the head
data volume for each ip, descending, access log <weblog>
heaviest downloaders of <weblog> with their bytes, sorted
traffic accounting by client address from <weblog>, most first

= web-client-errors
> awk '$9 >= 400 { print $1 }' <weblog> | sort | uniq -c | sort -rn
which clients (got|caused) the most errors in <weblog>
$count failed requests per client in <weblog>, status 400 and up, most first
rank the addresses of [the web server log] <weblog> by their number of 4xx and 5xx responses
clients with failed requests in the web log <weblog>, with counts, top first
who keeps hitting errors on my site, addresses with error counts from <weblog>
errors per ip, status at least 400, apache log <weblog>, descending
group responses of <weblog> with code 400 or higher by client and sort by count
which visitors ran into errors how often per <weblog>, ranked
leaderboard of addresses with http errors in <weblog>
attackers? ips with many 4xx or 5xx answers, counted and ranked, <weblog>
for each address how many of its hits failed in <weblog>, descending
access log <weblog>: error count by client ip, status 400 up, worst on top

= web-error-rate
> awk '$9 >= 400 { e++ } END { printf "%.1f%%\n", 100 * e / NR }' <weblog>
what percentage of the requests in <weblog> failed
$show the error rate of [the web server log] <weblog> in percent
share of responses with status 400 or above in <weblog>, as a percentage
how many percent of the hits in the web log <weblog> ended in an error
use awk to work out the percentage of failed requests in <weblog>
error rate according to <weblog>
out of a hundred requests in the apache log <weblog>, how many fail
ratio of failed to all requests, in percent, from <weblog>
is my site reliable, percent of errors in <weblog>
percentage of 4xx and 5xx answers among all hits in <weblog>
fraction of bad answers, status 400 and higher, in percent, access log <weblog>
how unhealthy is my website per <weblog>, failed hits as a percentage

= web-minutes
> cut -d: -f2,3 <weblog> | sort | uniq -c | sort -rn | head -n <n>
which <n> minutes were the busiest according to <weblog>
$show the <n> minutes with the most requests in <weblog>
peak load by minute in [the web server log] <weblog>, top <n>
rank the minutes of the day in the web log <weblog> by number of hits and keep <n>
when exactly did traffic peak, <n> busiest minutes from <weblog>
requests per minute in <weblog>, the <n> highest
group the apache log <weblog> by hour and minute, count, keep the <n> largest
hits by minute, descending, <n> rows, from <weblog>
traffic spikes in <weblog>: the <n> minutes having most hits
minute by minute load from <weblog>, only the top <n>
access log <weblog>, <n> minutes with the heaviest load
in which <n> minutes did most visitors come, see <weblog>

= merge-files-unique-save change
> sort -u <bare> <bare2> > <new>
merge <bare> and <bare2> without duplicates and $save it (to|in|as) <new>
write the union of <bare> and <bare2>, sorted, to <new>
<new> should hold every different line of <bare> and <bare2>, in order
combine the lists <bare> and <bare2> into <new>, each line only once
use sort -u to make <new> from <bare> and <bare2>
consolidate <bare> with <bare2>, drop doubles, result file <new>
one deduplicated, sorted list <new> out of <bare> and <bare2>
put <bare> and <bare2> together as <new> with repeats collapsed and lines sorted
produce <new>: sorted unique lines from the two files <bare> and <bare2>
sorted set union of <bare> and <bare2> goes to the file <new>
throw <bare> and <bare2> together, sort, collapse repeats, save under <new>
i keep two lists <bare> and <bare2>, make a clean sorted one called <new>

= lines-only-n quiet
> sort <file> | uniq -c | awk '$1 == <small>'
which lines occur exactly <small> times in <file>
$show the lines of <file> that (occur|appear) precisely <small> times, with that count
lines in <file> with a frequency of exactly <small>
entries listed <small> times in <file>, no more and no fewer, count in front
use uniq -c and awk to get lines of <file> that come up exactly <small> times
rows of <file> having <small> copies altogether, counted
what is in <file> <small> times, not oftener and not less
count equal lines of <file> and keep those with a count of <small>
filter the line frequencies of <file> to exactly <small>
entries of the list <file> present <small> times exactly, with the number
frequency equals <small>: rows of <file>
who is on the list <file> <small> times, neither more nor less, number included

= strip-numbers-front
> sed 's/^[0-9]*[.)]* *//' <file>
$delete the numbering at the start of (each|every) line (of|in) <file> and print it
print <file> without the leading numbers like 1. or 2.
strip list numbers from the beginnings of the lines in <file>
turn the numbered list <file> into a plain one
use sed to drop leading digits, dot and blanks from lines of <file>
<file> has 1. 2. 3. in front of its lines, show it without
remove item numbers at the left of <file> in the output
unnumber the lines of <file>
lose the digits that lines of <file> begin with
a list with numbers in <file>, i just need the text of the items
ordered list <file> to unordered: digits and dots at line starts go, on output
drop enumeration from rows of <file>

= append-line-end
> sed 's/$/,/' <file>
put a comma at the end of (each|every) line of <file>
$show <file> with a trailing comma on each line
print every line of <file> followed by a comma
add a comma behind all lines of <file>, on output
use sed to append a comma to the lines of <file>
each row in <file> should finish in a comma, print that
i need commas at the line ends of <file> to paste it into a list
rows of <file> terminated by commas
suffix all lines, file <file>, with a comma
json needs commas after the rows of <file>, print it like that
each row of <file>, then a comma
finish all rows of <file> by a comma, preview only

= quote-join
> sed "s/.*/'&'/" <file> | paste -sd,
join the lines of <file> into one comma separated list with each in single quotes
make a quoted list for an sql IN clause out of <file>
$show the lines of <file> as 'a','b','c'
single quote every line of <file> and put commas between, all on one line
turn <file> into one line of quoted values separated by commas
use sed and paste to build an sql value list from <file>
i have ids in <file> and need them in single quotes with commas, on a single line
quoted comma list from the rows of <file>, single quotes
wrap lines of <file> in single quotes and string them together with commas
'x','y','z' out of the rows of <file>
values for where id in a list, taken from <file>, quoted singly, comma between, one line
make sql literals from <file> and concatenate them by commas

= words-per-ext
> cat *.<ext> | wc -w
how many words are in all <ext> files <here> together
$count the words of all *.<ext> in this $dir, one total
total word count over the <ext> files right here
words in *.<ext> altogether
use cat and wc for the number of words in all <ext> files of this $dir
grand total of words in the .<ext> files in this $dir, one number
how long is everything in the <ext> files right here, in words, taken together
add up the words of every <ext> file in this $dir
sum of words, *.<ext>, a single figure
combined length in words for *.<ext> here, one figure
word total across the .<ext> documents right here
all <ext> files of this $dir poured together: number of words

= line-copy quiet
> sed -n '<line>p' <bare> >> <bare2>
append line <line> of <bare> to <bare2>
copy line <line> of <bare> to the end of <bare2>
take line number <line> out of <bare> and add it at the bottom of <bare2>
<bare2> should get line <line> of <bare> as its last line
use sed to print line <line> of <bare> onto the end of <bare2>
add the <line>th line from <bare> to the file <bare2>
duplicate row <line> of <bare> at the bottom of <bare2>
line <line>, file <bare>, appended to <bare2>
extend <bare2> by what line <line> of <bare> says
put a copy of line <line> from <bare> behind the last line of <bare2>
redirect row <line> in <bare> to the tail of <bare2>
<bare>, line <line>: repeat it as the final line of <bare2>

= file-into-file change
> sed -i '/<word>/r <sorted>' <file>
insert the contents of <sorted> after (each|every) line $contain <word> in <file>
below every line of <file> with <word> paste the file <sorted>
include <sorted> in <file> right behind the lines that mention <word>
edit <file>: after <word> comes the text of <sorted>
use sed to read <sorted> into <file> below lines matching <word>
put the whole of <sorted> into <file> beneath each <word> line
wherever <file> has a line with <word>, the content of <sorted> should follow
merge <sorted> into <file> at the position of <word>, after that line
text of <sorted> goes under the <word> rows of <file>
splice <sorted> into <file> following rows that include <word>
under each <word> in <file>, the entire content of <sorted>
include file <sorted>, marker <word>, target <file>, below the marker

= log-since quiet
> awk '$0 >= "<date>"' <file>
$show the lines of <file> that sort at or after <date>, lines beginning with a date
entries of <file> from <date> on, each line starts with an iso date
<file> has iso dates in front of its lines, print what is not older than <date>
log lines in <file> since <date>, comparing the beginning of the line
use awk to print lines of <file> not before <date>, the date is at the line start
keep those lines of <file> whose leading date is <date> or later
what was logged in <file> on <date> and afterwards, judging by the date each line begins with
rows of <file> dated <date> or newer, date first on the row
skip everything in <file> older than <date>, lines are led by iso dates
from <date> until the end: entries of <file>, whose rows start with iso dates
date led rows in <file>, at least <date>
history since <date> in <file>, every row of which begins with year-month-day

= date-lines quiet
> grep '^<date>' <file>
$show the lines of <file> that begin with the date <date>
entries of <file> from the day <date>, the date comes first on the line
what was logged on <date> in <file>, print lines that start with that date
log lines of <file> for just one day, <date>, at the line start
use grep with ^ to get the lines of <file> dated <date>
filter <file> to the day <date>, which stands at the beginning of a line
only rows led by <date>, file <file>
which lines of <file> open with <date>
that day's entries out of <file>: lines prefixed by <date>
log of one day, <date>, from <file>, rows prefixed by it
daily extract for <date>: rows of <file> that start so
what does <file> have for <date>, at the beginning of the row
`,
)
