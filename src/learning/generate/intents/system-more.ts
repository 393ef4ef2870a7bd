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
zsh or bash, what did i land in with this terminal
i am not sure which command interpreter runs here, look it up by process
comm of the process with my shell's own pid
tell apart bash from dash or zsh: name the interpreter in this window
what kind of shell has this console started
identify the interpreter that is executing this very prompt
ps lookup of the present shell, comm column only

= bash-version-var
> echo "$BASH_VERSION"
$show the version of the bash that is running [from its variable]
print the BASH_VERSION variable
which bash version interprets my commands right now
just the version string of the current bash, no license text
version number of the running bash only
echo the version of this bash
bash version as a variable
is my bash older than 4, print its version variable
release string held by the interpreter itself, a variable of bash
what does BASH_VERSION contain
bare version number of the bash interpreter out of its own variable
i want just 5.x.y for this bash, not the whole copyright notice
dump the content of the variable BASH_VERSION
need the running bash's release for a bug report, the short string

= which-set
> printenv <var>
printenv <var>
use printenv to see <var>
$show <var> with printenv
print the exported variable <var> by means of printenv
ask printenv for <var>
which value would child processes see in <var>, use printenv
value of <var>, via printenv
read <var> out of the environment through printenv
the exported value of <var> as printenv reports it
have printenv tell me what <var> holds
does printenv know <var>, and what is in it
printenv lookup: <var>
environment entry <var>, asked by printenv, value only
what comes out when printenv is given <var>

= set-vars quiet
> set | grep '^<var>='
$show the (shell|bash) variable <var> as set prints it
look for the assignment of <var> in the output of set
use set and grep to find <var>
line for <var> among all shell variables
filter all shell variables for the one called <var>
definition of <var> as the shell knows it, name and value
grep the assignment <var>= out of what set lists
search the listing of set for a row that starts with <var>=
everything set lists, narrowed to <var>
is <var> among the things that set prints, show the assignment
set piped into grep anchored on <var>
in the dump of shell variables pick out the entry beginning <var>=
the shell's internal table of variables: only the <var> row
shell variable <var> including non-exported ones, found through set

= declare-functions quiet
> declare -F
$list [the names of] [all] shell functions [that are defined]
which functions does this shell know
names of functions defined in the current bash
what functions have i loaded into this session
use declare to list function names
overview of defined shell functions, without their bodies
is a function of that name defined, list them all
i forgot what my functions are called, name them
enumerate user-defined functions of this shell session
declare -F style listing of function names
have any functions been sourced into this bash
give an inventory of all shell functions by name, no code
which function names are currently taken in bash
self-made commands written as functions, names please

= unalias parse
> unalias ll
(remove|delete|drop|forget) the alias ll
ll should no longer be an alias
use unalias on ll
undo the alias definition of ll
take the shortcut ll away
make ll mean nothing special again
i defined ll by mistake, get rid of that alias
ll is an alias i do not want any longer
cancel my ll shorthand
stop ll from expanding to something else
clear the abbreviation ll from this shell
why does ll still work, unset that alias
have the alias named ll removed from the session
the ll alias must go

= var-default
> echo "§{<newvar>:-<value>}"
print <newvar>, or <value> if it is (unset|empty)
$show [the variable] <newvar> with <value> as [the] (default|fallback)
use the default <value> when <newvar> is not set
value of <newvar> and otherwise <value>
expand <newvar> falling back to <value>
if <newvar> has no value say <value> instead
echo <newvar> but <value> when nothing is in it
if nobody set <newvar>, i want to see <value>
fall back on <value> for an unset or empty <newvar>
colon dash expansion of <newvar> with <value>
what is in <newvar>, and should it be blank then <value>
output <newvar>, substituting <value> whenever it holds nothing
parameter expansion of <newvar> with the alternative <value>
supply <value> in place of a missing <newvar> and echo the outcome

= var-in-command quiet
> <newvar>=<value> env | grep '^<newvar>='
run env with <newvar> set to <value> only for that one command and pick the line out
set <newvar> to <value> just for a single env call and grep it
$show that <newvar>=<value> reaches a child process when it is set for one command only
temporary variable <newvar> with value <value> for env, filtered by its name
pass <newvar>=<value> to env alone and look for it
prefix env with the assignment <newvar>=<value> and filter its output for <newvar>
call env under a temporary <newvar>=<value> and keep just that line
does env see <newvar>=<value> if i put the assignment right before it, filter that row
one-shot variable: <newvar> is <value> just while env runs, grep it
without exporting, hand <newvar> with content <value> to env and show the matching entry
assignment <newvar>=<value> placed ahead of env, piped through a search for <newvar>
the env listing's <newvar> row when <newvar> was given as <value> for that call
prove that a prefix assignment of <value> to <newvar> arrives in env's output
let env inherit <newvar> as <value> once and extract the entry beginning with it

= env-clean
> env -i bash -c env
run bash with an empty environment and print what it has
$show the environment of a shell that was started with nothing
start a bash without any inherited variables and list its variables
what variables are left in a shell that begins with a clean environment
use env -i to start bash and let it print its environment
list variables as seen by bash with a wiped environment
throw away all environment variables, start bash and dump what remains
env dump of a bash launched from scratch, nothing passed on
what does bash set all by itself, with no environment handed down
pristine shell: which environment entries appear on their own
i suspect an inherited variable, show what bash has after ignoring the whole environment
blank slate bash printing its env
environment of a child bash after everything was cleared by env -i
only those variables that bash creates when called with an empty env

= str-length
> s='<text>'; echo "§{#s}"
put <text> in a variable and print its length
length of the string <text> (by|with) bash [itself|alone]
how many characters long is the text <text>, using a bash variable
use parameter expansion to get the length of <text>
store <text> in a variable and count its characters without other tools
string length of <text> in pure bash
assign <text> to a variable and say how long it is
character total of <text> via hash expansion of a variable
is <text> too long for a tweet, get its size from bash's own expansion
assign <text>, then report the variable's length
without wc, how long is <text>
variable holding <text>: number of characters in it
measure <text> using nothing but the shell
have bash say how many letters make up <text>, kept in a variable

= str-upper
> s='<text>'; echo "§{s^^}"
put <text> in a variable and print it in (capitals|upper case)
upper case of <text> (by|with) bash [itself|alone]
use parameter expansion to make <text> all upper case
store <text> in a variable and shout it in capital letters without other tools
turn the string <text> into capitals in pure bash
assign <text> to a variable and expand it in upper case
bash expansion that uppercases <text>
caps lock for <text>, done by the shell through a variable
double caret expansion of a variable with <text>
<text> should be printed in block letters by bash itself
convert <text> to uppercase without tr, variable first
uppercase every letter in <text> by expanding a variable
i want <text> yelled, all big letters, no external program
capital letters throughout for the variable value <text>

= str-lower
> s='<text>'; echo "§{s,,}"
put <text> in a variable and print it in (small letters|lower case)
lower case of <text> (by|with) bash [itself|alone]
use parameter expansion to make <text> all lower case
store <text> in a variable and print it in small letters without other tools
turn the string <text> into lowercase in pure bash
assign <text> to a variable and expand it in lower case
bash expansion that lowercases <text>
double comma expansion of a variable with <text>
no capitals please: <text> from a variable, decapitalized entirely by bash
convert <text> to lowercase without tr, variable first
lowercase every letter in <text> by expanding a variable
tone <text> down to small characters, no external program
<text> should lose all its capital letters through the shell alone
lower-case the variable value <text>

= str-capital
> s='<text>'; echo "§{s^}"
put <text> in a variable and print it with its first letter capitalized
capitalize the first letter of the string <text> (by|with) bash
use parameter expansion to capitalize <text>
make only the first character of <text> upper case in pure bash
store <text> in a variable and print it beginning with a capital
assign <text> to a variable and expand it with an initial capital
text <text> with a big first letter, through a bash variable
single caret expansion of a variable with <text>
<text> is a sentence, start it with an upper case letter using bash
only the initial of <text> should be big, rest as is, by a variable
titlecase the very first character of <text> with the shell alone
variable value <text>, initial uppercased
have bash raise the opening letter of <text>
begin <text> with a capital without calling sed

= str-sub
> s='<text>'; echo "§{s:0:<small>}"
first <small> characters of the string <text> (by|with) bash
put <text> in a variable and print its first <small> characters
use parameter expansion to cut <text> down to <small> characters
shorten the text <text> to <small> characters in pure bash
leading <small> letters of <text>, through a bash variable
substring of <text> from the start, <small> characters long, in bash
store <text> in a variable and keep the beginning, <small> characters
the opening <small> characters of <text>, sliced by bash
truncate <text> after <small> letters without cut, through a variable
prefix of length <small> from <text> in the shell
abbreviate <text>: just its first <small> characters by variable slicing
how does <text> begin, <small> letters by bash expansion
slice from offset 0, length <small>, of the variable value <text>
i only need <small> characters at the left of <text>, bash variable

= str-sub-end
> s='<text>'; echo "§{s: -<small>}"
last <small> characters of the string <text> (by|with) bash
put <text> in a variable and print its last <small> characters
use parameter expansion to get the end of <text>, <small> characters
how does the text <text> end, last <small> characters, in pure bash
trailing <small> letters of <text>, through a bash variable
tail of the string <text>, <small> characters, in bash
store <text> in a variable and keep the final <small> characters
the closing <small> characters of <text>, sliced by bash
suffix of length <small> from <text> in the shell
rightmost <small> letters of <text> by a variable with negative offset
negative slice: <small> characters at the end of <text>
i only need <small> characters at the right of <text>, bash variable
which <small> letters does <text> finish with, by bash expansion
take the tail end of <text>, <small> letters, without an external tool

= str-from
> s='<text>'; echo "§{s:<small>}"
the string <text> without its first <small> characters, in bash
put <text> in a variable and skip the first <small> characters
use parameter expansion to drop <small> characters from the front of <text>
cut the leading <small> letters off <text> in pure bash
rest of <text> after <small> characters, through a bash variable
remove the first <small> characters of the text <text> with bash
store <text> in a variable and print what follows after <small> characters
everything in <text> from position <small> on, bash slice
discard <small> letters at the start of <text> by a variable and keep the rest
<text> minus its opening <small> characters through bash expansion
offset <small> to the end of the variable value <text>
chop <small> characters off the left side of <text> in the shell
what remains of <text> when the first <small> letters are gone, bash variable
suffix of <text> beginning after <small> characters, by slicing a variable

= str-replace
> s='<text>'; echo "§{s// /_}"
the string <text> with underscores instead of spaces, in bash
put <text> in a variable and print it with every space turned into an underscore
use parameter expansion to change all blanks in <text> to underscores
text <text> with _ for each blank, in pure bash
make <text> usable as a file name: spaces become underscores, by bash
store <text> in a variable and expand it with underscores where spaces were
bash substitution of spaces by underscores in <text>
swap each space in <text> for an underscore, shell only, no tr
<text> with its gaps filled by underscores through a variable
snake-style <text>: underscore wherever there is a space, bash expansion
i need <text> as one token joined by _, done in a variable
underscore-join the words of <text> by pattern substitution
convert blank to _ everywhere in the variable value <text>
no spaces allowed: underscore them in <text> with bash

= str-strip-spaces
> s='<text>'; echo "§{s// /}"
the string <text> without any spaces, in bash
put <text> in a variable and print it with every space removed
use parameter expansion to delete all blanks from <text>
squeeze the blanks out of the text <text> in pure bash
text <text> run together, no blanks, through a bash variable
store <text> in a variable and expand it with all spaces dropped
bash expansion that strips the spaces of <text>
glue the words of <text> together, shell only, no tr
remove every blank in <text> by pattern substitution on a variable
<text> with the gaps closed up through a variable
compact <text>: not one space left, bash expansion
whitespace-free version of <text>, spaces taken out in the shell
i need <text> as one token with nothing between the words, done in a variable
spaces out of the variable value <text>

= str-ext
> f=<anyfile>; echo "§{f##*.}"
(file extension|extension|suffix) of <anyfile> by bash expansion
what comes after the last dot in the name <anyfile>
put <anyfile> in a variable and print only its extension
use parameter expansion to get the ending of <anyfile>
$show [only] the extension of the file name <anyfile>
strip everything up to the last dot from <anyfile>
which ending has <anyfile>, in pure bash
what type is <anyfile> judging by its name, part behind the final dot
isolate the suffix from the string <anyfile> in the shell
chop <anyfile> so that only the letters after its final dot remain
longest-prefix removal up to the dot on <anyfile>
name <anyfile>: ending without the dot, by a variable
pure shell: txt, py or whatever <anyfile> ends in
extension part of <anyfile> extracted with a variable

