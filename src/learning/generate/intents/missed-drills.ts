import { intents } from '../grammar.ts'

/** Exercises over the text files of a folder, where nobody names an ending. */
const textFiles = intents(
  'text',
  String.raw`
= drill-txt-names parse
> grep -l '<word>' <folder>/*.txt
The folder <folder> holds several text files. Print the names of the files in which the word <word> appears.
In the directory <folder> there are text files. Print the paths of those that contain <word>, nothing else.
Which text files in <folder> contain <word>? names only
text files of <folder> with <word> in them, names only
There is a folder <folder> with text files in it. Print which of these files have <word> in them.
The directory "<folder>" contains some text files. List those where <word> occurs, one name per line.
names of the text files in <folder> that mention <word>
Find the word <word> in the text files of <folder> and print only the file names.
The text files are in <folder>. Show the name of each one having the word <word>.
In <folder> lie several texts, each a text file. Print the name of every text file with <word> in it.
Look through the text files in the folder <folder> and print the names of the ones with the word <word>.
list text files in <folder> containing <word>

= drill-txt-names-lacking parse
> grep -L '<word>' <folder>/*.txt
The folder <folder> holds several text files. Print the names of the files in which the word <word> does not appear.
In the directory <folder> there are text files. Print the paths of those that do not contain <word>.
Which text files in <folder> lack the word <word>? names only
text files of <folder> without <word> in them, names
There is a folder <folder> with text files in it. Print which of these files never mention <word>.
The directory "<folder>" contains some text files. List those where <word> is missing, one name per line.
names of the text files in <folder> that have no <word>
Print only the names of the text files in <folder> that are without the word <word>.
The text files are in <folder>. Show the name of each one not having the word <word>.
In <folder> lie several texts, each a text file. Which of them do not have <word> anywhere?
Look through the text files in the folder <folder> and print the names of the ones that lack <word>.
list text files in <folder> not containing <word>

= drill-txt-names-bare parse
> grep -l '<word>' <folder>/*.txt | xargs -n 1 basename
The folder <folder> holds several text files. Print the names of the files in which the word <word> appears, without the folder.
In the directory <folder> there are text files. Print the bare names of those that contain <word>, without the path.
Which text files in <folder> contain <word>? file names without the folder in front
text files of <folder> with <word>, names without path
There is a folder <folder> with text files in it. Print which of them have <word> in them, leaving out the folder name.
The directory "<folder>" contains some text files. List those where <word> occurs, one name per line and no folder before it.
names of the text files in <folder> that mention <word>, no directory part
Find <word> in the text files of <folder> and print just the base names of the files.
The text files are in <folder>. Show the name, not the path, of each one having the word <word>.
Print the base name of every text file in <folder> that has <word> in it.
text files in <folder> containing <word>, base names only
For each text file of <folder> in which <word> occurs print its name without <folder> in front.

= drill-ext-names-bare parse
> grep -l '<word>' <plaindir>/*.<ext> | xargs -n 1 basename
<plaindir> holds several <ext> files. Print the names of the files in which the word <word> appears, without the folder.
In <plaindir> there are <ext> files. Print the bare names of those that contain <word>, without the path.
Which <ext> files in <plaindir> contain <word>? file names without the folder in front
<ext> files of <plaindir> with <word>, names without path
There are some .<ext> files in <plaindir>. Print which of them have <word> in them, leaving out the folder name.
<plaindir> contains some files ending in .<ext>. List those where <word> occurs, one name per line and no folder before it.
names of the <ext> files in <plaindir> that mention <word>, no directory part
Find <word> in the .<ext> files of <plaindir> and print just the base names of the files.
Show the name, not the path, of each <ext> file in <plaindir> having the word <word>.
Print the base name of every .<ext> file in <plaindir> that has <word> in it.
<ext> files in <plaindir> containing <word>, base names only
For each .<ext> file of <plaindir> in which <word> occurs print its name without the folder in front.

= drill-txt-names-lacking-bare parse
> grep -L '<word>' <folder>/*.txt | xargs -n 1 basename
The folder <folder> holds text files. Print the names of the files that do not contain the word <word>, without the folder.
In the directory <folder> there are text files. Print the bare names of those without <word> in them, no path.
Which text files in <folder> lack <word>? file names without the folder in front
text files of <folder> not having <word>, names without path
There is a folder <folder> with text files in it. Print which of them never mention <word>, leaving out the folder name.
The directory "<folder>" contains some text files. List those where <word> is missing, one name per line and no folder before it.
names of the text files in <folder> that have no <word>, no directory part
Print just the base names of the text files in <folder> that are without the word <word>.
Show the name, not the path, of each text file in <folder> that does not have the word <word>.
Print the base name of every text file in <folder> that lacks <word>.
text files in <folder> not containing <word>, base names only

= drill-txt-count-each parse
> grep -c '<word>' <folder>/*.txt
In the folder <folder> there are text files. Print, for each file, its name and the number of lines in which <word> appears.
The directory <folder> holds text files. For every one of them print how many of its lines have <word>.
text files of <folder>, lines with <word> in each
number of lines with <word>, per text file in <folder>
How many lines of each text file in <folder> contain <word>? one count per file
There are several text files in <folder>. Count the lines with the word <word> separately in each.
Print the name of each text file in <folder> with the count of its lines that mention <word>.
For each of the text files in the directory "<folder>": name and number of lines having <word>.
count lines with <word> in every text file of <folder>, file by file
The text files are in <folder>. Show per file how many lines contain the word <word>.
a count of <word> lines for each text file in <folder>

= drill-txt-lines parse
> grep -h '<word>' <folder>/*.txt
The folder <folder> has several text files. Print every line with the word <word> from all of them, without the file names.
In the directory <folder> there are text files. Print the lines that contain <word>, only the lines, no names in front.
lines with <word> from the text files in <folder>, no file names
all <word> lines of the text files in <folder>, just the lines
Which lines in the text files of <folder> mention <word>? Print them without saying which file they are from.
There is a folder <folder> with text files in it. Print each line having <word>, the file name left out.
The text files are in <folder>. Show the lines where <word> occurs, nothing before them.
Look for <word> in the text files of the folder "<folder>" and print the lines found, without file names.
From every text file in <folder> take the lines with <word> in them and print them alone.
print the lines containing <word> of all text files in <folder>, suppressing the names

= drill-txt-lines-each parse
> wc -l <folder>/*.txt | grep -v ' total$'
The folder <folder> holds one text file for each (voice|class|month|group). Print how many lines each file has, without the total.
In the directory <folder> there are text files. Print the number of lines of every one, but not the sum.
line counts of the text files in <folder>, no total
lines per text file, <folder>, without total line
How many lines does each text file in <folder> have? leave the total out
There is a folder <folder> with text files in it. For each file print its line count and name; no total at the end.
The text files are in <folder>. Show the line count of each, the last line with the total dropped.
Count the lines of each text file of "<folder>" and leave out the line for the total.
Print, for every text file in the folder <folder>, how many lines it has. Do not print the total.
number of lines of each text file in <folder>, total not wanted

= drill-txt-longest-names parse
> wc -l <folder>/*.txt | grep -v ' total$' | sort -rn | head -n <small> | awk '{ print $2 }'
The folder <folder> holds text files. Print the names of the <small> longest files by number of lines.
In the directory <folder> there are text files. Print the names of the <small> with the most lines, only the names.
names of the <small> text files with most lines in <folder>
<small> longest text files of <folder> by lines, names only
Which <small> text files in <folder> have the most lines? names, without the counts
There is a folder <folder> with text files in it. Print the <small> that have most lines, the longest first, without the numbers.
The text files are in <folder>. Show only the names of the top <small> by line count.
Rank the text files of "<folder>" by their number of lines and print the names of the first <small>.
Print the <small> text files in the folder <folder> that are longest in lines, names but no counts.
the <small> text files in <folder> with the highest line counts, just names

= drill-txt-words-all parse
> cat <folder>/*.txt | wc -w
In the folder <folder> there are text files. Print the total number of words in all of them, only the number.
The directory <folder> holds several text files. How many words are in them altogether? Print one number.
words in all text files of <folder>, one number
total word count, text files in <folder>
How many words do the text files in <folder> have together?
There is a folder <folder> with text files in it. Add up their words and print just the sum.
The text files are in <folder>. Show how many words they have all in all, no file names.
Count the words of all text files of "<folder>" together.
Print the number of words that the text files in the folder <folder> have in total.
<folder>: words of its text files, summed up

= drill-txt-lines-all parse
> cat <folder>/*.txt | wc -l
In the folder <folder> there are text files. Print the total number of lines in all of them, only the number.
The directory <folder> holds several text files. How many lines are in them altogether? Print one number.
lines in all text files of <folder>, one number
total line count, text files in <folder>
How many lines do the text files in <folder> have together?
There is a folder <folder> with text files in it. Add up their lines and print just the sum.
The text files are in <folder>. Show how many lines they have all in all, no file names.
Count the lines of all text files of "<folder>" together, one number as the result.
Print the number of lines that the text files in the folder <folder> have in total.
<folder>: lines of its text files, summed up

= drill-txt-join parse
> cat <folder>/*.txt > <new>
In the folder <folder> there are text files. Join them into one file <new>.
The directory <folder> holds several text files. Write all of them, one after another, to <new>.
text files of <folder> into one file <new>
all text files in <folder> joined as <new>
Put the text files of <folder> together in a single file called <new>.
There is a folder <folder> with text files in it. Make one file <new> out of them, in the order of their names.
The chapters are text files in <folder>. Join them to the book <new>.
Concatenate every text file in "<folder>" and save the whole as <new>.
The text files are in <folder>. Their contents are to stand one below the other in <new>.
merge the text files of <folder> into <new>

= drill-txt-number parse
> ls <folder>/*.txt | wc -l
The folder <folder> holds text files and others. Print how many text files are directly in it, only the number.
In the directory <folder> there are several text files. Print the number of text files, nothing else.
number of text files in <folder>
how many text files directly in <folder>
text files in <folder>, how many, no subfolders
There is a folder <folder> with text files in it. Count the text files, not their lines.
Print just the number of text files in the folder "<folder>", not looking into subfolders.
The text files are in <folder>. How many of them are there?
count the text files lying in <folder>
The directory <folder> contains files of all kinds. Print how many of them are text files by their ending.

= drill-kinds-in
> ls <plaindir> | sed 's/.*\.//' | sort | uniq -c
<plaindir> holds files with different endings. Print how many of each kind there are.
In <plaindir> there are files of several types. Print every ending with the number of files that have it.
files per extension, directly in <plaindir>
how many of each file type in <plaindir>, not the subfolders
Count the files in <plaindir> by their extension, no subfolders.
There are pictures and texts in <plaindir>. Print for each extension how many files have it.
Which endings do the files directly in <plaindir> have, and how often does each come?
tally of extensions, <plaindir> only
Print the extensions in <plaindir>, each with its count, sorted by extension.
<plaindir>: number of files for each ending
For every kind of file directly in <plaindir> print the count and the ending.

= drill-name-part-before
> ls <plaindir> | cut -d_ -f1 | sort -u
<plaindir> contains files with an underscore in their names. Print the part before the underscore of each name, each once, sorted.
In <plaindir> the file names have the form name_year. Print the different names, the piece before the underscore, sorted.
Print what stands before the first underscore in the file names of <plaindir>, no repeats.
file name parts before the _ in <plaindir>, unique
different prefixes up to the underscore, files in <plaindir>
Take the names of the files in <plaindir>, cut them at the first underscore, and print the first pieces, each once.
The files in <plaindir> are named after people, then an underscore and a date. Print the people, each only once.
Which words come before the underscore in the names in <plaindir>? sorted, each one time
unique first parts of the names in <plaindir>, split at _
list <plaindir>, keep only what is before the underscore, drop the repeats

= drill-name-part-before-count
> ls <plaindir> | cut -d_ -f1 | sort | uniq -c
<plaindir> contains files with an underscore in their names. Print how many files there are for each part before the underscore.
In <plaindir> the file names have the form name_year. Print each name, the piece before the underscore, with the number of its files.
Count the files of <plaindir> by what stands before the first underscore in their names.
files per name part before the _ in <plaindir>
how many files per prefix up to the underscore, <plaindir>
Take the names of the files in <plaindir>, cut them at the first underscore, and count the equal first pieces.
The files in <plaindir> are named after people, then an underscore and a date. Print for each person how many files there are.
How often does each word before the underscore come in the names in <plaindir>?
tally of the first parts of the names in <plaindir>, split at _
list <plaindir>, keep only what is before the underscore, count each
`,
)

