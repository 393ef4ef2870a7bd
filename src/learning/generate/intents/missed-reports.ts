import { intents } from '../grammar.ts'

/** Reports in two or three steps that people ask for and that had no intent yet. */
export const missedReports = intents(
  'text',
  String.raw`
= report-hashtags quiet
> grep -oE '#[[:alnum:]_]+' <file>
hashtags in <file>
all hashtags from <file>
$extract the hashtags from <file>, one per line
which words with # in front are in <file>?
pull every #tag out of <file>
only the hashtags of <file>, nothing else
Print every hashtag that occurs in <file>, in the order they appear.
list all #words of <file>
what hashtags did we use in <file>
tags beginning with # in <file>, each on its own line
get me the # tags found in <file>
I want just the hashtags out of <file>

= report-hashtags-unique quiet
> grep -oE '#[[:alnum:]_]+' <file> | sort -u
hashtags in <file>, each one once, alphabetical
all different hashtags of <file>
unique hashtags from <file>, sorted
which different #tags are in <file>?
list the hashtags in <file> without duplicates
every #tag of <file>, only one time each
$extract the distinct hashtags from <file>
sorted list of the hashtags used in <file>, no repeats
Print each hashtag that occurs in <file> once, in alphabetical order.
#tags in <file>, unique
the hashtags we used in <file>, no tag twice
what distinct words with a # in front does <file> have

= report-hashtags-tally quiet
> grep -oE '#[[:alnum:]_]+' <file> | sort | uniq -c | sort -rn
all hashtags in <file>, most frequent first
how often is each hashtag used in <file>? most used first
count the hashtags in <file>, most common on top
hashtags of <file> with counts, highest first
ranking of the #tags in <file>
which hashtags come up most in <file>, with how often
number of times each #tag occurs in <file>, descending
Count how often every hashtag occurs in <file> and sort by the count, largest first.
$extract the hashtags from <file> and tally them, most frequent first
#tag frequency in <file>, commonest first
most used hashtags of <file> with their counts
tally of #words in <file>, biggest number first

= report-mentions quiet
> grep -oE '@[[:alnum:]_]+' <file>
usernames with @ in <file>
all @mentions in <file>
which names with an @ in front are in <file>?
$extract every @name from <file>
people mentioned with @ in <file>, one per line
only the @handles out of <file>
Print all words of <file> that begin with @, each on its own line.
pull the @ mentions out of <file>
@usernames found in <file>
who is tagged with @ in <file>?
get me the handles like @name from <file>
list each @mention of <file>

= report-mentions-tally quiet
> grep -oE '@[[:alnum:]_]+' <file> | sort | uniq -c | sort -rn
who is mentioned with @ most often in <file>? with counts
@mentions in <file> counted, most frequent first
how often is each @name mentioned in <file>, most first
count the @handles of <file>, highest count on top
tally of the @usernames in <file>
ranking of the @mentions of <file>
number of times each @name is in <file>, descending
Count how often every name with an @ in front occurs in <file>, most frequent first.
most mentioned @users in <file> with how often
@name frequency in <file>, commonest first
which @handles come up most in <file>

= report-word-before quiet
> grep -oP '\S+(?=\s+<word>)' <file>
the word before <word> in <file>
which word comes right before <word> in <file>?
only the word in front of each <word> in <file>
<file>: the one word preceding <word>, nothing else
print just what stands directly before <word> in <file>, one word
the number or word that precedes <word> in <file>
whatever single word is in front of <word> in <file>, each on its own line
In <file>, print only the word that comes immediately before <word>.
what word precedes <word> wherever it is in <file>
previous word of every <word> in <file>
$extract from <file> the word just ahead of <word>
word left of <word> in <file>

= report-ext-both quiet
> grep -lZ '<word>' *.<ext> | xargs -0 -r grep -l '<word2>'
which <ext> files here contain both <word> and <word2>? not the subfolders
names of the <ext> files in this folder that have <word> as well as <word2>
list the .<ext> files here with <word> and with <word2>, only this folder
.<ext> files here that mention <word> and also mention <word2>
<ext> files right here containing <word> and <word2> both, not recursive
Print the names of the .<ext> files in the current directory in which <word> occurs and <word2> occurs too.
both <word> and <word2> must be in the file: names of .<ext> files here
of the <ext> files here that have <word>, which ones also have <word2>?
the *.<ext> with <word> and <word2> somewhere in them, this folder only
find <ext> files directly here with both words, <word> and <word2>
file names of all *.<ext> here where <word> and <word2> both appear, not necessarily on one line
I need the .<ext> files in this folder that talk about <word> and about <word2>

= report-ext-one-not-other quiet
> grep -lZ '<word>' *.<ext> | xargs -0 -r grep -L '<word2>'
list the .<ext> files that contain <word> but not <word2>
which <ext> files here mention <word> but not <word2>?
names of the <ext> files in this folder with <word> and without <word2>
.<ext> files here that have <word> and lack <word2>
*.<ext> with <word> in it but no <word2>
Print the names of the .<ext> files in the current directory that contain <word> and do not contain <word2>.
of the <ext> files here that have <word>, which ones do not have <word2>?
<ext> files right here: <word> yes, <word2> no, names only
all .<ext> files in this folder that say <word>, except those that say <word2>
the *.<ext> containing <word>, leaving out the ones with <word2> in them
which of my .<ext> files here have <word> but are missing <word2>
files *.<ext> where <word> occurs and <word2> never does

= report-in-ext-both quiet
> grep -lZ '<word>' <plaindir>/*.<ext> | xargs -0 -r grep -l '<word2>'
which <ext> files in <plaindir> contain both <word> and <word2>? not the subfolders
In <plaindir> there are several <ext> files. Print the names of those that contain both <word> and <word2>.
.<ext> files directly in <plaindir> with <word> and with <word2>
names of the .<ext> in <plaindir> that mention <word> and also <word2>, not recursive
<plaindir>/*.<ext> having <word> as well as <word2>
of the .<ext> files in <plaindir> with <word>, which have <word2> too?
list <ext> files of <plaindir> in which <word> and <word2> both occur, no subfolders
<ext> files in <plaindir> that need both, <word> and <word2>, names only
<plaindir> holds some .<ext> files; which of them have <word> and <word2> somewhere?
the .<ext> files right in <plaindir> that talk about <word> and about <word2>
both <word> and <word2> in the same .<ext> file of <plaindir>: print the names
show which *.<ext> in <plaindir> include <word> and include <word2>

= report-in-ext-one-not-other quiet
> grep -lZ '<word>' <plaindir>/*.<ext> | xargs -0 -r grep -L '<word2>'
which <ext> files in <plaindir> contain <word> but not <word2>? not the subfolders
In <plaindir> there are several <ext> files. Print the names of those that contain <word> and do not contain <word2>.
.<ext> files directly in <plaindir> with <word> but without <word2>
names of the .<ext> in <plaindir> that mention <word> and never <word2>, not recursive
<plaindir>/*.<ext> having <word> and lacking <word2>
of the .<ext> files in <plaindir> with <word>, which have no <word2>?
list <ext> files of <plaindir> in which <word> occurs and <word2> does not, no subfolders
<ext> files in <plaindir>: <word> yes, <word2> no, names only
<plaindir> holds some .<ext> files; which of them have <word> and are missing <word2>?
the .<ext> files right in <plaindir> that talk about <word>, except those with <word2>
show which *.<ext> in <plaindir> include <word> but leave out <word2>

= report-ext-most-matches quiet
> grep -c '<word>' *.<ext> | sort -t: -k2 -rn | head -n 1
which <ext> file here has the most lines with <word>?
the .<ext> file in this folder that mentions <word> most, with the number of lines
of all <ext> files here, which has <word> on the most lines?
.<ext> file with the most <word> lines, and how many
in which *.<ext> here does <word> come up most? name and count
Print the name and count of the .<ext> file in the current directory with the most lines containing <word>.
most <word> of any <ext> file here
where among my .<ext> files here is <word> most frequent, counting lines
count <word> in each *.<ext> here and print only the one with the highest count
one line: the <ext> file here having <word> in the largest number of lines
winner for <word> among the .<ext> files in this folder, with its count
<ext> file here with the highest number of <word> lines

= report-ext-matches-ranked quiet
> grep -c '<word>' *.<ext> | sort -t: -k2 -rn
list the <ext> files here with their number of <word> lines, highest first
.<ext> files here ranked by how many lines have <word>
how many <word> lines in each <ext> file here, biggest count first
count of <word> per .<ext> file in this folder, sorted descending
Print for every .<ext> file in the current directory how many lines contain <word>, largest number first.
<word> lines per *.<ext>, most first
sort the <ext> files here by their number of lines with <word>, most on top
ranking of my .<ext> files here by <word>, with the counts
each *.<ext> of this folder and its <word> count, from high to low
which .<ext> files here have how many lines with <word>? begin with the most
number of lines mentioning <word> for every <ext> file here, in descending order

= report-weblog-code-top-client
> awk '$9 == <httpcode> { print $1 }' <weblog> | sort | uniq -c | sort -rn | head -n 1
which address had the most <httpcode>s in <weblog>
the IP with the most <httpcode> responses in <weblog>, with the count
who got status <httpcode> most often according to <weblog>? only the first one
client with the highest number of <httpcode> answers in <weblog>
Print the client address of <weblog> that was answered with <httpcode> most often, and how many times.
top <httpcode> client in <weblog>
from which IP come the most <httpcode>s in <weblog>
single address in <weblog> causing most of the <httpcode> lines
<weblog>: one IP, the one with most <httpcode> responses
which visitor in <weblog> ran into <httpcode> most often
number one of the addresses with status <httpcode> in <weblog>

= report-weblog-pages-unique
> awk '{ print $7 }' <weblog> | sort -u
list of pages requested in <weblog>, each page once, sorted
which different pages are in <weblog>?
all distinct paths requested in the web log <weblog>
unique pages of <weblog>
every URL path in <weblog>, no duplicates
Print each requested path of the web server log <weblog> once, in alphabetical order.
what pages were visited according to <weblog>? each only once
requested pages in <weblog> without repeats
the different addresses on our site people asked for in <weblog>
sorted unique request paths from <weblog>
$show the distinct pages asked for in <weblog>

= report-years-unique quiet
> grep -oE '\b[0-9]{4}\b' <file> | sort -u
all years in <file>, each once
which different four digit years are mentioned in <file>?
four-digit numbers in <file>, sorted, no duplicates
$extract the distinct years from <file>
the years that occur in <file>, every year only one time
unique years in <file>
Print each four-digit number of <file> once, in ascending order.
what years does <file> talk about? no repeats
list of years (four digits) found in <file>, sorted and unique
years of <file> without duplicates
numbers of exactly four digits in <file>, each one once

= report-years-tally quiet
> grep -oE '\b[0-9]{4}\b' <file> | sort | uniq -c
all four-digit years in <file>, each with how often it occurs
how often is each year mentioned in <file>, in order of the years
count the years in <file>, oldest year first
years in <file> with the number of times they occur, by year
tally of the four-digit numbers in <file>, sorted by the number itself
number of mentions of every year in <file>, in chronological order
Count how often each four-digit year occurs in <file>, ordered by year.
per year: how many times is it in <file>? sorted by year
year histogram of <file>, ascending by year
$extract the years from <file> and count each one, earliest first
each year (4 digits) of <file> and its count, from the earliest to the latest

= report-matching-top quiet
> grep '<word>' <file> | sort | uniq -c | sort -rn | head -n <n>
the <n> most frequent <word> lines in <file>
top <n> <word> lines of <file> with counts
which <n> lines with <word> come up most in <file>?
of the lines with <word> in <file>, the <n> commonest
<n> most common lines of <file> that contain <word>, with how often
Count the different lines of <file> that contain <word> and print the <n> most frequent.
<file>: <word> lines only, counted, <n> most frequent
most repeated <word> messages in <file>, just <n>
the <n> <word> messages <file> has most often
only lines with <word> from <file>, tally them and show the top <n>
what are the <n> commonest <word> entries in <file>?

= report-matching-commonest quiet
> grep '<word>' <file> | sort | uniq -c | sort -rn | head -n 1
the most frequent <word> line in <file>, with its count
which line with <word> comes up most often in <file>?
most common <word> message in <file> and how often
of the lines with <word> in <file>, the one that is repeated most
single most repeated <word> line of <file>
Print the line containing <word> that occurs most often in <file>, with the number of times.
what <word> entry does <file> have most often, one line
commonest line of <file> with <word> in it
only lines with <word> from <file>: which one is most frequent and how many times is it there
<file>: number one of the <word> lines by frequency

= report-date-word-count quiet
> grep '<date>' <file> | grep -c '<word>' || true
how many <word> lines were there on <date> in <file>
number of lines in <file> with <date> and <word>
count the <word> lines of <date> in <file>
how many <word> entries does <file> have for <date>?
<file>: <word> on <date>, how many lines
Count the lines of <file> dated <date> that contain <word>. Only the number.
how often did <word> happen on <date> according to <file>
<word> count for the day <date> in <file>
on <date>, how many lines of <file> say <word>?
just the number of <word> lines from <date> in <file>
of the lines with <date> in <file>, how many mention <word>?

= report-col-joined
> cut -d, -f<col> <csv> | paste -sd,
<col> of <csv> joined by commas
all values of <col> in <csv> on one line, separated by commas
$show <col> of <csv> as one comma-separated line
make one line with commas out of <col> of <csv>
cut <col> out of <csv> and join it with commas
Print all values in <col> of <csv> on a single line with commas between them.
<csv>: <col> in one row, comma in between
join the entries of <col> in <csv> with commas
one comma separated list of everything in <col> of <csv>
paste <col> of <csv> together into one line with commas
I need <col> of <csv> as a,b,c

= report-but-not-sorted quiet
> grep '<word>' <file> | grep -v '<word2>' | sort
lines in <file> that contain <word> but not <word2>, sorted
<word> lines of <file> without <word2>, in alphabetical order
sort the lines of <file> that have <word> and lack <word2>
which lines of <file> mention <word> but not <word2>? alphabetically please
Print the lines of <file> that contain <word> and do not contain <word2>, sorted.
<file>: with <word>, no <word2>, sorted
take the <word> lines of <file>, drop those with <word2>, sort the rest
sorted list of everything in <file> with <word>, except what has <word2>
from <file> in alphabetical order: lines having <word>, leaving out <word2>
alphabetical: <word> but not <word2> in <file>

= report-but-not-saved change
> grep '<word>' <file> | grep -v '<word2>' > <new>
save the lines of <file> with <word> and without <word2> to <new>
write the <word> lines of <file> that do not have <word2> to <new>
lines in <file> containing <word> but not <word2> into <new>
put everything from <file> that mentions <word> and not <word2> in <new>
<new> should hold the lines of <file> with <word>, minus those with <word2>
Create the file <new> with the lines of <file> that contain <word> and do not contain <word2>.
grep <word> in <file>, leave out <word2>, result into <new>
copy to <new> the lines from <file> that have <word> but lack <word2>
store <file>'s <word> lines, except the <word2> ones, as <new>
make <new> from <file>: <word> yes, <word2> no
filter <file> for <word> without <word2> and save the outcome as <new>

= report-both-saved change
> grep '<word>' <file> | grep '<word2>' > <new>
save the lines of <file> with both <word> and <word2> to <new>
write the lines of <file> that have <word> and also <word2> to <new>
lines in <file> containing <word> as well as <word2> into <new>
put everything from <file> that mentions <word> and <word2> on one line in <new>
<new> should hold the lines of <file> that have <word> and <word2>
Create the file <new> with the lines of <file> that contain both <word> and <word2>.
grep <file> for <word>, then for <word2>, result into <new>
copy to <new> the lines from <file> where <word> and <word2> come together
store the lines of <file> with <word> plus <word2> as <new>
filter <file> for lines with <word> and <word2> and save the outcome as <new>

= report-newest-ext-head
> head -n <n> "$(ls -t *.<ext> | head -n 1)"
first <n> lines of the newest <ext> file here
show the top <n> lines of the most recent .<ext> in this folder
what are the first <n> lines of the latest .<ext> file?
begin of the newest <ext> file, <n> lines
Print the first <n> lines of the most recently changed .<ext> file in the current directory.
take the .<ext> file changed last and show its first <n> lines
head of the latest <ext> file here, <n> lines
the .<ext> here that is newest: its first <n> lines
open the most recent <ext> file here and print <n> lines from the top
from whichever *.<ext> is newest, the first <n> lines
look at the <n> first lines of my newest .<ext>

= report-newest-ext-tail
> tail -n <n> "$(ls -t *.<ext> | head -n 1)"
last <n> lines of the newest <ext> file here
show the end of the most recent .<ext> in this folder, <n> lines
what are the last <n> lines of the latest .<ext> file?
Print the last <n> lines of the most recently changed .<ext> file in the current directory.
take the .<ext> file changed last and show its last <n> lines
tail of the latest <ext> file here, <n> lines
the .<ext> here that is newest: its final <n> lines
from whichever *.<ext> is newest, the bottom <n> lines
look at the <n> last lines of my newest .<ext>
how does the most recent <ext> file end? <n> lines of it

= report-newest-ext-lines
> wc -l "$(ls -t *.<ext> | head -n 1)"
number of lines in the newest <ext> file
how many lines does the most recent .<ext> here have?
count the lines of the latest <ext> file in this folder
line count of the newest .<ext>
Print how many lines the most recently changed .<ext> file in the current directory has.
the .<ext> file changed last: how many lines?
how long is the newest <ext> file here, in lines
take whichever *.<ext> is newest and count its lines
wc -l of the latest .<ext> here
lines in my most recent <ext> file

= report-newest-ext-grep quiet
> grep '<word>' "$(ls -t *.<ext> | head -n 1)"
lines with <word> in the newest <ext> file here
look for <word> in the most recent .<ext> of this folder
grep <word> in the latest <ext> file
<word> lines of the newest .<ext>
Print the lines that contain <word> in the most recently changed .<ext> file of the current directory.
does the .<ext> file changed last say <word>? show the lines
search only the newest <ext> file here for <word>
take whichever *.<ext> is newest and show where it has <word>
where is <word> in my latest .<ext>, show those lines
the most recent <ext> here, only its lines with <word>

= report-ext-size-human
> find <where> -type f -name '*.<ext>' -print0 | du -ch --files0-from=- | tail -n 1
total of the sizes of the <ext> files <where> in human readable form
how much space do all <ext> files <where> take together, readable, subfolders too
size of all .<ext> <where> altogether, in MB or so
sum up the size of every .<ext> file <where>, $human
<ext> files <where>, all depths: total size like 12M
Print the total size of the .<ext> files <where> and its subfolders in a readable unit, only the total line.
all the .<ext> files <where>, how big are they together? human readable, one line
combined size of the <ext> files <where> at any depth, with K, M or G
disk space used by .<ext> <where>, just the readable total
only the grand total of du for all .<ext> files <where>, human readable

= report-col-range
> awk '{ print $<col> }' <log> | sort -n | sed -n '1p;$p'
numbers in <col> of <log>: smallest and largest
lowest and highest value of <col> in <log>
minimum and maximum of <col> in <log>, one per line
the range of the numbers in <col> of <log>
<log>: <col>, smallest first, then the largest, nothing else
Print the smallest and the largest number in <col> of <log>, each on its own line.
what are the least and the greatest number in <col> of <log>?
min and max of <log>, <col>
between which two values does <col> of <log> lie?
both ends of <col> in <log>: the lowest number and the highest number
from which to which number goes <col> in <log>

= report-csv-range
> tail -n +2 <csv> | cut -d, -f<col> | sort -n | sed -n '1p;$p'
smallest and largest number in <col> of <csv>, without the header
lowest and highest value of <col> in <csv>, header skipped
minimum and maximum of <col> in <csv>, one per line, not the header
the range of the numbers in <col> of <csv>, ignoring its header
<csv>: <col>, smallest then largest, header left out
Print the smallest and the largest number in <col> of <csv>, each on its own line. The first line is a header.
what are the least and the greatest number in <col> of <csv> below the header?
min and max of <csv>, <col>, no header
skip the header of <csv> and give me the lowest and the highest <col>
both ends of <col> in <csv> without heading: the lowest number and the highest number

= report-prices quiet
> grep -oE '[0-9]+\.[0-9]{2}' <file>
all prices like <decimal> in <file>
$extract the amounts with two decimals from <file>
which prices are in <file>? they look like <decimal>
numbers with two digits after the point in <file>, one per line
only the prices out of <file>, such as <decimal>
Print every amount of the form <decimal> that occurs in <file>, each on its own line.
pull all sums of money like <decimal> out of <file>
the decimal amounts (two decimals) in <file>
get me the prices from <file>, format <decimal>
every price in <file>, like <decimal>, nothing else

= report-prices-sum quiet
> grep -oE '[0-9]+\.[0-9]{2}' <file> | awk '{ s += $1 } END { print s }'
sum of all prices like <decimal> in <file>
add up the amounts with two decimals in <file>
what do the prices in <file> come to? they look like <decimal>
total of every number with two digits after the point in <file>
find the prices such as <decimal> in <file> and add them up
Print the sum of all amounts of the form <decimal> that occur in the text of <file>.
how much is it altogether, all sums like <decimal> found in <file>
the decimal amounts (two decimals) in <file>, added together
<file> has prices like <decimal> somewhere in its lines; total them
add together each price in <file>, format <decimal>

= report-times quiet
> grep -oE '[0-9]{2}:[0-9]{2}' <file>
all times like <clock> in <file>
$extract the times of day from <file>, hours and minutes
which times are in <file>? they look like <clock>
only the clock times out of <file>, such as <clock>
Print every time of the form <clock> that occurs in <file>, each on its own line.
pull all hh:mm times out of <file>
the times (HH:MM) in <file>, one per line, in the order they appear
get me the times from <file>, format <clock>
every hh:mm in <file>, nothing else
what times of day does <file> mention, like <clock>

= report-times-sorted quiet
> grep -oE '[0-9]{2}:[0-9]{2}' <file> | sort
times like <clock> in <file>, earliest first
$extract the times of day from <file>, sorted
which times are in <file>, from early to late? they look like <clock>
only the clock times such as <clock> out of <file>, in order of time
Print every time of the form <clock> that occurs in <file>, the earliest one first.
sort all hh:mm times found in <file>
the times (HH:MM) in <file>, one per line, ascending
get me the times from <file>, format <clock>, sorted
hh:mm times of <file> from morning to evening
what times of day does <file> mention, like <clock>, in ascending order

= report-body-sorted-saved change
> tail -n +2 <csv> | sort > <new>
delete the header from <csv>, sort the rest and save it as <new>
<csv> without its header, sorted, into <new>
drop the first line of <csv>, sort the other lines and write them to <new>
save the sorted data rows of <csv> to <new>, no header
Create <new> with the lines of <csv> except the header, in alphabetical order.
skip the heading of <csv>, order the rest alphabetically, result in <new>
sorted body of <csv> to <new>, header left out
put the rows of <csv> into <new>, sorted, header not included
<new> should get <csv> sorted but without the header line
cut the header off <csv>, sort, store as <new>

= report-csv-equal-other-sorted quiet
> awk -F, '$<colnum> == "<value>" { print $<colnum2> }' <csv> | sort
print <colnum2> of the rows in <csv> with <value> in <colnum>, sorted
names (<colnum2>) of those in <csv> with <value> in <colnum>, in alphabetical order
who has <value> in <colnum> of <csv>? list <colnum2>, sorted
<csv>: where <colnum> is <value>, sorted <colnum2>
only <colnum2>, alphabetically, for the <value> rows (<colnum>) of <csv>
Print <colnum2> of every row of <csv> whose <colnum> is <value>, in alphabetical order.
sort <colnum2> of the rows of <csv> where <colnum> equals <value>
alphabetical list of <colnum2> from <csv>, just the rows that have <value> in <colnum>
take the rows of <csv> with <colnum> <value>, show <colnum2> of them sorted
every <colnum2> belonging to <value> (<colnum>) in <csv>, sorted

= report-rows-listed quiet
> awk -F, 'NR == FNR { seen[$0]; next } $<col> in seen' <bare> <csv>
rows of <csv> whose <col> is listed in <bare>
which rows of <csv> have a value in <col> that is on the list <bare>?
<bare> has one value per line; show the rows of <csv> with one of them in <col>
only the records of <csv> where <col> occurs in <bare>
filter <csv> by the list <bare>, comparing <col>
Print the lines of <csv> whose <col> is one of the lines of <bare>.
keep the rows of <csv> that have an entry of <bare> in <col>
everyone on the list <bare>: their rows from <csv>, <col> is what to compare
look up the entries of <bare> in <col> of <csv> and print those rows
rows in <csv> with <col> among the lines of <bare>
<csv> rows, <col> must be in <bare>

= report-rows-not-listed quiet
> awk -F, 'NR == FNR { seen[$0]; next } !($<col> in seen)' <bare> <csv>
rows of <csv> whose <col> is not listed in <bare>
which rows of <csv> have a value in <col> that is not on the list <bare>?
<bare> has one value per line; show the rows of <csv> with none of them in <col>
only the records of <csv> where <col> does not occur in <bare>
throw out of <csv> the rows whose <col> is on the list <bare>, print the rest
Print the lines of <csv> whose <col> is none of the lines of <bare>.
everything in <csv> except the rows that have an entry of <bare> in <col>
rows from <csv> missing on the list <bare>, <col> is what to compare
rows in <csv> with <col> not among the lines of <bare>
<csv> rows, <col> must not be in <bare>

= report-loop-first-line
> for f in *.<ext>; do echo "$f: $(head -n 1 "$f")"; done
for every <ext> file print name and first line on one line
name and first line of each .<ext> file here, separated by a colon
list the .<ext> files here as "name: first line"
each <ext> file here with its first line behind the name, on the same line
loop over *.<ext> and echo the name, a colon and the first line
Print one line per .<ext> file in the current directory: its name, a colon, a space and its first line.
.<ext> files in this folder and what their first line says, one line each
file name plus opening line for all <ext> files here, like "a.<ext>: text"
overview of the .<ext> files here, name: first line
show "file: title" for each <ext> here, the title being line one

= report-loop-last-line
> for f in *.<ext>; do echo "$f: $(tail -n 1 "$f")"; done
for every <ext> file print name and last line on one line
name and last line of each .<ext> file here, separated by a colon
list the .<ext> files here as "name: last line"
each <ext> file here with its last line behind the name, on the same line
loop over *.<ext> and echo the name, a colon and the last line
Print one line per .<ext> file in the current directory: its name, a colon, a space and its last line.
.<ext> files in this folder and what their final line says, one line each
file name plus closing line for all <ext> files here, like "a.<ext>: text"
overview of the .<ext> files here, name: last line
show "file: ending" for each <ext> here, the ending being its last line

= report-ext-cp-matching parse
> grep -lZ '<word>' *.<ext> | xargs -0 -r cp -t <todir>
copy every <ext> file here containing <word> to <todir>
copy the .<ext> files in this folder that mention <word> into <todir>
all <ext> files here with <word> in them: copy them to <todir>
put a copy of each .<ext> here that has <word> into <todir>
cp the *.<ext> that contain <word> to <todir>, only from this folder
Copy those .<ext> files of the current directory in which <word> occurs to <todir>.
which <ext> files here have <word>? copy these to <todir>
duplicate into <todir> all .<ext> files right here that contain the word <word>
<todir> should get a copy of every <ext> file of this folder with <word> inside
.<ext> files here that have <word> in their text, copied to <todir>
search the <ext> files here for <word> and copy those that have it to <todir>

= report-ext-mv-matching parse
> grep -lZ '<word>' *.<ext> | xargs -0 -r mv -t <todir>
move all <ext> files here that contain <word> to <todir>
move the .<ext> files in this folder that mention <word> into <todir>
all <ext> files here with <word> in them: move them to <todir>
mv the *.<ext> that contain <word> to <todir>, only from this folder
Move those .<ext> files of the current directory in which <word> occurs to <todir>.
which <ext> files here have <word> in the text? move these to <todir>
.<ext> files right here that contain the word <word> belong into <todir>, move them
every <ext> file of this folder with <word> inside goes to <todir>, not a copy
search the <ext> files here for <word> and move those that have it to <todir>
relocate to <todir> each .<ext> here whose text has <word>
clear the .<ext> files with <word> in them out of this folder into <todir>

= report-ext-rm-matching parse
> grep -lZ '<word>' *.<ext> | xargs -0 -r rm
delete all <ext> files here that contain the word <word>, not in subfolders
remove the .<ext> files in this folder that mention <word>
delete every *.<ext> here with <word> in it, only in this folder
rm the .<ext> files right here whose text contains <word>
Delete those .<ext> files of the current directory in which <word> occurs.
get rid of each <ext> file here that has <word> inside, this folder only
the .<ext> files here containing <word> should be deleted, not those in subfolders
search the <ext> files here for <word> and delete those that have it, this folder only
erase any <ext> file lying here that contains <word>
throw away the *.<ext> in this folder that say <word>
remove, in this folder only, all .<ext> files with the text <word> in them

= report-in-ext-cp-matching parse
> grep -lZ '<word>' <plaindir>/*.<ext> | xargs -0 -r cp -t <todir>
copy every <ext> file directly in <plaindir> containing <word> to <todir>
copy the .<ext> files in <plaindir> that mention <word> into <todir>, not those in its subfolders
all <ext> files right in <plaindir> with <word> in them: copy them to <todir>
cp the <plaindir>/*.<ext> that contain <word> to <todir>
Copy those .<ext> files of <plaindir> (not its subfolders) in which <word> occurs to <todir>.
which .<ext> of <plaindir> have <word>, not looking below? copy these to <todir>
put a copy of each .<ext> in <plaindir> that has <word> into <todir>, top level only
<plaindir> has .<ext> files, copy the ones with <word> in the text to <todir>, not recursive
<todir> should get a copy of every <ext> file directly in <plaindir> with <word> inside
search <plaindir>/*.<ext> for <word> and copy those that have it to <todir>

= report-match-tee quiet
> grep '<word>' <file> | tee <new>
show the lines of <file> with <word> and save them to <new> as well
print the <word> lines of <file> and write them to <new> too
lines with <word> in <file>, on screen and in <new>
grep <word> in <file>, I want to see it and also keep it in <new>
Print the lines of <file> that contain <word> and at the same time save them in <new>.
display everything with <word> from <file> while storing it in <new>
see the lines of <file> that have <word>, with a copy in <new>
<word> lines of <file>: show them, and put them in <new> also
look for <word> in <file>, output to the terminal and to <new>
tee the lines of <file> containing <word> into <new>
both show and save (<new>) what <file> has about <word>

= report-col-hours
> awk '{ print $<col> }' <log> | cut -d: -f1 | sort | uniq -c
lines per hour in <log>, the time like <clock> is in <col>
how many lines of <log> for each hour? <col> is the time, like <clock>
count <log> by hour, the time stands in <col>
entries per hour in <log> where <col> has times like <clock>
<log>: the time of day is <col>; number of lines in every hour
Count the lines of <log> for each hour. The time, such as <clock>, is <col>.
hourly counts for <log>, using the hour of the time in <col>
group the lines of <log> by the hour in <col> (a time like <clock>) and count them
how busy was each hour in <log>, <col> being the time
per hour, how many lines does <log> have? the clock time is in <col>

= report-in-tail-quiet parse
> tail -qn 1 <plaindir>/*.<ext>
last line of every <ext> file in <plaindir> without file names
only the last lines of the .<ext> files in <plaindir>, no names
final line of each <plaindir>/*.<ext>, without headers
For each <ext> file in <plaindir> print its last line, without the file names
how does each .<ext> in <plaindir> end? the last line of each, no file names in between
Print the last line of each .<ext> file in <plaindir>, but not the names of the files.
last lines of all .<ext> files in <plaindir>, names left out
tail -n 1 of all <ext> in <plaindir> but quiet, no ==> name <== lines
closing line of every <ext> in <plaindir>, nothing but the lines
one line per .<ext> file of <plaindir>: its last, and no name

= report-ext-head-quiet
> head -qn 1 *.<ext>
first line of every <ext> file here without the file names
only the first lines of the .<ext> files in this folder, no names
opening line of each *.<ext>, without headers
For each <ext> file here print its first line, without the file names
Print the first line of each .<ext> file in the current directory, but not the names of the files.
first lines of all .<ext> files here, names left out
head -n 1 of all <ext> here but quiet, no ==> name <== lines
title line of every <ext> here, nothing but the lines
one line per .<ext> file in this folder: its first, and no name
how does each .<ext> here begin? the first line of each, no file names in between

= report-ext-tail-quiet
> tail -qn 1 *.<ext>
last line of every <ext> file here without the file names
only the last lines of the .<ext> files in this folder, no names
closing line of each *.<ext>, without headers
For each <ext> file here print its last line, without the file names
Print the last line of each .<ext> file in the current directory, but not the names of the files.
last lines of all .<ext> files here, names left out
tail -n 1 of all <ext> here but quiet, no ==> name <== lines
final line of every <ext> here, nothing but the lines
one line per .<ext> file in this folder: its last, and no name
how does each .<ext> here end? the last line of each, no file names in between

= report-ext-most-words
> wc -w *.<ext> | grep -v ' total$' | sort -rn | head -n 1
which <ext> file here has the most words?
the .<ext> file in this folder with the most words and how many it has
longest <ext> file here by number of words
most words of any .<ext> here
Print the word count and name of the .<ext> file in the current directory that has the most words.
of all <ext> files here, which is wordiest? with its number of words
.<ext> file here with the highest word count
count the words of each *.<ext> here and print only the largest
top .<ext> here by words
where are the most words, among the <ext> files in this folder?

= report-ext-fewest-words
> wc -w *.<ext> | grep -v ' total$' | sort -n | head -n 1
which <ext> file here has the fewest words?
the .<ext> file in this folder with the fewest words and how many it has
shortest <ext> file here by number of words
least words of any .<ext> here
Print the word count and name of the .<ext> file in the current directory that has the fewest words.
of all <ext> files here, which has the least words? with its number of words
.<ext> file here with the lowest word count
count the words of each *.<ext> here and print only the smallest count
bottom .<ext> here by words
where are the fewest words, among the <ext> files in this folder?

= report-mails-count quiet
> grep -oE '[[:alnum:]._%+-]+@[[:alnum:].-]+\.[[:alpha:]]{2,}' <anyfile> | sort -u | wc -l
how many different email addresses are in <anyfile>?
number of distinct mail addresses in <anyfile>
count the unique e-mail addresses of <anyfile>
how many email addresses does <anyfile> have, each counted once
<anyfile>: count of email addresses without duplicates
Print how many different email addresses occur in <anyfile>. Only the number.
unique mail addresses in <anyfile>, just how many
how many people's addresses are in <anyfile>, not counting the same email twice
distinct emails in <anyfile>, the number
the number of email addresses in <anyfile>, duplicates counted only once

= report-replace-two-files change
> sed -i 's/<word>/<newword>/g' <bare> <bare2>
replace <word> with <newword> in <bare> and <bare2>
change <word> to <newword> in both <bare> and <bare2>
<bare> and <bare2>: <word> becomes <newword>, in the files themselves
swap <word> for <newword> in <bare> and in <bare2>, in place
in the two files <bare> and <bare2>, turn every <word> into <newword>
Replace every occurrence of <word> by <newword> in the files <bare> and <bare2>.
edit <bare> and <bare2> so that <word> reads <newword>
sed -i on <bare> and <bare2>: <word> to <newword> everywhere
all <word> in <bare> and also in <bare2> should be <newword>
substitute <newword> for <word> throughout <bare> and <bare2>

= report-paste-columns
> paste <(awk '{ print $<colnum> }' <bare>) <(awk '{ print $<colnum2> }' <bare2>)
<colnum> of <bare> next to <colnum2> of <bare2>
put <colnum> of <bare> and <colnum2> of <bare2> side by side
side by side: <bare> <colnum>, <bare2> <colnum2>
$show <colnum> of <bare> beside <colnum2> of <bare2>
two columns: <colnum> from <bare> and <colnum2> from <bare2>
Print <colnum> of <bare> and, next to it on the same line, <colnum2> of <bare2>.
paste together <colnum> of <bare> and <colnum2> of <bare2>
a table of <colnum> in <bare> and <colnum2> in <bare2>
take <colnum> from <bare>, <colnum2> from <bare2>, and print them in parallel
lines with <colnum> of <bare> on the left and <colnum2> of <bare2> on the right

= report-cp-newest-ext change
> ls -t *.<ext> | head -n <n> | xargs -I {} cp {} <todir>
copy the <n> newest <ext> files here to <todir>
copy the most recent <n> .<ext> files of this folder into <todir>
the latest <n> *.<ext> here, copied to <todir>
put copies of the <n> newest .<ext> files here into <todir>
Copy the <n> most recently changed .<ext> files in the current directory to <todir>.
cp the <n> .<ext> files changed last to <todir>
<n> newest <ext> of this folder should be copied to <todir>
take the <n> latest .<ext> files here and copy them over to <todir>
duplicate my <n> most recent <ext> files into <todir>
<todir> gets a copy of the <n> newest <ext> files from here

= report-mv-newest-ext change
> ls -t *.<ext> | head -n <n> | xargs -I {} mv {} <todir>
move the <n> newest <ext> files here to <todir>
move the most recent <n> .<ext> files of this folder into <todir>
the latest <n> *.<ext> here, moved to <todir>
Move the <n> most recently changed .<ext> files in the current directory to <todir>.
mv the <n> .<ext> files changed last to <todir>
<n> newest <ext> of this folder should be moved to <todir>
take the <n> latest .<ext> files here and move them over to <todir>
relocate my <n> most recent <ext> files into <todir>
only the <n> newest <ext> files here go to <todir>, moved, not copied
get the <n> latest <ext> files out of here into <todir>
`,
)
