import { moreWordings } from '../grammar.ts'

/** More ways to ask for the everyday things with text, searching and JSON. */
export const saidText = moreWordings(String.raw`
= search/grep
match <word> in <file>
look up <word> in <file>
Print the lines from <file> which match <word>.
<file> lines containing <word>
out of <file>, give me just the lines that have <word>
I only want to see the lines mentioning <word>, the file being <file>
all entries in <file> that contain the string <word>, please
from <file> get whatever contains <word>
<word> is what I am after; show me every line of <file> it is on
tell me which records in <file> include <word>
Using grep, display each line in <file> that contains the text <word>
so that I can see what happened, show the <word> lines in <file>
is <word> mentioned in <file>? print those lines
spit out the <word> lines of <file>

= search/grep-phrase
match <phrase> in <file>
look up the text <phrase> in <file>
Print the lines of <file> which contain the phrase <phrase>.
the lines with <phrase>, file <file>
from <file> get whatever line contains <phrase>
I want to see the lines in <file> where <phrase> occurs
search through <file> and display every line that includes the string <phrase>
out of <file>, only the lines that have <phrase> in them
find all places in <file> with the text <phrase> and print those lines
which entries in <file> contain the message <phrase>
tell me the lines in <file> that mention <phrase>
look inside <file> for the sequence <phrase>
<phrase>: every line in <file> that has it
list rows from <file> including the wording <phrase>

= search/grep-i
match <word> in <file> (regardless of case|case-insensitively|ignoring upper and lower case)
Print the lines in <file> that contain <word> in any combination of upper and lower case.
look up <word> in <file>, case insensitive
<file>: lines with <word>, any case
find lines in <file> matching <word>, both uppercase and lowercase
get me each line of <file> that has <word> in it, whatever the capitalization
ignoring case, which lines in <file> contain <word>
search <file> for <word>; it does not matter whether letters are capital or small
lines from <file> containing <word>, be it in capitals, lowercase or mixed
case should be ignored: print every <word> line of <file>
I want all lines in <file> with <word> even if it is written in capital letters
grep <word> from <file> but case does not matter
display entries in <file> with <word> and don't distinguish between upper and lower case
without case sensitivity, look for <word> in <file>

= search/grep-n
match <word> in <file> and number the matching lines
Print the lines in <file> that contain <word>, each preceded by its line number.
look up <word> in <file>, I need the line numbers too
<word> in <file>, with line number
which lines in <file> have <word>? give their numbers as well
tell me where <word> is in <file>, with the line number and the line itself
find <word> in <file> and tell me the line it is on
display matching lines for <word> in <file> prefixed with line numbers
along with line numbers, print each line of <file> mentioning <word>
grep <file> for <word>, numbers included
so that I can find them again, print the <word> lines of <file> with their line numbers
every line of <file> that contains <word>, in the form number:text
at what line numbers does <word> show up in <file>, and what do those lines say
I only want the lines in <file> with <word>, but please say which line each one is

= search/grep-in
match <word> in <file> regardless of case and give the line numbers
Print the lines in <file> that contain <word>, ignoring case, each with its line number.
case-insensitively look up <word> in <file>, line numbers please
<word> in <file>, any case, with line number
which lines in <file> have <word> in upper or lower case, and what are their numbers
number:text for each line in <file> that mentions <word>, case does not matter
find <word> in <file>, ignore upper and lower case, include line numbers
ignoring case, print lines with <word> from <file> preceded by their line numbers
both case insensitive and numbered: lines of <file> containing <word>
I need to know on which lines of <file> <word> is, however it is capitalized; print them with line numbers
tell me where <word> is in <file> with line numbers, uppercase or lowercase
grep with numbers and without case for <word> in <file>

= search/grep-v
Print every line in <file> that does not match <word>.
omit the lines with <word> from <file>
show <file>, but not the lines that contain <word>
all lines in <file> other than those with <word>
<file> excluding <word> lines
which entries in <file> lack <word>
give me <file> with the <word> lines filtered out
I only want to see the lines in <file> that don't mention <word>
output <file> without any line in which <word> occurs
non-matching lines for <word> in <file>
ignore lines having <word> and show everything else in <file>
every line of <file> where there is no <word>
get the lines from <file> that don't have the string <word>
leaving <word> lines aside, what is in <file>
invert the match: <word>, <file>

= search/grep-c
Print the number of lines in <file> that match <word>.
how many entries in <file> have <word>
how many lines match <word> in <file>
what's the number of lines in <file> containing <word>
line count for <word> in <file>
<file>: how many lines with <word>
I just want to know how many lines in <file> contain the text <word>
grep <word> in <file> but print only a count
tell me how many of the lines in <file> include <word>
how often is there a line with <word> in <file>
matching lines for <word> in <file>, just the count
how many <word> lines are there in <file>
Count, don't print, the lines of <file> in which <word> is found
in <file>, how many rows have <word> in them

= search/grep-ci
Print how many lines in <file> contain <word> in any mix of upper and lower case.
how many entries in <file> match <word>, ignoring case
what's the number of lines in <file> containing <word>, regardless of capitalization
<file>: how many lines with <word>, case ignored
ignoring case, how many lines of <file> have <word>
line count for <word> in <file>, any case
I just want the count of lines in <file> with <word>, upper or lower case
tell me how many lines in <file> mention <word>, case does not matter
count lines with <word> in <file> case-insensitively
number of matching lines, case insensitive, <word>, <file>
in <file>, how many rows have <word>, whether in capitals or small letters
Count, ignoring upper and lower case, the lines of <file> that contain <word>

= search/grep-cv
Print the number of lines in <file> that do not match <word>.
how many lines in <file> do not contain <word>
how many entries of <file> are without <word>
what's the number of lines in <file> which do not have <word>
count the lines in <file> excluding those with <word>
<file>: how many lines lack <word>
not counting the lines with <word>, how many lines has <file>
tell me how many lines in <file> don't include the text <word>
I just want the count of lines of <file> without any <word>
number of non-matching lines for <word> in <file>
all lines of <file> except the <word> ones: how many are there
in <file>, how many rows do not mention <word>

= search/grep-o-count
how many times does <word> come up in <file>
Print the total number of occurrences of <word> in <file>, counting several on the same line separately.
occurrences of <word> in <file>: how many
how many occurrences of the string <word> are in <file>
what's the number of times <word> occurs in <file>
<file>: count of <word> occurrences
number of occurrences of <word> within <file>
how often can <word> be found in <file>
tell me how many instances of <word> there are in <file>
count all matches of <word> in <file>, not just the matching lines
in <file>, how often is <word> used
I want to know how frequently <word> appears in <file>, every occurrence counts
find how many times in total <file> contains <word>

= search/grep-o
Print only the parts of the lines in <file> that match <word>.
show just <word> itself for every match in <file>, one per line
output each match of <word> from <file>, but not the line around it
don't print whole lines, only the text matched by <word> in <file>
grep only the matched text <word> from <file>
matches of <word> in <file>, without the remainder of the line
for every occurrence of <word> in <file> print that occurrence only
give me the matched strings for <word> in <file>, not the complete lines
I only want the matching portion for <word> in <file>
from <file>, all occurrences of <word>, one per line and nothing else
get each instance of <word> out of <file> on a separate line, leaving out the other text
<file>: only the matched part of <word>

= search/grep-w
find the lines in <file> where <word> occurs as a whole word
Print the lines in <file> that contain <word> as a complete word, not as part of another word.
look up <word> in <file>, whole words only
whole word <word> in <file>
<word> only as a whole word, in <file>
which lines in <file> have the exact word <word>, not something like it inside a longer one
grep for the word <word> in <file>, full words only
match whole word <word>, file <file>
get lines from <file> with <word> as its own word
as a separate word, where is <word> in <file>? show the lines
I only want lines in <file> where <word> is a word by itself
show entries in <file> containing the standalone word <word>
only whole-word matches of <word> in <file>, please
lines of <file> with the word <word> (whole word match|matching whole words only)
look for the word <word> by itself in <file>, so that longer words are not matched
print lines from <file> having <word> as a word, whole-word match
in <file>, match <word> only as an entire word
<file>: <word> as a whole word

= search/grep-x
Print the lines in <file> that match <word> exactly, the whole line.
lines in <file> that are <word> and nothing more
which lines of <file> consist of <word> alone
match <word> against complete lines of <file>
<word> as a whole line in <file>
show the lines of <file> where the whole line is <word>
exact line match for <word> in <file>
find lines in <file> which are equal to <word>
I only want the lines of <file> that contain just <word>
get each line from <file> being exactly <word>, not merely containing it
the complete line must be <word>: search <file>
look up lines in <file> with <word> as their only content

= search/grep-F
find the string <phrase> in <file> literally, without treating it as a pattern
Print the lines in <file> that contain the literal text <phrase> (not a regular expression).
match <phrase> as a fixed string in <file>
look up <phrase> in <file> as plain text rather than as a regex
lines of <file> with <phrase>, taken literally
treat <phrase> as a literal, not as a pattern, and print the matching lines of <file>
literal search for <phrase> in <file>
which lines of <file> contain <phrase> exactly as it is written, special characters included
search <file> for the fixed text <phrase>
without regular expressions, find <phrase> in <file>
<phrase> in <file>, as a literal string
I want lines in <file> with <phrase> where nothing in it counts as a regex

= search/grep-E
match <word> or <word2> in <file>
Print the lines in <file> that contain <word>, <word2> or both.
look up <word> as well as <word2> in <file>, either one counts
all lines from <file> with any of <word> or <word2>
grep for two words at once in <file>: <word> or <word2>
get lines from <file> where there is <word> or <word2>
<file> lines matching either <word> or <word2>
find entries in <file> that have <word> or that have <word2>
I only want to see lines of <file> including <word> or <word2>
every line in <file> that mentions at least one of the words <word> and <word2>
with a single grep, show lines in <file> which contain <word> or <word2>
in <file>, which lines have either the string <word> or the string <word2>

= search/grep-and
Print the lines in <file> in which both <word> and <word2> occur.
match lines of <file> that have <word> and <word2> in them, in any order
only lines from <file> with the two words <word> and <word2>
find entries in <file> containing <word> and, on the same line, <word2>
<file> lines with both <word> and <word2>
get lines from <file> that include <word> and that include <word2>
in <file>, which lines have both the string <word> and the string <word2>
I only want lines of <file> where <word> and <word2> appear together
among the <word> lines in <file>, show those that contain <word2> too
grep <file> for <word> and then the result for <word2>
every line in <file> that mentions <word> and <word2>, both of them
of <file> print the lines containing each of <word> and <word2>

= search/grep-but-not
Print the lines in <file> that contain <word> and do not contain <word2>.
match <word> in <file>, except on lines with <word2>
find entries in <file> that have <word> but lack <word2>
get the <word> lines from <file>, excluding those which also contain <word2>
in <file>, which lines include <word> and don't include <word2>
<file> lines with <word>, not <word2>
grep <file> for <word> and remove the lines with <word2> from the result
I only want the lines of <file> with <word> in which <word2> does not occur
show lines mentioning <word> in <file> unless they mention <word2>
of the lines with <word> in <file> hide the ones with <word2>
all lines in <file> having <word>, apart from those having <word2> too
look up <word> in <file>, ignoring lines that contain <word2>

= search/grep-start
Print the lines in <file> whose beginning is <word>.
match <word> at the start of a line in <file>
get all lines from <file> which start with <word>
find the entries in <file> that begin with the text <word>
only lines that start with <word>, from <file>
I only want lines in <file> where <word> is the first thing
in <file>, what lines start with <word>
<file> lines beginning with <word>
grep for <word> at the beginning of lines in <file>
give me the records of <file> that start with the string <word>
<word> at line start in <file>
show each line of <file> if it starts with <word>

= search/grep-end
Print the lines in <file> whose ending is <word>.
match <word> at the end of a line in <file>
get all lines from <file> which end with <word>
find the entries in <file> that end in the text <word>
only lines that end with <word>, from <file>
I only want lines in <file> where <word> comes last
in <file>, what lines end with <word>
<file> lines ending in <word>
grep for <word> at the end of lines in <file>
give me the records of <file> that end with the string <word>
<word> at line end in <file>
show each line of <file> if it ends with <word>

= search/grep-digits
Print all lines in <file> that contain at least one digit.
match any digit in <file>
get the lines from <file> which have a number somewhere
find the entries in <file> that include digits
in <file>, what lines contain numbers
<file> lines containing a digit
I only want the lines in <file> with some digit in them
lines with numbers in <file>
grep <file> for any number
show each line of <file> if there is a digit in it

= search/grep-A
Print every line in <file> that contains <word> and the <small> lines that follow it.
match <word> in <file> and include the <small> lines after each match
find <word> in <file> and also show what comes in the next <small> lines
get <word> lines from <file> together with <small> lines after them
with <small> lines of context after each match, search <file> for <word>
<word> in <file>, <small> lines after
show me the lines with <word> in <file> and the following <small> lines too
I want to see <small> lines below every <word> in <file>
for every <word> in <file>, display that line and the next <small>
grep <word> in <file> including <small> trailing lines
look up <word> in <file> and print <small> more lines after each one found

= search/grep-B
Print every line in <file> that contains <word> and the <small> lines that come before it.
match <word> in <file> and include the <small> lines before each match
find <word> in <file> and also show the <small> lines preceding it
get <word> lines from <file> together with <small> lines before them
with <small> lines of context before each match, search <file> for <word>
<word> in <file>, <small> lines before
show me the lines with <word> in <file> and the preceding <small> lines too
I want to see <small> lines above every <word> in <file>
for every <word> in <file>, display that line and the previous <small>
grep <word> in <file> including <small> leading lines
look up <word> in <file> and print the <small> lines before each one found

= search/grep-C
Print every line in <file> that contains <word> together with <small> lines before and <small> lines after it.
match <word> in <file> with <small> lines of context around each match
find <word> in <file> and show the <small> lines on both sides of it
get <word> lines from <file> together with the <small> lines before and after
with <small> lines of context on each side, search <file> for <word>
<word> in <file>, <small> lines before and after
show me <word> in <file> and the surrounding <small> lines
I want to see <small> lines above and below every <word> in <file>
for every <word> in <file>, display that line with <small> lines either side
grep <word> in <file> with context of <small> lines
look up <word> in <file> with <small> surrounding lines

= search/grep-m1
Print the first line in <file> that contains <word>, and no other.
match <word> in <file>, only the first match
find just the first <word> in <file>
get the first line from <file> that mentions <word>
which line of <file> is the first with <word>
I only want the first <word> line in <file>
stop after the first match of <word> in <file>
show one line with <word> from <file>, the first one, then stop
first matching line for <word> in <file>
grep <word> in <file> but stop at the first match
look up <word> in <file> and show only the first line found
<file>: first line with <word>

= search/grep-last
Print the last line in <file> that contains <word>, and no other.
match <word> in <file>, only the last match
find just the last <word> in <file>
get the last line from <file> that mentions <word>
which is the last line of <file> with <word> in it
I only want the last <word> line in <file>
last matching line for <word> in <file>
grep <word> in <file> and keep only the last match
look up <word> in <file> and show only the last line found
<file>: last line with <word>
of all the lines in <file> that contain <word>, just the last one
what does the final <word> entry in <file> say

= search/grep-headn
Print only the first <n> lines in <file> that contain <word>, using grep and head.
match <word> in <file> and show the first <n> matching lines
get <word> lines from <file>, just the first <n>
of the lines in <file> that contain <word>, give me the first <n>
search <file> for <word> and cut the output to <n> lines
grep <word> in <file>, only the top <n> results
which are the first <n> entries in <file> that mention <word>
<file>: first <n> lines with <word>
I only want to see the first <n> results for <word> in <file>
look up <word> in <file>, show <n> hits from the top

= search/grep-tailn
Print only the last <n> lines in <file> that contain <word>.
match <word> in <file> and show the last <n> matching lines
get <word> lines from <file>, just the last <n>
of the lines in <file> that contain <word>, give me the last <n>
grep <word> in <file>, only the last <n> results
which are the last <n> entries in <file> that mention <word>
<file>: last <n> lines with <word>
I only want to see the last <n> results for <word> in <file>
the most recent <n> lines in <file> mentioning <word>
look up <word> in <file>, show <n> hits from the end

= search/grep-q
Print yes if <file> contains <word>, otherwise print no.
does the text <word> exist in <file>? yes or no
yes or no, does <file> have <word> in it
is the string <word> anywhere in <file>, just answer yes or no
say whether <word> occurs in <file>
I only want to know whether <word> is in <file> or not, no lines
check <file> for <word> and say yes or no
tell me if <word> appears in <file>
is there a line with <word> in <file>, yes or no
find out whether <word> is contained in <file>
quietly grep <file> for <word>, answer yes or no

= search/grep-save
Print the lines of <file> that contain <word> into <new>.
put every <word> line from <file> into a new file <new>
extract the lines with <word> from <file> to <new>
write all lines in <file> that match <word> to the file <new>
create <new> from the lines of <file> that mention <word>
grep <word> in <file> and redirect the output to <new>
I want a file <new> holding just the <word> lines of <file>
find <word> in <file>, result into <new>
collect the entries of <file> containing <word> in <new>
copy the matching lines for <word> from <file> over to <new>
make <new> contain only those lines of <file> which have <word>

= search/grep-two-files
Print the lines that contain <word> in <bare> and in <bare2>.
match <word> in <bare> and <bare2>
look up <word> in the two files <bare> and <bare2>
look for <word> in both <bare> and <bare2>
which lines of <bare> and <bare2> contain <word>
grep <word> in <bare> <bare2>
search two files, <bare> and <bare2>, for <word>
lines with <word> from <bare> and from <bare2>
find <word>, either in <bare> or in <bare2>
in <bare> and in <bare2>, show every line containing <word>

= search/grep-color
Print the lines in <file> that contain <word>, with the matched text in color.
match <word> in <file> with the matches colored
look up <word> in <file> and color what matched
grep <word> in <file> in color
find <word> in <file>, make the matching text stand out in color
lines of <file> with <word>, the word highlighted
which lines in <file> have <word>? highlight it in them
show <word> lines of <file> with <word> itself in color

= search/grep-vE
Print the lines in <file> that contain neither <word> nor <word2>.
omit lines with <word> or <word2> from <file>
all lines in <file> except those with <word> or <word2>
<file> without <word> lines and without <word2> lines
show <file> but not the lines that match <word> or <word2>
get the lines from <file> which have no <word> and no <word2>
exclude both <word> and <word2> lines from <file>
I only want lines in <file> that mention neither <word> nor <word2>
filter <word> and <word2> out of <file>
hide every line of <file> containing <word> or <word2>

= search/grep-wi
Print the lines in <file> that contain <word> as a whole word, ignoring case.
match <word> as a whole word in <file>, regardless of case
find the whole word <word> in <file>, upper or lower case
look up <word> in <file>, whole words only, case insensitive
whole word <word>, any case, in <file>
which lines in <file> have <word> as a complete word in any capitalization
case-insensitive whole-word search for <word> in <file>
grep for the word <word> in <file>, full words only and case does not matter
ignoring case, lines in <file> with <word> as a separate word

= search/grep-wn
Print the lines in <file> that contain <word> as a whole word, each with its line number.
match <word> as a whole word in <file> and print line numbers
find the whole word <word> in <file>, with line number
look up <word> in <file>, whole words only, and number the lines
which lines in <file> have the complete word <word>? give the line numbers too
whole word <word> with line numbers, <file>
grep for the word <word> in <file>, full words only, numbers included
with line numbers, lines in <file> with <word> as a separate word
on what lines of <file> does <word> stand as a word of its own, numbered

= search/grep-wc
Print how many lines in <file> contain <word> as a whole word.
how many lines in <file> have <word> as a whole word
number of lines in <file> with the complete word <word>, not parts of longer words
count lines matching the whole word <word> in <file>
whole-word count of lines with <word> in <file>
in <file>, how many lines have the separate word <word>
tell me how many lines in <file> contain the word <word>, whole words only

= search/grep-r
Search recursively <where> for lines that contain <word>.
look up <word> in every file <where>
match <word> in all files <where>, whatever folder they are in
grep all the files <where> for <word>
find the text <word> inside files <where>
print matching lines for <word> from all files <where>
which lines in the files <where> contain <word>
where do the files <where> say <word>? print file and line
<word> in any file <where>, show the lines
I want to see every line with <word> in the files <where>
search the contents of all files <where> for <word>, subfolders included
look through everything <where> for the string <word>
recursively print all lines matching <word> <where>
which files <where> mention <word> and what do those lines say

= search/grep-r-phrase
Search recursively <where> for lines that contain the text <phrase>.
look up <phrase> in every file <where>
match the text <phrase> in all files <where>
grep all the files <where> for <phrase>
find the text <phrase> inside files <where>
print matching lines for <phrase> from all files <where>
which lines in the files <where> contain <phrase>
search the contents of all files <where> for <phrase>, subfolders included
look through everything <where> for the string <phrase>

= search/grep-rn
Search recursively <where> for <word> and print file names and line numbers.
look up <word> in every file <where>, line numbers please
match <word> in all files <where> and number the lines
find the text <word> inside files <where> and tell me the line numbers
where in the files <where> is <word>? file, line number and line
grep all files <where> for <word>, with line number
print matching lines for <word> from all files <where>, each with file name and line number
every occurrence of <word> in files <where> with file and line number
show where <word> appears in the code <where>, with line numbers
<word> in any file <where>, lines numbered
recursively print lines with <word> <where> along with their line numbers
in which file and on which line is <word> <where>

= search/grep-ri
Search recursively <where> for lines that contain <word>, ignoring case.
look up <word> in every file <where>, case insensitive
match <word> in all files <where> regardless of case
find the text <word> inside files <where>, upper or lower case
grep all files <where> for <word>, case does not matter
print lines with <word> in any capitalization from all files <where>
ignoring case, which lines in the files <where> contain <word>
<word> in any file <where>, case ignored, show the lines
case-insensitive recursive search for <word> <where>
look through everything <where> for <word>, whether in capitals or not
search the contents of all files <where> for <word> without regard to case

= search/grep-rl
Print only the names of the files <where> that contain <word>.
which files <where> contain <word>
what files <where> have <word> in them
names of files mentioning <word> <where>
which of the files <where> include the string <word>
file names only: where <where> is <word> used
find files with <word> in their content <where>
find the files <where> whose text contains <word>
tell me in which files <where> the word <word> appears, not the lines
files containing <word> <where>, just the paths
get the paths of all files <where> which mention <word>
in what files <where> can I find <word>
I only want to know the files <where> in which <word> occurs
give me a list of files <where> with <word> in them
which files mention <word> <where>
find every file that contains the text <word> <where> and print its path
search file contents for <word> <where>, output the file names only

= search/grep-rl-phrase
Print only the names of the files <where> that contain the text <phrase>.
which files <where> contain <phrase>
what files <where> have the text <phrase> in them
names of files mentioning <phrase> <where>
find files with the text <phrase> in their content <where>
tell me in which files <where> the phrase <phrase> appears, not the lines
files containing <phrase> <where>, just the paths
get the paths of all files <where> which include <phrase>
in what files <where> can I find the string <phrase>
which of the files <where> say <phrase>

= search/grep-rli
Print only the names of the files <where> that contain <word>, ignoring case.
which files <where> contain <word> in any case
what files <where> have <word> in them, upper or lower case
names of files mentioning <word> <where>, case insensitive
ignoring case, which of the files <where> include <word>
find files with <word> in their content <where>, case does not matter
files containing <word> <where>, just the paths, regardless of case
tell me in which files <where> <word> appears, however it is capitalized
case-insensitive: file names with <word> <where>
get the paths of files <where> which mention <word> in capitals or lowercase

= search/grep-rL
Print the names of the files <where> that do not contain <word>.
which files <where> do not contain <word>
what files <where> lack <word>
names of files without <word> <where>
files <where> that never mention <word>
find files <where> in which <word> does not occur
which of the files <where> are missing the string <word>
tell me in which files <where> there is no <word>
get the paths of all files <where> that don't have <word> in them
I only want the files <where> with no <word> in their text
files not containing <word> <where>, just the paths
files whose content has no <word> <where>

= search/grep-rw
Search recursively <where> for lines that contain <word> as a whole word.
match <word> as a whole word in all files <where>
look up <word> in every file <where>, whole words only
find the complete word <word> inside files <where>
grep all files <where> for the word <word>, full words only
whole word <word> in any file <where>
lines in the files <where> with <word> as a separate word, not inside a longer word
recursive whole-word search for <word> <where>
print lines from the files <where> where <word> stands as a word by itself

= search/grep-rc
Print for each file <where> how many lines contain <word>.
how many lines in each file <where> contain <word>
per file, how many lines have <word> <where>
number of <word> lines in each of the files <where>
count <word> lines file by file <where>
for every file <where> tell me the number of lines with <word>
list the files <where> with their count of lines matching <word>
count matches of <word> per file <where>
line counts for <word> of all files <where>, one count per file

= search/grep-rl-count
Print the number of files <where> that contain <word>.
how many files <where> contain <word>
how many files <where> have <word> in them
number of files with <word> <where>
what's the number of files <where> mentioning <word>
in how many files <where> does <word> appear
tell me how many files <where> include the string <word>
count the files <where> in which <word> occurs
I just want to know how many of the files <where> mention <word>

= search/grep-rE
Search recursively <where> for lines that contain <word> or <word2>.
match <word> or <word2> in all files <where>
look for either <word> or <word2> in every file <where>
lines in the files <where> with <word> or with <word2>
grep all files <where> for two words, <word> or <word2>
which lines in the files <where> contain <word> or <word2>
find the text <word> or the text <word2> inside files <where>
recursively print lines matching <word> or <word2> <where>

= search/grep-ext
Search all .<ext> files <where> for lines that contain <word>.
look up <word> in the <ext> files <where>
match <word> in <ext> files <where>, no other files
find the text <word> inside .<ext> files <where>
which lines in the <ext> files <where> contain <word>
grep only .<ext> files <where> for <word>
lines with <word> from files ending in .<ext> <where>
show every <word> in the .<ext> files <where>, subfolders too
search for <word> <where>, but only in files with the extension <ext>
limit the recursive search for <word> to *.<ext> <where>
print matching lines for <word>, <ext> files <where> only
where do the <ext> files <where> mention <word>? show the lines

= search/grep-ext-l
Print the names of the .<ext> files <where> that contain <word>.
which <ext> files <where> contain <word>
what .<ext> files <where> have <word> in them
names of <ext> files mentioning <word> <where>
find <ext> files with <word> in their content <where>
find .<ext> files <where> that contain the text <word>
in which <ext> files <where> does <word> appear
files ending in .<ext> which include <word> <where>, just the paths
tell me the .<ext> files <where> where <word> is used, not the lines
only file names: <word> in *.<ext> <where>
get the paths of all <ext> files <where> which mention <word>
which files ending in .<ext> contain the string <word> <where>
search <ext> files for <word> <where>, print only the file names

= search/grep-ext-n
Search all .<ext> files <where> for <word> and print the line numbers.
look up <word> in the <ext> files <where>, with line numbers
match <word> in <ext> files <where> and number the lines
find the text <word> inside .<ext> files <where>, file and line number
where in the <ext> files <where> is <word>? line numbers please
grep only .<ext> files <where> for <word> with line number
lines with <word> from files ending in .<ext> <where>, numbered
show where <word> is used in the .<ext> files <where>, with line numbers

= search/grep-ext-i
Search all .<ext> files <where> for lines that contain <word>, ignoring case.
look up <word> in the <ext> files <where>, case insensitive
match <word> in <ext> files <where> regardless of case
find the text <word> inside .<ext> files <where>, upper or lower case
grep only .<ext> files <where> for <word>, case does not matter
ignoring case, which lines in the <ext> files <where> contain <word>
lines with <word> in any capitalization from files ending in .<ext> <where>

= search/grep-flat
Search the .<ext> files of the current directory, not of its subdirectories, for <word>.
look up <word> in the <ext> files right here, no recursion
match <word> in *.<ext> of this folder only
grep <word> in *.<ext>
which lines of the <ext> files directly in the current directory contain <word>
find the text <word> in the .<ext> files of the current folder (not recursively|without descending)
lines with <word> from all *.<ext> in the working directory, subfolders excluded
print matching lines for <word>, <ext> files in this directory alone

= search/grep-l-ext
Print the names of the .<ext> files in the current directory, not in subdirectories, that contain <word>.
which *.<ext> files in this folder contain <word>, no recursion
names of the <ext> files right here that mention <word>, without subfolders
grep -l <word> *.<ext>
what .<ext> files directly in the current directory have <word> in them
only file names: <ext> files of this folder alone with <word> in them
in which <ext> files of the working directory (not below|not recursively) does <word> occur

= search/grep-exclude-dir
Search recursively <where> for <word>, leaving out the directory <stem>.
look up <word> in every file <where>, but not in the folder <stem>
grep all files <where> for <word> except those in <stem>
match <word> in all files <where> without going into the directory <stem>
find the text <word> inside files <where>, skip the <stem> folder
recursively print lines with <word> <where>, ignoring anything in folders named <stem>
lines with <word> in the files <where>, the directory <stem> excluded
do not search the directory <stem>: <word> in all other files <where>

= search/grep-exclude
Search recursively <where> for <word>, leaving out all .<ext> files.
look up <word> in every file <where>, but not in <ext> files
grep all files <where> for <word> except *.<ext>
match <word> in all files <where> other than .<ext> ones
find the text <word> inside files <where>, skip .<ext> files
recursively print lines with <word> <where>, ignoring files ending in .<ext>
lines with <word> in the files <where>, <ext> files excluded

= search/grep-no-git
Search recursively <where> for <word>, without looking into .git directories.
look up <word> in every file <where> but leave out the .git folder
grep all files <where> for <word>, excluding .git
find the text <word> inside files <where>, not in .git
lines with <word> in the files <where>, .git directory excluded
recursively print lines with <word> <where> and do not descend into .git

= search/zgrep
Print the lines that contain <word> in the gzip-compressed file <gz>.
look up <word> in <gz> without decompressing it
match <word> in the compressed <gz>
find the text <word> inside <gz>, which is gzipped
which lines in <gz> contain <word>
lines with <word> from the gz file <gz>
search inside <gz> for <word>, no unpacking
grep a gzipped log for <word>: <gz>
get the <word> entries out of <gz>

= search/todo
Print all lines with TODO in the files <where>, with file name and line number.
where are the TODOs <where>
find the TODO comments left in the code <where>
what is still marked TODO <where>, file and line number
grep TODO <where> with line numbers
every TODO in the source files <where> and the line it is on
look for TODO notes in all files <where>
which todos are left <where>

= search/grep-email
Print all e-mail addresses that occur in <anyfile>, one per line.
find the email addresses in <anyfile>
which email addresses are mentioned in <anyfile>
get every e-mail address out of <anyfile>
pull mail addresses from <anyfile>
what email addresses does <anyfile> contain
just the email addresses from <anyfile>, nothing else
grep emails from <anyfile>
I want the e-mail addresses in <anyfile> as a list

= search/grep-ip
Print all IPv4 addresses that occur in <log>, one per line.
find the ip addresses in <log>
which IP addresses are mentioned in <log>
get every ip address out of <log>
pull the IPs from <log>
what IP addresses does <log> contain
just the IPs from <log>, not the lines
grep ips from <log>

= search/grep-ip-unique
Print every IP address that occurs in <log> once, sorted.
find the different ip addresses in <log>
which distinct IPs are mentioned in <log>, without repeats
get every unique ip address out of <log>
list each IP address in <log> only once
what different IP addresses does <log> contain
unique IPs from <log>
deduplicated list of ip addresses in <log>

= search/grep-url
Print all URLs that occur in <anyfile>, one per line.
find the urls in <anyfile>
which links are mentioned in <anyfile>
get every http or https link out of <anyfile>
pull the web addresses from <anyfile>
what URLs does <anyfile> contain
just the links from <anyfile>, nothing else
grep urls from <anyfile>
I want the urls in <anyfile> as a list

= search/grep-numbers
Print all numbers that occur in <file>, one per line.
find the numbers in <file> and print just those
which numbers does <file> contain
get every number out of <file>, without the text around it
pull the numbers from <file>
just the numbers from <file>, nothing else
only the digits sequences of <file>, each on its own line
grep numbers from <file>, only the numbers themselves

= search/files-both
Print the names of the files <where> that contain <word> and also <word2>.
which files <where> have both <word> and <word2> in them
files mentioning <word> as well as <word2> <where>, just the paths
find files <where> whose text includes <word> and <word2>
in which files <where> do <word> and <word2> both appear
names of the files <where> that have the two words <word> and <word2>

= search/files-one-not-other
Print the names of the files <where> that contain <word> and do not contain <word2>.
which files <where> have <word> but not <word2> in them
files mentioning <word> but lacking <word2> <where>, just the paths
find files <where> whose text includes <word> and not <word2>
in which files <where> does <word> appear without <word2> appearing anywhere in the file

= text/cat
what's in <file>
Print the contents of <file> to the terminal.
let me see what <file> contains
I want to read <file>
dump <file>
spit out <file>
open <file> and show me everything in it
read <file> out to me
the whole of <file> on the screen, please
display all of <file>
what does <file> say
print the complete text of <file>
type out <file>

= text/cat-merge
put <bare> and <bare2> one after the other into <new>
Write the contents of <bare> followed by those of <bare2> to <new>.
make <new> out of <bare> and <bare2>
<bare> plus <bare2> into a single file <new>
create <new> containing <bare> and then <bare2>
glue <bare> and <bare2> together as <new>
I want one file <new> with the text of both <bare> and <bare2>
append <bare2> to <bare> and write the whole to <new>
cat both <bare> and <bare2>, output to <new>
turn the two files <bare> and <bare2> into one, called <new>
combine the content of <bare> with that of <bare2> in <new>

= text/cat-ext-merge
put all .<ext> files one after the other into <new>
Write the contents of all files ending in .<ext> in this directory to <new>.
make <new> out of all the <ext> files here
create one big file <new> from every .<ext> file
glue the <ext> files together as <new>
I want a single file <new> with the text of all <ext> files
cat every *.<ext> into <new>
turn all the .<ext> files in this folder into one file, <new>
collect the content of all <ext> files in <new>

= text/cat-n
Print <file> with every line numbered.
number the lines of <file>
number all lines of <file>, blank ones included
put a line number in front of each line of <file>
show what is in <file>, lines numbered
dump <file>, with line numbers
I want to read <file> with the line number before every line
let me see <file> and number its lines
what's in <file>, with numbered lines
line numbers for the whole of <file>
the contents of <file>, each line preceded by its number

= text/tac
Print the lines of <file> in reverse order, last line first.
reverse the order of the lines in <file>
show <file> from the last line to the first
<file> bottom to top
output <file> with the last line at the top
flip the line order of <file>
print <file> starting with its last line and ending with its first
I want to read <file> from the end to the beginning, line by line
lines of <file>, last one first
give me <file> in reverse line order
turn the lines of <file> around so that the end comes first

= text/rev
Print each line of <file> with its characters in reverse order.
reverse the characters on every line of <file>
show every line of <file> spelled backwards
mirror the lines of <file>, so abc becomes cba
write each line in <file> back to front
flip the letters of each line in <file>
the lines of <file>, each read from right to left
print <file> with the text in each line reversed
I want every line in <file> reversed character by character
reverse the text within each line of <file>, keeping the order of the lines
print every line of <file> with its letters in opposite order
each line of <file> backwards

= text/head
Print the first <n> lines from <file>.
the top <n> lines of <file>
only the first <n> lines, file <file>
show me the opening <n> lines of <file>
I just want to see <n> lines from the start of <file>
what are the first <n> lines in <file>
<file>, first <n> lines
how does <file> begin? show <n> lines
give me the initial <n> rows of <file>
display <n> lines from the top of <file> and no more
peek at the first <n> entries of <file>
<n> lines of <file> from the beginning

= text/head-default
show how <file> starts
Print the beginning of <file>.
the top of <file>
let me see the first few lines of <file>
a quick look at the start of <file>
head of <file>
what does the beginning of <file> look like
peek at the top of <file>
only the first lines of <file>
how does <file> start

= text/head-one
Print the first line in <file> only.
what's the first line of <file>
just the top line of <file>
read the first line out of <file>
the very first line of <file>
<file>, line one only
give me the opening line of <file>
which line comes first in <file>
I only want to see the first line of <file>
how does the first line of <file> read
fetch line one of <file>
show just the first line from <file>, nothing more
print only line 1 of <file>

= text/head-c
Print the first <n> bytes from <file>.
only the first <n> bytes, file <file>
show me the opening <n> bytes of <file>
what are the first <n> characters in <file>
read <n> bytes from the start of <file>
<file>, first <n> bytes
I just want <n> characters from the beginning of <file>
the leading <n> bytes of <file>
give me <n> bytes of <file> from the top

= text/head-minus
Print <file> without its last <n> lines.
everything in <file> except the last <n> lines
show <file>, but not the final <n> lines
leave off the last <n> lines of <file>
<file> minus the bottom <n> lines
drop the last <n> lines when printing <file>
all of <file> up to the last <n> lines
print every line of <file> but the final <n>
cut off the last <n> lines of <file> and show what remains
I don't need the last <n> lines of <file>, show the others

= text/tail
Print the last <n> lines from <file>.
the bottom <n> lines of <file>
only the last <n> lines, file <file>
show me the closing <n> lines of <file>
I just want to see <n> lines from the end of <file>
what are the last <n> lines in <file>
<file>, last <n> lines
how does <file> end? show <n> lines
give me the final <n> rows of <file>
display <n> lines from the bottom of <file> and no more
the most recent <n> entries of <file>
<n> lines of <file> from the end

= text/tail-default
show how <file> ends
Print the end of <file>.
the bottom of <file>
let me see the last few lines of <file>
a quick look at the end of <file>
tail of <file>
what does the end of <file> look like
peek at the bottom of <file>
only the last lines of <file>
how does <file> end

= text/tail-one
Print the last line in <file> only.
what's the last line of <file>
just the bottom line of <file>
read the last line out of <file>
the very last line of <file>
<file>, final line only
give me the closing line of <file>
which line comes last in <file>
I only want to see the last line of <file>
how does the last line of <file> read
what is the latest entry at the end of <file>

= text/tail-c
Print the last <n> bytes from <file>.
only the last <n> bytes, file <file>
show me the closing <n> bytes of <file>
what are the last <n> characters in <file>
read <n> bytes from the end of <file>
<file>, last <n> bytes
the trailing <n> bytes of <file>
give me <n> bytes of <file> from the end

= text/tail-from
Print all lines of <file> from line <line> to the end.
everything in <file> starting with line <line>
show <file>, but begin at line <line>
<file> from line <line> on
the rest of <file> from line number <line>
lines <line> and following of <file>
line <line> to the end of <file>
I only want to see what is in <file> from line <line> onward
print <file> starting on line <line> through its last line
read <file> beginning with line <line>

= text/tail-skip
Print <file> without its first <n> lines.
everything in <file> except the first <n> lines
show <file>, but not the first <n> lines
leave off the top <n> lines of <file>
<file> minus the first <n> lines
all of <file> after the first <n> lines
print every line of <file> but the first <n>
ignore the first <n> lines and print the rest of <file>
I don't need the first <n> lines of <file>, show the others
skip <n> lines at the top of <file> and show what follows

= text/tail-skip-header
Print <csv> without its first line, the header.
everything in <csv> except the header
show <csv>, but not its header row
skip the header and print the rest of <csv>
all data rows of <csv>, no header
<csv> minus the header line
print the rows in <csv> starting after the header
I only want the data of <csv>, not the column names
leave out the first row of <csv>
what is in <csv> below the header

= text/tail-f
watch <file> and print new lines as they are added
keep showing what is written to <file>
Print new lines of <file> as they arrive.
follow <file> live
show <file> in real time
monitor <file> continuously
stay on <file> and display whatever is appended
tail <file> and keep it running
I want to see new entries in <file> as they come in
live view of <file>
keep an eye on <file> while it grows
print lines appended to <file> as soon as they are written
wait for new lines in <file> and show each as it comes
show the log <file> live

= text/tail-f-grep
watch <file> and print new lines only if they contain <word>
follow <file> live, but just the lines with <word>
keep showing the <word> lines that are written to <file>
monitor <file> continuously for <word>
tail <file> as it grows and filter on <word>
I want to see new entries in <file> that mention <word> as they come in
live view of <file> restricted to <word>
show every new line with <word> in <file> in real time

= text/line-n
Print only line <line> from <file>.
what's on line <line> of <file>
what does line number <line> of <file> say
just line <line>, file <file>
<file>, line <line>
the line with number <line> in <file>
read line <line> out of <file>
I only want to see line <line> of <file>
give me line no. <line> from <file> and nothing else
get line <line> out of <file>
display line <line> of <file> only
the text of line <line> in <file>
which text is on line <line> of <file>
fetch the line numbered <line> from <file>

= text/line-ordinal
what's on the <ordline> line of <file>
Print only the <ordline> line from <file>.
what does the <ordline> line of <file> say
just the <ordline> line, file <file>
<file>, <ordline> line
read the <ordline> line out of <file>
I only want to see the <ordline> line of <file>
give me the <ordline> row from <file> and nothing else
get the <ordline> line out of <file>

= text/line-ordinal-delete
Delete the <ordline> line in <file>, changing the file itself.
take the <ordline> line out of <file>
get rid of the <ordline> line in <file>
drop the <ordline> line from <file> in place
I no longer want the <ordline> line in <file>
throw away the <ordline> line of <file>
the <ordline> line in <file> has to go
cut the <ordline> line out of <file>, in place

= text/line-range
Print only lines <line> to <lineb> from <file>.
what's on lines <line> through <lineb> of <file>
just lines <line>-<lineb>, file <file>
<file>, lines <line> to <lineb>
the lines between <line> and <lineb> of <file>, inclusive
I only want to see lines <line> to <lineb> of <file>
give me the part of <file> from line <line> to line <lineb>
get lines <line> up to <lineb> out of <file>
starting at line <line>, show <file> up to line <lineb>
line <line> through line <lineb> of <file>, nothing else
read <file> from line <line> until line <lineb>
extract the lines numbered <line> to <lineb> from <file>

= text/wc-l
how many lines does <file> have
what's the number of lines in <file>
Print the number of lines in <file>.
line count of <file>
<file>: how many lines
how long is <file> in lines
tell me how many lines are in <file>
I want to know how many lines <file> has
number of lines, file <file>
how many rows are there in <file>
lines in <file>, how many
find out the number of lines that <file> contains
total lines in <file>, please
how many lines long is <file>

= text/wc-l-only
Print just the number of lines in <file>, without the file name.
how many lines has <file>, the bare number only
line count of <file>, no file name after it
just the count of lines in <file>, not the name
I want only the number, how many lines <file> has, no name
number of lines of <file> and nothing else
the line count of <file> as a plain number
output only the figure for the lines in <file>, leaving out its name

= text/wc-w
how many words does <file> have
what's the number of words in <file>
Print the number of words in <file>.
word count of <file>
<file>: how many words
how long is <file> in words
tell me how many words are in <file>
I want to know how many words <file> has
number of words, file <file>
words in <file>, how many
how many words long is <file>
find out the number of words that <file> contains
total words in <file>, please

= text/wc-c
what's the number of bytes in <file>
Print the number of bytes in <file>.
byte count of <file>
<file>: how many bytes
tell me how many bytes are in <file>
size of <file> in bytes, with wc
number of bytes, file <file>
bytes in <file>, how many
how many bytes long is <file>
find out the number of bytes that <file> contains
total bytes in <file>, please

= text/wc-m
how many characters does <file> have
what's the number of characters in <file>
Print the number of characters in <file>.
character count of <file>
<file>: how many characters
how long is <file> in characters
tell me how many characters are in <file>
I want to know how many characters <file> has
number of characters, file <file>
how many letters and other characters does <file> consist of
how many characters long is <file>
find out the number of characters that <file> contains
total characters in <file>, please

= text/wc
how many lines, words and bytes does <file> have
Print the number of lines, words and bytes in <file>.
line, word and byte counts of <file>
<file>: lines, words, bytes
all three counts for <file>: lines, words and bytes
tell me how many lines, how many words and how many bytes are in <file>
wc of <file>

= text/wc-L
how long is the longest line of <file>
Print the length of the longest line in <file>.
what's the maximum line length in <file>
<file>: longest line, how many characters
how many characters does the longest line of <file> have
maximum line width of <file>
tell me the length of the longest line in <file>, not the line itself

= text/wc-two
Print the number of lines in <bare> and in <bare2>.
how many lines do <bare> and <bare2> have
line counts of <bare> and <bare2>
how long in lines are <bare> and <bare2>
number of lines, files <bare> and <bare2>
tell me how many lines are in <bare> and how many in <bare2>

= text/wc-ext
how many lines does each .<ext> file have <here>
Print the number of lines of every <ext> file <here>.
line counts of all <ext> files <here>
number of lines for each of the <ext> files <here>
how long in lines are the <ext> files <here>
count lines per .<ext> file <here>, no subfolders
for every <ext> file tell me how many lines it has <here>
lines in each *.<ext> <here>

= text/wc-ext-total
how many lines do all .<ext> files <where> have in total
Print the total number of lines of all <ext> files <where>, one number.
total line count of the <ext> files <where>
all <ext> files <where> together: how many lines
how many lines of <ext> are there <where> altogether, subfolders too
sum of the lines of every .<ext> file <where>
tell me the overall number of lines in the <ext> files <where>
lines in all *.<ext> <where>, summed up

= text/blank-lines
how many lines in <file> are empty
Print the number of empty lines in <file>.
what's the number of blank lines in <file>
blank line count of <file>
<file>: how many empty lines
tell me how many lines of <file> have nothing on them
number of empty lines, file <file>
how many blank lines does <file> have
count how many lines of <file> contain nothing at all
find out the number of lines in <file> that are blank
empty line count for <file>

= text/nonblank-lines
how many lines in <file> are not empty
Print the number of lines in <file> that are not empty.
what's the number of non-empty lines in <file>
line count of <file> without blank lines
<file>: how many lines, not counting empty ones
tell me how many lines of <file> have something on them
count the lines of <file>, ignoring the blank ones
how many nonblank lines does <file> have
count how many lines of <file> contain something
find out the number of lines in <file> that are not blank
number of lines in <file> excluding empty ones

= text/word-freq
how often does each word occur in <file>
Print every word in <file> with the number of times it occurs, most frequent first.
word frequencies of <file>
which words are used most in <file>, with counts
count each word in <file> and sort by frequency
list the words of <file> with how often they come up, commonest first
a word frequency table for <file>
how many times is each word used in <file>
<file>: words and their counts

= text/unique-words
which different words are in <file>
Print every distinct word in <file> once, in alphabetical order.
all words of <file> without repeats
list the words used in <file>, each one once
the vocabulary of <file>, sorted
get the words from <file>, no duplicates
what distinct words does <file> contain

= text/unique-words-count
how many different words are in <file>
Print the number of distinct words in <file>.
what's the number of unique words in <file>
count the words in <file>, each different one once
size of the vocabulary of <file>
<file>: how many distinct words
how many words does <file> have if repeats are not counted

= text/longest-line
which line in <file> is the longest
Print the longest line in <file>.
what's the longest line in <file>
the line with the most characters in <file>
get the longest line out of <file>
find the line of <file> that is longer than all the others
<file>: longest line
I only want to see the longest line of <file>
print whichever line of <file> has the greatest length
out of all lines in <file>, show the longest
find the longest line that <file> contains

= text/sort
Print the lines of <file> in alphabetical order.
put the lines of <file> in order
show <file> sorted
<file>, sorted alphabetically
<file> from a to z
alphabetize <file>
in alphabetical order, print <file>
list what is in <file> alphabetically
I want to see the lines of <file> sorted
order the entries in <file> from A to Z
give me a sorted version of <file>

= text/sort-r
Print the lines of <file> in reverse alphabetical order.
show <file> sorted backwards
<file>, sorted from z to a
put the lines of <file> in descending alphabetical order
in reverse order, sort <file>
reverse sort <file>
sort the lines of <file> from Z to A
I want the lines of <file> sorted, last letter of the alphabet first
order the entries in <file> descending
give me <file> in reverse sorted order

= text/sort-n
Print the numbers in <nums> in ascending order.
put the numbers of <nums> in order, smallest first
<nums>, sorted by numeric value
from smallest to largest, list the numbers in <nums>
order <nums> by value, not alphabetically, so 9 comes before 10
sort the numbers in <nums>
numeric sort of <nums>
show the numbers of <nums> in increasing order
I want <nums> sorted as numbers, low to high
arrange the numbers in <nums> from lowest to highest
sort the lines of <nums> as numbers, so that 2 comes before 10
list <nums> in order of magnitude, smallest on top

= text/sort-rn
Print the numbers in <nums> in descending order.
put the numbers of <nums> in order, largest first
<nums>, sorted by numeric value, highest on top
from largest to smallest, list the numbers in <nums>
order <nums> by value, biggest first
reverse numeric sort of <nums>
show the numbers of <nums> in decreasing order
I want <nums> sorted as numbers, high to low
sort the numbers in <nums> backwards, the greatest first
arrange the numbers in <nums> from highest to lowest
sort the lines of <nums> as numbers with the largest first
list <nums> in order of magnitude, largest on top

= text/sort-max
what's the largest number in <nums>
Print the maximum of the numbers in <nums>.
the maximum in <nums>
which number is the biggest one in <nums>
find the highest value in <nums>
<nums>: max
how large is the largest value in <nums>
get the greatest of all the numbers in <nums>
print only the highest of the numbers in <nums>
out of all the numbers in <nums>, show the largest
biggest number, file <nums>

= text/sort-min
what's the smallest number in <nums>
Print the minimum of the numbers in <nums>.
the minimum in <nums>
which number is the smallest one in <nums>
find the lowest value in <nums>
<nums>: min
how small is the smallest value in <nums>
get the least of all the numbers in <nums>
print only the lowest of the numbers in <nums>
out of all the numbers in <nums>, show the smallest
smallest number, file <nums>

= text/sort-top
what are the <n> largest numbers in <nums>
Print the <n> largest of the numbers in <nums>, largest first.
the top <n> numbers in <nums>
which <n> numbers are the biggest ones in <nums>
find the <n> highest values in <nums>
<nums>: top <n>
get the greatest <n> of the numbers in <nums>

= text/sort-u
Print the lines of <file> in alphabetical order, each distinct line only once.
sort <file> without repeated lines
<file>, sorted, no duplicates
show the unique lines of <file>, sorted
the different lines of <file> in alphabetical order
sorted list of <file> with duplicates removed
put the lines of <file> in order and keep only one of each
what distinct lines are in <file>
each line of <file> once, sorted
sort the lines in <file> and get rid of repeats
I want <file> sorted and deduplicated
sort the lines in <file> alphabetically, keeping a single copy of each
alphabetical list of the distinct entries in <file>

= text/sort-u-save
Write the distinct lines of <file> in sorted order to <new>.
sort <file> without repeated lines into <new>
make <new> from <file>, sorted and with no duplicates
put the unique lines of <file>, sorted, in <new>
<file> sorted and deduplicated, output to <new>
create <new> holding every line of <file> once, in alphabetical order
I want <new> to be <file> sorted and freed of duplicates
sort the lines in <file>, drop repeats and keep the result as <new>

= text/sort-save
Write the lines of <file> in alphabetical order to <new>.
sort <file> into <new>
make <new> a sorted version of <file>
put the sorted lines of <file> in <new>
<file> sorted, output to <new>
create <new> from <file> with the lines in alphabetical order
I want a sorted copy of <file> called <new>
sort the lines in <file>, result goes to <new>
sort <file> alphabetically and store that in <new>
the sorted lines of <file> should go to the file <new>
save a sorted copy of <file> as <new>

= text/sort-inplace
Sort the lines of <bare> and write the result back to <bare>.
sort <bare> and overwrite it with the sorted lines
put the lines of <bare> in alphabetical order, in the file itself
make <bare> sorted
sort the file <bare> itself, don't just print it
I want <bare> itself to be sorted afterwards
sort <bare>, saving the result under the same name
change <bare> so that its lines are in alphabetical order
sort <bare> itself, in place, alphabetically
rewrite <bare> with its lines sorted
sort the lines within <bare> and save the same file

= text/sort-f
Print the lines of <file> in alphabetical order, treating upper and lower case as equal.
sort <file>, case does not matter
sort the lines in <file> so that capitals and small letters are mixed
<file> sorted case-insensitively
alphabetize <file> regardless of case
order the lines of <file> as if everything were in one case
put <file> in alphabetical order ignoring capital letters

= text/sort-random
Print the lines of <file> in random order.
mix up the lines of <file>
put the lines of <file> in a random order
<file>, shuffled
randomize the order of the lines in <file>
show the lines in <file> at random
jumble the lines in <file>
I want the lines of <file> in an arbitrary order
print <file> with its lines in a random sequence
list the lines of <file> in no particular order, at random
random order for the lines in <file>

= text/shuf-n
Print <n> randomly chosen lines from <file>.
pick <n> lines of <file> at random
choose <n> random entries from <file>
a random sample of <n> lines of <file>
<n> lines from <file>, picked by chance
give me any <n> lines of <file>, randomly selected
draw <n> lines out of <file> at random
take <n> arbitrary lines from <file>
<n> random lines, file <file>
randomly select <n> of the lines in <file>

= text/shuf-one
Print one randomly chosen line from <file>.
pick one line of <file> at random
give me any one line of <file>, chosen by chance
a random entry from <file>
one random line, file <file>
draw a line out of <file> at random
select one line in <file> randomly
take an arbitrary line from <file>
show any single line from <file>, at random
randomly choose one of the lines in <file>

= text/sort-k
Print the lines of <log> ordered by <col>.
put the lines of <log> in order of <col>
sort the lines in <log> on <col>
<log> sorted by <col>
use <col> as the sort key for <log>
order <log> alphabetically according to <col>
arrange the entries in <log> by what is in <col>
I want <log> sorted, and the key should be <col>

= text/sort-kn
Print the lines of <log> ordered by the number in <col>, smallest first.
put the lines of <log> in numeric order of <col>
sort the lines in <log> on <col> as a number
<log> sorted by the number in <col>, ascending
use <col> as a numeric sort key for <log>
order <log> from low to high by <col>
arrange the entries in <log> by numeric value of <col>

= text/sort-krn
Print the lines of <log> ordered by the number in <col>, largest first.
put the lines of <log> in descending numeric order of <col>
sort the lines in <log> on <col> as a number, highest first
<log> sorted by the number in <col>, descending
order <log> from high to low by <col>
arrange the entries in <log> by numeric value of <col>, biggest at the top
reverse numeric sort of <log>, key <col>

= text/sort-csv
Print the lines of <csv> ordered by <col>.
put the rows of <csv> in order of <col>
sort the rows in <csv> on <col>
<csv> sorted by <col>, alphabetically
use <col> as the sort key for the comma separated <csv>
order the comma-separated file <csv> according to <col>
arrange the records in <csv> by what is in <col>
I want <csv> sorted, and the key should be <col>

= text/sort-csv-n
Print the lines of <csv> ordered by the number in <col>, smallest first.
put the rows of <csv> in numeric order of <col>
sort the rows in <csv> on <col> as a number
<csv> sorted by the number in <col>, ascending
use <col> as a numeric sort key for the comma separated <csv>
order the comma-separated file <csv> from low to high by <col>
arrange the records in <csv> by numeric value of <col>

= text/uniq-c
how often does each line occur in <file>
Print each distinct line of <file> with the number of times it occurs.
how many times is every line in <file> repeated
count identical lines in <file>
the distinct lines of <file> with their counts
list each line in <file> once, preceded by its number of occurrences
tally equal lines of <file>
for every different line of <file> tell me how many there are

= text/uniq-c-sort
Print each distinct line of <file> with the number of times it occurs, most frequent first.
count identical lines in <file> and put the commonest on top
which lines are most frequent in <file>, with counts
rank the lines of <file> by how often they occur
tally equal lines of <file>, highest count first
line frequencies of <file> in descending order
the distinct lines of <file> with their counts, sorted by count, largest first

= text/uniq-top
Print the <n> most frequent lines in <file> with their counts.
which <n> lines occur most often in <file>
the top <n> lines of <file> by frequency
what are the <n> commonest lines in <file>
top <n> most repeated entries in <file>
rank the lines of <file> by how often they occur, only the first <n>
the <n> lines that come up most in <file>, with how often

= text/uniq-d
Print each line that occurs more than once in <file>, once.
which lines are there more than once in <file>
what lines of <file> are duplicates
find lines that are repeated in <file>
only the lines with duplicates, from <file>
are there duplicate lines in <file>? show them
list what appears twice or more in <file>
I only want to see the lines in <file> that have duplicates
show entries that come up several times in <file>
report the duplicates among the lines of <file>
print duplicated lines from <file>, one copy each
which entries occur two or more times in <file>

= text/uniq-u
Print the lines that occur exactly once in <file>.
which lines are there only once in <file>
what lines of <file> have no duplicate
find lines that are not repeated in <file>
only the lines without duplicates, from <file>
leave out of <file> every line that has a duplicate, both copies
list what appears just a single time in <file>
I only want to see the lines in <file> which are not repeated anywhere
print the lines from <file> that have no second copy
which entries occur one single time in <file>
report only the lines of <file> that are unique, dropping all that repeat

= text/uniq-count
how many different lines are in <file>
Print the number of distinct lines in <file>.
what's the number of unique lines in <file>
count the lines in <file>, duplicates only once
<file>: how many distinct lines
how many lines does <file> have without the duplicates
tell me how many different entries there are in <file>
number of lines in <file> after removing duplicates
distinct line count of <file>
how many unique entries does <file> contain

= text/uniq-adjacent
Print <file> with repeated neighbouring lines reduced to one.
collapse lines of <file> that repeat directly after each other
when the same line follows itself in <file>, print it only once
remove duplicates from <file> that are next to each other
show <file> without immediately repeated lines
drop lines equal to the line before them in <file>

= text/awk-dedupe
Print <file> without duplicate lines, keeping the first occurrence of each and the original order.
remove repeated lines from <file> but don't sort it
show every line of <file> once, in the order they first appear
<file> without duplicates, original order
drop later copies of a line in <file>, leaving the order unchanged
deduplicate <file>, order must stay
get rid of duplicate lines in <file> while keeping the sequence
unique lines in <file>, unsorted, as they come
eliminate repeated lines in <file>, preserving the order of first appearance
print <file> with each repeated line shown only the first time, no sorting
keep <file> in order but leave out lines that came up before

= text/cut-csv
Print only <col> of <csv>.
get <col> out of the comma separated file <csv>
what's in <col> of <csv>
just <col>, file <csv>, fields separated by commas
cut <col> from the comma separated file <csv>
I only want to see <col> of <csv>
from each row of <csv>, show <col>
extract <col> from the comma-separated <csv>
<csv>, only <col>
from <csv>, give me <col> and nothing else
take <col> from every line of <csv>
show only what is in <col> of <csv>, fields being separated by commas

= text/cut-csv2
Print only columns <small> and <small2> of <csv>.
get fields <small> and <small2> out of the comma separated file <csv>
just columns <small> and <small2> of <csv>
cut columns <small> and <small2> out of <csv>
I only want to see column <small> and column <small2> of <csv>
from each row of <csv>, show fields <small> and <small2>
extract the columns <small> and <small2> from <csv>
from <csv>, columns number <small> and <small2> and nothing else

= text/cut-delim
Print only <col> of each line in <file>, where fields are separated by <char>.
<col> of <file>, separator <char>
get <col> out of <file>, which uses <char> between its fields
split the lines of <file> at <char> and show <col>
fields in <file> are separated by <char>; print <col>
with <char> as the separator, cut <col> out of <file>
I only want <col> from <file>, the delimiter being <char>
extract <col> from the <char> separated file <file>
from each line of <file>, show <col>, delimited by <char>
print <col> of <file> using <char> as field separator
the lines of <file> have fields divided by <char>, I need <col>
take <col> from every line of <file>; fields are split on <char>

= text/cut-passwd
Print the names of all users in /etc/passwd.
which users are there on this machine
who has an account on this system
all accounts on this computer, names only
the first field of /etc/passwd
user names from /etc/passwd
which user accounts exist here

= text/cut-c
Print the first <n> characters of each line in <file>.
cut every line of <file> down to its first <n> characters
only the leading <n> characters from each line of <file>
shorten the lines of <file> to <n> characters
the beginning of each line in <file>, <n> characters long
show <n> characters from the start of every line in <file>
truncate each line of <file> after <n> characters when printing it
columns 1 through <n> of the lines in <file>, by character
take the first <n> characters from every line in <file>
characters 1 to <n> of every line of <file>
for each line in <file>, print no more than its first <n> characters

= text/awk-col
Print only <col> of each line in <log>.
get <col> out of <log>
what's in <col> of <log>
just <col>, file <log>, whitespace separated
I only want to see <col> of <log>
from each line of <log>, show <col>
extract <col> from <log>
<log>, only <col>
from <log>, give me <col> and nothing else
show only what is in <col> of <log>, fields being separated by blanks
take <col> from every line of <log>
<col> for each line in <log>

= text/awk-two
Print only columns <small> and <small2> of each line in <log>.
get fields <small> and <small2> out of <log>
just columns <small> and <small2> of <log>, whitespace separated
I only want to see column <small> and column <small2> of <log>
from each line of <log>, show fields <small> and <small2>
extract the columns <small> and <small2> from <log>
from <log>, columns number <small> and <small2> and nothing else

= text/awk-last
Print the last field of each line in <log>.
what's in the last column of <log>
just the final column of <log>
from each line of <log>, show the last word
get the last field out of <log>
I only want to see the last column of <log>
whatever comes last on every line in <log>
take only the last word from each line in <log>
last field per line, file <log>
what does each line of <log> end with, only the last word

= text/awk-first
Print the first word of each line in <file>.
from each line of <file>, show the word it starts with
just the first word of the lines in <file>
get the first word out of every line in <file>
I only want to see the first word on each line of <file>
whatever word comes first on every line in <file>
the leading word of each line in <file>
take only the first word from each line in <file>
first word per line, file <file>
what word does each line in <file> begin with

= text/awk-nf
Print the number of words on each line in <file>.
how many words are on each line of <file>
for every line of <file>, tell me how many words it has
words per line in <file>
count the words of <file> line by line
number of fields of every line in <file>

= text/awk-sum
Print the sum of the numbers in <nums>.
what's the sum of all numbers in <nums>
add up the numbers in <nums>
what do the numbers in <nums> add up to
total of <nums>
the sum of <nums>
calculate the total of all values in <nums>
add all the lines of <nums> together
how much do the numbers in <nums> make in total

= text/awk-avg
Print the average of the numbers in <nums>.
what's the average of all numbers in <nums>
the mean value of <nums>
calculate the arithmetic mean of the numbers in <nums>
what do the numbers in <nums> average
average of <nums>
on average, how big are the numbers in <nums>
work out the average of the numbers listed in <nums>
print the mean of all lines in <nums>
average number in <nums>

= text/awk-sum-col
Print the sum of the numbers in <col> of <log>.
what's the sum of <col> in <log>
add up the numbers in <col> of <log>
what do the values in <col> of <log> add up to
total of <col>, file <log>
calculate the total over <col> for all lines in <log>
add together everything in <col> of <log>

= text/awk-avg-col
Print the average of the numbers in <col> of <log>.
what's the average of <col> in <log>
the mean value of <col>, file <log>
what do the values in <col> of <log> average
calculate the arithmetic mean over <col> for all lines in <log>

= text/awk-csv-sum
Print the sum of the numbers in <col> of <csv>, skipping the header.
what's the sum of <col> in <csv>, header not counted
add up the numbers in <col> of the comma separated <csv>
what do the values in <col> of <csv> add up to
total of <col>, file <csv>
calculate the total over <col> for all data rows in <csv>
add together everything in <col> of <csv>, below the header

= text/awk-csv-avg
Print the average of the numbers in <col> of <csv>, skipping the header.
what's the average of <col> in <csv>, header not counted
the mean value of <col>, file <csv>
what do the values in <col> of <csv> average
calculate the arithmetic mean over <col> for all data rows in <csv>

= text/awk-filter-num
Print the lines of <log> in which <col> is greater than <lineb>.
which lines of <log> have more than <lineb> in <col>
lines in <log> where <col> exceeds <lineb>
only those entries in <log> whose <col> is above <lineb>
filter <log>: <col> must be larger than <lineb>
get every line from <log> with a number over <lineb> in <col>

= text/awk-filter-eq
Print the lines of <log> in which <col> is exactly <word>.
which lines of <log> have <word> in <col>
lines in <log> where <col> equals <word>
only those entries in <log> whose <col> is <word>
filter <log>: <col> must be <word>
get every line from <log> with exactly <word> in <col>

= text/awk-csv-filter
Print the rows of <csv> in which <col> is greater than <lineb>.
which rows of <csv> have more than <lineb> in <col>
rows in <csv> where <col> exceeds <lineb>
only those records in <csv> whose <col> is above <lineb>
filter <csv>: <col> must be larger than <lineb>
get every row from <csv> with a number over <lineb> in <col>

= text/awk-length
Print the lines in <file> that are longer than <lineb> characters.
which lines of <file> have more than <lineb> characters
lines in <file> exceeding <lineb> characters
find lines over <lineb> characters in <file>
only the lines of <file> with a length above <lineb>
lines of <file> that are too long, more than <lineb> characters
get every line from <file> whose length is greater than <lineb>

= text/awk-even
Print every second line of <file>, starting with line 2.
lines 2, 4, 6 and so on of <file>
only lines of <file> whose number is even
show the even lines of <file> only
get each line of <file> that has an even line number

= text/awk-odd
Print every second line of <file>, starting with line 1.
lines 1, 3, 5 and so on of <file>
only lines of <file> whose number is odd
show the odd lines of <file> only
get each line of <file> that has an odd line number

= text/col-freq
Print each value in <col> of <log> with the number of times it occurs, most frequent first.
how often does each value occur in <col> of <log>
which values are most frequent in <col> of <log>, with counts
tally <col> of <log>, highest count first
count the different values of <col> in <log> and rank them

= text/col-top
Print the <n> most frequent values in <col> of <log> with their counts.
which <n> values occur most often in <col> of <log>
the top <n> values of <col> in <log>
what are the <n> commonest values in <col> of <log>
rank <col> of <log> by frequency, only the first <n>

= text/col-unique
Print each distinct value in <col> of <log> once.
which different values are in <col> of <log>
the values of <col> in <log> without repeats
list what occurs in <col> of <log>, each value only once
get the unique values out of <col>, file <log>

= text/csv-unique
Print each distinct value in <col> of <csv> once.
which different values are in <col> of <csv>
the values of <col> in <csv> without repeats
list what occurs in <col> of <csv>, each value only once
get the unique values out of <col>, file <csv>

= text/csv-freq
Print each value in <col> of <csv> with the number of times it occurs, most frequent first.
how often does each value occur in <col> of <csv>
which values are most frequent in <col> of <csv>, with counts
tally <col> of <csv>, highest count first
count the different values of <col> in <csv> and rank them

= text/csv-rows
Print the number of data rows in <csv>, not counting the header.
how many records does <csv> have
how many rows of data are in <csv>
what's the number of rows in <csv>, header excluded
number of entries in <csv> without the header line
<csv>: how many data rows
how many lines does <csv> have apart from the header
tell me how many records there are in <csv>, the header is not one
count the records in <csv>, ignoring the header line
how many data lines are below the header in <csv>
number of data rows, <csv>

= text/csv-columns
how many columns does <csv> have
Print the number of columns in <csv>.
what's the number of columns in <csv>
number of fields in the header of <csv>
<csv>: how many columns
tell me how many columns there are in <csv>

= text/csv-header
what columns does <csv> have
Print the column names of <csv>, one per line.
which columns are in <csv>
the header of <csv>, each name on its own line
what are the fields of <csv> called
names of the columns in <csv>
tell me the column names in <csv>
get the header fields out of <csv>, one below the other
list the fields in the header line of <csv>, one a line
what are the columns in <csv> called
show which columns <csv> has

= text/csv-table
Print <csv> as a table with aligned columns.
show <csv> with its columns lined up
make <csv> readable as a table
display the comma separated <csv> in neat columns
I want to look at <csv> as a table
format <csv> into aligned columns
pretty print <csv>
view <csv> in tabular form

= text/csv-tsv
Print <csv> with tabs instead of commas.
turn <csv> into tsv
make tab separated values out of <csv>
replace the commas in <csv> with tabs and print it
<csv> as tsv, please
show <csv>, separated by tabs rather than commas
change the separator of <csv> from comma to tab, printed

= text/column-t
Print <log> with its columns aligned.
line up the columns of <log>
show <log> as a neat table
make <log> readable in aligned columns
format <log> as a table
display the whitespace separated <log> in even columns

= text/sed-replace-inplace
turn every <word> into <newword> in <file>
Change all occurrences of <word> in <file> to <newword>, in the file itself.
in <file>, replace <word> with <newword>
every <word> in <file> should become <newword>
substitute <newword> for <word> throughout <file>
edit <file> so that it says <newword> wherever it said <word>
<word> to <newword> in <file>, everywhere, in place
find and replace in <file>: <word> by <newword>
search for <word> in <file> and replace it with <newword>
swap out <word> for <newword> all over <file>
rename <word> to <newword> everywhere in <file>
correct <word> to <newword> in <file>, saving the change
I want <newword> instead of <word> in <file>

= text/sed-replace-print
Print <file> with every <word> changed to <newword>, without modifying the file.
show what <file> looks like with <newword> instead of <word>, leaving the file alone
output <file> replacing <word> by <newword> (do not edit the file|the file stays as it is)
replace <word> with <newword> in <file> and print the result
substitute <newword> for <word> in the output of <file> only
display <file> with <newword> in place of each <word>
to the screen only: <file> with all <word> turned into <newword>
print <file> with <word> swapped for <newword> but don't save anything
<file> with <word> replaced by <newword>, printed, not in place
preview replacing <word> with <newword> in <file>

= text/sed-replace-save
Write a copy of <file> with every <word> changed to <newword> to <new>.
make <new> from <file> with <newword> instead of <word>
<file> with all <word> turned into <newword>, output to <new>
replace <word> by <newword> in <file>, but put the result into <new> and leave the original
substitute <newword> for <word> in <file> and write that as <new>
create <new>, a version of <file> in which <word> is replaced with <newword>
I want a copy of <file> named <new> where each <word> is <newword>

= text/sed-replace-ci
Change all occurrences of <word> in <file> to <newword>, in the file itself and regardless of case.
turn every <word>, upper or lower case, into <newword> in <file>
in <file>, replace <word> with <newword>, case-insensitively
substitute <newword> for <word> in <file>, whatever its capitalization
<word> to <newword> in <file>, ignoring case, in place
every <word> in <file>, however it is capitalized, should become <newword>
find and replace in <file> without case sensitivity: <word> by <newword>

= text/sed-replace-first
Change only the first <word> of each line in <file> to <newword>, in the file itself.
in <file>, replace <word> with <newword> once per line, the first one
turn the first <word> on every line in <file> into <newword>
just the first <word> in each line of <file> should become <newword>
substitute <newword> for the first <word> of each line in <file>, leave later ones
replace no more than one <word> per line with <newword> in <file>

= text/sed-replace-ext
Change all occurrences of <word> to <newword> in every .<ext> file of the current directory, in place.
in all <ext> files here, replace <word> with <newword>
turn every <word> into <newword> in the .<ext> files of this folder
<word> to <newword> in *.<ext>
every <word> in the <ext> files here should become <newword>
substitute <newword> for <word> in each *.<ext> of this directory
find and replace in all .<ext> files here: <word> by <newword>
edit the .<ext> files in this directory so that <word> becomes <newword>

= text/sed-replace-backup
Change all occurrences of <word> in <file> to <newword> in place, keeping the original as a .bak file.
in <file>, replace <word> with <newword>, but keep a backup of the original
turn every <word> into <newword> in <file> and save the old version with .bak
edit <file>, <word> becomes <newword>, with a backup copy
substitute <newword> for <word> in <file>, backing up the file first
<word> to <newword> in <file>, in place with a .bak backup
make a backup of <file> while replacing <word> by <newword> in it

= text/sed-replace-tree
Change all occurrences of <word> to <newword> in every file below <mydir>, in place.
in all files under <mydir>, replace <word> with <newword>
turn every <word> into <newword> in the files beneath <mydir>
recursively replace <word> by <newword> in <mydir>
every <word> in any file in <mydir> should become <newword>
substitute <newword> for <word> throughout <mydir>
find and replace across all files of <mydir>, subfolders too: <word> by <newword>
rename <word> to <newword> in the whole tree <mydir>
for every file under <mydir>, change <word> to <newword> in place
recursive find and replace in <mydir>: <word> becomes <newword>
all files below <mydir> should say <newword> where they say <word>

= text/swap-whole-word
Change <word> to <newword> in <file> only where it is a whole word, in the file itself.
in <file>, replace <word> with <newword>, whole words only
turn the whole word <word> into <newword> everywhere in <file>, not parts of longer words
substitute <newword> for the complete word <word> in <file>
<word> to <newword> in <file>, in place, matching whole words
every separate word <word> in <file> should become <newword>

= text/replace-phrase
Change all occurrences of the text <phrase> in <file> to <newword>, in the file itself.
turn every <phrase> into <newword> in <file>
in <file>, replace the text <phrase> with <newword>
substitute <newword> for the phrase <phrase> throughout <file>
find and replace in <file>: the text <phrase> by <newword>
wherever <file> says <phrase>, it should say <newword>

= text/word-delete
Delete every occurrence of <word> in <file>, in the file itself, but not the rest of the line.
take all <word> out of the text of <file>, keeping the lines
remove the word <word> from <file>, only the word and not its lines
strip <word> from the lines in <file>, in place
replace <word> with nothing in <file>
get rid of the text <word> wherever it is in <file>, lines stay

= text/sed-delete-line
Print <file> without line <line>, leaving the file as it is.
everything in <file> except line <line>
show <file>, but not line <line>
all lines of <file> but number <line>
<file> minus line <line>
output <file> leaving out line <line>
skip line <line> when printing <file>

= text/sed-delete-line-in
Delete line <line> in <file>, changing the file itself.
take line <line> out of <file>
get rid of line <line> in <file>
drop line <line> from <file> in place
throw away line <line> of <file>
I no longer want line <line> in <file>
line number <line> in <file> has to go
cut line <line> out of <file> for good
edit <file> so that line <line> is gone

= text/sed-delete-range
Delete lines <line> to <lineb> in <file>, changing the file itself.
take lines <line> to <lineb> out of <file>
get rid of lines <line> through <lineb> in <file>
drop lines <line>-<lineb> from <file> in place
throw away everything from line <line> to line <lineb> in <file>
lines <line> up to <lineb> of <file> have to go
cut lines <line> to <lineb> out of <file> for good
edit <file> so that lines <line> to <lineb> are gone

= text/sed-delete-first
Delete the first line in <file>, changing the file itself.
take the first line out of <file>
get rid of the first line in <file>
drop the first line from <file> in place
throw away the top line of <file>
remove line 1 of <file>
the first line in <file> has to go
cut the header off <file>, in the file itself
edit <file> so that its first line is gone
strip the header line off <file> in place
<file> without its first line, saved
line 1 of <file> should be deleted

= text/sed-delete-last
Delete the last line in <file>, changing the file itself.
take the last line out of <file>
get rid of the last line in <file>
drop the last line from <file> in place
throw away the bottom line of <file>
the last line in <file> has to go
cut the final line off <file>, in the file itself
edit <file> so that its last line is gone
strip the last line off <file> in place
remove the final line of <file> and save the file
the line at the bottom of <file> should be deleted

= text/sed-delete-match
Delete every line in <file> that contains <word>, changing the file itself.
take the lines with <word> out of <file>
get rid of every line with <word> in <file>
drop all <word> lines from <file> in place
throw away the lines of <file> that mention <word>
lines containing <word> in <file> have to go
edit <file> so that no line with <word> is left
purge <file> of lines matching <word>, in place
I no longer want any line with <word> in <file>
remove whatever line has <word> in it from <file>, saving the file
cut all lines mentioning <word> out of <file> for good

= text/sed-delete-blank
Print <file> without its empty lines, leaving the file as it is.
everything in <file> except the blank lines
show <file>, but not the empty lines
only the non-empty lines of <file>
all lines of <file> that have something on them
<file> minus the empty lines
output <file> leaving out blank lines
skip empty lines when printing <file>
display <file> with blank lines removed, don't change the file

= text/sed-delete-blank-in
Delete every empty line in <file>, changing the file itself.
take the blank lines out of <file>
get rid of empty lines in <file>
drop all blank lines from <file> in place
throw away the empty lines of <file>
empty lines in <file> have to go
edit <file> so that no blank line is left
purge <file> of empty lines, in place
I no longer want any blank lines in <file>

= text/grep-nocomment
Print <conf> without the lines that start with #.
everything in <conf> except the comments
show <conf>, but not the comment lines
only the lines of <conf> that are not comments
lines in <conf> not starting with a #
<conf> minus the comments
output <conf> leaving out lines beginning with #
skip comments when printing <conf>
hide the # lines of <conf>

= text/grep-nocomment-blank
Print <conf> without comment lines and without empty lines.
everything in <conf> except comments and blank lines
show only the lines in <conf> that are neither comments nor empty
the active settings of <conf>, no comments and no blank lines
only the effective lines of <conf>: not empty, not starting with #
<conf> minus comments and empty lines
output <conf> leaving out blank lines and lines beginning with #
skip both comments and empty lines when printing <conf>

= text/sed-trailing
Delete the spaces and tabs at the end of each line in <file>, changing the file itself.
take the trailing whitespace off the lines in <file>
get rid of trailing spaces in <file>
strip whitespace from the ends of lines in <file>, in place
trim the right side of every line in <file>
lines in <file> should not end in blanks, fix the file
clean up trailing whitespace in <file>
edit <file> so that no line ends with spaces
remove spaces and tabs at line ends from <file>, saving it
strip trailing blanks from all the lines of <file>
whitespace at the ends of lines in <file> must be removed

= text/sed-leading
Print <file> with the whitespace at the beginning of each line removed.
take the leading whitespace off the lines in <file> and print them
show <file> without its indentation
strip spaces from the starts of lines in <file>, output only
trim the left side of every line in <file>
print each line of <file> without the blanks it begins with

= text/sed-prefix
Print <file> with <stem> in front of each line.
put <stem> before every line of <file>
prefix each line in <file> with <stem>
prepend <stem> to the lines of <file>
show the lines in <file>, each starting with <stem>
every line of <file> with <stem> put at its beginning
print <stem> and then the line, for each line of <file>
add the text <stem> before each line in <file> and print that
print the lines of <file> with <stem> prepended to each
each line of <file> should be printed with <stem> in front

= text/sed-suffix
Print <file> with <stem> at the end of each line.
put <stem> after every line of <file>
append <stem> to each line in <file>
suffix the lines of <file> with <stem>
show the lines in <file>, each followed by <stem>
every line of <file> with <stem> tacked on at its end
print the line and then <stem>, for each line of <file>
add the text <stem> after each line in <file> and print that
print the lines of <file> with <stem> appended to each
each line of <file> should be printed with <stem> behind it

= text/sed-insert-line
Insert the line <text> before line <line> in <file>, changing the file itself.
put <text> in <file> as line <line>
add the text <text> to <file> above line <line>
make <text> the new line <line> of <file>, pushing the others down
in <file>, at line <line>, insert <text>
a new line <text> goes into <file> ahead of line <line>
write the line <text> into <file> so that it becomes line <line>
insert <text> as a new line at position <line> in <file>
ahead of line <line> in <file>, put in <text>

= text/insert-after-line
Insert the line <text> after line <line> in <file>, changing the file itself.
put <text> in <file> right after line <line>
add the text <text> to <file> below line <line>
in <file>, following line <line>, insert <text>
a new line <text> goes into <file> behind line <line>

= text/sed-insert-top
Insert the line <text> at the top of <file>, changing the file itself.
put <text> at the very beginning of <file>
make <text> the first line in <file>
prepend the line <text> to <file>
add <text> as a new first line to <file>
<file> should start with the line <text>, add it
in <file>, before everything else, insert <text>
insert a first line saying <text> into <file>
write <text> at the top of <file>, above what is there
the line <text> should come first in <file>

= text/sed-append-after
Insert the line <text> after each line in <file> that contains <word>, changing the file itself.
put <text> in <file> below every line with <word>
add a line <text> to <file> right after lines mentioning <word>
in <file>, following each <word> line, insert <text>
a new line <text> goes into <file> behind the line with <word>

= text/sed-between
Print the lines of <file> from the line with <word> through the line with <word2>, both included.
everything in <file> from <word> to <word2>
the part of <file> from a line matching <word> to a line matching <word2>
the section in <file> that starts with <word> and ends with <word2>
show <file> starting at <word> and stopping at <word2>
get the lines from <word> until <word2> out of <file>
the block between <word> and <word2> in <file>, including these two lines
extract the block from <word> to <word2> from <file>
print from the line matching <word> to the line matching <word2> in <file>
lines of <file>, beginning at <word> and ending at <word2>
cut the part from <word> to <word2> out of <file> and show it

= text/sed-crlf
Convert the Windows line endings in <file> to Unix ones, in the file itself.
change CRLF to LF in <file>
get rid of the carriage returns in <file>
turn <file> from DOS format into Unix format
<file> has windows line endings, make them unix
remove the ^M at the end of each line in <file>
fix the line endings of <file>, from CRLF to LF
dos2unix for <file>, using sed
convert the line ends of <file> from DOS to Unix, saving the file
strip carriage returns from the line ends in <file>
make the line endings of <file> unix style

= text/tr-upper
Print <file> in capital letters.
show <file> in upper case
make all letters of <file> capitals and print it
turn <file> into uppercase
<file> in all caps
output the text of <file> with lowercase letters changed to uppercase
everything in <file>, but in capitals
uppercase <file>
convert all letters in <file> to capitals
change the lowercase letters of <file> to capitals when printing it
print <file> all uppercase
I want to see <file> in uppercase letters

= text/tr-lower
Print <file> in small letters.
show <file> in lower case
make all letters of <file> small and print it
turn <file> into lowercase
<file> in all lowercase
output the text of <file> with uppercase letters changed to lowercase
everything in <file>, but without capitals, all lowercase
lowercase <file>
convert all letters in <file> to small letters
change the capital letters of <file> to lowercase when printing it
print <file> all lowercase
I want to see <file> in lowercase letters

= text/tr-upper-save
Write <file> in capital letters to <new>.
make <new> an uppercase version of <file>
turn <file> into uppercase, output to <new>
put the text of <file> in upper case into <new>
an all caps copy of <file> called <new>
create <new> from <file> with all letters in capitals

= text/lower-save
Write <file> in small letters to <new>.
make <new> a lowercase version of <file>
turn <file> into lowercase, output to <new>
put the text of <file> in lower case into <new>
an all lowercase copy of <file> called <new>
create <new> from <file> with all letters in lowercase

= text/tr-delete-digits
Print <file> without any digits.
show <file> with its digits removed
take all digits out of <file> and print the rest
<file> minus the numerals 0 to 9
output the text of <file> leaving out every digit
strip the digits from <file>
remove every digit from <file> and show what is left
print the text of <file> with no numbers in it
delete the characters 0-9 from <file>, output only

= text/tr-delete-char
Print <file> without any <char>.
show <file> with every <char> removed
take all <char> characters out of <file> and print the rest
output the text of <file> leaving out each <char>
strip every <char> from <file>
<file> minus the character <char>

= text/tr-char
Print <file> with every <char> changed to <char2>.
show <file> with <char2> in place of each <char>
turn all <char> characters of <file> into <char2>
translate <char> to <char2> in <file>
output the text of <file> with each <char> replaced by <char2>
every <char> in <file> printed as <char2>

= text/tr-squeeze
Print <file> with runs of spaces reduced to a single space.
show <file> with only one space where there are several
turn several spaces in a row in <file> into one
multiple spaces in <file> should be printed as one
shrink repeated spaces in <file> to one
output <file> without double spaces
replace each run of blanks in <file> by one blank
print <file> with several consecutive spaces squeezed to one
more than one space in a row should be a single space: <file>

= text/tr-space-newline
Print the words in <file> one per line, turning each space into a newline.
turn each space in <file> into a line break
break <file> into lines at the spaces
put every word of <file> on its own line
one word per line from <file>
change blanks to newlines in <file>
split the text of <file> into one word a line
print each word of <file> on a separate line by turning spaces into newlines
every space in <file> should become a newline
words of <file>, one on each line, split at spaces

= text/tr-newline-space
Print <file> on a single line, with spaces instead of newlines.
turn each line break in <file> into a space
all lines of <file> on one line, separated by spaces
join the lines in <file> with spaces
make one long line out of <file>, a space between the parts
change newlines to blanks in <file>

= text/tr-newline-comma
Print the lines of <file> on a single line, separated by commas.
make a comma separated list out of the lines in <file>
all lines of <file> on one line with commas between them
turn <file> into a comma-separated line
put the lines in <file> together, a comma between each two
join <file> into one line with commas
the lines of <file> as one comma separated list
print all lines of <file> as one line with a comma in between
combine the lines in <file> into a single comma-separated line
list what is in <file> on one line, separated by commas

= text/paste
Print the lines of <sorted> and <sortedb> next to each other.
put <sorted> and <sortedb> side by side, line by line
each line of <sorted> followed by the matching line of <sortedb>, tab in between
combine <sorted> and <sortedb> as two columns
show <sorted> in one column and <sortedb> in the next
join corresponding lines of <sorted> and <sortedb> with a tab
make two columns out of <sorted> and <sortedb>

= text/paste-d
Print the lines of <sorted> and <sortedb> next to each other, separated by a comma.
each line of <sorted>, a comma, and the matching line of <sortedb>
combine <sorted> and <sortedb> as two columns with a comma between
put <sorted> and <sortedb> side by side, comma separated
join corresponding lines of <sorted> and <sortedb> with a comma

= text/join
Join the lines of <sorted> and <sortedb> that have the same first field.
match up the lines of <sorted> and <sortedb> by their first field
combine lines from <sorted> and <sortedb> with an equal key in the first column
join two files, <sorted> and <sortedb>, on the field they share
merge the lines in <sorted> with those in <sortedb> whose first word is the same

= text/comm-12
Print the lines that are in both of the sorted files <sorted> and <sortedb>.
which lines do the sorted files <sorted> and <sortedb> have in common
lines in <sorted> that are in <sortedb> too, both being sorted
what is the same in the sorted lists <sorted> and <sortedb>
the intersection of <sorted> and <sortedb>
entries found in <sorted> and also found in <sortedb>
show what the two sorted lists <sorted> and <sortedb> share
print only the lines shared by two sorted files, <sorted> and <sortedb>
what do <sorted> and <sortedb> have in common
which entries are in <sorted> and in <sortedb> alike

= text/comm-23
Print the lines that are in the sorted file <sorted> but not in the sorted file <sortedb>.
which lines does <sorted> have that <sortedb> lacks
lines only in <sorted> and missing from <sortedb>, both sorted
what is in <sorted> but absent in <sortedb>
entries of <sorted> that cannot be found in <sortedb>
the sorted list <sorted> minus everything in <sortedb>
show me what <sortedb> is missing compared to <sorted>
print only the lines of <sorted> that are not in <sortedb>, two sorted files
which entries are in <sorted> and not in <sortedb>
lines unique to <sorted> when compared with <sortedb>

= text/common-unsorted
Print the lines that are in both of the unsorted files <bare> and <bare2>.
which lines do <bare> and <bare2> have in common, neither being sorted
lines in <bare> that are in <bare2> too; the files are unsorted
what lines are the same in <bare> and <bare2>, sort them first
common lines of the unsorted files <bare> and <bare2>

= text/missing-unsorted
Print the lines of <bare> that are missing in <bare2>; the files are not sorted.
which lines does <bare> have that <bare2> lacks, neither being sorted
lines in <bare> but not in <bare2>, sort both first
what is in the unsorted file <bare> and not in the unsorted <bare2>
lines found only in <bare>, compared to <bare2>, both unsorted

= text/diff
what's different between <bare> and <bare2>
Print the differences between <bare> and <bare2>.
differences of <bare> and <bare2>
how do <bare> and <bare2> differ
show me where <bare> and <bare2> are different
in what lines does <bare> differ from <bare2>
what changed from <bare> to <bare2>
see how <bare2> differs from <bare>
line by line differences between <bare> and <bare2>
print the lines that differ between <bare> and <bare2>
find the differences between the two files <bare> and <bare2>
run a diff on <bare> and <bare2>

= text/diff-u
Print the differences between <bare> and <bare2> in unified format.
what's different between <bare> and <bare2>, as a unified diff
<bare> vs <bare2>, unified
compare <bare> and <bare2> with plus and minus lines and some context
differences of <bare> and <bare2> in patch format
show me how <bare> and <bare2> differ in the unified style
produce a unified diff from <bare> to <bare2>
diff <bare> and <bare2>, unified output with context
I need a unified diff of the two files <bare> and <bare2>

= text/diff-y
Print <bare> and <bare2> next to each other in two columns, with the differences marked.
what's different between <bare> and <bare2>, side by side
<bare> vs <bare2> in two columns
show <bare> on the left and <bare2> on the right and compare them
differences of <bare> and <bare2> next to each other
a side-by-side diff of <bare> and <bare2>
compare the two files <bare> and <bare2> in two parallel columns
print <bare> and <bare2> in parallel to see the differences
diff <bare> with <bare2>, one beside the other

= text/diff-q
Print only whether <bare> and <bare2> differ, not how.
are <bare> and <bare2> different or not, just tell me whether
is <bare> different from <bare2>, without details
briefly say whether <bare> and <bare2> differ
I only want to know if <bare> and <bare2> differ, not the differences
check if <bare> and <bare2> are different, no details

= text/diff-dirs
Print all differences between the files in <mydir> and <mydir2>, subdirectories included.
what's different between the trees <mydir> and <mydir2>, line by line
recursive diff of <mydir> and <mydir2>
show how the contents of <mydir> and <mydir2> differ, with subfolders
compare everything in <mydir> with everything in <mydir2> and show the changed lines

= text/diff-dirs-brief
Print only the names of the files that differ between <mydir> and <mydir2>.
which files are different in <mydir> and <mydir2>
what files differ or are missing when comparing <mydir> with <mydir2>, only names
compare <mydir> and <mydir2> recursively but just name the files that differ
brief comparison of the directories <mydir> and <mydir2>
tell me which files in <mydir> are not the same in <mydir2>

= text/diff-save
Write the differences between <bare> and <bare2> to <new> in unified format.
make a patch <new> from <bare> and <bare2>
the unified diff of <bare> and <bare2>, output to <new>
put how <bare> and <bare2> differ into the file <new>
create a patch file <new> that turns <bare> into <bare2>

= text/fold
Print <file> with its lines broken after <lineb> characters.
break long lines of <file> at <lineb> characters
show <file> with no line longer than <lineb> characters
limit the line width of <file> to <lineb> when printing it
wrap the text of <file> so that lines have at most <lineb> characters
fold <file> at width <lineb>
split every line of <file> that is longer than <lineb> characters
print <file> wrapped to a width of <lineb>
hard wrap <file> at column <lineb>

= text/expand
Print <file> with spaces instead of tabs.
show <file> with its tabs turned into spaces
change the tabs in <file> to spaces and print it
output <file> with every tab expanded to spaces
get rid of the tabs in <file> in favor of spaces, printed
replace tabs by the right number of spaces in <file>

= text/echo
Print the text <text>.
say <text>
write <text> on the screen
echo <text>
put <text> out on the terminal
make the shell print <text>
just display the message <text>
output the string <text>

= text/echo-write
create a file <new> with the text <text>
Write the text <text> into <new>.
make a file <new> that contains <text>
put <text> in a file called <new>
<new> should contain <text>, create it
I want a new file <new> holding the line <text>
create <new> with <text> as its content
store the text <text> in the file <new>
overwrite <new> with the line <text>
echo <text> into <new>
write the line <text> to a new file <new>
generate <new> with the content <text>
make <new> with just the text <text> in it

= text/echo-append
Write the line <text> at the end of <file>.
put <text> on a new line at the end of <file>
tack <text> onto <file>
<text> should be the last line of <file>, add it
add a line saying <text> at the bottom of <file>
attach the text <text> to the end of <file>, keeping what is there
append to <file>: <text>
echo <text> onto the end of <file>
without overwriting it, add <text> to <file>
write <text> to the end of <file> without deleting what it contains
one more line for <file>: <text>
put the line <text> at the bottom of <file>

= text/echo-upper
Print <text> in capital letters.
make <text> all caps
turn the text <text> into uppercase
uppercase the string <text>
<text> in capitals
write <text> in upper case letters

= text/echo-lower
Print <text> in small letters.
make <text> all lowercase
turn the text <text> into lowercase
lowercase the string <text>
<text> without capitals, all in small letters
write <text> in lower case letters

= text/echo-length
how many characters are in the text <text>
Print the length of the string <text>.
how long is the string <text>
what's the number of characters in <text>
length of <text> in characters
tell me how many characters <text> has

= text/echo-rev
Print <text> backwards.
spell <text> backwards
what is <text> written from right to left
flip the string <text>
the characters of <text> in reverse order

= text/base64
encode <anyfile> in base64
Print <anyfile> encoded as base64.
turn <anyfile> into base64
convert <anyfile> to base64
what is <anyfile> in base64
give me <anyfile> as base64 text
base64 of the file <anyfile>
I need <anyfile> base64-encoded
encode the file <anyfile> to base64 and print it

= text/base64-text
encode the text <text> in base64
Print <text> encoded as base64.
turn the string <text> into base64
convert the text <text> to base64
what is <text> in base64
base64 of the string <text>
I need the text <text> base64-encoded
what does the string <text> look like in base64
base64 encoding of the text <text>
run the text <text> through base64

= text/base64-d
decode <base> from base64
Print what <base> means in base64.
what does the base64 string <base> say
turn <base> from base64 back into text
convert the base64 <base> to plain text
which text is <base> in base64

= text/lines-base64-decode
decode <bare> from base64
Print the decoded content of the base64 file <bare>.
turn <bare> from base64 back into plain text and print it
what does the base64 in <bare> say
base64-decode <bare>
<bare> is base64 encoded, show me what is in it
convert <bare> back from base64
undo the base64 encoding of <bare> and print it
read the base64 text in <bare> decoded
decode the base64 content in <bare>
the file <bare> holds base64, print it decoded
print the plain text behind the base64 in <bare>
from base64 to plain: <bare>

= text/lines-base64-decode-save
decode <bare> from base64 into <new>
Write the decoded content of the base64 file <bare> to <new>.
turn <bare> from base64 back into the file <new>
base64-decode <bare>, output to <new>
<bare> is base64 encoded, decode it and save it as <new>
convert <bare> back from base64 and store the result in <new>
undo the base64 encoding of <bare> and write the original to <new>
decode the base64 in <bare> and write the outcome to <new>
turn the base64 of <bare> into plain data, stored as <new>
from base64 to plain: <bare>, into <new>

= text/md5
Print the MD5 checksum of <anyfile>.
what's the md5 of <anyfile>
md5 hash of the file <anyfile>
I need the md5sum for <anyfile>
find out the md5 checksum of <anyfile>
run <anyfile> through md5
give me the md5 of <anyfile>
tell me <anyfile>'s md5 sum
calculate an md5 checksum for <anyfile>
which md5 sum does <anyfile> have
print the md5 hash of <anyfile> so that I can compare it

= text/sha256
Print the SHA-256 checksum of <anyfile>.
what's the sha256 of <anyfile>
sha256 hash of the file <anyfile>
I need the sha256sum for <anyfile>
find out the sha-256 checksum of <anyfile>
run <anyfile> through sha256
give me the sha256 of <anyfile>
tell me <anyfile>'s sha256 sum
fingerprint of <anyfile>, sha256
calculate a sha256 checksum for <anyfile>
which sha256 sum does <anyfile> have
print the sha256 hash of <anyfile> so that I can compare it

= text/sha1
Print the SHA-1 checksum of <anyfile>.
what's the sha1 of <anyfile>
sha1 hash of the file <anyfile>
I need the sha1sum for <anyfile>
hash <anyfile> with sha1
give me the sha1 of <anyfile>

= text/md5-text
Print the MD5 checksum of the string <text>.
what's the md5 of the text <text>
md5 hash for the string <text>
hash the text <text> with md5
give me the md5 of the string <text>

= text/head-save
Write the first <n> lines of <file> to <new>.
put the top <n> lines of <file> into <new>
make <new> from the first <n> lines in <file>
first <n> lines of <file>, output to <new>
create <new> holding just the first <n> lines of <file>
copy the opening <n> lines of <file> into <new>

= text/tail-save
Write the last <n> lines of <file> to <new>.
put the bottom <n> lines of <file> into <new>
make <new> from the last <n> lines in <file>
last <n> lines of <file>, output to <new>
create <new> holding just the last <n> lines of <file>
copy the final <n> lines of <file> into <new>

= text/range-save
Write lines <line> to <lineb> of <file> into <new>.
put lines <line> through <lineb> of <file> in <new>
make <new> from lines <line>-<lineb> in <file>
lines <line> to <lineb> of <file>, output to <new>
create <new> holding just lines <line> to <lineb> of <file>
copy lines <line> up to <lineb> of <file> into <new>

= text/dedupe-save
Write <file> to <new> without duplicate lines, in the original order.
put each line of <file> once into <new>, unsorted
make <new> from <file> with repeated lines removed and the order kept
deduplicated <file>, same order, output to <new>
create <new> holding every line of <file> just once, in the order they appear

= text/nl
Print <file> with its non-empty lines numbered.
number the lines in <file>, but not the blank ones
put a line number before each line of <file> that is not empty
show <file> with numbers on nonblank lines only
line numbers for <file>, skipping empty lines

= text/cat-A
Print <file> with tabs and line ends made visible.
show the invisible characters in <file>
make tabs, line ends and other special characters in <file> visible
are there tabs or carriage returns in <file>? show them
display <file> including its control characters

= text/but-last
Print <file> without its last line.
everything in <file> except the last line
show <file>, but not the final line
leave off the last line of <file> when printing it
all lines of <file> but the last one

= text/delete-range-print
Print <file> without lines <line> to <lineb>, leaving the file as it is.
everything in <file> except lines <line> to <lineb>
show <file>, but not lines <line> through <lineb>
leave out lines <line>-<lineb> when printing <file>
all lines of <file> other than <line> to <lineb>

= text/delete-first-n
Delete the first <n> lines in <file>, changing the file itself.
take the first <n> lines out of <file>, in place
get rid of the top <n> lines in <file>
throw away the first <n> lines of <file>
edit <file> so that its first <n> lines are gone

= text/sed-two-lines
Print only line <line> and line <lineb> from <file>.
what's on lines <line> and <lineb> of <file>
just lines <line> and <lineb>, file <file>
the two lines number <line> and <lineb> of <file>
get line <line> as well as line <lineb> out of <file>

= text/sed-until
Print <file> up to and including the first line that contains <word>.
everything in <file> until <word> comes up
show <file> from the top to the first <word> and stop there
read <file> until the first line with <word>, including it

= text/sed-from
Print <file> from the first line that contains <word> to the end.
everything in <file> starting with the first <word> line
show <file> from where <word> first comes up through its last line
the rest of <file> from the line with <word> on, including it

= text/sed-replace-line
Replace line <line> in <file> with the line <text>, in the file itself.
make line <line> of <file> say <text>
line <line> in <file> should become <text>
overwrite line <line> of <file> with <text>
change line number <line> of <file> to <text>

= text/conf-get
Print the value of <confkey> in <conffile>.
which value does <confkey> have in <conffile>
look up <confkey> in <conffile>, only its value
get the setting <confkey> from <conffile>, just what comes after the equals sign
what value is set for <confkey> in <conffile>

= text/conf-set
Set the value of <confkey> to <value> in <conffile>, in the file itself.
change <confkey> to <value> in <conffile>
<confkey> in <conffile> should be <value>
edit <conffile> so that <confkey> is <value>
give <confkey> the value <value> in <conffile>
in <conffile>, update the setting <confkey> to <value>

= text/sort-V
Print the version numbers in <file> in order, oldest first.
sort the versions in <file>, so that 1.10 comes after 1.9
put the version numbers of <file> in the right order
version sort of <file>
<file>, sorted as version numbers

= text/title-case
Print <file> with the first letter of each word in upper case.
make every word in <file> start with a capital
capitalize all words of <file>
show <file> with each word capitalized

= json/pretty
make the json in <json> readable for humans
Print <json> as indented JSON.
show <json> nicely formatted
let me see <json> with proper indentation
<json>, pretty
beautify <json>
display the JSON in <json> formatted, with line breaks
I want to read <json> as formatted json
use jq to show <json>
print <json> with proper indentation
format the JSON document <json> so that I can read it
indented output of <json>

= json/compact
Print <json> on a single line without unnecessary whitespace.
make <json> compact
<json> as one line of json
show <json> without line breaks and indentation
squeeze <json> into one line
minified version of <json>

= json/keyof
what's <key> in <json>
Print the value of <key> in <json>.
which value does <key> have in <json>
look up <key> in <json>
get the value of <key> out of <json>
I only want to see <key> from <json>
<json>, just <key>
tell me what <key> is in <json>
read <key> from the file <json>

= json/keys
what keys does <json> have
Print the names of the top-level keys in <json>.
which keys are in <json>
names of the fields at the top of <json>
what fields does the object in <json> have
get all keys of <json>
tell me the keys in <json>
list the property names of the object in <json>
what are the keys at the top level of <json>
print the keys of the JSON object in <json>

= json/length
how many elements does the array in <list> have
Print the number of elements in the JSON array <list>.
what's the number of items in <list>
how many objects are in <list>
<list>: how many entries
length of the array in <list>
tell me how many items there are in <list>
count how many elements the JSON array <list> contains
find out the number of entries in <list>
array length of <list>

= json/items
Print each element of the array in <list> on its own line.
the elements of <list>, one per line
split the array of <list> into one item per line
every object in <list>, compact and on one line each
go through <list> and print its items line by line

= json/field-each
Print <itemkey> of each element in <list>, one per line.
get <itemkey> out of every object in <list>
what are the values of <itemkey> in <list>
from each item in <list>, show <itemkey>
only <itemkey> of all entries of <list>
extract <itemkey> from the objects in <list>
all <itemkey> values in <list>
for every object in <list>, print its <itemkey>
go through <list> and show each <itemkey>
list <itemkey> for all the items in <list>

= json/select
Print the items in <list> that have a price greater than <line>.
which items in <list> cost more than <line>
only the objects of <list> with a price over <line>
filter <list> for a price above <line>
get everything from <list> that is priced higher than <line>
items more expensive than <line> in <list>

= json/sortby
Print the array in <list> sorted by <itemkey>.
put the items of <list> in order of <itemkey>
order the objects in <list> on <itemkey>
<list> sorted by <itemkey>
arrange the array in <list> by the field <itemkey>
show the elements of <list>, ordered according to <itemkey>

= json/select-name
Print the item in <list> that has the name <itemname>.
look up the item called <itemname> in <list>
which object in <list> is named <itemname>
get the entry with name <itemname> out of <list>
find <itemname> among the items in <list> by name
only the object of <list> whose name equals <itemname>

= json/validate
is <json> valid JSON
Check that <json> can be parsed as JSON and print valid if so.
does <json> contain valid json
verify that <json> is correct JSON
tell me if <json> is well-formed json
are there syntax errors in the JSON file <json>
validate <json>
check the syntax of <json>
can <json> be parsed as JSON
make sure that <json> contains correct JSON

= json/first
Print the first element of the JSON array in <list>.
what's the first item in <list>
just the first object of <list>
get the first entry out of the array in <list>
which element comes first in <list>

= json/last
Print the last element of the JSON array in <list>.
what's the last item in <list>
just the last object of <list>
get the final entry out of the array in <list>
which element comes last in <list>

= json/max
Print the item in <list> that has the highest price.
which item in <list> is the most expensive
the most expensive object in <list>
get the object with the largest price out of <list>
what costs most in <list>

= json/min
Print the item in <list> that has the lowest price.
which item in <list> is the cheapest
the cheapest object in <list>
get the object with the smallest price out of <list>
what costs least in <list>

= json/sum
Print the sum of the prices of all items in <list>.
what do all the prices in <list> add up to
total price of the items in <list>
how much do the items in <list> cost altogether
calculate the total of the price fields in <list>

= json/python-pretty
Print <json> as indented JSON using python.
use python3 to show <json> nicely formatted
make <json> readable with python's json module
format the json in <json> with python

= json/pretty-save
Write <json> as indented JSON to <new>.
make <new> a nicely formatted version of <json>
<json> pretty printed, output to <new>
put the formatted json of <json> in <new>
create <new> from <json> with proper indentation

= json/pretty-in-place
Format <json> with indentation and write the result back to <json>.
make the file <json> itself nicely indented
overwrite <json> with its pretty-printed form
beautify <json> in the file itself

= json/csv
Print id and name of each item in <list> as CSV.
make csv out of the id and name fields of <list>
turn <list> into comma separated lines of id and name
id and name from <list>, in csv format

= json/setkey
Print <json> with its version set to <value>.
show <json> as it would be with version <value>
set version to <value> in <json>, only printed
output <json> with <value> as the version

= json/delkey
Print <json> with the version key removed.
everything in <json> except version
show <json> but leave out version
drop the version field from <json> and print the rest

= json/sort-keys
Print <json> with its keys in alphabetical order.
put the keys of <json> in order and print it
alphabetize the keys in <json>
<json>, keys sorted

= text/cat-two
Print the contents of <bare> and then of <bare2>.
show me both <bare> and <bare2>, one after the other
dump <bare> and <bare2> to the terminal
what's in <bare> and <bare2>
read out <bare> followed by <bare2>
the two files <bare> and <bare2> on the screen, one after another
`)