/** Exercises over a file of words, of names, or of numbers, one a line. */
const onePerLine = intents(
  'text',
  `
= drill-line-and-length
> awk '{ print $0, length }' <file>
<file> contains one word per line. Print each word followed by its length.
<file> has one name on every line. Print every name and after it the number of its letters.
each line of <file> with its length behind it
lines of <file>, length after each
There is a word list in <file>. Print word and number of characters, in this order, on one line.
Print every line of <file> and, after a space, how many characters it has.
words and then their lengths, <file>
In <file> every line is a word. Print the word first and then its length.
append to each line of <file> the number of its characters, printed only
for every line of <file> show the line itself, then its length
Print <file> with the length of each line at the end of that line.
how long is each word in <file>? word first, number second

= drill-last-first
> awk '{ print $2 ", " $1 }' <file>
<file> has one full name per line, first name and last name. Print them as last name, comma, first name.
In <file> every line is a first name and a surname. Print surname, a comma and then the first name.
There is a list of people in <file>, first name before last name. Print each with the last name first, then a comma and the first name.
names of <file> the other way round, with a comma: last, first
<file> as "surname, first name"
turn first last into last, first for every line of <file>
Each line of <file> has two words. Print the second, then a comma and a space, then the first.
Print the people in <file> with the last name in front and a comma after it.
swap the two words of each line in <file> and put a comma between
The names in <file> are written first name, last name. Show them as in a telephone book, with a comma after the last name.
second word, comma, first word, for each line of <file>

= drill-surnames-sorted
> awk '{ print $2 }' <file> | sort
<file> has one full name per line, first name and last name. Print the last names only, sorted.
In <file> every line is a first name and a surname. Print the surnames in alphabetical order.
There is a list of people in <file>. Print only the second word of each line, sorted.
surnames of <file>, sorted
second words of <file> in alphabetical order
Each line of <file> has two words. Print the second ones, alphabetically.
Print just the last names of the people in <file>, from A to Z. Every line is a first and a last name.
The names in <file> are first name, then last name. Show the last names alone, in order.
second word of every line in <file>, then sort
last names out of <file>, a to z, one per line

= drill-by-surname
> sort -k2 <file>
<file> has one full name per line, first name and last name. Print the lines sorted by last name.
In <file> every line is a first name and a surname. Put the people in order of the surname.
There is a list of people in <file>. Print the whole lines, ordered by the second word.
<file> by surname
people in <file> ordered by last name, full lines
Each line of <file> has two words. Sort the lines by the second.
Print the names in <file>, first and last, in the alphabetical order of the last names.
The names in <file> are first name, then last name. Sort them by the last name.
sort <file> on the second word
full names of <file> sorted alphabetically by family name

= drill-over-sorted quiet
> awk '$1 > <n>' <nums> | sort -n
<nums> contains one whole number per line. Print those greater than <n>, sorted in ascending order.
There is <nums> with one number a line. Print the numbers above <n>, the smallest first.
numbers over <n> in <nums>, ascending
<nums>: all above <n>, from low to high
Which numbers in <nums> are more than <n>? sort them numerically
Each line of <nums> is a number. Keep those higher than <n> and print them in increasing order.
sorted list of the numbers greater than <n> from <nums>
Print, from the smallest to the largest, the numbers of <nums> that are bigger than <n>.
values in <nums> exceeding <n>, sorted up
<nums> has one mark per line. Print the marks over <n> in ascending order.

= drill-over-sorted-down quiet
> awk '$1 > <n>' <nums> | sort -rn
<nums> contains one whole number per line. Print those greater than <n>, sorted in descending order.
There is <nums> with one number a line. Print the numbers above <n>, the largest first.
numbers over <n> in <nums>, descending
<nums>: all above <n>, from high to low
Which numbers in <nums> are more than <n>? biggest first
Each line of <nums> is a number. Keep those higher than <n> and print them in decreasing order.
Print, from the largest to the smallest, the numbers of <nums> that are bigger than <n>.
values in <nums> exceeding <n>, sorted down
<nums> has one mark per line. Print the marks over <n> in descending order.

= drill-under-sorted quiet
> awk '$1 < <n>' <nums> | sort -n
<nums> contains one whole number per line. Print those smaller than <n>, sorted in ascending order.
There is <nums> with one number a line. Print the numbers below <n>, the smallest first.
numbers under <n> in <nums>, ascending
<nums>: all below <n>, from low to high
Which numbers in <nums> are less than <n>? sort them numerically
Each line of <nums> is a number. Keep those lower than <n> and print them in increasing order.
sorted list of the numbers less than <n> from <nums>
Print, from the smallest to the largest, the numbers of <nums> that are under <n>.
<nums> has one mark per line. Print the marks below <n> in ascending order.

= drill-min-and-max
> sort -n <nums> | sed -n '1p;$p'
<nums> contains one number per line. Print the smallest and the largest of them.
There is <nums> with one number a line. Print the lowest and then the highest, nothing else.
smallest and largest number in <nums>
minimum and maximum of <nums>
lowest and highest value, <nums>
Each line of <nums> is a measurement. Print the least and the greatest, one per line.
What are the extremes in <nums>? the smallest number first, then the largest
Print two lines: the minimum and the maximum of the numbers in <nums>.
both the lowest and the highest number of <nums>
sort <nums> numerically and show only the first and the last
<nums> has one temperature per line. Print the coldest and the warmest.

= drill-doubled
> awk '{ print $1 * 2 }' <nums>
<nums> contains one number per line. Print each number doubled.
There is <nums> with one number a line. Print the double of every number, one per line.
numbers of <nums> doubled
double each number in <nums>
twice every number of <nums>
Each line of <nums> is a number. Print twice that number for each.
<nums>, every value doubled
for every number in <nums> print its double
<nums> has one price per line. Print the doubled prices.

= drill-squares
> awk '{ print $1 * $1 }' <nums>
<nums> contains one number per line. Print the square of each number.
There is <nums> with one number a line. Print every number multiplied by itself.
squares of the numbers in <nums>
<nums> squared, line by line
square every number of <nums>
Each line of <nums> is a number. Print its square for each.
the square of each line in <nums>
for every number in <nums> print number times itself
<nums> has lengths of sides, one per line. Print the squares of them.

= drill-plus
> awk '{ print $1 + <n> }' <nums>
<nums> contains one number per line. Print each number plus <n>.
There is <nums> with one number a line. Add <n> to every number and print the results.
numbers of <nums> plus <n>
<nums>, each raised by <n>
add <n> to each number in <nums>
Each line of <nums> is a number. Print it with <n> added.
increase every value in <nums> by <n>, only printed
for every number in <nums> print that number and <n> added together
<nums> has one mark per line. Print the marks, each with <n> more.

= drill-odd-numbers quiet
> awk '$1 % 2 == 1' <nums>
A file <nums> holds integers, one a line. Print the odd ones.
odd numbers in <nums>
There is <nums> with one whole number per line. Print those that are odd, nothing else.
<nums>, odd values only
Which numbers in <nums> are odd?
Each line of <nums> is a whole number. Keep the odd numbers, drop the even ones, and print.
numbers of <nums> not divisible by two
print the odd integers of <nums>
<nums> has house numbers, one per line. Print the odd house numbers.
filter <nums> to odd numbers

= drill-divisible quiet
> awk '$1 % <n> == 0' <nums>
A file <nums> holds integers, one a line. Print those that are divisible by <n>.
multiples of <n> in <nums>
There is <nums> with one whole number per line. Print the multiples of <n>, nothing else.
<nums>, only what <n> divides
Which numbers in <nums> can be divided by <n> without a rest?
Each line of <nums> is a whole number. Keep the numbers divisible by <n> and print them.
numbers of <nums> divisible by <n>
print the integers of <nums> that are multiples of <n>
filter <nums> to multiples of <n>
numbers in <nums> with remainder 0 when divided by <n>
`,
)

