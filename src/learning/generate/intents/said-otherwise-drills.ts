import { moreWordings } from '../grammar.ts'

/** More ways to ask for what exercise books and notes ask, many in pairs of neighbours that only a few words tell apart. */
export const saidOtherwiseDrills = moreWordings(`
= text/tail-one
In <file> every line is a title. Print the last title only.
Each line of <file> holds one entry. Print only the last entry, nothing else.
The file <file> is a list of names, one a line. Print the name at the very end of it.
<file> grows by one line every day. Print its newest line, the one at the bottom.
There is a list in <file>, one item a line. Show just the final item.
final entry of <file>
bottom line of <file>, no others
which line ends <file>? print that one alone

= text/but-last
In <file> every line is a title. Print all of them but the last one.
Each line of <file> holds one entry. Print every entry except the last.
The file <file> is a list of names, one a line. Print the names without the one at the very end.
The last line of <file> is a total. Print everything before it.
There is a list in <file>, one item a line. Show all items but the final one.
all of <file> except its bottom line
<file> minus the final line

= text/head-one
In <file> every line is a title. Print the first title only.
Each line of <file> holds one entry. Print only the first entry, nothing else.
The file <file> is a list of names, one a line. Print the name at the very top of it.
There is a list in <file>, one item a line. Show just the first item.
opening line of <file>, no others
which line begins <file>? print that one alone

= text/tac
In <file> every line is a title. Print the titles from the last line to the first.
Each line of <file> holds one entry, the oldest on top. Print them with the newest on top, that is in the opposite order of lines.
The file <file> is a list, one item a line. Print it bottom up, with nothing sorted.
There is a list in <file>, one item a line. Show the last item first and the first item last.
<file>, bottom line on top
line order of <file> turned round, no sorting

= daily/reverse-sort
In <file> every line is a title. Print the titles in reverse alphabetical order.
Each line of <file> holds one entry. Print them sorted from Z to A.
The file <file> is a list, one item a line. Print it sorted, but descending.
There is a list in <file>, one item a line, in any order. Show it in descending alphabetical order.
<file>, alphabetical but from the end of the alphabet
Z first, A last, lines of <file>
The lines of <file> are in no order. Print all of them in descending order of the alphabet.

= text/rev
In <file> every line is a title. Print every title with its letters in reverse.
Each line of <file> holds one word. Print each word spelled backwards, the order of the lines unchanged.
The file <file> is a list of words, one a line. Print every word with the last letter first.
There is a list in <file>, one item a line. Show each item mirrored, letter by letter.
each line of <file> spelled backwards
mirror writing of <file>, character by character in every line

= text/length-and-line
In <file> every line is a title. Print each title with its length before it.
Each line of <file> holds one word. Print for each word the number of its letters, a blank and the word.
The file <file> is a list of names, one a line. Print in front of every name how many characters it has.
There is a list in <file>, one item a line. Show every item after its number of characters.
lines of <file>, length in front of each
length plus text for every line of <file>

= text/awk-length-each
In <file> every line is a title. Print only the length of each title.
Each line of <file> holds one word. Print for each word just the number of its letters, not the word.
The file <file> is a list of names, one a line. Print how many characters every name has, without the names.
There is a list in <file>, one item a line. Show the number of characters of every item and not the items themselves.
lengths of the lines in <file>, without the text

= search/grep-start
In <file> every line is a title. Print the titles that begin with <word>.
Each line of <file> holds one entry. Print those which start with <word>, no others.
The file <file> is a list, one item a line. Print the items whose beginning is <word>.
<word> at the start of the line, in <file>
only lines starting in <word>, from <file>
There is a log <file> whose lines open with a level or a name. Print the lines that open with <word>.

= text/sort-u
In <file> every line is a title and some titles occur more than once. Print each title once, in alphabetical order.
Each line of <file> holds one entry. Print the different entries, sorted.
The file <file> is a list of names with repetitions, one a line. Print it sorted with every name only once.
There is a list in <file>, one item a line, several times the same. Show the items sorted, none twice.
<file> sorted, each line once
different lines of <file>, alphabetically

= text/uniq-count
In <file> every line is a title and some titles occur more than once. Print how many different titles there are.
Each line of <file> holds one entry. Print the number of different entries, nothing else.
The file <file> is a list of names with repetitions, one a line. Print how many names it has when each is counted once.
There is a list in <file>, one item a line, several times the same. Show the number of distinct items, only the number.
number of different lines, <file>

= text/wc-l-only
In <file> every line is a title. Print how many titles there are, just the number.
Each line of <file> holds one entry. Print the number of entries and nothing else.
The file <file> is a list of names, one a line. Print how many names it has, without the file name.
There is a list in <file>, one item a line. Show the number of items only.
lines in <file>, just the figure
line total of <file>, bare number

= text/wc-w-only
words in <file>, number only
word total of <file>, bare number
how many words has <file>? just the figure, not the file name
The file <file> is a text of several paragraphs. Print the number of its words and nothing else.
In <file> there is an essay. Print how many words it has, without the name of the file.
word count of <file>, no file name behind it
<file>: only the word count as a plain number

= text/wc-c-only
bytes in <file>, number only
The file <file> is a text of several paragraphs. Print the number of its bytes and nothing else.
In <file> there is an essay. Print how many bytes it has, without the name of the file.
byte count of <file>, no file name behind it

= text/blank-lines
The file <file> is a text with blank lines in it. Print how many blank lines there are.
<file> has empty lines between its paragraphs. Print the number of the empty lines, nothing else.
In <file> some lines are empty. Print how many of them.
There is a text in <file> with blank lines between the parts. Count those blank lines.
empty lines in <file>, how many
blank line count of <file>
number of lines in <file> with nothing on them
how often is a line empty in <file>

= text/nonblank-lines
The file <file> is a text with blank lines in it. Print how many lines are not blank.
<file> has empty lines between its paragraphs. Print the number of the other lines, those with text, nothing else.
In <file> some lines are empty. Print how many are not.

= text/sed-delete-blank
The file <file> is a text with blank lines in it. Print it without the blank lines.
<file> has empty lines between its paragraphs. Print only the lines that are not empty.
In <file> some lines are empty. Print the others, in their order.
There is a text in <file> with blank lines between the parts. Show the text with those lines left out; the file stays as it is.
<file>, empty lines dropped
print <file> closed up, no blank lines

= search/grep-v
The file <file> has lines of several kinds. Print all lines except those with <word>.
<file> is a log. Print everything in it but the lines that have <word>.
In <file> many lines contain <word>. Print the others.
There is a file <file> in which some lines have <word> in them. Print the lines that do not.
all of <file> but <word> lines
<file>, <word> lines left out
hide the <word> lines of <file>
everything except <word> from <file>

= search/grep-c
The file <file> has lines of several kinds. Print the number of those with <word>.
<file> is a log. Print how many of its lines have <word>, only the number.
In <file> many lines contain <word>. Print how many.
There is a file <file> in which some lines have <word> in them. Print the number of such lines and nothing else.
<word> lines in <file>, how many
number of <word> lines, <file>

= search/grep-E
The file <file> has lines of several kinds. Print those with <word> or <word2>.
<file> is a log. Print its lines that have <word> or <word2>, both kinds in one go.
In <file> look at two kinds of lines: those with <word> and those with <word2>. Print them all, in the order of the file.
<word> and <word2> lines of <file>, whichever comes
either <word> or <word2>, lines of <file>
There is a file <file>. Print each line of it in which <word> or <word2> occurs.

= text/common-unsorted
Two files, <bare> and <bare2>, hold one name a line. Print the names that occur in both, sorted.
Two files, <bare> and <bare2>, hold one name a line. Print only the names found in the first as well as in the second, sorted.
The files <bare> and <bare2> list one item a line, in no order. Print the items that stand in both files.
There are two lists, <bare> and <bare2>, with one address a line. Print, in alphabetical order, the addresses that are on both.
In <bare> and <bare2> there is one word a line. Print the words the two files share.
shared by <bare> and <bare2>, any order
both in <bare> and in <bare2>: which names
people on <bare> who are on <bare2> too

= text/missing-unsorted
Two files, <bare> and <bare2>, hold one name a line. Print the names found only in <bare>, sorted.
Two files, <bare> and <bare2>, hold one name a line. Print only the names of the first that are missing from the second, sorted.
The files <bare> and <bare2> list one item a line, in no order. Print the items that stand in <bare> alone.
There are two lists, <bare> and <bare2>, with one address a line. Print, in alphabetical order, the addresses that are on <bare> and not on <bare2>.
In <bare> and <bare2> there is one word a line. Print the words of the first file that the second file lacks.
only in <bare>, not in <bare2>: which names
people on <bare> who are not on <bare2>

= text/comm-second-unsorted
Two files, <bare> and <bare2>, hold one name a line. Print the names found only in <bare2>, sorted.
Two files, <bare> and <bare2>, hold one name a line. Print only the names of the second that are missing from the first, sorted.
The files <bare> and <bare2> list one item a line, in no order. Print the items that stand in <bare2> alone.
There are two lists, <bare> and <bare2>, with one address a line. Print, in alphabetical order, the addresses that are on the second list, <bare2>, and not on the first.
In <bare> and <bare2> there is one word a line. Print the words of the second file that the first file lacks.
not in <bare>, only in <bare2>: which names
compared with <bare>, the new people on <bare2>

= text/drill-last-first
The file <file> has one "first last" name a line. Print them as "last, first".
Every line of <file> is a name like "Anna Berg". Print each as "Berg, Anna".
In <file> there are names, given name first. Print each with the family name first, a comma and a blank, then the given name.
names in <file>, family name and comma in front
last name, comma, first name from the "first last" lines of <file>
The lines of <file> consist of two words. Print them with the second word first and ", " between the two.

= text/swap-cols
The file <log> has lines like ("10.0.0.5 printer"|"anna soprano"|"oak 12"). Swap the two words of each line and print the result.
Each line of <log> reads like ("red 4"|"Rome Italy"|"berg anna"). Print the second word first and then the first, with a space.
The lines of <log> consist of two words. Print them with the second word first, only a blank between the two.
The file <log> has one "first last" name a line. Print them as "last first", no comma.
In <log> every line has two columns. Print each line with column two before column one, separated by a space.

= everyday/top-ips
The file <log> has the IP address as the first field of each line. Print the <n> most frequent addresses with their counts, most frequent first.
In <log> the first word of each line is the name of a client. Print the <n> names that occur most often, each with its number, the highest number first.
Every line of <log> begins with a host. Print how often the <n> commonest hosts occur, with the hosts, in descending order.
top <n> of the first column in <log>, with counts
<n> commonest line beginnings (first word) in <log>, counted
There is a log <log> whose lines begin with an address. Print the <n> addresses with most lines and how many lines each has.

= text/awk-first
The file <file> has lines like ("10.0.0.5 printer"|"anna soprano"|"oak 12"). Print only the first word of each line.
Each line of <file> reads like ("red 4"|"Rome Italy"|"berg anna"). Print what stands before the blank.
The file <file> has several words in each line. Print the first word of every line, one per line.
first word of each line, <file>
word one of all lines in <file>
In <file> each line starts with a name, then other things. Print the names alone.
Every line of <file> has several fields between blanks. Print only the leading field.
just the leading words, <file>

= everyday/middle-word
The file <file> has lines like ("10.0.0.5 printer up"|"anna soprano new"|"oak 12 tall"). Print only word <small> of each line.
Each line of <file> reads like ("red 4 x"|"Rome Italy south"|"berg anna 7"). Print the <small>th word and nothing else.
The file <file> has several words in each line. Print word <small> of every line, one per line.
word <small> of each line, <file>
the <small>th word of each line, <file>
In <file> each line has several words. Print only the <small>th of them, line by line.
Every line of <file> has several fields between blanks. Print only field <small>.
just the <small>th words, <file>
<small>th word of every line in <file>, nothing else of it

= text/awk-last
The file <log> has numbers separated by blanks. Print the last number of every line.
In <log> each line has several words. Print only the last of them, line by line.
Every line of <log> has several fields between blanks, not always equally many. Print only the last field.
last word of each line, <log>
just the last words, <log>
what stands at the end of each line of <log>, one word each

= text/missed-last-two-words
In <log> each line has several words. Print only the last two of them, line by line.
last two words of each line, <log>
the two words at the end of every line in <log>, nothing before them
The file <log> has numbers separated by blanks. Print the last two numbers of every line.

= text/asked-mean-decimals
The file <nums> contains one number per line. Print their average with <small> decimals.
In <nums> there is one measurement a line. Print the mean, rounded to <small> decimals, and nothing else.
average of <nums>, <small> decimals
mean of <nums> to <small> places
There is a file <nums> with one number on each line. Print the average of the numbers, with <small> digits after the point.
Each line of <nums> is a price. Print the average price with exactly <small> decimal places.

= text/awk-avg
In <nums> there is one measurement a line. Print the mean and nothing else.
average of <nums>, one number a line
There is a file <nums> with one number on each line. Print the average of the numbers.
Each line of <nums> is a price. Print the average price.

= text/awk-sum
The file <nums> has one integer on each line. Print the sum of all the numbers and nothing else.
In <nums> there is one amount a line. Print what they come to together.
There is a file <nums> with one number on each line. Print their total only.
Each line of <nums> is a price. Print the sum of the prices.
grand total of <nums>
<nums> summed up, just the result

= text/asked-sum-two-decimals
The file <nums> has one amount on each line. Print the sum of all with two decimals and nothing else.
There is a file <nums> with one number on each line. Print their total with two digits after the point.
Each line of <nums> is a price. Print the sum of the prices with exactly two decimal places.

= text/sed-before
The file <file> has a line that reads <word>. Print everything before that line.
In <file> one line is <word>. Print the lines above it and not the line itself.
<file> consists of two parts with a line <word> between them. Print the first part only, without <word>.
Somewhere in <file> stands a line with <word>. Print what precedes it, nothing else.
top part of <file>, down to <word> but without it
everything above the <word> line, <file>
<file> before <word>
lines above <word>, <word> itself left out, in <file>

= text/sed-after
The file <file> has a line that reads <word>. Print everything after that line.
In <file> one line is <word>. Print the lines below it and not the line itself.
<file> consists of two parts with a line <word> between them. Print the second part only, without <word>.
Somewhere in <file> stands a line with <word>. Print what follows it, nothing else.
bottom part of <file>, below <word> and without it
everything below the <word> line, <file>
<file> after <word>
lines below <word>, <word> itself left out, in <file>

= text/sed-from
The file <file> has a line that reads <word>. Print that line and everything after it.
In <file> one line is <word>. Print it and the lines below it.
<file> consists of two parts, the second of which begins with the line <word>. Print the second part including <word>.
Somewhere in <file> stands a line with <word>. Print that line and all that follows it.
bottom part of <file>, from <word> on, <word> included

= text/sed-until
The file <file> has a line that reads <word>. Print everything down to that line, the line included.
In <file> one line is <word>. Print the lines above it and then the line itself.
Somewhere in <file> stands a line with <word>. Print what precedes it, and it too.
top part of <file>, down to <word> and with it

= text/drill-pair-sum
The file <bare> has lines such as ("apple 1.20"|"bread 2.49"|"anna 17"|"oslo 450"). Print the total of the numbers.
Each line of <bare> is a thing and what it costs, like ("lamp 19.90"|"tea 3"|"rope 12.5"). Print what everything costs together.
In <bare> every line has a name and after it a number. Print the sum of those numbers only.
<bare>: name and amount on each line, sum of the amounts
total of the second words of <bare>, which are numbers

= text/drill-pair-average
The file <bare> has lines such as ("apple 1.20"|"bread 2.49"|"anna 17"|"oslo 450"). Print the average of the numbers.
Each line of <bare> is a thing and what it costs, like ("lamp 19.90"|"tea 3"|"rope 12.5"). Print what a thing costs on average.
In <bare> every line has a name and after it a number. Print the mean of those numbers only.
<bare>: name and amount on each line, average of the amounts

= text/drill-pair-down
The file <bare> has lines such as ("apple 1.20"|"bread 2.49"|"anna 17"|"oslo 450"). Print the lines sorted by the number, largest first.
Each line of <bare> is a thing and what it costs, like ("lamp 19.90"|"tea 3"|"rope 12.5"). Print the lines from the dearest to the cheapest.
In <bare> every line has a name and after it a number. Print them from the highest number to the lowest.
<bare>: name and amount on each line, highest amount on top

= text/drill-pair-up
The file <bare> has lines such as ("apple 1.20"|"bread 2.49"|"anna 17"|"oslo 450"). Print the lines sorted by the number, smallest first.
Each line of <bare> is a thing and what it costs, like ("lamp 19.90"|"tea 3"|"rope 12.5"). Print the lines from the cheapest to the dearest.
In <bare> every line has a name and after it a number. Print them from the lowest number to the highest.
<bare>: name and amount on each line, lowest amount on top

= text/sort-rn
The file <nums> contains one amount per line, like (3.50|12.99|0.75). Print the amounts from the largest to the smallest.
In <nums> there is a number on every line. Print all of them, the biggest at the top and the smallest at the bottom.
Every line of <nums> is a temperature such as (21.4|17|8.5). Print the temperatures, warmest first.
numbers of <nums>, all, biggest at the top

= text/sort-n
The file <nums> contains one amount per line, like (3.50|12.99|0.75). Print the amounts from the smallest to the largest.
In <nums> there is a number on every line. Print all of them, the smallest at the top and the biggest at the bottom.
Every line of <nums> is a temperature such as (21.4|17|8.5). Print the temperatures, coldest first.
numbers of <nums>, all, smallest at the top

= text/sort-max
The file <nums> contains one amount per line, like (3.50|12.99|0.75). Print the largest amount only.
Every line of <nums> is a temperature such as (21.4|17|8.5). Print the warmest, nothing else.
In <nums> there is a number on every line. Print the biggest, just that one.

= text/sort-min
The file <nums> contains one amount per line, like (3.50|12.99|0.75). Print the smallest amount only.
Every line of <nums> is a temperature such as (21.4|17|8.5). Print the coldest, nothing else.
In <nums> there is a number on every line. Print the smallest, just that one.

= text/awk-csv-sum
<csv> has a header line and then one row per bill. Print the total of <col>, one number.
total of <col>, <csv>, header skipped
add up <col> over the data rows of <csv>
The file <csv> has a header and amounts in <col>. Print what the amounts come to, without the header line.

= daily/csv-max
A file <csv> has a header and scores in <col>. Print the highest score only.
The first line of <csv> names the columns. Print the largest number that stands in <col> below it.
<csv> has a heading. Print the maximum of <col>, the heading not looked at.
best value in <col> of <csv>, header off
max of <col>, <csv>, header skipped
In <csv> there is a header line and then one row per person. Print the highest number in <col>, nothing else of the row.

= text/csv-min
A file <csv> has a header and scores in <col>. Print the lowest score only.
The first line of <csv> names the columns. Print the smallest number that stands in <col> below it.
<csv> has a heading. Print the minimum of <col>, the heading not looked at.
min of <col>, <csv>, header skipped
In <csv> there is a header line and then one row per person. Print the lowest number in <col>, nothing else of the row.
worst value in <col> of <csv>, header off

= text/task-col-max-nohead-cut
A file <csv> has no header and scores in <col>. Print the highest score only.
There is no header line in <csv>. Print the maximum of <col>, nothing else of the row.
max of <col>, <csv>, no header there
<csv> starts with data at once. Print the largest number in <col>.

= text/task-col-min-nohead-cut
A file <csv> has no header and scores in <col>. Print the lowest score only.
There is no header line in <csv>. Print the minimum of <col>, nothing else of the row.
min of <col>, <csv>, no header there
<csv> starts with data at once. Print the smallest number in <col>.

= text/sort-csv-n
The file <csv> has no header. Print its rows sorted by the number in <col>, smallest first.
<csv> has two columns, a name and an age, and no header. Print the rows sorted by the number in <col>, youngest first.
There is no header line in <csv>; print all lines in ascending order of the number in <col>.
<csv> starts with data at once. Print the lines by <col>, lowest number on top.

= text/table-sort-number-down
The file <csv> has no header. Print its rows sorted by the number in <col>, largest first.
<csv> has two columns, a name and an age, and no header. Print the rows sorted by the number in <col>, oldest first.
There is no header line in <csv>; print all lines in descending order of the number in <col>.
<csv> starts with data at once. Print the lines by <col>, highest number on top.

= daily/csv-sort-num
The file <csv> has a header. Print its rows without it, sorted by the number in <col>, largest first.
<csv> has a header and two columns, a name and an age. Print the rows but not the header, oldest first going by <col>.
There is a header line in <csv>; leave it out and print the other lines in descending order of the number in <col>.

= text/csv-freq
<csv> has a city in <col> and no header. Print how many rows each city has, the city with most rows first.
The file <csv> has no header. Count the rows per value of <col> and print the counts, highest first.
rows per value of <col>, <csv> has no header, most frequent on top
tally of <col>, all lines of <csv>, biggest count first

= text/table-tally-no-header
<csv> has a header and a city in <col>. Print how many rows each city has, the header not counted, the city with most rows first.
The file <csv> has a header. Leave it out, count the rows per value of <col> and print the counts, highest first.
rows per value of <col>, <csv>, header off, most frequent on top

= daily/csv-filter
A choir keeps its members in <csv>. Print the rows in which <col> is <value>.
<csv> is the list of a club. Print every line whose <col> reads <value>, the whole line.
rows with <value> in <col>, <csv>
only <value> rows (<col>) of <csv>

= daily/csv-count-value
A choir keeps its members in <csv>. Print how many rows have <value> in <col>.
<csv> is the list of a club. Print the number of lines whose <col> reads <value>, only the number.
number of rows with <value> in <col>, <csv>
how many <value> (<col>) in <csv>

= text/wc-ext-total
There are <ext> files <where>, also in subfolders. Print the number of lines of all of them together.
Many <ext> files lie <where>, at several levels. Print how many lines they have in total, one number.
<ext> lines <where>, whole tree, one total
all levels: lines of the <ext> files <where>, added up

= text/again-in-wc-sum
In <plaindir> there are <ext> files. Print the number of lines of all of them together; the subfolders do not count.
<plaindir> has <ext> files directly in it. Print how many lines they have in total, one number, not looking into subfolders.
<ext> lines in <plaindir>, top level only, one total

= find/ext-count
There are <ext> files <where>, also in subfolders. Print how many.
Many <ext> files lie <where>, at several levels. Print their number and nothing else.
<ext> files <where>, whole tree, how many
recursive count, only .<ext>, <where>
how many files end in .<ext> <where>, counting all levels, the number alone

= files/again-count-ext-glob
In <plaindir> there are <ext> files. Print how many; the subfolders do not count.
<plaindir> has <ext> files directly in it. Print their number, not looking into subfolders.
<ext> files in <plaindir>, top level only, how many
flat count, only .<ext>, <plaindir>

= find/ext-print
There are <ext> files <where>, also in subfolders. Print their paths, one per line.
Many <ext> files lie <where>, at several levels. List them all.
recursive list, only .<ext>, <where>

= files/again-ext-ls-in
In <plaindir> there are <ext> files. Print their paths, one per line; the subfolders do not count.
<plaindir> has <ext> files directly in it and others deeper. List those directly in it.
flat list, only .<ext>, <plaindir>
pick out the .<ext> of <plaindir>, top level only

= files/fc-ls-ending
The folder <dir> holds files of several kinds. Print only the names of those that end in .<ext>, without the folder.
<dir> has .<ext> files and others. Print the bare names of the .<ext> ones, no path in front.
names only, no folder, of the .<ext> in <dir>

= files/again-rm-ext-in
The folder <plaindir> holds .<ext> files and others. Delete the .<ext> files and keep the others, not touching subfolders.
<plaindir> has .<ext> files that nobody needs. Remove those lying directly in it.
erase the .<ext> of <plaindir>, top level only
throw away every .<ext> that lies in <plaindir> itself, nothing deeper

= find/not-ext
There are <ext> files and others <where>. Print those that are not <ext> files, one per line.
Print everything <where> that is a file but does not end in .<ext>.
files <where>, all but the .<ext> ones
whatever is no .<ext> file <where>, listed
leave out the .<ext> files and list all other files <where>

= everyday/dir-count-all
There are folders in folders <where>. Print the total number of folders, not counting the starting one.
number of subfolders <where>, all levels, one figure
how many folders <where> in all, nested ones too, the top one not counted

= text/again-in-grep-h
In <plaindir> there are <ext> files. Print all their lines with <word>, without the file names; the subfolders do not count.
<word> lines from the <ext> files of <plaindir>, top level only, no file names

= text/number-grep-awk
print the line numbers of all lines that contain <word> in <file>, only the numbers
In the file <file> some lines have <word>. Print the numbers of these lines and nothing else.
<word> in <file>: bare line numbers, no text

= daily/line-numbers
In the file <file> some lines have <word>. Print these lines, each after its number.
The text <file> mentions <word> several times. Print the lines with it and the number of each.
<word> in <file>, lines with their numbers

= daily/count-word
The text <file> mentions <word> several times, often more than once a line. Print how many times it occurs altogether.
In the file <file> the word <word> can stand several times on a line. Count every occurrence, not the lines.
<word>, every single occurrence in <file>, how many

= search/grep-m1
The text <file> mentions <word> several times. Print the first line that has it, no more.
In the file <file> several lines have <word>. Print just the earliest of them.
first <word> line of <file>

= text/tac-last-match
the lowest line of <file> in which <word> occurs, only that one
where <word> comes for the last time in <file>, that line
The text <file> mentions <word> several times. Print the last line that has it, no more.
In the file <file> several lines have <word>. Print just the latest of them.

= text/task-line-and-next-one
In the file <file> what matters stands one line below each <word>. Print the lines with <word> and the ones right after them.
<word> lines of <file> plus their followers, one each
The text <file> mentions <word> several times. Print each such line together with the line after it.
<word> lines of <file>, each with the one below it

= text/line-before-match
In the file <file> what matters stands one line above each <word>. Print only these lines above.
for every <word> in <file>: the previous line, not the line itself
The text <file> mentions <word> several times. Print only what stands on the line above each of these.
lines right above <word>, <file>, without the <word> lines

= text/head
The file <file> is very long. Print its first <n> lines and nothing more.
<file> is long. Show only the beginning, <n> lines.
<n> lines from the top of <file>
beginning of <file>, <n> lines of it

= text/tail-skip
The file <file> is very long. Print it without its first <n> lines.
<file> begins with <n> lines of introduction. Print what comes after them.
<file> minus <n> lines at the top
all of <file> except its beginning, <n> lines

= text/tail
The file <file> is very long. Print its last <n> lines and nothing more.
<file> is long. Show only the end, <n> lines.
<n> lines from the bottom of <file>
end of <file>, <n> lines of it

= text/head-minus
The file <file> is very long. Print it without its last <n> lines.
<file> ends with <n> lines of notes. Print what comes before them.
<file> minus <n> lines at the bottom
all of <file> except its end, <n> lines

= text/comma-lines
The file <csv> holds items separated by commas on one line. Print them one per line.
In <csv> the values stand on one line with commas between. Print each value on a line of its own.
<csv>: one long comma list, print it as a column
commas of <csv> into line breaks

= text/tr-newline-comma
The file <file> has one item a line. Print all items on one line, separated by commas.
In <file> the values stand below each other. Print them on a single line with commas between.
<file>: one item a line, print it as one comma list
line breaks of <file> into commas, one line

= text/asked-all-semicolons-commas
The file <file> uses semicolons between its columns. Print it with commas instead.
In <file> the fields are separated by semicolons. Print it so that they are separated by commas.
<file> comes with semicolons, I need commas, just printed
semicolons of <file> out, commas in, on the screen
<file>: ; to ,

= text/csv-semicolon
The file <csv> uses commas between its columns. Print it with semicolons instead.
In <csv> the fields are separated by commas. Print it so that they are separated by semicolons.
<csv> comes with commas, I need semicolons, just printed
commas of <csv> out, semicolons in, on the screen
<csv>: , to ;

= text/missed-before-colon
The file <file> has lines of the form ("name:age"|"town:number"|"user:shell"). Print only what stands before the colon.
Each line of <file> has a colon in it. Print the part left of the first colon.
names from the name:age lines of <file>
left of the colon, every line of <file>

= text/plain-colon-number-asc
From <bare>, with name:age on each line, the youngest on top.
<bare>, name:amount, lowest amount first
The file <bare> has lines of the form ("name:age"|"town:number"|"item:stock"). Print them sorted by the number, smallest first.
Each line of <bare> is a name, a colon and a number. Print the lines in ascending order of the number.

= text/lines-hash
comment lines of <conf>
comments only, from <conf>
what is commented out with # in <conf>, just those lines
<conf>, nothing but its comments
Some lines of <conf> begin with #. Print these lines only.

= text/grep-nocomment
<conf>, everything but its comments
what is not commented out with # in <conf>
Some lines of <conf> begin with #. Print the other lines only.
comments of <conf> left out

= permissions/owner-only
<anyfile> readable by me alone
nobody but me may read <anyfile>
<anyfile> private: read and write for me, nothing for the others
lock the others out of <anyfile>, I keep reading and writing
Only the owner should be able to read and write <anyfile>. Set its permissions so.

= permissions/everyone-read
<anyfile> readable by all
everybody may read <anyfile>
<anyfile> public: reading for all users
let the others read <anyfile> too, all of them

= text/word-delete-print
<word> deleted from <file>, printed
<file> with the word <word> taken out wherever it stands, lines kept
print <file> minus each <word>, only the word and not the line
strip <word> out of the lines of <file>, on the screen

= files/again-list-to-file
file list of <dir> into <new>
names in <dir>, saved as <new>
The folder <dir> holds many files. Write their names into the file <new>, one per line.
an inventory of <dir> in <new>, only names
contents of <dir> listed in <new>

= files/mv
<bare> to <new>, renamed
<bare> shall be called <new> from now on
The file <bare> has the wrong name. Call it <new>.
new name for <bare>: <new>
The file <bare> should be named <new>; no copy is to remain.

= files/cp
<bare> to <new>, a copy
<bare> a second time, as <new>
The file <bare> should stay. Make another one like it called <new>.
duplicate of <bare>, name <new>
Keep <bare> and have the same again in <new>.

= files/ln
symlink <newlink> to <bare>
symlink <newlink> pointing at <bare>
soft link, name <newlink>, target <bare>
<newlink> as a symlink to <bare>
The file <bare> should also be reachable as <newlink>. Make a symbolic link for that.

= search/grep-c-ext
<word> count, all .<ext> files here, per file
lines with <word>, every .<ext> file here by itself
for each .<ext> in this folder: how many <word> lines
<word> lines per .<ext> file, this folder

= text/wc-ext
line count per .<ext> file here
for each .<ext> in this folder: how many lines

= files/ls-count-dir
The folder <path> has only files in it. Print how many entries it has, only the number.
<path> holds scans named like (IMG_0012.png|scan-044.tif|DSC0101.jpg). Print how many there are.
number of things in <path>
entries of <path>, counted

= files/again-subfolders-sorted
The folder <dir> has several subfolders. Print the names of the subfolders only, without slashes, one per line, sorted.
Print what folders <dir> has, names without slash and without path, in order.
subfolder names of <dir>, no slash, no path, sorted

= files/asked-subfolders-of
The folder <plaindir> has several subfolders. Print them with a slash at the end, not the files.

= system/date-in-months
The date <small> months from now, as YYYY-MM-DD
date in <small> months, year-month-day

= system/columns-decimal-times
<decimal> times <lineb>, the result
<lineb> times <decimal> in decimals
what do <lineb> at <decimal> come to
<decimal> by <lineb>, multiplied

= everyday/drop-col
all columns of <csv> but <col>
<csv>, <col> left out
The file <csv> has several columns. Print it without <col>, everything else as it is.

= daily/csv-col-name
<col> of <csv>, that one only
<csv>, nothing but <col>
The file <csv> has several columns. Print <col> alone, nothing else of the rows.

= text/plain-neither-letter
The file <file> has one name a line. Print the names that contain neither <letter> nor <letter2>.
lines of <file> without the letters <letter> and <letter2>
words in <file>, one a line, in which there is no <letter> and no <letter2>
no <letter>, no <letter2>: lines of <file>
from the word list <file>, those spelled without <letter> and without <letter2>
In <file> there is one word a line. Show the words that do without <letter> and <letter2>.
names in <file> avoiding both letters, <letter> and <letter2>

= files/again-mkdir-numbered
Create the folders <folder>1 to <folder><n> with one command.
folders <folder>1 through <folder><n>
new directories <folder>1 ... <folder><n>
I need <folder>1 to <folder><n> as folders here
set up numbered folders: <folder>1 up to <folder><n>
a folder for each number from 1 to <n>, named <folder> plus the number

= text/line-ordinal
The file <file> has one name a line. Print the <ordline> name.
In <file> every line is a title. Print only the <ordline> title.
There is a list in <file>, one item a line. Show just the <ordline> item.
<ordline> entry of <file>, that line alone

= text/common-every-nth-first
In <file> every line is a title. Print the first and from there every <ordline> title.
every <ordline> line, top one included, <file>
The file <file> has one name a line. Print every <ordline> name, starting with the first.
There is a list in <file>, one item a line. Show the first item and every <ordline> one from there.

= text/awk-odd
The file <file> has one name a line. Print every other name, starting with the first.
In <file> questions and answers alternate, a question first. Print the questions.
There is a list in <file>. Show its first line, its third, its fifth and so on.
lines 1, 3, 5 and so on of <file>
every other line, beginning with the top one, <file>

= text/awk-even
The file <file> has one name a line. Print every other name, starting with the second.
In <file> questions and answers alternate, a question first. Print the answers.
There is a list in <file>. Show its second line, its fourth, its sixth and so on.
lines 2, 4, 6 and so on of <file>
every other line, beginning with the second one, <file>

= text/sed-prefix
The file <file> has one name a line. Print <stem> before each name.
In <file> every line is a title. Print the titles with <stem> in front of each.
There is a list in <file>, one item a line. Show every item after the text <stem>.
<stem> in front of all lines, <file>

= text/sed-suffix
The file <file> has one name a line. Print <stem> after each name.
In <file> every line is a title. Print the titles with <stem> at the end of each.
There is a list in <file>, one item a line. Show every item followed by the text <stem>.
<stem> behind all lines, <file>

= daily/append-line
The file <file> has one name a line. Add the line <text> at its end.
The file <file> has one entry a line. Put <text> below the last one, in the file itself.
<text> as a new last line in <file>
one more line in <file>, at the bottom: <text>

= daily/csv-no-header
The file <csv> has a heading in its first line. Print the rest.
<csv> begins with the column titles. Print what comes below them.
In <csv> line one only names the columns. Print the data lines alone.
<csv>, data only, titles off

= daily/extract-any-to
The archive <targz> lies here. Unpack it into <mydir>, which exists already.
contents of <targz> into <mydir>
<targz> opened up inside <mydir>
There is an archive <targz>. Its files should end up in <mydir>.

= daily/list-targz
The archive <targz> lies here. Print the names of the files in it, do not unpack it.
<targz>, what it contains, without unpacking
There is an archive <targz>. Print what is in it and leave it packed.
names inside <targz>

= permissions/whoami
Print the name of the user you are logged in as.
Print your own user name and nothing else.
the name I am logged in with
my login name, just that
which user is this shell running as

= text/web-visitors
unique visitors of <weblog>, how many
The first field of each line in <weblog> is the address of a visitor. Print how many different addresses there are.
number of different client addresses, <weblog>
<weblog>: count of distinct visitors

= everyday/unique-first-col
The first field of each line in <log> is the address of a visitor. Print each address once, sorted.
unique visitors of <log>, listed (first field)
<log>: first fields without repeats

= everyday/status-count
404s in <log>, how many
number of 404 in <log>
<log> has the status of a request in each line. Print how many requests ended in 404.
how many not-found (404) lines has <log>
404 lines counted, <log>

= search/grep-F
<file>, only lines with the literal <phrase>
lines of <file> that have exactly the characters <phrase> in them, no pattern meant
The file <file> contains the text <phrase> in some lines. Print those lines, taking it literally.

= text/lines-count-fixed
<file>, lines with the literal <phrase>, counted
how many lines of <file> have exactly the characters <phrase> in them, no pattern meant
The file <file> contains the text <phrase> in some lines. Print how many, taking it literally.

= files/cp-preserve
<bare> to <new>, a copy, with timestamps
copy of <bare> as <new>, same date and mode as before
Copy <bare> to <new> in such a way that its time and permissions stay the same.
<bare> duplicated as <new>, attributes kept

= text/yaml-get
<yaml>, value of <yamlkey>
value of <yamlkey> in <yaml>
The file <yaml> has a line that begins with <yamlkey> and a colon. Print what stands behind it.
<yamlkey> from <yaml>, value only
which <yamlkey> does <yaml> name

= everyday/md5-depth
md5 of all .<ext> here
md5 of every .<ext> file in this folder
checksums (md5) for the .<ext> files here
There are .<ext> files in this folder. Print the MD5 checksum of each.

= find/files-perm-print
There are files with the permission <perm> <where>. Print them, whatever the level.
files <where> whose mode is <perm>, at any depth
mode <perm>, files <where>, all levels

= text/cut-f
A file <tsv> has columns separated by tabs. Print <col>.
<tsv> is tab separated. Print only <col> of each line.
<col> of <tsv>, that one alone
from the table <tsv>, tabs between, <col>

= text/ordinary-colon-sum
The file <bare> has its fields separated by colons, like ("pen:14"|"anna:67"|"oslo:212"). Print the sum of <col>.
<bare>, colons between the fields: <col> added up

= search/grep-cv
The file <file> has lines of several kinds. Print the number of those without <word>.
<file> is a log. Print how many of its lines have no <word>, only the number.
In <file> many lines contain <word>. Print how many do not.
lines free of <word>, <file>, how many

= search/grep-and
The file <file> has one saying a line. Print those that contain both <word> and <word2>.
<word> as well as <word2> in the same line, <file>
lines of <file> that mention the two, <word> and <word2>

= search/grep-but-not
In <file> one looks for lines with <word>, but those that have <word2> as well do not count. Print the rest of them.
<word>, not <word2>: lines of <file>
The file <file> has one saying a line. Print those that contain <word> but not <word2>.
<word> lines of <file> that are free of <word2>
lines of <file> that mention <word> and do not mention <word2>

= files/rm
<anyfile> deleted
rm: <anyfile>
The file <anyfile> is no longer needed. Delete it and nothing else.
throw <anyfile> out, erase it
There is an old file <anyfile>. Remove it.

= files/rm-r
The folder <plaindir> holds files nobody needs. Delete the folder with everything in it.
<plaindir> deleted, contents and all
throw away the whole folder <plaindir>, erase it with its files

= find/files-bigger-print
There are files of every size <where>. Print those of more than <size>, at whatever level.
stuff over <size> anywhere <where>, files only

= search/last-errors
last <n> errors, <file>
<file>: errors, only the <n> latest
the newest <n> error lines of <file>
<file> is a log. Print its last <n> lines that say error, whatever the case.

= text/sort-k
<log> ordered alphabetically on <col>, whole lines
sort the whole lines of <log>, blanks between the columns, on <col>
The file <log> has lines like ("10.0.0.5 printer"|"anna soprano"|"oak tall"). Print the lines sorted by <col>.
Each line of <log> reads like ("red four"|"Rome Italy"|"berg anna"). Print all of them in alphabetical order of <col>.

= system/kill9
The process with the number <pid> hangs. End it by force.
<pid> does not react to an ordinary kill. Force it to end.
<pid>, kill that cannot be refused
make process <pid> stop at once, by force, it ignores everything else

= system/kill
The process with the number <pid> is no longer needed. End it in the normal way.
process <pid> may go, ask it to end
stop <pid>, politely
let process <pid> terminate, no force

= files/ls-newest-n
recently edited, this folder, top <n>
top <n> here by date of change

= daily/newest-dir
recently edited, <mydir>, top <n>
top <n> of <mydir> by date of change
what was edited last in <mydir>, <n> names
The folder <mydir> holds many files. Print the names of the <n> edited last, the newest on top.

= files/again-contains-ls-in
<stem> things in <plaindir> (the name contains it), this level only
The folder <plaindir> holds many files. Print those with <stem> somewhere in the name, without looking into subfolders.
names with <stem> in them, <plaindir>, not below it

= files/terse-prefix-in
what in <plaindir> starts with <stem>, this level only
<stem>... files of <plaindir>, those whose names start that way
The folder <plaindir> holds many files. Print those whose names begin with <stem>, without looking into subfolders.
names beginning in <stem>, <plaindir>, not below it

= everyday/upper-first
first letters capital, <file>
capital at the beginning of every line, <file>
The lines of <file> begin with small letters. Print them with the first letter of each line as a capital, the rest unchanged.
<file>: only the first letter of a line in upper case

= text/tr-upper
The file <file> has both small and capital letters. Print it in capital letters throughout.
<file>, all letters capital
every letter of <file> as a capital

= text/tr-lower
The file <file> has both small and capital letters. Print it in small letters throughout.
<file>, all letters small
every letter of <file> as a small one

= everyday/reverse-words
<file>, column order reversed
The file <file> has several words in each line. Print every line with its words from the last to the first; the order of the lines stays.
last word first on each line of <file>, lines as they come
words of every line the other way round, <file>

= search/grep-wn
whole word <word>, <file>, line numbers too
The file <file> has <word> as a word of its own in some lines. Print these lines with their numbers.
<file>: <word> as a separate word, numbered lines

= search/grep-w
whole word <word>, <file>
The file <file> has <word> as a word of its own in some lines, and inside longer words in others. Print the first kind only.
<file>: <word> as a separate word, not as a part of others

= find/act-files-du-top
The tree has files of every size. Print the <n> biggest files <where> with readable sizes, each with its path.
top <n> files <where> by size, any depth, human sizes, largest first

= files/fc-ls-files-only
The folder <dir> has subfolders and files. Print the names of the files in it, not of the folders, not going deeper.
<dir>: files, no folders, names
only file names of <dir>, its folders left out

= files/fc-ls-folders-slash
The folder <dir> has subfolders and files. Print the names of the folders in it, each ending in a slash, not of the files.
<dir>: folders, no files, with slash

= files/rm-contents
The folder <plaindir> has subfolders and files. Delete everything in it, the folder itself stays.
delete all inside of <plaindir>, which is to be an empty folder then
contents of <plaindir> erased, folder kept

= text/again-sed-in
In <plaindir> there are (page1.<ext> to page9.<ext>|ch01.<ext> to ch12.<ext>|a.<ext>, b.<ext> and others). Replace <word> by <newword> in all of them, not in subfolders.
The .<ext> files of <plaindir> all mention <word>. It should be <newword> now; change the files, this level only.
<word> to <newword> in each .<ext> directly in <plaindir>, files changed

= text/again-in-head-one-quiet
for each .<ext> in <plaindir> its first line, names off
the opening lines of the .<ext> files in <plaindir>, without their names
In <plaindir> there are (page1.<ext> to page9.<ext>|ch01.<ext> to ch12.<ext>|a.<ext>, b.<ext> and others). Print the first line of each .<ext> file, without the file names.
top line of every .<ext> in <plaindir>, no names shown

= text/report-in-tail-quiet
for each .<ext> in <plaindir> its last line, names off
the closing lines of the .<ext> files in <plaindir>, without their names
In <plaindir> there are (page1.<ext> to page9.<ext>|ch01.<ext> to ch12.<ext>|a.<ext>, b.<ext> and others). Print the last line of each .<ext> file, without the file names.
bottom line of every .<ext> in <plaindir>, no names shown

= files/again-bytes-total-ext-in
In <plaindir> there are (page1.<ext> to page9.<ext>|ch01.<ext> to ch12.<ext>|a.<ext>, b.<ext> and others). Print the total size of the .<ext> files in bytes, nothing else.
bytes of all the .<ext> in <plaindir> together, one number

= files/terse-ext-in-wordcount
In <plaindir> there are (page1.<ext> to page9.<ext>|ch01.<ext> to ch12.<ext>|a.<ext>, b.<ext> and others). Print the total number of words in the .<ext> files, nothing else.

= files/plain-names-bare-ext
The folder <plaindir> has files such as (song.<ext>|b12.<ext>|trip.<ext>). Print the names of its .<ext> files without the ending .<ext>, one per line.
names of .<ext> in <plaindir>, ending cut off
.<ext> files of <plaindir>, names only up to the ending

= files/again-stat-name-size-in
The directory <dir> has a few files. Print for each of them its name and its size in bytes.
<dir>, name then bytes, every file
name and byte size of each thing in <dir>

= find/empty-files
empty files anywhere <where>, list them
There are files of zero bytes <where>. Print their paths.
zero-length files <where>, which

= find/files-count
how many files <where> altogether, folders not counted
file total <where>, at all levels, as a number
There are files at several levels <where>. Print the total number of files.
total files <where>, subfolders too, one number

= text/drill-pair-of-name
The file <bare> has lines like ("10.0.0.5 printer"|"anna soprano"|"oak tall"). Print the second word of the lines whose first word is <value>.
Each line of <bare> has two words. Print the second word wherever the first is <value>.
which second words go with <value> in <bare>? the lines read like ("b7 red"|"tom bass")
second word where the first one is <value>, <bare>
Every line in <bare> is a name and a group. Print the group of the name <value>.
what stands behind <value> in <bare>? <value> is the first word of the line
In <bare> each line has a key and what it means. Print the meaning of <value>.
number of <value> in the list <bare> (name, blank, number)
<bare>: first word <value>, give me the second
look <value> up in the first word of the lines in <bare> and print the word after it
the right word of every line of <bare> that has <value> on the left
print only the second word from those lines of <bare> having <value> as first word

= files/again-nth-oldest-in
The folder <dir> holds a great many files. Print the name of the <ordline> oldest one.

= files/folders-oldest-one
The folder <dir> holds a great many files. Print the name of the oldest one.
which name in <dir> has the earliest date of change, just that name
least recently changed thing in <dir>, name only
`)
