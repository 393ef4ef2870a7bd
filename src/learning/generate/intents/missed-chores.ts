import { intents } from '../grammar.ts'

/** Everyday changes to files and folders: numbered series, lists written to files, names, modes and settings. */
export const missedChores = intents(
  'files',
  String.raw`
= again-mkdir-numbered change
> mkdir <folder>{1..<n>}
create <folder>1 to <folder><n> folders
make directories <folder>1 through <folder><n>
Create <n> folders named <folder>1, <folder>2 and so on up to <folder><n>
<n> new folders: <folder>1 ... <folder><n>
numbered folders <folder>1 till <folder><n>, no dash and no zero in the names
i need folders <folder>1, <folder>2, <folder>3 and all the others up to <folder><n>
how do I make the <n> directories <folder>1..<folder><n> with a single mkdir?
set up empty directories <folder>1 - <folder><n>
mkdir for <folder>1 to <folder><n>
one folder per number from 1 to <n>, each called <folder> and directly followed by the number
make me the directories <folder>1 up to and including <folder><n>
could you add folders called <folder>1 to <folder><n> here
brace range: directories from <folder>1 to <folder><n>

= again-mkdir-plain-numbers change
> mkdir {1..<n>}
create folders 1 to <n>
make directories named 1 through <n>
Create <n> folders whose names are just the numbers 1 to <n>
<n> new folders called 1, 2, 3 and so on up to <n>
numbered folders from 1 till <n>, only the number as the name
i need folders 1, 2, 3 ... <n> here
how do I make directories 1..<n> with a single mkdir?
set up empty directories with the plain numbers 1 to <n> as names
mkdir for every number from 1 to <n>
one folder per number from 1 to <n>, called like the number
could you add the folders 1 up to <n> to this directory
brace range: directories 1 to <n>

= again-touch-padded-plain change
> touch {01..<lineb>}.<ext>
create empty files 01 to <lineb> ending in .<ext>
make empty files 01.<ext>, 02.<ext> and so on up to <lineb>.<ext>
touch 01.<ext> through <lineb>.<ext>
Create empty .<ext> files whose names are the two-digit numbers 01 to <lineb>
an empty .<ext> file for every number from 01 to <lineb>
i need blank files 01.<ext> ... <lineb>.<ext>
how do I create 01.<ext> to <lineb>.<ext> in one command, all empty?
numbered empty files with a leading zero, 01.<ext> until <lineb>.<ext>
set up the files 01.<ext> - <lineb>.<ext> without any content
files numbered 01 to <lineb> with the ending .<ext>, zero bytes each
one blank .<ext> file per day, 01 up to <lineb>
could you touch 01.<ext>, 02.<ext>, 03.<ext> and the rest till <lineb>.<ext>

= again-touch-plain-numbers change
> touch {1..<n>}.<ext>
create empty files 1.<ext> to <n>.<ext>
make empty files 1.<ext>, 2.<ext> and so on up to <n>.<ext>
touch 1.<ext> through <n>.<ext>
Create <n> empty .<ext> files whose names are just the numbers 1 to <n>
an empty .<ext> file for every number from 1 to <n>
i need blank files 1.<ext> ... <n>.<ext>
how do I create 1.<ext> up to <n>.<ext> in one command, all of them empty?
<n> empty numbered files, 1.<ext> till <n>.<ext>
set up the files 1.<ext> - <n>.<ext> without any content
files numbered 1 to <n> with the ending .<ext>, zero bytes each, no leading zeros
brace range for the empty files 1.<ext> to <n>.<ext>
could you touch 1.<ext>, 2.<ext>, 3.<ext> and the rest till <n>.<ext>

= again-lines-three-new change
> printf '%s\n' <stem> <stem2> <stem3> > <new>
create <new> with the three lines <stem>, <stem2> and <stem3>
I need a file <new> that has the lines <stem>, <stem2> and <stem3>
write <stem>, <stem2> and <stem3> to <new>, each on its own line
make a file <new> containing <stem>, <stem2> and <stem3>, one per line
put the words <stem>, <stem2>, <stem3> into <new>, one word a line
new file <new> with lines <stem>, <stem2>, <stem3>
Create a file <new> that consists of three lines: <stem>, <stem2> and <stem3>.
<new> should hold <stem> in line 1, <stem2> in line 2 and <stem3> in line 3
save the list <stem>, <stem2>, <stem3> as <new>, one item per line
with printf make <new> out of the lines <stem>, <stem2> and <stem3>
how can I create <new> with <stem>, <stem2> and <stem3> below each other?
store <stem>, <stem2> and <stem3> on separate lines in the new file <new>
three-line file <new>: <stem> / <stem2> / <stem3>

= again-lines-two-new change
> printf '%s\n' <stem> <stem2> > <new>
create <new> with the two lines <stem> and <stem2>
I need a file <new> that has the lines <stem> and <stem2>
write <stem> and <stem2> to <new>, each on its own line
make a file <new> containing <stem> and <stem2>, one per line
put the words <stem> and <stem2> into <new>, one word a line
new file <new> with two lines, <stem> and <stem2>
Create a file <new> that consists of two lines: <stem> and <stem2>.
<new> should hold <stem> in line 1 and <stem2> in line 2
save the list <stem>, <stem2> as <new>, one item per line
with printf make <new> out of the lines <stem> and <stem2>
how can I create <new> with <stem> and <stem2> below each other?
store <stem> and <stem2> on separate lines in the new file <new>

= again-lines-two-added change
> printf '%s\n' <stem> <stem2> >> <bare>
add the lines <stem> and <stem2> to the end of <bare>
append two lines to <bare>, <stem> and <stem2>
append <stem> and <stem2> to <bare>, each on its own line
put <stem> and then <stem2> at the bottom of <bare>, one per line
two more lines for the end of <bare>: <stem> and <stem2>
<bare> should get the extra lines <stem> and <stem2> at the end
extend <bare> by the lines <stem> and <stem2>
how can I add both <stem> and <stem2> as new lines to <bare>?
Add two lines at the end of the file <bare>: first <stem>, then <stem2>.
with printf append the lines <stem> and <stem2> to <bare>
write <stem> and <stem2> below what is already in <bare>, a line each
please tack the lines <stem> and <stem2> onto <bare>

= again-lines-three-added change
> printf '%s\n' <stem> <stem2> <stem3> >> <bare>
add the lines <stem>, <stem2> and <stem3> to the end of <bare>
append three lines to <bare>, <stem>, <stem2> and <stem3>
append <stem>, <stem2> and <stem3> to <bare>, each on its own line
put <stem>, <stem2> and <stem3> at the bottom of <bare>, one per line
three more lines for the end of <bare>: <stem>, <stem2>, <stem3>
<bare> should get the extra lines <stem>, <stem2> and <stem3> at the end
extend <bare> by the lines <stem>, <stem2> and <stem3>
how can I add <stem>, <stem2> and <stem3> as new lines to <bare>?
Add three lines at the end of the file <bare>: <stem>, <stem2> and <stem3>.
with printf append the lines <stem>, <stem2> and <stem3> to <bare>
write <stem>, <stem2> and <stem3> below what is already in <bare>, a line each
please tack the lines <stem>, <stem2> and <stem3> onto <bare>

= again-seq-range-saved change
> seq <line> <lineb> > <new>
put the numbers <line> to <lineb> into <new>, one per line
write the numbers from <line> through <lineb> to the file <new>
save the numbers <line> to <lineb> in <new>
create a file <new> with the numbers <line> up to <lineb>, each on its own line
<new> with all numbers between <line> and <lineb>, a number a line
Create a file <new> that contains the numbers from <line> to <lineb>, one on each line.
store the sequence <line> to <lineb> as <new>
seq from <line> to <lineb> into <new>
I need a file <new> counting from <line> to <lineb>
how do I fill <new> with the numbers <line> till <lineb>?
numbers <line>-<lineb> to <new>
make <new>, first line <line>, last line <lineb>, and the numbers in between

= again-join-three change
> cat <bare> <bare2> <bare3> > <new>
join <bare>, <bare2> and <bare3> into <new>
merge <bare>, <bare2> and <bare3> into one file <new>
glue <bare>, <bare2> and <bare3> together as <new>
put <bare>, <bare2> and <bare3> one after the other into <new>
concatenate <bare> <bare2> <bare3> to <new>
combine the three files <bare>, <bare2> and <bare3> into a single file called <new>
make <new> out of <bare>, <bare2> and <bare3>, in that order
cat <bare>, <bare2> and <bare3> into <new>
<bare> + <bare2> + <bare3> -> <new>
I want <bare>, <bare2> and <bare3> all in one file named <new>
how can I write the contents of <bare>, <bare2> and <bare3> to <new>?
Create the file <new> with the contents of <bare>, followed by <bare2> and then <bare3>.
save the text of <bare>, <bare2> and <bare3>, joined, as <new>
stick the pieces <bare>, <bare2> and <bare3> back together in <new>

= again-join-two-added change
> cat <bare> <bare2> >> <bare3>
append <bare> and <bare2> to <bare3>
add the contents of <bare> and <bare2> to the end of <bare3>
put <bare> and <bare2> at the end of <bare3>, keeping what is in it
concatenate <bare> and <bare2> onto <bare3> without overwriting it
extend <bare3> by the text of <bare> and <bare2>
attach both <bare> and <bare2> to the bottom of <bare3>
how do I append two files, <bare> and <bare2>, to <bare3>?
Append the contents of <bare> and then of <bare2> to the existing file <bare3>.
<bare3> should get <bare> and <bare2> added below its own lines
cat <bare> and <bare2>, append to <bare3>
tack <bare> and <bare2> onto the end of <bare3>
I want what is in <bare> and <bare2> added at the end of <bare3>

= again-rename-upper-all change
> for f in *; do mv -n "$f" "$(echo "$f" | tr 'a-z' 'A-Z')"; done
turn all file names in this directory to upper case
rename all files here to uppercase
make all file names <here> upper case
capital letters for every file name in this folder
i want all names in this folder in capitals
uppercase the names of everything here
convert the file names in this directory to all caps
Rename every file in the current directory so that its name is in upper case.
all file names to capitals, please
batch rename everything here to upper case
names of the files in this folder: only capital letters
loop over everything here and change small letters in the names to capitals
use tr in a loop to put all file names into upper case
how can I change all the file names in this folder from lower case to upper case?

= again-rename-strip-ext parse
> for f in <prefix>*.<ext>; do mv "$f" "§{f#<prefix>}"; done
remove the prefix <prefix> from all <ext> files
strip <prefix> from the start of the .<ext> file names
drop the leading <prefix> from the names of my <ext> files
rename the <ext> files that begin with <prefix> so that <prefix> is gone
take <prefix> off the front of all .<ext> names here
the .<ext> files here start with <prefix>, rename them without it
get the <prefix> out of the beginning of the names of all <ext> files
Rename all .<ext> files whose names start with <prefix>, leaving <prefix> out.
cut the prefix <prefix> off my .<ext> file names
how can I rename <prefix>something.<ext> to something.<ext> for all of them?
for every .<ext> file beginning with <prefix>, remove this part of its name
<ext> files without the <prefix> in front, please rename
loop over <prefix>*.<ext> and rename each without <prefix>

= again-rename-append change
> for f in *.<ext>; do mv "$f" "$f<suffix>"; done
add <suffix> to the end of every .<ext> file's name
append <suffix> to the names of all <ext> files
put <suffix> behind the name of each <ext> file here
rename every .<ext> file to its name plus <suffix>
all my .<ext> files should get <suffix> added at the end of their names
Rename all .<ext> files in this folder so that <suffix> follows the old name.
a.<ext> to a.<ext><suffix>, and the same for every .<ext> file
tack <suffix> onto all .<ext> file names
bulk rename: *.<ext> gets <suffix> at the very end
how can I add <suffix> after .<ext> in all the file names?
give each .<ext> file the extra ending <suffix>
loop over the .<ext> files and append <suffix> to each name
i want the .<ext> files renamed with <suffix> after their full name

= again-chmod-all-in parse
> chmod +x <plaindir>/*
make everything in <plaindir> executable
make all files in <plaindir> executable, not the subfolders' files
set the execute bit on all that is directly in <plaindir>
chmod +x everything in <plaindir>
let me run all the files in <plaindir>
all files directly in <plaindir> should be executable
give execute permission to every file in <plaindir>
add x to all the files in <plaindir>
Make all the files in <plaindir> executable.
how do I make whatever lies in <plaindir> runnable?
turn every file of <plaindir> into an executable one
execute rights for the contents of <plaindir>

= again-chmod-ext-in parse
> chmod +x <plaindir>/*.<ext>
make all .<ext> files in <plaindir> executable
chmod +x the <ext> files in <plaindir>
set the execute bit on every .<ext> file directly in <plaindir>
let me run the <ext> files in <plaindir>
the .<ext> files in <plaindir> should be executable
give execute permission to all <ext> files of <plaindir>
add x to the .<ext> files in <plaindir>
Make every file ending in .<ext> in <plaindir> executable.
how do I make the .<ext> files lying in <plaindir> runnable?
executable rights for <plaindir>, only its .<ext> files
turn the <ext> files in <plaindir> into executables
i can't execute the .<ext> files in <plaindir>, allow it

= again-chmod-mode-in change
> chmod <perm> <plaindir>/*
set the permissions of everything in <plaindir> to <perm>
chmod all files in <plaindir> to <perm>, no recursion
give each file directly in <plaindir> mode <perm>
all files in <plaindir> should have mode <perm>
mode <perm> for the contents of <plaindir>, not for the folder itself
change what is directly in <plaindir> to permissions <perm>
Set mode <perm> on all the files in <plaindir>, but not on the folder.
apply <perm> to every entry of <plaindir>
permissions <perm> on the things in <plaindir>, only one level
how do I put <perm> on everything inside <plaindir> but not deeper?
chmod <perm> on all that lies in <plaindir>
the entries in <plaindir> need mode <perm>, leave the folder alone

= again-mkdir-private change
> mkdir -m 700 <folder>
create the folder <folder> so that only I can enter it
make a directory <folder> that nobody else can get into
new private folder <folder>
make a folder <folder> which only its owner may read and enter
create a directory <folder> that is accessible only to me
mkdir <folder>, closed to everybody but me
Create a directory <folder> which only you can access.
i need a folder <folder> no other user can look into
set up <folder> as a private directory from the start
how do I make a new folder <folder> with access for the owner only?
a folder <folder> others can't open, create it
new directory <folder>, no rights for group and others

= again-cp-newer-all parse
> cp -u <plaindir>/* <todir>
copy only newer files from <plaindir> to <todir>
copy the files in <plaindir> that are newer to <todir>
update <todir> with the newer or missing files of <plaindir>, without subfolders
cp from <plaindir> to <todir>, only what is newer there than in <todir>
copy the files of <plaindir> to <todir> unless <todir> has the same or a newer one
Copy all files from <plaindir> to <todir>, but only those that are newer or not there yet.
only the updated files of <plaindir> should be copied to <todir>
bring <todir> up to date from <plaindir>, skipping files that are not newer
how do I copy just the changed files from <plaindir> to <todir> with cp?
files in <plaindir> to <todir>, no older one over a newer one
cp -u of everything in <plaindir> to <todir>
refresh the copies in <todir> from <plaindir> where the originals are newer

= again-semicolon-ends change
> sed -i 's/$/;/' <file>
add a semicolon at the end of every line of <file>
put a ; at the end of each line in <file>, in place
end all lines of <file> with a semicolon
append a semicolon to every line of <file> and save it
semicolon after each line of <file>, change the file itself
every line in <file> should end with ;
Change <file> so that each of its lines ends in a semicolon.
stick a ; on the end of all lines in <file>
how do I add ; to the end of each line of <file> with sed -i?
the lines of <file> need a semicolon behind them, edit the file
in <file>, semicolon at each line end
finish every row of <file> with a semicolon, in the file

= again-comma-ends change
> sed -i 's/$/,/' <file>
add a comma at the end of every line of <file> in place
put a comma at the end of each line in <file> and save the file
end all lines of <file> with a comma, editing the file
append a comma to every line of <file> and save it
comma after each line of <file>, change the file itself
edit <file> so that every line ends with a comma
Change <file> so that each of its lines ends in a comma.
how do I add a comma to the end of each line of <file> with sed -i?
the lines of <file> need a comma behind them, edit the file itself
in place: a comma at each line end of <file>
finish every row of <file> with a comma, in the file
stick a comma on the end of all lines in <file>, overwrite the file

= again-quote-mail change
> sed -i 's/^/> /' <file>
put "> " at the start of every line in <file>, in place
quote <file> like a mail, "> " before each line, save the file
add "> " to the beginning of all lines in <file> and save it
every line of <file> should start with "> ", edit the file itself
change <file> so that each line begins with "> "
prefix each line of <file> with "> ", in the file
edit <file>: "> " in front of every line
turn the text in <file> into a quotation, "> " at the line starts, overwriting the file
how do I put "> " before every line of <file> with sed -i?
insert "> " at the start of all lines of <file> in place
in <file> itself, lead every line with "> "
make <file> a quoted reply, each line with "> " in front

= again-indent-place change
> sed -i 's/^/    /' <file>
indent every line of <file> by four spaces, in place
put four spaces at the start of each line in <file> and save it
shift all lines of <file> four spaces to the right, changing the file
edit <file> so that every line is indented by four blanks
indent the whole of <file>, 4 spaces, in the file itself
add 4 spaces in front of every line of <file> in place
how do I indent all the lines in <file> by four spaces with sed -i?
four spaces before each line, file <file>, overwrite it
Indent all lines of <file> by four spaces and write the result back.
the text in <file> should be indented 4 columns, save the change
make every line of <file> start four spaces further right, in place
<file>: four blanks in front of all lines, edit the file

= again-port-from-to change
> sed -i 's/port=<port>/port=<port2>/' <conffile>
in <conffile> change the port from <port> to <port2>
change the port in <conffile> from <port> to <port2>
<conffile>: port <port> should become <port2>
replace port=<port> with port=<port2> in <conffile>
switch the port from <port> to <port2> in <conffile>
the port in <conffile> is <port>, make it <port2>
edit <conffile> so that port=<port> reads port=<port2>
port <port> -> <port2> in <conffile>
Change the setting port=<port> in <conffile> to port=<port2>.
update <conffile>, port must be <port2> rather than <port>
how do I get <conffile> to say port=<port2> in place of port=<port>?
in the file <conffile> the port <port> has to be changed into <port2>
= again-mv-from-folder parse
> mv <plaindir>/<freshname> <todir>
move <freshname> from <plaindir> to <todir>
move the file <freshname> out of <plaindir> into <todir>
<freshname> is in <plaindir>, move it to <todir>
take <freshname> from <plaindir> and move it into <todir>
mv <freshname>, which lies in <plaindir>, to <todir>
In <plaindir> there is a file <freshname>. Move it to <todir>.
put the <freshname> of <plaindir> into <todir>, it should not stay where it is
how do I move <freshname> from <plaindir> over to <todir>?
transfer <freshname> from <plaindir> to <todir>
relocate <freshname>, now in <plaindir>, to <todir>
get <freshname> out of <plaindir> and into <todir>
I want <freshname> moved from <plaindir> to <todir>

= again-cp-from-folder parse
> cp <plaindir>/<freshname> <todir>
copy <freshname> from <plaindir> to <todir>
copy the file <freshname> of <plaindir> into <todir>
<freshname> is in <plaindir>, copy it to <todir>
take a copy of <freshname> from <plaindir> and put it into <todir>
cp <freshname>, which lies in <plaindir>, to <todir>
In <plaindir> there is a file <freshname>. Copy it to <todir>.
put a copy of <freshname> of <plaindir> into <todir>
how do I copy <freshname> from <plaindir> over to <todir>?
duplicate <freshname> from <plaindir> in <todir>
a copy of <freshname>, which is in <plaindir>, should go to <todir>
I want <freshname> copied from <plaindir> to <todir>
get <todir> a copy of the <freshname> in <plaindir>

= again-mv-from-folder-here parse
> mv <plaindir>/<freshname> .
move <freshname> out of <plaindir> to here
move the file <freshname> from <plaindir> to the current directory
<freshname> is in <plaindir>, move it here
bring <freshname> out of <plaindir> into this folder, as a move
mv <freshname> from <plaindir> to this directory
In <plaindir> there is a file <freshname>. Move it into the current directory.
take <freshname> out of <plaindir> and put it here
how do I move <freshname> from <plaindir> up here?
I want <freshname> moved from <plaindir> to where I am
pull <freshname> out of <plaindir> into the working directory, don't leave it there
get <freshname> out of <plaindir> and into the current folder
transfer <freshname> from <plaindir> to here

= again-cp-from-folder-here parse
> cp <plaindir>/<freshname> .
copy <freshname> from <plaindir> to here
copy the file <freshname> of <plaindir> into the current directory
<freshname> is in <plaindir>, copy it here
get me a copy of <freshname> from <plaindir> in this folder
cp <freshname> from <plaindir> to this directory
In <plaindir> there is a file <freshname>. Copy it into the current directory.
put a copy of the <freshname> in <plaindir> here
how do I copy <freshname> from <plaindir> up here?
I want <freshname> copied from <plaindir> to where I am
fetch a copy of <freshname> out of <plaindir> into the working directory
duplicate <freshname> from <plaindir> in the current folder
copy over <freshname> from <plaindir>, into this directory

= again-mv-within-folder parse
> mv <plaindir>/<freshname> <plaindir>/<freshname2>
In <plaindir>, rename <freshname> to <freshname2>.
rename <freshname> in <plaindir> to <freshname2>
rename the file <freshname> inside <plaindir> to <freshname2>, it stays in that folder
in <plaindir> the file <freshname> should be called <freshname2>
change the name of <freshname> in <plaindir> to <freshname2>
<plaindir> has a file <freshname>, rename it <freshname2>
give <freshname> in <plaindir> the new name <freshname2>, same folder
how can I rename <freshname>, which is in <plaindir>, into <freshname2>?
the <freshname> in <plaindir> is to be named <freshname2> from now on
mv <freshname> to <freshname2>, both in <plaindir>
within <plaindir>: <freshname> becomes <freshname2>
I want <freshname> in <plaindir> renamed as <freshname2>

= again-cp-within-folder parse
> cp <plaindir>/<freshname> <plaindir>/<freshname2>
In <plaindir>, copy <freshname> to <freshname2>.
copy <freshname> in <plaindir> to <freshname2> in the same folder
duplicate the file <freshname> inside <plaindir> as <freshname2>
in <plaindir> make a copy of <freshname> called <freshname2>
<plaindir> has a file <freshname>, put a copy named <freshname2> beside it
a second copy of <freshname> in <plaindir>, with the name <freshname2>
how can I copy <freshname>, which is in <plaindir>, to <freshname2> right there?
cp <freshname> to <freshname2>, both in <plaindir>
within <plaindir>: copy of <freshname> under the name <freshname2>
I want <freshname> in <plaindir> copied as <freshname2> in that folder
make <freshname2> in <plaindir> a copy of the <freshname> that is there

= again-rm-in-folder parse
> rm <plaindir>/<freshname>
delete <freshname> in <plaindir>
remove the file <freshname> from <plaindir>
delete the file <freshname> inside <plaindir>
In <plaindir> there is a file <freshname>. Delete it.
rm <freshname> in <plaindir>
erase <freshname>, which is in <plaindir>
get rid of the <freshname> that lies in <plaindir>
how do I delete <freshname> from <plaindir>?
throw away <freshname> in <plaindir>
<plaindir> has a file <freshname>, remove it
I want <freshname> deleted from <plaindir>
wipe the file <freshname> out of <plaindir>

= again-cp-starting parse
> cp <stem>* <todir>
copy all files starting with <stem> to <todir>
copy every file here whose name begins with <stem> into <todir>
copy everything in this folder that starts with <stem> to <todir>
cp all the files beginning with <stem> to <todir>
files whose names start with <stem>: copy them to <todir>
put copies of all files that begin with <stem> into <todir>
how do I copy the files with names beginning with <stem> to <todir>?
Copy the files in the current directory whose names start with <stem> to <todir>.
I want everything named <stem>-something copied into <todir>
take the files here that begin with <stem> and copy them over to <todir>
duplicate the <stem>... files of this folder in <todir>
all files with the name prefix <stem>, copy to <todir>

= again-mv-starting parse
> mv <stem>* <todir>
move all files starting with <stem> to <todir>
move every file here whose name begins with <stem> into <todir>
move everything in this folder that starts with <stem> to <todir>
mv all the files beginning with <stem> to <todir>
files whose names start with <stem>: move them to <todir>
put all files that begin with <stem> into <todir>, not as copies
how do I move the files with names beginning with <stem> to <todir>?
Move the files in the current directory whose names start with <stem> to <todir>.
I want everything named <stem>-something moved into <todir>
take the files here that begin with <stem> and move them over to <todir>
relocate the <stem>... files of this folder to <todir>
all files with the name prefix <stem>, move to <todir>

= again-rm-starting parse
> rm <stem>*
delete all files here starting with <stem>, not in subfolders
delete every file in this folder whose name begins with <stem>, only at this level
remove everything here that starts with <stem>, subfolders untouched
rm all the files beginning with <stem>
files of this folder whose names start with <stem>: delete them
get rid of the files here that begin with <stem>, not recursively
how do I rm the files with names beginning with <stem>?
Delete the files in the current directory (only there) whose names start with <stem>.
erase all <stem>... files right here
the files at this level with the name prefix <stem> should be deleted
wipe whatever begins with <stem> in this very folder
use rm on all names that start with <stem>

= again-rm-two-kinds parse
> rm *.<ext> *.<ext2>
delete <ext> and <ext2> files in this folder
delete all .<ext> and .<ext2> files here
remove every *.<ext> and *.<ext2> in the current directory
rm the <ext> files and the <ext2> files
erase all files here that end in .<ext> or .<ext2>
get rid of both the .<ext> and the .<ext2> files in this folder
Delete all files in the current directory whose names end in .<ext> or .<ext2>.
how do I delete two kinds of files at once, .<ext> and .<ext2>?
wipe out the <ext> and <ext2> files here
neither .<ext> nor .<ext2> files should be left in this folder, delete them
all .<ext> plus all .<ext2> files of this folder, delete
throw away the .<ext> files and also the .<ext2> files here

= again-rm-three-kinds parse
> rm *.<ext> *.<ext2> *.<ext3>
delete <ext>, <ext2> and <ext3> files in this folder
delete all .<ext>, .<ext2> and .<ext3> files here
remove every *.<ext>, *.<ext2> and *.<ext3> in the current directory
rm the <ext> files, the <ext2> files and the <ext3> files
erase all files here that end in .<ext>, .<ext2> or .<ext3>
get rid of the .<ext>, .<ext2> and .<ext3> files in this folder
Delete all files in the current directory whose names end in .<ext>, .<ext2> or .<ext3>.
how do I delete three kinds of files at once, .<ext>, .<ext2> and .<ext3>?
wipe out the <ext>, <ext2> and <ext3> files here
all .<ext>, .<ext2> and .<ext3> files of this folder, delete
throw away the .<ext> files and also the .<ext2> and .<ext3> files here

= again-rm-ext-in parse
> rm <plaindir>/*.<ext>
delete the .<ext> files directly in <plaindir>, not those in its subfolders
remove all .<ext> files from <plaindir>, only at its top level
rm the <ext> files in <plaindir>, no recursion
delete all files ending in .<ext> in <plaindir> but leave its subfolders alone
erase every .<ext> file directly inside <plaindir>
In <plaindir>, delete the files whose names end in .<ext>. Don't go into subfolders.
get rid of <plaindir>'s own .<ext> files, nothing deeper
how do I delete *.<ext> in <plaindir> with a plain rm?
use rm with a wildcard to delete the .<ext> files of <plaindir>
wipe the .<ext> files lying right in <plaindir>
only in <plaindir> itself: delete *.<ext>
throw away the .<ext> files at the top of <plaindir>

= again-rm-tilde parse
> rm *~
delete all the backup files ending with ~
remove the files here whose names end in ~
rm the editor backups with a tilde at the end in this folder
delete every file ending in a tilde in the current directory, not below
get rid of all *~ files here
erase the emacs backup files (name~) of this folder
the files ending with ~ in this folder should be deleted
how do I delete the tilde backup files in this directory?
clean this folder of files with ~ at the end of the name, delete them
Delete the backup files in the current directory, the ones that end with ~.
throw away everything here that ends in ~
wipe all names ending in ~ at this level

= again-rsync-without parse
> rsync -a --exclude='*.<ext>' <plaindir>/ <todir>
copy everything except the .<ext> files from <plaindir> to <todir>, keeping the structure
copy the contents of <plaindir> to <todir> but leave out all <ext> files
copy <plaindir> to <todir> with its subfolders, without any .<ext> files
everything in <plaindir> but the .<ext> files should be copied to <todir>, subfolders as they are
rsync what is in <plaindir> to <todir>, excluding *.<ext>
Copy all of the contents of <plaindir>, except for .<ext> files, to <todir>.
copy the tree below <plaindir> to <todir>, skipping files that end in .<ext>
<todir> should get all of <plaindir>'s contents, minus the <ext> files
how do I copy the contents of a folder without the .<ext> files, from <plaindir> to <todir>?
mirror <plaindir> into <todir>, no .<ext> files
copy what is in <plaindir>, folders included, to <todir>; no <ext> files please
take everything from <plaindir> over to <todir> apart from *.<ext>

= again-ren-nospace-ext parse
> for f in *.<ext>; do mv "$f" "§{f// /}"; done
remove all spaces from the names of the <ext> files
delete the blanks in the names of all .<ext> files here by renaming
rename the .<ext> files so that there are no spaces left in their names, nothing in their place
take the spaces out of the <ext> file names
no spaces in the names of .<ext> files any more, just drop them
strip the spaces from .<ext> file names in this folder
Rename every .<ext> file here, leaving out the spaces in its name.
squeeze the blanks out of all <ext> file names
my .<ext> files have spaces in their names, remove the spaces
my file.<ext> to myfile.<ext>, and the same for all .<ext> files
how do I get rid of the spaces in .<ext> file names without putting something else there?
drop spaces from names of *.<ext>

= again-ren-end-quoted change
> for f in *.<ext>; do mv -n "$f" "§{f%.<ext>}_<folder>.<ext>"; done
add "_<folder>" to the name of every <ext> file before the extension
put "_<folder>" before the .<ext> of every .<ext> file
append _<folder> to the names of all .<ext> files, in front of the extension
rename all <ext> files so that _<folder> stands before .<ext>
every .<ext> file should end in _<folder>.<ext>
a.<ext> becomes a_<folder>.<ext>, for all .<ext> files here
insert "_<folder>" between name and extension of the .<ext> files
give all <ext> files the name ending _<folder>, the extension stays .<ext>
Rename each .<ext> file here to name_<folder>.<ext>.
how do I add _<folder> to the end of the .<ext> file names but before the extension?
bulk rename: something.<ext> to something_<folder>.<ext>
the .<ext> files of this folder need "_<folder>" before the dot

= again-drop-last-lines-place change
> head -n -<small> <bare> > tmp.txt && mv tmp.txt <bare>
remove the last <small> lines of <bare> in place
delete the last <small> lines from <bare>, changing the file
cut the last <small> lines off <bare> and save it
drop <small> lines from the end of <bare>, in the file itself
<bare> should lose its last <small> lines
edit <bare> so that its final <small> lines are gone
take the bottom <small> lines out of <bare> and overwrite the file
shorten <bare> by <small> lines at the end
Remove the last <small> lines from the file <bare> and keep the result in <bare>.
how can I delete the <small> last lines in <bare> permanently?
get rid of the last <small> lines of the file <bare>, write it back
<bare> minus its last <small> lines, saved as <bare>

= again-keep-last-lines-place change
> tail -n <n> <bare> > tmp.txt && mv tmp.txt <bare>
keep only the last <n> lines of <bare>, change the file itself
shorten <bare> to its last <n> lines
cut <bare> down to the final <n> lines, in place
delete everything but the last <n> lines from <bare>
trim <bare> so that just its last <n> lines are left in it
<bare> should only keep its last <n> lines
edit <bare>: throw away all lines except the last <n>
remove all lines of <bare> but the bottom <n>, and save the file
Reduce the file <bare> to its last <n> lines.
how can I get rid of all but the last <n> lines of <bare> for good?
overwrite <bare> with its own last <n> lines
in the file itself keep the newest <n> lines at the end of <bare>, drop the rest

= again-double-space-place change
> sed -i G <file>
insert an empty line after every line of <file> in place
double-space <file>, in the file itself
put a blank line after each line in <file> and save it
add an empty line below every line of <file>, changing the file
edit <file> so that there is a blank line after each of its lines
make <file> double-spaced and overwrite it
blank line between all the lines of <file>, in place
how do I put an empty line behind every line of <file> with sed -i?
space out <file> with an empty line after each line, saving it
Change the file <file> so that every line is followed by an empty line.
sed -i G on <file>
every line of <file> followed by an empty one, write it back

= again-shebang change
> sed -i '1i #!/bin/bash' <script>
put the line "#!/bin/bash" at the top of <script>
add a bash shebang to <script>
insert #!/bin/bash as the first line of <script>
<script> lacks a shebang, add #!/bin/bash on top
write #!/bin/bash above everything else in <script>
make "#!/bin/bash" line 1 of <script>
prepend #!/bin/bash to <script>
give <script> the bash shebang line
how do I add #!/bin/bash at the beginning of <script>?
The script <script> should begin with the line #!/bin/bash. Insert it.
bash shebang in front of the first line of <script>
new first line "#!/bin/bash" for <script>

= again-shebang-python change
> sed -i '1i #!/usr/bin/env python3' <pyfile>
put the line "#!/usr/bin/env python3" at the top of <pyfile>
add a python3 shebang to <pyfile>
insert #!/usr/bin/env python3 as the first line of <pyfile>
<pyfile> lacks a shebang, add #!/usr/bin/env python3 on top
write #!/usr/bin/env python3 above everything else in <pyfile>
make "#!/usr/bin/env python3" line 1 of <pyfile>
prepend #!/usr/bin/env python3 to <pyfile>
give <pyfile> the python 3 shebang line with env
how do I add #!/usr/bin/env python3 at the beginning of <pyfile>?
The script <pyfile> should begin with #!/usr/bin/env python3. Insert that line.
new first line "#!/usr/bin/env python3" for <pyfile>

= again-tree-o-r parse
> chmod -R o-r <plaindir>
take read rights away from others for <plaindir> and all below
remove read permission for others from <plaindir> recursively
others should no longer be able to read anything in <plaindir>, only take away read
recursively drop the read bit of others on <plaindir>
chmod -R o-r <plaindir>
no reading by others in <plaindir> and everything in it
revoke others' read permission throughout <plaindir>
how do I stop others from reading the files in <plaindir> and its subfolders, just the read bit?
Remove the read right of others on <plaindir> and all of its contents.
clear read for others, <plaindir> with all that is in it
withdraw read access from others on the whole of <plaindir>
others minus read, recursively, on <plaindir>

= again-tree-o-w parse
> chmod -R o-w <plaindir>
take write rights away from others for <plaindir> and all below
remove write permission for others from <plaindir> recursively
others should no longer be able to write anything in <plaindir>, group and owner as before
recursively drop the write bit of others on <plaindir>
chmod -R o-w <plaindir>
no writing by others in <plaindir> and everything in it
revoke others' write permission throughout <plaindir>
how do I stop others from changing the files in <plaindir> and its subfolders, just the write bit?
Remove the write right of others on <plaindir> and all of its contents.
clear write for others, <plaindir> with all that is in it
nothing in <plaindir> may stay world-writable, recursive
others minus write, recursively, on <plaindir>

= again-touch-all-in parse
> touch <plaindir>/*
touch all files in <plaindir>
set the time of everything directly in <plaindir> to now
update the timestamps of all entries in <plaindir>
give all the files directly in <plaindir> the current date
touch everything in <plaindir>, not what is deeper
refresh the modification time of each entry of <plaindir>
Update the modification time of all files in <plaindir> to the current time.
all things in <plaindir> should look as if changed just now
how do I touch every file in <plaindir>?
make the files in <plaindir> appear new, set their date to now
current time on all that lies directly in <plaindir>
the contents of <plaindir> need a fresh timestamp

= again-touch-ext-in parse
> touch <plaindir>/*.<ext>
touch all .<ext> files in <plaindir>
set the time of the .<ext> files directly in <plaindir> to now
update the timestamps of all <ext> files of <plaindir>, without subfolders
give the .<ext> files in <plaindir> the current date
touch the <ext> files of <plaindir>
refresh the modification time of each .<ext> file directly in <plaindir>
Update the modification time of the .<ext> files in <plaindir> to the current time.
<plaindir>'s .<ext> files should look as if changed just now
how do I touch every .<ext> file in <plaindir>?
make the .<ext> files in <plaindir> appear new, set their date to now
current time on all .<ext> files lying in <plaindir>
the .<ext> files in <plaindir> need a fresh timestamp

= again-mv-date-front parse
> mv <name> "$(date +%F)-<name>"
put today's date in front of the name of <name>
rename <name> so that it starts with today's date and a dash
add the current date to the front of <name>'s name
prefix the name of <name> with today's date
rename <name> to today's date, a dash and <name>
Rename <name> so that its name begins with the date of today.
give <name> a name with the date in front
date prefix for the file name of <name>
how do I rename <name> to today's date plus the old name?
<name> should be called like before but with today's date before it
the name of <name> needs the current date at its beginning
rename <name>: date first, then the old name

= again-cp-date-front parse
> cp <name> "$(date +%F)-<name>"
copy <name> to a file with today's date in front of its name
make a copy of <name> whose name starts with today's date and a dash
back up <name> under the same name with the current date as prefix
copy of <name> with a date prefix in the name
copy <name> to today's date, a dash and <name>
Copy <name> to a file whose name begins with the date of today, followed by <name>.
duplicate <name>, the copy's name having today's date in front
how do I copy <name> to today's date plus the old name?
keep <name> and make a second one with the current date before the name
save a copy of <name>, date first in its name
date-<name> as a copy of <name>, with the date of today

= again-zip-self-without change
> zip -r <plaindir>.zip <plaindir> -x '*.<ext>'
zip <plaindir> but not the .<ext> files
zip up <plaindir> without its <ext> files
make a zip of <plaindir> that leaves out *.<ext>
zip <plaindir>, excluding .<ext> files
zip everything in <plaindir> except for the .<ext> files
pack <plaindir> into a zip of the same name, skipping <ext> files
<plaindir> as a zip file, no .<ext> files inside
put <plaindir> in a zip archive, apart from files ending in .<ext>
how do I zip <plaindir> and leave the .<ext> files out?
Create a zip archive of <plaindir>, named after it, that has none of its .<ext> files.
a zip of <plaindir>, please, but ignore all .<ext> files
I want to zip <plaindir> minus the <ext> files

= again-zip-self-locked parse
> zip -er <plaindir>.zip <plaindir>
make a zip with password of <plaindir>
zip <plaindir> with a password
create an encrypted zip of <plaindir>
password-protect <plaindir> in a zip file of the same name
zip up <plaindir>, asking me for a password
<plaindir> as a zip that needs a password
pack <plaindir> into an encrypted zip archive
how do I zip <plaindir> so that a password is needed to open it?
a zip of <plaindir> protected by password, please
Create a password-protected zip archive of <plaindir>.
zip and encrypt <plaindir>
I want <plaindir> zipped, with a password on the zip

= again-tar-self-without change
> tar -czf <plaindir>.tar.gz --exclude='*.<ext>' <plaindir>
tar up <plaindir> but leave out the .<ext> files, gzipped
make a tar.gz of <plaindir> without the <ext> files
compress <plaindir> to a tar.gz of the same name, excluding *.<ext>
<plaindir> as a gzipped tarball, no .<ext> files in it
pack <plaindir> into a tar.gz and skip all .<ext> files
create a .tar.gz of <plaindir> except for its <ext> files
tar and gzip <plaindir>, apart from files ending in .<ext>
how do I make a tar.gz of <plaindir> and leave the .<ext> files out?
a compressed tarball of <plaindir>, please, but ignore .<ext> files
Create a gzip-compressed tar archive of <plaindir>, named after it, that has none of its .<ext> files.
I want <plaindir> in a tgz-style archive minus the <ext> files, named like it with .tar.gz
tar.gz <plaindir>, exclude .<ext>

= again-tar-self-without-dir change
> tar -czf <plaindir>.tar.gz --exclude=<junkdir> <plaindir>
tar up <plaindir> but leave out the <junkdir> folder, gzipped
make a tar.gz of <plaindir> without <junkdir>
compress <plaindir> to a tar.gz of the same name, excluding the <junkdir> directory
<plaindir> as a gzipped tarball, no <junkdir> in it
pack <plaindir> into a tar.gz and skip every <junkdir> folder
create a .tar.gz of <plaindir> except for <junkdir>
tar and gzip <plaindir>, apart from its <junkdir> directory
how do I make a tar.gz of <plaindir> and leave <junkdir> out?
a compressed tarball of <plaindir>, please, but ignore <junkdir>
Create a gzip-compressed tar archive of <plaindir>, named after it, that does not include <junkdir>.
I want <plaindir> in a .tar.gz minus the <junkdir> folder
tar.gz <plaindir>, exclude <junkdir>

= again-line-replace-all-place change
> sed -i '<line>s/<word>/<newword>/g' <file>
replace <word> with <newword> in <file> but only on line <line>, every occurrence, in place
in line <line> of <file> change all <word> to <newword> and save
every <word> on line <line> of <file> should be <newword>, edit the file
edit <file>: line <line> only, <word> becomes <newword> wherever it stands there
swap each <word> for <newword> in line <line> of <file>, in the file itself
replace all occurrences of <word> on line <line> of <file> by <newword>, in place
only in line <line> of <file> substitute <newword> for every <word>, saving it
how do I replace every <word> with <newword> just in line <line> of <file>, in the file?
In the file <file>, replace all <word> by <newword> on line <line>, leaving the other lines alone.
line <line> in <file>: all <word> -> <newword>, write it back
change each <word> to <newword> on line number <line> of <file> and nowhere else, in place
turn all the <word> in line <line> of <file> into <newword>, editing the file

= again-run-both-saved parse
> <runme> > <new> 2>&1
run <runme> and put its output and its errors into <new>
run <runme>, all output including errors to <new>
save both stdout and stderr of <runme> in <new>
redirect everything <runme> prints, errors too, to <new>
start <runme> with output and error messages written to <new>
Execute <runme> and write its output as well as its error messages to <new>.
log all that <runme> says, errors included, to <new>
how do I run <runme> so that output and errors both end up in <new>?
output plus errors of <runme> into the file <new>
<runme> with stdout and stderr into <new>
call <runme> and keep everything it prints, error messages also, in <new>
send the standard output and standard error of <runme> to <new>

= again-run-errors-saved parse
> <runme> 2> <new>
run <runme>, errors to <new>
run <runme> and write only its error messages to <new>
save just the stderr of <runme> in <new>
redirect the errors of <runme> to <new>, normal output stays on the screen
start <runme> with error messages written to <new>
Execute <runme> and store its error messages in <new>.
log only the errors of <runme> to <new>
how do I run <runme> so that the errors go to <new> and the rest to the terminal?
errors of <runme> into the file <new>
<runme> with stderr into <new>
call <runme>, keep its error output in <new>
send standard error of <runme> to <new>

= again-run-output-saved parse
> <runme> > <new>
run <runme> and save what it prints in <new>
run <runme>, output to <new>
save the output of <runme> as <new>
redirect the normal output of <runme> to <new>
start <runme> with its output written to <new>
Execute <runme> and store its standard output in <new>.
output of <runme> into the file <new>
how do I run <runme> so that its output lands in <new>?
<runme> with stdout into <new>
call <runme> and put its output in <new>
send the standard output of <runme> to <new>
whatever <runme> outputs should be written to <new>

= again-run-output-away parse
> <runme> > /dev/null
run <runme> and throw away its output
run <runme> without showing its output, errors should still show
run <runme>, discard the normal output
start <runme> but hide what it prints, not its errors
Execute <runme> and discard its standard output.
output of <runme> to /dev/null
how do I run <runme> so that I don't see its output?
<runme> with stdout thrown away
call <runme> and ignore its output
silence the normal output of <runme>
drop whatever <runme> prints, keep error messages visible
send the standard output of <runme> to nowhere

= again-run-output-added parse
> <runme> >> <bare>
run <runme> and append its output to <bare>
run <runme>, output added to the end of <bare>
add what <runme> prints to <bare>, keeping the old contents
append the standard output of <runme> to <bare>
start <runme> with its output going to the end of <bare>
Execute <runme> and append its output to the file <bare>.
how do I run <runme> so that its output is added to <bare>?
output of <runme> to the bottom of <bare>, don't overwrite
<runme> with stdout appended to <bare>
call <runme> and put its output after what is in <bare>
extend <bare> by the output of <runme>
tack the output of <runme> onto <bare>

= again-whoami-added change
> whoami >> <bare>
add my username to <bare>
append my user name to <bare>
put the name of the current user at the end of <bare>
write my login name at the bottom of <bare>
append the output of whoami to <bare>
add who I am logged in as to <bare>
Append the name of the current user to the file <bare>.
my user name as a new last line of <bare>
how do I add my own username to <bare>?
whoami, append to <bare>
the current username should be added to <bare>
tack my username onto <bare>

= again-count-lines-saved change
> wc -l < <bare> > <new>
write the number of lines of <bare> to <new>
save the line count of <bare> in <new>
count the lines of <bare> and put the number into <new>
line count of <bare> into <new>, only the number
store how many lines <bare> has in <new>
Write the number of lines in <bare>, and nothing else, to the file <new>.
put the number of lines in <bare> in a file <new>
how do I save the number of lines of <bare> to <new>?
<new> should contain the number of lines <bare> has
redirect the line count of <bare> to <new>
lines in <bare>, counted, result in <new>
create <new> with the line count of <bare> as its content

= again-count-words-saved change
> wc -w < <bare> > <new>
write the number of words of <bare> to <new>
save the word count of <bare> in <new>
count the words of <bare> and put the number into <new>
word count of <bare> into <new>, only the number
store how many words <bare> has in <new>
Write the number of words in <bare>, and nothing else, to the file <new>.
put the number of words in <bare> in a file <new>
how do I save the number of words of <bare> to <new>?
<new> should contain the number of words <bare> has
redirect the word count of <bare> to <new>
words in <bare>, counted, result in <new>
create <new> with the word count of <bare> as its content

= again-df-added change
> df -h >> <bare>
append the output of df -h to <bare>
add the disk usage of all file systems to the end of <bare>, human readable
append the current free disk space to <bare>
put df -h at the bottom of <bare>, keep what is there
add a disk space report, readable sizes, to <bare>
df -h, appended to <bare>
Append the human-readable disk space overview to the file <bare>.
how do I add the output of df -h to <bare>?
log the disk space of the file systems to <bare>, appending
the present df -h output should be added to <bare>
write the free space of all disks after what is in <bare>
extend <bare> with the output of df -h

= again-date-tee change
> date | tee <new>
show the date and also write it to <new>
print the current date and time and save it in <new> as well
date on the screen and into <new>
output the date both here and to the file <new>
tee the date into <new>
Print the date and, at the same time, store it in <new>.
see the date, and keep it in <new> too
how do I display the date and write it to <new> in one go?
show me the date and put a copy of it in <new>
date to the terminal plus to <new>
write the date to <new> but let me see it too

= again-touch-each-folder change
> for d in */; do touch "$d/<freshname>"; done
create an empty file <freshname> in each subfolder
make an empty <freshname> in every folder here
touch <freshname> in each directory of this folder
put a blank <freshname> into all the subfolders, only the direct ones
every subdirectory here should get an empty file <freshname>
for each folder here, create <freshname> in it, empty
Create an empty file <freshname> in each subdirectory of the current directory.
add an empty <freshname> to each of the folders in this directory
how do I create <freshname> in all folders here at once?
loop over the folders here and touch <freshname> in each
all folders of this directory need an empty <freshname>
one empty <freshname> per subfolder

= again-cp-three-names change
> for f in <freshname> <freshname2> <freshname3>; do cp <bare> "$f"; done
copy the file <bare> to <freshname>, <freshname2> and <freshname3>
make three copies of <bare>: <freshname>, <freshname2> and <freshname3>
copy <bare> as <freshname>, as <freshname2> and as <freshname3>
<freshname>, <freshname2> and <freshname3> should all be copies of <bare>
three copies of <bare>, called <freshname>, <freshname2>, <freshname3>
duplicate <bare> under the names <freshname>, <freshname2> and <freshname3>
how do I copy <bare> to three files at once, <freshname>, <freshname2> and <freshname3>?
Create copies of <bare> named <freshname>, <freshname2> and <freshname3>.
loop to copy <bare> to <freshname>, <freshname2> and <freshname3>
cp <bare> three times: <freshname> <freshname2> <freshname3>
I need <bare> copied to <freshname>, to <freshname2> and to <freshname3>
one file, <bare>, into three: <freshname>, <freshname2>, <freshname3>

= again-cp-hidden-from parse
> cp <plaindir>/.[!.]* <todir>
copy all hidden files from <plaindir> to <todir>
copy only the dotfiles of <plaindir> into <todir>
the hidden files in <plaindir>, copy them to <todir>
cp the files of <plaindir> that start with a dot to <todir>
put copies of <plaindir>'s hidden files into <todir>
Copy the hidden files in <plaindir> to <todir>, nothing else.
how do I copy the dot files from <plaindir> to <todir>?
hidden files only: from <plaindir> to <todir>
I want all dotfiles that are in <plaindir> to be copied to <todir>
files whose name begins with a dot, copy from <plaindir> to <todir>
duplicate the dotfiles of <plaindir> in <todir>
copy just what is hidden in <plaindir> over to <todir>

= again-rm-digit parse
> rm [0-9]*
delete files that begin with a number, only in this folder
delete all files here whose names start with a digit
remove everything here that begins with a digit, no subfolders
rm the files starting with a number
files in this folder with a digit at the start of the name: delete
get rid of the files here that start with a number from 0 to 9
Delete the files in the current directory whose names begin with a digit.
how do I delete all the files beginning with a number?
erase files named with a leading digit in this directory
wipe whatever starts with a digit right here
the files here that have a digit as first character should be removed
throw away all files here whose name starts with 0-9

= again-rm-containing parse
> rm *<stem>*
delete the files here with <stem> in their name, not in subfolders
remove all files of this folder that have <stem> in the name, only this level
rm everything here with <stem> somewhere in its name
delete files right here whose names contain <stem>
get rid of the files in just this folder that contain <stem> in the name
use rm with wildcards to delete names containing <stem>
Delete the files in the current directory (not below it) whose names contain <stem>.
how do I rm all files with <stem> in the middle of the name?
erase whatever has <stem> in its name at this level
files here called something with <stem>: delete, no recursion
plain rm for all names that include <stem>
throw away the files named ...<stem>... in this very folder

= again-rmdir-parents parse
> rmdir -p <newpath>
remove the directory <newpath> and its parents if empty
remove the empty folders <newpath>, the parents as well
rmdir <newpath> together with its empty parent directories
delete the empty directory <newpath> and every parent that is empty then
get rid of the empty directory chain <newpath>
remove <newpath> and upwards, as long as the directories are empty
Delete the empty directory <newpath> along with its empty parents.
how do I delete nested empty folders such as <newpath> all at once?
take away the whole path of empty directories <newpath>
delete all the levels of <newpath>, they are empty
empty path <newpath>: remove each directory of it
undo mkdir -p <newpath>, everything in it is empty

= again-digits-out-place change
> sed -i 's/[0-9]//g' <file>
remove all digits from <file>, in place
delete every digit in <file> and save it
strip the numbers out of <file>, changing the file itself
edit <file> so that it has no digits any more
take all digits 0-9 out of the file <file> with sed -i
erase all digits in <file>, overwrite the file
Remove all digits from the file <file>, modifying the file.
no digits in <file> any more, write it back
how do I delete all digits from <file> in place?
drop each number character from <file>, the change should be saved
in <file> itself remove 0 to 9
get the digits out of <file> for good

= again-quotes-out-place change
> sed -i 's/"//g' <file>
remove double quotes from <file> in place
delete all double quotes in <file> and save it
strip the double quotation marks out of <file>, changing the file itself
edit <file> so that it has no double quotes any more
take every " out of the file <file> with sed -i
erase all " in <file>, overwrite the file
Remove all double quotes from the file <file>, modifying the file.
no double quotes in <file> any more, write it back
how do I delete all the double quotes from <file> in place?
drop each " from <file>, the change should be saved
in <file> itself remove the quotation marks (")
get the double quotes out of <file> for good

= again-spaces-underscore-place change
> sed -i 's/ /_/g' <file>
replace every space by an underscore in <file>, in place
change all spaces in the text of <file> to underscores and save it
in <file> turn each blank into _, changing the file itself
edit <file> so that it has underscores where the spaces were
spaces to underscores inside <file>, overwrite the file
swap all spaces for _ in <file> with sed -i
Replace all spaces in the file <file> with underscores, modifying the file.
underscores for spaces in the contents of <file>, write it back
how do I replace the spaces in <file> by underscores in place?
each space in the lines of <file> should be an underscore, save that
in the file <file> itself: _ for every space
put _ in place of all spaces in <file>, in the file

= again-comma-lines-drop change
> sed -i '/,$/d' <file>
delete the lines that end with a comma in <file>
remove from <file> every line ending in a comma
lines of <file> with a comma at the end, delete them in place
drop all lines whose last character is a comma from <file>
edit <file>: throw out the lines that end in ,
no line of <file> should end with a comma, delete those lines
Delete every line of <file> that ends with a comma, in the file itself.
take out the lines ending with , from <file> and save
how do I delete whole lines ending in a comma from <file>?
get rid of all lines with a trailing comma in <file>
erase lines of <file> that finish with a comma
in <file> delete the whole line if it ends with a comma

= again-semicolons-saved change
> sed 's/,/;/g' <csv> > <new>
replace commas with semicolons in <csv> and save as <new>
<csv> with semicolons for the commas, into <new>
write <csv> to <new> with every comma changed to a semicolon
turn the commas of <csv> into semicolons and write the result to <new>
make <new> from <csv>, semicolon as the separator where it has commas
change , to ; in <csv>, output to <new>
Replace all commas in <csv> by semicolons and store the result in the file <new>.
a semicolon-separated version of <csv> in <new>
how do I save <csv> as <new> with ; in place of , ?
convert <csv> from commas to semicolons, result in <new>
store a copy of <csv> as <new> in which each comma is a semicolon
commas to semicolons, <csv> to <new>

= again-lines-three-deleted change
> sed -i '<small>d;<line>d;<lineb>d' <bare>
delete lines <small>, <line> and <lineb> from <bare>
remove line <small>, line <line> and line <lineb> of <bare>
delete the lines number <small>, <line> and <lineb> in <bare>, in place
drop lines <small>, <line>, <lineb> from <bare> and save
lines <small>, <line> and <lineb> of <bare> should go
edit <bare>: lines <small>, <line> and <lineb> out
take lines <small>, <line> and <lineb> out of the file <bare>
Delete the lines <small>, <line> and <lineb> of the file <bare>.
get rid of the three lines <small>, <line> and <lineb> in <bare>
how do I delete lines <small>, <line> and <lineb> of <bare> at once?
erase lines <small> and <line> and <lineb> from <bare>
<bare> without lines <small>, <line> and <lineb>, changed in place

= again-file-on-top change
> cat <bare> <bare2> > tmp.txt && mv tmp.txt <bare2>
insert <bare> at the beginning of <bare2>
put the contents of <bare> at the top of <bare2>
prepend <bare> to <bare2>
add what is in <bare> before the first line of <bare2>
<bare2> should begin with the contents of <bare>, followed by its own text
place the text of the file <bare> in front of <bare2>'s, saved in <bare2>
Insert the contents of the file <bare> at the start of the file <bare2>.
how do I add <bare> to the top of <bare2>?
prefix the file <bare2> with the whole of <bare>
<bare> first and then the old <bare2>, all in <bare2>
write <bare> above the text of <bare2>
prepend the contents of <bare> to the file <bare2>

= again-chmod-ext-mode-in parse
> chmod <perm> <plaindir>/*.<ext>
set the .<ext> files directly in <plaindir> to <perm>, not deeper
chmod <perm> for the <ext> files of <plaindir>, this level only
give the .<ext> files lying in <plaindir> mode <perm>, without subfolders
mode <perm> for <plaindir>'s own .<ext> files
the <ext> files directly inside <plaindir> should have permissions <perm>
Set the permissions of the .<ext> files in <plaindir> to <perm>, without going into subfolders.
change *.<ext> in <plaindir> to <perm> with a wildcard
permissions <perm> on the .<ext> files at the top of <plaindir>
how do I put <perm> on all .<ext> files of one folder, <plaindir>, not recursively?
use chmod with a glob: .<ext> files of <plaindir> to <perm>
apply mode <perm> to every .<ext> file directly in <plaindir>

= again-tar-three change
> tar -cf <newtar> <bare> <bare2> <bare3>
make a tar archive <newtar> of <bare>, <bare2> and <bare3>
pack <bare>, <bare2> and <bare3> into <newtar>
tar <bare>, <bare2> and <bare3> together as <newtar>
put the files <bare>, <bare2> and <bare3> in an uncompressed tar called <newtar>
<newtar> should contain <bare>, <bare2> and <bare3>
Create the tar archive <newtar> containing <bare>, <bare2> and <bare3>.
bundle the three files <bare>, <bare2> and <bare3> in <newtar>
archive <bare>, <bare2> and <bare3> as <newtar>
how do I tar three files, <bare>, <bare2> and <bare3>, into <newtar>?
tar with <bare> <bare2> <bare3> inside, named <newtar>
collect <bare>, <bare2> and <bare3> in the archive <newtar>
new tar <newtar> from <bare>, <bare2>, <bare3>

= again-paste-saved change
> paste <bare> <bare2> > <new>
join the lines of <bare> and <bare2> side by side into <new>
put <bare> and <bare2> next to each other in columns and save as <new>
<bare> left and <bare2> right, line by line, into <new>
paste <bare> and <bare2> into <new>
write <bare> and <bare2> as two columns to <new>
combine <bare> and <bare2> line by line, separated by tabs, in <new>
Merge the corresponding lines of <bare> and <bare2> and store the result in <new>.
how do I save <bare> and <bare2> side by side as <new>?
two columns in <new>: <bare> and <bare2>
each line of <bare> with the same line of <bare2> behind it, output to <new>
make <new> out of <bare> and <bare2> glued together horizontally
<new> with the lines of <bare> and <bare2> beside one another

= again-touch-atime-now parse
> touch -a <bare>
set the access time of <bare> to now without changing its modification time
update only the access time of <bare>
touch just the atime of <bare>, to the current time
change the last access time of <bare> to the present, leave mtime alone
make <bare> look as if it was read just now, not modified
refresh the access timestamp of <bare>, nothing else
Set only the access time of the file <bare> to the current time.
how do I update the access time of <bare> but not its modification time?
access time of <bare>: now
only atime, file <bare>, current time
the access time of <bare> should be now, the modification date stays

= again-touch-mtime-now change
> touch -m <bare>
set the modification time of <bare> to now without changing its access time
update only the modification time of <bare>
touch just the mtime of <bare>, to the current time
change the modification time of <bare> to the present, leave the access time alone
make <bare> look as if it was modified just now, not read
refresh the modification timestamp of <bare>, not the access time
Set only the modification time of the file <bare> to the current time.
how do I update the modification time of <bare> but not its access time?
only mtime, file <bare>, current time
the modification time of <bare> should be now, the access date stays
mtime of <bare> to now, atime untouched

= again-zip-one parse
> zip <name>.zip <name>
zip <name>
zip up the file <name>
make a zip of the single file <name>
compress <name> to a zip
put <name> in a zip file of its own
create a zip archive with just <name> in it, named after it
I need <name> zipped
pack <name> as a zip
zip the file <name>, adding .zip to its name
Create a zip archive of the file <name>, called <name>.zip.
how do I zip one file, <name>?
<name> as <name>.zip, please

= again-tar-self-plain change
> tar -cf <plaindir>.tar <plaindir>
tar <plaindir>
tar <plaindir> without compression, same name plus .tar
make a tar of <plaindir>
create a plain tar archive of <plaindir>, named after it
tar up <plaindir>, no gzip
put <plaindir> into an uncompressed tar of the same name
pack <plaindir> as a tar, not compressed
Create an uncompressed tar archive of <plaindir>.
how do I tar <plaindir> up, just tar and no compression?
<plaindir> as a tar file
bundle <plaindir> in a .tar
I want a simple tar of <plaindir>

= again-unzip-two parse
> for f in <newzip> <newzip2>; do unzip "$f"; done
unzip <newzip> and <newzip2>
unzip both <newzip> and <newzip2> here
extract the two zip files <newzip> and <newzip2>
unpack <newzip> and then <newzip2>
get the files out of <newzip> and <newzip2>
extract <newzip> as well as <newzip2> into this folder
Unzip the archives <newzip> and <newzip2> in the current directory.
how do I unzip two archives, <newzip> and <newzip2>, at once?
open both zips, <newzip> and <newzip2>
loop to unzip <newzip> and <newzip2>
<newzip> and <newzip2>: unzip them
decompress the zips <newzip> and <newzip2>

= again-every-second-drop change
> sed -i 'n;d' <bare>
delete every second line of <bare> in place
remove every other line from <bare>, starting with line 2, and save the file
drop the even lines of <bare>, changing the file itself
keep only the odd-numbered lines in <bare>, edit the file
edit <bare>: every second line out
delete the even-numbered lines in <bare> in place
Remove every second line of the file <bare>, modifying the file.
lines 2, 4, 6 and so on of <bare> should be deleted from the file
how do I delete every other line of <bare> with sed -i, keeping the first?
throw away each second line of <bare>, write it back
halve <bare> by deleting every second line in the file
take every second line out of <bare> for good

= again-last-char-place change
> sed -i 's/.$//' <file>
delete the last character of each line in <file>, in place
remove the final character from every line of <file> and save it
cut one character off the end of each line in <file>, changing the file itself
edit <file> so that every line loses its last character
chop the last character from all lines of <file>, overwrite the file
Delete the last character of every line in the file <file>, modifying the file.
every line of <file> one character shorter at the end, write it back
how do I strip the last character of each line of <file> in place?
in <file> itself drop the last letter of each line
take off the character at the end of all lines in <file> with sed -i
trim one character at the right of each line of <file>, saving that
the last character in each line of <file> must go, in the file

= again-first-char-place change
> sed -i 's/^.//' <file>
delete the first character of each line in <file>, in place
remove the leading character from every line of <file> and save it
cut one character off the start of each line in <file>, changing the file itself
edit <file> so that every line loses its first character
chop the first character from all lines of <file>, overwrite the file
Delete the first character of every line in the file <file>, modifying the file.
every line of <file> one character shorter at the front, write it back
how do I strip the first character of each line of <file> in place?
in <file> itself drop the first letter of each line
take off the character at the beginning of all lines in <file> with sed -i
trim one character at the left of each line of <file>, saving that
the first character in each line of <file> must go, in the file
`,
)
