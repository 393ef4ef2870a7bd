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

= tabs-in-place quiet
> sed -i 's/\t/    /g' <file>
$replace [all] tabs in <file> (with|by) four spaces [in place]
convert the tabs of <file> to four blanks and save it
detab <file> itself, four spaces per tab
<file> has tabs, make four spaces out of each, in the file itself
use sed in place to turn tabs into four spaces in <file>
edit <file>: no tabs any more, four blanks for each
the linter wants spaces, swap every tab in <file> for four of them
indentation of <file> from tabs to four spaces, written back

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
`,
)
