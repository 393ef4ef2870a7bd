import { intents } from '../grammar.ts'

const tables = intents(
  'text',
  String.raw`
= columns-tsv-field
> cut -f<col> <tsv>
<col> of <tsv>
$show <col> of the tab separated file <tsv>
only <col> from <tsv>, which has tabs between the fields
In <tsv> the fields are separated by tabs. Print <col> of every line.
pull <col> out of <tsv>
what is in <col> of <tsv>?
cut <col> from <tsv>
I need <col> of <tsv>, nothing else
<tsv>, <col> only
the values of <col> in the TSV <tsv>, one per line
give me <col> from my tab-delimited table <tsv>
Print just <col> of <tsv>.

= columns-tsv-over
> awk -F'\t' '$<col> > <lineb>' <tsv>
rows of <tsv> where <col> is greater than <lineb>
lines of <tsv> with <col> over <lineb>
$show the rows of <tsv> whose <col> is above <lineb>
The fields of <tsv> are separated by tabs. Print the lines in which <col> is larger than <lineb>.
which rows in <tsv> have more than <lineb> in <col>?
filter <tsv>: <col> bigger than <lineb>
only the lines from the tab separated <tsv> that have a number over <lineb> in <col>
keep rows of <tsv> if <col> exceeds <lineb>
<tsv>, <col> > <lineb>
tab-delimited <tsv>, entries with <col> higher than <lineb>
whole lines of <tsv> in which the number in <col> is above <lineb>
Print every row of <tsv> where the value in <col> is more than <lineb>.

= columns-tsv-under
> awk -F'\t' '$<col> < <lineb>' <tsv>
rows of <tsv> where <col> is less than <lineb>
lines of <tsv> with <col> below <lineb>
$show the rows of <tsv> whose <col> is under <lineb>
The fields of <tsv> are separated by tabs. Print the lines in which <col> is smaller than <lineb>.
which rows in <tsv> have less than <lineb> in <col>?
filter <tsv>: <col> lower than <lineb>
only the lines from the tab separated <tsv> that have a number under <lineb> in <col>
keep rows of <tsv> if <col> is below <lineb>
<tsv>, <col> < <lineb>
tab-delimited <tsv>, entries with <col> smaller than <lineb>
whole lines of <tsv> in which the number in <col> is under <lineb>
Print every row of <tsv> where the value in <col> is less than <lineb>.

= columns-tsv-count-equal
> awk -F'\t' '$<col> == "<value>"' <tsv> | wc -l
how many lines of <tsv> have <value> in <col>?
number of rows in <tsv> where <col> is <value>
$count the rows of <tsv> with <value> in <col>
<tsv> is tab separated. Count the lines whose <col> is exactly <value>.
how often is <col> of <tsv> equal to <value>
how many rows of the tab-delimited <tsv> say <value> in <col>
count of <value> in <col> of <tsv>, just the number
tell me in how many lines of <tsv> <col> reads <value>
number of entries with <col> equal to <value> in <tsv>
<tsv>: how many have <value> as <col>?
how many records does <tsv> have with <value> in <col>?
Print only the number of rows in <tsv> that have <value> in <col>.

= columns-tsv-distinct
> cut -f<col> <tsv> | sort -u
distinct values in <col> of <tsv>
the different values in <col> of <tsv>
unique entries of <col> in <tsv>, sorted
In the tab separated file <tsv>, print the distinct values of <col> in alphabetical order.
which values are there in <col> of <tsv>? each once
every value of <col> in <tsv> only once
list what occurs in <col> of the TSV <tsv>, no repeats
sorted unique <col> of <tsv>
$show all the different things in <col> of <tsv>
<tsv>, <col>, without duplicates
what distinct values does <col> of tab-delimited <tsv> have
take <col> of <tsv>, sort it and drop duplicates

= columns-tsv-commas
> tr '\t' ',' < <tsv>
turn the tabs of <tsv> into commas
convert <tsv> to comma separated
print <tsv> with commas instead of tabs
$replace the tabs in <tsv> by commas and print it
<tsv> as csv
how do I show the TSV <tsv> as CSV?
change the separator of <tsv> from tab to comma, output to the screen
In <tsv>, fields are separated by tabs. Print it with commas between the fields.
make the tab-delimited <tsv> comma-delimited
commas for tabs in <tsv>
every tab in <tsv> should be printed as a comma
show me <tsv> in comma separated form

= columns-tsv-mean
> awk -F'\t' '{ s += $<col> } END { print s / NR }' <tsv>
average of <col> in <tsv>
mean of <col> in the tab separated <tsv>
what is the average of the numbers in <col> of <tsv>?
In the tab separated file <tsv>, print the average of <col>.
average value of <col>, file <tsv>
<tsv>: the mean of <col>
work out the average <col> of <tsv>
on average, how much is in <col> of <tsv>?
compute the mean over <col> of the TSV <tsv>
$show the arithmetic mean of <col> in <tsv>
avg of <col> in <tsv>
Print the mean of all numbers in <col> of <tsv>.

= columns-tsv-sum-nohead
> awk -F'\t' 'NR > 1 { s += $<col> } END { print s }' <tsv>
sum of <col> in <tsv>, without the header
add up <col> of <tsv>, ignore the heading
total of <col> in the tab separated <tsv>, skipping the first line
The first line of <tsv> is a header, fields are separated by tabs. Print the sum of <col>.
what does <col> of <tsv> add up to? leave out the header line
<tsv> has a header; total up <col>
sum up the numbers in <col> of <tsv>, not the title line
<col> of <tsv> summed, header skipped
total <col> of the TSV <tsv> from line 2 on
add all the <col> values in <tsv>, header not included
$show the total of <col> in <tsv> after the header row
Add up the numbers in <col> of <tsv>, ignoring its header.

= columns-tsv-names
> head -n 1 <tsv> | tr '\t' '\n'
column names of <tsv>, one per line
list the column names of <tsv>
$show the header of <tsv> with each name on its own line
In the tab separated file <tsv> the first line has the column names. Print them one per line.
what columns does <tsv> have?
which columns are in the TSV <tsv>? one a line
the field names of <tsv>, one under the other
names of the columns in <tsv>
split the heading of <tsv> at the tabs, a name a line
header fields of <tsv> as a list
titles of the columns in tab-delimited <tsv>, each on a line
Print the names of all columns of <tsv>, one per line.

= columns-tsv-table
> column -t -s $'\t' <tsv>
show <tsv> as an aligned table
line up the columns of <tsv>
$show <tsv> with the columns aligned
pretty print the tab separated <tsv> as a table
In <tsv> the columns are divided by tabs; print it neatly aligned.
make <tsv> readable as a table on the screen
<tsv> in straight columns
tab-delimited <tsv>, columns lined up with spaces
print the TSV <tsv> so that the columns stand below each other
align the fields of <tsv>
I want to look at <tsv> as a neat table
<tsv> as table

= columns-tsv-drop
> cut --complement -f<col> <tsv>
<tsv> without <col>
drop <col> from <tsv>
print all columns of <tsv> except <col>
In the tab separated file <tsv>, leave out <col> and print the rest.
everything but <col> of <tsv>
$show <tsv> with <col> left out
remove <col> when printing <tsv>
all fields of the TSV <tsv> other than <col>
omit <col> of <tsv>, keep the others
<tsv> minus <col>
the whole table <tsv>, only <col> should be missing
I don't need <col> of <tsv>, print the remaining columns

= columns-semi-sort
> sort -t';' -k<col>,<col> <csv>
sort <csv> by <col>, the separator is a semicolon
$sort the semicolon separated <csv> by <col>
<csv> has semicolons between the fields; sort it alphabetically on <col>
In <csv> the fields are separated by semicolons. Print its lines sorted by <col>.
order the lines of <csv> by <col> (semicolon-separated)
<csv>, fields split at semicolons, in order of <col>
alphabetical order by <col> for the semicolon file <csv>
lines of <csv> sorted on their <col>, delimiter semicolon
how do I sort <csv> by <col> when semicolons divide the columns?
arrange <csv> by <col>, columns are semicolon-delimited
sort on <col> of <csv> with ; as the separator
Sort the file <csv> by <col>, where fields end at a semicolon.

= columns-semi-sort-number
> sort -t';' -k<col>,<col>n <csv>
sort <csv> numerically by <col>, the separator is a semicolon
$sort the semicolon separated <csv> by the numbers in <col>
<csv> has semicolons between the fields; sort it by <col> as numbers, smallest first
In <csv> the fields are separated by semicolons. Print its lines in numeric order of <col>.
order the lines of <csv> by the number in <col> (semicolon-separated), ascending
<csv>, fields split at semicolons, in numeric order of <col>
numeric order by <col> for the semicolon file <csv>
lines of <csv> sorted on the number in <col>, delimiter semicolon
how do I sort <csv> numerically by <col> when semicolons divide the columns?
arrange <csv> by <col>, lowest number first, columns are semicolon-delimited
numeric sort on <col> of <csv> with ; as the separator
sort <csv> by <col>, separator is a semicolon, numerically

= columns-semi-sort-down
> sort -t';' -k<col>,<col>nr <csv>
sort <csv> by <col>, biggest number first, the separator is a semicolon
$sort the semicolon separated <csv> by the numbers in <col>, highest first
<csv> has semicolons between the fields; sort it by <col> as numbers, descending
In <csv> the fields are separated by semicolons. Print its lines from the largest to the smallest number in <col>.
order the lines of <csv> by the number in <col> (semicolon-separated), largest first
<csv>, fields split at semicolons, in descending numeric order of <col>
descending numbers of <col> for the semicolon file <csv>
lines of <csv> sorted on the number in <col>, high to low, delimiter semicolon
how do I sort <csv> by <col> from high to low when semicolons divide the columns?
arrange <csv> by <col>, highest number on top, columns are semicolon-delimited
reverse numeric sort on <col> of <csv> with ; as the separator
semicolon separated <csv>, largest <col> on top

= columns-semi-over
> awk -F';' '$<col> > <lineb>' <csv>
lines of <csv> with <col> over <lineb>, fields separated by semicolons
rows of the semicolon separated <csv> where <col> is greater than <lineb>
<csv> has semicolons between the fields; which lines have more than <lineb> in <col>?
In <csv> the fields are separated by semicolons. Print the lines whose <col> is larger than <lineb>.
$show rows of <csv> (semicolon-delimited) with a number above <lineb> in <col>
filter the semicolon file <csv>: <col> bigger than <lineb>
keep lines of <csv> if <col>, split at semicolons, exceeds <lineb>
<csv> with ; as separator: <col> > <lineb>
semicolon-separated <csv>, entries having <col> higher than <lineb>
which rows of the semicolon csv <csv> are above <lineb> in <col>
the lines in <csv> where the number in <col> is more than <lineb>; semicolons separate the columns
Print every row of <csv> in which <col> is above <lineb>. The separator is a semicolon.

= columns-semi-two
> cut -d';' -f<small>,<small2> <csv>
columns <small> and <small2> of the semicolon separated <csv>
fields <small> and <small2> of <csv>, split at semicolons
$show columns <small> and <small2> of <csv>, which has semicolons between the fields
In <csv> the fields are separated by semicolons. Print fields <small> and <small2>.
the semicolon file <csv>: only column <small> and column <small2>
cut columns <small> and <small2> out of <csv>, delimiter semicolon
pick field <small> and field <small2> from semicolon-delimited <csv>
<csv> with ; as separator, columns <small> and <small2>
I need column <small> and <small2> of <csv>; it is separated by semicolons
semicolons divide the columns of <csv>: print numbers <small> and <small2>
keep just columns <small> and <small2> of the semicolon csv <csv>
Print only the fields <small> and <small2> of <csv>. Fields end at semicolons.

= columns-semi-distinct
> cut -d';' -f<col> <csv> | sort -u
distinct values in <col> of the semicolon separated <csv>
different values of <col> in <csv>, fields split at semicolons
In <csv> the fields are separated by semicolons. Print every value of <col> once, sorted.
unique entries in <col> of <csv>, delimiter semicolon
which values occur in <col> of the semicolon file <csv>? each only once
$show <col> of the semicolon-delimited <csv> without duplicates
<csv> with ; as separator: sorted unique <col>
semicolons divide the columns of <csv>; list the different values of <col>
take <col> of the semicolon csv <csv>, sorted, no repeats
all different <col> values of <csv>, which has semicolons between the fields
what distinct <col> are there in semicolon-separated <csv>
each value in <col> of <csv> once, the fields are split by semicolons

= columns-semi-names
> head -n 1 <csv> | tr ';' '\n'
column names of the semicolon separated <csv>, one per line
list the header fields of <csv>, which are separated by semicolons
$show the column names of <csv>, split at the semicolons
The first line of <csv> has the column names with semicolons between them. Print them one per line.
what columns does the semicolon file <csv> have?
header of <csv> split at semicolons, a name a line
names of the columns in the semicolon-delimited <csv>
<csv> with ; as separator: its column titles, one under the other
which columns are in semicolon-separated <csv>? one a line
the titles in the first line of <csv>, divided by semicolons, each on its own line
break the heading of the semicolon csv <csv> into lines
Print each column name of <csv> on a line of its own; the separator is a semicolon.

= columns-semi-table
> column -s';' -t <csv>
show the semicolon separated <csv> as an aligned table
line up the columns of <csv>, separator semicolon
<csv> as a table, the fields are split by semicolons
In <csv> the fields are separated by semicolons. Print them as neat columns.
pretty print the semicolon file <csv> in columns
align the semicolon-delimited <csv> for the screen
$show <csv>, which has semicolons between the fields, with the columns lined up
neat table from the semicolon csv <csv>
<csv> with ; as separator, in straight columns
columns of semicolon-separated <csv> one below the other, aligned
make <csv> readable as a table; semicolons divide its columns
table view of <csv>, delimiter is the semicolon

= columns-colon-sort
> sort -t: -k<col>,<col> <bare>
sort <bare> by <col>, the fields are separated by colons
$sort the colon separated <bare> by <col>
In <bare> every line has fields divided by colons. Print the lines in order of <col>.
order the lines of <bare> by <col> (colon-separated)
sort <bare> alphabetically on <col>, separator colon
<bare>, fields split at colons, sorted on <col>
lines of <bare> sorted by their <col>, delimiter colon
alphabetical order by <col> for the colon-delimited <bare>
how do I sort <bare> by <col> when colons divide the fields?
arrange the colon file <bare> by <col>
sort on <col> of <bare> with a colon as the separator
colon-separated <bare>, in order of <col>

= columns-colon-sort-number
> sort -t: -k<col>,<col>n <bare>
sort <bare> numerically by <col>, the fields are separated by colons
$sort the colon separated <bare> by the number in <col>
In <bare> every line has fields divided by colons. Print the lines in numeric order of <col>.
order the lines of <bare> by the number in <col> (colon-separated), smallest first
sort <bare> as numbers on <col>, separator colon
<bare>, fields split at colons, sorted on <col> numerically
lines of <bare> sorted by the number in their <col>, delimiter colon
numeric order by <col> for the colon-delimited <bare>
how do I sort <bare> numerically by <col> when colons divide the fields?
arrange the colon file <bare> by <col>, lowest number first
numeric sort on <col> of <bare> with a colon as the separator
colon-separated <bare>, ascending numbers of <col>

= columns-colon-tally
> cut -d: -f<col> <bare> | sort | uniq -c
how many lines per <col> in <bare>, fields separated by colons
count each value of <col> in the colon separated <bare>
In <bare> the fields are divided by colons. Print how often each value of <col> occurs.
how often does every value occur in <col> of <bare>? the separator is a colon
number of lines for each <col> of the colon-delimited <bare>
tally <col> of <bare>, split at colons
<bare>, colon-separated: each <col> with its count
counts per value of <col> in the colon file <bare>
$show each different <col> of <bare> with the number of its lines; colons separate the fields
occurrences of each <col> in <bare> with a colon as the separator
count how many times each <col> comes in colon-separated <bare>
group <bare> by <col>, fields end at colons, and count the lines

= columns-colon-where
> awk -F: '$<col> == "<value>"' <bare>
lines of <bare> where <col> is <value>, fields separated by colons
rows of the colon separated <bare> with <value> in <col>
In <bare> the fields are divided by colons. Print the lines whose <col> is <value>.
$show lines of <bare> that have exactly <value> as <col>; the separator is a colon
filter the colon-delimited <bare>: <col> equal to <value>
which lines of <bare>, split at colons, have <value> in <col>
<bare>, colon-separated: <col> must be <value>
the lines in the colon file <bare> whose <col> reads <value>
keep lines of <bare> when <col> is <value>, with a colon as the separator
entries of colon-separated <bare> with <col> equal to <value>
only the lines of <bare> with <value> in <col>; colons separate the fields
Print every line of <bare> in which <col> is exactly <value>. Fields end at colons.

= columns-colon-where-other
> awk -F: '$<colnum> == "<value>" { print $<colnum2> }' <bare>
<colnum2> of the lines of <bare> whose <colnum> is <value>, fields separated by colons
In <bare> the fields are divided by colons. Print <colnum2> of every line whose <colnum> is <value>.
for lines in the colon separated <bare> with <value> in <colnum>, $show <colnum2>
which <colnum2> go with <value> in <colnum> of the colon-delimited <bare>?
<bare>, colon-separated: <colnum2> where <colnum> is <value>
print just <colnum2> of <bare> if <colnum> equals <value>; the separator is a colon
only <colnum2> from the lines of the colon file <bare> that have <value> as <colnum>
split <bare> at colons, give me <colnum2> when <colnum> is <value>
look up <value> in <colnum> of <bare> and print <colnum2>, colons separate the fields
get <colnum2> for every entry of colon-separated <bare> with <colnum> equal to <value>
with a colon as the separator, <colnum2> of <bare> where <colnum> says <value>
names and groups divided by a colon in <bare>: <colnum2> for each line with <value> in <colnum>

= columns-colon-distinct
> cut -d: -f<col> <bare> | sort -u
distinct values in <col> of the colon separated <bare>
different values of <col> in <bare>, fields split at colons
In <bare> the fields are divided by colons. Print every value of <col> once, sorted.
unique entries in <col> of <bare>, delimiter colon
which values occur in <col> of the colon file <bare>? each only once
$show <col> of the colon-delimited <bare> without duplicates
<bare>, colon-separated: sorted unique <col>
colons divide the fields of <bare>; list the different values of <col>
take <col> of <bare>, split at colons, sorted, no repeats
all different <col> values of <bare>, with a colon as the separator
what distinct <col> are there in colon-separated <bare>
each value in <col> of <bare> once, the fields are split by colons

= columns-pipe-field
> cut -d'|' -f<col> <bare>
<col> of the pipe separated <bare>
<col> of <bare>, fields split by pipes
In <bare> the fields are separated by vertical bars. Print <col> of every line.
$show <col> of <bare>, the separator is a pipe
only <col> from the pipe-delimited <bare>
cut <col> out of <bare>, delimiter pipe
<bare> has pipes between the columns, give me <col>
pipe-separated <bare>, <col> only
the file <bare> is divided by pipe characters: <col>, please
what is in <col> of <bare>? columns are split at the vertical bar
take <col> of each line in <bare> with '|' as separator
I need <col> of <bare>; pipes separate the fields

= columns-pipe-two
> cut -d'|' -f<small>,<small2> <bare>
fields <small> and <small2> of the pipe separated <bare>
columns <small> and <small2> of <bare>, split by pipes
In <bare> the fields are separated by vertical bars. Print fields <small> and <small2>.
$show columns <small> and <small2> of <bare>, the separator is a pipe
only columns <small> and <small2> from the pipe-delimited <bare>
cut the fields <small> and <small2> out of <bare>, delimiter pipe
<bare> has pipes between the columns, give me number <small> and number <small2>
pipe-separated <bare>, columns <small> and <small2> only
field <small> and field <small2> of <bare>, pipes in between
pick columns <small> and <small2> of <bare>, divided by pipe characters
take columns <small> and <small2> of each line in <bare> with '|' as separator
I need column <small> and column <small2> of <bare>; pipes separate the fields

= columns-pipe-where
> awk -F'|' '$<col> == "<value>"' <bare>
lines of the pipe separated <bare> with <value> in <col>
lines of <bare> whose <col> is <value>, fields split by pipes
In <bare> the fields are separated by vertical bars. Print the lines in which <col> is <value>.
$show the lines of <bare> that have <value> as <col>; the separator is a pipe
rows of the pipe-delimited <bare> where <col> equals <value>
<bare> has pipes between the columns: only the lines with <value> in <col>
pipe-separated <bare>, <col> must be <value>
which lines in <bare>, divided by pipe characters, have exactly <value> in <col>
filter <bare> with '|' as separator: <col> is <value>
entries of <bare> where <col> reads <value>; pipes separate the fields
keep the lines of the pipe file <bare> with <col> equal to <value>
every line of <bare> with <value> in <col>, columns split at the vertical bar

= columns-csv-number-is
> awk -F, '$<col> == <lineb>' <csv>
rows of <csv> where <col> is <lineb>
lines of <csv> with the number <lineb> in <col>
$show the rows of <csv> whose <col> equals <lineb>
The fields of <csv> are separated by commas. Print the lines in which <col> is equal to the number <lineb>.
which rows in <csv> have exactly <lineb> in <col>?
filter <csv>: <col> equal to <lineb>
only rows of <csv> with <col> = <lineb>
keep the lines of <csv> if <col> is the number <lineb>
records in <csv> where <col> is exactly <lineb>
<csv>, <col> == <lineb>
whole lines of <csv> in which the number in <col> is <lineb>
Print every row of <csv> that has the number <lineb> in <col>.

= columns-csv-product-plain
> awk -F, '{ s += $<colnum> * $<colnum2> } END { print s }' <csv>
multiply <colnum> by <colnum2> in each line of <csv>, which has no header, and print the total
<csv> has no header: total of <colnum> times <colnum2>
$show the sum of <colnum> times <colnum2> over every line of <csv>, there is no heading
sum of the products of <colnum> and <colnum2> for all lines of the headerless <csv>
In <csv>, without a heading, multiply <colnum> and <colnum2> of each line and add the results up.
grand total of <colnum> * <colnum2> in <csv>, all lines, the first one too
no header in <csv>; quantity is <colnum> and price <colnum2>, what is it all together?
add up <colnum> times <colnum2> for all lines of <csv> including the first
one number: <colnum> multiplied with <colnum2> summed over <csv>, a file without a header
the file <csv> starts with data right away. Print the total of <colnum> x <colnum2>.
total value of <csv> (no header line), <colnum> times <colnum2> each
headerless <csv>: products of <colnum> and <colnum2> added together

= columns-csv-raise-percent
> awk -F, -v OFS=, 'NR > 1 { $<col> *= 1 + <lineb> / 100 } 1' <csv>
increase every number in <col> of <csv> by <lineb> percent
raise <col> of <csv> by <lineb>%, keep the header
print <csv> with <col> raised by <lineb> percent
$show <csv> with <lineb> % added to the prices in <col>
all prices in <col> of <csv> go up by <lineb>%
The first line of <csv> is a header. Print the file with each value in <col> increased by <lineb> percent.
make <col> of <csv> <lineb> percent higher and print the table
put <lineb> percent on top of <col> in <csv>
price increase of <lineb>% for <col> of <csv>, print the result
<csv>, <col> plus <lineb> percent
how would <csv> look if <col> rose by <lineb> percent?
add <lineb>% to <col> in each row of <csv>, print all columns

= columns-csv-lower-percent
> awk -F, -v OFS=, 'NR > 1 { $<col> *= 1 - <lineb> / 100 } 1' <csv>
reduce every number in <col> of <csv> by <lineb> percent
lower <col> of <csv> by <lineb>%, keep the header
print <csv> with <col> lowered by <lineb> percent
$show <csv> with <lineb> % taken off the prices in <col>
all prices in <col> of <csv> go down by <lineb>%
The first line of <csv> is a header. Print the file with each value in <col> decreased by <lineb> percent.
make <col> of <csv> <lineb> percent lower and print the table
a discount of <lineb> percent on <col> in <csv>, print everything
price cut of <lineb>% for <col> of <csv>, print the result
<csv>, <col> minus <lineb> percent
how would <csv> look if <col> fell by <lineb> percent?
subtract <lineb>% from <col> in each row of <csv>, print all columns

= columns-csv-left-top
> cut -d, -f1-<small> <csv> | head -n <n>
first <small> columns of <csv>, first <n> rows
the first <n> lines of <csv>, only the first <small> columns
$show the first <small> columns of the first <n> lines in <csv>
In <csv>, print only the first <small> fields of the first <n> lines.
top left corner of <csv>: <small> columns, <n> lines
a peek at <csv>, <n> lines and the leftmost <small> columns
<csv>: <n> lines from the top, <small> columns from the left
just the first <small> columns of <csv>, <n> lines of it
cut <csv> to its first <small> columns and <n> lines
leftmost <small> columns of the top <n> lines in <csv>
preview of <csv>, first <n> lines with first <small> columns
Print <n> lines of <csv> from the beginning, columns 1 to <small> only.

= columns-csv-fields-each
> awk -F, '{ print NF }' <csv>
number of columns in each line of <csv>
how many fields does every line of <csv> have? one number a line
$count the comma separated fields on each line of <csv>
For each line of <csv>, print how many fields it has.
fields per line in <csv>
print the number of columns line by line for <csv>
a column count for every row of <csv>
<csv>: count of fields, row by row
for every row of <csv> tell me how many comma-separated values are in it
how many columns has each row in <csv>
line by line field counts of <csv>
Print the number of fields of each row of <csv>, one per line.

= columns-csv-max-of-value
> awk -F, '$<colnum> == "<value>" && $<colnum2> > m { m = $<colnum2> } END { print m }' <csv>
largest <colnum2> in <csv> among the rows with <value> in <colnum>
highest <colnum2> of <csv> where <colnum> is <value>
maximum of <colnum2> for <value> (<colnum>) in <csv>
In <csv>, print the largest number in <colnum2> of the rows whose <colnum> is <value>.
what is the biggest <colnum2> in <csv> for rows where <colnum> equals <value>?
max <colnum2> of <csv>, only rows having <value> as <colnum>
among the lines of <csv> with <colnum> equal to <value>, the greatest <colnum2>
<csv>: top value of <colnum2> when <colnum> is <value>
of all rows in <csv> with <colnum> <value>, what is the maximum in <colnum2>?
$show the highest number in <colnum2> of <csv>, rows with <value> in <colnum> only
the peak of <colnum2> in <csv> restricted to <colnum> = <value>
Print just the maximum of <colnum2> over the <value> rows (<colnum>) of <csv>.

= columns-csv-mean-of-value
> awk -F, '$<colnum> == "<value>" { s += $<colnum2>; n++ } END { if (n) print s / n }' <csv>
average of <colnum2> in <csv> for the rows with <value> in <colnum>
mean <colnum2> of <csv> where <colnum> is <value>
average <colnum2> for <value> (<colnum>) in <csv>
In <csv>, print the average of <colnum2> over the rows whose <colnum> is <value>.
what is <colnum2> of <csv> on average when <colnum> equals <value>?
avg of <colnum2> in <csv>, only rows having <value> as <colnum>
among the lines of <csv> with <colnum> equal to <value>, the mean of <colnum2>
<csv>: mean value of <colnum2> when <colnum> is <value>
take the rows in <csv> with <colnum> <value> and average their <colnum2>
$show the average number in <colnum2> of <csv>, rows with <value> in <colnum> only
the mean of <colnum2> in <csv> restricted to <colnum> = <value>
Print just the average of <colnum2> over the <value> rows (<colnum>) of <csv>.
`,
)

