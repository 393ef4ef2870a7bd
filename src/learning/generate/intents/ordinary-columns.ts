import { intents } from '../grammar.ts'

/** Ordinary requests about tables: columns taken, left out, compared and added up. */
const tables = intents(
  'text',
  String.raw`
= ordinary-csv-drop-leading
> cut -d, --complement -f1-<small> <csv>
kick the first <small> columns out of <csv>
<csv> minus its first <small> columns
get rid of the <small> columns at the left of <csv>, keep the others
the first <small> fields of <csv> are rubbish, show what comes after them
print <csv> but skip its first <small> columns
throw away the leading <small> columns of <csv>
leave out the first <small> fields in every row of <csv>
without the first <small> columns: <csv>
Print all the columns of <csv> except for the first <small>.
I don't want the first <small> columns of <csv>, only the remaining ones
how can I cut off the first <small> columns in <csv>?
drop <small> columns from the left side of <csv>

= ordinary-csv-first-and
> cut -d, -f1,<small> <csv>
first and <small>th column of <csv>
I want the first and the <small>th column of <csv> with the comma left in
only the first column and the <small>th from <csv>
the first field plus the <small>th of every row in <csv>
reduce <csv> to its first and <small>th columns
Print the first and the <small>th field of each line of <csv>, separated by a comma.
from <csv> take the first column and column <small>
just first and <small>th field, <csv>
<csv>: the first and the <small>th column, nothing else
give me the first column together with the <small>th from <csv>
out of <csv> I need the first and the <small>th column
cut the first and <small>th column out of <csv>

= ordinary-csv-column-sorted
> cut -d, -f<col> <csv> | sort
<col> of <csv> sorted alphabetically
the names in <col> of <csv> in alphabetical order
an alphabetical list of what is in <col> of <csv>, repeats included
only <col> from <csv>, from A to Z
take <col> of <csv> and sort it
sort the values of <col> of <csv>, no other columns
Print <col> of <csv> in alphabetical order, nothing else of the rows.
extract <col> from <csv> and put it into alphabetical order
just the values of <col>, A to Z, out of <csv>
from <csv> the contents of <col>, alphabetically sorted, with duplicates
can I have <col> of <csv> on its own, sorted?
<csv>, <col> only, alphabetical

= ordinary-csv-column-down
> cut -d, -f<col> <csv> | sort -rn
the numbers in <col> of <csv>, biggest first
only <col> of <csv>, from the highest number to the lowest
just the figures of <col> from <csv> in descending order, no other columns
take <col> out of <csv> and sort it by number, largest on top
Print the numbers in <col> of <csv> from the largest to the smallest, without the other columns.
prices in <col> of <csv>, highest price first, only the prices
<csv>: nothing but <col>, large numbers before small ones
extract <col> from <csv>, then order it numerically downwards
all values of <col> in <csv> by size, the biggest at the beginning
what are the numbers in <col> of <csv>? high to low please, only that column
descending list of the numbers in <col> of <csv>
scores are in <col> of <csv>: show only them, best one first

= ordinary-csv-column-up
> cut -d, -f<col> <csv> | sort -n
the numbers in <col> of <csv>, smallest first
only <col> of <csv>, from the lowest number to the highest
just the figures of <col> from <csv> in ascending order, no other columns
take <col> out of <csv> and sort it by number, smallest on top
Print the numbers in <col> of <csv> from the smallest to the largest, without the other columns.
prices in <col> of <csv>, lowest price first, only the prices
<csv>: nothing but <col>, small numbers before large ones
extract <col> from <csv>, then order it numerically upwards
all values of <col> in <csv> by size, the smallest at the beginning
what are the numbers in <col> of <csv>? low to high please, only that column
ascending list of the numbers in <col> of <csv>
times are in <col> of <csv>: show only them, fastest one first

= ordinary-csv-column-top
> cut -d, -f<col> <csv> | sort | uniq -c | sort -rn | head -n <small>
the <small> most frequent values in <col> of <csv>
what are the <small> commonest entries in <col> of <csv>, with their counts?
top <small> of <col> in <csv> by how often they come
<col> of <csv>: which <small> values turn up most?
the <small> favourites in <col> of <csv> and how many times each
Print the <small> values that occur most often in <col> of <csv>, with the number of times.
count what is in <col> of <csv> and show the top <small>
most popular <small> in <col> of <csv>
I want the <small> most common values from <col> of <csv> and their frequency
which <small> show up most often, going by <col> of <csv>
<small> biggest groups in <csv> when grouped by <col>
a top <small> of the values in <col>, file <csv>

= ordinary-pipe-sum
> awk -F'|' '{ s += $<col> } END { print s }' <bare>
sum up <col> of <bare>, pipe separated
<bare> has "|" between its fields, what does <col> add up to?
total of <col> in the pipe-delimited <bare>
The fields of <bare> are separated by pipes. Add up <col>.
add <col> of <bare>, the separator is "|"
pipe separated file <bare>: the sum of <col>
how much is <col> of <bare> altogether? a "|" stands between the columns
split <bare> at the pipes and total <col>
sum over <col>, <bare>, fields divided by "|"
<col> of <bare> summed, it is separated by pipe characters
what do the numbers of <col> in <bare> come to? separator: pipe
Print the total of <col> of <bare>, whose columns are divided by a vertical bar.

= ordinary-pipe-over
> awk -F'|' '$<col> > <lineb>' <bare>
rows of the pipe separated <bare> with more than <lineb> in <col>
<bare> has "|" between its fields, show the lines where <col> is above <lineb>
lines of <bare> whose <col> is over <lineb>, separator is a pipe
The fields of <bare> are separated by pipes. Print the lines with a number greater than <lineb> in <col>.
pipe-delimited <bare>: everything where <col> goes beyond <lineb>
split <bare> at "|" and keep rows having over <lineb> in <col>
which rows of <bare>, a pipe separated file, exceed <lineb> in <col>?
only lines with <col> greater than <lineb> from <bare>, the delimiter is "|"
filter the pipe file <bare>, <col> > <lineb>
from <bare> (columns divided by |) all rows bigger than <lineb> in <col>
in <bare> fields end at a pipe; rows where <col> is larger than <lineb>
I need the rows of <bare> over <lineb> in <col>, separated by vertical bars

= ordinary-colon-sum
> awk -F: '{ s += $<col> } END { print s }' <bare>
sum up <col> of <bare>, colon separated
<bare> has colons between its fields, what does <col> add up to?
total of <col> in the colon-delimited <bare>
The fields of <bare> are separated by colons. Add up <col>.
add <col> of <bare>, the separator is a colon
colon separated file <bare>: the sum of <col>
how much is <col> of <bare> altogether? a : stands between the columns
split <bare> at the colons and total <col>
sum over <col>, <bare>, fields divided by :
<col> of <bare> summed, fields end at a colon
what do the numbers of <col> in <bare> come to? separator: colon
Print the total of <col> of <bare>, whose columns are divided by a colon.

= ordinary-words-range
> cut -d' ' -f<small>-<lineb> <file>
<small>th to <lineb>th word of each line in <file>
words <small> to <lineb> of every line of <file>
fields <small> through <lineb> of <file>, separated by spaces
from each line in <file> the words number <small> up to <lineb>
Print words <small> to <lineb> of every line of <file>.
the columns from <small> to <lineb> in the blank separated <file>
keep only word <small> until word <lineb> on each line of <file>
<file>: space separated fields <small>-<lineb>
cut words <small>-<lineb> out of <file>
show the <small>th through <lineb>th word per line, <file>
with blanks between, I need fields <small> to <lineb> of <file>
out of every line in <file> take word <small> to word <lineb>

= ordinary-log-difference
> awk '{ print $<colnum> - $<colnum2> }' <log>
difference between <colnum> and <colnum2> of every line in <log>
<colnum> minus <colnum2>, line by line, for <log>
on each line of <log> subtract <colnum2> from <colnum>
how much more is <colnum> than <colnum2>? every line of <log>
Print <colnum> minus <colnum2> for every line of <log>.
meter readings in <log>: <colnum> less <colnum2> on each line
take <colnum2> away from <colnum> in all lines of <log>, print only the result
for each line in <log>, what is left of <colnum> when <colnum2> is subtracted
the differences <colnum> - <colnum2> in the space separated <log>
compute <colnum> minus <colnum2> per line of <log>
gap between <colnum> and <colnum2> in each line of <log>, first minus second
let me see <colnum> minus <colnum2> from each row of <log>

= ordinary-log-product
> awk '{ print $<colnum> * $<colnum2> }' <log>
<colnum> times <colnum2> on every line of <log>
multiply <colnum> by <colnum2>, line by line, in <log>
product of <colnum> and <colnum2> for each line of <log>
for every line in <log> print <colnum> multiplied by <colnum2>
Print the product of <colnum> and <colnum2> for every line of <log>.
quantity is <colnum> and price is <colnum2> in <log>: what does each line cost?
space separated <log>: <colnum> x <colnum2> per line, only the result
how much does <colnum> times <colnum2> make on each line of <log>
each row of <log>: <colnum> times <colnum2>
calculate <colnum> * <colnum2> for all rows of <log>
from <log> the results of multiplying <colnum> with <colnum2>
amount in <colnum>, price in <colnum2>, <log>: print the cost per line

= ordinary-log-sum-two
> awk '{ print $<colnum> + $<colnum2> }' <log>
<colnum> plus <colnum2> on every line of <log>
add <colnum> and <colnum2> on each line of <log>
sum of <colnum> and <colnum2>, line by line, in <log>
for every line in <log> print <colnum> plus <colnum2>
Print the sum of <colnum> and <colnum2> for every line of <log>.
per line of <log>, what do <colnum> and <colnum2> make together?
space separated <log>: <colnum> + <colnum2> for each line
each row of <log>: <colnum> and <colnum2> added together
calculate <colnum> + <colnum2> for all rows of <log>
from <log> a sum per line, <colnum> plus <colnum2>
in <log>, add up <colnum> and <colnum2> row by row
points for each line of <log>: <colnum> plus <colnum2>

= ordinary-log-minus-number
> awk '{ print $1 - <lineb> }' <nums>
subtract <lineb> from every number in <nums>
<nums>, every number minus <lineb>
each number in <nums> should be <lineb> less, print them
lower all numbers in <nums> by <lineb>
print the numbers of <nums> with <lineb> taken off each
every line of <nums> minus <lineb>
Print each of the numbers in <nums> decreased by <lineb>.
reduce each value in <nums> by <lineb>
what are the numbers in <nums> if all lose <lineb>?
shift the numbers of <nums> down by <lineb>
take <lineb> away from each of the numbers in <nums>
numbers in <nums> - <lineb>

= ordinary-log-divided
> awk '{ print $1 / <lineb> }' <nums>
divide every number in <nums> by <lineb>
<nums>, every number divided by <lineb>
each number in <nums> over <lineb>, print them
print the numbers of <nums>, each divided by <lineb>
every line of <nums> / <lineb>
Print each of the numbers in <nums> divided by <lineb>.
scale the values in <nums> down by dividing by <lineb>
what are the numbers in <nums> if each is divided by <lineb>?
split each amount in <nums> among <lineb>
take each of the numbers in <nums> and divide it by <lineb>
numbers in <nums> divided by <lineb>
all values of <nums> need dividing by <lineb>

= ordinary-csv-backwards
> tail -n +2 <csv> | tac
<csv> backwards, header ignored
the rows of <csv> from the last to the first, without the header
turn <csv> upside down but leave its header out
data rows of <csv> in reverse order, last one first, no header
print <csv> from the bottom up, not the header
newest entries are at the end of <csv>: show them first, header dropped
reverse the order of the lines of <csv>, skipping the header
Print the lines of <csv> in reverse order, without the header line.
the records of <csv>, last line first, heading not included
read <csv> from end to start and omit the title line
bottom to top: <csv> without its header
flip the rows of <csv> around, header not wanted

= ordinary-csv-random-row
> tail -n +2 <csv> | shuf -n 1
pick a random row out of <csv> but never the header
a random record from <csv>, not the header
draw one row of <csv> by lot, header excluded
who wins? one random line of <csv> without the header
choose one entry of <csv> at random, header line left out
Print one random line of <csv>, but not its header.
one row of <csv>, any, just not the title row
a single random data row from <csv>
let chance pick a row in <csv>, the heading does not take part
raffle: one line from <csv>, header apart
any one record of <csv>, chosen randomly after skipping the header
give me a random row from <csv>, but not the first line

= ordinary-csv-doubled
> awk -F, -v OFS=, 'NR > 1 { $<col> *= 2 } 1' <csv>
double the numbers in <col> of <csv>, the header stays
<csv> with <col> doubled, header as it is
twice the number in <col> of <csv>, other columns unchanged, keep the header
print <csv> with the values of <col> doubled
all amounts in <col> of <csv> times two, whole rows, header untouched
make <col> of <csv> twice as big, header line aside
Print <csv> with the numbers in <col> doubled; the header remains as it is.
what would <csv> look like with <col> doubled?
<col> of <csv> should count double, show the table
show the table <csv> after doubling its <col>
everything in <col> of <csv> doubled, the rest the same
recipe for twice as many: <csv> with double amounts in <col>

= ordinary-log-and-first
> awk '{ print $<small>, $1 }' <log>
<small>th and first column of <log>, blank between
the <small>th column of <log> and after it the first
print the <small>th word and then the first word of each line of <log>
on each line of <log> the <small>th field followed by the first
<log>: <small>th field first, then the first field
field <small> and then field one of <log>
Print the <small>th and the first field of each line of <log>, in this order.
only two columns of <log>, the <small>th in front of the first
put the <small>th column of <log> before the first, nothing else
show me word <small> and after it the first word on each line of <log>
from <log> take the <small>th column, then the first one
each line of <log> reduced to its <small>th and first word, in that order

= ordinary-numbers-spread
> awk 'NR == 1 { min = max = $1 } { if ($1 < min) min = $1; if ($1 > max) max = $1 } END { print max - min }' <nums>
how far apart are the smallest and the largest number in <nums>
difference between the largest and the smallest number in <nums>
range of the numbers in <nums>, as one number
spread of the values in <nums>: maximum minus minimum
max minus min of <nums>
what lies between the lowest and the highest value of <nums>, as a difference
biggest number in <nums> less the smallest one
Print the difference between the largest and the smallest number in <nums>.
by how much does the highest in <nums> exceed the lowest?
the gap from the smallest to the largest value in <nums>
subtract the minimum of <nums> from its maximum
how wide do the numbers in <nums> range, highest minus lowest

= ordinary-csv-column-decimals
> awk -F, '{ printf "%.2f\n", $<col> }' <csv>
<col> of <csv> rounded to 2 decimals
<col> of <csv> with two decimals each
print the numbers in <col> of <csv>, every one with two digits after the point
the prices in <col> of <csv> as 0.00, only this column
every value of <col> in <csv> to two decimal places
round what is in <col> of <csv> to cents, one number per line
show <col> of <csv>, each number rounded to two places
Print <col> of <csv>, every number with exactly two decimals.
take <col> of <csv> and write each value with two decimals
from <csv> only <col>, formatted to two decimals
I want the amounts from <col> of <csv> with cents, two digits
two decimals for each number in <col> of <csv>, not their sum

= ordinary-csv-column-whole
> awk -F, '{ printf "%.0f\n", $<col> }' <csv>
<col> of <csv> rounded to whole numbers
<col> of <csv> without decimals, rounded
print the numbers in <col> of <csv>, every one rounded to an integer
the prices in <col> of <csv> in full euros, only this column
every value of <col> in <csv> to the nearest whole number
round what is in <col> of <csv> to integers, one number per line
show <col> of <csv>, each number rounded, no digits after the point
Print <col> of <csv>, every number rounded to an integer.
take <col> of <csv> and round each value to a whole number
from <csv> only <col>, as rounded integers
I want the amounts from <col> of <csv> rounded, no cents
whole numbers please: <col> of <csv>, rounded one by one

= ordinary-values-second-only
> comm -13 <(cut -d, -f<col> <csv> | sort -u) <(cut -d, -f<col> <csv2> | sort -u)
values of <col> that are in <csv2> but not in <csv>
ids (<col>) that are new in <csv2> compared with <csv>
what does <col> of <csv2> have that <col> of <csv> has not?
<csv> is the old list and <csv2> the new one: which values of <col> were added?
compare <col> in <csv> and <csv2>: only what is new in <csv2>
which entries in <col> of <csv2> are missing from <csv>?
who joined? in <col> of <csv2> but absent from <csv>
Print the values in <col> of <csv2> that do not occur in <col> of <csv>.
newly appeared in <col>: present in <csv2>, absent in <csv>
<csv2> has some <col> values that <csv> lacks, list them
only in <csv2>, going by <col>, not in <csv>
<col> of <csv2> without what <col> of <csv> already has
`,
)

