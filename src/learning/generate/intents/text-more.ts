import { intents } from '../grammar.ts'

/** Columns, tables, logs, settings and single edits: what `text` has no room for. */
export const textMore = intents(
  'text',
  String.raw`
= cut-csv-number
> cut -d, -f<colnum> <csv>
get <colnum> (from|of) <csv>
$show <colnum> of the comma separated file <csv>
pull <colnum> out of the csv <csv>
i need nothing but <colnum> from <csv>
<colnum> of <csv>, fields separated by commas
what is in <colnum> of <csv>
use cut to print <colnum> of <csv>
csv <csv>, print <colnum> alone
strip every row of <csv> down to <colnum>
values stored under <colnum> in the comma separated <csv>
dump <colnum> from each record of <csv>
let me read <colnum> of the spreadsheet export <csv>
cut <colnum> out of <csv>, commas are the delimiter
from the table <csv> only <colnum> is interesting

= awk-col-number
> awk '{ print $<colnum> }' <log>
$show <colnum> (of|from) <log>
pull <colnum> out of <log>
what is in <colnum> of <log>
i need nothing but <colnum> of each line in <log>
use awk to print <colnum> of <log>
split the lines of <log> at the blanks and take <colnum>
<colnum> of <log>
print <colnum> only, whitespace delimited file <log>
strip every row of <log> down to <colnum>
dump <colnum> from each entry of the log <log>
each line of <log> has several words, take out <colnum>
values standing under <colnum> in <log>
from <log> only <colnum> is interesting
awk <colnum> <log>

= awk-sum-by
> awk '{ s[$<colnum>] += $<colnum2> } END { for (k in s) print k, s[k] }' <log>
sum <colnum2> of <log> for each value of <colnum>
total of <colnum2> per <colnum> in <log>
group <log> by <colnum> and add up <colnum2>
what does <colnum2> of <log> add up to for every different value in <colnum>
in <log>, one total of <colnum2> for every group in <colnum>
use awk to accumulate <colnum2> of <log> by <colnum>
pivot <log>: <colnum> against the sum of <colnum2>
subtotals of <colnum2>, one for each key found in <colnum>, log <log>
bucket the rows of <log> on <colnum>, accumulate <colnum2> per bucket
like sql group by <colnum> with sum of <colnum2>, on <log>
add up <colnum2> separately for each thing that <colnum> of <log> names
<log>: who or what in <colnum> has how much <colnum2> overall
i need <colnum2> of <log> summed, broken down by <colnum>
aggregate <log>, key <colnum>, sum <colnum2>

= csv-sum-by
> awk -F, 'NR > 1 { s[$<colnum>] += $<colnum2> } END { for (k in s) print k, s[k] }' <csv>
sum <colnum2> of <csv> for each value of <colnum>
total of <colnum2> per <colnum> in the csv <csv>
group the rows of <csv> by <colnum> and add up <colnum2>
what does <colnum2> of <csv> add up to for every different value in <colnum>
in the csv <csv>, one total of <colnum2> for every group in <colnum>, header skipped
use awk to accumulate <colnum2> of the comma separated <csv> by <colnum>
pivot table of <csv>: <colnum> against the sum of <colnum2>
subtotals of <colnum2>, one for each key found in <colnum>, csv <csv>
bucket the records of <csv> on <colnum>, accumulate <colnum2> per bucket
like sql group by <colnum> with sum of <colnum2>, on <csv>
break <csv> down by <colnum> and say how much <colnum2> each one has overall
i need <colnum2> of the spreadsheet <csv> summed per <colnum>
aggregate <csv>, key <colnum>, sum <colnum2>
<colnum2> totals for every group of <colnum> in <csv>

= csv-avg-by
> awk -F, 'NR > 1 { s[$<colnum>] += $<colnum2>; n[$<colnum>]++ } END { for (k in s) print k, s[k] / n[k] }' <csv>
average <colnum2> of <csv> for each value of <colnum>
mean of <colnum2> per <colnum> in the csv <csv>
group the rows of <csv> by <colnum> and average <colnum2>
how large is <colnum2> of <csv> on average for every different value in <colnum>
in the csv <csv>, one mean of <colnum2> for every group in <colnum>, header skipped
use awk to get the average of <colnum2> by <colnum> from the comma separated <csv>
pivot table of <csv>: <colnum> against the mean of <colnum2>
mean of <colnum2>, one for each key found in <colnum>, csv <csv>
bucket the records of <csv> on <colnum> and take the mean <colnum2> of each bucket
like sql group by <colnum> with avg of <colnum2>, on <csv>
break <csv> down by <colnum> and say what <colnum2> typically is, as an average
i need <colnum2> of the spreadsheet <csv> averaged per <colnum>
aggregate <csv>, key <colnum>, average <colnum2>
<colnum2> averages for every group of <colnum> in <csv>

= awk-max-line
> sort -rn -k<col>,<col> <log> | head -n 1
which line of <log> has the (largest|highest|biggest) number in <col>
$show the line of <log> with the (largest|highest|maximum) value in <col>
the whole line of <log> where <col> is at its maximum
find the record high in <col> of <log> and print that line
line of <log> that is on top when sorted by <col> as a number
use sort and head to get the line of <log> with the biggest <col>
print the complete entry of <log> whose <col> is greatest
entry in <log> where <col> peaks
the row with the greatest <col>, file <log>
max by <col> over <log>, print the complete row
who has the highest <col> in <log>, show that one row
rank <log> on <col> numerically and give me the winner
worst offender in <log> by <col>, the entire line

= csv-top-rows
> tail -n +2 <csv> | sort -t, -rn -k<col>,<col> | head -n <small>
$show the <small> rows of <csv> with the (largest|highest) <col>
which <small> records of <csv> have the biggest number in <col>
rank the rows of <csv> by <col>, highest first, and keep <small>
top <small> rows of <csv> by <col>
best <small> entries in the csv <csv> judged by <col>, header left out
the <small> records of <csv> that lead in <col>
sort the data rows of <csv> by the number in <col> descending and stop after <small>
leaderboard: <small> records of <csv> with the greatest <col>
descending numeric sort of <csv> on <col>, without header, <small> rows
the spreadsheet <csv>, its <small> highest by <col>
who are the <small> winners in <csv> if <col> decides
keep the <small> data lines of <csv> whose <col> is largest
give me <small> rows out of <csv>, those where <col> is greatest

= csv-sort-header
> (head -n 1 <csv>; tail -n +2 <csv> | sort -t, -k<col>,<col>)
$sort <csv> by <col> but keep the header [line] (on top|first)
order the rows of <csv> by <col>, the heading line stays where it is
sort the data of <csv> on <col> without moving its header
alphabetize the csv <csv> by <col> below its column names
<csv> sorted by <col>, header still at the top
print the heading of <csv> and under it the rows ordered by <col>
put the records of <csv> in order of <col> and leave the first line alone
header-preserving sort of <csv> on <col>
the column titles of <csv> must remain line 1, everything under them gets ordered by <col>
sort the spreadsheet <csv> by <col>, titles not included
arrange records in <csv> according to <col>, do not shuffle the title row into them
<csv> has a header, order what is below by <col>
when i sort <csv> on <col> the header wanders off, keep it in place

= csv-swap
> awk -F, -v OFS=, '{ print $<small2>, $<small> }' <csv>
print column <small2> and then column <small> of <csv>, separated by a comma
reorder <csv> so that column <small2> comes before column <small>, only these two
fields <small2> and <small> of the csv <csv>, in this order
use awk to put column <small2> in front of column <small> in <csv>, drop the others
a two column csv from <csv>: first its column <small2>, then its column <small>
from the rows of <csv> build new ones: column <small2> on the left, column <small> on the right, a comma between
rearrange the csv <csv> to just column <small2>, then column <small>
csv with column <small2> leading, followed by column <small>, taken from <csv>
select columns <small2>,<small> out of <csv>, keep that order
i want <csv> output as two fields: number <small2>, after it number <small>
flip column <small> and column <small2> of <csv>, print no other columns
output of <csv>: field <small2> comma field <small>
emit just field <small2> followed by field <small> of each <csv> record

= csv-semicolon
> tr ',' ';' < <csv>
convert <csv> from commas to semicolons
$replace commas (with|by) semicolons in <csv>
make <csv> semicolon separated
excel wants semicolons: print <csv> with them in place of the commas
turn each comma of <csv> into a semicolon
use tr to write <csv> with ; for ,
semicolon separated version of <csv>
change the delimiter of <csv> to a semicolon
swap , for ; everywhere in <csv>
my spreadsheet program expects ; as separator, transform <csv> that way
european style csv out of <csv>, semicolons between fields
substitute semicolons for the commas in <csv>
translate comma to semicolon, input <csv>

= csv-bad-rows quiet
> awk -F, 'NF != <small>' <csv>
which rows of <csv> do not have [exactly] <small> (fields|columns)
find broken rows in <csv>, each should have <small> fields
$show the lines of <csv> with a number of fields other than <small>
check that every row of <csv> has <small> columns, print those that do not
malformed records of <csv>, <small> columns expected
use awk to print rows of <csv> where the field count is not <small>
rows with too many or too few columns in <csv>, it should be <small>
ragged rows in <csv>, anything not <small> fields wide
validate <csv>: every record needs <small> fields, list violators
import of <csv> fails, find records whose number of columns isn't <small>
lines in <csv> whose comma separated width differs from <small>
corrupted lines in <csv>, valid ones have <small> columns
print records of <csv> unless they have <small> fields

= csv-empty-field quiet
> awk -F, '$<col> == ""' <csv>
which rows of <csv> have nothing in <col>
$find the rows of <csv> where <col> is (empty|blank|missing)
records of <csv> that lack a value for <col>
is <col> left out anywhere in <csv>, print these rows
incomplete rows in <csv>: no <col>
use awk to print the rows of <csv> with an empty <col>
missing values in <col> of the csv <csv>
<csv> has holes in <col>, list the rows concerned
somebody forgot to fill in <col> on a few rows of <csv>, which ones
null values of <col>, csv <csv>, print those rows
records in <csv> without any <col>
validate <csv>: rows with a blank <col> are wrong, list them
if <col> of a row in <csv> is an empty string, print the row

= csv-number-rows
> awk -v OFS=, '{ print NR, $0 }' <csv>
put a running number as a new first column into <csv> and print it
number the rows of <csv>, comma after the number
print <csv> with the row number as an extra column in front
add an index column to the csv <csv>
each row of <csv> with its row number before it, comma separated
use awk to prepend the row number and a comma to all rows of <csv>
enumerate the rows in <csv> in a column of their own
prefix rows of <csv> with 1, 2, 3 and a comma
give the table <csv> an id column holding the row number
counter column at the left of <csv>
i need sequential ids as an additional leading field in <csv>
comma separated line number in front of every record in <csv>
label each row of <csv> by position, like 7,... , and print that

= tsv-csv
> tr '\t' ',' < <tsv>
convert <tsv> to csv
$replace tabs (with|by) commas in <tsv>
make comma separated values from the tab separated <tsv>
turn each tab of <tsv> into a comma
use tr to print <tsv> with commas between the fields
csv version of the tsv file <tsv>
i need the tab separated <tsv> as csv
comma delimited output from <tsv>
change the delimiter of <tsv> from tab to comma
swap the tab characters in <tsv> for commas
<tsv> has tabs between its columns, i want commas there
my program cannot read tabs, transform <tsv> into csv
translate tab to comma, input <tsv>

= csv-distinct-count
> tail -n +2 <csv> | cut -d, -f<col> | sort -u | wc -l
how many different values does <col> of <csv> have
$count the (distinct|unique|different) values in <col> of <csv>, header excluded
number of distinct values in <col> of the csv <csv>
how many kinds of entry are there in <col> of <csv>
cardinality of <col> in <csv>
tally the values of <col> in <csv>, repeats counting once
into how many groups does <col> divide the rows of <csv>
unique value count for <col>, csv <csv>, header not counted
how varied is <col> in <csv>, as a number of distinct entries
count distinct over <col> of the table <csv>
say how many different things <col> of <csv> mentions, ignoring the title row
<csv>: size of the set of <col> values
a figure for the distinct contents of <col> in <csv>

= csv-count-over
> awk -F, 'NR > 1 && $<col> > <lineb>' <csv> | wc -l
how many rows of <csv> have more than <lineb> in <col>
$count the rows of <csv> where <col> is (greater than|above|over) <lineb>
number of records in <csv> with <col> above <lineb>
in how many rows of the csv <csv> does <col> exceed <lineb>
tally the data rows of <csv> with <col> over <lineb>
use awk and wc to count rows of <csv> with a <col> bigger than <lineb>
of the records in <csv>, how many go beyond <lineb> in <col>
row count where <col> > <lineb>, csv <csv>
a figure: rows in <csv> whose <col> is past <lineb>
how many times does <csv> have a <col> larger than <lineb>
say how many data lines of <csv> surpass <lineb> in <col>
total of records in <csv> with a <col> beyond <lineb>
sql style count of <csv> where <col> is over <lineb>

= csv-filter-header
> awk -F, 'NR == 1 || $<col> > <lineb>' <csv>
$show rows of <csv> where <col> is (greater than|above|over) <lineb>, keep the header [line] too
filter <csv> to <col> above <lineb> but print its heading as well
header of <csv> plus all rows with more than <lineb> in <col>
column names and then only those records of <csv> in which <col> exceeds <lineb>
use awk to keep the first line of <csv> and every row with <col> over <lineb>
drop the rows of <csv> with <lineb> or less in <col>, the column names stay
the csv <csv> cut down to rows with <col> bigger than <lineb>, heading included
select rows with <col> > <lineb> out of <csv>, do not lose the title row
the title line of <csv> along with records surpassing <lineb> in <col>
shrink <csv> to rows whose <col> is past <lineb>, column titles retained
i want a valid csv with header that has the rows of <csv> where <col> is over <lineb>
header-preserving filter on <csv>, <col> larger than <lineb>
titles first, followed by all <csv> rows with <col> beyond <lineb>

= csv-min
> tail -n +2 <csv> | cut -d, -f<col> | sort -n | head -n 1
what is the (smallest|lowest|minimum) value in <col> of <csv>
minimum of <col> in <csv>
$find the lowest number in <col> of the csv <csv>
how low does <col> go in <csv>
record low in <col> of <csv>, header skipped
use cut and sort to get the minimum of <col> from <csv>
the least value that <col> has in <csv>
floor of <col> across all rows in <csv>
bottom value under <col>, csv <csv>
cheapest, smallest, lowest: which number is it in <col> of <csv>
min over <col> of the table <csv>, titles ignored
the tiniest <col> in <csv>
ascending numeric sort on <col> of <csv>, just the first value

= csv-unquote
> sed 's/"//g' <csv>
$delete [all] [the] (quotes|double quotes|quotation marks) (from|in) <csv> and print it
print <csv> without its double quotes
strip the quotation marks from the csv <csv>
<csv> has quotes around its fields, show it without them
use sed to drop every double quote in <csv>
unquote the fields of <csv>
take the " signs out of <csv>
get the quotes out of <csv>
no more " characters in the output of <csv>
every field of <csv> is wrapped in quotation marks, unwrap them
remove each double quote character occurring in <csv>, on screen
eliminate " throughout <csv> and show the result
drop quote marks around values of <csv>

= csv-split-by change
> awk -F, 'NR > 1 { print > ($<col> ".csv") }' <csv>
split <csv> into one file per value of <col>
break <csv> up by <col>, each value gets its own csv file
for every different value in <col> of <csv> write a file with its rows
sort the rows of <csv> into separate files named after <col>
use awk to distribute the rows of <csv> over files by <col>
one csv per group: divide <csv> on <col>
write each row of <csv> to a file called after its <col>
partition <csv> into several csv files according to <col>
one output file per distinct <col> of the table <csv>
<csv> is too big, make a little csv for each <col>
separate the records in <csv> depending on <col>, a file per group
explode <csv> into files keyed by <col>
everything with the same <col> in <csv> goes to a csv of its own

= nocomment-in quiet
> sed -i '/^#/d' <conf>
$delete [all] [the] comment lines (from|in) <conf> itself
edit <conf> and take out lines that begin with #
the comments in <conf> must go for good
clean the file <conf> of every line that starts with a hash sign
use sed -i to drop the # lines of <conf>
rewrite <conf> without its comment lines
purge comments from the file <conf>, in place
permanently strip hash comments from <conf>
in-place removal of comment lines, file <conf>
i no longer want any # lines inside <conf>, save it like that
<conf> is full of comments, kick them out of the file
drop lines starting with # from <conf> and overwrite it
save <conf> back minus its # comments

= comment-out quiet
> sed -i '/<word>/s/^/# /' <file>
comment out [all] [the] lines $contain <word> in <file>
put a # before every line of <file> that mentions <word>
disable the lines with <word> in <file> by making them comments
turn lines of <file> that have <word> into comments
edit <file>: a hash sign and a space in front of each line with <word>
use sed to comment out whatever matches <word> in <file>
in <file>, deactivate each <word> line with a leading hash
<word> lines in <file> should become # comments
temporarily switch off what <file> says about <word> by putting # at the line start
prepend "# " to rows of <file> matching <word>, in place
i want everything with <word> in <file> hashed out
neutralize entries featuring <word> in <file>, as comments
add a comment sign ahead of all rows in <file> that include <word>

= uncomment quiet
> sed -i '/<word>/s/^# *//' <file>
uncomment [all] [the] lines $contain <word> in <file>
take the # away from lines of <file> that mention <word>
enable the lines with <word> in <file> that are commented out
turn comment lines with <word> in <file> back into normal ones
edit <file>: no leading hash sign on lines with <word> any more
use sed to uncomment whatever matches <word> in <file>
in <file>, reactivate each <word> line by removing its leading hash
<word> lines in <file> should no longer be # comments
switch on again what <file> says about <word>: drop the # at the line start
strip the comment sign off rows of <file> matching <word>, in place
i hashed out <word> in <file>, undo that
activate entries featuring <word> in <file> that are comments now
remove hash and blanks ahead of all rows in <file> that include <word>

= conf-get
> grep '^<confkey>=' <conffile> | cut -d= -f2
what is <confkey> set to in <conffile>
$show the value of [the setting] <confkey> (in|from) <conffile>
read the setting <confkey> out of <conffile>
which value does the option <confkey> have in <conffile>
look up the option <confkey> in the config file <conffile>, value only
use grep and cut to get what follows <confkey>= in <conffile>
value behind the equals sign of <confkey> in <conffile>
current value for <confkey>, config <conffile>
tell me the configured <confkey> out of <conffile>
what did we configure as <confkey> in <conffile>
get <confkey> from <conffile>
extract the right-hand side of <confkey>=... in <conffile>
parameter <confkey>, file <conffile>, its value
i need to know which <confkey> is configured by <conffile>

= conf-set quiet
> sed -i 's/^<confkey>=.*/<confkey>=<value>/' <conffile>
set <confkey> to <value> in <conffile>
change the setting <confkey> in <conffile> to <value>
the option <confkey> in <conffile> should be <value> from now on
edit <conffile> so that it says <value> for the setting <confkey>
give the config option <confkey> the new value <value> in <conffile>
use sed to put <confkey>=<value> where <conffile> sets <confkey>
whatever <confkey> is in <conffile>, make it <value>
reconfigure <conffile>: <confkey> is now <value>
overwrite the current <confkey> in <conffile> by <value>
switch <confkey> over to <value> inside the config <conffile>
assign <value> to the parameter <confkey>, file <conffile>
i need <conffile> to have <value> for <confkey>
update the <confkey> line in <conffile>, new value <value>

= conf-names
> grep -oE '^[[:alnum:]_.]+=' <conffile> | tr -d '='
$list the (names|keys) of [all] [the] settings in <conffile>
which options does <conffile> set, names only
every setting name in <conffile> without its value
what can be found to the left of the equals signs in <conffile>
use grep to get just the option names from <conffile>
keys of the key=value lines in <conffile>
which keys are there in the config file <conffile>
parameters configured in <conffile>, but not what they are set to
left-hand sides of all assignments in <conffile>
what can be configured via <conffile>, list the identifiers in front of =
give me a list of the variables <conffile> assigns, no values
strip <conffile> down to its option names
available parameters of <conffile>, by name

= ini-sections
> grep '^\[' <ini>
$list [all] [the] sections (of|in) <ini>
which sections does <ini> have
section headings in the ini file <ini>
lines of <ini> that open a section
use grep to get the section names in brackets from <ini>
how is <ini> divided, print its section headers
outline of the ini file <ini>
grep for opening brackets at the line start in <ini>
headers in square brackets, file <ini>
what groups of settings exist in <ini>
table of contents of <ini>, that is its lines in brackets
every bracketed line out of <ini>
give me the bracketed titles of <ini>
names of the blocks that <ini> consists of

= ini-section
> sed -n '/^\[<section>\]/,/^\[/p' <ini>
$show the section <section> (of|in) <ini>
print <ini> from the header of section <section> up to the next one
what settings are there in section <section> of <ini>
cut the <section> part out of the ini file <ini>
use sed to print the section <section> of <ini>
i only care about the <section> section in <ini>
the block under the heading <section> in <ini>
everything configured under <section> in <ini>
dump the <section> block, file <ini>
lines of <ini> belonging to <section>
options grouped below the header <section>, ini file <ini>
let me read the <section> settings from <ini>
restrict the output of <ini> to <section>

= yaml-get
> awk '/^<yamlkey>:/ { print $2 }' <yaml>
what is <yamlkey> set to in <yaml>
$show the value of [the key] <yamlkey> (in|from) <yaml>
read the top level key <yamlkey> out of the yaml file <yaml>
look up <yamlkey> in <yaml>, only its value
use awk to get the value of <yamlkey> from <yaml>
what comes after <yamlkey>: in the yaml <yaml>
which value does <yamlkey> have in the yaml <yaml>
current value for <yamlkey>, yaml <yaml>
what did we put as <yamlkey> in <yaml>
get <yamlkey> from <yaml>
extract what stands right of <yamlkey>: in <yaml>
property <yamlkey>, file <yaml>, its value
i need to know which <yamlkey> is configured by <yaml>

= yaml-set change
> sed -i 's/^<yamlkey>:.*/<yamlkey>: <value>/' <yaml>
set <yamlkey> to <value> in <yaml>
change the key <yamlkey> of the yaml file <yaml> to <value>
edit <yaml> so that <yamlkey> is <value>
<yamlkey> in <yaml> should be <value> from now on
use sed to give <yamlkey> the value <value> in <yaml>
update the yaml <yaml>: <yamlkey> becomes <value>
whatever <yaml> has for <yamlkey>, make it <value>
overwrite the current <yamlkey> in <yaml> by <value>
switch <yamlkey> over to <value> inside <yaml>
assign <value> to the property <yamlkey>, file <yaml>
i need <yaml> to have <value> for <yamlkey>, saved in the file
replace the <yamlkey> line in <yaml>, new value <value>
modify <yaml>, key <yamlkey>, value <value>

= yaml-keys
> grep -oE '^[[:alnum:]_-]+:' <yaml>
$list the top level keys (of|in) <yaml>
which keys are there at the top of the yaml file <yaml>
outline of <yaml>: its outermost keys
names of the unindented keys in the yaml <yaml>
use grep to get the top level keys of <yaml>
what is configured in <yaml>, outermost keys only
keys of <yaml> that are not nested
properties at root level in <yaml>
which settings does the yaml document <yaml> have on its outermost level
table of contents of <yaml>: keys without indentation
root keys, yaml <yaml>
strip <yaml> down to the names starting at column one
what are the main entries in <yaml>, names only, nothing indented

= sed-until
> sed '/<word>/q' <file>
$show <file> (up to|until) the first line (with|containing) <word>
print <file> and stop at the first <word>, that line included
everything in <file> up to and including the first line that mentions <word>
read <file> from the start until <word> comes up
use sed to quit printing <file> at the first line with <word>
the part of <file> that ends with the first <word> line
cut <file> off behind the first line that has <word>
output <file> from line one through the first hit for <word>
stop reading <file> once <word> turned up, still print that row
head of <file>, ending on the row that first has <word>
i only need <file> as far as the first <word> row inclusive
truncate the output of <file> after <word> is seen
beginning of <file> through <word>

= sed-from
> sed -n '/<word>/,$p' <file>
$show <file> from the first line (with|containing) <word> (to the end|onwards)
print the first line with <word> and everything after it in <file>
jump to <word> in <file> and print the rest, that line too
the remainder of <file> starting at the line that mentions <word>
use sed to print <file> from the first <word> on
skip <file> ahead to the first line with <word> and go on to its end
what is in <file> from <word> downwards
tail of <file>, starting on the row that first has <word>
begin printing <file> once <word> turned up, that row included
output <file> from the first hit for <word> through to its last line
i do not need what <file> has above <word>, start with that row
rest of <file>, beginning with <word>
from <word> to the bottom of <file>, inclusive
the log <file> gets interesting at <word>, print it from there down

= sed-after quiet
> sed '0,/<word>/d' <file>
$show everything in <file> after the first line (with|containing) <word>, without that line
what comes below the first <word> line of <file>
skip <file> up to and including the first line that mentions <word>
the remainder of <file> behind the first line with <word>, this line excluded
drop the top of <file> through the first line with <word> and print what is left
use sed to omit everything up to the first <word> in <file>
only what follows the line with <word> in <file>
tail of <file> beginning one line below the first hit for <word>
begin printing <file> right after <word> turned up, exclude that row
lines of <file> following the first <word> row, the row itself not
i do not need <file> through <word>, show what is underneath
cut away the beginning of <file>, inclusive of the first row with <word>
what was logged later than the first <word> in <file>, the row itself omitted

= sed-before quiet
> sed '/<word>/,$d' <file>
$show everything in <file> before the first line (with|containing) <word>, without that line
what comes above the first <word> line of <file>
print <file> and stop just ahead of the first line that mentions <word>
the part of <file> in front of the first line with <word>, this line excluded
drop the bottom of <file> from the first line with <word> on and print what is left
use sed to omit everything from the first <word> on in <file>
only what precedes the line with <word> in <file>
head of <file> ending one line above the first hit for <word>
stop printing <file> when <word> turns up and don't print that row
lines of <file> preceding the first <word> row, the row itself not
i do not need <file> from <word> on, show what is over it
cut away the end of <file>, beginning with the first row that has <word>
what was logged earlier than the first <word> in <file>, the row itself omitted

= sed-two-lines
> sed -n '<line>p;<lineb>p' <file>
$show lines <line> and <lineb> (of|from) <file>
print only the two lines <line> and <lineb> of <file>, not those between
pick out line <line> as well as line <lineb> of <file>
what do line <line> and line <lineb> of <file> say
use sed to print just line <line> and line <lineb> of <file>
i need line <line> plus line <lineb> from <file>, nothing else
line <line> and line <lineb> of <file>
rows number <line> and number <lineb> out of <file>
fetch exactly two lines from <file>, the one at <line> plus the one at <lineb>
compare line <line> of <file> with its line <lineb>, print the two
dump line <line>, then line <lineb>, from <file>
two specific rows of <file>: <line>, <lineb>
give me no. <line> and no. <lineb> from the lines in <file>

= sed-replace-line change
> sed -i '<line>c <text>' <file>
$replace line <line> (of|in) <file> (with|by) <text>
overwrite line <line> of <file> with the text <text>
line <line> of <file> should say <text> instead
edit <file>: line <line> becomes <text>
use sed to change the whole line <line> of <file> to <text>
put <text> in the place of what stands on line <line> of <file>
throw out the old line <line> of <file>, the new one reads <text>
swap out line <line> of <file>, its new content is <text>
set line <line> in <file> to <text>
rewrite row <line> in <file> completely as <text>
line <line> in <file> is wrong, it has to be <text>
write <text> over row <line> of <file>
substitute the text <text> for everything on line <line>, file <file>

= sed-replace-at-line quiet
> sed -i '<line>s/<word>/<newword>/' <file>
$replace <word> (with|by) <newword> on line <line> of <file> only
on line <line> of <file> turn the <word> into <newword>
edit <file>: just in line <line>, <word> becomes <newword>
line <line> of <file> has <word> where it should have <newword>, fix that line only
use sed to substitute <newword> for <word> in line <line> of <file>
change <word> to <newword> in <file>, but touch nothing except line <line>
swap <word> for <newword> once, in line number <line> of <file>
line <line> of <file>: s/<word>/<newword>/
there's a typo in row <line> of <file>, <word> ought to be <newword>
modify row <line> in <file> so that it says <newword> rather than <word>
restrict the substitution <word> to <newword> to line <line>, file <file>
only one row of <file> needs fixing, no. <line>: put <newword> for <word>
rename <word> as <newword>, but in <file> line <line> exclusively

= sed-replace-where quiet
> sed -i '/<word>/s/<word2>/<newword>/g' <file>
$replace <word2> (with|by) <newword> only on lines $contain <word> in <file>
in <file>, on lines that mention <word>, change every <word2> to <newword>
edit <file>: where a line has <word>, its <word2> becomes <newword>
<newword> for <word2> in <file>, but just in lines with <word>
use sed to substitute <newword> for <word2> on the <word> lines of <file>
restrict it to lines with <word>: turn <word2> into <newword> throughout <file>
leave lines without <word> alone and change <word2> to <newword> in the others of <file>
wherever a row of <file> has <word>, rename <word2> as <newword> in it
conditional substitution in <file>: given <word>, <word2> turns into <newword>
if a line in <file> mentions <word>, swap its <word2> for <newword>
s/<word2>/<newword>/g only for rows matching <word>, in place, file <file>
rows of <file> featuring <word> ought to say <newword> and not <word2>
fix the <word> rows in <file>: write <newword> wherever they say <word2>

= sed-keep-match quiet
> sed -i '/<word>/!d' <file>
$delete [all] [the] lines (not containing|that do not contain|without) <word> (from|in) <file>
edit <file> so that only lines with <word> are left
throw every line without <word> out of the file <file>
reduce the file <file> itself to the lines that mention <word>
keep just the <word> lines in <file>, the rest must go for good
use sed -i to drop the lines of <file> that do not match <word>
purge <file> of all lines that lack <word>
in-place filter of <file>, only rows featuring <word> survive
trim <file> permanently to its <word> entries
overwrite <file> with nothing but its rows that include <word>
strip rows where <word> is absent out of <file> and save
i want <file> to consist of <word> lines exclusively
erase everything from <file> that does not mention <word>

= sed-cut-first-char
> sed 's/^.//' <file>
$delete the first character (of|from) (each|every) line (of|in) <file>
print <file> with each line short of its first character
drop the leading character of all lines in <file>
each line in <file> without the character it begins with
use sed to cut one character off the front of every line of <file>
shift the lines of <file> left by one character
chop a single character off the start of each line of <file>
remove one leading character per line, file <file>
there is a junk character at the start of all rows in <file>, print them without
rows of <file> from their second character on
strip the initial letter off each row in <file>
lop off the leftmost character throughout <file>
output <file> starting at column 2

= sed-cut-last-char
> sed 's/.$//' <file>
$delete the last character (of|from) (each|every) line (of|in) <file>
print <file> with each line short of its last character
drop the trailing character of all lines in <file>
each line in <file> without the character it ends with
use sed to cut one character off the end of every line of <file>
lose the final character on each line of <file>
chop a single character off the right of each line of <file>
remove one trailing character per line, file <file>
there is a junk character at the end of all rows in <file>, print them without
rows of <file> minus their rightmost character
strip the closing letter off each row in <file>
lop off whatever single character is at the line ends of <file>
output each row in <file> up to its second to last character

= sed-indent
> sed 's/^/    /' <file>
indent [each line of] <file> by four spaces
put four spaces before every line of <file>
shift the text of <file> four columns to the right
print <file> with four blanks at the left of each line
use sed to indent all lines of <file> by 4 spaces
i want <file> as a markdown code block, four spaces in
move each line in <file> in by four blanks
add a 4-space margin to <file>
left-pad all rows in <file> with four spaces
push everything in <file> right by 4 blanks
quote <file> by indenting it four characters
prefix rows of <file> with four spaces
nest the contents of <file> one level deeper, that is 4 spaces

= cat-s
> cat -s <file>
(squeeze|collapse) (multiple|repeated|consecutive) (blank|empty) lines (of|in) <file> into one
never more than one empty line in a row: print <file> like that
shrink runs of blank lines in <file> to a single one
<file> has too many empty lines after one another, show it with one each
use cat to squeeze the blank lines of <file>
tidy the gaps in <file>: one empty line at most
merge neighbouring empty lines when printing <file>
deduplicate adjacent blank lines when showing <file>
suppress repeated empty output lines, file <file>
compress vertical whitespace of <file> to single blank lines
reduce gaps in <file> to one blank line
there are big gaps in <file>, leave a single empty row for each
display <file> with double and triple blank lines reduced to one

= strip-html
> sed 's/<[^>]*>//g' index.html
strip the [html] tags from index.html
print index.html without its html tags
just the text of index.html, no markup
remove everything between angle brackets from index.html in the output
use sed to drop the tags of index.html
plain text of the web page index.html
what does index.html say once the markup is gone
convert index.html to plain text by dropping tags
get rid of html elements in index.html, print what remains as text
readable words of index.html, without any markup
i want the content of index.html with none of the html code
delete <...> from index.html on output
untag index.html

= sed-trim
> sed 's/^[[:space:]]*//; s/[[:space:]]*$//' <file>
trim (leading and trailing whitespace|whitespace on both sides) of (each|every) line (of|in) <file>
print <file> with blanks cut off at both ends of each line
strip the lines of <file> on the left and on the right
neither start nor end with blanks: print the lines of <file> like that
use sed to drop whitespace at the start and the end of every line in <file>
$delete leading and trailing (spaces|whitespace) from <file>
clean both edges of all lines of <file> from whitespace
lose the whitespace around every row in <file>
ltrim and rtrim for each row of <file>
surrounding blanks in <file> are unwanted, print rows without
cut spaces and tabs off the beginning as well as the end of lines, file <file>
rows of <file> stripped at their left and right
there are stray spaces before and after the text on lines of <file>, drop them in the output

= to-crlf change
> sed -i 's/$/\r/' <file>
convert <file> (to (windows|dos) line endings|from unix to (windows|dos) line endings)
make <file> a windows text file with crlf
edit <file> so that its lines end in crlf instead of lf
unix to dos conversion of <file>
add a carriage return to the end of each line in <file>
use sed -i to give the lines of <file> \r\n ends
somebody on windows needs <file>, change its line ends
unix2dos for <file> with sed
save <file> with carriage return line feed
notepad shows <file> on one line, give it windows line breaks
switch line terminators of <file> from lf to crlf
let each row in <file> end with \r\n
make line breaks of <file> dos style, in the file

= iconv-latin
> iconv -f ISO-8859-1 -t UTF-8 <file>
convert <file> from (latin1|iso-8859-1|latin-1) to (utf-8|utf8)
recode <file> from (latin1|iso-8859-1) into (utf-8|utf8)
print the latin1 file <file> as utf-8
change the encoding of <file> from iso-8859-1 to utf-8 on output
use iconv to turn <file> from latin1 into utf-8
umlauts in <file> look broken because it is latin1, output it in utf-8
transcode <file> from iso-8859-1 to utf-8
latin1 in, utf-8 out: <file>
show <file> decoded from iso-8859-1, as utf8
accented letters in <file> are garbled, it is latin-1, give me utf-8
re-encode the western european file <file> as unicode utf-8
reading <file> as iso-8859-1, emit utf-8
character set conversion of <file>, latin-1 to unicode

= iconv-latin-save change
> iconv -f ISO-8859-1 -t UTF-8 <file> > <new>
convert <file> from (latin1|iso-8859-1|latin-1) to (utf-8|utf8) and $save it (as|to|in) <new>
recode <file> from latin1 into utf-8, output goes to <new>
make a utf-8 copy <new> of the latin1 file <file>
<new> should be <file> changed from iso-8859-1 to utf-8
use iconv to write <file> from latin1 as utf-8 to <new>
transcode <file> from iso-8859-1 to utf-8 into <new>
store the latin1 text <file> as utf-8 in <new>
latin1 in, utf-8 out: <file> becomes <new>
re-encode the western european file <file> as unicode utf-8, result file <new>
save <file>, which is iso-8859-1, under <new> in utf8
accented letters in <file> are garbled because of latin-1, make <new> in proper utf-8
character set conversion, latin-1 <file> to unicode <new>
produce <new> in utf-8 out of the latin-1 file <file>

= iconv-ascii
> iconv -f UTF-8 -t ASCII//TRANSLIT <file>
convert <file> to [plain] ascii
turn accented letters of <file> into plain ones
transliterate <file> from utf-8 to ascii
print <file> with nothing but ascii, accents replaced by their nearest letters
use iconv to make ascii out of <file>
swap umlauts and accents in <file> for their ascii equivalents
ascii version of the utf-8 file <file>
é becomes e and so forth: output <file> in 7-bit ascii
downgrade <file> from utf-8 to ascii with approximations
romanize the special letters in <file>, ascii only please
my old printer only knows ascii, transliterate <file>
closest ascii spelling of what is in <file>
normalize accents away in <file>

= tr-printable
> tr -cd '[:print:]\n' < <file>
$delete [all] [the] (non-printable|unprintable|non-printing) characters from <file>
print <file> but keep only printable characters and newlines
strip control characters out of <file>
clean <file> of everything that cannot be printed
use tr to drop unprintable characters of <file>
there is garbage in <file>, show just its printable characters
filter non-printing bytes from the output of <file>
drop binary junk from <file>, readable characters stay
sanitize <file>: nothing but printable text and line breaks
escape codes and control bytes mess up <file>, print it without them
discard whatever isn't printable when showing <file>
remove control codes when printing <file>
complement delete of the print class on <file>, newlines kept

= tr-punct
> tr -d '[:punct:]' < <file>
$delete [all] [the] punctuation [marks] from <file>
print <file> without commas, dots and other punctuation
strip punctuation out of <file>
<file> without any punctuation, words and blanks stay
use tr to drop the punctuation of <file>
just letters, digits and blanks: print <file> free of punctuation
take every punctuation mark out of <file>
delete every . , ; ! and the like when showing <file>
unpunctuated text of <file>
i need <file> stripped to words, no periods or commas
discard punctuation characters, input <file>
lose periods, commas, quotes and brackets from <file>
clean <file> of signs such as full stop and question mark

= tr-rot13
> tr 'A-Za-z' 'N-ZA-Mn-za-m' < <file>
(encode|encrypt|scramble|obfuscate) <file> with rot13
rot13 of <file>
apply rot13 to <file>
rotate each letter of <file> by thirteen places
decode the rot13 text in <file>
use tr to print <file> in rot13
caesar shift by 13 for <file>
read the spoiler in <file>, it is rot13
shift letters of <file> thirteen places round the alphabet
<file> through rot13
i want <file> unreadable at a glance, rot13 will do
A becomes N and so on: transform <file>
toy cipher rot13 on the contents of <file>

= fold-s
> fold -s -w <lineb> <file>
wrap <file> at <lineb> characters without (breaking|splitting|cutting) words
break the lines of <file> at spaces so that none is wider than <lineb>
fold <file> to <lineb> columns at word boundaries
make <file> fit <lineb> columns but keep words whole
use fold -s to limit the lines of <file> to <lineb>
word wrap for <file>, width <lineb>
soft wrap the lines in <file> at blanks, at most <lineb> wide
reflow long lines in <file>, cut between words, max <lineb> characters
line length limit of <lineb> for <file>, break at blanks only
<file> runs off the screen, wrap at word ends, width <lineb>
hard to read long paragraphs in <file>, show them at most <lineb> wide with intact words
fold at whitespace, <lineb> columns, file <file>
limit the width of <file> to <lineb>, do not tear words apart

= pr-columns
> pr -<small> -t <file>
$show <file> in <small> columns
print the lines of <file> in <small> columns next to each other
lay <file> out in <small> newspaper columns
arrange the lines of <file> over <small> columns to save space
use pr to put <file> into <small> columns without page headers
<small> column layout of <file>
i want <file> less tall, spread over <small> columns
<file> side by side over <small> columns, no headers
multi-column print of <file>, <small> across
show the list <file> like a phone book with <small> columns
fill <small> columns with the lines of <file>
format <file> as <small> vertical columns
spread out the long list <file>, <small> columns wide

= paste-pairs
> paste - - < <file>
join every two lines of <file> [into one]
put two lines of <file> on one line each time, tab between
pair up consecutive lines of <file>
merge each line of <file> with the one after it, two by two
use paste to make two columns from the lines of <file>
lines 1 and 2 of <file> together, then 3 and 4 and so on
turn every pair of lines in <file> into a single line
two input lines per output line, file <file>
<file> alternates between name and value, put each couple on one row
fold <file> so that rows 1+2, 3+4, 5+6 share a line
glue each odd line of <file> to the even one below
halve the number of rows in <file> by joining neighbours in pairs
transform <file> into a table two columns wide, from consecutive lines

= number-colon
> awk '{ print NR ": " $0 }' <file>
number the lines of <file> with a colon after the number
print each line of <file> as number, colon, text
line numbers followed by a colon in front of the lines of <file>
prefix every line of <file> with its number and a colon
use awk to number the lines of <file> like 1: and 2:
<file> numbered in the style 1: first line
put the line number plus a colon before each line of <file>
line-numbered listing of <file>, format N: text
"7: text" style output for <file>
number, colon, blank, content: every row of <file>
label rows in <file> with position and a colon
i want <file> enumerated with colons after the numbers
show what <file> has, 1: 2: 3: at the left

= awk-first-per
> awk '!seen[$<col>]++' <log>
$show only the first line of <log> for (each|every) (different|distinct) value (in|of) <col>
deduplicate <log> by <col>, first line wins
drop lines of <log> whose <col> has come up before
one line of <log> per value of <col>, the earliest
use awk to keep the first line of <log> for each <col>
unique lines of <log> judged by <col> alone, order kept
skip every line of <log> that repeats an earlier <col>
distinct on <col>, file <log>, without sorting
the initial appearance of each <col> in <log>, complete row
collapse rows of <log> sharing the same <col> to the first such row
i want no two rows in <log> with equal <col>, print the first each time
who shows up in <log> by <col>, first entry of each
dedupe <log> on the key <col>

= cut-first-words
> cut -d' ' -f1-<small> <file>
$show the first <small> words of (each|every) line (of|in) <file>
keep only <small> words at the start of every line in <file>
fields 1 to <small> of each line in <file>, separated by spaces
cut off what comes after <small> words on the lines of <file>
use cut to get the leading <small> words of every line in <file>
trim the lines of <file> to <small> words
opening <small> words of each line in <file>
<small> words per row are enough from <file>, the leading ones
truncate every row in <file> after word <small>
rows of <file> shortened to their initial <small> words
what are the opening <small> terms on all rows in <file>
space delimited <file>, only fields up to number <small>
drop everything past word <small> from each row in <file>

= awk-min-max
> awk 'NR == 1 { min = max = $1 } { if ($1 < min) min = $1; if ($1 > max) max = $1 } END { print min, max }' <nums>
$show the (smallest and the largest|minimum and maximum|lowest and highest) (number|value) in <nums>
minimum and maximum of <nums>
between which two values do the numbers in <nums> lie
range of the numbers in <nums>: lowest and highest
what are the extremes in <nums>
use awk to get both min and max of <nums>
both the least and the greatest figure of <nums>
lowest and highest out of <nums> in one go
how small and how large do the figures in <nums> get
span of the values in <nums>, from least to greatest
bounds of the data in <nums>
give me min max over <nums>
smallest entry and biggest entry of <nums> on the same line

= median
> sort -n <nums> | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
$show the median of [the] (numbers|values) in <nums>
median of <nums>
what is the median in <nums>
the middle value of the sorted numbers in <nums>
which number in <nums> has as many above as below it
use sort and awk to work out the median of <nums>
(calculate|compute) the median of the figures in <nums>
50th percentile of <nums>
sort the data in <nums> and pick what is halfway through
the typical value in <nums>, as median not mean
half of the data in <nums> lies below what value
statistical median, data file <nums>
central value of <nums> after sorting

= running-total
> awk '{ s += $1; print s }' <nums>
$show (the|a) running total of [the numbers in] <nums>
cumulative sum of <nums>
after each number in <nums> print the sum so far
add the numbers of <nums> up step by step and print every step
use awk to accumulate <nums> line by line
what is the subtotal at each line of <nums>
progressive sums over <nums>
partial sums of <nums>, one per line
account balance style: accumulate <nums> and print the total after every entry
how does the sum grow along <nums>
cumulate the figures in <nums>
show the sum to date after each row of <nums>
prefix sums of <nums>

= nums-over quiet
> awk '$1 > <lineb>' <nums>
$show the numbers in <nums> (greater than|above|over|bigger than) <lineb>
which numbers in <nums> are above <lineb>
keep just the values of <nums> that exceed <lineb>
filter <nums> to numbers beyond <lineb>
use awk to print what in <nums> is more than <lineb>
drop the numbers of <nums> that are <lineb> or less
all figures in <nums> that are larger than <lineb>
entries in <nums> past <lineb>
anything in <nums> higher than <lineb>, print it
threshold <lineb>: values of <nums> that lie on top of it
large figures in <nums>, that is > <lineb>
only show <nums> values that surpass <lineb>
get from <nums> whatever beats <lineb>

= nums-over-count
> awk '$1 > <lineb>' <nums> | wc -l
$count the numbers in <nums> (greater than|above|over|bigger than) <lineb>
how many numbers in <nums> are above <lineb>
how many values of <nums> exceed <lineb>
of the figures in <nums>, how many go beyond <lineb>
use awk and wc to count what in <nums> is more than <lineb>
tally the values in <nums> over <lineb>
number of entries in <nums> that are larger than <lineb>
threshold <lineb>: a figure for the values of <nums> that lie on top of it
entries in <nums> past <lineb>, just how many
total of values in <nums> surpassing <lineb>
say how often <nums> has something higher than <lineb>
row count of <nums> where the number is > <lineb>
how many times is <lineb> beaten in <nums>

= nums-multiply
> awk '{ print $1 * <small> }' <nums>
multiply (each|every) number in <nums> by <small>
$show [all] the numbers in <nums> times <small>
scale the values of <nums> by a factor of <small>
print every figure of <nums> multiplied with <small>
use awk to print <small> times each number of <nums>
each value in <nums> should be <small> times as large
take the numbers from <nums> and multiply them by <small>
<small>-fold values from <nums>
figures in <nums>, each x <small>
blow up all numbers of <nums>, factor <small>
product of <small> and every entry in <nums>
convert the data in <nums> by multiplying with <small>
what are the values in <nums> if made <small> times bigger

= sort-V
> sort -V <file>
$sort <file> by version [number]
order the version numbers in <file> so that 1.10 comes after 1.9
$sort <file> in natural order, numbers inside the text by value
put the releases listed in <file> in order of version
version sort of <file>
use sort to arrange <file> as versions
lines of <file> with file2 before file10
semantic version ordering for <file>
natural sort, input <file>
releases 1.2, 1.9, 1.10 in that sequence: arrange <file>
<file> lists versions, oldest to newest release please
human style ordering of embedded numbers in <file>
plain sorting puts 10 before 9 in <file>, do it numerically aware like versions

= sort-last-col
> awk '{ print $NF, $0 }' <log> | sort | cut -d' ' -f2-
$sort <log> by [its] last (column|field|word)
order the lines of <log> by the word they end with
arrange <log> so that the rightmost field decides
put <log> in order of its final column
use awk and sort to order <log> on its last field
lines of <log> alphabetically by their last word
sort key for <log> is whatever comes last on each line
alphabetical on the rightmost word, file <log>
sequence the rows of <log> by what they finish with
the number of words per row in <log> varies, order by the last one
order entries in <log> according to the closing word
$sort <log> on whatever stands at the far right
compare rows of <log> by their last item and arrange them

= sort-two-keys
> sort -k<colnum>,<colnum> -k<colnum2>,<colnum2> <log>
$sort <log> by <colnum> and then by <colnum2>
order the lines of <log> on <colnum>, ties broken by <colnum2>
put <log> in order of <colnum>, where that is equal in order of <colnum2>
arrange <log> by <colnum> first and <colnum2> second
two sort keys for <log>: <colnum>, then <colnum2>
use sort with <colnum> and <colnum2> of <log> as keys
primary key <colnum>, secondary key <colnum2>: sort <log>
multi-level sort of <log>: <colnum>, within that <colnum2>
order by <colnum>, <colnum2> on <log>
rows of <log> grouped on <colnum>, inside a group sequenced on <colnum2>
equal <colnum> in <log> should be resolved using <colnum2>
like a spreadsheet sort on two levels, <colnum> then <colnum2>, for <log>
sequence <log> using <colnum> as the main criterion, <colnum2> as the minor one

= union
> sort -u <bare> <bare2>
$show [all] the (distinct|different) lines of <bare> and <bare2> together, sorted
union of <bare> and <bare2>
combine <bare> and <bare2> in order and without duplicates
every line that is in <bare> or <bare2>, once
merge the lists <bare> and <bare2>, dropping what is double
use sort -u on <bare> and <bare2>
one sorted list without repeats from <bare> and <bare2>
all entries occurring in <bare> and/or <bare2>, deduped
set union, files <bare>, <bare2>
throw <bare> and <bare2> together, sort, collapse repeats
consolidate both lists <bare>, <bare2> with every entry a single time
master list from <bare> plus <bare2>, sorted unique
put the rows of <bare> and <bare2> in one pot without doubles

= comm-3
> comm -3 <sorted> <sortedb>
$show the lines that are in only one of <sorted> and <sortedb>
which lines are not common to <sorted> and <sortedb>
what is in <sorted> or <sortedb> but not in both
symmetric difference of <sorted> and <sortedb>
use comm to hide what <sorted> and <sortedb> share
leave out the common lines of <sorted> and <sortedb>
entries that just one of the lists <sorted> and <sortedb> has
xor of the lists <sorted>, <sortedb>
entries missing from one or the other: <sorted>, <sortedb>
suppress shared rows of <sorted> and <sortedb>
how do the sorted lists <sorted> and <sortedb> disagree
rows unique to <sorted> and rows unique to <sortedb>
two lists, <sorted> and <sortedb>: what appears in just a single one

= common-unsorted quiet
> comm -12 <(sort <bare>) <(sort <bare2>)
$show the lines common to <bare> and <bare2>, which are not sorted
<bare> and <bare2> are unsorted, which lines do both have
what do the unsorted files <bare> and <bare2> share
sort <bare> and <bare2> on the fly and print what both contain
intersection of <bare> and <bare2>, both in no particular order
which lines of <bare> also occur in <bare2>, neither file being sorted
use comm on sorted versions of <bare> and <bare2> for what they have in common
overlap of the unsorted lists <bare>, <bare2>
set intersection of lines, <bare> with <bare2>, sorted on the way
rows appearing in <bare> and equally in <bare2>, both still unsorted
who is on both lists <bare> and <bare2>, which are in random order
find shared entries between <bare> and <bare2> without sorting them by hand first
duplicates across the two unsorted files <bare> and <bare2>

= missing-unsorted quiet
> comm -23 <(sort <bare>) <(sort <bare2>)
$show the lines of <bare> that are not in <bare2>, neither file being sorted
<bare> and <bare2> are unsorted, what does only <bare> have
which lines of the unsorted <bare> are missing in <bare2>
sort <bare> and <bare2> on the fly and print what only the first contains
subtract the lines of <bare2> from <bare>, both in no particular order
what in <bare> does <bare2> lack, both files being unsorted
use comm on sorted versions of <bare> and <bare2> for what is just in <bare>
set difference <bare> minus <bare2>, both unsorted
entries exclusive to <bare>, compared against <bare2>, order is random in both
who is on the list <bare> yet absent from <bare2>, in random order both
find what <bare2> is missing as against <bare>, without sorting them by hand first
rows of <bare> having no equal in <bare2>, the files still unsorted
<bare> has some lines that <bare2> does not, sort both and print those

= diff-w quiet
> diff -w <bare> <bare2> || true
(compare|diff) <bare> and <bare2> ignoring (whitespace|white space|spaces)
differences between <bare> and <bare2>, spacing does not count
what differs between <bare> and <bare2> apart from blanks and tabs
compare the texts <bare> and <bare2> without regard to indentation and spaces
use diff to compare <bare> with <bare2> but skip changes in whitespace
only real changes from <bare> to <bare2>, not the spacing
whitespace insensitive diff of <bare> and <bare2>
somebody reindented <bare2>, how else is it different from <bare>
diff without blanks: <bare>, <bare2>
are there textual changes between <bare> and <bare2> besides tabs and spaces
whitespace is noise, tell me how <bare> and <bare2> differ
compare two versions, <bare> and <bare2>, as though they had no blanks
contrast <bare> with <bare2>, formatting blanks aside

= diff-i quiet
> diff -i <bare> <bare2> || true
(compare|diff) <bare> and <bare2> $case
differences between <bare> and <bare2>, upper and lower case being equal
what differs between <bare> and <bare2> apart from capital letters
compare the texts <bare> and <bare2>, capitalization does not count
use diff to compare <bare> with <bare2> but skip changes of case
case insensitive diff of <bare> and <bare2>
what changed from <bare> to <bare2> if A and a are the same
diff where letter case is irrelevant: <bare>, <bare2>
are there textual changes between <bare> and <bare2> besides capitals
capitals are noise, tell me how <bare> and <bare2> differ
somebody changed the capitalization in <bare2>, how else is it different from <bare>
contrast <bare> with <bare2>, caps aside
compare two versions, <bare> and <bare2>, as though all was lowercase

= diff-sorted quiet
> diff <(sort <bare>) <(sort <bare2>) || true
(compare|diff) <bare> and <bare2> ignoring the order of [the] lines
differences between <bare> and <bare2>, line order does not count
do <bare> and <bare2> have the same lines in whatever order, print what differs
sort <bare> and <bare2> first and then diff them
what differs between <bare> and <bare2> once both are sorted
use diff on the sorted versions of <bare> and <bare2>
compare <bare> with <bare2> as if both were sorted
<bare> and <bare2> list things in different sequence, what else is different
order independent diff: <bare>, <bare2>
contrast <bare> with <bare2> after sorting each
someone shuffled <bare2>, tell me the real changes against <bare>
are the same entries in <bare> and <bare2>, whichever sequence, show deviations
position of a line is irrelevant, tell me how <bare> and <bare2> differ

= wc-two
> wc -l <bare> <bare2>
$count the lines (in|of) <bare> and <bare2>
how many lines do <bare> and <bare2> have, each and together
line counts of <bare> and <bare2> with a total
tally the lines of the two files <bare> and <bare2>
use wc for the number of lines in <bare> and in <bare2>
which is longer in lines, <bare> or <bare2>
how long are <bare> and <bare2> in lines
row count per file plus sum: <bare>, <bare2>
size in lines of <bare>, of <bare2> and of the two put together
how many rows has <bare>, how many <bare2>, what is the sum
compare <bare> and <bare2> by line count
wc lines <bare> <bare2>
number of records in <bare> as well as in <bare2>

= letter-freq
> fold -w1 <file> | sort | uniq -c | sort -rn
$count how (often|many times) each (letter|character) (occurs|appears) in <file>
letter frequencies of <file>, commonest first
which characters turn up most in <file>
histogram of the characters in <file>
ranking of the letters used in <file> with their counts
tally every character of <file>
split <file> into single characters, count each and sort by count
character frequency table for <file>, top first
how common is every single character in <file>, descending
break the cipher: letter statistics of <file>, sorted by frequency
is e the most used letter in <file>, rank all characters
distribution of characters over <file> from frequent to rare
which symbols does <file> use and how many of each, most used first

= longest-word
> tr -s '[:space:]' '\n' < <file> | awk '{ print length, $0 }' | sort -rn | head -n 1
$show the longest word (in|of) <file> [and its length|with its length]
which word of <file> has the most letters
what is the longest word in <file>
find the word with the greatest length in <file>
split <file> into words and print the longest
how long is the longest word of <file>, and which is it
the biggest word in <file> by number of characters
record word length in <file> plus the word
give me the one word in <file> that is longest, with its number of letters
max word by characters, file <file>
what monster of a word is hiding in <file>, length included
rank the words in <file> by length, only the winner with its length
top word of <file> in terms of letters, and that number

= long-words quiet
> tr -s '[:space:]' '\n' < <file> | awk 'length > <small>' | sort -u
$list the (distinct|different) words (in|of) <file> with more than <small> (letters|characters)
which words of <file> are longer than <small> letters, each once
all words beyond <small> characters in <file>, sorted and without repeats
split <file> into words and keep those longer than <small>, unique and in order
words in <file> of a length above <small>, no duplicates
sorted vocabulary of <file> without words of <small> letters or fewer
long words in <file>, more than <small> characters, each listed one time
vocabulary of <file>, only terms over <small> letters, sorted unique
difficult words: everything longer than <small> letters in <file>, deduped and sorted
big words out of <file> (exceeding <small> letters|above <small> letters), alphabetical, no doubles
dictionary of <file>, restricted to words > <small> characters
ignore short words up to <small> letters and list the remaining distinct ones in <file>
sorted set of words of <file> having at least one letter more than <small>

= word-freq-ci
> tr 'A-Z' 'a-z' < <file> | tr -s '[:space:]' '\n' | sort | uniq -c | sort -rn
$count how often each word (occurs|appears) in <file> $case
word frequencies of <file>, upper and lower case being equal, commonest first
lower the case of <file>, split it into words and count them
which words turn up most in <file>, capitals do not matter
tally the words in <file> no matter how they are capitalized
ranking of all words in <file>, The and the being the same word
case insensitive word count per word for <file>
word histogram for <file>, descending, case folded
lowercase everything in <file> and rank its words by frequency
how common is every word in <file>, treat Foo like foo, top first
vocabulary of <file> with counts, descending, letter case irrelevant
which words does <file> use most, counting capitalized ones with the small ones
frequency list of words, file <file>, in lowercase

= dup-count
> sort <file> | uniq -d | wc -l
how many (different|distinct) lines of <file> (occur|appear) more than once
$count the lines that are repeated in <file>, each once
number of lines in <file> that have duplicates
tally the duplicated lines of <file>
of the distinct lines in <file>, how many are there twice or more
use uniq -d and wc to count the repeated lines of <file>
does <file> have duplicate lines, and how many
number of distinct rows that repeat, file <file>
say how many entries of <file> are not unique, each repeated one counted once
a figure for lines existing at least twice in <file>
how many rows does <file> have copies of
is <file> clean or are some lines double, a number please
count of duplicated entries for the list <file>

= head-each
> head -n <small> *.<ext>
$show the first <small> lines of (each|every) <ext> file <here>
peek at the top <small> lines of all <ext> files <here>
how do the <ext> files in this $dir begin, <small> lines of each
preview of every *.<ext> with <small> lines
use head to print <small> lines of each <ext> file in this $dir
the opening <small> lines of *.<ext>, file by file
top <small> lines from all the <ext> files right here
first <small> rows out of all .<ext> files, filename headings included
take a quick look at how each *.<ext> starts, <small> lines
sample the top of every <ext> document in this folder, <small> rows apiece
what is at the beginning of the <ext> files beside me, <small> lines per file
head of all <ext> files in the working $dir, <small> each
show me <small> opening lines apiece for *.<ext>

= tail-each
> tail -n <small> *.<ext>
$show the last <small> lines of (each|every) <ext> file <here>
peek at the bottom <small> lines of all <ext> files <here>
how do the <ext> files in this $dir end, <small> lines of each
the closing <small> lines of *.<ext>, file by file
use tail to print <small> lines of each <ext> file in this $dir
bottom <small> lines from all the <ext> files right here
final <small> lines of every *.<ext>
last <small> rows out of all .<ext> files, filename headings included
what was most recently written to each *.<ext>, <small> lines
sample the bottom of every <ext> document in this folder, <small> rows apiece
what is at the end of the <ext> files beside me, <small> lines per file
tail of all <ext> files in the working $dir, <small> each
show me <small> ending lines apiece for *.<ext>

= tail-two
> tail -n <small> <bare> <bare2>
$show the last <small> lines of <bare> and <bare2>
how do <bare> and <bare2> end, <small> lines each
bottom <small> lines of both <bare> and <bare2>
peek at the final <small> lines of the two files <bare> and <bare2>
use tail to print <small> lines of <bare> and of <bare2>
the closing <small> lines from <bare> as well as from <bare2>
what was written last to <bare> and <bare2>, <small> lines of each
tail of <bare>, tail of <bare2>, <small> rows each
<small> ending lines apiece for <bare> and <bare2>
latest <small> entries from the logs <bare> and <bare2>
sample the bottom of the two documents <bare> and <bare2>, <small> rows apiece
compare the ends of <bare> and <bare2>, <small> lines from either
newest <small> rows of <bare> next to those of <bare2>

= head-save change
> head -n <n> <file> > <new>
$save the first <n> lines of <file> (to|in|as) <new>
copy the top <n> lines of <file> into <new>
write the beginning of <file>, <n> lines of it, to <new>
make a sample <new> from the first <n> lines of <file>
<new> should hold just the opening <n> lines of <file>
use head to put <n> lines of <file> into <new>
cut <file> after <n> lines and store that as <new>
redirect the leading <n> lines of <file> into <new>
truncated copy <new> of <file>, <n> lines long
export the initial <n> rows in <file> as <new>
a smaller test file <new> out of <file>, its top <n> rows
from <file> take <n> rows at the start, into <new> with them
produce <new>, the head of <file>, <n> rows

= tail-save change
> tail -n <n> <file> > <new>
$save the last <n> lines of <file> (to|in|as) <new>
copy the bottom <n> lines of <file> into <new>
write the end of <file>, <n> lines of it, to <new>
make <new> from the final <n> lines of <file>
<new> should hold just the closing <n> lines of <file>
use tail to put <n> lines of <file> into <new>
keep only the newest <n> lines of <file> as <new>
redirect the trailing <n> lines of <file> into <new>
export the latest <n> rows in <file> as <new>
the log <file> is too long, put its last <n> rows in a fresh file <new>
from <file> take <n> rows at the end, into <new> with them
produce <new>, the tail of <file>, <n> rows
save recent entries only: <new> gets the last <n> of <file>

= xxd-all
> xxd <file>
$show <file> (in hex|in hexadecimal|as hex|as a hex dump)
hex dump of <file>
dump every byte of <file> in hexadecimal
which bytes exactly are in <file>, in hex
look at <file> like a hex editor would
use xxd on <file>
what are the raw bytes of the file <file> in hexadecimal notation
binary view of <file>, hex plus ascii
hexadecimal contents of <file>
inspect <file> byte by byte in hex
i suspect strange bytes, show me all of <file> in hex
print each byte in <file> as two hex digits
hexdump <file>

= printf-hex
> printf '%x\n' <lineb>
convert [the number] <lineb> to (hex|hexadecimal)
what is <lineb> in (hex|hexadecimal)
<lineb> in hexadecimal
print the decimal number <lineb> in base 16
write <lineb> as a hex number
hexadecimal form of <lineb>
use printf to turn <lineb> into hex
hex value of <lineb>
base 10 to base 16: <lineb>
how do you write <lineb> with hex digits
translate decimal <lineb> into hexadecimal
turn the number <lineb> into its hex notation
<lineb> dec to hex

= web-top-clients
> awk '{ print $1 }' <weblog> | sort | uniq -c | sort -rn | head -n <n>
which <n> clients (made|sent) the most requests according to [the web server log] <weblog>
the <n> busiest visitors in <weblog> by ip
who hits my web server most, <n> addresses from <weblog>
top <n> client addresses by number of requests in <weblog>
rank the clients of <weblog> by how many requests they made and keep <n>
<n> addresses with the most hits in the web log <weblog>
somebody is hammering my site, list the <n> most active clients in <weblog>
heaviest users of my website, <n> ips, from <weblog>
client ip leaderboard with hit counts, <weblog>, first <n>
which machines call the web server most often, see <weblog>, limit <n>
dos attack? give me the <n> most frequent source addresses in <weblog>
the <n> ip addresses responsible for most lines in the access log <weblog>
top talkers of <weblog>, <n> of them

= web-status
> awk '{ print $9 }' <weblog> | sort | uniq -c | sort -rn
$count (the requests|the responses|the hits) per (status code|http status|response code) in <weblog>
which http status codes occur in [the web server log] <weblog> and how often
how many 200s, 404s, 500s and so on are in <weblog>
status code statistics for the web log <weblog>, commonest first
frequency of each response code in <weblog>
tally the http codes in the apache log <weblog>
distribution of http status codes in <weblog>
breakdown of responses by http code, descending, web log <weblog>
how did my web server answer, codes with counts from <weblog>
ratio of good and bad responses: count each status in <weblog>
group <weblog> by status and rank
is the site healthy, number of responses for each code in <weblog>
which return codes does the access log <weblog> show, with how many of each

= web-top-pages
> awk '{ print $7 }' <weblog> | sort | uniq -c | sort -rn | head -n <n>
which <n> pages are requested most [often] in <weblog>
$show the <n> most (requested|visited|popular) (pages|urls|paths) in <weblog>
top <n> urls by hits in the web log <weblog>
what do people look at most on my site, <n> paths from <weblog>
rank the request paths in <weblog> by number of hits and keep <n>
the <n> favourite pages according to the web server log <weblog>
<n> busiest urls in the apache log <weblog>
page leaderboard with hit counts, <weblog>, first <n>
which urls of my website are called most often, see <weblog>, limit <n>
the <n> paths responsible for most lines in the access log <weblog>
hot pages: <n> most fetched according to <weblog>
what content is popular with visitors, the <n> top paths from <weblog>
group <weblog> by requested path, rank, keep <n>

= web-status-lines quiet
> awk '$9 == <httpcode>' <weblog>
$show [all] [the] requests in <weblog> with [http] status <httpcode>
which requests in [the web server log] <weblog> were answered with <httpcode>
lines of <weblog> whose status code is <httpcode>
filter the web log <weblog> to responses with code <httpcode>
requests that gave a <httpcode> in <weblog>
use awk to get the <httpcode> responses from the apache log <weblog>
every hit in <weblog> that ended in http <httpcode>
access log <weblog>, just entries having return code <httpcode>
let me read all <httpcode> hits out of <weblog>
when did the web server reply <httpcode>, log lines from <weblog>
grep <weblog> for responses <httpcode>
entries in <weblog> with result <httpcode>
log lines of <weblog> where the answer was <httpcode>

= web-status-count
> awk '$9 == <httpcode>' <weblog> | wc -l
$count the requests in <weblog> with [http] status <httpcode>
how many requests in [the web server log] <weblog> were answered with <httpcode>
number of <httpcode> responses in <weblog>
how often did my web server send a <httpcode> according to <weblog>
tally the hits with status code <httpcode> in the web log <weblog>
use awk and wc to count responses with code <httpcode> in <weblog>
of the requests in the apache log <weblog>, how many ended in http <httpcode>
access log <weblog>, a figure for entries having return code <httpcode>
how many times did the web server reply <httpcode>, see <weblog>
total of <httpcode> hits, web log <weblog>
count of log lines in <weblog> where the answer was <httpcode>
is <httpcode> frequent in <weblog>, one number
add up the responses of type <httpcode> in <weblog>

= web-missing
> awk '$9 == 404 { print $7 }' <weblog> | sort | uniq -c | sort -rn
which pages (give|gave|returned) a 404 in <weblog>, most frequent first
$list the urls in <weblog> that were not found and how often each was requested
broken links according to the web log <weblog>, with counts
missing pages that visitors asked for in <weblog>, ranked
rank the 404 paths of [the web server log] <weblog>
tally the not found urls in <weblog>
what do people request from my site that is not there, from <weblog> with counts
dead urls ranked by demand, access log <weblog>
what leads to 404 on my website, paths with counts from <weblog>, top first
visitors hit nonexistent pages, list these by frequency from <weblog>
count per path of 404 responses, descending, web log <weblog>
which addresses on the site are wanted but nonexistent, how often each, see <weblog>
group the 404s in <weblog> by url and rank

= web-server-errors quiet
> awk '$9 >= 500' <weblog>
$show [all] requests in <weblog> that failed with a server error
which requests in [the web server log] <weblog> have a status of 500 or (more|above|higher)
5xx responses in <weblog>
lines of <weblog> with a status code from 500 upwards
did my web server fail on anything, print the server errors in <weblog>
filter the apache log <weblog> to internal server errors and other 5xx
use awk to get status 500 and above from the web log <weblog>
access log <weblog>, entries with 500, 502, 503 and other codes that high
the website crashed for some users, list requests with 5xx codes from <weblog>
let me read all failures on the server's side out of <weblog>
log lines of <weblog> where the answer was 500 or worse
grep <weblog> for status >= 500
when did we send 5xx, lines from the web log <weblog>

= web-bytes
> awk '{ s += $10 } END { print s }' <weblog>
how many bytes did the web server send (in total|altogether) according to <weblog>
total (traffic|bytes transferred|bytes sent) in <weblog>
sum the response sizes in [the web server log] <weblog>
how much traffic is recorded in the web log <weblog>, in bytes
add up the bytes of all responses in <weblog>
use awk to total the size field of the apache log <weblog>
bandwidth used according to <weblog>
sum of bytes delivered, access log <weblog>
how much data went out through the web server per <weblog>
data volume served, in bytes, from <weblog>
add the response length column in <weblog>
total download volume of my website, see <weblog>
bytes out, overall, web log <weblog>

= web-visitors
> awk '{ print $1 }' <weblog> | sort -u | wc -l
how many (different|distinct|unique) (visitors|clients) are in [the web server log] <weblog>
$count the (distinct|unique|different) (visitors|clients) in <weblog>
number of unique client addresses in <weblog>
how many people visited my site according to <weblog>, each address once
unique visitors in the web log <weblog>
tally the clients of the apache log <weblog>, repeats counting once
from how many different ips did requests come in <weblog>
unique ip count, access log <weblog>
how large is my audience per <weblog>, in distinct addresses
a figure: separate machines that contacted the web server, log <weblog>
count of different visitors, no matter how many pages each opened, <weblog>
size of the set of client ips in <weblog>
count distinct client over <weblog>

= web-hours
> cut -d: -f2 <weblog> | sort | uniq -c
how many requests were there in each hour according to <weblog>
$count the requests per hour in <weblog>
hits by hour of the day in [the web server log] <weblog>
at what time of day is my site busy, hits per hour from <weblog>
hourly traffic in the web log <weblog>
group the requests of the apache log <weblog> by hour and count
requests for every hour in <weblog>
load profile by hour, access log <weblog>
rush hour of my website, number of log lines for hours 00 to 23 in <weblog>
how is traffic distributed across the day, <weblog>
histogram of requests by hour, web log <weblog>
break the hits in <weblog> down by clock hour
when do people come to the website, counts for each hour from <weblog>

= web-agents
> awk -F'"' '{ print $6 }' <weblog> | sort | uniq -c | sort -rn
which (browsers|user agents) occur in <weblog> and how often
$count the requests per user agent in <weblog>
user agents in [the web server log] <weblog> by number of hits, most first
what programs do visitors use according to the web log <weblog>, ranked
rank the user agents of <weblog>
tally the browser names in the apache log <weblog>
statistics of user agents for <weblog>
are there bots, rank the client software seen in <weblog>
browser leaderboard with hit counts, access log <weblog>
chrome, firefox or curl: what do people use, counts from <weblog>, top first
group <weblog> by user agent and rank
breakdown of hits by browser string, descending, web log <weblog>
which crawlers and browsers access my website per <weblog>, with counts
`,
)
