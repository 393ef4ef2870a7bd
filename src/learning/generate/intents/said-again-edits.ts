import { moreWordings } from '../grammar.ts'

/** More ways to ask for changes of text: signs replaced, lines added or dropped, settings set, results kept. */
export const saidAgainEdits = moreWordings(String.raw`
= text/asked-all-pipes-commas
replace pipes with commas in <file>, print it
$show <file> with commas instead of pipes
print <file>, each pipe as a comma, do not change the file
vertical bars to commas in the output of <file>
use tr to turn the pipe signs of <file> into commas
what does <file> look like with a comma for every pipe?
<file> comma separated instead of pipe separated, on the screen
pipes to commas: <file>, only displayed

= text/asked-all-underscores-dashes
replace underscores with dashes in <file>, print it
$show <file> with hyphens instead of underscores
print <file>, each underscore as a dash, do not change the file
underscores to dashes in the output of <file>
use tr to turn the underscores of <file> into hyphens
what does <file> look like with a dash for every underscore?
<file> with a dash for each underscore, on the screen
underscores to hyphens: <file>, only displayed

= text/asked-all-underscores-spaces
replace underscores with spaces in <file>, print it
$show <file> with spaces instead of underscores
print <file>, each underscore as a space, do not change the file
underscores to blanks in the output of <file>
use tr to turn the underscores of <file> into spaces
what does <file> look like with a space for every underscore?
<file> with a space for each underscore, on the screen
underscores to spaces: <file>, only displayed

= text/asked-all-slashes-dashes
replace slashes with dashes in <file>, print it
$show <file> with dashes instead of slashes
print <file>, each slash as a hyphen, do not change the file
<file>: change slashes to dashes
<file> printed with a dash in place of each slash
use tr to turn the slashes of <file> into dashes
what does <file> look like with a dash for every slash?
slashes to hyphens: <file>, only displayed

= files/again-file-on-top
insert the file <bare> before the first line of <bare2>
prepend <bare> to <bare2>
put the contents of <bare> at the top of <bare2>, saving <bare2>
<bare2> should start with the text of <bare>, followed by its own
Put the content of the file <bare> in front of the content of <bare2>, in the file <bare2>.
the lines of <bare> go before those of <bare2>, in <bare2> itself
write <bare> above what is in <bare2>, changing <bare2>
how do I get the text of <bare> to the very start of the file <bare2>?
use a temporary file to put <bare> in front of <bare2>

= text/lines-tail-rest-save
save <file> without its last <n> lines as <new>
write all but the last <n> lines of <file> to <new>
<new> should be <file> minus the final <n> lines
copy <file> to <new>, leaving off the last <n> lines
everything in <file> except for the bottom <n> lines, into <new>
cut <n> lines off the end of <file> and store the result in <new>
make <new> out of <file> less its last <n> lines
how do I get <file> without the last <n> lines into a file <new>?

= text/asked-nth-comma-semicolon
replace the <ordline> comma on each line of <csv> with a semicolon, the other commas stay
on every line of <csv>, turn only the <ordline> comma into a semicolon and print it
$show <csv> where just the <ordline> comma of each line is a semicolon
print <csv> with a semicolon for the <ordline> comma per line, not for the later ones
only comma number <ordline> of each row in <csv> becomes a semicolon
each line of <csv>: <ordline> comma to semicolon, leave the rest
Print the file <csv> with only the <ordline> comma of each line replaced by a semicolon.
use sed to change no comma but the <ordline> one of each line of <csv> to a semicolon

= text/sed-replace-at-line
only replace on line <line>: <word> with <newword> in <file>
line <line> of <file>: <word> with <newword>, not the other lines
in <file>, on line <line> only, put <newword> for <word>
replace on line <line> of <file> the text <word> by <newword>
on line <line>, and nowhere else, change <word> to <newword>, file <file>
the <word> in line <line> of <file> should be <newword>
In line <line> of the file <file>, replace <word> by <newword>; leave the other lines as they are.
<file>, line <line>: <word> -> <newword>
swap <word> for <newword> in <file> but just in line <line>

= text/again-header-word-place
replace <word> with <newword> in <csv> but only in the first line
in <csv> change <word> to <newword>, in the first line only
first line of <csv>: <word> becomes <newword>, save the file
only in the header of <csv>, replace <word> by <newword>, in place
Replace <word> with <newword> in the first line of the file <csv>, not in the rows below.
the header of <csv> says <word>, it should say <newword>
edit the header line of <csv>, <word> to <newword>
on line one of <csv> and no other, put <newword> for <word>
rename column <word> of <csv> to <newword>, saving the file
swap <word> for <newword> in the top line of <csv>, data rows untouched, in place

= text/lines-first-of-file-in-place
in <bare> replace only the very first <word> with <newword>, and save it
change just the first <word> in the whole file <bare> to <newword>, in place
the first <word> of <bare> becomes <newword>, all later ones stay, edit the file
edit <bare>: one replacement only, the first <word> in the file by <newword>
replace the first occurrence of <word> in the entire file <bare> with <newword>, saving it
swap the very first <word> in the file <bare> for <newword> and leave the others, in the file
once only: <word> to <newword> in <bare>, the first place it is found in the file, in place
put <newword> where <word> comes first in <bare>, not where it comes again, save the file

= files/again-lines-three-deleted
remove the lines <small>, <line> and <lineb> of <bare>
drop line <small>, line <line> and line <lineb> from <bare>
lines <small>, <line>, <lineb> out of <bare>
three lines of <bare> have to go: <small>, <line> and <lineb>
throw away lines number <small>, <line> and <lineb> in <bare>
Delete the lines <small>, <line> and <lineb> from the file <bare>, but none between them.
get rid of lines <small> and <line> and also <lineb> in <bare>
erase <bare>'s lines <small>, <line>, <lineb>, in place

= files/again-every-second-drop
remove every second line of <bare> and save the file
drop each second line from <bare>, in the file itself
edit <bare>: lines 2, 4, 6 and so on have to go
delete the even lines of <bare>, changing the file
keep only lines 1, 3, 5 and so on in the file <bare> itself
every other line of <bare>, starting with the second, is to be deleted in place
throw away all even-numbered lines in <bare>, overwriting it
thin out <bare>: erase every second line in place

= text/lines-crlf-count
are there carriage returns in <file>? count the lines that have one
how many lines of <file> have a \r in them?
number of lines with Windows line ends in <file>
$count the lines in <file> that end in CRLF
how many lines in <file> contain a carriage return character?
does <file> have carriage returns? print the number of such lines
lines with ^M in <file>, just how many
tell me in how many lines of <file> a carriage return occurs

= text/table-header-upper
uppercase the first line of <csv> only
$show <csv> with line 1 in capitals, the rest as it is
print <csv>; only its first line should be in upper case
capital letters for the first line of <csv>, not for the others
make just the top line of <csv> upper case and print everything
first line of <csv> to upper case, other lines unchanged
<csv> with an all-caps first line
Print the file <csv> with the whole first line in capital letters and the other lines unchanged.

= text/tr-punct
remove punctuation from <file>
strip all punctuation marks out of <file>, print it
<file> without any punctuation
print <file> with commas, full stops and all other punctuation removed
take the punctuation out of the text of <file>
$show <file>, but no punctuation characters
Print the text of <file> without punctuation.
get rid of punctuation in <file>, just show the words

= text/keep-digits
remove non-digits from <file> but keep the line ends
print <file> with everything but digits and line breaks removed
strip every character of <file> that is not a digit, lines stay lines
<file>: digits only, one line for each line
drop all that is not a digit from the lines of <file>
$show just the digits of each line in <file>
take letters, spaces and signs out of <file> so that only digits remain on each line
phone numbers in <file> as bare digits, each still on its own line

= text/word-delete
remove the word <word> from every line of <file>, the lines stay
delete <word> everywhere in <file>, not the whole lines
take <word> out wherever it stands in <file> and save
strip each <word> from the text of the file <file> itself
<file>: cut out the word <word> on all lines, keep the rest of them
Remove all occurrences of the text <word> from the file <file>, leaving the rest of each line.
the word <word> should disappear from <file>, its lines should not
replace <word> by nothing in <file>

= text/sort-uf
remove duplicate lines of <file> ignoring case, sorted
sorted unique lines of <file>, upper and lower case the same
$sort <file> without duplicates, Anna and ANNA count as one
print each line of <file> once, sorted, regardless of case
unique lines in <file>, case does not matter, in order
sort -u on <file>, but case-insensitive
drop doubles from <file> while sorting, no matter how they are capitalised
Print the sorted lines of <file> without duplicates; lines that differ only in case are duplicates.

= text/lines-marker-to-end-in-place
delete everything from the line <marker> to the end of <bare>, in place
from <marker> on, drop all lines of <bare>, change the file
remove the line with <marker> and all lines after it from <bare>
cut the file <bare> off at the line with <marker>, that line goes too
the line <marker> and the rest below it have to go from <bare>
erase <bare> from <marker> down to the last line, in the file
throw away what is in <bare> from the line <marker> to its end
edit <bare>: nothing from <marker> onwards should be left

= text/sed-from
remove everything before the line with <word> in <file>, print the rest
skip the lines of <file> until one has <word>, then print all
print <file> beginning with the line that contains <word>
everything in <file> from the line with <word> to the end
start at the first <word> line and $show the remainder of <file>
leave out what comes before the first line with <word> in <file>
the lines of <file> from <word> down, that line included
drop the lines above the first <word> line of <file>, print only

= text/shuf-save
shuffle <file> and save to <new>
shuffle the lines of <file> into <new>
<new> should be <file> in random order
mix up the lines of <file> and write them to <new>
save a shuffled copy of <file> as <new>
randomise the order of lines in <file>, output to <new>
Put the lines of <file> in random order and write the result to the file <new>.
shuffled <file>, result in <new>

= text/number-save
number the lines of <file> and save it to <new>
number the lines in <file>, output into <new>
put line numbers before the lines of <file> and save that as <new>
save <file> with its lines numbered in <new>
<file> with line numbers into <new>
Number all lines of the file <file> and write the result to <new>.
add line numbers to <file>, save as <new>, leave <file> alone
line-numbered version of <file> to <new>

= text/number-colon
add line numbers to <file> as number, colon, space
print <file> with number, colon and a space before each line
each line of <file> with its number, a colon and a space in front
line number, colon, space, line: that for all of <file>
$show <file> numbered, a colon and a space after each number
prefix every line of <file> with its number and a colon and a space
Print each line of <file> preceded by its line number, a colon and a space.
<file> with numbers and colons before the lines

= text/again-number-nonblank
number only the lines of <file> that are not empty
print <file> with numbers, but empty lines get none
line numbers for the non-empty lines of <file>, blank ones stay without
$show <file>, counting just lines with something in them
cat <file> and number the lines, skip blank ones in the numbering
<file> numbered, empty lines unnumbered
add numbers to all but the blank lines in the output of <file>
verse lines of <file> numbered, the empty lines between without a number

= system/date-save
put the current date and time into <new>
create <new> with the current date in it
make a file <new> holding the output of date
write the date to <new>
<new> should contain today's date and the time
date stamp into a new file <new>
store what date prints in <new>
Create the file <new> containing the current date and time.

= text/suffix-in
add <stem> to the end of every line in <file>, in place
put <stem> behind each line of <file> and save it
every line of <file> gets <stem> at its end, change the file
append <stem> to all lines of the file <file> itself
Add the text <stem> at the end of each line of <file> and store the change in this file.
edit <file>, <stem> after each line's last character
in the file <file>, lines should all end in <stem>, add it
use sed -i for <stem> at the end of the lines of <file>

= text/prefix-in
put <stem> in front of each line in <file>, in the file itself
add <stem> at the start of every line of <file>, in place
every line of <file> gets <stem> before it, change the file
prefix all lines of the file <file> itself with <stem>
Insert the text <stem> at the beginning of each line of <file> and store the change in this file.
edit <file>, <stem> before the first character of each line
lines of <file> should all start with <stem>, add it and save
use sed -i for <stem> at the start of the lines of <file>

= text/echo-append
add a line <text> at the end of <file>
add the line <text> after the last line of <file>
one more line for <file>: <text>
<file> needs a further last line, <text>
put <text> on a new line below everything else in <file>
tack the line <text> onto <file>
write <text> as a new last line of <file>
Append a line saying <text> to the file <file>.
add <text> to the end of <file>
at the very bottom of <file> add <text>

= text/common-append-key
add <newvar>=<value> to <conffile>
add the setting <newvar>=<value> to <conffile>
<conffile> should get a line <newvar>=<value> at its end
append "<newvar>=<value>" to <conffile>
new line <newvar>=<value> for <conffile>
put <newvar>=<value> into <conffile> as the last line
Append a line with <newvar>=<value> to the file <conffile>.
the line <newvar>=<value> is missing from <conffile>, add it

= text/conf-set
In the file <conffile> there is a line for <confkey>. Change it so that the value is <value>.
<confkey> in <conffile> should be <value> from now on
give <confkey> the new value <value> in <conffile>
make the line for <confkey> in <conffile> read <confkey>=<value>
the setting <confkey> in <conffile>: new value <value>
whatever <confkey> is now in <conffile>, make it <value>
put <value> behind <confkey>= in <conffile> in place of the old value
change the value of <confkey> to <value>, file <conffile>

= text/asked-debug-off
switch debug from true to false in <conffile>
debug=true in <conffile> should become debug=false
change debug from true to false in <conffile>
<conffile>: debug to false
make debug false in <conffile>
no more debug in <conffile>, set it to false
the debug setting in <conffile> is true, it has to be false
flip debug to false in the file <conffile>

= text/comment-line
comment out line <line> in <file>, with a #
comment line number <line> of <file> out
make a comment of line <line> in the file <file>
line <line> in <file> is to be commented out
comment out the line with number <line> in <file>
<file>: comment out line <line>
disable line <line> of <file> by commenting it out
just comment out line <line>, file <file>

= text/sed-crlf
convert windows line endings to unix in <file>
windows to unix line endings in <file>
make <file> have unix line ends, it came from Windows
<file> needs unix line endings, it has windows ones
from windows to unix line ends: <file>
change line endings from windows to unix, file <file>
clean the CRs off the line ends of <file>
get the windows line endings out of <file>

= text/comma-lines
turn every comma of <csv> into a new line
each comma in <csv> a new line, print it
a new line for every comma of <csv>
replace every comma in <csv> by a line break
put what stands between the commas of <csv> on lines of its own
commas of <csv> turned into line breaks
start a new line wherever <csv> has a comma
Print the file <csv> with every comma replaced by a newline.

= daily/append-file
append the content of <bare> to <bare2>
append all of <bare> to <bare2>, do not overwrite it
the content of <bare> goes after that of <bare2>, in <bare2>
add the content of <bare> to <bare2>
content of <bare> to the end of <bare2>
append to <bare2> the content of <bare>
copy what <bare> contains to the end of <bare2>
append <bare>'s content to the file <bare2>

= text/line-ordinal-delete
delete only the <ordline> line of <file>, the first one stays
the <ordline> line out of <file>
remove line number <ordline> of the file <file> itself
drop the <ordline> line in <file>, keep the ones before and after
take away <file>'s <ordline> line
please erase the <ordline> line of <file>
throw the <ordline> line out of the file <file>
<file> without its <ordline> line, saved

= text/swap-whole-word
replace the whole word <word> with <newword> in <file>, not where it is part of a longer word
change the word <word> to <newword> in <file>, whole words only
<word> to <newword> in <file>, but only as a whole word
in <file>, swap the word <word> for <newword>, longer words that contain it stay
replace <word> by <newword> in <file> where it is a word by itself
Replace the word <word> by <newword> in the file <file>. Words that merely contain <word> must not change.
whole-word replace in <file>: <word> -> <newword>
every separate word <word> in <file> becomes <newword>

= text/sed-replace-where
on lines with <word> replace <word2> with <newword> in <file>
lines of <file> that have <word>: replace <word2> by <newword> there
only in the <word> lines of <file> put <newword> for <word2>
for the lines with <word> in <file>, <word2> becomes <newword>, save it
Replace <word2> by <newword> on those lines of the file <file> that contain <word>, and on no others.
if a line of <file> says <word>, change <word2> to <newword> in it
<file>, on each <word> line: <word2> -> <newword>
swap <word2> for <newword> in <file> where the line also has <word>

= text/sed-replace-ext
all .<ext> files: <word> -> <newword>
swap <word> for <newword> in all the .<ext> files here
in every .<ext> file of this folder, <word> should read <newword>
my .<ext> files here say <word>, make that <newword> in all of them
search and replace across *.<ext>: <word> by <newword>
change each <word> to <newword> in the .<ext> files of the current folder, in place
In all .<ext> files in this folder, replace <word> with <newword>.
edit all .<ext> files here so that <word> becomes <newword>

= text/lines-keep-first-in-place
keep only the first <n> lines of <bare>, in place
delete everything after line <n> in <bare>
cut <bare> off after its first <n> lines, in the file
drop all lines of <bare> that come after line <n>, save it
<bare> should have just its first <n> lines left, change the file
shorten the file <bare> to <n> lines
remove what follows line <n> in <bare>, in place
throw away all but the first <n> lines of <bare>, overwriting it

= text/lines-two-replacements
replace <word> by <newword> and <word2> by <newword2> in <bare>
in <bare> change <word> to <newword> and <word2> to <newword2>
<bare>: <word> becomes <newword>, <word2> becomes <newword2>
turn <word> into <newword> and also <word2> into <newword2> in <bare>
two changes for <bare>, <newword> for <word> and <newword2> for <word2>
swap <word> for <newword> and <word2> for <newword2> throughout <bare>
Replace every <word> by <newword> and every <word2> by <newword2> in the file <bare>.
edit <bare>, <newword> instead of <word>, <newword2> instead of <word2>
`)
