import { intents } from '../grammar.ts'

/** Wanted of tables: counts under a limit, products of each row, the part before or after a sign. */
const tables = intents(
  'text',
  String.raw`
= wanted-csv-under-count
> awk -F, '$<col> < <lineb>' <csv> | wc -l
how many rows of <csv> have less than <lineb> in <col>?
number of rows in <csv> with <col> below <lineb>
count the rows of <csv> whose <col> is under <lineb>
how often is <col> of <csv> smaller than <lineb>?
<csv>: how many are under <lineb> in <col>, only the number
Print how many lines of <csv> have a number below <lineb> in <col>.
only the count of those in <csv> who stay below <lineb>, <col>
how many failed? less than <lineb> points in <col> of <csv>
of how many articles in <csv> are fewer than <lineb> left, <col> is the stock
tell me how many entries of <csv> fall short of <lineb> in <col>
<col> lower than <lineb>: how many such rows has <csv>
In the table <csv>, count the rows in which <col> is less than <lineb>.

= wanted-csv-at-most-count
> awk -F, '$<col> <= <lineb>' <csv> | wc -l
how many rows of <csv> have at most <lineb> in <col>?
number of rows in <csv> with <col> of <lineb> or less
count the rows of <csv> whose <col> is no more than <lineb>
how often is <col> of <csv> <lineb> or smaller?
<csv>: how many are at <lineb> or below in <col>, only the number
Print how many lines of <csv> have a number of at most <lineb> in <col>.
only the count of those in <csv> who don't go above <lineb>, <col>
how many have <lineb> or fewer points in <col> of <csv>
of how many articles in <csv> are <lineb> or fewer left, <col> is the stock
tell me how many entries of <csv> do not exceed <lineb> in <col>
<col> not larger than <lineb>: how many such rows has <csv>
In the table <csv>, count the rows in which <col> is less than or equal to <lineb>.

= wanted-csv-product-rows
> awk -F, '{ print $<colnum> * $<colnum2> }' <csv>
multiply <colnum> by <colnum2> on every row of <csv>
<colnum> times <colnum2> for each row of <csv>
for every line of the csv <csv> the product of <colnum> and <colnum2>
Print <colnum> multiplied by <colnum2> for each line of <csv>, which has no header.
what does each line of <csv> cost? quantity in <colnum>, price in <colnum2>
row by row in <csv>: <colnum> x <colnum2>, only the result
<csv>: the product of <colnum> and <colnum2>, each row separately
from the comma separated <csv>, <colnum> times <colnum2>, one result a line
work out <colnum> * <colnum2> line by line for <csv>
hours in <colnum>, rate in <colnum2> of <csv>: what each of them earned
how much does <colnum> times <colnum2> make in each row of <csv>?
area of each room in <csv>, width <colnum>, length <colnum2>

= wanted-csv-product-rows-nohead
> awk -F, 'NR > 1 { print $<colnum> * $<colnum2> }' <csv>
multiply <colnum> by <colnum2> on every row of <csv>, header skipped
<colnum> times <colnum2> for each row of <csv> below the header
for every line of the csv <csv> but the header the product of <colnum> and <colnum2>
Print <colnum> multiplied by <colnum2> for each line of <csv>, which has a header line.
skip the header; what does each line of <csv> cost? quantity in <colnum>, price in <colnum2>
row by row in <csv>, leaving out the title line: <colnum> x <colnum2>, only the result
<csv> has a header: the product of <colnum> and <colnum2>, each row separately
from the second line of <csv> on, <colnum> times <colnum2>, one result a line
work out <colnum> * <colnum2> line by line for <csv>, without its first line
hours in <colnum>, rate in <colnum2> of <csv>, titles on line 1: what each of them earned
how much does <colnum> times <colnum2> make in each data row of <csv>, not the header?
area of each room in <csv>, width <colnum>, length <colnum2>, ignore the header

= wanted-csv-at-least-other
> awk -F, 'NR > 1 && $<colnum> >= <lineb> { print $<colnum2> }' <csv>
names (<colnum2>) of everybody in <csv> with at least <lineb> in <colnum>
who reached <lineb> or more in <colnum> of <csv>? print only <colnum2>, no header
<colnum2> of the rows in <csv> whose <colnum> is <lineb> or higher, header skipped
<csv> has a header: <colnum2> where <colnum> is at least <lineb>
In <csv>, the first line is a header. Print <colnum2> of the rows whose <colnum> is at least <lineb>.
just <colnum2>, for data rows of <csv> where <colnum> >= <lineb>
which <colnum2> of <csv> have <lineb> and more as <colnum>? not the heading
skip the header of <csv>; <colnum2> if <colnum> is no less than <lineb>
passed with <lineb> or more (<colnum>): the names, <colnum2>, from <csv>, without the title line
give me <colnum2> if <colnum> is <lineb> or above, file <csv>, leave the header out
<csv>: <colnum2> of those who have <lineb> or over in <colnum>, without the header
after the header of <csv>, <colnum2> of the lines with <colnum> of <lineb> and up

= wanted-csv-at-most-other
> awk -F, 'NR > 1 && $<colnum> <= <lineb> { print $<colnum2> }' <csv>
names (<colnum2>) of everybody in <csv> with at most <lineb> in <colnum>
who has <lineb> or less in <colnum> of <csv>? print only <colnum2>, no header
<colnum2> of the rows in <csv> whose <colnum> is <lineb> or lower, header skipped
<csv> has a header: <colnum2> where <colnum> is at most <lineb>
In <csv>, the first line is a header. Print <colnum2> of the rows whose <colnum> is at most <lineb>.
just <colnum2>, for data rows of <csv> where <colnum> <= <lineb>
which <colnum2> of <csv> have <lineb> and less as <colnum>? not the heading
skip the header of <csv>; <colnum2> if <colnum> is no more than <lineb>
no dearer than <lineb> (<colnum>): the names, <colnum2>, from <csv>, without the title line
give me <colnum2> if <colnum> is <lineb> or below, file <csv>, leave the header out
<csv>: <colnum2> of those who have <lineb> or under in <colnum>, without the header
after the header of <csv>, <colnum2> of the lines with <colnum> of <lineb> and down

= wanted-csv-sum-by-plain
> awk -F, '{ s[$<colnum>] += $<colnum2> } END { for (k in s) print k, s[k] }' <csv>
sum of <colnum2> per <colnum> in <csv>, which has no header
<csv> has no header. Print for each value of <colnum> the sum of <colnum2>.
total per customer in <csv> (no header line): name in <colnum>, amount in <colnum2>
<csv> without header, <colnum2> added up for every <colnum>
the headerless <csv>: what does <colnum2> come to for each <colnum>?
no title row in <csv>; group by <colnum> and sum <colnum2>
for each different <colnum> of <csv> the total of <colnum2>, all lines are data
how much did each of them spend? <csv>, name <colnum>, amount <colnum2>, no header line to skip
add <colnum2> up by <colnum>, file <csv>, first line is data as well
per <colnum> the sum over <colnum2>, every line of <csv>, it has no header
<csv> starts right with the data: sums of <colnum2> by <colnum>
totals of <colnum2> by <colnum> from a csv without header, <csv>

= wanted-before-at
> cut -d@ -f1 <bare>
user names in front of the @ in <bare>
<bare>: what is left of the @ on each line
<bare> has mail addresses, one a line. Print the part before the @.
the local parts of the addresses in <bare>, up to the @
only the part before the at sign of every line in <bare>
cut each line of <bare> off at its @
names out of the e-mail addresses in <bare>, what stands ahead of the @
who are they? mail addresses in <bare> without the @ and the domain
from each address in <bare> just the bit before @
split the lines of <bare> at the @ and give me the first half
drop the @ and everything after it from the lines of <bare> when printing
the addresses in <bare>, without the @domain

= wanted-after-at
> cut -d@ -f2 <bare>
domains behind the @ in <bare>
<bare>: what is right of the @ on each line
<bare> has mail addresses, one a line. Print the part after the @.
the domain parts of the addresses in <bare>, from after the @
only the part after the at sign of every line in <bare>
what follows the @ on each line of <bare>
domains out of the e-mail addresses in <bare>, repeats included
which provider do they use? mail addresses in <bare> without the name and the @
from each address in <bare> just the bit after @
split the lines of <bare> at the @ and give me the second half
drop the @ and everything before it from the lines of <bare> when printing
the domain of every address in <bare>, one per line

= wanted-after-at-tally
> cut -d@ -f2 <bare> | sort | uniq -c | sort -rn
how many addresses of <bare> are at each domain, most frequent first
<bare> has one mail address a line. Print how often each domain after the @ occurs, the commonest first.
rank the domains behind the @ in <bare> by how often they occur
count the domains of the mail addresses in <bare>, largest count on top
which providers are most popular in <bare>? split at @, count, biggest first
tally what comes after the @ on the lines of <bare>, descending
the part after the at sign in <bare>, counted per value, most common first
addresses per domain in <bare>, from many to few
<bare>: domain after the @ with its number of addresses, highest number first
for each domain in the mail list <bare> its number of members, biggest first
how are the addresses of <bare> spread over domains? most used at the top
group the addresses in <bare> by the part after the @ and count, in descending order

= wanted-colon-over
> awk -F: '$<col> > <lineb>' <bare>
<bare> is colon separated, lines with more than <lineb> in <col>
lines of the colon separated <bare> where <col> is over <lineb>
In <bare> the fields are separated by colons. Print the lines whose <col> is greater than <lineb>.
with a colon between the fields of <bare>: whole lines if <col> is above <lineb>
<bare> has colons between its fields, who has more than <lineb> in <col>?
split <bare> at the colons and keep lines having <col> larger than <lineb>
only lines of <bare> with over <lineb> in <col>, separator is :
name:age lines in <bare>, show those above <lineb> in <col>
colon-delimited <bare>, <col> > <lineb>
which lines of <bare> exceed <lineb> in <col>? the fields are divided by colons
filter <bare>, fields with a colon in between, by <col> more than <lineb>
all entries of the colon file <bare> that have a number above <lineb> in <col>

= wanted-colon-under
> awk -F: '$<col> < <lineb>' <bare>
<bare> is colon separated, lines with less than <lineb> in <col>
lines of the colon separated <bare> where <col> is under <lineb>
In <bare> the fields are separated by colons. Print the lines whose <col> is less than <lineb>.
with a colon between the fields of <bare>: whole lines if <col> is below <lineb>
<bare> has colons between its fields, who has less than <lineb> in <col>?
split <bare> at the colons and keep lines having <col> smaller than <lineb>
only lines of <bare> with under <lineb> in <col>, separator is :
name:age lines in <bare>, show those below <lineb> in <col>
colon-delimited <bare>, <col> < <lineb>
which lines of <bare> stay below <lineb> in <col>? the fields are divided by colons
filter <bare>, fields with a colon in between, by <col> less than <lineb>
all entries of the colon file <bare> that have a number below <lineb> in <col>

= wanted-log-at-most
> awk '$<col> <= <lineb>' <log>
lines of <log> with at most <lineb> in <col>
lines of <log> where <col> is <lineb> or less
<log>: whole lines if <col> is no more than <lineb>
which lines in <log> have <lineb> or fewer in <col>
In <log> the fields are separated by spaces. Print the lines whose <col> is at most <lineb>.
<col> of <log> not above <lineb>, entire lines
keep lines of the log <log> that do not exceed <lineb> in <col>
who needed <lineb> or less? time is <col> in <log>
whitespace separated <log>, <col> smaller than or equal to <lineb>
lines of <log> with a <col> up to and including <lineb>
drop the lines of <log> with more than <lineb> in <col>
only lines of <log> whose <col> is <lineb> or lower

= wanted-log-under-count
> awk '$<col> < <lineb>' <log> | wc -l
how many lines of <log> have less than <lineb> in <col>?
number of lines in <log> with <col> below <lineb>
count the lines of <log> whose <col> is under <lineb>
<log>: how often is <col> smaller than <lineb>?
In <log> the fields are separated by spaces. Print how many lines have less than <lineb> as <col>.
only the count: lines of <log> with under <lineb> in <col>
how many lines in <log> stay below <lineb> in <col>
how many were faster than <lineb>? <log>, time is <col>
tell me how many entries of <log> fall short of <lineb> in <col>
whitespace separated <log>: number of lines with a <col> lower than <lineb>
<col> less than <lineb>, how many such lines has <log>
count in <log> everything with fewer than <lineb> in <col>

= wanted-log-two-tab
> awk '{ print $<small> "\t" $<small2> }' <log>
columns <small> and <small2> of <log> with a tab between them
print field <small>, a tab and field <small2> for each line of <log>
<log> is separated by spaces. Print fields <small> and <small2> with a tab in between.
the <small>th and the <small2>th word of <log>, tab separated in the output
from <log> only column <small> and column <small2>, output with tabs
words <small> and <small2> of every line in <log>, put a tab between the two
tab between field <small> and field <small2> of <log>, the other fields left out
for pasting into a spreadsheet: fields <small> and <small2> of <log> with a tab between
take columns <small> and <small2> from the whitespace separated <log> and join them by a tab
<log>, fields <small> and <small2>, tabs as output separator
make two tab-separated columns out of fields <small> and <small2> of <log>
I need the <small>th word, then a tab, then the <small2>th word of each line in <log>

= wanted-tsv-width
> head -n 1 <tsv> | awk -F'\t' '{ print NF }'
how many columns are in <tsv>?
number of columns in the tab-separated <tsv>
how wide is the table <tsv>, in columns
count the columns of <tsv>
<tsv>: how many tab-separated fields has its first line
In <tsv> tabs separate the columns. Print the number of columns.
tell me how many fields the header of <tsv> has
columns in <tsv>, how many?
the number of tab-delimited columns that <tsv> has
of how many columns does <tsv> consist
only the count of columns, <tsv>
just a number: how many columns <tsv> has

= wanted-csv-over-saved change
> awk -F, '$<col> > <lineb>' <csv> > <new>
write the rows of <csv> with over <lineb> in <col> to <new>
save those rows of <csv> whose <col> is above <lineb> as <new>
<csv> rows with more than <lineb> in <col>, into <new>
make <new> out of the rows of <csv> that exceed <lineb> in <col>
put every line of <csv> with a <col> greater than <lineb> into the file <new>
In the file <csv>, find the rows whose <col> is larger than <lineb> and write them to <new>.
<new> should hold the rows of <csv> where <col> is more than <lineb>
filter <csv> by <col> over <lineb>, result in <new>
store the big ones (<col> above <lineb>) of <csv> in <new>
rows from <csv> where <col> > <lineb> go to <new>
extract to <new> all of <csv> having more than <lineb> as <col>
everyone above <lineb> in <csv>, <col>, saved under <new>

= wanted-csv-under-saved change
> awk -F, '$<col> < <lineb>' <csv> > <new>
write the rows of <csv> with under <lineb> in <col> to <new>
save those rows of <csv> whose <col> is below <lineb> as <new>
<csv> rows with less than <lineb> in <col>, into <new>
make <new> out of the rows of <csv> that stay below <lineb> in <col>
put every line of <csv> with a <col> smaller than <lineb> into the file <new>
In the file <csv>, find the rows whose <col> is smaller than <lineb> and write them to <new>.
<new> should hold the rows of <csv> where <col> is less than <lineb>
filter <csv> by <col> under <lineb>, result in <new>
store the small ones (<col> below <lineb>) of <csv> in <new>
rows from <csv> where <col> < <lineb> go to <new>
extract to <new> all of <csv> having less than <lineb> as <col>
everyone below <lineb> in <csv>, <col>, saved under <new>

= wanted-csv-not-saved change
> awk -F, '$<col> != "<value>"' <csv> > <new>
write the rows of <csv> that don't have <value> in <col> to <new>
save those rows of <csv> whose <col> is not <value> as <new>
<csv> rows with anything but <value> in <col>, into <new>
make <new> out of <csv> without the rows that say <value> in <col>
put every line of <csv> with a <col> other than <value> into the file <new>
In the file <csv>, find the rows whose <col> isn't <value> and write them to <new>.
<new> should hold the rows of <csv> where <col> is different from <value>
filter the <value> ones (<col>) out of <csv>, result in <new>
all of <csv> but not where <col> is <value>, saved as <new>
rows from <csv> where <col> is not <value> go to <new>
copy <csv> to <new>, leaving out rows with <value> in <col>
everything except <value> in <col> of <csv>, stored under <new>
`,
)