/** Exercises over a file with a name and a number on each line. */
const nameAndNumber = intents(
  'text',
  `
= drill-pair-down
> sort -k2,2nr <bare>
The file <bare> has a name and a number on each line, separated by a space. Print the lines sorted by the number, the largest first.
<bare> holds a (name|product|town) and a number in each line. Print all lines, highest number on top.
Each line of <bare> is a name and a score. Print the whole list by score, best first.
name and number per line in <bare>: sort by the number, descending
<bare>, a word and then a number a line, by number from high to low
There is a file <bare> with one name and one number a line. Sort it by the number, from the largest to the smallest.
players and points are in <bare>; list them with most points first
A ranking of <bare>, whose lines are name and points, the most points on top
In <bare> every line has a product and its price. Print the lines with the dearest product first.
Print <bare>, lines of the form name number, in descending order of the numbers.

= drill-pair-up
> sort -k2,2n <bare>
The file <bare> has a name and a number on each line, separated by a space. Print the lines sorted by the number, the smallest first.
<bare> holds a (name|product|town) and a number in each line. Print all lines, lowest number on top.
Each line of <bare> is a name and a time in seconds. Print the whole list by time, fastest first.
name and number per line in <bare>: sort by the number, ascending
<bare>, a word and then a number a line, by number from low to high
There is a file <bare> with one name and one number a line. Sort it by the number, from the smallest to the largest.
people and their ages are in <bare>, one pair a line; list them youngest first
In <bare> every line has a product and its price. Print the lines with the cheapest product first.
Print <bare>, lines of the form name number, in ascending order of the numbers.

= drill-pair-top-name
> sort -k2,2nr <bare> | head -n 1 | awk '{ print $1 }'
The file <bare> has a name and a number in each line. Print the name with the highest number.
<bare> holds a product and a price per line. Print the most expensive product, only its name.
Each line of <bare> is a player and the points. Who has the most points? Print the name only.
name and number per line in <bare>: the name with the largest number
<bare>, name and score a line, who is best
There is a file <bare> with one name and one number a line. Print just the name that has the greatest number.
In <bare> every line has a town and its inhabitants. Print the name of the largest town.
who has the highest number in <bare>, lines being name and number
Print only the name from the line of <bare> with the biggest number; a line is a name and a number.

= drill-pair-bottom-name
> sort -k2,2n <bare> | head -n 1 | awk '{ print $1 }'
The file <bare> has a name and a number in each line. Print the name with the lowest number.
<bare> holds a product and a price per line. Print the cheapest product, only its name.
Each line of <bare> is a player and the points. Who has the fewest points? Print the name only.
name and number per line in <bare>: the name with the smallest number
<bare>, name and score a line, who is worst
There is a file <bare> with one name and one number a line. Print just the name that has the least number.
In <bare> every line has a town and its inhabitants. Print the name of the smallest town.
who has the lowest number in <bare>, lines being name and number
Print only the name from the line of <bare> with the smallest number; a line is a name and a number.

= drill-pair-over quiet
> awk '$2 > <n> { print $1 }' <bare>
The file <bare> has a product and a price in each line, separated by a space. Print the products that cost more than <n>.
<bare> holds a name and a number on each line. Print the names whose number is above <n>.
Each line of <bare> is a player and the points. Print the players with more than <n> points, names only.
names in <bare> with a number over <n>, a line being name and number
<bare>: name and score per line, names with more than <n>
There is a file <bare> with one name and one age a line. Print the names of those older than <n>.
In <bare> every line has a town and a number. Which towns have a number greater than <n>? Print the towns only.
products dearer than <n> in <bare>, lines of product and price
Print only the names from the lines of <bare> with numbers bigger than <n>; a line is a name and a number.

= drill-pair-under quiet
> awk '$2 < <n> { print $1 }' <bare>
The file <bare> has a product and a price in each line, separated by a space. Print the products that cost less than <n>.
<bare> holds a name and a number on each line. Print the names whose number is below <n>.
Each line of <bare> is a player and the points. Print the players with fewer than <n> points, names only.
names in <bare> with a number under <n>, a line being name and number
<bare>: name and score per line, names with less than <n>
There is a file <bare> with one name and one age a line. Print the names of those younger than <n>.
In <bare> every line has a town and a number. Which towns have a number smaller than <n>? Print the towns only.
products cheaper than <n> in <bare>, lines of product and price
Print only the names from the lines of <bare> with numbers lower than <n>; a line is a name and a number.

= drill-pair-over-lines quiet
> awk '$2 > <n>' <bare>
The file <bare> has a product and a price in each line, separated by a space. Print the lines of products that cost more than <n>.
<bare> holds a name and a number on each line. Print the whole lines whose number is above <n>.
Each line of <bare> is a player and the points. Print players and points where the points are more than <n>.
lines of <bare> with a number over <n>, a line being name and number
There is a file <bare> with one name and one age a line. Print name and age of everybody older than <n>.
In <bare> every line has a town and a number. Print the full lines with a number greater than <n>.
products dearer than <n> in <bare>, with their prices; lines are product and price
Print those lines of <bare> with numbers bigger than <n>; a line is a name and a number.

= drill-pair-of-name quiet
> awk '$1 == "<value>" { print $2 }' <bare>
The file <bare> has a name and a phone number per line. Print the phone number of <value>.
<bare> holds a product and a price on each line. Print the price of <value>, nothing else.
Each line of <bare> is a name and a number. Print the number that belongs to <value>.
number of <value> in <bare>, lines of name and number
price of <value> from <bare>, a list of product and price
There is a file <bare> with one name and one age a line. How old is <value>? Print the age only.
In <bare> every line has a key, a space and its value. Print the value for <value>.
Look up <value> in <bare>, where each line is a name and a number, and print just the number.
what stands next to <value> in <bare>, a file of name and number
second word of the lines in <bare> whose first word is <value>

= drill-pair-sum
> awk '{ s += $2 } END { print s }' <bare>
The file <bare> has a product and a price on each line. Print the sum of the prices.
<bare> holds a name and a number per line. Add up the numbers and print the total only.
Each line of <bare> is an item and what it cost. Print how much everything cost together.
sum of the prices in <bare>, lines of product and price
total of the numbers in <bare>, each behind a name
There is a file <bare> with one name and one number a line. Print what the numbers add up to.
In <bare> every line has a day and the hours worked. Print the total hours.
add the numbers after the names in <bare>
<bare>: item and amount per line, total amount

= drill-pair-average
> awk '{ s += $2 } END { print s / NR }' <bare>
The file <bare> has a product and a price on each line. Print the average of the prices.
<bare> holds a name and a number per line. Print the mean of the numbers only.
Each line of <bare> is a pupil and a mark. Print the average mark.
average of the prices in <bare>, lines of product and price
mean of the numbers in <bare>, each behind a name
There is a file <bare> with one name and one size a line. Print the average of the sizes.
In <bare> every line has a day and the hours worked. How many hours a day on average?
average the numbers after the names in <bare>
<bare>: item and amount per line, average amount

= drill-pair-sum-by-name
> awk '{ s[$1] += $2 } END { for (k in s) print k, s[k] }' <bare>
The file <bare> has a name and a number on each line. Print for each name the sum of its numbers.
<bare> holds a person and an amount per line, each person several times. Print every person with the total of the amounts.
Each line of <bare> is a product and how many were sold. Print the total for each product.
totals per name in <bare>, lines of name and number
<bare>: name and hours per line, hours added up for each name
There is a file <bare> with a name and a number a line, and names come again. Add up the numbers name by name.
In <bare> every line has a player and points of one game. Print each player with the sum of the points.
sum of the numbers for each name in <bare>
Print each different name in <bare> once, with all its numbers added together.
how much did everybody spend, <bare> being lines of name and amount

= drill-pair-names-sorted
> awk '{ print $1 }' <bare> | sort
The file <bare> has a name and a number on each line. Print the names only, sorted alphabetically.
<bare> holds a product and a price per line. Print just the products, in alphabetical order.
Each line of <bare> is a player and the points. List the players from A to Z, without the points.
names of <bare> sorted, without the numbers behind them
first words of the lines in <bare>, alphabetically
There is a file <bare> with one name and one number a line. Print only the names, in order.
In <bare> every line starts with a town. Print the towns sorted, nothing else of the lines.
sorted list of the first word of every line in <bare>
`,
)

