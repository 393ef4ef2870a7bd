import { intents } from '../grammar.ts'

/** Reading, cutting, sorting and rewriting text. */
export const text = intents(
  'text',
  String.raw`
= cat
> cat <file>
$show [the] (contents|content) of <file>
$show <file>
cat <file>
read <file>
what is in <file>
what does <file> contain

= cat-two
> cat <bare> <bare2>
$show <bare> and <bare2>
$show the contents of <bare> (and|followed by) <bare2>
concatenate <bare> and <bare2>

= cat-merge change
> cat <bare> <bare2> > <new>
(merge|combine|join|concatenate) <bare> and <bare2> (into|to) <new>
concatenate <bare> and <bare2> and save (the result|) (in|to|as) <new>
put <bare> and <bare2> together in <new>

= cat-ext-merge change
> cat *.<ext> > <new>
(merge|combine|join|concatenate) all <ext> files (into|to) [one file] <new>
concatenate all <ext> files <here> into <new>

= cat-n
> cat -n <file>
$show <file> with line numbers
number the lines of <file>
$show <file> with (numbered lines|each line numbered)
add line numbers to <file>

= nl
> nl <file>
number the non[-| ]empty lines of <file>
$show <file> with non-blank lines numbered

= cat-A
> cat -A <file>
$show (tabs and line ends|non-printing characters|invisible characters|special characters|whitespace) in <file>

= tac
> tac <file>
$show <file> (backwards|in reverse|upside down) [line by line]
reverse the (order of the lines|line order|lines) (in|of) <file>
$show the lines of <file> in reverse [order]
$show <file> with the last line first

= rev
> rev <file>
reverse (each|every) line (of|in) <file>
$show each line of <file> reversed
reverse the characters (on|in|of) each line of <file>
mirror every line in <file>

= head
> head -n <n> <file>
$show the first <n> lines (of|in|from) <file>
first <n> lines of <file>
head of <file> <n> lines
top <n> lines of <file>

= head-default
> head <file>
$show the (beginning|start|top) of <file>
head <file>
$show the first few lines of <file>

= head-one
> head -n 1 <file>
$show the first line (of|in|from) <file>
first line of <file>
$show the (header|heading|top line) of <file>
what is the first line of <file>

= head-c
> head -c <n> <file>
$show the first <n> (bytes|characters) of <file>
first <n> bytes of <file>

= head-minus
> head -n -<n> <file>
$show all (but|except) the last <n> lines of <file>
$show <file> without [its|the] last <n> lines
drop the last <n> lines of <file>

= tail
> tail -n <n> <file>
$show the last <n> lines (of|in|from) <file>
last <n> lines of <file>
tail of <file> <n> lines
bottom <n> lines of <file>
final <n> lines of <file>

= tail-default
> tail <file>
$show the end of <file>
tail <file>
$show the last few lines of <file>

= tail-one
> tail -n 1 <file>
$show the last line (of|in|from) <file>
last line of <file>
$show the (final|bottom) line of <file>

= tail-c
> tail -c <n> <file>
$show the last <n> (bytes|characters) of <file>
last <n> bytes of <file>

= tail-from
> tail -n +<line> <file>
$show <file> (starting (from|at|with)|from|beginning at) line <line> [onwards|on]
$show everything from line <line> (to the end|onwards) (of|in) <file>
lines of <file> from <line> to the end

= tail-skip
> tail -n +$((<n>+1)) <file>
skip the first <n> lines (of|in) <file>
$show <file> without [its|the] first <n> lines
$show all (but|except) the first <n> lines of <file>
drop the first <n> lines of <file>

= tail-skip-header
> tail -n +2 <csv>
$show <csv> without the (header|header line|first line)
skip the (header|header line|first line) of <csv>
$show all lines (but|except) the (first|header) [line] of <csv>

= tail-f parse
> tail -f <file>
follow <file> [as it grows]
(watch|monitor|follow) <file> (in real time|live|for new lines|continuously)
$show new lines of <file> as they (arrive|are written|are added)
keep showing the end of <file>

= tail-f-grep parse
> tail -f <file> | grep '<word>'
follow <file> and show only lines with <word>
watch <file> for lines containing <word>

= line-n
> sed -n '<line>p' <file>
$show line <line> (of|in|from) <file>
$show line number <line> of <file>
$show the <line>th line of <file>
only line <line> of <file>

= line-ordinal
> sed -n '<ordline>p' <file>
$show [only] the <ordline> line (of|in|from) <file>
what is the <ordline> line of <file>
<ordline> line of <file>
get the <ordline> line from <file>

= line-ordinal-delete change
> sed -i '<ordline>d' <file>
$delete the <ordline> line (of|from) <file>

= line-range
> sed -n '<line>,<lineb>p' <file>
$show lines <line> (to|through|-) <lineb> (of|in|from) <file>
$show lines (between|from) <line> (and|to) <lineb> (of|in|from) <file>
lines <line>-<lineb> of <file>

= line-from-n-count
> tail -n +<line> <file> | head -n <n>
$show <n> lines (of|from) <file> starting (at|from|with) line <line>

= wc-l
> wc -l <file>
$count [the] lines (in|of) <file>
how many lines (are [there] in|does|has) <file> [have|contain]
line count of <file>
number of lines in <file>

= wc-l-only
> wc -l < <file>
$show only the number of lines in <file> [without the file name]
just the line count of <file>
count the lines of <file> without printing its name

= wc-w
> wc -w <file>
$count [the] words (in|of) <file>
how many words (are [there] in|does) <file> [have|contain]
word count of <file>

= wc-c
> wc -c <file>
$count [the] bytes (in|of) <file>
byte count of <file>
how many bytes are in <file>

= wc-m
> wc -m <file>
$count [the] characters (in|of) <file>
how many characters (are [there] in|does) <file> [have|contain]
character count of <file>

= wc
> wc <file>
$count [the] lines words and (bytes|characters) (in|of) <file>
line word and byte count of <file>
how many lines, words and characters are in <file>

= wc-L
> wc -L <file>
$show the length of the longest line (in|of) <file>
how long is the longest line in <file>
maximum line length of <file>

= wc-ext
> wc -l *.<ext>
$count [the] lines in (all|every|each of the|each) <ext> file[s] <here>
how many lines are in (each|every) <ext> file <here>
line count of (each|every) <ext> file <here>

= wc-ext-find
> find <where> -type f -name '*.<ext>' -exec wc -l {} +
$count [the] lines (in|of) (all|every|each) <ext> file[s] <where>
$count the lines in every <ext> file
line counts of all <ext> files <where>
how many lines does each <ext> file <where> have

= wc-ext-total
> find <where> -type f -name '*.<ext>' -exec cat {} + | wc -l
$count the total [number of] lines in all <ext> files <where>
total [number of] lines (in|of|across) all <ext> files <where>
how many lines (of code|) are there in [total in] all <ext> files <where> [in total|together|combined]

= wc-words-top
> tr -s '[:space:]' '\n' < <file> | sort | uniq -c | sort -rn | head -n <n>
$show the <n> most (common|frequent) words in <file>
<n> most used words of <file>
word frequency of <file> top <n>

= word-freq
> tr -s '[:space:]' '\n' < <file> | sort | uniq -c | sort -rn
$count how often each word (occurs|appears) in <file>
word frequency [count] of <file>
$show the frequency of (each|every) word in <file>

= unique-words
> tr -s '[:space:]' '\n' < <file> | sort -u
$list [all] [the] (unique|distinct|different) words (in|of) <file>

= unique-words-count
> tr -s '[:space:]' '\n' < <file> | sort -u | wc -l
$count [the] (unique|distinct|different) words (in|of) <file>
how many (unique|distinct|different) words are in <file>

= sort
> sort <file>
$sort [the lines of] <file> [alphabetically]
$sort the lines in <file>
$show <file> sorted [alphabetically]
sort <file> in alphabetical order

= sort-r
> sort -r <file>
$sort [the lines of] <file> in reverse [alphabetical] [order]
$sort <file> descending
$show <file> sorted in reverse
reverse sort <file>

= sort-n
> sort -n <nums>
$sort <nums> (numerically|by number|as numbers|in numeric order)
$show <nums> sorted (numerically|by value)
numeric sort of <nums>
sort the numbers in <nums>

= sort-rn
> sort -rn <nums>
$sort <nums> numerically $desc
$sort the numbers in <nums> $desc
$show <nums> sorted numerically in reverse

= sort-max
> sort -n <nums> | tail -n 1
$show the (largest|biggest|maximum|highest|greatest) (number|value) in <nums>
maximum of [the numbers in] <nums>
max value in <nums>

= sort-min
> sort -n <nums> | head -n 1
$show the (smallest|minimum|lowest|least) (number|value) in <nums>
minimum of [the numbers in] <nums>

= sort-top
> sort -rn <nums> | head -n <n>
$show the <n> (largest|biggest|highest) (numbers|values) in <nums>
top <n> numbers of <nums>

= sort-u
> sort -u <file>
$sort <file> and (remove|drop|delete) duplicates
$sort <file> (removing|without) duplicate[s] [lines]
$show the (unique|distinct) lines (in|of) <file>
sorted unique lines of <file>
$delete duplicate lines from <file>
deduplicate <file>

= sort-u-save change
> sort -u <file> -o <new>
$sort <file> remove duplicates and $save (it|the result) (to|in|as) <new>
$sort <file> uniquely into <new>

= sort-save change
> sort <file> > <new>
$sort <file> and $save (it|the result|the output) (to|in|as) <new>
$save the sorted lines of <file> (to|in|as) <new>

= sort-inplace change
> sort -o <bare> <bare>
$sort <bare> in place
$sort the file <bare> itself
sort <bare> and overwrite it

= sort-f
> sort -f <file>
$sort <file> $case

= sort-random
> shuf <file>
shuffle [the lines of] <file>
randomize the (order|line order) of <file>
$show the lines of <file> in random order

= shuf-n
> shuf -n <n> <file>
$show <n> random lines (of|from) <file>
pick <n> random lines from <file>
random sample of <n> lines from <file>

= shuf-one
> shuf -n 1 <file>
(pick|choose|show|print) a random line (of|from) <file>

= sort-k
> sort -k<col>,<col> <log>
$sort <log> by <col>
$sort the lines of <log> (by|on|according to) <col>

= sort-kn
> sort -n -k<col>,<col> <log>
$sort <log> numerically by <col>
$sort <log> by <col> as (numbers|a number)
$sort <log> by the numeric value of <col>

= sort-krn
> sort -rn -k<col>,<col> <log>
$sort <log> numerically by <col> $desc
$sort <log> by <col> as numbers in reverse

= sort-csv
> sort -t, -k<col>,<col> <csv>
$sort <csv> by <col>
$sort the csv file <csv> by <col>
$sort [the comma separated file] <csv> on <col>

= sort-csv-n
> sort -t, -n -k<col>,<col> <csv>
$sort <csv> numerically by <col>
$sort the csv <csv> by <col> numerically

= sort-len
> awk '{ print length, $0 }' <file> | sort -n | cut -d' ' -f2-
$sort [the] lines of <file> by [their] length
$show lines of <file> from shortest to longest

= sort-check quiet
> sort -c <sorted>
check (if|whether) <sorted> is sorted
is <sorted> sorted

= sort-m
> sort -m <sorted> <sortedb>
merge the sorted files <sorted> and <sortedb>
merge <sorted> and <sortedb> [which are] already sorted

= uniq-c
> sort <file> | uniq -c
$count how (often|many times) each line (occurs|appears) in <file>
$count (occurrences|the occurrences|repetitions) of each line in <file>
$show each (unique|distinct) line of <file> with (its|a) count
line frequencies of <file>

= uniq-c-sort
> sort <file> | uniq -c | sort -rn
$count how (often|many times) each line (occurs|appears) in <file> (most frequent first|sorted by count|sorted by frequency)
$show the most (common|frequent|repeated) lines in <file>
line frequencies of <file> $desc
$count the duplicate lines in <file> and sort by count

= uniq-top
> sort <file> | uniq -c | sort -rn | head -n <n>
$show the <n> most (common|frequent|repeated) lines (in|of) <file>
top <n> [most frequent] lines in <file>

= uniq-d
> sort <file> | uniq -d
$show [only] [the] (duplicate|duplicated|repeated) lines (in|of) <file>
which lines (occur|appear) more than once in <file>
find duplicates in <file>

= uniq-u
> sort <file> | uniq -u
$show [only] [the] lines (that|which) (occur|appear) (only|exactly|just) once in <file>
$show lines of <file> that are not repeated

= uniq-adjacent
> uniq <file>
$delete (adjacent|consecutive) duplicate lines (from|in) <file>
collapse repeated (adjacent|consecutive) lines in <file>

= uniq-count
> sort -u <file> | wc -l
$count [the] (unique|distinct|different) lines (in|of) <file>
how many (unique|distinct|different) lines (are in|does) <file> [have]

= awk-dedupe
> awk '!seen[$0]++' <file>
$delete duplicate lines from <file> (without sorting|keeping the order|preserving [the] order)
$show unique lines of <file> in [their] original order

= cut-f
> cut -f<col> table.tsv
$show <col> of table.tsv
$extract <col> from [the tab separated file] table.tsv

= cut-csv
> cut -d, -f<col> <csv>
$show <col> of <csv>
$extract <col> (from|of) [the csv file] <csv>
$show only <col> of the comma separated file <csv>
get <colnum> (from|of) <csv>
(cut|select) <col> from <csv>

= cut-csv2
> cut -d, -f<small>,<small2> <csv>
$show columns <small> and <small2> (of|from) <csv>
$extract fields <small> and <small2> from <csv>

= cut-delim
> cut -d'<char>' -f<col> <file>
$show <col> of <file> (using|with) <char> as [the] (delimiter|separator)
$show <col> of <file> (separated|delimited|split) by <char>
split lines of <file> (on|by|at) <char> and $show <col>

= cut-passwd
> cut -d: -f1 /etc/passwd
$list [all] user[ ]names [on (this system|the system)]
$list all users on (this|the) (system|machine|computer)
$show the first field of /etc/passwd
user names from /etc/passwd

= cut-c
> cut -c1-<n> <file>
$show the first <n> characters of (each|every) line (in|of) <file>
cut each line of <file> to <n> characters

= cut-c-one
> cut -c<small> <file>
$show [the] character <small> of (each|every) line (in|of) <file>
$show only the <small>th character of each line of <file>

= awk-col
> awk '{ print $<col> }' <log>
$show <col> (of|in|from) <log>
$show only <col> of <log>
$extract <col> (of|from) [each line of] <log>
$show <colnum> of <log>
(print|show) <col> of each line in <log>

= awk-two
> awk '{ print $<small>, $<small2> }' <log>
$show columns <small> and <small2> of <log>
$show fields <small> and <small2> (of|from) <log>

= awk-last
> awk '{ print $NF }' <log>
$show the last (column|field|word) (of|in) (each line of |every line of |)<log>
$extract the last (field|column) (of|from) <log>
last word of each line of <log>

= awk-first
> awk '{ print $1 }' <file>
$show the first word (of|on|in) (each|every) line (of|in) <file>
first word of each line in <file>

= awk-nf
> awk '{ print NF }' <file>
$show the number of (words|fields|columns) (in|on|of) (each|every) line (of|in) <file>
$count the (words|fields) on each line of <file>

= awk-sum
> awk '{ s += $1 } END { print s }' <nums>
sum [up] [all] [the] numbers in <nums>
$show the (sum|total) of [all] [the] (numbers|values) in <nums>
add up the (numbers|values) in <nums>
total of <nums>

= awk-avg
> awk '{ s += $1 } END { print s / NR }' <nums>
$show the (average|mean) of [the] (numbers|values) in <nums>
(calculate|compute|get) the (average|mean) of <nums>
average value in <nums>

= awk-sum-col
> awk '{ s += $<col> } END { print s }' <log>
sum [up] <col> (of|in) <log>
$show the (sum|total) of <col> (of|in) <log>
add up [the values in] <col> of <log>

= awk-avg-col
> awk '{ s += $<col> } END { print s / NR }' <log>
$show the (average|mean) of <col> (of|in) <log>
average [the values in] <col> of <log>

= awk-csv-sum
> awk -F, 'NR > 1 { s += $<col> } END { print s }' <csv>
sum [up] <col> (of|in) <csv>
$show the (sum|total) of <col> (of|in) [the csv] <csv>
add up <col> of <csv>

= awk-csv-avg
> awk -F, 'NR > 1 { s += $<col>; n++ } END { print s / n }' <csv>
$show the (average|mean) of <col> (of|in) [the csv] <csv>
average <col> of <csv>

= awk-csv-col
> awk -F, '{ print $<col> }' <csv>
use awk to (show|print|get) <col> of <csv>
(print|show|get) <col> of <csv> with awk

= awk-filter-num
> awk '$<col> > <lineb>' <log>
$show lines of <log> where <col> is (greater than|more than|above|over|larger than) <lineb>
lines in <log> with <col> (greater than|above|over) <lineb>

= awk-filter-eq quiet
> awk '$<col> == "<word>"' <log>
$show lines of <log> where <col> (is|equals|is equal to) <word>
lines in <log> whose <col> is <word>

= awk-csv-filter quiet
> awk -F, '$<col> > <lineb>' <csv>
$show (rows|lines) of <csv> where <col> is (greater than|more than|above|over) <lineb>

= awk-length quiet
> awk 'length > <lineb>' <file>
$show lines (of|in) <file> longer than <lineb> [characters]
$show lines with more than <lineb> characters in <file>

= awk-length-each
> awk '{ print length }' <file>
$show the length of (each|every) line (of|in) <file>

= awk-even
> awk 'NR % 2 == 0' <file>
$show [only] [the] even [numbered] lines (of|in) <file>
$show every (second|other) line of <file>

= awk-odd
> awk 'NR % 2 == 1' <file>
$show [only] [the] odd [numbered] lines (of|in) <file>

= awk-nth
> awk 'NR % <small> == 0' <file>
$show every <small>th line (of|in) <file>

= awk-groupcount
> awk '{ n[$<col>]++ } END { for (k in n) print k, n[k] }' <log>
$count [the] (lines|occurrences) (by|per|for each [value of]|grouped by) <col> in <log>
group [the lines of] <log> by <col> and count

= col-freq
> awk '{ print $<col> }' <log> | sort | uniq -c | sort -rn
$count how often each value (occurs|appears) in <col> of <log>
$show the most (common|frequent) values (of|in) <col> of <log>
frequency of [the] values in <col> of <log>

= col-top
> awk '{ print $<col> }' <log> | sort | uniq -c | sort -rn | head -n <n>
$show the <n> most (common|frequent) values (of|in) <col> of <log>
top <n> values of <col> in <log>

= col-unique
> awk '{ print $<col> }' <log> | sort -u
$show the (unique|distinct|different) values (of|in) <col> (of|in) <log>
$list (unique|distinct) values of <col> in <log>

= csv-unique
> cut -d, -f<col> <csv> | sort -u
$show the (unique|distinct|different) values (of|in) <col> (of|in) [the csv] <csv>

= csv-freq
> cut -d, -f<col> <csv> | sort | uniq -c | sort -rn
$count how often each value (occurs|appears) in <col> of [the csv] <csv>

= csv-rows
> tail -n +2 <csv> | wc -l
$count the (rows|data rows|records) (in|of) <csv> [without the header|excluding the header|not counting the header]
how many (data rows|records) does <csv> have

= csv-columns
> head -n 1 <csv> | tr ',' '\n' | wc -l
$count the columns (in|of) <csv>
how many columns does <csv> have

= csv-header
> head -n 1 <csv> | tr ',' '\n'
$list the (column names|columns|headers) of <csv>
$show the (column names|headers|column headings) (in|of) <csv> one per line

= csv-table
> column -s, -t <csv>
$show <csv> as a [nicely aligned|pretty|formatted] table
align the columns of <csv>
pretty print <csv>

= csv-tsv
> tr ',' '\t' < <csv>
convert <csv> (to tsv|to tab separated values|from commas to tabs)
$replace commas (with|by) tabs in <csv>

= sed-replace-inplace quiet
> sed -i 's/<word>/<newword>/g' <file>
$replace [all] [occurrences of] <word> (with|by) <newword> in <file> [in place]
$replace every <word> (with|by) <newword> in <file>
(change|substitute) [all] <word> to <newword> in <file>
find and replace <word> with <newword> in <file>
in <file> replace <word> with <newword>

= sed-replace-print
> sed 's/<word>/<newword>/g' <file>
$show <file> with [all] <word> replaced (with|by) <newword>
$show <file> replacing <word> (with|by) <newword> (without changing the file|)
$replace <word> with <newword> in <file> and (print|show) the result

= sed-replace-save change
> sed 's/<word>/<newword>/g' <file> > <new>
$replace <word> with <newword> in <file> and $save (it|the result) (to|as|in) <new>

= sed-replace-ci change
> sed -i 's/<word>/<newword>/gI' <file>
$replace <word> (with|by) <newword> in <file> $case

= sed-replace-first change
> sed -i 's/<word>/<newword>/' <file>
$replace [only] the first [occurrence of] <word> on each line (with|by) <newword> in <file>
$replace the first <word> (of|in|on) every line of <file> (with|by) <newword>

= sed-replace-ext quiet
> sed -i 's/<word>/<newword>/g' *.<ext>
$replace [all] [occurrences of] <word> (with|by) <newword> in all <ext> files [<here>]
$replace <word> with <newword> in every <ext> file <here>

= sed-replace-backup change
> sed -i.bak 's/<word>/<newword>/g' <file>
$replace <word> (with|by) <newword> in <file> (keeping|and keep|and make) a backup

= sed-replace-find quiet
> find <where> -type f -name '*.<ext>' -exec sed -i 's/<word>/<newword>/g' {} +
$replace <word> (with|by) <newword> in all <ext> files <where>
recursively replace <word> with <newword> in <ext> files <where>
$replace [all] [occurrences of] <word> (with|by) <newword> in every <ext> file <where> $rec

= sed-replace-tree quiet
> grep -rl '<word>' <mydir> | xargs -r sed -i 's/<word>/<newword>/g'
$replace <word> (with|by) <newword> in all files (in|under|inside) <mydir>
recursively replace <word> with <newword> (in|under) <mydir>

= sed-delete-line
> sed '<line>d' <file>
$show <file> without line <line>
$show all lines of <file> except line <line>

= sed-delete-line-in change
> sed -i '<line>d' <file>
$delete line <line> (from|of|in) <file>
$delete line number <line> (from|in) <file>
$delete the <line>th line of <file>

= sed-delete-range change
> sed -i '<line>,<lineb>d' <file>
$delete lines <line> (to|through|-) <lineb> (from|of|in) <file>

= sed-delete-first change
> sed -i '1d' <file>
$delete the (first line|header|header line) (from|of|in) <file>

= sed-delete-last change
> sed -i '$d' <file>
$delete the last line (from|of|in) <file>

= sed-delete-match change
> sed -i '/<word>/d' <file>
$delete [all] [the] lines $contain <word> (from|in) <file>
$delete every line with <word> (from|in) <file>

= sed-delete-blank
> sed '/^$/d' <file>
$show <file> without (blank|empty) lines
$delete [all] [the] (blank|empty) lines (from|in) <file> and print it
skip empty lines in <file>
strip (blank|empty) lines from <file>

= sed-delete-blank-in change
> sed -i '/^$/d' <file>
$delete [all] [the] (blank|empty) lines (from|in) <file> [in place]

= grep-nocomment
> grep -v '^#' <conf>
$show <conf> without comment[s] [lines]
$show all lines (of|in) <conf> (that are not comments|not starting with #|that do not start with #)
strip comments from <conf>

= grep-nocomment-blank
> grep -vE '^(#|$)' <conf>
$show <conf> without comments (and|or) (blank|empty) lines
$show [only] the active (settings|lines) of <conf>

= sed-trailing change
> sed -i 's/[[:space:]]*$//' <file>
$delete trailing (whitespace|spaces|blanks) (from|in) [every line of] <file>
strip trailing whitespace from <file>

= sed-leading
> sed 's/^[[:space:]]*//' <file>
$delete leading (whitespace|spaces) from [each line of] <file>
strip leading whitespace (from|in) <file>

= sed-prefix
> sed 's/^/<stem>/' <file>
add <stem> (to the beginning|to the start|at the beginning|at the start|in front) of (each|every) line (of|in) <file>
prefix (each|every) line of <file> with <stem>
prepend <stem> to (each|every) line of <file>

= sed-suffix
> sed 's/$/<stem>/' <file>
add <stem> (to|at) the end of (each|every) line (of|in) <file>
append <stem> to (each|every) line of <file>

= sed-insert-line change
> sed -i '<line>i <text>' <file>
insert [the line] <text> (before|at) line <line> (of|in) <file>
insert <text> as line <line> of <file>

= sed-insert-top change
> sed -i '1i <text>' <file>
insert [the line] <text> (at the (top|beginning|start) of|as the first line of) <file>
prepend <text> to <file>
add [the line] <text> to the (beginning|top|start) of <file>

= sed-append-after change
> sed -i '/<word>/a <text>' <file>
(insert|add|append) [the line] <text> after (each|every|the) line[s] (containing|with|matching) <word> in <file>

= sed-between
> sed -n '/<word>/,/<word2>/p' <file>
$show [the] lines (of|in) <file> between <word> and <word2>
$show everything (from|between) <word> (to|and) <word2> in <file>

= sed-double
> sed G <file>
double space <file>
add a blank line after (each|every) line of <file>

= sed-crlf change
> sed -i 's/\r$//' <file>
convert <file> (from (windows|dos) to unix|to unix) line endings
$delete carriage returns (from|in) <file>
dos to unix conversion of <file>

= tr-upper
> tr 'a-z' 'A-Z' < <file>
convert <file> to upper[ ]case
$show <file> in (upper case|uppercase|capital letters)
make (all|) [the] (letters|text) in <file> upper[ ]case
change lowercase to uppercase in <file>

= tr-lower
> tr 'A-Z' 'a-z' < <file>
convert <file> to lower[ ]case
$show <file> in (lower case|lowercase|small letters)
change uppercase to lowercase in <file>

= tr-upper-save change
> tr 'a-z' 'A-Z' < <file> > <new>
convert <file> to upper[ ]case and $save (it|the result) (as|to|in) <new>

= tr-delete-digits
> tr -d '0-9' < <file>
$delete [all] [the] (digits|numbers) from <file>
strip (digits|numbers) from <file>

= tr-delete-char
> tr -d '<char>' < <file>
$delete [all] [the] <char> (characters|) from <file>
$delete every <char> (in|from) <file>

= tr-squeeze
> tr -s ' ' < <file>
(squeeze|collapse) (multiple|repeated|consecutive) (spaces|blanks) (in|of) <file> [into one]
$replace multiple spaces (with|by) (one|a single) space in <file>

= tr-space-newline
> tr ' ' '\n' < <file>
$replace spaces (with|by) newlines in <file>
put (each|every) word of <file> on its own line
$show one word per line from <file>

= tr-newline-space
> tr '\n' ' ' < <file>
$replace newlines (with|by) spaces in <file>
join all lines of <file> (into one line|with spaces)
put all lines of <file> on one line

= tr-char
> tr '<char>' '<char2>' < <file>
$replace [all] <char> [characters] (with|by) <char2> in <file>
translate <char> to <char2> in <file>

= tr-newline-comma
> paste -sd, <file>
join [all] [the] lines of <file> with commas
$show the lines of <file> as a comma separated list
$replace newlines with commas in <file>

= paste
> paste <sorted> <sortedb>
(join|merge|paste) <sorted> and <sortedb> (side by side|line by line|column by column)
$show <sorted> and <sortedb> side by side [in columns]
merge lines of <sorted> and <sortedb>

= paste-d
> paste -d, <sorted> <sortedb>
(join|merge|paste) <sorted> and <sortedb> line by line (with|separated by) (a comma|commas)

= join
> join <sorted> <sortedb>
join <sorted> and <sortedb> on [their] (first|common) (field|column)
relational join of <sorted> and <sortedb>

= comm
> comm <sorted> <sortedb>
compare the sorted files <sorted> and <sortedb> [line by line]
$show [the] (unique and common|common and different) lines of <sorted> and <sortedb>

= comm-12
> comm -12 <sorted> <sortedb>
$show [the] lines (common to|that are in both|shared by|present in both) <sorted> and <sortedb>
which lines do <sorted> and <sortedb> have in common
common lines of <sorted> and <sortedb>
intersection of <sorted> and <sortedb>

= comm-23
> comm -23 <sorted> <sortedb>
$show [the] lines (that are|) [only] in <sorted> (but|and) not in <sortedb>
lines unique to <sorted> compared (to|with) <sortedb>
which lines of <sorted> are missing (in|from) <sortedb>

= comm-13
> comm -13 <sorted> <sortedb>
$show [the] lines only in the second of <sorted> and <sortedb>

= diff quiet
> diff <bare> <bare2> || true
(compare|diff) <bare> and <bare2>
$show [the] (differences|difference) between <bare> and <bare2>
what (changed|differs|is different) between <bare> and <bare2>
how do <bare> and <bare2> differ

= diff-u quiet
> diff -u <bare> <bare2> || true
(unified diff|diff in unified format) (of|between) <bare> and <bare2>
$show the differences between <bare> and <bare2> in unified format

= diff-y quiet
> diff -y <bare> <bare2> || true
(compare|diff) <bare> and <bare2> side by side
$show <bare> and <bare2> next to each other with [their] differences

= diff-q quiet
> diff -q <bare> <bare2> || true
do <bare> and <bare2> differ
check (if|whether) <bare> and <bare2> (differ|are different|are the same|are identical)

= diff-dirs quiet
> diff -r <mydir> <mydir2> || true
(compare|diff) [the directories] <mydir> and <mydir2> [recursively]
$show the differences between [the directories] <mydir> and <mydir2>

= diff-dirs-brief quiet
> diff -rq <mydir> <mydir2> || true
which files differ between <mydir> and <mydir2>
$list files that differ between <mydir> and <mydir2>

= diff-save change
> diff -u <bare> <bare2> > <new> || true
$save the (diff|differences) (of|between) <bare> and <bare2> (to|in|as) <new>
$create a patch <new> from <bare> and <bare2>

= fold
> fold -w <lineb> <file>
wrap [the] [long] lines of <file> (at|to) <lineb> (characters|columns)
fold <file> to <lineb> columns

= fmt
> fmt -w <lineb> <file>
reformat <file> to [a width of] <lineb> (characters|columns)
reflow [the] paragraphs of <file> to width <lineb>

= expand
> expand <file>
convert tabs to spaces in <file>
$replace tabs (with|by) spaces in <file>

= unexpand
> unexpand -a <file>
convert spaces to tabs in <file>

= column-t
> column -t <log>
align the columns of <log>
format <log> (as|into) a table

= echo
> echo '<text>'
$show the text <text>
echo <text>
print <text>
(print|output|display) <text> [to|on] the (terminal|screen)

= echo-write change
> echo '<text>' > <new>
$save <text> (to|into|in) [the|a] [new] [file] [called|named] <new>
write <text> (to|into) [a file called] <new>
$create [a file] <new> (containing|with [the] (text|content)) <text>

= echo-append change
> echo '<text>' >> <file>
(append|add) [the line] <text> to [the end of] <file>
add a line <text> at the end of <file>
append <text> to <file>

= printf-lines
> printf '%s\n' '<text>' '<value>'
print <text> and <value> on separate lines

= echo-length
> echo -n '<text>' | wc -c
$count the characters in [the (string|text)] <text>
how (long|many characters) is [the string] <text>
length of [the string] <text>

= echo-rev
> echo '<text>' | rev
reverse [the (string|text)] <text>
$show <text> backwards

= echo-upper
> echo '<text>' | tr 'a-z' 'A-Z'
convert [the (string|text)] <text> to upper[ ]case
<text> in uppercase

= echo-lower
> echo '<text>' | tr 'A-Z' 'a-z'
convert [the (string|text)] <text> to lower[ ]case

= echo-words
> echo '<text>' | wc -w
$count the words in [the (string|text|sentence)] <text>

= echo-replace
> echo '<text>' | sed 's/<word>/<newword>/g'
$replace <word> with <newword> in the (string|text) <text>

= base64
> base64 <anyfile>
base64 encode <anyfile>
encode <anyfile> (in|as|to|with) base64
$show <anyfile> in base64

= base64-text
> echo -n '<text>' | base64
base64 encode [the (string|text)] <text>
encode <text> (in|as|to|with) base64

= base64-d
> echo aGVsbG8= | base64 -d
base64 decode [the string] aGVsbG8=
decode aGVsbG8= from base64

= md5
> md5sum <anyfile>
(compute|calculate|show|get|print) the md5 [checksum|hash|sum] of <anyfile>
md5 (checksum|hash|sum) of <anyfile>

= sha1
> sha1sum <anyfile>
(compute|calculate|show|get|print) the sha1 [checksum|hash|sum] of <anyfile>
sha1 (checksum|hash|sum) of <anyfile>

= sha256
> sha256sum <anyfile>
(compute|calculate|show|get|print) the (sha256|sha-256) [checksum|hash|sum] of <anyfile>
sha256 (checksum|hash|sum) of <anyfile>
$show the checksum of <anyfile>

= sha256-all
> find <where> -type f -exec sha256sum {} +
(compute|calculate|show) the sha256 (checksums|hashes) of all files <where>
sha256 of every file <where>

= md5-all
> find <where> -type f -exec md5sum {} +
(compute|calculate|show) the md5 (checksums|hashes|sums) of all files <where>
md5 of every file <where>

= md5-text
> echo -n '<text>' | md5sum
md5 [hash|sum] of [the (string|text)] <text>

= xxd
> xxd <anyfile> | head -n <n>
$show the first <n> lines of a hex dump of <anyfile>
hex dump [the] first <n> lines of <anyfile>

= od
> od -c <file>
$show <file> byte by byte (as characters|)
octal dump of <file>

= strings
> strings <script>
$show [the] (printable strings|readable text|strings) (in|of) <script>

= cat-stdin-tee change
> sort <file> | tee <new>
$sort <file> show it and also $save it (to|in) <new>
$sort <file> to the screen and to <new>

= tee-append change
> echo '<text>' | tee -a <bare>
append <text> to <bare> and (print|show) it

= longest-line
> awk 'length > m { m = length; l = $0 } END { print l }' <file>
$show the longest line (in|of) <file>
what is the longest line in <file>

= swap-cols
> awk '{ print $2, $1 }' <log>
swap the first (and|two) [second] columns of <log>
$show the first two columns of <log> swapped

= number-grep-awk
> awk '/<word>/ { print NR }' <file>
$show the line numbers (of|where) [lines containing] <word> [occurs|appears] in <file>
on which lines does <word> (occur|appear) in <file>

= count-char
> grep -oF '<char>' <file> | wc -l
$count how (often|many times) the character <char> (occurs|appears) in <file>
$count <char> characters in <file>

= blank-lines
> grep -c '^$' <file>
$count [the] (blank|empty) lines (in|of) <file>
how many (blank|empty) lines are in <file>

= nonblank-lines
> grep -c . <file>
$count [the] (non-blank|non-empty|nonempty|non empty) lines (in|of) <file>
how many lines of <file> are not empty
`,
)
