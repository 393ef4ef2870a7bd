import { intents } from '../grammar.ts'

/** Text through tac, tee, od, nl, seq, xargs and short awk or sed programs, as people ask for it on the web. */
export const textPipes = intents(
  'text',
  String.raw`
= tac-from-last quiet
> tac <file> | sed '/<word>/q' | tac
print [everything in] <file> from the last (occurrence of|line with) <word> to the end
Print all lines of <file> starting at the last line that matches <word> up to the end of the file
show the end of <file> beginning with the final line that mentions <word>
from the last <word> on, what does <file> say
tail of <file> counted from where <word> occurs for the last time
reverse <file>, stop at <word>, reverse again
since the most recent <word> line of <file>, all lines including that one
use tac and sed for the part of <file> from its last <word> line on
everything in <file> after and including the last match of <word>
last run in the log <file> starts with <word>, show it up to the end
Display the final section of <file>, the one that the last <word> line opens
cut off all of <file> ahead of its last <word> line
the closing lines of <file> from the latest appearance of <word>

= tac-last-match quiet
> tac <file> | grep -m 1 '<word>'
$show the last line (of|in) <file> that (contains|has) <word>
Print only the last line in <file> matching <word>
final occurrence of <word> in <file>, the whole line
what is the most recent line with <word> in <file>
search <file> backwards for <word> and stop at the first hit
use tac and grep to get the last <word> line of <file>
latest <word> entry in the log <file>
of all <word> lines in <file> i only want the bottom one
grep <word> from the end of <file>, one match
when did <word> come up last in <file>, print that line
Read <file> from its end and output the first line that has <word>
closest to the end of <file>: a line mentioning <word>
the ultimate row of <file> in which <word> stands

= tac-replace-last
> tac <file> | awk '/<word>/ && !done { sub(/<word>/, "<newword>"); done = 1 } 1' | tac
replace <word> by <newword> only in the last line (of|in) <file> that has it
Print <file> with <word> replaced by <newword> in the last matching line only
the final line of <file> with <word> should say <newword> instead, others stay, print the result
substitute <newword> for <word> once, in the last line of <file> where it occurs
use tac and awk to change the last <word> of <file> to <newword>
leave all <word> lines of <file> alone except the last, which gets <newword>
last occurrence of <word> in <file> becomes <newword>, to the screen
output <file>, its bottommost <word> line changed to <newword>
change the line of <file> nearest to the end that has <word>: <newword> in its place
only the closing <word> in <file> turns into <newword>
Display <file> after exchanging <word> for <newword> in the last line containing it
<file> with its last <word> line edited to <newword>, earlier ones as they are
show me <file> as if the last line with <word> had <newword>

= tac-delete-range
> tac <file> | sed '<line>,<lineb>d' | tac
print <file> without the lines <line> to <lineb> counted from the end
Remove the <line>th to the <lineb>th line from the end of <file> in the output
show <file> minus lines <line> through <lineb>, counting upwards from the last line
count lines of <file> from the bottom and leave <line> to <lineb> out
drop lines number <line> to <lineb> from last in <file>, print the others
use tac, sed and tac to take lines <line> to <lineb> before the end out of <file>
from the bottom of <file>, lines <line> up to <lineb> should not be shown
output <file> except the <line>th-last to <lineb>th-last line
without line <line> to <lineb> as seen from the end, what is in <file>
all of <file> but a block near its end, <line>th-last till <lineb>th-last line
Delete from the printed <file> the lines that are <line> to <lineb> places from the end
backwards numbering: skip <line>-<lineb> of <file>
hide lines <line> to <lineb> from the tail end when you print <file>

= tac-last-word
> tac <file> | awk 'NF { print $NF; exit }'
$show the (last|final) word (of|in) <file>
Print the very last word of the file <file>
which word ends <file>
the word at the end of <file>, trailing blank lines ignored
use tac and awk to get the last word of <file>
final word, file <file>
with what word does <file> close
last word of the last nonblank line in <file>
what is the closing word in <file>
output one word: the last of <file>
Display the last whitespace separated token of <file>
rearmost token in <file>
just the concluding word of <file> please

= tac-while quiet
> tac <file> | awk '!/<word>/ { exit } 1'
starting at the end of <file> print lines while they contain <word>
Read <file> backwards, print lines matching <word> and stop at the first that does not
the unbroken block of <word> lines at the end of <file>, last first
print <file> from the bottom up as long as <word> is in the line
from the last line of <file> upwards until a line lacks <word>
use tac and awk: lines of <file> from its end until <word> is missing
how far does <word> go at the end of <file>, list those lines backwards
consecutive <word> lines that close <file>, newest first
go up from the end of <file>, quit at the first line without <word>
trailing run of lines with <word> in <file>, in reverse order
Beginning at the last line, display lines of <file> with <word> and exit after the first other one
bottom lines of <file> for as long as each one has <word>
walk <file> in reverse, keep <word> lines, end at anything else

= tac-and-words
> tac <file> | awk '{ for (i = NF; i > 0; i--) printf "%s%s", $i, (i > 1 ? OFS : ORS) }'
reverse both the order of lines and the words in each line of <file>
Print <file> backwards: last line first, last word first
turn <file> round word by word from its end to its beginning
every word of <file> in opposite order, line by line from the bottom
lines of <file> from bottom to top, each with its words reversed
use tac and awk to reverse <file> by lines and by words
<file> read from its last word to its first, line breaks kept
flip <file> upside down and each line back to front by words
words and lines of <file> in reverse
mirror the text of <file> on the level of words, final line on top
Output the lines of <file> in reverse order and also the fields within every line
let <file> start with its last word and finish with its first
opposite order for rows and for words in them, file <file>

= tac-last-per-key
> tac <csv> | sort -t, -u -k<col>,<col>
keep only the last record of <csv> for each value of <col>
Print for every distinct value in <col> of <csv> the record that comes last
later rows of <csv> win: one row for each <col>
deduplicate <csv> by <col>, the last occurrence stays
one record per <col> of <csv>, the latest in the file
use tac and sort -u on <csv> so that the newest row for each <col> remains
for duplicates in <col> of <csv> show the final one, sorted by that column
<csv> unique by <col>, prefer rows further down
drop the earlier records of <csv> that repeat in <col>
most recent entry per <col> in <csv>, being the lowest in the file
Remove rows of <csv> whose <col> occurs again below
sorted by <col>, <csv> with just the last line of each group
in <csv> several rows share a <col>, i want the last of each

= cat-wc-lines
> cat <file> | wc -l
pipe <file> from cat into wc to count its lines
use cat and wc to count the lines of <file>
Count the number of lines in <file> with cat piped to wc
cat <file> through wc -l
feed <file> to wc by means of cat, lines only
how many lines come out of cat <file>
number of lines that cat prints for <file>
pass the contents of <file> through a pipe to wc -l
stream <file> with cat and let wc count lines
cat pipe wc for the lines of <file>
Send <file> through cat to a line count
concatenate <file> to a pipe, at its other end count lines
line total of <file> by way of cat and a pipe

= blank-free-count
> sed '/^\s*$/d' <file> | wc -l
$count the lines of <file> that are left after sed removed the blank ones
Delete blank lines from <file> with sed and count the rest
use sed and wc to count nonblank lines of <file>
how many lines does <file> have once sed has taken empty and whitespace-only lines away
sed out the blank lines of <file>, then wc -l
pipe <file> without blank lines from sed to wc
filter blank lines from <file> by sed and give the number of the others
nonblank line count of <file> using sed
let sed drop lines of only whitespace in <file>, tally the remaining
number of lines in <file> after sed '/^\s*$/d'
Strip empty lines of <file> via sed and print how many lines remain
with sed and a pipe to wc: lines of <file> that have text
sed plus wc for the lines of text in <file>

= code-lines
> sed '/^\s*#/d; /^\s*$/d' <script> | wc -l
$count the lines of code in <script> without comments and blank lines
Print how many lines <script> has excluding blank lines and lines that begin with #
number of real code lines in <script>
how much code is in <script> when # comments and empty lines do not count
tally the lines of <script> which are neither comment nor blank
use sed and wc for the effective lines of <script>
code size of <script> in lines, comment lines and gaps left out
lines of <script> that do something
strip comments and blanks from <script>, then count
sloc of <script>, # marks a comment
Count the lines in <script>, leaving out those starting with a hash and those without text
how long is <script> really, not counting # lines and blank ones
leave comments and empty rows of <script> aside and give me the line total

= echo-tee change
> echo '<text>' | tee <new>
print <text> and write it to <new> [too|as well] (at once|at the same time)
Write <text> to standard output and to the file <new>
show <text> on the screen and save it in <new>
<text> should go both to the terminal and to <new>
use tee to put <text> into <new> while displaying it
echo <text> piped to tee <new>
save <text> in <new> but let me see it as well
output <text> here and into a file <new>
store the line <text> in <new>, with a copy to stdout
<text> to two places, screen and <new>
Print the message <text> and at the same time store it as the content of <new>
create <new> with <text> in it and echo it in one go
a file <new> saying <text>, and the same on my screen

= echo-tee-two change
> echo '<text>' | tee <new> <new2>
write <text> to both <new> and <new2> [at once]
Write <text> to standard output and to the files <new> and <new2>
put the same line <text> into <new> and <new2> with one command
use tee to send <text> to <new> and <new2>
store <text> in two files, <new> and <new2>, and print it
echo <text> into tee with <new> and <new2>
<new> and <new2> should each say <text>
copy the text <text> to <new> as well as <new2> and the screen
duplicate <text> into <new> and <new2>
one echo, two files: <text> to <new> and <new2>
Save <text> simultaneously in <new> and in <new2>
make <new> and <new2>, both with the content <text>
tee <text> out to <new> plus <new2>

= echo-sudo-tee parse
> echo '<text>' | sudo tee <rootfile>
write <text> to <rootfile> as root
Write <text> to standard output and, with root permission, to the file <rootfile>
use sudo tee to put <text> into <rootfile>
overwrite <rootfile> with <text>, permission denied without sudo
echo <text> to <rootfile> through sudo tee
as administrator replace the content of <rootfile> by <text>
<rootfile> belongs to root and should just say <text>
set <rootfile> to <text> with root rights
sudo: save <text> as <rootfile>
redirecting <text> to <rootfile> fails with permission denied, do it with tee
Print <text> and store it in the protected file <rootfile> using sudo
make <text> the only content of the system file <rootfile>, root needed
fill <rootfile> with <text> via sudo

= echo-sudo-tee-append parse
> echo '<text>' | sudo tee -a <rootfile>
append <text> to <rootfile> as root
Append the line <text> to the file <rootfile> with root permission and print it
use sudo tee -a to add <text> to <rootfile>
add a line <text> at the end of <rootfile>, sudo needed
echo <text> onto <rootfile> through sudo tee, keeping what is there
as administrator put <text> below the existing lines of <rootfile>
<rootfile> belongs to root and needs another line <text>
sudo: <text> at the bottom of <rootfile>
>> says permission denied for <rootfile>, append <text> with tee
extend <rootfile> by the line <text> with root rights
Add <text> to the end of the protected file <rootfile> using sudo
attach <text> to the system file <rootfile> without losing its lines
one more line for <rootfile>, namely <text>, as superuser

= ls-tee change
> ls <mydir> | tee <new>
list <mydir> on screen and save the listing in <new>
List the names in <mydir>, writing them to standard output and to <new>
show what is in <mydir> and keep a copy of the list in <new>
use tee to store the ls of <mydir> in <new> while i see it
ls <mydir> both to the terminal and to <new>
names in <mydir> to my screen and at the same time to the file <new>
print the entries of <mydir> and record them in <new>
pipe ls of <mydir> into tee <new>
save the names inside <mydir> as <new> without hiding them from me
Display the directory contents of <mydir> and write the same to a file <new>
directory listing of <mydir>, copy goes to <new>
<new> should get what ls prints for <mydir>, and so should i
see the entries of <mydir> and have <new> remember them

= echo-whoami
> echo "<stem> $(whoami)"
print <stem> followed by (my|the current) user name
Print the word <stem> and the name of the current user
echo <stem> and then who i am
say <stem> plus my login name on one line
output <stem> with the current user name behind it
a line with <stem> and the result of whoami
use echo and whoami to say <stem> and my name
<stem> then my account name
message made of <stem> and the current user
insert the output of whoami after <stem> and print it
Display <stem> together with the user who runs this
greet: <stem>, then the name i am logged in with
one line: <stem>, a space, my user name

= echo-hostname
> echo "<stem> $(hostname)"
print <stem> followed by the host name
Print the word <stem> and the name of this machine
echo <stem> and then the hostname
say <stem> plus the name of the computer on one line
output <stem> with the machine's name behind it
a line with <stem> and the result of hostname
use echo and command substitution to say <stem> and the host
<stem> then the name of the system
message made of <stem> and the host name
insert the output of hostname after <stem> and print it
Display <stem> together with the network name of this computer
label the host: <stem>, then how it is called
one line: <stem>, a space, the hostname

= echo-no-newline
> echo -n '<text>'
print <text> without a newline [at the end]
Write <text> to standard output without the trailing newline
echo <text> but do not end the line
output <text>, no line break after it
show <text> and stay on the same line
use echo -n for <text>
<text> with the newline suppressed
print <text> so that the cursor remains behind it
just the characters <text>, nothing after them
no newline please: <text>
Display <text> leaving out the final line feed
emit <text> without terminating the line
type <text> and omit the end of line

= url-host
> echo '<url>' | cut -d/ -f1-3
$show only the protocol and host of <url>
Cut the path off <url>, keeping scheme and host name
use cut to reduce <url> to its first three slash separated fields
base address of <url> without the path
strip everything behind the host from <url>
what is <url> without its path
site part of <url> including the protocol
<url> up to the third slash
shorten <url> to scheme and server
echo <url> and cut fields 1 to 3 at the slashes
Print the URL <url> without what follows the host
root of the web address <url>
protocol plus server name taken out of <url>

= urls-host
> sed -E 's|(https?://[^/]*)/.*|\1|' <file>
cut the paths off all URLs in <file>, keeping protocol and host
Print <file> with every http address at the end of a line reduced to scheme and host name
urls in <file> without what comes after the host
strip the path from each web address in <file>
use sed to shorten the urls of <file> to their site
in <file> only http://host should remain of each link
drop everything after the host name of the urls in <file>
<file> holds one url a line, show just the servers with http or https
reduce links in <file> to protocol and server
delete the remote paths from addresses in <file>, print the result
Remove what follows the host in each URL of <file>
list of urls <file>, shorten each to its root
base urls of the addresses in <file>

= echo-parent-name
> basename "$(dirname <farfile>)"
name of the directory that <farfile> is in, without its path
Print only the last part of the directory of <farfile>
which folder does <farfile> lie in, just the folder's own name
parent directory name of <farfile>
use dirname and basename to get the name of the folder above <farfile>
the last but one component of <farfile>
how is the folder called that holds <farfile>
the bare name of the parent of <farfile>
base name of the dirname of <farfile>
strip <farfile> to the name of its immediate folder
Display the name of the immediate parent folder of <farfile>
folder name only for <farfile>, neither file nor upper levels
second to last part of the path <farfile>

= seq-one-line
> seq <lineb> | awk '{ printf "%s", $0 } END { print "" }'
print the numbers from 1 to <lineb> on one line without spaces between them
Print the numbers 1 through <lineb> with nothing in between, followed by a newline
1 to <lineb> all glued together
numbers up to <lineb> as one string of digits
concatenate the integers from one to <lineb>
use seq and awk to write 1 to <lineb> in a row with no separator
12345 and so on till <lineb>, no gaps
digits of 1..<lineb> run together on a line
count to <lineb> in one line, no blanks
string the numbers 1 to <lineb> together
Output the sequence 1 to <lineb> without separating spaces
no spaces, no line breaks: 1 through <lineb>
write one to <lineb> without anything to separate the numbers

= seq-two-per-line
> seq <lineb> | paste -d' ' - -
print the numbers from 1 to <lineb>, two (per|on each) line
Print the numbers 1 through <lineb> with 2 values per line, separated by a space
1 to <lineb> in pairs
count to <lineb>, a pair on every line
use seq and paste to put two numbers on a line up to <lineb>
two columns of numbers, 1 2, 3 4 and so on until <lineb>
numbers to <lineb> arranged by twos
join each two lines of seq <lineb>
pairs of successive numbers up to <lineb>
lines like 1 2 and 3 4, stop at <lineb>
Output 1 to <lineb> so that every line holds two numbers
sequence till <lineb> written pairwise
a list of 1..<lineb> folded into two per row

= seq-drop-every
> seq <lineb> | sed '0~<small>d'
print the numbers from 1 to <lineb> without every <small>th
Print 1 through <lineb> and leave out each multiple of <small>
count to <lineb> but skip every <small>th number
numbers up to <lineb> which are not divisible by <small>
use seq and sed to delete each <small>th line of 1 to <lineb>
1 to <lineb> minus the multiples of <small>
omit <small>, its double and so on from the sequence to <lineb>
all integers till <lineb> that <small> does not divide
drop every <small>th value when counting to <lineb>
sequence of <lineb> numbers, each <small>th struck out
Output the numbers 1 to <lineb> with every <small>th removed
sed away each <small>th of the first <lineb> numbers
from one to <lineb>, but no multiples of <small>

= seq-random
> seq <line> <lineb> | sort -R | head -n 1
pick a random number between <line> and <lineb> with seq and sort
Print one random line of the numbers from <line> to <lineb> using sort -R
use seq, sort and head to draw a number from <line> to <lineb>
shuffle the sequence <line> to <lineb> with sort and take the first
one number out of <line> to <lineb> by random sorting
random sort of seq <line> <lineb>, top line only
sort -R the numbers <line> to <lineb> and print just one
choose a number in the range <line> to <lineb> by means of sort -R
list <line> up to <lineb>, mix it by random sort, first one wins
sort the numbers from <line> to <lineb> randomly and show a single one
Generate the numbers <line> to <lineb>, sort them at random and keep one
lottery with seq and sort -R: <line> to <lineb>, one winner
from seq <line> <lineb> give one at random with sort

= seq-padded-line
> printf '%02d ' $(seq <lineb>); echo
print the numbers 01 to <lineb> with leading zeros on one line
Print the numbers 1 through <lineb> as two digits each, separated by spaces, on a single line
zero padded numbers up to <lineb> in a row
use printf and seq for 01 02 03 until <lineb> on a line
two digit numbers 01 to <lineb>, blanks in between, one line
count to <lineb> in one row, 01 02 and so on
list 01, 02, ... <lineb> horizontally
numbers to <lineb> padded to width two, side by side
a line with 01 02 03 up to <lineb>
1..<lineb> with a zero in front of single digits, all on one line
Output a line of two-digit numbers from 01 to <lineb>
fill up to two digits and put 1 to <lineb> next to each other
sequence until <lineb>, %02d each, on the same line

= seq-format
> seq -f '<stem>%03g' <lineb>
print <stem>001 to <stem> plus <lineb>, numbers padded to three digits
Print the numbers from 1 to <lineb>, each with the prefix <stem> and three digits
use seq with a format: <stem> then a three digit number, up to <lineb>
<stem>001, <stem>002 and so on until number <lineb>
<lineb> names made of <stem> and a number of three digits
generate <stem> followed by 001 to <lineb>
numbered list of <stem>, three digits, <lineb> entries
write <stem> in front of each number to <lineb>, numbers have three places
series <stem>001 ... for <lineb> items
seq -f for <stem> with zero padded numbers till <lineb>
Generate <lineb> labels that consist of <stem> and a three-digit counter
labels of the form <stem>007, from 1 to <lineb>
count to <lineb> with <stem> before every three digit number

= seq-each-text
> seq <lineb> | xargs -I {} echo '<stem> {}'
print <stem> 1 to <stem> <lineb> using xargs
Print the numbers 1 through <lineb>, each preceded by <stem>, using seq and xargs
pipe seq <lineb> into xargs and echo <stem> with each number
a line <stem> plus its number for every number to <lineb>, by xargs
run echo <stem> {} for each of 1 to <lineb>
use xargs to put <stem> before the numbers up to <lineb>
seq <lineb> with xargs -I: <stem> and then the number
xargs over 1..<lineb>, print <stem> and the value
<lineb> lines saying <stem> with a counter, made by xargs
for the numbers till <lineb> let xargs call echo with <stem>
Call echo once for each number from 1 to <lineb>, with <stem> in front, through xargs
xargs -I {} echo with <stem>, fed from seq <lineb>
counter lines <stem> 1 and following to <lineb>, xargs does the echo

= yes-one-line
> yes '<word>' | head -n <small> | paste -sd' '
print <word> <small> times on one line
Print the word <word> <small> times separated by spaces on a single line
repeat <word> <small> times in a row, blanks between
one line with <word> in it <small> times
use yes, head and paste to write <word> <small> times next to each other
<word> <word> <word> ... <small> of them on the same line
<small> copies of <word> side by side
say <word> <small> times without new lines, spaces in between
a row of <small> times <word>
duplicate <word> horizontally, <small> in all
Output a line made of <small> repetitions of <word>
join <small> copies of <word> with spaces
yes <word>, stopped after <small>, put on one line

= stars
> head -c <lineb>0 /dev/zero | tr '\0' '*'
print <lineb>0 asterisks
Print a string of <lineb>0 stars using /dev/zero
<lineb>0 times the character * without spaces
use head and tr to make a line of <lineb>0 asterisks
take <lineb>0 zero bytes and turn each into a star
a row of stars, <lineb>0 long
generate <lineb>0 * characters from /dev/zero
draw a bar of <lineb>0 asterisks
write * again and again, <lineb>0 in total
translate <lineb>0 null bytes to *
Read <lineb>0 bytes of /dev/zero and display them as asterisks
fill a line with <lineb>0 stars
string consisting of <lineb>0 asterisk characters

= od-hex
> od -A x -t x1z <anyfile>
$show <anyfile> in hexadecimal with od, with hex offsets and the characters beside
Dump <anyfile> as hexadecimal bytes with od, offsets in hex and printable characters at the end of each line
use od for a hex dump of <anyfile> with the text on the right
od: bytes of <anyfile> in hex, addresses in hex, ascii column
hexdump of <anyfile> by od with readable characters next to it
octal dump tool but in hex: <anyfile> with text and hex addresses
let od print <anyfile> byte by byte in hex along with its characters
look at the raw hex of <anyfile> using od, characters and hex positions too
od -t x1z for <anyfile>, hex addresses
inspect <anyfile> with od, hex for bytes and offsets, ascii beside
Display the bytes of <anyfile> through od in base 16 with hex addresses and text
byte listing of <anyfile> from od, all hexadecimal, with an ascii margin
<anyfile> through od so that hex bytes, hex offsets and text are seen

= od-decimal
> od -An -t u1 <file>
$show the bytes of <file> as decimal numbers [without offsets]
Print each byte of <file> as an unsigned decimal number with od, leaving the addresses out
use od to list the byte values of <file> in decimal, no addresses
byte codes of <file>, base ten
what are the numeric values of the bytes in <file>
od of <file> with unsigned integers of one byte and no offset column
ascii codes of the characters in <file>
dump <file> as numbers from 0 to 255
decimal dump, <file>
turn each byte of <file> into its number
Display <file> byte by byte in decimal notation without an address column
which number stands for each character of <file>
raw bytes of <file> written as decimals

= od-skip quiet
> od -An -j <line> -N <small> -t u1 <anyfile>
$show <small> bytes of <anyfile> from offset <line> on as decimal numbers
Print <small> bytes as unsigned integers that begin at offset <line> of <anyfile>
skip <line> bytes of <anyfile> and print the next <small> in decimal
use od to read <small> bytes at position <line> in <anyfile> as decimals
byte values of <anyfile>, <small> of them after the first <line>
what are the <small> bytes behind offset <line> in <anyfile>, decimal
od -j <line> -N <small> on <anyfile>, unsigned single bytes, no addresses
peek into <anyfile> at byte <line>, <small> numbers
jump over <line> bytes of <anyfile>, then <small> bytes as numbers
decimal view of <small> bytes in <anyfile> starting from <line>
Extract <small> bytes of <anyfile> located <line> bytes from its start and show them in decimal
header field of <anyfile>: <small> bytes at <line>, as decimal integers
read part of <anyfile>, offset <line>, length <small>, as decimal values

= od-less parse
> od -xcb <anyfile> | less
page through <anyfile> with od in hex, characters and octal
View <anyfile> as hexadecimal words, characters and octal bytes, one page at a time
od -xcb of <anyfile> into less
browse the raw bytes of <anyfile> in hex, octal and as characters in a pager
scroll an od dump of <anyfile> that has hex, octal and characters
use od and less on <anyfile> to see hex, text and octal
hex, char and octal dump of <anyfile> by pages
look through <anyfile> with less after od made hex, characters and octal of it
three views of <anyfile>, hex, char, octal, paged
dump <anyfile> as hex and characters and octal, and let me scroll
Display <anyfile> in hexadecimal, as characters and in octal, waiting after each screen
od output of <anyfile> in all three formats through less
pager on od, <anyfile>, formats x c b

= echo-od
> echo '<text>' | od -c
$show the characters of <text> with od
Print <text> as characters with od, special characters as escapes
pipe <text> to od -c
which bytes does echo <text> produce, use od
dump the string <text> character by character
use od to make hidden characters in <text> visible
od view of what echo <text> outputs
see newline and other escapes when echoing <text>
echo <text> into an octal dump of characters
check <text> for invisible characters by od
Display the output of echo <text> through od in character format
character dump, text <text>
<text> one character a cell, as od shows it

= random-od
> od -An -N <small> -t u1 /dev/urandom
print <small> random bytes as decimal numbers
Read <small> bytes from /dev/urandom and print them as unsigned numbers with od
use od on /dev/urandom for <small> numbers from 0 to 255
<small> random values between 0 and 255
od with <small> bytes of urandom, decimal
take <small> bytes of randomness and show their values
give me <small> random byte values
random numbers below 256, <small> pieces
<small> numbers of one byte each from the random device
draw <small> bytes from /dev/urandom, output in decimal
Display <small> unsigned one-byte integers taken from /dev/urandom
let the random device produce <small> byte numbers
numbers 0-255 at random, <small> in a row

= nl-all-lines
> nl -ba <file>
number all lines of <file> with nl, blank ones too
Print <file> with a number before every line, including empty lines, using nl
nl for <file>, blank lines must count
use nl to number each line of <file>, empty or not
line numbers by nl on every single line in <file>
let nl not skip the empty lines of <file>
nl -ba on <file>
all lines of <file> numbered through nl, none left out
nl normally passes blank lines over, for <file> it should not
have nl put numbers on both text and blank lines of <file>
Display <file> through nl so that even blank lines get a number
run nl on <file> with numbering of all lines
body numbering all: nl and <file>

= nl-padded
> nl -nrz -w<small> <file>
number the lines of <file> right justified with leading zeros, <small> wide
Number each nonblank line of <file>, zero padded to a width of <small>
use nl for <file> with numbers of <small> digits filled up by zeros
line numbers of <small> places with leading zeros for <file>
nl -nrz with width <small> on <file>
nonblank lines of <file> numbered like 0001, in <small> digits
zero filled numbering of <file>, <small> digits
put <small>-digit numbers padded with zeros in front of the lines of <file>
<file> with fixed width line numbers, <small> digits, zeros in front
numbers should have <small> digits: nl on <file>
Print <file> with right-aligned zero-padded line numbers in a field of <small> characters
pad line numbers to <small> with zeros, <file>
lines of <file> behind <small> digit zero padded numbers

= nl-separator
> nl -s '<stem> ' <file>
number the nonblank lines of <file> and put <stem> between number and text
Prefix each nonblank line of <file> with its number followed by <stem>
use nl with the separator <stem> on <file>
numbered <file>, each number followed by <stem>
nl -s with <stem> and a space for <file>
line numbers in <file>, then <stem>, then the line
let nl write <stem> after every number in <file>
<stem> as the divider of number and line in <file>
show <file> with numbers and <stem> behind each number
between the number and the text of each line in <file> insert <stem>
Display <file> numbered by nl, using <stem> instead of a tab after the number
instead of a tab nl should put <stem> into <file>
separator <stem> for the nl numbering of <file>

= nl-start
> nl -v <lineb> <file>
number the lines of <file> starting (at|from|with) <lineb>
Number the nonblank lines of <file> with the first number being <lineb>
use nl on <file> with <lineb> as initial number
first line of <file> should get number <lineb>, then upwards
line numbers from <lineb> on for <file>
begin counting at <lineb> when you number <file>
nl -v <lineb> on <file>
<file> numbered, start value <lineb>
continue numbering at <lineb> with the lines of <file>
let the numbering of <file> begin with <lineb> instead of 1
Print <file> with line numbers whose first is <lineb>
offset numbering: <file> begins at <lineb>
the lines of <file> become <lineb>, <lineb> plus one and so on

= nl-step
> nl -i <small> <file>
number the lines of <file> in steps of <small>
Number the nonblank lines of <file> with an increment of <small>
use nl on <file> so that numbers go up by <small>
line numbers that increase by <small> for <file>
each nonblank line of <file> gets a number <small> higher than the one before
nl -i <small> on <file>
<file> numbered with gaps, every next number plus <small>
count lines of <file> by <small>
numbering of <file>, step <small>
increment <small> for nl and <file>
Print <file> with line numbers growing by <small>
like old basic programs: <file> numbered by <small>
let the number rise <small> per line in <file>

= grep-nl quiet
> grep '<word>' <file> | nl
number the lines of <file> $contain <word>, counting (only the matches|from 1)
Print the lines matching <word> in <file>, numbered consecutively
grep <word> in <file> and number the hits with nl
consecutive numbers for the <word> lines of <file>
a numbered list of the matches of <word> in <file>
use nl on what grep finds for <word> in <file>
first hit 1, second hit 2: <word> in <file>
enumerate the rows of <file> that have <word>, not by line number but in sequence
pipe matches for <word> from <file> to nl
list lines with <word> in <file> as 1, 2, 3
Display every line of <file> in which <word> occurs, with a running number
running number before each <word> line of <file>
count along while printing the <word> lines of <file>

= column-tabs
> column -t -s $'\t' <tsv>
$show <tsv> as an aligned table, columns separated by tabs
Format the tab delimited file <tsv> as a table
align the tab separated columns of <tsv>
pretty print <tsv>, tabs part the fields
use column with tab as separator on <tsv>
<tsv> neatly in columns
tsv view: <tsv> with aligned columns
make <tsv> readable, it has tabs between its fields
columns of <tsv> under each other, blanks inside fields kept
print the tab separated <tsv> with straight columns
Display <tsv> in columns, taking the tab as the field separator
line up the fields of <tsv>
column -t by tabs for <tsv>

= awk-two-columns-table
> awk '{ print $<small>, $<small2> }' <log> | column -t
$show fields <small> and <small2> of <log> as an aligned table
Print columns <small> and <small2> of <log> and format the output in neat columns
fields <small> and <small2> of <log>, lined up
use awk and column for columns <small> and <small2> of <log>
table of just field <small> and field <small2> from <log>
pick columns <small> and <small2> out of <log> and align them
two columns of <log>, numbers <small> and <small2>, straight under each other
awk fields <small> <small2> of <log> through column -t
nicely aligned: field <small> next to field <small2>, <log>
reduce <log> to field <small> and <small2> and pretty print
Display the <small>. and the <small2>. field of each line of <log> in aligned columns
fields <small> and <small2> from <log> with padding between
column -t on fields <small> and <small2> of <log>

= join-lines-awk
> awk 1 ORS=' ' <file>
print <file> on one line with awk, a space after each line
Display all lines of <file> on a single line using awk with a space as output record separator
use awk to replace the newlines of <file> by spaces
awk with ORS space for <file>
one long line out of <file>, by awk
let awk join the lines of <file> with blanks
awk: print <file> without line breaks, spaces instead
set the record separator of awk's output to a space and print <file>
all of <file> in one row through awk
flatten <file> via awk
Output <file> as a single line by way of awk, every newline becoming a space
awk 1 with a blank instead of the newline, <file>
newline to space by awk, input <file>

= join-lines-sed
> sed ':a;N;$!ba;s/\n/ /g' <file>
replace [all] newlines (in|of) <file> by spaces with sed
Use sed to join all lines of <file> with spaces and print them
sed: <file> on one line
one line from <file> by a sed loop
let sed read all of <file> and turn line breaks into spaces
sed newline to space, <file>
join the lines of <file>, blank between, using sed
with sed get rid of line breaks in <file>, a space in each place
slurp <file> in sed and substitute \n by a blank
all lines of <file> become one through sed
Print <file> with each newline replaced by a space, done in sed
sed program that puts <file> on a single line
merge the rows of <file> into one by sed

= pair-lines-sed
> sed 'N;s/\n/ /' <file>
join each two lines of <file> with sed
Print <file> with every second line appended to the one before, separated by a space, using sed
sed: pairs of lines of <file> on one line
use sed N to combine lines of <file> by twos
lines 1 and 2, 3 and 4 of <file> together, in sed
merge every pair of consecutive lines in <file> via sed
put the even lines of <file> behind the odd ones through sed
two lines of <file> become one, with sed
sed command to fold <file> in pairs
glue line pairs of <file> by sed, blank in between
Use sed to replace every other newline of <file> by a space
half as many lines: <file> paired up by sed
pairwise join, <file>, sed

= awk-join-n
> awk '{ printf "%s%s", $0, (NR % <small> ? " " : "\n") }' <file>
join every <small> lines of <file> into one [with spaces]
Print <file> with <small> input lines per output line, separated by a space
put <small> lines of <file> on each line
use awk to combine lines of <file> by <small>
each group of <small> lines in <file> on a single line
fold <file> so that <small> rows become one
<small> consecutive lines of <file> go together on a line
merge the lines of <file> in groups of <small>
turn <small> records of <file> into one row, blank between
awk newline only after each <small>th line of <file>
Concatenate groups of <small> successive lines of <file>
newline after every <small>th line of <file>, otherwise a space
regroup <file>, <small> lines to a row

= sed-after-match quiet
> sed -n '/<word>/,+<n>p' <file>
print each line of <file> $contain <word> and the <n> lines after it with sed
Use sed to print the lines matching <word> in <file> plus <n> following lines
sed: from <word> to <n> lines further in <file>
with sed show <word> and what follows for <n> lines in <file>
sed range in <file>, starts at <word>, ends <n> lines later
lines of <file> starting at <word>, <n> more, through sed
use sed addresses /<word>/,+<n> on <file>
let sed output <word> lines of <file> with a context of <n> lines behind
sed print, <word> and the next <n>, file <file>
blocks of <n> plus one lines that <word> opens in <file>, via sed
Print with sed from every <word> line of <file> through the <n>th line after
sed -n for <word> and its <n> successors in <file>
<file>: only <word> and the <n> lines below, use sed

= sed-delete-after-match quiet
> sed '/<word>/,+<n>d' <file>
print <file> without the lines $contain <word> and the <n> lines after (each|them)
Delete each line matching <word> and the following <n> lines from the output of <file>
leave out of <file> every <word> line along with its <n> successors
show <file> but skip <word> and <n> more lines
remove blocks of <file> that start at <word> and go <n> lines further
use sed to drop <word> and the next <n> lines from <file>
cut from <word> to <n> lines below when printing <file>
<file> minus <word> lines and <n> lines that come after
whenever <word> turns up in <file> hide it and <n> lines behind it
<n> lines following <word> should vanish together with it, input <file>
Output <file> with all <word> lines and <n> lines after them removed
print the parts of <file> that are neither <word> nor within <n> lines below it
drop <word> plus <n> from <file>, to the screen

= sed-newline-before
> sed 's/<word>/\n&/g' <file>
insert a newline before every <word> in <file> [and print it]
Print <file> with a line break added in front of each occurrence of <word>
start a new line at each <word> when showing <file>
break the lines of <file> before <word>
each <word> of <file> should begin a line
use sed to put a newline ahead of <word> in <file>
wrap <file> just before any <word>
line feed in front of all <word>, file <file>
split long lines of <file> so that <word> comes first
let <word> always be at the beginning of a line in <file>
Display <file>, adding a newline before <word> wherever it occurs
newline, then <word>: apply to <file>
show <file> with each <word> moved down to the start of a fresh line

= sed-newline-after
> sed 's/<word>/&\n/g' <file>
insert a newline after every <word> in <file> [and print it]
Print <file> with a line break added behind each occurrence of <word>
end the line after each <word> when showing <file>
break the lines of <file> after <word>
each <word> of <file> should be the end of a line
use sed to put a newline behind <word> in <file>
wrap <file> right after any <word>
line feed following all <word>, file <file>
split long lines of <file> so that <word> comes last
let <word> always close a line in <file>
Display <file>, adding a newline after <word> wherever it occurs
<word>, then newline: apply to <file>
show <file> where whatever follows <word> moves to a fresh line

= sed-nth-on
> sed 's/<word>/<newword>/<small>g' <file>
replace <word> by <newword> in <file> from the <small>th occurrence in each line on
Print <file> with the <small>th and all later occurrences of <word> in a line replaced by <newword>
leave the first few <word> of each line of <file>, from number <small> on write <newword>
sed: <word> to <newword>, <small>th match and following ones of every line in <file>
per line of <file> change <word> into <newword> starting with the <small>th
use sed with a number and g to swap <word> for <newword> from the <small>th on in <file>
earlier <word> stay, the <small>th and the rest of the line become <newword>, file <file>
substitute <newword> for <word> in <file>, beginning at match <small> of each line
<file> with <word> turned to <newword> except before the <small>th in a line
only from its <small>th appearance in a line should <word> be <newword> in <file>
Display <file>, substituting <newword> for the <small>th <word> of a line and every one after it
skip matches before number <small>, then <word> to <newword>, each line of <file>
s///<small>g with <word> and <newword> on <file>

= sed-variable
> sed "s|<word>|$<var>|g" <file>
replace <word> in <file> by the value of the variable <var>
Print <file> with all instances of <word> replaced by the content of the shell variable <var>
sed with a shell variable: <word> becomes the value of <var> in <file>
put the value of <var> wherever <file> says <word>
fill in <var> for <word> when printing <file>
use sed to substitute the environment variable <var> for <word> in <file>
every <word> of <file> should show what <var> holds
template <file>: <word> stands for the variable <var>
expand <word> to the value of $<var> in <file>
exchange <word> for whatever <var> contains, file <file>
Display <file> after substituting <word> with the current value of <var>
<file> with <word> set to the contents of <var>
insert <var> from the environment in place of <word> in <file>

= truncate-last-line change
> tail -n 1 <bare> | wc -c | xargs -I {} truncate <bare> -s -{}
remove the last line of the huge file <bare> in place without rewriting it
Remove the last line of <bare> by truncating the file with tail, wc and truncate
truncate <bare> by the length of its last line
delete the final line of <bare> quickly, no copy of the file
shorten <bare> by as many bytes as its last line has
use truncate to cut the last line off <bare>
sed is too slow on <bare>, chop its last line with truncate
measure the last line of <bare> and truncate the file by that size
strip the last line from <bare> without reading all of it
<bare> minus its last line, on disk, by truncation
Shrink <bare> by the size of its last line
efficient removal of the last row of <bare>, truncate it
`,
)