/** What else exercises and short notes ask for. */
const mixed = intents(
  'text',
  String.raw`
= drill-colon-first-sorted
> cut -d: -f1 <bare> | sort
There is a file <bare> with lines of the form user:password. Print the users, sorted alphabetically.
<bare> has a colon in every line. Print what stands before the first colon, in alphabetical order.
In <bare> each line is name:value. Print the names only, sorted.
parts before the colon in <bare>, sorted
<bare>: text up to the first colon of each line, a to z
Each line of <bare> consists of a key, a colon and a value. Print the keys in alphabetical order.
the first colon-separated field of <bare>, sorted
Take from every line of <bare> the piece before the colon and print the pieces sorted.
sort the names in <bare>, which are followed by a colon and more; print just the names
list the left sides of the colons in <bare> alphabetically

= drill-latest-date
> sort <bare> | tail -n 1
A file <bare> has dates in the form year-month-day, one per line. Print the latest date.
<bare> contains one ISO date per line in any order. Print the most recent of them only.
last line of <bare> in alphabetical order
newest date in <bare>, one YYYY-MM-DD date per line
Each line of <bare> is a date, year first. Which is the last date? Print only that.
Print the entry of <bare> that comes last alphabetically.
There is a list of names in <bare>. Print the name that is the last in the alphabet.
alphabetically last line, <bare>
sort <bare> and show only its last line

= drill-earliest-date
> sort <bare> | head -n 1
A file <bare> has dates in the form year-month-day, one per line. Print the earliest date.
<bare> contains one ISO date per line in any order. Print the oldest of them only.
first line of <bare> in alphabetical order
oldest date in <bare>, one YYYY-MM-DD date per line
Each line of <bare> is a date, year first. Which is the first date? Print only that.
Print the entry of <bare> that comes first alphabetically.
There is a list of names in <bare>. Print the name that is the first in the alphabet.
alphabetically first line, <bare>
sort <bare> and show only its first line

= drill-per-year
> cut -d- -f1 <bare> | sort | uniq -c
A file <bare> has dates in the form year-month-day, one per line. Print how many dates there are in each year.
<bare> contains one ISO date per line. Count the dates per year.
dates per year in <bare>, one YYYY-MM-DD date a line
<bare>: one date per line, year first with hyphens; number for every year
Each line of <bare> begins with a date like year-month-day. How many lines are there for each year?
Print each year that occurs in <bare>, a list of dates with the year before the first hyphen, with its count.
how many dates of <bare> fall in each year
tally of the years in the date list <bare>
Count the lines of <bare> by what stands before the first hyphen.

= drill-per-month
> cut -d- -f1,2 <bare> | sort | uniq -c
A file <bare> has dates in the form year-month-day, one per line. Print how many dates there are in each month of each year.
<bare> contains one ISO date per line. Count the dates per year and month.
dates per month in <bare>, one YYYY-MM-DD date a line, years kept apart
Each line of <bare> begins with a date like year-month-day. How many lines are there for each month, year-month?
Print each year and month that occurs in <bare>, a list of dates, with its count.
how many dates of <bare> fall in each month, as YYYY-MM
tally of the year-month parts in the date list <bare>
Count the lines of <bare> by the first two parts between hyphens.

= drill-below-zero-count
> awk '$1 < 0' <nums> | wc -l
<nums> has one temperature per line. Print how many of them are below zero.
number of negative numbers in <nums>
how many lines of <nums> are less than zero
<nums> contains one number per line. Count the negative ones.
There is <nums> with a number on each line. How many are under zero? Print only the count.
negative values in <nums>, how many
<nums> has one balance per line. Print the number of balances under zero.
count the numbers below 0 in <nums>

= drill-commas-count
> tr -cd ',' < <bare> | wc -c
number of commas in <bare>
how many commas are in <bare>
commas in <bare>, the count
<bare> contains a text. Print how many commas it has.
There is a file <bare>. Count its commas and print the number only.
count all commas of <bare>
Print the number of times a comma stands in <bare>.
How often is a comma used in <bare>?

= drill-chars-no-newlines
> tr -d '\n' < <bare> | wc -m
characters in <bare> without newlines, how many
number of characters of <bare>, line ends not counted
<bare> contains a text. Print how many characters it has, not counting the newlines.
How many characters are in <bare> when the line breaks are left out?
count the characters of <bare> but not the newline characters
There is a file <bare>. Print the number of its characters, without those that end the lines.
character count of <bare>, newlines excluded
length of the text in <bare> in characters, line breaks left out

= drill-semicolons-to-tabs
> tr ';' '\t' < <bare>
semicolons to tabs in <bare>
<bare> is separated by semicolons. Print it with tabs between the fields.
Replace every semicolon in <bare> by a tab and print the result.
tabs for the semicolons in <bare>
There is a table <bare> with semicolons. Print it with each semicolon turned into a tab.
print <bare>, but a tab wherever there is a semicolon
change ; to tab in <bare>, output only
how do I show <bare> with tabs in place of semicolons

= drill-drop-semicolon-lines change
> sed -i '/^;/d' <conffile>
There is a file <conffile>. Delete all lines that start with a semicolon, in the file itself.
delete lines beginning with ; from <conffile>, in place
<conffile> has comments that begin with a semicolon. Remove these lines from the file.
remove the semicolon comments from <conffile> itself
lines starting with a semicolon deleted in <conffile>
Comments in <conffile> start with a semicolon. Erase every such line in the file.
edit <conffile> so that all lines with a semicolon at the start are removed
get rid of every line in <conffile> whose first character is a semicolon, saving the file
strip lines starting with ; out of <conffile>, remove them for good
`,
)

