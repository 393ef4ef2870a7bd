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

= awk-col-number
> awk '{ print $<colnum> }' <log>
$show <colnum> (of|from) <log>
pull <colnum> out of <log>
what is in <colnum> of <log>
i need nothing but <colnum> of each line in <log>
use awk to print <colnum> of <log>
split the lines of <log> at the blanks and take <colnum>
<colnum> of <log>

= awk-sum-by
> awk '{ s[$<colnum>] += $<colnum2> } END { for (k in s) print k, s[k] }' <log>
sum <colnum2> of <log> for each value of <colnum>
total of <colnum2> per <colnum> in <log>
group <log> by <colnum> and add up <colnum2>
what does <colnum2> of <log> add up to for every different value in <colnum>
in <log>, one total of <colnum2> for every group in <colnum>
use awk to accumulate <colnum2> of <log> by <colnum>
pivot <log>: <colnum> against the sum of <colnum2>

= csv-sum-by
> awk -F, 'NR > 1 { s[$<colnum>] += $<colnum2> } END { for (k in s) print k, s[k] }' <csv>
sum <colnum2> of <csv> for each value of <colnum>
total of <colnum2> per <colnum> in the csv <csv>
group the rows of <csv> by <colnum> and add up <colnum2>
what does <colnum2> of <csv> add up to for every different value in <colnum>
in the csv <csv>, one total of <colnum2> for every group in <colnum>, header skipped
use awk to accumulate <colnum2> of the comma separated <csv> by <colnum>
pivot table of <csv>: <colnum> against the sum of <colnum2>

= csv-avg-by
> awk -F, 'NR > 1 { s[$<colnum>] += $<colnum2>; n[$<colnum>]++ } END { for (k in s) print k, s[k] / n[k] }' <csv>
average <colnum2> of <csv> for each value of <colnum>
mean of <colnum2> per <colnum> in the csv <csv>
group the rows of <csv> by <colnum> and average <colnum2>
how large is <colnum2> of <csv> on average for every different value in <colnum>
in the csv <csv>, one mean of <colnum2> for every group in <colnum>, header skipped
use awk to get the average of <colnum2> by <colnum> from the comma separated <csv>
pivot table of <csv>: <colnum> against the mean of <colnum2>

= awk-max-line
> sort -rn -k<col>,<col> <log> | head -n 1
which line of <log> has the (largest|highest|biggest) number in <col>
$show the line of <log> with the (largest|highest|maximum) value in <col>
the whole line of <log> where <col> is at its maximum
find the record high in <col> of <log> and print that line
line of <log> that is on top when sorted by <col> as a number
use sort and head to get the line of <log> with the biggest <col>
print the complete entry of <log> whose <col> is greatest

= csv-top-rows
> tail -n +2 <csv> | sort -t, -rn -k<col>,<col> | head -n <small>
$show the <small> rows of <csv> with the (largest|highest) <col>
which <small> records of <csv> have the biggest number in <col>
rank the rows of <csv> by <col>, highest first, and keep <small>
top <small> rows of <csv> by <col>
best <small> entries in the csv <csv> judged by <col>, header left out
the <small> records of <csv> that lead in <col>
sort the data rows of <csv> by the number in <col> descending and stop after <small>

= csv-sort-header
> (head -n 1 <csv>; tail -n +2 <csv> | sort -t, -k<col>,<col>)
$sort <csv> by <col> but keep the header [line] (on top|first)
order the rows of <csv> by <col>, the heading line stays where it is
sort the data of <csv> on <col> without moving its header
alphabetize the csv <csv> by <col> below its column names
<csv> sorted by <col>, header still at the top
print the heading of <csv> and under it the rows ordered by <col>
put the records of <csv> in order of <col> and leave the first line alone

= csv-swap
> awk -F, -v OFS=, '{ print $<small2>, $<small> }' <csv>
print column <small2> and then column <small> of <csv>, separated by a comma
reorder <csv> so that column <small2> comes before column <small>, only these two
fields <small2> and <small> of the csv <csv>, in this order
use awk to put column <small2> in front of column <small> in <csv>, drop the others
a two column csv from <csv>: first its column <small2>, then its column <small>
from the rows of <csv> build new ones: column <small2> on the left, column <small> on the right, a comma between
rearrange the csv <csv> to just column <small2>, then column <small>

= csv-semicolon
> tr ',' ';' < <csv>
convert <csv> from commas to semicolons
$replace commas (with|by) semicolons in <csv>
make <csv> semicolon separated
excel wants semicolons: print <csv> with them in place of the commas
turn each comma of <csv> into a semicolon
use tr to write <csv> with ; for ,
semicolon separated version of <csv>

= csv-bad-rows quiet
> awk -F, 'NF != <small>' <csv>
which rows of <csv> do not have [exactly] <small> (fields|columns)
find broken rows in <csv>, each should have <small> fields
$show the lines of <csv> with a number of fields other than <small>
check that every row of <csv> has <small> columns, print those that do not
malformed records of <csv>, <small> columns expected
use awk to print rows of <csv> where the field count is not <small>
rows with too many or too few columns in <csv>, it should be <small>

= csv-empty-field quiet
> awk -F, '$<col> == ""' <csv>
which rows of <csv> have nothing in <col>
$find the rows of <csv> where <col> is (empty|blank|missing)
records of <csv> that lack a value for <col>
is <col> left out anywhere in <csv>, print these rows
incomplete rows in <csv>: no <col>
use awk to print the rows of <csv> with an empty <col>
missing values in <col> of the csv <csv>

