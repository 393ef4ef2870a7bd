import { moreWordings } from '../grammar.ts'

/** More ways to ask for usual things as exercises do: first what there is, then what is wanted; and as short notes. */
export const saidAgainDrills = moreWordings(`
= text/sort-u
<file> has one (fruit|name|word|city|song) per line, some more than once. Print the lines in alphabetical order without repeated ones.
(There is|Given is) <file> with one (name|word|item) on each line. Print every (one|line) just once, in alphabetical order.
<file> contains a list, one (entry|item|name) a line, with repetitions. Print the list sorted, each entry only once, nothing else.
In <file> there is one word on every line and some words come several times. Print the different words, sorted.
A list of (titles|towns|guests) is in <file>, one a line. Print it alphabetically with no line twice.
The lines of <file>: put them in alphabetical order and leave out the repeats. Print the result only.
(different|distinct) lines of <file>, sorted
<file> alphabetical, no repeats
<file> a to z, each line once

= text/uniq-d
<file> has one (fruit|name|word) a line, some more than once. Print each one that occurs more than once, only once.
<file> holds a list, one entry per line. Print the entries that appear at least twice, each a single time, sorted.
In <file> there is one name on each line. Print the names that are there two or more times, each only once, nothing else.
(There is|Given is) <file> with one word per line. Which words come up more than once? Print each of them once.
Someone wrote some lines of <file> several times. Print those lines, one time each.
lines twice or more in <file>, each once
repeated names in <file>
Print every line of <file> that is not unique, one copy of each.

= text/common-unsorted
The files <bare> and <bare2> each hold a list of names, one a line, in no order. Print the names that are in both, sorted.
<bare> and <bare2> contain one word per line and are not sorted. Print the words that both files have, in alphabetical order.
There are two lists, <bare> and <bare2>, in any order. Print the entries found in both lists, sorted, nothing else.
Two unsorted files <bare> and <bare2> are given. Print the lines they share, in sorted order.
Which entries does <bare> share with <bare2>? The lists are in no particular order; print the common ones sorted.
Sort <bare> and <bare2> on the fly and print the lines that both of them contain.
members of both <bare> and <bare2>, sorted
names in <bare> and also in <bare2>, alphabetical
Each line of <bare> and of <bare2> is a name. Print, sorted, those who stand in both.

= text/again-not-listed-order
The files <bare> and <bare2> have one name a line. Print the people in <bare> that are not in <bare2>.
<bare> lists who was invited and <bare2> who replied, one name per line. Print the names from <bare> that are missing in <bare2>, in the order of <bare>.
There are two lists, <bare> and <bare2>, one item per line. Print the items of the first that do not stand in the second, without sorting.
Print each line of <bare> that does not occur as a whole line in <bare2>.
who is in <bare> but not in <bare2>, order kept
<bare> minus the lines of <bare2>
<bare> without the entries listed in <bare2>, order unchanged
<bare2> is a list of words to leave out, one a line. Print <bare> without the lines that are exactly one of them.
Which entries of <bare> are not found in <bare2>? Print them as they come in <bare>.

= files/again-count-ext-glob
In <plaindir> there are several <ext> files. Print the number of <ext> files, nothing else.
<plaindir> holds <ext> files and others. Print how many <ext> files are directly in it, only the number.
There are files of many kinds in <plaindir>. Print only the number of those ending in .<ext>, not looking into subfolders.
How many <ext> files lie directly in <plaindir>? Print just the number.
number of <ext> files, <plaindir> only, no subfolders
<ext> files in <plaindir>, how many
<plaindir> contains some <ext> files. Count these files (not their lines) and print the number.
Count the .<ext> files in <plaindir>, not those in folders below. Print one number.

= files/asked-mv-glob-in
<plaindir> contains files of many kinds. Move all <ext> files from it into <todir>.
In <plaindir> there are some <ext> files among others. Put these <ext> files into <todir>; the others stay.
There are <ext> files in <plaindir>. Move them, and nothing else, to <todir>.
<ext> files out of <plaindir> into <todir>
all <ext> of <plaindir> to <todir>, moved not copied
Everything ending in .<ext> that lies in <plaindir> belongs in <todir>. Move it there.
<plaindir> has <ext> files that should be in <todir>. Move them.
Take each .<ext> file of <plaindir> and move it to <todir>.

= files/u-mkdir-three
Make three directories called <folder>, <folder2> and <folder3> with a single command.
Three new folders are needed here: <folder>, <folder2>, <folder3>. Make them.
With one command, create three folders named <folder>, <folder2> and <folder3>.
new folders <folder> <folder2> <folder3>
folders <folder>, <folder2> and <folder3>, all at once
I need three empty folders here, called <folder>, <folder2> and <folder3>
mkdir for <folder>, <folder2> and <folder3>
Add the directories <folder>, <folder2> and <folder3> to the current folder in one go.

= text/longest-line
There is a text file <file>. Print its longest line.
<file> contains one word per line. Print the longest word.
<file> has one name on every line. Print the name that is longest, nothing else.
In <file> every line is a title. Print the longest title only.
Which line of <file> has the most characters? Print that line, without its length.
A list of words is in <file>, one a line. Print the one with the most letters.
longest entry of <file>, just the line
longest line, <file>, no length
Look through the lines of <file> and print the longest of them.

= text/table-column-no-header
<csv> has a header and several columns separated by commas. Print only <col>, without the header.
In <csv> the first line is a header. Print <col> of the other lines, one value per line, nothing else.
There is a table <csv> with a header line. Print the values of <col>, not the header.
<col> of <csv>, no header
values of <col>, <csv>, heading skipped
The file <csv> starts with a line of column names. Skip it and print <col> of every other line.
<csv> is comma-separated with a heading. Print just the entries of <col> without the heading.
only <col> from <csv>, heading left out

= files/terse-ext-in-wordcount
In <plaindir> there are <ext> files. Print the total number of words in all of them, only the number.
<plaindir> holds several <ext> files. How many words do they have altogether? Print one number.
There are some <ext> files in <plaindir>. Count the words of all of them together and print just the total.
total words of the <ext> files in <plaindir>
word count of all <ext> in <plaindir> together
Add up the words of every .<ext> file in <plaindir> and print the sum, nothing else.
The .<ext> files of <plaindir> together: how many words? A single number, no file names.
<plaindir> contains texts ending in .<ext>. Print how many words there are in all of them taken together.

= text/asked-col-where-over
<log> has several columns separated by spaces. Print <colnum2> of the lines in which <colnum> is more than <lineb>.
Each line of <log> has fields with spaces between. Print only <colnum2>, and only where the number in <colnum> is above <lineb>.
In <log> <colnum> is a number. Where it is greater than <lineb>, print <colnum2> and nothing else.
There is a table <log> without a header. Print <colnum2> of every row whose <colnum> exceeds <lineb>.
<colnum2> of <log> where <colnum> over <lineb>
just <colnum2>, rows of <log> with <colnum> above <lineb>
For the lines of <log> having more than <lineb> in <colnum>, print what stands in <colnum2>.
Which values of <colnum2> in <log> go with a <colnum> of more than <lineb>? Print them one per line.

= text/again-in-cat-save
In <plaindir> there are files ending in .<ext>. Join them into one file <new>, in the order of their names.
<plaindir> holds several <ext> files. Write the contents of all of them, one after another, to <new>.
There are some .<ext> files in <plaindir>. Make one file <new> out of them.
all <ext> of <plaindir> into one file <new>
<ext> files of <plaindir> joined as <new>
Put the text of every <ext> file in <plaindir> together in a single file called <new>.
The parts are the .<ext> files in <plaindir>. Join the parts and save the whole as <new>.
<plaindir> contains pieces ending in .<ext>. Concatenate the pieces into <new>.

= text/shuf-one
one random line from <file>
a random line, <file>
any one line of <file>, by chance
<file> has one quote per line. Print one of them at random.
There is a list of names in <file>. Draw one of the names by lot and print it.
<file> holds one word on each line. Print a single word picked at random, nothing else.
pick one line of <file> at random
random entry from <file>, just one

= files/fc-ls-largest-one
largest file in <dir>, name only, no subfolders
biggest thing in <dir>, just its name
<dir> contains files of different sizes. Print the name of the largest one, nothing else.
There are some files in <dir>. Print only the name of the biggest file directly in it, without the folder.
Which of the files directly in <dir> is the largest? Print its name only.
name of the largest file directly in <dir>
The files of <dir> differ in size. Print the name of the one that takes most, without its size.

= files/fc-ls-oldest-one
<dir> contains files. Print the name of the oldest one, nothing else.
There are several files in <dir>. Print only the name of the one that was not changed for the longest time.
oldest file in <dir>, name only
Which of the entries directly in <dir> is the oldest? Just its name.
name of the oldest thing in <dir>
The files in <dir> were changed at different times. Print the name of the least recently changed one.
<dir>: oldest entry, name without the folder

= everyday/remove-ext
<ext> files without extension, names only
names of the <ext> files here, ending cut off
<ext> files here, without the .<ext>
The current folder holds some <ext> files. Print their names without the ending, one per line.
There are several .<ext> files here. Print the name of each without .<ext>, nothing else.
Print every <ext> file of this folder, but leave the ending off the names.
base names of the .<ext> files, no ending
list .<ext> files here minus the ending

= files/cp-r
<plaindir> contains files and folders. Copy all of it, with its subfolders, into a new folder called <new>.
There is <plaindir> with several levels of folders. Make a full copy of it named <new>.
copy of <plaindir> and all below it, as <new>
<plaindir> complete, copied to <new>
Everything in <plaindir> and in its subfolders is to be copied to the new folder <new>.
whole folder copy, <plaindir> to <new>
Copy <plaindir> with all its contents; the copy is to be called <new>.

= text/sed-insert-top
There is a list in <file>. Insert the line <text> at the top of it, in place.
<file> has no title. Put the line <text> before its first line, in the file itself.
<file> contains some lines. Make <text> the first of them, changing the file.
<text> as new first line of <file>
<text> on top of <file>, in the file
Add the line <text> at the very beginning of <file>, not at the end.
<file> needs a first line <text>; the other lines follow unchanged. Change the file itself.
new top line <text> in <file>

= text/echo-append
There is a list in <file>. Add the line <text> at its end.
<file> has several lines. Put one more line, <text>, after the last one.
<file> is a shopping list, one item a line. Write <text> below the last item.
<text> as last line of <file>
<text> onto the end of <file>
one more line in <file>: <text>
Leave <file> as it is but add the line <text> at the bottom.

= text/sed-replace-save
There is a text in <file>. Replace <word> with <newword> everywhere in it and save it as <new>.
<file> contains the word <word> several times. Write a copy with <newword> instead of it to <new>; <file> itself stays as it is.
<word> to <newword> in <file>, result as <new>
<file> with <newword> for <word>, into <new>
In <file> the word <word> should be <newword>. Do not change the file, write the corrected text to <new>.
Make <new> out of <file> by putting <newword> wherever <word> stands.
The text of <file> with each <word> turned into <newword> is to be stored in <new>.

= text/table-tally-no-header
<csv> has a header line. Print how many rows each value of <col> has, the largest count first.
In <csv> the first line names the columns. Print the number of times each entry of <col> occurs, most frequent on top, without the header.
There is a table <csv> with a heading. For each different value in <col> print how often it is there, highest count first, heading not counted.
counts per value of <col> in <csv>, no header, biggest first
how many of each <col> in <csv>, most first, header skipped
<csv> starts with column names. Tally <col> of the rows below, in descending order of the counts.
Leave the header of <csv> out and print how often each value stands in <col>, the commonest first.

= text/csv-rows
<csv> has a header line. Print the number of data lines, without counting the header.
In <csv> the first line is a heading. Print how many lines come after it, only the number.
data lines in <csv>, how many, header not counted
number of records in <csv>, heading left out
There is a table <csv> with one header line. How many rows does it have below the header? Just the number.
<csv> starts with the names of the columns. Print how many entries follow, nothing else.
entries in <csv>, header excluded, only the number

= text/awk-csv-sum
<csv> has several columns and a header. Print the sum of <col>, only the number.
In <csv> the first line is a header. Add up the numbers of <col> in all other lines and print the total, nothing else.
There is a table <csv> with a heading. Print what <col> adds up to.
<col> of <csv> added up, header skipped
total of <col>, <csv> with a header
<csv> starts with the names of the columns. Print the total of the amounts in <col>.
Print one number: the sum of all values in <col> of <csv>, without the header line.

= text/common-csv-equal-other
<csv> has several columns separated by commas. Print <colnum2> of the lines that have <value> in <colnum>.
In <csv> print only <colnum2>, and only for the rows whose <colnum> is <value>.
There is a table <csv>. For every row with <value> in <colnum> print what stands in <colnum2>, nothing else.
<colnum2> of <csv> where <colnum> is <value>
just <colnum2>, rows of <csv> with <colnum> equal to <value>
The file <csv> is comma-separated. Where <colnum> is exactly <value>, print <colnum2>, one per line.
Which values of <colnum2> in <csv> stand beside <value> in <colnum>? Print them only.

= text/cut-csv2
<csv> is separated by commas. Print columns <small> and <small2> only, still separated by commas.
There is a table <csv>. Print just its columns <small> and <small2>, with the comma between.
columns <small> and <small2> of <csv>, commas kept
<csv>, only columns <small> and <small2>
In <csv> the fields have commas between them. Print of each line only the fields <small> and <small2>, nothing else.
Print <csv> with all columns left out but <small> and <small2>.
fields <small> and <small2> from every line of <csv>

= text/sort-max
There is <nums> with one number a line. Print the highest one, nothing else.
<nums> has one (temperature|mark|price|weight) per line. Print the largest.
<nums> contains whole numbers, one on each line. Which is the greatest? Print only that.
largest number, <nums>
highest value in <nums>, only it
The lines of <nums> are measurements. Print the biggest measurement.
<nums> holds one number per line in any order. Print the maximum only.

= text/sort-min
There is <nums> with one number a line. Print the lowest one, nothing else.
<nums> has one (temperature|mark|price|weight) per line. Print the smallest.
<nums> contains whole numbers, one on each line. Which is the least? Print only that.
smallest number, <nums>
lowest value in <nums>, only it
The lines of <nums> are measurements. Print the smallest measurement.
<nums> holds one number per line in any order. Print the minimum only.

= text/awk-sum-by
<log> has a name and some numbers on each line, separated by spaces. Print for each value of <colnum> the sum of its <colnum2>.
Each line of <log> has a name in <colnum> and a number in <colnum2>. Add the numbers up for every name and print name and sum.
<log> has no header. For each different <colnum> print it and the total of <colnum2>.
In <log> the same name stands in <colnum> of several lines. Print each name with the sum of the numbers in <colnum2>.
sums of <colnum2> per <colnum>, <log>
<log>: <colnum2> added up for each <colnum>
Total the numbers in <colnum2> of <log> separately for every value in <colnum>.

= text/task-words-per-line
each word of <file> on its own line
every word on a line of its own, <file>
words of <file> below each other
<file> is a poem. Print its words one per line, in the order of the text.
There is a text in <file>. Print every word of it on a separate line, nothing else.
one word per line out of <file>
The lines of <file> hold several words each. Print all words, each on a new line.

= text/sed-trailing
trailing spaces off <file>
spaces at line ends of <file> away, in the file
<file> has blanks at the ends of some lines. Remove these blanks in the file itself.
no more trailing whitespace in <file>, in place
There are spaces and tabs at the ends of lines in <file>. Delete them, in place.
The lines of <file> end with useless spaces. Strip them off and save the file.
cut trailing blanks from each line of <file>, changing the file

= system/date-of
weekday of <date>
<date>, which weekday
On which weekday did <date> fall? Print only its name.
Print the name of the weekday of <date>, nothing else.
A letter is dated <date>. Print the day of the week of that date.
Given is the date <date>. Print the weekday by name.
<date> as a day of the week

= text/table-values-no-header
<csv> has a header. Print the different values of <col>, sorted, each once, without the header.
In <csv> the first line names the columns. Print every value that occurs in <col>, only once, in alphabetical order.
different <col> values of <csv>, sorted, no header
There is a table <csv> with a heading. Which values does <col> have? Print each once, sorted, without the heading.
each <col> of <csv> once, alphabetical, header skipped
Skip the first line of <csv>; of the others print <col>, sorted and without repetition.
<csv> starts with column names. Print the entries of <col> alphabetically, none of them twice.

= text/awk-dedupe
<file> without duplicates, order kept
each line of <file> once, first ones kept, no sorting
<file> has some lines more than once. Print it with only the first of each, in the original order.
There is a list in <file> with repetitions. Print every entry a single time, in the order in which they first come.
The order of <file> matters, the repeated lines do not. Print it without the repeated lines and without sorting.
repeats out of <file>, unsorted
later copies of lines dropped, <file>, same order

= text/sed-between
<file> has a line with <word> and further down one with <word2>. Print the lines from the one to the other, both included.
Print the part of <file> between the line that contains <word> and the line that contains <word2>, with these two lines.
lines from <word> to <word2> in <file>
<file>, from <word> up to and including <word2>
In <file> a block starts with <word> and ends with <word2>. Print this block, first and last line too.
There is a text in <file>. Print it from the first line having <word> through the line having <word2>, nothing else.
block <word> to <word2> out of <file>, both lines kept




= text/nums-multiply
<nums> contains one number per line. Print each number times <small>.
There is <nums> with one number a line. Multiply every number by <small> and print the results, one per line.
numbers of <nums> times <small>
<nums>, each multiplied by <small>
Print every number of <nums> multiplied by <small>.
Each line of <nums> is a number. Print <small> times that number for each.
multiply the lines of <nums> by <small>
the <small>-fold of each number in <nums>
for every number in <nums> show the product with <small>
<nums> has one price per line. Print each price multiplied by <small>.

= text/again-begin-end
<file> has one word on each line. Print the words that begin with <word> and end with <word2>.
words in <file> starting with <word>, ending with <word2>
Which lines of <file> begin with <word> and end in <word2>?
In <file> every line is a word. Print the words with <word> at the front and <word2> at the end.
lines of <file>, <word> first and <word2> last
There is a word list in <file>. Show the words which start with <word> and have <word2> at the end.
I want the entries of <file> that open with <word> and close with <word2>

= text/lines-count-starting
<file> has one word on each line. Print how many words begin with <word>.
<file> contains one name per line. Print the number of names that start with <word>, nothing else.
In <file> every line is a name. How many start with <word>?
count of lines starting with <word>, <file>
lines of <file> with <word> at the front, how many
entries beginning with <word> in <file>, the count
<file> contains lines beginning with <word>. Print how many there are.

= text/lines-count-ending
<file> has one word on each line. Print how many words end with <word>.
<file> contains one name per line. Print the number of names that end in <word>, nothing else.
In <file> every line is a name. How many end with <word>?
count of lines ending with <word>, <file>
lines of <file> with <word> at the end, how many
entries finishing with <word> in <file>, the count
<file> contains lines that end in <word>. Print how many there are.

= text/nonblank-lines
<file> has several paragraphs. Print the number of lines that are not empty.
There is a text in <file> with empty lines between the paragraphs. Print how many lines have something in them, only the number.
lines of <file> with text on them, how many
number of lines in <file>, empty ones not counted
How many lines has <file> without the empty ones? Just the number.
<file> contains some blank lines. Count the others.
count lines of <file>, skip blank ones

= text/sort-r
<file> has one (colour|name|word) per line. Print the lines in reverse alphabetical order.
There is a list in <file>, one entry a line. Print it from Z to A.
<file> contains one name on each line. Print all names, the last in the alphabet first.
<file> in backward alphabetical order
Each line of <file> is a title. Print the titles in descending alphabetical order, all of them.
lines of <file> z first, a last

= text/sort
<file> has a name and a number on each line. Print the lines sorted by the name.
<file> has one (colour|name|word) per line. Print the lines in alphabetical order.
There is a list in <file>, one entry a line. Print it from A to Z.
<file> a to z
<file> in alphabetical order
Each line of <file> starts with a name. Print all lines in the order of the names.
The entries in <file> are in no order. Print them alphabetically.

= text/sed-prefix
<file> has one (colour|name|word) per line. Put <stem> in front of each line and print the result.
Print <file> with <stem> before every line.
There is a list in <file>. Each line should begin with <stem>; print it like this, the file stays unchanged.
<stem> in front of all lines of <file>, printed
<file>, every line starting with an added <stem>
Every line of <file> gets <stem> at its front. Print the outcome only.
lines of <file> with <stem> put before them

= text/number-save
<file> has one guest a line. Number the guests, starting with 1, and save the list in <new>.
There is a list in <file>. Write it with line numbers to <new>.
<file> numbered, into <new>
<file> with numbers before the lines, saved as <new>
Put a number in front of every line of <file> and store the numbered list as <new>.
Make <new> from <file>: the same lines, each with its number.
numbered copy of <file> as <new>

= text/rev
<file> contains a single word. Print it backwards.
<file> has one word per line. Print each word spelled backwards.
There are some words in <file>, one on every line. Print the letters of each in reverse order, the order of the lines stays.
each line of <file> backwards, letter by letter
<file> mirrored, every line from right to left
letters of each line in <file> reversed
Print every line of <file> from its last character to its first.

= search/grep-C
<small> lines before and after <word> in <file>
<file>: <word> with <small> lines on both sides
There is a log in <file>. Print the lines with <word> and <small> lines above and below each.
each <word> in <file>, <small> lines around it
Print every line of <file> that has <word>, along with the <small> lines before it and the <small> lines after it.
<file> has lines with <word>. Print them with <small> lines of context on either side.
<word> in <file> with <small> lines of surroundings

= search/grep-start
words starting with <word> in <file>, one word per line there
<file> has one word per line. Print those that begin with <word>.
There is a list in <file>, one name a line. Print the names beginning with <word>.
entries of <file> that start with <word>
lines of <file> beginning <word>
<file> contains one title per line. Print only titles whose beginning is <word>.
Each line of <file> is an entry. Print the entries with <word> at the very front.

= text/sed-crlf
windows line ends out of <file>, in the file itself
<file> came from Windows. Change its line ends to those of Unix, in the file.
<file> to unix line ends, in place
carriage returns at line ends off <file>, in place
The lines of <file> end with carriage return and newline. Remove the carriage returns in the file itself.
dos to unix, <file>
There is <file> with Windows line endings. Save it with Unix line endings under the same name.

= files/fc-ren-spaces-in
In <plaindir> there are files with spaces in their names. Replace each space by an underscore in the names.
<plaindir> holds files whose names have blanks. Rename them so that there is an underscore instead of every blank.
spaces to underscores, file names in <plaindir>
names in <plaindir>: every blank becomes _
The names of some files in <plaindir> contain spaces. Rename these files with underscores for the spaces.
underscores for spaces in the names of the files in <plaindir>
No file in <plaindir> may have a space in its name; use underscores instead.

= text/csv-semicolon
Replace every comma in <csv> by a semicolon and print the result.
<csv> is separated by commas. Print it with semicolons between the fields.
commas to semicolons in <csv>
semicolons for the commas in <csv>
There is a table <csv> with commas. Print it with each comma turned into a semicolon.
<csv> with ; where it has , now
Print <csv>, but a semicolon where there is a comma.

= text/nums-over-count
<nums> has one temperature per line. Print how many of them are above <lineb>.
how many numbers in <nums> are greater than <lineb>
number of values over <lineb>, <nums>
<nums> contains one number per line. Count those that are more than <lineb>.
There is <nums> with a mark on each line. How many are higher than <lineb>? Print only the count.
values above <lineb> in <nums>, the count
count the numbers of <nums> bigger than <lineb>
Each line of <nums> is a price. Print the number of prices over <lineb>.

= search/grep-o-count
<file> contains the word <word> several times. Print how many times it occurs, not how many lines.
Print how many times <word> stands in <file>, counting several in one line each, only the number.
There is a text in <file>. How many times does <word> occur in all? Not the lines, every single occurrence.
occurrences of <word> in <file>, not lines
<word> in <file>, how many times altogether
Count each <word> in <file>, also several in a line.
The text in <file> uses <word> again and again. Print the number of times, not the number of lines.

= text/again-words-sorted
Print the words of <file> in alphabetical order, one per line, repeats too.
<file> contains a sentence. Print its words sorted, each on its own line.
all words of <file> sorted, repeats kept
There is a text in <file>. Print every word of it, alphabetically, one a line, as often as it occurs.
words in <file>, a to z, one per line, not made unique
Split <file> into words and sort the words, keeping those that come twice.
alphabetical list of all words in <file>, doubles included
Each line of <file> has several words. Print all the words below each other in alphabetical order, with repetitions.

= text/uniq-count
There is a list in <file>, one item per line. Print how many different items it has.
<file> has one animal per line, some several times. Print the number of different animals, nothing else.
different entries in <file>, how many
number of different lines, <file>
How many lines of <file> are left when repeats count once? Only the number.
<file> contains names, one a line, with repetitions. How many different names are there?
Count every line of <file> once, however often it comes, and print the count.

= text/cut-c
<file> has lines of different length. Print only the first <n> characters of each line.
first <n> characters per line, <file>
lines of <file> cut off after <n> characters
There is a text in <file>. Print each line shortened to <n> characters.
<file>, no line longer than its first <n> characters
Print the beginning of every line of <file>, <n> characters each.
Of every line in <file> only the characters 1 to <n> are wanted. Print them.

= text/awk-first-last
<log> has lines of several words. Print the first and the last word of each line.
first and last word per line, <log>
There is a file <log> with several words a line. Of each line print the first word and the last one.
each line of <log>: only its first and its last word
Print what stands at the front and at the end of every line in <log>, one word each.
The lines of <log> have a name first and a result last. Print name and result only.
first plus last field of the lines in <log>

= files/c-du-total-human
There are many files in <dir>. Print its total size in a readable form, nothing else.
<dir> holds pictures. Print how much space it takes in human-readable units, only the size.
total size of <dir>, human readable, no name behind it
size of <dir> like 12M, just that
How big is <dir> altogether? Print a readable size without the path.
Print one value only: the readable size of <dir> with all it contains.
<dir>, its readable size alone

= text/sort-len
There is a list of words in <file>. Print it sorted by the length of the words, shortest first.
<file> has one word per line. Print the words from the shortest to the longest, without the lengths.
lines of <file>, shortest first
<file> by line length, short to long
Each line of <file> is a title. Print the titles in order of length, the shortest on top.
Print <file> with the short lines first and the long ones last.
order <file> so that its lines get longer and longer

= text/again-semicolon-field
<file> has semicolons between its fields. Print <col> of each line.
<file> is separated by semicolons. Print only <col>.
<col> of <file>, which is separated by semicolons
<col>, <file>, semicolon separated
There is <file> with a semicolon between the columns. Print <col>, nothing else.
Print <col> from every line of <file>; the separator is a semicolon.
take <col> out of <file>, fields split at ;

= text/sed-two-lines
There is <file> with one entry per line. Print the lines <line> and <lineb>, nothing between them.
lines <line> and <lineb> of <file>, only these two
Print just two lines of <file>: number <line> and number <lineb>.
<file>: line <line> and line <lineb>
<file> has many lines. Print only line <line> and line <lineb>.
I want line <line> and line <lineb> of <file>, not those in between
the two lines with the numbers <line> and <lineb> from <file>
show line <line> as well as line <lineb> of <file> and no other
`)
