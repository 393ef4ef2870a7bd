import { moreWordings } from '../grammar.ts'

/** More ways to ask for columns, sums and numbers, above all where two that are near each other differ in a few words. */
export const saidOtherwiseColumns = moreWordings(String.raw`
= text/table-csv-plain-sum
The file <csv> has no header. Print the total of its <col>.
<csv> (no header line): what's the sum of <col>?
<csv> without header, add <col> together
the table <csv> starts right with the data, there is no header: total of <col> please
no title row in <csv>; how much is <col> in all?
<csv> has only data lines and no header line. Print the sum of <col>, nothing else.
how much money is that altogether? <col> of <csv>, which has no header
sum <col>, file <csv>, no header line to skip

= text/awk-csv-sum
The file <csv> has a header. Print the total of its <col>.
<csv> (with a header line): what's the sum of <col>?
<csv> with header, add <col> together
the table <csv> starts with a header line before the data: total of <col> please
there is a title row in <csv>; how much is <col> in all?
<csv> has a header line and then data lines. Print the sum of <col>, nothing else.
how much money is that altogether? <col> of <csv>, the first line is only titles
sum <col>, file <csv>, header line to be skipped

= text/table-csv-plain-average
The file <csv> has no header. Print the average of its <col>.
<csv> (no header line): what's the average of <col>
<csv> without header, mean of <col>
the table <csv> starts right with the data, there is no header: average of <col> please
no title row in <csv>; how much is <col> on average?
what does a line of <csv> have in <col> on average? it has no header line
<col>, average, file <csv>, no header line to skip
<csv> has only data lines and no header line. Print the mean of <col>, nothing else.

= text/awk-csv-avg
The file <csv> has a header. Print the average of its <col>.
<csv> (with a header line): what's the average of <col>
<csv> with header, mean of <col>
the table <csv> starts with a header line before the data: average of <col> please
there is a title row in <csv>; how much is <col> on average?
what does a row of <csv> have in <col> on average? its first line is only titles
<col>, average, file <csv>, header line to be skipped
<csv> has a header line and then data lines. Print the mean of <col>, nothing else.

= text/task-col-max-nohead-cut
biggest number in <col>, <csv> has no header
<csv> (no header line): what's the highest value in <col>?
<csv> without header, maximum of <col>
no title row in <csv>; how far up does <col> go?
<csv> has only data lines and no header line. Print the largest number in <col>.
the top figure of <col>, file <csv>, no header line to skip
the table <csv> starts right with the data, there is no header: greatest number in <col> please

= daily/csv-max
biggest number in <col>, <csv> has a header
<csv> (with a header line): what's the highest value in <col>?
<csv> with header, maximum of <col>
there is a title row in <csv>; how far up does <col> go?
<csv> has a header line and then data lines. Print the largest number in <col>.
the top figure of <col>, file <csv>, header line to be skipped
the table <csv> starts with a header line before the data: greatest number in <col> please

= text/csv-filter-less
lines of <csv> where <col> is below <lineb>, we have to reorder those
<csv>: <col> smaller than <lineb>, which rows are these?
everything in <csv> that has under <lineb> in <col> needs a look
which of the readings in <csv> are below <lineb>? they stand in <col>
rows of <csv> that stay short of <lineb> in <col>
less than <lineb> in <col>: show me such rows of <csv>
who got fewer than <lineb> points? <csv>, points are <col>
In the file <csv>, print the lines whose <col> is below <lineb>.

= text/table-at-least
lines of <csv> where <col> is <lineb> or above, we keep those
<csv>: <col> not smaller than <lineb>, which rows are these?
everything in <csv> that has no less than <lineb> in <col> is fine
which of the readings in <csv> are <lineb> and higher? they stand in <col>
rows of <csv> that make it to <lineb> in <col>, exactly <lineb> counts
at least <lineb> in <col>: show me such rows of <csv>
who got <lineb> points or more? <csv>, points are <col>
In the file <csv>, print the lines whose <col> is <lineb> or greater.
<lineb> and up in <col> of <csv>

= text/table-at-most
lines of <csv> where <col> is <lineb> or below
<csv>: <col> not larger than <lineb>, which rows are these?
everything in <csv> that has no more than <lineb> in <col>
which of the readings in <csv> are <lineb> and lower? they stand in <col>
at most <lineb> in <col>: show me such rows of <csv>
who got <lineb> points or fewer? <csv>, points are <col>
In the file <csv>, print the lines whose <col> is <lineb> or smaller.
<csv>: <col> <lineb> or less
<lineb> and down in <col> of <csv>

= text/awk-csv-filter
lines of <csv> where <col> is over <lineb>, those are too dear
<csv>: <col> greater than <lineb>, which rows are these?
which of the readings in <csv> are above <lineb>? they stand in <col>
more than <lineb> in <col>: show me such rows of <csv>
who got more than <lineb> points? <csv>, points are <col>
In the file <csv>, print the lines whose <col> is above <lineb>.

= text/common-csv-over-other
who scored more than <lineb>? score is <colnum> in <csv>, print only the name in <colnum2>, no header
names (<colnum2>) of everybody in <csv> with more than <lineb> in <colnum>, heading skipped
the articles (<colnum2>) that cost over <lineb> (<colnum>), <csv>, without the title line

= text/asked-csv-col-under-nohead
who scored less than <lineb>? score is <colnum> in <csv>, print only the name in <colnum2>, no header
names (<colnum2>) of everybody in <csv> with less than <lineb> in <colnum>, heading skipped
the articles (<colnum2>) that cost under <lineb> (<colnum>), <csv>, without the title line
who is below <lineb> in <csv>? the number is <colnum>, the name <colnum2>, title line not wanted
<csv> has a header: <colnum2> where <colnum> is below <lineb>
skip the header of <csv>; <colnum2> if <colnum> < <lineb>
In <csv>, the first line is a header. Print <colnum2> of the rows whose <colnum> is smaller than <lineb>.
<csv>: <colnum2> of those who have under <lineb> in <colnum>, without the header

= text/again-commas-to-tabs-saved
convert <csv> from commas to a tab separated file <new>
make the csv file <csv> a tab separated one called <new>
<csv> is comma separated, the program wants tabs: write <new>
tabs for commas in <csv>, store as <new>
save the csv <csv> as a tsv under <new>
a TSV copy of <csv> in <new>
the comma table <csv>, with tabs, to <new>
<new> should be the tab separated form of the comma separated <csv>

= text/again-tabs-to-commas-saved
convert <file> from tabs to a comma separated file <new>
make the tsv file <file> a comma separated one called <new>
<file> is tab separated, the program wants commas: write <new>
commas for tabs in <file>, store as <new>
save the tsv <file> as a csv under <new>
a CSV copy of the tab separated <file> in <new>
the tab table <file>, with commas, to <new>
<new> should be the comma separated form of the tab separated <file>

= text/table-semicolons-place
the excel people want semicolons: change commas to semicolons in <csv> itself
edit <csv>, commas become semicolons
make <csv> semicolon separated, in the file
overwrite <csv> so that it has semicolons where the commas are
I need the commas in the file <csv> swapped for semicolons, saved in place
fix <csv> for our German Excel: semicolons for commas, change the file
rewrite <csv> with ; for every ,
update the file <csv>: all commas to semicolons

= text/csv-semicolon
the excel people want semicolons: print <csv> with semicolons for commas
show <csv>, commas as semicolons
what would <csv> look like semicolon separated? only print it
print <csv> so that it has semicolons where the commas are, the file stays
<csv> with the commas swapped for semicolons, on the screen
on the terminal: <csv> with ; for every ,

= text/awk-col
<col> of all lines in <log>, blanks between
of each line in <log> the word in <col>
what stands in <col> of <log>? one per line
the entries in <log> have several words, show <col> only
<log>, keep <col>, forget the rest
I care only about <col> of <log>
read <log> and print <col> of every line

= text/ordinary-log-product
product of <colnum> with <colnum2> for every line of <log>
what do I get line by line for <colnum> multiplied by <colnum2> in <log>?
<log>: print the product of <colnum> and <colnum2>, each line separately
width is <colnum>, height is <colnum2> in <log>, the area of each please
hours in <colnum>, rate in <colnum2> of <log>: the pay of each line
multiply the two, <colnum> and <colnum2>, on every line of <log>
on each line of <log> take <colnum> times <colnum2> and print what comes out
line products of <colnum> and <colnum2>, <log>

= text/ordinary-log-sum-two
sum of <colnum> with <colnum2> for every line of <log>
what do I get line by line for <colnum> added to <colnum2> in <log>?
<log>: print the sum of <colnum> and <colnum2>, each line separately
morning is <colnum>, afternoon is <colnum2> in <log>, both added for each line please
net in <colnum>, tax in <colnum2> of <log>: the gross of each line
add the two, <colnum> and <colnum2>, on every line of <log>
on each line of <log> take <colnum> plus <colnum2> and print what comes out
line sums of <colnum> and <colnum2>, <log>

= text/ordinary-log-difference
difference of <colnum> and <colnum2> for every line of <log>
what do I get line by line for <colnum> less <colnum2> in <log>?
<log>: print <colnum> minus <colnum2>, each line separately
gross in <colnum>, tax in <colnum2> of <log>: what is left on each line
subtract <colnum2> from <colnum> on every line of <log>
on each line of <log> take <colnum> minus <colnum2> and print what comes out
end is <colnum>, start is <colnum2> in <log>, how long was each

= json/field-each
only the <itemkey>s of all objects in <list>, no quotes
just give me everybody's <itemkey> from <list>, raw
all objects in <list>: their <itemkey>s, without quotes
each object in the array <list> has <itemkey>, list them without the quotes
the <itemkey>s in the array <list>, one a line without quotes
one <itemkey> a line for the objects of <list>
of all objects in <list>, the value of <itemkey> and not the keys
<list>: <itemkey> of each person
<list>: <itemkey> of each thing in the array
every element's <itemkey>, the array is in <list> itself

= text/again-jq-each-bare
<readvar> of all objects in <list>, one a line without quotes
only the field <readvar> of all objects in <list>, no quotes
what does every object in the array <list> have under <readvar>? raw
go through the array in <list>, print <readvar>
all objects in <list>: their <readvar>, unquoted
collect the field <readvar> from each object of <list>, one a line
from every object in <list> just the <readvar>, raw text
the contents of <readvar> for each record of <list>
I'd like to see each <readvar> from <list>, plain
<list> is an array, give me every <readvar> in it
(movies|books|songs|people|products|orders) are listed in <list>; each one's <readvar>, plain
each <readvar> from <list> as plain text
see every <readvar> from the array <list>

= text/again-jq-del-any
take the <readvar> field out of <json>
get the <readvar> key out of <json> before I share it, only print it
print <json> and leave its <readvar> field away
I want to show somebody <json>, but not the field <readvar>
<json> after deleting the field <readvar>
throw the field <readvar> out of <json>, output what stays
cut the field <readvar> from the object in <json>, print the object
delete the key <readvar> in <json>, on the screen only
<json> with the field <readvar> deleted
<json>, field <readvar> taken away, on the screen
print <json> once its field <readvar> is gone
remove the one field <readvar> when you show <json>

= daily/json-value
tell me what the <key> field of <json> says
print the <key> field of <json>
I want to see the field <key> of <json>, nothing else of it
read the field <key> from the object in <json>, plain
what stands under <key> in <json>?
the value of the key <key> in <json>, on the screen only
the <key> field of <json>, raw
<key> of <json>
<json>: what does it say for <key>?

= json/columns-number-is-field
<jsonkey2>s of the objects in <list> with <jsonkey> <lineb>, raw
the objects of <list> that have the <jsonkey> <lineb>: print their <jsonkey2>
for <jsonkey> <lineb>, which <jsonkey2> is in <list>? plain text
I know the <jsonkey> is <lineb>, tell me the <jsonkey2>, from <list>
from <list> the <jsonkey2> of all those with <jsonkey> exactly <lineb>, raw
where the <jsonkey> is <lineb>, print <jsonkey2>, array in <list>
<list>, <jsonkey> equal to <lineb>: only <jsonkey2>, without quotes

= json/columns-under-field
<jsonkey2>s of the objects in <list> with <jsonkey> under <lineb>, raw
the objects of <list> that have a <jsonkey> below <lineb>: print their <jsonkey2>
for a <jsonkey> below <lineb>, which <jsonkey2> are in <list>? plain text
from <list> the <jsonkey2> of all those with <jsonkey> less than <lineb>, raw
where the <jsonkey> is smaller than <lineb>, print <jsonkey2>, array in <list>
<list>, <jsonkey> under <lineb>: only <jsonkey2>, without quotes
<jsonkey2>s of <list> before <lineb>, <jsonkey> is the field
each <jsonkey2> in <list> if the <jsonkey> there is under <lineb>
(movies|books|songs|people|products|orders) in <list> with a <jsonkey> below <lineb>: only their <jsonkey2>

= text/again-jq-field-over
<readvar2> of the objects in <list> with <readvar> over <lineb>, raw
the objects of <list> that have a <readvar> above <lineb>: print their <readvar2>
for a <readvar> above <lineb>, which <readvar2> are in <list>? plain text
from <list> the <readvar2> of all those with <readvar> more than <lineb>, raw
where the <readvar> is greater than <lineb>, print <readvar2>, array in <list>
<list>, <readvar> over <lineb>: only <readvar2>, without quotes
<readvar2>s of the people in <list> with a <readvar> over <lineb>, the <readvar2> only
people older than <lineb> in <list>: <readvar> over <lineb>, print <readvar2>
which ones in <list> have a <readvar> higher than <lineb>? their <readvar2> is enough
whose <readvar> exceeds <lineb> in <list>? print every <readvar2>
<readvar2>, but only where the <readvar> is more than <lineb>, in <list>
<readvar2>s of <list> after <lineb>, <readvar> is the field
each <readvar2> in <list> if the <readvar> there is over <lineb>
(movies|books|songs|people|products|orders) in <list> with a <readvar> above <lineb>: only their <readvar2>

= system/ordinary-hex-prefixed
<hexnum> as a decimal number please
what number does <hexnum> stand for?
the register reads <hexnum>, tell me that in decimal
<hexnum>: decimal
I have <hexnum> here and need it in base ten
say <hexnum> in plain decimal digits
how many is <hexnum> in our usual counting

= system/hex-to-dec
hex <hex> to decimal
<hex> (hex) to decimal
hexadecimal <hex> to base ten
the hex value <hex> as a decimal number please
what number does hex <hex> stand for?
from hex: <hex>, to decimal
base 16 number <hex> in our usual counting

= text/base64-d
what does <base> say in plain text
somebody sent me <base>, looks like base64, what does it mean?
<base> decoded from base64
read the base64 text <base> for me
<base> back to plain text, it is base64
what's written in the base64 string <base>
decode <base>

= text/drill-pair-over-lines
lines of <bare> whose second word is a number above <n>
which lines of <bare> have more than <n> as second word? whole lines
who took longer than <n>? <bare> has a name and the minutes on each line, show the lines
<bare>: name, then a number; all lines with a number over <n>
The file <bare> has a date and a temperature on each line. Print the whole lines with more than <n>.
<bare> has a runner and a time per line, show the complete lines with a time over <n>
each line in <bare> is a city and a number; lines with a number over <n>, both city and number
<bare>: item, blank, amount. All lines with an amount of more than <n>.
entire lines of <bare> where the number after the name exceeds <n>

= text/awk-filter-num
lines of <log> where <col> is larger than <lineb>
<log>: show the whole line if <col> is over <lineb>
which lines in <log> go above <lineb> in <col>
whitespace separated <log>, <col> more than <lineb>
In <log> the fields are separated by spaces. Print the lines whose <col> is above <lineb>.
I'm after the lines in <log> that have more than <lineb> in <col>

= text/awk-filter-less
lines of <log> where <col> is lower than <lineb>
<log>: show the whole line if <col> is under <lineb>
which lines in <log> stay below <lineb> in <col>
whitespace separated <log>, <col> less than <lineb>
In <log> the fields are separated by spaces. Print the lines whose <col> is below <lineb>.
I'm after the lines in <log> that have less than <lineb> in <col>

= text/awk-filter-eq
lines of <log> where <col> says <word>
<log>, whole lines that have the word <word> in <col>
show the lines of <log> that carry <word> in <col>
if <col> says <word>, I want that line of <log>
with <word> as <col>: lines of <log>
In <log> the fields are separated by spaces. Print the lines whose <col> is <word>.
I'm after the lines in <log> that say <word> in <col>

= text/awk-filter-ne
lines of <log> where <col> says anything but <word>
<log>, whole lines that have another word than <word> in <col>
show the lines of <log> that don't carry <word> in <col>
if <col> doesn't say <word>, I want that line of <log>
In <log> the fields are separated by spaces. Print the lines whose <col> is not <word>.
I'm after the lines in <log> that do not say <word> in <col>

= text/table-log-count-equal
number of lines in <log> with <word> as <col>
how many lines of <log> say <word> in <col>
count the lines of <log> whose <col> is <word>
<log>: how often is <col> exactly <word>?
In <log> the fields are separated by spaces. Print how many lines have <word> as <col>.
only the count: lines of <log> with <word> in <col>
how many times does <word> stand in <col> of <log>

= text/table-log-count-above
number of lines in <log> with more than <lineb> in <col>
how many lines of <log> go above <lineb> in <col>
count the lines of <log> whose <col> is over <lineb>
<log>: how often is <col> larger than <lineb>?
In <log> the fields are separated by spaces. Print how many lines have more than <lineb> as <col>.
only the count: lines of <log> with over <lineb> in <col>
In <log> count the lines with <col> over <lineb>
how many were slower than <lineb>? <log>, time is <col>

= text/sort-krn
<log> sorted on <col>, biggest on top, blanks separate the fields
sort the text file <log> by <col>, highest number first, no commas in it
put <log> in order, largest <col> at the top, smallest at the bottom
lines of <log>, most in <col> first
rank the lines of <log> by <col>, the winner is the one with the most

= text/sort-kn
<log> sorted on <col>, smallest on top, blanks separate the fields
sort the text file <log> by <col>, lowest number first, no commas in it
put <log> in order, smallest <col> at the top, largest at the bottom
lines of <log>, least in <col> first
rank the lines of <log> by <col>, the winner is the one with the least

= text/table-log-min
smallest number in <col> of <log>, only the number
how low does <col> of <log> go?
the lowest figure standing in <col> of <log>
<log>, minimum of <col>, fields have spaces between
what is the least anybody has in <col> of <log>
In <log> the fields are separated by spaces. Print the smallest number in <col>.
fastest time in <log>, times are <col>

= text/table-log-max
largest number in <col> of <log>, only the number
how high does <col> of <log> go?
the highest figure standing in <col> of <log>
<log>, maximum of <col>, fields have spaces between
what is the most anybody has in <col> of <log>
In <log> the fields are separated by spaces. Print the largest number in <col>.
slowest time in <log>, times are <col>

= text/col-unique
different values of <col> in <log>
what all stands in <col> of <log>, each once
<log>, <col>, without repeats
In <log> the fields are separated by spaces. Print the distinct values of <col>.
every value of <col> in <log> a single time

= text/missed-before-equals
part before the = in <conffile>
left of the = in <conffile>
only the names of the settings in <conffile>, what is in front of the =
keys of <conffile>, the part ahead of the equals sign
which settings does <conffile> have? each line up to the =
first part of the lines in <conffile>, split at =

= text/missed-after-equals
part after the = in <conffile>
right of the = in <conffile>
only the values of the settings in <conffile>, what is behind the =
values of <conffile>, the part past the equals sign
what are the settings of <conffile> set to? each line from after the =
second part of the lines in <conffile>, split at =

= text/conf-get
value of <confkey> in <conffile>
the setting <confkey> from <conffile>, only what's right of the =
<conffile>: <confkey> is how much? the value alone
just the value of <confkey>, file <conffile>
look up <confkey> in <conffile>, without the name and the =

= text/edit-semi-to-comma-place
replace the semicolons of <bare> by commas in the file itself
<bare> came with semicolons, put commas in there, change the file
edit <bare>, semicolons become commas
overwrite <bare> so that it has commas where the semicolons are
from semicolon to comma, directly in <bare>
make <bare> comma separated instead of semicolon separated, in the file
update the file <bare>: all semicolons to commas
rewrite <bare> with , for every ;

= text/again-semicolon-to-comma-save
semicolons of <csv> to commas, save as <new>
<csv> came with semicolons, save it with commas as <new>
a comma version of the semicolon separated <csv>, called <new>
from semicolon to comma, <csv> into <new>
semicolons out, commas in: <csv> to <new>
<new> = <csv> with commas for semicolons

= files/again-semicolons-saved
commas of <csv> to semicolons, save as <new>
<csv> came with commas, save it with semicolons as <new>
a semicolon version of the comma separated <csv>, called <new>
from comma to semicolon, <csv> into <new>
commas out, semicolons in: <csv> to <new>
<new> = <csv> with semicolons for commas

= text/asked-all-semicolons-commas
<file> came with semicolons, show it with commas
from semicolon to comma, print <file>
semicolons out, commas in, <file> on the screen
show <file>, semicolons as commas
on the terminal: <file> with , for every ;

= text/again-csv-column-range
columns <small> through to <lineb> of <csv>, all of them
start at column <small>, stop at column <lineb>, <csv>
of <csv> only columns <small> up to and including <lineb>
fields number <small> to number <lineb> of <csv>
<csv> from field <small> till field <lineb>

= text/csv-first-cols
columns 1 to <small> of <csv>
the first <small> columns of <csv>, all of them
start at column 1, stop at column <small>, <csv>
<csv> from the first field till field <small>

= text/table-concat-two
stick <csv> and <csv2> together, the second without its header
<csv> complete and under it the data rows of <csv2>
<csv2> below <csv>, but leave out the first line of <csv2>
one header only: <csv> and then <csv2>
put <csv2> behind <csv>, skipping the title line of <csv2>
all lines of <csv>, then <csv2> from its second line on

= text/again-distinct-count-all
how many different values in <col> of <csv>, no header in it
<csv> has no header. Print how many distinct values <col> has.
number of different entries in <col> of the headerless <csv>
<csv> (no header line): how many different ones in <col>?
different values of <col>, only how many, <csv> starts with data right away
count the distinct values in <col>, every line of <csv> is data

= text/csv-distinct-count
how many different values in <col> of <csv>, its header doesn't count
<csv> has a header. Print how many distinct values <col> has.
number of different entries in <col> of <csv> below the header
<csv> (with a header line): how many different ones in <col>?
different values of <col>, only how many, <csv> starts with a title line
count the distinct values in <col>, all lines of <csv> but the first are data

= text/again-product-total
sum of <colnum> times <colnum2> over <csv>, header skipped
grand total of <csv>, which has a header: quantity in <colnum> times price in <colnum2>
value of the whole stock: <csv> with a header, pieces in <colnum>, price in <colnum2>
what is everything in <csv> worth? <colnum> times <colnum2> added up, without the header line

= text/columns-csv-product-plain
sum of <colnum> times <colnum2> over <csv>, no header to skip
grand total of <csv>, which has no header: quantity in <colnum> times price in <colnum2>
value of the whole stock: <csv> without a header, pieces in <colnum>, price in <colnum2>
what is everything in <csv> worth? <colnum> times <colnum2> added up, there is no header line

= text/asked-jq-names-dearest-first
names in <list>, dearest first
order <list> by price from the top down and print the names

= text/again-jq-objects-over
which ones in <list> have a <readvar> higher than <lineb>? the whole objects
whose <readvar> exceeds <lineb> in <list>? entire objects
objects of <list> with a <readvar> over <lineb>, complete
pick out of <list> all with a <readvar> above <lineb>
<list>, only those whose <readvar> goes beyond <lineb>
with more than <lineb> as <readvar>: the objects in <list>
<list>, everything with more than <lineb> (field <readvar>)
everything in <list> after <lineb>, the field is <readvar>
(movies|books|songs|people|products|orders) in <list> whose <readvar> is above <lineb>, all of their fields
<list>: everyone over <lineb> (<readvar>)
<list>: all with a <readvar> of more than <lineb>, objects

= json/columns-under
which ones in <list> have a <jsonkey> lower than <lineb>? the whole objects
whose <jsonkey> stays below <lineb> in <list>? entire objects
objects of <list> with a <jsonkey> under <lineb>, complete
pick out of <list> all with a <jsonkey> below <lineb>
<list>, only those whose <jsonkey> falls short of <lineb>
with less than <lineb> as <jsonkey>: the objects in <list>
<list>, everything with less than <lineb> (field <jsonkey>)
everything in <list> before <lineb>, the field is <jsonkey>
(movies|books|songs|people|products|orders) in <list> whose <jsonkey> is below <lineb>, all of their fields
<list>: everyone under <lineb> (<jsonkey>)
<list>: all with a <jsonkey> of less than <lineb>, objects

= text/again-jq-objects-where
who is in <list> with <readvar> <value>? whole objects
the objects of <list> that have <value> as <readvar>, complete
pick out of <list> all with <readvar> <value>
everything in <list> where the <readvar> says <value>, full objects
entries of the array in <list> having <readvar> <value>, not only one field
<list>, only the ones with the <readvar> <value>
(movies|books|songs|people|products|orders) in <list> with the <readvar> <value>, complete objects
<list>: everything where <readvar> is <value>, all fields
all <value> ones in <list>, <readvar> tells which, whole objects

= text/again-jq-count-where
how many in <list> have the <readvar> <value>?
number of those in <list> with <value> as <readvar>
count the objects of <list> that have <value> as <readvar>
<list>: how many with <readvar> <value>
how often is the <readvar> <value> in <list>
how many entries of the array in <list> have <readvar> <value>, just the number
(movies|books|songs|people|products|orders) in <list> with the <readvar> <value>: how many
<list>: how many where <readvar> is <value>
number of <value> ones in <list>, <readvar> tells which

= text/again-jq-tally
<list> grouped: how many per <readvar>
how many of each <readvar> are in <list>
number of objects in <list> for every <readvar>
<list>, one line per <readvar> with how many have it
split up <list> by <readvar> and count each
per <readvar>, how many entries does <list> have?
count <list> by <readvar>
(movies|books|songs|people|products|orders) per <readvar>, <list>
<readvar>s in <list> with how often each is there
every <readvar> of <list> and how many times it is in there

= text/again-jq-distinct
<readvar>s that occur in <list>, each once
which <readvar>s are there in <list>? no repeats
all the different <readvar>s in <list>
every <readvar> of <list> a single time
unique <readvar>s from <list>
what kinds of <readvar> does <list> have, each named once
<readvar>s in <list>, every one just once
(movies|books|songs|people|products|orders) in <list>: every <readvar> they have, one time each
collect the <readvar> fields of <list> and drop the repeats
all <readvar>s in <list> without repeats
<readvar>s in the array <list>, no duplicates

= text/again-jq-most
the one in <list> with the most <readvar>, entire object
largest <readvar> in <list>, the whole object please
object with the top <readvar> of <list>
by <readvar>, which object in <list> is first from above?
full entry of <list> that has the greatest <readvar>
who leads in <readvar>? <list>, whole object
which (movie|book|song|person|product|order) in <list> has the highest <readvar>? everything about it
which one in <list> has the highest <readvar>? the whole object
<list>: who has most <readvar>? whole object
maximum <readvar> in <list>, and show its entire object

= text/again-jq-least
the one in <list> with the least <readvar>, entire object
smallest <readvar> in <list>, the whole object please
object with the bottom <readvar> of <list>
by <readvar>, which object in <list> is last?
full entry of <list> that has the lowest <readvar>
who is last in <readvar>? <list>, whole object
which (movie|book|song|person|product|order) in <list> has the lowest <readvar>? everything about it
which one in <list> has the lowest <readvar>? the whole object
<list>: who has least <readvar>? whole object
minimum <readvar> in <list>, and show its entire object

= text/again-jq-who-most
<readvar2> of the one with the most <readvar> in <list>
largest <readvar> in <list>, but print only the <readvar2>
who leads in <readvar>? <list>, just the <readvar2>
the <readvar2> belonging to the greatest <readvar> in <list>
<readvar2> of the top one in <list>, going by the field <readvar>
which one in <list> has the highest <readvar>? <readvar2> only
which (movie|book|song|person|product|order) in <list> has the highest <readvar>? just the <readvar2>
<readvar2> of the object with the most <readvar>, <list>

= text/again-jq-who-least
<readvar2> of the one with the least <readvar> in <list>
smallest <readvar> in <list>, but print only the <readvar2>
who is last in <readvar>? <list>, just the <readvar2>
the <readvar2> belonging to the lowest <readvar> in <list>
<readvar2> of the bottom one in <list>, going by the field <readvar>
which one in <list> has the lowest <readvar>? <readvar2> only
which (movie|book|song|person|product|order) in <list> has the lowest <readvar>? just the <readvar2>
<readvar2> of the object with the least <readvar>, <list>

= text/again-jq-total
add up the field <readvar> over <list>
sum of the field <readvar> over all objects in <list>
all the <readvar> values in <list> together make how much?
total the <readvar> of every object in <list>
<list>, sum over <readvar>
how much <readvar> is that altogether in <list>
what does the <readvar> of all entries in <list> add up to
<list>: what is the total of all <readvar> fields
total of all the <readvar> fields in <list>
(movies|books|songs|people|products|orders) are in <list>; sum up their <readvar>
sum of every object's <readvar>, <list>
total of all <readvar>s in <list>
all the <readvar>s of <list> added together
sum up every <readvar> in the array <list>

= text/again-jq-mean
average of the field <readvar> over <list>
mean of the field <readvar> over all objects in <list>
average the <readvar> of every object in <list>
<list>, mean over <readvar>
how much <readvar> is that on average in <list>
what is the <readvar> of the entries in <list> on average
<list>: what is the mean of all <readvar> fields
mean of all the <readvar> fields in <list>
(movies|books|songs|people|products|orders) are in <list>; average their <readvar>
mean <readvar> in <list>
average of all <readvar>s in <list>
all the <readvar>s of <list>, averaged
the mean of every <readvar> in the array <list>

= text/again-jq-two-tsv
<readvar>s and <readvar2>s in <list> with a tab between
<readvar> tab <readvar2> for each object in <list>
from <list> a tab separated table of <readvar> and <readvar2>
both <readvar> and <readvar2> of everyone in <list>, a tab in between
<readvar> and <readvar2> of every (movie|book|song|person|product|order) in <list>, tab separated
<list> to tsv, but only <readvar> and <readvar2>
tsv lines with <readvar>, <readvar2> from the array <list>

= text/again-jq-two-csv
<readvar>s and <readvar2>s in <list> with a comma between, as csv
<readvar> and <readvar2> from every object in <list> as csv
from <list> a csv of <readvar> and <readvar2>
two csv columns out of <list>, <readvar> and <readvar2>
<readvar> and <readvar2> of every (movie|book|song|person|product|order) in <list>, comma separated
<list> to csv, but only <readvar> and <readvar2>
csv lines with <readvar>, <readvar2> from the array <list>

= json/sortby-desc
sort the array in <list> by <itemkey>, highest first, whole objects
objects of <list>, the one with the greatest <itemkey> first
<list> by <itemkey>, from large to small
sorted on <itemkey> and turned round, <list>
descending <itemkey>, all of <list>
newest, dearest, highest first: order <list> by <itemkey> descending

= json/sortby
sort the array in <list> by <itemkey>, lowest first, whole objects
objects of <list>, the one with the least <itemkey> first
<list> by <itemkey>, from small to large
ascending <itemkey>, all of <list>
put the objects of <list> in order of <itemkey>

= text/again-jq-first-field
<readvar> of the first one in <list>
first object of the array <list>, just the <readvar>
what <readvar> has the object at the top of <list>
<list>: the <readvar> of number one
<readvar> of the very first one in <list>
the first (movie|book|song|person|product|order) in <list>: its <readvar>
print just the <readvar> of the first element of <list>, not the whole

= text/again-jq-last-field
<readvar> of the last one in <list>
last object of the array <list>, just the <readvar>
what <readvar> has the object at the end of <list>
<list>: the <readvar> of the very last
<readvar> of the final one in <list>
the last (movie|book|song|person|product|order) in <list>: its <readvar>
print just the <readvar> of the last element of <list>, not the whole

= system/calc-mul
<line> * <lineb>
<line>*<lineb>
<line> x <lineb>
<line> by <lineb>, multiplied

= system/seq-step
numbers <line> to <lineb>, <small> apart, one per line
counting by <small> from <line>, how far do we get until <lineb>
list <line>, then <small> more and so on, <lineb> is the limit

= system/date-from-epoch
<epoch> as date and time
what date and time was the unix time <epoch>?
convert timestamp <epoch> to a date with its time

= json/columns-set-false
set <jsonkey> to false in <json> and print it
print <json> with <jsonkey> switched off, as false
<json> with <jsonkey> being false, on the screen
turn <jsonkey> to false in <json>, show the json
In the object in <json>, set <jsonkey> to false (no quotes) and print the object.
add the key <jsonkey> with the value false to the object in <json>, print only
make <jsonkey> false and print <json>
what would <json> be with <jsonkey> false?

= daily/mixed-power-of
<lineb> to the <small>th power
take <lineb> to its <small>th power
<lineb> multiplied <small> times with itself, i.e. <lineb> to the power of <small>
compute <lineb> raised to the <small>th

= daily/mixed-two-power
two to the <lineb>th power
take 2 to its <lineb>th power
the <lineb>th power of two

= text/again-jq-field-where
<list>: <readvar2>s where <readvar> is <value>
each <readvar2> in <list> if the <readvar> there is <value>
(movies|books|songs|people|products|orders) in <list> with the <readvar> <value>: only their <readvar2>
<readvar2>s of all <value> ones in <list>, <readvar> tells which
only the <readvar2> field, for objects of <list> with <readvar> <value>
<list>: <readvar> equals <value>, print the <readvar2>
if the <readvar> is <value>, print the <readvar2>, objects in <list>
<list>: print <readvar2> of everyone whose <readvar> equals <value>

= json/columns-number-is-count
how many in <list> have the <jsonkey> <lineb>?
(movies|books|songs|people|products|orders) in <list> with a <jsonkey> of <lineb>: how many
<lineb> as <jsonkey>: how many such objects has <list>
number of objects in <list> where the <jsonkey> says <lineb>

= json/columns-number-is
which in <list> have the <jsonkey> <lineb>? whole objects
(movies|books|songs|people|products|orders) in <list> with a <jsonkey> of <lineb>: the complete objects
<lineb> as <jsonkey>: which objects of <list> are those
the objects in <list> where the <jsonkey> says <lineb>

= text/again-jq-tally-ranked
(movies|books|songs|people|products|orders) per <readvar>, <list>, most first
<readvar>s in <list> with how often each is there, most frequent on top
every <readvar> of <list> and how many times it is in there, in descending order
which <readvar> is commonest in <list>? all of them ranked with counts

= json/columns-top-by
the <small> (movies|books|songs|people|products|orders) with the best <jsonkey> in <list>
top <small> of <list> by <jsonkey>, whole objects
<small> objects of <list>, those with the largest <jsonkey>, largest first
<list>: the <small> that have most <jsonkey>
highest <jsonkey> first, only <small> objects of <list>

= json/columns-bottom-by
the <small> (movies|books|songs|people|products|orders) with the poorest <jsonkey> in <list>
bottom <small> of <list> by <jsonkey>, whole objects
<small> objects of <list>, those with the smallest <jsonkey>, smallest first
<list>: the <small> that have least <jsonkey>
lowest <jsonkey> first, only <small> objects of <list>

= text/again-jq-pick-two
only <readvar> and <readvar2> of the objects in <list>, as objects
reduce each object in <list> to <readvar> and <readvar2>, still json
the array <list> with just <readvar> and <readvar2> left in every object
<list> as json objects that have <readvar> and <readvar2> and nothing else

= text/again-jq-lacking
the objects in <list> that have no <readvar> key
are there entries without a <readvar> in <list>? show them
which (movies|books|songs|people|products|orders) in <list> come without a <readvar>
objects of <list> where the key <readvar> is missing
<list>: everything that lacks <readvar>
who has no <readvar> in <list>?

= text/again-jq-array-length
how many elements does the <readvar> array in <json> have
how many are in the array <readvar>, file <json>
length of <readvar>, which is a list in <json>
the list <readvar> in <json>: how many
count what stands in the <readvar> list of <json>
In <json> the key <readvar> holds a list. Print the number of its elements.

= text/again-jq-array-lines
list the <readvar> in <json>, one each line
the elements of the <readvar> array in <json>, one under the other
what is in the array <readvar>, file <json>? one a line
the list <readvar> in <json>: its entries, raw
print what stands in the <readvar> list of <json>, line by line
In <json> the key <readvar> holds a list. Print its elements one per line without quotes.

= text/again-jq-array-field
<readvar2> of everyone in the <readvar> array of <json>
in <json>, the array <readvar> has objects: their <readvar2>, one a line
each <readvar2> below <readvar> in <json>, raw
the <readvar2>s of all the <readvar> entries, file <json>
everybody's <readvar2> from the list <readvar> in <json>

= text/again-jq-set-text
set the field <readvar> in <json> to <value>, show it
<readvar> in <json> should read <value>, print the outcome
put <value> into the field <readvar> of <json> and print, without saving
the json of <json>, but with <value> for <readvar>
<json>: <readvar> becomes <value>, print the object
let the <readvar> be <value>, print <json> that way

= text/again-jq-set-text-place
set the field <readvar> in <json> to <value> and save it
<readvar> in <json> should read <value>, change the file
put <value> into the field <readvar> of <json>, in the file
write <value> for <readvar> into <json> itself with jq

= text/again-jq-lines-where
<json> has one object per line, only those with <readvar> <value>
of the JSON lines in <json>, the ones with <readvar> <value>
each line of <json> is json; keep lines where <readvar> is <value>
one object per line in <json>: those whose <readvar> is <value>

= text/common-csv-first-per-key
keep only the first row for every value in <col> of <csv>
one row per value of <col> in <csv>, the first one
<csv>, but each <col> only once, whole rows
drop the rows of <csv> whose <col> was there already
first row of <csv> for each different <col>

= text/again-swap-first-two
<csv>: swap the first and the second column, commas stay
the first two columns of <csv> the other way round, the rest as it is
exchange column 1 and column 2 of <csv>, keep the others
second column first and first column second in <csv>, all others after them

= text/csv-random
pick <small> random rows out of <csv>, but not the header
<small> rows of <csv> by chance, the header must not be drawn
draw <small> at random from the data rows of <csv>

= text/table-max-row
<csv> has a header. Print the row with the largest number in <col>.
whole row of the dearest in <csv>, price is <col>, header left out
<csv> has a header: which row is the highest in <col>? the row, not only the number

= text/common-csv-least-row
<csv> has a header. Print the row with the smallest number in <col>.
whole row of the cheapest in <csv>, price is <col>, header left out
the row of <csv> that has least in <col>, not the header
<csv> has a header: which row is the lowest in <col>? the row, not only the number

= text/csv-top-rows
<small> biggest rows by <col>, <csv> with header, don't show it
the <small> largest orders in <csv>, amount is <col>, whole rows, no title line
<csv> has a header. Print the <small> rows with the largest numbers in <col>, but not the header.
top <small> of <csv> going by <col>, entire rows, header skipped

= text/asked-csv-lowest-nohead
<small> smallest rows by <col>, <csv> with header, don't show it
the <small> smallest orders in <csv>, amount is <col>, whole rows, no title line
<csv> has a header. Print the <small> rows with the smallest numbers in <col>, but not the header.
bottom <small> of <csv> going by <col>, entire rows, header skipped

= text/table-sort-text-down
<csv> sorted by date in <col>, newest at the top, no header in there
latest first, <csv> has its dates in <col> and no header
the headerless <csv> in reverse order of <col>, as text
from Z to A by <col>, every line of <csv>

= text/sort-csv
<csv> sorted by date in <col>, oldest at the top, no header in there
earliest first, <csv> has its dates in <col> and no header
the headerless <csv> in order of <col>, as text
from A to Z by <col>, every line of <csv>

= text/csv-not-equal
everybody in <csv> who isn't <value> (<col> says which)
rows of <csv> that have not got <value> in <col>
<csv>, everything other than <value>, <col> tells
not <value> yet: rows of <csv>, the state is <col>
those still open: rows of <csv> with something else than <value> in <col>

= daily/csv-filter
everybody in <csv> who is <value> (<col> says which)
rows of <csv> that have got <value> in <col>
<csv>, everything that is <value>, <col> tells
already <value>: rows of <csv>, the state is <col>

= text/nl
number the rows of <file>
put a number in front of each line of <file>
rows of <file> with numbers before them

= text/drill-pair-over
The file <bare> has a date and a temperature on each line. Print the dates with more than <n>.
<bare> has a runner and a time per line, who needed more than <n>? only the names
first word of each line in <bare> whose second word is above <n>
each line in <bare> is a city and a number; print the cities with a number over <n>
names only, of those lines in <bare> where the number after the name exceeds <n>
<bare>: item, blank, amount. Just the items with more than <n>.
The file <bare> holds a pupil and a score on each line. Who has more than <n>? Print only the names.

= text/drill-pair-under
The file <bare> has a date and a temperature on each line. Print the dates with less than <n>.
<bare> has a runner and a time per line, who needed less than <n>? only the names
first word of each line in <bare> whose second word is below <n>
each line in <bare> is a city and a number; print the cities with a number under <n>
names only, of those lines in <bare> where the number after the name stays below <n>
<bare>: item, blank, amount. Just the items with less than <n>.
The file <bare> holds a pupil and a score on each line. Who has fewer than <n>? Print only the names.

= text/drill-pair-down
The file <bare> has a date and a temperature on each line. Print the lines, the hottest day first.
<bare> has a runner and a time per line, slowest runner at the top
each line in <bare> is a city and a number; order the lines by the number, big ones first
<bare>: item, blank, amount. Lines from the largest amount to the smallest.
The file <bare> holds a pupil and a score on each line. Print the lines with the best score on top.
ranking out of <bare>, second word is the score, most points first

= text/drill-pair-up
The file <bare> has a date and a temperature on each line. Print the lines, the coldest day first.
<bare> has a runner and a time per line, fastest runner at the top
each line in <bare> is a city and a number; order the lines by the number, small ones first
<bare>: item, blank, amount. Lines from the smallest amount to the largest.
The file <bare> holds a pupil and a score on each line. Print the lines with the poorest score on top.
ranking out of <bare>, second word is the score, fewest points first

= text/drill-pair-top-name
The file <bare> has a date and a temperature on each line. Print the date of the hottest day.
<bare> has a runner and a time per line, name of the slowest runner?
each line in <bare> is a city and a number; which city has the biggest number? only its name
<bare>: item, blank, amount. The item with the largest amount, without the amount.
The file <bare> holds a pupil and a score on each line. Who has the best score? Print only the name.
name of the winner in <bare>, second word is the score, most points wins

= text/drill-pair-bottom-name
The file <bare> has a date and a temperature on each line. Print the date of the coldest day.
<bare> has a runner and a time per line, name of the fastest runner?
each line in <bare> is a city and a number; which city has the smallest number? only its name
<bare>: item, blank, amount. The item with the smallest amount, without the amount.
The file <bare> holds a pupil and a score on each line. Who has the poorest score? Print only the name.
name of the last in <bare>, second word is the score, fewest points

= text/drill-pair-sum
The file <bare> has a date and a temperature on each line. Print the sum of the temperatures.
<bare> has a name and the hours worked per line, all hours together?
each line in <bare> is a city and a number; add the numbers up
<bare>: item, blank, amount. Total of the amounts.
sum of the second words in <bare>
The file <bare> holds a pupil and a score on each line. How many points do they have altogether?

= text/drill-pair-average
The file <bare> has a date and a temperature on each line. What was the mean temperature?
<bare> has a name and the hours worked per line, how many on average?
each line in <bare> is a city and a number; average the numbers
<bare>: item, blank, amount. Mean of the amounts.
average of the second words in <bare>
The file <bare> holds a pupil and a score on each line. How many points do they have on average?

= text/drill-pair-of-name
The file <bare> has a name and a score on each line. What is the score of <value>?
<bare> has a key and a number per line, only the number of <value>
each line in <bare> is a city and a number; the number that goes with <value>
<bare>: item, blank, amount. How much is it for <value>?
the second word of the line in <bare> whose first word is <value>

= text/drill-pair-sum-by-name
The file <bare> has a name and the hours worked on each line, names come repeatedly. Print the total hours of each name.
<bare>: customer, blank, amount. The amounts added up for each customer.
each line in <bare> is a city and a number; sum of the numbers for every city

= everyday/middle-word
<small>th word of each line in <file>
the <small>th word on every line of <file>, only that
<file>: word number <small> of every line
from each line in <file> take the <small>th word
In <file>, print only the <small>th word of each line.
just word <small> of all the lines in <file>

= text/task-top-line-by-col
hottest day in <log>, degrees are <colnum>, the full line
the line of <log> that leads in <colnum>
whole line in <log> having the most in <colnum>
winner line of <log>: the largest <colnum>

= text/task-bottom-line-by-col
coldest day in <log>, degrees are <colnum>, the full line
the line of <log> that is last in <colnum>
whole line in <log> having the least in <colnum>
loser line of <log>: the smallest <colnum>

= daily/mixed-jq-max
largest <itemkey> in <list>, the value only
how high does <itemkey> go in <list>? just that number
top value of <itemkey> over the objects in <list>, not the object
biggest <itemkey> of all in <list>, value alone

= daily/mixed-jq-min
smallest <itemkey> in <list>, the value only
how low does <itemkey> go in <list>? just that number
bottom value of <itemkey> over the objects in <list>, not the object
least <itemkey> of all in <list>, value alone

= text/drill-plus
add <n> to every number of <nums>
<nums>: each number <n> more
raise every number in <nums> by <n>
the numbers of <nums>, all <n> higher
print the numbers from <nums> with <n> added to each

= text/columns-tsv-over
tab-separated <tsv>, lines with over <lineb> in <col>
<tsv>: show the whole row if <col> is above <lineb>
In <tsv> tabs separate the columns. Print the rows with more than <lineb> in <col>.

= text/columns-tsv-under
tab-separated <tsv>, lines with under <lineb> in <col>
<tsv>: show the whole row if <col> is below <lineb>
In <tsv> tabs separate the columns. Print the rows with less than <lineb> in <col>.

= text/table-tsv-equal
rows in <tsv> whose <col> is <value>
tab-separated <tsv>, lines with <value> in <col>
<tsv>: show the whole row if <col> is <value>
In <tsv> tabs separate the columns. Print the rows with <value> in <col>.

= daily/csv-count-value
how many times does <value> occur in <col> of <csv>
how often is <col> of <csv> <value>?
<csv>: number of rows with <value> in <col>
only how many: rows of <csv> that say <value> in <col>

= system/bin-to-dec
convert <bits> from binary
<bits> from binary to decimal
binary <bits> is what decimal
<bits> binary, how much is that in decimal
from base 2: <bits>, to base 10
read the bits <bits> as a decimal number
the decimal of binary <bits>

= system/dec-to-bin
convert <lineb> into binary
<lineb> from decimal to binary
decimal <lineb> is what in binary
<lineb> decimal, how does that look in binary
from base 10: <lineb>, to base 2
write <lineb> with zeros and ones only
the binary of <lineb>

= json/has
is <stem> a key of <json>
<stem>: is that key in <json>, true or false?
has the object in <json> a key <stem>, yes or no
tell me whether <json> has a <stem> key, not its value
see if there is a key <stem> in <json>, print true or false

= json/last-n
last <small> entries in the array <list>
the last <small> objects of <list>, not lines
<small> objects from the end of the JSON <list>
final <small> elements of <list>

= json/slice
first <small> entries in the array <list>
the first <small> objects of <list>, not lines
<small> objects from the start of the JSON <list>
initial <small> elements of <list>

= system/seq-line
1 to <lineb> on one line with blanks
numbers 1 to <lineb> on one line, blanks between
from 1 to <lineb>, all in a line, separated by spaces

= system/seq-comma
1 to <lineb> on one line with commas
numbers 1 to <lineb> on one line, commas between
from 1 to <lineb>, all in a line, separated by commas

= text/again-seq-range-comma
<line> to <lineb> on one line with commas
numbers <line> to <lineb> on one line, commas between
from <line> to <lineb>, all in a line, separated by commas

= text/again-seq-range-space
<line> to <lineb> on one line with blanks
numbers <line> to <lineb> on one line, blanks between
from <line> to <lineb>, all in a line, separated by spaces

= system/srv-hours-ahead-clock
<small> hours from now, hours and minutes
the time in <small> hours, as hh:mm
what will the clock say in <small> hours?
clock time <small> hours ahead

= system/columns-decimal-minus
<decimal> take away <decimal2>
how much is left of <decimal> when <decimal2> is gone
<decimal> less <decimal2>, with the decimals
<decimal> minus <decimal2> please
what's <decimal> minus <decimal2>, not rounded

= system/columns-decimal-add
<decimal> put together with <decimal2>
how much is it when <decimal2> comes on top of <decimal>
<decimal> and another <decimal2>, with the decimals

= system/columns-decimal-times
<decimal> times <lineb>
<decimal> multiplied by <lineb>, with the decimals
<lineb> pieces at <decimal> each, how much

= text/csv-min
<csv> has a header: which is the lowest value in <col>? only the number
<csv> with header, minimum of <col>
<csv> (with a header line): what's the smallest figure in <col>?
there is a title row in <csv>; how far down does <col> go?
the lowest figure of <col> alone, not the row, <csv> has a header

= text/task-col-min-nohead-cut
<csv> has no header: which is the lowest value in <col>? only the number
<csv> without header, minimum of <col>
<csv> (no header line): what's the smallest figure in <col>?
no title row in <csv>; how far down does <col> go?
the lowest figure of <col> alone, not the row, <csv> has no header

= text/again-semicolon-field
<col> of <file>, the separator is ;
<file> is separated by semicolons: just <col>
split <file> at each ; and print <col>
with ; as the separator, <col> of <file>
<file> uses a semicolon between fields, give me <col>

= text/columns-pipe-field
<col> of <bare>, a pipe is the separator
<bare> is separated by pipes: just <col>
split <bare> at each pipe and print <col>
with a pipe as the separator, <col> of <bare>
<bare> uses a pipe sign between fields, give me <col>
bars between the fields of <bare>, I want <col>

= text/again-colon-field
<col> of <file>, a colon is the separator
<file> is separated by colons: just <col>
split <file> at each colon and print <col>
with a colon as the separator, <col> of <file>
<file> uses a colon between fields, give me <col>
<file> has name:age:city on its lines; print <col>

= text/asked-jq-items-field
<json>: <itemkey> of each thing in its items array
every element's <itemkey>, the array is under items in <json>
below items in <json> there are objects; the <itemkey> of each

= system/calc-int-div
<lineb> divided by <small>, whole number
how many times does <small> go into <lineb>
<small> goes into <lineb> how often, no decimals

= system/calc-mod
what remains of <lineb> after dividing by <small>
<lineb> divided by <small>, only the rest
<lineb> shared out in groups of <small>: how many remain

= system/seq-reverse
1 to <lineb> backwards
from <lineb> back to 1
numbers up to <lineb>, the last first
<lineb> to 1, one number a line

= text/csv-unique
<col> of <csv> in alphabetical order, each value once
sorted and without repeats: <col> of <csv>
<csv>: all that is in <col>, A to Z, one time each

= text/ordinary-csv-column-sorted
<col> of <csv> in alphabetical order, each value as often as it is there
sorted but with repeats: <col> of <csv>
<csv>: all that is in <col>, A to Z, repeats kept

= text/table-values-no-header
<col> of <csv> below the header in alphabetical order, each value once
sorted and without repeats, header skipped: <col> of <csv>

= text/asked-csv-col-sorted-nohead
<col> of <csv> below the header in alphabetical order, each value as often as it is there
sorted but with repeats, header skipped: <col> of <csv>
`)