= csv-number-rows
> awk -v OFS=, '{ print NR, $0 }' <csv>
put a running number as a new first column into <csv> and print it
number the rows of <csv>, comma after the number
print <csv> with the row number as an extra column in front
add an index column to the csv <csv>
each row of <csv> with its row number before it, comma separated
use awk to prepend the row number and a comma to all rows of <csv>
enumerate the rows in <csv> in a column of their own

= tsv-csv
> tr '\t' ',' < table.tsv
convert table.tsv to csv
$replace tabs (with|by) commas in table.tsv
make comma separated values from the tab separated table.tsv
turn each tab of table.tsv into a comma
use tr to print table.tsv with commas between the fields
csv version of the tsv file table.tsv
i need the tab separated table.tsv as csv

= csv-distinct-count
> tail -n +2 <csv> | cut -d, -f<col> | sort -u | wc -l
how many different values does <col> of <csv> have
$count the (distinct|unique|different) values in <col> of <csv>, header excluded
number of distinct values in <col> of the csv <csv>
how many kinds of entry are there in <col> of <csv>
cardinality of <col> in <csv>
tally the values of <col> in <csv>, repeats counting once
into how many groups does <col> divide the rows of <csv>

= csv-count-over
> awk -F, 'NR > 1 && $<col> > <lineb>' <csv> | wc -l
how many rows of <csv> have more than <lineb> in <col>
$count the rows of <csv> where <col> is (greater than|above|over) <lineb>
number of records in <csv> with <col> above <lineb>
in how many rows of the csv <csv> does <col> exceed <lineb>
tally the data rows of <csv> with <col> over <lineb>
use awk and wc to count rows of <csv> with a <col> bigger than <lineb>
of the records in <csv>, how many go beyond <lineb> in <col>

= csv-filter-header
> awk -F, 'NR == 1 || $<col> > <lineb>' <csv>
$show rows of <csv> where <col> is (greater than|above|over) <lineb>, keep the header [line] too
filter <csv> to <col> above <lineb> but print its heading as well
header of <csv> plus all rows with more than <lineb> in <col>
column names and then only those records of <csv> in which <col> exceeds <lineb>
use awk to keep the first line of <csv> and every row with <col> over <lineb>
drop the rows of <csv> with <lineb> or less in <col>, the column names stay
the csv <csv> cut down to rows with <col> bigger than <lineb>, heading included

= csv-min
> tail -n +2 <csv> | cut -d, -f<col> | sort -n | head -n 1
what is the (smallest|lowest|minimum) value in <col> of <csv>
minimum of <col> in <csv>
$find the lowest number in <col> of the csv <csv>
how low does <col> go in <csv>
record low in <col> of <csv>, header skipped
use cut and sort to get the minimum of <col> from <csv>
the least value that <col> has in <csv>

= csv-unquote
> sed 's/"//g' <csv>
$delete [all] [the] (quotes|double quotes|quotation marks) (from|in) <csv> and print it
print <csv> without its double quotes
strip the quotation marks from the csv <csv>
<csv> has quotes around its fields, show it without them
use sed to drop every double quote in <csv>
unquote the fields of <csv>
take the " signs out of <csv>

= csv-split-by change
> awk -F, 'NR > 1 { print > ($<col> ".csv") }' <csv>
split <csv> into one file per value of <col>
break <csv> up by <col>, each value gets its own csv file
for every different value in <col> of <csv> write a file with its rows
sort the rows of <csv> into separate files named after <col>
use awk to distribute the rows of <csv> over files by <col>
one csv per group: divide <csv> on <col>
write each row of <csv> to a file called after its <col>

= nocomment-in quiet
> sed -i '/^#/d' <conf>
$delete [all] [the] comment lines (from|in) <conf> itself
edit <conf> and take out lines that begin with #
the comments in <conf> must go for good
clean the file <conf> of every line that starts with a hash sign
use sed -i to drop the # lines of <conf>
rewrite <conf> without its comment lines
purge comments from the file <conf>, in place

= comment-out quiet
> sed -i '/<word>/s/^/# /' <file>
comment out [all] [the] lines $contain <word> in <file>
put a # before every line of <file> that mentions <word>
disable the lines with <word> in <file> by making them comments
turn lines of <file> that have <word> into comments
edit <file>: a hash sign and a space in front of each line with <word>
use sed to comment out whatever matches <word> in <file>
in <file>, deactivate each <word> line with a leading hash

= uncomment quiet
> sed -i '/<word>/s/^# *//' <file>
uncomment [all] [the] lines $contain <word> in <file>
take the # away from lines of <file> that mention <word>
enable the lines with <word> in <file> that are commented out
turn comment lines with <word> in <file> back into normal ones
edit <file>: no leading hash sign on lines with <word> any more
use sed to uncomment whatever matches <word> in <file>
in <file>, reactivate each <word> line by removing its leading hash

= conf-get
> grep '^<confkey>=' <conffile> | cut -d= -f2
what is <confkey> set to in <conffile>
$show the value of [the setting] <confkey> (in|from) <conffile>
read the setting <confkey> out of <conffile>
which value does the option <confkey> have in <conffile>
look up the option <confkey> in the config file <conffile>, value only
use grep and cut to get what follows <confkey>= in <conffile>
value behind the equals sign of <confkey> in <conffile>

