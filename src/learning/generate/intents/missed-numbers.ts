import { intents } from '../grammar.ts'

/** Numbers replaced by numbers. */
export const missedNumbers = intents(
  'text',
  String.raw`
= edit-year-replaced quiet
> sed -i 's/<year>/<year2>/g' <bare>
$replace <year> (with|by) <year2> in <bare>
change every <year> to <year2> in <bare>
turn all <year> in <bare> into <year2> and save the file
swap <year> for <year2> throughout <bare>
wherever <bare> says <year> it should say <year2>
In the file <bare>, replace the number <year> everywhere by <year2>.
<bare>: <year> becomes <year2> all over, edit the file
the year in <bare> is still <year>, make it <year2> everywhere
Edit <bare> so that each occurrence of <year> reads <year2>.
can you put <year2> instead of <year> in <bare>?
update <bare> from <year> to <year2>, every occurrence
I need every "<year>" in <bare> to be "<year2>"
search and replace in <bare>: "<year>" to "<year2>"
in <bare> replace all the <year>s with <year2>

= edit-number-replaced quiet
> sed -i 's/<n>/<line>/g' <bare>
replace every <n> with <line> in <bare>
$replace the number <n> (with|by) the number <line> everywhere in <bare>
turn each <n> that stands in <bare> into <line>, in the file itself
<bare> has <n> where it should have <line>, correct that all over the file
change all occurrences of the number <n> in <bare> to <line>
in <bare> put <line> wherever it says <n>
search for "<n>" in <bare> and replace it with "<line>" each time
Edit the file <bare>: every number <n> is to become <line>.
swap the digits "<n>" for "<line>" throughout <bare>
I typed "<n>" in <bare> but meant "<line>", fix every one of them
all "<n>" in <bare> become "<line>", save it
replace "<n>" by "<line>" in place in <bare>

= edit-year-printed
> sed 's/<year>/<year2>/g' <bare>
$show <bare> with <year> replaced by <year2>
print <bare> with every <year> turned into <year2>, do not change the file
what would <bare> look like with <year2> instead of <year>?
output <bare>, but with <year2> wherever it says <year>
Print the content of <bare> with all <year> replaced by <year2>. The file itself must stay as it is.
$show me <bare> where each <year> is <year2>, without saving
replace <year> with <year2> in the output of <bare>, file untouched
preview of <bare> after changing "<year>" to "<year2>"
<bare> on the screen with <year> swapped for <year2>
only print: <bare>, <year> becomes <year2>
display <bare> and write <year2> for <year>, leaving the file alone
replace "<year>" by "<year2>" in <bare> and just print the result

= edit-year-replaced-copy change
> sed 's/<year>/<year2>/g' <bare> > <new>
$replace <year> (with|by) <year2> in <bare> and save the result as <new>
write <bare> to <new> with every <year> changed to <year2>
make <new> out of <bare>, with <year2> wherever <bare> says <year>
I want a copy of <bare> called <new> in which <year> reads <year2>
take last year's <bare>, turn <year> into <year2> and store it as <new>
<new> should be <bare> with <year2> instead of <year>
copy <bare> to <new>, replacing "<year>" by "<year2>" on the way
Create the file <new> from <bare>, with all <year> replaced by <year2>; <bare> stays unchanged.
change <year> to <year2> in the text of <bare>, output into <new>
sed <year> to <year2> on <bare>, redirect to <new>
put <bare> into <new> with the year <year> updated to <year2>
from <bare> produce <new>, same text but <year2> for <year>

= edit-year-backup change
> sed -i.bak 's/<year>/<year2>/g' <bare>
$replace <year> (with|by) <year2> in <bare> and keep a backup ending in .bak
change every <year> to <year2> in <bare>, saving the original as <bare>.bak
in <bare> turn <year> into <year2>, but leave a .bak copy of the old file
<bare>: <year> to <year2>, with a .bak backup
Edit <bare> in place so that <year> becomes <year2>, and keep the old version with the suffix .bak.
swap <year> for <year2> everywhere in <bare>, backup file .bak please
sed in place with a .bak backup: "<year>" to "<year2>" in <bare>
update "<year>" to "<year2>" in <bare>, I want the old one kept as .bak
put <year2> for <year> in <bare> and make a .bak of it first
replace the year <year> by <year2> in <bare> with a backup (.bak)
all <year> in <bare> become <year2>, the original stays as a .bak file
change <bare> from <year> to <year2>, but with a safety copy .bak

= edit-year-replaced-ext quiet
> sed -i 's/<year>/<year2>/g' *.<ext>
$replace <year> (with|by) <year2> in all .<ext> files here
swap "<year>" for "<year2>" in all the .<ext> files of this folder
change <year> to <year2> in every .<ext> file in the current directory
all .<ext> files: <year> -> <year2>
wherever a .<ext> file of this folder says <year>, make it <year2>
update the year from <year> to <year2> in every *.<ext> here
In all .<ext> files of the current folder, <year> has to become <year2>. Change the files.
my .<ext> files here still have <year>, they should have <year2>
put <year2> instead of <year> into every .<ext> file here, not in subfolders
edit all *.<ext>: <year> becomes <year2>
search "<year>" and replace by "<year2>" across the .<ext> files in this directory
turn each <year> into <year2> in *.<ext>, in place

= edit-year-replaced-tree quiet
> find <plaindir> -type f -name '*.<ext>' -exec sed -i 's/<year>/<year2>/g' {} +
$replace <year> (with|by) <year2> in all .<ext> files in <plaindir> and its subfolders
change <year> to <year2> in every .<ext> file below <plaindir>
swap "<year>" for "<year2>" in the .<ext> files of the whole tree <plaindir>
all .<ext> files under <plaindir>, at any depth: <year> becomes <year2>
In every .<ext> file in <plaindir> and below, replace "<year>" with "<year2>".
update the year <year> to <year2> in <plaindir>, all .<ext> files, recursively
recursively edit the .<ext> files in <plaindir> so that <year> reads <year2>
go through <plaindir> with all its subfolders and put <year2> for <year> in the .<ext> files
find the .<ext> files below <plaindir> and sed <year> to <year2> in them
the .<ext> files anywhere in <plaindir> still say <year>, make that <year2>
turn <year> into <year2> in place in each .<ext> file of <plaindir>, subdirectories as well
search and replace <year> by <year2>, recursively, *.<ext> in <plaindir>

= edit-year-where quiet
> sed -i '/<word>/s/<year>/<year2>/g' <bare>
on lines with <word> replace <year> with <year2> in <bare>
$replace <year> (with|by) <year2> in <bare>, but only on lines $contain <word>
in <bare>, change <year> to <year2> only where the line mentions <word>
edit <bare>: in the <word> lines <year> becomes <year2>
only the lines of <bare> that have <word>: turn <year> into <year2>
In the file <bare>, replace <year> by <year2> on all lines that contain <word>, and leave the other lines alone.
if a line of <bare> has <word> in it, put <year2> for <year> there
swap <year> for <year2> on the <word> lines of <bare>, in place
lines with <word> in <bare> should say <year2>, not <year>
for each line of <bare> containing <word>, update <year> to <year2>
<bare>, lines matching <word>: <year> to <year2>, save the file
change "<year>" to "<year2>" in <bare> on every line where <word> stands

= edit-decimal-replaced quiet
> sed -i 's/<decimal>/<decimal2>/g' <csv>
change every <decimal> to <decimal2> in <csv>
$replace <decimal> (with|by) <decimal2> in <csv>
the price <decimal> in <csv> is now <decimal2>, update it everywhere
<csv>: <decimal> becomes <decimal2>, all of them, in the file
turn all <decimal> in <csv> into <decimal2> and save
swap "<decimal>" for "<decimal2>" throughout <csv>
In the file <csv>, replace the value <decimal> everywhere by <decimal2>.
wherever <csv> has <decimal> put <decimal2>
edit <csv> so that each <decimal> reads <decimal2>
update the rate from <decimal> to <decimal2> in <csv>, every occurrence
search and replace <decimal> by <decimal2> in place in <csv>
can you make all the <decimal>s in <csv> <decimal2>?

= edit-decimal-printed
> sed 's/<decimal>/<decimal2>/g' <csv>
$show <csv> with <decimal> replaced by <decimal2>
print <csv> with every <decimal> changed to <decimal2>, without touching the file
output <csv>, but with <decimal2> wherever it has <decimal>
what does <csv> look like if <decimal> is turned into <decimal2>?
Print the file <csv> with all <decimal> replaced by <decimal2>. Do not change the file.
<csv> on the screen with <decimal2> for <decimal>, not saved
replace <decimal> with <decimal2> in the output of <csv> only
just print <csv> where each <decimal> is <decimal2>
display <csv> with "<decimal>" swapped for "<decimal2>"
preview <csv> with the price <decimal> changed to <decimal2>
let me see <csv> after <decimal> becomes <decimal2>, the file stays as is
only show, don't save: <csv> with <decimal> turned into <decimal2>

= edit-number-at-line quiet
> sed -i '<line>s/<year>/<year2>/' <bare>
on line <line> of <bare> replace <year> with <year2>
$replace <year> (with|by) <year2> on line <line> of <bare> only
in <bare>, line <line>, change <year> to <year2>
line <line> of <bare> says <year>, it should be <year2>
only in line <line>: <year> becomes <year2>, file <bare>
edit line <line> of <bare> so that <year> reads <year2>
Change <year> to <year2> in <bare>, but on line <line> and nowhere else.
fix line <line> in <bare>: <year2> instead of <year>
correct the number <year> in row <line> of <bare> to <year2>
just on line number <line> of <bare>, swap <year> for <year2>, in place
<bare>, line <line>: "<year>" to "<year2>"
put <year2> where line <line> of <bare> has <year>

= edit-year-lines-deleted quiet
> sed -i '/<year>/d' <bare>
$delete all lines $contain <year> from <bare>
delete the lines with <year> in <bare>
remove every line of <bare> that has <year> in it
throw away each line in <bare> that says <year>
drop the <year> lines from <bare> itself
lines of <bare> that mention <year> must go, change the file
get rid of everything from <year> in <bare>, that is all lines with <year>
Remove from the file <bare> all lines in which <year> occurs.
kick the lines containing <year> out of <bare>, in place
<bare>: delete lines matching <year>, save the file
cut each line with "<year>" out of <bare> for good
erase the lines that contain the number <year> from <bare>

= edit-value-number quiet
> sed -i 's/^<confkey>=.*/<confkey>=<n>/' <conffile>
set <confkey> to <n> in <conffile>
change <confkey> in <conffile> to <n>
In the file <conffile> there is a line beginning with <confkey>=. Change it so that the value is <n>.
make <confkey> equal <n> in <conffile>
<conffile>: <confkey>=<n> from now on, replace the old value
give <confkey> the value <n> in <conffile>
edit <conffile> so that the line for <confkey> reads <confkey>=<n>
put <n> as the value of <confkey> into <conffile>
the setting <confkey> of <conffile> has to be <n>
update <confkey> in <conffile>, new value <n>
whatever <confkey> is in <conffile>, it should be <n>
replace the value of <confkey> by <n> in <conffile>, in place

= edit-append-key-number change
> echo '<newvar>=<n>' >> <conffile>
append the line <newvar>=<n> to <conffile>
add <newvar>=<n> to <conffile>
add <newvar>=<n> at the end of <conffile>
put the setting <newvar>=<n> at the bottom of <conffile>
<conffile> needs one more line, <newvar>=<n>
write "<newvar>=<n>" to the end of <conffile>, keep everything else
Append "<newvar>=<n>" to the file <conffile>.
new last line for <conffile>: <newvar>=<n>
extend <conffile> by the line '<newvar>=<n>'
stick <newvar>=<n> onto the end of <conffile>
can you add a line <newvar>=<n> below the others in <conffile>?
echo <newvar>=<n> into <conffile>, appending
`,
)
