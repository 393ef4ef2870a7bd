import { moreWordings } from '../grammar.ts'

/** More ways to ask for columns, sums, rows, JSON, numbers and dates, as people say it in passing. */
export const saidPlainlyColumns = moreWordings(`
= text/awk-csv-avg
mean of <col> in <csv> ignoring the title row
what's the typical number in <col> of <csv>, mean please, and the headings don't count
<csv>: I'm after the average for <col>, the titles on top are not data
on <csv>, take the mean of <col> but leave the heading out of it
how high is <col> on average across all records of <csv>, without its titles?
the mean over <col>, starting below the header of <csv>
averaging <col> of <csv> without the row of titles
for my report I need the average of <col> in <csv>, header disregarded

= text/head-one
just the header of <file>
only the header line of <file>, none of the data
the title row of <file>, nothing below it
what does the header of <file> look like?
header of <file> please
the column titles of <file>, as they stand in its first line
let me see how <file> is headed, only that one line
show the heading of <file> and no records
<file>: opening line only
which headings does <file> carry? the line as it is
the very first line from <file>, and that's it
peek at the header in <file>

= text/columns-csv-number-is
rows of <csv> where <col> is <lineb> exactly, as a number
all entries in <csv> having <lineb> in <col>
which ones in <csv> are at <lineb>? that is <col>
<col> must be <lineb>: the rows of <csv> that fit
I'm looking for the records of <csv> whose <col> comes to <lineb>
from <csv> everything with a <lineb> in <col>, whole rows
show me <csv>, only where the number in <col> is equal to <lineb>
find the rows with <col> equal to <lineb> in <csv>

= text/table-sort-number-down
most expensive first: <csv>, the price is in <col>
<csv> from the highest to the lowest number in <col>
biggest on top please: <csv> by <col>
the number in <col> decides: put <csv> in order, largest one first
<csv> with the large values of <col> at the start and the small ones at the end
rank the lines of <csv> by the number in <col>, the highest comes first
can <csv> be put in order so that the greatest <col> is at the top?
oldest to youngest: <csv>, age in <col>
from most to least, going by <col>: <csv>
descending by <col>, numbers, file <csv>
I'd like to see <csv> starting with the line that has the largest <col>

= text/again-tally-nohead-plain
how many rows of <csv> per value in <col>? the header is not one of them
per value of <col> in <csv> tell me how many there are, leaving out the header, no special order
how often each value turns up in <col> of <csv>, not counting the title line, values in alphabetical order
a tally of <col> in <csv> without its header, by value
for every value in <col> of <csv> its number of records, the heading excluded, sorted by the value
header of <csv> aside, how many of each are there in <col>? in order of the name

= text/csv-freq
which colour sells best: count <col> of <csv>, most first
count <col> of <csv>, most first
what is asked for most? <csv>, count the values of <col>, the top seller first
how many orders per customer? the customer is <col> of <csv>, busiest first
which values fill <col> of <csv> and how often each, commonest at the top
per value in <col> how many lines has <csv>? biggest group first
<csv>: group by <col> and say how many in each group, largest one first
what is popular in <col> of <csv>? counts with it, the favourite on top
ranking of what is in <col> of <csv>, with how many times each comes
a count for each thing found in <col> of <csv>, from frequent to rare
how is <csv> spread over the values of <col>? most frequent ones first

= text/again-swap-first-two
swap columns 1 and 2 of <csv>
swap column one and column two in <csv>, everything else as it is
the first two columns of <csv> are the wrong way round, turn them
column 1 and column 2 of <csv> should change places
surname and first name are in the wrong order: exchange the first two fields of <csv>
interchange fields 1 and 2 in every row of <csv>
put the 2nd column of <csv> in front of the 1st and leave the others alone
flip the first and the second column of <csv>, keep the rest

= text/common-swap-csv
swap <colnum> and <colnum2> of <csv>
exchange <colnum> with <colnum2> throughout <csv>
<colnum> and <colnum2> in <csv> should trade places, other columns stay put
<csv> has <colnum> where <colnum2> belongs and the other way round, fix it in the output
what is in <colnum> of <csv> belongs in <colnum2> and vice versa
interchange <colnum> and <colnum2> in all rows of <csv>, nothing dropped
every row of <csv> with <colnum> and <colnum2> switched

= text/again-jq-two-space
<readvar> and <readvar2> out of <list> please, it's an array of objects
for each object in <list>, <readvar> and <readvar2> side by side
one line per element of <list>: its <readvar>, a blank, its <readvar2>
I'd like <readvar> plus <readvar2> of everyone in <list>, with a space between
print <readvar> <readvar2> for all the entries in <list>
list the <readvar> of every object in <list> followed by a space and the <readvar2>
from the array in <list>, both <readvar> and <readvar2> on a line for each
<list>: <readvar> and <readvar2> of all, plain text

= json/key
what's the <stem> in <json>
what's the <stem> given in <json>?
which <stem> does <json> have
the <stem> from <json>, please
<stem> according to <json>
check what <stem> is set to in <json>
read the <stem> out of <json>
I forgot the <stem>, it's in <json>
tell me the <stem> that <json> mentions

= json/field-each
<list>: all <itemkey> values, plain
all the <itemkey>s of <list>, bare text
<list>, every <itemkey>, one a line
the names of everything in <list>, no quotes: field <itemkey>
every <itemkey> in <list>, no quotes around them
all the <itemkey> values from <list>, one under the other
what is the <itemkey> of each thing in <list>?
go through <list> and print every <itemkey>
a plain list of the <itemkey>s in <list>
just the <itemkey> of all entries in <list>, unquoted
<list> holds an array, I only want each <itemkey>

= json/sortby
<list> sorted by <itemkey>
<list>, sort by <itemkey>
sort <list> by <itemkey>
sort what is in <list> by its <itemkey>
can you put <list> in order? by <itemkey>
arrange <list> by <itemkey>, rising

= json/columns-set-number
<jsonkey> in <json> should become <lineb>, just show me the outcome
show me what <json> is like when <jsonkey> is <lineb>, don't touch the file
preview <json> with <jsonkey> at <lineb>
if <jsonkey> were <lineb>, how would <json> read? print only
<json>, <jsonkey> turned into <lineb>, output only
don't save anything: print <json> with a <jsonkey> of <lineb>
try <lineb> for <jsonkey> in <json> and show the result on the screen

= text/again-jq-del-any
drop the key <readvar> from <json> and print the rest
print the rest of <json> when the key <readvar> is dropped
nobody needs <readvar>: show <json> without that key
<json> but with no <readvar> in it, print only
erase the key <readvar> from what is printed of <json>
remove <readvar> from <json> and show me, the file stays as it is
omit the key <readvar> when printing the object in <json>

= json/columns-three-csv
<list> as csv: <jsonkey>, <jsonkey2> and <jsonkey3>
make csv of <list> with the columns <jsonkey>, <jsonkey2>, <jsonkey3>
a spreadsheet wants <list> as comma separated: <jsonkey>, <jsonkey2> and <jsonkey3> of each object
turn the array <list> into csv rows with <jsonkey>, <jsonkey2> and <jsonkey3>
csv from <list>, fields <jsonkey>, <jsonkey2>, <jsonkey3>
I need <jsonkey>, <jsonkey2> and <jsonkey3> from <list> for Excel, as csv
one csv line per object in <list>: <jsonkey>, <jsonkey2>, <jsonkey3>

= system/calc-div
what is <lineb> divided by <line>, two decimals
<lineb> divided by <line>?
what does <lineb> by <line> come to if you divide, two places
<lineb> euros shared by <line> people, what does each one pay, with cents
we are <line> and the bill is <lineb>, how much each? two decimals
if I cut <lineb> into <line> equal parts, how big is one, two decimals
<lineb> split <line> ways, to two decimals
divide: <lineb> by <line>, 2 places

= daily/mixed-percent-of
what is <line> percent of <lineb>
what would <line> percent of <lineb> be
<line> percent tip on <lineb>, how much is the tip?
tax is <line>%, the price <lineb>, how much tax is that
how many are <line> percent out of <lineb> people
if <lineb> is everything, how much is <line> percent of it
<line> % of <lineb> =
commission of <line> percent on <lineb>, the amount only

= system/calc-percent
what percentage of <lineb> is <line>
<line> out of <lineb>, how many percent is that?
I got <line> of <lineb> points, in percent please
<line> of <lineb> people came, what percentage
how many percent are <line> from a total of <lineb>
<line>/<lineb> as a percentage
which share of <lineb> does <line> make up, in percent

= system/seq-step
numbers from <line> to <lineb> in steps of <small>, one below the other
<line> through <lineb> but only each <small> apart
let it count <line> to <lineb>, <small> more every time
give me <line>, and always <small> further, until <lineb> is reached
going up from <line> by <small> as far as <lineb>

= text/base64-text
base64 of the word <text>
what's the word <text> in base64?
the base64 for <text>
I need to put the word <text> into base64
<text> has to be base64 encoded
encode <text> as base64 for a header, no newline
how is the password <text> written in base64

= text/csv-filter-less
everyone younger than <lineb> in <csv>, age is <col>
who is younger than <lineb>? <csv>, the age is in <col>
all below <lineb> in <csv>, going by <col>
rows of <csv> that don't reach <lineb> in <col>
what falls short of <lineb> in <csv>? look at <col>
in <csv> I only want those with fewer than <lineb> in <col>
running low: rows of <csv> with under <lineb> left, stock is <col>
cheaper than <lineb>: <csv>, price in <col>
lines of <csv> whose <col> stays below <lineb>

= text/awk-csv-filter
older than <lineb>: rows of <csv>, the age is <col>
everyone older than <lineb> in <csv>, age is <col>
dearer than <lineb>: <csv>, price in <col>
I only care about the rows of <csv> over <lineb>, the amount is <col>
<csv>, but only what goes beyond <lineb> in <col>
who scored more than <lineb>? <csv>, points in <col>, whole rows
whichever rows of <csv> top <lineb> in <col>
big ones only, more than <lineb> in <col>: <csv>

= text/common-csv-over-other
names of the pupils with more than <lineb> points: <csv>, name <colnum2>, points <colnum>, no header
<csv>: <colnum2> of those who have over <lineb> in <colnum>, without the header
who is above <lineb> in <csv>? the number is <colnum>, the name <colnum2>, title line not wanted
give me <colnum2> if <colnum> is more than <lineb>, file <csv>, leave the header out
which <colnum2> goes with a <colnum> above <lineb> in <csv>? header skipped
in <csv> the number stands in <colnum> and the name in <colnum2>: names of all with more than <lineb>, not the header

= daily/csv-col-name
email addresses only, they are <col> of <csv>
phone numbers please: <col> in <csv>
the prices stand in <col> of <csv>, give me those
from <csv> I need nothing but <col>
I just want <col> out of <csv>, all of it as it comes
strip <csv> down to <col>
reduce <csv> to <col>
<csv>: the addresses in <col>, with repeats, as they come
what does <csv> have in <col>? all lines

= text/csv-dup-keys
<csv> has some addresses twice in <col>. Which ones?
who is entered twice in <csv>? compare <col>
<col> of <csv> should never repeat, show what does
was any number in <col> of <csv> used more than once? which?
double entries in <csv>, going by <col>: just the values
which invoice numbers came twice in <csv>, they are in <col>
anything that appears again in <col> of <csv>, the value once

= text/again-semicolon-field
delimiter of <file> is ; and I need the amounts, <col>
the separator of <file> is ; , give me <col>
bank export <file> with ; between the fields: <col> please
<col> from <file> where ; stands between the columns
<file> comes from a German Excel, semicolons: only <col>
take <col> of <file>, it has ; instead of commas

= text/columns-tsv-commas
replace the tabs of <tsv> by commas
commas for tabs in <tsv>
wherever <tsv> has a tab I need a comma
<tsv> should be separated by commas, not by tabs
tab out, comma in: <tsv>
swap every tab character of <tsv> for a comma
I can't read tabs, print <tsv> with commas in their place

= text/csv-tsv
replace the commas of <csv> by tabs
tabs for commas in <csv>
wherever <csv> has a comma I need a tab
<csv> should be separated by tabs, not by commas
comma out, tab in: <csv>
I need <csv> tab separated to paste it into a sheet

= text/table-log-max
the highest temperature in <log>, it's <col> on each line
top value in <col> of <log>, only that number
what's the largest reading in <log>? <col>, blanks between
how far up does <col> go in <log>
peak of <col> in the space separated <log>, just the value
the record number in <col> of <log>, the biggest one

= text/table-log-min
the lowest temperature in <log>, it's <col> on each line
bottom value in <col> of <log>, only that number
what's the smallest reading in <log>? <col>, blanks between
how far down does <col> go in <log>
the least number in <col> of the space separated <log>, just the value

= text/awk-sum
what do all the numbers in <nums> come to together
everything in <nums> summed up, one number per line
how much money is in <nums> altogether, an amount on every line
<nums>: what's the total
the lines of <nums> are amounts, what do they come to
sum it up for me: <nums>
put all the values of <nums> together into one total
what do I get if I add every line of <nums>

= daily/csv-count-value
count how many guests said <value>, it's <col> of <csv>
how many said <value>? <col> of <csv>
how many people answered <value> in <csv>, see <col>
number of <value>s in <col> of <csv>
<value> in <col>: how many rows of <csv> is that
in <csv>, how many are marked <value> under <col>?
votes for <value>: <csv>, <col>, just the count
how many rows of <csv> are <value> when you look at <col>
tell me how many in <csv> chose <value>, that is <col>
how many times was <value> picked? <col> of <csv>
rows of <csv> with <value> as <col>: how many of them

= daily/mixed-power-of
<lineb> to the power of <small>, what is that
<lineb> multiplied by itself <small> times over, as a power
<lineb> to the <small>th
<lineb> ^ <small>, please
how big is <lineb> to the power of <small>
<lineb> with exponent <small>

= system/columns-decimal-add
<decimal> plus <decimal2>
what's <decimal> + <decimal2>
<decimal> and <decimal2> together make how much
add <decimal> and <decimal2>
I paid <decimal> and then <decimal2>, how much in all
sum of <decimal> and <decimal2>
total of the two prices <decimal> and <decimal2>

= system/columns-decimal-minus
how much is <decimal> minus <decimal2>
<decimal> less <decimal2>
take <decimal2> away from <decimal>
what's left of <decimal> if <decimal2> is spent
I had <decimal> and paid <decimal2>, what remains
subtract <decimal2> from <decimal>

= daily/mixed-rand-several
<small> random numbers between 1 and <lineb>
throw in <small> numbers between 1 and <lineb>, picked by chance
I need <small> numbers by lot, somewhere in 1 to <lineb>
lotto: <small> out of <lineb>
a random choice of <small> numbers up to <lineb>
<small> random ones from 1 to <lineb>

= system/date-eu
<date> in the form day.month.year
how do Germans write <date>? with dots, day first
<date> with dots: day, month, year
put <date> into dd.mm.yyyy
I need the date <date> with the day first and dots between

= permissions/users-bash
users with bash as login shell
who has bash as their shell? names from /etc/passwd
which accounts get a bash when they log in
accounts from /etc/passwd that use bash, by name
everybody whose login shell is bash, names only

= text/drill-plus
<nums>, every number plus <n>
add <n> to each of the numbers in <nums>
everything in <nums> should go up by <n>
each line of <nums> is a number, show them all <n> higher
all numbers of <nums> with <n> on top

= text/asked-csv-who-least
tell me which product brought in the least: <csv>, the product is <colnum2>, the euros are <colnum>, titles on top
who has the lowest score? <csv>, score <colnum>, name <colnum2>, with a header
<csv> with titles on top: <colnum2> of whoever has the least in <colnum>
which <colnum2> comes last when you go by the number in <colnum>? <csv>, the header is not a record
the name is <colnum2> and the time <colnum>: who was fastest in <csv>, not counting the title row
cheapest thing in <csv>: its price is <colnum>, I want <colnum2>, mind the header

= text/asked-csv-who-most
tell me which product brought in the most: <csv>, the product is <colnum2>, the euros are <colnum>, titles on top
who has the best score? <csv>, score <colnum>, name <colnum2>, with a header
<csv> with titles on top: <colnum2> of whoever has the most in <colnum>
which <colnum2> leads when you go by the number in <colnum>? <csv>, the header is not a record
the name is <colnum2> and the points are <colnum>: who won in <csv>, not counting the title row
dearest thing in <csv>: its price is <colnum>, I want <colnum2>, mind the header

= text/csv-not-equal
<csv>: throw out rows where <col> is <value>
leave out every row of <csv> that says <value> in <col>
all of <csv> apart from the rows with <value> in <col>
I don't want those with <value> as <col>, show the remaining rows of <csv>
whoever is not <value> in <col>: <csv>
<csv> without the <value> ones, that's <col>
hide the rows of <csv> whose <col> is <value>
everything but <value> in <col>, file <csv>

= text/table-add-end
add a column with the text <value> at the end of every row in <csv>
every row of <csv> needs one more field at the end: <value>
a last column saying <value> for all rows of <csv>, just print it
tack <value> on to each row of <csv> as a further column
print <csv> with <value> as an extra last column
put the word <value> into a new column on the right of <csv>

= text/table-add-product
add the column total to <csv>: quantity <colnum> times price <colnum2>
<csv> with one more column on the right, <colnum> times <colnum2>
each row of <csv> should get its line total at the end, <colnum> x <colnum2>
print <csv> and behind every row what <colnum> multiplied by <colnum2> makes
hours are <colnum>, the rate is <colnum2>: add the pay as last column to <csv>
all columns of <csv> and then <colnum> * <colnum2> after a comma

= text/again-product-total
value of the whole stock: quantity <colnum> times price <colnum2>, summed up, <csv>
what is everything in <csv> worth? pieces in <colnum>, price in <colnum2>, header on top
multiply <colnum> and <colnum2> in each row of <csv> and give me the grand total, not the header
hours <colnum>, rate <colnum2>: what do I bill in total from <csv>, header line left out
one number for <csv>: all the <colnum> times <colnum2> added up, without the header

= text/table-header-rename-place
rename the first column of <csv> from name to <newword>
the column name in <csv> should be called <newword>, in the file
write <newword> where the header of <csv> has name
change the heading name to <newword> in <csv> itself
the header of <csv> says name but must say <newword>, save it

= text/columns-commas-points
<bare> has numbers with a comma, I need them with a point
make 3,5 into 3.5 all over <bare>
German numbers in <bare>: points instead of the commas please
the program wants points in the numbers of <bare>, not commas

= text/nums-over
lines of <nums> with a number greater than <lineb>, one number per line
what in <nums> goes beyond <lineb>
anything over <lineb> in <nums>, each line is a number
only the values from <nums> that top <lineb>
which of the values in <nums> are higher than <lineb>?

= text/columns-csv-running
cumulative sum of <col>, <csv>, no header in the output
<col> of <csv> added up as you go, a line for each row but the header
my balance after every row of <csv>: amounts in <col>, skip the titles
keep a running total over <col> of <csv>, title row ignored
after each data row of <csv>, the sum of <col> so far

= text/table-group-sum-condition
what did I spend on <value>? the category is <colnum>, the amount <colnum2> of <csv>
how much went to <value> in all? <csv>, see <colnum>, money in <colnum2>
<value> only: add up <colnum2> of <csv> where <colnum> is that
sum <colnum2> in <csv>, but just for rows with <value> as <colnum>
what did <value> pay altogether, payer <colnum>, amount <colnum2>, file <csv>
the money for <value>: <csv>, <colnum> names it and <colnum2> is the amount, one total
total for <value> in <csv>: kind in <colnum>, figures in <colnum2>

= text/table-group-max
highest amount for each category: category <colnum>, amount <colnum2>, <csv>
the best <colnum2> per <colnum> in <csv>, header not counted
each <colnum> of <csv> with its largest <colnum2>, not the header
personal bests: name <colnum>, points <colnum2>, <csv> with a header
for every <colnum> in <csv> the peak of <colnum2>, title line ignored

= text/table-group-min
lowest amount for each category: category <colnum>, amount <colnum2>, <csv>
the least <colnum2> per <colnum> in <csv>, header not counted
each <colnum> of <csv> with its smallest <colnum2>, not the header
fastest time of each runner: name <colnum>, time <colnum2>, <csv> with a header
for every <colnum> in <csv> the lowest <colnum2>, title line ignored

= text/csv-sum-by
how much did each customer pay altogether, the customer is <colnum>, the amount <colnum2> in <csv>
revenue per region, region in <colnum>, revenue in <colnum2>: <csv>, header is not counted
who spent how much? name <colnum>, money <colnum2>, file <csv>, one line for each
split the total of <colnum2> in <csv> up by <colnum>
for each <colnum> in <csv> what comes together in <colnum2>
<csv>: one sum of <colnum2> for every different <colnum>
expenses by category from <csv>: the category is <colnum> and the money <colnum2>

= text/csv-avg-by
average per group from <csv>, the group is <colnum>, the value <colnum2>
what does each customer pay on average, customer <colnum>, amount <colnum2> in <csv>
mean mark of every pupil: name <colnum>, mark <colnum2>, <csv>
for each <colnum> in <csv> what <colnum2> is on average
<csv>: a mean of <colnum2> for every different <colnum>

= text/common-csv-common-values
ids in both <csv> and <csv2>, <col>
who is on both lists, <csv> and <csv2>? compare <col>
names that <csv> and <csv2> share in <col>
<col> of <csv> and <col> of <csv2>: what is in both
which values of <col> do <csv> and <csv2> have in common
the overlap of <csv> and <csv2> in <col>

= text/table-column-only-first
ids that are in <csv> but not in <csv2>, the id is <col>
who is on <csv> and not on <csv2>? compare <col>
which values of <col> does <csv> have that <csv2> hasn't
who has left: in <col> of <csv>, no longer in that of <csv2>
what disappeared from <col> between <csv> and <csv2>
missing from <csv2> but there in <csv>, going by <col>

= text/edit-pipe-to-tab
turn the "|" in <bare> into tabs
wherever <bare> has a pipe, a tab
<bare> is divided by "|" , I need tabs there
pipes out and tabs in, <bare>
make <bare> tab separated, it has pipe characters now

= text/asked-cols-compare
lines of <log> where <colnum> is bigger than <colnum2>
whichever lines of <log> have more in <colnum> than in <colnum2>
who scored more than they let in? <log>, <colnum> against <colnum2>, whole lines
<colnum> larger than <colnum2>: those lines of <log>
compare <colnum> with <colnum2> in <log> and keep a line if the former is larger

= text/again-jq-sorted-field
<list>: the <readvar2>s sorted by <readvar>
all <readvar2> of <list> in the order of their <readvar>
only <readvar2>, but ordered according to <readvar>, from <list>
put <list> in order by <readvar> and print just each <readvar2>
<readvar2> list out of <list>, lowest <readvar> first

= text/again-jq-two-tsv
<list>, <readvar> and <readvar2> separated by a tab
<readvar>, tab, <readvar2> for each object of <list>
I want to paste <readvar> and <readvar2> of <list> into a sheet, so tabs please
two tab separated columns from <list>: <readvar> and <readvar2>
a tab between <readvar> and <readvar2>, one line for each entry of <list>

= text/again-jq-first-field
<readvar> of the first person in <list>
the first entry of <list>: its <readvar>
what is the <readvar> of number one in <list>
take element one of <list> and print the <readvar>
which <readvar> stands first in <list>

= text/again-jq-who-most
whose <readvar> is the highest in <list>? just the <readvar2>
<readvar2> of the one with the biggest <readvar>, <list>
who leads in <list> by <readvar>? print the <readvar2> only
the champion by <readvar> in <list>, only <readvar2>

= text/again-jq-nested
the <confkey> below <section> in <json>
<confkey> within <section>, file <json>
which <confkey> is set for the <section> in <json>?
<section> <confkey> from <json>
<json> has a <section> part, what <confkey> does it give?

= json/version-in-place
write version <value> into <json>
bump the version of <json> to <value>, in the file
the version in <json> must be <value> from now on, save it
put version <value> in <json> for good
new version number in <json>: <value>, stored in the file

= system/columns-percent-off
<decimal> minus <lineb> percent
<decimal> with <lineb> percent off
sale: <lineb>% off, it was <decimal>, what do I pay?
price <decimal>, discount <lineb> percent, the new price
knock <lineb>% off <decimal>
what remains of <decimal> after losing <lineb> percent

= system/columns-percent-added
<lineb>% VAT on top of <decimal>
<decimal> plus <lineb>% tax, what is the final price
<decimal> net, <lineb> percent VAT, how much gross?
raise <decimal> by <lineb> percent
<decimal> with a tip of <lineb>% included
what does <decimal> become with <lineb> percent more

= system/hex-to-dec
<hex> from hex to decimal
hex <hex> in normal numbers
the hex digits <hex>, what number do they make
which number is hex <hex>?
<hex> is hexadecimal, give me the decimal

= system/bin-to-dec
<bits> from binary
<bits> in binary, what number is it
which number is binary <bits>?
binary <bits> as an ordinary number
<bits> is in base 2, I want base 10

= text/md5-text
md5 of the text <text>
what's the md5 of the word <text>
md5 for the string <text>
the text <text> as md5

= daily/mixed-seq-shuffled
1 to <lineb> in random order
shuffle the numbers 1 to <lineb>
starting order by lot for <lineb> people, numbers 1 to <lineb>
every number from 1 up to <lineb> once, mixed up
the numbers 1 to <lineb>, jumbled

= text/table-fill-empty
empty cells in <col> of <csv> should say <value>
where <col> of <csv> has nothing, write <value>, show the whole table
no gaps in <col> of <csv> please, <value> instead
<value> for every empty <col> in <csv>
if nobody filled in <col> of <csv> it is to read <value>

= text/table-multiply-column
<csv> for <small> times as many people: multiply <col>, the header stays
<small> times the number in <col> of <csv>, rest of the rows as it is, header kept
every <col> in <csv> times <small>, show the full table with the header

= text/common-transpose-csv
transpose <csv>
<csv> transposed
turn <csv> on its side, columns become rows
rows to columns and columns to rows, <csv>
flip <csv> so that every column is a line

= text/csv-head
header and first <n> rows of <csv>
the titles of <csv> and <n> rows below them
top of <csv>: heading plus <n> records
the first <n> entries of <csv>, header on top

= text/missed-count-commas
how many commas in <file>
how many commas has <file> got
number of commas, <file>
tell me how often a comma occurs in <file>

= text/missed-numbers-between
lines of <nums> whose number is between <line> and <lineb>
values from <line> to <lineb> in <nums>, each line is a number
everything in <nums> not under <line> and not over <lineb>
the numbers in <nums> that are in the range <line> to <lineb>

= json/drop-field-each
<list> without the field <itemkey> in any of the objects
no object of <list> should show its <itemkey>
throw <itemkey> out of all the objects in <list>, print it
the array <list>, every object minus <itemkey>

= json/columns-set-true-place
set <jsonkey> to true in <json> and keep the change
turn <jsonkey> on in <json>, for good
<jsonkey> must be true in <json>, store it
make it so that <json> has <jsonkey> true, saved
enable <jsonkey> in <json> and save

= text/again-jq-set-text
add a key <readvar> with the value <value> to <json>, print it
<json> plus a key <readvar> that says <value>, only print
show <json> with an extra field <readvar> holding <value>
print <json> and let it have <value> as <readvar>

= text/again-jq-objects-where
objects with <readvar> <value> from <list>
the ones in <list> whose <readvar> is <value>
from <list> only those having <value> for <readvar>
<list>: everybody with <value> as <readvar>, whole objects
<readvar> <value> in <list>, which objects are that?

= daily/mixed-jq-max
largest <itemkey> in <list>
the highest <itemkey> found in <list>, only the number
how high does <itemkey> go in <list>
top <itemkey> of <list>, just the value

= daily/mixed-jq-min
smallest <itemkey> in <list>
the lowest <itemkey> found in <list>, only the number
how low does <itemkey> go in <list>
least <itemkey> of <list>, just the value

= json/columns-top-by
<small> biggest objects by <jsonkey> in <list>
the <small> with the highest <jsonkey> in <list>, highest first
top <small> of <list> going by <jsonkey>
which <small> in <list> have the most <jsonkey>, whole objects

= json/sortby-desc
<list> sorted by <itemkey>, highest first
<list> from the highest <itemkey> to the lowest
<list> by <itemkey>, in descending order
the objects of <list>, largest <itemkey> on top

= daily/mixed-two-power
what is 2 to the <lineb>
2 to the <lineb>th
two to the power <lineb>, how much
2 ^ <lineb>
how many combinations do <lineb> bits have

= text/lines-base64-decode-save
turn the base64 in <bare> back into <new>
<bare> is base64, make <new> from it
restore <new> from the base64 file <bare>
get the original back: <bare> is base64, write it to <new>

= text/md5-two
are <bare> and <bare2> the same? show the md5 of both
md5 for <bare> and for <bare2>, so I can compare
both checksums, md5: <bare> and <bare2>

= system/columns-year-christmas
what weekday is christmas in <year>
christmas <year>, which day of the week?
which weekday does the 25th of December fall on in <year>
on what day is christmas day <year>

= daily/csv-keep-header
<value> ones only, that is <col>, keep the header: <csv>
header of <csv> plus the rows with <value> in <col>
just those with <value> as <col>, and the titles on top, from <csv>
filter <csv> on <value> in <col> but the header must stay

= text/common-csv-equal-other
<colnum2> of all the <value> ones in <csv>, <colnum> tells which
<csv> has the id in <colnum2> and the status in <colnum>: ids of those that are <value>
who is <value>? <csv>, names <colnum2>, the state is <colnum>
where <colnum> of <csv> reads <value>, give me <colnum2> only
names (<colnum2>) of everybody with <value> in <colnum>, <csv>

= system/random-dice
roll a die for me
throw the dice
one roll of a die please
a dice roll, 1 to 6

= text/csv-empty-field
<csv> where the phone is missing, that's <col>
who gave no address? <csv>, see <col>
<col> is missing in which rows of <csv>
rows of <csv> lacking anything in <col>
incomplete ones in <csv>: <col> left blank
nobody filled in <col>: those rows of <csv>
gaps in <col> of <csv>, whole rows
show the rows of <csv> that still need a value in <col>

= text/table-max-row
dearest item in <csv>, price in <col>, whole row, header skipped
the full record with the most in <col> of <csv>, header apart
the winner's row in <csv>: highest <col>, leave the header out
which row of <csv> is on top in <col>? the complete row, header disregarded
biggest <col> in <csv>, give me its entire row, not the header
the one row of <csv> that has the record number in <col>, without the title line

= text/common-csv-least-row
cheapest item in <csv>, price in <col>, whole row, header skipped
the full record with the least in <col> of <csv>, header apart
the loser's row in <csv>: lowest <col>, leave the header out
which row of <csv> is at the bottom in <col>? the complete row, header disregarded
smallest <col> in <csv>, give me its entire row, not the header

= text/again-jq-who-least
cheapest in <list> by <readvar>, its <readvar2> only
<readvar2> of the one with the smallest <readvar>, <list>
whose <readvar> is the lowest in <list>? just the <readvar2>
who comes last in <list> by <readvar>? print the <readvar2> only
the least <readvar> in <list> belongs to which <readvar2>

= text/again-jq-two-csv
<readvar> and <readvar2> of every object in <list> as csv
<list> to csv with <readvar> and <readvar2>
make a csv from <list>: <readvar>, <readvar2>
csv lines with <readvar> and <readvar2> for each entry of <list>
a spreadsheet wants <readvar> and <readvar2> of <list>, comma separated with quotes

= json/pretty
make <json> readable
<json> is all on one line, show it nicely
lay <json> out so that a person can read it
I can't read <json>, indent it please
print <json> with indentation
tidy up the look of <json> on the screen

= system/columns-decimal-times
<decimal> times <lineb>
<lineb> pieces at <decimal> each, what do they cost
<decimal> x <lineb>
what's <decimal> times <lineb>?
multiply <decimal> by <lineb>
<lineb> tickets for <decimal>, how much together

= system/seq-range
<line> to <lineb>
<line> up to <lineb>, each on a line
from <line> to <lineb>, all the numbers
write down <line>, and so on until <lineb>
every number starting at <line> and ending with <lineb>
the whole numbers <line> through <lineb>

= json/min
the cheapest object in <list>
which one in <list> has the lowest price? the whole object
object with the least price from <list>
`)
