import { intents } from '../grammar.ts'

/** Everyday reports of several steps: heads kept over sorted bodies, small bar charts, one condition upon another. */
const textReports = intents(
  'text',
  String.raw`
= plain-head-sorted
> (head -n 1 <anyfile>; tail -n +2 <anyfile> | sort)
sort <anyfile> but leave the heading where it is
$show <anyfile> with its first line on top and the rest sorted
put <anyfile> in alphabetical order, all but the header, which stays first
<anyfile>: header stays, the other lines alphabetically
how do I sort <anyfile> without the first line wandering into the middle?
Print the first line of <anyfile> and then all its other lines in sorted order.
keep line one of <anyfile> in place and sort what comes after it
the first line of <anyfile> is a title; print it and the sorted remainder
header first, then the body of <anyfile> sorted
order the lines of <anyfile> from the second one on, the first one remains at the top
I want <anyfile> sorted, only the column titles must stay above
sorted output of <anyfile> with its heading still on top

= plain-head-sorted-down
> (head -n 1 <anyfile>; tail -n +2 <anyfile> | sort -r)
sort <anyfile> from Z to A but leave the heading on top
$show <anyfile> with its first line in place and the rest in reverse alphabetical order
<anyfile>: header stays, other lines sorted backwards
Print the first line of <anyfile>, then all its other lines in descending alphabetical order.
keep line one of <anyfile> where it is and sort what comes after it the other way round, Z first
how do I reverse-sort <anyfile> without moving its header?
header first and then the body of <anyfile> sorted in reverse
reverse alphabetical, but with the heading of <anyfile> still at the top
order the lines of <anyfile> from the second on descending, the first one remains first
the title line of <anyfile> and below it the rest sorted Z-A
I want <anyfile> sorted descending by its text, only the column titles must stay above
sort -r for <anyfile>, header not included in the sorting but printed first

= plain-head-sorted-num
> (head -n 1 <anyfile>; tail -n +2 <anyfile> | sort -n)
sort <anyfile> by number but leave the heading where it is
$show <anyfile> with its first line on top and the rest in numeric order
<anyfile>: header stays, other lines numerically
Print the first line of <anyfile>, then its other lines from the smallest number to the largest.
keep line one of <anyfile> in place and sort the numbers after it, ascending
how do I sort the numbers in <anyfile> when the first line is a title that must stay?
header first, then the numbers of <anyfile> in order
the heading of <anyfile> and below it the lines sorted by the number they begin with
order <anyfile> numerically from the second line on, the first remains on top
smallest number first in <anyfile>, but not before the heading
numeric sort of <anyfile>, title line left on top
I want the lines of <anyfile> numerically ascending with the header kept above

= plain-head-sorted-save change
> (head -n 1 <csv>; tail -n +2 <csv> | sort) > <new>
sort <csv> with the heading kept on top and save it as <new>
write <csv> to <new>, header first and the other lines sorted
make <new> out of <csv>: same first line, rest in alphabetical order
into <new>: the header of <csv> and its sorted rows
how can I store <csv> sorted in <new> without the header moving?
<new> should be <csv> sorted, titles still above
put the header of <csv> and then its sorted data rows in <new>
save <csv> as <new> with its rows sorted and line one left on top
Sort all lines of <csv> except the first, keep the first on top, and write the result to <new>.
a sorted copy of <csv> named <new>, header in place
please sort the rows of <csv>, heading staying first, output to <new>
redirect <csv> with a sorted body under its heading to <new>

= plain-bars
> awk '{ printf "%s ", $<colnum>; for (i = 0; i < $<colnum2> + 0; i++) printf "#"; print "" }' <log>
draw a bar chart from <log>: the name from <colnum> and as many # as <colnum2> says
a little histogram of <log>, <colnum> then one # per unit in <colnum2>
for each line of <log> print <colnum> and a row of # as long as the number in <colnum2>
bars of # for <colnum2> of <log>, labelled with <colnum>
$show <log> as a text chart, label <colnum>, bar length <colnum2>, made of #
turn <colnum2> of <log> into bars of hash signs next to <colnum>
text histogram with awk: <colnum> of <log> and <colnum2> as that many #
how do I plot <colnum2> of <log> in the terminal as #### beside <colnum>?
make a bar of # for every line of <log>, length from <colnum2>, label from <colnum>
I would like to see <colnum2> of <log> as bars of #, each after its <colnum>
In <log> print for every line the text of <colnum>, a space and as many # characters as the number in <colnum2>
simple bar graph for <log>, names in <colnum>, values in <colnum2>, drawn with #

= plain-bars-csv
> awk -F, 'NR > 1 { printf "%s ", $<colnum>; for (i = 0; i < $<colnum2> + 0; i++) printf "#"; print "" }' <csv>
draw a bar chart from <csv> without its header: <colnum> and as many # as <colnum2> says
a histogram of <csv>, header skipped, <colnum> then one # per unit in <colnum2>
for each data row of <csv> print <colnum> and a row of # as long as the number in <colnum2>
bars of # for <colnum2> of <csv>, labelled with <colnum>, no header
$show <csv> as a text chart, label <colnum>, bar length <colnum2>, made of #, leaving the heading out
turn <colnum2> of <csv> into bars of hash signs next to <colnum>, header excluded
text histogram of <csv> after the heading: <colnum> and <colnum2> as that many #
how do I plot <colnum2> of <csv> as #### beside <colnum>, header ignored?
make a bar of # for every record of <csv>, not for the header, length from <colnum2>, label from <colnum>
I would like to see <colnum2> of <csv> as bars of #, each after its <colnum>, heading left out
For every row of <csv> below the header print <colnum>, a space and as many # as the number in <colnum2>
simple bar graph of <csv>, skip line one, names in <colnum>, values in <colnum2>, drawn with #

= plain-in-all-one-not-other parse
> grep -lZ '<word>' <plaindir>/* | xargs -0 -r grep -L '<word2>'
which files in <plaindir> mention <word> but nowhere <word2>
names of the files directly in <plaindir> that contain <word> and do not contain <word2>
files of <plaindir> with <word> in them and without <word2>
In <plaindir> there are several files. Print the names of those that contain <word> but not <word2>.
<plaindir>: which ones have <word> and lack <word2>
$list the files lying in <plaindir> where <word> occurs and <word2> never does
files in <plaindir>, not deeper, having <word> while <word2> is missing
of the files in <plaindir> that say <word>, which don't say <word2> anywhere?
I need every file in <plaindir> with <word> that has no <word2>
print the name of each file in <plaindir> containing <word> unless it contains <word2> too
what in <plaindir> has a <word> but not a single <word2>? names only
names only: files in <plaindir> where <word> is found and <word2> is not

= plain-in-all-both parse
> grep -lZ '<word>' <plaindir>/* | xargs -0 -r grep -l '<word2>'
which files in <plaindir> mention both <word> and <word2>
names of the files directly in <plaindir> that contain <word> and also <word2>, on whatever line
files of <plaindir> with <word> as well as <word2> somewhere in them
In <plaindir> there are several files. Print the names of those that contain <word> and <word2>, not necessarily in the same line.
<plaindir>: which ones have both <word> and <word2>
$list the files lying in <plaindir> where <word> and <word2> both occur
files in <plaindir>, not deeper, having <word> and <word2>
of the files in <plaindir> that say <word>, which say <word2> too?
I need every file in <plaindir> in which <word> and <word2> are found
print the name of each file in <plaindir> containing <word> if it contains <word2> too
both words needed, <word> and <word2>: which files of <plaindir> have them
names only: files in <plaindir> with <word> somewhere and <word2> somewhere

= plain-all-not-third quiet
> grep '<word>' <file> | grep '<word2>' | grep -v '<word3>'
lines of <file> with <word> and <word2> but not <word3>
in <file>, <word> together with <word2> in one line, unless <word3> is there as well
<file>: needs <word>, needs <word2>, must not have <word3>
$show what in <file> mentions both <word> and <word2> while leaving out <word3>
Print the lines of <file> that contain <word> and <word2> and do not contain <word3>.
which lines in <file> have <word> and also <word2> yet no <word3>
both <word> and <word2>, never <word3>: lines of <file>
filter <file> for <word>, then <word2>, and throw the <word3> lines out of what is left
from <file> I want each line having <word> plus <word2> except those with <word3>
three greps on <file>: keep <word>, keep <word2>, drop <word3>
<word> and <word2> at once in <file>, minus anything about <word3>
lines where <word> meets <word2> in <file>, <word3> excluded

= plain-but-neither quiet
> grep '<word>' <file> | grep -vE '<word2>|<word3>'
lines of <file> with <word> but neither <word2> nor <word3>
everything in <file> about <word>, without <word2> and without <word3>
<file>: <word> yes, <word2> no, <word3> no
$show the <word> lines of <file> except those that mention <word2> or <word3>
Print the lines of <file> that contain <word> and contain neither <word2> nor <word3>.
which <word> lines in <file> have no <word2> and no <word3>
grep <word> in <file>, then throw out what has <word2> or <word3>
the <word> lines from <file> minus <word2> minus <word3>
I want <word> in <file> but spare me <word2> and <word3>
<word> lines of <file> that are free of both <word2> and <word3>
from <file> keep what says <word>, unless <word2> or <word3> is in the line
lines in <file> where <word> stands and <word2> and <word3> do not

= plain-merge-ext quiet
> sort -m *.<ext>
merge all .<ext> files here, each is sorted already
the .<ext> files are sorted: put them together into one sorted stream without sorting again
$show all the sorted .<ext> files merged in order
merge the sorted <ext> files of this folder with sort -m
one ordered list from all *.<ext>, every one of which is in order itself
combine the .<ext> files here keeping the order, they are presorted
interleave my sorted .<ext> files so that the result stays sorted
Each .<ext> file in this folder is sorted. Merge them all and print the result.
all .<ext> files are in order already, merge don't re-sort
how do I merge any number of sorted .<ext> files?
sorted merge of every .<ext> file here
join the ordered .<ext> files to one ordered output

= plain-merge-in parse
> sort -m <plaindir>/*.<ext>
merge the .<ext> files in <plaindir>, each is sorted already
the .<ext> files of <plaindir> are sorted: make one sorted stream of them without sorting again
$show all the sorted .<ext> files of <plaindir> merged in order
merge the sorted <ext> files in <plaindir> with sort -m
one ordered list from all .<ext> in <plaindir>, every one of which is in order itself
combine the .<ext> files in <plaindir> keeping the order, they are presorted
interleave the sorted .<ext> files from <plaindir> so that the result stays sorted
In <plaindir> each .<ext> file is sorted. Merge them all and print the result.
the .<ext> in <plaindir> are in order already, merge don't re-sort
how do I merge the sorted .<ext> files lying in <plaindir>?
sorted merge of every .<ext> file in <plaindir>
join the ordered .<ext> files of <plaindir> to one ordered output

= plain-merge-unique
> sort -mu <sorted> <sortedb>
merge <sorted> and <sortedb>, both sorted, each line once
the sorted lists <sorted> and <sortedb> as one sorted list without duplicates, no re-sorting
$show the merge of the sorted files <sorted> and <sortedb>, repeats dropped
<sorted> and <sortedb> are in order: merge them and drop double lines
combine presorted <sorted> and <sortedb> keeping order and removing duplicates
one ordered list from <sorted> and <sortedb>, already sorted, unique lines only
how do I merge two sorted files, <sorted> and <sortedb>, so that shared lines come only once?
Merge the sorted files <sorted> and <sortedb>; lines in both are printed once.
sort -m with -u on <sorted> and <sortedb>
unique sorted merge of <sorted> with <sortedb>
join the ordered lists <sorted> and <sortedb>, no entry twice
merge but don't repeat: <sorted> and <sortedb>, both sorted already

= plain-month-most
> find <where> -type f -printf '%TY-%Tm\n' | sort | uniq -c | sort -rn | head -n 1
in which month were most files <where> last changed?
the month with most files <where>, by modification date, with the number
which month do most of the files <where> come from
busiest month by date of the files <where>, count included
Print the year and month in which the most files <where> were modified, with the count.
count the files <where> by month of change and show only the top month
tell me the one month that has most files <where>
what month was I most active in, judging by the files changed <where>?
top month for modified files <where>
of all months, the one with the largest number of files changed <where>
files <where> per month, just the month that leads
month with the highest count of modified files <where>

= plain-day-most
> find <where> -type f -printf '%TY-%Tm-%Td\n' | sort | uniq -c | sort -rn | head -n 1
on which day were most files <where> last changed?
the day with most files <where>, by modification date, with the number
which date do most of the files <where> have
busiest day by date of the files <where>, count included
Print the date on which the most files <where> were modified, with the count.
count the files <where> by day of change and show only the top day
tell me the one day that has most files <where>
what day was I most active on, judging by the files changed <where>?
top day for modified files <where>
of all dates, the one with the largest number of files changed <where>
files <where> per day, just the day that leads
date with the highest count of modified files <where>

= plain-in-all-three quiet
> comm -12 <(comm -12 <(sort <bare>) <(sort <bare2>)) <(sort <bare3>)
lines that are in all three lists <bare>, <bare2> and <bare3>, unsorted
who is on every one of the lists <bare>, <bare2>, <bare3>?
$show what <bare>, <bare2> and <bare3> all have in common
common to all three: <bare>, <bare2>, <bare3>
Print the lines that occur in each of the files <bare>, <bare2> and <bare3>, which are not sorted.
names that stand in <bare> and in <bare2> and in <bare3>
the overlap of three lists, <bare> with <bare2> with <bare3>
which entries do <bare>, <bare2> and <bare3> share?
I need the lines present in <bare>, in <bare2> and in <bare3> too, order does not matter
intersection of the unsorted files <bare>, <bare2> and <bare3>
only lines that none of <bare>, <bare2>, <bare3> lacks
came all three times: in <bare>, <bare2> and <bare3>

= plain-sorted-into-folder parse
> for f in <plaindir>/*.<ext>; do sort "$f" > "<plaindir2>/$(basename "$f")"; done
for each .<ext> in <plaindir> write it sorted to a file of the same name in <plaindir2>
sort every <ext> file of <plaindir> and put the sorted ones into <plaindir2>, names unchanged
sorted versions of all .<ext> from <plaindir> go to <plaindir2> under the same names
loop over the .<ext> files in <plaindir>, sort each one into <plaindir2>
make sorted copies of the .<ext> files in <plaindir>, they belong in <plaindir2> with their old names
Each .<ext> file in <plaindir> should be sorted and saved in <plaindir2> by the same name, originals untouched.
the .<ext> in <plaindir> one after the other, sorted, into <plaindir2>, file names kept
how do I sort all .<ext> of <plaindir> into separate files in <plaindir2>?
leave <plaindir> alone but give me its .<ext> files sorted line by line in <plaindir2>
take the .<ext> files from <plaindir>, sort their lines, store them as <plaindir2>/same name
fill <plaindir2> with sorted copies of the .<ext> files lying in <plaindir>
for loop: sort each of the .<ext> in <plaindir>, output file in <plaindir2> is called the same

= plain-attribute quiet
> grep -oP '<jsonkey>="\K[^"]*' <anyfile>
all the <jsonkey>="..." in <anyfile>, just what is between the quotes
what values does the attribute <jsonkey> take in <anyfile>
$show the value of every <jsonkey>="..." attribute of <anyfile>
pull the <jsonkey> attributes out of <anyfile>, value only
<anyfile>: whatever stands in quotes after <jsonkey>=
Print the quoted value behind each <jsonkey>= in <anyfile>, without the quotes.
attribute values of <jsonkey> in <anyfile>, one per line
from <anyfile> I need the text inside the quotes of <jsonkey>="..."
list what every <jsonkey> attribute is set to in <anyfile>
each <jsonkey>="something" in <anyfile>: only the something
get the <jsonkey> values from the tags in <anyfile>
how do I cut the contents of <jsonkey>="..." out of <anyfile>?

= plain-attribute-unique quiet
> grep -oP '<jsonkey>="\K[^"]*' <anyfile> | sort -u
which different values does the attribute <jsonkey> take in <anyfile>
all the <jsonkey>="..." in <anyfile>, what is between the quotes, each once
$show the distinct values of the <jsonkey>="..." attributes of <anyfile>
pull the <jsonkey> attributes out of <anyfile>, value only, no repeats
<anyfile>: whatever stands in quotes after <jsonkey>=, sorted and unique
Print every different quoted value behind <jsonkey>= in <anyfile> one time.
unique attribute values of <jsonkey> in <anyfile>
from <anyfile> I need the text inside the quotes of <jsonkey>="...", without duplicates
what is <jsonkey> ever set to in the tags of <anyfile>? each value once
each <jsonkey>="something" in <anyfile>: only the something, doubles dropped
sorted set of <jsonkey> values from the tags in <anyfile>
the <jsonkey> attributes used in <anyfile>, by value, each a single time

= plain-name-before-lines quiet
> grep -H '' *.<ext>
put the file name in front of every line of the .<ext> files here
$show all lines of all .<ext> files, each with its file's name before it
every line of every .<ext> here, prefixed with where it comes from
print the <ext> files with the name of the file at the start of each line
the whole contents of the .<ext> files, file name before each line
I want to see all the .<ext> files at once and know for each line which file it is from
grep that matches everything in *.<ext> and prints the names as well
label each line of the .<ext> files with its file
name: line, for each line in the .<ext> files of this folder
all .<ext> here as one listing, every line marked with its file name
cat the .<ext> files, but with the name in front of every line
Print each line of the .<ext> files in this folder preceded by the name of its file.

= plain-shell-functions quiet
> grep -oE '^[[:alnum:]_]+ *\(\)' <script> | tr -d ' ()'
names of the shell functions defined in <script>
which functions does the shell script <script> define, only the names
$list the functions name() of <script> without the parentheses
shell functions of <script>, names only
Print the name of every shell function in <script>, without its brackets.
<script>: what shell functions are in there, by name
from <script> take the lines like name() and print just the name
what can I call in <script>? the names of its shell functions
an overview of the function names in the bash script <script>, no ()
all name() definitions at the beginning of lines in <script>, name without ()
bash function names in <script>
get the names before () out of the script <script>

= plain-at-least-names quiet
> sort <file> | uniq -c | awk '$1 >= <small> { print $2 }'
only the names that stand in <file> at least <small> times, without the count
which words, one a line in <file>, come up <small> times or more? don't show how often
$list the one-word lines found at least <small> times in <file>, no counts
<file>: who is there <small> or more times, names only
Print each name that occurs at least <small> times in <file>, once and without its count.
names in <file> with no fewer than <small> entries, leaving the numbers out
everybody listed <small> times or more in <file>, just the name
who signed up at least <small> times in <file>? only names
from <file>, one word per line, those with a minimum of <small> occurrences, count not shown
those names of <file> that are repeated to at least <small>, counts dropped
regulars in <file>: <small> times or oftener, without figures
the words in <file> that make up at least <small> lines, word only

= plain-folder-entries-asc
> for d in */; do echo "$(ls "$d" | wc -l) $d"; done | sort -n
which of these folders is emptiest? entries per folder, fewest first
number of entries in each folder here, sorted from the fewest
$show the folders here with their entry counts, smallest count on top
folders here by how little is in them, count in front
Print for each folder here the number of its entries and its name, sorted by the number, lowest first.
entry counts of all the subfolders, ascending
how many things are in each folder, least full first
order the folders of this directory by number of entries, ascending, with the numbers
least filled folders first, with how many entries each has
the subfolders from emptiest to fullest, counting entries
per folder here its entry count, low to high
rank these folders by number of entries, small ones first

= plain-folder-entries-desc
> for d in */; do echo "$(ls "$d" | wc -l) $d"; done | sort -rn
which of these folders is fullest? entries per folder, most first
number of entries in each folder here, sorted from the most
$show the folders here with their entry counts, largest count on top
folders here by how much is directly in them, entry count in front, descending
Print for each folder here the number of its entries and its name, sorted by the number, highest first.
entry counts of all the subfolders, descending
how many things lie directly in each folder, the fullest first
order the folders of this directory by number of entries, descending, with the numbers
most filled folders first, with how many entries each has
the subfolders from fullest to emptiest, counting direct entries
per folder here its entry count, high to low
rank these folders by number of entries, full ones first

= plain-day-distinct quiet
> grep '<date>' <log> | awk '{ print $<col> }' | sort -u | wc -l
how many different values of <col> are there in the <date> lines of <log>
unique visitors on <date> in <log>, the visitor is <col>
<log>, only <date>: number of distinct <col>
$count the different <col> entries of <log> for <date>
On <date>, how many different users does <log> have? The user is <col>.
of the lines of <log> with <date>, count every <col> once
number of distinct values in <col> among the lines about <date> in <log>
for <date> say how many different ones there are in <col> of <log>
how many people were there on <date> according to <log>, one per different <col>
take <date> from <log>, look at <col> and count without repeats
distinct <col> on <date> in <log>, just how many
lines dated <date> in <log>: how many different values in <col>?

= plain-agent-one
> awk -F'"' '{ print $6 }' <weblog> | sort | uniq -c | sort -rn | head -n 1
which user agent is seen most in <weblog>
the commonest browser string of the web log <weblog>, with its count
most frequent user agent in <weblog>
what browser do most requests in <weblog> come from?
Print the user agent with the most requests in <weblog> and the number of them.
<weblog>: number one among the user agents
top user agent of <weblog>, only that
the agent that leads in <weblog>, how often
who reads my site with what? the most used agent in <weblog>
in the apache log <weblog>, the single most common user agent
which client program made most of the requests logged in <weblog>
user agent with the highest number of lines in <weblog>

= plain-capitalised-tally quiet
> grep -oE '\b[A-Z][a-z]+\b' <file> | sort | uniq -c | sort -rn
capitalised words in <file> by frequency
how often does each word with a capital come up in <file>, most often first
$count the words of <file> that begin with a capital letter, commonest on top
words starting with a capital in <file>, with counts, descending
Print each capitalised word of <file> with the number of its occurrences, the most frequent first.
<file>: names, that is capitalised words, ranked by how often they occur
which capitalised words does <file> use most
tally of the words written with an initial capital in <file>, high to low
frequency list of capitalised words from <file>
who is mentioned most in <file>? count the words with a big first letter, most first
rank the words of <file> that start upper-case and go on lower-case
names in <file> counted: capitalised words and their counts, largest first

= plain-markdown-headings quiet
> grep -E '^#+ ' <file>
the markdown headings in <file>
headings of the markdown document <file>
$show all headings, whatever level, of the markdown file <file>
table of contents of <file>: its lines with # or ## or ### and a space in front
what chapters does the markdown text <file> have? heading lines as they are
Print every heading line of the markdown file <file>.
<file>: markdown headings, all levels
outline of the markdown <file>, headings only
which lines of <file> are markdown headings
just the # and ## headings from <file>
markdown titles and subtitles in <file>
skip the text of <file>, I only want its markdown headings

= plain-markdown-headings-bare quiet
> grep -E '^#+ ' <file> | sed -E 's/^#+ //'
the markdown headings in <file> without the #
headings of the markdown document <file>, hash signs taken off
$show all headings of the markdown file <file>, but not their # signs
table of contents of <file>: markdown headings, leading #s removed
what chapters does the markdown text <file> have? titles only, no #
Print every heading of the markdown file <file> without its leading # characters.
<file>: text of the markdown headings, all levels, no hashes
outline of the markdown <file>, headings stripped of #
markdown titles in <file> as plain text
heading texts from <file> with the # and ## cut off
clean list of the markdown headings of <file>, no ## before them
the titles in the markdown <file>, minus the hash marks

= plain-words-top-saved change
> tr -s '[:space:]' '\n' < <file> | sort | uniq -c | sort -rn | head -n <n> > <new>
save the <n> most frequent words of <file> to <new>
write the <n> commonest words in <file> with their counts to <new>
<new> should hold the top <n> words of <file>, counted
put into <new> which <n> words come up most in <file>
count the words of <file> and store the <n> leading ones in <new>
Find the <n> words that occur most often in <file> and write them, with counts, to <new>.
top <n> words from <file> into <new>
make <new> out of the <n> most used words in <file>
the <n> favourite words of <file>, counts in front, redirected to <new>
I need a file <new> with the <n> words found most in <file>
word ranking of <file>, first <n>, saved as <new>
send the <n> most repeated words of <file> to the file <new>

= plain-matches-per-minute quiet
> grep '<word>' <file> | cut -c1-16 | sort | uniq -c
<word> lines per minute in <file>, lines begin with date and time like 2024-05-17 12:34
count the <word> lines of <file> for each minute, the time stamp is the first 16 characters
how many lines with <word> are there per minute in <file>? stamps like 2024-05-17 12:34:56 come first
<file>: <word> by the minute, stamp in the first 16 characters
per minute number of <word> in <file>, whose lines start with YYYY-MM-DD HH:MM
Every line of <file> begins with a date and time. Count the lines with <word> for each minute.
tally <word> lines of <file> minute by minute
at which minutes does <word> occur in <file> and how often in each
group the <word> lines in <file> by minute and count them
<word> minute by minute, counted, from <file> with its leading time stamps
$count <word> in <file> minute-wise, lines start with the time stamp
<word> rate per minute from <file>, using the first 16 characters of each line

= plain-lines-per-day
> cut -c1-10 <file> | sort | uniq -c
count the lines per day in <file>, each starts with a date like 2024-05-17
how many lines has <file> for each date? the date is the first 10 characters
<file>: entries per day, every line begins with YYYY-MM-DD
lines per date in <file>, date at the beginning of the line
Every line of <file> begins with a date of 10 characters. Print each date with its number of lines.
day by day, how much was written to <file>, lines start with the day
group <file> by the date in its first ten characters and count
number of entries of each day in <file>, which has the date in front of every line
tally the dates at the start of the lines in <file>
how busy was each day according to <file>, dates leading the lines
for each day its line count, <file> has dates like 2023-11-02 in front
daily totals of lines in <file>, by the leading date

= plain-matches-by-col quiet
> grep '<word>' <log> | awk '{ print $<col> }' | sort | uniq -c
count the <word> lines of <log> for each value of <col>, in the order of the values
<word> in <log> per <col>, values in order
how many <word> lines are there per <col> in <log>? ordered by <col>
of the lines with <word> in <log>, a tally of <col> sorted by value
<log>: only <word>, grouped by <col> and counted, values ascending
Take the lines with <word> from <log> and count how often each value of <col> occurs, ordered by value.
for every value in <col> of <log> the number of its <word> lines, alphabetical
<word> lines by date, <log>, the date is <col>
<word> per day in <log> where <col> is the day
break the <word> lines in <log> down by <col>, listed in order of <col>
how are the <word> lines of <log> spread over <col>, counts by value
filter <log> on <word>, then tally <col>, not sorted by count

= plain-matches-by-col-ranked quiet
> grep '<word>' <log> | awk '{ print $<col> }' | sort | uniq -c | sort -rn
rank the values of <col> by their number of <word> lines in <log>
<word> in <log> per <col>, most first
how many <word> lines are there per <col> in <log>? largest count on top
of the lines with <word> in <log>, a tally of <col>, commonest first
<log>: only <word>, grouped by <col>, counted and sorted by count descending
Take the lines with <word> from <log> and count how often each value of <col> occurs, most frequent first.
who causes most <word> in <log>? counts by <col>, high to low
<word> lines by user, <log>, the user is <col>, worst first
top list of <col> among the <word> lines of <log>
break the <word> lines in <log> down by <col>, biggest number first
which values of <col> come with <word> most often in <log>, descending with counts
filter <log> on <word>, then tally <col> and sort the tally highest first

= plain-matches-by-col-one quiet
> grep '<word>' <log> | awk '{ print $<col> }' | sort | uniq -c | sort -rn | head -n 1
which day had most <word> lines? <log>, the day is <col>
the value of <col> with the most <word> lines in <log>, and how many
who has most <word> in <log>? the name is <col>, only the first
commonest <col> among the lines with <word> in <log>
<log>: of the <word> lines, the single most frequent <col>
Take the lines with <word> from <log> and print the value of <col> that occurs most often, with its count.
the one <col> that leads in <word> lines in <log>
worst <col> of <log> by number of <word> lines, just that one
for <word> in <log>, which <col> comes up more than any other
number one by <col> when counting the <word> lines of <log>
whose <word> count is highest in <log>, going by <col>
top <col> for <word> in <log>

= plain-first-letter-tally
> cut -c1 <file> | sort | uniq -c
how many lines start with each letter, <file>
count the first letters of the lines in <file>
<file>: number of entries for A, for B, for C and so on
tally of the first character of every line of <file>
distribution of the first letter in <file>
distribution of leading digits in <file>
Print each first character that occurs in <file> with the number of lines beginning with it.
how many names in <file> begin with each letter of the alphabet
for every initial the number of lines in <file>
group the lines of <file> by their first character and count
initials in <file> with their counts
what do the lines of <file> begin with, by first character, counted

= plain-first-letter-commonest
> cut -c1 <file> | sort | uniq -c | sort -rn | head -n 1
most common first letter of the lines in <file>
with which letter do most lines of <file> begin
which initial is commonest among the names in <file>, with its count
<file>: the leading first letter, by number of lines
Print the first character that most lines of <file> start with and how many lines that is.
what letter do the names in <file> start with most often
the one initial that occurs most in <file>
most frequent first character in <file>
top initial of the entries in <file>
count the first letters of <file> and show only the most frequent
under which letter of the alphabet are most entries of <file>
the first digit or letter that begins the most lines of <file>

= plain-length-distribution
> awk '{ print length }' <file> | sort -n | uniq -c
distribution of line lengths in <file>
how many lines of each length has <file>
count the lines of <file> by their length
<file>: for every line length, how often it occurs
tally of line lengths in <file>, shortest first
Print each length that a line of <file> has and the number of lines that long.
histogram of the lengths of the lines in <file>, as counts
how many words of each number of letters, <file> has one word a line
group the lines of <file> by number of characters and count
which line lengths are there in <file> and how many of each
line length statistics for <file>: count and length
number of lines per length in <file>

= plain-missing-numbers quiet
> comm -23 <(seq <line> <lineb> | sort) <(sort <bare>)
which numbers between <line> and <lineb> are missing from <bare>
numbers from <line> to <lineb> that don't stand in <bare>
$show the numbers of <line> to <lineb> that <bare> lacks
<bare> has a number on each line: which of <line> through <lineb> aren't there?
gaps in <bare>: numbers from <line> up to <lineb> not listed
which invoice numbers, <line> to <lineb>, are not in <bare>
Print every number from <line> to <lineb> that does not occur as a line of <bare>.
is any number from <line> to <lineb> absent in <bare>? print those
out of <line>..<lineb>, the ones <bare> does not have
missing ids: <line> to <lineb> compared with the lines of <bare>
find the holes in the numbering of <bare>, which should run from <line> to <lineb>
what is left of <line> to <lineb> after taking away the numbers in <bare>

= plain-column-only-second quiet
> comm -13 <(cut -d, -f<col> <csv> | sort -u) <(cut -d, -f<col> <csv2> | sort -u)
compare <col> of <csv> with that of <csv2>: which values are new in <csv2>
values of <col> that only <csv2> has and <csv> hasn't
which entries in <col> of <csv2> were not in <csv> yet
new customers: <col> of <csv2> without what <col> of <csv> has
what did <csv2> gain in <col> compared with <csv>
Print the values in <col> of <csv2> that do not occur in <col> of <csv>.
<col> values found in <csv2> and missing from <csv>
<csv> is old and <csv2> new: which <col> values were added
in <col>, what does <csv2> have that <csv> lacks
added values of <col> going from <csv> to <csv2>
by <col>, everything in <csv2> that <csv> does not know
those <col> values which are just in the second of <csv> and <csv2>

= plain-columns-per-file
> for f in *.csv; do echo "$f: $(head -n 1 "$f" | tr ',' '\n' | wc -l)"; done
for all csv files here, print name and number of columns
how many columns has each csv in this folder, by its header
columns per .csv file, name: number
every csv here with how many columns it has
loop over the csv files and tell the number of columns of each
Print the name of each CSV file here, a colon and the number of its columns.
number of fields in the header of each .csv, with the file name
how wide are my csv files? columns for each
csv files of this folder and their column counts
count the columns of all .csv files, one line per file
column count behind the name of each csv
do all my csv files have the same number of columns? list them with it

= plain-both-values-count
> awk -F, '$<colnum> == "<value>" && $<colnum2> == "<value2>"' <csv> | wc -l
how many lines of <csv> have <value> in <colnum> and <value2> in <colnum2>
$count the rows in <csv> where <colnum> is <value> and <colnum2> is <value2>
number of records of <csv> with <colnum> equal to <value> and also <colnum2> equal to <value2>
<csv>: <colnum> <value> together with <colnum2> <value2>, how many rows
in <csv>, how often does <value> in <colnum> meet <value2> in <colnum2>
Print only the number of rows of <csv> whose <colnum> is <value> and whose <colnum2> is <value2>.
how many said <value> in <colnum> and <value2> in <colnum2>, from <csv>
count of <csv> lines fulfilling both: <colnum> = <value>, <colnum2> = <value2>
rows with <value> as <colnum> and <value2> as <colnum2> in <csv>, just count them
tell me the number of entries in <csv> for which <colnum> reads <value> and <colnum2> reads <value2>
two conditions on <csv>, <colnum> <value> and <colnum2> <value2>: the count
how large is the group with <colnum> <value> and <colnum2> <value2> in <csv>

= plain-paragraph-n quiet
> awk 'BEGIN { RS = "" } NR == <small>' <file>
paragraph <small> of <file>
get the <small>th paragraph of <file>
$show only paragraph number <small> from <file>
the <small>th block of text in <file>, blocks are separated by blank lines
<file>: print its <small>th paragraph
Print the <small>th paragraph of <file>, paragraphs being divided by empty lines.
what does paragraph <small> of <file> say
just the <small>th paragraph in <file>, please
out of <file> I want paragraph <small>
text of the <small>th paragraph of <file>
the lines of the <small>th blank-line-separated block of <file>
read me paragraph <small> in <file>

= plain-ips-over quiet
> grep -oE '([0-9]{1,3}\.){3}[0-9]{1,3}' <log> | sort | uniq -c | awk '$1 > <n>'
IP addresses in <log> that show up more than <n> times
which IPs occur over <n> times in <log>, with counts
$list every ip address found more than <n> times in <log> and how often
<log>: addresses seen more than <n> times
Print the IP addresses that appear more than <n> times anywhere in <log>, with their counts.
pull the IP addresses out of <log>, count, keep those above <n>
noisy IPs: more than <n> appearances in <log>
who knocks more than <n> times? IP addresses extracted from <log>, counted
only the IPs whose count in <log> exceeds <n>
ip addresses with over <n> mentions in <log>
extract the addresses from <log> and show the ones that come up more than <n> times
every IP in <log> that has a count greater than <n>

= plain-random-sorted
> shuf -n <n> <file> | sort
<n> random lines from <file>, sorted
pick <n> lines of <file> by chance and put them in order
$show a random selection of <n> lines of <file> in alphabetical order
<file>: draw <n> at random, sort them
choose <n> names out of <file> randomly, print them alphabetically
Print <n> randomly chosen lines of <file> in sorted order.
alphabetical list of <n> winners drawn from <file>
a sorted sample of <n> lines from <file>
draw <n> from the lines of <file> and sort what you drew
<n> lines by lot from <file>, ordered
any <n> lines of <file>, random, then sorted
sample <n> random lines of <file> and sort the sample

= plain-biggest-per-folder
> for d in */; do echo "$d$(ls -S "$d" | head -n 1)"; done
the biggest file of each folder here, with the folder
for each folder here its largest file, as folder/file
which file is the biggest in every one of these folders? path each
one line per folder: the largest thing in it, folder in front
go through the folders here and name the heaviest file of each
Print for each folder here the path of the largest file directly in it.
biggest file per subfolder, with the subfolder's name
largest item in each directory here, folder name before it
loop over the folders and show what is largest in each
folder by folder the biggest file
each folder here, and the file of greatest size in it
in every subfolder of this one, what takes most room? one file each

= plain-newest-per-folder
> for d in */; do echo "$d$(ls -t "$d" | head -n 1)"; done
newest file in every folder here, with the folder
for each folder here its latest file, as folder/file
which file is the newest in every one of these folders? path each
one line per folder: the most recent thing in it, folder in front
go through the folders here and name the last changed file of each
Print for each folder here the path of the most recently modified file directly in it.
newest file per subfolder, with the subfolder's name
latest item in each directory here, folder name before it
loop over the folders and show what changed last in each
folder by folder the newest file
each folder here, and the file changed most recently in it
in every subfolder of this one, what is the latest? one file each

= plain-oldest-per-folder
> for d in */; do echo "$d$(ls -tr "$d" | head -n 1)"; done
oldest file in every folder here, with the folder
for each folder here its oldest file, as folder/file
which file is the oldest in every one of these folders? path each
one line per folder: the thing in it that was not changed for longest, folder in front
go through the folders here and name the oldest file of each
Print for each folder here the path of the least recently modified file directly in it.
oldest file per subfolder, with the subfolder's name
earliest item in each directory here, folder name before it
loop over the folders and show what is oldest in each
folder by folder the oldest file
each folder here, and the file in it with the earliest change
in every subfolder of this one, what is oldest? one file each

= plain-every-nth-numbered
> sed -n '<small>~<small>p' <file> | nl
every <small>th line of <file>, numbered
only each <small>th line from <file> and a number in front counting them
print every <small>th line of <file> and number the printed lines
<file>: each <small>th line, with running numbers
take each <small>th line of <file> and number what you took
Print every <small>th line of <file>, the lines printed being numbered from 1.
one line in <small> of <file>, numbered 1, 2, 3
every <small>th line out of <file> as a numbered list
numbered list of each <small>th line of <file>
go through <file> in steps of <small> lines and number the lines shown
number every <small>th line of <file> and leave the others out
sed and nl: each <small>th line of <file> with numbers

= plain-diff-added-bare quiet
> diff <bare> <bare2> | grep '^>' | cut -c3-
only the new lines in <bare2> compared with <bare>, using diff and without the > signs
what diff says was added in <bare2> against <bare>, bare lines
lines diff marks with > between <bare> and <bare2>, sign cut off
$show the lines added from <bare> to <bare2> as plain text, no > in front
diff <bare> and <bare2>, only additions, without markers
Print the lines that were added to <bare> to get <bare2>, in order and without the > of diff.
added lines of <bare2> over <bare>, clean, no diff marks
the text that <bare2> adds to <bare>, line by line, diff's sign removed
from the diff of <bare> with <bare2> just the added text
with diff: what is new in <bare2> since <bare>? leave off the > and the blank
additions only, <bare> versus <bare2>, > stripped
new lines in <bare2> against <bare> by diff, without the leading marker

= plain-value-part-cut quiet
> grep '<word>' <file> | cut -d: -f2
show only the part after the colon of the lines with <word> in <file>
the second colon-separated part of the <word> lines in <file>
<file>: lines with <word>, what stands behind the colon
take the lines of <file> with <word> and cut out what follows the colon
what comes after the : in the <word> lines of <file>
Print for each line of <file> that contains <word> only the field after the first colon.
from <file>, <word> lines, just the right side of the colon
behind the colon in the lines mentioning <word>, file <file>
grep <word> in <file> and keep field two, colon as separator
value after the colon for every line with <word> of <file>
lines like "<word>: something" in <file>, only the something
for <word> lines of <file> drop everything up to the colon

= plain-before-colon-ranked
> cut -d: -f1 <file> | sort | uniq -c | sort -rn
who wrote how many lines in <file>? the name stands before the colon, most first
lines per person in <file>, the person stands before the first colon, ranked
count what comes before the colon in the lines of <file>, commonest first
<file> has lines like "name: text". Count the lines of every name, most lines first.
how often does each speaker speak in <file>, speaker before the colon, descending
tally the part before the first : in <file>, highest count on top
posts by author from <file>, author then colon, sorted by number descending
<file>: colon-separated, count the first field, largest number first
ranking of the names in front of the colon in <file>
frequency of the text left of the colon in <file>, high to low
cut <file> at the colon and count the left parts, most frequent on top
which names lead the lines of <file>, up to the colon, with counts from most to least

= plain-before-colon-one
> cut -d: -f1 <file> | sort | uniq -c | sort -rn | head -n 1
who wrote the most lines in <file>? the name stands before the colon
the person with most lines in <file>, lines are "name: text"
what comes before the colon most often in <file>, with the count
<file> has lines like "name: text". Which name has the most lines?
the busiest speaker in <file>, speaker before the colon
commonest text left of the first : in <file>, just that one
who talks most in <file>, going by what stands before the colon
<file>: colon-separated, the most frequent first field
number one among the names in front of the colon in <file>
most frequent part before the colon in <file> and how often
cut <file> at the colon and tell me the left part that occurs most
top author of <file>, author before the colon

= plain-lacking-count quiet
> grep -rL '<word>' <dir> | wc -l
how many files in <dir> have no <word> in them, with subfolders, only the number
files under <dir> lacking <word>: how many
$count the files below <dir> that do not contain <word>
number of files in the tree <dir> without <word>
in how many files of <dir>, deeper ones included, is <word> missing?
Print only the number of files under <dir> in which <word> does not occur.
<dir>: count of files not mentioning <word>, recursively
how many of the files anywhere in <dir> never say <word>
how many files below <dir> are still without <word>
tell me the number of files in and below <dir> where <word> is not found
just the count: files under <dir> with no line containing <word>
files without <word> in the whole of <dir>, counted

= plain-paths-folders
> sed 's|/[^/]*$||' <file> | sort -u
<file> lists paths: print only their folders, each once
the different folders of the paths in <file>
cut the file names off the paths in <file> and show what folders remain, no repeats
which directories occur in the list of paths <file>
every line of <file> is a path. Print the unique directories without the file names.
$show the distinct directory parts of the paths that <file> contains
drop everything from the last slash on in <file> and list the rest uniquely
folders of the paths listed in <file>, sorted, no doubles
<file>: the path list's directories, one time each
remove the last component of each path in <file>, unique results
unique parent folders for the paths in <file>
from the paths in <file> I need the set of folders

= plain-over-names-sorted quiet
> awk '$<colnum> > <lineb> { print $<colnum2> }' <log> | sort
which <colnum2> of <log> have more than <lineb> in <colnum>, alphabetically
<log>: <colnum2> of the lines with over <lineb> in <colnum>, sorted
print <colnum2> for each line of <log> whose <colnum> is greater than <lineb>, in alphabetical order
who has more than <lineb> in <colnum> of <log>? the names are <colnum2>, sorted please
sorted list of <colnum2> where <colnum> exceeds <lineb>, file <log>
Print, sorted, <colnum2> of those lines of <log> in which <colnum> is above <lineb>.
lines of <log> with <colnum> bigger than <lineb>, only <colnum2>, A to Z
names (<colnum2>) above <lineb> (<colnum>) in <log>, in order
from <log> pick <colnum2> when <colnum> is over <lineb> and sort the result
alphabetical list of all <colnum2> with <colnum> larger than <lineb> in <log>
if <colnum> is more than <lineb>, list <colnum2>, sorted, from <log>
sort what awk gives for <colnum2> of <log> where <colnum> > <lineb>

= plain-best-names
> sort -k<colnum>,<colnum>nr <log> | head -n <small> | awk '{ print $<colnum2> }'
sort <log> by <colnum>, highest number first, and only print <colnum2> of the best <small>
the <small> best by <colnum> in <log>, just <colnum2>
names of the top <small> in <log>: names are <colnum2>, points <colnum>
<colnum2> of the <small> lines with the largest <colnum> in <log>
who are the first <small> in <log> by <colnum>? print <colnum2> only
Print <colnum2> of the <small> lines of <log> that have the highest number in <colnum>, highest first.
<log>: rank by <colnum> descending, <small> winners, <colnum2> and nothing else
podium of <log>: <small> highest in <colnum>, shown by <colnum2>
leave only <colnum2> of the <small> leading lines when <log> is ordered by <colnum> numerically, descending
<small> leaders of <log> by the number in <colnum>, only their <colnum2>
which <small> have most in <colnum> of <log>, give <colnum2> alone
order <log> by <colnum> from the top, keep <small>, print <colnum2>

= plain-long-words-ranked quiet
> tr -s '[:space:]' '\n' < <file> | awk 'length > <small>' | sort | uniq -c | sort -rn
words longer than <small> letters in <file> with how often they occur, most first
count the words of <file> that have more than <small> letters, commonest first
<file>: frequency of its longer words, over <small> characters, descending
which words above <small> letters does <file> use most, with counts
word count list for <file> leaving out words of <small> letters or fewer, most frequent on top
Print each word of <file> longer than <small> characters with its number of occurrences, highest first.
frequent long words in <file>, more than <small> letters each, ranked
ignore the short words of <file>, up to <small> letters, and rank the others by frequency
ranking of the words with over <small> characters in <file>
how often does each word of more than <small> letters come up in <file>, high to low
long words (> <small> letters) of <file>, tallied, largest tally first
tally all words in <file> except those with at most <small> letters, sorted by count descending

= plain-times-unique quiet
> grep -oE '[0-9]{2}:[0-9]{2}' <file> | sort -u
extract all times like 12:45 from <file>, earliest first, no doubles
which clock times occur in <file>? each once, in order
<file>: the different times of day, hh:mm
every time like 09:30 in <file>, sorted, duplicates dropped
distinct times (two digits, colon, two digits) in <file>
Print each time of the form HH:MM that appears in <file> once, sorted.
list the clock times of <file> without repeats
unique hh:mm times from <file>
set of times found in <file>, like 17:05
what times are mentioned in <file>, no time twice
pull the times of day out of <file>, sorted and unique
times such as 08:15 in <file>, every different one a single time

= plain-german-dates quiet
> grep -oE '[0-9]{2}\.[0-9]{2}\.[0-9]{4}' <file>
dates in the form 24.12.2023 in <file>
all dates written with dots, day.month.year, in <file>
$show every date like 01.05.2024 from <file>
<file>: dates dd.mm.yyyy only
pull out of <file> what looks like 31.01.2022
Print the dates of the form DD.MM.YYYY that occur in <file>, one per line.
which dotted dates does <file> mention
German dates, e.g. 03.10.2023, in <file>
just the dd.mm.yyyy dates in the text of <file>
find each day.month.year date in <file> and print only that
dates with full stops between the numbers, from <file>
extract dates such as 17.06.2021 from <file>

= plain-slash-dates quiet
> grep -oE '[0-9]{2}/[0-9]{2}/[0-9]{4}' <file>
dates in the form 12/24/2023 in <file>
all dates written with slashes, like 05/01/2024, in <file>
$show every date with slashes and a four-digit year from <file>
<file>: dates nn/nn/yyyy only
pull out of <file> what looks like 01/31/2022
Print the dates of the form MM/DD/YYYY that occur in <file>, one per line.
which slashed dates does <file> mention
American dates, e.g. 10/03/2023, in <file>
just the mm/dd/yyyy dates in the text of <file>
find each dd/mm/yyyy date in <file> and print only that
dates with slashes between the numbers, from <file>
extract dates such as 06/17/2021 from <file>

= plain-digits-exactly-unique quiet
> grep -oE '\b[0-9]{<small>}\b' <file> | sort -u
the <small>-digit numbers in <file>, each once
codes of exactly <small> digits in <file>, no repeats
<file>: distinct numbers having <small> digits
$show the different <small>-digit numbers that <file> contains
which numbers with precisely <small> digits occur in <file>? unique
Print every number of exactly <small> digits found in <file> one time, sorted.
unique numbers from <file> that are <small> digits long
zip codes, that is <small> digits in a row, in <file>, each a single time
pull all <small>-digit codes out of <file>, doubles dropped
PINs of <small> digits in <file>, sorted and unique
distinct <small>-figure numbers of <file>
numbers made of <small> digits, no more no less, in <file>, without duplicates

= plain-date-commonest quiet
> grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' <file> | sort | uniq -c | sort -rn | head -n 1
which date occurs most often in <file>, dates like 2024-01-31
the commonest YYYY-MM-DD date in <file> and its count
most frequent date in <file>, anywhere in the lines, form 2023-05-17
<file>: the date mentioned more than any other
what day is named most in <file>, dates are year-month-day
Print the date of the form YYYY-MM-DD that occurs most often in <file>, with the number of times.
of all dates in <file> like 2022-12-24, the most frequent one
top date in <file>, counted
pull the dates out of <file> and tell me the commonest
number one among the ISO dates in <file>
which ISO date comes up most in <file>
the date with the most mentions in <file>

= plain-date-span quiet
> grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' <file> | sort | sed -n '1p;$p'
earliest and latest date mentioned in <file>
first and last of the dates like 2024-01-31 in <file>, by time
<file>: oldest and newest date that occurs in it
from when to when do the dates in <file> go
what period does <file> cover, by the dates in it? earliest and latest
Print the earliest and the latest date of the form YYYY-MM-DD in <file>, one per line.
the lowest and the highest YYYY-MM-DD date found in <file>
between which two dates does <file> range
time span of <file>: its earliest ISO date and its latest
which date in <file> is earliest and which is latest
sort the dates in <file>, show only the first and the last of them
oldest and most recent ISO date inside <file>

= plain-dates-how-many
> grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' <file> | sort -u | wc -l
how many different dates are mentioned in <file>, dates like 2024-01-31
number of distinct YYYY-MM-DD dates in <file>
on how many days was something noted in <file>? ISO dates in the text
<file>: how many dates, each counted once
count the different dates that occur in <file>
Print only the number of different dates of the form YYYY-MM-DD in <file>.
how many separate days does <file> mention
unique ISO dates in <file>, just how many
pull the dates out of <file>, drop repeats, count
count days, not mentions: dates like 2023-05-17 in <file>
number of days named in <file>, every date a single time
the dates in <file> without duplicates: how many is that

= plain-header-matches-saved change
> (head -n 1 <csv>; tail -n +2 <csv> | grep '<word>' || true) > <new>
all rows of <csv> with <word> into <new>, with the header
make <new> from <csv>: the header line and the rows that say <word>
write the heading of <csv> and its <word> rows to <new>
<new> should have the header of <csv> and only rows with <word>
filter <csv> for <word>, keep the titles, save as <new>
Save the first line of <csv> and those of its other lines that contain <word> as <new>.
extract the <word> records from <csv> to <new>, header included
into <new>: titles of <csv>, then every row mentioning <word>
I need the <word> part of <csv> as its own file <new>, column titles on top
store <csv> reduced to header plus <word> rows in <new>
copy header and <word> rows of <csv> to <new>
a smaller <csv> named <new> with only the <word> rows and the heading

= plain-in-unique-lines-count parse
> cat <plaindir>/*.<ext> | sort -u | wc -l
unique lines of all .<ext> files in <plaindir> together, how many
how many different lines are there over all .<ext> in <plaindir>
number of distinct lines in the .<ext> files of <plaindir>, taken together
count each line only once across the .<ext> files in <plaindir>
<plaindir>: all .<ext> as one, number of different lines
Print how many distinct lines the .<ext> files in <plaindir> have altogether.
throw the .<ext> files of <plaindir> together, drop repeats, count the lines
how many lines are left of all the .<ext> in <plaindir> without duplicates
the .<ext> lists in <plaindir> combined: how many different entries
different entries in all .<ext> files of <plaindir>, only the number
one number: unique lines over every .<ext> lying in <plaindir>
how many people are on the .<ext> lists of <plaindir>, nobody counted twice

= plain-in-several-files parse
> for f in <plaindir>/*.<ext>; do sort -u "$f"; done | sort | uniq -d
which lines occur in more than one of the .<ext> files in <plaindir>
lines that at least two .<ext> files of <plaindir> share
who is on more than one of the .<ext> lists in <plaindir>
<plaindir>: entries found in several .<ext> files
lines appearing in two or more different .<ext> files of <plaindir>
Print the lines that stand in more than one .<ext> file in <plaindir>, repeats within a file not counting.
which entries do several .<ext> files in <plaindir> have
what turns up in multiple .<ext> of <plaindir>, not just twice in one
names listed in two or more .<ext> of <plaindir>
overlaps between any of the .<ext> lists lying in <plaindir>
lines common to at least two of the .<ext> in <plaindir>
find lines that more than one of <plaindir>'s .<ext> files contains

= plain-ext-blank-counts quiet
> grep -c '^$' *.<ext>
number of blank lines per .<ext> file here
how many empty lines has each .<ext> in this folder
empty lines counted for every .<ext> file
$count the blank lines of each .<ext> file here, with its name
each .<ext> here and its number of empty lines
Print for each .<ext> file here its name and how many empty lines it has.
blank line counts, file by file, for all .<ext>
for all .<ext> files: name and count of empty lines
how many times is a line empty in each .<ext> here
file by file the number of empty lines, only .<ext>
which .<ext> here has how many blank lines
empty lines per .<ext>, this folder only

= plain-ext-most-blank quiet
> grep -c '^$' *.<ext> | sort -t: -k2 -rn | head -n 1
which .<ext> file here has most blank lines
the .<ext> in this folder with the largest number of empty lines, and the number
most empty lines of all .<ext> here: which file
.<ext> file with the most blank lines
which of the .<ext> files is emptiest in the sense of most empty lines
Print the name of the .<ext> file here that has the most empty lines, with the count.
count blank lines per .<ext> here and show only the leader
who has the most empty lines among the .<ext> files
the .<ext> that leads in blank lines
find the .<ext> with more empty lines than any other here
top .<ext> here by number of blank lines
of all .<ext> files, the one with the highest count of empty lines

= plain-ext-line-range
> for f in *.<ext>; do sed -n '<line>,<lineb>p' "$f"; done
show me lines <line> to <lineb> of every .<ext> here
lines <line>-<lineb> from each .<ext> file in this folder
for all .<ext> files here print line <line> through line <lineb> of each
from every .<ext> the lines <line> up to <lineb>
loop over the .<ext> files and print lines <line> to <lineb> of each one
Print lines <line> to <lineb> of each .<ext> file here, one file after the other.
each .<ext> here, just lines <line> to <lineb>
what is on lines <line> to <lineb> of each of my .<ext> files
<line> to <lineb>: these lines of every .<ext>, file after file
the part from line <line> to line <lineb> in each .<ext> here
sed in a loop: lines <line> through <lineb> of all .<ext>, each file for itself
only lines <line>..<lineb> out of each .<ext> in this directory

= plain-date-word-last quiet
> grep '<date>' <file> | grep '<word>' | tail -n <n>
last <n> <word> lines of <date> in <file>
the final <n> lines of <file> that have both <date> and <word>
<file>: <word> on <date>, only the last <n>
of the lines in <file> with <date> and <word>, the last <n>
latest <n> <word> entries from <date> in <file>
Print the last <n> lines of <file> that contain <date> as well as <word>.
how did <date> end in <file>? last <n> lines with <word>
for <date>, the <n> last lines mentioning <word> in <file>
<n> most recent <word> lines dated <date> from <file>
on <date>, what were the last <n> lines with <word> in <file>
tail of <n> lines from the <word> lines of <date> in <file>
lines about <word> on <date>, <file>, last <n> only

= plain-in-first-match parse
> grep -m 1 '<word>' <plaindir>/*.<ext>
the first <word> in every .<ext> of <plaindir>
first line with <word> from each .<ext> file in <plaindir>
where does <word> first occur in each .<ext> of <plaindir>? show that line
for every .<ext> in <plaindir> only its first <word> line
<plaindir>, .<ext> files: one line each, the first that says <word>
Print from each .<ext> file in <plaindir> the first line that contains <word>.
not all, just the first <word> line per .<ext> of <plaindir>
first mention of <word> in each of the .<ext> files in <plaindir>
stop at the first <word> in every .<ext> lying in <plaindir> and show it
grep one <word> line per .<ext> in <plaindir>
one <word> line from each .<ext> in <plaindir>, the earliest one
the earliest <word> line of all .<ext> files in <plaindir>, one for each file

= plain-ext-first-match quiet
> grep -m 1 '<word>' *.<ext>
the first <word> in every .<ext> here
first line with <word> from each .<ext> file in this folder
where does <word> first occur in each .<ext>? show that line
for every .<ext> here only its first <word> line
.<ext> files: one line each, the first that says <word>
Print from each .<ext> file here the first line that contains <word>.
not all, just the first <word> line per .<ext>
first mention of <word> in each of the .<ext> files here
stop at the first <word> in every .<ext> and show it
grep one <word> line per .<ext> file
one <word> line from each .<ext> here, the earliest one
the earliest <word> line of all .<ext> files, one for each file

= plain-clock-range quiet
> awk '$<col> >= "<clock>" && $<col> < "<clock2>"' <log>
lines of <log> from <clock> until before <clock2>, the time is <col>
<log>: what happened between <clock> and <clock2>? time in <col>
entries whose <col> is a time between <clock> and <clock2>, <log>
everything in <log> with <col> from <clock> on and before <clock2>
print the lines of <log> where the time in <col> lies between <clock> and <clock2>
Print the lines of <log> whose time, <col>, is at or after <clock> and before <clock2>.
cut the hours <clock> to <clock2> out of <log>, time stamp in <col>
what was logged from <clock> to <clock2> in <log>, <col> has the time
time window <clock> - <clock2> of <log>, by <col>
keep those lines in <log> with a time (<col>) between <clock> and <clock2>
I only care about <clock> to <clock2> in <log>, <col> being the time
<col> of <log> is the time of day: lines between <clock> and <clock2>

= plain-percentage
> awk '/<word>/ { n++ } END { print 100 * n / NR }' <file>
percentage of lines in <file> that contain <word>
what percent of the lines in <file> say <word>
<file>: share of <word> lines in percent
how many percent of <file> is lines with <word>
$show the percentage of <word> lines in <file>
Print what percentage of the lines of <file> contain <word>.
of 100 lines in <file>, how many have <word>, on average
the portion of lines mentioning <word> in <file>, as a percentage
how large a share of <file> has <word> in it, in percent
<word> rate of <file> in %, by lines
what % of lines in <file> have <word>
compute 100 times the <word> lines over all lines of <file>

= plain-links-unique-saved change
> grep -oE 'https?://[^[:space:]"]+' <anyfile> | sort -u > <new>
all links from <anyfile>, each once, into <new>
save the different URLs found in <anyfile> as <new>
<new> should list every web address in <anyfile> a single time
collect the unique links of <anyfile> in <new>
put the distinct http addresses from <anyfile> into <new>
Extract all URLs from <anyfile>, remove duplicates and write them to <new>.
write to <new> what links there are in <anyfile>, no repeats
links of <anyfile>, sorted and unique, redirected to <new>
make a link list <new> out of <anyfile>, nothing twice
store each URL of <anyfile> once in <new>
from <anyfile> take the http and https addresses, drop doubles, save as <new>
the set of links in <anyfile>, in a file <new>

= plain-in-tabs-commas parse
> sed -i 's/\t/,/g' <plaindir>/*.<ext>
change every tab into a comma in all .<ext> of <plaindir>, in the files themselves
turn tabs to commas in place in each .<ext> file in <plaindir>
the .<ext> files of <plaindir> are tab-separated, make them comma-separated, overwriting them
in <plaindir>, all .<ext>: replace tabs by commas in place
edit the .<ext> files in <plaindir> so that every tab becomes a comma
Replace all tab characters with commas in the .<ext> files in <plaindir>, changing the files.
<plaindir>/*.<ext>: tabs out, commas in, saved in the same files
rewrite each .<ext> in <plaindir> with commas where tabs are now
every .<ext> lying in <plaindir> should have commas instead of tabs
swap tabs for commas inside all the .<ext> files of <plaindir>
no more tabs in the .<ext> of <plaindir>, use commas, in place
convert tab-separated .<ext> files in <plaindir> to comma-separated ones in place

= plain-three-with-word quiet
> grep -l '<word>' <bare> <bare2> <bare3>
which of <bare>, <bare2> and <bare3> contain <word>
is <word> in <bare>, <bare2>, <bare3>? list the files that have it
names of those files among <bare>, <bare2> and <bare3> that mention <word>
out of the three files <bare>, <bare2>, <bare3>, the ones with <word>
$list which files of <bare>, <bare2> and <bare3> say <word>, names only
Print the names of those of the files <bare>, <bare2> and <bare3> in which <word> occurs.
where is <word>: in <bare>, in <bare2> or in <bare3>? file names only
look for <word> in <bare>, <bare2> and <bare3> and tell me just the files
on which of the lists <bare>, <bare2>, <bare3> does <word> stand
<bare>, <bare2>, <bare3>: who has <word>
only the names: files of <bare> <bare2> <bare3> that have <word>
check <bare>, <bare2> and <bare3> for <word>, names of the ones that have it
`,
)

export const ordinaryReports = [...textReports]