= conf-set quiet
> sed -i 's/^<confkey>=.*/<confkey>=<value>/' <conffile>
set <confkey> to <value> in <conffile>
change the setting <confkey> in <conffile> to <value>
the option <confkey> in <conffile> should be <value> from now on
edit <conffile> so that it says <value> for the setting <confkey>
give the config option <confkey> the new value <value> in <conffile>
use sed to put <confkey>=<value> where <conffile> sets <confkey>
whatever <confkey> is in <conffile>, make it <value>

= conf-names
> grep -oE '^[[:alnum:]_.]+=' <conffile> | tr -d '='
$list the (names|keys) of [all] [the] settings in <conffile>
which options does <conffile> set, names only
every setting name in <conffile> without its value
what can be found to the left of the equals signs in <conffile>
use grep to get just the option names from <conffile>
keys of the key=value lines in <conffile>
which keys are there in the config file <conffile>

= ini-sections
> grep '^\[' <ini>
$list [all] [the] sections (of|in) <ini>
which sections does <ini> have
section headings in the ini file <ini>
lines of <ini> that open a section
use grep to get the section names in brackets from <ini>
how is <ini> divided, print its section headers
outline of the ini file <ini>

= ini-section
> sed -n '/^\[<section>\]/,/^\[/p' <ini>
$show the section <section> (of|in) <ini>
print <ini> from the header of section <section> up to the next one
what settings are there in section <section> of <ini>
cut the <section> part out of the ini file <ini>
use sed to print the section <section> of <ini>
i only care about the <section> section in <ini>
the block under the heading <section> in <ini>

= yaml-get
> awk '/^<yamlkey>:/ { print $2 }' <yaml>
what is <yamlkey> set to in <yaml>
$show the value of [the key] <yamlkey> (in|from) <yaml>
read the top level key <yamlkey> out of the yaml file <yaml>
look up <yamlkey> in <yaml>, only its value
use awk to get the value of <yamlkey> from <yaml>
what comes after <yamlkey>: in the yaml <yaml>
which value does <yamlkey> have in the yaml <yaml>

= yaml-set change
> sed -i 's/^<yamlkey>:.*/<yamlkey>: <value>/' <yaml>
set <yamlkey> to <value> in <yaml>
change the key <yamlkey> of the yaml file <yaml> to <value>
edit <yaml> so that <yamlkey> is <value>
<yamlkey> in <yaml> should be <value> from now on
use sed to give <yamlkey> the value <value> in <yaml>
update the yaml <yaml>: <yamlkey> becomes <value>
whatever <yaml> has for <yamlkey>, make it <value>

= yaml-keys
> grep -oE '^[[:alnum:]_-]+:' <yaml>
$list the top level keys (of|in) <yaml>
which keys are there at the top of the yaml file <yaml>
outline of <yaml>: its outermost keys
names of the unindented keys in the yaml <yaml>
use grep to get the top level keys of <yaml>
what is configured in <yaml>, outermost keys only
keys of <yaml> that are not nested

= sed-until
> sed '/<word>/q' <file>
$show <file> (up to|until) the first line (with|containing) <word>
print <file> and stop at the first <word>, that line included
everything in <file> up to and including the first line that mentions <word>
read <file> from the start until <word> comes up
use sed to quit printing <file> at the first line with <word>
the part of <file> that ends with the first <word> line
cut <file> off behind the first line that has <word>

= sed-from
> sed -n '/<word>/,$p' <file>
$show <file> from the first line (with|containing) <word> (to the end|onwards)
print the first line with <word> and everything after it in <file>
jump to <word> in <file> and print the rest, that line too
the remainder of <file> starting at the line that mentions <word>
use sed to print <file> from the first <word> on
skip <file> ahead to the first line with <word> and go on to its end
what is in <file> from <word> downwards

= sed-after quiet
> sed '0,/<word>/d' <file>
$show everything in <file> after the first line (with|containing) <word>, without that line
what comes below the first <word> line of <file>
skip <file> up to and including the first line that mentions <word>
the remainder of <file> behind the first line with <word>, this line excluded
drop the top of <file> through the first line with <word> and print what is left
use sed to omit everything up to the first <word> in <file>
only what follows the line with <word> in <file>

= sed-before quiet
> sed '/<word>/,$d' <file>
$show everything in <file> before the first line (with|containing) <word>, without that line
what comes above the first <word> line of <file>
print <file> and stop just ahead of the first line that mentions <word>
the part of <file> in front of the first line with <word>, this line excluded
drop the bottom of <file> from the first line with <word> on and print what is left
use sed to omit everything from the first <word> on in <file>
only what precedes the line with <word> in <file>

= sed-two-lines
> sed -n '<line>p;<lineb>p' <file>
$show lines <line> and <lineb> (of|from) <file>
print only the two lines <line> and <lineb> of <file>, not those between
pick out line <line> as well as line <lineb> of <file>
what do line <line> and line <lineb> of <file> say
use sed to print just line <line> and line <lineb> of <file>
i need line <line> plus line <lineb> from <file>, nothing else
line <line> and line <lineb> of <file>

= sed-replace-line change
> sed -i '<line>c <text>' <file>
$replace line <line> (of|in) <file> (with|by) <text>
overwrite line <line> of <file> with the text <text>
line <line> of <file> should say <text> instead
edit <file>: line <line> becomes <text>
use sed to change the whole line <line> of <file> to <text>
put <text> in the place of what stands on line <line> of <file>
throw out the old line <line> of <file>, the new one reads <text>

