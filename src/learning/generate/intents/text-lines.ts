import { intents } from '../grammar.ts'

/** What people ask about the lines and characters of text files: blocks between markers, single lines, matches, settings, encodings. */
export const textLines = intents(
  'text',
  String.raw`
= lines-marker-exact quiet
> sed -n '/^<marker>$/,/^<marker2>$/p' <file>
Print the block of <file> from the line that is exactly <marker> to the line that is exactly <marker2>
$show what lies between the lines <marker> and <marker2> of <file>, both included, where these lines hold nothing else
from <file>: block between a line consisting only of <marker> and one consisting only of <marker2>, inclusive
how do I print from a line that is just <marker> up to and including a line that is just <marker2> in <file>?
the part of <file> that begins with a line reading only <marker> and ends with a line reading only <marker2>, both lines too
extract the section from <file> delimited by whole lines <marker> and <marker2>, delimiters included
sed range on <file> with anchored patterns: whole line <marker> to whole line <marker2>
I need the passage of <file> starting where a line equals <marker> and ending where a line equals <marker2>, with these two lines
could you cut out of <file> everything from the full line <marker> through the full line <marker2>?
<file>, from the line saying <marker> and nothing more, through the line saying <marker2> and nothing more
only print the region of <file> whose first line is precisely <marker> and whose last line is precisely <marker2>
my file <bare> has lines that contain just <marker> and just <marker2>; print them and all between

= lines-marker-first-only quiet
> sed -n '/<marker>/,/<marker2>/{p;/<marker2>/q}' <file>
Print only the first block of <file> that goes from <marker> to <marker2>, both lines included
$show the first <marker> to <marker2> section of <file> and stop there, with the marker lines
<file>: first block between <marker> and <marker2> only, inclusive
how can i get just the first of several blocks from <marker> to <marker2> in <file>, markers included?
there are many <marker> ... <marker2> blocks in <file>, I only want the first one with its marker lines
extract the first passage of <file> starting at <marker> and ending at <marker2>, ignore later ones, keep both marker lines
print from <marker> through <marker2> in <file>, then quit so that further blocks are not shown
give me the first occurrence of a <marker> to <marker2> region in <file>, including both ends
sed: the first range <marker> to <marker2> of <file>, quit after its closing line
please output the very first section of <file> from a <marker> line through the next <marker2> line, nothing after that
in <file> take the block from <marker> to <marker2>, ends included, the first time it appears and not the repeats
only the initial <marker>/<marker2> block of <file>, boundary lines too

= lines-marker-start-kept quiet
> sed -n '/<marker>/,/<marker2>/{/<marker2>/!p}' <file>
Print <file> from the line with <marker> up to, but not including, the line with <marker2>
$show the block of <file> between <marker> and <marker2>, with the first marker line but without the last
<file>: from <marker> included to <marker2> excluded
how to print from <marker> to just before <marker2> in <file>, keeping the <marker> line?
extract from <file> the section headed by <marker>, ending right before <marker2>
lines of <file> starting at <marker> inclusive, stopping before <marker2>
I want the <marker> line and what follows it in <file>, until the line above <marker2>
get the block that starts with <marker> in <file>, start line included, and leave the closing <marker2> line out
please print <file> between <marker> and <marker2>: opening line yes, closing line no
sed range <marker> to <marker2> of <file> minus the end line
everything in <file> from <marker> on until <marker2> comes, <marker2> itself not shown
half-open range in <file>: show <marker>, do not show <marker2>

= lines-marker-end-kept quiet
> sed '/<marker>/,/<marker2>/!d; /<marker>/d' <file>
Print <file> from the line after <marker> up to and including the line with <marker2>
$show the block of <file> between <marker> and <marker2>, without the first marker line but with the last
<file>: after <marker> excluded, to <marker2> included
how to print what comes after <marker> in <file> through the <marker2> line, dropping the <marker> line?
extract the lines of <file> below <marker> until <marker2>, with the <marker2> line, not the <marker> line
lines of <file> beginning right after <marker> and finishing with <marker2>, end line shown
I want what follows <marker> in <file> until <marker2> inclusive; the <marker> line itself should not appear
get the block of <file> that <marker> opens, skip the opening line, keep the closing <marker2> line
please print <file> between <marker> and <marker2>: opening line no, closing line yes
sed range <marker> to <marker2> of <file> minus the start line
only leave out the <marker> line when printing the region <marker> to <marker2> of <file>
from <file> give me the lines past <marker> down to and including <marker2>

= lines-marker-save change
> sed -n '/<marker>/,/<marker2>/p' <file> > <new>
Write the lines of <file> from <marker> to <marker2>, both included, into <new>
save the block between <marker> and <marker2> of <file>, marker lines included, as <new>
<file>: section <marker> through <marker2> into a file <new>
how do i copy everything from <marker> to <marker2> inclusive in <file> to another file <new>?
extract the passage of <file> starting at <marker> and ending with <marker2> and store it in <new>
put the lines of <file> that run from the <marker> line to the <marker2> line, both with it, into <new>
I want <new> to hold only the part of <file> from <marker> through <marker2>
please redirect the inclusive range <marker> to <marker2> of <file> to <new>
create <new> out of the <marker> to <marker2> block found in <file>, with the two marker lines
use sed to carve the <marker> ... <marker2> section including its ends out of <file> into <new>
copy the region of <file> bounded by <marker> and <marker2>, bounds included, to <new>
from <file> take <marker> up to and including <marker2> and make a new file <new> of it

= lines-marker-inside-save change
> sed -n '/<marker>/,/<marker2>/{//!p}' <file> > <new>
Write the lines of <file> between <marker> and <marker2>, without these two lines, into <new>
save what stands between <marker> and <marker2> in <file>, markers left out, as <new>
<file>: inner lines of the block <marker> to <marker2> into <new>, not the markers
how do i copy the content between <marker> and <marker2> of <file> to <new> without the marker lines?
extract everything after <marker> and before <marker2> in <file> and store it in <new>
put the lines of <file> enclosed by <marker> and <marker2>, excluding both, into the file <new>
I want <new> to have only what is strictly between <marker> and <marker2> in <file>
redirect the exclusive range <marker> to <marker2> of <file> to <new>
make <new> from the body of the <marker> ... <marker2> block in <file>, first and last line of the block dropped
with sed, write the inside of the section bounded by <marker> and <marker2> in <file> to <new>, not the bounds
from <file> take only what <marker> and <marker2> surround and create <new> with it
copy the text framed by the lines <marker> and <marker2> in <file> to <new>, the frame lines not included

= lines-marker-count read
> sed -n '/<marker>/,/<marker2>/p' <file> | wc -l
Count the lines of <file> from <marker> to <marker2>, both included
how many lines are there in <file> from <marker> through <marker2>, counting the marker lines?
number of lines in the <marker> to <marker2> block of <file>, inclusive
how long is the section of <file> that starts at <marker> and ends at <marker2>, in lines, with its ends?
tell me how many lines the block <marker> to <marker2> in <file> has, marker lines counted
line count between <marker> and <marker2> in <file>, including both
I need the number of lines that the region from <marker> to <marker2> takes up in <file>, first and last line included
$count lines in <file> from the line with <marker> to the line with <marker2> inclusive
<file>: size in lines of the part <marker> through <marker2>
please work out how many rows of <file> lie from <marker> up to and including <marker2>
print only the total of lines for the inclusive range <marker> to <marker2> of <file>
sed range <marker> to <marker2> on <file>, piped to wc -l

= lines-marker-inside-count read
> sed -n '/<marker>/,/<marker2>/{//!p}' <file> | wc -l
Count the lines of <file> between <marker> and <marker2>, not counting these two lines
how many lines stand between <marker> and <marker2> in <file>, the markers themselves not counted?
number of inner lines of the <marker> to <marker2> block of <file>
how many lines does <file> have strictly between <marker> and <marker2>?
tell me how many lines are enclosed by <marker> and <marker2> in <file>, exclusive
line count between <marker> and <marker2> in <file>, excluding both
I need the number of lines after <marker> and before <marker2> in <file>, without the marker lines
$count lines in <file> that come after the <marker> line and before the <marker2> line
<file>: how many rows lie inside the block from <marker> to <marker2>, ends left out
please work out how many lines of <file> are framed by <marker> and <marker2>, leaving those two out of the count
print just the count of lines in the exclusive range <marker> to <marker2> of <file>
sed without the marker lines <marker> and <marker2> on <file>, then wc -l

= lines-marker-grep quiet
> sed -n '/<marker>/,/<marker2>/p' <file> | grep '<word>'
Print the lines with <word> that stand in the block of <file> from <marker> to <marker2>
search for <word> only between <marker> and <marker2> in <file>
<word> in <file>, but only within the section <marker> to <marker2>
how can I grep for <word> just in the part of <file> from <marker> through <marker2>?
which lines inside the <marker> to <marker2> block of <file> contain <word>?
$show lines of <file> containing <word> provided they lie between <marker> and <marker2>
limit the search for <word> in <file> to the region that starts at <marker> and ends at <marker2>
I only care about <word> in the <marker> ... <marker2> part of <file>, print those lines
from the section of <file> bounded by <marker> and <marker2> pick the lines mentioning <word>
take the range <marker> to <marker2> of <file> and filter it for <word>
please look for <word> in <file>, ignoring everything before <marker> and after <marker2>
sed out the <marker> to <marker2> range of <file> and grep <word> in it

= lines-marker-numbered quiet
> awk '/<marker>/,/<marker2>/ { print NR ": " $0 }' <file>
Print the lines of <file> from <marker> to <marker2>, each with its line number in the file
$show the block <marker> to <marker2> of <file> with line numbers
<file>: section from <marker> through <marker2>, numbered as in the file
how do I see the lines between <marker> and <marker2> in <file>, ends included, together with their line numbers?
numbered listing of the part of <file> that runs from <marker> to <marker2>
awk range <marker> to <marker2> on <file>, line number and a colon in front of each line
I want to know at which line numbers the <marker> to <marker2> block of <file> stands, and see its lines
print line number and text for everything from <marker> up to and including <marker2> in <file>
please give me the range <marker> through <marker2> of <file>, original line number before every line
extract from <file> the passage <marker> to <marker2> and keep the number of each line
only the lines <marker> to <marker2> of <file>, prefixed by where they are in the file
get the inclusive region from <marker> to <marker2> out of <file>, showing line numbers

= lines-marker-keep-only change
> sed -i '/<marker>/,/<marker2>/!d' <bare>
Delete everything from <bare> except the block from <marker> to <marker2>
in <bare> itself, keep only the lines from <marker> through <marker2>
cut <bare> down to its <marker> to <marker2> section, in place
how do i remove all lines outside of <marker> and <marker2> from the file <bare>, changing the file?
reduce <bare> in place to what lies from <marker> to <marker2>, marker lines kept
<bare>: throw away all before <marker> and all after <marker2>, edit the file
edit <bare> so that only the part between <marker> and <marker2>, both included, is left
I want <bare> to contain nothing but the lines from <marker> up to and including <marker2>
sed -i: drop whatever is not in the range <marker> to <marker2> of <bare>
please strip <bare> of the lines which are not between <marker> and <marker2>; overwrite the file
leave just the <marker> ... <marker2> region in <bare> and delete the rest from it
modify <bare> directly: retain the section starting at <marker> and ending with <marker2>, nothing else

= lines-marker-empty-block change
> sed -i '/<marker>/,/<marker2>/{//!d}' <bare>
Delete the lines between <marker> and <marker2> in <bare> in place, but keep these two lines
empty the block between <marker> and <marker2> of <bare>, leaving both marker lines in the file
in <bare>: remove what is between <marker> and <marker2>, markers stay, edit the file
how do I clear everything between the lines <marker> and <marker2> in <bare> itself without deleting the markers?
edit <bare> so that nothing is left between <marker> and <marker2>, the two lines themselves remaining
take out of <bare> the lines after <marker> and before <marker2>; save the file with both markers intact
I want to wipe the contents of the <marker> to <marker2> section in the file <bare> but not its first and last line
sed -i that deletes inside <marker> and <marker2> of <bare>, exclusive
please purge the inner lines of the section <marker> to <marker2> from <bare>, in place, with the delimiters kept
drop the body of the <marker> ... <marker2> block from <bare>, keep the enclosing lines, change the file directly
make the <marker> / <marker2> block in <bare> empty, overwriting the file
<bare>, in place: strictly between <marker> and <marker2> everything should go

= lines-marker-replace quiet
> sed '/<marker>/,/<marker2>/s/<word>/<newword>/g' <file>
Print <file> with <word> replaced by <newword> only between <marker> and <marker2>
replace <word> with <newword> in the output of <file>, only in the section from <marker> to <marker2>
$show <file> with every <word> turned into <newword> inside the <marker> to <marker2> block, the rest as it is
how to substitute <newword> for <word> just within the range <marker> to <marker2> of <file>, printing the result?
<file> on screen, <word> becomes <newword> but only from <marker> through <marker2>
sed substitution <word> to <newword> limited to the lines between <marker> and <marker2> of <file>, not in place
display <file>; from the line <marker> to the line <marker2> change all <word> to <newword>, leave other lines alone
I would like to see <file> with <word> swapped for <newword> in the part bounded by <marker> and <marker2>, without altering the file
print the whole of <file>, replacing all <word> by <newword> where they stand between <marker> and <marker2>
output <file> after changing each <word> to <newword> in the region <marker> ... <marker2>
restrict the replacement <word> to <newword> to the block from <marker> to <marker2> and print <file>
don't touch <file>, only print it with <word> exchanged for <newword> in the <marker> to <marker2> lines

= lines-marker-replace-in-place change
> sed -i '/<marker>/,/<marker2>/s/<word>/<newword>/g' <bare>
Replace <word> by <newword> in the file <bare>, but only between <marker> and <marker2>
edit <bare> in place: <word> to <newword> everywhere in the section from <marker> to <marker2>
change every <word> into <newword> inside the <marker> to <marker2> block of <bare> and save the file
how to do a sed -i substitution of <word> with <newword> restricted to the lines from <marker> to <marker2> of <bare>?
<bare>, in place: <word> becomes <newword>, from <marker> through <marker2> only
in the file <bare> swap all <word> for <newword> between the lines <marker> and <marker2>, leave other lines of the file as they are
modify <bare> so that its part bounded by <marker> and <marker2> has <newword> instead of <word>
I have to update <word> to <newword> in <bare> but just within the region <marker> ... <marker2>; write it back to the file
please substitute <newword> for each <word> in the <marker> to <marker2> range of <bare>, overwriting it
make the change <word> to <newword> permanently in <bare>, limited to lines from <marker> up to <marker2>
only the <marker> to <marker2> section of <bare> should get <newword> for <word>, directly in the file
sed -i with a range <marker> to <marker2> on <bare>, replacing all <word> by <newword>

= lines-marker-comment change
> sed -i '/<marker>/,/<marker2>/s/^/# /' <bare>
Comment out the lines of <bare> from <marker> to <marker2> with a hash in place
put "# " before each line between <marker> and <marker2>, these included, in the file <bare>
in <bare>, comment the whole block that starts with <marker> and ends with <marker2>
how do I comment out a section of <bare>, from the line with <marker> to the line with <marker2>, using #?
<bare>: hash in front of all lines from <marker> through <marker2>, edit the file
turn the <marker> to <marker2> part of <bare> into comments, in place
disable the block <marker> ... <marker2> in <bare> by prefixing every line of it with #
add a leading # and a space to the lines from <marker> up to and including <marker2> of <bare> and save it
I want everything between <marker> and <marker2> in <bare> commented out, marker lines as well
sed -i to comment the range <marker> to <marker2> in <bare>
please make comments, with #, of the lines of <bare> that go from <marker> to <marker2>
every line in the region <marker> to <marker2> of <bare> should begin with "# ", changed in the file itself

= lines-marker-uncomment change
> sed -i '/<marker>/,/<marker2>/s/^# *//' <bare>
Uncomment the lines of <bare> from <marker> to <marker2> in place
remove the leading # from each line between <marker> and <marker2>, these included, in the file <bare>
in <bare>, uncomment the whole block that starts with <marker> and ends with <marker2>
how do I take the # away in a section of <bare>, from the line with <marker> to the line with <marker2>?
<bare>: no more hash at the start of the lines from <marker> through <marker2>, edit the file
enable the commented block <marker> ... <marker2> in <bare> again by stripping the # in front of its lines
delete the comment sign # and blanks after it at the line starts of the <marker> to <marker2> part of <bare>, saving the file
I want everything between <marker> and <marker2> in <bare> to be active again, so drop the leading # there
sed -i to uncomment the range <marker> to <marker2> in <bare>
please strip the hash comment prefix from the lines of <bare> that go from <marker> to <marker2>
activate the lines of the region <marker> to <marker2> in <bare>, which are commented out with #
undo the commenting of <marker> up to <marker2> in <bare>

= lines-marker-delete-backup change
> sed -i.bak '/<marker>/,/<marker2>/d' <bare>
Delete the lines of <bare> from <marker> to <marker2> in place and keep a backup with .bak
remove the block <marker> to <marker2> from <bare>, but save the original as a .bak file
cut the section from <marker> through <marker2> out of <bare>, with a backup copy ending in .bak
how to delete everything from <marker> to <marker2> in <bare> and have the old version as <bare>.bak?
<bare>: drop lines <marker> through <marker2>, edit in place, backup .bak
edit <bare> so that the part from <marker> to <marker2> is gone; the untouched file should stay as .bak
throw the <marker> ... <marker2> region out of the file <bare>, making a .bak backup first
sed -i with suffix .bak: delete the range <marker> to <marker2> in <bare>
please take the passage between <marker> and <marker2>, both lines included, out of <bare> and leave a .bak of what it was
I want to get rid of the lines from <marker> to <marker2> in <bare>, keeping the previous state in a .bak file
back up <bare> with extension .bak while deleting its lines from <marker> up to and including <marker2>
strip the inclusive range <marker> to <marker2> from <bare>, original kept with .bak appended

= lines-marker-delete-many change
> sed -i '/<marker>/,/<marker2>/d' *.<ext>
Delete the block from <marker> to <marker2> in all .<ext> files of the current directory
remove the lines from <marker> through <marker2> from every <ext> file here, in place
in each .<ext> file of this folder, cut out the section between <marker> and <marker2>, markers included
how can i drop everything from <marker> to <marker2> in all my .<ext> files at once?
all *.<ext> files: lines <marker> to <marker2> out, edit them
take the <marker> ... <marker2> part out of every .<ext> file in the working directory
strip the inclusive range <marker> to <marker2> from all files ending in .<ext> here
sed -i on *.<ext> deleting from <marker> to <marker2>
I have several .<ext> files with a block from <marker> to <marker2>; delete that block, with its marker lines, in all of them
edit all .<ext> files in this directory so that the lines from <marker> up to and including <marker2> are gone
get rid of the region starting with <marker> and ending with <marker2> in each of the .<ext> files in the current folder
please clean every .<ext> file here of its <marker> to <marker2> lines, changing the files

= lines-marker-to-end-in-place change
> sed -i '/<marker>/,$d' <bare>
Delete everything from <marker> to the end in the file <bare>
cut <bare> off at the line with <marker>, that line included, in place
in <bare> itself, remove the <marker> line and everything after it
how do I remove all lines of <bare> from <marker> on, editing the file?
<bare>: drop <marker> and the rest of the file, in place
edit <bare> so that it ends just before the line <marker>
truncate the file <bare> right before <marker>
I want only what comes before <marker> to remain in <bare>; save it to the same file
sed -i deleting from the pattern <marker> through the last line of <bare>
please throw away the tail of <bare> beginning with the <marker> line, overwriting the file
modify <bare> directly: nothing from <marker> onwards should stay, the <marker> line included
keep in <bare> just the lines above <marker>, delete the others from the file

= lines-marker-after-cut change
> sed -i '/<marker>/q' <bare>
Delete everything after the line with <marker> in the file <bare>, keeping that line
cut <bare> off after <marker> in place
in <bare> itself, remove all lines below the first <marker> but not that line
how do I drop what follows <marker> in <bare>, with the <marker> line staying as the last one?
<bare>: nothing after <marker>, edit the file, marker line stays
edit <bare> so that <marker> is its last line
truncate the file <bare> right after the first line with <marker>
I want <bare> to end with the <marker> line; save that in the file
sed -i that quits at <marker> on <bare>
please throw away whatever comes after the line <marker> in <bare>, overwriting the file
keep the lines of <bare> up to and including <marker> and delete the others from the file
shorten <bare> in place to end at <marker> inclusive

= lines-marker-before-cut change
> sed -i '1,/<marker>/d' <bare>
Delete everything from the beginning of <bare> up to and including <marker>, in place
in <bare> itself, remove the top of the file through the line with <marker>
drop the first lines of <bare> until <marker>, that line too, and save the file
how do I delete all lines of <bare> before and including <marker>?
<bare>: remove from line 1 through <marker>, in place
edit <bare> so that it begins with the line after <marker>
I want only what comes after <marker> to be left in the file <bare>
sed -i deleting from line 1 to the pattern <marker> in <bare>
cut the head of <bare> off, down to and with the <marker> line, overwriting the file
strip the leading part of the file <bare> that ends with <marker>
please get rid of everything above <marker> in <bare> and of the <marker> line as well, change the file
keep in <bare> just the lines below <marker>, delete the rest from it

= lines-marker-to-end-save change
> sed -n '/<marker>/,$p' <file> > <new>
Write everything from <marker> to the end of <file> into <new>
save the part of <file> starting at the line with <marker> as <new>
copy the tail of <file>, from <marker> on, that line included, to <new>
how do I put all lines of <file> from <marker> through the last one in another file <new>?
<file> from <marker> to the end, into <new>
store the rest of <file> beginning with <marker> in the file <new>
create <new> with the lines of <file> from <marker> onwards
I need <new> to hold <file> without what comes before <marker>
sed range from <marker> to the last line of <file>, output redirected to <new>
take <file> starting with its <marker> line to the bottom and write that to <new>
please extract from <file> what begins with <marker> and goes to the end of the file, saving it under <new>
skip <file> until <marker>, then write that line and all others to <new>

= lines-marker-up-to-save change
> sed '/<marker>/q' <file> > <new>
Write the beginning of <file> up to and including the line with <marker> into <new>
save the top of <file> through the <marker> line as <new>
copy the lines of <file> until <marker>, that line too, to <new>
how do I store everything in <file> up to the first <marker>, inclusive, in another file <new>?
<file> from its start through <marker>, into <new>
create <new> with the lines of <file> down to the first <marker> line, this one included
I need <new> to hold the part of <file> that ends with <marker>
sed quitting at <marker> on <file>, output redirected to <new>
take <file> from the first line to the <marker> line and write that to <new>
please put the head of <file>, ending with the line <marker>, in the file <new>
stop copying <file> to <new> once the line <marker> has been written
extract the first part of <file>, finishing with <marker>, and save it under <new>

= lines-marker-paragraph quiet
> sed -n '/<marker>/,/^$/p' <file>
Print <file> from the line with <marker> to the next empty line
$show the lines of <file> starting at <marker> up to the first blank line after it
<file>: from <marker> until an empty line
how do I print from <marker> to the following blank line in <file>?
the paragraph of <file> beginning with the <marker> line, until a blank line ends it
extract from <file> what runs from <marker> to the next empty line
sed range in <file> from <marker> to an empty line
I want the lines after and including <marker> in <file> till there is a blank line
get the section headed <marker> from <file>, which ends at the first empty line
please print the rest of the paragraph starting at <marker> in <file>, up to the blank line
start printing <file> at <marker>, stop at the next line that is empty
give me the part of <file> from <marker> to where the next blank line stands

= lines-marker-from-number quiet
> sed -n '<line>,/<marker>/p' <file>
Print <file> from line <line> to the first line with <marker> after it
$show the lines of <file> from number <line> up to and including <marker>
<file>: line <line> through the line that says <marker>
how do I print from line <line> until <marker> in <file>, marker line included?
start at line <line> of <file> and print until <marker> comes, that line too
extract the lines of <file> between line <line> and the pattern <marker>, both included
sed range in <file> from line number <line> to /<marker>/
I want everything in <file> from the line numbered <line> down to <marker>
skip the lines before line <line> of <file>, then print through the <marker> line
give me <file> beginning with line <line> and ending with <marker>
please output line <line> of <file> and those after it, stopping once <marker> has been shown
rows of <file>: first one is number <line>, last one contains <marker>

= lines-file-after-marker quiet
> sed '/<marker>/r <bare2>' <bare>
Print <bare> with the content of <bare2> inserted after the line with <marker>
$show <bare> and below each <marker> line the text of the file <bare2>
output <bare>, adding the file <bare2> after <marker>, without changing <bare>
how do I read <bare2> in after the <marker> line of <bare> and print the result?
<bare> on screen with <bare2> pasted in below <marker>
merge <bare2> into the output of <bare>, right behind the line matching <marker>
insert the lines of <bare2> below <marker> when printing <bare>, files untouched
sed r command: put file <bare2> after <marker> in <bare>, print only
I would like to see <bare> the way it looks with <bare2> included after the line <marker>
print the lines of <bare>; where <marker> occurs, follow it with all lines of <bare2>
please display <bare> with <bare2> included under the <marker> line, don't write to the file
after the line containing <marker> of <bare> show the file <bare2>, then go on with <bare>

= lines-count-starting quiet
> grep -c '^<word>' <file>
Count the lines of <file> that start with <word>
how many lines in <file> begin with <word>?
number of lines starting with <word> in <file>
tell me how many lines of <file> have <word> at their beginning
$count lines in <file> beginning with <word>
<file>: count of lines with <word> as the first thing
I need to know on how many lines of <file> the line starts with <word>
grep -c with an anchor for <word> at the line start in <file>
please give me only the count of lines that open with <word> in <file>
how often does <word> stand at the start of a line in <file>
print just the number of rows of <file> whose first characters are <word>
count, don't show, the lines beginning with <word> in <file>

= lines-count-ending quiet
> grep -c '<word>$' <file>
Count the lines of <file> that end with <word>
how many lines in <file> end in <word>?
number of lines ending with <word> in <file>
tell me how many lines of <file> have <word> as the last thing
$count lines in <file> ending in <word>
<file>: count of lines that finish with <word>
I need to know on how many lines of <file> the line ends with <word>
grep -c with an anchor for <word> at the line end in <file>
please give me only the count of lines that close with <word> in <file>
how often does <word> stand at the end of a line in <file>
print just the number of rows of <file> whose last characters are <word>
count, don't show, the lines finishing in <word> in <file>

= lines-count-exact quiet
> grep -cx '<word>' <file>
Count the lines of <file> that consist only of <word>
how many lines in <file> are exactly <word>?
number of lines equal to <word> in <file>
tell me how many lines of <file> read <word> and nothing else
how often does <file> have a line that is just <word>
<file>: how many times is <word> a whole line
I need the count of lines in <file> where the entire line is <word>
grep -cx for <word> in <file>
please count the complete lines matching <word> in <file>, not lines that merely contain it
print just the number of lines of <file> identical to <word>
$count lines in <file> whose whole text is <word>
count whole-line matches of <word> in <file>

= lines-count-fixed quiet
> grep -cF '<phrase>' <file>
Count the lines of <file> with the literal text <phrase>
how many lines in <file> contain <phrase>, taken as a fixed string and not as a regular expression?
number of lines holding the fixed string <phrase> in <file>
tell me how many lines of <file> have <phrase> in them, literally
<file>: line count for <phrase>, no regex interpretation
I need to know how many lines of <file> include the exact characters <phrase>, special characters having no meaning
grep -cF <phrase> on <file>
please give the count of lines matching the plain string <phrase> in <file>, no pattern
$count lines of <file> in which the literal <phrase> occurs
print just the number of lines with the literal string <phrase> in <file>
count lines of <file> for <phrase>, treating it as plain text rather than a pattern
how many rows of <file> have <phrase> verbatim, without regular expressions

= lines-number-starting quiet
> grep -n '^<word>' <file>
Print the lines of <file> that start with <word>, with their line numbers
lines beginning with <word> in <file>, numbered
$show lines of <file> beginning with <word> along with the line number
where in <file> do lines start with <word>? show line numbers
on which line numbers of <file> does a line begin with <word>, with the text
search <file> for <word> at the start of a line and number the results
<file>: each line that opens with <word>, line number in front
I want line number and text of every line in <file> having <word> at its beginning
grep -n anchored at the line start for <word> in <file>
please print the line numbers together with the lines that have <word> first in <file>
find lines in <file> whose first characters are <word>, prefixed by the line number
list with numbers those lines in <file> that start with <word>

= lines-number-ending quiet
> grep -n '<word>$' <file>
Print the lines of <file> that end with <word>, with their line numbers
lines ending in <word> in <file>, numbered
$show lines of <file> ending with <word> along with the line number
where in <file> do lines end with <word>? show line numbers
on which line numbers of <file> does a line finish with <word>, with the text
search <file> for <word> at the end of a line and number the results
<file>: each line that closes with <word>, line number in front
I want line number and text of every line in <file> having <word> at its end
grep -n anchored at the line end for <word> in <file>
please print the line numbers together with the lines that have <word> last in <file>
find lines in <file> whose last characters are <word>, prefixed by the line number
list with numbers those lines in <file> that end in <word>

= lines-number-exact quiet
> grep -nx '<word>' <file>
Print the line numbers of the lines in <file> that are exactly <word>
at which line numbers of <file> does the whole line read <word>?
lines of <file> equal to <word>, with line number
find <word> in <file> where it is the entire line, and show the line number
<file>: line numbers of lines that consist of <word> only
search <file> for lines that are nothing but <word>, numbered
grep -nx <word> <file>
I need to know on what lines of <file> <word> stands all alone, with their numbers
whole-line matches of <word> in <file> including line numbers
please show each complete line <word> of <file> prefixed with its number
list number and line for the lines in <file> identical to <word>
where are the lines in <file> that have just <word> and nothing else, by number

= lines-number-without quiet
> grep -nv '<word>' <file>
Print the lines of <file> that do not contain <word>, with their line numbers
lines without <word> in <file>, numbered
$show lines of <file> lacking <word> along with the line number
which line numbers of <file> have no <word>? show number and line
<file> minus the lines with <word>, keep the original line numbers in front
I want line number and text of every line in <file> that <word> does not occur in
grep -nv for <word> in <file>
exclude lines with <word> from <file> and number what remains by its place in the file
please list the lines of <file> not mentioning <word>, each preceded by its line number
find where <word> is missing in <file>: line number and line
inverse search for <word> in <file> with line numbers
filter <word> out of <file>, showing the line numbers of the others

= lines-number-either quiet
> grep -nE '<word>|<word2>' <file>
Print the lines of <file> that contain <word> or <word2>, with their line numbers
lines with <word> or <word2> in <file>, numbered
$show lines of <file> having either <word> or <word2> along with the line number
where do <word> and <word2> occur in <file>? I want the line numbers for both
search <file> for two patterns, <word> or <word2>, and print line numbers
<file>: line number of each line with <word> or with <word2>
grep -nE with alternatives <word> and <word2> on <file>
please find any of <word> and <word2> in <file> and put the line number in front
I need line number and text of all lines in <file> mentioning <word> or <word2>
match one of <word>, <word2> in <file> with numbered output
look in <file> for <word> as well as <word2>, list the hits with their line numbers
which numbered lines of <file> contain at least one of the words <word> and <word2>

= lines-number-fixed quiet
> grep -nF '<phrase>' <file>
Print the lines of <file> with the literal string <phrase> and their line numbers
search <file> for the fixed string <phrase>, with line numbers
lines of <file> containing <phrase> literally, numbered
where is the plain text <phrase> in <file>? no regex, with line numbers
<file>: line numbers and lines for the exact characters <phrase>, not taken as a pattern
how can I find <phrase> in <file> without it being read as a regular expression and see the line number?
grep -nF <phrase> <file>
I want number and text of each line in <file> having the literal <phrase>
fixed-string search for <phrase> in <file>, show line numbers
please list where <phrase> occurs verbatim in <file>, line numbers first, special characters not interpreted
find <phrase> as plain text in <file> and number the matches by line
$show lines of <file> with <phrase>, matched as a fixed string, together with line numbers

= lines-without-whole-word quiet
> grep -vw '<word>' <file>
Print the lines of <file> that do not contain <word> as a whole word
$show lines of <file> without the whole word <word>
leave out lines of <file> in which <word> stands as a word of its own
<file> minus lines with <word> as a complete word; lines with it inside longer words stay
how do I exclude lines that have the exact word <word> from <file>?
drop lines with the word <word> from the output of <file>, whole words only
grep -vw <word> <file>
which lines in <file> lack <word> as a separate word
I want all lines of <file> except those with <word> as a full word
filter the whole word <word> out of <file> and print the rest
please print <file> skipping each line where <word> occurs as a word by itself
lines of <file> not matching <word> as an entire word

= lines-without-exact quiet
> grep -vx '<word>' <file>
Print all lines of <file> except those that are exactly <word>
$show <file> without the lines that consist only of <word>
leave out of <file> the lines that read just <word>
<file> minus lines equal to <word>; lines that merely contain it stay
how do I skip lines in <file> whose entire text is <word>?
drop every line identical to <word> when printing <file>
grep -vx <word> <file>
I want the lines of <file> that are not simply <word>
filter whole-line matches of <word> out of <file>
please display <file>, hiding lines that are <word> and nothing else
which lines in <file> are anything other than exactly <word>
lines of <file> not equal to <word>

= lines-without-fixed quiet
> grep -vF '<phrase>' <file>
Print the lines of <file> that do not contain the literal string <phrase>
$show lines of <file> without the fixed string <phrase>
leave out of <file> all lines having <phrase> in them literally, no regex
<file> minus lines with the plain text <phrase>, not interpreted as a pattern
how do I exclude lines with the exact characters <phrase> from <file>, without regular expressions?
drop lines matching the fixed string <phrase> from the output of <file>
grep -vF <phrase> <file>
which lines in <file> lack the verbatim string <phrase>
I want each line of <file> in which the literal <phrase> is not found
filter the literal text <phrase> out of <file> and print what is left
please print <file> skipping lines that have <phrase> as a fixed string
lines of <file> not containing <phrase>, taken literally

= lines-without-several-case quiet
> grep -viE '<word>|<word2>' <file>
Print the lines of <file> that contain neither <word> nor <word2>, ignoring case
$show lines of <file> without <word> and without <word2>, whatever the case
leave out lines with <word> or <word2> from <file>, upper or lower case alike
<file> minus lines mentioning <word> or <word2>, $case
how do I exclude two patterns, <word> and <word2>, from <file> without regard to case?
drop all lines of <file> having <word> or <word2> in any capitalisation
grep -viE with <word> and <word2> on <file>
which lines in <file> have neither <word> nor <word2> in upper or lower case
I want the lines of <file> where none of <word> and <word2> occurs, case-insensitively
filter both <word> and <word2> out of <file>, case not mattering
please print <file> skipping each line with <word> or <word2>, $case
case-insensitive inverse search in <file> for <word> or <word2>

= lines-exact-fixed quiet
> grep -xF '<phrase>' <file>
Print the lines of <file> that are exactly the literal string <phrase>
is there a line in <file> that is precisely <phrase>, taken literally? show it
lines of <file> identical to the fixed string <phrase>
whole-line fixed-string search for <phrase> in <file>
find lines in <file> which equal <phrase>, with no regex interpretation
<file>: lines that are <phrase> and nothing more, plain text match
grep -xF <phrase> <file>
how do I match a complete line against the plain string <phrase> in <file>, special characters being ordinary?
I only want to see lines of <file> whose full content is the literal <phrase>
please look in <file> for a line equal to <phrase>, not a pattern
match <phrase> verbatim against entire lines in <file>
$show lines of <file> that consist of exactly the characters <phrase>, literally

= lines-start-blank quiet
> grep '^[[:space:]]' <file>
Print the lines of <file> that start with a blank
$show lines of <file> beginning with a space or a tab
lines starting with whitespace in <file>
which lines in <file> are indented?
indented lines of <file> only
find all lines in <file> whose first character is white space
<file>: lines with leading blanks
I only want to see the lines of <file> that begin with whitespace
how can I list lines that start with a space or tab in <file>?
grep for leading whitespace in <file>
please print those lines of <file> having a blank in the first column
get lines from <file> that have some indentation

= lines-start-nonblank quiet
> grep '^[^[:space:]]' <file>
Print the lines of <file> that start with something other than a blank
$show lines of <file> that are not indented and not empty
non-empty lines of <file> without leading whitespace
which lines of <file> begin with a non-blank character?
lines of <file> whose first character is not a space or tab
only top-level lines of <file>: no indentation, not empty
I want to see the lines of <file> that have text right in the first column
how do I print just the unindented lines, empty ones excluded, of <file>?
<file>: lines starting with a visible character
grep for lines in <file> with a non-space character at the very beginning
please leave out indented and empty lines of <file>
find lines in <file> where the first position holds no whitespace but a character

= lines-hash quiet
> grep '^#' <conf>
Print the comment lines of <conf>, those that start with #
$show only the lines of <conf> beginning with a hash sign
lines starting with # in <conf>
what comments are there in <conf>? lines with a leading #
only comments from <conf>, where a comment is a line beginning with #
<conf>: lines with # as the first character
how do I list the lines that start with a hash in <conf>?
get all commented lines out of <conf>, # in the first column
I just want to see the # lines of <conf>
grep for lines with a leading hash mark in <conf>
please print each line of <conf> whose first character is #
find commented-out lines in <conf>, i.e. # at line start

= lines-hash-count quiet
> grep -c '^#' <anyfile>
Count the lines of <anyfile> that start with #
how many comment lines, beginning with #, are in <anyfile>?
number of lines with a leading hash in <anyfile>
tell me how many lines of <anyfile> begin with a hash sign
<anyfile>: how many # comment lines
how often does a line start with # in <anyfile>
I need the count of lines having # as first character in <anyfile>
$count lines in <anyfile> that open with a #
grep -c for a # at the start of lines of <anyfile>
please give just the number of commented lines in <anyfile>, # at the beginning
print only how many rows of <anyfile> have a hash in the first column
count comments in <anyfile>: lines starting with #

= lines-slashes quiet
> grep '^//' <anyfile>
Print the lines of <anyfile> that start with //
$show lines of <anyfile> beginning with two slashes
lines starting with // in <anyfile>
which lines of <anyfile> begin with a double slash?
only the // comment lines of <anyfile>, with // in the first column
<anyfile>: lines whose first two characters are slashes
how do I list lines that have // at the very beginning in <anyfile>?
get every line of <anyfile> opening with //
I just want to see the lines in <anyfile> that start with a double slash
grep for // at line start in <anyfile>
please print all comment lines with leading // from <anyfile>
find lines in <anyfile> with two slashes at their start

= lines-no-slashes quiet
> grep -v '^//' <anyfile>
Print the lines of <anyfile> that do not start with //
$show <anyfile> without the lines beginning with two slashes
drop lines starting with // from the output of <anyfile>
<anyfile> minus its // comment lines
how do I hide lines that begin with a double slash in <anyfile>?
leave out every line of <anyfile> whose first two characters are //
I want <anyfile> printed but no lines with // at their beginning
filter away the // comments that start a line in <anyfile>
which lines of <anyfile> don't begin with //
grep -v for // at line start in <anyfile>
please display <anyfile>, skipping lines that open with two slashes
all lines of <anyfile> except those with a leading double slash

= lines-no-semicolons quiet
> grep -v '^;' <ini>
Print the lines of <ini> that do not start with a semicolon
$show <ini> without the lines beginning with ;
drop ; comment lines from the output of <ini>
<ini> minus its semicolon comments
how do I hide lines that begin with ; in <ini>?
leave out every line of <ini> whose first character is a semicolon
I want <ini> printed but not the lines commented with a leading ;
filter away lines with ; at the beginning in <ini>
which lines of <ini> don't begin with a semicolon
grep -v for ; at line start in <ini>
please display <ini>, skipping the lines that open with ;
all lines of <ini> except the ones starting with ;

= lines-end-semicolon quiet
> grep ';$' <anyfile>
Print the lines of <anyfile> that end with a semicolon
$show lines of <anyfile> ending in ;
lines with a trailing semicolon in <anyfile>
which lines of <anyfile> have ; as their last character?
only those lines of <anyfile> that finish with a semicolon
<anyfile>: lines ending in ;
how do I list lines with ; at the end in <anyfile>?
get each line of <anyfile> closed by a semicolon
I just want to see what lines in <anyfile> end in a ;
grep for a ; at line end in <anyfile>
please print all lines from <anyfile> whose final character is a semicolon
find lines in <anyfile> terminated by ;

= lines-no-end-semicolon quiet
> grep -vn ';$' <anyfile>
Print the lines of <anyfile> that do not end with a semicolon, with line numbers
$show numbered lines of <anyfile> not ending in ;
lines without a trailing semicolon in <anyfile>, plus line numbers
where is a ; missing at the end of a line in <anyfile>? give line number and line
<anyfile>: lines not ending in ;, numbered
how do I find the lines of <anyfile> with no semicolon at the end and their line numbers?
get number and text of every line in <anyfile> that is not closed by a semicolon
I want to see with line numbers which lines in <anyfile> lack a final ;
grep -vn for a ; at line end in <anyfile>
please list the lines of <anyfile> whose last character is not a semicolon, line number in front
find lines in <anyfile> not terminated by ; and say on what line they are
line numbers and lines that don't finish with ; in <anyfile>

= lines-no-start-digit quiet
> grep -v '^[0-9]' <file>
Print the lines of <file> that do not start with a digit
$show <file> without the lines beginning with a number
lines not starting with a digit in <file>
leave out every line of <file> whose first character is a digit
which lines in <file> don't begin with 0 to 9?
<file> minus the lines that open with a digit
how do I hide lines beginning with a number in <file>?
I want the lines of <file> with something else than a digit at the start
grep -v for a leading digit in <file>
please skip lines starting with a digit when printing <file>
filter out lines of <file> having a digit in the first column
all lines from <file> except those that start with a number

= lines-end-digit quiet
> grep '[0-9]$' <file>
Print the lines of <file> that end with a digit
$show lines of <file> ending in a number
lines whose last character is a digit in <file>
which lines in <file> finish with a digit?
<file>: only lines with a digit at the end
how do I list lines that end in 0 to 9 in <file>?
get each line of <file> that closes with a number
I only want to see lines from <file> with a digit as their final character
grep for a digit at line end in <file>
please print those lines of <file> that have a digit last
find lines ending in a digit in <file>
lines of <file> with a trailing digit

= lines-no-start-capital quiet
> grep -v '^[A-Z]' <file>
Print the lines of <file> that do not start with a capital letter
$show <file> without lines beginning with an uppercase letter
lines not starting with an upper-case letter in <file>
leave out each line of <file> whose first character is a capital
which lines of <file> don't begin with A to Z?
<file> minus the lines that open with a capital letter
how do I hide lines beginning with an uppercase letter in <file>?
I want the lines of <file> that have no capital letter at the start
grep -v for a leading capital in <file>
please skip lines starting with a capital letter when printing <file>
filter out lines of <file> having an uppercase letter in the first position
all lines from <file> except those that start with a capital

= lines-start-lower quiet
> grep '^[a-z]' <file>
Print the lines of <file> that start with a lowercase letter
$show lines of <file> beginning with a small letter
lines starting with a lower-case letter in <file>
which lines of <file> begin with a to z?
<file>: only lines whose first character is a lowercase letter
how do I list lines that start with a small letter in <file>?
get each line of <file> opening with a lowercase letter
I only want the lines from <file> with a lower-case letter at the start
grep for a leading lowercase letter in <file>
please print those lines of <file> that have a small letter first
find lines beginning with a lower-case character in <file>
lines of <file> with a lowercase initial

= lines-end-sentence quiet
> grep '[.!?]$' <file>
Print the lines of <file> that end with a full stop, an exclamation mark or a question mark
$show lines of <file> ending in . or ! or ?
lines in <file> that end a sentence, that is with ., ! or ?
which lines of <file> have . ! or ? as their last character?
<file>: only lines finishing with sentence punctuation, one of . ! ?
how do I list lines that end with a period, question mark or exclamation mark in <file>?
get each line of <file> closed by a dot, a question mark or an exclamation mark
I only want to see lines from <file> whose final character is one of . ! ?
grep for . ! ? at the line end in <file>
please print those lines of <file> that have an end-of-sentence mark, meaning . ! or ?, last
find lines of <file> terminated by a period, an exclamation point or a question mark
lines of <file> with trailing ., ! or ?

= lines-exact-length quiet
> grep -E '^.{<lineb>}$' <file>
Print the lines of <file> that have exactly <lineb> characters
$show lines of <file> which are exactly <lineb> characters long
lines with a length of exactly <lineb> in <file>
which lines of <file> have precisely <lineb> characters, not more, not fewer?
<file>: only lines of length <lineb>
how do I list lines that are just <lineb> characters long in <file>?
find each line of <file> consisting of <lineb> characters
I only want to see <lineb>-character lines of <file>
grep -E for lines of exactly <lineb> characters in <file>
please print those lines of <file> whose length equals <lineb>
get lines from <file> that count exactly <lineb> characters
match lines in <file> by length: exactly <lineb>

= lines-long-count quiet
> awk 'length > <lineb>' <file> | wc -l
Count the lines of <file> longer than <lineb> characters
how many lines in <file> have more than <lineb> characters?
number of lines over <lineb> characters in <file>
tell me how many lines of <file> exceed <lineb> characters
<file>: count of lines with length above <lineb>
how many too long lines, more than <lineb> characters, does <file> have?
I need to know how many rows of <file> are longer than <lineb> characters
$count lines in <file> whose length is greater than <lineb>
awk by length over <lineb> on <file>, counted with wc -l
please give just the number of lines of <file> that are more than <lineb> characters long
print only how many lines go beyond <lineb> characters in <file>
count lines of <file> that do not fit into <lineb> columns

= lines-long-numbered quiet
> awk 'length > <lineb> { print NR ": " $0 }' <file>
Print the lines of <file> longer than <lineb> characters, with their line numbers
$show numbered lines of <file> that have more than <lineb> characters
lines over <lineb> characters in <file>, line number in front
where in <file> are lines longer than <lineb> characters? number and text
<file>: overlong lines, above <lineb> characters, with line number and the line itself
how do I find which lines of <file> exceed <lineb> characters and see their line numbers with them?
list line number and content for each line in <file> of more than <lineb> characters
I want every line of <file> whose length is greater than <lineb>, preceded by its number
awk with length greater than <lineb> on <file>, printing NR and the line
please print number, colon and line for lines exceeding <lineb> characters in <file>
find long lines, more than <lineb> characters, in <file> and number them
get the lines of <file> that go beyond column <lineb>, along with their line numbers

= lines-long-numbers-only quiet
> awk 'length > <lineb> { print NR }' <file>
Print only the line numbers of the lines in <file> longer than <lineb> characters
which line numbers of <file> have more than <lineb> characters? just the numbers
numbers of the lines over <lineb> characters in <file>, without the text
on what lines does <file> exceed <lineb> characters, line numbers only
<file>: line numbers of overlong lines, above <lineb> characters, nothing else
how do I get just the line numbers where <file> has lines longer than <lineb> characters?
list the numbers, not the lines, of all lines in <file> with more than <lineb> characters
I only need the positions of lines in <file> whose length is greater than <lineb>
awk printing NR alone where the length is over <lineb> in <file>
please give me nothing but the line numbers of lines exceeding <lineb> characters in <file>
find where long lines, more than <lineb> characters, stand in <file>; output the numbers alone
line numbers alone for lines going beyond <lineb> characters in <file>

= lines-length-between quiet
> awk 'length >= <line> && length <= <lineb>' <file>
Print the lines of <file> that are between <line> and <lineb> characters long
$show lines of <file> with at least <line> and at most <lineb> characters
lines of length <line> to <lineb> in <file>
which lines of <file> have from <line> to <lineb> characters?
<file>: only lines that count no fewer than <line> and no more than <lineb> characters
how do I list lines whose length is in the range <line> to <lineb> in <file>?
find each line of <file> at least <line> and not over <lineb> characters long
I want the lines from <file> that are neither shorter than <line> nor longer than <lineb> characters
awk filter on <file>: length from <line> through <lineb>
please print those lines of <file> whose number of characters lies between <line> and <lineb> inclusive
get medium lines of <file>, minimum <line> characters, maximum <lineb>
keep only lines in <file> with a length of <line> up to <lineb>

= lines-long-delete change
> sed -i '/^.\{<lineb>\}./d' <bare>
Delete the lines longer than <lineb> characters from the file <bare>
remove all lines with more than <lineb> characters from <bare> in place
in <bare> itself, drop every line exceeding <lineb> characters
how do I get rid of lines that are longer than <lineb> characters in <bare>, editing the file?
<bare>: overlong lines, above <lineb> characters, out of the file
edit <bare> so that no line is longer than <lineb> characters, deleting those that are
I want lines over <lineb> characters thrown out of <bare> for good
sed -i deleting lines of more than <lineb> characters from <bare>
please erase from <bare> each line whose length is greater than <lineb>, overwriting the file
strip <bare> of its long lines, more than <lineb> characters, and save
take the lines which go beyond <lineb> characters out of <bare>, change the file
keep in <bare> only lines of at most <lineb> characters, modify the file

= lines-after-no-separator quiet
> grep --no-group-separator -A <small> '<word>' <file>
Print the lines of <file> with <word> and the <small> lines after each, without the -- separators
grep <word> in <file> with <small> lines of trailing context but no -- between the groups
$show <word> in <file> plus <small> following lines, leaving out the dashes between matches
how do I get rid of the -- lines when showing <small> lines after each <word> in <file>?
<word> in <file>, <small> lines after, no group separator
matches of <word> in <file> with the next <small> lines, not separated by --
search <file> for <word>, <small> lines after context, suppress the separator lines
I want <small> lines after every <word> in <file> and no two-dash lines in the output
please list <word> hits of <file> and <small> lines below each, with nothing between groups
use grep -A <small> for <word> on <file> without group separators
find <word> in <file> along with <small> subsequent lines, no lines of dashes in between
print each <word> line of <file> followed by <small> lines, dropping the -- marks

= lines-first-with-after quiet
> grep -m 1 -A <small> '<word>' <file>
Print the first line of <file> with <word> and the <small> lines after it
first match of <word> in <file> plus the next <small> lines
$show only the first <word> of <file> together with <small> lines following it
how do I get just the first occurrence of <word> in <file> with <small> lines below?
stop at the first <word> in <file>, but show <small> lines after it too
<file>: first line having <word>, and <small> more lines
find where <word> comes first in <file> and print that line along with <small> subsequent lines
grep -m 1 for <word> in <file> with <small> lines of trailing context
I only need the first hit of <word> in <file> and the <small> lines under it
please give the earliest line matching <word> in <file> and <small> lines after
the first line with <word> from <file>, then <small> lines of what follows, no other matches
search <file> for <word>, quit after one match, <small> lines after context

= lines-before-numbered quiet
> grep -n -B <small> '<word>' <file>
Print each line of <file> with <word> and the <small> lines before it, with line numbers
$show <word> in <file> with line numbers and <small> preceding lines
<word> in <file>, numbered, <small> lines before each match
how do I see the <small> lines above every <word> in <file>, including line numbers?
find <word> in <file> with <small> lines of leading context, all numbered
numbered output: matches of <word> in <file> plus <small> lines above
search <file> for <word>: line numbers on, <small> lines before
I want each match of <word> in <file>, the <small> lines that come before it, and the line numbers
grep -n -B <small> for <word> in <file>
please print what stands <small> lines before <word> in <file>, up to the match, with line numbers
list lines with <word> in <file> and the <small> previous ones, prefixed by their numbers
get <word> from <file> with <small> lines preceding, showing line numbers

= lines-context-whole-word quiet
> grep -w -C <small> '<word>' <file>
Print the lines of <file> with the whole word <word> and <small> lines around each
$show the complete word <word> in <file> with <small> lines before and after
whole word <word> in <file>, <small> lines of context on both sides
how do I search <file> for <word> as a separate word and see <small> lines above and below?
<file>: <word> as a full word, plus or minus <small> lines
find the exact word <word>, not as part of others, in <file> with <small> surrounding lines
grep -w -C <small> for <word> in <file>
I want each place where <word> stands as its own word in <file>, with <small> lines on either side
search the word <word>, whole words only, in <file> and include <small> lines of context
please list whole-word matches of <word> in <file> together with <small> lines before and <small> lines after
context of <small> lines around every standalone <word> in <file>
get <word> from <file> as an entire word with the <small> neighbouring lines up and down

= lines-context-either quiet
> grep -E -C <small> '<word>|<word2>' <file>
Print the lines of <file> with <word> or <word2> and <small> lines around each
$show matches of <word> or <word2> in <file> with <small> lines before and after
<word> or <word2> in <file>, <small> lines of context on both sides
how do I search <file> for either <word> or <word2> and see <small> lines above and below?
<file>: two patterns <word> and <word2>, any of them, plus or minus <small> lines
find lines mentioning <word> or <word2> in <file> together with <small> surrounding lines
grep -E -C <small> with alternatives <word> and <word2> on <file>
I want every <word> and every <word2> in <file>, each with <small> lines on either side
look for <word> as well as <word2> in <file>, include <small> lines of context before and after
please list hits of <word> or of <word2> in <file> with <small> neighbouring lines up and down
context of <small> lines around each line having <word> or <word2> in <file>
either word, <word> or <word2>, from <file>, in its context of <small> lines above and beneath

= lines-tree-fixed quiet
> grep -rF '<phrase>' <dir>
Search all files under <dir> for the literal string <phrase>
find the fixed string <phrase> recursively in <dir>, no regular expression
$show lines with <phrase>, taken literally, from every file below <dir>
grep <dir> recursively for the plain text <phrase>
<phrase> as a fixed string in all files of <dir> and subfolders
how do I look for the exact characters <phrase> throughout <dir> without them being a pattern?
recursive literal search for <phrase> in <dir>
I want each line anywhere under <dir> containing <phrase> verbatim, special characters not interpreted
grep -rF <phrase> in <dir>
please search <dir> and its subfolders for <phrase>, treating it as plain text
look through everything in <dir> for <phrase>, non-regex
lines with the verbatim text <phrase> from any file in <dir>, subfolders included, file name shown, no pattern matching

= lines-tree-fixed-names quiet
> grep -rlF '<phrase>' <dir>
List the names of the files under <dir> that contain the literal string <phrase>
which files below <dir> have <phrase> in them, taken as a fixed string?
file names only: literal <phrase> in <dir>, recursively
search <dir> recursively for the plain text <phrase> and print only which files match
how do I get just the file names for the fixed string <phrase> in <dir> and subfolders, no regex?
names of all files in <dir> holding the exact characters <phrase>, not a pattern
grep -rlF <phrase> in <dir>
I need a list of files within <dir> that include <phrase> verbatim, without the lines
in which files of <dir>, subfolders included, does the literal text <phrase> occur
please tell me the files anywhere under <dir> with the non-regex string <phrase>
paths of files in <dir> with the fixed string <phrase>, names only
find files by literal content <phrase> below <dir>

= lines-tree-starting quiet
> grep -rn '^<word>' <dir>
Search <dir> recursively for lines starting with <word> and print line numbers
find all lines beginning with <word> in the files under <dir>, with file name and line number
lines that start with <word> anywhere in <dir>, numbered
$show every line in files of <dir> and subfolders having <word> at its start, with line numbers
how do I grep <dir> recursively for <word> at the beginning of a line and see the line numbers?
where below <dir> does a line open with <word>? file and line number please
recursive search in <dir>, <word> anchored at line start, numbered
I want file, line number and text of each line under <dir> that begins with <word>
grep -rn with ^ before <word> in <dir>
please look through <dir> and everything below for lines whose first characters are <word>, including line numbers
list line numbers and lines starting with <word> for the whole of <dir>
in <dir> and all subfolders: lines beginning with <word>, with their line numbers

= lines-tree-ending-names quiet
> grep -rl '<word>$' <dir>
List the files under <dir> that have a line ending with <word>
which files below <dir> contain a line that ends in <word>? names only
file names in <dir>, recursively, where some line finishes with <word>
search <dir> recursively for <word> at the end of a line, printing just the file names
how do I find the names of files in <dir> and subfolders with a line ending in <word>?
names of all files in <dir> with <word> as the last thing on a line
grep -rl with <word> anchored at line end in <dir>
I need the list of files within <dir> where <word> closes a line, not the lines themselves
in which files of <dir> does a line end with <word>, subfolders included
please tell me what files anywhere under <dir> have lines finishing in <word>
only the paths of files in <dir> having <word> at a line end
find files below <dir> by a line that ends with <word>

= lines-tree-first-each quiet
> grep -rm 1 '<word>' <dir>
Print only the first line with <word> of each file under <dir>
$show the first match of <word> in every file below <dir>
first <word> of each file in <dir>, recursively
how do I get just one hit per file, the first, when searching <dir> recursively for <word>?
search <dir> and its subfolders for <word>, at most one line per file
recursive search for <word> in <dir>, stop at the first match in each file
grep -r with -m 1 for <word> in <dir>
I want no more than one <word> line from every file in <dir>
list the first occurrence of <word> in each of the files anywhere in <dir>
please look for <word> throughout <dir> but print only the first matching line of a file
one line per file: first <word> in all files under <dir>
for all files of the tree <dir> show where <word> comes first

= lines-tree-context quiet
> grep -r -C <small> '<word>' <dir>
Search all files under <dir> for <word> and print <small> lines around each match
find <word> recursively in <dir> with <small> lines before and after
<word> in <dir> and subfolders, <small> lines of context on both sides
$show every <word> below <dir> along with the <small> lines above and below it
how do I grep <dir> recursively for <word> with <small> surrounding lines?
recursive search of <dir> for <word>, plus or minus <small> lines
grep -r -C <small> for <word> in <dir>
I want each match of <word> anywhere in <dir> with <small> lines on either side
look through <dir> for <word>, include <small> lines of context before and after
please list <word> hits from all files in <dir>, recursively, together with <small> neighbouring lines up and down
<small> lines of context around <word> in every file of <dir>, subfolders too
search everything under <dir> for <word> and let me see <small> lines above and beneath

= lines-tree-before quiet
> grep -r -B <small> '<word>' <dir>
Search all files under <dir> for <word> and print the <small> lines before each match
find <word> recursively in <dir> with <small> preceding lines
<word> in <dir> and subfolders, <small> lines of leading context
$show every <word> below <dir> along with the <small> lines above it
how do I grep <dir> recursively for <word> and see the <small> lines that come before?
recursive search of <dir> for <word>, <small> lines before, none after
grep -r -B <small> for <word> in <dir>
I want each match of <word> anywhere in <dir> with the previous <small> lines
look through <dir> for <word>, include <small> lines ahead of every hit
please list <word> hits from all files in <dir>, recursively, preceded by <small> lines
the <small> lines above <word> in every file of <dir>, subfolders too
search everything under <dir> for <word> and let me see what is <small> lines up to it

= lines-tree-either-numbered quiet
> grep -rnE '<word>|<word2>' <dir>
Search <dir> recursively for <word> or <word2> and print line numbers
find lines with <word> or <word2> in all files under <dir>, with line numbers
<word> or <word2> in <dir> and subfolders, numbered
$show every line below <dir> having either <word> or <word2>, with file name and line number
how do I grep <dir> recursively for two words, <word> or <word2>, with line numbers?
recursive search of <dir> for any of <word> and <word2>, line numbers shown
grep -rnE with <word> and <word2> in <dir>
I want file and line number of each <word> and each <word2> anywhere in <dir>
look through <dir> for <word> as well as <word2> and number the lines
please list where <word> or <word2> occurs in the files of <dir>, recursively, including the line number
two alternatives, <word> and <word2>, in every file of <dir>, subfolders too, with line numbers
search everything under <dir> for one of <word>, <word2>, printing file, line number and line

= lines-tree-whole-case-names quiet
> grep -rliw '<word>' <dir>
List the files under <dir> that contain the whole word <word>, ignoring case
which files below <dir> have <word> as a complete word in upper or lower case? names only
names of files in <dir>, recursively, with the word <word>, whole word, $case
search <dir> recursively for <word>, whole words only and case-insensitive, printing just the file names
how do I find which files in <dir> and subfolders mention <word> as a separate word, whatever the case?
file names only: whole word <word> in <dir>, any capitalisation
grep -rliw <word> in <dir>
I need the list of files within <dir> where <word> stands as a word of its own, case not mattering
in which files of <dir>, subfolders included, does the full word <word> occur, $case
please tell me the files anywhere under <dir> having <word> as an entire word, no matter how it is capitalised
case-insensitive whole-word search for <word> in <dir>, names of matching files only
paths of files in <dir> with the exact word <word> in any case

= lines-tree-whole-ext-names quiet
> grep -rlw --include='*.<ext>' '<word>' <dir>
List the .<ext> files under <dir> that contain the whole word <word>
which .<ext> files below <dir> have <word> as a complete word? names only
names of .<ext> files in <dir>, recursively, with the whole word <word>
search only the .<ext> files of <dir> and its subfolders for the whole word <word> and print their names
how do I find .<ext> files in <dir> mentioning <word> as a separate word, file names only?
grep -rlw limited to *.<ext> for <word> in <dir>
I need a list of files ending in .<ext> within <dir> where <word> stands as a word of its own
in which .<ext> files of <dir>, subfolders included, does the full word <word> occur
please tell me the files with extension .<ext> anywhere under <dir> having <word> as an entire word
file names only: exact word <word>, extension .<ext>, in <dir> recursively
paths of .<ext> files in <dir> matching <word> as a whole word
whole-word search in all .<ext> files under <dir> for <word>, list matching files

= lines-tree-ext-case-names quiet
> grep -rli --include='*.<ext>' '<word>' <dir>
List the .<ext> files under <dir> that contain <word>, ignoring case
which .<ext> files below <dir> have <word> in upper or lower case? names only
names of .<ext> files in <dir>, recursively, with <word>, $case
search only the .<ext> files of <dir> and its subfolders for <word> case-insensitively and print their names
how do I find .<ext> files in <dir> mentioning <word> in any capitalisation, file names only?
grep -rli limited to *.<ext> for <word> in <dir>
I need a list of files ending in .<ext> within <dir> having <word> in whatever case
in which .<ext> files of <dir>, subfolders included, does <word> occur, case not mattering
please tell me the files with extension .<ext> anywhere under <dir> that include <word>, $case
file names only: <word>, any case, extension .<ext>, in <dir> recursively
paths of .<ext> files in <dir> matching <word> without regard to case
case-insensitive search in all .<ext> files under <dir> for <word>, list matching files

= lines-tree-not-containing quiet
> grep -rv '<word>' <dir>
Print all lines of the files under <dir> that do not contain <word>
$show every line without <word> from all files below <dir>
lines lacking <word> in <dir> and its subfolders
how do I print recursively all lines in <dir> except those with <word>?
recursive inverse search: lines not matching <word> in <dir>
all files of <dir>, subfolders too, minus the lines with <word>
grep -rv <word> in <dir>
I want the lines of every file anywhere in <dir> that <word> does not occur in
go through <dir> recursively and leave out lines having <word>
please list lines from the files in <dir>, recursively, which don't mention <word>
everything in the files of <dir> but the <word> lines, with all subfolders
filter the lines with <word> out of all files under <dir> and print the rest

= lines-names-case-here quiet
> grep -li '<word>' *.<ext>
List the .<ext> files here that contain <word>, ignoring case
which of the .<ext> files in the current directory have <word> in upper or lower case? names only
names of .<ext> files in this folder, not subfolders, with <word>, $case
search the .<ext> files of the current folder for <word> case-insensitively and print only file names
how do I find out what .<ext> files in this directory mention <word> in any capitalisation?
grep -li <word> on all *.<ext> here
I need just the names of the files ending in .<ext> here that include <word>, no matter the case
in which .<ext> files of the working directory does <word> occur, case not mattering? file names only
please tell me the files *.<ext> with <word> in them, $case, without the lines
file names only: <word>, any case, in *.<ext>
.<ext> files matching <word> without regard to case, names, current directory
case-insensitive search for <word> in this folder's .<ext> files, list of matching files

= lines-numbered-here quiet
> grep -n '<word>' *.<ext>
Print the lines with <word> of all .<ext> files here, with file name and line number
search every .<ext> file in the current directory for <word> and show line numbers
<word> in *.<ext>, numbered
where does <word> occur in the .<ext> files of this folder, not its subfolders? with line numbers
how do I grep all .<ext> files in this directory for <word> and get the line numbers?
$show each line containing <word> in the .<ext> files here along with its line number
grep -n <word> over all files ending in .<ext>
I want file, line number and line for every <word> in the current folder's .<ext> files
look in all .<ext> files of the working directory for <word>, line numbers included
please list matches of <word> from the .<ext> files here, each with the line it is on by number
find <word> across *.<ext> in the current directory, non-recursively, with line numbers
line numbers of <word> in all my .<ext> files here, with the lines

= lines-case-numbered-here quiet
> grep -in '<word>' *.<ext>
Print the lines with <word> of all .<ext> files here, ignoring case, with line numbers
search every .<ext> file in the current directory case-insensitively for <word> and show line numbers
<word> in *.<ext>, any case, numbered
where does <word> occur, in upper or lower case, in the .<ext> files of this folder? with line numbers
how do I grep all .<ext> files in this directory for <word> regardless of case and get the line numbers?
$show each line containing <word> in any capitalisation in the .<ext> files here along with its line number
grep -in <word> over all files ending in .<ext>
I want file, line number and line for every <word>, whatever the case, in the current folder's .<ext> files
look in all .<ext> files of the working directory for <word>, $case, line numbers included
please list matches of <word> from the .<ext> files here, case not mattering, each with its line number
find <word> across *.<ext> here without regard to case, with line numbers
line numbers of <word>, upper or lower case, in all my .<ext> files here, with the lines

= lines-two-files-numbered quiet
> grep -n '<word>' <bare> <bare2>
Print the lines with <word> of <bare> and <bare2>, with file name and line number
search the two files <bare> and <bare2> for <word> and show line numbers
<word> in <bare> and <bare2>, numbered
where does <word> occur in <bare> and in <bare2>? with line numbers
how do I grep both <bare> and <bare2> for <word> and get the line numbers?
$show each line containing <word> in <bare> or <bare2> along with its line number
grep -n <word> over <bare> and <bare2>
I want file, line number and line for every <word> in <bare> as well as <bare2>
look in <bare> and <bare2> for <word>, line numbers included
please list matches of <word> from the files <bare>, <bare2>, each with its line number
find <word> across <bare> and <bare2> with line numbers
line numbers and lines of <word> in two files: <bare>, <bare2>

= lines-two-files-nonames quiet
> grep -h '<word>' <bare> <bare2>
Print the lines with <word> of <bare> and <bare2>, without the file names
search the two files <bare> and <bare2> for <word> and leave the file names out
<word> in <bare> and <bare2>, lines only, no names in front
how do I grep both <bare> and <bare2> for <word> without the name of the file before each line?
$show each line containing <word> in <bare> or <bare2>, file names hidden
grep -h <word> over <bare> and <bare2>
I want only the matching lines, not which file, for <word> in <bare> and <bare2>
look in <bare> and <bare2> for <word>, no filename prefix
please list the bare lines that match <word> from the files <bare>, <bare2>, suppressing file names
find <word> across <bare> and <bare2> but omit the names of the files in the output
lines having <word> in two files, <bare> and <bare2>, without saying where they come from
drop the file name prefix when searching <bare> and <bare2> for <word>

= lines-two-files-which quiet
> grep -l '<word>' <bare> <bare2>
Print which of the files <bare> and <bare2> contain <word>
is <word> in <bare>, in <bare2> or in both? just the file names
names of those files among <bare> and <bare2> that have <word>
tell me whether <bare> or <bare2> mentions <word>, printing only the name
which one of <bare> and <bare2> has <word> in it?
out of <bare> and <bare2>, list the files with <word>, not the lines
grep -l <word> over <bare> and <bare2>
I only need to know which of these two, <bare> or <bare2>, includes <word>
check <bare> and <bare2> for <word> and show the names of the files where it occurs
please look into <bare> and <bare2> and name those containing <word>
file name only: search <bare> and <bare2> for <word>
of the two files <bare> and <bare2>, print the matching ones for <word>

= lines-two-files-counts quiet
> grep -c '<word>' <bare> <bare2>
Print for each of the files <bare> and <bare2> how many lines contain <word>
how many lines with <word> are in <bare> and how many in <bare2>?
number of lines matching <word> in <bare> and <bare2>, per file
$count lines with <word> in <bare> and in <bare2> separately
compare the count of <word> lines in <bare> with that in <bare2>
<word>: line counts for <bare> and <bare2>, each with its name
grep -c <word> over <bare> and <bare2>
I want one count per file for lines with <word>, files <bare> and <bare2>
count matching lines of <word> in both <bare> and <bare2>, a number for either
please tell me the number of lines having <word> for <bare> as well as for <bare2>
per-file totals of lines with <word>: <bare>, <bare2>
in <bare> and <bare2>, how many lines each mention <word>

= lines-file-name-shown quiet
> grep -H '<word>' <file>
Print the lines of <file> with <word>, each preceded by the file name
$show <word> in <file> with the name of the file in front of every line
<word> in <file>, with filename prefix
how can I make grep print the file name too when I search just <file> for <word>?
search the single file <file> for <word> and show the file name with each match
lines containing <word> in <file>, file name included although it is only one file
grep -H <word> <file>
I want the name of the file before each matching line when looking for <word> in <file>
match <word> in <file>, always with the name of the file
please list lines having <word> from <file>, prefixed by the file's name
find <word> in <file>, output as file name and line
always print the filename with the <word> lines of <file>

= lines-only-numbered quiet
> grep -on '<word>' <file>
Print every occurrence of <word> in <file>, only the match itself with its line number
$show line number and matched text alone for each <word> in <file>
only <word>, not the whole line, from <file> with line numbers
how do I get just the matching part for <word> in <file> together with the line number?
each single match of <word> in <file>, numbered by line, rest of the line left out
list on which line each occurrence of <word> in <file> is, match only
grep -on <word> <file>
I want the line number of every occurrence of <word> in <file>, several per line if need be, without the lines
matching part only and line number: <word> in <file>
please print nothing but line number and match for all <word> in <file>
occurrences of <word> in <file> one by one, with the number of their line
find all <word> in <file> and give me line numbers and only the matched text

= lines-only-offset quiet
> grep -ob '<word>' <file>
Print the byte offset of every occurrence of <word> in <file>
at which byte positions does <word> occur in <file>?
byte offsets of <word> in <file>
$show where each <word> starts in <file>, counted in bytes from the beginning of the file
how do I find the byte offset of each match of <word> in <file>?
<file>: position in bytes of all occurrences of <word>
grep -ob <word> <file>
I want to know how many bytes into <file> each <word> stands
list every match of <word> in <file> with its offset in bytes
please print the matches of <word> in <file> preceded by their byte offset
position of <word> within <file>, in bytes, one line per occurrence
find all places of <word> in <file> as byte offsets

= lines-all-words quiet
> grep -oE '[[:alpha:]]+' <file>
Print all words of <file>, one on each line, letters only
$show every run of letters in <file> on a line of its own
the words of <file>, one per line, without digits and punctuation
how do I split <file> into its words, letters only, one per line?
extract every alphabetic word from <file>
<file> as a list of words made of letters, one a line
grep -o each sequence of letters in <file>
I want each word, that is each stretch of letters, in <file> printed separately
list the purely alphabetic words occurring in <file>, in order of appearance
please break <file> up so that each run of letters is on its own line and everything else is dropped
only the letter sequences of <file>, one per output line
pull the words, ignoring numbers and signs, out of <file> line by line

= lines-long-words quiet
> grep -oE '\b[[:alpha:]]{<small>,}\b' <file> | sort -u
Print the different words of <file> with at least <small> letters, sorted
$show all distinct words in <file> that have <small> or more letters in alphabetical order
words of <small> letters or longer in <file>, sorted, each once
which words in <file> are at least <small> letters long? unique and sorted
<file>: sorted list without duplicates of words with no fewer than <small> letters
how do I extract words of at least <small> letters from <file>, sorted and unique?
list alphabetically every word of <file> having a minimum of <small> letters, no repeats
I want the unique words from <file> with <small> letters or more, in sorted order
grep words of <small> plus letters out of <file> and sort -u them
please give a sorted list of different words in <file> whose length is at least <small> letters
get each word with <small> letters or more from <file> once, ordered alphabetically
distinct longer words, from <small> letters upwards, in <file>, sorted

= lines-capitalised quiet
> grep -oE '\b[A-Z][a-z]+\b' <file> | sort -u
Print all different capitalised words of <file>, sorted
$show the distinct words in <file> that start with a capital letter followed by small ones, in alphabetical order
capitalised words in <file>, each once, sorted
which words of <file> are written with an initial capital? unique and sorted
<file>: sorted list without repeats of words like Paris, capital first then lowercase
how do I extract the capitalised words from <file>, sorted and unique?
list alphabetically every word of <file> beginning with an upper-case letter and going on in lower case, no duplicates
I want unique names, that is words with a leading capital and lowercase rest, from <file>, sorted
grep capitalised words out of <file> and sort -u them
please give a sorted list of the different words in <file> with only the first letter in uppercase
get each word starting with a capital and continuing in small letters in <file> once, ordered alphabetically
distinct proper-noun-like words of <file>, initial capital, sorted

= lines-context-characters quiet
> grep -oE '.{0,<lineb>}<word>.{0,<lineb>}' <file>
Print every <word> of <file> with up to <lineb> characters before and after it
$show <word> in <file> with <lineb> characters of context on both sides instead of the whole line
<word> in <file>, only <lineb> characters around it
how do I see just <lineb> characters to the left and right of <word> in <file>?
the lines are very long: show only <lineb> characters on either side of <word> in <file>
keyword in context: <word> in <file>, at most <lineb> characters left and right
grep -o with up to <lineb> characters in front of and behind <word> in <file>
I want a snippet of <file> around each <word>, at most <lineb> characters before and <lineb> after
cut the matches of <word> in <file> down to <lineb> characters of surroundings each way
please print <word> from <file> along with the neighbouring <lineb> characters, not the complete line
excerpt around <word> in <file>, no more than <lineb> characters each side
find <word> in <file> and give the <lineb> characters preceding and following it

= lines-last-words quiet
> grep -oE '[^[:space:]]+$' <file>
Print the last word of each line of <file> using grep
the final word on every line of <file>, with grep -o
grep out only what stands after the last blank of each line of <file>
$show just the non-blank run at the end of each line in <file>, by grep
with grep, how do I get only the last word per line of <file>?
only the matching part: trailing word of each line in <file>, using grep
I want grep to print nothing but the last word on every line in <file>
use grep -oE to extract the last word of all lines in <file>
please grep the ending word of every line out of <file>
last words of the lines in <file> through a grep regular expression
<file>: line-final words via grep -o
each line's closing word from <file>, extracted by grep rather than awk

= lines-head-bytes-but quiet
> head -c -<n> <anyfile>
Print <anyfile> without its last <n> bytes
$show all but the last <n> bytes of <anyfile>
<anyfile> minus the final <n> bytes
how do I output everything in <anyfile> except the last <n> bytes?
leave off the last <n> bytes when printing <anyfile>
print <anyfile> up to <n> bytes before its end
head with a negative byte count: drop <n> bytes from the end of <anyfile>
I want <anyfile> with the trailing <n> bytes cut off, on standard output
all bytes of <anyfile> but the last <n>
please skip the closing <n> bytes of <anyfile> and print the rest
the whole of <anyfile> apart from <n> bytes at the end
stop <n> bytes short of the end of <anyfile>

= lines-tail-bytes-but quiet
> tail -c +$((<n>+1)) <anyfile>
Print <anyfile> without its first <n> bytes
$show all but the first <n> bytes of <anyfile>
<anyfile> minus the initial <n> bytes
how do I output everything in <anyfile> after the first <n> bytes?
leave off the first <n> bytes when printing <anyfile>
skip <n> bytes at the start of <anyfile> and print the rest
tail by bytes: drop <n> bytes from the beginning of <anyfile>
I want <anyfile> with the leading <n> bytes cut off, on standard output
all bytes of <anyfile> but the first <n>
please ignore the opening <n> bytes of <anyfile> and give me what follows
the whole of <anyfile> apart from <n> bytes at the beginning
print <anyfile> from past its first <n> bytes to the end

= lines-head-bytes-save change
> head -c <size> <anyfile> > <new>
Write the first <size> of <anyfile> into <new>
save the beginning of <anyfile>, <size> of it, as <new>
copy just the first <size> of <anyfile> to <new>
how do I cut the leading <size> out of <anyfile> into a new file <new>?
first <size> of <anyfile> into <new>
make <new> from the top <size> of the file <anyfile>
take a sample of <size> from the start of <anyfile> and store it in <new>
head by bytes: <size> of <anyfile> redirected to <new>
I only need the initial <size> of <anyfile>, put in <new>
please extract <size> from the beginning of <anyfile> to the file <new>
create <new> holding no more than the first <size> of <anyfile>
store the opening <size> of <anyfile> under the name <new>

= lines-head-two quiet
> head -n <n> <bare> <bare2>
Print the first <n> lines of <bare> and of <bare2>, each under its name
$show the top <n> lines of both <bare> and <bare2>
first <n> lines of <bare> and <bare2>
how do I see the beginnings of two files, <n> lines of <bare> and of <bare2>?
head of <bare> and <bare2>, <n> lines each
the leading <n> lines of each of the files <bare> and <bare2>
I want <n> lines from the top of <bare> and as many from <bare2>
peek at the start of <bare> and <bare2>: <n> lines of either
please print the initial <n> lines of <bare> as well as of <bare2>
beginning of both files, <bare> and <bare2>, <n> lines a file
compare by eye the first <n> lines of <bare> with those of <bare2>
get <n> lines from the beginning of <bare> and from the beginning of <bare2> with file name headers

= lines-head-two-quiet quiet
> head -qn <n> <bare> <bare2>
Print the first <n> lines of <bare> and of <bare2>, without the file name headers
$show the top <n> lines of both <bare> and <bare2> and no headings with the names
first <n> lines of <bare> and <bare2>, no headers
how do I leave out the ==> name <== lines when printing the first <n> lines of <bare> and <bare2>?
head of <bare> and <bare2>, <n> lines each, quiet
the leading <n> lines of <bare> followed directly by those of <bare2>, no file names
I want <n> lines from the top of <bare> and as many from <bare2>, nothing between them
join the first <n> lines of each of <bare> and <bare2> in the output, headers suppressed
please print the initial <n> lines of <bare> as well as of <bare2> but don't print their names
head -q for <bare> and <bare2>, <n> lines
beginning of both files, <bare> and <bare2>, <n> lines a file, without titles
get <n> lines from the beginning of <bare> and <bare2> with no header per file

= lines-tail-two-quiet quiet
> tail -qn <n> <bare> <bare2>
Print the last <n> lines of <bare> and of <bare2>, without the file name headers
$show the bottom <n> lines of both <bare> and <bare2> and no headings with the names
last <n> lines of <bare> and <bare2>, no headers
how do I leave out the ==> name <== lines when printing the last <n> lines of <bare> and <bare2>?
tail of <bare> and <bare2>, <n> lines each, quiet
the final <n> lines of <bare> followed directly by those of <bare2>, no file names
I want <n> lines from the end of <bare> and as many from <bare2>, nothing between them
join the closing <n> lines of each of <bare> and <bare2> in the output, headers suppressed
please print the last <n> lines of <bare> as well as of <bare2> but don't print their names
tail -q for <bare> and <bare2>, <n> lines
end of both files, <bare> and <bare2>, <n> lines a file, without titles
get <n> lines from the bottom of <bare> and <bare2> with no header per file

= lines-strip-both-ends quiet
> head -n -<small> <file> | tail -n +$((<small2>+1))
Print <file> without its first <small2> and its last <small> lines
$show <file> minus <small2> lines at the top and <small> lines at the bottom
<file> without the first <small2> lines and the last <small> lines
how do I drop <small2> lines from the beginning and <small> from the end of <file> when printing it?
leave off the leading <small2> and the trailing <small> lines of <file>
the middle of <file>: skip <small2> lines at the start, <small> lines at the end
print <file> except for the initial <small2> lines and the final <small> lines
I want all lines of <file> but the first <small2> and the last <small>
cut <small2> lines of header and <small> lines of footer off <file>
please output <file>, ignoring its top <small2> lines and bottom <small> lines
head and tail to remove <small> last lines and <small2> first lines from <file>
everything in <file> except <small2> lines up front and <small> lines at the back

= lines-head-rest-save change
> tail -n +$((<n>+1)) <file> > <new>
Write <file> without its first <n> lines into <new>
save everything after the first <n> lines of <file> as <new>
copy <file> to <new>, leaving out the top <n> lines
how do I store <file> minus its first <n> lines in another file <new>?
<file> without the leading <n> lines, into <new>
skip <n> lines of <file>, rest goes to <new>
make <new> from <file> with the initial <n> lines dropped
I need <new> to be <file> less the first <n> lines
tail <file> from past line <n> and redirect to <new>
please put all lines of <file> but the first <n> in <new>
create <new> out of <file> starting after the first <n> lines
cut <n> lines off the beginning of <file> and write the remainder to <new>

= lines-tail-rest-save change
> head -n -<n> <file> > <new>
Write <file> without its last <n> lines into <new>
save everything but the last <n> lines of <file> as <new>
copy <file> to <new>, leaving out the bottom <n> lines
how do I store <file> minus its last <n> lines in another file <new>?
<file> without the trailing <n> lines, into <new>
all of <file> except the final <n> lines goes to <new>
make <new> from <file> with the closing <n> lines dropped
I need <new> to be <file> less the last <n> lines
head with a negative count of <n> on <file>, redirected to <new>
please put all lines of <file> but the last <n> in <new>
create <new> out of <file>, ending <n> lines before its end
cut <n> lines off the end of <file> and write the remainder to <new>

= lines-every-from quiet
> sed -n '<line>~<ordline>p' <file>
Print every <ordline> line of <file>, starting with line <line>
$show line <line> of <file> and each <ordline> line after it
<file>: from line <line> on, every <ordline> line
how do I print every <ordline> line of <file> beginning at line <line>?
start at line <line> of <file> and then take each <ordline> line
every <ordline> line of <file>, first one being line <line>
sed with first~step on <file>: first line <line>, then every <ordline>
I want line <line> of <file> and then always the <ordline> following one
please print from <file> the line numbered <line> and every <ordline> line thereafter
take each <ordline> line of <file> counted from line <line>
sampling <file>: begin at line <line>, go on with every <ordline> line
every <ordline> line of <file> but not before line <line>, which is the first

= lines-number-and-next quiet
> sed -n '<line>,+<small>p' <file>
Print line <line> of <file> and the <small> lines after it
$show the line number <line> in <file> together with the <small> following lines
<file>: line <line> plus the next <small>
how do I print line <line> and <small> more lines of <file>?
from line <line> of <file>, that line and <small> further ones
line <line> of <file> along with <small> subsequent lines
sed address with an offset: line <line> and +<small> on <file>
I need line <line> in <file> and the <small> lines below it
please output the line numbered <line> of <file>, followed by <small> lines
get line <line> and then <small> extra lines out of <file>
extract from <file> line <line> and the <small> that come right after
show me line <line> of <file> with <small> lines of what follows

= lines-nth-each-file quiet
> sed -sn '<line>p' *.<ext>
Print line <line> of each .<ext> file in the current directory
$show the line number <line> of every .<ext> file here
line <line> of all *.<ext> files, one per file
how do I get line <line> from each of several .<ext> files at once?
for every file ending in .<ext> here print just its line <line>
line no. <line> of each .<ext> file in this folder
sed with separate files: line <line> of *.<ext>
I want line <line> out of every .<ext> file in the working directory
please list what stands on line <line> in each of the .<ext> files here
from all .<ext> files take the line numbered <line>, counting anew for each file
line number <line> in every one of my .<ext> files
see line <line> of all .<ext> files, treating the files separately

= lines-keep-range-in-place change
> sed -i '<line>,<lineb>!d' <bare>
Keep only lines <line> to <lineb> of the file <bare> and delete the others from it
in <bare> itself, delete everything but lines <line> through <lineb>
cut <bare> down to its lines <line> to <lineb>, in place
how do I reduce the file <bare> to lines <line>-<lineb>, overwriting it?
<bare>: throw away all lines before <line> and after <lineb>, edit the file
edit <bare> so that just the lines from <line> to <lineb> are left
I want <bare> to contain lines <line> up to <lineb> and nothing else; save it in the same file
sed -i deleting whatever is not between line <line> and line <lineb> of <bare>
please remove from <bare> every line outside the range <line> to <lineb>
trim <bare> in place to the range of lines <line> through <lineb>
modify <bare> directly: retain line <line> to line <lineb> only
drop all lines except <line> to <lineb> from the file <bare>

= lines-keep-first-in-place change
> sed -i '<n>q' <bare>
Keep only the first <n> lines of the file <bare>, in place
truncate <bare> after line <n>
in <bare> itself, delete all lines after the first <n>
how do I cut the file <bare> down to its first <n> lines?
<bare>: drop everything below line <n>, edit the file
edit <bare> so that no more than the top <n> lines are left
I want <bare> shortened to <n> lines from its beginning, saved in the same file
sed -i that quits after <n> lines of <bare>
please remove what comes after the first <n> lines from <bare>
limit the file <bare> to <n> lines, overwriting it
modify <bare> directly: retain the leading <n> lines only
reduce <bare> to the initial <n> lines and write it back

= lines-two-deleted change
> sed -i '<line>d;<lineb>d' <bare>
Delete lines <line> and <lineb> from the file <bare>
remove the two lines number <line> and number <lineb> of <bare> in place
in <bare> itself, drop line <line> as well as line <lineb>
how do I delete just line <line> and line <lineb> in <bare>, not the ones between?
<bare>: lines <line> and <lineb> out, edit the file
edit <bare> so that the lines numbered <line> and <lineb> are gone, the others staying
I want to take out line <line> and also line <lineb> of the file <bare>
sed -i with two line numbers to delete, <line> and <lineb>, in <bare>
please erase the lines <line> and <lineb> of <bare> and save it
get rid of two single lines of <bare>, the one at <line> and the one at <lineb>
strip line <line> and line <lineb> from the file <bare>, only these two
cut line <line> and line <lineb> individually out of <bare>, overwriting it

= lines-line-replace-printed quiet
> sed '<line>s/<word>/<newword>/g' <file>
Print <file> with every <word> on line <line> replaced by <newword>
$show <file> after changing <word> to <newword> on line <line> only, the file itself stays as it is
output <file>, <word> becoming <newword> all over line <line>, other lines unchanged
how do I substitute <newword> for all <word> in just line <line> of <file> and print the result?
<file> on screen with <word> swapped for <newword> in line number <line>
restrict the replacement of <word> by <newword> to line <line> of <file>, all occurrences, printed not saved
sed with a line address <line>: all <word> into <newword>, <file> to standard output
I would like to see <file> with each <word> of line <line> turned into <newword>
please display <file>; only in line <line> exchange every <word> for <newword>, don't write the file
print the lines of <file>, the line numbered <line> having <newword> wherever it had <word>
change all <word> to <newword>, only on line <line>, in the output of <file>
show what <file> looks like if line <line> had <newword> in place of every <word>

= lines-range-replace-printed quiet
> sed '<line>,<lineb>s/<word>/<newword>/g' <file>
Print <file> with every <word> on lines <line> to <lineb> replaced by <newword>
$show <file> after changing <word> to <newword> on lines <line> through <lineb>, the file itself stays as it is
output <file>, <word> becoming <newword> within lines <line>-<lineb>, other lines unchanged
how do I substitute <newword> for <word> just between line <line> and line <lineb> of <file> and print the result?
<file> on screen with <word> swapped for <newword> from line <line> to line <lineb>
restrict the replacement of <word> by <newword> to lines <line> to <lineb> of <file>, printed not saved
sed with an address range <line>,<lineb>: all <word> into <newword>, <file> to standard output
I would like to see <file> with each <word> of lines <line> up to <lineb> turned into <newword>
please display <file>; only in the lines <line> to <lineb> exchange every <word> for <newword>, don't write the file
print the lines of <file>, those numbered <line> to <lineb> having <newword> wherever they had <word>
change all <word> to <newword>, only on lines <line> through <lineb>, in the output of <file>
show what <file> looks like if lines <line> to <lineb> had <newword> in place of every <word>

= lines-last-line-replace change
> sed -i '$s/<word>/<newword>/' <bare>
Replace <word> by <newword> on the last line of the file <bare>
in <bare> itself, change <word> to <newword> but only on the final line
edit the last line of <bare> in place: <word> becomes <newword>
how do I substitute <newword> for <word> just in the last line of <bare> and save it?
<bare>: last line, <word> to <newword>, edit the file
swap <word> for <newword> in the closing line of <bare>, overwriting the file
I want the bottom line of the file <bare> to have <newword> instead of <word>
sed -i addressed to the last line of <bare>, <word> replaced by <newword>
please modify <bare> so that its last line says <newword> where it said <word>
only the very last line of <bare> should get <newword> in place of <word>, directly in the file
put <newword> where <word> stands in the final line of <bare>, in place
update the last line in <bare>, turning <word> into <newword>

= lines-not-first-replace quiet
> sed '1!s/<word>/<newword>/g' <file>
Print <file> with every <word> replaced by <newword> except on the first line
$show <file> after changing <word> to <newword> on all lines but the first
output <file>, <word> becoming <newword> everywhere from line 2 on, the first line left alone
how do I substitute <newword> for <word> in <file> without touching the first line, printing the result?
<file> on screen with <word> swapped for <newword>, header line unchanged
replace all <word> by <newword> in the output of <file>, skipping line 1
sed negated address 1: all <word> into <newword> in <file>, not in the header
I would like to see <file> with each <word> turned into <newword>, apart from the top line
please display <file> with <newword> for <word> in all lines other than the first one
leave the heading of <file> as it is and print the rest with <word> exchanged for <newword>
print <file>, changing <word> to <newword> throughout except in its first line
show <file> where every line after the first has <newword> in place of <word>

= lines-not-comments-replace change
> sed -i '/^#/!s/<word>/<newword>/g' <conf>
Replace <word> by <newword> in the file <conf>, except on lines that start with #
in <conf> itself, change every <word> to <newword> but leave comment lines with # alone
edit <conf> in place: <word> becomes <newword> everywhere outside of # comments
how do I substitute <newword> for <word> in <conf> without touching lines beginning with a hash?
<conf>: <word> to <newword> on all lines not starting with #, edit the file
swap all <word> for <newword> in <conf>, skipping lines with a leading #, and save
I want <newword> instead of <word> in the file <conf>, only where the line is not commented out with #
sed -i with a negated address for # lines on <conf>, <word> replaced by <newword>
please modify <conf> so that non-comment lines say <newword> where they said <word>
don't change # comments, but turn every <word> into <newword> in the rest of <conf>, in place
update <word> to <newword> in the active lines of <conf>, i.e. those not starting with a hash
put <newword> for every <word> in <conf>, ignoring lines whose first character is #

= lines-case-replace-printed quiet
> sed 's/<word>/<newword>/gI' <file>
Print <file> with every <word>, in upper or lower case, replaced by <newword>
$show <file> after changing <word> to <newword> case-insensitively, without altering the file
output <file>, all <word> in any capitalisation becoming <newword>
how do I substitute <newword> for <word> in <file> $case and print the result?
<file> on screen with <word> swapped for <newword>, $case
replace <word> by <newword> throughout the output of <file> no matter how it is capitalised
sed with the flags g and I: <word> into <newword>, <file> to standard output
I would like to see <file> with each <word>, whatever its case, turned into <newword>
please display <file> with <newword> for <word>, case not mattering, don't write the file
print the text of <file>, exchanging all <word> for <newword> without regard to case
show what <file> looks like with <newword> in place of <word> in upper, lower or mixed case
case-insensitive replacement of <word> with <newword> in <file>, just printed

= lines-whole-replace-printed quiet
> sed 's/\b<word>\b/<newword>/g' <file>
Print <file> with the whole word <word> replaced by <newword> everywhere
$show <file> after changing <word> to <newword> only where it is a complete word, without altering the file
output <file>, each <word> standing alone as a word becoming <newword>
how do I substitute <newword> for the word <word> in <file>, not inside longer words, and print the result?
<file> on screen with the exact word <word> swapped for <newword>
replace <word> by <newword> in the output of <file>, whole words only
sed with word boundaries: <word> into <newword>, <file> to standard output
I would like to see <file> with every separate word <word> turned into <newword>
please display <file> with <newword> for <word> as a full word, don't write the file
print the text of <file>, exchanging all whole-word <word> for <newword>
show what <file> looks like with <newword> in place of each <word> that is not part of another word
whole-word replacement of <word> with <newword> in <file>, just printed

= lines-either-replace-printed quiet
> sed -E 's/<word>|<word2>/<newword>/g' <file>
Print <file> with every <word> and every <word2> replaced by <newword>
$show <file> after changing both <word> and <word2> to <newword>, without altering the file
output <file>, all <word> as well as all <word2> becoming <newword>
how do I substitute <newword> for either of <word> and <word2> in <file> and print the result?
<file> on screen with <word> or <word2> swapped for <newword>
replace two words, <word> and <word2>, by the same <newword> in the output of <file>
sed -E with alternatives <word> and <word2>: into <newword>, <file> to standard output
I would like to see <file> with each <word> and each <word2> turned into <newword>
please display <file> with <newword> for any of <word>, <word2>, don't write the file
print the text of <file>, exchanging <word> and also <word2> for <newword> everywhere
show what <file> looks like with <newword> in place of <word> and in place of <word2>
one replacement <newword> for the two patterns <word> and <word2> in <file>, just printed

= lines-two-replacements change
> sed -i 's/<word>/<newword>/g; s/<word2>/<newword2>/g' <bare>
In the file <bare>, replace <word> by <newword> and <word2> by <newword2>
edit <bare> in place: every <word> to <newword> and every <word2> to <newword2>
two substitutions in <bare> at once: <word> becomes <newword>, <word2> becomes <newword2>, saved
how do I change <word> into <newword> and <word2> into <newword2> in <bare> with one sed -i?
<bare>: <word> -> <newword>, <word2> -> <newword2>, edit the file
swap <word> for <newword> as well as <word2> for <newword2> throughout the file <bare>
I want all <word> in <bare> to be <newword> and all <word2> to be <newword2>; overwrite the file
please modify <bare> so that it has <newword> for <word> and <newword2> for <word2> everywhere
make both replacements directly in <bare>: <word> with <newword>, <word2> with <newword2>
substitute <newword> for <word> and <newword2> for <word2> in the whole of <bare>, in place
update <bare>: each <word> turns into <newword> and each <word2> turns into <newword2>
do a double search and replace in the file <bare>, <word> to <newword> then <word2> to <newword2>

= lines-changed-only quiet
> sed -n 's/<word>/<newword>/gp' <file>
Print only the lines of <file> in which <word> is replaced by <newword>
replace <word> by <newword> in <file> and $show just the changed lines, the file stays as it is
lines of <file> with <word>, shown with <newword> in its place, other lines not printed
how do I preview which lines of <file> a replacement of all <word> with <newword> would change?
preview the substitution <word> to <newword> in <file>: only affected lines
sed -n with the p flag: <word> into <newword>, all occurrences, only modified lines of <file>
I only want to see those lines of <file> that change when every <word> becomes <newword>
dry run: what lines of <file> would look like with <newword> for all <word>, nothing but those lines
please substitute <newword> for <word> in <file> and output solely the lines where it happened
print changed lines only, after turning each <word> of <file> into <newword>
show the lines of <file> touched by the replacement <word> to <newword> everywhere, after replacing
<file>: result of <word> to <newword> limited to the lines that had <word>

= lines-start-replace change
> sed -i 's/^<word>/<newword>/' <bare>
In the file <bare>, replace <word> by <newword> only at the start of lines
edit <bare> in place: lines that begin with <word> shall begin with <newword> instead
change a leading <word> to <newword> on every line of <bare> and save it
how do I substitute <newword> for <word> in <bare> only where it stands at the beginning of a line, in the file?
<bare>: <word> at line start becomes <newword>, edit the file
swap <word> for <newword> at the beginning of the lines of the file <bare>, not elsewhere
I want every line starting with <word> in <bare> to start with <newword>; overwrite the file
sed -i anchored at line start in <bare>, <word> replaced with <newword>
please modify <bare> so that an initial <word> of a line is <newword>
put <newword> where <word> comes first on a line in <bare>, in place
update the line beginnings in <bare>: <word> turns into <newword>
only replace <word> when it opens a line of <bare>, with <newword>, directly in the file

= lines-end-replace change
> sed -i 's/<word>$/<newword>/' <bare>
In the file <bare>, replace <word> by <newword> only at the end of lines
edit <bare> in place: lines that end with <word> shall end with <newword> instead
change a trailing <word> to <newword> on every line of <bare> and save it
how do I substitute <newword> for <word> in <bare> only where it stands at the end of a line, in the file?
<bare>: <word> at line end becomes <newword>, edit the file
swap <word> for <newword> at the end of the lines of the file <bare>, not elsewhere
I want every line ending in <word> in <bare> to end in <newword>; overwrite the file
sed -i anchored at line end in <bare>, <word> replaced with <newword>
please modify <bare> so that a final <word> of a line is <newword>
put <newword> where <word> comes last on a line in <bare>, in place
update the line endings in <bare>: <word> as last word turns into <newword>
only replace <word> when it closes a line of <bare>, with <newword>, directly in the file

= lines-insert-printed quiet
> sed '<line>i <text>' <file>
Print <file> with the line <text> inserted before line <line>
$show <file> and put a new line <text> in front of line <line>, without changing the file
output <file> with <text> as an extra line above line <line>
how do I print <file> with a line saying <text> before line number <line>?
<file> on screen, <text> added on its own line just before line <line>
insert <text> ahead of line <line> when printing <file>, file untouched
sed i command at line <line> of <file> with <text>, to standard output only
I would like to see <file> with the additional line <text> preceding line <line>
please display <file> having <text> as new line <line>, don't write to the file
print all of <file> and at line <line> first the line <text>
show what <file> looks like with a line <text> inserted above the line numbered <line>
put <text> between line <line> and the one before it in the output of <file>

= lines-append-printed quiet
> sed '/<word>/a <text>' <file>
Print <file> with the line <text> added after every line with <word>
$show <file> and put a new line <text> below each line containing <word>, without changing the file
output <file> with <text> as an extra line following all lines with <word>
how do I print <file> with a line saying <text> after each match of <word>?
<file> on screen, <text> on its own line right under every <word> line
append <text> after lines matching <word> when printing <file>, file untouched
sed a command at <word> in <file> with <text>, to standard output only
I would like to see <file> with the additional line <text> after each line having <word>
please display <file> having <text> beneath every line that contains <word>, don't write to the file
print all of <file> and after a <word> line also the line <text>
show what <file> looks like with a line <text> added behind each <word> line
follow every line with <word> by a line <text> in the output of <file>

= lines-change-matching change
> sed -i '/<word>/c <text>' <bare>
Replace every line of <bare> that contains <word> by the line <text>, in place
in <bare> itself, change whole lines with <word> to <text>
edit <bare>: each line matching <word> becomes <text>
how do I replace the complete line containing <word> in the file <bare> with <text>?
<bare>: lines with <word> out, <text> in their place, edit the file
overwrite all lines having <word> in <bare> with the text <text>
I want any line of <bare> where <word> occurs to read <text> instead; save the file
sed -i c command for <word> in <bare>, new line <text>
please modify <bare> so that lines mentioning <word> are entirely replaced with <text>
put the line <text> where there is a line with <word> in the file <bare>
swap each full line with <word> for <text>, directly in <bare>
update <bare>: a line including <word> turns into <text> as a whole

= lines-before-last change
> sed -i '$i <text>' <bare>
Insert the line <text> before the last line of the file <bare>
in <bare> itself, add a line <text> just above the final line
edit <bare>: <text> as the last line but one, the old last line stays last
how do I put <text> in front of the last line of <bare> and save it?
<bare>: new line <text> before the last one, edit the file
add <text> as the second-to-last line of the file <bare>
I want a line saying <text> inserted right before the end line of <bare>, in place
sed -i that inserts <text> ahead of the last line of <bare>
please modify <bare> so that <text> stands above its closing line
put a line <text> between the last two lines of the file <bare>
the line <text> should go into <bare> immediately before its last line
squeeze <text> in as a line of its own above the bottom line of <bare>, overwriting the file

= lines-append-file-at change
> sed -i '<line>r <sorted>' <bare>
Insert the content of <sorted> after line <line> of the file <bare>
in <bare> itself, add all lines of <sorted> below line <line>
read the file <sorted> into <bare> behind line number <line>, in place
how do I paste one file, <sorted>, into <bare> after its line <line>?
<bare>: file <sorted> in after line <line>, edit the file
merge <sorted> into <bare> so that it follows line <line>
I want the text of <sorted> to stand in <bare> right under line <line>; save it
sed -i r command at line <line> of <bare> with the file <sorted>
please modify <bare> so that it includes <sorted> following line <line>
put everything from <sorted> between line <line> of <bare> and the next line
embed <sorted> in the file <bare> after the line numbered <line>
include the lines of <sorted> into <bare> past line <line>, overwriting <bare>

= lines-blank-every quiet
> sed '0~<ordline>G' <file>
Print <file> with an empty line after every <ordline> line
$show <file> and add a blank line after each <ordline> line
<file> with a blank line behind every <ordline> line
how do I insert an empty line after every <ordline> line of <file> when printing it?
output <file>, a blank line following each <ordline> line
break the output of <file> up with an empty line after every <ordline> line
sed G on every <ordline> line of <file>
I want <file> printed with a gap after each <ordline> line
please display <file> leaving a line empty after every <ordline> line
print the lines of <file>, and after each <ordline> one a blank line
double the line break after every <ordline> line when printing <file>
for reading ease show <file> with an extra empty line after every <ordline> one

= lines-blank-after-match quiet
> sed '/<word>/G' <file>
Print <file> with an empty line after each line that contains <word>
$show <file> and add a blank line below every line with <word>
<file> with a gap after the <word> lines
how do I insert an empty line after each match of <word> when printing <file>?
output <file>, a blank line following all lines matching <word>
put an empty line under each line of <file> having <word>, on screen only
sed G for lines with <word> in <file>
I want <file> printed with an additional blank line after every <word> line
please display <file> leaving a line empty wherever a line with <word> ends
separate lines mentioning <word> from the following one by an empty line in the output of <file>
print <file>; after a line that includes <word> print a blank one
show <file> with extra empty lines behind the lines that match <word>

= lines-blank-before-match quiet
> sed '/<word>/i\\' <file>
Print <file> with an empty line before each line that contains <word>
$show <file> and add a blank line above every line with <word>
<file> with a gap before the <word> lines
how do I insert an empty line ahead of each match of <word> when printing <file>?
output <file>, a blank line preceding all lines matching <word>
put an empty line over each line of <file> having <word>, on screen only
sed i for lines with <word> in <file>, inserting an empty line
I want <file> printed with an additional blank line in front of every <word> line
please display <file> leaving a line empty before a line with <word> begins
separate lines mentioning <word> from the previous one by an empty line in the output of <file>
print <file>; ahead of a line that includes <word> print a blank one
show <file> with extra empty lines on top of the lines that match <word>

= lines-upper-matching quiet
> sed '/<word>/s/.*/\U&/' <file>
Print <file> with every line that contains <word> in capital letters
$show <file>, turning whole lines with <word> to upper case
<file> with the <word> lines uppercased, others unchanged
how do I print <file> so that lines having <word> are entirely in upper case?
uppercase complete lines matching <word> in the output of <file>
output <file>, lines mentioning <word> in capitals, the rest as it is
sed \U on lines with <word> in <file>
I want <file> displayed with each line including <word> converted to capitals
please display <file>; where a line contains <word> make all its letters uppercase
convert only lines with <word> to upper case when printing <file>
print the text of <file>, capitalising all letters on the lines where <word> occurs
show <word> lines of <file> in upper case among the unchanged others

= lines-upper-word-in-place change
> sed -i 's/<word>/\U&/g' <bare>
Change every <word> in the file <bare> to upper case
in <bare> itself, write all occurrences of <word> in capital letters
edit <bare> in place: <word> in uppercase everywhere
how do I capitalise all letters of each <word> in the file <bare> and save it?
<bare>: uppercase the word <word>, edit the file
turn <word> into capitals throughout the file <bare>
I want <word> to be all caps wherever it occurs in <bare>; overwrite the file
sed -i with \U for <word> in <bare>
please modify <bare> so that each <word> is written in capitals
convert only <word>, not other text, to upper case in <bare>, in place
update <bare>: every <word> becomes its upper-case form
make all <word> in <bare> uppercase, directly in the file

= lines-paragraph-squeeze-save change
> cat -s <file> > <new>
Write <file> with several empty lines in a row reduced to one into <new>
save <file> as <new>, squeezing repeated blank lines
copy <file> to <new>, at most one empty line in sequence
how do I collapse consecutive blank lines of <file> and store the result in <new>?
<file> with runs of empty lines made single, into <new>
cat -s on <file>, output to <new>
make <new> from <file> with no more than one blank line at a time
I need <new> to be <file> without doubled empty lines, single ones staying
please squeeze multiple adjacent blank lines of <file> into one each and write that to <new>
create <new> out of <file>, suppressing repeated empty lines
put <file> in <new> where any stretch of blank lines is only one line
store a version of <file> with single blank lines only, in <new>

= lines-indent-removed change
> sed -i 's/^[[:space:]]*//' <bare>
Remove the leading blanks of all lines in the file <bare>
in <bare> itself, strip spaces and tabs from the start of every line
edit <bare> in place: no indentation any more
how do I delete leading whitespace in the file <bare>?
<bare>: unindent all lines fully, edit the file
left-trim each line of <bare> and save it
I want the lines of <bare> to begin in the first column; overwrite the file
sed -i removing white space at line beginnings in <bare>
please modify <bare> so that no line starts with blanks
take away the indentation of the whole file <bare>, directly in it
get rid of spaces or tabs before the first character on every line of <bare>, in place
flush the lines of the file <bare> left

= lines-spaces-squeezed-in-place change
> sed -i 's/ \+/ /g' <bare>
Replace runs of spaces by a single space in the file <bare>
in <bare> itself, squeeze several spaces in a row into one
edit <bare> in place: multiple spaces become one
how do I collapse repeated spaces in the file <bare> and save it?
<bare>: never more than one space in sequence, edit the file
reduce consecutive spaces to one throughout <bare>, overwriting it
I want double or longer gaps of spaces in <bare> turned into single spaces, in the file
sed -i squeezing spaces in <bare>
please modify <bare> so that it has only single spaces
turn every stretch of spaces into a single one, directly in <bare>
clean up superfluous spaces inside the file <bare>, keeping one each
make sure <bare> has no two spaces next to each other, in place

= lines-blank-lines-tr quiet
> tr -s '\n' < <file>
Print <file> with tr so that empty lines vanish
squeeze newlines of <file> with tr
use tr to remove blank lines of <file> by squeezing repeated newlines
$show <file>, sequences of newline characters reduced to one with tr
how do I squeeze multiple newlines into one in <file> using tr?
tr -s on the newlines of <file>
with tr, print <file> leaving no empty lines
collapse repeated newline characters in <file>, with tr
I want tr to drop the empty lines of <file> by squeezing newlines
please squeeze runs of newlines in <file> by means of tr
<file> through tr, consecutive newlines become a single one
repeated line breaks of <file> squeezed to one by tr

= lines-keep-last-duplicate quiet
> tac <file> | awk '!seen[$0]++' | tac
Print <file> without duplicate lines, keeping the last copy of each in its place
remove duplicates from <file> but keep the last occurrence instead of the first, order unchanged
<file>: unique lines, last one of each kept, original order
how do I drop repeated lines of <file> so that only the final occurrence stays?
$show each line of <file> once, at the place where it occurs last
dedupe <file> without sorting, preferring later copies over earlier ones
print <file>, leaving out a line if it comes again further down
I want no duplicates in the output of <file>, the last instance of every line being the one that survives
please filter out earlier copies of repeated lines in <file>, keep the latest, don't sort
from <file> only the last appearance of every line, in file order
unsorted unique of <file> from the bottom up, shown in normal order
delete all but the last occurrence of each line when printing <file>

= lines-repeats-only quiet
> awk 'seen[$0]++' <file>
Print only the repeated copies of lines in <file>, that is all but the first occurrence of each
$show every line of <file> that has already occurred before
<file>: second and later occurrences of lines, in file order
how do I see which lines of <file> removing duplicates would drop?
lines in <file> that are repeats of an earlier line, without sorting
the superfluous copies in <file>: each occurrence except the first
I want the lines of <file> that came before already
awk with a seen array printing lines of <file> from their second occurrence on
please list every later copy of a line in <file>, not its first appearance
print duplicates of <file> as often as they are repeated, unsorted
output a line of <file> whenever the same line was there earlier
extra copies of lines in <file>, in the original order

= lines-repeats-numbered quiet
> awk 'seen[$0]++ { print NR ": " $0 }' <file>
Print the repeated lines of <file> with their line numbers, from the second occurrence on
$show line number and text of every line of <file> that has already occurred before
<file>: second and later copies of lines, numbered
on which line numbers of <file> is a line repeated from further up? show the line too
how do I find duplicate lines in <file> with the line number where they come again?
lines in <file> that repeat an earlier line, line number in front
I want to know where in <file> the superfluous copies of lines are, number and line
awk printing NR and the line for every repetition in <file>
please list each later copy of a line in <file> along with its line number
number the duplicates of <file>: all occurrences but the first, with their position
locate repeated lines of <file> without sorting, giving line numbers and lines
output number, colon and line whenever the same line of <file> was there earlier

= lines-dedupe-count read
> awk '!seen[$0]++' <file> | wc -l
Count the different lines of <file> without sorting, using awk
use awk to count distinct lines in <file>
number of unique lines in <file> with awk instead of sort
how do I count the lines of <file> that are left once duplicates are dropped, with awk and not with sort?
awk with a seen array on <file>, then wc -l
deduplicate <file> with awk and count what remains
I want the number of different lines in <file>, by means of awk
how many lines does <file> have without repeats? do it with awk
$count distinct lines in <file> through an awk array
please get the count of lines in <file> after removing duplicates, in awk, unsorted
<file>: awk unique lines, only how many
tell me, using awk and wc, how many different lines are in <file>

= lines-two-files-unique quiet
> awk '!seen[$0]++' <bare> <bare2>
Print the lines of <bare> and <bare2> together without duplicates, in original order
merge <bare> and <bare2> on screen, each line only once, not sorted
$show <bare> followed by <bare2>, leaving out lines that have already been shown
<bare> plus <bare2>, duplicates dropped, order kept
how do I combine <bare> and <bare2> without repeated lines and without sorting?
all different lines of the two files <bare> and <bare2> in order of appearance
concatenate <bare> and <bare2> and drop repeats, keeping the order
awk with a seen array over <bare> and <bare2>
I want every line of <bare> and <bare2> once, first occurrence kept, unsorted
please print both <bare> and <bare2>, skipping any line seen before
union of the lines of <bare> and <bare2> with the sequence preserved
the files <bare> and <bare2> joined one after the other, without duplicate lines or sorting

= lines-conf-printed quiet
> sed 's/^<confkey>=.*/<confkey>=<value>/' <conffile>
Print <conffile> with the setting <confkey> set to <value>, without changing the file
$show <conffile> as it would be with <confkey>=<value>
output <conffile>, the value of <confkey> replaced by <value>, file untouched
how do I print <conffile> with <value> as the value of <confkey> but not save it?
<conffile> on screen with key <confkey> having the new value <value>
preview setting <confkey> to <value> in <conffile>
sed without -i: put <value> behind <confkey>= in <conffile>
I would like to see <conffile> with <confkey> being <value>, only on standard output
please display <conffile>, the line of <confkey> rewritten to <value>, not in place
print the configuration <conffile> with another value, <value>, for <confkey>
what would <conffile> look like if <confkey> were <value>? just print it
substitute <value> for whatever <confkey> is in <conffile> and print the result

= lines-conf-backup change
> sed -i.bak 's/^<confkey>=.*/<confkey>=<value>/' <conffile>
Set <confkey> to <value> in <conffile> and keep a backup with .bak
change the value of the key <confkey> in <conffile> to <value>, saving the old file as .bak
in <conffile>: <confkey>=<value>, backup .bak
how can I set the option <confkey> to <value> in <conffile> and have the original kept with the ending .bak?
edit <conffile> in place so that <confkey> is <value>; leave a .bak copy
give <confkey> the value <value> in the configuration file <conffile>, with a .bak backup
update <confkey> in <conffile> to <value>, but first save the file with .bak appended
I want <confkey> in <conffile> to be <value> and a .bak of what was there
sed -i.bak: setting <confkey> gets the value <value> in <conffile>
please modify the line <confkey>= in <conffile> to have <value>, original stored as .bak
replace what <confkey> is set to in <conffile> by <value> and back up the file as .bak
make <value> the new value of <confkey> in <conffile>, keeping the previous version under .bak

= lines-conf-key-line quiet
> grep '^<confkey>=' <conffile>
Print the line of <conffile> that sets <confkey>
$show the whole setting <confkey> from <conffile>, key and value
the <confkey>= line of <conffile>
which line in <conffile> defines <confkey>? print it as it stands
grep the entry for <confkey>, name and value both, out of <conffile>
<conffile>: full line with the key <confkey>
how do I see the complete line of the option <confkey> in <conffile>?
I want the assignment to <confkey> in <conffile>, including the key itself
please find the key=value line of <confkey> in <conffile>
get the line starting with <confkey>= from <conffile>
look up <confkey> in <conffile> and show its line, not just the value
print key and value of <confkey> as written in <conffile>

= lines-conf-keys quiet
> grep -v '^#' <conffile> | grep '=' | cut -d= -f1
Print the names of all settings in <conffile>, ignoring comment lines with #
$show only the keys, not the values, of <conffile>, comments left out
keys of the key=value lines in <conffile> that are not commented
what options are set in <conffile>? just their names, # lines skipped
how do I list every key of the configuration <conffile>, excluding # comments?
<conffile>: the part before the equals sign of each active line
I want the left side of all key=value lines of <conffile> that don't start with #
drop the # lines of <conffile> and print what stands before = on the others
please list the setting names in <conffile> without values and without comments
names of all uncommented options in <conffile>
cut the keys out of <conffile>, not taking lines beginning with a hash
everything left of the = in <conffile>, commented lines excluded

= lines-conf-active-sorted quiet
> grep -v '^#' <conf> | grep '=' | sort
Print the key=value lines of <conf> that are not commented out, sorted
$show the active settings of <conf> in alphabetical order, # lines left out
sorted list of all uncommented assignments in <conf>
which settings does <conf> have, without the # comments, in sorted order?
how do I list the options of <conf> alphabetically, with values, skipping comments?
<conf>: lines with an equals sign, no comments, sorted
I want every name=value line of <conf> that doesn't begin with #, sorted
drop # lines from <conf>, keep lines having =, sort them
please sort the effective configuration lines of <conf>, key and value, comments excluded
alphabetical overview of what is set in <conf>, commented lines ignored
the assignments in <conf> that are in force, ordered by name
filter <conf> for uncommented lines containing = and sort the result

= lines-conf-section-value quiet
> sed -n '/^\[<section>\]/,/^\[/s/^<confkey>=//p' <ini>
Print the value of <confkey> in the section <section> of <ini>
$show what <confkey> is set to in section <section> of <ini>
<ini>: value of <confkey>, section <section>
how do I read the key <confkey> of just the <section> section in <ini>?
which value does <confkey> have under <section> in <ini>?
get <confkey> from the <section> part of the ini file <ini>, value only
look up <confkey> in <ini>, but only within section <section>
I need the setting <confkey> of section <section> from <ini>, without the key
sed to extract the value of <confkey> from section <section> of <ini>
please read <confkey> out of <ini>, the one that belongs to section <section>
only the value: <confkey> in section <section>, file <ini>
in the ini file <ini>, section <section>, what is <confkey>

= lines-conf-section-add change
> sed -i '/^\[<section>\]/a <newvar>=<value>' <ini>
Add the setting <newvar>=<value> to the section <section> of <ini>
put <newvar>=<value> right under the heading of section <section> in <ini>
in <ini>, section <section>: new line <newvar>=<value>
how do I add the key <newvar> with the value <value> to the <section> section of <ini>?
insert a line <newvar>=<value> after the header of section <section> in the file <ini>
edit <ini> so that section <section> has <newvar> set to <value> as well
I want <newvar> with value <value> as the first entry in section <section> of <ini>
sed -i appending <newvar>=<value> behind the section header <section> of <ini>
please extend section <section> in <ini> by <newvar>=<value>
give the section <section> of <ini> another option, <newvar>, with value <value>
write <newvar>=<value> into <ini> below the line that opens section <section>
the ini file <ini> needs <newvar>=<value> in its section <section>, at the top of it

= lines-conf-spaces change
> sed -i 's/ *= */=/' <conffile>
Remove the spaces around the first equals sign of each line in the file <conffile>
in <conffile> itself, turn "key = value" into "key=value"
edit <conffile> in place: no blanks before and after =
how do I get rid of spaces on both sides of = in <conffile>, saving the file?
<conffile>: key = value becomes key=value, edit the file
strip spaces next to the = of every setting in <conffile>
I want no space around the equals sign in the lines of <conffile>; overwrite the file
sed -i taking out spaces around = in <conffile>
please tidy <conffile> so that each key is followed directly by = and the value
delete blanks surrounding the equals sign on each line in <conffile>, in place
normalise the assignments of <conffile> to key=value without spaces
modify the file <conffile> directly so that = has no space at either side

= lines-number-colon quiet
> nl -ba -w1 -s': ' <file>
Print all lines of <file> numbered like "1: text", with no padding before the number
$show <file> with line numbers followed by a colon and a space, not indented, blank lines numbered too
<file> numbered as 1: 2: 3: in front of every line, empty ones included, without leading spaces
how do I number all lines of <file> with nl so that the number is followed by ": " and is not padded?
number every line of <file>, empty lines as well, number then colon then blank, width one
nl on <file>: all lines, width 1, separator colon and space
I want each line of <file> prefixed by its number, a colon and a space, flush left, using nl
please use nl to put N: before all lines in <file>, also before the blank ones, without padding
unpadded line numbers with colon and space in front of all lines of <file>, through nl
nl output of <file> with ": " as separator, minimal width, counting empty lines
print <file> by nl, numbers not right-aligned, ": " behind them, every line counted
using nl, number each line of <file> without leading blanks and separate the number with a colon and a space

= lines-number-zero-padded quiet
> awk '{ printf "%03d %s\n", NR, $0 }' <file>
Print <file> with three-digit line numbers, padded with zeros, and a space before each line
$show <file> numbered 001, 002, 003 and so on
<file> with every line preceded by its number as three digits with leading zeros
how do I number the lines of <file> like 001 with awk?
prefix each line of <file> with a zero-padded number of three digits
awk printf with %03d for the line number of <file>
I want line numbers 001, 002 ... in front of the lines of <file>
please number all the lines in <file> using three digits, zero-filled, followed by a space
zero-padded numbering, width three, for every line of <file>
output <file>; each line begins with its number written as 001 and a blank
three-digit numbers with leading zeros before all lines of <file>, empty ones too
number <file> with fixed width three, filled up with zeros

= lines-right-align quiet
> awk '{ printf "%<lineb>s\n", $0 }' <file>
Print <file> with its lines right-aligned in a width of <lineb> characters
$show <file>, each line padded on the left with spaces to <lineb> characters
<file> flush right at column <lineb>
how do I right-justify the lines of <file> to <lineb> columns?
pad every line of <file> with leading spaces up to a width of <lineb>
awk printf that right-aligns <file> within <lineb> characters
I want the lines of <file> to end at column <lineb>, filled with blanks on the left
please right-align all lines in <file>, width <lineb>
lines of <file> padded left to <lineb> characters
output <file>; short lines get spaces in front so that they are <lineb> wide
align the text of <file> to the right margin at <lineb>
right-justified <file>, <lineb> characters wide

= lines-left-pad quiet
> awk '{ printf "%-<lineb>s|\n", $0 }' <file>
Print <file> with its lines padded on the right with spaces to <lineb> characters and closed by a "|"
$show <file>, each line filled up with blanks to width <lineb> and then a vertical bar
<file> left-aligned in <lineb> columns with a bar "|" at the end of every line
how do I pad the lines of <file> to <lineb> characters and put a "|" behind?
pad every line of <file> with trailing spaces up to a width of <lineb>, then "|"
awk printf that left-aligns <file> within <lineb> characters followed by a pipe sign
I want a vertical bar after column <lineb> on each line of <file>, blanks in between
please fill the lines in <file> with spaces to <lineb> characters and end them in "|"
lines of <file> padded right to <lineb> characters with a closing bar
output <file>; short lines get spaces behind so that they are <lineb> wide, then comes a "|"
draw a "|" at the right of <file>, past <lineb> columns, padding lines with blanks
left-justified <file>, <lineb> characters wide, bar at the end

= lines-fmt-save change
> fmt -w <lineb> <file> > <new>
Reformat the paragraphs of <file> to lines of at most <lineb> characters and write them to <new>
save <file> refilled to width <lineb> as <new>
use fmt to wrap <file> at <lineb> columns into <new>
how do I reflow the text of <file> to <lineb> characters a line and store it in <new>?
<file>, paragraphs filled to <lineb> columns, into the file <new>
create <new> from <file> with the paragraphs refilled, maximum line length <lineb>
join and rewrap the lines of <file> to a width of <lineb>, result in <new>
I want <new> to have the text of <file> reflowed with no line over <lineb> characters
fmt with width <lineb> on <file>, redirected to <new>
please reformat the text file <file> for <lineb> columns, joining short lines, and put it in <new>
put a version of <file>, filled to <lineb> characters per line by fmt, into <new>
adjust the paragraphs in <file> to <lineb> characters wide and write the result to <new>

= lines-fmt-split quiet
> fmt -s -w <lineb> <file>
Split the long lines of <file> at <lineb> characters without joining short lines
$show <file> with fmt, only breaking lines over <lineb> columns, not refilling
fmt split-only on <file>, width <lineb>
how do I wrap long lines of <file> at <lineb> with fmt but leave short lines alone?
<file> with overlong lines broken at <lineb>, short ones not merged, using fmt
break lines longer than <lineb> in <file> by fmt, no joining of lines
I want fmt to cut lines of <file> to <lineb> characters yet never combine short ones
use fmt -s with a width of <lineb> on <file>
please split but don't refill the lines of <file>, maximum <lineb> characters, with fmt
reformat <file> at width <lineb>, splitting long lines only
print <file> wrapped by fmt to <lineb> columns, keeping short lines separate
fmt: <file>, at most <lineb> characters, lines are only split

= lines-fold-save change
> fold -s -w <lineb> <file> > <new>
Wrap the lines of <file> at blanks to at most <lineb> characters and write the result to <new>
save <file> folded at <lineb> columns, breaking at spaces, as <new>
use fold to wrap <file> at word ends, width <lineb>, into <new>
how do I break the long lines of <file> after <lineb> characters without cutting words, with fold, and store it in <new>?
<file> folded to <lineb> columns at spaces, into the file <new>
create <new> from <file> with no line over <lineb> characters, folding between words
fold -s with width <lineb> on <file>, redirected to <new>
I want <new> to have <file> folded to <lineb> characters a line, words kept whole
please fold <file> at blanks, maximum width <lineb>, output to <new>
put <file>, with lines folded at <lineb> characters on spaces, into <new>
fold the text of <file> so that lines fit in <lineb> columns, break only at spaces, file <new>
write a copy of <file> named <new> whose long lines are folded at spaces before column <lineb>

= lines-base64-width read
> base64 -w <lineb> <anyfile>
Encode <anyfile> in base64 with lines of <lineb> characters
$show <anyfile> as base64, wrapped after <lineb> characters
base64 of <anyfile>, line width <lineb>
how do I base64-encode <anyfile> with output lines <lineb> characters long?
<anyfile> in base64, <lineb> characters a line
print the base64 form of <anyfile> broken into lines of <lineb>
base64 with wrap at <lineb> columns for <anyfile>
I want <anyfile> encoded as base64 and each output line to hold <lineb> characters
please convert <anyfile> to base64, wrapping at <lineb>
turn <anyfile> into base64 text of <lineb> columns
output base64 for <anyfile> in rows of <lineb> characters
base64-encode the file <anyfile>, lines limited to <lineb> characters

= lines-base64-one-line-save change
> base64 -w 0 <anyfile> > <new>
Encode <anyfile> in base64 on a single line and write it to <new>
save <anyfile> as base64 without line breaks in <new>
base64 of <anyfile>, unwrapped, into the file <new>
how do I store the base64 form of <anyfile> as one long line in <new>?
<anyfile> to base64, no wrapping, output file <new>
create <new> with <anyfile> base64-encoded in one line
base64 with wrapping switched off for <anyfile>, redirected to <new>
I want <new> to contain <anyfile> as a single line of base64
please convert <anyfile> to base64 with no newlines and put it in <new>
turn <anyfile> into one unbroken base64 line, saved as <new>
write base64 for <anyfile> to <new>, all in one line
base64-encode the file <anyfile> into <new> without any line wrap

= lines-base64-decode parse
> base64 -d <bare>
Decode the base64 file <bare> and print the result
$show the decoded content of <bare>, which is base64
<bare> is base64-encoded, print what it says
how do I decode base64 text in the file <bare> to the screen?
decode <bare> from base64 to standard output
un-base64 <bare>
what is in the base64 file <bare>? decode it for me
base64 in the file <bare>: show it decoded
I want to read the plain content of <bare>, a file in base64
please turn the base64 of <bare> back into the original and print it
reverse the base64 encoding of <bare>, output on the terminal
base64 -d on <bare>

= lines-base64-decode-save parse
> base64 -d <bare> > <new>
Decode the base64 file <bare> into <new>
save the decoded content of <bare>, which is base64, as <new>
<bare> is base64-encoded, write the original to <new>
how do I decode base64 text in the file <bare> to another file <new>?
decode <bare> from base64 and store the result in <new>
un-base64 <bare> into <new>
restore the file <new> from its base64 form <bare>
base64 in <bare>, decoded, output file <new>
I want <new> to be what the base64 file <bare> decodes to
please turn the base64 of <bare> back into the original and put it in <new>
reverse the base64 encoding of <bare>, redirecting to <new>
create <new> by base64-decoding <bare>

= lines-base64-text-save change
> echo -n '<text>' | base64 > <new>
Encode the text <text> in base64 and write it to <new>
save the base64 form of the string <text> in the file <new>
base64 of <text> into <new>
how do I store <text> base64-encoded, without its newline, in <new>?
convert the string <text> to base64, output file <new>
create <new> holding <text> in base64
put <text>, encoded with base64, in <new>
I want <new> to contain the base64 encoding of <text>
echo <text> without a newline through base64 to <new>
please encode <text> as base64 and redirect it to the file <new>
turn <text> into base64 and keep that as <new>
the string <text>, in base64, should go to the file <new>

= lines-hex-first read
> xxd -l <n> <anyfile>
Print a hex dump of the first <n> bytes of <anyfile>
$show the first <n> bytes of <anyfile> in hexadecimal with xxd
hex dump of <anyfile>, only <n> bytes from the start
how do I see just the leading <n> bytes of <anyfile> as hex?
<anyfile>: <n> bytes at the beginning, hexdump
dump the initial <n> bytes of the file <anyfile> in hex
xxd limited to <n> bytes of <anyfile>
I want to look at the file header of <anyfile>, its first <n> bytes, in hex
please hex-dump <anyfile> but stop after <n> bytes
hexadecimal view of the top <n> bytes in <anyfile>
inspect the start of <anyfile>, <n> bytes, as a hex dump
first <n> bytes from <anyfile> as xxd output

= lines-hex-last read
> tail -c <n> <anyfile> | xxd
Print a hex dump of the last <n> bytes of <anyfile>
$show the final <n> bytes of <anyfile> in hexadecimal with xxd
hex dump of <anyfile>, only <n> bytes at the end
how do I see just the trailing <n> bytes of <anyfile> as hex?
<anyfile>: <n> bytes from the end, hexdump
dump the closing <n> bytes of the file <anyfile> in hex
tail by bytes, <n> of <anyfile>, piped to xxd
I want to look at the end of <anyfile>, its last <n> bytes, in hex
please hex-dump nothing but the <n> last bytes of <anyfile>
hexadecimal view of the bottom <n> bytes in <anyfile>
inspect how <anyfile> ends, <n> bytes, as a hex dump
last <n> bytes from <anyfile> as xxd output

= lines-hex-from quiet
> xxd -s <n> <anyfile>
Print a hex dump of <anyfile> starting at byte offset <n>
$show <anyfile> in hexadecimal with xxd, skipping the first <n> bytes
hex dump of <anyfile> from offset <n> on
how do I start the hex dump of <anyfile> after <n> bytes?
<anyfile>: hexdump beginning <n> bytes into the file, to the end
dump <anyfile> in hex without its first <n> bytes
xxd with a seek of <n> on <anyfile>
I want to look at everything past byte <n> of <anyfile> in hex
please hex-dump <anyfile> but leave out <n> bytes at the start
hexadecimal view of <anyfile> that begins at position <n>
seek to offset <n> in <anyfile> and hex-dump the rest
xxd output for <anyfile>, the leading <n> bytes skipped

= lines-hex-bits read
> xxd -b -l <n> <anyfile>
Print the first <n> bytes of <anyfile> as bits
$show the first <n> bytes of <anyfile> in binary digits
binary dump, zeros and ones, of <anyfile>, only <n> bytes from the start
how do I see the bits of the leading <n> bytes of <anyfile>?
<anyfile>: <n> bytes at the beginning, as 0s and 1s
dump the initial <n> bytes of the file <anyfile> in base two
xxd in binary mode limited to <n> bytes of <anyfile>
I want to look at the first <n> bytes of <anyfile> bit by bit
please print <n> bytes from the start of <anyfile> as ones and zeros
binary digits of the top <n> bytes in <anyfile>
bit dump of <anyfile>, stop after <n> bytes
every bit of the first <n> bytes of <anyfile>

= lines-hex-save change
> xxd <anyfile> > <new>
Write a hex dump of <anyfile> to <new>
save <anyfile> as a hexadecimal dump in <new>
hex dump of <anyfile> into the file <new>
how do I store the xxd output for <anyfile> in <new>?
<anyfile> hexdumped, output file <new>
create <new> with the contents of <anyfile> in hex
xxd <anyfile> redirected to <new>
I want <new> to hold the bytes of <anyfile> as an xxd hex dump
please dump <anyfile> in hexadecimal and put that in <new>
turn <anyfile> into a hex dump file <new>
produce a hex view of <anyfile> and keep it as <new>
put the hexadecimal dump of the whole <anyfile> in <new>

= lines-hex-restore parse
> xxd -r <bare> > <new>
Turn the hex dump <bare> made by xxd back into the binary file <new>
convert the xxd dump in <bare> to the original bytes and save them as <new>
reverse xxd: <bare> is the dump, <new> the result
how do I get the binary back from a hex dump file <bare> into <new>?
restore <new> from the xxd hex dump <bare>
undo the hex dump <bare>, output file <new>
xxd -r on <bare>, redirected to <new>
I edited the hex dump <bare> and want to write it back as the binary <new>
please rebuild the file <new> out of its xxd dump <bare>
make the binary file <new> from the hexadecimal dump <bare> with addresses
hexdump to binary, <bare> to <new>
patch back: the hex dump in <bare> becomes the file <new>

= lines-latin-save change
> iconv -f UTF-8 -t ISO-8859-1 <file> > <new>
Convert <file> from UTF-8 to ISO-8859-1 and write the result to <new>
save <file>, which is UTF-8, as Latin-1, that is ISO-8859-1, in <new>
change the encoding of <file> from UTF-8 to ISO-8859-1, output file <new>
how do I re-encode the UTF-8 file <file> in ISO-8859-1 as <new>?
<file> is UTF-8, I need it in ISO-8859-1 as <new>
create <new> from <file>, going from UTF-8 to the encoding ISO-8859-1
iconv from UTF-8 to ISO-8859-1 on <file>, redirected to <new>
I want <new> to be the ISO-8859-1 version of the UTF-8 text <file>
please transcode <file> to ISO-8859-1 from UTF-8 and store it in <new>
UTF-8 to ISO-8859-1: <file> to <new>
write an ISO-8859-1 encoded copy of <file>, now in UTF-8, under the name <new>
turn the UTF-8 characters in <file> into ISO-8859-1 and save as <new>

= lines-windows-save change
> iconv -f WINDOWS-1252 -t UTF-8 <file> > <new>
Convert <file> from Windows-1252 to UTF-8 and write the result to <new>
save <file>, which is in Windows-1252, as UTF-8 in <new>
change the encoding of <file> from WINDOWS-1252 to UTF-8, output file <new>
how do I re-encode the Windows-1252 file <file> in UTF-8 as <new>?
<file> comes from Windows in code page 1252, I need it in UTF-8 as <new>
create <new> from <file>, going from Windows-1252 to UTF-8
iconv from WINDOWS-1252 to UTF-8 on <file>, redirected to <new>
I want <new> to be the UTF-8 version of the Windows-1252 text <file>
please transcode <file> to UTF-8 from cp1252 and store it in <new>
Windows-1252 to UTF-8: <file> to <new>
write a UTF-8 encoded copy of <file>, now in Windows-1252, under the name <new>
turn the Windows-1252 characters in <file> into UTF-8 and save as <new>

= lines-utf-sixteen parse
> iconv -f UTF-16 -t UTF-8 <file> > <new>
Convert <file> from UTF-16 to UTF-8 and write the result to <new>
save <file>, which is in UTF-16, as UTF-8 in <new>
change the encoding of <file> from UTF-16 to UTF-8, output file <new>
how do I re-encode the UTF-16 file <file> in UTF-8 as <new>?
<file> is UTF-16, I need it in UTF-8 as <new>
create <new> from <file>, going from UTF-16 to UTF-8
iconv from UTF-16 to UTF-8 on <file>, redirected to <new>
I want <new> to be the UTF-8 version of the UTF-16 text <file>
please transcode <file> to UTF-8 from UTF-16 and store it in <new>
UTF-16 to UTF-8: <file> to <new>
write a UTF-8 encoded copy of <file>, now in UTF-16, under the name <new>
turn UTF-16 text in <file> into UTF-8 and save as <new>

= lines-iconv-drop quiet
> iconv -c -f UTF-8 -t ASCII <file>
Print <file> converted from UTF-8 to ASCII, dropping characters that ASCII does not have
$show <file>, UTF-8, as plain ASCII and discard what cannot be converted
<file> from UTF-8 to ASCII without the non-ASCII characters, using iconv
how do I make iconv leave out characters that cannot be represented when converting <file> from UTF-8 to ASCII?
convert the UTF-8 file <file> to ASCII on screen, silently skipping unconvertible characters
iconv -c from UTF-8 to ASCII on <file>
I want the UTF-8 text of <file> as ASCII, everything else omitted, by iconv
please transcode <file> from UTF-8 to ASCII and throw away invalid characters
UTF-8 to ASCII for <file>, unconvertible characters removed
output <file> with iconv in ASCII, source UTF-8, discarding what does not fit
strip characters beyond ASCII from the UTF-8 file <file> with iconv and print it
print an ASCII form of <file>, a UTF-8 file, losing the characters it lacks

= lines-crlf-count quiet
> grep -c $'\r' <file>
Count the lines of <file> that have a carriage return
how many lines of <file> have Windows line endings?
number of lines with CR in <file>
tell me how many lines in <file> end in CRLF
<file>: count of lines with DOS line ends
how often does a carriage return occur in the lines of <file>? give the number of lines
I need to know how many lines in <file> contain \r
grep -c for a carriage return in <file>
please count lines having Windows line breaks in <file>
print only the number of CRLF lines of <file>
count, don't show, the lines with a carriage return in <file>
does <file> have DOS line endings, and on how many lines

= lines-crlf-names quiet
> grep -l $'\r' *.<ext>
List the .<ext> files here that have carriage returns
which .<ext> files in the current directory have Windows line endings?
names of *.<ext> files with CRLF line ends in this folder
find out what .<ext> files here use DOS line endings, names only
how do I see which of the .<ext> files in this directory contain \r?
.<ext> files of the working directory containing a carriage return, file names
grep -l for a carriage return in *.<ext>
I need the names of files ending in .<ext> here that were saved with Windows line breaks
please tell me which .<ext> files here have CR characters
file names only: .<ext> files in the current folder with CRLF
list all *.<ext> having DOS line ends, non-recursively
check the .<ext> files in this folder for Windows line endings and print the names

= lines-crlf-printed quiet
> sed 's/\r$//' <file>
Print <file> with Windows line endings converted to Unix ones, without changing the file
$show <file> without the carriage returns at the line ends
output <file> with LF instead of CRLF, file untouched
how do I print <file> minus the \r at the end of each line?
<file> on screen with DOS line ends turned into Unix line ends
strip trailing carriage returns from the lines of <file> and print them
sed removing a final \r of each line of <file>, to standard output
I would like to see <file> with Unix line breaks, don't save it
please display <file>, dropping the CR before every newline, not in place
CRLF to LF for <file>, just printed
print the text of <file>, Windows newlines made Unix newlines, leaving the file as it is
cat <file> but without a CR at line ends

= lines-crlf-added-save change
> sed 's/$/\r/' <file> > <new>
Write <file> with Windows line endings to <new>
save a copy of <file> as <new> with CRLF line ends
convert <file> from Unix to DOS line endings into <new>
how do I add a carriage return to every line of <file> and store the result in <new>?
<file> with CRLF instead of LF, into the file <new>
create <new> for Windows users out of <file>: each line ending in CRLF
sed adding \r at the end of all lines of <file>, redirected to <new>
I want <new> to be <file> with DOS line breaks, the original stays
please put a CR before each newline of <file> and write that to <new>
LF to CRLF: <file> to <new>
make a Windows-style text file <new> from the Unix file <file>
turn the newlines in <file> into CRLF and save as <new>

= lines-mac-endings change
> tr '\r' '\n' < <file> > <new>
Convert the old Mac line endings of <file> to Unix ones and write the result to <new>
replace every carriage return in <file> by a newline, output file <new>
save <file> as <new> with each CR turned into LF
how do I change CR line breaks to LF in <file> and store it in <new>?
<file> uses bare carriage returns as line ends, make a Unix file <new> of it
create <new> from <file>, \r becoming \n
tr from carriage return to newline on <file>, redirected to <new>
I want <new> to be <file> with newlines where it has carriage returns
please translate all CR characters in <file> into newlines and put that in <new>
CR to LF: <file> to <new>
turn classic Mac OS line breaks in <file> into Unix ones, file <new>
write <file> to <new>, newline characters instead of carriage returns

= lines-second-in-place change
> sed -i 's/<word>/<newword>/<ordline>' <bare>
Replace only the <ordline> <word> on each line of the file <bare> by <newword>, in place
in <bare> itself, change the <ordline> occurrence of <word> per line to <newword>
edit <bare>: on every line the <ordline> match of <word> becomes <newword>
how do I substitute <newword> for just the <ordline> <word> of each line in <bare> and save it?
<bare>: <ordline> <word> of a line to <newword>, edit the file
swap the <ordline> <word> on all lines of the file <bare> for <newword>, other occurrences stay
I want <newword> where <word> occurs for the <ordline> time on a line in <bare>; overwrite the file
sed -i with an occurrence number: the <ordline> <word> of every line of <bare> into <newword>
please modify <bare> so that each line's <ordline> <word> is <newword>
put <newword> in place of the <ordline> <word> per line, directly in <bare>
update <bare>: only the <ordline> instance of <word> on a line turns into <newword>
leave other occurrences alone, but replace the <ordline> <word> in each line of the file <bare> with <newword>

= lines-first-of-file-in-place change
> sed -i '0,/<word>/s//<newword>/' <bare>
Replace only the very first <word> of the file <bare> by <newword>, in place
in <bare> itself, change the first occurrence of <word> in the whole file to <newword>
edit <bare>: just the first match of <word> in the file becomes <newword>
how do I substitute <newword> for only the first <word> in <bare>, not the first on each line, and save it?
<bare>: first <word> of the file to <newword>, edit the file, later ones stay
swap a single <word>, the one that comes first in the file <bare>, for <newword>
I want <newword> where <word> occurs for the first time in <bare>; overwrite the file, nothing else changed
sed -i from 0 to the first <word> of <bare>, replaced with <newword>
please modify <bare> so that its first <word> is <newword> and all others remain
put <newword> in place of the earliest <word> in the file, directly in <bare>
update <bare>: only the first instance of <word> in the entire file turns into <newword>
replace once, the first time <word> appears in the file <bare>, with <newword>

= lines-match-and-next-deleted change
> sed -i '/<word>/,+<small>d' <bare>
Delete every line with <word> and the <small> lines after it from the file <bare>
in <bare> itself, remove lines matching <word> together with the next <small> lines
edit <bare>: lines having <word> and <small> following lines go
how do I drop a line containing <word> plus the <small> lines below it in <bare>, changing the file?
<bare>: <word> line and <small> more lines out, edit the file
cut each <word> line and its <small> subsequent lines out of the file <bare>
I want to get rid of <word> and the <small> lines underneath in <bare>; overwrite the file
sed -i with an offset: from <word> through <small> lines more, deleted in <bare>
please strip <bare> of lines with <word>, each along with <small> lines that come after, in place
erase blocks from <bare> that begin with a <word> line and go on for <small> further lines
take out of <bare> the line that has <word> and <small> lines behind it, directly in the file
delete from the file <bare> all <word> matches including <small> trailing lines

= lines-prefix-matching quiet
> sed '/<word>/s/^/<stem> /' <file>
Print <file> with <stem> and a space put before every line that contains <word>
$show <file>, lines having <word> prefixed by <stem> and a blank
output <file>; where <word> occurs, begin the line with <stem> and a space
how do I prepend <stem> to only those lines of <file> that match <word>, separated by a space, printing the result?
<file> on screen with <stem> and a space in front of the <word> lines
add the prefix <stem> plus a blank to lines with <word> when printing <file>, file untouched
sed that inserts <stem> and a space at the start of lines matching <word> in <file>
I would like to see <file> where each line including <word> starts with <stem> followed by a space
please display <file>, marking <word> lines by <stem> and a space before them
mark lines of <file> that mention <word> with a leading <stem> and a blank, others unchanged
put <stem> and a space ahead of every <word> line in the output of <file>
print all of <file>, <stem> and one space being added in front of lines with <word> only

= lines-tac-two quiet
> tac <bare> <bare2>
Print the lines of <bare> in reverse order, then the lines of <bare2> in reverse order
$show <bare> from its last line to its first, followed by <bare2> the same way
reverse the line order of each of <bare> and <bare2> and print one after the other
how do I print two files, <bare> and <bare2>, each backwards by lines?
<bare> bottom to top, then <bare2> bottom to top
tac on both files <bare> and <bare2>
output <bare> and <bare2> upside down, each for itself, <bare> first
I want the last line first for <bare>, and after it likewise for <bare2>
please print <bare> and then <bare2>, the lines of either file reversed
lines of <bare> reversed, lines of <bare2> reversed, in this sequence
both files from end to beginning: first <bare>, then <bare2>
display <bare> with its lines in opposite order and behind it <bare2>, also in opposite order

= lines-longest-each quiet
> wc -L *.<ext>
Print the length of the longest line of each .<ext> file in the current directory
how long is the longest line in every .<ext> file here?
maximum line length of all *.<ext> files
$show for each file ending in .<ext> here how many characters its longest line has
tell me the longest line's length per .<ext> file in this folder
wc -L on all .<ext> files
I want to know the maximum line width of each .<ext> file in the working directory
length of the longest line, one number per .<ext> file here
please list my .<ext> files here with the length of their longest line
which maximum line lengths do the .<ext> files of the current folder have
for all .<ext> files in this directory: number of characters in the longest line
.<ext> files here and the width of the widest line in each

= lines-distinct-characters quiet
> fold -w1 <file> | sort -u
Print every different character of <file> once, sorted, one per line
$show the set of distinct characters that occur in <file>
which characters are used in <file>? each one once, sorted
unique characters of <file>, one a line, in order
how do I list all different characters in <file> without counts?
the alphabet of <file>: each occurring character a single time, sorted
split <file> into characters and keep only distinct ones, sorted
I want a sorted list of the characters that <file> contains, no repeats, no counts
please give me all the unique characters found in <file>
fold to width 1 on <file>, then sort -u
what different signs appear in <file>, listed once each in sorted order
distinct characters in <file>, sorted, without their frequency

= lines-spaced-letters quiet
> sed 's/./& /g' <file>
Print <file> with a space after every character
$show <file> spaced out, one blank behind each character
<file> letter-spaced with single spaces
how do I insert a space after each character of <file> when printing it?
put a blank behind every single character in the output of <file>
spread the characters of <file> apart by spaces
sed that appends a space to each character of <file>
I want the text of <file> displayed with all characters followed by a space
please display <file> w i t h spaces between its characters
separate all characters in <file> by a space, on screen
output <file>, every character plus a blank
add a space following each character on each line of <file>, printed

= lines-to-first-blank quiet
> sed '/^$/q' <file>
Print <file> up to the first empty line
$show the beginning of <file> until a blank line comes
<file>: everything down to its first empty line
how do I stop printing <file> at the first blank line?
the header of <file>, which ends with the first empty line
read <file> from the top, quit at the first empty line
sed quitting at an empty line of <file>
I only want the part of <file> before and including the first blank line
please output the lines of <file> through the first empty one
first block of <file>, up to where a blank line ends it
cut <file> off on screen at its first empty line
from the first line of <file> to the first line that is empty

= lines-after-first-blank quiet
> sed '1,/^$/d' <file>
Print what comes after the first empty line of <file>
$show <file> without everything up to the first blank line
<file>: all below its first empty line
how do I skip the header of <file>, which ends with the first blank line, and print the rest?
the body of <file>, following the first empty line
start printing <file> right after the first blank line
sed deleting from line 1 to the first empty line in the output of <file>
I only want the part of <file> behind the first blank line, to the end
please output the lines of <file> that follow the first empty one
leave off the top of <file> including the first blank line
print <file> from past its first empty line on
drop the first block of <file> and the blank line that closes it, show what remains

= lines-leading-blank-lines quiet
> sed '/./,$!d' <file>
Print <file> without the empty lines at its beginning
$show <file>, leaving out blank lines at the top only
<file> minus leading empty lines, later ones kept
how do I strip just the blank lines at the start of <file> when printing it?
start printing <file> at the first line that is not empty
drop empty lines ahead of the first text line of <file>
sed from the first non-empty line of <file> to its end
I want <file> displayed from its first line with something on it to the end
please skip the blank lines that <file> begins with, but keep the other blank lines
output <file> trimmed of empty lines at the head
remove leading blank lines from the output of <file>, not those in the middle
everything in <file> from the first non-blank line onwards

= lines-whole-occurrences read
> grep -ow '<word>' <file> | wc -l
Count how often <word> occurs as a whole word in <file>, several times per line included
number of occurrences, not lines, of the whole word <word> in <file>
how many times does the complete word <word> appear in <file> in total?
count all standalone <word> in <file>, every occurrence on a line
<file>: total occurrences of <word> as a separate word
I need to know how often the exact word <word> is used in <file>, each use counted
grep -ow <word> in <file> and count the matches
please count each instance of the full word <word> in <file>, even two on one line
tell me the frequency of the word <word>, whole word only, in <file>
occurrence count, not line count, for <word> as its own word in <file>
$count times the whole word <word> is found in <file>, counting repeats on a line
how many whole-word matches of <word> are there altogether in <file>

= lines-only-case quiet
> grep -oi '<word>' <file>
Print only the matches of <word> in <file>, ignoring case, each on its own line
$show every occurrence of <word> in <file> as it is written, upper or lower case, not the whole line
only <word> in any capitalisation from <file>, one match per line
how do I see just the matching text for <word> in <file> $case?
each match of <word>, whatever the case, in <file>, rest of the line left out
list all spellings by case of <word> as they occur in <file>, match only
grep -oi <word> <file>
I want nothing but the matched parts when looking for <word> in <file> case-insensitively
matching part only, case not mattering: <word> in <file>
please print every <word>, <word> in capitals too, found in <file> without the lines around
occurrences of <word> in <file> one by one, $case
find <word> in <file> without regard to case and print solely what matched

= lines-first-numbered quiet
> head -n <n> <file> | cat -n
Print the first <n> lines of <file> with line numbers
$show the top <n> lines of <file>, numbered
first <n> lines of <file> with numbers in front
how do I see just the leading <n> lines of <file> along with line numbers?
<file>: <n> lines from the start, each numbered
number the first <n> lines of <file> and print only these
head of <file>, <n> lines, piped to cat -n
I want the beginning of <file>, <n> lines of it, with a number before each
please output <n> lines from the top of <file> and number them
the initial <n> lines in <file>, including line numbers
peek at <file>: <n> lines, numbered from 1
numbered view of the opening <n> lines of <file>

= lines-first-sorted quiet
> head -n <n> <file> | sort
Sort the first <n> lines of <file> and print them
$show the top <n> lines of <file> in alphabetical order
first <n> lines of <file>, then sorted
how do I sort only the leading <n> lines of <file>?
take <n> lines from the start of <file> and put these in order
<file>: its first <n> lines alphabetically
head of <file>, <n> lines, piped to sort
I want just the initial <n> lines of <file>, sorted among themselves
please cut off <file> after <n> lines and sort what is left
print the opening <n> lines of <file>, arranged alphabetically
only sort <n> lines, those at the beginning of <file>, ignore the others
the <n> lines <file> starts with, in sorted order

= lines-words-of-line read
> sed -n '<line>p' <file> | wc -w
Count the words on line <line> of <file>
how many words does line <line> of <file> have?
number of words in the line numbered <line> of <file>
tell me how many words stand on line <line> in <file>
<file>, line <line>: word count
I need the word count of just line <line> of <file>
sed line <line> of <file> piped to wc -w
please count words, only on line number <line>, in <file>
$count words in line <line> of <file>
word total for a single line of <file>, line <line>
take line <line> out of <file> and count its words
how long in words is line <line> of <file>
`,
)
