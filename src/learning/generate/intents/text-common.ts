import { intents } from '../grammar.ts'

/** What people commonly ask about text files, tables, logs and columns, beyond the other tables. */
export const textCommon = intents(
  'text',
  String.raw`
= common-either-whole quiet
> grep -wE '<word>|<word2>' <file>
Print the lines of <file> that contain <word> or <word2> as a whole word
$show lines in <file> with either of the words <word> and <word2>, whole words only
grep <file> for the whole words <word> or <word2>
how do i find lines having <word> or <word2> as complete words in <file>?
<file>: lines where <word> or <word2> stands as a separate word
I want every line of <file> with the exact word <word> or the exact word <word2>, not parts of longer words
match <word> or <word2> in <file>, but only as full words
search <file> for two alternatives, <word> and <word2>, matching whole words
which lines of <file> have the word <word> or the word <word2> standing alone
get lines from <file> that have <word> or <word2> as a word of its own
use grep -w with two alternatives <word> and <word2> on <file>
whole-word search for <word> or <word2> in <file>

= common-not-starting quiet
> grep -v '^<word>' <file>
Print the lines of <file> that do not start with <word>
$show all lines in <file> not beginning with <word>
lines not starting with <word> in <file>
how can I print everything in <file> except the lines that begin with <word>?
leave out lines starting with <word> when printing <file>
filter out of <file> the lines which begin with <word>
hide lines of <file> that have <word> at the start
<file> without lines beginning with <word>
I need all lines from <file> but the ones that start with <word>
which lines in <file> don't start with <word>
skip every line in <file> whose first characters are <word>
use grep -v to drop the lines starting with <word> from the output of <file>

= common-not-ending quiet
> grep -v '<word>$' <file>
Print the lines of <file> that do not end with <word>
$show all lines in <file> not ending in <word>
lines that don't end with <word> in <file>
how do I list the lines of <file> except those ending with <word>?
leave out lines with <word> at the end when printing <file>
filter out of <file> the lines which end in <word>
hide the lines of <file> whose last characters are <word>
<file> without lines ending in <word>
get every line from <file> but the ones that finish with <word>
which lines in <file> do not end in <word>
show me <file> minus the lines that have <word> at their end
grep for lines not ending with <word> in <file>

= common-before-after quiet
> grep -B <small> -A <small2> '<word>' <file>
Print the lines of <file> matching <word> with <small> lines before and <small2> lines after each
$show matches of <word> in <file> together with <small> lines before and <small2> lines after
grep <word> in <file> with <small> lines of leading and <small2> lines of trailing context
how do I see <small> lines above and <small2> lines below each match of <word> in <file>?
<word> in <file>, <small> lines before, <small2> after
search <file> for <word> and also print the <small> lines preceding and the <small2> lines following
find <word> in <file> and include <small> lines above it and <small2> lines below it
I need <small> lines before and <small2> lines after every line with <word> in <file>
lines containing <word> in <file> plus <small> lines above and <small2> beneath
give me <word> hits from <file> with context: <small> before, <small2> after
display each occurrence of <word> in <file>, preceded by <small> lines and followed by <small2> lines
use grep to get <small> lines before and <small2> lines after <word> in <file>

= common-after-numbered quiet
> grep -n -A <small> '<word>' <file>
Print each line of <file> containing <word> and the <small> lines after it, with line numbers
$show <word> in <file> with line numbers and <small> lines following
grep <word> in <file>, numbered, with <small> lines after each match
how do I show line numbers for <word> in <file> along with the next <small> lines?
find <word> in <file> with the <small> lines after it, all numbered
numbered lines of <file> matching <word> plus <small> lines of trailing context
search <word> in <file>: line numbers, <small> lines below each hit
I want to see every match of <word> in <file> and the <small> lines below, with their line numbers
print matches of <word> from <file> and <small> subsequent lines, prefixed by line number
list lines with <word> in <file> with numbers and show <small> lines after every one
line numbers and <small> lines after context for <word> in <file>
get <word> from <file> with <small> lines after, including the line number

= common-files-whole quiet
> grep -rlw '<word>' <dir>
List the files in <dir> that contain <word> as a whole word
which files under <dir> have the whole word <word>?
names of files in <dir> with <word> as a full word, recursively
find files in <dir> that contain the exact word <word> and print only their names
$list files below <dir> in which the word <word> occurs, whole word only
search <dir> recursively for the whole word <word>, file names only
I need a list of files in <dir> mentioning <word> as a separate word
grep recursively in <dir> for <word> as a whole word and show only filenames
in which files of <dir> does <word> appear as a complete word
filenames only: whole word <word> in <dir>
tell me the files in <dir> that have <word> in them, not as part of another word
print the paths of files within <dir> matching the whole word <word>

= common-word-numbered-tree quiet
> grep -rnw '<word>' <dir>
Search <dir> recursively for the whole word <word> and print line numbers
find the whole word <word> in all files under <dir> with line numbers
grep -rnw for <word> in <dir>
where does the exact word <word> occur in <dir>, with file and line number?
$show every line in files of <dir> that has <word> as a whole word, with line numbers
recursive whole-word search for <word> in <dir>, numbered lines
look through <dir> for the word <word>, only whole words, and tell me file and line number
whole word <word> in <dir>, recursive, line numbers
I am looking for <word> as a full word anywhere in <dir>, show the line numbers too
list file names and line numbers of the complete word <word> below <dir>
in <dir> and all subfolders find <word> as a separate word, printing the line numbers
print file, line number and line for each whole-word match of <word> in <dir>

= common-after-tree quiet
> grep -r -A <small> '<word>' <dir>
Search <dir> recursively for <word> and print <small> lines after each match
find <word> in all files under <dir> and show the <small> lines following
grep recursively in <dir> for <word> with <small> lines of trailing context
how do I show <small> lines after every match of <word> in the files of <dir>?
<word> in <dir>, recursive, plus the next <small> lines
$show all lines with <word> in <dir> and the <small> lines below each of them
look for <word> throughout <dir>, include <small> lines after
list matches of <word> in files below <dir> together with <small> lines after the match
I need the lines containing <word> in <dir> and also <small> lines that come after
recursive grep for <word> in <dir> with <small> lines after context
every occurrence of <word> in <dir> and the <small> lines after it
print matching lines and the <small> following lines for <word> in <dir> and its subfolders

= common-count-tree-ext quiet
> grep -rc --include='*.<ext>' '<word>' <dir>
Count the lines containing <word> in each .<ext> file under <dir>
for every <ext> file in <dir>, how many lines match <word>?
number of lines with <word> per <ext> file in <dir>, recursively
how many times do lines with <word> come up in each of the <ext> files of <dir>
grep -c <word> over all *.<ext> files below <dir>
$show for each .<ext> file in <dir> the count of lines that contain <word>
per-file counts of <word> for <ext> files in <dir>
count matching lines for <word> file by file, only <ext> files, in <dir>
I want the number of lines mentioning <word> in every <ext> file of <dir>
lines with <word> in <dir>, counted per file, just the <ext> files
list <ext> files under <dir> with how many lines in each have <word>
recursively count <word> lines in <dir>, one number per .<ext> file

= common-total-word-tree
> grep -rhow '<word>' <dir> | wc -l
Count all occurrences of the whole word <word> in the files under <dir>
how many times does the exact word <word> occur in total in <dir>?
total number of occurrences of the whole word <word> in <dir>
$count every whole-word match of <word> in all files of <dir>, several per line too
number of times the word <word> appears in <dir>, all files together, whole words
how often is the word <word> used in <dir> overall, only as a full word
occurrences, not lines, of the whole word <word> in <dir>, one total
grand total of whole word <word> across <dir>
I need to know how many times <word> as a separate word appears in the files below <dir>
one number: occurrences of the complete word <word> in <dir>, recursive
grep and wc: total count of whole-word <word> in <dir>
add up how often <word> occurs as a whole word in every file in <dir>

= common-urls-tree quiet
> grep -rhoE 'https?://[^[:space:]"]+' <dir> | sort -u
Print all distinct URLs found in the files under <dir>
extract every unique url from the files in <dir>
which web addresses are mentioned in <dir>, each once?
list all http and https links in <dir> without duplicates
$find all urls in <dir> recursively, sorted and unique
get the unique links out of all files in <dir>
urls in <dir>, deduplicated
I want a sorted list of all the web links used anywhere in <dir>
grep the http and https URLs from <dir> recursively and remove duplicates
collect every link from files below <dir>, no repeats, no file names
what links are there in the files of <dir>? unique ones only
unique web addresses from all files within <dir>

= common-ips-tree quiet
> grep -rhoE '([0-9]{1,3}\.){3}[0-9]{1,3}' <dir> | sort | uniq -c | sort -rn
Count how often each IP address occurs in the files under <dir>, most frequent first
$list all ip addresses in <dir> with their counts, sorted by frequency
which ip addresses occur in the files of <dir> and how often, highest count first?
ip addresses in <dir> ranked by number of occurrences
extract the IPs from all files in <dir> and rank them by frequency
most common ip addresses in <dir> with counts
tally of ips across <dir>, descending
I need statistics of IP addresses in <dir>: count and address, biggest first
grep IPv4 addresses recursively in <dir>, count duplicates, sort by count descending
how many times does each ip come up in <dir>, most frequent at the top
ip address frequency over all files below <dir>, highest first
go through <dir>, pull out ip addresses and show the number of hits of each, most first

= common-lacking-case quiet
> grep -rLi '<word>' <dir>
List the files in <dir> that do not contain <word>, ignoring case
which files under <dir> don't mention <word> in any capitalization?
files in <dir> without <word>, case-insensitively
$list files below <dir> that lack <word> regardless of case
names of files in <dir> where <word> never occurs, upper or lower case
find files in <dir> not containing <word>, case insensitive
grep -L with ignore case for <word> in <dir>
I need the files of <dir> in which <word> is missing, case does not matter
what files in <dir> have no <word> at all, ignoring upper and lower case
filenames in <dir> with no match for <word>, any case
show me files of <dir> that never say <word>, ignore case
recursively list files without a case-insensitive match of <word> in <dir>

= common-square quiet
> grep -oE '\[[^]]*\]' <file>
Print all text in square brackets from <file>
extract the parts of <file> that are in square brackets
everything between square brackets in <file>, brackets included
how do I get only the bracketed strings, like this in square brackets, out of <file>?
$show only what stands in square brackets in <file>
get the square-bracketed parts from <file>
list each square-bracketed piece of text in <file>
grep only the text within square brackets in <file>
<file>: pull out anything enclosed in square brackets
I only want the contents in square brackets in <file>, with the brackets
which strings in <file> are enclosed by square brackets
print each occurrence of bracketed text, square brackets, in <file>

= common-parens quiet
> grep -oP '\(\K[^)]*(?=\))' <file>
Print the text between parentheses in <file>, without the parentheses
extract what is inside round brackets in <file>
how do I get everything between parentheses in <file>?
only the contents of the parentheses in <file>
$show just the text within parentheses in <file>, not the parentheses themselves
pull out of <file> whatever stands in parentheses
get the strings inside the parentheses from <file>
<file>: text between the opening and the closing parenthesis
grep the contents of round brackets in <file> without the brackets
list everything written in parentheses in <file>, minus the parentheses
I want the part inside the parentheses of each line in <file>
for each pair of parentheses in <file> print what is between them

= common-dequoted quiet
> grep -o '"[^"]*"' <anyfile> | tr -d '"'
Print the text between double quotes in <anyfile>, without the quotes
extract all quoted strings from <anyfile> and strip the quotes
how do I get the text inside double quotes out of <anyfile>?
everything between double quotes in <anyfile>, quotes removed
$show the contents of all double-quoted strings in <anyfile>, not the quotes
get the strings in quotes from <anyfile>, but no quote marks
list what is in double quotes in <anyfile> without the quotes themselves
grep the quoted text in <anyfile> and drop the quotation marks
<anyfile>: strings within double quotes, unquoted
pull the contents of double quotes from <anyfile>, leaving the quotes out
I only need what stands between double quotes in <anyfile>
unquoted list of all the double-quoted strings of <anyfile>

= common-single-quoted quiet
> grep -o "'[^']*'" <anyfile>
Print all single-quoted strings in <anyfile>
extract the strings in single quotes from <anyfile>
which strings in <anyfile> are in single quotes?
everything between single quotes in <anyfile>, quotes included
$show only the text in single quotes in <anyfile>
get all the parts of <anyfile> enclosed in single quotes
list each single-quoted piece of text of <anyfile>
grep only strings in single quotation marks from <anyfile>
<anyfile>: single-quoted strings
how can I pull the single quoted strings out of <anyfile>
find text enclosed by single quotes in <anyfile> and print just that
I want only what is written in single quotes in <anyfile>

= common-largest-number quiet
> grep -oE '[0-9]+' <file> | sort -n | tail -n 1
Print the largest number that occurs in <file>
what is the highest number anywhere in <file>?
biggest number in <file>
find the maximum of all the numbers contained in <file>
$show the greatest number found in the text of <file>
extract all numbers from <file> and print the largest
the highest integer mentioned in <file>
get the maximum number appearing in <file>
I need the largest of all numbers in <file>
how do I find the biggest number in a text file like <file>
maximum over all numbers in <file>, wherever they stand
which is the largest integer in <file>

= common-sum-numbers quiet
> grep -oE '[0-9]+' <file> | paste -sd+ | bc
Add up all the numbers that occur in <file>
sum of every number in <file>
what do all the numbers in <file> add up to?
extract all integers from <file> and print their sum
$show the total of all numbers found anywhere in the text of <file>
total up each number mentioned in <file>
sum all numbers in <file>, wherever they stand on the line
get the sum of the numbers contained in <file>
I want to add together all the numbers in <file>
how can I sum up the integers scattered through <file>
grep the numbers of <file> and add them
one total for all the integers within <file>

= common-decimals quiet
> grep -oE '[0-9]+\.[0-9]+' <log>
Print all decimal numbers in <log>
extract the numbers with a decimal point from <log>
which decimal numbers occur in <log>?
floating point numbers in <log>, one per line
$show only the decimals of <log>
get every number like 3.14 out of <log>
pull the fractional numbers from <log>
list each number with a dot in it from <log>
grep only floating-point numbers in <log>
I need just the decimal numbers of <log>
find numbers with decimals in <log> and print only those
decimal numbers only, <log>

= common-occurrences-case
> grep -oi '<word>' <file> | wc -l
Count the occurrences of <word> in <file>, ignoring case
how many times does <word> appear in <file>, upper or lower case?
$count every <word> in <file> case-insensitively, also several on one line
number of case-insensitive occurrences of <word> in <file>
total occurrences, not lines, of <word> in <file>, any case
how often does <word> occur in <file> regardless of case
occurrences of <word> in <file>, case insensitive count
I want to know how many times <word> is in <file> no matter the case
<word> in <file>: number of occurrences ignoring case
count how often <word> comes up in <file>, case does not matter
use grep and wc to count all matches of <word> in <file>, not just lines, ignoring case
each occurrence of <word> in <file> counted, ignoring upper and lower case

= common-from-word quiet
> grep -o '<word>.*' <file>
Print from <word> to the end of the line for each matching line of <file>
$show the part of each line in <file> from <word> on
only the rest of the line starting at <word>, in <file>
how do I get everything from <word> until the end of line in <file>?
for lines of <file> with <word>, print <word> and what comes after it
extract <word> and the remainder of the line from <file>
cut off what stands before <word> and print the rest, lines of <file> with <word> only
grep only <word> and everything behind it in <file>
<file>: text from <word> up to the line end
get the tail of every line in <file>, beginning with <word>
from the first <word> to the end of the line, in every line of <file> that has it
I only want the portion of the lines in <file> that begins at <word>

= common-next-word quiet
> grep -oP '<word>\s+\K\S+' <file>
Print the word that follows <word> in <file>
what word comes right after <word> in <file>?
extract the next word after each <word> in <file>
$show the word following every <word> in <file>
get the string directly after <word> in <file>
the word behind <word>, <file>
find <word> in <file> and print only the word after it
how do I get just the word that comes after <word> in <file>
for each <word> in <file> output the following word
list the words which come immediately after <word> in <file>
grep the word after <word> in <file>
I need whatever word stands after <word> in <file>, not <word> itself

= common-between-exclusive quiet
> sed -n '/<word>/,/<word2>/{//!p}' <file>
Print the lines of <file> between a line matching <word> and one matching <word2>, without these two lines
$show the lines between <word> and <word2> in <file>, excluding the marker lines
lines between <word> and <word2> in <file>, exclusive
how can I extract what is between <word> and <word2> in <file> but not the matching lines themselves?
everything in <file> after the line with <word> and before the line with <word2>
get the block between <word> and <word2> from <file>, leaving the markers out
sed: text between two patterns <word> and <word2> in <file>, not including them
print the section of <file> enclosed by lines with <word> and <word2>, without those lines
only the inner lines between <word> and <word2> of <file>
from <file> give me what stands between <word> and <word2>, minus the start and end lines
exclusive range from <word> to <word2> in <file>
I want the lines strictly between <word> and <word2> in <file>

= common-empty-between quiet
> sed '/<word>/,/<word2>/{//!d}' <file>
Print <file> without the lines between <word> and <word2>, but keep the lines with <word> and <word2>
remove everything between <word> and <word2> in <file>, keeping the marker lines
delete the lines between <word> and <word2> from <file> but not the two matching lines
how do I delete what is between <word> and <word2> in <file> and keep those two lines?
leave out the lines strictly between <word> and <word2> when printing <file>
<file> with the block between <word> and <word2> emptied, markers stay
sed: drop lines between patterns <word> and <word2> of <file>, exclusive
show <file> minus the lines lying between <word> and <word2>, markers kept
cut out of <file> what stands between <word> and <word2>, but not the lines having them
strip the inner lines from <word> to <word2> in <file>, keep the first and last line of the block
delete in the output of <file> all between <word> and <word2>, both marker lines remaining
I want <file> printed with the lines between <word> and <word2> gone but those two lines still there

= common-line-numbers-sed quiet
> sed -n '/<word>/=' <file>
Print only the line numbers of the lines in <file> that contain <word>
line numbers where <word> occurs in <file>, nothing else
on which line numbers is <word> in <file>?
$show just the numbers of the lines matching <word> in <file>
get the line numbers of <word> in <file> without the text
use sed to print the line numbers of matches of <word> in <file>
which lines of <file> have <word>? only the numbers please
numbers of the lines with <word>, <file>
how do I get only the line number for <word> in <file>
list line numbers, not lines, for <word> in <file>
I only need the line numbers at which <word> appears in <file>
tell me the line number of each line in <file> containing <word>

= common-every-nth-first
> sed -n '1~<ordline>p' <file>
Print every <ordline> line of <file>, starting with the first
$show line 1 of <file> and then every <ordline> line after it
every <ordline> line of <file> beginning at line one
how do I print each <ordline> line of <file> starting from line 1?
sed: first line of <file> and each <ordline> one from there
take the first line of <file>, then each <ordline> line after it
thin out <file>: the first line, then every <ordline>
<file>, every <ordline> line, beginning with the first
from line 1 on, output every <ordline> line of <file>
keep only each <ordline> line of <file>, starting at the top line
I want line 1 of <file> and every <ordline> line thereafter

= common-drop-nth
> sed '0~<ordline>d' <file>
Print <file> without every <ordline> line
delete every <ordline> line in the output of <file>
leave out each <ordline> line of <file>
how can I remove every <ordline> line from <file>?
sed: drop every <ordline> line of <file>
$show <file> but skip each <ordline> line
<file> minus every <ordline> line
all lines of <file> except each <ordline> one
I want to print <file> with every <ordline> line removed
omit the <ordline> line and all its multiples from <file>
skip each <ordline> line when printing <file>

= common-first-only
> sed '0,/<word>/s//<newword>/' <file>
Replace only the first occurrence of <word> in <file> with <newword> and print the result
print <file> with just the very first <word> changed to <newword>
substitute <newword> for the first <word> in the whole of <file>, no others
how do I replace only the first match of <word> in <file> by <newword>?
sed: first <word> in <file> becomes <newword>, later ones stay
change the first <word> in <file> to <newword> and leave the rest, print it
only the first occurrence of <word> in the file should turn into <newword>: <file>
$show <file> with the first <word> replaced by <newword>, the other occurrences untouched
one single replacement, the first <word> by <newword>, in <file>
replace <word> with <newword> once in all of <file>, where it occurs first
in <file> swap the first <word> for <newword>, nothing else

= common-unless-matching
> sed '/<word>/!s/<word2>/<newword>/g' <file>
Replace <word2> with <newword> on all lines of <file> that do not contain <word>
print <file> with <word2> changed to <newword> except on lines with <word>
substitute <newword> for <word2> in <file>, skipping lines that match <word>
how do I replace <word2> by <newword> in <file> only where the line has no <word>?
sed: on lines without <word> change <word2> to <newword> in <file>
in <file>, <word2> becomes <newword> unless the line contains <word>
change <word2> into <newword> in <file> but leave lines having <word> alone
$show <file> with <word2> replaced by <newword>, but not on lines mentioning <word>
lines of <file> lacking <word>: swap every <word2> for <newword>
every <word2> to <newword> in <file>, lines with <word> excluded
do not touch lines of <file> with <word>, on all others replace <word2> with <newword>

= common-comma-but-last
> sed '$!s/$/,/' <file>
Append a comma to every line of <file> except the last
add a comma at the end of each line of <file> but not the last one
comma after all lines of <file>, none after the last
how do I put a comma at the end of all lines but the last in <file>?
sed: trailing comma on every line of <file> save the last
print <file> with commas at the line ends, last line without
$show <file> with a comma behind each line apart from the final one
end each line of <file> with a comma, except for the final line
I need commas at the ends of lines in <file>, only the last line stays as it is
all lines of <file> but the last get a comma appended
add trailing commas to the lines of <file>, leave the last line alone

= common-drop-next
> sed '/<word>/{n;d}' <file>
Delete the line after each line containing <word> in <file> and print the rest
print <file> without the line following <word>
remove the line right after every match of <word> from <file>
how do I delete the line that follows a line with <word> in <file>?
sed: drop the next line after <word> in <file>
leave out of <file> the line just below each one with <word>
$show <file> minus the lines directly below lines with <word>
skip the line after <word> when printing <file>
keep the lines with <word> in <file> but delete the one after each
in <file> the line following <word> should go, print what remains
output <file>, the line after each <word> line removed

= common-cut-from-word
> sed 's/<word>.*//' <file>
Remove everything from <word> to the end of the line on each line of <file>
cut off each line of <file> at <word>
delete <word> and all that follows it on every line of <file>
how do I strip <word> and the rest of the line in <file>?
sed: drop the text from <word> on in the lines of <file>
print <file> with each line ending before <word>
truncate the lines of <file> where <word> begins
$show <file> without <word> and whatever comes behind it on the line
keep only what stands before <word> on each line of <file>
I only want the part of each line before <word>, in <file>, other lines unchanged
erase from <word> up to the line end in the output of <file>

= common-cut-to-word
> sed 's/.*<word>//' <file>
Remove everything up to and including <word> on each line of <file>
delete the beginning of every line of <file> through <word>
strip the text before <word>, and <word> too, from the lines of <file>
how do I delete everything before <word> on each line of <file>, <word> included?
sed: cut the lines of <file> so that only what follows <word> is left
print <file> with all text until the last <word> of each line dropped
keep only what stands after <word> on each line of <file>, other lines as they are
$show <file> with the line starts up to <word> removed
drop <word> and what precedes it in each line of <file>
erase from the start of the line through <word> in <file>
I want just the text behind <word> in the lines of <file>, leave lines without it alone

= common-last-on-line
> sed 's/\(.*\)<word>/\1<newword>/' <file>
Replace the last occurrence of <word> on each line of <file> with <newword>
change only the last <word> of every line in <file> to <newword>
substitute <newword> for the final <word> on each line of <file>
how can I replace just the last <word> per line in <file> by <newword>?
sed: last <word> on a line becomes <newword>, <file>
print <file> with the last <word> of each line turned into <newword>
in each line of <file> swap the last <word> for <newword>
only the rightmost <word> of each line in <file> should become <newword>
$show <file> with <newword> in place of the last <word> on each line
per line of <file>, last <word> to <newword>, earlier ones stay
replace the rightmost <word> with <newword> throughout <file>

= common-strip-two
> sed -E 's/<word>|<word2>//g' <file>
Remove every <word> and <word2> from the text of <file>
print <file> without the words <word> and <word2>
delete all occurrences of <word> or <word2> in the output of <file>
how do I strip both <word> and <word2> from <file>?
sed: drop <word> and <word2> wherever they occur in <file>
take <word> and <word2> out of the lines of <file>
$show <file> with <word> as well as <word2> deleted, lines kept
cut <word> and <word2> out of <file>, keep the rest of each line
replace <word> and <word2> with nothing in <file>
get rid of the strings <word> and <word2> inside <file> and print it
erase the two words <word> and <word2> from <file> on output

= common-mask-ips
> sed -E 's/([0-9]{1,3}\.){3}[0-9]{1,3}/x.x.x.x/g' <log>
Replace every IP address in <log> with x.x.x.x
mask the ip addresses in <log> as x.x.x.x
anonymize <log>: each ip address becomes x.x.x.x
how do I hide the ip addresses of <log>, writing x.x.x.x instead?
print <log> with x.x.x.x in place of all IPv4 addresses
$show <log> with the IPs blanked out as x.x.x.x
substitute x.x.x.x for all ip addresses in <log>
sed: ip addresses in <log> to x.x.x.x
redact the IP addresses from <log> using x.x.x.x
I want to share <log> with every address written as x.x.x.x
every ip in <log> should read x.x.x.x

= common-number-mask
> sed -E 's/[0-9]+/#/g' <file>
Replace every number in <file> with a #
print <file> with each number turned into #
mask all numbers of <file> with a hash sign #
how do I substitute # for every number in <file>?
sed: each run of digits in <file> becomes #
$show <file> with # in place of numbers
swap all numbers in <file> for a single #
change any number in <file> to #
every integer in <file> should be shown as #
hide the numbers in <file> behind #
output <file>, numbers written as #

= common-tag-lines
> sed '/<word>/s/$/ <newword>/' <file>
Append <newword> to the end of every line of <file> that contains <word>
print <file> with <newword> added at the end of lines with <word>
add a blank and <newword> to the lines of <file> matching <word>
how do I append <newword> only to lines with <word> in <file>?
sed: lines of <file> having <word> get <newword> at their end
where a line of <file> has <word>, put <newword> behind it
$show <file> with <newword> written after each line containing <word>
lines matching <word> in <file> should end with <newword>, print all
tack <newword> onto the lines mentioning <word> in <file>
mark the lines with <word> in <file> by adding <newword> at the end
end the lines of <file> that contain <word> with <newword>

= common-comment-key change
> sed -i 's/^<confkey>=/#&/' <conffile>
Comment out the setting <confkey> in <conffile>
put a # before the line <confkey>= in <conffile>
disable <confkey> in <conffile> by commenting it out
how do I comment out the <confkey> option in <conffile> with sed?
turn the <confkey>= line of <conffile> into a comment
comment the <confkey> line in <conffile>
add a hash in front of <confkey> in <conffile>, in place
edit <conffile>: <confkey> should be commented out
make <confkey> inactive in <conffile> with a leading #
<conffile>: comment out key <confkey>
I want the line that sets <confkey> in <conffile> commented out

= common-uncomment-key change
> sed -i 's/^#\s*\(<confkey>=\)/\1/' <conffile>
Uncomment the setting <confkey> in <conffile>
remove the # before <confkey>= in <conffile>
enable the commented-out option <confkey> in <conffile>
how do I uncomment the <confkey> line in <conffile> using sed?
take away the comment sign from the <confkey>= line of <conffile>
activate <confkey> in <conffile>, it is commented out with #
strip the leading hash from <confkey> in <conffile>, in place
edit <conffile> so that <confkey> is no longer commented out
<conffile>: uncomment key <confkey>
make the line #<confkey>= of <conffile> active again
I want the <confkey> setting in <conffile> uncommented

= common-drop-key change
> sed -i '/^<confkey>=/d' <conffile>
Delete the setting <confkey> from <conffile>
remove the line <confkey>= from <conffile>
drop key <confkey> from <conffile> in place
how do I delete the <confkey> entry in <conffile>?
take the <confkey> option out of <conffile>
erase the line of <conffile> that sets <confkey>
get rid of the <confkey> setting in <conffile>
sed: delete the <confkey>= line in <conffile>
<conffile> should no longer have a <confkey> line
unset <confkey> in <conffile> by deleting its line
edit <conffile>, lines beginning with <confkey>= must go

= common-add-key-once change
> grep -q '^<newvar>=' <conffile> || echo '<newvar>=<value>' >> <conffile>
Append <newvar>=<value> to <conffile> unless <newvar> is already set there
add the line <newvar>=<value> to <conffile> only if there is no <newvar> yet
if <conffile> has no <newvar> setting, append <newvar>=<value>
how do I add <newvar>=<value> to <conffile> but only when <newvar> is missing?
make sure <conffile> sets <newvar>, appending <newvar>=<value> if it does not
put <newvar>=<value> at the end of <conffile> if <newvar> isn't in it
add key <newvar> with value <value> to <conffile>, not if it exists
append <newvar>=<value> to <conffile> when no line starts with <newvar>=
<conffile>: default <newvar>=<value>, only if not defined
ensure a <newvar> line in <conffile>, otherwise add <newvar>=<value>
write <newvar>=<value> to the end of <conffile> unless a <newvar> entry is present

= common-append-key change
> echo '<newvar>=<value>' >> <conffile>
Append the line <newvar>=<value> to <conffile>
add the setting <newvar>=<value> at the end of <conffile>
put <newvar>=<value> as a new last line into <conffile>
how do I add <newvar>=<value> to <conffile>?
write <newvar>=<value> to the end of <conffile>, keep the rest
extend <conffile> with <newvar>=<value>
new setting <newvar>=<value> in <conffile>, at the bottom
append option <newvar> with value <value> to <conffile>
echo <newvar>=<value> onto the end of <conffile>
<conffile>: add <newvar>=<value>
set a further key <newvar> to <value> by appending it to <conffile>

= common-key-value
> sed -n 's/^<confkey>=//p' <conffile>
Print the value of <confkey> from <conffile> with sed
use sed to get the value of <confkey> in <conffile>
sed: what is <confkey> set to in <conffile>?
only what follows <confkey>= in <conffile>, using sed
read the <confkey> setting from <conffile> by means of sed
with sed show the value behind <confkey>= of <conffile>
sed one-liner for the value of key <confkey> in <conffile>
output the value for <confkey> in <conffile>, in sed
extract <confkey>'s value out of <conffile> with sed
strip <confkey>= with sed and print the rest of that line of <conffile>
how can sed print just the value of <confkey> from <conffile>

= common-insert-after-key change
> sed -i '/^<confkey>=/a <newvar>=<value>' <conffile>
Insert the line <newvar>=<value> after the <confkey> setting in <conffile>
add <newvar>=<value> below the line <confkey>= in <conffile>
put <newvar>=<value> right after <confkey> in <conffile>
how do I insert <newvar>=<value> following the <confkey>= line of <conffile>?
sed: append <newvar>=<value> after the <confkey>= line of <conffile>
new setting <newvar>=<value> under <confkey> in <conffile>, in place
in <conffile>, behind the line that sets <confkey>, add <newvar>=<value>
write <newvar>=<value> on the line after <confkey>= in <conffile>
<conffile>: <newvar>=<value> goes just below <confkey>
edit <conffile> so that <newvar>=<value> follows <confkey>
add the key <newvar> with value <value> directly below <confkey> in <conffile>

= common-section-key change
> sed -i '/^\[<section>\]/,/^\[/s/^<confkey>=.*/<confkey>=<value>/' <ini>
Set <confkey> to <value> in the section <section> of <ini>
change <confkey> to <value> in <ini>, but only in section <section>
in <ini>, section <section>, <confkey> should be <value>
how do I set <confkey>=<value> only within the <section> section of <ini>?
edit <ini>: under <section> make <confkey> equal to <value>
update key <confkey> of section <section> in <ini> to <value>
replace the value of <confkey> with <value> in the <section> part of <ini>
<ini>: section <section>, key <confkey>, new value <value>
modify only the <confkey> that belongs to section <section> of <ini>, value <value>
give <confkey> the value <value> inside the section <section> in <ini>
sed in place: <confkey>=<value> for section <section> in <ini>

= common-csv-equal-other quiet
> awk -F, '$<colnum> == "<value>" { print $<colnum2> }' <csv>
Print <colnum2> of the rows in <csv> whose <colnum> is <value>
where <colnum> of <csv> equals <value>, show <colnum2>
from <csv> get <colnum2> for rows with <value> in <colnum>
how do I print <colnum2> of <csv> if <colnum> equals <value>?
filter <csv> on <colnum> being <value> and output <colnum2>
$show only <colnum2> of those lines in <csv> where <colnum> is exactly <value>
look up <value> in <colnum> of <csv> and give me <colnum2>
awk: if <colnum> is <value> print <colnum2>, <csv>
rows of <csv> with <colnum> equal to <value>, just <colnum2>
select <colnum2> from <csv> where <colnum> is <value>
<csv>: <colnum2> of every row that has <value> in <colnum>

= common-csv-over-other quiet
> awk -F, 'NR > 1 && $<colnum> > <lineb> { print $<colnum2> }' <csv>
Print <colnum2> of the rows in <csv> whose <colnum> is greater than <lineb>, skipping the header
where <colnum> of <csv> exceeds <lineb>, show <colnum2>, header excluded
from <csv> without its header get <colnum2> for rows with more than <lineb> in <colnum>
how do I print <colnum2> of <csv> if <colnum> is above <lineb>, ignoring the header line?
skip the header of <csv>, keep rows with <colnum> over <lineb> and output <colnum2>
$show only <colnum2> of the data rows in <csv> where <colnum> is larger than <lineb>, not the header
awk: past the header of <csv>, if <colnum> is bigger than <lineb> print <colnum2>
rows of <csv> after the heading with <colnum> above <lineb>, just <colnum2>
select <colnum2> from <csv> where <colnum> is more than <lineb>, no header
<csv>, heading skipped: <colnum2> of every row that has over <lineb> in <colnum>
leave the header row out and give me <colnum2> for all rows of <csv> whose <colnum> is higher than <lineb>

= common-csv-three
> awk -F, -v OFS=, '{ print $<colnum>, $<colnum2>, $<colnum3> }' <csv>
Print <colnum>, <colnum2> and <colnum3> of <csv>, in this order, separated by commas
$show <csv> with only <colnum>, <colnum2>, <colnum3>, comma separated and in that order
three columns of <csv>: <colnum>, then <colnum2>, then <colnum3>, still as csv
how do I get <colnum>, <colnum2> and <colnum3> out of <csv> in that order, as csv?
awk: <colnum>, <colnum2> and <colnum3> of <csv> with commas between
rearrange <csv> to just <colnum>, <colnum2> and <colnum3>
from <csv> pick <colnum>, <colnum2> and <colnum3>, keep the commas
reorder the columns of <csv>: <colnum>, <colnum2>, <colnum3>
comma separated <colnum> <colnum2> <colnum3> of <csv>, in exactly this order
I only need <colnum>, <colnum2> and <colnum3> from <csv>, as comma separated values
extract <colnum>, <colnum2>, <colnum3> from the csv file <csv> keeping commas

= common-log-three
> awk '{ print $<colnum>, $<colnum2>, $<colnum3> }' <log>
Print <colnum>, <colnum2> and <colnum3> of <log>
$show only <colnum>, <colnum2> and <colnum3> from <log>
three columns of <log>: <colnum>, <colnum2>, <colnum3>
how do I print <colnum>, <colnum2> and <colnum3> of each line in <log>?
awk to get <colnum>, <colnum2> and <colnum3> from <log>
extract <colnum>, <colnum2>, <colnum3> of <log>, blank separated
from each line of <log> take <colnum>, <colnum2> and <colnum3>
<log>, just <colnum>, <colnum2> and <colnum3>
I need <colnum>, <colnum2> and <colnum3> of the log <log>
output <colnum> then <colnum2> then <colnum3> for every line in <log>
pick <colnum>, <colnum2> and <colnum3> out of <log>

= common-swap-csv
> awk -F, -v OFS=, '{ t = $<colnum>; $<colnum> = $<colnum2>; $<colnum2> = t; print }' <csv>
Swap <colnum> and <colnum2> of <csv> and print all columns
exchange <colnum> with <colnum2> in <csv>, keep the others
print <csv> with <colnum> and <colnum2> swapped
how do I swap <colnum> and <colnum2> in a csv file like <csv>?
awk: interchange <colnum> and <colnum2> of <csv>
$show <csv> with <colnum> in the place of <colnum2> and vice versa
<csv>: <colnum> and <colnum2> trade places
let <colnum> and <colnum2> of <csv> change places, the rest stays
put <colnum> where <colnum2> is and the other way round in <csv>
switch <colnum> and <colnum2> of <csv> around
I need <colnum> and <colnum2> of the comma separated <csv> switched

= common-swap-log
> awk '{ t = $<colnum>; $<colnum> = $<colnum2>; $<colnum2> = t; print }' <log>
Swap <colnum> and <colnum2> of <log> and print whole lines
exchange <colnum> with <colnum2> on every line of <log>, keep the others
print <log> with <colnum> and <colnum2> swapped
how do I swap <colnum> and <colnum2> of a blank separated file like <log>?
awk: interchange <colnum> and <colnum2> in <log>
$show <log> with <colnum> in the place of <colnum2> and vice versa
<log>: <colnum> and <colnum2> trade places
let <colnum> and <colnum2> of <log> change places, other fields stay
put <colnum> where <colnum2> is and the other way round in <log>
switch <colnum> and <colnum2> of each line in <log> around
I need <colnum> and <colnum2> of <log> switched

= common-csv-average-fixed
> awk -F, 'NR > 1 { s += $<col>; n++ } END { printf "%.2f\n", s / n }' <csv>
Print the average of <col> of <csv> with two decimals, skipping the header
mean of <col> in <csv> to two decimal places, header ignored
average <col> of <csv>, header line excluded, rounded to two decimals
how do I get the average of <col> in <csv> with exactly two decimals, not counting the header?
awk: average of <col> in <csv> after the header, two digits after the point
what is the mean of <col> in <csv>, without the header, rounded to two places
$show the average value of <col> of <csv> with 2 decimals and the header skipped
compute the mean over <col> of <csv> from the second line on, two decimals
two-decimal average of <col>, <csv>, no header
calculate the average for <col> in <csv>, leave the heading out, print 2 decimal places
I want the header skipped and the average of <col> in <csv> shown with two decimals

= common-csv-least-row
> tail -n +2 <csv> | sort -t, -k<col>,<col>n | head -n 1
Print the row of <csv> with the smallest number in <col>, ignoring the header
which row in <csv> has the lowest <col>? skip the header
row with the minimum <col> in <csv>, header excluded
how do I find the line of <csv> with the smallest value in <col>, header not counted?
$show the whole row of <csv> where <col> is lowest, without the header
get the record in <csv> having the least <col>, skipping the heading
leave out the header and find the minimum of <col> in <csv>, whole row
sort <csv> past its header numerically by <col> and take the first row
the data row with the lowest number in <col> of <csv>, no header
<csv>, no header: complete row that has the minimum in <col>
print the entire line for the smallest <col> of <csv>, header left out

= common-header-sort-num
> (head -n 1 <csv>; tail -n +2 <csv> | sort -t, -k<col>,<col>n)
Sort <csv> numerically by <col> but keep the header line first
numeric sort of <csv> on <col>, header stays on top
$sort the rows of <csv> by the number in <col>, leaving the header in place
how do I sort <csv> by <col> as numbers without moving the header?
order <csv> by numeric <col>, smallest first, with the header line kept
print the header of <csv> and then its rows sorted numerically by <col>
keep the heading of <csv> at the top and sort the rest by <col>, numeric
<csv> in ascending numeric order of <col>, header remains first
csv sort of <csv>: <col>, numbers, header line untouched
sort all but the first line of <csv> by the numeric value of <col>, show the header too
show <csv> ranked from the lowest to the highest number in <col>, header first

= common-header-sort-desc
> (head -n 1 <csv>; tail -n +2 <csv> | sort -t, -k<col>,<col>nr)
Sort <csv> numerically by <col> in descending order but keep the header line first
descending numeric sort of <csv> on <col>, header stays on top
$sort the rows of <csv> by the number in <col>, highest first, leaving the header in place
how do I sort <csv> by <col> from high to low without moving the header?
order <csv> by numeric <col>, largest first, with the header line kept
print the header of <csv> and then its rows by <col>, biggest numbers first
keep the heading of <csv> at the top and sort the rest by <col>, numeric and reversed
<csv> in descending order of the number in <col>, header remains first
csv sort of <csv>: <col>, numbers, descending, header line untouched
sort all but the first line of <csv> by the value of <col>, greatest first, show the header too
show <csv> ranked from the highest to the lowest number in <col>, header first

= common-csv-two-keys
> sort -t, -k<colnum>,<colnum> -k<colnum2>,<colnum2> <csv>
Sort <csv> by <colnum> and then by <colnum2>
sort the csv file <csv> on <colnum>, ties by <colnum2>
$sort <csv> by <colnum> first and <colnum2> second
how do I sort <csv> by two columns, <colnum> then <colnum2>?
order the rows of <csv> by <colnum>, then <colnum2>
<csv> sorted by <colnum>, within that by <colnum2>
comma separated sort of <csv>: primary key <colnum>, secondary key <colnum2>
sort <csv>, key <colnum>, and equal rows by <colnum2>
two-key sort on <csv>, <colnum> before <colnum2>
arrange <csv> by <colnum>; where equal, by <colnum2>
use sort on <csv> with <colnum> and then <colnum2> as keys

= common-newest-version
> sort -V <file> | tail -n 1
Print the highest version number in <file>
which line of <file> is the newest version?
latest version listed in <file>
sort the versions in <file> and print the newest
$show the greatest version from the list in <file>
how do I get the most recent version number out of <file>?
version sort of <file>, last one only
pick the highest version out of the lines of <file>
newest version in <file>
the largest entry of <file> in version order
use sort -V to find the latest version in <file>

= common-newest-version-dir
> ls <dir> | sort -V | tail -n 1
Print the entry of <dir> with the highest version number in its name
which name in <dir> comes last in version order?
list <dir> in version order and print the last name
highest version in <dir>, by name
$show the newest version among the names in <dir>, using version sort
how do I find the entry with the greatest version number in <dir>?
pick the latest version by name out of <dir>
sort the names in <dir> by version and take the highest
last name of <dir> after a version sort
which is the highest-versioned item in <dir>
use sort -V on the contents of <dir> and give me the last one

= common-uniq-case-count
> sort -f <file> | uniq -ci
Count how often each line occurs in <file>, ignoring case
occurrences of each distinct line of <file>, case-insensitive
$count duplicate lines in <file>, treating upper and lower case as equal
how do I count the lines of <file> by content regardless of case?
distinct lines of <file> with counts, case does not matter
sort <file> ignoring case and count equal lines, also ignoring case
frequency of every line in <file>, case ignored
line counts for <file> where upper and lower case are the same
tally the lines in <file> case-insensitively
each line of <file> once with its number of occurrences, any capitalization
use sort and uniq to count lines of <file> ignoring case

= common-dup-once quiet
> awk 'seen[$0]++ == 1' <file>
Print each duplicated line of <file> once, in the original order, without sorting
$show the repeated lines of <file> once each, in file order
which lines occur more than once in <file>? keep their order, no sorting
duplicates of <file>, each one time, unsorted
awk: print a line of <file> when it is seen for the second time
list lines appearing twice or more in <file>, once each and without sorting
repeated lines in <file> in order of appearance, shown once
find the duplicate lines of <file> without sorting the file, each only once
how do I print duplicates in <file> with awk, one time each
second occurrence of every repeated line in <file>
lines of <file> that come up again, listed once, order preserved

= common-csv-first-per-key
> awk -F, '!seen[$<col>]++' <csv>
Print only the first row of <csv> for each distinct value in <col>
remove rows from <csv> that repeat <col>, keeping the first
dedupe <csv> by <col>, first occurrence wins, order kept
how do I drop duplicate rows of <csv> based on <col>?
one row per value of <col> in <csv>, the first one
keep the first row for every different <col> in <csv>
$show <csv> without the rows whose <col> came up before
awk: unique rows of <csv> by <col>, original order
<csv> deduplicated on <col>, do not sort
filter out repeated values of <col> in <csv>, keep first rows
for each value in <col> of <csv> show just the row where it first appears

= common-dedupe-case
> awk '!seen[tolower($0)]++' <file>
Remove duplicate lines from <file> ignoring case, keeping the first of each in order
print <file> without repeated lines, case-insensitive, order kept
dedupe <file> case-insensitively without sorting
how do I drop duplicate lines in <file> regardless of case but keep the order?
first occurrence of each line in <file>, upper and lower case alike
awk: unique lines of <file>, original order, ignore case
$show each line of <file> once, in file order, not caring about case
<file> minus lines that came before in any capitalization
unsorted case-insensitive unique lines of <file>
filter duplicates out of <file>, case ignored, leave the order alone
every line of <file> only the first time it comes, ignoring case

= common-csv-common-values quiet
> comm -12 <(cut -d, -f<col> <csv> | sort -u) <(cut -d, -f<col> <csv2> | sort -u)
Print the values of <col> that <csv> and <csv2> have in common
which values occur in <col> of both <csv> and <csv2>?
common values of <col> in <csv> and <csv2>
$show what <csv> and <csv2> share in <col>
compare <col> of <csv> with <col> of <csv2> and list the common values
intersection of <col> in <csv> and <csv2>
how do I find values of <col> present in both csv files <csv> and <csv2>?
values found in <col> of <csv> and also in <col> of <csv2>
comm on <col> of <csv> and <csv2>: shared entries only
list distinct entries of <col> that are in <csv> as well as <csv2>
for <col>, what do the files <csv> and <csv2> both contain

= common-count-common
> comm -12 <(sort <bare>) <(sort <bare2>) | wc -l
Count the lines that <bare> and <bare2> have in common
how many lines are in both <bare> and <bare2>?
number of lines shared by <bare> and <bare2>
$count the common lines of the unsorted files <bare> and <bare2>
how many lines of <bare> does <bare2> contain too
size of the intersection of <bare> and <bare2>, in lines
tell me the number of lines common to <bare> and <bare2>
<bare> and <bare2>: count of lines in common
use comm to count lines occurring in <bare> as well as in <bare2>
lines present both in <bare> and <bare2>, only the count
I need to know how many lines <bare> and <bare2> share

= common-side-by-side
> pr -m -t <bare> <bare2>
Print <bare> and <bare2> side by side in columns with pr
use pr to show <bare> next to <bare2>
pr: merge <bare> and <bare2> into parallel columns, no headers
side by side print of <bare> and <bare2> using pr
how do I put <bare> and <bare2> beside each other with pr?
two files in two columns with pr: <bare> and <bare2>
with pr, display <bare> at the left and <bare2> at the right
columns with pr, <bare> and <bare2>, without page headers
show files <bare> and <bare2> in parallel using the pr command
pr <bare> and <bare2> one beside the other
let pr merge <bare> and <bare2>, one column each, header left out

= common-paste-delim
> paste -d'<char>' <bare> <bare2>
Join the lines of <bare> and <bare2> pairwise with <char> between them
merge <bare> and <bare2> line by line, separated by <char>
paste <bare> and <bare2> with <char> as delimiter
how do I combine line n of <bare> with line n of <bare2> using <char> as separator?
put <bare> and <bare2> side by side with <char> in between
each line of <bare>, then <char>, then the same line of <bare2>
two columns from <bare> and <bare2>, delimiter <char>
$show <bare> and <bare2> next to each other, columns split by <char>
glue corresponding lines of <bare> and <bare2> with <char>
<bare> and <bare2> merged as columns, <char> between
combine files <bare> and <bare2> horizontally, separator <char>

= common-word-rank-clean
> tr 'A-Z' 'a-z' < <file> | grep -oE '[a-z]+' | sort | uniq -c | sort -rn | head -n <n>
Print the <n> most frequent words of <file>, lower-cased and without punctuation
top <n> words in <file>, ignoring case and punctuation
which <n> words are most common in <file>, case and punctuation ignored?
$show the <n> commonest words of <file> with counts, letters only, all lower case
word frequencies of <file>, lower-cased, letters only, first <n>
count words in <file> in lower case without punctuation and list the top <n>
how do I get the <n> most used words in <file> regardless of case and punctuation?
<n> most frequent words, <file>, lower case, only letters
rank the words in <file> by frequency, lower-cased and stripped of punctuation, show <n>
turn <file> to lower case, split into words of letters, give me the <n> most frequent
the <n> words used most in <file>, upper and lower case counted together, punctuation dropped

= common-length-longest
> awk 'length > m { m = length; l = $0 } END { print m, l }' <file>
Print the longest line of <file> together with its length
longest line in <file> and how long it is
what is the longest line of <file>, and its length?
$show length and text of the longest line in <file>
awk: longest line of <file> with the number of characters in front
find the longest line in <file>, print its length and then the line
how do I get both the length and the content of the longest line in <file>
<file>: longest line, preceded by its length
length plus text of the line with the most characters in <file>
give me the longest line of <file> along with its character count
which line of <file> is longest and how many characters has it

= common-numbered-lengths
> awk '{ print NR, length }' <file>
Print the line number and the length of each line in <file>
for every line of <file> show its number and how long it is
line numbers with line lengths for <file>
how long is each line of <file>? print number and length
$show line number and character count per line of <file>
awk: number and length of all lines in <file>
length of each numbered line in <file>, not the text
list line numbers of <file> with the lengths of the lines
<file>: number of the line, then its length
per line of <file> print its number followed by its number of characters
I want a list of line number and length for <file>

= common-weblog-code-clients quiet
> awk '$9 == <httpcode> { print $1 }' <weblog> | sort | uniq -c | sort -rn
Which client IPs got status <httpcode> most often according to <weblog>?
$count the requests with status <httpcode> per ip address in <weblog>, most first
ip addresses behind <httpcode> responses in <weblog>, ranked by count
rank clients by number of <httpcode> answers in the web log <weblog>
for status <httpcode> show how many hits each ip has in <weblog>, descending
ips with <httpcode> in <weblog>, with counts, highest first
who gets the most <httpcode> responses, counts per address from <weblog>
tally of <httpcode> requests by client address, <weblog>, sorted by count
status <httpcode> per ip in <weblog>, most frequent at the top
list each client with its number of <httpcode> results in <weblog>, largest first
access log <weblog>: top addresses for code <httpcode>

= common-weblog-days
> cut -d[ -f2 <weblog> | cut -d: -f1 | sort | uniq -c
Count the requests per day in <weblog>
how many requests were there on each day in <weblog>?
hits per day from the web log <weblog>
$show the number of requests for every day of <weblog>
daily traffic in <weblog>, number of lines per date
group the access log <weblog> by day and count
requests by date, <weblog>
how busy was each day according to <weblog>, counts of hits
number of log entries per day in the web log <weblog>
tally <weblog> by date
per-day request counts for <weblog>

= common-weblog-code-hours quiet
> awk '$9 == <httpcode>' <weblog> | cut -d: -f2 | sort | uniq -c
Count the requests with status <httpcode> per hour in <weblog>
how many <httpcode> responses were there in each hour in <weblog>?
<httpcode> answers by hour of the day, <weblog>
$show hourly counts of status <httpcode> from the web log <weblog>
hits with code <httpcode> in <weblog>, grouped by hour
at which hours did status <httpcode> occur in <weblog>, with counts
per-hour number of <httpcode> in the access log <weblog>
distribution of <httpcode> responses over the hours in <weblog>
status <httpcode>, hour by hour, how many, <weblog>
tally lines of <weblog> having status <httpcode> by hour
count <httpcode> results for each hour of <weblog>

= common-tail-count
> tail -n <n> <file> | grep -c '<word>' || true
Count how many of the last <n> lines of <file> contain <word>
in the last <n> lines of <file>, how many have <word>?
number of lines with <word> among the final <n> of <file>
$count lines matching <word> in the last <n> lines of <file>
how often do the last <n> lines of <file> mention <word>, counted by line
look at the last <n> lines of <file> and count those with <word>
tail <n> lines of <file>, count of <word> lines
of the bottom <n> lines in <file>, how many include <word>
<file>: lines with <word> within the last <n>, just the count
count of <word> lines in the most recent <n> lines of <file>
matches of <word> in the final <n> lines of <file>, number of lines

= common-csv-last-but-one
> awk -F, '{ print $(NF-1) }' <csv>
Print the next to last column of <csv>
$show the second to last field of each row in <csv>
field before the last one in <csv>
how do I get the last but one column of the csv <csv>?
awk: penultimate column of <csv>
only the column before the last of <csv>
extract the second-last column from <csv>
last but one field of every line in the comma separated <csv>
from <csv> give me the column just before the last
<csv>: penultimate field
the second column from the right in <csv>

= common-cut-ranges
> cut -c1-<small>,<line>-<lineb> <file>
Print characters 1 to <small> and <line> to <lineb> of each line in <file>
cut columns 1-<small> and <line>-<lineb> by character from <file>
$show the first <small> characters and characters <line> through <lineb> of every line in <file>
how do I get characters 1-<small> plus <line>-<lineb> from the lines of <file>?
fixed width: positions 1 to <small> and <line> to <lineb> of <file>
two character ranges of <file>, 1-<small> and <line>-<lineb>
from each line of <file> take the first <small> characters and those from <line> to <lineb>
extract the fixed-width fields 1-<small> and <line>-<lineb> out of <file>
<file>: characters 1 up to <small>, also <line> up to <lineb>
use cut for the character positions 1-<small> and <line>-<lineb> in <file>
positions 1 through <small> and <line> through <lineb> from every line of <file>

= common-cut-out-range
> cut --complement -c<small>-<lineb> <file>
Print <file> without characters <small> to <lineb> of each line
remove characters <small> through <lineb> from every line of <file>
drop the character columns <small>-<lineb> of <file>
how do I delete characters <small> to <lineb> on each line of <file>?
cut: everything but characters <small>-<lineb> of <file>
$show the lines of <file> with positions <small> to <lineb> left out
all characters of each line in <file> except <small>-<lineb>
leave out the characters from <small> to <lineb> in <file>
<file> minus character positions <small> to <lineb>
strip out positions <small> up to <lineb> in the lines of <file>
complement of the character range <small>-<lineb>, <file>

= common-join-comma-blank
> sed ':a;N;$!ba;s/\n/, /g' <file>
Join all lines of <file> with a comma and a blank between them
put the lines of <file> on one line separated by ", "
$show all lines of <file> as one, with comma and space in between
how do I join the lines of <file> with ", "?
make one comma-space separated line out of <file>
lines of <file> to a single line, comma and space as separator
replace the newlines in <file> by a comma and a space
concatenate the lines of <file> using ", " as the glue
<file> as one line, entries separated by comma and blank
turn the lines of <file> into a list like a, b, c on one line
merge all the lines in <file> into one with ", " between

= common-csv-comma-blank
> sed 's/,/, /g' <csv>
Add a blank after every comma in <csv>
print <csv> with a space after each comma
insert a space behind all commas of <csv>
how do I put a blank after each comma in <csv>?
sed: comma to comma and space in <csv>
$show <csv> with ", " instead of ","
every comma of <csv> should be followed by a space
separate the values of <csv> by comma plus blank
replace each comma with a comma and a space in <csv>
<csv>, spaces after the commas
write <csv> out with a space following every comma

= common-csv-trim
> sed 's/ *, */,/g' <csv>
Remove the blanks around the commas in <csv>
print <csv> without spaces before and after commas
strip spaces surrounding each comma of <csv>
how do I trim the blanks around the separators of <csv>?
sed: no spaces next to commas in <csv>
$show <csv> with the spaces at the commas deleted
trim fields of <csv>, blanks on either side of a comma go
get rid of spaces around commas in the file <csv>
<csv> with blanks beside the commas removed
delete any spaces before or after the commas of <csv>
clean up <csv> so that no comma has a space next to it

= common-title-case
> sed 's/\w\+/\L\u&/g' <file>
Convert <file> to title case, first letter of each word upper case and the rest lower case
print <file> in title case, other letters lower-cased
capitalize each word of <file> and make all the other letters small
how do I title-case <file> so that only first letters are upper case?
every word in <file>: first letter capital, the rest lower case
sed: title case for all words in <file>, lower-casing the remainder
$show <file> with words capitalized and otherwise in lower case
title case, <file>, rest of each word in small letters
make each word of <file> begin with a capital and continue in lower case
rewrite the words of <file> as Title Case, the other letters in lower case
change <file> on output to words with just the initial in upper case

= common-swap-case
> tr 'A-Za-z' 'a-zA-Z' < <file>
Swap upper and lower case in <file>
print <file> with the case of every letter inverted
turn upper-case letters of <file> into lower case and vice versa
how do I invert the case of the letters in <file>?
tr: toggle the case of all letters in <file>
$show <file> with capitals made small and small letters made capital
exchange upper and lower case letters of <file>
<file> in inverted case
flip the case of each letter in <file>
case swap for the text of <file>
every capital in <file> to lower case and every small letter to upper case

= common-upper-word
> sed 's/<word>/\U&/g' <file>
Print <file> with every <word> in upper case
convert only the word <word> in <file> to capitals
upper-case each occurrence of <word> in <file>, leave the rest
how do I make all <word> in <file> uppercase but nothing else?
sed: <word> to capitals throughout <file>
$show <file> with <word> written in capital letters
capitalize all letters of <word> wherever it occurs in <file>
<file>, just <word> in uppercase
every <word> of <file> should be in capitals
change <word> to its upper case form in <file>
write all occurrences of <word> in <file> in upper case

= common-upper-column
> awk '{ $<col> = toupper($<col>); print }' <log>
Convert <col> of <log> to upper case and print all columns
upper-case only <col> of <log>
print <log> with <col> in capital letters
how do I make <col> of <log> uppercase and keep the others?
awk: <col> of <log> in upper case, rest as it is
$show <log> with <col> converted to capitals
<log>, <col> uppercased, whole lines
change just <col> to upper case in each line of <log>
every line of <log> with <col> in capitals
capitalize all letters in <col> of <log>
turn the letters in <col> of <log> into upper case

= common-without-ends
> sed '1d;$d' <file>
Print <file> without its first and last line
leave out the first and the last line of <file>
all lines of <file> except the first and the last
how do I drop the first and last lines of <file>?
sed: delete line one and the last line of <file>
$show <file> minus the first line and the final line
strip the top and bottom line from <file>
<file> with header and footer line removed
skip the first line and the last line when printing <file>
everything but the first and the last line in <file>
omit both end lines of <file>

= common-split-suffix change
> split -l <n> -d --additional-suffix=.<ext> <file> <pieces>
Split <file> every <n> lines into numbered pieces with prefix <pieces> and the ending .<ext>
cut <file> into files of <n> lines, names beginning with <pieces>, numbered and ending in .<ext>
break <file> up, <n> lines each, numeric names with prefix <pieces> and extension .<ext>
how do I split <file> by <n> lines into numbered .<ext> files starting with <pieces>?
split: <file>, <n> lines per piece, prefix <pieces>, numbers, suffix .<ext>
make numbered .<ext> pieces of <n> lines from <file>, prefix <pieces>
divide <file> into chunks of <n> lines named <pieces> plus a number plus .<ext>
<file> to numbered parts of <n> lines each, prefix <pieces>, ending .<ext>
I want <file> in parts of <n> lines called <pieces> with a number and .<ext>
chop <file> after every <n> lines, numeric suffixes, prefix <pieces>, file ending .<ext>
use split on <file> with <n> lines, numbers, prefix <pieces> and additional suffix .<ext>

= common-count-char-tr
> tr -cd '<char>' < <file> | wc -c
Count how many times the character <char> occurs in <file> with tr and wc
use tr to count the <char> characters in <file>
number of <char> characters in <file>, using tr
how do I count the character <char> in <file> with tr?
delete all but <char> from <file> and count what is left
tr and wc: how many <char> are in <file>
strip everything except <char> from <file> with tr and count the bytes
occurrences of the single character <char> in <file> by way of tr
with tr, tell me how many times <char> is in <file>
keep only <char> of <file> and count the characters
count <char> in <file> through tr -cd

= common-no-vowels
> tr -d 'aeiouAEIOU' < <file>
Delete all vowels from <file> and print the rest
print <file> without vowels
remove the vowels, upper and lower case, from <file>
how do I strip all vowels out of <file>?
tr: drop vowels from <file>
$show <file> with every vowel left out
<file> minus all a, e, i, o and u in either case
take the vowels out of the text in <file>
output <file> with vowels deleted
get rid of all the vowels in <file>
only what is not a vowel in <file>

= common-transpose-csv
> awk -F, '{ for (i = 1; i <= NF; i++) a[i] = a[i] (NR > 1 ? "," : "") $i; n = NF } END { for (i = 1; i <= n; i++) print a[i] }' <csv>
Transpose <csv>, turning rows into columns
swap rows and columns of <csv>
print <csv> with its columns as rows
how do I transpose a csv file like <csv>?
awk: transpose <csv>
$show the transposed table of <csv>, comma separated
make every column of <csv> a row
rows to columns and columns to rows, <csv>
flip <csv> so that rows become columns
turn the table in <csv> on its side, rows as columns
transpose the comma separated table <csv>

= common-transpose-blank
> awk '{ for (i = 1; i <= NF; i++) a[i] = a[i] (NR > 1 ? " " : "") $i; n = NF } END { for (i = 1; i <= n; i++) print a[i] }' <log>
Transpose the blank separated table <log>
swap rows and columns of <log>, fields separated by blanks
print <log> with its columns as rows
how do I transpose a whitespace separated file like <log>?
awk: transpose <log>
$show the transposed table of <log>, blanks between fields
make every column of <log> a row
rows to columns and columns to rows, <log>
flip <log> so that rows become columns
turn the table in <log> on its side, rows as columns
transpose <log>, a table with spaces as separator

= common-few-fields quiet
> awk 'NF < <small>' <file>
Print the lines of <file> with fewer than <small> fields
which lines of <file> have less than <small> words?
lines with under <small> fields in <file>
$show only lines of <file> having fewer than <small> columns
how do I find lines in <file> with less than <small> fields?
awk: lines of <file> with not even <small> fields
rows in <file> that are shorter than <small> fields
filter <file> for lines of fewer than <small> words
<file>: lines whose field count is below <small>
get every line from <file> with less than <small> columns
list the lines in <file> that have fewer than <small> words

= common-last-by-char
> awk -F'<char>' '{ print $NF }' <file>
Print the last field of each line in <file>, with <char> as the separator
last column of <file>, fields separated by <char>
$show what comes after the last <char> on each line of <file>
how do I get the last <char> separated field of every line in <file>?
awk with delimiter <char>: last field of <file>
split the lines of <file> at <char> and print the last part
only the text behind the final <char> of each line in <file>
<file>, delimiter <char>, last field only
extract the last field from <file> where <char> is the delimiter
for each line of <file> output the part after the last <char>
final field per line of <file> when splitting on <char>

= common-weblog-ip-over quiet
> awk '{ print $1 }' <weblog> | sort | uniq -c | awk '$1 > <small>'
List the IP addresses with more than <small> requests in <weblog>
which clients made more than <small> requests according to <weblog>?
ips that occur over <small> times in <weblog>, with counts
$show client addresses in the web log <weblog> having more than <small> hits
addresses from <weblog> with a request count above <small>
count requests per ip in <weblog> and keep those with more than <small>
how do I find ips with over <small> hits in <weblog>?
visitors of <weblog> that sent more than <small> requests, and how many
access log <weblog>: ips exceeding <small> requests
every client with more than <small> lines in <weblog>, count in front
ip addresses seen more than <small> times, <weblog>

= common-weblog-average-size
> awk '{ s += $10 } END { print s / NR }' <weblog>
Print the average response size in <weblog>
mean number of bytes per request in the web log <weblog>
what is the average size of the responses in <weblog>?
average bytes sent per hit, <weblog>
$show the mean response size from the access log <weblog>
how large is an answer on average according to <weblog>
awk: average of the size field of <weblog>
compute the average bytes per request of <weblog>
average transfer size over all requests in <weblog>
calculate the mean size of responses logged in <weblog>
bytes per request on average in the apache log <weblog>

= common-weblog-largest
> sort -k10,10nr <weblog> | head -n 1
Print the request with the largest response in <weblog>
which request of <weblog> had the biggest response?
line with the largest response size in the web log <weblog>
$show the single biggest answer logged in <weblog>
find the log line with the most bytes sent in <weblog>
largest response of all, whole line, <weblog>
sort <weblog> by response size and take the largest
the request that transferred the most bytes according to <weblog>
get the entry with the highest byte count from the access log <weblog>
how do I find the biggest response in <weblog>?
top entry by size in <weblog>

= common-find-word-numbered quiet
> find <dir> -type f -name '*.<ext>' -exec grep -Hnw '<word>' {} +
Search all .<ext> files under <dir> with find and grep for the whole word <word>, with line numbers
use find to grep the whole word <word> in the <ext> files of <dir>, numbered
find *.<ext> files in <dir> and show the lines with the whole word <word>, with file name and line number
how can find and grep list whole-word matches of <word> with line numbers in .<ext> files below <dir>?
with find: whole word <word> in every <ext> file of <dir>, file names and line numbers
let find run grep for the full word <word> on .<ext> files in <dir>, line numbers on
find plus grep, <ext> files, <dir>, whole word <word>, numbered lines
run grep through find over <ext> files in <dir>: exact word <word>, with line numbers
by means of find look for <word> as a whole word in all <ext> files of <dir> and give the line numbers
find the .<ext> files below <dir> and grep each for <word> as a separate word, showing name and line number
grep via find in <dir>: only .<ext> files, whole word <word>, line numbers

= common-three-per-row
> paste - - - < <file>
Put every three lines of <file> on one line separated by tabs
arrange the lines of <file> in three columns, row by row
$show <file> with three lines side by side per row
how do I join each group of three lines in <file> with tabs?
merge every 3 lines of <file> into one tab separated line
paste: three lines of <file> per output line
lines of <file> in rows of three
turn <file> into a table of three tab separated columns
combine the lines in <file> three at a time
<file>, three consecutive lines per row
fold the list in <file> into 3 columns, reading across

= common-range-count
> cut -c<small>-<lineb> <file> | sort | uniq -c
Count how often each text at characters <small> to <lineb> occurs in <file>
cut characters <small>-<lineb> of <file> and count the distinct values
distinct values in character positions <small> to <lineb> of <file>, with counts
how many times does each value at characters <small> through <lineb> occur in <file>?
frequency of what stands in columns <small>-<lineb>, by character, of <file>
$count equal strings in positions <small> to <lineb> of the lines in <file>
group the lines of <file> by characters <small>-<lineb> and count
tally of the character range <small> to <lineb> in <file>
take characters <small> to <lineb> of each line in <file> and count repeats
<file>: number of occurrences per value of characters <small>-<lineb>
sort and count the substrings from <small> to <lineb> of <file>
`,
)