const data = intents(
  'json',
  `
= columns-number-is quiet
> jq '.[] | select(.<jsonkey> == <lineb>)' <list>
only the objects of <list> where <jsonkey> is <lineb>
<list>: objects with <jsonkey> equal to <lineb>
$show the objects in <list> whose <jsonkey> is the number <lineb>
In the array in <list>, print the objects whose <jsonkey> is <lineb>.
which entries of <list> have <lineb> as <jsonkey>?
filter <list>, <jsonkey> must be <lineb>
records from <list> with <jsonkey> <lineb>
everything in <list> that has <jsonkey> = <lineb>
give me the complete objects from <list> with a <jsonkey> of exactly <lineb>
the elements of <list> in which <jsonkey> equals <lineb>
keep the items of <list> if their <jsonkey> is <lineb>
find the object with <jsonkey> <lineb> in <list>

= columns-number-is-field quiet
> jq -r '.[] | select(.<jsonkey> == <lineb>) | .<jsonkey2>' <list>
<jsonkey2> of the objects in <list> whose <jsonkey> is <lineb>
the <jsonkey2> where <jsonkey> is <lineb> in <list>
$show the <jsonkey2> of every object in <list> with <jsonkey> equal to <lineb>
In the array in <list>, print the <jsonkey2> of the object whose <jsonkey> is <lineb>, without quotes.
which <jsonkey2> has the entry with <jsonkey> <lineb> in <list>?
<list>: <jsonkey2> for <jsonkey> = <lineb>
look up the <jsonkey2> for <jsonkey> <lineb> in <list>
only the <jsonkey2> of those objects of <list> that have <lineb> as <jsonkey>
get <jsonkey2> from the records of <list> where <jsonkey> equals <lineb>
what is the <jsonkey2> of the item with <jsonkey> <lineb>, file <list>
for the elements in <list> having <jsonkey> <lineb> print the <jsonkey2>
give me just the <jsonkey2> when <jsonkey> is <lineb> in <list>

= columns-under
> jq '.[] | select(.<jsonkey> < <lineb>)' <list>
objects of <list> with <jsonkey> below <lineb>
only the objects of <list> where <jsonkey> is less than <lineb>
$show the objects in <list> whose <jsonkey> is smaller than <lineb>
In the array in <list>, print the objects whose <jsonkey> is under <lineb>.
which entries of <list> have a <jsonkey> lower than <lineb>?
filter <list>, <jsonkey> must be less than <lineb>
records from <list> with <jsonkey> under <lineb>
everything in <list> that has <jsonkey> < <lineb>
give me the complete objects from <list> with a <jsonkey> smaller than <lineb>
the elements of <list> in which <jsonkey> is below <lineb>
keep the items of <list> if their <jsonkey> is under <lineb>
find the objects with less than <lineb> as <jsonkey> in <list>

= columns-under-field
> jq -r '.[] | select(.<jsonkey> < <lineb>) | .<jsonkey2>' <list>
<jsonkey2> of the objects in <list> with <jsonkey> below <lineb>
the <jsonkey2> where <jsonkey> is less than <lineb> in <list>
$show the <jsonkey2> of every object in <list> whose <jsonkey> is under <lineb>
In the array in <list>, print the <jsonkey2> of each object whose <jsonkey> is smaller than <lineb>, without quotes.
which <jsonkey2> have the entries with a <jsonkey> lower than <lineb> in <list>?
<list>: <jsonkey2> for <jsonkey> < <lineb>
only the <jsonkey2> of those objects of <list> that have less than <lineb> as <jsonkey>
get <jsonkey2> from the records of <list> where <jsonkey> is below <lineb>
list the <jsonkey2> of items with <jsonkey> under <lineb>, file <list>
for the elements in <list> having a <jsonkey> smaller than <lineb> print the <jsonkey2>
give me just the <jsonkey2> when <jsonkey> is less than <lineb> in <list>
everyone in <list> with <jsonkey> under <lineb>: their <jsonkey2>, one per line

= columns-under-count
> jq 'map(select(.<jsonkey> < <lineb>)) | length' <list>
how many objects in <list> have a <jsonkey> below <lineb>?
number of entries of <list> with <jsonkey> less than <lineb>
$count the objects in <list> whose <jsonkey> is under <lineb>
In the array in <list>, count the objects with a <jsonkey> smaller than <lineb>.
how many of <list> are under <lineb> in <jsonkey>
count of the records in <list> where <jsonkey> is lower than <lineb>
<list>: how many with <jsonkey> < <lineb>
tell me how many elements of <list> have less than <lineb> as <jsonkey>
number of items in <list> having <jsonkey> below <lineb>
just the count of objects from <list> with <jsonkey> under <lineb>
how many times is <jsonkey> smaller than <lineb> in <list>
Print only the number of objects in <list> with <jsonkey> less than <lineb>.

= columns-number-is-count
> jq 'map(select(.<jsonkey> == <lineb>)) | length' <list>
how many objects in <list> have <jsonkey> equal to <lineb>?
number of entries of <list> with <jsonkey> <lineb>
$count the objects in <list> whose <jsonkey> is <lineb>
In the array in <list>, count the objects with a <jsonkey> of exactly <lineb>.
how many of <list> have <lineb> as <jsonkey>
count of the records in <list> where <jsonkey> is <lineb>
<list>: how many with <jsonkey> = <lineb>
tell me how many elements of <list> have the <jsonkey> <lineb>
number of items in <list> having <jsonkey> exactly <lineb>
just the count of objects from <list> with <jsonkey> equal to <lineb>
how many times is <jsonkey> <lineb> in <list>
Print only the number of objects in <list> with <lineb> as their <jsonkey>.

= columns-true-count
> jq 'map(select(.<jsonkey> == true)) | length' <list>
how many objects in <list> have <jsonkey> set to true?
number of entries of <list> with <jsonkey> true
$count the objects in <list> whose <jsonkey> is true
In the array in <list>, count the objects that have true as <jsonkey>.
how many of <list> have <jsonkey> = true
count of the records in <list> where <jsonkey> is true
<list>: how many with <jsonkey> true
tell me in how many elements of <list> <jsonkey> is true
number of items in <list> having <jsonkey> switched to true
how many in <list> are true for <jsonkey>
just the count of objects from <list> with <jsonkey> being true
Print only the number of objects in <list> with true in <jsonkey>.

= columns-false-count
> jq 'map(select(.<jsonkey> == false)) | length' <list>
how many objects in <list> have <jsonkey> set to false?
number of entries of <list> with <jsonkey> false
$count the objects in <list> whose <jsonkey> is false
In the array in <list>, count the objects that have false as <jsonkey>.
how many of <list> have <jsonkey> = false
count of the records in <list> where <jsonkey> is false
<list>: how many with <jsonkey> false
tell me in how many elements of <list> <jsonkey> is false
number of items in <list> having <jsonkey> switched to false
how many in <list> are false for <jsonkey>
just the count of objects from <list> with <jsonkey> being false
Print only the number of objects in <list> with false in <jsonkey>.

= columns-set-number
> jq '.<jsonkey> = <lineb>' <json>
set the <jsonkey> in <json> to <lineb> and print the result
print <json> with <jsonkey> changed to <lineb>
$show <json> with <jsonkey> set to the number <lineb>, leave the file alone
In the object in <json>, set <jsonkey> to <lineb> and print the new object.
what would <json> look like with <jsonkey> <lineb>? just print it
<json> with <lineb> as <jsonkey>, only on the screen
output <json>, but <jsonkey> should be the number <lineb>
jq: make <jsonkey> <lineb> in <json> and print
change <jsonkey> to <lineb> in what is printed of <json>, don't write it
give me <json> with its <jsonkey> replaced by the number <lineb>, to stdout
print the json of <json> after setting <jsonkey> = <lineb>
display <json> where <jsonkey> now is <lineb>, without saving

= columns-set-false
> jq '.<jsonkey> = false' <json>
set <jsonkey> in <json> to false and print the result
print <json> with <jsonkey> changed to false
$show <json> with <jsonkey> set to false, leave the file alone
In the object in <json>, set <jsonkey> to false and print the new object.
<json> with false as <jsonkey>, only on the screen
output <json>, but <jsonkey> should be false
jq: make <jsonkey> false in <json> and print
give me <json> with its <jsonkey> turned to false, to stdout
print the json of <json> after setting <jsonkey> = false
display <json> where <jsonkey> now is false, without saving
what would <json> look like with <jsonkey> false? just print it
switch <jsonkey> to false in the printed <json>

= columns-set-false-place change
> jq '.<jsonkey> = false' <json> > tmp.json && mv tmp.json <json>
set <jsonkey> to false in <json>, write it back
change <jsonkey> in <json> to false, in the file itself
switch <jsonkey> to false in <json> and save the file
update <json> in place so that <jsonkey> is false
In the file <json>, set the key <jsonkey> to false and save the result under the same name.
make <jsonkey> false in <json>, file changed
turn <jsonkey> to false in <json> for good
edit <json>: <jsonkey> becomes false, saved
<json> should have false as <jsonkey> from now on
write false into <jsonkey> of <json> and keep the file
save <json> with <jsonkey> = false over itself
put <jsonkey> to false in the json file <json> in place

= columns-set-true-place change
> jq '.<jsonkey> = true' <json> > tmp.json && mv tmp.json <json>
set <jsonkey> to true in <json>, write it back
change <jsonkey> in <json> to true, in the file itself
switch <jsonkey> to true in <json> and save the file
update <json> in place so that <jsonkey> is true
In the file <json>, set the key <jsonkey> to true and save the result under the same name.
make <jsonkey> true in <json>, file changed
turn <jsonkey> to true in <json> for good
edit <json>: <jsonkey> becomes true, saved
<json> should have true as <jsonkey> from now on
write true into <jsonkey> of <json> and keep the file
save <json> with <jsonkey> = true over itself
put <jsonkey> to true in the json file <json> in place

= columns-delete-place change
> jq 'del(.<jsonkey>)' <json> > tmp.json && mv tmp.json <json>
remove the key <jsonkey> from <json>, in the file itself
$delete <jsonkey> from <json> and save the file
take <jsonkey> out of <json> and write it back
In the file <json>, delete the key <jsonkey> and save the result under the same name.
delete the field <jsonkey> in <json> in place
drop <jsonkey> from <json> for good, file changed
<json> should no longer have <jsonkey>: delete it and save
edit <json> in place, remove <jsonkey>
get rid of <jsonkey> in <json>, saved to the same file
delete the property <jsonkey> from the json file <json> and overwrite it
update <json> so that the key <jsonkey> is removed
remove <jsonkey> from the object in <json>, write the file

= columns-two-values
> jq -r '.<jsonkey>, .<jsonkey2>' <json>
<jsonkey> and <jsonkey2> from <json>, one per line
$show the <jsonkey> and the <jsonkey2> of <json> without quotes
what are <jsonkey> and <jsonkey2> in <json>?
In the object in <json>, print the values of <jsonkey> and <jsonkey2>, each on its own line, without quotes.
the values of <jsonkey> and <jsonkey2> in <json>
print <jsonkey>, then <jsonkey2>, both from <json>
<json>: <jsonkey> and <jsonkey2>
get the fields <jsonkey> and <jsonkey2> of the json <json>, just the values
first the <jsonkey> and below it the <jsonkey2> of <json>
read <jsonkey> and <jsonkey2> out of <json>
both the <jsonkey> and the <jsonkey2> in <json>, as plain lines
give me <jsonkey> and <jsonkey2> of <json>

= columns-delete-two
> jq 'del(.<jsonkey>, .<jsonkey2>)' <json>
print <json> without the keys <jsonkey> and <jsonkey2>
remove <jsonkey> and <jsonkey2> from <json> and print it
$show <json> minus <jsonkey> and <jsonkey2>
In the object in <json>, delete the keys <jsonkey> and <jsonkey2> and print what remains.
leave out <jsonkey> and <jsonkey2> when printing <json>
everything in <json> but <jsonkey> and <jsonkey2>
drop the fields <jsonkey> and <jsonkey2> of <json>, output only
<json>, except its <jsonkey> and <jsonkey2>
take both <jsonkey> and <jsonkey2> out of <json>, to the screen
all of <json> apart from <jsonkey> and <jsonkey2>
jq: delete <jsonkey> and <jsonkey2> in <json>
I don't want <jsonkey> and <jsonkey2> in the printed <json>

= columns-pick-two
> jq '{<jsonkey>, <jsonkey2>}' <json>
only the keys <jsonkey> and <jsonkey2> of <json>, as an object
an object with just <jsonkey> and <jsonkey2> from <json>
$show <json> reduced to <jsonkey> and <jsonkey2>, still json
In the object in <json>, keep only the keys <jsonkey> and <jsonkey2> and print the object.
cut <json> down to an object of <jsonkey> and <jsonkey2>
json with nothing but the <jsonkey> and <jsonkey2> of <json>
new object from <json> having <jsonkey> and <jsonkey2>
pick <jsonkey> and <jsonkey2> out of <json> as a json object
<json> as an object that has only <jsonkey> and <jsonkey2>
strip <json> of everything but the keys <jsonkey> and <jsonkey2>, print the object
a smaller object: <jsonkey> and <jsonkey2> of <json>
print a json object with the <jsonkey> and the <jsonkey2> from <json>

= columns-three-csv
> jq -r '.[] | [.<jsonkey>, .<jsonkey2>, .<jsonkey3>] | @csv' <list>
<jsonkey>, <jsonkey2> and <jsonkey3> of every object in <list> as csv
turn <list> into CSV lines with <jsonkey>, <jsonkey2> and <jsonkey3>
$show <jsonkey>, <jsonkey2> and <jsonkey3> of each entry in <list>, comma separated
In the array in <list>, print the fields <jsonkey>, <jsonkey2> and <jsonkey3> of each object as a CSV line.
convert <list> to csv: columns <jsonkey>, <jsonkey2>, <jsonkey3>
csv of <jsonkey>, <jsonkey2> and <jsonkey3> from <list>
make CSV from <list>, an array of objects with <jsonkey>, <jsonkey2> and <jsonkey3>
export <jsonkey>, <jsonkey2>, <jsonkey3> of all objects in <list> as csv
for each object of <list> a csv row with <jsonkey>, <jsonkey2> and <jsonkey3>
three columns out of <list> as CSV: <jsonkey>, <jsonkey2> and <jsonkey3>
csv lines from the json <list> holding <jsonkey>, <jsonkey2> and <jsonkey3>
I want <jsonkey>, <jsonkey2> and <jsonkey3> from <list> in csv form

= columns-top-by
> jq 'sort_by(.<jsonkey>) | reverse | .[:<small>]' <list>
the <small> objects in <list> with the highest <jsonkey>
top <small> of <list> by <jsonkey>
$show the <small> entries of <list> that have the largest <jsonkey>
In the array in <list>, print the <small> objects with the greatest <jsonkey>, greatest first.
<small> biggest by <jsonkey> from <list>
which <small> records in <list> have the most <jsonkey>?
sort <list> by <jsonkey>, highest first, and keep <small>
<list>: top <small>, ordered by <jsonkey>
give me the <small> items from <list> leading in <jsonkey>
the first <small> objects of <list> after sorting by <jsonkey> from high to low
the <small> with the largest <jsonkey> in <list>
best <small> in <list> going by <jsonkey>

= columns-bottom-by
> jq 'sort_by(.<jsonkey>) | .[:<small>]' <list>
the <small> objects in <list> with the lowest <jsonkey>
bottom <small> of <list> by <jsonkey>
$show the <small> entries of <list> that have the smallest <jsonkey>
In the array in <list>, print the <small> objects with the least <jsonkey>, smallest first.
<small> smallest by <jsonkey> from <list>
which <small> records in <list> have the least <jsonkey>?
sort <list> by <jsonkey>, lowest first, and keep <small>
<list>: the lowest <small> by <jsonkey>
give me the <small> items from <list> with the least <jsonkey>
the first <small> objects of <list> after sorting by <jsonkey> from low to high
the <small> with the smallest <jsonkey> in <list>
last <small> in <list> going by <jsonkey>, lowest on top
`,
)

