import { intents } from '../grammar.ts'

/** Chores with files that people asked for and that no intent had. */
const files = intents(
  'files',
  String.raw`
= desk-cp-suffix change
> cp <bare> <bare><suffix>
make a copy of <bare> with <suffix> at the end
copy <bare> to the same name with <suffix> at the end
$copy <bare>, the copy gets <suffix> at the end of its name
back up <bare> next to it with the ending <suffix>
copy <bare>, append <suffix> to the name of the copy
keep a copy of <bare> with <suffix> added to its name
a copy of <bare> beside it, called the same plus <suffix>
save <bare> under its own name plus <suffix>
before I edit <bare>, copy it with the ending <suffix>
cp <bare> to itself plus <suffix>
duplicate <bare> with <suffix> behind its name
Make a copy of the file <bare> in the same place. The name of the copy is the name of the file followed by <suffix>.

= desk-mv-suffix change
> mv <bare> <bare><suffix>
rename <bare> by putting <suffix> at the end
add <suffix> to the end of the name of <bare>
append <suffix> to the name of <bare>
rename <bare>, the new name has <suffix> at the end
put <bare> out of the way by adding <suffix> to its name
give <bare> the additional ending <suffix>
<bare> should get <suffix> behind its name
rename <bare> to itself plus <suffix>
set <bare> aside, same name with <suffix> added
mv <bare> to the same name followed by <suffix>
change the name of <bare> by adding <suffix>
Rename the file <bare>. Its new name is the old one with <suffix> at the end.

= desk-cp-up change
> cp <bare> ..
copy <bare> to the directory above
copy <bare> one folder up
copy <bare> to the parent directory
$copy <bare> into the folder above this one
put a copy of <bare> one level up
<bare> should also be in the parent folder, copy it
copy the file <bare> up one level
a copy of <bare> in the folder above, please
cp <bare> to the parent
how do I copy <bare> one directory up?
duplicate <bare> into the directory above this one
Copy the file <bare> to the parent of the current directory.

= desk-cp-ext-up change
> cp *.<ext> ..
copy all <ext> files to the directory above
copy all <ext> files one folder up
copy the <ext> files to the parent directory
copy every .<ext> file into the folder above this one
put copies of the <ext> files one level up
the .<ext> files here should also be in the parent folder, copy them
all files ending in .<ext>, copied up one level
cp the <ext> files to the parent
how do I copy the <ext> files one directory up?
duplicate all .<ext> files into the directory above this one
Copy all files that end in .<ext> to the parent of the current directory.
copies of all <ext> files in the folder above, please

= desk-mv-ext-up change
> mv *.<ext> ..
move all <ext> files to the directory above
move all <ext> files one folder up
move the <ext> files to the parent directory
move every .<ext> file into the folder above this one
put the <ext> files one level up, not as copies
the .<ext> files here belong in the parent folder, move them
all files ending in .<ext>, moved up one level
mv the <ext> files to the parent
how do I move the <ext> files one directory up?
shift all .<ext> files into the directory above this one
Move all files that end in .<ext> to the parent of the current directory.
the <ext> files go one folder higher

= desk-cp-dated-into parse
> cp -r <plaindir> <todir>/<plaindir>-$(date +%F)
copy <plaindir> into <todir> with today's date
copy <plaindir> to <todir> with today's date added to its name
back up <plaindir> in <todir>, today's date in the name
put a dated copy of <plaindir> into <todir>
a copy of <plaindir> in <todir>, named with today's date
save <plaindir> in <todir> under its name and today's date
backup of <plaindir> to <todir>, name plus date
copy <plaindir> into <todir>, date at the end of the folder name
<todir> should get a copy of <plaindir> with the date of today in its name
make a backup of <plaindir> in <todir> and append the date
Copy <plaindir> to <todir>. The name of the copy ends in today's date.
dated backup of <plaindir>, to be put in <todir>

= desk-cp-file-dated-into parse
> cp <bare> <todir>/<bare>-$(date +%F)
copy <bare> into <todir> with today's date
copy <bare> to <todir> and append today's date to its name
back up <bare> in <todir>, today's date behind the name
put a dated copy of <bare> into <todir>
a copy of <bare> in <todir>, today's date at the end of its name
save <bare> in <todir> under its name and today's date
backup of <bare> to <todir>, name plus date
copy <bare> into <todir>, date at the end of the file name
<todir> should get a copy of <bare> with the date of today behind its name
make a backup of <bare> in <todir> and append the date
Copy <bare> to <todir>. The name of the copy ends in today's date.
dated backup of the file <bare>, to be put in <todir>

= desk-ren-hyphens-ext parse
> for f in *.<ext>; do mv "$f" "§{f//-/_}"; done
change the hyphens in the names of all <ext> files to underscores
replace - by _ in the names of the <ext> files
in all .<ext> file names, turn hyphens into underscores
rename the <ext> files so that every dash becomes an underscore
dashes to underscores in the names of .<ext> files
all <ext> files: underscores instead of hyphens in the name
swap the hyphens for underscores in the .<ext> names
make - into _ in the name of every <ext> file
the names of the .<ext> files should have _ where they have -
how do I replace dashes with underscores in all <ext> file names?
Rename all files ending in .<ext>: each - in the name is to become _.
<ext> files, hyphen to underscore in names

= desk-ren-underscores-ext parse
> for f in *.<ext>; do mv "$f" "§{f//_/-}"; done
change the underscores in the names of all <ext> files to hyphens
replace _ by - in the names of the <ext> files
in all .<ext> file names, turn underscores into dashes
rename the <ext> files so that every underscore becomes a hyphen
underscores to hyphens in the names of .<ext> files
all <ext> files: hyphens instead of underscores in the name
swap the underscores for dashes in the .<ext> names
make _ into - in the name of every <ext> file
the names of the .<ext> files should have - where they have _
how do I replace underscores with dashes in all <ext> file names?
Rename all files ending in .<ext>: each _ in the name is to become -.
<ext> files, underscore to hyphen in names

= desk-ren-spaces-ext parse
> for f in *.<ext>; do mv "$f" "§{f// /_}"; done
change the spaces in the names of all <ext> files to underscores
replace blanks by _ in the names of the <ext> files
in all .<ext> file names, turn spaces into underscores
rename the <ext> files so that every space becomes an underscore
spaces to underscores in the names of .<ext> files
all <ext> files: underscores instead of spaces in the name
make blanks into _ in the name of every <ext> file
the names of the .<ext> files should have _ where they have a space
how do I replace spaces with underscores in all <ext> file names?
Rename all files ending in .<ext>: each space in the name is to become _.
<ext> files, space to underscore in names
no spaces in the .<ext> names any more, underscores instead

= desk-rm-hidden-here quiet
> find . -maxdepth 1 -type f -name '.*' -delete
delete all hidden files here, not the folders
delete the hidden files in this folder, not in subfolders
remove all dot files right here, leave hidden folders alone
delete files here whose names start with a dot
erase the hidden files of the current directory only
get rid of hidden files here, not in the folders below
delete every dotfile directly in this folder
only here: delete the hidden files
rm hidden files in the current folder, no subfolders
how can I delete the dot files in this directory but not its hidden directories?
Delete the hidden regular files in the current directory, not those in subdirectories.
wipe the hidden files at this level

= desk-rm-ext-weeks quiet
> find <spot> -type f -name '*.<ext>' -mtime +$((<small>*7)) -delete
delete <ext> files older than <small> weeks <spot>
delete all .<ext> files <spot> that are older than <small> weeks
remove the <ext> files <spot> that have not changed for more than <small> weeks
<spot> delete every .<ext> file of more than <small> weeks
get rid of <ext> files last changed over <small> weeks ago <spot>
erase .<ext> files <spot>, those more than <small> weeks old
<ext> files <spot>, older than <small> weeks: delete them
wipe the .<ext> files <spot> not modified in the last <small> weeks
throw away <ext> files <spot> with an age of over <small> weeks
Delete the files that end in .<ext> <spot> and were last modified more than <small> weeks ago.
how do I delete .<ext> files <spot> that are more than <small> weeks old?
more than <small> weeks old and ending in .<ext> <spot>: delete

= desk-rm-dash parse
> rm -- -<stem>
delete a file called -<stem>
remove the file -<stem>
delete the file named -<stem>, its name starts with a dash
how do I delete a file whose name is -<stem>?
rm says invalid option, the file is called -<stem>, delete it
erase the file -<stem> with the hyphen in front
get rid of the file -<stem>
the file -<stem> must be deleted
delete -<stem>, which is a file and not an option
remove a file whose name begins with a hyphen: -<stem>
rm a file named -<stem>
Delete the file with the name -<stem>.

= desk-rm-oldest parse
> ls -tr *.<ext> | head -n <small> | xargs -r rm
delete the <small> oldest <ext> files
delete the <small> oldest .<ext> files here
remove the oldest <small> <ext> files
rm the <small> oldest .<ext> files
the <small> oldest <ext> files should be deleted
get rid of the <small> <ext> files that are the oldest
erase just the <small> oldest of the .<ext> files here
throw away the oldest <small> files ending in .<ext>
delete <small> <ext> files, those with the oldest dates
how can I delete the <small> oldest .<ext> files of this folder?
Delete the <small> files ending in .<ext> that were changed longest ago.
oldest <small> .<ext> files: delete

= desk-sha-ext-to change
> sha256sum *.<ext> > <new>
write the sha256 checksums of all <ext> files to <new>
sha256 sums of the <ext> files into <new>
save the SHA-256 sums of all .<ext> files here as <new>
make a list <new> of the sha256 checksums of the <ext> files
store the sha256 of every .<ext> file of this folder in <new>
<new> should hold the sha256 sums of all <ext> files here
compute sha256 for each .<ext> file, output to <new>
create <new> with the SHA256 checksums of the <ext> files
sha256sum of all <ext> files here, into the file <new>
put the sha256 sums of *.<ext> into <new>
Write the SHA-256 checksums of the files that end in .<ext> to the file <new>.
sha256 of each <ext> here to <new>

= desk-md5-ext-to change
> md5sum *.<ext> > <new>
write the md5 checksums of all <ext> files to <new>
md5 sums of the <ext> files into <new>
save the MD5 sums of all .<ext> files here as <new>
make a list <new> of the md5 checksums of the <ext> files
store the md5 of every .<ext> file of this folder in <new>
<new> should hold the md5 sums of all <ext> files here
compute md5 for each .<ext> file, output to <new>
create <new> with the MD5 checksums of the <ext> files
md5sum of all <ext> files here, into the file <new>
put the md5 sums of *.<ext> into <new>
Write the MD5 checksums of the files that end in .<ext> to the file <new>.
md5 of each <ext> here to <new>

= desk-mkdir-month change
> mkdir "$(date +%Y-%m)"
make a directory for this month, like 2024-05
make a folder named after the current year and month
new folder with this month as its name, YYYY-MM
create a folder called as the present month, with the year in front
folder for this month, year-month as the name
mkdir with the current year and month as name
I want a folder whose name is the year and the month of today, not the day
create a directory named like 2024-11 for the current month
a folder for the month we have, format year-month
make this month's folder, name in the form YYYY-MM
Create a directory whose name is the current month as YYYY-MM.
put up a month folder (year and month of today)

= desk-mkdir-year change
> mkdir "$(date +%Y)"
make a directory for this year
make a folder named after the current year
new folder with this year as its name
create a folder called as the present year
folder for this year, the year alone as the name
mkdir with the current year as name
I want a folder whose name is the year we have now
create a directory named with the four digits of the current year
a folder for the year we are in
make this year's folder, name in the form YYYY
Create a directory whose name is the current year.
folder named by the year of today

= desk-mkdir-today-in change
> mkdir -p <plaindir>/$(date +%F)
make a folder with today's date in <plaindir>
make a folder named after today in <plaindir>
in <plaindir>, create a folder called as today's date
new folder for today inside <plaindir>, YYYY-MM-DD
<plaindir> should get a subfolder with the date of today
create in <plaindir> a directory named with the current date
a dated subfolder in <plaindir>, today
today's date as a new folder below <plaindir>
mkdir for today in <plaindir>
add a directory for today to <plaindir>
Create a subdirectory of <plaindir> whose name is the current date as YYYY-MM-DD.
I want a folder for today within <plaindir>

= desk-mkdir-user change
> mkdir "$USER"
make a folder named after me, the user
create a directory with my user name as its name
make a folder called like my login name
new folder named after the current user
a folder with my username
mkdir with the name of the current user
create a folder here that is called as my account
folder for my user, its name is my user name
make a directory named by the variable USER
I want a folder that has the same name as my user
Create a directory whose name is the name of the current user.
folder by my login name, please

= desk-cp-all-in parse
> cp <plaindir>/* <todir>
copy all files from <plaindir> to <todir>
copy all files of <plaindir> into <todir>
copy every file in <plaindir> to <todir>, not the subfolders
the files of <plaindir> should be copied to <todir>
copy the files directly in <plaindir> to <todir>
cp all files in <plaindir> to <todir>
put copies of the files in <plaindir> into <todir>
all files in <plaindir>, copied to <todir>, no folders
duplicate the files of <plaindir> in <todir>
<todir> should get copies of all files of <plaindir>, without subfolders
Copy the files that are directly in <plaindir> to <todir>.
In <plaindir> there are some files. Copy all of them to <todir>.

= desk-cp-three-places parse
> for d in <plaindir> <plaindir2> <plaindir3>; do cp <bare> "$d"; done
copy <bare> to three places: <plaindir>, <plaindir2> and <plaindir3>
copy <bare> into <plaindir>, <plaindir2> and <plaindir3>
copy <bare> to each of <plaindir>, <plaindir2>, <plaindir3>
put a copy of <bare> into <plaindir>, one into <plaindir2> and one into <plaindir3>
<plaindir>, <plaindir2> and <plaindir3> should each get a copy of <bare>
<bare> to <plaindir>, <plaindir2> and also <plaindir3>, as copies
spread copies of <bare> over <plaindir>, <plaindir2> and <plaindir3>
loop that copies <bare> to <plaindir>, <plaindir2> and <plaindir3>
one copy of <bare> each for <plaindir>, <plaindir2> and <plaindir3>
cp <bare> to all three of <plaindir>, <plaindir2>, <plaindir3>
Copy the file <bare> into each of the folders <plaindir>, <plaindir2> and <plaindir3>.
I need <bare> in <plaindir>, <plaindir2> and <plaindir3>, copy it there

= desk-cp-two-places parse
> for d in <plaindir> <plaindir2>; do cp <bare> "$d"; done
copy <bare> to two places: <plaindir> and <plaindir2>
copy <bare> into both <plaindir> and <plaindir2>
copy <bare> to each of <plaindir> and <plaindir2>
put a copy of <bare> into <plaindir> and one into <plaindir2>
<plaindir> and <plaindir2> should each get a copy of <bare>
<bare> to <plaindir> and also to <plaindir2>, as copies
loop that copies <bare> to <plaindir> and <plaindir2>
one copy of <bare> each for <plaindir> and <plaindir2>
cp <bare> to both of <plaindir>, <plaindir2>
Copy the file <bare> into each of the folders <plaindir> and <plaindir2>.
I need <bare> in <plaindir> and in <plaindir2>, copy it there
both <plaindir> and <plaindir2> need a copy of <bare>

= desk-mv-all-up parse
> mv * ..
move everything one level up
move everything here to the directory above
move all files and folders here one folder up
all that is in this folder should go to the parent, move it
move the contents of this folder up one level
everything here into the parent folder, moved
mv everything to the folder above
shift everything in the current folder up by one level
move all there is here to the parent directory
how do I move everything in this folder one level up?
Move all files and directories of the current directory to its parent directory.
empty this folder by moving all of it to the one above

= desk-mv-containing parse
> mv *<stem>* <todir>
move all files containing the word <stem> in their name to <todir>
move all files with <stem> in the name to <todir>
move everything named with <stem> into <todir>
the files that have <stem> somewhere in their name go to <todir>, move them
mv files whose names contain <stem> to <todir>
put all files with <stem> in their names into <todir>
move the files here that have <stem> in the file name to <todir>
whatever has <stem> in its name should be moved to <todir>
all files named something with <stem>: move to <todir>
<stem> in the name: move these files into <todir>
Move every file in the current directory whose name contains <stem> to <todir>.
files with <stem> in the name, off to <todir>

= desk-cp-containing parse
> cp *<stem>* <todir>
copy all files containing the word <stem> in their name to <todir>
copy all files with <stem> in the name to <todir>
copy every file named with <stem> into <todir>
the files that have <stem> somewhere in their name should be copied to <todir>
cp files whose names contain <stem> to <todir>
put copies of all files with <stem> in their names into <todir>
copy the files here that have <stem> in the file name to <todir>
whatever file has <stem> in its name should be copied to <todir>
all files named something with <stem>: copy to <todir>
<stem> in the name: copy these files into <todir>
Copy every file in the current directory whose name contains <stem> to <todir>.
duplicate files with <stem> in the name in <todir>

= desk-rm-containing-tree quiet
> find <spot> -type f -name '*<stem>*' -delete
delete all files with <stem> in the name <spot>, also in subfolders
delete every file <spot> whose name contains <stem>, subfolders too
remove all files <spot> that have <stem> in their name, at any depth
<spot> delete the files with <stem> somewhere in the name, recursively
erase all files <spot> with names containing <stem>, all the way down
get rid of every file named with <stem> <spot>, in all subfolders as well
files with <stem> in their name <spot>: delete them, deep ones too
throw away all files <spot> that carry <stem> in the name, with subfolders
wipe any file <spot> whose name has <stem> in it, recursively
Delete the files <spot> and in all subdirectories whose names contain <stem>.
how can I delete all files <spot> with <stem> in the name, subfolders included?
recursively delete files <spot> that have <stem> in their names

= desk-mv-name-date parse
> mv <name> "$(date +%F)_<name>"
put today's date and an underscore in front of the name of <name>
rename <name> so that it starts with today's date and an underscore
rename <name>, date of today first, then _ and the old name
add today's date before <name>, with an underscore
<name> should be called date_<name>, with the date of today
mv <name> to today's date plus _<name>
prefix <name> with the current date and an underscore
give <name> a date in front, today's, then an underscore
date and underscore in front of <name>, rename it
change the name of <name>: today's date, underscore, <name>
Rename the file <name>. The new name is today's date, an underscore and the old name.
the name of <name> should begin with the date of today and _

= desk-cp-name-date parse
> cp <name> "$(date +%F)_<name>"
copy <name> with today's date in front of the name
copy <name> so that the copy starts with today's date and an underscore
a copy of <name> called date_<name>, with the date of today
back up <name> with today's date before its name
cp <name> to today's date plus _<name>
make a copy of <name>, prefixed with the current date
duplicate <name>, date of today first in the name of the copy
save <name> also under today's date, _ and its name
date in front of <name> for the copy
the copy of <name> should be named today's date, underscore, <name>
Copy the file <name>. The name of the copy is today's date, an underscore and the old name.
keep a copy of <name> whose name begins with the date of today

= desk-mv-date-end change
> mv <bare> <bare>-$(date +%F)
rename <bare> with today's date at the end
rename <bare> to have today's date behind its name
put today's date at the end of the name of <bare>
add a dash and today's date to the name of <bare>
<bare> should be called <bare> plus date of today
mv <bare> to itself plus dash and date
append the current date to the file name <bare>
set <bare> aside with today's date appended to its name
date at the end of <bare>, rename it
change the name of <bare>: old name, dash, today's date
Rename the file <bare>. The new name is the old one, a hyphen and today's date.
the name of <bare> should end with the date of today

= desk-ren-add-ext parse
> for f in *; do [[ $f == *.* ]] || mv "$f" "$f.<ext>"; done
add .<ext> to all files without an ending
give the files here that have no extension the extension .<ext>
files without a dot in the name should get .<ext> at the end
rename all files without extension so that they end in .<ext>
append .<ext> to every name here that has no ending yet
put .<ext> behind the names that have no dot
the files with no extension should be .<ext> files
all files here with no ending: add .<ext>
loop that adds .<ext> to each file name without a dot
how do I add the ending .<ext> to files that have none?
Append .<ext> to the name of each file in the current directory that has no extension.
missing endings: make them .<ext>

= desk-mv-with-word parse
> grep -l '<word>' *.<ext> | xargs mv -t <todir>
move the <ext> files that contain the word <word> to <todir>
move all .<ext> files in which <word> occurs into <todir>
the <ext> files with <word> in their text go to <todir>, move them
which .<ext> files contain <word>? move those to <todir>
mv every <ext> file with <word> in its content to <todir>
find <word> in the .<ext> files here and move the files that have it to <todir>
put the .<ext> files that mention <word> into <todir>
move <ext> files whose text has <word> in it into <todir>
grep <word> in *.<ext> and move the matching files to <todir>
all .<ext> files here containing <word>: off to <todir>
Move the files ending in .<ext> that contain <word> to <todir>.
sort out the <ext> files with <word> in them by moving them to <todir>

= desk-cp-with-word parse
> grep -l '<word>' *.<ext> | xargs cp -t <todir>
copy the <ext> files that contain the word <word> to <todir>
copy all .<ext> files in which <word> occurs into <todir>
the <ext> files with <word> in their text should be copied to <todir>
which .<ext> files contain <word>? copy those to <todir>
cp every <ext> file with <word> in its content to <todir>
find <word> in the .<ext> files here and copy the files that have it to <todir>
put copies of the .<ext> files that mention <word> into <todir>
copy <ext> files whose text has <word> in it into <todir>
grep <word> in *.<ext> and copy the matching files to <todir>
all .<ext> files here containing <word>: copies to <todir>
Copy the files ending in .<ext> that contain <word> to <todir>.
duplicate in <todir> the <ext> files with <word> in them

= desk-mv-largest-ext parse
> mv "$(ls -S *.<ext> | head -n 1)" <todir>
move the largest <ext> file to <todir>
move the biggest .<ext> file here into <todir>
the largest of the <ext> files should go to <todir>, move it
put the biggest <ext> file into <todir>
mv the largest .<ext> file to <todir>
which <ext> file is the biggest? move it to <todir>
move just the one <ext> file that takes the most space to <todir>
take the largest .<ext> file of this folder and move it to <todir>
the .<ext> file with the greatest size: to <todir>
biggest <ext> file, off to <todir>
Move the largest file that ends in .<ext> to <todir>.
relocate the largest .<ext> file into <todir>

= desk-mv-files-here quiet
> find . -maxdepth 1 -type f -exec mv -t <todir> {} +
move all files, not the folders, into <todir>
move the files of this folder to <todir>, leave the folders here
move only files from here to <todir>, no folders
all files here go to <todir>, but the folders stay
put every file of the current folder into <todir>, not the directories
mv files only, no directories, from here to <todir>
just the files right here, not the folders: move to <todir>
move everything that is a file in this folder into <todir>
the folders stay, the files here are to be moved to <todir>
how do I move all files here, hidden ones too, but no folder, to <todir>?
Move all regular files directly in the current directory to <todir>.
leave the subfolders alone and move the files here to <todir>

= desk-cp-all-but parse
> find . -maxdepth 1 -type f ! -name '*.<ext>' -exec cp -t <todir> {} +
copy all files except the <ext> ones to <todir>
copy all files here but the <ext> files to <todir>
copy every file of this folder that is not a .<ext> file into <todir>
all files here except *.<ext>, copied to <todir>
put copies of all files but the <ext> files into <todir>
the files here that do not end in .<ext> should be copied to <todir>
copy to <todir> everything here that is a file and not .<ext>
cp all but the <ext> files to <todir>, not the folders
leave out the .<ext> files and copy the other files here to <todir>
without the <ext> files, copy the files of this folder to <todir>
Copy the files directly in the current directory that do not end in .<ext> to <todir>.
no .<ext> files, but all other files here: copy to <todir>

= desk-mv-all-but parse
> find . -maxdepth 1 -type f ! -name '*.<ext>' -exec mv -t <todir> {} +
move all files except the <ext> ones to <todir>
move all files here but the <ext> files to <todir>
move every file of this folder that is not a .<ext> file into <todir>
all files here except *.<ext>, moved to <todir>
put all files but the <ext> files into <todir>, the <ext> files stay here
the files here that do not end in .<ext> should be moved to <todir>
move to <todir> everything here that is a file and not .<ext>
mv all but the <ext> files to <todir>, not the folders
leave the .<ext> files here and move the other files to <todir>
only the <ext> files stay in this folder, move the other files to <todir>
Move the files directly in the current directory that do not end in .<ext> to <todir>.
no .<ext> files, but all other files here: move to <todir>

= desk-by-year parse
> for f in *.<ext>; do d=$(date -r "$f" +%Y); mkdir -p "$d"; mv "$f" "$d"; done
sort my <ext> files into folders by the year they were changed
move each <ext> file into a folder named after the year of its date
put the .<ext> files into a folder per year
one folder per year for the <ext> files, by modification date, and move them in
tidy the .<ext> files into year folders
arrange <ext> files in folders by year
each .<ext> file should go into a folder with the year it was last modified
file the <ext> files away by year, folders are made when needed
sort *.<ext> by year into folders 2022, 2023 and so on
move .<ext> files to folders for the years in which they were modified
For each file ending in .<ext>, make a folder named after the year of its last change and move the file there.
organise my <ext> files by year

= desk-by-month parse
> for f in *.<ext>; do d=$(date -r "$f" +%Y-%m); mkdir -p "$d"; mv "$f" "$d"; done
sort my <ext> files into folders by the month they were changed
move each <ext> file into a folder named after the year and month of its date
put the .<ext> files into a folder per month, like 2024-05
one folder per month for the <ext> files, by modification date, and move them in
tidy the .<ext> files into month folders
arrange <ext> files in folders by month
each .<ext> file should go into a folder with the month it was last modified
file the <ext> files away by month, folders are made when needed
sort *.<ext> by month into folders 2024-01, 2024-02 and so on
move .<ext> files to folders for the months in which they were modified
For each file ending in .<ext>, make a folder named year-month of its last change and move the file there.
organise my <ext> files by month

= desk-rm-ext-but-one quiet
> find . -maxdepth 1 -type f -name '*.<ext>' ! -name <name> -delete
delete all <ext> files here except <name>
delete all .<ext> files in this folder but <name>, not in subfolders
remove the <ext> files here, only keep <name>
rm all .<ext> files here other than <name>
keep <name>, delete the other <ext> files of this folder
all <ext> files here can be deleted but not <name>
erase every .<ext> file here except for <name>
get rid of the <ext> files in the current folder, with the exception of <name>
of the <ext> files here leave only <name>, delete the rest
with <name> kept, delete *.<ext> here
Delete the files ending in .<ext> directly in the current directory, except <name>.
wipe all <ext> files here besides <name>

= desk-rm-v change
> rm -v <anyfile>
remove <anyfile> and tell me that it was removed
delete <anyfile> and say so
delete <anyfile>, verbose
rm <anyfile> with a message
remove <anyfile> and print what was removed
erase <anyfile> and report it
delete <anyfile> and show that it is gone
get rid of <anyfile>, with output
remove <anyfile> and print its name when it is done
delete the file <anyfile> and confirm it with a message afterwards
Delete <anyfile>. Print a message that it was deleted.
rm verbosely: <anyfile>

= desk-touch-clock change
> touch -d '<clock>' <bare>
set the time of <bare> to <clock> today
set the modification time of <bare> to today at <clock>
<bare> should be dated today, <clock>
make <bare> look as if changed today at <clock>
give <bare> the time <clock> of today
touch <bare> with <clock>
change the time stamp of <bare> to <clock> today
put the clock of <bare> at <clock>, today
the last change of <bare> should be <clock> of this day
time <clock> for <bare>, date is today
Set the modification time of the file <bare> to <clock> of the current day.
today <clock> as time stamp for <bare>

= desk-sha-check parse
> sha256sum -c <bare>.sha256
is the sha256 of <bare> the one in <bare>.sha256?
check <bare> against <bare>.sha256
verify <bare> with the checksum file <bare>.sha256
does <bare> fit its sha256 file <bare>.sha256?
test <bare> with <bare>.sha256
compare <bare> with the sum in <bare>.sha256
is <bare> intact according to <bare>.sha256?
sha256 check of <bare>, the sum is in <bare>.sha256
was <bare> downloaded correctly? <bare>.sha256 has the checksum
use <bare>.sha256 to check <bare>
Check whether the file <bare> matches the checksum in <bare>.sha256.
the sum in <bare>.sha256, does it fit <bare>?

= desk-cp-two-up parse
> cp <bare> <bare2> ..
copy <bare> and <bare2> one folder up
copy <bare> and <bare2> to the directory above
copy both <bare> and <bare2> to the parent directory
put copies of <bare> and <bare2> one level up
cp <bare> <bare2> to the parent folder
<bare> and <bare2> should also be in the folder above, copy them
copies of <bare> and <bare2> into the directory above this one
copy the files <bare> and <bare2> up one level
duplicate <bare> and <bare2> in the parent of this folder
the folder above needs <bare> and <bare2>, copy them there
Copy <bare> and <bare2> to the parent of the current directory.
<bare>, <bare2>: copy one directory up

= desk-mv-two-up parse
> mv <bare> <bare2> ..
move <bare> and <bare2> one folder up
move <bare> and <bare2> to the directory above
move both <bare> and <bare2> to the parent directory
put <bare> and <bare2> one level up, no copies
mv <bare> <bare2> to the parent folder
<bare> and <bare2> belong in the folder above, move them
shift <bare> and <bare2> into the directory above this one
move the files <bare> and <bare2> up one level
relocate <bare> and <bare2> to the parent of this folder
<bare> and <bare2> go one folder higher, move them
Move <bare> and <bare2> to the parent of the current directory.
<bare>, <bare2>: move one directory up

= desk-ren-spaces-dashes change
> for f in *\ *; do mv "$f" "§{f// /-}"; done
replace spaces by dashes in the file names here
change the spaces in all file names to hyphens
rename all files with blanks in the name, - instead of each blank
in every file name here, turn spaces into dashes
hyphens instead of spaces in the names of all files
spaces to dashes in file names
put - for each space in the names of the files here
make the blanks in file names hyphens
no spaces in file names any more, dashes instead
how do I replace the spaces in file names with a -?
Rename all files with a space in the name: each space becomes a hyphen.
swap the spaces for dashes in the names here

= desk-ren-dash-end parse
> for f in *.<ext>; do mv "$f" "§{f%.<ext>}-<folder>.<ext>"; done
put the suffix -<folder> before the ending of all <ext> files
add -<folder> to the name of each .<ext> file, before the ending
all <ext> files should be called ...-<folder>.<ext>
insert -<folder> in front of .<ext> in all names
append -<folder> to the base names of the <ext> files, keep the ending
x.<ext> shall become x-<folder>.<ext>, for all <ext> files here
rename the .<ext> files so that they end in -<folder>.<ext>
-<folder> behind the names of all .<ext> files, ending kept
give every <ext> file a -<folder> just before the dot
the names of the <ext> files get -<folder> at the end, before .<ext>
Rename each .<ext> file so that -<folder> stands before the extension.
loop: *.<ext> to *-<folder>.<ext>

= desk-ren-cut-front parse
> for f in *.<ext>; do mv "$f" "§{f:<small>}"; done
cut off the first <small> characters of all <ext> file names
rename the .<ext> files without the first <small> characters of their names
remove the first <small> letters from the names of all <ext> files
drop <small> characters at the beginning of every .<ext> file name
the names of the <ext> files should lose their first <small> characters
strip the leading <small> characters off the .<ext> names
take <small> characters away from the front of each <ext> file name
rename *.<ext>, skipping the first <small> characters
every .<ext> file: new name without the first <small> characters
shorten the <ext> file names by <small> characters at the front
Rename all files ending in .<ext>: leave out the first <small> characters of each name.
how do I get rid of the first <small> characters in the names of my <ext> files?

= desk-rm-with-word parse
> grep -l '<word>' *.<ext> | xargs -r rm
delete all <ext> files that contain the word <word>
delete the <ext> files here with <word> in their text
remove every .<ext> file in this folder in which <word> occurs
the .<ext> files that mention <word> should be deleted
rm all <ext> files here containing <word>
which .<ext> files contain <word>? delete those
erase the <ext> files whose content has <word> in it
get rid of .<ext> files in this folder that have <word> in them
grep for <word> in *.<ext> and delete the files that match
find <word> in the <ext> files here and remove the files that have it
Delete the files ending in .<ext> in the current directory that contain <word>.
throw away the <ext> files here with <word> inside

= desk-rm-before-year quiet
> find <spot> -type f ! -newermt <year>-01-01 -delete
delete files from before <year> <spot>
delete all files <spot> that are from before <year>
remove every file <spot> last changed before <year>
files <spot> older than the year <year>: delete them
get rid of files <spot> with a date before <year>
erase what is from before <year> <spot>, only files
<spot> delete the files not changed since <year> began
throw away the files <spot> that were last modified before <year>
wipe all files dated before <year> <spot>
delete everything <spot> that is a file and was changed before 1 January <year>
Delete the files <spot> whose last modification was before <year>.
how do I delete files <spot> that were modified before <year>?

= desk-find-before-year quiet
> find <where> -type f ! -newermt <year>-01-01
files from before <year> <where>
list all files <where> that are from before <year>
show every file <where> last changed before <year>
which files <where> are older than the year <year>?
find files <where> with a date before <year>
what is from before <year> <where>? only files
<where> list the files not changed since <year> began
print the files <where> that were last modified before <year>
all files dated before <year> <where>
everything <where> that is a file and was changed before 1 January <year>
List the files <where> whose last modification was before <year>.
how do I find files <where> that were modified before <year>?

= desk-rm-oldest-one change
> rm "$(ls -t *.<ext> | tail -n 1)"
delete the oldest <ext> file
remove the oldest .<ext> file here
rm the oldest of the <ext> files
which .<ext> file is the oldest? delete it
get rid of the one <ext> file that is the oldest
erase just the oldest .<ext> file of this folder
throw away the oldest file ending in .<ext>
delete the <ext> file with the oldest date
the oldest <ext> file should be deleted, only that one
how can I delete the oldest .<ext> file of this folder?
Delete the file ending in .<ext> that was changed longest ago.
oldest .<ext> file: delete

= desk-rm-newest-one change
> rm "$(ls -t *.<ext> | head -n 1)"
delete the newest <ext> file
remove the latest .<ext> file here
rm the newest of the <ext> files
which .<ext> file is the newest? delete it
get rid of the one <ext> file that was changed last
erase just the most recent .<ext> file of this folder
throw away the newest file ending in .<ext>
delete the <ext> file with the latest date
the newest <ext> file should be deleted, only that one
how can I delete the most recently changed .<ext> file of this folder?
Delete the file ending in .<ext> that was changed most recently.
newest .<ext> file: delete

= desk-rm-subfolders parse
> rm -r */
remove all subfolders here, keep the files
delete all folders here with their contents but not the files
delete every subfolder of this folder and leave the files
rm all directories here, the files stay
get rid of all the folders in this folder, files are kept
erase the subdirectories of the current directory with all in them
only the files should be left here, delete all folders
delete the folders here, full or not, not the files
wipe all subdirectories here and keep the plain files
all folders here can be deleted with what is in them
Delete all subdirectories of the current directory, but not its files.
throw away every directory here, contents and all

= desk-rm-print-tree quiet
> find <spot> -type f -name '*.<ext>' -print -delete
delete all <ext> files <spot> and print their names
delete the .<ext> files <spot>, showing each one
remove every <ext> file <spot> and list what was removed
<spot> delete .<ext> files and show their paths
erase all .<ext> files <spot>, with their names printed
get rid of the <ext> files <spot> and tell me which
delete <ext> files <spot>, print each before it goes
find the .<ext> files <spot>, print them and delete them
wipe the .<ext> files <spot> and give me a list of them
throw away the <ext> files <spot>, naming each
Delete the files ending in .<ext> <spot>. Print the path of each.
list and delete all <ext> files <spot>

= desk-sha512-ext read
> sha512sum *.<ext>
sha512 sums of all <ext> files
sha512 of every .<ext> file here
print the SHA-512 checksums of the <ext> files
compute sha512 for all .<ext> files in this folder
show the sha512 hash of each <ext> file here
the SHA512 sums of *.<ext>
what are the sha512 checksums of my <ext> files?
sha512sum for the .<ext> files of this folder
list the sha512 of all files here that end in .<ext>
I need the sha-512 sums of the <ext> files
Print the SHA-512 checksums of the files in the current directory that end in .<ext>.
sha512 for each <ext> here
`,
)

