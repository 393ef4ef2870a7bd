import { moreWordings } from '../grammar.ts'

/** Basic requests in full sentences and in notes with details. */
export const saidPlainlyText = moreWordings(String.raw`
= search/grep
Print each line of <file> that contains the word <word>.
Those lines of the file <file> that have <word> somewhere in them should be printed, the remaining ones should not.
From the log <file>, output all lines in which <word> occurs, whatever else is on the line.
Write to the screen every line of <file> where the text <word> can be found.
Go through <file> and print only the lines that include <word>, so that I need not read all of it.
only lines with <word> in them, from <file>, not the others
<file>: every line that has <word>
lines where <word> is present, <file>

= search/grep-phrase
Print each line of <file> that contains the text <phrase>.
Output those lines of the file <file> in which the words <phrase> appear together.
All lines of our log <file> that include the phrase <phrase> are to be printed, and no others.
Wherever <phrase> stands in <file>, print the whole line.
Please print the lines of <file> that have <phrase> in them, leaving out all the rest.
only the lines of <file> with the text <phrase>
<file>: each line that includes the words <phrase>
lines having the string <phrase>, <file>, not the rest

= search/grep-i
Print each line of <file> that contains <word>, whether it is written with capital or with small letters.
Print all lines of the file <file> in which <word> occurs, treating upper-case and lower-case letters as equal.
Without distinguishing between capitals and small letters, print the lines of <file> that include <word>.
The lines of the log <file> with <word> are to be printed, no matter how the word is capitalised.
Output every line of <file> that has <word> in it, so that capitalised spellings are found as well.
<word> lines of <file>, upper or lower case alike
<file>: lines containing <word>, case does not count
<word> in <file>, whether in capitals or not

= search/grep-n
Print each line of <file> that contains <word>, preceded by its line number.
For every line of the file <file> that includes the word <word>, print the number of that line and its text.
Print those lines of <file> that contain <word> and put in front of each the number it has in the file.
List the lines with <word> in the report <file> so that each one is shown with its line number.
Output the lines of <file> in which <word> occurs together with their positions, that is their line numbers.
<word> lines of <file>, numbered as in the file
<file>: lines with <word>, line number in front of each
lines containing <word> in <file> plus the number of each line

= search/grep-in
Print each line of <file> that contains <word> in capitals or small letters, preceded by its line number.
Disregarding the difference between upper and lower case, print the lines of <file> with <word> and their line numbers.
List every line of the file <file> that includes <word>, however capitalised, together with the number of the line.
The lines of the log <file> that mention <word> are to be printed with line numbers, upper and lower case being treated alike.
Print the number and the text of those lines in <file> where <word> occurs, no matter in which case it is written.
<word> in <file>, any case, numbered lines
<file>: lines with <word>, line number in front, upper/lower case alike
line numbers and lines for <word> in <file>, case ignored

= search/grep-v
Print each line of <file> that does not contain the word <word>.
Print the file <file> leaving out all lines in which <word> occurs.
Output only those lines of <file> that are free of <word>; the ones which contain it must not appear.
With the exception of lines that include <word>, print all of the log <file>.
Every line of <file> in which <word> is absent should be printed.
lines of <file> without <word>, not those with it
<file>, all lines except the <word> ones
lines lacking <word>, <file>

= search/grep-c
Print the number of lines in <file> that contain the word <word>.
Count those lines of the file <file> in which <word> occurs, and print only the number.
Determine how many of the lines in <file> include <word>.
In the report <file>, on how many lines does <word> appear at least once?
The number of lines with <word> in <file> is wanted, not the lines themselves.
number of <word> lines in <file>
<file>: count of lines containing <word>, not the lines
how many lines of <file> have <word>, just the figure

= search/grep-ci
Print the number of lines in <file> that contain <word>, in capitals or in small letters.
Count the lines of the file <file> that include <word>, without distinguishing upper from lower case.
Treating capital and small letters as equal, determine how many lines of <file> contain <word>.
How many lines of the log <file> mention <word>, however it is capitalised?
Only the count is wanted of those lines in <file> where <word> occurs, its case being irrelevant.
number of <word> lines in <file>, any case
<file>: count lines with <word>, upper/lower case alike
how many lines of <file> have <word>, capitals or not

= search/grep-cv
Print the number of lines in <file> that do not contain <word>.
Count those lines of the file <file> in which <word> does not occur.
Determine how many lines there are in <file> that are free of <word>.
Leaving out the lines with <word>, how many lines does the log <file> have?
Print only the count of the lines of <file> from which <word> is absent, not of those that have it.
number of lines lacking <word> in <file>
<file>: count of the lines without <word>
how many lines of <file> have no <word>

= search/grep-o-count
Print how many times <word> occurs in <file>, counting several on one line separately.
Count all occurrences of <word> in the file <file>, not the lines.
Determine the total number of times the text <word> appears in <file>; a line that has it twice counts as two.
How often is <word> found in the report <file> altogether, every single occurrence counted?
Count each <word> in <file>, so that two of them on the same line give two.
number of occurrences of <word> in <file>, not number of lines
<file>: how many times <word>, repeats on a line included
occurrence count of <word>, <file>

= search/grep-w
Print each line of <file> in which <word> stands as a whole word and not as a part of a longer one.
Print the lines of the file <file> that contain <word> as a separate word.
Only complete words should count: output every line of <file> that contains the word <word>.
Those lines of <file> that include <word> as an entire word are to be printed, but not the ones where it is only part of another word.
Output the lines of the log <file> with <word> in them as a word of its own.
whole word <word> only, lines of <file>
<file>: lines with <word> as a word by itself, not inside longer words
lines having the complete word <word>, <file>

= search/grep-x
Print those lines of <file> that consist of exactly <word> and nothing else.
Print each line of the file <file> whose whole text is <word>.
Output only the lines of <file> that are equal to <word>, not those that merely contain it.
Every line of <file> on which <word> stands alone should be printed.
Find the lines of the list <file> that match <word> completely, from the first to the last character.
lines exactly equal to <word>, <file>
<file>: lines that are just <word>, nothing before or after it
entire line must be <word>, in <file>

= search/grep-F
Print each line of <file> that contains the literal text <phrase>, taking no character of it as a pattern.
Search the file <file> for the exact characters <phrase>, not interpreted as a regular expression, and print the lines.
Print those lines of <file> in which the fixed string <phrase> occurs.
Without giving any character a special meaning, find <phrase> in <file> and print the lines that have it.
The lines of the log <file> that include <phrase>, taken literally, are to be printed.
<phrase> as a fixed string, lines of <file>
<file>: lines with literal <phrase>, no regex
plain string search for <phrase> in <file>, no pattern matching

= search/grep-E
Print each line of <file> that contains <word> or <word2> or both.
Print all lines of the file <file> in which at least one of the words <word> and <word2> occurs.
Output the lines of <file> that include either <word> or <word2>.
Every line of the log <file> with any of the two words <word> and <word2> should be printed.
Print those lines of <file> that mention <word> as well as those that mention <word2>; one of them is enough.
<word> or <word2>, lines of <file>
<file>: lines with at least one of <word>, <word2>
either of <word> / <word2> suffices, <file>

= search/grep-and
Print each line of <file> that contains <word> and also <word2>.
Print those lines of the file <file> in which both words occur, <word> as well as <word2>.
Output only the lines of <file> that have <word> and <word2> on the same line, in any order.
A line of the log <file> should be printed only if it includes <word> and <word2>; one of the two is not enough.
Print the lines of <file> with <word> on which <word2> is present too.
<word> and <word2> together on a line, <file>
<file>: lines having both <word> and <word2>, not just one
lines of <file> with <word> that also have <word2>

= search/grep-but-not
Print each line of <file> that contains <word> but does not contain <word2>.
Print those lines of the file <file> in which <word> occurs, except the ones that also have <word2>.
Output the lines of <file> with <word>, leaving out any in which <word2> is found.
From the log <file>, all lines that include <word> and lack <word2> are to be printed.
A line of <file> should appear only if <word> is in it and <word2> is not.
<word> without <word2>, lines of <file>
<file>: lines having <word>, minus those with <word2>
<word> yes, <word2> no, lines of <file>

= search/grep-start
Print each line of <file> that begins with <word>.
Print those lines of the file <file> which have <word> at the very beginning.
Output only the lines of <file> whose first characters are <word>, not those with it further on.
All lines of the log <file> that start with the text <word> should be printed.
If <word> stands at the start of a line in <file>, print that line.
lines starting with <word>, <file>, not merely containing it
<file>: lines with <word> at the front
<word> at line start only, <file>

= search/grep-end
Print each line of <file> that ends with <word>.
Print those lines of the file <file> which have <word> at the very end.
Output only the lines of <file> whose last characters are <word>, not those with it earlier in the line.
All lines of the log <file> that finish with the text <word> should be printed.
If <word> stands at the end of a line in <file>, print that line.
lines ending in <word>, <file>, not merely containing it
<file>: lines with <word> as the last thing on them
<word> at line end only, <file>

= search/grep-digits
Print each line of <file> that contains at least one digit.
Print those lines of the file <file> in which any of the digits 0 to 9 occurs.
Output the lines of <file> that have a digit somewhere in them and leave out the others.
All lines of the list <file> that include a number are to be printed in full.
Lines without any digit should be left out when <file> is printed.
lines with a digit, <file>, whole lines
<file>: only lines that have some 0-9 in them
lines of <file> where a digit occurs anywhere

= search/grep-nodigits
Print each line of <file> that contains no digit.
Print those lines of the file <file> in which none of the digits 0 to 9 occurs.
Output the lines of <file> that are free of digits and leave out the others.
Leaving out every line that has a digit in it, print the list <file>.
All lines of <file> in which no number appears should be printed.
digit-free lines of <file>
<file>: lines without any 0-9
lines of <file> having no digit at all, not those with one

= search/grep-upper
Print each line of <file> that begins with a capital letter.
Print those lines of the file <file> whose first character is an upper-case letter.
Output only the lines of <file> that start with one of the letters A to Z in upper case.
All lines of the report <file> with a capital at their beginning are to be printed.
If the first character of a line in <file> is a capital, print the line.
lines starting with a capital, <file>
<file>: lines whose first letter is uppercase
capital letter at line start, lines of <file>

= search/grep-A
Print each line of <file> that contains the word <word>, together with the <small> lines that follow it.
For every line with <word> in the file <file>, also print the <small> lines after it, but none before it.
Print the lines of <file> in which <word> occurs, and after each of them the next <small> lines.
Find <word> in the log <file> and show what comes next: the matching line and <small> more lines below it.
So that I can see what happened afterwards, print every <word> line of <file> and the <small> lines behind it.
<word> in <file> plus following <small> lines, none before
<file>: lines with <word> and <small> lines after
<small> lines below each <word> line of <file>, with that line

= search/grep-B
Print each line of <file> that contains the word <word>, together with the <small> lines that precede it.
For every line with <word> in the file <file>, also print the <small> lines before it, but none after it.
Print the lines of <file> in which <word> occurs, and in front of each of them the previous <small> lines.
Find <word> in the log <file> and show what led up to it: <small> lines above and then the matching line.
So that I can see what happened earlier, print every <word> line of <file> and the <small> lines ahead of it.
<word> in <file> plus preceding <small> lines, none after
<file>: lines with <word> and <small> lines before
<small> lines above each <word> line of <file>, with that line

= search/grep-C
Print each line of <file> that contains the word <word>, together with <small> lines before and <small> lines after it.
For every line with <word> in the file <file>, print also the <small> lines above it and the <small> lines below it.
Print the lines of <file> in which <word> occurs, each with <small> lines of context on both sides.
Find <word> in the log <file> and show <small> preceding and <small> following lines with each match.
So that I can see the surroundings, print every <word> line of <file> with <small> lines on either side.
<word> in <file>, <small> lines on both sides
<file>: lines with <word>, <small> above and <small> below each
<small> lines either way around <word>, <file>

= search/grep-m1
Print the first line of <file> that contains the word <word>, and no further ones.
Print only the earliest line in the file <file> in which <word> occurs.
Search <file> from the top for <word> and stop as soon as one line is found.
Of all lines with <word> in the log <file>, only the first one should be printed.
Which is the first line of <file> that includes <word>? Print that single line.
first <word> line of <file>, not the later ones
<file>: earliest line with <word>, then stop
one line only: the first with <word> in <file>

= search/grep-mn
Print the first <small> lines of <file> that contain the word <word>, and then stop searching.
Search the file <file> for <word>, but stop after <small> matching lines.
Limit the search for <word> in <file> to <small> matches, counted from the top.
Print at most <small> of the lines in <file> that include <word>, beginning with the earliest.
Have grep quit reading <file> once <small> lines with <word> were printed.
<word> in <file>, stop after <small> matches
<file>: at most <small> matching lines for <word>
max <small> hits of <word> in <file>, then stop

= search/grep-last
Print the last line of <file> that contains the word <word>, and none of the earlier ones.
Of all lines in the file <file> in which <word> occurs, print only the final one.
Find the most recent line of the log <file> that includes <word>, that is the one nearest to its end.
Which is the last line of <file> with <word> in it? Print that single line.
Search <file> for <word> and print just the match that comes last.
last <word> line of <file>, not the first
<file>: final line with <word>
one line only: the last with <word> in <file>

= search/grep-headn
Print the first <n> of those lines in <file> that contain <word>.
Search the file <file> for <word> and pass only the first <n> matching lines on.
From the lines of <file> that include <word>, keep the first <n> and leave out the later ones.
Among the <word> lines of the log <file>, the earliest <n> should be printed.
Take all lines with <word> out of <file> and print <n> of them, from the top.
<word> lines of <file>, first <n>, not the last
<file>: top <n> of the lines with <word>
earliest <n> lines having <word>, <file>

= search/grep-tailn
Print the last <n> of those lines in <file> that contain <word>.
Search the file <file> for <word> and pass only the final <n> matching lines on.
From the lines of <file> that include <word>, keep the last <n> and leave out the earlier ones.
Among the <word> lines of the log <file>, the most recent <n> should be printed, those at the end.
Take all lines with <word> out of <file> and print <n> of them, from the bottom.
<word> lines of <file>, last <n>, not the first
<file>: bottom <n> of the lines with <word>
latest <n> lines having <word>, <file>

= search/grep-save
Write each line of <file> that contains <word> to the file <new>.
Copy those lines of the file <file> in which <word> occurs into <new>, and only those.
Store in <new> all lines of <file> that include the word <word>.
Create <new> so that it holds just the <word> lines of the log <file>.
The lines of <file> with <word> are to be written to <new> and not to the screen.
<word> lines of <file> into <new>
<file> -> <new>, only lines with <word>
save to <new>: whatever lines of <file> have <word>

= search/grep-sort
Print those lines of <file> that contain <word>, in alphabetical order.
Take the lines with <word> out of the file <file> and print them sorted.
Print the lines of the log <file> that include <word>, arranged alphabetically, duplicates included.
First pick the lines with <word> from <file>, then sort them for output.
<word> lines of <file>, sorted A to Z
<file>: lines with <word>, alphabetical order

= search/grep-sortu
Print the different lines of <file> that contain <word>, sorted and each only once.
Of the lines with <word> in the file <file>, print every distinct one a single time.
Print all lines of the log <file> that include <word>, leaving out repetitions.
Take the <word> lines of <file>, sort them and drop the duplicates.
<word> lines of <file>, sorted, no repeats
<file>: distinct lines having <word>

= search/grep-q
Find out whether <word> occurs in <file>, and answer yes or no.
Print yes if the file <file> contains <word>, and otherwise no.
Test if there is any line with <word> in <file>; only a yes or a no is wanted, not the lines.
Does the word <word> appear anywhere in the report <file>? Answer with yes or no.
Without printing its lines, tell me whether <file> includes <word>.
yes or no: <word> in <file>
<file> has <word>? yes/no only
is <word> present in <file>, no lines, just yes or no

= search/grep-r
Search every file <where> for the word <word> and print the matching lines, descending into all subfolders.
Print each line that contains <word> in any of the files <where>, however deep they lie.
Look for <word> in all files <where>, subdirectories included, and print the lines where it occurs.
Recursively print the lines with <word> found in the files <where>.
In which lines of which files <where> does <word> occur? Print them with their file names.
<word> in all files <where>, with subfolders, matching lines
all lines with <word> <where>, every file at any depth
recursive search: <word> <where>, print the lines

= search/grep-rn
Search every file <where> for <word> and print each matching line with the file name and the line number.
Print all lines with <word> in the files <where>, at any depth, preceded by their line numbers.
Look for <word> in all files <where>, subdirectories included, stating file and line number of each match.
For every occurrence of <word> in the files <where>, print the name of the file, the number of the line and the line itself.
Where exactly does <word> occur in the files <where>? Print the lines together with their numbers.
<word> in all files <where>, file:line for each match
all lines with <word> <where>, numbered, every file
recursive search for <word> <where> with line numbers

= search/grep-ri
Search every file <where> for <word>, in capitals or in small letters, and print the matching lines.
Print each line that contains <word> in any of the files <where>, treating upper and lower case as equal.
Look for <word> in all files <where>, subdirectories included, however it is capitalised.
Without regard to the case of the letters, print all lines with <word> in the files <where>.
Print the lines of all files <where> that mention <word>, so that capitalised spellings are found too.
<word> in all files <where>, upper/lower case alike, matching lines
all lines with <word> <where>, every file, case does not count
recursive search for <word> <where>, any capitalisation

= search/grep-rl
Print the names of all files <where> that contain the word <word>, without the matching lines.
List those files <where> in which <word> occurs at least once; only their names are wanted.
Which of the files <where>, at any depth, include the text <word>? List their paths.
Search all files <where> for <word>, but print just the name of each file that has it.
Each file <where> in which <word> is found should be listed once by its name.
names of files with <word> <where>, not the lines
files having <word> in them <where>, names only
only paths: files <where> containing <word>

= search/grep-rl-phrase
Print the names of all files <where> that contain the text <phrase>, without the matching lines.
List those files <where> in which the phrase <phrase> occurs at least once; only their names are wanted.
Which of the files <where>, at any depth, include the words <phrase>? List their paths.
Search all files <where> for <phrase>, but print just the name of each file that has it.
names of files with the text <phrase> <where>, not the lines
files having the phrase <phrase> in them <where>, names only
only paths: files <where> in which <phrase> stands

= search/grep-rli
Print the names of all files <where> that contain <word>, whether in capitals or in small letters.
List those files <where> in which <word> occurs, treating upper and lower case as equal; only the names are wanted.
Which of the files <where> include <word>, however it is capitalised? List their paths.
Without regard to case, search all files <where> for <word> and print just the name of each file that has it.
names of files with <word> <where>, any case, no lines
files having <word> in them <where>, upper or lower case alike, names only
only paths: files <where> containing <word>, capitals or not

= search/grep-rL
Print the names of all files <where> that do not contain the word <word>.
List those files <where> in which <word> does not occur a single time.
Which of the files <where>, at any depth, lack the text <word>? List their paths.
Search all files <where> for <word> and print just the names of the ones that do not have it.
Each file <where> from which <word> is absent should be listed by its name.
names of files without <word> <where>, not those with it
files that lack <word> <where>, names only
only paths: files <where> in which <word> never occurs

= search/grep-rw
Search every file <where> for <word> as a whole word and print the matching lines.
Print each line that has <word> as a separate word in any of the files <where>, not as a part of longer words.
Look for the complete word <word> in all files <where>, subdirectories included.
Recursively print the lines <where> in which <word> is a word of its own.
whole word <word> in all files <where>, matching lines
lines with <word> as an entire word <where>, every file, not inside longer words
Search all files <where> for the word <word>, ignoring places where it is only a part of another word.
Only where <word> is a complete word should a line of the files <where> be printed.
<word> as a separate word <where>, all files, lines

= search/grep-rc
Print for every file <where> how many of its lines contain <word>.
For each of the files <where>, state the number of lines in which <word> occurs.
List all files <where> with the count of lines that include <word>, one count per file and not a total.
How many lines with <word> does each single file <where> have?
per file <where>: number of <word> lines
<word> line count of each file <where>, no overall total
Count the lines with <word> in all files <where>, giving a separate number after each file name.
The output should name each file <where> and say on how many lines of it <word> occurs.
each file <where> with its own count of <word> lines

= search/grep-r-total
Print how often <word> occurs in all files <where> taken together, as one number.
Count all occurrences of <word> in the files <where>, several on a line counting separately.
Determine the total number of times that the text <word> appears in any of the files <where>.
How many times altogether is <word> found in the files <where>, at any depth?
total occurrences of <word> <where>, one figure for all files
<word>: overall number of times in the files <where>, not per file
Every single <word> in all the files <where> should be counted; print the overall number.
Print one total for all files <where>: the number of occurrences of <word>, not of lines.
sum of all <word> occurrences <where>

= search/grep-rl-count
Print the number of files <where> that contain the word <word>.
Count the files <where>, at any depth, in which <word> occurs at least once.
Determine how many of the files <where> include <word>; the files count, not the lines.
In how many different files <where> is <word> found?
number of files with <word> <where>, not number of lines
how many files have <word> in them <where>, just the figure
Each file <where> that includes <word> counts as one; print how many there are.
Print only a number: how many of the files <where> have <word> in them?
count of files having <word> <where>, names not needed

= search/grep-ext
Search all files with the extension .<ext> <where> for <word> and print the matching lines.
Print each line that contains <word> in any of the .<ext> files <where>, at any depth, and in no other kind of file.
Look for <word> in the files <where>, but only in those whose names end in .<ext>, and print the lines.
Recursively print the lines with <word> of all <ext> files <where>.
Which lines of the .<ext> files <where> include the text <word>?
<word> in .<ext> files only, <where>, matching lines
lines with <word>, just .<ext> files <where>, subfolders too
recursive search restricted to .<ext> files: <word> <where>

= search/grep-ext-n
Search all files with the extension .<ext> <where> for <word> and print each matching line with its line number.
Print the line number and the text of every line with <word> in the .<ext> files <where>, at any depth.
Look for <word> in the files <where> whose names end in .<ext>, stating file and line number of each match.
In the .<ext> files <where>, print all lines that include <word>, numbered as in their files.
<word> in .<ext> files only, <where>, file:line for each match
numbered lines with <word>, just .<ext> files <where>
Only files ending in .<ext> <where> are to be searched for <word>; give the line number with each match.
On which lines of which .<ext> files <where> does <word> stand? Print them with their numbers.
<word> with line numbers, .<ext> files and no others, <where>

= search/grep-ext-l
Print the names of all .<ext> files <where> that contain the word <word>, without the matching lines.
List those files with the extension .<ext> <where> in which <word> occurs at least once; only their names are wanted.
Which of the .<ext> files <where>, at any depth, include the text <word>? List their paths.
Search all files <where> that end in .<ext> for <word>, but print just the name of each file that has it.
names of .<ext> files with <word> <where>, not the lines
.<ext> files having <word> in them <where>, names only
only paths: .<ext> files <where> containing <word>

= search/grep-rL-ext
Print the names of all .<ext> files <where> that do not contain the word <word>.
List those files with the extension .<ext> <where> in which <word> does not occur a single time.
Which of the .<ext> files <where>, at any depth, lack the text <word>?
Among the files <where> that end in .<ext>, name the ones from which <word> is absent.
names of .<ext> files without <word> <where>, not those with it
.<ext> files that lack <word> <where>, names only
Only files ending in .<ext> <where> matter; list the ones without any <word>.
Go through the .<ext> files <where> and name each that fails to mention <word>.
.<ext> files <where>, <word> missing, just the names

= search/grep-ext-i
Search all .<ext> files <where> for <word>, in capitals or in small letters, and print the matching lines.
Print each line that contains <word> in any of the .<ext> files <where>, treating upper and lower case as equal.
Look for <word>, however capitalised, in the files <where> with the extension .<ext> and print the lines.
<word> in .<ext> files only, <where>, upper/lower case alike, matching lines
lines with <word> in any case, just .<ext> files <where>
Only files ending in .<ext> <where> are to be searched for <word>, and capitals should match small letters.
Disregarding case, which lines of the .<ext> files <where> include <word>?
<word> case-insensitively, .<ext> files and no others, <where>

= search/grep-ext-total
Print how often <word> occurs in all .<ext> files <where> taken together, as one number.
Count all occurrences of <word> in the files with the extension .<ext> <where>, several on a line counting separately.
How many times altogether is <word> found in the .<ext> files <where>, at any depth?
total occurrences of <word>, .<ext> files <where>, one figure for all

= search/grep-flat
Print the lines that contain <word> in the .<ext> files of the current directory, but not in those of its subdirectories.
Search the .<ext> files that lie directly in this folder for <word> and print the matching lines.
Without descending into subfolders, look for <word> in every .<ext> file of the current directory and print the lines.
Which lines of the .<ext> files right here have <word> in them? Leave the subdirectories out.
<word> in *.<ext> of this directory, not below
lines with <word>, .<ext> files directly here, no subfolders
Only this directory's own .<ext> files should be searched for <word>, none in deeper folders; print the lines.
Print every line with <word> found in a .<ext> file of this very folder, not of any folder below it.

= search/grep-l-ext
Print the names of those .<ext> files in the current directory that contain <word>, leaving out its subdirectories.
Which of the .<ext> files that lie directly in this folder include <word>? Only the names, and nothing from subfolders.
Without descending into subfolders, list each .<ext> file here in which <word> occurs.
names of *.<ext> in this directory with <word>, not below
.<ext> files directly here containing <word>, names only, no subfolders
Only this directory's own .<ext> files matter, none in deeper folders: name those which include <word>.
Name each .<ext> file of this very folder, not of any folder below it, that has <word> in it.

= search/grep-exclude-dir
Search every file <where> for <word>, except the ones in directories called <stem>, and print the matching lines.
Print all lines with <word> in the files <where>, leaving out whatever lies in a directory named <stem>.
Look for <word> in all files <where> without descending into any folder called <stem>.
Recursively print the lines that contain <word> <where>; the directory <stem> must not be searched.
<word> in all files <where>, not in directory <stem>
lines with <word> <where>, folder <stem> left out
Apart from what is in the directory <stem>, search all files <where> for <word>.
The folder <stem> should be skipped when all files <where> are searched for the text <word>.
<word> <where>, skip directory <stem>, lines

= search/grep-exclude
Search every file <where> for <word>, except those with the extension .<ext>, and print the matching lines.
Print all lines with <word> in the files <where>, leaving out whatever ends in .<ext>.
Look for <word> in all files <where> that are not .<ext> files.
Recursively print the lines that contain <word> <where>; files named *.<ext> must not be searched.
<word> in all files <where>, not in *.<ext>
lines with <word> <where>, .<ext> files left out
Apart from the .<ext> files, search all files <where> for <word>.
Files ending in .<ext> should be skipped when all files <where> are searched for the text <word>.
<word> <where>, skip .<ext> files, lines

= search/grep-two-files
Print each line that contains <word> in the files <bare> and <bare2>.
Search both <bare> and <bare2> for the word <word> and print the matching lines.
Print those lines of <bare> as well as of <bare2> in which <word> occurs.
Which lines of the two files <bare> and <bare2> include <word>?
lines with <word>, files <bare> and <bare2>
<word> in <bare> as well as <bare2>, matching lines
In the two files <bare> and <bare2>, find the lines with <word> and print them.
Both files, <bare> and <bare2>, should be searched for the text <word>.
<bare>, <bare2>: lines having <word>

= search/grep-vE
Print each line of <file> that contains neither <word> nor <word2>.
Print the file <file> leaving out all lines in which <word> or <word2> occurs.
Output only those lines of <file> that are free of both words, <word> as well as <word2>.
Except for lines with <word> and lines with <word2>, print all of the log <file>.
A line of <file> should be printed only if <word> is not in it and <word2> is not in it either.
lines of <file> without <word> and without <word2>
<file>: no <word>, no <word2>, the remaining lines
lines lacking both <word> and <word2>, <file>

= search/grep-cE
Print the number of lines in <file> that contain <word> or <word2>.
Count those lines of the file <file> in which at least one of the words <word> and <word2> occurs.
How many lines of <file> include either <word> or <word2>?
Only the count is wanted of the lines in <file> with <word>, <word2> or both.
number of lines with <word> or <word2>, <file>
<file>: count lines having one of <word>, <word2>
Determine how many of the lines in the log <file> mention <word> or <word2>; a line with both counts once.
On how many lines of <file> does any of the two words <word> and <word2> stand?
count of lines, <word> or <word2>, <file>

= search/grep-wc
Print the number of lines in <file> in which <word> stands as a whole word.
Count those lines of the file <file> that contain <word> as a separate word, not as a part of a longer one.
How many lines of <file> have <word> in them as a word of its own?
number of lines with the whole word <word>, <file>
<file>: count lines having <word> as an entire word
On how many lines of the log <file> is <word> a complete word? Print the number only.
Lines with <word> as an entire word should be counted in <file>, but not lines where it is only inside another word.
count of lines, <word> as complete word, <file>

= search/grep-wi
Print each line of <file> in which <word> stands as a whole word, whether in capitals or in small letters.
Print the lines of the file <file> that contain <word> as a separate word, treating upper and lower case as equal.
Only complete words should count, but case should not: print the lines of <file> with <word>.
whole word <word>, any case, lines of <file>
<file>: lines having <word> as an entire word, capitals or not
The complete word <word> is searched in <file>, capitals or small letters alike; print the lines.
Print the lines of the log <file> that have <word> as a word of its own, no matter how it is capitalised.
complete word <word>, case ignored, <file>

= search/grep-vi
Print each line of <file> that does not contain <word>, neither in capitals nor in small letters.
Print the file <file> leaving out all lines in which <word> occurs in any capitalisation.
Treating upper and lower case as equal, output only the lines of <file> that are free of <word>.
lines of <file> without <word>, any case
<file>, all lines except those with <word>, capitals or not
Every line of the log <file> that has <word> in it, however capitalised, should be left out.
Print what remains of <file> without its <word> lines, capital and small letters being treated alike.
lines lacking <word> in any capitalisation, <file>

= search/grep-email
Print all e-mail addresses that occur in <anyfile>, each on a line of its own, and nothing else.
Pick the e-mail addresses out of the file <anyfile> and print them without the text around them.
From the text in <anyfile>, output only what is an email address.
e-mail addresses in <anyfile>, just the addresses, not the lines
<anyfile>: every mail address found, nothing around it
Which e-mail addresses are mentioned in <anyfile>? Print just these.
Extract each e-mail address from the text of <anyfile>, one a line.
mail addresses out of <anyfile>, nothing else

= search/grep-ip-unique
Print every IP address that occurs in <log>, each one only once.
List the different IP addresses found in the log <log>, without repetitions.
Pick the IP addresses out of <log>, sort them and leave out duplicates.
Which distinct IP addresses does the file <log> contain?
IP addresses in <log>, each once
<log>: distinct IPs, no repeats
Each different IP address in <log> should be printed a single time.
distinct IP addresses, <log>, sorted

= search/grep-url
Print all web addresses that occur in <anyfile>, each on a line of its own, and nothing else.
Pick the links beginning with http or https out of the file <anyfile> and print them without the text around them.
From the text in <anyfile>, output only the URLs.
URLs in <anyfile>, just the addresses, not the lines
<anyfile>: every http link found, nothing around it
Which web links are mentioned in <anyfile>? Print just these.
Extract each http or https address from the text of <anyfile>, one a line.
web addresses out of <anyfile>, nothing else

= search/grep-numbers
Print all numbers that occur in <file>, each on a line of its own, and nothing else.
Pick the runs of digits out of the file <file> and print them without the text around them.
From the text in <file>, output only the numbers, not the lines they stand on.
numbers in <file>, one a line, without other text
<file>: only the digit sequences
Which numbers are mentioned in <file>? Print just these.
Extract each number from the text of the report <file>, one a line.
numbers out of <file>, nothing else

= search/grep-o
Print only the text that matches <word> in <file>, once for each occurrence, and not the whole lines.
For every occurrence of <word> in the file <file>, output just the match on its own line.
Print the matches of <word> in <file> without the text before and after them.
matches of <word> only, not the lines, <file>
<file>: each <word> by itself, nothing around it
Only the matching parts are wanted: print <word> as often as it occurs in <file>, one a line.
From the log <file>, output nothing but the places that match <word>.
<word> out of <file>, matching part only

= search/grep-f
Print those lines of <bare> that contain at least one of the texts listed in <sorted>.
Use each line of <sorted> as a search text and print the lines of <bare> in which any of them occurs.
Which lines of the file <bare> include something from the list <sorted>?
lines of <bare> with any entry of <sorted> in them
search texts from <sorted>, look in <bare>, print matching lines

= search/zgrep
Print each line that contains <word> in the compressed file <gz>, without unpacking it first.
Search the gzipped file <gz> for the word <word> and print the matching lines.
In the packed log <gz>, which lines include <word>?
<word> lines of <gz>, compressed, no unpacking
<gz>: lines with <word>, still gzipped

= search/blank-line-numbers
Print the numbers of those lines in <file> that are empty.
At which line numbers does the file <file> have an empty line?
Determine the position, that is the line number, of each empty line in <file>.
line numbers of the empty lines, <file>
<file>: which line numbers are blank

= search/tail-then-grep
Print those lines that contain <word> among the last <lineb> lines of <file>.
Take only the final <lineb> lines of the file <file> and print the ones with <word> in them.
Of the <lineb> lines at the end of the log <file>, print each that includes <word>, ignoring everything earlier.
last <lineb> lines of <file>, of these only the ones with <word>
<word> within the bottom <lineb> lines of <file>, nothing above
Search the bottom of <file>, that is its last <lineb> lines, for <word> and print the lines that have it.
Earlier lines do not matter: which of the last <lineb> lines in <file> include <word>?
<file>, last <lineb> lines: those having <word>

= search/head-then-grep
Print those lines that contain <word> among the first <lineb> lines of <file>.
Take only the opening <lineb> lines of the file <file> and print the ones with <word> in them.
Of the <lineb> lines at the beginning of the log <file>, print each that includes <word>, ignoring everything later.
first <lineb> lines of <file>, of these only the ones with <word>
<word> within the top <lineb> lines of <file>, nothing below
Search the top of <file>, that is its first <lineb> lines, for <word> and print the lines that have it.
Later lines do not matter: which of the first <lineb> lines in <file> include <word>?
<file>, first <lineb> lines: those having <word>

= search/files-both
Print the names of those files <where> that contain <word> and also <word2>.
List the files <where> in which both words, <word> and <word2>, occur, not necessarily on the same line.
Which of the files <where> include <word> as well as <word2>? One of the two is not enough.
names of files with both <word> and <word2> <where>
files <where> having <word> and <word2>, names only
A file <where> should be listed only if it has <word> somewhere and <word2> somewhere.
Search all files <where> for <word> and, among those which have it, list the ones that have <word2> too.
both words needed in the file: <word>, <word2> <where>, names

= search/files-one-not-other
Print the names of those files <where> that contain <word> but do not contain <word2>.
List the files <where> in which <word> occurs, except the ones that also have <word2>.
Which of the files <where> include <word> and lack <word2>?
names of files with <word> and without <word2> <where>
files <where> having <word>, minus those having <word2>, names only
A file <where> should be listed only if it has <word> somewhere and <word2> nowhere.
Search all files <where> for <word> and, among those which have it, list the ones that do not have <word2>.
<word> present and <word2> absent in the file, <where>, names

= text/common-before-after
Print each line of <file> that contains <word>, together with the <small> lines that precede it and the <small2> lines that follow it.
For every line with <word> in the file <file>, print also <small> lines above it and <small2> lines below it.
Find <word> in the log <file> and show <small> lines of what came before each match and <small2> lines of what came after.
<word> in <file>, <small> lines before, <small2> after
<file>: lines with <word>, <small> above and <small2> below each

= text/common-not-starting
Print each line of <file> that does not begin with <word>.
Print the file <file> leaving out all lines which have <word> at the very beginning.
Output only the lines of <file> whose first characters are not <word>; having it further on is allowed.
All lines of the log <file> that start with anything other than <word> should be printed.
lines not starting with <word>, <file>
<file>, except lines with <word> at the front

= text/common-not-ending
Print each line of <file> that does not end with <word>.
Print the file <file> leaving out all lines which have <word> at the very end.
Output only the lines of <file> whose last characters are not <word>; having it earlier is allowed.
All lines of the log <file> that finish with anything other than <word> should be printed.
lines not ending in <word>, <file>
<file>, except lines with <word> as the last thing

= text/lines-number-without
Print each line of <file> that does not contain <word>, preceded by its line number.
For all lines of the file <file> from which <word> is absent, print the line number and the text.
List the lines of <file> without <word>, numbered as they are in the file.
<file>: lines lacking <word>, line number in front
numbered lines of <file>, only those without <word>

= text/lines-without-whole-word
Print each line of <file> in which <word> does not stand as a whole word.
Print the file <file> leaving out the lines that have <word> as a separate word; lines where it is only a part of a longer word should stay.
lines of <file> without the whole word <word>
<file>, except lines having <word> as a word of its own

= text/lines-count-starting
Print the number of lines in <file> that begin with <word>.
Count those lines of the file <file> which have <word> at the very beginning.
How many lines of the log <file> start with the text <word>?
number of lines starting with <word>, <file>
<file>: count lines with <word> at the front, not elsewhere

= text/lines-count-ending
Print the number of lines in <file> that end with <word>.
Count those lines of the file <file> which have <word> at the very end.
How many lines of the log <file> finish with the text <word>?
number of lines ending in <word>, <file>
<file>: count lines with <word> as the last thing

= text/asked-i-starting
Print each line of <file> that begins with <word>, whether in capitals or in small letters.
Print the lines of the file <file> which have <word> at the very beginning, treating upper and lower case as equal.
lines starting with <word>, any case, <file>
<file>: <word> at the front of the line, capitals or not

= text/cat
Print the complete file <file>, from its first line to its last.
Print the contents of the report <file> on the screen without any change.
Output all of <file>, nothing added and nothing left out.
The whole text of <file> should be written to the screen.
all of <file>, unchanged
<file>: print the full text

= text/cat-two
Print the file <bare> and directly after it the file <bare2>.
Output the contents of <bare> followed by those of <bare2>, on the screen and not into a file.
Print both files, first <bare> and then <bare2>.
<bare>, then <bare2>, on the screen

= text/cat-merge
Write the contents of <bare> followed by those of <bare2> to the new file <new>.
Put the two files <bare> and <bare2> together, one after the other, in a single file <new>.
Create <new> so that it holds first the lines of <bare> and then the lines of <bare2>.
Join <bare> and <bare2> end to end and store the whole in <new>.
<bare> then <bare2>, both into <new>
<new> = <bare> followed by <bare2>

= text/cat-n
Print the file <file> with every line preceded by its line number, empty lines included.
Number all lines of <file>, also the empty ones, and print them.
Output <file> so that each line is shown together with its number.
In front of every line of the report <file>, put the number it has.
<file> with a number in front of all lines, empty ones too
number every line of <file>

= text/nl
Print <file> with numbers in front of its non-empty lines only; empty lines get no number.
Number those lines of the file <file> that are not empty and print it.
Output <file> with line numbers, but do not count the empty lines.
<file>: numbers for the nonempty lines only
number lines of <file>, empty ones not counted

= text/tac
Print the lines of <file> in reverse order, the last line first.
Output the file <file> from its last line up to its first one.
Turn the order of the lines in <file> around, leaving the text of each line as it is.
Print <file> beginning with the final line and finishing with the first.
So that the newest entries come first, print the log <file> from bottom to top.
<file>, line order reversed, last line first
bottom to top: lines of <file>
<file> from the last line to the first

= text/rev
Print each line of <file> with its characters in reverse order.
Reverse the characters within every line of the file <file>, leaving the order of the lines as it is.
Output the lines of <file> spelled backwards, from their last character to their first.
Write every line of <file> from right to left.
<file>, each line's characters reversed, not the line order
<file>: every line spelled backwards

= text/head
Print the first <n> lines of the file <file>.
From the beginning of <file>, output <n> lines and leave out whatever follows.
Only the <n> lines at the top of the report <file> should be printed.
Print lines 1 to <n> of <file>.
Output the start of <file>, that is its initial <n> lines.
<file>, <n> lines from the top, not the bottom
first <n> lines only, <file>
lines 1 to <n> of <file>, none after that

= text/head-one
Print the first line of the file <file> and nothing else.
Output only the top line of <file>, not the ones that follow.
The line at the very beginning of the report <file> should be printed.
Print line 1 of <file>.
<file>, first line, no more
top line of <file> only

= text/head-c
Print the first <n> bytes of the file <file>.
From the beginning of <file>, output exactly <n> characters, counted over the whole file and not per line.
Only the <n> bytes at the start of <file> should be printed.
Output the initial <n> characters of the file <file> and stop there.
<file>, <n> bytes from the start
first <n> bytes of the whole file <file>
How does the file <file> begin? Its first <n> bytes are enough, regardless of lines.
opening <n> bytes, <file>, not lines

= text/head-minus
Print the file <file> except for its last <n> lines.
Output all lines of <file> but not the <n> lines at its end.
Leaving out the final <n> lines, print everything in the report <file>.
Print <file> from its beginning and stop <n> lines before its end.
The bottom <n> lines of <file> should be omitted when it is printed.
<file> without the last <n> lines
all but the final <n> lines, <file>
<file>, bottom <n> lines omitted

= text/but-last
Print the file <file> except for its last line.
Output all lines of <file> but not the final one.
Leaving out the line at the very end, print everything in the report <file>.
<file> without the last line, printed only
all but the final line, <file>
Print <file> from its first line to the last but one.
The bottom line of <file> should be omitted when it is printed.
<file>, only its last line omitted

= text/tail
Print the last <n> lines of the file <file>.
From the end of <file>, output <n> lines and leave out whatever comes before.
Only the <n> lines at the bottom of the report <file> should be printed.
Output the end of <file>, that is its final <n> lines.
Print the most recent <n> entries of the log <file>, which are at its end.
<file>, <n> lines from the bottom, not the top
final <n> lines only, <file>
<file>: closing <n> lines

= text/tail-one
Print the last line of the file <file> and nothing else.
Output only the bottom line of <file>, not the ones before.
The line at the very end of the report <file> should be printed.
Print the final line of the log <file>, which is its newest entry.
<file>, last line, no more
bottom line of <file> only

= text/tail-c
Print the last <n> bytes of the file <file>.
From the end of <file>, output exactly <n> characters, counted over the whole file and not per line.
Only the <n> bytes at the end of <file> should be printed.
<file>, <n> bytes from the end
last <n> bytes of the whole file <file>
Leaving out everything before, print the final <n> bytes of the report <file>.
How does the file <file> end? Its last <n> characters are enough, regardless of lines.
closing <n> bytes, <file>, not lines

= text/tail-from
Print the file <file> from line <line> to its end.
Output everything in <file> beginning with line <line>, that line included.
Print line <line> of the report <file> and all the lines that follow it.
The lines before line <line> of <file> should be left out and all the others printed.
Starting at line <line>, print the rest of the file <file>.
<file>, from line <line> up to the last line
<file>: line <line> and everything below it
lines <line> to end, <file>

= text/tail-skip
Print the file <file> except for its first <n> lines.
Output all lines of <file> but not the <n> lines at its beginning.
Leaving out the initial <n> lines, print everything in the report <file>.
The top <n> lines of <file> should be omitted when it is printed.
Print what remains of <file> after its first <n> lines have been skipped.
<file> without the first <n> lines
all but the first <n> lines, <file>
<file>, top <n> lines omitted

= text/tail-skip-header
Print the file <csv> except for its header line.
Output all rows of the table <csv> but not the first line, which holds the column names.
Print <csv> from its second line to its end.
Leaving out the header, print every record of <csv>.
<csv> without its header line, data only
all but the first line, <csv>
The first line of the file <csv> holds the names of the columns; print all the others.
Skip the header of <csv> and print the records below it.
<csv>: from line 2 on, no header

= text/line-n
Print line <line> of the file <file> and no other line.
Print the line that has the number <line> in <file>.
Of all the lines in the report <file>, output only number <line>.
What is written on line <line> of the file <file>? Print just this line.
<file>, line no. <line>, that one only
just line <line>, <file>

= text/line-ordinal
Print the <ordline> line of the file <file> and no other line.
Of all the lines in <file>, output only the <ordline> one, counted from the top.
The <ordline> line of the report <file> should be printed by itself.
<file>, <ordline> line only
just the <ordline> line, <file>
Which text does the <ordline> line of <file> have? Print that line alone.
Skip everything in <file> but its <ordline> line.
<file>: the <ordline> line, by itself

= text/line-range
Print lines <line> to <lineb>, both included, of the file <file>.
Print the lines from number <line> up to and including number <lineb> of <file>.
Output the part of the report <file> that begins with line <line> and ends with line <lineb>.
Of the file <file>, only the lines numbered <line> through <lineb> should be printed.
Starting with line <line> and stopping after line <lineb>, print <file>.
Show lines <line> to <lineb>, both included, of <file>.
<file>, lines <line> up to <lineb>, both ends included
lines <line>..<lineb> of <file>, inclusive
<file>: from line <line> through line <lineb>

= text/line-from-n-count
Print <n> lines of the file <file>, beginning with line <line>.
Starting at line <line> of <file>, output exactly <n> lines, line <line> itself being the first of them.
Print a block of <n> lines from <file> whose first line is number <line>.
<file>: <n> lines from line <line> on, then stop
<n> lines starting at line <line>, <file>
Of the report <file>, print <n> consecutive lines, the first of which is line <line>.
Skip what comes before line <line> of <file>, then print <n> lines and stop.
<file>: begin at line <line>, <n> lines long

= text/sed-two-lines
Print line <line> and line <lineb> of the file <file>, but not the lines between them.
Of all the lines in <file>, output only number <line> and number <lineb>.
Print just two lines of the report <file>, the one numbered <line> and the one numbered <lineb>.
<file>, lines <line> and <lineb> only, nothing in between
two lines of <file>: no. <line> and no. <lineb>
Only lines <line> and <lineb> of <file> should be printed, neither those before nor those between nor those after.
<file>: line <line> and line <lineb>, not the range

= text/lines-number-and-next
Print line <line> of the file <file> together with the <small> lines that follow it.
Output line <line> of <file> and then the next <small> lines.
<file>: line <line> plus the <small> lines after
Starting with line <line> of the report <file>, print it and <small> further lines.
<file>: no. <line> and <small> lines below it

= text/awk-even
Print the lines of <file> with an even number: the second, the fourth, the sixth and so on.
Print every other line of the file <file>, beginning with the second line.
Output only those lines of <file> whose number is divisible by two.
every other line of <file>, from the second on
lines 2, 4, 6 and so on of <file>, not the odd ones
<file>: even line numbers only
Skip the odd lines of the list <file> and print line 2, line 4 and so on.
Of each two lines in <file>, print the second.
<file>: 2nd, 4th, 6th line and so forth

= text/awk-odd
Print the lines of <file> with an odd number: the first, the third, the fifth and so on.
Print every other line of the file <file>, beginning with the first line.
Output only those lines of <file> whose number is not divisible by two.
every other line of <file>, from the first on
lines 1, 3, 5 and so on of <file>, not the even ones
<file>: odd line numbers only
Skip the even lines of the list <file> and print line 1, line 3 and so on.
Of each two lines in <file>, print the first.
<file>: 1st, 3rd, 5th line and so forth

= text/awk-nth
Print every <small>th line of the file <file>, that is the lines whose number is a multiple of <small>.
Output only those lines of <file> whose line number can be divided by <small>.
Print one line out of every <small> of the log <file>, beginning with line <small>.
every <small>th line of <file>, first one is line <small>
<file>: line numbers divisible by <small>
lines of <file> in steps of <small>, beginning with number <small>

= text/common-every-nth-first
Print the first line of <file> and after it every <ordline> line.
Print every <ordline> line of the file <file>, counting from line 1, so that the first line is printed too.
Beginning with the first line of <file>, output every <ordline> one.
every <ordline> line of <file>, beginning with line 1
<file>: line 1, then each <ordline> line from there
Of the list <file>, the first line should be printed and then each <ordline> line after it.
each <ordline> line of <file>, from the first on

= text/lines-every-from
Print every <ordline> line of the file <file>, beginning with line <line>.
Starting at line <line> of <file>, output every <ordline> line.
Print line <line> of the log <file> and from there on every <ordline> line.
every <ordline> line of <file>, beginning with line <line>
<file>: each <ordline> line, start at line <line>
Of the list <file>, line <line> should be printed and then each <ordline> line after it.
From line <line> onwards, print every <ordline> line of the file <file>, skipping what comes before.
each <ordline> line of <file>, from line <line> on

= text/common-drop-nth
Print the file <file>, leaving out every <ordline> line.
Output all lines of <file> except each <ordline> one.
<file>, every <ordline> line left out, the others kept

= text/wc-l
Print the number of lines in the file <file>.
Determine how many lines the report <file> has.
Count all the lines of <file>, empty ones included.
How many lines does the file <file> consist of?
number of lines, <file>
<file>: line count, not words

= text/wc-l-only
Print the number of lines in <file> as a bare number, without the name of the file.
Count the lines of <file> and print the figure only, not followed by its file name.
How many lines does <file> have? The output should be nothing but the number.
<file>: line count, the bare number without the name
number of lines in <file>, file name not printed

= text/wc-w
Print the number of words in the file <file>.
Determine how many words the report <file> contains.
Count all the words of <file>, not its lines or characters.
number of words, <file>
<file>: word count, not lines

= text/wc-w-only
Print the number of words in <file> as a bare number, without the name of the file.
How many words does <file> have? The output should be nothing but the number.
<file>: word count, the bare number without the name

= text/wc-c
Print the size of the file <file> in bytes by counting them.
Count all the bytes of <file>, not its lines or words.
How many bytes does the file <file> consist of?
number of bytes, <file>
<file>: byte count, not characters

= text/wc-m
Print the number of characters in the file <file>.
Determine how many characters the report <file> contains, an umlaut or accented letter counting as one.
Count all the characters of <file>, not its bytes, words or lines.
number of characters, <file>
<file>: character count, not bytes

= text/wc-L
Print the length of the longest line in the file <file>, not the line itself.
How many characters does the longest line of <file> have?
Determine the greatest line length that occurs in <file>.
<file>: length of its longest line, the number only
maximum line length, <file>

= text/longest-line
Print the longest line of the file <file> itself, not its length.
Which line of <file> has the most characters? Print it.
<file>: the line with most characters, as text
longest line itself, <file>

= text/wc-ext
Print the number of lines of each .<ext> file in the current directory, file by file.
Count the lines of every file that ends in .<ext> in this directory, subdirectories left out.
For all .<ext> files here, state how many lines each of them has.
line count of each *.<ext> in this directory, not below
lines per .<ext> file, current directory only

= text/blank-lines
Print the number of empty lines in the file <file>.
Count those lines of <file> on which nothing at all is written.
How many lines of the report <file> are empty?
number of empty lines, <file>, not the filled ones
<file>: count blank lines

= text/nonblank-lines
Print the number of lines in <file> that are not empty.
Count those lines of the file <file> on which something is written, leaving empty ones out.
How many lines of the report <file> have any text at all?
number of nonempty lines, <file>, blank ones not counted
<file>: count lines that are not blank

= text/sort
Print the lines of the file <file> in alphabetical order.
Sort the lines of <file> from A to Z and print them, keeping duplicates.
Arrange the list <file> alphabetically and print it, without changing the file.
lines of <file>, A to Z
<file>: alphabetical order, ascending

= text/sort-r
Print the lines of the file <file> in reverse alphabetical order, from Z to A.
Sort the lines of <file> alphabetically, but descending, and print them.
Arrange the list <file> so that the alphabetically last line comes first.
lines of <file>, Z to A, not A to Z
<file>: descending alphabetical order
Sort the report <file> the other way round, so that Z stands before A.
The lines of <file> should be printed in descending order of the alphabet, not in ascending order.
<file>: reversed alphabetical sorting, printed

= text/sort-n
Print the numbers in the file <nums> in ascending order, the smallest first.
Sort the lines of <nums> by their numeric value, from the smallest to the largest, so that 9 comes before 10.
Arrange <nums> numerically, lowest number at the top.
numbers in <nums>, smallest to largest
<nums>: ascending by value, not alphabetically
The values in <nums> should be printed from low to high, compared as numbers.
Beginning with the lowest, print all numbers of the list <nums> by size.
<nums>: order by value, lowest first

= text/sort-rn
Print the numbers in the file <nums> in descending order, the largest first.
Sort the lines of <nums> by their numeric value, from the largest to the smallest, so that 10 comes before 9.
Arrange <nums> numerically, highest number at the top.
numbers in <nums>, largest to smallest
<nums>: descending by value, not ascending
The values in <nums> should be printed from high to low, compared as numbers.
Beginning with the highest, print all numbers of the list <nums> by size.
<nums>: order by value, highest first

= text/sort-max
Print the largest of all the numbers in the file <nums>, and only that one.
Determine the maximum of the values in <nums>.
Which is the highest number in the list <nums>? Print just that.
maximum of <nums>, not the minimum
<nums>: the single highest value

= text/sort-min
Print the smallest of all the numbers in the file <nums>, and only that one.
Determine the minimum of the values in <nums>.
Which is the lowest number in the list <nums>? Print just that.
minimum of <nums>, not the maximum
<nums>: the single lowest value

= text/sort-top
Print the <n> largest numbers of the file <nums>, the largest first.
Of all the values in <nums>, output only the <n> highest.
Sort <nums> from large to small and print the first <n> of the result.
<n> highest values, <nums>, not the lowest
<nums>: largest <n> numbers

= text/sort-bottom
Print the <n> smallest numbers of the file <nums>, the smallest first.
Of all the values in <nums>, output only the <n> lowest.
Sort <nums> from small to large and print the first <n> of the result.
<n> lowest values, <nums>, not the highest
<nums>: smallest <n> numbers

= text/sort-u
Print the lines of the file <file> in alphabetical order, each different line only once.
Sort <file> and leave out repeated lines when printing it.
Arrange the list <file> alphabetically without duplicates.
Output every distinct line of <file> a single time, sorted.
lines of <file>, A to Z, no repeats
<file>: sorted, each line once

= text/sort-u-save
Write the lines of <file> to <new>, sorted and each different line only once.
Sort the file <file>, leave out repeated lines and store the result in <new>.
<file> sorted without repeats -> <new>
Create <new> so that it holds every distinct line of <file> once, in alphabetical order.
The lines of <file> are to be sorted, freed of duplicates and written to <new>.
sorted distinct lines of <file> into <new>

= text/sort-save
Write the lines of <file> in alphabetical order to the file <new>.
Sort the file <file> from A to Z and store the result in <new>, leaving <file> as it is.
Create <new> so that it holds the sorted lines of <file>.
<file> sorted A to Z -> <new>
Write a sorted copy of the list <file> to <new>, duplicates included.
The lines of <file> are to be put in alphabetical order and written to <new>.
alphabetical copy of <file> as <new>

= text/sort-inplace
Sort the lines of the file <bare> alphabetically and store them in <bare> itself.
Change the file <bare> so that its lines are in alphabetical order.
The sorted lines of <bare> should replace its former contents.
<bare>: sort A to Z, overwrite the same file
Bring the lines of the file <bare> into alphabetical order and save the result in the same file.
No new file should be made: sort <bare> and write it back.
sort <bare> itself, saved, no second file

= text/sort-f
Print the lines of <file> in alphabetical order, treating upper and lower case as equal.
Sort the list <file> so that capitals and small letters count the same.
<file>: A to Z, case does not matter, duplicates kept
Arrange the lines of <file> alphabetically, without putting capitals before small letters.
The lines of the report <file> should be sorted as if all letters had the same case.
sort <file>, a and A alike

= text/sort-k
Sort the lines of <log> alphabetically by <col>, fields being separated by blanks.
Print the lines of the log <log> in the order of <col>, compared as text.
<log>: order by <col>, A to Z
Using <col> as the sort key, print the lines of <log> in alphabetical order.
The lines of <log> should be printed so that <col> is in alphabetical order.
sort key <col>, file <log>, as text and ascending

= text/sort-kn
Sort the lines of <log> by the number in <col>, the smallest first.
Print the lines of the log <log> in ascending numeric order of <col>.
<log>: order by <col> as a number, lowest first
Using the number in <col> as the sort key, print the lines of <log> from the smallest to the largest.
The lines of <log> should be printed so that the numbers in <col> rise.
sort key <col>, file <log>, numeric and ascending

= text/sort-krn
Sort the lines of <log> by the number in <col>, the largest first.
Print the lines of the log <log> in descending numeric order of <col>.
<log>: order by <col> as a number, highest first
Using the number in <col> as the sort key, print the lines of <log> from the largest to the smallest.
The lines of <log> should be printed so that the numbers in <col> fall.
sort key <col>, file <log>, numeric and descending

= text/sort-csv
Sort the lines of the comma separated file <csv> alphabetically by <col>.
Print <csv> in the order of <col>, compared as text, with commas between the fields.
<csv>: order by <col>, A to Z
Using <col> as the sort key, print the lines of <csv>, whose separator is a comma, in alphabetical order.
The rows of the table <csv> should be printed so that <col> is in alphabetical order.
sort key <col>, comma separated <csv>, as text and ascending

= text/sort-csv-n
Sort the lines of the comma separated file <csv> by the number in <col>, the smallest first.
Print <csv> in ascending numeric order of <col>, with commas between the fields.
<csv>: order by <col> as a number, lowest first
Using the number in <col> as the sort key, print the rows of <csv> from the smallest to the largest.
The rows of the table <csv> should be printed so that the numbers in <col> rise.
sort key <col>, comma separated <csv>, numeric and ascending

= text/table-sort-number-down
Sort the lines of the comma separated file <csv> by the number in <col>, the largest first.
Print <csv> in descending numeric order of <col>, with commas between the fields.
<csv>: order by <col> as a number, highest first
Using the number in <col> as the sort key, print the rows of <csv> from the largest to the smallest.
The rows of the table <csv> should be printed so that the numbers in <col> fall.
sort key <col>, comma separated <csv>, numeric and descending

= text/csv-sort-header
Sort the rows of <csv> alphabetically by <col>, while its header line stays at the top.
Print the header of <csv> first and after it the other rows in the order of <col>.
<csv>: order by <col>, header line stays first
The rows of the table <csv> should be sorted by <col>, but its first line must not be sorted with them.
Sort everything below the header of <csv> by <col> and print the header above it.
<csv> sorted by <col>, column names kept as first line

= text/uniq-c
Print each different line of <file> preceded by the number of times it occurs, in the order of the lines.
For every distinct line of the file <file>, state how often it occurs.
<file>: occurrences of each line
Count the occurrences of every line in the list <file> and print each line once with its count.
How many times is each line there in <file>? Print the numbers together with the lines.
count per distinct line, <file>

= text/uniq-c-sort
Print each different line of <file> with the number of times it occurs, the most frequent line first.
For every distinct line of the file <file>, state how often it occurs, beginning with the commonest.
Make a tally of the lines in <file>, from the most to the least frequent.
<file>: occurrences of each line, commonest first
tally of the lines in <file>, highest count at the top
How many times is each line there in <file>? Begin with the line that has the highest count.
Count equal lines of <file> and order the result by the count, descending.
count per distinct line of <file>, highest first

= text/uniq-top
Print the <n> lines that occur most often in <file>, with their counts.
Which <n> lines of the file <file> are the most frequent? State how often they occur.
<file>: <n> commonest lines with counts
Count equal lines of <file> and print the <n> with the highest counts.
Of all lines in the log <file>, name the <n> that are repeated most, with the counts.
top <n> by frequency, lines of <file>, not the rarest

= text/uniq-rare-n
Print the <n> lines that occur least often in <file>, with their counts.
Which <n> lines of the file <file> are the rarest? State how often they occur.
<file>: <n> rarest lines with counts

= text/uniq-d
Print those lines of <file> that occur more than once, each of them a single time.
Print every repeated line of the file <file>, but none that occurs only once.
Which lines are there twice or more often in the list <file>? Print one copy of each.
Leaving out all lines without a duplicate, print the ones in <file> that have one.
lines of <file> occurring more than once, one copy each
<file>: repeated lines only, not the single ones

= text/uniq-u
Print those lines of <file> that occur exactly once; lines with a duplicate should not be printed at all.
Print every line of the file <file> that is not repeated anywhere in it.
Which lines are there a single time in the list <file>? Leave out all copies of the others.
Output the lines of <file> without any duplicate and omit every line that occurs twice or more often.
lines of <file> occurring just once, not the repeated ones
<file>: unrepeated lines only

= text/uniq-count
Print the number of different lines in <file>, repeated lines counting only once.
How many distinct lines does the file <file> contain?
Count the lines of <file>, each different one a single time.
<file>: number of distinct lines
count of different lines, <file>, repeats counted once

= text/uniq-adjacent
Print <file> without lines that are equal to the line directly before them.
Where equal lines follow each other directly in <file>, print only one of them; repeats further apart remain.
<file>: drop repeats next to each other only, unsorted
Reduce each run of equal consecutive lines in the file <file> to a single line, without sorting.
Leave out a line of <file> only if the previous line is exactly the same.
<file>: consecutive equal lines as one, order untouched

= text/awk-dedupe
Print the lines of <file> in their original order, leaving out every line that was there before.
Remove repeated lines from the output of the file <file>, keeping the first of each and not sorting them.
Without changing the order of the lines, print <file> so that no line occurs twice.
<file>: each line once, original order, not sorted
no repeats in <file>, first occurrence kept in place
Print every line of <file> the first time it occurs and never again, in the order of the file.
The list <file> should be printed without duplicates, but its lines must not be sorted.
<file>: first occurrence of each line only, unsorted

= text/dedupe-save
Write the lines of <file> to <new> in their original order, leaving out every line that was there before.
Store <file> without repeated lines in <new>, not sorted.
<file> -> <new>, each line once, original order

= text/shuf-n
Print <n> lines of <file> chosen at random.
Select <n> lines from the file <file> by chance and print them.
<file>: <n> lines, random choice
Take a random sample of <n> lines out of <file>.
From the list <file>, <n> lines are wanted, not the first or the last but arbitrary ones.
random <n> of the lines in <file>

= text/sort-random
Print all the lines of <file> in random order.
Bring the lines of the list <file> into an order determined by chance and print them.
<file>: all lines, random order

= text/head-save
Write the first <n> lines of the file <file> to <new>.
Store the top <n> lines of <file> in <new>, leaving <file> unchanged.
<file> -> <new>, first <n> lines, not the last
Copy the <n> lines at the beginning of <file> into the new file <new>.
The file <new> should consist of just the opening <n> lines of <file>.
first <n> lines of <file> into <new>

= text/tail-save
Write the last <n> lines of the file <file> to <new>.
Store the bottom <n> lines of <file> in <new>, leaving <file> unchanged.
<file> -> <new>, last <n> lines, not the first
Copy the <n> lines at the end of <file> into the new file <new>.
The file <new> should consist of just the closing <n> lines of <file>.
last <n> lines of <file> into <new>

= text/range-save
Write lines <line> to <lineb>, both included, of the file <file> to <new>.
Store the part of <file> from line <line> up to line <lineb> in <new>.
<file> -> <new>, lines <line> up to <lineb>
Copy the lines numbered <line> through <lineb> of <file> into the new file <new>.
The file <new> should consist of just lines <line> to <lineb> of <file>.
lines <line>-<lineb> of <file> into <new>

= text/cut-c
Print the first <n> characters of each line of <file>.
Of every line in the file <file>, output only its first <n> characters.
For each line of <file>, print characters 1 to <n> and leave out the rest of the line.
Shorten every line of the list <file> to its leading <n> characters when printing it.
So that the lines fit, cut each line of <file> off after <n> characters.
<file>, first <n> characters of every line, not of the whole file
<file>: characters 1-<n> per line
each line of <file>, its opening <n> characters only

= text/cut-c-one
Print character number <small> of each line of <file>, and no other character.
Of every line in the file <file>, output only the character at position <small>.
For each line of the list <file>, print just the one character that stands at place <small>.
<file>: the character at position <small> of every line
char no. <small> per line, <file>
The lines of <file> have a code at position <small>; print that single character of every line.
For every line, output the character numbered <small> in <file>, neither those before it nor those after it.
just character <small>, each line of <file>

= text/cut-c-range
Print characters <small> to <lineb>, both included, of each line of <file>.
Of every line in the file <file>, output only the part from position <small> up to position <lineb>.
For each line of <file>, leave out what comes before character <small> and after character <lineb>.
<file>: characters <small>-<lineb> of every line
char positions <small> up to <lineb> per line, <file>
From position <small> through position <lineb>, print the characters of every line in the report <file>.
Print the part of each line in <file> that begins with character <small> and ends with character <lineb>.
each line of <file>, characters <small> through <lineb> only

= text/cut-from-char
Print each line of <file> from its character number <small> to its end.
Of every line in the file <file>, output everything beginning with position <small>.
For each line of <file>, leave out the characters before number <small> and print the rest.
<file>: every line from character <small> to the end of the line
char <small> and later, each line of <file>
Skip the beginning of every line in the report <file> and print it from character <small> onwards.
Print the part of each line in <file> that begins with character <small>, up to the end of the line.
each line of <file>, from character <small> on

= text/last-chars
Print the last <small> characters of each line of <file>.
Of every line in the file <file>, output only its final <small> characters.
For each line of <file>, print just the <small> characters at its end.
<file>, last <small> characters of every line, not the first
each line of <file>, its closing <small> characters only
From the end of each line in <file>, take <small> characters and print them.
The final <small> characters of every line in the list <file> should be printed and nothing before them.
<file>: <small> characters from the right end of each line

= text/drop-last-chars
Print each line of <file> without its last <small> characters.
Remove the final <small> characters from every line of the file <file> when printing it.
<file>: every line minus the <small> characters at its end
For each line of <file>, leave out the <small> characters at its end and print what comes before.
Shorten every line of the list <file> by <small> characters, from the right.
each line of <file>, final <small> characters off, not the first

= text/sed-cut-first-char
Print each line of <file> without its first character.
Remove the character at the beginning of every line of the file <file> when printing it.
<file>: every line minus its first character
Print every line of <file> beginning with its second character.
For each line of the list <file>, drop the leading character and print the rest.
each line of <file>, first character off, not the last

= text/sed-cut-last-char
Print each line of <file> without its last character.
Remove the character at the end of every line of the file <file> when printing it.
<file>: every line minus its final character
Shorten every line of the list <file> by one character, from the right.
For each line of <file>, drop the final character and print what comes before.
each line of <file>, last character off, not the first

= text/cut-f
Print <col> of the file <tsv>, whose fields are separated by tabs.
From every line of <tsv>, output only <col>, tabs being the separator.
The tab separated file <tsv> has several columns; print just <col>.
<tsv>: <col> only, tab as separator

= text/cut-csv
Print <col> of the file <csv>, whose fields are separated by commas.
From every line of the comma separated file <csv>, output only <col> and leave out the other fields.
The table <csv> has several columns; print just <col>, commas being the separator.
Of each row in <csv>, the header too, print <col> and nothing else.
<csv>: <col> only, comma as separator
<col>, file <csv>, split at commas

= text/cut-csv-number
Print <colnum> of the file <csv>, whose fields are separated by commas.
From every line of the comma separated file <csv>, output only <colnum>.
<csv>: <colnum> only, comma as separator

= text/cut-csv2
Print columns <small> and <small2> of the file <csv>, whose fields are separated by commas.
From every line of the comma separated file <csv>, output only fields number <small> and <small2>, leaving out the others.
<csv>: fields <small> and <small2> only, comma as separator
Of each row in the table <csv>, print only field <small> and field <small2>, commas being the separator.
Just two columns of <csv> are needed, number <small> and number <small2>.
columns <small> and <small2>, file <csv>, split at commas

= text/cut-delim
Print <col> of the file <file>, whose fields are separated by the character <char>.
From every line of <file>, output only <col>, <char> being the character between the fields.
The lines of <file> consist of fields divided by <char>; print just <col> of each.
<file>: <col> only, <char> as separator
Split every line of the file <file> at <char> and print just <col>.
In <file> the fields are divided by <char>, not by blanks; print <col> of every line.
<col> of <file>, split at <char>

= text/cut-passwd
Print the names of all users listed in /etc/passwd, without any of the other fields.
Output the first field of every line in /etc/passwd, that is the login name.
Which accounts exist on this machine? Print only their user names, one a line.
login names only, from /etc/passwd
From the file /etc/passwd, print the first field of each line, the colon being the separator.
List every account name on this system, leaving out their other data.
user names of all accounts, no ids and no shells

= text/awk-col
Print <col> of each line of <log>, the fields being separated by blanks.
From every line of the log <log>, output only <col> and leave out the other words.
The lines of <log> consist of several fields divided by spaces; print just <col>.
<log>: <col> only, blank as separator

= text/awk-two
Print columns <small> and <small2> of each line of <log>, the fields being separated by blanks.
From every line of the log <log>, output only fields number <small> and <small2>, in this order.
<log>: fields <small> and <small2> only, blank as separator
Of each line in the log <log>, print just field <small> and field <small2>, blanks being the separator.
Just two columns of <log> are needed, number <small> and number <small2>.
columns <small> and <small2>, file <log>, split at blanks

= text/awk-last
Print the last field of each line of <log>, however many fields the line has.
From every line of the log <log>, output only the final word.
<log>: final field of every line, not the first
Print just the word that stands at the end of each line in <log>.
The lines of <log> have different numbers of fields; print the last one of each.
last column, <log>, whatever its number

= text/awk-first
Print the first word of each line of <file>.
From every line of the file <file>, output only the word at its beginning.
<file>: first word of every line, not the last
Split each line of <file> at the blanks and print only what comes first.
The opening word of every line in the report <file> should be printed, nothing more.
each line of <file>, opening word only

= text/awk-nf
Print for each line of <file> how many words it has.
Count the fields of every single line in the file <file> and print one number per line.
<file>: number of words line by line, no total

= text/awk-sum
Print the sum of all the numbers in the file <nums>.
Add up the values in <nums>, one on each line, and print the total.
total of the values in <nums>
Print the total that results when all values in <nums> are added.
What do the numbers in the list <nums> add up to?
<nums>: sum of all lines, not the average

= text/awk-avg
Print the average of all the numbers in the file <nums>.
Determine the arithmetic mean of the values in <nums>, one on each line.
mean of the values in <nums>, not their sum
What is the mean value of the numbers in the list <nums>?
Add up the numbers in <nums>, divide by how many there are, and print the result.
<nums>: average of all lines

= text/awk-sum-col
Print the sum of the numbers in <col> of <log>, the fields being separated by blanks.
Add up <col> over all lines of the log <log> and print the total.
<log>: total of <col>
What do the values in <col> of <log> add up to?
Only <col> of the file <log> counts; print the sum of its numbers.
sum over <col>, <log>, blanks between fields

= text/awk-avg-col
Print the average of the numbers in <col> of <log>, the fields being separated by blanks.
Determine the arithmetic mean of <col> over all lines of the log <log>.
<log>: mean of <col>, not the sum
What is the mean of the values in <col> of <log>?
Only <col> of the file <log> counts; print the average of its numbers.
average over <col>, <log>, blanks between fields

= text/awk-csv-sum
Print the sum of the numbers in <col> of the comma separated file <csv>, leaving out the header line.
Add up <col> over all rows of the table <csv> and print the total.
<csv>: total of <col>, header skipped
What do the values in <col> of the table <csv> add up to, the header apart?
Print the total of <col> in <csv>; its first line holds the column names.
sum over <col>, <csv>, commas between fields, without header

= text/awk-csv-avg
Print the average of the numbers in <col> of the comma separated file <csv>, leaving out the header line.
Determine the arithmetic mean of <col> over all rows of the table <csv>.
<csv>: mean of <col>, header skipped
What is the mean of the values in <col> of the table <csv>, the header apart?
Print the average of <col> in <csv>; its first line holds the column names.
average over <col>, <csv>, commas between fields, without header

= text/awk-filter-num
Print those lines of <log> in which the number in <col> is greater than <lineb>.
Output every line of the log <log> in which <col> exceeds <lineb>, but none with a smaller or equal value.
<log>: lines with <col> above <lineb>
Only lines of <log> with a value over <lineb> in <col> should be printed.
If <col> of a line in <log> is larger than <lineb>, print the whole line.
<log>: <col> > <lineb>, entire lines

= text/awk-filter-less
Print those lines of <log> in which the number in <col> is smaller than <lineb>.
Output every line of the log <log> in which <col> is less than <lineb>, but none with a greater or equal value.
<log>: lines with <col> below <lineb>
Only lines of <log> with a value under <lineb> in <col> should be printed.
If <col> of a line in <log> is lower than <lineb>, print the whole line.
<log>: <col> < <lineb>, entire lines

= text/awk-filter-eq
Print those lines of <log> in which <col> is exactly <word>.
Output every line of the log <log> that has exactly <word> in <col>, and no line that has it elsewhere only.
<log>: lines with <col> equal to <word>
If <col> of a line in <log> is the word <word>, print the whole line.
Only lines of <log> in which <col> equals <word> should be printed, blanks being the separator.
<log>: whole lines, <col> = <word>

= text/awk-filter-ne
Print those lines of <log> in which <col> is anything but <word>.
Output every line of the log <log> except the ones that have exactly <word> in <col>.
<log>: lines with <col> different from <word>
If <col> of a line in <log> is not the word <word>, print the whole line.
Only lines of <log> in which <col> differs from <word> should be printed.
<log>: whole lines, <col> other than <word>

= text/awk-csv-filter
Print those rows of the comma separated file <csv> in which the number in <col> is greater than <lineb>.
Output every row of the table <csv> in which <col> exceeds <lineb>.
<csv>: rows with <col> above <lineb>
If the number in <col> of a row in <csv> is larger than <lineb>, print the whole row.
Only rows of the table <csv> with a value over <lineb> in <col> should be printed.
<csv>: <col> > <lineb>, entire rows

= text/csv-filter-less
Print those rows of the comma separated file <csv> in which the number in <col> is smaller than <lineb>.
Output every row of the table <csv> in which <col> is less than <lineb>.
<csv>: rows with <col> below <lineb>
If the number in <col> of a row in <csv> is lower than <lineb>, print the whole row.
Only rows of the table <csv> with a value under <lineb> in <col> should be printed.
<csv>: <col> < <lineb>, entire rows

= text/awk-length
Print those lines of <file> that have more than <lineb> characters.
Output every line of the file <file> whose length exceeds <lineb> characters, but none of the shorter ones.
<file>: lines over <lineb> characters long, whole lines
Only the long lines of <file> should be printed, those that have over <lineb> characters.
Print each line of the list <file> if it is longer than <lineb> characters.
<file>: length above <lineb>, not the short lines

= text/shorter-than
Print those lines of <file> that have fewer than <lineb> characters.
Output every line of the file <file> whose length is below <lineb> characters, but none of the longer ones.
<file>: lines under <lineb> characters long, whole lines
Only the short lines of <file> should be printed, those that have under <lineb> characters.
Print each line of the list <file> if it is shorter than <lineb> characters.
<file>: length below <lineb>, not the long lines

= text/awk-length-each
Print for each line of <file> how many characters it has, one number a line.
State the length of every single line in the file <file>.
<file>: length of every line, numbers only

= text/nums-over
Print those numbers in the file <nums> that are greater than <lineb>.
<nums>: values above <lineb>, not below

= text/nums-under
Print those numbers in the file <nums> that are smaller than <lineb>.
<nums>: values below <lineb>, not above

= text/col-freq
Print each different value in <col> of <log> with the number of times it occurs, the most frequent first.
<log>: tally of <col>, commonest first
For every value that occurs in <col> of <log>, state how many lines have it, highest count first.
Count equal values in <col> of the log <log> and order them by frequency, descending.
count per value of <col>, <log>, highest first

= text/col-unique
Print the different values in <col> of <log>, each only once and sorted.
<log>: distinct values of <col>, no counts
Which distinct values occur in <col> of <log>? Print each a single time.
Print <col> of the log <log>, sorted and without repetitions.
<col> of <log>, each value once

= text/csv-unique
Print the different values in <col> of the comma separated file <csv>, each only once and sorted.
<csv>: distinct values of <col>, no counts
Which distinct values occur in <col> of <csv>? Print each a single time.
Print <col> of the table <csv>, sorted and without repetitions, commas being the separator.
<col> of <csv>, each value once

= text/csv-rows
Print the number of records in <csv>, the header line not included.
How many rows does the table <csv> have apart from its header?
<csv>: number of data rows, without the header

= text/sed-replace-inplace
Replace every <word> by <newword> in the file <file> and store the change in this file.
Change the file <file> so that each occurrence of <word> becomes <newword>.
In the file <file> itself, put <newword> wherever <word> stands.
The text <word> in <file> is to be replaced throughout by <newword>, the file being changed.
Substitute <newword> for all occurrences of <word> in the report <file>, and save it.
<word> to <newword> in <file>, everywhere, edit the file
edit <file>: all <word> become <newword>
put <newword> in place of <word> throughout <file>, saved

= text/sed-replace-print
Print the file <file> with every <word> replaced by <newword>, without changing the file.
Output the text of <file> in which <newword> stands wherever the file has <word>; the file itself stays as it is.
Print <file> to the screen and show <newword> instead of <word> everywhere.
Leaving the file untouched, print <file> with all occurrences of <word> turned into <newword>.
Print what <file> would look like with <newword> in place of each <word>.
<file> on the screen, <word> shown as <newword>, file unchanged
print <file> with all <word> -> <newword>, no edit
<newword> for <word> in the output of <file>, file not changed

= text/sed-replace-save
Write the text of <file> with every <word> replaced by <newword> to the file <new>, leaving <file> as it is.
Store in <new> a version of <file> in which each <word> has become <newword>.
<file> -> <new>, with all <word> changed to <newword>
Replace <word> by <newword> in the text of <file>, but write the result to <new> and leave the original alone.
The file <new> should be like <file> except that <newword> stands in place of every <word>.
<word> to <newword>: <file> in, <new> out

= text/sed-replace-ci
Replace every <word> by <newword> in the file <file>, whether it is written in capitals or in small letters.
Change the file <file> so that each <word>, however capitalised, becomes <newword>.
<word> to <newword> in <file>, any case, edit the file
Disregarding upper and lower case, replace every <word> in <file> by <newword> and save the file.
All spellings of <word> with capitals or small letters in the file <file> should become <newword>.
<newword> for <word> in <file>, case ignored, saved

= text/sed-replace-first
Replace only the first <word> on each line of the file <file> by <newword>, leaving any further ones on the line.
Change the file <file> so that on every line the first occurrence of <word>, and no later one, becomes <newword>.
<word> to <newword> in <file>, just the first per line, edit the file
On every line of <file>, change just the first <word> to <newword>; a second one on the same line must remain. Save the file.
first <word> of every line to <newword>, file <file>, others stay

= text/sed-replace-ext
Replace every <word> by <newword> in all .<ext> files <here> and store the change in these files.
Change each file that ends in .<ext> <here> so that <word> becomes <newword> throughout.
<word> to <newword>, all *.<ext> <here>, edit the files

= text/sed-replace-backup
Replace every <word> by <newword> in the file <file>, but keep the old version as a backup with the ending .bak.
Change <word> to <newword> throughout the file <file> so that the original is kept in a .bak file.
<word> to <newword> in <file>, edit it, original kept as .bak
Substitute <newword> for <word> in the file <file> and keep a copy of the original with .bak at the end of its name.
edit <file>: <word> becomes <newword>, .bak backup

= text/swap-whole-word
Replace <word> by <newword> in the file <file>, but only where it stands as a whole word.
Change the file <file> so that the separate word <word> becomes <newword>, while longer words containing it stay as they are.
<word> to <newword> in <file>, whole words only, edit the file
Substitute <newword> for the entire word <word> in the file <file>, but not where it is only part of another word.
edit <file>: the word <word> as a whole becomes <newword>, not inside other words

= text/replace-phrase
Replace the text <phrase> by <newword> wherever it occurs in the file <file>.
Change the file <file> so that each <phrase> becomes <newword>.
<phrase> to <newword> in <file>, edit the file

= text/word-delete
Remove every <word> from the file <file> itself, but keep the lines on which it stands.
Delete the text <word> wherever it occurs in the file <file>, without deleting the rest of the line.
<file>: erase each <word>, lines stay, edit the file

= text/word-delete-print
Print the file <file> with every <word> taken out of the text, while the rest of those lines stays.
<file> on the screen, each <word> erased, lines kept, file unchanged

= text/sed-replace-at-line
Replace the first <word> by <newword> on line <line> of the file <file>, leaving all other lines as they are.
Change line <line> of the file <file>, and no other line, so that <word> becomes <newword>.
<word> to <newword>, line <line> of <file> only, edit the file

= text/sed-replace-where
Replace <word2> by <newword> in the file <file>, but only on those lines that contain <word>.
On each line of the file <file> that includes <word>, change <word2> to <newword>; leave the other lines alone.
<word2> to <newword> in <file>, just on lines with <word>, edit the file

= text/replace-in-range
Replace every <word> by <newword> in the file <file>, but only on the lines from <line> to <lineb>.
<word> to <newword> in <file>, lines <line>-<lineb> only, edit the file

= text/sed-delete-line
Print the file <file> without its line <line>, leaving the file itself as it is.
Output all lines of <file> except number <line>.
<file> on the screen without line <line>, file unchanged
Leaving out line <line>, print the report <file>; nothing should be deleted from the file itself.
<file> except line no. <line>, printed only

= text/sed-delete-line-in
Delete line <line> from the file <file> and store the change in this file.
Remove the line with the number <line> from the file <file> itself.
Change the file <file> so that its line <line> is gone.
<file>: delete line no. <line>, edit the file
Erase line <line> of <file> for good, so that the file has one line less.
edit <file>: line <line> removed, saved

= text/line-ordinal-delete
Delete the <ordline> line from the file <file> and store the change in this file.
Remove from the file <file> its <ordline> line, and no other one.
<file>: delete its <ordline> line, edit the file

= text/sed-delete-range
Delete lines <line> to <lineb>, both included, from the file <file> itself.
Remove from the file <file> everything from line <line> up to and including line <lineb>, and store the change.
<file>: delete lines <line>..<lineb>, edit the file
Erase the lines numbered <line> through <lineb> from <file> for good.
edit <file>: lines <line> up to <lineb> removed, saved

= text/delete-range-print
Print the file <file> without its lines <line> to <lineb>, leaving the file itself as it is.
Output all lines of <file> except those numbered <line> through <lineb>.
<file> on the screen without lines <line>-<lineb>, file unchanged
Leaving out lines <line> up to <lineb>, print the report <file>; nothing should be deleted from the file itself.
<file> except lines <line> through <lineb>, printed only

= text/sed-delete-first
Delete the first line from the file <file> and store the change in this file.
Remove the top line of the file <file> itself, keeping all the others.
<file>: delete line one, not the last one, edit the file
Erase the header, that is the very first line, from the file <file> for good.
edit <file>: top line removed, saved

= text/sed-delete-last
Delete the last line from the file <file> and store the change in this file.
Remove the bottom line of the file <file> itself, keeping all the others.
<file>: delete the final line, not the first, edit the file
Erase the footer, that is the very last line, from the file <file> for good.
edit <file>: bottom line removed, saved

= text/delete-first-n
Delete the first <n> lines from the file <file> and store the change in this file.
Remove the <n> lines at the top of the file <file> itself, keeping all that follow.
<file>: delete the top <n> lines, edit the file
Erase the initial <n> lines of <file> for good, so that the file begins with what came after them.
edit <file>: first <n> lines removed, saved

= text/lines-keep-first-in-place
Shorten the file <bare> to its first <n> lines, deleting all that follow from it.
Change the file <bare> so that only its top <n> lines remain.
<bare>: keep the first <n> lines, delete the rest, edit the file

= text/delete-from-line
Delete line <line> and all the lines that follow it from the file <file> itself.
Remove everything from line <line> to the end of the file <file>, and store the change.
<file>: delete line <line> up to the last line, edit the file
Erase the end of the file <file>, beginning with line <line>, so that only the lines before it remain.
edit <file>: everything from line <line> on removed, saved

= text/sed-delete-match
Delete each line that contains <word> from the file <file> and store the change in this file.
Remove from the file <file> itself all lines in which <word> occurs, keeping the others.
Change the file <file> so that no line with <word> is left.
The lines of the file <file> that include <word> are to be deleted from it.
<file>: delete the lines with <word>, keep those without, edit the file
edit <file>: erase all lines having <word>

= text/sed-keep-match
Delete each line that does not contain <word> from the file <file>, so that only lines with <word> remain.
Remove from the file <file> itself all lines in which <word> is absent.
Change the file <file> so that just the lines with <word> are left and all others are deleted.
<file>: delete the lines without <word>, keep those with it, edit the file
Erase all lines of <file> that lack <word> for good, keeping those which include it.
edit <file>: lines lacking <word> removed, saved

= text/sed-drop-match
Have sed print the file <file> except for the lines that contain <word>.
<file> without lines with <word>, by sed, file unchanged

= text/delete-either
Delete from the file <file> itself each line that contains <word> or <word2>.
<file>: delete lines with <word> and lines with <word2>, edit the file
Erase all lines of <file> in which <word> or <word2> occurs, keeping the others, and save the file.
edit <file>: lines having <word> or <word2> removed, saved

= text/sed-delete-blank
Print the file <file> without its empty lines, leaving the file itself as it is.
Output all lines of <file> except those on which nothing is written.
<file> on the screen without empty lines, file unchanged
Print only those lines of <file> that are not empty, and do not change the file.
Leaving out empty lines, print the report <file>.
<file> except blank lines, printed only

= text/sed-delete-blank-in
Delete all empty lines from the file <file> and store the change in this file.
Remove from the file <file> itself each line on which nothing is written.
<file>: delete the empty lines, edit the file
Change the file <file> so that no empty line is left in it.
Erase all blank lines of the report <file> for good.
edit <file>: blank lines removed, saved

= text/grep-nocomment
Print the file <conf> without the lines that begin with #.
Output all lines of the settings file <conf> except comments, that is lines starting with a hash.
<conf> without comment lines, empty lines kept
If a line of <conf> starts with #, do not print it; print all the others.
<conf>: all lines but those with # at the front

= text/grep-nocomment-blank
Print the file <conf> without the lines that begin with # and without the empty lines.
Output only those lines of the settings file <conf> that are neither comments nor empty.
<conf> without comments, without empty lines
Leaving out empty lines and lines starting with #, print the file <conf>.
<conf>: active lines only, no # lines and no blank ones

= text/sed-trailing
Remove the blanks at the end of each line from the file <file> and store the change in this file.
Delete spaces and tabs that stand at the end of a line in the file <file>, but not those at its beginning.
<file>: delete trailing blanks of every line, edit the file
Change the file <file> so that no line of it ends with a space or a tab.
Erase the whitespace at the right end of all lines in <file> and save the file.
edit <file>: no blanks at line ends, saved

= text/sed-leading
Print the lines of <file> without the blanks at their beginning.
Remove spaces and tabs from the start of every line of the file <file> when printing it, but not from the end.
<file>: leading blanks of every line removed, printed
Print <file> so that no line of the output begins with a space or a tab.
Leave out the indentation of all lines when printing <file>.
<file> with the whitespace at line starts removed, printed

= text/sed-trim
Print the lines of <file> without blanks at their beginning and at their end.
Remove spaces and tabs from both ends of every line of the file <file> when printing it.
<file>: leading and trailing blanks of every line removed, printed

= text/sed-prefix
Print each line of <file> with <stem> put in front of it, without changing the file.
Output the lines of <file> so that every one of them begins with <stem>.
<file> on the screen, <stem> before every line
Print the report <file> with <stem> at the start of each line, not at the end.
In front of every line of <file> the text <stem> should appear in the output.
<stem> at the beginning of each line of <file>, printed

= text/sed-suffix
Print each line of <file> with <stem> put behind it, without changing the file.
Output the lines of <file> so that every one of them ends with <stem>.
<file> on the screen, <stem> after every line
Print the report <file> with <stem> at the end of each line, not at the start.
Behind every line of <file> the text <stem> should appear in the output.
<stem> at the end of each line of <file>, printed

= text/prefix-in
Put <stem> at the beginning of every line in the file <file> itself and store the change.
<file>: <stem> in front of each line, edit the file
Change the file <file> so that <stem> stands in front of all its lines, and save it.
edit <file>: every line starts with <stem>, saved

= text/suffix-in
Put <stem> at the end of every line in the file <file> itself and store the change.
<file>: <stem> at the end of each line, edit the file
Change the file <file> so that <stem> stands behind all its lines, and save it.
edit <file>: every line ends with <stem>, saved

= text/sed-insert-line
Insert the line <text> into the file <file> before line <line>, so that it becomes line <line> itself.
Add the new line <text> to the file <file> directly above its line <line>, not below it.
<text> into <file>, before line <line>
Put <text> as a new line above the present line <line> of the file <file>.
<file>: new line <text> ahead of line <line>

= text/insert-after-line
Insert the line <text> into the file <file> after line <line>.
Add the new line <text> to the file <file> directly below its line <line>, not above it.
<text> into <file>, after line <line>
Put <text> as a new line below the present line <line> of the file <file>.
<file>: new line <text> following line <line>

= text/sed-insert-top
Insert the line <text> at the very beginning of the file <file>, before all other lines.
Change the file <file> so that <text> is its first line and the old lines follow.
<text> into <file> as line one, not at the end
Put <text> as a new line above everything else in the file <file>.
<file>: new first line <text>

= text/echo-append
Add the line <text> to the end of the file <file>, keeping what it has already.
Append <text> as the last line of the file <file>.
Write <text> behind the final line of <file> without overwriting anything.
<text> into <file> as the last line, not at the top

= text/echo-write
Write the line <text> to the file <new>, replacing whatever it held before.
Create the file <new> with <text> as its only line.
<text> -> <new>, sole content

= text/sed-append-after
Insert the line <text> into the file <file> after each line that contains <word>.
Add the new line <text> to the file <file> directly below every line with <word>, not above it.
<text> into <file>, after lines with <word>
Wherever a line of the file <file> includes <word>, put <text> as a new line beneath it.
<file>: new line <text> below each line with <word>

= text/insert-before-match
Insert the line <text> into the file <file> before each line that contains <word>.
Add the new line <text> to the file <file> directly above every line with <word>, not below it.
<text> into <file>, before lines with <word>
Wherever a line of the file <file> includes <word>, put <text> as a new line over it.
<file>: new line <text> above each line with <word>

= text/sed-replace-line
Replace line <line> of the file <file> by the text <text>, and store the change in this file.
Change the file <file> so that its whole line <line> reads <text>.
<file>: line <line> becomes <text>, edit the file
Put the text <text> in place of the present line <line> in the file <file>.
edit <file>: new content <text> for line <line>

= text/sed-between
Print the lines of <file> from the one that contains <word> to the one that contains <word2>, both included.
Output the part of the file <file> that begins with a line with <word> and ends with a line with <word2>.
<file>: from <word> up to <word2>, both lines included
Starting with the line that has <word> and stopping after the line that has <word2>, print <file>.
Print the section of the report <file> from <word> through <word2>, including the two lines that mark it.
<file>: <word> line through <word2> line

= text/common-between-exclusive
Print the lines of <file> that lie between the one with <word> and the one with <word2>, but not these two themselves.
Output the part of the file <file> after a line with <word> and before a line with <word2>, leaving both out.
<file>: between <word> and <word2>, both lines excluded
Print the section of the report <file> between <word> and <word2>, excluding the two lines that mark it.
Starting after the line with <word> and stopping before the line with <word2>, print <file>.
<file>: what is between <word> and <word2>, markers left out

= text/sed-until
Print the file <file> from its beginning up to and including the first line that contains <word>.
Output the lines of <file> and stop after the first one with <word> has been printed.
<file>: top to the first <word> line, that line included
Stop printing <file> once a line with <word> has been printed.
Everything in the log <file> up to the first <word>, its line included, should be printed.
<file>: start through first line having <word>

= text/sed-before
Print the file <file> from its beginning up to the first line that contains <word>, but not that line.
Output the lines of <file> that come before the first one with <word>, leaving out that one and all later ones.
<file>: all before the first <word> line, that line excluded
Stop printing <file> as soon as a line with <word> is reached, without printing that line.
Everything in the log <file> prior to the first line with <word> should be printed.
<file>: lines ahead of the first <word>, not itself

= text/sed-from
Print the file <file> from the first line that contains <word> to its end, that line included.
Output the first line of <file> with <word> and everything that follows it.
<file>: first <word> line up to the last line, that line included
Begin printing <file> with the first line that has <word> and go on to the end.
Everything in the log <file> starting with the first line with <word> should be printed.
<file>: first line having <word> through the end

= text/sed-after
Print the file <file> from behind the first line that contains <word> to its end, but not that line.
Output the lines of <file> that come after the first one with <word>, leaving out that one and all earlier ones.
<file>: all after the first <word> line, that line excluded
Begin printing <file> only after the first line that has <word>, which is not printed itself.
Everything in the log <file> following the first line with <word> should be printed, but not that line.
<file>: lines behind the first <word>, not itself

= text/line-after-match
Print only the line that follows each line with <word> in <file>, not the line with <word> itself.
<file>: the line after every <word> line, without the match
For every line with <word> in the file <file>, print just the next line and not the matching one.
Which line comes immediately after each line with <word> in <file>? Print only those following lines.
next line after each <word>, <file>, match left out

= text/line-before-match
Print only the line that precedes each line with <word> in <file>, not the line with <word> itself.
<file>: the line before every <word> line, without the match
For every line with <word> in the file <file>, print just the previous line and not the matching one.
Which line comes immediately before each line with <word> in <file>? Print only those preceding lines.
previous line ahead of each <word>, <file>, match left out

= text/tr-upper
Print the file <file> with all its lower-case letters changed to capitals.
Output the text of <file> in capital letters, without changing the file.
Every small letter in <file> should be printed as the corresponding capital one.
Print <file> so that no lower-case letter is left in the output.
Turn each small letter of the report <file> into its capital when printing it.
<file> on the screen, small letters to capitals
<file>: lower case to upper case, not the reverse
all letters of <file> as capitals, printed

= text/tr-lower
Print the file <file> with all its capital letters changed to lower case.
Output the text of <file> in small letters, without changing the file.
Every capital letter in <file> should be printed as the corresponding small one.
Print <file> so that no upper-case letter is left in the output.
Turn each capital of the report <file> into its small letter when printing it.
<file> on the screen, capitals to small letters
<file>: upper case to lower case, not the reverse
all letters of <file> as small ones, printed

= text/tr-upper-save
Write the text of <file> to <new> with all lower-case letters changed to capitals.
Store in <new> a version of <file> in which every letter is a capital.
<file> -> <new>, small letters to capitals

= text/lower-save
Write the text of <file> to <new> with all capital letters changed to lower case.
Store in <new> a version of <file> in which every letter is a small one.
<file> -> <new>, capitals to small letters

= text/upper-inplace
Change the file <file> itself so that all its lower-case letters become capitals.
In the file <file>, turn every small letter into a capital and store the change.
<file>: small letters to capitals, edit the file

= text/lower-inplace
Change the file <file> itself so that all its capital letters become lower case.
In the file <file>, turn every capital into a small letter and store the change.
<file>: capitals to small letters, edit the file

= text/title-case
Print <file> with the first letter of each word changed to a capital.
Output the text of the file <file> so that every word begins with a capital letter.
<file>: each word's first letter to a capital, printed

= text/tr-delete-digits
Print the file <file> with all digits taken out of it.
Output the text of <file> without any of the characters 0 to 9, leaving everything else.
Remove every digit from <file> when printing it, but keep the lines they stand on.
<file>: digits removed, the other characters kept
<file> without 0-9, lines stay
Leave out all digits when printing the report <file>.
The output should be <file> freed of every character from 0 to 9.
strip digits from <file>, printed

= text/keep-digits
Print only the digits of <file> and leave out all other characters, keeping the line breaks.
<file>: keep the digits, drop everything else

= text/tr-delete-char
Print the file <file> with every character <char> taken out of it.
Output the text of <file> without any <char>, leaving everything else as it is.
Remove each <char> from <file> when printing it, putting nothing in its place.
<file>: every <char> removed, the rest kept
The output should be the text of <file> freed of all <char> characters.
Leave out every <char> when printing the report <file>.
strip <char> from <file>, printed

= text/tr-char
Print the file <file> with every character <char> replaced by the character <char2>.
Output the text of <file> so that <char2> stands wherever the file has <char>.
Turn each <char> of <file> into a <char2> when printing it.
<file>: <char> becomes <char2>, printed
In the output, each <char> of the report <file> should be a <char2>.
Print <file> with <char2> in place of <char>, everywhere.
<char> to <char2>, all of <file>, not the reverse

= text/tr-squeeze
Print the file <file> with every run of several spaces reduced to a single one.
Output the text of <file> so that no two spaces stand directly side by side.
<file>: several spaces in a row become one
Where there are several spaces in a row in <file>, print only one.
The text of <file> should be printed with just a single space between the words.
runs of spaces in <file> to one space

= text/tr-space-newline
Print the file <file> with every space replaced by a line break.
Output the text of <file> so that each space starts a new line.
<file>: spaces become line breaks
Break the text of <file> at each space, so that every word is on its own line.
Wherever there is a space in the file <file>, the output should begin a new line.
space to newline, <file>

= text/tr-newline-space
Print the file <file> with every line break replaced by a space, so that all is on one line.
Output the lines of <file> one after the other on a single line, separated by spaces.
<file>: line breaks become spaces
Make one single line of all the lines in <file>, a space standing where each line ended.
Print the report <file> without line breaks, putting spaces in their place.
newline to space, <file>

= text/tr-newline-comma
Print all lines of <file> on a single line, separated by commas.
Join the lines of the file <file> into one, with a comma between each two.
<file>: all lines on one line, comma between
Make one single line of all the lines in <file>, with commas between them.
The entries of the list <file> should be printed as one comma separated line.
lines of <file> to a comma list

= text/spaces-underscores
Print the file <file> with every space replaced by an underscore.
Output the text of <file> so that an underscore stands wherever the file has a space.
<file>: spaces become underscores, not the reverse

= text/asked-all-underscores-spaces
Print the file <file> with every underscore replaced by a space.
Output the text of <file> so that a space stands wherever the file has an underscore.
<file>: underscores become spaces, not the reverse

= text/expand
Print the file <file> with its tabs replaced by spaces.
Output the text of <file> so that spaces stand wherever the file has a tab.
<file>: tabs become spaces, not the reverse

= text/unexpand
Print the file <file> with its runs of spaces replaced by tabs.
<file>: spaces become tabs, not the reverse

= text/csv-tsv
Print <csv> with every comma replaced by a tab.
Output the table <csv> so that its fields are separated by tabs and no longer by commas.
<csv>: commas become tabs, not the reverse

= text/csv-semicolon
Print <csv> with every comma replaced by a semicolon.
Output the table <csv> so that its fields are separated by semicolons and no longer by commas.
<csv>: commas become semicolons, not the reverse

= text/sed-crlf
Change the Windows line endings of the file <file> to Unix ones and store the change in this file.
Remove the carriage return at the end of each line from the file <file> itself.
<file>: CRLF to LF, edit the file, not the reverse

= text/to-crlf
Change the Unix line endings of the file <file> to Windows ones and store the change in this file.
Add a carriage return at the end of each line in the file <file> itself.
<file>: LF to CRLF, edit the file, not the reverse

= text/fold
Print <file> with every line broken after <lineb> characters, so that none is longer.
Break the long lines of the file <file> at a width of <lineb> characters; nothing of them should be lost.
<file>: wrap after <lineb> characters, nothing cut off

= text/paste
Print the lines of <sorted> and of <sortedb> next to each other, separated by a tab.
Put the first line of <sorted> beside the first line of <sortedb>, the second beside the second and so on, and print them.
<sorted> and <sortedb> in parallel, line beside line

= text/paste-d
Print the lines of <sorted> and of <sortedb> next to each other, separated by a comma.
Put each line of <sorted> beside the corresponding line of <sortedb> with a comma between them.
<sorted> and <sortedb> in parallel, comma between

= text/comm-12
Print the lines that occur in both of the sorted files <sorted> and <sortedb>.
Which lines of <sorted> are also in <sortedb>? Leave out those that only one of the two has.
Output only what the sorted lists <sorted> and <sortedb> have in common.
sorted <sorted> and <sortedb>: lines in both, not in one only
lines shared by the sorted lists <sorted> and <sortedb>
Two sorted lists are given, <sorted> and <sortedb>; print every line that stands in both of them.

= text/comm-23
Print the lines of the sorted file <sorted> that do not occur in the sorted file <sortedb>.
Output what only <sorted> has; lines that <sortedb> contains as well must not appear.
Of the lines in <sorted>, print those which are absent from <sortedb>, both lists being sorted.
lines of <sorted> without those of <sortedb>, both sorted
only in <sorted>, not in <sortedb>, sorted files
Cross off from the sorted list <sorted> whatever is in the sorted list <sortedb> and print what remains.
Print what <sortedb> lacks, that is the lines found in <sorted> alone, both files being sorted.
sorted <sorted> minus sorted <sortedb>, not the reverse

= text/comm-13
Of the two sorted files <sorted> and <sortedb>, print the lines that only the second one has, that is <sortedb>.
Compared with the sorted list <sorted>, which lines does <sortedb> have in addition?
second file only: sorted <sorted> against <sortedb>
only in the second list, with <sorted> the first and <sortedb> the second
Print the entries that are new in the sorted list <sortedb>, with <sorted> as the earlier list.
Of the second of the sorted lists, with <sorted> the first and <sortedb> the second, print what the first lacks.

= text/comm-3
Print the lines that occur in just one of the sorted files <sorted> and <sortedb>, leaving out the common ones.
sorted <sorted> and <sortedb>: lines in one of them only, not in both

= text/common-unsorted
Print the lines that occur in both of the files <bare> and <bare2>, which are not sorted.
Output only what the unsorted files <bare> and <bare2> have in common, line by line.
unsorted <bare> and <bare2>: lines in both
Which lines of <bare> are also in <bare2>, regardless of their order? Neither file is sorted.
The files <bare> and <bare2> are in no order; print the lines found in both.
lines in both <bare> and <bare2>, neither sorted

= text/missing-unsorted
Print the lines of <bare> that do not occur in <bare2>, although the files are not sorted.
Output what only the file <bare> has and <bare2> lacks, both being unsorted.
only in <bare>, not in <bare2>, unsorted files
Which lines of <bare> are absent from <bare2>, regardless of their order? Neither file is sorted.
The files <bare> and <bare2> are in no order; print the lines found in <bare> alone.
lines of <bare> not in <bare2>, neither sorted

= text/comm-second-unsorted
Of the unsorted files <bare> and <bare2>, print the lines that only the second one, <bare2>, has.
in the second file only, unsorted <bare> against <bare2>
The files <bare> and <bare2> are in no order; print the lines of the second that the first lacks.
Which lines of the unsorted <bare2> are new compared to the unsorted <bare>?

= text/diff
Print the differences between the files <bare> and <bare2>.
Compare the file <bare> with the file <bare2> and output the lines in which they differ.
What has changed from the old version <bare> to the new version <bare2>? Print the differing lines.
<bare> against <bare2>, differing lines
from <bare> to <bare2>: what changed
In which lines does the file <bare2> differ from the file <bare>?
differences only, <bare> and <bare2>

= text/diff-q
Find out whether the files <bare> and <bare2> differ, without printing the differences.
State only if <bare> and <bare2> have different contents; the lines themselves are not wanted.
<bare> and <bare2>: different or not, no lines
Are the contents of <bare> and <bare2> the same or not? Do not print any lines.
Just report whether there is any difference between the file <bare> and the file <bare2>.
<bare> equal to <bare2> or not, brief answer

= text/diff-u
Print the differences between <bare> and <bare2> as a unified diff.
Compare the file <bare> with <bare2> and output a patch in the unified format.
unified diff, from <bare> to <bare2>

= text/diff-y
Print the files <bare> and <bare2> in two columns next to each other so that the differences are marked.
Compare <bare> on the left with <bare2> on the right.
two-column comparison of <bare> and <bare2>, side by side

= text/diff-w
Print the differences between <bare> and <bare2>, taking no account of spaces and tabs.
<bare> against <bare2>, blanks do not count

= text/diff-i
Print the differences between <bare> and <bare2>, treating upper and lower case as equal.
<bare> against <bare2>, case does not count

= text/removed-lines
Compare <bare> with <bare2> and print only the lines that were taken out, that is those the old <bare> has and the new <bare2> no longer has.
from <bare> to <bare2>: only the deleted lines, by diff

= text/diff-added
Compare <bare> with <bare2> and print only the lines that were added, that is those the new <bare2> has and the old <bare> does not have.
from <bare> to <bare2>: only the added lines, by diff

= text/diff-save
Write the differences between <bare> and <bare2> to the file <new> as a unified diff.
Compare <bare> with <bare2> and store the resulting patch in <new>.
diff of <bare> against <bare2> -> <new>

= text/diff-dirs-brief
Print which files differ between <mydir> and <mydir2>, without showing their differing lines.
Compare all the files of <mydir> with those of <mydir2> and just name the ones that are not equal.
<mydir> against <mydir2>: names of differing files only

= text/count-char
Print how many times the character <char> occurs in <file>.
Count every single <char> in the file <file>, several on a line counting separately.
<file>: number of <char> characters, not lines

= text/word-freq
Print each word of <file> with the number of times it occurs, the most frequent first.
For every different word in the file <file>, state how often it is used.
<file>: tally of words, not of lines

= text/unique-words
Print the different words of <file> in alphabetical order, each only once.
List every word that the file <file> contains without repeating any.
<file>: distinct words, no counts

= text/unique-words-count
Print the number of different words in <file>, each counting only once.
How many distinct words does the file <file> contain?
<file>: number of distinct words, repeats counted once

= text/md5
Print the MD5 checksum of the file <anyfile>.
Compute the checksum of <anyfile> by the MD5 method, not by SHA.
<anyfile>: MD5 sum

= text/sha256
Print the SHA-256 checksum of the file <anyfile>.
Compute the checksum of <anyfile> by the SHA-256 method, not by MD5.
<anyfile>: SHA-256 sum

= text/echo
Print the text <text> on the screen.
Output the words <text> and nothing else.
the text <text>, on the screen only

= text/echo-upper
Print the text <text> with all its letters changed to capitals.
Convert the string <text> from lower to upper case.
string <text>: small letters to capitals

= text/echo-lower
Print the text <text> with all its letters changed to lower case.
Convert the string <text> from upper to lower case.
string <text>: capitals to small letters

= text/echo-length
Print the number of characters that the text <text> has.
How long is the string <text>, in characters?
string <text>: number of its characters

= text/echo-rev
Print the text <text> with its characters in reverse order.
Spell the string <text> from its last character to its first.
string <text>: characters reversed

= text/conf-get
Print the value that <confkey> has in the settings file <conffile>, without its name.
Which value is given after <confkey>= in <conffile>? Print only the value.
<conffile>: value of <confkey>, not the whole line

= text/conf-set
Change the settings file <conffile> so that <confkey> has the value <value>.
Give the setting <confkey> in <conffile> the new value <value> and store the change.
<conffile>: <confkey> becomes <value>, edit the file

= json/pretty
Print the JSON file <json> with line breaks and indentation, so that it is easy to read.
Output <json> neatly indented, without changing its content or the file.
<json>: indented, printed only

= json/compact
Print the JSON file <json> on a single line without any unnecessary blanks.
Output <json> in its shortest form, with no indentation.
<json>: one line, no indentation

= json/keyof
Print the value of <key> in the JSON file <json>, without quotation marks.
From the object in <json>, output only <key>.
<json>: <key>, value only
What does the JSON file <json> have as <key>? Print the bare value.
The value that belongs to <key> in <json> should be printed without quotes.
<key> out of <json>, bare value

= json/keys
Print the names of all the top-level keys in the JSON file <json>, without their values.
Which keys does the object in <json> have?
<json>: key names only, no values
List what the object in <json> has on its top level, only the names of the keys.
key names of <json>, top level, values not needed

= json/length
Print the number of elements in the JSON array of <list>.
How many objects does the array in the file <list> contain?
<list>: number of array elements, not the elements
Count the elements of the array that the JSON file <list> holds, and print the number.
count of elements, array in <list>

= json/items
Print each element of the JSON array in <list> on a line of its own, in compact form.
Output the objects of <list> one per line.
<list>: every element, one a line

= json/field-each
Print <itemkey> of every object in the JSON array <list>, one on each line and without quotation marks.
From all objects of the array in <list>, output only <itemkey>.
<list>: <itemkey> of all objects, nothing else
For each object in the array of <list>, print just <itemkey>, without quotes.
<itemkey> per object, <list>, one a line

= json/first
Print the first element of the JSON array in <list>, and no other one.
Output only the object at the very beginning of the array in <list>.
<list>: first element, not the last
The array in <list> begins with which object? Print it.

= json/last
Print the last element of the JSON array in <list>, and no other one.
Output only the object at the very end of the array in <list>.
<list>: last element, not the first
The array in <list> ends with which object? Print it.

= json/slice
Print the first <small> elements of the JSON array in <list>.
Output only the <small> objects at the beginning of the array in <list>.
<list>: first <small> elements, not the last ones
Of the array in <list>, only the opening <small> objects should be printed.
elements of <list>, the first <small>

= json/last-n
Print the last <small> elements of the JSON array in <list>.
Output only the <small> objects at the end of the array in <list>.
<list>: last <small> elements, not the first ones
Of the array in <list>, only the closing <small> objects should be printed.
elements of <list>, the last <small>

= json/skip-first
Print all elements of the JSON array in <list> but the first one.
Leaving out the object at the beginning, output the array in <list>.
<list>: everything after the first element

= json/reverse
Print the JSON array in <list> with its elements in reverse order.
<list>: elements from last to first

= json/select
Print those objects of the JSON array in <list> whose price is greater than <line>.
Output every object in <list> with a price above <line>, but none that costs <line> or less.
<list>: price over <line>, whole objects
If the price of an object in <list> is more than <line>, print the object.
Select from the array in <list> what costs more than <line>.
objects dearer than <line>, <list>

= json/cheaper
Print those objects of the JSON array in <list> whose price is smaller than <lineb>.
Output every object in <list> with a price below <lineb>, but none that costs <lineb> or more.
<list>: price under <lineb>, whole objects
If the price of an object in <list> is less than <lineb>, print the object.
Select from the array in <list> what costs less than <lineb>.
objects cheaper than <lineb>, <list>

= json/select-names
Print only the names of those objects in the JSON array <list> whose price is greater than <line>.
<list>: price over <line>, names only
If the price of an object in <list> is more than <line>, print its name but not the whole object.
names of what costs more than <line>, <list>

= json/select-count
Print the number of objects in the JSON array <list> whose price is greater than <line>.
<list>: price over <line>, how many
How many of the objects in the array <list> cost more than <line>? Print only the number.
count of objects dearer than <line>, <list>

= json/select-name
Print the object of the JSON array in <list> whose name is <itemname>.
Output all objects in <list> that have <itemname> as their name, and no others.
<list>: object named <itemname>

= json/remove-item
Print the JSON array in <list> without the object whose name is <itemname>.
<list>: all objects but the one named <itemname>

= json/sortby
Print the objects of the JSON array in <list> in ascending order of <itemkey>.
Sort the array in <list> by <itemkey>, from the lowest to the highest.
<list>: ordered by <itemkey>, ascending
objects of <list> by <itemkey>, lowest first

= json/sortby-desc
Print the objects of the JSON array in <list> in descending order of <itemkey>.
Sort the array in <list> by <itemkey>, from the highest to the lowest.
<list>: ordered by <itemkey>, descending
objects of <list> by <itemkey>, highest first

= json/max
Print the object with the highest price in the JSON array of <list>.
Which is the most expensive object in <list>? Print it whole.
<list>: dearest object, not the cheapest

= json/min
Print the object with the lowest price in the JSON array of <list>.
Which is the least expensive object in <list>? Print it whole.
<list>: cheapest object, not the dearest

= json/sum
Print the sum of the prices of all objects in the JSON array <list>.
Add up the price fields in <list> and print the total.
<list>: total of all prices

= json/avg
Print the average of the prices of all objects in the JSON array <list>.
Determine the arithmetic mean of the price fields in <list>.
<list>: mean price, not the sum

= json/has
Find out whether the JSON file <json> has a key named <stem>, and print true or false.
<json>: key <stem> there or not

= json/setkey
Print the JSON file <json> with its version changed to <value>, leaving the file itself as it is.
<json> on the screen with version <value>, file unchanged

= json/version-in-place
Change the version in the JSON file <json> to <value> and store the change in this file.
<json>: version becomes <value>, edit the file

= json/delkey
Print the JSON file <json> without its version key, leaving the file itself as it is.
<json> on the screen without version, file unchanged
Print all of <json> but its version; nothing should be removed from the file.
<json> minus the version, printed only

= json/validate
Find out whether the file <json> is valid JSON.
Test the syntax of the JSON file <json> without printing its content.
<json>: valid JSON or not

= json/pick
Print an object with only the name and the version of the JSON file <json>.
<json>: just name and version, as JSON

= text/wc
Print the number of lines, the number of words and the number of bytes of the file <file>.
How many lines, words and characters does the report <file> have?
<file>: lines, words, bytes, all three counts

= text/wc-two
Print for each of the files <bare> and <bare2> how many lines it has.
Count the lines of <bare> as well as those of <bare2>.
line counts of <bare> and <bare2>

= text/wc-ext-total
Print the total number of lines in all .<ext> files <where>, subdirectories included, as one number.
Add up the lines of every .<ext> file <where>, however deep, and print just the sum.
total line count, .<ext> files <where>, one figure

= text/head-default
Print the beginning of the file <file>, as many lines as is usual.
Output the top of the report <file>; the usual number of lines will do.
<file>: its beginning, usual length

= text/tail-default
Print the end of the file <file>, as many lines as is usual.
Output the bottom of the report <file>; the usual number of lines will do.
<file>: its end, usual length

= text/tail-f
Print the end of the log <file> and go on printing new lines as they are added to it.
Keep watching the file <file> and show every line that is appended.
<file>: follow it, new lines as they come

= text/tail-n-follow
Print the last <n> lines of the log <file> and then keep showing new lines as they are added.
<file>: last <n> lines, then follow

= text/tail-f-grep
Keep watching the log <file>, but show only those new lines that contain <word>.
<file>: follow it, only lines with <word>

= text/csv-header
Print the column names of <csv>, that is the fields of its first line, one below the other.
Which columns does the table <csv> have? List their names, one a line.
<csv>: column names, one a line

= text/csv-columns
Print the number of columns in the comma separated file <csv>.
How many fields does the header of <csv> have?
<csv>: number of columns, not of rows

= text/csv-table
Print the comma separated file <csv> with its columns aligned below each other.
Output <csv> as a table in which every column is padded to the same width.
<csv>: aligned columns, comma as separator

= text/column-t
Print <log> with its blank-separated columns aligned below each other.
Output the lines of <log> as a table in which every field is padded to the width of its column.
<log>: aligned columns, blank as separator

= text/cat-ext-merge
Write the contents of all .<ext> files of the current directory, one after the other, to the new file <new>.
Join every file here that ends in .<ext> into the single file <new>.
all *.<ext> of this directory into <new>

= text/cat-A
Print the file <file> so that tabs and line ends become visible.
Show the invisible characters of the file <file>, with a mark at the end of each line.
<file>: tabs and line ends made visible

= text/sed-double
Print <file> with an empty line after each of its lines.
Output the text of <file> with double line spacing.
<file>: blank line after every line

= text/common-without-ends
Print the file <file> except for its first line and its last line.
Leaving out the line at the top and the line at the bottom, print <file>.
<file> without the first and the last line

= text/lines-strip-both-ends
Print the file <file> except for its first <small2> lines and its last <small> lines.
Leave out <small2> lines at the top and <small> lines at the bottom of <file> and print what is between.
<file> without the top <small2> and the bottom <small> lines

= text/word-of-line
Print word number <small> of line <line> in the file <file>, and nothing else.
Of line <line> in <file>, output only the word at position <small>.
<file>: line <line>, word <small>

= text/awk-cell
Print <col> of line <line> in <log>, and nothing else.
Of all the lines in <log>, take number <line> and output only <col>.
<log>: line <line>, <col> only

= text/csv-cell
Print <col> of line <line> in the comma separated file <csv>, and nothing else.
Of all the lines in <csv>, take number <line> and output only <col>.
<csv>: line <line>, <col> only, comma as separator

= text/table-column-no-header
Print <col> of the comma separated file <csv>, but not its heading in the first line.
Of each record in <csv> below the header, output <col> only.
<csv>: <col> only, header line left out

= text/table-max-row
Print the whole row of <csv> that has the largest number in <col>, the header not counting.
Which record of <csv> has the highest value in <col>? Print the complete row.
<csv>: complete row with maximum <col>, not the minimum

= text/common-csv-least-row
Print the whole row of <csv> that has the smallest number in <col>, the header not counting.
Which record of <csv> has the lowest value in <col>? Print the complete row.
<csv>: complete row with minimum <col>, not the maximum

= text/table-at-least
Print those rows of the comma separated file <csv> in which <col> is <lineb> or more.
Leave out each row of <csv> in which <col> is smaller than <lineb>, but keep those where it is exactly <lineb>.
<csv>: entire rows, <col> no smaller than <lineb>

= text/table-at-most
Print those rows of the comma separated file <csv> in which <col> is <lineb> or less.
Leave out each row of <csv> in which <col> is greater than <lineb>, but keep those where it is exactly <lineb>.
<csv>: entire rows, <col> no greater than <lineb>

= text/table-drop-column
Print the comma separated file <csv> without <col>, keeping all the other columns.
Leave out <col> when printing the table <csv>.
<csv>: all columns but <col>

= text/table-drop-first
Print the comma separated file <csv> without its first column, keeping all the other columns.
<csv>: from column two to the last

= text/table-drop-last
Print the comma separated file <csv> without its last column, keeping all the other columns.
<csv>: all columns but the final one

= text/csv-last-col
Print the last column of the comma separated file <csv>, however many there are.
<csv>: final column only, not the first

= text/csv-first-cols
Print the first <small> columns of the comma separated file <csv> and leave out the others.
<csv>: columns 1 to <small> only

= text/csv-cols-from
Print the comma separated file <csv> from column <small> to its last column.
<csv>: column <small> and all columns right of it

= text/csv-head
Print the header line of <csv> and the first <n> records below it.
<csv>: header plus first <n> data rows

= text/table-header-and-last
Print the header line of <csv> and the last <n> lines of the file.
<csv>: header plus last <n> rows

= text/table-first-records
Print the first <n> records of <csv>, the header line neither printed nor counted.
<csv>: first <n> data rows, no header

= text/swap-cols
Print the second field of each line in <log> and after it the first field.
<log>: columns 1 and 2 in exchanged order

= text/second-last-field
Print the last but one field of each line in <log>.
<log>: second field from the end of every line

= text/asked-last-field-is
Print those lines of <file> whose last field is the word <word>.
<file>: whole lines, last field = <word>

= text/asked-first-field-is
Print those lines of <file> whose first field is the word <word>.
<file>: whole lines, first field = <word>

= text/common-drop-next
Print the file <file> without the line that follows each line with <word>, the <word> lines themselves being kept.
<file>, the line after every <word> line left out, match kept

= text/drop-between
Print the file <file> without the part from a line with <word> to a line with <word2>, these two lines also left out.
Leaving out the lines from <word> through <word2>, print all of <file>; the file stays as it is.
<file> except the block <word> to <word2>, printed only

= text/delete-between
Delete from the file <file> itself everything from a line with <word> to a line with <word2>, including these two.
Remove the block that begins with <word> and ends with <word2> from the file <file> and save it.
edit <file>: block <word> to <word2> removed, saved

= text/common-cut-from-word
Print the lines of <file> cut off where <word> begins, so that neither it nor what follows it is shown.
Of every line in the file <file>, output only what comes before <word>, without <word>.
<file>: each line up to <word>, that excluded

= text/common-cut-to-word
Print only what comes after <word> on the lines of <file>, without <word> itself.
Of every line in the file <file>, remove the beginning up to and including <word>.
<file>: each line after <word>, that excluded

= text/common-next-word
Print the word that comes directly after <word> wherever that stands in <file>.
<file>: just the next word after each <word>

= text/common-upper-word
Print <file> with every <word> written in capitals and all the rest unchanged.
<file>: <word> to capitals, nothing else

= text/common-first-only
Print <file> with only the very first <word> of the whole file replaced by <newword>.
<file>: first <word> of all to <newword>, later ones stay, printed

= text/common-unless-matching
Print <file> with <word2> replaced by <newword> on those lines only that do not contain <word>.
<file>: <word2> to <newword> except on lines with <word>, printed

= text/lines-not-first-replace
Print <file> with every <word> replaced by <newword>, but leave its first line as it is.
<file>: <word> to <newword> from line 2 on, printed

= text/lines-last-line-replace
Replace <word> by <newword> in the file <bare>, but only on its last line.
<bare>: <word> to <newword>, final line only, edit the file

= text/lines-start-replace
Replace <word> by <newword> in the file <bare>, but only where it stands at the beginning of a line.
<bare>: <word> to <newword>, line starts only, edit the file

= text/lines-end-replace
Replace <word> by <newword> in the file <bare>, but only where it stands at the end of a line.
<bare>: <word> to <newword>, line ends only, edit the file

= text/lines-insert-printed
Print <file> with the new line <text> above line <line>, without changing the file.
<file> on the screen, <text> inserted before line <line>, file unchanged

= text/comment-line
Comment out line <line> of the file <file> by putting a # in front of it, and save the change.
<file>: # before line <line>, edit the file

= text/comment-out
Put a # in front of each line of the file <file> that contains <word>, so that it becomes a comment.
<file>: lines with <word> become comments, edit the file

= text/uncomment
Remove the # from the beginning of each line of the file <file> that contains <word>, so that it takes effect again.
<file>: lines with <word> no longer comments, edit the file

= text/lines-hash
Print only the comment lines of <conf>, that is those which begin with #.
<conf>: lines with # at the front, not the others

= text/comm
Compare the sorted files <sorted> and <sortedb> and print in three columns what only the first has, what only the second has and what both have.
sorted <sorted> and <sortedb>, three-column comparison

= text/lines-two-files-which
Which of the two files <bare> and <bare2> contain <word>? Print only the names.
names only: <word> in <bare> or <bare2>

= text/lines-two-files-nonames
Print the lines with <word> of the files <bare> and <bare2>, without the file names in front.
<word> lines of <bare> and <bare2>, no names

= text/lines-tree-starting
Search all files under <dir> for lines that begin with <word> and print them with their numbers.
<dir>: lines starting with <word>, every file, numbered

= text/lines-first-with-after
Print the first line of <file> that contains <word> and the <small> lines that follow it, but no later match.
first <word> line of <file> plus the next <small> lines

= text/common-after-numbered
Print each line of <file> that contains <word> and the <small> lines that follow it, all with their line numbers.
<word> in <file>, following <small> lines too, numbered

= text/lines-before-numbered
Print each line of <file> that contains <word> and the <small> lines that precede it, all with their line numbers.
<word> in <file>, preceding <small> lines too, numbered

= text/lines-number-either
Print each line of <file> that contains <word> or <word2>, preceded by its line number.
<file>: lines with <word> or <word2>, line number in front

= text/lines-number-starting
Print each line of <file> that begins with <word>, preceded by its line number.
<file>: lines starting with <word>, line number in front

= text/lines-number-ending
Print each line of <file> that ends with <word>, preceded by its line number.
<file>: lines ending in <word>, line number in front

= text/number-grep-awk
Print only the numbers of those lines in <file> that contain <word>, without the lines themselves.
At which line numbers does <word> stand in the file <file>?
<file>: line numbers of <word>, no text

= search/grep-first-number
Print the number of the first line in <file> that contains <word>, and nothing but the number.
<file>: line number of the first <word> only

= search/grep-start-digit
Print each line of <file> that begins with a digit.
<file>: lines with 0-9 at the front

= text/lines-end-digit
Print each line of <file> that ends with a digit.
<file>: lines with 0-9 as the last character

= text/lines-no-start-digit
Print each line of <file> that does not begin with a digit.
<file>: lines without 0-9 at the front

= text/lines-start-lower
Print each line of <file> that begins with a lower-case letter.
<file>: lines starting with a small letter, not a capital

= text/lines-no-start-capital
Print each line of <file> that does not begin with a capital letter.
<file>: lines starting with anything but a capital

= search/word-count-lines
Print those lines of <file> that have exactly <small> words.
<file>: lines of exactly <small> words, not more or fewer

= search/word-count-over
Print those lines of <file> that have more than <small> words.
<file>: lines of over <small> words

= text/common-few-fields
Print those lines of <file> that have fewer than <small> fields.
<file>: lines of under <small> fields

= text/asked-in-this-order
Print those lines of <file> in which <word> stands somewhere before <word2>.
<file>: lines with <word> first and <word2> later on the line

= text/asked-both-count
Print the number of lines in <file> that contain <word> and also <word2>.
<file>: count lines having both <word> and <word2>

= search/word-line-range
Print those lines that contain <word> among lines <line> to <lineb> of <file>.
Search only lines <line> through <lineb> of the file <file> for <word>.
<file>, lines <line>-<lineb>: those having <word>

= search/grep-rE
Search every file <where> for <word> or <word2> and print the lines that have at least one of them.
Print each line that contains <word> or <word2> in any of the files <where>, at any depth.
<word> or <word2> in all files <where>, matching lines

= search/grep-rlE
Print the names of all files <where> that contain <word> or <word2>, without the matching lines.
names of files with <word> or <word2> <where>, not the lines

= search/files-never-two
Print the names of all files <where> that contain neither <word> nor <word2>.
names of files without <word> and without <word2> <where>

= search/grep-rin
Search every file <where> for <word>, in capitals or in small letters, and print each matching line with its line number.
<word> in all files <where>, any case, numbered lines

= search/grep-rh
Search every file <where> for <word> and print the matching lines without the names of the files.
<word> in all files <where>, lines only, no file names

= search/grep-c-ext
For each .<ext> file that lies directly in this directory, print how many lines contain <word>, leaving subdirectories out.

= search/grep-color
Print each line of <file> that contains <word>, with the word highlighted in colour.
<word> lines of <file>, matches in color

= search/grep-context-n
Print each line of <file> that contains <word> with <small> lines before and <small> lines after it, all with line numbers.
<word> in <file>, <small> lines either side, numbered

= search/grep-three
Print each line of <file> that contains <word>, <word2> or <word3>.
any of <word>, <word2>, <word3>, lines of <file>

= search/grep-wn
Print each line of <file> in which <word> stands as a whole word, preceded by its line number.
whole word <word> in <file>, line number in front

= search/grep-digit-lines
Print those lines of <file> that consist of digits only.
<file>: lines with nothing but 0-9

= search/grep-no-letters
Print each line of <file> that contains no letter.
<file>: lines without any letter

= search/grep-dates
Print all dates of the form year-month-day that occur in <file>, and nothing else.
dates like 2024-01-31 out of <file>, nothing else

= search/zgrep-c
Print the number of lines that contain <word> in the compressed file <gz>.
<gz>: number of <word> lines, still gzipped

= json/delkey-in-place
Delete the version key from the JSON file <json> and store the change in this file.
edit <json>: version removed, saved

= json/pretty-in-place
Change the JSON file <json> itself so that it is neatly indented.
edit <json>: indented, saved in the same file

= json/pretty-save
Write a neatly indented version of the JSON file <json> to <new>, leaving <json> as it is.
<json> indented -> <new>

= json/sort-keys
Print the JSON file <json> with the keys of each object in alphabetical order.
<json>: keys in alphabetical order, values kept
`)
