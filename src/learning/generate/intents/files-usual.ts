import { intents } from '../grammar.ts'

/** Folders, owners, modes, copies, names and links, asked for as manuals and questions on the web do. */
export const filesUsual = intents(
  'files',
  `
= u-mkdir-abs change
> mkdir <newfardir>
Create the directory <newfardir>
make a new folder <newfardir>
mkdir <newfardir>
Add an empty directory at <newfardir>
i need a folder at the path <newfardir>
<newfardir> does not exist yet, make that directory
set up <newfardir> as a new directory
new directory: <newfardir>
let there be a folder <newfardir>
Make directory "<newfardir>", its parent is already there
use mkdir to produce <newfardir>
a fresh folder under the path <newfardir>
build one directory, namely <newfardir>

= u-mkdir-folder change
> mkdir <folder>
Create a directory <folder> in the current directory
make the folder <folder> here
mkdir <folder>
Make directory "<folder>"
i want a subfolder <folder> right here
a new subdirectory with <folder> as its name, please
directory <folder> is missing here, add it
put an empty folder named '<folder>' into the working directory
set up a directory that is called <folder>
new folder <folder>
Add a directory named "<folder>" to where i am now
open a fresh folder <folder>
start a directory <folder> in this place
use mkdir for a folder <folder>

= u-mkdir-three change
> mkdir <folder> <folder2> <folder3>
Create the directories <folder>, <folder2> and <folder3>
make three folders here: <folder> <folder2> <folder3>
mkdir <folder>, <folder2>, <folder3>
Make directories "<folder>", "<folder2>", and "<folder3>"
i need the folders <folder> and <folder2> and also <folder3>
set up <folder>, <folder2> plus <folder3> as empty directories
three new directories in one go, <folder> <folder2> and <folder3>
add subdirectories <folder>, <folder2> and <folder3> to the current directory
new folders: <folder>, <folder2>, <folder3>
with one mkdir produce <folder> <folder2> <folder3>
none of the folders <folder>, <folder2> and <folder3> exists yet, add them all
let me have a folder <folder>, another one <folder2> and a third one <folder3>
generate empty folders by the names <folder>, <folder2> and <folder3>

= u-mkdir-two change
> mkdir <folder> <folder2>
Create two directories, <folder> and <folder2>
make the folders <folder> and <folder2> here
mkdir both <folder> and <folder2>
Make directories "<folder>" and "<folder2>"
a folder <folder> and a folder <folder2>, both new
set up a pair of empty directories <folder> and <folder2>
add subdirectories <folder> and <folder2> to the current directory
new folders: <folder>, <folder2>
with one mkdir produce <folder> as well as <folder2>
neither the folder <folder> nor <folder2> is there yet, add both
open two fresh folders, one <folder>, one <folder2>
generate an empty folder <folder> next to an empty folder <folder2>
i want two directories here named <folder> and <folder2>

= u-mkdir-p-two change
> mkdir -p <newpath> <newpath2>
Create the directories <newpath> and <newpath2>, together with all parents that are missing
make <newpath> and <newpath2> with their parent folders as needed
mkdir -p for both <newpath> and <newpath2>
Make directories "<newpath>" and "<newpath2>" as needed, including intermediate ones
two folder paths, <newpath> and <newpath2>, whole chains of folders if necessary
both <newpath> and <newpath2> should exist with everything above them
set up the nested paths <newpath> and <newpath2>, no complaint if they are there already
i need <newpath> plus <newpath2>, and the folders on the way to each
add two deep directories, <newpath> and <newpath2>, creating parents
nested directories <newpath> and <newpath2> in one command
ensure that the trees <newpath> and <newpath2> are there
Create intermediate directories as required, then the directories <newpath> and <newpath2>
build the folder chains <newpath> and <newpath2>

= u-mkdir-p-v change
> mkdir -pv <newpath>
Create <newpath> with missing parents and print a message for each directory that is made
make the nested folder <newpath> and say every folder you create
mkdir -p <newpath>, verbose
Verbosely make the directories of the path "<newpath>" as needed
create the whole path <newpath> and report each step
i want to see which folders get created when making <newpath> and its parents
nested directory <newpath> with messages about what was created
add <newpath> and whatever parents it lacks, telling me about each
build the chain of folders <newpath> while listing the new ones
verbose creation of <newpath>, intermediate directories too
let mkdir talk while it makes <newpath> with all parents
set up <newpath> including folders above it, with a line of output per new folder
Create intermediate directories for <newpath> as required, announcing every one

= u-mkdir-var parse
> mkdir -p "<pathvar>"
Create the directory whose path is in <pathvar>, with parents as needed
make the folder <pathvar> including missing parents
mkdir -p <pathvar>
Create all directories in the path that the variable <pathvar> specifies
ensure that the directory <pathvar> exists
make directories to <pathvar> as needed
if the folder that <pathvar> holds is not there, create it and its parents
the path in <pathvar> should become a directory, parents included
in my script, create the folder <pathvar> unless it exists
set up the whole directory path kept in <pathvar>
no error if <pathvar> is there already, otherwise make that directory path
build the directory named by <pathvar> and all directories above it
add the nested folder from the variable <pathvar>

= u-mkdir-dirname change
> mkdir -p "$(dirname <newfarfile>)"
Create the directories that the file <newfarfile> needs, without the file itself
make all parent folders of <newfarfile>
mkdir -p the dirname of <newfarfile>
i am about to write <newfarfile>, make its folder first
ensure the directory that is to contain <newfarfile> exists
Make directories to the file "<newfarfile>" as needed
prepare the folder path for <newfarfile>
the folder in which <newfarfile> will live should be created, parents too
create every intermediate directory on the way to the file <newfarfile>
take the directory part of <newfarfile> and create it
containing directories of <newfarfile>: make them if they are missing
set up the location for a file <newfarfile>, folders only
saving to <newfarfile> fails because its directory does not exist, so make that
use dirname and mkdir -p on <newfarfile>

= u-mkdir-dirname-var parse
> mkdir -p "$(dirname "<pathvar>")"
Create the directory that is to contain the file in <pathvar>, with its parents
make the parent folders of <pathvar>
mkdir -p on the dirname of <pathvar>
ensure that the folder of the file <pathvar> exists
Make directory and parents as needed for the directory name of <pathvar>
before writing to <pathvar>, create the directory it lies in
the folder part of <pathvar> should exist, create it with everything above
take the directory of the path in <pathvar> and make it
prepare the location of the file named by <pathvar>
build the path up to, but not including, the last part of <pathvar>
in a script: make all containing directories for the file <pathvar>
use dirname to create the folder around <pathvar>
directories leading to <pathvar>, make the missing ones

= u-mkdir-letters change
> mkdir -p <folder>/{a..z}
Create a directory for every letter from a to z under <folder>
make the subfolders a, b, c and so on up to z in <folder>
mkdir -p <folder> with one folder a letter, a to z
an alphabet of folders in <folder>
Make directories a through z inside <folder> as needed
<folder> should hold twenty-six subdirectories named after the letters
i sort things by first letter, give <folder> a subfolder for each of a to z
use brace expansion to create <folder> with subdirectories a..z
one subdirectory per lowercase letter below <folder>
set up <folder>/a to <folder>/z in a single command
letter folders a-z under <folder>
build <folder> with children a, b, c ... z

= u-mkdir-range change
> mkdir -p <folder>/{1..<n>}
Create <n> numbered directories, starting at 1, under <folder>
make <folder> with subfolders 1 to <n> in it
mkdir -p <folder>, subdirectories numbered from 1 through <n>
<folder> should contain folders called 1, 2, 3 up to <n>
Make the directories 1 to <n> inside <folder> as needed
number subdirectories one up to <n> below <folder>
use brace expansion for <n> numbered subfolders in a new folder <folder>
set up <n> directories with mere numbers as names in <folder>
within <folder> one subdirectory for each number from 1 to <n>
a folder <folder> that has <n> numbered folders in it
build <folder>/1, <folder>/2 and so forth to <n>
numeric subfolders 1..<n> under <folder>

= u-mkdir-nest change
> mkdir -p <folder>/<folder2>/<folder3>
Create <folder3> inside <folder2> inside <folder>, none of which exists
make nested folders, <folder> then <folder2> in it and <folder3> in that
a directory <folder> with a subdirectory <folder2> that has a subdirectory <folder3>
mkdir three levels: <folder>, in it <folder2>, in it <folder3>
three directories one inside another: <folder>, <folder2>, <folder3>
build a path of folders whose parts are <folder>, <folder2> and <folder3>
put a new <folder3> in a new <folder2> in a new <folder>
Make the directory <folder3> and its parents <folder> and <folder2> above it, outermost first
folder chain <folder> > <folder2> > <folder3>
nest <folder3> under <folder2>, which itself is under <folder>
set up the hierarchy <folder>, below it <folder2>, lowest <folder3>
innermost folder <folder3>, around it <folder2>, outermost <folder>

= u-chown-same parse
> chown -R <user>:<user> <fardir>
Recursively change the owner and group of <fardir> to <user>
make both user and group of <fardir> and everything in it <user>
recursively chown <fardir> to <user>:<user>
set owner as well as group to <user> for all files and directories below <fardir>
<user> should be owner and group throughout <fardir>
the whole tree <fardir> must belong to <user>, group included
Change owner and group of <fardir> and of everything within to the user <user> and the group of the same name
hand <fardir> with all contents over to <user>, group <user>
let user and group <user> own <fardir> recursively
ownership <user>:<user>, recursive, on <fardir>
every file at any depth of <fardir> gets <user> as its user and its group
apply owner <user> and group <user> from <fardir> downwards
use chown -R so that <user> becomes owner and group of <fardir>

= u-chown-r parse
> chown -R <user> <fardir>
Recursively change the owner of <fardir> to <user>
change the owner of the directory <fardir> and all files in it to <user>, the group stays
chown <fardir> to <user> recursively
make <user> own <fardir> and everything below, group as it is
set <user> as the owner of all files under <fardir>
<fardir> and its whole content should belong to the user <user>
descend through <fardir> and assign every entry to the owner <user>
recursive ownership change of <fardir>, new owner <user>
Change ownership of every file and folder within <fardir> to <user>
let <user> be owner all over <fardir>
give the user <user> the complete tree <fardir>
owner <user> for <fardir> with subfolders and files

= u-chown-rg parse
> chown -R <user>:<group> <fardir>
Recursively change the owner to <user> and the group to <group> of everything in <fardir>
set user <user> and group <group> on <fardir> and all below it
chown -R <fardir> to <user>, group <group>
Change owner and group of <fardir> and of all its files to user <user> and group <group>
everything under <fardir> gets the owner <user> and the group <group>
the whole tree <fardir> must belong to <user> with the group <group>
recursive ownership <user>:<group> on <fardir>
let <user> own <fardir> at every depth and let <group> be the group
assign <fardir>, including subdirectories and files, to the account <user> and to the group <group>
user <user>, group <group>, for <fardir> recursively
apply <user>:<group> throughout the directory tree <fardir>
put <fardir> and all it holds in the hands of <user> and the group <group>

= u-chown-r-here parse
> chown -R <user>:<group> .
Recursively change owner and group of everything in the current directory to <user> and <group>
all files and folders here, and this directory, should belong to <user> in group <group>
chown -R the working directory to <user>:<group>
make <user> owner and <group> group of the current directory tree
the present directory with all below it: owner <user>, group <group>
set ownership <user>:<group> on this directory and everything in it
hand this folder and its whole content to user <user> and group <group>
from here down, every entry shall have the owner <user> and the group <group>
reassign the current folder recursively to <user> and group <group>
Change the user to <user> and the group to <group> for the current directory and all its subdirectories and files
recursive ownership change right here to <user>:<group>
current directory tree to user <user>, group <group>

= u-chown-r-star parse
> chown -R <user>:<group> *
Recursively change owner and group of all non-hidden entries of the current directory to <user> and <group>, but not of the directory itself
chown -R every file and folder in here, not this folder as such, to <user>:<group>
whatever * matches here should recursively belong to <user> and group <group>
each visible file and directory in the working directory, with contents: owner <user>, group <group>
apply <user>:<group> recursively to *
use the star with chown -R so that <user> and group <group> own all the entries here
everything that is listed by ls here, and what is below, to user <user> and group <group>, leaving the current directory alone
set user <user> and group <group> recursively on all items here except hidden ones
ownership <user>:<group> for * with subdirectories
all visible things in this directory and below get owner <user> and group <group>, the directory itself does not

= u-chown-r-three parse
> chown -R <user> <folder> <folder2> <folder3>
Recursively change the owner of <folder>, <folder2> and <folder3> to <user>
make <user> own the folders <folder>, <folder2> and <folder3> with all that is in them
chown -R <folder> <folder2> <folder3> to <user>
three directories, <folder>, <folder2>, <folder3>, and their contents go to owner <user>
give <user> the directory trees "<folder>", "<folder2>" and "<folder3>"
set the owner <user> in <folder>, <folder2> and <folder3>, recursively
<user> must be the owner everywhere in <folder>, in <folder2> and in <folder3>
recursive owner change of several folders to <user>: <folder> <folder2> <folder3>
ownership of the trees <folder> and <folder2> and <folder3> should pass to <user>
assign <folder>, <folder2>, <folder3> and every file in these to <user>
put <user> as owner on <folder>, <folder2> and <folder3> including subfolders
hand over three whole folders to <user>, namely <folder>, <folder2> and <folder3>

= u-chown-rv parse
> chown -Rv <user> <fardir>
Recursively change the owner of <fardir> to <user> and print each file that is processed
verbosely chown <fardir> and all its contents to <user>
recursive owner change to <user> in <fardir>, with a message for every entry
make <user> own everything in <fardir> and show what is being done
chown -R <fardir> to <user>, verbose
give <fardir> and everything in it to <user>, tell me about each file
output a diagnostic for every file while passing the tree <fardir> to <user>
set owner <user> throughout <fardir> and report every item
i want to watch each file of <fardir> get its new owner <user>
chatty recursive chown of <fardir> to the user <user>
let <user> be owner of all below <fardir>, with verbose output
descend into <fardir>, hand every entry to <user>, and print a line about each

= u-chown-v parse
> chown -v <user>:<group> <anyfile>
Change the owner of <anyfile> to <user> and its group to <group>, and print a diagnostic
verbosely set owner <user> and group <group> on <anyfile>
chown <anyfile> to <user>:<group> and say what was done
give <anyfile> to <user> and group <group>, verbose
change ownership of <anyfile> to user <user> and group <group>, with a message about it
chown in verbose mode: <anyfile>, <user>, group <group>
set <user>:<group> as owner of <anyfile> and report the change
assign <anyfile> to <user> with group <group> and output what happens
let me see the message when <anyfile> goes to <user> in group <group>
owner <user> and group <group> for <anyfile>, printing a report
make <user> and the group <group> own <anyfile>, telling me the old and new owner
verbose ownership change of <anyfile>, user <user>, group <group>

= u-chown-v-user parse
> chown -v <user> <anyfile>
Change the owner of <anyfile> to <user> and print what was done
verbosely change the ownership of <anyfile> to the user <user>
chown <anyfile> to <user> with a message
give <anyfile> to <user>, verbose
set the owner of <anyfile> to <user>, leave the group, and report it
chown in verbose mode: <anyfile> to <user>
make <user> own <anyfile> and tell me the outcome
new owner <user> for <anyfile>, output a diagnostic
print a line about it while <anyfile> passes to the user <user>
verbose owner change of <anyfile>, user <user>
let me see a confirmation that <anyfile> now belongs to <user>, change it
assign <anyfile> to <user> and show the result of the chown

= u-chown-group-only parse
> chown :<group> <anyfile>
Change only the group of <anyfile> to <group> by means of chown
use chown to set the group <group> on <anyfile> and leave the owner
chown <anyfile> to :<group>
with chown, make <group> the group of <anyfile>, owner unchanged
group <group> for <anyfile>, done with chown
chown just the group of <anyfile>, it shall be <group>
i want the chown way of putting <anyfile> in the group <group>
set group ownership of <anyfile> to <group> using chown rather than chgrp
have chown alter the group of <anyfile> to <group> and nothing else
chown with an empty user part and the group <group> on <anyfile>
keep the owner of <anyfile>, but with chown change its group to <group>
chown, not chgrp: <anyfile> into the group <group>

= u-chown-login parse
> chown <user>: <anyfile>
Change the owner of <anyfile> to <user> and its group to the login group of <user>
give <anyfile> to <user> and to the primary group of that user
chown <anyfile> to <user> along with that user's default group
<anyfile> should belong to <user> and <user>'s own login group
make <user> the owner of <anyfile>, group to whatever <user> logs in with
set the owner of <anyfile> to <user>, and the group to the primary group of <user>
owner <user> and the user's main group for <anyfile>
chown with a trailing colon: <anyfile> goes to <user> and the group of <user>
ownership of <anyfile> to <user>, group as in the user's passwd entry
assign <anyfile> to <user> including the user's default group
pass <anyfile> to <user>, the group being the initial group of the account
use chown so that <anyfile> gets user <user> with the login group

= u-chown-two parse
> chown <user>:<group> <bare> <bare2>
Change the owner to <user> and the group to <group> of <bare> and <bare2>
set <user>:<group> as owner of both <bare> and <bare2>
chown <bare> and <bare2> to <user>, group <group>
two files, <bare> and <bare2>, should belong to <user> in group <group>
give <bare> as well as <bare2> to user <user> and group <group>
hand the files <bare> and <bare2> over to <user> with the group <group>
owner <user>, group <group>, files <bare> <bare2>
make <user> own <bare> and <bare2> and put both in the group <group>
ownership of the pair <bare>, <bare2> to <user>:<group>
assign <bare> and also <bare2> to the account <user> and to the group <group>
both <bare> and <bare2> have the wrong user and group, should be <user> and <group>
pass <bare> plus <bare2> to <user> and <group>

= u-chown-me parse
> sudo chown -R "$USER":"$USER" <fardir>
Recursively make me the owner of <fardir>, with my own group as well
take ownership of <fardir> and all it contains with sudo, user and group mine
sudo chown <fardir> to my user and my group recursively
i get permission denied in <fardir>, make user and group all mine
with sudo, change owner and group of everything in <fardir> to the current user
everything in <fardir> belongs to root, i want it in my name and my group
own <fardir> myself, recursively, group included, as superuser
set the owner and group of the tree <fardir> to whoever i am logged in as, using sudo
give me, user and group, the directory <fardir> and its content
as the superuser assign <fardir> and everything below to my account and group
current user as owner and group of <fardir> recursively through sudo
let my account and its group own the whole of <fardir>, root rights needed

= u-chown-h parse
> chown -h <user>:<group> <newlink>
Change the owner and group of the symbolic link <newlink> itself to <user> and <group>, not of its target
chown the link <newlink> and not what it points to, to <user>:<group>
without following the symlink <newlink>, set its owner <user> and group <group>
the link <newlink> itself should belong to <user> in group <group>
owner <user> and group <group> on <newlink>, do not dereference it
<newlink> is a symlink: hand the link, leaving the file behind it alone, to <user> and <group>
use chown -h to give <newlink> to <user> and the group <group>
affect the symbolic link <newlink> instead of the referenced file, user <user>, group <group>
no dereference: ownership <user>:<group> for the link <newlink>
only the link <newlink> gets the new user <user> and group <group>, its target stays
set user <user> and group <group> on the symlink <newlink> proper
change who owns the shortcut <newlink> to <user> and <group>, target untouched

= u-chown-ext parse
> chown <user>:<group> *.<ext>
Change the owner to <user> and the group to <group> of all <ext> files in the current directory
set <user>:<group> on every .<ext> file here
chown all the <ext> files in this folder to <user>, group <group>
the <ext> files here should belong to <user> and the group <group>
give every file ending in .<ext> in this directory to <user> with group <group>
owner <user>, group <group>, for *.<ext>
make <user> own the .<ext> files of the working directory, in group <group>
hand each <ext> file here to the user <user> and the group <group>
*.<ext> to user <user> and group <group>
assign the files with the extension <ext> in here to <user>:<group>
user and group of all *.<ext> here become <user> and <group>
put <user> and the group <group> on whatever .<ext> files are in this directory

= u-chown-like parse
> chown -R --reference=<farpath> <farpath2>
Recursively give <farpath2> the same owner and group as <farpath>
copy owner and group of <farpath> onto <farpath2> and everything in it
chown -R <farpath2> with <farpath> as the reference
<farpath2> and its contents should have the same user and group as <farpath> has
use <farpath> as the model for the ownership of the tree <farpath2>
make the owner and the group throughout <farpath2> match those of <farpath>
whoever owns <farpath> shall own all of <farpath2> too, same group
clone the ownership of <farpath> recursively to <farpath2>
take owner and group from <farpath> and apply them to everything below <farpath2>
align user and group in <farpath2>, at all levels, with <farpath>
same ownership on <farpath2> as on <farpath>, recursively
set user and group of <farpath2> and what is in it by the example of <farpath>

= u-chgrp-r parse
> chgrp -R <group> <fardir>
Recursively change the group of <fardir> to <group>
change group ownership of everything in <fardir> to <group>
chgrp -R <fardir> to <group>
set the group of every file in the directory tree <fardir> to <group>
<fardir> and all its contents should be in the group <group>, same owner
make <group> the group throughout <fardir>
assign all files under <fardir> to the group <group>, leave who owns them
every entry within <fardir> gets the group <group>
put the whole folder <fardir> with subdirectories in the group <group>
the group of each file and folder below <fardir> should become <group>
recursive group change on <fardir>: <group>
let the group <group> have <fardir> with everything in it
descend into <fardir> and set group <group> on all entries

= u-chgrp-here parse
> chgrp -R <group> .
Recursively change the group of everything in the current directory to <group>
set group <group> on this directory and all that is in it
chgrp -R the working directory to <group>
all files and folders from here down should be in the group <group>
make <group> the group of the current directory tree
change group ownership of everything within the current folder to <group>
the group of this folder, its subfolders and files becomes <group>
put the present directory with all below it in the group <group>
assign everything here recursively to the group <group>
recursive group change right here to <group>
let group <group> have the current directory and its contents
current directory, group <group>, all the way down

= u-chgrp-v parse
> chgrp -v <group> <anyfile>
Change the group of <anyfile> to <group> and print a message about it
verbosely change the group ownership of <anyfile> to <group>
chgrp <anyfile> to <group>, with diagnostics
set group <group> on <anyfile> and report what was done
put <anyfile> in the group <group>, verbose
chgrp in verbose mode: <anyfile> to <group>
say what happens while the group of <anyfile> becomes <group>
make <group> the group of <anyfile> and show a confirmation
print a line for the file as chgrp gives <anyfile> to <group>
group of <anyfile> to <group>, telling me the result
output a diagnostic when assigning <anyfile> to the group <group>
let me see that <anyfile> was moved to the group <group>, do it

= u-chgrp-two parse
> chgrp <group> <bare> <bare2>
Change the group of <bare> and <bare2> to <group>
set the group <group> on both <bare> and <bare2>
chgrp <bare> and <bare2> to <group>
two files, <bare> and <bare2>, should be in the group <group>
make <group> the group of <bare> as well as of <bare2>
group ownership of <bare> and also <bare2>: <group>
put the pair <bare>, <bare2> in group <group>
assign the files <bare> and <bare2> to the group <group>
let the group <group> have <bare> and <bare2>
the group of <bare> and that of <bare2> should both become <group>
hand <bare> plus <bare2> to the group <group>, owners stay
wrong group on <bare> and <bare2>, it ought to be <group>

= u-chgrp-far parse
> chgrp <group> <farpath>
Change the group of the directory <farpath> to <group>, not of what is in it
set the group <group> on <farpath> alone
chgrp the folder <farpath> to <group>
the directory <farpath> itself should be in group <group>
make <group> the group of <farpath>, contents stay as they are
group ownership of <farpath> to <group>, not recursive
assign just the folder <farpath> to the group <group>
put <farpath>, only the directory proper, in the group <group>
<farpath>: group <group>, nothing below it
let <group> be the group that has the directory <farpath>
non-recursively hand <farpath> to the group <group>
Changes group ownership of '<farpath>' to '<group>'

= u-chmod-three change
> chmod <modes> <bare> <bare2> <bare3>
Change the mode of <bare>, <bare2> and <bare3> by <modes>
chmod <modes> on the three files <bare>, <bare2>, <bare3>
apply <modes> to <bare>, to <bare2> and to <bare3>
set <modes> for <bare>, <bare2> and also <bare3>
<bare>, <bare2> and <bare3> need a permission change, namely <modes>
the three files <bare> <bare2> <bare3> get <modes>
with one chmod give <modes> to <bare>, <bare2> and <bare3>
adjust permissions with <modes> on <bare> and <bare2> and <bare3>
permission change <modes> for each of <bare>, <bare2>, <bare3>
modify the access rights of <bare>, <bare2> and <bare3> using the symbolic mode <modes>
symbolic mode <modes>, files <bare> <bare2> <bare3>
use chmod with <modes> for three files: <bare>, <bare2> and <bare3>

= u-chmod-two change
> chmod <perm> <bare> <bare2>
Change permissions of <bare> and <bare2> to <perm>
set mode <perm> on both <bare> and <bare2>
chmod <bare> and <bare2> to <perm>
the files <bare> and <bare2> should have the permissions <perm>
give <bare> as well as <bare2> mode <perm>
make the mode of <bare> and that of <bare2> <perm>
<perm> for the two files <bare> <bare2>
put permissions <perm> on the pair <bare>, <bare2>
octal mode <perm>, files <bare> and <bare2>
apply <perm> to <bare> and also to <bare2>
access rights of <bare> plus <bare2> should be <perm>
two files, <bare> and <bare2>, both to mode <perm>

= u-chmod-ext change
> chmod <perm> *.<ext>
Change permissions of all <ext> files in the current directory to <perm>
set mode <perm> on every .<ext> file here
chmod all the <ext> files in this folder to <perm>
the <ext> files here should have the permissions <perm>
give every file ending in .<ext> in this directory mode <perm>
*.<ext> to mode <perm>
<perm> for each <ext> file of the working directory, not below it
put the permissions <perm> on whatever .<ext> files are in here
octal mode <perm> for *.<ext>
apply <perm> to the files with the extension <ext> in here
access rights of all the .<ext> files here should be <perm>
make it <perm> for all *.<ext> in the current folder

= u-chmod-r-v change
> chmod -Rv <modes> <plaindir>
Recursively change the mode of <plaindir> by <modes> and print every file that is processed
verbosely chmod <plaindir> and everything in it with <modes>
set <modes> throughout <plaindir>, with a message for each entry
recursive permission change <modes> in <plaindir>, verbose
show each file of <plaindir> as <modes> is applied to it and all below
apply <modes> to all of <plaindir> at any depth and report each item
chmod -R <modes> on <plaindir>, output a diagnostic for every file
i want to see what is changed while <plaindir> and its contents get <modes>
mode <modes> for <plaindir> with contents, chatty
everything in <plaindir>, subfolders too, with <modes>, telling me file by file
descend into <plaindir>, set the permissions <modes> and print a line about each
put <modes> on <plaindir> and whatever it contains, listing the files treated

= u-chmod-modes-r change
> chmod -R <modes> <mydir>
Recursively change the mode of <mydir> and all its contents by <modes>
chmod -R <modes> on <mydir>
apply <modes> to everything in <mydir>, itself included
set <modes> throughout the directory tree <mydir>
every file and folder below <mydir>, and <mydir> too, gets <modes>
use the symbolic mode <modes> recursively on <mydir>
<modes> for <mydir> with all subdirectories and files
go down <mydir> and apply the permission change <modes> to each entry
permission change <modes>, recursive, on <mydir>
adjust the access rights of <mydir> and of all it contains with <modes>
<mydir> including everything inside should be treated with chmod <modes>
modify permissions of all files within <mydir> at any depth by <modes>

= u-chmod-var parse
> chmod +x "<pathvar>"
Make the file that <pathvar> names executable
chmod +x <pathvar>
add execute permission to the file in <pathvar>
let the script at <pathvar> be run, set the x bit
give <pathvar> the execute bit
the file whose path is in the variable <pathvar> should become executable
set execute permission on <pathvar>
turn the file <pathvar> into something that can be executed
permission to execute for <pathvar>
in my script, mark <pathvar> as executable
allow running of the file kept in <pathvar>
use chmod so that <pathvar> can be started directly
`,
)