/** Wanted of numbers and of JSON. */
const numbers = intents(
  'system',
  String.raw`
= wanted-sixtieth
> echo $((<bignum> / 60))
how many minutes are <bignum> seconds
how many hours are <bignum> minutes
<bignum> seconds in minutes
<bignum> minutes in hours
convert <bignum> seconds to minutes
convert <bignum> minutes to hours
how many full minutes do <bignum> seconds make?
the film runs <bignum> minutes, how many whole hours is that
turn <bignum> s into minutes
<bignum> min to hours
a timer shows <bignum> seconds, what is that in minutes
what are <bignum> minutes in whole hours
Print how many whole minutes there are in <bignum> seconds.

= wanted-seq-down-step
> seq <lineb> -<small> <line>
from <lineb> down to <line> in steps of <small>
count down from <lineb> to <line> by <small>
<lineb> down to <line>, <small> less each time
numbers from <lineb> to <line>, going down by <small>
Print the numbers from <lineb> down to <line> with a step of <small>, one per line.
count backwards from <lineb> by <small>s until <line>
start at <lineb> and subtract <small> again and again, not below <line>
descending series from <lineb> to <line>, <small> apart
a countdown from <lineb> to <line> that skips by <small>
<lineb>, then always <small> fewer, down as far as <line>
seq downwards: <lineb> to <line>, decrement <small>
falling numbers, first <lineb>, last <line> at the lowest, distance <small>

= wanted-jq-indent
> jq --indent <small> . <json>
indent <json> by <small> spaces
pretty print <json> with an indentation of <small> spaces
print <json> as json indented <small> spaces a level
format the json file <json>, <small> spaces per level
show <json> nicely, each level <small> blanks further in
<json> with indent <small>, on the screen
Print the JSON in <json> with <small> spaces of indentation.
reformat <json> using <small>-space indentation, print only
lay out the json of <json> with <small> spaces for each nesting
jq with an indent of <small> for <json>
I want <json> indented <small> wide
output <json>, json, nested things <small> spaces in

= wanted-jq-nested parse
> jq -r .<readvar>.<jsonkey> <json>
the <jsonkey> under <readvar> in <json>
<jsonkey> inside <readvar> of <json>, plain
print the <jsonkey> that belongs to <readvar> in <json>
In <json>, the key <readvar> holds an object. Print its <jsonkey> without quotes.
<json> has an object <readvar>, I need the <jsonkey> in there
what is the <jsonkey> of the <readvar> object in <json>?
go into <readvar> in <json> and show <jsonkey>
nested in <json>: <readvar>, then <jsonkey>
the value at <readvar>.<jsonkey> in <json>, raw
read <jsonkey> from below <readvar> in the json file <json>
<readvar>'s <jsonkey> in <json>
look two levels down in <json>: <readvar> and in it <jsonkey>
one value only, <jsonkey> within <readvar>, file <json>

= wanted-jq-nested-set parse
> jq '.<readvar>.<jsonkey> = "<value>"' <json>
set the <jsonkey> under <readvar> in <json> to <value> and print the result
<json> with <value> as the <jsonkey> inside <readvar>, only print
change <jsonkey> within <readvar> of <json> to <value>, on the screen
In <json>, the key <readvar> holds an object. Set its <jsonkey> to <value> and print everything.
print <json> as it is with the nested <jsonkey> of <readvar> being <value>
give <jsonkey> below <readvar> in <json> the value <value>, don't save
go into <readvar> in <json>, put <value> as <jsonkey> and show the whole
set <readvar>.<jsonkey> to <value> in <json>, print it
the json of <json>, but <readvar>'s <jsonkey> should be <value>
output <json> after setting the <jsonkey> in its <readvar> object to <value>
two levels down in <json>, <readvar> and in it <jsonkey>: make it <value> and print
replace the <jsonkey> of the <readvar> object in <json> by <value>, print only

= wanted-jq-nested-del parse
> jq 'del(.<readvar>.<jsonkey>)' <json>
delete the <jsonkey> under <readvar> in <json> and print the result
<json> without the <jsonkey> inside <readvar>, only print
drop <jsonkey> within <readvar> of <json>, on the screen
In <json>, the key <readvar> holds an object. Remove its <jsonkey> and print everything else.
print <json> as it is with the nested <jsonkey> of <readvar> removed
take <jsonkey> out of the <readvar> object in <json>, don't save
go into <readvar> in <json>, throw away <jsonkey> and show the whole rest
remove <readvar>.<jsonkey> from <json>, print it
the json of <json>, but <readvar> should have no <jsonkey>
output <json> after deleting the <jsonkey> in its <readvar> object
two levels down in <json>, <readvar> and in it <jsonkey>: erase it and print
hide the <jsonkey> of <readvar> when printing <json>

= wanted-jq-true
> jq '.<jsonkey> = true' <json>
set <jsonkey> to true in <json> and print it
add the key <jsonkey> with the value true to the object in <json>, print only
print <json> with <jsonkey> switched on, as true
<json> with <jsonkey> being true, on the screen
turn <jsonkey> to true in <json>, show the json
In the object in <json>, set <jsonkey> to true (no quotes) and print the object.
show <json> as it looks when <jsonkey> is true
give <json> a <jsonkey> that is true, don't save
make <jsonkey> true and print <json>
output <json> after setting <jsonkey> true
what would <json> be with <jsonkey> true?
<json>: <jsonkey> should be true, only print the outcome

= wanted-epoch-day
> date -d @<epoch> +%F
<epoch> as date only
which day was the unix time <epoch>?
date of epoch <epoch> as year-month-day
<epoch> seconds since 1970, on which date is that, without the time
convert timestamp <epoch> to YYYY-MM-DD
the log says <epoch>, what date is that, only the day
unix timestamp <epoch> to a plain date
turn <epoch> into an ISO date
Print the date of the Unix timestamp <epoch> in the form YYYY-MM-DD.
just the date for <epoch>, no clock time
epoch <epoch>: year, month and day with dashes
what date belongs to timestamp <epoch>, as 2024-01-31 style

= wanted-epoch-time
> date -d @<epoch> +%T
<epoch> as time of day only
what time of day was the unix time <epoch>?
clock time of epoch <epoch> as hours:minutes:seconds
<epoch> seconds since 1970, at what time is that, without the date
convert timestamp <epoch> to HH:MM:SS
the log says <epoch>, what o'clock is that, only the time
unix timestamp <epoch> to a plain time of day
turn <epoch> into hours, minutes and seconds of its day
Print the time of the Unix timestamp <epoch> in the form HH:MM:SS.
just the time for <epoch>, no date
epoch <epoch>: hour, minute and second with colons
what clock time belongs to timestamp <epoch>, as 13:45:00 style

= wanted-last-month
> date -d 'last month' +%Y-%m
last month as YYYY-MM
which month was last month, year and number
print the previous month in the form 2024-05
year-month of the month before this one
the past month as year, dash, month
for the file name I need last month like 2024-05
month before the current one, YYYY-MM
Print the previous month as YYYY-MM.
previous month with its year, numbers and a dash
how do I get last month's year and month with date?
last month, written year-month

= wanted-next-month
> date -d 'next month' +%Y-%m
next month as YYYY-MM
which month is next month, year and number
print the coming month in the form 2024-05
year-month of the month after this one
the following month as year, dash, month
for the file name I need next month like 2024-05
month after the current one, YYYY-MM
Print the next month as YYYY-MM.
coming month with its year, numbers and a dash
how do I get next month's year and month with date?
next month, written year-month

= wanted-three-sum
> echo $((<line> + <lineb> + <n>))
the sum <line> + <lineb> + <n>
<line> + <lineb> + <n>
<line> plus <lineb> plus <n>
add <line>, <lineb> and <n>
what do <line>, <lineb> and <n> make together?
sum of <line>, <lineb> and <n>
how much is <line> and <lineb> and <n>
Print the sum of the three numbers <line>, <lineb> and <n>.
total of <line>, <lineb>, <n>
<line>, <lineb> and <n> added up
I had <line>, then <lineb>, then <n> points: altogether?
work out <line>+<lineb>+<n>

= wanted-three-product
> echo $((<line> * <lineb> * <n>))
the product <line> * <lineb> * <n>
<line> * <lineb> * <n>
<line> times <lineb> times <n>
multiply <line>, <lineb> and <n>
what do <line>, <lineb> and <n> make multiplied?
product of <line>, <lineb> and <n>
how much is <line> by <lineb> by <n>
Print the product of the three numbers <line>, <lineb> and <n>.
volume of a box of <line> by <lineb> by <n>
<line>, <lineb> and <n> multiplied together
<line> boxes of <lineb> packs with <n> pieces each: pieces in all?
work out <line>*<lineb>*<n>

= wanted-jq-field-sorted
> jq -r '.[].<readvar>' <list> | sort
<readvar>s out of <list> in alphabetical order
every <readvar> of the objects in <list>, A to Z, repeats included
the <readvar> of each object in <list>, sorted alphabetically
alphabetical list of the <readvar> fields in <list>
Print the <readvar> of every object in <list>, one per line and in alphabetical order.
sort the <readvar>s of <list> from A to Z, only those
<list>: all <readvar> values, sorted, raw
get each <readvar> from the array <list> and put them in alphabetical order
from <list> just the <readvar>s, alphabetically
<readvar> of all objects in <list>, sorted as text
extract <readvar> from <list> and sort the lines
the <readvar>s in the array <list>, in order from A to Z
`,
)

export const wantedColumns = [...tables, ...numbers]
