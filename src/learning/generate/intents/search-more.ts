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

= grep-L-ext quiet
> grep -L '<word>' *.<ext>
which <ext> files right here do not (contain|mention) <word>
$list the <ext> files of this $dir, not deeper, that have no <word> in them
name each *.<ext> without <word>
files matching *.<ext> that lack <word>
use grep -L on *.<ext> to find files without <word>
in which .<ext> files directly in this $dir is <word> missing
names of the <ext> files right here that never say <word>

= grep-rL-ext quiet
> grep -rL --include='*.<ext>' '<word>' <where>
which <ext> files <where> do not contain <word>
$list [all] <ext> files (not containing|that do not contain|without) <word> <where>
name each <ext> file <where> that has no <word> in it
<ext> files <where> that lack <word>
use grep -rL --include to find <ext> files without <word> <where>
in which <ext> files <where> is <word> missing
what <ext> files <where> never mention <word>

= grep-cE
> grep -cE '<word>|<word2>' <file>
$count [the] lines $contain <word> or <word2> in <file>
how many lines of <file> have <word> or <word2> in them
number of lines in <file> with at least one of <word> and <word2>
tally the lines of <file> that mention <word> or else <word2>
on how many lines of <file> is there a <word> or a <word2>
use grep -cE to count lines with <word> or <word2> in <file>
line count for either <word> or <word2> in <file>

= grep-vE
> grep -vE '<word>|<word2>' <file>
$show [the] lines (of|in) <file> (containing|with) neither <word> nor <word2>
hide lines of <file> that mention <word> or <word2>
print <file> without the lines that have <word> or <word2>
filter both <word> and <word2> out of <file>
everything in <file> apart from lines with <word> or <word2>
use grep -vE to keep <word> and <word2> out of the output of <file>
i do not want to see <word> lines or <word2> lines, just the rest of <file>

= grep-first-number
> grep -n -m 1 '<word>' <file> | cut -d: -f1
at which line [number] does <word> (first|) (occur|appear) for the first time in <file>, only the number
$show the number of the first line with <word> in <file>
line number of the first <word> in <file>
where in <file> does <word> come up first, as a bare line number
how far down in <file> is the first <word>, in lines
use grep and cut to get the line number of the first <word> in <file>
just the number of the earliest line of <file> that mentions <word>

= grep-color
> grep --color=always '<word>' <file>
$search <word> in <file> and (highlight|color) the matches
print lines with <word> from <file>, the hits in color
colored hits for <word> in <file>
use grep with color to look for <word> in <file>
lines of <file> that mention <word> with the word itself highlighted
let <word> stand out in the matching lines of <file>
find <word> in <file> with the matched part colored

= grep-highlight
> grep --color=always -E '<word>|$' <file>
$show all of <file> and (highlight|color) <word>
print the whole <file> with every <word> in color
highlight <word> in <file> without leaving out any lines
mark <word> in color while printing <file> completely
use grep to color <word> in <file> but keep the other lines
i want to read the entire <file> with <word> highlighted
the full text of <file>, only <word> colored

= grep-no-git quiet
> grep -r --exclude-dir=.git '<word>' <where>
$search <word> <where> recursively but skip .git
look for <word> in all files <where> except in the .git $dir
search the project <where> for <word>, without git's own files
hits for <word> in any file <where>, the repository data in .git left out
use grep -r to find <word> <where> and stay out of .git
where is <word> mentioned <where>, ignoring .git
go through all files <where> for <word> but not the .git folder

= grep-rI quiet
> grep -rI '<word>' <where>
$search <word> in all text files <where>, (skipping|ignoring) binary files
look for <word> recursively <where> without binary files
hits for <word> in any file <where> that is not binary
use grep -rI to find <word> <where>
scan the tree for <word>, binary files left out, <where>
where is <word> mentioned <where>, only in plain text files
go through the non-binary files <where> and print lines with <word>

= grep-emails-tree quiet
> grep -rhoE '[[:alnum:]._%+-]+@[[:alnum:].-]+\.[[:alpha:]]{2,}' <where> | sort -u
$list [all] (distinct|unique|different) email addresses in [all] [the] files <where>
collect every email address from the files <where>, each once
which mail addresses occur in the files <where>
scan the tree for email addresses and print each one a single time, <where>
pull the email addresses out of all files <where>, no repeats
deduplicated email addresses from every file <where>
use grep -o and sort -u to gather mail addresses from the files <where>

= grep-dates quiet
> grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' <file>
$extract [all] [the] dates [like 2024-01-31] from <file>
$show [all] [the] iso dates in <file>
which dates in the form year-month-day occur in <file>
pull each date of the form yyyy-mm-dd out of <file>
scan <file> for dates and print only these
use grep -o to get the dates from <file>
collect everything in <file> that looks like 2024-01-31

= grep-then-col quiet
> awk '/<word>/ { print $<col> }' <log>
$show <col> of [the] lines $contain <word> in <log>
from the lines of <log> with <word> take just <col>
what is in <col> of those lines of <log> that mention <word>
filter <log> by <word> and print <col>
use awk to print <col> of the <word> lines in <log>
pull <col> out of each line of <log> that has <word>
only for lines with <word>: <col> of <log>