/** Ordinary sums of one line: bases, units of time, hashes of a text; the accounts of /etc/passwd. */
const numbers = intents(
  'system',
  String.raw`
= ordinary-passwd-uids
> cut -d: -f3 /etc/passwd
uids of all accounts in /etc/passwd
all user ids from /etc/passwd, only the numbers
which uids are taken on this machine? from /etc/passwd
just the numeric user ids in /etc/passwd
the uid of each account, one per line, nothing else
print only the uid column of /etc/passwd
third field of /etc/passwd
list every uid this system has
user id numbers of all the users in /etc/passwd, without names
what are the uids in /etc/passwd?
from /etc/passwd the numbers of the users
Print the numeric user ID of every account in /etc/passwd.

= ordinary-passwd-homes
> cut -d: -f6 /etc/passwd
home directories of all accounts in /etc/passwd
all the home folders from /etc/passwd, only the paths
just the homes named in /etc/passwd
the home directory of each account, one per line, nothing else
print only the home directory column of /etc/passwd
sixth field of /etc/passwd
list every home directory that /etc/passwd mentions
where do the users live? only the paths from /etc/passwd
what are the home directories in /etc/passwd?
paths of the home directories of all users, without their names
from /etc/passwd the home folder of everybody, no names
Print the home directory of every account in /etc/passwd.

= ordinary-hex-prefixed
> echo $((<hexnum>))
what's <hexnum> as an ordinary number
<hexnum> in decimal
<hexnum> to decimal
convert <hexnum> to a decimal number
how much is <hexnum>?
which number is <hexnum>
the decimal value of <hexnum>
the debugger says <hexnum>, what is that in normal numbers
write <hexnum> without hex
turn hex <hexnum> into decimal
I read <hexnum> in a dump, decimal please
hexadecimal <hexnum> as a plain integer
Print the decimal value of the hexadecimal number <hexnum>.

= ordinary-times-minus
> echo $((<lineb> * <line> - <small>))
<lineb> times <line> minus <small>
<lineb> * <line> - <small>
what is <lineb> times <line> minus <small>?
multiply <lineb> by <line> and take <small> off
<lineb> x <line>, then minus <small>
how much is <lineb> times <line>, less <small>
Print the result of <lineb> times <line> minus <small>.
compute <lineb>*<line>-<small>
<line> people pay <lineb> each and <small> goes back, what is left
<lineb> multiplied by <line>, minus <small>
take <small> away from <lineb> times <line>
work out <lineb> times <line> minus <small>

= ordinary-times-plus
> echo $((<lineb> * <line> + <small>))
<lineb> times <line> plus <small>
<lineb> * <line> + <small>
what is <lineb> times <line> plus <small>?
multiply <lineb> by <line> and add <small>
<lineb> x <line>, then plus <small>
how much is <lineb> times <line>, and <small> more
Print the result of <lineb> times <line> plus <small>.
compute <lineb>*<line>+<small>
<line> tickets at <lineb> each and a fee of <small>, what does it cost
<lineb> multiplied by <line>, plus <small>
add <small> to <lineb> times <line>
work out <lineb> times <line> plus <small>

= ordinary-half
> echo 'scale=2; <lineb> / 2' | bc
half of <lineb>
what is half of <lineb>?
how much is half of <lineb>
<lineb> halved
cut <lineb> in half
one half of <lineb>, please
we are two and pay <lineb>, how much is my half?
halve <lineb>
the half of <lineb> with decimals
divide <lineb> into two equal halves, how much is each
Print half of <lineb>.
<lineb>, half of it

= ordinary-third
> echo 'scale=2; <lineb> / 3' | bc
a third of <lineb>
what is a third of <lineb>?
how much is one third of <lineb>
one third of <lineb>, please
cut <lineb> into thirds, how much is one
the third part of <lineb>
a third of <lineb> with two decimals
1/3 of <lineb>
Print a third of <lineb>.
<lineb>, a third of it
we are three and share <lineb>, how much is my third?
take a third of <lineb>

= ordinary-percent-change
> echo 'scale=2; (<lineb> - <line>) * 100 / <line>' | bc
percent change from <line> to <lineb>
from <line> to <lineb>, how many percent more is that?
by how many percent did it grow from <line> to <lineb>
the price went from <line> to <lineb>, what percentage is that increase
increase in percent between <line> and <lineb>
percentage change, before <line>, now <lineb>
it was <line> and now it's <lineb>, the change in percent?
growth from <line> to <lineb> in percent
Print the percentage change from <line> to <lineb>.
rent rose from <line> to <lineb>, how many percent?
what is the difference between <line> and <lineb> as a percentage of <line>
going from <line> up to <lineb> is how many percent

= ordinary-bytes-megabytes
> echo 'scale=2; <bignum> / 1048576' | bc
<bignum> bytes in MB
how many MB are <bignum> bytes
<bignum> bytes to megabytes
convert <bignum> bytes to MB, with two decimals
a file has <bignum> bytes, how many megabytes is that?
<bignum> bytes, in megabytes please
what is <bignum> bytes expressed in MB
megabytes for <bignum> bytes
Print <bignum> bytes as megabytes with two decimals.
size <bignum> in bytes, give it in MB
turn <bignum> bytes into megabytes
how big is <bignum> bytes, in MB

= ordinary-bytes-gigabytes
> echo 'scale=2; <bignum> / 1073741824' | bc
<bignum> bytes in GB
how many GB are <bignum> bytes
<bignum> bytes to gigabytes
convert <bignum> bytes to GB, with two decimals
a disk has <bignum> bytes, how many gigabytes is that?
<bignum> bytes, in gigabytes please
what is <bignum> bytes expressed in GB
gigabytes for <bignum> bytes
Print <bignum> bytes as gigabytes with two decimals.
size <bignum> in bytes, give it in GB
turn <bignum> bytes into gigabytes
how big is <bignum> bytes, in GB

= ordinary-countdown-zero
> seq <lineb> -1 0
countdown from <lineb> to 0
count down from <lineb> to zero
<lineb> down to 0, one number per line
numbers from <lineb> backwards to 0
a rocket countdown, <lineb> to 0
print <lineb>, then one less each line, until zero
the numbers from <lineb> down to and including 0
Print the numbers from <lineb> down to 0.
<lineb> to zero, downwards
backwards from <lineb>, ending with 0
descending numbers starting at <lineb>, last one 0
let it count from <lineb> down until it hits zero

= ordinary-round-one
> printf '%.1f\n' <decimal>
round <decimal> to one decimal
<decimal> rounded to one decimal place
<decimal> with just one digit after the point
one decimal is enough for <decimal>
what is <decimal> to one decimal place?
print <decimal> with a single decimal
round the number <decimal> to tenths
<decimal> to the nearest tenth
shorten <decimal> to one digit behind the point
Print the number <decimal> rounded to one decimal.
give me <decimal> with one place after the decimal point
<decimal>, one decimal please

= ordinary-days-seconds
> echo $((<small> * 86400))
how many seconds are <small> days
how many seconds are there in <small> days?
<small> days in seconds
convert <small> days to seconds
<small> days, that's how many seconds
seconds in <small> days
express <small> days in seconds
a cookie that lives <small> days: how many seconds is that
what is <small> days as a number of seconds
<small> days expressed as seconds please
turn <small> days into seconds
the length of <small> days in seconds
Print the number of seconds in <small> days.

= ordinary-hours-seconds
> echo $((<small> * 3600))
how many seconds are <small> hours
how many seconds are there in <small> hours?
<small> hours in seconds
convert <small> hours to seconds
<small> hours, that's how many seconds
seconds in <small> hours
express <small> hours in seconds
a timeout of <small> hours: how many seconds is that
what is <small> hours as a number of seconds
<small> hours expressed as seconds please
turn <small> hours into seconds
the length of <small> hours in seconds
Print the number of seconds in <small> hours.

= ordinary-sha256-text-only
> echo -n '<text>' | sha256sum | cut -d' ' -f1
sha256 of the string <text>, hash only
only the sha256 hash of the text <text>, no file name or dash after it
the bare sha256 of <text>
hash <text> with sha256 and print nothing but the hash
just the sha256 sum of the string <text>, without the dash
what's the sha256 of <text>? hash alone
<text> as a sha256 hash, only the hex digits
I need the sha256 of the word <text>, the hash by itself
Print the SHA-256 hash of the string <text>, only the hash.
sha256 for <text>, without the trailing minus sign
compute sha256 of the text <text>, the digits only
sha256 digest of <text>, hash only please

= ordinary-md5-text-only
> echo -n '<text>' | md5sum | cut -d' ' -f1
md5 of the string <text>, hash only
only the md5 hash of the text <text>, no file name or dash after it
the bare md5 of <text>
hash <text> with md5 and print nothing but the hash
just the md5 sum of the string <text>, without the dash
what's the md5 of <text>? hash alone
<text> as an md5 hash, only the hex digits
I need the md5 of the word <text>, the hash by itself
Print the MD5 hash of the string <text>, only the hash.
md5 for <text>, without the trailing minus sign
compute md5 of the text <text>, the digits only
md5 digest of <text>, hash only please
`,
)

