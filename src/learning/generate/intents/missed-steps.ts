import { intents } from '../grammar.ts'

/** Exercises of several steps over the files of one folder: per file, the most, the first lines, together, into a file. */
export const missedSteps = intents(
  'text',
  String.raw`
= again-in-wc-no-total parse
> wc -l <plaindir>/*.<ext> | grep -v ' total$'
For each <ext> file in <plaindir> print its name and the number of lines, without the total
In <plaindir> there are several <ext> files. Print how many lines each has, but not the total line
line counts of the <ext> files in <plaindir>, no total at the end
how many lines has each <ext> file in <plaindir>? leave the total out
$show the number of lines per <ext> file of <plaindir>, without the summary line
wc -l on the <ext> files in <plaindir> and drop the total
I want a line count for every <ext> file in <plaindir>, only the files, no sum
give the lines of each <ext> file directly in <plaindir>, excluding the total row
number of lines of each of the <ext> files in <plaindir>, the total line removed
please count the lines of all <ext> files in <plaindir> one by one and hide the total
<plaindir>: <ext> files with their line counts, nothing summed up
per-file line counts for <ext> files lying in <plaindir>, total suppressed

= again-in-wc-most parse
> wc -l <plaindir>/*.<ext> | grep -v ' total$' | sort -rn | head -n 1
Which <ext> file in <plaindir> has the most lines?
the longest <ext> file in <plaindir>, counted in lines
Find the <ext> file in <plaindir> with the greatest number of lines and print it with its count
$show the <ext> file of <plaindir> that has most lines
which of the <ext> files in <plaindir> is longest by line count
In <plaindir> there are several <ext> files. Print only the one with the most lines, and how many it has
name and line count of the <ext> file with the highest number of lines in <plaindir>
of all <ext> files in <plaindir>, the one with the largest line count
compare the <ext> files in <plaindir> by lines and give me the winner
I'd like to know which <ext> file has more lines than all others in <plaindir>
max number of lines among the <ext> files in <plaindir>, with the file name
line-wise biggest <ext> file in <plaindir>

= again-in-wc-fewest parse
> wc -l <plaindir>/*.<ext> | grep -v ' total$' | sort -n | head -n 1
Which <ext> file in <plaindir> has the fewest lines?
the shortest <ext> file in <plaindir>, by number of lines
$show the <ext> file of <plaindir> with the smallest line count
of the <ext> files in <plaindir>, print only the one having the least lines
In <plaindir> there are several <ext> files. Print the one with the lowest number of lines, with its count
name and line count of the shortest <ext> file in <plaindir>
compare the <ext> files in <plaindir> by lines and give me the smallest
find the <ext> file with the minimum number of lines in <plaindir>
which of the <ext> files in <plaindir> is shortest by line count
min number of lines among the <ext> files in <plaindir>, with the file name
<ext> file in <plaindir> with fewest lines
I'd like to know which <ext> file has fewer lines than all others in <plaindir>

= again-in-wc-top parse
> wc -l <plaindir>/*.<ext> | grep -v ' total$' | sort -rn | head -n <n>
Top <n> <ext> files in <plaindir> by number of lines
$show the <n> <ext> files with the most lines in <plaindir>
which <n> <ext> files in <plaindir> have most lines? with their counts
the <n> longest <ext> files in <plaindir> by line count, longest first, no total
In <plaindir> there are many <ext> files. List the <n> with the highest number of lines and their counts
rank the <ext> files in <plaindir> by lines and keep only the first <n>
line counts of the <ext> files in <plaindir>, biggest <n> only
I want the <n> <ext> files from <plaindir> that have the most lines
give the <n> line-wise largest <ext> files of <plaindir>, without the total
names and line counts of the top <n> <ext> files in <plaindir>
sort <ext> files in <plaindir> by line count, descending, show <n>
find the <n> <ext> files having the greatest line counts in <plaindir>

= again-in-wc-sorted parse
> wc -l <plaindir>/*.<ext> | grep -v ' total$' | sort -rn
Sort the <ext> files in <plaindir> by number of lines, most lines first, without the total
line counts of the <ext> files in <plaindir>, largest first, no total line
$show all <ext> files of <plaindir> with their line counts, descending, total excluded
the <ext> files in <plaindir> ordered from most to fewest lines
In <plaindir> there are <ext> files. Print the number of lines of each, the longest file first, not the total
how many lines does each <ext> file in <plaindir> have, highest number first? skip the total
rank the <ext> files in <plaindir> by their number of lines, longest at the top
per-file line counts for <ext> in <plaindir>, sorted descending, drop the sum
list every <ext> file in <plaindir> by line count, biggest count on top
<ext> files in <plaindir> longest to shortest by lines
wc -l over the <ext> files of <plaindir>, sorted in reverse, total removed
order <ext> files in <plaindir> by how many lines they have, in descending order

= again-in-wc-average parse
> wc -l <plaindir>/*.<ext> | grep -v ' total$' | awk '{ s += $1 } END { print s / NR }'
What is the average number of lines of the <ext> files in <plaindir>?
average line count per <ext> file in <plaindir>
mean number of lines of <ext> files in <plaindir>
how many lines has an <ext> file in <plaindir> on average
compute the average length in lines of the <ext> files in <plaindir>
$show the mean line count over all <ext> files of <plaindir>
In <plaindir> there are several <ext> files. Print how many lines they have on average
the average lines per file for <ext> in <plaindir>
lines divided by files for the <ext> files in <plaindir>
calculate for the <ext> files in <plaindir> how many lines one has on average
I need the arithmetic mean of the line counts of <plaindir>'s <ext> files
avg lines, <ext> files in <plaindir>

= again-in-wc-sum parse
> cat <plaindir>/*.<ext> | wc -l
How many lines do all the <ext> files in <plaindir> have together? only the number
total number of lines of the <ext> files in <plaindir>, just the total
$count the lines of all <ext> files in <plaindir> together
sum of the line counts of the <ext> files in <plaindir>, not recursive
In <plaindir> there are several <ext> files. Print only the total number of their lines
all <ext> files in <plaindir> combined: how many lines
add up the lines of every <ext> file in <plaindir>, one number
lines in <plaindir>'s <ext> files altogether
I need one number: lines of all <ext> files lying in <plaindir>
concatenate the <ext> files of <plaindir> and count the lines
total lines across the <ext> files directly in <plaindir>
grand total of lines over <ext> files in <plaindir>, nothing else

= again-in-grep-l parse
> grep -l '<word>' <plaindir>/*.<ext>
Which <ext> files in <plaindir> contain <word>? not recursive
names of the <ext> files directly in <plaindir> that contain <word>
In <plaindir> there are several <ext> files. Print the names of those that contain <word>
$list only the names of <ext> files in <plaindir> (with|mentioning) <word>, no subfolders
the <ext> files of <plaindir>, names only, that have <word> in them, without going into subfolders
for the <ext> files right in <plaindir>, tell me which mention <word>
I only want the file names: <ext> files in <plaindir> itself where <word> occurs
grep -l <word> over the <ext> files in <plaindir>
not the lines, just the names of <ext> files in <plaindir> with <word>, this folder only
which of the <ext> files in <plaindir> have a line with <word>, only that folder
file names only, <ext> in <plaindir>, containing <word>, top level
search the <ext> files in <plaindir>, not its subfolders, for <word> and print each matching file's name

= again-in-grep-l-sum parse
> grep -l '<word>' <plaindir>/*.<ext> | wc -l
How many <ext> files in <plaindir> contain <word>? not counting subfolders
$count the <ext> files directly in <plaindir> that contain <word>
number of <ext> files in <plaindir> with <word> in them, not recursive
In <plaindir> there are several <ext> files. Print only how many of them contain <word>
in how many of the <ext> files in <plaindir> does <word> occur? this folder only
just the number of <ext> files in <plaindir> itself mentioning <word>
of the <ext> files right in <plaindir>, how many have <word>
grep -l <word> over the <ext> files in <plaindir>, counted
count files, not lines: <ext> files in <plaindir> with <word>, without subfolders
tell me how many <ext> files lying in <plaindir> include the word <word>, no recursion
how many files of type <ext> in the top level of <plaindir> match <word>
the number of <ext> files in <plaindir>, subfolders excluded, where <word> appears

= again-in-grep-missing parse
> grep -L '<word>' <plaindir>/*.<ext>
Which <ext> files in <plaindir> do not contain <word>? not recursive
names of the <ext> files directly in <plaindir> that lack <word>
In <plaindir> there are several <ext> files. Print the names of those without <word>
$list the <ext> files in <plaindir> where <word> never occurs, no subfolders
the <ext> files of <plaindir> that don't mention <word>, only this folder
<ext> files right in <plaindir> with no line containing <word>
I want the file names of <ext> files in <plaindir> itself in which <word> is missing
grep -L <word> over the <ext> files in <plaindir>
which of the <ext> files in <plaindir> have <word> nowhere, not looking below
find <ext> files in the top level of <plaindir> that do not include <word>
file names only: <ext> in <plaindir>, not containing <word>, without recursion
tell me the <ext> files lying in <plaindir> that are missing the word <word>

= again-in-grep-c parse
> grep -c '<word>' <plaindir>/*.<ext>
For each <ext> file in <plaindir> print its name and how many lines contain <word>
In <plaindir> there are several <ext> files. For each of them print the number of lines with <word>
how many lines with <word> has each <ext> file in <plaindir>
$count the <word> lines in every <ext> file of <plaindir>, one count per file
number of matching lines for <word> per <ext> file in <plaindir>
per file count of lines with <word>, <ext> files in <plaindir>
grep -c <word> on the <ext> files in <plaindir>
<ext> files in <plaindir> and beside each one how many <word> lines it has
I want to see for every <ext> file in <plaindir> on how many lines <word> occurs
tell me file by file how often lines in the <ext> files of <plaindir> match <word>
list the <ext> files in <plaindir> with their counts of lines containing <word>
go through the <ext> files in <plaindir> and report name and number of <word> lines

= again-in-grep-c-most parse
> grep -c '<word>' <plaindir>/*.<ext> | sort -t: -k2 -rn | head -n 1
Which <ext> file in <plaindir> has the most lines with <word>?
the <ext> file in <plaindir> with the highest number of <word> lines
$show the <ext> file of <plaindir> in which <word> is on the most lines, with the count
In <plaindir> there are several <ext> files. Print the one that has most lines containing <word>
where does <word> occur on the most lines, of the <ext> files in <plaindir>
which of the <ext> files in <plaindir> contains <word> most often, by lines
top <ext> file in <plaindir> by number of lines matching <word>
name and count of the <ext> file in <plaindir> having the greatest number of lines with <word>
find the <ext> file with the most <word> lines in <plaindir>
compare <ext> files in <plaindir> by how many lines mention <word>, show the first
most <word> lines: which <ext> file in <plaindir>
of <plaindir>'s <ext> files, the one with <word> on more lines than any other

= again-in-grep-c-sorted parse
> grep -c '<word>' <plaindir>/*.<ext> | sort -t: -k2 -rn
Sort the <ext> files in <plaindir> by number of lines with <word>, most first
count the lines with <word> in each <ext> file of <plaindir> and sort by the count, highest first
$show the <ext> files in <plaindir> with their number of <word> lines, descending
rank the <ext> files in <plaindir> by how many lines contain <word>
In <plaindir> there are several <ext> files. Print each with its number of <word> lines, the highest number first
<word> lines per <ext> file in <plaindir>, largest count on top
<ext> files of <plaindir> ordered by count of lines with <word>, from high to low
which <ext> files in <plaindir> have the most <word> lines? the whole list, most at the top
per file counts of <word> lines for <ext> in <plaindir>, sorted in descending order
list <ext> files in <plaindir>, those with most lines matching <word> first
grep -c <word> in the <ext> files of <plaindir>, biggest counts first
order <plaindir>'s <ext> files by their number of lines mentioning <word>, descending

= again-in-grep-all-sum parse
> cat <plaindir>/*.<ext> | grep -c '<word>'
How many lines with <word> are there in all <ext> files of <plaindir> together? only one number
total number of <word> lines over the <ext> files in <plaindir>
$count the lines containing <word> in all <ext> files in <plaindir>, summed up
In <plaindir> there are several <ext> files. Print how many lines in all of them together contain <word>
sum of the <word> lines of all <ext> files in <plaindir>
all <ext> files in <plaindir> taken together, number of lines matching <word>
one total, not per file: lines with <word> in the <ext> files in <plaindir>
how many <word> lines altogether in the <ext> files in <plaindir>
grand total of lines mentioning <word> across <plaindir>'s <ext> files
lines with <word>, all <ext> files in <plaindir> combined, just the count
I need a single count of <word> lines over every <ext> file in <plaindir>
add up how many lines have <word> in the <ext> files directly in <plaindir>

= again-in-grep-h parse
> grep -h '<word>' <plaindir>/*.<ext>
Print the lines with <word> from all <ext> files in <plaindir>, without the file names
lines containing <word> in the <ext> files of <plaindir>, no file names in front
In <plaindir> there are several <ext> files. Print the lines that contain <word>, only the lines, not the names
$show <word> lines of every <ext> file in <plaindir> without file name prefix
grep <word> in the <ext> files of <plaindir> but hide the names
all lines mentioning <word> from the <ext> files in <plaindir>, just the text
I want the matching lines for <word> in <plaindir>'s <ext> files, names left out
what do the <ext> files in <plaindir> say about <word>? lines only, no prefixes
collect the lines with <word> out of the <ext> files in <plaindir>, no names
<word> lines in <ext> files of <plaindir>, bare lines
without showing which file: lines in the <ext> files in <plaindir> with <word>
search the <ext> files directly in <plaindir> for <word>, suppress file names

= again-in-grep-h-save parse
> grep -h '<word>' <plaindir>/*.<ext> > <new>
Write the lines with <word> from all <ext> files in <plaindir> to <new>, without the file names
$save all <word> lines of the <ext> files in <plaindir> (to|into|in) <new>, no names in front
collect every line containing <word> from the <ext> files in <plaindir> into <new>, lines only
In <plaindir> there are several <ext> files. Put the lines that contain <word> into <new>, without names
gather the lines mentioning <word> out of <plaindir>'s <ext> files in the new file <new>, names hidden
<new> should hold the <word> lines of all <ext> files in <plaindir>, only the text
grep <word> from the <ext> files of <plaindir> into <new>, no file name prefix
copy the lines with <word> in <ext> files of <plaindir> to <new> without saying which file
make <new> from the lines matching <word> in the <ext> files directly in <plaindir>, bare lines
store lines with <word> from <ext> files in <plaindir> in <new>, suppressing file names
extract the <word> lines from all <ext> files in <plaindir>, without prefix, output to <new>
I need the bare <word> lines of <plaindir>'s <ext> files saved as <new>

= again-in-cat-save parse
> cat <plaindir>/*.<ext> > <new>
Put all <ext> files of <plaindir> one after another into <new>
join the <ext> files in <plaindir> into one file <new>
concatenate every <ext> file from <plaindir> into <new>
combine all <ext> files in <plaindir> and save the result as <new>
In <plaindir> there are several <ext> files. Write their content, in order of their names, to <new>
merge the <ext> files of <plaindir> into a single file called <new>
$save the contents of all <ext> files in <plaindir> together in <new>
make one big <new> out of the <ext> files in <plaindir>
append all <ext> files of <plaindir> to each other as <new>
<new> = all <ext> files from <plaindir> glued together
I want the <ext> files lying in <plaindir> as one file, <new>
cat <ext> files in <plaindir> to <new>

= again-in-cat-sort-unique parse
> sort -u <plaindir>/*.<ext>
Print the lines of all <ext> files in <plaindir> together, sorted and without duplicates
all different lines of the <ext> files in <plaindir>, sorted
merge the <ext> files in <plaindir>, sort the lines and drop repeated ones
In <plaindir> there are several <ext> files. Print their lines sorted alphabetically, each only once
$show every distinct line found in the <ext> files of <plaindir>, in order
unique sorted lines over the <ext> files in <plaindir>
combined <ext> files of <plaindir>, sorted, no line twice
sort -u over the <ext> files in <plaindir>
the content of <plaindir>'s <ext> files as one sorted list without repeats
I want the lines from all <ext> files in <plaindir> in alphabetical order, duplicates removed
which different lines are there in the <ext> files in <plaindir>, sorted
one sorted list, no duplicates, from all <ext> files lying in <plaindir>

= again-in-head parse
> head -n <n> <plaindir>/*.<ext>
Print the name of each <ext> file in <plaindir> followed by its first <n> lines
first <n> lines of each <ext> file in <plaindir>, with file names
In <plaindir> there are several <ext> files. Show the first <n> lines of every one under its name
$show the top <n> lines of all <ext> files in <plaindir>, each with its name
head -n <n> on every <ext> file of <plaindir>
for each <ext> file in <plaindir> give the name and the first <n> lines
how do the <ext> files in <plaindir> begin? <n> lines of each, names too
the beginning, <n> lines, of every <ext> file in <plaindir>, names as headings
I want to peek at the first <n> lines of all <ext> files in <plaindir>
preview of <n> lines for each <ext> file in <plaindir>
go through <plaindir>'s <ext> files and print the first <n> lines of each
file name plus opening <n> lines, every <ext> file directly in <plaindir>

= again-in-head-one-quiet parse
> head -qn 1 <plaindir>/*.<ext>
For each <ext> file in <plaindir> print its first line, without the file names
only the first line of every <ext> file in <plaindir>, no names
the first lines of all <ext> files in <plaindir>, just the lines
In <plaindir> there are several <ext> files. Print the first line of each, nothing else
$show the header line of each <ext> file in <plaindir> without headings or names
first line per <ext> file in <plaindir>, names hidden
what is line one of each <ext> file in <plaindir>? leave out the names
head with -q: one line of each <ext> file in <plaindir>
line 1 of all <plaindir>'s <ext> files, names not shown
collect the top line of every <ext> file in <plaindir>, only the text
I want just the first line out of each <ext> file lying in <plaindir>, no file name
title lines of the <ext> files in <plaindir>, without ==> <==

= again-in-tail parse
> tail -n <n> <plaindir>/*.<ext>
Print the last <n> lines of each <ext> file in <plaindir>, with file names
In <plaindir> there are several <ext> files. Show the last <n> lines of every one under its name
$show the final <n> lines of all <ext> files in <plaindir>, each with its name
tail -n <n> on every <ext> file of <plaindir>
for each <ext> file in <plaindir> give the name and the last <n> lines
how do the <ext> files in <plaindir> end? <n> lines of each, names too
the end, <n> lines, of every <ext> file in <plaindir>, names as headings
bottom <n> lines of all <ext> files in <plaindir>
go through <plaindir>'s <ext> files and print the last <n> lines of each
I want to see the closing <n> lines of each <ext> file in <plaindir>
last <n> lines per <ext> file in <plaindir>
file name plus ending <n> lines, every <ext> file directly in <plaindir>

= again-in-tail-one parse
> tail -n 1 <plaindir>/*.<ext>
Show the last line of each <ext> file in <plaindir>, with names
the very last line of every <ext> file in <plaindir> under its file name
In <plaindir> there are several <ext> files. Print the last line of each with the name of the file
final line of all <ext> files in <plaindir>, names as headings
how does each <ext> file in <plaindir> end? one line each and the name
tail -n 1 on the <ext> files of <plaindir>
for each <ext> file in <plaindir> print its name and its last line
newest line of every <ext> file in <plaindir>, with the file name
only the bottom line per <ext> file in <plaindir>, names included
what does the last line of each <ext> file in <plaindir> say
go through <plaindir>'s <ext> files and show the ending line of each
last line, every <ext> file in <plaindir>

= again-but-not-count quiet
> grep '<word>' <file> | grep -vc '<word2>' || true
How many lines in <file> have <word> but not <word2>?
$count the lines of <file> that contain <word> and do not contain <word2>
number of lines in <file> with <word> but without <word2>
of the <word> lines in <file>, how many lack <word2>
Print only the number of lines of <file> containing <word>, those with <word2> not counted
count <word> lines of <file> excluding the ones with <word2>
I need to know on how many lines of <file> <word> stands without <word2>
<file>: how many lines mention <word> and leave <word2> out
line count for <word>, not <word2>, in <file>
tell me how many <word> lines without <word2> are in <file>
grep <word> in <file>, then count what does not match <word2>
the count of lines in <file> where <word> occurs and <word2> does not

= again-three-nonames quiet
> grep -h '<word>' <bare> <bare2> <bare3>
$show <word> lines in the three files <bare> <bare2> <bare3> without names
lines containing <word> in <bare>, <bare2> and <bare3>, no file names
grep <word> from <bare>, <bare2>, <bare3> without showing which file
Print the lines with <word> of the files <bare>, <bare2> and <bare3>, only the lines
search for <word> in <bare> <bare2> and <bare3>, hide the file names
what do <bare>, <bare2> and <bare3> say about <word>? just the lines
all lines mentioning <word> out of <bare>, <bare2>, <bare3>, no prefixes
<word> in <bare>, <bare2> and <bare3>, file names left out
I want matching lines for <word> from the files <bare> <bare2> <bare3>, names suppressed
the lines of <bare>, <bare2> and <bare3> that have <word>, without the name in front
collect lines with <word> from <bare> and <bare2> and <bare3>, bare lines
look up <word> in these: <bare> <bare2> <bare3>, and leave the names away

= again-log-first-one read
> awk '{ print $1 }' <log> | sort | uniq -c | sort -rn | head -n 1
Which IP made the most requests in <log>?
the address with most requests in <log>
which client appears most often in <log>
$show the single IP with the highest number of lines in <log>, and the number
most active IP address in <log>
who sent the most requests according to <log>, and how many
In the access log <log> the address is the first field. Print the most frequent one with its count
top client in <log>, only one
find the busiest IP of <log>
the IP that occurs on the most lines of <log>
one line: the commonest address in <log> and how often it is there
what IP hits us the most, see <log>

= again-web-code-ips quiet
> awk '$9 == <httpcode> { print $1 }' <weblog> | sort -u
$list the IP addresses that got a <httpcode> in <weblog>, each once
which clients received status <httpcode> in <weblog>? no duplicates
unique IPs with a <httpcode> response in <weblog>
addresses in <weblog> having status code <httpcode>, sorted, without repeats
Print every IP address from <weblog> that was answered with <httpcode>, only once each
distinct client addresses with code <httpcode> in the web log <weblog>
who got <httpcode>s in <weblog>, IPs without duplicates
from <weblog> take the requests with status <httpcode> and give me their different IPs
the different IPs behind the <httpcode> lines of <weblog>
I want a duplicate-free list of the clients with <httpcode> in <weblog>
the set of IP addresses whose requests ended in <httpcode>, from <weblog>
extract the IPs of all <httpcode> requests of <weblog>, sorted and unique

= again-web-code-paths quiet
> awk '$9 == <httpcode> { print $7 }' <weblog> | sort -u
All requests in <weblog> that got a <httpcode>, only the path, without duplicates
which pages were answered with <httpcode> in <weblog>? each once
unique paths with status <httpcode> in <weblog>
$list the different URLs of <weblog> with code <httpcode>, sorted
Print the requested paths in <weblog> whose status is <httpcode>, every path only once
distinct pages giving <httpcode> according to <weblog>
from <weblog> the paths of the <httpcode> requests, sorted, no repeats
what URLs ended in <httpcode>, duplicates removed, log is <weblog>
paths only, status <httpcode>, no duplicates: <weblog>
I want to know each page that returned <httpcode> in <weblog>, once
a sorted list without repeats of the paths that got status <httpcode> in <weblog>
extract the unique request paths for status code <httpcode> from <weblog>

= again-web-hours-one read
> cut -d: -f2 <weblog> | sort | uniq -c | sort -rn | head -n 1
In which hour did <weblog> have the most requests?
the busiest hour in <weblog>
which hour of the day has most requests in <weblog>
$show the hour with the highest number of requests in <weblog> and the number
peak hour according to the web log <weblog>
when is most going on, by hour, in <weblog>
Print the hour with the most requests in <weblog>, with its count
hour having the greatest traffic in <weblog>
requests per hour in <weblog>, only the biggest hour
top hour by requests from <weblog>
find the hour in <weblog> that has more requests than any other
the single hour with the most lines in the access log <weblog>

= again-matches-last-first quiet
> grep '<word>' <file> | tail -n <n> | tac
Last <n> lines with <word> in <file>, newest first
$show the last <n> <word> lines of <file> in reverse order
the most recent <n> lines containing <word> in <file>, latest on top
from <file> the final <n> matches of <word>, last one first
Print the last <n> lines of <file> that contain <word>, the very last line at the top
newest <n> entries with <word> of <file>, backwards
the <n> latest <word> lines in <file>, most recent first
I want the <n> last occurrences of <word> in <file>, from bottom to top
get the last <n> lines mentioning <word> from <file>, order reversed
<word> in <file>: last <n> lines, newest to oldest
end of <file>, <n> lines with <word>, upside down
tail <n> of the <word> lines in <file>, reversed with tac

= again-prefix-swap-in parse
> for f in <plaindir>/<prefix>*; do mv "$f" "§{f/<prefix>/<prefix2>}"; done
Rename every file in <plaindir> that begins with <prefix> so it begins with <prefix2>
in <plaindir> change the prefix <prefix> of the file names to <prefix2>
$rename the files in <plaindir> starting with <prefix> to start with <prefix2> instead
swap the prefix <prefix> for <prefix2> in the names of <plaindir>
files in <plaindir> named <prefix>something should become <prefix2>something
In <plaindir> there are files whose names begin with <prefix>. Rename them: <prefix2> instead of <prefix>
replace <prefix> by <prefix2> at the beginning of the file names in <plaindir>
every <prefix> file in <plaindir> gets <prefix2> as its new prefix
loop over <plaindir> and turn leading <prefix> in names into <prefix2>
from <prefix>* to <prefix2>*, rename all in <plaindir>
the names in <plaindir> that start with <prefix>: make that <prefix2>
give the <prefix> files in <plaindir> the prefix <prefix2>

= again-kinds-flat read
> find <mydir> -maxdepth 1 -type f | sed 's/.*\.//' | sort | uniq -c | sort -rn
How many files of each type are directly in <mydir>, only this folder, not below
$count the files in <mydir> per ending, no subfolders, most first
file extensions in <mydir> with how often they occur, not recursive, sorted by number
tally the endings of the files right in <mydir>, subfolders ignored, most frequent at the top
number of files by extension at the top level of <mydir>, highest first
which endings are there in <mydir> and how many of each, without going deeper, in descending order
In <mydir> itself there are files of several types. Count them per ending, most common ending first
breakdown of <mydir> by file extension, not including subdirectories, largest count first
files per extension, only those lying directly in <mydir>, sorted from most to least
extension counts for <mydir>, not the whole tree, descending
per type file counts in <mydir>, depth one only, commonest type first
not recursive: how many of each ending has <mydir>, most frequent first

= again-largest-subfolder read
> du -s */ | sort -rn | head -n 1
Which of my subfolders here takes the most space?
the biggest subfolder of the current directory, only that one
which folder here is largest
$show the largest directory here with its size
find the directory in the current one that uses the most disk space
what subdirectory here is the biggest, just one
Print only the largest subfolder of the working directory
which subfolder eats most of the disk here
the one folder in this directory that is taking up the most room
name of the heaviest folder here
top folder by size in the current directory
compare the sizes of the subfolders here and show the winner

= again-over-sum read
> find <dir> -type f -size +<size> -printf '%s\n' | awk '{ s += $1 } END { print s }'
Sum of the sizes of all files bigger than <size> in <dir>
total bytes of the files over <size> under <dir>
how many bytes do the files larger than <size> in <dir> take together?
add up the sizes of files exceeding <size> below <dir>
what do all files above <size> in <dir> sum up to, in bytes
$show the combined size in bytes of the files in <dir> that are bigger than <size>
Find all files larger than <size> in <dir> and its subfolders and print only the sum of their sizes
the total size, in bytes, of everything over <size> in <dir>
files of more than <size> under <dir>: sizes summed
I need one number: the bytes used by files larger than <size> within <dir>
sum in bytes, files > <size>, tree <dir>
compute how big the files above <size> in <dir> are altogether, in bytes

= again-cp-newest-n parse
> ls -t <plaindir> | head -n <n> | xargs -I {} cp <plaindir>/{} <todir>
Copy the <n> newest files of <plaindir> to <todir>
$copy the <n> most recently changed files from <plaindir> into <todir>
the <n> latest files in <plaindir> should be copied to <todir>
take the <n> newest things in <plaindir> and copy them over to <todir>
put copies of the <n> most recent files of <plaindir> in <todir>
cp the last <n> modified files of <plaindir> to <todir>
In <plaindir> there are many files. Copy only the <n> newest to <todir>
I want the <n> youngest files from <plaindir> copied into <todir>
newest <n> from <plaindir>, copy to <todir>
sort <plaindir> by time and copy the first <n> to <todir>
duplicate the <n> files changed last in <plaindir> to <todir>
copy into <todir> whatever <n> files in <plaindir> were touched most recently

= again-mv-newest-n parse
> ls -t <plaindir> | head -n <n> | xargs -I {} mv <plaindir>/{} <todir>
Move the <n> newest files of <plaindir> to <todir>
$move the <n> most recently changed files from <plaindir> into <todir>
the <n> latest files in <plaindir> should be moved to <todir>
take the <n> newest things in <plaindir> and move them over to <todir>
mv the last <n> modified files of <plaindir> to <todir>
In <plaindir> there are many files. Move only the <n> newest to <todir>
I want the <n> youngest files from <plaindir> moved into <todir>
newest <n> from <plaindir>, move to <todir>
sort <plaindir> by time and move the first <n> to <todir>
relocate the <n> files changed last in <plaindir> to <todir>
move into <todir> whatever <n> files in <plaindir> were touched most recently
out of <plaindir> and into <todir> with the <n> most recent files

= again-names-no-ending parse
> for f in <plaindir>/*.<ext>; do basename "$f" .<ext>; done
Names without the ending of all <ext> files in <plaindir>
$list the <ext> files in <plaindir> without their extension and without the folder
print the base names of <plaindir>'s <ext> files, no .<ext> at the end
for each <ext> file in <plaindir> print only its name, folder and ending removed
In <plaindir> there are several <ext> files. Print their names without .<ext>, nothing else
<ext> files in <plaindir>, names only, extension cut off
strip path and extension: all <ext> files in <plaindir>
show just the stems of the <ext> files lying in <plaindir>
what are the <ext> files in <plaindir> called, leaving .<ext> away
use basename to drop folder and .<ext> from every <ext> file in <plaindir>
file names of <plaindir>'s <ext> files minus the suffix .<ext>
bare names, without .<ext>, for the <ext> files directly in <plaindir>

= again-diff-added quiet
> diff <bare> <bare2> | grep '^>'
Compare <bare> and <bare2> and print only the lines that are new in <bare2>
diff <bare> <bare2>, only the lines that were added
$show only the added lines when going from <bare> to <bare2>
which lines does diff mark with > between <bare> and <bare2>
compare <bare> with <bare2>, just the > lines
what was added in <bare2> compared to <bare>? use diff
only additions: diff of <bare> against <bare2>
from the differences of <bare> and <bare2> keep those coming from <bare2>
print what diff finds in <bare2> and not in <bare>
diff of <bare> and <bare2>, right side only
the lines <bare2> gained over <bare>, from diff
run diff on <bare> and <bare2> and filter for lines starting with >

= again-diff-removed quiet
> diff <bare> <bare2> | grep '^<'
Compare <bare> and <bare2> and print only the lines that are gone in <bare2>
diff <bare> <bare2>, only the lines that were removed
$show only the removed lines when going from <bare> to <bare2>
which lines does diff mark with < between <bare> and <bare2>
compare <bare> with <bare2>, just the < lines
what was dropped in <bare2> compared to <bare>? use diff
only deletions: diff of <bare> against <bare2>
from the differences of <bare> and <bare2> keep those coming from <bare>
print what diff finds in <bare> but no longer in <bare2>
diff of <bare> and <bare2>, left side only
the lines <bare2> lost relative to <bare>, from diff
run diff on <bare> and <bare2> and filter for lines starting with <

= again-begin-end quiet
> grep '^<word>.*<word2>$' <file>
Lines of <file> that start with <word> and end with <word2>
$show lines in <file> beginning with <word> and ending with <word2>
which lines of <file> begin with <word> and end in <word2>
print from <file> only lines whose start is <word> and whose end is <word2>
grep <file> for lines with <word> at the beginning and <word2> at the end
<file>: lines starting <word>, ending <word2>
lines which open with <word> and close with <word2> in <file>
Print the lines in <file> that have <word> at their start and also <word2> at their end.
find entries in <file> that start in <word> and stop in <word2>
first word <word>, last word <word2>: such lines of <file>
I only want lines from <file> which begin with <word> and finish with <word2>
match ^<word> and <word2> at line end in <file>

= again-vowel-count read
> grep -ciE '^[aeiou]' <file>
How many lines in <file> begin with a vowel?
$count the lines of <file> starting with a vowel
number of lines in <file> whose first letter is a vowel, upper or lower case
how many words in <file>, one per line, start with a vowel
lines in <file> that begin with a, e, i, o or u: how many
Print only the number of lines of <file> that start with a vowel
tell me how many entries of <file> begin with one of the letters a e i o u
vowel at the start of the line, count in <file>
count of lines starting with a, e, i, o, u in <file>, case does not matter
in <file>, on how many lines is the first character a vowel
the number of vowel-initial lines in <file>
grep -c for lines of <file> beginning with a vowel

= again-vowel-lines quiet
> grep -iE '^[aeiou]' <file>
$show the lines of <file> that begin with a vowel
lines in <file> starting with a vowel
which lines of <file> have a vowel as their first letter, upper or lower case
Print the lines in <file> that start with a, e, i, o or u, in any case
all entries of <file> beginning with a vowel
only lines of <file> whose first character is a vowel
words in <file>, one per line, that start with a vowel
give me the vowel-initial lines of <file>
grep <file> for a vowel at the start of the line
filter <file>: first letter must be a vowel
from <file> print lines that begin with one of the letters a e i o u
find lines that start with vowels in <file>

= again-start-sorted-back quiet
> grep '^<word>' <file> | sort -r
Lines of <file> that begin with <word>, sorted backwards
$show the lines of <file> starting with <word> in reverse alphabetical order
lines beginning with <word> in <file>, Z to A
Print the lines in <file> that start with <word>, sorted in reverse
from <file> those with <word> at the start, descending alphabetical order
which lines of <file> start with <word>? sort them from Z to A
<file>: lines that open with <word>, reverse sorted
only lines of <file> starting with <word>, ordered backwards
grep ^<word> in <file> and sort -r
entries in <file> beginning with <word>, last ones of the alphabet first
everything in <file> that starts with <word>, in reverse order of the alphabet
sort in reverse the lines from <file> that begin with <word>

= again-start-sorted quiet
> grep '^<word>' <file> | sort
Lines of <file> that begin with <word>, sorted
$show the lines of <file> starting with <word> in alphabetical order
lines beginning with <word> in <file>, A to Z
Print the lines in <file> that start with <word>, sorted alphabetically
from <file> those with <word> at the start, in ascending order
which lines of <file> start with <word>? in sorted order please
<file>: lines that open with <word>, sorted
only lines of <file> starting with <word>, ordered alphabetically
grep ^<word> in <file> and sort
entries in <file> beginning with <word>, sorted from A to Z
everything in <file> that starts with <word>, alphabetically
sort the lines from <file> that begin with <word>

= again-mail-domains quiet
> grep -oE '@[[:alnum:].-]+' <anyfile> | cut -d@ -f2 | sort -u
Which mail domains occur in <anyfile>? each once
$list the domains of all email addresses in <anyfile>, without duplicates
only the part after the @ of every mail address in <anyfile>, sorted and unique
unique email domains in <anyfile>
the different mail providers in the addresses of <anyfile>
from the email addresses in <anyfile> take the domain, no repeats
Print the domain part of each e-mail address in <anyfile>, every domain only once
what comes after the @ in the addresses in <anyfile>, distinct values
distinct e-mail domains found in <anyfile>, in alphabetical order
extract the domain names of the mail addresses of <anyfile> and remove duplicates
I want a list of mail domains in <anyfile>, no domain twice
domains behind the @ signs in <anyfile>, sorted, unique

= again-mail-domains-tally quiet
> grep -oE '@[[:alnum:].-]+' <anyfile> | cut -d@ -f2 | sort | uniq -c | sort -rn
Count the mail domains in <anyfile>, most common first
domain part of all mail addresses in <anyfile>, counted, most frequent at the top
how many email addresses per domain are there in <anyfile>, highest first
$show each email domain of <anyfile> with the number of addresses, descending
tally of the part after the @ in the email addresses in <anyfile>
email domains in <anyfile> ranked by how often they occur
number of addresses for every mail domain in <anyfile>, largest number first
group the e-mail addresses in <anyfile> by domain and count them, most first
which mail providers are most used in <anyfile>, with counts
Print every domain of the e-mail addresses in <anyfile> with its count, sorted by count in descending order
extract mail domains from <anyfile> and count how often each comes, commonest first
frequency of email domains in <anyfile>

= again-url-hosts quiet
> grep -oE 'https?://[^/[:space:]]+' <anyfile> | cut -d/ -f3 | sort -u
Only the host names of the URLs in <anyfile>, no duplicates
$list the different hosts linked in <anyfile>
which domains do the links in <anyfile> point to? each once
unique host names from all URLs in <anyfile>, sorted
extract the domain of every link in <anyfile> and drop repeats
Print the host part of each URL found in <anyfile>, every host only once
distinct servers in the URLs in <anyfile>
hosts in the http links of <anyfile>, sorted, without duplicates
what websites are linked from <anyfile>, domains only, no repeats
from the URLs in <anyfile> keep just the domain, unique
domains of all web addresses in <anyfile>, no domain twice
strip the URLs in <anyfile> down to their hosts and make the list unique

= again-url-hosts-tally quiet
> grep -oE 'https?://[^/[:space:]]+' <anyfile> | cut -d/ -f3 | sort | uniq -c | sort -rn
How often is each host linked in <anyfile>, most often first
count the URLs in <anyfile> per host, highest number first
host names of the URLs in <anyfile> with counts, most common at the top
$show the domains of the links in <anyfile> and how many links each has, descending
tally the hosts of the links in <anyfile>
which websites are linked most in <anyfile>, with numbers
number of links per domain in <anyfile>, sorted from most to least
group the URLs in <anyfile> by host and count them
frequency of domains among the web addresses in <anyfile>
Print every host of the URLs in <anyfile> together with its number of URLs, largest number first
rank the domains that <anyfile> links to
per host count of http links in <anyfile>, biggest first

= again-after-equals quiet
> grep -oP '<stem>=\K\S+' <file>
Show the word that comes after <stem>= in <file>
what follows <stem>= in <file>, up to the next space
$show only the value after <stem>= in each line of <file>
extract what stands behind <stem>= in <file>
the word right after "<stem>=" on the lines of <file>, nothing else
every value of <stem>= found in <file>
Print for the lines of <file> just the text after <stem>= up to the next blank
pull the values that come after <stem>= out of <file>
all things assigned with <stem>= in <file>, values only
from <file> get each word following <stem>= without the <stem>= itself
only the part behind <stem>= of <file>'s lines, one word each
values after <stem>= in <file>, one per line

= again-after-equals-unique quiet
> grep -oP '<stem>=\K\S+' <file> | sort -u
Which different values come after <stem>= in <file>?
unique values of <stem>= in <file>
$show each value following <stem>= in <file> only once
the distinct words right after <stem>= in <file>, sorted
values behind <stem>= in <file>, without duplicates
extract what follows <stem>= in <file> and drop the repeats
all different <stem>= values of <file>, in sorted order
Print the words that come after <stem>= in <file>, every one only once
pull the values after <stem>= out of <file>, no duplicates
sorted list without repeats of what is behind <stem>= in <file>
distinct <stem>= entries of <file>, values only
from <file> the set of values that <stem>= takes

= again-after-equals-tally quiet
> grep -oP '<stem>=\K\S+' <file> | sort | uniq -c | sort -rn
How often does each value of <stem>= occur in <file>? most frequent first
count the values after <stem>= in <file>, highest count first
$show every value of <stem>= in <file> with its number of occurrences, descending
tally of the words following <stem>= in <file>
values behind <stem>= in <file> ranked by frequency
frequency of each value after <stem>= in <file>
Print the words that come after <stem>= in <file> with how often each comes, most often on top
most common values of <stem>= in <file>, with counts
group <file> by what follows <stem>= and count
extract the values after <stem>= from <file> and count each, largest number first
which values of <stem>= are the most frequent in <file>, all with counts
number of times per value of <stem>= in <file>, sorted from high to low

= again-after-colon quiet
> sed -n 's/.*<stem>: *//p' <file>
What comes after "<stem>:" in <file>?
$show the rest of the line after <stem>: in <file>
everything behind <stem>: on the lines of <file> that have it
extract the text following "<stem>:" up to the end of the line in <file>
only the part after <stem>: of the lines in <file>
print what stands after <stem>: in <file>, without <stem>: itself
from <file> get all that follows <stem>: to the line end
the text right of <stem>: in <file>
cut everything up to and including <stem>: from the lines in <file> that contain it and print the remainder
what is written after <stem>: in <file>, to the end of the line
values after the label "<stem>:" in <file>
pull out whatever is behind <stem>: in <file>

= again-ls-biggest-ext parse
> ls -lhS <plaindir>/*.<ext> | head -n <n>
Show the <n> biggest <ext> files in <plaindir> with their sizes, in readable units
long listing of the <n> largest <ext> files in <plaindir>, human-readable
ls -lhS for the <ext> files of <plaindir>, only <n> lines
the <n> largest <ext> files in <plaindir>, with details and readable sizes
In <plaindir> there are many <ext> files. List the <n> largest in long form with sizes like 4K or 2M
details of the top <n> <ext> files by size in <plaindir>, not below it
$list <plaindir>'s <n> biggest <ext> files, long format, sizes for humans
which <n> <ext> files in <plaindir> are biggest? with size and date, readable
long format, sorted by size, <ext> files in <plaindir>, the first <n>, -h
<n> fattest <ext> files directly in <plaindir> with ls details and human sizes

= again-wc-words-each parse
> wc -w <plaindir>/*.<ext>
In the directory <plaindir>, print the number of words of each <ext> file
word counts of the <ext> files in <plaindir>, and the total
how many words does each <ext> file in <plaindir> have
$count the words in every <ext> file of <plaindir>, one by one
words per <ext> file in <plaindir>
wc -w on all <ext> files in <plaindir>
for each <ext> file in <plaindir> print its number of words
number of words for all of <plaindir>'s <ext> files, per file
I want the word count of each <ext> file lying in <plaindir>
per-file word counts, <ext> files in <plaindir>

= again-tabs-to-commas-saved change
> tr '\t' ',' < <file> > <new>
Change every tab in <file> to a comma and save it as <new>
turn the tabs of <file> into commas, result in <new>
convert the tab-separated <file> to comma-separated <new>
$save <file> as <new> with commas instead of tabs
<file> has tabs between its columns; write it with commas to <new>
make a csv <new> out of <file>, which is separated by tabs
replace tabs by commas in <file> and write that to <new>
TSV <file> to CSV <new>
put a comma wherever <file> has a tab, output goes into <new>
from tabs to commas: <file> into <new>
I need <new>, the same as <file> but comma-separated rather than tab-separated
tr the tabs in <file> to commas > <new>

= again-commas-to-tabs-saved change
> tr ',' '\t' < <csv> > <new>
Change every comma in <csv> to a tab and save it as <new>
turn the commas of <csv> into tabs, result in <new>
convert the comma-separated <csv> to tab-separated <new>
$save <csv> as <new> with tabs instead of commas
<csv> has commas between its columns; write it with tabs to <new>
make a tsv <new> out of <csv>, which is separated by commas
replace commas by tabs in <csv> and write that to <new>
CSV <csv> to TSV <new>
put a tab wherever <csv> has a comma, output goes into <new>
from commas to tabs: <csv> into <new>
I need <new>, the same as <csv> but tab-separated rather than comma-separated
tr the commas in <csv> to tabs > <new>

= again-trim-both-ends quiet
> tail -n +$((<n>+1)) <file> | head -n -<n>
All lines of <file> except the first <n> and the last <n>
$show <file> without its first <n> and last <n> lines
skip <n> lines at the start of <file> and <n> lines at the end
drop the top <n> and the bottom <n> lines of <file>
<file> minus <n> lines at either end
In <file>, leave out the first <n> lines and the last <n> lines and print the rest
cut <n> lines off both ends of <file>
print everything in <file> but the <n> opening and the <n> closing lines
the middle of <file>: not the first <n>, not the last <n> lines
trim <file> by <n> lines at the top and <n> lines at the bottom
I want <file> without the first <n> lines and also without the last <n> lines
remove <n> lines from the head and <n> from the tail of <file> in the output

= again-csv-between-sorted quiet
> awk -F, '$<col> >= <line> && $<col> <= <lineb>' <csv> | sort -t, -k<col>,<col>n
Rows of <csv> where <col> is between <line> and <lineb>, sorted by it
$show the rows of <csv> whose <col> lies between <line> and <lineb>, ordered by that column numerically
lines of <csv> with <col> from <line> to <lineb>, sorted ascending on the same column
which rows in <csv> have <col> at least <line> and at most <lineb>? sort them by it
In <csv>, print the rows whose <col> is between <line> and <lineb>, the smallest value first
<csv>: <col> between <line> and <lineb>, sorted numerically by it
filter <csv> to <col> >= <line> and <= <lineb>, then sort on it
records of <csv> with <col> in the range <line> to <lineb>, in ascending numeric order of that column
only rows of <csv> where <col> is <line> up to <lineb>, lowest first
from <csv> those with <col> between <line> and <lineb> inclusive, sorted by the number there

= again-csv-commonest read
> tail -n +2 <csv> | cut -d, -f<col> | sort | uniq -c | sort -rn | head -n 1
The value that appears most in <col> of <csv>, without the header
which value is the most frequent in <col> of <csv>, and how often is it there? ignore the header
most common entry in <col> of <csv>, header not counted
$show the commonest value of <col> in <csv> with its count, skipping the header line
what comes up most often in <col> of <csv>, not counting the heading
In <csv>, the first line is a header. Print the most frequent value of <col> and its count.
top value of <col> in <csv> by frequency, header excluded, only one
the entry that occurs most in <col> of <csv>, leaving the header out
header aside, which value does <csv> have most often in <col>
mode of <col> in <csv>, header line ignored
find the value of <col> that is on most rows of <csv>, without the title row

= again-csv-bodies-saved parse
> tail -qn +2 <plaindir>/*.csv > <new>
All csv files in <plaindir> without their header lines into <new>
join the csv files of <plaindir> into <new>, leaving out the first line of each
concatenate the CSVs in <plaindir> to <new>, no headers at all
In <plaindir> there are several CSV files with a header. Write all their data rows, without headers, to <new>.
merge every csv file in <plaindir> minus its first line into <new>
$save the rows of all csv files in <plaindir> in <new>, header of each skipped
data rows only, from each csv in <plaindir>, into <new>
collect the csv files from <plaindir> in <new> but drop each header row
<new> should get the contents of <plaindir>'s csv files, the first line of every file left away
tail from line 2 of each csv in <plaindir>, quietly, into <new>
combine <plaindir>/*.csv as <new>, with no header line from any of them

= again-repeated-counted quiet
> sort <file> | uniq -c | awk '$1 > 1'
Which lines appear more than once in <file>, and how often?
$show the repeated lines of <file> with their counts
lines occurring several times in <file>, each with its number of occurrences
duplicates in <file> and how many times each is there
only lines of <file> that come at least twice, with the count in front
In <file>, find the lines that occur more than once. Print each with its count.
the duplicate lines of <file>, counted
how many times does each duplicated line of <file> occur
every line that <file> has more than one time, plus the number of times
count the lines of <file> but leave out those that come only once
repeated entries in <file> together with how often
lines in <file> with a count above one, count shown

= again-per-day quiet
> grep '<word>' <file> | cut -c1-10 | sort | uniq -c
<word> lines per day in <file>, where the line starts with the date
how many <word> lines were there on each day in <file>? the date is in the first 10 characters
$count the lines with <word> in <file> by day, dates like 2024-05-01 at the beginning
In <file> every line begins with a date such as 2024-05-01. Print for each day how many lines contain <word>.
number of <word> entries for each date in <file>, date first in the line
per day count of <word> in <file> (lines start with YYYY-MM-DD)
daily totals of <word> lines in <file>, lines begin with the date
group the <word> lines of <file> by date, the first ten characters, and count them
each day and how many <word> lines it has, <file> starts its lines with the day
tally <word> in <file> by the date at the start of the line
<file>: lines containing <word>, counted per leading date
by date, how often is <word> logged in <file>, the date being the first 10 characters

= again-per-hour quiet
> grep '<word>' <file> | cut -c1-13 | sort | uniq -c
<word> lines per hour in <file>, where lines begin like 2024-05-01 13:22:10
how many <word> lines were there in each hour in <file>? date and hour are the first 13 characters
$count the lines with <word> in <file> by hour, timestamps like 2024-05-01T13:22 at the beginning
In <file> every line begins with date and time such as 2024-05-01 13:22:10. Print for each hour how many lines contain <word>.
number of <word> entries for each hour in <file>, timestamp first in the line
per hour count of <word> in <file> (lines start with YYYY-MM-DD HH)
hourly totals of <word> lines in <file>, lines begin with date and time
group the <word> lines of <file> by date and hour, the first thirteen characters, and count them
each hour and how many <word> lines it has, <file> starts its lines with date and time
tally <word> in <file> by the hour at the start of the line
<file>: lines containing <word>, counted per hour of the leading timestamp
by hour, how often is <word> logged in <file>, the hour ends at character 13

= again-worst-day quiet
> grep '<word>' <file> | cut -c1-10 | sort | uniq -c | sort -rn | head -n 1
Day with the most <word> lines in <file>, lines start with the date
on which day did <file> log <word> most often? dates are the first 10 characters
$show the date with the highest number of <word> lines in <file>, where lines begin with the date
In <file> every line begins with a date such as 2024-05-01. Print the day with most lines containing <word>, and the count.
the worst day for <word> in <file> (lines start with YYYY-MM-DD)
which date at the start of the lines in <file> has the most <word> lines
single day having the greatest count of <word> in <file>, by leading date
when were there most <word> lines in <file>? one day only, date in front of each line
top date by <word> lines in <file>, the date is the first ten characters
find the day on which <word> comes most in <file>, whose lines start with the date
max <word> lines per day in <file>, print that day and number, dates lead the lines

= again-last-field-top quiet
> awk '{ print $NF, $0 }' <log> | sort -rn | head -n <n>
The <n> slowest requests in <log>, where the last field is the time
$show the <n> lines of <log> with the highest number in the last field
top <n> lines of <log> by their last field, numerically
which <n> entries in <log> have the largest last value
In <log> the last field is a number. Print the <n> lines where it is largest, largest first, the number in front.
sort <log> by the number at the line end, descending, first <n>
the <n> lines with the biggest final field in <log>
<n> greatest by last column in <log>, number put in front
order <log> by its last column from high to low and keep <n>
the <n> entries of <log> that took longest, time is the last word of the line

= again-web-agents-unique read
> awk -F'"' '{ print $6 }' <weblog> | sort -u
All different user agents in <weblog>
$list every user agent of <weblog> once
which browsers or clients (user agents) occur in <weblog>? without duplicates
unique user agent strings from <weblog>, sorted
distinct user agents in the web log <weblog>
Print the user agents in <weblog>, each only once.
the set of user agents that <weblog> has
user agents in <weblog>, no repeats, no counts
extract the user agent of each request in <weblog> and drop duplicates
what kinds of browsers are there in <weblog>, every agent string one time
deduplicated list of agents in the combined log <weblog>

= again-web-posts-count read
> grep -c '"POST' <weblog> || true
POST requests in <weblog>, how many
how many POST requests are there in <weblog>
$count the POSTs in the web log <weblog>
number of requests with the method POST in <weblog>
In <weblog>, how many requests use POST? Only the number.
count lines of <weblog> that are POST requests
POSTs in <weblog>, the count
tell me how often something was POSTed according to <weblog>
how many lines of <weblog> have the method POST
the number of POST calls logged in <weblog>

= again-matches-ips-tally quiet
> grep '<word>' <log> | grep -oE '([0-9]{1,3}\.){3}[0-9]{1,3}' | sort | uniq -c | sort -rn
<word> lines in <log> per IP, most first
how many lines with <word> does each IP address have in <log>, highest count first
$count the IPs on the <word> lines of <log>, most frequent at the top
IP addresses in lines of <log> that contain <word>, with counts, descending
which IPs cause the most <word> lines in <log>? all with their number
In <log>, take the lines with <word> and count how often each IP address occurs in them, the most frequent first.
tally the addresses on lines mentioning <word> in <log>
from the <word> lines of <log> extract the IPs and rank them by frequency
<word> by IP in <log>, largest number on top
per address number of <word> entries in <log>, sorted high to low
failed or not: IPs with <word> in their lines of <log>, counted and sorted by count

= again-matches-ips-unique quiet
> grep '<word>' <log> | grep -oE '([0-9]{1,3}\.){3}[0-9]{1,3}' | sort -u
The IP addresses on the <word> lines of <log>, each once
$list the different IPs in lines of <log> that contain <word>
unique IP addresses from lines with <word> in <log>
which IPs have a <word> line in <log>? without duplicates
In <log>, take the lines with <word> and print the IP addresses in them, every one only once.
distinct addresses among the lines of <log> mentioning <word>
from the <word> lines of <log> extract the IPs, sorted and unique
IPs with <word> in their lines of <log>, no repeats, no counts
the set of addresses that <word> lines of <log> come from
who (which IPs) is behind the <word> lines in <log>, each address one time

= again-sed-bak-in parse
> sed -i.bak 's/<word>/<newword>/g' <plaindir>/*.<ext>
$replace <word> with <newword> in all <ext> files in <plaindir> and keep backups
change <word> to <newword> in every <ext> file of <plaindir>, with a .bak copy of each
in the <ext> files in <plaindir> put <newword> for <word>, saving the originals as .bak
<word> becomes <newword> in <plaindir>'s <ext> files, keep .bak backups
In <plaindir> there are several <ext> files. Replace <word> by <newword> in each, leaving a backup with .bak
swap <word> for <newword> in the <ext> files directly in <plaindir>, backups .bak
edit all <ext> files in <plaindir> in place, <word> to <newword>, but with backup copies
sed -i.bak <word> to <newword> over the <ext> files in <plaindir>
exchange <word> and write <newword> in <ext> files lying in <plaindir>, keeping the old versions as .bak
substitute <newword> for every <word> in the <ext> files of <plaindir>, original files kept with .bak

= again-sed-in parse
> sed -i 's/<word>/<newword>/g' <plaindir>/*.<ext>
$replace <word> with <newword> in all <ext> files in <plaindir>, not in its subfolders
change <word> to <newword> in every <ext> file directly in <plaindir>
in the <ext> files right in <plaindir> put <newword> for <word>, in place, no recursion
<word> becomes <newword> in <plaindir>'s <ext> files, that folder only
In <plaindir> there are several <ext> files. Replace <word> by <newword> in each of them, not going into subfolders
swap <word> for <newword> in the <ext> files at the top level of <plaindir>, in place
edit all <ext> files in <plaindir> itself, <word> to <newword>, subfolders untouched
sed -i <word> to <newword> over the <ext> files in <plaindir>, just this folder
substitute <newword> for every <word> in the <ext> files lying in <plaindir> but not deeper
overwrite <word> by <newword> in each <ext> file of the folder <plaindir>, without its subfolders

= again-sed-del-in parse
> sed -i '/<word>/d' <plaindir>/*.<ext>
Delete all lines with <word> from every <ext> file directly in <plaindir>
remove the lines containing <word> from the <ext> files in <plaindir>, not in subfolders
in the <ext> files right in <plaindir> erase each line that has <word>, in place
get rid of <word> lines in <plaindir>'s <ext> files, that folder only
In <plaindir> there are several <ext> files. Delete the lines that contain <word> from each of them, without recursion
drop every line mentioning <word> from the <ext> files at the top level of <plaindir>, changing the files
edit all <ext> files in <plaindir> itself so that no line with <word> is left, subfolders untouched
sed -i to delete <word> lines from the <ext> files in <plaindir>, just this folder
wipe lines matching <word> out of each <ext> file lying in <plaindir>, not deeper
throw away the <word> lines in the <ext> files of the folder <plaindir>, subfolders excluded

= again-conf-clean-saved change
> grep -vE '^(#|$)' <conf> > <new>
Remove blank lines and comments from <conf> and save it as <new>
write <conf> without comments and empty lines to <new>
$save <conf> to <new>, leaving out comment lines and blank ones
make <new> from the active lines of <conf>, no # lines and no empty lines
<new> = <conf> minus comments minus blank lines
copy <conf> to <new> without its # comments and without its empty lines
strip comments and blank lines off <conf>, result in <new>
In <conf> there are comments starting with # and blank lines. Write everything else to <new>.
only the real settings of <conf> into <new>, neither comments nor blank lines
clean <conf> of empty lines and comment lines and store that in <new>
grep -v comments and blanks from <conf> into <new>

= again-mv-two-kinds parse
> mv <plaindir>/*.<ext> <plaindir>/*.<ext2> <todir>
Move all <ext> and <ext2> files of <plaindir> to <todir>
$move the <ext> files and the <ext2> files from <plaindir> into <todir>
both <ext> and <ext2> files in <plaindir> should go to <todir>
put <plaindir>'s <ext> and <ext2> files in <todir>, moving them
In <plaindir> there are files of many kinds. Move those ending in .<ext> or .<ext2> to <todir>
mv everything .<ext> or .<ext2> in <plaindir> over to <todir>
take the <ext> and the <ext2> files out of <plaindir> and put them into <todir>
relocate <ext> as well as <ext2> files directly in <plaindir> to <todir>
two types, <ext> and <ext2>, from <plaindir>, move to <todir>
move from <plaindir> to <todir>: every <ext>, every <ext2>

= again-cp-two-kinds parse
> cp <plaindir>/*.<ext> <plaindir>/*.<ext2> <todir>
Copy all <ext> and <ext2> files of <plaindir> to <todir>
$copy the <ext> files and the <ext2> files from <plaindir> into <todir>
both <ext> and <ext2> files in <plaindir> should be copied to <todir>
put copies of <plaindir>'s <ext> and <ext2> files in <todir>
In <plaindir> there are files of many kinds. Copy those ending in .<ext> or .<ext2> to <todir>
cp everything .<ext> or .<ext2> in <plaindir> over to <todir>
duplicate the <ext> and the <ext2> files of <plaindir> in <todir>
copy <ext> as well as <ext2> files directly in <plaindir> to <todir>
two types, <ext> and <ext2>, from <plaindir>, copy to <todir>
copy from <plaindir> to <todir>: every <ext>, every <ext2>

= again-gzip-in parse
> gzip <plaindir>/*.<ext>
Compress each <ext> file in <plaindir> separately
gzip all <ext> files in <plaindir>
gzip every <ext> file directly in <plaindir>, one by one
In <plaindir> there are several <ext> files. Compress each of them with gzip, not its subfolders
turn the <ext> files in <plaindir> into .gz files, each on its own
compress the <ext> files of <plaindir> individually with gzip
each <ext> file lying in <plaindir> should become a .gz
shrink <plaindir>'s <ext> files with gzip
run gzip on the <ext> files in <plaindir>
replace every <ext> file in <plaindir> by its gzipped version

= again-both-counts read
> find <dir> -type d | wc -l; find <dir> -type f | wc -l
Count directories and files under <dir> separately
how many folders and how many files are there in <dir> and below, two numbers
number of directories and then number of files in the tree <dir>
$count first the folders and then the files below <dir>
In <dir>, find out how many directories and how many regular files there are. Print both numbers.
two counts for <dir>, everything below included: directories, files
folders and files of <dir>, counted separately and recursively
one number for the directories, another for the files under <dir>
how many dirs, how many files, below <dir>
tell me both the number of directories and the number of files in the whole tree of <dir>

= again-words-ending quiet
> grep -oE '\b[[:alpha:]]*<stem>\b' <file> | sort -u
Words of <file> that end in "<stem>", each once
$list the different words in <file> ending with <stem>
which words in <file> end in <stem>? without duplicates
unique words from <file> with the ending <stem>
every word of <file> that ends with the letters <stem>, sorted, no repeats
In <file>, find all words ending in <stem>. Print each only once.
distinct words that end on <stem> in <file>
only words, not lines: those of <file> with <stem> at their end, unique
extract from <file> the words finishing in <stem>, no duplicates
words like something<stem> in <file>, every one only one time

= again-words-beginning quiet
> grep -oE '\b<stem>[[:alpha:]]*\b' <file> | sort -u
Words of <file> that begin with "<stem>", each once
$list the different words in <file> starting with <stem>
which words in <file> start with <stem>? without duplicates
unique words from <file> with the beginning <stem>
every word of <file> that begins with the letters <stem>, sorted, no repeats
In <file>, find all words beginning with <stem>. Print each only once.
distinct words that start in <stem> in <file>
only words, not lines: those of <file> with <stem> at their start, unique
extract from <file> the words opening with <stem>, no duplicates
words like <stem>something in <file>, every one only one time

= again-dates-unique quiet
> grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' <file> | sort -u
Dates like 2024-01-31 in <file>, sorted, no duplicates
$list the different dates found in <file>, each once
which dates (YYYY-MM-DD) occur in <file>? oldest first, without repeats
unique dates from <file>
all dates of the form 2024-01-31 in <file>, every one only once
In <file>, find all dates written as YYYY-MM-DD. Print them sorted and without duplicates.
extract dates from <file>, sort, dedupe
distinct ISO dates in <file>, in order
the set of dates that <file> mentions
what dates are in <file>, no date twice

= again-dates-newest-unique quiet
> grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' <file> | sort -ru
Dates like 2024-01-31 in <file>, newest first, no duplicates
$list the different dates found in <file>, latest on top, each once
which dates (YYYY-MM-DD) occur in <file>? most recent first, without repeats
unique dates from <file> in descending order
all dates of the form 2024-01-31 in <file>, every one only once, from new to old
In <file>, find all dates written as YYYY-MM-DD. Print them without duplicates, the newest first.
extract dates from <file>, sort in reverse, dedupe
distinct ISO dates in <file>, backwards in time
the set of dates that <file> mentions, the last date first
what dates are in <file>, no date twice, newest to oldest

= again-defs-names quiet
> grep -oP '^\s*def \K\w+' <pyfile>
All function names in <pyfile>
only the names of the functions defined in <pyfile>
$list the names of the functions in the python file <pyfile>
which functions does <pyfile> define? just their names
function names of <pyfile>, without def and without parameters
In <pyfile>, find all function definitions and print only the name of each function.
extract the word after def from <pyfile>
names of every def in <pyfile>, one a line
python functions in <pyfile>, names only
what are the functions in <pyfile> called

= again-colours-unique quiet
> grep -ohE '#[0-9a-fA-F]{6}' <plaindir>/*.css | sort -u
Hex colours used in the css files in <plaindir>, each once
$list the different colours like #ff8800 in the css files of <plaindir>
which hex colours do the css files in <plaindir> use? without duplicates
unique colour codes of all css files in <plaindir>
all #rrggbb values in the style sheets in <plaindir>, no repeats
In <plaindir> there are several css files. Print the six-digit hex colours in them, sorted and unique, without file names.
distinct colours in <plaindir>'s css files, sorted
extract colour codes such as #1a2b3c from css files in <plaindir>, dedupe
the set of hex colors in the css files in <plaindir>
what colors are in the css of <plaindir>, each code one time

= again-mail-files quiet
> grep -rlE '[[:alnum:]._%+-]+@[[:alnum:].-]+\.[[:alpha:]]{2,}' <dir>
Which files in <dir> contain an email address?
names of the files below <dir> that have a mail address in them
$list the files in the tree <dir> with an e-mail address inside
In which files under <dir> does any email address occur? Only the names.
files with e-mail addresses in <dir>, recursively, names only
search <dir> for files containing something like name@host.com, just the file names
find files under <dir> that mention an email address
any mail addresses in <dir>? tell me which files
not the addresses, the names of the files in <dir> that have email addresses
paths of all files in <dir> with at least one e-mail address

= again-ip-lines quiet
> grep -E '([0-9]{1,3}\.){3}[0-9]{1,3}' <file>
Lines in <file> that contain an IP address
$show the whole lines of <file> with an IP address in them
which lines of <file> have an IPv4 address
print every line of <file> in which an IP address occurs, not only the address
full lines with IP addresses in <file>
In <file>, find the lines that contain an IP address and print these lines completely.
lines mentioning any IP like 10.0.0.1 in <file>
grep the lines of <file> that have an IP somewhere
only lines with an IP address from <file>, entire line
filter <file> to lines having an IP address

= again-neither-count read
> grep -vcE '<word>|<word2>' <file> || true
How many lines in <file> contain neither <word> nor <word2>?
$count the lines of <file> without <word> and without <word2>
number of lines in <file> with neither <word> nor <word2>
lines of <file> that have none of <word> and <word2>, only how many
In <file>, count the lines in which <word> and <word2> both do not occur.
tell me how many lines of <file> mention neither <word> nor <word2>
count of lines in <file> left when those with <word> or <word2> are excluded
<file>: number of lines free of <word> and of <word2>
not <word>, not <word2>: how many such lines has <file>
excluding <word> lines and <word2> lines, how many lines are in <file>

= again-after-only quiet
> grep -A <small> '<word>' <file> | grep -v '<word>'
The <small> lines after each <word> in <file>, without the match itself
$show <small> lines following every <word> line of <file> but not the <word> lines
only what comes after <word> in <file>, <small> lines each time, the matching line left out
In <file>, print the <small> lines that follow each line with <word>, but not that line itself.
context of <small> lines after <word> in <file>, the match excluded
<small> lines behind <word> in <file>, hide the <word> lines
lines after <word> in <file>, <small> of them, drop the hit
from <file> the next <small> lines after <word>, without the line that has <word>
not the <word> lines themselves, the <small> lines below them, in <file>
leave out the match and show the <small> lines after <word> in <file>

= again-start-column quiet
> awk '/^<word>/ { print $<col> }' <file>
<col> of all lines starting with <word> in <file>
only <col> from the lines of <file> that begin with <word>
$show just <col> of lines in <file> beginning with <word>
In <file>, take the lines that start with <word> and print only <col> of each.
for lines of <file> which begin with <word>, what is in <col>
lines opening with <word> in <file>, reduced to <col>
<file>: <col>, only where the line starts with <word>
cut <col> out of every line in <file> that has <word> at its start
awk: <col> of lines in <file> matching ^<word>
where a line of <file> starts with <word>, give me <col>

= again-match-column-sorted quiet
> awk '/<word>/ { print $<col> }' <log> | sort -u
<col> of the lines with <word> in <log>, sorted, without duplicates
unique values of <col> from the <word> lines of <log>
$show the different values in <col> of lines in <log> containing <word>
which distinct values has <col> where the line of <log> mentions <word>
In <log>, take the lines containing <word> and print <col> of them, each value once.
only <col> from lines matching <word> in <log>, deduplicated and sorted
from the <word> lines of <log> keep <col>, no repeats
<log>: <col> on <word> lines, every value one time
the set of <col> values among the lines of <log> with <word>
distinct <col> for <word> in <log>

= again-match-column-tally quiet
> awk '/<word>/ { print $<col> }' <log> | sort | uniq -c | sort -rn
<col> of the lines with <word> in <log>, counted, most frequent first
how often does each value of <col> occur on the <word> lines of <log>? highest first
$count the values in <col> of lines in <log> containing <word>, descending
In <log>, take the lines containing <word> and count how often each value of <col> occurs, the most frequent at the top.
tally of <col> over lines matching <word> in <log>
group the <word> lines of <log> by <col> and count, largest first
<log>: values of <col> on <word> lines with their counts, most often on top
rank <col> by frequency among the lines of <log> with <word>
number of <word> lines per value of <col> in <log>, sorted high to low
frequency of every <col> value where <word> is on the line, in <log>

= again-most-votes read
> sort <file> | uniq -c | sort -rn | head -n 1
In <file> each line is a name; which name is there most often?
the most frequent line of <file>, with its count
who got the most votes in <file>, where every line is one vote
$show the single commonest line in <file> and how often it occurs
which line occurs most in <file>
most common line of <file>, only one
In <file>, find the line that is repeated most. Print it with its number.
top entry of <file> by number of occurrences
the winner: the line that <file> has most often
what is the most repeated line in <file>

= again-most-votes-bare read
> sort <file> | uniq -c | sort -rn | head -n 1 | sed 's/^ *[0-9]* //'
The most frequent line of <file>, without its count
only the line itself that occurs most often in <file>, no number
who got the most votes in <file>? one vote per line, print just the name
$show the commonest line in <file>, the line only
which line occurs most in <file>, leaving out how often
most common line of <file>, count not shown
In <file>, find the line that is repeated most. Print only this line, not its number.
the winner's name only: most repeated line in <file>
top entry of <file> by occurrences, the bare text
just the most repeated line in <file>, strip the number

= again-share-of-matches read
> awk '/<word>/ { n++ } END { print n * 100 / NR }' <file>
What percentage of the lines in <file> contain <word>?
percentage of lines in <file> with <word>
$show how many percent of the lines of <file> have <word>
share of <word> lines in <file>, in percent
In <file>, how many percent of all lines contain <word>? Print the number.
compute the percent of <word> lines among all lines of <file>
<word> lines of <file> as a percentage of all its lines
how big is the proportion of lines with <word> in <file>, in %
what per cent of <file> are lines mentioning <word>
ratio of <word> lines to all lines of <file>, times 100

= again-lines-and-matches read
> wc -l < <file>; grep -c '<word>' <file> || true
How many lines are in <file> and how many of them have <word>?
$count all lines of <file> and then those with <word>
two numbers for <file>: total lines, and lines containing <word>
the line count of <file> followed by its count of <word> lines
In <file>, print the number of lines and below it the number of lines with <word>.
lines in <file> altogether, and lines with <word>
how long is <file> in lines and on how many lines is <word>
total and <word> count of <file>, both numbers
number of all lines in <file>, plus number of lines mentioning <word>
first all lines of <file>, then only the <word> ones, counted

= again-range-upper read
> sed -n '<line>,<lineb>p' <file> | tr 'a-z' 'A-Z'
Lines <line> to <lineb> of <file> in upper case
$show lines <line> through <lineb> of <file>, all in capitals
print line <line> to line <lineb> of <file> in capital letters
In <file>, take lines <line> to <lineb> and print them in uppercase.
uppercase version of lines <line>-<lineb> in <file>
lines <line> up to <lineb> from <file>, letters made big
from <file> lines <line> to <lineb>, converted to upper case
capitalise everything in lines <line> to <lineb> of <file> and show just these
<file>, lines <line>..<lineb>, upper-cased
give me lines <line> to <lineb> of <file> with all letters as capitals

= again-matches-tree-saved parse
> grep -rh --include='*.<ext>' '<word>' <dir> | sort > <new>
<word> lines of all <ext> files below <dir>, sorted, without names, into <new>
collect the lines with <word> from <ext> files in the whole tree <dir>, sort them and save as <new>, no file names
$save every <word> line of the <ext> files under <dir> sorted to <new>, names hidden
In the tree <dir>, find the lines with <word> in all <ext> files. Write them sorted and without file names to <new>.
sorted lines containing <word> from <ext> files below <dir> in <new>, only the lines
gather <word> from all <ext> files under <dir> into <new> in sorted order, no names
<new>: sorted <word> lines out of the <ext> files anywhere in <dir>, bare
grep <word> recursively in <ext> files of <dir>, no names, sort, to <new>
put into <new>, sorted, what lines with <word> the <ext> files in <dir> and below have, without prefix
I want <new> with the <word> lines from every <ext> file in <dir> and its subfolders, sorted, names left out

= again-after-colon-tally quiet
> sed -n 's/.*<stem>: *//p' <file> | sort | uniq -c | sort -rn
Count the different texts after "<stem>:" in <file>, most frequent first
how often does each message after <stem>: occur in <file>? highest count first
$show what follows <stem>: in <file>, every text with its count, descending
In <file>, take the text behind "<stem>:" to the end of the line. Count equal ones, the most frequent at the top.
tally of what stands after <stem>: in <file>
messages behind <stem>: in <file>, ranked by how often they come
group the lines of <file> by the text following <stem>: and count them
most common texts after <stem>: in <file>, with numbers
frequency of everything written after <stem>: in <file>
the parts right of <stem>: in <file>, counted, largest number on top

= again-matches-unique-count read
> grep '<word>' <file> | sort -u | wc -l
How many unique <word> lines are in <file>?
$count the different lines with <word> in <file>
number of distinct lines containing <word> in <file>
how many different <word> lines has <file>
In <file>, count the lines containing <word>, equal lines only once.
distinct <word> lines of <file>, just the number
count of unique lines mentioning <word> in <file>
without duplicates, how many lines of <file> contain <word>
<file>: number of <word> lines after removing repeats
tell me how many <word> lines that are not the same <file> has

= again-matches-unique-saved change
> grep '<word>' <file> | sort -u > <new>
$save all lines of <file> with <word>, sorted and without duplicates, to <new>
unique <word> lines of <file> into <new>, sorted
write the different lines containing <word> from <file> to <new> in sorted order
In <file>, find the lines containing <word>. Write them sorted and without duplicates to <new>.
<new> gets each distinct <word> line of <file>, in order
extract <word> from <file>, sort, dedupe, output to <new>
put the sorted <word> lines of <file> into <new>, no line twice
collect the <word> lines of <file> in <new>, sorted, repeats dropped
grep <word> in <file>, sort -u, into <new>
I need the sorted, duplicate-free <word> lines of <file> as <new>

= again-either-not quiet
> grep -E '<word>|<word2>' <file> | grep -v '<word3>'
Lines with <word> or <word2> but not <word3> in <file>
$show the lines of <file> that contain <word> or <word2>, leaving out those with <word3>
lines of <file> mentioning either <word> or <word2> and no <word3>
In <file>, print the lines that have <word> or <word2> in them and do not have <word3>.
<word> or <word2>, without <word3>, in <file>
all <word> and all <word2> lines from <file> except where <word3> occurs
either of <word> and <word2> must be on the line, <word3> must not: <file>
filter <file> for <word> or <word2> and drop <word3> lines
which lines in <file> have <word> or <word2> while lacking <word3>
hits for <word> or <word2> in <file>, minus anything with <word3>

= again-links-saved change
> grep -oE 'https?://[^[:space:]]+' <anyfile> > <new>
Extract all URLs from <anyfile> into <new>
write every link in <anyfile> to <new>
$save the web addresses found in <anyfile> as <new>
pull the URLs out of <anyfile> and store them in <new>
all http and https links of <anyfile>, into the file <new>
In <anyfile> there are links. Write them, one per line, to <new>.
collect the links of <anyfile> in <new>
<new> should list the URLs in <anyfile>
put each URL that occurs in <anyfile> into <new>
output to <new>: the links contained in <anyfile>

= again-mails-saved change
> grep -oE '[[:alnum:]._%+-]+@[[:alnum:].-]+\.[[:alpha:]]{2,}' <anyfile> | sort -u > <new>
Extract all email addresses from <anyfile> without duplicates into <new>
write every different mail address in <anyfile> to <new>, sorted
$save the unique e-mail addresses found in <anyfile> as <new>
pull the emails out of <anyfile>, dedupe them and store them in <new>
all email addresses of <anyfile>, each once, into the file <new>
In <anyfile> there are e-mail addresses. Write them, sorted and without repeats, to <new>.
collect the distinct mail addresses of <anyfile> in <new>
<new> should list the unique emails in <anyfile>
put each email address that occurs in <anyfile> into <new>, none twice
output to <new>: the different email addresses contained in <anyfile>

= again-numbers-sorted quiet
> grep -oE '[0-9]+' <file> | sort -n
All numbers that occur in the text of <file>, sorted from small to large
extract the numbers from <file> and sort them ascending
$show every number found anywhere in <file>, smallest first
pick the numbers out of <file> and put them in numeric order
In <file> there are numbers between the words. Print them in ascending order, one per line.
numbers inside the lines of <file>, in ascending order, repeats kept
what numbers are in the text <file>? lowest to highest
pull all integers out of <file>, then sort numerically
sorted list of all the numbers contained in <file>'s text
every number in the text of <file>, ordered from lowest to highest

= again-three-most-lines read
> wc -l <bare> <bare2> <bare3> | grep -v ' total$' | sort -rn | head -n 1
Which of <bare>, <bare2> and <bare3> has the most lines?
the longest of the three files <bare>, <bare2> and <bare3>, by lines
compare the line counts of <bare>, <bare2> and <bare3> and print the highest
$show which of <bare> <bare2> <bare3> has most lines, with the number
of <bare>, <bare2> and <bare3>, the one with the greatest number of lines
In the files <bare>, <bare2> and <bare3> are lines of text. Print the file that has the most of them, with its count.
who wins by number of lines: <bare>, <bare2> or <bare3>
max line count among <bare>, <bare2>, <bare3>, with the file name
find the file with most lines out of <bare>, <bare2> and <bare3>
is it <bare>, <bare2> or <bare3> that has the most lines

= again-rm-oldest-n parse
> ls -tr <plaindir> | head -n <n> | xargs -I {} rm <plaindir>/{}
Delete the <n> oldest files in <plaindir>
$delete the <n> files of <plaindir> that were changed longest ago
remove the oldest <n> files from <plaindir>
get rid of the <n> oldest in <plaindir>
erase the <n> least recently modified files in <plaindir>
In <plaindir> there are many files. Delete only the <n> oldest of them.
rm <n> files from <plaindir>, the oldest ones
throw away the <n> oldest files of <plaindir>
make room in <plaindir> by deleting its <n> oldest files
wipe the <n> oldest files out of <plaindir>
`,
)