= sed-replace-at-line quiet
> sed -i '<line>s/<word>/<newword>/' <file>
$replace <word> (with|by) <newword> on line <line> of <file> only
on line <line> of <file> turn the <word> into <newword>
edit <file>: just in line <line>, <word> becomes <newword>
line <line> of <file> has <word> where it should have <newword>, fix that line only
use sed to substitute <newword> for <word> in line <line> of <file>
change <word> to <newword> in <file>, but touch nothing except line <line>
swap <word> for <newword> once, in line number <line> of <file>

= sed-replace-where quiet
> sed -i '/<word>/s/<word2>/<newword>/g' <file>
$replace <word2> (with|by) <newword> only on lines $contain <word> in <file>
in <file>, on lines that mention <word>, change every <word2> to <newword>
edit <file>: where a line has <word>, its <word2> becomes <newword>
<newword> for <word2> in <file>, but just in lines with <word>
use sed to substitute <newword> for <word2> on the <word> lines of <file>
restrict it to lines with <word>: turn <word2> into <newword> throughout <file>
leave lines without <word> alone and change <word2> to <newword> in the others of <file>

= sed-keep-match quiet
> sed -i '/<word>/!d' <file>
$delete [all] [the] lines (not containing|that do not contain|without) <word> (from|in) <file>
edit <file> so that only lines with <word> are left
throw every line without <word> out of the file <file>
reduce the file <file> itself to the lines that mention <word>
keep just the <word> lines in <file>, the rest must go for good
use sed -i to drop the lines of <file> that do not match <word>
purge <file> of all lines that lack <word>

= sed-cut-first-char
> sed 's/^.//' <file>
$delete the first character (of|from) (each|every) line (of|in) <file>
print <file> with each line short of its first character
drop the leading character of all lines in <file>
each line in <file> without the character it begins with
use sed to cut one character off the front of every line of <file>
shift the lines of <file> left by one character
chop a single character off the start of each line of <file>

= sed-cut-last-char
> sed 's/.$//' <file>
$delete the last character (of|from) (each|every) line (of|in) <file>
print <file> with each line short of its last character
drop the trailing character of all lines in <file>
each line in <file> without the character it ends with
use sed to cut one character off the end of every line of <file>
lose the final character on each line of <file>
chop a single character off the right of each line of <file>

= sed-indent
> sed 's/^/    /' <file>
indent [each line of] <file> by four spaces
put four spaces before every line of <file>
shift the text of <file> four columns to the right
print <file> with four blanks at the left of each line
use sed to indent all lines of <file> by 4 spaces
i want <file> as a markdown code block, four spaces in
move each line in <file> in by four blanks

= cat-s
> cat -s <file>
(squeeze|collapse) (multiple|repeated|consecutive) (blank|empty) lines (of|in) <file> into one
never more than one empty line in a row: print <file> like that
shrink runs of blank lines in <file> to a single one
<file> has too many empty lines after one another, show it with one each
use cat to squeeze the blank lines of <file>
tidy the gaps in <file>: one empty line at most
merge neighbouring empty lines when printing <file>

= strip-html
> sed 's/<[^>]*>//g' index.html
strip the [html] tags from index.html
print index.html without its html tags
just the text of index.html, no markup
remove everything between angle brackets from index.html in the output
use sed to drop the tags of index.html
plain text of the web page index.html
what does index.html say once the markup is gone

= sed-trim
> sed 's/^[[:space:]]*//; s/[[:space:]]*$//' <file>
trim (leading and trailing whitespace|whitespace on both sides) of (each|every) line (of|in) <file>
print <file> with blanks cut off at both ends of each line
strip the lines of <file> on the left and on the right
neither start nor end with blanks: print the lines of <file> like that
use sed to drop whitespace at the start and the end of every line in <file>
$delete leading and trailing (spaces|whitespace) from <file>
clean both edges of all lines of <file> from whitespace

= to-crlf change
> sed -i 's/$/\r/' <file>
convert <file> (to (windows|dos) line endings|from unix to (windows|dos) line endings)
make <file> a windows text file with crlf
edit <file> so that its lines end in crlf instead of lf
unix to dos conversion of <file>
add a carriage return to the end of each line in <file>
use sed -i to give the lines of <file> \r\n ends
somebody on windows needs <file>, change its line ends

= iconv-latin
> iconv -f ISO-8859-1 -t UTF-8 <file>
convert <file> from (latin1|iso-8859-1|latin-1) to (utf-8|utf8)
recode <file> from (latin1|iso-8859-1) into (utf-8|utf8)
print the latin1 file <file> as utf-8
change the encoding of <file> from iso-8859-1 to utf-8 on output
use iconv to turn <file> from latin1 into utf-8
umlauts in <file> look broken because it is latin1, output it in utf-8
transcode <file> from iso-8859-1 to utf-8

= iconv-latin-save change
> iconv -f ISO-8859-1 -t UTF-8 <file> > <new>
convert <file> from (latin1|iso-8859-1|latin-1) to (utf-8|utf8) and $save it (as|to|in) <new>
recode <file> from latin1 into utf-8, output goes to <new>
make a utf-8 copy <new> of the latin1 file <file>
<new> should be <file> changed from iso-8859-1 to utf-8
use iconv to write <file> from latin1 as utf-8 to <new>
transcode <file> from iso-8859-1 to utf-8 into <new>
store the latin1 text <file> as utf-8 in <new>

