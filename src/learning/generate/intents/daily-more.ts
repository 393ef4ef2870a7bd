import { intents } from '../grammar.ts'

/** Small chores that need two steps, tables with their header, and what people do at a desk: pages, printers, pictures, wifi. */
export const dailyMore = intents(
  'daily',
  String.raw`
= csv-keep-header
> awk -F, 'NR == 1 || $<col> == "<value>"' <csv>
$show [the] header and (the|all) rows of <csv> whose <col> is <value>
filter <csv> by <col> equal to <value> but keep the header line
rows in <csv> with <value> as <col>, together with the heading
line one of <csv> plus every record in which <col> equals <value>
use awk to keep the first row of <csv> and those with <value> in <col>
i need the column names too: <csv> reduced to records with <value> in <col>
heading plus matches for <value> in <col>, file <csv>
do not lose the titles when selecting <col> = <value> from <csv>
excerpt of <csv>, titles on top, where <col> reads <value>
select from <csv> where <col> is <value>, column names included
narrow <csv> down to <value> in <col>, the title row must survive
with the header on top: every line of <csv> that reads <value> in <col>

= csv-count-value
> awk -F, '$<col> == "<value>"' <csv> | wc -l
how many rows of <csv> have <value> (in|as) <col>
$count [the] rows in <csv> whose <col> is <value>
number of records in <csv> with <col> equal to <value>
tally the entries of <csv> that read <value> in <col>
use awk and wc to find out how many records of <csv> have <value> as <col>
how frequent is <value> in <col> of the csv <csv>
<csv>: quantity of records where <col> is <value>
just the figure: lines of <csv> with exactly <value> as their <col>
how often does <col> of <csv> read <value>
count where <col> = <value> in <csv>
in <csv>, <value> stands in <col> of how many rows
occurrences of <value> as the complete <col> of <csv>, a number

= csv-merge change
> (cat <csv>; tail -n +2 <csv2>) > <new>
(merge|combine|join) <csv> and <csv2> into <new> with only one header
put the rows of <csv> and <csv2> together in <new>, header once
<new> should hold <csv> followed by <csv2> without its header
stack <csv> and <csv2> in <new>, the second heading left out
one csv <new> out of <csv> and <csv2>, column titles a single time
concatenate <csv> with the data rows of <csv2> and save that as <new>
write <new>: everything from <csv>, then <csv2> minus the title row
i have two tables <csv> and <csv2> with equal columns and want one table <new>
cat for <csv>, tail from line 2 for <csv2>, both to <new>
<csv> on top, <csv2> below, one heading, written to <new>
union of the tables <csv> and <csv2>, file <new>, do not repeat the titles
my exports <csv> and <csv2> should become a single <new>, header only at the top

= csv-append-rows change
> tail -n +2 <csv> >> <csv2>
append the rows of <csv> to <csv2> without the header
add all records of <csv> below those in <csv2>, not the heading
extend <csv2> by <csv>, the titles skipped
<csv2> should get the data lines of <csv> at its end
glue <csv> onto <csv2> but drop the first line of <csv>
from line 2 on everything in <csv> goes to the bottom of <csv2>
use tail to put <csv> (no header) behind what <csv2> has
import the entries of <csv> into <csv2>, heading excluded
<csv2> grows by the records from <csv>, whose title row stays out
new data arrived in <csv>, attach it to <csv2>, headerless
put what <csv> lists at the end of the table <csv2>, no second heading
copy the body of <csv> to the end of <csv2>

= ls-grep
> ls | grep '<stem>'
$list [the] names here (that contain|containing|with) <stem>
pipe ls through grep for <stem>
which entries of this folder have <stem> in their name
filter the listing of the current directory by <stem>
is there anything here whose name has <stem> in it
ls, but only lines with <stem>
names in the working directory that include <stem>, folders too
narrow down what ls says to <stem>
whatever is called something with <stem> in this very folder
grep <stem> in the names of this directory
search the names of the working directory, not the contents, for <stem>
do i have something named <stem> or similar here

= ls-grep-i
> ls | grep -i '<stem>'
$list [the] names here (that contain|containing|with) <stem> in upper or lower case
pipe ls through a case insensitive grep for <stem>
which entries of this folder have <stem> in their name, case does not matter
filter the listing of the current directory by <stem>, $case
names in the working directory that include <stem>, big or small letters
ls, but only lines with <stem> in any case
narrow down what ls says to <stem>, be it capital or not
i do not recall the capitals, which names here have <stem> in them
search the names of the working directory for <stem> in any spelling of case
do i have something named <stem> here, maybe with capitals
grep -i <stem> on the output of ls
folder entries with <stem>, Stem or STEM alike, meaning any case of <stem>

= ls-numbered
> ls | nl
number the [file] names here
$list this folder with a number in front of each name
ls with running numbers
numbered listing of the current directory
use ls and nl to count through the entries
entries of the working directory as 1, 2, 3 ...
put an index before every name in this folder
i want to refer to the files here by number, so number the list
enumerated names of what is here
nl behind ls
line numbers for the directory listing
what is entry number one, two, three in this folder

= random-here
> ls | shuf -n 1
pick a random file [from] here
$show one random name from this folder
choose an entry of the current directory at random
use ls and shuf to draw one name
which file of this folder should i take, let chance decide
one arbitrary item of the working directory, by luck
raffle among the names here, one winner
i cannot decide, give me any name from this directory at random
blind pick out of the listing here
surprise me with an item of this folder
shuf -n 1 on the listing of the working directory
toss a coin over the entries here and name the one that comes out

= random-tree
> find <where> -type f | shuf -n 1
pick a random file anywhere <where>
choose one file <where> at random, subfolders included
use find and shuf to draw a file <where>
a single random path from the tree <where>
let chance decide on one file <where>, at any level
raffle among all files <where>, one winner, recursive
path of an arbitrary document <where>, deep search
surprise me with a file <where>, however deep it is
find files <where> and shuffle, keep one
a lucky dip into all documents <where>, nested ones too
from everything <where> at any depth draw one file by lot

= mv-newest change
> mv "$(ls -tp | grep -v / | head -n 1)" <mydir>
$move the (newest|latest|most recent|most recently modified) file [<here>] to <mydir>
take the file that was saved last in this folder over to <mydir>
the file here that changed last belongs in <mydir>
mv for the youngest file of the current directory, destination <mydir>
i just created something here and want to have it in <mydir> instead
put the last modified file into <mydir>
shift what i wrote last in this directory to <mydir>
relocate the most recent document here, target <mydir>
last download lies here, off with it to <mydir>
only the newest document of this folder should change its place to <mydir>
i want the freshest file here to end up in <mydir>
pick the file with the youngest timestamp here and mv it to <mydir>

= rm-newest change
> rm "$(ls -tp | grep -v / | head -n 1)"
$delete the (newest|latest|most recent|most recently modified) file <here>
throw away the file that was saved last in this folder
the file here that changed last was a mistake, remove it
rm for the youngest file of the current directory
i just created a wrong file here, discard it
unlink the last modified file of the working directory
drop what i wrote last in this directory
erase the most recent document here
my last save in this folder was garbage, delete that one file
remove just the one file with the youngest timestamp here
erase the freshest file in this directory

= mkdir-mv change
> mkdir -p <newdir> && mv *.<ext> <newdir>
make a folder <newdir> and move all <ext> files into it
$move the <ext> files here into a new $dir <newdir>
new folder <newdir> for my <ext> files, put them there
tidy up: every <ext> file from here into a fresh folder <newdir>
create the directory <newdir> if needed and mv *.<ext> there
the <ext> files should live in a folder <newdir> from now on, make it
sort out the <ext> documents of this folder into a folder <newdir> that is yet to be made
mkdir <newdir>, then mv all .<ext>
i want my .<ext> stuff collected in a new directory <newdir>, not here any more
own directory <newdir> for the .<ext> files: create it, then transfer them
separate the <ext> files from the rest by putting them in a new folder <newdir>
my folder is a mess, all <ext> into a subfolder <newdir>

= mkdir-cp change
> mkdir -p <newdir> && cp *.<ext> <newdir>
make a folder <newdir> and copy all <ext> files into it
$copy the <ext> files here into a new $dir <newdir>
new folder <newdir> with copies of my <ext> files
create the directory <newdir> if needed and cp *.<ext> there
a fresh folder <newdir> should get duplicates of the <ext> files, originals stay
mkdir <newdir>, then cp all .<ext>
back up the .<ext> files to a folder <newdir> that is yet to be made
i want a second set of the <ext> documents in a new directory <newdir>
own directory <newdir> with duplicates of the .<ext> files: create it, then cp
the <ext> files of this folder should also exist in a new folder <newdir>
set up <newdir> as a folder and place copies of *.<ext> in it

= zip-dated change
> zip -r "<plaindir>-$(date +%F).zip" <plaindir>
zip <plaindir> with today's date in the name
make a zip of <plaindir> named after it and the current date
<plaindir> as a zip archive whose name ends in the date
daily zip backup of <plaindir>, date in the archive's name
use zip and date to pack <plaindir> into a dated archive
pack <plaindir> into a .zip that carries year-month-day
snapshot of <plaindir> as zip, stamped with the day
i zip <plaindir> every day and want to tell the archives apart by date
zip archive of <plaindir> stamped YYYY-MM-DD
<plaindir> into <plaindir>-DATE.zip where DATE is today
archive <plaindir> as zip, the name should tell the day it was made

= dir-dated change
> cp -r <plaindir> "<plaindir>-$(date +%F)"
$copy <plaindir> to a folder of the same name plus today's date
dated copy of <plaindir> as a directory
back up <plaindir> next to itself, with the date behind the name
clone <plaindir>, year-month-day appended to the clone's name
use cp and date to snapshot the directory <plaindir>
keep <plaindir> as it is today in a second folder stamped with the day
before i change much in <plaindir>, a recursive copy with the date as suffix
duplicate <plaindir> recursively and add the current date to the name of the duplicate
<plaindir> duplicated to <plaindir>-DATE where DATE is today
today's state of <plaindir> as an uncompressed dated folder
cp -r on <plaindir>, target stamped YYYY-MM-DD

= dir-bak change
> cp -r <plaindir> <plaindir>.bak
back up <plaindir> as <plaindir>.bak
make a backup copy of <plaindir> with .bak at the end
duplicate <plaindir> recursively under its name plus .bak
a spare of <plaindir>, suffix .bak
<plaindir> with all its content copied to the same name with .bak behind it
before i touch <plaindir>, copy it to a .bak folder
recursive copy of <plaindir>, called as before but ending in .bak
safety copy of <plaindir>, .bak appended
cp -r <plaindir> with .bak attached to the target
i want to be able to go back to the present <plaindir>, so clone it to a .bak directory
second directory next to <plaindir>, same content, .bak at the end of its name

= unzip-each change
> for f in *.zip; do unzip "$f" -d "§{f%.zip}"; done
unzip (each|every) zip [file|archive] here into a folder of its own
extract all zips, each to a directory of the same name
every .zip in this folder should be unpacked into its own subfolder
loop over the zip archives and unzip each to a folder named after it
unpack all zip files here without mixing their contents
photos.zip to photos/ and so on for all zips of this folder
separate folder per zip archive, unpack them all
unzip with -d for each archive, the stem as target
many zips here, unpack each one into a directory called like it
zip archives of this folder: expand, one directory apiece
do not let the contents of the zips here get mixed up, a folder per archive please

= words-ext
> wc -w *.<ext>
$count the words in all <ext> files here
word counts of the <ext> files in this folder, with a total
how many words do my <ext> files here have, each and together
wc -w on *.<ext>
words per .<ext> file of the current directory plus the sum
use wc for the words in everything here that ends in .<ext>
how long are the <ext> texts in this very folder, in words
tally words for each <ext> document lying here
words in *.<ext>, file by file, sum at the bottom
i get paid by the word, count them for each <ext> file here and in all
which <ext> text in this folder has how many words

= lines-ext-total
> cat *.<ext> | wc -l
total number of lines in all <ext> files here [together], one number
how many lines do the <ext> files of this folder have together, only the total
cat *.<ext> into wc -l
one figure for the lines of all .<ext> files in the current directory
sum of lines over the <ext> files lying here, not per file
grand total of lines, *.<ext>, this folder only, nothing but the number
if all <ext> files here were one, how many lines would that be
add up the line counts of the <ext> files in this very directory to a single number
overall line figure for the <ext> files directly in this folder
concatenate what ends in .<ext> here and count the lines
no breakdown, just the sum of all lines in *.<ext>

= sort-u-ext
> sort -u *.<ext>
$show all distinct lines of the <ext> files here, sorted
merge the <ext> files of this folder, sorted and without duplicate lines
each different line that occurs in any <ext> file here, once, in order
sort -u over *.<ext>
deduplicated sorted union of the <ext> files in this directory
lines of all .<ext> files here taken together, a to z, no repeats
pour the <ext> files together, order the lines and drop doubles
use sort to combine what ends in .<ext> here, every line only once
unify the lines of all <ext> files here: ordered, each one a single time
several .<ext> lists in this folder, make one ordered list without doubles
distinct rows over *.<ext>, alphabetically

= grep-list-here
> grep -l '<word>' *.<ext>
which <ext> files here contain <word>
names of the <ext> files in this folder with <word> in them
$list <ext> files in the current directory (that mention|containing) <word>, not below it
grep -l for <word> on *.<ext>
among the .<ext> files lying here, which say <word>
only the file names: <word> in *.<ext> of this very directory
tell me the <ext> documents of this folder in which <word> occurs, names only
which of the <ext> files right here use <word>, no lines please
first level only: <ext> files whose text has <word>, names
search the contents of *.<ext> for <word> and print the names that match
i know that <word> is in some <ext> file of this folder, which

= days-until
> echo $(( ($(date -d <date> +%s) - $(date +%s)) / 86400 ))
how many days (until|till|to) <date>
days left until <date>
$count the days from today to <date>
how long is it still to <date>, in days
number of days between now and the coming <date>
countdown in days to <date>
my deadline is <date>, how many days do i have left
how many more sleeps to <date>
subtract the present moment from <date>, in days
<date> is how far away, in days
days remaining before <date>
from now to <date>: days

= tabs-in-place quiet
> sed -i 's/\t/    /g' <file>
$replace [all] tabs in <file> (with|by) four spaces [in place]
convert the tabs of <file> to four blanks and save it
detab <file> in place, four spaces per tab
<file> has tabs, make four spaces out of each, in the file itself
use sed in place to turn tabs into four spaces in <file>
edit <file>: no tabs any more, four blanks for each
the linter wants spaces, swap every tab in <file> for four of them
indentation of <file> from tabs to four spaces, written back
tab to 4 spaces, <file>, overwrite it
get rid of tab characters in <file> for good, four blanks instead
make <file> free of tabs, each becomes four spaces

= tree-dirs parse
> tree -d
$show [only] the $dirs here as a tree
tree of folders only, no files
tree with the d flag
directory hierarchy of this folder drawn as a tree, files left out
draw how the folders here are nested, without files
use tree for directories only
graphical outline of my subfolders
branching picture of the dirs below the current one, no documents
only the folder skeleton of this place, as a tree
how are the folders arranged here, tree picture without documents
tree, but restricted to directories

= tree-hidden parse
> tree -a
$show everything here as a tree, hidden files too
tree including dotfiles
tree with the a flag
draw this folder with all its content, hidden things as well, as a tree
use tree and do not skip hidden entries
full tree picture of the current directory, .git and the like included
branching outline of this folder, invisible files too
tree view that does not leave out names beginning with a dot
tree of this folder, nothing concealed
indented picture of all that is here, dotfiles not left out
show me the tree with .env, .git and so on

= cd-back parse
> cd -
go back to the previous directory
change to the folder i was in before
cd to where i came from
return to the last working directory
back to the directory before this one
jump back and forth between two folders, back now
toggle to my former location
i was somewhere else a moment ago, take me there again
previous directory please
swap to the directory i just left
undo my last cd
the folder i worked in before this one, go there

= cd-two-up parse
> cd ../..
go up two (directories|levels|folders)
change to the grandparent directory
two levels up
cd to the parent of the parent
climb two folders higher
not the parent but its parent should be my working directory
move up by two in the directory tree
the directory two steps above this one should become my working directory
double dot twice: cd
to the folder that contains my parent folder
jump two steps towards the root

= reload-bashrc parse
> source ~/.bashrc
reload [my] (bashrc|.bashrc|~/.bashrc)
apply the changes in my .bashrc [to this shell]
read ~/.bashrc again
source my bash configuration
i edited my bashrc, make it take effect without logging out
activate new aliases from ~/.bashrc in this terminal
re-read the shell start file
have this session pick up ~/.bashrc anew
refresh bash with the edits in .bashrc
source the bashrc file
new settings in .bashrc, use them in the running shell

= edit-bashrc parse
> nano ~/.bashrc
edit [my] (bashrc|.bashrc|~/.bashrc)
open ~/.bashrc in an editor
change my bash configuration file with nano
i want to add something to my bashrc by hand
nano on my bash start file
let me modify the settings in ~/.bashrc
bring up .bashrc for editing
my prompt and aliases live in .bashrc, let me change them
where do i define aliases, open that file in nano
nano .bashrc in my home
start the editor on my personal bash settings

= alias-permanent parse
> echo "alias ll='ls -la'" >> ~/.bashrc
make the alias ll for ls -la permanent
add an alias ll (for|meaning) ls -la to my bashrc
ll should always mean ls -la, also in new terminals
append the alias ll='ls -la' to ~/.bashrc
store the shortcut ll for ls -la in my bash configuration
keep ll = ls -la across logins
write an alias definition ll to .bashrc, ls -la behind it
the shorthand ll (ls -la) should survive a restart of the shell
define ll once and for all as ls -la
next time i open a terminal ll should still list long with hidden files
put ll='ls -la' in the start file of bash

= env-permanent parse
> echo 'export <newvar>=<value>' >> ~/.bashrc
set <newvar> to <value> permanently
make the environment variable <newvar> with value <value> permanent
add export <newvar>=<value> to my bashrc
<newvar> should be <value> in every new shell
append an export of <newvar>, <value>, to ~/.bashrc
keep <newvar>=<value> across logins
store the variable <newvar> with <value> in my bash configuration
each future terminal needs <newvar> equal to <value>
bashrc entry that exports <newvar> as <value>
do not lose <newvar>=<value> when i log out
persist <newvar>, value <value>, for later shells

= less parse
> less <file>
page through <file>
open <file> in (a pager|less)
read <file> page by page
view <file> one screen at a time
scroll through <file>
<file> is too long for the screen, let me scroll
less <file>
browse <file> with the option to go back up
look at <file> screen by screen
pager on <file>
<file> goes by too fast with cat, show it in pages
let me leaf through <file>

= less-end parse
> less +G <file>
open <file> in less at the end
page through <file> beginning at its last line
jump to the bottom of <file> in the pager
view <file> in less starting from the end
less on <file>, but straight to the final screen
read <file> from the bottom up in a pager
scroll <file> with the newest lines at the end shown first
pager for <file>, positioned at its end
less with +G on <file>
what matters is at the end of <file>, open it there in less
bottom of <file> in less, and i can scroll up from there

= less-follow parse
> less +F <file>
follow <file> in less
open <file> in a pager that keeps up with new lines
less on <file> in follow mode
watch <file> grow inside less
pager for <file> that waits for more, like tail -f, and lets me scroll
less with the F command for <file>
view <file> live in less
keep reading <file> in less while it is being written
follow mode of less on <file>
less +F <file>
i want to see new lines of <file> and be able to scroll back, use less
growing file <file>, in less

= nano parse
> nano <file>
edit <file> [(in|with) nano]
open <file> in an editor
change the contents of <file> by hand
nano <file>
i want to type something into <file>
open <file> for editing in the terminal
simple text editor on <file>
let me modify <file> in an editor
bring up <file> in nano
text editor please, file <file>
correct something in <file> manually
i have to write a few lines into <file> with an editor

= vim parse
> vim <file>
edit <file> (in|with) vim
open <file> in vim
vim <file>
start vim on <file>
i use vi, let me edit <file>
bring up <file> in vim
vi editor for <file>
load <file> into vim
vim session with <file>
open <file> for me in the vi editor
edit using vim: <file>

= vim-line parse
> vim +<line> <file>
open <file> in vim at line <line>
vim on <file>, cursor on line <line>
edit <file> with vim starting at line <line>
jump to line <line> of <file> in vim
the error is in line <line> of <file>, take me there in vim
start vim with <file> and go to line <line>
vim, file <file>, line number <line>
the compiler complains about line <line> of <file>, open it there with vim
<file> in vim, straight to line <line>
go to row <line> of <file> in the vi editor
vim +<line> for <file>
let me fix line <line> of <file> in vim

= open-default parse
> xdg-open <anyfile>
open <anyfile> (with|in) its default (application|program|app)
open <anyfile> as if i had double clicked it
start the right program for <anyfile>
show <anyfile> in whatever application is meant for it
xdg-open on <anyfile>
launch the desktop's viewer for <anyfile>
double click on <anyfile>, but from the terminal
let the desktop decide how to open <anyfile>
<anyfile> in the program that belongs to it
what i would get by clicking on <anyfile>
view <anyfile> on the desktop with the usual program

= open-folder parse
> xdg-open .
open this folder in the file manager
open the current directory in a window
show this directory in the graphical file browser
bring up the file manager here
i want to see this folder with icons
xdg-open for the working directory
from the terminal to the graphical file manager, same folder
start nautilus or whatever i have for this folder
graphical view of where i am
pop up a file manager window for this place
leave the terminal and look at this folder in a window

= open-url parse
> xdg-open <url>
open <url> in [the|my] [web] browser
start the browser with <url>
browse to <url>
go to the website <url> in my default browser
bring up <url> in a browser window
xdg-open for the address <url>
launch firefox or whatever is the default on <url>
visit <url> graphically
web browser, address <url>
show <url> as a rendered page in the browser window
take me to <url> in the internet browser

= clip-copy parse
> xclip -selection clipboard < <file>
$copy the contents of <file> to the clipboard
put <file> on the clipboard
the text of <file> into the clipboard
clipboard: take over <file>
i want to paste <file> into a mail, load it into the clipboard
use xclip to bring what <file> says to the clipboard
make the content of <file> available for pasting
send <file> to the x clipboard
xclip, selection clipboard, from <file>
i have to paste the whole of <file> into a form
copy everything in <file> so that ctrl-v gives it

= clip-paste parse
> xclip -selection clipboard -o
$show [the contents of] the clipboard
paste the clipboard here
what is on the clipboard
output of what i copied with ctrl-c
use xclip to print the clipboard
text that i copied last in a window, into the terminal
dump the clipboard to stdout
xclip with the o flag, selection clipboard
what did i copy last
give me the copied text on stdout
let the terminal show what ctrl-v would insert
content of the clipboard, please

= clip-to-file parse
> xclip -selection clipboard -o > <new>
$save the clipboard (to|in|as) <new>
write what is on the clipboard to <new>
paste the clipboard into the file <new>
<new> should hold what i copied with ctrl-c
use xclip to store the clipboard as <new>
make a file <new> out of the copied text
clipboard contents to <new>
i copied some text in the browser, put it in the file <new>
save what ctrl-v would insert as <new>
the text in my clipboard belongs into a file <new>
xclip -o of the clipboard, redirected to <new>
new file <new> from the clipboard

= clip-pwd parse
> pwd | xclip -selection clipboard
$copy the current path to the clipboard
put the working directory's path on the clipboard
clipboard: where i am
i want to paste the path of this folder somewhere
pipe pwd to xclip
load the name of the current directory into the clipboard
full path of this folder, ready for pasting
where i am right now should be in the clipboard
path of the working directory to the clipboard
so that i can paste it: the path i am in
clipboard should hold the output of pwd
copy where i am

= gpg-encrypt parse
> gpg -c <anyfile>
encrypt <anyfile> with a (passphrase|password)
password protect <anyfile> (with|using) gpg
protect <anyfile> by a passphrase
symmetric gpg encryption of <anyfile>
nobody should read <anyfile> without a password
make <anyfile>.gpg, locked by a passphrase
use gpg to lock <anyfile> with a password
<anyfile> holds secrets, encrypt it
gpg with a symmetric cipher on <anyfile>
put a password on <anyfile>
secure <anyfile> so that only who knows the passphrase can read it

= gpg-decrypt parse
> gpg -o <new> -d <anyfile>.gpg
decrypt <anyfile>.gpg (to|into|as) <new>
unlock <anyfile>.gpg with gpg and save it as <new>
get the plain text of <anyfile>.gpg into <new>
write what is encrypted in <anyfile>.gpg to <new>
use gpg for decryption of <anyfile>.gpg, output <new>
<new> should be the readable version of <anyfile>.gpg
turn the encrypted <anyfile>.gpg back into a normal file <new>
i know the password of <anyfile>.gpg, write its content to <new>
gpg -d <anyfile>.gpg with the output file <new>
someone sent me <anyfile>.gpg, make it readable as <new>
open the password protected <anyfile>.gpg, result goes to <new>
recover <anyfile>.gpg from encryption as <new>

= remind parse
> sleep <mins>m && echo '<text>'
remind me of <text> in <mins>
print <text> after <mins>
wait <mins> and then say <text>
timer: <mins>, then show <text>
<mins> from now print <text>
sleep for <mins>, afterwards echo <text>
in <mins> i want to see <text> on the screen
egg timer over <mins> that says <text>
alarm after <mins>: <text>
tea is ready in <mins>, then say <text>
let <mins> pass, then output <text>

= sleep-mins parse
> sleep <mins>m
wait [for] <mins>
pause for <mins>
sleep <mins>
do nothing for <mins>
let the shell idle for <mins>
delay of <mins>
hold on <mins>
have the script rest for <mins>
a break of <mins> before going on
block the terminal for <mins>
rest <mins>

= sleep-hours parse
> sleep <small>h
wait [for] <small> hours
pause for <small> hours
sleep <small> hours
do nothing for <small> hours
let the shell idle for <small> hours
delay of <small> hours
hold on <small> hours
have the script rest for <small> hours
a break of <small> hours before going on
block the terminal for <small> hours
rest <small> hours

= cron-of-system parse
> ls /etc/cron.d /etc/cron.daily /etc/cron.hourly /etc/cron.weekly /etc/cron.monthly
$list the system's cron jobs
what does cron run for the system, daily, hourly, weekly and monthly
which scripts are in the cron folders of /etc
system wide scheduled jobs
names in cron.d, cron.daily, cron.hourly, cron.weekly and cron.monthly
jobs that packages have put into /etc for cron
see the periodic jobs of the machine, not my own crontab
is something periodic installed on this machine, list the cron directories under /etc
contents of the cron directories under /etc
what runs on this machine periodically by way of /etc/cron.daily and its sisters
ls on /etc/cron.d and the daily, hourly, weekly and monthly folders
are there maintenance scripts in the cron folders of the system
`,
)