= py-functions
> grep -n '^def ' <pyfile> || true
$list the functions [that are] defined in <pyfile> [with line numbers]
which functions does the python file <pyfile> define
where do functions start in <pyfile>, with line numbers
outline of the python script <pyfile>: its top level functions
lines of <pyfile> that begin with def, numbered
use grep to get the function definitions of <pyfile> with their line numbers
overview of the defs in <pyfile>

= py-functions-tree quiet
> grep -rn --include='*.py' 'def ' <where>
$list [all] python functions <where> with file and line number
where are functions defined in the python files <where>
all function definitions in the .py files <where>, numbered by line
which functions does the python code <where> have
scan the python sources <where> for def and show where
use grep -rn --include to list the defs in python files <where>
index of the python functions <where>: file, line, definition

= py-imports quiet
> grep -rhE --include='*.py' '^(import|from) ' <where> | sort -u
which modules do the python files <where> import
$list the (distinct|unique|different) import (lines|statements) of all python files <where>
what does the python code <where> depend on, import lines once each
all imports in the .py files <where>, sorted without repeats
collect the import statements from the python sources <where>, no duplicates
deduplicated imports of the python files <where>
use grep and sort -u to gather imports from the .py files <where>

= grep-problems quiet
> grep -iE 'error|fail|warn' <file>
$show [all] (errors, failures and warnings|errors, warnings and failures) in <file>
is anything wrong in <file>, print lines with error, fail or warn in any case
what problems does <file> report: errors, warnings, failures
lines of <file> that mention error, fail or warn, upper or lower case
scan the log <file> for errors, warnings and failures
filter <file> to whatever sounds like trouble: error, fail, warn
use grep -iE to find error, fail and warn in <file>

= level-counts
> grep -oE 'error|warning|debug' <file> | sort | uniq -c
how many error, warning and debug entries are in <file>
$count error, warning and debug (separately|each) in <file>
occurrences of error, of warning and of debug in <file>
log level statistics of <file>: error, warning, debug
tally the words error, warning and debug in <file>
how often does <file> say error, how often warning and how often debug
use grep -o and uniq -c to count error, warning and debug in <file>

= words-starting quiet
> grep -ow '<stem>[[:alpha:]]*' <file>
$show [all] [the] words (starting|beginning) with <stem> in <file>
which words in <file> begin with <stem>
pull every word with the prefix <stem> out of <file>
just the words, not the lines, that start with <stem> in <file>
scan <file> for words that open with <stem> and print only these
use grep -ow to get the words of <file> with the prefix <stem>
words of <file> whose first letters are <stem>

= words-upper quiet
> grep -oE '\b[A-Z]{2,}\b' <file>
$show [all] [the] words (in|of) <file> written [entirely] in capital letters
which words in <file> are all caps
pull the uppercase words out of <file>, two letters or more
acronyms in <file>
scan <file> for fully capitalized words and print only these
use grep -o to get words of at least two capitals from <file>
words of <file> that consist of capitals only

= word-count-lines quiet
> awk 'NF == <small>' <file>
$show [the] lines (of|in) <file> with exactly <small> (words|fields)
which lines of <file> have <small> words, no more and no less
keep just the lines of <file> that consist of <small> words
lines in <file> made up of precisely <small> words
filter <file> to lines whose word count is <small>
use awk to print the lines of <file> with a field count of <small>
<small> word lines in <file>

= word-count-over quiet
> awk 'NF > <small>' <file>
$show [the] lines (of|in) <file> with more than <small> (words|fields)
which lines of <file> have over <small> words
keep just the lines of <file> whose word count exceeds <small>
lines in <file> made up of more than <small> words
drop lines of <file> that have <small> words or fewer
use awk to print the lines of <file> with a field count above <small>
wordy lines in <file>, beyond <small> words

= files-both quiet
> grep -rlZ '<word>' <where> | xargs -0 -r grep -l '<word2>'
$list files <where> $contain both <word> and <word2>
which files <where> mention <word> as well as <word2>
names of files <where> in which <word> and also <word2> occurs
files <where> that have <word> and <word2>, not necessarily on one line
narrow the files <where> with <word> down to those that also have <word2>
use grep -l twice to find files with <word> and <word2> <where>
a file must have <word> and it must have <word2>, name such files <where>

= files-one-not-other quiet
> grep -rlZ '<word>' <where> | xargs -0 -r grep -L '<word2>'
$list files <where> $contain <word> but not <word2>
which files <where> mention <word> and never <word2>
names of files <where> in which <word> occurs while <word2> does not
files <where> that have <word> and lack <word2>
of the files <where> with <word>, name those without <word2>
use grep -l and grep -L to find files with <word> and no <word2> <where>
a file must have <word> and must not have <word2>, name such files <where>