= iconv-ascii
> iconv -f UTF-8 -t ASCII//TRANSLIT <file>
convert <file> to [plain] ascii
turn accented letters of <file> into plain ones
transliterate <file> from utf-8 to ascii
print <file> with nothing but ascii, accents replaced by their nearest letters
use iconv to make ascii out of <file>
get rid of umlauts and accents in <file> by their ascii equivalents
ascii version of the utf-8 file <file>

= tr-printable
> tr -cd '[:print:]\n' < <file>
$delete [all] [the] (non-printable|unprintable|non-printing) characters from <file>
print <file> but keep only printable characters and newlines
strip control characters out of <file>
clean <file> of everything that cannot be printed
use tr to drop unprintable characters of <file>
there is garbage in <file>, show just its printable characters
filter non-printing bytes from the output of <file>

= tr-punct
> tr -d '[:punct:]' < <file>
$delete [all] [the] punctuation [marks] from <file>
print <file> without commas, dots and other punctuation
strip punctuation out of <file>
<file> without any punctuation, words and blanks stay
use tr to drop the punctuation of <file>
just letters, digits and blanks: print <file> free of punctuation
take every punctuation mark out of <file>

= tr-rot13
> tr 'A-Za-z' 'N-ZA-Mn-za-m' < <file>
(encode|encrypt|scramble|obfuscate) <file> with rot13
rot13 of <file>
apply rot13 to <file>
rotate each letter of <file> by thirteen places
decode the rot13 text in <file>
use tr to print <file> in rot13
caesar shift by 13 for <file>

= fold-s
> fold -s -w <lineb> <file>
wrap <file> at <lineb> characters without (breaking|splitting|cutting) words
break the lines of <file> at spaces so that none is wider than <lineb>
fold <file> to <lineb> columns at word boundaries
make <file> fit <lineb> columns but keep words whole
use fold -s to limit the lines of <file> to <lineb>
word wrap for <file>, width <lineb>
soft wrap the lines in <file> at blanks, at most <lineb> wide

= pr-columns
> pr -<small> -t <file>
$show <file> in <small> columns
print the lines of <file> in <small> columns next to each other
lay <file> out in <small> newspaper columns
arrange the lines of <file> over <small> columns to save space
use pr to put <file> into <small> columns without page headers
<small> column layout of <file>
i want <file> less tall, spread over <small> columns

= paste-pairs
> paste - - < <file>
join every two lines of <file> [into one]
put two lines of <file> on one line each time, tab between
pair up consecutive lines of <file>
merge each line of <file> with the one after it, two by two
use paste to make two columns from the lines of <file>
lines 1 and 2 of <file> together, then 3 and 4 and so on
turn every pair of lines in <file> into a single line

= number-colon
> awk '{ print NR ": " $0 }' <file>
number the lines of <file> with a colon after the number
print each line of <file> as number, colon, text
line numbers followed by a colon in front of the lines of <file>
prefix every line of <file> with its number and a colon
use awk to number the lines of <file> like 1: and 2:
<file> numbered in the style 1: first line
put the line number plus a colon before each line of <file>

= awk-first-per
> awk '!seen[$<col>]++' <log>
$show only the first line of <log> for (each|every) (different|distinct) value (in|of) <col>
deduplicate <log> by <col>, first line wins
drop lines of <log> whose <col> has come up before
one line of <log> per value of <col>, the earliest
use awk to keep the first line of <log> for each <col>
unique lines of <log> judged by <col> alone, order kept
skip every line of <log> that repeats an earlier <col>

= cut-first-words
> cut -d' ' -f1-<small> <file>
$show the first <small> words of (each|every) line (of|in) <file>
keep only <small> words at the start of every line in <file>
fields 1 to <small> of each line in <file>, separated by spaces
cut off what comes after <small> words on the lines of <file>
use cut to get the leading <small> words of every line in <file>
trim the lines of <file> to <small> words
opening <small> words of each line in <file>

= awk-min-max
> awk 'NR == 1 { min = max = $1 } { if ($1 < min) min = $1; if ($1 > max) max = $1 } END { print min, max }' <nums>
$show the (smallest and the largest|minimum and maximum|lowest and highest) (number|value) in <nums>
minimum and maximum of <nums>
between which two values do the numbers in <nums> lie
range of the numbers in <nums>: lowest and highest
what are the extremes in <nums>
use awk to get both min and max of <nums>
both the least and the greatest figure of <nums>

= median
> sort -n <nums> | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
$show the median of [the] (numbers|values) in <nums>
median of <nums>
what is the median in <nums>
the middle value of the sorted numbers in <nums>
which number in <nums> has as many above as below it
use sort and awk to work out the median of <nums>
(calculate|compute) the median of the figures in <nums>

= running-total
> awk '{ s += $1; print s }' <nums>
$show (the|a) running total of [the numbers in] <nums>
cumulative sum of <nums>
after each number in <nums> print the sum so far
add the numbers of <nums> up step by step and print every step
use awk to accumulate <nums> line by line
what is the subtotal at each line of <nums>
progressive sums over <nums>