= str-noext
> f=<anyfile>; echo "§{f%.*}"
<anyfile> without its extension by bash expansion
what comes before the last dot in the name <anyfile>
put <anyfile> in a variable and print it without the ending
use parameter expansion to drop the suffix of <anyfile>
$show the name <anyfile> with the extension (removed|stripped|cut off)
strip the last dot and everything behind it from <anyfile>
file name <anyfile> minus its ending, in pure bash
stem of <anyfile>, computed in the shell
i want <anyfile> with no .something at its end, by a variable
shortest-suffix removal from the dot on <anyfile>
cut the ending off the name <anyfile> without basename or sed
leave out the extension from the string <anyfile>
base of the name <anyfile>, dot part gone, using bash
everything in <anyfile> up to but excluding its final dot

= str-base
> f=<path>; echo "§{f##*/}"
last component of <path> by bash expansion
put <path> in a variable and strip everything up to the last slash
use parameter expansion to get what follows the last slash in <path>
pure bash replacement for basename on <path>
what is behind the final slash of <path>, without calling a program
cut all leading folders off <path> using bash only
part of <path> after the last slash, through a variable
trim the directories from the string <path> in bash, keep the end
longest-prefix removal up to the slash on <path>
just the final piece of the path <path> without forking basename
what is <path> called by itself, all parents stripped in a variable
last element of the path string <path>, shell only
throw away everything in <path> through its last slash by expansion
name at the end of <path>, computed from a variable

= str-contains
> [[ '<text>' == *<word>* ]] && echo yes || echo no
does the string <text> contain <word>, yes or no
test (if|whether) <word> is a part of the text <text>
is <word> somewhere within the string <text>
say yes if <word> occurs in the text <text> and no otherwise
use double brackets to look for <word> inside <text>
substring test in bash: <word> in <text>
check in bash whether <text> includes <word>
can <word> be found inside the sentence <text>, answer yes or no
glob match in double brackets: <text> having <word> in it
yes when <word> appears anywhere in <text>
membership of <word> in the string <text>, in the shell
have bash tell me whether <word> sits in <text>
i need to know if the text <text> mentions <word>, yes/no
pattern test on the string <text> for the piece <word>

= str-equal
> [ '<value>' = '<word>' ] && echo yes || echo no
are the strings <value> and <word> (equal|the same), yes or no
compare the text <value> with the text <word> and say yes or no
test (if|whether) the string <value> equals <word>
say yes when the words <value> and <word> are alike, otherwise no
use test to compare the strings <value> and <word>
string comparison of <value> with <word>
is <value> as a string identical to <word>
do <value> and <word> match exactly, answer yes or no
yes/no: the same text in <value> and <word>
is there any difference between the strings <value> and <word>, yes if alike
single bracket equality of <value> and <word>
check in the shell that <value> and <word> are one and the same
equality test, <value> against <word>, answering yes or no
i typed <value> and <word>, are these identical

= str-repeat
> printf '<char>%.0s' {1..<lineb>}; echo
print [the character] <char> <lineb> times in a row
a line made of <lineb> times the character <char>
draw a separator of <lineb> <char> characters
repeat <char> <lineb> times without line breaks
use printf and a brace expansion to write <lineb> <char> signs
<lineb> copies of <char> next to each other
ruler of <lineb> characters, all <char>
horizontal rule built of <char>, <lineb> wide
fill a row with <lineb> pieces of <char>
i need an underline of <char> that is <lineb> characters long
the sign <char> multiplied <lineb> times into one string
make a bar from <char>, length <lineb>
string of <lineb> identical characters <char>
a divider consisting of <char> repeated, <lineb> in all

= printf-pad
> printf '%0<small>d\n' <line>
print <line> with leading zeros, <small> digits wide
zero pad the number <line> to <small> digits
use printf to fill up <line> with zeros to a width of <small>
number <line> formatted with <small> digits, zeros in front
write <line> as a <small> digit number
pad <line> on the left with zeros until it has <small> digits
format the integer <line> zero padded, width <small>
<line> as a fixed width figure of <small> digits, filled up with zeros
i want 007 style: <line> in <small> places
leading zeros in front of <line>, total length <small>
how do i get <line> to be <small> digits long
left-fill <line> with noughts up to <small> characters
invoice number <line> has to have <small> digits, add zeros before it
%0<small>d formatting of <line>

= printf-round
> printf '%.2f\n' <longdecimal>
round <longdecimal> to two (decimals|decimal places)
print <longdecimal> with two digits after the point
use printf to shorten <longdecimal> to two decimals
format the number <longdecimal> with 2 decimal places
<longdecimal> rounded to hundredths
cut <longdecimal> to two digits behind the decimal point, rounded
<longdecimal> with a precision of two digits
only cents precision for <longdecimal>
pi <longdecimal> shown as a price, two places after the point
limit <longdecimal> to 2 fractional digits
nearest hundredth of <longdecimal>
print the float <longdecimal> using %.2f
fewer digits for <longdecimal>, two behind the dot
how does <longdecimal> look with just two decimals

