import { moreWordings } from '../grammar.ts'

/** More ways to ask for columns, rows, sums and counts of tables, for fields of JSON, for dates, numbers and checksums. */
export const saidAgainTables = moreWordings(String.raw`
= daily/csv-filter
rows of <csv> where status, <col>, is <value>
orders in <csv> with <value> in <col>
every line of <csv> having <value> for <col>
<csv>: rows with <col> <value>
The file <csv> is comma-separated. Print the lines whose <col> is <value>.
just the rows where <col> says <value>, file <csv>
give me all of <csv> that has <value> as its <col>
which entries of <csv> are <value> going by <col>?

= daily/csv-count-value
count the rows of <csv> whose status in <col> is <value>
how many rows in <csv> have <value> in <col>?
number of orders in <csv> with <value> as <col>
how many times does <value> occur in <col> of <csv>?
<csv>: how many lines with <col> equal to <value>
In <csv>, count the lines whose <col> is exactly <value>.
only the number of rows of <csv> having <value> in <col>
how often is <col> <value> in <csv>?

= text/csv-not-equal
rows of <csv> where the country in <col> is not <value>
lines of <csv> whose <col> isn't <value>
everything in <csv> except rows with <value> in <col>
<csv> without the rows that have <value> in <col>
which rows of <csv> have something other than <value> in <col>?
In <csv>, print the lines whose <col> differs from <value>.
skip rows with <col> <value> when printing <csv>
leave out of <csv> every row saying <value> in <col>

= text/csv-sum-by
total amount, <colnum2>, per customer, <colnum>, in <csv>
amount per customer from <csv>: customers are <colnum>, amounts <colnum2>, header line
In <csv>, print for each value of <colnum> the sum of <colnum2>.
sales by region in <csv>, region is <colnum> and sales is <colnum2>
how much <colnum2> does each <colnum> have in total, file <csv>?
sum up <colnum2> for every different <colnum> of <csv>
<csv>: per <colnum> the total of <colnum2>
add together <colnum2> of all rows with the same <colnum> in <csv>
for each <colnum> in <csv>, how much is <colnum2> altogether?

= text/csv-avg-by
average score, <colnum2>, per team, <colnum>, in <csv>
mean of <colnum2> for each value of <colnum> in <csv>
In <csv>, print for each value of <colnum> the average of <colnum2>.
<csv>: per <colnum> the mean <colnum2>
average salary by department in <csv>, department is <colnum> and salary <colnum2>
what is <colnum2> on average for every <colnum> of <csv>?
group <csv> by <colnum> and average <colnum2>
for each different <colnum> in <csv> the average over <colnum2>

= text/table-group-max
highest temperature, <colnum2>, per city, <colnum>, in <csv>
the largest <colnum2> for each value of <colnum> in <csv>
In <csv>, print for each value of <colnum> the maximum of <colnum2>.
<csv>: per <colnum> the biggest <colnum2>
maximum of <colnum2> by <colnum> from <csv>
best score by player in <csv>, player is <colnum>, score <colnum2>
group <csv> by <colnum> and take the highest <colnum2>
what is the greatest <colnum2> of every <colnum> in <csv>?

= text/table-group-min
lowest price, <colnum2>, per shop, <colnum>, in <csv>
the smallest <colnum2> for each value of <colnum> in <csv>
In <csv>, print for each value of <colnum> the minimum of <colnum2>.
<csv>: per <colnum> the least <colnum2>
minimum of <colnum2> by <colnum> from <csv>
coldest day by city in <csv>, city is <colnum>, temperature <colnum2>
group <csv> by <colnum> and take the lowest <colnum2>
what is the smallest <colnum2> of every <colnum> in <csv>?

= text/awk-csv-avg
what's the average of <col> in <csv>, ignore the header
<col> of <csv>: the mean, header not counted
just the average of <col> in <csv>, a single number
In the file <csv> the first line is a header. Print the average of <col>.
average of the numbers in <col> of <csv>, without the first line
mean <col> in <csv>
on average, what is in <col> of <csv>?
skip the header of <csv> and average <col>

= text/common-csv-average-fixed
In the file <csv> the first line is a header. Print the average of <col> with two decimals.
mean of <col> in <csv> to two decimal places, header excluded
average of <col> from <csv>, rounded to 2 decimals
<csv>: the average <col> with exactly two digits after the point
what is <col> of <csv> on average? two decimals please
just one number, the mean of <col> in <csv>, with two decimals
skip the header of <csv> and print the average of <col> as 0.00
give the average over all of <col> in <csv>, two decimal digits

= text/awk-csv-sum
the first line of <csv> is a header; sum up <col>
sum <col> of <csv>, header excluded
what's the total of the amount column, <col>, in <csv>
In <csv>, add up the numbers in <col>, leaving out the header.
total for <col> of <csv>, not counting the heading line
how much is <col> of <csv> in total? skip line one
<csv>: grand total of <col>, first row is titles
just the sum of <col> from the rows below the header of <csv>

= text/table-csv-plain-sum
sum of <col> in <csv>, there is no header
add up <col> over all lines of <csv>, it has no header line
the headerless <csv>: total of <col>
<csv> has no header; what does <col> add up to?
In <csv>, sum <col> of every line, the first line as well.
total <col> of all rows in <csv>, including line one
sum up <col> from the very first line of <csv> on
no heading in <csv>, just sum <col>

= daily/csv-max
largest value in <col> of <csv>, header not counted
biggest number in <col> of <csv>, only the number
what is the maximum in <col> of <csv>? skip the header
In <csv>, print the greatest number in <col>, leaving the header out.
highest <col> value in <csv>, nothing else from the row
top value of <col> in <csv>
max of <col>, file <csv>, first line is a header
the single largest number that <col> of <csv> has

= text/table-max-row
the row with the highest value in <col> of <csv>
whole line of <csv> that has the biggest number in <col>
which row of <csv> is highest by <col>? print all its fields
In <csv>, print the complete row with the largest number in <col>, not the header.
the full record of <csv> with the greatest <col>
entire row in <csv> where <col> is at its maximum
the one row of <csv> that has most in <col>, all columns
show the line of <csv> with the top number in <col>

= text/common-csv-least-row
the row with the lowest value in <col> of <csv>
whole line of <csv> that has the smallest number in <col>
which row of <csv> is lowest by <col>? print all its fields
In <csv>, print the complete row with the least number in <col>, not the header.
the full record of <csv> with the smallest <col>
entire row in <csv> where <col> is at its minimum
the one row of <csv> that has least in <col>, all columns
show the line of <csv> with the bottom number in <col>

= text/asked-csv-who-most
who has the highest score in <csv>? names are <colnum2>, scores <colnum>, header line
the name, <colnum2>, of the row with the largest <colnum> in <csv>
only <colnum2> of the row in <csv> where <colnum> is greatest
In <csv>, find the row with the highest number in <colnum> and print its <colnum2>.
which <colnum2> goes with the maximum of <colnum> in <csv>?
<csv>: winner by <colnum>, print just <colnum2>
<colnum2> of whoever has most in <colnum> of <csv>
print the <colnum2> belonging to the top <colnum> of <csv>

= text/asked-csv-who-least
who has the lowest score in <csv>? names are <colnum2>, scores <colnum>, header line
the name, <colnum2>, of the row with the smallest <colnum> in <csv>
only <colnum2> of the row in <csv> where <colnum> is least
In <csv>, find the row with the lowest number in <colnum> and print its <colnum2>.
which <colnum2> goes with the minimum of <colnum> in <csv>?
<csv>: last place by <colnum>, print just <colnum2>
<colnum2> of whoever has least in <colnum> of <csv>
print the <colnum2> belonging to the bottom <colnum> of <csv>

= text/common-csv-over-other
names, <colnum2>, of everybody in <csv> with <colnum> above <lineb>
list the products in <colnum2> of <csv> with a quantity, <colnum>, over <lineb>
<colnum2> of the rows in <csv> whose <colnum> exceeds <lineb>, header excluded
In <csv>, print only <colnum2> of the rows having more than <lineb> in <colnum>.
who has more than <lineb> in <colnum> of <csv>? print <colnum2>
just <colnum2>, for rows of <csv> where <colnum> > <lineb>
which <colnum2> of <csv> have a <colnum> greater than <lineb>?
from <csv> the <colnum2> wherever <colnum> is bigger than <lineb>

= text/asked-csv-col-under-nohead
list the products in <colnum2> of <csv> with a quantity, <colnum>, below <lineb>
names, <colnum2>, of everybody in <csv> with <colnum> under <lineb>
<colnum2> of the rows in <csv> whose <colnum> is less than <lineb>, header excluded
In <csv>, print only <colnum2> of the data rows having fewer than <lineb> in <colnum>.
who has less than <lineb> in <colnum> of <csv>? print <colnum2>, no header
just <colnum2>, for data rows of <csv> where <colnum> < <lineb>
which <colnum2> of <csv> have a <colnum> smaller than <lineb>? ignore the header
running low: <colnum2> from <csv> wherever <colnum> is below <lineb>, heading left out

= text/csv-header
print the header of <csv> with one column name per line
header of <csv>, one name a line
the columns of <csv>, listed below each other
each column title of <csv> on a separate line
show me the headings in <csv> vertically
break the header line of <csv> into one name per line
In <csv>, the first line has the column names. Print each of them on its own line.
just the column names from <csv>, line by line

= text/table-first-records
show the first <n> data rows of <csv>
the first <n> records of <csv>, not the header
first <n> rows below the header of <csv>
top <n> data lines of <csv>
<n> data rows from the start of <csv>
In <csv>, print the <n> lines that follow the header.
only <n> rows of data from <csv>, no heading
the initial <n> records in <csv>, heading not shown

= text/csv-first-cols
columns 1 to <small> of <csv>
columns 1 through <small> from <csv>
fields 1-<small> of every line in <csv>
from the first to column <small>, file <csv>
In <csv>, print columns 1 to <small> of each row.
just the columns from 1 up to <small> of <csv>
<csv>, columns 1-<small> only
keep columns 1 to <small> of <csv>, cut the others

= text/csv-cols-from
all columns of <csv> from number <small> on
columns <small> to the last of <csv>
everything from column <small> to the end of the line in <csv>
<csv> starting with column <small>
In <csv>, print every field from field <small> onwards.
drop the columns of <csv> before column <small>
field <small> and all after it, file <csv>
the rest of each row of <csv> beginning at column <small>

= text/common-swap-csv
swap <colnum> and <colnum2> when printing <csv>
print <csv> with <colnum> and <colnum2> exchanged, all other columns as they are
<csv> with <colnum> and <colnum2> trading places
In <csv>, swap <colnum> with <colnum2> and print all the columns.
the whole of <csv>, only <colnum> and <colnum2> switched
exchange <colnum> with <colnum2> in every row of <csv>
put <colnum> of <csv> where <colnum2> is and the other way round
switch around <colnum> and <colnum2> in <csv>, leaving the rest

= text/csv-swap
print columns <small2> and <small> of <csv> in that order, comma between
column <small2> and then column <small> from <csv>, separated by a comma
In <csv>, print only field <small2> and field <small>, in this order, with a comma in between.
<csv>: column <small2> first, column <small> after it, nothing else
only columns <small2> and <small>, in that order, from <csv> as csv
reorder <csv> to column <small2>, column <small>
two columns of <csv>, number <small2> before number <small>, comma separated
give me field <small2>, a comma and field <small> of each row in <csv>

= text/table-group-count-csv
how many rows for each value of <col> in <csv>? print the value and the number
count per <col> in <csv>, value first and then the count, header ignored
In <csv>, print each value of <col> followed by the number of its rows.
<csv>: every <col> and how many rows it has
value and count for <col> of <csv>, without the heading
each <col> of <csv> with its count behind it
use awk to count the rows of <csv> by <col>, header skipped
list every value in <col> of <csv>, a space and how often it is there

= text/common-transpose-csv
transpose <csv>
<csv> transposed
rows of <csv> as columns
exchange the rows and the columns in <csv>
flip the table <csv> along its diagonal
print the columns of <csv> as lines, fields separated by commas
In <csv>, make rows into columns and columns into rows.
first column of <csv> as first row, second as second row and so on

= text/csv-tsv
convert <csv> to tab separated
tab-separated version of <csv>
<csv> as tsv
csv to tsv: <csv>
In <csv>, replace each comma by a tab and print the result.
commas to tabs in <csv>
make the fields of <csv> tab delimited on the screen
turn the commas of <csv> into tabs

= text/table-semicolons-place
replace the commas by semicolons in <csv>, changing the file
in <csv> itself, change every comma into a semicolon
commas to semicolons in the file <csv>, save it
edit <csv>: semicolons in place of all commas
overwrite <csv> with semicolons as its separator
make <csv> semicolon-separated, modify the file
rewrite <csv> so that its commas are semicolons
substitute ; for every , in <csv> and keep the change

= text/asked-all-semicolons-commas
print <file> with commas in place of semicolons
turn ; into , in <file>, output to the screen
semicolons to commas in <file>
<file> is semicolon-separated, print it comma-separated
change the delimiter of <file> from semicolon to comma, just print it
the file <file> uses semicolons; I want to see it with commas
make a comma separated one out of the semicolon file <file>, on standard output
swap ; for , when printing <file>

= text/table-sort-number-down
sort <csv> on <col>, numeric, descending
<csv> by <col>, biggest number first
order <csv> numerically on <col>, high to low
In <csv>, sort all lines by the number in <col>, largest first.
largest <col> on top, file <csv>
reverse numeric sort of <csv> by <col>
sort the lines of <csv> from the highest to the lowest <col>
<csv> in falling numeric order of <col>

= text/csv-top-rows
the <small> rows of <csv> with the largest number in <col>
<small> highest rows of <csv> by <col>, no header
top <small> of <csv> going by <col>
In <csv>, print the <small> rows with the highest numbers in <col>, not the header.
which <small> records of <csv> have the most in <col>?
best <small> rows by <col> from <csv>
the first <small> rows of <csv> when sorted by <col> from high to low
<csv>: <small> greatest by <col>, whole rows

= text/table-sort-no-header
everything in <csv> below line 1 sorted on <col>, alphabetical
the data rows of <csv> in alphabetical order of <col>
sort <csv> by <col> as text, header left out
In <csv>, leave out the header and sort the other lines by <col>.
<csv> minus its first line, ordered by <col>
alphabetical by <col>: the rows of <csv>, not the heading
drop the header of <csv>, then sort on <col>
rows of <csv> A to Z by <col>, no title line

= text/table-group-sum-condition
total of <colnum2> in <csv> for rows with <value> in <colnum>
sum of <colnum2> where <colnum> is <value>, file <csv>
add up <colnum2> of <csv>, only rows whose <colnum> equals <value>
In <csv>, sum <colnum2> over the rows having <value> in <colnum>.
how much <colnum2> is there for <value>, <colnum>, in <csv>?
what does <colnum2> of the <value> rows in <csv> add up to? <value> is in <colnum>
<csv>: total <colnum2> just for <colnum> <value>
one number: <colnum2> summed for <value> as <colnum> in <csv>

= text/tail
last <n> rows of <file>
bottom <n> lines from <file>
<n> rows at the end of <file>
the final <n> entries in <file>
the tail of <file>, <n> lines
In <file>, print only the last <n> lines.

= text/awk-dedupe
remove duplicate rows from <file> but keep the order
print <file> without repeated rows, order unchanged
each row of <file> only once, in the original order
<file> with duplicate rows dropped, not sorted
In <file>, keep the first of equal lines and leave the order as it is.
dedupe the rows of <file> without sorting
the distinct rows of <file> in the order they come
skip rows of <file> that were there before

= text/csv-join
join <csv> and <csv2> on the first column
merge the rows of <csv> and <csv2> that share the first field
<csv> and <csv2> joined by their first column
match <csv> with <csv2> on column 1
In <csv> and <csv2> the first column is the id. Join them on it.
combine <csv> and <csv2> by the id in the first column
inner join of <csv> and <csv2>, key is the first field
put the fields of <csv> and <csv2> together where the first columns agree

= text/table-passwd-name-shell
login name and shell of every account in /etc/passwd
each user in /etc/passwd with its shell
user names and shells from /etc/passwd
name and shell columns of /etc/passwd
fields 1 and 7 of /etc/passwd
account names with their login shells in /etc/passwd
what shell does every user in /etc/passwd have?
cut the name and the shell out of /etc/passwd

= permissions/users-home
list each user in /etc/passwd with its home directory
user names and home directories from /etc/passwd
fields 1 and 6 of /etc/passwd
every account in /etc/passwd and its home
name and home columns of /etc/passwd
login names with their home folders from /etc/passwd
where does each user in /etc/passwd live? name:home
cut the name and the home directory out of /etc/passwd

= permissions/users-bash
users in /etc/passwd whose shell is bash
names of the users in /etc/passwd that have /bin/bash
which users of /etc/passwd have bash as shell?
login names with the shell bash in /etc/passwd
who in /etc/passwd uses bash? names only
In /etc/passwd, print the names of the accounts whose shell is bash.
everyone with bash in /etc/passwd, just the name
list bash users from /etc/passwd

= json/keyof
value of <key> from the file <json>
the file <json> is json, print <key> without quotes
just print <key> of <json>
<key> from <json>, raw text
read <json> and print <key> of it
In the JSON file <json>, print <key>, without quotes.
what's stored as <key> in <json>?
give me what <json> says for <key>

= json/field-each
<itemkey> of every record in <list>, one a line
print <itemkey> of everybody in <list>
In <list> there is an array of objects. Print <itemkey> of each one, without quotes.
all of <itemkey> from the array of objects in <list>, one per line
every single <itemkey> in <list>
<list> is a json array; list <itemkey> of its objects
each object's <itemkey> from <list>
read <list> and print <itemkey> of each entry

= json/sortby
sort the array in <list> by <itemkey>
sort <list> by <itemkey>, smallest first
sorted by <itemkey>: the json array <list>
In <list> there is an array of objects. Print the array sorted by <itemkey>.
<list> in ascending order of <itemkey>
put the json in <list> into <itemkey> order
order by <itemkey> the entries of <list>, ascending
sort the list of objects in <list> on <itemkey>

= json/sortby-desc
sort <list> by <itemkey>, biggest first
sorted by <itemkey> in descending order: the json array <list>
In <list> there is an array of objects. Print the array sorted by <itemkey>, highest first.
<list> from the highest <itemkey> to the lowest
sort the json array <list> by <itemkey> the other way round, largest first
order by <itemkey> the entries of <list>, descending
the objects of <list>, the one with the greatest <itemkey> first
reverse-sort the objects in <list> on <itemkey>

= daily/mixed-jq-keys-raw
top-level keys of <json>, one per line
what are the keys in <json>? one a line, no quotes
list the key names of <json> line by line
In the JSON object of <json>, print every top-level key on its own line.
keys of <json> as plain text
all keys at the top of <json>, each on a line
names of the fields in <json>, raw, one per line
print each key of the object <json> without quotation marks

= daily/mixed-jq-key-count
how many keys does <json> have on top level?
number of keys in the json object <json>
count the top-level fields of <json>
how many fields has the object in <json>?
<json>: count of its keys
the number of top-level entries in the object <json>
In <json>, how many keys are there at the top level? Print only the number.
how many properties are in the json <json>?

= json/names-array
<itemkey> of every object in <list> as a json array
an array with <itemkey> of each object in <list>
json array made of <itemkey> from <list>
In <list>, print an array that holds <itemkey> of every object.
<list> reduced to an array of <itemkey>
all <itemkey> of <list>, in square brackets as json
give me <itemkey> of all entries in <list> in one json list
output a json array, <itemkey> only, from <list>

= json/drop-field-each
remove <itemkey> from every object in <list>
<list> without <itemkey> in any of its objects
delete <itemkey> in all elements of the array <list> and print the array
drop <itemkey> from each object of <list>
In the array <list>, delete <itemkey> from every object and print the result.
the array of <list> where no object has <itemkey> any more
take <itemkey> out of all objects in <list>
all objects of <list>, minus <itemkey>

= json/validate
is <json> valid json?
check that <json> is valid JSON
does <json> parse as json?
any syntax errors in <json>? say valid if there are none
is the JSON in <json> well-formed?
validate <json>
test whether <json> is correct json
tell me if <json> is proper JSON

= json/nth
element number <small> of the array in <list>, counting from 0
the item at index <small> in <list>
array index <small> of <list>
In the json array <list>, print the element with index <small>.
what is at position <small> in <list>, counting from zero?
the entry with zero-based index <small> from the json array <list>
print the object with index <small> from <list>
zero-based element <small> in <list>

= files/sums-check
verify the checksums in SHA256SUMS
check the files against SHA256SUMS
are the checksums in SHA256SUMS right?
verify everything in SHA256SUMS
check SHA256SUMS
do the checksums in SHA256SUMS match the files?
run the check of the file SHA256SUMS
compare the files here with SHA256SUMS

= everyday/md5-depth
md5 of every <ext> here
md5 sums of all <ext> files in this folder
checksum, md5, of each <ext> file here
the md5 hash of all the <ext> files, this folder only
md5 for each *.<ext>
hash every <ext> file in the current folder with md5
In the current folder, print the MD5 checksum of each <ext> file.
calculate md5 checksums for the <ext> files right here

= text/base64-text
base64 encode the word <text>
<text> in base64
encode the string <text> with base64, no newline in it
base64 of the text <text>
what is <text> in base64?
turn <text> into base64
the base64 form of <text>
In base64, print the string <text>, without a newline at its end.

= system/date-in-weeks
date in <small> weeks
what date is it in <small> weeks?
the date <small> weeks from today
<small> weeks from now as a date
today plus <small> weeks
which date comes <small> weeks after today
Print the date that is <small> weeks in the future.
<small> weeks ahead, as a date

= system/date-in-hours
time <small> hours from now
what time will it be in <small> hours?
date and time in <small> hours
now plus <small> hours
the time <small> hours ahead
Print the date and time it will be <small> hours from now.
<small> hours later than now
clock in <small> hours

= system/date-next-monday
monday of next week, as a date
date of the next monday that comes
what is the date next monday?
when is next monday?
which date does the coming monday have
Print the date of next Monday.
next monday's date
the monday ahead, as a date

= system/date-compact
today's date in the form 20240131
today as eight digits, year first
the date without dashes, like 20251231
today's date as one number
print today as year, month and day without separators
date of today in compact form
the current date like 20240105, no dashes
Print the date of today as YYYYMMDD.

= daily/mixed-percent-of
<line> percent of <lineb>
what is <line>% of <lineb>
how much is <line>% of <lineb>
calculate <line>% of <lineb>
<line> per cent of <lineb> with bc
<lineb>, take <line> percent of it
<line>% from <lineb>, how much is that?
give me <line> percent of the number <lineb>

= daily/mixed-hex-upper
decimal <lineb> in hex, upper case
<lineb> as hex with capitals
the number <lineb> in upper-case hexadecimal
hex of <lineb>, capital letters
convert the decimal <lineb> to hex in capitals
what is <lineb> in hex? use A-F in upper case
<lineb> to uppercase hex
Print <lineb> in hexadecimal, letters in upper case.

= text/asked-bc-mean-of-three
average of <line>, <lineb> and <n>
mean of the three numbers <line>, <lineb> and <n>
what's the average of <line>, <lineb> and <n>?
the mean of <line> and <lineb> and <n>
average these: <line>, <lineb>, <n>
Calculate the average of the numbers <line>, <lineb> and <n>.
<line>, <lineb>, <n>: what is their mean
add <line>, <lineb> and <n> and divide by three

= daily/mixed-bc-root
square root of <lineb> with <small> decimal places
sqrt of <lineb>, <small> decimals
the root of <lineb> to <small> decimal places
what is the square root of <lineb>, to <small> decimals?
<small> decimals of the square root of <lineb>
Calculate the square root of <lineb> with <small> digits after the point.
sqrt of the number <lineb> to <small> places
root of <lineb>, precision <small> decimals

= daily/mixed-two-power
2 to the power of <lineb>
2 to the <lineb>
two to the power <lineb>
2 raised to <lineb>
what's 2 to the power of <lineb>?
how much is two to the <lineb>th power
2^<lineb>
Calculate 2 to the power of <lineb>.

= system/printf-pad
pad the number <line> with zeros to <small> digits
<line> with leading zeros, <small> digits
the number <line> zero-padded to width <small>
write <line> with <small> digits, zeros in front
print <line> as a <small>-digit number with leading zeros
fill <line> up with zeros to a length of <small>
Print the number <line> with zeros in front so that it has <small> digits.
<line> to <small> digits, zero filled

= system/seq-step
numbers <line> to <lineb>, always <small> apart
count from <line> to <lineb> by <small>
from <line> to <lineb> in steps of <small>
<line> up to <lineb>, adding <small> each time
from <line> to <lineb>, jumping by <small>
Print the numbers from <line> to <lineb> with a step of <small>.
<line> to <lineb>, step <small>
sequence <line>..<lineb> with increment <small>

= text/head-one
only the header of <file>
the header line of <file>
just the first line of <file>, the column names
print nothing but the header of <file>
In <file>, print only the header line.
header row of <file>, as it stands there

= text/nums-multiply
multiply every number in <nums> by <small>
each number of <nums> times <small>
$show the numbers of <nums> multiplied by <small>
print <small> times each number in <nums>
In <nums>, one number per line, multiply every number by <small> and print the results
the values of <nums>, all times <small>
scale the numbers in <nums> by the factor <small>
take each line of <nums>, multiply it by <small>
what are the numbers of <nums> times <small>? one per line
numbers from <nums> x <small>
all numbers in <nums>, <small> times as large
awk: every number in <nums> times <small>

= text/sha256-text
sha256 of the string <text>
SHA-256 hash of the text <text>
compute the sha256 checksum of the string <text>
what is the sha256 of <text>, the text, not a file?
hash the string <text> with sha256
Print the SHA256 sum of the text <text> without a newline
sha256sum for the words <text>
the sha-256 digest of the string <text>
$show the sha256 hash for the text <text>
give me sha256 of the literal text <text>
sha256 of the word <text>
calculate SHA256 over the characters <text>

= text/md5-text
md5 of the string <text>
MD5 hash of the text <text>
compute the md5 checksum of the string <text>
what is the md5 of <text>, the text, not a file?
hash the string <text> with md5
Print the MD5 sum of the text <text> without a newline
md5sum for the words <text>
the md5 digest of the string <text>
$show the md5 hash for the text <text>
give me md5 of the literal text <text>
md5 of the word <text>
calculate MD5 over the characters <text>

= system/num-from-iec
convert <lineb> MB to bytes
<lineb> megabytes in bytes
how many bytes are <lineb> MiB?
$show <lineb> MB as a number of bytes
<lineb> mib in bytes with numfmt
number of bytes in <lineb> megabytes, 1024-based
what is <lineb> MB in bytes?
turn <lineb> megabytes into bytes
the bytes that <lineb> MB make
express <lineb> MiB in plain bytes
bytes for <lineb> megabytes
Print how many bytes <lineb> mebibytes are

= text/missing-unsorted
rows that are in <bare> but not in <bare2>, the files are not sorted
lines only in <bare> and missing from the unsorted <bare2>
which rows of <bare> don't occur in <bare2>? neither is sorted
what has <bare> that <bare2> hasn't, sort them first
lines of <bare> that <bare2> lacks, both files in any order

= text/common-unsorted
rows that both <bare> and <bare2> have, the files are not sorted
lines in <bare> and in <bare2> as well, neither file sorted
what do <bare> and <bare2> share? sort them first
the rows common to the unsorted files <bare> and <bare2>
lines found in both <bare> and <bare2>, in any order

= system/date-full
current date and time as 2024-01-31 15:04:05
now, in the form 2025-03-07 09:30:00
date and time like 2024-12-01 18:00:59
today's date and the time with seconds, year-month-day first
timestamp of now as year-month-day hours:minutes:seconds
Print the current date and time in the form 2024-01-31 15:04:05.

= daily/mixed-bc-scale
divide <lineb> by <line> exactly, <small> decimals
<lineb> divided by <line>, <small> decimals
<lineb> over <line> to <small> decimal places
what is <lineb> / <line> with <small> digits after the point?
the quotient of <lineb> and <line> to <small> decimals
<lineb>:<line> with <small> decimal digits

= system/seq-range
numbers <line> to <lineb>
<line> to <lineb>, one per line
all numbers from <line> up to <lineb>
the integers between <line> and <lineb>, both included
<line> through <lineb>, a number a line
Print the whole numbers from <line> to <lineb>, one per line.

= json/sort-keys
pretty-print <json> with sorted keys
<json> with its keys in alphabetical order
format <json> and sort the keys
the json <json>, keys sorted
print <json> nicely, object keys A to Z
sort the keys of the object in <json> and print it

= files/sums-write
write the sha256 sums of all <ext> files here to SHA256SUMS
make SHA256SUMS for the <ext> files in this folder
sha256 of every <ext> file here, saved as SHA256SUMS
put checksums of the <ext> files here into SHA256SUMS
create the checksum file SHA256SUMS from all *.<ext>
SHA256SUMS should list the sha256 of each <ext> file here

= system/date-weekday
what day is it today, as a name
name of today's weekday
is it monday or what? the day's name please
today's day of the week in words
print only the weekday name of today

= text/common-header-sort-num
sort <csv> by <col> as numbers, smallest first, but leave the header on top
header of <csv> first, then the rows in ascending numeric order of <col>
<csv> numerically by <col>, header stays where it is
In <csv>, keep the header line in place and sort the rest by the number in <col>.
low to high by <col>, the file <csv>, without moving its header

= text/common-header-sort-desc
sort <csv> by <col> numerically, biggest first, but keep the header on top
header of <csv> first, then the rows in descending numeric order of <col>
<csv> by <col> from high to low, header stays where it is
In <csv>, keep the header line in place and sort the rest by the number in <col>, largest first.
largest <col> first, the file <csv>, without moving its header

= text/csv-distinct-count
how many different cities are in <col> of <csv>, not counting the header?
number of distinct values in <col> of <csv>, header left out
how many unique entries has <col> of <csv>? skip the header
count the different values of <col> in <csv> without the heading
In <csv>, how many different values does <col> have, the header aside? Only the number.

= text/table-passwd-uid-name
users with uid <idnum> in /etc/passwd
who has the uid <idnum> in /etc/passwd?
name of the account whose uid is exactly <idnum>, from /etc/passwd
which login name belongs to user id <idnum> in /etc/passwd?
look up uid <idnum> in /etc/passwd, print the name
`)
