import { intents } from '../grammar.ts'

/** Changes of text that people asked for and got wrong: lines and parts of them, several files at once, what is added to others. */
export const missedEdits = intents(
  'text',
  String.raw`
= edit-drop-apostrophe
> tr -d "'" < <bare>
remove single quotes from <bare>
$show <bare> without apostrophes
delete all single quotes in <bare>, printed only
print <bare> with every single quote taken out
strip the apostrophes from <bare>
<bare> minus its single quotes
Print the text of <bare> without any single quotes.
use tr to drop the single quote characters of <bare>
no apostrophes in the output of <bare>, please
how can I see <bare> with its single quotes removed?
output <bare> and leave out each apostrophe
get rid of all single quotation marks in <bare>, just print it

= edit-first-word-cut
> sed 's/^[^ ]* //' <bare>
delete the first word of each line in <bare>
$show the lines of <bare> without their first word
print <bare> but leave out the first word on every line
every line of <bare> minus its first word
drop the leading word from each line of <bare>, print only
Print all words but the first of each line in the file <bare>.
cut off the first word of all lines of <bare>, rest as it is
strip the first word from the lines in <bare>
how do I print <bare> from the second word of each line on?
<bare>: first word of every line out
remove the word that begins each line of <bare>, show the remainder
let me see <bare> with the first word of its lines gone

= edit-last-word-cut
> sed 's/ [^ ]*$//' <bare>
delete the last word on every line of <bare>
$show the lines of <bare> without their last word
print <bare> but leave out the last word of each line
every line of <bare> minus its final word
drop the word at the end of each line in <bare>, print only
Print all words but the last of each line in the file <bare>.
cut off the last word of all lines of <bare>
strip the final word from the lines in <bare>
how do I print each line of <bare> except for its last word?
<bare>: last word of every line out
remove the word that ends each line of <bare>, show what remains
let me see <bare> with the last word of its lines gone

= edit-first-word-cut-place quiet
> sed -i 's/^[^ ]* //' <bare>
delete the first word of each line in <bare>, in place
remove the first word from every line of <bare> and save the file
edit <bare>: take the first word of all lines away
the first word of each line in <bare> has to go, change the file
strip the leading word off the lines of <bare>, in the file itself
Delete the first word of every line in the file <bare> and store the change in this file.
cut the first word off all lines, overwriting <bare>
use sed -i to drop the first word of each line of <bare>
<bare> in place, each line without its first word
get rid of the word at the start of each line of the file <bare> itself
let the lines of <bare> begin with what is now their second word
modify <bare> so that every line loses its first word

= edit-last-word-cut-place quiet
> sed -i 's/ [^ ]*$//' <bare>
delete the last word of each line in <bare>, in place
remove the last word from every line of <bare> and save the file
edit <bare>: take the final word of all lines away
the last word of each line in <bare> has to go, change the file
strip the word at the end off the lines of <bare>, in the file itself
Delete the last word of every line in the file <bare> and store the change in this file.
cut the last word off all lines, overwriting <bare>
use sed -i to drop the last word of each line of <bare>
<bare> in place, each line without its last word
get rid of the word at the end of each line of the file <bare> itself
modify <bare> so that every line loses its last word
last words of all lines out of <bare>, permanently

= edit-swap-first-words
> sed 's/^\([^ ]*\) \([^ ]*\)/\2 \1/' <bare>
swap the first two words of each line in <bare>
$show <bare> with the first and the second word of every line exchanged
print the lines of <bare>, second word before the first, the rest as it is
exchange word one and word two on each line of <bare>
first two words the other way round in <bare>, print it
Print the file <bare> with the first two words of each line in reverse order and the rest unchanged.
<bare>: second word first, first word second, remainder of the line kept
each line of <bare> with its second word moved to the front, before the first one
the two words that begin each line of <bare> should trade places
reverse the order of the first two words of every line in <bare>
how do I flip the first two words on all lines of <bare>?
use sed to switch the two leading words of each line in <bare>

= edit-square-around
> sed 's/.*/[&]/' <bare>
put square brackets around each line of <bare>
$show every line of <bare> in square brackets
wrap each line of <bare> in square brackets
print <bare> with each line between square brackets
square brackets around all lines of <bare>
Print each line of the file <bare> enclosed in square brackets.
each line of <bare>, an opening square bracket before it and a closing one after it
how do I enclose the lines of <bare> in square brackets?
bracket every line of <bare> with square brackets, print only
use sed to surround the lines of <bare> with square brackets
lines of <bare> in square brackets
output <bare>, every line within square brackets

= edit-round-around
> sed 's/.*/(&)/' <bare>
put parentheses around each line of <bare>
$show every line of <bare> in parentheses
wrap each line of <bare> in round brackets
print <bare> with each line between parentheses
round brackets around all lines of <bare>
Print each line of the file <bare> enclosed in parentheses.
each line of <bare>, an opening parenthesis before it and a closing one after it
how do I enclose the lines of <bare> in parentheses?
use sed to surround the lines of <bare> with parentheses
lines of <bare> in round brackets
output <bare>, every line within parentheses
parenthesise all lines of <bare>, print only

= edit-single-around
> sed "s/.*/'&'/" <bare>
put single quotes around each line of <bare>
$show every line of <bare> in single quotes
wrap each line of <bare> in apostrophes
print <bare> with each line between single quotes
single quotes around all lines of <bare>
Print each line of the file <bare> enclosed in single quotes.
quote every line of <bare> with single quotation marks
how do I enclose the lines of <bare> in single quotes, each on its own line?
use sed to surround the lines of <bare> with single quotes
lines of <bare>, single-quoted
output <bare>, every line within single quotes, not double ones
single-quote each line of <bare>

= edit-double-around-place quiet
> sed -i 's/.*/"&"/' <bare>
put double quotes around each line of <bare>, in place
wrap every line of <bare> in double quotes and save the file
edit <bare> so that each line is in double quotes
double-quote all lines of the file <bare> itself
surround the lines of <bare> with double quotes, changing the file
Enclose each line of the file <bare> in double quotes and store the change in this file.
every line of <bare> gets a double quote before and after it, in the file
use sed -i to quote each line of <bare> with double quotes
<bare> in place: double quotes around all lines
overwrite <bare> with its lines in double quotes
make the lines of <bare> double-quoted, save it
change <bare>: all lines between double quotes

= edit-round-around-numbers
> sed 's/[0-9]\+/(&)/g' <bare>
put parentheses around every number in <bare>
$show <bare> with each number in parentheses
print <bare>, all numbers enclosed in round brackets
wrap the numbers of <bare> in parentheses
numbers in <bare> should be printed in round brackets
Print the text of <bare> with every number between parentheses.
each number of <bare> gets an opening parenthesis before and a closing one after it
how do I surround the numbers in <bare> with parentheses?
use sed to put round brackets around all numbers of <bare>
<bare> with parenthesised numbers
output <bare> where numbers stand within parentheses
enclose each run of digits in <bare> in round brackets

= edit-numbers-to-word
> sed 's/[0-9]\+/<newword>/g' <bare>
replace every number in <bare> with <newword>
$show <bare> with <newword> in place of each number
print <bare>, all numbers replaced by <newword>
put <newword> for every number of <bare>, print only
any number in <bare> should be shown as <newword>
Print the text of <bare> with each run of digits replaced by <newword>.
<bare> with <newword> wherever it has a number
how do I print <bare> with all its numbers turned into <newword>?
use sed to substitute <newword> for the numbers in <bare>
numbers to <newword> in the output of <bare>
hide the numbers of <bare> behind <newword>
every whole number of <bare> as <newword>, whatever its digits

= edit-numbers-to-word-place quiet
> sed -i 's/[0-9]\+/<newword>/g' <bare>
replace every number in <bare> with <newword>, in place
change all numbers in the file <bare> to <newword> and save it
edit <bare>: <newword> instead of each number
put <newword> for every number in <bare>, changing the file
numbers of <bare> all become <newword>, in the file itself
Replace each number in the file <bare> by <newword> and store the change in this file.
use sed -i to substitute <newword> for all the numbers in <bare>
overwrite the numbers in <bare> with <newword>
<bare> in place: every run of digits becomes <newword>
modify <bare> so that it has <newword> wherever a number was
all numbers out of <bare> and <newword> in their place, save
swap each number of <bare> for <newword>, in the file

= edit-digits-starred
> tr '0-9' '*' < <bare>
mask the digits in <bare> with *
$show <bare> with every digit as an asterisk
print <bare>, each digit replaced by a star
replace all digits of <bare> by asterisks
star out the digits in <bare>
Print the file <bare> with every single digit replaced by an asterisk.
hide the digits of <bare> behind stars, one star for each digit
use tr to turn digits into * in <bare>
<bare> with stars for digits
how do I print <bare> with all digits masked by asterisks?
each digit from 0 to 9 of <bare> becomes a *
blank out the digits of <bare> with asterisks, print only

= edit-digits-crossed
> tr '0-9' 'X' < <bare>
mask the digits in <bare> with X
$show <bare> with every digit as an X
print <bare>, each digit replaced by the letter X
replace all digits of <bare> by X
cross out the digits in <bare> with X
Print the file <bare> with every single digit replaced by an X.
hide the digits of <bare>, one X for each digit
use tr to turn digits into X in <bare>
<bare> with X for each digit
how do I print <bare> with all digits masked by X?
each digit from 0 to 9 of <bare> becomes an X
X out the digits of <bare>, print only

= edit-line-gone-backup change
> sed -i.bak '<line>d' <bare>
delete line <line> of <bare> and keep the old file as a .bak
remove line <line> from <bare> with a .bak backup
drop line number <line> of <bare>, but save the original with the ending .bak
take line <line> out of <bare>, backup file .bak
edit <bare> in place without line <line>, leaving a .bak copy of the old version
Delete line <line> of the file <bare> in place, keeping a backup with the suffix .bak.
line <line> of <bare> has to go, original to be kept as .bak
use sed -i.bak to delete line <line> of <bare>
get rid of line <line> in <bare> and make a .bak of it
<bare>: line <line> out, .bak backup
erase row <line> from <bare>, but I want a .bak of how it was
throw line <line> of <bare> away, with a .bak safety copy

= edit-blank-gone-backup change
> sed -i.bak '/^$/d' <bare>
remove blank lines from <bare> with a .bak backup
delete the empty lines of <bare> and keep the old file as .bak
drop all blank lines in <bare>, but save the original with the ending .bak
take the empty lines out of <bare>, backup file .bak
edit <bare> in place without blank lines, leaving a .bak copy of the old version
Delete all empty lines of the file <bare> in place, keeping a backup with the suffix .bak.
blank lines of <bare> have to go, original to be kept as .bak
use sed -i.bak to delete the empty lines of <bare>
get rid of the blank lines in <bare> and make a .bak of it
<bare>: empty lines out, .bak backup
strip empty lines from <bare>, but I want a .bak of how it was
throw away the blank lines of <bare>, with a .bak safety copy

= edit-match-gone-backup change
> sed -i.bak '/<word>/d' <bare>
remove the lines with <word> from <bare> with a .bak backup
delete lines containing <word> in <bare> and keep the old file as .bak
drop every line of <bare> that has <word>, but save the original with the ending .bak
take the <word> lines out of <bare>, backup file .bak
edit <bare> in place without lines that mention <word>, leaving a .bak copy
Delete all lines that contain <word> from the file <bare> in place, keeping a backup with the suffix .bak.
lines of <bare> with <word> in them have to go, original to be kept as .bak
use sed -i.bak to delete the lines matching <word> in <bare>
get rid of all <word> lines in <bare> and make a .bak of it
<bare>: lines with <word> out, .bak backup
strip lines with <word> from <bare>, but I want a .bak of how it was
throw away each line of <bare> containing <word>, with a .bak safety copy

= edit-first-gone-backup change
> sed -i.bak '1d' <csv>
remove the first line of <csv> with a .bak backup
delete the header line of <csv> and keep the old file as .bak
drop line 1 of <csv>, but save the original with the ending .bak
take the header out of <csv>, backup file .bak
edit <csv> in place without its first line, leaving a .bak copy
Delete the first line of the file <csv> in place, keeping a backup with the suffix .bak.
the header of <csv> has to go, original to be kept as .bak
use sed -i.bak to delete the first line of <csv>
get rid of the top line of <csv> and make a .bak of it
<csv>: first line out, .bak backup
strip the header row from <csv>, but I want a .bak of how it was
throw away the first row of <csv>, with a .bak safety copy

= edit-white-lines-gone quiet
> sed -i '/^\s*$/d' <bare>
delete lines that contain only spaces or nothing from <bare>, in place
remove all lines of <bare> that are empty or just white space, and save it
edit <bare>: no empty lines and no lines of spaces only
drop the blank lines of <bare>, also those with only spaces or tabs, in the file
lines of <bare> without any visible character have to go, change the file
Delete from the file <bare> all lines that are empty or consist only of white space.
get rid of empty and whitespace-only lines in <bare>
<bare>: throw out lines that have nothing but white space, in place
use sed -i to erase empty lines and lines of mere spaces in <bare>
kick out each line of <bare> that is blank, even if it has spaces in it
take empty lines and lines with only tabs or spaces out of the file <bare>
wipe whitespace-only lines, empty ones included, from <bare>

= edit-last-to-top
> (tail -n 1 <bare>; head -n -1 <bare>)
move the last line of <bare> to the top
$show <bare> with its last line first and then the others
print the last line of <bare> and after it all the rest in the old order
last line of <bare> on top, then everything else
put the bottom line of <bare> before all the others, print only
Print the file <bare> so that its last line comes first, followed by the other lines.
rotate <bare> by one line, the final one goes to the beginning
how do I print <bare> with the last line moved to the front?
<bare>, but the last line becomes the first one
output the final line of <bare> followed by the lines before it
the last line of <bare> should be printed first, then line 1 to the last but one
bring the last line of <bare> to the start of the output

= edit-first-to-end
> (tail -n +2 <bare>; head -n 1 <bare>)
move the first line of <bare> to the end
$show <bare> with its first line last
print <bare> from the second line on and then the first line
first line of <bare> at the bottom, after everything else
put the top line of <bare> behind all the others, print only
Print the file <bare> so that its first line comes last, after all the other lines.
rotate <bare> by one line, the first one goes to the bottom
how do I print <bare> with line 1 moved to the end?
<bare>, but the first line becomes the last one
output all lines of <bare> after the first, followed by the first
the first line of <bare> should be printed at the very end
bring line 1 of <bare> to the end of the output

= edit-names-before-lines
> grep -H '' <bare> <bare2>
put the name of the file in front of each line of <bare> and <bare2>
$show all lines of <bare> and <bare2>, each with its file's name before it
print <bare> and <bare2> with the filename at the start of every line
every line of <bare> and <bare2>, prefixed by the name of its file
which line comes from which file: print all of <bare> and <bare2> with names
Print all lines of <bare> and <bare2>, each preceded by the name of the file it is from.
lines of <bare> and <bare2> with file names as prefix
how do I prefix the lines of <bare> and <bare2> with the file name?
cat <bare> and <bare2>, but with the name of the file on each line
use grep to print every line of <bare> and <bare2> with its file name
filename: line, for all lines in <bare> and <bare2>
list the content of <bare> and <bare2>, the file's name before each line

= edit-paste-space
> paste -d' ' <bare> <bare2>
merge <bare> and <bare2> side by side with a space
$show the lines of <bare> and <bare2> next to each other, separated by a space
paste <bare> and <bare2> together line by line with a space in between
join line 1 of <bare> with line 1 of <bare2> and so on, a space between them
each line of <bare>, a space, and the line of <bare2> with the same number
Print the lines of <bare> and <bare2> side by side, with one space between them.
<bare> left, <bare2> right, one space between
put the lines of <bare2> behind those of <bare>, separated by a blank
how do I glue <bare> and <bare2> together line by line with spaces?
combine <bare> and <bare2> line by line, space as separator
use paste with a space to print <bare> next to <bare2>
pair up the lines of <bare> and <bare2> with a single space

= edit-header-lower
> sed '1s/.*/\L&/' <csv>
turn the header line of <csv> into lower case
$show <csv> with its first line in small letters
print <csv>, only the header lowercased
lowercase just the first line of <csv>, print it all
header of <csv> in lower case, rest unchanged
Print the file <csv> with its first line in lower case and all other lines as they are.
the column names of <csv> in small letters, data untouched
how do I print <csv> with a lowercase header?
make the title row of <csv> lower case in the output
use sed to lowercase line 1 of <csv> only
<csv> with lower-case column titles
convert the headline of <csv> to lower case, show everything

= edit-line-uncommented quiet
> sed -i '<line>s/^# *//' <bare>
remove the # at the start of line <line> in <bare>
uncomment line <line> of <bare>
take the comment sign off line <line> in <bare>
line <line> of <bare> is commented out, enable it again
edit <bare>: no # before line <line> any more
Remove the leading # from line <line> of the file <bare> and save the change.
activate the commented line <line> of <bare>
delete the hash in front of line <line> of <bare>, in place
make line <line> of <bare> active by removing its #
strip the # from the beginning of line number <line> in <bare>
un-comment just line <line>, file <bare>
turn line <line> of <bare> from a comment back into a normal line

= edit-range-uncommented quiet
> sed -i '<line>,<lineb>s/^# *//' <bare>
uncomment lines <line> to <lineb> of <bare>
remove the # at the start of lines <line> through <lineb> in <bare>
take the comment signs off lines <line>-<lineb> in <bare>
lines <line> to <lineb> of <bare> are commented out, enable them again
edit <bare>: no # before lines <line> to <lineb> any more
Remove the leading # from the lines <line> to <lineb> of the file <bare> and save the change.
activate the commented lines <line>-<lineb> of <bare>
delete the hash in front of each line from <line> to <lineb> of <bare>, in place
make lines <line> to <lineb> of <bare> active by removing their #
strip the # from the beginning of line <line> through line <lineb> in <bare>
un-comment the block from line <line> to line <lineb>, file <bare>
turn lines <line> to <lineb> of <bare> from comments back into normal lines

= edit-ini-line-uncommented quiet
> sed -i '<line>s/^;//' <ini>
uncomment line <line> of <ini> by removing the semicolon
remove the semicolon at the start of line <line> in <ini>
take the semicolon off line <line> in <ini>
line <line> of <ini> is commented out with a semicolon, enable it
edit <ini>: no semicolon before line <line> any more
Remove the leading semicolon from line <line> of the file <ini> and save the change.
activate line <line> of <ini>, that is, drop its semicolon
delete the semicolon in front of line <line> of <ini>, in place
make line <line> of <ini> active by deleting the semicolon before it
strip the semicolon from the beginning of line number <line> in <ini>
un-comment just line <line> of <ini>, a semicolon comment
turn the semicolon comment in line <line> of <ini> into a setting

= edit-semi-comments-gone quiet
> sed -i '/^;/d' <ini>
drop the comments from <ini>, the lines starting with a semicolon, in place
delete the semicolon comment lines from <ini>
remove all semicolon comments from the file <ini> and save it
edit <ini>: lines beginning with a semicolon have to go
throw the semicolon comment lines out of <ini>, changing the file
Delete from the file <ini> all lines that begin with a semicolon.
get rid of the lines in <ini> that start with a semicolon
<ini> in place, without its semicolon comments
use sed -i to erase the semicolon comment lines of <ini>
wipe every line with a leading semicolon from <ini>
take the commented lines, those with a semicolon in front, out of <ini> itself
comment lines of <ini> begin with a semicolon, remove them from the file

= edit-starting-gone quiet
> sed -i '/^<word>/d' <bare>
delete the lines starting with <word> from <bare>
remove lines that begin with <word> from <bare>, in place
drop every line of <bare> that starts with <word>, save the file
edit <bare>: lines beginning with <word> have to go
throw out all lines with <word> at their start, in the file <bare>
Delete from the file <bare> all lines that begin with <word>.
get rid of lines in the file <bare> itself whose first word is <word>
<bare> in place, without lines that start in <word>
use sed -i to erase the lines of <bare> beginning with <word>
wipe each line with a leading <word> from <bare>
take lines out of <bare> if they start with <word>, changing the file
lines that begin with <word>: delete them from <bare>

= edit-ending-gone quiet
> sed -i '/<word>$/d' <bare>
delete the lines ending with <word> from <bare>
remove lines that end in <word> from <bare>, in place
drop every line of <bare> that ends with <word>, save the file
edit <bare>: lines ending in <word> have to go
throw out all lines with <word> at their end, in the file <bare>
Delete from the file <bare> all lines that end with <word>.
get rid of lines in the file <bare> itself whose last word is <word>
<bare> in place, without lines that end in <word>
use sed -i to erase the lines of <bare> ending with <word>
wipe each line with a trailing <word> from <bare>
take lines out of <bare> if they end with <word>, changing the file
lines that end with <word>: delete them from <bare>

= edit-date-on-top change
> sed -i "1i $(date +%F)" <bare>
put today's date at the top of <bare>
insert today's date as the first line of <bare>
write the date of today above everything else in <bare>
add a first line with today's date to <bare>
<bare> should begin with a line that has today's date, edit it
Insert a line with today's date (year-month-day|in the form YYYY-MM-DD) at the beginning of the file <bare>.
today's date on top of <bare>, in the file
prepend the current date as YYYY-MM-DD to <bare>
start <bare> off with the date of today
new first line for <bare>: today's date
date stamp at the head of <bare>, in place
let the first line of <bare> be today's date, above the old text

= edit-blank-after-match change
> sed -i '/<word>/G' <bare>
insert a blank line after every line containing <word> in <bare>, in place
add an empty line below each line with <word> in the file <bare> itself
edit <bare>: an empty line after each <word> line
put a blank line behind all lines of <bare> that have <word>, and save
each line of <bare> with <word> should be followed by an empty line, change the file
Insert an empty line after each line that contains <word> in the file <bare> and store the change in this file.
space out <bare> in place, blank line after the lines mentioning <word>
use sed -i to add an empty line after every <word> line of <bare>
<bare>, in place: blank line after lines with <word>
modify <bare> so that an empty line follows every line with <word>
give each <word> line of <bare> an empty line below it, in the file
after all lines with <word> in <bare> there has to be a blank one, save it

= edit-tab-indent
> sed 's/^/\t/' <bare>
indent <bare> with one tab
$show <bare> with a tab before each line
print every line of <bare> indented by a tab
put a tab in front of all lines of <bare>, print only
<bare> one tab further to the right
Print the file <bare> with a tab character at the beginning of each line.
shift the lines of <bare> right by a tab, only display
how do I print <bare> indented by one tab?
a tab at the start of each line of <bare>, on the screen
use sed to indent <bare> by a tab character
tab-indented output of <bare>
output <bare>, each line starting with a tab

= edit-tab-indent-place quiet
> sed -i 's/^/\t/' <bare>
indent <bare> with one tab, in place
put a tab in front of all lines of <bare> and save the file
indent every line of the file <bare> itself by a tab
edit <bare> so that each line starts with a tab
shift the lines of <bare> right by one tab, changing the file
Insert a tab at the beginning of each line of the file <bare> and store the change in this file.
use sed -i to indent <bare> by a tab character
<bare> in place, one tab before each line
add a leading tab to the lines of <bare>, in the file
all lines of <bare> get one tab of indentation, save it
modify <bare>: a tab before every line
make <bare> tab-indented, overwrite it

= edit-spaces-to-indent-tabs
> unexpand -t 4 <pyfile>
convert the 4 spaces indentation of <pyfile> to tabs
$show <pyfile> with tabs instead of four spaces at the start of lines
turn leading groups of four spaces in <pyfile> into tabs, print only
print <pyfile> indented by tabs rather than by four spaces
four-space indentation of <pyfile> to tab indentation
Print the file <pyfile> with each four leading spaces replaced by a tab.
how do I get <pyfile> with tabs for its 4-space indents?
use unexpand on <pyfile>, four spaces to a tab
indentation in <pyfile>: 4 spaces become a tab, show it
<pyfile> with tab indentation in place of four blanks
replace indents of 4 spaces in <pyfile> by tabs in the output
spaces to tabs at line starts in <pyfile>, tab width 4

= edit-lines-semicolons
> paste -sd';' <bare>
print <bare> as one line with a semicolon between the lines
join all lines of <bare> with semicolons
$show the lines of <bare> on one line, separated by semicolons
make a semicolon separated list of the lines in <bare>
all of <bare> in a single line, semicolons in between
Print the lines of <bare> as one line, separated by semicolons.
put a semicolon between the lines of <bare> and print them as one
how do I join <bare> into one line with semicolons?
<bare> joined by semicolons
lines of <bare> to one semicolon-separated line
use paste to join <bare> with semicolons
combine the lines of <bare>, semicolon as separator

= edit-lines-pipes
> paste -sd'|' <bare>
print <bare> as one line with a pipe between the lines
join all lines of <bare> with pipes
$show the lines of <bare> on one line, separated by pipe characters
make a pipe separated list of the lines in <bare>
all of <bare> in a single line, vertical bars in between
Print the lines of <bare> as one line, separated by the pipe character.
put a pipe between the lines of <bare> and print them as one
how do I join <bare> into one line with vertical bars?
<bare> joined by vertical bars
lines of <bare> to one pipe-separated line
use paste to join <bare> with pipes
combine the lines of <bare>, pipe as separator

= edit-pairs-comma
> paste -d, - - < <bare>
join every two lines of <bare> with a comma
$show <bare> with each two lines joined by a comma
print pairs of lines of <bare> on one line, comma in between
put two lines of <bare> at a time on one line, separated by a comma
line 1 and 2 of <bare> joined by a comma, then 3 and 4, and so on
Print the lines of <bare> in pairs, two on each line with a comma between them.
combine each odd line of <bare> with the even line after it by a comma
how do I merge every pair of lines in <bare> with a comma?
<bare> two lines per row, comma separated
two by two, the lines of <bare> with commas
use paste to join two lines of <bare> each with a comma
make rows of two out of the lines of <bare>, comma as separator

= edit-tail-appended change
> tail -n <n> <bare> >> <bare2>
append the last <n> lines of <bare> to <bare2>
add the final <n> lines of <bare> to the end of <bare2>
put the last <n> lines of <bare> at the bottom of <bare2>, keep what <bare2> has
the <n> last lines of <bare> should be appended to <bare2>
extend <bare2> by the last <n> lines from <bare>
Append the last <n> lines of the file <bare> to the file <bare2>.
tack the bottom <n> lines of <bare> onto <bare2>
write the last <n> lines of <bare> below the text of <bare2>
<bare2> grows by the last <n> lines of <bare>
take <n> lines from the end of <bare> and add them to the end of <bare2>
how do I append just the last <n> lines of <bare> to <bare2>?
tail <n> lines of <bare> >> <bare2>

= edit-head-appended change
> head -n <n> <bare> >> <bare2>
append the first <n> lines of <bare> to <bare2>
add the top <n> lines of <bare> to the end of <bare2>
put the first <n> lines of <bare> at the bottom of <bare2>, keep what <bare2> has
the <n> first lines of <bare> should be appended to <bare2>
extend <bare2> by the first <n> lines from <bare>
Append the first <n> lines of the file <bare> to the file <bare2>.
tack the top <n> lines of <bare> onto <bare2>
write the first <n> lines of <bare> below the text of <bare2>
<bare2> grows by the first <n> lines of <bare>
take <n> lines from the beginning of <bare> and add them to the end of <bare2>
how do I append just the first <n> lines of <bare> to <bare2>?
head <n> lines of <bare> >> <bare2>

= edit-word-off-start
> sed 's/^<word>//' <bare>
remove <word> at the start of each line of <bare>, print only
$show <bare> without <word> at the beginning of its lines
strip the prefix <word> from the lines of <bare>
cut <word> off the front of the lines in <bare> and print them
print <bare>; where a line begins with <word>, leave that out
Print each line of <bare> without the <word> at its beginning, if it has one.
lines of <bare> minus a leading <word>
drop <word> from line starts in <bare>, print only
how do I take <word> off the beginning of the lines in <bare>?
<bare> with no <word> at the start of the lines
if a line in <bare> starts with <word>, show it without
use sed to delete <word> at the line starts of <bare>

= edit-word-off-end
> sed 's/<word>$//' <bare>
remove <word> at the end of each line of <bare>, print only
$show <bare> without <word> at the end of its lines
strip the ending <word> from the lines of <bare>
cut <word> off the end of the lines in <bare> and print them
print <bare>; where a line ends with <word>, leave that out
Print each line of <bare> without the <word> at its end, if it has one.
lines of <bare> minus a trailing <word>
drop <word> from line ends in <bare>, print only
how do I take <word> off the end of the lines in <bare>?
<bare> with no <word> at the end of the lines
if a line in <bare> ends with <word>, show it without
use sed to delete <word> at the line ends of <bare>

= edit-two-lines-into change
> printf '%s\n' '<text>' '<value>' > <new>
write <text> and below it <value> into <new>
create <new> with <text> on the first line and <value> on the second
make a file <new> that holds the lines <text> and <value>
put <text> into <new> and <value> on the line after it
<new> should have two lines, <text> and then <value>
Create the file <new> with two lines: the first is <text>, the second is <value>.
new file <new>: line one <text>, line two <value>
I need <new> with <text> in line 1 and <value> in line 2
store <text> and, on a new line, <value> in <new>
use printf to write the two lines <text> and <value> to <new>
two-line file <new>, <text> over <value>
write the lines <text> and <value> to a new file <new>

= edit-word-at-line-end change
> sed -i '<line>s/$/ <newword>/' <bare>
add the word <newword> to the end of line <line> in <bare>
append <newword> to line <line> of <bare>, on the same line
put <newword> behind the text of line <line> in <bare>
line <line> of <bare> should end with the word <newword>, add it
edit <bare>: line <line> gets a further word at its end, <newword>
Add the word <newword> at the end of line <line> of the file <bare> and save the change.
write a space and <newword> at the end of line <line> in <bare>
extend line <line> of <bare> by the word <newword>
stick <newword> onto the end of line <line>, file <bare>, in place
use sed -i to add <newword> after the last word of line <line> in <bare>
<newword> as the last word of line <line> in <bare>, the rest of it kept
just line <line> of <bare>: <newword> added after what it says

= edit-first-chars-off
> sed 's/^.\{<small>\}//' <bare>
remove the first <small> characters of every line in <bare>
$show <bare> without the first <small> characters of each line
print the lines of <bare> with <small> characters cut off at the front
strip <small> characters from the beginning of every line of <bare>
drop the leading <small> characters of the lines in <bare>, print only
Print each line of the file <bare> without its first <small> characters.
skip the first <small> characters on each line of <bare>
<bare>: lines minus their first <small> characters
how do I cut <small> characters off the start of all lines in <bare>?
chop the first <small> letters off every line of <bare>, just show it
use sed to delete <small> characters at the start of each line of <bare>
lines of <bare>, first <small> characters gone

= edit-first-chars-off-place quiet
> sed -i 's/^.\{<small>\}//' <bare>
remove the first <small> characters of every line in <bare>, in place
strip <small> characters from the beginning of each line of <bare> and save the file
edit <bare>: cut the first <small> characters off all lines
delete the leading <small> characters of the lines in the file <bare> itself
the first <small> characters of each line in <bare> have to go, change the file
Delete the first <small> characters of every line in the file <bare> and store the change in this file.
drop <small> characters at the front of the lines, overwriting <bare>
use sed -i to erase the first <small> characters of each line of <bare>
<bare> in place, every line without its first <small> characters
chop <small> characters off the start of all lines in <bare>, saved
modify <bare> so that all lines lose their first <small> characters
take the first <small> characters away from each line of <bare>, in the file

= edit-last-chars-off-place quiet
> sed -i 's/.\{<small>\}$//' <bare>
remove the last <small> characters of every line in <bare>, in place
strip <small> characters from the end of each line of <bare> and save the file
edit <bare>: cut the last <small> characters off all lines
delete the final <small> characters of the lines in the file <bare> itself
the last <small> characters of each line in <bare> have to go, change the file
Delete the last <small> characters of every line in the file <bare> and store the change in this file.
drop <small> characters at the end of the lines, overwriting <bare>
use sed -i to erase the last <small> characters of each line of <bare>
<bare> in place, every line without its last <small> characters
chop <small> characters off the end of all lines in <bare>, saved
modify <bare> so that all lines lose their last <small> characters
take the last <small> characters away from each line of <bare>, in the file

= edit-long-lines-out
> awk 'length <= <lineb>' <bare>
print <bare> without lines longer than <lineb> characters
$show the lines of <bare> that have at most <lineb> characters
leave out lines of <bare> with more than <lineb> characters
only lines of <bare> that are <lineb> characters or shorter
<bare> minus all lines over <lineb> characters
Print the lines of the file <bare> that are not longer than <lineb> characters.
drop lines longer than <lineb> characters from the output of <bare>
which lines of <bare> fit into <lineb> characters?
use awk to print the lines of <bare> of up to <lineb> characters
lines in <bare> no longer than <lineb>
hide lines of <bare> that exceed <lineb> characters
lines of <bare> with a length of <lineb> or less

= edit-short-lines-out
> awk 'length >= <lineb>' <bare>
print <bare> without lines shorter than <lineb> characters
$show the lines of <bare> that have at least <lineb> characters
leave out lines of <bare> with fewer than <lineb> characters
only lines of <bare> that are <lineb> characters or longer
<bare> minus all lines under <lineb> characters
Print the lines of the file <bare> that are not shorter than <lineb> characters.
drop lines shorter than <lineb> characters from the output of <bare>
which lines of <bare> have <lineb> characters or more?
use awk to print the lines of <bare> of no less than <lineb> characters
lines in <bare> no shorter than <lineb>
hide lines of <bare> that have less than <lineb> characters
lines of <bare> with a length of <lineb> or more

= edit-ext-blank quiet
> sed -i '/^$/d' *.<ext>
remove the blank lines from every .<ext> file here
delete the empty lines in all .<ext> files in this folder
remove the blank lines from all the .<ext> files of the current directory, in place
delete the empty lines in each *.<ext> here, not in subfolders
there must be no empty lines in the .<ext> files of this folder
empty lines out of all *.<ext> here
Edit all .<ext> files in the current folder, that is, delete the empty lines in them.
use sed -i to remove the blank lines from my .<ext> files here
how do I delete the empty lines in all the .<ext> files in this directory at once?
please remove the blank lines from the .<ext> files here, changing the files
go through every .<ext> file in this folder and delete the empty lines in it
empty lines out of the .<ext> files in the current folder, saved in place

= edit-ext-first quiet
> sed -i '1d' *.<ext>
delete the first line of every .<ext> file here
remove line 1 from all .<ext> files in this folder
delete the first line of all the .<ext> files of the current directory, in place
remove line 1 from each *.<ext> here, not in subfolders
there is a first line too many in each file, delete that from the .<ext> files of this folder
first line off all *.<ext> here
Edit all .<ext> files in the current folder, that is, remove line 1 from them.
use sed -i to delete the first line of my .<ext> files here
how do I remove line 1 from all the .<ext> files in this directory at once?
please delete the first line of the .<ext> files here, changing the files
go through every .<ext> file in this folder and remove line 1 from it
first line off the .<ext> files in the current folder, saved in place

= edit-ext-last quiet
> sed -i '$d' *.<ext>
delete the last line of every .<ext> file here
remove the final line from all .<ext> files in this folder
delete the last line of all the .<ext> files of the current directory, in place
remove the final line from each *.<ext> here, not in subfolders
the last line has to be erased, in place, from the .<ext> files of this folder
last line off all *.<ext> here
Edit all .<ext> files in the current folder, that is, remove the final line from them.
use sed -i to delete the last line of my .<ext> files here
how do I remove the final line from all the .<ext> files in this directory at once?
please delete the last line of the .<ext> files here, changing the files
go through every .<ext> file in this folder and remove the final line from it
last line off the .<ext> files in the current folder, saved in place

= edit-ext-lower quiet
> sed -i 's/.*/\L&/' *.<ext>
make the text lowercase in every .<ext> file here
convert the contents to lower case in all .<ext> files in this folder
make the text lowercase in all the .<ext> files of the current directory, in place
convert the contents to lower case in each *.<ext> here, not in subfolders
all letters inside should be small in the .<ext> files of this folder
lower-case letters only, inside the files: all *.<ext> here
Edit all .<ext> files in the current folder, that is, convert the contents to lower case in them.
use sed -i to make the text lowercase in my .<ext> files here
how do I convert the contents to lower case in all the .<ext> files in this directory at once?
please make the text lowercase in the .<ext> files here, changing the files
go through every .<ext> file in this folder and convert the contents to lower case in it
lower-case letters only, inside the files: the .<ext> files in the current folder, saved in place

= edit-ext-upper quiet
> sed -i 's/.*/\U&/' *.<ext>
make the text uppercase in every .<ext> file here
convert the contents to capital letters in all .<ext> files in this folder
make the text uppercase in all the .<ext> files of the current directory, in place
convert the contents to capital letters in each *.<ext> here, not in subfolders
all letters inside should be capitals in the .<ext> files of this folder
upper-case letters only, inside the files: all *.<ext> here
Edit all .<ext> files in the current folder, that is, convert the contents to capital letters in them.
use sed -i to make the text uppercase in my .<ext> files here
how do I convert the contents to capital letters in all the .<ext> files in this directory at once?
please make the text uppercase in the .<ext> files here, changing the files
go through every .<ext> file in this folder and convert the contents to capital letters in it
upper-case letters only, inside the files: the .<ext> files in the current folder, saved in place

= edit-ext-trailing quiet
> sed -i 's/[[:space:]]*$//' *.<ext>
strip trailing whitespace from every .<ext> file here
remove spaces and tabs at line ends in all .<ext> files in this folder
strip trailing whitespace from all the .<ext> files of the current directory, in place
remove spaces and tabs at line ends in each *.<ext> here, not in subfolders
no line may end in white space in the .<ext> files of this folder
trailing blanks out of all *.<ext> here
Edit all .<ext> files in the current folder, that is, remove spaces and tabs at line ends in them.
use sed -i to strip trailing whitespace from my .<ext> files here
how do I remove spaces and tabs at line ends in all the .<ext> files in this directory at once?
please strip trailing whitespace from the .<ext> files here, changing the files
go through every .<ext> file in this folder and remove spaces and tabs at line ends in it
trailing blanks out of the .<ext> files in the current folder, saved in place

= edit-ext-tabs quiet
> sed -i 's/\t/    /g' *.<ext>
convert tabs to four spaces in every .<ext> file here
replace each tab by 4 spaces in all .<ext> files in this folder
convert tabs to four spaces in all the .<ext> files of the current directory, in place
replace each tab by 4 spaces in each *.<ext> here, not in subfolders
four spaces instead of every tab in the .<ext> files of this folder
tabs to 4 spaces for all *.<ext> here
Edit all .<ext> files in the current folder, that is, replace each tab by 4 spaces in them.
use sed -i to convert tabs to four spaces in my .<ext> files here
how do I replace each tab by 4 spaces in all the .<ext> files in this directory at once?
please convert tabs to four spaces in the .<ext> files here, changing the files
go through every .<ext> file in this folder and replace each tab by 4 spaces in it
tabs to 4 spaces for the .<ext> files in the current folder, saved in place

= edit-ext-indent quiet
> sed -i 's/^/    /' *.<ext>
indent every line by four spaces in every .<ext> file here
put four spaces before each line in all .<ext> files in this folder
indent every line by four spaces in all the .<ext> files of the current directory, in place
put four spaces before each line in each *.<ext> here, not in subfolders
all lines shifted right by 4 spaces in the .<ext> files of this folder
four spaces of indent for the lines of all *.<ext> here
Edit all .<ext> files in the current folder, that is, put four spaces before each line in them.
use sed -i to indent every line by four spaces in my .<ext> files here
how do I put four spaces before each line in all the .<ext> files in this directory at once?
please indent every line by four spaces in the .<ext> files here, changing the files
go through every .<ext> file in this folder and put four spaces before each line in it
four spaces of indent for the lines of the .<ext> files in the current folder, saved in place

= edit-ext-comments quiet
> sed -i '/^#/d' *.<ext>
delete the lines starting with # from every .<ext> file here
remove the # comment lines in all .<ext> files in this folder
delete the lines starting with # from all the .<ext> files of the current directory, in place
remove the # comment lines in each *.<ext> here, not in subfolders
no line beginning with a # should remain in the .<ext> files of this folder
# lines out of all *.<ext> here
Edit all .<ext> files in the current folder, that is, remove the # comment lines in them.
use sed -i to delete the lines starting with # from my .<ext> files here
how do I remove the # comment lines in all the .<ext> files in this directory at once?
please delete the lines starting with # from the .<ext> files here, changing the files
go through every .<ext> file in this folder and remove the # comment lines in it
# lines out of the .<ext> files in the current folder, saved in place

= edit-ext-whole quiet
> sed -i 's/\b<word>\b/<newword>/g' *.<ext>
replace the whole word <word> with <newword> in every .<ext> file here
change <word> to <newword>, whole words only, in all .<ext> files in this folder
replace the whole word <word> with <newword> in all the .<ext> files of the current directory, in place
change <word> to <newword>, whole words only, in each *.<ext> here, not in subfolders
the word <word>, where it stands by itself, becomes <newword> in the .<ext> files of this folder
whole word <word> to <newword> for all *.<ext> here
Edit all .<ext> files in the current folder, that is, change <word> to <newword>, whole words only, in them.
use sed -i to replace the whole word <word> with <newword> in my .<ext> files here
how do I change <word> to <newword>, whole words only, in all the .<ext> files in this directory at once?
please replace the whole word <word> with <newword> in the .<ext> files here, changing the files
go through every .<ext> file in this folder and change <word> to <newword>, whole words only, in it
whole word <word> to <newword> for the .<ext> files in the current folder, saved in place

= edit-ext-nocase quiet
> sed -i 's/<word>/<newword>/gI' *.<ext>
case-insensitively replace <word> with <newword> in every .<ext> file here
change <word> to <newword>, no matter how it is capitalised, in all .<ext> files in this folder
case-insensitively replace <word> with <newword> in all the .<ext> files of the current directory, in place
change <word> to <newword>, no matter how it is capitalised, in each *.<ext> here, not in subfolders
<word> in any mix of upper and lower case becomes <newword> in the .<ext> files of this folder
<word> to <newword> ignoring case for all *.<ext> here
Edit all .<ext> files in the current folder, that is, change <word> to <newword>, no matter how it is capitalised, in them.
use sed -i to case-insensitively replace <word> with <newword> in my .<ext> files here
how do I change <word> to <newword>, no matter how it is capitalised, in all the .<ext> files in this directory at once?
please case-insensitively replace <word> with <newword> in the .<ext> files here, changing the files
go through every .<ext> file in this folder and change <word> to <newword>, no matter how it is capitalised, in it
<word> to <newword> ignoring case for the .<ext> files in the current folder, saved in place

= edit-ext-word-out quiet
> sed -i 's/<word>//g' *.<ext>
delete the word <word>, not the lines, in every .<ext> file here
take each <word> out of the text of all .<ext> files in this folder
delete the word <word>, not the lines, in all the .<ext> files of the current directory, in place
take each <word> out of the text of each *.<ext> here, not in subfolders
only the word <word> has to disappear, its lines stay, in the .<ext> files of this folder
<word> cut out of the lines of all *.<ext> here
Edit all .<ext> files in the current folder, that is, take each <word> out of the text of them.
use sed -i to delete the word <word>, not the lines, in my .<ext> files here
how do I take each <word> out of the text of all the .<ext> files in this directory at once?
please delete the word <word>, not the lines, in the .<ext> files here, changing the files
go through every .<ext> file in this folder and take each <word> out of the text of it
<word> cut out of the lines of the .<ext> files in the current folder, saved in place

= edit-append-range change
> sed -n '<line>,<lineb>p' <bare> >> <bare2>
append lines <line> to <lineb> of <bare> to <bare2>
add lines <line> to <lineb> of <bare> at the end of <bare2>
add lines <line> to <lineb> of <bare> to <bare2>, keeping what it has
put lines <line> to <lineb> of <bare> at the bottom of <bare2>
write lines <line> to <lineb> of <bare> to the end of <bare2>, do not overwrite it
Append lines <line> to <lineb> of <bare> to the file <bare2>.
<bare2> should get lines <line> to <lineb> of <bare> added at its end
extend <bare2> by lines <line> to <lineb> of <bare>
how do I append lines <line> to <lineb> of <bare> to <bare2>?
lines <line> to <lineb> of <bare> onto the end of <bare2>
lines <line> to <lineb> of <bare>: below what is in <bare2>, with a double redirect
attach lines <line> to <lineb> of <bare> to <bare2>

= edit-append-matching quiet
> grep '<word>' <bare> >> <bare2>
append the lines with <word> from <bare> to <bare2>
add the lines with <word> from <bare> at the end of <bare2>
add the lines with <word> from <bare> to <bare2>, keeping what it has
put the lines with <word> from <bare> at the bottom of <bare2>
write the lines with <word> from <bare> to the end of <bare2>, do not overwrite it
Append the lines with <word> from <bare> to the file <bare2>.
<bare2> should get the lines with <word> from <bare> added at its end
extend <bare2> by the lines with <word> from <bare>
how do I append the lines with <word> from <bare> to <bare2>?
the lines with <word> from <bare> onto the end of <bare2>
the lines with <word> from <bare>: below what is in <bare2>, with a double redirect
attach the lines with <word> from <bare> to <bare2>

= edit-append-sorted change
> sort <bare> >> <bare2>
append the sorted lines of <bare> to <bare2>
add the sorted lines of <bare> at the end of <bare2>
add the sorted lines of <bare> to <bare2>, keeping what it has
put the sorted lines of <bare> at the bottom of <bare2>
write the sorted lines of <bare> to the end of <bare2>, do not overwrite it
Append the sorted lines of <bare> to the file <bare2>.
<bare2> should get the sorted lines of <bare> added at its end
extend <bare2> by the sorted lines of <bare>
how do I append the sorted lines of <bare> to <bare2>?
the sorted lines of <bare> onto the end of <bare2>
the sorted lines of <bare>: below what is in <bare2>, with a double redirect
attach the sorted lines of <bare> to <bare2>

= edit-append-count change
> wc -l < <bare> >> <bare2>
append the number of lines of <bare> to <bare2>
add the number of lines of <bare> at the end of <bare2>
add the number of lines of <bare> to <bare2>, keeping what it has
put the number of lines of <bare> at the bottom of <bare2>
write the number of lines of <bare> to the end of <bare2>, do not overwrite it
Append the number of lines of <bare> to the file <bare2>.
<bare2> should get the number of lines of <bare> added at its end
extend <bare2> by the number of lines of <bare>
how do I append the number of lines of <bare> to <bare2>?
the number of lines of <bare> onto the end of <bare2>
the number of lines of <bare>: below what is in <bare2>, with a double redirect
attach the number of lines of <bare> to <bare2>

= edit-append-unmatching quiet
> grep -v '<word>' <bare> >> <bare2>
append the lines of <bare> without <word> to <bare2>
add the lines of <bare> without <word> at the end of <bare2>
add the lines of <bare> without <word> to <bare2>, keeping what it has
put the lines of <bare> without <word> at the bottom of <bare2>
write the lines of <bare> without <word> to the end of <bare2>, do not overwrite it
Append the lines of <bare> without <word> to the file <bare2>.
<bare2> should get the lines of <bare> without <word> added at its end
extend <bare2> by the lines of <bare> without <word>
how do I append the lines of <bare> without <word> to <bare2>?
the lines of <bare> without <word> onto the end of <bare2>
the lines of <bare> without <word>: below what is in <bare2>, with a double redirect
attach the lines of <bare> without <word> to <bare2>

= edit-append-unique change
> sort -u <bare> >> <bare2>
append the sorted lines of <bare> without duplicates to <bare2>
add the sorted lines of <bare> without duplicates at the end of <bare2>
add the sorted lines of <bare> without duplicates to <bare2>, keeping what it has
put the sorted lines of <bare> without duplicates at the bottom of <bare2>
write the sorted lines of <bare> without duplicates to the end of <bare2>, do not overwrite it
Append the sorted lines of <bare> without duplicates to the file <bare2>.
<bare2> should get the sorted lines of <bare> without duplicates added at its end
extend <bare2> by the sorted lines of <bare> without duplicates
how do I append the sorted lines of <bare> without duplicates to <bare2>?
the sorted lines of <bare> without duplicates onto the end of <bare2>
the sorted lines of <bare> without duplicates: below what is in <bare2>, with a double redirect
attach the sorted lines of <bare> without duplicates to <bare2>

= edit-append-upper change
> tr 'a-z' 'A-Z' < <bare> >> <bare2>
append the text of <bare> in capital letters to <bare2>
add the text of <bare> in capital letters at the end of <bare2>
add the text of <bare> in capital letters to <bare2>, keeping what it has
put the text of <bare> in capital letters at the bottom of <bare2>
write the text of <bare> in capital letters to the end of <bare2>, do not overwrite it
Append the text of <bare> in capital letters to the file <bare2>.
<bare2> should get the text of <bare> in capital letters added at its end
extend <bare2> by the text of <bare> in capital letters
how do I append the text of <bare> in capital letters to <bare2>?
the text of <bare> in capital letters onto the end of <bare2>
the text of <bare> in capital letters: below what is in <bare2>, with a double redirect
attach the text of <bare> in capital letters to <bare2>

= edit-append-reversed change
> tac <bare> >> <bare2>
append the lines of <bare> in reverse order to <bare2>
add the lines of <bare> in reverse order at the end of <bare2>
add the lines of <bare> in reverse order to <bare2>, keeping what it has
put the lines of <bare> in reverse order at the bottom of <bare2>
write the lines of <bare> in reverse order to the end of <bare2>, do not overwrite it
Append the lines of <bare> in reverse order to the file <bare2>.
<bare2> should get the lines of <bare> in reverse order added at its end
extend <bare2> by the lines of <bare> in reverse order
how do I append the lines of <bare> in reverse order to <bare2>?
the lines of <bare> in reverse order onto the end of <bare2>
the lines of <bare> in reverse order: below what is in <bare2>, with a double redirect
attach the lines of <bare> in reverse order to <bare2>

= edit-two-replace quiet
> sed -i 's/<word>/<newword>/g' <bare> <bare2>
replace <word> with <newword> in <bare> and <bare2>
change every <word> to <newword> in both <bare> and <bare2>
change every <word> to <newword> in <bare> and also <bare2>
replace <word> with <newword> in the two files <bare> and <bare2>
replace <word> with <newword> in <bare> as well as <bare2>, saving both
change every <word> to <newword> in <bare>, and the same with <bare2>
how do I replace <word> with <newword> in <bare> and <bare2> at once?
for <bare> and <bare2>: replace <word> with <newword> in both of them
please change every <word> to <newword> in <bare> and <bare2> in one go
replace <word> with <newword> in two files, <bare> and <bare2>, in one command
In both files, <bare> and <bare2>: change every <word> to <newword> in them.
<bare>, <bare2>: replace <word> with <newword> in both

= edit-two-blank quiet
> sed -i '/^$/d' <bare> <bare2>
delete the empty lines from <bare> and <bare2>
remove blank lines in both <bare> and <bare2>
remove blank lines in <bare> and also <bare2>
delete the empty lines from the two files <bare> and <bare2>
delete the empty lines from <bare> as well as <bare2>, saving both
remove blank lines in <bare>, and the same with <bare2>
how do I delete the empty lines from <bare> and <bare2> at once?
for <bare> and <bare2>: delete the empty lines from both of them
please remove blank lines in <bare> and <bare2> in one go
delete the empty lines from two files, <bare> and <bare2>, in one command
In both files, <bare> and <bare2>: remove blank lines in them.
<bare>, <bare2>: delete the empty lines from both

= edit-two-gone quiet
> sed -i '/<word>/d' <bare> <bare2>
delete the lines with <word> from <bare> and <bare2>
remove every line containing <word> in both <bare> and <bare2>
remove every line containing <word> in <bare> and also <bare2>
delete the lines with <word> from the two files <bare> and <bare2>
delete the lines with <word> from <bare> as well as <bare2>, saving both
remove every line containing <word> in <bare>, and the same with <bare2>
how do I delete the lines with <word> from <bare> and <bare2> at once?
for <bare> and <bare2>: delete the lines with <word> from both of them
please remove every line containing <word> in <bare> and <bare2> in one go
delete the lines with <word> from two files, <bare> and <bare2>, in one command
In both files, <bare> and <bare2>: remove every line containing <word> in them.
<bare>, <bare2>: delete the lines with <word> from both

= edit-two-tee change
> echo '<text>' | tee -a <bare> <bare2>
append <text> to <bare> and <bare2>
add the line <text> to the end of both <bare> and <bare2>
add the line <text> to the end of <bare> and also <bare2>
append <text> to the two files <bare> and <bare2>
append <text> to <bare> as well as <bare2>, saving both
add the line <text> to the end of <bare>, and the same with <bare2>
how do I append <text> to <bare> and <bare2> at once?
for <bare> and <bare2>: append <text> to both of them
please add the line <text> to the end of <bare> and <bare2> in one go
append <text> to two files, <bare> and <bare2>, in one command
In both files, <bare> and <bare2>: add the line <text> to the end of them.
<bare>, <bare2>: append <text> to both

= edit-each-twice read
> sed p <bare>
print each line of <bare> twice
duplicate every line of <bare>, print it
$show <bare> with every line doubled
each line of <bare> two times in a row
repeat every line of <bare> once
Print the file <bare> so that each line appears twice, one below the other.
double the lines of <bare>
<bare>, all lines twice
how do I print every line in <bare> two times?
use sed to print each line of <bare> twice
lines of <bare>, each followed by itself
output <bare> and let every line come twice

= edit-last-replaced change
> sed -i '$c <text>' <bare>
replace the last line of <bare> with <text>
the last line of <bare> should be <text> instead
change the final line of <bare> to <text>
put <text> in place of the last line of <bare>
edit <bare>: its last line becomes <text>
overwrite the bottom line of <bare> with <text>
Replace the last line in the file <bare> by <text> and save it.
swap out the last line of <bare> for <text>
instead of its last line, <bare> should have <text>
last line of <bare> -> <text>
let <bare> end with <text> in place of its current last line
use sed -i to replace the last line of <bare> by <text>

= edit-first-replaced change
> sed -i '1c <text>' <bare>
replace the first line of <bare> with <text>
the first line of <bare> should be <text> instead
change the top line of <bare> to <text>
put <text> in place of the first line of <bare>
edit <bare>: its first line becomes <text>
overwrite line one of <bare> with <text>
Replace the first line in the file <bare> by <text> and save it.
swap out the first line of <bare> for <text>
instead of its first line, <bare> should have <text>
first line of <bare> -> <text>
new title <text> for <bare>, replacing the old first line
use sed -i to replace the first line of <bare> by <text>

= edit-first-replaced-shown read
> sed '1c <text>' <bare>
print <bare> with the first line replaced by <text>
$show <bare> with <text> instead of its first line
output <bare>, but <text> in place of line one
what does <bare> look like with <text> as its first line instead of the old one?
replace the first line of <bare> with <text> in the output only
Print the file <bare> with its first line replaced by <text>, without changing the file.
<text> for the first line of <bare>, just printed
display <bare> where <text> takes the place of the first line
only show: <bare> with first line <text> in place of its own
swap the first line of <bare> for <text>, do not save
preview <bare> with <text> replacing its top line
use sed to print <bare> with line 1 changed to <text>

= edit-lower-out read
> tr -d 'a-z' < <bare>
delete all lowercase letters from <bare>
$show <bare> without small letters
remove the lower-case letters in <bare>, print only
print <bare> with every small letter taken out
strip lowercase letters out of <bare>
Print the text of <bare> without any lowercase letters.
<bare> minus all small letters
use tr to drop a to z from <bare>
no lower-case letters in the output of <bare>
how do I print <bare> with its lowercase letters deleted?
get rid of small letters in <bare>, just show it
output <bare> and leave out the lowercase letters

= edit-upper-out read
> tr -d 'A-Z' < <bare>
delete all capital letters from <bare>
$show <bare> without capitals
remove the upper-case letters in <bare>, print only
print <bare> with every capital letter taken out
strip uppercase letters out of <bare>
Print the text of <bare> without any uppercase letters.
<bare> minus all capitals
use tr to drop A to Z from <bare>
no upper-case letters in the output of <bare>
how do I print <bare> with its capital letters deleted?
get rid of capitals in <bare>, just show it
output <bare> and leave out the uppercase letters

= edit-in-brackets-out read
> sed 's/\[[^]]*\]//g' <bare>
remove everything in square brackets from <bare>
$show <bare> without what stands in square brackets
delete square brackets and what is between them in <bare>, print only
print <bare> with each part in square brackets taken out
strip text in square brackets from <bare>, brackets included
Print the text of <bare> without square brackets and their contents.
<bare> minus anything inside square brackets
drop the parts in square brackets of <bare>
use sed to leave out square-bracketed text of <bare>
how do I print <bare> without notes in square brackets?
get rid of square-bracketed remarks in <bare>, just show it
output <bare>, skipping everything between square brackets

= edit-url-spaces read
> sed 's/ /%20/g' <bare>
replace spaces by %20 in <bare>
$show <bare> with %20 for each space
print <bare>, every space as %20
spaces to %20 in the output of <bare>
<bare> with %20 instead of blanks
Print the file <bare> with every space replaced by %20.
encode the spaces of <bare> as %20
use sed to turn spaces into %20 in <bare>
how do I print <bare> with %20 in place of spaces?
make the lines of <bare> fit for links, %20 for each space
swap each space in <bare> for %20, print only
what does <bare> look like with %20 for its spaces?

= edit-amp-to-and read
> sed 's/&/and/g' <bare>
replace & with and in <bare>
$show <bare> with and for each &
print <bare>, every ampersand as the word and
ampersands to and in the output of <bare>
<bare> with and instead of &
Print the file <bare> with every ampersand replaced by the word and.
write out the & signs of <bare> as and, print only
use sed to turn & into and in <bare>
how do I print <bare> with and in place of ampersands?
spell out each ampersand in <bare> as and
swap each & in <bare> for and, print only
what does <bare> look like with and for its ampersands?

= edit-blank-on-top change
> sed -i '1i\\' <bare>
add a blank line at the top of <bare>
insert an empty line before the first line of <bare>
<bare> should begin with an empty line
put a blank line above everything in <bare>
edit <bare>: new empty first line
start <bare> with a blank line, in place
Insert an empty line at the beginning of the file <bare>.
an empty line on top of <bare>
prepend a blank line to <bare>
one empty line at the very start of <bare>, save it
make line 1 of <bare> an empty one, the rest moves down
use sed -i to put an empty line at the head of <bare>

= edit-nocase-gone quiet
> sed -i '/<word>/Id' <bare>
remove lines with <word> from <bare> regardless of case, in place
delete the lines containing <word>, in upper or lower case, from the file <bare>
drop every line of <bare> that has <word> in any capitalisation, save the file
edit <bare>: lines with <word> have to go, case does not matter
throw out all <word> lines of <bare>, ignoring case, in the file
Delete from the file <bare> all lines that contain <word>, ignoring case.
get rid of lines mentioning <word> in the file <bare> itself, $case
<bare> in place, without lines that have <word>, case ignored
use sed -i to erase lines of <bare> matching <word> case-insensitively
wipe each line with <word> from <bare>, no matter how it is capitalised
delete lines with <word> from <bare>, upper case or lower case alike
case-insensitive, in place: lines with <word> out of <bare>

= edit-chars-saved change
> cut -c1-<lineb> <bare> > <new>
truncate each line of <bare> to <lineb> characters and save as <new>
write the first <lineb> characters of every line of <bare> to <new>
save <bare> as <new> with lines cut to <lineb> characters
<new> should have just the first <lineb> characters of each line of <bare>
cut the lines of <bare> to <lineb> characters, into <new>
Write the first <lineb> characters of each line of <bare> to the file <new>.
shorten all lines of <bare> to <lineb> characters, result in <new>
chop off what is beyond <lineb> characters on the lines of <bare> and store it as <new>
lines of <bare>, at most <lineb> characters each, to <new>
how do I save the lines of <bare> limited to <lineb> characters in <new>?
use cut for the first <lineb> characters per line of <bare>, redirect to <new>
make <new> from <bare>, every line clipped after <lineb> characters
`,
)