= hex-to-dec
> echo $((16#<hex>))
what is hex <hex> in decimal
convert the hexadecimal number <hex> to decimal
<hex> from base 16 to base 10
use shell arithmetic to read <hex> as a hex number
turn hexadecimal <hex> into an ordinary number
how much is <hex> in base sixteen
decode hexadecimal <hex> for me
hex2dec <hex>
the colour value <hex> as an integer between 0 and 255
translate base sixteen <hex> to ordinary counting
<hex> hex, decimal please
i see <hex> in a memory dump, which number is that
read <hex> as hexadecimal, say it in decimal digits

= dec-to-bin
> echo 'obase=2; <lineb>' | bc
<lineb> in binary
convert the [decimal] number <lineb> to binary
what is <lineb> as a binary number
use bc to write <lineb> in base 2
zeros and ones for the decimal number <lineb>
decimal <lineb> to base two
how do i write <lineb> with only zeros and ones
dec2bin <lineb>
bit pattern of the number <lineb>
binary representation for <lineb>
show <lineb> as bits
translate <lineb> into dual notation
which bits are set in <lineb>, write it in base 2
express <lineb> using just 0 and 1

= bin-to-dec
> echo $((2#<bits>))
what is binary <bits> in decimal
convert the binary number <bits> to decimal
<bits> from base 2 to base 10
use shell arithmetic to read <bits> as a binary number
decimal value of the bits <bits>
turn binary <bits> into an ordinary number
how much is <bits> in base two
bin2dec <bits>
decode the bit string <bits> for me
translate base two <bits> to ordinary counting
which integer do the bits <bits> stand for
i see <bits> in binary, say it in normal digits
read <bits> as a base 2 figure and give it in base ten
<bits> binary as an everyday number

= calc-sub
> echo $((<lineb> - <line>))
(compute|calculate|what is) <lineb> (minus|-|less) <line>
subtract <line> from <lineb>
difference between <lineb> and <line>, as a number
how much is left when i take <line> away from <lineb>
work out <lineb> - <line>
use shell arithmetic to take <line> off <lineb>
<lineb>-<line> in the shell
<line> fewer than <lineb> is what
take away <line> from <lineb>, result please
deduct <line> from <lineb>
i had <lineb> and spent <line>, what remains
gap between the numbers <lineb> and <line>
reduce <lineb> by <line>
minus calculation: <lineb> less <line>

= calc-mod
> echo $((<lineb> % <small>))
remainder of <lineb> divided by <small>
(compute|calculate|what is) <lineb> (modulo|mod|%) <small>
what is left over when <lineb> is divided by <small>
use shell arithmetic for <lineb> modulo <small>
<lineb> mod <small>
divide <lineb> by <small> and give only the rest
modulus of <lineb> and <small>
is <lineb> evenly divisible by <small>, show the remainder
leftover of <lineb> / <small>
<lineb> sweets shared among <small> children, how many are left over
percent operator on <lineb> and <small>
compute the residue of <lineb> for divisor <small>
what does not fit when packing <lineb> things into boxes of <small>
division rest: <lineb> by <small>

= calc-int-div
> echo $((<lineb> / <small>))
integer division of <lineb> by <small>
how many whole times does <small> fit into <lineb>
<lineb> divided by <small> without the fraction
whole number part of <lineb> over <small>
use shell arithmetic to divide <lineb> by <small>, integers only
quotient of <lineb> and <small>, rounded down
divide <lineb> by <small> and drop the decimals
how often does <small> go into <lineb>, whole times
<lineb> things in groups of <small>, how many full groups
floor of <lineb> over <small>
truncated division, <lineb> by <small>
<lineb> / <small> as an integer, nothing after the point
how many complete boxes of <small> can be filled with <lineb> pieces
share <lineb> among <small>, full units only

= calc-pow
> echo $((<line> ** 2))
square of <line>
(compute|calculate|what is) <line> squared
<line> to the power of two (with|by|using) bash
use shell arithmetic to square <line>
multiply <line> by itself
<line> ** 2 in the shell
second power of <line>
area of a square with side <line>
<line> times <line>
raise <line> to the second power
<line> to the 2
what do i get when <line> is multiplied with itself
calculate <line>² in the shell
let the shell compute the square number of <line>

= calc-sqrt
> echo 'scale=4; sqrt(<lineb>)' | bc
square root of <lineb> [with four decimals]
(compute|calculate|what is) the square root of <lineb>
which number times itself gives <lineb>, to four decimals
use bc to get the root of <lineb> with 4 decimals
sqrt <lineb>
root of <lineb> to four decimal places
work out the square root of the number <lineb> with bc
how long is one side of a square with the area <lineb>, 4 decimals
extract the root of <lineb>, precision four
take sqrt of <lineb> to four places after the point
√<lineb> with scale 4
second root of <lineb> by calculator bc
i need the root of <lineb>, 4 digits behind the point
number whose square is <lineb>, four decimal digits

= calc-percent
> echo 'scale=2; <line> * 100 / <lineb>' | bc
what percentage of <lineb> is <line>
<line> out of <lineb> in percent, two decimals
how many percent are <line> of <lineb>
use bc to express <line> as a percentage of <lineb>
share of <line> in <lineb> as a percentage
percent value of <line> relative to <lineb>
<line>/<lineb> as percent with two decimals
<line> of <lineb> tasks are done, what percentage is that
express <line> over <lineb> as %, 2 decimals
what portion of <lineb> does <line> make up, in percent
how big a percentage is <line> when the total is <lineb>
progress in percent: <line> out of a total of <lineb>
if the whole is <lineb> then <line> is what percent
percentage calculation with part <line> and whole <lineb>

= factors
> factor <lineb>
prime factors of <lineb>
(factor|factorize) the number <lineb>
is <lineb> a prime number
break <lineb> down into primes
use factor on <lineb>
which primes multiply to <lineb>
decompose <lineb> into its prime factors
can <lineb> be divided by anything besides itself and one
split <lineb> up as a product of primes
prime decomposition, number <lineb>
what are the divisors of <lineb> that are prime
find out if <lineb> is prime or composite
the primes making up <lineb>
<lineb> written as prime times prime

= seq-pad
> seq -w 1 <lineb>
numbers 1 to <lineb> with leading zeros so that all have the same width
zero padded numbers up to <lineb>
count from 01 to <lineb> with equal width
use seq to count to <lineb> with leading zeros
integers up to <lineb>, filled with zeros to equal length
print 1 through <lineb>, padded with zeros on the left
equal width list of the numbers 1 to <lineb>
sequence up to <lineb> in which single digits get a zero in front
01 02 03 and so on to <lineb>
generate numbers for file names, 1 till <lineb>, all equally long
align the numbers from 1 to <lineb> by padding with zeros
list 1 to <lineb>, every entry the same number of digits
sortable numbering from 1 to <lineb>, zero filled
counting to <lineb> with fixed width figures

= seq-even
> seq 2 2 <lineb>
even numbers up to <lineb>
$show all even numbers (from|between) 2 (to|and) <lineb>
every second number beginning with two, not beyond <lineb>
use seq to print the even numbers until <lineb>
numbers divisible by two that are no more than <lineb>
count to <lineb> by twos, starting at 2
skip the odd numbers and count to <lineb>
2, 4, 6 and so on to <lineb>
evens only, ending at <lineb>
step two from 2 to <lineb>
leave out odd values: sequence until <lineb>
multiples of two not exceeding <lineb>
list house numbers on the even side up to <lineb>
all integers to <lineb> that can be halved

= seq-odd
> seq 1 2 <lineb>
odd numbers up to <lineb>
$show all odd numbers (from|between) 1 (to|and) <lineb>
every second number beginning with one, not beyond <lineb>
use seq to print the odd numbers until <lineb>
numbers not divisible by two that are no more than <lineb>
skip the even numbers and count to <lineb>
count to <lineb> starting at 1 in steps of two
1, 3, 5 and so on to <lineb>
odds only, ending at <lineb>
step two from 1 to <lineb>
leave out even values: sequence until <lineb>
uneven numbers not exceeding <lineb>
list house numbers on the odd side up to <lineb>
all integers to <lineb> that cannot be halved

= brace-letters
> echo {a..z}
$show the [whole] alphabet [on one line]
all letters from a to z
print a b c and so on until z
small letters of the alphabet separated by spaces
use a brace expansion to get every letter
write down the alphabet in lower case
letters a through z in one row
the abc
list every lowercase character of english
a..z in a single row
i need the 26 letters
sequence of letters, a to z
expand the range a through z
spell out the latin alphabet on one line

= shuffle-numbers
> shuf -i 1-<lineb>
numbers 1 to <lineb> in random order
shuffle the integers from 1 to <lineb>
random permutation of 1 to <lineb>
use shuf to mix up the numbers 1 through <lineb>
all numbers up to <lineb>, each once, in a chance order
draw an order for <lineb> participants numbered from 1
mix the integers up to <lineb>
jumble the sequence 1 to <lineb>
raffle order for tickets 1 through <lineb>
every integer up to <lineb> exactly once but scrambled
i have <lineb> slides numbered from one, give a random running order
unsorted at random: the range 1-<lineb>
deal out the numbers 1 to <lineb> like a deck of cards
whole range 1..<lineb>, shuffled

= random-dice
> echo $((RANDOM % 6 + 1))
roll a die
throw a dice [with six sides]
random number from 1 to 6 using bash arithmetic
simulate a six sided die in bash
use RANDOM to get a value between one and six
let the shell roll the dice
die roll
one to six, by luck, with the shell's RANDOM
what do i get with one throw of a cube
give me a dice throw
board game night without dice, throw one for me in bash
D6 result
modulo six of RANDOM plus one
let bash come up with a value between 1 and 6

= coin
> shuf -n 1 -e heads tails
flip a coin
heads or tails
toss a coin in the shell
pick heads or tails by chance
let the shell choose between heads and tails
random choice of either heads or tails
use shuf to decide between heads and tails
should i or should i not, throw a coin for me
fifty fifty decision: print heads or else tails
coin toss
settle it with heads against tails
which side does the coin land on
head or tail, at random
we have to decide something, give us heads or tails

= random-pick
> shuf -n 1 -e <value> <newword> <word>
pick one of <value>, <newword> and <word> by chance
random choice between <value>, <newword> and <word>
choose randomly among <value>, <newword> and <word>
let chance decide: <value>, <newword> or <word>
use shuf to draw one out of <value>, <newword> and <word>
which one of <value>, <newword> and <word> shall i take, decide at random
draw lots among <value>, <newword> and <word>
i cannot decide between <value>, <newword> and <word>, choose for me
randomly select a single item from <value>, <newword>, <word>
who has to do the dishes: <value>, <newword> or <word>
one lucky winner out of <value>, <newword> and <word>
candidates <value>, <newword>, <word>: draw a single one blindly
roulette with the options <value>, <newword> and <word>
take any of <value>, <newword> and <word>, it does not matter which

= random-hex
> openssl rand -hex <lineb>
<lineb> random bytes in hex
random hexadecimal string made from <lineb> bytes
use openssl to get <lineb> random bytes as hex digits
hex token out of <lineb> random bytes
i need an api key, <lineb> bytes written in hexadecimal
make up a secret of <lineb> bytes in hex form
hexadecimal key, <lineb> bytes by openssl
session secret consisting of <lineb> random bytes, hex encoded
generate a key with <lineb> bytes of entropy as 0-9a-f
hex digits for <lineb> bytes nobody can guess
openssl hex token, length <lineb> bytes
i want an unguessable hexadecimal id of <lineb> bytes
salt of <lineb> bytes as hex
encryption key in hexadecimal notation, <lineb> bytes long

= loop-numbers
> for i in {1..<n>}; do echo "$i"; done
for loop that prints the numbers 1 to <n>
loop from 1 to <n> and print the counter
count to <n> in a bash for loop
iterate <n> times and echo the loop variable
use a for loop with a brace expansion to print 1 through <n>
write a loop that runs <n> times and shows the current round each time
bash loop over 1..<n> echoing each number
say the numbers one to <n> in turn with for
repeat an echo of the counter for each value in 1..<n>
how does a for statement over the range 1 to <n> look
do something <n> times, here just echo the index, with for and braces
for i from 1 up to <n>, echo i
<n> iterations in bash, outputting the index of each starting at one
go over the range 1-<n> by for and write out each value

= loop-while-count
> i=1; while [ $i -le <n> ]; do echo $i; i=$((i+1)); done
while loop that counts from 1 to <n>
count to <n> with a while loop
use while to print the numbers 1 through <n>
loop with a condition, printing a counter until it reaches <n>
bash while loop with a counter going up to <n>
increase a counter in a while loop and print it up to <n>
example of while: numbers one to <n>
as long as the counter is not above <n>, print it and add one
how is a while loop written that goes from 1 to <n>
keep incrementing i from 1 while it is at most <n>, showing i
counter loop via while, upper bound <n>
while i <= <n>: echo and increment
show 1 to <n>, using a condition at the head of the loop instead of for
start at one, repeat with while, finish after <n>

= loop-c
> for ((i=0; i<<n>; i++)); do echo $i; done
c style for loop from 0 to below <n>
loop with i starting at 0 while it is smaller than <n>, printing i
for loop in the manner of c with <n> rounds beginning at zero
use a double parenthesis for loop to print 0 up to but excluding <n>
print the <n> numbers that begin with zero in an arithmetic for loop
bash arithmetic for: i from zero, below <n>, echo i
count <n> numbers from zero with a c-like loop
for (( )) with an index going from 0, <n> passes
zero based index loop with <n> turns, three-part for header
i equals 0, i less than <n>, i plus plus: print i
array style indices 0 through one less than <n> by a c for
java-like for statement in bash, counter from nought, stop before <n>
echo indices starting with 0, <n> of them, in a three-expression for
initialise, test, increment: for loop below <n>, echo each value

= loop-read
> while read -r line; do echo "$line"; done < <file>
read <file> line by line [in a loop] and print each line
loop over the lines of <file> (and|to) echo them
use while read to go through <file>
while loop over every line in <file>, printing it
go through <file> one line at a time and echo each
process <file> line after line in bash, just echoing
for every line in <file> echo that line, with a while loop
handle each row of <file> separately with read, printing it
walk through <file>, row by row, in the shell
bash reading loop on <file> that outputs each row unchanged
iterate through the lines that <file> has and echo every one
take one line after another from <file> with a while construct and print
do an echo per line of <file>
how to step through the rows of <file> in a script, printing each

= loop-words
> for w in <value> <newword> <word>; do echo "$w"; done
loop over the words <value>, <newword> and <word> and print each
for loop over <value>, <newword> and <word>
iterate over the three words <value>, <newword> and <word>, echoing them
print <value>, <newword> and <word> by a for loop
echo <value>, <newword> and <word> one after another in a loop
use for to go through <value>, <newword> and <word>
for each of <value>, <newword> and <word> do an echo
say each of <value>, <newword>, <word> on its own line with for
cycle through the list <value> <newword> <word> and output every item
list of three items, <value>, <newword>, <word>: echo per item
a for statement with the fixed items <value>, <newword> and <word>
step through the values <value>, <newword> and <word>, showing each
how to do something for <value>, then <newword>, then <word>, here echo
items <value>, <newword> and <word>, one pass of the loop per item

= loop-dirs
> for d in */; do echo "$d"; done
loop over the (folders|directories) here and print their names
for loop over all subdirectories of this folder, echoing each
iterate over the subfolders here and echo them
go through every directory in this place and say its name
use a for loop to print each folder here
bash loop listing the folders of the working directory
for each subfolder here print its name in a loop
cycle through every dir in this location, writing out each one
do an echo per subdirectory of where i am
step through the folders, not the files, found here, echoing them in a for loop
shell loop across */ with an echo
i have several projects side by side in here, loop over their folders and name them
for d over the directories of the current place, output d
take each child directory in turn and print what it is called, using a loop

= loop-size
> for f in *.<ext>; do stat -c '%s %n' "$f"; done
for each <ext> file here print its size in bytes and its name
loop over the <ext> files and show (bytes|size in bytes) and name
iterate over the <ext> files with stat, size and name of each
go through the <ext> files one by one and tell how many bytes they have
use a for loop and stat to print size and name of <ext> files
byte size and name of every <ext> file in this folder, in a loop
bytes and name per <ext> file by looping with stat
per .<ext> file: how many bytes and what is it called, with for and stat
cycle through *.<ext> and stat every one for bytes and name
for loop writing a line of byte count plus file name per <ext> file
weigh each <ext> file here in turn by loop and stat
i want a loop over all <ext> files that reports the length in bytes before the name
step through the <ext> files, calling stat for size and file name
walk over the .<ext> files here, size first then name, one at a time in a loop

= loop-until
> i=<n>; until [ $i -eq 0 ]; do echo $i; i=$((i-1)); done
count down from <n> to 1 with an until loop
until loop that starts at <n> and stops at zero
use until to print the numbers <n> down to one
bash until loop with a counter decreasing from <n>
decrease a counter from <n> and print it until it is zero
loop until the counter reaches 0, beginning with <n>
example of until: <n> down to one
rocket countdown: <n>, and so on to one, with until
keep lowering i from <n> till it hits zero, showing i, as an until loop
how is an until loop written, counting backwards from <n>
reverse counter via until, start value <n>
until i is 0: echo i and subtract one, i starts at <n>
descending numbers beginning at <n>, ending at one, by an until construct
start with <n>, take one off each round and print, stop at nought using until

= array-print
> a=(<value> <newword> <word>); echo "§{a[@]}"
put <value>, <newword> and <word> in an array and print all of it
bash array with <value>, <newword> and <word>, show every element
make an array of <value>, <newword> and <word> and echo the elements
store <value>, <newword> and <word> in an array and print them on one line
define the array <value> <newword> <word> and output its contents
use a bash array to hold <value>, <newword> and <word>, then echo it
echo every element of the bash array (<value> <newword> <word>)
bash list variable with three items <value>, <newword>, <word>: dump it
all members of an array initialised with <value>, <newword>, <word>
expand an array of <value>, <newword> and <word> completely
how do i show a whole bash array, say with <value>, <newword> and <word> inside
fill an array from <value>, <newword>, <word> and display it whole
create a three element array, <value> <newword> <word>, then see what it holds
indexed array of <value>, <newword> and <word>, every item out

= array-count
> a=(<value> <newword> <word>); echo "§{#a[@]}"
number of elements in a bash array of <value>, <newword> and <word>
make an array of <value>, <newword> and <word> and print how many elements it has
put <value>, <newword> and <word> in an array and give its length
array length for <value>, <newword> and <word>
how many elements has the array of <value>, <newword> and <word>
count the elements of an array that holds <value>, <newword> and <word>
size of the array (<value> <newword> <word>) in bash
element total for an array initialised with <value>, <newword>, <word>
how do i get the length of a bash array, say with <value>, <newword> and <word> inside
fill an array from <value>, <newword>, <word> and tell how large it is
hash at expansion on an array of <value>, <newword> and <word>
tally the members of the list variable <value> <newword> <word>
bash list with the items <value>, <newword>, <word>: how many entries are in there
create an array out of <value>, <newword> and <word>, output its item count

= test-file
> [ -f <anyfile> ] && echo yes || echo no
is <anyfile> a regular file, yes or no
test (if|whether) <anyfile> is an ordinary file [and not a directory]
say yes if <anyfile> exists and is a regular file, else no
<anyfile>: regular file or not
use test to see if <anyfile> is a plain file
make sure <anyfile> is a file rather than a folder
does <anyfile> exist as a regular file
what is <anyfile>, a normal file: answer yes or no
-f check on <anyfile>
true file or something else, <anyfile>, reply yes or no
can i treat <anyfile> as an ordinary file, answer yes/no
yes/no: <anyfile> is there and is no directory or device
verify that <anyfile> is present as a normal file
confirm <anyfile> to be a regular file, otherwise no

= test-newer
> [ <bare> -nt <bare2> ] && echo yes || echo no
is <bare> newer than <bare2>
was <bare> modified after <bare2>, yes or no
test (if|whether) <bare> is more recent than <bare2>
compare the ages of <bare> and <bare2>: is the first one newer
say yes when <bare> has a later modification time than <bare2>
use test to see if <bare> is younger than <bare2>
has <bare> been changed since <bare2> was
which is fresher: say yes if it is <bare> rather than <bare2>
-nt check, <bare> against <bare2>
do i have to rebuild, that is, does <bare> have a later mtime than <bare2>
is <bare2> older than <bare>
yes/no: last edit of <bare> came after that of <bare2>
did somebody touch <bare> later than <bare2>
see by timestamp if <bare> is ahead of <bare2>

= test-link
> [ -L link.txt ] && echo yes || echo no
is link.txt a (symbolic link|symlink)
test (if|whether) link.txt is a symlink, yes or no
say yes if link.txt is a symbolic link and no otherwise
link.txt: symlink or real file
does link.txt merely point to another file
use test to see if link.txt is a symbolic link
check for the symlink bit: is link.txt a link, yes or no
yes/no: link.txt is only a pointer to another path
-L check on link.txt
is link.txt the real thing or a shortcut, yes for a shortcut
find out if link.txt is just a soft link
am i looking at a soft link when i see link.txt, yes or no
verify that link.txt is symbolic and not a real file
answer yes if link.txt is a soft link

= test-var
> [ -n "$<newvar>" ] && echo set || echo empty
is the variable <newvar> set or empty
does <newvar> have a value, say set or empty
test (if|whether) <newvar> is non-empty
check whether there is anything in the variable <newvar>
say set when <newvar> has a value and empty when not
use test to find out if <newvar> is an empty string
has <newvar> got any content
set or empty: what is the state of <newvar>
did anybody assign something to <newvar>
-n check on the variable <newvar>
report empty if <newvar> is blank and set if it is not
do i need to define <newvar> first, say set or empty
string length test on $<newvar> with the answers set and empty
is <newvar> blank or does it hold something

= if-file-print
> if [ -f <file> ]; then cat <file>; else echo missing; fi
print <file> if it exists and otherwise say missing
show <file> only when it is there, else write missing
if there is a <file> then output it, if not print the word missing
an if statement: cat <file> when present, missing when absent
use if and else to print <file> or the word missing
cat <file> but say missing instead of an error when it does not exist
contents of <file>, or the word missing when there is no such file
output <file>, guarded by an existence check with missing as the alternative
in a script: when <file> exists dump it, when it does not write missing
where is <file>, read it to me or say missing
if then else around cat <file>, the else branch printing missing
no file <file>, then the word missing, otherwise its text
conditional display of <file>, printing missing in its absence
read out <file> as long as there is one; a plain missing must appear if not

= mkdir-if quiet
> [ -d <mydir> ] || mkdir -p <mydir>
create <mydir> only if it does not exist yet [using a test]
make sure <mydir> is there, test first and create it if not
is there <mydir>, and if not make it
unless <mydir> exists already create it
check for <mydir> and make it when it is missing
test for <mydir> before creating it
create <mydir> on condition that it is not there
skip creation when <mydir> is already a directory, make it otherwise
-d check on <mydir> followed by mkdir if it fails
i need <mydir> to be around, build it in case it is absent
in a script: directory <mydir> not found, then create it
no <mydir> yet, then mkdir, else leave it
guard the mkdir of <mydir> with a directory check
provide <mydir> if nobody has made it so far

= here-string
> grep -o '<word>' <<< '<word> and <newword>'
use a here-string to look for <word> in the text "<word> and <newword>"
feed the text "<word> and <newword>" to grep for <word> as a here string
grep the word <word> out of the here-string "<word> and <newword>", only the match
search "<word> and <newword>" for <word> by way of a here string
with three less-than signs hand "<word> and <newword>" to grep and extract <word>
print the match of <word> in the here-string "<word> and <newword>"
grep -o for <word> on the here string "<word> and <newword>"
triple less-than: grep only the matching <word> in "<word> and <newword>"
without a pipe or file, match <word> in the literal text "<word> and <newword>" and show the hit
give grep "<word> and <newword>" on its stdin as a here string and extract <word>
no echo please: look for <word> in the words "<word> and <newword>", print what matched
inline text "<word> and <newword>", grep the part <word> through a here-string
how do i grep a string instead of a file, <word> in "<word> and <newword>", only the hit
does "<word> and <newword>" have <word> in it, only-matching grep on a here string

= here-string-words
> wc -w <<< '<text>'
count the words of <text> with a here-string
how many words has the text <text>, fed as a here string
feed <text> to wc as a here string and count words
use a here-string to get the word count of <text>
word count of the here-string <text>
hand <text> to wc with three less-than signs, words only
number of words in <text> without an echo, via here-string
triple less-than to wc for the words in <text>
wc on a literal string without a pipe: words of <text>
of how many words does <text> consist, via here string
i have the sentence <text> and want wc to tally its words without echo
inline text <text>, word total through a here-string
give wc <text> on its stdin as a here string, words wanted
no temporary file, no echo: size of <text> in words

= here-string-file change
> cat > <new> <<< '<text>'
write <text> to <new> with a here-string
feed <text> to cat as a here string and store it in <new>
use cat and a here-string to create <new> containing <text>
here-string <text> into the file <new>
let cat write the here string <text> to <new>
fill <new> from the here-string <text>
redirect a here-string saying <text> into <new> through cat
triple less-than: cat takes <text> and the output goes to <new>
make <new> hold <text>, by cat with a here string
place the line <text> in <new> without echo or printf
inline text <text> passed to cat and redirected to <new>
<new> should contain <text>, written by means of a here string
create a file <new> out of the literal <text> with cat and <<<
have <text> land in <new> by way of a here-string

= exit-code
> ls <anyfile> > /dev/null; echo $?
exit (code|status) of ls <anyfile>
run ls on <anyfile> silently and print its (exit code|return code|exit status)
did ls <anyfile> succeed, print the status number only
which return value does ls give for <anyfile>
list <anyfile> without output and show the exit code
status that ls leaves behind for <anyfile>, nothing else
print $? after a silent ls of <anyfile>
does ls on <anyfile> return 0 or something else
discard what ls says about <anyfile> and report how it ended, as a number
return status number after ls <anyfile>, its listing thrown away
numeric result of ls <anyfile> with nothing else printed on stdout
zero or nonzero from ls on <anyfile>
i only need the dollar question mark for ls <anyfile>
ls <anyfile> into /dev/null, then its status

= both-streams change
> ls <path> > <new> 2>&1
list <path> and save output and errors together in <new>
redirect both standard output and standard error of ls <path> to <new>
stdout and stderr of ls <path> into the same file <new>
keep everything that ls <path> prints, errors too, in <new>
capture normal output and error messages of ls <path> in <new>
log ls <path> completely to <new>, error messages included
stdout plus stderr of a listing of <path>, both to <new>
listing of <path>, everything it says including complaints, put into <new>
2>&1 on ls of <path>, target <new>
merge stdout and stderr of a listing of <path> in the file <new>
i want one log <new> with results and failures of ls <path>
send whatever ls <path> emits on either stream to <new>
nothing on the screen: ls <path> with errors, all of it to <new>
combined output of ls <path>, good and bad, to <new>

= hide-errors quiet
> find <path> -name '<glob>' 2> /dev/null
$find <glob> (under|below|in) <path> without (error messages|permission denied messages)
search <path> for files named <glob> and hide the errors
look for <glob> in <path>, suppress stderr
find <glob> below <path>, i do not want to see permission denied
use find on <path> for <glob> and send errors to /dev/null
locate <glob> in <path> quietly, throw error output away
matches for <glob> under <path>, errors discarded
silence the complaints while hunting for <glob> below <path>
i am not root, hunt for <glob> in <path> and keep the permission messages away
find <glob> anywhere beneath <path>, 2>/dev/null
only real hits for <glob> under <path>, no warnings on the terminal
too many access errors: get <glob> from <path> and mute them
where are the <glob> files in <path>, minus the error noise
error-free listing of everything called <glob> somewhere in <path>

= stderr-file change
> ls <path> 2> <new>
list <path> and save only the errors in <new>
redirect just standard error of ls <path> to <new>
error messages of ls <path> into the file <new>, normal output stays on screen
stderr of ls <path> to <new>
keep what ls <path> complains about in <new>, show the rest
log only the error output of ls <path> to <new>
collect errors from listing <path> in <new>, nothing else
let the listing of <path> appear but put its failures into <new>
2> on ls of <path>, target <new>
<new> should receive the complaints of ls <path>, and nothing but those
divert the second stream of ls <path> to <new>
what went wrong while listing <path> should be stored in <new>, output stays visible
split off errors: ls <path> with stderr going to <new>
descriptor 2 of ls <path> into <new>

= cmd-chain quiet
> ls <anyfile> && echo ok
list <anyfile> and say ok if that worked
print ok only when ls <anyfile> succeeds
run ls on <anyfile> and, on success, echo ok
ls <anyfile>, then ok, but only without an error
if ls <anyfile> works follow it by ok
use a double ampersand to echo ok after a successful ls <anyfile>
chain ls <anyfile> with an echo of ok that depends on its success
ok should follow a listing of <anyfile> that did not fail
does <anyfile> list fine, then write ok after it
&& echo ok behind ls <anyfile>
show <anyfile> through ls and confirm by ok when there was no error
make the word ok conditional on ls <anyfile> going well
the word ok after ls <anyfile>, not printed upon failure
listing <anyfile>: add ok if the return code is zero

= type-all
> type -a <cmd>
$show everything that the (name|command) <cmd> could (mean|refer to), aliases, builtins and files
all meanings of <cmd> for the shell
type <cmd> with all hits
every place and kind of <cmd>: alias, function, builtin or program
use type to see all definitions of <cmd>
is there more than one <cmd> for the shell, say what each is
what all does bash find under the name <cmd>
full rundown of how bash would interpret the word <cmd>
<cmd> seems to be shadowed by an alias or function, list every candidate
name resolution of <cmd>: each alias, function, builtin and path
multiple versions of <cmd>? list each with its kind
how many different things called <cmd> are there for the shell and what are they
is <cmd> an alias as well as a program, show every interpretation
every candidate that typing <cmd> may trigger, in order

= whereis
> whereis <cmd>
where are the binary, source and manual of <cmd>
locations of <cmd>'s program file and man page
use whereis on <cmd>
whereis <cmd>
paths of everything belonging to <cmd>, documentation too
locate binary and manual files for <cmd>
in which folders do the program and the man page of <cmd> lie
binary plus documentation paths for <cmd>
i am after the executable as well as the manual page file of <cmd>
<cmd>: on which paths are its executable, sources and man file
find the man file and the binary that come with <cmd>
where on the disk do the parts of <cmd> live, manual included
standard locations search for <cmd>, binary, source and man
show where <cmd> was installed along with its manual page

= real-binary
> readlink -f "$(command -v <cmd>)"
which file is <cmd> really, following (symlinks|symbolic links)
real path of the program <cmd> after resolving links
is <cmd> a symlink to something else, show the final target
resolve the full path of the <cmd> program through all links
find <cmd> in the PATH and follow its links to the actual file
use readlink to find the true binary behind <cmd>
actual executable that runs when i type <cmd>
canonical path of the executable for <cmd>, no links left
chase the symlinks of <cmd> to the end
which concrete file gets executed by <cmd>, alternatives links resolved
<cmd> might be an alternatives link, where does it end up
final destination behind the command <cmd>
dereference the location of <cmd> fully
where does <cmd> truly live once every symbolic link is followed

= help-builtin
> help cd
help for the shell builtin cd
how does the builtin cd work, ask bash
documentation of bash's own cd command
what options does cd understand
use help to read about cd
builtin help text of cd
explain the cd builtin
what does bash say about its own cd
read the bash help page on cd
i want to know what cd - and cd -P mean, show bash's help on it
manual of cd, which has no man page, from the shell
built-in documentation: cd
usage and flags for cd as described by bash
describe the command cd that is part of the shell

= help-short
> <cmd> --help 2>&1 | head -n <n>
first <n> lines of the help of <cmd>
beginning of the help text of <cmd>, <n> lines
run <cmd> with --help and keep only <n> lines
short look at the options of <cmd>, <n> lines of its help
use --help on <cmd> and cut it after <n> lines
usage summary of <cmd>, no more than <n> lines
what are the options of <cmd>, the first <n> lines of --help will do
<cmd> usage, only the top <n> lines
skim the usage text of <cmd>, <n> lines of it
how is <cmd> called, show me <n> lines from its own help
the help of <cmd> is too long, stop it after <n> lines
quick usage reminder for <cmd> limited to <n> lines
top <n> rows out of what <cmd> --help prints
--help of <cmd>, truncated to <n> lines

= tool-python
> python3 --version
which python 3 is installed, version please
python version
is my python recent enough, what release is it
version number of the python3 interpreter
use python3 to print its own version
what python do i have
release of python on this machine
what release of the interpreter does python3 report
is it 3.8 or 3.12, the python on this box
check the installed python
python3 release number, please
do we run an old python here, say which
the exact python 3.x that is installed
tell me the version that the python3 program announces

= who-logged quiet
> who -q
names and number of (the people|everybody) logged in
how many users are logged in and who are they
quick list of logged in users with a total
use who to count the logged-in users
logged in people, just names and the count
who is on this machine at the moment and how many, short form
summary of current logins with their number
head count of logged in persons together with their login names
login names in a row and # users underneath
brief who: users and how many
are there many people on the server, list the names with the sum
compact who listing: names plus total
everybody with a session, by name, and the number of them
count and name everyone who is currently logged on

= boot-time parse
> who -b
when was the (system|machine) (booted|started) [last]
date and time of the last boot
since which day and hour has this machine been on
use who to see the boot time
moment of the last system start
at what time did the computer boot
last boot
has the server been restarted lately, give me the time of the last boot by who
when did this box come up, as recorded for who
recorded boot timestamp in the login records
reboot moment according to who
system boot line of who
the time at which the machine was switched on most recently
did it reboot overnight, tell when it last started up

= uptime-since
> uptime -s
start of the uptime as a date and time
uptime expressed as the moment it began
use uptime to tell since when the system is up, year-month-day and time
exact timestamp from which on the machine has been up, by uptime
up since which timestamp, in the form 2024-01-31 12:30:00
print the up-since timestamp
up since when, precisely, according to the uptime command
timestamp at which the uptime counter began
convert the uptime into its starting date and time
up since (date and clock time), machine readable
yyyy-mm-dd hh:mm:ss of the start of the current uptime
not how long but since when this box is up, from uptime
full date with seconds when the uptime started
uptime's since output

= load-numbers
> cut -d' ' -f1-3 /proc/loadavg
just the three load averages
load of the last one, five and fifteen minutes as bare numbers
the first three fields of the loadavg file
how busy was the machine over 1, 5 and 15 minutes, numbers only
use cut to get the three load values from proc
load figures only, no uptime and no users
three numbers that describe the system load
1, 5 and 15 minute load without anything around it
is the system under stress, give me only the three averages
strip everything but the averages from /proc/loadavg
three decimals for the load, short, medium and long term
bare load triple for a script
read the three averages from the kernel's loadavg
cpu queue averages, all three, no header

= load-one
> cut -d' ' -f1 /proc/loadavg
load average of the last minute [only]
the one minute load as a single number
first field of the loadavg file
how busy has the machine been during the last minute, one number
use cut to get the current one-minute load from proc
only the first of the three load values
system load over 1 minute
for a script i need the current load as one figure
strip everything but the first average from /proc/loadavg
short term load, a single decimal
how loaded are we right now, just the newest of the averages
initial value in loadavg
most recent load figure, one value only
1-min load alone

= mem-available
> awk '/MemAvailable/ { print $2 }' /proc/meminfo
available memory in kilobytes, just the number
how many kilobytes of memory can programs still get
value of MemAvailable in meminfo
use awk to read the available memory from proc
single number: memory still available, in kB
number of kilobytes that are available according to meminfo
memory left for new programs, kilobytes only
for a script i need the RAM still obtainable, in kB and without text
kB of memory not in use by programs, figure alone
strip the label and unit from MemAvailable
how much RAM can still be handed out, plain kilobyte figure
MemAvailable, value only
numeric amount of usable memory left in kB, straight from the kernel
can i start something big, give the kilobytes of memory available as a number

= pid-command
> tr '\0' ' ' < /proc/1/cmdline
full command line of process 1 from proc
how was the process with pid 1 started, read its cmdline file
print the arguments of process 1, zeros turned into spaces
command line of pid 1 in readable form out of /proc
use tr to make /proc/1/cmdline readable
with which arguments was process 1 called, according to proc
decode the nul separated cmdline of pid 1
which command line launched init, pid 1, looked up in /proc
cmdline of the first process with blanks in place of the null bytes
what exactly is pid one, with all its parameters, out of proc
show how the container's main process, pid 1, was invoked, via its proc entry
null separated arguments of process 1 made legible
proc entry cmdline of 1, nulls to spaces
from /proc show the invocation of the process numbered 1

= pid-dir
> readlink /proc/$$/cwd
working directory of the current shell process through proc
in which folder does this shell process work, ask proc
resolve the cwd link of my own shell in /proc
use readlink to see the current directory of process $$
where does my shell's process stand, according to the proc file system
cwd entry in proc for this shell
current directory of $$ by way of /proc
where is this shell located, resolved by the kernel's cwd symlink
follow /proc's cwd link for $$
kernel's view of the directory my shell is in
target of the symlink cwd of the present shell process
not pwd but proc: directory in which this shell sits
folder of the current shell, taken from its process entry
dereference cwd of my shell's pid

= pid-fds
> ls -l /proc/$$/fd
open file descriptors of (this|the current) shell
which files does my own shell process have open, from proc
list the fd directory of the running shell
what are descriptors 0, 1 and 2 of this shell connected to
use ls to see the open descriptors of process $$
file handles held by the current shell
what has this shell got open, look into its fd folder
what are stdin, stdout and stderr of my shell attached to
long listing of the descriptors that belong to this shell
does my shell leak file handles, list those it has
open files of the bash i am in, through the proc folder
proc listing of file descriptors for $$
number and target of every descriptor in the present shell
which pipes and terminals does the current shell hold open

= ps-mine-all
> ps -u "$(id -un)"
all [of] my [own] processes, in every terminal
everything that i am running, in this terminal or not
processes belonging to my account
restrict the process list to me
what programs of mine are alive
use ps for the current user
which processes do i own
what is running under my name
tasks started by my login, whatever the terminal
jobs of mine anywhere on the system, daemons and terminals alike
list programs owned by me
hide the processes of other people, leave mine
did i leave something running in another window, show everything of my user
process table filtered on the uid of the caller

= ps-mem-short
> ps -eo pid,comm,%mem --sort=-%mem | head -n $((<n>+1))
pid, name and memory percentage of the <n> greediest processes
compact table of the <n> biggest memory users: pid, command name, percent
top <n> by memory, showing just id, name and share of ram
use ps with only pid, comm and %mem, sorted, <n> processes
short memory ranking of <n> processes with their names and percentages
who uses the ram: <n> lines with pid, program name and percent
three columns, pid, comm and memory share, for the top <n>
ram ranking: process number, program and %mem, limited to <n>
which <n> programs eat most memory, with only pid, name and share
memory hogs, <n> of them, in three narrow columns
list of <n> tasks with the largest ram share, no command lines, only pid and comm
my laptop is swapping, give me pid, program name and memory percent of the worst <n>
<n> fattest processes as pid, comm, percent of memory
head of the memory table, <n> entries with pid, name, %mem

= ps-cpu-short
> ps -eo pid,comm,%cpu --sort=-%cpu | head -n $((<n>+1))
pid, name and cpu percentage of the <n> busiest processes
compact table of the <n> biggest cpu users: pid, command name, percent
top <n> by cpu, showing just id, name and share of the processor
use ps with only pid, comm and %cpu, sorted, <n> processes
short cpu ranking of <n> processes with their names and percentages
who uses the cpu: <n> lines with pid, program name and percent
three columns, pid, comm and cpu share, for the top <n>
processor ranking: process number, program and %cpu, limited to <n>
which <n> programs keep the cpu busiest, with only pid, name and share
cpu hogs, <n> of them, in three narrow columns
list of <n> tasks with the largest processor share, no command lines, only pid and comm
my fan is roaring, give me pid, program name and cpu percent of the worst <n>
<n> hungriest processes as pid, comm, percent of cpu
head of the cpu table, <n> entries with pid, name, %cpu

= ps-rss quiet
> ps -C <proc> -o pid,rss,comm
how much memory does <proc> take, resident kilobytes per process
resident set size of [every] <proc> [process]
pid, rss and name of processes called <proc>
memory footprint of <proc> in kilobytes
use ps to see the rss of <proc>
how many kilobytes of ram are occupied by <proc>
is <proc> a memory hog, print its rss in kilobytes
how fat is <proc> in ram right now, per pid
physical memory in kB held by each <proc>
ram usage for <proc>, rss column with pid
has <proc> got a memory leak, show the kilobytes it occupies
kilobytes resident for all tasks named <proc>
what does <proc> cost me in memory, kB per process
<proc>: pid, resident size, name

= ps-start quiet
> ps -C <proc> -o pid,lstart,cmd
when was <proc> started
start date and time of [every] <proc> [process]
since what date has <proc> been running, with pid and command line
use ps to see the start time of <proc>
pid, launch time and command of processes called <proc>
at which moment did somebody launch <proc>
how old is the <proc> process, print its full start date
launch timestamp for <proc>, including pid and command
has <proc> been restarted, show its start time in full
lstart of <proc>
on which day did <proc> come up, list pid, date and command
for each <proc> give the pid, the date it began and how it was called
<proc> has been alive since when
full start date with pid and arguments for whatever is named <proc>

= ps-nice
> ps -eo pid,ni,comm --sort=ni
nice values of all processes, sorted
priorities: pid, niceness and name of everything, lowest nice value first
which process has which niceness, ordered by it
use ps to list processes by nice value
rank what is running by its niceness
process list with the scheduling priority ni, ascending
is anything running with a raised priority, sort everything by nice value
table of pid, nice and command, sorted from -20 upwards
who runs with what nice level, ascending
order all tasks by their ni column
what has been reniced, show everything by its nice level
sort processes from most favoured to nicest
scheduling niceness for every task, the most favoured on top
ni, pid and comm of everything, low to high

= ps-children parse
> ps --ppid <pid>
child processes of <pid>
which processes were started by process <pid>
$list the children of pid <pid>
everything whose parent process id is <pid>
use ps to find the children of process <pid>
did process <pid> spawn anything
direct descendants of the process with id <pid>
subprocesses belonging to parent <pid>
<pid> is the parent, show its offspring
who has <pid> as ppid
processes forked by <pid>
which tasks hang below pid <pid>, first generation
find the workers whose parent is <pid>
ppid equals <pid>, list these

= ps-of-pid parse
> ps -fp <pid>
what is running under pid <pid>, full format
which program has the process id <pid>
details about process <pid>: owner, parent, start and command
i see the pid <pid> in a log, what is it
use ps for process <pid> with full details
full entry of process number <pid>
look up pid <pid>
tell me everything about the task with the number <pid>
to which program does pid <pid> belong and who started it, full listing
identify <pid> in the process table, long details
who is <pid>, with user, ppid, time and command line
top shows <pid> at the head, describe that process fully
ps full line for id <pid>
what do we know about process <pid>

= kill-list
> kill -l
$list [the names of] all signals that kill knows
which signals can i send with kill
names and numbers of kill signals
what is the number of SIGKILL and the others
use kill to list signal names
table of the signals one can send
all signal names one can send from the shell
SIGTERM, SIGHUP and so on, give me the complete list of kill
signal numbers and names as kill knows them
cheat sheet of the unix signals for kill
i forgot which number SIGTERM has, let kill list them
every signal that i could send to a process
enumerate the signals available to kill
what signals exist to stop or wake processes, list all

= kill-int parse
> kill -INT <pid>
send (SIGINT|an interrupt|the interrupt signal) to [process] <pid>
stop process <pid> as ctrl-c would
send what ctrl c sends, but to pid <pid>
send signal 2 to process <pid>
use kill to interrupt pid <pid>
send a control-c to process <pid> from another terminal
send an interrupt to the program with pid <pid>
simulate pressing control and c to stop pid <pid>
stop the program numbered <pid> by an interrupt as from the keyboard
<pid> runs in a lost terminal, stop it as if by ctrl-c
kill with SIGINT, pid <pid>
terminate pid <pid> with an interrupt rather than a term
end process id <pid> by the keyboard interrupt signal
have process <pid> stopped the ctrl+c way

= kill-usr1 parse
> kill -USR1 <pid>
send (SIGUSR1|the usr1 signal) to [process] <pid>
send user defined signal 1 to process <pid>
send signal usr1 to pid <pid>
use kill to send user signal one to <pid>
let dd with pid <pid> report its progress by the USR1 signal
send USR1 so that process <pid> runs its handler
kill with SIGUSR1 for <pid>
kill -s USR1 for pid <pid>
send pid <pid> the first user signal
tell dd, which is <pid>, to print its statistics by the user signal
send what triggers the USR1 handler in process <pid>
<pid> reopens its logs on USR1, send it that
user-defined signal number one, send it to process id <pid>
the program with id <pid> expects USR1, send it that

= kill-job parse
> kill %1
kill [background] job [number] 1
terminate the first job of this shell
end background job number one
stop job 1 for good
use kill with the job number 1
get rid of the job that has number 1 in the jobs list
kill job %1
cancel and end the background task that jobs lists as number 1
abort job 1, kill it
the first thing i put in the background should end
i no longer want my job number 1 running, stop it
percent one should be terminated
make job one in this terminal go away
have the shell's first job killed

= kill-port parse
> fuser -k <port>/tcp
kill (whatever|the process that) (uses|is using|listens on|blocks) port <port>
free port <port> by killing what uses it
port <port> is taken, end the program on it
terminate the process behind tcp port <port>
use fuser to kill what occupies port <port>
make port <port> available again, kill the occupant
shut down whatever is running on <port>
address already in use on <port>, kill the culprit
my dev server did not shut down and still holds <port>, kill it
evict the process from tcp port <port>
something squats on port <port>, end it
clear port <port> by force
who listens on <port> must die
terminate the listener at port <port>

= kill-oldest parse
> pkill -o <proc>
kill [only] the oldest <proc> [process]
terminate the <proc> process that was started first
end the <proc> that has been running longest
use pkill to stop just the oldest <proc>
of all <proc> processes kill the one with the longest run time
stop the first started instance of <proc>
kill the longest running <proc> only
there are many <proc>, kill the one that started earliest
terminate the senior <proc> process, spare the younger ones
end only the earliest started of all <proc>
kill no <proc> but the oldest
oldest instance of <proc>: terminate
terminate the <proc> with the greatest age, one only
pkill, limited to the first-born <proc>, to stop it

= kill-newest parse
> pkill -n <proc>
kill [only] the newest <proc> [process]
terminate the <proc> process that was started last
end the most recently started <proc>
use pkill to stop just the newest <proc>
of all <proc> processes kill the youngest
stop the latest instance of <proc>
kill the most recent <proc> only
there are many <proc>, kill the one that started most recently
the <proc> i launched just now hangs, end only that one
end only the latest started of all <proc>
kill no <proc> but the newest
newest instance of <proc>: terminate
terminate the <proc> with the smallest age, one only
pkill, limited to the last-born <proc>, to stop it

= fg parse
> fg
bring the (background|suspended|last) job (back|) to the foreground
continue in the foreground what i stopped with ctrl-z
get my suspended editor back
foreground the current job
i pressed ctrl z, how to get back into the program
resume the last job and wait for it
fg
my vim vanished after control z, restore it on screen
return to the program i suspended
put the current job in front again
reopen the paused program in this terminal
i accidentally hit ctrl+z and want back to where i was
unsuspend my program so that i can type into it
switch to the most recent background task

= bg parse
> bg
let the stopped job go on in the background
continue what i stopped with ctrl-z but in the background
i pressed ctrl z, now let it run on while i use the shell
resume the suspended job without giving it the terminal
background the current job
make the paused program continue behind the scenes
bg
carry on with the suspended program, but give me my prompt
free the terminal: the paused job should proceed behind
after control z: keep it working in the background
unpause the halted job without occupying the terminal
the download i halted with ctrl+z should proceed while i type other things
put what i just suspended in the background and let it work
move the halted task to the back and let it run

= fg-n parse
> fg %<small>
bring job [number] <small> to the foreground
foreground job <small>
continue job number <small> in front
get back to background job <small>
of my jobs take number <small> to the front
resume job <small> and wait for it
fg for job <small>
i have several things in the background, show me number <small>
switch to the job with the number <small>
job <small> out of the background please
pick job <small> from the jobs list and work in it again
take hold of background task number <small>
let me interact with job <small> again
%<small> to the front

= wait quiet
> sleep 1 & wait
start sleep 1 in the background and wait for it [to finish]
run a one second sleep as a background job and wait until it is done
background sleep of a second, then wait for all jobs
wait for background jobs after starting a sleep of 1 second
use wait on a backgrounded sleep 1
launch sleep 1 with an ampersand and block until it ends
run sleep 1 asynchronously, then block on it
spawn a sleep of 1 s with & and hold the script until it finishes
block the shell until a backgrounded one second sleep has ended
ampersand sleep 1, then wait for children
asynchronous sleep of one second followed by a wait
how do i wait for a background process, try it with sleep 1
do not go on before the background sleep of a second is through
kick off sleep 1 behind the scenes and pause till it is complete

= disown parse
> disown -h %1
keep job 1 running after i log out
job 1 should survive closing this terminal
detach the already running job 1 from this shell's hangup
i forgot nohup for job number 1, protect it from the hangup
mark job 1 so that it gets no SIGHUP
use disown on job 1 without removing it from the list
shield background job 1 against the terminal closing
i have to go home, job 1 must not die with my ssh session
exempt the first background job from the hangup signal, keep it listed
closing the window should not kill job number 1
let job 1 live on when the connection drops
nohup after the fact for job 1
do not pass a hangup to job one when this shell exits
job 1 is already running, make it immune to logout

= bg-log parse
> nohup <script> > <new> 2>&1 &
run <script> in the background with all output in <new>, surviving logout
start <script> detached and log stdout and stderr to <new>
launch <script> with nohup and write everything it prints to <new>
<script> should go on after logout and log to <new>
background <script>, immune to hangups, output and errors into <new>
leave <script> running overnight with its output collected in <new>
nohup <script> in the background, log file <new>
fire off <script>, unaffected by hangups, output plus errors into the log <new>
i close the laptop and <script> has to continue, with its messages in <new>
detach <script> from the terminal and record all it says in <new>
long job <script>: background, no hangup, log at <new>
let <script> run unattended, logging stdout and stderr into <new>
daemon-like start of <script> with log <new>
<new> should collect all output of <script>, which keeps running in the background after logout

= time-sleep quiet
> time sleep 1
measure how long sleep 1 takes
time a one second sleep
stopwatch on sleep 1
how long does sleep 1 really run
use time for the command sleep 1
real, user and sys time of a sleep of one second
profile sleep 1 with the time keyword
benchmark sleep 1
is sleep 1 really a second, clock it
elapsed, user and system seconds of sleep 1
put a timer around sleep 1
duration of the command sleep 1
execute sleep 1 and report the timing
how many seconds go by when sleep 1 is executed

= nice-lowest parse
> nice -n 19 <script>
run <script> with the lowest [possible] priority
start <script> as nice as possible
<script> should only get idle processor time, niceness 19
launch <script> at niceness 19
use nice with the maximum value for <script>
let <script> run last of all, least important
give <script> the least possible share of the cpu
<script> is not urgent, put it at the very bottom of the cpu queue
start <script> so politely that everything else goes first
19 as nice level for the new process <script>
bottom priority for <script>
do not let <script> steal cpu from anybody, maximum niceness
execute <script> using up just leftover cpu cycles, nice 19
<script> with the weakest cpu priority there is

= ionice parse
> ionice -c 3 <script>
run <script> with idle disk priority
start <script> so that it uses the disk only when nobody else does
<script> should not slow down other programs' disk access
launch <script> in the idle io class
use ionice for <script>, class idle
lowest input output priority for <script>
<script> should only touch the disk when it is idle
<script> hammers my disk, start it in the idle io scheduling class
execute <script> using up just leftover disk bandwidth
be gentle to the drive while <script> runs, class 3
disk scheduling class idle for <script>
give all other programs precedence at the disk over <script>
backup by <script> without making the drive sluggish, idle io
run <script> at the weakest i/o priority, idle class

= user-exists
> getent passwd <user> > /dev/null && echo yes || echo no
is there a user [called|named] <user>, yes or no
does the account <user> exist
check (if|whether) <user> is a known user [of this system]
say yes if there is an account <user> and no otherwise
use getent to see if the user <user> exists
have i already created the account <user>
user <user> present or not
yes/no: somebody called <user> has an account here
is <user> registered on this machine, answer yes or no
test for the presence of the user account <user>
have we got a login by the name <user>, yes or no
lookup whether the system knows <user>, reply yes or no
account check for <user>, printing yes or no
before i add <user>: is the name already taken

= group-exists
> getent group <group> > /dev/null && echo yes || echo no
is there a group [called|named] <group>, yes or no
does the group <group> exist
check (if|whether) <group> is a known group [of this system]
say yes if there is a group <group> and no otherwise
use getent to see if the group <group> exists
group <group> present or not
has a group by the name <group> been set up
yes/no: the system has a group by the name of <group>
is the group <group> registered on this machine, answer yes or no
test for the presence of the unix group <group>
have we got a group named <group>, yes or no
lookup whether the system knows the group <group>, reply yes or no
group check for <group>, printing yes or no
before i create the group <group>: is it there already

= users-count-human quiet
> awk -F: '$3 >= 1000 && $3 < 65534' /etc/passwd | wc -l
number of ordinary (users|accounts), uid 1000 and up, without nobody
how many real people have an account, system users not counted
count accounts with a uid from 1000 to below 65534
tally the non-system users
use awk to count the regular users in the passwd file
human accounts on this machine, just their number
how many login accounts are there with a uid in the normal range
how many persons rather than daemons have an account, without nobody
total of people accounts: uid at least 1000 and below 65534
figure for accounts that belong to humans
quantity of normal users, leaving out system and nobody
headcount of genuine users in /etc/passwd
size of the user base, daemons excluded
how many regular accounts does this server have

= user-groups quiet
> id -nG root
names of all groups that root is in
to which groups does the user root belong, names only
group names of root from id
use id to print the group names of root
root's groups by name, on one line
which groups is root a member of, as id names them
print root's group memberships by name
list root's group names by means of id
what groups, by name, does id report for root
just group names for the account root, taken from id -nG
root belongs to which groups, names without numbers from id
id output for root, groups only, as words
every group of root as a name, using id
membership names for root via id

= user-uid quiet
> id -u root
numeric id of [the user] root
uid of root
which user id does root have
use id to get the uid of root
number behind the account root
user root as a number
look up the uid of root
is root really 0, print the number of the account
what number stands for the user root
root's uid, nothing else
translate the user name root to its number
id number belonging to root
only the uid for the account root
which number does the system use for root

= last-user parse
> last <user>
when was <user> logged in
login history of <user>
past sessions of the account <user>
has <user> been on this machine lately
use last for the user <user>
logins and logouts of <user>
at what times was <user> on this system
<user> logins, one line per session
sessions opened by <user> so far
when did <user> come and go on this server
show what last knows about <user>
was <user> here yesterday, list their logins
log-in and log-out times for <user>
account <user>: at which times was it used, list past sessions

= lastlog parse
> lastlog
last login of every (user|account)
when did each user log in most recently
which accounts have never been used to log in
use lastlog
table of all accounts with their latest login
most recent login per user
who has never logged in, show the latest login of everybody
overview: for each account the date of the latest sign-in
which users have been inactive for ages, show everyone's latest login
latest sign-in time for all accounts including those never used
per account, when it was last signed into
find stale accounts by their most recent sign-in
last sign-on date of each user in the system
i need to audit who still uses their account, last login for all

= lastb parse
> lastb
failed login attempts
who tried to log in with a wrong password
unsuccessful logins on this machine
is somebody trying to break in, list bad logins
use lastb
list of bad login attempts
login failures recorded on this server
rejected sign-ins
somebody is guessing passwords, show the unsuccessful tries
history of wrong password entries
is my server under brute force, show denied logins
which user names were tried without success to get in
bad sign-in attempts from the btmp record
list of every login that was refused

= sudo-list parse
> sudo -l
what may i do with sudo
which commands am i allowed to run as root
my sudo rights
do i have sudo permissions, list them
use sudo to list my privileges
privileges granted to me by sudoers
show the sudo permissions of my account
am i an administrator here, what does sudoers grant me
am i in the sudoers file, and for which commands
list my allowed sudo commands
which root commands have been granted to my account
how much power do i have by sudo
check my entitlement in sudoers
what am i permitted to do by sudo

= sudo-as parse
> sudo -u <user> <script>
run <script> as [the user] <user>
execute <script> with the rights of <user>
start <script> under the account <user>
use sudo to launch <script> as <user>
<script> has to run as <user>, do it
act as <user> for running <script>
let the user <user> execute <script>
switch to the identity of <user> just to run <script>
use <user>'s permissions for launching <script>
<user> should be the one who runs <script>
i am admin; start <script> on behalf of <user>
impersonate <user> while executing <script>
have <script> executed by the account <user>
with the uid of <user>, run <script>

= date-ago-months
> date -d '<small> months ago' +%F
date <small> months ago
which date was it <small> months before today
go back <small> months from today, year-month-day
today minus <small> months
use date to count back <small> months
what day was it <small> months in the past
subtract <small> months from today
<small> months back from now, calendar date
what was the date <small> months earlier than today
roll the calendar back by <small> months
the warranty began <small> months ago, which date is that
in the past by <small> months: yyyy-mm-dd
date lying <small> months behind us
if i rewind <small> months, which date do i get

= date-ago-weeks
> date -d '<small> weeks ago' +%F
date <small> weeks ago
which date was it <small> weeks before today
go back <small> weeks from today, year-month-day
today minus <small> weeks
use date to count back <small> weeks
calendar date <small> weeks in the past
subtract <small> weeks from today
<small> weeks back from now, yyyy-mm-dd
what was the date <small> weeks earlier than today
roll the calendar back by <small> weeks
i fell ill <small> weeks ago, which date is that
a span of <small> weeks before now, which date
date lying <small> weeks behind us
if i rewind <small> weeks, which date do i get

= date-in-weeks
> date -d '+<small> weeks' +%F
date in <small> weeks
which date will it be <small> weeks after today
go <small> weeks ahead from today, year-month-day
today plus <small> weeks
use date to count forward <small> weeks
calendar date <small> weeks from now
add <small> weeks to today
<small> weeks ahead, yyyy-mm-dd
what will the date be <small> weeks later than today
roll the calendar forward by <small> weeks
my holiday starts in <small> weeks, which date is that
the date when <small> weeks have passed
the deadline is <small> weeks off, date please
if i fast-forward <small> weeks, which date do i get

= date-in-hours
> date -d '+<small> hours'
what time will it be in <small> hours
date and time <small> hours from now
clock reading <small> hours later than now
use date to go <small> hours ahead
add <small> hours to the present time
now plus <small> hours
if something takes <small> hours, when is it finished
<small> hours ahead of now, full date
when will it be <small> hours later
roll the clock forward by <small> hours
my shift ends in <small> hours, at what time is that
when <small> hours have passed, what does the clock say
eta if the job takes another <small> hours
the moment <small> hours into the future

= date-next-monday
> date -d 'next monday' +%F
date of (next|the coming) monday
when is monday next, as year-month-day
which date is it on the next monday
use date to find the coming monday
calendar date of the monday that comes next
next monday YYYY-MM-DD
the coming monday's date
the meeting is on monday coming, which date is that
yyyy-mm-dd for the monday ahead
when does next week's monday fall
upcoming monday as a calendar date
what date will monday be
let date work out the monday to come
monday in the future nearest to today, as a date

= date-last-friday
> date -d 'last friday' +%F
date of (last|the previous) friday
when was friday last, as year-month-day
which date was it on the friday before today
use date to find the previous friday
calendar date of the friday that has just passed
last friday YYYY-MM-DD
the past friday's date
the report came on friday past, which date was that
yyyy-mm-dd for the friday behind us
when did friday fall most recently
most recent friday as a calendar date
what date was friday
let date work out the friday gone by
friday in the past nearest to today, as a date

= date-month-end
> date -d "$(date +%Y-%m-01) +1 month -1 day" +%F
last day of (this|the current) month
on which date does this month end
date of the final day of the month we are in
how is the last date of this month, year-month-day
use date to compute the end of the current month
when is the month over, its last date
month end as YYYY-MM-DD
when do i have to pay, on the final day of this month, which date
is it the 30th or the 31st that this month ends with, full date
closing date of the present month
up to what date does the current month go
month's last calendar day
yyyy-mm-dd for the final day before the next month starts
on what day does the present month finish

= date-month-start
> date +%Y-%m-01
first day of (this|the current) month
on which date did this month begin
date of the first of the month we are in
use date to print the beginning of the current month
month start as YYYY-MM-DD
the first of this month as year-month-day
date on which the present month started
yyyy-mm-01 for now
opening date of the present month
from what date does the current month run
month's first calendar day
i need the date of day one of this month for a report
when did the present month start, as year-month-day
today's month, with day set to 01

= date-days-since
> echo $(( ($(date +%s) - $(date -d <date> +%s)) / 86400 ))
how many days have passed since <date>
days from <date> until today
number of days between <date> and now
how long ago was <date>, in days
use date arithmetic to get the days since <date>
age in days of something made on <date>
days gone by since <date>
how old in days is something from <date>
day count since <date>
elapsed days, <date> to today
<date> is how many days in the past
i quit smoking on <date>, how many days is that
distance in days from <date> to now
full days between <date> and the present

= date-add-to
> date -d '<date> +<n> days' +%F
<n> days after <date>
add <n> days to the date <date>
which date is <n> days later than <date>
<date> plus <n> days
use date to go <n> days forward from <date>
deadline: <n> days counted from <date>
what date lies <n> days behind <date> in the future
shift <date> by <n> days into the future
the invoice of <date> is due after <n> days, on which date
starting at <date>, go <n> days on
<date>, then <n> days more, which date
where do i land when i count <n> days onward from <date>
calculate <date> plus a term of <n> days
move the date <date> later by <n> days

= date-sub-from
> date -d '<date> -<n> days' +%F
<n> days before <date>
subtract <n> days from the date <date>
which date is <n> days earlier than <date>
<date> minus <n> days
use date to go <n> days back from <date>
count <n> days backwards starting at <date>
what date came <n> days ahead of <date>
shift <date> by <n> days into the past
i must give notice <n> days ahead of <date>, on which date
starting at <date>, go <n> days backwards
<date>, but <n> days sooner, which date
where do i land when i count back <n> days from <date>
calculate <date> less a term of <n> days
move the date <date> earlier by <n> days

= date-tz
> TZ=America/New_York date
what time is it in new york
current (date and time|time) in new york
clock of new york right now
use date with the time zone of new york
local time for somebody in new york
how late is it for my colleagues in new york
New York time
NYC wall clock
is it too early to call somebody in manhattan, show their time
date for the zone America/New_York
us east coast time at this moment, new york zone
hour and date over in new york
what do clocks show in the big apple
convert now to new york time

= date-tz-tokyo
> TZ=Asia/Tokyo date
what time is it in tokyo
current (date and time|time) in tokyo
clock of tokyo right now
use date with the time zone of tokyo
local time for somebody in japan
how late is it for my colleagues in tokyo
Tokyo time
japanese wall clock
is it too early to call somebody in japan, show the tokyo time
date for the zone Asia/Tokyo
what is the hour and date over in tokyo
japan standard time at this moment
what do clocks show in tokyo
convert now to tokyo time

= date-offset
> date +%z
offset of my time zone from utc
how many hours am i ahead of or behind utc
utc offset like +0200
numeric time zone of this machine
use date to print the offset from greenwich
difference between local time and utc in hours and minutes
time zone as a plus or minus number
my timezone as +hhmm
how far is this clock from greenwich, as +hhmm
am i on +0100 or +0200 at the moment
gmt offset, digits with sign
shift against coordinated universal time
print the zone not by name but as an offset
local deviation from gmt in the form +0100

= date-ms
> date +%s%3N
milliseconds since the epoch
unix time in milliseconds
timestamp in ms
current epoch time with millisecond precision
use date to get milliseconds since 1970
thirteen digit timestamp
now as a number of milliseconds
javascript-like Date.now from the shell
epoch in thousandths of a second
thousandths of seconds that went by since 1 january 1970
i measure latency and need now in ms
present instant as epoch millis
unix timestamp including milliseconds
clock in ms counted from 1970

= date-ns
> date +%s%N
nanoseconds since the epoch
unix time in nanoseconds
timestamp in ns
current epoch time with nanosecond precision
use date to get nanoseconds since 1970
nineteen digit timestamp
now as a number of nanoseconds
epoch in billionths of a second
billionths of seconds that went by since 1 january 1970
i need the finest timestamp, ns since the epoch
present instant as epoch nanos
unix timestamp including nanoseconds
clock in ns counted from 1970
a number that never repeats, made of the current nanoseconds since 1970

= date-rfc
> date -R
date as in an email header
current date in rfc 2822 (format|form)
timestamp in the mail header format
use date to print the rfc email form
date like Mon, 01 Jan 2024 12:00:00 +0000
now, written for a mail's Date line
rfc 5322 style date of this moment
date string suitable for smtp
mail-style timestamp
now as day name, day, month, year, time and numeric zone
rfc2822 date
write the present moment the way e-mails do
http or mail header like date of now, with numeric zone
internet message date format, current moment

= date-stamp-name
> echo "backup_$(date +%Y%m%d_%H%M%S)"
make a name for a backup with date and time in it, like backup_20240131_123000
print backup_ followed by the current date and time without separators
backup name with a timestamp down to the second
generate the name backup plus timestamp
use date inside echo to form a timestamped backup name
unique name beginning with backup_ made from the clock
backup_ plus date, underscore and time as one word
label backup_YYYYMMDD_HHMMSS for right now
what should i call my backup so that it never clashes, backup_ and the time to the second
echo a file name stem out of backup, day and time
backup_ with year month day underscore hour minute second
dated backup label including the clock time
construct the string backup_ followed by a compact timestamp
assemble a backup title with the current second in it

= date-12h
> date '+%I:%M %p'
time with am and pm
clock in twelve hour format
current time like 01:37 PM
use date to print the 12-hour time
hour and minute on a twelve hour clock with am or pm
what time is it, am/pm style
present time with AM or PM behind it
american style clock, hours to 12 and then AM or PM
hh:mm AM/PM
what does a twelve hour wall clock say
time of the day with meridiem
is it am or pm, hour and minutes please
present time, not 24 hours but 12 with pm marker
us notation for the time now

= date-long
> date '+%A, %d %B %Y'
today written out, like Wednesday, 31 January 2024
date with the names of weekday and month
weekday, day, month name and year of today
use date to print the full weekday, day, month in letters and year
long form of today's date
today's date in words for a letter
full weekday and month name with day and year, for today
spell the date of today out: weekday, day, month, year
monday or what, the 5th of which month, which year: a full date line
formal date for a letterhead, starting with the weekday
Friday, 01 March 2024 is the form i want for today
what day is it, in full: day name, day, month name, year
long date, weekday first
verbose version of the present date with names, no digits for the month

= date-month-num
> date +%m
number of the current month
month as two digits
which number has this month, 01 to 12
use date to get the month as digits
numeric month of today
only the month as a number
what is the month's number now
is it month 7 or 8, just the digits
two digit month of now
are we in 09 or 10
month part of the date and nothing else, numeric
current mm
month index, january being 01
give me the month we are in, numerically

= date-day-num
> date +%d
day of the month as a number
two digits of today's day
which day of the month do we have, number only
use date to get just the day number
is it already the 15th, print the day of the month
today's day number in this month
only the day part of today's date
current dd
day part and nothing else, numeric
how far into the month are we, number of the day
what day number is on the calendar now, without month and year
day of month, 01 to 31
is today the 3rd or the 4th, just digits
give me the day we have in this month, numerically

= date-quarter
> date +%q
which quarter of the year is it
number of the current quarter
quarter we are in, 1 to 4
use date to get the quarter
are we in q1 or q2, print the quarter
calendar quarter of today
in which three-month period of the year are we, as a number
Q number
fiscal quarter by calendar, for now
first, second, third or fourth quarter, which are we in
what quarter does today fall into
quarterly report: print the number of the present quarter
quarter as a single digit
which fourth of the year have we reached

= date-hour
> date +%H
which hour is it, number only
just the hour of the day
hour on a 24 hour clock
use date to get the current hour
two digits of the present hour
hour part of the time and nothing else
the hour right now, 00 to 23
current HH
how late is it in whole hours, without minutes
drop the minutes, hour only
is it 14 or 15 o'clock, give only those two digits
morning or evening, print the hour for a script
what hour are we in, 24h
present o'clock as digits

= cal-three parse
> cal -3
calendar of last month, this month and next month
three months side by side, the current one in the middle
previous, current and next month as a calendar
use cal to show three months
month view with the neighbours before and after
calendar around now, one month before and one after
three month calendar
i want to see the weeks around today, adjacent months as well
prev/this/next month in one view
calendar sheet covering three months around today
month calendar including the month before and the month after
which weekdays did last month have and which will next month have, calendar
triple month view
this month's calendar flanked by its neighbours

= cal-month parse
> cal 12 <year>
calendar of december <year>
month view of december <year>
what does december <year> look like
use cal for december of <year>
on which weekday was the first of december <year>, draw the month
december <year>
show me the month of december in the year <year>
12/<year> in calendar form
christmas <year> fell on which weekday, show that month
the last month of <year> as a sheet
draw the calendar for 12 <year>
days and weeks in december <year>
dec <year> monthly calendar
let me see december from the year <year>

= history-top parse
> history | awk '{ print $2 }' | sort | uniq -c | sort -rn | head -n <n>
my <n> most used commands
which <n> commands do i type most often
rank the commands in my history by frequency, first <n>
statistics of the history: <n> favorite commands
what do i use most in the shell, <n> commands with counts
use awk on the history for the <n> commonest commands
frequency table of commands i ran, top <n>
which programs do i call all the time, ranking from my history, <n> rows
count how frequently each command occurs in history and display the top <n>
my shell habits: <n> leading commands by number of uses
what should i make aliases for, tell the <n> commands i enter the most
tally of history entries by command word, <n> highest
<n> commands that appear most in the history, frequency in front
favourite commands of mine, top <n> with totals

= history-last parse
> !!
(repeat|rerun) the (last|previous) command
run again what i just typed
once more, the same command
execute the preceding command line again
do that again
use history expansion to redo the last command
bang bang, the previous command another time
again please
arrow up and enter
replay my latest command line
what i did a moment ago, one more time
re-execute the command before this
the command i just entered should run a second time
same thing another time

= history-sudo parse
> sudo !!
(repeat|rerun) the (last|previous) command (as root|with sudo)
permission denied, run that again with sudo
i forgot sudo, do it again with it
once more the same command but as root
execute the preceding command line again with root rights
put sudo in front of my last command and run it
redo my last command with superuser rights
it said permission denied, so same thing but as the superuser
re-execute the command before this one through sudo
my last command needed root, run it with privileges
what i just typed but as administrator
sudo bang bang
elevate the command i entered a moment ago
should have been root: once again with sudo

= history-clear parse
> history -c
(clear|forget|wipe|erase) my [shell|command] history
forget all commands typed in this session
nobody should see what i typed, empty the history
make the shell forget earlier commands
use history to delete all its entries
empty the list of former commands
delete everything from the history list of this shell
remove my traces: everything i typed in this shell
i typed a password on the command line, drop the entire history
flush the list that arrow up goes through
reset the shell's memory of commands
arrow up should not bring back anything from now on
purge past commands from this session's list
let history start from zero

= history-file parse
> tail -n <n> ~/.bash_history
last <n> lines of my bash history file
end of ~/.bash_history, <n> lines
what was saved last in the history file, <n> entries
use tail on .bash_history, <n> lines
newest <n> entries of the saved bash history
read the bottom <n> lines of the file with my old commands
peek at the last <n> saved commands in my home's bash history file
commands from my previous sessions, the final <n> in the bash_history
~/.bash_history, bottom <n> rows
what did i do in the last session, <n> lines from the saved file
last <n> records in the hidden history file of my home
show the tail of .bash_history, only <n>
<n> commands most recently stored on disk by bash
where it saves old commands: final <n> lines of that file in my home

= sleep-then
> sleep 1; echo '<text>'
wait a second and then say <text>
print <text> after one second
say <text> with a delay of 1 second
pause for a second before printing <text>
delay, then message: <text> after one second
first sleep for one second, afterwards echo <text>
hold for a second, then output <text>
<text> should appear, but a second late
a second of silence, then <text>
echo <text> when 1 s has gone by
delayed output of <text>, one second
postpone printing <text> by one second
let a second pass and write <text>
wait 1, then put <text> on the screen

= retry parse
> until <script>; do sleep <secs>; done
(repeat|retry) <script> every <secs> seconds until it (succeeds|works)
keep trying <script> with <secs> seconds in between until it does not fail
run <script> over and over until success, waiting <secs> seconds each time
<script> fails sometimes, retry after <secs> seconds until it is fine
use until to call <script> again every <secs> seconds while it fails
do not give up on <script>: try again after <secs> seconds
loop until <script> exits successfully, pausing <secs> seconds between attempts
the service is not up yet, so call <script> each <secs> seconds till it exits with zero
as long as <script> fails wait <secs> seconds and call it another time
until <script> is successful, sleep <secs>
<script> should be attempted repeatedly, <secs> seconds apart, ending once it succeeds
poll with <script> every <secs> s up to the first success
flaky <script>: attempt, sleep <secs> seconds, attempt, stop when ok
persist with <script> at <secs> second intervals until exit status 0

= forever parse
> while true; do <script>; sleep <secs>; done
run <script> every <secs> seconds forever
endless loop that calls <script> with a pause of <secs> seconds
repeat <script> without end, <secs> seconds in between
infinite while loop around <script>, sleeping <secs> seconds
call <script> again and again at an interval of <secs> seconds
never stop executing <script>, pause <secs> seconds after each run
keep <script> going in an infinite loop, every <secs> seconds
<script> on and on with breaks of <secs> seconds
daemon-like loop: <script>, sleep <secs>, start over
poor man's cron, <script> each <secs> seconds with no end
while true around <script> plus a <secs> second nap
until i press ctrl-c, call <script> and rest <secs> seconds
perpetually execute <script> with <secs> seconds of rest
<script> must be executed every <secs> s and never stop

= xtrace parse
> bash -x <script>
(trace|debug) [the] [bash|shell] script <script>
run <script> and print every command before it is executed
$show each command that <script> executes while it runs
debug run of <script>
use bash to trace what <script> does
see step by step which commands <script> performs
<script> misbehaves, let me watch its commands
why does <script> fail, echo each line as it executes
execution trace of <script>
-x run of <script>
verbose run: <script> with its commands prefixed by plus signs
find the bug in <script> by watching it line by line
log every expanded command as <script> runs
turn tracing on for one run of <script>

= run-root-cmd parse
> sudo bash <script>
run [the script] <script> through bash as root
execute <script> with root privileges through bash
<script> needs root, start it with sudo
launch <script> by sudo and bash
as administrator run <script>
superuser run of the bash script <script>
bash <script> under sudo
<script> lacks privileges, have bash run it with sudo
elevated run of <script> via bash
the script <script> is not executable and requires root, run it all the same
sudo with bash on the script <script>
interpret <script> as the superuser
use sudo to let bash process <script>
admin rights for <script>, started by bash

= tmux-new parse
> tmux new -s <newbranch>
start a [new] tmux session (called|named) <newbranch>
new terminal session <newbranch> that survives disconnects, with tmux
open tmux with the session name <newbranch>
use tmux to begin a session <newbranch>
tmux, fresh session <newbranch>
create a named tmux session: <newbranch>
begin working in a tmux session that is called <newbranch>
named multiplexer session in tmux: <newbranch>
i want tmux with a session i can find again as <newbranch>
tmux new, name it <newbranch>
launch tmux and label the session <newbranch>
my ssh drops all the time, give me a fresh tmux under the name <newbranch>
set up <newbranch> as a session in tmux
make a session for tmux titled <newbranch>

= tmux-attach parse
> tmux attach -t <newbranch>
get back into the tmux session <newbranch>
(attach|reattach|reconnect) to [the] tmux session <newbranch>
continue my tmux session called <newbranch>
open the running tmux session <newbranch> again
use tmux to return to <newbranch>
resume <newbranch> in tmux
return to my detached tmux session <newbranch>
ssh broke off, bring my tmux <newbranch> back on screen
join the existing session <newbranch> of tmux
hook up to <newbranch>, a session in tmux
where i left off in tmux under <newbranch>
enter tmux session <newbranch> once more
pick <newbranch> up again, it is detached in tmux
tmux a, target <newbranch>

= tmux-list parse
> tmux ls
$list [all] [the] tmux sessions
which tmux sessions are there
what sessions are running in tmux
do i have a tmux session left over
overview of tmux sessions
names of my tmux sessions
tmux session list
what did i leave open in tmux
enumerate tmux sessions with their windows
detached multiplexer sessions of tmux, all of them
to which tmux session could i attach
how many sessions does tmux have, list these
tmux: what is there
sessions known to the tmux server

= at parse
> echo '<script>' | at now + <mins>
run <script> once in <mins>
schedule <script> for <mins> from now
execute <script> a single time after <mins> have passed
use at to start <script> in <mins>
plan a one-off run of <script>, <mins> from now
let <script> be started by at after <mins>
delayed single execution of <script>, <mins> from now
hand <script> to at for <mins> later
i have to leave, let <script> start after <mins>, only once
timer: <script> fires in <mins>
queue <script> so that it executes <mins> later, single shot
in <mins> the machine should start <script> on its own
postpone <script> by <mins> with at
pipe <script> to at, start in <mins>

= atq parse
> atq
which one-off jobs are scheduled with at
pending at jobs
queue of at
list what at is going to run
what did i plan with at
scheduled at commands still waiting
what is waiting in the at queue
is anything queued by at
did my at command get registered, show its list
one-time jobs that are still to come
overview of at's to-do list
at: outstanding jobs
which delayed commands have not run yet
jobs that the at daemon holds for me

= df-percent
> df --output=pcent,target
only use percentage and mount point of each file system
how many percent full is each mount, nothing else
percentage used per mount point
two columns: percent used and where it is mounted
use df to print just pcent and target
fill level of every mounted file system with its mount point
mount points and how full they are in percent, no sizes
how full are my disks, percent and mount point, no other columns
capacity used in percent for each mount
two column df: pcent and target
am i running out of room somewhere, give percent per mount alone
table of use% next to the mounted on column
for every mount the percentage taken
usage rate per file system and mount, without bytes

= df-over quiet
> df --output=pcent,target | awk '$1+0 > <lineb>'
file systems that are more than <lineb> percent full
which mounts are used above <lineb> percent
warn me about disks fuller than <lineb> percent
mount points with usage over <lineb>%
use df and awk to find file systems beyond <lineb> percent
partitions exceeding <lineb> percent of their capacity
alert: which file systems have used up more than <lineb> percent
is anything beyond <lineb> % full, which mount
almost full disks, the limit being <lineb> percent
show mounts where the use% is above <lineb>
list only those file systems that exceed a fill level of <lineb> percent
disk monitor: mount points past <lineb> % usage
where do i have to clean up, usage over <lineb> percent
filter df by use% greater than <lineb>

= blkid parse
> blkid
uuids of all partitions
which filesystem and uuid does each partition have
labels, uuids and types of block devices
i need the uuid of a disk for fstab
use blkid
partition identifiers
find uuid and label of my disks
what is the unique id of my partitions
block device attributes: LABEL, UUID, TYPE
ext4 or xfs, and which uuid, for all partitions
i want to mount by uuid, show the ids
identify every block device with its file system type
read the superblock ids of my drives
partition uuid list

= lsusb parse
> lsusb
$list [all] [the] usb devices
what is plugged into the usb ports
is my usb device recognized
which usb hardware is connected
overview of devices on the usb bus
usb devices with vendor and product ids
show connected usb hardware
i plugged in a stick, does the computer see it
which gadgets hang on usb
keyboard, webcam, stick: everything connected by usb
bus and device numbers on usb
does the system notice my usb dongle
vendor ids on the universal serial bus
enumerate usb peripherals

= lspci parse
> lspci
$list [all] [the] pci devices
which graphics and network cards are in this machine
hardware on the pci bus
what graphics card do i have
overview of pci hardware
internal cards and controllers
show pci hardware such as graphics and ethernet controllers
is it nvidia or amd, list the cards inside the computer
which wifi chip is built in, show pci hardware
enumerate controllers and cards inside this box
what is plugged into the slots of the mainboard
devices attached over pci express
inventory of internal hardware such as gpu and nic
which sound card do i have, pci listing

= lsmod parse
> lsmod
$list [all] [the] loaded kernel modules
which drivers are loaded into the kernel
kernel modules currently in use
is a driver module loaded, list all of them
overview of loaded modules with their sizes
modules that the running kernel has
show which modules the kernel has loaded
is the nvidia or wifi driver active in the kernel, list modules
which kernel extensions are active
enumerate the modules inserted in the kernel
modules, size and what they are used by
state of the linux kernel modules, as a table
drivers the kernel has in memory
what modules are in the kernel just now

= vmstat parse
> vmstat <secs>
memory, swap, io and cpu statistics every <secs> seconds
is the machine swapping, show vmstat every <secs> seconds
virtual memory statistics with an interval of <secs> seconds
use vmstat at an interval of <secs>
keep printing vmstat each <secs> seconds
system activity report line each <secs> seconds with vmstat
repeat vmstat with <secs> seconds in between
<secs> second samples of memory, swap, io and cpu in one line each
is there paging going on, sample it each <secs> seconds
run vmstat continuously, delay <secs>
one row of system counters each <secs> seconds, with swap in and out
follow run queue, swap and io wait, one row per <secs> seconds
sample virtual memory activity, period <secs> seconds
watch procs, memory, swap, block io and cpu, next row after <secs> seconds

= iostat parse
> iostat -x <secs>
extended disk io statistics every <secs> seconds
which disk is busy, update each <secs> seconds
use iostat with extended figures every <secs> seconds
device utilization at an interval of <secs> seconds
is my disk the bottleneck, extended io report each <secs> seconds
watch reads and writes per device, refreshed every <secs> seconds, extended
disk load per device with details, one report per <secs> seconds
await, queue and utilisation of my drives, next report after <secs> seconds
why is my ssd so slow, extended statistics each <secs> seconds
sample disk activity in detail, period <secs> seconds
per-device %util refreshed each <secs> seconds
keep reporting extended device figures, delay <secs>
-x io report repeated at <secs> seconds
throughput and latency for each drive, <secs> seconds per report

= stty-size parse
> stty size
how many rows and columns has my terminal
terminal size
height and width of this terminal window in characters
use stty to print the size
dimensions of my terminal
rows and columns of the screen
how big is my terminal window, rows and columns
does my window have 24 by 80 characters or more
lines by columns of the tty
stty: window dimensions
what size is the console, height then width
screen measurements in character cells
how many lines and characters fit in this window
print two numbers, terminal rows and terminal columns

= cols parse
> tput cols
width of my terminal in characters
how many columns does my terminal have
number of columns of this window
use tput to get the terminal width
columns only
how wide is the screen in characters
column count of the terminal
does a line of 120 characters fit in this window, print its width
for a script i need the horizontal size of the terminal
how many characters fit in one row of my screen
horizontal extent of the terminal, one number
tput: columns
width of the console, no height
at what column does my terminal wrap
`,
)
