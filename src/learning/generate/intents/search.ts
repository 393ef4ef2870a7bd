import { intents } from '../grammar.ts'

/** Looking for text inside files. */
export const search = intents(
  'search',
  String.raw`
= grep
> grep '<word>' <file>
$search <word> in <file>
$show [all] [the] lines $contain <word> (in|of|from) <file>
lines with <word> in <file>
which lines (in|of) <file> contain <word>
grep <word> in <file>
print every line of <file> in which <word> occurs
what does <file> say about <word>
pick out lines mentioning <word> from <file>
scan <file> for <word>
keep only the lines of <file> that have <word> in them
use grep to look for <word> in <file>
i am looking for <word> in <file>
fetch me each row of <file> where <word> shows up
<file> is huge, only the records about <word> interest me
narrow <file> down to entries featuring <word>
filter rows of <file> matching the pattern <word>
got a bunch of <word> entries in <file>, let me read those
dump whatever rows <word> turned up on in <file>
if a line of <file> includes <word>, print it

= grep-phrase
> grep '<phrase>' <file>
$search [the (string|text|phrase)] <phrase> in <file>
$show lines $contain [the (string|text)] <phrase> in <file>
find <phrase> in <file>
print every line of <file> in which the text <phrase> occurs
what lines of <file> say <phrase>
scan <file> for the words <phrase>
keep only the lines of <file> that have <phrase> in them
use grep to look for the phrase <phrase> in <file>
where it says <phrase> in <file>, print these lines
<phrase> should be in <file> somewhere, give me the rows it is on
dig through <file> until you hit the sentence <phrase> and print such lines
filter <file> on the string <phrase>
any record of <file> quoting <phrase>, let me read it
my colleague says <file> includes the words <phrase>, show me those rows
rows of <file> matching <phrase>
grep <file> for <phrase>

= grep-i
> grep -i '<word>' <file>
$search <word> in <file> $case
$case search <word> in <file>
$show lines $contain <word> in <file> $case
print every line of <file> with <word> in it, capitals or not
scan <file> for <word> in upper or lower case
which lines of <file> mention <word>, however it is capitalized
use grep -i to look for <word> in <file>
find <word> in <file>, large and small letters being equal
any spelling of <word>, upper or lower case, in <file>
search <file> for <word>, also spelled with capitals
case folding grep of <word> against <file>
rows of <file> matching <word> whether shouted in caps or not
i do not remember if <word> was uppercase in <file>, show the lines either way
treat A and a as the same letter and look for <word> in <file>
filter <file> on <word>, letter case is irrelevant
<word> could be written in lowercase or caps in <file>, print each such row

= grep-n
> grep -n '<word>' <file>
$search <word> in <file> (with|and show|showing|and print) [the] line numbers
$show lines $contain <word> in <file> with [their] line numbers
where (does|is) <word> (occur|appear|mentioned) in <file>
print every line of <file> in which <word> occurs, together with its line number
scan <file> for <word> and put the line number in front of each hit
use grep to look for <word> in <file> with numbered output
at which places of <file> is <word>, lines with their numbers
i want to jump to <word> in my editor, print its lines in <file> with the numbers
numbered matches for <word> in <file>
line-numbered grep of <file> for <word>
tell me the row numbers plus text wherever <word> turns up in <file>
my compiler complained about <word>, find it in <file> with its line number
locate <word> inside <file> and report the position in lines along with each match
rows of <file> matching <word>, each prefixed by its number
on what line is <word> in <file>, print number and content
go through <file> and give line no. and text for each <word>

= grep-in
> grep -in '<word>' <file>
$search <word> in <file> $case (with|and show) line numbers
print lines of <file> with <word> in any case and number them
scan <file> for <word> in upper or lower case and put the line number in front of each hit
use grep -in to look for <word> in <file>
numbered matches for <word> in <file>, capitals or not
where is <word> in <file>, lines with numbers, capital letters do not matter
which lines of <file> mention <word> in whatever case, with line numbers
case-insensitive grep of <file> for <word>, numbered
row numbers and rows of <file> matching <word>, caps or lowercase
find <word> inside <file> without caring about case, prefix hits by line number
i want line no. and text for <word> in <file>, spelled big or small
dig <word> out of <file>, letter case irrelevant, numbers in front
$case lookup of <word> in <file> that shows the line numbers
the log <file> says <word> sometimes in caps, give me all of those rows numbered

= grep-v
> grep -v '<word>' <file>
$show [all] [the] lines (of|in|from) <file> (not containing|that do not contain|without|that don't contain|except those containing|which do not match) <word>
exclude lines (with|containing) <word> from <file>
filter out <word> from <file>
lines of <file> without <word>
print <file> but leave out every line with <word>
hide whatever mentions <word> in <file>
which lines of <file> have nothing to do with <word>
use grep -v to keep <word> out of the output of <file>
everything in <file> apart from the lines that mention <word>
i do not want to see lines with <word>, only the rest of <file>
inverse search for <word> in <file>
<word> is just noise in <file>, suppress those rows
drop rows matching <word> from <file> and print the remainder
everything but <word> from <file>
skip each record of <file> which mentions <word>
weed the <word> entries out when printing <file>
lines in <file> must not have <word>, show what is left
read <file> minus its <word> rows

= grep-c
> grep -c '<word>' <file>
$count [the] lines $contain <word> in <file>
how many lines (in|of) <file> contain <word>
number of lines with <word> in <file>
tally the lines of <file> that mention <word>
on how many lines of <file> is there a <word>
use grep -c for <word> in <file>
count of matching lines for <word> in <file>
of the lines in <file>, how many have <word>
print only how many lines of <file> match <word>, not the lines
matching line count, pattern <word>, file <file>
give me a figure: rows of <file> with <word>
i only need the number, how many records in <file> mention <word>
how big is the share of <file> that has <word>, in lines
total of <word> rows in <file>
add up the lines in <file> where <word> turns up
my boss wants to know how many <word> entries <file> holds

= grep-ci
> grep -ci '<word>' <file>
$count [the] lines $contain <word> in <file> $case
tally the lines of <file> that mention <word> in any case
on how many lines of <file> is there a <word>, capitals or not
use grep -ci for <word> in <file>
count of lines matching <word> in <file>, upper and lower case alike
how many lines in <file> contain <word> $case
number of lines with <word> in <file>, however it is capitalized
case-insensitive count of lines with <word>, file <file>
rows of <file> that include <word>, caps or lowercase: what is their number
total of <word> rows in <file>, letter case irrelevant
how many records in <file> mention <word>, spelled big or small
give me a figure for lines of <file> with <word> where A equals a
add up lines in <file> in which <word> turns up, no matter the case

= grep-cv
> grep -cv '<word>' <file>
$count [the] lines (not containing|without|that do not contain) <word> in <file>
tally the lines of <file> that do not mention <word>
on how many lines of <file> is there no <word>
use grep -cv for <word> in <file>
count of lines not matching <word> in <file>
how many lines are left in <file> once those with <word> are gone
number of lines in <file> that lack <word>
total of rows in <file> lacking <word>
inverse match count for <word> in <file>
how many records in <file> say nothing about <word>
if you throw out lines with <word>, how long is <file> still
add up the lines in <file> where <word> does not turn up
give me a figure: rows of <file> with no <word> on them

= grep-o-count
> grep -o '<word>' <file> | wc -l
$count [the] (occurrences|instances|appearances) of <word> in <file>
how (often|many times) does <word> (occur|appear) in <file>
$count how (often|many times) <word> (occurs|appears) in <file>
tally every single <word> in <file>, several on one line too
how many <word> are there in <file>, not just lines
total number of times that <word> is used in <file>
use grep -o and wc to count <word> in <file>
how frequent is <word> in <file>, each hit counted
count each hit for <word> in <file>, even several per line
i keep writing <word> in <file>, exactly how many times
frequency of <word> in <file>, repeats on a line included
occurrence count, not line count, for <word> in <file>
add up all the places where <file> says <word>
the overall number of <word> hits in <file>, a line with three counts three
<word> is in <file> how many times altogether

= grep-o
> grep -o '<word>' <file>
$show only the (matching part|matches|matched text) of <word> in <file>
$show each occurrence of <word> in <file>
print just the text that matches <word> in <file>, one hit per line, not the whole lines
use grep -o for <word> in <file>
pull the bare matches of <word> out of <file>
only what matched <word> in <file>, without the rest of its line
every hit for <word> in <file> on a line of its own
list the matched parts only for <word> in <file>
grep <file> for <word> and print the match alone rather than the row
extract each <word> from <file> and drop the text around it
only-matching output for <word> on <file>
strip away all of <file> that is not <word>, a line per match
i do not need the surrounding text, just every <word> found in <file>
repeat <word> once for each place it turns up in <file>

= grep-w
> grep -w '<word>' <file>
$search the (whole|exact) word <word> in <file>
$show lines [in <file>] $contain <word> as a whole word in <file>
match <word> as a (whole|complete) word in <file>
<word> in <file>, but not as part of a longer word
use grep -w to look for <word> in <file>
scan <file> for <word> standing by itself
lines of <file> where <word> is a separate word
find <word> in <file> only if it is not inside another word
print lines of <file> with the complete word <word>
whole-word grep, pattern <word>, file <file>
rows of <file> where <word> is bounded by non-letters
<word> on its own in <file>, ignore longer words that happen to include it
do not match substrings: look up <word> as a full word in <file>
i get too many hits inside other words, find just <word> itself in <file>
respect word boundaries when looking for <word> in <file>

= grep-x quiet
> grep -x '<word>' <file>
$show lines (of|in) <file> that (are exactly|consist only of|equal) <word>
$search lines exactly matching <word> in <file>
which lines of <file> are nothing but <word>
find lines in <file> that say <word> and nothing else
use grep -x to look for <word> in <file>
whole line match of <word> in <file>
lines of <file> whose entire text is <word>
is there a line in <file> that reads exactly <word>
rows in <file> identical to <word>
a line in <file> has to be <word> from start to end, print such lines
lines of <file> with no more and no less than <word>
does <word> stand alone on a row of <file>, display these rows
find entries in the list <file> equal to <word>, partial matches do not count
full line comparison of <file> with <word>

= grep-F
> grep -F '<phrase>' <file>
$search the (fixed|literal) string <phrase> in <file>
$search <phrase> literally in <file> [not as a regular expression]
take <phrase> as plain text, no regex, and look for it in <file>
use grep -F to look for <phrase> in <file>
scan <file> for <phrase> character by character, no pattern characters
fixed string search in <file> for <phrase>
lines of <file> with the exact characters <phrase>, dots and stars have no special meaning
non-regex search for <phrase> in <file>
no wildcards: search <file> for <phrase> exactly as typed
the string <phrase> is to be taken verbatim, which rows of <file> have it
disable regex and look <phrase> up in <file>
verbatim text <phrase>, where in <file>, print the lines
escape nothing, match <phrase> byte for byte against <file>
fgrep <phrase> <file>

= grep-E quiet
> grep -E '<word>|<word2>' <file>
$search <word> or <word2> in <file>
$show lines $contain (either |)<word> or <word2> in <file>
lines [in <file>] with <word> or <word2> in <file>
print lines of <file> that mention <word> or <word2> or both
scan <file> for any of the two words <word> and <word2>
one of <word> and <word2> has to be in the line, search <file>
use grep -E to find <word> or <word2> in <file>
which lines of <file> have at least one of <word> and <word2>
either of <word> and <word2> in <file>
alternation grep over <file>: <word>, <word2>
filter <file> on two keywords, any one will do: <word>, <word2>
rows of <file> where <word> shows up, plus those where <word2> does
both kinds of entries from <file>, <word> ones and <word2> ones
<word> or <word2>, file <file>
i care about <word> and about <word2>, give me lines of <file> that mention one of them
the records in <file> matching <word> or else <word2>

= grep-and quiet
> grep '<word>' <file> | grep '<word2>'
$search lines $contain both <word> and <word2> in <file>
$show lines (of|in) <file> $contain (both |)<word> and <word2>
lines with <word> and <word2> in <file>
print lines of <file> that mention <word> and also <word2>
which lines of <file> have <word> as well as <word2>
a line must have <word> and <word2> at once, search <file>
chain two greps over <file>: <word>, then <word2>
keep lines of <file> only if <word> and <word2> are both in them
narrow the lines of <file> with <word> down to those that also have <word2>
<word> and <word2> on the same line of <file>
filter <file> twice, rows need <word> and need <word2>
<word> AND <word2>, rows of <file>
only entries in <file> where <word> occurs together with <word2>
if a row of <file> has just one of <word> and <word2>, skip it, i want those with the two
which records of <file> combine <word> with <word2>

= grep-but-not quiet
> grep '<word>' <file> | grep -v '<word2>'
$show lines $contain <word> but not <word2> in <file>
lines of <file> with <word> (but without|excluding) <word2>
print lines of <file> that mention <word>, leaving out those with <word2>
which lines of <file> have <word> and no <word2>
scan <file> for <word>, ignore lines that also have <word2>
chain grep and grep -v over <file>: <word>, not <word2>
drop lines with <word2> from the hits for <word> in <file>
<word> without <word2> in the lines of <file>
<word> AND NOT <word2>, rows of <file>
i want the <word> entries of <file>, minus any that talk about <word2>
filter <file> on <word>, then weed out <word2>
records in <file> featuring <word> where <word2> is absent
exclude <word2> from a search for <word> in <file>
too much <word2> among the <word> lines of <file>, hide those

= grep-start quiet
> grep '^<word>' <file>
$show [the] lines (of|in|from) <file> (starting|beginning|that start|that begin) with <word>
$search lines (starting|beginning) with <word> in <file>
lines starting with <word> in <file>
which lines of <file> begin with <word>
print lines of <file> that have <word> right at their start
<word> at the beginning of the line in <file>
use grep with ^ to find <word> in <file>
scan <file> for lines that open with <word>
only those lines of <file> whose first characters are <word>
rows of <file> prefixed by <word>
<file>: what starts a line with <word>
anchored at line start, search <file> for <word>
the word <word> has to come first on the row, filter <file> like that
i need those entries in <file> that lead with <word>
entries in <file> whose line begins <word>

= grep-end quiet
> grep '<word>$' <file>
$show [the] lines (of|in|from) <file> (ending|that end) (with|in) <word>
$search lines ending with <word> in <file>
lines ending with <word> in <file>
which lines of <file> end with <word>
print lines of <file> that have <word> right at their end
<word> at the very end of the line in <file>
use grep with a dollar anchor to find <word> at line ends in <file>
scan <file> for lines that close with <word>
only those lines of <file> whose last characters are <word>
rows of <file> with the suffix <word>
<word> has to be the last thing on the row, filter <file> like that
anchored at line end, search <file> for <word>
entries in <file> that finish in <word>
which records of <file> have <word> as their final text
lines in <file> terminated by <word>

= grep-digits
> grep '[0-9]' <file>
$show [the] lines (of|in) <file> $contain (digits|numbers|a digit|a number)
$search (digits|numbers) in <file>
which lines of <file> have a digit in them
print whatever lines of <file> have numbers in them
scan <file> for lines with at least one digit
use grep to keep the lines of <file> that have 0 to 9 somewhere
only lines of <file> with figures in them
leave out lines of <file> that are free of digits
rows in <file> featuring numerals
filter <file> on 0-9
entries of <file> that include some number
which records in <file> mention a figure
if there is a numeral on a line of <file>, print it
skip purely textual rows of <file>, i want those with digits

= grep-nodigits
> grep -v '[0-9]' <file>
$show [the] lines (of|in) <file> (without|that do not contain) (digits|numbers|any digits)
which lines of <file> have no digit in them
print only lines of <file> that are free of digits
scan <file> for lines without a single digit
use grep -v to hide the lines of <file> that have 0 to 9 somewhere
lines of <file> with no figures in them
leave out every line of <file> that has a number
rows of <file> lacking numerals
digit-free lines of <file>
entries in <file> that include no number whatsoever
skip each row of <file> where a numeral shows up
filter lines containing 0-9 out of <file>
which records in <file> consist of no digits at all

= grep-upper
> grep '^[A-Z]' <file>
$show [the] lines (of|in) <file> (starting|beginning) with (a capital letter|an uppercase letter)
which lines of <file> begin with a capital
print lines of <file> that open with one of A to Z
scan <file> for lines whose first letter is a capital
use grep to find lines of <file> with a capital at their start
lines of <file> with an uppercase first character
only those lines of <file> that start with a big letter
rows of <file> opening with an uppercase letter
filter <file>: first character must be a capital letter
sentences in <file> that start a line capitalized
which records in <file> are capitalized at the beginning
entries of <file> with an initial capital
capitalized lines from <file>

= grep-email quiet
> grep -oE '[[:alnum:]._%+-]+@[[:alnum:].-]+\.[[:alpha:]]{2,}' <anyfile>
$extract [all] [the] (email|e-mail|mail) addresses from <anyfile>
$show [all] (email|e-mail) addresses in <anyfile>
what email addresses are mentioned in <anyfile>
pull each mail address out of <anyfile>
scan <anyfile> for email addresses and print only these
use grep -o to get the email addresses from <anyfile>
whom can i write to according to <anyfile>, list the email addresses
collect everything in <anyfile> that looks like an email address
harvest the e-mail contacts from <anyfile>
i need everybody's email out of <anyfile>
find strings with an @ that are mail addresses in <anyfile>, nothing else
parse <anyfile> for email addresses
contact addresses (e-mail|email) found in <anyfile>
get a list of emails from <anyfile>

= grep-ip quiet
> grep -oE '([0-9]{1,3}\.){3}[0-9]{1,3}' <log>
$extract [all] [the] ip [v4] addresses from <log>
$show [all] ip addresses in <log>
what ip addresses are mentioned in <log>
pull each ip address out of <log>, repeats too
scan <log> for ip addresses and print only these, every hit
use grep -o to get the ips from <log>
collect everything in <log> that looks like an ip address
every ip in <log> as often as it occurs, one per line
dump ipv4 addresses found in <log>, duplicates kept
parse <log> for IPs
grep dotted quads out of <log>
i need the ip numbers that <log> mentions, all of them
strip <log> down to its ip addresses
what hosts by ip appear in <log>, do not dedupe

= grep-ip-unique quiet
> grep -oE '([0-9]{1,3}\.){3}[0-9]{1,3}' <log> | sort -u
$extract [all] [the] (unique|distinct) ip addresses from <log>
$show [all] (unique|distinct) ip addresses in <log>
which different ip addresses are mentioned in <log>
pull each ip address out of <log>, no repeats
list of the ips in <log>, each one once
use grep -o and sort -u to get the ips from <log>
what clients are in <log>, every ip a single time
deduplicated ip addresses from <log>
which machines connected according to <log>, ip list without duplicates
sorted set of ip addresses appearing in <log>
each ipv4 that <log> mentions, but never twice
dedupe the IPs found in <log>
grep dotted quads out of <log> and collapse repeats
who visited, by ip and without doubles, see <log>

= grep-url quiet
> grep -oE 'https?://[^[:space:]]+' <anyfile>
$extract [all] [the] (urls|links|web addresses) from <anyfile>
what links are in <anyfile>
pull each http or https address out of <anyfile>
scan <anyfile> for urls and print only these
use grep -o to get the urls from <anyfile>
collect everything in <anyfile> that starts with http:// or https://
$show [all] (urls|links) in <anyfile>
which web pages does <anyfile> refer to
harvest hyperlinks from <anyfile>
parse <anyfile> for URLs
any website addresses inside <anyfile>, print just them
get a list of links from <anyfile>
strip <anyfile> down to its http(s|) addresses
websites mentioned by <anyfile>

= grep-numbers
> grep -oE '[0-9]+' <file>
$extract [all] [the] numbers from <file>
$show only the numbers in <file>
what numbers are in <file>
pull each number out of <file>, one per line
scan <file> for runs of digits and print only these
use grep -o to get the numbers from <file>
all integers in <file> without the text around them
throw away the words of <file> and list just its numbers
parse <file> for integers
strip <file> down to its figures
every digit sequence of <file> by itself on a line
harvest numerals out of <file>
i only care about the values in <file>, print the numbers and no text
get a list of numbers from <file>

= grep-A
> grep -A <small> '<word>' <file>
$show <small> lines after (each match of|each|every) <word> in <file>
$search <word> in <file> (with|and show) <small> lines (after|of trailing context)
$search <word> in <file> and the <small> lines (after|following) it
print hits for <word> in <file> along with the next <small> lines
what follows <word> in <file>, <small> lines after each hit
use grep -A to look for <word> in <file> with <small> lines behind each hit
each line of <file> with <word> and the <small> below it
<word> in <file> plus <small> lines of what comes next
scan <file> for <word>, and after each match go on for <small> lines
after-context of <small> for <word>, file <file>
stack traces: show <word> in <file> and the <small> lines underneath
when <file> says <word>, let me also read the <small> rows after that
trailing <small> lines together with each <word> row of <file>
matches of <word> in <file>, and subsequent <small> rows
grep <file> for <word> with <small> more lines below

= grep-B
> grep -B <small> '<word>' <file>
$show <small> lines before (each match of|each|every) <word> in <file>
$search <word> in <file> (with|and show) <small> lines (before|preceding)
print hits for <word> in <file> along with the previous <small> lines
what leads up to <word> in <file>, <small> lines ahead of each hit
use grep -B to look for <word> in <file> with <small> lines ahead of each hit
each line of <file> with <word> and the <small> above it
<word> in <file> plus <small> lines of what came earlier
scan <file> for <word>, with <small> lines of leading context
before-context of <small> for <word>, file <file>
what happened right before <word> in <file>, give me <small> rows prior plus the match
when <file> says <word>, let me also read the <small> rows prior to that
leading <small> lines together with each <word> row of <file>
matches of <word> in <file>, and the <small> rows over them
grep <file> for <word> with <small> more lines ahead of it

= grep-C
> grep -C <small> '<word>' <file>
$show <small> lines (around|before and after|of context around) (each match of |each |every |)<word> in <file>
$search <word> in <file> with <small> lines of context
print hits for <word> in <file> with <small> lines above and below
what is around <word> in <file>, <small> lines each way
use grep -C to look for <word> in <file> with <small> lines on both sides
each line of <file> with <word>, its <small> predecessors and <small> successors
<word> in <file> plus <small> lines before it and <small> after it
scan <file> for <word>, context of <small> lines on either side
surrounding <small> rows for every <word> in <file>
let me see <word> in <file> in context, <small> lines on each side
when <file> says <word>, i want the <small> rows prior and the <small> rows past it as well
neighbourhood of <word> in <file>, <small> lines in both directions
matches of <word> in <file> padded by <small> lines either way
grep <file> for <word>, <small> context lines

= grep-m1
> grep -m 1 '<word>' <file>
$show [only] the first (line|match) $contain <word> in <file>
first (line|occurrence|match) (with|of) <word> in <file>
where does <word> come up for the first time in <file>, just that line
stop at the first line of <file> with <word>
earliest line of <file> that mentions <word>
use grep -m to get just one line with <word> from <file>
i need no more than one line with <word>, the first in <file>
quit searching <file> after one hit for <word>
one <word> row of <file> is enough, the topmost
give me a single example of <word> from <file>, the first
initial hit for <word> in <file>
the first entry in <file> featuring <word>
do not go on after finding <word> in <file> a single time
when did <word> start in <file>, print that first row

= grep-mn
> grep -m <small> '<word>' <file>
$show [only] the first <small> (lines|matches) (containing|of|with) <word> in <file>
stop after <small> lines with <word> in <file>
the earliest <small> lines of <file> that mention <word>
use grep -m to get no more than <small> lines with <word> from <file>
i need at most <small> hits for <word> in <file>
quit searching <file> after <small> hits for <word>
limit the search for <word> in <file> to <small> matching lines
cap it at <small> matches: <word> in <file>
max <small> rows of <file> featuring <word>
<small> examples of <word> from <file>, the earliest
do not go on after finding <word> in <file> <small> times
the topmost <small> rows with <word> in <file>
initial <small> hits for <word> in <file>

= grep-last
> grep '<word>' <file> | tail -n 1
$show the last (line|match|occurrence) (containing|of|with) <word> in <file>
last line with <word> in <file>
where does <word> come up for the last time in <file>, just that line
latest line of <file> that mentions <word>
use grep and tail to get just the final line with <word> from <file>
which line of <file> with <word> is the last
most recent <word> line of <file>
the bottommost line with <word> in <file>
final occurrence of <word> in <file>, that row
when did <file> mention <word> most recently, print the line
closest hit for <word> to the bottom of <file>
newest entry in <file> featuring <word>, just one
search <file> from the back for <word>, one line
lowest row of <file> with <word> on it

= grep-tailn
> grep '<word>' <file> | tail -n <n>
$show the last <n> lines (containing|with|matching) <word> in <file>
the latest <n> lines of <file> that mention <word>
use grep and tail to get the final <n> lines with <word> from <file>
the most recent <n> <word> lines of <file>
filter <file> by <word> and keep the bottom <n> lines
the <n> hits for <word> closest to the end of <file>
what are the last <n> hits for <word> in <file>
tail of the <word> matches in <file>, <n> rows
newest <n> entries in <file> featuring <word>
bottom <n> hits for <word>, file <file>
i want just the trailing <n> of all rows in <file> that mention <word>
recent history of <word> in <file>: <n> entries
out of every <word> row in <file>, keep the final <n>

= grep-headn
> grep '<word>' <file> | head -n <n>
$show the first <n> lines (containing|with|matching) <word> (of|in) <file>
use grep and head to get <n> lines with <word> from <file>
filter <file> by <word> and keep the top <n> lines
pipe the <word> lines of <file> to head, <n> of them
preview of the hits for <word> in <file>, <n> lines
grep <word> in <file>, only <n> lines of output
the <n> hits for <word> closest to the beginning of <file>
head of the <word> matches in <file>, <n> rows
sample of <n> <word> lines from the beginning of <file>
out of every <word> row in <file>, keep the initial <n>
oldest <n> entries in <file> featuring <word>
truncate the search for <word> in <file> after <n> result lines
i want no more than the opening <n> rows of <file> that mention <word>

= grep-sort
> grep '<word>' <file> | sort
$search <word> in <file> and sort the (results|lines|output)
$show lines $contain <word> in <file> sorted
lines of <file> that mention <word>, in alphabetical order
pick out lines with <word> from <file> and order them
filter <file> by <word>, then sort
use grep and sort to get the <word> lines of <file> in order
alphabetized hits for <word> in <file>
what lines of <file> have <word>, listed from a to z
rows in <file> featuring <word>, ascending
get <word> records from <file> arranged alphabetically
grep <word> <file>, sorted
arrange what <file> says about <word> alphabetically by line
matching entries for <word>, file <file>, ordered from a on
i need the <word> rows of <file> in dictionary order

= grep-sortu
> grep '<word>' <file> | sort -u
$show [the] (unique|distinct) lines $contain <word> in <file>
different lines of <file> that mention <word>, each once
pick out lines with <word> from <file>, drop repeats and order them
filter <file> by <word>, then sort without duplicates
use grep and sort -u to get the <word> lines of <file>
deduplicated hits for <word> in <file>
which distinct lines of <file> have <word>
rows in <file> featuring <word>, sorted and with duplicates collapsed
the same <word> message repeats in <file>, list every variant only once
which kinds of <word> messages exist in <file>, no doubles
get <word> records from <file>, deduped
each different <word> entry in <file> a single time
set of lines with <word>, file <file>
grep <word> <file>, sorted unique

= grep-save change
> grep '<word>' <file> > <new>
$save [all] [the] lines $contain <word> (in|from|of) <file> (to|in|into) <new>
$search <word> in <file> and $save the (result|matches|output) (to|in) <new>
extract lines with <word> from <file> into <new>
write every line of <file> with <word> to <new>
copy the lines of <file> that mention <word> into <new>
filter <file> by <word>, output goes to <new>
<new> should hold just the lines of <file> with <word>
use grep to put the <word> lines of <file> into <new>
make <new> from the hits for <word> in <file>
dump the <word> rows of <file> to a file named <new>
export matches of <word> in <file> as <new>
redirect grep output for <word> in <file> into <new>
i want a separate file <new> with the <word> entries out of <file>
collect rows mentioning <word> from <file> into <new>
produce <new>: the subset of <file> that features <word>

= grep-q quiet
> grep -q '<word>' <file> && echo yes || echo no
check (if|whether) <file> contains <word>
does <file> contain <word>
is <word> in <file>
tell me yes or no: <word> occurs in <file>
is there any <word> in <file>
does the word <word> occur anywhere in <file>, yes or no
test whether <word> is somewhere in <file>
say yes if <file> mentions <word> and no if it does not
find out if <file> has <word> in it
<word> present in <file>? answer yes or no
has <file> got <word> in it
can <word> be found in <file>
is <word> mentioned in <file> at all
verify that <file> includes <word>, print yes or no
a yes or a no: was <word> written to <file>

= grep-r quiet
> grep -r '<word>' <where>
$search <word> <where> recursively
recursively (search|grep|look) for <word> <where>
$search <word> in all files <where>
$show [all] lines $contain <word> in [all] files <where>
grep for <word> <where> recursively
where <where> is <word> mentioned, print these lines
scan every file <where> for <word>
use grep -r to look for <word> <where>
go through all files <where> and print what has <word> in it
hits for <word> in any file <where>
walk the tree and print each line with <word>, files <where>
i know <word> is somewhere <where>, in whatever file, let me see the lines
recursive grep, pattern <word>, location <where>
occurrences of <word> across all files <where>, subfolders too
dig for <word> through every document <where>
the entire tree <where>: rows featuring <word>
wherever <word> shows up in any file <where>, print it
full-text search for <word> across the files <where>

= grep-r-phrase quiet
> grep -r '<phrase>' <where>
$search [the (string|text)] <phrase> in all files <where>
recursively search for [the (string|text)] <phrase> <where>
scan every file <where> for the words <phrase>
use grep -r to look for the text <phrase> <where>
go through all files <where> and print lines that say <phrase>
hits for the phrase <phrase> in any file <where>
in what lines of the files <where> does the text <phrase> appear
someone wrote <phrase> in a file <where>, find these lines
full-text search for <phrase> across the files <where>
dig for the sentence <phrase> through every document <where>
recursive grep, string <phrase>, location <where>
the message <phrase> comes from some file <where>, print the matching lines
occurrences of <phrase> across all files <where>, subfolders too
wherever the words <phrase> show up in any file <where>, print that line

= grep-rn quiet
> grep -rn '<word>' <where>
$search <word> in all files <where> (with|and show|showing) [the] line numbers
recursively search for <word> <where> and (show|print) [the] line numbers
scan every file <where> for <word> and number the hits by line
use grep -rn to look for <word> <where>
file name, line number and text of each hit for <word> <where>
which lines of which files <where> mention <word>, with line numbers
go through all files <where> and print what has <word> in it along with its line number
where exactly is <word> used <where>, file and line number
recursive grep with line numbers, pattern <word>, location <where>
i am refactoring <word>, list each place <where> it is used as file:line
every mention of <word> across the files <where> plus the line it is on
full-text search for <word> across the files <where>, numbered
tell me file, row number and content for <word> anywhere <where>
references to <word> <where>, as path and line no.

= grep-ri quiet
> grep -ri '<word>' <where>
$search <word> in all files <where> $case
recursively search for <word> <where> $case
scan every file <where> for <word> in upper or lower case
use grep -ri to look for <word> <where>
go through all files <where> and print lines that have <word> in any case
hits for <word>, capitals or not, in any file <where>
which lines of the files <where> mention <word>, however it is capitalized
tree-wide search for <word> <where> with upper and lower case alike
recursive case-insensitive grep, pattern <word>, location <where>
full-text search for <word> across the files <where>, caps do not matter
<word> may be in caps or lowercase, dig through every document <where>
occurrences of <word> across all files <where>, letter case irrelevant
any file <where>, any capitalization: rows featuring <word>
i need all lines saying <word>, big or small letters, from the files <where>

= grep-rl quiet
> grep -rl '<word>' <where>
$list [all] [the] [names of] files $contain [the (word|string|text)] <word> <where>
which files <where> contain <word>
$find files <where> $contain [the (word|text|string)] <word>
names of files $contain <word> <where>
$search <word> in all files <where> and (print|show|list) only [the] file names
in what files <where> is <word> mentioned, just the names
use grep -rl to look for <word> <where>
name each file <where> that has <word> in it
go through all files <where> and list those with <word>
paths of the files <where> in which <word> occurs
i forgot which file <where> had <word> in it
filenames <where>, content has <word>
i only need to know which documents <where> talk about <word>
documents <where> featuring <word>, filenames without the text
somewhere <where> a file mentions <word>, tell me its name
recursive grep that prints filenames only, pattern <word>, location <where>
list of paths <where> whose contents include <word>

= grep-rl-phrase quiet
> grep -rl '<phrase>' <where>
$list [all] [the] files $contain [the (string|text|phrase)] <phrase> <where>
which files <where> contain [the text] <phrase>
$find [all] files <where> $contain [the (string|text)] <phrase>
in what files <where> is the text <phrase> mentioned, just the names
use grep -rl to look for the phrase <phrase> <where>
name each file <where> that says <phrase>
paths of the files <where> in which the text <phrase> occurs
i forgot which file <where> had the text <phrase> in it
go through all files <where> and list those that say <phrase>
filenames <where>, content has the string <phrase>
i only need to know which documents <where> include the words <phrase>
a document <where> says <phrase>, tell me its name
recursive grep that prints filenames only, string <phrase>, location <where>
list of paths <where> whose contents include <phrase>

= grep-rli quiet
> grep -rli '<word>' <where>
$list [all] files $contain <word> <where> $case
which files <where> contain <word> $case
name each file <where> that has <word> in it, capitals or not
use grep -rli to look for <word> <where>
paths of the files <where> in which <word> occurs in any case
names only: files <where> that mention <word> in upper or lower case
in what files <where> is <word> mentioned, however it is capitalized
files <where> with <word>, upper and lower case alike, just the names
documents <where> featuring <word>, letter case irrelevant, filenames without the text
filenames <where>, content has <word> in caps or lowercase
recursive case-insensitive grep that prints filenames only, pattern <word>, location <where>
which documents <where> talk about <word>, be it spelled big or small
i only want paths: whatever <where> says <word> $case
somewhere <where> a file mentions <word>, perhaps in caps, tell me its name

= grep-rL quiet
> grep -rL '<word>' <where>
$list [all] files (not containing|that do not contain|without|that don't contain) <word> <where>
which files <where> do not contain <word>
name each file <where> that has no <word> in it
use grep -rL to look for files without <word> <where>
files <where> that lack <word>
what files <where> never mention <word>
in which files <where> is <word> missing
paths of the files <where> in which <word> does not occur
filenames <where>, content lacks <word>
documents <where> in which <word> is absent
recursive grep for files without match, pattern <word>, location <where>
every file <where> ought to mention <word>, name those that don't
someone forgot <word> in a few files <where>, list them
paths <where> whose contents do not include <word>

= grep-rw quiet
> grep -rw '<word>' <where>
$search the (whole|exact) word <word> in all files <where>
scan every file <where> for <word> standing by itself
use grep -rw to look for <word> <where>
<word> in any file <where>, but not as part of a longer word
lines of the files <where> where <word> is a separate word
go through all files <where> and print lines with the complete word <word>
recursive whole word search for <word> <where>
recursive grep on word boundaries, pattern <word>, location <where>
full-text search <where> for <word> as a complete word
do not match substrings: look <word> up in every document <where>
any file <where>: rows with the full word <word>, not parts of longer ones
references <where> to exactly the word <word>
<word> bounded by non-letters, across all files <where>

= grep-rc quiet
> grep -rc '<word>' <where>
$count [the] lines $contain <word> in (each|every) file <where>
count matches of <word> per file <where>
per file count of lines with <word> <where>
how many lines with <word> does each file <where> have
use grep -rc for <word> <where>
tally the hits for <word> file by file <where>
name of each file <where> with its number of <word> lines
for every file <where> print how many of its lines mention <word>
recursive grep count, pattern <word>, location <where>
breakdown by file: how many rows feature <word> <where>
number of <word> rows for each single document <where>
filename with matching line count for <word>, all files <where>
list all files <where> with how many lines of theirs have <word>

= grep-r-total quiet
> grep -ro '<word>' <where> | wc -l
$count [all] [the] occurrences of <word> in all files <where>
how (often|many times) does <word> (occur|appear) in [all] [the] files <where>
tally every single <word> in the files <where>, one total
total number of times that <word> is used in all files <where>
use grep -ro and wc to count <word> <where>
over all files <where>, how many <word> are there
how frequent is <word> altogether in the files <where>
sum of hits for <word> across the files <where>
grand total of <word> mentions across every file <where>
one number: how many <word> are there in the tree <where>
frequency of <word> in the whole tree <where>, repeats on a line included
put together, how many times do the files <where> say <word>
recursive occurrence count of <word>, location <where>
add up each <word> in any file <where>

= grep-rl-count quiet
> grep -rl '<word>' <where> | wc -l
$count [the] files $contain <word> <where>
how many files <where> contain <word>
tally the files <where> that mention <word>
number of files <where> with <word> in them
in how many files <where> is <word> mentioned
use grep -rl and wc to count the files with <word> <where>
how widespread is <word> <where>, in files
of the files <where>, how many have <word> in them
a figure for the documents <where> that feature <word>
how many different files <where> talk about <word>
count filenames, not lines: files <where> with <word>
file count <where>, content has <word>
i do not need names, just the number of files <where> mentioning <word>
total of files <where> in which <word> turns up

= grep-ext quiet
> grep -r --include='*.<ext>' '<word>' <where>
$search <word> in [all] <ext> files <where>
recursively search <ext> files <where> for <word>
$show [all] lines $contain <word> in [all] <ext> files <where>
grep <word> in <ext> files <where>
scan every <ext> file <where> for <word>
use grep -r --include to look for <word> in <ext> files <where>
go through the <ext> files <where> and print lines that have <word>
hits for <word> in any <ext> file <where>, other file types ignored
where in the <ext> files <where> is <word> mentioned, print these lines
limited to <ext> files, look recursively for <word> <where>
<ext> sources <where>: rows featuring <word>
recursive grep, only *.<ext>, pattern <word>, location <where>
wherever <word> shows up in <ext> files <where>, print the line
restrict the search for <word> <where> to names ending in .<ext>
dig for <word> through every <ext> document <where>
i know some <ext> file <where> has <word> in it, let me see the lines

= grep-ext-n quiet
> grep -rn --include='*.<ext>' '<word>' <where>
$search <word> in [all] <ext> files <where> (with|and show) line numbers
scan every <ext> file <where> for <word> and put the line number to each hit
use grep -rn --include to look for <word> in <ext> files <where>
file, line number and text for each <word> in the <ext> files <where>
numbered hits for <word> in any <ext> file <where>
go through the <ext> files <where> and print lines with <word> along with their numbers
at which line numbers of the <ext> files <where> is <word> mentioned, with the lines
recursive numbered grep, only *.<ext>, pattern <word>, location <where>
references to <word> in <ext> files <where>, as path and line no.
tell me file, row number and content for <word> in <ext> files <where>
every mention of <word> across the <ext> files <where> plus the line it is on
dig for <word> through <ext> documents <where> and print positions by line with the text
i am refactoring <word>, list each place in <ext> files <where> as file:line

= grep-ext-l quiet
> grep -rl --include='*.<ext>' '<word>' <where>
$list [all] <ext> files $contain <word> <where>
which <ext> files <where> contain <word>
$find [all] <ext> files <where> $contain [the (word|string|text)] <word>
name each <ext> file <where> that has <word> in it
use grep -rl --include to look for <word> in <ext> files <where>
paths of the <ext> files <where> in which <word> occurs
go through the <ext> files <where> and list just the names of those with <word>
in what <ext> files <where> is <word> mentioned, names only
i forgot which <ext> file <where> had <word> in it
<ext> documents <where> featuring <word>, filenames without the text
recursive grep that prints filenames only, just *.<ext>, pattern <word>, location <where>
<ext> filenames <where>, content has <word>
somewhere <where> an <ext> file mentions <word>, tell me its name
list of <ext> paths <where> whose contents include <word>

= grep-ext-i quiet
> grep -ri --include='*.<ext>' '<word>' <where>
$search <word> in [all] <ext> files <where> $case
scan every <ext> file <where> for <word> in upper or lower case
use grep -ri --include to look for <word> in <ext> files <where>
hits for <word>, capitals or not, in any <ext> file <where>
go through the <ext> files <where> and print lines that have <word> in any case
which lines of the <ext> files <where> mention <word>, however it is capitalized
<word> in upper and lower case alike, in the <ext> files <where>
recursive case-insensitive grep, only *.<ext>, pattern <word>, location <where>
<word> may be in caps or lowercase, dig through every <ext> document <where>
rows featuring <word>, letter case irrelevant, from <ext> files <where>
wherever <word> shows up in <ext> files <where>, spelled big or small, print the line
full-text search for <word> across the <ext> files <where>, caps do not matter
restrict it to .<ext> names <where> and match <word> $case

= grep-ext-count quiet
> grep -rl --include='*.<ext>' '<word>' <where> | wc -l
$count [the] <ext> files $contain <word> <where>
how many <ext> files <where> contain <word>
tally the <ext> files <where> that mention <word>
number of <ext> files <where> with <word> in them
in how many <ext> files <where> is <word> mentioned
use grep -rl --include and wc to count <ext> files with <word> <where>
of the <ext> files <where>, how many have <word> in them
how widespread is <word> among the <ext> files <where>, in files
a figure for the <ext> documents <where> that feature <word>
<ext> file count <where>, content has <word>
how many different <ext> files <where> talk about <word>
i do not need names, just the number of <ext> files <where> mentioning <word>
total of .<ext> files <where> in which <word> turns up

= grep-ext-total quiet
> grep -rho --include='*.<ext>' '<word>' <where> | wc -l
$count [the] occurrences of <word> in [all] <ext> files <where>
tally every single <word> in the <ext> files <where>, one total
total number of times that <word> is used in all <ext> files <where>
how (often|many times) does <word> (occur|appear) in [all] [the] <ext> files <where>
over all <ext> files <where>, how many <word> are there
how frequent is <word> altogether in the <ext> files <where>
sum of hits for <word> across the <ext> files <where>
grand total of <word> mentions across every <ext> file <where>
add up each <word> in any <ext> file <where>
put together, how many times do the <ext> files <where> say <word>
recursive occurrence count of <word>, only *.<ext>, location <where>
frequency of <word> in the <ext> files <where>, repeats on a line included

= grep-flat quiet
> grep '<word>' *.<ext>
$search <word> in [all] [the] <ext> files (here|in this $dir|in the current directory) (only|, not below|without subdirectories|, not recursively)
grep <word> in *.<ext>
scan the <ext> files of this $dir for <word>, not going into subdirectories
use grep on *.<ext> to find <word>
hits for <word> in the <ext> files right here
lines with <word> in any <ext> file directly in this $dir
which lines of the <ext> files in this very $dir mention <word>
print what has <word> in it in *.<ext>, this $dir only
rows featuring <word> out of *.<ext>, no recursion
non-recursive grep for <word> over the .<ext> files of this $dir
do any <ext> files directly in this $dir say <word>, print the lines, ignore subfolders
wherever <word> shows up in *.<ext>, only the files right here
dig for <word> through the <ext> files beside me, not through subfolders

= grep-exclude-dir quiet
> grep -r --exclude-dir=<stem> '<word>' <where>
$search <word> <where> recursively (excluding|skipping|ignoring|except) the directory <stem>
recursively search for <word> <where> but skip <stem> directories
scan every file <where> for <word> but stay out of <stem>
use grep -r --exclude-dir to look for <word> <where> without <stem>
hits for <word> in any file <where>, leaving the folder <stem> out
go through all files <where> except those in <stem> and print lines with <word>
where is <word> mentioned <where> if the $dir <stem> does not count
do not descend into <stem> while looking for <word> <where>
recursive grep, exclude dir <stem>, pattern <word>, location <where>
the folder <stem> produces noise, look for <word> everywhere else <where>
wherever <word> shows up <where>, provided it isn't inside a folder <stem>
dig for <word> through every document <where> apart from those below <stem>
rows featuring <word> from files <where>, with <stem> directories pruned
<word> in any file <where>, with the exception of the folder <stem>

= grep-exclude quiet
> grep -r --exclude='*.<ext>' '<word>' <where>
$search <word> in all files <where> except <ext> files
recursively search for <word> <where> (excluding|skipping|ignoring) <ext> files
scan every file <where> for <word> but not those ending in .<ext>
use grep -r --exclude to look for <word> <where> without the <ext> files
hits for <word> in any file <where>, leaving the <ext> files out
go through all files <where> except those of type <ext> and print lines with <word>
where is <word> mentioned <where> if <ext> files do not count
do not look into .<ext> files while searching recursively for <word> <where>
recursive grep, exclude *.<ext>, pattern <word>, location <where>
the <ext> files produce noise, look for <word> in all the others <where>
wherever <word> shows up <where>, provided the name does not end in .<ext>
dig for <word> through every document <where> apart from <ext> ones
rows featuring <word> from files <where>, with *.<ext> left aside
<word> in any file <where>, with the exception of <ext> files

= grep-two-files
> grep '<word>' <bare> <bare2>
$search <word> in <bare> and <bare2>
$show lines $contain <word> in both <bare> and <bare2>
scan both <bare> and <bare2> for <word>
print the lines of <bare> and of <bare2> that mention <word>
use grep on <bare> and <bare2> to find <word>
hits for <word> in either of the files <bare> and <bare2>
which lines of <bare> or <bare2> have <word> in them
look for <word> in these two files: <bare> and <bare2>
rows of <bare> plus rows of <bare2> featuring <word>
is <word> in <bare> or <bare2>, print it with the file it is from
compare where <word> turns up: <bare>, <bare2>
filter <bare> along with <bare2> on <word>
<word> might be in <bare> or in <bare2>, print the matching lines
grep <word> <bare> <bare2>

= grep-h
> grep -h '<word>' *.<ext>
$show lines $contain <word> in all <ext> files without [the] file names
$search <word> in <ext> files without printing file names
hits for <word> in the <ext> files right here, no file names in front
use grep -h on *.<ext> to find <word>
just the text of lines with <word> from *.<ext>, never which file it was
search the <ext> files of this $dir for <word> and leave the file names off
only the matching lines, unprefixed, for <word> in *.<ext>
i do not care which <ext> file of this $dir has it, print the lines with <word>
suppress filenames while grepping *.<ext> for <word>
rows featuring <word> out of the .<ext> files here, without saying where each is from
plain text of each <word> line in *.<ext>, the source file omitted
merge the hits for <word> from *.<ext> into one stream without path prefix
filter all <ext> files right here on <word>, no filename column

= grep-f quiet
> grep -Ff <sorted> <bare>
$show lines of <bare> that (contain|match) any (line|pattern) (of|from|in) <sorted>
take the search words from <sorted> and look for them in <bare>
use grep -Ff to search <bare> for the strings listed in <sorted>
which lines of <bare> mention something from the list <sorted>
filter <bare> by the word list in <sorted>
each line of <sorted> is a search string, find all of them in <bare>
search <bare> for every entry of <sorted> as plain text
which entries in <sorted> turn up in <bare>, print the matching rows of <bare>
match <bare> against the keyword file <sorted>, fixed strings
rows of <bare> featuring any keyword out of <sorted>
i have a list of terms in <sorted>, print whatever lines of <bare> include one of them
grep <bare> with the patterns from file <sorted>, taken literally
whitelist <sorted>: keep lines in <bare> that include one of its entries

= zgrep quiet
> zgrep '<word>' <gz>
$search <word> in the (compressed|gzipped) file <gz>
$search <word> in <gz> without (decompressing|unpacking) it
look inside the compressed <gz> for <word>
use zgrep to find <word> in <gz>
which lines of the gzipped <gz> mention <word>
print lines with <word> from <gz>, which is gzipped
scan the gz file <gz> for <word>, leaving it compressed
does anything in the packed <gz> say <word>, print those lines
rows of <gz> featuring <word>, although it is compressed
search the archived log <gz> for <word> without gunzipping first
<gz> is gzip compressed, grep it for <word>
i do not want to unzip <gz>, just see where it says <word>
wherever <word> shows up in the compressed log <gz>, print it
filter the gzip file <gz> on <word>

= todo quiet
> grep -rn TODO <where>
$list [all] (todos|todo comments|TODO comments) <where>
find all TODO comments <where> with line numbers
what is still to do in the code <where>, every TODO with file and line number
use grep -rn to list TODO <where>
open TODO items <where> with file and line
where did somebody leave a TODO <where>, with line numbers
scan the sources <where> for TODO and number the hits
collect each TODO mark <where> along with its line number
what did we leave unfinished <where>, TODO notes with their line
recursive numbered grep for TODO <where>
outstanding TODOs in the code <where> as path and line no.
i forgot which things i marked TODO <where>, list places with line numbers
file, row number and text of every TODO <where>
TODO markers in any file <where>, numbered
`,
)