const permissions = intents(
  'permissions',
  String.raw`
= desk-tree-o-plus-r parse
> chmod -R o+r <plaindir>
let others read <plaindir>, recursively
let others read <plaindir> and everything in it
allow others to read everything in <plaindir>
give others read permission on <plaindir> and all below
others should be able to read <plaindir> with all files in it
add read for others, recursively, on <plaindir>
recursively give others the right to read <plaindir>
o+r for <plaindir> and all that is in it
make <plaindir> readable for others, recursively
other users may read the whole of <plaindir>, add r for others
Give others read permission for <plaindir> and everything below it.
how do I let others read all files in <plaindir>, with subfolders?

= desk-tree-a-plus-r parse
> chmod -R a+r <plaindir>
let everybody read <plaindir>, recursively
let everyone read <plaindir> and everything in it
allow all users to read everything in <plaindir>
give everybody read permission on <plaindir> and all below
everyone should be able to read <plaindir> with all files in it
add read for all, recursively, on <plaindir>
recursively give everyone the right to read <plaindir>, only read
a+r for <plaindir> and all that is in it
make <plaindir> readable for all, recursively
add r for user, group and others on the whole of <plaindir>
Give everybody read permission for <plaindir> and everything below it.
how do I let everyone read all files in <plaindir>, with subfolders?

= desk-tree-g-minus-w parse
> chmod -R g-w <plaindir>
take write permission away from the group for <plaindir> and all below
do not let the group write in <plaindir>, recursively
the group should not be able to change anything in <plaindir>
remove group write on <plaindir> and everything in it
recursively drop the write bit of the group on <plaindir>
the group must not write to <plaindir> or anything below
forbid the group to write <plaindir> with all its contents
g-w for <plaindir> and all that is in it
no writing by the group in <plaindir>, recursive
revoke the group's write permission throughout <plaindir>
Remove the group's write permission from <plaindir> and everything below it.
stop the group from changing files in <plaindir> and its subfolders

= desk-tree-g-plus-r parse
> chmod -R g+r <plaindir>
let the group read <plaindir>, recursively
let the group read <plaindir> and everything in it, just the read bit
allow the group to read everything in <plaindir>
give the group read permission on <plaindir> and all below
the group should be able to read <plaindir> with all files in it
add read for the group, recursively, on <plaindir>
recursively give the group the right to read <plaindir>
g+r for <plaindir> and all that is in it
make <plaindir> readable for the group, recursively
add r for the group on the whole of <plaindir>
Give the group read permission for <plaindir> and everything below it.
how do I let the group read all files in <plaindir>, with subfolders?

= desk-rw-r-none change
> chmod u=rw,g=r,o= <anyfile>
owner rw, group r, others nothing for <anyfile>
<anyfile>: owner rw, group r, others none
let the owner read and write <anyfile>, the group only read, others nothing
set <anyfile> to rw for the owner, r for the group, nothing for others
for <anyfile>: user read and write, group read, others no access
<anyfile> should be rw for me, r for my group and nothing for the rest
give the owner rw, the group r and others nothing on <anyfile>
read-write for owner, read for group, no rights for others, file <anyfile>
I want to read and write <anyfile>, my group may read it, nobody else gets in
symbolic mode for <anyfile>: user rw, group r, others nothing
Set the permissions of <anyfile> so that its owner can read and write it, its group can read it and others can do nothing.
change <anyfile> to u rw, g r, o nothing

= desk-minus-x-ext parse
> chmod -x *.<ext>
remove execute from all <ext> files
take the execute bit off all <ext> files here
chmod -x for all .<ext> files
make all .<ext> files here not executable
the <ext> files should not be executable
remove execute permission from the .<ext> files in this folder
drop the x bit of all <ext> files here
no .<ext> file here should be executable
clear the execute permission of every <ext> file in this directory
<ext> files here: no execute any more
Remove the execute permission from all files ending in .<ext> in the current directory.
how do I make the <ext> files here non-executable?

= desk-chown-me parse
> sudo chown -R "$USER" <plaindir>
make me the owner of <plaindir> and all in it
<plaindir> belongs to root, make it mine with everything in it
give me <plaindir> and all files below
I want to own <plaindir> and everything in it
change the owner of <plaindir> to me, recursively
take over <plaindir> with all its contents, I should be the owner
set the owner of everything in <plaindir> to my user
chown <plaindir> to the current user with all below
files in <plaindir> belong to root, give them all back to me
recursively make my user the owner of <plaindir>
Make the current user the owner of <plaindir> and everything below it.
all of <plaindir> should belong to me

= desk-minus-w-ext parse
> chmod a-w *.<ext>
write protect all <ext> files here
make all .<ext> files here read-only for everybody
take write permission away from everyone for the <ext> files here
nobody should be able to change the .<ext> files in this folder
remove write for all on *.<ext>
the <ext> files here should be read-only for all
no one may write to the <ext> files here
protect the .<ext> files of this folder from changes, for all users
drop the write bit of all .<ext> files here for everyone
a-w for the <ext> files
Remove write permission for everybody from all files ending in .<ext> in the current directory.
lock the <ext> files here against writing by anyone

= desk-plus-r-ext parse
> chmod a+r *.<ext>
let everybody read the <ext> files here
make all .<ext> files here readable for all
everyone should be able to read the <ext> files in this folder
give read permission to everybody for *.<ext>
add read for all on the .<ext> files here
all users may read the <ext> files of this folder
the .<ext> files here must be readable for everybody
a+r for the <ext> files
allow anybody to read the .<ext> files in the current folder
readable for all: every <ext> file here
Give everybody read permission for all files ending in .<ext> in the current directory.
open the <ext> files here for reading by everyone

= desk-private-ext parse
> chmod go-rwx *.<ext>
nobody but me should get at the <ext> files here
take all rights from group and others for the .<ext> files here
make the <ext> files in this folder private
group and others get no access to the .<ext> files here
remove every permission of group and others on *.<ext>
keep everybody else away from the <ext> files here
the .<ext> files here are only for me
go-rwx for the <ext> files
close the .<ext> files of this folder for group and others
no rights for group and others on all <ext> files here
Remove all permissions of group and others from the files ending in .<ext> in the current directory.
private <ext> files: nothing for group and others

= desk-chgrp-ext parse
> chgrp <group> *.<ext>
change group of all <ext> files to <group>
change the group of the .<ext> files here to <group>
the <ext> files here should belong to the group <group>
give all .<ext> files in this folder to the group <group>
set <group> as the group of every <ext> file here
chgrp <group> for all <ext> files
all <ext> files of this folder: group <group>
group <group> for *.<ext>
make <group> the group owner of the <ext> files here
assign the .<ext> files here to group <group>
Change the group of all files ending in .<ext> in the current directory to <group>.
hand the <ext> files here to the group <group>

= desk-dir-rwx-rx-none parse
> chmod u=rwx,g=rx,o= <plaindir>
owner everything, group read and enter, others nothing for <plaindir>
<plaindir>: owner rwx, group rx, others none
set <plaindir> to rwx for the owner, rx for the group, nothing for others
for <plaindir>: user all rights, group read and execute, others no access
<plaindir> should be open to me, readable for my group and closed to the rest
give the owner rwx, the group rx and others nothing on <plaindir>
I may do all in <plaindir>, my group may look in, nobody else gets in
symbolic mode for <plaindir>: user rwx, group rx, others nothing
change <plaindir> to u rwx, g rx, o nothing
full rights for the owner, read and enter for the group, none for others, <plaindir>
Set the permissions of <plaindir> so that its owner has all rights, its group can read and enter it and others can do nothing.
the group can list and enter <plaindir>, I can do everything, others nothing
`,
)