const numbers = intents(
  'system',
  String.raw`
= columns-decimal-add
> echo '<decimal> + <decimal2>' | bc
<decimal> + <decimal2>
<decimal> plus <decimal2>
what is <decimal> plus <decimal2>?
add <decimal> and <decimal2>
the sum of <decimal> and <decimal2>
how much is <decimal> + <decimal2>
calculate <decimal> + <decimal2>
Print the sum of <decimal> and <decimal2>.
<decimal> and <decimal2> added together
work out <decimal> plus <decimal2>
what do <decimal> and <decimal2> come to?
total of <decimal> and <decimal2>
add up <decimal> and <decimal2> with bc

= columns-decimal-minus
> echo '<decimal> - <decimal2>' | bc
<decimal> - <decimal2>
<decimal> minus <decimal2>
what is <decimal> minus <decimal2>?
subtract <decimal2> from <decimal>
the difference of <decimal> and <decimal2>
how much is <decimal> - <decimal2>
calculate <decimal> - <decimal2>
Print <decimal> minus <decimal2>.
take <decimal2> away from <decimal>
what is left of <decimal> after taking off <decimal2>
work out <decimal> minus <decimal2>
<decimal> less <decimal2> with bc

= columns-decimal-times
> echo '<decimal> * <lineb>' | bc
<decimal> * <lineb>
<decimal> times <lineb>
what is <decimal> times <lineb>?
multiply <decimal> by <lineb>
the product of <decimal> and <lineb>
how much is <decimal> x <lineb>
calculate <decimal> * <lineb>
Print the product of <decimal> and <lineb>.
<decimal> multiplied by <lineb>
work out <decimal> times <lineb>
<lineb> pieces at <decimal> each, how much is that?
a price of <decimal> for each of <lineb>: the total
<decimal> times <lineb> with bc

= columns-percent-added
> echo 'scale=2; <decimal> * (100 + <lineb>) / 100' | bc
<decimal> plus <lineb> percent
add <lineb>% to <decimal>
what is <decimal> plus <lineb>% tax?
<decimal> increased by <lineb> percent
the price with <lineb>% VAT on top of <decimal>
how much is <decimal> with <lineb> percent added
<decimal> net, <lineb>% tax, what is the gross?
Print <decimal> increased by <lineb> percent, with two decimals.
raise <decimal> by <lineb> percent
a bill of <decimal> and <lineb>% tip, the total
work out <decimal> plus <lineb>%
calculate <decimal> with a surcharge of <lineb> percent

= columns-percent-off
> echo 'scale=2; <decimal> * (100 - <lineb>) / 100' | bc
<decimal> minus <lineb> percent
take <lineb>% off <decimal>
what is <decimal> with <lineb>% discount?
<decimal> reduced by <lineb> percent
the price after <lineb>% off <decimal>
how much is <decimal> with <lineb> percent taken off
<decimal> less a rebate of <lineb> percent
Print <decimal> decreased by <lineb> percent, with two decimals.
lower <decimal> by <lineb> percent
something costs <decimal>, <lineb>% discount, what do I pay?
work out <decimal> minus <lineb>%
calculate <decimal> with a discount of <lineb> percent

= columns-round-two
> printf '%.2f\n' <decimal>
round <decimal> to two decimals
<decimal> with two decimal places
<decimal> rounded to 2 decimals
what is <decimal> rounded to two digits after the point?
Print the number <decimal> with exactly two digits after the decimal point.
round <decimal> to cents
format <decimal> with two decimals
two decimals for <decimal>
show <decimal> with 2 digits behind the point
<decimal>, rounded to hundredths
write <decimal> to two decimal places
use printf to round <decimal> to 2 places

= columns-round-places
> printf '%.<small>f\n' <decimal>
round <decimal> to <small> decimals
<decimal> with <small> decimal places
<decimal> rounded to <small> decimals
what is <decimal> rounded to <small> digits after the point?
Print the number <decimal> with exactly <small> digits after the decimal point.
format <decimal> with <small> decimals
<small> decimals for <decimal>
show <decimal> with <small> digits behind the point
write <decimal> to <small> decimal places
use printf to round <decimal> to <small> places
give <decimal> to <small> places after the decimal point
I want <decimal> printed with <small> decimals

= columns-round-whole
> printf '%.0f\n' <decimal>
round <decimal> to a whole number
<decimal> rounded to the nearest integer
round <decimal> to no decimals
what is <decimal> rounded to the nearest whole number?
Print <decimal> rounded to an integer.
<decimal> without decimals, rounded
nearest integer to <decimal>
round off <decimal>
<decimal>, rounded to zero decimal places
the whole number closest to <decimal>
use printf to round <decimal> to an integer
make <decimal> a whole number by rounding

= columns-seq-step-comma
> seq -s, <line> <small> <lineb>
numbers from <line> to <lineb> in steps of <small>, separated by commas
count from <line> to <lineb> by <small>, on one line with commas
$show <line> up to <lineb>, every <small>, comma separated
Print the numbers from <line> to <lineb> in steps of <small> on one line with commas between them.
comma separated sequence <line> to <lineb>, step <small>
<line> to <lineb> with an increment of <small>, commas in between
a line of numbers, <line> through <lineb> by <small>, divided by commas
sequence from <line> to <lineb> going up by <small>, joined with commas
every <small> from <line> to <lineb>, with commas
numbers <line> to <lineb>, step size <small>, as a comma list
seq from <line> to <lineb> step <small> with a comma as separator
<line>, up to <lineb>, adding <small> each time, in one comma-separated line

= columns-base64-back parse
> echo '<value>' | base64 -d
decode the base64 string <value>
base64 decode <value>
what does <value> say, it is base64
<value> is base64, show the plain text
turn the base64 text <value> back
undo the base64 encoding of <value>
Print the text that is encoded in base64 as <value>.
decode <value> from base64
the clear text of the base64 value <value>
someone sent me <value> in base64, what is it?
un-base64 <value>
reverse base64 for the string <value>

= columns-year-christmas
> date -d <year>-12-25 +%A
on which weekday is Christmas Day in <year>?
weekday of 25 December <year>
what day of the week was Christmas <year>
Print the weekday of Christmas Day in the year <year>.
which day does the 25th of December <year> fall on
Christmas Day <year>, what weekday
name of the weekday on December 25 of <year>
is Christmas on a weekend in <year>? show the weekday
day of the week for Christmas in <year>
the weekday of December 25th, <year>
Christmas Day in <year> falls on which day of the week
tell me the weekday of Christmas <year>

= columns-year-length
> date -d <year>-12-31 +%j
how many days did the year <year> have?
number of days in <year>
was <year> a leap year? print its number of days
Print the number of days of the year <year>.
days in the year <year>
length of the year <year> in days
365 or 366 days in <year>?
day number of the last day of <year>
which day of the year is 31 December <year>
how long is <year>, in days
total days of <year>
count the days of the year <year>

= columns-year-february
> date -d "<year>-03-01 -1 day" +%d
how many days did February <year> have?
number of days in February <year>
last day of February <year>, only the day
Print how many days February has in the year <year>.
length of February in <year>
28 or 29 days in February <year>?
did February <year> have 29 days? print the number
days of February in the year <year>
was there a 29th of February in <year>? show the last day number of that month
what is the last day number of February <year>
count the days of February <year>
February of <year>, how many days
`,
)

