import { moreWordings } from '../grammar.ts'

/** More ways to ask for changes of text: purpose first, as a complaint, as a note. */
export const saidPlainlyEdits = moreWordings(String.raw`
= text/sed-replace-inplace
how can I get <newword> instead of <word> into <file> permanently?
I'd rather have <newword> than <word> in <file>, for good
my boss wants <newword> in <file>, not <word>; change it everywhere
I misspelled <newword> as <word> throughout <file>, put it right
oops, <word> has to be <newword> in <file>
<word> is now <newword>, update <file>
wrong: <word>, right: <newword>; fix that in <file>
note to self: <word> -> <newword>, everywhere in <file>, save
I typed <word> all the time but meant <newword>, correct <file>
every <word> in <file> should read <newword>, save it in the file
we do not say <word> any more: it has to be <newword> all over <file>, and saved there
<word> is wrong wherever it stands in <file>, it must be <newword>; correct the file itself
I want <newword> to stand in <file> at every place where <word> stands now
from now on <word> is called <newword>, put that right everywhere in <file>
go through <file> and turn each <word> into <newword>, keeping the result in the file
<file>: all the <word>s must become <newword>, written back
in <file> make it say <newword> each time it says <word>, overwrite it

= text/sed-insert-top
the header <text> is missing in <file>, add it as first line
put the line <text> at the start of <file>, above everything else
<file> has no title: make <text> its first line
write <text> as line one of <file> and move the rest down
stick <text> at the very top of <file>
<file> must begin with <text>, put that above everything that is in it
<text> belongs on the first line of <file>, over all that is there already
have <text> as a new opening line of <file>
before the first line of <file> comes <text>, write it in
open <file> with the line <text>, the rest moves one down
squeeze <text> in above the first line of <file>
a heading is missing in <file>: add the line <text> at the head of it

= text/sed-prefix
$show <file> with <stem> in front of each line, file unchanged
print the entries of <file>, <stem> written before every one
I need the names from <file> with <stem> ahead of them, only on the screen
every line of <file> led by <stem>, output only
how do I print <file> so that all its lines start with <stem>?
put <stem> at the beginning of the lines of <file> and show me that
Print each line of <file> with <stem> directly before it. Do not change the file.
<file> on screen, each line beginning with <stem>
each line of <file> needs <stem> in front of it, printed only
$show <file> in such a way that every line begins with <stem>, leaving the file alone
how would <file> look with <stem> written before all its lines?
I'd like to see the lines of <file>, each with <stem> ahead of it
on the screen: <file>, every line led in by <stem>
Print every line of <file> with the text <stem> directly before it, and do not change the file.
<stem> before each line of <file>, only for viewing
read out <file> with <stem> put at the start of each of its lines

= text/sed-trailing
there are spaces hanging at the ends of lines in <file>, clean that up in the file
git complains about trailing whitespace in <file>, get it out of there
lines of <file> end in useless blanks, cut those off and save
tidy the line ends of <file>: no spaces or tabs may be left behind the text, in place
whatever whitespace follows the last character of a line in <file> should go from the file
my editor left blanks behind the lines of <file>, take them off
nothing but text up to the end of each line of <file>: drop spaces and tabs there, keep the change
<file> has invisible spaces after its lines; strip them in the file itself

= text/sed-trim
take the spaces off both ends of each line in <file>
$show <file> with no blanks before or after the text of a line
print the lines of <file> without the space around them, left and right
people typed blanks around their entries in <file>; print them neatly, without those
how do I see <file> with whitespace gone on the left and on the right of every line?
lines of <file>, blanks at front and back taken off, on the screen
each line of <file> trimmed at either end, output only
Print <file>. Spaces at the beginning and at the end of a line should not be shown.

= text/sed-crlf
<file> came from a Windows machine, bash complains about \r, fix the file
there is a ^M at every line end of <file>, get them out for good
I edited <file> on Windows and now it has carriage returns, take those away in the file
our server chokes on the carriage returns in <file>; strip them, in place
<file> was saved by Notepad, give it proper Linux line endings
the script <file> says bad interpreter ^M, repair its line endings
turn the Windows line ends of <file> into plain newlines and save that
$delete the \r from the end of each line of <file>

= text/tr-newline-space
put all lines of <file> behind one another with a space instead of each newline
each line break in <file> should be a blank, print the result with tr
make spaces out of the line ends of <file> (tr)
newlines to spaces in <file>, printed
use tr so that the newlines of <file> turn into blanks

= text/terse-one-line
make a one-liner out of <file>, separated by spaces
all of <file> in one single line, a blank between what were lines
flatten <file> to one line, with spaces in between
I need the entries of <file> next to each other, not below each other, divided by a space
glue the lines of <file> into a single one, spaces between
how can I print <file> as just one long line with blanks between the parts?
Print the lines of the file <file> joined by single spaces on one line.
one line only, please: the lines of <file>, space-separated

= text/edit-value-number
<confkey> should be <n> in <conffile>
raise <confkey> to <n> in <conffile>
I need <confkey>=<n> in <conffile>, whatever number it has now
put <n> behind <confkey>= in <conffile> in place of the old value
make <confkey> <n> in the settings <conffile>
the new value of <confkey> in <conffile> is <n>, write it there
<conffile>: <confkey> must be <n> from now on
let <conffile> say <n> for <confkey>, replacing what it says now
<confkey> in <conffile> has the wrong number, it has to be <n>

= text/conf-set
<confkey> should be <value> in <conffile>
in <conffile> turn <confkey> to <value>
let <conffile> have <value> for <confkey>, instead of what it has now
whatever <confkey> is now in <conffile>, make it <value>
the setting <confkey> of <conffile> has to be <value> from today
put <value> behind <confkey>= in <conffile> in place of its old value
<conffile> has the wrong <confkey>; it must be <value>
switch <confkey> over to <value> in <conffile>
flip <confkey> in <conffile> to <value>

= text/common-append-key
<conffile> lacks <newvar>=<value>, put it in
there is no <newvar> in <conffile> yet, add <newvar>=<value> as its last line
<newvar>=<value> has to go into <conffile> too, behind the others
give <conffile> one more setting: <newvar>=<value>
write <newvar>=<value> below the rest of <conffile>
I forgot <newvar>=<value> in <conffile>, append it
new entry for <conffile>, at its end: <newvar>=<value>
<conffile> needs the extra line <newvar>=<value> at the bottom

= text/sort-save
save the names in <file> in alphabetical order as <new>
an alphabetical version of <file>, kept as <new>
<new> should have the lines of <file> from A to Z
write what is in <file> to <new>, but in alphabetical order
put the entries of <file> in order and store them under the name <new>
I want <file> alphabetised in a new file, <new>
make <new> from <file> by putting the lines into alphabetical order

= text/sort-u-save
same names twice in <file>; keep each once in <new>
<new> should hold every line of <file> only once, sorted
the entries of <file>, in order and none of them repeated, saved as <new>
write <file> to <new>, alphabetically and with no line twice
make a list without repeats out of <file>, sorted, in <new>
each distinct line of <file>, in alphabetical order, goes to <new>
sort <file>, throw the duplicates out and keep what is left as <new>

= text/sed-replace-at-line
only in line <line> of <file>: <word> becomes <newword>, save
on line <line> of <file> it should say <newword>, not <word>; correct the file
<file>, line <line>: write <newword> for <word> and leave the other lines alone
there is a wrong <word> in line <line> of <file>, make that one <newword> in the file
the <line>th line of <file> has <word> where <newword> belongs, fix it in place
correct <word> to <newword>, but in <file> line <line> only
line <line> of <file> and no other: turn <word> into <newword>

= text/sed-replace-find
<word> got a new name, <newword>; correct every .<ext> file <where>
each .<ext> file <where>, however deep: <word> must be <newword>
rewrite <word> as <newword> in whatever <ext> files there are <where>
I need <newword> for <word> throughout the .<ext> files <where>

= text/swap-whole-word
swap <word> for <newword> in <file>, but not inside longer words
<word> on its own should become <newword> in <file>, longer words that contain it stay; save
in <file>, turn the word <word> into <newword> only where it stands alone
make <newword> of <word> in <file>, sparing words that merely include it
only the separate word <word>, never a part of another one, should be <newword> in <file>; in place
<file>: <word> to <newword>, full words, nothing within other words

= text/sed-replace-ci
whether it is written large or small in <file>, make <word> into <newword>
any spelling of <word> in <file>, capitals or not, should be <newword>
people wrote <word> in capitals and in small letters in <file>; it must be <newword> everywhere
no matter how <word> is capitalised in <file>, put <newword> there and save
upper case, lower case or mixed: each <word> in <file> has to become <newword>
<word> to <newword> in <file>, however it is capitalised, in place
settle on <newword> for every <word> in <file>, small and capital letters alike

= text/edit-semi-to-comma-place
semicolons to commas in <bare>, keep it in the same file
Excel gave me semicolons in <bare>, I need commas there, written to the file
<bare> should have a comma at every place of a semicolon, save that
all the ; in <bare> have to be , from now on
make commas of the semicolons in <bare> and store it under the same name
<bare> is separated by ; and must be separated by , (overwrite it)

= text/edit-comma-to-dot
commas in <bare> should be points, print
the numbers in <bare> have decimal commas, show them with dots
print <bare> in English notation, points for commas
I want to see a dot instead of each comma of <bare>
German decimals in <bare>: output it with . for ,
how does <bare> look with dots where the commas are?

= text/number-save
number the lines in <file> and save as <new>
put a number before every line of <file> and keep that as <new>
<new> is to be <file> with its lines numbered
a line-numbered copy of <file> by the name <new>
write <file> into <new>, each line with its number
make <new>: the lines of <file>, counted 1, 2, 3 at the front

= text/uncomment
uncomment every line containing <word> in <file>
lines with <word> are commented out in <file>, bring them back
take the # off the lines of <file> that mention <word>
switch the <word> lines of <file> on again by removing their hash
the line about <word> in <file> should be active, drop the # before it
activate whatever has <word> in <file> but is commented
no more # in front of the <word> lines in <file>

= files/again-lines-three-new
new file <new> with <stem>, <stem2> and <stem3> each on a line
start <new> with three lines: <stem>, <stem2>, <stem3>
I need <stem>, <stem2> and <stem3> as the lines of a new file <new>
a list for me in <new>: <stem>, <stem2>, <stem3>, one below the other
jot <stem>, <stem2> and <stem3> down in <new>, a line each
<new> shall contain <stem>, then <stem2>, then <stem3>, every one on its own line

= daily/empty-file
empty out <file> without deleting it
make <file> blank, zero bytes, and leave it there
drop all the content of <file>, keep the file itself
reset <file> to nothing without removing it

= text/csv-unquote
quotes in <csv> get on my nerves, print it without any double quotes
$show <csv> with all its double quotes left out
I want to read <csv> minus the " characters
print <csv>, but none of the quotation marks in it

= text/sed-suffix
<file> with <stem> after each line, on the screen
print the lines of <file>, every one followed by <stem>
$show <file> with <stem> stuck on the end of all lines, file unchanged
I need the names in <file> with <stem> behind them, printed
each line of <file> plus <stem>, output only
how do I print <file> so that all lines end in <stem>?
append <stem> to every line of <file> and show what you get
Print each line of <file> and directly after it <stem>, without changing the file.
put <stem> behind each of the lines in <file>, to stdout
the entries of <file> lack their ending: print them with <stem> added
line by line, <file>, ending in <stem>, just display
give me <file>, <stem> attached at every line's end

= text/suffix-in
add <stem> behind every line of <file> and save
all lines of <file> must end in <stem>, write that into the file
the names in <file> lack <stem>, attach it to each line, in place
stick <stem> on the end of each line in <file>, keep the change
put <stem> after every entry of <file> in the file itself
in <file>, each line gets <stem> at its end, overwrite it
append <stem> to all lines of the file <file>, in place
edit <file> so that every one of its lines has <stem> at the back
<file>: <stem> onto every line end, same file
tack <stem> onto the lines of <file>, not only on the screen but in the file
sed -i: <stem> to the end of every line of <file>
I want <stem> written behind all the lines of <file> for good

= text/prefix-in
make <file> a list with <stem> before every line, changing the file
write <stem> to the left of all lines of <file>, saved
put <stem> in front of every line of <file> and save
all lines of <file> must start with <stem>, write that into the file
the names in <file> lack <stem> at the front, add it to each line, in place
stick <stem> on the front of each line in <file>, keep the change
each entry of <file> should begin with <stem>, change the file itself
in <file>, every line gets <stem> before it, overwrite it
edit <file> so that every one of its lines has <stem> at the start
<file>: <stem> before every line, same file
sed -i: <stem> to the beginning of every line of <file>
I want <stem> written ahead of all the lines of <file> for good
prefix the lines of the file <file> with <stem>, in place
write <stem> at the left of each line in <file>, saving it

= text/edit-year-replaced
<year> -> <year2> in <bare>
the footer of <bare> still says <year>, it must be <year2>
move <bare> on from <year> to <year2>, in the file
<bare> is outdated: make <year2> of every <year>
each <year> in <bare> should now be <year2>, save it
correct <year> to <year2> throughout <bare>
a new year: in <bare> write <year2> wherever <year> stands

= text/edit-number-replaced
change port <n> to <line> in <bare>
<n> should be <line> everywhere in <bare>, save it
it went from <n> to <line>, update <bare>
put <line> in <bare> at every place where it has <n>
the number <n> is wrong in <bare>, <line> is right; correct all of them
<bare>: write <line> for each <n>, in place
the port was <n>, now it is <line>: adapt <bare>

= text/sed-replace-where
only where the line says <word>, swap <word2> for <newword> in <file>, in the file
on lines of <file> that mention <word>, <word2> must become <newword>; leave the other lines
for the <word> lines of <file> alone: <word2> to <newword>, saved
in <file>, if a line has <word>, turn its <word2> into <newword>
<word2> should be <newword> in <file>, but just on lines with <word>
whatever line of <file> contains <word>: write <newword> there for <word2>
make it <newword> rather than <word2> on those lines of <file> where <word> occurs, in place

= text/again-header-word-place
just on the header line of <csv>, <word> should become <newword>
the column <word> of <csv> is to be called <newword>, correct the heading in the file
in the title row of <csv> write <newword> for <word>, save
only the first line of <csv> changes: <word> to <newword>
retitle the <word> column of <csv> as <newword>, in place
header of <csv>: <newword> where it says <word>, rows stay as they are

= text/delete-either
remove every line from <file> mentioning either <word> or <word2>
lines with <word> and lines with <word2> must both go from <file>, in the file
get rid of whatever lines of <file> have <word> or <word2> in them, for good
if a line in <file> says <word> or <word2>, delete it, in place
throw the <word> lines and the <word2> lines out of <file> itself
neither <word> nor <word2> may be left in <file>: delete such lines, overwrite it
wipe lines about <word> or <word2> from <file>, keep the change

= text/sed-insert-line
at line <line> of <file> a new line <text>, before what is there
at position <line> in <file> there should be the new line <text>
insert <text> as line <line> of <file>
<text> should be the new line <line> of <file>, what stands there moves down
put <text> into <file> so that it is line <line>
make <text> line number <line> of <file> without losing what is there
squeeze <text> in above line <line> of <file>
in <file>, right before line <line>, a new line <text>
line <line> of <file> should be pushed down by a line <text>

= text/task-words-per-line
put every word of <file> on a line by itself
break <file> up into words, a line for each
the words of <file> one below the other
a word list from <file> in the order of the text, each on its own line
<file>, a single word to a line
how do I print <file> with only one word on every line?

= text/edit-drop-apostrophe
show the file <bare> but with single quotes removed
no apostrophes when you print <bare>, please
<bare> without the ' characters, on screen
apostrophes in <bare> disturb me, output it with none
leave all single quotes out while printing <bare>
print <bare> with every ' taken away

= text/comment-out
disable the line with <word> in <file> by commenting it
make comments of the lines in <file> that mention <word>
switch off whatever has <word> in <file> with a # at the front
the <word> line in <file> should be a comment, edit the file
turn the <word> lines of <file> into comments, don't delete them
<file>: hash sign before each line with <word>
I don't want <word> active in <file>, comment it

= text/edit-line-uncommented
uncomment line <line> of <bare>
line <line> of <bare> is commented out, bring it back
make line <line> in <bare> active again by dropping its #
take the # away from line <line> of <bare>, in the file
<bare>: line <line> should not be a comment any more
strip the comment sign from the <line>th line of <bare>

= text/sed-before
$delete everything after <word> in <file>, that line included, printed only
print <file> and stop just before the line with <word>
$show <file> without the line containing <word> and all that comes below it
cut <file> at <word>, that line gone too, on the screen
I only want what stands above the <word> line of <file>
how much of <file> is there before <word>? print that part
leave out of <file> the line with <word> and the whole rest, output what remains

= text/delete-between
throw out the part between <word> and <word2> in <file>
the block that starts at <word> and ends at <word2> must go from <file>, those two lines as well
$delete in <file> all lines from <word> through <word2>, in place
get rid of the section <word> to <word2> of <file>, the file itself
no more <word> to <word2> passage in <file>: delete it and save
erase from <file> whatever stands from the <word> line up to and including the <word2> line

= daily/mixed-seq-save
write 1 to <lineb> in column form to <new>
numbers up to <lineb>, one below the other, in <new>
write the numbers 1 to <lineb> into <new>, one per line
fill <new> with 1, 2, 3 and so on up to <lineb>, a line each
a file <new> counting from 1 up to <lineb>
I need the numbers from one to <lineb> in <new>, below each other
make <new> with all whole numbers up to <lineb>
count to <lineb> in <new>

= text/common-drop-key
$delete the line setting <confkey>= from <conffile>
<confkey> should not be set in <conffile> at all, take that line out
$delete the <confkey> setting from <conffile>
no <confkey>= in <conffile> any more
<conffile> need not have <confkey>, throw its line away
erase the entry <confkey> in <conffile>, in place

= text/common-key-value
what's the value behind <confkey>= in <conffile>?
what is <confkey> set to in <conffile>? only the value
print just what follows <confkey>= in <conffile>
read the value of <confkey> out of <conffile>
<conffile>: value of <confkey>, without the key
tell me the <confkey> that <conffile> has, nothing else

= text/sed-replace-backup
could you correct <word> to <newword> in <file> and keep the old version with .bak?
make <newword> of every <word> in <file>, but leave me the original as .bak
<word> should be <newword> in <file>; I want a .bak in case it goes wrong
before turning <word> into <newword> in <file>, keep the previous state as a .bak
to be on the safe side with a .bak copy: <word> to <newword> in <file>
<file>: <newword> for <word>, old file kept with the ending .bak

= files/again-shebang
put #!/bin/bash at the start of <script>
<script> has no shebang, give it #!/bin/bash
make #!/bin/bash the first line of <script>
<script> should begin with #!/bin/bash, write that in
I forgot the bash shebang in <script>, add it on top
bash shebang line missing in <script>, insert it

= daily/host-in
our domain moved, <host> is now <host2>, update <file>
the server <host> is called <host2> now, correct <file>
<host> is gone; let <file> say <host2> in its place
point <file> to <host2> where it still has <host>
<file> has the old address <host>, the new one is <host2>, put it in
all mentions of <host> in <file> must be <host2>
<host> -> <host2> in <file>, saved

= text/replace-whole-word
rename the variable <word> to <newword> in <file>
the function <word> is to be called <newword> in <file>, whole name only
in <file>, give the variable <word> the name <newword>
refactor <file>: the name <word> becomes <newword>, not parts of other names
call it <newword> rather than <word> in <file>, only as a full word, in place

= text/sed-replace-first
first <word> in each line of <file> to <newword>, in the file
make <newword> of the first <word> on every line of <file>, save; further ones on the line stay
on each line of <file> only the first <word> should be <newword>, written back
per line of <file> exchange one <word>, the first, for <newword>, in place
not all <word>s: just the first per line in <file> becomes <newword>, keep the change
<file>: leading occurrence of <word> on every line to <newword>, the file itself

= text/word-delete
erase the word <word> from <file>
take <word> out of <file> wherever it stands, the lines stay
the word <word> should not be in <file> any more, keep the rest of its lines
cut each <word> from the text of <file> and save
wipe <word> out of the lines of <file>, not the lines themselves
nothing should stand in <file> where <word> stands now, in place

= text/word-delete-print
what does <file> say with all <word> removed? only display
print <file> leaving the word <word> out of its lines
$show the lines of <file> without <word> in them, the file stays as it is
drop <word> from the text of <file> and print what is left
<file> on screen with every <word> blotted out, nothing in its place
output all of <file>, only the word <word> missing

= text/awk-dedupe
skip duplicates in <file> but keep the order
print <file>, each line only the first time it comes
lines of <file> that came up before should not be printed again, order as it is
no line of <file> twice, and don't sort it
go down <file> and leave out whatever has been printed already
<file> with repeats left out, in its own order

= text/sed-from
drop everything before the line <word> in <file>, print from there
print <file> starting at the line with <word>, to the end
$show <file>, but begin only where <word> comes
I need <file> from <word> on down, that line as well
skip the beginning of <file> up to <word> and print the rest along with the <word> line
<file>, beginning with its <word> line

= text/tr-newline-comma
show <file> with commas in place of the line breaks
commas where <file> has its line ends, all on one line
every line break in <file> to a comma
one line with commas, please, made from the lines of <file>
I need the entries of <file> behind each other with commas, for a formula
a comma list from <file>, which has one entry per line
string the lines of <file> together, a comma between each two

= text/paste-pairs
put every two lines of <file> on one line
two and two: lines of <file> next to each other
line 1 and 2 of <file> belong together, so do 3 and 4; print them side by side
every other line of <file> should be moved up beside the one before
join <file> in twos, a pair of lines per row
make one row from each two lines of <file>

= text/lines-fmt-save
wrap <file> nicely to <lineb> columns and save it as <new>
refill the paragraphs of <file> at width <lineb>, into <new>
<new> should be <file> with its text reflowed to <lineb> columns
reflow <file> to <lineb> characters and keep that in <new>
fmt <file> at <lineb> wide, store as <new>
a tidy <lineb>-column version of the text <file>, to be called <new>

= text/edit-drop-dollar
take the dollar signs out of <bare>, printed
print <bare> with no $ in it
prices in <bare> have a $, show them without
no dollar signs when you output <bare>, please
$show <bare>, every $ left out
the $ characters of <bare> should not appear, just display it

= text/comment-all
comment all of <file> out with #
every line of <file> should be a comment, put # and a blank before it
disable the whole <file> by putting a hash before all its lines
make nothing but comments of <file>
switch everything in <file> off with #, without deleting it
hash sign and space at the front of all lines in <file>, saved
turn <file> into comments from top to bottom

= files/task-date-file
write today's date into <new>
today's date as the content of <new>
put the current date, like 2024-05-31, into a file <new>
<new> should hold today's date and nothing else
note the date of today in a new file <new>
stamp <new> with the date, overwriting what it had

= daily/write-line
overwrite <new> with <text>
<new> should contain just <text>
let <new> say <text>, whatever was in it
a file <new> whose only line is <text>
fill <new> with the line <text>
note <text> down in a fresh file <new>
put nothing but <text> into <new>

= text/lines-conf-section-add
add <newvar>=<value> below [<section>] in <ini>
the section [<section>] of <ini> needs <newvar>=<value>
right under the heading [<section>] in <ini> write <newvar>=<value>
put <newvar>=<value> into <ini>, in its [<section>] part
new setting for [<section>] in <ini>: <newvar>=<value>
give [<section>] of <ini> the entry <newvar>=<value>

= text/nl
give each line in <file> a number, empty ones excepted
number <file>, but blank lines get no number
<file> with numbers, skipping the empty lines in counting
count up the lines of <file> that have text, writing the number before each

= text/lines-not-comments-replace
<word> to <newword> in <conf>, but leave its comment lines alone
don't touch comments: <newword> for <word> in the other lines of <conf>
make <newword> of <word> in <conf> except in lines that begin with #
in the lines of <conf> that are no comments, <word> should be <newword>, save

= everyday/add-header
print <csv> with <text> above the first line, file untouched
$show the line <text> and below it all of <csv>, without changing the file
how would <csv> look with <text> as its heading? only display
<csv> on the screen, led in by one more line <text>
output <csv> with an extra line <text> at the top, nothing saved
display <csv> under the heading <text>, leave the file be
put <text> over the first line of <csv>, printed only
let me see <csv> beginning with an additional line <text>
<text> before the start of <csv>, to stdout
preview <csv> with the line <text> on top
a title <text> above <csv>, when printing it, not in the file
write out <text> as line one and then <csv>

= text/sed-keep-match
keep only lines with <word> in <file>, the file itself
everything but the <word> lines can be deleted from <file>
reduce <file> to its lines with <word>, overwrite it
in <file> only lines that have <word> should survive, delete the others in place
$delete from <file> all lines in which <word> does not occur
no line without <word> may stay in <file>, wipe those and save
strip <file> down to the lines containing <word>, in the file

= files/again-comma-lines-drop
lines that end in a comma in <file> should be deleted
$delete lines of <file> whose last character is a comma
a comma at the end of a line in <file> means that the whole line must go, delete it
throw lines out of <file> if they end with ","
in <file>, wipe each line finishing with a comma, the entire line
get rid of the complete lines in <file> that have a comma as their end

= text/edit-long-lines-out
print <bare> minus the lines of more than <lineb> characters
lines over <lineb> characters in <bare> should not be shown
$show me <bare>, but skip what is longer than <lineb> characters
only lines that fit into <lineb> characters, from <bare>
<bare> without its long lines, the limit is <lineb> characters
leave out every line of <bare> that goes beyond <lineb> characters, print the rest

= text/edit-round-around
put ( ) around each line of <bare>
each line of <bare> between ( and ), printed
wrap the lines of <bare> in round brackets
open each line of <bare> with ( and close it with )
<bare> with every line in parentheses, on screen
bracket all lines of <bare> with ( )

= text/lines-spaces-squeezed-in-place
tidy <bare>: several blanks in a row should be a single one, in the file
too many spaces between the words of <bare>, leave only one each time, save it
double and triple spaces in <bare> have to become one, the file itself
reduce each run of blanks in <bare> to one blank, overwrite it
there should never be two spaces side by side in <bare>, correct the file
clean up multiple spaces in <bare>, keeping one, in place

= text/table-header-upper
upper-case just the first line of <csv>, on the screen
print <csv> with its column titles in capitals and the rows as they are
only the heading of <csv> should be in capitals when you print it
$show <csv>, its top line in block letters
first line of <csv> in capitals, the others unchanged, to stdout
capital letters for the header of <csv>, output only

= text/keep-digits
keep only the digits of <file>, line by line
<file> with everything but digits dropped, lines kept apart
whatever is no digit should vanish from the lines of <file>, print
from each line of <file> leave just the digits
only numerals, line for line, of <file>
pull the digits out of each line in <file>, without what is between them

= text/asked-all-underscores-spaces
underscore to blank in <file>, print it
$show <file> with a blank for every underscore
the underscores in <file> should come out as spaces when printed
I'd like to read <file> with spaces where there are underscores
no _ in the output of <file>, a space each time instead
print <file>, _ becoming a space

= text/edit-range-uncommented
uncomment the lines from <line> to <lineb> in <bare>
lines <line>-<lineb> of <bare> are commented out, bring them back
take the # off lines <line> through <lineb> of <bare>, in the file
the block of lines <line> to <lineb> in <bare> should be active again, drop its hashes
make lines <line> up to <lineb> in <bare> no comments any more
<bare>, <line> to <lineb>: remove the comment sign

= text/edit-append-sorted
add the sorted content of <bare> to <bare2>
put <bare> into order and write it below what is in <bare2>
the lines of <bare>, alphabetically, go to the end of <bare2>
<bare2> should get the lines of <bare> as well, sorted, at the bottom
sort <bare> and tack it onto <bare2>
at the end of <bare2> I want the entries of <bare> in order

= text/csv-body-save
write <csv> without its header to <new>
<new> should have the rows of <csv> and no header
keep the data of <csv> in <new>, heading left out
make <new> from all but the first line of <csv>
copy <csv> as <new>, column titles dropped
everything below the header of <csv> goes into <new>
save what follows the title line of <csv> as <new>

= text/edit-word-off-start
the lines of <bare> begin with <word>, print them without it
cut <word> away where a line of <bare> starts with it, output only
drop a leading <word> from lines of <bare> and show the result

= text/edit-starting-gone
all lines in <bare> that start with <word> should be deleted
no line in <bare> may begin with <word>, delete such lines for good
$delete the lines of <bare> with <word> at their start, the file itself
lines led in by <word> must go from <bare>, wipe them out
throw away each line of <bare> whose first word is <word>, in place

= text/sed-delete-range
lines <line> through <lineb> of <file> are rubbish, delete them from the file
I don't need lines <line> to <lineb> in <file> any more, erase them
cut <file> by the lines from <line> up to <lineb>, saved
wipe out lines <line>-<lineb> of the file <file>
the passage from line <line> to line <lineb> must be gone from <file>

= text/sed-delete-line-in
the <line>th line in <file> is a mistake, remove it
kill line <line> in <file>
line <line> of <file> only has units in it, delete it from the file
I entered line <line> of <file> by accident, take it out
<file> should lose its line <line>, save that

= text/tr-delete-char
remove every character <char> from <file>, print
print <file> without the character <char>
$show <file> with each <char> left out
each character <char> out of <file>, on the screen
drop the character <char> wherever it is in <file> and print the rest
<file> with no <char> in it, output only
how would <file> read if the character <char> did not exist? print it
take the character <char> out of the text of <file>
leave out the character <char> while printing <file>
strip <file> of the character <char>, stdout
delete each character <char> from the output of <file>

= text/tr-char
change every character <char> into <char2> in <file>, print
print <file> with the character <char2> for each <char>
$show <file>, all characters <char> written as <char2>
turn each <char> of <file> into the character <char2>, on the screen
the character <char> should come out as <char2> when <file> is printed
swap the character <char> for <char2> in <file> with tr
in the output of <file> write the character <char2> where there is <char>
<file> with <char2> in place of the character <char>, stdout
translate the character <char> to <char2> in <file>
make character <char> to character <char2> throughout <file>, display only
output <file>, every character <char> becoming <char2>
tr character <char> to character <char2> for <file>

= text/lines-conf-printed
show <conffile> with <confkey> set to <value>, do not save
print <conffile> as it would be with <confkey>=<value>, file unchanged
what would <conffile> look like if <confkey> were <value>?
display <conffile>, the value of <confkey> replaced by <value>
output <conffile> with <value> as its <confkey>, without changing it
preview <conffile> with <confkey> at <value>
only on the screen: <conffile> with <confkey> being <value>
$show the settings in <conffile>, but <confkey> has to be <value> there, nothing saved
write <conffile> to stdout with <confkey>=<value> in place of the old value
print all of <conffile> with the value of <confkey> turned into <value>
let me see <conffile> when <confkey> is <value>, leave the file alone
<conffile> printed, <confkey> changed to <value>

= text/yaml-set
<yamlkey> should be <value> in <yaml>
set <yamlkey> to <value> in <yaml>
change <yamlkey> in <yaml> to <value>
let <yaml> have <value> as its <yamlkey>
whatever <yamlkey> is in <yaml>, make it <value>
turn <yamlkey> to <value> in the file <yaml>
the value of <yamlkey> in <yaml> has to be <value> from now on
put <value> behind <yamlkey>: in <yaml>, the old value goes
update <yamlkey> in <yaml>, new value <value>
<yaml>: <yamlkey> must be <value>
I need <yamlkey>: <value> in <yaml> in place of what stands there
replace the value of <yamlkey> by <value> in <yaml>

= daily/mixed-yes-save
put the line <text> <n> times in <new>, one per line
write <text> <n> times to <new>, each on its own line
<new> should have <n> lines, all of them <text>
fill <new> with <n> lines that say <text>
repeat <text> <n> times, a line each, into <new>
make <new> with <text> in it <n> times, below each other
a file <new> with <n> times the line <text>
I need <n> lines of <text> in <new>
store <n> copies of the line <text> in <new>
generate <new>: <text>, <n> lines
<n> identical lines <text>, saved as <new>
let <new> repeat <text> on <n> lines

= text/edit-two-replace
in <bare> and <bare2> both, write <newword> for <word>, saved
<word> is to be <newword>, in <bare> as well as in <bare2>
correct <word> to <newword> in the two files <bare> and <bare2>
<bare> and <bare2> still have <word>, they need <newword>; change them in place
neither <bare> nor <bare2> should say <word>, let them say <newword>

= text/again-sed-in
in every .<ext> file of <plaindir> make <word> into <newword>
the <ext> files in <plaindir> have to say <newword> instead of <word>, save them; no subfolders
all .<ext> files lying in <plaindir>: <word> becomes <newword>, in place
turn <word> to <newword> throughout the .<ext> files that are directly in <plaindir>
each <ext> file in <plaindir> should have <newword> where it has <word>, change them

= text/lines-start-replace
<word> at the line start becomes <newword> in <bare>
lines of <bare> that begin with <word> should begin with <newword>, in the file
in <bare>, change <word> to <newword> only when a line starts with it
where <word> opens a line of <bare>, write <newword> there, keep it
make <newword> of a leading <word> in the lines of <bare>, saved
<bare>: <word> to <newword>, but nowhere except at the beginning of lines

= search/grep-v
print <file>, leaving lines with <word> out
$show <file>, but pass over the lines where <word> stands
I need the lines of <file> in which there is no <word>
<file> except for whatever lines have <word>
let me see <file> without the <word> lines
skip every line of <file> that has <word> and print the others

= text/edit-nocase-gone
throw out lines with <word> regardless of case from <bare>, in the file
$delete any line of <bare> with <word> in it, small letters or capitals, and save
however <word> is capitalised, its lines must be deleted from <bare>
wipe the <word> lines out of <bare>, upper or lower case alike, for good
no <word> in whatever case may be left in <bare>, delete such lines in place
erase from the file <bare> each line having <word>, case ignored

= text/lines-keep-first-in-place
keep the first <n> lines of <bare>, cut the rest out of the file
<bare> should end after line <n>, delete what follows
shorten <bare> to its top <n> lines and save
only <n> lines from the start may stay in <bare>, throw away the others
truncate the file <bare> after <n> lines
I just need the beginning of <bare>, <n> lines, delete everything after that in the file

= text/nocomment-blank-in
remove each comment line and each blank line from <conf>, file changed
$delete from <conf> what is empty or starts with #, overwrite it
neither comments nor empty lines may be left in <conf>, delete them for good
clean <conf> up: lines with # at the front and blank ones must go, in the file
strip <conf> down to its actual settings, in place
throw the # lines and the empty lines out of <conf> itself
wipe comment lines as well as blank lines from <conf>, save it

= text/sed-append-after
I want a line <text> after each line with <word> in <file>, save
every <word> line in <file> should be followed by a line <text>
below whatever line of <file> contains <word>, write <text>, in the file
put <text> on a new line under each line of <file> that has <word>
when a line of <file> says <word>, the next one has to be <text>; add it
let <text> come right after the <word> lines of <file>, in place

= text/edit-blank-on-top
a blank line at the very beginning of <bare>
start <bare> with an empty line
<bare> should have one empty line before its first line, saved
leave the first line of <bare> blank and move all down
push the text of <bare> down by one empty line
put an empty line over everything in <bare>

= text/common-three-per-row
make three columns from <file>, three lines per row
three and three: lines of <file> side by side
every three lines of <file> become one row
line 1, 2 and 3 of <file> next to each other, then 4, 5 and 6, and so on
lay the lines of <file> out in 3 columns, going across
join <file> in threes

= text/lines-upper-matching
print all of <file>, the lines with <word> in capitals
lines of <file> that have <word> should stand out in capital letters, printed
$show <file>, upper-casing each line with <word>, the others as they are
whenever <word> is on a line of <file>, put the whole line in upper case on the screen
<file> to stdout with its <word> lines in block letters

= text/common-no-vowels
remove vowels from <file>
print <file> without a, e, i, o and u
<file> minus its vowels
what does <file> look like without any vowels?
only consonants and the rest, no vowels, from <file>
take every vowel out of <file>, output only

= text/edit-from-comma
remove everything from the first comma on in each line of <bare>, print
stop each line of <bare> at its first comma and show that
print what comes before the first comma on every line of <bare>
the comma and all behind it should be gone from the lines of <bare>, on screen
cut the lines of <bare> off where the first comma is, output only
drop the comma and what follows it on each line of <bare>

= text/edit-through-colon
remove everything up to the colon in each line of <bare>
only what comes after the first colon, on every line of <bare>, print with sed
$delete the beginning of each line of <bare> up to and including the colon, output only
the part before the colon and the colon itself should be gone from the lines of <bare>
strip the labels in <bare>, that is all up to the colon of a line
cut away the front of every line in <bare> as far as its first colon

= text/edit-single-around
put quotes around all lines of <bare>, single ones, print
each line of <bare> in single quotes
wrap every line of <bare> in ' '
<bare> with an apostrophe before and after each line
single-quote the lines of <bare>
every line of <bare> should come out as 'line', in single quotes

= text/edit-digits-crossed
mask digits in <bare> with X
print <bare> with an X for every digit
hide the numbers of <bare>, an X in place of each digit
no digit of <bare> should be readable, show X instead
X out all the digits when printing <bare>
cross the digits in <bare> out with X, to stdout

= text/edit-append-reversed
reversed lines of <bare> added at the end of <bare2>
turn <bare> upside down and append it to <bare2>
<bare2> should get the lines of <bare> too, last one first, at its end
write <bare> from bottom to top below what is in <bare2>
add <bare> backwards, line by line, to the end of <bare2>
tack <bare> onto <bare2> with its last line first

= text/edit-append-upper
<bare> in capitals, appended to <bare2>
add <bare> to <bare2> at the end, all in upper case
put the text of <bare> in block letters below that of <bare2>
<bare2> should end with <bare> written in capitals
upper-case <bare> and tack the result onto <bare2>
at the bottom of <bare2> I want <bare> again, in capitals

= text/common-insert-after-key
insert <newvar>=<value> after the line starting <confkey>= in <conffile>
below <confkey>= in <conffile> write a line <newvar>=<value>
<conffile> needs <newvar>=<value> right under its <confkey> line
put <newvar>=<value> into <conffile>, behind the line that sets <confkey>
the line after <confkey>=... in <conffile> should be a new one, <newvar>=<value>
in <conffile>, <confkey> comes first, then add <newvar>=<value> on the next line

= daily/tabs-in-place
tabs in <file> to four spaces, save
someone indented <file> with tabs, I want four spaces for each, in the file
no tab should be left in <file>, put 4 spaces there and keep it
every tab of <file> has to become 4 blanks, overwrite the file
get four spaces into <file> where it has tabs
linter says no tabs: make four spaces of each tab in <file>, in place

= text/sed-delete-match
no lines with <word> in <file> any more, delete them from the file
lines having <word> are not wanted in <file>, erase them for good
wipe every line that has <word> out of the file <file>
$delete the <word> lines from <file>, saving it
whatever line of <file> mentions <word> must be deleted in place
`)
