import { intents } from '../grammar.ts'

/** Reading, cutting, sorting and rewriting text. */
export const text = intents(
  'text',
  String.raw`
= cat
> cat <file>
$show [the] (contents|content) of <file>
$show <file>
cat <file>
read <file>
what is in <file>
what does <file> contain
dump <file> to the (terminal|screen)
let me read <file>
open <file> in the terminal and print all of it
write the complete text of <file> to standard output
i want to (look at|see) what somebody wrote in <file>
spit out everything that <file> holds
type out <file> here
i need the full text of <file> on my screen
would like to know everything that is written inside <file>
put <file> on screen
contents <file>
what is written down in <file>

= cat-two
> cat <bare> <bare2>
$show <bare> and <bare2>
$show the contents of <bare> (and|followed by) <bare2>
concatenate <bare> and <bare2>
dump <bare> and then <bare2> to the (terminal|screen)
print both files <bare> and <bare2>, one after the other
i want to read <bare> and right after it <bare2>
output the text of <bare> with the text of <bare2> after it
let me see <bare> and <bare2> in one go
<bare> plus <bare2>, both on stdout
have <bare> printed first, then <bare2>
type out <bare> immediately followed by <bare2>
one stream with the contents of <bare> and, after that, of <bare2>
the full texts of <bare> and <bare2> on my screen, in that order
i have two files, <bare> and <bare2>, and would like to view both at once
contents <bare>, contents <bare2>

= cat-merge change
> cat <bare> <bare2> > <new>
(merge|combine|join|concatenate) <bare> and <bare2> (into|to) <new>
concatenate <bare> and <bare2> and save (the result|) (in|to|as) <new>
put <bare> and <bare2> together in <new>
glue <bare> and <bare2> together and write that to <new>
make one file <new> out of <bare> and <bare2>
create <new> with everything of <bare> and then everything of <bare2>
i need a single file <new> that holds <bare> first and <bare2> behind it
write <bare> followed by <bare2> into <new>
use cat to build <new> from <bare> and <bare2>
two parts, <bare> and <bare2>, have to become one: name it <new>
stitch <bare2> onto <bare> and keep the outcome under the name <new>
<new> = <bare> + <bare2>
redirect the contents of <bare> and <bare2> to <new>, originals stay
fuse <bare> with <bare2>, destination <new>
append <bare2> after <bare> in a brand new file <new>

= cat-ext-merge change
> cat *.<ext> > <new>
(merge|combine|join|concatenate) all <ext> files (into|to) [one file] <new>
concatenate all <ext> files <here> into <new>
glue every <ext> file <here> together as <new>
i want one big file <new> that holds the text of all <ext> files <here>
dump all the <ext> files <here> one after another into <new>
collect what is in the <ext> files of this $dir in a single file <new>
use cat to put every .<ext> file of the current $dir into <new>
append all <ext> files <here> to each other and write the outcome to <new>
<new> should be all the .<ext> files <here> stuck together
combine *.<ext> > one output called <new>
my notes are scattered over several <ext> files <here>, bring them all into <new>
build <new> by stringing together each .<ext> file <here>
everything with the ending .<ext> <here>, joined up and saved as <new>
have the <ext> files <here> fused to a single one, name <new>

= cat-n
> cat -n <file>
$show <file> with line numbers
number the lines of <file>
$show <file> with (numbered lines|each line numbered)
add line numbers to <file>
print <file> and put a running number in front of every line, empty ones too
i want to see which number each line of <file> has while reading it
number every line of <file>, blank ones included
output <file> as a numbered listing, counting blank lines as well
<file> with a line counter on the left
use cat to print <file> with numbered lines
prefix each line of <file>, blank or not, with its number on output
listing of <file>, like in an editor with line numbers on
display <file> along with the number of each line
line numbers down the left hand side of <file>
<file> with a number per line
each line of <file> together with its position in the file

= nl
> nl <file>
number the non[-| ]empty lines of <file>
$show <file> with non-blank lines numbered
print <file> and number its lines, but leave the blank ones without a number
give each line of <file> that has text a number
use nl on <file>
numbered listing of <file> in which empty lines do not count
i want the lines of <file> numbered without counting the empty ones
number the lines of <file> the way nl does it, gaps stay unnumbered
enumerate only those lines of <file> that hold something
1, 2, 3 before each filled line of <file>, none before an empty one
<file> with numbering that skips blank lines
have the lines with content in <file> numbered
<file> numbered, empty rows not counted
line numbers for <file>, though not for blank lines

= cat-A
> cat -A <file>
$show (tabs and line ends|non-printing characters|invisible characters|special characters|whitespace) in <file>
are there tabs or odd characters hidden in <file>
make the tabs and line ends of <file> visible
print <file> so that tabs come out as ^I and line ends as a dollar sign
reveal (hidden|unprintable|control) characters in <file>
i suspect strange invisible characters in <file>, show them
debug the whitespace of <file>
use cat to print <file> with its tabs, line ends and control characters marked
spaces or tabs, which does <file> use? mark every one of them
show nonprinting, show ends and show tabs for <file>
something unseen breaks my parser, display <file> with all invisible bytes marked
where do the lines of <file> really end: mark that and the tabs
print <file> verbosely with $ at line ends and ^I for tabs

= tac
> tac <file>
$show <file> (backwards|in reverse|upside down) [line by line]
reverse the (order of the lines|line order|lines) (in|of) <file>
$show the lines of <file> in reverse [order]
$show <file> with the last line first
flip <file> so that the bottom line comes first
read <file> from the bottom up
newest line first: print <file> from its end to its beginning
turn the lines of <file> around, last to first
print <file> bottom to top
use tac on <file>
cat <file> in the opposite direction, final line leading
from the end to the start, all lines of <file>
whole log <file>, latest entry on top
let line order of <file> run the other way round
the entries of <file>, most recent at the bottom, should come most recent first
inverted line order, <file>
read <file> the wrong way up

= rev
> rev <file>
reverse (each|every) line (of|in) <file>
$show each line of <file> reversed
reverse the characters (on|in|of) each line of <file>
mirror every line in <file>
write every line of <file> from right to left
spell each line of <file> backwards
turn the letters of each line of <file> around
i want the text on every line of <file> mirrored, the order of lines unchanged
use rev on <file>
print each line of <file> with its characters in the opposite order
abc becomes cba: do that with each line of <file>
line by line, invert the character sequence of <file>
have the text in every row of <file> read right to left
letters in opposite sequence for all rows of <file>

= head
> head -n <n> <file>
$show the first <n> lines (of|in|from) <file>
first <n> lines of <file>
head of <file> <n> lines
top <n> lines of <file>
peek at the top <n> lines of <file>
how does <file> begin, <n> lines are enough
preview <n> lines at the (start|top|beginning) of <file>
cut <file> off after line number <n> and print what is before
the opening <n> lines of <file>
i only want to read the first <n> lines of <file>
use head to print <n> lines of <file>
<n> lines from where <file> begins
i need just the <n> uppermost rows of <file>
cap the output of <file> at <n> lines
have the initial <n> entries of <file> displayed
start of <file>: <n> rows
no more than <n> lines off the top of <file>
give <file> a look, <n> rows are plenty

= head-default
> head <file>
$show the (beginning|start|top) of <file>
head <file>
$show the first few lines of <file>
peek at how <file> starts
preview the (top|beginning|start) of <file>
what does the start of <file> look like
i only need a glance at the beginning of <file>
quick look at the (first lines|top) of <file>
how does <file> begin
use head on <file>
opening lines of <file>, the usual ten
let me have a quick peek into <file>, just how it starts
a few lines from the top of <file> will do
no need for all of <file>, its first lines are enough

= head-one
> head -n 1 <file>
$show the first line (of|in|from) <file>
first line of <file>
$show the (header|heading|top line) of <file>
what is the first line of <file>
how does the very first line of <file> read
print nothing but line one of <file>
peek at the topmost line of <file>
i just need the opening line of <file>
only the top line of <file>
what stands on the first line in <file>
row number one of <file>, nothing after it
title line of <file>
with what line does <file> open
headline of <file>
<file>, topmost row
what is at the head of <file>, one row

= head-c
> head -c <n> <file>
$show the first <n> (bytes|characters) of <file>
first <n> bytes of <file>
print <file> up to byte <n>
cut <file> off after <n> bytes and print that
the leading <n> bytes of <file>
peek at the first <n> bytes of <file>
read only <n> bytes from the (start|beginning) of <file>
use head to get <n> bytes of <file>
truncate <file> to <n> bytes on output
magic number check: initial <n> bytes of <file>
have <file> printed until <n> bytes are out
<n> bytes from the top of <file>
what are the very first <n> characters in <file>
i only need a <n> byte sample off the front of <file>

= head-minus quiet
> head -n -<n> <file>
$show all (but|except) the last <n> lines of <file>
$show <file> without [its|the] last <n> lines
drop the last <n> lines of <file>
print <file> but leave off its final <n> lines
everything in <file> apart from the <n> lines at the (end|bottom)
cut the bottom <n> lines off <file>
omit the last <n> lines when printing <file>
i do not want to see the <n> lines at the end of <file>
stop <n> lines before the end of <file>
the footer of <file> takes <n> lines, print whatever is above it
all of <file> apart from a tail of <n> lines
chop <n> lines off the end of <file> in the output
trim the <n> trailing lines when showing <file>
<file> up to but not including its last <n> rows
everything bar the last <n> rows of <file>
stop early: leave <n> rows at the bottom of <file> unread

= tail
> tail -n <n> <file>
$show the last <n> lines (of|in|from) <file>
last <n> lines of <file>
tail of <file> <n> lines
bottom <n> lines of <file>
final <n> lines of <file>
what are the newest <n> lines at the bottom of <file>
peek at the bottom <n> lines of <file>
how does <file> end, <n> lines are enough
the closing <n> lines of <file>
i only want to read the final <n> lines of <file>
what was written last to <file>, <n> lines
use tail to print <n> lines of <file>
latest <n> entries in the log <file>
the <n> lines where <file> stops
have the lowermost <n> rows of <file> displayed
recent history: <n> lines off the end of <file>
end of <file>: <n> rows
no more than <n> lines off the bottom of <file>
latest activity in <file>, <n> rows

= tail-default
> tail <file>
$show the end of <file>
tail <file>
$show the last few lines of <file>
how does <file> end
peek at the (bottom|end) of <file>
what was written to <file> most recently
quick look at the (last lines|bottom) of <file>
i only need the closing lines of <file>
what does the end of <file> look like
use tail on <file>
closing part of <file>
where did <file> stop, show me the bottom
most recent entries of the log <file>
the log <file> is long, just its latest lines
finish of <file>, the usual ten lines

= tail-one
> tail -n 1 <file>
$show the last line (of|in|from) <file>
last line of <file>
$show the (final|bottom) line of <file>
what is the last line (of|in) <file>
how does the very last line of <file> read
print nothing but the final line of <file>
i just need the closing line of <file>
which line is at the (very bottom|very end) of <file>
newest entry at the end of <file>, one line only
row at the bottom of <file>, just that single one
latest record in <file>
what was the most recent thing logged to <file>, one line
with what line does <file> close
how does <file> finish, its last line only
<file>, bottommost row
what did the log <file> say last

= tail-c
> tail -c <n> <file>
$show the last <n> (bytes|characters) of <file>
last <n> bytes of <file>
print only the final <n> bytes of <file>
the trailing <n> bytes of <file>
peek at the <n> bytes at the end of <file>
read <n> bytes from the end of <file>
what are the last <n> bytes in <file>
use tail to get <n> bytes of <file>
<n> bytes off the back of <file>
the final <n> characters that <file> has
ending of <file>, <n> bytes of it
what are the very last <n> bytes stored in <file>
i only need the tail of <file>, measured in bytes: <n>

= tail-from
> tail -n +<line> <file>
$show <file> (starting (from|at|with)|from|beginning at) line <line> [onwards|on]
$show everything from line <line> (to the end|onwards) (of|in) <file>
lines of <file> from <line> to the end
print line <line> of <file> and everything after it
the rest of <file> from line <line> on
jump to line <line> of <file> and print until the end
i want to read <file> from its line <line> downwards
leave out what comes before line <line> in <file>
line <line> to end of file in <file>
resume <file> at line <line> and read on to the bottom
from row <line> until eof, <file>
the preamble ends before line <line>, print <file> from there
<file>, all lines numbered <line> and higher
i have read <file> up to line <line>, show me from that line on

= tail-skip
> tail -n +$((<n>+1)) <file>
skip the first <n> lines (of|in) <file>
$show <file> without [its|the] first <n> lines
$show all (but|except) the first <n> lines of <file>
drop the first <n> lines of <file>
leave out the top <n> lines of <file> and print the remainder
what comes after the first <n> lines of <file>
ignore <n> lines at the start of <file> and print the rest
print <file> minus the <n> lines at its top
i do not want to see the <n> lines at the beginning of <file>
jump over the first <n> lines in <file>
<n> lines of preamble in <file>, hide them
<file> less its opening <n> rows
strip off <n> header lines and display what remains of <file>
discard the initial <n> lines, then print <file>
<file> without the <n> line preamble
begin reading <file> after its first <n> rows

= tail-skip-header
> tail -n +2 <csv>
$show <csv> without the (header|header line|first line)
skip the (header|header line|first line) of <csv>
$show all lines (but|except) the (first|header) [line] of <csv>
only the data rows of <csv>, no column names
print <csv> from its second line on
leave the column headings of <csv> out
i want the records in <csv> but not the heading line
drop the heading row of <csv> from the output
body of <csv> without its column titles
row 1 of <csv> holds titles, print what is below
the actual data of <csv>, titles excluded
omit the csv header of <csv>
hide the field names at the top of <csv>, display the remaining lines
just values, no titles: <csv>

= tail-f parse
> tail -f <file>
follow <file> [as it grows]
(watch|monitor|follow) <file> (in real time|live|for new lines|continuously)
$show new lines of <file> as they (arrive|are written|are added)
keep showing the end of <file>
keep an eye on <file> while it is written to
stream <file> to the terminal as new lines come in
print what gets appended to <file> until i stop it
i want to see what is being logged to <file> right now and keep watching
stay at the end of <file> and print each new entry
live view of <file>
tail <file> in follow mode
whenever something gets logged to <file>, display it immediately
watch <file> grow
leave <file> open and refresh as it gets longer
tail -f <file>
real-time log output for <file>
do not exit, print additions to <file> as they happen

= tail-f-grep parse
> tail -f <file> | grep '<word>'
follow <file> and show only lines with <word>
watch <file> for lines containing <word>
stream <file> and print just the new lines $contain <word>
keep an eye on <file> but only for <word>
live view of <file> filtered by <word>
as <file> grows, print each new line that has <word> in it
tell me whenever <word> is logged to <file>
monitor <file> and let through nothing but lines with <word>
live log <file>, only <word> entries
follow the growing log <file> through a filter for <word>
continuous monitoring of <file> for <word>
wait for new <word> lines in <file> and display them as they come
pipe a followed <file> into grep for <word>
never stop reading <file>, but hide whatever lacks <word>

= line-n
> sed -n '<line>p' <file>
$show line <line> (of|in|from) <file>
$show line number <line> of <file>
$show the <line>th line of <file>
only line <line> of <file>
what does line <line> of <file> say
print just line <line> out of <file>
pick out line <line> of <file>
i only need the line with number <line> from <file>
line <line> of <file>, nothing else
the compiler complains about line <line> of <file>, show me that line
use sed to print line <line> of <file>
row <line> of <file>
<file> line <line> please nothing more
the text that stands at line <line> in <file>
nth row: n is <line>, <file>
jump to row <line> in <file> and show me it alone

= line-ordinal
> sed -n '<ordline>p' <file>
$show [only] the <ordline> line (of|in|from) <file>
what is the <ordline> line of <file>
<ordline> line of <file>
get the <ordline> line from <file>
how does the <ordline> line of <file> read
pick the <ordline> line out of <file>
nothing but the <ordline> line of <file>
i only need the <ordline> line of <file>
use sed to print the <ordline> line of <file>
print <file>, but only its <ordline> line
<ordline> row of <file>
from <file> extract the <ordline> line
the <ordline> entry listed in <file>
what has been written on the <ordline> line of <file>

= line-ordinal-delete change
> sed -i '<ordline>d' <file>
$delete the <ordline> line (of|from) <file>
edit <file> and take its <ordline> line out
the <ordline> line of <file> must go
drop the <ordline> line from <file> itself
cut the <ordline> line out of <file> and keep the rest
i do not need the <ordline> line in <file> any more
use sed to take away the <ordline> line of <file>
<file>: remove <ordline> row
get rid of the <ordline> entry in <file>, permanently
the <ordline> row of <file> is wrong, kick it out
have <file> lose its <ordline> line
erase from <file> the <ordline> line
in-place removal of the <ordline> line in <file>

= line-range
> sed -n '<line>,<lineb>p' <file>
$show lines <line> (to|through|-) <lineb> (of|in|from) <file>
$show lines (between|from) <line> (and|to) <lineb> (of|in|from) <file>
lines <line>-<lineb> of <file>
print <file> only from line <line> up to line <lineb>
cut out lines <line> through <lineb> of <file> and print them
i want to read just lines <line> to <lineb> of <file>
the part of <file> that starts on line <line> and ends on line <lineb>
what do lines <line> to <lineb> of <file> say
use sed to print lines <line> through <lineb> of <file>
rows <line> to <lineb> out of <file>
excerpt from <file>: line <line> until line <lineb>
slice <file> from <line> to <lineb> inclusive
display the passage between the line numbers <line> and <lineb> of <file>
<file> rows <line>..<lineb>
only lines whose number lies between <line> and <lineb>, <file>

= line-from-n-count
> tail -n +<line> <file> | head -n <n>
$show <n> lines (of|from) <file> starting (at|from|with) line <line>
print <n> lines of <file>, the first of them being line <line>
jump to line <line> of <file> and print <n> lines from there
the <n> lines of <file> that begin at line <line>
read <n> lines in <file> from line <line> on
i want a window of <n> lines into <file>, beginning at line <line>
from line <line> of <file> take the next <n> lines, that line included
excerpt of <file>: offset line <line>, length <n> lines
<file>, start line <line>, <n> rows
beginning with row <line>, display <n> rows of <file>
page through <file>: <n> lines, first one is number <line>
skip ahead to line <line> in <file> and stop after having printed <n> lines
i need <n> consecutive lines out of <file>, the first is line <line>

= wc-l
> wc -l <file>
$count [the] lines (in|of) <file>
how many lines (are [there] in|does|has) <file> [have|contain]
line count of <file>
number of lines in <file>
how long is <file> in lines
tally the lines of <file>
find out the number of lines of <file>
of how many lines does <file> consist
lines in <file>, total
use wc to count the lines in <file>
i want to know how many lines i have in <file>
rows in <file>
size of <file>, measured in lines
how big is <file> in rows
wc -l <file>
line total for <file>
row count of <file>

= wc-l-only
> wc -l < <file>
$show only the number of lines in <file> [without the file name]
just the line count of <file>
count the lines of <file> without printing its name
line count of <file> as a bare number
give back nothing but a number: how many lines <file> has
how many lines has <file>, only the figure and not its name
i need the line count of <file> for a script, without the name behind it
the plain number of lines in <file>, name left out
use wc so that it prints the line count of <file> but not the file name
assign-ready line total of <file>: digits only
a lone integer, how many rows <file> has
<file> line count, suppress the filename
how many rows in <file>, output just the digits

= wc-w
> wc -w <file>
$count [the] words (in|of) <file>
how many words (are [there] in|does) <file> [have|contain]
word count of <file>
tally the words of <file>
how long is <file> in words
how wordy is <file>
of how many words does <file> consist
total words in <file>
use wc to count the words in <file>
my essay <file> must not be too long, how many words has it
words in <file>, total
size of <file>, measured in words
have the words in <file> counted
the text <file> comprises how many words
wc -w <file>
number of words in <file>

= wc-c
> wc -c <file>
$count [the] bytes (in|of) <file>
byte count of <file>
how many bytes are in <file>
how big is <file> counted in bytes by wc
tally the bytes of <file>
length of <file> in bytes
of how many bytes does <file> consist
use wc to get the number of bytes in <file>
wc byte count for <file>
measure <file> in bytes
<file> weighs how many bytes according to wc
bytes contained in <file>, counted
total of bytes that <file> is made of
wc -c style size of <file>

= wc-m
> wc -m <file>
$count [the] characters (in|of) <file>
how many characters (are [there] in|does) <file> [have|contain]
character count of <file>
tally the characters of <file>
how long is <file> in characters
of how many characters does <file> consist
number of letters, blanks and signs in <file> all together
use wc to count the characters (not bytes|rather than bytes) in <file>
total characters in <file>
char count <file>
<file>: how many chars, multibyte ones count once
i may only submit so many characters, how many does <file> have
length of the text in <file>, in characters
chars in <file>, total
wc -m <file>

= wc
> wc <file>
$count [the] lines words and (bytes|characters) (in|of) <file>
line word and byte count of <file>
how many lines, words and characters are in <file>
statistics of <file>: lines, words and bytes
tell me how many lines, words and bytes <file> has
use wc on <file>
run wc over <file>
all three counts for <file>: lines, words, bytes
how long is <file> in lines, words and bytes
full word count output for <file>, lines and bytes too
line total, word total and byte total for <file>
<file>: lines, words, size
three numbers about <file>: newlines, words and bytes

= wc-L
> wc -L <file>
$show the length of the longest line (in|of) <file>
how long is the longest line in <file>
maximum line length of <file>
how wide does <file> get at most
width of the widest line (of|in) <file>
how many characters does the longest line of <file> have
what is the greatest line length in <file>
does <file> have overlong lines, print the maximum length
use wc to get the maximum line length of <file>
longest row of <file>: its length in characters
character count of the widest row in <file>
what terminal width would <file> need
max line width <file>

= wc-ext
> wc -l *.<ext>
$count [the] lines in (all|every|each of the|each) <ext> file[s] <here>
how many lines are in (each|every) <ext> file <here>
line count of (each|every) <ext> file <here>
line count for each of the <ext> files directly in this $dir, with a total
how long is each <ext> file right here, in lines
tally the lines of *.<ext> file by file
use wc to count the lines of every .<ext> file in this $dir only
how many lines has each .<ext> file in this folder, subfolders left out
lines per <ext> file <here>, not looking into subdirectories
number of rows in every single .<ext> file <here>, not below
*.<ext> line totals, no recursion
which length in lines does each .<ext> file <here> have
rows of the <ext> files <here>, one figure per file

= wc-ext-find
> find <where> -type f -name '*.<ext>' -exec wc -l {} +
recursively count [the] lines (in|of) (all|every|each) <ext> file[s] <where>
$count the lines (in|of) each <ext> file <where>, subfolders included
line counts of all <ext> files <where>, at every level
how many lines does each <ext> file <where> have, looking into subdirectories as well
tally the lines of each <ext> file <where>, at any depth
lines per <ext> file <where>, subfolders included
walk the tree and count the lines of each <ext> file <where>
how long is each <ext> file <where>, in lines, however deep it lies
use find and wc to count lines of the <ext> files <where>
recursive wc -l over .<ext> files <where>
for each .<ext> file found anywhere <where>, give its number of lines
rows in every <ext> file <where>, nested folders too
list the <ext> files <where> down the tree along with their line totals

= wc-ext-total
> find <where> -type f -name '*.<ext>' -exec cat {} + | wc -l
$count the total [number of] lines in all <ext> files <where>
total [number of] lines (in|of|across) all <ext> files <where>
how many lines (of code|) are there in [total in] all <ext> files <where> [in total|together|combined]
how much <ext> code is there <where> in lines, all files together
one number: the lines of all <ext> files <where> added up
add up the line counts of every <ext> file <where>
how big is this code base in lines, counting only the <ext> files <where>
sum of lines over the <ext> files <where>
grand total of lines in <ext> files <where>, not file by file
combined row count of everything ending in .<ext> <where>
loc for .<ext> <where>, one overall figure
how many rows of <ext> did we write <where>, summed up
cat all .<ext> files <where> together and say how many lines that makes
overall size of the <ext> code <where>, in lines
lines of <ext> code <where>, the grand sum

= wc-words-top
> tr -s '[:space:]' '\n' < <file> | sort | uniq -c | sort -rn | head -n <n>
$show the <n> most (common|frequent) words in <file>
<n> most used words of <file>
word frequency of <file> top <n>
which <n> words (turn up|are used|occur) most in <file>
what words are used again and again in <file>, <n> of them with their counts
ranking of the words in <file>, only the best <n>
tally the words of <file> and print the <n> leaders
<n> favourite words of the author of <file>
split <file> into words, count each and print the <n> commonest
top <n> vocabulary of <file> by usage
<n> words with the highest counts in <file>
most frequently used words of <file>, limit <n>
which terms does <file> repeat most, best <n>
tokenise <file> at white space and report the <n> most frequent tokens
leading <n> words by count, <file>

= word-freq
> tr -s '[:space:]' '\n' < <file> | sort | uniq -c | sort -rn
$count how often each word (occurs|appears) in <file>
word frequency [count] of <file>
$show the frequency of (each|every) word in <file>
tally every word of <file>, the commonest first
which words turn up most in <file>, with counts for all of them
build a table of words and their counts for <file>, sorted by count
ranking of all words in <file>
how many times does each word come up in <file>
split <file> into words and count each of them, most used on top
histogram of the words in <file>
occurrences of every word in <file>, descending
frequency table for the vocabulary of <file>
count up each distinct word in <file>, highest on top
give me all terms of <file> and how frequently they get used, most frequent at the top
word histogram for <file>, largest bars on top

= unique-words
> tr -s '[:space:]' '\n' < <file> | sort -u
$list [all] [the] (unique|distinct|different) words (in|of) <file>
vocabulary of <file>
print every word that <file> uses, each one once, sorted
which different words are used in <file>
sorted list of the words in <file> without repetition
split <file> into words and drop the repeated ones
what words occur in <file>, each listed a single time
alphabetical glossary of everything used in <file>
dictionary of <file>: all its words, duplicates gone
each word from <file>, no repeats, in alphabetical order
dedupe the words of <file>
make a sorted word list from <file>
the terms found in <file>, none of them twice
one entry per distinct word in <file>

= unique-words-count
> tr -s '[:space:]' '\n' < <file> | sort -u | wc -l
$count [the] (unique|distinct|different) words (in|of) <file>
how many (unique|distinct|different) words are in <file>
how large is the vocabulary of <file>
size of the vocabulary in <file>
tally the words in <file>, but every word only once
number of words in <file> if repeated words count once
from how many different words is <file> made up
how many words does <file> use, not counting repeats
vocabulary count for <file>
distinct word total, <file>
how rich is the wording of <file>: number of different words
how many terms does <file> have once duplicate words are dropped
count the vocabulary that <file> uses
number of separate words in <file>, each counted a single time

= sort
> sort <file>
$sort [the lines of] <file> [alphabetically]
$sort the lines in <file>
$show <file> sorted [alphabetically]
sort <file> in alphabetical order
put the lines of <file> in alphabetical order
bring <file> into alphabetical order
order <file> from a to z
alphabetize <file>
the lines of <file> in order, a first
i want the entries in <file> listed alphabetically
alphabetical listing of <file>
have the rows of <file> sorted
<file>, alphabetised
lexical ordering for <file>
put <file> in abc order
ascending text sort of <file>

= sort-r
> sort -r <file>
$sort [the lines of] <file> in reverse [alphabetical] [order]
$sort <file> descending
$show <file> sorted in reverse
reverse sort <file>
put the lines of <file> in order from z to a
order <file> from z to a
the lines of <file> in descending alphabetical order
z first: list the lines of <file>
backwards alphabetical listing of <file>
arrange the entries in <file> so that the alphabetically last one comes first
from z down to a: the rows of <file>
<file> in inverse alphabetical order
opposite sort order for <file>, last letters of the alphabet leading
have <file> sorted the other way round
sort descending, alphabetic, <file>
descending text sort of <file>
put <file> in zyx order

= sort-n
> sort -n <nums>
$sort <nums> (numerically|by number|as numbers|in numeric order)
$show <nums> sorted (numerically|by value)
numeric sort of <nums>
sort the numbers in <nums>
put the numbers of <nums> in order, small ones first
order <nums> from the smallest number to the largest
rank the values in <nums> from low to high
sort <nums> so that 9 comes before 10
i want the figures in <nums> ascending by value, not alphabetically
use sort to arrange <nums> by numeric value
ascending list of the numbers in <nums>
<nums> from low to high
have the values of <nums> arranged by magnitude
2 before 10, that is how i want <nums> sorted
numbers out of <nums>, growing
arrange figures in <nums> by size, growing

= sort-rn
> sort -rn <nums>
$sort <nums> numerically $desc
$sort the numbers in <nums> $desc
$show <nums> sorted numerically in reverse
put the numbers of <nums> in order, large ones first
order <nums> from the largest number to the smallest
rank the values in <nums> from high to low
biggest numbers of <nums> on top, all of them
sort <nums> so that 10 comes before 9
list every figure in <nums> descending by value
descending list of the numbers in <nums>
<nums> from high to low
have the values of <nums> arranged by magnitude, top value leading
numerical reverse ordering for <nums>
scores in <nums>, best one leading, worst one last
arrange figures in <nums> by size, shrinking

= sort-max
> sort -n <nums> | tail -n 1
$show the (largest|biggest|maximum|highest|greatest) (number|value) in <nums>
maximum of [the numbers in] <nums>
max value in <nums>
which number in <nums> is the (largest|highest|biggest)
what is the top value in <nums>
find the record high in <nums>
pick out the greatest number of <nums>
how high do the values in <nums> go
largest entry of <nums>, by value
the single biggest figure in <nums>
peak of <nums>
highest score found in <nums>
does any number in <nums> beat all others, print it
upper limit of the data in <nums>
what number in <nums> is unbeaten
top figure in <nums>

= sort-min
> sort -n <nums> | head -n 1
$show the (smallest|minimum|lowest|least) (number|value) in <nums>
minimum of [the numbers in] <nums>
which number in <nums> is the (smallest|lowest)
what is the bottom value in <nums>
find the record low in <nums>
pick out the least number of <nums>
how low do the values in <nums> go
smallest entry of <nums>, by value
the single lowest figure in <nums>
floor of the data in <nums>
worst score found in <nums>
minimal number contained in <nums>
what is the least amount listed in <nums>
lower limit of <nums>
what number in <nums> is beaten by all others
bottom figure in <nums>

= sort-top
> sort -rn <nums> | head -n <n>
$show the <n> (largest|biggest|highest) (numbers|values) in <nums>
top <n> numbers of <nums>
which <n> numbers in <nums> are the (largest|highest)
the <n> best scores in <nums>
rank <nums> from high to low and stop after <n>
pick the <n> greatest values out of <nums>
<n> record values of <nums>
leaders of <nums>: its <n> highest figures
i only care about the <n> biggest numbers in <nums>
podium: <n> highest scores from <nums>
<n> maxima out of <nums>
descending numbers of <nums>, limit <n>
sort <nums> numerically, biggest first, and keep <n>

= sort-u
> sort -u <file>
$sort <file> and (remove|drop|delete) duplicates
$sort <file> (removing|without) duplicate[s] [lines]
$show the (unique|distinct) lines (in|of) <file>
sorted unique lines of <file>
$delete duplicate lines from <file>
deduplicate <file>
alphabetical list of the lines of <file>, each only once
print <file> in order and keep just one copy of repeated lines
which different lines occur in <file>, in alphabetical order
sort <file> and throw out the repeats
every distinct line of <file>, ordered
order <file> and leave only one of several identical lines
alphabetised <file> free of repeated rows
<file> as a sorted set
sort unique <file>
abc order for <file>, each row a single time

= sort-u-save change
> sort -u <file> -o <new>
$sort <file> remove duplicates and $save (it|the result) (to|in|as) <new>
$sort <file> uniquely into <new>
sort <file>, throw out the repeats and write that to <new>
write the distinct lines of <file> in order to <new>
put an ordered copy of <file> without duplicates into <new>
deduplicate and sort <file>, output goes to <new>
<new> should hold every different line of <file> once, in alphabetical order
make <new> from <file>: ordered and each line only one time
export the sorted set of lines in <file> to <new>
clean list <new> out of <file>: alphabetised, no repeats
from <file> produce <new>, where nothing occurs twice and all is in alphabetical order
redirect sorted, deduplicated <file> to <new>
my address list <file> has doubles, i want a sorted list <new> with none
store each distinct row of <file> in <new>, ordered

= sort-save change
> sort <file> > <new>
$sort <file> and $save (it|the result|the output) (to|in|as) <new>
$save the sorted lines of <file> (to|in|as) <new>
write <file> in alphabetical order to <new>
put an ordered copy of <file> into <new>
<new> should hold the lines of <file> alphabetically
order the lines of <file> and redirect them to <new>
make a sorted version of <file> called <new>
alphabetize <file>, output goes to <new>
export <file> alphabetised as <new>
from <file> produce <new>, where all lines are alphabetical
<new> shall receive the rows of <file>, sorted
leave <file> alone and have the ordered lines stored in <new>
sort output of <file> redirected to <new>
a to z version of <file>, file name <new>

= sort-inplace change
> sort -o <bare> <bare>
$sort <bare> in place
$sort the file <bare> itself
sort <bare> and overwrite it
put the lines of <bare> in alphabetical order and store them in the same file
alphabetize <bare> and save over the original
i want <bare> to be sorted afterwards, the file itself
rewrite <bare> with its lines in order
sort <bare> back into <bare>
replace the lines of <bare> by the same lines in sorted order
modify <bare>: rows alphabetical
<bare> is a mess, reorder its lines alphabetically for good
no extra output file, sort <bare> and keep the name
alphabetise <bare> permanently
have the list in <bare> put in order on disk

= sort-f
> sort -f <file>
$sort <file> $case
$sort the lines of <file> $case
put <file> in alphabetical order, treating a and A as equal
order <file> from a to z, upper and lower case mixed together
alphabetize <file> no matter whether letters are capital
sort <file> as if everything was written in one case
case should play no role when sorting <file>
fold case while sorting <file>
Apple and apple belong together, sort <file> like that
capital letters must not come before small ones when <file> gets sorted
alphabetical <file>, disregarding capitalisation
dictionary style order for <file>, upper and lower case equal

= sort-random
> shuf <file>
shuffle [the lines of] <file>
randomize the (order|line order) of <file>
$show the lines of <file> in random order
mix up the lines of <file>
put the lines of <file> into a random order
jumble <file> line by line
scramble the order of lines in <file>
i need the entries of <file> in an arbitrary order each time
draw lots: all lines of <file> in chance order
random permutation of <file>
<file> with all of its rows mixed like a deck of cards
give the rows of <file> in unpredictable sequence
shuffled playlist out of <file>, complete

= shuf-n
> shuf -n <n> <file>
$show <n> random lines (of|from) <file>
pick <n> random lines from <file>
random sample of <n> lines from <file>
draw <n> lines from <file> at random
let chance select <n> lines of <file>
sample <n> entries of <file> randomly
i want <n> arbitrary lines out of <file>
use shuf to pick <n> lines of <file>
random selection of <n> lines from <file>
<n> lucky rows of <file>
raffle: <n> entries of <file>
take a sample of size <n> from the rows of <file>
choose randomly <n> entries in <file>
random subset of <file>, <n> rows
blindly pick <n> rows from <file>

= shuf-one
> shuf -n 1 <file>
(pick|choose|show|print) a random line (of|from) <file>
draw one line from <file> at random
let chance decide on one line of <file>
give me any single line from <file>, picked by chance
i cannot decide, choose one entry of <file> for me
use shuf to pick a line from <file>
one arbitrary line out of <file>
pick a winner from <file>
raffle a single entry of <file>
quote of the day: any line out of <file>
roll the dice for one row in <file>
surprise me with one entry from <file>
single random row, <file>

= sort-k
> sort -k<col>,<col> <log>
$sort <log> by <col>
$sort the lines of <log> (by|on|according to) <col>
order the lines of <log> alphabetically by <col>
put <log> in order of <col>
arrange <log> so that <col> decides
use sort with <col> of <log> as the key
i want the lines of <log> ordered by what is in <col>
<log> ordered on <col>
sort key: <col>, file: <log>
have <log> sorted, <col> being the criterion
alphabetical by <col>, the rows of <log>
<col> should determine the sequence of rows in <log>
reorder <log> according to the text in <col>
rank rows of <log> alphabetically, looking at <col>

= sort-kn
> sort -n -k<col>,<col> <log>
$sort <log> numerically by <col>
$sort <log> by <col> as (numbers|a number)
$sort <log> by the numeric value of <col>
order <log> by <col>, which holds numbers, low ones first
put <log> in order of the numbers in <col>
arrange the lines of <log> so that the number in <col> grows
rank <log> by <col>, smallest number on top
use sort on <log> with <col> as a numeric key
lines of <log> ascending by the number in <col>
numeric sort key <col> for <log>
have <log> sorted, the number in <col> being the criterion
from low to high according to <col>: <log>
<log> arranged so that its <col> goes up numerically
which rows of <log> have the lowest numbers in <col>, whole list from there upwards

= sort-krn
> sort -rn -k<col>,<col> <log>
$sort <log> numerically by <col> $desc
$sort <log> by <col> as numbers in reverse
order <log> by <col>, which holds numbers, high ones first
arrange the lines of <log> so that the number in <col> falls
rank <log> by <col>, largest number on top
which lines of <log> have the biggest numbers in <col>, all in order
use sort on <log> with <col> as a reversed numeric key
lines of <log> descending by the number in <col>
numeric descending sort key <col> for <log>
top values of <col> at the beginning: reorder <log>
from high to low according to <col>: <log>
<log> arranged so that its <col> goes down numerically
put heavy hitters first in <log>, judged by the number in <col>

= sort-csv
> sort -t, -k<col>,<col> <csv>
$sort <csv> by <col>
$sort the csv file <csv> by <col>
$sort [the comma separated file] <csv> on <col>
order the rows of <csv> alphabetically by <col>
put the comma separated rows of <csv> in order of <col>
arrange the records in <csv> so that <col> decides
use sort on <csv> with a comma as separator and <col> as key
i want the rows of <csv> alphabetical on <col>
rows of <csv> ordered by <col>
csv sort key <col>, alphabetical, for <csv>
alphabetise the table <csv> by <col>
have the records of <csv> sorted, <col> being the criterion
<col> should determine the sequence of rows in <csv>
spreadsheet <csv>: sort on <col>
rank rows of <csv> alphabetically, looking at <col>

= sort-csv-n
> sort -t, -n -k<col>,<col> <csv>
$sort <csv> numerically by <col>
$sort the csv <csv> by <col> numerically
order the rows of <csv> by the number in <col>, low ones first
arrange the records in <csv> so that the number in <col> grows
rank the rows of <csv> by <col>, smallest number first
use sort on the comma separated <csv> with <col> as a numeric key
rows of <csv> ascending by the numeric value in <col>
$sort the rows of <csv> by <col> as numbers
csv numeric sort key <col> for <csv>
from low to high according to <col>: records in <csv>
<csv> arranged so that its <col> goes up numerically
have the table <csv> sorted, the amount in <col> being the criterion
spreadsheet <csv>, sort on <col> as numbers, least on top

= sort-len
> awk '{ print length, $0 }' <file> | sort -n | cut -d' ' -f2-
$sort [the] lines of <file> by [their] length
$show lines of <file> from shortest to longest
order the lines of <file> by how long they are, short ones first
arrange <file> so that its lines get longer and longer
put the shortest lines of <file> on top and the longest at the bottom
rank the lines in <file> by number of characters, ascending
use awk and sort to order <file> by line length
<file> by line length
rows of <file>, growing in length
from the briefest line to the lengthiest: <file>
<file> sorted by characters per line
have short lines of <file> precede long ones
length-ordered listing of <file>
line length should decide the order in which <file> gets printed, increasing

= sort-check quiet
> sort -c <sorted>
check (if|whether) <sorted> is sorted
is <sorted> sorted
are the lines of <sorted> in order
is <sorted> in alphabetical order already
verify that <sorted> is sorted
test the order of the lines in <sorted>
find out whether someone has sorted <sorted>
does sort agree that <sorted> is in order, complain if not
report the first line of <sorted> that is out of order
sortedness check for <sorted>
was <sorted> sorted before
confirm that the rows of <sorted> are in alphabetical order
can i trust that <sorted> is properly ordered
<sorted>: sorted or not

= sort-m
> sort -m <sorted> <sortedb>
merge the sorted files <sorted> and <sortedb>
merge <sorted> and <sortedb> [which are] already sorted
<sorted> and <sortedb> are sorted, combine them so that the result stays sorted
interleave the ordered files <sorted> and <sortedb> in order
combine the already ordered <sorted> and <sortedb> without sorting again
use the merge mode of sort on <sorted> and <sortedb>
zip two ordered lists <sorted> and <sortedb> into one ordered list
weave the presorted <sorted> and <sortedb> into one ordered output
sort merge of <sorted> and <sortedb>, both presorted
two sorted inputs <sorted> and <sortedb>, one sorted output
both lists are in order, so just merge <sorted> into <sortedb> on screen
combined ordered listing from sorted inputs <sorted> and <sortedb>
fold <sortedb> into <sorted>, each sorted already, keeping everything sorted

= uniq-c
> sort <file> | uniq -c
$count how (often|many times) each line (occurs|appears) in <file>
$count (occurrences|the occurrences|repetitions) of each line in <file>
$show each (unique|distinct) line of <file> with (its|a) count
line frequencies of <file>
tally identical lines of <file>, in alphabetical order
every different line of <file> with the number of times it occurs
how many times is each line of <file> repeated, listed alphabetically
collapse equal lines of <file> and put how many there were in front
sort <file> and count runs of equal lines
distinct lines of <file> and their counts
occurrence count beside every distinct row of <file>, alphabetical
number of copies of each line in <file>
how many duplicates does every single line of <file> have, alphabetical
group equal rows of <file> and report the group sizes
histogram of identical rows in <file>, alphabetical

= uniq-c-sort
> sort <file> | uniq -c | sort -rn
$count how (often|many times) each line (occurs|appears) in <file> (most frequent first|sorted by count|sorted by frequency)
$show the most (common|frequent|repeated) lines in <file>
line frequencies of <file> $desc
$count the duplicate lines in <file> and sort by count
ranking of the lines in <file> by how often they occur
tally identical lines of <file>, the commonest on top
which entries turn up again and again in <file>, with counts for all, most repeated first
histogram of the lines in <file>, largest count first
every different line of <file> with its count, biggest count first
what occurs most in <file> as a whole line, everything ranked
leaderboard of the rows in <file>
number of copies per line in <file>, highest number leading
group equal rows of <file>, report the group sizes, largest group on top
rank each distinct entry of <file> by frequency
what is the commonest row in <file>, then the next and so on, with tallies

= uniq-top
> sort <file> | uniq -c | sort -rn | head -n <n>
$show the <n> most (common|frequent|repeated) lines (in|of) <file>
top <n> [most frequent] lines in <file>
which <n> lines turn up most in <file>
ranking of the lines in <file>, only the best <n>
the <n> lines that come up again and again in <file>, with counts
tally identical lines of <file> and print the <n> leaders
<n> commonest entries in <file>
the <n> most repeated lines of <file> with how often each occurs
limit <n>: most frequent rows of <file>
top <n> repeat offenders among the lines of <file>
frequency ranking of the entries in <file>, cut off at <n>
count equal rows in <file>, list the <n> largest groups
the <n> messages logged most often in <file>

= uniq-d quiet
> sort <file> | uniq -d
$show [only] [the] (duplicate|duplicated|repeated) lines (in|of) <file>
which lines (occur|appear) more than once in <file>
find duplicates in <file>
does <file> have entries that are there twice or more, print them
which entries in <file> are doubled
every line that <file> contains at least two times, once each
is anything listed more than once in <file>
what is repeated in <file>
print one copy of each line that is repeated in <file>
i suspect duplicates in <file>, which lines are they
dupes in <file>
rows occurring at least twice in <file>
did someone enter a line in <file> two times, list such lines
report doubled rows of <file>
find repeats in <file>
anything in <file> that is not unique, list it

= uniq-u
> sort <file> | uniq -u
$show [only] [the] lines (that|which) (occur|appear) (only|exactly|just) once in <file>
$show lines of <file> that are not repeated
which lines of <file> are there only one time
print lines of <file> that have no duplicate
leave out every line of <file> that is repeated, all of its copies
entries of <file> that exist a single time
one-off lines in <file>
discard all lines of <file> that have a twin somewhere
singletons of <file>
rows without a second copy in <file>
<file>: lines with frequency one
which entries of <file> have no duplicate anywhere
list what occurs a single time in <file>, ignoring anything doubled
only the unrepeated rows of <file>

= uniq-adjacent
> uniq <file>
$delete (adjacent|consecutive) duplicate lines (from|in) <file>
collapse repeated (adjacent|consecutive) lines in <file>
use uniq on <file> as it is, without sorting
print <file>, but where the same line follows itself print it once
squash runs of identical lines in <file> into one
omit a line of <file> if it equals the one before it
merge equal neighbouring lines of <file>
drop lines of <file> that repeat the line right above
skip a row of <file> when the previous row was identical
the same message comes many times in succession in <file>, show it only once each run
back-to-back copies in <file> become one, do not sort
successive duplicate rows of <file>, collapsed
plain uniq, <file>

= uniq-count
> sort -u <file> | wc -l
$count [the] (unique|distinct|different) lines (in|of) <file>
how many (unique|distinct|different) lines (are in|does) <file> [have]
how many lines has <file> if repeats count only once
number of lines in <file> after removing duplicates
tally the lines of <file>, identical ones only once
size of <file> in lines without duplicates
of how many distinct lines does <file> consist
how much is left of <file> in lines once the duplicates are out
distinct rows in <file>, how many
cardinality of the set of lines in <file>
count <file> without the dupes
number of unique entries listed in <file>
how many separate entries has <file> when copies are ignored
how many are left when <file> is deduplicated

= awk-dedupe
> awk '!seen[$0]++' <file>
$delete duplicate lines from <file> (without sorting|keeping the order|preserving [the] order)
$show unique lines of <file> in [their] original order
print every line of <file> only the first time it comes up
keep the first copy of each line in <file> and drop later copies, do not reorder
deduplicate <file> but leave the lines where they are
throw out the repeats in <file>, order must stay as it is
use awk to drop repeated lines of <file>
unsorted deduplication of <file>
filter repeated lines from <file> while the order stays the same
order-preserving dedupe, <file>
first occurrence wins: drop later duplicates from <file> on output
no line of <file> twice, original sequence
unique rows, <file>, but never reorder
remember the lines of <file> already seen and print new ones only
make rows of <file> unique without shuffling them around
stable uniq over <file>

= cut-f
> cut -f<col> <tsv>
$show <col> of <tsv>
$extract <col> from [the tab separated file] <tsv>
pull <col> out of the tab separated <tsv>
what is in <col> of <tsv>
only <col> of the tsv file <tsv>
i need nothing but <col> from <tsv>
use cut to get <col> of <tsv>
values of <col> in <tsv>
tab delimited <tsv>, <col>
have <col> of <tsv> displayed
<tsv> is tab separated, i want its <col>
just <col> out of <tsv> please
from <tsv> take <col>

= cut-csv
> cut -d, -f<col> <csv>
$show <col> of <csv>
$extract <col> (from|of) [the csv file] <csv>
$show only <col> of the comma separated file <csv>
(cut|select) <col> from <csv>
pull <col> out of <csv>
what values are in <col> of <csv>, header line included
i need nothing but <col> from the csv <csv>
all values of <col> in <csv>
throw away every column of <csv> except for <col>
use cut to get <col> of <csv>
split the rows of <csv> at the commas and print <col>
comma delimited <csv>, <col>
have <col> of <csv> displayed
what did they enter in <col> of <csv>
slice <col> out of <csv>

= cut-csv2
> cut -d, -f<small>,<small2> <csv>
$show columns <small> and <small2> (of|from) <csv>
$extract fields <small> and <small2> from <csv>
pull columns <small> and <small2> out of the csv <csv>
i need nothing but columns <small> and <small2> of <csv>
use cut to get columns <small> and <small2> of <csv>
split the rows of <csv> at the commas and print fields <small> and <small2>
column <small> together with column <small2> from <csv>
drop everything from <csv> but columns <small> and <small2>
two columns out of <csv>, <small> and <small2>
from <csv>, only fields <small> and <small2>
have fields <small> and <small2> of the table <csv> displayed
reduce the spreadsheet <csv> to columns <small> and <small2>
cut -d, with fields <small>,<small2> on <csv>
comma delimited <csv>: fields number <small> and <small2>, no others

= cut-delim
> cut -d'<char>' -f<col> <file>
$show <col> of <file> (using|with) <char> as [the] (delimiter|separator)
$show <col> of <file> (separated|delimited|split) by <char>
split lines of <file> (on|by|at) <char> and $show <col>
break each line of <file> at <char> and print <col>
pull out <col> of <file>, where <char> separates the fields
use cut with delimiter <char> to get <col> of <file>
the fields of <file> are separated by <char>, i need <col>
<col> of each line in <file>, fields divided by <char>
get <col> from <file> with <char> between the fields
<file> is <char> delimited, print <col>
use <char> to tokenize <file> and output <col>
with <char> between values, what is <col> of <file>
chop the rows of <file> up at <char>, keep <col>
cut <file>, delimiter <char>, <col>
slice <col> out of <file>, cutting at <char>

= cut-passwd
> cut -d: -f1 /etc/passwd
$list [all] user[ ]names [on (this system|the system)]
$list all users on (this|the) (system|machine|computer)
$show the first field of /etc/passwd
user names from /etc/passwd
what accounts exist on this (machine|computer|system)
which users are there on this machine
account names from the password file
pull the login names out of /etc/passwd
all accounts known to this computer, names only
use cut to get the login names from /etc/passwd
who can have a login here according to /etc/passwd
login names, whole system
everybody registered on this box, by name
all local accounts please

= cut-c
> cut -c1-<n> <file>
$show the first <n> characters of (each|every) line (in|of) <file>
cut each line of <file> to <n> characters
chop every line of <file> off after <n> characters
trim the lines of <file> to a length of <n>
show no more than <n> characters per line of <file>
the lines of <file> are too wide, print just <n> characters of each
left <n> characters of each line in <file>
use cut to keep the first <n> characters of every line of <file>
abbreviate each row of <file> to <n> characters
limit line width to <n> when showing <file>, cut off the rest
<file>, but per line only <n> leading characters
truncate rows of <file> after column <n>
first <n> chars per line, <file>
shorten rows of <file> to <n> characters

= cut-c-one
> cut -c<small> <file>
$show [the] character <small> of (each|every) line (in|of) <file>
$show only the <small>th character of each line of <file>
which character is at position <small> in each line of <file>
pull the character at position <small> out of every line in <file>
nothing but character number <small> of each line of <file>
use cut to get the character at position <small> of every line in <file>
print position <small> of each line in <file>
a single character per line of <file>: the one at place <small>
character column <small> of <file>
one letter from every row of <file>, namely number <small>
what letter is in place <small>, for all rows of <file>
vertical slice through <file> at character <small>
from each line of <file> take just character <small>

= awk-col
> awk '{ print $<col> }' <log>
$show <col> (of|in|from) <log>
$show only <col> of <log>
$extract <col> (of|from) [each line of] <log>
(print|show) <col> of each line in <log>
pull <col> out of <log>
what is in <col> of <log>
split the lines of <log> at the blanks and print <col>
i need nothing but <col> from the whitespace separated <log>
throw away everything in <log> except for <col>
use awk to print <col> of <log>
all entries of <col> in <log>
<log>, space separated, <col>
have <col> of the log <log> displayed
what did the server write to <col> of <log>
slice <col> out of <log>

= awk-two
> awk '{ print $<small>, $<small2> }' <log>
$show columns <small> and <small2> of <log>
$show fields <small> and <small2> (of|from) <log>
pull columns <small> and <small2> out of <log>
i need nothing but the fields <small> and <small2> of each line in <log>
use awk to print columns <small> and <small2> of <log>
column <small> next to column <small2> from the blank separated <log>
split each line of <log> at the blanks and print fields <small> and <small2>
reduce <log> to its columns <small> and <small2>
two fields out of <log>, <small> and <small2>
<log>, only columns number <small> and <small2>
have fields <small> and <small2> of every entry in <log> displayed
from the log <log> i need the values of columns <small> and <small2>
whitespace separated <log>: fields number <small> and <small2>, no others
cut the log <log> down to fields <small> and <small2>

= awk-last
> awk '{ print $NF }' <log>
$show the last (column|field|word) (of|in) (each line of |every line of |)<log>
$extract the last (field|column) (of|from) <log>
last word of each line of <log>
pull the final column out of <log>
what is in the rightmost column of <log>
the word that ends each line in <log>
i need nothing but the last field of every line in <log>
use awk to print the last field of <log>
the rightmost field of each line in <log>, however many fields there are
ending field per row of <log>
<log>, last value of all rows
take only the trailing word from each row of <log>
whatever comes last on the rows of <log>
field NF of <log>
rightmost word of all rows in <log>

= awk-first
> awk '{ print $1 }' <file>
$show the first word (of|on|in) (each|every) line (of|in) <file>
first word of each line in <file>
pull out the word with which each line of <file> starts
with which word does each line in <file> begin
leading word of every line in <file>
use awk to print the first word of each line in <file>
i need nothing but the opening word of every line in <file>
reduce every line of <file> to its first word
initial word per row of <file>
word one of each line, <file>
take only what is before the first space in every row of <file>
the first thing written on each row of <file>, a single word
only keep word number 1 of all lines in <file>

= awk-nf
> awk '{ print NF }' <file>
$show the number of (words|fields|columns) (in|on|of) (each|every) line (of|in) <file>
$count the (words|fields) on each line of <file>
how many words does each line of <file> have
tally the words of <file> line by line
for every line of <file> print its number of fields
words per line in <file>
use awk to print how many fields each line of <file> has
a word count for each single line in <file>
field count per row, <file>
do all rows of <file> have equally many words, show the number for each
report per line how many whitespace separated items <file> has
words in line 1, words in line 2 and so on for <file>
<file>: how many columns on every row

= awk-sum
> awk '{ s += $1 } END { print s }' <nums>
sum [up] [all] [the] numbers in <nums>
$show the (sum|total) of [all] [the] (numbers|values) in <nums>
add up the (numbers|values) in <nums>
total of <nums>
what do the numbers in <nums> add up to
total up <nums>
what is the sum of all values in <nums>
how much is everything in <nums> together
grand total of the figures in <nums>
use awk to sum the numbers in <nums>
accumulate all entries of <nums> and print the result
addition of everything listed in <nums>
<nums> holds expenses, one per line: sum
plus all rows of <nums>
tot up <nums>
what is the bill when all figures in <nums> are put together

= awk-avg
> awk '{ s += $1 } END { print s / NR }' <nums>
$show the (average|mean) of [the] (numbers|values) in <nums>
(calculate|compute|get) the (average|mean) of <nums>
average value in <nums>
what is the mean of the figures in <nums>
how large are the values in <nums> on average
arithmetic mean over <nums>
add up <nums> and divide by how many numbers there are
use awk to get the average of <nums>
mean value of <nums>
average out <nums>
typical value of <nums>, arithmetically
<nums> holds grades, one per line: average
middle of the data in <nums>, as the mean
sum over count for <nums>
on average, what number is in <nums>

= awk-sum-col
> awk '{ s += $<col> } END { print s }' <log>
sum [up] <col> (of|in) <log>
$show the (sum|total) of <col> (of|in) <log>
add up [the values in] <col> of <log>
what does <col> of <log> add up to
total up <col> of <log>
grand total over <col> in <log>
how much is <col> of <log> altogether
use awk to sum <col> of <log>
accumulate the numbers in <col> of <log> and print the result
<log>: all values of <col>, added
altogether, <col> of <log> gives what total
addition over <col> in the rows of <log>
have <col> in <log> summed
plus everything in <col> of <log>
tot up <col> of <log>

= awk-avg-col
> awk '{ s += $<col> } END { print s / NR }' <log>
$show the (average|mean) of <col> (of|in) <log>
average [the values in] <col> of <log>
what is <col> of <log> on average
arithmetic mean over <col> in <log>
how large are the numbers in <col> of <log> on average
use awk to get the average of <col> in <log>
mean of the numbers found in <col> of <log>
add up <col> of <log> and divide by the number of lines
<log>: all values of <col>, averaged
have <col> in <log> averaged
typical value found in <col> of <log>, as a mean
sum over count for <col> in <log>
what does <col> in the log <log> average
on average, what number is in <col> of <log>

= awk-csv-sum
> awk -F, 'NR > 1 { s += $<col> } END { print s }' <csv>
sum [up] <col> (of|in) <csv>
$show the (sum|total) of <col> (of|in) [the csv] <csv>
add up <col> of <csv>
what does <col> of <csv> add up to, header skipped
total up <col> of the csv <csv>
grand total over <col> in <csv>
how much is <col> of <csv> altogether
use awk to sum <col> of <csv> leaving out its header
accumulate the numbers in <col> of the comma separated <csv>
<csv>: all values of <col>, added
have <col> in the spreadsheet <csv> summed
altogether, <col> of the table <csv> gives what total
addition over <col> in the records of <csv>, first line being titles
plus everything in <col> of <csv>
tot up <col> of <csv>

= awk-csv-avg
> awk -F, 'NR > 1 { s += $<col>; n++ } END { print s / n }' <csv>
$show the (average|mean) of <col> (of|in) [the csv] <csv>
average <col> of <csv>
what is <col> of the csv <csv> on average
arithmetic mean over <col> in <csv>, not counting the header
how large are the numbers in <col> of <csv> on average
use awk to get the average of <col> in <csv>
mean of the numbers in <col> of the comma separated <csv>
add up <col> of <csv> and divide by the number of records
<csv>: all values of <col>, averaged
have <col> in the spreadsheet <csv> averaged
typical value found in <col> of the table <csv>, as a mean
sum over count for <col> in <csv>, title line excluded
what does <col> in the csv <csv> average
on average, what number is in <col> of <csv>

= awk-csv-col
> awk -F, '{ print $<col> }' <csv>
use awk to (show|print|get) <col> of <csv>
(print|show|get) <col> of <csv> with awk
let awk split the rows of <csv> at the commas and print <col>
awk one-liner that prints <col> of the comma separated <csv>
with awk, pull <col> out of <csv>
an awk command for <col> of the csv <csv>
<col> of <csv>, done in awk
awk: <col> of <csv>
awk -F, on <csv>, print <col>
comma as awk field separator, <col> of <csv>
call awk so that it outputs <col> from <csv>
awk program which extracts <col> from every record in <csv>
how can awk give me <col> of the table <csv>
awk command line, comma separated <csv>, just <col>

= awk-filter-num
> awk '$<col> > <lineb>' <log>
$show lines of <log> where <col> is (greater than|more than|above|over|larger than) <lineb>
lines in <log> with <col> (greater than|above|over) <lineb>
which lines of <log> have more than <lineb> in <col>
keep just those lines of <log> in which <col> exceeds <lineb>
filter <log> to lines whose <col> is a number above <lineb>
use awk to print the lines of <log> with <col> over <lineb>
lines of <log> that have a number bigger than <lineb> as <col>
drop all lines of <log> where <col> is <lineb> or less
entries in <log> with <col> higher than <lineb>
threshold <lineb> for <col>: rows of <log> beyond it
if <col> is above <lineb> then print the row of <log>
<log>: everything whose <col> tops <lineb>
rows of the log <log> that surpass <lineb> in <col>
big values only: rows of <log> with <col> past <lineb>

= awk-filter-eq quiet
> awk '$<col> == "<word>"' <log>
$show lines of <log> where <col> (is|equals|is equal to) <word>
lines in <log> whose <col> is <word>
which lines of <log> have <word> as their <col>
keep just those lines of <log> in which <col> is exactly <word>
filter <log> to lines that have <word> in <col> and nothing else there
use awk to print the lines of <log> with <word> as <col>
pull out lines of <log> if <col> equals <word>
only the entries of <log> whose <col> reads <word>
if <col> is equal to <word> then print the row of <log>
<log> rows, condition: <col> identical to <word>
from the log <log> take what has <word> as the whole <col>
where <col> = <word>, rows of <log>
everything in <log> for which <col> is precisely <word>

= awk-csv-filter quiet
> awk -F, '$<col> > <lineb>' <csv>
$show (rows|lines) of <csv> where <col> is (greater than|more than|above|over) <lineb>
which rows of <csv> have more than <lineb> in <col>
keep just those rows of the csv <csv> in which <col> exceeds <lineb>
filter the records of <csv> to those with <col> above <lineb>
use awk to print the rows of <csv> with <col> over <lineb>
records of <csv> that have a number bigger than <lineb> in <col>
drop all rows of <csv> where <col> is <lineb> or less
csv <csv>, condition: <col> larger than <lineb>
if <col> tops <lineb> then print that record of <csv>
threshold <lineb> for <col>: records of <csv> beyond it
where <col> > <lineb>, table <csv>
select the entries from the spreadsheet <csv> with <col> higher than <lineb>
comma separated <csv>: just rows that surpass <lineb> in <col>
big values only: records of <csv> with <col> past <lineb>

= awk-length quiet
> awk 'length > <lineb>' <file>
$show lines (of|in) <file> longer than <lineb> [characters]
$show lines with more than <lineb> characters in <file>
which lines of <file> have more than <lineb> characters
are there lines in <file> that go beyond <lineb> characters
overlong lines of <file>, limit <lineb>
print what is wider than <lineb> columns in <file>
keep just the lines of <file> whose length exceeds <lineb>
find lines in <file> that break the <lineb> character limit
rows of <file> exceeding <lineb> chars
<file>: too long lines, allowed are <lineb>
our style guide permits <lineb> characters, which rows of <file> violate that
if a line of <file> is over <lineb> characters long then print it
long lines only (over <lineb>), <file>
rows of <file> spilling past <lineb> characters

= awk-length-each
> awk '{ print length }' <file>
$show the length of (each|every) line (of|in) <file>
how long is each line of <file>
for every line of <file> print how many characters it has
line lengths of <file>, one number per line
number of characters line by line in <file>
use awk to print the length of each line in <file>
measure every line of <file>
size of every row of <file> in characters
instead of the lines of <file> show how long they are
<file>, length per line
character count for each individual row in <file>
replace each line by its length when printing <file>
give the widths of all rows of <file>
row by row, how many chars has <file>

= awk-even
> awk 'NR % 2 == 0' <file>
$show [only] [the] even [numbered] lines (of|in) <file>
$show every (second|other) line of <file>
the lines 2, 4, 6 and so on of <file>
leave out the odd numbered lines of <file>
every other line of <file> beginning with the second
lines of <file> with an even number
use awk to print the even lines of <file>
keep only lines of <file> whose number can be divided by two
second, fourth, sixth row etc of <file>
alternate rows of <file>, first one skipped
even rows, <file>
drop lines 1, 3, 5 and print the others of <file>
rows of <file> with an index divisible by 2

= awk-odd
> awk 'NR % 2 == 1' <file>
$show [only] [the] odd [numbered] lines (of|in) <file>
the lines 1, 3, 5 and so on of <file>
leave out the even numbered lines of <file>
every other line of <file> beginning with the first
lines of <file> with an odd number
use awk to print the odd lines of <file>
keep only lines of <file> whose number cannot be divided by two
first, third, fifth row etc of <file>
alternate rows of <file>, first one included
odd rows, <file>
drop lines 2, 4, 6 and print the others of <file>
rows of <file> with an index not divisible by 2

= awk-nth
> awk 'NR % <small> == 0' <file>
$show every <small>th line (of|in) <file>
thin out <file>: keep only each <small>th line
one line out of every <small> in <file>
lines of <file> whose number is a multiple of <small>
use awk to print each <small>th line of <file>
sample <file> in steps of <small> lines
skip through <file> and stop at every <small>th line
print one row in <small> of <file>
row numbers divisible by <small>, <file>
downsample <file> by a factor of <small>
take a line of <file>, jump ahead <small>, take the next
each time <small> rows of <file> have gone by, print the one reached
stride <small> through the rows of <file>

= awk-groupcount
> awk '{ n[$<col>]++ } END { for (k in n) print k, n[k] }' <log>
$count [the] (lines|occurrences) (by|per|for each [value of]|grouped by) <col> in <log>
group [the lines of] <log> by <col> and count
how many lines of <log> are there for every value of <col>
tally the lines of <log> per value of <col> with awk
use an awk array to count the lines of <log> by <col>
for each different <col> in <log> print how many lines have it, in no special order
group by <col> and count, in <log>
number of lines per distinct <col> in <log>, unsorted
awk group count on <col> of <log>
hash the lines of <log> on <col> and report the size of every group
rows of <log> for each key in <col>, order does not matter
aggregate <log>: key <col>, value number of rows
select <col>, count(*) from <log> group by it

= col-freq
> awk '{ print $<col> }' <log> | sort | uniq -c | sort -rn
$count how often each value (occurs|appears) in <col> of <log>
$show the most (common|frequent) values (of|in) <col> of <log>
frequency of [the] values in <col> of <log>
ranking of the values of <col> in <log> with their counts
tally the values in <col> of <log>, commonest on top
which values turn up most in <col> of <log>, all of them ranked
histogram of <col> in <log>, biggest count first
pull out <col> of <log> and count equal values, most frequent first
how is <col> of <log> distributed, highest count first
frequency ranking of <col>, <log>
hit list of everything in <col> of <log>
who shows up how frequently in <col> of <log>, top ones at the beginning
occurrences per value of <col> in <log>, descending
values of <col> in <log> ordered by popularity, with the numbers
what is the commonest <col> in <log>, then the next and so on, with tallies

= col-top
> awk '{ print $<col> }' <log> | sort | uniq -c | sort -rn | head -n <n>
$show the <n> most (common|frequent) values (of|in) <col> of <log>
top <n> values of <col> in <log>
which <n> values turn up most in <col> of <log>
ranking of the values of <col> in <log>, only the best <n>
tally the values in <col> of <log> and print the <n> leaders
the <n> commonest entries of <col> in <log> with their counts
pull out <col> of <log> and list the <n> most repeated values
<n> most used values in <col> of <log>
frequency ranking of <col>, <log>, best <n>
hit list for <col> of <log>, limited to <n>
most popular <n> entries in <col> of <log>
the <n> biggest groups when <log> is counted by <col>
<n> leaders by number of occurrences, <col>, <log>

= col-unique
> awk '{ print $<col> }' <log> | sort -u
$show the (unique|distinct|different) values (of|in) <col> (of|in) <log>
$list (unique|distinct) values of <col> in <log>
what different values does <col> of <log> have
every value of <col> in <log> a single time, sorted
pull out <col> of <log> and drop the repeats
which values occur in <col> of <log>, each listed once
sorted distinct entries of <col> in <log>
all kinds of values in <col> of <log> without duplicates
set of values in <col>, <log>
<log>, <col>, sort and dedupe
distinct <col> of the log <log>
who or what occurs in <col> of <log>, alphabetically and just once
no value twice: contents of <col> in <log>, sorted
dedupe <col> of <log>, sorted

= csv-unique
> cut -d, -f<col> <csv> | sort -u
$show the (unique|distinct|different) values (of|in) <col> (of|in) [the csv] <csv>
what different values does <col> of <csv> have
every value of <col> in the csv <csv> a single time, sorted
pull out <col> of <csv> and drop the repeats
which values occur in <col> of <csv>, each listed once
sorted distinct entries of <col> in the comma separated <csv>
all kinds of values in <col> of <csv> without duplicates
set of values in <col>, <csv>
<csv>, <col>, sort and dedupe
distinct <col> of the table <csv>
alphabetical list, no duplicates, of what <col> of the spreadsheet <csv> contains
which categories are there in <col> of <csv>
no value twice: contents of <col> in <csv>, sorted

= csv-freq
> cut -d, -f<col> <csv> | sort | uniq -c | sort -rn
$count how often each value (occurs|appears) in <col> of [the csv] <csv>
ranking of the values of <col> in <csv> with their counts
tally the values in <col> of the csv <csv>, commonest on top
which values turn up most in <col> of <csv>, all of them ranked
histogram of <col> in <csv>, biggest count first
pull out <col> of <csv> and count equal values, most frequent first
how is <col> of the comma separated <csv> distributed, highest count first
frequency ranking of <col>, <csv>
hit list of everything in <col> of <csv>
occurrences per value of <col> in the table <csv>, descending
values of <col> in the spreadsheet <csv> ordered by popularity, with the numbers
group the records of <csv> on <col>, report group sizes, largest leading

= csv-rows
> tail -n +2 <csv> | wc -l
$count the (rows|data rows|records) (in|of) <csv> [without the header|excluding the header|not counting the header]
how many (data rows|records) does <csv> have
how many rows has <csv> apart from its header
tally the records in <csv>, heading line excluded
number of entries in the csv <csv> when the column names do not count
how much data is in <csv>, in rows below the header
size of <csv> in data rows
row count for <csv> less the header
length of <csv>, titles excluded
<csv>: record total
how many entries are listed in the spreadsheet <csv> below its heading
number of lines in <csv> minus one for the column titles
how many customers does <csv> hold, one row each, title row apart
records in <csv>, total

= csv-columns
> head -n 1 <csv> | tr ',' '\n' | wc -l
$count the columns (in|of) <csv>
how many columns does <csv> have
how many fields does each row of <csv> have
number of columns in <csv>
tally the columns of the csv <csv>
how wide is the table in <csv>, in columns
count the headings in <csv>
of how many columns does <csv> consist
column total of <csv>
<csv>, number of fields per record
how many different attributes does the table <csv> record
count the fields in the first row of <csv>
width of the spreadsheet <csv>

= csv-header
> head -n 1 <csv> | tr ',' '\n'
$list the (column names|columns|headers) of <csv>
$show the (column names|headers|column headings) (in|of) <csv> one per line
what columns does <csv> have
which fields are in the csv <csv>, by name
column names of <csv>, each on its own line
split the heading line of <csv> at the commas
what are the columns of <csv> called
print the field names from the top of <csv>
field list of <csv>, vertical
schema of the csv <csv>: its titles, one a line
titles in the first row of <csv>, each on a line by itself
enumerate the headings of the spreadsheet <csv>
what kind of data does each column of <csv> hold, print their titles
which attributes does <csv> have, vertical list

= csv-table
> column -s, -t <csv>
$show <csv> as a [nicely aligned|pretty|formatted] table
align the columns of <csv>
pretty print <csv>
make <csv> readable in the terminal, columns lined up
print <csv> with its columns under each other
i want to view the csv <csv> as a neat table
turn the commas of <csv> into aligned columns
use column to lay <csv> out as a table
view <csv> like a spreadsheet in the terminal
tabular display of <csv>
commas make <csv> hard to read, line up its fields
neatly padded columns for <csv>
grid view of the comma separated <csv>
human friendly layout of the csv <csv>
nice columns for <csv> in my terminal

= csv-tsv
> tr ',' '\t' < <csv>
convert <csv> (to tsv|to tab separated values|from commas to tabs)
$replace commas (with|by) tabs in <csv>
turn the commas of <csv> into tabs
make tab separated data out of <csv>
print the comma separated <csv> as tab separated
use tr to turn <csv> into tsv
i need <csv> with tabs between the fields
tsv version of <csv>
comma to tab conversion for <csv>
<csv> with \t as the delimiter
excel wants tabs, so print <csv> with tabs for commas
change the delimiter of <csv> from comma to tab
tab delimited output from <csv>

= sed-replace-inplace quiet
> sed -i 's/<word>/<newword>/g' <file>
$replace [all] [occurrences of] <word> (with|by) <newword> in <file> [in place]
$replace every <word> (with|by) <newword> in <file>
(change|substitute) [all] <word> to <newword> in <file>
find and replace <word> with <newword> in <file>
in <file> replace <word> with <newword>
edit <file> so that <newword> stands wherever <word> was
wherever <file> says <word> it should say <newword>, edit the file
correct <word> to <newword> everywhere in <file>
update <file>: <word> becomes <newword>
global in-place substitution of <word> by <newword> in <file>
use sed -i to turn <word> into <newword> in <file>
i misspelled <newword> as <word> in <file>, fix it everywhere
overwrite <word> by <newword> throughout <file>
s/<word>/<newword>/g on <file>, saved
rename <word> to <newword> in <file>
all <word> in <file> must become <newword>

= sed-replace-print
> sed 's/<word>/<newword>/g' <file>
$show <file> with [all] <word> replaced (with|by) <newword>
$show <file> replacing <word> (with|by) <newword> (without changing the file|)
$replace <word> with <newword> in <file> and (print|show) the result
print <file> with <newword> in place of each <word>, the file stays as it is
what would <file> look like with <newword> instead of <word>
preview the substitution of <word> by <newword> in <file>
output <file> but say <newword> for <word>
use sed to print <file> with every <word> turned into <newword>
do not edit <file>, only print it with <word> changed to <newword>
stdout only: <file>, <word> -> <newword>
dry run of changing <word> into <newword> in <file>
let me see <file> as if it said <newword> for <word>, original untouched
display <file>, each <word> being shown as <newword>
render <file> with <newword> where <word> is, do not save

= sed-replace-save change
> sed 's/<word>/<newword>/g' <file> > <new>
$replace <word> with <newword> in <file> and $save (it|the result) (to|as|in) <new>
write a version of <file> with <newword> instead of <word> to <new>
make <new> from <file> by turning each <word> into <newword>
<new> should be <file> with every <word> changed to <newword>
store <file> as <new>, saying <newword> wherever it says <word>
use sed to turn <word> into <newword> in <file>, output goes to <new>
keep <file> as it is and put a copy with <newword> for <word> in <new>
<file>, <word> -> <newword>, saved under <new>
from the template <file> produce <new>, where <newword> fills in for <word>
derive <new> out of <file>, each <word> exchanged for <newword>
redirect <file> to <new> with <newword> standing in for every <word>
new version <new>: like <file>, only <newword> rather than <word>
substitute <word> by <newword> in <file> but put the outcome into <new>

= sed-replace-ci change
> sed -i 's/<word>/<newword>/gI' <file>
$replace <word> (with|by) <newword> in <file> $case
edit <file> so that <newword> stands for <word> in whatever case it is written
turn every <word>, in capitals or not, into <newword> in <file>
change <word> to <newword> in <file> without looking at upper and lower case
case-insensitive find and replace in <file>: <word> becomes <newword>
use sed -i to substitute <newword> for <word> in <file>, any case
all spellings of <word>, large or small letters, become <newword> in <file>
<word>, whatever its capitalization, should read <newword> in <file>
case-blind in-place substitution <word> -> <newword>, <file>
swap <newword> in for <word> throughout <file>, lower or upper case alike
sed with flags g and I: <word> to <newword> inside <file>
update <file>: even when written in capitals, <word> is now <newword>

= sed-replace-first change
> sed -i 's/<word>/<newword>/' <file>
$replace [only] the first [occurrence of] <word> on each line (with|by) <newword> in <file>
$replace the first <word> (of|in|on) every line of <file> (with|by) <newword>
change <word> to <newword> once per line in <file>
edit <file>: on each line only the first <word> becomes <newword>
turn just the leftmost <word> of every line in <file> into <newword>
substitute <newword> for <word> in <file>, no more than once a line
use sed -i without the g flag to turn <word> into <newword> in <file>
leave later ones alone, but change the first <word> of each line in <file> to <newword>
one substitution per line in <file>: <word> -> <newword>
in <file> swap the initial <word> of every row for <newword>, further ones stay
not all, just the earliest <word> on each row of <file> is to read <newword>
if a line of <file> says <word> several times, put <newword> for the first of them only
non-global in-place substitution of <word> by <newword>, <file>

= sed-replace-ext quiet
> sed -i 's/<word>/<newword>/g' *.<ext>
$replace [all] [occurrences of] <word> (with|by) <newword> in all <ext> files [<here>]
$replace <word> with <newword> in every <ext> file <here>
edit every *.<ext> right here so that <word> becomes <newword>
turn <word> into <newword> in each .<ext> file of this $dir, not deeper
in the <ext> files <here> say <newword> wherever it says <word>
use sed -i on *.<ext> to turn <word> into <newword>
correct <word> to <newword> in all <ext> files directly <here>
mass edit of the <ext> files in this $dir: <newword> for <word>
<word> -> <newword>, every *.<ext> <here>, no recursion
batch substitution in .<ext> files <here>: <newword> replaces <word>
all the .<ext> files <here> still say <word>, they should say <newword>
swap <word> for <newword> throughout the .<ext> files <here>
bulk replace, flat folder, *.<ext>: old text <word>, new text <newword>
rename <word> to <newword> in every .<ext> file directly here

= sed-replace-backup change
> sed -i.bak 's/<word>/<newword>/g' <file>
$replace <word> (with|by) <newword> in <file> (keeping|and keep|and make) a backup
edit <file> so that <word> becomes <newword>, the original stays as a .bak copy
turn <word> into <newword> in <file> and leave the old version with .bak at its end
use sed -i.bak to put <newword> for <word> in <file>
change every <word> in <file> to <newword> but save the old file first with the suffix .bak
find <word> in <file>, replace it by <newword>, with a .bak of the file before
i want to undo it later: replace <word> by <newword> in <file> with a backup copy
<word> -> <newword> in <file>, safety copy with .bak
play safe: swap <word> for <newword> in <file> and leave me a .bak of the original
in-place substitution, backup suffix .bak, <word> to <newword>, <file>
before <word> turns into <newword> in <file>, have a backup made of it
update <file> from <word> to <newword>, retaining the unmodified version as .bak
rename <word> to <newword> in <file>, with a .bak to fall back on

= sed-replace-find quiet
> find <where> -type f -name '*.<ext>' -exec sed -i 's/<word>/<newword>/g' {} +
$replace <word> (with|by) <newword> in all <ext> files <where>
recursively replace <word> with <newword> in <ext> files <where>
$replace [all] [occurrences of] <word> (with|by) <newword> in every <ext> file <where> $rec
edit each <ext> file <where>, however deep, so that <word> becomes <newword>
rename <word> to <newword> across all <ext> files <where>
walk the tree and turn <word> into <newword> in every <ext> file <where>
use find and sed to put <newword> for <word> in the <ext> files <where>
all <ext> sources <where> should say <newword> instead of <word>
mass find and replace of <word> by <newword> over the <ext> files <where>
<word> -> <newword>, recursive, .<ext> only, <where>
refactor: the name <word> becomes <newword> in any .<ext> file <where>, all levels
bulk substitution down the tree <where>, .<ext> files, <newword> replaces <word>
swap <word> for <newword> throughout nested .<ext> files <where>
from <word> to <newword> in .<ext> files at any level <where>

= sed-replace-tree quiet
> grep -rl '<word>' <mydir> | xargs -r sed -i 's/<word>/<newword>/g'
$replace <word> (with|by) <newword> in all files (in|under|inside) <mydir>
recursively replace <word> with <newword> (in|under) <mydir>
edit whatever file (under|below|inside) <mydir> has <word> in it so that it says <newword>
rename <word> to <newword> across everything (under|below) <mydir>
use grep and sed to turn <word> into <newword> in every file below <mydir>
no file of any kind in <mydir> should say <word> any more, but <newword>
mass find and replace of <word> by <newword> over the whole tree of <mydir>
walk through <mydir> and change every <word> to <newword>, all file types
<word> -> <newword>, every file below <mydir>, any type
our product <word> is now named <newword>, update all files under <mydir>
swap <word> for <newword> throughout the tree <mydir>
bulk substitution below <mydir>, no matter what extension, <newword> replaces <word>
find each file beneath <mydir> that says <word> and have it say <newword>
from <word> to <newword> in anything under <mydir>

= sed-delete-line
> sed '<line>d' <file>
$show <file> without line <line>
$show all lines of <file> except line <line>
print <file> but leave line <line> out
omit line <line> when printing <file>, do not edit it
everything in <file> apart from line <line>
output <file>, skipping line number <line>
use sed to print <file> minus line <line>
what would <file> be if line <line> was gone
<file> with row <line> hidden
suppress line number <line> of <file> on output, nothing gets saved
stdout: <file>, line <line> dropped
all rows of <file>, just not row <line>
jump over line <line> while showing <file>

= sed-delete-line-in change
> sed -i '<line>d' <file>
$delete line <line> (from|of|in) <file>
$delete line number <line> (from|in) <file>
$delete the <line>th line of <file>
edit <file> and take out line <line>
line <line> of <file> must go
drop line number <line> from the file <file> itself
cut line <line> out of <file> and keep the rest
use sed -i to drop line <line> of <file>
i do not need line <line> in <file> any more
<file>: remove row <line>
kick out row <line> of <file>, permanently
there is a mistake on line <line> of <file>, throw that line away
in-place removal of line <line>, <file>
strike line <line> from <file>

= sed-delete-range change
> sed -i '<line>,<lineb>d' <file>
$delete lines <line> (to|through|-) <lineb> (from|of|in) <file>
edit <file> and take out lines <line> to <lineb>
lines <line> through <lineb> of <file> must go
drop everything from line <line> up to line <lineb> from <file> itself
cut the block of lines <line> to <lineb> out of <file>
use sed -i to drop lines <line>-<lineb> of <file>
shorten <file> by its lines <line> to <lineb>
<file>: remove rows <line>-<lineb>
rows <line> to <lineb> of <file> are obsolete, kick them out
in-place removal of a block of lines in <file>, first <line>, last <lineb>
throw away the passage in <file> that spans lines <line> till <lineb>
have <file> lose lines <line> up to and including <lineb>
strike lines <line>-<lineb> from <file>

= sed-delete-first change
> sed -i '1d' <file>
$delete the (first line|header|header line) (from|of|in) <file>
the first line of <file> must go
edit <file> and take its top line out
drop line one from the file <file> itself
cut the heading off <file> for good
use sed -i to drop the first line of <file>
i do not need the top line in <file> any more
<file>: remove row one
kick out the topmost entry of <file>, permanently
in-place removal of the leading line, <file>
have <file> lose its title row
throw away the very first row stored in <file>
behead <file>: line 1 goes

= sed-delete-last change
> sed -i '$d' <file>
$delete the last line (from|of|in) <file>
the last line of <file> must go
edit <file> and take its bottom line out
drop the final line from the file <file> itself
cut off the closing line of <file> for good
use sed -i to drop the last line of <file>
i do not need the line at the end of <file> any more
<file>: remove the bottom row
kick out the lowest entry of <file>, permanently
in-place removal of the trailing line, <file>
have <file> lose its final row
throw away the very last row stored in <file>
i added one line too many to <file>, undo that last one

= sed-delete-match change
> sed -i '/<word>/d' <file>
$delete [all] [the] lines $contain <word> (from|in) <file>
$delete every line with <word> (from|in) <file>
edit <file> and take out each line that mentions <word>
clean <file> of all lines with <word> in them, in the file itself
no line of <file> should have <word> in it any more, drop those lines
throw every line with <word> out of the file <file>
use sed -i to drop the lines of <file> that match <word>
purge <file> of lines that say <word>
<file>: remove rows with <word>
in-place removal of matching lines, pattern <word>, file <file>
entries about <word> are clutter, kick them out of <file>
if a row of <file> says <word>, it goes, permanently
have <file> lose every row where <word> occurs
strike every line about <word> from <file>
weed <word> lines out of <file>

= sed-delete-blank
> sed '/^$/d' <file>
$show <file> without (blank|empty) lines
$delete [all] [the] (blank|empty) lines (from|in) <file> and print it
skip empty lines in <file>
strip (blank|empty) lines from <file>
print <file> but leave its empty lines out
i want to read <file> without the gaps
output <file> tightly, with no empty lines between
use sed to print <file> without its empty lines
omit each line of <file> that has nothing on it when printing
compact view of <file>: no empty lines
<file> condensed: only rows with something on them get printed
display <file>, suppressing rows that are empty
too many gaps in <file>, let me view it without them
stdout: <file>, blank rows dropped
collapse away blank rows in the output of <file>

= sed-delete-blank-in change
> sed -i '/^$/d' <file>
$delete [all] [the] (blank|empty) lines (from|in) <file> [in place]
edit <file> and take the empty lines out
the empty lines of <file> must go, change the file itself
drop every line with nothing on it from the file <file>
close up the gaps in <file> for good
use sed -i to drop the empty lines of <file>
rewrite <file> without empty lines
<file>: remove empty rows, in place
permanently kick all empty rows out of <file>
there are far too many gaps in <file>, update the file so that they vanish
have <file> lose its blank rows on disk
in-place removal of lines of length zero, <file>
empty lines out of <file>, modify it directly
weed empty lines out of <file> and save

= grep-nocomment
> grep -v '^#' <conf>
$show <conf> without comment[s] [lines]
$show all lines (of|in) <conf> (that are not comments|not starting with #|that do not start with #)
strip comments from <conf>
print <conf> but leave out lines that begin with #
hide the comment lines of <conf>
everything in <conf> that is not a comment
filter lines starting with a hash sign out of <conf>
use grep to drop the # lines of <conf>
what does <conf> say once its comments are left out
<conf> minus everything commented out with # at line start
suppress comments, <conf>
only non-comment rows of <conf>
the remarks in <conf> disturb me, display the others
rows of <conf> whose first character is no hash
ignore # lines in <conf>, show the others

= grep-nocomment-blank
> grep -vE '^(#|$)' <conf>
$show <conf> without comments (and|or) (blank|empty) lines
$show [only] the active (settings|lines) of <conf>
which settings in <conf> are really in effect, no comments, no empty lines
print <conf> but leave out both comment lines and empty lines
only lines of <conf> that mean something: no # lines, no empty ones
hide comments and gaps in <conf>
filter empty lines and lines starting with # out of <conf>
use grep to drop blank lines and # lines from <conf>
effective configuration in <conf>, remarks and gaps suppressed
<conf> condensed: no hash lines and nothing empty
boil <conf> down to rows that are neither comment nor blank
just the real entries of <conf>, free of remarks and empty rows
ignore # lines and blank ones in <conf>, show the others

= sed-trailing change
> sed -i 's/[[:space:]]*$//' <file>
$delete trailing (whitespace|spaces|blanks) (from|in) [every line of] <file>
strip trailing whitespace from <file>
edit <file> so that no line ends in blanks
trim the right side of every line in <file>, in place
clean up spaces and tabs at the line ends of <file>
use sed -i to drop whitespace at the end of each line of <file>
my linter complains about trailing whitespace in <file>, fix the file
cut blanks off the end of each line in <file>
rstrip all rows of <file>, save in place
no invisible blanks behind the text: repair each row of <file>
git diff shows whitespace at line ends in <file>, clear that up
have every row in <file> end right after its last visible character
in-place removal of space and tab before each newline, <file>
right-trim <file> in place
spaces hang off the line ends in <file>, snip them for good

= sed-leading
> sed 's/^[[:space:]]*//' <file>
$delete leading (whitespace|spaces) from [each line of] <file>
strip leading whitespace (from|in) <file>
print <file> with all indentation taken off
trim the left side of every line in <file>
unindent <file> completely
use sed to drop whitespace at the beginning of each line of <file>
output the lines of <file> flush left
cut blanks off the start of each line in <file>
lstrip all rows of <file>, output only
<file> with its rows starting at the very margin
indentation off: show <file>
ignore blanks and tabs that precede the text in each row of <file> while printing
every row of <file> from its first visible character on

= sed-prefix
> sed 's/^/<stem>/' <file>
add <stem> (to the beginning|to the start|at the beginning|at the start|in front) of (each|every) line (of|in) <file>
prefix (each|every) line of <file> with <stem>
prepend <stem> to (each|every) line of <file>
put <stem> before every line of <file>
every line of <file> should begin with <stem>
print <file> with <stem> at the left of each line
use sed to put <stem> in front of each line in <file>
lead in each line of <file> with <stem>
stick <stem> onto the front of all lines in <file>
<stem> + line, for all rows of <file>
mark each row of <file> with a leading <stem>
display <file> with <stem> preceding every row
i want <stem> ahead of all rows in <file>
begin every output line of <file> with <stem>

= sed-suffix
> sed 's/$/<stem>/' <file>
add <stem> (to|at) the end of (each|every) line (of|in) <file>
append <stem> to (each|every) line of <file>
put <stem> behind every line of <file>
every line of <file> should end in <stem>
print <file> with <stem> at the right end of each line
use sed to put <stem> after the text of each line in <file>
finish each line of <file> with <stem>
stick <stem> onto the end of all lines in <file>
line + <stem>, for all rows of <file>
mark each row of <file> with a trailing <stem>
display <file> with <stem> following every row
i want <stem> after the last character in all rows of <file>
close every output line of <file> with <stem>

= sed-insert-line change
> sed -i '<line>i <text>' <file>
insert [the line] <text> (before|at) line <line> (of|in) <file>
insert <text> as line <line> of <file>
put <text> into <file> just ahead of line <line>
<text> should become line <line> of <file>
edit <file>: new line <text> above line <line>
squeeze a line <text> in before line <line> of <file>
use sed -i to insert <text> before line <line> of <file>
make room at line <line> in <file> for the text <text>
<file>: add row <text> ahead of row <line>
between the rows of <file>, before number <line>, there has to be one saying <text>
new entry <text> at position <line> in <file>
push line <line> of <file> down and write <text> there
i forgot <text>, it belongs in <file> right before line <line>

= sed-insert-top change
> sed -i '1i <text>' <file>
insert [the line] <text> (at the (top|beginning|start) of|as the first line of) <file>
prepend <text> to <file>
add [the line] <text> to the (beginning|top|start) of <file>
put <text> above everything else in <file>
<text> should become the new first line of <file>
edit <file>: new top line <text>
give <file> the heading <text>
use sed -i to put <text> on top of <file>
start <file> off with a line that says <text>
new header row for <file>: <text>
line zero of <file>, so to speak: <text>
on top of <file> there has to be a row reading <text>
have <file> open with the new row <text>
put a title <text> at the head of <file>

= sed-append-after change
> sed -i '/<word>/a <text>' <file>
(insert|add|append) [the line] <text> after (each|every|the) line[s] (containing|with|matching) <word> in <file>
put a line <text> below every line of <file> that mentions <word>
wherever a line of <file> has <word>, follow it with the new line <text>
edit <file>: after lines with <word> comes <text>
use sed -i to add <text> under each line of <file> that matches <word>
behind each line with <word> in <file> add one that says <text>
each <word> line of <file> should be followed by the line <text>
<file>: add row <text> beneath rows with <word>
under all entries for <word> in <file> there has to be one saying <text>
new line <text>, position right after any <word> match, in <file>
if a row of <file> says <word>, write <text> on a fresh row below
annotate the rows having <word> in <file> with <text> on the following line
sed append command: pattern <word>, text <text>, <file>

= sed-between
> sed -n '/<word>/,/<word2>/p' <file>
$show [the] lines (of|in) <file> between <word> and <word2>
$show everything (from|between) <word> (to|and) <word2> in <file>
print <file> from the line with <word> through the line with <word2>
cut out the block of <file> that starts at <word> and stops at <word2>
the section of <file> that begins with a line matching <word> and ends with one matching <word2>
use sed to print from <word> to <word2> in <file>
what stands in <file> from <word> up to <word2>, these lines included
extract the passage between the <word> line and the <word2> line of <file>
excerpt from <file>, first row says <word>, last row says <word2>
range match in <file>: start pattern <word>, stop pattern <word2>
from the marker <word> until the marker <word2>, rows of <file>
begin printing <file> at <word>, quit printing at <word2>
from <word> through <word2> in <file>, the section only

= sed-double
> sed G <file>
double space <file>
add a blank line after (each|every) line of <file>
print <file> with an empty line between all lines
spread the lines of <file> out with a gap after each
put an empty line under each line of <file> when printing
i need room between the lines of <file>
use sed to double space <file>
airy printout of <file>: a blank line behind every line
double line spacing for <file>
insert a gap behind each row of <file> on output
text, gap, text, gap: show <file> like that
i want to annotate a printout of <file>, so leave an empty row after every line

= sed-crlf change
> sed -i 's/\r$//' <file>
convert <file> (from (windows|dos) to unix|to unix) line endings
$delete carriage returns (from|in) <file>
dos to unix conversion of <file>
<file> was made on windows, fix its line ends
rid the lines of <file> of the ^M at their end
edit <file> so that its lines end in lf instead of crlf
make a unix text file out of the dos file <file>
use sed -i to drop the carriage return at the end of each line of <file>
there are \r characters at the line ends of <file>, take them out of the file
crlf to lf, in place, <file>
my script fails because <file> has windows newlines, repair that
<file> comes from a pc, turn its newlines into the linux kind
what dos2unix does, done to <file> with sed
normalise the newlines in <file> to unix style
windows to linux newlines for <file>
get those ^M out of <file>

= tr-upper
> tr 'a-z' 'A-Z' < <file>
convert <file> to upper[ ]case
$show <file> in (upper case|uppercase|capital letters)
make (all|) [the] (letters|text) in <file> upper[ ]case
change lowercase to uppercase in <file>
print <file> in capitals
shout: all of <file> in capital letters
turn each small letter of <file> into a capital one when printing
use tr to print <file> in upper case
capitalize every letter of <file> on the screen
upper case version of <file>
all caps output of <file>
<file> in majuscules
let me see <file> with nothing but capitals
BIG LETTERS for <file>

= tr-lower
> tr 'A-Z' 'a-z' < <file>
convert <file> to lower[ ]case
$show <file> in (lower case|lowercase|small letters)
change uppercase to lowercase in <file>
print <file> without any capitals
turn each capital letter of <file> into a small one when printing
all of <file> in small letters
use tr to print <file> in lower case
stop <file> from shouting: print it in lower case
lower case version of <file>
no caps: output of <file>
<file> in minuscules
let me see <file> with nothing but small letters
downcase <file>
little letters for <file>

= tr-upper-save change
> tr 'a-z' 'A-Z' < <file> > <new>
convert <file> to upper[ ]case and $save (it|the result) (as|to|in) <new>
write <file> in capitals to <new>
make an all capitals copy of <file> called <new>
<new> should be <file> in upper case
turn the small letters of <file> into capital ones, output goes to <new>
use tr to put <file> in upper case into <new>
store a capitalized <file> (in|as) <new>
all caps version of <file>, file name <new>
upcase <file> > <new>
export <file> with capitals only to <new>
from <file> produce <new>, every letter large
redirect an uppercased <file> into <new>
i want <file> with capital letters throughout, saved under <new>

= tr-delete-digits
> tr -d '0-9' < <file>
$delete [all] [the] (digits|numbers) from <file>
strip (digits|numbers) from <file>
print <file> with every digit left out
drop 0 to 9 wherever they occur in <file>
<file> without digits, letters and the rest stay
use tr to take the digits out of <file>
omit all digits when printing <file>
i want the text of <file> free of digits
<file> cleansed of numerals
suppress any numeral, <file>
no 0123456789 in the output of <file>
letters and punctuation of <file> but none of the numerals
display <file> with its figures 0-9 removed

= tr-delete-char
> tr -d '<char>' < <file>
$delete [all] [the] <char> (characters|) from <file>
$delete every <char> (in|from) <file>
print <file> with each <char> left out
drop <char> wherever it occurs in <file>
<file> without any <char>, the rest stays
use tr to take every <char> out of <file>
omit all <char> signs when printing <file>
i want the text of <file> free of <char>
<file> cleansed of <char>
suppress any <char>, <file>
the character <char> is a nuisance in <file>, display it without
no <char> whatsoever in the output of <file>
stdout: <file>, <char> dropped

= tr-squeeze
> tr -s ' ' < <file>
(squeeze|collapse) (multiple|repeated|consecutive) (spaces|blanks) (in|of) <file> [into one]
$replace multiple spaces (with|by) (one|a single) space in <file>
print <file> with one space where there are several in a row
shrink runs of blanks in <file> to one blank
use tr to squeeze the spaces of <file>
no double spaces in <file>, print it with single ones
tidy the spacing of <file>: never more than one blank in a row
multiple blanks between words of <file> should become one
several blanks in succession count as one: show <file>
<file>, spaces condensed
normalise space runs in <file> to a lone space
too much white between the words in <file>, narrow it to one space each
wide gaps made of spaces in <file>, shrink them to width one
several spaces -> one, <file>

= tr-space-newline
> tr ' ' '\n' < <file>
$replace spaces (with|by) newlines in <file>
put (each|every) word of <file> on its own line
$show one word per line from <file>
break <file> at every space
turn each space in <file> into a line break
split <file> at the blanks, so that each piece is a line of its own
use tr to print <file> one word a line
list the words of <file> below each other
a line break for each blank in <file>
one column of words out of <file>
tokens of <file>, vertical
space to newline conversion for <file>
wherever <file> has a gap between words, start a new row
word per row, <file>

= tr-newline-space
> tr '\n' ' ' < <file>
$replace newlines (with|by) spaces in <file>
join all lines of <file> (into one line|with spaces)
put all lines of <file> on one line
turn each line break in <file> into a blank
flatten <file> into one long line
make a single line out of <file> with blanks between
use tr to put a space for every newline of <file>
unwrap the lines of <file> into one, separated by spaces
print <file> without line breaks, blanks in their place
newline to space conversion for <file>
one paragraph out of all rows in <file>
string the rows of <file> together with a space between
<file> as a horizontal, space separated list
i need to paste the rows of <file> as a single row, spaces in between

= tr-char
> tr '<char>' '<char2>' < <file>
$replace [all] <char> [characters] (with|by) <char2> in <file>
translate <char> to <char2> in <file>
turn each <char> of <file> into <char2>
print <file> with <char2> wherever there is <char>
swap <char> out for <char2> all over <file>, printed only
use tr to put <char2> for <char> in <file>
map the character <char> to <char2> for all of <file>
in the output of <file> every <char> should be <char2>
<char> to <char2> conversion, output only, <file>
exchange the sign <char> for <char2> while showing <file>
display <file>, each <char> being shown as <char2>
character mapping <char> -> <char2> over <file>
stdout: <file>, <char2> in lieu of <char>

= tr-newline-comma
> paste -sd, <file>
join [all] [the] lines of <file> with commas
$show the lines of <file> as a comma separated list
$replace newlines with commas in <file>
make one comma separated line out of the lines of <file>
flatten <file> to a list with commas between the entries
put a comma between the lines of <file> and print them as one line
use paste to join the lines of <file> by commas
i need the entries of <file> in one row, comma separated
collapse <file> onto one line, commas for line breaks
newline to comma conversion for <file>
<file> horizontally: item,item,item
i have to paste the rows of <file> into a sql in() list, comma separated
csv row made of all lines in <file>
string the rows of <file> together by commas
one row, commas between: <file>

= paste
> paste <sorted> <sortedb>
(join|merge|paste) <sorted> and <sortedb> (side by side|line by line|column by column)
$show <sorted> and <sortedb> side by side [in columns]
merge lines of <sorted> and <sortedb>
put the lines of <sorted> next to those of <sortedb>
make two columns, the left from <sorted> and the right from <sortedb>
line 1 of <sorted> beside line 1 of <sortedb> and so on, with a tab between
use paste on <sorted> and <sortedb>
glue the files <sorted> and <sortedb> together horizontally
two column output with <sorted> on the left and <sortedb> on the right
tab joined columns out of <sorted> and <sortedb>
zip the rows of <sorted> with those of <sortedb>
combine <sorted> and <sortedb> as a table with two columns
row n of <sorted>, tab, row n of <sortedb>
have <sorted> and <sortedb> stand beside each other
left <sorted>, right <sortedb>, tab in the middle

= paste-d
> paste -d, <sorted> <sortedb>
(join|merge|paste) <sorted> and <sortedb> line by line (with|separated by) (a comma|commas)
make csv rows from the lines of <sorted> and <sortedb>
put each line of <sorted> before its partner in <sortedb> with a comma between
glue <sorted> and <sortedb> together horizontally, a comma in the middle
use paste with a comma as delimiter on <sorted> and <sortedb>
two columns separated by a comma, left <sorted>, right <sortedb>
pair up the lines of <sorted> and <sortedb>, comma separated
row n of <sorted>, comma, row n of <sortedb>
zip <sorted> and <sortedb> by comma
csv with two columns, one out of <sorted>, one out of <sortedb>
combine <sorted> and <sortedb> horizontally, use , in between
have corresponding rows of <sorted> and <sortedb> joined up by a comma
comma joined columns out of <sorted> and <sortedb>

= join
> join <sorted> <sortedb>
join <sorted> and <sortedb> on [their] (first|common) (field|column)
relational join of <sorted> and <sortedb>
match the lines of <sorted> and <sortedb> by their first field
combine lines of <sorted> and <sortedb> that have the same key in front
use join on <sorted> and <sortedb>
like a database join: <sorted> with <sortedb> over the first field
bring together the rows of <sorted> and <sortedb> that share their first field
inner join of <sorted> with <sortedb>
key join: column one of <sorted> against column one of <sortedb>
look up each key of <sorted> in <sortedb> and print the merged row
equijoin <sorted>, <sortedb>
both tables <sorted> and <sortedb> start with an id, put rows with the same id together
merge records from <sorted> and <sortedb> on a shared key at the line start

= comm
> comm <sorted> <sortedb>
compare the sorted files <sorted> and <sortedb> [line by line]
$show [the] (unique and common|common and different) lines of <sorted> and <sortedb>
three columns: only in <sorted>, only in <sortedb>, in both
which lines are in <sorted>, in <sortedb> or in both, as columns
use comm on <sorted> and <sortedb>
run comm over <sorted> and <sortedb>
how do the ordered lists <sorted> and <sortedb> overlap, with everything shown in columns
line them up: lines of <sorted>, of <sortedb> and of both in three columns
set comparison of <sorted> and <sortedb> in three columns
two sorted lists, <sorted> and <sortedb>: where is each entry found, left, right or in both
venn diagram as columns for <sorted> and <sortedb>
indent shared rows and separate exclusive rows of <sorted> and <sortedb>
comm output, all three columns, <sorted>, <sortedb>

= comm-12
> comm -12 <sorted> <sortedb>
$show [the] lines (common to|that are in both|shared by|present in both) <sorted> and <sortedb>
which lines do <sorted> and <sortedb> have in common
common lines of <sorted> and <sortedb>
intersection of <sorted> and <sortedb>
what do the lists <sorted> and <sortedb> share
entries that stand in <sorted> and in <sortedb> too
overlap of <sorted> and <sortedb>
use comm to print what <sorted> and <sortedb> have both
keep lines of <sorted> if they are in <sortedb> as well
which entries are on both lists, <sorted> and <sortedb>
rows found on either side, in <sorted> as well as <sortedb>
who is both in <sorted> and in <sortedb>
matching entries of the two lists <sorted> and <sortedb>
duplicates across <sorted> and <sortedb>
in common: <sorted>, <sortedb>

= comm-23
> comm -23 <sorted> <sortedb>
$show [the] lines (that are|) [only] in <sorted> (but|and) not in <sortedb>
lines unique to <sorted> compared (to|with) <sortedb>
which lines of <sorted> are missing (in|from) <sortedb>
what is on the list <sorted> that is not on <sortedb>
subtract <sortedb> from <sorted>
entries of <sorted> that <sortedb> lacks
use comm to print what only <sorted> has and <sortedb> has not
set difference: <sorted> without the lines of <sortedb>
drop from <sorted> whatever is in <sortedb> too
exclusive rows of <sorted>, checked against <sortedb>
who is in <sorted> without being in <sortedb>
<sorted> minus <sortedb>
everything listed in <sorted> that cannot be found in <sortedb>
not yet done: entries of <sorted> which <sortedb> does not contain
left over in <sorted> once <sortedb> is crossed off

= comm-13
> comm -13 <sorted> <sortedb>
$show [the] lines only in the second of <sorted> and <sortedb>
what does <sortedb> have that <sorted> does not
lines of <sortedb> which are not in <sorted>, using comm
entries that were added in <sortedb> compared to <sorted>
use comm to print what only <sortedb> has and <sorted> has not
new lines in <sortedb> with respect to <sorted>
which lines of <sortedb> does <sorted> lack
exclusive rows of the second list <sortedb>, checked against <sorted>
comm, second column only, <sorted> vs <sortedb>
who joined: entries present in <sortedb> yet absent from <sorted>
<sortedb> minus <sorted>, by comm
additional rows that <sortedb> contains over <sorted>

= diff quiet
> diff <bare> <bare2> || true
(compare|diff) <bare> and <bare2>
$show [the] (differences|difference) between <bare> and <bare2>
what (changed|differs|is different) between <bare> and <bare2>
how do <bare> and <bare2> differ
spot the differences between <bare> and <bare2>
which lines are not the same in <bare> and <bare2>
find what was altered from <bare> to <bare2>
hold <bare> against <bare2> and list what is different
use diff on <bare> and <bare2>
where do the texts <bare> and <bare2> part from each other
delta <bare> <bare2>
two versions, <bare> and <bare2>, list the deviating rows
what has my colleague altered in <bare2> in contrast to <bare>
which rows do not match in <bare> and <bare2>
tell me how <bare2> deviates from <bare>
spot what is not equal in <bare> and <bare2>

= diff-u quiet
> diff -u <bare> <bare2> || true
(unified diff|diff in unified format) (of|between) <bare> and <bare2>
$show the differences between <bare> and <bare2> in unified format
patch style comparison of <bare> with <bare2>
print plus and minus lines with context for <bare> against <bare2>
use diff -u on <bare> and <bare2>
what changed from <bare> to <bare2>, in the format that patch and git use
differences of <bare> and <bare2> in context, with + and -
unified comparison of <bare> and <bare2>
<bare> vs <bare2>, context lines, plus and minus signs
like git diff, but for the two files <bare> and <bare2>
patch to stdout, old <bare>, new <bare2>
reviewable diff from <bare> to <bare2>, unified
show additions with + and removals with -, old version <bare>, new version <bare2>

= diff-y quiet
> diff -y <bare> <bare2> || true
(compare|diff) <bare> and <bare2> side by side
$show <bare> and <bare2> next to each other with [their] differences
two column comparison of <bare> with <bare2>
put <bare> on the left and <bare2> on the right and mark what differs
compare <bare> to <bare2> in two columns
use diff -y on <bare> and <bare2>
i want to see both texts <bare> and <bare2> beside each other and what is different
parallel view of the differences of <bare> and <bare2>
left <bare>, right <bare2>, deviations marked
split screen diff, <bare> next to <bare2>
juxtapose <bare> with <bare2> and flag changed rows
two panes: <bare> and <bare2>, showing where they disagree
horizontal diff of <bare> against <bare2>

= diff-q quiet
> diff -q <bare> <bare2> || true
do <bare> and <bare2> differ
check (if|whether) <bare> and <bare2> (differ|are different|are the same|are identical)
only report whether <bare> differs from <bare2>, no details
brief diff of <bare> and <bare2>
do not list the changes, just say if <bare> and <bare2> are different
use diff -q on <bare> and <bare2>
is there any difference at all between <bare> and <bare2>, say it in one line
quick diff of <bare> and <bare2> that only says if they differ
<bare> vs <bare2>: different or not
have <bare> and <bare2> diverged, a one line answer please
just the verdict whether <bare> deviates from <bare2>
has <bare2> been altered relative to <bare>, no listing
silent about the content, report if <bare> and <bare2> are unlike
same or not: <bare>, <bare2>

= diff-dirs quiet
> diff -r <mydir> <mydir2> || true
(compare|diff) [the directories] <mydir> and <mydir2> [recursively]
$show the differences between [the directories] <mydir> and <mydir2>
what is different between the trees <mydir> and <mydir2>, line by line
recursive comparison of <mydir> with <mydir2>
spot all differences in the files of <mydir> and <mydir2>
use diff -r on <mydir> and <mydir2>
hold <mydir> against <mydir2> and list what lines differ in their files
how does the content of <mydir> differ from that of <mydir2>, with the changed lines
<mydir> vs <mydir2>, changed lines in every file below
two copies of a project, <mydir> and <mydir2>, list all altered lines
folder comparison with contents: <mydir> and <mydir2>
line level delta of the trees <mydir> and <mydir2>
what did someone alter in <mydir2> relative to <mydir>, show the text too

= diff-dirs-brief quiet
> diff -rq <mydir> <mydir2> || true
which files differ between <mydir> and <mydir2>
$list files that differ between <mydir> and <mydir2>
names of files that are not the same in <mydir> and <mydir2>
compare <mydir> with <mydir2> but only name the files that are different or missing
brief recursive comparison of <mydir> and <mydir2>
use diff -rq on <mydir> and <mydir2>
which files are only in one of <mydir> and <mydir2> or differ, names only
is my copy <mydir2> the same as <mydir>, name the files that are not
<mydir> vs <mydir2>, deviating file names only
two copies of a project, <mydir> and <mydir2>, which files have diverged
folder comparison without contents: report names missing or different in <mydir> and <mydir2>
sync check of <mydir> against <mydir2>, no line details
are the trees <mydir> and <mydir2> in step, otherwise say by name which files are off
what is out of sync between <mydir> and <mydir2>, names only

= diff-save change
> diff -u <bare> <bare2> > <new> || true
$save the (diff|differences) (of|between) <bare> and <bare2> (to|in|as) <new>
$create a patch <new> from <bare> and <bare2>
make a patch file <new> that leads from <bare> to <bare2>
write what changed from <bare> to <bare2> to <new>, unified
put a unified diff between <bare> and <bare2> into <new>
use diff -u on <bare> and <bare2>, output goes to <new>
record the changes from <bare> to <bare2> as a patch in <new>
i want to send somebody a patch <new> for <bare> that makes it <bare2>
unified patch, old <bare>, new <bare2>, target <new>
<new> shall contain the delta from <bare> to <bare2>
export the changes between <bare> and <bare2> as <new>
diff -u <bare> against <bare2>, redirected to <new>
store in <new> how <bare2> deviates from <bare>

= fold
> fold -w <lineb> <file>
wrap [the] [long] lines of <file> (at|to) <lineb> (characters|columns)
fold <file> to <lineb> columns
break the lines of <file> so that none is wider than <lineb>
hard wrap <file> at column <lineb>
make <file> fit a screen of <lineb> columns
use fold to limit the lines of <file> to <lineb>
cut long lines of <file> into pieces of <lineb> characters, nothing gets lost
no line of <file> should be longer than <lineb>, continue it on the next line
<file>, rows broken at <lineb> chars
newline after each <lineb> characters in the rows of <file>
narrow printout of <file>, <lineb> characters wide
split overlong rows of <file> at position <lineb>
the display has only <lineb> columns, print <file> so that nothing sticks out
max <lineb> characters a row, continue below: <file>

= fmt
> fmt -w <lineb> <file>
reformat <file> to [a width of] <lineb> (characters|columns)
reflow [the] paragraphs of <file> to width <lineb>
refill the paragraphs of <file> so that lines are at most <lineb> wide
use fmt to format <file> to width <lineb>
make even paragraphs of <lineb> columns from the text in <file>
rewrap the text of <file> to <lineb> columns, filling short lines up
justify paragraphs in <file> to a line width of <lineb> with fmt
tidy the line breaks of <file>, words kept whole, width <lineb>
paragraph filling to <lineb>, <file>
text flow of <file> at <lineb> characters, no word broken
like in an email: paragraphs of <file> at most <lineb> wide
pour the paragraphs of <file> into rows of up to <lineb> characters
ragged text in <file>, redo its paragraphs to width <lineb>

= expand
> expand <file>
convert tabs to spaces in <file>
$replace tabs (with|by) spaces in <file>
print <file> with spaces where there are tabs
turn each tab of <file> into the right number of spaces
use expand on <file>
get rid of the tabs in <file>, spaces for them
no tabs: print <file> indented with blanks
detab <file>
tab to space conversion for <file>
<file>, tabs expanded
soft tabs for <file> on output
display <file>, each tab replaced by blanks up to the tab stop
python complains about tabs in <file>, print it with blanks

= unexpand
> unexpand -a <file>
convert spaces to tabs in <file>
print <file> with tabs where there are runs of spaces
turn runs of blanks in <file> into tabs
use unexpand on all blanks of <file>
i want tabs and not spaces in <file>
$replace spaces (with|by) tabs in <file>
squeeze the blanks of <file> into tab characters
entab <file>
space to tab conversion for <file>
hard tabs for <file> on output, all blanks not just leading ones
display <file>, runs of blanks compressed into tabs
makefiles want tabs, so print <file> with tabs for its blanks
the reverse of expand, for every blank in <file>

= column-t
> column -t <log>
align the columns of <log>
format <log> (as|into) a table
line the columns of <log> up
print <log> with its fields under each other
make the whitespace separated <log> readable as a neat table
use column to tabulate <log>
pretty table from <log>
the fields in <log> are ragged, align them
tabular display of <log>
columns straight, <log>
pad the fields of <log> so they start at the same place
neat grid out of the space separated <log>
the entries in <log> do not line up, print them like a table
vertical alignment for all fields in <log>
straighten out the columns of <log>

= echo
> echo '<text>'
$show the text <text>
echo <text>
print <text>
(print|output|display) <text> [to|on] the (terminal|screen)
write <text> to standard output
make the shell say <text>
i want the words <text> to appear in the terminal
output a line reading <text>
let the console print <text>
use echo to say <text>
print out the message <text>
<text>, just display it
say <text>
i would like the terminal to greet with <text>
greet with <text>
message: <text>

= echo-write change
> echo '<text>' > <new>
$save <text> (to|into|in) [the|a] [new] [file] [called|named] <new>
write <text> (to|into) [a file called] <new>
$create [a file] <new> (containing|with [the] (text|content)) <text>
put <text> into a file <new>
make <new> hold just the line <text>
<new> should say <text> and nothing else
start a file <new> whose only line is <text>
overwrite <new> with the text <text>
redirect <text> into <new>
text file <new> with <text> in it
<new>, sole content <text>
store the sentence <text> under <new>
a fresh <new> reading <text> is what i need
save one line, <text>, as <new>
jot down <text> in a new <new>

= echo-append change
> echo '<text>' >> <file>
(append|add) [the line] <text> to [the end of] <file>
add a line <text> at the end of <file>
append <text> to <file>
let <file> end with the additional line <text>
one more line for <file>: <text>
tack <text> onto <file>
<file> should get <text> as its new last line
without overwriting it, write <text> to <file>
redirect <text> onto the end of <file>
<file> gets one more row: <text>
extend <file> by a line saying <text>
at the bottom of <file>, note <text>
keep what <file> has and put <text> after it
log entry <text>, at the end of <file>
jot down <text> at the bottom of <file>

= printf-lines
> printf '%s\n' '<text>' '<value>'
print <text> and <value> on separate lines
print two lines, the first <text> and the second <value>
output <text> and below it <value>
write <text>, then a line break, then <value>
<text> on one line and <value> on the next
use printf to print <text> and <value>, each followed by a newline
(show|display) <text> with <value> underneath
let the shell say <text> and, on a new line, <value>
line 1: <text>, line 2: <value>
two rows on the terminal, <text> over <value>
<text> newline <value>
list <text> and <value> one below the other
stack <text> on top of <value> when printing

= echo-length
> echo -n '<text>' | wc -c
$count the characters in [the (string|text)] <text>
how (long|many characters) is [the string] <text>
length of [the string] <text>
how many characters does <text> have
number of characters in [the string] <text>
character count for the text <text>
is <text> too long, count its characters
of how many characters does the string <text> consist
measure how long the string <text> is
strlen of <text>
<text>: number of letters and blanks altogether
does <text> fit, how many chars is it
password length check for <text>, in characters
character total of the phrase <text>
how many letters long is <text>

= echo-rev
> echo '<text>' | rev
reverse [the (string|text)] <text>
$show <text> backwards
write the text <text> from right to left
spell the string <text> backwards
what is <text> read from its end
mirror the letters of the text <text>
turn the string <text> around
use rev on the string <text>
<text> the other way round
invert the character sequence in <text>
last letter first: <text>
is <text> a palindrome, print it reversed
flip the word order of letters: <text>

= echo-upper
> echo '<text>' | tr 'a-z' 'A-Z'
convert [the (string|text)] <text> to upper[ ]case
<text> in uppercase
write the text <text> in capitals
print <text> all in capital letters
shout <text>
turn small letters into capital ones in the string <text>
capitalize every letter of the string <text>
use tr to print <text> in upper case
upcase <text>
all caps: <text>
<text> in majuscules
display <text> as if caps lock were on
what is <text> written with large letters only

= echo-lower
> echo '<text>' | tr 'A-Z' 'a-z'
convert [the (string|text)] <text> to lower[ ]case
write the text <text> in small letters
print <text> without capitals
turn capital letters into small ones in the string <text>
<text> in lowercase
make every letter of the string <text> small
use tr to print <text> in lower case
downcase <text>
no caps: <text>
<text> in minuscules
someone left caps lock on, display <text> in small letters
what is <text> written with small letters only

= echo-words
> echo '<text>' | wc -w
$count the words in [the (string|text|sentence)] <text>
how many words does the sentence <text> have
number of words in the string <text>
of how many words does <text> consist
word count for the text <text>
tally the words in the phrase <text>
use wc to count the words of the string <text>
<text>: number of words
words in <text>, total
is <text> one word or more, count them
pipe <text> to wc -w
length of the phrase <text> in words
how wordy is the sentence <text>

= echo-replace
> echo '<text>' | sed 's/<word>/<newword>/g'
$replace <word> with <newword> in the (string|text) <text>
print the string <text> with <newword> in place of each <word>
turn every <word> of the text <text> into <newword>
use sed to change <word> to <newword> in the string <text>
what becomes of <text> when <newword> stands for <word>
substitute <newword> for <word> within the text <text>
take the string <text> and say <newword> wherever it says <word>
<word> -> <newword> within the phrase <text>
string <text>: swap <word> for <newword>
exchange <word> by <newword> in this sentence: <text>
say <text> but with <newword> where <word> stands
pipe <text> through sed so that <word> gives way to <newword>
template <text>, fill in <newword> where it reads <word>

= base64
> base64 <anyfile>
base64 encode <anyfile>
encode <anyfile> (in|as|to|with) base64
$show <anyfile> in base64
turn <anyfile> into base64 text
print <anyfile> as base64
i have to paste <anyfile> as base64 somewhere
use base64 on <anyfile>
base64 version of <anyfile>
make plain text from the bytes of <anyfile> by base64 encoding
b64 of <anyfile>
mail safe ascii form of <anyfile>
embed <anyfile> in a yaml as base64, print that string
have <anyfile> base64ed on stdout
binary to ascii, base64, <anyfile>
<anyfile> to base64

= base64-text
> echo -n '<text>' | base64
base64 encode [the (string|text)] <text>
encode <text> (in|as|to|with) base64
turn the string <text> into base64
base64 of the text <text>, without a newline at its end
what is <text> in base64
use base64 on the string <text>
<text> as base64
print the text <text> base64 encoded
b64 of <text>
have the phrase <text> base64ed
basic auth header needs base64 of <text>
convert <text> to its base64 form
make the sentence <text> mail safe using base64

= base64-d
> echo <base> | base64 -d
base64 decode [the string] <base>
decode <base> from base64
what does the base64 string <base> say
turn <base> back from base64
undo the base64 encoding of <base>
which text is hidden behind the base64 <base>
use base64 to read <base>
plain text for the base64 value <base>
original text of <base> which somebody base64ed
<base> is base64, what is it in clear
unbase64 <base>
reveal the base64 message <base>
i got the secret <base> in base64, make it legible

= md5
> md5sum <anyfile>
(compute|calculate|show|get|print) the md5 [checksum|hash|sum] of <anyfile>
md5 (checksum|hash|sum) of <anyfile>
fingerprint <anyfile> with md5
use md5sum on <anyfile>
what md5 does <anyfile> have
md5 digest of <anyfile>
which md5 value belongs to <anyfile>
hash <anyfile> with the md5 algorithm
the download page gives an md5, compute it for <anyfile>
integrity check value, md5, for <anyfile>
has my download <anyfile> the right md5, print its own
128 bit md5 hash of <anyfile>
identify <anyfile> by its md5
md5 for <anyfile>

= sha1
> sha1sum <anyfile>
(compute|calculate|show|get|print) the sha1 [checksum|hash|sum] of <anyfile>
sha1 (checksum|hash|sum) of <anyfile>
fingerprint <anyfile> with sha1
use sha1sum on <anyfile>
what sha1 does <anyfile> have
sha1 digest of <anyfile>
which sha1 value belongs to <anyfile>
hash <anyfile> with the sha1 algorithm
the download page gives a sha1, compute it for <anyfile>
integrity check value, sha1, for <anyfile>
has my download <anyfile> the right sha1, print its own
160 bit sha hash of <anyfile>
identify <anyfile> by its sha1

= sha256
> sha256sum <anyfile>
(compute|calculate|show|get|print) the (sha256|sha-256) [checksum|hash|sum] of <anyfile>
sha256 (checksum|hash|sum) of <anyfile>
$show the checksum of <anyfile>
fingerprint <anyfile> with sha256
use sha256sum on <anyfile>
what sha256 does <anyfile> have
sha256 digest of <anyfile>
hash <anyfile> with the sha256 algorithm
the download page gives a sha256, compute it for <anyfile>
integrity check value, sha256, for <anyfile>
has my download <anyfile> the right sha256, print its own
256 bit sha hash of <anyfile>
identify <anyfile> by its sha256
sha256 for <anyfile>

= sha256-all
> find <where> -type f -exec sha256sum {} +
(compute|calculate|show) the sha256 (checksums|hashes) of all files <where>
sha256 of every file <where>
fingerprint each file <where> with sha256
use find and sha256sum to hash all files <where>
sha256 digests for the whole tree <where>
list of all files <where> with a sha256 in front
what sha256 does each file <where> have
hash every file <where> with the sha256 algorithm
sha256 manifest of the files <where>
integrity record, sha256, one entry for each file <where>
recursive sha256sum <where>
checksum every file <where> with the 256 bit sha
have all files <where> sha256ed

= md5-all
> find <where> -type f -exec md5sum {} +
(compute|calculate|show) the md5 (checksums|hashes|sums) of all files <where>
md5 of every file <where>
fingerprint each file <where> with md5
use find and md5sum to hash all files <where>
md5 digests for the whole tree <where>
list of all files <where> with an md5 in front
what md5 does each file <where> have
hash every file <where> with the md5 algorithm
md5 manifest of the files <where>
integrity record, md5, one entry for each file <where>
recursive md5sum <where>
checksum every file <where> using md5
have all files <where> md5ed

= md5-text
> echo -n '<text>' | md5sum
md5 [hash|sum] of [the (string|text)] <text>
what is the md5 of the string <text>
hash the text <text> with md5
md5 digest for the string <text>, without a newline at its end
use md5sum on the string <text>
fingerprint the text <text> with md5
compute the md5 for the string <text>
<text>, its md5
128 bit md5 of the phrase <text>
have the sentence <text> hashed to md5
gravatar style md5 hash of <text>
md5 the characters <text>, no newline included
pipe <text> without newline into md5sum

= xxd
> xxd <anyfile> | head -n <n>
$show the first <n> lines of a hex dump of <anyfile>
hex dump [the] first <n> lines of <anyfile>
look at the bytes of <anyfile> in hexadecimal, <n> lines are enough
peek at the start of <anyfile> as hex, <n> lines
use xxd on <anyfile> and stop after <n> lines
first <n> lines of <anyfile> in hex
what are the opening bytes of <anyfile> in hex, <n> rows of them
top <n> rows of the hexdump for <anyfile>
hex view, <n> rows, <anyfile>
what do the leading bytes of <anyfile> look like in hexadecimal, limit <n> rows
is <anyfile> a real image, hexdump its start, <n> lines
xxd <anyfile>, cut off after <n> lines
<n> rows of hexadecimal from the top of <anyfile>

= od
> od -c <file>
$show <file> byte by byte (as characters|)
octal dump of <file>
use od to print the characters of <file>
dump <file> as single characters with octal offsets
what characters exactly is <file> made of, escapes for the special ones
print every character of <file> separately, newlines as \n
character dump of <file>
od listing of <file> by characters
every byte of <file> as a letter or escape
backslash escapes and letters, the whole of <file>, byte for byte
<file>, od, format c
which bytes are really in <file>, show them as characters
spell <file> out byte by byte with \t and \n visible
debug the encoding of <file>: characters with octal offset

= strings
> strings <script>
$show [the] (printable strings|readable text|strings) (in|of) <script>
what readable text is hidden in <script>
pull sequences of printable characters out of <script>
use strings on <script>
which human readable pieces does <script> have
text fragments found inside <script>
list the legible parts of <script>
legible text in <script>
extract ascii runs from <script>
skip unprintable bytes, show whatever is text in <script>
what words does the program <script> carry inside
printable sequences of four or more characters, <script>
are there passwords in clear within <script>, list its readable pieces
human text buried in <script>

= cat-stdin-tee change
> sort <file> | tee <new>
$sort <file> show it and also $save it (to|in) <new>
$sort <file> to the screen and to <new>
order the lines of <file>, print them and store them in <new> at the same time
use tee to keep the sorted <file> in <new> while it is printed
alphabetize <file> on the screen with a copy in <new>
sort <file>: i want to see it and have it in <new>
put <file> in order, output to the terminal and also to <new>
watch the sorted <file> and write the same into <new>
alphabetical <file> both on stdout and in <new>
<file> sorted, visible now and kept as <new>
tee the alphabetised rows of <file> into <new>
let me look at the sorted rows of <file> while they land in <new>
sort <file>, split the output: screen plus <new>

= tee-append change
> echo '<text>' | tee -a <bare>
append <text> to <bare> and (print|show) it
add the line <text> to <bare> and echo it to the terminal too
use tee to add <text> to the end of <bare>
print <text> and also put it at the end of <bare>
tee the text <text> onto <bare> without overwriting
<text> should go both to the screen and to the end of <bare>
log <text> to the end of <bare> and show it as well
<bare> gets one more row, <text>, which i want to see as well
echo <text> through tee -a onto <bare>
note <text> at the bottom of <bare> and repeat it on stdout
extend <bare> by <text>, visible on the terminal too
both display <text> and add it as the last line of <bare>

= longest-line
> awk 'length > m { m = length; l = $0 } END { print l }' <file>
$show the longest line (in|of) <file>
what is the longest line in <file>
which line of <file> has the most characters
print the line that is longer than any other in <file>
find the widest line of <file> and print its text
the line with the greatest length in <file>
use awk to print the longest line of <file>
text of the longest line in <file>
<file>: most lengthy row, in full
row of maximum length in <file>, its text
which entry of <file> takes up the most characters, print it
show me the widest row that <file> contains
no other row of <file> is as long as this one: print it
print the record holder for length among the lines of <file>

= swap-cols
> awk '{ print $2, $1 }' <log>
swap the first (and|two) [second] columns of <log>
$show the first two columns of <log> swapped
print the second column of <log> before the first
exchange columns 1 and 2 of <log>
second field, then first field of each line in <log>
use awk to swap the first and second field of <log>
reverse the order of the first two fields of <log>
columns 2 and 1 of <log>, in this order
fields 2 and 1 of each row in <log>, reversed order
second column to the left, first to the right: <log>
flip columns one and two of <log>
<log>, column two followed by column one
let the second field of <log> precede the first, nothing else

= number-grep-awk
> awk '/<word>/ { print NR }' <file>
$show the line numbers (of|where) [lines containing] <word> [occurs|appears] in <file>
on which lines does <word> (occur|appear) in <file>
only the numbers of the lines in <file> that have <word>
line numbers for <word> in <file>, without the lines themselves
use awk to print the line numbers that match <word> in <file>
at which line numbers is there a <word> in <file>, numbers only
list nothing but the numbers of lines with <word> in <file>
record numbers in <file> at which <word> shows up
where in <file> is <word>, say it as line numbers only
row numbers of <word> hits, <file>
give me indices of rows in <file> with <word>, no text
positions (line numbers) of <word> in <file>
which rows of <file> hold <word>, by number

= count-char
> grep -oF '<char>' <file> | wc -l
$count how (often|many times) the character <char> (occurs|appears) in <file>
$count <char> characters in <file>
how many <char> are in <file>
number of <char> signs in <file>
tally the character <char> in <file>
how many times do i use the character <char> in <file>
total count of the character <char> over all of <file>
use grep and wc to count each <char> in <file>
<char> total, <file>
frequency of the character <char> in <file>
occurrences of the sign <char> within <file>, added up
have every <char> of <file> counted
does <file> use <char> a lot, how many times

= blank-lines
> grep -c '^$' <file>
$count [the] (blank|empty) lines (in|of) <file>
how many (blank|empty) lines are in <file>
how many lines of <file> have nothing on them
number of empty lines in <file>
tally the gaps between the paragraphs in <file>: its empty lines
count how many lines without any character <file> has
how much of <file> is blank, in lines
empty line count for <file>
rows without content in <file>, how many
empty row total, <file>
have the gaps in <file> counted
number of rows that are nothing but a newline, <file>
how airy is <file>: amount of empty rows
blanks: how many such lines in <file>

= nonblank-lines
> grep -c . <file>
$count [the] (non-blank|non-empty|nonempty|non empty) lines (in|of) <file>
how many lines of <file> are not empty
how many lines of <file> have something on them
number of lines in <file> without counting empty ones
tally the lines of <file> that are not blank
line count for <file>, blank lines left out
is there anything in <file> besides empty lines, count it
lines of <file> that contain at least one character, how many
rows with content in <file>, how many
non-empty row total, <file>
real length of <file> in lines, skipping gaps
have the filled rows of <file> counted
number of lines in <file> holding text
lines of substance in <file>, how many
`,
)
