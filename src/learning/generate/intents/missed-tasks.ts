import { intents } from '../grammar.ts'

/** Small exercises in full sentences that name files and a folder and say exactly what is to be printed or changed. */
export const missedTasks = [
  ...intents(
    'text',
    String.raw`
= task-most-lines-name
> wc -l <plaindir>/*.<ext> | grep -v ' total$' | sort -rn | head -n 1 | awk '{ print $2 }'
(<plaindir> holds|in <plaindir> there are) <ext> files. Print the name of the one with the most lines.
Print only the name of the <ext> file in <plaindir> that has the most lines, without the number
name of the longest <ext> file in <plaindir> by lines, just the name
Of the <ext> files directly in <plaindir>, print the path of the one with the greatest number of lines and nothing else
which <ext> file in <plaindir> has the most lines? I want its name alone, no count
There are several .<ext> files in <plaindir>. Give the name, not the line count, of the one that has most lines.
print just the file name of the .<ext> file with the highest line count in <plaindir>
only the name: <ext> file with most lines in <plaindir>
Find out which of the <ext> files in <plaindir> has the largest number of lines, and print that name only.
From the <ext> files of <plaindir>, take the one with the most lines and print its name without the count.
the name and nothing but the name of the <ext> file in <plaindir> with most lines
Compare the <ext> files in <plaindir> by their number of lines and print the name of the winner, the one with the most.

= task-fewest-lines-name
> wc -l <plaindir>/*.<ext> | grep -v ' total$' | sort -n | head -n 1 | awk '{ print $2 }'
(<plaindir> holds|in <plaindir> there are) <ext> files. Print the name of the one with the fewest lines.
Print only the name of the <ext> file in <plaindir> that has the fewest lines, without the number
name of the shortest <ext> file in <plaindir> by lines, just the name
Of the <ext> files directly in <plaindir>, print the path of the one with the smallest number of lines and nothing else
which <ext> file in <plaindir> has the fewest lines? I want its name alone, no count
There are several .<ext> files in <plaindir>. Give the name, not the line count, of the one that has the least lines.
print just the file name of the .<ext> file with the lowest line count in <plaindir>
only the name: <ext> file with fewest lines in <plaindir>
Find out which of the <ext> files in <plaindir> has the smallest number of lines, and print that name only.
From the <ext> files of <plaindir>, take the one with the fewest lines and print its name without the count.
the name and nothing but the name of the <ext> file in <plaindir> with the fewest lines
Compare the <ext> files in <plaindir> by their number of lines and print the name of the shortest one.

= task-most-words-in
> wc -w <plaindir>/*.<ext> | grep -v ' total$' | sort -rn | head -n 1
Which <ext> file in <plaindir> has the most words?
<ext> file with the most words in <plaindir>
(<plaindir> holds|in <plaindir> there are) <ext> files. Print the number of words and the name of the one with the most words.
print the <ext> file in <plaindir> with the highest word count, with the count
Of the .<ext> files directly in <plaindir>, show the one with the greatest number of words and that number.
the wordiest <ext> file in <plaindir> and its word count
biggest word count among the <ext> files in <plaindir>, one line
Count the words of each <ext> file in <plaindir> and print only the line of the largest count, without the total.
find the .<ext> file of <plaindir> that contains the most words
I want to know which of the <ext> files in <plaindir> is longest, measured in words
Several <ext> files are in <plaindir>: which one has the largest number of words?
sort the .<ext> files in <plaindir> by words and show only the one with the most

= task-word-counts-desc-in
> wc -w <plaindir>/*.<ext> | grep -v ' total$' | sort -rn
word counts of the <ext> files in <plaindir>, biggest first, without the total
Print the number of words of each <ext> file in <plaindir>, most words first, no total line
Sort the <ext> files in <plaindir> by number of words, most words first, leave the total out
(<plaindir> holds|in <plaindir> there are) <ext> files. Print each with its number of words, the largest number first, without the total.
rank the .<ext> files of <plaindir> by their word count, highest on top, total omitted
how many words has each <ext> file in <plaindir>? largest first and no total please
list the .<ext> files in <plaindir> with their word counts in descending order, skip the sum line
words per <ext> file in <plaindir>, descending, no sum
For every .<ext> file directly in <plaindir> print words and name, from most words to fewest, without the total line.
which <ext> files in <plaindir> have the most words? all of them, in descending order of words, without the total
show the word count of all <ext> files in <plaindir>, sorted numerically from high to low, the total filtered out
Order the <ext> files of <plaindir> by words, longest first; the total is not wanted.

= task-csv-pair-colon
> awk -F, '{ print $<ordline> ":" $<ordline2> }' <csv>
Print the <ordline> and the <ordline2> column of <csv>, separated by a colon.
<ordline> and <ordline2> field of <csv> with a colon between them
From each line of <csv> print the <ordline> field, a colon and the <ordline2> field.
join the <ordline> and <ordline2> column of <csv> with a colon
The file <csv> is comma separated. Print its <ordline> and its <ordline2> field with a colon in between.
<csv>: <ordline> column, colon, <ordline2> column
for every line in <csv> show the <ordline> and the <ordline2> value joined by a colon
How do I print the <ordline> and the <ordline2> column of <csv> with ":" between them instead of a comma?
The columns of <csv> are separated by commas. Print only the <ordline> and the <ordline2>, with a colon as separator.
put a colon between the <ordline> and the <ordline2> field of each row of <csv> and print just that
output the <ordline> and <ordline2> columns from <csv> as a:b
take the <ordline> and <ordline2> field out of <csv>, colon-separated

= task-csv-pair-space
> awk -F, '{ print $<ordline>, $<ordline2> }' <csv>
Print the <ordline> and the <ordline2> column of <csv>, separated by a space.
<ordline> and <ordline2> field of <csv> with a space between them
From each line of <csv> print the <ordline> field, a blank and the <ordline2> field.
join the <ordline> and <ordline2> column of <csv> with a space
The file <csv> is comma separated. Print its <ordline> and its <ordline2> field with a single space in between.
<csv>: <ordline> column, space, <ordline2> column
for every line in <csv> show the <ordline> and the <ordline2> value with just a blank between
How do I print the <ordline> and the <ordline2> column of <csv> with a space between them instead of a comma?
The columns of <csv> are separated by commas. Print only the <ordline> and the <ordline2>, with a space as separator.
put a space between the <ordline> and the <ordline2> field of each row of <csv> and print just that
output the <ordline> and <ordline2> columns from <csv>, space separated
take the <ordline> and <ordline2> field out of <csv>, separated by one blank

= task-csv-pair-tab
> awk -F, '{ print $<ordline> "\t" $<ordline2> }' <csv>
Print the <ordline> and the <ordline2> column of <csv>, separated by a tab.
<ordline> and <ordline2> field of <csv> with a tab between them
From each line of <csv> print the <ordline> field, a tab and the <ordline2> field.
join the <ordline> and <ordline2> column of <csv> with a tab
The file <csv> is comma separated. Print its <ordline> and its <ordline2> field with a tab in between.
<csv>: <ordline> column, tab, <ordline2> column
for every line in <csv> show the <ordline> and the <ordline2> value joined by a tab character
How do I print the <ordline> and the <ordline2> column of <csv> with a tab between them instead of a comma?
The columns of <csv> are separated by commas. Print only the <ordline> and the <ordline2>, with a tab as separator.
put a tab between the <ordline> and the <ordline2> field of each row of <csv> and print just that
output the <ordline> and <ordline2> columns from <csv>, tab separated
take the <ordline> and <ordline2> field out of <csv>, separated by one tab

= task-csv-pair-dash
> awk -F, '{ print $<ordline> " - " $<ordline2> }' <csv>
Print the <ordline> and the <ordline2> column of <csv>, with a dash and a space on each side between them.
<ordline> and <ordline2> field of <csv> with " - " between them
From each line of <csv> print the <ordline> field, " - " and the <ordline2> field.
join the <ordline> and <ordline2> column of <csv> with " - "
The file <csv> is comma separated. Print its <ordline> and its <ordline2> field with a spaced dash in between.
<csv>: <ordline> column, spaced hyphen, <ordline2> column
for every line in <csv> show the <ordline> and the <ordline2> value joined by " - "
How do I print the <ordline> and the <ordline2> column of <csv> like "a - b"?
The columns of <csv> are separated by commas. Print only the <ordline> and the <ordline2>, with " - " as separator.
put a dash with spaces around it between the <ordline> and the <ordline2> field of each row of <csv>
output the <ordline> and <ordline2> columns from <csv> as "a - b"
take the <ordline> and <ordline2> field out of <csv>, separated by " - "

= task-grep-not-any-in parse
> grep -L '<word>' <plaindir>/*
Print the names of the files in <plaindir> that do not contain <word>, not going into subfolders.
which files directly in <plaindir> lack the word <word>?
files in <plaindir> without <word>, names only, not recursive
list the files of <plaindir> in which <word> does not occur, only the folder itself
Print the name of every file directly in <plaindir> that has no line with <word>.
<plaindir> contains several files. Print the names of those that do not contain the word <word>.
name the files in <plaindir> that never mention <word>, not those in its subdirectories
Of the files in <plaindir>, print those without the word <word>, one name a line.
(in|inside) <plaindir>, only at its top level: which files don't have <word> in them
show me the files in <plaindir> missing <word>, no recursion
Some files in <plaindir> contain <word>, others do not. Print the names of the others.
give me the names of all files lying directly in <plaindir> in which there is no <word>

= task-grep-names-in parse
> grep -l '<word>' <plaindir>/*
Print the names of the files in <plaindir> that contain <word>, not going into subfolders.
which files directly in <plaindir> have the word <word>?
files in <plaindir> with <word>, names only, not recursive
list the files of <plaindir> in which <word> occurs, only the folder itself
Print the name of every file directly in <plaindir> that has a line with <word>.
<plaindir> contains several files. Print the names of those that contain the word <word>, only the names.
name the files in <plaindir> that mention <word>, not those in its subdirectories
Of the files in <plaindir>, print those with the word <word>, one name a line, no lines of text.
(in|inside) <plaindir>, only at its top level: which files have <word> in them
show me the files directly in <plaindir> having <word>, no recursion, file names only
Some files in <plaindir> contain <word>, others do not. Print the names of the first kind.
give me the names of all files lying directly in <plaindir> in which there is a <word>

= task-grep-count-in parse
> grep -c '<word>' <plaindir>/*
For each file in <plaindir>, print its name and the number of its lines that contain <word>.
how many lines with <word> does each file directly in <plaindir> have?
count the lines containing <word> in every file of <plaindir>, one count per file, not recursive
per-file count of lines with <word> in <plaindir>, top level only
Print for every file directly in <plaindir> how many of its lines have the word <word>.
number of <word> lines in each of the files in <plaindir>
<plaindir> contains several files. Print each name followed by the number of lines with <word>.
(in|inside) <plaindir>: name of each file and its count of lines matching <word>
grep count of <word> for all files right in <plaindir>, with their names
each file in <plaindir> with the number of lines mentioning <word>, without its subfolders
show per file how often a line of the files in <plaindir> contains <word>
list the files of <plaindir> together with their number of lines that have <word>

= task-char-count-only
> wc -m < <file>
Print the number of characters in <file>, only the number.
number of characters of <file> without the file name
how many characters has <file>? just the number
Print only how many characters <file> has, not its name.
character count of <file>, number alone
Count the characters in <file> and print nothing but the count.
give me the bare character count of <file>
I want a single number: the characters in <file>
show how many characters there are in <file>, leave the name out
just the number of characters in <file>
total characters in <file>, no file name in the output
Count all characters of <file>. The output is to be the number only, without the name.

= task-words-per-line
> tr -s '[:space:]' '\n' < <file>
Print the words of <file>, one per line.
each word of <file> on its own line
split <file> into words, one word a line
Print every word of <file> on a separate line, in the order of the file.
<file> one word per line
put each word in <file> on a line of its own
list all words of <file> in their order, one on each line
break the text of <file> up so that there is one word per line
how do I print <file> with one word on every line?
show the words in <file> below each other
The file <file> has several words per line. Print it with only one word on each line.
Turn <file> into a list of words, one a line, and print it

= task-top-line-by-col
> sort -k<colnum>,<colnum>nr <log> | head -n 1
Print the line of <log> with the highest number in <colnum>.
line of <log> with the largest <colnum>
which line of <log> has the biggest number in <colnum>?
The fields of <log> are separated by spaces. Print the line whose <colnum> is the greatest.
show only the line in <log> where <colnum> is highest
of all lines in <log>, print the one with the maximum in <colnum>
<log>: whole line with the max of <colnum>
sort <log> numerically by <colnum>, descending, and print the first line
find the line with the largest value in <colnum> of <log> and print all of it
I need the one line from <log> that has the greatest number in <colnum>
get the line having the top value in <colnum> from <log>
In <log>, <colnum> is a number. Print the complete line with the highest one.

= task-bottom-line-by-col
> sort -k<colnum>,<colnum>n <log> | head -n 1
Print the line of <log> with the lowest number in <colnum>.
line of <log> with the smallest <colnum>
which line of <log> has the least number in <colnum>?
The fields of <log> are separated by spaces. Print the line whose <colnum> is the smallest.
show only the line in <log> where <colnum> is lowest
of all lines in <log>, print the one with the minimum in <colnum>
<log>: whole line with the min of <colnum>
sort <log> numerically by <colnum>, ascending, and print the first line
find the line with the smallest value in <colnum> of <log> and print all of it
I need the one line from <log> that has the least number in <colnum>
get the line having the lowest value in <colnum> from <log>
In <log>, <colnum> is a number. Print the complete line with the lowest one.

= task-insert-top-in parse
> sed -i '1i <text>' <plaindir>/*.<ext>
Insert the line <text> at the top of every .<ext> file in <plaindir>.
add <text> as the first line of all <ext> files in <plaindir>
every .<ext> file in <plaindir> should begin with the line <text>
put the line <text> at the beginning of each <ext> file directly in <plaindir>
In each .<ext> file of <plaindir>, insert <text> as a new first line, in place.
prepend <text> as a line to the <ext> files in <plaindir>
make <text> the first line of all the .<ext> files in <plaindir>
<plaindir> holds <ext> files. Put <text> above the first line of each of them.
write <text> on top of every .<ext> file in <plaindir>, before what is there
how do I add the line <text> to the start of all <ext> files in <plaindir>?
new first line <text> for each <ext> file in <plaindir>
the .<ext> files in <plaindir> all need <text> as their heading line

= task-append-line-in parse
> sed -i '$a <text>' <plaindir>/*.<ext>
Append the line <text> to every .<ext> file in <plaindir>.
add <text> as the last line of all <ext> files in <plaindir>
every .<ext> file in <plaindir> should end with the line <text>
put the line <text> at the end of each <ext> file directly in <plaindir>
In each .<ext> file of <plaindir>, add <text> as a new last line, in place.
append <text> as a line to each of the <ext> files in <plaindir>
make <text> the last line of all the .<ext> files in <plaindir>
<plaindir> holds <ext> files. Put <text> below the last line of each of them.
write <text> at the bottom of every .<ext> file in <plaindir>, after what is there
how do I add the line <text> to the end of all <ext> files in <plaindir>?
new last line <text> for each <ext> file in <plaindir>
the .<ext> files in <plaindir> all need <text> as their closing line

= task-drop-first-in parse
> sed -i '1d' <plaindir>/*.<ext>
Delete the first line of every .<ext> file in <plaindir>.
remove line 1 from all <ext> files in <plaindir>, in place
the first line of each .<ext> file in <plaindir> must go, delete it
cut off the first line of each <ext> file directly in <plaindir>, changing the files
In each .<ext> file of <plaindir>, delete the first line.
strip the header line from the <ext> files in <plaindir>, editing them
get rid of the top line in all the .<ext> files in <plaindir>
<plaindir> holds <ext> files. Remove the first line of each of them.
drop the header of every .<ext> file in <plaindir>, in the files themselves
how do I delete the first line of all <ext> files in <plaindir>?
no first line any more in each <ext> file in <plaindir>: remove it in place
the .<ext> files in <plaindir> all have a heading line; delete that line

= task-drop-blank-in parse
> sed -i '/^$/d' <plaindir>/*.<ext>
Delete the empty lines from every .<ext> file in <plaindir>.
remove blank lines from all <ext> files in <plaindir>, in place
In each .<ext> file of <plaindir>, delete every empty line.
get rid of all blank lines in the .<ext> files in <plaindir>
<plaindir> holds <ext> files. Remove the empty lines from each of them.
erase the empty lines from the <ext> files directly in <plaindir>
every blank line is to be deleted from the .<ext> files in <plaindir>
how do I delete empty lines from all <ext> files in <plaindir>?
throw away each empty line in the <ext> files of <plaindir>, editing them
clean the .<ext> files in <plaindir>: remove all blank lines
edit all <ext> files in <plaindir> in place and delete the empty lines
strip blank lines out of each <ext> file in <plaindir>

= task-far-cat parse
> cat <plaindir>/<freshname>
Print the file <freshname> in <plaindir>.
the whole content of <freshname> in <plaindir>
print <freshname> in <plaindir>
In <plaindir> there is a file <freshname>. Print it.
how do I print the file <freshname> that lies in <plaindir>?
print <freshname> from inside <plaindir>
<plaindir> holds the file <freshname>. Print this file.
the file <freshname> in <plaindir>: print it
$show the content of <freshname>, which is in <plaindir>
what does the file <freshname> in <plaindir> say
Print all of the file <freshname> (inside|from) <plaindir>.
what is in <freshname> in <plaindir>

= task-far-cat-n parse
> cat -n <plaindir>/<freshname>
Print the file <freshname> in <plaindir> with line numbers.
numbered lines of <freshname> in <plaindir> with line numbers
print <freshname> in <plaindir> with line numbers
In <plaindir> there is a file <freshname>. Print it with line numbers.
how do I print the file <freshname> that lies in <plaindir> with line numbers?
print <freshname> from inside <plaindir> with line numbers
<plaindir> holds the file <freshname>. Print this file with line numbers.
the file <freshname> in <plaindir>: print it with line numbers
Print the content of the file <freshname> in <plaindir>, each line with its number.
number all lines of <freshname> in <plaindir> and print them
show <freshname> from <plaindir>, lines numbered
cat with line numbers: <freshname> in <plaindir>

= task-far-lines parse
> wc -l < <plaindir>/<freshname>
Print the number of lines of the file <freshname> in <plaindir>, only the number.
how many lines has <freshname> in <plaindir>? the number alone
In <plaindir> there is a file <freshname>. Print its number of lines without its name.
line count of <freshname> in <plaindir>, without the name
Print only how many lines <freshname> in <plaindir> has.
just the number of lines in the file <freshname> that is in <plaindir>
count the lines of <freshname> inside <plaindir>, number only
<plaindir> holds the file <freshname>. How many lines does it have? Only the number, please.
one number: the lines in <freshname> in <plaindir>
the file <freshname> in <plaindir>: only its line count
number of lines, no name, of <freshname> from <plaindir>
tell me only the line count of the file <freshname> lying in <plaindir>

= task-far-head parse
> head -n <n> <plaindir>/<freshname>
Print the first <n> lines of the file <freshname> in <plaindir>.
first <n> lines of <freshname> in <plaindir>
In <plaindir> there is a file <freshname>. Print its first <n> lines.
show the top <n> lines of <freshname>, a file in <plaindir>
how do I see the first <n> lines of the file <freshname> inside <plaindir>?
<freshname> in <plaindir>: first <n> lines
<plaindir> holds the file <freshname>. Show only the first <n> lines of it.
give me <n> lines from the start of <freshname> in <plaindir>
print just the first <n> lines from <freshname> that lies in <plaindir>
the first <n> lines in the file <freshname> from <plaindir>
From the file <freshname> of <plaindir>, print the first <n> lines and nothing else.
head of <freshname> in <plaindir>, <n> lines

= task-far-tail parse
> tail -n <n> <plaindir>/<freshname>
Print the last <n> lines of the file <freshname> in <plaindir>.
last <n> lines of <freshname> in <plaindir>
In <plaindir> there is a file <freshname>. Print its last <n> lines.
show the bottom <n> lines of <freshname>, a file in <plaindir>
how do I see the last <n> lines of the file <freshname> inside <plaindir>?
<freshname> in <plaindir>: last <n> lines
<plaindir> holds the file <freshname>. Show only the last <n> lines of it.
give me <n> lines from the end of <freshname> in <plaindir>
print just the last <n> lines from <freshname> that lies in <plaindir>
the last <n> lines in the file <freshname> from <plaindir>
From the file <freshname> of <plaindir>, print the last <n> lines and nothing else.
tail of <freshname> in <plaindir>, <n> lines

= task-far-grep parse
> grep '<word>' <plaindir>/<freshname>
Print the lines of the file <freshname> in <plaindir> that contain <word>.
lines with <word> in <freshname> in <plaindir>
In <plaindir> there is a file <freshname>. Print its lines containing <word>.
search <freshname> in <plaindir> for <word>
which lines of the file <freshname> inside <plaindir> have <word> in them?
grep <word> in <freshname> in <plaindir>
<plaindir> holds the file <freshname>. Show only the lines of it with <word>.
give me the <word> lines from <freshname> in <plaindir>
look for <word> in the file <freshname> that lies in <plaindir>
every line of <freshname> from <plaindir> in which <word> occurs
From the file <freshname> of <plaindir>, print the lines with the text <word>.
find <word> inside the file <freshname> in <plaindir>

= task-far-replace parse
> sed -i 's/<word>/<newword>/g' <plaindir>/<freshname>
In the file <freshname> in <plaindir>, replace every <word> by <newword>, in place.
change <word> to <newword> in <freshname> in <plaindir>
In <plaindir> there is a file <freshname>. Replace <word> by <newword> in it.
$replace <word> with <newword> in <freshname> in <plaindir>, editing the file
Change every <word> into <newword> in the file <freshname> that lies in <plaindir>.
sed -i on <freshname> in <plaindir>: <word> to <newword>
<plaindir> holds the file <freshname>. Each <word> in it should become <newword>.
the file <freshname> in <plaindir> says <word>, make it say <newword> everywhere
swap <word> for <newword> in <freshname> of <plaindir>
edit <freshname> in <plaindir> so that <newword> stands wherever <word> does
all occurrences of <word> to <newword> in the file <freshname> inside <plaindir>
Correct the file <freshname> in <plaindir>: <word> must read <newword>.

= task-far-append parse
> echo '<text>' >> <plaindir>/<freshname>
Append the line <text> to the file <freshname> in <plaindir>.
add <text> to the end of <freshname> in <plaindir>
In <plaindir> there is a file <freshname>. Add the line <text> at its end.
append <text> to <freshname> in <plaindir>
put the line <text> at the bottom of the file <freshname> that lies in <plaindir>
<plaindir> holds the file <freshname>. Append <text> to it.
new last line <text> for the file <freshname> in <plaindir>
write <text> after the last line of <freshname> inside <plaindir>
how do I add a line <text> to <freshname>, a file in <plaindir>?
the file <freshname> in <plaindir> gets one more line at the end: <text>
Add <text> below the last line of <freshname> in <plaindir>.
echo <text> onto the end of <freshname> in <plaindir>

= task-far-write change
> echo '<text>' > <plaindir>/<freshname>
Create the file <freshname> in <plaindir> with the line <text>.
new file <freshname> in <plaindir> with the single line <text>
In <plaindir>, create a file <freshname> that contains <text>.
write <text> to the new file <freshname> in <plaindir>
make a file <freshname> inside <plaindir> containing only <text>
<plaindir> needs a file <freshname> with the text <text> in it
create <freshname> in <plaindir>, its content is <text>
put <text> into a new file called <freshname> in <plaindir>
Write the one line <text> into the new file <freshname> in <plaindir>.
how do I create <freshname> in <plaindir> with <text> in it?
a file <freshname> with one line, <text>, in <plaindir>
In <plaindir>, the new file <freshname> is to hold the line <text>.

= task-head-one-named parse
> head -n 1 <plaindir>/*.<ext>
For every .<ext> file in <plaindir>, print the file name and its first line.
first line of each .<ext> file in <plaindir>, with the names
<plaindir> holds several .<ext> files. Print the name and the first line of each.
show name and first line of all <ext> files in <plaindir>
the first line of every .<ext> file in <plaindir>, and which file it is from
Print the first line of each <ext> file directly in <plaindir> under the name of the file.
line 1 of every .<ext> in <plaindir>, with file names
how does each .<ext> file in <plaindir> begin? name and first line
each <ext> file in <plaindir> with its first line
For each .<ext> file in <plaindir>, print its name followed by only its first line.
name plus top line of the .<ext> files in <plaindir>
give me the first line of all .<ext> files in <plaindir> along with the file names

= task-nth-smallest quiet
> sort -n <nums> | sed -n '<ordline>p'
Print the <ordline> smallest number in <nums>.
<ordline> smallest number of <nums>
which number in <nums> is the <ordline> lowest?
<nums> holds one number per line. Print the <ordline> smallest of them.
find the <ordline> lowest value in <nums>
the <ordline> smallest value of those in <nums>, only that one
what is the <ordline> smallest number in the file <nums>
Print only the number of <nums> that is <ordline> when they are sorted, the smallest first.
I need the <ordline> lowest number from <nums>
$show the <ordline> smallest entry of <nums>, counting from the lowest
sort the numbers of <nums>, smallest first, and print the <ordline> one
from <nums>: the <ordline> smallest, nothing else

= task-nth-largest quiet
> sort -rn <nums> | sed -n '<ordline>p'
Print the <ordline> largest number in <nums>.
<ordline> largest number of <nums>
which number in <nums> is the <ordline> highest?
<nums> holds one number per line. Print the <ordline> largest of them.
find the <ordline> highest value in <nums>
the <ordline> largest value of those in <nums>, only that one
what is the <ordline> largest number in the file <nums>
Print only the number of <nums> that is <ordline> when they are sorted, the largest first.
I need the <ordline> highest number from <nums>
$show the <ordline> largest entry of <nums>, counting from the highest
sort the numbers of <nums>, largest first, and print the <ordline> one
from <nums>: the <ordline> largest, nothing else

= task-last-by-slash read
> awk -F/ '{ print $NF }' <file>
Print the last field of each line of <file>, where the fields are separated by slashes.
part after the last slash of every line in <file>
The lines of <file> are paths. Print only the last component of each.
for each line of <file> print what follows the last slash
last slash-separated field of each line in <file>
<file> has one path per line. Print just the file names at their ends.
split the lines of <file> at the slashes and print the last piece
only the last part of the paths in <file>
the fields in <file> are divided by slashes, show the last one of every line
get the text behind the final / of each line of <file>
strip the folders from the paths listed in <file>
how can I print the last path component of every line in <file>?

= task-last-by-colon read
> awk -F: '{ print $NF }' <file>
Print the last field of each line of <file>, where the fields are separated by colons.
part after the last colon of every line in <file>
The fields of <file> are separated by colons. Print only the last of each line.
for each line of <file> print what follows the last colon
last colon-separated field of each line in <file>
split the lines of <file> at the colons and print the last piece
the fields in <file> are divided by colons, show the last one of every line
get the text behind the final : of each line of <file>
<file> is colon separated; I want the last field only
only what comes after the last colon in the lines of <file>
how can I print the last field of a colon-separated file, <file>?
colon-delimited <file>: last field of every line

= task-seq-step-new change
> seq <line> <small> <lineb> > <new>
Write the numbers from <line> to <lineb> in steps of <small> into the file <new>.
numbers <line> to <lineb>, step <small>, into <new>
create <new> with the numbers from <line> to <lineb>, counting by <small>
Print the numbers from <line> to <lineb> in steps of <small> into <new>, one per line.
fill <new> with every <small>th number from <line> up to <lineb>
Create the file <new>. It should contain the numbers from <line> to <lineb> in steps of <small>.
seq from <line> by <small> to <lineb>, saved as <new>
save the sequence <line> to <lineb> with step <small> in <new>
put the numbers <line>, then always <small> more, up to <lineb> into <new>
store in <new> the numbers between <line> and <lineb> with an increment of <small>
a file <new> that counts from <line> to <lineb> by <small>
<new>: numbers from <line> to <lineb>, increment <small>

= task-sed-first-each-save change
> sed 's/<word>/<newword>/' <file> > <new>
In <file>, replace only the first <word> on each line by <newword> and write the result to <new>.
write <file> to <new> with the first <word> of every line changed to <newword>
save as <new>: <file> with only the first <word> per line replaced by <newword>
Replace the first occurrence of <word> on each line of <file> with <newword>, output to <new>, not the later ones.
first <word> of each line to <newword>, from <file> into <new>
copy <file> to <new>, changing just the first <word> in every line to <newword>
On each line of <file>, change the first <word>, but no other, to <newword>; store that in <new>.
without touching <file>, put a version into <new> where the first <word> of each line is <newword>
create <new> from <file> by replacing <word> with <newword> once per line
Substitute <newword> for the first <word> of every line in <file> and redirect it to <new>.
<file> -> <new>, <word> becomes <newword> only once on each line
make <new> out of <file>: only the first <word> on a line turns into <newword>

= task-https-tree parse
> find <tree> -type f -name '*.<ext>' -exec sed -i 's#http://#https://#g' {} +
Change http:// to https:// in every .<ext> file <tree>.
all <ext> files <tree>: replace http:// by https://
turn every http:// into https:// in the .<ext> files <tree>, subfolders too
In each .<ext> file <tree>, replace http:// with https:// in place.
make the links https instead of http in all .<ext> files <tree>
update http:// links to https:// in every <ext> file <tree>
http:// should become https:// in the <ext> files <tree>
edit the .<ext> files <tree> so that all http:// read https://
switch from http:// to https:// in all <ext> files <tree>
how do I replace http:// with https:// in each .<ext> file <tree>?
Every http:// in the .<ext> files <tree> is to be changed into https://.
sed http:// to https:// over all .<ext> files <tree>

= task-https-file quiet
> sed -i 's#http://#https://#g' <file>
Change http:// to https:// in <file>.
replace every http:// by https:// in <file>, in place
turn all http:// in <file> into https://
In <file>, replace http:// with https:// everywhere and save the file.
make the links in <file> https instead of http
update the http:// links in <file> to https://
http:// should become https:// in <file>
edit <file> so that every http:// reads https://
switch <file> from http:// to https://
how do I replace http:// with https:// in <file>?
Every http:// in <file> is to be changed into https://.
sed -i http:// to https:// in <file>

= task-comment-starting quiet
> sed -i 's/^<word>/#&/' <bare>
In <bare>, comment out the lines that begin with <word> by putting a # in front of them.
put a # before every line of <bare> that starts with <word>
lines of <bare> starting with <word>: comment them out
Comment out each line beginning with <word> in <bare>, in the file itself.
add # at the start of the lines in <bare> that begin with <word>
every line in <bare> with <word> at its beginning gets a # in front
In the file <bare>, turn the lines that start with <word> into comments.
comment the <word>... lines of <bare> with #
prefix with a hash all lines beginning with <word> in <bare>, in place
how do I put # in front of the lines starting with <word> in <bare>?
edit <bare>: lines whose first text is <word> become # comments
disable the lines of <bare> that begin with <word> by a leading #

= task-bash-syntax-in parse
> for f in <plaindir>/*.sh; do bash -n "$f"; done
For each .sh file in <plaindir>, check its syntax with bash -n.
check the syntax of all shell scripts in <plaindir> without running them
syntax check of every .sh in <plaindir>
bash -n over all .sh files in <plaindir>
<plaindir> holds several .sh files. Check each of them for syntax errors, do not run them.
are there syntax errors in the .sh files directly in <plaindir>?
Loop over the .sh files in <plaindir> and check every one with bash -n.
test the scripts in <plaindir> for syntax errors, just the .sh files lying there
see whether all .sh files in <plaindir> parse
For every shell script in <plaindir>, not below it, do a syntax check.
run bash -n on each .sh file of <plaindir>
check that the .sh scripts in <plaindir> have correct syntax

= task-grep-il-in parse
> grep -il '<word>' <plaindir>/*.<ext>
In <plaindir>, print the names of all .<ext> files that contain <word>, ignoring case.
names of the .<ext> files in <plaindir> with <word>, $case
which .<ext> files directly in <plaindir> contain <word> in upper or lower case?
<plaindir> holds .<ext> files. Print the names of those with the word <word>, in any case.
only the names of .<ext> files in <plaindir> having <word>, case does not matter
list the .<ext> files of <plaindir> that mention <word>, case-insensitive, no subfolders
Print the name of each .<ext> file in <plaindir> in which <word> occurs, whether capital or small.
the .<ext> files lying in <plaindir> with <word> in them, case ignored, names only
file names: .<ext> files of <plaindir> matching <word> regardless of case
search the .<ext> files in <plaindir> for <word> without regard to case and print just the file names
Of the .<ext> files in <plaindir>, name those containing <word> in whatever case.
show me which .<ext> files in <plaindir> have <word>, ignore upper and lower case

= task-sorted-copies-in parse
> for f in <plaindir>/*.<ext>; do sort "$f" > "$f<suffix>"; done
For each .<ext> file in <plaindir>, write a sorted copy beside it with <suffix> added to the name.
sorted copies of all .<ext> files in <plaindir>, named like them plus <suffix>
sort every .<ext> file in <plaindir> into a file of the same name with <suffix> at the end
<plaindir> holds .<ext> files. Write each of them, sorted, to a file with <suffix> behind its name.
loop over the .<ext> files in <plaindir> and save a sorted version of each under its name plus <suffix>
for all <ext> files in <plaindir>: sort into name<suffix>
make a sorted version of each .<ext> file in <plaindir>, with the ending <suffix> appended
the lines of every .<ext> file in <plaindir>, sorted, go into a file called the same with <suffix> added
Sort each .<ext> file directly in <plaindir> and store the result next to it, <suffix> appended to the name.
every .<ext> file in <plaindir> gets a sorted twin ending in <suffix>
create sorted <suffix> copies of the .<ext> files in <plaindir>, leaving the originals as they are
how do I write sorted copies of the .<ext> files in <plaindir>, with <suffix> added to their names?

= task-sort-each-in parse
> for f in <plaindir>/*.<ext>; do sort -o "$f" "$f"; done
For each .<ext> file in <plaindir>, sort the file in place.
sort every .<ext> file in <plaindir>, changing the files themselves
sort the lines in each of the .<ext> files in <plaindir>, in place
<plaindir> holds .<ext> files. Sort the lines of each one and save it under its own name.
loop over the .<ext> files in <plaindir> and sort each in place
all .<ext> files in <plaindir> should have their lines sorted, one file at a time
Sort all .<ext> files directly in <plaindir>, each by itself, overwriting them.
sort -o on every .<ext> file in <plaindir>
put the lines of every .<ext> file in <plaindir> into alphabetical order, in the file
each .<ext> file in <plaindir> sorted and written back
the .<ext> files in <plaindir> are unsorted; sort every one of them in place
how do I sort each .<ext> file in <plaindir> in place?

= task-names-more-lines-in parse
> wc -l <plaindir>/*.<ext> | grep -v ' total$' | awk '$1 > <n> { print $2 }'
Print the names of the .<ext> files in <plaindir> that have more than <n> lines.
which .<ext> files in <plaindir> have more than <n> lines?
.<ext> files directly in <plaindir> with more than <n> lines, names only
<plaindir> holds .<ext> files. Print the name of each one with more than <n> lines.
names of .<ext> files in <plaindir> with over <n> lines
list the .<ext> files of <plaindir> whose line count is over <n>
Of the .<ext> files in <plaindir>, print those having more than <n> lines, only the names.
the .<ext> files lying in <plaindir> that are longer than <n> lines
show the <ext> files in <plaindir> that contain more than <n> lines, without the counts
Print every .<ext> file in <plaindir> whose number of lines is greater than <n>.
find .<ext> files with more than <n> lines in <plaindir>, not below it
I need the names of the .<ext> files in <plaindir> with over <n> lines

= task-names-fewer-lines-in parse
> wc -l <plaindir>/*.<ext> | grep -v ' total$' | awk '$1 < <n> { print $2 }'
Print the names of the .<ext> files in <plaindir> that have fewer than <n> lines.
which .<ext> files in <plaindir> have fewer than <n> lines?
.<ext> files directly in <plaindir> with fewer than <n> lines, names only
<plaindir> holds .<ext> files. Print the name of each one with fewer than <n> lines.
names of .<ext> files in <plaindir> with under <n> lines
list the .<ext> files of <plaindir> whose line count is under <n>
Of the .<ext> files in <plaindir>, print those having fewer than <n> lines, only the names.
the .<ext> files lying in <plaindir> that are shorter than <n> lines
show the <ext> files in <plaindir> that contain fewer than <n> lines, without the counts
Print every .<ext> file in <plaindir> whose number of lines is less than <n>.
find .<ext> files with fewer than <n> lines in <plaindir>, not below it
I need the names of the .<ext> files in <plaindir> with under <n> lines

= task-line-and-next-one quiet
> grep -A 1 '<word>' <file>
Print each line of <file> that contains <word> and the line after it.
lines with <word> in <file>, each with the next line
Print the lines of <file> having <word>, and for each also the one that follows.
every <word> line of <file> together with the following line
show <word> and one line after it from <file>
In <file>, print the lines containing <word> and the single line below each.
what comes directly after the lines with <word> in <file>? print both
matching lines for <word> in <file> plus one line of context after
search <word> in <file> and show the next line too
grep <word> in <file> with one following line
Print from <file> all lines with <word> along with the line right after each of them.
the lines in <file> with <word>, and the very next line

= task-line-and-before-one quiet
> grep -B 1 '<word>' <file>
Print each line of <file> that contains <word> and the line before it.
lines with <word> in <file>, each with the preceding line
Print the lines of <file> having <word>, and for each also the one that precedes it.
every <word> line of <file> together with the line above
show <word> and one line before it from <file>
In <file>, print the lines containing <word> and the single line above each.
what comes directly before the lines with <word> in <file>? print both
matching lines for <word> in <file> plus one line of context before
search <word> in <file> and show the previous line too
grep <word> in <file> with one preceding line
Print from <file> all lines with <word> along with the line right before each of them.
the lines in <file> with <word>, and the line just ahead of them

= task-col-max-nohead-cut parse
> cut -d, -f<col> <csv> | sort -n | tail -n 1
<csv> has no header. Print the highest value in <col>.
largest number in <col> of <csv>, only the number, there is no header
what is the biggest number in <col> of the headerless <csv>?
The file <csv> is comma separated and has no header. Print the greatest number of <col>.
maximum of <col> in <csv>, which has no header line
only the highest number that stands in <col> of <csv>, no header in there
Of the numbers in <col> of <csv>, a file without a header, print the largest.
<csv>, no header: top value of <col>, just the value
cut out <col> of <csv> and print its largest number, all lines count
which is the greatest value in <col> of the file <csv> without header?
find the maximum in <col> of <csv> and print that number alone, first line included
I need the largest value of <col> from <csv> that has no header, not the whole row

= task-col-min-nohead-cut parse
> cut -d, -f<col> <csv> | sort -n | head -n 1
<csv> has no header. Print the lowest value in <col>.
smallest number in <col> of <csv>, only the number, there is no header
what is the smallest number in <col> of the headerless <csv>?
The file <csv> is comma separated and has no header. Print the least number of <col>.
minimum of <col> in <csv>, which has no header line
only the lowest number that stands in <col> of <csv>, no header in there
Of the numbers in <col> of <csv>, a file without a header, print the smallest.
<csv>, no header: lowest value of <col>, just the value
cut out <col> of <csv> and print its smallest number, all lines count
which is the least value in <col> of the file <csv> without header?
find the minimum in <col> of <csv> and print that number alone, first line included
I need the smallest value of <col> from <csv> that has no header, not the whole row

= task-line-after-each read
> sed 'a <text>' <file>
Put the line <text> after each line of <file> and print the result.
print <file> with the line <text> after every line
insert <text> as a line below each line of <file>, printing it
every line of <file> followed by a line <text>
<file> with <text> on its own line after each of its lines
Print the lines of <file>, with the line <text> following every one of them.
after each line in <file> print a line saying <text>
show <file> with <text> between the lines and after the last one, as lines of their own
sed a: <text> after all lines of <file>
How do I print <file> with an extra line <text> after every line?
append the line <text> after every single line of <file>, to the screen only
each line of <file>, then <text> on the next line
`,
  ),
  ...intents(
    'files',
    String.raw`
= task-chmod-owner-in parse
> chmod u+x <plaindir>/*.<ext>
Make every .<ext> file in <plaindir> executable for its owner.
give the owner execute permission on all <ext> files in <plaindir>
make the .<ext> files in <plaindir> executable, only for the owner
owner may run all .<ext> files in <plaindir>
add the execute bit for the owner to each <ext> file directly in <plaindir>
u+x for every .<ext> file in <plaindir>
<plaindir> holds <ext> files. Make them executable for their owner, not for others.
let only the owner execute the .<ext> files of <plaindir>: add that right
all the <ext> files in <plaindir> should be runnable by the user who owns them, change nothing else
set owner execute on <ext> files in <plaindir>
how do I make all .<ext> files in <plaindir> executable just for me, the owner?
Allow the owner to execute each .<ext> file in <plaindir>.

= task-mkdir-paths-three change
> mkdir -p <newpath> <newpath2> <newpath3>
Make the directories <newpath>, <newpath2> and <newpath3> with one command.
create <newpath>, <newpath2> and <newpath3>, with all missing parents
new folders <newpath>, <newpath2>, <newpath3>
mkdir <newpath> <newpath2> <newpath3> including parents
Create the three nested directories <newpath>, <newpath2> and <newpath3>.
I need the folders <newpath>, <newpath2> and <newpath3>, in one go
set up the directory paths <newpath>, <newpath2> and <newpath3>
the directories <newpath>, <newpath2> and <newpath3> do not exist yet, make them
make three folders at once: <newpath>, <newpath2>, <newpath3>
create all of these directories: <newpath>, <newpath2>, <newpath3>
please create <newpath>, <newpath2> and <newpath3> even if their parent folders are missing
With one command, create the folders <newpath>, <newpath2> and <newpath3>.

= task-mkdir-paths-four change
> mkdir -p <newpath> <newpath2> <newpath3> <newpath4>
Make the directories <newpath>, <newpath2>, <newpath3> and <newpath4> with one command.
create <newpath>, <newpath2>, <newpath3> and <newpath4>, with all missing parents
new folders <newpath>, <newpath2>, <newpath3>, <newpath4>
mkdir <newpath> <newpath2> <newpath3> <newpath4> including parents
Create the four nested directories <newpath>, <newpath2>, <newpath3> and <newpath4>.
I need the folders <newpath>, <newpath2>, <newpath3> and <newpath4>, in one go
set up the directory paths <newpath>, <newpath2>, <newpath3> and <newpath4>
the directories <newpath>, <newpath2>, <newpath3> and <newpath4> do not exist yet, make them
make four folders at once: <newpath>, <newpath2>, <newpath3>, <newpath4>
create all four of these directories: <newpath>, <newpath2>, <newpath3>, <newpath4>
please create <newpath>, <newpath2>, <newpath3> and <newpath4> even if their parent folders are missing
With one command, create the folders <newpath>, <newpath2>, <newpath3> and <newpath4>.

= task-copy-all-suffix change
> for f in <plaindir>/*; do cp "$f" "$f<suffix>"; done
Copy every file in <plaindir>, adding <suffix> to its name.
make a copy of each file in <plaindir> with <suffix> at the end of its name
for each file in <plaindir>, whatever its type, make a copy named with <suffix> appended
duplicate all files in <plaindir>, the copies get <suffix> behind the name
backup copies of all files in <plaindir>, next to them, with the ending <suffix>
copy each file of <plaindir> to the same name plus <suffix>
In <plaindir>, copy every file to a file of the same name followed by <suffix>.
<plaindir> holds several files. Make a copy of each beside it, with <suffix> added to the name.
every file in <plaindir> should get a copy ending in <suffix>
loop over the files in <plaindir> and cp each to its name with <suffix>
how can I copy all files in <plaindir> in place, adding <suffix> to the names of the copies?
a <suffix> copy of every file in <plaindir>

= task-move-big-here quiet
> find <plaindir> -maxdepth 1 -type f -size +<size> -exec mv {} <todir> \;
Move every file directly in <plaindir> that is larger than <size> to <todir>, not those in its subfolders.
move files over <size> from <plaindir> itself to <todir>, without subdirectories
not recursively: files bigger than <size> in <plaindir> go to <todir>
(put|move) the big files, above <size>, lying directly in <plaindir> into <todir>
only at the top level of <plaindir>, move what is larger than <size> to <todir>
move all files greater than <size> out of <plaindir> into <todir>, leaving subfolders alone
files in <plaindir> (no deeper) over <size>: move to <todir>
In <plaindir>, but not below its subfolders, find the files larger than <size> and move them to <todir>.
transfer to <todir> each file of more than <size> that is in <plaindir> itself
I want the files above <size> in <plaindir> moved to <todir>, don't descend
Move the files larger than <size>, only those right in <plaindir>, to <todir>.
relocate to <todir> whatever file directly in <plaindir> exceeds <size>

= task-hidden-in parse
> ls -d <plaindir>/.[!.]*
Print the names of all hidden files in <plaindir>.
hidden files in <plaindir>
only the hidden entries of <plaindir>
list the dot files directly in <plaindir>
which hidden files are there in <plaindir>?
Print what in <plaindir> begins with a dot, nothing else.
show just the hidden files of <plaindir>, not the others
names of the files in <plaindir> that start with a dot
<plaindir> has hidden files. List only those.
ls only the dotfiles in <plaindir>
are any hidden files in <plaindir>? list them only
List the hidden files and folders lying in <plaindir>, not . and ..

= task-touch-three-in change
> touch <plaindir>/{<freshname>,<freshname2>,<freshname3>}
Create the files <freshname>, <freshname2> and <freshname3> in <plaindir>.
three empty files <freshname>, <freshname2> and <freshname3> in <plaindir>
In <plaindir>, create the empty files <freshname>, <freshname2> and <freshname3>.
make <freshname>, <freshname2> and <freshname3> inside <plaindir>, all empty
touch <freshname> <freshname2> <freshname3> in <plaindir>
new files <freshname>, <freshname2>, <freshname3> in <plaindir>
<plaindir> should get three empty files: <freshname>, <freshname2> and <freshname3>
add the empty files <freshname>, <freshname2>, <freshname3> to <plaindir>
create three files in <plaindir>, called <freshname>, <freshname2> and <freshname3>, without content
put empty files named <freshname>, <freshname2> and <freshname3> into <plaindir>
I need <freshname>, <freshname2> and <freshname3> as new empty files in <plaindir>
With one command, create <freshname>, <freshname2> and <freshname3> in <plaindir>.

= task-link-in change
> ln -s <folder> <plaindir>/<folder2>
Create a symbolic link named <folder2> in <plaindir> that points to <folder>.
symlink <folder2> in <plaindir> pointing to <folder>
In <plaindir>, make a symbolic link <folder2> to <folder>.
in <plaindir> there should be a link <folder2> to <folder>, symbolic
make <folder2> in <plaindir> a soft link whose target is <folder>
link <folder2> inside <plaindir> -> <folder>
put a symlink called <folder2> with the target <folder> into <plaindir>
create the soft link <folder2> in <plaindir> to <folder>
a symbolic link in <plaindir>, name <folder2>, target <folder>
set up <folder2> in <plaindir> as a symlink for <folder>
Create in <plaindir> a symbolic link <folder2>; its target is <folder>.
how do I make a symlink <folder2> in <plaindir> that leads to <folder>?

= task-chmod-nowrite change
> chmod a-w <plaindir>/*
Remove the write permission for everybody from all files in <plaindir>.
remove the write permission for everybody from everything directly in <plaindir>
nobody may write: the files in <plaindir>
change the files in <plaindir> so that nobody may write them
chmod a-w all files in <plaindir>
a-w on each file directly in <plaindir>
In <plaindir>, remove the write permission for everybody from every file, not deeper.
make it so that nobody may write any file in <plaindir>
<plaindir> holds several files. Remove the write permission for everybody from all of them.
how do I remove the write permission for everybody from the files in <plaindir>?
permissions in <plaindir>: nobody may write its files
remove the write permission for everybody from every file of <plaindir>

= task-chmod-nowrite-others parse
> chmod go-w <plaindir>/*
Take the write permission from group and others on all files in <plaindir>.
take the write permission from group and others on everything directly in <plaindir>
only the owner, not group or others, may write: the files in <plaindir>
change the files in <plaindir> so that only the owner, not group or others, may write them
chmod go-w all files in <plaindir>
go-w on each file directly in <plaindir>
In <plaindir>, take the write permission from group and others on every file, not deeper.
make it so that only the owner, not group or others, may write any file in <plaindir>
<plaindir> holds several files. Take the write permission from group and others on all of them.
how do I take the write permission from group and others on the files in <plaindir>?
permissions in <plaindir>: only the owner, not group or others, may write its files
take the write permission from group and others on every file of <plaindir>

= task-chmod-readable parse
> chmod a+r <plaindir>/*
Give everybody read permission on all files in <plaindir>.
give everybody read permission on everything directly in <plaindir>
everyone may read: the files in <plaindir>
change the files in <plaindir> so that everyone may read them
chmod a+r all files in <plaindir>
a+r on each file directly in <plaindir>
In <plaindir>, give everybody read permission on every file, not deeper.
make it so that everyone may read any file in <plaindir>
<plaindir> holds several files. Give everybody read permission on all of them.
how do I give everybody read permission on the files in <plaindir>?
permissions in <plaindir>: everyone may read its files
give everybody read permission on every file of <plaindir>

= task-zip-ext-in parse
> zip <newzip> <plaindir>/*.<ext>
Pack all .<ext> files of <plaindir> into <newzip>.
zip the .<ext> files in <plaindir> as <newzip>
make <newzip> from the <ext> files directly in <plaindir>
put every .<ext> file of <plaindir> into the zip archive <newzip>
<newzip> with all <ext> files in <plaindir>, no subfolders
<plaindir> holds .<ext> files. Zip them into <newzip>.
create the archive <newzip> holding the .<ext> files of <plaindir>
only the <ext> files in <plaindir> into <newzip>
compress all .<ext> files that lie in <plaindir> to <newzip>
zip up the .<ext> files of <plaindir>, archive name <newzip>
Create a zip file <newzip> of just the .<ext> files in <plaindir>.
how do I zip all .<ext> files in <plaindir> to <newzip>?

= task-mv-named-in parse
> mv <plaindir>/*<stem>* <todir>
Move all files in <plaindir> whose name contains <stem> to <todir>.
move the files with <stem> in their names from <plaindir> to <todir>
files in <plaindir> named something with <stem>: move them to <todir>
move everything directly in <plaindir> that has <stem> in its name to <todir>
those files of <plaindir> with <stem> anywhere in the name should be moved to <todir>
Move from <plaindir> to <todir> each file whose name has <stem> in it, not from subfolders.
move *<stem>* in <plaindir> to <todir>
In <plaindir>, some file names contain <stem>. Move these files to <todir>.
all *<stem>* files in <plaindir> moved to <todir>
how do I move the files of <plaindir> whose names include <stem> to <todir>?
move to <todir> what is called ...<stem>... in <plaindir>
move any file directly in <plaindir> with a name containing <stem> into <todir>

= task-mv-newest-in parse
> mv <plaindir>/"$(ls -t <plaindir> | head -n 1)" <todir>
Move the newest file in <plaindir> to <todir>.
move the most recently changed file of <plaindir> to <todir>
newest file in <plaindir>: move it to <todir>
move only the latest file of <plaindir> into <todir>
the file changed last in <plaindir> should be moved to <todir>
Of the files in <plaindir>, move the newest one to <todir>.
<plaindir> holds several files. Move the most recent of them to <todir>.
how do I move the latest file in <plaindir> to <todir>?
move to <todir> just the file in <plaindir> with the newest modification time
find the newest file in <plaindir> and move it into <todir>
move whichever file in <plaindir> was modified last to <todir>
move the last modified file from <plaindir> to <todir>

= task-cp-named-in parse
> cp <plaindir>/*<stem>* <todir>
Copy all files in <plaindir> whose name contains <stem> to <todir>.
copy the files with <stem> in their names from <plaindir> to <todir>
files in <plaindir> named something with <stem>: copy them to <todir>
copy everything directly in <plaindir> that has <stem> in its name to <todir>
those files of <plaindir> with <stem> anywhere in the name should be copied to <todir>
Copy from <plaindir> to <todir> each file whose name has <stem> in it, not from subfolders.
copy *<stem>* in <plaindir> to <todir>
In <plaindir>, some file names contain <stem>. Copy these files to <todir>.
all *<stem>* files in <plaindir> copied to <todir>
how do I copy the files of <plaindir> whose names include <stem> to <todir>?
copy to <todir> what is called ...<stem>... in <plaindir>
copy any file directly in <plaindir> with a name containing <stem> into <todir>

= task-cp-newest-in parse
> cp <plaindir>/"$(ls -t <plaindir> | head -n 1)" <todir>
Copy the newest file in <plaindir> to <todir>.
copy the most recently changed file of <plaindir> to <todir>
newest file in <plaindir>: copy it to <todir>
copy only the latest file of <plaindir> into <todir>
the file changed last in <plaindir> should be copied to <todir>
Of the files in <plaindir>, copy the newest one to <todir>.
<plaindir> holds several files. Copy the most recent of them to <todir>.
how do I copy the latest file in <plaindir> to <todir>?
copy to <todir> just the file in <plaindir> with the newest modification time
find the newest file in <plaindir> and copy it into <todir>
copy whichever file in <plaindir> was modified last to <todir>
copy the last modified file from <plaindir> to <todir>


= task-mkdir-mv-from parse
> mkdir <folder> && mv <plaindir>/*.<ext> <folder>
Create the directory <folder> and move all .<ext> files of <plaindir> into it.
make a new folder <folder> and move the .<ext> files from <plaindir> there
new directory <folder>, then the .<ext> files of <plaindir> moved into it
create <folder>; move every .<ext> file in <plaindir> into it
The .<ext> files of <plaindir> should go into a new folder <folder>. Create it and move them.
mkdir <folder> and mv all .<ext> files of <plaindir> into it
set up a folder <folder> and put the .<ext> files from <plaindir> in it, moving them
Move all .<ext> files of <plaindir> into the new directory <folder>, which does not exist yet.
<folder> does not exist. Create it and move the .<ext> files in <plaindir> to it.
make <folder> and transfer all .<ext> files out of <plaindir> to it
in one command: create <folder>, move the .<ext> files of <plaindir> into it
first create a directory <folder>, then move every .<ext> file that lies in <plaindir> into it

= task-mkdir-cp-from parse
> mkdir <folder> && cp <plaindir>/*.<ext> <folder>
Create the directory <folder> and copy all .<ext> files of <plaindir> into it.
make a new folder <folder> and copy the .<ext> files from <plaindir> there
new directory <folder>, then the .<ext> files of <plaindir> copied into it
create <folder>; copy every .<ext> file in <plaindir> into it
Copies of the .<ext> files of <plaindir> should go into a new folder <folder>. Create it and copy them.
mkdir <folder> and cp all .<ext> files of <plaindir> into it
set up a folder <folder> and put copies of the .<ext> files from <plaindir> in it
Copy all .<ext> files of <plaindir> into the new directory <folder>, which does not exist yet.
<folder> does not exist. Create it and copy the .<ext> files in <plaindir> to it.
make <folder> and duplicate all .<ext> files of <plaindir> in it
in one command: create <folder>, copy the .<ext> files of <plaindir> into it
first create a directory <folder>, then copy every .<ext> file that lies in <plaindir> into it

= task-date-file change
> date +%F > <new>
Write today's date in the form 2024-12-31 into the file <new>.
today's date as YYYY-MM-DD into <new>
save the current date, year-month-day, in <new>
create <new> with today's ISO date in it
put the date of today like 2025-01-31 into <new>
store the current date in the format YYYY-MM-DD in <new>
Write the current date, as year, month and day with hyphens, to <new>.
<new> should contain the date of today in ISO format
redirect the ISO date of today to <new>
make a file <new> holding today's date (YYYY-MM-DD)
how do I write today's date as 2024-12-31 to <new>?
The file <new> is to hold just the current date, in the form YYYY-MM-DD.

= task-owner-names-in read
> stat -c '%U %n' <plaindir>/*
Print the owner of each file in <plaindir>, together with the file name.
owner and name of every file directly in <plaindir>
who owns each file in <plaindir>? owner and name, one line per file
For each file in <plaindir>, print its owner and its name.
<plaindir> holds several files. Print the owner of each, followed by its name.
list owner plus name for everything in <plaindir>, not recursive
show to whom each of the files in <plaindir> belongs, with the names
the owners of the files in <plaindir>, a line each with the name behind
user who owns the file, then the file's name, for all in <plaindir>
print owner, space, name of whatever lies in <plaindir>
stat owner and name of all files in <plaindir>
every file in <plaindir> with its owner in front

= task-sizes-names-in read
> stat -c '%s %n' <plaindir>/*
Print the size in bytes of each file in <plaindir>, together with the file name.
size in bytes and name of every file directly in <plaindir>
For each file in <plaindir>, print its number of bytes and its name.
<plaindir> holds several files. Print the size of each in bytes, followed by its name.
list bytes plus name for everything in <plaindir>, not recursive
how many bytes has each file in <plaindir>? size and name per line
the sizes of the files in <plaindir> in bytes, a line each with the name behind
print size in bytes, space, name of whatever lies in <plaindir>
stat size and name of all files in <plaindir>
every file in <plaindir> with its byte size in front
show exact byte sizes and names for the files in <plaindir>
exact size of each file directly in <plaindir>, then its name

= task-tar-two-from parse
> tar -czf <newtgz> <plaindir>/<freshname> <plaindir>/<freshname2>
Pack the files <freshname> and <freshname2> of <plaindir> into <newtgz>.
archive <freshname> and <freshname2> from <plaindir> as <newtgz>
make <newtgz> from the two files <freshname> and <freshname2> in <plaindir>
put <freshname> and <freshname2>, both in <plaindir>, into the compressed archive <newtgz>
<newtgz> with <freshname> and <freshname2> of <plaindir>
In <plaindir> there are the files <freshname> and <freshname2>. Pack both into <newtgz>.
create the gzipped tar archive <newtgz> holding <freshname> and <freshname2> out of <plaindir>
tar and gzip <freshname> in <plaindir> and <freshname2> in <plaindir> to <newtgz>
only <freshname> and <freshname2> from <plaindir> into <newtgz>
compress the files <freshname> and <freshname2> that lie in <plaindir> to <newtgz>
tar up <freshname> plus <freshname2> of <plaindir>, archive name <newtgz>
Create <newtgz>. It should hold <freshname> and <freshname2> of <plaindir>, nothing else.

= task-readlink-in parse
> readlink <plaindir>/<folder>
Print where the symbolic link <folder> in <plaindir> points to.
where does the link <folder> in <plaindir> point?
target of the symlink <folder> in <plaindir>
In <plaindir> there is a symbolic link <folder>. Print its target.
what does the symbolic link <folder> in <plaindir> point to
show the destination of the link <folder> inside <plaindir>
<folder> in <plaindir> is a symlink, print what it points to
readlink of <folder> in <plaindir>
print only the target of the symbolic link <folder> that lies in <plaindir>
to what does the soft link <folder> in <plaindir> lead?
<plaindir> holds a symlink <folder>. Where does it point?
give me the path that the symlink <folder> in <plaindir> refers to
`,
  ),
]