= nums-over quiet
> awk '$1 > <lineb>' <nums>
$show the numbers in <nums> (greater than|above|over|bigger than) <lineb>
which numbers in <nums> are above <lineb>
keep just the values of <nums> that exceed <lineb>
filter <nums> to numbers beyond <lineb>
use awk to print what in <nums> is more than <lineb>
drop the numbers of <nums> that are <lineb> or less
all figures in <nums> that are larger than <lineb>

= nums-over-count
> awk '$1 > <lineb>' <nums> | wc -l
$count the numbers in <nums> (greater than|above|over|bigger than) <lineb>
how many numbers in <nums> are above <lineb>
how many values of <nums> exceed <lineb>
of the figures in <nums>, how many go beyond <lineb>
use awk and wc to count what in <nums> is more than <lineb>
tally the values in <nums> over <lineb>
number of entries in <nums> that are larger than <lineb>

= nums-multiply
> awk '{ print $1 * <small> }' <nums>
multiply (each|every) number in <nums> by <small>
$show [all] the numbers in <nums> times <small>
scale the values of <nums> by a factor of <small>
print every figure of <nums> multiplied with <small>
use awk to print <small> times each number of <nums>
each value in <nums> should be <small> times as large
take the numbers from <nums> and multiply them by <small>

= sort-V
> sort -V <file>
$sort <file> by version [number]
order the version numbers in <file> so that 1.10 comes after 1.9
$sort <file> in natural order, numbers inside the text by value
put the releases listed in <file> in order of version
version sort of <file>
use sort to arrange <file> as versions
lines of <file> with file2 before file10

= sort-last-col
> awk '{ print $NF, $0 }' <log> | sort | cut -d' ' -f2-
$sort <log> by [its] last (column|field|word)
order the lines of <log> by the word they end with
arrange <log> so that the rightmost field decides
put <log> in order of its final column
use awk and sort to order <log> on its last field
lines of <log> alphabetically by their last word
sort key for <log> is whatever comes last on each line

= sort-two-keys
> sort -k<colnum>,<colnum> -k<colnum2>,<colnum2> <log>
$sort <log> by <colnum> and then by <colnum2>
order the lines of <log> on <colnum>, ties broken by <colnum2>
put <log> in order of <colnum>, where that is equal in order of <colnum2>
arrange <log> by <colnum> first and <colnum2> second
two sort keys for <log>: <colnum>, then <colnum2>
use sort with <colnum> and <colnum2> of <log> as keys
primary key <colnum>, secondary key <colnum2>: sort <log>

= union
> sort -u <bare> <bare2>
$show [all] the (distinct|different) lines of <bare> and <bare2> together, sorted
union of <bare> and <bare2>
combine <bare> and <bare2> in order and without duplicates
every line that is in <bare> or <bare2>, once
merge the lists <bare> and <bare2>, dropping what is double
use sort -u on <bare> and <bare2>
one sorted list without repeats from <bare> and <bare2>

= comm-3
> comm -3 <sorted> <sortedb>
$show the lines that are in only one of <sorted> and <sortedb>
which lines are not common to <sorted> and <sortedb>
what is in <sorted> or <sortedb> but not in both
symmetric difference of <sorted> and <sortedb>
use comm to hide what <sorted> and <sortedb> share
leave out the common lines of <sorted> and <sortedb>
entries that just one of the lists <sorted> and <sortedb> has

= common-unsorted quiet
> comm -12 <(sort <bare>) <(sort <bare2>)
$show the lines common to <bare> and <bare2>, which are not sorted
<bare> and <bare2> are unsorted, which lines do both have
what do the unsorted files <bare> and <bare2> share
sort <bare> and <bare2> on the fly and print what both contain
intersection of <bare> and <bare2>, both in no particular order
which lines of <bare> also occur in <bare2>, neither file being sorted
use comm on sorted versions of <bare> and <bare2> for what they have in common

= missing-unsorted quiet
> comm -23 <(sort <bare>) <(sort <bare2>)
$show the lines of <bare> that are not in <bare2>, neither file being sorted
<bare> and <bare2> are unsorted, what does only <bare> have
which lines of the unsorted <bare> are missing in <bare2>
sort <bare> and <bare2> on the fly and print what only the first contains
subtract the lines of <bare2> from <bare>, both in no particular order
what in <bare> does <bare2> lack, both files being unsorted
use comm on sorted versions of <bare> and <bare2> for what is just in <bare>

= diff-w quiet
> diff -w <bare> <bare2> || true
(compare|diff) <bare> and <bare2> ignoring (whitespace|white space|spaces)
differences between <bare> and <bare2>, spacing does not count
what differs between <bare> and <bare2> apart from blanks and tabs
compare the texts <bare> and <bare2> without regard to indentation and spaces
use diff to compare <bare> with <bare2> but skip changes in whitespace
only real changes from <bare> to <bare2>, not the spacing
whitespace insensitive diff of <bare> and <bare2>

= diff-i quiet
> diff -i <bare> <bare2> || true
(compare|diff) <bare> and <bare2> $case
differences between <bare> and <bare2>, upper and lower case being equal
what differs between <bare> and <bare2> apart from capital letters
compare the texts <bare> and <bare2>, capitalization does not count
use diff to compare <bare> with <bare2> but skip changes of case
case insensitive diff of <bare> and <bare2>
what changed from <bare> to <bare2> if A and a are the same