const machine = intents(
  'system',
  `
= drill-own-process-names parse
> ps -u "$USER" -o comm=
Print the processes of the current user, one per line, only their names.
names of my own processes, nothing else
my processes, command names only, no header
Print only the names of the programs that run under my account, without a header.
which programs am I running? just the names, one per line
There are many processes. Print the names of those that belong to me, no heading.
list the command names of all processes of mine, header left out
ps for my own user with nothing but the command name

`,
)

/** The calendar of a month that is given by its name. */
const months = 'January February March April May June July August September October November December'
  .split(' ')
  .flatMap((month, at) =>
    intents(
      'system',
      `
= drill-cal-${month.toLowerCase()} parse
> cal ${at + 1} <year>
calendar of ${month} <year>
calendar of ${month.toLowerCase()} <year>
Print the calendar of ${month} <year>.
$show the calendar for ${month} <year>
${month.toLowerCase()} <year> as a calendar
what does ${month} <year> look like on a calendar?
the month of ${month} <year>, calendar sheet
cal for ${month.toLowerCase()} <year>
month calendar, ${month} <year>
Show only ${month} of the year <year> as a calendar.
`,
    ),
  )

/** Exercises over lines in parts, and over single lines. */
const parts = intents(
  'text',
  `
= drill-equals-names
> cut -d= -f1 <bare>
The file <bare> has lines like name=number. Print the names only, without the numbers.
<bare> has an equals sign in every line. Print what stands before it.
Each line of <bare> is a key, an equals sign and a value. Print just the keys, in the order of the file.
parts before the = in <bare>
keys of <bare>, lines being key=value
There is a file <bare> of settings, one name=value a line. Print the names of the settings only.
left side of the equals sign, every line of <bare>
print <bare> without the equals signs and all that follows them
In <bare> every line is word=translation. Print the words, not the translations.

= drill-colon-first-once
> cut -d: -f1 <bare> | sort -u
The file <bare> has lines of the form hour:minute. Print only the hours, each once, sorted.
<bare> has a colon in every line. Print the different parts before the first colon, sorted.
Each line of <bare> is name:value, names come again. Print every name once, in alphabetical order.
unique parts before the colon in <bare>, sorted
hours in <bare>, lines being clock times like hours:minutes, each hour once
There is a file <bare> with one time a line, hours and minutes with a colon between. Which hours occur? Print each a single time.
distinct values left of the first colon in <bare>
print what comes before the colon in <bare>, no repetitions, sorted

= drill-line-number-exact quiet
> grep -nx '<word>' <bare> | cut -d: -f1
There is a file <bare> with one word per line. Print the line number of the line that is exactly <word>.
<bare> contains one name on each line. On which line is <word> alone? Print just the number.
number of the line in <bare> that is exactly <word>, number only
line number of the entry <word> in <bare>, whole line equal
Each line of <bare> is an entry. Print at which line number the entry <word> stands, only the number.
Print only the numbers of those lines of <bare> that consist of <word> and nothing more.
position of <word> in the list <bare>, as a line number, the full line being <word>
where in <bare> is the line <word>? give the line number only

= drill-no-title-upper
> tail -n +2 <bare> | tr 'a-z' 'A-Z'
The file <bare> has a first line that is a title. Print the file without the title, in capital letters.
<bare> without its first line, in upper case
Leave out the first line of <bare> and print the others in capitals.
There is a text <bare> with a heading on top. Print the rest, all letters in upper case.
all but the first line of <bare>, in capitals
Print <bare> from the second line on with every letter made a capital.
skip line one of <bare>, the remaining lines in capital letters
uppercase everything in <bare> after the first line and leave the first line out

= drill-commas-gone
> tr -d ',' < <bare>
commas gone from <bare>, printed only
<bare> without commas
<bare> contains numbers with commas in them. Print it with all commas removed.
Print the text of <bare>, leaving out every comma.
There is a file <bare>. Print it, but without any comma.
strip all commas from the text of <bare> and show it
delete each comma in the text of <bare>, output only
how can I see <bare> with all its commas left out?
take the commas out of <bare> and print what is left

= drill-sort-each-txt parse
> for f in <folder>/*.txt; do sort -o "$f" "$f"; done
There is a folder <folder> with text files. Sort every file in it alphabetically, in place.
The folder <folder> holds lists as text files. Sort the lines of each one and save it under its name.
sort each text file in <folder> in place
text files of <folder>, every one sorted in itself
In the directory <folder> there are several text files. Put the lines of each in alphabetical order, changing the files.
Each text file in <folder> is a list. Sort each list in its own file.
go through the text files in <folder> and sort every one of them, keeping its name
The lists are text files in <folder>. After the command each must be sorted, in the same file.
`,
)

export const missedDrills = [...textFiles, ...onePerLine, ...nameAndNumber, ...mixed, ...parts, ...machine, ...months]
