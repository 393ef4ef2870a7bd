import { moreWordings } from '../grammar.ts'

/** More ways to ask for what exercises ask: full sentences that name files and a folder and say exactly what comes out. */
export const saidAgainTasks = moreWordings(String.raw`
= text/again-sed-in
In every .<ext> file of <plaindir>, change the word <word> to <newword>.
In each <ext> file that lies directly in <plaindir>, $replace <word> by <newword>, in place.
<plaindir> holds several .<ext> files. Replace <word> by <newword> in all of them.
change <word> into <newword> in the .<ext> files of <plaindir>, this folder only
edit all .<ext> files in <plaindir>: <word> becomes <newword>
sed -i over the .<ext> files in <plaindir>: <word> to <newword>
The .<ext> files in <plaindir> still say <word>. Make them say <newword>.
Everywhere in the .<ext> files directly in <plaindir>, <word> should read <newword>.
write <newword> instead of <word> in all .<ext> files in <plaindir>
swap <word> for <newword> in each of the .<ext> files <plaindir> has at its top level

= files/again-list-to-file
Write the names of the files in <dir>, sorted, one per line, into <new>.
Write the names of everything in <dir>, one per line, into the file <new>.
Put a sorted list of the names in <dir> into <new>, one name a line.
names of the files in <dir> into <new>, one per line
Make the file <new> with the names of all files in <dir>, without the folder's name in front.
Store an alphabetical list of what is in <dir> in <new>.
Save what ls prints for <dir> as <new>.
the file names from <dir>, alphabetically, go to <new>

= files/again-lines-three-new
Create the file <new> with the three lines <stem>, <stem2> and <stem3>, in this order.
Write the words <stem>, <stem2> and <stem3> into the new file <new>, each on a line of its own.
Make <new>: first line <stem>, second line <stem2>, third line <stem3>.
The new file <new> is to have exactly three lines: <stem>, <stem2>, <stem3>.
Create <new>. It shall contain the lines <stem>, <stem2> and <stem3>.
<new> does not exist yet. Create it with the lines <stem>, <stem2>, <stem3>.
lines <stem>, <stem2> and <stem3> into a new file <new>
file <new> with <stem>, <stem2>, <stem3>, one on each line

= files/again-lines-two-new
Create the file <new> with the two lines <stem> and <stem2>, in this order.
Write <stem> and <stem2> into the new file <new>, each on a line of its own.
Make <new>: first line <stem>, second line <stem2>.
The new file <new> is to have exactly two lines: <stem> and <stem2>.
Create <new>. It shall contain the lines <stem> and <stem2>.
<new> does not exist yet. Create it with the lines <stem> and <stem2>.
lines <stem> and <stem2> into a new file <new>
file <new> with <stem>, then <stem2> on the next line

= text/again-in-grep-l
The folder <plaindir> contains several .<ext> files. Print the name of each one that contains the word <word>, only the names.
(<plaindir> holds|in <plaindir> there are) .<ext> files. Print the names of those with <word> in them.
Print the names of the .<ext> files in <plaindir> that contain <word>, nothing else.
Of the .<ext> files directly in <plaindir>, name those in which <word> occurs.
names of .<ext> files in <plaindir> with <word>, no matching lines
Print only the file names: which .<ext> files in <plaindir> have a line with <word>?
list those .<ext> files lying in <plaindir> that mention <word>, just their names
Search the .<ext> files in <plaindir> for <word> and print each file's name once.

= text/again-wc-words-each
For each .<ext> file in <plaindir>, print its name and its number of words.
<plaindir> holds .<ext> files. Print how many words each of them has.
how many words has every .<ext> file in <plaindir>, per file
word count of each .<ext> file directly in <plaindir>
number of words of all .<ext> files in <plaindir>, file by file
Print the word count next to the name of every .<ext> file in <plaindir>.
words in each .<ext> file of <plaindir>
wc -w for the .<ext> files in <plaindir>

= text/again-in-tail
Print the last <n> lines of every .<ext> file in <plaindir>.
show the final <n> lines of all .<ext> files in <plaindir>
<plaindir> holds several .<ext> files. Print the last <n> lines of each.
the end of each .<ext> file in <plaindir>, <n> lines per file
For each .<ext> file directly in <plaindir>, print its last <n> lines.
last <n> lines of each .<ext> in <plaindir>
tail the .<ext> files in <plaindir>, <n> lines of every one
display the bottom <n> lines of all the .<ext> files that lie in <plaindir>

= json/field-each
The file <list> holds an array of objects. Print <itemkey> of each one, without quotes.
<list> is a list of objects. Print <itemkey> of every object, one per line, not quoted.
Each object in <list> has <itemkey>. Print it for all of them, plain text.
print only <itemkey> of all the objects in the array in <list>
From the JSON array in <list>, print <itemkey> of each element, raw.
<list>: <itemkey> of every entry, one a line
With jq, print <itemkey> of each object of the array <list> as plain lines.
The JSON file <list> contains several objects in an array. List <itemkey> of each.

= text/again-in-wc-sum
In <plaindir> there are <ext> files. Print the total number of their lines, as one number.
Print the number of lines that the .<ext> files in <plaindir> have all together, only the total.
<plaindir> holds several .<ext> files. How many lines are that in total? Print one number.
Print one number only: the sum of the lines of all .<ext> files directly in <plaindir>.
Count all lines in the .<ext> files of <plaindir> together, without printing any file name.
total line count of the .<ext> files in <plaindir>, the number alone
how many lines in total do the .<ext> files lying in <plaindir> have? one number
Join the .<ext> files of <plaindir> and print how many lines there are.

= text/again-in-head-one-quiet
Print the first line of every .<ext> file in <plaindir>, without file names.
<plaindir> contains .<ext> files. Print only the first line of each, no names.
just the first lines of the .<ext> files in <plaindir>, without headings naming the files
the first line of each .<ext> file directly in <plaindir>, names left out
From each .<ext> file in <plaindir> take the first line and print it, nothing more.
show line one of all .<ext> files in <plaindir>, no file name headers
top line of every .<ext> in <plaindir>, without the ==> <== headings
Print line 1 of each of the .<ext> files in <plaindir> and no file name.

= text/again-tab-to-comma-save
Replace every tab in <bare> by a comma and write the result to <new>.
In <bare>, the columns are separated by tabs. Write the same with commas to <new>.
tabs of <bare> to commas, output in <new>
Make the comma separated file <new> from the tab separated <bare>.
turn the tabs in <bare> into commas and save that as <new>
Write <bare> to <new> with commas where the tabs are.
<bare> has tabs between its fields; <new> should have commas instead
Save a copy of <bare> as <new>, each tab replaced by a comma.

= files/again-mv-within-folder
Rename the file <freshname> in <plaindir> to <freshname2>.
In <plaindir>, the file <freshname> should be called <freshname2>.
$rename <freshname> inside <plaindir> to <freshname2>, it stays in that folder
<plaindir> holds the file <freshname>. Rename it to <freshname2>.
give the file <freshname> in <plaindir> the new name <freshname2>
The file <freshname> lies in <plaindir>. Give it the name <freshname2> there.
mv <freshname> to <freshname2> within <plaindir>
change the name of the file <freshname> from <plaindir> into <freshname2>, without moving it elsewhere

= files/again-rm-in-folder
Delete the file <freshname> in <plaindir>.
remove the file <freshname> from <plaindir>
<plaindir> holds the file <freshname>. Delete it.
The file <freshname> in <plaindir> is no longer needed, remove it.
erase <freshname>, which is in <plaindir>
rm the file <freshname> that lies in <plaindir>
In <plaindir>, delete only the file <freshname>.
get rid of the file <freshname> inside <plaindir>

= files/again-cp-from-folder
Copy the file <freshname> from <plaindir> to <todir> under the same name.
The file <freshname> is in <plaindir>. Copy it into <todir>.
put a copy of <freshname> from <plaindir> into <todir>
In <plaindir> there is a file <freshname>. Copy it to <todir>.
copy <freshname> in <plaindir> into <todir>, same name
<todir> needs a copy of the file <freshname> that lies in <plaindir>
duplicate <freshname> of <plaindir> in <todir>
how do I copy the file <freshname> of <plaindir> to <todir>?

= files/again-mv-from-folder
Move the file <freshname> from <plaindir> to <todir> under the same name.
The file <freshname> is in <plaindir>. Move it into <todir>.
In <plaindir> there is a file <freshname>. Move it to <todir>.
move <freshname> in <plaindir> into <todir>, same name
<freshname> should go from <plaindir> to <todir>
take the file <freshname> out of <plaindir> and put it in <todir>
the file <freshname> of <plaindir> belongs in <todir>, move it there
how do I move the file <freshname> of <plaindir> to <todir>?

= files/fc-ren-prefix-in
In <plaindir>, put the prefix <prefix> in front of the name of every .<ext> file.
Rename every .<ext> file in <plaindir> so that its name begins with <prefix>.
<plaindir> holds .<ext> files. Put <prefix> in front of each of their names.
prefix <prefix> for the names of the <ext> files directly in <plaindir>
For each .<ext> file in <plaindir>, rename it to <prefix> followed by its old name.
the .<ext> files in <plaindir> should all start with <prefix>, rename them
rename <ext> files in <plaindir>: <prefix> plus the present name
give each .<ext> file of <plaindir> a name that starts with <prefix>

= search/grep-and
Print each line of <file> that contains both <word> and <word2>.
Print the lines of <file> in which <word> as well as <word2> occurs.
lines of <file> with <word> and also with <word2>
Of the lines in <file>, print those having <word> and <word2> both, in any order.
every line in <file> that has <word> and <word2> in it
which lines of <file> contain <word> and <word2> together?
Print only those lines in <file> that contain <word> and, somewhere else, <word2>.
<file>: lines having both words, <word> and <word2>

= search/grep-but-not
Print the lines of <file> that contain <word> but not <word2>.
Print each line of <file> in which <word> occurs and <word2> does not.
lines of <file> with <word>, except those that also have <word2>
Of the lines in <file> containing <word>, print only those without <word2>.
every line in <file> that has <word> and lacks <word2>
which lines of <file> contain <word> and no <word2>?
From <file>, print the <word> lines, leaving out those with <word2>.
<file>: lines having <word>, not having <word2>

= text/union
Print all lines that occur in <bare> or in <bare2>, sorted, each only once.
the lines of <bare> and <bare2> together, sorted, every line once
Print every line that is in at least one of <bare> and <bare2>, sorted and without repeats.
merge <bare> and <bare2>, sort them and print no line twice
The union of the lines in <bare> and <bare2>, in alphabetical order.
Combine the lines of <bare> and <bare2>, print each different line a single time, in order.
sorted lines from <bare> and <bare2> combined, duplicates dropped
lines in <bare>, in <bare2> or in both, each printed once, sorted

= text/cut-c
Print the first <n> characters of each line of <file>.
From every line in <file>, print only the first <n> characters.
first <n> characters of all lines in <file>
the lines of <file>, cut after <n> characters
each line of <file> is to be cut to its first <n> characters
Print every line of <file>, but no more than its first <n> characters.
show characters 1 to <n> of every line in <file>
beginning of each line in <file>, <n> characters of it

= text/sort-max
Print the largest number in <nums>, which holds one number per line.
<nums> has one number on each line. Print the largest of them.
The file <nums> contains numbers, one a line. Print only the greatest.
Of the numbers in <nums>, one per line, print the biggest.
which of the numbers in <nums> is the highest? one per line in there
Print the maximum of the numbers that <nums> lists, one on every line.
Find the highest of the numbers listed in <nums> and print it.
the greatest of all numbers in <nums>, which is a plain list

= text/sort-min
Print the smallest number in <nums>, which holds one number per line.
<nums> has one number on each line. Print the smallest of them.
The file <nums> contains numbers, one a line. Print only the least.
Of the numbers in <nums>, one per line, print the smallest.
which of the numbers in <nums> is the lowest? one per line in there
Print the minimum of the numbers that <nums> lists, one on every line.
Find the lowest of the numbers listed in <nums> and print it.
the least of all numbers in <nums>, which is a plain list

= text/again-gzip-in
Compress every .<ext> file in <plaindir> with gzip.
gzip all .<ext> files directly in <plaindir>
Replace each .<ext> file in <plaindir> by its gzipped version.
<plaindir> holds .<ext> files. Compress each of them with gzip.
each .<ext> file in <plaindir> should become a .gz of its own
run gzip on the .<ext> files that lie in <plaindir>
gzip the .<ext> files in <plaindir>
In <plaindir>, compress the .<ext> files one by one with gzip, not below.

= daily/json-value
The JSON file <json> has <key>. Print its value without quotes.
<json> contains <key>. Print the value, unquoted.
In the JSON file <json>, look up <key> and print it raw.
Print <key> of the JSON object in <json>, plain, no quotes.
<json> is one JSON object with <key>. Print only the value of that.
what does <json> have for <key>? print it without quotes
With jq, print <key> of <json> as plain text.
read <key> out of the JSON file <json>

= files/again-rm-ext-in
Delete the .<ext> files directly in <plaindir>, leaving its subfolders alone.
Delete every .<ext> file in <plaindir>, but none in its subfolders.
remove the .<ext> files lying in <plaindir>, only there
In <plaindir> itself, delete all files ending in .<ext>. What is deeper stays.
rm the .<ext> files of <plaindir>, not recursively
erase all .<ext> files right in <plaindir>, without going deeper
The .<ext> files in <plaindir> are to be removed, those in folders below it are not.
get rid of the .<ext> files at the top level of <plaindir> only

= text/grep-nocomment-blank
In <conf>, leave out all comment lines and all empty lines and print the rest.
Print <conf> without its comment lines, which begin with #, and without empty lines.
Print only those lines of <conf> that are neither empty nor comments.
Print the lines of <conf> that matter: no empty ones, none that begin with #.
everything in <conf> except empty lines and lines beginning with #, printed
<conf> has comments starting with # and empty lines. Print all the other lines.
show <conf> minus # lines and blank lines, without changing the file
just the settings of <conf>, comments and empty lines left out

= files/asked-du-sub-desc
For each subdirectory of <plaindir>, print its size, largest first.
Print the size of every direct subdirectory of <plaindir>, the largest first.
sizes of the subfolders of <plaindir>, in descending order
how big is each subdirectory of <plaindir>? biggest on top
<plaindir> has several subdirectories. Print each with its size, sorted from the largest to the smallest.
subfolders of <plaindir> ranked by size, largest at the top
the subdirectories in <plaindir> by disk usage, biggest first, human-readable
disk space of every subfolder directly in <plaindir>, largest one first

= text/again-sed-del-in
In each .<ext> file of <plaindir>, delete every line with the word <word>.
get rid of all lines mentioning <word> in the .<ext> files in <plaindir>, in place
<plaindir> holds <ext> files. Remove from each of them the lines containing <word>.
erase the <word> lines from the <ext> files directly in <plaindir>
every line having <word> is to be deleted from the .<ext> files in <plaindir>
throw away each line that has <word> in the <ext> files of <plaindir>, editing them
clean the .<ext> files in <plaindir>: remove every line that contains <word>
edit all .<ext> files in <plaindir> in place and delete the lines with <word>

= files/u-mkdir-p-two
Make the directories <newpath> and <newpath2> with one command.
new folders <newpath> and <newpath2>, parents too
Create the two nested directories <newpath> and <newpath2>.
I need the folders <newpath> and <newpath2>, in one go, with their parents
the directories <newpath> and <newpath2> do not exist yet, make both with all parents
create both of these directories: <newpath>, <newpath2>
please create <newpath> and <newpath2> even if their parent folders are missing
set up the directory paths <newpath> and <newpath2>

= text/asked-col-where-over
Print <colnum2> of each line of <log> in which <colnum> is a number above <lineb>.
In <log>, take the lines whose <colnum> is greater than <lineb> and print only <colnum2> of them.
The fields of <log> are separated by spaces. Print <colnum2> where <colnum> is over <lineb>.
<colnum2> of all lines in <log> having more than <lineb> in <colnum>
for lines of <log> with <colnum> larger than <lineb>, show just <colnum2>
which values has <colnum2> in <log> when <colnum> exceeds <lineb>?
only <colnum2>, and only from lines of <log> with <colnum> above <lineb>
If <colnum> of a line in <log> is more than <lineb>, print its <colnum2>.

= text/awk-csv-filter
Print the rows of <csv> in which the number in <col> is greater than <lineb>.
Print each line of <csv> whose <col> holds a number above <lineb>.
The fields of <csv> are separated by commas. Print the lines with more than <lineb> in <col>.
all rows of <csv> having over <lineb> in <col>
Of the rows in <csv>, print those where <col> exceeds <lineb>.
lines of <csv> with a number bigger than <lineb> in <col>
only rows of <csv> with <col> larger than <lineb>
In <csv>, which lines have a value above <lineb> in <col>?

= text/table-sort-no-header
The file <csv> has a header. Print the file without the header, sorted by <col>.
<csv> begins with a header line. Sort the other lines by <col> and print them without it.
Sort the data rows of <csv> by <col> and leave the header line out.
Leave the header of <csv> out and print its rows in the order of <col>.
rows of <csv> ordered by <col>, header not printed
<csv> without its first line, sorted by <col>
print all but the header of <csv>, in alphabetical order of <col>
drop the header from <csv> and sort by <col>

= find/child-names
Print the names of the direct subdirectories <inside>, one per line, without their path.
Print the name of each directory that lies directly <inside>, only the name.
names only of the subdirectories directly <inside>, one a line
the subdirectories <inside>, first level, each by its bare name
Which directories are there directly <inside>? Print only their names, not paths.
one line per immediate subdirectory <inside>: its name without any path

= files/again-chmod-ext-mode-in
Give all .<ext> files in <plaindir> the permissions <perm>.
Set the mode of every .<ext> file directly in <plaindir> to <perm>.
<plaindir> holds .<ext> files. Their permissions should be <perm>.
chmod <perm> the .<ext> files of <plaindir>
the .<ext> files lying in <plaindir> get mode <perm>
Change the permissions of each .<ext> file in <plaindir> to <perm>, not deeper.
permissions <perm> for all .<ext> files in <plaindir>, only this folder
make every .<ext> file in <plaindir> mode <perm>

= text/again-not-listed-order
Print the lines of <bare> that do not occur in <bare2>, in the order of <bare>.
Print each line of <bare> that is not also a line of <bare2>, without sorting.
lines in <bare> missing from <bare2>, order unchanged
<bare> minus the lines of <bare2>, keeping the order
Which lines of <bare> are not in <bare2>? Keep them in their order.
Leave out of <bare> every line that <bare2> has too, and print the rest unsorted.
Filter <bare>: drop all lines found in <bare2>, otherwise the same order.
print <bare> without the whole lines that stand in <bare2>, not sorted

= text/again-in-grep-c
(<plaindir> holds|in <plaindir> there are) .<ext> files. Print the name of each one and the number of lines that contain <word>.
For each .<ext> file in <plaindir>, print its name and how many of its lines contain <word>.
number of lines with <word> in each .<ext> file of <plaindir>
how many lines with <word> does every .<ext> file in <plaindir> have, per file
count the <word> lines of the .<ext> files in <plaindir>, one count for each file
per .<ext> file in <plaindir>: name and number of lines having <word>
Print for all .<ext> files directly in <plaindir> the count of lines with <word>, file by file.
grep -c <word> over the .<ext> files of <plaindir>
each .<ext> file lying in <plaindir> with its number of lines mentioning <word>
show name and count of <word> lines for every .<ext> file in <plaindir>
Count in each of the .<ext> files in <plaindir> separately the lines that contain <word>.
list the .<ext> files in <plaindir>, each with its number of lines containing <word>

= text/lines-whole-occurrences
Count how often the whole word <word> occurs in <file>, not the number of lines.
how many times does the word <word> occur in <file>, as a whole word, every occurrence counted
number of occurrences of the whole word <word> in <file>
Count every occurrence of <word> as a whole word in <file>, also several on a line.
total of whole-word <word> in <file>, occurrences rather than lines
print how often <word> stands in <file> as a word of its own
occurrences, not lines, of the complete word <word> in <file>
I want the number of times <word> appears in <file>, whole words only and each one counted
count all whole-word matches of <word> in <file>, even two in one line
In <file>, how many times is the exact word <word> used? Count occurrences.
whole word <word>: how many occurrences in <file>
Print the number of times that <word> occurs in <file>, not as part of a longer word.

= daily/mixed-mode-octal-in
Print the octal permissions of each file in <mydir>, together with the file name.
octal mode and name of every file directly in <mydir>
For each file in <mydir>, print its permissions as a number and its name.
<mydir> holds several files. Print the numeric permissions of each, followed by its name.
list numeric mode plus name for everything in <mydir>, not recursive
what are the permissions of the files in <mydir>, as numbers like 644, with names
the permissions of the files in <mydir> in octal, a line each with the name behind
print mode (like 755), space, name of whatever lies in <mydir>
stat octal permissions and name of all files in <mydir>
every file in <mydir> with its octal permissions in front
show mode numbers and names for the files in <mydir>
permissions as octal numbers for each file in <mydir>, with its name

= daily/append-file
Append the content of <bare> to <bare2>.
Add all lines of <bare> to the end of <bare2>.
the file <bare> is to be added at the end of <bare2>
put what is in <bare> behind the last line of <bare2>
<bare2> should have the lines of <bare> at its end, too
cat <bare> onto the end of <bare2>
Attach the text of <bare> to the file <bare2>, at the end.
Extend <bare2> by the content of <bare>.

= search/grep-rl
Print the names of all files $contain <word> <where>, subfolders included.
Print the path of every file <where> in which <word> occurs, only the paths.
paths of the files <where> that have <word> in them, the whole tree
Search the tree <where> for <word> and print only the names of the files.
every file <where> with <word> in it, names and not lines
Which files <where>, at any depth, contain <word>? Print their names only.
the files <where> that mention <word>, each name once
names, no lines, of all files with <word> <where>

= search/grep-rn
Print all lines with <word> from the files <where>, each with its file name and line number.
Search the whole tree <where> for <word>. Print file, line number and line of every match.
file name, line number and text of all lines containing <word> <where>
every line having <word> in any file <where>, with the name of the file and the number of the line
Print the lines that contain <word> <where>, recursively, together with their line numbers.
all matches of <word> <where> with file and line number
where does <word> occur <where>? give file, line number and line
lines with <word> in all files <where>, line numbers in front

= files/again-bytes-total-ext-in
Print the total number of bytes of all .<ext> files in <plaindir>.
<plaindir> holds .<ext> files. How many bytes do they have in total? Print one number.
sum of the bytes of the .<ext> files directly in <plaindir>
Print one number: the bytes in all .<ext> files of <plaindir> together.
total bytes, .<ext> files in <plaindir>
add up the sizes in bytes of the .<ext> files lying in <plaindir>
the .<ext> files in <plaindir> together: number of bytes
count the bytes of all the .<ext> files in <plaindir>, only the total

= text/head-one
Print the first line of <file> and nothing else.
Print only line 1 of <file>.
line one of <file>, nothing more
From the file <file>, print just the first line.
just the very first line of <file>
Print the line that <file> begins with.

= text/tail-one
Print the last line of <file> and nothing else.
Print only the final line of <file>.
the very last line of <file>, nothing more
From the file <file>, print just the last line.
Print the line that <file> ends with.
just the bottom line of <file>

= text/again-swap-first-two
Print <csv> with the first and the second column swapped.
Exchange the first and the second column of <csv> and print the result.
<csv> with its first two columns in the opposite order, the others as they are
Print every line of <csv> with fields one and two interchanged.
in <csv> the second column should come first and the first second, print that
columns 1 and 2 of <csv> change places, the rest stays
Print the rows of <csv>, second field before the first, all other fields behind.
first and second field of each row in <csv> swapped, printed

= text/table-drop-column
Print all columns of <csv> except <col>.
Print every line of <csv>, leaving out <col>.
<csv> with <col> left out
Print the file <csv>, but not its <col>.
remove <col> from the output of <csv>, the file stays
all fields of <csv> but <col>
the rows of <csv> minus <col>
show <csv>, <col> omitted

= text/awk-csv-avg
The file <csv> has a header line. Print the average of <col>.
<csv> begins with a header. Print the mean of the numbers in <col>.
average of <col> of <csv>, the first line is a header
The first line of <csv> is a header. Compute the average of <col> over the other lines.
Print the mean value of <col> in <csv>, not counting the header line.
<csv>: average of <col>, header ignored
what is the average in <col> of <csv>? its first line holds the column names
mean of <col> for the data rows of <csv>

= text/awk-csv-sum
The file <csv> has a header line. Print the sum of <col>.
Print the sum of the numbers in <col> of <csv>. The first line is a header.
<csv> begins with a header. Add up the numbers in <col> below it.
The first line of <csv> holds the column names. Print the total of <col> over the other lines.
sum of <col> of <csv>, the first line is a header and does not count
<csv>: total of <col>, header ignored
what do the numbers in <col> of <csv> add up to, without the header line?
total of <col> for the data rows of <csv>

= text/sed-prefix
Print each line of <file> with <stem> before it.
For each line in <file>, print the line with <stem> before it.
every line of <file> with <stem> in front, printed
Print the file <file> so that every line starts with <stem>.
the lines of <file>, each preceded by <stem> on the same line
write <stem> directly before each line of <file>, on the screen only
Print all lines of <file> with the text <stem> put in front of them.
prefix all lines from <file> by <stem> and print them

= text/conf-get
Print the value of the variable <confkey> in <conffile>, only what is after the equals sign.
The file <conffile> has lines like name=value. Print the value of <confkey>.
Print the value that <conffile> gives to <confkey>, without the name.
In <conffile> there is a line <confkey>=... Print the part after the equals sign.
<conffile>: only the value of <confkey>
Print what stands behind <confkey>= in <conffile>.
value, without the key, of <confkey> in the settings file <conffile>
just the value belonging to <confkey> in <conffile>

= files/asked-mk-existing-three
Create the directories <folder>, <folder2> and <folder3> inside <plaindir>.
Make three new directories in <plaindir>: <folder>, <folder2> and <folder3>.
<plaindir> should contain the directories <folder>, <folder2> and <folder3>, make them
new folders <folder>, <folder2>, <folder3> in <plaindir>
In <plaindir>, make the directories <folder>, <folder2> and <folder3>.
three subdirectories for <plaindir>: <folder>, <folder2>, <folder3>
mkdir <folder> <folder2> <folder3> below <plaindir>
add the directories <folder>, <folder2> and <folder3> to <plaindir>

= text/sed-from
Print the lines of <file> from the first line with <word> to the end of the file.
Print <file> starting at the first line that contains <word>, up to the end.
everything in <file> from the first <word> line on
Leave out of <file> what is before the first line with <word> and print the rest.
the rest of <file>, beginning with the first line having <word>
all lines of <file> from <word> down to the last
from the line containing <word> through the end of <file>
skip the lines of <file> until one has <word>, print that and all after it

= archive/unzip-list
Print the contents of <zip> without unpacking it.
List the files that are packed in <zip>, without extracting any.
what is inside <zip>? do not unpack it
contents of the zip archive <zip>, just listed
Print a list of what <zip> contains, without extracting.
show which files the archive <zip> holds, nothing unpacked

= text/line-range
Print lines <line> to <lineb> of the file <file>, both included.
Print only the lines from number <line> up to number <lineb> of <file>.
From <file>, print line <line> through line <lineb> and nothing else.
lines <line>-<lineb>, both included, from <file>
of the file <file>, only lines <line> up to and including <lineb>
<file>: lines number <line> to <lineb>, printed with sed
`)