const leftovers = intents(
  'text',
  String.raw`
= columns-csv-longest-value
> awk -F, 'length($<col>) > length(m) { m = $<col> } END { print m }' <csv>
the longest value in <col> of <csv>
longest text in <col> of <csv>
which entry in <col> of <csv> has the most characters?
In <csv>, print the value of <col> that is the longest.
$show the longest word in <col> of <csv>
<csv>: longest entry in <col>
the value with the most letters in <col> of <csv>
what is the longest string <csv> has in <col>
print only the longest of the values in <col> of <csv>
of all values in <col> of <csv> the one with the greatest length
longest content of <col>, file <csv>
find the entry of maximum length in <col> of <csv>

= columns-csv-at-least-count
> awk -F, '$<col> >= <lineb>' <csv> | wc -l
how many rows of <csv> have at least <lineb> in <col>?
number of lines in <csv> with <col> of <lineb> or more
$count the rows of <csv> whose <col> is at least <lineb>
In <csv>, count the lines where <col> is <lineb> or greater.
how many in <csv> passed, that is at least <lineb> in <col>
count of records in <csv> with <lineb> or more in <col>
<csv>: how many have <col> >= <lineb>
how many entries of <csv> reach <lineb> in <col>?
number of rows in <csv> not below <lineb> in <col>
just the number of lines of <csv> with at least <lineb> in <col>
how many of the rows in <csv> have <lineb> or a bigger number in <col>
tell me how many lines of <csv> have a minimum of <lineb> in <col>

= columns-csv-empty-count
> awk -F, '$<col> == ""' <csv> | wc -l
how many rows of <csv> have nothing in <col>?
how many empty fields are in <col> of <csv>
number of lines in <csv> with an empty <col>
$count the rows of <csv> where <col> is empty
In <csv>, count the lines in which <col> is empty.
how often is <col> missing in <csv>?
count of missing values in <col> of <csv>
<csv>: how many blanks in <col>
how many entries of <csv> lack <col>
number of records of <csv> whose <col> is blank
in how many lines of <csv> is <col> left empty
just the number of empty values in <col> of <csv>

= columns-csv-spread
> awk -F, 'NR == 2 { min = max = $<col> } NR > 1 { if ($<col> < min) min = $<col>; if ($<col> > max) max = $<col> } END { print max - min }' <csv>
difference between the biggest and the smallest number in <col> of <csv>
range of <col> in <csv>, that is largest minus smallest
maximum minus minimum of <col> in <csv>
In <csv>, the first line is a header. Print the difference of the largest and the smallest number in <col>.
how far apart are the highest and the lowest <col> in <csv>? one number
spread of <col> in <csv>: highest minus lowest
$show max minus min for <col> of <csv>
subtract the smallest number in <col> of <csv> from the largest
the gap between minimum and maximum of <col> in <csv>
<csv>, <col>: biggest value less smallest value
what is the difference between the top and the bottom value in <col> of <csv>
work out the span of <col> in <csv>, largest number minus smallest

= columns-csv-first-to-end
> awk -F, -v OFS=, '{ f = $1; sub(/^[^,]*,/, ""); print $0, f }' <csv>
<csv> with the first column moved to the end
move the first column of <csv> to the end and print it
put the first field of each line of <csv> last
In <csv>, move the first column behind all others and print the lines.
$show <csv> with its first column at the end
make the first column of <csv> the last one
<csv>: first column to the very right
the first field should come last in every row of <csv>
shift column one of <csv> to the end of the line
print <csv>, but column 1 goes to the end
all columns of <csv>, the first one moved to the back
reorder <csv> so that the first column becomes the last

= columns-csv-running
> awk -F, 'NR > 1 { s += $<col>; print s }' <csv>
running total of <col> in <csv>
running sum of <col> in <csv>, without the header
cumulative sum of <col> in <csv>
In <csv>, the first line is a header. Print the running total of <col>, one number per row.
$show the cumulative total of <col> of <csv> line by line
the sum so far of <col> after each row of <csv>
<csv>: <col> as a running balance
add up <col> of <csv> row by row and print every subtotal
balance after each row in <csv>, amounts in <col>
the numbers of <col> in <csv> accumulated, one line a row
running total over <col>, file <csv>
print how <col> of <csv> adds up after every row

= columns-csv-year-rows quiet
> awk -F, '$<col> ~ /^<year>-/' <csv>
rows of <csv> from <year>, the date is in <col>
lines of <csv> dated <year>, date in <col>
all rows in <csv> of the year <year> (date in <col>)
In <csv>, <col> is a date like 2024-03-15. Print the rows from <year>.
$show the rows of <csv> whose date in <col> is in <year>
entries of <csv> from the year <year>, <col> has the date
<csv>: only <year>, dates are in <col>
which rows of <csv> have a date of <year> in <col>
filter <csv> to the year <year> by the date in <col>
records of <csv> with a date in <year>, see <col>
keep the lines of <csv> where the date in <col> is from <year>
everything in <csv> that happened in <year>, date in <col>

= columns-csv-year-sum
> awk -F, '$<colnum> ~ /^<year>-/ { s += $<colnum2> } END { print s + 0 }' <csv>
sum of <colnum2> in <csv> for the rows of <year>, date in <colnum>
total <colnum2> of <csv> in the year <year>; the date is in <colnum>
how much is <colnum2> of <csv> altogether for <year>? dates are in <colnum>
In <csv>, <colnum> is a date like 2024-03-15. Add up <colnum2> of the rows from <year>.
add up <colnum2> of <csv>, only rows with a date of <year> in <colnum>
<csv>: <year> total of <colnum2>, date in <colnum>
what did <colnum2> sum up to in <year>? file <csv>, date in <colnum>
total of <colnum2> over the lines of <csv> whose <colnum> is a date in <year>
yearly sum for <year> from <csv>, amounts in <colnum2>, dates in <colnum>
sum the amounts in <colnum2> of <csv> for <year> (<colnum> is the date)
$show the sum of <colnum2> in <csv> with <year> dates in <colnum>
for the year <year> only, the total of <colnum2> in <csv> by the date in <colnum>

= columns-group-sum-ranked
> awk '{ s[$<colnum>] += $<colnum2> } END { for (k in s) print s[k], k }' <log> | sort -rn
sum of <colnum2> for every <colnum> in <log>, highest sum first
total <colnum2> per <colnum> of <log>, biggest total on top
$show for each <colnum> in <log> the sum of <colnum2>, largest first
In <log> the columns are separated by spaces. Add up <colnum2> for each value of <colnum> and sort by the sum, descending.
which <colnum> of <log> has the most <colnum2> in total? ranking of all
<log>: totals of <colnum2> by <colnum>, from high to low
add <colnum2> up per <colnum> in <log> and rank by total
group <log> by <colnum>, sum <colnum2>, descending by sum
sums of <colnum2> grouped by <colnum> in <log>, highest first
ranking of <colnum> by their summed <colnum2> in <log>
per <colnum> total of <colnum2>, <log>, in descending order
the <colnum2> of each <colnum> in <log> added together, biggest first

= columns-colons-tabs
> tr ':' '\t' < <bare>
replace the colons in <bare> with tabs
turn every colon of <bare> into a tab, print it
print <bare> with tabs instead of colons
colons to tabs in <bare>
convert the colon separated <bare> to tab separated
In <bare>, print a tab for each colon.
$show <bare> with all colons as tabs
tabs for colons, <bare>
make <bare> tab-delimited, it has colons now; only print it
<bare> with each colon changed to a tab
change the separator of <bare> from colon to tab
output <bare>, a tab in place of every colon

= columns-colons-commas
> tr ':' ',' < <bare>
replace the colons in <bare> with commas
turn every colon of <bare> into a comma, print it
print <bare> with commas instead of colons
colons to commas in <bare>
convert the colon separated <bare> to comma separated
In <bare>, print a comma for each colon.
$show <bare> with all colons as commas
commas for colons, <bare>
make <bare> comma-delimited, it has colons now; only print it
<bare> with each colon changed to a comma
change the separator of <bare> from colon to comma
output <bare>, a comma in place of every colon

= columns-commas-points
> tr ',' '.' < <bare>
decimal commas to points in <bare>
replace the commas in <bare> with points
print <bare> with a dot instead of every comma
turn decimal commas of <bare> into decimal points
commas to dots in <bare>
In <bare>, numbers are written with a comma. Print them with a point.
$show <bare> with all commas as dots
dots for commas, <bare>
change 3,14 to 3.14 everywhere in <bare>, print only
<bare> with each comma changed to a full stop
the numbers in <bare> have a decimal comma, print them with a decimal point
output <bare>, a period in place of every comma

= columns-tsv-max
> cut -f<col> <tsv> | sort -n | tail -n 1
the largest number in <col> of <tsv>
maximum of <col> in <tsv>
highest value in <col> of the tab separated <tsv>
In <tsv> the fields are separated by tabs. Print the largest number of <col>.
what is the biggest number in <col> of <tsv>?
max of <col>, <tsv>
<tsv>: greatest value of <col>
$show just the highest number of <col> in <tsv>
top value in <col> of the TSV <tsv>, only the number
how high does <col> of <tsv> go?
largest <col> in the tab-delimited <tsv>
biggest of the numbers in <col>, file <tsv>

= columns-semi-mean
> awk -F';' '{ s += $<col> } END { print s / NR }' <csv>
average of <col> in the semicolon separated <csv>
semicolon file <csv>: average of <col>
mean of <col> in <csv>, fields split at semicolons
In <csv> the fields are separated by semicolons. Print the average of <col>.
average <col> of <csv> (semicolon-separated)
<csv> with ; as separator: mean of <col>
what is <col> of <csv> on average? semicolons divide the columns
$show the mean of <col> in the semicolon-delimited <csv>
average of the numbers in <col> of <csv>, delimiter semicolon
compute the mean of <col> for the semicolon csv <csv>
<csv> has semicolons between the fields, average <col>
avg of <col> in <csv>, separator is a semicolon

= columns-semi-distinct-count
> cut -d';' -f<col> <csv> | sort -u | wc -l
number of distinct values in <col> of <csv>, separator ;
how many different values are in <col> of the semicolon separated <csv>?
$count the distinct <col> of <csv>, fields split at semicolons
In <csv> the fields are separated by semicolons. Count the different values of <col>.
how many different <col> has the semicolon file <csv>
number of unique <col> in the semicolon-delimited <csv>
<csv> with ; as separator: how many distinct <col>
semicolons divide the columns of <csv>; count the unique values of <col>
count of different entries in <col> of <csv>, delimiter semicolon
how many distinct <col> are in semicolon-separated <csv>
just the number of different values in <col> of the semicolon csv <csv>
unique count of <col> in <csv>, which has semicolons between the fields

= columns-negative quiet
> awk '$1 < 0' <nums>
print the negative numbers of <nums>
numbers below zero in <nums>
$show only the negative numbers in <nums>
In <nums>, print the numbers that are less than zero.
which numbers in <nums> are negative?
everything under 0 in <nums>
<nums>: negative numbers only
list all values in <nums> smaller than zero
the minus numbers from <nums>
filter <nums> for numbers below 0
keep just the negative values of <nums>
negative entries in <nums>
`,
)

