import { moreWordings } from '../grammar.ts'

/** More ways to ask for columns, sums, fields of JSON and small calculations. */
export const saidAgainColumns = moreWordings(`
= text/head-one
show just the header of <file>
only the heading of <file>, no rows
the column titles of <file> and nothing below
the header line alone from <file>
$show only the header row of <file>
<file>, header only
I just want to see the header of <file>, none of the data
the heading line of <file> by itself
In the file <file>, the first line is a header. Print the header only.

= text/again-swap-first-two
the first two columns of <csv> swapped, all other columns as before
switch columns one and two of <csv> and print every column
$show <csv> with columns 1 and 2 swapped around
swap column 1 with column 2 in <csv>
the first column of <csv> after the second one, the rest unchanged
turn the first two columns of <csv> around
<csv>: column two first, then column one, then the rest
please exchange the first two columns of <csv>

= json/key
what's the <stem> in <json>
<stem> from <json>
the <stem> in <json>
what is the <stem> of <json>?
$show the <stem> in <json> without quotes
print the <stem> of <json>, plain
<json>: the <stem>
In the JSON object in <json>, print the value of <stem> without quotes.
just the <stem> from <json>, please
get the <stem> out of <json>
which <stem> is in <json>
value of .<stem> in <json>
read the <stem> field of <json>

= text/again-jq-nested
the <confkey> inside <section> in <json>
print the <confkey> inside <section> in <json>, without quotes
value of .<section>.<confkey> in <json>
.<section>.<confkey> from <json>
<json>: <section>.<confkey>
what is <section>.<confkey> in <json>?
$show the <confkey> of the <section> in <json>, plain
In the JSON file <json> there is an object <section>. Print its <confkey> without quotes.
the <section>'s <confkey> in <json>
from <json> only the <confkey> that belongs to <section>
<confkey> of the <section>, file <json>
read <section>.<confkey> from <json>

= text/again-jq-each-bare
<readvar> of all objects in <list>, one per line without quotes
<readvar> of every record in <list>, which is an array
one <readvar> a line from the array in <list>
$show only the <readvar> of each object in <list>
<list>: every object's <readvar>, plain text
The file <list> contains an array of objects. Print only the <readvar> of each object, one per line.
the <readvar> of all of them in <list>, no quotes
for each object of the array <list> its <readvar>
print every <readvar> from <list> without quotation marks
just the <readvar> values of <list>, a line for each object

= text/again-jq-objects-where
<list>: only the objects whose <readvar> is <value>
objects of <list> with <readvar> equal to <value>
$show the whole objects in <list> that have <value> as <readvar>
all entries of <list> where <readvar> is <value>, complete
In the array in <list>, print the objects whose <readvar> is <value>.
<list>, objects where <readvar> equals <value>
filter <list> by <readvar> <value>
which records of <list> have <value> in <readvar>? print them whole
every object in <list> with the <readvar> <value>
the elements of the array <list> with <readvar> = <value>

= text/again-jq-field-where
the <readvar2> of those in <list> whose <readvar> is <value>
<list>: <readvar2> of the objects with <readvar> <value>
$show just the <readvar2> of each object in <list> with <value> as <readvar>
In the array in <list>, print the <readvar2> of every object whose <readvar> is <value>, without quotes.
who in <list> has the <readvar> <value>? print only the <readvar2>
<readvar2> where <readvar> equals <value>, from <list>
for all entries of <list> with <readvar> <value>, their <readvar2>
<readvar2> of everyone in <list> with <value> in <readvar>

= text/again-jq-total
add up the <readvar> of all objects in <list>
the <readvar> of all objects in <list> added together
sum of <readvar> over the array in <list>
<list>: <readvar> in total
how much <readvar> is there in <list> altogether
In the array in <list>, add up the <readvar> of all objects and print the sum.
total <readvar> in <list>
sum the <readvar> of each object in <list>

= text/again-jq-mean
average <readvar> over <list>
average <readvar> in <list>
mean <readvar> of the objects in <list>
<list>: the average of <readvar>
what is the <readvar> on average in <list>?
In the array in <list>, print the average <readvar> of all objects.
the mean of <readvar> across all entries of <list>
avg <readvar>, <list>

= text/again-jq-distinct
the different <readvar> in <list>
each <readvar> in <list> only once, sorted
distinct <readvar> values in <list>
which different <readvar> are there in <list>?
In the array in <list>, print every different <readvar> once, in alphabetical order.
unique <readvar> from <list>
<list>: all different <readvar>, one per line
every <readvar> of the objects in <list> without repeats
sorted list of <readvar> from <list>, no duplicates

= text/again-jq-tally
how many objects of <list> per <readvar>
number of entries in <list> for each <readvar>
count the objects in <list> by <readvar>
<list>: how many of each <readvar>
In the array in <list>, count how many objects there are for each <readvar>.
how many are there in <list> for every <readvar>?
each <readvar> in <list> with its count
group <list> by <readvar> and count

= text/again-jq-two-csv
<readvar> and <readvar2> of every object in <list> as csv
turn <list>, an array of objects with <readvar> and <readvar2>, into CSV lines
<list> to csv: <readvar>, <readvar2>
csv lines with <readvar> and <readvar2> from <list>
In the array in <list>, print <readvar> and <readvar2> of each object as CSV.
CSV of <readvar> and <readvar2>, taken from <list>
make csv rows with the <readvar> and the <readvar2> of all entries in <list>
convert <list> into CSV, columns <readvar> and <readvar2>

= text/again-jq-two-tsv
<readvar> and <readvar2> of every object in <list>, tab separated
turn <list> into tab separated lines with <readvar> and <readvar2>
<list> to tsv: <readvar>, <readvar2>
$show <readvar> and <readvar2> of each entry in <list> with a tab between
In the array in <list>, print <readvar> and <readvar2> of each object with a tab in between.
TSV of <readvar> and <readvar2>, taken from <list>
tab between <readvar> and <readvar2>, a line for each object of <list>
convert <list> into TSV, columns <readvar> and <readvar2>

= text/again-jq-sorted-field
<readvar2> of the objects in <list>, sorted by <readvar>
sort <list> by <readvar> and show only the <readvar2>
all <readvar2> from <list> in order of <readvar>
<list> ordered by <readvar>, just the <readvar2> of each
In the array in <list>, sort the objects by <readvar> and print their <readvar2>, one per line.
the <readvar2> in <list> in the order of their <readvar>
every <readvar2> of <list>, lowest <readvar> first
list the <readvar2> from <list> by <readvar>

= text/again-jq-who-most
<readvar2> of the object with the highest <readvar> in <list>
which <readvar2> has the most <readvar> in <list>? only the <readvar2>
the <readvar2> with the largest <readvar> in <list>
<list>: <readvar2> of the one with the biggest <readvar>
In the array in <list>, print the <readvar2> of the object whose <readvar> is the largest, without quotes.
who leads <list> in <readvar>? print the <readvar2>
top <readvar> in <list>, its <readvar2> only
<readvar2> where <readvar> is at its maximum, from <list>

= text/again-jq-del-any
remove the key <readvar> from <json> and print it
delete <readvar> from <json>, print the result
<json> without its <readvar>
$show the object in <json> without the key <readvar>
print the object in <json>, but not its <readvar>
hide <readvar> when showing <json>
strip the key <readvar> from <json> and print what is left
all of <json> apart from <readvar>, only print

= text/again-jq-set-text-place
change the <readvar> in <json> to <value> and save
set <readvar> to <value> in <json>, write it back
update <readvar> in <json> to <value>, in the file itself
In the file <json>, change the <readvar> to <value> and save it under the same name.
<json> should have <value> as <readvar>, change the file
make the <readvar> of <json> <value> and keep it in the file
edit <json> so that <readvar> is <value>
write <value> into the <readvar> of <json>, saved

= text/again-jq-inner-keys
list the <readvar> in <json>, only the names
names of all <readvar> in <json>
the keys below <readvar> in <json>, one per line without quotes
only the keys of the <readvar> object in <json>
In <json>, print the names of the keys inside <readvar>, one per line.
which <readvar> are listed in <json>? names only
key names under <readvar> in <json>, plain
<json>: keys of <readvar>

= text/again-jq-first-field
<readvar> of the first object in <list>
the first object's <readvar> in <list>
$show only the <readvar> of the first entry of <list>
which <readvar> comes first in the array <list>?
the <readvar> at the start of the array in <list>
In the array in <list>, print the <readvar> of the first object without quotes.
first <readvar> of <list>
<list>, element 0, its <readvar>

= json/sortby
sort the objects in <list> by <itemkey>
objects in <list> sorted by <itemkey>, ascending
In the array in <list>, sort the objects by <itemkey> and print them.
<list>, objects in the order of <itemkey>
put the objects of the array <list> in ascending order of <itemkey>
whole objects from <list>, sorted by their <itemkey>
arrange the entries of <list> by their <itemkey>, low to high
print the array of <list> ordered by <itemkey>

= daily/mixed-jq-key-count
how many keys does <json> have
number of keys in <json>
how many fields are in the object in <json>?
count of the top level keys of <json>
count the keys of <json>
<json>: how many keys at the top
Print the number of keys the object in <json> has.
how many different keys are in <json>, top level only

= json/tags-length
how many tags are in <json>
number of elements in the tags array of <json>
how long is the array tags in <json>?
count what is in tags in <json>
In <json>, print how many elements the array tags has.
the length of tags in <json>
size of the tags list of <json>
<json>: how many tags

= daily/mixed-bc-scale
what is <lineb> divided by <line> with <small> decimals
<lineb> / <line> with <small> decimals
<lineb> divided by <line> to <small> decimal places
how much is <lineb> by <line>, <small> decimals
Print the result of <lineb> divided by <line> with <small> decimals.
calculate <lineb> / <line> with <small> digits after the comma
the result of <lineb> / <line>, <small> decimal digits
<small> decimals of <lineb> / <line>

= daily/mixed-bc-root
square root of <lineb> to <small> decimal places
square root of <lineb> to <small> places
what is the root of <lineb> with <small> decimals
sqrt(<lineb>) to <small> decimal places
Print the square root of <lineb> to <small> decimal places.
the square root of <lineb>, <small> digits behind the point
root of <lineb> to <small> decimal digits
give the square root of <lineb> with <small> decimals

= daily/mixed-percent-of
how much is <line>% of <lineb>
<line>% of <lineb>
<line> percent of <lineb>, please
what's <line> percent of <lineb>?
<line> percent out of <lineb>, the amount
Print <line> percent of <lineb>.
work out <line>% of <lineb>
a share of <line> percent of <lineb>, how much is it
the amount that is <line>% of <lineb>

= system/calc-percent
what percentage is <line> of <lineb>
what percent of <lineb> is <line>
<line> out of <lineb> in percent
<line> of <lineb> as a percentage
how many percent of <lineb> are <line>?
Print what percentage <line> is of <lineb>, with two decimals.
<line> is how many percent of <lineb>
percentage that <line> makes of <lineb>

= daily/mixed-two-power
2 to the power of <lineb>
2 to the power <lineb>
2 ** <lineb>
what is 2^<lineb>?
Print 2 to the power of <lineb>.
2 raised to the power of <lineb>
the <lineb>th power of 2
value of 2 to the power of <lineb>

= daily/mixed-power-of
<lineb> to the power of <small>
<lineb> to the power <small>
what is <lineb>^<small>?
Print <lineb> to the power of <small>.
<lineb> raised to the power of <small>
the <small>th power of <lineb>
work out <lineb> to the power of <small>

= system/dec-to-bin
binary of <lineb>
<lineb> as binary
binary for <lineb>
<lineb> to binary
the number <lineb> in base 2
Print the number <lineb> in binary.
what does <lineb> look like in binary?
write <lineb> as a binary number
the binary form of <lineb>

= files/c-sha-only
sha256 of <anyfile>, only the hash
only the hash: sha256 of <anyfile>
sha256 checksum of <anyfile>, only the checksum
SHA-256 of <anyfile>, no file name
<anyfile>, sha256, nothing but the hash
the sha256 of <anyfile> alone, without the name
just the hash of <anyfile>, sha256
Print the SHA-256 of <anyfile>, only the hash itself.

= text/again-semicolon-field
fields in <file> are separated by semicolons: give me <col>
<file> is separated by semicolons, I need <col>
$show <col> of <file>, separator semicolon
<col> of the semicolon separated <file>
the semicolon-delimited <file>: <col>
In <file> the fields are separated by semicolons. Print only <col>.
<col> of <file>, fields are separated by ;
semicolon file <file>, only <col>
split <file> at semicolons and print <col>
semicolons divide the columns of <file>; print <col>

= text/again-semicolon-sum
total of <col> of <file> (semicolon separated)
sum of <col> in the semicolon separated <file>
add up <col> of <file>, separator semicolon
<file> has semicolons between the fields: total of <col>
In <file> the fields are separated by semicolons. Print the sum of <col>.
the semicolon-delimited <file>: <col> added up
what does <col> of <file> add up to? fields are split at semicolons
semicolon file <file>, <col> summed
sum up <col>, file <file>, fields separated by ;

= text/again-semicolon-where
show the lines of <file> whose <col> is <value>, separated by semicolons
lines of the semicolon separated <file> with <value> in <col>
<file> has semicolons between the fields: only lines with <value> as <col>
In <file> the fields are separated by semicolons. Print the lines whose <col> is <value>.
rows of <file> where <col> equals <value>, separator semicolon
the semicolon-delimited <file>: <col> must be <value>
which lines of the semicolon file <file> have exactly <value> in <col>
filter <file>, fields separated by ;, to <col> equal to <value>
keep the rows of <file> with <value> in <col>; semicolons divide the columns

= text/again-colon-field
<file> has fields separated by colons. Print only <col>.
In the file <file> every line has fields separated by a colon. Print only <col>.
<col> of the colon separated <file>
$show <col> of <file>, fields are split by colons
the colon-delimited <file>: <col>
<col> of each line in <file>, the separator is a colon
<file> is separated by colons, I need <col>
split the lines of <file> at the colon and give me <col>
colons divide the fields of <file>; print <col>

= text/again-tab-two
columns <small> and <small2> of <bare>, which is tab separated
fields <small> and <small2> of the tab-delimited <bare>
In <bare> the fields are separated by tabs. Print fields <small> and <small2>.
<bare> has tabs between the columns: number <small> and number <small2>
the TSV file <bare>, only columns <small> and <small2>
cut tab-separated columns <small> and <small2> out of <bare>
$show column <small> and column <small2> of <bare>, separator tab
tab file <bare>: columns <small> and <small2>

= text/again-tab-tally
how often does each value come in <col> of the tab separated <bare>, most frequent first
tab-delimited <bare>: count the values of <col>, commonest on top
In <bare> the fields are separated by tabs. Count how often each value of <col> occurs, largest count first.
<bare> has tabs between the columns; frequency of each <col>, highest first
counts per <col> in the TSV file <bare>, descending
tally of <col> in <bare>, split at tabs, most common first
$show each <col> of the tab file <bare> with its count, biggest count first
ranking of <col> values in <bare>, separator tab

= text/again-tab-sum
<col> of the tab separated <bare> added up
total of <col> in <bare>, fields separated by tabs
the tab-delimited <bare>: sum of <col>
In <bare> the fields are separated by tabs. Add up <col> and print the sum.
<bare> has tabs between the columns; what is the sum of <col>?
sum up <col> of the TSV file <bare>
add up <col> of <bare>, separator tab
tab file <bare>, total of <col>

= text/again-tab-where
lines of the tab separated <bare> with <value> in <col>
rows of <bare> where <col> is <value>, fields separated by tabs
the tab-delimited <bare>: only lines with <value> as <col>
In <bare> the fields are separated by tabs. Print the lines whose <col> is exactly <value>.
<bare> has tabs between the columns; keep rows with <col> equal to <value>
which lines of the TSV file <bare> have <value> in <col>?
filter the tab file <bare> by <value> in <col>
$show lines of <bare>, separator tab, that have <value> in <col>

= text/csv-top-rows
the <small> rows of <csv> with the biggest <col>, not the header
the <small> most expensive entries in <csv>, the price is in <col>
top <small> of <csv> by <col>, highest first, header left out
<small> best rows of <csv>, score in <col>, without the heading
which <small> records in <csv> have the largest <col>? header not included
the <small> oldest people in <csv>, the age is in <col>, no header
In <csv>, the first line is a header. Print the <small> rows with the largest number in <col>, largest first.
the <small> highest in <csv>, going by the number in <col>, no heading
<csv> has a header; its top <small> rows by <col>

= text/asked-csv-who-least
<csv>: <colnum2> of the row with the lowest <colnum>
<colnum2> of the cheapest entry in <csv>, the price is in <colnum>
the name (<colnum2>) of the cheapest thing in <csv>, price in <colnum>
who is the youngest in <csv>? age in <colnum>, print only the name in <colnum2>
In <csv>, print <colnum2> of the row whose <colnum> is the smallest, nothing else. The first line is a header.
only <colnum2> of the row in <csv> with the least in <colnum>
<csv> has a header: what is in <colnum2> where <colnum> is lowest?
name in <colnum2> with the smallest number in <colnum> of <csv>

= text/asked-csv-who-most
<csv>: <colnum2> of the row with the highest <colnum>
<colnum2> of the most expensive entry in <csv>, the price is in <colnum>
the name (<colnum2>) of the best in <csv>, points in <colnum>
who is the oldest in <csv>? age in <colnum>, print only the name in <colnum2>
In <csv>, print <colnum2> of the row whose <colnum> is the largest, nothing else. The first line is a header.
only <colnum2> of the row in <csv> with the most in <colnum>
<csv> has a header: what is in <colnum2> where <colnum> is highest?
name in <colnum2> with the biggest number in <colnum> of <csv>

= daily/csv-count-value
how many rows of <csv> have <value> in <col>?
how many rows in <csv> say <value> in <col>
number of records in <csv> with <value> as <col>
<csv>: how many lines have <value> in <col>
In <csv>, count the rows whose <col> is exactly <value> and print the number.
count of rows with <col> equal to <value> in <csv>
how many entries of <csv> are <value> in <col>
how many are <value>, going by <col> of <csv>?

= text/asked-col-where-over
<colnum2> of <log> where <colnum> is over <lineb>
<colnum2> of the lines in <log> with more than <lineb> in <colnum>
$show only <colnum2> of <log> when <colnum> is above <lineb>
In <log> the columns are separated by spaces. Print <colnum2> of the lines whose <colnum> is greater than <lineb>.
<log>: <colnum2> if <colnum> exceeds <lineb>
for lines of <log> with <colnum> bigger than <lineb>, only their <colnum2>
which <colnum2> have a number above <lineb> in <colnum> of <log>?
just <colnum2> from rows of <log> having <colnum> > <lineb>

= text/table-log-max
max of <col> in <log>
largest number in <col> of <log>, only the number
the maximum of <col>, file <log>
$show just the highest number from <col> of <log>
<log>: highest value in <col>
In <log> the columns are separated by spaces. Print the largest number of <col>.
biggest value <log> has in <col>
what is the max in <col> of <log>?

= text/median
median of <nums>
the median of the numbers in <nums>
what is the median in <nums>?
<nums>: median
median value of <nums>
middle number of <nums> when they are sorted
Print the median of the numbers in <nums>.
calculate the median over all lines of <nums>

= text/table-add-product
print each line of <csv> followed by the product of <colnum> and <colnum2>, comma before it
each row of <csv> with <colnum> times <colnum2> as one more column
<csv>, at the end of each line the product of <colnum> and <colnum2>
append a column with <colnum> multiplied by <colnum2> to <csv> and print it
In <csv>, print every line and after a comma the product of <colnum> and <colnum2>.
all columns of <csv>, and as the last one <colnum> * <colnum2>
$show the lines of <csv> extended by <colnum> times <colnum2>
add <colnum> x <colnum2> as a new last field to the lines of <csv>

= text/again-seconds-clock
<idnum> seconds as hours, minutes and seconds
<idnum> seconds in H:M:S
<idnum> seconds written as hh:mm:ss
how many hours, minutes and seconds are <idnum> seconds?
convert <idnum> seconds to hours:minutes:seconds
Print <idnum> seconds in the form hours:minutes:seconds.
hours, minutes and seconds of <idnum> seconds
turn <idnum> seconds into a time like 01:02:03

= text/again-seq-range-comma
numbers from <line> to <lineb>, comma separated on one line
numbers <line> to <lineb> in one line with commas
<line> to <lineb> separated by commas
a comma separated line with the numbers <line> to <lineb>
Print the numbers from <line> to <lineb> on one line, separated by commas.
count from <line> to <lineb>, commas in between, single line
<line>, and so on up to <lineb>, in one line with commas
one line: the numbers from <line> through <lineb> with commas between them

= text/common-csv-over-other
<colnum2> of the rows in <csv> with more than <lineb> in <colnum>, no header
only the names, <colnum2>, of rows in <csv> that have more than <lineb> in <colnum>, header excluded
which entries in <csv> have over <lineb> in <colnum>? only <colnum2>, not the heading
In <csv>, the first line is a header. Print <colnum2> of the rows whose <colnum> is greater than <lineb>.
<csv> has a header: <colnum2> where <colnum> is above <lineb>
who has more than <lineb> (<colnum>) in <csv>? just the name in <colnum2>, without the header
skip the header of <csv>; <colnum2> if <colnum> > <lineb>
after the header of <csv>, <colnum2> of the lines with <colnum> over <lineb>

= text/again-last-column-is
rows of <csv> whose last column is <value>
rows of <csv> ending in the field <value>
lines of <csv> with <value> in the last column
<csv>: last field must be <value>
In <csv>, print the rows whose last column is exactly <value>.
only rows of <csv> that have <value> as their last field
which records of <csv> say <value> in the final column?
filter <csv> by <value> in its last column

= text/nums-multiply
multiply every number in <nums> by <small>
each number of <nums> times <small>
every number in <nums> multiplied by <small>, one per line
<nums>, all numbers times <small>
In <nums>, multiply each number by <small> and print it.
$show the numbers of <nums> times <small>
print <small> times each number in <nums>
the numbers in <nums>, each <small> times as big

= files/c-md5-only
checksum of <anyfile> with md5, only the checksum
md5 of <anyfile>, only the hash
md5 checksum of <anyfile>, no file name
<anyfile>, md5, nothing but the hash
just the hash of <anyfile>, md5
the md5 of <anyfile> alone, without the name
Print the MD5 of <anyfile>, only the hash itself.
only the checksum: md5 of <anyfile>

= text/common-csv-three
columns <colnum>, <colnum2> and <colnum3> of <csv> in this order
<csv> with only <colnum>, <colnum2>, <colnum3>, in just this order
reorder <csv>: <colnum>, then <colnum2>, then <colnum3>
In <csv>, print <colnum>, <colnum2> and <colnum3> of each line in this order with commas between.
$show <colnum>, <colnum2> and <colnum3> of <csv>, in that order
first <colnum>, second <colnum2>, third <colnum3> of <csv>, comma separated
put <colnum> of <csv> first, after it <colnum2> and <colnum3>, nothing else
three columns of <csv> in the order <colnum>, <colnum2>, <colnum3>
`)
