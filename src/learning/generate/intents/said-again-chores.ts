import { moreWordings } from '../grammar.ts'

/** More ways to ask for changes: files and folders made, copied, moved, renamed, deleted, edited, packed and given rights. */
export const saidAgainChores = moreWordings(`
= files/mkdir-p
create the directory tree <newpath> in one go
the folders <newpath>, all at once
make the nested path <newpath> with a single command
Create the directory tree <newpath>.
a directory tree <newpath> is what i need, none of it exists so far
folder within folder within folder: <newpath>
build the whole tree <newpath> at once
mkdir the tree <newpath> in one step

= files/u-mkdir-three
make folders <folder>, <folder2> and <folder3>
make dirs <folder>, <folder2>, <folder3> please
I want to have folders called <folder>, <folder2> and <folder3>
create three folders: <folder>, <folder2>, <folder3>
folders <folder>, <folder2> & <folder3>, make them
can you make the dirs <folder>, <folder2> and <folder3> here?
In the current directory, create the folders <folder>, <folder2> and <folder3>.
one mkdir for <folder>, <folder2> and <folder3>

= files/c-mk-two-sub
make a new directory named <folder> with subfolders <folder2> and <folder3>
create <folder> with the two subfolders <folder2> and <folder3> in it
new folder <folder>, inside it <folder2> and <folder3>
a directory <folder> that has the subdirectories <folder2> and <folder3>
Make a folder <folder> containing the folders <folder2> and <folder3>.
mkdir <folder> plus <folder2> and <folder3> below it
I need <folder> with <folder2> and <folder3> inside, all new folders
set up the folder <folder> and in it the folders <folder2> and <folder3>

= files/c-prefix-loop
put the prefix <prefix> in front of every <ext> file name
add <prefix> to the front of all <ext> file names
all .<ext> files renamed to <prefix> plus their old name
<prefix> before every <ext> file's name, please
have the names of my <ext> files start with <prefix>
a.<ext> becomes <prefix>a.<ext>, and so with all <ext> files
stick <prefix> on the front of each .<ext> file name
each *.<ext> renamed with <prefix> at its beginning

= files/rename-strip
remove the prefix <stem> from all file names that have it
every file here starting with <stem> should lose that part of its name
take <stem> off the start of the names of all files here
Rename the files whose names start with <stem> so that this part is gone.
remove <stem> at the beginning of file names, don't delete the files
delete the leading <stem> in the file names here by renaming
how do I get rid of <stem> at the front of my file names?
file names: drop <stem> from the front

= files/asked-ren-unsuffix
remove the <suffix> ending from all files that have it
strip <suffix> off the file names, the files themselves stay
drop the <suffix> ending of the file names here
rename everything that ends in <suffix> back to the name without it
the ending <suffix> should disappear from file names, don't delete any file
all names ending with <suffix>: cut that ending off
rename x<suffix> to x for all such files
get the <suffix> off the end of my file names

= files/rename-unext
remove the .<ext> ending from all files that have it, do not delete them
drop the .<ext> from the names of the <ext> files
rename the .<ext> files to their names without extension
the ending .<ext> should disappear from the file names here
strip off .<ext> from file names, the files themselves stay
take away the .<ext> extension from the names of files in this folder
x.<ext> to x for all such files
cut .<ext> off the file names

= files/asked-ren-hyphen
replace dashes with underscores in all file names
change every - in the file names here to _
dashes in file names to underscores
rename all files that have a dash so that they have an underscore there
file names: _ instead of -
swap the hyphens in names for underscores
Rename the files here so that each dash in a name becomes an underscore.
my-file to my_file, for all names with dashes
turn - into _ in all names of this folder

= files/rename-dash
replace underscores with dashes in all file names
every underscore in the file names here should be a dash
underscores in file names to dashes
rename all files that have an underscore so that they have a dash there
file names with dashes where the underscores are
swap the underscores in names for hyphens
Rename the files here so that each underscore in a name becomes a dash.
my_file to my-file, for all names with underscores

= files/c-number-loop
rename the <ext> files to 1.<ext>, 2.<ext>, 3.<ext> and so on
rename my <ext> files 1.<ext> 2.<ext> 3.<ext> ...
number the .<ext> files: 1.<ext>, 2.<ext>, and so forth
all <ext> files should be called 1.<ext>, 2.<ext> etc.
rename all .<ext> files here in order to 1.<ext>, 2.<ext>, 3.<ext>
give the <ext> files plain numbers as names, 1.<ext> first
Rename the .<ext> files in this folder to 1.<ext>, 2.<ext> and so on.
the <ext> files should just be numbered, 1.<ext>, 2.<ext>, ...

= files/rename-part
rename every file with <stem> in its name so it says <newword> instead
in all file names here replace <stem> by <newword>
change <stem> to <newword> in the names of the files
files with <stem> in the name should have <newword> there
swap <stem> for <newword> in every file name of this folder
Rename all files whose names contain <stem>, putting <newword> in its place.
file names: <newword> in place of <stem>
names with <stem> become names with <newword>

= files/rename-lower
lower case names for all files here
rename everything in this directory to small letters
file names in this folder to lowercase, all of them
make the names of all files in this directory lower case
put every file name here in lower case
how do I change all file names in this folder to lower case?
Rename every file here so that its name has no capital letters.
change the names here from UPPER to lower case

= files/rename-suffix
put _<stem> before the .<ext> of every <ext> file name
add _<stem> to the names of all <ext> files, in front of the extension
a.<ext> to a_<stem>.<ext>, the same for all <ext> files
every .<ext> file should be called name_<stem>.<ext>
append _<stem> to the <ext> files' names but keep .<ext> at the end
Rename each .<ext> file so that _<stem> stands before the extension.
_<stem> at the end of the name of each <ext> file, before .<ext>
bulk rename of *.<ext> to *_<stem>.<ext>

= files/rm-contents
delete everything in <plaindir> but keep the folder
empty <plaindir>, the folder itself should stay
remove all that is in <plaindir>, not <plaindir> itself
clear out <plaindir>, delete its whole contents but leave the folder
delete the contents of <plaindir> and not the folder
I want <plaindir> empty, erase all of its contents
wipe what is inside <plaindir>, folder stays
Delete all files and folders inside <plaindir>, keeping the folder.

= files/rm
delete the symlink <anyfile>
remove the link <anyfile>, not what it points to
rm the symbolic link <anyfile>
take out <anyfile>, i.e. delete that one file
delete one file, <anyfile>
<anyfile> isn't needed any more, remove it
erase the single file <anyfile>
I want the file <anyfile> gone, delete it

= find/files-bigger-delete
delete all files $big <size> <where>
remove files $big <size> <where>
get rid of every file of more than <size> <where>
delete whatever files <where> are $big <size>
Delete all files <where> that are $big <size>.
files over <size> <where>, delete them
erase huge files, i.e. those $big <size>, <where>
which files <where> are $big <size>? delete them all

= text/sed-crlf
convert windows line endings of <file> to unix
change the windows line endings in <file> to unix ones
windows line endings of <file> to linux line endings
the line endings of <file> should be unix, they are windows now
turn windows line ends into unix line ends in <file>
Convert <file> from Windows line endings to Unix line endings.
take the carriage returns out of <file>
<file>: CRLF line endings to plain LF

= text/to-crlf
convert unix line endings of <file> to windows
change the unix line endings in <file> to windows ones
linux line endings of <file> to windows line endings
the line endings of <file> should be windows, they are unix now
turn LF into CRLF in <file>, in place
Convert <file> from Unix line endings to Windows line endings.
add carriage returns to the line ends of <file>
<file>: LF line endings to CRLF

= text/prefix-in
put <stem> at the start of every line in <file>, in place
insert <stem> at the beginning of every line of <file> and save
each line of <file> should start with <stem>, change the file
write <stem> before every line, in the file <file> itself
how do I put <stem> in front of each line of <file> with sed -i?
Change <file> so that each of its lines starts with <stem>.
in <file>, <stem> goes at every line start, save it
edit <file> in place, <stem> at the beginning of all lines

= text/suffix-in
put <stem> at the end of every line in <file>, in place
append <stem> to every line of <file> and save
each line of <file> should end with <stem>, change the file
write <stem> after every line, in the file <file> itself
how do I put <stem> behind each line of <file> with sed -i?
Change <file> so that each of its lines ends in <stem>.
in <file>, <stem> goes at every line end, save it
edit <file> in place, <stem> at the end of all lines

= text/lines-keep-first-in-place
keep only the first <n> lines of <bare>, change the file itself
cut <bare> down to its first <n> lines
delete everything after line <n> of <bare> in place
trim <bare> so that just the first <n> lines are left in it
<bare> should only keep its first <n> lines
remove all lines of <bare> but the top <n>, and save the file
Reduce the file <bare> to its first <n> lines.
throw away all of <bare> but the first <n> lines, in the file

= text/conf-set
set <confkey>=<value> in <conffile>, whatever it was before
in <conffile> set <confkey>=<value>
change the line starting with <confkey>= in <conffile> to <confkey>=<value>
<conffile>: <confkey>=<value> instead of the present value
make the line <confkey>=... in <conffile> read <confkey>=<value>
In <conffile>, set the value of <confkey> to <value>, regardless of its old value.
replace whatever comes after <confkey>= in <conffile> with <value>
<confkey> in <conffile> -> <value>

= text/lines-conf-section-add
add the line <newvar>=<value> after the line with the heading <section> in <ini>
below the <section> header in <ini> add <newvar>=<value>
add <newvar>=<value> to <ini>, right after the section line of <section>
in the section <section> of <ini>, insert <newvar>=<value> as a new line
<ini>: new setting <newvar>=<value> under <section>
Append the line <newvar>=<value> directly after the section header <section> in <ini>.
section <section> in <ini> needs <newvar>=<value>
put a line <newvar>=<value> below the <section> heading of <ini>

= text/delete-between
delete everything between <word> and <word2> in <file>, those lines too
remove the block from <word> to <word2> in <file>, including the lines with them
all lines from the one with <word> up to the one with <word2>, delete them from <file>, markers as well
delete the lines from <word> to <word2> (both included) from <file>
take out of <file> what is between <word> and <word2>, with the two lines themselves
In <file>, delete the lines from <word> through <word2>, inclusive.
cut <word> till <word2> from <file>, borders too, in place
get rid of the <word>...<word2> block in <file>, along with its first and last line

= text/uncomment
uncomment the lines with <word> in <file>
take the # away from the lines of <file> that have <word>
remove the comment sign before the lines with <word> in <file>
in <file> activate the lines containing <word> by deleting the # at their start
the lines with <word> in <file> are commented out, undo that
no # any more before lines that mention <word> in <file>, in place
un-comment <word> in <file>
Uncomment every line of <file> that contains <word>.

= daily/append-file
append the contents of <bare> to <bare2>
append the text of <bare> at the end of <bare2>
put what is in <bare> at the end of <bare2>, keeping its old contents
add <bare> to the bottom of <bare2>
Append the contents of the file <bare> to the file <bare2>.
write <bare> after the last line of <bare2>
attach <bare> to <bare2>
<bare> goes to the end of <bare2>, append it

= daily/mixed-mode-go-w-off
nobody but the owner should be able to write to <anyfile>
only the owner may write to <anyfile>, everyone else loses write permission
no one except its owner should have write access to <anyfile>
take write access to <anyfile> away from everybody but the owner
group and others must not write to <anyfile> any more
let just the owner write <anyfile>, remove it from the rest
write permission on <anyfile> for the owner only, leave read as it is
stop everyone besides the owner from changing <anyfile>

= permissions/rw-all
everyone should be able to read and write <anyfile>
give all users read and write permission on <anyfile>
read and write for all on <anyfile>
allow everybody to read from and write to <anyfile>
let everybody read and also write <anyfile>
Add read and write permission for all users to <anyfile>.
all of them, user, group and others, may read and write <anyfile>
I want anyone to be able to read and write to <anyfile>

= permissions/chown
make the owner of <anyfile> <user>
the owner of <anyfile> should be <user>
change who owns <anyfile>, to <user>
<anyfile>: owner <user>, group unchanged
just the owner of <anyfile>, not the group, set it to <user>
chown so that <user> has <anyfile>
owner of the file <anyfile> to <user>
turn the ownership of <anyfile> over to <user>

= files/u-chown-same
change owner and group of the whole folder <fardir> to <user>
both owner and group of <fardir>, with everything in it, to <user>
owner and group <user> for <fardir> and all below
set user and group of <fardir> recursively to <user>
give <fardir> and its contents to user <user> and group <user>
make <user> owner and group of all that is in <fardir>, and of the folder
chown <fardir> recursively, owner <user> and group <user>
everything in <fardir>: owner and group should both be <user>

= files/ln-dirforce
make the symlink <newlink> point to <path> instead
change the symlink <newlink> to point to <path>
the link <newlink> should point to <path> now, not where it did
redirect the existing symlink <newlink> to the folder <path>
Change the symbolic link <newlink> so that it points to the directory <path>.
let <newlink>, an existing link, point at <path> from now on
update symlink <newlink> to <path>
relink <newlink> to the directory <path>

= archive/tar-skipdir
tar up <plaindir> as <newtgz> but leave out the <stem> folder
make <newtgz> from <plaindir>, except for <stem>
gzip tar of <plaindir> called <newtgz> without its <stem> directory
put <plaindir> in <newtgz>, but not <stem>
tar.gz of <plaindir> named <newtgz>, exclude <stem>
Create <newtgz> from <plaindir>, excluding the directory <stem>.
back up <plaindir> to <newtgz>, skip the <stem> subfolder
archive <plaindir> into <newtgz> while ignoring <stem>

= archive/zip-skip
zip <plaindir> as <newzip> but not the .<ext> files
<newzip> from <plaindir>, everything except .<ext> files
make <newzip> out of <plaindir>, skip the <ext> files
zip up <plaindir> to <newzip> and exclude *.<ext>
put <plaindir> in <newzip>, but no .<ext> files
Create a zip archive <newzip> of <plaindir> that leaves out the files ending in .<ext>.
<plaindir> zipped into <newzip> minus its <ext> files
zip <plaindir>, not its .<ext> files, output <newzip>

= archive/unzip-never
extract the zip file <zip> without overwriting existing files
extract <zip>, keeping files that already exist
unzip <zip> but don't overwrite anything
unpack the archive <zip>, skip files that exist already
unzip <zip>, never overwrite
Extract <zip> into the current directory without overwriting files that are there.
open up <zip> here, existing files are not to be replaced
get everything out of <zip> except what I already have

= files/fc-touch-ext-date
set the timestamp of all <ext> files to <date>
all .<ext> files here should get the timestamp <date>
change the date of the <ext> files in this folder to <date>
set the modification time of *.<ext> to <date>
<ext> files: timestamp <date>
date all the .<ext> files <date>
Set the timestamps of the .<ext> files in the current directory to <date>.
backdate the <ext> files here to <date>

= files/asked-mv-two-kinds
move all files that end in .<ext> or .<ext2> into <todir>
move <ext> and <ext2> files to <todir>
all .<ext> and .<ext2> files of this folder go into <todir>
move my <ext> files and my <ext2> files over to <todir>
put the .<ext> and .<ext2> files into <todir>, move not copy
Move every file here ending in .<ext> or .<ext2> to <todir>.
both the <ext> and the <ext2> files here should be moved to <todir>
mv all .<ext>s and .<ext2>s to <todir>

= files/asked-cp-two-kinds
copy all files that end in .<ext> or .<ext2> into <todir>
copy <ext> and <ext2> files to <todir>
all .<ext> and .<ext2> files of this folder, copy them into <todir>
copy my <ext> files and my <ext2> files over to <todir>
put copies of the .<ext> and .<ext2> files into <todir>
Copy every file here ending in .<ext> or .<ext2> to <todir>.
both the <ext> and the <ext2> files here should be copied to <todir>
cp all .<ext>s and .<ext2>s to <todir>

= files/asked-cp-glob-in
in <plaindir> there are files ending in .<ext>, copy them to <todir>
There are .<ext> files in <plaindir>. Copy all of them to <todir>.
all the <ext> files directly in <plaindir>, copies to <todir>
copy the <ext> files that lie in <plaindir> over to <todir>
cp .<ext> files from <plaindir> to <todir>
the <ext> files out of <plaindir> should be copied into <todir>
<plaindir> holds some .<ext> files, copy those to <todir>
put copies of <plaindir>'s <ext> files into <todir>

= files/asked-mv-glob-in
in <plaindir> there are files ending in .<ext>, move them to <todir>
There are .<ext> files in <plaindir>. Move all of them to <todir>.
all the <ext> files directly in <plaindir>, move to <todir>
move the <ext> files that lie in <plaindir> over to <todir>
mv .<ext> files from <plaindir> to <todir>
the <ext> files out of <plaindir> should be moved into <todir>
<plaindir> holds some .<ext> files, move those to <todir>
take <plaindir>'s <ext> files and put them into <todir>, not copies

= archive/zip-lock
zip <plaindir> as <newzip> with a password
make a zip <newzip> with password of <plaindir>
create <newzip>, a zip of <plaindir> protected by a password
put <plaindir> into the encrypted zip <newzip>
<newzip>: zip of <plaindir>, ask me for a password
Create an encrypted zip archive <newzip> of <plaindir>.
zip up <plaindir> to <newzip>, password protected
pack <plaindir> into <newzip> so a password is needed

= files/truncate-size
make a <size> file named <new> without writing the data
an empty <size> file called <new>
set the size of <new> to <size>
I want <new> to be exactly <size> in size
Create a file <new> with a size of <size>.
blank file <new> with a length of <size>

= files/u-ls-tee
show the file list here and also write it to <new>
list this folder and save the listing in <new> as well
listing on the screen and into <new>
output the names of the files here both to the terminal and to <new>
tee the listing of this folder into <new>
List the files of the current directory and, at the same time, store the list in <new>.
see what is here, and keep the list in <new> too
how do I display the file names here and write them to <new> in one go?
ls to the terminal plus to <new>

= files/asked-mk-existing-three
create folders <folder>, <folder2> and <folder3> inside <plaindir>
make <folder>, <folder2> and <folder3> in <plaindir>, as folders
in <plaindir> create the directories <folder>, <folder2> and <folder3>
three new folders in <plaindir>: <folder>, <folder2>, <folder3>
<plaindir> needs the subfolders <folder>, <folder2> and <folder3>
mkdir <folder>, <folder2>, <folder3> within <plaindir>
add the folders <folder>, <folder2> and <folder3> to <plaindir>
Inside <plaindir>, make the directories <folder>, <folder2> and <folder3>.

= text/lines-indent-removed
remove leading spaces of each line in <bare>, in place
strip the leading whitespace from every line of <bare> and save it
no spaces at the start of the lines of <bare> any more, edit the file
take the blanks off the line beginnings in <bare>, in the file itself
unindent all lines of <bare> completely, in place
Remove the spaces at the start of every line of <bare>, changing the file.
trim the left side of all lines of <bare>, write it back
delete the spaces before the text on each line of <bare> and save

= text/sed-replace-line
change line <line> of <file> to <text>
line <line> of <file> should be <text> instead
make line <line> of <file> read <text>
set line number <line> in <file> to <text>
put <text> in place of the whole line <line> of <file>
Change line <line> of the file <file> to <text>, in place.
overwrite line <line> in <file> with <text>
<text> instead of what is in line <line> of <file>

= daily/unzip-each
unzip every zip into a folder of its own name
unzip all zip files here, each into a folder named like it
each zip here should be unpacked to a directory with the same name
extract all the zips here into separate folders called after them
all .zip files: unzip a.zip to folder a and so on
unpack every zip archive of this folder into its own directory
Unzip each .zip file in the current directory into a directory of the same name.
for every zip here make a folder with its name and unzip into it

= text/comment-line
put a # in front of line <line> of <file>
add a # at the start of line <line> in <file>
line <line> of <file> should be commented out
make line <line> of <file> a comment with #
disable line <line> in <file> by putting # before it
Put a # at the beginning of line <line> of the file <file>.
turn line <line> of <file> into a comment
only line <line> of <file> gets a # in front

= text/line-ordinal-delete
delete the <ordline> line of <file>
remove the <ordline> line from <file>, in place
the <ordline> line of <file> should be deleted
take the <ordline> line out of <file>
Delete the <ordline> line of the file <file>.
get rid of the <ordline> line in <file>, just that one
drop just the <ordline> line of <file>, in the file
erase the <ordline> line from the file <file>

= text/word-delete
remove the word <word> from <file>
take the word <word> out of <file> wherever it is
delete every <word> in the text of <file>, the lines stay
strip all <word> from <file>, in place, without deleting lines
the word <word> should not be in <file> any more, keep the rest of the lines
Remove all occurrences of the word <word> from the file <file>, leaving the lines.
cut the word <word> out of the lines of <file>
erase just the word <word> in <file>

= files/u-cp-into-each
copy <bare> to every subfolder
copy <bare> into each folder here
put a copy of <bare> into all the subfolders of this folder
for each folder here, copy <bare> into it
Copy <bare> into each of the directories in the current directory.
how do I copy <bare> to all folders here at once?
distribute <bare> to all folders in this directory
one copy of <bare> per subfolder
`)