const archives = intents(
  'archive',
  String.raw`
= desk-tar-without-sub parse
> tar -czf <newtgz> --exclude=<plaindir>/<folder> <plaindir>
pack <plaindir> into <newtgz> but not its subfolder <folder>
$compress <plaindir> to <newtgz>, leave out the subfolder <folder>
tar <plaindir> as <newtgz> without the folder <folder> in it
make <newtgz> from <plaindir> without its folder <folder>
<newtgz> of <plaindir>, everything but the subfolder <folder>
archive <plaindir> as <newtgz>, skip its subfolder <folder>
create <newtgz> with <plaindir> in it but exclude the subdirectory <folder>
everything in <plaindir> except the subfolder <folder> into <newtgz>
tar and gzip <plaindir> to <newtgz> excluding its <folder> folder
put <plaindir> into <newtgz>, but not the directory <folder> below it
Create the archive <newtgz> of <plaindir>. Leave out its subdirectory <folder>.
gzipped tar <newtgz> of <plaindir> minus its subfolder <folder>

= desk-tar-from-list parse
> tar -czf <newtgz> -T <sorted>
pack the files listed in <sorted> into <newtgz>
make <newtgz> of the files named in <sorted>
<sorted> has a file name on each line, put those files into <newtgz>
tar the files of the list <sorted> into <newtgz>
create <newtgz> with all files that <sorted> lists
archive <newtgz> of everything listed in <sorted>
the files whose names are in <sorted> should go into <newtgz>
compress the files listed in <sorted> to <newtgz>
tar and gzip what is listed in <sorted>, as <newtgz>
take the names from <sorted> and pack these files as <newtgz>
Create the archive <newtgz> with the files whose names are in <sorted>, one per line.
<newtgz> from the list of files <sorted>

= desk-tar-plain-from-list parse
> tar -cf <newtar> -T <sorted>
pack the files listed in <sorted> into <newtar>
make <newtar> of the files named in <sorted>
<sorted> has a file name on each line, put those files into <newtar>
tar the files of the list <sorted> into <newtar>, no compression
create <newtar> with all files that <sorted> lists
archive <newtar> of everything listed in <sorted>
the files whose names are in <sorted> should go into <newtar>
put the files listed in <sorted> in the tar file <newtar>
take the names from <sorted> and pack these files as <newtar>
uncompressed tar <newtar> of what is listed in <sorted>
Create the archive <newtar> with the files whose names are in <sorted>, one per line.
<newtar> from the list of files <sorted>

= desk-zip-from-list parse
> zip <newzip> -@ < <sorted>
zip the files listed in <sorted> into <newzip>
make <newzip> of the files named in <sorted>
<sorted> has a file name on each line, put those files into <newzip>
pack the files of the list <sorted> into <newzip>
create <newzip> with all files that <sorted> lists
<newzip> of everything listed in <sorted>
the files whose names are in <sorted> should go into <newzip>
compress the files listed in <sorted> to <newzip>
zip up what is listed in <sorted>, as <newzip>
take the names from <sorted> and zip these files as <newzip>
Create the zip file <newzip> with the files whose names are in <sorted>, one per line.
<newzip> from the list of files <sorted>

= desk-tar-dated-into parse
> tar -czf <todir>/<plaindir>-$(date +%F).tar.gz <plaindir>
back up <plaindir> into <todir> as a tar.gz with today's date
make a tar.gz of <plaindir> in <todir>, name and date of today
pack <plaindir> as a dated tar.gz and put it in <todir>
tar and gzip <plaindir> into <todir>, today's date in the file name
dated archive of <plaindir> in <todir>
save <plaindir> as a compressed tar with today's date to <todir>
backup of <plaindir> to <todir>, as name-date.tar.gz
compressed backup of <plaindir> in <todir> with the date in its name
archive <plaindir> to <todir>, the archive is called like the folder plus the date
today's tar.gz of <plaindir>, to be stored in <todir>
Create a gzipped tar archive of <plaindir> in <todir>. Its name is the folder's name and today's date.
put a tar.gz backup of <plaindir> named by date in <todir>

= desk-zip-update-tree parse
> zip -ru <newzip> <plaindir>
update <newzip> with the newer files of <plaindir>
update <newzip> from <plaindir>, only what has changed
refresh the zip <newzip> with <plaindir>, changed and new files only
bring <newzip> up to date with <plaindir> and its subfolders
put newer files from <plaindir> into the existing <newzip>
zip -u recursively: <plaindir> into <newzip>
add what is new or newer in <plaindir> to <newzip>
<newzip> is old, update it from <plaindir>
only files of <plaindir> that changed should be put into <newzip> again
renew <newzip> with the changed files in <plaindir>
Update the zip archive <newzip> with the files below <plaindir> that are newer.
sync <newzip> with newer files of <plaindir>

= desk-zip-ext-tree parse
> find <plaindir> -type f -name '*.<ext>' | zip <newzip> -@
make a zip <newzip> of the <ext> files in <plaindir> and below
zip all .<ext> files in <plaindir> and its subfolders into <newzip>
<newzip> with all <ext> files of <plaindir>, subfolders too
find the .<ext> files in <plaindir> and zip them as <newzip>
only the <ext> files of <plaindir>, at any depth, into <newzip>
put every .<ext> file below <plaindir> into <newzip>
pack all <ext> files under <plaindir> in <newzip>
create <newzip> from the .<ext> files anywhere in <plaindir>
zip up just the <ext> files of <plaindir>, recursively, to <newzip>
collect the .<ext> files of <plaindir> and its subfolders in <newzip>
Create the zip file <newzip> with all files ending in .<ext> in <plaindir> and its subdirectories.
<ext> files from all of <plaindir> to <newzip>

= desk-zip-without-sub parse
> zip -r <newzip> <plaindir> -x '<plaindir>/<folder>/*'
zip <plaindir> into <newzip> without its subfolder <folder>
make <newzip> of <plaindir> but leave out the folder <folder> in it
pack <plaindir> as <newzip>, not the subfolder <folder>
<newzip> of <plaindir>, everything but its <folder> folder
zip <plaindir> as <newzip> and skip the directory <folder> inside
all of <plaindir> except the subfolder <folder> into <newzip>
create <newzip> from <plaindir> excluding its subdirectory <folder>
put <plaindir> in <newzip> without what is in its folder <folder>
compress <plaindir> to <newzip>, minus the subfolder <folder>
zip up <plaindir> to <newzip>, ignore its <folder> folder
Create the zip file <newzip> of <plaindir>. Leave out its subdirectory <folder>.
<plaindir> zipped as <newzip>, subfolder <folder> excluded

= desk-zip-three change
> zip <newzip> <bare> <bare2> <bare3>
pack <bare>, <bare2> and <bare3> in <newzip>
zip <bare>, <bare2> and <bare3> into <newzip>
make <newzip> of <bare>, <bare2> and <bare3>
put the three files <bare>, <bare2> and <bare3> in <newzip>
zip up <bare> <bare2> <bare3> as <newzip>
<newzip> with <bare>, <bare2> and <bare3> in it
create <newzip> from <bare>, <bare2> and <bare3>
compress <bare>, <bare2>, <bare3> to <newzip>
one zip, <newzip>, for <bare>, <bare2> and <bare3>
<bare>, <bare2> and <bare3> should go into <newzip>
Create the zip file <newzip> with the files <bare>, <bare2> and <bare3>.
zip the files <bare>, <bare2>, <bare3>, call it <newzip>

= desk-tgz-three change
> tar -czf <newtgz> <bare> <bare2> <bare3>
pack <bare>, <bare2> and <bare3> in <newtgz>
tar and gzip <bare>, <bare2> and <bare3> into <newtgz>
make <newtgz> of <bare>, <bare2> and <bare3>
put the three files <bare>, <bare2> and <bare3> in <newtgz>
tar up <bare> <bare2> <bare3> as <newtgz>, compressed
<newtgz> with <bare>, <bare2> and <bare3> in it
create <newtgz> from <bare>, <bare2> and <bare3>
compress <bare>, <bare2>, <bare3> to <newtgz>
one archive, <newtgz>, for <bare>, <bare2> and <bare3>
<bare>, <bare2> and <bare3> should go into <newtgz>
Create the archive <newtgz> with the files <bare>, <bare2> and <bare3>.
the files <bare>, <bare2>, <bare3> as a gzipped tar <newtgz>

= desk-gunzip-in parse
> gunzip <plaindir>/*.gz
gunzip all gz files in <plaindir>
unpack all .gz files in <plaindir>
decompress every gz file directly in <plaindir>
uncompress the .gz files of <plaindir>, not in subfolders
in <plaindir>, gunzip everything that ends in .gz
all gz files in <plaindir> should be unpacked
expand the gzipped files in <plaindir>
gunzip *.gz inside <plaindir>
undo the gzip of the files in <plaindir>
unpack with gunzip whatever .gz is in <plaindir>
Decompress all files ending in .gz in <plaindir>.
the .gz files in <plaindir>, uncompressed please

= desk-zip-junk-paths parse
> zip -j <newzip> <plaindir>/*.<ext>
zip without paths: all <ext> files in <plaindir> into <newzip>
zip the .<ext> files of <plaindir> into <newzip> without the folder name
<newzip> of all <ext> files in <plaindir>, no folders stored
put the <ext> files in <plaindir> into <newzip>, names only, no path
make <newzip> with the .<ext> files of <plaindir>, without the folder in it
pack *.<ext> of <plaindir> in <newzip> and leave out the directory
all .<ext> files in <plaindir> into <newzip>, junk the paths
flat zip <newzip> of the <ext> files in <plaindir>
zip -j for the .<ext> files in <plaindir>, into <newzip>
the <ext> files of <plaindir> in <newzip>, but not inside a folder
Create <newzip> from the files ending in .<ext> in <plaindir>, storing only the file names.
<newzip> should hold the .<ext> files of <plaindir> without any path
`,
)

export const missedDesk = [...files, ...permissions, ...archives]