const units = intents(
  'system',
  `
= columns-days-minutes
> echo $((<small> * 24 * 60))
how many minutes are in <small> days?
how many minutes in <small> days
<small> days in minutes
minutes in <small> days
convert <small> days to minutes
Print the number of minutes in <small> days.
<small> days, how many minutes is that?
what are <small> days in minutes
number of minutes that <small> days have
turn <small> days into minutes
<small> days expressed in minutes
calculate the minutes of <small> days

= columns-days-hours
> echo $((<small> * 24))
how many hours are in <small> days?
how many hours in <small> days
<small> days in hours
hours in <small> days
convert <small> days to hours
Print the number of hours in <small> days.
<small> days, how many hours is that?
what are <small> days in hours
number of hours that <small> days have
turn <small> days into hours
<small> days expressed in hours
calculate the hours of <small> days

= columns-seconds-hours
> echo $((<bignum> / 3600))
<bignum> seconds in hours
how many hours are <bignum> seconds?
convert <bignum> seconds to full hours
whole hours in <bignum> seconds
Print how many full hours <bignum> seconds are.
<bignum> seconds, how many hours is that?
what are <bignum> seconds in hours
turn <bignum> seconds into hours
number of full hours that <bignum> seconds make
<bignum> seconds expressed in hours
calculate the hours of <bignum> seconds
<bignum> s to hours, whole ones

= columns-minutes-seconds
> echo $((<mins> * 60))
how many seconds are in <mins>?
how many seconds in <mins>
<mins> in seconds
seconds in <mins>
convert <mins> to seconds
Print the number of seconds in <mins>.
<mins>, how many seconds is that?
what are <mins> in seconds
number of seconds that <mins> have
turn <mins> into seconds
<mins> expressed in seconds
calculate the seconds of <mins>
`,
)

export const missedColumns = [...tables, ...data, ...numbers, ...leftovers, ...units]
