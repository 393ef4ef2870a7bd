import { intents } from '../grammar.ts'

/** Tables and columns in text files: CSV, TSV, blank- or colon-separated files, and logs as tables. */
export const textTables = intents(
  'text',
  String.raw`
= table-header-not-equal quiet
> awk -F, 'NR == 1 || $<col> != "<value>"' <csv>
Print the header of <csv> and every row whose <col> is not <value>
drop the rows of <csv> that have <value> in <col>, but keep the header line
<csv> without rows where <col> is <value>, header kept
how do I filter out rows with <value> in <col> of a csv (<csv>) and not lose its header row?
header plus all records of <csv> in which <col> differs from <value>
exclude <value> in <col> from the csv <csv>, column names stay on top
please show <csv> with its title row, leaving out each row that has <value> as <col>
I only want to see the column names and the rows of <csv> where <col> is anything but <value>
keep the first line of <csv> and, from the rest, the rows with a value in <col> other than <value>
use awk on the comma separated <csv>: first line always, other lines only if <col> is not <value>
rows of <csv>, <col> unequal to <value>, with the heading line
the file <csv> has a header; print it together with all rows not having <value> in <col>
skip records with <value> as <col> when printing <csv>, still show the header

= table-header-less quiet
> awk -F, 'NR == 1 || $<col> < <lineb>' <csv>
Print the header of <csv> and the rows with a number smaller than <lineb> in <col>
rows of <csv> where <col> is below <lineb>, keep the header
filter <csv> to <col> under <lineb>, heading line included
how can I keep the column names when selecting rows of <csv> with <col> less than <lineb>?
header plus every record of <csv> whose <col> is lower than <lineb>
drop rows of <csv> with <lineb> or more in <col>, header stays
<csv>: title line, then rows having <col> < <lineb>
please give me the first line of <csv> and all rows whose <col> is smaller than <lineb>
I want a csv with header again that has only the rows of <csv> where <col> is less than <lineb>
use awk to print line one of <csv> and each row with a value in <col> below <lineb>
keep the titles, show records of <csv> not reaching <lineb> in <col>
which rows of <csv> have less than <lineb> in <col>? print the header too

= table-no-header-equal quiet
> awk -F, 'NR > 1 && $<col> == "<value>"' <csv>
Print the rows of <csv> whose <col> is exactly <value>, without the header
data rows of <csv> with <value> in <col>, header skipped
skip the header line of <csv> and show only rows where <col> equals <value>
how do I select rows with <col> equal to <value> from <csv> ignoring its first line?
records of <csv> where <col> is <value>, not counting the heading as a record
from line 2 of <csv> on, every row that has <value> in <col>
filter <csv> on <col> being <value> and leave the title row out
please list the rows of <csv> below the header in which <col> is <value>
I only want data rows of the csv <csv>, those with <value> in <col>, no header
use awk with NR > 1 to get the rows of <csv> having <col> equal to <value>
the csv <csv> begins with column names; omit them and print rows whose <col> is <value>
all entries of <csv> with <col> identical to <value>, first line excluded

= table-both-conditions quiet
> awk -F, '$<colnum> == "<value>" && $<colnum2> > <lineb>' <csv>
Print the rows of <csv> where <colnum> is <value> and <colnum2> is greater than <lineb>
rows of <csv> with <value> in <colnum> and more than <lineb> in <colnum2>
filter <csv> by two conditions: <colnum> equals <value>, <colnum2> over <lineb>
how do I select csv rows of <csv> having <colnum> equal to <value> and also <colnum2> above <lineb>?
which records in <csv> have <value> as <colnum> and at the same time a <colnum2> larger than <lineb>
<csv>: <colnum> = <value> AND <colnum2> > <lineb>
show me lines of the csv <csv> that satisfy both, <colnum> is <value> and <colnum2> exceeds <lineb>
keep only the rows of <csv> whose <colnum> is <value> and whose <colnum2> is bigger than <lineb>
combine two tests on <csv>: <value> in <colnum>, and the number in <colnum2> beyond <lineb>
I want entries of <csv> with <colnum> set to <value> but only if <colnum2> is more than <lineb>
like sql: select from <csv> where <colnum> is <value> and <colnum2> is over <lineb>
use awk on comma separated <csv> to match <value> in <colnum> together with <colnum2> above <lineb>

= table-either-column quiet
> awk -F, '$<colnum> == "<value>" || $<colnum2> == "<value2>"' <csv>
Print the rows of <csv> where <colnum> is <value> or <colnum2> is <value2>
rows of <csv> with <value> in <colnum> or <value2> in <colnum2>
filter <csv>: either <colnum> equals <value> or <colnum2> equals <value2>
how do I get csv rows of <csv> that have <value> as <colnum>, or else <value2> as <colnum2>?
which records of <csv> meet at least one of these: <colnum> is <value>, <colnum2> is <value2>
<csv>, <colnum> = <value> OR <colnum2> = <value2>
show lines of the csv <csv> if <colnum> is <value> or if <colnum2> is <value2>
keep every row of <csv> for which <colnum> is <value> or <colnum2> is <value2>
I need rows of <csv> matching one of two conditions, <value> in <colnum> or <value2> in <colnum2>
use awk to select from comma separated <csv> on <colnum> being <value> or <colnum2> being <value2>
list entries in <csv> having <colnum> equal to <value> or having <colnum2> equal to <value2>
where <colnum> is <value> or <colnum2> is <value2>: those rows of <csv> please

= table-either-value quiet
> awk -F, '$<col> ~ /^(<value>|<value2>)$/' <csv>
Print the rows of <csv> whose <col> is <value> or <value2>
rows of <csv> with either <value> or <value2> in <col>
filter <csv> to <col> being one of <value> and <value2>
how do I select rows of <csv> when <col> may be <value> or <value2>?
<csv>: only rows where <col> equals <value> or <value2>
which records of the csv <csv> have <value> or <value2> as <col>
keep lines of <csv> whose <col> is exactly one of two values, <value> or <value2>
like sql where <col> in (<value>, <value2>), applied to <csv>
I want entries of <csv> with <value> in <col> and also those with <value2> there, nothing else
use awk on comma separated <csv> to allow two values in <col>, <value> and <value2>
please show rows from <csv> that carry <value> or <value2> in <col>
drop everything from <csv> but rows having <col> equal to <value> or to <value2>

= table-at-least quiet
> awk -F, '$<col> >= <lineb>' <csv>
Print the rows of <csv> in which <col> is at least <lineb>
rows of <csv> with <lineb> or more in <col>
filter <csv>: <col> greater than or equal to <lineb>
how do I show csv rows of <csv> where <col> is <lineb> or higher?
which records in <csv> reach <lineb> in <col>
<csv>, <col> >= <lineb>
keep lines of the csv <csv> whose <col> is no less than <lineb>
I only want rows of <csv> that have a minimum of <lineb> in <col>
everything from <csv> with <col> at or above <lineb>
use awk to select from comma separated <csv> where <col> is <lineb> and up
show the entries of <csv> having <col> not smaller than <lineb>
drop the rows of <csv> with less than <lineb> in <col>

= table-at-most quiet
> awk -F, '$<col> <= <lineb>' <csv>
Print the rows of <csv> in which <col> is at most <lineb>
rows of <csv> with <lineb> or less in <col>
filter <csv>: <col> less than or equal to <lineb>
how do I show csv rows of <csv> where <col> is <lineb> or lower?
which records in <csv> do not exceed <lineb> in <col>
<csv>, <col> <= <lineb>
keep lines of the csv <csv> whose <col> is no more than <lineb>
I only want rows of <csv> that have a maximum of <lineb> in <col>
everything from <csv> with <col> at or below <lineb>
use awk to select from comma separated <csv> where <col> is <lineb> and down
show the entries of <csv> having <col> not larger than <lineb>
drop the rows of <csv> with more than <lineb> in <col>

= table-filled quiet
> awk -F, '$<col> != ""' <csv>
Print the rows of <csv> in which <col> is not empty
rows of <csv> having something in <col>
leave out rows of <csv> with an empty value in <col>
how can I drop csv rows of <csv> that lack a value in <col>?
only records of <csv> where <col> is filled in
<csv> minus the rows with nothing in <col>
keep a row of the csv <csv> only if it has a value in <col>
which rows of <csv> have a nonempty value in <col>
filter out incomplete rows of <csv>: <col> must not be blank
use awk to print comma separated <csv> except rows whose <col> is missing
skip entries of <csv> with nothing in <col>
I want to see those rows of <csv> whose <col> contains any text at all

= table-first-bigger quiet
> awk -F, '$<colnum> > $<colnum2>' <csv>
Print the rows of <csv> where <colnum> is greater than <colnum2>
rows of <csv> with <colnum> larger than <colnum2>
compare two columns of <csv> and keep rows where <colnum> exceeds <colnum2>
how do I list the rows of <csv> whose <colnum> is more than their <colnum2>?
<csv>: <colnum> > <colnum2>
which records of the csv <csv> have a bigger number in <colnum> than in <colnum2>
filter <csv> to lines in which <colnum> beats <colnum2>
show every row of <csv> if its <colnum> is above its <colnum2>
use awk on comma separated <csv>, only lines whose <colnum> is higher than <colnum2>
I need the rows from <csv> in which <colnum> is over <colnum2>
select from <csv> where <colnum> is bigger than <colnum2>
lines of <csv> where the value of <colnum> surpasses that of <colnum2>

= table-differ quiet
> awk -F, '$<colnum> != $<colnum2>' <csv>
Print the rows of <csv> where <colnum> and <colnum2> are different
rows of <csv> with <colnum> unequal to <colnum2>
compare <colnum> with <colnum2> in <csv> and show rows where they differ
how do I find rows of <csv> whose <colnum> does not match <colnum2>?
<csv>: <colnum> not the same as <colnum2>
which records of the csv <csv> disagree between <colnum> and <colnum2>
mismatches of <colnum> and <colnum2> in <csv>
filter <csv> to lines in which <colnum> isn't equal to <colnum2>
leave out the rows of <csv> that have the same value in <colnum> and <colnum2>
use awk on comma separated <csv> to spot rows with <colnum> other than <colnum2>
I only want lines of <csv> whose <colnum> deviates from their <colnum2>
select from <csv> where <colnum> and <colnum2> have distinct values

= table-column-no-header
> tail -n +2 <csv> | cut -d, -f<col>
Print <col> of <csv> without the header
<col> of the csv <csv>, header line skipped
extract <col> from <csv> but leave out the column name
how do I get only the values of <col> in <csv>, not its title?
skip the first line of <csv> and show just <col>
values in <col> of <csv>, no heading
cut <col> out of comma separated <csv> starting with line two
I want to see nothing but <col> of <csv>, minus the header row
please output <col> of the spreadsheet <csv> and omit the title line
drop the first row of <csv>, then take <col>
the data of <csv>, <col> only, without the top line
use tail and cut to list <col> of <csv> with the header removed

= table-values-no-header
> tail -n +2 <csv> | cut -d, -f<col> | sort -u
Print the distinct values of <col> in <csv>, sorted, without the header
unique values of <col> of <csv>, header excluded
which different values occur in <col> of <csv>? don't include the column name
how do I list every value of <col> in the csv <csv> once, skipping the header?
deduplicated and sorted <col> of <csv>, title row left out
<csv>: distinct values in <col>, header line ignored
each value in <col> of <csv> just once in alphabetical order, without the heading
take <col> from <csv> beginning at line 2 and remove duplicates by sorting
I need all possible values in <col> of <csv>, sorted, and not the title
use tail, cut and sort -u to get the set of values in <col> of <csv>
like select distinct values in <col> from <csv>, ignoring its heading line
show what <col> of <csv> can be, no repeats, no header

= table-tally-no-header
> tail -n +2 <csv> | cut -d, -f<col> | sort | uniq -c | sort -rn
Count how often each value of <col> occurs in <csv>, without the header, most frequent first
frequency of the values in <col> of <csv>, header skipped, commonest on top
how many rows of <csv> are there for each value in <col>? leave out the header and put the biggest count first
tally <col> of the csv <csv> ignoring the first line, highest count first
distribution of <col> in <csv>, descending by count, title row not counted
number of rows per value in <col> of <csv>, from most to least, no header
histogram of <col> for <csv> from line 2 on, largest numbers first
skip the header of <csv>, then count the values in <col> and rank them downwards
I want each value of <col> in <csv> with its count, most common at the top, header omitted
use tail, cut, sort and uniq -c to rank the values in <col> of <csv> by frequency, no header
group <csv> by <col>, count, order by count descending, and don't count the heading
which values in <col> of <csv> are most popular, with counts for all of them, heading excluded

= table-twice-no-header quiet
> tail -n +2 <csv> | cut -d, -f<col> | sort | uniq -d
Print the values that occur more than once in <col> of <csv>, without the header
repeated values in <col> of <csv>, header skipped
which values of <col> are duplicated in the csv <csv>? ignore its header line
duplicates in <col> of <csv>, first line not considered
how do I find values appearing several times in <col> of <csv> when the first row is a header?
skip the title row of <csv> and list every value of <col> that is not unique, once each
show me what occurs two times or more in <col> of <csv>, heading left out
check <col> of <csv> for duplicate values from line 2 on
I only need those values in <col> of <csv> that come up repeatedly, minus the header
use tail, cut, sort and uniq -d on <col> of <csv>
duplicate keys in <col> of the headed csv <csv>, header ignored
list non-unique values in <col> of <csv>, omitting the column name

= table-once-no-header quiet
> tail -n +2 <csv> | cut -d, -f<col> | sort | uniq -u
Print the values that occur exactly once in <col> of <csv>, without the header
values of <col> in <csv> that are never repeated, header skipped
which values appear just one time in <col> of the csv <csv>? ignore its header line
singletons in <col> of <csv>, first line not considered
how do I find values with a single occurrence in <col> of <csv> when the first row is a header?
skip the title row of <csv> and list each value of <col> without a duplicate
show me what occurs only once in <col> of <csv>, heading left out
from line 2 of <csv> on, the values in <col> that no other row has
I only need those values in <col> of <csv> that come up one time, minus the header
use tail, cut, sort and uniq -u on <col> of <csv>
one-off values in <col> of the headed csv <csv>, header ignored
list <col> values of <csv> that have no repetition, omitting the column name

= table-sort-no-header
> tail -n +2 <csv> | sort -t, -k<col>,<col>
Print the rows of <csv> sorted alphabetically by <col>, without the header
<csv> sorted by <col> as text, header dropped
skip the header of <csv> and sort the other rows by <col> in alphabetical order
how do I sort a csv (<csv>) by <col> from a to z leaving off the header line?
data rows of <csv> in alphabetical order of <col>, no title row
order the records of <csv> by <col> alphabetically, first line removed
remove the heading from <csv> and arrange what is left by <col>, a to z
I want the rows of <csv> ordered by <col>, text order, and the column names gone
use tail and sort -t, to order <csv> on <col> excluding the header
csv <csv>, everything from line 2 on, sorted on <col> as text
please list the entries of <csv> by <col>, alphabetically, and don't print the header
alphabetical listing of <csv> by <col> minus its top line

= table-sort-number-no-header
> tail -n +2 <csv> | sort -t, -k<col>,<col>n
Print the rows of <csv> sorted numerically by <col>, smallest first, without the header
<csv> sorted by the number in <col>, ascending, header dropped
skip the header of <csv> and sort the other rows by <col> from low to high
how do I sort a csv (<csv>) by numeric values in <col> leaving off the header line, lowest first?
data rows of <csv> in increasing order of <col>, no title row
order the records of <csv> by <col> as a number, ascending, first line removed
remove the heading from <csv> and arrange what is left by rising values in <col>
I want the rows of <csv> ordered by <col>, small numbers first, and the column names gone
use tail and a numeric sort key to order <csv> on <col> excluding the header
csv <csv>, everything from line 2 on, numeric ascending on <col>
please list the entries of <csv> by <col>, smallest number on top, and don't print the header
numeric listing of <csv> by <col> upwards minus its top line

= table-sort-down-no-header
> tail -n +2 <csv> | sort -t, -k<col>,<col>nr
Print the rows of <csv> sorted numerically by <col>, largest first, without the header
<csv> sorted by the number in <col>, descending, header dropped
skip the header of <csv> and sort the other rows by <col> from high to low
how do I sort a csv (<csv>) by numeric values in <col> leaving off the header line, highest first?
data rows of <csv> in decreasing order of <col>, no title row
order the records of <csv> by <col> as a number, descending, first line removed
remove the heading from <csv> and arrange what is left by falling values in <col>
I want the rows of <csv> ordered by <col>, big numbers first, and the column names gone
use tail and a reversed numeric sort key to order <csv> on <col> excluding the header
csv <csv>, everything from line 2 on, numeric descending on <col>
please list the entries of <csv> by <col>, largest number on top, and don't print the header
ranking of all rows of <csv> by <col>, highest first, minus its top line

= table-max-row
> tail -n +2 <csv> | sort -t, -k<col>,<col>nr | head -n 1
Print the row of <csv> with the largest number in <col>, not the header
which row of the csv <csv> has the highest value in <col>?
the record of <csv> where <col> is at its maximum
how do I get the whole row of <csv> that has the biggest value in <col>, ignoring the header?
row with the maximum of <col> in <csv>, header skipped
show me the one line of <csv> with the greatest value in <col>, numerically
<csv>: entry that is first when ranked by <col> downwards
who leads in <col> according to the csv <csv>? give the complete row
find the top row of <csv> by <col> as a number
sort <csv> by <col> descending without its header and keep only the first row
please print just the record of <csv> having the largest value in <col>
I only want to see the best row in <csv>, judged by the number in <col>

= table-top-with-header
> (head -n 1 <csv>; tail -n +2 <csv> | sort -t, -k<col>,<col>nr | head -n <small>)
Print the header of <csv> and the <small> rows with the largest numbers in <col>
top <small> rows of <csv> by <col>, header kept
header line plus the <small> highest records of <csv> according to <col>
how do I show the <small> rows with the biggest value in <col> in <csv> without losing the header?
<csv>: column names, then the <small> greatest by <col>, descending
the <small> rows of <csv> that lead in <col>, with the title line above them
sort <csv> by <col> from high to low, keep the heading and only <small> rows
please give me the first line of <csv> followed by its <small> largest rows by <col>
I want the column names of <csv> and just its <small> best rows, ranked by <col>
leaderboard of <csv> on <col>, <small> entries, header on top
which <small> rows in <csv> have the highest value in <col>? print them under the header
use head, tail and sort for the <small> maximum rows of <csv> on <col>, heading preserved

= table-header-sort-reverse
> (head -n 1 <csv>; tail -n +2 <csv> | sort -t, -k<col>,<col>r)
Sort <csv> by <col> in reverse alphabetical order, keeping the header first
<csv> from z to a by <col>, header stays on top
print the heading of <csv>, then its rows in descending text order of <col>
how do I reverse sort a csv (<csv>) by <col> as text and leave the header line in place?
header plus all rows of <csv> sorted z-a on <col>
order the records of <csv> by <col> backwards alphabetically, title row unmoved
keep line one of <csv> and sort the others by <col>, last letters first
I want <csv> in reverse alphabetical order of <col> with the column names still at the top
use head, tail and sort to arrange <csv> on <col> from Z down to A under its header
csv <csv>, descending alphabetical sort on <col>, first line fixed
please show <csv> with the header first and rows ordered by <col>, z first
alphabetically descending by <col>: the rows of <csv>, beneath their heading

= table-sort-text-down
> sort -t, -k<col>,<col>r <csv>
Sort all lines of <csv> by <col> in reverse alphabetical order
<csv> sorted by <col> as text, z to a, whole file
order every line of the csv <csv> on <col> descending alphabetically
how do I reverse sort <csv> by its value in <col> as text?
lines of <csv> from z to a according to <col>
arrange <csv> backwards by <col>, alphabetical rather than numerical
comma separated <csv>, descending text sort key <col>
use sort -t, with a reversed key on <col> of <csv>
please list <csv> with the alphabetically last value in <col> first
reverse alphabetical listing of <csv>, key <col>
I want <csv> ordered by <col>, last letters on top
sort comma separated <csv> z-a on <col>

= table-sort-number-down
> sort -t, -rn -k<col>,<col> <csv>
Sort all lines of <csv> by the number in <col>, largest first
<csv> sorted numerically by <col>, descending, whole file
order every line of the csv <csv> on <col> as a number from high to low
how do I sort <csv> by its numeric values in <col> in decreasing order?
lines of <csv> from the biggest to the smallest value in <col>
arrange <csv> by falling numbers in <col>
comma separated <csv>, reversed numeric sort on <col>
use sort -rn with a comma as separator on <col> of <csv>
please list <csv> with the highest value in <col> on top
rank the lines of <csv> by <col>, greatest number first
I want <csv> ordered by <col>, high values before low ones
sort comma separated <csv> in descending numeric order of <col>

= table-drop-column
> cut -d, --complement -f<col> <csv>
Print <csv> without <col>
remove <col> from the csv <csv> and print the rest
all columns of <csv> except <col>
how do I drop <col> when printing a comma separated file like <csv>?
<csv> minus <col>
leave <col> out of <csv>
I want every field of <csv> but <col>
hide <col> in the output of <csv>
use cut --complement to omit <col> of <csv>
cut <col> away from comma separated <csv>, other columns stay
show <csv> lacking <col>
please output the spreadsheet <csv> with <col> taken out

= table-drop-column-into change
> cut -d, --complement -f<col> <csv> > <new>
Write <csv> without <col> to <new>
remove <col> from the csv <csv> and save the result as <new>
save all columns of <csv> except <col> into <new>
how do I make a copy of <csv> called <new> that lacks <col>?
drop <col> of <csv>, output to <new>
<new> should become <csv> minus <col>
create <new> from <csv> by leaving out <col>
put every field of <csv> but <col> in <new>
use cut --complement on <csv> to omit <col> and redirect it to <new>
strip <col> from comma separated <csv> and store what remains in <new>
a version of <csv> that has no <col>, written to <new>
export <csv> to <new>, <col> excluded

= table-drop-two
> cut -d, --complement -f<small>,<small2> <csv>
Print <csv> without fields <small> and <small2>
remove columns number <small> and <small2> from the csv <csv> and print the rest
all columns of <csv> except number <small> and number <small2>
how do I drop two columns, <small> and <small2>, when printing a csv such as <csv>?
<csv> minus columns <small> and <small2>
leave fields <small> and <small2> out of <csv>
I want every field of <csv> but numbers <small> and <small2>
hide columns <small> and <small2> in the output of <csv>
use cut --complement to omit fields <small> and <small2> of <csv>
cut columns <small> and <small2> away from comma separated <csv>, others stay
show <csv> lacking its columns <small> and <small2>
please output the spreadsheet <csv> with columns <small> and <small2> taken out

= table-drop-first
> cut -d, -f2- <csv>
Print all columns of <csv> but the first one
remove the first column from the csv <csv> and print the others
<csv> starting at its second column
how do I show a csv file (<csv>) from the second field to the end?
<csv> from column 2 onwards
cut away the leading column of comma separated <csv>
everything after the first comma in each line of <csv>
drop field one of <csv>, keep the remaining fields
I want <csv> without its leftmost column
use cut to print field 2 and following of <csv>
skip column one of <csv> on every row
second through last columns of <csv>

= table-drop-last
> rev <csv> | cut -d, -f2- | rev
Print <csv> without its last column
remove the last column of the csv <csv>, however many columns there are
all fields of <csv> except the final one
how do I cut off the last column of a comma separated file such as <csv>?
<csv> minus the rightmost column
drop the trailing field from every row of <csv>
everything before the last comma in each line of <csv>
I want the rows of <csv> with the final column gone
use rev and cut to strip the last field of <csv>
show <csv> up to its next to last column
leave the column at the very right out of <csv>
please output the spreadsheet <csv> and omit its closing column

= table-add-end
> sed 's/$/,<value>/' <csv>
Print <csv> with another column at the end that holds <value> in every row
append <value> as a last column to each line of <csv>
add a constant column <value> on the right of the csv <csv>
how do I add one more field, always <value>, after the last column of <csv>?
put ,<value> at the end of each line of <csv> and print it
<csv> plus a final field <value> on all rows
each row of <csv> followed by a comma and <value>
extend the table <csv> by a new last column filled with <value>
use sed to give every line of <csv> the extra last field <value>
I want <csv> to have an additional rightmost column containing <value>
show <csv> with <value> tacked on as its last column
new column after all the others, <value> throughout, in <csv>, printed only

= table-add-end-place change
> sed -i 's/$/,<value>/' <csv>
Add a column with <value> at the end of every row of <csv>, changing the file itself
append <value> as a last column to each line of <csv> in place
edit <csv> in place: a constant last column <value>
how do I add one more field, always <value>, to the end of all lines in <csv> and save it?
put ,<value> at the end of each line within <csv> itself
modify the csv <csv> so that every row ends in a new field <value>
in-place: comma and <value> after every row of <csv>
extend the file <csv> by a new last column filled with <value>, overwrite it
use sed -i to give every line of <csv> the extra last field <value>
I want <csv> itself to get an additional rightmost column containing <value>
update <csv>: tack <value> on to each line as its last column
rewrite <csv> with a final column of <value> on all rows

= table-add-start
> sed 's/^/<value>,/' <csv>
Print <csv> with another column at the beginning that holds <value> in every row
prepend <value> as the first column to each line of <csv>
add a constant column <value> on the left of the csv <csv>
how do I add one more field, always <value>, before the first column of <csv>?
put <value> and a comma at the start of each line of <csv> and print it
<csv> with a leading field <value> on all rows
each row of <csv> preceded by <value> and a comma
extend the table <csv> by a new first column filled with <value>
use sed to give every line of <csv> the extra first field <value>
I want <csv> to have an additional leftmost column containing <value>
show <csv> with <value> in front as its first column
new column before all the others, <value> throughout, in <csv>, printed only

= table-add-product
> awk -F, -v OFS=, '{ print $0, $<colnum> * $<colnum2> }' <csv>
Print <csv> with a further column that is <colnum> multiplied by <colnum2>
append the product of <colnum> and <colnum2> to each row of <csv>
add a column <colnum> times <colnum2> at the end of the csv <csv>
how do I compute <colnum> x <colnum2> for every line of <csv> and show it as the last field?
<csv> plus a last column with <colnum> * <colnum2>
each row of <csv>, then a comma and the product of its <colnum> and <colnum2>
calculated column for <csv>: multiply <colnum> with <colnum2>, put it on the right
use awk to extend comma separated <csv> by <colnum> multiplied with <colnum2>
I want the rows of <csv> and behind them the result of <colnum> times <colnum2>
take <csv>, keep all its fields and add one being the product of <colnum> and <colnum2>
show the whole of <csv> with a new rightmost field, <colnum> by <colnum2> multiplied
new column in <csv>, the value of <colnum> times that of <colnum2>, after the existing ones

= table-add-sum-titled
> awk -F, -v OFS=, 'NR == 1 { print $0, "<newword>"; next } { print $0, $<colnum> + $<colnum2> }' <csv>
Print <csv> with a new last column titled <newword> that is the sum of <colnum> and <colnum2>
append a column called <newword> to the csv <csv>, <colnum> plus <colnum2>
add <colnum> and <colnum2> of each row of <csv> and put the sum in an extra column with the header <newword>
how do I add a computed column <newword> = <colnum> + <colnum2> to a csv with header, <csv>?
<csv> with header: additional field <newword> holding <colnum> plus <colnum2>
extend <csv> by a column, heading <newword>, values <colnum> + <colnum2>
the table <csv> and on its right the sums of <colnum> and <colnum2> under the title <newword>
use awk to print <csv>, <newword> behind the header line and the sum of <colnum> and <colnum2> behind the rest
I need one more column named <newword> in <csv>, being the total of <colnum> and <colnum2> per row
each data row of <csv> should end in the sum of its <colnum> and <colnum2>, the header row in <newword>
show <csv> along with a calculated column <newword>, adding <colnum> to <colnum2>
new column <newword> at the end of <csv>: <colnum> and <colnum2> added up row by row

= table-number-column
> awk -F, -v OFS=, 'NR == 1 { print "id", $0; next } { print NR - 1, $0 }' <csv>
Print <csv> with a first column id that numbers the rows from 1, the header row getting the title id
add an id column in front of the csv <csv>, numbering the data rows, header named id
put row numbers as a column called id before <csv>, counting starts below the header
how do I add an auto increment id column to the left of a csv with header such as <csv>?
<csv> with a leading "id" column, 1 for the first row after the header
number the data rows of <csv> in a new first column entitled id
prepend id to the header of <csv> and 1, 2, 3 and so on to its rows
use awk to give comma separated <csv> an id column with the record numbers
I want the rows of <csv> to have consecutive ids in front and the heading to begin with id
extend the table <csv> on the left by a counter column named id
show <csv> plus a running number per record as first field, its title being id
new first column "id" for <csv>: running numbers, not counting the title line

= table-semicolons-place change
> sed -i 's/,/;/g' <csv>
Change the delimiter of <csv> from comma to semicolon in place
replace every comma by a semicolon in the file <csv> itself
convert <csv> to semicolon separated, overwriting it
how do I turn the commas of <csv> into semicolons within the same file?
edit <csv>: ; in place of all ,
make <csv> use semicolons between its columns instead of commas, save it
in-place change of separator in <csv>, comma to semicolon
use sed -i to make all commas in <csv> semicolons
<csv> should itself become a semicolon delimited file
swap commas for semicolons throughout <csv> and keep the change
my spreadsheet wants semicolons: alter the commas of <csv> in the file
rewrite <csv> so that its fields are divided by semicolons rather than commas

= table-tabs-place change
> sed -i 's/,/\t/g' <csv>
Change the delimiter of <csv> from comma to tab in place
replace every comma by a tab in the file <csv> itself
convert <csv> to tab separated, overwriting it
how do I turn the commas of <csv> into tabs within the same file?
edit <csv>: tab characters instead of all commas
make <csv> use tabs between its columns instead of commas, save it
in-place change of separator in <csv>, comma to tab
use sed -i to make all commas in <csv> tabs
<csv> should itself become a tab delimited file
swap commas for tabs throughout <csv> and keep the change
csv to tsv for <csv>, altering the file and not just printing
rewrite <csv> so that its fields are divided by tabs rather than commas

= table-delimiter-into change
> tr ',' '<char>' < <csv> > <new>
Write <csv> to <new> with <char> instead of every comma
convert the delimiter of <csv> from comma to <char> and save it as <new>
replace all commas of <csv> by <char>, output into <new>
how do I make a copy of <csv> named <new> that uses <char> as separator in place of commas?
<csv> with its commas turned into <char>, stored in <new>
change comma to <char> in <csv> and redirect the result to <new>
create <new> from the csv <csv>, columns divided by <char> rather than commas
use tr on <csv> to translate commas to <char>, into the file <new>
save <csv> as <new> delimited by <char>, formerly commas
I need <new> to hold the content of <csv>, but <char> wherever there was a comma
translate each comma in <csv> to <char>, result goes to <new>
export comma separated <csv> as <new> separated by <char>

= table-header-and-range
> sed -n '1p;<line>,<lineb>p' <csv>
Print the header of <csv> and its lines <line> to <lineb>
header line plus lines <line> through <lineb> of <csv>
first line of <csv> and then lines <line>-<lineb>
how do I show lines <line> to <lineb> of a csv, <csv>, together with its column names?
<csv>: line 1 as well as <line> up to <lineb>
column names of <csv> followed by lines <line> to <lineb>
lines from <line> until <lineb> of the file <csv>, header included on top
use sed -n to get line 1 and the range <line> to <lineb> of <csv>
I only want to see the title row of <csv> and what is on lines <line> to <lineb>
cut lines <line> to <lineb> out of <csv> but keep the heading
print a slice of <csv>, line <line> till line <lineb>, under its header
please give me the header of <csv> with lines <line> through <lineb> below it

= table-data-range
> tail -n +2 <csv> | sed -n '<line>,<lineb>p'
Print data rows <line> to <lineb> of <csv>, not counting the header as a row
records number <line> through <lineb> of the csv <csv>, header not counted
rows <line>-<lineb> of <csv> if the first row after the header is row 1
how do I get records <line> to <lineb> of <csv>, ignoring its header line?
skip the header of <csv>, then show rows <line> to <lineb>
from the rows below the heading of <csv> print numbers <line> till <lineb>
<csv> without its first line, of that lines <line> to <lineb>
use tail and sed -n to slice records <line> to <lineb> out of <csv> after dropping the header
I want data records <line> up to <lineb> of <csv>, the title line doesn't count
leave off the header and print lines <line> through <lineb> of the remaining <csv>
entries <line> to <lineb> in <csv>, heading excluded from counting and printing
slice of the data in <csv>, record <line> to record <lineb>, no header

= table-data-row
> tail -n +2 <csv> | sed -n <line>p
Print data row number <line> of <csv>, not counting the header
record <line> of the csv <csv>, header not counted
row <line> of <csv> if the first row after the header is row 1
how do I get record number <line> of <csv>, ignoring its header line?
skip the header of <csv>, then show just row <line>
from the rows below the heading of <csv> print number <line>
<csv> without its first line, of that line <line>
use tail and sed -n to pick record <line> from <csv> after dropping the header
I only want data record <line> of <csv>, the title line doesn't count
leave off the header and print line <line> of the remaining <csv>
entry number <line> in <csv>, heading excluded from counting
the single record at position <line> among the data of <csv>

= table-header-and-last
> (head -n 1 <csv>; tail -n <n> <csv>)
Print the header and the last <n> lines of <csv>
header of <csv> plus its final <n> rows
first line and then the last <n> lines of <csv>
how do I see the end of a csv (<csv>, <n> rows) together with the column names?
<csv>: line 1 and the bottom <n> lines
tail <n> rows of <csv> but keep the header on top
column names of <csv> followed by the <n> rows at the end
the most recently appended <n> rows of <csv> with the heading line
use head and tail to print the title row of <csv> and <n> rows from its end
I only want to see the header of <csv> and the closing <n> lines
show the last <n> records of <csv>, header included
please give me line one of <csv>, after it the last <n>

= table-first-records
> tail -n +2 <csv> | head -n <n>
Print the first <n> rows of <csv> without the header
first <n> data rows of <csv>, header skipped
skip the header of <csv> and show the <n> lines after it
how do I print <n> records of a csv like <csv> beginning below the header?
<n> lines of <csv> starting with line 2
top <n> lines of <csv> following the heading, in file order
the <n> records right after the column names of <csv>
drop the title row of <csv>, then head with <n> lines
I only want to see the opening <n> records of <csv>, no column names
use tail and head for <n> lines of <csv> from line 2 on
preview <n> rows of the csv <csv>, leaving out its header line
please output only <n> rows from the beginning of <csv>, the heading excluded

= table-concat-two
> (cat <csv>; tail -n +2 <csv2>)
Print <csv> and then <csv2> without the header of the second
concatenate the csv files <csv> and <csv2> with only one header
all of <csv>, followed by <csv2> minus its first line
how do I show two csvs with the same columns, <csv> and <csv2>, as one, the header just once?
<csv> + <csv2>, second header dropped
stack the rows of <csv2> below <csv>, keep a single header line, print it
join <csv> and <csv2> end to end, the title row only from <csv>
output <csv> and append the data rows of <csv2>, no repeated heading
I want to see the rows of both <csv> and <csv2> under the header of <csv>
use cat and tail to print <csv> with <csv2> after it, not repeating the column names
one table out of <csv> and <csv2>: header of the former, rows of both
print both csv files, first <csv>, second <csv2>, skipping line 1 of the latter

= table-header-drop-place change
> sed -i 1d <csv>
Delete the header line of <csv> in place
remove the first line from the file <csv> itself
drop the column names of the csv <csv> and save the file
how do I get rid of the header row in <csv> permanently?
strip the header off <csv>, editing the file
<csv>: delete line 1 in place
cut the top line off <csv>, overwriting it
use sed -i to erase the first line of <csv>
<csv> itself should no longer have a header
modify <csv> so that it begins with its second line
take the title row out of <csv> in the file
in-place removal of the heading of <csv>

= table-header-rename
> sed '1s/<word>/<newword>/' <csv>
Print <csv> with <word> changed to <newword> in the header line only
rename the column <word> of <csv> to <newword>, print the result
in the first line of <csv> replace <word> by <newword>, leave the other lines alone
how do I rename a csv column from <word> to <newword> in the output of <csv>?
<csv> with the heading <word> turned into <newword>
substitute <newword> for <word> on line 1 of <csv> and show everything
the column called <word> in <csv> should be called <newword> in what is printed
use sed on <csv> to change <word> into <newword>, first line only
I want to see <csv> with <newword> instead of <word> as a column name
header edit for <csv>: <word> becomes <newword>, data rows unchanged
give the <word> column the new title <newword> when printing <csv>
show <csv> after swapping the title <word> for <newword> in its top row

= table-header-rename-place change
> sed -i '1s/name/<newword>/' <csv>
Rename the column name to <newword> in the header of <csv>, in place
change "name" to <newword> on the first line of the file <csv> and save it
edit <csv> in place so that its heading name becomes <newword>
how do I rename the csv column called name to <newword> in the file <csv>?
in-place header edit of <csv>: name -> <newword>
the "name" column of <csv> should be called <newword> from now on, change the file
replace name by <newword> in line 1 only of <csv>, overwrite the file
use sed -i to give the column name of <csv> the title <newword>
modify <csv> itself: in its header line put <newword> where name stands
update the header of <csv>, name turns into <newword>, the data stay
permanently retitle the name column in <csv> to <newword>
swap the word name for <newword> in the top row of <csv>, saving the change

= table-header-upper
> sed '1s/.*/\U&/' <csv>
Print <csv> with its header line in upper case
uppercase the column names of <csv>, other lines as they are
capitalize all letters of the first line of <csv> and print the file
how do I turn just the header of a csv (<csv>) into capital letters?
<csv> with its first row uppercased
convert only line 1 of <csv> to upper case, leave the data rows
column titles of <csv> in capitals, rows untouched, show everything
use sed with \U on the first line of <csv>
I want to see <csv> with the heading shouted in capitals and the rows unchanged
show <csv> after making its header all caps
print the file <csv>, its title row converted to uppercase
header in big letters, rest of <csv> the same

= table-header-numbered
> head -n 1 <csv> | tr ',' '\n' | nl
Print the column names of <csv> one per line with their numbers
numbered list of the columns of <csv>
which column number has which name in the csv <csv>?
how do I list the header fields of <csv> with their positions?
header of <csv>, one name per line, numbered
enumerate the column titles of <csv>
number the fields in the first line of <csv> and put each on its own line
use head, tr and nl to see the column numbers and names of <csv>
I want to know the index of every column in <csv>, by its header
show the headings of <csv> vertically with a running number
column names of <csv> with their position in front
split the header line of <csv> at the commas and number the pieces

= table-header-position quiet
> head -n 1 <csv> | tr ',' '\n' | grep -nx '<word>'
Print the number of the column called <word> in <csv>
which column of <csv> is <word>? I need its position
at what position in the header of <csv> does the column <word> stand
how do I find the index of the column named <word> in a csv such as <csv>?
column number of <word> in <csv>
look <word> up in the heading of <csv> and tell me which field that is
find the place of exactly <word> among the column names of <csv>
use head, tr and grep -nx to get the column number of <word> in <csv>
position of the title <word> within the first line of <csv>
is <word> the first, second or third column of <csv>? print its number
number the header fields of <csv> and show only the one that is <word>
the csv <csv> has a column <word> somewhere, say which number it has

= table-group-average-decimals
> awk -F, 'NR > 1 { s[$<colnum>] += $<colnum2>; n[$<colnum>]++ } END { for (k in s) printf "%s %.2f\n", k, s[k] / n[k] }' <csv>
Print the average of <colnum2> for each <colnum> of <csv> with two decimals, skipping the header
mean <colnum2> per <colnum> of the csv <csv>, rounded to 2 decimal places
group <csv> by <colnum> and average <colnum2>, two digits after the point
how do I get the average of <colnum2> by <colnum> from a csv (<csv>) with exactly two decimals?
<csv>: average <colnum2> for every value in <colnum>, format %.2f
for each different <colnum> in <csv> the mean of <colnum2>, 2 decimals, header ignored
like sql: <colnum>, avg of <colnum2> rounded to 2 decimals, from <csv> grouped by <colnum>
use awk and printf %.2f for the group averages of <colnum2> on <colnum> in <csv>
I want one line per <colnum> of <csv> with its average <colnum2>, two decimal places
averages of <colnum2> grouped by <colnum>, file <csv>, with two decimals each
break <csv> down by <colnum> and show the mean of <colnum2> to two places
what is the typical <colnum2>, as a mean with 2 decimals, for each <colnum> in <csv>

= table-group-sum-decimals
> awk -F, 'NR > 1 { s[$<colnum>] += $<colnum2> } END { for (k in s) printf "%s %.2f\n", k, s[k] }' <csv>
Print the sum of <colnum2> for each <colnum> of <csv> with two decimals, skipping the header
total <colnum2> per <colnum> of the csv <csv>, to 2 decimal places
group <csv> by <colnum> and add up <colnum2>, two digits after the point
how do I get the sum of <colnum2> by <colnum> from a csv (<csv>) with exactly two decimals?
<csv>: sum of <colnum2> for every value in <colnum>, format %.2f
for each different <colnum> in <csv> the total of <colnum2>, 2 decimals, header ignored
like sql: <colnum>, sum of <colnum2> rounded to 2 decimals, from <csv> grouped by <colnum>
use awk and printf %.2f for the group sums of <colnum2> on <colnum> in <csv>
I want one line per <colnum> of <csv> with its total <colnum2>, two decimal places
totals of <colnum2> grouped by <colnum>, file <csv>, with two decimals each
break <csv> down by <colnum> and show what <colnum2> adds up to, to two places
amounts in <colnum2> of <csv> summed by <colnum> and printed with cents, two decimals

= table-group-sum-ranked
> awk -F, 'NR > 1 { s[$<colnum>] += $<colnum2> } END { for (k in s) print s[k], k }' <csv> | sort -rn
Print the sum of <colnum2> for each <colnum> of <csv>, largest sum first
totals of <colnum2> per <colnum> in the csv <csv>, descending
group <csv> by <colnum>, add up <colnum2>, and rank the groups by their sum, biggest on top
which <colnum> of <csv> has the largest total of <colnum2>? list all of them in falling order
how do I sum <colnum2> by <colnum> in <csv> and sort the result from high to low?
<csv>: sums of <colnum2> by <colnum>, sorted by sum in decreasing order, header skipped
like sql: sum of <colnum2> from <csv> group by <colnum> order by the sum desc
use awk and sort -rn to rank each <colnum> of <csv> by its total <colnum2>
I want a ranking of <colnum> in <csv> by the summed up <colnum2>, the highest at the beginning
for every <colnum> in <csv> the total <colnum2> in front of it, largest first
subtotals of <colnum2> by <colnum> in <csv>, ordered from greatest to least
leaderboard: <colnum> of <csv> according to total <colnum2>, the most first

= table-group-count-csv
> awk -F, 'NR > 1 { n[$<col>]++ } END { for (k in n) print k, n[k] }' <csv>
Count the rows of <csv> for each value of <col>, without the header, printing the value and then the count
number of records per <col> in the csv <csv>, header not counted, unsorted
group <csv> by <col> and count with awk, skipping line 1
how do I count rows by <col> in a csv with header, <csv>, using an awk array?
<csv>: each value in <col> followed by its number of rows, any order, header ignored
tally the data rows of <csv> by <col> in awk, value first, count second
for each different value in <col> in <csv> print it and how many records have it, from line 2 on
like sql: <col>, count of rows from <csv> group by <col>, without the heading
awk group count over comma separated <csv>, key <col>, first line skipped
I want the size of every group in <col> of <csv>, name before number, no header
aggregate <csv>: key <col>, value the number of data rows
use an associative array on <col> of <csv> to count rows, leaving out the title line

= table-group-max
> awk -F, 'NR > 1 && (!($<colnum> in m) || $<colnum2> > m[$<colnum>]) { m[$<colnum>] = $<colnum2> } END { for (k in m) print k, m[k] }' <csv>
Print the largest <colnum2> for each <colnum> of <csv>, skipping the header
maximum of <colnum2> per <colnum> in the csv <csv>
group <csv> by <colnum> and show the highest <colnum2> of every group
how do I get the max of <colnum2> by <colnum> from a csv like <csv>?
<csv>: biggest <colnum2> for every value in <colnum>
for each different <colnum> in <csv> the top value of <colnum2>, header ignored
like sql: <colnum>, max of <colnum2> from <csv> group by <colnum>
use awk to keep the greatest <colnum2> seen for each <colnum> of <csv>
I want one line per <colnum> of <csv> with its maximum <colnum2>
what is the record <colnum2> of each <colnum> in <csv>
break <csv> down by <colnum>, highest <colnum2> in each
maxima of <colnum2> grouped by <colnum>, file <csv>

= table-group-min
> awk -F, 'NR > 1 && (!($<colnum> in m) || $<colnum2> < m[$<colnum>]) { m[$<colnum>] = $<colnum2> } END { for (k in m) print k, m[k] }' <csv>
Print the smallest <colnum2> for each <colnum> of <csv>, skipping the header
minimum of <colnum2> per <colnum> in the csv <csv>
group <csv> by <colnum> and show the lowest <colnum2> of every group
how do I get the min of <colnum2> by <colnum> from a csv like <csv>?
<csv>: least <colnum2> for every value in <colnum>
for each different <colnum> in <csv> the bottom value of <colnum2>, header ignored
like sql: <colnum>, min of <colnum2> from <csv> group by <colnum>
use awk to keep the lowest <colnum2> seen for each <colnum> of <csv>
I want one line per <colnum> of <csv> with its minimum <colnum2>
how small does <colnum2> get within each <colnum> of <csv>
break <csv> down by <colnum>, smallest <colnum2> in each
minima of <colnum2> grouped by <colnum>, file <csv>

= table-group-best-row
> tail -n +2 <csv> | sort -t, -k<colnum2>,<colnum2>nr | awk -F, '!seen[$<colnum>]++'
Print for each <colnum> of <csv> the whole row with the largest number in <colnum2>, no header
row with the highest <colnum2> per <colnum> in the csv <csv>, header skipped
the best row of every <colnum> in <csv>, judged by <colnum2>, highest number wins
how do I keep only the record with the maximum <colnum2> for every <colnum> of <csv>?
<csv>: one complete row for each <colnum>, the one where <colnum2> is biggest
sort the rows of <csv> by <colnum2> descending and keep the first row of each <colnum>
for every different <colnum> in <csv> show its top record by <colnum2>, entire row
winners by <colnum2> within each <colnum> of <csv>, full lines, without the title line
I want the complete rows of <csv> that have the greatest <colnum2> of their <colnum>
deduplicate <csv> by <colnum>, keeping the row whose <colnum2> is largest
use tail, sort and awk to get the line with the max <colnum2> for each <colnum> of <csv>
from the spreadsheet <csv> pick, per <colnum>, the entry having the most in <colnum2>

= table-group-sum-condition
> awk -F, 'NR > 1 && $<colnum> == "<value>" { s += $<colnum2> } END { print s + 0 }' <csv>
Print the sum of <colnum2> over the rows of <csv> whose <colnum> is <value>
total <colnum2> in the csv <csv> where <colnum> equals <value>
add up <colnum2> of <csv>, but only for rows with <value> in <colnum>
how do I sum <colnum2> of <csv> for records having <colnum> equal to <value>?
sumif on <csv>: <colnum> is <value>, sum <colnum2>
what does <colnum2> of <csv> come to for <value> in <colnum>
<csv>: conditional sum of <colnum2>, condition <colnum> = <value>
like sql: sum of <colnum2> from <csv> where <colnum> is <value>
use awk to accumulate <colnum2> of comma separated <csv> if <colnum> is <value>
I need one number, the total of <colnum2> among the rows of <csv> with <colnum> <value>
restrict <csv> to <colnum> being <value> and add the numbers in <colnum2>
sum up <colnum2> in <csv> for those entries that have <value> as <colnum>

= table-csv-max
> awk -F, 'NR > 1 && (m == "" || $<col> > m) { m = $<col> } END { print m }' <csv>
Print the largest value in <col> of <csv> with awk, ignoring the header
awk: maximum of <col> in the csv <csv>, header skipped
use awk to find the highest number in <col> of comma separated <csv>, not looking at line 1
how do I compute the maximum of <col> of <csv> in awk without sorting?
max of <col>, <csv>, awk only, first line is a header
<csv>: greatest value in <col> in a single awk pass, heading left out
determine with awk the biggest number in <col> of <csv>, header line not considered
walk through <csv> with awk and keep the biggest value in <col>, header excluded
I want the maximum of <col> in <csv> using awk and no sort, title row skipped
awk one-liner that prints the peak value of <col> of <csv>, skipping its header
with awk, what is the top number in <col> of the data rows of <csv>
let awk remember the largest value in <col> from line 2 of <csv> on and print it at the end

= table-csv-range
> awk -F, 'NR == 2 { min = max = $<col> } NR > 1 { if ($<col> < min) min = $<col>; if ($<col> > max) max = $<col> } END { print min, max }' <csv>
Print the smallest and the largest value of <col> in <csv>, ignoring the header
minimum and maximum of <col> in the csv <csv>, header skipped
what are the lowest and the highest number in <col> of <csv>?
how do I get both min and max of <col> from a csv with header, <csv>, in one go?
<csv>: min and max of <col>
range of <col> in <csv>, the least and the greatest value on one line
use awk to find both extremes of <col> of comma separated <csv>
between which values does <col> of <csv> lie, lowest first
I only want two numbers, the minimum and then the maximum of <col> in <csv>
smallest plus biggest value in <col> of <csv>, title row not considered
from what to what does <col> go in the data rows of <csv>
print the extremes, min then max, of <col> for the spreadsheet <csv>

= table-csv-sum-decimals
> awk -F, 'NR > 1 { s += $<col> } END { printf "%.2f\n", s }' <csv>
Print the sum of <col> of <csv> with two decimals, skipping the header
total of <col> in the csv <csv>, two digits after the decimal point
add up <col> of <csv> and format the result with 2 decimals
how do I sum <col> of a csv with header, <csv>, and show exactly two decimal places?
<csv>: sum of <col> as %.2f, first line ignored
what is <col> of <csv> in total, to two decimals
use awk with printf %.2f to total the numbers in <col> of comma separated <csv>
I want the grand total of <col> in <csv> like a price, with two decimals
sum over <col> of the data rows in <csv>, rounded to two places
the numbers in <col> of <csv> added together, printed with two decimal digits
print what <col> of <csv> amounts to, 2 decimals, no header
total up <col> from <csv>, two places after the point

= table-csv-plain-sum
> awk -F, '{ s += $<col> } END { print s }' <csv>
Print the sum of <col> over all lines of the comma separated <csv>
add up <col> of <csv>, which has no header
total of <col> in the headerless csv <csv>
how do I sum <col> of a comma separated file without header, <csv>?
<csv> (no header): sum of <col>
what do the numbers in <col> of every line of <csv> amount to, comma as separator
use awk with a comma separator to total the numbers in <col> across all of <csv>
sum <col> from the first to the last line of comma separated <csv>
I want the grand total of <col> in <csv>, all lines counted
accumulate <col> over each line of the csv <csv>, including the first
the values of <col> in comma separated <csv> added together, every line
csv without a title row, <csv>: give me the total of <col>

= table-csv-plain-average
> awk -F, '{ s += $<col> } END { print s / NR }' <csv>
Print the average of <col> over all lines of the comma separated <csv>
mean of <col> of <csv>, which has no header
average of <col> in the headerless csv <csv>
how do I average <col> of a comma separated file without header, <csv>?
<csv> (no header): mean of <col>
what is the mean of the numbers in <col> across every line of <csv>, comma as separator
use awk with a comma separator to average <col> across all of <csv>
arithmetic mean of <col> from the first to the last line of comma separated <csv>
I want the average of <col> in <csv>, all lines counted
sum <col> over each line of the csv <csv>, including the first, and divide by the number of lines
average value of <col> in comma separated <csv>, every line
csv without a title row, <csv>: give me the mean of <col>

= table-field-counts
> awk -F, '{ print NF }' <csv> | sort -n | uniq -c
Count how many lines of <csv> there are for each number of fields
do all rows of <csv> have the same number of columns? count the lines per column count
how many lines in the csv <csv> have how many fields
tally the lines of <csv> by their number of columns, ascending by number of columns
distribution of the number of comma separated fields per line of <csv>
how do I check whether a csv such as <csv> is consistent, counting lines by field count?
<csv>: column counts with their frequencies
number of fields per line in <csv>, summarized with uniq -c
group the lines of <csv> on how many columns they have and count
use awk, sort -n and uniq -c on the field numbers of <csv>
I want to see each occurring number of columns in <csv> and how often it occurs
summary of row widths, in fields, for comma separated <csv>

= table-column-count
> awk -F, '{ print NF; exit }' <csv>
Print the number of columns of <csv> with awk, looking at its first line only
use awk to tell how many columns the csv <csv> has
column count of <csv> by awk, judged by line one
how do I count the fields on the first line of a comma separated file like <csv> in awk?
awk: number of fields in the header of <csv>
let awk print NF for the first line of <csv> and stop
<csv>: how wide is the table in columns, using awk and the top line
with awk, how many comma separated fields are there in the first row of <csv>
I want just one number, the columns of <csv>, and I want it from awk
awk one-liner for the number of columns in <csv>
determine through awk how many fields line 1 of <csv> consists of
print with awk the field count of only the first record of <csv>

= table-column-reversed
> awk -F, '{ for (i = NF; i > 1; i--) printf "%s,", $i; print $1 }' <csv>
Print <csv> with the order of its columns reversed
reverse the columns of the csv <csv>, last column first
<csv> with all fields of each line in opposite order
how do I turn around the column order of a comma separated file, <csv>?
columns of <csv> from right to left
output every row of <csv> backwards, field by field, still comma separated
flip <csv> horizontally: the last field becomes the first and so on
use awk to loop over the fields of comma separated <csv> from the last to the first
I want <csv> mirrored, its columns in reverse order, rows in the same order
each line of <csv> with the sequence of fields inverted
show the spreadsheet <csv> starting with its rightmost column and ending in its leftmost
invert the arrangement of columns in <csv>

= table-last-column-first
> awk -F, -v OFS=, '{ l = $NF; NF--; print l, $0 }' <csv>
Print <csv> with its last column moved to the front
move the last column of the csv <csv> before the first
<csv> with the final field of each line put first
how do I bring the last column of a comma separated file, <csv>, to the beginning of the rows?
last column of <csv> to the left edge, others keep their order
make the rightmost column of <csv> the leftmost one
rotate the columns of <csv> to the right by one
use awk to print the last field of comma separated <csv>, then the remaining ones
I want <csv> to start with what is now its last column, the rest unchanged
in each row of <csv> take the closing field and place it at the start
show the spreadsheet <csv>, the column at the far right shifted to the front
reorder <csv>: the last field, then all the fields from the first to the next to last

= table-first-column-last
> sed -E 's/^([^,]*),(.*)$/\2,\1/' <csv>
Print <csv> with its first column moved to the end
move the first column of the csv <csv> behind the last
<csv> with the leading field of each line put last
how do I bring the first column of a comma separated file, <csv>, to the end of the rows?
first column of <csv> to the right edge, others keep their order
make the leftmost column of <csv> the rightmost one
rotate the columns of <csv> to the left by one
use sed to put the first field of comma separated <csv> after the remaining ones
I want <csv> to end in what is now its first column, the rest unchanged
in each row of <csv> take the opening field and place it at the end
show the spreadsheet <csv>, the column at the far left shifted to the back
reorder <csv>: all the fields from the second to the last, then the first

= table-replace-in-column
> awk -F, -v OFS=, '$<col> == "<value>" { $<col> = "<newword>" } 1' <csv>
Print <csv> with <value> replaced by <newword> wherever it is the value of <col>
change <value> to <newword> in <col> of the csv <csv> only
in <csv>, if <col> is <value> make it <newword>, print all rows
how do I substitute <newword> for <value> in just one column, <col>, of <csv>?
<csv>: <value> becomes <newword> in <col>, other columns untouched
every row of <csv>, with <newword> in <col> instead of <value>
recode <col> of <csv>: <value> -> <newword>, everything else stays
use awk to set <col> of comma separated <csv> to <newword> where it equals <value>
I want <csv> printed completely, but <value> in <col> should read <newword>
swap <value> for <newword> where it is the whole content of <col> in <csv>
update <csv> set <col> to <newword> where it is <value>, only on the screen
replace the exact value <value> in <col> of <csv> with <newword>, leaving the same text elsewhere

= table-fill-empty
> awk -F, -v OFS=, '$<col> == "" { $<col> = "<value>" } 1' <csv>
Print <csv> with <value> filled in wherever <col> is empty
put <value> into the empty cells in <col> of the csv <csv>
in <csv>, if <col> is blank make it <value>, print all rows
how do I give missing values in <col> of <csv> the default <value>?
<csv>: an empty value in <col> becomes <value>, other cells untouched
every row of <csv>, with <value> where <col> has nothing
fill the gaps in <col> of <csv> using <value>
use awk to set <col> of comma separated <csv> to <value> where it is empty
I want <csv> printed completely, with <value> standing in for every absent value in <col>
default <value> for blank fields in <col> of <csv>
replace nothing by <value> in <col> of <csv>, leaving filled cells alone
show <csv> without holes in <col>: <value> wherever the cell is empty

= table-upper-column
> awk -F, -v OFS=, '{ $<col> = toupper($<col>); print }' <csv>
Print <csv> with <col> in upper case
uppercase <col> of the csv <csv>, other columns as they are
convert only <col> of comma separated <csv> to capital letters
how do I turn one column, <col>, of a csv like <csv> into upper case?
<csv>: <col> in capitals, the rest untouched
all rows of <csv>, <col> changed to capitals
use awk's toupper on <col> of <csv>, commas kept
I want <csv> back with nothing but <col> uppercased
make <col> of <csv> all caps and print every column
show the spreadsheet <csv> after putting <col> in capital letters
capitalize each letter in <col> of <csv>, leave the others
lower to upper case in <col> only, csv <csv>

= table-multiply-column
> awk -F, -v OFS=, 'NR > 1 { $<col> *= <small> } 1' <csv>
Print <csv> with the numbers in <col> multiplied by <small>, header unchanged
multiply <col> of the csv <csv> by <small>, keep its header line
<csv> with <col> times <small> in all rows but the header
how do I scale one column, <col>, of a csv with header, <csv>, by the factor <small>?
every row of <csv>, <col> being <small> times as large, title row as it is
in <csv> apply the factor <small> to <col>, print all columns and the header
use awk to multiply <col> of comma separated <csv> by <small> from line 2 on
I want <csv> back with <col> multiplied by <small>, other columns and the heading left alone
<col> x <small> for each data row of <csv>
show the spreadsheet <csv> after multiplying <col> with <small>, column names intact
blow up <col> of <csv> by a factor of <small>, leaving the first line
replace <col> of <csv> by <small> times its value in each record, the header remains

= table-blank-to-comma
> awk '{ print $<colnum> "," $<colnum2> }' <log>
Print <colnum> and <colnum2> of <log> separated by a comma
<colnum> and <colnum2> of the whitespace separated <log> as csv
turn <log> into a two column csv of <colnum> and <colnum2>
how do I output <colnum>, a comma and <colnum2> for each line of <log>?
<log>: <colnum> comma <colnum2>
for every line of <log> show <colnum> followed by a comma and then <colnum2>
take <colnum> and <colnum2> out of <log> and join them with a comma
use awk on <log> to write <colnum> and <colnum2> with a comma in between, no space
I want comma separated pairs of <colnum> and <colnum2> from <log>
extract two blank separated fields of <log>, <colnum> then <colnum2>, as csv
make csv rows out of <colnum> and <colnum2> of <log>
comma between <colnum> and <colnum2>, nothing else of <log>

= table-log-both quiet
> awk '$<colnum> == "<word>" && $<colnum2> > <lineb>' <log>
Print the lines of <log> whose <colnum> is <word> and whose <colnum2> is greater than <lineb>
lines of <log> with <word> in <colnum> and more than <lineb> in <colnum2>
filter the whitespace separated <log> by two conditions: <colnum> equals <word>, <colnum2> over <lineb>
how do I select lines of <log> having <colnum> equal to <word> and also <colnum2> above <lineb>?
which lines in <log> have <word> as <colnum> and at the same time a <colnum2> larger than <lineb>
<log>: <colnum> = <word> AND <colnum2> > <lineb>
show me the entries of <log> that satisfy both, <colnum> is <word> and <colnum2> exceeds <lineb>
keep only lines of <log> where <colnum> is exactly <word> and <colnum2> is bigger than <lineb>
combine two tests on <log>: <word> in <colnum>, and the number in <colnum2> beyond <lineb>
I want lines of <log> with <colnum> set to <word> but only if <colnum2> is more than <lineb>
use awk on <log> to match <word> in <colnum> together with <colnum2> above <lineb>
entries from <log> whose <colnum> reads <word>, restricted to a <colnum2> over <lineb>

= table-log-between quiet
> awk '$<col> >= <line> && $<col> <= <lineb>' <log>
Print the lines of <log> in which <col> is between <line> and <lineb>, both included
lines of <log> with <col> from <line> to <lineb>
filter <log>: number in <col> at least <line> and at most <lineb>
how do I show lines of <log> where <col> lies within <line> and <lineb> inclusive?
<log>, <col> in the range <line>-<lineb>
which entries of <log> have a value not under <line> and not over <lineb> in <col>
keep lines of the whitespace separated <log> whose <col> is no less than <line> and no more than <lineb>
I only want to see lines from <log> with <col> anywhere from <line> up to <lineb>
use awk to select from <log> where <line> <= <col> <= <lineb>
entries of <log> having their value in <col> in the interval from <line> through <lineb>
drop the lines of <log> with <col> below <line> or above <lineb>
numeric range filter for <log>, <col> in <line> to <lineb>

= table-log-at-least quiet
> awk '$<col> >= <lineb>' <log>
Print the lines of <log> in which <col> is <lineb> or more
lines of <log> with at least <lineb> in <col>
filter the whitespace separated <log>: <col> greater than or equal to <lineb>
how do I show only lines of <log> whose <col> is <lineb> or higher?
which entries of <log> reach <lineb> in <col>
<log>, <col> >= <lineb>
keep lines of <log> with a value in <col> no less than <lineb>
I only want lines from <log> that have a minimum of <lineb> in <col>
everything from <log> with <col> at or above <lineb>
use awk to select lines of <log> where the number in <col> is <lineb> and up
entries of <log> having <col> not smaller than <lineb>
drop from <log> what has less than <lineb> in <col>

= table-log-starts quiet
> awk '$<col> ~ /^<stem>/' <log>
Print the lines of <log> in which <col> starts with <stem>
lines of <log> whose <col> begins with <stem>
filter the whitespace separated <log> to <col> beginning with <stem>
how do I select lines of <log> if <col> has <stem> at its start?
<log>: <col> starting with <stem>
which entries of <log> have a value in <col> that begins with <stem>
keep lines of <log> where the first characters of <col> are <stem>
I only want to see lines from <log> with <col> prefixed by <stem>
use awk to match ^<stem> against <col> of <log>
entries of <log> with prefix <stem> in <col>
anything in <log> whose <col> opens with <stem>, the whole line
select from <log> where <col> is like <stem> followed by anything

= table-log-not-matching quiet
> awk '$<col> !~ /<word>/' <log>
Print the lines of <log> in which <col> does not contain <word>
lines of <log> without <word> in <col>
filter <log> to lines whose <col> doesn't match <word>
how do I leave out lines of <log> if <col> contains <word>?
<log>: <col> not containing <word>
which entries of <log> have a value in <col> free of <word>
drop lines of the whitespace separated <log> where <word> is found in <col>
I only want lines from <log> with no <word> anywhere inside <col>
use awk to print <log> except where <col> matches <word>
entries of <log> unless <col> includes <word>
hide everything in <log> that has <word> within <col>, other columns don't matter
select from <log> where <col> is not like <word>

= table-log-count-equal
> awk '$<col> == "<word>"' <log> | wc -l
Count the lines of <log> whose <col> is <word>
how many lines of <log> have exactly <word> in <col>?
number of lines in the whitespace separated <log> with <col> equal to <word>
<log>: count of <word> in <col>
how often is <word> the value of <col> in <log>
tell me how many entries of <log> have <word> as <col>
count matches of <col> = <word> in <log>
I only need the number of lines from <log> in which <col> is <word>
use awk and wc -l to count <word> in <col> of <log>
total of <log> lines where <col> equals <word>
for how many lines of <log> does <col> read <word>
say how many records in <log> carry <word> in <col>

= table-log-count-above
> awk '$<col> > <lineb>' <log> | wc -l
Count the lines of <log> with more than <lineb> in <col>
how many lines of <log> have a value in <col> greater than <lineb>?
number of lines in the whitespace separated <log> with <col> above <lineb>
<log>: count of lines where <col> exceeds <lineb>
how often is <col> over <lineb> in <log>
tell me how many entries of <log> are beyond <lineb> in <col>
count matches of <col> > <lineb> in <log>
I only need the number of lines from <log> in which <col> is larger than <lineb>
use awk and wc -l to count values over <lineb> in <col> of <log>
total of <log> lines whose <col> is bigger than <lineb>
for how many lines of <log> is <col> higher than <lineb>
say how many records in <log> surpass <lineb> in <col>

= table-log-where-print quiet
> awk '$<colnum> == <httpcode> { print $<colnum2> }' <log>
Print <colnum2> of those lines of <log> whose <colnum> is the number <httpcode>
<colnum2> of <log> where <colnum> is <httpcode>
show only <colnum2>, for the lines of <log> with <httpcode> in <colnum>
how do I get <colnum2> of the log <log> when <colnum> equals <httpcode>?
<log>: <colnum> = <httpcode>, output <colnum2>
lines of <log> with <httpcode> as <colnum>, but just their <colnum2>
select <colnum2> from <log> where <colnum> is <httpcode>
if <colnum> in <log> is <httpcode>, print <colnum2>
use awk on <log> to test <colnum> for <httpcode> and print <colnum2>
I want to see <colnum2> of each line in <log> that has status <httpcode> in <colnum>
pick out of <log> every <colnum2> that goes with <httpcode> in <colnum>
which <colnum2> belongs to lines having <colnum> <httpcode> in <log>

= table-log-sort-down
> sort -k<col>,<col>r <log>
Sort <log> by <col> in reverse alphabetical order
lines of <log> from z to a by <col>
order the whitespace separated <log> descending alphabetically on <col>
how do I reverse sort <log> by <col>, as text and not as numbers?
<log> sorted on <col>, Z first
arrange lines of <log> backwards by <col>, alphabetical
use sort with a reversed key <col> on <log>
alphabetically last value in <col> on top: <log>
I want <log> in reverse dictionary order of <col>
text sort of <log>, key <col>, reversed
list <log> so that <col> goes from z down to a
please sort the lines of <log> by <col>, reversed text order

= table-log-lowest
> sort -n -k<col>,<col> <log> | head -n <n>
Print the <n> lines of <log> with the smallest numbers in <col>
bottom <n> lines of <log> by <col>, numerically
which <n> lines of <log> have the lowest value in <col>?
how do I get the <n> entries of <log> whose <col> is least?
sort <log> by the number in <col> ascending and keep the first <n>
<n> lines with minimal value in <col>, log <log>
the <n> lowest of <log> according to <col>, smallest first
I only want to see <n> lines from <log>, those with the least in <col>
use sort -n and head for <n> lines of <log> with small values in <col>
rank <log> upwards on numeric values in <col> and stop after <n> lines
<log>: lowest <n> by <col>
give me the <n> smallest entries of <log>, judged by the number in <col>

= table-log-highest
> sort -rn -k<col>,<col> <log> | head -n <n>
Print the <n> lines of <log> with the largest numbers in <col>
top <n> lines of <log> by <col>, numerically
which <n> lines of <log> have the highest value in <col>?
how do I get the <n> entries of <log> whose <col> is greatest?
sort <log> by the number in <col> descending and keep the first <n>
<n> lines with maximal value in <col>, log <log>
the <n> biggest of <log> according to <col>, largest first
I only want to see <n> lines from <log>, those with the most in <col>
use sort -rn and head for <n> lines of <log> with big values in <col>
rank <log> downwards on numeric values in <col> and stop after <n> lines
<log>: highest <n> by <col>
give me the <n> largest entries of <log>, judged by the number in <col>

= table-log-average-decimals
> awk '{ s += $<col> } END { printf "%.2f\n", s / NR }' <log>
Print the average of <col> of <log> with two decimals
mean of <col> in the whitespace separated <log>, 2 decimal places
average <col> of <log> rounded to two digits after the point
how do I compute the mean of <col> over all lines of <log> and show exactly two decimals?
<log>: average of <col> as %.2f
what is the mean of the numbers in <col> of <log>, to two decimals
use awk and printf %.2f for the average of <col> in <log>
I want the arithmetic mean of <col> in <log> with two decimal places
sum <col> of <log>, divide by the number of lines, print with 2 decimals
tell me the average value in <col> of <log>, two places
average over <col>, file <log>, formatted with two decimal digits
please work out the mean of <col> of <log> with 2 decimals

= table-log-max
> awk '{ print $<col> }' <log> | sort -n | tail -n 1
Print the largest number in <col> of <log>, just the number
maximum of <col> in the whitespace separated <log>
what is the highest value in <col> of <log>?
how do I get the max of <col> from <log>, only the value and not the line?
<log>: max <col>
biggest number found in <col> of <log>
take <col> of <log>, sort numerically and keep the last value
greatest value within <col> of <log>, nothing else of the line
I only want to know how high <col> gets in <log>
use awk, sort -n and tail to find the maximum in <col> of <log>
the peak of <col> over all lines in <log>, one number
largest value in <col> in <log> as a single number

= table-log-min
> awk '{ print $<col> }' <log> | sort -n | head -n 1
Print the smallest number in <col> of <log>, just the number
minimum of <col> in the whitespace separated <log>
what is the lowest value in <col> of <log>?
how do I get the min of <col> from <log>, only the value and not the line?
<log>: min <col>
least number found in <col> of <log>
take <col> of <log>, sort numerically and keep the first value
lowest value within <col> of <log>, nothing else of the line
I only want to know the least number that <col> of <log> has
use awk, sort -n and head to find the minimum in <col> of <log>
the bottom of <col> over all lines in <log>, one number
smallest value in <col> in <log> as a single number

= table-log-distinct-count
> awk '{ print $<col> }' <log> | sort -u | wc -l
Count the distinct values in <col> of <log>
how many different values does <col> of <log> have?
number of unique values in <col> in the whitespace separated <log>
how do I count unique values of <col> in <log>?
<log>: count of distinct values in <col>
how many separate values occur in <col> of <log>, each counted once
cardinality of <col> in <log>
I only need the number of different values in <col> in <log>
use awk, sort -u and wc to count what is in <col> of <log> without duplicates
like select count of distinct values in <col> from <log>
tell me how many unique things there are in <col> of <log>
size of the set of values in <col> of <log>

= table-log-repeated quiet
> awk '{ print $<col> }' <log> | sort | uniq -d
Print the values that occur more than once in <col> of <log>
repeated values in <col> of <log>, each listed once
which values of <col> are duplicated in the whitespace separated <log>?
how do I find values appearing at least twice in <col> of <log>?
<log>: duplicates in <col>
show me what comes up two or more times in <col> of <log>, without counts
values in <col> of <log> that are not unique
I only want those values of <col> in <log> which have a duplicate
use awk, sort and uniq -d on <col> of <log>
check <col> of <log> for values used repeatedly
non-unique entries in <col>, log <log>
list every value in <col> of <log> that shows up on several lines

= table-log-single quiet
> awk '{ print $<col> }' <log> | sort | uniq -u
Print the values that occur exactly once in <col> of <log>
values in <col> of <log> that are never repeated
which values of <col> appear only one time in the whitespace separated <log>?
how do I find values with a single occurrence in <col> of <log>?
<log>: one-off values in <col>
show me what comes up just once in <col> of <log>
values in <col> of <log> having no duplicate
I only want those values of <col> in <log> which no second line has
use awk, sort and uniq -u on <col> of <log>
singletons in <col>, log <log>
list every value in <col> of <log> that is on one line only
check <col> of <log> for values used a single time

= table-log-rare-first
> awk '{ print $<col> }' <log> | sort | uniq -c | sort -n
Count the values in <col> of <log>, rarest first
frequency of each value in <col> of <log> in ascending order
how often does every value of <col> occur in <log>? least common on top
tally <col> of the whitespace separated <log>, lowest count first
<log>: counts per <col>, smallest count at the top
distribution of <col> in <log> sorted by count from low to high
how do I count values of <col> in <log> and sort so that the most frequent is last?
number of lines per <col> in <log>, ascending by that number
I want each value in <col> of <log> with its count, the rare ones first
use awk, sort, uniq -c and sort -n on <col> of <log>
rank the values in <col> of <log> from least to most frequent, with counts
occurrences of each value in <col> in <log>, increasing

= table-log-most-frequent
> awk '{ print $<col> }' <log> | sort | uniq -c | sort -rn | head -n 1
Print the most frequent value in <col> of <log> with its count
which value occurs most often in <col> of <log>, and how often?
commonest value in <col> in the whitespace separated <log>, count included
how do I find the single most common value of <col> in <log> together with the number of times?
<log>: number one by frequency in <col>
mode of <col> in <log> and its count
the value that dominates <col> of <log>, with its number of occurrences
I only want the winner: the most common value in <col> in <log> with its count
use awk, sort, uniq -c, sort -rn and head for the most frequent value in <col> of <log>
what appears the most in <col> of <log>? show the count as well
most popular value in <col> in <log>, just that one, counted
top entry of the frequency list for <col> of <log>

= table-log-frequent quiet
> awk '{ print $<col> }' <log> | sort | uniq -c | awk '$1 > <small>'
Print the values in <col> of <log> that occur more than <small> times, with their counts
values of <col> in <log> appearing over <small> times, counted
which values come up more than <small> times in <col> of <log>?
how do I list entries in <col> of <log> with a count above <small>?
<log>: <col> values with more than <small> occurrences, and the counts
count <col> of the whitespace separated <log> and keep counts greater than <small>
everything in <col> of <log> that is seen more often than <small> times, including how often
I only want frequent values from <col> of <log>, that is more than <small> lines, with counts
use uniq -c and awk to filter values in <col> of <log> having a count over <small>
like group by <col> having count of rows > <small> on <log>
tally <col> of <log>, hide anything with <small> occurrences or fewer
values in <col> of <log> whose frequency exceeds <small>, along with that frequency

= table-log-percent
> awk '{ n[$<col>]++ } END { for (k in n) printf "%s %.1f%%\n", k, 100 * n[k] / NR }' <log>
Print each value in <col> of <log> with the percentage of lines that have it, one decimal
share in percent of every value in <col> of <log>, with one decimal
what percentage of the lines of <log> has which <col>? one digit after the point
how do I get relative frequencies of <col> in <log> as percent with one decimal?
<log>: percent per <col>, one decimal place
distribution of <col> in the whitespace separated <log>, as percentages to one decimal
for each different value in <col> of <log> its percentage of all lines, like 12.5%
I want to see how the lines of <log> split over the values in <col>, in percent with 1 decimal
use awk and printf %.1f to show the share of every value in <col> in <log>
fractions of <log> by <col> in percent, one decimal
proportion of each value in <col> of <log>, percent sign and one decimal
break <log> down by <col> and show percentages with one decimal place

= table-log-group-average
> awk '{ s[$<colnum>] += $<colnum2>; n[$<colnum>]++ } END { for (k in s) print k, s[k] / n[k] }' <log>
Print the average of <colnum2> for each <colnum> of <log>
mean <colnum2> per <colnum> in the whitespace separated <log>
group the lines of <log> by <colnum> and average <colnum2>
how do I get the average of <colnum2> by <colnum> from a log like <log>?
<log>: average <colnum2> for every value in <colnum>
for each different <colnum> in <log> the mean of <colnum2>
like sql: <colnum>, avg of <colnum2> from <log> group by <colnum>
use awk arrays on <log> for the average <colnum2> of every <colnum>
I want one line per <colnum> of <log> with its average <colnum2>
break <log> down by <colnum> and show the mean <colnum2> of each
averages of <colnum2> grouped by <colnum>, log <log>
what is <colnum2> on average for each <colnum> in <log>

= table-log-group-distinct
> awk '!seen[$<colnum>, $<colnum2>]++ { n[$<colnum>]++ } END { for (k in n) print k, n[k] }' <log>
Count the distinct values of <colnum2> for each <colnum> of <log>
how many different <colnum2> values are there per <colnum> in <log>?
number of unique <colnum2> by <colnum> in the whitespace separated <log>
group <log> by <colnum> and count unique <colnum2>
<log>: distinct <colnum2> per <colnum>, counted
for each value in <colnum> of <log> say how many different <colnum2> it goes with
like sql: <colnum>, count of distinct <colnum2> from <log> group by <colnum>
how do I count distinct <colnum2> within every <colnum> of <log>?
use awk arrays on <log> to count different <colnum2> for each <colnum>
I want one line per <colnum> of <log> with the number of separate <colnum2> values, repeats not counted
per <colnum> in <log>, with how many unique <colnum2> it occurs
break <log> down by <colnum>, unique <colnum2> count in each

= table-web-address-status
> awk '{ print $1, $9 }' <weblog> | sort | uniq -c | sort -rn
Count the requests in <weblog> for each pair of address and status code, most frequent first
how many requests per client address and status are in <weblog>? highest count on top
address plus status code combinations of <weblog>, counted, descending
tally <weblog> by ip and response code together, biggest first
group the web server log <weblog> by client and status code, with counts from high to low
how do I count each combination of ip address and http status in <weblog>, the commonest first?
<weblog>: counts of (address, status), ranked downwards
which address got which status how often in <weblog>, sorted by how often, most first
I want a table of count, ip and status from <weblog>, largest count first
use awk on fields 1 and 9 of <weblog>, then count and rank
frequency of every ip with every status code in the access log <weblog>, descending
requests in <weblog> broken down by host and response code, ordered from most to fewest

= table-web-missing-top
> awk '$9 == <httpcode> { print $7 }' <weblog> | sort | uniq -c | sort -rn | head -n <n>
Print the <n> pages of <weblog> that were most often answered with status <httpcode>, with counts
top <n> urls with response <httpcode> in <weblog>, counted
which <n> pages give the most <httpcode> responses according to <weblog>?
how do I list the <n> most requested paths with status <httpcode> in the access log <weblog>?
<weblog>: <n> commonest paths having code <httpcode>, and how many times
the <n> urls that lead the list of <httpcode> answers in <weblog>, with their number
rank the pages of <weblog> with status code <httpcode> by frequency and show <n>
<n> leading request paths among the <httpcode> lines of <weblog>, with counts
I only want the <n> worst pages for <httpcode> in the web log <weblog> and their counts
use awk, sort and uniq -c for the top <n> <httpcode> pages in <weblog>
count <httpcode> responses per url in <weblog>, biggest <n> only
web server log <weblog>, status <httpcode>: <n> most frequent pages

= table-web-codes-seen
> awk '{ print $9 }' <weblog> | sort -u
List the different status codes in <weblog>, each once
which http status codes occur in <weblog>?
distinct response codes of the access log <weblog>
how do I see what status codes there are in <weblog>, without counts?
<weblog>: unique status codes, sorted
every response status found in <weblog>, no duplicates
set of http codes the server returned according to <weblog>
print the status codes of <weblog> deduplicated
I only want to know which kinds of status appear in the web log <weblog>
use awk and sort -u for the http codes of <weblog>
all separate status values within <weblog>, one a line
what codes did the web server answer with in <weblog>, each listed a single time

= table-web-bytes-by-page
> awk '{ s[$7] += $10 } END { for (p in s) print s[p], p }' <weblog> | sort -rn
Print the bytes sent for each page of <weblog>, largest total first
total traffic per url in the access log <weblog>, descending
which pages of <weblog> caused the most bytes? list every page, biggest sum on top
sum the response sizes in <weblog> by path and sort from high to low
how do I add up the bytes of every requested page in <weblog> and rank them downwards?
<weblog>: bytes by path, heaviest first
bandwidth used by each url in the web server log <weblog>, most first
group <weblog> by request path, add up the sizes, order by the sum descending
I want to see how many bytes were sent for every path in <weblog>, in falling order
use an awk array to total bytes per page of <weblog>, then sort -rn
volume of data served per page according to <weblog>, largest to smallest
rank the pages in <weblog> by total bytes transferred

= table-web-code-classes
> awk '{ n[substr($9, 1, 1) "xx"]++ } END { for (c in n) print c, n[c] }' <weblog>
Count the requests of <weblog> by class of status code, like 2xx, 3xx, 4xx and 5xx
how many 2xx, 3xx, 4xx and 5xx responses are in <weblog>?
number of requests per status class (2xx, 4xx and so on) in the access log <weblog>
summarize <weblog> by the first digit of the status code
<weblog>: totals for 2xx, 3xx, 4xx, 5xx
group the response codes of <weblog> into hundreds and count each group
tally successes, redirects, client errors and server errors in <weblog> as 2xx, 3xx, 4xx, 5xx
how do I count http answers by class, such as 5xx, in the web log <weblog>?
I want a line for each class of status, 2xx to 5xx, with its number of requests in <weblog>
use awk's substr on the status in <weblog> to count code classes
status classes and their counts, file <weblog>
break <weblog> down into 2xx/3xx/4xx/5xx with the number of hits each

= table-web-client-errors quiet
> awk '$9 >= 400 && $9 < 500' <weblog>
Print the lines of <weblog> with a 4xx status code
requests in <weblog> that ended in a client error, status 400 to 499
show all 4xx responses of the access log <weblog>, full lines
how do I filter <weblog> for status codes from 400 up to 499?
<weblog>: only lines whose status is 4xx
which requests of <weblog> got a client error (4xx)? not the 5xx ones
entries of the web server log <weblog> with response code in the four hundreds
every line in <weblog> having a status at least 400 but below 500
I only want to see client errors, 4xx, from <weblog>
use awk on field 9 of <weblog> to select 4xx
client side failures logged in <weblog>, whole entries with code 4xx
print the 400-499 answers from <weblog>

= table-web-post-addresses quiet
> awk '$6 == "\"POST" { print $1 }' <weblog> | sort | uniq -c | sort -rn
Count the POST requests of <weblog> per client address, most first
which addresses sent the most POST requests according to <weblog>? all of them with counts
POSTs by ip in the access log <weblog>, descending
how do I count POST requests for each ip address in <weblog>, highest first?
<weblog>: number of POST requests per address, ranked
clients that posted, with the number of posts, from <weblog>, biggest number on top
tally the client ips of POST lines in <weblog>, largest count first
who POSTs how often in the web log <weblog>, sorted downwards by count
I want each address in <weblog> with its count of POST requests, in falling order
use awk on <weblog> to take the ip of POST entries, then count and rank
group the POST requests of <weblog> by host, order by count descending
frequency list of the addresses behind POST requests in <weblog>

= table-web-time-page-status
> awk '{ print $4, $7, $9 }' <weblog>
Print the time, the page and the status code of every request in <weblog>
<weblog> reduced to timestamp, path and status
only when, what and result: time, url and http code of each line of <weblog>
how do I show just time, path and response code of the access log <weblog>?
columns time, request path, status from the web log <weblog>
for each request in <weblog> give its time followed by the url and the code returned
shorten <weblog> to three columns: timestamp, page, status code
extract date and time, requested page and response status from <weblog>
I only want to see the time, path and status of the entries in <weblog>
use awk to print fields 4, 7 and 9 of <weblog>
list timestamp and url and status for all hits in <weblog>
a compact view of <weblog> having the time first, then the page, then its status

= table-passwd-name-shell
> cut -d: -f1,7 /etc/passwd
Print the user name and the shell of each line of /etc/passwd, separated by a colon
names and login shells from /etc/passwd
first and seventh field of /etc/passwd, still separated by colons
which shell does each user have? show name:shell for all accounts
list every account with its login shell
how do I print all users along with their shells from the password file?
user:shell for everybody on this system
use cut to get fields 1 and 7 of /etc/passwd
I want to see only login name and shell of all accounts
show login shells next to the user names
extract names plus shells out of /etc/passwd
for every user of this machine the name and the shell, with a colon between

= table-passwd-name-uid
> cut -d: -f1,3 /etc/passwd
Print the user name and the user id of each line of /etc/passwd, separated by a colon
names and uids from /etc/passwd
first and third field of /etc/passwd, still separated by colons
what uid does each user have? show name:uid for all accounts
list every account with its numeric user id
how do I print all users along with their uids from the password file?
user:uid for everybody on this system
use cut to get fields 1 and 3 of /etc/passwd
I want to see only login name and uid of all accounts
show user ids next to the user names
extract names plus user numbers out of /etc/passwd
for every user of this machine the name and the uid, with a colon between

= table-passwd-shells
> cut -d: -f7 /etc/passwd | sort -u
List the different login shells used in /etc/passwd
which shells are used by the accounts of this system? each once
distinct shells in /etc/passwd
unique values of the last field of /etc/passwd
how do I see all login shells that occur in the password file, without duplicates?
every shell some user has, listed a single time
set of shells from /etc/passwd, sorted
use cut and sort -u on field 7 of /etc/passwd
what login shells do users here have, no repeats and no counts
I only want to know which shells appear in /etc/passwd
deduplicated list of the login shells of all accounts
the separate shells configured for users on this machine

= table-passwd-shells-ranked
> cut -d: -f7 /etc/passwd | sort | uniq -c | sort -rn
Count how many accounts use each login shell, most used first
shells in /etc/passwd with the number of users, descending
how many users have which shell? biggest number on top
rank the login shells of this system by number of accounts, from most to least
most popular shells in /etc/passwd first, with counts
tally field 7 of /etc/passwd, highest count first
how do I list every shell with its count of users in falling order?
number of accounts per shell, sorted downwards
group the users in /etc/passwd by shell and order by count descending
I want to see the shells and how many have them, largest first
use cut, sort, uniq -c and sort -rn for the shells in /etc/passwd
frequency of login shells in the password file, decreasing

= table-passwd-by-uid
> sort -t: -k3,3n /etc/passwd
Sort /etc/passwd by user id
lines of /etc/passwd in numeric order of the uid
show the password file ordered by uid, smallest first
how do I sort /etc/passwd by its third field numerically?
all accounts, full lines, by ascending uid
/etc/passwd arranged by the number of the user, low to high
list every passwd entry from the lowest to the highest uid
use sort with a colon as separator and the third field as numeric key on /etc/passwd
complete /etc/passwd sorted upwards by user number
I want to see the account entries in order of their user ids
order the entries of the password file by uid, increasing
entries of /etc/passwd sorted on field 3 as a number

= table-passwd-by-field
> sort -t: -k<col>,<col> /etc/passwd
Sort /etc/passwd alphabetically by <col>
lines of /etc/passwd in text order of <col>
how do I sort the password file by <col>, colon as separator?
/etc/passwd ordered by <col>, alphabetical
show the entries of /etc/passwd arranged by <col>, a to z
use sort -t: with the key <col> on /etc/passwd
colon separated /etc/passwd, sort key <col>, plain text order
I want to see /etc/passwd sorted on <col>
please list the passwd entries in alphabetical order of <col>
password file by <col>, as text, ascending
order all accounts, complete lines, on <col> of /etc/passwd
alphabetical sort of /etc/passwd, only <col> counts

= table-passwd-uid-at-least
> awk -F: '$3 >= <idnum> { print $1 }' /etc/passwd
Print the names of the users in /etc/passwd whose user id is <idnum> or more
users with a uid of at least <idnum>
which accounts have a user id from <idnum> up? names only
how do I list user names with uid greater than or equal to <idnum>?
login names from /etc/passwd, uid >= <idnum>
names of all accounts having uid <idnum> or higher
everybody whose uid is no less than <idnum>
use awk on /etc/passwd to show users with third field at least <idnum>
I only want to see those user names with an id of <idnum> and above
list accounts starting at uid <idnum>, just the names
who has a user number not below <idnum>
filter /etc/passwd to uids of <idnum> and up, print the login names

= table-passwd-uid-name quiet
> awk -F: '$3 == <idnum> { print $1 }' /etc/passwd
Print the name of the user with the user id <idnum> from /etc/passwd
which user has uid <idnum>?
login name for user id <idnum>, looked up in /etc/passwd
how do I find the account whose uid is <idnum>?
uid <idnum>: what is the user name
who is user number <idnum> according to the password file
name of the account having <idnum> as its uid
use awk to look up the name belonging to uid <idnum> in /etc/passwd
I only know the uid, <idnum>, tell me the user name
user name to the id <idnum>
find the login in /etc/passwd whose third field equals <idnum>
translate uid <idnum> to a name with /etc/passwd

= table-passwd-max-uid
> cut -d: -f3 /etc/passwd | sort -n | tail -n 1
Print the highest user id in /etc/passwd
what is the largest uid on this system?
biggest user id in use, from the password file
how do I find the maximum uid in /etc/passwd?
greatest number in the third field of /etc/passwd
maximum of the uids of all accounts
tell me the top uid of this machine, just the number
use cut, sort -n and tail to get the highest uid
I only want the largest user number found in /etc/passwd
how far do the user ids go up in the passwd file
the last uid when all are sorted numerically
highest uid assigned to any account here

= table-passwd-comma
> cut -d: --output-delimiter=, -f1,3,6 /etc/passwd
Print name, uid and home directory of each user in /etc/passwd separated by commas
/etc/passwd as csv with just user name, uid and home
fields 1, 3 and 6 of /etc/passwd with commas in between
how do I list users with their uid and home directory as comma separated values?
csv of login name, user id, home directory for all accounts
name,uid,home for every user of this system
use cut with another output delimiter, a comma, for name, uid and home in /etc/passwd
comma separated list of accounts: name, number, home folder
I want the user names, uids and home directories from the password file, with commas instead of colons
export name, uid and home of all accounts in csv form to the screen
one csv line per user containing name, uid and home directory
pull user, uid and home out of /etc/passwd, comma delimited

= table-only-first-count
> comm -23 <(sort <bare>) <(sort <bare2>) | wc -l
Count the lines of <bare> that are not in <bare2>
how many lines are only in <bare> and missing from <bare2>?
number of lines in <bare> which <bare2> does not have
how do I count what <bare> has and <bare2> lacks, both unsorted?
count of lines unique to <bare> as compared with <bare2>
<bare> versus <bare2>: how many lines does only the former have
compare unsorted <bare> and <bare2>, just the number of lines found only in the first
tell me how many lines of <bare> do not occur in <bare2>
use comm and wc -l to count lines which are in <bare> only, not in <bare2>
I only need a number: lines in <bare> without a counterpart in <bare2>
size of the difference <bare> minus <bare2>, in lines
total of lines present in <bare> but absent from <bare2>

= table-only-first-into change
> comm -23 <(sort <bare>) <(sort <bare2>) > <new>
Write the lines of <bare> that are not in <bare2> to <new>
save to <new> whatever is only in <bare> and missing from <bare2>
lines in <bare> which <bare2> does not have, stored in <new>
how do I put what <bare> has and <bare2> lacks into <new>, the inputs being unsorted?
make <new> from the lines unique to <bare> as compared with <bare2>
<bare> minus <bare2>, output to <new>
compare unsorted <bare> and <bare2>, lines found only in the first go to <new>
redirect the lines of <bare> that do not occur in <bare2> into <new>
use comm to write lines which are in <bare> only, not in <bare2>, to <new>
I need a file <new> with the lines in <bare> that have no counterpart in <bare2>
subtract the lines of <bare2> from <bare> and keep the rest as <new>
create <new> holding lines present in <bare> but absent from <bare2>

= table-three-columns
> comm <(sort <bare>) <(sort <bare2>)
Compare the unsorted files <bare> and <bare2> in three columns: only in the first, only in the second, in both
three column comparison of <bare> with <bare2>, sorting them on the fly
show side by side which lines are just in <bare>, just in <bare2>, or common to both, files not sorted
how do I run plain comm on <bare> and <bare2> although they are unsorted?
<bare> and <bare2>, not sorted: unique lines of each and shared lines, in three columns
columns for lines of <bare> only, <bare2> only and shared ones, after sorting both
compare line sets of <bare> and <bare2>, everything shown: left only, right only, common
use comm with process substitution to sort <bare> and <bare2> first, all three columns
I want to see for each line whether it is in <bare>, in <bare2> or in both, though they are unordered
full comm output for unsorted <bare> and <bare2>
sort <bare> and <bare2> temporarily and print their three column comparison
which lines belong to <bare>, which to <bare2>, which to both: all in one output, files unsorted

= table-join-unsorted quiet
> join <(sort <bare>) <(sort <bare2>)
Join <bare> and <bare2> on their first field, sorting both first
combine the lines of unsorted <bare> and <bare2> that have the same first word
how do I join two unsorted files, <bare> and <bare2>, by their first column?
<bare> joined with <bare2> on column 1, neither of them sorted
match lines of <bare> and <bare2> by first field although they are unordered
merge the columns of <bare> and <bare2> where their first fields agree, sort on the fly
relational join of <bare> and <bare2>, key is the first word, inputs need sorting
use join with process substitution to sort <bare> and <bare2> beforehand
I want lines with the same key, the first column, of <bare> and <bare2> put together, files are not sorted
inner join of <bare> with <bare2> on the leading field, sorting them temporarily
pair up unsorted <bare> and <bare2> by equal first fields
like sql join on column one, files <bare> and <bare2>, not yet sorted

= table-column-only-first quiet
> comm -23 <(cut -d, -f<col> <csv> | sort -u) <(cut -d, -f<col> <csv2> | sort -u)
Print the values in <col> of <csv> that do not occur in <col> of <csv2>
values of <col> that <csv> has and <csv2> lacks
compare <col> of two csv files: only in <csv>, not in <csv2>
which entries in <col> of <csv> are missing from the same column of <csv2>?
how do I find values in <col> that are in <csv> but not in <csv2>?
<col> of <csv> minus <col> of <csv2>
difference of the sets in <col>, <csv> without <csv2>
use comm, cut and sort to get values in <col> found in <csv> only and not in <csv2>
I want the values in <col> from <csv> which <csv2> doesn't have in that column
distinct values in <col> unique to <csv> as compared with <csv2>
list what is in <col> of <csv>, leaving out all that is in <col> of <csv2>
absent from <csv2>: values of <csv> in <col>

= table-column-diff quiet
> diff <(cut -d, -f<col> <csv>) <(cut -d, -f<col> <csv2>)
Show the differences between <col> of <csv> and <col> of <csv2>
diff only <col> of the two csv files <csv> and <csv2>
compare <csv> and <csv2> line by line, just in <col>
how do I diff one column, <col>, of two csvs, <csv> and <csv2>?
<csv> against <csv2>: what changed in <col>
does <col> differ between <csv> and <csv2>, row by row? show how
differences of <col> from <csv> to <csv2>, other columns ignored
use diff with cut on <col> of <csv> and <csv2>
I only care about <col>: print how <csv2> deviates from <csv> there, keeping row order
run a diff over <col> extracted from <csv> and from <csv2>
changed rows between <csv> and <csv2> as far as <col> is concerned
what lines of <col> are different in <csv> versus <csv2>

= table-paste-columns
> paste -d, <(cut -d, -f<colnum> <csv>) <(cut -d, -f<colnum2> <csv2>)
Put <colnum> of <csv> and <colnum2> of <csv2> side by side with a comma
combine <colnum> from <csv> with <colnum2> from <csv2> into one csv
two columns from two files: <colnum> of <csv>, <colnum2> of <csv2>, comma between, row by row
how do I paste <colnum> of <csv> next to <colnum2> of <csv2>?
make a csv whose first column is <colnum> of <csv> and whose second is <colnum2> of <csv2>
<colnum> of <csv> beside <colnum2> of <csv2>, comma separated
take <colnum> out of <csv> and <colnum2> out of <csv2> and glue them line by line with commas
use paste and cut to merge <colnum> of <csv> and <colnum2> of <csv2>
I want rows made of <colnum> from <csv> and <colnum2> from <csv2>
print line by line <colnum> of <csv>, a comma, <colnum2> of <csv2>
new table on the screen out of <csv> (<colnum>) and <csv2> (<colnum2>)
attach <colnum2> of <csv2> to the right of <colnum> of <csv> using commas

= table-lookup-in-other quiet
> awk -F, 'NR == FNR { seen[$<colnum>]; next } $<colnum2> in seen' <csv> <csv2>
Print the rows of <csv2> whose <colnum2> occurs in <colnum> of <csv>
rows of <csv2> having a <colnum2> that is also in <colnum> of <csv>
filter <csv2> to records with <colnum2> listed as <colnum> in <csv>
how do I keep only lines of <csv2> if their <colnum2> appears in <colnum> of another csv, <csv>?
use <colnum> of <csv> as a list of keys and select from <csv2> by <colnum2>
<csv2> restricted to those rows whose <colnum2> can be found under <colnum> of <csv>
look up <colnum2> of <csv2> in <colnum> of <csv> and print matching rows of <csv2>
which rows in <csv2> have a counterpart in <csv>, comparing <colnum2> with <colnum> of <csv>
like sql: from <csv2> where <colnum2> in (select <colnum> from <csv>)
use awk with NR == FNR to load <colnum> of <csv> and match <colnum2> of <csv2>
semi join: rows from <csv2>, <colnum2> has to be among <colnum> of <csv>
I want each line of <csv2> with a <colnum2> known from <colnum> of <csv>

= table-missing-in-other quiet
> awk -F, 'NR == FNR { seen[$<colnum>]; next } !($<colnum2> in seen)' <csv> <csv2>
Print the rows of <csv2> whose <colnum2> does not occur in <colnum> of <csv>
rows of <csv2> having a <colnum2> that is not in <colnum> of <csv>
filter from <csv2> all records with <colnum2> listed as <colnum> in <csv>, show the others
how do I drop lines of <csv2> if their <colnum2> appears in <colnum> of another csv, <csv>?
use <colnum> of <csv> as an exclusion list for <colnum2> of <csv2>
<csv2> without those rows whose <colnum2> can be found under <colnum> of <csv>
look up <colnum2> of <csv2> in <colnum> of <csv> and print rows of <csv2> that have no match
which rows in <csv2> have no counterpart in <csv>, comparing <colnum2> with <colnum> of <csv>
like sql: from <csv2> where <colnum2> not in (select <colnum> from <csv>)
use awk with NR == FNR to load <colnum> of <csv> and exclude by <colnum2> of <csv2>
anti join: rows from <csv2>, <colnum2> must be missing from <colnum> of <csv>
I want each line of <csv2> with a <colnum2> unknown to <colnum> of <csv>

= table-tsv-equal quiet
> awk -F'\t' '$<col> == "<value>"' <tsv>
Print the rows of <tsv> whose <col> is <value>
rows of the tab separated <tsv> with <value> in <col>
filter <tsv> to <col> equal to <value>, tabs divide the columns
how do I select lines of a tsv (<tsv>) where <col> is exactly <value>?
<tsv>: <col> = <value>
which records in <tsv> have <value> as <col>
keep tab delimited rows of <tsv> if <col> is <value>
I only want lines from <tsv> having <value> as the whole <col>
use awk with tab as separator to match <value> in <col> of <tsv>
entries of <tsv> where <col> reads <value>
like sql: from <tsv> where <col> is <value>
drop all rows of <tsv> but those with <col> being <value>

= table-tsv-tally
> cut -f<col> <tsv> | sort | uniq -c | sort -rn
Count how often each value occurs in <col> of <tsv>, most frequent first
frequency of the values in <col> of the tab separated <tsv>, commonest on top
tally <col> of <tsv>, highest count first
how do I count the values in <col> of a tsv, <tsv>, and rank them downwards?
<tsv>: counts per value in <col>, descending
distribution of <col> in <tsv> from most to least
number of lines for each value in <col> of <tsv>, largest number first
use cut, sort and uniq -c to rank <col> of <tsv>
I want each value in <col> of <tsv> with its count, in falling order
group <tsv> by <col>, count, order by count descending
which values are most common in <col> of <tsv>? all with counts
histogram of <col>, tab delimited <tsv>, biggest at the top

= table-tsv-drop
> cut --complement -f<col> <tsv>
Print <tsv> without <col>
remove <col> from the tab separated <tsv> and print the rest
all columns of <tsv> except <col>
how do I drop <col> when printing a tsv such as <tsv>?
<tsv> minus <col>
leave <col> out of <tsv>
I want every field of <tsv> but <col>
hide <col> in the output of <tsv>
use cut --complement to omit <col> of <tsv>
cut <col> away from <tsv>, other columns stay
show <tsv> lacking <col>
please output the tab delimited <tsv> with <col> taken out

= table-tsv-swap
> awk -F'\t' -v OFS='\t' '{ print $<colnum>, $<colnum2> }' <tsv>
Print <colnum> and then <colnum2> of <tsv> in that order, separated by a tab
<tsv> reduced to <colnum> followed by <colnum2>, in this order, tabs kept
awk: <colnum>, tab, <colnum2> of the tab separated <tsv>
how do I choose and reorder columns of a tsv, <colnum> first and <colnum2> second, from <tsv>?
from <tsv> take <colnum> and put <colnum2> after it, tab between
<colnum> then <colnum2>, tab delimited, out of <tsv>
two columns of <tsv> with <colnum> on the left and <colnum2> on the right, still as tsv
use awk with tab for input and output to show <colnum> before <colnum2> of <tsv>
I want a tsv again that has just <colnum> and <colnum2> of <tsv> in the order given
select <colnum>, <colnum2> from the tab separated <tsv> with awk, output tab separated
rearranged <tsv>: first <colnum>, second <colnum2>, nothing else, tabs between
each line of <tsv> as <colnum>, a tab character and <colnum2>

= table-tsv-header-sort
> (head -n 1 <tsv>; tail -n +2 <tsv> | sort -t $'\t' -k<col>,<col>nr)
Sort <tsv> by the number in <col>, largest first, keeping the header on top
<tsv> ordered numerically by <col>, descending, header line stays first
print the heading of <tsv> and then its rows from the highest to the lowest value in <col>
how do I sort a tsv with a header, <tsv>, by <col> as a number in reverse?
header plus rows of the tab separated <tsv> with falling values in <col>
keep line one of <tsv> and rank the others by numeric values in <col>, biggest first
<tsv>: column names, then rows sorted downwards on <col>
use head, tail and sort with a tab separator for a descending numeric sort of <tsv> on <col>, header preserved
I want <tsv> sorted high to low by <col> without its header being moved
descending numeric order of <col> in tab delimited <tsv>, titles at the top
rank <tsv> on <col>, greatest number on top but below the header
sort all lines but the first of <tsv> by <col>, numeric and decreasing, and show the first line too

= table-char-number-sort
> sort -t'<char>' -n -k<col>,<col> <file>
Sort <file> numerically by <col> with <char> as the separator
numeric sort of <file> on <col>, fields divided by <char>
lines of <file> by the number in <col>, low to high, delimiter <char>
how do I sort <file> by <col> as a number when <char> separates the fields?
order <file> ascending by numeric values in <col>, field separator <char>
<file>, split at <char>, sorted on <col> as numbers
arrange the lines of <char> separated <file> so that <col> rises numerically
use sort -n with the delimiter <char> and the key <col> on <file>
I want <file> in increasing numeric order of <col>, where columns are separated by <char>
the separator is <char>: sort <file> by the number in <col>
please list <file> with the smallest value in <col> first, numerically, columns being delimited by <char>
number sort, key <col>, separator <char>: <file>

= table-char-drop
> cut -d'<char>' --complement -f<col> <file>
Print <file> without <col>, the separator being <char>
remove <col> from <file>, whose fields are divided by <char>
all fields of <file> except <col>, delimiter <char>
how do I drop <col> of <file> when <char> separates the columns?
<file> split at <char>, minus <col>
leave <col> out of the <char> delimited <file>
I want every field of <file> but <col>, they are separated by <char>
use cut --complement with the delimiter <char> to omit <col> of <file>
with <char> as field separator cut <col> away from <file>, keep the others
show <file> lacking <col>, fields being separated by <char>
please output <file> with <col> taken out, <char> is the separator
everything in <file> but <col>, columns delimited by <char>

= table-char-only-delimited quiet
> cut -d'<char>' -s -f<col> <file>
Print <col> of <file> with <char> as separator, skipping lines that have no <char>
<col> of <file>, delimiter <char>, leaving out lines without the delimiter
extract <col> at <char> from <file> but suppress lines in which <char> doesn't occur
how do I cut <col> out of <file> by <char> and ignore lines lacking that separator?
<file>: <col> split at <char>, only lines that contain <char>
get <col> of every line of <file> that has a <char>, fields being separated by it
use cut -s with the delimiter <char> to get <col> of <file>
I want <col> of <char> separated <file> and nothing of lines that have no separator at all
fields of <file> are divided by <char>; show <col>, omit undelimited lines
take <col> from <file>, <char> as delimiter, and don't print lines not containing it
print <col> from the <char> delimited lines in <file>, other lines dropped
with -s so that lines without <char> vanish: <col> of <file>, separator <char>

= table-char-above quiet
> awk -F'<char>' '$<col> > <lineb>' <file>
Print the lines of <file> with more than <lineb> in <col>, the separator being <char>
lines of <file> whose <col> is greater than <lineb>, fields divided by <char>
filter <file> on <col> over <lineb>, delimiter <char>
how do I show lines of <file> with <col> above <lineb> when <char> separates the columns?
<file> split at <char>: <col> > <lineb>
which lines of the <char> delimited <file> have a value in <col> larger than <lineb>
keep lines of <file> if <col> exceeds <lineb>, they are separated by <char>
use awk with the separator <char> to test <col> of <file> for more than <lineb>
with <char> as field separator, whole lines of <file> where <col> is bigger than <lineb>
I only want lines from <file> having over <lineb> in <col>, columns delimited by <char>
number in <col> beyond <lineb>: those lines of <char> separated <file>
select from <file> by <col> higher than <lineb>, where <char> is the separator

= table-log-renumber
> awk '{ $<col> *= <small>; print }' <log>
Print <log> with the number in <col> multiplied by <small>
multiply <col> of the whitespace separated <log> by <small>, all columns printed
all of <log>, <col> times <small>
how do I scale <col> of <log> by the factor <small> and show entire lines?
<log> with each value in <col> being <small> times its value
in <log> apply the factor <small> to <col>, print complete lines
use awk to multiply <col> on every line of <log> by <small>
I want the lines of <log> back with <col> x <small>, other columns unchanged
full lines of <log> after multiplying <col> with <small>
blow up <col> of <log> by a factor of <small>
replace <col> of <log> by <small> times itself and print each line
show <log>, <col> multiplied by <small>

= table-align-top
> head -n <n> <csv> | column -s, -t
Print the first <n> lines of <csv> aligned as a table
preview of <csv>, <n> lines, in neat columns
top <n> lines of the csv <csv> with aligned columns
how do I look at <n> lines from the start of a csv, <csv>, as a readable table?
<csv>: head of <n> lines, pretty printed in columns
show only <n> lines at the beginning of <csv> and line up their columns
a nicely formatted table of the first <n> lines in <csv>
use head and column to see <n> aligned lines of <csv>
I want a quick aligned look at the opening <n> lines of <csv>
tabulate <n> leading lines of comma separated <csv>
please display the beginning of <csv>, <n> lines, as a padded table
pretty-print just the first <n> lines of <csv>

= table-align-bars
> column -s, -o ' | ' -t <csv>
Show <csv> as an aligned table with vertical bars between the columns
pretty print the csv <csv> in columns separated by "|"
<csv> as a table, bars as column separators
how do I align a comma separated file, <csv>, with pipes between its columns?
line up the columns of <csv> and put a vertical bar between each two
table view of <csv> with " | " as output separator
format <csv> like a database table, aligned and with pipe characters between the fields
use column -t with -o to draw bars between the columns of <csv>
I want <csv> in neat columns divided by vertical lines
display <csv> aligned, columns set apart by a pipe
aligned output of <csv>, pipe-separated
print comma separated <csv> as a padded table having "|" between columns

= table-rows-numbered
> tail -n +2 <csv> | cat -n
Print the rows of <csv> without the header, numbered from 1
number the data rows of the csv <csv>, header dropped
<csv> minus its first line, with row numbers
how do I show numbered records of <csv>, not including the header?
skip the header of <csv> and put a running number before every row
rows of <csv> after the heading, each with its number
use tail and cat -n to number the records of <csv>
I want the data lines of <csv> counted 1, 2, 3 at the left and no title line
enumerate the records in <csv>, leaving the column names out
leave off the title line of <csv> and print the remaining ones with numbers
numbered list of the entries in <csv>, header excluded
please print <csv> from its second line, numbering that line as 1

= table-unique-with-header
> (head -n 1 <csv>; tail -n +2 <csv> | sort -u)
Sort the rows of <csv> and drop duplicates, keeping the header first
header of <csv> followed by its distinct rows in sorted order
deduplicate and sort <csv> but leave the header at the top
how do I apply sort -u to a csv such as <csv> without moving its header?
<csv>: line one, then the unique remaining lines, sorted
unique sorted rows of <csv> below the column names
remove repeated rows from <csv> by sorting, the title line stays first
use head, tail and sort -u on <csv>, heading preserved
I want each row of <csv> only once, alphabetically, with the heading above
keep the first line of <csv>, sort the other lines and print no row twice
please show <csv> sorted with no duplicate records and with its header line in place
sorted set of the records in <csv>, header on top

= table-pairs-unique
> awk -F, '!seen[$<colnum>, $<colnum2>]++' <csv>
Print only the first row of <csv> for each combination of <colnum> and <colnum2>
remove rows of <csv> that repeat both <colnum> and <colnum2> of an earlier row
deduplicate the csv <csv> on <colnum> together with <colnum2>, order kept
how do I drop duplicates in <csv> judged by two columns, <colnum> and <colnum2>?
<csv>: one row per pair of <colnum> and <colnum2>, the first one
unique rows of <csv> by <colnum> plus <colnum2>, without sorting
keep a row of <csv> only when its pair of <colnum> and <colnum2> is new
use awk to filter comma separated <csv> for unseen pairs of <colnum> and <colnum2>
I want no two rows of <csv> to agree in both <colnum> and <colnum2>; keep the earliest
first occurrence of every (<colnum>, <colnum2>) in <csv>, whole rows
skip rows of <csv> whose <colnum> and <colnum2> were both seen before in one row
distinct on <colnum>, <colnum2> for <csv>, original order

= table-shared-key-rows quiet
> awk -F, 'NR == FNR { n[$<col>]++; next } n[$<col>] > 1' <csv> <csv>
Print all rows of <csv> whose value in <col> occurs in more than one row
every row of <csv> that shares its value in <col> with another row
full rows of the csv <csv> with a duplicated value in <col>, all of them and not just the repeats
how do I show all records of <csv> having a non-unique value in <col>?
<csv>: complete rows where <col> is not unique
which rows of <csv> have the same value in <col> as some other row? list each of them
filter <csv> to rows with a value in <col> that appears at least twice
use awk reading <csv> twice to print rows with a repeated value in <col>
I want to see the entire rows of <csv> that clash in <col>, originals included
leave out rows of <csv> whose <col> is unique
rows of <csv> belonging to a group of two or more by <col>
duplicates by <col> in <csv>, whole lines, first occurrences as well

= table-uniq-ranked
> uniq -c <file> | sort -rn
Count runs of equal adjacent lines in <file> and sort them, longest run first
longest runs of repeated neighbouring lines in <file> on top
uniq -c on unsorted <file>, then the counts descending
how do I find the longest series of identical consecutive lines in <file>?
<file>: lengths of runs of the same line, biggest first
consecutive duplicates of <file> counted without sorting first, ranked by count from high to low
collapse adjacent equal lines in <file> with counts, and order by count decreasing
count only neighbouring repeats in <file> and put the greatest count first
I want to know how many times in a row each line of <file> comes, most first
rank runs of identical successive lines of <file>, longest at the beginning
use uniq -c directly on <file>, followed by sort -rn
streaks of the same line in <file>, sorted downwards by length

= table-duplicates-fold quiet
> sort -f <file> | uniq -di
Print the lines of <file> that occur more than once, ignoring case, each once
duplicate lines in <file>, upper and lower case treated alike, one of each
which lines of <file> are repeated if case doesn't matter?
how do I list duplicates in <file> case-insensitively, without counts?
<file>: repeated lines regardless of case, a single copy of each
show every line of <file> that comes twice or more, disregarding capitals
case-insensitive duplicates of <file>
find lines of <file> that differ at most in case from another line, one per group
use sort -f and uniq -di on <file>
I only want lines from <file> which have a duplicate, letters compared without case
lines occurring several times in <file>, A same as a, listed once
non-unique lines of <file> when capitalization is ignored

= table-once-count
> sort <file> | uniq -u | wc -l
Count the lines of <file> that occur exactly once
how many lines of <file> have no duplicate?
number of lines in <file> that are never repeated
how do I count lines appearing only one time in <file>?
<file>: count of one-off lines
tell me how many lines of <file> show up just a single time
lines without a repetition in <file>, how many
I only need the number of lines that exist once in <file>, repeated ones not counted at all
use sort, uniq -u and wc on <file>
total of singletons among the lines of <file>
say how many lines in <file> no other line equals
count lines of <file> excluding every line that has a copy

= table-repeated-numbers quiet
> sort -n <nums> | uniq -d
Print the numbers that occur more than once in <nums>, in numeric order
repeated numbers of <nums>, smallest first, each once
which numbers in <nums> are duplicated? list them from low to high
how do I find numbers appearing at least twice in <nums>, sorted numerically?
<nums>: duplicate numbers, ascending
show me numbers of <nums> which come up several times, by size and without counts
numbers that are not unique in <nums>, increasing
I only want those numbers from <nums> that have a duplicate, numerically sorted
use sort -n and uniq -d on <nums>
numeric list of the repeats in <nums>
numbers found two times or more in <nums>, in ascending order
check <nums> for duplicate numbers and print them sorted by value

= table-two-files-tally
> sort <bare> <bare2> | uniq -c | sort -rn
Count how often each line occurs in <bare> and <bare2> together, most frequent first
line frequencies over both <bare> and <bare2>, highest on top
tally the lines of <bare> and <bare2> combined, descending by count
how do I count equal lines across two files, <bare> and <bare2>, and rank them downwards?
<bare> plus <bare2>: every distinct line with its total count, biggest first
merge <bare> with <bare2> and show the number of occurrences of each line, from most to least
which lines are the most common in <bare> and <bare2> taken together? with counts
use sort on both <bare> and <bare2>, uniq -c, then sort -rn
I want one ranking of the lines of the two files <bare> and <bare2> by frequency
combined histogram of the lines in <bare> and <bare2>, largest count at the top
number of times each line is found in <bare> or <bare2>, added up, in falling order
frequency list for the union of <bare> and <bare2>, sorted by count descending
`,
)