= diff-sorted quiet
> diff <(sort <bare>) <(sort <bare2>) || true
(compare|diff) <bare> and <bare2> ignoring the order of [the] lines
differences between <bare> and <bare2>, line order does not count
do <bare> and <bare2> have the same lines in whatever order, print what differs
sort <bare> and <bare2> first and then diff them
what differs between <bare> and <bare2> once both are sorted
use diff on the sorted versions of <bare> and <bare2>
compare <bare> with <bare2> as if both were sorted

= wc-two
> wc -l <bare> <bare2>
$count the lines (in|of) <bare> and <bare2>
how many lines do <bare> and <bare2> have, each and together
line counts of <bare> and <bare2> with a total
tally the lines of the two files <bare> and <bare2>
use wc for the number of lines in <bare> and in <bare2>
which is longer in lines, <bare> or <bare2>
how long are <bare> and <bare2> in lines

= letter-freq
> fold -w1 <file> | sort | uniq -c | sort -rn
$count how (often|many times) each (letter|character) (occurs|appears) in <file>
letter frequencies of <file>, commonest first
which characters turn up most in <file>
histogram of the characters in <file>
ranking of the letters used in <file> with their counts
tally every character of <file>
split <file> into single characters, count each and sort by count

= longest-word
> tr -s '[:space:]' '\n' < <file> | awk '{ print length, $0 }' | sort -rn | head -n 1
$show the longest word (in|of) <file> [and its length|with its length]
which word of <file> has the most letters
what is the longest word in <file>
find the word with the greatest length in <file>
split <file> into words and print the longest
how long is the longest word of <file>, and which is it
the biggest word in <file> by number of characters

= long-words quiet
> tr -s '[:space:]' '\n' < <file> | awk 'length > <small>' | sort -u
$list the (distinct|different) words (in|of) <file> with more than <small> (letters|characters)
which words of <file> are longer than <small> letters, each once
all words beyond <small> characters in <file>, sorted and without repeats
split <file> into words and keep those longer than <small>, unique and in order
words in <file> of a length above <small>, no duplicates
sorted vocabulary of <file> without words of <small> letters or fewer
long words in <file>, more than <small> characters, each listed one time

= word-freq-ci
> tr 'A-Z' 'a-z' < <file> | tr -s '[:space:]' '\n' | sort | uniq -c | sort -rn
$count how often each word (occurs|appears) in <file> $case
word frequencies of <file>, upper and lower case being equal, commonest first
lower the case of <file>, split it into words and count them
which words turn up most in <file>, capitals do not matter
tally the words in <file> no matter how they are capitalized
ranking of all words in <file>, The and the being the same word
case insensitive word count per word for <file>

= dup-count
> sort <file> | uniq -d | wc -l
how many (different|distinct) lines of <file> (occur|appear) more than once
$count the lines that are repeated in <file>, each once
number of lines in <file> that have duplicates
tally the duplicated lines of <file>
of the distinct lines in <file>, how many are there twice or more
use uniq -d and wc to count the repeated lines of <file>
does <file> have duplicate lines, and how many

= head-each
> head -n <small> *.<ext>
$show the first <small> lines of (each|every) <ext> file <here>
peek at the top <small> lines of all <ext> files <here>
how do the <ext> files in this $dir begin, <small> lines of each
preview of every *.<ext> with <small> lines
use head to print <small> lines of each <ext> file in this $dir
the opening <small> lines of *.<ext>, file by file
top <small> lines from all the <ext> files right here

= tail-each
> tail -n <small> *.<ext>
$show the last <small> lines of (each|every) <ext> file <here>
peek at the bottom <small> lines of all <ext> files <here>
how do the <ext> files in this $dir end, <small> lines of each
the closing <small> lines of *.<ext>, file by file
use tail to print <small> lines of each <ext> file in this $dir
bottom <small> lines from all the <ext> files right here
final <small> lines of every *.<ext>

= tail-two
> tail -n <small> <bare> <bare2>
$show the last <small> lines of <bare> and <bare2>
how do <bare> and <bare2> end, <small> lines each
bottom <small> lines of both <bare> and <bare2>
peek at the final <small> lines of the two files <bare> and <bare2>
use tail to print <small> lines of <bare> and of <bare2>
the closing <small> lines from <bare> as well as from <bare2>
what was written last to <bare> and <bare2>, <small> lines of each

= head-save change
> head -n <n> <file> > <new>
$save the first <n> lines of <file> (to|in|as) <new>
copy the top <n> lines of <file> into <new>
write the beginning of <file>, <n> lines of it, to <new>
make a sample <new> from the first <n> lines of <file>
<new> should hold just the opening <n> lines of <file>
use head to put <n> lines of <file> into <new>
cut <file> after <n> lines and store that as <new>

= tail-save change
> tail -n <n> <file> > <new>
$save the last <n> lines of <file> (to|in|as) <new>
copy the bottom <n> lines of <file> into <new>
write the end of <file>, <n> lines of it, to <new>
make <new> from the final <n> lines of <file>
<new> should hold just the closing <n> lines of <file>
use tail to put <n> lines of <file> into <new>
keep only the newest <n> lines of <file> as <new>

= xxd-all
> xxd <file>
$show <file> (in hex|in hexadecimal|as hex|as a hex dump)
hex dump of <file>
dump every byte of <file> in hexadecimal
which bytes exactly are in <file>, in hex
look at <file> like a hex editor would
use xxd on <file>
what are the raw bytes of the file <file> in hexadecimal notation