/** Ordinary requests about JSON: joined values, limits from below, what stands in a package.json. */
const objects = intents(
  'json',
  String.raw`
= ordinary-joined
> jq -r '[.[].<jsonkey>] | join(",")' <list>
all <jsonkey> values in <list> joined by commas
the <jsonkey> of every object in <list> on one line, commas between
<jsonkey> of everybody in <list> as a comma separated line
string together each <jsonkey> in <list> with commas
one comma separated line with all the <jsonkey> from <list>
from the array in <list> the <jsonkey> values, in a single line, divided by commas
Print the <jsonkey> of all objects in <list> on one line, separated by commas.
I'd like to paste every <jsonkey> of <list> into a mail, so a single line with commas
<list>: <jsonkey>,<jsonkey>,<jsonkey> and so on in one line
join the <jsonkey> fields of <list> with a comma
collect each <jsonkey> of <list>, comma between, no brackets, no quotes
comma list of <jsonkey> out of <list>

= ordinary-at-least quiet
> jq '.[] | select(.<jsonkey> >= <lineb>)' <list>
objects in <list> with a <jsonkey> of at least <lineb>
<list>: the ones whose <jsonkey> is <lineb> or more
everything in <list> with <jsonkey> from <lineb> up
which objects of <list> have <jsonkey> not below <lineb>?
entries in <list> where <jsonkey> is no less than <lineb>
show what has a minimum <jsonkey> of <lineb> in <list>
only elements of <list> with <jsonkey> >= <lineb>
Print the objects in <list> whose <jsonkey> is at least <lineb>.
<list> holds objects: those with <jsonkey> <lineb> and above
from <list> take all with <jsonkey> of <lineb> or higher
filter <list>, <jsonkey> greater than or equal to <lineb>
who has reached <lineb>? key <jsonkey>, whole objects from <list>

= ordinary-at-least-count
> jq 'map(select(.<jsonkey> >= <lineb>)) | length' <list>
how many objects in <list> have a <jsonkey> of at least <lineb>
number of entries in <list> whose <jsonkey> is <lineb> or more
count the elements of <list> with <jsonkey> from <lineb> up
in <list>, how many have <jsonkey> not below <lineb>?
how many in <list> reach <lineb> as their <jsonkey>
the count of objects in <list> with <jsonkey> >= <lineb>
Print the number of objects in <list> whose <jsonkey> is at least <lineb>.
<list>: just say how many have <jsonkey> of <lineb> or higher
tell me how many there are in <list> with a minimum <jsonkey> of <lineb>
how many of those in <list> come to a <jsonkey> of <lineb> or above
count in <list> what has <jsonkey> <lineb> or greater
only the number of elements of <list> with at least <lineb> for <jsonkey>

= ordinary-at-most quiet
> jq '.[] | select(.<jsonkey> <= <lineb>)' <list>
objects in <list> with a <jsonkey> of at most <lineb>
<list>: the ones whose <jsonkey> is <lineb> or less
everything in <list> with <jsonkey> up to and including <lineb>
which objects of <list> have <jsonkey> not above <lineb>?
entries in <list> where <jsonkey> is no more than <lineb>
show what has a maximum <jsonkey> of <lineb> in <list>
only elements of <list> with <jsonkey> <= <lineb>
Print the objects in <list> whose <jsonkey> is at most <lineb>.
<list> holds objects: those with <jsonkey> <lineb> and under
from <list> take all with <jsonkey> of <lineb> or lower
filter <list>, <jsonkey> less than or equal to <lineb>
affordable ones: <jsonkey> not over <lineb>, whole objects from <list>

= ordinary-other-than-count
> jq 'map(select(.<jsonkey> != "<value>")) | length' <list>
how many objects in <list> do not have <value> as their <jsonkey>
how many in <list> are not <value>, field <jsonkey>
number of elements in <list> whose <jsonkey> isn't <value>
count the objects of <list> with a <jsonkey> other than <value>
<list>: how many have a <jsonkey> different from <value>?
Print the number of objects in <list> whose <jsonkey> is not <value>.
count everything in <list> except where <jsonkey> is <value>
leaving out <jsonkey> <value>, how many entries has <list>
how many are left in <list> without those of <jsonkey> <value>
tell me how many in <list> have anything but <value> for <jsonkey>
the number of objects in <list> where <jsonkey> does not equal <value>
just the count: <list>, <jsonkey> not <value>

= ordinary-rename-each
> jq 'map(.<jsonkey2> = .<jsonkey> | del(.<jsonkey>))' <list>
rename the key <jsonkey> to <jsonkey2> in every object of <list>
in all objects of <list>, <jsonkey> should be called <jsonkey2>
call the field <jsonkey> <jsonkey2> throughout the array <list>
each object of <list> with <jsonkey> renamed to <jsonkey2>
print <list> with the key <jsonkey2> instead of <jsonkey> in each object, same value
Rename <jsonkey> to <jsonkey2> in all the objects of the array in <list> and print it.
the array <list>, where every <jsonkey> key becomes <jsonkey2>
our shop wants <jsonkey2> where <list> says <jsonkey>: rename that key in each object
change the name of the field <jsonkey> into <jsonkey2> for all entries of <list>
for every element of <list> rename <jsonkey> as <jsonkey2>
<list>: key <jsonkey> -> <jsonkey2> in every object
give the key <jsonkey> the new name <jsonkey2> in each object of <list>

= ordinary-rename-one
> jq '.<jsonkey2> = .<jsonkey> | del(.<jsonkey>)' <json>
rename the key <jsonkey> to <jsonkey2> in <json>
in <json>, <jsonkey> should be called <jsonkey2>, print it
call the field <jsonkey> of <json> <jsonkey2> and print the object
<json> with <jsonkey> renamed to <jsonkey2>
print <json> with the key <jsonkey2> instead of <jsonkey>, same value
Rename the key <jsonkey> of the object in <json> to <jsonkey2> and print the result.
the object <json>, where the key <jsonkey> becomes <jsonkey2>
change the name of the field <jsonkey> into <jsonkey2> in what is printed of <json>
show <json> after renaming <jsonkey> to <jsonkey2>
<json>: key <jsonkey> -> <jsonkey2>, only print
give the key <jsonkey> of <json> the new name <jsonkey2>, to the screen
what was <jsonkey> in <json> should now be named <jsonkey2>

= ordinary-values
> jq '.[]' <json>
which values does <json> hold, without their keys
only the values of the object in <json>, not the keys
all the values in <json>, no keys
print what <json> contains, leaving out the keys
the values of <json> without the names of the keys
values only, from <json>
Print the values of the object in <json>, without their keys.
drop the keys of <json> and show just the values
every value at the top level of <json>
show the value of each key in <json>, but not the key
I don't need the keys of <json>, only what they stand for
list the values in <json>, keys left out

= ordinary-package-scripts parse
> jq -r '.scripts | keys[]' <json>
which scripts does <json> define? names only
list the scripts in <json> by name
names of the npm scripts in <json>
what can I run with npm run? the script names in <json>
the script names from <json>, one per line
show me the names of all scripts of <json>
scripts in <json>, only what they are called
print the keys below scripts in <json>, no quotes
Print the name of every script in <json>.
what scripts are there in <json>
<json>: script names
I forgot what the scripts in <json> are called

= ordinary-package-scripts-commands parse
> jq .scripts <json>
scripts of <json> with what they run
show the scripts section of <json>
the scripts object in <json>
which scripts does <json> have and which command is behind each?
print the scripts part of <json>
everything below scripts in <json>
Print the scripts object of <json>.
the npm scripts in <json> together with their commands
what does the scripts block of <json> look like
give me scripts from <json>, names and commands
<json>, only the scripts block
what is under scripts in <json>

= ordinary-package-dependencies parse
> jq -r '.dependencies | keys[]' <json>
which dependencies does <json> list? names only
names of the dependencies in <json>
what packages does <json> depend on
the dependency names from <json>, one per line, no versions
list the packages under dependencies in <json>
dependencies in <json>, only what they are called
print the keys below dependencies in <json>, no quotes
Print the name of every dependency in <json>.
<json>: dependency names
show me what the project needs, the dependencies of <json> without version numbers
the dependencies in <json> by name
all package names from the dependencies of <json>

= ordinary-package-dependencies-versions parse
> jq -r '.dependencies | to_entries[] | "\(.key): \(.value)"' <json>
dependencies of <json> with their versions, name: version
every dependency in <json> and its version, a colon between
one line per dependency of <json>, name, colon, version
which versions of what does <json> depend on? name: version on each line
print the dependencies in <json> as name: version
Print each dependency of <json> together with its version, separated by a colon and a space.
list the packages <json> depends on along with the version, like name: version
<json>: all dependencies plus version numbers, written name: version
names and versions below dependencies in <json>, name: version
dependency: version lines from <json>
show the dependencies and their version in <json>, one pair per line with a colon
from <json> every dependency with a colon and the version wanted

= ordinary-package-dependencies-count parse
> jq '.dependencies | length' <json>
how many dependencies are in <json>
number of dependencies in <json>
count the dependencies of <json>
how many packages does <json> depend on?
the project in <json> has how many dependencies
tell me how many dependencies <json> lists
<json>: number of dependencies
Print the number of dependencies in <json>.
how long is the list of dependencies in <json>
are there many dependencies in <json>? just the number
count of what is under dependencies in <json>
how many entries has the dependencies object of <json>

= ordinary-package-development parse
> jq -r '.devDependencies | keys[]' <json>
which devDependencies does <json> list? names only
names of the devDependencies in <json>
what does <json> need for development only? package names
the dev dependency names from <json>, one per line, no versions
list the packages under devDependencies in <json>
development dependencies of <json>, only what they are called
print the keys below devDependencies in <json>, no quotes
Print the name of every dev dependency in <json>.
<json>: dev dependency names
the dev dependencies in <json> by name
all package names from the devDependencies of <json>
only the packages for development in <json>, by name

= ordinary-name
> jq -r .name <json>
name of the project from <json>
what's the name in <json>
the name that <json> gives
what is the project in <json> called?
read the name out of <json>
just the name of the package, it's in <json>
print the name from <json>, no quotes
name in <json>
how is the package called according to <json>
which name stands in <json>
Print the name that is given in <json>.
tell me the name of this package, see <json>

= ordinary-version
> jq -r .version <json>
what's the version in <json>
which version is <json> at
version number from <json>
the version that <json> gives
read the version out of <json>
just the version of the project, it's in <json>
what version does <json> say?
print the version from <json>, no quotes
version in <json>
check the version in <json>
which version number stands in <json>
Print the version that is given in <json>.
tell me the version of this package, see <json>
`,
)

export const ordinaryColumns = [...tables, ...numbers, ...objects]
