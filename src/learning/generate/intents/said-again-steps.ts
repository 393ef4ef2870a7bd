import { moreWordings } from '../grammar.ts'

/** More ways to ask for things of two or three conditions: this line and not that one, without duplicates, into a file and counted. */
export const saidAgainSteps = moreWordings(String.raw`
= search/grep-but-not
lines of <file> with <word> but not <word2>
<word> lines in <file> without <word2>
everything in <file> that has <word>, but not if it also has <word2>
$show the <word> lines of <file> except those containing <word2>
In <file> there are lines with <word>. Print those of them that do not contain <word2>.
only lines from <file> with <word> in them and no <word2>
which <word> lines in <file> do not mention <word2>?
print <file>'s lines that contain <word> and don't contain <word2>, nothing else
<file>: <word> yes, <word2> no
lines in <file> about <word>, <word2> filtered out

= search/grep-and
lines of <file> that contain both <word> and <word2>
which lines in <file> have both <word> and <word2>?
$show lines with <word> and <word2> on them from <file>
In <file>, print only the lines containing <word> and <word2> at the same time.
<word> lines of <file> that mention <word2> as well
every line of <file> where you find <word> and also <word2>
<file>: lines having the two of them, <word> and <word2>
two conditions on <file>: the line has <word> and it has <word2>
of <file>, the lines matching <word> as well as <word2>
lines from <file> that have <word> plus <word2>

= text/asked-emails-unique
pull all email addresses out of <anyfile>, no duplicates
all mail addresses in <anyfile>, each one only once
In <anyfile> there are e-mail addresses between other text. Print them, sorted and without duplicates.
get me the emails from <anyfile>, duplicates removed
every email address that occurs in <anyfile>, but no address twice
what unique emails does <anyfile> have
just the e-mail addresses from <anyfile>, dedupe them
extract emails from <anyfile>, sort, unique

= text/asked-links-unique
pull all URLs out of <anyfile>, no duplicates
all links in <anyfile>, each one only once
In <anyfile> there are web addresses between other text. Print them, sorted and without duplicates.
get me the urls from <anyfile>, duplicates removed
every http or https link that occurs in <anyfile>, but none twice
what unique URLs does <anyfile> contain
just the web links from <anyfile>, deduplicated
extract urls from <anyfile>, sort, unique

= text/sed-between
print the lines from <word> to <word2> of <file>, markers included
lines between <word> and <word2> in <file>, including the two marker lines
$show the block from <word> to <word2> in <file> with both of its marker lines
In <file> there is a block that begins with <word> and ends with <word2>. Print it, markers and all.
what is in <file> from <word> to <word2> inclusive
everything from the <word> line to the <word2> line of <file>, inclusive
<file>: from <word> to <word2>, first and last line of that included
the text between <word> and <word2> in <file> together with these two lines

= text/common-between-exclusive
print what's between <word> and <word2> in <file> without those two lines
the lines of <file> between <word> and <word2>, markers left out
$show the inside of the block from <word> to <word2> in <file>, not the <word> and <word2> lines
In <file> there is a block that begins with <word> and ends with <word2>. Print only what lies between, not the two markers.
everything strictly between the lines <word> and <word2> in <file>
what is in <file> after <word> and before <word2>, without these lines
<file>: between <word> and <word2>, exclusive
contents between the <word> line and the <word2> line of <file>, excluding both

= files/dirs-missing
files that are in <mydir> but not in <mydir2>
which files are in <mydir> and not in <mydir2>?
compare the folders by name: what is in <mydir> and missing in <mydir2>
$list the files of <mydir> that <mydir2> doesn't have
Print the names of the files that exist in <mydir> but don't exist in <mydir2>.
names in <mydir>, not in <mydir2>
what's in <mydir> that isn't in <mydir2>
everything <mydir> has and <mydir2> lacks, names only

= files/dirs-common
which files are in <mydir> and also in <mydir2>?
file names that both <mydir> and <mydir2> have
compare the folders by name: what is in <mydir> as well as in <mydir2>
names in both <mydir> and <mydir2>
Print the names of the files that exist in <mydir> and in <mydir2> too.
what do <mydir> and <mydir2> have in common, by file name
same-named files of <mydir> and <mydir2>
$list the names occurring in <mydir> and in <mydir2>

= text/asked-both-nocase
lines of <file> that contain <word> and <word2>, case doesn't matter
In <file>, print the lines containing both <word> and <word2>, upper or lower case.
$show lines with <word> and <word2> on them from <file>, case-insensitive
both <word> and <word2> in a line of <file>, not case sensitive
lines having <word> as well as <word2> in <file>, any capitalisation
<word> plus <word2> on one line of <file>, ignoring upper and lower case
every line in <file> with the two words <word> and <word2>, ignoring case
which lines in <file> mention <word> and <word2>, whatever the case

= text/asked-one-not-other-nocase
lines of <file> with <word> but not <word2>, case doesn't matter
In <file>, print the lines that contain <word> and do not contain <word2>, upper or lower case.
$show <word> lines without <word2> from <file>, case-insensitive
<word> but no <word2> in the lines of <file>, not case sensitive
lines having <word> and lacking <word2> in <file>, any capitalisation
<word> without <word2>, ignoring upper and lower case, lines of <file>
everything in <file> about <word> except <word2>, ignoring case
which lines in <file> mention <word> and don't mention <word2>, whatever the case

= text/asked-both-count
how many lines of <file> contain both <word> and <word2>?
count lines with <word> and <word2> in <file>
number of lines of <file> in which <word> and also <word2> occur
In <file>, count the lines containing <word> and <word2> at the same time. Print only the number.
<file>: on how many lines are both <word> and <word2>
how often do <word> and <word2> come on the same line in <file>
how many <word> lines in <file> mention <word2> as well
only the count of lines in <file> with <word> and <word2>

= search/grep-E
only the <word> and <word2> lines of <file>
lines of <file> with <word> or with <word2> in them
$show both the <word> lines and the <word2> lines in <file>
In <file>, print every line that contains <word> or <word2> or both.
all <word> entries and all <word2> entries of <file>, in their order
<word> lines plus <word2> lines from <file>
either <word> or <word2>: lines in <file>
just the lines marked <word> or <word2> in <file>
keep lines of <file> if they have at least one of <word> and <word2>

= search/grep-mn
first <small> lines with <word> in <file>
the first <small> <word> lines of <file>
only the first <small> lines in <file> that contain <word>
In <file>, print the first <small> lines containing <word> and stop there.
<word> in <file>, but just the first <small> hits
stop after <small> lines with <word> in <file>
the earliest <small> <word> entries of <file>
$show <small> matching lines for <word> from <file>, the first ones

= daily/mixed-tee-count
write the lines of <file> with <word> to <new> and say how many there were
lines with <word> from <file> into <new>, and tell me their number
store the <word> lines of <file> in <new> and report the count
In <file>, find the lines containing <word>, save them as <new> and print how many they are.
copy matching lines for <word> in <file> to <new> and count them at the same time
put all <word> lines of <file> into <new>, then show how many
extract <word> from <file> to <new> and print the number of lines written
save <word> lines of <file> in <new>, plus the count on the screen

= text/conf-get
the value of <confkey> in <conffile>, without the key
only what stands after <confkey>= in <conffile>
In <conffile> there are lines key=value. Print only the value of <confkey>.
<conffile>: value for <confkey>, just the value
which value has <confkey> in <conffile>
read <confkey> from <conffile>, not the whole line, only the value
the part after the equals sign of <confkey> in <conffile>
value of the key <confkey> in the settings file <conffile>

= text/common-line-numbers-sed
line numbers only of lines in <file> with <word>
on which lines of <file> is <word>? only the numbers
numbers of the lines of <file> that contain <word>, not the lines themselves
In <file>, find the lines containing <word> and print only their line numbers.
just the line numbers where <word> occurs in <file>
<word> in <file>: line numbers, no text
$show at which line numbers <file> has <word>, without the lines
which line numbers in <file> have <word> in them
line numbers of every <word> in <file>, nothing else

= text/common-length-longest
the longest line of <file> with its length
length of the longest line in <file> and the line itself
$show the longest line in <file> together with its number of characters
how long is the longest line of <file>, and what does it say
In <file>, find the longest line. Print its length and then the line.
print number of characters and text of the longest line in <file>
<file>: longest line, length in front
maximum line length in <file> plus that line

= text/common-before-after
show <word> lines of <file> with <small> lines before and <small2> lines after
<small> lines of context before and <small2> after every <word> in <file>
In <file>, print each line with <word>, and also <small> lines above it and <small2> below it.
<word> in <file>, plus <small> lines ahead and <small2> lines behind
context around <word> in <file>: <small> before, <small2> after
matches of <word> in <file> along with the <small> previous and the <small2> next lines
grep <word> in <file>, <small> lines above, <small2> lines below
what is around <word> in <file>, <small> lines up and <small2> lines down

= search/grep-C
show <word> lines of <file> with <small> lines of context before and after
<small> lines of context on both sides of every <word> in <file>
In <file>, print each line with <word>, and also <small> lines above it and <small> lines below it.
<word> in <file> with context, <small> lines each way
the surroundings of <word> in <file>, <small> lines before and after each
matches of <word> in <file> along with the <small> lines around each of them
<small> lines above and below each <word> line in <file>, too
grep <word> in <file>, context <small>

= search/grep-B
show the <small> lines before every <word> in <file>, and the match
<word> in <file> with <small> lines ahead of each
In <file>, print each line with <word>, and also the <small> lines above it.
matches of <word> in <file> along with the <small> preceding lines
what comes before <word> in <file>, <small> lines of it each time, with the match
<small> lines of context before each <word> line of <file>
leading context of <small> lines for <word> in <file>
lines with <word> in <file> and <small> lines above each

= text/web-status
how many requests per status code in <weblog>, most frequent first
count the status codes in <weblog>, highest count on top
number of requests for each HTTP status in <weblog>, descending
In the web log <weblog>, print every status code and how many requests have it, the most frequent first.
status codes of <weblog> with counts
how often was each status code returned according to <weblog>
tally of HTTP codes in <weblog>, sorted by count
requests by status in <weblog>, biggest number first
200s, 404s, 500s and so on in <weblog>: how many of each

= text/web-visitors
how many different IPs are in <weblog>, the first field of each line
number of distinct client addresses in the web log <weblog>
count unique visitors by address in the web log <weblog>
In the web log <weblog>, how many different clients made requests? Print only the number.
unique first fields of <weblog>, how many
how many clients have visited according to <weblog>
just the number of different visitors in <weblog>
distinct clients in <weblog>, counted


= files/asked-cp-suffix-in
create a backup copy with <suffix> of every .<ext> file in <plaindir>
back up the .<ext> files in <plaindir> as name<suffix>, keeping the originals
for each .<ext> file in <plaindir> make a copy whose name has <suffix> at the end
In <plaindir> there are several .<ext> files. Copy each of them to the same name plus <suffix>.
every .<ext> file of <plaindir> should have a <suffix> copy beside it
copy .<ext> files in <plaindir>, appending <suffix> to the copies
<suffix> copies of all .<ext> files in <plaindir>
loop over the .<ext> files in <plaindir> and copy each with <suffix> added

= files/asked-ren-append-in
add <suffix> to the name of every .<ext> file in <plaindir>, by renaming
for each .<ext> file in <plaindir> rename it so that <suffix> is at the end
In <plaindir> there are several .<ext> files. Rename each of them to the same name plus <suffix>.
every .<ext> file of <plaindir> should get <suffix> behind its name, no copies
rename .<ext> files in <plaindir>, appending <suffix>
loop over the .<ext> files in <plaindir> and rename each with <suffix> added
all .<ext> in <plaindir>: new name is old name plus <suffix>
mv the .<ext> files of <plaindir> to names ending in <suffix>

= text/sed-insert-top
add a header line <text> to the file <file> itself
write <text> as a new first line into <file>, in place
<file> needs <text> as its first line, change the file
put a header <text> on top of <file>, changing the file itself
In <file>, add <text> before everything else, saving the change in the file.
make <text> the new first line of <file>, editing it in place
edit <file> so that it begins with a line <text>
the file <file> has no heading; add <text> as one

= files/fc-folder-counts
number of files in every subfolder of <plaindir>, with its name
for each folder in <plaindir> print its name and how many files are below it
In <plaindir> there are several folders. Print each with its number of files, including those deeper down.
how many files has each subfolder of <plaindir>? the whole tree of each
files per subfolder of <plaindir>
$count the files in each of the folders of <plaindir>, recursively, with the folder's name
subfolders of <plaindir> and beside each the count of files in it
go through the subfolders of <plaindir> and say how many files each holds


= files/c-number-loop
Rename the <ext> files here to 1.<ext>, 2.<ext>, 3.<ext> and so on
number the <ext> files in this folder 1.<ext>, 2.<ext>, ...
give all .<ext> files of the current directory consecutive numbers as names, keeping the ending
$rename every .<ext> file here to a running number
all <ext> files here should be called 1, 2, 3 with their extension kept
turn the <ext> file names in the current folder into plain counting numbers, starting at 1
Rename the .<ext> files in the working directory in order to 1.<ext>, 2.<ext> etc.
sequential names (1.<ext>, 2.<ext>, ...) for the <ext> files here
the first .<ext> file becomes 1.<ext>, the second 2.<ext> and so forth
loop through the <ext> files here and name them by number, from 1 up
replace the names of my <ext> files here by numbers counting up from 1
I want my .<ext> files in this directory named 1 to however many there are

= files/rename-date
Add today's date in front of all <ext> names in this folder
put the current date and an underscore before the name of every .<ext> file here
prefix each <ext> file here with today's date
$rename the <ext> files in the current directory so that they begin with today's date
every .<ext> file here should get the date of today as a prefix
stamp the <ext> files here with today's date at the start of the name
date_name for all my .<ext> files in this directory, using today
prepend today (like 2024-05-01_) to the names of the <ext> files here
rename *.<ext> here to date_oldname, where the date is today
I want today's date ahead of each <ext> file name in this folder
loop over the .<ext> files and add the current date before the name
for each <ext> file in the working directory, rename it to start with today's date

= files/asked-ren-hyphen
replace - with _ in all file names in this folder
all hyphens in file names here should become underscores
turn each - in the names of my files here into _
rename the files in the current directory with _ where there is a - now
In the working folder, change every hyphen in a file name to an underscore.
file names here: - to _
no hyphens in the names here, please, underscores instead
loop over the names here with a hyphen and put underscores

= files/rename-dash
change underscores to hyphens in all file names in this folder
all underscores in file names here should become hyphens
rename the files in the current directory so that each underscore is a hyphen
In the working folder, change every underscore in a file name to a hyphen.
no underscores in the names here, please, hyphens instead
loop over the names here with an underscore and put hyphens

= files/fc-list-missing
check which files named in <sorted> do not exist
which of the files listed in <sorted> are missing on disk
<sorted> has a file name per line; print those that aren't there
In <sorted> there is one file name per line. Print the names for which there is no file.
names from <sorted> without an existing file
go through <sorted> and report every file that does not exist
are all files of <sorted> present? print the absent ones
$list the entries of <sorted> that no file exists for

= text/lines-capitalised
every word in <file> that starts with a capital letter, no repeats
words of <file> beginning with an uppercase letter, each once
which capitalised words does <file> contain, without duplicates
In <file>, find all words with a capital first letter. Print each once, sorted.
names and other words with an initial capital in <file>, unique
only words, not lines: the ones in <file> with a big first letter, deduplicated
extract words like Berlin or Anna (capital first letter) from <file>, every one once
unique words in <file> whose first letter is upper case

= text/common-unsorted
which lines are in both <bare> and <bare2>, sorted
lines that <bare> and <bare2> share, though neither is sorted
In <bare> and <bare2> there are lines in no particular order. Print those that occur in both, sorted.
sort <bare> and <bare2> on the fly and print the lines they have in common
what do <bare> and <bare2> have in common? they are unsorted
entries of <bare> that are also in <bare2>, in sorted order, the files being unsorted
names on both lists <bare> and <bare2>, neither list is in order
intersection of the unsorted <bare> and <bare2>

= text/missing-unsorted
which lines of <bare> are not in <bare2>, sorted; both are unsorted
In <bare> and <bare2> there are lines in no particular order. Print those of <bare> missing in <bare2>.
sort <bare> and <bare2> on the fly and print what only <bare> has
entries of <bare> that do not occur in <bare2>, in sorted order, the files being unsorted
names on the list <bare> that are missing on the list <bare2>, neither list is in order
the unsorted <bare> minus the unsorted <bare2>
lines only <bare> has and <bare2> has not, without having sorted them before
what is missing in <bare2> compared with <bare>, both out of order

= files/fc-differing-only
files that are in both <mydir> and <mydir2> but with different content
same name, other content: which files of <mydir> and <mydir2>
compare <mydir> and <mydir2> and list only the files whose contents differ
In <mydir> and <mydir2> there are files of the same names. Print which of them are not identical.
which files differ between <mydir> and <mydir2>? not those that only one side has
only the changed files between <mydir> and <mydir2>, not the missing ones
files existing on both sides, <mydir> and <mydir2>, but not equal
leave out files that only one of <mydir> and <mydir2> has, show those that differ

= text/common-tail-count
is there a line with <word> in the last <n> lines of <file>? count
how many of the last <n> lines of <file> contain <word>?
count <word> lines among the final <n> lines of <file>
In the last <n> lines of <file>, how many have <word>? Print only the number.
number of <word> lines at the end of <file>, <n> lines looked at
<word> in the bottom <n> lines of <file>, counted
only look at the last <n> lines of <file> and count those with <word>
the last <n> lines of <file>: how many mention <word>

= text/awk-sum-match
sum of <col> over the lines that contain <word> in <log>
add up <col> of the lines in <log> with <word>
In <log>, take the lines containing <word> and print the sum of <col>.
total of <col> for <word> lines of <log>
what do the numbers in <col> of <log> add up to where the line has <word>
only lines with <word>: sum <col> in <log>
<log>: <col> summed, but just for lines mentioning <word>
sum up <col> where <word> is on the line, file <log>

= search/grep-then-col
<col> of all lines with <word> in <log>
only <col> of the lines in <log> that contain <word>
In <log>, take the lines containing <word> and print nothing but <col> of them.
what is in <col> where the line has <word>, in <log>
for the <word> lines of <log>, just <col>
<log>: <col>, but only from lines mentioning <word>
cut <col> out of the lines matching <word> in <log>
lines with <word> in <log>, reduced to <col>

= text/common-sum-numbers
sum of all numbers that appear in <file>
add up every number found anywhere in the text of <file>
In <file> there are numbers between the words. Print their sum.
total of all the numbers in <file>, wherever they stand in the line
pick all numbers out of <file> and add them
what do all numbers in the text <file> come to
extract the numbers from <file> and print only their sum
sum every integer in <file>, several per line possible

= text/common-largest-number
the largest number that appears anywhere in <file>
In <file> there are numbers between the words. Print the biggest of them.
biggest of all the numbers in the text of <file>
pick all numbers out of <file> and print the maximum
what is the highest number occurring in <file>, wherever it stands in a line
extract the numbers from <file> and show only the largest
maximum over every integer in <file>, several per line possible
largest number mentioned in the text <file>

= find/exec-longest
top <n> <ext> files by number of lines <where>, subfolders included
the <n> longest <ext> files, by line count, <where> and deeper
which <n> <ext> files have the most lines <where>, at any depth
line counts of <ext> files <where>, the <n> highest, without the total
rank <ext> files <where> by lines, print the first <n>, recursive
find the <n> <ext> files with most lines <where>
the <n> biggest <ext> files in terms of lines <where>, all levels
<n> <ext> files with the greatest number of lines <where>, longest first

= search/most-matches
which file <where> has the most lines with <word>?
the file with the highest number of <word> lines <where>
In which file <where> does <word> occur on the most lines? Print the file and the count.
where is <word> most frequent, which single file <where>
the one file <where> with more <word> lines than the others
top file by lines containing <word> <where>
file that mentions <word> most often <where>, with its number
find the file with most <word> lines <where>, only the first

= search/files-both
files <where> that contain both <word> and <word2>, names only
which files <where> mention <word> and somewhere also <word2>
names of files having <word> as well as <word2> in them <where>
In which files <where> do <word> and <word2> both occur, not necessarily in one line?
file names only: <word> and <word2> both inside <where>
$list the files with <word> that have <word2> too <where>
files <where> where you find <word> and <word2>
two words, <word> and <word2>, in the same file: which files <where>

= search/files-one-not-other
files <where> that contain <word> but not <word2>, names only
which files <where> mention <word> and nowhere <word2>
names of files having <word> but lacking <word2> <where>
In which files <where> does <word> occur and <word2> not at all?
file names only: <word> inside, <word2> not <where>
$list the files with <word> that don't have <word2> <where>
files <where> where you find <word> and no <word2>
of the files with <word> <where>, those without any <word2>

= search/recent-with-word
files changed in the last <days> that contain <word> <where>
which files modified within <days> mention <word> <where>
names of files not older than <days> with <word> in them <where>
In which files <where> that were changed during the past <days> does <word> occur?
recent files, <days> at most, containing <word> <where>
two conditions <where>: changed in the last <days> and has <word>
list what was edited in the past <days> and contains <word> <where>
files with <word> whose last change is under <days> ago <where>

= text/uniq-over
lines that occur more than <small> times in <file>, with the count
which lines of <file> come more than <small> times, and how often
In <file>, find lines that appear over <small> times. Print each with its number.
entries of <file> repeated more than <small> times, counted
$show lines in <file> with a count greater than <small>
only lines present more than <small> times in <file>, count in front
anything in <file> that is there more than <small> times, plus how many times
<file>: lines with over <small> occurrences and their counts

= text/dedupe-save
remove duplicate lines from <file> but keep the order, save as <new>
<file> without repeated lines, original order, into <new>
write each line of <file> once, in the order they come, to <new>
In <file> some lines are repeated. Write it without the repeats, not sorted, to <new>.
deduplicate <file> into <new> without sorting
first occurrence of every line of <file> to <new>, order unchanged
save <file> minus duplicates as <new>, same order
make <new> from <file>, dropping lines that were there before, no sorting

= daily/count-per-dir
number of files in each directory <where>, including all levels
how many files are in every single folder <where>, each folder on its own
files per directory <where>
for each directory <where> print how many files lie directly in it
count files folder by folder <where>
In each folder <where>, how many files are there? Print count and folder.
tally of files by the directory they are in <where>
group the files <where> by folder and count

= text/web-hours
requests per hour in <weblog>
how many requests were there in each hour according to <weblog>?
number of lines per hour of the web log <weblog>
In the web log <weblog>, count the requests for every hour of the day.
hourly request counts from <weblog>
requests in <weblog> grouped by hour
by hour: how busy was the server, from <weblog>
tally <weblog> by hour

= text/web-top-pages
the <n> most frequently requested pages in <weblog>
which <n> pages were requested most in <weblog>
top <n> URLs by requests in <weblog>, with counts
In the web log <weblog>, print the <n> paths with the most requests, the most requested first.
<n> most popular pages according to <weblog>
most visited <n> paths in <weblog>
count requests per page in <weblog>, the best <n>
ranking of requested paths in <weblog>, first <n>

= daily/ip-top-n
top <n> IP addresses by number of lines in <log>
which <n> IP addresses occur most often in <log>
the <n> most frequent IPs in <log> with their counts
In <log> there are IP addresses anywhere in the lines. Print the <n> most frequent ones with how often they occur.
extract all IPs from <log>, count them, first <n>
<n> busiest IP addresses in <log>
the <n> addresses like 10.0.0.1 that <log> has most often
count the IPs in <log> and keep the <n> highest

= text/common-weblog-code-clients
requests with status <httpcode> per IP in <weblog>, most first
how many <httpcode>s did each client get in <weblog>, highest count first
IPs by number of <httpcode> responses in <weblog>
In the web log <weblog>, count the requests with status <httpcode> for each IP address, the most frequent first.
who causes the <httpcode> lines of <weblog>? all IPs with counts
tally of clients with a <httpcode> in <weblog>, descending
count <httpcode> by client address in <weblog>, largest number on top
per address number of <httpcode> answers in <weblog>

= search/grep-A
each line with <word> in <file> and the <small> lines after it
show <word> lines of <file> plus the next <small> lines
In <file>, print each line containing <word> together with the <small> lines that follow it.
<word> in <file> and <small> more lines below each
<small> lines after every match of <word> in <file>, and the match
what comes after <word> in <file>, <small> lines of it each time, with the match
<small> lines of context after each <word> line of <file>
trailing context of <small> lines for <word> in <file>

= text/lines-marker-save
write the block from <marker> to <marker2> of <file> into <new>, markers included
lines from <marker> through <marker2> in <file>, saved as <new>
copy what is between <marker> and <marker2> in <file>, with these two lines, to <new>
In <file> there is a block from <marker> to <marker2>. Save it, markers and all, as <new>.
extract <marker> to <marker2>, inclusive, out of <file> to <new>
<new> gets the part of <file> from <marker> to <marker2>, both lines too
put the section of <file> starting at <marker> and ending at <marker2> into <new>
store the lines of <file> from <marker> up to and including <marker2> in <new>

= text/lines-marker-inside-count
how many lines are between <marker> and <marker2> in <file>, not counting the markers
count the lines of <file> strictly between <marker> and <marker2>
number of lines inside the block <marker> ... <marker2> of <file>, the two marker lines excluded
In <file> there is a block from <marker> to <marker2>. Print how many lines lie between the markers.
lines after <marker> and before <marker2> in <file>, just the count
<file>: count of lines between <marker> and <marker2>, exclusive
how long is the part of <file> within <marker> and <marker2>, without them
size in lines of what <marker> and <marker2> enclose in <file>


= find/tee-list
find everything named <pattern> <where>, show it and save it to <new> too
list of <pattern> <where> into <new> and on the screen
write what matches <pattern> <where> to <new> and print it as well
In <new> I want the paths matching <pattern> <where>, and I want to see them
search <pattern> <where>, output to both <new> and the terminal
save the paths of <pattern> files <where> in <new> while displaying them
names matching <pattern> <where>, printed and stored in <new>
find <pattern> <where> and tee to <new>

= everyday/copy-found
copy every file that contains <word> <where> to <mydir>
all files with <word> inside <where>: copies into <mydir>
files mentioning <word> <where> should be copied to <mydir>
search the files <where> for <word> and copy each of those found to <mydir>
In <mydir> I need copies of the files with <word> <where>
whatever contains <word> <where>, copy to <mydir>
copy to <mydir>: the files in which <word> occurs <where>
put a copy of each file having <word> <where> in <mydir>

= everyday/delete-containing
delete every file that contains <word> <where>
all files with <word> inside <where> should be deleted
files mentioning <word> <where>: remove them
search the files <where> for <word> and delete each of those found
get rid of each file <where> in which <word> occurs
erase whatever files contain <word> <where>
rm the files having <word> in their text <where>
throw away all files <where> that have a line with <word>

= search/grep-ext-l
names of the <ext> files that contain <word> <where>, subfolders too
which <ext> files mention <word> <where>, at any depth? names only
$list <ext> files with <word> in them <where>, recursively, not the lines
In which <ext> files <where> and below does <word> occur?
<ext> files having <word> <where>, only the paths
only file names: <word> in <ext> files <where>, whole tree
paths of all <ext> files with <word> <where>
find <ext> files <where> that have the word <word> inside

= search/grep-ext-count
how many <ext> files contain <word> <where>, subfolders too
number of <ext> files mentioning <word> <where>, at any depth
$count the <ext> files with <word> in them <where>, recursively
In how many <ext> files <where> and below does <word> occur?
<ext> files having <word> <where>, only how many
just the count: <ext> files with <word> <where>, whole tree
count of <ext> files, not lines, with <word> <where>
how many files of type <ext> have the word <word> inside <where>

= text/common-next-word
the word that comes after <word> in <file>
show the word following <word> on each line of <file> that has it
what word stands right behind <word> in <file>
In <file>, print only the word after <word>, for every occurrence.
the next word after every <word> in <file>
extract whichever word follows <word> in <file>
<file>: word after <word>, nothing else
words directly after <word> in <file>

= text/uniq-top
the <n> most frequent lines of <file> with their counts
which <n> lines come most often in <file>
In <file>, count how often each line occurs and print the <n> commonest.
top <n> lines in <file> by occurrences
<file>: <n> commonest lines, counted
most repeated <n> lines of <file>
count equal lines of <file>, first <n> by count
<n> entries that <file> has most often, with number
`)