= printf-hex
> printf '%x\n' <lineb>
convert [the number] <lineb> to (hex|hexadecimal)
what is <lineb> in (hex|hexadecimal)
<lineb> in hexadecimal
print the decimal number <lineb> in base 16
write <lineb> as a hex number
hexadecimal form of <lineb>
use printf to turn <lineb> into hex

= web-top-clients
> awk '{ print $1 }' <weblog> | sort | uniq -c | sort -rn | head -n <n>
which <n> clients (made|sent) the most requests according to [the web server log] <weblog>
the <n> busiest visitors in <weblog> by ip
who hits my web server most, <n> addresses from <weblog>
top <n> client addresses by number of requests in <weblog>
rank the clients of <weblog> by how many requests they made and keep <n>
<n> addresses with the most hits in the web log <weblog>
somebody is hammering my site, list the <n> most active clients in <weblog>

= web-status
> awk '{ print $9 }' <weblog> | sort | uniq -c | sort -rn
$count (the requests|the responses|the hits) per (status code|http status|response code) in <weblog>
which http status codes occur in [the web server log] <weblog> and how often
how many 200s, 404s, 500s and so on are in <weblog>
status code statistics for the web log <weblog>, commonest first
frequency of each response code in <weblog>
tally the http codes in the apache log <weblog>
distribution of http status codes in <weblog>

= web-top-pages
> awk '{ print $7 }' <weblog> | sort | uniq -c | sort -rn | head -n <n>
which <n> pages are requested most [often] in <weblog>
$show the <n> most (requested|visited|popular) (pages|urls|paths) in <weblog>
top <n> urls by hits in the web log <weblog>
what do people look at most on my site, <n> paths from <weblog>
rank the request paths in <weblog> by number of hits and keep <n>
the <n> favourite pages according to the web server log <weblog>
<n> busiest urls in the apache log <weblog>

= web-status-lines quiet
> awk '$9 == <httpcode>' <weblog>
$show [all] [the] requests in <weblog> with [http] status <httpcode>
which requests in [the web server log] <weblog> were answered with <httpcode>
lines of <weblog> whose status code is <httpcode>
filter the web log <weblog> to responses with code <httpcode>
requests that gave a <httpcode> in <weblog>
use awk to get the <httpcode> responses from the apache log <weblog>
every hit in <weblog> that ended in http <httpcode>

= web-status-count
> awk '$9 == <httpcode>' <weblog> | wc -l
$count the requests in <weblog> with [http] status <httpcode>
how many requests in [the web server log] <weblog> were answered with <httpcode>
number of <httpcode> responses in <weblog>
how often did my web server send a <httpcode> according to <weblog>
tally the hits with status code <httpcode> in the web log <weblog>
use awk and wc to count responses with code <httpcode> in <weblog>
of the requests in the apache log <weblog>, how many ended in http <httpcode>

= web-missing
> awk '$9 == 404 { print $7 }' <weblog> | sort | uniq -c | sort -rn
which pages (give|gave|returned) a 404 in <weblog>, most frequent first
$list the urls in <weblog> that were not found and how often each was requested
broken links according to the web log <weblog>, with counts
missing pages that visitors asked for in <weblog>, ranked
rank the 404 paths of [the web server log] <weblog>
tally the not found urls in <weblog>
what do people request from my site that is not there, from <weblog> with counts

= web-server-errors quiet
> awk '$9 >= 500' <weblog>
$show [all] requests in <weblog> that failed with a server error
which requests in [the web server log] <weblog> have a status of 500 or (more|above|higher)
5xx responses in <weblog>
lines of <weblog> with a status code from 500 upwards
did my web server fail on anything, print the server errors in <weblog>
filter the apache log <weblog> to internal server errors and other 5xx
use awk to get status 500 and above from the web log <weblog>

= web-bytes
> awk '{ s += $10 } END { print s }' <weblog>
how many bytes did the web server send (in total|altogether) according to <weblog>
total (traffic|bytes transferred|bytes sent) in <weblog>
sum the response sizes in [the web server log] <weblog>
how much traffic is recorded in the web log <weblog>, in bytes
add up the bytes of all responses in <weblog>
use awk to total the size field of the apache log <weblog>
bandwidth used according to <weblog>

= web-visitors
> awk '{ print $1 }' <weblog> | sort -u | wc -l
how many (different|distinct|unique) (visitors|clients) are in [the web server log] <weblog>
$count the (distinct|unique|different) (visitors|clients) in <weblog>
number of unique client addresses in <weblog>
how many people visited my site according to <weblog>, each address once
unique visitors in the web log <weblog>
tally the clients of the apache log <weblog>, repeats counting once
from how many different ips did requests come in <weblog>

= web-hours
> cut -d: -f2 <weblog> | sort | uniq -c
how many requests were there in each hour according to <weblog>
$count the requests per hour in <weblog>
hits by hour of the day in [the web server log] <weblog>
at what time of day is my site busy, hits per hour from <weblog>
hourly traffic in the web log <weblog>
group the requests of the apache log <weblog> by hour and count
requests for every hour in <weblog>

= web-agents
> awk -F'"' '{ print $6 }' <weblog> | sort | uniq -c | sort -rn
which (browsers|user agents) occur in <weblog> and how often
$count the requests per user agent in <weblog>
user agents in [the web server log] <weblog> by number of hits, most first
what programs do visitors use according to the web log <weblog>, ranked
rank the user agents of <weblog>
tally the browser names in the apache log <weblog>
statistics of user agents for <weblog>
`,
)
