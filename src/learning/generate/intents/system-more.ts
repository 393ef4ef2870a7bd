import { intents } from '../grammar.ts'

/** What the shell itself is asked for all day: its strings, variables, loops, tests and jobs; more of processes, users and time. */
export const systemMore = intents(
  'system',
  String.raw`
= shell-now
> ps -p $$ -o comm=
which shell is this session really running
name of the shell program i am typing in, not the login one
am i in bash, sh or zsh right now
$show the name of the (running|current) shell process
use ps to see what shell this is
what is interpreting my commands at the moment
process name behind the present shell

= bash-version-var
> echo "$BASH_VERSION"
$show the version of the bash that is running [from its variable]
print the BASH_VERSION variable
which bash version interprets my commands right now
just the version string of the current bash, no license text
version number of the running bash only
echo the version of this bash
bash version as a variable

= which-set
> printenv <var>
printenv <var>
use printenv to see <var>
$show <var> with printenv
print the exported variable <var> by means of printenv
ask printenv for <var>
which value would child processes see in <var>, use printenv
value of <var>, via printenv

= set-vars quiet
> set | grep '^<var>='
$show the (shell|bash) variable <var> as set prints it
look for the assignment of <var> in the output of set
use set and grep to find <var>
line for <var> among all shell variables
filter all shell variables for the one called <var>
definition of <var> as the shell knows it, name and value
grep the assignment <var>= out of what set lists

= declare-functions quiet
> declare -F
$list [the names of] [all] shell functions [that are defined]
which functions does this shell know
names of functions defined in the current bash
what functions have i loaded into this session
use declare to list function names
overview of defined shell functions, without their bodies
is a function of that name defined, list them all

= unalias parse
> unalias ll
(remove|delete|drop|forget) the alias ll
ll should no longer be an alias
use unalias on ll
undo the alias definition of ll
take the shortcut ll away
make ll mean nothing special again
i defined ll by mistake, get rid of that alias

= var-default
> echo "§{<newvar>:-<value>}"
print <newvar>, or <value> if it is (unset|empty)
$show [the variable] <newvar> with <value> as [the] (default|fallback)
use the default <value> when <newvar> is not set
value of <newvar> and otherwise <value>
expand <newvar> falling back to <value>
if <newvar> has no value say <value> instead
echo <newvar> but <value> when nothing is in it

= var-in-command quiet
> <newvar>=<value> env | grep '^<newvar>='
run env with <newvar> set to <value> only for that one command and pick the line out
set <newvar> to <value> just for a single env call and grep it
$show that <newvar>=<value> reaches a child process when it is set for one command only
temporary variable <newvar> with value <value> for env, filtered by its name
pass <newvar>=<value> to env alone and look for it
prefix env with the assignment <newvar>=<value> and filter its output for <newvar>
call env under a temporary <newvar>=<value> and keep just that line

= env-clean
> env -i bash -c env
run bash with an empty environment and print what it has
$show the environment of a shell that was started with nothing
start a bash without any inherited variables and list its variables
what variables are left in a shell that begins with a clean environment
use env -i to start bash and let it print its environment
list variables as seen by bash with a wiped environment
throw away all environment variables, start bash and dump what remains

= str-length
> s='<text>'; echo "§{#s}"
put <text> in a variable and print its length
length of the string <text> (by|with) bash [itself|alone]
how many characters long is the text <text>, using a bash variable
use parameter expansion to get the length of <text>
store <text> in a variable and count its characters without other tools
string length of <text> in pure bash
assign <text> to a variable and say how long it is

= str-upper
> s='<text>'; echo "§{s^^}"
put <text> in a variable and print it in (capitals|upper case)
upper case of <text> (by|with) bash [itself|alone]
use parameter expansion to make <text> all upper case
store <text> in a variable and shout it in capital letters without other tools
turn the string <text> into capitals in pure bash
assign <text> to a variable and expand it in upper case
bash expansion that uppercases <text>

= str-lower
> s='<text>'; echo "§{s,,}"
put <text> in a variable and print it in (small letters|lower case)
lower case of <text> (by|with) bash [itself|alone]
use parameter expansion to make <text> all lower case
store <text> in a variable and print it in small letters without other tools
turn the string <text> into lowercase in pure bash
assign <text> to a variable and expand it in lower case
bash expansion that lowercases <text>

= str-capital
> s='<text>'; echo "§{s^}"
put <text> in a variable and print it with its first letter capitalized
capitalize the first letter of the string <text> (by|with) bash
use parameter expansion to capitalize <text>
make only the first character of <text> upper case in pure bash
store <text> in a variable and print it beginning with a capital
assign <text> to a variable and expand it with an initial capital
text <text> with a big first letter, through a bash variable

= str-sub
> s='<text>'; echo "§{s:0:<small>}"
first <small> characters of the string <text> (by|with) bash
put <text> in a variable and print its first <small> characters
use parameter expansion to cut <text> down to <small> characters
shorten the text <text> to <small> characters in pure bash
leading <small> letters of <text>, through a bash variable
substring of <text> from the start, <small> characters long, in bash
store <text> in a variable and keep the beginning, <small> characters

= str-sub-end
> s='<text>'; echo "§{s: -<small>}"
last <small> characters of the string <text> (by|with) bash
put <text> in a variable and print its last <small> characters
use parameter expansion to get the end of <text>, <small> characters
how does the text <text> end, last <small> characters, in pure bash
trailing <small> letters of <text>, through a bash variable
tail of the string <text>, <small> characters, in bash
store <text> in a variable and keep the final <small> characters

= str-from
> s='<text>'; echo "§{s:<small>}"
the string <text> without its first <small> characters, in bash
put <text> in a variable and skip the first <small> characters
use parameter expansion to drop <small> characters from the front of <text>
cut the leading <small> letters off <text> in pure bash
rest of <text> after <small> characters, through a bash variable
remove the first <small> characters of the text <text> with bash
store <text> in a variable and print what follows after <small> characters

= str-replace
> s='<text>'; echo "§{s// /_}"
the string <text> with underscores instead of spaces, in bash
put <text> in a variable and print it with every space turned into an underscore
use parameter expansion to change all blanks in <text> to underscores
text <text> with _ for each blank, in pure bash
make <text> usable as a file name: spaces become underscores, by bash
store <text> in a variable and expand it with underscores where spaces were
bash substitution of spaces by underscores in <text>

= str-strip-spaces
> s='<text>'; echo "§{s// /}"
the string <text> without any spaces, in bash
put <text> in a variable and print it with every space removed
use parameter expansion to delete all blanks from <text>
squeeze the blanks out of the text <text> in pure bash
text <text> run together, no blanks, through a bash variable
store <text> in a variable and expand it with all spaces dropped
bash expansion that strips the spaces of <text>

= str-ext
> f=<anyfile>; echo "§{f##*.}"
(file extension|extension|suffix) of <anyfile> by bash expansion
what comes after the last dot in the name <anyfile>
put <anyfile> in a variable and print only its extension
use parameter expansion to get the ending of <anyfile>
$show [only] the extension of the file name <anyfile>
strip everything up to the last dot from <anyfile>
which ending has <anyfile>, in pure bash

= str-noext
> f=<anyfile>; echo "§{f%.*}"
<anyfile> without its extension by bash expansion
what comes before the last dot in the name <anyfile>
put <anyfile> in a variable and print it without the ending
use parameter expansion to drop the suffix of <anyfile>
$show the name <anyfile> with the extension (removed|stripped|cut off)
strip the last dot and everything behind it from <anyfile>
file name <anyfile> minus its ending, in pure bash

= str-base
> f=<path>; echo "§{f##*/}"
last component of <path> by bash expansion
put <path> in a variable and strip everything up to the last slash
use parameter expansion to get what follows the last slash in <path>
pure bash replacement for basename on <path>
what is behind the final slash of <path>, without calling a program
cut all leading folders off <path> using bash only
part of <path> after the last slash, through a variable

= str-contains
> [[ '<text>' == *<word>* ]] && echo yes || echo no
does the string <text> contain <word>, yes or no
test (if|whether) <word> is a part of the text <text>
is <word> somewhere within the string <text>
say yes if <word> occurs in the text <text> and no otherwise
use double brackets to look for <word> inside <text>
substring test in bash: <word> in <text>
check in bash whether <text> includes <word>

= str-equal
> [ '<value>' = '<word>' ] && echo yes || echo no
are the strings <value> and <word> (equal|the same), yes or no
compare the text <value> with the text <word> and say yes or no
test (if|whether) the string <value> equals <word>
say yes when the words <value> and <word> are alike, otherwise no
use test to compare the strings <value> and <word>
string comparison of <value> with <word>
is <value> as a string identical to <word>

= str-repeat
> printf '<char>%.0s' {1..<lineb>}; echo
print [the character] <char> <lineb> times in a row
a line made of <lineb> times the character <char>
draw a separator of <lineb> <char> characters
repeat <char> <lineb> times without line breaks
use printf and a brace expansion to write <lineb> <char> signs
<lineb> copies of <char> next to each other
ruler of <lineb> characters, all <char>

= printf-pad
> printf '%0<small>d\n' <line>
print <line> with leading zeros, <small> digits wide
zero pad the number <line> to <small> digits
use printf to fill up <line> with zeros to a width of <small>
number <line> formatted with <small> digits, zeros in front
write <line> as a <small> digit number
pad <line> on the left with zeros until it has <small> digits
format the integer <line> zero padded, width <small>

= printf-round
> printf '%.2f\n' 3.14159
round 3.14159 to two (decimals|decimal places)
print 3.14159 with two digits after the point
use printf to shorten 3.14159 to two decimals
format the number 3.14159 with 2 decimal places
3.14159 rounded to hundredths
cut 3.14159 to two digits behind the decimal point, rounded
3.14159 with a precision of two digits

= hex-to-dec
> echo $((16#ff))
what is hex ff in decimal
convert the hexadecimal number ff to decimal
ff from base 16 to base 10
use shell arithmetic to read ff as a hex number
decimal value of 0xff
turn hexadecimal ff into an ordinary number
how much is ff in base sixteen

= dec-to-bin
> echo 'obase=2; <lineb>' | bc
<lineb> in binary
convert the [decimal] number <lineb> to binary
what is <lineb> as a binary number
use bc to write <lineb> in base 2
zeros and ones for the decimal number <lineb>
decimal <lineb> to base two
how do i write <lineb> with only zeros and ones

= bin-to-dec
> echo $((2#101010))
what is binary 101010 in decimal
convert the binary number 101010 to decimal
101010 from base 2 to base 10
use shell arithmetic to read 101010 as a binary number
decimal value of the bits 101010
turn binary 101010 into an ordinary number
how much is 101010 in base two

= calc-sub
> echo $((<lineb> - <line>))
(compute|calculate|what is) <lineb> (minus|-|less) <line>
subtract <line> from <lineb>
difference between <lineb> and <line>, as a number
how much is left when i take <line> away from <lineb>
work out <lineb> - <line>
use shell arithmetic to take <line> off <lineb>
<lineb>-<line> in the shell

= calc-mod
> echo $((<lineb> % <small>))
remainder of <lineb> divided by <small>
(compute|calculate|what is) <lineb> (modulo|mod|%) <small>
what is left over when <lineb> is divided by <small>
use shell arithmetic for <lineb> modulo <small>
<lineb> mod <small>
divide <lineb> by <small> and give only the rest
modulus of <lineb> and <small>

= calc-int-div
> echo $((<lineb> / <small>))
integer division of <lineb> by <small>
how many whole times does <small> fit into <lineb>
<lineb> divided by <small> without the fraction
whole number part of <lineb> over <small>
use shell arithmetic to divide <lineb> by <small>, integers only
quotient of <lineb> and <small>, rounded down
divide <lineb> by <small> and drop the decimals

= calc-pow
> echo $((<line> ** 2))
square of <line>
(compute|calculate|what is) <line> squared
<line> to the power of two (with|by|using) bash
use shell arithmetic to square <line>
multiply <line> by itself
<line> ** 2 in the shell
second power of <line>

= calc-sqrt
> echo 'scale=4; sqrt(<lineb>)' | bc
square root of <lineb> [with four decimals]
(compute|calculate|what is) the square root of <lineb>
which number times itself gives <lineb>, to four decimals
use bc to get the root of <lineb> with 4 decimals
sqrt <lineb>
root of <lineb> to four decimal places
work out the square root of the number <lineb> with bc

= calc-percent
> echo 'scale=2; <line> * 100 / <lineb>' | bc
what percentage of <lineb> is <line>
<line> out of <lineb> in percent, two decimals
how many percent are <line> of <lineb>
use bc to express <line> as a percentage of <lineb>
share of <line> in <lineb> as a percentage
percent value of <line> relative to <lineb>
<line>/<lineb> as percent with two decimals

= factors
> factor <lineb>
prime factors of <lineb>
(factor|factorize) the number <lineb>
is <lineb> a prime number
break <lineb> down into primes
use factor on <lineb>
which primes multiply to <lineb>
decompose <lineb> into its prime factors

= seq-pad
> seq -w 1 <lineb>
numbers 1 to <lineb> with leading zeros so that all have the same width
zero padded numbers up to <lineb>
count from 01 to <lineb> with equal width
use seq to count to <lineb> with leading zeros
integers up to <lineb>, filled with zeros to equal length
print 1 through <lineb>, padded with zeros on the left
equal width list of the numbers 1 to <lineb>

= seq-even
> seq 2 2 <lineb>
even numbers up to <lineb>
$show all even numbers (from|between) 2 (to|and) <lineb>
every second number beginning with two, not beyond <lineb>
use seq to print the even numbers until <lineb>
numbers divisible by two that are no more than <lineb>
count to <lineb> by twos, starting at 2
skip the odd numbers and count to <lineb>

= seq-odd
> seq 1 2 <lineb>
odd numbers up to <lineb>
$show all odd numbers (from|between) 1 (to|and) <lineb>
every second number beginning with one, not beyond <lineb>
use seq to print the odd numbers until <lineb>
numbers not divisible by two that are no more than <lineb>
skip the even numbers and count to <lineb>
count to <lineb> starting at 1 in steps of two

= brace-letters
> echo {a..z}
$show the [whole] alphabet [on one line]
all letters from a to z
print a b c and so on until z
small letters of the alphabet separated by spaces
use a brace expansion to get every letter
write down the alphabet in lower case
letters a through z in one row

= shuffle-numbers
> shuf -i 1-<lineb>
numbers 1 to <lineb> in random order
shuffle the integers from 1 to <lineb>
random permutation of 1 to <lineb>
use shuf to mix up the numbers 1 through <lineb>
all numbers up to <lineb>, each once, in a chance order
draw an order for <lineb> participants numbered from 1
mix the integers up to <lineb>

= random-dice
> echo $((RANDOM % 6 + 1))
roll a die
throw a dice [with six sides]
random number from 1 to 6 using bash arithmetic
simulate a six sided die in bash
use RANDOM to get a value between one and six
let the shell roll the dice
die roll

= coin
> shuf -n 1 -e heads tails
flip a coin
heads or tails
toss a coin in the shell
pick heads or tails by chance
let the shell choose between heads and tails
random choice of either heads or tails
use shuf to decide between heads and tails

= random-pick
> shuf -n 1 -e <value> <newword> <word>
pick one of <value>, <newword> and <word> by chance
random choice between <value>, <newword> and <word>
choose randomly among <value>, <newword> and <word>
let chance decide: <value>, <newword> or <word>
use shuf to draw one out of <value>, <newword> and <word>
which one of <value>, <newword> and <word> shall i take, decide at random
draw lots among <value>, <newword> and <word>

= random-hex
> openssl rand -hex <lineb>
<lineb> random bytes in hex
random hexadecimal string made from <lineb> bytes
use openssl to get <lineb> random bytes as hex digits
hex token out of <lineb> random bytes
i need an api key, <lineb> bytes written in hexadecimal
make up a secret of <lineb> bytes in hex form
hexadecimal key, <lineb> bytes by openssl

= loop-numbers
> for i in {1..<n>}; do echo "$i"; done
for loop that prints the numbers 1 to <n>
loop from 1 to <n> and print the counter
count to <n> in a bash for loop
iterate <n> times and echo the loop variable
use a for loop with a brace expansion to print 1 through <n>
write a loop that runs <n> times and shows the current round each time
bash loop over 1..<n> echoing each number

= loop-while-count
> i=1; while [ $i -le <n> ]; do echo $i; i=$((i+1)); done
while loop that counts from 1 to <n>
count to <n> with a while loop
use while to print the numbers 1 through <n>
loop with a condition, printing a counter until it reaches <n>
bash while loop with a counter going up to <n>
increase a counter in a while loop and print it up to <n>
example of while: numbers one to <n>

= loop-c
> for ((i=0; i<<n>; i++)); do echo $i; done
c style for loop from 0 to below <n>
loop with i starting at 0 while it is smaller than <n>, printing i
for loop in the manner of c with <n> rounds beginning at zero
use a double parenthesis for loop to print 0 up to but excluding <n>
print the <n> numbers that begin with zero in an arithmetic for loop
bash arithmetic for: i from zero, below <n>, echo i
count <n> numbers from zero with a c-like loop

= loop-read
> while read -r line; do echo "$line"; done < <file>
read <file> line by line [in a loop] and print each line
loop over the lines of <file> (and|to) echo them
use while read to go through <file>
while loop over every line in <file>, printing it
go through <file> one line at a time and echo each
process <file> line after line in bash, just echoing
for every line in <file> echo that line, with a while loop

= loop-words
> for w in <value> <newword> <word>; do echo "$w"; done
loop over the words <value>, <newword> and <word> and print each
for loop over <value>, <newword> and <word>
iterate over the three words <value>, <newword> and <word>, echoing them
print <value>, <newword> and <word> by a for loop
echo <value>, <newword> and <word> one after another in a loop
use for to go through <value>, <newword> and <word>
for each of <value>, <newword> and <word> do an echo

= loop-dirs
> for d in */; do echo "$d"; done
loop over the (folders|directories) here and print their names
for loop over all subdirectories of this folder, echoing each
iterate over the subfolders here and echo them
go through every directory in this place and say its name
use a for loop to print each folder here
bash loop listing the folders of the working directory
for each subfolder here print its name in a loop

= loop-size
> for f in *.<ext>; do stat -c '%s %n' "$f"; done
for each <ext> file here print its size in bytes and its name
loop over the <ext> files and show (bytes|size in bytes) and name
iterate over the <ext> files with stat, size and name of each
go through the <ext> files one by one and tell how many bytes they have
use a for loop and stat to print size and name of <ext> files
byte size and name of every <ext> file in this folder, in a loop
bytes and name per <ext> file by looping with stat

= loop-until
> i=<n>; until [ $i -eq 0 ]; do echo $i; i=$((i-1)); done
count down from <n> to 1 with an until loop
until loop that starts at <n> and stops at zero
use until to print the numbers <n> down to one
bash until loop with a counter decreasing from <n>
decrease a counter from <n> and print it until it is zero
loop until the counter reaches 0, beginning with <n>
example of until: <n> down to one

= array-print
> a=(<value> <newword> <word>); echo "§{a[@]}"
put <value>, <newword> and <word> in an array and print all of it
bash array with <value>, <newword> and <word>, show every element
make an array of <value>, <newword> and <word> and echo the elements
store <value>, <newword> and <word> in an array and print them on one line
define the array <value> <newword> <word> and output its contents
use a bash array to hold <value>, <newword> and <word>, then echo it
echo every element of the bash array (<value> <newword> <word>)

= array-count
> a=(<value> <newword> <word>); echo "§{#a[@]}"
number of elements in a bash array of <value>, <newword> and <word>
make an array of <value>, <newword> and <word> and print how many elements it has
put <value>, <newword> and <word> in an array and give its length
array length for <value>, <newword> and <word>
how many elements has the array of <value>, <newword> and <word>
count the elements of an array that holds <value>, <newword> and <word>
size of the array (<value> <newword> <word>) in bash

= test-file
> [ -f <anyfile> ] && echo yes || echo no
is <anyfile> a regular file, yes or no
test (if|whether) <anyfile> is an ordinary file [and not a directory]
say yes if <anyfile> exists and is a regular file, else no
<anyfile>: regular file or not
use test to see if <anyfile> is a plain file
make sure <anyfile> is a file rather than a folder
does <anyfile> exist as a regular file

= test-newer
> [ <bare> -nt <bare2> ] && echo yes || echo no
is <bare> newer than <bare2>
was <bare> modified after <bare2>, yes or no
test (if|whether) <bare> is more recent than <bare2>
compare the ages of <bare> and <bare2>: is the first one newer
say yes when <bare> has a later modification time than <bare2>
use test to see if <bare> is younger than <bare2>
has <bare> been changed since <bare2> was

= test-link
> [ -L link.txt ] && echo yes || echo no
is link.txt a (symbolic link|symlink)
test (if|whether) link.txt is a symlink, yes or no
say yes if link.txt is a symbolic link and no otherwise
link.txt: symlink or real file
does link.txt merely point to another file
use test to see if link.txt is a symbolic link
check for the symlink bit: is link.txt a link, yes or no

= test-var
> [ -n "$<newvar>" ] && echo set || echo empty
is the variable <newvar> set or empty
does <newvar> have a value, say set or empty
test (if|whether) <newvar> is non-empty
check whether there is anything in the variable <newvar>
say set when <newvar> has a value and empty when not
use test to find out if <newvar> is an empty string
has <newvar> got any content

= if-file-print
> if [ -f <file> ]; then cat <file>; else echo missing; fi
print <file> if it exists and otherwise say missing
show <file> only when it is there, else write missing
if there is a <file> then output it, if not print the word missing
an if statement: cat <file> when present, missing when absent
use if and else to print <file> or the word missing
cat <file> but say missing instead of an error when it does not exist
contents of <file>, or the word missing when there is no such file

= mkdir-if quiet
> [ -d <mydir> ] || mkdir -p <mydir>
create <mydir> only if it does not exist yet [using a test]
make sure <mydir> is there, test first and create it if not
is there <mydir>, and if not make it
unless <mydir> exists already create it
check for <mydir> and make it when it is missing
test for <mydir> before creating it
create <mydir> on condition that it is not there

= here-string
> grep -o '<word>' <<< '<word> and <newword>'
use a here-string to look for <word> in the text "<word> and <newword>"
feed the text "<word> and <newword>" to grep for <word> as a here string
grep the word <word> out of the here-string "<word> and <newword>", only the match
search "<word> and <newword>" for <word> by way of a here string
with three less-than signs hand "<word> and <newword>" to grep and extract <word>
print the match of <word> in the here-string "<word> and <newword>"
grep -o for <word> on the here string "<word> and <newword>"

= here-string-words
> wc -w <<< '<text>'
count the words of <text> with a here-string
how many words has the text <text>, fed as a here string
feed <text> to wc as a here string and count words
use a here-string to get the word count of <text>
word count of the here-string <text>
hand <text> to wc with three less-than signs, words only
number of words in <text> without an echo, via here-string

= here-string-file change
> cat > <new> <<< '<text>'
write <text> to <new> with a here-string
feed <text> to cat as a here string and store it in <new>
use cat and a here-string to create <new> containing <text>
here-string <text> into the file <new>
let cat write the here string <text> to <new>
fill <new> from the here-string <text>
redirect a here-string saying <text> into <new> through cat

= exit-code
> ls <anyfile> > /dev/null; echo $?
exit (code|status) of ls <anyfile>
run ls on <anyfile> silently and print its (exit code|return code|exit status)
did ls <anyfile> succeed, print the status number only
which return value does ls give for <anyfile>
list <anyfile> without output and show the exit code
status that ls leaves behind for <anyfile>, nothing else
print $? after a silent ls of <anyfile>

= both-streams change
> ls <path> > <new> 2>&1
list <path> and save output and errors together in <new>
redirect both standard output and standard error of ls <path> to <new>
stdout and stderr of ls <path> into the same file <new>
keep everything that ls <path> prints, errors too, in <new>
capture normal output and error messages of ls <path> in <new>
log ls <path> completely to <new>, error messages included
stdout plus stderr of a listing of <path>, both to <new>

= hide-errors quiet
> find <path> -name '<glob>' 2> /dev/null
$find <glob> (under|below|in) <path> without (error messages|permission denied messages)
search <path> for files named <glob> and hide the errors
look for <glob> in <path>, suppress stderr
find <glob> below <path>, i do not want to see permission denied
use find on <path> for <glob> and send errors to /dev/null
locate <glob> in <path> quietly, throw error output away
matches for <glob> under <path>, errors discarded

= stderr-file change
> ls <path> 2> <new>
list <path> and save only the errors in <new>
redirect just standard error of ls <path> to <new>
error messages of ls <path> into the file <new>, normal output stays on screen
stderr of ls <path> to <new>
keep what ls <path> complains about in <new>, show the rest
log only the error output of ls <path> to <new>
collect errors from listing <path> in <new>, nothing else

= cmd-chain quiet
> ls <anyfile> && echo ok
list <anyfile> and say ok if that worked
print ok only when ls <anyfile> succeeds
run ls on <anyfile> and, on success, echo ok
ls <anyfile>, then ok, but only without an error
if ls <anyfile> works follow it by ok
use a double ampersand to echo ok after a successful ls <anyfile>
chain ls <anyfile> with an echo of ok that depends on its success

= type-all
> type -a <cmd>
$show everything that the (name|command) <cmd> could (mean|refer to), aliases, builtins and files
all meanings of <cmd> for the shell
type <cmd> with all hits
every place and kind of <cmd>: alias, function, builtin or program
use type to see all definitions of <cmd>
is there more than one <cmd> for the shell, say what each is
what all does bash find under the name <cmd>

= whereis
> whereis <cmd>
where are the binary, source and manual of <cmd>
locations of <cmd>'s program file and man page
use whereis on <cmd>
whereis <cmd>
paths of everything belonging to <cmd>, documentation too
locate binary and manual files for <cmd>
in which folders do the program and the man page of <cmd> lie

= real-binary
> readlink -f "$(command -v <cmd>)"
which file is <cmd> really, following (symlinks|symbolic links)
real path of the program <cmd> after resolving links
is <cmd> a symlink to something else, show the final target
resolve the full path of the <cmd> program through all links
find <cmd> in the PATH and follow its links to the actual file
use readlink to find the true binary behind <cmd>
actual executable that runs when i type <cmd>

= help-builtin
> help cd
help for the shell builtin cd
how does the builtin cd work, ask bash
documentation of bash's own cd command
what options does cd understand
use help to read about cd
builtin help text of cd
explain the cd builtin

= help-short
> <cmd> --help 2>&1 | head -n <n>
first <n> lines of the help of <cmd>
beginning of the help text of <cmd>, <n> lines
run <cmd> with --help and keep only <n> lines
short look at the options of <cmd>, <n> lines of its help
use --help on <cmd> and cut it after <n> lines
usage summary of <cmd>, no more than <n> lines
what are the options of <cmd>, the first <n> lines of --help will do

= tool-python
> python3 --version
which python 3 is installed, version please
python version
is my python recent enough, what release is it
version number of the python3 interpreter
use python3 to print its own version
what python do i have
release of python on this machine

= who-logged quiet
> who -q
names and number of (the people|everybody) logged in
how many users are logged in and who are they
quick list of logged in users with a total
use who to count the logged-in users
logged in people, just names and the count
who is on this machine at the moment and how many, short form
summary of current logins with their number

= boot-time parse
> who -b
when was the (system|machine) (booted|started) [last]
date and time of the last boot
since which day and hour has this machine been on
use who to see the boot time
moment of the last system start
at what time did the computer boot
last boot

= uptime-since
> uptime -s
start of the uptime as a date and time
uptime expressed as the moment it began
use uptime to tell since when the system is up, year-month-day and time
exact timestamp from which on the machine has been up, by uptime
up since which timestamp, in the form 2024-01-31 12:30:00
print the up-since timestamp
up since when, precisely, according to the uptime command

= load-numbers
> cut -d' ' -f1-3 /proc/loadavg
just the three load averages
load of the last one, five and fifteen minutes as bare numbers
the first three fields of the loadavg file
how busy was the machine over 1, 5 and 15 minutes, numbers only
use cut to get the three load values from proc
load figures only, no uptime and no users
three numbers that describe the system load

= load-one
> cut -d' ' -f1 /proc/loadavg
load average of the last minute [only]
the one minute load as a single number
first field of the loadavg file
how busy has the machine been during the last minute, one number
use cut to get the current one-minute load from proc
only the first of the three load values
system load over 1 minute

= mem-available
> awk '/MemAvailable/ { print $2 }' /proc/meminfo
available memory in kilobytes, just the number
how many kilobytes of memory can programs still get
value of MemAvailable in meminfo
use awk to read the available memory from proc
single number: memory still available, in kB
number of kilobytes that are available according to meminfo
memory left for new programs, kilobytes only

= pid-command
> tr '\0' ' ' < /proc/1/cmdline
full command line of process 1 from proc
how was the process with pid 1 started, read its cmdline file
print the arguments of process 1, zeros turned into spaces
command line of pid 1 in readable form out of /proc
use tr to make /proc/1/cmdline readable
with which arguments was process 1 called, according to proc
decode the nul separated cmdline of pid 1

= pid-dir
> readlink /proc/$$/cwd
working directory of the current shell process through proc
in which folder does this shell process work, ask proc
resolve the cwd link of my own shell in /proc
use readlink to see the current directory of process $$
where does my shell's process stand, according to the proc file system
cwd entry in proc for this shell
current directory of $$ by way of /proc

= pid-fds
> ls -l /proc/$$/fd
open file descriptors of (this|the current) shell
which files does my own shell process have open, from proc
list the fd directory of the running shell
what are descriptors 0, 1 and 2 of this shell connected to
use ls to see the open descriptors of process $$
file handles held by the current shell
what has this shell got open, look into its fd folder

= ps-mine-all
> ps -u "$(id -un)"
all [of] my [own] processes, in every terminal
everything that i am running, in this terminal or not
processes belonging to my account
restrict the process list to me
what programs of mine are alive
use ps for the current user
which processes do i own

= ps-mem-short
> ps -eo pid,comm,%mem --sort=-%mem | head -n $((<n>+1))
pid, name and memory percentage of the <n> greediest processes
compact table of the <n> biggest memory users: pid, command name, percent
top <n> by memory, showing just id, name and share of ram
use ps with only pid, comm and %mem, sorted, <n> processes
short memory ranking of <n> processes with their names and percentages
who uses the ram: <n> lines with pid, program name and percent
three columns, pid, comm and memory share, for the top <n>

= ps-cpu-short
> ps -eo pid,comm,%cpu --sort=-%cpu | head -n $((<n>+1))
pid, name and cpu percentage of the <n> busiest processes
compact table of the <n> biggest cpu users: pid, command name, percent
top <n> by cpu, showing just id, name and share of the processor
use ps with only pid, comm and %cpu, sorted, <n> processes
short cpu ranking of <n> processes with their names and percentages
who uses the cpu: <n> lines with pid, program name and percent
three columns, pid, comm and cpu share, for the top <n>

= ps-rss quiet
> ps -C <proc> -o pid,rss,comm
how much memory does <proc> take, resident kilobytes per process
resident set size of [every] <proc> [process]
pid, rss and name of processes called <proc>
memory footprint of <proc> in kilobytes
use ps to see the rss of <proc>
how many kilobytes of ram are occupied by <proc>
is <proc> a memory hog, print its rss in kilobytes

= ps-start quiet
> ps -C <proc> -o pid,lstart,cmd
when was <proc> started
start date and time of [every] <proc> [process]
since what date has <proc> been running, with pid and command line
use ps to see the start time of <proc>
pid, launch time and command of processes called <proc>
at which moment did somebody launch <proc>
how old is the <proc> process, print its full start date

= ps-nice
> ps -eo pid,ni,comm --sort=ni
nice values of all processes, sorted
priorities: pid, niceness and name of everything, lowest nice value first
which process has which niceness, ordered by it
use ps to list processes by nice value
rank what is running by its niceness
process list with the scheduling priority ni, ascending
is anything running with a raised priority, sort everything by nice value

= ps-children parse
> ps --ppid <pid>
child processes of <pid>
which processes were started by process <pid>
$list the children of pid <pid>
everything whose parent process id is <pid>
use ps to find the children of process <pid>
did process <pid> spawn anything
direct descendants of the process with id <pid>

= ps-of-pid parse
> ps -fp <pid>
what is running under pid <pid>, full format
which program has the process id <pid>
details about process <pid>: owner, parent, start and command
i see the pid <pid> in a log, what is it
use ps for process <pid> with full details
full entry of process number <pid>
look up pid <pid>

= kill-list
> kill -l
$list [the names of] all signals that kill knows
which signals can i send with kill
names and numbers of kill signals
what is the number of SIGKILL and the others
use kill to list signal names
table of the signals one can send
all signal names one can send from the shell

= kill-int parse
> kill -INT <pid>
send (SIGINT|an interrupt|the interrupt signal) to [process] <pid>
stop process <pid> as ctrl-c would
send what ctrl c sends, but to pid <pid>
send signal 2 to process <pid>
use kill to interrupt pid <pid>
send a control-c to process <pid> from another terminal
send an interrupt to the program with pid <pid>

= kill-usr1 parse
> kill -USR1 <pid>
send (SIGUSR1|the usr1 signal) to [process] <pid>
send user defined signal 1 to process <pid>
send signal usr1 to pid <pid>
use kill to send user signal one to <pid>
let dd with pid <pid> report its progress by the USR1 signal
send USR1 so that process <pid> runs its handler
kill with SIGUSR1 for <pid>

= kill-job parse
> kill %1
kill [background] job [number] 1
terminate the first job of this shell
end background job number one
stop job 1 for good
use kill with the job number 1
get rid of the job that has number 1 in the jobs list
kill job %1

= kill-port parse
> fuser -k <port>/tcp
kill (whatever|the process that) (uses|is using|listens on|blocks) port <port>
free port <port> by killing what uses it
port <port> is taken, end the program on it
terminate the process behind tcp port <port>
use fuser to kill what occupies port <port>
make port <port> available again, kill the occupant
shut down whatever is running on <port>

= kill-oldest parse
> pkill -o <proc>
kill [only] the oldest <proc> [process]
terminate the <proc> process that was started first
end the <proc> that has been running longest
use pkill to stop just the oldest <proc>
of all <proc> processes kill the one with the longest run time
stop the first started instance of <proc>
kill the longest running <proc> only

= kill-newest parse
> pkill -n <proc>
kill [only] the newest <proc> [process]
terminate the <proc> process that was started last
end the most recently started <proc>
use pkill to stop just the newest <proc>
of all <proc> processes kill the youngest
stop the latest instance of <proc>
kill the most recent <proc> only

= fg parse
> fg
bring the (background|suspended|last) job (back|) to the foreground
continue in the foreground what i stopped with ctrl-z
get my suspended editor back
foreground the current job
i pressed ctrl z, how to get back into the program
resume the last job and wait for it
fg

= bg parse
> bg
let the stopped job go on in the background
continue what i stopped with ctrl-z but in the background
i pressed ctrl z, now let it run on while i use the shell
resume the suspended job without giving it the terminal
background the current job
make the paused program continue behind the scenes
bg

= fg-n parse
> fg %<small>
bring job [number] <small> to the foreground
foreground job <small>
continue job number <small> in front
get back to background job <small>
of my jobs take number <small> to the front
resume job <small> and wait for it
fg for job <small>

= wait quiet
> sleep 1 & wait
start sleep 1 in the background and wait for it [to finish]
run a one second sleep as a background job and wait until it is done
background sleep of a second, then wait for all jobs
wait for background jobs after starting a sleep of 1 second
use wait on a backgrounded sleep 1
launch sleep 1 with an ampersand and block until it ends
run sleep 1 asynchronously, then block on it

= disown parse
> disown -h %1
keep job 1 running after i log out
job 1 should survive closing this terminal
detach the already running job 1 from this shell's hangup
i forgot nohup for job number 1, protect it from the hangup
mark job 1 so that it gets no SIGHUP
use disown on job 1 without removing it from the list
shield background job 1 against the terminal closing

= bg-log parse
> nohup <script> > <new> 2>&1 &
run <script> in the background with all output in <new>, surviving logout
start <script> detached and log stdout and stderr to <new>
launch <script> with nohup and write everything it prints to <new>
<script> should go on after logout and log to <new>
background <script>, immune to hangups, output and errors into <new>
leave <script> running overnight with its output collected in <new>
nohup <script> in the background, log file <new>

= time-sleep quiet
> time sleep 1
measure how long sleep 1 takes
time a one second sleep
stopwatch on sleep 1
how long does sleep 1 really run
use time for the command sleep 1
real, user and sys time of a sleep of one second
profile sleep 1 with the time keyword

= nice-lowest parse
> nice -n 19 <script>
run <script> with the lowest [possible] priority
start <script> as nice as possible
<script> should only get idle processor time, niceness 19
launch <script> at niceness 19
use nice with the maximum value for <script>
let <script> run last of all, least important
give <script> the least possible share of the cpu

= ionice parse
> ionice -c 3 <script>
run <script> with idle disk priority
start <script> so that it uses the disk only when nobody else does
<script> should not slow down other programs' disk access
launch <script> in the idle io class
use ionice for <script>, class idle
lowest input output priority for <script>
<script> should only touch the disk when it is idle

= user-exists
> getent passwd <user> > /dev/null && echo yes || echo no
is there a user [called|named] <user>, yes or no
does the account <user> exist
check (if|whether) <user> is a known user [of this system]
say yes if there is an account <user> and no otherwise
use getent to see if the user <user> exists
have i already created the account <user>
user <user> present or not

= group-exists
> getent group <group> > /dev/null && echo yes || echo no
is there a group [called|named] <group>, yes or no
does the group <group> exist
check (if|whether) <group> is a known group [of this system]
say yes if there is a group <group> and no otherwise
use getent to see if the group <group> exists
group <group> present or not
has a group by the name <group> been set up

= users-count-human quiet
> awk -F: '$3 >= 1000 && $3 < 65534' /etc/passwd | wc -l
number of ordinary (users|accounts), uid 1000 and up, without nobody
how many real people have an account, system users not counted
count accounts with a uid from 1000 to below 65534
tally the non-system users
use awk to count the regular users in the passwd file
human accounts on this machine, just their number
how many login accounts are there with a uid in the normal range

= user-groups quiet
> id -nG root
names of all groups that root is in
to which groups does the user root belong, names only
group names of root from id
use id to print the group names of root
root's groups by name, on one line
which groups is root a member of, as id names them
print root's group memberships by name

= user-uid quiet
> id -u root
numeric id of [the user] root
uid of root
which user id does root have
use id to get the uid of root
number behind the account root
user root as a number
look up the uid of root

= last-user parse
> last <user>
when was <user> logged in
login history of <user>
past sessions of the account <user>
has <user> been on this machine lately
use last for the user <user>
logins and logouts of <user>
at what times was <user> on this system

= lastlog parse
> lastlog
last login of every (user|account)
when did each user log in most recently
which accounts have never been used to log in
use lastlog
table of all accounts with their latest login
most recent login per user
who has never logged in, show the latest login of everybody

= lastb parse
> lastb
failed login attempts
who tried to log in with a wrong password
unsuccessful logins on this machine
is somebody trying to break in, list bad logins
use lastb
list of bad login attempts
login failures recorded on this server

= sudo-list parse
> sudo -l
what may i do with sudo
which commands am i allowed to run as root
my sudo rights
do i have sudo permissions, list them
use sudo to list my privileges
privileges granted to me by sudoers
show the sudo permissions of my account

= sudo-as parse
> sudo -u <user> <script>
run <script> as [the user] <user>
execute <script> with the rights of <user>
start <script> under the account <user>
use sudo to launch <script> as <user>
<script> has to run as <user>, do it
act as <user> for running <script>
let the user <user> execute <script>

= date-ago-months
> date -d '<small> months ago' +%F
date <small> months ago
which date was it <small> months before today
go back <small> months from today, year-month-day
today minus <small> months
use date to count back <small> months
what day was it <small> months in the past
subtract <small> months from today

= date-ago-weeks
> date -d '<small> weeks ago' +%F
date <small> weeks ago
which date was it <small> weeks before today
go back <small> weeks from today, year-month-day
today minus <small> weeks
use date to count back <small> weeks
calendar date <small> weeks in the past
subtract <small> weeks from today

= date-in-weeks
> date -d '+<small> weeks' +%F
date in <small> weeks
which date will it be <small> weeks after today
go <small> weeks ahead from today, year-month-day
today plus <small> weeks
use date to count forward <small> weeks
calendar date <small> weeks from now
add <small> weeks to today

= date-in-hours
> date -d '+<small> hours'
what time will it be in <small> hours
date and time <small> hours from now
clock reading <small> hours later than now
use date to go <small> hours ahead
add <small> hours to the present time
now plus <small> hours
if something takes <small> hours, when is it finished

= date-next-monday
> date -d 'next monday' +%F
date of (next|the coming) monday
when is monday next, as year-month-day
which date is it on the next monday
use date to find the coming monday
calendar date of the monday that comes next
next monday YYYY-MM-DD
the coming monday's date

= date-last-friday
> date -d 'last friday' +%F
date of (last|the previous) friday
when was friday last, as year-month-day
which date was it on the friday before today
use date to find the previous friday
calendar date of the friday that has just passed
last friday YYYY-MM-DD
the past friday's date

= date-month-end
> date -d "$(date +%Y-%m-01) +1 month -1 day" +%F
last day of (this|the current) month
on which date does this month end
date of the final day of the month we are in
how is the last date of this month, year-month-day
use date to compute the end of the current month
when is the month over, its last date
month end as YYYY-MM-DD

= date-month-start
> date +%Y-%m-01
first day of (this|the current) month
on which date did this month begin
date of the first of the month we are in
use date to print the beginning of the current month
month start as YYYY-MM-DD
the first of this month as year-month-day
date on which the present month started

= date-days-since
> echo $(( ($(date +%s) - $(date -d <date> +%s)) / 86400 ))
how many days have passed since <date>
days from <date> until today
number of days between <date> and now
how long ago was <date>, in days
use date arithmetic to get the days since <date>
age in days of something made on <date>
days gone by since <date>

= date-add-to
> date -d '<date> +<n> days' +%F
<n> days after <date>
add <n> days to the date <date>
which date is <n> days later than <date>
<date> plus <n> days
use date to go <n> days forward from <date>
deadline: <n> days counted from <date>
what date lies <n> days behind <date> in the future

= date-sub-from
> date -d '<date> -<n> days' +%F
<n> days before <date>
subtract <n> days from the date <date>
which date is <n> days earlier than <date>
<date> minus <n> days
use date to go <n> days back from <date>
count <n> days backwards starting at <date>
what date came <n> days ahead of <date>

= date-tz
> TZ=America/New_York date
what time is it in new york
current (date and time|time) in new york
clock of new york right now
use date with the time zone of new york
local time for somebody in new york
how late is it for my colleagues in new york
New York time

= date-tz-tokyo
> TZ=Asia/Tokyo date
what time is it in tokyo
current (date and time|time) in tokyo
clock of tokyo right now
use date with the time zone of tokyo
local time for somebody in japan
how late is it for my colleagues in tokyo
Tokyo time

= date-offset
> date +%z
offset of my time zone from utc
how many hours am i ahead of or behind utc
utc offset like +0200
numeric time zone of this machine
use date to print the offset from greenwich
difference between local time and utc in hours and minutes
time zone as a plus or minus number

= date-ms
> date +%s%3N
milliseconds since the epoch
unix time in milliseconds
timestamp in ms
current epoch time with millisecond precision
use date to get milliseconds since 1970
thirteen digit timestamp
now as a number of milliseconds

= date-ns
> date +%s%N
nanoseconds since the epoch
unix time in nanoseconds
timestamp in ns
current epoch time with nanosecond precision
use date to get nanoseconds since 1970
nineteen digit timestamp
now as a number of nanoseconds

= date-rfc
> date -R
date as in an email header
current date in rfc 2822 (format|form)
timestamp in the mail header format
use date to print the rfc email form
date like Mon, 01 Jan 2024 12:00:00 +0000
now, written for a mail's Date line
rfc 5322 style date of this moment

= date-stamp-name
> echo "backup_$(date +%Y%m%d_%H%M%S)"
make a name for a backup with date and time in it, like backup_20240131_123000
print backup_ followed by the current date and time without separators
backup name with a timestamp down to the second
generate the name backup plus timestamp
use date inside echo to form a timestamped backup name
unique name beginning with backup_ made from the clock
backup_ plus date, underscore and time as one word

= date-12h
> date '+%I:%M %p'
time with am and pm
clock in twelve hour format
current time like 01:37 PM
use date to print the 12-hour time
hour and minute on a twelve hour clock with am or pm
what time is it, am/pm style
present time with AM or PM behind it

= date-long
> date '+%A, %d %B %Y'
today written out, like Wednesday, 31 January 2024
date with the names of weekday and month
weekday, day, month name and year of today
use date to print the full weekday, day, month in letters and year
long form of today's date
today's date in words for a letter
full weekday and month name with day and year, for today

= date-month-num
> date +%m
number of the current month
month as two digits
which number has this month, 01 to 12
use date to get the month as digits
numeric month of today
only the month as a number
what is the month's number now

= date-day-num
> date +%d
day of the month as a number
two digits of today's day
which day of the month do we have, number only
use date to get just the day number
is it already the 15th, print the day of the month
today's day number in this month
only the day part of today's date

= date-quarter
> date +%q
which quarter of the year is it
number of the current quarter
quarter we are in, 1 to 4
use date to get the quarter
are we in q1 or q2, print the quarter
calendar quarter of today
in which three-month period of the year are we, as a number

= date-hour
> date +%H
which hour is it, number only
just the hour of the day
hour on a 24 hour clock
use date to get the current hour
two digits of the present hour
hour part of the time and nothing else
the hour right now, 00 to 23

= cal-three parse
> cal -3
calendar of last month, this month and next month
three months side by side, the current one in the middle
previous, current and next month as a calendar
use cal to show three months
month view with the neighbours before and after
calendar around now, one month before and one after
three month calendar

= cal-month parse
> cal 12 2024
calendar of december 2024
month view of december 2024
what does december 2024 look like
use cal for december of 2024
on which weekday was the first of december 2024, draw the month
december 2024
show me the month of december in the year 2024

= history-top parse
> history | awk '{ print $2 }' | sort | uniq -c | sort -rn | head -n <n>
my <n> most used commands
which <n> commands do i type most often
rank the commands in my history by frequency, first <n>
statistics of the history: <n> favorite commands
what do i use most in the shell, <n> commands with counts
use awk on the history for the <n> commonest commands
frequency table of commands i ran, top <n>

= history-last parse
> !!
(repeat|rerun) the (last|previous) command
run again what i just typed
once more, the same command
execute the preceding command line again
do that again
use history expansion to redo the last command
bang bang, the previous command another time

= history-sudo parse
> sudo !!
(repeat|rerun) the (last|previous) command (as root|with sudo)
permission denied, run that again with sudo
i forgot sudo, do it again with it
once more the same command but as root
execute the preceding command line again with root rights
put sudo in front of my last command and run it
redo my last command with superuser rights

= history-clear parse
> history -c
(clear|forget|wipe|erase) my [shell|command] history
forget all commands typed in this session
nobody should see what i typed, empty the history
make the shell forget earlier commands
use history to delete all its entries
empty the list of former commands
delete everything from the history list of this shell

= history-file parse
> tail -n <n> ~/.bash_history
last <n> lines of my bash history file
end of ~/.bash_history, <n> lines
what was saved last in the history file, <n> entries
use tail on .bash_history, <n> lines
newest <n> entries of the saved bash history
read the bottom <n> lines of the file with my old commands
peek at the last <n> saved commands in my home's bash history file

= sleep-then
> sleep 1; echo '<text>'
wait a second and then say <text>
print <text> after one second
say <text> with a delay of 1 second
pause for a second before printing <text>
delay, then message: <text> after one second
first sleep for one second, afterwards echo <text>
hold for a second, then output <text>

= retry parse
> until <script>; do sleep <secs>; done
(repeat|retry) <script> every <secs> seconds until it (succeeds|works)
keep trying <script> with <secs> seconds in between until it does not fail
run <script> over and over until success, waiting <secs> seconds each time
<script> fails sometimes, retry after <secs> seconds until it is fine
use until to call <script> again every <secs> seconds while it fails
do not give up on <script>: try again after <secs> seconds
loop until <script> exits successfully, pausing <secs> seconds between attempts

= forever parse
> while true; do <script>; sleep <secs>; done
run <script> every <secs> seconds forever
endless loop that calls <script> with a pause of <secs> seconds
repeat <script> without end, <secs> seconds in between
infinite while loop around <script>, sleeping <secs> seconds
call <script> again and again at an interval of <secs> seconds
never stop executing <script>, pause <secs> seconds after each run
keep <script> going in an infinite loop, every <secs> seconds

= xtrace parse
> bash -x <script>
(trace|debug) [the] [bash|shell] script <script>
run <script> and print every command before it is executed
$show each command that <script> executes while it runs
debug run of <script>
use bash to trace what <script> does
see step by step which commands <script> performs
<script> misbehaves, let me watch its commands

= run-root-cmd parse
> sudo bash <script>
run [the script] <script> through bash as root
execute <script> with root privileges through bash
<script> needs root, start it with sudo
launch <script> by sudo and bash
as administrator run <script>
superuser run of the bash script <script>
bash <script> under sudo

= tmux-new parse
> tmux new -s <newbranch>
start a [new] tmux session (called|named) <newbranch>
new terminal session <newbranch> that survives disconnects, with tmux
open tmux with the session name <newbranch>
use tmux to begin a session <newbranch>
tmux, fresh session <newbranch>
create a named tmux session: <newbranch>
begin working in a tmux session that is called <newbranch>

= tmux-attach parse
> tmux attach -t <newbranch>
get back into the tmux session <newbranch>
(attach|reattach|reconnect) to [the] tmux session <newbranch>
continue my tmux session called <newbranch>
open the running tmux session <newbranch> again
use tmux to return to <newbranch>
resume <newbranch> in tmux
return to my detached tmux session <newbranch>

= tmux-list parse
> tmux ls
$list [all] [the] tmux sessions
which tmux sessions are there
what sessions are running in tmux
do i have a tmux session left over
overview of tmux sessions
names of my tmux sessions
tmux session list

= at parse
> echo '<script>' | at now + <mins>
run <script> once in <mins>
schedule <script> for <mins> from now
execute <script> a single time after <mins> have passed
use at to start <script> in <mins>
plan a one-off run of <script>, <mins> from now
let <script> be started by at after <mins>
delayed single execution of <script>, <mins> from now

= atq parse
> atq
which one-off jobs are scheduled with at
pending at jobs
queue of at
list what at is going to run
what did i plan with at
scheduled at commands still waiting
what is waiting in the at queue

= df-percent
> df --output=pcent,target
only use percentage and mount point of each file system
how many percent full is each mount, nothing else
percentage used per mount point
two columns: percent used and where it is mounted
use df to print just pcent and target
fill level of every mounted file system with its mount point
mount points and how full they are in percent, no sizes

= df-over quiet
> df --output=pcent,target | awk '$1+0 > <lineb>'
file systems that are more than <lineb> percent full
which mounts are used above <lineb> percent
warn me about disks fuller than <lineb> percent
mount points with usage over <lineb>%
use df and awk to find file systems beyond <lineb> percent
partitions exceeding <lineb> percent of their capacity
alert: which file systems have used up more than <lineb> percent

= blkid parse
> blkid
uuids of all partitions
which filesystem and uuid does each partition have
labels, uuids and types of block devices
i need the uuid of a disk for fstab
use blkid
partition identifiers
find uuid and label of my disks

= lsusb parse
> lsusb
$list [all] [the] usb devices
what is plugged into the usb ports
is my usb device recognized
which usb hardware is connected
overview of devices on the usb bus
usb devices with vendor and product ids
show connected usb hardware

= lspci parse
> lspci
$list [all] [the] pci devices
which graphics and network cards are in this machine
hardware on the pci bus
what graphics card do i have
overview of pci hardware
internal cards and controllers
show pci hardware such as graphics and ethernet controllers

= lsmod parse
> lsmod
$list [all] [the] loaded kernel modules
which drivers are loaded into the kernel
kernel modules currently in use
is a driver module loaded, list all of them
overview of loaded modules with their sizes
modules that the running kernel has
show which modules the kernel has loaded

= vmstat parse
> vmstat <secs>
memory, swap, io and cpu statistics every <secs> seconds
is the machine swapping, show vmstat every <secs> seconds
virtual memory statistics with an interval of <secs> seconds
use vmstat at an interval of <secs>
keep printing vmstat each <secs> seconds
system activity report line each <secs> seconds with vmstat
repeat vmstat with <secs> seconds in between

= iostat parse
> iostat -x <secs>
extended disk io statistics every <secs> seconds
which disk is busy, update each <secs> seconds
use iostat with extended figures every <secs> seconds
device utilization at an interval of <secs> seconds
is my disk the bottleneck, extended io report each <secs> seconds
watch reads and writes per device, refreshed every <secs> seconds, extended
disk load per device with details, one report per <secs> seconds

= stty-size parse
> stty size
how many rows and columns has my terminal
terminal size
height and width of this terminal window in characters
use stty to print the size
dimensions of my terminal
rows and columns of the screen
how big is my terminal window, rows and columns

= cols parse
> tput cols
width of my terminal in characters
how many columns does my terminal have
number of columns of this window
use tput to get the terminal width
columns only
how wide is the screen in characters
column count of the terminal
`,
)
