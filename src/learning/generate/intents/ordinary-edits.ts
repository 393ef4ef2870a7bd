import { intents } from '../grammar.ts'

/** Changes of text on an ordinary day: what is put before and behind lines, only some of the lines, printed and in place. */
export const ordinaryEdits = intents(
  'text',
  String.raw`
= plain-trailing-printed read
> sed 's/[[:space:]]*$//' <bare>
print <bare> with no blanks at line ends
$show <bare> without the spaces at the ends of its lines, leave the file as it is
how does <bare> look once trailing whitespace is off? only print it
output <bare>, trailing spaces and tabs dropped, file unchanged
I want to see the lines of <bare> minus the whitespace behind them
Print the file <bare>. Blanks at the end of a line should not be printed.
cut whitespace from the right end of every line of <bare>, to the screen
<bare> on screen, right-trimmed
strip trailing blanks from <bare> and just print what comes out
right-trim the lines of <bare>, printed, not saved
show me <bare> as it would be without whitespace after the text of each line
trailing spaces in <bare> gone, stdout only

= plain-trailing-saved change
> sed 's/[[:space:]]*$//' <bare> > <new>
save <bare> without its trailing spaces as <new>
write <bare> to <new> with no blanks at the line ends
a copy of <bare> called <new>, whitespace at the ends of lines removed
<new> should be <bare> minus trailing whitespace
right-trim every line of <bare> and put that in <new>
make <new> out of <bare>, lines stripped of spaces at the end
store <bare> as <new>, but cut the spaces and tabs off behind each line
keep <bare> as it is; <new> gets it with trailing blanks dropped
I need a version of <bare> in <new> whose lines do not end in whitespace
strip trailing whitespace from <bare>, result into <new>
take the blanks off the end of each line of <bare> and write it into <new>
send <bare>, trailing whitespace removed, into <new>

= plain-trim-place change
> sed -i 's/^[[:space:]]*//; s/[[:space:]]*$//' <bare>
take the spaces off both ends of each line in <bare>, in place
trim every line of <bare> left and right and save the file
people typed blanks around their entries in <bare>; clean that up in the file itself
no whitespace may be left before or after the text of any line in <bare>, overwrite it
strip leading as well as trailing whitespace from <bare>, keeping the change
remove spaces and tabs at the start and at the end of all lines in <bare>, same file
<bare>: blanks at both ends of the lines must go, edit the file
the lines of <bare> have stray blanks on either side, get rid of those in place
clear leading and trailing blanks out of <bare> for good
make <bare> neat: trim each line on the left and on the right, written back
sed -i to trim both ends of every line of <bare>
I want <bare> itself to have no leading or trailing spaces on its lines

= plain-var-false quiet
> sed -i 's/^<newvar>=.*/<newvar>=false/' <conf>
in <conf> turn <newvar> to false
set <newvar> to false in <conf>
switch <newvar> off in <conf>, it should say false
<newvar> must be false in <conf>, whatever it is now
change <newvar> to false in the file <conf>
make <newvar>=false out of the <newvar> line in <conf>
I want <newvar> false in <conf>
<conf>: <newvar> has to be false
flip <newvar> to false in <conf>
update <conf> so that <newvar> is false
the value of <newvar> in <conf> should become false
let <conf> say <newvar>=false instead of what it says
replace the value of <newvar> by false in <conf>

= plain-var-true quiet
> sed -i 's/^<newvar>=.*/<newvar>=true/' <conf>
in <conf> turn <newvar> to true
set <newvar> to true in <conf>
switch <newvar> on in <conf>, it should say true
<newvar> must be true in <conf>, whatever it is now
change <newvar> to true in the file <conf>
make <newvar>=true out of the <newvar> line in <conf>
I want <newvar> true in <conf>
<conf>: <newvar> has to be true
flip <newvar> to true in <conf>
update <conf> so that <newvar> is true
the value of <newvar> in <conf> should become true
let <conf> say <newvar>=true instead of what it says
replace the value of <newvar> by true in <conf>

= plain-hash-off-printed read
> sed 's/^# *//' <bare>
remove the # from the start of every line of <bare> and print it
$show <bare> with the leading hash of each line taken off, file unchanged
print all of <bare> uncommented
what does <bare> say when the comment signs at line starts are gone? just display it
every line of <bare> without the # in front, to the screen
strip the hash marks off the beginnings of the lines in <bare>, printed only
output <bare>, dropping # and the blanks after it at the start of lines
I want to read <bare> with its lines no longer commented out
take off the comment character before each line of <bare> and show the result
print <bare> where lines starting with # lose that #
<bare> on screen, leading # removed from lines
uncomment everything in <bare>, stdout only

= plain-hash-off-place change
> sed -i 's/^# *//' <bare>
uncomment every line of <bare>
remove the # at the start of all lines in <bare>, in place
the whole of <bare> is commented out, bring it all back
take the comment signs off all the lines of <bare> and save
no line of <bare> should be commented any more, edit the file
strip the leading hash from each line of <bare>, same file
uncomment <bare> entirely
make all lines in <bare> active by dropping the # before them
every # at a line start of <bare> must go, along with the blank behind it, in the file
<bare>: drop the hash in front of all lines, keep the change
turn each commented line of <bare> back into a normal one
edit <bare> so that lines lose their leading #

= plain-tag-place change
> sed -i '/<word>/s/$/ <newword>/' <bare>
add <newword> at the end of the lines of <bare> that contain <word>, in place
behind every line with <word> in <bare> write <newword>, save it
lines of <bare> that mention <word> should end in <newword>, change the file
mark the <word> lines of <bare> with <newword> at their end, in the file
in <bare>, append the word <newword> to each line having <word>
wherever a line in <bare> has <word>, put <newword> after it on the same line
stick <newword> onto the end of those lines in <bare> where <word> occurs
<bare>: <newword> at the end of lines with <word>, written back
give each <word> line in <bare> the ending <newword>, a blank between
if a line of <bare> contains <word>, tack <newword> on at its end
extend the lines with <word> in <bare> by <newword>
sed -i: append <newword> to the <word> lines of <bare>

= plain-front-matching-printed read
> sed '/<word>/s/^/<stem>/' <bare>
print <bare> with <stem> in front of the lines that contain <word>
$show <bare>, putting <stem> before each line with <word> only
lines of <bare> mentioning <word> should be led in by <stem>, on screen
mark the <word> lines of <bare> with <stem> at the start, just print
output all of <bare>, but <stem> stands before lines having <word>
where a line of <bare> has <word>, show it with <stem> at its beginning
prefix only the lines with <word> in <bare> by <stem> and print everything
how can I print <bare> with <stem> ahead of every line that says <word>?
<stem> before the <word> lines of <bare>, display only
display <bare> so that lines containing <word> begin with <stem>
if there is <word> on a line of <bare> write <stem> in front of it, to stdout
the whole <bare>, <stem> added on the left of lines with <word>

= plain-front-matching-place change
> sed -i '/<word>/s/^/<stem>/' <bare>
put <stem> in front of the lines of <bare> that contain <word>, in place
lines with <word> in <bare> must start with <stem>, save that
edit <bare>: <stem> before every line mentioning <word>
mark each <word> line in <bare> with a leading <stem>, in the file
in the file <bare>, prefix only those lines that have <word> with <stem>
write <stem> at the beginning of lines with <word> in <bare>, keep the change
where a line of <bare> has <word>, stick <stem> on its front and save
<bare>: <stem> ahead of the lines with <word>, same file
change <bare> so that lines containing <word> begin with <stem>
only the <word> lines of <bare> get <stem> at their start, overwrite the file
sed -i to prefix the lines matching <word> in <bare> with <stem>
I want <stem> put before all lines about <word> in <bare>, for good

= plain-date-added change
> date +%F >> <bare>
append today's date to <bare>
put the date of today at the end of <bare>
write today's date below the last line of <bare>
<bare> should end with the current date, year-month-day
add a line with the date to <bare>, as in 2024-05-31
today's date goes under what is in <bare>
note the date at the bottom of <bare>
tack the current date onto <bare>, ISO form
date stamp as a new last line in <bare>
end <bare> with a line giving today's date
current date, year first, added to <bare>
at the foot of my file <bare> add today's date

= plain-only-digits-out read
> grep -vE '^[0-9]+$' <bare>
print <bare> without lines that are just digits
$show <bare>, but skip the lines that consist of nothing but a number
leave out lines of <bare> that are only a number
lines of <bare> other than the bare numbers
subtitle numbers out: print <bare> minus lines having digits only
every line of <bare> unless it is all digits
print those lines of <bare> that are more than a plain number
omit the number-only lines when printing <bare>
I don't want the lines with only digits from <bare>, show the rest
<bare> less its pure number lines
which lines of <bare> are not merely a number?
filter out of <bare> the lines made up solely of digits

= plain-only-digits-deleted quiet
> sed -i '/^[0-9]\+$/d' <bare>
$delete from <bare> the lines that are just digits, in place
lines of <bare> that consist of a number only should be deleted from the file
get rid of the number-only lines in <bare>, save it
remove each line in <bare> that is nothing but a number, edit the file
page numbers stand alone on lines of <bare>, delete those lines in the file
$delete all-digit lines from <bare> itself
throw away every line of <bare> that only has digits, in place
erase lines with only a number from the file <bare>
wipe out the lines of <bare> that hold merely a number
drop the counter lines (digits alone) of <bare>, delete them for good
<bare>: delete lines made of digits only, written back
sed -i to remove lines that are purely numeric from <bare>

= plain-ends-gone-place change
> sed -i '1d;$d' <bare>
$delete the first and the last line of <bare>
top and bottom line of <bare> must go, in the file
remove line one and the final line from <bare>, in place
<bare> has a heading and a closing line, delete both of them
get rid of the first as well as the last line in <bare>
cut the opening and the closing line out of <bare> and save
throw away the outermost two lines of <bare>, the very first and the very last
neither the first nor the last line of <bare> is needed, delete them in place
take off the file <bare> its first line and its last line
erase both the top line and the end line of <bare>, keep the change
wipe the first and final lines out of <bare>
shorten <bare> by its first line and its last one

= plain-line-upper-printed read
> sed '<line>s/.*/\U&/' <bare>
print <bare> with line <line> in capitals
$show <bare> where only line <line> is in upper case
capitalise all of line <line> in <bare>, on the screen
line <line> of <bare> in capital letters, the rest as it is, print
output <bare>, its <line>th line upper-cased
how would <bare> look with line <line> in block letters? do not save
make just line <line> uppercase when printing <bare>
all of <bare>, but line <line> shouted in capitals
display <bare>, line <line> turned to upper case
upper case for line <line> of <bare> only, to stdout
write out <bare> and put line <line> in capital letters
<bare> on screen, line number <line> all caps

= plain-line-upper-place change
> sed -i '<line>s/.*/\U&/' <bare>
put line <line> of <bare> in capitals, in the file
change line <line> of <bare> to upper case and save
line <line> in <bare> should be all capital letters, in place
make the <line>th line of <bare> uppercase, edit the file
turn line <line> of the file <bare> into block letters
upper-case just line <line> in <bare>, same file
only line <line> of <bare> becomes capitals, keep that
I want line number <line> in <bare> written in capitals for good
<bare>: line <line> to uppercase, overwrite
convert line <line> of <bare> into capital letters, in place
sed -i: capitals for line <line> of <bare>
all letters on line <line> of <bare> must be capitals, written back

= plain-matching-upper-place change
> sed -i '/<word>/s/.*/\U&/' <bare>
put the lines of <bare> that contain <word> in capitals, in the file
every line with <word> in <bare> should be all upper case, save
make the <word> lines of <bare> uppercase, in place
turn each line of <bare> mentioning <word> into capital letters and keep it
change whole lines with <word> to upper case in <bare>
lines having <word> in the file <bare>: capitals throughout, written back
upper-case those lines in <bare> where <word> occurs
where <word> is on a line of <bare>, capitalise the entire line in the file
<bare>: full lines with <word> to capitals, overwrite
edit <bare> so that lines containing <word> are in block letters
sed -i: uppercase complete lines that match <word> in <bare>
I want all lines about <word> in <bare> to stand out in capitals, in place

= plain-word-bold read
> sed 's/<word>/**&**/g' <bare>
print <bare> with two stars around every <word>
make <word> bold in markdown wherever it is in <bare>, just print
$show <bare>, each <word> enclosed in **
put ** before and after <word> in <bare>, output only
markdown bold for all <word> in <bare>, on the screen
surround each <word> of <bare> by double asterisks and print
how do I print <bare> with <word> in bold markdown?
every <word> in <bare> should appear as bold markdown text, do not save
<bare> to the screen, <word> between double stars
wrap <word> in ** all over <bare>, stdout
emphasise <word> with ** on both sides when showing <bare>
the text <bare> with **stars** about each <word>

= plain-word-square read
> sed 's/<word>/[&]/g' <bare>
print <bare> with square brackets around every <word>
$show <bare>, each <word> put in square brackets
enclose <word> in [ ] wherever it is in <bare>, just print
<bare> to the screen, <word> bracketed with [ and ] each time
wrap every <word> of <bare> in square brackets, stdout
how do I print <bare> with [ ] about each <word>?
mark <word> by square brackets in the output of <bare>
all <word>s in <bare> between square brackets, do not save
surround <word> with [ and ] throughout <bare> and show it
put each <word> in <bare> into square brackets, printed only
display the text of <bare>, <word> always within square brackets
square brackets round the word <word> in <bare>, output only

= plain-paste-comma-saved change
> paste -d, <bare> <bare2> > <new>
merge <bare> and <bare2> line by line with a comma in between, into <new>
write <bare> and <bare2> next to each other, comma-separated, to <new>
make a csv <new> whose columns are <bare> and <bare2>
<new> should have line 1 of <bare>, a comma and line 1 of <bare2>, and so on
put the lines of <bare2> behind those of <bare>, after a comma, and save as <new>
two columns for <new>: first <bare>, then <bare2>, separated by commas
combine <bare> with <bare2> side by side into <new>, commas between
join corresponding lines of <bare> and <bare2> with a comma, result in <new>
store <bare> and <bare2> as the two columns of a comma-separated file <new>
paste <bare> and <bare2> together by comma and keep it in <new>
from <bare> and <bare2> build <new>, each row being one line of both with a comma
zip the lines of <bare> and <bare2> into <new>, using a comma

= plain-last-added-printed read
> sed '$a <text>' <bare>
print <bare> with <text> added after the last line, file untouched
$show <bare> and then the line <text> below it, without changing the file
how would <bare> look with <text> as its final line? only display
<bare> on the screen, followed by one more line <text>
output <bare> with an extra line <text> at the bottom, nothing saved
write out <bare> and end with <text>, leave the file be
display <bare> plus a closing line <text>
put <text> under the last line of <bare>, printed only
let me see <bare> ending in an additional line <text>
<text> after the end of <bare>, to stdout
add <text> as a last line to what <bare> prints, not to the file
preview <bare> with the line <text> appended

= plain-capital-place change
> sed -i 's/^./\U&/' <bare>
each line of <bare> should begin with a capital, in the file
capitalise the first letter of every line in <bare> and save
make the first character of all lines in <bare> upper case, in place
lines of <bare> start with small letters, turn those into capitals, keep it
<bare>: first letter per line to upper case, overwrite the file
edit <bare> so that every line starts with a capital letter
upper-case only the initial of each line in the file <bare>
I want all lines in <bare> to have a capital at the front for good
write a capital at the start of every line of <bare>, the file itself
change the beginning letter of the lines in <bare> to a capital, same file
sed -i: capitalise line beginnings of <bare>
sentences in <bare>, one a line, should open with a capital, written back

= plain-title-place change
> sed -i 's/\b\(.\)/\u\1/g' <bare>
capitalise the first letter of each word in <bare>, in place
every word in <bare> should start with a capital, save it in the file
the names in <bare> are all lower case, give every word a capital and keep it
title case for <bare>, the file itself
make the initial of all words in <bare> upper case, overwrite it
turn <bare> into Title Case and save
edit <bare> so that each word begins with a capital letter
<bare>: capital at the front of every word, written back
change the first letter of each of the words in <bare> to upper case, same file
I want all words of <bare> capitalised in the file
sed -i to capitalise every word of <bare>
upper-case word beginnings throughout the file <bare>, in place

= plain-title-saved change
> sed 's/\b\(.\)/\u\1/g' <bare> > <new>
capitalise the first letter of each word in <bare> and save as <new>
write <bare> to <new> with a capital at the start of every word
<new> should be <bare> in title case
a title-case copy of <bare> called <new>
the names in <bare> are lower case; I want them in <new> with capital initials on each word
every word of <bare> capitalised, into <new>
make <new> from <bare>, giving all words a capital
put <bare> into <new> with upper-case word beginnings
keep <bare>, but store it as <new> with each word starting in upper case
send <bare> to <new>, Every Word Like This
turn the first letter of all words in <bare> into capitals, result in <new>
title case version of <bare> to <new>

= plain-quoted-comma-list read
> sed 's/.*/"&"/' <bare> | paste -sd,
print the lines of <bare> in double quotes separated by commas
the entries of <bare> as "a","b","c" on one line
make a list of quoted strings from <bare>, with commas
each line of <bare> in double quotes, all joined by commas
turn <bare> into one line of double-quoted values with commas in between
I need the lines of <bare> as a quoted comma list for a JSON array
quote every line of <bare> with " and put them behind each other, comma-separated
a row of "..." values out of <bare>, one per line there
wrap the lines of <bare> in double quotes and string them together by commas
from <bare> make a single line "x","y","z"
<bare> as a comma-separated list with double quotes around each item
one line please: all the lines of <bare>, double-quoted, commas between

= plain-https-front read
> sed 's#^#https://#' <bare>
all the lines in <bare> should start with https://, print them so
put https:// in front of each line of <bare>, on screen
the domains in <bare> as links, https:// before each, printed
$show <bare> with https:// added at the start of every line
prefix the lines of <bare> with https:// and display them
make web addresses of the names in <bare> by writing https:// before them
print <bare>, every line led by https://
<bare> has bare domains; output them with https:// at the front
add https:// to the beginning of all lines of <bare>, file unchanged
https:// plus each line of <bare>
turn the hosts of <bare> into https:// addresses on stdout
output https:// followed by the line, for every line in <bare>

= plain-nth-printed read
> sed 's/<word>/<newword>/<ordline>' <bare>
<ordline>th occurrence of <word> on each line of <bare> replaced by <newword>, print
$show <bare> with only the <ordline>th <word> of a line turned into <newword>
print <bare>, writing <newword> for the <ordline>th <word> on every line
on each line of <bare> the <ordline>th <word> should be <newword>, display only
replace the <ordline>th <word> per line by <newword> in <bare>, not saved
when a line of <bare> has several <word>, make the <ordline>th one <newword>; print
output <bare> where the <ordline>th appearance of <word> in a line is <newword>
change just the <ordline>th <word> in each line of <bare> to <newword> and print the result
substitute <newword> for the <ordline>th <word> of the lines in <bare>, on screen
the <ordline>th <word> a line has becomes <newword>: print <bare> that way
leave the other ones, only the <ordline>th <word> of each line in <bare> becomes <newword>, stdout
<bare> with <newword> at the place of every line's <ordline>th <word>

= plain-password-set quiet
> sed -i 's/^password=.*/password=<value>/' <conffile>
set the password to <value> in <conffile>
change the password in <conffile> to <value>
the new password is <value>, put it into <conffile>
password= in <conffile> must be <value>
let <conffile> have <value> as its password
replace the old password of <conffile> by <value>
whatever the password in <conffile> is, make it <value>
update the password line of <conffile> to <value>
<conffile>: password should be <value>
write <value> behind password= in <conffile>, the old one goes
in <conffile> use <value> as the password from now on
switch the password in <conffile> over to <value>

= plain-timeout-set quiet
> sed -i 's/^timeout=.*/timeout=<n>/' <conffile>
set the timeout to <n> in <conffile>
change the timeout in <conffile> to <n>
timeout= in <conffile> must be <n>
let <conffile> have a timeout of <n>
the timeout in <conffile> is too short, make it <n>
whatever the timeout in <conffile> is, it should be <n>
update the timeout line of <conffile> to <n>
<conffile>: timeout should be <n>
write <n> behind timeout= in <conffile> in place of the old number
raise the timeout of <conffile> to <n>
in <conffile> use <n> seconds as the timeout
replace the value of timeout by <n> in <conffile>

= plain-user-set quiet
> sed -i 's/^user=.*/user=<value>/' <conffile>
set the user to <value> in <conffile>
change the user in <conffile> to <value>
user= in <conffile> must be <value>
let <conffile> have <value> as its user
replace the user of <conffile> by <value>
whatever user is set in <conffile>, make it <value>
update the user line of <conffile> to <value>
<conffile>: the user should be <value>
write <value> behind user= in <conffile>, the old name goes
in <conffile> the user has to be <value> from now on
the user name in <conffile> is wrong, it is <value>
switch <conffile> over to the user <value>

= plain-lines-one-saved change
> paste -sd, <bare> > <new>
join the lines of <bare> with commas and save that as <new>
write <bare> as one comma-separated line to <new>
<new> should be all the lines of <bare> on one line with commas
a comma list of the lines in <bare>, stored in <new>
turn <bare> into a single line with commas between, result in <new>
put the entries of <bare> behind each other with commas, into <new>
make <new> from <bare> by replacing line breaks with commas
keep the lines of <bare> in <new> as one row, commas between them
comma-join <bare> to <new>
I want <new> to hold the entries of <bare> on just one line, comma-separated
one line in <new>: the lines of <bare>, with commas
send <bare> into <new>, all on a line, separated by commas

= plain-commas-lines-saved change
> tr ',' '\n' < <bare> > <new>
split <bare> at its commas and save one item per line as <new>
write the comma-separated items of <bare> below each other to <new>
<new> should have each value of <bare> on its own line, <bare> is comma-separated
put every entry of the comma list <bare> on a line of <new>
turn the commas of <bare> into line breaks, result in <new>
make <new> from <bare> with a new line at every comma
break <bare> up at the commas, into <new>
store the values of <bare> one below the other in <new>, cutting at commas
I want the list in <bare>, divided by commas, as lines in <new>
newlines for commas in <bare>, saved to <new>
each comma in <bare> should be a line break in <new>
take apart the comma list <bare>, a line each, to file <new>

= plain-uniq-saved change
> uniq <bare> > <new>
get rid of consecutive duplicate lines in <bare> and save to <new>
write <bare> to <new>, dropping a line that repeats the one before it
<new> should be <bare> without adjacent repeats
collapse runs of the same line in <bare> to one, into <new>
a copy of <bare> as <new>, neighbouring identical lines kept once
keep only one of several equal lines in a row in <bare>, result to <new>
where <bare> has the same line several times running, <new> should have it once
skip immediate repetitions when copying <bare> to <new>
uniq <bare> into <new>
make <new> from <bare> without lines that are equal to their predecessor
save <bare> as <new>, no line there twice in succession
directly repeated lines of <bare> left out, stored in <new>

= plain-period-ends-place change
> sed -i 's/$/./' <bare>
add a period at the end of each line in <bare>, save
every line of <bare> should end with a full stop, in the file
put a dot behind all the lines of <bare>, in place
the sentences in <bare>, one a line, lack their full stop, add it
finish each line in <bare> with a period and keep that
append a full stop to every line of the file <bare>
a dot at each line's end in <bare>, written back
<bare>: period after every line, overwrite
edit <bare> so that lines end with a dot
stick a . on the end of each line of <bare>
close all lines of <bare> with a full stop, same file
I want <bare> to have a period at every line end

= plain-period-ends-printed read
> sed 's/$/./' <bare>
print <bare> with a period at the end of each line
$show every line of <bare> ending with a full stop, file unchanged
put a dot behind all the lines of <bare>, on the screen
the lines of <bare> lack their full stop, print them with one
output <bare>, adding a period after each line
how do I display <bare> with a dot at every line end?
<bare> to stdout, a full stop appended to each of its lines
close each line of <bare> with a period, only printed
print each line of <bare> followed directly by a dot
add a . to the end of the lines of <bare> and show them
a full stop after every line of <bare>, just display
let me see <bare> with periods ending its lines

= plain-all-blank-out read
> tr -d '[:space:]' < <bare>
get all whitespace out of <bare> and print
print <bare> with no whitespace whatsoever, no line breaks either
remove spaces, tabs and newlines from <bare>, output only
$show the characters of <bare> that are not whitespace, all in a row
everything in <bare> run together: no blanks, tabs or line breaks
<bare> without any kind of white space
strip every space, tab and newline out of <bare> and display what is left
drop white space of all kinds from <bare>, line ends too
squash <bare> into a string without whitespace
I want <bare> printed with blanks, tabs and newlines all taken out
leave no whitespace at all in the output of <bare>
delete whitespace characters, newline included, from what <bare> prints

= plain-all-blank-saved change
> tr -d '[:space:]' < <bare> > <new>
get all whitespace out of <bare> and save it as <new>
write <bare> to <new> with spaces, tabs and newlines removed
<new> should be <bare> without any white space, line breaks included
strip every kind of whitespace from <bare>, result into <new>
a copy of <bare> called <new> with no blanks, tabs or line ends
run <bare> together into <new>: no whitespace of any kind
make <new> from <bare> by dropping all spaces, tabs and newlines
store in <new> what <bare> has besides whitespace
keep <bare>, put a version with no whitespace at all in <new>
leave all white space of <bare> out, newlines too, and save to <new>
remove whitespace completely from <bare>, to <new>
<bare> minus all spaces, tabs and line breaks, into <new>

= plain-nth-lines-saved change
> awk 'NR % <ordline> == 0' <bare> > <new>
every <ordline>th line of <bare> into <new>
save each <ordline>th line of <bare> as <new>
<new> should only have every <ordline>th line of <bare>
thin <bare> out to every <ordline>th line and keep it in <new>
write every <ordline>th of the lines of <bare> to <new>
take a sample of <bare>, every <ordline>th line, and put it in <new>
copy each <ordline>th line of <bare> to <new>
make <new> with every <ordline>th line from <bare>
store every <ordline>th measurement (line) of <bare> in <new>
from <bare> to <new>, but just each <ordline>th line
I need every <ordline>th line of <bare> in a new file <new>
pick every <ordline>th line out of <bare>, result in <new>

= plain-count-added change
> wc -l <bare> >> <bare2>
append the line count of <bare> with its name to <bare2>
count the lines of <bare> and add the result, name and all, to <bare2>
put at the end of <bare2> how many lines <bare> has, along with the file name
note the number of lines of <bare> and its name at the bottom of <bare2>
add what wc -l says about <bare> to <bare2>
write wc -l of <bare> below what is in <bare2>
<bare2> should get one more line with the line count and name of <bare>
log the line count of <bare>, with the name, in <bare2>, keeping the rest
tack the wc -l output for <bare> onto <bare2>
how many lines <bare> has should be added to <bare2>, file name behind the number
append wc -l <bare> to <bare2>
the wc line count of <bare>, named, as a new last line of <bare2>

= plain-space-tab read
> tr ' ' '\t' < <bare>
replace spaces with tabs in <bare>, print
every space in <bare> should be a tab, output only
print <bare> with a tab instead of each blank
turn the blanks of <bare> into tabs and show that
spaces to tabs in <bare>, one for one
$show <bare>, tab characters where there are spaces
make tabs of all the spaces in <bare>, on the screen
<bare> as tab-separated text, it has single spaces now
change each blank in <bare> to a tab with tr
the words in <bare> should be separated by tabs and not by spaces, print
tabs for spaces when printing <bare>
swap all spaces of <bare> for tabs, stdout

= plain-space-tab-saved change
> tr ' ' '\t' < <bare> > <new>
replace spaces with tabs in <bare> and save as <new>
write <bare> to <new> with a tab for each blank
<new> should be <bare>, spaces turned into tabs
make a tab-separated file <new> out of <bare>, which has single spaces
every space of <bare> becomes a tab, result in <new>
turn the blanks of <bare> into tabs, into <new>
keep <bare> and store it with tabs instead of spaces as <new>
spaces to tabs: from <bare> to <new>
copy <bare> to <new>, changing all spaces to tabs
I need <bare> tab-separated, not space-separated, in <new>
swap the spaces in <bare> for tabs and put that in <new>
change each blank in <bare> to a tab, saved to <new>

= plain-prefix-saved change
> sed 's/^/<stem>/' <bare> > <new>
write <bare> to <new> with <stem> in front of each line
save the lines of <bare> as <new>, every one beginning with <stem>
put <stem> before all lines of <bare>, result in <new>
<new> should be <bare> with <stem> at the start of every line
make <new> from <bare> by adding <stem> on the left of each line
keep <bare>; <new> gets its lines with <stem> ahead of them
a copy of <bare> called <new>, lines prefixed with <stem>
prefix each line of <bare> with <stem> and store that as <new>
into <new>: the lines of <bare>, <stem> directly before each
I need the entries of <bare> in <new>, led in by <stem>
<stem> plus the line, for every line of <bare>, saved to <new>
add <stem> to the beginning of each line of <bare>, write it to a new file <new>

= plain-suffix-saved change
> sed 's/$/<stem>/' <bare> > <new>
write <bare> to <new> with <stem> at the end of each line
save the lines of <bare> as <new>, every one ending in <stem>
put <stem> behind all lines of <bare>, result in <new>
<new> should be <bare> with <stem> after every line
make <new> from <bare> by adding <stem> on the right of each line
keep <bare>; <new> gets its lines with <stem> behind them
a copy of <bare> called <new>, <stem> appended to its lines
append <stem> to each line of <bare> and store that as <new>
into <new>: the lines of <bare>, each followed directly by <stem>
I need the entries of <bare> in <new>, with <stem> stuck on the end
the line plus <stem>, for every line of <bare>, saved to <new>
add <stem> to the end of each line of <bare>, write it to a new file <new>

= plain-word-out-saved change
> sed 's/<word>//g' <bare> > <new>
take the word <word> out of <bare> and save the rest as <new>
write <bare> to <new> without <word> in its lines
<new> should be <bare> with every <word> removed from the text
remove all <word> from the lines of <bare>, result in <new>
a copy of <bare> called <new> in which <word> does not occur any more, lines kept
keep <bare>; <new> gets its text, only <word> is left out
make <new> from <bare> by cutting out each <word>
strip <word> from the text of <bare>, into <new>
put <bare> into <new>, dropping just the word <word>
erase <word> wherever it is in <bare>, but write that to <new>
<bare> minus the text <word>, stored as <new>, its lines stay
save <bare> under <new> with the word <word> blotted out

= plain-nocase-saved change
> sed 's/<word>/<newword>/gI' <bare> > <new>
replace <word> in any case by <newword> in <bare> and save as <new>
write <bare> to <new> with <newword> for <word>, capitals or not
<new> should be <bare>, each <word> turned into <newword> however it is capitalised
case-insensitively make <newword> of <word> in <bare>, result in <new>
a copy of <bare> called <new>: <newword> wherever <word> stands, upper or lower case
keep <bare>; in <new> every <word>, regardless of case, has to be <newword>
make <new> from <bare>, substituting <newword> for <word> without looking at case
put <bare> into <new>, <word> becoming <newword> in all its spellings, large and small
ignore case, change <word> to <newword> in <bare>, store in <new>
<word> -> <newword> from <bare> to <new>, small and capital letters alike
exchange <word> for <newword>, case ignored, when copying <bare> to <new>
save <bare> as <new> after replacing <word>, in any capitalisation, with <newword>

= plain-line-out-saved change
> sed '<line>d' <bare> > <new>
write <bare> to <new> without line <line>
save all of <bare> except line <line> as <new>
<new> should be <bare> minus its <line>th line
drop line <line> of <bare> and put the rest into <new>
a copy of <bare> called <new>, line <line> left out
make <new> from <bare>, skipping line <line>
keep <bare>; <new> has the same lines but not number <line>
everything in <bare> but line <line>, into <new>
leave line <line> out when copying <bare> to <new>
store <bare> as <new> with the <line>th line removed
take line <line> out of <bare>, result to <new>
<bare> without line <line>, saved to <new>

= plain-range-out-saved change
> sed '<line>,<lineb>d' <bare> > <new>
write <bare> to <new> without lines <line> to <lineb>
save all of <bare> except lines <line>-<lineb> as <new>
<new> should be <bare> minus its lines <line> through <lineb>
drop lines <line> to <lineb> of <bare> and put the rest into <new>
a copy of <bare> called <new>, lines <line> to <lineb> left out
make <new> from <bare>, skipping line <line> up to line <lineb>
keep <bare>; <new> has the same lines but not <line> to <lineb>
everything in <bare> but the lines from <line> to <lineb>, into <new>
leave lines <line> to <lineb> out when copying <bare> to <new>
store <bare> as <new> with lines <line> through <lineb> removed
take the block of lines <line>-<lineb> out of <bare>, result to <new>
<bare> without the passage from line <line> to line <lineb>, saved to <new>
`,
)
