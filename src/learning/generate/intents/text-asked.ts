import { intents } from '../grammar.ts'

/** Everyday requests about text, tables, JSON and numbers that combine two usual things in one short command. */
export const textAsked = intents(
  'text',
  String.raw`
= asked-csv-desc-nohead
> tail -n +2 <csv> | sort -t, -k<col>,<col>r
Sort <csv> by <col> in reverse alphabetical order, without the header line
$show the rows of <csv> from Z to A by <col>, header dropped
how do I sort <csv> on <col> alphabetically backwards and leave the header out?
<csv> sorted Z-A by <col>, no header row
skip the first line of <csv> and sort what is left by <col>, in descending alphabetical order
Print the records of the file <csv>, but not its heading, ordered by <col> from Z down to A
I only want the data rows of <csv>, in reverse alphabetical order of <col>
can you drop the heading of <csv> and order the rest by <col> as text, last letters first?
please list <csv> minus the header, sorted descending by the text in <col>
descending text sort of <csv> on <col>, header line cut off
ignore the header of <csv> and put its lines in reverse alphabetic order by <col>
use tail and sort -r to order <csv> by <col> alphabetically backwards without its header

= asked-csv-lowest-nohead
> tail -n +2 <csv> | sort -t, -k<col>,<col>n | head -n <small>
$show the <small> rows of <csv> with the lowest numbers in <col>, without the header
which <small> records of <csv> have the smallest value in <col>? leave the header out
bottom <small> of <csv> by <col> numerically, no header line
Print the <small> lines of <csv> having the smallest numbers in <col>, smallest first, not counting or showing the heading
I want just the <small> rows with the least <col> values from <csv>, header skipped
sort <csv> without its header numerically by <col>, ascending, and keep the first <small> rows
skip the header of <csv>, then give me the <small> lowest by <col>
what are the <small> smallest entries in <csv> going by the number in <col>, header excluded
the <small> rows of <csv> that are lowest in <col>, lowest on top and no heading
please list only <small> data rows of <csv>, those with the lowest number in <col>
tail, sort and head: the <small> numerically smallest rows of <csv> by <col>, header removed
from <csv> drop the header, sort ascending by the number in <col>, first <small> lines only

= asked-csv-lowest-head
> (head -n 1 <csv>; tail -n +2 <csv> | sort -t, -k<col>,<col>n | head -n <small>)
$show the header of <csv> and then the <small> rows with the lowest numbers in <col>
print the heading line of <csv> followed by the <small> records whose <col> is numerically smallest
how can I see the <small> smallest rows of <csv> by <col> and still keep the header on top?
bottom <small> of <csv> by the number in <col>, header kept
I want the <small> lowest rows of <csv> by <col>, numerically, with the column titles above them
header plus the <small> rows with the least value in <col> of <csv>
keep the header of <csv>, sort the rest numerically ascending by <col>, and only print <small> of those rows
which <small> rows in <csv> have the smallest <col>? print the header line as well
please list the first line of <csv> and below it the <small> rows that have the lowest number in <col>
From the file <csv>, print the header line and the <small> data lines with the smallest numeric <col>
the <small> numerically lowest by <col> in <csv>, and leave the header in place
get the title row of <csv> and after it the <small> rows smallest in <col>, ascending by number

= asked-csv-two-keys-nohead
> tail -n +2 <csv> | sort -t, -k<colnum>,<colnum> -k<colnum2>,<colnum2>n
Sort <csv> by <colnum> alphabetically and within that by <colnum2> numerically, without the header
$show the rows of <csv> minus the header, ordered by <colnum> as text and then by <colnum2> as a number
how do I drop the header of <csv> and sort by <colnum>, ties broken by the number in <colnum2>?
<csv> without heading, sorted by <colnum>, then numerically by <colnum2>
skip line one of <csv>; order the others alphabetically on <colnum> and numerically on <colnum2>
I want the data rows of <csv> grouped in order of <colnum>, with ascending numbers of <colnum2> inside each, no header
Print the lines of <csv> except the heading, sorted first by the text in <colnum> and second by the number in <colnum2>
header-less <csv>, primary sort key <colnum>, secondary numeric key <colnum2>
can you sort <csv> on <colnum> and numerically on <colnum2> and leave out the header row?
please order <csv> by two keys, <colnum> as text then <colnum2> as number, header removed
leave the header of <csv> out and sort alphabetically by <colnum>, with <colnum2> in numeric order where that is equal
sort with two -k keys, <colnum> and numeric <colnum2>, the rows of <csv> after its header

= asked-csv-desc-head-saved change
> (head -n 1 <csv>; tail -n +2 <csv> | sort -t, -k<col>,<col>nr) > <new>
Sort <csv> numerically by <col>, largest first, keep the header on top, and save it as <new>
write <csv> to <new> with its rows in descending numeric order of <col> and the header still first
how can I save a copy of <csv> as <new>, sorted by the number in <col> from high to low, header left in place?
<csv> sorted by <col>, biggest numbers first, header stays, into <new>
store in <new> the header of <csv> and then its rows ordered from the highest <col> number to the lowest
I need <new> to hold <csv> with the heading first and the rest sorted descending by the number in <col>
make <new> from <csv>: same header line, data rows by <col> numerically, highest first
please put <csv> into <new>, header at the top, rows by descending number in <col>
reverse numeric sort of <csv> on <col> without moving the header, result to <new>
Create the file <new> with the first line of <csv> followed by its other lines, sorted by <col> from the largest number down
order the rows of <csv> from largest to smallest number in <col>, leave the header line where it is and redirect to <new>
output to <new>: <csv> with header kept and sorted numerically, highest <col> first

= asked-char-sort-desc-num
> sort -t'<char>' -rn -k<col>,<col> <file>
Sort <file> by <col> numerically, largest first, with fields separated by <char>
$show <file> ordered from high to low by the number in <col>, the delimiter being <char>
how do I sort <file> on <col> in descending numeric order when the separator is <char>?
<file>, fields split at <char>, highest number in <col> first
biggest numbers first by <col> of <file>, which is delimited with <char>
numeric reverse sort of <file> on <col>, delimiter <char>
Print the lines of <file> sorted by <col>, where <char> separates the fields, from the largest number to the smallest
I have <file> with <char> between the fields and want its lines by descending number of <col>
the lines of <file> from the highest to the lowest number in <col> with <char> as separator
please order <file> by the number in <col>, descending; the fields are divided by <char>
use sort -t <char> to put <file> in reverse numeric order of <col>
arrange <file> so that the line with the greatest number in <col> comes first, taking <char> as field separator

= asked-char-sort-desc
> sort -t'<char>' -k<col>,<col>r <file>
Sort <file> in reverse alphabetical order by <col>, with <char> as the delimiter
$show <file> from Z to A by <col>, fields separated by <char>
how can I sort <file> backwards alphabetically on <col> if <char> separates the fields?
<file> Z-A by <col>, separator <char>
reverse text sort of <file> on <col>, delimited by <char>
order the lines of <file> descending by the text of <col>; the field separator is <char>
I want <file> in reverse alphabetic order of <col>, where <char> divides the fields
Print <file> sorted alphabetically from last to first on <col>, splitting lines at <char>
descending alphabetical order for <file> by <col> with delimiter <char>
could you list <file>, split at <char>, with <col> running from Z down to A?
use sort -t <char> with a reversed text key on <col> of <file>
arrange the lines of <file>, fields divided by <char>, by <col> in reverse alphabetical order

= asked-csv-col-sorted-nohead
> tail -n +2 <csv> | cut -d, -f<col> | sort
$show <col> of <csv> without the header, sorted alphabetically, repeats included
print only <col> of <csv> in alphabetical order and skip the header line
how do I get the values of <col> in <csv> sorted A to Z, header not included?
<col> of <csv>, sorted as text, no header
cut <col> from <csv>, leave out the first line and sort the values alphabetically
I just want an alphabetical list of what is in <col> of <csv>, heading dropped, duplicates left in
Print <col> of the file <csv>, sorted in ascending alphabetical order, without its heading
sorted contents of <col> from <csv>, ignoring the header row
alphabetise the values in <col> of <csv>, minus the title line
please list <col> of <csv> from A to Z and don't include the column name
drop the header of <csv>, take <col> and sort it as text
use tail, cut and sort to print <col> of <csv> in order, header removed

= asked-csv-col-desc-nohead
> tail -n +2 <csv> | cut -d, -f<col> | sort -rn
$show only the numbers in <col> of <csv>, largest first, without the header
print <col> of <csv> sorted from the highest number to the lowest, header skipped
how can I list the values of <col> in <csv> in descending numeric order, leaving the header out?
<col> of <csv>, numbers high to low, no heading
cut <col> out of <csv>, drop the first line, sort numerically in reverse
I just need the numbers of <col> from <csv> in descending order, header not shown
Print the values of <col> in the file <csv>, the greatest first and the header line left out
descending list of the numbers in <col> of <csv> with the title row dropped
biggest to smallest: the values of <col> in <csv>, nothing else and no header
please give me <col> alone from <csv>, sorted by number, biggest at the top, without its name
use tail, cut and sort -rn to get <col> of <csv> without header
take the data of <col> from <csv>, not the heading, and order it from large to small numbers

= asked-csv-col-top-nohead
> tail -n +2 <csv> | cut -d, -f<col> | sort -rn | head -n <small>
$show the <small> highest numbers in <col> of <csv>, only the values, without the header
what are the <small> largest values of <col> in <csv>? just the numbers, header skipped
top <small> numbers of <col> in <csv>, values only, no header
print only the <small> greatest values found in <col> of <csv>, heading ignored
how do I get the <small> biggest numbers of <col> of <csv>, not the whole rows and not the header?
Print the <small> largest numbers of <col> of the file <csv>, leaving out the heading and the other columns
I want to see nothing but the <small> highest numbers from <col> of <csv>, header row excluded
cut <col> from <csv> after the header, sort numerically descending, first <small>
the <small> top values, just the numbers, of <col> in <csv> without its title line
please list the <small> maximum values in <col> of <csv>, only that column and no header
skip the header of <csv> and give the <small> largest numbers occurring in <col>, nothing but those numbers
use cut, sort -rn and head for the <small> highest values in <col> of <csv>, header dropped

= asked-tsv-sort-nohead
> tail -n +2 <tsv> | sort -t $'\t' -k<col>,<col>n
Sort <tsv> numerically by <col>, smallest first, without the header
$show the rows of the tab separated <tsv> in ascending number of <col>, header dropped
how do I sort <tsv>, tab delimited, on the number in <col> and skip its header?
<tsv> by <col>, numbers low to high, no header row
leave out the first line of <tsv> and order the rest numerically by <col>
I want <tsv> without its heading, lines ordered by the number in <col> from small to large
Print the lines of <tsv> except the heading, ordered numerically by <col>
numeric sort on <col> of the tab-delimited <tsv>, header line removed
<tsv> minus header, ascending by number in <col>
please order the data rows of <tsv> by <col> numerically, fields split at tabs, no heading
skip the title row of <tsv> and sort numerically ascending on <col>
use sort with a tab as separator to put <tsv> in numeric order of <col>, after dropping the header

= asked-csv-two-cols-nohead
> awk -F, 'NR > 1 { print $<colnum>, $<colnum2> }' <csv>
$show <colnum> and <colnum2> of <csv> with a space between them, without the header
print only <colnum> then <colnum2> from <csv>, separated by a space, header skipped
how do I get <colnum> followed by <colnum2> of <csv>, space separated, without the title line?
<csv>: <colnum> and <colnum2>, space in between, no header
leave out the heading of <csv> and print <colnum>, a blank, and <colnum2> of each row
I only want <colnum> and <colnum2> of the data rows in <csv>, split by a space, heading dropped
Print, for every line of <csv> but the first, <colnum> and after a space <colnum2>
awk to print <colnum> and <colnum2> of <csv>, space separated, after the header line
from the second line on, print <colnum> and <colnum2> of <csv> with a blank between
please list <colnum> and <colnum2> of <csv> next to each other with a space and no heading
two columns of <csv>, <colnum> and then <colnum2>, joined by a space; ignore the header
extract <colnum> and <colnum2> from <csv>, header excluded, with spaces rather than commas

= asked-csv-colon-pair
> awk -F, '{ print $<colnum> ": " $<colnum2> }' <csv>
$show <colnum> and <colnum2> of every line in <csv> as "a: b", with a colon and a space between
print <colnum>, then a colon and a space, then <colnum2> for each line of <csv>
how can I print <colnum> and <colnum2> of <csv> separated by a colon and a space?
<csv>: <colnum>, colon, space, <colnum2> on each line
format each row of <csv> as <colnum> followed by ": " and <colnum2>
I want lines like "x: y" from <csv>, where x is <colnum> and y is <colnum2>
Print two fields of the comma-separated <csv>, <colnum> and <colnum2>, joined by a colon and a blank
label <colnum2> of <csv> with <colnum> and a colon with a space after it, line by line
list <colnum> and <colnum2> of all lines in <csv> with ": " as separator
please give me <colnum> then ": " then <colnum2> from <csv>
use awk to put a colon and space between <colnum> and <colnum2> of <csv>
each line of <csv> reduced to <colnum> and <colnum2> with ": " in the middle

= asked-csv-first-last
> awk -F, '{ print $1, $NF }' <csv>
$show the first and the last column of <csv>, separated by a space
print only the first and last comma-separated field of each line in <csv>, with a space between them
how do I get the first and the last column from <csv>, space in between?
<csv>: first field and final field, space separated
from every row of <csv> keep the first and last value and put a blank between the two
I just want the leftmost and the rightmost column of <csv>, split by a space
Print the first and the last field of every line of the comma-separated file <csv>, divided by a blank
the outer two columns of <csv>, the first and the last, with a space rather than a comma
list first column, space, last column for all lines of <csv>
please print the first and the very last field of <csv>, joined with a space
awk for the first and the last comma separated field of <csv>, space between
extract the first column and the last one, however many there are, from <csv>, with a space as separator

= asked-swap-first-last
> awk '{ t = $1; $1 = $NF; $NF = t; print }' <log>
$show <log> with the first and the last field of every line swapped
swap the first and last whitespace-separated columns of <log> and print the result
how can I exchange the first word with the last word on each line of <log>?
<log>, first and last field exchanged
print all lines of <log> with their first and last words in each other's place
I want the last field of <log> where the first is and the first where the last is, everything else unchanged
Print the file <log> so that on each line the first and last fields trade places
interchange the first and final columns in <log>, output only
put the last column of <log> first and the first column last, keeping those between as they are
please switch the first and last field of each line in <log>
use awk to swap the first field with the last field in <log>
for each line of <log> exchange its first and its last word and print it

= asked-col-where-over quiet
> awk '$<colnum> > <lineb> { print $<colnum2> }' <log>
$show <colnum2> of the lines in <log> where <colnum> is greater than <lineb>
print <colnum2> of <log> for every line whose <colnum> is above <lineb>
how do I print only <colnum2> of lines in <log> with <colnum> over <lineb>?
<log>: <colnum2> if <colnum> exceeds <lineb>
if <colnum> of <log> is larger than <lineb>, print <colnum2>
I just need <colnum2> from the lines of <log> that have more than <lineb> in <colnum>
Print <colnum2> of all lines of the file <log> in which the number in <colnum> is bigger than <lineb>
from <log> take lines with <colnum> higher than <lineb> and give me <colnum2> only
what is in <colnum2> of <log> wherever <colnum> is more than <lineb>
please output <colnum2> for lines of <log> having <colnum> greater than <lineb>
awk: <colnum2> of <log>, condition <colnum> > <lineb>
filter <log> by a number above <lineb> in <colnum>, showing nothing but <colnum2>

= asked-col-where-under quiet
> awk '$<colnum> < <lineb> { print $<colnum2> }' <log>
$show <colnum2> of the lines in <log> where <colnum> is less than <lineb>
print <colnum2> of <log> for every line whose <colnum> is below <lineb>
how do I print only <colnum2> of the lines in <log> with <colnum> under <lineb>?
<log>: <colnum2> if <colnum> is smaller than <lineb>
if <colnum> of <log> is lower than <lineb>, print <colnum2>
I just need <colnum2> from those lines of <log> that have less than <lineb> in <colnum>
Print <colnum2> of all lines of the file <log> in which the number in <colnum> is smaller than <lineb>
from <log> take the lines with <colnum> lower than <lineb> and give me only <colnum2>
what is in <colnum2> of <log> wherever <colnum> is under <lineb>
please output <colnum2> for lines of <log> having <colnum> less than <lineb>
awk: <colnum2> of <log>, condition <colnum> < <lineb>
filter <log> for numbers below <lineb> in <colnum>, showing <colnum2> alone

= asked-col-where-word quiet
> awk '$<colnum> == "<word>" { print $<colnum2> }' <log>
$show <colnum2> of the lines in <log> where <colnum> is exactly <word>
print <colnum2> of <log> for every line whose <colnum> equals <word>
how do I print only <colnum2> of the lines in <log> with <word> as <colnum>?
<log>: <colnum2> if <colnum> is exactly the word <word>
if <colnum> of a line in <log> equals <word>, print its <colnum2>
I just need <colnum2> from those lines of <log> that have precisely <word> in <colnum>
Print <colnum2> of all lines of the file <log> in which <colnum> is the word <word>
from <log> take the lines where <colnum> equals <word> and give me nothing but <colnum2>
what is in <colnum2> of <log> wherever <colnum> is equal to <word>
please output <colnum2> for lines of <log> having the word <word> as their <colnum>
awk: <colnum2> of <log>, condition <colnum> == <word>
filter <log> for <word> standing as <colnum> and show <colnum2> alone

= asked-two-cols-where-over quiet
> awk '$<colnum> > <lineb> { print $<colnum2>, $<colnum3> }' <log>
$show <colnum2> and <colnum3> of the lines in <log> where <colnum> is greater than <lineb>
print <colnum2> and <colnum3> of <log> for each line with <colnum> above <lineb>
how can I get <colnum2> and <colnum3> of those lines in <log> whose <colnum> is over <lineb>?
<log>: <colnum2> and <colnum3>, only if <colnum> exceeds <lineb>
whenever <colnum> is larger than <lineb> in <log>, print <colnum2> followed by <colnum3>
I only want <colnum2> and <colnum3> from lines of <log> with a number bigger than <lineb> in <colnum>
Print <colnum2> and <colnum3> of the lines of <log> in which <colnum> is more than <lineb>
take lines from <log> with <colnum> higher than <lineb>, reduced to <colnum2> and <colnum3>
two columns of <log>, <colnum2> then <colnum3>, for lines having more than <lineb> in <colnum>
please list <colnum2> with <colnum3> where <colnum> of <log> is greater than <lineb>
use awk to select lines of <log> with <colnum> > <lineb> and print <colnum2> and <colnum3>
what do <colnum2> and <colnum3> say in lines of <log> where <colnum> is above <lineb>

= asked-two-cols-where-word quiet
> awk '$<colnum> == "<word>" { print $<colnum2>, $<colnum3> }' <log>
$show <colnum2> and <colnum3> of the lines in <log> where <colnum> is exactly <word>
print <colnum2> and <colnum3> of <log> for each line whose <colnum> equals <word>
how can I get <colnum2> and <colnum3> of the lines in <log> that have precisely <word> as <colnum>?
<log>: <colnum2> and <colnum3>, only if <colnum> is the word <word>
whenever <colnum> equals <word> in <log>, print <colnum2> followed by <colnum3>
I only want <colnum2> and <colnum3> from lines of <log> with exactly <word> in <colnum>
Print <colnum2> and <colnum3> of the lines of <log> in which <colnum> is <word>, nothing more and nothing less
take the lines from <log> with <colnum> equal to <word>, reduced to <colnum2> and <colnum3>
two columns of <log>, <colnum2> then <colnum3>, for lines having the word <word> as <colnum>
please list <colnum2> with <colnum3> where <colnum> of <log> equals <word>
use awk to select lines of <log> with <colnum> == <word> and print <colnum2> and <colnum3>
what do <colnum2> and <colnum3> hold in lines of <log> where <colnum> is equal to <word>

= asked-csv-two-where-value quiet
> awk -F, '$<colnum> == "<value>" { print $<colnum2>, $<colnum3> }' <csv>
$show <colnum2> and <colnum3>, separated by a space, of the rows in <csv> where <colnum> is <value>
print <colnum2> and <colnum3> with a space between for each row of <csv> whose <colnum> equals <value>
how do I get <colnum2> and <colnum3> of the rows in <csv> that have exactly <value> in <colnum>, space separated?
<csv>: if <colnum> is <value>, then <colnum2>, space, <colnum3>
I only want <colnum2> and <colnum3>, split by a blank, from rows of <csv> with <value> as <colnum>
Print two fields, <colnum2> and <colnum3>, divided by a space, of all rows of <csv> whose <colnum> is equal to <value>
take the rows of <csv> with <colnum> equal to <value>, reduced to <colnum2> and <colnum3> with a space
for rows of the comma-separated <csv> having <value> in <colnum>, print <colnum2> then a space then <colnum3>
please list <colnum2> and <colnum3>, a space in between, where <colnum> of <csv> equals <value>
use awk -F, to select <colnum> == <value> in <csv> and print <colnum2> and <colnum3>
rows of <csv> matching <value> exactly in <colnum>: just <colnum2> and <colnum3>, space separated
whenever <colnum> of <csv> is the value <value>, output <colnum2> and <colnum3> with a blank between

= asked-csv-col-under-nohead quiet
> awk -F, 'NR > 1 && $<colnum> < <lineb> { print $<colnum2> }' <csv>
$show <colnum2> of the rows in <csv> where <colnum> is less than <lineb>, without the header
skip the header of <csv> and print <colnum2> of the rows whose <colnum> is below <lineb>
how can I list <colnum2> for every data row of <csv> with <colnum> under <lineb>, header left out?
<csv>: <colnum2> where <colnum> is smaller than <lineb>, no header
I only need <colnum2> of rows in <csv> that have a number lower than <lineb> in <colnum>, heading ignored
Print <colnum2> of all rows of <csv> but the heading whose <colnum> is a number smaller than <lineb>
from the second line of <csv> on, if <colnum> is less than <lineb>, print <colnum2>
leave out the title line of <csv>; of rows with <colnum> below <lineb> give me <colnum2> only
which <colnum2> entries of <csv> go with a <colnum> under <lineb>? don't print the header
please output <colnum2> wherever <colnum> of <csv> is lower than <lineb>, not counting the header row
awk -F, on <csv>: past the header, <colnum> < <lineb>, print <colnum2>
values of <colnum2> in <csv> for rows having less than <lineb> in <colnum>, column titles excluded

= asked-csv-two-over-nohead quiet
> awk -F, 'NR > 1 && $<colnum> > <lineb> { print $<colnum2>, $<colnum3> }' <csv>
$show <colnum2> and <colnum3>, space separated, of the rows in <csv> where <colnum> is over <lineb>, without the header
skip the header of <csv> and print <colnum2> and <colnum3> with a space between for rows whose <colnum> is above <lineb>
how can I list <colnum2> and <colnum3>, a blank between them, for data rows of <csv> with <colnum> greater than <lineb>, no header?
<csv> without heading: <colnum2>, space, <colnum3> where <colnum> is more than <lineb>
I only need <colnum2> and <colnum3> of rows in <csv> that have a number bigger than <lineb> in <colnum>, heading ignored, space as separator
Print <colnum2> and <colnum3>, divided by a space, of all rows of <csv> but the heading whose <colnum> is larger than <lineb>
from the second line of <csv> on, if <colnum> exceeds <lineb>, print <colnum2> and <colnum3> with a blank between
leave out the title line of <csv>; of rows with <colnum> over <lineb> give me <colnum2> and <colnum3>, space separated
please output <colnum2> followed by a space and <colnum3> wherever <colnum> of <csv> is higher than <lineb>, not the header row
awk -F, on <csv>: past the header, <colnum> > <lineb>, print <colnum2>, <colnum3>
<colnum2> with <colnum3> in <csv>, split by a space, for rows having more than <lineb> in <colnum>, column titles excluded
two space-separated fields, <colnum2> and <colnum3>, of those data rows in <csv> whose <colnum> is greater than <lineb>, header dropped

= asked-csv-rows-over-nohead quiet
> awk -F, 'NR > 1 && $<col> > <lineb>' <csv>
$show the whole rows of <csv> where <col> is greater than <lineb>, without the header
skip the header of <csv> and print each row with more than <lineb> in <col>
how do I filter <csv> to rows with <col> above <lineb> and leave the header out?
<csv>, complete rows with <col> over <lineb>, no header
I want full records of <csv> whose <col> is larger than <lineb>, but not the heading
Print every row of the file <csv> except the heading if its number in <col> is bigger than <lineb>
header dropped, which rows of <csv> have a value exceeding <lineb> in <col>?
leave out the title line of <csv> and list the rows in which <col> is higher than <lineb>
please give me the data rows of <csv>, header excluded, with <col> greater than <lineb>
rows from line 2 on of <csv> for which <col> is more than <lineb>
awk -F, on <csv>: entire rows past the header with <col> > <lineb>
ignore the header line of <csv>; show entire lines where <col> exceeds <lineb>

= asked-csv-rows-under-nohead quiet
> awk -F, 'NR > 1 && $<col> < <lineb>' <csv>
$show the whole rows of <csv> where <col> is less than <lineb>, without the header
skip the header of <csv> and print each row with less than <lineb> in <col>
how do I filter <csv> to rows with <col> below <lineb> and leave the header out?
<csv>, complete rows with <col> under <lineb>, no header
I want full records of <csv> whose <col> is smaller than <lineb>, but not the heading
Print every row of the file <csv> except the heading if its number in <col> is lower than <lineb>
header dropped, which rows of <csv> have a value under <lineb> in <col>?
leave out the title line of <csv> and list the rows in which <col> is smaller than <lineb>
please give me the data rows of <csv>, header excluded, with <col> less than <lineb>
rows from line 2 on of <csv> for which <col> is lower than <lineb>
awk -F, on <csv>: entire rows past the header with <col> < <lineb>
ignore the header line of <csv>; show entire lines where <col> is below <lineb>

= asked-last-field-is quiet
> awk '$NF == "<word>"' <file>
$show the lines of <file> whose last field is exactly <word>
print every line of <file> in which the last word is <word> and nothing else
how do I find lines in <file> with <word> as their last whitespace-separated field?
<file>: lines with final field equal to <word>
awk: lines of <file> where the last field equals <word>
I want the lines from <file> that have exactly <word> in the last column, however many columns there are
Print the lines of the file <file> whose very last word is the whole word <word>
if the last column of a line in <file> equals <word>, print that line
lines in <file> whose last column is equal to <word>
please list the lines of <file> with last field == <word>
which lines of <file> have a last field that is precisely <word>
filter <file> by its last field being equal to <word>

= asked-first-field-is quiet
> awk '$1 == "<word>"' <file>
$show the lines of <file> whose first field is exactly <word>
print every line of <file> in which the first word is <word>, the whole word
how do I find lines in <file> with exactly <word> as their first whitespace-separated field?
<file>: lines with first field equal to <word>
awk: lines of <file> where the first field equals <word>
I want the lines from <file> that have exactly <word> in the first column
Print the lines of the file <file> whose first word is precisely <word>, not only begins with it
if the first column of a line in <file> equals <word>, print that line
lines in <file> whose first column is equal to <word>
please list the lines of <file> with first field == <word>
which lines of <file> have a first field that is precisely <word>
filter <file> by its first field being equal to <word>

= asked-csv-both-values quiet
> awk -F, '$<colnum> == "<value>" && $<colnum2> == "<value2>"' <csv>
$show the rows of <csv> where <colnum> is <value> and <colnum2> is <value2>
print each row of <csv> that has exactly <value> in <colnum> and exactly <value2> in <colnum2>
how do I select rows of <csv> with <colnum> equal to <value> and also <colnum2> equal to <value2>?
<csv>: <colnum> = <value> and <colnum2> = <value2>, both must hold
rows of <csv> meeting both: <colnum> equals <value>, <colnum2> equals <value2>
I want only those records of <csv> in which <colnum> is <value> and at the same time <colnum2> is <value2>
Print the lines of the comma-separated file <csv> whose <colnum> is <value> and whose <colnum2> is <value2>
which rows in <csv> have <value> as <colnum> as well as <value2> as <colnum2>
filter <csv> on two columns, <colnum> being <value> and <colnum2> being <value2>
please find the entries of <csv> with <colnum> == <value> together with <colnum2> == <value2>
use awk -F, to get rows of <csv> where <colnum> is <value> and <colnum2> is <value2>
both conditions on <csv>: <value> in <colnum> plus <value2> in <colnum2>

= asked-char-field-is quiet
> awk -F'<char>' '$<col> == "<value>"' <file>
$show the lines of <file> where <col>, with <char> as the separator, is exactly <value>
print each line of <file> whose <col> equals <value>; the fields are divided by <char>
how can I pick lines of <file> with <value> in <col> when <char> is the delimiter?
<file> split at <char>: lines with <col> equal to <value>
fields in <file> are separated by <char>; give me the lines that have exactly <value> as <col>
I want lines from the <char>-separated <file> in which <col> is <value>
Print the lines of <file>, delimited by <char>, where <col> equals the word <value>
filter <file> by <col> being <value>, delimiter <char>
which lines of <file> have <value> for <col> if they are split on <char>
awk -F <char> on <file>, whole lines with <col> == <value>
please list those lines of <file> whose <col> equals <value>, taking <char> as field separator
select from <file> (delimiter <char>) every line where <col> is <value>

= asked-sum-where-word
> awk '$<colnum> == "<word>" { s += $<colnum2> } END { print s + 0 }' <log>
add up <colnum2> of the lines in <log> where <colnum> is exactly <word>
sum <colnum2> of <log> over the lines whose <colnum> equals <word>
what is the total of <colnum2> for lines of <log> having <word> as <colnum>?
<log>: total of <colnum2>, only lines with <colnum> equal to <word>
$show the sum of <colnum2> in <log> for all lines where <colnum> is equal to <word>
I need <colnum2> of <log> summed up, but only where <colnum> is the word <word>
Print the sum of the numbers in <colnum2> of those lines of <log> whose <colnum> is <word>
for lines in <log> with exactly <word> in <colnum> total the numbers of <colnum2>
how much does <colnum2> of <log> add up to if only lines with <colnum> equal to <word> count
please compute the sum of <colnum2> in <log> restricted to <colnum> == <word>
use awk to sum <colnum2> when <colnum> of <log> equals <word>
conditional sum on <log>: <colnum2> where <colnum> is exactly <word>

= asked-cols-compare quiet
> awk '$<colnum> > $<colnum2>' <log>
$show the lines of <log> where <colnum> is greater than <colnum2>
print each line of <log> in which <colnum> exceeds <colnum2>
how do I find lines in <log> with a larger value in <colnum> than in <colnum2>?
<log>: lines with <colnum> > <colnum2>
compare two columns of <log> and print lines where <colnum> is bigger than <colnum2>
I want the lines of <log> whose <colnum> is higher than their <colnum2>
Print the lines of the file <log> that have in <colnum> more than in <colnum2>
which lines of the whitespace separated <log> have <colnum> above <colnum2>
keep lines in <log> if <colnum> is larger than <colnum2>
please list lines of <log> where the value of <colnum> is over that of <colnum2>
use awk on <log> to compare <colnum> with <colnum2> and print lines where the former is greater
filter <log> down to lines with <colnum> exceeding <colnum2>

= asked-mean-decimals
> awk '{ s += $1 } END { printf "%.<small>f\n", s / NR }' <nums>
$show the average of the numbers in <nums> with <small> decimals
what is the mean of all numbers in <nums>, rounded to <small> decimal places?
average of <nums>, <small> digits after the decimal point
compute the arithmetic mean of the numbers in <nums> to <small> decimals
how do I calculate the average of the numbers listed in <nums> and print it with <small> decimal places?
Print the mean value of the numbers in the file <nums> with <small> digits after the point
I need the average of the one-per-line numbers of <nums> with exactly <small> decimals
<nums>: mean, rounded to <small> places
please work out the average of <nums> to <small> decimal digits
use awk and printf to get the mean of <nums> with <small> decimals
add the numbers in <nums>, divide by how many there are, print <small> decimals
tell me the mean of <nums> at a precision of <small> decimal places

= asked-sum-two-decimals
> awk '{ s += $1 } END { printf "%.2f\n", s }' <nums>
$show the sum of the numbers in <nums> with two decimals
what do the numbers in <nums> add up to, printed with 2 decimal places?
total of <nums>, two digits after the decimal point
add up all numbers in <nums> and print the total with 2 decimals
how can I sum the numbers listed in <nums> and format the result to two decimal places?
Print the sum of the numbers in the file <nums>, with two digits after the point
I need the total of <nums> as an amount with two decimals
<nums>: sum to 2 decimal places
please calculate the sum of <nums>, rounded to two decimals
use awk with printf %.2f for the sum of <nums>
the sum over all lines of <nums> in the form 123.00, two decimals
tell me the total of the numbers of <nums> like an amount of money, with 2 decimals

= asked-col-mean-decimals
> awk '{ s += $<col> } END { printf "%.<small>f\n", s / NR }' <log>
$show the average of <col> in <log> with <small> decimals
what is the mean of <col> of <log>, rounded to <small> decimal places?
average of <col> in <log>, <small> digits after the decimal point
compute the arithmetic mean of <col> over all lines of <log> to <small> decimals
how do I calculate the average of the numbers in <col> of <log> and print it with <small> decimal places?
Print the mean value of <col> of the file <log> with <small> digits after the point
I need the average of <col> from <log> with exactly <small> decimals
<log>: mean of <col>, rounded to <small> places
please work out the average of <col> in <log> to <small> decimal digits
use awk and printf to get the mean of <col> in <log> with <small> decimals
tell me the mean of the whitespace-separated <col> of <log> at <small> decimal places
sum <col> of <log>, divide by the number of lines, print <small> decimals

= asked-csv-mean-decimals
> awk -F, 'NR > 1 { s += $<col>; n++ } END { printf "%.<small>f\n", s / n }' <csv>
$show the average of <col> in <csv>, not counting the header, with <small> decimals
what is the mean of <col> of <csv> to <small> decimal places, header skipped?
average of <col> in <csv> without the header line, <small> digits after the decimal point
compute the mean of <col> over the data rows of <csv>, header excluded, rounded to <small> decimals
how do I get the average of <col> in <csv> with <small> decimals while ignoring the header?
Print the arithmetic mean of <col> of the file <csv> with <small> digits after the point, leaving out the heading
I need the mean of <col> from <csv> with <small> decimals; its first line is a header and must not count
<csv>: mean of <col>, no header, <small> decimal places
please average <col> of <csv> and round to <small> decimals, omitting the title row
use awk -F, and printf for the mean of <col> in <csv>, <small> decimals, past the header
skip the header of <csv> and calculate the average value of <col> at <small> decimal places
tell me the average of <col> of <csv> to <small> places after the point, column name not included

= asked-csv-sum-decimals
> awk -F, 'NR > 1 { s += $<col> } END { printf "%.<small>f\n", s }' <csv>
$show the sum of <col> in <csv>, not counting the header, with <small> decimals
what is the total of <col> of <csv> to <small> decimal places, header skipped?
sum of <col> in <csv> without the header line, <small> digits after the decimal point
add up <col> over the data rows of <csv>, header excluded, and print <small> decimals
how do I get the total of <col> in <csv> with <small> decimals while ignoring the header?
Print the sum of <col> of the file <csv> with <small> digits after the point, leaving out the heading
I need <col> of <csv> summed with <small> decimals; its first line is a header and must not count
<csv>: total of <col>, no header, <small> decimal places
please total <col> of <csv> and format it to <small> decimals, omitting the title row
use awk -F, and printf for the sum of <col> in <csv>, <small> decimals, past the header
skip the header of <csv> and calculate the sum of <col> at <small> decimal places
tell me what <col> of <csv> adds up to, with <small> places after the point, column name not included

= asked-csv-sum-and-mean
> awk -F, 'NR > 1 { s += $<col>; n++ } END { print s, s / n }' <csv>
$show the sum and the average of <col> in <csv>, header skipped
what are the total and the mean of <col> of <csv>, not counting the header?
sum, then average, of <col> in <csv> without the header line
compute both total and mean for <col> of <csv>, ignoring its header
how do I get the sum and also the average of <col> in <csv> on one line, leaving the header out?
Print the sum of <col> of the file <csv> and after it its mean, without regard to the heading
I need the total of <col> from <csv> and its average next to it; skip the first line
<csv>: sum and mean of <col>, no header
please add up <col> of <csv> and print that together with the average, omitting the title row
use awk -F, to print sum and average of <col> in <csv>, past the header
skip the header of <csv> and calculate <col>'s total followed by its average
tell me what <col> of <csv> adds up to and what it averages, column name not included

= asked-csv-who-most
> tail -n +2 <csv> | sort -t, -k<colnum>,<colnum>nr | head -n 1 | cut -d, -f<colnum2>
$show only <colnum2> of the row in <csv> with the highest number in <colnum>, header skipped
what is <colnum2> of the row of <csv> that has the largest <colnum>? ignore the header
<colnum2> belonging to the maximum of <colnum> in <csv>, without the header
find the row of <csv> with the greatest <colnum>, not counting the header, and print just its <colnum2>
how do I get <colnum2> for the biggest value of <colnum> in <csv>, leaving the heading out?
Print <colnum2> of that data row of <csv> whose <colnum> is the highest number
I want to know which <colnum2> in <csv> goes with the top value of <colnum>, header dropped
sort the rows of <csv> after the header by number in <colnum>, largest first, and print <colnum2> of the first one
whose <colnum> is the highest in <csv>? only give <colnum2> and skip the header
drop the header of <csv>, take the row maximal in <colnum> and cut out <colnum2>
please tell me <colnum2> of the record with the maximum <colnum> in <csv>, header line excluded
use tail, sort -nr, head and cut: <colnum2> of the row with the most in <colnum> of <csv>, no header

= asked-csv-who-least
> tail -n +2 <csv> | sort -t, -k<colnum>,<colnum>n | head -n 1 | cut -d, -f<colnum2>
$show only <colnum2> of the row in <csv> with the lowest number in <colnum>, header skipped
what is <colnum2> of the row of <csv> that has the smallest <colnum>? ignore the header
<colnum2> belonging to the minimum of <colnum> in <csv>, without the header
find the row of <csv> with the least <colnum>, not counting the header, and print just its <colnum2>
how do I get <colnum2> for the smallest value of <colnum> in <csv>, leaving the heading out?
Print <colnum2> of that data row of <csv> whose <colnum> is the lowest number
I want to know which <colnum2> in <csv> goes with the bottom value of <colnum>, header dropped
sort the rows of <csv> after the header by number in <colnum>, smallest first, and print <colnum2> of the first one
whose <colnum> is the lowest in <csv>? only give <colnum2> and skip the header
drop the header of <csv>, take the row minimal in <colnum> and cut out <colnum2>
please tell me <colnum2> of the record with the minimum <colnum> in <csv>, header line excluded
use tail, sort -n, head and cut: <colnum2> of the row with the least in <colnum> of <csv>, no header

= asked-csv-who-top
> tail -n +2 <csv> | sort -t, -k<colnum>,<colnum>nr | head -n <small> | cut -d, -f<colnum2>
$show only <colnum2> of the <small> rows in <csv> with the highest numbers in <colnum>, header skipped
what is <colnum2> in the <small> rows of <csv> that have the largest <colnum>? ignore the header
<colnum2> of the top <small> by <colnum> in <csv>, without the header
find the <small> rows of <csv> with the greatest <colnum>, not counting the header, and print just their <colnum2>
how do I list <colnum2> for the <small> biggest values of <colnum> in <csv>, leaving the heading out?
Print <colnum2> of the <small> data rows of <csv> whose <colnum> is highest, highest first
I want <colnum2> of the <small> best rows of <csv> by the number in <colnum>, header dropped
sort the rows of <csv> after the header by number in <colnum>, largest first, and print <colnum2> of the first <small>
drop the header of <csv>, take the <small> rows largest in <colnum> and cut out <colnum2>
please name <colnum2> of the <small> records with the most in <colnum> of <csv>, header line excluded
use tail, sort -nr, head and cut: <colnum2> of the <small> rows with the most in <colnum> of <csv>, no header
leaderboard of <csv>: top <small> in <colnum> by number, only <colnum2> shown, no heading

= asked-csv-col-oneline
> tail -n +2 <csv> | cut -d, -f<col> | paste -sd,
$show all values of <col> in <csv> on one line separated by commas, without the header
join the values of <col> of <csv> with commas into a single line, header skipped
how can I turn <col> of <csv> into a comma-separated list on one line, leaving out the header?
<col> of <csv> as one comma separated line, no header
cut <col> from <csv>, drop the heading and paste the values together with commas
I need what is in <col> of <csv> in a single row with commas between, column name excluded
Print the contents of <col> of the file <csv>, apart from the heading, on one line with a comma between each two
collapse <col> of <csv> to one line, comma as delimiter, no title line
make a comma list out of <col> of <csv>, ignoring its first line
please give me <col> from <csv> as "a,b,c" in one line without the header
use tail, cut and paste -s to put <col> of <csv> on one line with commas, header removed
the entries of <col> in <csv> side by side, comma separated, header not included

= asked-grep-csv-col quiet
> grep '<word>' <csv> | cut -d, -f<col>
$show <col> of the lines in <csv> that contain <word>
print only <col> from each line of <csv> with <word> anywhere in it
how do I grep <csv> for <word> and print just <col> of the hits?
<csv>: lines containing <word>, only <col>
search <csv> for <word> and cut out <col>
I just want <col> of the comma-separated lines of <csv> mentioning <word>
Print <col> of all rows of <csv> in which <word> occurs
what is in <col> of lines with <word> in <csv>
for lines of <csv> matching <word>, output <col> and nothing else
please find <word> in <csv> and give me only <col> of those rows
pipe grep <word> on <csv> into cut for <col>
get <col> from rows of <csv> having <word> somewhere

= asked-grep-two-cols quiet
> awk '/<word>/ { print $<colnum>, $<colnum2> }' <log>
$show <colnum> and <colnum2> of the lines in <log> that contain <word>
print <colnum> and <colnum2> from each line of <log> with <word> anywhere in it
how do I search <log> for <word> and print just <colnum> and <colnum2> of the hits?
<log>: lines matching <word>, only <colnum> and <colnum2>
I just want <colnum> followed by <colnum2> of the lines of <log> mentioning <word>
Print two fields, <colnum> and <colnum2>, of all lines of <log> in which <word> occurs
what do <colnum> and <colnum2> hold in lines with <word> in <log>
for lines of <log> matching <word>, output <colnum> then <colnum2>
please find <word> in <log> and give me <colnum> with <colnum2> of those lines only
awk: match <word> in <log>, print <colnum> and <colnum2>
get <colnum> and <colnum2> from lines of <log> having <word> somewhere
reduce the lines of <log> containing <word> to <colnum> and <colnum2>

= asked-grep-last-field quiet
> awk '/<word>/ { print $NF }' <file>
$show the last field of the lines in <file> that contain <word>
print only the last word from each line of <file> with <word> in it
how do I search <file> for <word> and print just the last column of the hits?
<file>: lines matching <word>, last field only
I just want the final word of every line of <file> mentioning <word>
Print the last field of all lines of <file> in which <word> occurs
what is the last word on the lines with <word> in <file>
for lines of <file> matching <word>, output nothing but the last column
please find <word> in <file> and give me the final field of each of those lines
awk: match <word> in <file>, print $NF
get the last whitespace-separated field from lines of <file> having <word> somewhere
reduce the lines of <file> containing <word> to their last word

= asked-rin-include quiet
> grep -rin --include='*.<ext>' '<word>' <where>
search the <ext> files <where> for <word>, ignoring case, with line numbers
find <word> in upper or lower case in all .<ext> files <where> and show the line numbers
grep -rin for <word> <where>, only in .<ext> files
how can I look for <word> case-insensitively in <ext> files <where>, with line numbers?
<word> in any case, .<ext> files only <where>, numbered
$show each line with <word>, regardless of case, in .<ext> files <where>, giving file name and line number
case-insensitive search for <word> <where>, limited to .<ext> files, printing line numbers
I need the line numbers of <word> (any capitalisation) in every .<ext> file <where>
Print file, line number and line for each match of <word> without regard to case in files ending in .<ext> <where>
recursively search <where> .<ext> files for <word>, case ignored, numbers on
look <where> through files named *.<ext> for <word>, upper or lower case, and number the matching lines
please grep just the .<ext> files <where> for <word>, case insensitive and with line numbers

= asked-rnw-include quiet
> grep -rnw --include='*.<ext>' '<word>' <where>
search the <ext> files <where> for the whole word <word>, with line numbers
find <word> as a complete word in all .<ext> files <where> and show the line numbers
grep -rnw for <word> <where>, only in .<ext> files
how can I look for the whole word <word> in <ext> files <where>, with line numbers?
whole word <word>, .<ext> files only <where>, numbered
$show each line with <word> standing as a word of its own in .<ext> files <where>, giving file name and line number
whole-word search for <word> <where>, limited to .<ext> files, printing line numbers
I need the line numbers of <word>, not of longer words with it, in every .<ext> file <where>
Print file, line number and line for each match of the full word <word> in files ending in .<ext> <where>
recursively search <where> .<ext> files for <word> as a separate word, numbers on
look <where> through files named *.<ext> for exactly the word <word> and number the matching lines
please grep just the .<ext> files <where> for the complete word <word>, and with line numbers

= asked-rli-either quiet
> grep -rliE '<word>|<word2>' <dir>
$list the files under <dir> that contain <word> or <word2>, ignoring case
which files in <dir> mention <word> or <word2>, upper or lower case, recursively? names only
names of all files below <dir> with <word> or <word2> in any capitalisation
how do I find the files in <dir> and its subfolders containing <word> or <word2> case-insensitively?
file names only, <dir>, recursive, <word> or <word2>, case ignored
I only want to see which files of <dir> have <word> or <word2> in them, regardless of case, subfolders too
search <dir> recursively for either <word> or <word2>, case insensitive, and print just the names of the files
Print the paths of the files within <dir> in which <word> or <word2> occurs in upper or lower case
look through everything below <dir> for <word> or <word2>, ignoring case, listing matching files
please list files anywhere in <dir> having at least one of <word> and <word2>, case not mattering
grep -rliE with <word> and <word2> on <dir>
tell me the files in the tree of <dir> that match <word> or <word2> without regard to case

= asked-ri-either quiet
> grep -riE '<word>|<word2>' <dir>
$show all lines with <word> or <word2> in the files under <dir>, ignoring case
search <dir> recursively for <word> or <word2>, upper or lower case
how do I grep everything in <dir> and below for either <word> or <word2> case-insensitively?
<word> or <word2>, any case, recursive in <dir>
lines in files anywhere below <dir> that mention <word> or <word2> in any capitalisation
I am looking for lines with <word> or <word2>, case ignored, throughout <dir>
Print every line in the files of <dir> and its subfolders in which <word> or <word2> occurs, regardless of case
recursive case-insensitive grep in <dir> for two alternatives, <word> and <word2>
go through the whole of <dir> and print lines matching <word> or <word2>, case not mattering
please find <word> or <word2> in all files within <dir>, upper and lower case alike
grep -riE with <word> and <word2> on <dir>
which lines below <dir> contain either of <word> and <word2> without regard to case?

= asked-riw quiet
> grep -riw '<word>' <dir>
search <dir> recursively for the whole word <word>, ignoring case
find <word> as a complete word in upper or lower case in all files under <dir>
how do I grep <dir> and its subfolders for the full word <word> case-insensitively?
whole word <word>, any case, recursive in <dir>
$show all lines below <dir> that have <word> as a word of its own, regardless of case
recursive, case-insensitive, whole-word search for <word> in <dir>
I want each line in the files of <dir> with <word> standing alone in any capitalisation
Print the lines of all files within <dir> in which <word> occurs as a whole word, upper and lower case alike
go through the files in the tree of <dir> for the separate word <word>, case ignored
please look in everything below <dir> for exactly the word <word>, no matter the case
grep -riw for <word> on <dir>
where in <dir>, subfolders included, is the whole word <word> used, without regard to case?

= asked-ciw
> grep -ciw '<word>' <file>
$count the lines of <file> that contain the whole word <word>, ignoring case
how many lines of <file> have <word> as a complete word in upper or lower case?
number of lines in <file> with <word> as a word of its own, any case
count lines with the full word <word> in <file>, case-insensitively
I need to know on how many lines of <file> the word <word> stands, whole words only, case ignored
<file>: line count for the whole word <word>, regardless of case
Print the number of lines of <file> in which <word> occurs as a whole word, in any capitalisation
tell me how many lines in <file> include exactly the word <word>, no matter the case
case-insensitive whole-word count of lines with <word> in <file>
please count in <file> each line having the separate word <word>, upper and lower case alike
grep -ciw <word> on <file>
not parts of longer words and not minding case: how many lines of <file> contain <word>

= asked-civ
> grep -civ '<word>' <file>
$count the lines of <file> that do not contain <word>, ignoring case
how many lines of <file> are without <word> in either upper or lower case?
number of lines in <file> lacking <word>, any case
count lines not matching <word> in <file>, case-insensitively
I need to know how many lines of <file> don't mention <word> in any capitalisation
<file>: count of lines without <word>, regardless of case
Print the number of lines of <file> in which <word> does not occur, upper and lower case alike
tell me how many lines in <file> have no <word>, case ignored
case-insensitive count of the lines in <file> with no <word> in them
please count in <file> each line that leaves out <word>, no matter the case
grep -civ <word> on <file>
excluding all lines with <word> in any case, how many lines has <file>

= asked-inw quiet
> grep -inw '<word>' <file>
$show the lines of <file> with the whole word <word>, ignoring case, with line numbers
on which numbered lines of <file> does <word> stand as a complete word, upper or lower case?
whole word <word> in <file>, any case, line numbers shown
find <word> as a word of its own in <file> case-insensitively and number the hits
how do I search <file> for the full word <word> regardless of case and see the line numbers?
I want the matching lines of <file> and their numbers for exactly the word <word>, case not mattering
Print each line of <file> in which <word> occurs as a whole word in any capitalisation, preceded by its line number
<file>: lines with the separate word <word>, numbered, case ignored
case-insensitive whole-word search for <word> in <file> with line numbers
please list the lines having the word <word>, not longer words, in <file>, without regard to case and with numbers
grep -inw <word> on <file>
line number and line for the standalone word <word> in <file>, upper and lower case alike

= asked-inv quiet
> grep -inv '<word>' <file>
$show the lines of <file> that do not contain <word>, ignoring case, with line numbers
which lines of <file> lack <word> in upper or lower case? number them
lines without <word> in <file>, any case, line numbers shown
leave out of <file> each line with <word>, case-insensitively, and number the ones printed as in the file
how do I print all lines of <file> not mentioning <word> regardless of case along with their line numbers?
I want the lines of <file> and their numbers where <word> does not appear in any capitalisation
Print each line of <file> in which <word> does not occur, upper and lower case alike, preceded by its line number
<file>: non-matching lines for <word>, numbered, case ignored
case-insensitive inverted search for <word> in <file> with line numbers
please list lines free of <word> in <file>, without regard to case, with their line numbers
grep -inv <word> on <file>
filter out lines of <file> having <word> in any case and show line numbers of the others

= asked-i-before quiet
> grep -i -B <small> '<word>' <file>
$show matches of <word> in <file>, ignoring case, with the <small> lines before each
find <word> in <file> in upper or lower case and include the <small> preceding lines
how do I see the <small> lines above every <word> in <file>, case-insensitively?
<word> in <file>, any case, <small> lines before
lines mentioning <word>, regardless of case, in <file> plus <small> lines above
I want each line of <file> with <word> in any capitalisation and the <small> lines that come before it
Print the lines of <file> containing <word>, case ignored, together with <small> lines of leading context
case-insensitive search for <word> in <file> with <small> lines of context before
what are the <small> lines right before <word> (upper or lower case) in <file>
please grep <file> for <word> no matter the case and print <small> lines ahead of each match
grep -i -B <small> for <word> on <file>
look for <word> in <file> without regard to case, <small> lines preceding included

= asked-in-context quiet
> grep -in -C <small> '<word>' <file>
$show matches of <word> in <file>, ignoring case, with line numbers and <small> lines before and after
find <word> in <file> in upper or lower case, numbered, with <small> lines around each hit
how do I see <small> lines on both sides of every <word> in <file>, case-insensitively and with line numbers?
<word> in <file>, any case, line numbers, <small> lines of context on either side
numbered lines mentioning <word>, regardless of case, in <file> plus <small> lines above and below
I want line numbers and the <small> lines surrounding each <word> in any capitalisation in <file>
Print the lines of <file> containing <word>, case ignored, together with <small> lines of context before and after, all numbered
case-insensitive search for <word> in <file> with line numbers and <small> context lines each way
please grep <file> for <word> no matter the case, numbering lines and including <small> lines around
grep -in -C <small> for <word> on <file>
look for <word> in <file> without regard to case; <small> lines before and after, line numbers too
line-numbered hits of <word> in <file>, upper and lower case alike, with <small> lines of surroundings

= asked-nm quiet
> grep -n -m <small> '<word>' <file>
$show only the first <small> lines of <file> that contain <word>, with line numbers
print the first <small> matches of <word> in <file> and their line numbers
how do I get the line numbers of the first <small> lines with <word> in <file> and then stop?
<word> in <file>: first <small> matching lines, numbered
stop after <small> hits of <word> in <file> and number them
I want just the first <small> lines mentioning <word> from <file>, with their numbers
Print the first <small> lines of <file> in which <word> occurs, each preceded by its line number
at most <small> lines with <word> from <file>, showing line numbers
numbered, no more than <small> matches for <word> in <file>
please find the first <small> lines of <file> having <word> and tell me their line numbers as well
grep -n -m <small> for <word> on <file>
search <file> for <word>, quit after <small> matching lines, line numbers on

= asked-nth-comma-semicolon
> sed 's/,/;/<ordline>' <csv>
replace the <ordline> comma of every line in <csv> with a semicolon
$show <csv> with only the <ordline> comma on each line turned into a semicolon
how do I change just the <ordline> comma per line of <csv> to a semicolon?
<csv>: <ordline> comma of each line becomes a semicolon, the other commas stay
put a semicolon in place of the <ordline> comma on every line of <csv> and print the result
I want each line of <csv> printed with its <ordline> comma swapped for a semicolon
Print the file <csv>, substituting a semicolon for the <ordline> comma of each line and leaving other commas alone
turn only the <ordline> comma in each line of <csv> into a semicolon
sed to replace the <ordline> occurrence of a comma by a semicolon on all lines of <csv>
please output <csv> so that the <ordline> comma of every line is a semicolon
the <ordline> comma in every line of <csv> should be a semicolon, show me that
substitute the <ordline> comma on each line of <csv> by a semicolon

= asked-nth-comma-tab
> sed 's/,/\t/<ordline>' <csv>
in every line of <csv>, change the <ordline> comma to a tab and print it
$show <csv> after replacing the <ordline> comma on each line by a tab
could you make the <ordline> comma of all lines in <csv> a tab, only printing?
<csv> with the <ordline> comma per line replaced by a tab
how can I substitute a tab for the <ordline> comma of each line in <csv> and nothing else?
each line of <csv>: <ordline> comma to tab
I need only the <ordline> comma of every line in <csv> to become a tab
Print every line of the file <csv> in which the <ordline> comma, if there is one, has been replaced with a tab
swap the <ordline> comma on each line of <csv> for a tab, not the other ones
print <csv> with a tab where the <ordline> comma of a line was
use sed to change the <ordline> comma of each line to a tab in <csv>
please replace just the <ordline> comma found in each line of <csv> by a tab

= asked-nth-comma-space
> sed 's/,/ /<ordline>' <csv>
replace the <ordline> comma of every line in <csv> with a space
$show <csv> with only the <ordline> comma on each line turned into a space
how do I change just the <ordline> comma per line of <csv> to a space?
<csv>: <ordline> comma of each line becomes a space, the other commas stay
put a space in place of the <ordline> comma on every line of <csv> and print the result
I want each line of <csv> printed with its <ordline> comma swapped for a space
Print the file <csv>, substituting a space for the <ordline> comma of each line and leaving other commas alone
turn only the <ordline> comma in each line of <csv> into a space
sed to replace the <ordline> occurrence of a comma by a space on all lines of <csv>
please output <csv> so that the <ordline> comma of every line is a space
the <ordline> comma in every line of <csv> should be a space, show me that
substitute the <ordline> comma on each line of <csv> by a space

= asked-nth-space-comma
> sed 's/ /,/<ordline>' <file>
in every line of <file>, change the <ordline> space to a comma and print it
$show <file> after replacing the <ordline> space on each line by a comma
could you make the <ordline> space of all lines in <file> a comma, only printing?
<file> with the <ordline> space per line replaced by a comma
how can I substitute a comma for the <ordline> space of each line in <file> and nothing else?
each line of <file>: <ordline> space to comma
I need only the <ordline> space of every line in <file> to become a comma
Print every line of the file <file> in which the <ordline> space, if there is one, has been replaced with a comma
swap the <ordline> space on each line of <file> for a comma, not the other ones
print <file> with a comma where the <ordline> space of a line was
use sed to change the <ordline> space of each line to a comma in <file>
please replace just the <ordline> space found in each line of <file> by a comma

= asked-nth-space-tab
> sed 's/ /\t/<ordline>' <file>
replace the <ordline> space of every line in <file> with a tab
$show <file> with only the <ordline> space on each line turned into a tab
how do I change just the <ordline> space per line of <file> to a tab?
<file>: <ordline> space of each line becomes a tab, the other spaces stay
put a tab in place of the <ordline> space on every line of <file> and print the result
I want each line of <file> printed with its <ordline> space swapped for a tab
Print the file <file>, substituting a tab for the <ordline> space of each line and leaving other spaces alone
turn only the <ordline> space in each line of <file> into a tab
sed to replace the <ordline> occurrence of a space by a tab on all lines of <file>
please output <file> so that the <ordline> space of every line is a tab
the <ordline> space in every line of <file> should be a tab, show me that
substitute the <ordline> space on each line of <file> by a tab

= asked-nth-space-underscore
> sed 's/ /_/<ordline>' <file>
in every line of <file>, change the <ordline> space to a underscore and print it
$show <file> after replacing the <ordline> space on each line by a underscore
could you make the <ordline> space of all lines in <file> a underscore, only printing?
<file> with the <ordline> space per line replaced by a underscore
how can I substitute a underscore for the <ordline> space of each line in <file> and nothing else?
each line of <file>: <ordline> space to underscore
I need only the <ordline> space of every line in <file> to become a underscore
Print every line of the file <file> in which the <ordline> space, if there is one, has been replaced with a underscore
swap the <ordline> space on each line of <file> for a underscore, not the other ones
print <file> with a underscore where the <ordline> space of a line was
use sed to change the <ordline> space of each line to a underscore in <file>
please replace just the <ordline> space found in each line of <file> by a underscore

= asked-nth-colon-dash
> sed 's/:/-/<ordline>' <file>
replace the <ordline> colon of every line in <file> with a dash
$show <file> with only the <ordline> colon on each line turned into a dash
how do I change just the <ordline> colon per line of <file> to a dash?
<file>: <ordline> colon of each line becomes a dash, the other colons stay
put a dash in place of the <ordline> colon on every line of <file> and print the result
I want each line of <file> printed with its <ordline> colon swapped for a dash
Print the file <file>, substituting a dash for the <ordline> colon of each line and leaving other colons alone
turn only the <ordline> colon in each line of <file> into a dash
sed to replace the <ordline> occurrence of a colon by a dash on all lines of <file>
please output <file> so that the <ordline> colon of every line is a dash
the <ordline> colon in every line of <file> should be a dash, show me that
substitute the <ordline> colon on each line of <file> by a dash

= asked-nth-slash-dash
> sed 's|/|-|<ordline>' <file>
in every line of <file>, change the <ordline> slash to a dash and print it
$show <file> after replacing the <ordline> slash on each line by a dash
could you make the <ordline> slash of all lines in <file> a dash, only printing?
<file> with the <ordline> slash per line replaced by a dash
how can I substitute a dash for the <ordline> slash of each line in <file> and nothing else?
each line of <file>: <ordline> slash to dash
I need only the <ordline> slash of every line in <file> to become a dash
Print every line of the file <file> in which the <ordline> slash, if there is one, has been replaced with a dash
swap the <ordline> slash on each line of <file> for a dash, not the other ones
print <file> with a dash where the <ordline> slash of a line was
use sed to change the <ordline> slash of each line to a dash in <file>
please replace just the <ordline> slash found in each line of <file> by a dash

= asked-nth-dot-comma
> sed 's/\./,/<ordline>' <file>
replace the <ordline> dot of every line in <file> with a comma
$show <file> with only the <ordline> dot on each line turned into a comma
how do I change just the <ordline> dot per line of <file> to a comma?
<file>: <ordline> dot of each line becomes a comma, the other dots stay
put a comma in place of the <ordline> dot on every line of <file> and print the result
I want each line of <file> printed with its <ordline> dot swapped for a comma
Print the file <file>, substituting a comma for the <ordline> dot of each line and leaving other dots alone
turn only the <ordline> dot in each line of <file> into a comma
sed to replace the <ordline> occurrence of a dot by a comma on all lines of <file>
please output <file> so that the <ordline> dot of every line is a comma
the <ordline> dot in every line of <file> should be a comma, show me that
substitute the <ordline> dot on each line of <file> by a comma

= asked-nth-dash-slash
> sed 's|-|/|<ordline>' <file>
in every line of <file>, change the <ordline> dash to a slash and print it
$show <file> after replacing the <ordline> dash on each line by a slash
could you make the <ordline> dash of all lines in <file> a slash, only printing?
<file> with the <ordline> dash per line replaced by a slash
how can I substitute a slash for the <ordline> dash of each line in <file> and nothing else?
each line of <file>: <ordline> dash to slash
I need only the <ordline> dash of every line in <file> to become a slash
Print every line of the file <file> in which the <ordline> dash, if there is one, has been replaced with a slash
swap the <ordline> dash on each line of <file> for a slash, not the other ones
print <file> with a slash where the <ordline> dash of a line was
use sed to change the <ordline> dash of each line to a slash in <file>
please replace just the <ordline> dash found in each line of <file> by a slash

= asked-nth-underscore-dash
> sed 's/_/-/<ordline>' <file>
replace the <ordline> underscore of every line in <file> with a dash
$show <file> with only the <ordline> underscore on each line turned into a dash
how do I change just the <ordline> underscore per line of <file> to a dash?
<file>: <ordline> underscore of each line becomes a dash, the other underscores stay
put a dash in place of the <ordline> underscore on every line of <file> and print the result
I want each line of <file> printed with its <ordline> underscore swapped for a dash
Print the file <file>, substituting a dash for the <ordline> underscore of each line and leaving other underscores alone
turn only the <ordline> underscore in each line of <file> into a dash
sed to replace the <ordline> occurrence of a underscore by a dash on all lines of <file>
please output <file> so that the <ordline> underscore of every line is a dash
the <ordline> underscore in every line of <file> should be a dash, show me that
substitute the <ordline> underscore on each line of <file> by a dash

= asked-nth-comma-pipe
> sed 's/,/|/<ordline>' <csv>
in every line of <csv>, change the <ordline> comma to a pipe and print it
$show <csv> after replacing the <ordline> comma on each line by a pipe
could you make the <ordline> comma of all lines in <csv> a pipe, only printing?
<csv> with the <ordline> comma per line replaced by a pipe
how can I substitute a pipe for the <ordline> comma of each line in <csv> and nothing else?
each line of <csv>: <ordline> comma to pipe
I need only the <ordline> comma of every line in <csv> to become a pipe
Print every line of the file <csv> in which the <ordline> comma, if there is one, has been replaced with a pipe
swap the <ordline> comma on each line of <csv> for a pipe, not the other ones
print <csv> with a pipe where the <ordline> comma of a line was
use sed to change the <ordline> comma of each line to a pipe in <csv>
please replace just the <ordline> comma found in each line of <csv> by a pipe

= asked-from-nth-comma-semicolon
> sed 's/,/;/<ordline>g' <csv>
replace the <ordline> comma and all later ones on every line of <csv> with semicolons
$show <csv> with each comma from the <ordline> on turned into a semicolon, line by line
how do I change every comma but the earlier ones, starting with the <ordline> of each line in <csv>, to a semicolon?
<csv>: from the <ordline> comma of a line onwards, commas become semicolons
keep the commas before the <ordline> in each line of <csv> and make the rest semicolons
I want the <ordline> comma and those after it in every line of <csv> replaced by a semicolon
Print the file <csv>, substituting semicolons for commas from the <ordline> one of each line to the end of the line
starting at the <ordline> comma per line, swap commas for semicolons in <csv>
sed with a number and the g flag: from the <ordline> comma on to semicolons in <csv>
please print <csv> so that the <ordline> comma and everything of that kind after it on the line is a semicolon
in every line of <csv> change the <ordline> and following commas to semicolons
leave commas ahead of the <ordline> untouched and turn the others in each line of <csv> into semicolons

= asked-from-nth-space-comma
> sed 's/ /,/<ordline>g' <file>
replace the <ordline> space and all later ones on every line of <file> with commas
$show <file> with each space from the <ordline> on turned into a comma, line by line
how do I change every space but the earlier ones, starting with the <ordline> of each line in <file>, to a comma?
<file>: from the <ordline> space of a line onwards, spaces become commas
keep the spaces before the <ordline> in each line of <file> and make the rest commas
I want the <ordline> space and those after it in every line of <file> replaced by a comma
Print the file <file>, substituting commas for spaces from the <ordline> one of each line to the end of the line
starting at the <ordline> space per line, swap spaces for commas in <file>
sed with a number and the g flag: from the <ordline> space on to commas in <file>
please print <file> so that the <ordline> space and everything of that kind after it on the line is a comma
in every line of <file> change the <ordline> and following spaces to commas
leave spaces ahead of the <ordline> untouched and turn the others in each line of <file> into commas

= asked-nth-comma-gone
> sed 's/,//<ordline>' <csv>
remove the <ordline> comma of every line in <csv>
$show <csv> without the <ordline> comma on each line
how do I delete just the <ordline> comma per line of <csv>?
<csv>: drop the <ordline> comma of each line, keep the other commas
print <csv> with only the <ordline> comma in each line deleted
I want each line of <csv> printed minus its <ordline> comma
Print the file <csv>, leaving out the <ordline> comma of each line and no other
strip the <ordline> comma from every line of <csv>
sed to delete the <ordline> occurrence of a comma on all lines of <csv>
please output <csv> so that the <ordline> comma of every line is gone
take away the <ordline> comma on each line of <csv> but not the rest
get rid of the <ordline> comma in each line of <csv>

= asked-nth-space-gone
> sed 's/ //<ordline>' <file>
remove the <ordline> space of every line in <file>
$show <file> without the <ordline> space on each line
how do I delete just the <ordline> space per line of <file>?
<file>: drop the <ordline> space of each line, keep the other spaces
print <file> with only the <ordline> space in each line deleted
I want each line of <file> printed minus its <ordline> space
Print the file <file>, leaving out the <ordline> space of each line and no other
strip the <ordline> space from every line of <file>
sed to delete the <ordline> occurrence of a space on all lines of <file>
please output <file> so that the <ordline> space of every line is gone
take away the <ordline> space on each line of <file> but not the rest
get rid of the <ordline> space in each line of <file>

= asked-nth-dot-gone
> sed 's/\.//<ordline>' <file>
remove the <ordline> dot of every line in <file>
$show <file> without the <ordline> dot on each line
how do I delete just the <ordline> dot per line of <file>?
<file>: drop the <ordline> dot of each line, keep the other dots
print <file> with only the <ordline> dot in each line deleted
I want each line of <file> printed minus its <ordline> dot
Print the file <file>, leaving out the <ordline> dot of each line and no other
strip the <ordline> dot from every line of <file>
sed to delete the <ordline> occurrence of a dot on all lines of <file>
please output <file> so that the <ordline> dot of every line is gone
take away the <ordline> dot on each line of <file> but not the rest
get rid of the <ordline> dot in each line of <file>

= asked-all-underscores-dashes
> tr '_' '-' < <file>
change all underscores in <file> into dashes and print the result
$show <file> with dashes instead of underscores
how do I replace every one of the underscores in <file> by dashes, without changing the file?
<file>, all underscores to dashes, on the screen
print <file> so that dashes stand where the underscores were
I want to see <file> with all of its underscores as dashes
Print the contents of <file>, replacing all underscores with dashes
swap underscores for dashes throughout <file>, output only
use tr to translate underscores to dashes in <file>
please display <file> but make all the underscores dashes
convert the underscores of <file> to dashes on standard output
every place with underscores in <file> should show dashes; just print it

= asked-all-underscores-spaces
> tr '_' ' ' < <file>
turn all underscores in <file> into spaces and print the result
$show <file> with spaces instead of underscores
how do I replace every one of the underscores in <file> by spaces, without changing the file?
<file>, all underscores to spaces, on the screen
print <file> so that spaces stand where the underscores were
I want to see <file> with all of its underscores as spaces
Print the contents of <file>, replacing all underscores with spaces
swap underscores for spaces throughout <file>, output only
use tr to translate underscores to spaces in <file>
please display <file> but make all the underscores spaces
convert the underscores of <file> to spaces on standard output
every place with underscores in <file> should show spaces; just print it

= asked-all-semicolons-commas
> tr ';' ',' < <file>
change all semicolons in <file> into commas and print the result
$show <file> with commas instead of semicolons
how do I replace every one of the semicolons in <file> by commas, without changing the file?
<file>, all semicolons to commas, on the screen
print <file> so that commas stand where the semicolons were
I want to see <file> with all of its semicolons as commas
Print the contents of <file>, replacing all semicolons with commas
swap semicolons for commas throughout <file>, output only
use tr to translate semicolons to commas in <file>
please display <file> but make all the semicolons commas
convert the semicolons of <file> to commas on standard output
every place with semicolons in <file> should show commas; just print it

= asked-all-pipes-commas
> tr '|' ',' < <file>
turn all pipes in <file> into commas and print the result
$show <file> with commas instead of pipes
how do I replace every one of the pipes in <file> by commas, without changing the file?
<file>, all pipes to commas, on the screen
print <file> so that commas stand where the pipes were
I want to see <file> with all of its pipes as commas
Print the contents of <file>, replacing all pipes with commas
swap pipes for commas throughout <file>, output only
use tr to translate pipes to commas in <file>
please display <file> but make all the pipes commas
convert the pipes of <file> to commas on standard output
every place with pipes in <file> should show commas; just print it

= asked-all-slashes-dashes
> tr '/' '-' < <file>
change all slashes in <file> into dashes and print the result
$show <file> with dashes instead of slashes
how do I replace every one of the slashes in <file> by dashes, without changing the file?
<file>, all slashes to dashes, on the screen
print <file> so that dashes stand where the slashes were
I want to see <file> with all of its slashes as dashes
Print the contents of <file>, replacing all slashes with dashes
swap slashes for dashes throughout <file>, output only
use tr to translate slashes to dashes in <file>
please display <file> but make all the slashes dashes
convert the slashes of <file> to dashes on standard output
every place with slashes in <file> should show dashes; just print it

= asked-last-comma
> sed 's/\(.*\),/\1;/' <csv>
replace the last comma of every line in <csv> with a semicolon
$show <csv> with only the final comma on each line turned into a semicolon
how do I change just the last comma per line of <csv> to a semicolon?
<csv>: last comma of each line becomes a semicolon, other commas stay
put a semicolon in place of the rightmost comma on every line of <csv> and print the result
I want each line of <csv> printed with its last comma swapped for a semicolon
Print the file <csv>, substituting a semicolon for the last comma of each line and leaving other commas alone
turn only the final comma in each line of <csv> into a semicolon
sed to replace the last occurrence of a comma by a semicolon on all lines of <csv>
please output <csv> so that the last comma of every line is a semicolon
the rightmost comma in each line of <csv> should be a semicolon, show me that
substitute the very last comma on each line of <csv> by a semicolon

= asked-set-port change
> sed -i 's/^port=.*/port=<port>/' <conffile>
set the port to <port> in <conffile>
change the port setting of <conffile> to <port> in place
edit <conffile> so that the port is <port>
how do I make the line starting with port= in <conffile> say port=<port>?
<conffile>: port=<port>, whatever it is now
put port=<port> in <conffile> instead of its present port line
I want <conffile> to use port <port>
In the file <conffile>, give the key port the value <port>
update the port in <conffile> to <port>
please switch the port configured in <conffile> to <port>
use sed -i to set port to <port> in <conffile>
replace the port number in <conffile> by <port> and keep the rest of the file

= asked-set-host change
> sed -i 's/^host=.*/host=<host>/' <conffile>
set the host to <host> in <conffile>
change the host setting of <conffile> to <host> in place
edit <conffile> so that host is <host>
how do I make each line starting with host= in <conffile> say host=<host>?
<conffile>: host=<host>, whatever it is now
put host=<host> in <conffile> instead of its present host line
I want <conffile> to point at the host <host>
In the file <conffile>, give the key host the value <host>
update the host in <conffile> to <host>
please switch the host configured in <conffile> over to <host>
use sed -i to set host to <host> in <conffile>
replace the value of host in <conffile> by <host> and keep the rest of the file

= asked-debug-off change
> sed -i 's/^debug=.*/debug=false/' <conffile>
turn debug off in <conffile>
set debug to false in <conffile>
change the debug setting of <conffile> to false in place
edit <conffile> so that debug is false
how do I make the line starting with debug= in <conffile> say debug=false?
<conffile>: debug=false, whatever it is now
put debug=false in <conffile> instead of its present debug line
I want debug disabled in <conffile>
In the file <conffile>, give the key debug the value false
update debug in <conffile> to false
please switch off debug in the configuration file <conffile>
use sed -i to set debug to false in <conffile>

= asked-set-uncomment change
> sed -i 's/^#\?<confkey>=.*/<confkey>=<value>/' <conffile>
set <confkey> to <value> in <conffile>, even if the line is commented out
change the <confkey> line of <conffile> to the value <value> and drop the # before it if it has one
how do I set <confkey> to <value> in <conffile> in place, uncommenting it when needed?
<conffile>: <confkey> to <value>, whether commented with # or not
edit <conffile> so that <confkey>= or #<confkey>= becomes <confkey> with the value <value>
I want <confkey> active with the value <value> in <conffile>, also when it stands there behind a #
In the file <conffile>, give the key <confkey> the value <value>, removing a leading # on that line if any
uncomment <confkey> in <conffile> if necessary and set it to <value>
please make <confkey> equal <value> in <conffile>, no matter if it is a comment now
use sed -i to set <confkey> with an optional # before it to <value> in <conffile>
replace the maybe commented setting <confkey> of <conffile> by one with the value <value>
set the possibly disabled key <confkey> in <conffile> to <value> and enable it

= asked-set-quoted change
> sed -i 's/^<confkey>=.*/<confkey>="<value>"/' <conffile>
set <confkey> in <conffile> to <value>, with double quotes around the value
change the value of <confkey> in <conffile> to <value> and write it in double quotes
how do I set <confkey> to <value> in <conffile> in place so that the value is in double quotes?
<conffile>: <confkey> equals <value>, double-quoted
edit <conffile> so that <confkey> has the value <value> enclosed in double quotes
I want the <confkey> line of <conffile> to hold <value> in double quotes
In the file <conffile>, give the key <confkey> the value <value>, put between double quotes
update <confkey> to a double-quoted <value> in <conffile>
please write <value> as the new value of <confkey> into <conffile>, quoted with double quotes
use sed -i to set <confkey> to <value> with double quotes in <conffile>
replace whatever <confkey> is in <conffile> by <value> in double quotation marks
set the key <confkey> of the configuration <conffile> to the double-quoted text <value>

= asked-set-empty change
> sed -i 's/^<confkey>=.*/<confkey>=/' <conffile>
empty the value of <confkey> in <conffile>
set <confkey> to nothing in <conffile>, keeping the key
clear the setting <confkey> in <conffile> in place but leave <confkey>= there
how do I blank out the value after <confkey>= in <conffile>?
<conffile>: <confkey> with an empty value
edit <conffile> so that the value of <confkey> is empty
I want <confkey> in <conffile> to have no value any more while the line stays
In the file <conffile>, delete what follows the equals sign of <confkey>
remove only the value of <confkey> from <conffile>, not the line
please make <confkey> in <conffile> an empty setting
use sed -i to strip the value off the key <confkey> in <conffile>
erase the value that <confkey> has in <conffile>, but not its name and equals sign

= asked-key-renamed change
> sed -i 's/^<confkey>=/<newvar>=/' <conffile>
rename the key <confkey> to <newvar> in <conffile>, keeping its value
change the name of the setting <confkey> in <conffile> to <newvar>
how do I rename <confkey> in <conffile> to <newvar> in place without touching the value?
<conffile>: key <confkey> becomes <newvar>, same value
edit <conffile> so that the setting <confkey> is called <newvar>
I want the key <confkey> in <conffile> named <newvar> from now on, the value as it was
In the file <conffile>, call the key <confkey> by the new name <newvar> and leave what follows the equals sign
replace the key name <confkey> with <newvar> in <conffile> only where it begins a line before the equals sign
please give the option <confkey> of <conffile> the name <newvar>
use sed -i to rename the key <confkey> of <conffile> to <newvar>
the setting <confkey> in <conffile> should be called <newvar>; do not alter its value
switch the key <confkey> to <newvar> within the configuration <conffile>

= asked-set-or-add change
> grep -q '^<newvar>=' <conffile> && sed -i 's/^<newvar>=.*/<newvar>=<value>/' <conffile> || echo '<newvar>=<value>' >> <conffile>
set <newvar> to <value> in <conffile>, adding the line if it is not there
if <conffile> has a line for <newvar> set it to <value>, otherwise append <newvar> with that value
how do I set <newvar> to <value> in <conffile> whether or not the key exists already?
<conffile>: <newvar> with value <value>, replace if present and append if missing
update the key <newvar> in <conffile> to <value> or add it at the end when absent
I want <conffile> to have <newvar> set to <value>; change the existing line or else make a new one
In the file <conffile>, give <newvar> the value <value>, or add such a line if there is none
make sure that <newvar> is <value> in <conffile>, changing the old value or appending the setting
please put <newvar> with the value <value> into <conffile>, overwriting a line it already has for it, else adding one
use grep, sed and echo to replace or append <newvar> equal to <value> in <conffile>
change or create the entry <newvar> in <conffile> so that it has the value <value>
insert-or-update <newvar> with <value> in the settings of <conffile>

= asked-key-line-number quiet
> grep -n '^<confkey>=' <conffile>
on which line of <conffile> is <confkey> set? show the line with its number
$show the line that sets <confkey> in <conffile>, with its line number
find the setting <confkey> in <conffile> and number it
<conffile>: <confkey> setting and its line number
how do I see where <confkey>= stands at the start of a line in <conffile>, line number included?
I want the line number and the text of the setting <confkey> in <conffile>
Print the lines of <conffile> that begin with <confkey> and an equals sign, each with its line number
locate <confkey> in the configuration <conffile>, printing line number and setting
line numbers of the key <confkey> in <conffile> along with the lines
please tell me the number and content of the line defining <confkey> in <conffile>
grep -n for <confkey>= at the line start of <conffile>
which numbered line in <conffile> assigns <confkey>

= asked-version-desc
> sort -rV <file>
sort the lines of <file> as version numbers, newest first
$show <file> in descending version order
how do I version-sort <file> with the highest version on top?
<file>, version sort, highest first
reverse version sort of <file>
I want the versions listed in <file> from the latest down to the oldest
Print the lines of <file> ordered as version numbers, so that 1.10 stands above 1.9
order <file> by version from high to low
please put the lines of <file> in version order, largest version at the top
use sort -V in reverse on <file>
the version numbers of <file> from highest to lowest
arrange the lines in <file> by version number, descending

= asked-version-lowest
> sort -V <file> | head -n 1
$show the lowest version number in <file>
what is the oldest version listed in <file>, by version order?
smallest version in <file>
print only the line of <file> that comes first in version order
how do I get the lowest of the version numbers in <file>?
I just want the earliest version out of those in <file>
Print the line of <file> with the smallest version number
version-sort <file> and keep the first line only
which version in <file> is the lowest, with 1.9 counted below 1.10
please find the minimum version among the lines of <file>
use sort -V to get the smallest entry of <file>
the least version number found in <file>, nothing else

= asked-version-unique
> sort -Vu <file>
sort the lines of <file> as version numbers, lowest first, and drop repeats
$show <file> in version order without duplicates
how do I version-sort <file> ascending and keep every version only once?
<file>, version sort, unique
unique version numbers of <file> in ascending version order
I want each version listed in <file> once, from the oldest to the newest
Print the lines of <file> ordered as version numbers, ascending, leaving out repeated ones
order <file> by version from low to high, no duplicates
please put the lines of <file> in version order and remove lines that occur twice
use sort -V with -u on <file>
the distinct version numbers of <file> from lowest to highest
arrange the lines in <file> by ascending version number, each just once

= asked-numbers-unique quiet
> grep -oE '[0-9]+' <file> | sort -nu
$show the different numbers that occur in <file>, each once, in ascending order
extract all numbers from <file>, sort them numerically and drop duplicates
which distinct numbers are there in <file>, smallest first?
unique numbers found in <file>, ascending
how do I pull every number out of <file> and list them once each in numeric order?
I want a duplicate-free list of the whole numbers in <file>, from small to large
Print the numbers contained anywhere in <file>, sorted numerically and without repetition
digit sequences in <file>: unique and sorted by value
please collect the numbers of <file>, no doubles, lowest first
pipe grep -o for numbers in <file> into sort -nu
numbers inside <file>, every one of them just once, ordered by size ascending
find each number in <file> and print the set of them in increasing order

= asked-numbers-tally quiet
> grep -oE '[0-9]+' <file> | sort | uniq -c | sort -rn
$count how often each number occurs in <file>, most frequent first
extract all numbers from <file> and show how many times each appears, commonest on top
which numbers are most frequent in <file>? list all with counts, descending
frequency of every number in <file>, highest count first
how do I tally the numbers found in <file>, sorted by how often they come up?
I want each number in <file> with its number of occurrences, the most common first
Print the numbers contained anywhere in <file> along with their counts, in descending order of count
digit sequences in <file>: occurrences of each, most frequent on top
please count the occurrences of each number in <file> and order them from most to least
grep -o the numbers of <file>, then uniq -c and sort by count descending
numbers inside <file>, how many of each, biggest count first
tally of the numbers that appear in <file>, sorted descending by frequency

= asked-emails-unique quiet
> grep -oE '[[:alnum:]._%+-]+@[[:alnum:].-]+\.[[:alpha:]]{2,}' <anyfile> | sort -u
$show each email address in <anyfile> once, sorted
extract all email addresses from <anyfile>, without duplicates
which distinct email addresses occur in <anyfile>?
unique e-mail addresses in <anyfile>
how do I get a duplicate-free list of the email addresses found in <anyfile>?
I want every different mail address in <anyfile>, in alphabetical order
Print the e-mail addresses contained in <anyfile>, sorted, each only once
pull the email addresses out of <anyfile>, sort them and drop repeats
please collect all distinct mail addresses in <anyfile>
grep -o the email addresses of <anyfile> and pipe them to sort -u
email addresses inside <anyfile>, no repeats
find the different addresses of the form name@host in <anyfile>, sorted and unique

= asked-links-unique quiet
> grep -oE 'https?://[^[:space:]]+' <anyfile> | sort -u
$show each URL in <anyfile> once, sorted
extract all http and https links from <anyfile>, without duplicates
which distinct web addresses occur in <anyfile>?
unique URLs in <anyfile>
how do I get a duplicate-free list of the links found in <anyfile>?
I want every different link in <anyfile>, in alphabetical order
Print the URLs contained in <anyfile>, sorted, each only once
pull the web links out of <anyfile>, sort them and drop repeats
please collect all distinct URLs in <anyfile>
grep -o the http links of <anyfile> and pipe them to sort -u
links inside <anyfile>, no repeats
find the different http or https addresses in <anyfile>, sorted and unique

= asked-ips-how-many
> grep -oE '([0-9]{1,3}\.){3}[0-9]{1,3}' <log> | sort -u | wc -l
$count the different IP addresses in <log>
how many distinct IP addresses are there in <log>?
number of unique IPs in <log>
extract all IP addresses from <log> and tell me how many different ones there are
I need the count of unique IP addresses occurring anywhere in <log>
Print how many different IPv4 addresses the file <log> contains
<log>: distinct IP count
find out how many separate IPs show up in <log>, each counted once
please count each IP address found in <log> only once and give the total
grep -o the IPs of <log>, then sort -u and wc -l
total of distinct IP addresses mentioned in <log>
not how many hits but how many different IP addresses does <log> have

= asked-words-alpha quiet
> grep -oE '[[:alpha:]]+' <file> | sort -u
$show every different word of letters in <file> once, sorted
extract the words made of letters only from <file> and list each once in alphabetical order
which distinct alphabetic words occur in <file>, punctuation and digits left out?
unique words of <file>, letters only, sorted
how do I make an alphabetical word list of <file> without numbers and punctuation and without repeats?
I want each different run of letters in <file>, A to Z
Print the vocabulary of <file>: all words consisting of letters, sorted and without duplicates
pull just the letter-only words out of <file>, sorted, no doubles
please collect the distinct words (letters only) of <file> alphabetically
grep -o the alphabetic words of <file> and pipe them to sort -u
sorted list without repetition of all sequences of letters in <file>
the set of words in <file>, where a word is letters and nothing else, in order

= asked-words-alpha-tally quiet
> grep -oE '[[:alpha:]]+' <file> | sort | uniq -c | sort -rn
$count how often each word of letters occurs in <file>, most frequent first
extract the words made of letters only from <file> and show their counts, commonest on top
how often does each alphabetic word come up in <file>, punctuation and digits left out, descending?
frequency of letter-only words in <file>, highest first, case kept apart
how do I tally the words in <file>, ignoring numbers and punctuation, sorted by count from high to low?
I want each run of letters in <file> with its number of occurrences, the most common first
Print all words of <file> consisting of letters along with their counts, in descending order of count
pull just the letter-only words out of <file> and count each of them, largest count first
please count the occurrences of every alphabetic word of <file> and order them from most to least
grep -o the alphabetic words of <file>, then uniq -c and sort by count descending
word counts of <file> for words of letters alone, biggest on top
tally of the sequences of letters in <file>, sorted descending by frequency

= asked-in-brackets quiet
> grep -oP '\[\K[^]]*(?=\])' <file>
$show the text between square brackets in <file>, without the brackets
extract what stands inside square brackets in <file>, leaving the brackets out
how do I print only the contents of square brackets from <file>, not the brackets themselves?
<file>: text within square brackets, brackets stripped
everything enclosed in square brackets in <file>, but without them
I only want what is between an opening and a closing square bracket in <file>, brackets excluded
Print each piece of text in <file> that is enclosed in square brackets, omitting the brackets
pull the words in square brackets out of <file> minus the brackets
please get the insides of all square brackets of <file>
grep -oP for what lies inside square brackets of <file>, brackets not included
contents of the square brackets found in <file>, bare
what is written between square brackets in <file>, brackets not shown

= asked-parens-kept quiet
> grep -o '([^)]*)' <file>
$show every text in parentheses in <file>, including the parentheses
extract the parenthesised parts of <file>, parentheses kept
how do I print only the parts of <file> in round brackets together with the brackets?
<file>: text in parentheses, with the parentheses
everything enclosed in round brackets in <file>, brackets included
I only want to see the parenthesised remarks of <file>, with their parentheses around them
Print each part of <file> that goes from an opening parenthesis to the closing one, both included
pull whatever is in parentheses out of <file> and leave the parentheses on
please get all parenthesised expressions of <file> with parentheses
grep -o for parenthesised text of <file>, parentheses and all
the round-bracketed pieces found in <file>, brackets still around
which parts of <file> are in parentheses, shown with them

= asked-single-quoted quiet
> grep -o "'[^']*'" <anyfile> | tr -d "'"
$show the text between single quotes in <anyfile>, without the quotes
extract what stands inside single quotes in <anyfile>, leaving the quotes out
how do I print only the single-quoted strings from <anyfile>, quotes removed?
<anyfile>: text within single quotes, quotes stripped
everything enclosed in single quotation marks in <anyfile>, but without them
I only want what is between single quotes in <anyfile>, quote signs excluded
Print each piece of text in <anyfile> that is enclosed in single quotes, omitting the quotes
pull the single-quoted words out of <anyfile> minus the quotes
please get the contents of all single-quoted strings of <anyfile>
grep -o the single-quoted parts of <anyfile> and delete the quotes with tr
contents of the apostrophe-quoted strings found in <anyfile>, bare
what is written between single quotes in <anyfile>, quotes not shown

= asked-digits-how-many
> grep -o '[0-9]' <file> | wc -l
$count the digits in <file>
how many digits are there in <file>?
number of digit characters in <file>
count every single figure from 0 to 9 in <file>
I need the total of digits, not of whole numbers, in <file>
Print how many characters of <file> are digits
<file>: digit count
find out how many times any digit occurs in <file>
please tell me the number of digits that <file> contains
grep -o each digit of <file> and count with wc -l
total count of characters 0 to 9 in <file>
how often does a digit show up in <file>, each one counted

= asked-either-tally quiet
> grep -oE '<word>|<word2>' <file> | sort | uniq -c
$count how many times <word> and how many times <word2> occurs in <file>
how often do <word> and <word2> each appear in <file>?
occurrences of <word> and of <word2> in <file>, counted separately
count each of the words <word> and <word2> in <file>, every occurrence
I want to compare how frequent <word> and <word2> are in <file>
Print the number of occurrences of <word> and that of <word2> in the file <file>
<file>: a count for <word> and a count for <word2>
tally <word> versus <word2> in <file>
please give me separate counts of all occurrences of <word> and <word2> in <file>
grep -o <word> or <word2> in <file>, then sort and uniq -c
how many of <word> and how many of <word2> has <file>
find out the number of times <word> shows up in <file>, and the same for <word2>

= asked-nth-row-nohead quiet
> tail -n +2 <csv> | awk 'NR % <small> == 0'
skip the header of <csv> and print every line whose number among the rest is a multiple of <small>
$show one of every <small> data rows of <csv>, the last of each group, without the header
how do I take 1 row out of each <small> from <csv>, beginning with row number <small> after the header, no header shown?
data rows <small>, twice <small>, three times <small> and so on of <csv>, header not counted or printed
drop the header of <csv>, then keep only each row at a multiple of <small>
I want a thinned out <csv>: no header, and of the rows only the ones numbered by multiples of <small>
Print of the file <csv>, apart from the heading, just every row with a row number divisible by <small>
<csv> without header, rows divisible by <small> only
please sample <csv> by printing each row whose position after the header divides by <small>, heading left out
use tail and awk: header of <csv> off, then NR divisible by <small>
leave out the title line of <csv> and out of each <small> rows output the last one
rows of <csv> at positions divisible by <small>, counted after the header, which is dropped

= asked-group-firsts
> awk 'NR % <small> == 1' <file>
$show the first line out of each group of <small> lines in <file>
divide <file> into groups of <small> lines and print only the first line of every group
how do I print line 1 of <file> and from there one line in <small>?
<file>: one line in <small>, starting with the first line
starting with line one, print one line out of each <small> in <file>
I want the opening line of every block of <small> lines of <file>
Print the first line of <file> and then go on by steps of <small> lines
awk lines of <file> where the line number leaves remainder 1 when divided by <small>
line 1 of <file> and then always the line <small> further on
please take the first of every <small> lines from <file>
thin out <file> to one line in <small>, the very first line included
beginning with the first line of <file>, output a line, skip the others of the <small>, and so on

= asked-join-nohead quiet
> join -t, <(tail -n +2 <csv> | sort) <(tail -n +2 <csv2> | sort)
join <csv> and <csv2> on their first column, without the header lines
merge the rows of <csv> with those of <csv2> by the first field, headers dropped, sorting both first
how do I join two unsorted csv files, <csv> and <csv2>, by column 1 and leave their headers out?
<csv> joined with <csv2> on the first column, no headers
combine <csv> and <csv2> where the first column is equal, skipping the first line of each
I want the data rows of <csv> next to the matching rows of <csv2>, matched by first column, header lines excluded
Print the join of the comma-separated files <csv> and <csv2> on the first field, after sorting and without their headings
match <csv> against <csv2> by the first column, ignoring both headers, and print the combined rows
drop the headers of <csv> and <csv2>, sort them and join them on the first comma-separated field
please put together rows of <csv> and <csv2> having the same first column, minus the title lines
use join -t, on <csv> and <csv2> with tail and sort to strip the headers
inner join on column one: <csv> with <csv2>, heading of neither included

= asked-join-unpaired quiet
> join -t, -v 1 <(sort <csv>) <(sort <csv2>)
$show the rows of <csv> whose first column does not occur as a first column in <csv2>
rows in <csv> without a partner in <csv2> by the first column
how do I find lines of <csv> that cannot be joined with <csv2> on the first comma-separated field?
<csv> minus <csv2>, compared by the first column only, unsorted files
which rows of <csv> have no match in the first column of <csv2>
I only want rows from <csv> with a first field that is missing from the first column of <csv2>
Print the unpairable lines of <csv> when it is joined with <csv2> on the first column
sort both and print lines of <csv> with nothing of the same first field in <csv2>
anti-join of <csv> against <csv2> on column one
please list what is in <csv> but has no counterpart in <csv2>, going by the first column
use join -v 1 on <csv> and <csv2> with comma as separator, sorting them first
leave out rows of <csv> whose first field <csv2> has as well, both sorted first

= asked-join-keep-left quiet
> join -t, -a 1 <(sort <csv>) <(sort <csv2>)
join <csv> with <csv2> on the first column, keeping rows of <csv> that have no match
left join of <csv> and <csv2> by the first comma-separated field
how do I combine <csv> and <csv2> by column 1 without losing unmatched rows of <csv>?
<csv> joined with <csv2> on the first column, unpaired lines of <csv> included
sort both, join <csv> and <csv2> on their first field, and also print lines only <csv> has
I want all rows of <csv>, extended by the columns of <csv2> where the first column matches
Print each row of <csv> together with the row of <csv2> having the same first field, and alone if there is none
match <csv> against <csv2> by the first column but leave no row of <csv> out
please merge the two csv files <csv> and <csv2> on column one as a left outer join
use join -t, -a 1 for the unsorted <csv> and <csv2>
every row of <csv>, with data from <csv2> added if the first column is the same
combine by first field, <csv> on the left: its rows stay even if <csv2> has no partner

= asked-comm-second-count
> comm -13 <(sort <bare>) <(sort <bare2>) | wc -l
$count the lines that are only in <bare2> and not in <bare>, neither being sorted
how many lines of <bare2> are missing from <bare>?
number of lines unique to <bare2> compared with <bare>
sort <bare> and <bare2> and count lines that occur only in the second, <bare2>
I need to know how many lines <bare2> has that <bare> has not
Print the number of lines found in <bare2> but not in <bare>
<bare2> without what <bare> has: how many lines?
tell me the count of lines new in <bare2> as against <bare>
please count what is in <bare2> but absent from <bare>, line by line
use comm -13 on the sorted <bare> and <bare2> and count the lines
how many lines were added from <bare> to <bare2>, the order of lines aside
the total of lines exclusive to <bare2>, <bare> being the other file

= asked-comm-nocase quiet
> comm -12 <(tr 'A-Z' 'a-z' < <bare> | sort -u) <(tr 'A-Z' 'a-z' < <bare2> | sort -u)
$show the lines that <bare> and <bare2> have in common, ignoring case, each once
lines in both <bare> and <bare2> regardless of upper or lower case, without repeats
how do I find common lines of two unsorted files, <bare> and <bare2>, case-insensitively?
<bare> and <bare2>: shared lines, case ignored, unique
compare <bare> with <bare2> in lower case and print what is in both
I want the distinct lines occurring in <bare> as well as in <bare2>, no matter the case
Print each line that stands in <bare> and in <bare2>, not minding capital letters, once only
turn <bare> and <bare2> into lower case, sort them uniquely and print the common lines
please list the lines <bare> shares with <bare2>, upper and lower case counting as the same
use tr, sort and comm -12 for the lines common to <bare> and <bare2> without regard to case
case-insensitive intersection of the lines of <bare> and <bare2>
what lines do <bare> and <bare2> both have if case does not matter

= asked-jq-items-mean
> jq '[.items[].price] | add / length' <json>
$show the average price of the items in <json>
what is the mean of price over the items array of <json>?
average of the price of all elements under items in <json>
compute the mean price in the array items of <json>
how do I average the price field of items in <json> with jq?
<json>: mean of .items price
Print the average of the prices in the array items of the file <json>
I need the average price from the list called items in <json>
please work out the mean item price of <json>
jq: add up the price of all items in <json> and divide by their number
take the price of each of the items in <json> and print their average
on average, what do the items of <json> cost

= asked-jq-items-pairs
> jq -r '.items[] | "\(.name): \(.price)"' <json>
$show name and price of each of the items in <json> as "name: price"
print a line "name: price" for every element of the items array in <json>
how do I list the items of <json> with name, colon and price, one a line?
<json>: items as name, a colon, a space and the price, raw
for each of the items in <json> output its name followed by ": " and its price
I want the items in <json> listed like "one: 5", name then price
Print the name and, after a colon and a space, the price of each entry in the array items of <json>
from the array items of <json> make lines with name, colon and price
please list all items of <json> in the form name: price, without quotes
jq -r to print items of <json> as name, then colon, then price
the names of the items in <json>, each with a colon and its price behind
a readable price list of the items in <json>, one "name: price" a line

= asked-jq-items-count-over
> jq '[.items[] | select(.price > <line>)] | length' <json>
$count the items in <json> with a price above <line>
how many of the items in <json> have a price greater than <line>?
number of elements of items in <json> whose price is over <line>
count entries in the array items of <json> that cost more than <line>
<json>: how many items with price > <line>
I need the number of items from <json> priced higher than <line>
Print how many elements of the array items in <json> have a price larger than <line>
with jq, count those items in <json> having a price bigger than <line>
tell me how many items of <json> exceed <line> in price
please filter the items in <json> by price over <line> and give the count only
select items of <json> where price is more than <line>, print their number
the count of items in <json> that are dearer than <line>

= asked-jq-items-sorted
> jq '.items | sort_by(.<itemkey>)' <json>
$show the items array of <json> sorted by <itemkey>
sort the items in <json> by <itemkey>, ascending, and print that array only
how do I order the elements of items in <json> by <itemkey> with jq?
<json>: items sorted by <itemkey>
the array called items of <json>, in ascending order of <itemkey>
I want the items in <json> in order of <itemkey>
Print the array items of the file <json>, its elements arranged by <itemkey>
list the items of <json> as an array ordered on <itemkey>
please sort by <itemkey> what is in the items list of <json>
jq sort_by on the items of <json> with <itemkey>
take items out of <json> and put them in order by <itemkey>
ascending by <itemkey>: the items array in <json>

= asked-jq-items-dearest
> jq '.items | max_by(.price)' <json>
$show the item with the highest price in <json>
which of the items in <json> has the largest price? print the whole object
most expensive entry of items in <json>
get the element of the items array in <json> whose price is greatest
how do I find the dearest object under items in <json>?
<json>: item with maximum price, whole object
Print the object of the array items in <json> that has the highest price
I want the complete item from <json> with the biggest price
please find the costliest of the items listed in <json>
jq max_by price on the items of <json>
the full entry in items of <json> having the top price
take the items of <json> and show the one that costs most

= asked-jq-items-cheapest-name
> jq -r '.items | min_by(.price) | .name' <json>
$show only the name of the cheapest item in <json>
which of the items in <json> has the lowest price? just its name
name of the item with the smallest price in <json>, without quotes
get the name of the element in the items array of <json> whose price is least
how do I print the name of the cheapest object under items in <json>, raw?
<json>: name of the item with minimum price
Print the name of the object in the array items of <json> that has the lowest price
I want nothing but the name of the least expensive item of <json>
please tell me what the cheapest of the items in <json> is called
jq min_by price on the items of <json>, raw name
take the items of <json> and name the one that costs least
the least costly item in <json>, by its name only

= asked-jq-items-field
> jq -r '.items[].<itemkey>' <json>
$show <itemkey> of each of the items in <json>, one a line and without quotes
print <itemkey> for every element in the items array of <json>
how do I get <itemkey> from all objects under items in <json>, raw?
<json>: <itemkey> of all items, raw output
list <itemkey> of every entry of items in <json>, unquoted
I only want <itemkey> of the items that <json> has, one per line
Print <itemkey> of each object of the array items in the file <json>, without quotation marks
pull <itemkey> out of each item in <json>
please output just <itemkey> of all the items in <json>
jq -r over the items of <json> for <itemkey>
for each of the items in <json>, give <itemkey>
the values of <itemkey> in the array items of <json>, as plain text

= asked-jq-items-price-of quiet
> jq -r '.items[] | select(.name == "<itemname>") | .price' <json>
$show the price of the item named <itemname> in <json>
what does the item called <itemname> cost according to the items in <json>?
price of the element of items with name <itemname> in <json>
get the price for the entry named <itemname> in the items array of <json>
how do I look up the price of <itemname> among the items of <json>?
<json>: items, name <itemname>, only its price
Print the price of that object in the array items of <json> whose name is <itemname>
I just need the price of <itemname> from the list items in <json>
please find <itemname> by name in the items of <json> and print the price
jq: select the item of <json> with name equal to <itemname>, then its price
how expensive is <itemname> in the items of <json>
out of the items in <json>, give only the price where name is <itemname>

= asked-jq-two-keys
> jq -r '.name, .version' <json>
$show the name and the version from <json>, each on its own line, without quotes
print name and version of <json> raw, one below the other
how do I get both .name and .version out of <json> on two lines?
<json>: name, then version on the next line, unquoted
I only want the name and after it the version of <json> as plain lines
Print the values of name and version in the file <json> without quotation marks, one per line
extract name and version from <json> as two raw lines
please output what <json> has for name and for version, a line each, no quotes
jq -r with .name and .version on <json>
the value of name followed by the value of version in <json>, on separate lines
get two fields of <json>, name first and version second, as bare text
what are the name and the version in <json>? just the two values on two lines

= asked-jq-sum-over
> jq '[.[] | select(.price > <line>) | .price] | add' <list>
$show the sum of the prices above <line> in <list>
what do the entries of <list> with a price over <line> cost together?
total price of the elements in <list> whose price is greater than <line>
add up price in <list>, but only where it is more than <line>
how do I sum the price field of those objects in <list> priced higher than <line>?
<list>: sum of price where price > <line>
Print the sum of all prices in the array <list> that are larger than <line>
I need the prices in <list> exceeding <line> added together
please total the price of the objects in <list> that cost more than <line>
jq: select price above <line> in <list> and add the prices
sum over <list> of each price bigger than <line>
taking only objects of <list> with a price over <line>, what is the total price

= asked-jq-names-dearest-first
> jq -r 'sort_by(.price) | reverse | .[].name' <list>
$list the names in <list> by price, highest first, without quotes
print only the names of the entries in <list>, from the most to the least expensive
how do I get the names of the objects in <list> in descending order of price?
<list>: names, dearest first, raw
sort <list> by price descending and output just the name of each
I want the names from <list> one a line, the one with the biggest price on top
Print the name of each object in the array <list>, ordered by price from high to low
names by falling price in <list>, unquoted
please order the objects of <list> by price, largest first, and show their names only
jq -r with sort_by price and reverse for the names in <list>
who is most expensive in <list>? all names, descending by price
the plain names of <list> from highest down to lowest price

= asked-bc-mean-of-three
> echo 'scale=2; (<line> + <lineb> + <n>) / 3' | bc
what is the average of <line>, <lineb> and <n>, to two decimals?
$show the mean of the three numbers <line>, <lineb> and <n> with 2 decimals
compute the average of <line>, <lineb> and <n> with bc and two decimal places
average of <line>, <lineb>, <n>, two decimals
how do I calculate the mean of <line>, <lineb> and <n> to 2 decimal places?
add <line>, <lineb> and <n> and divide the sum by 3, two decimals
I need the arithmetic mean of <line>, <lineb> and <n> with two digits after the point
Print the mean value of <line>, <lineb> and <n> with two decimals
please work out the average of <line> and <lineb> and <n>, 2 decimals
use bc with scale 2 for the mean of <line>, <lineb> and <n>
mean of three numbers, <line>, <lineb>, <n>, at two decimal places
tell me what <line>, <lineb> and <n> average to, two decimals

= asked-bc-percent-scale
> echo 'scale=<small>; <line> * 100 / <lineb>' | bc
how many percent of <lineb> is <line>, with <small> decimals?
$show what percentage <line> is of <lineb>, to <small> decimal places
compute <line> as a percentage of <lineb> with <small> decimals
<line> of <lineb> in percent, <small> decimals
what percent is <line> out of <lineb>, with <small> digits after the point?
I need the percentage that <line> makes of <lineb> with <small> decimal places
Print the share of <line> in <lineb> in percent with <small> decimals
please work out which percentage of <lineb> the number <line> is, <small> decimal digits
use bc with scale <small> to express <line> as percent of <lineb>
express <line> out of <lineb> as a percentage to <small> decimals
if <lineb> is 100 percent, how many percent is <line>? give <small> decimals
percentage of <line> relative to <lineb> at <small> decimal places

= asked-bc-mean-scale
> echo 'scale=<small>; (<lineb> + <line>) / <small2>' | bc
add <line> to <lineb> and divide the result by <small2>, with <small> decimals
$show the sum of <lineb> and <line> divided by <small2>, to <small> decimal places
what is <lineb> plus <line>, all divided by <small2>, with <small> decimals?
compute the sum of <lineb> and <line>, over <small2>, with <small> digits after the point
sum of <lineb> and <line> divided by <small2>, <small> decimals
how do I calculate <lineb> plus <line> and then divide by <small2> at <small> decimal places in bc?
I need a division by <small2> of the sum <lineb> plus <line>, with <small> decimals
Print the quotient of the sum of <lineb> and <line> and the number <small2> with <small> decimals
please add up <lineb> and <line>, divide by <small2> and give me <small> decimals
use bc with scale <small> for the sum of <lineb> and <line> over <small2>
<lineb> and <line> added together, then shared by <small2>, to <small> decimal digits
first <lineb> plus <line>, then divided by <small2>, <small> places after the point

= asked-bc-inches
> echo 'scale=2; <lineb> / 2.54' | bc
convert <lineb> centimetres to inches with two decimals
how many inches are <lineb> cm, to 2 decimal places?
<lineb> cm in inches, two decimals
$show <lineb> centimeters in inches with 2 decimals
what is <lineb> cm divided by 2.54, two decimals?
compute the length of <lineb> centimeters in inches to two decimal places
I need <lineb> cm as inches with two digits after the point
Print what <lineb> centimetres are in inches, with two decimals
please turn <lineb> cm into inches, 2 decimals
use bc with scale 2 to convert <lineb> cm into inches
length conversion: <lineb> cm to inches, two decimals
tell me how long <lineb> centimetres are in inches, at two decimals

= asked-weekday-before
> date -d '<date> -<n> days' +%A
what day of the week was it <n> days before <date>?
$show the weekday <n> days before <date>
weekday of <date> minus <n> days
which weekday is <n> days earlier than <date>?
subtract <n> days from <date> and print the day of the week
how do I get the name of the weekday <n> days ahead of <date>, counting backwards?
I need the weekday, not the date, <n> days prior to <date>
Print the day of the week of the day that lies <n> days before <date>
please count back <n> days from <date> and tell me the weekday
use date -d for the weekday name <n> days before <date>
going back <n> days from <date>, on which day of the week do I land
the name of the day <n> days preceding <date>

= asked-date-slashes
> date -d <date> +%d/%m/%Y
$show the date <date> as day/month/year
convert <date> to the form DD/MM/YYYY
<date> as dd/mm/yyyy
how do I write <date> with day, month and year divided by slashes, day first?
format <date> as day, slash, month, slash, four-digit year
I want <date> in the day-first form with slashes
Print <date> in the British format DD/MM/YYYY
reformat <date> to day/month/year
please turn <date> into dd/mm/yyyy notation
use date to print <date> in the format %d/%m/%Y
what is <date> written day first with slashes
change the notation of <date> from year-month-day to day/month/year

= asked-month-length
> date -d "$(date -d <date> +%Y-%m-01) +1 month -1 day" +%d
how many days does the month of <date> have?
$show the number of days in the month that <date> is in
length in days of the month of <date>
what is the last day number of the month containing <date>?
number of days of the month <date> belongs to
how do I find out how long the month of <date> is in days?
I need the count of days in the month around <date>
Print the number of the last day in the month of <date>
please tell me how many days the month with <date> in it has
use date to get the days in the month of <date>
on which day number does the month of <date> end
has the month of <date> 28, 29, 30 or 31 days

= asked-w-after quiet
> grep -w -A <small> '<word>' <file>
$show each line of <file> with the whole word <word> and the <small> lines after it
find <word> as a complete word in <file> and include the <small> following lines
how do I see the <small> lines below every line with the full word <word> in <file>?
whole word <word> in <file>, <small> lines after
lines having <word> as a word of its own in <file> plus the next <small> lines
I want exactly the word <word> in <file> and <small> lines of trailing context
Print the lines of <file> in which <word> stands as a separate word, together with <small> lines following each
whole-word search for <word> in <file> with <small> lines of context after
please grep <file> for the standalone word <word> and print <small> lines past each match
grep -w -A <small> for <word> on <file>
look for the word <word>, not longer words, in <file>; <small> lines below included
what comes in the <small> lines after each whole word <word> in <file>, match shown too

= asked-i-first-few quiet
> grep -i -m <small> '<word>' <file>
$show only the first <small> lines of <file> that contain <word>, ignoring case
print the first <small> matches of <word> in <file>, upper or lower case
how do I stop after <small> lines with <word> in <file>, case-insensitively?
<word> in <file>, any case, first <small> matching lines
I want no more than <small> lines mentioning <word> from <file>, regardless of case
Print the first <small> lines of <file> in which <word> occurs in any capitalisation
at most <small> lines with <word> from <file>, case ignored
quit after <small> case-insensitive hits of <word> in <file>
please find the first <small> lines of <file> having <word>, upper and lower case alike
grep -i -m <small> for <word> on <file>
search <file> for <word> without regard to case and end after <small> matching lines
the first <small> lines in <file> that match <word> no matter the case

= asked-count-nocase-glob quiet
> grep -ic '<word>' *.<ext>
$count in each .<ext> file here how many lines contain <word>, ignoring case
how many lines of every .<ext> file in this folder have <word> in upper or lower case?
per-file count of lines with <word>, any case, for the .<ext> files here
case-insensitive line counts of <word> for each *.<ext> file
I need to know for each of the .<ext> files how many of its lines mention <word>, regardless of case
Print for each .<ext> file in the current directory the number of lines matching <word>, case ignored
<word> in *.<ext>: matching lines per file, case not mattering
for all .<ext> files here, count lines with <word> in any capitalisation, file by file
please give the number of lines having <word>, upper and lower case alike, for every .<ext> file in this directory
grep -ic <word> on all .<ext> files
how often by lines does each .<ext> file here match <word> without regard to case
count of case-insensitive matching lines for <word> in every one of the .<ext> files of this folder

= asked-hi-glob quiet
> grep -hi '<word>' *.<ext>
$show lines with <word>, ignoring case, from all .<ext> files here without the file names
search the .<ext> files of this folder for <word> in upper or lower case and leave out the file names
how do I grep *.<ext> for <word> case-insensitively without file names before the lines?
<word> in *.<ext>, any case, no file names
just the lines, not the names: <word> regardless of case in the .<ext> files here
I want the lines mentioning <word> in any capitalisation from every .<ext> file here, file names hidden
Print the lines of all .<ext> files in the current directory in which <word> occurs, case ignored and without file name prefix
case-insensitive search for <word> in the .<ext> files of this directory, file names suppressed
please list lines matching <word>, upper and lower case alike, in *.<ext>, only the text of the lines
grep -hi for <word> on all .<ext> files
lines with <word>, no matter the case, out of each .<ext> file here and no names of files
look through *.<ext> for <word> without regard to case; do not print which file a line is from

= asked-tree-line-total
> grep -r '<word>' <dir> | wc -l
$count all lines with <word> in the files under <dir> in total
how many lines in all files of <dir> and below contain <word> altogether?
total number of lines matching <word> in <dir>, recursive
one overall count of lines with <word> for everything in <dir>
I need a single number: the lines mentioning <word> in <dir>, subfolders included
Print the total number of lines containing <word> over all files in <dir> and its subfolders
<dir>, recursive: how many lines with <word>, all files together
search <dir> recursively for <word> and count the matching lines as a whole, not per file
please add up the lines having <word> across the files within <dir>
grep -r <word> on <dir> piped to wc -l
across the whole of <dir>, how many lines match <word>
tell me the sum of lines with <word> from all files anywhere in <dir>

= asked-settings-count quiet
> grep -cvE '^(#|$)' <conf>
$count the lines of <conf> that are neither comments nor empty
how many lines of <conf> are left without comments and blank lines?
number of real settings in <conf>, not counting # lines and empty lines
count the active lines of <conf>, leaving out comments starting with # and empty ones
I need the number of lines in <conf> apart from empty lines and # comments
Print how many lines of the configuration <conf> are not empty and do not start with #
<conf>: line count without comments and blanks
tell me how many lines with content, no # comments, <conf> has
please count only the effective lines in <conf>, skipping comments and empty lines
grep -cv for comment lines and empty lines on <conf>
excluding # lines and empty ones, how many lines has <conf>
effective line count of <conf> minus comments minus empty lines

= asked-i-starting quiet
> grep -i '^<word>' <file>
$show the lines of <file> that start with <word>, ignoring case
which lines of <file> begin with <word> in upper or lower case?
lines beginning with <word> in <file>, any case
find lines with <word> at the very start in <file>, case-insensitively
how do I print every line of <file> starting with <word> regardless of case?
I want the lines from <file> that have <word> first, in any capitalisation
Print the lines of <file> whose first characters are <word>, upper and lower case alike
<file>: lines starting with <word>, case ignored
case-insensitive search for <word> at the line start of <file>
please list lines of <file> that open with <word>, no matter the case
grep -i for <word> anchored at the beginning of the line in <file>
all lines in <file> with <word> as their beginning, without regard to case

= asked-in-this-order quiet
> grep '<word>.*<word2>' <file>
$show the lines of <file> where <word> comes before <word2>
print every line of <file> that has <word> and later on the same line <word2>
how do I find lines in <file> with <word> followed somewhere by <word2>?
<file>: lines with <word>, then <word2>, in this order
lines of <file> containing first <word> and after it <word2>
I want the lines from <file> with both words in order, <word> ahead of <word2>
Print the lines of <file> in which <word> is followed by <word2>, whatever stands between
search <file> for <word>, anything, <word2> on one line
please list lines in <file> where <word2> appears to the right of <word>
grep <file> for <word> and then <word2> with any text between them
which lines of <file> mention <word> before they mention <word2>
match <word> and after it <word2> in the same line of <file>, in that sequence

= asked-both-nocase quiet
> grep -i '<word>' <file> | grep -i '<word2>'
$show the lines of <file> that contain both <word> and <word2>, ignoring case
which lines of <file> have <word> as well as <word2>, upper or lower case, in any order?
lines with <word> and <word2> both, in <file>, any case
find lines of <file> that match the two words <word> and <word2> case-insensitively
how do I print lines in <file> containing <word> and also <word2>, regardless of case and order?
I want lines from <file> mentioning each of <word> and <word2> in any capitalisation
Print the lines of <file> in which <word> and <word2> both occur, upper and lower case alike
<file>: both <word> and <word2> on the line, case ignored
case-insensitive search for lines of <file> having <word> together with <word2>
please list lines of <file> that include <word> and <word2> at once, no matter the case
two grep -i in a row on <file>, for <word> and <word2>
all lines in <file> where neither <word> nor <word2> is missing, without regard to case

= asked-one-not-other-nocase quiet
> grep -i '<word>' <file> | grep -iv '<word2>'
$show the lines of <file> that contain <word> but not <word2>, ignoring case
which lines of <file> have <word> and lack <word2>, upper or lower case?
lines with <word> and without <word2> in <file>, any case
find lines of <file> matching <word> but leave out those with <word2>, case-insensitively
how do I print lines in <file> containing <word> except when <word2> is there too, regardless of case?
I want lines from <file> mentioning <word> in any capitalisation but never <word2> in any capitalisation
Print the lines of <file> in which <word> occurs and <word2> does not, upper and lower case alike
<file>: <word> yes, <word2> no, case ignored for both
case-insensitive search for <word> in <file>, filtering out <word2> the same way
please list lines of <file> that include <word> and exclude <word2>, no matter the case
grep -i <word> on <file>, then grep -iv <word2>
lines with <word> minus lines with <word2> in <file>, without regard to case

= asked-both-count quiet
> grep '<word>' <file> | grep -c '<word2>'
$count the lines of <file> that contain both <word> and <word2>
how many lines of <file> have <word> as well as <word2>?
number of lines in <file> with <word> and <word2> both
count lines matching the two words <word> and <word2> at once in <file>
I need to know on how many lines of <file> <word> and <word2> stand together
Print the number of lines of <file> in which <word> occurs and <word2> too
<file>: line count for <word> and <word2> on the same line
tell me how many lines in <file> mention each of <word> and <word2>
please count in <file> only those lines having <word> together with <word2>
grep <word> on <file>, then grep -c <word2>
of the lines with <word> in <file>, how many contain <word2>
both <word> and <word2>: the number of such lines in <file>

= asked-matching-tally quiet
> grep '<word>' <file> | sort | uniq -c | sort -rn
$count how often each different line with <word> occurs in <file>, most frequent first
take the lines of <file> that contain <word> and show how many times each appears, commonest on top
which lines containing <word> are repeated most in <file>? show counts, descending
lines with <word> in <file>, counted and sorted by frequency, highest first
how do I group identical lines matching <word> in <file> and order them by count from high to low?
I want each distinct line of <file> mentioning <word> with its number of repetitions, largest number first
Print the different lines of <file> in which <word> occurs, each with its count, in descending order of count
tally of the lines having <word> in <file>, from most to least frequent
please count identical lines among those with <word> in <file> and sort them by count in reverse
grep <word> on <file>, then sort, uniq -c and sort -rn
messages with <word> in <file>: how many of each, biggest count at the top
frequency list of lines matching <word> in <file>, descending
`,
)
