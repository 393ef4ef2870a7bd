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

= grep-phrase
> grep '<phrase>' <file>
$search [the (string|text|phrase)] <phrase> in <file>
$show lines $contain [the (string|text)] <phrase> in <file>
find <phrase> in <file>

= grep-i
> grep -i '<word>' <file>
$search <word> in <file> $case
$case search <word> in <file>
$show lines $contain <word> in <file> $case

= grep-n
> grep -n '<word>' <file>
$search <word> in <file> (with|and show|showing|and print) [the] line numbers
$show lines $contain <word> in <file> with [their] line numbers
where (does|is) <word> (occur|appear|mentioned) in <file>

= grep-in
> grep -in '<word>' <file>
$search <word> in <file> $case (with|and show) line numbers

= grep-v
> grep -v '<word>' <file>
$show [all] [the] lines (of|in|from) <file> (not containing|that do not contain|without|that don't contain|except those containing|which do not match) <word>
exclude lines (with|containing) <word> from <file>
filter out <word> from <file>
lines of <file> without <word>

= grep-c
> grep -c '<word>' <file>
$count [the] lines $contain <word> in <file>
how many lines (in|of) <file> contain <word>
number of lines with <word> in <file>

= grep-ci
> grep -ci '<word>' <file>
$count [the] lines $contain <word> in <file> $case

= grep-cv
> grep -cv '<word>' <file>
$count [the] lines (not containing|without|that do not contain) <word> in <file>

= grep-o-count
> grep -o '<word>' <file> | wc -l
$count [the] (occurrences|instances|appearances) of <word> in <file>
how (often|many times) does <word> (occur|appear) in <file>
$count how (often|many times) <word> (occurs|appears) in <file>

= grep-o
> grep -o '<word>' <file>
$show only the (matching part|matches|matched text) of <word> in <file>
$show each occurrence of <word> in <file>

= grep-w
> grep -w '<word>' <file>
$search the (whole|exact) word <word> in <file>
$show lines [in <file>] $contain <word> as a whole word in <file>
match <word> as a (whole|complete) word in <file>

= grep-x quiet
> grep -x '<word>' <file>
$show lines (of|in) <file> that (are exactly|consist only of|equal) <word>
$search lines exactly matching <word> in <file>

= grep-F
> grep -F '<phrase>' <file>
$search the (fixed|literal) string <phrase> in <file>
$search <phrase> literally in <file> [not as a regular expression]

= grep-E quiet
> grep -E '<word>|<word2>' <file>
$search <word> or <word2> in <file>
$show lines $contain (either |)<word> or <word2> in <file>
lines [in <file>] with <word> or <word2> in <file>

= grep-and quiet
> grep '<word>' <file> | grep '<word2>'
$search lines $contain both <word> and <word2> in <file>
$show lines (of|in) <file> $contain (both |)<word> and <word2>
lines with <word> and <word2> in <file>

= grep-but-not quiet
> grep '<word>' <file> | grep -v '<word2>'
$show lines $contain <word> but not <word2> in <file>
lines of <file> with <word> (but without|excluding) <word2>

= grep-start quiet
> grep '^<word>' <file>
$show [the] lines (of|in|from) <file> (starting|beginning|that start|that begin) with <word>
$search lines (starting|beginning) with <word> in <file>
lines starting with <word> in <file>

= grep-end quiet
> grep '<word>$' <file>
$show [the] lines (of|in|from) <file> (ending|that end) (with|in) <word>
$search lines ending with <word> in <file>
lines ending with <word> in <file>

= grep-digits
> grep '[0-9]' <file>
$show [the] lines (of|in) <file> $contain (digits|numbers|a digit|a number)
$search (digits|numbers) in <file>

= grep-nodigits
> grep -v '[0-9]' <file>
$show [the] lines (of|in) <file> (without|that do not contain) (digits|numbers|any digits)

= grep-upper
> grep '^[A-Z]' <file>
$show [the] lines (of|in) <file> (starting|beginning) with (a capital letter|an uppercase letter)

= grep-email quiet
> grep -oE '[[:alnum:]._%+-]+@[[:alnum:].-]+\.[[:alpha:]]{2,}' <anyfile>
$extract [all] [the] (email|e-mail|mail) addresses from <anyfile>
$show [all] (email|e-mail) addresses in <anyfile>

= grep-ip quiet
> grep -oE '([0-9]{1,3}\.){3}[0-9]{1,3}' <log>
$extract [all] [the] ip [v4] addresses from <log>
$show [all] ip addresses in <log>

= grep-ip-unique quiet
> grep -oE '([0-9]{1,3}\.){3}[0-9]{1,3}' <log> | sort -u
$extract [all] [the] (unique|distinct) ip addresses from <log>
$show [all] (unique|distinct) ip addresses in <log>

= grep-url quiet
> grep -oE 'https?://[^[:space:]]+' <anyfile>
$extract [all] [the] (urls|links|web addresses) from <anyfile>

= grep-numbers
> grep -oE '[0-9]+' <file>
$extract [all] [the] numbers from <file>
$show only the numbers in <file>

= grep-A
> grep -A <small> '<word>' <file>
$show <small> lines after (each match of|each|every) <word> in <file>
$search <word> in <file> (with|and show) <small> lines (after|of trailing context)
$search <word> in <file> and the <small> lines (after|following) it

= grep-B
> grep -B <small> '<word>' <file>
$show <small> lines before (each match of|each|every) <word> in <file>
$search <word> in <file> (with|and show) <small> lines (before|preceding)

= grep-C
> grep -C <small> '<word>' <file>
$show <small> lines (around|before and after|of context around) (each match of |each |every |)<word> in <file>
$search <word> in <file> with <small> lines of context

= grep-m1
> grep -m 1 '<word>' <file>
$show [only] the first (line|match) $contain <word> in <file>
first (line|occurrence|match) (with|of) <word> in <file>

= grep-mn
> grep -m <small> '<word>' <file>
$show [only] the first <small> (lines|matches) (containing|of|with) <word> in <file>

= grep-last
> grep '<word>' <file> | tail -n 1
$show the last (line|match|occurrence) (containing|of|with) <word> in <file>
last line with <word> in <file>

= grep-tailn
> grep '<word>' <file> | tail -n <n>
$show the last <n> lines (containing|with|matching) <word> in <file>

= grep-headn
> grep '<word>' <file> | head -n <n>
$show the first <n> lines (containing|with|matching) <word> (of|in) <file>

= grep-sort
> grep '<word>' <file> | sort
$search <word> in <file> and sort the (results|lines|output)
$show lines $contain <word> in <file> sorted

= grep-sortu
> grep '<word>' <file> | sort -u
$show [the] (unique|distinct) lines $contain <word> in <file>

= grep-save change
> grep '<word>' <file> > <new>
$save [all] [the] lines $contain <word> (in|from|of) <file> (to|in|into) <new>
$search <word> in <file> and $save the (result|matches|output) (to|in) <new>
extract lines with <word> from <file> into <new>

= grep-q quiet
> grep -q '<word>' <file> && echo yes || echo no
check (if|whether) <file> contains <word>
does <file> contain <word>
is <word> in <file>

= grep-r quiet
> grep -r '<word>' <where>
$search <word> <where> recursively
recursively (search|grep|look) for <word> <where>
$search <word> in all files <where>
$show [all] lines $contain <word> in [all] files <where>
grep for <word> <where> recursively

= grep-r-phrase quiet
> grep -r '<phrase>' <where>
$search [the (string|text)] <phrase> in all files <where>
recursively search for [the (string|text)] <phrase> <where>

= grep-rn quiet
> grep -rn '<word>' <where>
$search <word> in all files <where> (with|and show|showing) [the] line numbers
recursively search for <word> <where> and (show|print) [the] line numbers

= grep-ri quiet
> grep -ri '<word>' <where>
$search <word> in all files <where> $case
recursively search for <word> <where> $case

= grep-rl quiet
> grep -rl '<word>' <where>
$list [all] [the] [names of] files $contain [the (word|string|text)] <word> <where>
which files <where> contain <word>
$find files <where> $contain [the (word|text|string)] <word>
names of files $contain <word> <where>
$search <word> in all files <where> and (print|show|list) only [the] file names

= grep-rl-phrase quiet
> grep -rl '<phrase>' <where>
$list [all] [the] files $contain [the (string|text|phrase)] <phrase> <where>
which files <where> contain [the text] <phrase>
$find [all] files <where> $contain [the (string|text)] <phrase>

= grep-rli quiet
> grep -rli '<word>' <where>
$list [all] files $contain <word> <where> $case
which files <where> contain <word> $case

= grep-rL quiet
> grep -rL '<word>' <where>
$list [all] files (not containing|that do not contain|without|that don't contain) <word> <where>
which files <where> do not contain <word>

= grep-rw quiet
> grep -rw '<word>' <where>
$search the (whole|exact) word <word> in all files <where>

= grep-rc quiet
> grep -rc '<word>' <where>
$count [the] lines $contain <word> in (each|every) file <where>
count matches of <word> per file <where>

= grep-r-total quiet
> grep -ro '<word>' <where> | wc -l
$count [all] [the] occurrences of <word> in all files <where>
how (often|many times) does <word> (occur|appear) in [all] [the] files <where>

= grep-rl-count quiet
> grep -rl '<word>' <where> | wc -l
$count [the] files $contain <word> <where>
how many files <where> contain <word>

= grep-ext quiet
> grep -r --include='*.<ext>' '<word>' <where>
$search <word> in [all] <ext> files <where>
recursively search <ext> files <where> for <word>
$show [all] lines $contain <word> in [all] <ext> files <where>
grep <word> in <ext> files <where>

= grep-ext-n quiet
> grep -rn --include='*.<ext>' '<word>' <where>
$search <word> in [all] <ext> files <where> (with|and show) line numbers

= grep-ext-l quiet
> grep -rl --include='*.<ext>' '<word>' <where>
$list [all] <ext> files $contain <word> <where>
which <ext> files <where> contain <word>
$find [all] <ext> files <where> $contain [the (word|string|text)] <word>

= grep-ext-i quiet
> grep -ri --include='*.<ext>' '<word>' <where>
$search <word> in [all] <ext> files <where> $case

= grep-ext-count quiet
> grep -rl --include='*.<ext>' '<word>' <where> | wc -l
$count [the] <ext> files $contain <word> <where>
how many <ext> files <where> contain <word>

= grep-ext-total quiet
> grep -rho --include='*.<ext>' '<word>' <where> | wc -l
$count [the] occurrences of <word> in [all] <ext> files <where>

= grep-flat quiet
> grep '<word>' *.<ext>
$search <word> in [all] [the] <ext> files (here|in this $dir|in the current directory)
grep <word> in *.<ext>

= grep-exclude-dir quiet
> grep -r --exclude-dir=<stem> '<word>' <where>
$search <word> <where> recursively (excluding|skipping|ignoring|except) the directory <stem>
recursively search for <word> <where> but skip <stem> directories

= grep-exclude quiet
> grep -r --exclude='*.<ext>' '<word>' <where>
$search <word> in all files <where> except <ext> files
recursively search for <word> <where> (excluding|skipping|ignoring) <ext> files

= grep-two-files
> grep '<word>' <bare> <bare2>
$search <word> in <bare> and <bare2>
$show lines $contain <word> in both <bare> and <bare2>

= grep-h
> grep -h '<word>' *.<ext>
$show lines $contain <word> in all <ext> files without [the] file names
$search <word> in <ext> files without printing file names

= grep-f quiet
> grep -Ff <sorted> <bare>
$show lines of <bare> that (contain|match) any (line|pattern) (of|from|in) <sorted>

= zgrep quiet
> zgrep '<word>' <gz>
$search <word> in the (compressed|gzipped) file <gz>
$search <word> in <gz> without (decompressing|unpacking) it

= todo quiet
> grep -rn TODO <where>
$list [all] (todos|todo comments|TODO comments) <where>
find all TODO comments <where> with line numbers
`,
)
