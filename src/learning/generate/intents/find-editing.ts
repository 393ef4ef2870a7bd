import { intents } from '../grammar.ts'

/** Changes to the contents of all files that find selects. */
export const findEditing = intents(
  'find',
  String.raw`
= sed-files quiet
> find <tree> -type f -exec sed -i 's/<word>/<newword>/g' {} +
Replace every occurrence of <word> by <newword> in all regular files <tree>
Find all files <tree> and substitute <newword> for <word> in them with sed, in place
Change all <word> into <newword> in every file <tree>
use find and sed -i to turn <word> into <newword> throughout the files <tree>
in all the files <tree>, whatever their names, <word> should read <newword>
search and replace across the files <tree>: <word> -> <newword>, all occurrences
swap <word> for <newword> in the text of each file <tree>
Recursively edit the files <tree> so that <newword> stands wherever <word> was
our files <tree> still say <word>, make that <newword> everywhere
sed s/<word>/<newword>/g in place on all files that find meets <tree>
how do i replace <word> with <newword> in all files <tree>
global substitution of <newword> for <word>, files of every kind <tree>
let sed rewrite <word> to <newword> inside each regular file <tree>
mass edit <tree>: any <word> in any file becomes <newword>

= sed-files-each quiet
> find <tree> -type f -exec sed -i 's/<word>/<newword>/g' {} \;
Run sed -i once per file to replace all <word> by <newword> in the files <tree>
Find each regular file <tree> and execute a separate sed that changes every <word> to <newword>
use find -exec sed -i, one process for each file, to turn <word> into <newword> <tree>
file by file, with a sed of its own, substitute <newword> for all <word> <tree>
for each file <tree> call sed -i 's/<word>/<newword>/g'
one sed per file: <word> -> <newword> everywhere <tree>
Execute sed in place singly on every file <tree> with the global substitution <word> to <newword>
apply sed -i to the files <tree> one at a time, all <word> to <newword>
hand every file <tree> to its own sed -i, replacing each <word> by <newword>
start sed anew for each file <tree> and let it write <newword> for every <word>
the files <tree> one after another through sed: all <word> become <newword>
individually edit each regular file <tree> by sed -i, <word> to <newword> globally
-exec sed -i with a semicolon on files <tree>: <word> to <newword>, all occurrences

= sed-pattern quiet
> find <tree> -type f -name '<pattern>' -exec sed -i 's/<word>/<newword>/g' {} +
Replace all <word> by <newword> in files matching <pattern> <tree>
Find regular files named <pattern> <tree> and substitute <newword> for every <word> in place
Search for files whose name fits <pattern> <tree> and have sed change <word> to <newword> throughout
use find -name <pattern> with sed -i to turn each <word> into <newword> <tree>
in files called <pattern> <tree> every <word> must become <newword>
edit files that look like <pattern> <tree>: <word> -> <newword>, each occurrence
only in files of the form <pattern> <tree>, swap <word> for <newword> everywhere
sed -i s/<word>/<newword>/g on files <pattern> <tree>
change the text <word> to <newword> within whatever file is named <pattern> <tree>
the string <word> in the files <pattern> <tree> ought to be <newword> wherever it stands
how can all <word> in files with names like <pattern> <tree> be turned into <newword>
Recursively rewrite <word> as <newword> in files that have a name of the form <pattern> <tree>
restricted to the glob <pattern>, replace <word> globally with <newword> in files <tree>

= sed-once quiet
> find <tree> -type f -name '*.<ext>' -exec sed -i 's/<word>/<newword>/' {} +
Replace only the first <word> of each line by <newword> in all <ext> files <tree>
Find .<ext> files <tree> and substitute <newword> for the first occurrence of <word> per line, in place
use find and sed -i without the g flag to change <word> to <newword> in *.<ext> <tree>
in every line of the <ext> files <tree>, the first <word> becomes <newword>, later ones stay
one replacement per line: <word> -> <newword>, .<ext> files <tree>
sed -i s/<word>/<newword>/ on each .<ext> file <tree>, not global
Search for files ending in .<ext> <tree> and edit the first <word> on each line into <newword>
the first <word> in a line, and that one alone, should be <newword>, for <ext> files <tree>
change just the first match of <word> per line to <newword> in files with extension <ext> <tree>
non-global substitution of <newword> for <word> in *.<ext> <tree>
swap the leftmost <word> of every line for <newword> in <ext> files <tree>
how to replace the first <word> on a line with <newword> in all .<ext> files <tree>
leave repeated <word> alone, but replace the first of each line by <newword>, .<ext> files <tree>

= sed-icase quiet
> find <tree> -type f -exec sed -i 's/<word>/<newword>/gI' {} +
Replace every <word>, regardless of case, by <newword> in all files <tree>
Find regular files <tree> and substitute <newword> for <word> case-insensitively, all occurrences
use find and sed with the I flag to turn <word> into <newword> in all the files <tree>
whether in capitals or not, each <word> in the files <tree> becomes <newword>
case blind search and replace <tree>: <word> -> <newword>, in every file
change <word> in any mix of upper and lower case to <newword> across the files <tree>
in all files <tree>, <newword> should stand wherever <word> is written, big or small letters
sed -i s/<word>/<newword>/gI on all regular files <tree>
Recursively edit the files <tree>, replacing <word> by <newword> without regard to case
how do i replace <word> with <newword> in the files <tree> ignoring case
swap every spelling of <word> by case for <newword> in the text of the files <tree>
global substitution that ignores case, <word> to <newword>, all files <tree>
mass edit files <tree>: <word> in whatever capitalisation to <newword>

= sed-backup quiet
> find <tree> -type f -name '*.<ext>' -exec sed -i.bak 's/<word>/<newword>/g' {} +
Replace <word> with <newword> in all <ext> files <tree> and keep the originals as .bak
Find .<ext> files <tree> and substitute <newword> for every <word>, saving a .bak of each
use find with sed -i.bak to turn <word> into <newword> in *.<ext> <tree>
edit <ext> files <tree> in place with a .bak backup, <word> to <newword> everywhere
change all <word> to <newword> in files ending in .<ext> <tree>, but leave a .bak copy
sed -i.bak s/<word>/<newword>/g on each .<ext> file <tree>
with safety copies (.bak), swap <word> for <newword> in the .<ext> files <tree>
Search for files with extension <ext> <tree>, replace <word> globally by <newword> and back the old text up in .bak
the <ext> files <tree> should have <newword> for each <word>, and i want the former version as .bak
global replace <word> -> <newword>, .<ext> files <tree>, backups named .bak
how can i replace <word> by <newword> in .<ext> files <tree> and have backups with .bak
keep name.bak and write <newword> in place of each <word>, all <ext> files <tree>
rewrite every <word> as <newword> in *.<ext> <tree> while sed stores the previous state under .bak

= sed-word quiet
> find <tree> -type f -name '*.<ext>' -exec sed -i 's/\b<word>\b/<newword>/g' {} +
Replace <word> by <newword> in all <ext> files <tree>, but only where it is a whole word
Find .<ext> files <tree> and substitute <newword> for the complete word <word>, not for parts of longer words
use find and sed with word boundaries to turn <word> into <newword> in *.<ext> <tree>
whole words only: <word> -> <newword> in each .<ext> file <tree>
in the <ext> files <tree> change the separate word <word> to <newword>, longer words untouched
sed -i 's/\b<word>\b/<newword>/g' on files ending in .<ext> <tree>
swap the word <word> for <newword> in *.<ext> <tree>, except inside other words
Search for files with extension <ext> <tree> and rewrite each standalone <word> as <newword>
every <word> that stands alone in .<ext> files <tree> becomes <newword>
word-wise replacement of <word> with <newword> in all .<ext> files <tree>
how do i replace just the full word <word> by <newword> in <ext> files <tree>
leave words that merely contain <word>, but make the word itself <newword>, .<ext> files <tree>
rename the identifier <word> to <newword> in <ext> files <tree>, whole word matches only

= sed-either quiet
> find <tree> -type f -name '*.<ext>' -exec sed -i -E 's/<word>|<word2>/<newword>/g' {} +
Replace both <word> and <word2> by <newword> in all <ext> files <tree>
Find .<ext> files <tree> and substitute <newword> for every <word> or <word2>
use find and sed -E with an alternation to turn <word> or <word2> into <newword> in *.<ext> <tree>
in the <ext> files <tree>, wherever there is <word> or <word2>, put <newword>
either <word> or <word2> becomes <newword> throughout the .<ext> files <tree>
change <word> and also <word2> to <newword> in each file ending in .<ext> <tree>
sed -i -E with an alternation, <word> or <word2> to <newword>, on .<ext> files <tree>
two old strings, <word> and <word2>, one new: <newword>, in all .<ext> files <tree>
Search for files with extension <ext> <tree> and rewrite all <word> as well as <word2> as <newword>
swap <word> for <newword>, and <word2> too, in *.<ext> <tree>
how can i replace two words, <word> and <word2>, with <newword> in <ext> files <tree>
unify <word> and <word2> in the .<ext> files <tree>: both become <newword>
extended regex edit of *.<ext> <tree>: <word> or <word2>, to be <newword>

= sed-nogit quiet
> find <tree> -type f ! -path '*/.git/*' -exec sed -i 's/<word>/<newword>/g' {} +
Replace all <word> by <newword> in every file <tree>, but stay out of .git
Find regular files <tree> that are not below a .git directory and substitute <newword> for <word>
use find with ! -path for .git and sed -i to turn <word> into <newword> <tree>
in all files <tree> except those of git itself, change <word> to <newword>
search and replace in my repository files <tree>, .git left alone: <word> -> <newword>
edit each file <tree> outside .git so that <word> reads <newword>
swap <word> for <newword> throughout <tree> and do not touch what is in .git
sed -i s/<word>/<newword>/g on the files <tree>, git's own data skipped
Recursively rewrite <word> as <newword> in files <tree>, with .git excluded
the checkout <tree> should say <newword> for <word> in all files, without damage to .git
how do i replace <word> by <newword> in all the files <tree> while ignoring the .git folder
global substitution, <word> to <newword>, files <tree> minus .git
mass edit <tree> without .git: <word> becomes <newword> in all files

= sed-top quiet
> find <tree> -maxdepth 1 -type f -exec sed -i 's/<word>/<newword>/g' {} +
Replace all <word> by <newword> in the files directly <tree>, with no descent into subdirectories
Find regular files at the first level <tree> and substitute <newword> for <word>, subfolders left alone
use find -maxdepth 1 and sed -i to turn <word> into <newword> in the top-level files <tree>
non-recursively, change <word> to <newword> in each file <tree>
only the files of the top level <tree>, not those in subfolders: <word> -> <newword> everywhere
edit the first-level files <tree> so that <word> reads <newword>, nothing deeper
swap <word> for <newword> in files <tree> and do not go into subdirectories
sed -i s/<word>/<newword>/g on files <tree>, max depth 1
rewrite <word> as <newword> in the files that lie immediately <tree>, without recursion
global substitution of <newword> for <word> limited to the uppermost level of files <tree>
how can i replace <word> with <newword> in files <tree> but leave the subdirectories untouched
files one level down and no further <tree>: make every <word> a <newword>
at depth one <tree>, let sed write <newword> for each <word> in every file

= sed-cr quiet
> find <tree> -type f -exec sed -i 's/\r$//' {} +
Remove the carriage return at the end of each line in all files <tree>
Find regular files <tree> and strip the trailing ^M from their lines with sed
use find and sed -i to delete CRs at line ends in every file <tree>
convert all files <tree> from windows line ends to unix ones with sed
all files <tree> came from windows, drop the \r before each line end
strip carriage returns from line endings across the files <tree>
sed 's/\r$//' in place on all regular files <tree>
Recursively turn CRLF into LF in the files <tree>
there are ^M characters at the ends of lines in the files <tree>, strip them
how do i delete the trailing \r on every line of all files <tree>
clean dos line endings out of each and every file <tree> by sed
fix CRLF everywhere <tree>, any file type
let sed cut the carriage return off all lines of the files <tree>

= dos-files parse
> find <tree> -type f -exec dos2unix {} +
Convert all files <tree> to unix line ends with dos2unix
Find regular files <tree> and run dos2unix on them
use find and dos2unix for every file <tree>
dos2unix all the files <tree>, recursively
run the dos2unix program over the files <tree>
Execute dos2unix on each regular file <tree>, many at a time
the files <tree> have DOS format, let dos2unix turn them into Unix format
files <tree> from DOS to UNIX with the dos2unix tool
pass all files <tree> to dos2unix
how do i dos2unix everything <tree> that is a regular file
have dos2unix fix the line ends of the files <tree>
Search the tree for files <tree> and feed them to dos2unix
batch dos2unix for files <tree>

= dos-ext parse
> find <tree> -type f -name '*.<ext>' -exec dos2unix {} \;
Convert all <ext> files <tree> to unix line ends, running dos2unix on each
Find regular files ending in .<ext> <tree> and execute dos2unix once for every one
use find and dos2unix for each .<ext> file <tree>
dos2unix each *.<ext> <tree>, recursively
run the dos2unix program singly on .<ext> files <tree>
the .<ext> files <tree> are in DOS format, let dos2unix have them one by one
from DOS to UNIX with dos2unix: <ext> files <tree>
hand every .<ext> file <tree> to dos2unix
how do i dos2unix whatever ends with .<ext> <tree>
have dos2unix repair the line ends of <ext> files <tree>, a call for each
Search for files with extension <ext> <tree> and apply dos2unix to them individually
dos2unix per file for *.<ext> <tree>
for each file of the type <ext> <tree> start dos2unix

= sed-dropline quiet
> find <tree> -type f -name '*.<ext>' -exec sed -i '/<word>/d' {} +
Delete every line that contains <word> from all <ext> files <tree>
Find .<ext> files <tree> and remove the lines with <word> from them, in place
use find and sed -i '/.../d' to drop lines with <word> in *.<ext> <tree>
lines mentioning <word> should vanish from each .<ext> file <tree>
strip all lines in which <word> occurs out of the <ext> files <tree>
Search for files ending in .<ext> <tree> and drop any line with <word>
sed -i '/<word>/d' on files with extension <ext> <tree>
take out the <word> lines from the .<ext> files <tree>
in every <ext> file <tree>, erase lines having <word>
how can i delete lines containing <word> in all .<ext> files <tree>
purge *.<ext> <tree> of lines that include <word>
weed out, in place, the lines with <word> from <ext> files <tree>
get the lines about <word> removed from each .<ext> file <tree>, nested ones too

= sed-blank quiet
> find <tree> -type f -name '*.<ext>' -exec sed -i '/^$/d' {} +
Delete all empty lines from the <ext> files <tree>
Find .<ext> files <tree> and remove blank lines from them in place
use find and sed -i '/^$/d' on *.<ext> <tree>
no empty lines should be left in any .<ext> file <tree>
drop the empty lines of each file ending in .<ext> <tree>
close up the .<ext> files <tree> by deleting lines without content
strip empty lines out of every <ext> file <tree>
sed out the empty lines in files with extension <ext> <tree>
Search for .<ext> files <tree> and cut all lines of length zero
take the empty lines away from *.<ext> <tree>, recursively
how do i get rid of empty lines in all .<ext> files <tree>
blank line removal, in place, for <ext> files <tree>
squeeze the <ext> files <tree>: every empty line out

= sed-first quiet
> find <tree> -type f -name '*.<ext>' -exec sed -i '1i <text>' {} +
Insert the line <text> at the top of all <ext> files <tree>
Find .<ext> files <tree> and put <text> before their first line
use find and sed -i '1i ...' to prepend the line <text> to *.<ext> <tree>
every .<ext> file <tree> should begin with the line <text>
add a header <text> as line one of each file ending in .<ext> <tree>
prepend <text> as a new first line to the <ext> files <tree>
Search for files with extension <ext> <tree> and insert <text> above everything else
put <text> on top of each .<ext> file <tree>
add <text> in front of line 1 in all .<ext> files <tree>
how do i put a line reading <text> at the start of the .<ext> files <tree>
new opening line <text> for <ext> files <tree>, by sed in place
the .<ext> files <tree> lack the heading <text>, insert it at the beginning
add to all *.<ext> <tree> the first line <text>

= sed-last quiet
> find <tree> -type f -name '*.<ext>' -exec sed -i '$a <text>' {} \;
Append the line <text> to the end of each <ext> file <tree>
Find .<ext> files <tree> and add <text> after the last line of every one
use find and sed with the a command to put the line <text> at the bottom of *.<ext> <tree>
every .<ext> file <tree> should end with the line <text>
add <text> as a closing line to each file ending in .<ext> <tree>
add a final line <text> to all the <ext> files <tree>
Search for files with extension <ext> <tree> and append <text> below everything else
put <text> at the bottom of each .<ext> file <tree>
insert <text> behind the last line in all .<ext> files <tree>
how do i put a line reading <text> at the end of the .<ext> files <tree>
new last line <text> for <ext> files <tree>, by sed in place
the .<ext> files <tree> lack the footer <text>, append it at the end
add to all *.<ext> <tree> the last line <text>

= sed-tabs quiet
> find <tree> -type f -name '*.<ext>' -exec sed -i 's/\t/    /g' {} +
Replace each tab by four spaces in all <ext> files <tree>
Find .<ext> files <tree> and turn every tab character into 4 spaces with sed
use find and sed -i to change tabs to four blanks in *.<ext> <tree>
there should be no tabs but four spaces in the <ext> files <tree>
untabify files ending in .<ext> <tree>, each tab becomes exactly four spaces
swap tab characters for four spaces in every .<ext> file <tree>
tabs to 4 spaces, .<ext> files <tree>, in place
Search for files with extension <ext> <tree> and substitute four spaces for any tab
all tabs within *.<ext> <tree> should become four blanks
my style says four spaces and not tabs, fix the .<ext> files <tree> by sed
how do i convert tabs to four spaces in all .<ext> files <tree>
in-place replacement of \t by four spaces in <ext> files <tree>
sed each tab out of the .<ext> files <tree>, four spaces in its stead

= sed-trail-icase quiet
> find <tree> -type f -iname '*.<ext>' -exec sed -i 's/[[:space:]]*$//' {} +
Strip trailing white space from all <ext> files <tree>, ignoring case in the extension
Find files ending in .<ext>, in upper or lower case, <tree> and remove blanks at their line ends
use find -iname and sed -i to trim line ends in *.<ext> <tree>
trim the end of each line in .<ext> files <tree>, however the extension is capitalised
trim trailing whitespace off the <ext> files <tree>, case-insensitive on the name
erase spaces and tabs at line ends in files with the ending .<ext> in any case <tree>
Search case-insensitively for *.<ext> <tree> and delete white space before each line end
no blanks at the end of lines in .<ext> files <tree>, big or small letters in the ending
sed away trailing whitespace from whatever matches *.<ext> regardless of case <tree>
clean line ends of <ext> files <tree>, capital extensions too
how do i remove trailing spaces in all .<ext> files <tree> irrespective of case
right-trim every line of the files <tree> named *.<ext> in whatever capitalisation
white space at line ends must go from .<ext> files <tree>, name case unimportant

= sed-bom quiet
> find <tree> -type f -name '*.<ext>' -exec sed -i '1s/^\xEF\xBB\xBF//' {} \;
Remove the UTF-8 byte order mark from the beginning of all <ext> files <tree>
Find .<ext> files <tree> and strip a leading BOM with sed
use find and sed -i to delete the bytes EF BB BF at the start of *.<ext> <tree>
the <ext> files <tree> have a BOM, remove it
drop the byte order mark of each file ending in .<ext> <tree>
no BOM should remain in any .<ext> file <tree>
sed the \xEF\xBB\xBF from the first line of every <ext> file <tree>
Search for files with extension <ext> <tree> and strip the UTF-8 BOM from their first line
clean the .<ext> files <tree> of the UTF-8 signature at the beginning
some editor wrote a byte order mark into the .<ext> files <tree>, get rid of it
how can i strip the BOM from all .<ext> files <tree>
erase a leading byte order mark in *.<ext> <tree>, one file at a time
convert UTF-8 with BOM to UTF-8 without, .<ext> files <tree>

= perl-files quiet
> find <tree> -type f -exec perl -pi -e 's/<word>/<newword>/g' {} +
Replace every <word> by <newword> in all files <tree> with perl
Find regular files <tree> and run perl -pi -e to substitute <newword> for <word>
use find and perl -pi to turn <word> into <newword> in all the files <tree>
perl in-place edit of the files <tree>: <word> -> <newword>, all occurrences
let perl change <word> to <newword> throughout the files <tree>
perl -pi -e s/<word>/<newword>/g on each file <tree>
a perl one-liner that rewrites <word> as <newword> in the files <tree>
with perl, swap <word> for <newword> in the text of all files <tree>
Search the tree for files <tree> and apply the perl substitution <word> to <newword>, globally and in place
how do i use perl to replace <word> with <newword> in the files <tree>
mass edit <tree> by perl: any <word> becomes <newword>
by means of perl -p -i, <newword> should stand for each <word> in files <tree>
perl search and replace over all regular files <tree>, <word> by <newword>

= perl-ext quiet
> find <tree> -type f -name '*.<ext>' -exec perl -p -i -e 's/<word>/<newword>/g' {} \;
Replace every <word> by <newword> in the <ext> files <tree> with perl, one file at a time
Find .<ext> files <tree> and execute perl -p -i -e on each to substitute <newword> for <word>
use find -exec perl -p -i on each *.<ext> <tree>, <word> to <newword>
perl in-place edit of each .<ext> file <tree>: <word> -> <newword>
let perl change <word> to <newword> in every file ending in .<ext> <tree>, singly
a separate perl for each .<ext> file <tree> that rewrites <word> as <newword>
with perl, swap <word> for <newword> in all .<ext> files <tree>
Search for files with extension <ext> <tree> and apply the perl substitution <word> to <newword> to every match
how do i use perl to replace <word> with <newword> in .<ext> files <tree>
edit *.<ext> <tree> by perl, any <word> becomes <newword>
through perl -p -i -e, <newword> should stand for each <word> in .<ext> files <tree>
perl search and replace restricted to <ext> files <tree>, <word> by <newword>
for each of the .<ext> files <tree> run perl and put <newword> where <word> is

= perl-bak quiet
> find <tree> -type f -exec perl -pi.bak -e 's/<word>/<newword>/g' {} +
Replace every <word> by <newword> in all files <tree> with perl, keeping .bak backups
Find regular files <tree> and substitute <newword> for <word> by perl -pi.bak
use find and perl -pi.bak to turn <word> into <newword> in the files <tree>
perl edit with backup (.bak) of all files <tree>: <word> -> <newword>
let perl change <word> to <newword> in the files <tree> and save the originals under .bak
perl -i.bak on the files <tree>, each <word> to <newword>
rewrite <word> as <newword> via perl in all the files <tree>, old versions stay as .bak
with perl and safety copies in .bak, swap <word> for <newword> in files <tree>
Apply the perl substitution <word> to <newword> to every file <tree> and leave a .bak of each
how can perl replace <word> with <newword> in files <tree> and keep a .bak
mass edit <tree> by perl with .bak copies, any <word> becomes <newword>
<newword> for each <word> in files <tree>, perl, backups ending in .bak
perl search and replace over all regular files <tree>, backup suffix .bak, <word> by <newword>

= perl-trail quiet
> find <tree> -type f -name '*.<ext>' -exec perl -pi -e 's/[ \t]+$//' {} +
Trim trailing spaces and tabs in all <ext> files <tree> with perl
Find .<ext> files <tree> and have perl strip blanks and tabs at line ends
use find and perl -pi to trim line ends in *.<ext> <tree>
perl away the trailing white space of the <ext> files <tree>
let perl cut spaces and tabs off the end of every line in .<ext> files <tree>
perl -pi -e on files ending in .<ext> <tree> to drop trailing tabs and spaces
by perl one-liner, no blanks at line ends in .<ext> files <tree>
Search for files with extension <ext> <tree> and trim each line on the right using perl
how do i use perl to delete trailing whitespace in the .<ext> files <tree>
perl clean-up of *.<ext> <tree>: tabs and spaces before the line end go
with perl in place, right-trim each line of .<ext> files <tree>
trailing tabs, trailing spaces: out of the <ext> files <tree>, by perl
a perl substitution that deletes blanks at the ends of lines, .<ext> files <tree>

= iconv-tree quiet
> find <tree> -type f -name '*.<ext>' -exec sh -c 'iconv -f ISO-8859-1 -t UTF-8 "$1" > "$1.tmp" && mv "$1.tmp" "$1"' _ {} \;
Convert all <ext> files <tree> from ISO-8859-1 to UTF-8 in place
Find .<ext> files <tree> and change their encoding from latin-1 to UTF-8
use find and iconv to recode *.<ext> <tree> from ISO-8859-1 into UTF-8
the <ext> files <tree> are in Latin-1, make them UTF-8
recode each file ending in .<ext> <tree>: latin1 -> utf-8
iconv every .<ext> file <tree> from ISO-8859-1 to UTF-8 and overwrite it
umlauts are broken since the .<ext> files <tree> are latin-1, turn them into UTF-8
Search for files with extension <ext> <tree> and replace each by its UTF-8 version, source encoding ISO-8859-1
change character set of the <ext> files <tree> from ISO 8859-1 to UTF-8
how can i convert the .<ext> files <tree> from latin1 to utf8, the same names
encoding fix for *.<ext> <tree>, ISO-8859-1 in, UTF-8 out
with iconv through a temporary file, bring .<ext> files <tree> from Latin-1 to UTF-8
all .<ext> files <tree> should be UTF-8 and no longer ISO-8859-1

= truncate-ext quiet
> find <tree> -type f -name '*.<ext>' -exec truncate -s 0 {} +
Empty all <ext> files <tree> without deleting them
Find .<ext> files <tree> and truncate them to zero length
use find and truncate -s 0 on *.<ext> <tree>
clear every .<ext> file <tree> down to 0 bytes, the files stay
clear the contents of each file ending in .<ext> <tree>
the <ext> files <tree> should remain but be blank
truncate files with extension <ext> <tree> to nothing
reset the .<ext> files <tree> to size zero
Search for files of the type <ext> <tree> and wipe what is in them, not the files
how do i make all .<ext> files <tree> empty but keep them
set the size of *.<ext> <tree> to 0
throw away the content of <ext> files <tree>, names and permissions remain
zero out the length of all .<ext> files <tree>

= split-files quiet
> find <tree> -type f -name '*.<ext>' -exec split -l <n> {} {}. \;
Split every <ext> file <tree> into pieces of <n> lines, named after the file
Find .<ext> files <tree> and cut each into parts of at most <n> lines with the file's name as prefix
use find and split -l <n> on *.<ext> <tree>, parts beside the original
each file ending in .<ext> <tree> should be divided into chunks of <n> lines that start with its name
split -l <n> for all .<ext> files <tree>, prefix is the filename and a dot
break the <ext> files <tree> up into pieces, <n> lines apiece, called file.aa and so on
chop every .<ext> file <tree> after each <n> lines, file name as the prefix
Search for files with extension <ext> <tree> and split each one by <n> lines using its own name as a prefix
parts of <n> lines of all <ext> files <tree>, next to their source
the .<ext> files <tree> are too long, divide each into <n>-line parts with its name in front
how can every .<ext> file <tree> be split into <n> line chunks named after itself
run split with <n> lines on each .<ext> file <tree>, output prefix the name plus dot
one set of <n>-line pieces per .<ext> file <tree>, by find and split
`,
)
