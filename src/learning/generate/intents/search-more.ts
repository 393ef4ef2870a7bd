import { intents } from '../grammar.ts'

/** Counting, combining and narrowing matches: what `search` has no room for. */
export const searchMore = intents(
  'search',
  String.raw`
= grep-c-ext quiet
> grep -c '<word>' *.<ext>
$count the lines with <word> in each <ext> file (here|in this $dir), subdirectories left out
how many lines mention <word> in every *.<ext>, file by file
per file number of <word> lines for the <ext> files of this $dir
tally the hits for <word> in each .<ext> file right here
use grep -c on *.<ext> to count <word>
matching line count for <word> in *.<ext>
each <ext> file directly here with its number of lines that have <word>
breakdown by file for *.<ext> here: rows featuring <word>
compare the <ext> files beside me by how many of their lines have <word>, no recursion
non-recursive grep count, pattern <word>, *.<ext>
list the .<ext> files of the working $dir, each with its total of <word> rows
for all *.<ext> in front of me: how many lines match <word>
name and match count of every <ext> file right here, keyword <word>

= grep-L-ext quiet
> grep -L '<word>' *.<ext>
which <ext> files right here do not (contain|mention) <word>
$list the <ext> files of this $dir, not deeper, that have no <word> in them
name each *.<ext> without <word>
files matching *.<ext> that lack <word>
use grep -L on *.<ext> to find files without <word>
in which .<ext> files directly in this $dir is <word> missing
names of the <ext> files right here that never say <word>
<ext> documents directly here in which <word> is absent, filenames
non-recursive grep for files without match, pattern <word>, *.<ext>
someone forgot <word> in a few of the <ext> files right here, list them
every *.<ext> in the working $dir ought to mention <word>, name those that don't
filenames from *.<ext>, content has no <word>
.<ext> files beside me that do not include <word>, ignore subfolders

= grep-rL-ext quiet
> grep -rL --include='*.<ext>' '<word>' <where>
which <ext> files <where> do not contain <word>
$list [all] <ext> files (not containing|that do not contain|without) <word> <where>
name each <ext> file <where> that has no <word> in it
<ext> files <where> that lack <word>
use grep -rL --include to find <ext> files without <word> <where>
in which <ext> files <where> is <word> missing
what <ext> files <where> never mention <word>
someone forgot <word> in a few <ext> files <where>, list them
every <ext> file <where> ought to mention <word>, name those that don't
<ext> filenames <where>, content lacks <word>
recursive grep for files without match, only *.<ext>, pattern <word>, location <where>
.<ext> paths <where> whose contents do not include <word>
<ext> documents <where> in which <word> is absent

= grep-cE
> grep -cE '<word>|<word2>' <file>
$count [the] lines $contain <word> or <word2> in <file>
how many lines of <file> have <word> or <word2> in them
number of lines in <file> with at least one of <word> and <word2>
tally the lines of <file> that mention <word> or else <word2>
on how many lines of <file> is there a <word> or a <word2>
use grep -cE to count lines with <word> or <word2> in <file>
line count for either <word> or <word2> in <file>
alternation count, <word> or <word2>, file <file>
a figure for rows of <file> featuring any of <word>, <word2>
total of lines in <file> where at least one of <word>, <word2> turns up
add up rows with <word> and rows with <word2> in <file>, a row with the two counts once
how many records in <file> match <word> or <word2>
say how many entries of <file> talk about <word> or about <word2>

= grep-vE
> grep -vE '<word>|<word2>' <file>
$show [the] lines (of|in) <file> (containing|with) neither <word> nor <word2>
hide lines of <file> that mention <word> or <word2>
print <file> without the lines that have <word> or <word2>
filter both <word> and <word2> out of <file>
everything in <file> apart from lines with <word> or <word2>
use grep -vE to keep <word> and <word2> out of the output of <file>
i do not want to see <word> lines or <word2> lines, just the rest of <file>
<word> and <word2> are just noise in <file>, suppress rows featuring any of them
inverse alternation grep over <file>: neither <word> nor <word2>
weed <word> entries and <word2> entries out when printing <file>
rows of <file> in which <word> is absent and so is <word2>
drop rows matching <word> or <word2> from <file>, show the remainder
skip lines with <word>, skip lines with <word2>, print whatever else <file> has

= grep-first-number
> grep -n -m 1 '<word>' <file> | cut -d: -f1
at which line [number] does <word> (first|) (occur|appear) for the first time in <file>, only the number
$show the number of the first line with <word> in <file>
line number of the first <word> in <file>
where in <file> does <word> come up first, as a bare line number
how far down in <file> is the first <word>, in lines
use grep and cut to get the line number of the first <word> in <file>
just the number of the earliest line of <file> that mentions <word>
row number of the earliest <word> in <file>, nothing besides
i want to open <file> at <word>, which line number do i need
tell me the position in lines of the initial <word>, file <file>
first matching line no. for <word> in <file>, without the text
after how many lines does <file> first mention <word>, a plain number
locate <word> inside <file>: number of the topmost row with it

= grep-color
> grep --color=always '<word>' <file>
$search <word> in <file> and (highlight|color) the matches
print lines with <word> from <file>, the hits in color
colored hits for <word> in <file>
use grep with color to look for <word> in <file>
lines of <file> that mention <word> with the word itself highlighted
let <word> stand out in the matching lines of <file>
find <word> in <file> with the matched part colored
grep <file> for <word>, matches painted
rows of <file> featuring <word>, with that word in red
force color on a search of <file> for <word>
emphasize <word> in the rows of <file> that have it, leave other rows out
colorize matches: <word>, file <file>
make hits of <word> visible by color in the lines found in <file>

= grep-highlight
> grep --color=always -E '<word>|$' <file>
$show all of <file> and (highlight|color) <word>
print the whole <file> with every <word> in color
highlight <word> in <file> without leaving out any lines
mark <word> in color while printing <file> completely
use grep to color <word> in <file> but keep the other lines
i want to read the entire <file> with <word> highlighted
the full text of <file>, only <word> colored
do not filter <file>, just emphasize <word>
print everything in <file>, matches of <word> painted
dump <file> in full and mark <word> in color
colorize <word> within the complete <file>
i am reading all of <file> and <word> should catch my eye in color
rows lacking <word> stay too: <file> with <word> in red

= grep-no-git quiet
> grep -r --exclude-dir=.git '<word>' <where>
$search <word> <where> recursively but skip .git
look for <word> in all files <where> except in the .git $dir
search the project <where> for <word>, without git's own files
hits for <word> in any file <where>, the repository data in .git left out
use grep -r to find <word> <where> and stay out of .git
where is <word> mentioned <where>, ignoring .git
go through all files <where> for <word> but not the .git folder
recursive grep, exclude .git, pattern <word>, location <where>
wherever <word> shows up <where>, provided it isn't inside .git
the .git folder produces noise, look for <word> everywhere else <where>
my repository <where>: rows featuring <word>, git internals aside
full-text search for <word> across the sources <where>, not the version control data in .git
dig for <word> through every document <where> apart from those in .git

= grep-rI quiet
> grep -rI '<word>' <where>
$search <word> in all text files <where>, (skipping|ignoring) binary files
look for <word> recursively <where> without binary files
hits for <word> in any file <where> that is not binary
use grep -rI to find <word> <where>
scan the tree for <word>, binary files left out, <where>
where is <word> mentioned <where>, only in plain text files
go through the non-binary files <where> and print lines with <word>
recursive grep, no binaries, pattern <word>, location <where>
images and executables give useless hits, look for <word> in text files <where> only
rows featuring <word> across all readable text files <where>, no binary stuff
full-text search for <word> <where>, treat binaries as not matching
wherever <word> shows up <where>, except inside binaries
stop telling me binary file matches: find <word> in the text documents <where>

= grep-emails-tree quiet
> grep -rhoE '[[:alnum:]._%+-]+@[[:alnum:].-]+\.[[:alpha:]]{2,}' <where> | sort -u
$list [all] (distinct|unique|different) email addresses in [all] [the] files <where>
collect every email address from the files <where>, each once
which mail addresses occur in the files <where>
scan the tree for email addresses and print each one a single time, <where>
pull the email addresses out of all files <where>, no repeats
deduplicated email addresses from every file <where>
use grep -o and sort -u to gather mail addresses from the files <where>
harvest the e-mail contacts from all documents <where>, deduped
who can be contacted, sorted set of emails over the whole tree <where>
parse every file <where> for email addresses, sort and drop doubles
mailing list from all files <where>: each address one time
recursive extraction of emails <where>, sorted unique
contact addresses (e-mail|email) found anywhere <where>, without doubles or file names

= grep-dates quiet
> grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' <file>
$extract [all] [the] dates [like 2024-01-31] from <file>
$show [all] [the] iso dates in <file>
which dates in the form year-month-day occur in <file>
pull each date of the form yyyy-mm-dd out of <file>
scan <file> for dates and print only these
use grep -o to get the dates from <file>
collect everything in <file> that looks like 2024-01-31
harvest calendar dates such as 2023-12-24 from <file>
parse <file> for dates, four digits, two digits, two digits with dashes
which days does <file> talk about, in iso form, print only those
strip <file> down to its yyyy-mm-dd strings
timestamps by day out of <file>, just the date part like 2024-05-06
when did things happen per <file>, print the bare dates

= grep-then-col quiet
> awk '/<word>/ { print $<col> }' <log>
$show <col> of [the] lines $contain <word> in <log>
from the lines of <log> with <word> take just <col>
what is in <col> of those lines of <log> that mention <word>
filter <log> by <word> and print <col>
use awk to print <col> of the <word> lines in <log>
pull <col> out of each line of <log> that has <word>
only for lines with <word>: <col> of <log>
matching rows only, then project <col>: <log>, <word>
entries in <log> featuring <word>, reduced to <col>
values of <col> where a row in <log> includes <word>
if a line of <log> mentions <word>, print its <col>
i want <col>, but solely from <word> entries of <log>
grep <word> in <log> and cut out <col>

= py-functions
> grep -n '^def ' <pyfile> || true
$list the functions [that are] defined in <pyfile> [with line numbers]
which functions does the python file <pyfile> define
where do functions start in <pyfile>, with line numbers
outline of the python script <pyfile>: its top level functions
lines of <pyfile> that begin with def, numbered
use grep to get the function definitions of <pyfile> with their line numbers
overview of the defs in <pyfile>
python file <pyfile>: def statements at column one with their line no.
table of contents of <pyfile>, functions and where they begin
names and positions of the functions inside <pyfile>
what can i call in <pyfile>, list its def lines numbered
numbered function headers, <pyfile>
jump list for <pyfile>: each top level def with its line

= py-functions-tree quiet
> grep -rn --include='*.py' 'def ' <where>
$list [all] python functions <where> with file and line number
where are functions defined in the python files <where>
all function definitions in the .py files <where>, numbered by line
which functions does the python code <where> have
scan the python sources <where> for def and show where
use grep -rn --include to list the defs in python files <where>
index of the python functions <where>: file, line, definition
def statements in any *.py <where>, path and line no.
catalogue of functions throughout the python project <where>, with places
i am looking for a function, list all defs in .py sources <where> as file:line
recursive numbered grep for def, only python files, location <where>
what functions were written <where>, python only, with file plus line
function headers across the python files <where>, with positions

= py-imports quiet
> grep -rhE --include='*.py' '^(import|from) ' <where> | sort -u
which modules do the python files <where> import
$list the (distinct|unique|different) import (lines|statements) of all python files <where>
what does the python code <where> depend on, import lines once each
all imports in the .py files <where>, sorted without repeats
collect the import statements from the python sources <where>, no duplicates
deduplicated imports of the python files <where>
use grep and sort -u to gather imports from the .py files <where>
dependencies of the .py files <where>, by import line, sorted set
which libraries does the python project <where> use, show its import statements deduped
unique import and from lines across *.py <where>
before i pip install: all imports of the python files <where>, without doubles
sorted unique import statements, python sources <where>, no file names
gather what gets imported in python code <where>, each line one time

= grep-problems quiet
> grep -iE 'error|fail|warn' <file>
$show [all] (errors, failures and warnings|errors, warnings and failures) in <file>
is anything wrong in <file>, print lines with error, fail or warn in any case
what problems does <file> report: errors, warnings, failures
lines of <file> that mention error, fail or warn, upper or lower case
scan the log <file> for errors, warnings and failures
filter <file> to whatever sounds like trouble: error, fail, warn
use grep -iE to find error, fail and warn in <file>
did something go wrong, give me all rows of <file> on errors, failures, warnings
filter <file> on error or fail or warn, letter case irrelevant
rows of <file> smelling of trouble, such as error, failed, warning
health check of the log <file>: error, fail and warn lines in any case
case-insensitive alternation grep for error, fail and warn on <file>
everything worrying in <file>: entries with errors, with failures, with warnings

= level-counts
> grep -oE 'error|warning|debug' <file> | sort | uniq -c
how many error, warning and debug entries are in <file>
$count error, warning and debug (separately|each) in <file>
occurrences of error, of warning and of debug in <file>
log level statistics of <file>: error, warning, debug
tally the words error, warning and debug in <file>
how often does <file> say error, how often warning and how often debug
use grep -o and uniq -c to count error, warning and debug in <file>
breakdown of <file> by level: error, warning, debug
number of hits for error, number for warning, number for debug, file <file>
frequency of the three levels error, warning and debug in <file>
compare how many errors, warnings and debug messages <file> has
summary of <file>: total of error, total of warning, total of debug
is it mostly debug in <file>, give counts for error and warning as well

= words-starting quiet
> grep -ow '<stem>[[:alpha:]]*' <file>
$show [all] [the] words (starting|beginning) with <stem> in <file>
which words in <file> begin with <stem>
pull every word with the prefix <stem> out of <file>
just the words, not the lines, that start with <stem> in <file>
scan <file> for words that open with <stem> and print only these
use grep -ow to get the words of <file> with the prefix <stem>
words of <file> whose first letters are <stem>
vocabulary of <file> having the beginning <stem>
prefix search on words: <stem>, file <file>, print the words alone
autocomplete <stem> from the words in <file>
what continues <stem> in <file>, list these full words
i want each word of <file> which is <stem> plus possibly more letters
extract <stem>-something words out of <file>

= words-upper quiet
> grep -oE '\b[A-Z]{2,}\b' <file>
$show [all] [the] words (in|of) <file> written [entirely] in capital letters
which words in <file> are all caps
pull the uppercase words out of <file>, two letters or more
acronyms in <file>
scan <file> for fully capitalized words and print only these
use grep -o to get words of at least two capitals from <file>
words of <file> that consist of capitals only
abbreviations like NASA used in <file>
list every ALL CAPS word from <file>
shouted words of <file>, at least two letters
extract uppercase tokens, input <file>
runs of two and more capitals standing as words in <file>
words typed with caps lock in <file>, print just them

= word-count-lines quiet
> awk 'NF == <small>' <file>
$show [the] lines (of|in) <file> with exactly <small> (words|fields)
which lines of <file> have <small> words, no more and no less
keep just the lines of <file> that consist of <small> words
lines in <file> made up of precisely <small> words
filter <file> to lines whose word count is <small>
use awk to print the lines of <file> with a field count of <small>
<small> word lines in <file>
rows of <file> that are <small> words long
exactly <small> fields per row, filter <file> on that
records in <file> having precisely <small> words, print them
if a line of <file> has <small> words, print it, otherwise skip
NF equals <small> rows, file <file>
which entries of <file> split into exactly <small> pieces at whitespace

= word-count-over quiet
> awk 'NF > <small>' <file>
$show [the] lines (of|in) <file> with more than <small> (words|fields)
which lines of <file> have over <small> words
keep just the lines of <file> whose word count exceeds <small>
lines in <file> made up of more than <small> words
drop lines of <file> that have <small> words or fewer
use awk to print the lines of <file> with a field count above <small>
wordy lines in <file>, beyond <small> words
rows of <file> longer than <small> words
at least one field more than <small> per row, filter <file> on that
records in <file> that go past <small> words, print them
if a line of <file> exceeds <small> words, print it, otherwise skip
NF above <small>, file <file>
long winded entries of <file>, over <small> whitespace separated pieces

= files-both quiet
> grep -rlZ '<word>' <where> | xargs -0 -r grep -l '<word2>'
$list files <where> $contain both <word> and <word2>
which files <where> mention <word> as well as <word2>
names of files <where> in which <word> and also <word2> occurs
files <where> that have <word> and <word2>, not necessarily on one line
narrow the files <where> with <word> down to those that also have <word2>
use grep -l twice to find files with <word> and <word2> <where>
a file must have <word> and it must have <word2>, name such files <where>
<word> AND <word2> per document, filenames <where>
documents <where> featuring <word> and featuring <word2>, filenames without the text
two keywords must be in the same file, <word> plus <word2>, list paths <where>
somewhere <where> a file talks about <word> and about <word2>, tell me its name
intersection: files <where> containing <word>, files containing <word2>
list of paths <where> whose contents include <word> together with <word2>

= files-one-not-other quiet
> grep -rlZ '<word>' <where> | xargs -0 -r grep -L '<word2>'
$list files <where> $contain <word> but not <word2>
which files <where> mention <word> and never <word2>
names of files <where> in which <word> occurs while <word2> does not
files <where> that have <word> and lack <word2>
of the files <where> with <word>, name those without <word2>
use grep -l and grep -L to find files with <word> and no <word2> <where>
a file must have <word> and must not have <word2>, name such files <where>
<word> AND NOT <word2> per document, filenames <where>
documents <where> featuring <word> in which <word2> is absent, filenames
files <where> that say <word>, minus any that say <word2>
someone forgot <word2> in files <where> that do have <word>, list them
list of paths <where> whose contents include <word>, do not include <word2>
<word> files <where> still missing <word2>, by name

= recent-with-word quiet
> find <where> -type f -mtime -<days> -exec grep -l '<word>' {} \;
$list files <where> $contain <word> (changed|modified) in the last <days>
which files <where> from the last <days> mention <word>
names of files <where> that are younger than <days> and have <word> in them
search only files <where> modified within the past <days> for <word>, names only
recently changed files <where>, not older than <days>, in which <word> occurs
use find and grep -l for files <where> of the last <days> with <word>
i edited it within <days> and it says <word>, which file <where> is it
documents <where> touched within <days> that talk about <word>, filenames
i wrote about <word> in the past <days>, where <where> did i save it
filenames <where>, modified less than <days> ago, content has <word>
mtime under <days>, contents include <word>, list such files <where>
latest work, at most <days> old: files <where> with <word> in them
new or edited in <days>, and featuring <word>: paths <where>

= most-matches
> grep -rc '<word>' <where> | sort -t: -k2 -rn | head -n 1
which file <where> has the most lines with <word>
$find the file <where> with the most matches (for|of) <word>
the file <where> that mentions <word> on the most lines
in what single file <where> is <word> most frequent, by lines
top file for <word> <where> with its number of matching lines
rank the files <where> by lines with <word> and print the leader
where <where> does <word> come up most, the one file with its count
champion in <word> rows among all files <where>, with the figure
file <where> having the greatest matching line count for <word>
which document <where> talks about <word> on more lines than any other
recursive grep count, sorted, only the winner: <word>, location <where>
who is worst for <word>, the single file <where> with most such lines
max of <word> lines by file <where>, name and number

= doubled-words quiet
> grep -nE '\b([[:alpha:]]+) \1\b' <file>
$find (doubled|repeated) words like the the in <file> with line numbers
which lines of <file> have the same word twice in a row
proofread <file> for a word that directly repeats itself
numbered lines of <file> with a word typed twice in succession
did i write any word twice by mistake in <file>
use grep with a back reference to find doubled words in <file>
duplicate neighbouring words in <file>, with the line numbers
typos such as "is is" in <file>, numbered rows
stuttered words in <file>, with line no.
spot accidental repetition of neighbouring words in <file>, numbered by line
lines in <file> where a word is immediately followed by itself, with numbers
find text like "and and" in <file> plus its line number
editing check on <file>: the same word two times running, on which lines

= non-ascii quiet
> grep -nP '[^\x00-\x7F]' <file>
$show lines $contain non-ascii characters in <file> with [their] line numbers
which lines of <file> have characters outside of ascii, numbered
does <file> have accents, umlauts or emoji, print these lines with numbers
numbered lines of <file> that are not plain ascii
scan <file> for non-ascii characters and say on which lines
use grep -P to find non-ascii text in <file> with line numbers
where in <file> are special characters beyond ascii, lines with numbers
weird unicode symbols in <file>, numbered rows
rows of <file> with bytes above 127, with line no.
my compiler chokes on a special character in <file>, find it with line number
spot foreign letters and fancy quotes in <file>, numbered by line
lines of <file> not restricted to 7-bit characters, with their numbers
grep <file> for anything outside 0x00-0x7F, numbered

= tab-lines quiet
> grep -nP '\t' <file>
$show lines $contain (tabs|a tab|tab characters) in <file> with [their] line numbers
which lines of <file> have a tab in them, numbered
are there tabs in <file>, print these lines with numbers
numbered lines of <file> with tab characters
scan <file> for tabs and say on which lines
use grep -P to find tab characters in <file> with line numbers
where in <file> did someone indent with tabs, lines with numbers
rows of <file> featuring a tab, with line no.
someone mixed tabs into <file>, spot them, numbered by line
makefile style tabs in <file>, on what lines, print number and text
find \t in <file> plus line numbers
is <file> free of tabs, if not print the rows numbered
tab characters should not be in <file>, list offending lines with numbers

= trailing-space-lines quiet
> grep -nE '[[:space:]]+$' <file>
$show lines (of|in) <file> with trailing (whitespace|spaces|blanks) and [their] line numbers
which lines of <file> end in whitespace, numbered
does <file> have blanks at line ends, print these lines with numbers
numbered lines of <file> that end with a space or tab
scan <file> for trailing whitespace and say on which lines
use grep to find whitespace at line ends in <file> with line numbers
where in <file> is there trailing whitespace, lines with numbers
rows of <file> finishing in blanks, with line no.
invisible spaces behind the text in <file>, numbered by line
lint <file> for whitespace before the newline, print line numbers as well
lines in <file> with superfluous blanks at the right, with numbers
git complains about trailing whitespace in <file>, where is it, number and text
offending lines of <file> that stop on a blank or tab, numbered

= blank-line-numbers quiet
> grep -n '^$' <file>
$show the line numbers of [the] (blank|empty) lines in <file>
which lines of <file> are empty, by number
where are the empty lines in <file>
at what line numbers is there nothing in <file>
scan <file> for empty lines and say where they are
use grep -n to find the blank lines of <file>
positions of the blank lines in <file>
numbers of all rows in <file> that have no content
list line no. of every empty row, file <file>
<file> has gaps, on which line numbers
on what lines is <file> blank
numbered empty lines, <file>
tell me where <file> has a row with no characters, by number

= tail-then-grep quiet
> tail -n <lineb> <file> | grep '<word>'
$search <word> in the last <lineb> lines of <file>
does <word> occur near the end of <file>, look only at <lineb> lines
which of the final <lineb> lines of <file> mention <word>
take the bottom <lineb> lines of <file> and keep those with <word>
scan only the newest <lineb> lines of <file> for <word>
use tail and grep to find <word> among the last <lineb> lines of <file>
recent <word> entries: check the closing <lineb> lines of <file>
<word> within the trailing <lineb> rows of <file>
did <file> mention <word> lately, that is in its closing <lineb> rows, print them
limit a search for <word> to the tail of <file>, <lineb> lines
newest <lineb> entries in <file>, of these the ones featuring <word>
ignore older parts of <file>, filter just the last <lineb> rows on <word>
tail <lineb> <file> piped to grep <word>

= head-then-grep quiet
> head -n <lineb> <file> | grep '<word>'
$search <word> in the first <lineb> lines of <file>
does <word> occur near the start of <file>, look only at <lineb> lines
which of the opening <lineb> lines of <file> mention <word>
take the top <lineb> lines of <file> and keep those with <word>
scan only the beginning of <file>, <lineb> lines, for <word>
use head and grep to find <word> among the first <lineb> lines of <file>
is there a <word> in the leading <lineb> lines of <file>
<word> within the leading <lineb> rows of <file>
limit a search for <word> to the head of <file>, <lineb> lines
oldest <lineb> entries in <file>, of these the ones featuring <word>
ignore later parts of <file>, filter just the first <lineb> rows on <word>
the header section of <file>, <lineb> rows: print those that include <word>
head <lineb> <file> piped to grep <word>

= grep-context-n
> grep -n -C <small> '<word>' <file>
$search <word> in <file> with <small> lines of context and line numbers
hits for <word> in <file>, numbered, with <small> lines above and below
what is around <word> in <file>, <small> lines each way, everything numbered
line numbers and <small> surrounding lines for each <word> in <file>
use grep -n -C to look for <word> in <file> with <small> lines on both sides
numbered matches for <word> in <file> plus <small> neighbouring lines
scan <file> for <word>, showing line numbers and a context of <small>
surrounding <small> rows for every <word> in <file>, with line no.
let me see <word> in <file> in context, <small> lines on each side, all numbered
numbered grep with <small> context lines, pattern <word>, file <file>
matches of <word> in <file> padded by <small> lines either way plus line numbers
when <file> says <word>, i want <small> rows prior, <small> rows past it and their numbers
neighbourhood of <word> in <file>, <small> lines in both directions, numbered

= grep-file-save change
> grep -rn '<word>' src > <new> || true
search src for <word> with line numbers and $save the (result|hits) (to|in) <new>
write every hit for <word> below src, file and line number, to <new>
put a list of all places in src that mention <word> into <new>
<new> should hold each line with <word> from the files in src, numbered
use grep -rn on src for <word>, output goes to <new>
report of <word> across the src tree, with line numbers, stored as <new>
collect the numbered matches for <word> in src in the file <new>
dump rows featuring <word> from the src folder, as path and line no., to a file named <new>
export references to <word> under src as <new>, line numbers included
recursive numbered grep of src for <word>, redirected into <new>
produce <new>: each mention of <word> across src, file:line
every place in src that uses <word>, i want them listed in <new> with line numbers
document usages of <word> inside src by a numbered listing <new>

= grep-rE quiet
> grep -rE '<word>|<word2>' <where>
$search <word> or <word2> in all files <where>
recursively look for <word> or <word2> <where>
which lines of any file <where> mention <word> or <word2>
scan the tree for two keywords, <word> and <word2>, any one will do, <where>
rows featuring <word> plus rows featuring <word2>, from every document <where>
use grep -rE to find <word> or <word2> <where>
recursive alternation grep, <word> or <word2>, location <where>
i do not know whether it is called <word> or <word2>, print lines with either from the files <where>
hits for any of the words <word>, <word2> across all files <where>
full-text search <where> for <word> or else <word2>
dig through everything <where> for lines about <word> or about <word2>
every line in the tree <where> on the subject of <word> or <word2>

= grep-rlE quiet
> grep -rlE '<word>|<word2>' <where>
which files <where> contain <word> or <word2>
$list the names of files <where> $contain <word> or <word2>
names only: files <where> with at least one of <word> and <word2>
documents <where> featuring <word> or <word2>, filenames without the text
use grep -rlE to name the files with <word> or <word2> <where>
in what files <where> is any of the two words <word>, <word2> mentioned
filenames <where>, content has <word> or <word2>
paths of files <where> in which <word> occurs, or <word2>
somewhere <where> a file says <word> or maybe <word2>, tell me its name
list each file <where> that mentions either <word> or <word2>
i am after documents <where> on <word> or on <word2>, give me just their names
any file <where> with one of the keywords <word>, <word2>: print the path only

= grep-rin quiet
> grep -rin '<word>' <where>
$search <word> in all files <where> $case (with|and show) line numbers
recursively look for <word> <where> in upper or lower case and number the hits
file, line number and text of every <word> <where>, capitals or not
recursive case-insensitive numbered grep, pattern <word>, location <where>
which lines of which files <where> mention <word>, however it is capitalized, numbered
full-text search for <word> across the files <where>, caps do not matter, as path and line no.
use grep -rin to look for <word> <where>
scan every file <where> for <word> in any case and put the line number to each hit
where exactly <where> does <word> come up, big or small letters, file and line number
go through all files <where> and print what has <word> in any case along with its line number
<word> might be in caps or lowercase in the sources <where>, list places as file:line
dig for <word> through every document <where> $case and tell me the line numbers

= grep-rC quiet
> grep -rn -C <small> '<word>' <where>
$search <word> in all files <where> with <small> lines of context and line numbers
recursively look for <word> <where> and show <small> lines around each hit, numbered
recursive numbered grep with <small> context lines, pattern <word>, location <where>
hits for <word> in any file <where> plus <small> lines above and below, with line numbers
surrounding <small> rows for every <word> in the files <where>, with line no.
use grep -rn -C to find <word> <where> with <small> lines on both sides
let me see each <word> <where> in its context of <small> lines either way, numbered
what is around <word> in the files <where>, <small> lines each way and their numbers
go through all files <where> for <word>, numbered, <small> neighbouring lines included
whenever any document <where> says <word>, show me <small> rows prior and <small> rows past it, with numbers
references to <word> <where> with their neighbourhood of <small> lines, as path and line no.
i need <small> lines before and after each <word> from the whole tree <where>, numbered

= grep-rh quiet
> grep -rh '<word>' <where>
$search <word> in all files <where> without [printing] [the] file names
recursively look for <word> <where>, just the lines, no file names in front
matching lines for <word> from any file <where>, unprefixed
recursive grep, suppress filenames, pattern <word>, location <where>
i do not care which file <where> it is in, print the lines with <word>
text only of each line with <word> in the files <where>, never the path
use grep -rh to look for <word> <where>
rows featuring <word> across all files <where>, the source file omitted
all hits for <word> <where> merged into one stream, leave the names of files off
lines with <word> out of every file <where>, but hide the names of the files
strip the path prefix from a search for <word> across the tree <where>
whatever documents <where> have to say about <word>, without telling me which document

= grep-A-i
> grep -i -A <small> '<word>' <file>
$search <word> in <file> $case and show <small> lines after each match
<word> in upper or lower case in <file>, plus the next <small> lines
print hits for <word> in <file>, capitals or not, along with the <small> lines that follow
case-insensitive grep of <file> for <word> with <small> lines of trailing context
when <file> says <word>, big or small, let me also read the <small> rows after that
use grep -i -A to look for <word> in <file> with <small> lines behind each hit
what follows <word> in <file> in whatever case, <small> lines after each hit
scan <file> for <word> $case, and after each match go on for <small> lines
each line of <file> with <word> in any case and the <small> below it
trailing <small> lines together with each <word> row of <file>, letter case irrelevant
<word> may be in caps in <file>, i want it and the <small> lines underneath
stack traces: <word> in any case in <file> and <small> subsequent rows

= grep-C-i
> grep -i -C <small> '<word>' <file>
$search <word> in <file> $case with <small> lines of context
<word> in upper or lower case in <file>, plus <small> lines before and after
print hits for <word> in <file>, capitals or not, with <small> lines above and below
case-insensitive grep of <file> for <word> with <small> context lines on either side
use grep -i -C to look for <word> in <file> with <small> lines on both sides
what is around <word> in <file> in whatever case, <small> lines each way
matches of <word> in <file>, big or small letters, padded by <small> lines either way
each line of <file> with <word> in any case, its <small> predecessors and <small> successors
surrounding <small> rows for every <word> in <file>, letter case irrelevant
<word> may be in caps in <file>, i want it with <small> lines over and under it
neighbourhood of <word> in <file>, $case, <small> lines in both directions
case folding search of <file> for <word>, context <small>

= grep-vi
> grep -vi '<word>' <file>
$show lines of <file> without <word>, $case
print <file> but leave out every line with <word> in upper or lower case
hide whatever mentions <word> in <file>, capitals or not
filter out <word> from <file> $case
case-insensitive inverse grep, pattern <word>, file <file>
everything in <file> apart from lines that say <word> in any case
<word> is just noise in <file>, suppress those rows however it is capitalized
use grep -vi to keep <word> out of the output of <file>
drop rows matching <word>, big or small letters, from <file> and print the remainder
rows of <file> with no <word>, letter case irrelevant
<word> in caps or lowercase should not show up, print what else <file> has
weed the <word> entries out when printing <file>, whichever case

= grep-wc
> grep -cw '<word>' <file>
$count the lines $contain <word> as a whole word in <file>
how many lines of <file> have the complete word <word>
number of lines in <file> with <word> standing by itself
on how many lines of <file> is <word> a separate word
whole-word count of lines with <word>, file <file>
tally lines of <file> that mention <word>, but not as part of a longer word
use grep -cw for <word> in <file>
a figure for rows of <file> with exactly the word <word>
respect word boundaries and count the rows with <word> in <file>
how many rows of <file> include <word> as a full word, substrings not counted
total of rows in <file> where <word> is bounded by non-letters
lines of <file> with <word> as a complete word, just the number of them

= grep-wi
> grep -iw '<word>' <file>
$search the whole word <word> in <file> $case
$show lines of <file> $contain the complete word <word>, $case
<word> by itself in <file>, capitals or not, but not as part of a longer word
whole-word case-insensitive grep, pattern <word>, file <file>
use grep -iw to look for <word> in <file>
lines of <file> where <word> is a separate word in upper or lower case
respect word boundaries but not letter case when looking for <word> in <file>
rows of <file> with the full word <word>, big or small letters
scan <file> for <word> as a word of its own, in any case
do not match substrings, do ignore case: <word> in <file>
rows of <file> where <word>, caps or not, is bounded by non-letters
exactly the word <word> in <file>, although its capitalization may vary

= grep-wn
> grep -nw '<word>' <file>
$search the whole word <word> in <file> with line numbers
lines of <file> where <word> is a separate word, numbered
whole-word numbered grep, pattern <word>, file <file>
use grep -nw to look for <word> in <file>
print each line of <file> with the complete word <word> and its line number
on which lines of <file> does <word> stand by itself, lines with numbers
do not match substrings: <word> in <file> as a full word, with line no.
numbered hits for exactly the word <word> in <file>
respect word boundaries when looking for <word> in <file> and show line numbers
variable <word> in <file>, not longer names that include it, numbered by line
rows of <file> where <word> is bounded by non-letters, with row numbers
line no. and text wherever <file> has <word> as a complete word

= grep-three quiet
> grep -E '<word>|<word2>|<word3>' <file>
$search <word>, <word2> or <word3> in <file>
$show lines of <file> $contain any of <word>, <word2> and <word3>
filter <file> on three keywords, any one will do: <word>, <word2>, <word3>
lines with <word> or <word2> or <word3> in <file>
alternation grep over <file>: <word>, <word2>, <word3>
which rows of <file> mention at least one of the words <word>, <word2>, <word3>
use grep -E to find <word>, <word2> or <word3> in <file>
scan <file> for any of these three: <word>, <word2>, <word3>
everything about <word>, about <word2> or about <word3> in <file>
i care about three things in <file>: <word>, <word2>, <word3>, print lines with any of them
rows featuring <word>, rows featuring <word2>, rows featuring <word3>, all out of <file>
<word> or <word2> or <word3> against <file>

= grep-l-ext quiet
> grep -l '<word>' *.<ext>
which <ext> files right here contain <word>, subdirectories left out
$list the <ext> files of this $dir, not deeper, that have <word> in them
names of the *.<ext> with <word> in them
use grep -l on *.<ext> to find files with <word>
non-recursive grep that prints filenames only, pattern <word>, *.<ext>
name each *.<ext> that mentions <word>
in which .<ext> files directly in this $dir does <word> occur, just the names
filenames from *.<ext>, content has <word>
of the <ext> files beside me, name those with <word>, ignore subfolders
i forgot which of the <ext> files right here had <word>, do not look into subfolders
documents matching *.<ext> directly here that talk about <word>, filenames without the text
somewhere among the .<ext> files beside me is <word>, tell me which file, no recursion

= grep-digit-lines quiet
> grep -E '^[0-9]+$' <file>
$show the lines of <file> that consist only of digits
which lines of <file> are nothing but a number
keep just the purely numeric lines of <file>
rows in <file> with digits and no other characters
lines of <file> that are whole numbers from start to end
use grep -E to find lines made of digits alone in <file>
filter <file>: digits only from first to last character
entries in <file> that are plain integers
drop every line of <file> with anything besides digits
if a row of <file> is just a number, print it
a line in <file> has to be digits through and through, print such lines
anchored both ends, one or more digits, file <file>

= grep-start-digit quiet
> grep '^[0-9]' <file>
$show the lines of <file> (starting|beginning) with a (digit|number)
which lines of <file> begin with a figure
print lines of <file> whose first character is 0 to 9
numbered items in <file>: lines that open with a digit
rows of <file> with a numeral at the very start
use grep to find lines of <file> with a digit at their start
scan <file> for lines that have a number right at the front
entries in <file> led by a number
filter <file>: first character must be a digit
anchored at line start, any digit, file <file>
which rows of <file> have a number as their first thing
lines with a leading figure out of <file>

= grep-no-letters quiet
> grep -v '[[:alpha:]]' <file>
$show the lines of <file> (without|that do not contain) any letters
which lines of <file> have no letter in them
lines of <file> made of digits, blanks and signs only, no letters
rows in <file> lacking alphabetic characters
use grep -v to hide the lines of <file> with letters
print only lines of <file> that are free of letters
skip each row of <file> where some letter of the alphabet shows up
letter-free lines of <file>
entries in <file> with not a single letter from a to z
drop everything alphabetic: rows of <file> without letters
rows of <file> made up of anything but the alphabet
is there a line in <file> without a single letter, print these

= grep-times quiet
> grep -oE '[0-9]{2}:[0-9]{2}:[0-9]{2}' <anyfile>
$extract [all] [the] times [like 12:34:56] from <anyfile>
which times of day occur in <anyfile>, hours, minutes and seconds
pull each clock time of the form hh:mm:ss out of <anyfile>
scan <anyfile> for times and print only these
use grep -o to get the hh:mm:ss times from <anyfile>
collect everything in <anyfile> that looks like 23:59:59
strip <anyfile> down to its time stamps such as 08:15:00
parse <anyfile> for times written with colons, seconds included
harvest times of day from <anyfile>
just the clock times in <anyfile>, hour:minute:second
when did things happen per <anyfile>, bare hh:mm:ss values
get a list of times like 07:30:00 from <anyfile>

= grep-phones quiet
> grep -oE '\+?[0-9][0-9 -]{6,}[0-9]' <anyfile>
$extract [all] [the] (phone|telephone) numbers from <anyfile>
which phone numbers are in <anyfile>
pull each telephone number out of <anyfile>
scan <anyfile> for phone numbers and print only these
use grep -o to get the phone numbers from <anyfile>
whom could i call according to <anyfile>, list the numbers
collect everything in <anyfile> that looks like a phone number
harvest telephone contacts from <anyfile>
parse <anyfile> for phone numbers
contact numbers (telephone|phone) found in <anyfile>
get a list of phone numbers from <anyfile>
digits one can dial inside <anyfile>, print only them

= grep-quoted quiet
> grep -oE '"[^"]*"' <anyfile>
$extract [all] [the] text in [double] quotes from <anyfile>
$show everything between double quotes in <anyfile>
pull each quoted string out of <anyfile>
which strings in double quotes occur in <anyfile>
scan <anyfile> for quoted text and print only that
use grep -o to get what is in quotation marks in <anyfile>
string literals of <anyfile>, the quotes included
collect all that stands in quotation marks in <anyfile>
strip <anyfile> down to its quoted parts
harvest "..." strings from <anyfile>
get a list of the "..." parts from <anyfile>
what did people say in <anyfile>, only text within double quotation marks

= grep-hrefs quiet
> grep -oE 'href="[^"]*"' index.html | cut -d'"' -f2
$list [all] [the] link targets in index.html
where do the links of index.html lead to
pull the href values out of index.html
$extract what the href attributes of index.html hold
which urls and pages does index.html link to
use grep and cut to get the hrefs from index.html
every link address on the web page index.html
scan index.html for href and print only the addresses
links of the html page index.html, relative ones too
harvest hyperlink targets from the html of index.html
get a list of what index.html links to
strip index.html down to its href targets

= grep-hex-colors quiet
> grep -rhoE --include='*.css' '#[0-9a-fA-F]{6}' <where> | sort -u
$list the distinct hex colors in the css files <where>
which hex colours do the stylesheets <where> use, each once
collect all six digit color codes from css files <where>, no duplicates
pull every colour like #ff8800 out of the .css files <where>, sorted without repeats
use grep -o and sort -u to gather hex colors from the css files <where>
palette of the stylesheets <where>: unique hex codes
sorted set of #rrggbb values across *.css <where>
deduplicated hex color codes, css files, location <where>
what colours, as hex codes, appear in the css <where>, doubles removed
which #abcdef style colours do we use in css <where>, sorted set
brand colors: distinct hex codes from all stylesheets <where>
parse the css files <where> for six digit hex colours, drop doubles

= grep-crlf-files quiet
> grep -rlI $'\r' <where>
which text files <where> have windows line endings
$list files <where> with (dos|windows|crlf) line endings
$find files <where> $contain carriage returns, no binary files
names of the text files <where> that use crlf
use grep -rlI to find files with \r <where>
who saved files on windows, list text files <where> with crlf in them
name all text files <where> in which a carriage return occurs
crlf check for the tree <where>, file names only
filenames <where>, text with dos line breaks
which files <where> were not saved with unix line ends, binary ones aside
text files <where> whose lines end in \r\n, just the names
bash complains about \r, which text files <where> have it

= grep-conflicts quiet
> grep -rn '^<<<<<<< ' <where>
$find [leftover] merge conflict markers <where> with line numbers
are there unresolved merge conflicts in the files <where>, file and line number
which files <where> still have conflict markers, and on what lines
scan all files <where> for the start of merge conflicts, numbered
use grep -rn to look for conflict markers <where>
did i forget to resolve a conflict <where>, print place and line number
list each line that begins with <<<<<<< in the files <where>, with its number
places <where> left over from a bad merge, as path and line no.
recursive numbered grep for conflict markers, location <where>
git merge went wrong, where <where> is a <<<<<<< line, with its number
file, row number and text of each conflict start <where>
which lines <where> did git mark as conflicting, the opening markers with numbers

= grep-prints quiet
> grep -rn --include='*.py' 'print(' <where>
$find [all] print calls in the python files <where> with line numbers
where did i leave print statements in the python code <where>, file and line number
which python files <where> still print something for debugging, with lines and numbers
scan the .py files <where> for print and number the hits
use grep -rn --include to list print calls in python files <where>
leftover prints in the python sources <where>, as path and line no.
every print in python code <where>, file, row number and text
recursive numbered grep for print calls, only *.py, location <where>
i want to remove debug prints, show where the python files <where> have them
debug output: list each place in .py files <where> that calls print, as file:line
python code <where> should not print, find the calls and number them by line
which lines of the python sources <where> have a print call in them, numbered

= grep-console-log quiet
> grep -rn --include='*.js' 'console.log' <where>
$find [all] console.log calls in the javascript files <where> with line numbers
where did i leave console.log in the js code <where>, file and line number
which .js files <where> still log to the console, with lines and numbers
scan javascript <where> for console.log and number the hits
use grep -rn --include to list console.log in js files <where>
leftover console.log statements in the javascript sources <where>, as path and line no.
every console.log in js code <where>, file, row number and text
recursive numbered grep for console.log, only *.js, location <where>
before the release: which console.log lines are in the javascript files <where>, numbered
debug output: list each place in .js files <where> that calls console.log, as file:line
js code <where> should not have console.log, find the calls and number them by line
who forgot console.log in the javascript <where>, path, line no. and code

= grep-two-ext quiet
> grep -r --include='*.<ext>' --include='*.<ext2>' '<word>' <where>
$search <word> in all <ext> and <ext2> files <where>
recursively look for <word> <where>, only in <ext> and <ext2> files
scan the <ext> files as well as the <ext2> files <where> for <word>
rows featuring <word> in *.<ext> or *.<ext2> <where>
recursive grep, only *.<ext> and *.<ext2>, pattern <word>, location <where>
use grep -r with two --include to look for <word> in <ext> and <ext2> files <where>
where in the <ext> and <ext2> files <where> is <word> mentioned, print these lines
restrict the search for <word> <where> to the types <ext> and <ext2>
hits for <word> in any <ext> or <ext2> file <where>, other types ignored
lines with <word> from <ext> files, from <ext2> files too, <where>
i know some <ext> or <ext2> file <where> has <word> in it, let me see the lines
dig for <word> through every <ext> and every <ext2> document <where>

= files-never-two quiet
> grep -rLE '<word>|<word2>' <where>
which files <where> contain neither <word> nor <word2>
$list files <where> without <word> and without <word2>
names of files <where> in which none of the words <word> and <word2> occurs
files <where> that lack both <word> and <word2>
documents <where> in which <word> is absent and so is <word2>, filenames
use grep -rLE to find files with neither <word> nor <word2> <where>
paths <where> whose contents do not include <word> and do not include <word2>
name each file <where> that mentions no <word> and no <word2> either
what files <where> have nothing to do with <word> or <word2>
someone forgot <word> as well as <word2> in files <where>, list the ones with none of them
filenames <where>, content lacks <word>, lacks <word2> as well
recursive grep for files matching neither pattern, <word> or <word2>, location <where>

= word-line-range quiet
> sed -n '<line>,<lineb>p' <file> | grep '<word>'
$search <word> in lines <line> to <lineb> of <file>
which of the lines from <line> through <lineb> of <file> mention <word>
look only at lines <line> to <lineb> of <file> and keep those with <word>
does <word> occur between line <line> and line <lineb> of <file>, print the hits
rows <line>-<lineb> of <file> featuring <word>
limit a search for <word> to the part of <file> from line <line> to line <lineb>
use sed and grep to find <word> within lines <line> to <lineb> of <file>
ignore <file> before line <line> and after line <lineb>, filter what is between on <word>
<word> within the range <line> to <lineb>, file <file>
cut lines <line> to <lineb> out of <file> and grep these for <word>
is <word> mentioned in that section of <file>, lines <line> up to <lineb>, show where
from the middle of <file>, rows <line> through <lineb>, take those that include <word>

= zgrep-c quiet
> zgrep -c '<word>' <gz>
$count the lines $contain <word> in the (compressed|gzipped) file <gz>
how many lines of the gzipped <gz> mention <word>
number of <word> lines in <gz> without unpacking it
matching line count for <word>, compressed log <gz>
use zgrep -c for <word> in <gz>
tally lines with <word> in the gz file <gz>
a figure for rows of the packed <gz> that feature <word>
on how many lines of <gz>, which stays compressed, is there a <word>
<gz> is gzip compressed, count the rows with <word> inside
total of <word> rows in the gzip file <gz>
i do not want to unzip <gz>, just the number of its lines with <word>
how many records in the archived log <gz> say <word>

= zgrep-i quiet
> zgrep -i '<word>' <gz>
$search <word> in the (compressed|gzipped) file <gz> $case
look inside the compressed <gz> for <word> in upper or lower case
which lines of the gzipped <gz> mention <word>, capitals or not
use zgrep -i to find <word> in <gz>
rows of the packed <gz> featuring <word>, letter case irrelevant
case-insensitive grep of the gz file <gz> for <word>
<gz> is gzip compressed, find <word> in it, big or small letters
print lines of <gz> with <word> in any case, without unpacking it first
search the archived log <gz> for <word> without gunzipping, caps do not matter
wherever <word> shows up in the compressed log <gz>, caps or lowercase, print it
filter the gzip file <gz> on <word> without caring about case
i do not want to unzip <gz>, just see where it says <word>, in any case

= last-errors quiet
> grep -i error <file> | tail -n <n>
$show the last <n> errors in <file>
the latest <n> lines of <file> that mention an error, in any case
what went wrong most recently in <file>, <n> error lines
newest <n> error messages from <file>, upper or lower case
recent errors of the log <file>, <n> of them
bottom <n> lines of <file> with error in them $case
filter <file> by error $case and keep the final <n> lines
case-insensitive grep for error on <file>, tail <n>
<n> error entries closest to the end of <file>, however error is capitalized
did <file> log an error lately, print at most the <n> latest such lines
<n> freshest errors, log <file>
i only care about the most recent <n> lines with error, log file <file>
`,
)
