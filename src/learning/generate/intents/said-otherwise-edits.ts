import { moreWordings } from '../grammar.ts'

/** More ways to ask for changes of text, many of them in pairs: the same sentence for two neighbours but for the words that decide. */
export const saidOtherwiseEdits = moreWordings(String.raw`
= daily/replace-in
make every <word> in <file> say <newword>
the customer got renamed, so each <word> in <file> has to read <newword>, saved
<file> as it is says <word>; I want it to say <newword> from now on, change the file
let <newword> take the place of <word> in <file>, and write that to the file
we agreed on <newword> rather than <word>; adapt <file> itself
have <file> use <newword> where it uses <word>, the file is to be changed
<newword> has replaced <word> with us, bring <file> up to date
<file> with <newword> instead of <word>, please save it so

= text/sed-replace-print
how would <file> look with <newword> instead of <word>? don't touch the file
I'm only curious how <file> reads with <newword> for <word>, leave it as it is
the customer may get renamed: each <word> in <file> shown as <newword>, nothing saved
<file> as it is says <word>; print it saying <newword>, do not change the file
let <newword> take the place of <word> when you print <file>, without writing to the file
before I change anything, show me <file> with <word> turned into <newword>
have the output of <file> use <newword> where the file uses <word>, the file is not to be changed
<file> with <newword> instead of <word>, please on screen and not saved

= text/swap-whole-word
I keep writing <word> in <file>, turn it into <newword> wherever it stands on its own
in <file> make <word> into <newword>, but only as a word by itself, not inside longer words
<word> standing alone becomes <newword> in <file>, save; longer words with it stay
correct <word> to <newword> throughout <file>, though not where it is part of another word
don't touch longer words: just the word <word> in <file> should turn into <newword>, in the file
the separate word <word> has to be <newword> in <file>, written back
exchange <word> for <newword> in <file> where it is a complete word
save <file> with <newword> for each <word> that is a word of its own

= text/lines-whole-replace-printed
print <file> with <word> turned into <newword> wherever it stands on its own
show <file> with <word> made into <newword>, but only as a word by itself, don't save
<word> standing alone shown as <newword>, <file>, file unchanged
don't touch longer words: print <file> with just the word <word> turned into <newword>
how would <file> look if the separate word <word> were <newword>?
on the screen only, exchange <word> for <newword> in <file> where it is a complete word

= text/grep-nocomment
kill the comment lines of <conf>, on screen only
let me read <conf> with the # lines taken out, the file stays whole
spare me the comments when you print <conf>
what is really set in <conf>? leave the lines beginning with # away
the lines of <conf> minus those that start with #, only printed
<conf> to the terminal, no line starting with #, don't edit it
print what remains of <conf> if the comment lines are thrown out
comments out of <conf>, just for viewing

= text/nocomment-in
kill the comment lines of <conf>, in the file
throw the comment lines out of <conf> for good
the # lines are to be taken out of <conf>, and the file saved
I never read the comments in <conf>, delete them from the file
let only the lines that do not start with # stay in <conf>, edit it
<conf> in place, delete each line starting with #
get rid of the lines in <conf> that begin with #, overwrite it
comments out of <conf>, saved

= text/ordinary-before-line
from line <line> on <file> is junk, show the file without it
everything from line <line> onwards in <file> left out, printed only
print <file> without line <line> and all the lines after it
<file> on screen, ending just before line <line>
do not show line <line> of <file> nor anything after it, but all that is above
cut <file> off before line <line>, on the screen and not in the file
the rest of <file> beginning at line <line> is of no use, print what is above
how does <file> look if it ends just before line <line>? file unchanged

= text/delete-from-line
from line <line> on <file> is junk, delete that in the file
everything from line <line> onwards in <file> has to go, saved
edit <file>: without line <line> and all the lines after it
let the file <file> end just before line <line>, for good
delete line <line> of <file> and anything after it, keep all that is above, in the file
cut <file> off before line <line>, in the file and not just on screen
the rest of <file> beginning at line <line> is of no use, delete it from the file
remove the tail of <file> starting with line <line>, in place

= text/sed-delete-line
print <file> with only line <line> left out
line <line> of <file> alone is junk, show the file without that one line
do not show line <line> of <file>, but all that is above and below
just line <line> missing, the rest of <file> on screen
how does <file> look without its line <line>? file unchanged

= text/sed-keep-match
only keep the lines of <file> mentioning <word>, in the file itself
the lines with <word> are the ones I need in <file>, delete all the others from it
<file> should hold nothing but lines with <word>, edit the file
whatever lacks <word> is of no use, delete such lines in <file>
keep what says <word> and delete the rest, in <file> itself
delete from <file> each line in which there is no <word>
I only need <word> in <file>; remove all lines without it and save
the rows of <file> with <word> stay, those without are to be deleted in place

= text/sed-delete-match
the lines with <word> are the ones I don't need in <file>, delete them from it
<file> should hold nothing but lines without <word>, delete the others in the file
whatever has <word> is of no use, delete such lines in <file>
delete what says <word> and keep the rest, in <file> itself
delete from <file> each line in which there is <word>
I don't need <word> in <file>; remove all lines with it and save
the rows of <file> without <word> stay, those with it are to be deleted in place
delete any row of <file> where <word> occurs

= text/insert-before
ahead of each line with <word> in <file> I want a line <text>, in the file
the line <text> belongs directly above <word> in <file>, write it there
<file>: above whatever line has <word> insert <text>, save
each line of <file> with <word> gets a line <text> on top of it, in place
let <text> stand one line higher than every <word> in <file>, edit the file
in <file>, write <text> on a new line ahead of <word>
before <word> comes <text> in <file>, as a line of its own, write that in
put <text> over each line of <file> where <word> is, in the file

= text/sed-append-after
behind each line with <word> in <file> I want a line <text>, in the file
the line <text> belongs directly below <word> in <file>, write it there
<file>: below whatever line has <word> insert <text>, save
each line of <file> with <word> gets a line <text> beneath it, in place
let <text> stand one line lower than every <word> in <file>, edit the file
in <file>, write <text> on a new line after <word>
after <word> comes <text> in <file>, as a line of its own, write that in
right under the line with <word> in <file> insert <text>

= text/sed-insert-line
squeeze <text> in as line <line> of <file>
let <text> come right above line <line> of <file>, in the file
as line <line> of <file> I need <text>, move the others down
between the lines of <file>, one line above number <line>, write <text>
<file>: at line <line> put in <text>, nothing is to be lost
open up <file> before line <line> for a new line <text>
there should be a line <text> just before line <line> in <file>, save

= text/insert-after-line
squeeze <text> in below line <line> of <file>
let <text> come right below line <line> of <file>, in the file
under line <line> of <file> I need <text>, move the others down
between the lines of <file>, one line below number <line>, write <text>
<file>: behind line <line> put in <text>, nothing is to be lost
open up <file> after line <line> for a new line <text>
there should be a line <text> just after line <line> in <file>, save

= text/sed-replace-line
line <line> of <file> is wrong, it should read <text>
what stands in line <line> of <file> has to go, <text> comes in its place
rewrite line <line> of <file> as <text>
instead of line <line> as it is now I need <text> in <file>, in the file
<file>: line <line> overwritten by <text>, save
let line <line> of <file> say <text> and nothing else, in place
throw the old line <line> of <file> out and write <text> there

= text/to-crlf
make <file> readable in notepad: unix to dos line endings
<file> comes from Linux, give it Windows line endings
my colleague opens <file> on Windows, put a CR at every line end, in the file
from unix to windows line ends: <file>
<file> has unix line endings, it needs windows ones
<file> was written on Linux and has to go to a PC, turn its LF into CRLF
there is no ^M in <file>, but Windows wants one at each line end, add it
unix to dos newlines, <file>, saved

= text/uncomment
wake up the commented line with <word> in <file>
the line with <word> in <file> starts with a #, take that # off
<word> in <file> is commented out and should count again
turn <word> on in <file>, it is hidden behind a #
let the line about <word> in <file> take effect again, the # must go
no longer a comment: whatever mentions <word> in <file>
delete the hash before the line with <word>, file <file>, the line stays

= text/comment-out
put the line with <word> in <file> to sleep with a #
the line with <word> in <file> has no # yet, put one before it
<word> in <file> is active and should be commented out
turn <word> off in <file>, hide it behind a #
let the line about <word> in <file> have no effect, a # goes before it
from now on a comment: whatever mentions <word> in <file>
add the hash before the line with <word>, file <file>, the line stays

= text/conf-set
<confkey> in <conffile> has to be <value> from now on, the line is <confkey>=...
<conffile>: I want <confkey>=<value>, save it
<conffile> still has the old <confkey>, write <value> there, in the file
edit <conffile>, the new <confkey> is <value>
make <confkey>=<value> out of the <confkey> line in <conffile>
<conffile> has to say <confkey>=<value>, whatever it says now, in place

= text/lines-conf-printed
<conffile>: how would it look with <confkey>=<value>? only print
<conffile>: I want to see <confkey>=<value>, don't save it
<conffile> still has the old <confkey>, print it with <value> there, not in the file
don't edit <conffile>, just show it with <value> as the new <confkey>
print <conffile> with <confkey>=<value> made out of its <confkey> line
let <conffile> say <confkey>=<value> in the output only, whatever it says now

= text/uniq-adjacent
doubles right below each other in <file>: collapse them
the same line stands several times in a row in <file>, print it once
show <file> with each repeat of the line just above left away
where <file> says the same twice running, once is enough, print it
stuttering lines in <file>: print one of each run

= text/cat-s
blank lines right below each other in <file>: show just one
several empty lines stand in a row in <file>, print only one of them
where <file> has more than one empty line running, one is enough, print it
gaps of many blank lines in <file> shrunk to one line each, printed

= text/sed-replace-ci
<word> in <file> whatever its case, turned into <newword>, saved
be it upper or lower case, <word> becomes <newword> in <file>, edit the file
<file>: <word>, however it is capitalised, has to be <newword>, in place
no matter how <word> is spelled, capitals or not, write <newword> in <file> itself
change <word> in all its capitalisations to <newword>, in <file> and saved
ignore case and put <newword> for <word> in <file>, keep it

= text/lines-case-replace-printed
<word> in <file> whatever its case, turned into <newword>, only printed
be it upper or lower case, <word> shown as <newword>, <file>, don't edit the file
<file>: <word>, however it is capitalised, printed as <newword>, nothing saved
no matter how <word> is spelled, capitals or not, print <file> with <newword> there
show <file> with <word> in all its capitalisations changed to <newword>
ignore case and put <newword> for <word> when printing <file>

= text/sed-replace-find
in all the <ext> files <where>, however deep, <word> becomes <newword>
<word> is called <newword> now, correct every <ext> file <where> and in the folders below
each <ext> file <where>, in subfolders as well, should say <newword> for <word>
change <word> to <newword> in the whole tree of <ext> files <where>
wherever a <ext> file <where> or deeper down says <word>, write <newword>
all <ext> files <where>, at any depth: <word> out, <newword> in

= text/sed-replace-ext
in all the <ext> files right here, <word> becomes <newword>
<word> is called <newword> now, correct every <ext> file of this folder, no folders below
each *.<ext> in this folder should say <newword> for <word>
wherever a <ext> file of this folder says <word>, write <newword>, not deeper
all the *.<ext> files lying here: <word> out, <newword> in
<newword> instead of <word> in every *.<ext>, in the files

= text/replace-from-line
on lines <line> through <lineb> of <file> write <newword> for <word>
lines <line>-<lineb> of <file> are to say <newword> where they say <word>, saved
<file>, from line <line> to <lineb>, <word> into <newword>, change the file
make <word> into <newword> in <file> but stay within lines <line> to <lineb>, in place
only lines <line> to <lineb> of <file> need the change from <word> to <newword>, write it

= text/lines-range-replace-printed
print <file> and on lines <line> through <lineb> write <newword> for <word>
lines <line>-<lineb> of <file> are to say <newword> where they say <word>, not saved
<file>, from line <line> to <lineb>, <word> into <newword>, just shown
show <word> as <newword> in <file> but stay within lines <line> to <lineb>
all of <file> on screen, only lines <line> to <lineb> with <word> changed to <newword>

= text/sed-double
double-space <file> for the printer
<file> is too dense to read, print it with an empty line under each line
leave room for notes: show <file> with a blank line between all lines
air between the lines of <file>, one empty one after each, printed

= files/again-double-space-place
double-space <file> in the file itself
<file> is too dense to read, put an empty line under each line, in place
leave room for notes: change <file> so that a blank line follows every line
air between the lines of <file>, one empty one after each, saved

= text/strip-parens
what is in round brackets in <file>, brackets too, cut it out and print the rest
print <file> without the remarks in parentheses
everything between round brackets in <file> taken away together with them, printed
<file> minus whatever is parenthesised
skip the bits in parentheses when printing <file>

= text/edit-in-brackets-out
what is in square brackets in <bare>, brackets too, cut it out and print the rest
print <bare> without the remarks in square brackets
everything between square brackets in <bare> taken away together with them, printed
<bare> minus whatever is in square brackets
skip the bits in square brackets when printing <bare>

= text/edit-last-replaced
the last line of <bare> shall be replaced by <text>
the bottom line of <bare> is wrong, it should read <text>
<bare> ends with the wrong line, write <text> in its place
let the last line of <bare> say <text>, not what it says now

= text/edit-first-replaced
the first line of <bare> shall be replaced by <text>
the top line of <bare> is wrong, it should read <text>
<bare> starts with the wrong line, write <text> in its place
let the first line of <bare> say <text>, not what it says now

= text/edit-first-chars-off
cut the first <small> characters from every line in <bare>, print what is left of the lines
every line of <bare> starts with <small> characters nobody needs, leave them away
show <bare> with <small> characters taken off the front of each line
print the lines of <bare> from after their first <small> characters
take <small> characters away at the start of all lines when printing <bare>
a code of <small> characters opens each line of <bare>, print the lines without it

= text/cut-c
keep the first <n> characters of every line in <file>, cut what is left of the lines
every line of <file> starts with <n> characters I need, leave the others away
show <file> with all but <n> characters at the front of each line taken off
a code of <n> characters opens each line of <file>, print the code without the line

= files/again-lines-three-new
a file <new> with three lines: <stem>, <stem2>, <stem3>
make <new> with <stem>, <stem2> and <stem3>, each on its own line
start the list <new>: <stem>, <stem2>, <stem3>, one per line
I need <new> holding the lines <stem>, <stem2> and <stem3>
<stem>, <stem2>, <stem3> one below the other into a new file <new>
write down <stem>, <stem2> and <stem3> in <new>, a line for each

= files/again-lines-three-added
three more lines at the end of <bare>: <stem>, <stem2>, <stem3>
continue the list <bare>: <stem>, <stem2>, <stem3>, one per line
<bare> still lacks <stem>, <stem2> and <stem3>, add each on its own line
<stem>, <stem2>, <stem3> one below the other to the end of <bare>
put down <stem>, <stem2> and <stem3> in <bare> as well, a line for each, after what is there

= text/asked-set-port
port in <conffile> has to be <port> from now on, the line is port=...
<conffile>: the new port is <port>, whatever it was
let the port= line of <conffile> say <port>
we listen on <port> from today, put that into <conffile>

= text/sed-replace-backup
swap <word> for <newword> in <file> and keep a .bak of the old one
<newword> instead of <word> in <file>, but I want the old file back as .bak if need be
play safe: <word> to <newword> in <file>, old version into a .bak file
change <file> from <word> to <newword>, what it was before goes to .bak

= everyday/add-header
print <csv> with the header line <text> on top, the file stays as it is
how would <csv> look with <text> as its header? only show
<csv> lacks its header, show it with <text> above, not saved

= text/sed-insert-top
<file> is lacking its header, <text>; insert it
how would <file> do without its first line <text>? put that on top, in the file
the header <text> is missing in <file>, put it in as the top line
write <text> above everything in <file>, saved
<text> has to be the very first line of <file>, add it to the file

= text/edit-value-number
set <confkey>=<n> in <conffile>, whatever it has now
in <conffile> the setting <confkey> must be <n>
put the number <n> behind <confkey>= in <conffile>, the old number goes
<confkey> in <conffile> up to <n>, change the file
let the <confkey> line of <conffile> say <n>
raise the limit <confkey> to <n> in <conffile>
from today <confkey> is <n>, edit <conffile>
make it <confkey>=<n> in <conffile>
whatever <confkey> is in <conffile>, it has to be the number <n>, save

= text/common-drop-key
the setting <confkey> is not needed any more, delete its line from <conffile>
remove <confkey> altogether from <conffile>, key and value
<conffile> without any <confkey>= line, in the file
get rid of what <conffile> sets for <confkey>, the whole line
throw <confkey> out of <conffile>

= text/asked-key-renamed
the key <confkey> in <conffile> is called <newvar> now, the value stays
write <newvar>= where <conffile> has <confkey>=, leave the values alone
rename only the key, <confkey> to <newvar>, in <conffile>
<conffile>: <confkey> gets the new name <newvar>, same value
call the setting <confkey> of <conffile> <newvar> instead, whatever its value

= text/asked-set-empty
leave nothing behind <confkey>= in <conffile>, the key itself stays
empty the value of <confkey> in <conffile>, keep the key
<conffile>: <confkey> without any value, the line stays
clear what <confkey> is set to in <conffile>, not the line

= text/common-append-key
<conffile> has no <newvar> yet, add <newvar>=<value> at its end
a new setting for <conffile>: <newvar>=<value>
put <newvar>=<value> in <conffile> as one more line
<newvar>=<value> is lacking in <conffile>, add it
write a new line <newvar>=<value> under the others in <conffile>

= text/edit-append-key-number
<conffile> has no <newvar> yet, add <newvar>=<n> at its end
a new setting for <conffile>: <newvar>=<n>
put <newvar>=<n> in <conffile> as one more line
<newvar>=<n> is lacking in <conffile>, add it
write a new line <newvar>=<n> under the others in <conffile>
add <newvar>=<n> to <conffile>

= text/yaml-set
<yaml> says something else for <yamlkey>, I want <value> there
let the <yamlkey>: line of <yaml> say <value>
<yamlkey>: <value> is what <yaml> has to say, change the file
from today <yamlkey> is <value>, edit <yaml>
make it <yamlkey>: <value> in <yaml>

= text/awk-odd
every other line of <file> is garbage, drop the even ones, print the rest
skip each second line when printing <file>: 1, 3, 5 stay
print <file> with its even lines dropped
the even lines of <file> are of no use, show the ones left
leave away line 2, 4, 6 and so on of <file>

= text/awk-even
every other line of <file> is garbage, drop the odd ones, print the rest
skip the first of each two lines when printing <file>: 2, 4, 6 stay
print <file> with its odd lines dropped
the odd lines of <file> are of no use, show the ones left
leave away line 1, 3, 5 and so on of <file>

= files/again-every-second-drop
every other line of <bare> is garbage, drop the even ones from the file
the even lines of <bare> are of no use, delete them in the file
<bare> in place with its even lines dropped
delete line 2, 4, 6 and so on of <bare>, saved

= text/delete-first-n
chop the first <n> lines off <file> for real
the first <n> lines of <file> have to go, the others stay, in the file
<file> is to begin <n> lines further down, delete what comes before, saved
throw away the top <n> lines of <file>, in place, keep what follows
the opening <n> lines of <file> are of no use, delete them from the file
lose the first <n> lines of <file>, overwrite it with the rest
<file>: <n> lines off the top, in place

= text/lines-keep-first-in-place
the first <n> lines of <bare> have to stay, the others go, in the file
<bare> is to end after <n> lines, delete what comes after, saved
keep the top <n> lines of <bare>, in place, throw away what follows
the opening <n> lines of <bare> are all I need, delete the rest from the file
lose all but the first <n> lines of <bare>, overwrite it with these
<bare>: nothing but the top <n> lines, in place
keep just the first <n> lines in the file <bare>

= text/lines-keep-range-in-place
keep lines <line> to <lineb> of <bare>, drop the rest of the file
lines <line>-<lineb> of <bare> stay, all the others are deleted in the file
in <bare> only lines <line> to <lineb> are of use, delete the rest, saved
cut away what is above line <line> and below line <lineb> in <bare>, in place
<bare> shall consist of its lines <line> through <lineb>, overwrite it
lose everything in <bare> but lines <line> to <lineb>

= text/sed-delete-range
drop lines <line> to <lineb> of <file>, keep the rest of the file
lines <line>-<lineb> of <file> go, all the others stay in the file
in <file> lines <line> to <lineb> are of no use, delete them, saved
cut away what is between line <line> and line <lineb> in <file>, both included, in place
<file> shall do without its lines <line> through <lineb>, overwrite it
lose lines <line> to <lineb> in <file> but nothing else

= text/delete-between
the lines <word> to <word2> in <file> should vanish from the file
from where <file> says <word> until it says <word2>, delete all of it, those lines too
cut the part from <word> to <word2> out of <file>, saved
<file>: the block beginning with <word> and ending with <word2> is to be deleted
remove the section <word> through <word2> from <file>, in place
get rid of what stands from <word> up to <word2> in <file>, with both lines, in the file

= text/drop-between
the lines <word> to <word2> in <file> should be left out when printing
from where <file> says <word> until it says <word2>, hide all of it, print the others
<file> without the part from <word> to <word2>, on screen
print <file>, but not the block beginning with <word> and ending with <word2>
leave the section <word> through <word2> of <file> away, don't change the file

= text/sed-between
print the part of <file> from <word> to <word2>, both lines with it
only what stands from <word> up to <word2> in <file>, these two lines included
show the block of <file> beginning with <word> and ending with <word2>
the section <word> through <word2> of <file>, on screen

= text/lines-marker-after-cut
cut <bare> off after the line with <marker>, in place
let <bare> end with the line that has <marker>, delete what is below it, in the file
the lines below <marker> in <bare> are of no use, delete them but leave <marker>
from the start of <bare> up to the line with <marker> is kept, the lines after it go
<bare> is over once <marker> has come; cut the rest out of the file, not that line

= text/lines-marker-before-cut
cut <bare> off before and with the line with <marker>, what comes after stays, in place
let <bare> start right below the line that has <marker>, delete that line and all above it, in the file
the lines up to <marker> in <bare> are of no use, delete them and <marker> too
<bare> really begins once <marker> has come; cut what is before and that line out of the file

= text/edit-single-around
single quotes around every entry of <bare>, please
each line of <bare> between single quotes, printed
surround all lines of <bare> by single quotes on screen
print <bare> single-quoted, line by line
apostrophes before and after every line of <bare>, don't save

= text/quote-lines
double quotes around every entry of <file>, please
each line of <file> between double quotes, printed
surround all lines of <file> by double quotes on screen
print <file> double-quoted, line by line

= text/plain-quoted-comma-list
turn the list <bare> into one comma separated line with double quotes around each
every line of <bare> in double quotes, all on one line, commas in between
make <bare> a single line of double-quoted items with commas
I need the entries of <bare> as a row, each in double quotes, comma separated

= text/quote-join
turn the list <file> into one comma separated line with single quotes around each
every line of <file> in single quotes, all on one line, commas in between
make <file> a single line of single-quoted items with commas
I need the entries of <file> as a row, each in single quotes, comma separated

= text/common-three-per-row
every three lines of <file> in one row
put <file> in rows of three lines each, tab between
<file> has three lines for each entry, print an entry a row
make one line of lines 1 to 3 of <file>, one of 4 to 6 and so on
join the lines of <file> three at a time

= text/paste-pairs
every two lines of <file> in one row
put <file> in rows of two lines each, tab between
<file> has two lines for each entry, print an entry a row
make one line of lines 1 and 2 of <file>, one of 3 and 4 and so on
join the lines of <file> two at a time, with a tab

= text/common-swap-case
upper to lower, lower to upper in <file>
turn the capitals of <file> small and its small letters into capitals, printed
<file> with upper and lower case the other way round
print <file>, big letters small and small letters big
reverse the case of every letter in <file>

= text/lower-inplace
lowercase <file> itself
no more capitals in <file>, save it in lower case
<file> in small letters, kept in the file
put all letters of <file> in lower case and store that in <file>

= text/upper-inplace
uppercase <file> itself
no more small letters in <file>, save it in upper case
<file> in capitals, kept in the file
put all letters of <file> in upper case and store that in <file>
the whole of <file> upper case please, in place

= text/tr-lower
lowercase <file> on the screen only
no capitals in the output of <file>, but do not save
<file> in small letters, printed and not kept

= text/edit-through-colon
everything up to the first colon goes, <bare>, rest printed
cut each line of <bare> so that only what follows its first colon is left
take away the label and the colon at the front of each line in <bare>, printed
each line of <bare> starts with something and a colon, leave both out

= text/edit-from-colon
everything from the first colon on goes, <bare>, rest printed
cut each line of <bare> so that only what precedes its first colon is left
take away the colon and all behind it on each line in <bare>, printed
each line of <bare> ends in a colon and something, leave both out

= text/edit-semi-to-newline
semicolon-separated <bare>, one per line please
break <bare> at its semicolons, each piece on its own line
the entries of <bare> are separated by semicolons, list them below each other
a new line for every semicolon in <bare>
split <bare> at the semicolons into lines

= text/edit-lines-semicolons
<bare> has one per line, make it semicolon-separated on a single line
join all lines of <bare> with semicolons
the entries of <bare> stand below each other, put them in one row with semicolons
a semicolon for every line break in <bare>, all in one line
glue the lines of <bare> together by semicolons

= files/again-indent-place
indent <file> by four blanks, saved
push every line of <file> four spaces to the right, in the file
four spaces in front of all lines of <file>, write them to the file
<file> has to be indented one level of four spaces, change it

= text/sed-indent
indent <file> by four blanks, only printed
push every line of <file> four spaces to the right on the screen
four spaces in front of all lines of <file>, don't write them to the file

= text/lines-indent-removed
un-indent: all the white space at line starts in <bare> off, saved
let every line of <bare> begin at the very left, change the file
no leading blanks or tabs in <bare> any more, in place
flush left: strip the indentation from <bare> itself

= text/sed-leading
un-indent: all the white space at line starts in <file> off, printed
let every line of <file> begin at the very left in the output
no leading blanks or tabs in <file> when you print it
flush left: show <file> without its indentation

= text/lines-spaces-squeezed-in-place
collapse multiple spaces in <bare> and save it
several blanks in a row down to one, <bare> itself
<bare> has words far apart, one space between them is enough, change the file
runs of spaces in <bare> shrunk to single ones, in place
squeeze the spaces of <bare>, overwriting it

= text/tr-squeeze
collapse multiple spaces in <file> and print it
several blanks in a row down to one, <file>, on screen
<file> has words far apart, one space between them is enough, just show

= text/edit-digits-starred
mask all digits in <bare> with *
a star for each digit of <bare>, printed
hide the numbers in <bare>, show * in place of every digit
print <bare> with its digits turned into asterisks

= text/tr-delete-digits
leave all digits of <file> away, nothing in their place, printed
print <file> with its digits taken out
no digits in the output of <file>, they just go

= text/common-csv-comma-blank
every comma in <csv> should be followed by a space, printed
put a space behind each comma of <csv>, on screen
a comma and a space wherever <csv> has a comma
$show <csv> with its commas spaced out, one blank after each

= text/lines-either-replace-printed
<word> and <word2> both become <newword> in <file>, just shown
one name for two: <newword> instead of <word> or <word2>, print <file>
whether <file> says <word> or <word2>, show <newword>
call <word> as well as <word2> <newword> in the output of <file>

= text/lines-two-replacements
change <word> to <newword> and <word2> to <newword2> in <bare>, one go, in place
<word> to <newword>, <word2> to <newword2>, both in <bare>, saved
<bare> needs two corrections: <newword> for <word>, <newword2> for <word2>
two words are wrong in <bare>, <word> must be <newword> and <word2> must be <newword2>

= text/sed-replace-at-line
only on line <line> of <file>: <word> becomes <newword>, in the file
just line <line> of <file> should say <newword> in place of <word>, save
<file>, line <line> alone, <word> into <newword>, change the file
leave all of <file> alone but line <line>, there <word> becomes <newword>, in place

= text/lines-line-replace-printed
only on line <line> of <file>: <word> becomes <newword>, on the screen
just line <line> of <file> should say <newword> in place of <word>, not saved
<file>, line <line> alone, <word> into <newword>, print it all
show <file> as it is but for line <line>, there <newword> stands for <word>
on screen: <file>, its line <line> with <newword> for <word>

= text/common-unless-matching
<word2> to <newword> in <file> except on lines with <word>
<word2> becomes <newword> in <file>, but a line with <word> stays as it is, printed
print <file> with <newword> for <word2>, save for lines having <word>
lines of <file> with <word> are left alone, on the others <word2> turns into <newword>, shown

= text/sed-replace-where
<word2> to <newword> in <file> but only on lines with <word>, in the file
<word2> becomes <newword> in <file>, but a line without <word> stays as it is, saved
lines of <file> without <word> are left alone, on those with it <word2> turns into <newword>, in place
put <newword> for <word2> in <file> where the line also has <word>

= daily/write-line
write <text> into <new>, replacing whatever is in there
<new> should hold only <text>, what it had before goes
make me <new> with just <text> in it
<text> is all that <new> is to contain
overwrite <new> with the one line <text>

= daily/append-line
one more line at the bottom of <file>: <text>
jot <text> down at the end of <file>, keep what is there
write <text> into <file> after whatever is in there
<file> should hold <text> as well, what it had before stays
don't overwrite <file>, just add the line <text>

= files/again-lines-two-new
create <new>: <stem>, <stem2>, one a line
<new> with two lines, <stem> and <stem2>
make a list <new> of <stem> and <stem2>, below each other
start <new> with the lines <stem> and <stem2>

= files/again-lines-two-added
add to <bare>: <stem>, <stem2>, one a line
two more lines for <bare>, <stem> and <stem2>
the list <bare> gets <stem> and <stem2> too, below each other
continue <bare> with the lines <stem> and <stem2>

= text/edit-blank-on-top
an empty line above everything else in <bare>, saved
let <bare> begin with an empty line, in the file
push <bare> down by one blank line at the top, in place

= text/again-number-paren
a number and a round bracket before the lines of <file>
number the lines of <file> with a closing bracket after each number
each line of <file> with its number and a parenthesis in front

= text/lines-no-semicolons
the comments of <ini> start with ; so leave those lines out, printed
kill the ; comment lines of <ini>, on screen only
let me read <ini> without the lines that begin with a semicolon

= text/edit-semi-comments-gone
the comments of <ini> start with ; so delete those lines in the file
kill the ; comment lines of <ini>, in the file
let <ini> do without the lines that begin with a semicolon, saved

= text/comment-range
hash in front of line <line> to <lineb> of <file>
lines <line> through <lineb> of <file> off, by a # before each
make comments of lines <line>-<lineb> in <file>
switch lines <line> to <lineb> of <file> off with a #

= text/edit-range-uncommented
take the hash in front of line <line> to <lineb> of <bare> away
lines <line> through <lineb> of <bare> on again, no # before them
make comments <line>-<lineb> of <bare> normal lines again
switch lines <line> to <lineb> of <bare> on again by removing their #

= everyday/batch-bak
<word> is <newword> now, correct all *.<ext> here but leave me a .bak of each
<newword> in place of <word> in every *.<ext>, keeping .bak copies
wherever a <ext> file here says <word>, write <newword>, old versions kept as .bak
play safe in all <ext> files of this folder: <word> to <newword>, with .bak backups
I want <newword> rather than <word> in all *.<ext>, and .bak files of how they were

= text/table-add-end-place
each row of <csv> gets <value> as one more column, in the file
add ,<value> at the end of every row in <csv>, save
new last field <value> for each line of <csv>, saved
the rows in <csv> lack a last column, write ,<value> behind each, in the file

= text/table-add-end
each row of <csv> with <value> as one more column, on screen
add ,<value> at the end of every row in <csv>, only shown
new last field <value> for each line of <csv>, not saved
how would <csv> look with a last column of <value>?

= text/sed-replace-save
I need a version of <file> with <newword> instead of <word>, called <new>
<new> should be <file> with <newword> where that says <word>
leave <file> as it is, but write a <new> in which <word> has become <newword>
make a second <file>, named <new>, having <newword> for <word>
same text as <file> but <newword> for <word>, into <new>
<word> to <newword> in a new file <new>, made from <file>

= text/prefix-in
every line of <file> gets the prefix <stem> in the file
let each line in <file> start with <stem>, save it
<stem> goes before every line of <file>, in place
write <stem> at the front of all lines, <file> is to be changed

= text/sed-prefix
every line of <file> gets the prefix <stem> on the screen
let each line in <file> start with <stem>, don't save it
<stem> goes before every line of <file>, just printed
<file> with <stem> before each line, please

= text/suffix-in
every line of <file> gets the ending <stem> in the file
let each line in <file> end with <stem>, save it
<stem> goes behind every line of <file>, in place
write <stem> at the end of all lines, <file> is to be changed

= text/sed-suffix
every line of <file> gets the ending <stem> on the screen
let each line in <file> end with <stem>, don't save it
<stem> goes behind every line of <file>, just printed
<file> with <stem> after each line, please

= search/grep-nodigits
print <file> except lines with digits
any line of <file> that has a number in it is left out
leave away lines of <file> with a digit anywhere
only the digit-free lines of <file>

= text/edit-short-lines-out
kill lines shorter than <lineb> characters in <bare>, print the others
skip what has fewer than <lineb> characters on a line, <bare>
<bare> without its short lines, those under <lineb> characters
leave lines of <bare> away that do not reach <lineb> characters

= text/iconv-latin-save
latin1 file <file> to utf-8 as <new>
<file> is Latin-1, I need it as UTF-8 in <new>
out of the Latin-1 text <file> make the UTF-8 text <new>
from ISO-8859-1 to UTF-8: <file> into <new>

= text/lines-latin-save
utf-8 file <file> to latin1 as <new>
<file> is UTF-8, I need it as Latin-1 in <new>
out of the UTF-8 text <file> make the Latin-1 text <new>
from UTF-8 to ISO-8859-1: <file> into <new>

= text/edit-semi-to-comma-place
the semicolon file <bare> should use commas, in place
<bare> has semicolons and needs commas, save it
semicolons out, commas in, file <bare>
<bare> is semicolon-separated, make it comma-separated, in the file

= text/table-semicolons-place
the comma file <csv> should use semicolons, in place
<csv> has commas and needs semicolons, save it
commas out, semicolons in, file <csv>
<csv> is comma-separated, make it semicolon-separated, in the file

= text/asked-all-pipes-commas
pipe to comma in <file>
<file> has pipes and I need commas, print it
from pipe-separated to comma-separated: <file>
pipe signs out, commas in, print <file>

= text/edit-comma-to-pipe
comma to pipe in <bare>
<bare> has commas and I need pipes, print it
from comma-separated to pipe-separated: <bare>
commas out, pipe signs in, print <bare>

= text/edit-append-matching
copy all lines with <word> from <bare> to the end of <bare2>
lines with <word> in <bare> go under what is in <bare2>, nothing is overwritten
add to <bare2> whatever line of <bare> has <word>
what <bare> says about <word> is to be put behind the rest of <bare2>

= text/edit-append-unmatching
copy all lines without <word> from <bare> to the end of <bare2>
lines without <word> in <bare> go under what is in <bare2>, nothing is overwritten
add to <bare2> whatever line of <bare> has no <word>

= text/tr-rot13
letters of <file> shifted by 13
move each letter of <file> 13 places on in the alphabet
read <file> with every letter replaced by the one 13 further

= text/tr-newline-space
remove the line breaks of <file> so that it's one paragraph
no line breaks in <file>, a space for each, printed
make a single paragraph of <file>, newlines to blanks
let <file> run on in one line, spaces where its lines end

= text/task-drop-first-in
remove the first line from every <ext> file in <plaindir>
every <ext> file in <plaindir> has a title line, delete it in each
the top line of each *.<ext> in <plaindir> goes, in the files
<ext> files in <plaindir>: header lines deleted, in place

= text/edit-ext-first
remove the first line from every <ext> file right here
every <ext> file of this folder has a title line, delete it in each
the top line of each *.<ext> goes, in the files

= text/lines-blank-before-match
blank line before every line with <word>, <file> printed
print <file> with a gap above each line that has <word>
an empty line over whatever line of <file> has <word>, on screen
set lines with <word> off by an empty line above them, <file> printed

= text/lines-blank-after-match
blank line after every line with <word>, <file> printed
print <file> with a gap below each line that has <word>
an empty line under whatever line of <file> has <word>, on screen
set lines with <word> off by an empty line below them, <file> printed

= text/edit-numbers-to-word
any number in <bare> becomes <newword>, printed
<newword> wherever <bare> has a number, on screen
show <bare> with <newword> for each run of digits, unsaved
don't change <bare>, just print it with <newword> for every number

= text/edit-numbers-to-word-place
any number in <bare> becomes <newword>, saved
<newword> wherever <bare> has a number, in the file
change <bare> to have <newword> for each run of digits
write <newword> over every number in <bare>, in place

= text/plain-var-true
<newvar> is off in <conf>, let it be <newvar>=true
enable <newvar> in <conf>, <newvar>=true
<conf> should say <newvar>=true, whatever it says now

= text/plain-var-false
<newvar> is on in <conf>, let it be <newvar>=false
disable <newvar> in <conf>, <newvar>=false
<conf> should say <newvar>=false, whatever it says now

= text/task-comment-starting
comment out the line that starts with <word> in <bare>
a # before the <word> at the start of lines in <bare>, save
<bare>: lines beginning with <word> become comments

= text/again-header-word-place
header of <csv>: rename <word> to <newword>, in place
the column <word> of <csv> is called <newword> now, change its title in the file
in the first line of <csv> it should say <newword> and not <word>, save

= text/table-header-rename
header of <csv>: show <newword> for <word>, not saved
print <csv> with its column <word> titled <newword>
in the first line of <csv> it should say <newword> and not <word>, only printed

= text/table-drop-first
drop the first column of <csv>
<csv> without the column on the left, printed
leave away the first field of each row in <csv>

= text/table-drop-last
drop the last column of <csv>
<csv> without the column on the right, printed
leave away the last field of each row in <csv>

= text/replace-phrase
there is <phrase> in <file> and it ought to be <newword>, correct it all over
<phrase> moved to <newword>, so correct <file>
typo in <file>: it says <phrase> and should be <newword> everywhere
our <phrase> is now <newword>; put that right in <file> and save
it has to be <newword> and not <phrase> all through <file>, in the file

= text/sed-delete-last
the bottom line of <file> is an empty total, get rid of it
the last line of <file> is of no use, delete it in the file
take the final line off <file>, saved
let <file> end one line earlier, delete its last line
cut off the bottom line of <file>, in place

= text/sed-delete-first
the top line of <file> is a mere title, get rid of it
the first line of <file> is of no use, delete it in the file
take the opening line off <file>, saved
let <file> start one line later, delete its first line
cut off the top line of <file>, in place

= text/but-last
the bottom line of <file> is of no use, print the others
print <file> but leave its last line away
let me see <file> up to its last line, which is left out

= text/common-without-ends
show <file> but neither its first nor its last line
leave the top line and the bottom line of <file> away, print the rest
only what stands between the first and the last line of <file>
<file> on screen, first and last line missing

= text/plain-ends-gone-place
neither the first nor the last line may stay in <bare>, save it
delete the top line and the bottom line of <bare>, keep the rest, in the file
leave in <bare> only what stands between its first and its last line, in place
<bare> in place, first and last line deleted

= text/plain-tag-place
put <newword> at the end of the line with <word> in <bare>, in the file
in <bare> the line that has <word> should end with <newword>, save
behind each line with <word> in <bare>, on the same line, write <newword>
mark the lines of <bare> having <word> by <newword> at their end, in place

= text/edit-line-uncommented
line <line> in <bare> back on, # away
line <line> of <bare> should count again, drop its #
no # any more at the start of line <line> in <bare>
switch line <line> of <bare> on again, it is a comment now
<bare>, line <line>: no longer a comment

= text/comment-line
line <line> in <file> off, put a # there
line <line> of <file> should not count any more, add a #
from now on a # at the start of line <line> in <file>
switch line <line> of <file> off, make it a comment
<file>, line <line>: now a comment

= text/plain-hash-off-place
all comment signs at the start of lines in <bare> off, in place
no line of <bare> may begin with a # any more, take just the sign away, the lines stay
<bare> is commented out from top to bottom, make all of it active
drop every # that starts a line in <bare>, not the line, saved

= files/again-shebang
I forgot the shebang in <script>, it is a bash script
<script> lacks its first line #!/bin/bash, add it
let <script> start with #!/bin/bash
no shebang in <script> yet, put the one for bash on top

= files/again-first-char-place
cut the first character of every line in <file>, in the file
<file>: one character off the front of each line, saved
every line of <file> begins with a character too many, delete it in place
let each line of <file> start one character later, change the file

= text/sed-cut-first-char
cut the first character of every line in <file>, on the screen
<file>: one character off the front of each line, printed
every line of <file> begins with a character too many, print it without
let each line of <file> start one character later, don't change the file

= files/again-last-char-place
cut the last character of every line in <file>, in the file
<file>: one character off the end of each line, saved
every line of <file> ends with a character too many, delete it in place

= text/sed-cut-last-char
cut the last character of every line in <file>, on the screen
<file>: one character off the end of each line, printed
every line of <file> ends with a character too many, print it without

= text/drop-last-chars
last <small> characters of each line in <file> off, show what is left
<file>: <small> characters cut from the end of each line, the rest printed
print the lines of <file> but not their last <small> characters
each line of <file> ends in <small> characters nobody needs, show it without them

= text/last-chars
last <small> characters of each line in <file>, show only these
<file>: <small> characters from the end of each line, the rest left out
print nothing of the lines of <file> but their last <small> characters
each line of <file> ends in a code of <small> characters, show the codes

= text/common-no-vowels
all vowels out of <file>
<file> without a, e, i, o and u, printed
print only what remains of <file> when the vowels are gone
vowels of <file> dropped, on screen

= text/echo-date-append
a note in <file>, with date and time: <text>
write <text> to the end of <file> with the present date and time ahead of it
<text> as a new entry of <file>, stamped with date and time
log to <file>: now, and <text>

= text/sed-nth-on
every occurrence from number <small> on of <word> in each line of <file> to <newword>
leave the ones before the <small>th <word> of a line alone, turn that and the later ones into <newword>, <file>
<word> to <newword> in <file>, on each line beginning with occurrence <small>

= text/edit-swap-first-words
swap first and second word on each line in <bare>, the rest stays
the first two words of all lines of <bare> change places, printed
second word, first word, then the rest of each line of <bare>
<bare> has last name before first name at the line starts, print these two the other way round and what follows unchanged

= text/plain-capital-place
make the very first character of every line of <bare> a capital, in place
the lines of <bare> should begin with a capital letter, change the file
each line of <bare> starts small, turn that one letter into a capital in the file

= everyday/upper-first
the lines of <file> should begin with a capital letter, just print
a big letter at the start of each line of <file>, file unchanged
print <file> with only the first letter of every line in upper case

= text/again-without-save
<file> minus the lines with <word>, saved as <new>
lines about <word> are not mine, put the others of <file> into <new>
write to <new> whatever line of <file> has no <word>

= text/nl-padded
<file> with line numbers filled up with zeros to <small> digits
number the lines of <file>, <small> digits each, zeros in front
zero-padded numbers of <small> digits before the lines of <file>

= text/edit-spaces-to-indent-tabs
<pyfile> with indentation of 4 spaces turned into tabs, shown
a tab for every 4 leading spaces of <pyfile>, printed

= text/edit-white-lines-gone
remove blank lines, also those with only spaces, from <bare>, in place
empty lines and lines of nothing but blanks go from <bare>, saved
whatever line of <bare> has no visible character is to be deleted in the file
`)