= recent-with-word quiet
> find <where> -type f -mtime -<days> -exec grep -l '<word>' {} \;
$list files <where> $contain <word> (changed|modified) in the last <days>
which files <where> from the last <days> mention <word>
names of files <where> that are younger than <days> and have <word> in them
search only files <where> modified within the past <days> for <word>, names only
recently changed files <where>, not older than <days>, in which <word> occurs
use find and grep -l for files <where> of the last <days> with <word>
i edited it within <days> and it says <word>, which file <where> is it

= most-matches
> grep -rc '<word>' <where> | sort -t: -k2 -rn | head -n 1
which file <where> has the most lines with <word>
$find the file <where> with the most matches (for|of) <word>
the file <where> that mentions <word> on the most lines
in what single file <where> is <word> most frequent, by lines
top file for <word> <where> with its number of matching lines
rank the files <where> by lines with <word> and print the leader
where <where> does <word> come up most, the one file with its count

= doubled-words quiet
> grep -nE '\b([[:alpha:]]+) \1\b' <file>
$find (doubled|repeated) words like the the in <file> with line numbers
which lines of <file> have the same word twice in a row
proofread <file> for a word that directly repeats itself
numbered lines of <file> with a word typed twice in succession
did i write any word twice by mistake in <file>
use grep with a back reference to find doubled words in <file>
duplicate neighbouring words in <file>, with the line numbers

= non-ascii quiet
> grep -nP '[^\x00-\x7F]' <file>
$show lines $contain non-ascii characters in <file> with [their] line numbers
which lines of <file> have characters outside of ascii, numbered
does <file> have accents, umlauts or emoji, print these lines with numbers
numbered lines of <file> that are not plain ascii
scan <file> for non-ascii characters and say on which lines
use grep -P to find non-ascii text in <file> with line numbers
where in <file> are special characters beyond ascii, lines with numbers

= tab-lines quiet
> grep -nP '\t' <file>
$show lines $contain (tabs|a tab|tab characters) in <file> with [their] line numbers
which lines of <file> have a tab in them, numbered
are there tabs in <file>, print these lines with numbers
numbered lines of <file> with tab characters
scan <file> for tabs and say on which lines
use grep -P to find tab characters in <file> with line numbers
where in <file> did someone indent with tabs, lines with numbers

= trailing-space-lines quiet
> grep -nE '[[:space:]]+$' <file>
$show lines (of|in) <file> with trailing (whitespace|spaces|blanks) and [their] line numbers
which lines of <file> end in whitespace, numbered
does <file> have blanks at line ends, print these lines with numbers
numbered lines of <file> that end with a space or tab
scan <file> for trailing whitespace and say on which lines
use grep to find whitespace at line ends in <file> with line numbers
where in <file> is there trailing whitespace, lines with numbers

= blank-line-numbers quiet
> grep -n '^$' <file>
$show the line numbers of [the] (blank|empty) lines in <file>
which lines of <file> are empty, by number
where are the empty lines in <file>
at what line numbers is there nothing in <file>
scan <file> for empty lines and say where they are
use grep -n to find the blank lines of <file>
positions of the blank lines in <file>

= tail-then-grep quiet
> tail -n <lineb> <file> | grep '<word>'
$search <word> in the last <lineb> lines of <file>
does <word> occur near the end of <file>, look only at <lineb> lines
which of the final <lineb> lines of <file> mention <word>
take the bottom <lineb> lines of <file> and keep those with <word>
scan only the newest <lineb> lines of <file> for <word>
use tail and grep to find <word> among the last <lineb> lines of <file>
recent <word> entries: check the closing <lineb> lines of <file>

= head-then-grep quiet
> head -n <lineb> <file> | grep '<word>'
$search <word> in the first <lineb> lines of <file>
does <word> occur near the start of <file>, look only at <lineb> lines
which of the opening <lineb> lines of <file> mention <word>
take the top <lineb> lines of <file> and keep those with <word>
scan only the beginning of <file>, <lineb> lines, for <word>
use head and grep to find <word> among the first <lineb> lines of <file>
is there a <word> in the leading <lineb> lines of <file>

= grep-context-n
> grep -n -C <small> '<word>' <file>
$search <word> in <file> with <small> lines of context and line numbers
hits for <word> in <file>, numbered, with <small> lines above and below
what is around <word> in <file>, <small> lines each way, everything numbered
line numbers and <small> surrounding lines for each <word> in <file>
use grep -n -C to look for <word> in <file> with <small> lines on both sides
numbered matches for <word> in <file> plus <small> neighbouring lines
scan <file> for <word>, showing line numbers and a context of <small>

= grep-file-save change
> grep -rn '<word>' src > <new> || true
search src for <word> with line numbers and $save the (result|hits) (to|in) <new>
write every hit for <word> below src, file and line number, to <new>
put a list of all places in src that mention <word> into <new>
<new> should hold each line with <word> from the files in src, numbered
use grep -rn on src for <word>, output goes to <new>
report of <word> across the src tree, with line numbers, stored as <new>
collect the numbered matches for <word> in src in the file <new>
`,
)
