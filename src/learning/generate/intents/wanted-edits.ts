import { intents } from '../grammar.ts'

/** Changes of text that people ask for on an ordinary day, each with its neighbour: printed and in the file, added and taken away. */
export const wantedEdits = intents(
  'text',
  String.raw`
= wanted-first-comma-semicolon
> sed 's/,/;/' <bare>
in each line of <bare> only the first comma has to become a semicolon, show me
print <bare> with a semicolon in place of the first comma of every line
the first comma on every line of <bare> shown as a semicolon, the other commas stay
turn just the first comma of each line into a semicolon when printing <bare>
<bare>: first comma per line to semicolon, on screen
how does <bare> look with its first comma a semicolon, line by line?
replace the first comma of each line in <bare> with a semicolon, leaving later commas, print only
The lines of <bare> have several commas. Print them with the first one replaced by a semicolon.
let only one comma a line, the first, turn into a semicolon in the output of <bare>
one comma per line, the leftmost, to be a semicolon, <bare> printed
not all commas, only the first on each line of <bare> as a semicolon, printed
$show <bare>, exchanging the first comma of every line for a semicolon

= wanted-first-comma-semicolon-place change
> sed -i 's/,/;/' <csv>
in each line of <csv> only the first comma has to become a semicolon, save it
edit <csv>: a semicolon in place of the first comma of every line
the first comma on every line of <csv> changed to a semicolon in the file, the other commas stay
turn just the first comma of each line into a semicolon in <csv> itself
<csv>: first comma per line to semicolon, in place
replace the first comma of each line in <csv> with a semicolon, leaving later commas, and save
The lines of <csv> have several commas. Change the first one of each line to a semicolon, in the file.
let only one comma a line, the first, turn into a semicolon, written to <csv>
one comma per line, the leftmost, to be a semicolon, <csv> overwritten
not all commas, only the first on each line of <csv> as a semicolon, in the file
use sed -i to make the first comma of each line of <csv> a semicolon
exchange the first comma of every line for a semicolon, <csv> is to be changed

= wanted-first-space-comma
> sed 's/ /,/' <bare>
in each line of <bare> only the first space has to become a comma, show me
print <bare> with a comma in place of the first blank of every line
the first space on every line of <bare> shown as a comma, the other spaces stay
turn just the first space of each line into a comma when printing <bare>
<bare>: first space per line to comma, on screen
how does <bare> look with its first blank a comma, line by line?
replace the first space of each line in <bare> with a comma, leaving later spaces, print only
The lines of <bare> have several spaces. Print them with the first one replaced by a comma.
first name and the rest of the line in <bare> are to be parted by a comma: just the first space becomes one, printed
one space per line, the leftmost, to be a comma, <bare> printed
not all spaces, only the first on each line of <bare> as a comma, printed
$show <bare>, exchanging the first space of every line for a comma

= wanted-slash-ends
> sed 's|$|/|' <bare>
every line of <bare> should end in a slash, print it
print <bare> with a slash added at the end of each line
put a / behind all lines of <bare>, on screen
the folders listed in <bare> lack a slash at the end, show them with it
<bare>: slash at the end of every line, printed only
append a slash to each line of <bare> and show it
show the lines of <bare>, each followed by /
output <bare> so that all its lines end with a /
how do I get a slash after each line of <bare> when printing it?
a / after every line in the output of <bare>
let each line of <bare> finish with a slash, don't change the file
add / to all line ends of <bare>, just show me

= wanted-slash-ends-place change
> sed -i 's|$|/|' <bare>
every line of <bare> should end in a slash, save it
edit <bare>: a slash added at the end of each line
put a / behind all lines of <bare>, in the file
the folders listed in <bare> lack a slash at the end, add it in the file
<bare>: slash at the end of every line, in place
append a slash to each line of <bare> and keep it
change <bare> so that all its lines end with a /
write a / after every line in the file <bare>
let each line of <bare> finish with a slash, do change the file
add / to all line ends of <bare>, saved
use sed -i to put a slash at the end of each line of <bare>
the paths in <bare> need a trailing slash, overwrite the file

= wanted-https-backup change
> sed -i.bak 's#http://#https://#g' <bare>
swap http:// for https:// in <bare> and keep a .bak of the old one
all links of <bare> from http:// to https://, old version as .bak
replace http:// by https:// in <bare>, with a .bak backup
<bare>: https:// wherever it says http://, but leave me a .bak copy
edit <bare>, http:// becomes https://, and back it up with the ending .bak first
make the http:// addresses in <bare> https:// and save the original under .bak
turn every http:// of <bare> into https://, the untouched file remaining as .bak
sed -i.bak on <bare>, from http:// to https://
in <bare> each http:// has to be https://; back up the file as .bak on the way
change the links in <bare> to https:// in place of http://, keeping a backup ending in .bak
I want https:// links in <bare> instead of http://, and the file as it was in a .bak
http:// out, https:// in, file <bare>, .bak kept

= wanted-commas-out-place change
> sed -i 's/,//g' <bare>
no commas in <bare> any more, change the file
delete every comma from <bare>, in the file itself
<bare> must do without commas, remove them and save
take all the commas out of <bare> for good
get rid of the commas in <bare>, in place
edit <bare> so that there is no comma left, nothing instead of them
the commas in <bare> bother me, strip them from the file
<bare>: commas deleted, saved
use sed -i to remove each comma in <bare>
wipe the commas off <bare>, overwriting it
the thousands commas in <bare> have to go, write that back
Remove all commas from the file <bare> and store the change in it.

= wanted-spaces-out-place change
> sed -i 's/ //g' <bare>
no spaces in <bare> any more, change the file
delete every blank from <bare>, in the file itself
<bare> must do without spaces, remove them all and save
take all the spaces out of <bare> for good
get rid of the spaces in <bare>, all of them, in place
edit <bare> so that there is no space left, nothing instead of them
the blanks in <bare> bother me, strip them all from the file
<bare>: all spaces deleted, saved
use sed -i to remove each space in <bare>
wipe every space off <bare>, overwriting it
the numbers in <bare> are typed with blanks in them, take all blanks out and write that back
Remove all spaces from the file <bare> and store the change in it.

= wanted-dollars-out-place change
> sed -i 's/\§//g' <bare>
no dollar signs in <bare> any more, change the file
delete every dollar sign from <bare>, in the file itself
<bare> must do without dollar signs, remove them and save
take all the $ signs out of <bare> for good
get rid of the dollar signs in <bare>, in place
edit <bare> so that there is no dollar sign left
the dollar signs in front of the prices in <bare> bother me, strip them from the file
<bare>: dollar signs deleted, saved
use sed -i to remove each dollar sign in <bare>
wipe the dollar signs off <bare>, overwriting it
the amounts in <bare> have to be bare numbers: dollar signs out, in the file
Remove all dollar signs from the file <bare> and store the change in it.

= wanted-bullets-place change
> sed -i 's/^/- /' <bare>
markdown bullets, a dash and a blank, in front of every line in <bare>, in the file
make a markdown list of <bare> itself, each line gets a dash and a space
bullet the lines of <bare> and save that
edit <bare>: "- " at the start of each line
put a dash and a space before every line of <bare>, in place
turn <bare> into a bulleted list, saved
<bare> should be a list with dashes, change the file
each item in <bare> gets a bullet, write it to the file
add dash bullets to all lines of <bare>, overwriting it
let every line of the file <bare> begin with a dash and a space, and save it
use sed -i to give each line of <bare> a leading "- "
list dashes before the lines of <bare>, in the file and not only printed

= wanted-star-bullets
> sed 's/^/* /' <bare>
bullets with * in front of every line in <bare>, printed
make a list with stars of <bare>, each line shown with a star and a space before it
show <bare> with "* " at the start of each line
put a star and a space before every line of <bare>, only printed
print <bare> as a bulleted list with asterisks
<bare> as a list with stars, on screen
each item in <bare> gets an asterisk for a bullet, print it
star bullets before all lines of <bare>, don't change the file
let every line of <bare> begin with an asterisk and a space in the output
use sed to print each line of <bare> with a leading "* "
an asterisk at the front of each line of <bare>, then a blank, then the line, printed
how do I show <bare> with asterisks as bullets?

= wanted-star-bullets-place change
> sed -i 's/^/* /' <bare>
bullets with * in front of every line in <bare>, in the file
make a list with stars of <bare> itself, each line gets a star and a space
edit <bare>: "* " at the start of each line
put a star and a space before every line of <bare>, in place
turn <bare> into a bulleted list with asterisks, saved
<bare> should be a list with stars, change the file
each item in <bare> gets an asterisk for a bullet, write it to the file
add star bullets to all lines of <bare>, overwriting it
let every line of the file <bare> begin with an asterisk and a space
use sed -i to give each line of <bare> a leading "* "
an asterisk at the front of each line of <bare>, then a blank, in the file
change <bare> so that its lines have asterisks as bullets

= wanted-blank-after-line
> sed '<line>G' <bare>
print <bare> with an empty line after line <line>
show <bare>, a blank line following line <line>
after line <line> of <bare> leave a gap of one line, on screen
<bare> on the terminal with one empty line below line <line>
insert a blank line behind line <line> when printing <bare>
a gap after line <line>, <bare> printed
output <bare> and put an empty line in after its line <line>
let an empty line follow line <line> in the output of <bare>
how would <bare> look with a blank line after line <line>?
<bare>: empty line under line <line>, don't change the file
print all of <bare>, with line <line> set off from the rest by an empty line below it
show me <bare> with a break of one blank line after line <line>

= wanted-blank-after-line-place change
> sed -i '<line>G' <bare>
put an empty line after line <line> in <bare>
edit <bare>, a blank line has to follow line <line>
after line <line> of <bare> leave a gap of one line, in the file
insert a blank line behind line <line> of <bare>, in place
a gap after line <line>, <bare> saved
change <bare>: an empty line in after its line <line>
let an empty line follow line <line> in the file <bare>
I want a blank line in <bare> directly below line <line>, save
<bare>: empty line under line <line>, in the file
add an empty line to <bare> between line <line> and the next one
in <bare> line <line> should be followed by an empty line, write it
set line <line> of <bare> off from what follows by an empty line below it, saved

= wanted-blank-after-first-place change
> sed -i '1G' <bare>
an empty line between header and the rest of <bare>, in place
put a blank line after the first line of <bare>
edit <bare>: its title line is to be followed by an empty line
insert an empty line below the top line of <bare>, in the file
the first line of <bare> is a title, put a gap of one line under it and save
add a blank line to <bare> right after its first line
<bare>: empty line as the second line, in place
let an empty line follow the heading of <bare>, in the file
set the title of <bare> off by an empty line below it, saved
in <bare>, after line one, I want an empty line
change <bare> so that its first line has a blank line under it
one empty line between line 1 and line 2 of <bare>, write it to the file

= wanted-from-at
> sed 's/@.*//' <bare>
the part behind the @ in <bare> removed, show
print the lines of <bare> up to the @, the @ and what follows it cut off
only the user names from the mail addresses in <bare>, that is what stands before the @
everything from the @ on goes, <bare>, rest printed
strip the domains off the addresses in <bare>, @ included
cut each line of <bare> off at the @ sign
what comes before the @ in the lines of <bare>?
drop the @ and all after it on each line of <bare>, printed
<bare>: left of the @ only
$show <bare> without the @ and whatever follows on the line
mail addresses in <bare>, the bit in front of @, one a line
take away the @example.com sort of endings from the lines of <bare>, print

= wanted-through-at
> sed 's/.*@//' <bare>
the part before the @ in <bare> removed, show
print the lines of <bare> from after the @, the @ and what precedes it cut off
only the domains from the mail addresses in <bare>, that is what stands after the @
everything up to the @ goes, <bare>, rest printed
strip the user names off the addresses in <bare>, @ included
cut each line of <bare> so that only what follows the @ sign is left
what comes after the @ in the lines of <bare>?
drop the @ and all before it on each line of <bare>, printed
<bare>: right of the @ only
$show <bare> without the @ and whatever stands before it on the line
mail addresses in <bare>, the bit behind @, one a line
take away the user in front of each @ in the lines of <bare> with the @, print

= wanted-amp-entity-place quiet
> sed -i 's/&amp;/\&/g' <bare>
turn &amp; in <bare> into & again, in place
<bare> is full of &amp;, it should be a plain &, edit the file
replace &amp; with & in <bare>, saved
every &amp; in <bare> has to be & in the file
decode the &amp; in <bare> to &, in the file itself
change all &amp; to & in <bare>
<bare>: &amp; becomes &, in place
unescape the ampersands of <bare>, &amp; to &, and save
put & wherever <bare> has &amp;, overwrite it
in <bare> write & for each &amp;
use sed -i to turn &amp; into & in <bare>
the ampersands in <bare> were written as &amp;, make them plain & again

= wanted-tick-item quiet
> sed -i '/<word>/s/\[ \]/[x]/' <bare>
tick off <word> in the checklist <bare>, an x into its empty square brackets
in the markdown list <bare> mark the task <word> as done
<word> is finished, check its box in <bare>
the lines with <word> in <bare> have an empty checkbox, make it a checked one, save
check the markdown box on the line with <word> in <bare>
<bare>: put an x between the empty brackets where it says <word>
fill the empty checkbox with an x in <bare>, but only on lines with <word>
on the checklist <bare> the item <word> gets its x
set <word> to done in the to-do list <bare>, with an x in its box
the task <word> in <bare> is done, so its empty box has to be a ticked one
edit <bare> so that the checkbox of <word> is ticked
cross <word> off in the task list <bare> by an x in its brackets

= wanted-untick-item quiet
> sed -i '/<word>/s/\[x\]/[ ]/' <bare>
take the tick off <word> in the checklist <bare>, no x in its square brackets any more
in the markdown list <bare> mark the task <word> as not done
<word> is not finished after all, clear its box in <bare>
the lines with <word> in <bare> have a checked checkbox, make it an empty one, save
uncheck the markdown box on the line with <word> in <bare>
<bare>: take the x out from between the brackets where it says <word>
empty the checkbox that has an x in <bare>, but only on lines with <word>
on the checklist <bare> the item <word> loses its x
set <word> back to open in the to-do list <bare>, with no x in its box
the task <word> in <bare> is open again, so its ticked box has to be an empty one
edit <bare> so that the checkbox of <word> is not ticked
undo crossing <word> off in the task list <bare>, the x in its brackets goes

= wanted-tick-all quiet
> sed -i 's/\[ \]/[x]/' <bare>
tick off everything in the checklist <bare>, an x into all empty square brackets
in the markdown list <bare> mark all tasks as done
check all the boxes in <bare>
every line of <bare> with an empty checkbox should get a checked one, save
check each markdown box of the list <bare>
<bare>: put an x between all the empty brackets
fill every empty checkbox with an x all through <bare>
all the tasks in <bare> are done, so each empty box has to be a ticked one
edit <bare> so that no checkbox is empty but all are ticked
the whole to-do list <bare> is finished, tick every box
set all open items of the task list <bare> to done, with an x in the box
make a ticked checkbox of each empty one in <bare>

= wanted-comma-space-tight
> sed 's/, /,/g' <bare>
remove the space after each comma in <bare>, printed
print <bare> without the blank that follows the commas
no space behind the commas of <bare>, just show
$show <bare> with its commas followed directly by the next word
take the blanks after commas away when printing <bare>
<bare>: comma and space to a comma alone
every ", " in <bare> shown as ","
delete the space behind every comma in the output of <bare>
tighten the commas of <bare>, no blank after them, on screen
comma plus space should be only a comma, print <bare> like that
turn ", " into "," in <bare> and print it
how do I print <bare> with the blanks after the commas gone?

= wanted-keep-from-match-place change
> sed -i '/<word>/,$!d' <bare>
everything before <word> in <bare> deleted from the file, the <word> line stays
let <bare> start with the line that has <word>, delete what is above it
edit <bare>: from the first line with <word> to the end is kept, the lines before it go
delete all lines of <bare> that come before the first one with <word>, in place
the top of <bare> down to <word> is of no use, delete it from the file but leave the line with <word>
keep <bare> only from <word> on, overwriting it
remove the lines ahead of <word> in <bare>, not <word> itself, and save
<bare> should begin at the line with <word>, cut off what precedes it, in the file
throw away the beginning of <bare> until <word> comes, that line stays in the file
in the file <bare>, only <word> and what follows it may remain
strip everything above the line with <word> from <bare>, for good
reduce <bare> itself to the line with <word> and all the lines below it

= wanted-paste-semicolon
> paste -d';' <bare> <bare2>
combine <bare> and <bare2> line by line with a semicolon
put the lines of <bare> and <bare2> side by side, a semicolon between them
$show <bare> and <bare2> next to each other, semicolon in between
each line of <bare>, then a semicolon, then the matching line of <bare2>
make semicolon-separated rows out of <bare> and <bare2>
two columns, <bare> and <bare2>, with a semicolon as separator
paste <bare> and <bare2> together using semicolons
join line 1 with line 1, line 2 with line 2 and so on, <bare> and <bare2>, by a semicolon
<bare> left, <bare2> right, semicolon between
print the rows of <bare>, each followed by a semicolon and the row of <bare2>
zip <bare> with <bare2>, semicolons as glue
Print the lines of <bare> and <bare2> in pairs, separated by a semicolon.

= wanted-paste-pipe
> paste -d'|' <bare> <bare2>
combine <bare> and <bare2> line by line with a pipe sign
put the lines of <bare> and <bare2> side by side, a vertical bar between them
$show <bare> and <bare2> next to each other, a pipe character in between
each line of <bare>, then a pipe sign, then the matching line of <bare2>
make pipe-separated rows out of <bare> and <bare2>
two columns, <bare> and <bare2>, with a vertical bar as separator
paste <bare> and <bare2> together using pipe signs
join line 1 with line 1, line 2 with line 2 and so on, <bare> and <bare2>, by a vertical bar
<bare> left, <bare2> right, vertical bar between
print the rows of <bare>, each followed by a pipe character and the row of <bare2>
zip <bare> with <bare2>, pipe signs as glue
Print the lines of <bare> and <bare2> in pairs, separated by a vertical bar.

= wanted-ending-off
> sed 's/\.<ext>$//' <bare>
drop the .<ext> at the end of every line in <bare>, printed
the file names listed in <bare> without their .<ext>
print the lines of <bare>, the ending .<ext> taken off
$show <bare> with .<ext> cut from the ends of the lines
<bare> is a list of <ext> files, print their names without the ending
strip .<ext> from each name in the list <bare>, on screen
each line of <bare> minus the .<ext> it ends with
no .<ext> at the line ends of <bare> when you print it
take .<ext> away wherever a line of <bare> ends with it, don't save
show the names in <bare> only up to the .<ext>
print <bare>, line ends .<ext> removed
how do I see the names in <bare> without .<ext>?

= wanted-ending-on
> sed 's/$/.<ext>/' <bare>
put .<ext> at the end of every line in <bare>, printed
the names listed in <bare> with .<ext> added to each
print the lines of <bare>, the ending .<ext> put on
$show <bare> with .<ext> behind each line
<bare> is a list of names, print them as names of <ext> files, with the ending
append .<ext> to each name in the list <bare>, on screen
each line of <bare> plus .<ext> as its end
add .<ext> to each line of <bare> when you print it
write .<ext> behind what stands on each line of <bare>, don't save
let the lines of <bare> end in .<ext> in the output
print <bare>, .<ext> attached to all its lines
how do I see the names in <bare> with .<ext> added?

= wanted-folder-front
> sed 's#^#<plaindir>/#' <bare>
each line of <bare> should begin with <plaindir>/, print it
put <plaindir>/ in front of every line of <bare>, only shown
the names in <bare> lie in <plaindir>, print them with <plaindir>/ before each
$show <bare> with <plaindir>/ before every name
prefix the lines of <bare> with the path <plaindir>/
make paths of the names in <bare>: <plaindir>/ and then the name, printed
print the list <bare>, <plaindir>/ at the start of each line
add <plaindir>/ to the beginning of all lines in <bare>, don't save
every line of <bare> preceded by <plaindir>/ on the screen
let <plaindir>/ stand before each line of <bare> in the output
<bare>: <plaindir>/ before each line, printed
how would <bare> look with <plaindir>/ at the front of its lines?

= wanted-capitalise-word
> sed 's/<word>/\u&/g' <bare>
capitalise <word> everywhere in <bare>, print it
$show <bare> with a capital first letter on each <word>
write <word> with a big first letter wherever it is in <bare>, only printed
print <bare>, the first letter of every <word> made a capital
<word> should begin with a capital in <bare>, show the result
the initial of <word> in upper case throughout <bare>, on screen
<bare>: only the first letter of <word> to upper case, all occurrences, printed
make <word> start with a capital each time when printing <bare>
display <bare> so that <word> is capitalised, not all in capitals but just its first letter
how would <bare> look with <word> capitalised?
upper-case the initial letter of <word> all over <bare>, don't save
give every <word> in the output of <bare> a capital initial

= wanted-dash-to-slash-place change
> sed -i 's|-|/|g' <bare>
slashes instead of dashes in <bare>, in place
change every dash in <bare> to a slash, in the file
the dates in <bare> have dashes, they should have slashes, save it
edit <bare>: dashes become slashes
replace - by / all over <bare> and save
<bare>: all dashes to slashes, change the file
turn each hyphen of the file <bare> into a slash
use sed -i to put slashes where <bare> has dashes
I need / rather than - in <bare>, overwrite it
dashes out, slashes in, file <bare>
write slashes in place of the dashes in <bare> itself
make the dates in <bare> use slashes in place of hyphens, in the file

= wanted-slash-to-dash-place change
> sed -i 's|/|-|g' <bare>
dashes instead of slashes in <bare>, in place
change every slash in <bare> to a dash, in the file
the dates in <bare> have slashes, they should have dashes, save it
edit <bare>: slashes become dashes
replace / by - all over <bare> and save
<bare>: all slashes to dashes, change the file
turn each slash of the file <bare> into a hyphen
use sed -i to put dashes where <bare> has slashes
I need - rather than / in <bare>, overwrite it
slashes out, dashes in, file <bare>
write dashes in place of the slashes in <bare> itself
make the dates in <bare> use hyphens in place of slashes, in the file

= wanted-comma-to-dot-saved change
> tr ',' '.' < <bare> > <new>
the decimal comma in <bare> must be a point, into <new>
<bare> with dots for commas, saved as <new>
write <bare> to <new> with each comma turned into a dot
points instead of commas: <bare> into the new file <new>
convert the commas of <bare> to dots and store that in <new>
save <bare> under <new>, decimal commas being decimal points there
make <new> out of <bare>, every comma a full stop
<new> should be <bare> with its commas replaced by periods
commas to dots, from <bare> to <new>
create <new>: same as <bare>, only with dots where it has commas
put <bare> into <new> and use points where there were commas
turn commas into periods in <bare>, result in <new>, <bare> stays

= wanted-tabs-squeezed
> tr -s '\t' < <bare>
several tabs in a row to one tab, <bare> printed
squeeze runs of tabs in <bare> down to a single tab
$show <bare> with repeated tabs as one
where <bare> has more than one tab running, print just one
double tabs in <bare> collapsed to single ones, on screen
reduce each group of tab characters in <bare> to one tab
print <bare>, never more than one tab at a time
multiple tabs in <bare> shrunk to one tab each
merge consecutive tabs of <bare> into one
one tab between the columns of <bare>, not several, printed
the columns of <bare> are parted by two or three tabs, print it with one only
use tr to squeeze the tabs of <bare>

= wanted-sentence-lines
> sed 's/\. */.\n/g' <bare>
put a line break after each period in <bare>
every sentence of <bare> on its own line, split at the full stops
one sentence per line: break <bare> after each full stop
start a new line after every period of <bare>, printed
print <bare> so that each sentence begins on a new line
newline after each full stop in <bare>, dropping the space behind it
split <bare> into sentences, one a line
$show <bare> with a line end behind each period
break the lines of <bare> at the end of each sentence
after each dot in <bare> go to a new line
let the sentences in <bare> stand below each other
how do I get <bare> printed with one sentence on a line?

= wanted-swap-two-words change
> sed -i 's/<word>/\n/g; s/<word2>/<word>/g; s/\n/<word2>/g' <bare>
swap <word> and <word2> in <bare>
let <word> and <word2> change places throughout <bare>
exchange <word> and <word2> with each other in <bare>
I mixed up <word> and <word2> in <bare>, swap them round
each <word> in <bare> has to be <word2> and each <word2> has to be <word>
<bare>: <word> becomes <word2> and at the same time <word2> becomes <word>
turn <word> into <word2> and vice versa, file <bare>
interchange the words <word> and <word2> all over <bare>, saved
in <bare>, put <word2> for <word> and the other way round
<word> and <word2> are confused with one another in <bare>, put each where the other is
switch <word> and <word2> around in <bare>, in place
where <bare> says <word> it should say <word2>, and where it says <word2> it should say <word>

= wanted-append-line-ext change
> sed -i '$a <text>' *.<ext>
add the line <text> to the end of every <ext> file here
each <ext> file of this folder should end with a line <text>
append <text> to all the <ext> files right here
put <text> at the bottom of all *.<ext>
one more line, <text>, as the last of each *.<ext> file
*.<ext>: line <text> at the end of each
write <text> under the last line of every <ext> file in this folder
let every *.<ext> here have <text> for its last line
all <ext> files here get a closing line <text>
the line <text> is missing at the end of my <ext> files here, add it to each
use sed to append the line <text> to each <ext> file in the current folder
finish each of the <ext> files here with the line <text>

= wanted-blank-then-line change
> printf '\n%s\n' '<text>' >> <bare>
<text> at the end of <bare>, preceded by an empty line
append an empty line and then <text> to <bare>
add <text> to the bottom of <bare>, with a blank line before it
leave one line free at the end of <bare> and write <text> below
a blank line, then the line <text>, both added to <bare>
<bare>: at the end a gap of one line and <text>
put <text> under the last line of <bare> with an empty line in between
close <bare> with an empty line followed by <text>
after the end of <bare> comes an empty line and then <text>, append that
write <text> to the end of <bare>, set off by a blank line
new paragraph <text> at the end of <bare>, an empty line ahead of it
Append to the file <bare> a blank line and below it the line <text>.

= wanted-number-sign-out-saved change
> tr -d '#' < <bare> > <new>
copy <bare> to <new> with all # removed
<bare> without its hash signs, saved as <new>
write <bare> to <new>, each # character left out
drop every # from the text of <bare> and store that in <new>
make <new> from <bare>, no hash sign in it
take the # signs out of <bare>, the lines stay, result into <new>
<new> should be <bare> minus all hash characters
delete just the hash characters of <bare>, not the lines, output to <new>
the # signs of <bare> are to be gone in <new>
save <bare> under <new> but strip every # off
put <bare> into <new>, with hash characters deleted wherever they are
create <new>, the same text as <bare> but free of # signs

= wanted-quotes-out-saved change
> tr -d '"' < <csv> > <new>
copy <csv> to <new> with all double quotes removed
<csv> without its double quotes, saved as <new>
write <csv> to <new>, each double quote left out
drop every double quote from <csv> and store that in <new>
make <new> from <csv>, no quotation marks in it
take the double quotes out of <csv>, result into <new>
<new> should be <csv> minus all the double quotes
delete the quotation marks of <csv>, output to <new>
the double quotes of <csv> are to be gone in <new>
save <csv> under <new> but strip every double quote off
put <csv> into <new>, with the quotes deleted wherever they are
create <new>, the same rows as <csv> but free of double quotes

= wanted-range-gone-backup change
> sed -i.bak '<line>,<lineb>d' <bare>
delete lines <line> to <lineb> of <bare> and keep a .bak of the old file
lines <line>-<lineb> out of <bare>, with a .bak backup
remove from <bare> the lines <line> through <lineb>, old version as .bak
<bare>: lines <line> to <lineb> go, but leave me a .bak copy
edit <bare> so that lines <line> to <lineb> are gone, backing it up as .bak first
throw away lines <line> to <lineb> of <bare>, the original remaining under .bak
sed -i.bak that deletes line <line> up to line <lineb> in <bare>
erase lines <line> through <lineb> from <bare>, but back up the file as .bak on the way
get rid of lines <line> to <lineb> in <bare>, keeping a backup ending in .bak
I want <bare> without lines <line> to <lineb>, and the file as it was in a .bak
cut lines <line> to <lineb> out of <bare>, .bak kept
Delete lines <line> to <lineb> in the file <bare>, saving what it was before with the ending .bak.

= wanted-last-gone-backup change
> sed -i.bak '$d' <bare>
delete the last line of <bare> and keep a .bak of the old file
last line out of <bare>, with a .bak backup
remove from <bare> its bottom line, old version as .bak
<bare>: the final line goes, but leave me a .bak copy
edit <bare> so that its last line is gone, backing it up as .bak first
throw away the last line of <bare>, the original remaining under .bak
sed -i.bak that deletes the last line in <bare>
erase the bottom line from <bare>, but back up the file as .bak on the way
get rid of the totals line at the end of <bare>, keeping a backup ending in .bak
I want <bare> without its last line, and the file as it was in a .bak
cut the final line off <bare>, .bak kept
Delete the last line in the file <bare>, saving what it was before with the ending .bak.

= wanted-digit-lines-gone-place change
> sed -i '/[0-9]/d' <bare>
remove every line with a digit from <bare> in place
delete the lines of <bare> in which there is any number, save
<bare>: lines having a digit anywhere go, change the file
throw the lines with numbers in them out of <bare> for good
no line with a digit may stay in <bare>, delete them in the file
edit <bare> so that only lines without any digit remain
get rid of whatever line of <bare> contains a digit, in the file
lines of <bare> that have a digit somewhere are to be deleted from it
use sed -i to erase each line with a number in it from <bare>
keep the lines of <bare> that are free of digits and delete the others, overwriting it
wipe all lines with at least one digit from <bare>
Delete each line that contains a digit from the file <bare> itself.

= wanted-digit-lines-kept-place change
> sed -i '/[0-9]/!d' <bare>
remove every line without a digit from <bare> in place
delete the lines of <bare> in which there is no number, save
<bare>: lines having no digit anywhere go, change the file
throw the lines without numbers in them out of <bare> for good
no line without a digit may stay in <bare>, delete them in the file
edit <bare> so that only lines with some digit remain
get rid of whatever line of <bare> contains no digit, in the file
lines of <bare> that have no digit at all are to be deleted from it
use sed -i to erase each line with no number in it from <bare>
keep the lines of <bare> that have a digit and delete the others, overwriting it
wipe all lines that lack a digit from <bare>
Delete each line that does not contain a digit from the file <bare> itself.

= wanted-line-every-nth
> sed '0~<small>a <text>' <bare>
insert the line <text> after every <small>th line of <bare>, printed
print <bare> with a line <text> following each <small> lines
$show <bare> and after each group of <small> lines the line <text>
a separator line <text> after every <small> lines of <bare>, on screen
put <text> between blocks of <small> lines when printing <bare>
after line <small>, twice <small> and so on of <bare> comes <text>, only shown
<bare>: every <small> lines a line <text>, file unchanged
output <bare> interrupted by <text> after every <small>th line
the line <text> should turn up after each <small> lines in the output of <bare>
divide <bare> into parts of <small> lines by lines saying <text>, print it
how do I print <bare> with <text> added after every <small>th line?
use sed to append <text> to each <small>th line as a new line, <bare>

= wanted-bang-ends
> sed 's/$/!/' <bare>
an exclamation mark behind every line in <bare>, print
print <bare> with an exclamation mark at the end of each line
put a ! behind all lines of <bare>, on screen
let each line of <bare> end with an exclamation mark, don't change the file
<bare>: exclamation mark at each line end, printed
add ! to every line of <bare> and show it
$show the lines of <bare>, each followed by an exclamation mark
more enthusiasm: <bare> with an exclamation mark after each line
append an exclamation mark to the lines of <bare> in the output
how would <bare> look with ! after all its lines?
every line of <bare> ought to finish in an exclamation mark, just print it
output <bare> so that all its lines end with !

= wanted-empty-fields-gone-place quiet
> sed -i '/,,/d' <csv>
delete rows with empty fields from <csv>, two commas in a row, in place
rows of <csv> with a field missing between commas are to be deleted from the file
edit <csv>: no row with ,, in it
throw incomplete rows, those with ,, out of <csv> for good
remove each line of <csv> that has two commas next to each other, save
get rid of the lines with ,, in <csv>
<csv>: lines with an empty field inside, two commas running, go from the file
wipe rows having ,, from <csv>, overwriting it
no line of <csv> may have two adjacent commas, delete such lines
where <csv> has nothing between two commas, delete the row, in the file
use sed -i to drop the ,, rows of <csv>
Delete from the file <csv> every line that contains two consecutive commas.

= wanted-empty-fields-left-out quiet
> grep -v ',,' <csv>
print <csv> without rows with empty fields, two commas in a row
rows of <csv> with a field missing between commas are to be left out, printed
$show <csv>, no row with ,, in it
leave incomplete rows, those with ,, out when printing <csv>
only the lines of <csv> that do not have two commas next to each other
hide the lines with ,, in <csv>
<csv> on screen, lines with an empty field inside, two commas running, not shown
the complete rows of <csv>, that is those without ,,
skip the ,, rows of <csv>, don't change the file
where <csv> has nothing between two commas, do not print the row
use grep to leave out the ,, rows of <csv>
Print every line of <csv> that does not contain two consecutive commas.

= wanted-lower-words
> tr 'A-Z' 'a-z' < <file> | tr -s '[:space:]' '\n'
everything in lower case and one word per line, <file>
the words of <file> in small letters, each on its own line
print <file> lowercased and split into words, a word a line
$show every word of <file> on a line by itself, without capitals
lower case <file>, then break it into one word per line
<file> as a list of words below each other, all lower case
put each word of <file> on its own line and make it lower case
list the words in <file> in their order, one a line, in small letters
turn <file> into lowercase words, one per line
I need the words of <file> one below the other with no capital letters
split <file> into words and print them lower case, line by line
one lowercase word per line out of <file>

= wanted-true-to-false quiet
> sed -i 's/<jsonkey>=true/<jsonkey>=false/' <conf>
toggle <jsonkey>=true to <jsonkey>=false in <conf>
<jsonkey>=true should be <jsonkey>=false in <conf>
replace <jsonkey>=true by <jsonkey>=false in <conf>, saved
change <jsonkey>=true into <jsonkey>=false, file <conf>
in <conf> it says <jsonkey>=true, make that <jsonkey>=false
where <conf> has <jsonkey>=true write <jsonkey>=false
turn <jsonkey>=true into <jsonkey>=false in <conf>, in place
<conf>: from <jsonkey>=true to <jsonkey>=false
edit <conf> and put <jsonkey>=false for <jsonkey>=true
switch <conf> from <jsonkey>=true to <jsonkey>=false
swap <jsonkey>=true for <jsonkey>=false in <conf>
substitute <jsonkey>=false for <jsonkey>=true in <conf>

= wanted-false-to-true quiet
> sed -i 's/<jsonkey>=false/<jsonkey>=true/' <conf>
toggle <jsonkey>=false to <jsonkey>=true in <conf>
<jsonkey>=false should be <jsonkey>=true in <conf>
replace <jsonkey>=false by <jsonkey>=true in <conf>, saved
change <jsonkey>=false into <jsonkey>=true, file <conf>
in <conf> it says <jsonkey>=false, make that <jsonkey>=true
where <conf> has <jsonkey>=false write <jsonkey>=true
turn <jsonkey>=false into <jsonkey>=true in <conf>, in place
<conf>: from <jsonkey>=false to <jsonkey>=true
edit <conf> and put <jsonkey>=true for <jsonkey>=false
switch <conf> from <jsonkey>=false to <jsonkey>=true
swap <jsonkey>=false for <jsonkey>=true in <conf>
substitute <jsonkey>=true for <jsonkey>=false in <conf>

= wanted-http-front
> sed 's#^#http://#' <bare>
http:// in front of every host in <bare>
print the lines of <bare>, each with http:// before it
the host names in <bare> as http:// addresses, printed
$show <bare> with http:// at the start of all lines
make http links of the names in <bare>, on screen
put http:// before each line of <bare>, don't save
every line of <bare> should begin with http:// when printed
add http:// to the front of the lines in <bare> and show them
each host of <bare> turned into an http:// url
<bare>: http:// then the line, for all lines
how would <bare> look with http:// ahead of each line?
prefix the domains in <bare> with http://

= wanted-line-uncapped-place change
> sed -i 's/^./\L&/' <bare>
make the very first character of every line of <bare> small, in place
the lines of <bare> should begin with a small letter, change the file
lower-case the first letter of each line in <bare>, saved
edit <bare>: no capital at the line starts, just there
each line of <bare> starts with a capital, turn that one letter small in the file
<bare>: first letter of each line to lower case, in place
turn only the initial letter of all lines in <bare> into a small one and save
use sed -i to make the first letter of each line of <bare> lowercase
let every line of the file <bare> begin in lower case, the rest untouched
small letter at the start of each line in <bare>, overwrite the file
the capital each line of <bare> opens with has to be a small letter, write it back
change the first character of each line of <bare> to lower case, in the file itself
`,
)
